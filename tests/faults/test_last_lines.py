"""What the database itself refuses, should everything before it be wrong one day."""

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from tests.gate import rows
from winback.runtime import Runtime
from winback.store.interviews import InboxRow


def test_the_database_knows_one_attempt_of_a_step(rt: Runtime) -> None:
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        spring = rows.campaign(session, rt.now())
        who = rows.person(rt, session)
        member = rows.member(session, spring, who, rt.now())
        rows.attempt(session, spring, member, who, rt.now(), "ready")

    with pytest.raises(IntegrityError), rt.transaction() as session:
        rows.attempt(session, spring, member, who, rt.now(), "ready", phone_hash="another number")


def test_the_database_knows_one_attempt_of_a_number(rt: Runtime) -> None:
    with rt.transaction() as session:
        rows.firm_in_order(session, rt.now())
        spring = rows.campaign(session, rt.now())
        people = [rows.person(rt, session, name=name) for name in ("Amina", "Bela")]
        members = [rows.member(session, spring, who, rt.now()) for who in people]
        rows.attempt(session, spring, members[0], people[0], rt.now(), "ready")

    with pytest.raises(IntegrityError), rt.transaction() as session:
        rows.attempt(session, spring, members[1], people[1], rt.now(), "ready")


def test_the_database_knows_a_delivery_once(rt: Runtime) -> None:
    values = {"provider_key": "sms:SM1", "kind": "sms", "received_at": rt.now(), "payload": {}}
    with rt.transaction() as session:
        session.execute(insert(InboxRow).values(**values))

    with pytest.raises(IntegrityError), rt.transaction() as session:
        session.execute(insert(InboxRow).values(**values))
