"""Everybody's ledger by the rules as they are now: after they changed all accounts are walked through, so many a scan.

An installation that never kept this ledger gets everybody's first row in the same way: of a million accounts within
some two hours, 500 a transaction, beside all other work.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from campaigns.facts import Policy, Profile
from winback.runtime import Runtime
from winback.services import leases, locks
from winback.services.gate import gate
from winback.services.gate.account_ledger import ALONE, PART, look_at, mark
from winback.settings import Settings
from winback.store.crm import AccountRow, IssueRow
from winback.store.house import SettingRow

KEPT = "account_ledger"  # the settings row: by which rules everybody is looked at, and how far that has come
A_SCAN = 10_000  # accounts

KEPT_LAWS = 16

_written: dict[int, tuple[Mapping[str, Profile], str]] = {}  # by identity, which holds while the profiles are kept

Kept = dict[str, Any]  # after: the last account seen, None when all are; rules; stale: feeds whose news is too old


def behind(session: Session, settings: Settings, now: datetime) -> bool:
    """Whether somebody has not been looked at by the rules as they are now."""
    kept = _kept(session)
    return kept["after"] is not None or kept != {"after": None} | _rules(gate.policy(session, settings, now), now)


def walk(rt: Runtime, now: datetime, most: int = A_SCAN) -> int:
    """Go on through all accounts, a part a transaction; how many were looked at."""
    with rt.transaction() as session:
        leases.alone(session, ALONE)
        _begin(session, gate.policy(session, rt.settings, now), now)
    walked = 0
    while walked < most and (seen := _next_part(rt, min(PART, most - walked), now)):
        walked += seen
    return walked


def begin_at(rt: Runtime, account_id: int, now: datetime) -> None:
    """From this account on everybody is walked through: there were too many to look at in one scan."""
    with rt.transaction() as session:
        leases.alone(session, ALONE)
        kept, before = _kept(session), account_id - 1
        _keep(session, kept | {"after": before if kept["after"] is None else min(before, kept["after"])}, now)


def _begin(session: Session, policy: Policy, now: datetime) -> None:
    """Other rules: from the beginning. News of tickets grew old, or came: only whoever had a ticket lately."""
    kept, rules = _kept(session), _rules(policy, now)
    if kept.get("rules") != rules["rules"]:
        kept["after"] = 0
    elif kept.get("stale") != rules["stale"]:
        accounts = _with_tickets(session, policy, now)
        locks.lock_accounts(session, accounts)
        gate.look_again(session, accounts, now)
    _keep(session, kept | rules, now)


def _next_part(rt: Runtime, most: int, now: datetime) -> int:
    with rt.transaction() as session:
        leases.alone(session, ALONE)
        kept = _kept(session)
        if kept["after"] is None:
            return 0
        there = AccountRow.id > kept["after"], AccountRow.erased_at.is_(None)
        query = select(AccountRow.id, AccountRow.look_again_on).where(*there).order_by(AccountRow.id).limit(most)
        found: dict[int, date | None] = {row.id: row.look_again_on for row in session.execute(query)}
        days, _ = look_at(session, rt.settings, list(found), now)
        for day in {day for day in found.values() if day is not None}:
            mark(session, {one: on for one, on in days.items() if found[one] == day and on < day}, day)
        _keep(session, kept | {"after": max(found) if len(found) == most else None}, now)
        return len(found)


def _rules(policy: Policy, now: datetime) -> Kept:
    """By what everybody is judged, as far as it may change; which feeds are stale stands by itself."""
    lists = {
        f"{law.key} {name}": _age(policy.lists.get(name), one.max_age_days, now)
        for law in policy.profiles.values()
        for name, one in law.lists.items()
    }
    spans = (policy.rest, policy.cool_off, policy.answered_rest, policy.stale_feed_ticket_days, policy.consent_valid)
    told = policy.no_ticket_system_confirmed_by is not None, [one.never_seen for one in policy.feeds]
    text = f"[{_laws(policy.profiles)}, {_text([lists, spans, told])[1:]}"  # one list of four
    stale = sorted(one.name for one in policy.feeds if one.stale_since and one.stale_since <= now)
    return {"rules": sha256(text.encode()).hexdigest(), "stale": stale}


def _laws(profiles: Mapping[str, Profile]) -> str:
    """All profiles in one text. They are one object until somebody changes one, so it is written once for each."""
    kept = _written.get(id(profiles))
    if kept is None:
        if len(_written) >= KEPT_LAWS:
            _written.clear()
        kept = _written[id(profiles)] = profiles, _text([asdict(law) for law in profiles.values()])
    return kept[1]


def _text(value: object) -> str:
    return json.dumps(value, sort_keys=True, default=_plain)


def _age(drawn: date | None, most: int, now: datetime) -> str:
    return "missing" if drawn is None else "stale" if (now.date() - drawn).days > most else "held"


def _plain(value: object) -> object:
    return sorted(value) if isinstance(value, set | frozenset) else str(value)


def _with_tickets(session: Session, policy: Policy, now: datetime) -> Sequence[int]:
    since = now - timedelta(days=policy.stale_feed_ticket_days + 1)
    recent = or_(IssueRow.opened_at > since, IssueRow.resolved_at > since)
    query = select(IssueRow.account_id).where(recent, IssueRow.account_id.is_not(None)).distinct()
    return [one for one in session.scalars(query) if one is not None]


def _kept(session: Session) -> Kept:
    row = session.get(SettingRow, KEPT, populate_existing=True)
    return dict(row.value) if row is not None else {"after": 0}


def _keep(session: Session, value: Kept, now: datetime) -> None:
    if value != _kept(session):
        session.merge(SettingRow(key=KEPT, value=value, changed_by="scan", changed_at=now))
        session.flush()
