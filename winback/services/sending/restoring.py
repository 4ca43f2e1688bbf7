"""After a restore the provider knows more than our rows. Sending stays off until its list was read into our books.

What the provider lists and we do not know is bound to the attempt that is still open here, else noted as a contact of
that account; what people wrote meanwhile is heard again, in its order and without a reply. Run twice, nothing changes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from campaigns.attempts import IN_FLIGHT, MOVING, PENDING, Heard, status
from winback.errors import BadInput, Conflict
from winback.services import firm, locks
from winback.services.events import record
from winback.services.gate.asks import INFO
from winback.services.keys import attempt_token, body_hash, phone_hash
from winback.services.planning import campaigns, members, plans
from winback.services.sending import news, openings, outliving
from winback.services.sending.outliving import BACKED_UP_AT, Before
from winback.services.sending.switches import RESTORE_MODE
from winback.services.talking import inbox, interviews
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow
from winback.store.crm import ContactRow, PhoneRow
from winback.store.house import HeartbeatRow
from winback.store.interviews import UNDER_WAY, InterviewRow
from winback.store.permission import OptOutRow
from winback.store.work import LeaseRow

Written = tuple[interviews.Heard, datetime]  # a message to us as the provider lists it, and when it came
MARGIN = timedelta(minutes=15)  # clocks differ, and a send may have been under way
STILL_OPEN = (*PENDING, *IN_FLIGHT, "absent", "unknown_final")


@dataclass(frozen=True, slots=True)
class Sent:
    """A message or call of ours, as the provider lists it."""

    channel: str
    heard: Heard
    to: str
    sender: str
    created_at: datetime
    body: str | None = None


@dataclass
class Tally:
    """What the comparison found."""

    known: int = 0  # in our books already
    bound: int = 0  # to an attempt that was still open here
    noted: int = 0  # as a contact of an account, without an attempt of ours
    heard: int = 0  # words of customers, heard again
    strangers: set[str] = field(default_factory=set)  # hashes of numbers none of our contacts has
    unlisted: int = 0  # went out, as the database that was replaced knew, and is not in the provider's list

    def facts(self) -> dict[str, int]:
        return {
            "known": self.known, "bound": self.bound, "noted": self.noted, "heard": self.heard,
            "strangers": len(self.strangers), "unlisted": self.unlisted,
        }  # fmt: skip


# ---------------------------------------------------------------- the mode


def note_backup(session: Session, by: str, now: datetime) -> None:
    """Written just before the rows are copied, so that a restored copy knows how old it is.

    Between a restore and its reconciliation the rows are still as old as the copy that came back, and say so on.
    """
    if mode(session) is None:
        firm.choose(session, BACKED_UP_AT, now.isoformat(), by, now)


def begin(session: Session, by: str, now: datetime, before: Before | None) -> None:
    """These rows are a copy of yesterday's: nothing is sent, nobody of then is alive, and a stop of today counts."""
    outliving.carry(session, before, by, now)
    firm.choose(session, RESTORE_MODE, {"by": by, "at": now.isoformat()}, by, now)
    session.execute(delete(HeartbeatRow))
    session.execute(delete(LeaseRow))
    record(session, "restored", now, actor=by, facts={"backed_up_at": firm.setting(session, BACKED_UP_AT)})


def under_way(session: Session) -> dict[str, Any]:
    """Who restored, and when; Conflict where there is nothing to compare."""
    found = mode(session)
    if found is None:
        raise Conflict("nothing was restored: there is nothing to reconcile")
    if outliving.unfinished(session):
        raise Conflict("the restore was broken off: restore it once more")
    return found


def mode(session: Session) -> dict[str, Any] | None:
    found: dict[str, Any] | None = firm.setting(session, RESTORE_MODE)
    return found


def since(session: Session, given: datetime | None = None) -> datetime:
    """From when on the provider may know more than these rows."""
    if given is not None:
        return given.astimezone(UTC)
    kept = firm.setting(session, BACKED_UP_AT)
    if kept is None:
        raise BadInput("the backup does not say when it was made; give the moment with --since")
    return datetime.fromisoformat(kept) - MARGIN


def lift(session: Session, tally: Tally, by: str, now: datetime) -> None:
    """The books agree with the provider's list: sending is allowed again."""
    under_way(session)
    firm.choose(session, RESTORE_MODE, None, by, now)
    outliving.forget_sent(session, now)
    record(session, "restore_reconciled", now, actor=by, facts=tally.facts())


# ---------------------------------------------------------------- what we sent


def bind_all(session: Session, settings: Settings, sent: Sequence[Sent], tally: Tally, now: datetime) -> None:
    """Bring what the provider lists into our books, oldest first."""
    known = set(session.scalars(select(AttemptRow.sid).where(AttemptRow.sid.in_([one.heard.sid for one in sent]))))
    for one in sorted(sent, key=lambda one: one.created_at):
        if one.heard.sid in known:
            tally.known += 1
        else:
            _bind(session, phone_hash(settings.secret_key, one.to), one, settings, tally, now)
            session.flush()


def _bind(session: Session, hashed: str, one: Sent, settings: Settings, tally: Tally, now: datetime) -> None:
    if attempt := _still_open(session, hashed, one):
        locks.lock_accounts(session, [attempt.account_id])
        _as_sent(session, attempt, one, settings, now)
        tally.bound += 1
    elif people := _people(session, hashed):
        locks.lock_accounts(session, sorted({contact.account_id for contact in people}))
        for contact in people[:1]:  # a number of several accounts: the gate sees it as one household
            _note(session, contact, hashed, one, now)
        for contact in people:
            _no_more_steps(session, contact.account_id)
        tally.noted += 1
    elif _is_erased(session, hashed):
        tally.known += 1
    else:
        tally.strangers.add(hashed)


def _is_erased(session: Session, hashed: str) -> bool:
    """Nobody has this number any more, and nobody who comes back with it is contacted."""
    kept = OptOutRow.phone_hash == hashed, OptOutRow.channel == "erasure", OptOutRow.lifted_at.is_(None)
    return session.scalar(select(OptOutRow.id).where(*kept).limit(1)) is not None


def _still_open(session: Session, hashed: str, one: Sent) -> AttemptRow | None:
    """The attempt of this number that our rows believe unsent, or do not know about."""
    ran_out = (AttemptRow.state == "expired") & (AttemptRow.expires_at >= one.created_at)
    return session.scalars(
        select(AttemptRow)
        .where(AttemptRow.phone_hash == hashed, AttemptRow.channel == one.channel, AttemptRow.sid.is_(None))
        .where(or_(AttemptRow.state.in_(STILL_OPEN), ran_out))
        .order_by(AttemptRow.created_at, AttemptRow.id)
        .limit(1)
    ).first()


def _as_sent(session: Session, attempt: AttemptRow, one: Sent, settings: Settings, now: datetime) -> None:
    attempt.intent_at, attempt.fence = attempt.intent_at or one.created_at, attempt.fence + 1
    if one.body is not None:
        attempt.body_hash = body_hash(one.body)
    if one.channel == "sms" and attempt.step != INFO and _asks(session, attempt):
        openings.open_for(session, settings, attempt, one.created_at)
    session.flush()
    news.hear(session, attempt.id, one.heard, now)


def _asks(session: Session, attempt: AttemptRow) -> bool:
    """Whether this message asked a question that may still be answered."""
    if session.get_one(CampaignRow, attempt.campaign_id).kind != "interview":
        return False
    state = session.scalar(select(InterviewRow.status).where(InterviewRow.member_id == attempt.member_id))
    return state is None or state in UNDER_WAY


def _people(session: Session, hashed: str) -> list[ContactRow]:
    theirs = select(PhoneRow.contact_id).where(PhoneRow.phone_hash == hashed)
    return list(session.scalars(select(ContactRow).where(ContactRow.id.in_(theirs)).order_by(ContactRow.id)))


def _note(session: Session, contact: ContactRow, hashed: str, one: Sent, now: datetime) -> None:
    """A contact we made and forgot: it counts for rest and limits like every other."""
    campaign = _archive(session, now)
    member = _member(session, campaign, contact, now)
    tried = select(func.count()).where(AttemptRow.campaign_id == campaign.id, AttemptRow.phone_hash == hashed)
    state, why = status(one.channel, one.heard.status) or ("accepted", None)
    session.add(
        AttemptRow(
            campaign_id=campaign.id, member_id=member.id, account_id=contact.account_id, contact_id=contact.id,
            phone_hash=hashed, to=one.to, sender=one.sender, channel=one.channel, step="found",
            try_=(session.scalar(tried) or 0) + 1, state=state, why=why, token=attempt_token(), sid=one.heard.sid,
            due_at=one.created_at, intent_at=one.created_at, settled_at=one.created_at,
            check_at=now if state in MOVING else None, created_at=one.created_at, updated_at=now,
        )
    )  # fmt: skip
    record(
        session, "attempt_sent", now, actor="provider", account_id=contact.account_id, contact_id=contact.id,
        campaign_id=campaign.id, facts={"channel": one.channel, "step": "found"},
    )  # fmt: skip


def _archive(session: Session, now: datetime) -> CampaignRow:
    """A campaign that never runs: it holds what was found after a restore."""
    name = f"Found after the restore of {(mode(session) or {}).get('at', now.isoformat())[:10]}"
    row = session.scalars(select(CampaignRow).where(CampaignRow.name == name)).first()
    if row is None:
        row = campaigns.create(session, plans.parse({"name": name, "holdout_share": 0}), "worker", now)
        row.state, row.planned_at = "stopped", now
        session.flush()
    return row


def _member(session: Session, campaign: CampaignRow, contact: ContactRow, now: datetime) -> MemberRow:
    mine = MemberRow.campaign_id == campaign.id, MemberRow.account_id == contact.account_id
    row = session.scalars(select(MemberRow).where(*mine)).first()
    if row is None:
        row = MemberRow(
            campaign_id=campaign.id, account_id=contact.account_id, contact_id=contact.id, state="closed", holds=[],
            step=0, contacted=True, joined_at=now, updated_at=now,
        )  # fmt: skip
        session.add(row)
        session.flush()
    return row


def _no_more_steps(session: Session, account_id: int) -> None:
    """We no longer know which steps they have had: they may still answer, and are sent no further one."""
    rows = session.execute(
        select(MemberRow, CampaignRow.plan)
        .join(CampaignRow, CampaignRow.id == MemberRow.campaign_id)
        .where(MemberRow.account_id == account_id, MemberRow.state.in_(members.OPEN), MemberRow.contacted.is_(True))
    )
    for member, plan in rows:
        member.step = max(member.step, len(plans.from_json(plan).steps))


# ---------------------------------------------------------------- what they wrote


def hear_again(session: Session, settings: Settings, written: Iterable[Written], tally: Tally) -> None:
    """Messages to us that our rows have forgotten, above all a STOP. They had their reply at the time."""
    for message, at in sorted(written, key=lambda pair: pair[1]):
        payload = {"MessageSid": message.sid, "Body": message.text, "From": message.phone, "To": message.our_number}
        hashed = phone_hash(settings.secret_key, message.phone)
        entry = inbox.receive(session, f"sms:{message.sid}", "sms", payload, at, hashed)
        if not entry.first:
            continue
        answer = interviews.hear(session, settings, message, at)
        inbox.settle(session, entry, "", answer.contact_id)
        tally.heard += 1
