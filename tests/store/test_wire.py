"""Statements sent past the driver's cursor: the same rows, the same errors, and a connection that can go on."""

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import psycopg
import pytest
from psycopg import IsolationLevel, errors
from psycopg.pq import TransactionStatus
from psycopg.types.json import Jsonb

from tests.databases import PostgresMaker
from winback.store.wire import Wire, numbered

ECHO = b"SELECT $1::text, $2::bigint, $3::boolean, $4::timestamptz, $5::date, $6::jsonb, $7::bigint[], $8::numeric"
ADD = b"INSERT INTO heard (key, said) VALUES ($1, $2)"
TELL = b"SELECT key, said FROM heard ORDER BY id"
NOON = datetime(2026, 3, 3, 12, 0, 0, 123456, tzinfo=UTC)


@pytest.fixture
def connection(postgres_maker: PostgresMaker) -> Iterator[psycopg.Connection[Any]]:
    with postgres_maker.empty() as url, psycopg.connect(url.replace("+psycopg", "")) as connection:
        connection.execute("CREATE TABLE heard (id bigserial PRIMARY KEY, key text UNIQUE, said text)")
        connection.commit()
        yield connection


@pytest.fixture
def line(connection: psycopg.Connection[Any]) -> Wire:
    return Wire(connection)


@contextmanager
def past_the_cursor(line: Wire) -> Iterator[None]:
    """Nothing in the block may need the cursor."""
    cursor, line._cursor = line._cursor, None  # type: ignore[assignment]
    yield
    line._cursor = cursor


def test_places_get_numbers_in_the_order_of_their_names_and_a_percent_sign_stays_one() -> None:
    text = "SELECT %(b)s::TEXT, a LIKE '50%%' FROM t WHERE x = %(a)s AND y = %(b)s"

    assert numbered(text) == (b"SELECT $1::TEXT, a LIKE '50%' FROM t WHERE x = $2 AND y = $1", ("b", "a"))


@pytest.mark.parametrize("number", [0, -1, 32_767, 32_768, 2**31, 2**62])
@pytest.mark.parametrize("said", ["Grüße, „ja“ 🙂", "", None, "it's 100 % \\ fine"])
def test_whatever_is_said_comes_back_as_through_a_cursor(line: Wire, number: int, said: str | None) -> None:
    values = (said, number, True, NOON, date(2026, 3, 3), Jsonb({"Body": said}), [1, number], Decimal("19.90"))
    expected = [(said, number, True, NOON, date(2026, 3, 3), {"Body": said}, [1, number], Decimal("19.90"))]

    assert line.run(ECHO, values) == expected
    with past_the_cursor(line):
        assert line.run(ECHO, values) == expected


def test_nothing_is_a_value_of_every_kind(line: Wire) -> None:
    for _ in range(2):
        assert line.run(ECHO, (None,) * 8) == [(None,) * 8]


def test_a_transaction_begins_with_its_first_statement_and_ends_as_any_other(
    line: Wire, connection: psycopg.Connection[Any]
) -> None:
    line.run(ADD, ("sms:1", "ja"))
    connection.rollback()
    line.run(ADD, ("sms:1", "ja"))
    connection.commit()
    with past_the_cursor(line):
        line.run(ADD, ("sms:2", "nein"))
        connection.commit()
        line.run(ADD, ("sms:3", "STOP"))
    connection.rollback()

    assert line.run(TELL, ()) == [("sms:1", "ja"), ("sms:2", "nein")]


def test_what_a_rollback_makes_the_driver_forget_is_prepared_again(
    line: Wire, connection: psycopg.Connection[Any]
) -> None:
    for turn in range(4):
        line.run(ADD, (f"sms:{turn}", "ja"))
        line.run(TELL, ())
        connection.rollback()

    assert line.run(TELL, ()) == []


@pytest.mark.parametrize("first", [True, False], ids=["with its BEGIN", "in the middle"])
def test_an_error_is_raised_as_by_a_cursor_and_the_connection_goes_on(
    line: Wire, connection: psycopg.Connection[Any], first: bool
) -> None:
    line.run(ADD, ("sms:1", "ja"))
    connection.commit()
    with past_the_cursor(line):
        if not first:
            line.run(ADD, ("sms:2", "ja"))
        with pytest.raises(errors.UniqueViolation, match="duplicate key"):
            line.run(ADD, ("sms:1", "ja"))
    connection.rollback()

    assert line.run(TELL, ()) == [("sms:1", "ja")]


def test_with_its_last_statement_a_transaction_ends(line: Wire, connection: psycopg.Connection[Any]) -> None:
    line.run(ADD, ("sms:1", "ja"), last=True)  # not known yet: it takes the cursor, and ends as usual
    connection.rollback()
    line.run(ADD, ("sms:1", "ja"))
    connection.commit()
    with past_the_cursor(line):
        line.run(ADD, ("sms:2", "ja"))
        line.run(ADD, ("sms:3", "nein"), last=True)

    assert connection.info.transaction_status == TransactionStatus.IDLE
    with psycopg.connect(connection.info.dsn) as other:
        assert other.execute("SELECT key FROM heard ORDER BY id").fetchall() == [("sms:1",), ("sms:2",), ("sms:3",)]
    connection.commit()  # finds nothing left to do
    connection.rollback()
    assert len(line.run(TELL, ())) == 3


def test_a_last_statement_that_fails_leaves_nothing_of_its_transaction(
    line: Wire, connection: psycopg.Connection[Any]
) -> None:
    line.run(ADD, ("sms:1", "ja"))
    connection.commit()
    with past_the_cursor(line):
        line.run(ADD, ("sms:2", "ja"))
        with pytest.raises(errors.UniqueViolation, match="duplicate key"):
            line.run(ADD, ("sms:1", "ja"), last=True)
    assert connection.info.transaction_status == TransactionStatus.INERROR
    connection.rollback()

    assert line.run(TELL, ()) == [("sms:1", "ja")]


def test_a_commit_that_is_refused_is_an_error_of_the_last_statement(
    line: Wire, connection: psycopg.Connection[Any]
) -> None:
    connection.execute("CREATE TABLE late (key text UNIQUE DEFERRABLE INITIALLY DEFERRED)")
    connection.commit()
    add = b"INSERT INTO late VALUES ($1)"
    line.run(add, ("sms:1",))
    connection.commit()
    with past_the_cursor(line):
        line.run(add, ("sms:2",))
        with pytest.raises(errors.UniqueViolation, match="duplicate key"):
            line.run(add, ("sms:1",), last=True)

        assert connection.info.transaction_status == TransactionStatus.IDLE
        line.run(add, ("sms:2",))
        connection.commit()
    assert connection.execute("SELECT key FROM late ORDER BY key").fetchall() == [("sms:1",), ("sms:2",)]


def test_a_text_the_database_cannot_hold_is_refused_before_it_is_sent(line: Wire) -> None:
    line.run(ADD, ("sms:1", "ja"))
    with pytest.raises(psycopg.DataError, match="NUL"):
        line.run(ADD, ("sms:2", "j\0a"))
    assert line.run(TELL, ()) == [("sms:1", "ja")]


def test_a_server_that_goes_away_breaks_the_connection_and_says_so(
    line: Wire, connection: psycopg.Connection[Any]
) -> None:
    line.run(TELL, ())
    connection.commit()
    with psycopg.connect(connection.info.dsn, autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(%s)", (connection.info.backend_pid,))

    with pytest.raises(psycopg.OperationalError):
        line.run(TELL, ())
    assert connection.broken or connection.closed


def test_a_wait_can_be_broken_off_and_the_connection_is_not_used_again(
    line: Wire, connection: psycopg.Connection[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A job that took too long is told so by a signal, wherever it is."""

    def too_long(*_: object) -> None:
        raise TimeoutError("the job took too long")

    line.run(b"SELECT pg_sleep($1)", (0.0,))
    connection.commit()
    before = signal.signal(signal.SIGALRM, too_long)
    signal.setitimer(signal.ITIMER_REAL, 0.3)
    try:
        with pytest.raises(TimeoutError):
            line.run(b"SELECT pg_sleep($1)", (60.0,))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)

    assert connection.closed


def test_others_go_on_while_one_waits(line: Wire, connection: psycopg.Connection[Any]) -> None:
    """Whoever waits for the database holds up no other thread."""
    line.run(b"SELECT pg_sleep($1)", (0.0,))
    connection.commit()
    waiting = threading.Thread(target=lambda: line.run(b"SELECT pg_sleep($1)", (1.0,)))
    waiting.start()

    looked = 0
    while waiting.is_alive():
        time.sleep(0.01)
        looked += 1
    assert looked > 10


def test_a_column_is_read_by_the_type_it_has_now(line: Wire, connection: psycopg.Connection[Any]) -> None:
    for said in (None, 5, True, "ja", 2.5, 70_000):
        for _ in range(2):
            assert line.run(b"SELECT $1", (said,)) == [(said,)]

    connection.execute("CREATE TABLE changing (kept integer)")
    connection.execute("INSERT INTO changing VALUES (1)")
    connection.commit()
    for _ in range(2):
        assert line.run(b"SELECT kept FROM changing", ()) == [(1,)]
    connection.execute("ALTER TABLE changing ALTER kept TYPE text")
    connection.commit()
    assert line.run(b"SELECT kept FROM changing", ()) == [("1",)]


def test_what_somebody_wrote_is_not_kept_after_it_was_read(line: Wire) -> None:
    for _ in range(2):
        line.run(ECHO, ("a secret", *(None,) * 7))

    assert line._reader.pgresult is None


def test_what_is_used_again_and_again_stays_prepared(line: Wire, connection: psycopg.Connection[Any]) -> None:
    connection.prepared_max = 5
    line.run(TELL, ())
    for other in range(20):
        line.run(f"SELECT {other}".encode(), ())
        with past_the_cursor(line):
            line.run(TELL, ())


def test_one_can_go_back_to_a_savepoint_and_on_from_there(line: Wire, connection: psycopg.Connection[Any]) -> None:
    for key in ("sms:1", "sms:2"):
        line.run(ADD, (key, "ja"))
    connection.execute("SAVEPOINT here")
    with pytest.raises(errors.UniqueViolation):
        line.run(ADD, ("sms:1", "ja"))
    connection.execute("ROLLBACK TO SAVEPOINT here")
    line.run(ADD, ("sms:3", "ja"))

    assert [key for key, _ in line.run(TELL, ())] == ["sms:1", "sms:2", "sms:3"]


def test_a_transaction_of_another_kind_begins_in_the_drivers_way(
    line: Wire, connection: psycopg.Connection[Any]
) -> None:
    line.run(b"SHOW transaction_isolation", ())
    connection.commit()
    connection.isolation_level = IsolationLevel.SERIALIZABLE

    assert line.run(b"SHOW transaction_isolation", ()) == [("serializable",)]


def test_a_driver_that_keeps_its_names_elsewhere_is_asked_by_its_cursor(connection: psycopg.Connection[Any]) -> None:
    line = Wire(connection)
    line._kept = {}
    for turn in range(3):
        line.run(ADD, (f"sms:{turn}", "ja"))

    assert len(line.run(TELL, ())) == 3
