"""What a phone says next: the value our stories on the phone give back, and fixed sentences as one."""

from dataclasses import dataclass
from typing import Protocol

from campaigns.interview.values import Line
from winback.services.talking import talks
from winback.settings import Settings
from winback.words import Words

INBOUND = "inbound"  # stands where an attempt's token stands


class Call(Protocol):
    """What a channel tells of a call."""

    @property
    def sid(self) -> str: ...
    @property
    def caller(self) -> str | None: ...
    @property
    def called(self) -> str: ...
    @property
    def answered_by(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Spoken:
    """Sentences, whose voice says them, and what is listened for afterwards."""

    lines: tuple[str, ...]
    language: str
    voice: str | None = None
    hints: tuple[str, ...] = ()
    keys_only: bool = False
    hang_up: bool = False
    neutral: bool = False  # we do not know yet who listens


def say(
    words: Words,
    settings: Settings,
    *keys: str | Line,
    form: str = "sie",
    listen_for: str | None = None,
    neutral: bool = False,
) -> Spoken:
    """Fixed sentences; then the end of the call, unless an answer is listened for."""
    said = (key if isinstance(key, Line) else Line(key) for key in keys)
    lines = talks.render(words, said, form, "voice", settings)
    return of_turn(words, lines, listen_for, hang_up=listen_for is None, neutral=neutral)


def of_turn(
    words: Words,
    lines: tuple[str, ...],
    question: str | None,
    *,
    keys_only: bool = False,
    hang_up: bool = False,
    neutral: bool = False,
) -> Spoken:
    """Rendered sentences in the language's voice, with what to expect at the open question."""
    hints = words.hints(question)
    return Spoken(lines, words.voice.tag, words.voice.name, hints, keys_only, hang_up, neutral)
