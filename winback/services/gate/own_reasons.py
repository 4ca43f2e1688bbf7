"""Why somebody is, or was not, contacted, for their own eyes: the gate's answer about this person alone.

Holds that another person of the account caused are theirs and are left out; so are our contacts, which stand in a list
of their own, and a change that changed nothing about this person.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from campaigns import audience
from campaigns.facts import CHANNELS, Hold
from winback.services.gate import asks, explaining, facts, gate
from winback.services.planning import choosing
from winback.settings import Settings

LATELY = 50  # rows of the ledger that are looked through


@dataclass(frozen=True, slots=True)
class Held:
    """From this moment on these held us back; none of them: nothing did."""

    at: datetime
    holds: tuple[Hold, ...]


@dataclass(frozen=True, slots=True)
class Reasons:
    """The answer now, from when it is yes by itself (None: not by itself), and how it came to be; newest first."""

    now: tuple[Hold, ...]
    possible_from: datetime | None
    before: tuple[Held, ...]


def read(session: Session, settings: Settings, account_id: int, contact_id: int, now: datetime) -> Reasons:
    """Asked of the gate as any campaign would ask it, and read from the ledger it keeps."""
    holds, possible_from = _now(session, settings, account_id, contact_id, now)
    return Reasons(holds, possible_from, tuple(_before(session, account_id, contact_id)))


def _now(
    session: Session, settings: Settings, account_id: int, contact_id: int, now: datetime
) -> tuple[tuple[Hold, ...], datetime | None]:
    account = facts.load(session, [account_id], now, settings).get(account_id)
    if account is None:
        return (Hold("erased"),), None
    policy = gate.policy(session, settings, now)
    wanted = [asks.of_no_campaign(one, contact_id, hours_matter=False) for one in CHANNELS]
    found = [audience.verdict(account, ask, policy, now) for ask in wanted]
    if any(one.go for one in found):
        return (), now
    possible = [at for ask in wanted if (at := audience.possible_from(account, ask, policy, now))]
    return choosing.all_holds(found).holds, min(possible, default=None)


def _before(session: Session, account_id: int, contact_id: int) -> list[Held]:
    rows = [one for one in explaining.timeline(session, account_id, LATELY) if one["moment"] != "intent"]
    told: list[Held] = []
    for row in reversed(rows):
        holds = tuple(_theirs(map(gate.hold_of, row["holds"]), contact_id))
        if row["holds"] and not holds:
            continue
        if not told or {one.code for one in told[-1].holds} != {one.code for one in holds}:
            told.append(Held(datetime.fromisoformat(row["at"]), holds))
    return told[::-1]


def _theirs(holds: Iterable[Hold], contact_id: int) -> Iterator[Hold]:
    return (hold for hold in holds if hold.facts.get("contact", contact_id) == contact_id)
