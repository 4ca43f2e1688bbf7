"""Whether a colleague may call somebody now: the same gate, asked for a call in person.

Whoever asked for the call, or agreed to it in the interview, needs no permission on file and no national list; the
hour, a stop, a block and an unsolved issue count all the same. What we keep apart among ourselves (rest, contact
budgets, campaigns) is no reason against a call that is expected.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from campaigns import audience, views
from campaigns.facts import Ask, Hold
from campaigns.hours import Window
from winback.services.gate import facts, gate
from winback.settings import Settings
from winback.store.returns import WarmReturnRow

ALWAYS = frozenset({
    "erased", "blocked", "open_issue", "deceased", "flagged_minor", "opted_out", "wrong_person", "do_not_call",
    "no_number", "invalid_number", "premium_number", "country_unknown", "no_profile", "awaits_counsel",
    "outside_hours",
})  # fmt: skip
UNASKED = frozenset({
    "list_missing", "list_stale", "no_permission", "permission_withdrawn", "permission_not_proven",
    "permission_not_written", "permission_expired",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reach:
    """When a colleague may call somebody who asked for it, and in which zone they hear the hour."""

    windows: tuple[Window, ...]
    zone: str


def why_not(session: Session, row: WarmReturnRow, now: datetime, settings: Settings) -> tuple[Hold, ...]:
    """What speaks against calling the person of this return now; empty means call."""
    ask = Ask("voice", contact_id=row.contact_id, automated=False, asked_for=True)
    counts = ALWAYS if _expected(row) else ALWAYS | UNASKED
    found = gate.verdict(session, row.account_id, ask, now, settings)
    return tuple(hold for hold in found.holds if hold.code in counts)


def reach(
    session: Session,
    settings: Settings,
    account_id: int,
    contact_id: int,
    now: datetime,
    until: datetime,
    phone_hash: str | None = None,
) -> Reach | None:
    """The hours until then in which they may be called; None when nobody may call, or their hour is not known."""
    ask = Ask("voice", contact_id=contact_id, automated=False, asked_for=True, hours_matter=False)
    policy = gate.policy(session, settings, now)
    account = facts.load(session, [account_id], now, settings).get(account_id)
    if account is None:
        return None
    if any(hold.code in ALWAYS for hold in audience.verdict(account, ask, policy, now).holds):
        return None
    seen = [(view, to) for view in views.views(account, ask, policy) if (to := views.route(view, ask))]
    seen.sort(key=lambda one: one[1].phone_hash != phone_hash)
    to = next((to for _, to in seen), None)
    zone = one_zone(to.zones, now) if to else None
    if to is None or zone is None:
        return None
    return Reach(tuple(_windows(lambda at: views.next_window(account, to, ask, policy, at), now, until)), zone)


def one_zone(zones: Sequence[str], now: datetime) -> str | None:
    """The zone whose clock they read; None when they may live by several clocks."""
    return zones[0] if len({now.astimezone(ZoneInfo(zone)).utcoffset() for zone in zones}) == 1 else None


def _windows(following: Callable[[datetime], Window | None], now: datetime, until: datetime) -> Iterator[Window]:
    at = now
    while at < until and (window := following(at)):
        yield window
        at = window.closes_at


def _expected(row: WarmReturnRow) -> bool:
    return row.wants_human or any(cause.get("code") == "permission" for cause in row.causes)
