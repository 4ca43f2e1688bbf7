"""The rows of some attempts, locked, and what every word about them does, whoever brings it."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from campaigns.attempts import BLOCKED, IN_FLIGHT, NUMBER_FAULTS, TAKEN, merge
from campaigns.facts import Plan
from winback.services import locks
from winback.services.events import gather, record
from winback.services.gate.asks import INFO, MAX_TRIES
from winback.services.permission import opt_outs
from winback.services.planning import members, plans
from winback.services.scopes import among
from winback.services.sending import breaker, budgets
from winback.store import changes
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow
from winback.store.changes import AnyRow
from winback.store.crm import PhoneRow
from winback.store.prepared import in_rows, table

log = logging.getLogger("winback.outcomes")

LOOK_FOR = timedelta(minutes=2)  # an unknown first waits for its callback
POLL_AFTER = {"sms": timedelta(minutes=10), "voice": timedelta(minutes=4)}
ANOTHERS = "an answer with the SID of another attempt"
FAULTY_TYPE = {"invalid_number": "invalid", "landline_for_sms": "fixed_line"}


@dataclass(frozen=True)
class Held:
    """Some attempts and what hangs on them, as they are now. Money to give back and what was sent are gathered."""

    session: Session
    attempts: Mapping[int, AttemptRow]
    members: Mapping[int, MemberRow]
    plans: Mapping[int, Plan]
    kinds: Mapping[int, str]
    firsts: Mapping[int, datetime]
    spared: list[budgets.Refund] = field(default_factory=list)
    sent: list[AttemptRow] = field(default_factory=list)


def hold(session: Session, attempt_ids: Iterable[int], alarming: bool = False, plain: bool = False) -> Held:
    """Lock them until the transaction ends, their accounts before them; and their campaigns first if one may be paused.

    `plain`: rows that nothing else is done to, and that `changes.write` writes.
    """
    these = among(session, AttemptRow.id, list(attempt_ids))
    touched = session.execute(
        select(AttemptRow.account_id, AttemptRow.member_id, AttemptRow.campaign_id).where(these)
    ).all()  # fmt: skip
    wanted = select(CampaignRow).where(CampaignRow.id.in_({campaign for _, _, campaign in touched}))
    if alarming:
        wanted = wanted.order_by(CampaignRow.id).with_for_update(key_share=True)
    campaigns = session.scalars(wanted.execution_options(populate_existing=alarming)).all()
    locks.lock_accounts(session, sorted({account for account, _, _ in touched}))
    places = {member for _, member, _ in touched}
    theirs = among(session, MemberRow.id, places)
    read = changes.read if plain else _objects
    return Held(
        session,
        {row.id: row for row in read(session, AttemptRow, these, lock=True)},
        {row.id: row for row in read(session, MemberRow, theirs)},
        {row.id: plans.from_json(row.plan) for row in campaigns},
        {row.id: row.kind for row in campaigns},
        members.first_contacts(session, places),
    )


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


def tell_anothers(attempt_id: int, sid: str) -> None:
    log.error("attempt %s was told the SID of another one", attempt_id, extra={"sids": [sid]})


def taken(held: Held, row: AttemptRow, state: str, now: datetime) -> None:
    """The provider has it, or says more about it."""
    before = row.state
    row.state, row.updated_at = merge(before, state), now
    if before in TAKEN:
        return
    if before not in (*IN_FLIGHT, "absent", "unknown_final"):  # believed unsent, and yet it exists
        log.error("attempt %s was %s, and the provider has it", row.id, before)
    row.why, row.lease_until, row.check_at = None, None, now + POLL_AFTER[row.channel]
    _contacted(held, row, now)
    held.sent.append(row)


def unknown(held: Held, row: AttemptRow, why: str, now: datetime) -> None:
    """Nobody knows whether it went out: it counts as contacted, and is looked for."""
    row.state, row.why, row.updated_at = "unknown", why[:60], now
    row.lease_until, row.check_at = None, now + LOOK_FOR
    _contacted(held, row, now)


def _contacted(held: Held, row: AttemptRow, now: datetime) -> None:
    if row.settled_at is not None:
        return
    row.settled_at = now
    if row.step == INFO:
        return
    member = held.members[row.member_id]
    first = held.firsts.get(member.id) or row.intent_at or now
    members.contacted(member, row, held.plans[row.campaign_id], first, now)
    if held.kinds[row.campaign_id] in plans.ONE_MESSAGE and member.state == "waiting":
        members.close(member, now, "finished")  # it asks nothing and waits for nothing


def about_the_number(held: Held, row: AttemptRow, member: MemberRow, now: datetime) -> None:
    """What the provider says about a number counts for every later contact."""
    if row.why == BLOCKED:
        opt_outs.record(held.session, contact_id=row.contact_id, phone_hash=row.phone_hash, channel="provider",
                        words=row.error_code, doubtful=False, now=now)  # fmt: skip
    if row.why in NUMBER_FAULTS:
        held.session.execute(
            update(PhoneRow).where(PhoneRow.phone_hash == row.phone_hash).values(number_type=FAULTY_TYPE[row.why])
        )
        if not member.contacted and row.try_ < MAX_TRIES and row.step != INFO:
            member.look_again_at = now  # another number, person or channel may do


def look_back(held: Held, alarming: bool, now: datetime) -> None:
    """The timeline; and after something bad, whether it has become too much."""
    with in_rows(held.session) as writes:
        for row in held.sent:
            facts = {"attempt": row.id, "channel": row.channel, "step": row.step}
            about = {"account_id": row.account_id, "contact_id": row.contact_id, "campaign_id": row.campaign_id}
            gather(writes, [("attempt_sent", facts)], now, actor="worker", **about)
    held.session.flush()
    if alarming:
        breaker.watch(held.session, held.plans, now)


def _objects(
    session: Session, kind: type[AnyRow], where: ColumnElement[bool], *, lock: bool = False
) -> Sequence[AnyRow]:
    """The session's own, as they are now."""
    query = select(kind).where(where).order_by(table(kind).c.id)
    query = query.with_for_update(key_share=True) if lock else query
    return session.scalars(query.execution_options(populate_existing=True)).all()
