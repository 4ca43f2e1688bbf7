"""The dispatcher: looks every second at what is due. Any number may run; one leads, by a lease of the database."""

import logging
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy.exc import SQLAlchemyError

from winback import troubles
from winback.runtime import Runtime
from winback.services import leases
from winback.services.planning import advancing
from winback.services.preparing import prepare
from workers import process, redis_url
from workers.door import Door
from workers.due import Due
from workers.outage import Outage, of_rows
from workers.pulse import Pulse

log = logging.getLogger("winback.dispatcher")

LEADS_FOR_S = 15.0
RENEW_S = 5.0
ROUND_S = 1.0


@dataclass
class Look:
    """Something looked at every so many seconds."""

    what: Callable[[], object]
    every_s: float
    next_at: float = 0.0


class Dispatcher:
    """Runs until told to stop."""

    def __init__(self, rt: Runtime, door: Door) -> None:
        self._rt, self._door = rt, door
        self.name = process.name("dispatcher")
        self.due = Due(rt, door, self.name)
        self.leads = False
        self._renew_at = 0.0
        self._outage = Outage(log, "what is due waits and is tried again", "the database takes rows again")
        self._stop = threading.Event()
        self._looks = [
            Look(self.due.messages, 30.0),  # before anything goes out: one may be a stop
            Look(self.due.plans, 1.0),
            Look(self.due.attempts, 0.0),
            Look(self.due.interviews, 1.0),
            Look(self.due.advance, 2.0),
            Look(self.due.lost, 5.0),
            Look(self.due.results, 10.0),
            Look(self.due.promises, 20.0),
            Look(self.due.replies, 30.0),
            Look(self.due.judgements, 30.0),
            Look(self.due.readings, 30.0),
            Look(self._finish, 60.0),
            Look(self.due.retention, 600.0),
        ]

    def run(self) -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: self.stop())
        prepare(self._rt)
        with Pulse(self._rt, self.name, "dispatcher", self._facts):
            while not self._stop.is_set():
                began = time.monotonic()
                self.round()
                self._rest(ROUND_S - (time.monotonic() - began))
        self._step_down()

    def stop(self) -> None:
        self._stop.set()

    def round(self) -> None:
        """One look at everything that is due; a part that fails does not keep the others from running."""
        if not self._leads():
            return
        trouble: str | None = None
        for look in self._looks:
            if time.monotonic() < look.next_at or self._stop.is_set():
                continue
            look.next_at = time.monotonic() + look.every_s
            try:
                look.what()
            except Exception as error:
                if told := of_rows(error):
                    self._outage.gone(trouble := told)
                else:
                    log.exception("a part of the round failed and is tried again")
        if not trouble:
            self._outage.over()

    def _leads(self) -> bool:
        """Held for fifteen seconds and renewed after five, so that a round rarely writes."""
        now = time.monotonic()
        if self.leads and now < self._renew_at:
            return True
        try:
            with self._rt.transaction() as session:
                self.leads = leases.hold(session, "dispatcher", self.name, LEADS_FOR_S)
            if not self.leads:
                self._outage.over()
        except SQLAlchemyError as error:
            self._outage.gone(troubles.of_disk(error) or f"the database is away ({type(error).__name__})")
            self.leads = False
        self._renew_at = now + RENEW_S
        return self.leads

    def _rest(self, seconds: float) -> None:
        if seconds > 0 and not self._stop.is_set():
            self._door.wait(seconds)

    def _finish(self) -> None:
        with self._rt.transaction() as session:
            advancing.finish(session, self._rt.now())

    def _facts(self) -> dict[str, object]:
        depths = self._door.depths()
        return {"leads": self.leads, "redis": "away" if depths is None else "there", "queues": depths or {}}

    def _step_down(self) -> None:
        try:
            with self._rt.transaction() as session:
                leases.release(session, "dispatcher", self.name)
        except SQLAlchemyError:
            log.warning("the lease could not be given back; it runs out by itself")


def main() -> None:
    rt = process.runtime()
    process.log_to_stderr(rt.settings)
    door = Door(redis_url.url(rt.settings))
    log.info("the dispatcher begins", extra={"redis": redis_url.url(rt.settings).split("@")[-1]})
    try:
        Dispatcher(rt, door).run()
    finally:
        door.close()
        rt.database.dispose()
    log.info("the dispatcher has ended")
