"""Agreement with people as figures: how often the reader was right, by question and language, version and month.

Answers that were shown because they were unsure, and sure ones drawn by lot, are counted apart: only the latter say
something about all answers. People see what the reader read before they say what they think; an agreement found so is
rather too high than too low.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.answers import coding
from campaigns.answers.agreement import OfCode, Pair, Share, by_code, kappa
from campaigns.answers.coding import Coding
from winback.store.reading import ReviewRow, SecondReadingRow
from winback.store.returns import DispositionRow

DRAWN = ("unsure", "sample", "stop")


@dataclass(frozen=True, slots=True)
class Line:
    """One reviewed answer, as codes."""

    drawn: str
    question: str | None
    language: str
    version: str
    month: str
    read: Coding
    said: Coding

    @property
    def agrees(self) -> bool:
        return coding.same(self.read, self.said, self.question)

    @property
    def pair(self) -> Pair:
        return coding.label(self.read, self.question), coding.label(self.said, self.question)


@dataclass(frozen=True, slots=True)
class Group:
    """Some answers: how many the reader and a person read the same, and kappa over the code that stands first."""

    key: tuple[str, ...]
    share: Share
    kappa: float | None


@dataclass(frozen=True)
class Part:
    """What was drawn in one way."""

    drawn: str
    all: Share
    by_question: Sequence[Group] = ()
    by_version: Sequence[Group] = ()
    codes: Sequence[OfCode] = ()  # of the question why they left


@dataclass(frozen=True)
class Figures:
    """All of it."""

    parts: Sequence[Part]
    unclear: int  # lines of which nobody could tell
    reps: Share  # main reasons that reps found right
    second: Share  # answers a second reader read the same
    second_outcomes: dict[str, int] = field(default_factory=dict)


def figures(session: Session) -> Figures:
    lines = _lines(session)
    outcomes = _counted(session, select(SecondReadingRow.outcome, func.count()).group_by(SecondReadingRow.outcome))
    return Figures(
        parts=[_part(drawn, [line for line in lines if line.drawn == drawn]) for drawn in DRAWN],
        unclear=_counted(session, select(ReviewRow.verdict, func.count()).group_by(ReviewRow.verdict)).get(
            "unclear", 0
        ),
        reps=_reps(session),
        second=Share(outcomes.get("same", 0), outcomes.get("same", 0) + outcomes.get("differs", 0)),
        second_outcomes=outcomes,
    )


def _lines(session: Session) -> list[Line]:
    columns = (
        ReviewRow.drawn, ReviewRow.question, ReviewRow.language, ReviewRow.reader_version, ReviewRow.heard_at,
        ReviewRow.read_as, ReviewRow.said_as,
    )  # fmt: skip
    rows = session.execute(select(*columns).where(ReviewRow.verdict.in_(("confirmed", "corrected"))))
    return [
        Line(drawn, question, language, version, f"{heard:%Y-%m}", coding.of_json(read), coding.of_json(said))
        for drawn, question, language, version, heard, read, said in rows
    ]


def _part(drawn: str, lines: Sequence[Line]) -> Part:
    why = [line.pair for line in lines if line.question == "reason"]
    return Part(
        drawn,
        _share(lines),
        _grouped(lines, lambda line: (line.question or "stop", line.language)),
        _grouped(lines, lambda line: (line.version, line.month)),
        by_code(why),
    )


def _grouped(lines: Iterable[Line], key: Callable[[Line], tuple[str, ...]]) -> list[Group]:
    groups: dict[Hashable, list[Line]] = {}
    for line in lines:
        groups.setdefault(key(line), []).append(line)
    found = [Group(key(some[0]), _share(some), kappa([line.pair for line in some])) for some in groups.values()]
    return sorted(found, key=lambda group: group.key)


def _share(lines: Sequence[Line]) -> Share:
    return Share(sum(line.agrees for line in lines), len(lines))


def _reps(session: Session) -> Share:
    """What reps say of our main reason when their work ends."""
    said = _counted(
        session, select(DispositionRow.reason_verdict, func.count()).group_by(DispositionRow.reason_verdict)
    )  # fmt: skip
    return Share(said.get("right", 0), said.get("right", 0) + said.get("wrong", 0))


def _counted(session: Session, query: Any) -> dict[str, int]:
    return {str(key): count for key, count in session.execute(query) if key is not None}
