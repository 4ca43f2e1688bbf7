"""What a campaign may spend, in all and in a day, and how often a country is reached: reserved with the intent,
corrected at the outcome.

What is answered inside a conversation is spent, too, and stands in the sums within two minutes (`replies`). Nobody is
left without an answer for it, but what we start waits when the money is gone.

A limit that cannot be read stops the transaction, so nothing is sent on a guess.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.facts import Plan
from winback.services.inserting import insert_new
from winback.services.sending import prices, replies
from winback.store.work import SpentRow

NOTHING = Decimal(0)


@dataclass(slots=True)
class _Sum:
    """What a locked row says, counted on."""

    amount: Decimal
    count: int


class Purse:
    """One campaign's money and new accounts on one day."""

    def __init__(self, plan: Plan, in_all: _Sum, today: _Sum) -> None:
        self._plan, self._in_all, self._today = plan, in_all, today

    @property
    def limited(self) -> bool:
        plan = self._plan
        return (plan.budget, plan.daily_budget, plan.daily_cap) != (None, None, None)

    def refuses(self, cost: Decimal, new_account: bool) -> str | None:
        """`budget_spent`, `daily_budget_spent` or `daily_cap`, or None when it is still possible."""
        plan = self._plan
        if plan.budget is not None and self._in_all.amount + cost > plan.budget:
            return "budget_spent"
        if plan.daily_budget is not None and self._today.amount + cost > plan.daily_budget:
            return "daily_budget_spent"
        if new_account and plan.daily_cap is not None and self._today.count >= plan.daily_cap:
            return "daily_cap"
        return None

    def reserve(self, cost: Decimal, new_account: bool) -> None:
        """Take it; ask `refuses` first."""
        for one in (self._in_all, self._today):
            one.amount += cost
            one.count += int(new_account)


class Allowance:
    """How many messages and calls a country may still have on one day."""

    def __init__(self, most: int, today: _Sum) -> None:
        self._most, self._today = most, today

    @property
    def used_up(self) -> bool:
        return self._today.count >= self._most

    def reserve(self, cost: Decimal) -> None:
        self._today.count += 1
        self._today.amount += cost


class Books:
    """The purses of a slice's campaigns and the allowances of its countries, locked for this transaction at once.

    What is reserved stands in the rows when they are closed.
    """

    def __init__(self, session: Session, plans: Mapping[int, Plan], most: Mapping[str, int], day: date) -> None:
        own = [scope for campaign in plans for scope in scopes(campaign, day)]
        self._rows = _locked(session, [*own, *(of_country(country, day) for country in most)])
        self._sums = sums = {scope: _Sum(row.amount, row.count) for scope, row in self._rows.items()}
        places = {campaign: scopes(campaign, day) for campaign in plans}
        self.purses = {
            campaign: Purse(plans[campaign], sums[in_all], sums[today]) for campaign, (in_all, today) in places.items()
        }
        self.allowances = {country: Allowance(most[country], sums[of_country(country, day)]) for country in most}

    def close(self) -> None:
        for scope, row in self._rows.items():
            row.amount, row.count = self._sums[scope].amount, self._sums[scope].count


@dataclass(frozen=True, slots=True)
class Refund:
    """What was reserved and not used; a negative amount reserves more (a longer call than expected)."""

    campaign_id: int
    day: date
    amount: Decimal
    accounts: int = 0
    country: str | None = None  # of an attempt that never was


def give_back(session: Session, *refunds: Refund) -> None:
    """Return what was not used, all of it at once and locked in the order of `Books`."""
    wanted = [one for one in refunds if one.amount or one.accounts or one.country]
    rows = _locked(session, {scope for one in wanted for scope in _scopes(one)})
    for one in wanted:
        for scope in _scopes(one):
            rows[scope].amount -= one.amount
            rows[scope].count -= 1 if scope.startswith("country:") else one.accounts
    session.flush()


def book_replies(session: Session, now: datetime, currency: str) -> bool:
    """Add what we answered to what its campaign spent, a day at most; whether there may be more. Run twice, once."""
    window = replies.next_window(session, now)
    if window is None:
        return False
    since, until = window
    costs = replies.costs(session, since, until, prices.on(session, since.date(), currency))
    give_back(session, *(Refund(campaign, since.date(), -cost) for campaign, cost in costs.items()))
    return True


def spent(session: Session, campaign_id: int) -> Decimal:
    """Reserved and spent so far."""
    return session.scalar(select(SpentRow.amount).where(SpentRow.scope == f"campaign:{campaign_id}")) or NOTHING


def scopes(campaign_id: int, day: date) -> tuple[str, str]:
    return f"campaign:{campaign_id}", f"campaign:{campaign_id}:{day.isoformat()}"


def of_country(country: str, day: date) -> str:
    return f"country:{country}:{day.isoformat()}"


def _scopes(refund: Refund) -> list[str]:
    country = [of_country(refund.country, refund.day)] if refund.country else []
    return [*scopes(refund.campaign_id, refund.day), *country]


def _locked(session: Session, names: Iterable[str]) -> dict[str, SpentRow]:
    names = sorted(set(names))
    if not names:
        return {}
    insert_new(session, SpentRow, [{"scope": name, "amount": NOTHING, "count": 0} for name in names])
    query = select(SpentRow).where(SpentRow.scope.in_(names)).order_by(SpentRow.scope)
    rows = session.scalars(query.with_for_update().execution_options(populate_existing=True))
    return {row.scope: row for row in rows}
