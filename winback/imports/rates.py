"""Exchange rates: only imported ones are used, never fetched or guessed."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from winback.imports import recount
from winback.imports.amounts import SYMBOLS, is_currency
from winback.imports.batch import Batch, Context, Line
from winback.imports.identity import chunks
from winback.runtime import Runtime
from winback.store.campaigns import RateRow
from winback.store.crm import OrderRow

CHANGED = "currencies with new rates"


def write(session: Session, context: Context, batch: Batch) -> None:
    """One rate for a currency and day; a later file may correct it."""
    rows = {(row["currency"], row["on"]): row for line in batch.lines if (row := _read(context, line))}
    standing = {
        (rate.currency, rate.on): (rate.rate, rate.source)
        for rate in session.scalars(select(RateRow).where(RateRow.currency.in_({currency for currency, _ in rows})))
    }
    changed = [row for key, row in rows.items() if standing.get(key) != (row["rate"], row["source"])]
    created = sum(1 for row in changed if (row["currency"], row["on"]) not in standing)
    context.tally.created += created
    context.tally.updated += len(changed) - created
    context.tally.unchanged += len(rows) - len(changed)
    if changed:
        _keep(session, changed)
        context.memory.setdefault(CHANGED, set()).update(row["currency"] for row in changed)


def finish(rt: Runtime, context: Context) -> None:
    """The sums of everybody who paid in such a currency are made anew."""
    changed = context.memory.pop(CHANGED, set())
    with rt.transaction() as session:
        accounts = session.scalars(select(OrderRow.account_id).where(OrderRow.currency.in_(changed)).distinct())
        for chunk in chunks(sorted(accounts)):
            recount.bring_up_to_date(session, context, chunk)


def _read(context: Context, line: Line) -> dict[str, Any] | None:
    given = context.text(line, "currency", 10)
    currency = SYMBOLS.get(given.casefold(), given.upper())
    rate, on = context.amount(line, "rate"), context.day(line, "on")
    for name, good in (("currency", is_currency(currency)), ("rate", rate and rate[0] > 0), ("on", on)):
        if not good:
            context.tally.reject(
                line.number, context.layout.header(name), "a rate needs a currency, a day and a number"
            )
            return None
    assert rate is not None
    source = context.text(line, "source") or context.file_name[:300]
    return {"currency": currency, "on": on, "rate": rate[0], "source": source}


def _keep(session: Session, rows: list[dict[str, Any]]) -> None:
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    statement = dialect.insert(RateRow)
    changes = {"rate": statement.excluded.rate, "source": statement.excluded.source}
    session.execute(statement.on_conflict_do_update(index_elements=["currency", "on"], set_=changes), rows)
