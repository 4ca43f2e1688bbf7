"""One verdict on one account: contact now, on this route, or every hold with the next moment it could change."""

from __future__ import annotations

from datetime import datetime

from campaigns import contact_limits, suppression, views
from campaigns.facts import Account, Ask, Policy, Verdict

CHANGES = 100  # of an answer, which are followed into the future


def verdict(account: Account, ask: Ask, policy: Policy, now: datetime) -> Verdict:
    """Asked at planning, at sending, when a call is answered and at a turn: always this function. (See the README.)"""
    holds, free = suppression.weigh(account, ask, policy, now)
    ends = [hold.until for hold in holds if hold.until]
    if holds:
        return Verdict(account.id, holds, None, min(ends, default=None))
    best = min(free, key=lambda one: _rank(one, ask))
    gave_way = contact_limits.gave_way(best.laws, account.touches, ask, now)
    return Verdict(account.id, holds, views.route(best, ask), None, gave_way)


def possible_from(account: Account, ask: Ask, policy: Policy, now: datetime) -> datetime | None:
    """The first moment at which the answer is yes when nothing but time passes; None when there is no such moment."""
    at: datetime | None = now
    for _ in range(CHANGES):
        if at is None:
            return None
        found = verdict(account, ask, policy, at)
        if found.go:
            return at
        at = found.next_change_at
    return None


def _rank(view: views.View, ask: Ask) -> int:
    """Who prefers this channel comes first, then who has no wish; then the order of the CRM."""
    wish = view.person.preferred_channel if view.person else None
    return 0 if wish == ask.channel else 1 if wish is None else 2
