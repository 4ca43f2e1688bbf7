"""Whoever said stop or was erased is left alone when the next file brings them back, under any of their signs."""

from collections.abc import Callable

import pytest
from sqlalchemy import func, select, update

from campaigns.facts import Ask
from tests.gate import rows
from tests.hearing.stage import all_of
from tests.imports.conftest import bring_in
from tests.person.conftest import Visitor
from winback.errors import BadInput
from winback.runtime import Runtime
from winback.services.gate import gate
from winback.services.keys import phone_hash
from winback.services.permission import opt_outs
from winback.services.person import erasure
from winback.services.sales import returns
from winback.services.talking import outside, routing
from winback.services.talking.talks import Wire
from winback.store.campaigns import AttemptRow, MemberRow
from winback.store.crm import AccountRow, ContactRow
from winback.store.house import StaffRow
from winback.store.interviews import InterviewRow
from winback.store.permission import OptOutRow
from winback.store.returns import WarmReturnRow

FILE = "Kunden-Nr;Name;E-Mail;Mobil;Land\nK-1;Ada Brandt;ada@example.com;{number};DE\n"
Visit = Callable[..., Visitor]


def holds(rt: Runtime, account: int, channel: str = "sms") -> list[str]:
    with rt.reading() as session:
        return [hold.code for hold in gate.verdict(session, account, Ask(channel), rt.now(), rt.settings).holds]


def erased(rt: Runtime) -> None:
    with rt.transaction() as session:
        contact = session.scalar(select(ContactRow.id))
        erasure.erase(session, rt.settings, contact, rt.now(), actor="customer")


def living(rt: Runtime) -> int:
    with rt.reading() as session:
        return session.scalars(select(AccountRow.id).where(AccountRow.erased_at.is_(None))).one()


@pytest.mark.parametrize(
    "file",
    [
        FILE.format(number="0171 3920001"),
        FILE.format(number="0171 3920001").replace("ada@", "new@").replace("K-1", "K-9"),  # the number alone
        FILE.format(number="").replace("K-1", "K-9"),  # the address alone
        FILE.format(number="0171 3920055").replace("ada@", "new@"),  # the customer number alone
    ],
    ids=["all of it", "number", "address", "customer number"],
)
def test_the_erased_come_back_closed(rt: Runtime, file: str) -> None:
    bring_in(rt, "accounts", FILE.format(number="0171 3920001"))
    erased(rt)

    bring_in(rt, "accounts", file)

    assert "opted_out" in holds(rt, living(rt))
    names = {row.name for row in all_of(rt, AccountRow)}
    assert names == {"", "Ada Brandt"}  # a new row: the old one is not filled again


def test_somebody_else_of_the_same_name_is_not_closed(rt: Runtime) -> None:
    bring_in(rt, "accounts", FILE.format(number="0171 3920001"))
    erased(rt)

    bring_in(rt, "accounts", FILE.format(number="0171 3920055").replace("ada@", "other@").replace("K-1", "K-9"))

    assert "opted_out" not in holds(rt, living(rt))


def test_no_number_of_the_erased_can_be_read_from_what_is_kept(rt: Runtime) -> None:
    bring_in(rt, "accounts", FILE.format(number="0171 3920001"))

    erased(rt)

    kept = all_of(rt, OptOutRow)
    assert {row.known_by for row in kept} == {None, "email", "crm_id"}
    assert all(len(row.phone_hash) == 64 for row in kept)
    assert phone_hash("another key", rows.MOBILE) not in {row.phone_hash for row in kept}


def test_a_stop_without_a_number_holds_the_number_that_comes_later(rt: Runtime) -> None:
    """First the person says stop by link or to a rep; the number is in next week's file."""
    bring_in(rt, "accounts", FILE.format(number=""))
    with rt.transaction() as session:
        contact = session.scalar(select(ContactRow.id))
        for _ in range(2):  # said twice, it is one
            opt_outs.record(
                session, contact_id=contact, phone_hash=None, channel="link", words=None, doubtful=False, now=rt.now()
            )  # fmt: skip
    assert all_of(rt, OptOutRow) == []

    bring_in(rt, "accounts", FILE.format(number="0171 3920001"))

    assert len(all_of(rt, ContactRow)) == 1
    assert {"opted_out"} <= set(holds(rt, living(rt))) & set(holds(rt, living(rt), "voice"))
    with pytest.raises(BadInput), rt.transaction() as session:
        opt_outs.record(
            session, contact_id=None, phone_hash=None, channel="link", words=None, doubtful=False, now=rt.now()
        )


def test_a_reps_stop_is_the_same_stop(rt: Runtime, visit: Visit) -> None:
    amina = visit()
    with rt.transaction() as session:
        session.add(StaffRow(id=1, email="sam@example.com", name="Sam", fs_uniquifier="u"))
        session.flush()
        rep, one = returns.Rep(1, None), session.scalar(select(WarmReturnRow.id))
        returns.claim(session, rep, one, rt.now())
        returns.dispose(session, rep, one, returns.Disposition("stop", note="will nicht mehr"), rt.now())

    assert [(row.channel, row.phone_hash) for row in all_of(rt, OptOutRow)] == [("rep", amina.who.phone_hash)]
    assert "opted_out" in holds(rt, amina.who.account)


# ---------------------------------------------------------------- what was going on


def test_nobody_is_called_after_an_erasure_whatever_was_on_its_way(rt: Runtime, visit: Visit) -> None:
    amina = visit()
    with rt.transaction() as session:
        session.execute(update(AttemptRow).values(state="unknown"))
        done = erasure.erase(session, rt.settings, amina.who.contact, rt.now(), actor="customer")
    assert done.still_moving == 1
    assert [row.to for row in all_of(rt, AttemptRow)] == [rows.MOBILE]  # looked for by it in the provider's list

    with rt.transaction() as session:
        session.execute(update(AttemptRow).values(state="delivered"))
    with rt.transaction() as session:
        erasure.finish(session, rt.now(), rt.now())

    assert [row.to for row in all_of(rt, AttemptRow)] == [""]
    with rt.reading() as session:
        assert routing.due(session) == []
    assert [(row.status, row.ended_as) for row in all_of(rt, InterviewRow)] == [("partial", "erased")]


def test_a_text_from_an_erased_person_is_a_strangers(rt: Runtime, visit: Visit) -> None:
    amina = visit()
    with rt.transaction() as session:
        erasure.erase(session, rt.settings, amina.who.contact, rt.now(), actor="customer")

    with rt.transaction() as session:
        wire = Wire("+493023125000", amina.who.phone_hash)
        assert outside.talks.last_with(session, wire.phone_hash, rt.now()) is None
        assert outside.talks.with_open_question(session, wire) is None


def test_a_colleague_in_the_same_account_stays_as_they_are(rt: Runtime, visit: Visit) -> None:
    amina = visit()
    with rt.transaction() as session:
        ben = rows.contact_of(rt, session, amina.who.account, rows.OTHER_MOBILE, first_name="Ben")

    with rt.transaction() as session:
        done = erasure.erase(session, rt.settings, amina.who.contact, rt.now(), actor="customer")

    assert not done.with_account
    account = all_of(rt, AccountRow)[0]
    assert (account.name, account.erased_at) == ("Amina", None)
    assert {row.first_name for row in all_of(rt, ContactRow)} == {None, "Ben"}
    assert "opted_out" not in holds(rt, amina.who.account)
    with rt.reading() as session:
        found = gate.verdict(session, amina.who.account, Ask("sms"), rt.now(), rt.settings)
        assert found.route is None or found.route.contact_id == ben.contact
        assert session.scalar(select(func.count()).select_from(MemberRow)) == 1
