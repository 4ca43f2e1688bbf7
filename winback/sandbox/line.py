"""What happens on one call: what was said by whom, and what Twilio waits for."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from winback.sandbox.twiml import Verb

LETTERS_A_SECOND = 15


@dataclass
class Utterance:
    """Something heard on the line. `who`: firm, person, keys, note."""

    who: str
    text: str
    at: datetime
    seconds: float = 0.0
    language: str = ""
    cut: float | None = None  # seconds after which somebody broke in


@dataclass
class Line:
    """The state of a call's TwiML. `turn` grows with every move; a timer set for an older turn does nothing."""

    url: str = ""
    verbs: deque[Verb] = field(default_factory=deque)
    heard: list[Utterance] = field(default_factory=list)
    turn: int = 0
    doing: str = "connecting"  # connecting | saying | listening | thinking | recording | dialing | over
    gather: Verb | None = None
    prompts: deque[Verb] = field(default_factory=deque)
    digits: str = ""
    since_answer: list[str] = field(default_factory=list)  # what the person has been told since they last answered
    waits_until: datetime | None = None
    answers: int = 0
    documents: int = 0

    def inputs(self) -> frozenset[str]:
        """What the open Gather takes."""
        return frozenset((self.gather.get("input") or "dtmf").split()) if self.gather else frozenset()


def speaking_seconds(text: str) -> float:
    return 0.4 + len(text) / LETTERS_A_SECOND
