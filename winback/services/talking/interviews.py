"""The interview story on rows: opened by the plan, heard whenever somebody writes, closed by the clock.

One interview a member, whatever the channel: begun by SMS, it goes on at its open question when the phone rings.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Protocol

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from campaigns.answers.service_words import is_start
from campaigns.interview import states
from campaigns.interview import turns as engine
from campaigns.interview.values import Face, Known, Said, State, Turn
from winback.services.events import record
from winback.services.keys import phone_hash
from winback.services.planning import members, plans
from winback.services.scripts import starters
from winback.services.talking import messages, outside, routing, talks, told_replies, turns
from winback.services.talking.talks import Found, Talk, Wire
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow
from winback.store.interviews import UNDER_WAY, AnswerRow, InterviewRow, MessageRow, OpenQuestionRow
from winback.store.prepared import together


class Heard(Protocol):
    """What a channel tells of one message."""

    @property
    def sid(self) -> str: ...
    @property
    def phone(self) -> str: ...
    @property
    def our_number(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def opt_out_type(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody who wrote gets back, and who it was, if we know them."""

    lines: tuple[str, ...]
    contact_id: int | None


def withdraw(session: Session, attempt: AttemptRow, now: datetime) -> None:
    """The provider refused our words: what was never said leaves no interview, no question and no thread."""
    interview_id = of_member(session, attempt.member_id)
    if interview_id is None:
        return
    never_spoken = session.scalar(
        select(InterviewRow.id).where(
            InterviewRow.id == interview_id,
            InterviewRow.status == "opened",
            InterviewRow.opened_at == attempt.intent_at,
        )
    )
    session.execute(
        delete(MessageRow).where(
            MessageRow.interview_id == interview_id,
            MessageRow.direction == "us",
            MessageRow.at == attempt.intent_at,
            MessageRow.channel == attempt.channel,
        )
    )
    if never_spoken is not None:
        for table in (OpenQuestionRow, AnswerRow):
            session.execute(delete(table).where(table.interview_id == interview_id))
        session.execute(delete(InterviewRow).where(InterviewRow.id == interview_id))


def hear(session: Session, settings: Settings, heard: Heard, now: datetime) -> Answer:
    """Somebody wrote to one of our numbers. Whatever the state: stop is heard first, and nobody gets no answer."""
    wire = wire_of(settings, heard)
    return answer(session, settings, heard, wire, talks.with_open_question(session, wire), now)


def wire_of(settings: Settings, heard: Heard, *, replies: bool = True) -> Wire:
    return Wire(heard.our_number, phone_hash(settings.secret_key, heard.phone), replies)


def answer(
    session: Session, settings: Settings, heard: Heard, wire: Wire, asked: Found | None, now: datetime
) -> Answer:
    """The same once it is known which question waits for this number, and its account is held."""
    found = asked or talks.last_with(session, wire.phone_hash, now)
    who = found.contact_id if found else None
    if _is_the_providers(heard):  # asked and answered there: no answer to our question
        with together(session) as writes:
            messages.note(writes, interview_id=None, contact_id=who, channel="sms", now=now, them=heard.text)
        return Answer((), who)
    # A word the firm told the provider to take as stop is one, whatever it means to us.
    text = "STOP" if heard.opt_out_type == "STOP" else heard.text
    if found is None or found.interview_id is None or (asked is None and told_replies.answers_it(session, found, now)):
        return Answer(outside.hear_text(session, settings, found, wire, text, now), who)
    talk = talks.load(session, found.interview_id, found.account_id, now, held=found.held)
    said = Said("sms", text=text, asked=found.question, since=_since(talk, now))
    return Answer(turns.hear(session, settings, talk, wire, said, now).lines, who)


def _is_the_providers(heard: Heard) -> bool:
    """HELP, and START or UNSTOP, which lift its own block only. YES may be an answer, whatever else it was there."""
    return heard.opt_out_type == "HELP" or (heard.opt_out_type == "START" and is_start(heard.text))


def _since(talk: Talk, now: datetime) -> float | None:
    """Seconds since they last wrote: what comes so soon after may be the second part of one message."""
    before = talk.interview.heard_at
    return (now - before).total_seconds() if before and talk.interview.channel == "sms" else None


def expire(session: Session, interview_id: int, now: datetime) -> None:
    """Nobody answered any more: what was said is kept as half an interview, nothing said closes it."""
    account_id = session.scalar(select(InterviewRow.account_id).where(InterviewRow.id == interview_id))
    if account_id is None:
        return
    talk = talks.load(session, interview_id, account_id, now)
    row = talk.row
    if row.status not in UNDER_WAY:
        return
    paused = row.status == "paused"
    state = talk.state if paused else engine.close(talk.state, "silent")
    row.state = states.state_to_json(state)
    row.status = "partial" if turns.answered_any(state) else "closed"
    row.ended_as, row.ended_at, row.updated_at = state.ended, now, now
    session.execute(delete(OpenQuestionRow).where(OpenQuestionRow.interview_id == interview_id))
    member = session.get_one(MemberRow, row.member_id)
    members.close(member, now, "finished" if row.status == "partial" else "closed")
    record(
        session, "interview_expired", now, actor="worker", account_id=account_id, contact_id=row.contact_id,
        campaign_id=row.campaign_id, facts={"interview": interview_id, "status": row.status},
    )  # fmt: skip
    session.flush()
    routing.wrap_up(session, interview_id, now)


# ---------------------------------------------------------------- what calls and openings share


def of_attempt(session: Session, attempt: AttemptRow, face: Face, now: datetime) -> Talk:
    """The member's interview; begun here when this is the first word."""
    interview_id = of_member(session, attempt.member_id) or _begun(session, attempt, face, now)
    return talks.load(session, interview_id, attempt.account_id, now)


def of_member(session: Session, member_id: int) -> int | None:
    return session.scalar(select(InterviewRow.id).where(InterviewRow.member_id == member_id))


def first_or_again(talk: Talk, face: Face, today: date, *, reminder: bool = False, known: Known | None = None) -> Turn:
    """As long as nobody has answered we begin at the beginning; afterwards the open question is asked again."""
    untouched = talk.state.turns == 0 and talk.state.ended is None
    if untouched and not reminder:
        known = replace(known, ask_solved=talk.ask_solved) if known else talks.known(talk, today)
        turn = engine.begin(talk.script, known, face)
        return replace(turn, learned=()) if talk.answers else turn  # what the CRM knows is noted once
    return engine.resume(talk.script, talk.state, face, ask_solved=talk.ask_solved)


def whose(attempt: AttemptRow) -> dict[str, int]:
    """With whom an interview is held: the one part of its beginning that differs from others in the same state."""
    return {"member_id": attempt.member_id, "account_id": attempt.account_id, "contact_id": attempt.contact_id}


def beginning(campaign: CampaignRow, state: State, face: Face, now: datetime) -> dict[str, Any]:
    """The rest of its row."""
    return {
        "campaign_id": campaign.id,
        "script_id": (campaign.frozen or {})["script"],
        "language": state.language,
        "address_form": state.address_form,
        "state": states.state_to_json(state),
        "status": "opened",
        "channel": face,
        "opened_at": now,
        "updated_at": now,
    }


def _begun(session: Session, attempt: AttemptRow, face: Face, now: datetime) -> int:
    account, contact, campaign = talks.addressed(session, attempt)
    frozen = campaign.frozen or {}
    known = talks.before(account, contact, frozen, plans.from_json(campaign.plan), now.date())
    known = replace(known, ask_solved=account.id in talks.ask_solved(session, [account.id], now))
    state = engine.begin(starters.script(session, frozen["script"]), known, face).state
    row = InterviewRow(**whose(attempt), **beginning(campaign, state, face, now))
    session.add(row)
    session.flush()
    return row.id
