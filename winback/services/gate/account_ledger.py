"""The ledger of an account whatever campaigns it is in: a row when the set of its holds changes, never a repetition.

An account is looked at when something of it changed (`gate.look_again`), on the day a hold or a permission ends, and
whenever everybody is walked through (account_walk.py).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import bindparam, update
from sqlalchemy.orm import Session

from campaigns import alike, audience, reaching
from campaigns.alike import Shape
from campaigns.facts import CHANNELS, Account, Policy, Verdict
from winback.runtime import Runtime
from winback.services import leases
from winback.services.gate import asks, facts, gate
from winback.services.planning.choosing import all_holds
from winback.settings import Settings
from winback.store.crm import AccountRow
from winback.store.prepared import table

ALONE = "account_ledger"  # whoever looks looks alone: two at once would both write the same change
PART = 500  # accounts a transaction
NO_MATTER = date.max

_accounts = table(AccountRow)
MARK = (
    update(_accounts)
    .where(_accounts.c.id == bindparam("row"), _accounts.c.look_again_on == bindparam("found"))
    .values(look_again_on=bindparam("on"))
)


@dataclass(frozen=True, slots=True)
class Looking:
    """What a look at any account needs."""

    policy: Policy
    settings: Settings
    now: datetime
    going: set[Shape] = field(default_factory=set)  # shapes of accounts that nothing holds

    def at(self, account: Account) -> Verdict:
        """The gate's answer for any campaign: held only when every channel is. Hours are no hold: they pass daily."""
        shape = alike.shape(account, self.policy, self.now, None)
        if shape is not None and shape in self.going:
            return Verdict(account.id, ())
        found = [
            audience.verdict(account, asks.of_no_campaign(one, hours_matter=False), self.policy, self.now)
            for one in CHANNELS
        ]
        if not any(one.go for one in found):
            return all_holds(found)
        if shape is not None:
            self.going.add(shape)
        return Verdict(account.id, ())

    def next_day(self, account: Account, verdict: Verdict) -> date:
        """The day on which the answer can change by itself; tomorrow at the earliest."""
        ends = [verdict.next_change_at] if verdict.holds else list(_permissions_end(account, self.policy))
        days = [end.date() for end in ends if end is not None]
        return max(min(days, default=NO_MATTER), tomorrow(self.now))


def look(rt: Runtime, due: Mapping[int, date], now: datetime) -> int:
    """Look at accounts that were just judged, each of which is due again on its day. How many rows were written.

    Until their part is done they stay marked for tomorrow, so that a scan that dies leaves nobody out; who is marked
    for today meanwhile, because something changed, stays so.
    """
    written, ids = 0, sorted(due)
    for start in range(0, len(ids), PART):
        part = ids[start : start + PART]
        with rt.transaction() as session:
            leases.alone(session, ALONE)
            days, rows = look_at(session, rt.settings, part, now)
            mark(session, {one: min(due[one], days.get(one, NO_MATTER)) for one in part}, tomorrow(now))
        written += rows
    return written


def look_at(session: Session, settings: Settings, ids: Sequence[int], now: datetime) -> tuple[dict[int, date], int]:
    """Some accounts, by whoever looks alone: the day on which each can change by itself, and how many rows it took."""
    looking = Looking(gate.policy(session, settings, now), settings, now)
    accounts = facts.load(session, ids, now, settings)
    found = [looking.at(account) for account in accounts.values()]
    written = gate.note_all(session, found, "scan", now)
    return {one.account_id: looking.next_day(accounts[one.account_id], one) for one in found}, written


def mark(session: Session, days: Mapping[int, date], found: date) -> None:
    """These accounts are due on these days, as far as the day found there still stands."""
    rows = [{"row": one, "on": day, "found": found} for one, day in days.items() if day != found]
    if rows:
        session.connection().execute(MARK, rows)


def tomorrow(now: datetime) -> date:
    return now.date() + timedelta(days=1)


def _permissions_end(account: Account, policy: Policy) -> Iterator[datetime | None]:
    for who in account.contacts:
        for one in who.consents:
            yield reaching.consent_ends(one, policy)
