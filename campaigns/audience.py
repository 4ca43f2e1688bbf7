"""One verdict on one account: contact now, on this route, or every hold with the next moment it could change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from campaigns import reaching, suppression
from campaigns.facts import Account, Ask, Policy, Route, Verdict


def verdict(account: Account, ask: Ask, policy: Policy, now: datetime) -> Verdict:
    """Asked at planning, at sending, when a call is answered and at every turn: always this function."""
    holds, free = suppression.weigh(account, ask, policy, now)
    route = None if holds else _best(free, ask, policy)
    ends = [hold.until for hold in holds if hold.until]
    return Verdict(account.id, holds, route, min(ends, default=None))


def _best(free: Iterable[Account], ask: Ask, policy: Policy) -> Route | None:
    """Who prefers this channel comes first, then who has no wish; then the order of the CRM."""
    view = min(free, key=lambda one: _rank(one, ask))
    return reaching.route(view, ask, policy)


def _rank(view: Account, ask: Ask) -> int:
    who = reaching.person(view)
    wish = who.preferred_channel if who else None
    return 0 if wish == ask.channel else 1 if wish is None else 2
