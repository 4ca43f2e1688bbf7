"""A wish that was overheard in an answer, found by a person: it counts from now on, as if it had been heard.

All of it holds people back or hands them to somebody; nothing is sent. A stop that was heard is never taken back here.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.answers.coding import Coding
from campaigns.interview.values import Face, Said, Turn
from winback.services.permission import opt_outs
from winback.services.talking import following
from winback.services.talking.talks import Talk, Wire
from winback.settings import Settings
from winback.store.campaigns import AttemptRow
from winback.store.interviews import AnswerRow
from winback.store.returns import SupportCaseRow

# What following a conversation's turn does for the same wish.
EFFECTS: Mapping[str, tuple[str, ...]] = {
    "distress": ("distress",),
    "wrong_person": ("wrong_person",),
    "unresolved_issue": ("issue_told",),
    "not_now": ("later",),
    "bought_again": ("bought_again",),
    "data_wish": ("info_wanted",),
    "human": ("wants_human",),
}


def follow(
    session: Session,
    settings: Settings,
    talk: Talk,
    answer: AnswerRow,
    text: str,
    before: Coding,
    after: Coding,
    actor: str,
    now: datetime,
) -> tuple[str, ...]:
    """What a wish that nobody heard sets going now; the codes of what was done."""
    if before.intent == "stop" and after.intent != "stop":
        return ("stop_stays",)
    if after.intent is None or after.intent == before.intent:
        return ()
    if after.intent == "stop":
        opt_outs.record(
            session, contact_id=talk.interview.contact_id, phone_hash=None, channel=answer.channel, words=text,
            doubtful=False, now=now, actor=actor,
        )  # fmt: skip
        return ("stop",)
    if after.intent == "human" and talk.interview.ended_at is None:
        _to_support(session, talk, answer, text, now)
        return ("human",)
    if after.intent in EFFECTS:
        turn = Turn(talk.state, (), effects=EFFECTS[after.intent])
        face = cast(Face, answer.channel)
        following.follow(session, settings, talk, _wire(session, talk), turn, face, Said(face, text=text), now)
        return (after.intent,)
    return ()


def _to_support(session: Session, talk: Talk, answer: AnswerRow, text: str, now: datetime) -> None:
    """The conversation goes on, so no rep has a case of it yet."""
    mine = SupportCaseRow.interview_id == talk.interview.id, SupportCaseRow.kind == "human_wish"
    if session.scalar(select(SupportCaseRow.id).where(*mine, SupportCaseRow.state == "open")) is not None:
        return
    session.add(
        SupportCaseRow(
            kind="human_wish", account_id=talk.interview.account_id, contact_id=talk.interview.contact_id,
            interview_id=talk.interview.id, quote=text, wants_human=True, facts={"channel": answer.channel},
            created_at=now,
        )
    )  # fmt: skip


def _wire(session: Session, talk: Talk) -> Wire:
    """The numbers we last spoke on; the person's is what a wrong number is told by."""
    query = select(AttemptRow.sender, AttemptRow.phone_hash).where(AttemptRow.member_id == talk.interview.member_id)
    row = session.execute(query.order_by(AttemptRow.id.desc()).limit(1)).first()
    return Wire(row[0] or "", row[1] or "") if row else Wire("", "")
