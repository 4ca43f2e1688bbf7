"""The one gate: facts from rows, the firm's policy, one verdict an account, and the ledger of why not."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from campaigns import audience
from campaigns.facts import Account, Ask, Hold, Policy, Verdict
from winback.services import firm
from winback.services.gate import facts
from winback.services.issues import feeds
from winback.services.permission import national_lists, profile_changes
from winback.services.scopes import among, rows
from winback.settings import Settings
from winback.store.campaigns import MemberRow, VerdictRow
from winback.store.crm import AccountRow
from winback.store.prepared import adding, in_rows

ADD = adding(VerdictRow)


def policy(session: Session, settings: Settings, now: datetime) -> Policy:
    """The profiles as the firm made them stricter, its spans of rest, and the state of its feeds."""
    wish: Mapping[str, Any] = firm.setting(session, "policy", {}) or {}
    found, nobody = feeds.for_policy(session, now)
    return Policy(
        profiles=profile_changes.in_force(session, wish.get("profiles", {})),
        lists=national_lists.held(session),
        feeds=found,
        no_ticket_system_confirmed_by=nobody,
        **firm.spans(wish),  # type: ignore[arg-type]
    )


def verdict(
    session: Session, account_id: int, ask: Ask, now: datetime, settings: Settings, campaign_id: int | None = None
) -> Verdict:
    """One account, on what its rows say now: inside a transaction that holds its lock, still true at commit."""
    if campaign_id is not None and ask.campaign_id is None:
        ask = replace(ask, campaign_id=campaign_id)
    return verdict_each(session, {account_id: ask}, now, settings)[account_id]


def verdict_each(session: Session, asks: Mapping[int, Ask], now: datetime, settings: Settings) -> dict[int, Verdict]:
    """A slice of accounts, each with its own ask, in a fixed number of queries. Who is not there is held."""
    rules = policy(session, settings, now)
    found = facts.load(session, asks, now, settings)
    return {
        account_id: audience.verdict(found.get(account_id) or Account(account_id, erased=True), ask, rules, now)
        for account_id, ask in asks.items()
    }


def verdicts(
    session: Session, accounts: Iterable[Account], ask: Ask, policy: Policy, now: datetime
) -> Iterator[Verdict]:
    """The same for accounts whose facts are there already, streamed."""
    return (audience.verdict(account, ask, policy, now) for account in accounts)


# ---------------------------------------------------------------- the why-not ledger


def note(
    session: Session,
    verdict: Verdict,
    moment: str,
    now: datetime,
    campaign_id: int | None = None,
    attempt_id: int | None = None,
) -> None:
    """Keep this verdict in the ledger if the account's holds changed; one for an intent always."""
    note_all(session, [verdict], moment, now, campaign_id, {verdict.account_id: attempt_id} if attempt_id else {})


def note_all(
    session: Session,
    found: Sequence[Verdict],
    moment: str,
    now: datetime,
    campaign_id: int | None = None,
    attempt_ids: Mapping[int, int] | None = None,
) -> int:
    """The same for a batch, in two statements. How many rows were written."""
    attempts = attempt_ids or {}
    known = {} if moment == "intent" else _last_codes(session, [one.account_id for one in found], campaign_id)
    changed = [one for one in found if moment == "intent" or known.get(one.account_id) != _codes(one.holds)]
    new = [_row(one, moment, now, campaign_id, attempts.get(one.account_id)) for one in changed]
    with in_rows(session, copied=moment == "intent") as writes:
        writes.add(ADD, *new)
    return len(new)


def wake(session: Session, account_ids: Iterable[int], now: datetime) -> None:
    """Something changed for these accounts: campaigns that hold or expect them look again at once."""
    ids = list(account_ids)
    session.execute(
        update(MemberRow)
        .where(MemberRow.account_id.in_(ids), MemberRow.state.in_(("waiting", "talking", "left_alone")))
        .values(look_again_at=now)
    )
    look_again(session, ids, now)


def look_again(session: Session, account_ids: Collection[int], now: datetime) -> None:
    """Holds of these accounts may have begun or ended: the next scan judges them and keeps their ledger."""
    there = among(session, AccountRow.id, account_ids)
    session.execute(update(AccountRow).where(there).values(look_again_on=now.date()))


def hold_json(hold: Hold) -> dict[str, Any]:
    """A hold as rows, the API and `explain --json` have it."""
    return {
        "code": hold.code,
        "facts": {name: plain(value) for name, value in hold.facts.items()},
        "until": hold.until.isoformat() if hold.until else None,
    }


def hold_of(kept: Mapping[str, Any]) -> Hold:
    """A hold read back from a row. Its facts stay as they were written."""
    until = kept.get("until")
    return Hold(kept["code"], kept.get("facts", {}), datetime.fromisoformat(until) if until else None)


def plain(value: Any) -> Any:
    """A fact as JSON has it."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(one) for one in value]
    return value


def _codes(holds: Iterable[Hold]) -> frozenset[str]:
    return frozenset(hold.code for hold in holds)


def _row(
    verdict: Verdict, moment: str, now: datetime, campaign_id: int | None, attempt_id: int | None
) -> dict[str, Any]:
    return {
        "at": now,
        "account_id": verdict.account_id,
        "campaign_id": campaign_id,
        "attempt_id": attempt_id,
        "moment": moment,
        "holds": [hold_json(hold) for hold in verdict.holds],
        "next_change_at": verdict.next_change_at,
        "gave_way": hold_json(verdict.gave_way) if verdict.gave_way else None,
    }


def _last_codes(session: Session, account_ids: list[int], campaign_id: int | None) -> dict[int, frozenset[str]]:
    latest = (
        select(func.max(VerdictRow.id))
        .where(
            among(session, VerdictRow.account_id, account_ids),
            VerdictRow.campaign_id.is_not_distinct_from(campaign_id),
        )
        .group_by(VerdictRow.account_id)
    )
    found = rows(session, select(VerdictRow.account_id, VerdictRow.holds).where(VerdictRow.id.in_(latest)))
    return {account_id: frozenset(hold["code"] for hold in holds) for account_id, holds in found}
