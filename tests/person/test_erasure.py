"""Export and erasure are complete: proven by walking every column that tells something about a person (rule 60)."""

import json
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select, text

from tests.person.filled import Filled, fill
from winback.runtime import Runtime
from winback.services.person import belongings, erasure, person_export
from winback.store.base import Personal
from winback.store.crm import ContactRow
from winback.store.schema import metadata

ERASED = (Personal.IDENTITY, Personal.RELATION, Personal.CONTENT)


@pytest.fixture
def both(rt: Runtime) -> tuple[Filled, Filled]:
    """Somebody who wants to go, and somebody who stays."""
    with rt.transaction() as session:
        return fill(session, 70, "Ada", "SM" + "a" * 32), fill(session, 80, "Bob", "SM" + "b" * 32)


def plain(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def test_every_told_column_leads_to_a_person_or_says_why_not() -> None:
    lost = [table.name for table in belongings.tables() if not belongings.ways(table)]

    assert sorted(set(lost) - {"accounts", "contacts"}) == sorted(belongings.UNTIED)


def test_the_export_holds_every_personal_value_and_nobody_elses(rt: Runtime, both: tuple[Filled, Filled]) -> None:
    ada, _bob = both

    with rt.reading() as session:
        found = json.loads(person_export.as_text(person_export.gather(session, ada.id, rt.now())))

    for table, column, value in ada.told():
        if table.name not in belongings.UNTIED:
            rows = [row[column.name] for row in found["tables"][table.name]]
            assert plain(value) in rows, f"{table.name}.{column.name} is not in the export"
    assert "canary Bob" not in json.dumps(found)
    assert "canary Ada staff" not in json.dumps(found)


def test_after_erasure_nothing_is_left_but_what_the_law_keeps(rt: Runtime, both: tuple[Filled, Filled]) -> None:
    ada, bob = both

    with rt.transaction() as session:
        erasure.erase(session, rt.settings, ada.id, rt.now(), actor="customer")

    with rt.reading() as session:
        for table, column, value in ada.told(*ERASED):
            if table.name not in belongings.UNTIED:
                kept = session.scalars(select(column).where(_of(table, ada.id))).all()
                assert value not in kept, f"{table.name}.{column.name} is still there"
        for table, column, value in ada.told(Personal.EVIDENCE):
            if table.name in ("consents", "opt_outs", "do_not_call", "attempts"):
                assert value in session.scalars(select(column)).all(), f"{table.name}.{column.name} must be kept"
        for table, column, value in bob.told():
            kept = session.scalars(select(column).where(_of(table, bob.id))).all()
            assert value in kept, f"{table.name}.{column.name} of somebody else is gone"


def test_no_text_of_theirs_is_left_in_any_column_of_any_table(rt: Runtime, both: tuple[Filled, Filled]) -> None:
    """Also none in a column that claims to tell nothing."""
    ada, _ = both
    looked_for = {one for one in ada.texts() if "imports.summary" not in one}
    assert len(looked_for) > 40

    with rt.transaction() as session:
        erasure.erase(session, rt.settings, ada.id, rt.now(), actor="customer")

    with rt.reading() as session:
        for table in metadata.sorted_tables:
            for row in session.execute(text(f'SELECT * FROM "{table.name}"')):
                told = " ".join(str(value) for value in row)
                assert not [one for one in looked_for if one in told and f" {table.name}." in one], table.name


def test_a_second_erasure_finds_nobody(rt: Runtime, both: tuple[Filled, Filled]) -> None:
    ada, _ = both
    with rt.transaction() as session:
        done = erasure.erase(session, rt.settings, ada.id, rt.now(), actor="customer")
    assert (done.with_account, done.still_moving) == (True, 0)

    with rt.reading() as session:
        assert session.scalars(select(ContactRow.id).where(ContactRow.erased_at.is_(None))).all() == [80]


def _of(table: Any, number: int) -> Any:
    key = next(iter(table.primary_key.columns))
    return key == number if key.type.python_type is int else key.is_not(None)
