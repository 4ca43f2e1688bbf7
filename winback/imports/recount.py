"""What an account keeps of its orders: purchase days, first, last, sum. Counted anew, set-based, for some accounts."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from sqlalchemy import Integer, and_, case, cast, func, or_, select, type_coerce, update
from sqlalchemy.orm import Session

from winback.imports import finding
from winback.imports.batch import Context
from winback.imports.identity import Known, chunks
from winback.runtime import Runtime
from winback.services.scopes import among
from winback.store import account_lines
from winback.store.base import Amount
from winback.store.campaigns import MemberRow, RateRow
from winback.store.crm import AccountRow, ImportRow, OrderRow

KNOWN_RATES = "known rates"
TOUCHED = "accounts with new lines"
INDEX_LEFT_OUT = "index left out"
MOST_TOUCHED = 500_000
FOREIGN = "foreign currencies"  # currency -> the first line it stands in


def later(session: Session, context: Context, account_ids: Iterable[int]) -> None:
    """These accounts have new lines. They are counted once, at the end, or when they have become very many."""
    touched: set[int] = context.memory.setdefault(TOUCHED, set())
    touched |= set(account_ids)
    _tell_foreign(session, context)


def when_many(rt: Runtime, context: Context) -> None:
    """Between two batches."""
    if context.tally.created >= account_lines.MOST:
        with_their_index(rt, context)
    if len(context.memory.get(TOUCHED, ())) > MOST_TOUCHED:
        now(rt, context)


def without_their_index(session: Session, context: Context) -> None:
    """Before the first lines of a file are written: a firm's first lines need no index until they are counted."""
    if INDEX_LEFT_OUT not in context.memory:
        context.memory[INDEX_LEFT_OUT] = account_lines.leave_out(session)


def with_their_index(rt: Runtime, context: Context) -> None:
    """From here on lines are found by account."""
    if context.memory.get(INDEX_LEFT_OUT):
        account_lines.build_with_little_memory(rt.database)
        context.memory[INDEX_LEFT_OUT] = False


def now(rt: Runtime, context: Context) -> None:
    """Count the accounts that were touched; all of them when an earlier import broke off before it came to this.

    Some at a time, so that nobody waits long for them. After a crash in between the next import counts all again.
    """
    with_their_index(rt, context)
    touched: set[int] = context.memory.pop(TOUCHED, set())
    unfinished = and_(ImportRow.kind == "orders", ImportRow.state.in_(("running", "failed")))
    with rt.reading() as session:
        broken = list(session.scalars(select(ImportRow.id).where(unfinished, ImportRow.id != context.import_id)))
        if broken:
            touched |= set(session.scalars(select(OrderRow.account_id).distinct()))
    for chunk in chunks(sorted(touched)):
        with rt.transaction() as session:
            bring_up_to_date(session, context, chunk)
    if broken:
        with rt.transaction() as session:
            session.execute(update(ImportRow).where(ImportRow.id.in_(broken)).values(state="completed_later"))


def bring_up_to_date(session: Session, context: Context, account_ids: list[int]) -> None:
    """A purchase is a day with an order that counts; what was paid back lowers the sum and is no purchase.

    Not more accounts than one of `chunks`.
    """
    finding.hold(session, [Known(one, None, "", "") for one in account_ids])
    figures = _figures(session, context, account_ids).subquery()
    session.execute(
        update(AccountRow.__table__)  # type: ignore[arg-type]
        .where(AccountRow.id == figures.c.account_id)
        .values(
            purchase_days=figures.c.days, first_order_on=figures.c.first_on, last_order_on=figures.c.last_on,
            order_sum=figures.c.total, currency=context.settings.currency, look_again_on=context.now.date(),
        )
    )  # fmt: skip
    session.execute(
        update(MemberRow)
        .where(among(session, MemberRow.account_id, account_ids), MemberRow.state.in_(("waiting", "left_alone")))
        .values(look_again_at=context.now)
    )


def _figures(session: Session, context: Context, ids: list[int]) -> Any:
    orders = OrderRow.__table__.c
    day = case((orders.counts, orders.ordered_on))
    in_sum = or_(orders.counts, orders.amount < Decimal(0))
    home = orders.currency == context.settings.currency
    cases: list[Any] = [(and_(in_sum, home), type_coerce(orders.amount, Integer))]
    if _rates(session, context):
        cases.append((in_sum, _converted(orders)))
    total = func.coalesce(func.sum(case(*cases, else_=0)), 0)
    return (
        select(
            orders.account_id,
            func.count(day.distinct()).label("days"),
            func.min(day).label("first_on"),
            func.max(day).label("last_on"),
            type_coerce(total, Amount).label("total"),
        )
        .where(among(session, orders.account_id, ids))
        .group_by(orders.account_id)
    )


def _converted(orders: Any) -> Any:
    """By the last rate imported for that day or before."""
    rates = RateRow.__table__.c
    rate = (
        select(type_coerce(rates.rate, Integer))
        .where(rates.currency == orders.currency, rates.on <= orders.ordered_on)
        .order_by(rates.on.desc())
        .limit(1)
        .scalar_subquery()
    )
    return cast(type_coerce(orders.amount, Integer) * rate / 10_000, Integer)


def _rates(session: Session, context: Context) -> set[str]:
    if KNOWN_RATES not in context.memory:
        context.memory[KNOWN_RATES] = set(session.scalars(select(RateRow.currency).distinct()))
    found: set[str] = context.memory[KNOWN_RATES]
    return found


def _tell_foreign(session: Session, context: Context) -> None:
    """Money in a currency without a rate is kept, but not added up; said once for each currency."""
    known = _rates(session, context) | {context.settings.currency}
    for currency, line in list(context.memory.get(FOREIGN, {}).items()):  # read ahead
        if currency not in known:
            reason = f"amounts in {currency} are kept but not added up: there is no imported rate for {currency}"
            context.tally.warn_once(line, context.layout.header("currency"), reason)
