"""The promise list as it is read: each entry with who asked, what they were worth a year, and their own words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.facts import Promise
from campaigns.wishes import alike, is_named
from winback.services import wish_hearers, wish_words, wishes
from winback.services.report import SILENT, a_year_of
from winback.services.wish_hearers import Voice
from winback.settings import Settings
from winback.store.campaigns import AttemptRow, CampaignRow
from winback.store.crm import AccountRow, ContactRow
from winback.store.house import StaffRow
from winback.store.interviews import AnswerRow
from winback.store.wishes import WishKeyRow, WishMarkRow, WishRow, WishVoiceRow

ORDERS = ("value", "accounts", "newest")
NO_SEGMENT = "-"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list. Everything is counted over accounts that are still here, each once."""

    id: int
    title: str | None  # None: known by its own words only, and those are gone
    state: str
    planned_for: str | None
    accounts: int
    contacts: int
    lost_a_year: Decimal  # what those who fell silent bought a year
    last_said_at: datetime
    reasons: Mapping[str, int] = field(default_factory=dict)  # accounts by the reason they stated
    segments: Mapping[str, int] = field(default_factory=dict)


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
    alike: Sequence[Entry]
    others: Sequence[Entry]  # that it could be merged with
    marks: Sequence[Told]


def entries(
    session: Session,
    language: str,
    *,
    reason: str | None = None,
    segment: str | None = None,
    state: str | None = None,
    order: str = "value",
) -> list[Entry]:
    """The list; of one stated reason or segment only, where that is asked."""
    reasons = _reasons(session)
    gathered: dict[int, _Sum] = {}
    for line in session.execute(_lines().execution_options(yield_per=5000)):
        why, part = reasons.get(line.interview_id), line.segment or NO_SEGMENT
        if (reason and why != reason) or (segment and part != segment):
            continue
        gathered.setdefault(line.wish_id, _Sum()).add(line, why, part)
    rows = session.scalars(select(WishRow).where(WishRow.merged_into.is_(None)))
    wanted = [row for row in rows if row.id in gathered and (state is None or row.state == state)]
    titles = _titles(session, wanted, language)
    found = [gathered[row.id].entry(row, titles[row.id]) for row in wanted]
    return sorted(found, key=_ORDER[order])


def whole(session: Session, wish_id: int, language: str) -> Whole:
    """One entry with its people, their words, and everything that was said about it."""
    row = wishes.get(session, wish_id)
    voices = wish_hearers.voices(session, row.id, _promise(row))
    listed = {one.id: one for one in entries(session, language)}
    title = _titles(session, [row], language)[row.id]
    entry = listed.get(row.id) or _Sum().entry(row, title)
    return Whole(
        entry, row, _people(session, voices, _reasons(session)), _ways(session, row, voices, language),
        _alike(session, row, listed), [one for one in listed.values() if one.id != row.id], _marks(session, row.id),
    )  # fmt: skip


def title(session: Session, row: WishRow, language: str) -> str:
    return _titles(session, [row], language)[row.id] or f"#{row.id}"


def rows(session: Session, settings: Settings, language: str, **only: Any) -> Iterator[Sequence[Any]]:
    """For a file: one line for each person of each entry. Cells are escaped where they are written."""
    reasons = _reasons(session)
    for entry in entries(session, language, **only):
        row = wishes.get(session, entry.id)
        for person in _people(session, wish_hearers.voices(session, entry.id, _promise(row)), reasons):
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


@dataclass
class _Sum:
    """What is counted of one wish."""

    accounts: dict[int, Decimal] = field(default_factory=dict)
    contacts: set[int] = field(default_factory=set)
    reasons: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    segments: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    last: datetime | None = None

    def add(self, line: Any, reason: str | None, segment: str) -> None:
        lost = a_year_of(line.order_sum, line.first_order_on, line.last_order_on) if line.band in SILENT else Decimal(0)
        self.accounts[line.account_id] = lost
        self.contacts.add(line.contact_id)
        if reason:
            self.reasons[reason].add(line.account_id)
        self.segments[segment].add(line.account_id)
        self.last = max(self.last or line.said_at, line.said_at)

    def entry(self, row: WishRow, title: str | None) -> Entry:
        return Entry(
            row.id, title, row.state, row.planned_for, len(self.accounts), len(self.contacts),
            sum(self.accounts.values(), Decimal(0)).quantize(Decimal("0.01")), self.last or row.created_at,
            _counted(self.reasons), _counted(self.segments),
        )  # fmt: skip


def _counted(found: Mapping[str, set[int]]) -> dict[str, int]:
    counts = ((name, len(accounts)) for name, accounts in found.items())
    return dict(sorted(counts, key=lambda one: (-one[1], one[0])))


def _by_accounts(entry: Entry) -> tuple[Any, ...]:
    return -entry.accounts, -entry.lost_a_year, entry.id


def _by_value(entry: Entry) -> tuple[Any, ...]:
    return -entry.lost_a_year, -entry.accounts, entry.id


def _by_day(entry: Entry) -> tuple[Any, ...]:
    return -entry.last_said_at.timestamp(), entry.id


_ORDER = {"value": _by_value, "accounts": _by_accounts, "newest": _by_day}


def _lines() -> Any:
    return (
        select(
            WishVoiceRow.wish_id, WishVoiceRow.account_id, WishVoiceRow.contact_id, WishVoiceRow.interview_id,
            WishVoiceRow.said_at, AccountRow.segment, AccountRow.band, AccountRow.order_sum,
            AccountRow.first_order_on, AccountRow.last_order_on,
        )
        .join(AccountRow, AccountRow.id == WishVoiceRow.account_id)
        .join(ContactRow, ContactRow.id == WishVoiceRow.contact_id)
        .where(AccountRow.erased_at.is_(None), ContactRow.erased_at.is_(None))
    )  # fmt: skip


def _reasons(session: Session) -> dict[int, str]:
    """The reason stated last in each interview in which something was wished."""
    wished = select(WishVoiceRow.interview_id)
    query = (
        select(AnswerRow.interview_id, AnswerRow.reason)
        .where(AnswerRow.question == "reason", AnswerRow.reason.is_not(None), AnswerRow.interview_id.in_(wished))
        .order_by(AnswerRow.position)
    )
    return {interview: str(reason) for interview, reason in session.execute(query)}


def _titles(session: Session, rows: Sequence[WishRow], language: str) -> dict[int, str | None]:
    """Our own title, else what its most frequent way of saying it says, else the words of whoever said it first."""
    ids = [row.id for row in rows]
    count = func.count(WishVoiceRow.id)
    query = (
        select(WishKeyRow.wish_id, WishKeyRow.key, count)
        .outerjoin(WishVoiceRow, (WishVoiceRow.key == WishKeyRow.key) & (WishVoiceRow.wish_id == WishKeyRow.wish_id))
        .where(WishKeyRow.wish_id.in_(ids))
        .group_by(WishKeyRow.wish_id, WishKeyRow.key)
        .order_by(count, WishKeyRow.key.desc())
    )
    keys: dict[int, str] = {}
    for wish_id, key, _ in session.execute(query):
        if is_named(key) or wish_id not in keys:
            keys[wish_id] = key
    found = {row.id: row.title or wish_words.title_of(keys.get(row.id, ""), language) for row in rows}
    nameless = [wish_id for wish_id, title in found.items() if title is None]
    return found | {wish_id: _first_words(session, wish_id) for wish_id in nameless}


def _first_words(session: Session, wish_id: int) -> str | None:
    said = (voice.quote for voice in wish_hearers.voices(session, wish_id))
    return next((words for words in said if words), None)


def _promise(row: WishRow) -> Promise | None:
    return None if row.state == "open" else Promise(row.id, row.state, row.planned_for)


def _people(session: Session, voices: Sequence[Voice], reasons: Mapping[int, str]) -> list[Person]:
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


def _alike(session: Session, row: WishRow, listed: Mapping[int, Entry]) -> list[Entry]:
    """Other entries that are about nearly the same."""
    keys = {key: wish for key, wish in session.execute(select(WishKeyRow.key, WishKeyRow.wish_id)) if wish in listed}
    mine = [key for key, wish in keys.items() if wish == row.id]
    others = [key for key, wish in keys.items() if wish != row.id]
    near = dict.fromkeys(keys[other] for key in mine for other in alike(key, others))
    return [listed[wish] for wish in near][:5]


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
