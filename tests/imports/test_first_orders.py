"""A firm's first orders: on SQLite the index of an account's lines is built when they are in, whatever happens."""

import sys
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import inspect

from tests.imports.conftest import bring_in, rows
from winback.imports import orders
from winback.runtime import Runtime
from winback.services.preparing import prepare
from winback.store import account_lines
from winback.store.crm import AccountRow, ImportRow, OrderRow

RUN = sys.modules["winback.imports.run"]
FILE = "Kundennummer;Datum;Betrag\n" + "".join(f"K{n % 7};{1 + n % 28:02d}.02.2025;{n},00\n" for n in range(60))


class Killed(BaseException):
    """Nothing of the process runs after it."""


def is_there(rt: Runtime) -> bool:
    with rt.reading() as session:
        return any(
            one["name"] == account_lines.INDEX.name for one in inspect(session.connection()).get_indexes("orders")
        )


@pytest.fixture
def seen(rt: Runtime, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether the index was there before each batch of ten was added."""
    found: list[bool] = []
    real = orders.bulk.add

    def noting(session: Any, *given: Any) -> None:
        found.append(any(one["name"] == account_lines.INDEX.name for one in
                         inspect(session.connection()).get_indexes("orders")))  # fmt: skip
        real(session, *given)

    monkeypatch.setattr(RUN, "BATCH_ROWS", {"orders": 10})
    monkeypatch.setattr("winback.imports.orders.bulk.add", noting)
    return found


def on_sqlite(rt: Runtime) -> bool:
    return rt.database.is_sqlite


def test_the_first_lines_of_a_firm_come_in_without_the_index_and_all_others_with_it(
    rt: Runtime, seen: list[bool]
) -> None:
    bring_in(rt, "orders", FILE)
    first, there = list(seen), is_there(rt)
    seen.clear()
    bring_in(rt, "orders", FILE.replace(",00", ",50"))

    assert first == [not on_sqlite(rt)] * 6
    assert there
    assert set(seen) == {True}
    assert is_there(rt)
    assert sum(account.order_sum for account in rows(rt, AccountRow)) == 2 * sum(range(60)) + 60 / 2


def test_of_very_many_lines_the_index_is_built_on_the_way_so_that_nobody_waits_long_for_it(
    rt: Runtime, seen: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(account_lines, "MOST", 30)

    bring_in(rt, "orders", FILE)

    assert seen == [not on_sqlite(rt)] * 3 + [True] * 3


def test_an_account_is_never_counted_without_the_index(
    rt: Runtime, seen: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("winback.imports.recount.MOST_TOUCHED", 5)

    bring_in(rt, "orders", FILE)

    assert seen == [not on_sqlite(rt)] + [True] * 5


def test_an_import_that_breaks_off_leaves_the_index_behind(
    rt: Runtime, seen: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(orders.recount, "later", _raising(KeyboardInterrupt, at=3))

    with pytest.raises(KeyboardInterrupt):
        bring_in(rt, "orders", FILE)

    assert is_there(rt)
    assert len(rows(rt, OrderRow)) == 30


@pytest.mark.parametrize("mended_by", ["the next import", "winback upgrade"])
def test_an_import_that_was_killed_is_completed_with_the_index(
    rt: Runtime, seen: list[bool], monkeypatch: pytest.MonkeyPatch, mended_by: str
) -> None:
    with monkeypatch.context() as killing:
        killing.setattr(orders.recount, "later", _raising(Killed, at=3))
        killing.setattr(orders.recount, "with_their_index", lambda *_: None)
        with pytest.raises(Killed):
            bring_in(rt, "orders", FILE)
    killed = is_there(rt)
    seen.clear()

    if mended_by == "winback upgrade":
        prepare(rt)
    else:
        bring_in(rt, "orders", FILE)

    assert killed is not on_sqlite(rt)
    assert is_there(rt)
    assert set(seen) <= {True}
    assert [row.state for row in rows(rt, ImportRow)][1:] == ["done"] * (mended_by == "the next import")


def _raising(error: type[BaseException], at: int) -> Callable[..., None]:
    """At the so-manyth call; the others do what is done there."""
    real, calls = orders.recount.later, iter(range(1_000))

    def raising(*given: Any) -> None:
        real(*given)
        if next(calls) == at:
            raise error

    return raising
