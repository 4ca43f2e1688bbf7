"""A second, small opinion on who may be contacted: a handful of sets, no rule of the house read.

Germany, one firm with a fresh helpdesk, private people with one mobile each; hours from the table of the oracle.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.gate.oracle import WEEK_DE, german_holidays

BERLIN, DAY = ZoneInfo("Europe/Berlin"), timedelta(days=1)
REASONS = frozenset(
    {
        "open_issue",
        "blocked",
        "cooling_off",
        "ordered_again",
        "outside_hours",
        "same_household",
        "resting",
        "contact_limit",
    }
)
COOL_OFF, REST = 7 * DAY, 30 * DAY


def midnight_after(day: date) -> datetime:
    """The end of that day in Berlin."""
    return datetime.combine(day + DAY, datetime.min.time(), BERLIN)


def in_hours(now: datetime) -> bool:
    local = now.astimezone(BERLIN)
    opens, closes = WEEK_DE.get(local.weekday(), (0, 0))
    return opens <= local.hour * 60 + local.minute < closes and local.date() not in german_holidays("BE", local.year)


@dataclass
class Person:
    """Somebody with a mobile; `agreed` holds what they agreed to, as (channel, purpose)."""

    mobile: str
    agreed: set[tuple[str, str]] = field(default_factory=set)


@dataclass
class Account:
    """What may speak against contacting it."""

    people: list[Person]
    open_issues: set[int] = field(default_factory=set)
    solved: dict[int, datetime] = field(default_factory=dict)
    not_yet: dict[int, date | None] = field(default_factory=dict)  # None: until support says so
    blocks: dict[int, date | None] = field(default_factory=dict)
    ordered: date = date(2025, 6, 1)

    def is_troubled(self) -> bool:
        return bool(self.open_issues)

    def is_blocked(self, now: datetime) -> bool:
        return any(last is None or now < midnight_after(last) for last in self.blocks.values())

    def is_healing(self, now: datetime) -> bool:
        rests = any(now < solved + COOL_OFF for solved in self.solved.values())
        held = [day for issue, day in self.not_yet.items() if issue in self.solved]
        return rests or any(day is None or now < midnight_after(day - DAY) for day in held)


@dataclass
class World:
    """All there is, and the two questions: may we begin with them, and may we go on?"""

    accounts: dict[str, Account]
    stopped: set[str] = field(default_factory=set)  # mobiles on which somebody said stop
    contacts: list[tuple[str, str, datetime]] = field(default_factory=list)  # account, campaign, when

    def against(self, name: str, campaign: str, since: date, now: datetime, hours: bool = True) -> set[str]:
        """What speaks against beginning with anybody there, by name."""
        one = self.accounts[name]
        reasons = {
            "open_issue": one.is_troubled(),
            "blocked": one.is_blocked(now),
            "cooling_off": one.is_healing(now),
            "ordered_again": one.ordered >= since,
            "outside_hours": hours and not in_hours(now),
        }
        return {reason for reason, holds in reasons.items() if holds} | self._too_much(name, campaign, now)

    def may_begin(
        self,
        name: str,
        channel: str,
        campaign: str,
        since: date,
        now: datetime,
        hours: bool = True,
        only: int | None = None,
    ) -> bool:
        reachable = self._reachable(self.accounts[name], channel)
        willing = any(reachable) if only is None else reachable[only]
        return willing and not self.against(name, campaign, since, now, hours)

    def may_go_on(self, name: str, now: datetime) -> bool:
        one = self.accounts[name]
        someone = any(person.mobile not in self.stopped for person in one.people)
        return someone and not one.is_troubled() and not one.is_blocked(now)

    def household(self, name: str) -> set[str]:
        """Accounts with a mobile in common."""
        own = {person.mobile for person in self.accounts[name].people}
        return {other for other, one in self.accounts.items() if own & {person.mobile for person in one.people}}

    def _reachable(self, one: Account, channel: str) -> list[bool]:
        return [person.mobile not in self.stopped and (channel, "marketing") in person.agreed for person in one.people]

    def _too_much(self, name: str, campaign: str, now: datetime) -> set[str]:
        ours = [touch for touch in self.contacts if touch[0] in self.household(name)]
        theirs = sum(which == campaign for _, which, _ in ours)
        day, week = (sum(now < at + span for _, _, at in ours) for span in (DAY, 7 * DAY))
        reasons = {
            "same_household": any(account != name and which == campaign for account, which, _ in ours),
            "resting": any(which != campaign and now < at + REST for _, which, at in ours),
            "contact_limit": theirs >= 3 or day >= 1 or week >= 2,
        }
        return {reason for reason, holds in reasons.items() if holds}
