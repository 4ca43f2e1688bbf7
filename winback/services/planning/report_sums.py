"""What the report counts of all accounts, span by span of their ids: a large firm is counted by a crew.

Each account is counted once, as it stood when its span was read, so the sums agree with each other whoever counted.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns import alike
from campaigns.alike import Shape
from campaigns.facts import Account, Ask
from winback.runtime import Runtime
from winback.services.gate import facts, gate
from winback.services.planning import crew
from winback.services.sending import senders
from winback.services.sending.senders import Countries
from winback.settings import Settings
from winback.store.crm import AccountRow

SILENT = ("dormant", "lost")
AT_ONCE = 2_000
SPAN = 10_000  # ids that one process counts in one go
YEAR = 365

Counted = TypeVar("Counted")
Span = tuple[int, int]  # the first id and the last
Count = Callable[[Session, Settings, datetime, Span], Counted]


class Reached(NamedTuple):
    """Whether somebody who fell silent can be asked, and every hold that the page counts if not."""

    by_sms: bool
    by_phone: bool
    holds: frozenset[str]


@dataclass
class Sums:
    """By band, and of those who fell silent. Amounts of a year are not rounded yet."""

    accounts: Counter[str] = field(default_factory=Counter)
    bought: dict[str, Decimal] = field(default_factory=lambda: defaultdict(Decimal))
    a_year: dict[str, Decimal] = field(default_factory=lambda: defaultdict(Decimal))
    without_orders: int = 0
    silent: int = 0
    by_sms: int = 0
    by_phone: int = 0
    reachable: int = 0
    value_reachable: Decimal = Decimal(0)
    holds: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Sums") -> None:
        self.accounts.update(other.accounts)
        self.holds.update(other.holds)
        for name in other.accounts:
            self.bought[name] += other.bought[name]
            self.a_year[name] += other.a_year[name]
        for name in ("without_orders", "silent", "by_sms", "by_phone", "reachable", "value_reachable"):
            setattr(self, name, getattr(self, name) + getattr(other, name))


def of_all(session: Session, settings: Settings, now: datetime) -> Sums:
    found = Sums()
    with closing(_each_span(session, settings, now, _counted)) as spans:
        for one in spans:
            found.add(one)
    return found


def unreachable(
    session: Session, settings: Settings, now: datetime
) -> Generator[tuple[int, frozenset[str]], None, None]:
    """Each silent account that cannot be asked on any channel, and every hold on it: those the page counts."""
    with closing(_each_span(session, settings, now, _held)) as spans:
        for one in spans:
            yield from one


def a_year_of(spent: Decimal, first: date | None, last: date | None) -> Decimal:
    """A customer of less than a year is taken as one of a year."""
    if first is None or last is None:
        return Decimal(0)
    return spent * YEAR / max(YEAR, (last - first).days)


def _each_span(
    session: Session, settings: Settings, now: datetime, count: Count[Counted]
) -> Generator[Counted, None, None]:
    """In the order of ids."""
    many, first, last = session.execute(
        select(func.count(), func.min(AccountRow.id), func.max(AccountRow.id)).select_from(AccountRow)
    ).one()
    spans = [(start, start + SPAN - 1) for start in range(first, last + 1, SPAN)] if many else []
    if many < crew.MANY:
        yield from (count(session, settings, now, span) for span in spans)
        return
    with crew.asked(settings) as hands:
        for counted in [hands.submit(_by_crew, count, now, span) for span in spans]:
            yield counted.result()


def _by_crew(rt: Runtime, count: Count[Counted], now: datetime, span: Span) -> Counted:
    with rt.reading() as session:
        found = count(session, rt.settings, now, span)
        session.commit()  # of nothing: after a rollback the driver would have to prepare all its statements anew
    return found


def _counted(session: Session, settings: Settings, now: datetime, span: Span) -> Sums:
    found = Sums()
    query = select(
        AccountRow.id, AccountRow.band, AccountRow.order_sum, AccountRow.first_order_on, AccountRow.last_order_on
    ).where(AccountRow.erased_at.is_(None), AccountRow.id.between(*span))
    yearly: dict[int, Decimal] = {}
    for account_id, band, spent, first, last in session.execute(query):
        name = band or "not_judged"
        each = a_year_of(spent, first, last)
        found.accounts[name] += 1
        found.without_orders += first is None
        found.bought[name] += spent
        found.a_year[name] += each
        if name in SILENT:
            yearly[account_id] = each
    found.silent = len(yearly)
    for account_id, reached in _reached(session, settings, now, sorted(yearly)):
        found.by_sms += reached.by_sms
        found.by_phone += reached.by_phone
        if reached.by_sms or reached.by_phone:
            found.reachable += 1
            found.value_reachable += yearly[account_id]
        else:
            found.holds.update(reached.holds)
    return found


def _held(session: Session, settings: Settings, now: datetime, span: Span) -> list[tuple[int, frozenset[str]]]:
    silent = (AccountRow.band.in_(SILENT), AccountRow.erased_at.is_(None), AccountRow.id.between(*span))
    ids = session.scalars(select(AccountRow.id).where(*silent).order_by(AccountRow.id)).all()
    return [
        (account_id, reached.holds)
        for account_id, reached in _reached(session, settings, now, ids)
        if not (reached.by_sms or reached.by_phone)
    ]


def _reached(session: Session, settings: Settings, now: datetime, ids: Sequence[int]) -> Iterator[tuple[int, Reached]]:
    """What is true of those of one shape is found once."""
    policy = gate.policy(session, settings, now)
    known: dict[tuple[Shape, Countries], Reached] = {}

    def asked(account: Account) -> Reached:
        sms, phone = (
            next(iter(gate.verdicts(session, [account], Ask(channel, hours_matter=False), policy, now)))
            for channel in ("sms", "voice")
        )
        codes = frozenset(hold.code for hold in (*sms.holds, *phone.holds))
        # A landline takes no text message, but that is not why nobody may call it.
        return Reached(sms.go, phone.go, codes - {"landline_for_sms"} if len(codes) > 1 else codes)

    for start in range(0, len(ids), AT_ONCE):
        for account in facts.load(session, ids[start : start + AT_ONCE], now, settings).values():
            shape = alike.shape(account, policy, now, None)
            if shape is None:
                yield account.id, asked(account)
                continue
            key = shape, senders.countries(account)
            if key not in known:
                known[key] = asked(account)
            yield account.id, known[key]
