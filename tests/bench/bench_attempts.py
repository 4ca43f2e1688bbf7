"""Attempts a second through gate, intents, POST and outcomes, from one worker process on PostgreSQL.

    python -m tests.bench.bench_attempts [--attempts 4000] [--quick] [--database URL]

The provider is a process of its own that answers after 50 ms; pace and limits are out of the way. In the same run
against one job a message (RQ's own worker, which forks, and its SimpleWorker) and against one thread an attempt.
Then with the real dispatcher and worker: how well a set pace is kept, counted at the provider over ten seconds, and
how long after a pause, and after somebody's opt-out, anything still begins. Prints a table and one JSON line.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from rq import Queue
from rq.serializers import JSONSerializer
from sqlalchemy import case, func, select, text, update

from tests.bench import town
from tests.conftest import settings_for
from tests.databases import PostgresMaker, postgres_server
from winback import ports
from winback.services.permission import opt_outs
from winback.services.planning import campaigns, planning, plans
from winback.services.sending import outreach
from winback.settings import Settings, as_environment
from winback.store.campaigns import AttemptRow, CampaignRow, SenderRow
from workers import due, jobs, process, redis_url
from workers.door import connect

OUT_OF_THE_WAY = 100_000  # messages a minute: the most a plan may name
PACE = 50  # messages a second, where the pace is measured
THREADS = 64
PACED_S, SETTLED_S, STOP_S = 10.0, 4.0, 4.0
FORKED, SIMPLE, THREADED = 12, 100, 300
OPTED_OUT = 100
Measured = dict[str, Any]


def main() -> int:
    given = _arguments()
    with ExitStack() as open_:
        folder = Path(open_.enter_context(tempfile.TemporaryDirectory(prefix="winback-bench-")))
        server = given.database or open_.enter_context(postgres_server())
        url = open_.enter_context(PostgresMaker(server).url())
        settings = _settings(url, folder)
        os.environ |= as_environment(settings)
        open_.enter_context(_running("tests.bench.stub", str(ports_of(settings)), up=settings.twilio_api_url))
        campaign = _planned(given.attempts)
        found = {"slices": _slices(campaign, given.attempts)}
        if not given.quick:
            open_.enter_context(_redis(settings))
            found |= _baselines(settings, campaign)
            found |= _paced(settings, campaign)
        process.runtime().database.dispose()
    _tell(found)
    return 0


def ports_of(settings: Settings) -> int:
    return int(settings.twilio_api_url.rpartition(":")[2])


def _settings(url: str, folder: Path) -> Settings:
    shift = int((town.NOW - datetime.now(UTC)).total_seconds())  # a Tuesday afternoon: people may be reached
    provider = f"http://127.0.0.1:{ports.next_free(8790)}"
    base = settings_for(url, folder, public_url="http://127.0.0.1:1", clock_shift=str(shift))
    return Settings(**{**vars_of(base), "twilio_api_url": provider})


def vars_of(settings: Settings) -> dict[str, str]:
    return {name: getattr(settings, name) for name in settings.__dataclass_fields__}


def _planned(attempts: int) -> int:
    """A launched campaign whose messages are all due now, and numbers that may send as fast as they can."""
    rt = process.runtime()
    accounts = max(1, round(attempts * 2 / 0.4 / town.TOWN) + 5) * town.TOWN
    town.build(rt, accounts)
    with rt.transaction() as session:
        wanted = plans.parse({"name": "fast", "per_minute": OUT_OF_THE_WAY, "holdout_share": 0.0})
        row = campaigns.create(session, wanted, "bench", rt.now())
        campaigns.launch(session, rt.settings, row.id, "bench", rt.now(), at_once=True)
        session.execute(update(SenderRow).values(messages_per_second=float(OUT_OF_THE_WAY)))
    planning.plan(rt, row.id, "bench")
    with rt.transaction() as session:
        calls = AttemptRow.channel == "voice"
        due_at = case((calls, rt.now() + timedelta(days=1)), else_=rt.now())
        session.execute(update(AttemptRow).where(AttemptRow.state == "ready").values(due_at=due_at))
    return row.id


# ---------------------------------------------------------------- as fast as it goes


def _slices(campaign: int, attempts: int) -> Measured:
    """As the dispatcher claims and one worker sends: slice after slice."""
    size = due.LARGEST_SLICE
    jobs.send_slices(_claimed(campaign, 2 * size, size))
    with process.runtime().transaction() as session:  # as autovacuum does every minute: no table is empty any more
        session.execute(text("ANALYZE"))
    process.stand()
    left = [attempts]

    def work() -> int:
        sent = 0
        together = due.SLICES_A_JOB * size
        while left[0] > 0 and (slices := _claimed(campaign, min(left[0], together), size)):
            sent += jobs.send_slices(slices)
            left[0] -= together
        return sent

    return _measured(work) | {"slice": size}


def _claimed(campaign: int, most: int, size: int) -> list[list[int]]:
    rt = process.runtime()
    with rt.transaction() as session:
        ids = [one for one, _, _ in outreach.claim(session, campaign, most, "bench", rt.now())]
    return [ids[start : start + size] for start in range(0, len(ids), size)]


def _measured(work: Callable[[], int]) -> Measured:
    cpu, clock = time.process_time(), time.perf_counter()
    sent = work()
    seconds = time.perf_counter() - clock
    spent = (time.process_time() - cpu) / max(1, sent) * 1000
    return {"attempts": sent, "per_second": round(sent / seconds, 1), "cpu_ms": round(spent, 2)}


def _baselines(settings: Settings, campaign: int) -> dict[str, Measured]:
    return {
        "thread_an_attempt": _threads(campaign),
        "job_simple": _one_job_each(settings, campaign, "rq.worker.SimpleWorker", SIMPLE),
        "job_forking": _one_job_each(settings, campaign, "rq.worker.Worker", FORKED),
    }


def _threads(campaign: int) -> Measured:
    slices = _claimed(campaign, THREADED, 1)
    with ThreadPoolExecutor(THREADS) as threads:
        return _measured(lambda: sum(threads.map(lambda ids: jobs.send_slices([ids]), slices)))


def _one_job_each(settings: Settings, campaign: int, worker: str, many: int) -> Measured:
    """RQ's own command, and its pace from the first request to the last."""
    redis = connect(redis_url.url(settings))
    queue = Queue("one-each", connection=redis, serializer=JSONSerializer)
    data = [Queue.prepare_data("workers.jobs.send_slices", args=[[ids]]) for ids in _claimed(campaign, many, 1)]
    queue.enqueue_many(data)
    began = time.time()
    command = ("worker", "--burst", "-w", worker, "-S", "rq.serializers.JSONSerializer", "--quiet")
    address = redis_url.url(settings)
    subprocess.run([sys.executable, "-m", "rq.cli", *command, "-u", address, "one-each"], check=True, timeout=300)
    redis.close()
    moments = [moment for moment, _ in _asked(settings) if moment >= began]
    per_second = (len(moments) - 1) / (moments[-1] - moments[0])
    return {"attempts": len(moments), "per_second": round(per_second, 1), "cpu_ms": None}


# ---------------------------------------------------------------- at a set pace, by the real processes


def _paced(settings: Settings, campaign: int) -> Measured:
    rt = process.runtime()
    _pace_of(campaign, PACE * 60)
    with _running("workers", "dispatcher"), _running("workers", "worker", "send"):
        _until_sending(settings)
        time.sleep(SETTLED_S)  # a second's worth may go out at once, at first
        began = time.time()
        time.sleep(PACED_S)
        counted = _counted(settings, began, began + PACED_S)
        after_opt_out = _after_opt_outs(settings, campaign)
        with rt.transaction() as session:
            campaigns.pause(session, campaign, "bench", rt.now())
        paused = time.time()
        time.sleep(STOP_S)
        after_pause = max(moment for moment, _ in _asked(settings)) - paused
    return {
        "pace": {"set": PACE, "kept": counted / PACED_S, "off_percent": round((counted / PACED_S / PACE - 1) * 100, 2)},
        "seconds_after_pause": round(max(0.0, after_pause), 3),
        "seconds_after_opt_out": round(max(0.0, after_opt_out), 3),
    }


def _pace_of(campaign: int, per_minute: int) -> None:
    with process.runtime().transaction() as session:
        row = session.get_one(CampaignRow, campaign)
        row.plan = {**row.plan, "per_minute": per_minute}
        left = select(func.count()).where(AttemptRow.campaign_id == campaign, AttemptRow.state == "ready")
        assert (session.scalar(left) or 0) > PACE * 30, "too few attempts are left to keep a pace"


def _until_sending(settings: Settings) -> None:
    known = len(_asked(settings))
    for _ in range(300):
        if len(_asked(settings)) > known:
            return
        time.sleep(0.1)
    raise SystemExit("nothing was sent")


def _after_opt_outs(settings: Settings, campaign: int) -> float:
    """How long after its commit, at most, anything still began to somebody who had said stop."""
    rt = process.runtime()
    with rt.reading() as session:
        coming = select(AttemptRow.contact_id, AttemptRow.token).where(
            AttemptRow.campaign_id == campaign, AttemptRow.state.in_(("ready", "claimed"))
        )
        theirs = session.execute(coming.order_by(AttemptRow.due_at, AttemptRow.id).limit(OPTED_OUT)).all()
    said: dict[str, float] = {}
    for contact, token in theirs:
        with rt.transaction() as session:
            opt_outs.record(
                session, contact_id=contact, phone_hash=None, channel="sms", words="stop", doubtful=False, now=rt.now()
            )  # fmt: skip
        said[token] = time.time()
    time.sleep(STOP_S)
    return max((moment - said[token] for moment, token in _asked(settings) if token in said), default=0.0)


def _counted(settings: Settings, began: float, ended: float) -> int:
    return sum(began <= moment < ended for moment, _ in _asked(settings))


def _asked(settings: Settings) -> Sequence[tuple[float, str]]:
    with urlopen(f"{settings.twilio_api_url}/asked", timeout=10) as answer:
        told: list[tuple[float, str]] = json.load(answer)
    return told


# ---------------------------------------------------------------- processes


@contextmanager
def _running(*command: str, up: str | None = None) -> Iterator[None]:
    running = subprocess.Popen(
        [sys.executable, "-m", *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ)
    )
    try:
        if up:
            _until(lambda: urlopen(f"{up}/asked", timeout=2).close(), command)
        yield
    finally:
        running.terminate()
        running.wait(30)


@contextmanager
def _redis(settings: Settings) -> Iterator[None]:
    with _running("workers", "redis"):
        _until(lambda: connect(redis_url.url(settings)).ping(), ("redis",))
        yield


def _until(asks: Callable[[], Any], what: Sequence[str]) -> None:
    for _ in range(100):
        try:
            asks()
        except Exception:  # not up yet, however it says so
            time.sleep(0.1)
        else:
            return
    raise SystemExit(f"{' '.join(what)} did not come up")


def _tell(found: Measured) -> None:
    print(f"{'':<20}{'a second':>10}{'attempts':>10}{'cpu ms each':>13}")
    for name, one in found.items():
        if isinstance(one, dict) and "per_second" in one:
            print(f"{name:<20}{one['per_second']:>10.0f}{one['attempts']:>10}{one['cpu_ms'] or '':>13}")
    if "pace" in found:
        pace = found["pace"]
        print(f"pace {pace['set']} a second, kept {pace['kept']:.1f} ({pace['off_percent']:+.2f} %)")
        print(f"last request {found['seconds_after_pause']} s after a pause, {found['seconds_after_opt_out']} s "
              "after an opt-out")  # fmt: skip
    machine = {"machine": platform.platform(), "cores": os.cpu_count()}
    print(json.dumps({"bench": "attempts", **machine, **found}))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.bench_attempts")
    parser.add_argument("--attempts", type=int, default=4000, help="how many go out as fast as they can")
    parser.add_argument("--quick", action="store_true", help="only that, and nothing it is compared with")
    parser.add_argument("--database", help="a PostgreSQL server's address; else one of its own")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
