"""What we say about a wish: done, planned for a month, a quarter or a day, or not planned.

A mark and its telling are one: a campaign of kind *promise* with one message, which goes through planning, gate,
hours, budgets and intents like any other, a minute after it was launched. Marked otherwise, what was not yet told of
the mark before is not told any more; taken back in time, nothing was said.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.attempts import CONTACTED
from campaigns.facts import AudienceFilter, Plan, Promise, Step
from campaigns.segments import fold, segments
from winback.errors import BadInput, Conflict
from winback.services.events import record
from winback.services.planning import campaigns, forecasts, launching, plans
from winback.services.planning.forecasts import Forecast
from winback.services.planning.plans import NewCampaign
from winback.services.scripts import starters
from winback.services.sending import texts
from winback.services.talking import talks
from winback.services.wishes import wish_hearers, wish_list
from winback.services.wishes import wishes as entries
from winback.services.wishes.wish_hearers import Voice
from winback.services.wishes.wish_times import planned_for, span_of
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow, WordsRow
from winback.store.crm import AccountRow, ContactRow
from winback.store.wishes import WishMarkRow, WishRow

LONGEST = 160  # characters of our sentence
ADVISED = 320  # characters of a whole message
OPEN_FOR = timedelta(days=30)
PRIORITY = 200  # a promise kept goes before a question


@dataclass(frozen=True, slots=True)
class Mark:
    """What somebody wants to say about a wish."""

    state: str
    planned_for: str | None = None
    sentences: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sample:
    """The longest message in a language."""

    language: str
    text: str
    segments: int
    too_long: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """Who would get it, who would not and why, what it says and costs. Nobody has been contacted."""

    mark: Mark
    asked: Mapping[str, int]  # people by wish_hearers.HEARS
    forecast: Forecast | None  # None: nobody asked to hear it
    samples: tuple[Sample, ...]
    worst_segments: int
    price: Decimal
    currency: str
    against: tuple[str, ...]  # why it could not be launched now


def preview(session: Session, settings: Settings, wish_id: int, mark: Mark, now: datetime) -> Preview:
    """The same planning over the same facts as the launch."""
    row = entries.get(session, wish_id)
    mark = _checked(session, settings, row, mark, now)
    voices = wish_hearers.voices(session, row.id, _promise(row, mark))
    hearing = [voice for voice in voices if voice.hears == "asks"]
    people = Counter({voice.contact_id: voice.hears for voice in voices}.values())
    asked = {hears: people[hears] for hears in wish_hearers.HEARS}
    if not hearing:
        return Preview(mark, asked, None, (), 0, Decimal(0), settings.currency, ())
    new = _campaign(session, row, mark, "preview", now)
    found = forecasts.forecast(session, settings, new, now)
    against = launching.reasons_against(session, settings, forecasts.row_of(new), now)
    samples = tuple(_samples(session, settings, new.plan, hearing))
    worst = max(sample.segments for sample in samples)
    return Preview(mark, asked, found, samples, worst, found.cost, settings.currency, tuple(against))


def mark(
    session: Session, settings: Settings, wish_id: int, given: Mark, actor: str, now: datetime, *, tell: bool = True
) -> WishMarkRow:
    """Mark it, and tell those who asked to hear. Marked the same again, only who does not know it yet hears it."""
    row = _held(session, wish_id)
    given = _checked(session, settings, row, given, now)
    for before in _running(session, row.id):
        campaigns.stop(session, before, actor, now)
    made = WishMarkRow(
        wish_id=row.id, state=given.state, planned_for=given.planned_for, sentences=dict(given.sentences),
        marked_by=actor, marked_at=now,
    )  # fmt: skip
    session.add(made)
    row.state, row.planned_for, row.updated_at = given.state, given.planned_for, now
    session.flush()
    voices = wish_hearers.voices(session, row.id, _promise(row, given)) if tell else []
    if any(voice.hears == "asks" for voice in voices):
        new = _campaign(session, row, given, str(made.id), now)
        campaign = campaigns.create(session, new, actor, now)
        made.campaign_id = campaign.id
        session.flush()
        campaigns.launch(session, settings, campaign.id, actor, now)
    facts = {"wish": row.id, "mark": made.id, "state": given.state, "planned_for": given.planned_for}
    record(session, "wish_marked", now, actor=actor, campaign_id=made.campaign_id, facts=facts)
    session.flush()
    return made


def take_back(session: Session, wish_id: int, actor: str, now: datetime) -> WishRow:
    """As if it had not been marked, while nobody has been told."""
    row = _held(session, wish_id)
    last = _standing(session, row.id)
    if last is None:
        raise Conflict("nothing has been said about this wish")
    if last.campaign_id is not None:
        _stop(session, last.campaign_id, actor, now)
    last.taken_back_at = now
    session.flush()
    before = _standing(session, row.id)
    row.state, row.planned_for = (before.state, before.planned_for) if before else ("open", None)
    row.updated_at = now
    record(session, "wish_mark_taken_back", now, actor=actor, campaign_id=last.campaign_id,
           facts={"wish": row.id, "mark": last.id})  # fmt: skip
    session.flush()
    return row


def languages_wanted(session: Session, wish_id: int) -> list[str]:
    """In which languages a sentence is needed: those of the people who asked to hear it. Without any, none."""
    voices = [voice for voice in wish_hearers.voices(session, wish_id) if voice.hears == "asks"]
    spoken = starters.languages(session)
    found = {talks.language_of(account, contact, spoken) for _, account, contact in _whose(session, voices)}
    return sorted(found)


# ---------------------------------------------------------------- what it is made of


def _checked(session: Session, settings: Settings, row: WishRow, mark: Mark, now: datetime) -> Mark:
    if mark.state not in plans.MARKS:
        raise BadInput(f"a wish is marked as one of {', '.join(plans.MARKS)}")
    planned = planned_for(mark.planned_for, now.date()) if mark.state == "planned" else None
    if mark.state != "planned" and mark.planned_for:
        raise BadInput("only what is planned has a date")
    spoken = starters.languages(session)
    sentences = {language: " ".join(text.split()) for language, text in mark.sentences.items() if text.strip()}
    if unknown := sorted(set(sentences) - set(spoken)):
        raise BadInput(f"there are no words in {unknown[0]!r}")
    if any(len(text) > LONGEST for text in sentences.values()):
        raise BadInput(f"a sentence has at most {LONGEST} characters")
    if missing := [one for one in languages_wanted(session, row.id) if one not in sentences]:
        raise BadInput(f"a sentence is missing in: {', '.join(missing)}")
    return Mark(mark.state, planned, sentences)


def _promise(row: WishRow, mark: Mark) -> Promise:
    return Promise(row.id, mark.state, mark.planned_for)


def _campaign(session: Session, row: WishRow, mark: Mark, number: str, now: datetime) -> NewCampaign:
    closes = now + OPEN_FOR
    if mark.planned_for:  # nobody is told of a plan whose time is over
        last = span_of(mark.planned_for)[1]
        closes = min(closes, datetime.combine(last + timedelta(days=1), time(), UTC))
    plan = Plan(
        audience=AudienceFilter(bands=(), wish=row.id),
        languages=tuple(sorted(mark.sentences)),
        steps=(Step(0, "sms"),),
        holdout_share=0.0,
        update_text=dict(mark.sentences),
        promise=_promise(row, mark),
    )
    name = f"Promise {row.id}.{number} {wish_list.title(session, row, 'en') if row.title else ''}".strip()
    return NewCampaign(name[:80], plan, kind="promise", closes_at=closes, priority=PRIORITY)


def _samples(session: Session, settings: Settings, plan: Plan, hearing: Iterable[Voice]) -> Iterable[Sample]:
    """Every message is rendered; the longest of each language is shown."""
    words = {language: starters.latest(session, WordsRow, language).id for language in plan.languages}
    longest: dict[str, str] = {}
    for _, account, contact in _whose(session, hearing):
        language = talks.language_of(account, contact, list(words))
        text = texts.update_text(session, settings, words, plan, account, contact)
        longest[language] = max(longest.get(language, ""), text, key=_length)
    for language, text in sorted(longest.items()):
        yield Sample(language, text, segments(text), len(fold(text)) > ADVISED)


def _length(text: str) -> tuple[int, int]:
    return segments(text), len(text)


def _whose(session: Session, voices: Iterable[Voice]) -> list[tuple[Voice, Any, Any]]:
    """The newest voice of each account with its rows: one message an account."""
    newest = {voice.account_id: voice for voice in voices}
    accounts = {row.id: row for row in session.scalars(select(AccountRow).where(AccountRow.id.in_(newest)))}
    people = [voice.contact_id for voice in newest.values()]
    contacts = {row.id: row for row in session.scalars(select(ContactRow).where(ContactRow.id.in_(people)))}
    return [(voice, accounts[voice.account_id], contacts[voice.contact_id]) for voice in newest.values()]


# ---------------------------------------------------------------- what is under way


def _held(session: Session, wish_id: int) -> WishRow:
    row = entries.get(session, wish_id)
    query = select(WishRow).where(WishRow.id == row.id).with_for_update(key_share=True)
    return session.scalars(query.execution_options(populate_existing=True)).one()


def _standing(session: Session, wish_id: int) -> WishMarkRow | None:
    mine = WishMarkRow.wish_id == wish_id, WishMarkRow.taken_back_at.is_(None)
    return session.scalars(select(WishMarkRow).where(*mine).order_by(WishMarkRow.id.desc()).limit(1)).first()


def _running(session: Session, wish_id: int) -> list[int]:
    query = (
        select(CampaignRow.id)
        .join(WishMarkRow, WishMarkRow.campaign_id == CampaignRow.id)
        .where(WishMarkRow.wish_id == wish_id, CampaignRow.state.in_(campaigns.STOPPABLE))
        .order_by(CampaignRow.id)
    )
    return list(session.scalars(query))


def _stop(session: Session, campaign_id: int, actor: str, now: datetime) -> None:
    """Nobody begins while the campaign is held; whoever was told cannot be untold."""
    campaign = session.get_one(CampaignRow, campaign_id, with_for_update={"key_share": True}, populate_existing=True)
    told = select(func.count()).where(AttemptRow.campaign_id == campaign_id, AttemptRow.state.in_(CONTACTED))
    if count := session.scalar(told):
        raise Conflict(f"{count} people have been told already; mark it anew instead")
    if campaign.state in campaigns.STOPPABLE:
        campaigns.stop(session, campaign_id, actor, now)
    elif campaign.state == "draft":  # its launch was undone on the campaign's own page
        campaign.state, campaign.updated_at = "stopped", now
