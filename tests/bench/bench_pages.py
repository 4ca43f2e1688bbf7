"""What a page over all accounts costs the web process, and what answers to customers feel of it.

    python -m tests.bench.bench_pages [ACCOUNTS] [URL of an empty PostgreSQL or SQLite database]

Accounts are thousands; without them 100,000; without a URL an embedded PostgreSQL. A forecast and the report are
judged by one process and then, in the same run, by a crew; the permissions without proof are counted. On PostgreSQL
people then write to us under gunicorn, alone and beside a report that is open again and again. Prints a table and one
JSON line; quote the processor seconds and the ratios.
"""

import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from tests.bench import callers, town
from tests.bench.bench_turns import invited, is_a_sentence, server
from tests.bench.watch import measured
from tests.conftest import settings_for
from tests.databases import PostgresMaker, postgres_server
from tests.gate import rows
from winback import ports, runtime
from winback.runtime import Runtime
from winback.services.permission import consents
from winback.services.permission.profiles import home_zone
from winback.services.planning import crew, forecasts, plans, report
from winback.services.staff import staff
from winback.settings import Settings
from winback.store.engine import Database

PEOPLE, CALLERS = 900, 2  # so many answer that the processors have time left
ALONE = 10**12


def main(accounts: int, given: str | None) -> None:
    with ExitStack() as open_:
        folder = Path(open_.enter_context(tempfile.TemporaryDirectory(prefix="winback-bench-")))
        url = given or open_.enter_context(PostgresMaker(open_.enter_context(postgres_server())).url())
        rt = Runtime(settings_for(url, folder), Database(url), lambda: town.NOW)
        town.build(rt, accounts)
        found: dict[str, Any] = {"accounts": accounts, "engine": rt.database.engine.dialect.name}
        found |= _of_pages(rt)
        if not rt.database.is_sqlite:
            found |= _of_answers(url, folder)
        rt.database.dispose()
    print(json.dumps({"bench": "pages", "cores": os.cpu_count(), **found}))


def _of_pages(rt: Runtime) -> dict[str, Any]:
    found: dict[str, Any] = {"unproven": _cost("unproven", rt, _unproven)}
    usual = crew.MANY
    for who, many in (("alone", ALONE), ("crew", usual)):
        crew.MANY = many
        for name, page in (("forecast", _forecast), ("report", _report)):
            found[f"{name}_{who}"] = _cost(f"{name}, {who}", rt, page)
    return found


def _cost(name: str, rt: Runtime, page: Callable[[Runtime], int]) -> dict[str, Any]:
    before = os.times()
    cost = measured(lambda: page(rt), rt.database)
    after = os.times()
    own = after.user + after.system - before.user - before.system
    cost |= {"web_cpu_seconds": round(own, 2), "crew_cpu_seconds": round(cost["cpu_seconds"] - own, 2)}
    print(f"{name:<18}{cost['seconds']:>8.1f} s{own:>8.1f} s of the web's{cost['crew_cpu_seconds']:>8.1f} of the crew's"
          f"{cost['database_cpu_seconds']:>8.1f} of the database's{cost['peak_mb']:>6} MB the largest"
          f"{cost['peak_of_all_mb']:>6} MB all{cost['load']:>6} load", flush=True)  # fmt: skip
    return cost


def _forecast(rt: Runtime) -> int:
    with rt.reading() as session:
        wanted = plans.parse({"name": "forecast", "per_minute": 6000})
        return forecasts.forecast(session, rt.settings, wanted, rt.now()).audience


def _report(rt: Runtime) -> int:
    with rt.reading() as session:
        return report.build(session, rt.settings, rt.now()).accounts


def _unproven(rt: Runtime) -> int:
    with rt.reading() as session:
        return consents.unproven_count(session, home_zone(rt.settings), rt.now())


# ---------------------------------------------------------------- answers beside it


def _of_answers(url: str, folder: Path) -> dict[str, Any]:
    port = ports.next_free(8700)
    settings = replace(settings_for(url, folder), public_url=f"http://127.0.0.1:{port}", port=str(port))
    rt = runtime.build(settings)
    talks = invited(rt, 2 * PEOPLE + 100, rows.register_source)
    with rt.transaction() as session:
        mia, _ = staff.add(
            session, "mia@example.com", "Mia", ["marketing"], rt.now(), password="a long password of hers"
        )
        token = staff.new_token(session, mia.id, "bench", "bench", rt.now())
    rt.database.dispose()
    with server(settings, "wsgi:app"):
        callers.run(port, talks[:100], CALLERS, is_a_sentence)  # a warm-up
        alone = callers.run(port, talks[100 : 100 + PEOPLE], CALLERS, is_a_sentence)
        with _open_report(settings, token) as took:
            beside = callers.run(port, talks[100 + PEOPLE :], CALLERS, is_a_sentence)
    for name, one in (("answers alone", alone), ("beside a report", beside)):
        print(f"{name:<18}{one.per_second:>8.0f} a second{one.median_ms:>8.1f} ms{one.p99_ms:>8.1f} ms p99", flush=True)
    print("reports meanwhile: " + ", ".join(f"{one:.1f} s" for one in took))
    return {"answers_alone": asdict(alone), "answers_beside_a_report": asdict(beside), "reports": took}


@contextmanager
def _open_report(settings: Settings, token: str) -> Iterator[list[float]]:
    """Somebody opens it again as soon as it came."""
    address = Request(f"http://127.0.0.1:{settings.port}/api/v1/report", headers={"Authorization": f"Bearer {token}"})
    over, took = threading.Event(), list[float]()

    def look() -> None:
        while not over.is_set():
            began = time.perf_counter()
            with urlopen(address, timeout=600) as answer:
                answer.read()
            took.append(round(time.perf_counter() - began, 1))

    looks = threading.Thread(target=look)
    looks.start()
    try:
        yield took
    finally:
        over.set()
        looks.join()


if __name__ == "__main__":
    main(int(sys.argv[1]) * 1_000 if len(sys.argv) > 1 else 100_000, sys.argv[2] if len(sys.argv) > 2 else None)
