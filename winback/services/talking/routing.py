"""Where a conversation goes when it is over: to sales as a warm return, to support, or nowhere.

An open issue goes first: as long as it is not resolved, sales gets no case, and the interview stays to be routed.
"""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from campaigns import offers
from campaigns.answers.values import When
from campaigns.facts import QUESTIONS
from campaigns.interview.values import State
from campaigns.warm_returns import WarmFacts, weigh
from winback.services.events import record
from winback.services.gate import gate
from winback.services.planning import updates
from winback.services.talking import grants, talks
from winback.services.talking.talks import Talk
from winback.services.wishes import wishes
from winback.store.crm import IssueRow
from winback.store.interviews import AnswerRow, InterviewRow, MessageRow
from winback.store.returns import SupportCaseRow, WarmReturnRow

NEVER_SOLD = frozenset({"wrong_person"})
BROKEN_OFF = frozenset({"silent", "hung_up"})  # nobody said no: the talk just stopped
WORTH_A_CALL = 3  # questions answered, from which half an interview is worth one
TELLING = frozenset({"reason", "competition", "improvement"})  # questions that are answered in their own words


def due(session: Session, limit: int = 200) -> Sequence[int]:
    """Interviews that ended and wait to be routed; those held back by an open issue are left out."""
    issue = exists().where(IssueRow.account_id == InterviewRow.account_id, IssueRow.status == "open")
    return session.scalars(
        select(InterviewRow.id)
        .where(InterviewRow.ended_at.is_not(None), InterviewRow.wrapped_up_at.is_(None), ~issue)
        .order_by(InterviewRow.ended_at)
        .limit(limit)
    ).all()


def wrap_up(session: Session, interview_id: int, now: datetime, *, wants_human: bool = False) -> int | None:
    """Route what came out of an interview; the warm return's id if sales got one. Run twice, it changes nothing."""
    account_id = session.scalar(select(InterviewRow.account_id).where(InterviewRow.id == interview_id))
    if account_id is None:
        return None
    talk = talks.load(session, interview_id, account_id, now)
    row = talk.row
    if row.wrapped_up_at is not None or row.ended_at is None:
        return None
    wants_human = wants_human or row.ended_as == "wants_human"
    wanted = bool(talk.state.permission or wants_human or worth_a_call(talk)) and row.ended_as not in NEVER_SOLD
    if wanted and talk.issue_open:
        _support_first(session, talk, wants_human, now)
        return None
    row.wrapped_up_at = now
    gate.look_again(session, [account_id], now)
    updates.enrol(session, talk, now)
    wishes.keep(session, interview_id, now)
    if not wanted or (talk.contact.opted_out_at is not None and not wants_human):
        return None
    return _to_sales(session, talk, wants_human, now)


def worth_a_call(talk: Talk) -> bool:
    """Half an interview that just stopped, with enough in it to begin a talk. Whether one may call, the gate says."""
    return talk.interview.ended_as in BROKEN_OFF and answered(talk.state) >= WORTH_A_CALL


def answered(state: State) -> int:
    """Of the six questions, those we know the answer to; what was refused or not understood is none."""
    return sum(question in QUESTIONS and question not in state.declined for question in state.done)


def _support_first(session: Session, talk: Talk, wants_human: bool, now: datetime) -> None:
    """What is broken is mended before anything is sold; the interview is routed when the issue is resolved."""
    mine = SupportCaseRow.interview_id == talk.interview.id, SupportCaseRow.state == "open"
    case = session.scalars(select(SupportCaseRow).where(*mine, SupportCaseRow.kind == "issue").limit(1)).first()
    if case is not None:
        case.wants_human = case.wants_human or wants_human
        return
    issue_id = session.scalar(
        select(IssueRow.id)
        .where(IssueRow.account_id == talk.account.id, IssueRow.status == "open")
        .order_by(IssueRow.opened_at)
        .limit(1)
    )
    session.add(
        SupportCaseRow(
            kind="issue",
            account_id=talk.account.id,
            contact_id=talk.contact.id,
            interview_id=talk.interview.id,
            issue_id=issue_id,
            quote=quote(_answers(session, talk)) or _last_words(session, talk),
            wants_human=wants_human,
            facts={"channel": talk.interview.channel},
            created_at=now,
        )
    )
    session.flush()


def _to_sales(session: Session, talk: Talk, wants_human: bool, now: datetime) -> int:
    known = session.scalars(select(WarmReturnRow).where(WarmReturnRow.interview_id == talk.interview.id)).first()
    if known is not None:  # a wish that came after the end
        known.wants_human = known.wants_human or wants_human
        known.state = "open" if known.state == "done" and wants_human else known.state
        known.updated_at = now
        session.flush()
        return known.id
    answers = _answers(session, talk)
    row = _warm_return(session, talk, answers, wants_human, now)
    session.add(row)
    session.flush()
    record(
        session, "return_created", now, actor="worker", account_id=row.account_id, contact_id=row.contact_id,
        campaign_id=row.campaign_id, facts={"return": row.id, "interview": row.interview_id, "reason": row.reason},
    )  # fmt: skip
    return row.id


def _warm_return(
    session: Session, talk: Talk, answers: Sequence[AnswerRow], wants_human: bool, now: datetime
) -> WarmReturnRow:
    reason, confidence = reason_of(answers, talk.state)
    granted = grants.grant(session, talk, talk.state.reasons, now) if talk.state.permission or reason else None
    warmth = weigh(
        WarmFacts(
            now=now,
            answered_at=talk.interview.heard_at or now,
            permission=talk.state.permission,
            wants_human=wants_human,
            reason=reason,
            confidence=confidence,
            offer=granted.key if granted else None,
            offer_answers_reason=bool(granted and granted.kind in offers.ANSWERS.get(reason or "", ())),
            value=talk.account.order_sum or Decimal(0),
            currency=talk.account.currency,
            issue_told="unresolved_issue" in talk.state.reasons,
            **told(answers),
        )
    )
    return WarmReturnRow(
        interview_id=talk.interview.id,
        campaign_id=talk.interview.campaign_id,
        account_id=talk.account.id,
        contact_id=talk.contact.id,
        reason=reason,
        confidence=confidence,
        quote=quote(answers) or _last_words(session, talk),
        grant_id=granted.id if granted else None,
        wants_human=wants_human,
        wish=wish_of(answers, talk.state) | appointment(answers, talk) | unfinished(talk),
        say_first=warmth.say_first.as_json(),
        priority=warmth.priority,
        causes=[cause.as_json() for cause in warmth.causes],
        state="open",
        team=talk.account.team,
        created_at=now,
        updated_at=now,
    )


def reason_of(answers: Sequence[AnswerRow], state: State) -> tuple[str | None, float | None]:
    """The reason they gave last, with its confidence; else what the talk as a whole says."""
    for row in reversed(answers):
        if row.question == "reason" and row.reason:
            return row.reason, row.confidence
    return next(iter(state.reasons), None), None


def quote(answers: Sequence[AnswerRow]) -> str | None:
    """Their own words, the strongest of them: about the reason if possible, rather whole sentences than a word."""
    asked = [row for row in answers if row.question in QUESTIONS and says_something(row.text)]
    spoken = [row for row in asked if (row.channel, row.status) != ("web", "refused")]  # there it may be a button
    best = max(spoken, key=lambda row: (row.question in TELLING, bool(row.reason), len(row.text or "")), default=None)
    return best.text if best else None


def says_something(text: str | None) -> bool:
    return sum(char.isalpha() for char in text or "") > 2


def _last_words(session: Session, talk: Talk) -> str | None:
    """What they said last, when they answered no question: the wish itself. The label of a button is not their word."""
    mine = MessageRow.interview_id == talk.interview.id, MessageRow.direction == "them"
    query = select(MessageRow.channel, MessageRow.text).where(*mine)
    rows = session.execute(query.order_by(MessageRow.at.desc(), MessageRow.id.desc()))
    pressed = _on_buttons(talk)
    return next((text for face, text in rows if says_something(text) and (face != "web" or text not in pressed)), None)


def _on_buttons(talk: Talk) -> set[str]:
    """What the page notes when a button is pressed, at whatever question."""
    words, form = talk.words, talk.interview.address_form
    labels = {words.label(node.key, one.key, form) for node in talk.script.nodes for one in node.options}
    phrases = (words.accepted("refuse"), words.accepted("yes"), words.wishes("voice"), words.wishes("sms"))
    return labels | {found[0] for found in phrases if found}


def wish_of(answers: Sequence[AnswerRow], state: State) -> dict[str, Any]:
    """When they would like to be called, what they wish for, as they said it last, and whether they want news."""
    found = {name: _last(answers, name) for name in ("when", "improvement")}
    found["news"] = updates.wished(state.values)
    return {name: value for name, value in found.items() if value}


def appointment(answers: Sequence[AnswerRow], talk: Talk) -> dict[str, Any]:
    """The invitation they said yes to, with their words: somebody arranges the day."""
    asked = talk.script.first("invitation")
    if asked is None or talk.state.values.get(asked.key) != "yes":
        return {}
    said = next((row for row in reversed(answers) if row.question == asked.key), None)
    when = said.reading.get("when") if said else None
    return {"appointment": {"invitation": asked.key, "words": said.text if said else None, "when": when}}


def unfinished(talk: Talk) -> dict[str, Any]:
    """How much was answered before the talk stopped, where nobody was asked whether a call is welcome."""
    stopped = talk.interview.ended_as in BROKEN_OFF and talk.state.permission is None
    return {"unfinished": answered(talk.state)} if stopped else {}


def told(answers: Sequence[AnswerRow]) -> dict[str, Any]:
    """What was heard beside the answers: mood, competitor, wish, and when to call."""
    when = _last(answers, "when")
    return {
        "sentiment": _last(answers, "sentiment"),
        "competitor": _last(answers, "competitor"),
        "improvement": _last(answers, "improvement"),
        "when": When(**when) if when else None,
    }


def _last(answers: Sequence[AnswerRow], name: str) -> Any:
    return next((row.reading[name] for row in reversed(answers) if row.reading.get(name) is not None), None)


def _answers(session: Session, talk: Talk) -> Sequence[AnswerRow]:
    query = select(AnswerRow).where(AnswerRow.interview_id == talk.interview.id)
    return session.scalars(query.order_by(AnswerRow.position)).all()
