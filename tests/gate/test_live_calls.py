"""A colleague's own call: expected or not, never at night, never after a stop."""

from datetime import timedelta

import pytest

from tests.gate import rows
from winback.runtime import Runtime
from winback.services.gate import live_calls
from winback.store.permission import DoNotCallRow
from winback.store.returns import WarmReturnRow

HOUR = timedelta(hours=1)
ASKED_FOR = {"wants_human": True, "causes": []}
AGREED = {"wants_human": False, "causes": [{"code": "permission", "points": 30, "facts": {}}]}
UNASKED = {"wants_human": False, "causes": [{"code": "value", "points": 10, "facts": {}}]}


def against(rt: Runtime, who: rows.Person, **more: object) -> list[str]:
    row = WarmReturnRow(account_id=who.account, contact_id=who.contact, **more)
    with rt.reading() as session:
        return [hold.code for hold in live_calls.why_not(session, row, rt.now(), rt.settings)]


@pytest.fixture
def grace(sqlite_rt: Runtime) -> rows.Person:
    """A Briton without any permission on file."""
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, sqlite_rt.now())
        who = rows.person(sqlite_rt, session, "+447700900001", country="GB", region=None, consent=False)
        session.get_one(rows.PhoneRow, who.phone).country = "GB"
        session.get_one(rows.ContactRow, who.contact).country = "GB"
        return who


def test_whoever_asked_for_the_call_or_agreed_to_it_is_called(sqlite_rt: Runtime, grace: rows.Person) -> None:
    assert against(sqlite_rt, grace, **ASKED_FOR) == against(sqlite_rt, grace, **AGREED) == []


def test_nobody_else_is_called_without_a_fresh_national_list(sqlite_rt: Runtime, grace: rows.Person) -> None:
    assert against(sqlite_rt, grace, **UNASKED) == ["list_missing"]


def test_a_german_consumer_who_did_not_ask_needs_permission_on_file(sqlite_rt: Runtime, grace: rows.Person) -> None:
    with sqlite_rt.transaction() as session:
        amina = rows.person(sqlite_rt, session, name="Bahar", consent=False)

    assert against(sqlite_rt, amina, **UNASKED) == ["no_permission"]
    assert against(sqlite_rt, amina, **AGREED) == []


@pytest.mark.parametrize("how", [ASKED_FOR, AGREED, UNASKED], ids=["asked for", "agreed", "unasked"])
def test_nobody_is_called_at_night_or_after_a_stop(sqlite_rt: Runtime, grace: rows.Person, how: dict) -> None:
    sqlite_rt.clock.now += 12 * HOUR
    assert "outside_hours" in against(sqlite_rt, grace, **how)

    sqlite_rt.clock.now += 12 * HOUR
    with sqlite_rt.transaction() as session:
        session.add(DoNotCallRow(phone_hash=grace.phone_hash, list_name="own", added_at=sqlite_rt.now()))
    assert "do_not_call" in against(sqlite_rt, grace, **how)
