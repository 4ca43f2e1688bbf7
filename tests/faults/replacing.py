"""What a process of ours takes from its machine (clock, chance, Redis, network, threads), replaced for one run."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import datetime
from random import Random
from types import SimpleNamespace
from typing import Any

from tests.faults.provider import Provider, http_of
from winback.channels import twilio
from winback.channels.twilio import Twilio
from winback.runtime import Runtime
from winback.services import keys, leases
from winback.services.planning import campaigns
from winback.services.sending import outcomes, switches
from workers import dispatcher, due, jobs, process

Replacement = tuple[Any, str, Any]


class AtOnce:
    """The provider's lines without a thread: what is begun is over before anything else moves."""

    def __init__(self, http: Any) -> None:
        self._http = http

    def begin(self, work: Callable[[Any], Any]) -> Callable[[], Any]:
        found = asyncio.run(work(self._http))
        return lambda: found

    def close(self) -> None: ...


@contextmanager
def replaced(*replacements: Replacement) -> Iterator[None]:
    """Each attribute is as given while the block runs."""
    before = [(where, name, getattr(where, name)) for where, name, _ in replacements]
    for where, name, value in replacements:
        setattr(where, name, value)
    try:
        yield
    finally:
        for where, name, value in reversed(before):
            setattr(where, name, value)


def machine(
    rt: Runtime,
    random: Random,
    provider: Provider,
    database_now: Callable[[], datetime],
    seconds: Callable[[], float],
    sleep: Callable[[float], None],
    name: Callable[[], str],
) -> list[Replacement]:
    """Everything that would make two runs differ, or wait for real."""
    asynchronous, synchronous = http_of(provider)
    clock = SimpleNamespace(monotonic=seconds, sleep=sleep)
    chance = SimpleNamespace(token_hex=lambda size=32: random.randbytes(size).hex(), choice=random.choice)
    return [
        (leases, "database_now", lambda session: database_now()),
        (switches, "machine_now", database_now),
        (outcomes, "random", random),
        (keys, "secrets", chance),
        (campaigns, "secrets", chance),
        (twilio, "Http", synchronous),
        (twilio, "Lines", lambda settings: AtOnce(asynchronous(settings, None))),
        (process, "runtime", lambda: rt),
        (process, "channel", lambda: Twilio(rt.settings)),
        (process, "name", lambda role: f"{role}:{name()}"),
        *((module, "time", clock) for module in (jobs, due, dispatcher, twilio)),
    ]


class SecondHand:
    """What a worker gives to a second thread, without the thread: done at once, or when it is waited for, as drawn."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def __call__(self, workers: int, name: str) -> "SecondHand":
        return SecondHand(self._random)

    def __enter__(self) -> "SecondHand":
        self._given: list[Given] = []
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None or issubclass(kind, Exception):  # else the process is gone, and both its threads with it
            for one in self._given:
                one.do()

    def submit(self, work: Callable[..., Any], *given: Any) -> "Given":
        one = Given(lambda: work(*given))
        self._given.append(one)
        if self._random.random() < 0.5:
            for earlier in self._given:  # one after the other, as one thread does them
                earlier.do()
        return one


class Given:
    """Something to do, once."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._work, self._ended = work, Future[Any]()

    def do(self) -> None:
        if not self._ended.done():
            try:
                self._ended.set_result(self._work())
            except Exception as error:  # whoever waits for it is told
                self._ended.set_exception(error)

    def result(self) -> Any:
        self.do()
        return self._ended.result()
