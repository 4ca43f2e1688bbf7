"""Whoever wishes for a person hears who calls and when, as far as that can be promised."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from campaigns.interview.values import Face, Line, Turn
from winback.services import call_promises
from winback.services.call_promises import Promised
from winback.services.talks import Talk, Wire
from winback.settings import Settings
from winback.words import Words

LONGEST_NAME = 30
# What is said without a promise, and with one.
WITH_A_TIME = {"human": "human_promised", "unclear_call_back": "unclear_call_back_promised"}


def with_promise(
    session: Session, settings: Settings, talk: Talk, wire: Wire, turn: Turn, face: Face, now: datetime
) -> Turn:
    """The same turn, naming who calls and when. What is broken is mended first: until then no call is promised."""
    if "wants_human" not in turn.effects or talk.issue_open or WITH_A_TIME.keys().isdisjoint(_keys(turn)):
        return turn
    promised = call_promises.make(
        session, settings, talk.interview.account_id, talk.interview.contact_id, now,
        wish=turn.reading.when if turn.reading else None, interview_id=talk.interview.id, phone_hash=wire.phone_hash,
    )  # fmt: skip
    if promised is None:
        return turn
    gaps = gaps_of(talk.words, promised, now, turn.state.address_form, face)
    said = (Line(WITH_A_TIME[line.key], gaps) if line.key in WITH_A_TIME else line for line in turn.say)
    return replace(turn, say=tuple(said))


def gaps_of(words: Words, promised: Promised, now: datetime, form: str, face: Face) -> Mapping[str, str]:
    """What is put into the sentence: the name, and the hour in the person's own time."""
    today = now.astimezone(promised.from_at.tzinfo).date()
    slot = words.slot(promised.from_at, promised.until_at, today, form=form, face=face)
    return {"rep": promised.who[:LONGEST_NAME], "slot": slot}


def _keys(turn: Turn) -> set[str]:
    return {line.key for line in turn.say}
