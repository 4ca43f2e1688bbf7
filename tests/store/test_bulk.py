"""Many rows at once: what is there, what differs, and what the driver would say of it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Table, select, text
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from tests.conftest import SetClock, settings_for
from tests.databases import PostgresMaker
from tests.gate import rows
from winback.runtime import Runtime
from winback.store import bulk
from winback.store.crm import OrderRow
from winback.store.engine import Database
from winback.store.prepared import table
from winback.troubles import of_database

ORDERS: Table = table(OrderRow)
COLUMNS = ("account_id", "ordered_on", "line_key", "content_hash", "counts", "raw")
Line = tuple[object, ...]
LINE = ("ordered_on", "line_key")


def _line(account: int, day: str, key: str, sign: str = "as it was") -> Line:
    return account, day, key, sign, True, "{}"


@pytest.fixture
def account(rt: Runtime) -> int:
    with rt.transaction() as session:
        found = rows.person(rt, session, consent=False).account
        bulk.add(session, ORDERS, COLUMNS, [_line(found, f"2025-01-0{day}", f"line {day}") for day in range(1, 6)])
    return found


def test_days_without_a_line_are_told_from_days_with_one(rt: Runtime, account: int) -> None:
    with rt.reading() as session:
        asked = ["2025-01-05", "2025-01-06", "1999-12-31", "2025-01-01"]
        assert bulk.there(session, ORDERS, "ordered_on", asked) == {"2025-01-05", "2025-01-01"}
        assert bulk.there(session, ORDERS, "ordered_on", []) == set()


def test_of_rows_only_those_that_differ_come_back(rt: Runtime, account: int) -> None:
    """The same key on another day is another row."""
    given = [
        ("2025-01-01", "line 1", "as it was"),
        ("2025-01-02", "line 2", "something else"),
        ("2025-01-03", "a new line", "as it was"),
        ("2025-01-01", "line 4", "as it was"),
    ]
    with rt.reading() as session:
        found = bulk.unlike(session, ORDERS, LINE, "content_hash", given, "account_id")

    assert found == {"line 2": account, "a new line": None, "line 4": None}


def test_a_row_that_is_there_is_replaced_and_no_other(rt: Runtime, account: int) -> None:
    with rt.transaction() as session:
        bulk.upsert(session, ORDERS, COLUMNS, [_line(account, "2025-01-02", "line 2", "now")], LINE)
        bulk.upsert(session, ORDERS, COLUMNS, [_line(account, "2025-02-02", "line 2", "now")], LINE)
        bulk.upsert(session, ORDERS, COLUMNS, [], LINE)

    assert _signs(rt, "line 2") == {date(2025, 1, 2): "now", date(2025, 2, 2): "now"}


def test_what_the_driver_refuses_is_told_in_sqlalchemys_words(rt: Runtime, account: int) -> None:
    with rt.reading() as session, pytest.raises(IntegrityError) as told:
        bulk.insert(session, ORDERS, COLUMNS, [_line(account, "2025-01-01", "line 1")])

    assert "as it was" not in str(told.value)


def test_more_rows_than_one_statement_takes_are_all_there(rt: Runtime, account: int) -> None:
    many = 2 * (bulk.VALUES // len(COLUMNS)) + 7
    with rt.transaction() as session:
        bulk.add(session, ORDERS, COLUMNS, [_line(account, "2026-01-01", f"new {n}", f"{n}") for n in range(many)])

    with rt.reading() as session:
        kept = session.execute(select(OrderRow.line_key, OrderRow.content_hash).where(OrderRow.line_key.like("new %")))
        assert dict(map(tuple, kept)) == {f"new {n}": f"{n}" for n in range(many)}


@pytest.mark.parametrize("apart", [(), ("ordered_on",), ("ordered_on", "content_hash", "counts")])
def test_what_all_rows_have_in_one_column_stands_in_each_of_them(
    rt: Runtime, account: int, apart: tuple[str, ...]
) -> None:
    """It is given once; also where nothing but their key tells them apart."""
    signs = [f"{n}" if "content_hash" in apart else "same" for n in range(bulk.TOGETHER)]
    days = [f"2026-01-{1 + n % 28:02d}" if "ordered_on" in apart else "2026-01-01" for n in range(bulk.TOGETHER)]
    given = [
        (account, day, f"new {n}", sign, bool(n % 2) or "counts" not in apart, "{}")
        for n, (day, sign) in enumerate(zip(days, signs, strict=True))
    ]
    with rt.transaction() as session:
        bulk.add(session, ORDERS, COLUMNS, given)

    with rt.reading() as session:
        kept = session.execute(
            select(*(ORDERS.c[name] for name in COLUMNS)).where(OrderRow.line_key.like("new %")).order_by(OrderRow.id)
        )
        assert [(one, str(day), key, sign, counts, "{}") for one, day, key, sign, counts, _ in kept] == given


def test_of_a_statement_of_thousands_of_rows_that_is_refused_little_is_told(rt: Runtime, account: int) -> None:
    many = bulk.VALUES // len(COLUMNS)
    again = [
        *(_line(account, "2026-01-01", f"new {n}") for n in range(many - 1)),
        _line(account, "2025-01-01", "line 1"),
    ]

    with pytest.raises(IntegrityError) as told, rt.transaction() as session:
        bulk.add(session, ORDERS, COLUMNS, again)

    assert len(str(told.value)) < 1000
    assert "as it was" not in str(told.value)
    assert _signs(rt, "new 1") == {}


@pytest.fixture
def postgres_rt(postgres_maker: PostgresMaker, clock: SetClock, tmp_path: Path) -> Iterator[Runtime]:
    with postgres_maker.url() as url:
        rt = Runtime(settings_for(url, tmp_path), Database(url), clock)
        yield rt
        rt.database.dispose()


def test_of_a_row_that_is_refused_nothing_is_told_but_why(postgres_rt: Runtime) -> None:
    """PostgreSQL would show the row that it could not copy."""
    with postgres_rt.reading() as session, pytest.raises(DataError, match="too long") as told:
        bulk.insert(session, ORDERS, COLUMNS, [_line(1, "2025-01-01", "Amina " * 20)])

    assert "Amina" not in str(told.value)


def test_a_database_that_goes_away_while_rows_come_is_told_as_that(postgres_rt: Runtime) -> None:
    """And its connection is not used again."""
    with postgres_rt.transaction() as session:
        account = rows.person(postgres_rt, session, consent=False).account

    with pytest.raises(DBAPIError) as told, postgres_rt.transaction() as session:
        bulk.insert(session, ORDERS, COLUMNS, _then_the_server_hangs_up(session, postgres_rt, account))

    assert of_database(told.value) == "the database went away"
    assert _signs(postgres_rt, "line 1") == {}


def _then_the_server_hangs_up(session: Session, rt: Runtime, account: int) -> Iterator[Line]:
    yield _line(account, "2025-01-01", "line 1")
    of_ours = session.connection().connection.driver_connection.info.backend_pid  # type: ignore[union-attr]
    with rt.database.engine.connect() as other:
        other.execute(text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": of_ours})
    for place in range(50_000):
        yield _line(account, "2025-01-01", f"line {place}")


def _signs(rt: Runtime, key: str) -> dict[date, str]:
    with rt.reading() as session:
        found = session.execute(select(OrderRow.ordered_on, OrderRow.content_hash).where(OrderRow.line_key == key))
        return {row.ordered_on: row.content_hash for row in found}
