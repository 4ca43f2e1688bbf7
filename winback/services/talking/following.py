"""What must follow from a turn, beside the next question: one function for each code the engine names."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from campaigns import issue_kinds
from campaigns.interview.values import Face, Said, Turn
from winback.services.events import record
from winback.services.gate import gate
from winback.services.issues import issues
from winback.services.permission import agreements, opt_outs
from winback.services.person import data_wishes
from winback.services.talking import routing
from winback.services.talking.talks import Talk, Wire
from winback.settings import Settings
from winback.store.crm import ContactRow, PhoneRow
from winback.store.returns import SupportCaseRow

LATER_MONTHS = 3


@dataclass(frozen=True)
class Told:
    """One turn, as what follows from it sees it."""

    talk: Talk
    wire: Wire
    turn: Turn
    face: Face
    words: str | None
    settings: Settings
    now: datetime


Following = Callable[[Session, Told], None]


def follow(
    session: Session,
    settings: Settings,
    talk: Talk,
    wire: Wire,
    turn: Turn,
    face: Face,
    said: Said | None,
    now: datetime,
) -> None:
    """Everything the turn set going, in the same transaction."""
    words = (said.text or said.digits) if said else None
    told = Told(talk, wire, turn, face, words, settings, now)
    for code in turn.effects:
        if code in FOLLOWING:
            FOLLOWING[code](session, told)


def months_after(day: date, months: int) -> date:
    """The same day some months on; the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + years, month + 1, 1)
    after = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return first.replace(day=min(day.day, (after - first).days))


def rest(session: Session, account_id: int, contact_id: int, channel: str, now: datetime) -> date:
    """ "Later", said outside of an interview: nothing until then."""
    until = months_after(now.date(), LATER_MONTHS)
    session.execute(update(ContactRow).where(ContactRow.id == contact_id).values(later_until=until))
    gate.look_again(session, [account_id], now)
    record(
        session, "later_wished", now, actor="customer", account_id=account_id, contact_id=contact_id,
        facts={"until": until.isoformat(), "channel": channel},
    )  # fmt: skip
    return until


def _opted_out(session: Session, told: Told) -> None:
    doubtful = "doubtful_stop" in told.turn.effects
    opt_outs.record(
        session,
        contact_id=told.talk.contact.id,
        phone_hash=told.wire.phone_hash,
        channel=told.face,
        words=told.words,
        doubtful=doubtful,
        now=told.now,
    )
    if doubtful:  # the case is opened there; here we know which thread it is read in
        session.flush()
        session.execute(
            update(SupportCaseRow)
            .where(
                SupportCaseRow.kind == "doubtful_stop",
                SupportCaseRow.contact_id == told.talk.contact.id,
                SupportCaseRow.interview_id.is_(None),
                SupportCaseRow.created_at == told.now,
            )
            .values(interview_id=told.talk.interview.id)
        )


def _distress(session: Session, told: Told) -> None:
    _support(session, told, "distress")


def _info_wanted(session: Session, told: Told) -> None:
    talk = told.talk
    data_wishes.keep(
        session, contact_id=talk.contact.id, account_id=talk.account.id, channel=told.face, words=told.words,
        now=told.now, interview_id=talk.interview.id,
    )  # fmt: skip


def _wants_human(session: Session, told: Told) -> None:
    """Routed at once: somebody waits for a call. Also when the wish comes after the end."""
    told.talk.row.wrapped_up_at = None
    session.flush()
    routing.wrap_up(session, told.talk.interview.id, told.now, wants_human=True)


def _later(session: Session, told: Told) -> None:
    until = months_after(told.now.date(), LATER_MONTHS)
    told.talk.contact.later_until = until
    gate.look_again(session, [told.talk.account.id], told.now)
    _event(session, told, "later_wished", {"until": until.isoformat()})


def _issue_told(session: Session, told: Told) -> None:
    issue_id = issues.open_issue(
        session,
        account_id=told.talk.account.id,
        contact_id=told.talk.contact.id,
        interview_id=told.talk.interview.id,
        source="interview",
        kind=issue_kinds.kind_of(told.words or "") or "complaint",
        subject=told.words,
        now=told.now,
    )
    _support(session, told, "issue", issue_id)


def _issue_confirmed(session: Session, told: Told) -> None:
    issues.confirm(session, told.talk.account.id, told.now)
    _event(session, told, "issue_confirmed")


def _issue_unsolved(session: Session, told: Told) -> None:
    """They say it is not solved: it is open again, and support reads it in their words."""
    issue_id = issues.deny(session, told.talk.account.id, told.talk.contact.id, told.talk.interview.id, told.now)
    _support(session, told, "issue", issue_id, {"unsolved": True})


def _wrong_person(session: Session, told: Told) -> None:
    session.execute(
        update(PhoneRow)
        .where(PhoneRow.phone_hash == told.wire.phone_hash, PhoneRow.contact_id == told.talk.contact.id)
        .values(wrong_person_at=told.now)
    )
    gate.look_again(session, [told.talk.account.id], told.now)
    _event(session, told, "wrong_person")


def _bought_again(session: Session, told: Told) -> None:
    _event(session, told, "bought_again")


def _new_number(session: Session, told: Told) -> None:
    """They told a new number of their own: a person enters it once they have confirmed it; nothing of ours uses it."""
    talk = told.talk
    data_wishes.correct(
        session, contact_id=talk.contact.id, account_id=talk.account.id, channel=told.face, words=told.words or "",
        now=told.now,
    )  # fmt: skip
    _event(session, told, "correction_wished")


def _permission_given(session: Session, told: Told) -> None:
    agreements.about_offers(session, told.settings, told.talk, told.face, True, told.now)
    _event(session, told, "permission_given")


def _permission_refused(session: Session, told: Told) -> None:
    agreements.about_offers(session, told.settings, told.talk, told.face, False, told.now)
    _event(session, told, "permission_refused")


def _support(
    session: Session, told: Told, kind: str, issue_id: int | None = None, facts: Mapping[str, Any] | None = None
) -> None:
    """One open case of a kind for an interview; further words are read in its thread."""
    interview = told.talk.interview
    mine = SupportCaseRow.interview_id == interview.id, SupportCaseRow.kind == kind, SupportCaseRow.state == "open"
    if session.scalar(select(SupportCaseRow.id).where(*mine)) is not None:
        return
    session.add(
        SupportCaseRow(
            kind=kind,
            account_id=interview.account_id,
            contact_id=interview.contact_id,
            interview_id=interview.id,
            issue_id=issue_id,
            quote=told.words,
            wants_human=False,
            facts={"channel": told.face} | dict(facts or {}),
            created_at=told.now,
        )
    )


def _event(session: Session, told: Told, code: str, facts: Mapping[str, Any] | None = None) -> None:
    interview = told.talk.interview
    record(
        session,
        code,
        told.now,
        actor="customer",
        account_id=interview.account_id,
        contact_id=interview.contact_id,
        campaign_id=interview.campaign_id,
        facts={"interview": interview.id, "channel": told.face} | dict(facts or {}),
    )


# `offer_wanted` is met before the words are chosen (turns); `doubtful_stop` comes with `opted_out`.
FOLLOWING: Mapping[str, Following] = {
    "opted_out": _opted_out,
    "wants_human": _wants_human,
    "later": _later,
    "issue_told": _issue_told,
    "issue_confirmed": _issue_confirmed,
    "issue_unsolved": _issue_unsolved,
    "wrong_person": _wrong_person,
    "bought_again": _bought_again,
    "distress": _distress,
    "info_wanted": _info_wanted,
    "new_number": _new_number,
    "permission_given": _permission_given,
    "permission_refused": _permission_refused,
}
