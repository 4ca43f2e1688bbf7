"""What a process of ours takes from its machine (clock, chance, Redis, network, threads), replaced for one run."""

import asyncio
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import datetime
from functools import partial
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

    def __init__(self, http: Any, while_waiting: Callable[[], None]) -> None:
        self._http, self._while_waiting = http, while_waiting

    def begin(self, work: Callable[[Any], Any]) -> Callable[[], Any]:
        found = asyncio.run(work(self._http))

        def waited_for() -> Any:
            self._while_waiting()
            return found

        return waited_for

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
    while_waiting: Callable[[], None] = lambda: None,
) -> list[Replacement]:
    """Everything that would make two runs differ, or wait for real. `while_waiting` for the provider's answers."""
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
        (twilio, "Lines", lambda settings: AtOnce(asynchronous(settings, None), while_waiting)),
        (process, "runtime", lambda: rt),
        (process, "channel", lambda: Twilio(rt.settings)),
        (process, "name", lambda role: f"{role}:{name()}"),
        *((module, "time", clock) for module in (jobs, due, dispatcher, twilio)),
    ]


class Hands:
    """What a worker gives to threads of its own, without a thread: one slice after the other, or, as drawn, another one
    as a whole while the first waits for the provider's answer.
    """

    def __init__(self, random: Random) -> None:
        self._random = random
        self._given = threading.local()  # of the job that this actor works on

    def __call__(self, hands: int, name: str) -> "Hands":
        return self

    def __enter__(self) -> "Hands":
        return self

    def __exit__(self, *_: object) -> None:
        self._given.slices = ()

    def map(self, work: Callable[[Any], Any], given: Iterable[Any]) -> Iterator[Any]:
        slices = self._given.slices = [Given(partial(work, one)) for one in given]
        for one in slices:
            one.do()
        return (one.result() for one in slices)

    def another(self) -> None:
        """Called where one waits: with some luck the next one goes first."""
        following = next((one for one in getattr(self._given, "slices", ()) if not one.begun), None)
        if following and self._random.random() < 0.5:
            following.do()


class Given:
    """Something to do, once."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._work, self._ended, self.begun = work, Future[Any](), False

    def do(self) -> None:
        if self.begun:
            return
        self.begun = True
        try:
            self._ended.set_result(self._work())
        except Exception as error:  # whoever waits for it is told
            self._ended.set_exception(error)

    def result(self) -> Any:
        return self._ended.result()
