"""An answer gets another code: written down with the old one, and the main reason follows where somebody works with it.

Nobody is contacted by it, and nothing that was granted or decided before changes: an offer that was told stays theirs,
and how well it answers the new reason counts in the place of the case in the queue.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import offers, warm_returns
from campaigns.answers.coding import CLOSED, Coding, as_json, of_kept
from campaigns.facts import REASONS
from campaigns.interview import states
from campaigns.interview.reasons import LIKELY
from campaigns.interview.values import State
from winback.services.events import record
from winback.services.talking import routing
from winback.store.campaigns import OfferRow
from winback.store.interviews import AnswerRow, InterviewRow
from winback.store.reading import RecodingRow
from winback.store.returns import GrantRow, WarmReturnRow

PERSON = "person"  # in a reading: who coded it last


@dataclass(frozen=True, slots=True)
class MainReason:
    """What the case of a rep says about why they left, and whether the offer that was made fits that."""

    before: str | None
    after: str | None
    offer: OfferRow | None = None
    fits: bool | None = None  # None: no offer was made


def coded(answer: AnswerRow) -> Coding:
    return of_kept(answer.reading or {}, answer.value, answer.question)


def by_person(answer: AnswerRow) -> bool:
    """Whether a person has said what it means; no reader changes that any more."""
    return (answer.reading or {}).get("by") == PERSON


def log(
    session: Session,
    answer: AnswerRow,
    before: Coding,
    after: Coding,
    *,
    by: str,
    why: str,
    version: str,
    now: datetime,
) -> None:
    """From what to what, by whom, with which reader, and when."""
    session.add(
        RecodingRow(
            answer_id=answer.id, at=now, by=by, why=why, reader_version=version, before=as_json(before),
            after=as_json(after),
        )
    )  # fmt: skip


def say(answer: AnswerRow, means: Coding) -> None:
    """A person says what an answer means: certain from now on. The words beside it stay as they are."""
    reading = {name: value for name, value in (answer.reading or {}).items() if name not in ("needs_human", "doubtful")}
    reading |= {"reasons": [{"code": code, "confidence": 1.0} for code in means.reasons], "by": PERSON}
    reading |= {"intent": means.intent} if means.intent else {}
    if not means.intent:
        reading.pop("intent", None)
    if answer.question in CLOSED:
        reading |= {"value_confidence": 1.0 if means.value else 0.0}
        answer.value = means.value
    elif answer.question == "reason":
        answer.value = means.main
    answer.reading = reading
    answer.reason, answer.confidence = means.main, 1.0 if means.main else None


def follow(session: Session, talk: InterviewRow, before: Mapping[int, Coding], now: datetime) -> MainReason:
    """The interview's reasons as its answers say now, and the case a rep works on. The account is held by the caller.

    `before` are the codes answers had until now, by their ids.
    """
    _state(talk, _answers(session, talk.id), before)
    return case_follows(session, talk.id, states.state_from_json(talk.state), now)


def case_follows(session: Session, interview_id: int, state: State, now: datetime) -> MainReason:
    """The case a rep works on, as the answers are now: its reason, what to say first, its place in the queue."""
    case = session.scalars(select(WarmReturnRow).where(WarmReturnRow.interview_id == interview_id)).first()
    if case is None:
        return MainReason(None, None)
    was = case.reason
    reason, sure = routing.reason_of(_answers(session, interview_id), state)
    offer = offer_of(session, case)
    if case.state != "done" and (reason, sure) != (case.reason, case.confidence):
        case.reason, case.confidence, case.updated_at = reason, sure, now
        case.say_first = _say_first(case.say_first, reason)
        _weigh_anew(session, case, offer, now)
    return MainReason(was, case.reason, offer, fits(offer, case.reason))


def _answers(session: Session, interview_id: int) -> Sequence[AnswerRow]:
    query = select(AnswerRow).where(AnswerRow.interview_id == interview_id)
    return session.scalars(query.order_by(AnswerRow.position)).all()


def _weigh_anew(session: Session, case: WarmReturnRow, offer: OfferRow | None, now: datetime) -> None:
    """Its place in the queue with this reason and the offer that was made; written down where it moved."""
    before = case.priority
    key = offer.key if offer else None
    case.priority, case.causes = warm_returns.reweigh(
        case.causes, case.reason, case.confidence, key, answers=bool(fits(offer, case.reason))
    )
    if case.priority != before:
        facts = {"return": case.id, "reason": case.reason, "before": before, "after": case.priority}
        record(
            session, "return_weighed", now, actor="worker", account_id=case.account_id, contact_id=case.contact_id,
            campaign_id=case.campaign_id, facts=facts,
        )  # fmt: skip


def offer_of(session: Session, case: WarmReturnRow) -> OfferRow | None:
    """The offer that was made in this case."""
    made = select(OfferRow).join(GrantRow, GrantRow.offer_id == OfferRow.id).where(GrantRow.id == case.grant_id)
    return session.scalars(made).first()


def fits(offer: OfferRow | None, reason: str | None) -> bool | None:
    """Whether an offer that was made answers this reason."""
    if offer is None:
        return None
    return offers.answers(offer.body.get("kind", ""), offer.body.get("reasons", ()), reason)


def _state(talk: InterviewRow, answers: Sequence[AnswerRow], before: Mapping[int, Coding]) -> None:
    """What was told only by codes that are gone is not told any more; what is new about the reason comes first."""
    state: dict[str, Any] = dict(talk.state or {})
    if "reasons" not in state:
        return
    now_told = [code for row in reversed(answers) for code in _likely(row)]
    gone = {code for coding in before.values() for code in coding.reasons} - set(now_told)
    changed = [row for row in answers if row.id in before]
    new = [code for row in changed for code in _likely(row) if code not in state["reasons"] or row.question == "reason"]
    state["reasons"] = list(dict.fromkeys([*new, *(code for code in state["reasons"] if code not in gone)]))
    values = dict(state.get("values") or {})
    for row in changed:
        if row.question in values and row.value:
            values[row.question] = row.value
    talk.state = state | {"values": values}


def _likely(row: AnswerRow) -> list[str]:
    """As the interview gathers them: told with some certainty; "other" says nothing."""
    told = (row.reading or {}).get("reasons", ())
    return [one["code"] for one in told if one["confidence"] >= LIKELY and one["code"] != "other"]


def _say_first(kept: Mapping[str, Any], reason: str | None) -> dict[str, Any]:
    """Only where the reason was what one begins with: an issue or a wished call still comes first."""
    if kept.get("code") not in (*REASONS, None) or kept.get("code") == "unresolved_issue":
        return dict(kept)
    return {"code": reason or "other", "facts": {**kept.get("facts", {}), "reason": reason}}
