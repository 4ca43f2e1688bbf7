"""A Redis that loses, doubles, delays and forgets. It holds hints, so none of it may matter."""

import json
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

from workers.door import QUEUES, Away

BY_THE_CLOCK = frozenset({"hear_missed"})  # pushed whether there is something to do or not


@dataclass(frozen=True)
class Hint:
    """A job as it lies in a queue."""

    job: str
    arguments: str
    fresh_until: datetime


@dataclass
class FakeRedis:
    """The door's other side."""

    random: Random
    now: Callable[[], datetime]
    point: Callable[[], None]
    on_push: Callable[[str], None]
    lost: float = 0.0
    doubled: float = 0.0
    away_until: datetime | None = None
    pushed: int = 0  # because something was due
    queues: dict[str, deque[Hint]] = field(default_factory=lambda: {name: deque() for name in QUEUES})

    # ------------------------------------------------------------ as the dispatcher's door

    def push(self, queue: str, job: str, arguments: Iterable[Sequence[Any]], *, seconds: int, fresh_for: int) -> None:
        self.point()
        if self.away_until and self.now() < self.away_until:
            raise Away("no answer")
        for one in arguments:
            hint = Hint(job, json.dumps(list(one)), self.now() + timedelta(seconds=fresh_for))
            draw = self.random.random()
            copies = 0 if draw < self.lost else 2 if draw < self.lost + self.doubled else 1
            self.queues[queue].extend([hint] * copies)
            self.pushed += job not in BY_THE_CLOCK
        self.on_push(queue)
        self.point()

    def wait(self, seconds: float) -> None: ...

    def wake(self) -> None: ...

    def close(self) -> None: ...

    # ------------------------------------------------------------ as a worker sees it

    def pop(self, queue: str) -> tuple[str, list[Any]] | None:
        waiting = self.queues[queue]
        while waiting:
            hint = waiting.popleft()
            if hint.fresh_until > self.now():
                return hint.job, json.loads(hint.arguments)
        return None

    def flush(self) -> None:
        for queue in self.queues.values():
            queue.clear()
