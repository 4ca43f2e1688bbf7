"""One thing at a time, in an order drawn from the seed: the real code runs in threads of which only one ever moves.

A process of ours is an actor. At every point between two effects (a transaction, a request, a push) the scheduler
may let another one go first, hold the actor back for minutes, or end it for good.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import heappop, heappush
from random import Random

FAR = timedelta(days=10_000)


class Killed(BaseException):
    """The process is gone. No `except Exception` of ours sees it."""


@dataclass(frozen=True)
class Chances:
    """How likely misfortune is at one point."""

    switch: float = 0.3
    kill: float = 0.0
    hold_back: float = 0.0
    longest_s: float = 240.0


CALM = Chances(switch=0.1)


@dataclass(eq=False)
class Actor:
    """A process of ours."""

    name: str
    body: Callable[[], None]
    wake_at: datetime
    skew: timedelta = timedelta(0)
    may_move: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    doomed: bool = False
    over: bool = False
    error: BaseException | None = None
    commit: int = 0  # the number of its last commit


class Scheduler:
    """Time, and who moves."""

    def __init__(self, random: Random, now: datetime) -> None:
        self.random, self.began, self.now = random, now, now
        self.chances = CALM
        self.actors: list[Actor] = []
        self.current: Actor | None = None
        self.on_death: Callable[[Actor], None] = lambda actor: None
        self._events: list[tuple[datetime, int, Callable[[], None]]] = []
        self._numbers = 0
        self._back = threading.Semaphore(0)
        self.steps = 0
        self.kills = 0

    # ------------------------------------------------------------ what actors call

    def point(self, *, holds_back: bool = True, kills: bool = True) -> None:
        """Between two effects: go on, let others go first, be held back, or die."""
        actor = self.current
        if actor is None or threading.current_thread().name != actor.name:
            return
        if actor.doomed:
            raise Killed
        draw = self.random.random()
        chances = self.chances
        if kills and draw < chances.kill:
            self.kills += 1
            actor.doomed = True
            raise Killed
        if holds_back and draw < chances.kill + chances.hold_back:
            actor.wake_at = self.now + timedelta(seconds=self.random.uniform(5, chances.longest_s))
            self._yield(actor)
        elif draw < chances.kill + chances.hold_back + chances.switch:
            self._yield(actor)

    def sleep(self, seconds: float) -> None:
        actor = self.current
        if actor is None:
            return
        actor.wake_at = self.now + timedelta(seconds=seconds)
        self._yield(actor)

    def sleep_until_woken(self) -> None:
        self.sleep(FAR.total_seconds())

    def _yield(self, actor: Actor) -> None:
        self._back.release()
        actor.may_move.acquire()
        if actor.doomed:
            raise Killed

    # ------------------------------------------------------------ what the world calls

    def later(self, seconds: float, event: Callable[[], None]) -> None:
        self._numbers += 1
        heappush(self._events, (self.now + timedelta(seconds=seconds), self._numbers, event))

    @property
    def waiting_events(self) -> int:
        return len(self._events)

    def start(self, name: str, body: Callable[[], None], after_s: float = 0.0) -> Actor:
        actor = Actor(name, body, self.now + timedelta(seconds=after_s))
        actor.skew = timedelta(seconds=self.random.uniform(-1, 1))
        threading.Thread(target=self._run, args=(actor,), name=name, daemon=True).start()
        self.actors.append(actor)
        return actor

    def wake(self, actor: Actor) -> None:
        actor.wake_at = min(actor.wake_at, self.now)

    def run(self, until: datetime, done: Callable[[], bool] = lambda: False) -> None:
        """Until this moment, or until `done` says so."""
        while self.now < until and not done():
            self._one(until)

    def end(self) -> None:
        """Nobody is left behind: every actor dies where it stands."""
        for actor in self.actors:
            actor.doomed = True
            self.current = actor
            actor.may_move.release()
            self._back.acquire()
        self.actors, self.current = [], None

    def _one(self, until: datetime) -> None:
        self.steps += 1
        if self._events and self._events[0][0] <= self.now:
            heappop(self._events)[2]()
            return
        ready = [actor for actor in self.actors if actor.wake_at <= self.now]
        if not ready:
            moments = [actor.wake_at for actor in self.actors] + [event[0] for event in self._events[:1]]
            self.now = min([until, *moments])
            return
        self._move(self.random.choice(ready))
        self.now += timedelta(microseconds=self.random.randrange(1, 4000))

    def _move(self, actor: Actor) -> None:
        self.current = actor
        actor.may_move.release()
        self._back.acquire()
        self.current = None
        if not actor.over:
            return
        self.actors.remove(actor)
        if actor.error is not None:
            raise actor.error
        self.on_death(actor)

    def _run(self, actor: Actor) -> None:
        actor.may_move.acquire()
        try:
            if not actor.doomed:
                actor.body()
        except Killed:
            pass
        except BaseException as error:
            actor.error = error
        actor.over = True
        self._back.release()
