"""One turn of a conversation: heard by the engine, written to rows, and what must follow from it set going."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, update
from sqlalchemy.orm import Session

from campaigns.answers.values import Reading
from campaigns.answers.version import reader_version
from campaigns.facts import QUESTIONS
from campaigns.interview import states
from campaigns.interview import turns as engine
from campaigns.interview.values import Face, Given, Line, Said, State, Turn
from winback.services import events
from winback.services.gate import talk_gate
from winback.services.person import links
from winback.services.reading import recoding
from winback.services.talking import (
    following,
    going_on,
    grants,
    info_by_text,
    kind_words,
    messages,
    promised_words,
    talks,
)
from winback.services.talking.talks import Interview, Talk, Thread, Wire
from winback.settings import Settings
from winback.store.campaigns import MemberRow
from winback.store.interviews import UNDER_WAY, AnswerRow, InterviewRow, OpenQuestionRow
from winback.store.prepared import Writes, adding, by_dialect, table, together

# With an answer in it, a conversation that ended so is worth reading.
NEVER_HALF = frozenset({"wrong_person"})

IN_A_READING = tuple(one.name for one in fields(Reading))
KEEP_STATE = update(table(InterviewRow)).where(table(InterviewRow).c.id == bindparam("interview"))
KEEP_PLACE = update(table(MemberRow)).where(table(MemberRow).c.id == bindparam("member"))
ADD_ANSWERS = adding(AnswerRow)
ASK = {
    name: asks.on_conflict_do_update(
        index_elements=["our_number", "phone_hash"],
        set_={changed: asks.excluded[changed] for changed in ("interview_id", "question", "asked_at")},
    ).inline()
    for name, asks in by_dialect(OpenQuestionRow).items()
}
ASK_NOTHING = delete(table(OpenQuestionRow)).where(table(OpenQuestionRow).c.interview_id == bindparam("interview"))


@dataclass(frozen=True, slots=True)
class Spoken:
    """What we answer, in words, and how a phone goes on."""

    lines: tuple[str, ...]
    question: str | None = None
    keys_only: bool = False
    hang_up: bool = False


def hear(session: Session, settings: Settings, talk: Talk, wire: Wire, said: Said, now: datetime) -> Spoken:
    """What somebody said in this interview; everything that follows is in the caller's transaction."""
    talk = talk_gate.asked(session, settings, talk, said.face, now)
    turn = _heard_while_blocked(talk, said) if talk.blocked else _heard(talk, talk.state, said)
    return speak(session, settings, talk, wire, turn, said.face, now, said=said)


def speak(
    session: Session,
    settings: Settings,
    talk: Talk,
    wire: Wire,
    turn: Turn,
    face: Face,
    now: datetime,
    said: Said | None = None,
) -> Spoken:
    """Write a turn to rows and give its words. Also for what we say first, or say again."""
    turn = _with_offer(session, talk, turn, now)
    turn = _with_link(session, settings, talk, wire, turn, face, now)
    turn = going_on.as_wished(session, settings, talk, wire, turn, face, now)
    turn = promised_words.with_promise(session, settings, talk, wire, turn, face, now)
    turn = replace(turn, say=kind_words.instead(session, settings, talk, wire, turn, face, said, now))
    say = turn.say if wire.replies else ()
    lines = talks.render(talk.words, say, turn.state.address_form, face, settings)
    before = talk.interview.state.get("ended")
    over = talk.interview.status not in UNDER_WAY  # a late word changes nothing of how it ended
    heard = said is not None and not said.silent
    with together(session) as writes:
        keep_state(writes, talk, turn.state, face, now, heard=heard)
        kept = tuple(map(links.hidden, lines))
        keep_said(writes, talk.thread, wire, turn, kept, face, now, said=said, over=over)
        if heard and not over:
            _keep_place(writes, talk, now)
            _tell(writes, talk.interview, before, turn, face, now)
        if turn.effects or over:
            writes.at_once()  # what follows reads it
    if heard and not over and talk.interview.status not in UNDER_WAY:
        going_on.call_off(session, talk, now)
    following.follow(session, settings, talk, wire, turn, face, said, now)
    if over and turn.learned:  # a late correction: whoever works with the case already sees it
        recoding.case_follows(session, talk.interview.id, turn.state, now)
    question = turn.state.open if not turn.hang_up else None
    return Spoken(lines, question, turn.keys_only, turn.hang_up)


def keep_state(writes: Writes, talk: Talk, state: State, face: Face, now: datetime, *, heard: bool = False) -> None:
    """Where the interview stands. A late word changes nothing of how it ended."""
    row = talk.interview
    kept: dict[str, Any] = {"state": states.state_to_json(state), "channel": face, "updated_at": now}
    if heard:
        kept["heard_at"] = now
    if row.status in UNDER_WAY:
        status = status_of(state, row.status if not heard else "talking")
        ended_at = None if status in UNDER_WAY else now
        kept |= {"status": status, "ended_as": state.ended, "ended_at": ended_at}
    writes.add(KEEP_STATE, {"interview": row.id} | kept)
    for name, value in kept.items():
        setattr(row, name, value)


def keep_said(
    writes: Writes,
    thread: Thread,
    wire: Wire,
    turn: Turn,
    lines: tuple[str, ...],
    face: Face,
    now: datetime,
    *,
    said: Said | None = None,
    over: bool = False,
) -> None:
    """What a turn taught us, its words in the thread, and the question that is open now."""
    _keep_answers(writes, thread, turn.learned, face, now)
    _keep_words(writes, thread, said, lines, face, now)
    if not over:
        _keep_question(writes, thread.interview_id, wire, turn.state, face, now)


def status_of(state: State, before: str = "talking") -> str:
    """Where an interview stands after this state."""
    if state.ended == "issue":
        return "paused"
    if state.ended in (None, "silent", "hung_up"):  # the plan goes on: a reminder, another channel
        return "talking" if before == "paused" else before
    if state.ended == "completed":
        return "finished"
    return "partial" if answered_any(state) and state.ended not in NEVER_HALF else "closed"


def answered_any(state: State) -> bool:
    return any(question in state.values for question in state.done if question in QUESTIONS)


def _heard(talk: Talk, state: State, said: Said) -> Turn:
    words = talk.words
    return engine.hear(talk.script, state, said, words.vocabulary(), words.options, issue_open=talk.issue_open)


def _heard_while_blocked(talk: Talk, said: Said) -> Turn:
    """Somebody blocked the account by hand: stop and wishes are heard, nothing more is asked, the place is kept."""
    before = talk.state
    turn = _heard(talk, replace(before, ended=before.ended or "refused"), said)
    if turn.state.ended != "refused":
        return turn
    return replace(turn, state=replace(before, after_end=turn.state.after_end))


def _with_offer(session: Session, talk: Talk, turn: Turn, now: datetime) -> Turn:
    if "offer_wanted" not in turn.effects:
        return turn
    granted = grants.grant(session, talk, turn.state.reasons, now)
    if granted is None:
        return engine.tell_offer(talk.script, turn, None, {})
    return engine.tell_offer(talk.script, turn, granted.key, granted.gaps(talk.interview.language))


def _with_link(
    session: Session, settings: Settings, talk: Talk, wire: Wire, turn: Turn, face: Face, now: datetime
) -> Turn:
    """Whoever asks what we hold gets the way to their own page: here in writing, else by a message of its own."""
    if "info_wanted" not in turn.effects or not any(line.key == "info" for line in turn.say):
        return turn
    account_id, contact_id = talk.interview.account_id, talk.contact.id
    if face == "voice" or not wire.replies:
        told = info_by_text.by_text(session, settings, talk.words, account_id, contact_id, wire.phone_hash, now)
    else:
        link = links.for_number(session, settings, contact_id, wire.phone_hash, now)
        told = Line("info_link", {"link": link}) if link else None
    return replace(turn, say=tuple(told or line if line.key == "info" else line for line in turn.say))


def _keep_answers(writes: Writes, thread: Thread, learned: Iterable[Given], face: Face, now: datetime) -> None:
    rows = (
        {
            "interview_id": thread.interview_id,
            "position": thread.answers + place,
            "question": given.question,
            "status": given.status,
            "channel": face,
            "heard_at": now,
            "value": given.value,
            **_understood(given),
        }
        for place, given in enumerate(learned)
    )
    writes.add(ADD_ANSWERS, *rows)


def _understood(given: Given) -> dict[str, Any]:
    reading = given.reading
    first = reading.reasons[0] if reading and reading.reasons else None
    return {
        "text": reading.text if reading else None,
        "reading": (reading_to_json(reading) if reading else {}) | ({"why": given.why} if given.why else {}),
        "reason": first.code if first else given.value if given.question == "reason" else None,
        "confidence": first.confidence if first else None,
    }


def reading_to_json(reading: Reading) -> dict[str, Any]:
    """Everything it says, and which reader said so; what it does not say is left out."""
    told = ((name, getattr(reading, name)) for name in IN_A_READING)
    plain: dict[str, Any] = {name: value for name, value in told if value is not None and value != ()}
    if reading.reasons:
        plain["reasons"] = [{"code": one.code, "confidence": one.confidence} for one in reading.reasons]
    if reading.price is not None:
        plain["price"] = {"amount": str(reading.price.amount), "currency": reading.price.currency}
    if reading.when is not None:
        plain["when"] = asdict(reading.when)
    return plain | {"version": reader_version()}


def _keep_words(
    writes: Writes, thread: Thread, said: Said | None, lines: tuple[str, ...], face: Face, now: datetime
) -> None:
    messages.note(
        writes,
        interview_id=thread.interview_id,
        contact_id=thread.contact_id,
        channel=face,
        now=now,
        them=(said.label or said.text or said.digits) if said else None,
        us="\n".join(lines),
    )


def _keep_question(writes: Writes, interview_id: int, wire: Wire, state: State, face: Face, now: datetime) -> None:
    """One open question per pair of numbers: the newest. None when nothing is asked any more.

    What the web page asks is not asked on their number: a reply there still answers what was asked there. Nor is what
    we would have asked whom we heard late.
    """
    if state.open is None or status_of(state) not in UNDER_WAY:
        writes.add(ASK_NOTHING, {"interview": interview_id})
        return
    if face == "web" or not wire.replies:
        return
    asked = {"interview_id": interview_id, "question": state.open, "asked_at": now}
    writes.add(ASK[writes.dialect], {"our_number": wire.our_number, "phone_hash": wire.phone_hash} | asked)


def _tell(writes: Writes, interview: Interview, before: str | None, turn: Turn, face: Face, now: datetime) -> None:
    """The timeline: what was answered, and how it ended; a late word does not pause again what is paused for it."""
    answered = [given.question for given in turn.learned if given.status == "answered"]
    happened: list[tuple[str, dict[str, Any]]] = [("answer_heard", {"questions": answered})] if answered else []
    paused_before = interview.status == "paused" and before == interview.ended_as
    if interview.status not in ("opened", "talking") and not paused_before:
        code = "interview_paused" if interview.status == "paused" else "interview_ended"
        happened.append((code, {"ended_as": interview.ended_as}))
    events.gather(
        writes,
        [(code, {"interview": interview.id, "channel": face} | facts) for code, facts in happened],
        now,
        actor="customer",
        account_id=interview.account_id,
        contact_id=interview.contact_id,
        campaign_id=interview.campaign_id,
    )


def _keep_place(writes: Writes, talk: Talk, now: datetime) -> None:
    """An account stands in exactly one place of its campaign's balance."""
    row = talk.interview
    place = {"finished": "finished", "partial": "finished", "closed": "closed"}.get(row.status, "talking")
    if place != talk.place:
        writes.add(KEEP_PLACE, {"member": row.member_id, "state": place, "updated_at": now})
