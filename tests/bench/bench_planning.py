"""How fast a campaign is planned over many accounts, against a bare INSERT … SELECT of the same rows.

    python -m tests.bench.bench_planning [ACCOUNTS,ACCOUNTS…] [DATABASE_URL of an empty PostgreSQL or SQLite database]

Sizes are thousands; without a size 10,000 and 100,000; without a URL SQLite and an embedded PostgreSQL, both measured.
Plan: audience, facts, every rule, places, attempts and the ledger, written. Forecast: the same, only counted. Scan:
the day's judgement after one account in a hundred has changed; measure: the same once a week, when the whole firm is
measured before. Prints a table and one JSON line; quote the ratios.
"""

import json
import os
import platform
import sys
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Table, insert, literal, select, update
from sqlalchemy.orm import Session

from tests.bench import town
from tests.bench.watch import measured
from tests.conftest import settings_for
from tests.databases import PostgresMaker, postgres_server
from winback.runtime import Runtime
from winback.services.planning import campaigns, dormancy, forecasts, planning, plans
from winback.store.base import Row
from winback.store.campaigns import AttemptRow, MemberRow, VerdictRow
from winback.store.crm import AccountRow
from winback.store.engine import Database

SIZES = (10_000, 100_000)
SHIFT = 100_000_000  # of ids, past all that are there
Measured = dict[str, Any]


def main(sizes: tuple[int, ...], url: str | None = None) -> list[Measured]:
    found = []
    with tempfile.TemporaryDirectory() as folder, _databases(Path(folder), url) as databases:
        for engine, new in databases.items():
            found += [_of_one(engine, size, new, Path(folder)) for size in sizes]
    return found


@contextmanager
def _databases(folder: Path, url: str | None) -> Iterator[dict[str, Callable[[], Any]]]:
    """New, empty databases by engine."""
    if url:
        yield {url.partition(":")[0]: lambda: _given(url)}
        return
    with postgres_server() as server:
        lite = folder / "bench"
        yield {
            "postgresql": PostgresMaker(server).url,
            "sqlite": lambda: _given(f"sqlite:///{lite}-{uuid.uuid4().hex}"),
        }


@contextmanager
def _given(url: str) -> Iterator[str]:
    yield url


def _of_one(engine: str, size: int, new: Callable[[], Any], folder: Path) -> Measured:
    with new() as url:
        rt = Runtime(settings_for(url, folder), Database(url), lambda: town.NOW)
        town.build(rt, size)
        found = {"engine": engine, "accounts": size} | of_a_town(rt, size)
        rt.database.dispose()
    _say(found)
    return found


def of_a_town(rt: Runtime, size: int) -> Measured:
    works = {"plan": _plan, "bare": _bare, "forecast": _forecast, "measure": _scan, "scan": _scan}
    found: Measured = {name: measured(partial(work, rt), rt.database) for name, work in works.items()}
    found["microseconds_an_account"] = round(_processors(found["plan"]) / size * 1e6, 1)
    found["times_bare"] = round(_processors(found["plan"]) / _processors(found["bare"]), 1)
    return found


def _processors(cost: Measured) -> float:
    """Processor seconds, the database's with them: the clock's depend on whoever else is at work."""
    return float(cost["cpu_seconds"] + cost["database_cpu_seconds"])


def _plan(rt: Runtime) -> int:
    """How many will be contacted."""
    with rt.transaction() as session:
        row = campaigns.create(session, plans.parse({"name": "planned", "per_minute": 6000}), "bench", rt.now())
    with rt.transaction() as session:
        campaigns.launch(session, rt.settings, row.id, "bench", rt.now(), at_once=True)
    return planning.plan(rt, row.id, "bench")


def _bare(rt: Runtime) -> int:
    """What no planning can go below: the database copies the places, the ledger and the attempts just written."""
    with rt.transaction() as session:
        planned = campaigns.find(session, "planned").id
        other = campaigns.create(session, plans.parse({"name": "bare"}), "bench", rt.now()).id
        return sum(_copied(session, table, planned, other) for table in (MemberRow, VerdictRow, AttemptRow))


def _copied(session: Session, row: type[Row], planned: int, other: int) -> int:
    table = cast(Table, row.__table__)
    moved = {"id": table.c.id + SHIFT, "campaign_id": literal(other)}
    if row is AttemptRow:
        moved |= {"member_id": table.c.member_id + SHIFT, "token": table.c.token.concat("x")}
    values = [moved.get(column.name, column) for column in table.c]
    rows = select(*values).where(table.c.campaign_id == planned)
    new = insert(table).from_select(list(table.c), rows, include_defaults=False)
    copied: Any = session.execute(new, execution_options={"preserve_rowcount": True})
    return int(copied.rowcount)


def _forecast(rt: Runtime) -> int:
    with rt.reading() as session:
        wanted = plans.parse({"name": "forecast", "per_minute": 6000})
        return forecasts.forecast(session, rt.settings, wanted, rt.now()).audience


def _scan(rt: Runtime) -> int:
    """One account in a hundred has changed."""
    with rt.transaction() as session:
        changed = update(AccountRow).where(AccountRow.id % 100 == 1).values(look_again_on=town.TODAY)
        session.execute(changed)
    return dormancy.scan(rt, rt.now())


def _say(one: Measured) -> None:
    print(f"{one['engine']}, {one['accounts']:,} accounts; to plan {one['microseconds_an_account']} µs of "
          f"processors an account, {one['times_bare']} times bare")  # fmt: skip
    for what in ("plan", "bare", "forecast", "measure", "scan"):
        cost = one[what]
        print(f"  {what:<10}{cost['seconds']:>9.2f} s{cost['cpu_seconds']:>9.2f} s cpu"
              f"{cost['database_cpu_seconds']:>9.2f} s of the database's{cost['count']:>12,}"
              f"{cost['peak_mb']:>7} MB the largest process{cost['peak_of_all_mb']:>7} MB all"
              f"{cost['load']:>6} load")  # fmt: skip


if __name__ == "__main__":
    given = tuple(int(size) for size in sys.argv[1].split(",")) if len(sys.argv) > 1 else SIZES
    results = main(given, sys.argv[2] if len(sys.argv) > 2 else None)
    print(
        json.dumps({"bench": "planning", "machine": platform.platform(), "cores": os.cpu_count(), "results": results})
    )
