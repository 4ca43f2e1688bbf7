"""The classes of data: how long each is kept, and what is cleared then. A new one is a line in CLASSES."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Table, and_, exists, func, or_

from winback.store.schema import metadata

Condition = Callable[[Table, datetime], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Clearing:
    """Rows of one table: these columns are emptied; without columns the rows go."""

    table: str
    condition: Condition
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """One class of data: how many days by default, the least a firm may choose, and what is cleared then."""

    days: int
    what: str
    clears: tuple[Clearing, ...]
    least: int = 1


def _t(name: str) -> Table:
    return metadata.tables[name]


def _older(column: str) -> Condition:
    return lambda table, before: table.c[column] < before


def _day_before(column: str) -> Condition:
    return lambda table, before: table.c[column] < before.date()


def _of_ended_talk(table: Table, before: datetime) -> ColumnElement[bool]:
    talks = _t("interviews")
    return exists().where(talks.c.id == table.c.interview_id, talks.c.ended_at < before)


def _closed(table: Table, before: datetime) -> ColumnElement[bool]:
    """Said outside of interviews long ago; or the talk ended long ago and nobody works on what came out of it."""
    returns, cases = _t("warm_returns"), _t("support_cases")
    worked_on = exists().where(returns.c.interview_id == table.c.interview_id, returns.c.state != "done")
    asked_about = exists().where(cases.c.interview_id == table.c.interview_id, cases.c.state == "open")
    alone = and_(table.c.interview_id.is_(None), table.c.at < before)
    return or_(alone, and_(_of_ended_talk(table, before), ~worked_on, ~asked_about))


def _said_long_ago(table: Table, before: datetime) -> ColumnElement[bool]:
    return or_(_of_ended_talk(table, before), and_(table.c.interview_id.is_(None), table.c.at < before))


def _in_state(state: str, column: str) -> Condition:
    name = "status" if state == "resolved" else "state"
    return lambda table, before: and_(table.c[name] == state, table.c[column] < before)


def _evidence_over(table: Table, before: datetime) -> ColumnElement[bool]:
    """The whole chain of somebody erased: five years from each declaration and from each use of one."""
    other, people = table.alias(), _t("contacts")
    last = func.coalesce(other.c.last_used_at, other.c.said_at, other.c.recorded_at)
    younger = exists().where(
        other.c.contact_id == table.c.contact_id, or_(last >= before, other.c.recorded_at >= before)
    )
    gone = exists().where(people.c.id == table.c.contact_id, people.c.erased_at.is_not(None))
    return and_(gone, ~younger)


CLASSES: Mapping[str, Kept] = {
    "answers": Kept(
        180,
        "answers and transcripts, from the end of the interview",
        (
            Clearing("answers", _of_ended_talk, ("text", "value", "reading")),
            Clearing("messages", _said_long_ago),
            Clearing("interviews", _older("ended_at"), ("state",)),
        ),
    ),
    "messages": Kept(
        30,
        "the wording of messages, from when nobody works on them any more",
        (Clearing("messages", lambda table, before: and_(table.c.channel != "voice", _closed(table, before))),),
    ),
    "requests": Kept(
        30, "what the provider sent us, as it came", (Clearing("inbox", _older("received_at"), ("payload", "reply")),)
    ),
    "cases": Kept(
        180,
        "quotes, wishes and notes in settled cases",
        (
            Clearing("warm_returns", _in_state("done", "updated_at"), ("quote", "wish")),
            Clearing("dispositions", _older("at"), ("note",)),
            Clearing("support_cases", _in_state("done", "done_at"), ("quote",)),
        ),
    ),
    "issues": Kept(
        180,
        "what solved issues were about",
        (Clearing("issues", _in_state("resolved", "resolved_at"), ("subject", "account_given", "raw")),),
    ),
    "stop_words": Kept(180, "the words of a stop; that it was one stays", (
        Clearing("opt_outs", _older("said_at"), ("words",)),
    )),
    "ledger": Kept(730, "why somebody was left alone, day by day", (Clearing("verdicts", _older("at")),)),
    "labels": Kept(
        3 * 365, "labelled examples; they are about nobody", (Clearing("labels", _day_before("taken_on")),)
    ),
    "links": Kept(30, "links that have run out", (Clearing("links", _older("expires_at")),)),
    "evidence": Kept(
        5 * 366, "permissions of people who were erased, from the last use", (Clearing("consents", _evidence_over),),
        least=5 * 366,
    ),
}  # fmt: skip
