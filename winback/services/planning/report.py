"""One page of facts after an import: so many fell silent, so much is at stake, so many cannot be reached and why."""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.facts import BANDS
from winback.services.permission import consents
from winback.services.permission.profiles import home_zone
from winback.services.planning import report_sums
from winback.services.planning.report_sums import SILENT, Sums
from winback.services.sales import call_promises
from winback.settings import Settings
from winback.store.crm import ImportRow, IssueRow


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
    sums = report_sums.of_all(session, settings, now)
    bands, zone = _bands(sums), home_zone(settings)
    waiting = select(func.count()).select_from(IssueRow).where(IssueRow.account_id.is_(None))
    unsolved = select(func.count()).select_from(IssueRow).where(IssueRow.status == "open")
    return Report(
        on=now.astimezone(zone).date(),
        currency=settings.currency,
        accounts=sum(band.accounts for band in bands),
        without_orders=sums.without_orders,
        bands=bands,
        reach=_reach(sums),
        unproven=consents.unproven_count(session, zone, now),
        open_issues=session.scalar(unsolved) or 0,
        unmatched_issues=session.scalar(waiting) or 0,
        imports=_imports(session),
        promised=call_promises.counted(session, now),
    )


def _bands(sums: Sums) -> tuple[Band, ...]:
    names = [*BANDS, *sorted(set(sums.accounts) - set(BANDS))]
    return tuple(
        Band(name, sums.accounts[name], _money(sums.bought[name]), _money(sums.a_year[name])) for name in names
    )


def _reach(sums: Sums) -> Reach:
    most = tuple(sorted(sums.holds.items(), key=lambda one: (-one[1], one[0])))
    unreachable = sums.silent - sums.reachable
    value = _money(sums.value_reachable)
    return Reach(sums.silent, sums.by_sms, sums.by_phone, sums.reachable, unreachable, value, most)


def _imports(session: Session) -> tuple[LastImport, ...]:
    last = select(func.max(ImportRow.id)).where(ImportRow.state == "done").group_by(ImportRow.kind)
    rows = session.scalars(select(ImportRow).where(ImportRow.id.in_(last)).order_by(ImportRow.id))
    return tuple(
        LastImport(row.kind, row.file_name, row.ended_at, row.rows_done, int(row.summary.get("rejected", 0)))
        for row in rows
    )


def _money(amount: Decimal | int) -> Decimal:
    return Decimal(amount).quantize(Decimal("0.01"))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return str(value) if isinstance(value, Decimal) else value.isoformat() if isinstance(value, date) else value
