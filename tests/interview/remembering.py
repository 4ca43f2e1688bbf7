"""The same words at the same question are understood once: random callers try what becomes of them, not the reading."""

from collections.abc import Callable
from typing import Any

from campaigns.interview import corrections, exits, hearing, late, passing, replies, turns
from campaigns.interview.hearing import Ears

LISTENING = (turns, late, exits, corrections, replies)


def remember() -> None:
    """From now on, in this process."""
    if hasattr(turns.listen, "kept"):
        return
    listen = _once(hearing.listen, _place)
    for module in LISTENING:
        module.listen = listen  # type: ignore[attr-defined]
    late.wished = _once(late.wished, _place)
    late.may_be_a_wish = _once(late.may_be_a_wish, _place)
    passing.read_at = corrections.read_at = _once(hearing.read_at, _question)
    exits.also_wants = _once(exits.also_wants, lambda ears, intent: (*_place(ears), intent))


def _place(ears: Ears, *_: object) -> tuple[object, ...]:
    said = ears.said
    spoken = said.confidence if said.face == "voice" else "written"
    return ears.state.language, ears.state.open, said.text, said.digits, spoken


def _question(ears: Ears, node: Any, text: str) -> tuple[object, ...]:
    return ears.state.language, node.key, text


def _once(understands: Callable[..., Any], by: Callable[..., tuple[object, ...]]) -> Any:
    kept: dict[tuple[object, ...], Any] = {}

    def understand_once(*given: Any) -> Any:
        key = by(*given)
        if key not in kept:
            kept[key] = understands(*given)
        return kept[key]

    understand_once.kept = kept  # type: ignore[attr-defined]
    return understand_once
