"""What became of an import: counts, the rows that were refused, and what was odd about the others."""

from dataclasses import dataclass, field
from threading import Lock
from typing import Any

KEPT = 10_000  # notes of each sort; a file of nothing but faults must not fill the memory


@dataclass(frozen=True, slots=True)
class Note:
    """One line of the file, and what is to be said about it. `line` is 0 for the file as a whole."""

    line: int
    column: str | None
    reason: str

    def as_json(self) -> dict[str, Any]:
        return {"line": self.line, "column": self.column, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """The result people and programs read."""

    kind: str
    read: int
    created: int
    updated: int
    unchanged: int
    unmatched: int
    rejected: tuple[Note, ...]
    warnings: tuple[Note, ...]
    import_id: int | None = None

    def as_json(self) -> dict[str, Any]:
        return {
            "read": self.read,
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "unmatched": self.unmatched,
            "rejected": [note.as_json() for note in self.rejected],
            "warnings": [note.as_json() for note in self.warnings],
        }


@dataclass(slots=True)
class Tally:
    """The same while it is still being counted."""

    read: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    unmatched: int = 0
    rejected: list[Note] = field(default_factory=list)
    warnings: list[Note] = field(default_factory=list)
    _left_out: dict[str, int] = field(default_factory=lambda: {"rejected": 0, "warnings": 0})
    _said: set[str] = field(default_factory=set)
    _said_before: int = 0
    _lock: Lock = field(default_factory=Lock)  # the next batch is read while this one is written

    def reject(self, line: int, column: str | None, reason: str) -> None:
        self._note("rejected", Note(line, column, reason))

    def warn(self, line: int, column: str | None, reason: str) -> None:
        self._note("warnings", Note(line, column, reason))

    def warn_once(self, line: int, column: str | None, reason: str) -> None:
        if reason not in self._said and len(self._said) < KEPT:
            self._said.add(reason)
            self.warn(line, column, reason)
        else:
            self._said_before += 1

    @property
    def told(self) -> int:
        """How much there was to tell so far, also what was not noted once more."""
        return len(self.rejected) + len(self.warnings) + sum(self._left_out.values()) + self._said_before

    def summary(self, kind: str, import_id: int | None) -> ImportSummary:
        for notes in (self.rejected, self.warnings):
            notes.sort(key=lambda note: note.line)  # lines of one batch may have been told column by column
        for sort, count in self._left_out.items():
            if count:
                getattr(self, sort).append(Note(0, None, f"{count} more lines like these are not listed"))
        return ImportSummary(
            kind, self.read, self.created, self.updated, self.unchanged, self.unmatched,
            tuple(self.rejected), tuple(self.warnings), import_id,
        )  # fmt: skip

    def _note(self, sort: str, note: Note) -> None:
        notes: list[Note] = getattr(self, sort)
        with self._lock:
            if len(notes) < KEPT:
                notes.append(note)
            else:
                self._left_out[sort] += 1
