"""One entry of the promise list, opened: its people, their words, what was said about it; and all of it as a file."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.facts import Promise
from campaigns.wishes import alike
from winback.services.planning.report_sums import a_year_of
from winback.services.wishes import wish_hearers, wish_list, wish_words, wishes
from winback.services.wishes.wish_hearers import Voice
from winback.services.wishes.wish_list import NO_SEGMENT, Entry
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow
from winback.store.crm import AccountRow, ContactRow
from winback.store.house import StaffRow
from winback.store.wishes import WishKeyRow, WishMarkRow, WishRow

Name = tuple[int, str | None]  # of an entry: its number and its title


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who wished it."""

    voice: Voice
    account: AccountRow
    contact: ContactRow
    reason: str | None
    a_year: Decimal


@dataclass(frozen=True, slots=True)
class Told:
    """A mark, and how far it was told."""

    row: WishMarkRow
    by: str
    campaign: CampaignRow | None
    told: int


@dataclass(frozen=True, slots=True)
class Whole:
    """One entry, opened."""

    entry: Entry
    row: WishRow
    people: Sequence[Person]
    ways: Sequence[tuple[str, str | None, int]]  # key, what it says, how many people say it so
    alike: Sequence[Name]
    others: Sequence[Name]  # that it could be merged with
    marks: Sequence[Told]


def whole(session: Session, wish_id: int, language: str) -> Whole:
    """One entry with its people, their words, and everything that was said about it."""
    row = wishes.get(session, wish_id)
    voices = wish_hearers.voices(session, row.id, _promise(row))
    counted = wish_list.entries(session, language, of=[row.id])
    names = dict(wish_list.names(session, language))
    others = [one for one in names.items() if one[0] != row.id]
    return Whole(
        counted[0] if counted else _nobody_left(session, row, language), row, _people(session, voices),
        _ways(session, row, voices, language), _alike(session, row, names), others, _marks(session, row.id),
    )  # fmt: skip


def rows(session: Session, settings: Settings, language: str, **only: Any) -> Iterator[Sequence[Any]]:
    """For a file: one line for each person of each entry. Cells are escaped where they are written."""
    for entry in wish_list.entries(session, language, **only):
        row = wishes.get(session, entry.id)
        for person in _people(session, wish_hearers.voices(session, entry.id, _promise(row))):
            if only.get("reason") not in (None, person.reason):
                continue
            if only.get("segment") not in (None, person.account.segment or NO_SEGMENT):
                continue
            yield (
                entry.id, entry.title, entry.state, entry.planned_for, entry.accounts, entry.lost_a_year,
                settings.currency, person.account.external_id, person.account.name, _name(person.contact),
                person.account.segment, person.reason, person.a_year, person.account.band, person.voice.said_at,
                person.voice.words, person.voice.chosen, person.voice.hears,
            )  # fmt: skip


COLUMNS = (
    "wish", "title", "state", "planned_for", "accounts", "lost_a_year", "currency", "account", "account_name",
    "contact_name", "segment", "reason", "account_a_year", "band", "said_at", "words", "chosen", "asks_to_hear",
)  # fmt: skip


# ---------------------------------------------------------------- small servants


def _nobody_left(session: Session, row: WishRow, language: str) -> Entry:
    title = wish_list.titles_of(session, [row], language)[row.id]
    return Entry(row.id, title, row.state, row.planned_for, 0, 0, Decimal(0), row.created_at)


def _promise(row: WishRow) -> Promise | None:
    return None if row.state == "open" else Promise(row.id, row.state, row.planned_for)


def _people(session: Session, voices: Sequence[Voice]) -> list[Person]:
    reasons = wish_list.reasons_of(session, {voice.interview_id for voice in voices})
    accounts = _by_id(session, AccountRow, {voice.account_id for voice in voices})
    contacts = _by_id(session, ContactRow, {voice.contact_id for voice in voices})
    return [
        Person(
            voice, accounts[voice.account_id], contacts[voice.contact_id], reasons.get(voice.interview_id),
            _worth(accounts[voice.account_id]),
        )
        for voice in reversed(voices)
    ]  # fmt: skip


def _worth(row: AccountRow) -> Decimal:
    return a_year_of(row.order_sum, row.first_order_on, row.last_order_on).quantize(Decimal("0.01"))


def _by_id(session: Session, row: Any, ids: Iterable[int]) -> dict[int, Any]:
    return {one.id: one for one in session.scalars(select(row).where(row.id.in_(list(ids))))}


def _ways(
    session: Session, row: WishRow, voices: Sequence[Voice], language: str
) -> list[tuple[str, str | None, int]]:  # fmt: skip
    """The ways of saying it that one may split off, with somebody's words where the key says nothing."""
    count = Counter(voice.key for voice in voices)
    words = {voice.key: voice.quote for voice in voices if voice.quote}
    keys = session.scalars(select(WishKeyRow.key).where(WishKeyRow.wish_id == row.id))
    named = ((key, wish_words.title_of(key, language) or words.get(key), count[key]) for key in keys)
    return sorted(named, key=lambda one: (-one[2], one[0]))


def _alike(session: Session, row: WishRow, names: Mapping[int, str | None]) -> list[Name]:
    """Other entries that are about nearly the same."""
    keys = {key: wish for key, wish in session.execute(select(WishKeyRow.key, WishKeyRow.wish_id)) if wish in names}
    mine = [key for key, wish in keys.items() if wish == row.id]
    others = [key for key, wish in keys.items() if wish != row.id]
    near = dict.fromkeys(keys[other] for key in mine for other in alike(key, others))
    return [(wish, names[wish]) for wish in near][:5]


def _marks(session: Session, wish_id: int) -> list[Told]:
    query = (
        select(WishMarkRow, CampaignRow)
        .outerjoin(CampaignRow, CampaignRow.id == WishMarkRow.campaign_id)
        .where(WishMarkRow.wish_id == wish_id)
        .order_by(WishMarkRow.id.desc())
    )
    found = session.execute(query).all()
    campaigns = [campaign.id for _, campaign in found if campaign]
    told = select(AttemptRow.campaign_id, func.count(func.distinct(AttemptRow.contact_id))).where(
        AttemptRow.campaign_id.in_(campaigns), AttemptRow.state.in_(wish_hearers.TOLD_STATES)
    )
    counts = dict(session.execute(told.group_by(AttemptRow.campaign_id)).all())
    names = {f"staff:{one}": name for one, name in session.execute(select(StaffRow.id, StaffRow.name))}
    return [
        Told(row, names.get(row.marked_by, row.marked_by), campaign, counts.get(campaign.id, 0) if campaign else 0)
        for row, campaign in found
    ]


def _name(row: ContactRow) -> str:
    return " ".join(part for part in (row.first_name, row.last_name) if part)
