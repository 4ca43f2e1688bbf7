"""The way to Redis: push ids for workers, and wait to be woken. It says when Redis is away, and never waits long."""

import logging
import time
from collections.abc import Iterable, Sequence
from typing import Any

from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry
from rq import Queue
from rq.serializers import JSONSerializer

from workers.outage import Outage, of_redis

log = logging.getLogger("winback.door")

QUEUES = ("send", "after")
WAKE = "winback:wake"
OLDEST = (6, 2)


class Away(Exception):
    """Redis does not answer. Everything goes on without it, slower."""


class Door:
    """Pushes jobs whose arguments are row ids."""

    def __init__(self, url: str) -> None:
        self._redis = connect(url)
        self._outage = Outage(log, "the dispatcher does the due work itself, slower", "Redis is back")
        self._queues = {name: Queue(name, connection=self._redis, serializer=JSONSerializer) for name in QUEUES}

    def push(self, queue: str, job: str, arguments: Iterable[Sequence[Any]], *, seconds: int, fresh_for: int) -> None:
        """One job for each list of arguments; a job nobody took while it is fresh is forgotten: its row is not."""
        data = [
            Queue.prepare_data(
                f"workers.jobs.{job}", args=list(one), timeout=seconds, ttl=fresh_for, result_ttl=0,
                failure_ttl=86_400, description=job,
            )
            for one in arguments
        ]  # fmt: skip
        try:
            self._queues[queue].enqueue_many(data)
        except (RedisError, OSError) as error:
            self._outage.gone(of_redis(error))
            raise Away(str(error)) from error

    def wait(self, seconds: float) -> None:
        """Until a job wakes us, at most this long."""
        began = time.monotonic()
        try:
            self._redis.blpop([WAKE], timeout=max(0.05, seconds))
            self._redis.delete(WAKE)
            self._outage.over()
        except (RedisError, OSError) as error:
            self._outage.gone(of_redis(error))
            time.sleep(max(0.0, seconds - (time.monotonic() - began)))

    def depths(self) -> dict[str, int] | None:
        """Jobs waiting in each queue; None when Redis does not answer."""
        try:
            return {name: queue.count for name, queue in self._queues.items()}
        except (RedisError, OSError):
            return None

    def close(self) -> None:
        self._redis.close()


def connect(url: str, *, timeout: float | None = 3.0) -> Redis:
    """No retries and short time-outs: what must not wait does not wait for Redis."""
    return Redis.from_url(url, socket_connect_timeout=1.0, socket_timeout=timeout, retry=Retry(NoBackoff(), 0))


def wake(redis: Redis) -> None:
    """Tell the dispatcher to look now; it would look by itself within a second."""
    try:
        pipeline = redis.pipeline()
        pipeline.lpush(WAKE, "1")
        pipeline.ltrim(WAKE, 0, 0)
        pipeline.expire(WAKE, 5)
        pipeline.execute()
    except (RedisError, OSError):
        log.debug("nobody to wake: Redis is away")


def faults(redis: Redis) -> list[str]:
    """Why this server cannot be trusted with hints (rule 34); empty means it can."""
    found = []
    version = str(redis.info("server").get("redis_version", "0"))
    if tuple(int(part) for part in version.split(".")[:2]) < OLDEST:
        found.append(f"Redis {version} is too old; 6.2 or newer is needed")
    try:
        policy = redis.config_get("maxmemory-policy").get("maxmemory-policy")
    except RedisError:
        return found  # a hosted server may hide its configuration
    if policy not in (None, "noeviction"):
        found.append(f"Redis may throw jobs away (maxmemory-policy {policy}); it must be noeviction")
    return found
