"""What the writers of a kind work with: the lines of a batch, and what holds for the whole file."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal
from functools import cached_property
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from winback.errors import BadInput
from winback.imports import places
from winback.imports.amounts import Amounts
from winback.imports.dates import Dates, Moment
from winback.imports.datev import Period
from winback.imports.folding import email_key, external_key, name_key
from winback.imports.headers import Layout
from winback.imports.identity import Directory, Who
from winback.imports.phones import Number, Numbers
from winback.imports.styles import Styles
from winback.imports.summary import Tally
from winback.runtime import Runtime
from winback.settings import Settings
from winback.store.crm import FeedRow, IssueRow


class Line(NamedTuple):
    """One row of the file. A tuple, because there may be millions."""

    number: int
    cells: list[object]


@dataclass(frozen=True, slots=True)
class Batch:
    """The rows that are written together."""

    lines: list[Line]
    lost: int = 0  # lines before them that could not even be cut into cells
    read: Any = None  # what the kind's own reader made of them


@dataclass
class Context:
    """Everything that stays the same, or grows, through one import."""

    kind: str
    settings: Settings
    layout: Layout
    tally: Tally
    now: datetime
    actor: str
    file_name: str
    home_zone: tzinfo
    dates: Dates
    amounts: Amounts
    numbers: Numbers
    directory: Directory
    feed_id: int | None = None
    feed_name: str | None = None
    unmatched_issues: bool = False
    import_id: int | None = None
    delimiter: str = ""
    manner: str = ""  # how this file is read: its columns, its styles
    memory: dict[str, Any] = field(default_factory=dict)  # what a writer keeps from batch to batch

    @classmethod
    def begin(
        cls,
        rt: Runtime,
        kind: str,
        layout: Layout,
        style: Styles,
        file_name: str,
        actor: str,
        feed: str | None,
        period: Period | None = None,
    ) -> "Context":
        settings, now = rt.settings, rt.now()
        with rt.reading() as session:
            feed_id = _feed(session, kind, feed)
            waiting = session.scalar(select(IssueRow.id).where(IssueRow.account_id.is_(None)).limit(1)) is not None
        if feed and feed_id is None:
            raise BadInput(f"there is no registered feed {feed!r}; register it with: winback feed add")
        zone = places.zone(settings.country, None)
        return cls(
            kind, settings, layout, Tally(), now, actor, file_name,
            ZoneInfo(zone) if zone else UTC, Dates(style.day_first, period), Amounts(style.decimal_mark),
            Numbers(settings.secret_key, settings.country), Directory(), feed_id, feed, waiting,
            manner=repr((layout, style, period, settings.currency)),
        )  # fmt: skip

    @cached_property
    def only_by_id(self) -> bool:
        """Whether the file has nothing but an external id to name an account by."""
        return not self.has_any("account_name", "first_name", "last_name", "email", "phone", "postcode")

    @property
    def today(self) -> date:
        return self.now.astimezone(self.home_zone).date()

    def text(self, line: Line, name: str, longest: int = 300) -> str:
        """The first column of this field that says something."""
        for column in self.layout.columns.get(name, ()):
            cell = line.cells[column]
            if cell != "" and cell is not None:
                text = str(cell).replace("\x00", "").strip()
                if text.startswith("'") and len(text) > 1 and text[1] in "+0123456789=-@":
                    text = text[1:]  # a spreadsheet's mark for "this is text"
                if text:
                    return text[:longest]
        return ""

    def cells(self, line: Line, name: str) -> Iterable[tuple[int, object]]:
        """Every column of this field that says something."""
        for column in self.layout.columns.get(name, ()):
            cell = line.cells[column]
            if cell is not None and str(cell).strip():
                yield column, cell

    def moment(self, line: Line, name: str) -> Moment | None:
        """A date; what is none is a warning, and the row is accepted without it."""
        for column, cell in self.cells(line, name):
            try:
                found = self.dates(cell)
            except ValueError:
                self.warn(line, column, f"{_short(cell)} is not a date; left empty")
                continue
            if found is not None:
                return found
        return None

    def day(self, line: Line, name: str) -> date | None:
        found = self.moment(line, name)
        return found.day if found else None

    def amount(self, line: Line, name: str) -> tuple[Decimal, str | None] | None:
        for column, cell in self.cells(line, name):
            try:
                return self.amounts(cell)
            except ValueError:
                self.warn(line, column, f"{_short(cell)} is not an amount; left empty")
        return None

    def email(self, line: Line) -> tuple[str | None, str]:
        """As given, and folded for matching; what is no address is a warning."""
        given = self.text(line, "email", 320)
        folded = email_key(given) if given else None
        if given and folded is None:
            column = self.layout.first("email")
            self.warn(line, column, f"{_short(given)} is not an e-mail address; kept as given")
        return given or None, folded or ""

    def phones(self, line: Line, country: str | None) -> list[Number]:
        """Every number of the row, in order; what is none is kept as given, with a warning."""
        found: list[Number] = []
        for column, cell in self.cells(line, "phone"):
            for number in self.numbers(cell, country):
                if number.e164 is None:
                    self.warn(line, column, f"{_short(number.given, 4)} is not a telephone number; kept as given")
                if all(number.given != one.given and (number.e164 or "-") != one.e164 for one in found):
                    found.append(replace(number, label=self.layout.headers[column][:100]))
        return found

    def raw(self, line: Line) -> dict[str, Any]:
        """The columns we do not know, kept as they are."""
        names = self.layout.headers
        cells = ((names[column], line.cells[column]) for column in self.layout.unknown)
        return {name: str(cell)[:2_000].replace("\x00", "") for name, cell in cells if cell not in ("", None)}

    def has_any(self, *names: str) -> bool:
        """Whether the file has a column of one of these fields."""
        return any(name in self.layout.columns for name in names)

    def who(self, line: Line) -> Who:
        """How this row names its account."""
        if self.only_by_id:
            return Who(external_key(self.text(line, "account_id", 200)))
        firm = self.text(line, "account_name")
        person = " ".join(filter(None, (self.text(line, "first_name"), self.text(line, "last_name"))))
        return Who(
            external_key(self.text(line, "account_id", 200)),
            email_key(self.text(line, "email", 320)) or "",
            tuple(number.e164 for number in self.silent_phones(line, None) if number.e164),
            name_key(firm or person),
            self.text(line, "postcode", 20).upper(),
            name_key(person),
            bool(firm),
        )

    def silent_phones(self, line: Line, country: str | None) -> list[Number]:
        return [number for _, cell in self.cells(line, "phone") for number in self.numbers(cell, country)]

    def warn(self, line: Line, column: int | None, reason: str) -> None:
        self.tally.warn(line.number, None if column is None else self.layout.headers[column], reason)

    def reject_unnamed(self, line: Line) -> None:
        names = [
            self.layout.header(name) for name in ("account_id", "contact_id", "email", "phone", "name", "account_name")
        ]
        looked = ", ".join(name for name in names if name)
        self.tally.reject(
            line.number, looked.split(", ")[0] or None, f"names nobody: {looked or 'no column for it'} is empty"
        )


def _feed(session: Session, kind: str, name: str | None) -> int | None:
    """The feed that is named; without a name the only one that is fed by files."""
    if name:
        return session.scalar(select(FeedRow.id).where(func.lower(FeedRow.name) == name.strip().lower()))
    if kind != "issues":
        return None
    by_file = list(session.scalars(select(FeedRow.id).where(FeedRow.way.in_(("daily_file", "by_hand")))))
    return by_file[0] if len(by_file) == 1 else None


def _short(cell: object, shown: int = 30) -> str:
    """A value in a message; of a phone number only its last digits."""
    text = str(cell).strip()
    return repr(text if len(text) <= shown or (shown > 10 and len(text) <= 60) else "…" + text[-shown:])
