"""Stop means stop: on every number and channel of the person, at once, and for good."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from campaigns.facts import Ask
from tests.gate import rows
from winback.errors import BadInput
from winback.runtime import Runtime
from winback.services.gate import gate
from winback.services.keys import phone_hash
from winback.services.permission import consents, opt_outs
from winback.store.campaigns import AttemptRow
from winback.store.crm import ContactRow, PhoneRow
from winback.store.house import EventRow
from winback.store.interviews import InterviewRow, OpenQuestionRow
from winback.store.permission import ConsentRow, OptOutRow
from winback.store.returns import SupportCaseRow


@pytest.fixture
def amina(sqlite_rt: Runtime) -> rows.Person:
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, sqlite_rt.now())
        return rows.person(sqlite_rt, session)


def stop(rt: Runtime, contact: int | None, number: str | None, *, doubtful: bool = False) -> opt_outs.Closed:
    with rt.transaction() as session:
        return opt_outs.record(
            session, contact_id=contact, phone_hash=number, channel="sms", words="Stopp!", doubtful=doubtful,
            now=rt.now(),
        )  # fmt: skip


def answer(rt: Runtime, account: int, channel: str = "sms") -> list[str]:
    with rt.reading() as session:
        found = gate.verdict(session, account, Ask(channel), rt.now(), rt.settings)
    return [hold.code for hold in found.holds]


def test_every_number_of_the_person_is_closed_whoever_has_it_later(sqlite_rt: Runtime, amina: rows.Person) -> None:
    landline = phone_hash(sqlite_rt.settings.secret_key, rows.LANDLINE)
    with sqlite_rt.transaction() as session:
        session.add(
            PhoneRow(
                contact_id=amina.contact, position=1, given="030", e164=rows.LANDLINE, phone_hash=landline,
                number_type="fixed_line", country="DE",
            )
        )  # fmt: skip

    stop(sqlite_rt, amina.contact, amina.phone_hash)

    assert answer(sqlite_rt, amina.account, "voice") == ["opted_out", "permission_withdrawn"]
    with sqlite_rt.transaction() as session:
        heir = rows.person(sqlite_rt, session, rows.LANDLINE, "Heir")
    assert answer(sqlite_rt, heir.account, "voice") == ["opted_out"]


def test_a_mobile_on_two_accounts_is_one_person(sqlite_rt: Runtime, amina: rows.Person) -> None:
    with sqlite_rt.transaction() as session:
        firm = rows.person(sqlite_rt, session, name="Amina's firm")

    closed = stop(sqlite_rt, amina.contact, amina.phone_hash)

    assert closed.account_ids == (amina.account, firm.account)
    assert "opted_out" in answer(sqlite_rt, firm.account)


def test_behind_a_landline_only_the_one_who_spoke_is_closed(sqlite_rt: Runtime, amina: rows.Person) -> None:
    with sqlite_rt.transaction() as session:
        first = rows.person(sqlite_rt, session, rows.LANDLINE, "Firm")
        colleague = rows.contact_of(sqlite_rt, session, first.account, rows.OTHER_MOBILE)
        session.add(
            PhoneRow(
                contact_id=colleague.contact, position=1, given="030", e164=rows.LANDLINE,
                phone_hash=first.phone_hash, number_type="fixed_line", country="DE",
            )
        )  # fmt: skip

    stop(sqlite_rt, first.contact, first.phone_hash)

    with sqlite_rt.reading() as session:
        found = gate.verdict(session, first.account, Ask("voice"), sqlite_rt.now(), sqlite_rt.settings)
    assert found.route is not None
    assert (found.route.contact_id, found.route.e164) == (colleague.contact, rows.OTHER_MOBILE)


def test_a_stop_from_a_number_nobody_knows_yet_is_kept(sqlite_rt: Runtime, amina: rows.Person) -> None:
    stranger = phone_hash(sqlite_rt.settings.secret_key, rows.OTHER_MOBILE)

    stop(sqlite_rt, None, stranger)

    with sqlite_rt.transaction() as session:
        berta = rows.person(sqlite_rt, session, rows.OTHER_MOBILE, "Berta")
    assert answer(sqlite_rt, berta.account) == ["opted_out"]


def test_said_twice_it_is_one_opt_out(sqlite_rt: Runtime, amina: rows.Person) -> None:
    for _ in range(3):
        stop(sqlite_rt, amina.contact, amina.phone_hash)

    with sqlite_rt.reading() as session:
        assert session.scalar(select(func.count()).select_from(OptOutRow)) == 1
        assert session.scalar(select(func.count()).where(EventRow.code == "opted_out")) == 1
        assert session.scalar(select(func.count()).where(ConsentRow.given.is_(False))) == 2
        assert consents.verify(session) == []


def test_a_conversation_ends_and_no_answer_is_waited_for(sqlite_rt: Runtime, amina: rows.Person) -> None:
    now = sqlite_rt.now()
    with sqlite_rt.transaction() as session:
        spring = rows.campaign(session, now)
        member = rows.member(session, spring, amina, now, "talking")
        rows.interview(session, spring, member, amina, now, heard_at=now)
        sent = rows.attempt(session, spring, member, amina, now, "delivered", intent_at=now)
        next_ = rows.attempt(session, spring, member, amina, now, "ready", step="1:voice")

    stop(sqlite_rt, amina.contact, None)

    with sqlite_rt.reading() as session:
        assert session.execute(select(InterviewRow.status, InterviewRow.ended_as)).one() == ("partial", "opted_out")
        assert session.scalar(select(func.count()).select_from(OpenQuestionRow)) == 0
        assert session.get_one(AttemptRow, sent).state == "delivered"
        assert session.get_one(AttemptRow, next_).state == "cancelled"


def test_a_doubtful_stop_is_one_and_a_person_reads_it(sqlite_rt: Runtime, amina: rows.Person) -> None:
    stop(sqlite_rt, amina.contact, amina.phone_hash, doubtful=True)

    assert answer(sqlite_rt, amina.account) == ["opted_out"]
    with sqlite_rt.reading() as session:
        case = session.scalars(select(SupportCaseRow)).one()
        assert (case.kind, case.quote, case.account_id) == ("doubtful_stop", "Stopp!", amina.account)

    with sqlite_rt.transaction() as session:
        opt_outs.lift(session, session.scalars(select(OptOutRow.id)).one(), "staff:1", sqlite_rt.now())

    assert answer(sqlite_rt, amina.account) == []


def test_a_lifted_doubt_never_lifts_a_clear_stop(sqlite_rt: Runtime, amina: rows.Person) -> None:
    stop(sqlite_rt, amina.contact, amina.phone_hash, doubtful=True)
    sqlite_rt.clock.advance(hours=1)
    stop(sqlite_rt, amina.contact, amina.phone_hash)

    with sqlite_rt.transaction() as session:
        doubtful = session.scalars(select(OptOutRow.id).where(OptOutRow.doubtful)).one()
        clear = session.scalars(select(OptOutRow.id).where(OptOutRow.doubtful.is_(False))).one()
        opt_outs.lift(session, doubtful, "staff:1", sqlite_rt.now())
        with pytest.raises(BadInput):
            opt_outs.lift(session, clear, "staff:1", sqlite_rt.now())

    assert answer(sqlite_rt, amina.account) == ["opted_out", "permission_withdrawn"]
    with sqlite_rt.reading() as session:
        assert session.get_one(ContactRow, amina.contact).opted_out_at == sqlite_rt.now() - timedelta(hours=1)


def test_an_opt_out_of_nobody_is_refused(sqlite_rt: Runtime) -> None:
    with pytest.raises(BadInput):
        stop(sqlite_rt, None, None)
