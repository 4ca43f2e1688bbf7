"""How many permissions are not proven: the database counts what the rules say of each declaration."""

from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.gate import rows
from winback.runtime import Runtime
from winback.services.permission import consent_chain, consent_sources, consents
from winback.services.permission.consents import Declaration
from winback.services.permission.profiles import home_zone
from winback.store.crm import ContactRow

FIRST, LAST = date(2025, 3, 30), date(2025, 10, 26)  # both nights the clocks change
MOMENTS = (
    None,
    datetime(2025, 3, 29, 22, 59, 59, tzinfo=UTC),
    datetime(2025, 3, 29, 23, tzinfo=UTC),  # midnight in Berlin
    datetime(2025, 7, 1, 12, tzinfo=UTC),
    datetime(2025, 10, 26, 22, 59, 59, tzinfo=UTC),
    datetime(2025, 10, 26, 23, tzinfo=UTC),
    datetime(2026, 3, 4, 1, tzinfo=UTC),  # tomorrow
)


def sources(rt: Runtime, session: Session) -> list[int | None]:
    short = consent_sources.NewSource(
        "leaflet", "Yes.", "fair", "Beispiel GmbH", ("voice",), ("marketing",), FIRST, LAST
    )
    whole = consent_sources.NewSource(
        "form", "Yes.", "shop", "Beispiel GmbH", ("sms", "voice"), ("marketing", "research"), FIRST
    )
    return [None, *(consent_sources.register(session, one, "Olga", rt.now()) for one in (short, whole))]


def declarations(random: Random, contact: int, known: list[int | None]) -> list[Declaration]:
    """What somebody may have said, in any order, with and without a day, on every channel."""
    return [
        Declaration(
            contact, random.choice(("sms", "voice", "email")), random.choice(("marketing", "research", "offer")),
            random.random() < 0.8, random.choice(MOMENTS), random.choice(known),
        )
        for _ in range(random.randrange(7))
    ]  # fmt: skip


def one_by_one(rt: Runtime) -> int:
    """The rules themselves, over everybody's chain."""
    with rt.reading() as session:
        everybody = session.scalars(select(ContactRow.id)).all()
        return len(consents._unproven(session, everybody, home_zone(rt.settings), rt.now()))


def counted(rt: Runtime) -> int:
    with rt.reading() as session:
        return consents.unproven_count(session, home_zone(rt.settings), rt.now())


def test_the_database_counts_what_the_rules_say_of_each_permission(rt: Runtime) -> None:
    random, found = Random(11), []
    with rt.transaction() as session:
        known = sources(rt, session)
        people = [rows.person(rt, session, None, f"Person {n}", consent=False).contact for n in range(150)]
    for days in (200, 100, 0):  # they were recorded one after the other
        with rt.transaction() as session:
            said = [one for person in people for one in declarations(random, person, known)]
            consents.record_many(session, said, rt.now() - timedelta(days=days))
        found.append((counted(rt), one_by_one(rt)))

    assert [by_the_database for by_the_database, _ in found] == [by_the_rules for _, by_the_rules in found]
    assert min(found[0]) > 50


def test_what_was_proven_later_and_what_was_withdrawn_is_not_counted(rt: Runtime) -> None:
    with rt.transaction() as session:
        known = sources(rt, session)
        amina, bert, cleo = (rows.person(rt, session, None, name, consent=False).contact for name in ("A", "B", "C"))
        ticks = [Declaration(one, "sms", "marketing", True) for one in (amina, bert, cleo)]
        proof = Declaration(amina, "sms", "marketing", True, MOMENTS[3], known[2])
        withdrawn = Declaration(bert, "sms", "marketing", False)
        consents.record_many(session, [*ticks, proof, withdrawn], rt.now())

    assert counted(rt) == one_by_one(rt) == 1


def test_counting_reads_nobodys_chain(sqlite_rt: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    with sqlite_rt.transaction() as session:
        rows.firm_in_order(session, sqlite_rt.now())
        contact = rows.person(sqlite_rt, session, None, consent=False).contact
        consents.record_many(session, [Declaration(contact, "sms", "marketing", True)], sqlite_rt.now())
    monkeypatch.setattr(consent_chain, "chains", None)

    assert counted(sqlite_rt) == 1
