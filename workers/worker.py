"""One RQ worker process: one queue, no fork per job, and a watchdog for a job that hangs."""

import logging
import os
import signal
import threading
import time
from typing import Any

from redis.exceptions import RedisError
from rq import Queue, SimpleWorker
from rq.job import Job
from rq.serializers import JSONSerializer
from sqlalchemy.exc import OperationalError

from winback import troubles
from winback.errors import SettingsError
from winback.runtime import Runtime
from winback.store.upgrade import outdated
from workers import process, redis_url, rq_lines
from workers.door import QUEUES, connect, faults, wake
from workers.outage import Outage, of_redis, of_rows
from workers.pulse import Pulse

log = logging.getLogger("winback.worker")

OUTAGE = Outage(log, "the worker waits, and the dispatcher does the due work", "Redis is back")
AGAIN_S = 0.5
GRACE_S = 30.0


class Worker(SimpleWorker):
    """Runs jobs in this process: several hundred a second, where a fork each makes eighty."""

    job_ends_by: float | None = None
    stopped = False

    def execute_job(self, job: Job, queue: Queue) -> None:
        self.job_ends_by = time.monotonic() + (job.timeout or 180) + GRACE_S
        try:
            super().execute_job(job, queue)
        finally:
            self.job_ends_by = None
            if queue.name == "after":  # what it planned or moved on may be due at once
                wake(self.connection)

    def heartbeat(self, *given: Any, **named: Any) -> None:
        """rq beats before each wait for a job: the first beat after an outage says that it is over."""
        super().heartbeat(*given, **named)
        if not given and named.get("pipeline") is None:
            OUTAGE.over()

    def handle_exception(self, job: Job, *exc_info: Any) -> None:
        """A job that failed, in our words: rq would write the error's own, which may quote a customer."""
        if trouble := of_rows(exc_info[1]):
            log.error("%s; a job failed, what it was for is found again", trouble, extra={"job": job.description})
        else:
            log.error("a job failed", exc_info=exc_info, extra={"job": job.description})

    def request_stop(self, signum: Any, frame: Any) -> None:
        Worker.stopped = True
        super().request_stop(signum, frame)  # type: ignore[no-untyped-call]


def main(queue: str) -> None:
    if queue not in QUEUES:
        raise SettingsError([f"there is no queue {queue!r}; there are {', '.join(QUEUES)}"])
    rt = process.runtime()
    process.log_to_stderr(rt.settings)
    rq_lines.quiet(OUTAGE)
    process.stand()
    watched: list[Worker] = []
    threading.Thread(target=_watch, args=(watched,), name="watchdog", daemon=True).start()
    signal.signal(signal.SIGTERM, _stop_before_work)
    signal.signal(signal.SIGINT, _stop_before_work)
    _wait_for_the_schema(rt)
    with Pulse(rt, process.name(f"worker-{queue}"), "worker", lambda: {"queue": queue}):
        while not Worker.stopped:
            _work(queue, redis_url.url(rt.settings), watched)
    rt.database.dispose()
    log.info("the worker has ended", extra={"queue": queue})


def _wait_for_the_schema(rt: Runtime) -> None:
    """A release begins its work when the dispatcher, or `winback upgrade`, has brought the database to its schema."""
    waiting = False
    while not Worker.stopped and (why := _not_ready(rt)):
        if not waiting:
            log.warning("the worker waits: %s", why)
        waiting = True
        time.sleep(AGAIN_S)


def _not_ready(rt: Runtime) -> str:
    try:
        return "the database is still to be upgraded" if outdated(rt.database) else ""
    except OperationalError as error:
        return troubles.of_disk(error) or "the database is away"


def _work(queue: str, url: str, watched: list[Worker]) -> None:
    """Until Redis goes away or somebody stops us; then the caller decides."""
    redis = connect(url, timeout=None)
    try:
        if wrong := faults(redis):
            raise SettingsError(wrong)
        worker = Worker(
            [Queue(queue, connection=redis, serializer=JSONSerializer)],
            name=f"{process.name(queue)}:{time.time_ns()}",
            connection=redis,
            serializer=JSONSerializer,
            worker_ttl=30,
            maintenance_interval=15,
            job_monitoring_interval=5,
            log_job_description=False,
        )
        watched[:] = [worker]
        log.info("the worker listens", extra={"queue": queue})
        worker.work(logging_level="WARNING")
    except (RedisError, OSError) as error:
        OUTAGE.gone(of_redis(error))
    finally:
        redis.close()
    if not Worker.stopped:
        time.sleep(AGAIN_S)


def _stop_before_work(_number: int, _frame: Any) -> None:
    Worker.stopped = True


def _watch(watched: list[Worker]) -> None:
    """RQ ends a job that runs too long by a signal; one that swallows even that takes its process with it."""
    while True:
        time.sleep(1)
        ends_by = watched[0].job_ends_by if watched else None
        if ends_by is not None and time.monotonic() > ends_by:
            log.critical("a job hangs; this worker ends, and its supervisor starts another")
            logging.shutdown()
            os._exit(70)
