"""What a process of this folder holds: its runtime, its channel, its name. Built on first use, never before a fork."""

import logging
import os
import socket
import sys
from functools import cache

from winback import runtime as runtimes
from winback.channels.twilio import Twilio
from winback.runtime import Runtime
from winback.settings import from_environment


def runtime() -> Runtime:
    """The runtime of this very process: a fork gets its own connections."""
    return _runtime(os.getpid())


def channel() -> Twilio:
    return _channel(os.getpid())


def name(role: str) -> str:
    """Who we are in leases, claims and heartbeats."""
    return f"{role}:{socket.gethostname()}:{os.getpid()}"[:100]


def log_to_stderr(level: str) -> None:
    """One line an event: a sentence, then its facts as keys."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Lines("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for loud in ("alembic", "rq", "rq.worker", "rq.queue", "aiohttp", "urllib3", "asyncio"):
        logging.getLogger(loud).setLevel(logging.WARNING)


class _Lines(logging.Formatter):
    known = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}

    def format(self, record: logging.LogRecord) -> str:
        facts = {key: value for key, value in vars(record).items() if key not in self.known}
        told = "".join(f" {key}={value}" for key, value in facts.items())
        return super().format(record).replace("\n", "\n  ") + told


@cache
def _runtime(_pid: int) -> Runtime:
    return runtimes.build(from_environment())


@cache
def _channel(_pid: int) -> Twilio:
    return Twilio(runtime().settings)
