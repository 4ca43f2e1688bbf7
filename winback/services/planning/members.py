"""Where an account stands in a campaign: one place of the balance each, and the next moment somebody looks after it."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from campaigns.attempts import CONTACTED
from campaigns.facts import Hold, Plan
from winback.services.gate.asks import step_of
from winback.services.gate.gate import hold_json
from winback.services.scopes import Within, about, one_of
from winback.store.campaigns import AttemptRow, MemberRow

SILENCE = timedelta(days=7)  # after the last step
A_DAY = timedelta(days=1)
OPEN = ("waiting", "talking")

# Holds that only a change of our data ends. They are looked at again once a week, all others once a day at least.
LASTING = frozenset(
    {"opted_out", "erased", "deceased", "flagged_minor", "blocked", "no_profile", "awaits_counsel", "over_cap"}
)


def leave_alone(member: MemberRow, holds: Iterable[Hold], next_change_at: datetime | None, now: datetime) -> None:
    """Held: why, and when the answer may have changed."""
    holds = list(holds)
    member.state, member.holds, member.hold_code = (
        "left_alone",
        [hold_json(hold) for hold in holds],
        holds[0].code if holds else None,
    )
    member.look_again_at = look_again(holds, next_change_at, now)
    member.updated_at = now


def wait(member: MemberRow, look_again_at: datetime | None, now: datetime) -> None:
    """Contact is possible: waiting for us, or for an answer."""
    member.state, member.holds, member.hold_code = "waiting", [], None
    member.look_again_at, member.updated_at = look_again_at, now


def close(member: MemberRow, now: datetime, state: str = "closed") -> None:
    member.state, member.look_again_at, member.updated_at = state, None, now


def contacted(member: MemberRow, attempt: AttemptRow, plan: Plan, first_at: datetime, now: datetime) -> None:
    """An attempt went out, or may have: the channel plan moves on by its days."""
    place = step_of(attempt)
    member.contacted, member.contact_id = True, attempt.contact_id
    if place >= 0:
        member.step = max(member.step, place + 1)
    member.look_again_at, member.updated_at = next_look(member, plan, first_at, now), now


def uncount(session: Session, member: MemberRow, attempt: AttemptRow) -> None:
    """This attempt never went out: a member that nothing else was sent to has not been contacted."""
    theirs = AttemptRow.member_id == member.id, AttemptRow.id != attempt.id, AttemptRow.state.in_(CONTACTED)
    other = session.scalar(select(AttemptRow.id).where(*theirs).limit(1))
    if other is None and member.state in ("waiting", "finished"):
        member.contacted, member.contact_id = False, None


def next_look(member: MemberRow, plan: Plan, first_at: datetime, now: datetime) -> datetime:
    """The day of the next step, counted from the first contact; after the last one, the end of the silence."""
    if member.step < len(plan.steps):
        return max(now, first_at + timedelta(days=plan.steps[member.step].day))
    return now + SILENCE


def first_contacts(session: Session, member_ids: Iterable[int]) -> dict[int, datetime]:
    """When each member was first contacted, as far as it was."""
    return _found(session, _first_contacts, member_ids)


def last_contacts(session: Session, member_ids: Iterable[int]) -> dict[int, datetime]:
    """When each member was contacted last, as far as it was."""
    return _found(session, _last_contacts, member_ids)


def _found(session: Session, query: Callable[[Within], Any], member_ids: Iterable[int]) -> dict[int, datetime]:
    session.flush()
    return {member_id: at for member_id, at in about(session, query, list(member_ids)) if at}


def _first_contacts(within: Within) -> Any:
    return _contacts(within, func.min(AttemptRow.intent_at))


def _last_contacts(within: Within) -> Any:
    return _contacts(within, func.max(AttemptRow.intent_at))


def _contacts(within: Within, which: Any) -> Any:
    theirs = within(AttemptRow.member_id), one_of(AttemptRow.state, CONTACTED)
    return select(AttemptRow.member_id, which).where(*theirs).group_by(AttemptRow.member_id)


def look_again(holds: Iterable[Hold], next_change_at: datetime | None, now: datetime) -> datetime:
    """A hold may also end because our data changed, so every account is looked at again some day."""
    at_latest = now + (7 * A_DAY if any(hold.code in LASTING for hold in holds) else A_DAY)
    return min(next_change_at, at_latest) if next_change_at and next_change_at > now else at_latest


def balance(session: Session, campaign_id: int) -> dict[str, Any]:
    """The campaign's balance: the places add up to the audience, always. `contacted` is a figure beside it."""
    contacted_too = func.sum(case((MemberRow.contacted.is_(True), 1), else_=0))
    rows = session.execute(
        select(MemberRow.state, MemberRow.hold_code, func.count(), contacted_too)
        .where(MemberRow.campaign_id == campaign_id)
        .group_by(MemberRow.state, MemberRow.hold_code)
    )
    states: dict[str, int] = {}
    held: dict[str, int] = {}
    total = reached = 0
    for state, hold, count, of_them in rows:
        total, reached = total + count, reached + int(of_them or 0)
        if state == "left_alone":
            held[hold or "unknown"] = held.get(hold or "unknown", 0) + count
        else:
            states[state] = states.get(state, 0) + count
    return {
        "audience": total,
        "waiting": states.get("waiting", 0),
        "in_conversation": states.get("talking", 0),
        "finished": states.get("finished", 0),
        "closed": states.get("closed", 0),
        "left_alone": dict(sorted(held.items())),
        "holdout": states.get("holdout", 0),
        "contacted": reached,
    }
