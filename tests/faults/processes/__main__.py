"""`python -m tests.faults.processes [--contacts 2000] [--seconds 90] [--seed 1]`: kill -9 and SIGSTOP, then the books.

Web, dispatchers, workers and Redis are killed and held still at random, the database server crashes, and the pretend
Twilio loses answers and loses, doubles and turns round its callbacks; itself it is only held still, for a provider
forgets nothing. When the misfortune is over everything must come to its end: where only time is missing (a message is
asked about after ten minutes, an unknown one looked for during an hour) everybody is started anew with a later clock.
Then the provider's ledger decides.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from random import Random

from sqlalchemy import func, select

from tests.databases import PostgresMaker, embedded_server
from tests.faults.processes import firm
from tests.faults.processes.books import breaches
from tests.faults.processes.carrier import Carrier
from tests.faults.processes.chaos import Chaos
from winback import runtime
from winback.runtime import Runtime
from winback.store.campaigns import AttemptRow
from winback.supervisor import Supervisor

MOST_LEAPS = 40
MOST_TOLD = 20


def main() -> int:
    given = _arguments()
    began, random = time.monotonic(), Random(given.seed)
    with ExitStack() as open_:
        home = Path(given.keep or open_.enter_context(tempfile.TemporaryDirectory(prefix="winback-chaos-")))
        server = open_.enter_context(embedded_server())
        settings = firm.settings(open_.enter_context(PostgresMaker(server.url).url()), home)
        rt = runtime.build(settings)
        campaigns = firm.found(rt, given.contacts, home / "people.csv", random)
        carrier = Carrier(settings)
        phones = Supervisor([firm.phones(settings, home / "people.csv")], home / "logs", lambda _: None)
        phones.start()
        open_.callback(phones.stop)
        carrier.begins(given.seed)
        print(f"{given.contacts} people after {time.monotonic() - began:.0f} s; the misfortune begins", flush=True)
        chaos = Chaos(rt, server, phones, carrier, random, given.seconds)
        leaps = 0
        chaos.live(firm.ours(settings), rt)
        while (due := chaos.next_due()) is not None and due > rt.now() and leaps < MOST_LEAPS:
            settings, leaps = firm.ahead(settings, (due - rt.now()).total_seconds() + 2), leaps + 1
            rt.database.dispose()
            rt = runtime.build(settings)
            chaos.live(firm.ours(settings), rt)
        found = list(
            breaches(rt, home / "ledger.jsonl", carrier.statuses(), carrier.answered, campaigns, given.contacts)
        )
        states = _states(rt)
        rt.database.dispose()
    deeds = ", ".join(f"{count} {what}" for what, count in chaos.deeds.items())
    print(
        f"seed {given.seed}: {given.contacts} people, {deeds}; {len(carrier.answered)} answers heard; the clock set "
        f"ahead {leaps} times; attempts {dict(states)}; {time.monotonic() - began:.0f} s"
    )
    for breach in found[:MOST_TOLD]:
        print(f"  BROKEN {breach}")
    print(f"{len(found)} promises broken")
    return 1 if found else 0


def _states(rt: Runtime) -> Counter[str]:
    with rt.reading() as session:
        return Counter(dict(session.execute(select(AttemptRow.state, func.count()).group_by(AttemptRow.state)).all()))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.processes")
    parser.add_argument("--contacts", type=int, default=2000, help="how many people are contacted")
    parser.add_argument("--seconds", type=float, default=90.0, help="how long the misfortune lasts")
    parser.add_argument("--seed", type=int, default=1, help="what is drawn from; the machine's own timing is not")
    parser.add_argument("--keep", help="a folder for logs and ledger that stays")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
