"""Who is asked again once an issue counts as solved, and when at the earliest: what support sees before it says so."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from campaigns import audience
from campaigns.facts import Account, Hold, Policy
from winback.errors import NotFound
from winback.services.gate import asks, facts, gate
from winback.services.planning import members, plans
from winback.settings import Settings
from winback.store.campaigns import CampaignRow, MemberRow
from winback.store.crm import AccountRow, ContactRow, IssueRow

Restful = Sequence[tuple[IssueRow, AccountRow | None]]


@dataclass(frozen=True, slots=True)
class Back:
    """One campaign that waits for this account: whom it asks, from when on, and what stands against it beside time."""

    campaign_id: int
    campaign: str
    contact: ContactRow | None
    at: datetime | None  # the earliest moment; None: not before the holds end
    holds: tuple[Hold, ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What follows when this issue counts as solved."""

    issue: IssueRow
    account: AccountRow | None
    rest_ends: datetime | None  # for every campaign; None: support holds it back
    others_open: int
    back: tuple[Back, ...]


def outlook(session: Session, settings: Settings, issue_id: int, now: datetime) -> Outlook:
    """As if it were solved now, if it is not yet."""
    row = session.get(IssueRow, issue_id)
    if row is None:
        raise NotFound(f"there is no issue {issue_id}")
    account = session.get(AccountRow, row.account_id) if row.account_id is not None else None
    found = facts.load(session, [row.account_id], now, settings).get(row.account_id) if row.account_id else None
    if found is None:
        return Outlook(row, account, None, 0, ())
    policy, solved = gate.policy(session, settings, now), _solved(found, row, now)
    others = [issue for issue in solved.issues if issue.is_open]
    return Outlook(
        row, account, _rest_ends(solved, policy, now), len(others), tuple(_each(session, solved, policy, now))
    )


def resting(session: Session, now: datetime, cool_off: timedelta, limit: int = 50, offset: int = 0) -> Restful:
    """Issues that count as solved and still keep their accounts quiet, the newest first."""
    rests = or_(
        IssueRow.resolved_at > now - cool_off, IssueRow.not_before > now.date(), IssueRow.held_back_at.is_not(None)
    )
    query = (
        select(IssueRow, AccountRow)
        .outerjoin(AccountRow, AccountRow.id == IssueRow.account_id)
        .where(IssueRow.status == "resolved", rests)
        .order_by(IssueRow.resolved_at.desc(), IssueRow.id.desc())
    )
    return [(issue, account) for issue, account in session.execute(query.limit(limit).offset(offset))]


def _solved(account: Account, row: IssueRow, now: datetime) -> Account:
    issues = (replace(one, resolved_at=now) if one.id == row.id and one.is_open else one for one in account.issues)
    return replace(account, issues=tuple(issues))


def _rest_ends(account: Account, policy: Policy, now: datetime) -> datetime | None:
    """As the gate says it: the day that support named counts like the rest."""
    found = audience.verdict(account, asks.of_no_campaign("sms", hours_matter=False), policy, now)
    return next((hold.until for hold in found.holds if hold.code == "cooling_off"), now)


def _each(session: Session, account: Account, policy: Policy, now: datetime) -> list[Back]:
    query = (
        select(MemberRow, CampaignRow, ContactRow)
        .join(CampaignRow, CampaignRow.id == MemberRow.campaign_id)
        .outerjoin(ContactRow, ContactRow.id == MemberRow.contact_id)
        .where(MemberRow.account_id == account.id, CampaignRow.state == "running")
        .where(MemberRow.state.in_((*members.OPEN, "left_alone")))
        .order_by(CampaignRow.priority.desc(), CampaignRow.id)
    )
    return [_back(account, policy, *found, now) for found in session.execute(query)]


def _back(
    account: Account,
    policy: Policy,
    member: MemberRow,
    campaign: CampaignRow,
    contact: ContactRow | None,
    now: datetime,
) -> Back:
    plan = plans.from_json(campaign.plan)
    verdict = audience.verdict(account, asks.for_planning(campaign, plan, plan.steps[0].channel, member), policy, now)
    lasting = tuple(hold for hold in verdict.holds if hold.until is None)
    ends = [hold.until for hold in verdict.holds if hold.until]
    return Back(campaign.id, campaign.name, contact, None if lasting else max(ends, default=now), lasting)
