"""One verdict on one account: contact now, on this route, or every hold with the next moment it could change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from campaigns import suppression, views
from campaigns.facts import Account, Ask, Policy, Route, Verdict


def verdict(account: Account, ask: Ask, policy: Policy, now: datetime) -> Verdict:
    """Asked at planning, at sending, when a call is answered and at every turn: always this function."""
    holds, free = suppression.weigh(account, ask, policy, now)
    route = None if holds else _best(free, ask)
    ends = [hold.until for hold in holds if hold.until]
    return Verdict(account.id, holds, route, min(ends, default=None))


def _best(free: Iterable[views.View], ask: Ask) -> Route | None:
    """Who prefers this channel comes first, then who has no wish; then the order of the CRM."""
    return views.route(min(free, key=lambda one: _rank(one, ask)), ask)


def _rank(view: views.View, ask: Ask) -> int:
    wish = view.person.preferred_channel if view.person else None
    return 0 if wish == ask.channel else 1 if wish is None else 2
