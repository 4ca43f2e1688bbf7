"""The truth: one JSON line for every message and call really accepted, in either direction, written at once."""

import json
import threading
from pathlib import Path
from typing import Any, TextIO

from winback.sandbox.records import Call, Message


class Ledger:
    """Append-only. What is not in here was never accepted; what is, was."""

    def __init__(self, path: Path | None = None) -> None:
        self._lock = threading.Lock()
        self.lines: list[dict[str, Any]] = []
        self._file: TextIO | None = _opened(path)

    def write(self, line: dict[str, Any]) -> None:
        with self._lock:
            self.lines.append(line)
            if self._file:
                self._file.write(json.dumps(line, ensure_ascii=False) + "\n")
                self._file.flush()

    def clear(self) -> None:
        """Forgets what is in memory; the file keeps its lines."""
        with self._lock:
            self.lines = []

    def close(self) -> None:
        if self._file:
            self._file.close()
            self._file = None


def message_line(message: Message) -> dict[str, Any]:
    return {
        "kind": "message",
        "sid": message.sid,
        "direction": message.direction,
        "to": message.to,
        "from": message.from_,
        "body": message.body,
        "segments": message.segments,
        "status_callback": message.status_callback,
        "validity_period": message.validity,
        "by_provider": message.by_provider,
        "at": message.created.isoformat(),
    }


def call_line(call: Call) -> dict[str, Any]:
    return {
        "kind": "call",
        "sid": call.sid,
        "direction": call.direction,
        "to": call.to,
        "from": call.from_,
        "url": call.url,
        "twiml": call.twiml,
        "status_callback": call.status_callback,
        "timeout": call.ring_seconds,
        "parent_sid": call.parent_sid,
        "at": call.created.isoformat(),
    }


def _opened(path: Path | None) -> TextIO | None:
    if path is None:
        return None
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.open("a", encoding="utf-8")
