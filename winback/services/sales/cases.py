"""Everything a person reads on one screen before they call: who, what they bought, why they left, in own words."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.services.sales.returns import Listed
from winback.services.talking import messages
from winback.services.talking.messages import Message
from winback.store.crm import ContactRow, IssueRow, OrderRow, PhoneRow
from winback.store.interviews import AnswerRow, InterviewRow

ORDERS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Case:
    """One warm return with all that belongs to it. Numbers are there only for whoever has it in work."""

    listed: Listed
    phones: Sequence[PhoneRow]
    orders: Sequence[OrderRow]
    answers: Sequence[AnswerRow]
    messages: Sequence[Message]
    open_issues: Sequence[IssueRow]
    interview: InterviewRow | None


def case(session: Session, listed: Listed, *, with_numbers: bool) -> Case:
    row = listed.row
    return Case(
        listed=listed,
        phones=numbers(session, row.contact_id) if with_numbers else (),
        orders=orders(session, row.account_id),
        answers=answers(session, row.interview_id),
        messages=messages.thread(session, row.interview_id),
        open_issues=open_issues(session, row.account_id),
        interview=session.get(InterviewRow, row.interview_id),
    )


def numbers(session: Session, contact_id: int) -> Sequence[PhoneRow]:
    """The numbers a person can be called on."""
    query = select(PhoneRow).where(
        PhoneRow.contact_id == contact_id, PhoneRow.e164.is_not(None), PhoneRow.wrong_person_at.is_(None)
    )
    return session.scalars(query.order_by(PhoneRow.position)).all()


def orders(session: Session, account_id: int, limit: int = ORDERS_SHOWN) -> Sequence[OrderRow]:
    query = select(OrderRow).where(OrderRow.account_id == account_id)
    return session.scalars(query.order_by(OrderRow.ordered_on.desc(), OrderRow.id.desc()).limit(limit)).all()


def answers(session: Session, interview_id: int | None) -> Sequence[AnswerRow]:
    if interview_id is None:
        return ()
    query = select(AnswerRow).where(AnswerRow.interview_id == interview_id)
    return session.scalars(query.order_by(AnswerRow.position)).all()


def open_issues(session: Session, account_id: int) -> Sequence[IssueRow]:
    query = select(IssueRow).where(IssueRow.account_id == account_id, IssueRow.status == "open")
    return session.scalars(query.order_by(IssueRow.opened_at)).all()


def contacts(session: Session, account_id: int) -> Sequence[ContactRow]:
    return session.scalars(select(ContactRow).where(ContactRow.account_id == account_id).order_by(ContactRow.id)).all()
