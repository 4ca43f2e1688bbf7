"""A firm with customers and campaigns, its processes, its provider and its people, all on one clock."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.exc import SQLAlchemyError

from tests.campaigns.stage import Stage, number
from tests.conftest import settings_for
from tests.faults import invariants
from tests.faults.mistakes import Mistakes
from tests.faults.provider import NO_FAULTS, Faults, Provider
from tests.faults.replacing import Hands, machine, replaced
from tests.faults.simulation.people import People
from tests.faults.simulation.redis import FakeRedis
from tests.faults.simulation.runtime import SimulatedRuntime, Weather
from tests.faults.simulation.scheduler import CALM, Actor, Chances, Scheduler
from tests.faults.simulation.staff import Staff
from tests.gate import rows
from tests.hearing.conftest import client_of
from tests.hearing.stage import post
from winback.errors import BadInput
from winback.services.person import retention
from winback.store.campaigns import AttemptRow, SenderRow
from winback.store.engine import Database
from workers import jobs
from workers.dispatcher import Dispatcher
from workers.door import QUEUES

MORNING = datetime(2026, 3, 3, 7, 30, tzinfo=UTC)
STEPS = ({"day": 0, "kind": "sms"}, {"day": 1, "kind": "voice"}, {"day": 2, "kind": "reminder"})
CALLS_FIRST = ({"day": 0, "kind": "voice"}, {"day": 1, "kind": "sms"})
OURS = "+493023125000"
COME_BACK = timedelta(days=30)  # so long after an issue was solved somebody cools off, at most, and a little more
LATER_KNOWN = ("reset_after", "silent_after")  # drawn apart, so that a seed goes on meaning what it meant
NOT_OVER = ("planned", "ready", "claimed", "submitting", "unknown")


@dataclass(frozen=True)
class Limits:
    """What this firm allows itself; the invariants hold the ledger against it."""

    per_second: float
    calls_per_second: float
    calls_at_once: int
    budget: float | None
    daily_cap: int | None


class World:
    """Everything of one run."""

    def __init__(self, seed: int, url: str, home: Path) -> None:
        self.seed, self.random = seed, Random(seed)
        start = MORNING + timedelta(minutes=self.random.choice((0, 0, 60, 240, 682)))
        self.scheduler = Scheduler(self.random, start)
        self.weather = Weather()
        self.rt = SimulatedRuntime(settings_for(url, home), Database(url), self._clock, self.scheduler, self.weather)
        self.redis = FakeRedis(self.random, lambda: self.scheduler.now, self.scheduler.point, self._pushed)
        self.provider = Provider(
            Random(seed + 1), lambda: self.scheduler.now, self.scheduler.later, self.scheduler.sleep, self._at_provider,
            self._intent, self._post,
        )  # fmt: skip
        self.people = People(
            Random(seed + 2), self.provider, self.scheduler.later, lambda: self.weather.commits, OURS, doubled=0.15
        )
        self.provider.on_message, self.provider.on_ring = self.people.read, self.people.rings
        self.web_away_until: datetime | None = None
        self.generation, self.idle_s, self.longest_idle_s, self.last_seen = 0, 1.0, 15.0, (0, 0, 0)
        self.client: Any = None
        self.mistakes = Mistakes()

    # ------------------------------------------------------------ a run

    @contextlib.contextmanager
    def alive(self) -> Iterator["World"]:
        hands = Hands(self.random)
        ours = machine(
            self.rt, self.random, self.provider, lambda: self.scheduler.now, self._seconds, self.scheduler.sleep,
            lambda: self.scheduler.current.name if self.scheduler.current else "nobody", hands.another,
        )  # fmt: skip
        try:
            with self.mistakes.heard(), replaced(*ours, (jobs, "ThreadPoolExecutor", hands)):
                self._build()
                yield self
        finally:
            self.scheduler.end()
            self.rt.database.dispose()

    def misfortune(self, hours: float) -> None:
        """Everything that can go wrong goes wrong for a while."""
        self.scheduler.chances = Chances(kill=self.random.choice((0.0, 0.003, 0.01)), hold_back=0.004)
        self.provider.faults = self._drawn_faults()
        self.redis.lost, self.redis.doubled = self.random.choice((0.0, 0.05, 0.3)), self.random.choice((0.0, 0.2))
        self.weather.answer_lost = self.random.choice((0.0, 0.01))
        self.staff.work(hours)
        for _ in range(int(4 * hours) + 1):
            self.scheduler.later(self.random.uniform(60, hours * 3600), self.redis.flush)
            self.scheduler.later(self.random.uniform(60, hours * 3600), self._redis_away)
            self.scheduler.later(self.random.uniform(60, hours * 3600), self._database_away)
            self.scheduler.later(self.random.uniform(60, hours * 3600), self._web_away)
        self.scheduler.run(self.scheduler.now + timedelta(hours=hours))

    def rest(self) -> bool:
        """No more misfortune; True when everything has come to its end, and once more when support has solved what is
        open: whom an issue held up is taken up where they were, and comes to an end, too.
        """
        if not self._comes_to_rest():
            return False
        self.staff.solve_everything()
        return self._comes_to_rest(not_before=COME_BACK)

    def _comes_to_rest(self, days: int = 60, not_before: timedelta = timedelta(0)) -> bool:
        began = self.scheduler.now
        self.scheduler.chances, self.provider.faults = CALM, NO_FAULTS
        self.redis.lost = self.redis.doubled = self.weather.answer_lost = 0.0
        self.weather.away_until = self.redis.away_until = self.web_away_until = None
        self.longest_idle_s = 4 * 3600.0
        self._retire()
        for _ in range(days * 4):
            self.staff.all_go_on()  # what went wrong before may still pause a campaign now
            self.scheduler.run(self.scheduler.now + timedelta(hours=6))
            if self.scheduler.now - began >= not_before and self._is_at_rest():
                return True
        return False

    def _retire(self) -> None:
        """One process of each kind is enough for the long quiet days."""
        self.scheduler.on_death = lambda actor: None
        kept = {actor.name.split(":")[0]: actor for actor in self.scheduler.actors}
        for actor in self.scheduler.actors:
            if actor not in kept.values():
                actor.doomed, actor.wake_at = True, self.scheduler.now

    # ------------------------------------------------------------ building

    def _build(self) -> None:
        draw = self.random
        self.stage = Stage(self.rt)
        count = draw.randrange(4, 24)
        persons = self.stage.customers(count, **rows.LOST)
        with self.rt.transaction() as session:  # a household: a second account behind the first number
            persons.append(rows.person(self.rt, session, number(0), "household", **rows.LOST))
        self.persons = [*zip(map(number, (*range(count), 0)), persons, strict=True)]  # and their numbers
        for place in range(count):
            self.people.live_at(number(place))
            if draw.random() < 0.03:
                self.provider.gone.add(number(place))
        self.limits = Limits(draw.choice((1, 5, 50)), draw.choice((1, 5)), draw.choice((1, 2, 10)),
                             draw.choice((None, None, 1.0, 3.0)), draw.choice((None, None, 5)))  # fmt: skip
        with self.rt.transaction() as session:
            for kept in ("requests", "messages"):  # the run is judged by all that was said in it
                retention.choose(session, kept, 400, "Marta", self.rt.now())
            session.execute(
                update(SenderRow).values(
                    messages_per_second=self.limits.per_second, calls_per_second=self.limits.calls_per_second,
                    calls_at_once=self.limits.calls_at_once,
                )
            )  # fmt: skip
        self.per_minute: dict[int, int] = {}
        self.campaigns = [self._campaign(name, steps) for name, steps in (("spring", STEPS), ("summer", CALLS_FIRST))]
        self.client = client_of(self.rt)
        self.staff = Staff(self.rt, draw, self.scheduler.later, persons, self.campaigns)
        self.scheduler.on_death = self._died
        for role in ("dispatcher", "dispatcher", "send", "send", "send", "after"):
            self._start(role, 0.0)

    def _campaign(self, name: str, steps: Any) -> int:
        draw = self.random
        more, per_minute = {"budget": self.limits.budget, "daily_cap": self.limits.daily_cap}, draw.choice((4, 30, 600))
        campaign = self.stage.create(
            name, steps=[*steps], per_minute=per_minute, holdout_share=draw.choice((0.0, 0.2)),
            **{key: value for key, value in more.items() if value is not None},
        )  # fmt: skip
        self.per_minute[campaign] = per_minute
        if name == "spring":
            self.stage.launch(campaign)
        else:
            self.scheduler.later(draw.uniform(30, 1500), lambda: self._launch(campaign))
        return campaign

    def _launch(self, campaign: int) -> None:
        try:
            self.stage.launch(campaign)
        except (SQLAlchemyError, BadInput):  # the database is away, or everything is stopped: nobody can launch now
            self.scheduler.later(30, lambda: self._launch(campaign))

    def _drawn_faults(self) -> Faults:
        level = self.random.choice((0.0, 0.02, 0.1))
        names = [one.name for one in fields(Faults) if one.name not in ("list_lag_s", *LATER_KNOWN)]
        drawn = {name: self.random.uniform(0, 2 * level) for name in names}
        lag, apart = self.random.choice((0.0, 30.0, 600.0, 7200.0)), Random(self.seed + 3)
        return replace(Faults(**drawn), list_lag_s=lag, **{name: apart.uniform(0, 2 * level) for name in LATER_KNOWN})

    # ------------------------------------------------------------ processes

    def _start(self, role: str, after_s: float) -> None:
        self.generation += 1
        body = self._dispatches if role == "dispatcher" else lambda: self._works(role)
        self.scheduler.start(f"{role}:{self.generation}", body, after_s)

    def _died(self, actor: Actor) -> None:
        self._start(actor.name.split(":")[0], self.random.uniform(1, 30))

    def _dispatches(self) -> None:
        dispatcher = Dispatcher(self.rt, self.redis)  # type: ignore[arg-type]
        while True:
            dispatcher.round()
            self.scheduler.sleep(self._idle())

    def _works(self, queue: str) -> None:
        assert queue in QUEUES
        while True:
            found = self.redis.pop(queue)
            if found is None:
                self.scheduler.sleep_until_woken()
                continue
            try:
                getattr(jobs, found[0])(*found[1])
            except Exception as error:  # a job that fails is forgotten by its queue, never by its rows
                self.mistakes.note(found[0], error)

    def _idle(self) -> float:
        """Nothing happened: look less often. It only makes the run shorter."""
        seen = (self.redis.pushed, len(self.provider.ledger), len(self.people.told))
        self.idle_s = 1.0 if seen != self.last_seen else min(self.longest_idle_s, self.idle_s * 2)
        self.last_seen = seen
        return self.idle_s

    def _pushed(self, queue: str) -> None:
        for actor in self.scheduler.actors:
            if actor.name.startswith(f"{queue}:") and actor.wake_at > self.scheduler.now + timedelta(days=365):
                self.scheduler.wake(actor)

    # ------------------------------------------------------------ the ways out

    def _clock(self) -> datetime:
        actor = self.scheduler.current
        return self.scheduler.now + (actor.skew if actor else timedelta(0))

    def _seconds(self) -> float:
        return (self.scheduler.now - self.scheduler.began).total_seconds() + 1000.0

    def _intent(self) -> int:
        actor = self.scheduler.current
        assert actor is not None
        return actor.commit

    def _at_provider(self, what: str) -> None:
        self.scheduler.point(holds_back=what != "request")  # what is held back while writing cannot be known by anybody

    def _post(self, path: str, form: dict[str, str]) -> tuple[int, bytes]:
        if self.web_away_until and self.scheduler.now < self.web_away_until:
            return 502, b""
        answer = post(self.rt, self.client, path, form)
        return answer.status_code, answer.data

    def _redis_away(self) -> None:
        self.redis.away_until = self.scheduler.now + timedelta(seconds=self.random.uniform(5, 300))

    def _web_away(self) -> None:
        self.web_away_until = self.scheduler.now + timedelta(seconds=self.random.choice((20, 200, 1200)))

    def _database_away(self) -> None:
        self.weather.away_until = self.scheduler.now + timedelta(seconds=self.random.uniform(1, 40))

    def _is_at_rest(self) -> bool:
        with self.rt.database.reading() as session:
            moving = session.scalar(select(func.count()).where(AttemptRow.state.in_(NOT_OVER)))
            watched = session.scalar(select(func.count()).where(AttemptRow.check_at.is_not(None)))
        heard = not any(invariants.everything_was_heard(self.rt, self.provider))
        return heard and not moving and not watched and not any(invariants.still_open(self.rt))
