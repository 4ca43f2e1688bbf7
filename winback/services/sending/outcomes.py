"""What became of an attempt: the result of its POST, and the provider's news afterwards.

Results and news may come in any order, doubled or late; each is merged, and all orders end in the same state.
"""

import logging
import math
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal

from sqlalchemy import ColumnElement, and_, select, update
from sqlalchemy.orm import Session

from campaigns import redial
from campaigns.attempts import (
    BLOCKED,
    IN_FLIGHT,
    MAX_RETRIES,
    NUMBER_FAULTS,
    OUR_FAULTS,
    PENDING,
    TAKEN,
    Accepted,
    Heard,
    Outcome,
    Outgoing,
    ReadyAgain,
    Rejected,
    Unknown,
    backoff,
    is_over,
    merge,
    merge_why,
    status,
)
from campaigns.breaker import is_bad
from campaigns.facts import Hold, Plan
from winback.services import locks
from winback.services.events import gather, record
from winback.services.gate import effects
from winback.services.gate.asks import INFO, MAX_TRIES, step_of
from winback.services.permission import opt_outs
from winback.services.planning import members, plans
from winback.services.scopes import among
from winback.services.sending import breaker, budgets, prices
from winback.services.talking import interviews
from winback.store import changes
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow
from winback.store.changes import AnyRow
from winback.store.crm import PhoneRow
from winback.store.prepared import in_rows, table

log = logging.getLogger("winback.outcomes")

LOOK_FOR = timedelta(minutes=2)  # an unknown first waits for its callback
POLL_AFTER = {"sms": timedelta(minutes=10), "voice": timedelta(minutes=4)}
POLL_UNTIL = timedelta(hours=72)
A_MINUTE = timedelta(minutes=1)
UNREACHABLE = "provider_unreachable"
ANOTHERS = "an answer with the SID of another attempt"
HELD_AS = {BLOCKED: "opted_out"}
REACHED_NOBODY = frozenset({"undelivered", "failed"})
FAULTY_TYPE = {"invalid_number": "invalid", "landline_for_sms": "fixed_line"}


def settle(session: Session, outgoing: Outgoing, outcome: Outcome, now: datetime) -> None:
    """Write the outcome of one POST."""
    settle_all(session, [(outgoing, outcome)], now)


def settle_all(session: Session, results: Sequence[tuple[Outgoing, Outcome]], now: datetime) -> None:
    """Write the outcomes of a slice, each by its own fence and state."""
    results = _believable(session, results)
    alarming = _alarming(outcome for _, outcome in results)
    plain = all(isinstance(outcome, Accepted) for _, outcome in results)  # then nothing else is done to these rows
    books = _open(session, [outgoing.attempt_id for outgoing, _ in results], alarming, plain)
    for outgoing, outcome in results:
        row = books.attempts[outgoing.attempt_id]
        if isinstance(outcome, Accepted):  # proof: it counts whoever holds the fence now
            bind(session, row, outcome.sid, now)
            _taken(books, row, "accepted", now)
        elif row.fence != outgoing.fence or row.state not in IN_FLIGHT:
            log.warning("attempt %s: a late outcome changes nothing", row.id, extra={"state": row.state})
        elif isinstance(outcome, Unknown):
            _unknown(books, row, outcome.why, now)
        elif isinstance(outcome, ReadyAgain):
            _ready_again(books, row, outcome, now)
        else:
            _rejected(books, row, outcome, now)
    changes.write(session, [*books.attempts.values(), *books.members.values()])
    budgets.give_back(session, *books.spared)
    _look_back(books, alarming, now)


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
    books = _open(session, [attempt_id], alarming)
    row = books.attempts[attempt_id]
    if _is_anothers(session, row, heard.sid):
        if row.state in (*PENDING, "submitting"):  # something may have gone out: it is looked for, and not sent
            _unknown(books, row, ANOTHERS, now)
        return
    if not bind(session, row, heard.sid, now):
        return
    known = status(row.channel, heard.status)
    if known is None:
        _taken(books, row, "accepted", now)  # a word we do not know still proves that it exists
        return
    before, (state, why), was = row.state, known, row.why
    _taken(books, row, state, now)
    if row.state == state:
        told = heard.why if heard.why and why in {"undelivered", "failed"} else why
        row.why = merge_why(row.why, told) if before == state else told
        row.error_code = heard.error_code or row.error_code
    _call_facts(books, row, heard, now)
    if before in REACHED_NOBODY and row.state == "delivered":
        _reached_after_all(books, row, was, now)
    _follow(books, row, before, now)
    _write_instead(books, row, now)
    _look_back(books, alarming, now)


def bind(session: Session, row: AttemptRow, sid: str, now: datetime) -> bool:
    """Learn the provider's id. A second one for the same attempt is a duplicate: kept, told, and not followed."""
    if row.sid in (None, sid):
        row.sid = sid
        return True
    if sid not in row.other_sids:
        row.other_sids = [*row.other_sids, sid]
        facts = {"attempt": row.id, "sids": [row.sid, *row.other_sids]}
        log.error("attempt %s went out more than once", row.id, extra={"sids": facts["sids"]})
        record(session, "duplicate_sent", now, actor="provider", account_id=row.account_id,
               campaign_id=row.campaign_id, facts=facts)  # fmt: skip
    return False


def _believable(session: Session, results: Sequence[tuple[Outgoing, Outcome]]) -> list[tuple[Outgoing, Outcome]]:
    """In their order. A SID names one message: told for a second one of ours, nobody knows what became of that one."""
    sids = [outcome.sid for _, outcome in results if isinstance(outcome, Accepted)]
    query = select(AttemptRow.sid, AttemptRow.id).where(among(session, AttemptRow.sid, sids))
    having = dict(session.execute(query).all()) if sids else {}
    believable: list[tuple[Outgoing, Outcome]] = []
    for outgoing, outcome in sorted(results, key=lambda result: result[0].attempt_id):
        mine = outgoing.attempt_id
        if isinstance(outcome, Accepted) and having.setdefault(outcome.sid, mine) != mine:
            _tell_anothers(mine, outcome.sid)
            outcome = Unknown(ANOTHERS)
        believable.append((outgoing, outcome))
    return believable


def _is_anothers(session: Session, row: AttemptRow, sid: str) -> bool:
    if row.sid == sid:
        return False
    others = select(AttemptRow.id).where(AttemptRow.sid == sid, AttemptRow.id != row.id)
    if session.execute(others).first() is None:
        return False
    _tell_anothers(row.id, sid)
    return True


def _tell_anothers(attempt_id: int, sid: str) -> None:
    log.error("attempt %s was told the SID of another one", attempt_id, extra={"sids": [sid]})


def hold_for_loss(session: Session, attempt_ids: Iterable[int], now: datetime) -> None:
    """A process died between intent and outcome: nobody knows whether these went out."""
    books = _open(session, attempt_ids, alarming=True)
    for row in books.attempts.values():
        if row.state == "submitting":
            _unknown(books, row, breaker.LOST, now)
    _look_back(books, True, now)


# ---------------------------------------------------------------- the rows of some attempts, locked


@dataclass(frozen=True)
class _Books:
    session: Session
    attempts: Mapping[int, AttemptRow]
    members: Mapping[int, MemberRow]
    plans: Mapping[int, Plan]
    kinds: Mapping[int, str]
    firsts: Mapping[int, datetime]
    spared: list[budgets.Refund] = field(default_factory=list)
    sent: list[AttemptRow] = field(default_factory=list)


def _open(session: Session, attempt_ids: Iterable[int], alarming: bool = False, plain: bool = False) -> _Books:
    these = among(session, AttemptRow.id, list(attempt_ids))
    touched = session.execute(
        select(AttemptRow.account_id, AttemptRow.member_id, AttemptRow.campaign_id).where(these)
    ).all()  # fmt: skip
    wanted = select(CampaignRow).where(CampaignRow.id.in_({campaign for _, _, campaign in touched}))
    if alarming:  # one may be paused, and campaigns are always locked before accounts
        wanted = wanted.order_by(CampaignRow.id).with_for_update(key_share=True)
    campaigns = session.scalars(wanted.execution_options(populate_existing=alarming)).all()
    locks.lock_accounts(session, sorted({account for account, _, _ in touched}))
    places = {member for _, member, _ in touched}
    theirs = among(session, MemberRow.id, places)
    read = changes.read if plain else _objects
    return _Books(
        session,
        {row.id: row for row in read(session, AttemptRow, these, lock=True)},
        {row.id: row for row in read(session, MemberRow, theirs)},
        {row.id: plans.from_json(row.plan) for row in campaigns},
        {row.id: row.kind for row in campaigns},
        members.first_contacts(session, places),
    )


def _objects(
    session: Session, kind: type[AnyRow], where: ColumnElement[bool], *, lock: bool = False
) -> Sequence[AnyRow]:
    """The session's own, as they are now."""
    query = select(kind).where(where).order_by(table(kind).c.id)
    query = query.with_for_update(key_share=True) if lock else query
    return session.scalars(query.execution_options(populate_existing=True)).all()


def _alarming(outcomes: Iterable[Outcome]) -> bool:
    """Whether a campaign may have to be paused for one of these: too many "not now" end as a refusal."""
    return any(
        is_bad("rejected", outcome.why) if isinstance(outcome, Rejected) else not isinstance(outcome, Accepted)
        for outcome in outcomes
    )


def _is_alarming(heard: Heard) -> bool:
    known = status("sms", heard.status) or status("voice", heard.status)
    return known is not None and is_bad(known[0], heard.why or known[1])


def _look_back(books: _Books, alarming: bool, now: datetime) -> None:
    """The timeline; and after something bad, whether it has become too much."""
    with in_rows(books.session) as writes:
        for row in books.sent:
            facts = {"attempt": row.id, "channel": row.channel, "step": row.step}
            about = {"account_id": row.account_id, "contact_id": row.contact_id, "campaign_id": row.campaign_id}
            gather(writes, [("attempt_sent", facts)], now, actor="worker", **about)
    books.session.flush()
    if alarming:
        breaker.watch(books.session, books.plans, now)


# ---------------------------------------------------------------- outcomes


def _taken(books: _Books, row: AttemptRow, state: str, now: datetime) -> None:
    """The provider has it, or says more about it."""
    before = row.state
    row.state, row.updated_at = merge(before, state), now
    if before in TAKEN:
        return
    if before not in (*IN_FLIGHT, "absent", "unknown_final"):  # believed unsent, and yet it exists
        log.error("attempt %s was %s, and the provider has it", row.id, before)
    row.why, row.lease_until, row.check_at = None, None, now + POLL_AFTER[row.channel]
    _contacted(books, row, now)
    books.sent.append(row)


def _unknown(books: _Books, row: AttemptRow, why: str, now: datetime) -> None:
    row.state, row.why, row.updated_at = "unknown", why[:60], now
    row.lease_until, row.check_at = None, now + LOOK_FOR
    _contacted(books, row, now)


def _contacted(books: _Books, row: AttemptRow, now: datetime) -> None:
    if row.settled_at is not None:
        return
    row.settled_at = now
    if row.step == INFO:
        return
    member = books.members[row.member_id]
    first = books.firsts.get(member.id) or row.intent_at or now
    members.contacted(member, row, books.plans[row.campaign_id], first, now)
    if books.kinds[row.campaign_id] in plans.ONE_MESSAGE and member.state == "waiting":
        members.close(member, now, "finished")  # it asks nothing and waits for nothing


def _ready_again(books: _Books, row: AttemptRow, outcome: ReadyAgain, now: datetime) -> None:
    """Provably not processed: the same attempt, later, through the gate again. Not for ever."""
    if row.retries >= MAX_RETRIES:
        _rejected(books, row, Rejected(UNREACHABLE), now)
        return
    _never_was(books, row, now)
    _unspend(books, row)
    interviews.withdraw(books.session, row, now)
    wait = backoff(row.retries, random.random(), outcome.after)  # noqa: S311  spreads load, guards nothing
    row.state, row.why, row.retries = "ready", outcome.why, row.retries + 1
    row.due_at, row.lease_until, row.intent_at, row.updated_at = now + timedelta(seconds=wait), None, None, now


def _rejected(books: _Books, row: AttemptRow, outcome: Rejected, now: datetime) -> None:
    _never_was(books, row, now)
    _unspend(books, row)
    row.state, row.why, row.error_code = "rejected", outcome.why, outcome.error_code
    row.settled_at, row.lease_until, row.check_at, row.updated_at = now, None, None, now
    interviews.withdraw(books.session, row, now)
    member = books.members[row.member_id]
    if row.step == INFO:
        pass  # it moved nothing
    elif not member.contacted:
        members.leave_alone(member, [Hold(HELD_AS.get(outcome.why, outcome.why))], None, now)
        if outcome.why in OUR_FAULTS:
            member.look_again_at = now  # as soon as somebody has mended it and resumes the campaign
        elif outcome.why != UNREACHABLE:
            member.look_again_at = None  # a refusal is not asked for again every day
    else:
        member.step = max(member.step, step_of(row) + 1)
        member.look_again_at = members.next_look(member, books.plans[row.campaign_id], books.firsts[member.id], now)
    _about_the_number(books, row, member, now)
    if outcome.why in OUR_FAULTS:
        _pause(books.session, row, outcome, now)


def _about_the_number(books: _Books, row: AttemptRow, member: MemberRow, now: datetime) -> None:
    """What the provider says about a number counts for every later contact."""
    if row.why == BLOCKED:
        opt_outs.record(books.session, contact_id=row.contact_id, phone_hash=row.phone_hash, channel="provider",
                        words=row.error_code, doubtful=False, now=now)  # fmt: skip
    if row.why in NUMBER_FAULTS:
        books.session.execute(
            update(PhoneRow).where(PhoneRow.phone_hash == row.phone_hash).values(number_type=FAULTY_TYPE[row.why])
        )
        if not member.contacted and row.try_ < MAX_TRIES and row.step != INFO:
            member.look_again_at = now  # another number, person or channel may do


def _pause(session: Session, row: AttemptRow, outcome: Rejected, now: datetime) -> None:
    campaign = session.get_one(CampaignRow, row.campaign_id)
    if campaign.state == "running":
        breaker.pause(session, campaign, {"breaker": "refused", "why": outcome.why, "error": outcome.error_code}, now)


def _never_was(books: _Books, row: AttemptRow, now: datetime) -> None:
    """While nobody knew it counted as contacted; its worker was late, and tells that it never went out."""
    if row.state != "unknown" or row.step == INFO:
        return
    row.settled_at, member = None, books.members[row.member_id]
    members.uncount(books.session, member, row)
    if not member.contacted and member.state in ("waiting", "finished"):
        member.step = max(0, step_of(row))
        members.wait(member, member.look_again_at, now)


def _unspend(books: _Books, row: AttemptRow) -> None:
    if row.cost is None or row.intent_at is None:
        return
    new = not books.members[row.member_id].contacted and row.step != INFO
    books.spared.append(budgets.Refund(row.campaign_id, row.intent_at.date(), row.cost, int(new), row.country))
    row.cost = None


# ---------------------------------------------------------------- news


def _call_facts(books: _Books, row: AttemptRow, heard: Heard, now: datetime) -> None:
    over = is_over(row.channel, heard.status)
    if row.channel == "voice":
        row.answered_by = heard.answered_by or row.answered_by
        if heard.status.lower() == "in-progress" and row.answered_at is None:
            row.answered_at = now
        longer = (heard.duration_s or 0) > (row.duration_s or 0)  # contradicted: who told of a talk is right
        if over and (row.ended_at is None or longer):
            row.ended_at, row.duration_s = row.ended_at or now, heard.duration_s or 0
            _correct_cost(books.session, row)
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


def _reached_after_all(books: _Books, row: AttemptRow, was: str | None, now: datetime) -> None:
    """First it had reached nobody, now it has: what followed from the first news is taken back."""
    member = books.members[row.member_id]
    if was in NUMBER_FAULTS:
        theirs = update(PhoneRow).where(PhoneRow.phone_hash == row.phone_hash, PhoneRow.number_type == FAULTY_TYPE[was])
        books.session.execute(theirs.values(number_type="mobile"))  # it has just got a message
    if member.state != "waiting" or step_of(row) < 0:
        return
    tries = and_(AttemptRow.member_id == member.id, AttemptRow.step != INFO)
    effects.cancel_attempts(books.session, tries, "reached_after_all", now)
    first = books.firsts.get(member.id) or row.intent_at or now
    members.contacted(member, row, books.plans[row.campaign_id], first, now)


def _follow(books: _Books, row: AttemptRow, before: str, now: datetime) -> None:
    """What must be done when an attempt ended without reaching anybody."""
    if row.state == before or row.state not in REACHED_NOBODY:
        return
    member = books.members[row.member_id]
    _about_the_number(books, row, member, now)
    if member.state != "waiting" or step_of(row) < 0:
        return
    after = _after(row)
    if after and after.again and _dialled(books.session, row) <= after.most:
        member.step = step_of(row)
        member.look_again_at = now + after.again
    elif row.channel == "sms":
        member.look_again_at = now + A_MINUTE


def _write_instead(books: _Books, row: AttemptRow, now: datetime) -> None:
    """A machine, a fax, or a call that could not be connected: looked at soon whether we may write."""
    after, member = _after(row), books.members[row.member_id]
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
