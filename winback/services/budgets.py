"""What a campaign may spend, in all and in a day: reserved in the transaction of the intent, corrected at the outcome.

A limit that cannot be read stops the transaction, so nothing is sent on a guess.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from campaigns.facts import Plan
from winback.services.inserting import insert_new
from winback.store.work import SpentRow

NOTHING = Decimal(0)


class Purse:
    """One campaign's money and new accounts on one day, locked for this transaction."""

    def __init__(self, session: Session, campaign_id: int, plan: Plan, day: date) -> None:
        self._plan = plan
        in_all, today = scopes(campaign_id, day)
        rows = _locked(session, (in_all, today))
        self._in_all, self._today = rows[in_all], rows[today]

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
        for row in (self._in_all, self._today):
            row.amount += cost
            row.count += int(new_account)


def give_back(session: Session, campaign_id: int, day: date, amount: Decimal, accounts: int = 0) -> None:
    """Return what was reserved and not used; a negative amount reserves more (a longer call than expected)."""
    if not amount and not accounts:
        return
    session.execute(
        update(SpentRow)
        .where(SpentRow.scope.in_(scopes(campaign_id, day)))
        .values(amount=SpentRow.amount - amount, count=SpentRow.count - accounts)
    )


def spent(session: Session, campaign_id: int) -> Decimal:
    """Reserved and spent so far."""
    return session.scalar(select(SpentRow.amount).where(SpentRow.scope == f"campaign:{campaign_id}")) or NOTHING


def scopes(campaign_id: int, day: date) -> tuple[str, str]:
    return f"campaign:{campaign_id}", f"campaign:{campaign_id}:{day.isoformat()}"


def _locked(session: Session, names: Iterable[str]) -> dict[str, SpentRow]:
    names = sorted(names)
    insert_new(session, SpentRow, [{"scope": name, "amount": NOTHING, "count": 0} for name in names])
    query = select(SpentRow).where(SpentRow.scope.in_(names)).order_by(SpentRow.scope)
    rows = session.scalars(query.with_for_update().execution_options(populate_existing=True))
    return {row.scope: row for row in rows}
