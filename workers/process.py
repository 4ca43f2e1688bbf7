"""What a process of this folder holds: its runtime, its channel, its name. Built on first use, never before a fork."""

import gc
import logging
import os
import socket
import sys
from functools import cache

from winback import logs, misspelt
from winback import runtime as runtimes
from winback.channels.twilio import Twilio
from winback.runtime import Runtime
from winback.settings import Settings, from_environment

log = logging.getLogger("winback.settings")

SELDOM = 50_000  # objects between two collections; a slice makes some ten thousand, and nearly all go by themselves
TAKE_TURNS_S = 0.0005  # a slice's requests need not wait long while the next slice is worked on


def runtime() -> Runtime:
    """The runtime of this very process: a fork gets its own connections."""
    return _runtime(os.getpid())


def channel() -> Twilio:
    return _channel(os.getpid())


def name(role: str) -> str:
    """Who we are in leases, claims and heartbeats."""
    return f"{role}:{socket.gethostname()}:{os.getpid()}"[:100]


def log_to_stderr(settings: Settings) -> None:
    """As every process of ours: a sentence and its keys, nothing personal. First, which settings nobody reads."""
    logs.install(settings.log_level, settings.log_format)
    for unread in misspelt.told():
        log.warning("%s", unread)


def stand() -> None:
    """The start is over: what stands now stays, and the garbage collector need not walk through it with every slice.

    Threads take turns often: one sends while another decides.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(SELDOM)
    sys.setswitchinterval(TAKE_TURNS_S)


@cache
def _runtime(_pid: int) -> Runtime:
    return runtimes.build(from_environment())


@cache
def _channel(_pid: int) -> Twilio:
    return Twilio(runtime().settings)
