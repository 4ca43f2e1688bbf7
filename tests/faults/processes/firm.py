"""A firm whose customers may all be reached, its settings, and the processes that serve it."""

import csv
import json
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

from tests.campaigns.stage import Stage
from tests.conftest import settings_for
from tests.gate import rows
from winback import ports, runtime
from winback.channels import twilio_addresses
from winback.demo import firm
from winback.processes import service
from winback.runtime import Runtime
from winback.settings import Settings, as_environment, from_environment
from winback.store.upgrade import upgrade
from winback.supervisor import Child

CHARACTERS = ("silent", "silent", "price_shopper", "service_hurt", "stopper", "human_wisher", "voicemail", "later")
JUDGED = date(2030, 1, 1)  # not looked at again unless something happens
CHUNK = 200


def settings(url: str, home: Path) -> Settings:
    """On free ports, at an hour of the pretend day at which everybody may be reached."""
    web, phones = ports.next_free(8400), ports.next_free(8410)
    shift = round(firm.TODAY.timestamp() - time.time())
    made = settings_for(
        url, home, public_url=f"http://127.0.0.1:{web}", port=str(web), clock_shift=str(shift), queue_workers="2"
    )
    return replace(made, twilio_api_url=f"http://127.0.0.1:{phones}")


def ahead(settings: Settings, seconds: float) -> Settings:
    """The same firm, later."""
    return replace(settings, clock_shift=str(int(settings.clock_shift) + round(seconds)))


def found(rt: Runtime, many: int, people: Path, random: Random, per_minute: int = 1200) -> list[int]:
    """Four of five are written to, the others called: two campaigns, launched."""
    stage = Stage(rt)
    names = [f"customer {place}" for place in range(many)]
    for start in range(0, many, CHUNK):
        with rt.transaction() as session:
            for place in range(start, min(start + CHUNK, many)):
                rows.person(rt, session, _number(place), names[place], look_again_on=JUDGED, **rows.LOST)
    with people.open("w", encoding="utf-8", newline="") as file:
        lines = ([_number(place), name, "de", random.choice(CHARACTERS)] for place, name in enumerate(names))
        csv.writer(file).writerows([["number", "name", "language", "character"], *lines])
    written, called = names[: many * 4 // 5], names[many * 4 // 5 :]
    campaigns = []
    for name, who, step in (("written", written, "sms"), ("called", called, "voice")):
        plan = {"audience": {"accounts": who}, "steps": [{"day": 0, "kind": step}], "per_minute": per_minute}
        campaigns.append(stage.create(name, **plan))
        stage.launch(campaigns[-1])
    return campaigns


def main(many: str, people: str, per_minute: str) -> None:
    """An empty database becomes this firm, by whatever code this file is run with: also that of an old release."""
    rt = runtime.build(from_environment())
    upgrade(rt.database)
    print(json.dumps(found(rt, int(many), Path(people), Random(1), int(per_minute))))
    rt.database.dispose()


def phones(settings: Settings, people: Path) -> Child:
    """The pretend provider; it outlives every trouble of ours, for a provider forgets nothing."""
    told = [
        *("winback.sandbox", "--port", str(firm.phones_port(settings)), "--speed", "20", "--people", str(people)),
        *("--sms-url", twilio_addresses.for_messages(settings)),
        *("--voice-url", twilio_addresses.for_calls(settings)),
        *("--ledger", str(settings.home_path / "ledger.jsonl")),
    ]
    return Child("phones", told, as_environment(settings))


def ours(settings: Settings) -> list[Child]:
    """Everything that serves the firm, with a second dispatcher."""
    return [*service(settings), Child("dispatcher-2", ["workers", "dispatcher"], as_environment(settings))]


def _number(place: int) -> str:
    return f"+49171392{place:05d}"


if __name__ == "__main__":
    main(*sys.argv[1:])
