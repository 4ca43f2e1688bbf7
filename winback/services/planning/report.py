"""One page of facts after an import: so many fell silent, so much is at stake, so many cannot be reached and why."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.facts import BANDS, Account, Ask, Policy
from winback.services.gate import facts, gate
from winback.services.permission import consents
from winback.services.permission.profiles import home_zone
from winback.services.sales import call_promises
from winback.settings import Settings
from winback.store.crm import AccountRow, ImportRow, IssueRow

SILENT = ("dormant", "lost")
AT_ONCE = 2_000
YEAR = 365


@dataclass(frozen=True, slots=True)
class Band:
    """The accounts of one band, what they bought in all, and what that is a year while they bought."""

    band: str
    accounts: int
    bought: Decimal
    a_year: Decimal


@dataclass(frozen=True, slots=True)
class Reach:
    """Those who fell silent: who can be asked, and what holds the others. An account may have several holds."""

    accounts: int
    by_sms: int
    by_phone: int
    reachable: int
    unreachable: int
    value_reachable: Decimal  # a year
    holds: tuple[tuple[str, int], ...]  # the most frequent first


@dataclass(frozen=True, slots=True)
class LastImport:
    kind: str
    file_name: str
    ended_at: datetime | None
    read: int
    rejected: int


@dataclass(frozen=True, slots=True)
class Report:
    """Everything on the page; words are chosen where it is shown."""

    on: date
    currency: str
    accounts: int
    without_orders: int
    bands: tuple[Band, ...]
    reach: Reach
    unproven: int  # permissions that are ticks without proof
    open_issues: int
    unmatched_issues: int
    imports: tuple[LastImport, ...]
    promised: call_promises.Kept  # calls, in the last ninety days

    @property
    def silent(self) -> tuple[Band, ...]:
        return tuple(band for band in self.bands if band.band in SILENT)

    def as_json(self) -> dict[str, Any]:
        whole: dict[str, Any] = _plain(asdict(self))
        whole["reach"]["holds"] = dict(self.reach.holds)
        return whole


def build(session: Session, settings: Settings, now: datetime) -> Report:
    """Read in set-based queries; the verdicts come from the function that decides."""
    bands, without, yearly = _bands(session)
    zone = home_zone(settings)
    waiting = select(func.count()).select_from(IssueRow).where(IssueRow.account_id.is_(None))
    unsolved = select(func.count()).select_from(IssueRow).where(IssueRow.status == "open")
    return Report(
        on=now.astimezone(zone).date(),
        currency=settings.currency,
        accounts=sum(band.accounts for band in bands),
        without_orders=without,
        bands=bands,
        reach=_reach(session, settings, now, yearly),
        unproven=consents.unproven_count(session, zone, now),
        open_issues=session.scalar(unsolved) or 0,
        unmatched_issues=session.scalar(waiting) or 0,
        imports=_imports(session),
        promised=call_promises.counted(session, now),
    )


def _bands(session: Session) -> tuple[tuple[Band, ...], int, dict[int, Decimal]]:
    """Figures by band, how many never ordered, and what each silent account bought a year."""
    query = select(
        AccountRow.id, AccountRow.band, AccountRow.order_sum, AccountRow.first_order_on, AccountRow.last_order_on
    ).where(AccountRow.erased_at.is_(None))
    count, without = Counter[str](), 0
    bought: dict[str, Decimal] = defaultdict(Decimal)
    a_year: dict[str, Decimal] = defaultdict(Decimal)
    yearly: dict[int, Decimal] = {}
    for account_id, band, spent, first, last in session.execute(query.execution_options(yield_per=20_000)):
        name = band or "not_judged"
        count[name] += 1
        without += first is None
        each = a_year_of(spent, first, last)
        bought[name] += spent
        a_year[name] += each
        if name in SILENT:
            yearly[account_id] = each
    names = [*BANDS, *sorted(set(count) - set(BANDS))]
    found = [Band(name, count[name], _money(bought[name]), _money(a_year[name])) for name in names]
    return tuple(found), without, yearly


def a_year_of(spent: Decimal, first: date | None, last: date | None) -> Decimal:
    """A customer of less than a year is taken as one of a year."""
    if first is None or last is None:
        return Decimal(0)
    return spent * YEAR / max(YEAR, (last - first).days)


def unreachable(session: Session, settings: Settings, now: datetime) -> Iterator[tuple[int, set[str]]]:
    """Each silent account that cannot be asked on any channel, and every hold on it: those the page counts."""
    query = select(AccountRow.id).where(AccountRow.band.in_(SILENT), AccountRow.erased_at.is_(None))
    ids = session.scalars(query.order_by(AccountRow.id)).all()
    for account, sms, phone, codes in _each(session, settings, now, ids):
        if not (sms or phone):
            yield account.id, codes


def _reach(session: Session, settings: Settings, now: datetime, yearly: dict[int, Decimal]) -> Reach:
    by_sms = by_phone = reachable = 0
    value, holds = Decimal(0), Counter[str]()
    for account, sms, phone, codes in _each(session, settings, now, yearly):
        by_sms, by_phone = by_sms + sms, by_phone + phone
        if sms or phone:
            reachable += 1
            value += yearly[account.id]
        else:
            holds.update(codes)
    most = tuple(sorted(holds.items(), key=lambda one: (-one[1], one[0])))
    return Reach(len(yearly), by_sms, by_phone, reachable, len(yearly) - reachable, _money(value), most)


def _each(
    session: Session, settings: Settings, now: datetime, ids: Iterable[int]
) -> Iterator[tuple[Account, bool, bool, set[str]]]:
    policy = gate.policy(session, settings, now)
    for some in _slices(ids):
        for account in facts.load(session, some, now, settings).values():
            yield account, *_asked(session, account, policy, now)


def _asked(session: Session, account: Account, policy: Policy, now: datetime) -> tuple[bool, bool, set[str]]:
    sms, phone = (
        next(iter(gate.verdicts(session, [account], Ask(channel, hours_matter=False), policy, now)))
        for channel in ("sms", "voice")
    )
    codes = {hold.code for hold in (*sms.holds, *phone.holds)}
    # A landline takes no text message, but that is not why nobody may call it.
    return sms.go, phone.go, codes - {"landline_for_sms"} if len(codes) > 1 else codes


def _imports(session: Session) -> tuple[LastImport, ...]:
    last = select(func.max(ImportRow.id)).where(ImportRow.state == "done").group_by(ImportRow.kind)
    rows = session.scalars(select(ImportRow).where(ImportRow.id.in_(last)).order_by(ImportRow.id))
    return tuple(
        LastImport(row.kind, row.file_name, row.ended_at, row.rows_done, int(row.summary.get("rejected", 0)))
        for row in rows
    )


def _slices(ids: Iterable[int]) -> Iterator[Sequence[int]]:
    rest = iter(ids)
    while some := list(islice(rest, AT_ONCE)):
        yield some


def _money(amount: Decimal | int) -> Decimal:
    return Decimal(amount).quantize(Decimal("0.01"))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return str(value) if isinstance(value, Decimal) else value.isoformat() if isinstance(value, date) else value
