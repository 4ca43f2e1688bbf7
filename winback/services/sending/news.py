"""What the provider tells of an attempt afterwards: by callback, by its list, or because we asked."""

import math
from datetime import datetime, timedelta
from decimal import Decimal

from sqlalchemy import and_, select, update
from sqlalchemy.orm import Session

from campaigns import redial
from campaigns.attempts import MENDABLE, NUMBER_FAULTS, OUR_FAULTS, PENDING, Heard, is_over, merge_why, status
from campaigns.breaker import is_bad
from winback.services.gate import effects
from winback.services.gate.asks import INFO, step_of
from winback.services.planning import members
from winback.services.sending import breaker, budgets, prices
from winback.services.sending.holding import (
    ANOTHERS,
    FAULTY_TYPE,
    Held,
    about_the_number,
    bind,
    hold,
    look_back,
    taken,
    tell_anothers,
    unknown,
)
from winback.store.campaigns import AttemptRow
from winback.store.crm import PhoneRow

POLL_UNTIL = timedelta(hours=72)
A_MINUTE = timedelta(minutes=1)
REACHED_NOBODY = frozenset({"undelivered", "failed"})


def hear_status(session: Session, token: str, heard: Heard, now: datetime) -> bool:
    """Merge what a callback says. False for a token that is none of ours."""
    found = session.execute(select(AttemptRow.id).where(AttemptRow.token == token)).scalar()
    if found is None:
        return False
    hear(session, found, heard, now)
    return True


def hear(session: Session, attempt_id: int, heard: Heard, now: datetime) -> None:
    """Merge news about an attempt, however we got it. Heard twice, it changes nothing the second time."""
    alarming = _is_alarming(heard)
    held = hold(session, [attempt_id], alarming)
    row = held.attempts[attempt_id]
    if _is_anothers(session, row, heard.sid):
        if row.state in (*PENDING, "submitting"):  # something may have gone out: it is looked for, and not sent
            unknown(held, row, ANOTHERS, now)
        return
    if not bind(session, row, heard.sid, now):
        return
    known = status(row.channel, heard.status)
    if known is None:
        taken(held, row, "accepted", now)  # a word we do not know still proves that it exists
        return
    before, (state, why), was = row.state, known, row.why
    taken(held, row, state, now)
    if row.state == state:
        told = heard.why if heard.why and why in {"undelivered", "failed"} else why
        row.why = merge_why(row.why, told) if before == state else told
        row.error_code = heard.error_code or row.error_code
    _call_facts(held, row, heard, now)
    if before in REACHED_NOBODY and row.state == "delivered":
        _reached_after_all(held, row, was, now)
    if row.state in REACHED_NOBODY and row.why in OUR_FAULTS and row.why != was:
        breaker.refused(session, row.campaign_id, row.why, row.error_code, now, sent_at=row.intent_at)
    _follow(held, row, before, now)
    _write_instead(held, row, now)
    look_back(held, alarming, now)


def _is_anothers(session: Session, row: AttemptRow, sid: str) -> bool:
    if row.sid == sid:
        return False
    others = select(AttemptRow.id).where(AttemptRow.sid == sid, AttemptRow.id != row.id)
    if session.execute(others).first() is None:
        return False
    tell_anothers(row.id, sid)
    return True


def _is_alarming(heard: Heard) -> bool:
    known = status("sms", heard.status) or status("voice", heard.status)
    return known is not None and is_bad(known[0], heard.why or known[1])


def _call_facts(held: Held, row: AttemptRow, heard: Heard, now: datetime) -> None:
    over = is_over(row.channel, heard.status)
    if row.channel == "voice":
        row.answered_by = heard.answered_by or row.answered_by
        if heard.status.lower() == "in-progress" and row.answered_at is None:
            row.answered_at = now
        longer = (heard.duration_s or 0) > (row.duration_s or 0)  # contradicted: who told of a talk is right
        if over and (row.ended_at is None or longer):
            row.ended_at, row.duration_s = row.ended_at or now, heard.duration_s or 0
            _correct_cost(held.session, row)
    if over:
        row.check_at = None


def _correct_cost(session: Session, row: AttemptRow) -> None:
    """A call's cost was reserved by its usual length; now the real one is known."""
    if row.cost is None or row.intent_at is None:
        return
    minutes = math.ceil((row.duration_s or 0) / 60)
    known = prices.on(session, row.intent_at.date(), row.cost_currency or "")
    cost = known.cost(row.country, "voice", minutes)
    if cost is None:
        return
    budgets.give_back(session, budgets.Refund(row.campaign_id, row.intent_at.date(), Decimal(row.cost) - cost))
    row.cost = cost


def _reached_after_all(held: Held, row: AttemptRow, was: str | None, now: datetime) -> None:
    """First it had reached nobody, now it has: what followed from the first news is taken back."""
    member = held.members[row.member_id]
    if was in NUMBER_FAULTS:
        theirs = update(PhoneRow).where(PhoneRow.phone_hash == row.phone_hash, PhoneRow.number_type == FAULTY_TYPE[was])
        held.session.execute(theirs.values(number_type="mobile"))  # it has just got a message
    if member.state != "waiting" or step_of(row) < 0:
        return
    tries = and_(AttemptRow.member_id == member.id, AttemptRow.step != INFO)
    effects.cancel_attempts(held.session, tries, "reached_after_all", now)
    first = held.firsts.get(member.id) or row.intent_at or now
    members.contacted(member, row, held.plans[row.campaign_id], first, now)


def _follow(held: Held, row: AttemptRow, before: str, now: datetime) -> None:
    """What must be done when an attempt ended without reaching anybody."""
    if row.state == before or row.state not in REACHED_NOBODY:
        return
    member = held.members[row.member_id]
    about_the_number(held, row, member, now)
    if member.state != "waiting" or step_of(row) < 0:
        return
    after = _after(row)
    if row.why in MENDABLE | OUR_FAULTS:  # the same step again: tomorrow, or when somebody lets the campaign run again
        member.step = step_of(row)
        member.look_again_at = now + members.A_DAY if row.why in MENDABLE else now
    elif after and after.again and _dialled(held.session, row) <= after.most:
        member.step = step_of(row)
        member.look_again_at = now + after.again
    elif row.channel == "sms":
        member.look_again_at = now + A_MINUTE


def _write_instead(held: Held, row: AttemptRow, now: datetime) -> None:
    """A machine, a fax, or a call that could not be connected: looked at soon whether we may write."""
    after, member = _after(row), held.members[row.member_id]
    if after and after.writes and row.ended_at is not None and member.state == "waiting":
        member.look_again_at = min(filter(None, (member.look_again_at, now + A_MINUTE)))


def _after(row: AttemptRow) -> redial.After | None:
    if row.channel != "voice":
        return None
    return redial.TABLE.get(redial.outcome(row.state, row.why, row.answered_by, row.duration_s) or "")


def _dialled(session: Session, row: AttemptRow) -> int:
    """How often this step rang in vain, this time included."""
    session.flush()
    return len(
        session.scalars(
            select(AttemptRow.id).where(
                AttemptRow.member_id == row.member_id,
                AttemptRow.step == row.step,
                AttemptRow.state == "undelivered",
                AttemptRow.why.in_(redial.TABLE),
            )
        ).all()
    )
