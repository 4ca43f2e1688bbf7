"""What happens on the phone: a call of ours is answered, somebody calls us, and every turn between.

Nothing about the person is said before a person is heard: until then we only say who calls and how to stop.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import pickup
from campaigns.interview import states
from campaigns.interview import turns as engine
from campaigns.interview.values import Line, Said, Turn
from winback.errors import NotFound
from winback.services.events import record
from winback.services.gate import asks, gate, talk_gate
from winback.services.keys import phone_hash
from winback.services.locks import lock_accounts
from winback.services.planning import plans
from winback.services.talking import interviews, outside, talks, turns
from winback.services.talking.spoken import INBOUND, Call, Spoken, of_turn, say
from winback.services.talking.talks import Talk, Wire
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow, MemberRow
from winback.store.crm import ContactRow
from winback.store.interviews import InterviewRow
from winback.words import Words

GREETINGS = frozenset({"opening", "reminder", "as_wished"})
CALLS_BACK = timedelta(days=14)  # so long somebody may call back who missed our call


def answered(session: Session, settings: Settings, token: str, call: Call, now: datetime) -> Spoken:
    """Somebody, or something, picked up a call of ours. One call of an attempt speaks; a second says goodbye."""
    attempt = _attempt(session, token)
    words = talks.words_for(session, attempt)
    if not _bind(session, attempt, call, now):
        return say(words, settings, "second_call")
    if call.answered_by in {"machine", "fax"}:
        return say(words, settings, *(("machine",) if call.answered_by == "machine" else ()))
    if not _may_speak(session, settings, attempt, now):
        return say(words, settings, "not_now_possible")
    if call.answered_by == "human":
        return _begin(session, settings, attempt, now)
    return say(words, settings, "neutral", listen_for="may_we_ask", neutral=True)


def first_words(session: Session, settings: Settings, token: str, call: Call, said: Said, now: datetime) -> Spoken:
    """What came back to the neutral sentence: a person is spoken with, everything else is left in peace."""
    attempt = _attempt(session, token)
    words = talks.words_for(session, attempt)
    if attempt.sid != call.sid:
        return say(words, settings)
    found = pickup.who(said, attempt.answered_by)
    if found != "person":
        attempt.answered_by = "machine" if found == "machine" else attempt.answered_by
        return say(words, settings)
    attempt.answered_by = "human"
    talk = talk_gate.asked(session, settings, interviews.of_attempt(session, attempt, "voice", now), "voice", now)
    if talk.issue_open or talk.blocked or talk.contact.opted_out_at:
        return say(words, settings, "not_now_possible")
    wire = Wire(attempt.sender, attempt.phone_hash)
    if leave := _exit(talk, said):
        return _spoken(talk.words, turns.speak(session, settings, talk, wire, leave, "voice", now, said=said))
    return _go_on(session, settings, talk, wire, now, greeted=_heard_us(talk.words, said))


def hear(session: Session, settings: Settings, token: str, call: Call, said: Said, now: datetime) -> Spoken:
    """One turn on the phone, of our call or of theirs."""
    if token == INBOUND:
        return hear_inbound(session, settings, call, said, now)
    attempt = _attempt(session, token)
    found = interviews.of_member(session, attempt.member_id)
    if attempt.sid != call.sid or found is None:
        return say(talks.words_for(session, attempt), settings)
    talk = talks.load(session, found, attempt.account_id, now)
    if attempt.answered_by in {"machine", "fax"} and not said.digits and not talk.answers:
        return say(talk.words, settings)  # the provider noticed a machine, and nothing we heard speaks against it
    wire = Wire(attempt.sender, attempt.phone_hash)
    said = replace(said, asked=talks.asked_on(session, wire, talk.interview.id))
    return _spoken(talk.words, turns.hear(session, settings, talk, wire, said, now))


def over(session: Session, token: str, now: datetime) -> None:
    """A call of ours ended. In the middle of a question that is hanging up: noted, and the plan goes on."""
    row = session.execute(
        select(AttemptRow.account_id, InterviewRow.id)
        .join(InterviewRow, InterviewRow.member_id == AttemptRow.member_id)
        .where(
            AttemptRow.token == token,
            AttemptRow.answered_by == "human",
            InterviewRow.channel == "voice",
            InterviewRow.status.in_(("opened", "talking")),
        )
    ).first()
    if row is None:
        return
    talk = talks.load(session, row[1], row[0], now)
    if talk.state.ended is None and talk.state.moved is None:
        talk.row.state = states.state_to_json(engine.close(talk.state, "hung_up"))
        talk.row.updated_at = now
        record(
            session, "hung_up", now, actor="customer", account_id=row[0], contact_id=talk.contact.id,
            campaign_id=talk.interview.campaign_id, facts={"interview": row[1], "question": talk.state.open},
        )  # fmt: skip


def inbound(session: Session, settings: Settings, call: Call, now: datetime) -> Spoken:
    """Somebody calls us: their open question, the call they missed, or who we are and how to stop."""
    wire = _wire(settings, call)
    talk = (_asked(session, wire, now) or _missed(session, wire, now)) if wire else None
    if wire is None or talk is None:
        return outside.greet(session, settings, wire, call.called, now)
    talk = talk_gate.asked(session, settings, talk, "voice", now)
    if talk.issue_open or talk.blocked:
        key = "issue_paused" if talk.issue_open else "caller_unknown"
        return say(talk.words, settings, key, form=talk.interview.address_form)
    return _go_on(session, settings, talk, wire, now)


def hear_inbound(session: Session, settings: Settings, call: Call, said: Said, now: datetime) -> Spoken:
    wire = _wire(settings, call)
    found = talks.with_open_question(session, wire) if wire else None
    if wire is None or found is None or found.interview_id is None:
        return outside.hear_call(session, settings, wire, call.called, said, now)
    talk = talks.load(session, found.interview_id, found.account_id, now, held=found.held)
    said = replace(said, asked=found.question)
    return _spoken(talk.words, turns.hear(session, settings, talk, wire, said, now))


def _asked(session: Session, wire: Wire, now: datetime) -> Talk | None:
    """The conversation whose question waits for this number."""
    found = talks.with_open_question(session, wire)
    if found is None or found.interview_id is None:
        return None
    return talks.load(session, found.interview_id, found.account_id, now, held=found.held)


def _missed(session: Session, wire: Wire, now: datetime) -> Talk | None:
    """Whoever calls back after a call of ours that reached nobody is asked now; whom we may not ask is only greeted."""
    token = session.scalar(
        select(AttemptRow.token)
        .join(MemberRow, MemberRow.id == AttemptRow.member_id)
        .join(CampaignRow, CampaignRow.id == AttemptRow.campaign_id)
        .join(ContactRow, ContactRow.id == AttemptRow.contact_id)
        .where(
            AttemptRow.phone_hash == wire.phone_hash,
            AttemptRow.channel == "voice",
            AttemptRow.intent_at > now - CALLS_BACK,
            MemberRow.state == "waiting",
            CampaignRow.state == "running",
            ContactRow.opted_out_at.is_(None),
            *(~reason for reason in talks.left_in_peace(AttemptRow.account_id, now, talks.still_today(now))),
        )
        .order_by(AttemptRow.intent_at.desc())
        .limit(1)
    )
    return interviews.of_attempt(session, _attempt(session, token), "voice", now) if token else None


def _begin(session: Session, settings: Settings, attempt: AttemptRow, now: datetime) -> Spoken:
    """The interview by phone: its first words, or its open question when it began in writing."""
    attempt.answered_by = "human"
    talk = interviews.of_attempt(session, attempt, "voice", now)
    return _go_on(session, settings, talk, Wire(attempt.sender, attempt.phone_hash), now)


def _go_on(
    session: Session, settings: Settings, talk: Talk, wire: Wire, now: datetime, *, greeted: bool = False
) -> Spoken:
    turn = interviews.first_or_again(talk, "voice", now.date())
    turn = replace(turn, say=_without_greeting(turn.say)) if greeted else turn
    return _spoken(talk.words, turns.speak(session, settings, talk, wire, turn, "voice", now))


def _heard_us(words: Words, said: Said) -> bool:
    """Whoever does what the neutral sentence asks for has heard it; "hello?" and a name begin a call."""
    return bool(said.digits) or (said.text or "").strip(" .,!").casefold() in words.accepted("yes")


def _without_greeting(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The neutral sentence said who calls: nobody wants to hear it twice."""
    return tuple(Line("after_neutral") if line.key in GREETINGS else line for line in lines)


def _exit(talk: Talk, said: Said) -> Turn | None:
    """Whoever answers the neutral sentence with stop, a human, wrong number or later is not asked first."""
    if said.silent:
        return None
    turn = engine.hear(talk.script, talk.state, said, talk.words.vocabulary(), talk.words.options)
    return turn if turn.state.ended and turn.effects else None


def _spoken(words: Words, spoken: turns.Spoken) -> Spoken:
    return of_turn(
        words, spoken.lines, spoken.question, keys_only=spoken.keys_only, hang_up=spoken.hang_up
    )  # fmt: skip


def _attempt(session: Session, token: str) -> AttemptRow:
    """Locked: two answers of one attempt come one after the other."""
    account_id = session.scalar(select(AttemptRow.account_id).where(AttemptRow.token == token))
    if account_id is None:
        raise NotFound("There is no such call of ours.")
    lock_accounts(session, [account_id])
    attempt = session.scalar(
        select(AttemptRow)
        .where(AttemptRow.token == token, AttemptRow.channel == "voice")
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    if attempt is None:
        raise NotFound("There is no such call of ours.")
    return attempt


def _bind(session: Session, attempt: AttemptRow, call: Call, now: datetime) -> bool:
    """Compare and set: the first call of an attempt that somebody answers is the one that speaks."""
    if attempt.sid not in (None, call.sid):
        if call.sid not in attempt.other_sids:
            attempt.other_sids = [*attempt.other_sids, call.sid]
            record(
                session, "duplicate_call", now, actor="provider", account_id=attempt.account_id,
                contact_id=attempt.contact_id, campaign_id=attempt.campaign_id, facts={"attempt": attempt.id},
            )  # fmt: skip
        return False
    attempt.sid, attempt.answered_at, attempt.updated_at = call.sid, attempt.answered_at or now, now
    attempt.answered_by = call.answered_by or attempt.answered_by
    session.flush()
    return True


def _may_speak(session: Session, settings: Settings, attempt: AttemptRow, now: datetime) -> bool:
    """The whole gate once more: an opt-out or an issue since the phone rang still counts."""
    campaign, member = session.execute(
        select(CampaignRow, MemberRow)
        .select_from(CampaignRow)
        .join(MemberRow, MemberRow.campaign_id == CampaignRow.id)
        .where(MemberRow.id == attempt.member_id)
    ).one()
    ask = asks.for_attempt(campaign, plans.from_json(campaign.plan), member, attempt)
    verdict = gate.verdict(session, attempt.account_id, ask, now, settings, campaign_id=campaign.id)
    gate.note(session, verdict, "answered", now, campaign_id=campaign.id, attempt_id=attempt.id)
    return verdict.go


def _wire(settings: Settings, call: Call) -> Wire | None:
    return Wire(call.called, phone_hash(settings.secret_key, call.caller)) if call.caller else None
