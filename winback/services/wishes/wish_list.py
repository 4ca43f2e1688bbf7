"""The promise list as it is read: each entry with how many asked, what they were worth a year, and why they left."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, Subquery, func, select
from sqlalchemy.orm import Session

from campaigns.wishes import codes, is_named
from winback.services.planning.report_sums import SILENT, a_year_of
from winback.services.scopes import among
from winback.services.wishes import wish_hearers, wish_words
from winback.store.crm import AccountRow, ContactRow
from winback.store.interviews import AnswerRow
from winback.store.wishes import WishKeyRow, WishRow, WishVoiceRow

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


def entries(
    session: Session,
    language: str,
    *,
    reason: str | None = None,
    segment: str | None = None,
    state: str | None = None,
    order: str = "value",
    of: Collection[int] | None = None,
) -> list[Entry]:
    """The list; of one stated reason or segment, or of some entries only, where that is asked."""
    said = _said(session, reason, segment, of).subquery()
    accounts, contacts = (func.count(func.distinct(one)) for one in (said.c.account_id, said.c.contact_id))
    counted = select(said.c.wish_id, accounts, contacts, func.max(said.c.said_at)).group_by(said.c.wish_id)
    counts = {wish_id: tuple(rest) for wish_id, *rest in session.execute(counted)}
    rows = [row for row in _rows(session, state) if row.id in counts]
    titles, lost = titles_of(session, rows, language), _lost(session, said)
    reasons, segments = _by(session, said, said.c.reason), _by(session, said, said.c.segment)
    found = [
        Entry(
            row.id, titles[row.id], row.state, row.planned_for, counts[row.id][0], counts[row.id][1],
            lost[row.id].quantize(Decimal("0.01")), counts[row.id][2], reasons[row.id], segments[row.id],
        )
        for row in rows
    ]  # fmt: skip
    return sorted(found, key=_ORDER[order])


def segments(session: Session) -> list[str]:
    """The segments of everybody who wished for something."""
    said = _said(session).subquery()
    return list(session.scalars(select(said.c.segment).distinct().order_by(said.c.segment)))


def names(session: Session, language: str) -> list[tuple[int, str | None]]:
    """Every entry by its title, without counting."""
    heard = set(session.scalars(_said(session).with_only_columns(WishVoiceRow.wish_id).distinct()))
    titles = titles_of(session, [row for row in _rows(session) if row.id in heard], language)
    return sorted(titles.items(), key=lambda one: (one[1] is None, one[1] or "", one[0]))


def title(session: Session, row: WishRow, language: str) -> str:
    return titles_of(session, [row], language)[row.id] or f"#{row.id}"


def titles_of(session: Session, rows: Sequence[WishRow], language: str) -> dict[int, str | None]:
    """Our own title, else what its most frequent way of saying it says, with the words of whoever said it first where
    that is not all of it."""
    ids = [row.id for row in rows]
    count = func.count(WishVoiceRow.id)
    query = (
        select(WishKeyRow.wish_id, WishKeyRow.key, count)
        .outerjoin(WishVoiceRow, (WishVoiceRow.key == WishKeyRow.key) & (WishVoiceRow.wish_id == WishKeyRow.wish_id))
        .where(among(session, WishKeyRow.wish_id, ids))
        .group_by(WishKeyRow.wish_id, WishKeyRow.key)
        .order_by(count, WishKeyRow.key.desc())
    )
    keys: dict[int, str] = {}
    for wish_id, key, _ in session.execute(query):
        if is_named(key) or wish_id not in keys:
            keys[wish_id] = key
    found = {row.id: row.title or wish_words.title_of(keys.get(row.id, ""), language) for row in rows}
    in_own_words = [row.id for row in rows if not row.title and _says_more(keys.get(row.id, ""))]
    return found | {wish_id: _with_words(session, wish_id, found[wish_id]) for wish_id in in_own_words}


def reasons_of(session: Session, interview_ids: Collection[int]) -> dict[int, str]:
    """The reason stated last in each of these interviews."""
    stated = _stated()
    query = select(stated.c.interview_id, stated.c.reason).where(among(session, stated.c.interview_id, interview_ids))
    return {interview: str(reason) for interview, reason in session.execute(query)}


# ---------------------------------------------------------------- small servants


def _rows(session: Session, state: str | None = None) -> Sequence[WishRow]:
    query = select(WishRow).where(WishRow.merged_into.is_(None))
    return session.scalars(query if state is None else query.where(WishRow.state == state)).all()


def _said(
    session: Session, reason: str | None = None, segment: str | None = None, of: Collection[int] | None = None
) -> Select[Any]:
    """Each voice of somebody who is still here, with their account and the reason they stated."""
    stated, part = _stated(), func.coalesce(func.nullif(AccountRow.segment, ""), NO_SEGMENT)
    query = (
        select(
            WishVoiceRow.wish_id, WishVoiceRow.account_id, WishVoiceRow.contact_id, WishVoiceRow.said_at,
            part.label("segment"), stated.c.reason, AccountRow.band, AccountRow.order_sum, AccountRow.first_order_on,
            AccountRow.last_order_on,
        )
        .join(AccountRow, AccountRow.id == WishVoiceRow.account_id)
        .join(ContactRow, ContactRow.id == WishVoiceRow.contact_id)
        .outerjoin(stated, stated.c.interview_id == WishVoiceRow.interview_id)
        .where(AccountRow.erased_at.is_(None), ContactRow.erased_at.is_(None))
    )  # fmt: skip
    query = query.where(stated.c.reason == reason) if reason else query
    query = query.where(part == segment) if segment else query
    return query.where(among(session, WishVoiceRow.wish_id, of)) if of is not None else query


def _stated() -> Subquery:
    """The reason stated last in each interview."""
    last = func.row_number().over(partition_by=AnswerRow.interview_id, order_by=AnswerRow.position.desc())
    given = AnswerRow.question == "reason", AnswerRow.reason.is_not(None)
    told = select(AnswerRow.interview_id, AnswerRow.reason, last.label("place")).where(*given).subquery()
    return select(told.c.interview_id, told.c.reason).where(told.c.place == 1).subquery()


def _by(session: Session, said: Subquery, what: Any) -> defaultdict[int, dict[str, int]]:
    """Accounts of each entry by a column, the most first."""
    count = func.count(func.distinct(said.c.account_id))
    query = select(said.c.wish_id, what, count).where(what.is_not(None)).group_by(said.c.wish_id, what)
    found: defaultdict[int, dict[str, int]] = defaultdict(dict)
    for wish_id, name, accounts in session.execute(query.order_by(count.desc(), what)):
        found[wish_id][str(name)] = accounts
    return found


def _lost(session: Session, said: Subquery) -> defaultdict[int, Decimal]:
    """What the silent accounts of each entry bought a year, each account once."""
    columns = said.c.wish_id, said.c.account_id, said.c.order_sum, said.c.first_order_on, said.c.last_order_on
    query = select(*columns).where(said.c.band.in_(SILENT)).distinct()
    found: defaultdict[int, Decimal] = defaultdict(Decimal)
    for wish_id, _, spent, first, last in session.execute(query.execution_options(yield_per=5000)):
        found[wish_id] += a_year_of(spent, first, last)
    return found


def _by_accounts(entry: Entry) -> tuple[Any, ...]:
    return -entry.accounts, -entry.lost_a_year, entry.id


def _by_value(entry: Entry) -> tuple[Any, ...]:
    return -entry.lost_a_year, -entry.accounts, entry.id


def _by_day(entry: Entry) -> tuple[Any, ...]:
    return -entry.last_said_at.timestamp(), entry.id


_ORDER = {"value": _by_value, "accounts": _by_accounts, "newest": _by_day}


def _says_more(key: str) -> bool:
    """Whether a part of the key is a hash of free words."""
    return len(codes(key)) < len(key.split("+"))


def _with_words(session: Session, wish_id: int, title: str | None) -> str | None:
    said = (voice.quote for voice in wish_hearers.voices(session, wish_id))
    words = next((words for words in said if words), None)
    return f"{title}: {words}" if title and words else title or words
