"""What every table shares: types that survive both databases, and a privacy class on every column."""

import enum
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, ClassVar

from sqlalchemy import JSON, BigInteger, DateTime, Integer, MetaData, String
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, MappedColumn, mapped_column
from sqlalchemy.types import TypeDecorator


class Personal(enum.StrEnum):
    """What a column tells about a person; export, erasure and retention walk these classes."""

    NO = "no"  # about no person: counts, codes, technical ids
    LINK = "link"  # points to a person's row, worthless once that row is erased
    IDENTITY = "identity"  # names or reaches a person
    RELATION = "relation"  # what we know of them: orders, band, language
    CONTENT = "content"  # what they said or wrote, what we said to them
    EVIDENCE = "evidence"  # kept by law beyond erasure: consent evidence, opt-out hash
    STAFF = "staff"  # about the people who work here


class UtcDateTime(TypeDecorator[datetime]):
    """An instant. Goes in with a zone, is kept as UTC, comes out with UTC. A naive time is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone: {value!r}")
        value = value.astimezone(UTC)
        return value if dialect.name == "postgresql" else value.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """In one step where the driver gives instants as they are: a million of them are read for a plan."""
        return _utc if dialect.name == "postgresql" else super().result_processor(dialect, coltype)


def _utc(value: datetime | None) -> datetime | None:
    return None if value is None else value.astimezone(UTC)


class Amount(TypeDecorator[Decimal]):
    """Money as Decimal with four places, kept as a whole number so that both databases sum it exactly."""

    impl = BigInteger
    cache_ok = True
    places = Decimal(10_000)

    def process_bind_param(self, value: Decimal | int | None, dialect: Dialect) -> int | None:
        return None if value is None else int((Decimal(value) * self.places).to_integral_value())

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value) / self.places


Json = JSON().with_variant(JSONB(), "postgresql")
Id = BigInteger().with_variant(Integer(), "sqlite")  # SQLite numbers rows only in INTEGER columns


class Row(DeclarativeBase):
    """The base of every table."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {
        datetime: UtcDateTime,
        Decimal: Amount,
        dict[str, Any]: Json,
        list[Any]: Json,
        str: String,
    }


def col(*args: Any, personal: Personal = Personal.NO, **kwargs: Any) -> MappedColumn[Any]:
    """A column with its privacy class. A foreign key to a person's row is at least a LINK."""
    return mapped_column(*args, info={"personal": personal}, **kwargs)


# SQLite changes a key by writing the whole table anew, beside a service that runs: there some stay as they were.
ON_SQLITE, ON_POSTGRESQL = {"only": "sqlite"}, {"only": "postgresql"}


def key_column() -> MappedColumn[Any]:
    return col(Id, primary_key=True, autoincrement=True)
