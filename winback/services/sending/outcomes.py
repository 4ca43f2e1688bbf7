"""What became of an attempt's POST, written down once.

Results and news (`news`) may come in any order, doubled or late; each is merged, and all orders end in the same state.
"""

import logging
import random
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.attempts import (
    BLOCKED,
    IN_FLIGHT,
    MAX_RETRIES,
    MENDABLE,
    OUR_FAULTS,
    Accepted,
    Outcome,
    Outgoing,
    ReadyAgain,
    Rejected,
    Unknown,
    backoff,
)
from campaigns.breaker import is_bad
from campaigns.facts import Hold
from winback.services.gate.asks import INFO, step_of
from winback.services.planning import members
from winback.services.scopes import among
from winback.services.sending import breaker, budgets
from winback.services.sending.holding import (
    ANOTHERS,
    Held,
    about_the_number,
    bind,
    hold,
    look_back,
    taken,
    tell_anothers,
    unknown,
)
from winback.services.talking import interviews
from winback.store import changes
from winback.store.campaigns import AttemptRow

log = logging.getLogger("winback.outcomes")

UNREACHABLE = "provider_unreachable"
ASKED_AGAIN = MENDABLE | {UNREACHABLE}
HELD_AS = {BLOCKED: "opted_out"}


def settle(session: Session, outgoing: Outgoing, outcome: Outcome, now: datetime) -> None:
    """Write the outcome of one POST."""
    settle_all(session, [(outgoing, outcome)], now)


def settle_all(session: Session, results: Sequence[tuple[Outgoing, Outcome]], now: datetime) -> None:
    """Write the outcomes of a slice, each by its own fence and state."""
    results = _believable(session, results)
    alarming = _alarming(outcome for _, outcome in results)
    plain = all(isinstance(outcome, Accepted) for _, outcome in results)  # then nothing else is done to these rows
    held = hold(session, [outgoing.attempt_id for outgoing, _ in results], alarming, plain)
    for outgoing, outcome in results:
        row = held.attempts[outgoing.attempt_id]
        if isinstance(outcome, Accepted):  # proof: it counts whoever holds the fence now
            bind(session, row, outcome.sid, now)
            taken(held, row, "accepted", now)
        elif row.fence != outgoing.fence or row.state not in IN_FLIGHT:
            log.warning("attempt %s: a late outcome changes nothing", row.id, extra={"state": row.state})
        elif isinstance(outcome, Unknown):
            unknown(held, row, outcome.why, now)
        elif isinstance(outcome, ReadyAgain):
            _ready_again(held, row, outcome, now)
        else:
            _rejected(held, row, outcome, now)
    changes.write(session, [*held.attempts.values(), *held.members.values()])
    budgets.give_back(session, *held.spared)
    look_back(held, alarming, now)


def hold_for_loss(session: Session, attempt_ids: Iterable[int], now: datetime) -> None:
    """A process died between intent and outcome: nobody knows whether these went out."""
    held = hold(session, attempt_ids, alarming=True)
    for row in held.attempts.values():
        if row.state == "submitting":
            unknown(held, row, breaker.LOST, now)
    look_back(held, True, now)


def _believable(session: Session, results: Sequence[tuple[Outgoing, Outcome]]) -> list[tuple[Outgoing, Outcome]]:
    """In their order. A SID names one message: told for a second one of ours, nobody knows what became of that one."""
    sids = [outcome.sid for _, outcome in results if isinstance(outcome, Accepted)]
    query = select(AttemptRow.sid, AttemptRow.id).where(among(session, AttemptRow.sid, sids))
    having = dict(session.execute(query).all()) if sids else {}
    believable: list[tuple[Outgoing, Outcome]] = []
    for outgoing, outcome in sorted(results, key=lambda result: result[0].attempt_id):
        mine = outgoing.attempt_id
        if isinstance(outcome, Accepted) and having.setdefault(outcome.sid, mine) != mine:
            tell_anothers(mine, outcome.sid)
            outcome = Unknown(ANOTHERS)
        believable.append((outgoing, outcome))
    return believable


def _alarming(outcomes: Iterable[Outcome]) -> bool:
    """Whether a campaign may have to be paused for one of these: too many "not now" end as a refusal."""
    return any(
        is_bad("rejected", outcome.why) if isinstance(outcome, Rejected) else not isinstance(outcome, Accepted)
        for outcome in outcomes
    )


def _ready_again(held: Held, row: AttemptRow, outcome: ReadyAgain, now: datetime) -> None:
    """Provably not processed: the same attempt, later, through the gate again. Not for ever."""
    if row.retries >= MAX_RETRIES:
        _rejected(held, row, Rejected(UNREACHABLE), now)
        return
    _never_was(held, row, now)
    _unspend(held, row)
    interviews.withdraw(held.session, row, now)
    wait = backoff(row.retries, random.random(), outcome.after)  # noqa: S311  spreads load, guards nothing
    row.state, row.why, row.retries = "ready", outcome.why, row.retries + 1
    row.due_at, row.lease_until, row.intent_at, row.updated_at = now + timedelta(seconds=wait), None, None, now


def _rejected(held: Held, row: AttemptRow, outcome: Rejected, now: datetime) -> None:
    _never_was(held, row, now)
    _unspend(held, row)
    row.state, row.why, row.error_code = "rejected", outcome.why, outcome.error_code
    row.settled_at, row.lease_until, row.check_at, row.updated_at = now, None, None, now
    interviews.withdraw(held.session, row, now)
    member = held.members[row.member_id]
    if row.step == INFO:
        pass  # it moved nothing
    elif not member.contacted:
        members.leave_alone(member, [Hold(HELD_AS.get(outcome.why, outcome.why))], None, now)
        if outcome.why in OUR_FAULTS:
            member.look_again_at = now  # as soon as somebody has mended it and resumes the campaign
        elif outcome.why not in ASKED_AGAIN:
            member.look_again_at = None  # a refusal is not asked for again every day
    else:
        member.step = max(member.step, step_of(row) + 1)
        member.look_again_at = members.next_look(member, held.plans[row.campaign_id], held.firsts[member.id], now)
    about_the_number(held, row, member, now)
    if outcome.why in OUR_FAULTS:
        breaker.refused(held.session, row.campaign_id, outcome.why, outcome.error_code, now)


def _never_was(held: Held, row: AttemptRow, now: datetime) -> None:
    """While nobody knew it counted as contacted; its worker was late, and tells that it never went out."""
    if row.state != "unknown" or row.step == INFO:
        return
    row.settled_at, member = None, held.members[row.member_id]
    members.uncount(held.session, member, row)
    if not member.contacted and member.state in ("waiting", "finished"):
        member.step = max(0, step_of(row))
        members.wait(member, member.look_again_at, now)


def _unspend(held: Held, row: AttemptRow) -> None:
    if row.cost is None or row.intent_at is None:
        return
    new = not held.members[row.member_id].contacted and row.step != INFO
    held.spared.append(budgets.Refund(row.campaign_id, row.intent_at.date(), row.cost, int(new), row.country))
    row.cost = None
