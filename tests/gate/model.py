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
CODE = (3, 15, 30)  # the German industry code: a day, a week, a campaign


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
class Contact:
    """Something we started; `asked` when they had asked for it themselves."""

    account: str
    campaign: str
    at: datetime
    channel: str
    asked: bool = False


@dataclass
class World:
    """All there is, and the two questions: may we begin with them, and may we go on?

    Of what they ask for themselves (`asked`: on which channel) one more is allowed than what we begin with, and the
    first on a channel in a day whatever there was, up to the most of the German code.
    """

    accounts: dict[str, Account]
    stopped: set[str] = field(default_factory=set)  # mobiles on which somebody said stop
    contacts: list[Contact] = field(default_factory=list)

    def against(
        self, name: str, campaign: str, since: date, now: datetime, hours: bool = True, asked: str | None = None
    ) -> set[str]:
        """What speaks against beginning with anybody there, by name."""
        one = self.accounts[name]
        reasons = {
            "open_issue": one.is_troubled(),
            "blocked": one.is_blocked(now),
            "cooling_off": one.is_healing(now),
            "ordered_again": one.ordered >= since,
            "outside_hours": hours and not in_hours(now),
        }
        return {reason for reason, holds in reasons.items() if holds} | self._too_much(name, campaign, now, asked)

    def may_begin(
        self,
        name: str,
        channel: str,
        campaign: str,
        since: date,
        now: datetime,
        hours: bool = True,
        only: int | None = None,
        asked: bool = False,
    ) -> bool:
        reachable = self._reachable(self.accounts[name], channel)
        willing = any(reachable) if only is None else reachable[only]
        return willing and not self.against(name, campaign, since, now, hours, channel if asked else None)

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

    def _too_much(self, name: str, campaign: str, now: datetime, asked: str | None) -> set[str]:
        ours = [touch for touch in self.contacts if touch.account in self.household(name)]
        theirs = sum(touch.campaign == campaign for touch in ours)
        day, week = ([touch for touch in ours if now < touch.at + span] for span in (DAY, 7 * DAY))
        made = len(day), len(week), theirs
        answered = any(touch.asked and touch.channel == asked for touch in day)
        free = below(made, (2, 3, 4)) or (below(made, CODE) and not answered) if asked else below(made, (1, 2, 3))
        reasons = {
            "same_household": any(touch.account != name and touch.campaign == campaign for touch in ours),
            "resting": any(touch.campaign != campaign and now < touch.at + REST for touch in ours),
            "contact_limit": not free,
        }
        return {reason for reason, holds in reasons.items() if holds}


def below(made: tuple[int, ...], most: tuple[int, ...]) -> bool:
    """A day, a week, a campaign: there is room for one more in each."""
    return all(one < limit for one, limit in zip(made, most, strict=True))
