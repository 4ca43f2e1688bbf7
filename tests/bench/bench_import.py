"""How fast order lines come in, against the bare work of the same run.

    python -m tests.bench.bench_import [LINES] [sqlite] [postgresql]

Without an engine both are measured: a SQLite file on the disk, and an embedded PostgreSQL without fsync.

The file is what an ERP writes: semicolons, Windows-1252, German days and amounts. "Bare" reads it with the csv module
and upserts the cells as they are into the same table. Each is measured in a process of its own, so that the peak is its
own. Nobody has heard of the customers, unless they were imported before; "again" is the same file once more, and
"changed at its beginning" the same with another first line, so that every line stands in another place.
"""

import csv
import json
import os
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import date, timedelta
from hashlib import blake2b
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import func, insert, select

from tests.databases import PostgresMaker, postgres_server
from winback import imports
from winback.runtime import Runtime, build
from winback.settings import Settings
from winback.store import bulk
from winback.store.crm import AccountRow, OrderRow
from winback.store.upgrade import upgrade

LINES = 1_000_000
ENGINES = ("sqlite", "postgresql")
HEADER = "Kundennummer;Bestellnummer;Bestelldatum;Art. Nr.;Bezeichnung;Menge;Netto;Währung;Status"
COLUMNS = ("account_id", "line_key", "number", "ordered_on", "amount", "currency", "quantity", "product", "status",
           "counts", "raw", "content_hash")  # fmt: skip

Work = Callable[[Runtime, Path], None]
Measured = dict[str, Any]


def order_file(path: Path, lines: int) -> None:
    """Sorted by day, as an ERP writes it: ten lines a customer on average, two lines an order."""
    random, first = Random(1), date(2021, 1, 1)
    with path.open("w", encoding="cp1252", newline="") as file:
        file.write(HEADER + "\r\n")
        for place in range(lines):
            day = first + timedelta(days=place * 1_800 // lines)
            euros, cents = random.randrange(1, 5_000), random.randrange(100)
            amount = f"{euros:,}".replace(",", ".")
            customer, good = random.randrange(lines // 10 or 1), place % 200
            file.write(
                f"K{customer:07d};B{place // 2:08d};{day:%d.%m.%Y};A{good};Kaffee Größe {good};{1 + place % 9};"
                f"{amount},{cents:02d};EUR;geliefert\r\n"
            )


def bare(rt: Runtime, path: Path) -> None:
    """The csv module and the database, and nothing between them."""
    with rt.transaction() as session:
        now = rt.now()
        account = session.scalar(
            insert(AccountRow).values(name="x", created_at=now, updated_at=now).returning(AccountRow.id)
        )
    with path.open(encoding="cp1252", newline="") as file:
        reader = csv.reader(file, delimiter=";")
        next(reader)
        for rows in _batches(reader, 20_000):
            values = [_bare_row(account, cells) for cells in rows]
            with rt.transaction() as session:
                bulk.upsert(session, OrderRow.__table__, COLUMNS, values, ("ordered_on", "line_key"))  # type: ignore[arg-type]


def whole(rt: Runtime, path: Path) -> None:
    """`winback import orders`: accounts are made, lines told apart, figures kept."""
    imports.run(rt, "orders", path, file_name=path.name, actor="bench")


def changed(rt: Runtime, path: Path) -> None:
    """The same lines behind a new one."""
    other = path.with_name("changed.csv")
    with path.open("rb") as lines, other.open("wb") as file:
        file.write(lines.readline() + b"K0000000;new;01.01.2020;A1;Kaffee;1;5,00;EUR;geliefert\r\n")
        shutil.copyfileobj(lines, file)
    whole(rt, other)


def customers(rt: Runtime, path: Path, lines: int) -> None:
    """`winback import accounts` for those of the orders."""
    listed = path.with_name("accounts.csv")
    names = (f"K{number:07d};Beispiel {number} GmbH\n" for number in range(lines // 10 or 1))
    listed.write_text("Kundennummer;Firma\n" + "".join(names))
    imports.run(rt, "accounts", listed, file_name=listed.name, actor="bench")


def _bare_row(account: int | None, cells: list[str]) -> tuple[Any, ...]:
    _, number, day, _, product, pieces, _, currency, status = cells
    key = blake2b("|".join(cells).encode(), digest_size=12).hexdigest()
    return (account, key, number, f"{day[6:]}-{day[3:5]}-{day[:2]}", 0, currency, float(pieces), product, status, True,
            "{}", key)  # fmt: skip


def _batches(rows: Iterator[list[str]], size: int) -> Iterator[list[list[str]]]:
    while batch := list(islice(rows, size)):
        yield batch


def measured(works: Sequence[Work], path: Path, lines: int, url: str, known: bool) -> list[Measured]:
    """Seconds by the clock, of this process and of the database's server, one after the other in one database."""
    with tempfile.TemporaryDirectory() as home:
        rt = build(Settings(home=home, secret_key="x" * 40, database_url=url or f"sqlite:///{home}/bench.sqlite3"))
        upgrade(rt.database)
        if known:
            customers(rt, path, lines)
        found = [_timed(rt, work, path, lines) for work in works]
        rt.database.dispose()
    return found


def _timed(rt: Runtime, work: Work, path: Path, lines: int) -> Measured:
    clock, cpu, server = time.perf_counter(), time.process_time(), _server_cpu(rt)
    work(rt, path)
    clock, cpu, server = time.perf_counter() - clock, time.process_time() - cpu, _server_cpu(rt) - server
    with rt.reading() as session:
        count = session.scalar(select(func.count()).select_from(OrderRow))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return {"lines": lines, "rows": count, "seconds": round(clock, 2), "cpu_seconds": round(cpu, 2), "peak_mb": peak,
            "server_cpu_seconds": round(server, 2), "lines_a_second": round(lines / clock)}  # fmt: skip


def _server_cpu(rt: Runtime) -> float:
    """Of the one connection this process works with; SQLite has no server."""
    if rt.database.is_sqlite:
        return 0.0
    with rt.reading() as session:
        server = session.scalar(select(func.pg_backend_pid()))
    user, system = Path(f"/proc/{server}/stat").read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _apart(works: Sequence[Work], path: Path, lines: int, url: str, known: bool) -> list[Measured]:
    """In a new process, whose peak of memory is that of this work alone."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(measured, works, path, lines, url, known).result()


@contextmanager
def _new_database(engine: str) -> Iterator[Callable[[], AbstractContextManager[str]]]:
    """Makes URLs of empty databases; an empty one is a SQLite file of its own."""
    if engine == "sqlite":
        yield lambda: nullcontext("")
        return
    with postgres_server() as server:
        yield PostgresMaker(server).empty


def _of_one(engine: str, path: Path, lines: int) -> list[Measured]:
    found: list[Measured] = []
    with _new_database(engine) as new:
        for works, known in RUNS:
            with new() as url:
                found += _apart(works, path, lines, url, known)
    print(engine)
    for name, one in zip(NAMES, found, strict=True):
        one |= {"what": name, "engine": engine, "times_bare": round(one["seconds"] / found[0]["seconds"], 2)}
        print(f"{name:<30}{one['seconds']:>9.2f} s{one['cpu_seconds']:>9.2f} s cpu"
              f"{one['server_cpu_seconds']:>9.2f} s cpu of the server{one['lines_a_second']:>12,} lines/s"
              f"{one['peak_mb']:>7} MB{one['times_bare']:>8.2f} times bare")  # fmt: skip
    return found


# What is done in one database after the other, and whether its customers were imported before.
RUNS: tuple[tuple[tuple[Work, ...], bool], ...] = (((bare,), False), ((whole, whole, changed), False), ((whole,), True))
NAMES = (
    "bare upsert",
    "winback import orders",
    "the same file again",
    "changed at its beginning",
    "of known customers",
)


def main() -> None:
    lines = int(sys.argv[1]) if len(sys.argv) > 1 else LINES
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "orders.csv"
        order_file(path, lines)
        found = [one for engine in sys.argv[2:] or ENGINES for one in _of_one(engine, path, lines)]
    print(json.dumps({"bench": "import", "lines": lines, "results": found}))


if __name__ == "__main__":
    main()
