"""Three customers, one campaign by SMS and one by phone, one process after another, each operation counted."""

import contextlib
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import event, func, select
from sqlalchemy.orm import Session

from campaigns.attempts import FINAL
from tests.campaigns.stage import Stage, number
from tests.conftest import settings_for
from tests.faults import invariants
from tests.faults.mistakes import Mistakes
from tests.faults.nth.operations import Operations, Place
from tests.faults.provider import Provider
from tests.faults.replacing import Hands, machine, replaced
from tests.faults.simulation.people import People
from tests.faults.simulation.redis import FakeRedis
from tests.faults.simulation.runtime import SimulatedRuntime, Weather
from tests.faults.simulation.scheduler import Killed, Scheduler
from tests.faults.simulation.world import MORNING, OURS
from tests.hearing.conftest import client_of
from tests.hearing.stage import post
from winback.store.campaigns import AttemptRow, MemberRow
from winback.store.engine import Database
from workers import jobs
from workers.dispatcher import Dispatcher
from workers.door import QUEUES

CHARACTERS = ("answers", "stops", "answers")
ROUNDS = 400
RESTING = 600.0  # seconds in which nothing happened: longer than any lease of somebody who died


@dataclass(frozen=True)
class CountingRuntime(SimulatedRuntime):
    """A commit is an operation before it is made, and once more before anybody knows of it."""

    operations: Operations

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Session]:
        with super().transaction() as session:
            yield session
        self.operations("committed")


class SmallWorld:
    """One run with one death."""

    def __init__(self, url: str, home: Path, die_at: Place | None) -> None:
        self.operations = Operations(die_at)
        self.random = Random(7)
        self.scheduler = Scheduler(self.random, MORNING)
        self.weather = Weather()
        self.database = Database(url)
        self.rt = CountingRuntime(
            settings_for(url, home), self.database, lambda: self.scheduler.now, self.scheduler, self.weather,
            self.operations,
        )  # fmt: skip
        self.redis = FakeRedis(
            self.random, lambda: self.scheduler.now, lambda: self.operations("redis"), lambda _: None
        )
        self.provider = Provider(
            Random(8), lambda: self.scheduler.now, self.scheduler.later, lambda _: None,
            lambda what: self.operations(f"http {what}"), lambda: self.weather.commits, self._post,
        )  # fmt: skip
        self.people = People(Random(9), self.provider, self.scheduler.later, lambda: self.weather.commits, OURS)
        self.provider.on_message, self.provider.on_ring = self.people.read, self.people.rings
        self.lives = itertools.count(1)
        self.name = "process:0"
        self.client: Any = None
        self.mistakes = Mistakes()

    def run(self) -> list[str]:
        """To the end; what was broken."""
        hands = Hands(self.random)  # a process that is gone has no other thread that goes on
        ours = machine(
            self.rt, self.random, self.provider, lambda: self.scheduler.now, self._seconds, lambda _: None,
            lambda: self.name, hands.another,
        )  # fmt: skip
        try:
            with self.mistakes.heard(), replaced(*ours, (jobs, "ThreadPoolExecutor", hands)):
                with self.operations.unseen():
                    self._build()
                rested = self._live()
                return self._breaches(rested)
        finally:
            self.database.dispose()

    # ------------------------------------------------------------ building and living

    def _build(self) -> None:
        stage = Stage(self.rt)
        stage.customers(len(CHARACTERS), look_again_on=date(2030, 1, 1))
        for place, character in enumerate(CHARACTERS):
            self.people.live_at(number(place))
            self.people.characters[number(place)] = character
        by_sms = stage.create("spring", audience={"accounts": ["customer 0", "customer 1"]},
                              steps=[{"day": 0, "kind": "sms"}])  # fmt: skip
        by_phone = stage.create("summer", audience={"accounts": ["customer 2"]}, steps=[{"day": 0, "kind": "voice"}])
        for campaign in (by_sms, by_phone):
            stage.launch(campaign)
        self.client = client_of(self.rt)
        event.listen(self.database.engine, "before_cursor_execute", lambda *_: self.operations("statement"))
        event.listen(self.database.engine, "commit", lambda _: self.operations("commit"))

    def _live(self) -> bool:
        dispatcher, idle = self._born(), 1.0
        for _ in range(ROUNDS):
            seen = (self.redis.pushed, len(self.provider.ledger), len(self.people.told), self.operations.dead)
            try:
                dispatcher.round()
                self._work()
            except Killed:
                dispatcher = self._born()
            self.scheduler.run(self.scheduler.now + timedelta(seconds=idle))
            after = (self.redis.pushed, len(self.provider.ledger), len(self.people.told), self.operations.dead)
            idle = 1.0 if seen != after else min(idle * 4, 4 * 3600.0)
            if idle > RESTING and self._is_at_rest():
                return True
        return False

    def _born(self) -> Dispatcher:
        self.name = f"process:{next(self.lives)}"
        return Dispatcher(self.rt, self.redis)  # type: ignore[arg-type]

    def _work(self) -> None:
        for queue in QUEUES:
            while found := self.redis.pop(queue):
                try:
                    getattr(jobs, found[0])(*found[1])
                except Exception as error:
                    self.mistakes.note(found[0], error)

    def _post(self, path: str, form: dict[str, str]) -> tuple[int, bytes]:
        try:
            answer = post(self.rt, self.client, path, form)
        except Killed:  # the web process is gone: the provider sees no answer
            return 0, b""
        return answer.status_code, answer.data

    def _seconds(self) -> float:
        return (self.scheduler.now - MORNING).total_seconds() + 1000.0

    def _is_at_rest(self) -> bool:
        if self.scheduler.waiting_events:
            return False
        with self.operations.unseen(), self.database.reading() as session:
            moving = session.scalar(
                select(func.count()).where(AttemptRow.state.not_in(FINAL) | AttemptRow.check_at.is_not(None))
            )
            open_ = session.scalar(select(func.count()).where(MemberRow.state.in_(("waiting", "talking"))))
            heard = not any(invariants.everything_was_heard(self.rt, self.provider))
        return heard and not moving and not open_

    def _breaches(self, rested: bool) -> list[str]:
        with self.operations.unseen():
            attempts = invariants.attempts_of(self.rt)
            stopped = self.people.stopped
            return [
                *([] if rested else ["it never came to rest", *invariants.still_open(self.rt)]),
                *invariants.at_most_once(self.provider, attempts),
                *invariants.everybody_was_tried(self.provider, attempts, self.people.characters),
                *invariants.inside_hours(self.provider),
                *invariants.nothing_after(
                    self.provider, attempts,
                    lambda row, intent: "after an opt-out" if stopped.get(row.to, intent) < intent else None,
                ),
                *invariants.everything_ends(attempts),
                *invariants.books_are_true(self.provider, attempts),
                *invariants.counts_balance(self.rt),
                *invariants.everybody_is_routed(self.rt),
                *invariants.everything_was_heard(self.rt, self.provider),
                *self.mistakes.told,
            ]  # fmt: skip
