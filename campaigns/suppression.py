"""Who is left alone, and why.

A rule reads one account and gives a hold, or None. Rules do not see each other: people are shown every hold, not the
first. Rules about a person or a number (reaching.py) see the account through that person and number; they hold the
account only when nobody in it may be reached.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from campaigns import reaching, views
from campaigns.facts import Account, Ask, Hold, Issue, Policy
from campaigns.hours import day_begins, known_zone

Rule = Callable[[Account, Ask, Policy, datetime], Hold | None]


def erased(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return Hold("erased") if account.erased else None


def blocked(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """A block by hand holds through its last day."""
    if not account.blocks:
        return None
    ends = [
        (block, day_begins(block.until + timedelta(days=1), _zones(account)) if block.until else None)
        for block in account.blocks
    ]
    standing = [(block, end) for block, end in ends if end is None or now < end]
    if not standing:
        return None
    block = standing[0][0]
    facts = {"reason": block.reason, "by": block.by, "through": block.until}
    return Hold("blocked", facts, _latest(end for _, end in standing))


def open_issue(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    # A question that lands on an unsolved problem costs more than it can win back.
    unsolved = [issue for issue in account.issues if not _is_solved(issue, now)]
    if not unsolved:
        return None
    first = min(unsolved, key=lambda issue: issue.opened_at)
    facts = {"count": len(unsolved), "issues": [issue.id for issue in unsolved]}
    return Hold("open_issue", facts | {"kind": first.kind, "since": first.opened_at})


def cooling_off(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """After an issue was resolved people rest, and longer when support says "not yet"."""
    if not account.issues:
        return None
    solved = [issue for issue in account.issues if _is_solved(issue, now)]
    if back := next((issue for issue in solved if issue.held_back), None):
        return Hold(
            "cooling_off", {"issue": back.id, "kind": back.kind, "resolved": back.resolved_at, "held_back": True}
        )
    waits = [(issue.resolved_at + policy.cool_off, issue) for issue in solved if issue.resolved_at]
    waits += [(day_begins(issue.not_before, _zones(account)), issue) for issue in solved if issue.not_before]
    waiting = [(until, issue) for until, issue in waits if now < until]
    if not waiting:
        return None
    until, issue = max(waiting, key=lambda one: one[0])
    return Hold("cooling_off", {"issue": issue.id, "kind": issue.kind, "resolved": issue.resolved_at}, until)


def no_feed(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """Who does not know the open issues cannot leave those people alone."""
    if policy.no_ticket_system_confirmed_by:
        return None
    never_seen = [feed.name for feed in policy.feeds if feed.never_seen]
    return Hold("no_feed", {"never_seen": never_seen}) if never_seen or not policy.feeds else None


def stale_feed(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """A ticket of the last months may have been opened again without our hearing of it."""
    if not account.issues:
        return None
    stale = {feed.name: feed.stale_since for feed in policy.feeds if feed.stale_since and feed.stale_since <= now}
    span = timedelta(days=policy.stale_feed_ticket_days)
    recent = [
        _last_day(issue)
        for issue in account.issues
        if stale and (issue.feed is None or issue.feed in stale) and now < _last_day(issue) + span
    ]
    if not recent:
        return None
    facts = {"feeds": sorted(stale), "since": min(stale.values()), "ticket": max(recent)}
    return Hold("stale_feed", facts, max(recent) + span)


def insolvent(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return Hold("insolvent") if "insolvent" in account.flags else None


def in_dunning(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return Hold("in_dunning") if "dunning" in account.flags else None


def in_dispute(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return Hold("in_dispute") if "dispute" in account.flags else None


def with_rep(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    return Hold("with_rep") if account.with_rep and not ask.asked_for else None


def later(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """One who said "later" speaks for the account: nobody of it is asked until then."""
    days = [contact.later_until for contact in account.contacts if contact.later_until]
    until = day_begins(max(days), _zones(account)) if days else None
    return Hold("later", {"from": max(days)}, until) if until and now < until else None


def not_in_band(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    if not ask.bands or account.band in ask.bands:
        return None
    return Hold("not_in_band", {"band": account.band, "wanted": list(ask.bands)})


def not_asked_to_hear(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """What is only for those who asked for it goes to nobody else."""
    return Hold("not_asked_to_hear") if ask.only_asked and not ask.asked_for else None


def ordered_again(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    if ask.since is None or account.last_order_on is None or account.last_order_on < ask.since:
        return None
    return Hold("ordered_again", {"on": account.last_order_on, "since": ask.since})


def answered_recently(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    if account.interviewed_at is None or ask.asked_for:
        return None
    until = account.interviewed_at + policy.answered_rest
    return Hold("answered_recently", {"on": account.interviewed_at}, until) if now < until else None


def in_conversation(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """Nobody is in two conversations at once."""
    if account.in_conversation is None or account.in_conversation == ask.campaign_id:
        return None
    return Hold("in_conversation", {"campaign": account.in_conversation})


def same_household(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """Behind one number sits one household: one campaign reaches it once, one conversation at a time."""
    theirs = account.touches and [
        touch.account_id
        for touch in account.touches
        if touch.account_id not in (None, account.id) and touch.campaign_id == ask.campaign_id
    ]
    other = account.household_talking or next(iter(theirs), None)
    return Hold("same_household", {"account": other}) if other else None


def gives_way(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """What one account takes of us goes to the campaign of the highest priority; whoever has begun goes on."""
    if not account.turns or ask.campaign_id is None or ask.asked_for:
        return None
    if any(touch.campaign_id == ask.campaign_id for touch in account.touches):
        return None
    first = max(account.turns, key=lambda turn: (turn.priority, -turn.campaign_id))
    return Hold("gives_way", {"campaign": first.campaign_id}) if first.priority > ask.priority else None


def resting(account: Account, ask: Ask, policy: Policy, now: datetime) -> Hold | None:
    """Between two campaigns an account rests, whoever of it was contacted, and on whatever channel."""
    if not account.touches or ask.asked_for:
        return None
    others = [touch.at for touch in account.touches if ask.campaign_id is None or touch.campaign_id != ask.campaign_id]
    if not others:
        return None
    until = max(others) + policy.rest
    return Hold("resting", {"last": max(others), "days": policy.rest.days}, until) if now < until else None


OF_THE_ACCOUNT: tuple[Rule, ...] = (
    erased,
    blocked,
    open_issue,
    cooling_off,
    no_feed,
    stale_feed,
    insolvent,
    in_dunning,
    in_dispute,
    with_rep,
    later,
    not_in_band,
    not_asked_to_hear,
    ordered_again,
    answered_recently,
    in_conversation,
    same_household,
    gives_way,
    resting,
)

# The order in which a person would explain them.
RULES = OF_THE_ACCOUNT + reaching.RULES

# Inside a conversation somebody has just spoken in, only these count: nobody falls silent at 20:01.
# (No contact there means: erased since.)
WHILE_TALKING = frozenset({"erased", "blocked", "open_issue", "opted_out", "wrong_person", "no_contact"})


def holds(account: Account, ask: Ask, policy: Policy, now: datetime) -> tuple[Hold, ...]:
    """Every hold on this account; empty means go."""
    return weigh(account, ask, policy, now)[0]


def weigh(account: Account, ask: Ask, policy: Policy, now: datetime) -> tuple[tuple[Hold, ...], list[views.View]]:
    """Every hold, and the views (one person, one number) that nothing about the person or number holds."""
    found = [hold for rule in OF_THE_ACCOUNT if (hold := rule(account, ask, policy, now)) and _counts(hold, ask)]
    free: list[views.View] = []
    of_people: list[Hold] = []
    for view in views.views(account, ask, policy):
        held = [hold for rule in reaching.RULES if (hold := rule(view, ask, policy, now)) and _counts(hold, ask)]
        of_people += held
        if not held:
            free.append(view)
    return tuple(found if free else found + _once_each(of_people)), free


def _counts(hold: Hold, ask: Ask) -> bool:
    return ask.starts or hold.code in WHILE_TALKING


def _once_each(found: list[Hold]) -> list[Hold]:
    """One hold a code, in the order of the rules, ending when the first of them ends."""
    by_code: dict[str, list[Hold]] = {}
    for hold in found:
        by_code.setdefault(hold.code, []).append(hold)
    return [_merged(by_code[code]) for code in sorted(by_code, key=reaching.CODES.index)]


def _merged(same: list[Hold]) -> Hold:
    if len(same) == 1:
        return same[0]
    dated = [hold.until for hold in same if hold.until]
    facts = dict(same[0].facts) | {"times": len(same)}
    return replace(same[0], facts=facts, until=min(dated) if dated else None)


def _is_solved(issue: Issue, now: datetime) -> bool:
    """Resolved in the future, or before the day it was opened, is not resolved: the safe side."""
    return (
        issue.resolved_at is not None
        and issue.opened_at.date() <= issue.resolved_at.date()
        and issue.resolved_at <= now
    )


def is_history(issue: Issue, policy: Policy, now: datetime) -> bool:
    """No rule reads it any more: it is solved, and what followed from it is over."""
    return (
        _is_solved(issue, now)
        and not issue.held_back
        and issue.not_before is None
        and _last_day(issue) + max(policy.cool_off, timedelta(days=policy.stale_feed_ticket_days)) <= now
    )


def _last_day(issue: Issue) -> datetime:
    return max(issue.opened_at, issue.resolved_at or issue.opened_at)


def _zones(account: Account) -> tuple[str, ...]:
    named = {zone for zone in (account.zone, *(contact.zone for contact in account.contacts)) if known_zone(zone)}
    return tuple(zone for zone in named if zone) or tuple(
        zone for contact in account.contacts for phone in contact.phones for zone in phone.zones
    )


def _latest(ends: Iterator[datetime | None]) -> datetime | None:
    """The last of some ends; None when one of them has none."""
    found = list(ends)
    return None if None in found else max(end for end in found if end)
