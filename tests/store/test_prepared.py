"""Statements past the objects of a session: the same rows, the same errors, in fewer steps."""

import pytest
from sqlalchemy import bindparam, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from tests.statements import heard
from winback.runtime import Runtime
from winback.services.talking import inbox
from winback.store.interviews import InboxRow
from winback.store.prepared import adding, by_dialect, in_rows, run, table, together

INBOX = table(InboxRow)
READ = select(INBOX.c.provider_key, INBOX.c.received_at, INBOX.c.payload, INBOX.c.reply).order_by(INBOX.c.id)
REPLY = update(INBOX).where(INBOX.c.id == bindparam("entry"))


def delivery(rt: Runtime, key: str) -> dict[str, object]:
    return {"provider_key": key, "kind": "sms", "received_at": rt.now(), "payload": {"Body": "Grüße, „ja“"}}


def _gather(session: Session, *rows: dict[str, object]) -> None:
    with together(session) as writes:
        writes.add(adding(InboxRow), *rows)


def _gather_and_fail(session: Session, *rows: dict[str, object]) -> None:
    _gather(session, *rows)
    raise ZeroDivisionError


def test_rows_are_read_and_written_as_sqlalchemy_does(rt: Runtime) -> None:
    with rt.transaction() as session:
        run(session, adding(InboxRow), delivery(rt, "sms:1"))

        assert run(session, READ, {}) == [tuple(row) for row in session.execute(READ)]
        assert run(session, READ, {}) == [("sms:1", rt.now(), {"Body": "Grüße, „ja“"}, None)]


def test_an_error_is_told_in_the_same_words(rt: Runtime) -> None:
    with rt.transaction() as session:
        run(session, adding(InboxRow), delivery(rt, "sms:1"))

    with rt.reading() as session, pytest.raises(IntegrityError) as told:
        run(session, adding(InboxRow), delivery(rt, "sms:1"))

    assert "Grüße" not in str(told.value)


def test_who_listens_to_statements_hears_them(rt: Runtime) -> None:
    with heard(rt) as statements, rt.reading() as session:
        run(session, READ, {})

    assert any("FROM inbox" in statement for statement in statements)


def test_a_block_within_a_block_is_written_with_the_outer_one(rt: Runtime) -> None:
    with rt.transaction() as session:
        entry = inbox.receive(session, "sms:1", "sms", {"Body": "ja"}, rt.now())
        with together(session):
            _gather(session, delivery(rt, "sms:2"), delivery(rt, "sms:3"))
            assert len(run(session, READ, {})) == 1
            inbox.settle(session, entry, "<Response/>")

        assert [(row[0], row[3]) for row in run(session, READ, {})] == [
            ("sms:1", "<Response/>"),
            ("sms:2", None),
            ("sms:3", None),
        ]


def test_what_is_written_at_once_can_be_read_in_the_block(rt: Runtime) -> None:
    with rt.transaction() as session, together(session) as writes:
        writes.add(adding(InboxRow), delivery(rt, "sms:1"))
        writes.at_once()

        assert len(run(session, READ, {})) == 1


def test_nothing_of_a_block_that_failed_is_written(rt: Runtime) -> None:
    with rt.transaction() as session:
        with pytest.raises(ZeroDivisionError), together(session):
            _gather_and_fail(session, delivery(rt, "sms:1"))
        _gather(session)

        assert run(session, READ, {}) == []


def test_a_time_without_a_zone_is_refused(rt: Runtime) -> None:
    naive = delivery(rt, "sms:1") | {"received_at": rt.now().replace(tzinfo=None)}

    with pytest.raises(Exception, match="a time with"), rt.transaction() as session, together(session) as writes:
        writes.add(adding(InboxRow), naive)


def test_of_many_rows_under_one_key_the_last_one_stays(rt: Runtime) -> None:
    asks = {
        name: insert.on_conflict_do_update(
            index_elements=["provider_key"], set_={"payload": insert.excluded.payload}
        ).inline()
        for name, insert in by_dialect(InboxRow).items()
    }
    with rt.transaction() as session:
        inbox.receive(session, "sms:1", "sms", {"Body": "before"}, rt.now())
        with in_rows(session) as writes:
            for key, text in (("sms:1", "ja"), ("sms:2", "nein"), ("sms:1", "doch nicht")):
                writes.add(asks[writes.dialect], delivery(rt, key) | {"payload": {"Body": text}})

        assert [(row[0], row[2]) for row in run(session, READ, {})] == [
            ("sms:1", {"Body": "doch nicht"}),
            ("sms:2", {"Body": "nein"}),
        ]
