"""Full turns a second: an SMS answer comes in, signed; it is stored once, understood, written to rows and answered.

    python -m tests.bench.bench_turns [--customers 1500] [--callers 8] [--workers 2] [--database URL]

In the same run, against a Flask view that only checks the signature (same server, same callers), against one that
also keeps the message in one transaction, and against the database's bare commits (one small row each, as many
connections). Prints a table and one JSON line.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.request import urlopen

import psycopg
from sqlalchemy import text
from sqlalchemy.orm import Session

from tests.bench import callers, parties
from tests.bench.callers import Measured
from tests.conftest import settings_for
from tests.databases import PostgresMaker, postgres_server
from tests.gate import rows
from tests.hearing.stage import OURS, launched, sid
from winback import ports, runtime
from winback.processes import web_command
from winback.runtime import Runtime
from winback.services.sending import openings
from winback.settings import Settings, as_environment
from winback.store.campaigns import AttemptRow

SAID = (
    "ja",
    "Ihre Preise sind mir einfach zu hoch geworden",
    "1",
    "Die Lieferung müsste schneller sein",
    "2",
    "3",
)
BATCH = 100


def main() -> int:
    given = _arguments()
    with ExitStack() as open_:
        folder = Path(open_.enter_context(tempfile.TemporaryDirectory(prefix="winback-bench-")))
        server = given.database or open_.enter_context(postgres_server())
        url = open_.enter_context(PostgresMaker(server).url())
        port = ports.next_free(8700)
        settings = settings_for(
            url, folder, public_url=f"http://127.0.0.1:{port}", port=str(port), web_workers=str(given.workers)
        )
        rt = runtime.build(settings)
        conversations = invited(rt, given.customers)
        with rt.transaction() as session:
            session.execute(text("CREATE TABLE bench_kept (id bigserial PRIMARY KEY, said text)"))
        rt.database.dispose()
        found = {
            "turns": _served(settings, "wsgi:app", conversations, given.callers),
            "signed_view": _served(settings, "tests.bench.bare:app", conversations, given.callers),
            "signed_and_kept": _served(settings, "tests.bench.bare:keeping", conversations, given.callers),
            "commits": _commits(url, given.callers),
        }
    _tell(found, given)
    return 0


def invited(
    rt: Runtime, many: int, begun: Callable[[Session, datetime], None] = rows.firm_in_order
) -> list[list[bytes]]:
    """People who have our first message, and what each of them answers."""
    numbers = [f"+49171392{n:05d}" for n in range(many)]
    with rt.transaction() as session:
        begun(session, rt.now())
        campaign = launched(session, rt)
    for start in range(0, many, BATCH):
        with rt.transaction() as session:
            for number in numbers[start : start + BATCH]:
                who = rows.person(rt, session, number, number)
                member = rows.member(session, campaign, who, rt.now())
                made = rows.attempt(
                    session, campaign, member, who, rt.now(), "accepted", to=number, intent_at=rt.now()
                )  # fmt: skip
                openings.open_for(session, rt.settings, session.get_one(AttemptRow, made), rt.now())
    url, token = f"{rt.settings.base_url}/twilio/sms", rt.settings.twilio_auth_token
    return [[callers.signed(url, token, _form(number, said)) for said in SAID] for number in numbers]


def _form(number: str, said: str) -> dict[str, str]:
    """The fields Twilio sends with a message."""
    message = sid("SM")
    return {
        "ToCountry": "DE", "ToState": "", "SmsMessageSid": message, "NumMedia": "0", "ToCity": "Berlin",
        "FromZip": "", "SmsSid": message, "FromState": "", "SmsStatus": "received", "FromCity": "", "Body": said,
        "FromCountry": "DE", "To": OURS["de"], "ToZip": "", "NumSegments": "1", "MessageSid": message,
        "AccountSid": "AC" + "0" * 32, "From": number, "ApiVersion": "2010-04-01",
    }  # fmt: skip


def _served(settings: Settings, app: str, conversations: list[list[bytes]], many: int) -> Measured:
    """The conversations against this application, after a fifth of them as a warm-up."""
    warm = max(many, len(conversations) // 10)
    with server(settings, app) as web:
        for early in (conversations[:warm], conversations[warm : 2 * warm]):
            callers.run(int(settings.port), early, many, is_a_sentence)
            _analyze(settings.database)
        families = {"web": web, "database": parties.server_of(settings.database), "callers": os.getpid()}
        before = parties.spent(families)
        measured = callers.run(int(settings.port), conversations[2 * warm :], many, is_a_sentence)
        after = parties.spent(families)
    each = {name: (after[name] - before[name]) / measured.requests for name in families}
    return replace(measured, cpu_ms={name: round(spent, 2) for name, spent in each.items()})


def _analyze(url: str) -> None:
    """As autovacuum does every minute: a plan made while a table was empty reads the whole of it ever after."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("ANALYZE")


def is_a_sentence(answer: bytes) -> bool:
    return answer.startswith(b"HTTP/1.1 200") and b"<Message>" in answer


@contextmanager
def server(settings: Settings, app: str) -> Iterator[int]:
    command = [app if part == "wsgi:app" else part for part in web_command(settings, "127.0.0.1")]
    environment = {**os.environ, **as_environment(settings)}
    process = subprocess.Popen(
        [sys.executable, "-m", *command], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _until_up(f"http://127.0.0.1:{settings.port}/healthz")
        yield process.pid
    finally:
        process.terminate()
        process.wait(20)


def _until_up(url: str) -> None:
    for _ in range(300):
        try:
            urlopen(url, timeout=2).close()
        except OSError as error:
            if getattr(error, "code", None) == 404:  # the bare view has no such page, and is up
                return
            time.sleep(0.1)
        else:
            return
    raise SystemExit(f"{url} did not come up")


def _commits(url: str, connections: int, seconds: float = 5.0) -> Any:
    """One small row a transaction."""
    done = [0] * connections
    with psycopg.connect(url, autocommit=True) as first:
        first.execute("CREATE TABLE bench_commits (id bigserial PRIMARY KEY, said text)")
    until = time.perf_counter() + seconds

    def writer(place: int) -> None:
        with psycopg.connect(url) as connection:
            while time.perf_counter() < until:
                connection.execute("INSERT INTO bench_commits (said) VALUES (%s)", ("ja",))
                connection.commit()
                done[place] += 1

    threads = [threading.Thread(target=writer, args=(place,)) for place in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return SimpleNamespace(requests=sum(done), per_second=sum(done) / seconds, median_ms=None, p99_ms=None, cpu_ms={})


def _tell(found: dict[str, Any], given: argparse.Namespace) -> None:
    print(f"{'':<17}{'a second':>10}{'median ms':>11}{'p99 ms':>9}  CPU ms of one request")
    for name, one in found.items():
        median, p99 = (f"{ms:.1f}" if ms is not None else "" for ms in (one.median_ms, one.p99_ms))
        shares = ", ".join(f"{who} {spent:.2f}" for who, spent in one.cpu_ms.items())
        print(f"{name:<17}{one.per_second:>10.0f}{median:>11}{p99:>9}  {shares}")
    turns = found["turns"].per_second
    ratios = {f"of_{name}": round(turns / one.per_second, 3) for name, one in found.items() if name != "turns"}
    facts = {name: asdict(one) if isinstance(one, Measured) else vars(one) for name, one in found.items()}
    print(json.dumps({"callers": given.callers, "workers": given.workers, **facts, **ratios}))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench_turns")
    parser.add_argument("--customers", type=int, default=1500, help="how many conversations of six turns")
    parser.add_argument("--callers", type=int, default=8, help="how many answer at the same moment")
    parser.add_argument("--workers", type=int, default=2, help="processes of the web server")
    parser.add_argument("--database", help="a PostgreSQL server's address; else one of its own")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
