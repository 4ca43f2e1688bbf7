"""People who read answers, and former customers who give them."""

import pytest
from sqlalchemy import select

from campaigns.answers.coding import Coding, coding
from tests.hearing.conftest import Invite, inviting
from tests.hearing.stage import Customer
from winback.runtime import Runtime
from winback.services.reading import reading_desk, reading_list, reading_verdicts
from winback.services.reading.reading_desk import Reader
from winback.services.reading.reading_verdicts import Done, Verdict
from winback.services.talking import routing
from winback.store.house import StaffRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.reading import ReviewRow

VAGUE = "Schwer zu sagen, es hat sich irgendwie verlaufen mit der Zeit."
LONG = "Ach, das ist eine lange Geschichte gewesen damals"
STAFF = ("Mia Berger", "Sue Young")


@pytest.fixture
def invite(sqlite_rt: Runtime) -> Invite:
    return inviting(sqlite_rt)


@pytest.fixture
def invite_both(rt: Runtime) -> Invite:
    """The same on both databases."""
    return inviting(rt)


class Desk:
    """A table with a list on it, and who sits there."""

    def __init__(self, rt: Runtime) -> None:
        self.rt = rt
        with rt.transaction() as session:
            people = [
                StaffRow(email=f"{name.split()[1].casefold()}@example.com", name=name, fs_uniquifier=name)
                for name in STAFF
            ]
            session.add_all(people)
            session.flush()
            self.mia, self.sue = (Reader(person.id) for person in people)
            reading_list.choose_sample_rate(session, 0.0, "test", rt.now())

    def fill(self) -> int:
        return reading_list.fill(self.rt)

    def next(self, reader: Reader | None = None) -> int | None:
        with self.rt.transaction() as session:
            return reading_desk.take_next(session, reader or self.mia, self.rt.now())

    def page(self, review: int, reader: Reader | None = None) -> reading_desk.Page:
        with self.rt.reading() as session:
            return reading_desk.page(session, reader or self.mia, review, self.rt.now())

    def says(self, review: int, *reasons: str, intent: str | None = None, value: str | None = None) -> Done:
        return self._decide(review, "corrected", coding(reasons, intent, value))

    def confirms(self, review: int) -> Done:
        return self._decide(review, "confirmed", Coding())

    def cannot_tell(self, review: int) -> Done:
        return self._decide(review, "unclear", Coding())

    def lines(self) -> list[ReviewRow]:
        with self.rt.reading() as session:
            return list(session.scalars(select(ReviewRow).order_by(ReviewRow.rank, ReviewRow.id)))

    def answer(self, question: str = "reason") -> AnswerRow:
        with self.rt.reading() as session:
            return session.scalars(select(AnswerRow).where(AnswerRow.question == question)).one()

    def answer_of(self, text: str) -> AnswerRow:
        with self.rt.reading() as session:
            return session.scalars(select(AnswerRow).where(AnswerRow.text == text)).first()

    def _decide(self, review: int, verdict: Verdict, picked: Coding) -> Done:
        with self.rt.transaction() as session:
            return reading_verdicts.decide(
                session, self.rt.settings, self.mia, review, verdict, picked, self.rt.now()
            )  # fmt: skip


@pytest.fixture
def desk(sqlite_rt: Runtime, invite: Invite) -> Desk:
    return Desk(sqlite_rt)


@pytest.fixture
def desk_both(rt: Runtime, invite_both: Invite) -> Desk:
    return Desk(rt)


def answers(customer: Customer, *texts: str) -> Customer:
    """They are written to, say yes, and then these things."""
    customer.written_to()
    customer.texts("ja" if customer.ours.startswith("+49") else "yes")
    for text in texts:
        customer.texts(text)
    return customer


def vague(customer: Customer, text: str = VAGUE) -> Customer:
    """They answer why they left with something our reader cannot make out: so little, whatever it may learn later."""
    answers(customer, text)
    with customer.rt.transaction() as session:
        row = session.scalars(select(AnswerRow).where(AnswerRow.text == text, AnswerRow.question == "reason")).one()
        told = {name: value for name, value in row.reading.items() if name not in ("intent", "reasons")}
        row.reading = {**told, "reasons": [{"code": "other", "confidence": 0.3}]}
        row.reason, row.value, row.confidence = "other", None, 0.3
    return customer


def finished(customer: Customer, reason: str = "Zu teuer für uns geworden.") -> Customer:
    """A whole interview, with an offer wanted at its end, and routed to sales."""
    answers(customer, reason, "refuse", "4", "1", "1", "1", "ja gerne", "ja")
    rt = customer.rt
    with rt.transaction() as session:
        talk = session.scalars(select(InterviewRow).where(InterviewRow.member_id == customer.member)).one()
        talk.ended_at, talk.status = talk.ended_at or rt.now(), "finished"
        session.flush()
        routing.wrap_up(session, talk.id, rt.now(), wants_human=True)
    return customer
