"""A message arrives: stored once, whose answer it is, and their account held; on PostgreSQL in one statement."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, exists, func, literal_column, select, true
from sqlalchemy.orm import Session

from winback.services import locks
from winback.services.talking import inbox, talks
from winback.services.talking.inbox import INBOX, Entry
from winback.services.talking.talks import Found, Wire
from winback.store.interviews import InboxRow
from winback.store.prepared import by_dialect, dialect, run


def message(
    session: Session, sid: str, payload: Mapping[str, str], wire: Wire, now: datetime
) -> tuple[Entry, Found | None]:
    """Its row in the inbox, and the conversation whose question waits for it; that account is held from here on."""
    key = f"sms:{sid}"
    if dialect(session) != "postgresql":
        entry = inbox.receive(session, key, "sms", payload, now, wire.phone_hash)
        return entry, talks.with_open_question(session, wire) if entry.first else None
    values = inbox.values(key, "sms", payload, now, wire.phone_hash) | {"ours": wire.our_number}
    for entry_id, account_id, contact_id, interview_id, question, _ in run(session, ARRIVED, values):
        asked = None if account_id is None else Found(account_id, contact_id, interview_id, True, question)
        return Entry(entry_id, True), asked
    return inbox.known(session, key), None


def _arrived() -> Select[Any]:
    """The order of locks is kept: nothing is held unless the row is new, so that a second delivery waits for the first.

    Whom the row belongs to is written at once: what an index knows is not changed later.
    """
    asked = talks.asked_by(bindparam("ours"), bindparam("phone_hash")).cte("asked").prefix_with("MATERIALIZED")
    given: list[ColumnElement[Any]] = [bindparam(name, type_=INBOX.c[name].type) for name in inbox.GIVEN]
    adds = by_dialect(InboxRow)["postgresql"].from_select(
        [*inbox.GIVEN, "contact_id"], select(*given, select(asked.c.contact_id).scalar_subquery())
    )
    entry = adds.on_conflict_do_nothing(index_elements=["provider_key"]).returning(INBOX.c.id).cte("entry")
    theirs = locks.household(select(asked.c.account_id).scalar_subquery())
    held = theirs.where(exists(select(literal_column("1")).select_from(entry))).cte("held").prefix_with("MATERIALIZED")
    # The household is counted because what nobody reads is not selected.
    many = select(func.count()).select_from(held).scalar_subquery()
    return select(entry.c.id, asked, many).select_from(entry.outerjoin(asked, true()))


ARRIVED = _arrived()
