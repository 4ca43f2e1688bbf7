"""Everything we hold about a person, as one JSON object (rule 60): read off the schema, so that nothing is left out.

Rows are given as they are kept, without the links between them, the secrets among them and what is about our staff.
"""

import json
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Column, Table, select
from sqlalchemy.orm import Session

from winback.services.events import record
from winback.services.person import belongings
from winback.services.person.belongings import Whose
from winback.store.base import Personal
from winback.store.crm import ContactRow
from winback.store.permission import ConsentSourceRow

OURS = (Personal.LINK, Personal.STAFF)
INNER = frozenset({
    "fence", "lease_until", "claimed_by", "check_at", "content_hash", "line_key", "provider_key",
})  # fmt: skip


def gather(session: Session, contact_id: int, now: datetime) -> dict[str, Any]:
    """The person and, where it tells about them, their account; of others in it nothing."""
    whose = belongings.of_person(session, contact_id, with_account=True)
    found = {table.name: rows for table in reversed(belongings.tables()) if (rows := _rows(session, table, whose))}
    return {"made_at": now.isoformat(), "person": contact_id, "tables": found}


def as_text(found: dict[str, Any]) -> str:
    return json.dumps(found, ensure_ascii=False, indent=2)


def given_out(session: Session, contact_id: int, actor: str, now: datetime) -> None:
    """That they were given their data, and by whom, stays in the audit log."""
    row = session.get_one(ContactRow, contact_id)
    record(session, "data_given", now, actor=actor, account_id=row.account_id, contact_id=contact_id)


def told(table: Table) -> list[Column[Any]]:
    """What of a row is given to the person."""
    return [column for column in table.columns if column.info.get("personal") not in OURS and column.name not in INNER]


def _rows(session: Session, table: Table, whose: Whose) -> list[dict[str, Any]]:
    shown = told(table)
    query = select(*shown).where(belongings.theirs(table, whose)).order_by(*table.primary_key.columns)
    rows = [{name: _plain(value) for name, value in row.items()} for row in session.execute(query).mappings()]
    return _with_sources(session, rows) if table.name == "consents" else rows


def _with_sources(session: Session, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Where a declaration was made, and what the words were, stands in its source."""
    known = {row.id: row for row in session.scalars(select(ConsentSourceRow))}
    for row in rows:
        if source := known.get(row.pop("source_id", None)):
            row["source"] = {"name": source.name, "wording": source.wording, "place": source.place}
    return rows


def _plain(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value
