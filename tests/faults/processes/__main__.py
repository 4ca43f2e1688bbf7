"""`python -m tests.faults.processes [--contacts 2000] [--seconds 90] [--seed 1]`: kill -9 and SIGSTOP, then the books.

Web, dispatchers, workers and Redis are killed and held still at random; the pretend Twilio is only held still, for a
provider forgets nothing. When the misfortune is over everything must come to rest, and the provider's ledger decides.
"""

import argparse
import csv
import os
import signal
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from random import Random

from sqlalchemy import func, select

from tests.campaigns.stage import Stage
from tests.conftest import settings_for
from tests.databases import PostgresMaker, postgres_server
from tests.faults.processes.books import breaches
from tests.gate import rows
from winback import ports, runtime
from winback.demo import firm
from winback.processes import service
from winback.runtime import Runtime
from winback.settings import Settings, as_environment
from winback.store.campaigns import AttemptRow
from winback.supervisor import Child, Supervisor

CHARACTERS = ("silent", "silent", "price_shopper", "service_hurt", "stopper", "human_wisher", "voicemail", "later")
JUDGED = date(2030, 1, 1)  # their dormancy is known and not looked at again
A_DEED = 0.15  # how probable something bad is in each half second
LONGEST_REST_S = 420.0  # of the unknowns that were taken, 95 of 100 are bound within five minutes
STILL_MOVING = ("planned", "ready", "claimed", "submitting", "unknown")


def main() -> int:
    given = _arguments()
    with ExitStack() as open_:
        home = Path(open_.enter_context(tempfile.TemporaryDirectory(prefix="winback-chaos-")))
        url = open_.enter_context(PostgresMaker(open_.enter_context(postgres_server())).url())
        settings = _settings(url, home)
        rt = runtime.build(settings)
        people = home / "people.csv"
        campaigns = _firm(rt, given.contacts, people, Random(given.seed))
        supervisor = Supervisor(_children(settings, people), home / "logs", lambda _: None)
        chaos = Chaos(rt, supervisor, Random(given.seed), time.monotonic() + given.seconds, given.contacts)
        supervisor.start()
        supervisor.run(chaos.moment)
        found = list(breaches(rt, home / "ledger.jsonl", campaigns, given.contacts))
        states = _states(rt)
        rt.database.dispose()
    print(f"seed {given.seed}: {given.contacts} people, {chaos.told()}; attempts {dict(states)}")
    for breach in found[:20]:
        print(f"  BROKEN {breach}")
    return 1 if found or not chaos.rested else 0


@dataclass
class Chaos:
    """What happens to the processes, half a second at a time; ends the run when all is at rest."""

    rt: Runtime
    supervisor: Supervisor
    random: Random
    until: float
    people: int
    stopped: dict[int, float] = field(default_factory=dict)
    deeds: Counter[str] = field(default_factory=Counter)
    rested: bool = False

    def moment(self) -> None:
        now = time.monotonic()
        for pid in [pid for pid, when in self.stopped.items() if now >= when or now >= self.until]:
            _signal(pid, signal.SIGCONT)
            del self.stopped[pid]
        if now < self.until:
            self._misfortune(now)
        elif self._at_rest() or now > self.until + LONGEST_REST_S:
            self.rested = self._at_rest()
            self.supervisor.stop()

    def told(self) -> str:
        return f"{self.deeds['killed']} kills, {self.deeds['held']} held still" + ("" if self.rested else ", NO REST")

    def _misfortune(self, now: float) -> None:
        if self.random.random() > A_DEED:
            return
        name = self.random.choice([child.name for child in self.supervisor.children])
        pid = self.supervisor.pid(name)
        if name == "phones" or self.random.random() < 0.4:
            _signal(pid, signal.SIGSTOP)
            self.stopped[pid] = now + self.random.uniform(0.5, 6.0)
            self.deeds["held"] += 1
        else:
            _signal(pid, signal.SIGKILL)
            self.deeds["killed"] += 1

    def _at_rest(self) -> bool:
        states = _states(self.rt)
        return states.total() >= self.people and not any(states[state] for state in STILL_MOVING)


def _states(rt: Runtime) -> Counter[str]:
    with rt.reading() as session:
        found = session.execute(select(AttemptRow.state, func.count()).group_by(AttemptRow.state)).all()
    return Counter(dict(found))


def _signal(pid: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, number)


def _settings(url: str, home: Path) -> Settings:
    web, phones = ports.next_free(8400), ports.next_free(8410)
    shift = round(firm.TODAY.timestamp() - time.time())
    made = settings_for(
        url, home, public_url=f"http://127.0.0.1:{web}", port=str(web), clock_shift=str(shift), queue_workers="2"
    )
    return replace(made, twilio_api_url=f"http://127.0.0.1:{phones}")


def _firm(rt: Runtime, many: int, people: Path, random: Random) -> list[int]:
    """Everybody may be reached: four of five are written to, the others called."""
    stage = Stage(rt)
    names = [f"customer {place}" for place in range(many)]
    for start in range(0, many, 200):
        with rt.transaction() as session:
            for place in range(start, min(start + 200, many)):
                rows.person(rt, session, _number(place), names[place], look_again_on=JUDGED)
    with people.open("w", encoding="utf-8", newline="") as file:
        lines = ([_number(place), name, "de", random.choice(CHARACTERS)] for place, name in enumerate(names))
        csv.writer(file).writerows([["number", "name", "language", "character"], *lines])
    written, called = names[: many * 4 // 5], names[many * 4 // 5 :]
    campaigns = []
    for name, who, step in (("written", written, "sms"), ("called", called, "voice")):
        plan = {"audience": {"accounts": who}, "steps": [{"day": 0, "kind": step}], "per_minute": 1200}
        campaigns.append(stage.create(name, **plan))
        stage.launch(campaigns[-1])
    return campaigns


def _number(place: int) -> str:
    return f"+49171392{place:05d}"


def _children(settings: Settings, people: Path) -> list[Child]:
    phones = [
        *("winback.sandbox", "--port", str(firm.phones_port(settings)), "--speed", "20", "--people", str(people)),
        *("--sms-url", f"{settings.base_url}/twilio/sms", "--voice-url", f"{settings.base_url}/twilio/voice"),
        *("--ledger", str(settings.home_path / "ledger.jsonl")),
    ]
    environment = as_environment(settings)
    second = Child("dispatcher-2", ["workers", "dispatcher"], environment)
    return [Child("phones", phones, environment), *service(settings), second]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.processes")
    parser.add_argument("--contacts", type=int, default=2000, help="how many people are contacted")
    parser.add_argument("--seconds", type=float, default=90.0, help="how long the misfortune lasts")
    parser.add_argument("--seed", type=int, default=1, help="what is drawn from; the machine's own timing is not")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
