"""What happens to the processes, half a second at a time, and when nothing more is to be expected of this hour."""

import os
import signal
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import inf
from random import Random

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from campaigns.attempts import MOVING, TAKEN
from tests.databases import EmbeddedServer
from tests.faults.processes.carrier import Carrier
from winback.errors import WinbackError
from winback.runtime import Runtime
from winback.services.planning import campaigns
from winback.store.campaigns import AttemptRow, CampaignRow
from winback.supervisor import Child, Supervisor

A_DEED = 0.15  # how probable something bad is in each half second
A_CRASH = 0.02  # ... and of these, that the database server crashes
ON_THEIR_WAY = ("planned", "claimed", "submitting")
LATER = timedelta(seconds=20)  # what is due sooner is waited for
STILL_S = 6.0  # so long nothing changed: whatever was on its way has arrived
LONGEST_S = 150.0  # ... or it never will: a lease and a sweep, and a busy machine


@dataclass
class Chaos:
    """Kills, holds still and crashes until a moment; then waits until the hour has nothing left to give."""

    rt: Runtime
    server: EmbeddedServer
    phones: Supervisor
    carrier: Carrier
    random: Random
    seconds: float
    deeds: Counter[str] = field(default_factory=Counter)
    supervisor: Supervisor | None = None
    _until: float = inf  # the misfortune begins with the first message that goes out
    _calm: bool = False
    _held: dict[int, float] = field(default_factory=dict)
    _seen: tuple[object, float] = (None, 0.0)

    def live(self, children: list[Child], rt: Runtime) -> None:
        """These processes on this clock, until nothing more is due within it."""
        self.rt = rt
        self.supervisor = Supervisor(children, self.phones.logs, lambda _: None)
        self.supervisor.start()
        self._seen = (None, time.monotonic())
        self.supervisor.run(self._moment)

    def next_due(self) -> datetime | None:
        """When something is looked at again; None when every attempt has ended for good."""
        with self.rt.reading() as session:
            ready = session.scalar(select(func.min(AttemptRow.due_at)).where(AttemptRow.state == "ready"))
            asked = session.scalar(
                select(func.min(AttemptRow.check_at)).where(AttemptRow.state.in_(("unknown", *MOVING, "delivered")))
            )
            going = session.scalar(select(AttemptRow.id).where(AttemptRow.state.in_(ON_THEIR_WAY)).limit(1))
        moments = [one for one in (ready, asked, self.rt.now() if going else None) if one is not None]
        return min(moments, default=None)

    # ------------------------------------------------------------ a moment

    def _moment(self) -> None:
        now = time.monotonic()
        if self._until == inf:
            self._until = now + self.seconds if self._has_begun() else inf
            return
        for pid in [pid for pid, when in self._held.items() if now >= when or now >= self._until]:
            _signal(pid, signal.SIGCONT)
            del self._held[pid]
        if now < self._until:
            self._misfortune(now)
        elif not self._calm:
            with suppress(OSError):  # it was held still until now, and comes to itself
                self.carrier.goes_well()
                self._calm, self._seen = True, (None, now)
        with suppress(SQLAlchemyError, WinbackError):  # the server is coming back; or somebody else resumed it
            self._resume()
            if self._calm and self._is_still(now):
                assert self.supervisor
                self.supervisor.stop()
        self.carrier.listen()

    def _misfortune(self, now: float) -> None:
        if self.random.random() > A_DEED:
            return
        if self.random.random() < A_CRASH:
            self.server.crash()
            time.sleep(self.random.uniform(0, 5))
            self.server.start()
            self.deeds["crashes of the database"] += 1
            return
        assert self.supervisor
        name = self.random.choice(["phones", *(child.name for child in self.supervisor.children)])
        pid = (self.phones if name == "phones" else self.supervisor).pid(name)
        if name == "phones" or self.random.random() < 0.4:
            _signal(pid, signal.SIGSTOP)
            self._held[pid] = now + self.random.uniform(0.5, 6.0)
            self.deeds["held still"] += 1
        else:
            _signal(pid, signal.SIGKILL)
            self.deeds["killed"] += 1

    def _has_begun(self) -> bool:
        with self.rt.reading() as session:
            return session.scalar(select(AttemptRow.id).where(AttemptRow.state.in_(TAKEN)).limit(1)) is not None

    def _resume(self) -> None:
        """A campaign that paused itself waits for a person; here there is always one."""
        with self.rt.reading() as session:
            paused = session.scalars(select(CampaignRow.id).where(CampaignRow.state == "paused")).all()
        for campaign in paused:
            with self.rt.transaction() as session:
                campaigns.resume(session, campaign, "Marta", self.rt.now())
            self.deeds["resumed"] += 1

    def _is_still(self, now: float) -> bool:
        """Nothing is due for a while and nothing changes; or it has been due so long that it will never happen."""
        with self.rt.reading() as session:
            states = tuple(session.execute(
                select(AttemptRow.state, func.count(), func.max(AttemptRow.updated_at)).group_by(AttemptRow.state)
            ).all())  # fmt: skip
        if states != self._seen[0] or not states:
            self._seen = (states, now)
        due = self.next_due()
        far = due is None or due > self.rt.now() + LATER
        return now - self._seen[1] > (STILL_S if far else LONGEST_S)


def _signal(pid: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, number)
