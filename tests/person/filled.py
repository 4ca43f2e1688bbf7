"""One row in every table, and in every telling column something that can be found again."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Any

from sqlalchemy import JSON, Column, Table, insert
from sqlalchemy.orm import Session

from winback.store.base import Amount, Personal, UtcDateTime
from winback.store.schema import metadata

TOLD = (Personal.IDENTITY, Personal.RELATION, Personal.CONTENT, Personal.EVIDENCE)
# Where only some values make sense: how a row that has come to its end looks.
AS_IT_IS = {
    ("attempts", "state"): "delivered", ("interviews", "status"): "finished", ("warm_returns", "state"): "claimed",
    ("members", "state"): "finished", ("support_cases", "state"): "open", ("issues", "status"): "open",
    ("opt_outs", "lifted_at"): None, ("contacts", "opted_out_at"): None, ("opt_outs", "known_by"): None,
    ("consents", "position"): 0, ("consents", "channel"): "sms", ("consents", "purpose"): "marketing",
    ("consents", "given"): True, ("phones", "number_type"): "mobile", ("grants", "state"): "granted",
    ("messages", "direction"): "them", ("contacts", "consents_said"): None, ("contacts", "consents_head"): None,
    ("inbox", "kind"): "status", ("links", "revoked_at"): None, ("consents", "previous_hash"): "0" * 64,
}  # fmt: skip
NEVER = {("accounts", "erased_at"), ("contacts", "erased_at")}


@dataclass
class Filled:
    """What was put where, by table and column."""

    id: int
    values: dict[tuple[str, str], Any] = field(default_factory=dict)

    def told(self, *classes: Personal) -> list[tuple[Table, Column[Any], Any]]:
        wanted = classes or TOLD
        return [
            (table, column, self.values[table.name, column.name])
            for table in metadata.sorted_tables
            for column in table.columns
            if column.info["personal"] in wanted and self.values.get((table.name, column.name)) is not None
        ]

    def texts(self) -> set[str]:
        """Whatever is long enough to be looked for anywhere."""
        found = {value for *_, value in self.told(*TOLD[:3]) if isinstance(value, str)}
        return {text for text in found if text.startswith("canary")}


def fill(session: Session, number: int, name: str, sid: str) -> Filled:
    """The rows of one person, all with this id."""
    filled, counter = Filled(number), count(1)
    for table in metadata.sorted_tables:
        row = {column.name: _value(table, column, number, name, sid, next(counter)) for column in table.columns}
        session.execute(insert(table).values(**row))
        filled.values |= {(table.name, column): value for column, value in row.items()}
    return filled


def _value(table: Table, column: Column[Any], number: int, name: str, sid: str, place: int) -> Any:
    at = table.name, column.name
    if at in NEVER:
        return None
    if at in AS_IT_IS:
        return AS_IT_IS[at]
    if at == ("attempts", "sid"):
        return sid
    if at == ("inbox", "provider_key"):
        return f"status:{sid}:delivered"
    if at == ("inbox", "phone_hash"):
        return None  # as news of the provider come in
    if column.foreign_keys or (column.primary_key and column.type.python_type is int):
        return number if at not in {("inbox", "contact_id"), ("inbox", "attempt_id")} else None
    if column.name == "phone_hash":
        return f"hash of {name}"
    return _of_its_type(column, f"canary {name} {table.name}.{column.name}", place)


def _of_its_type(column: Column[Any], text: str, place: int) -> Any:
    if isinstance(column.type, JSON):
        default = column.default.arg(None) if column.default is not None and column.default.is_callable else {}
        return [text] if isinstance(default, list) or column.name in ("holds", "causes") else {"said": text}
    kind = Decimal if isinstance(column.type, Amount) else column.type.python_type
    kind = datetime if isinstance(column.type, UtcDateTime) else kind
    if kind is str:
        length = getattr(column.type, "length", None)
        return text if length is None or len(text) <= length else f"{text[7]}{place}"[: length or 9]
    made = {
        bool: True, int: 7000 + place, float: 7000.5 + place, Decimal: Decimal(7000 + place),
        date: date(2001, 1, 1) + timedelta(days=place),
        datetime: datetime(2001, 1, 1, tzinfo=UTC) + timedelta(minutes=place),
    }  # fmt: skip
    return made[kind]
