"""What people ask about their data (rule 60): answered at once on their own page, else by a person within a month."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from winback.services.events import record
from winback.services.person import person_export
from winback.store.crm import ContactRow
from winback.store.returns import SupportCaseRow

KIND, CORRECTION = "data_wish", "correction"
ANSWER_WITHIN = timedelta(days=28)  # Art. 12(3) GDPR says a month; the shortest one counts
OPEN = SupportCaseRow.state == "open"
MINE = SupportCaseRow.kind == KIND, OPEN


@dataclass(frozen=True, slots=True)
class Waiting:
    """A wish nobody has answered yet."""

    case_id: int
    contact_id: int | None
    due_on: date
    late: bool


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody who can be asked for by number."""

    id: int
    name: str


def due_on(now: datetime) -> date:
    """The last day for an answer to a wish of now."""
    return (now + ANSWER_WITHIN).date()


def keep(
    session: Session,
    *,
    contact_id: int,
    account_id: int,
    channel: str,
    words: str | None,
    now: datetime,
    interview_id: int | None = None,
) -> None:
    """For a person to answer, unless one waits already."""
    if session.scalar(select(SupportCaseRow.id).where(*MINE, SupportCaseRow.contact_id == contact_id)) is None:
        session.add(
            SupportCaseRow(
                kind=KIND, account_id=account_id, contact_id=contact_id, quote=words, facts={"channel": channel},
                created_at=now, due_on=due_on(now), interview_id=interview_id,
            )
        )  # fmt: skip


def correct(session: Session, *, contact_id: int, account_id: int, channel: str, words: str, now: datetime) -> None:
    """Something we hold is wrong (Art. 16): a person corrects it where it is kept, and each wish has its own answer."""
    session.add(
        SupportCaseRow(
            kind=CORRECTION, account_id=account_id, contact_id=contact_id, quote=words, facts={"channel": channel},
            created_at=now, due_on=due_on(now),
        )
    )  # fmt: skip


def given(session: Session, contact_id: int, actor: str, now: datetime) -> None:
    """They have their data: nobody has to answer any more."""
    person_export.given_out(session, contact_id, actor, now)
    done = session.scalars(
        update(SupportCaseRow)
        .where(*MINE, SupportCaseRow.contact_id == contact_id)
        .values(state="done", done_at=now)
        .returning(SupportCaseRow.id)
        .execution_options(synchronize_session="fetch")
    ).all()
    for case_id in done:
        row = session.get_one(ContactRow, contact_id)
        record(
            session, "case_done", now, actor=actor, account_id=row.account_id, contact_id=contact_id,
            facts={"case": case_id, "kind": KIND},
        )  # fmt: skip


def waiting(session: Session, today: date) -> list[Waiting]:
    """Every open wish, the most urgent first."""
    rows = session.scalars(select(SupportCaseRow).where(SupportCaseRow.kind.in_((KIND, CORRECTION)), OPEN)).all()
    found = [
        Waiting(row.id, row.contact_id, last, last < today)
        for row in rows
        for last in [row.due_on or due_on(row.created_at)]
    ]
    return sorted(found, key=lambda one: (one.due_on, one.case_id))


def people_of(session: Session, account_id: int) -> Sequence[Named]:
    """Everybody of an account who is not erased."""
    rows = session.execute(
        select(ContactRow.id, ContactRow.first_name, ContactRow.last_name)
        .where(ContactRow.account_id == account_id, ContactRow.erased_at.is_(None))
        .order_by(ContactRow.id)
    )
    return [Named(row.id, " ".join(filter(None, (row.first_name, row.last_name)))) for row in rows]
