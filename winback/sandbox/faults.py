"""What goes wrong on purpose. A fault strikes the next N times, or with a share and a seed."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from random import Random
from typing import Any

KINDS = {
    "lose_before": "the connection breaks before the create was accepted",
    "lose_after": "the create is accepted, its answer is lost",
    "error_before": "500 without accepting",
    "error_after": "500 after accepting",
    "too_many": "429, nothing accepted",
    "broken_body": "accepted, but the answer cannot be read",
    "delay": "accepted, and the answer comes `seconds` later",
    "double_callbacks": "every status callback comes twice",
    "reorder_callbacks": "status callbacks come up to `seconds` late, in any order",
    "lose_callbacks": "status callbacks are not sent",
    "undelivered": "accepted, then the carrier does not deliver",
    "list_lag": "creates show in lists `seconds` later",
}


@dataclass
class Fault:
    """One fault as it was asked for. `left` counts down; None has no end."""

    kind: str
    on: str = "all"  # messages | calls | all
    left: int | None = None
    share: float = 1.0
    seconds: float = 0.0
    to: str = ""  # only for this number
    rng: Random = field(default_factory=lambda: Random(1))  # noqa: S311  (repeatable, no secret)

    def strikes(self, on: str, to: str) -> bool:
        if self.on not in ("all", on) or self.left == 0 or (self.to and self.to != to):
            return False
        if self.rng.random() >= self.share:
            return False
        if self.left is not None:
            self.left -= 1
        return True

    def as_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind, "on": self.on, "next": self.left, "share": self.share,
            "seconds": self.seconds, "to": self.to,
        }  # fmt: skip


class Faults:
    """The faults asked for, oldest first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.asked: list[Fault] = []

    def ask(self, wish: dict[str, Any]) -> Fault:
        """A wish as it comes from outside; ValueError when it makes no sense."""
        if wish.get("kind") not in KINDS:
            raise ValueError(f"kind must be one of {', '.join(KINDS)}")
        if wish.get("on", "all") not in ("messages", "calls", "all"):
            raise ValueError("on must be messages, calls or all")
        fault = Fault(
            kind=wish["kind"],
            on=wish.get("on", "all"),
            left=None if wish.get("next") is None else int(wish["next"]),
            share=float(wish.get("share", 1.0)),
            seconds=float(wish.get("seconds", 0.0)),
            to=str(wish.get("to", "")),
            rng=Random(wish.get("seed", 1)),  # noqa: S311  (repeatable, no secret)
        )
        with self._lock:
            self.asked.append(fault)
        return fault

    def clear(self) -> None:
        with self._lock:
            self.asked.clear()

    def strike(self, kind: str, on: str, to: str = "") -> Fault | None:
        """The first fault of this kind that strikes now."""
        with self._lock:
            return next((fault for fault in self.asked if fault.kind == kind and fault.strikes(on, to)), None)

    def lag(self, on: str) -> float:
        """Seconds by which lists are late."""
        with self._lock:
            return max(
                (fault.seconds for fault in self.asked if fault.kind == "list_lag" and fault.on in ("all", on)),
                default=0.0,
            )
