"""Whoever wishes for a person, or says when a colleague may call, hears who calls and when, where it can be kept."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from campaigns.interview import moments
from campaigns.interview.values import Face, Line, Turn
from winback.services.sales import call_promises
from winback.services.sales.call_promises import Promised
from winback.services.talking.talks import Talk, Wire
from winback.settings import Settings
from winback.words import Words

LONGEST_NAME = 30
# What is said without a promise, and with one.
WITH_A_TIME = {
    "human": "human_promised",
    "unclear_call_back": "unclear_call_back_promised",
    "offer": "offer_promised",
    "no_offer": "no_offer_promised",
    "ack_yes": "yes_promised",  # to "may a colleague call you?", where something more is asked
}
AT_THE_END = frozenset({"offer", "no_offer"})


def with_promise(
    session: Session, settings: Settings, talk: Talk, wire: Wire, turn: Turn, face: Face, now: datetime
) -> Turn:
    """The same turn, naming who calls and when. What is broken is mended first: until then no call is promised."""
    if talk.issue_open or (promised := _promised(session, settings, talk, wire, turn, now)) is None:
        return turn
    gaps = gaps_of(talk.words, promised, now, turn.state.address_form, face)
    said = (
        Line(WITH_A_TIME[line.key], {**line.gaps, **gaps}) if line.key in WITH_A_TIME else line for line in turn.say
    )
    return replace(turn, say=tuple(said))


def _promised(
    session: Session, settings: Settings, talk: Talk, wire: Wire, turn: Turn, now: datetime
) -> Promised | None:
    """A call promised in this turn; where the talk ends with "somebody calls you", the one promised before."""
    keys, whom = {line.key for line in turn.say}, (talk.interview.account_id, talk.interview.contact_id)
    if not keys.isdisjoint(WITH_A_TIME) and ("wants_human" in turn.effects or _wishes_for_an_hour(turn)):
        return call_promises.make(
            session, settings, *whom, now, wish=turn.reading.when if turn.reading else None,
            interview_id=talk.interview.id, phone_hash=wire.phone_hash,
        )  # fmt: skip
    if keys.isdisjoint(AT_THE_END):
        return None
    return call_promises.made(session, settings, *whom, now, wire.phone_hash)


def _wishes_for_an_hour(turn: Turn) -> bool:
    """ "Yes, Thursday at six", "yes, call me": more than a bare yes to the call of a colleague."""
    if "permission_given" not in turn.effects or turn.reading is None:
        return False
    return moments.is_near(turn.reading.when) or turn.reading.intent == "human"


def gaps_of(words: Words, promised: Promised, now: datetime, form: str, face: Face) -> Mapping[str, str]:
    """What is put into the sentence: the name, and the hour in the person's own time."""
    today = now.astimezone(promised.from_at.tzinfo).date()
    slot = words.slot(promised.from_at, promised.until_at, today, form=form, face=face)
    return {"rep": promised.who[:LONGEST_NAME], "slot": slot}
