"""The values of a conversation: what was said, where it stands, and what one turn brings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from campaigns.answers.values import Reading, When

Face = Literal["sms", "voice", "web"]

# How a conversation can end. Silence, not understood, refused and hung up are four different things.
ENDINGS = (
    "completed",
    "opted_out",
    "wants_human",
    "later",
    "issue",  # an unresolved issue was told, or opened meanwhile: paused, keeps its place
    "wrong_person",
    "bought_again",
    "refused",
    "not_understood",
    "silent",
    "hung_up",
    "distress",
)


@dataclass(frozen=True, slots=True)
class Line:
    """Something to say: a key of the words file and what is put into its gaps. Rendered at the rim."""

    key: str
    gaps: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Said:
    """What came from the other side. All of text and digits None means silence (voice only)."""

    face: Face
    text: str | None = None
    digits: str | None = None
    label: str | None = None  # what stood on the button they pressed
    confidence: float | None = None  # the provider's for speech; None: not given
    asked: str | None = None  # the question they had before them; None: the open one
    since: float | None = None  # in writing: seconds since their message before; None: not known

    @property
    def silent(self) -> bool:
        return not (self.text or "").strip() and not self.digits


@dataclass(frozen=True, slots=True)
class Wish:
    """Another face, or another time, or both."""

    face: Face | None = None  # None: the one they are on
    when: When | None = None  # None: now


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of account and contact before the first question: skips and gaps come from it."""

    language: str
    address_form: str = "sie"
    reason: str | None = None  # a leaving reason with a date from the CRM
    since: date | None = None  # last order
    today: date | None = None
    one_time: bool = False
    topics_avoided: tuple[str, ...] = ()
    ask_solved: bool = False  # an issue of theirs counts as solved, and they have not said so yet


@dataclass(frozen=True, slots=True)
class Given:
    """One thing learned: the question it belongs to, how it was settled, and the reading."""

    question: str
    status: Literal["answered", "skipped", "refused"]
    value: str | None = None
    reading: Reading | None = None
    why: str | None = None  # for skipped: known | pointless | avoided | stopped_early | not_understood | switched_off


@dataclass(frozen=True, slots=True)
class State:
    """Where a conversation stands. Everything needed to go on, on any channel, and nothing else."""

    script: str
    version: int
    language: str
    address_form: str = "sie"
    open: str | None = None  # the node whose answer we wait for
    back: str | None = None  # while we ask whether an issue is solved: the node to go back to
    done: tuple[str, ...] = ()  # questions settled, in order
    last: str | None = None  # the question answered last: a correction is about it
    declined: tuple[str, ...] = ()  # questions refused or not understood
    one_time: bool = False
    avoid: tuple[str, ...] = ()  # topics not to mention
    values: Mapping[str, str] = field(default_factory=dict)  # question -> closed value
    told: tuple[str, ...] = ()  # what was named so far: competitor, price, improvement
    beside: tuple[str, ...] = ()  # follow-ups that were asked
    thin: bool = False  # the answer before said nothing we could use: a second message may
    reasons: tuple[str, ...] = ()  # reason codes heard so far, strongest first
    permission: bool | None = None  # may a colleague call with an offer?
    offer: str | None = None  # key of the granted offer, once told
    tries: int = 0  # at the open node
    misses: int = 0  # in this call
    turns: int = 0
    after_end: int = 0  # kind replies given after the end; one is enough
    paused_for: str | None = None
    moved: str | None = None  # where we promised to go on, until somebody says something
    ended: str | None = None  # one of ENDINGS


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn: the next state, what to say, what was learned, and what somebody must do about it."""

    state: State
    say: tuple[Line, ...]
    learned: tuple[Given, ...] = ()
    # Codes for the service: opted_out, doubtful_stop, wants_human, later, issue_told, issue_confirmed, issue_unsolved,
    # wrong_person, bought_again, permission_given, permission_refused, offer_wanted, distress, info_wanted, invited,
    # new_number.
    effects: tuple[str, ...] = ()
    reading: Reading | None = None
    keys_only: bool = False  # voice: this node now takes keys only
    hang_up: bool = False
    wish: Wish | None = None  # with the effect face_wanted
