"""A transaction ends as a whole, whether its rows are written past the session's objects or hang in them."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from tests.store.test_prepared import INBOX, delivery
from winback.runtime import Runtime
from winback.store.house import SettingRow
from winback.store.interviews import InboxRow
from winback.store.prepared import adding, run, together


def setting(rt: Runtime, name: str) -> SettingRow:
    return SettingRow(key=name, value=1, changed_by="test", changed_at=rt.now())


def kept(rt: Runtime) -> tuple[list[str], list[str]]:
    with rt.reading() as session:
        names = session.scalars(text("SELECT key FROM settings ORDER BY key")).all()
        return list(names), list(session.scalars(INBOX.select().with_only_columns(INBOX.c.provider_key)))


def test_both_kinds_of_rows_are_written_at_its_end(rt: Runtime) -> None:
    with rt.transaction() as session:
        run(session, adding(InboxRow), delivery(rt, "sms:1"))
        session.add(setting(rt, "a"))

    assert kept(rt) == (["a"], ["sms:1"])


def test_a_row_that_was_changed_is_written_though_nothing_else_was_done(rt: Runtime) -> None:
    with rt.transaction() as session:
        session.add(setting(rt, "a"))
    with rt.transaction() as session:
        session.get_one(SettingRow, "a").value = 2

    with rt.reading() as session:
        assert session.get_one(SettingRow, "a").value == 2


@pytest.mark.parametrize("at_its_end", [False, True], ids=["at once", "at its end"])
def test_of_one_that_fails_nothing_is_left(rt: Runtime, at_its_end: bool) -> None:
    with pytest.raises(IntegrityError):
        _the_same_twice(rt, at_its_end)

    assert kept(rt) == ([], [])


def _the_same_twice(rt: Runtime, at_its_end: bool) -> None:
    with rt.transaction() as session:
        run(session, adding(InboxRow), delivery(rt, "sms:1"))
        session.add(setting(rt, "a"))
        session.flush()
        session.expunge_all()
        session.add(setting(rt, "a"))
        if not at_its_end:
            session.flush()


def test_what_is_taken_back_to_a_savepoint_is_not_written_and_the_rest_is(rt: Runtime) -> None:
    with rt.transaction() as session:
        run(session, adding(InboxRow), delivery(rt, "sms:1"))
        with pytest.raises(IntegrityError), session.begin_nested():
            run(session, adding(InboxRow), delivery(rt, "sms:1"))
        before = session.begin_nested()
        session.add(setting(rt, "a"))
        session.flush()
        before.rollback()
        session.add(setting(rt, "b"))

    assert kept(rt) == (["b"], ["sms:1"])


def test_a_transaction_may_do_nothing(rt: Runtime) -> None:
    with rt.transaction():
        pass

    assert kept(rt) == ([], [])


def _arrives(rt: Runtime, said: str, called: str, *settings: str) -> None:
    """One of its rows at once, its objects at its end, and one as the last thing that is done."""
    with rt.transaction() as session:
        run(session, adding(InboxRow), delivery(rt, said))
        session.add_all(setting(rt, name) for name in settings)
        with together(session, last=True) as writes:
            writes.add(adding(InboxRow), delivery(rt, called))


@pytest.mark.parametrize("named", [(), ("a", "b")], ids=["alone", "with objects"])
def test_what_is_written_last_is_there_with_all_that_was_done_before(rt: Runtime, named: tuple[str, ...]) -> None:
    _arrives(rt, "sms:1", "voice:1", *named[:1])
    _arrives(rt, "sms:2", "voice:2", *named[1:])  # the driver knows the statement by now

    settings, deliveries = kept(rt)
    assert settings == list(named)
    assert sorted(deliveries) == ["sms:1", "sms:2", "voice:1", "voice:2"]


@pytest.mark.parametrize("named", [(), ("a",)], ids=["alone", "with objects"])
def test_when_the_last_write_fails_nothing_done_before_it_stays(rt: Runtime, named: tuple[str, ...]) -> None:
    _arrives(rt, "sms:1", "voice:1")
    with pytest.raises(IntegrityError):
        _arrives(rt, "sms:2", "voice:1", *named)

    settings, deliveries = kept(rt)
    assert (settings, sorted(deliveries)) == ([], ["sms:1", "voice:1"])
