"""Issues that came before their account wait, and are tied to it as soon as it is there."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from winback.imports.batch import Context
from winback.imports.identity import Known, Who, chunks
from winback.services.issues import issues
from winback.store.crm import IssueRow, OrderRow

WAITING = "waiting issues"


def given(who: Who, order_number: str) -> dict[str, Any]:
    """How an issue named its account, to try again later."""
    signs = {"key": who.key, "email": who.email, "phones": list(who.phones), "name": who.name, "postcode": who.postcode}
    return {name: value for name, value in (signs | {"firm": who.firm, "order": order_number}).items() if value}


def named(kept: dict[str, Any]) -> Who:
    return Who(
        kept.get("key", ""), kept.get("email", ""), tuple(kept.get("phones", ())), kept.get("name", ""),
        kept.get("postcode", ""), firm=bool(kept.get("firm")), anywhere=True,
    )  # fmt: skip


def match_waiting(session: Session, context: Context, seen: Sequence[tuple[Who, Known]]) -> None:
    """Tie waiting issues to the accounts of this batch, so that none of them is contacted meanwhile."""
    if not context.unmatched_issues or not seen:
        return
    waiting = _waiting(session, context)
    wanted: dict[str, int] = {}
    for who, known in seen:
        if known.id is not None:
            wanted |= dict.fromkeys(_signs(who), known.id)
    found = {issue: wanted[sign] for sign in waiting.keys() & wanted.keys() for issue in waiting[sign]}
    _tie(session, context, found)


def match_orders(session: Session, context: Context, numbers: dict[str, int]) -> None:
    """The same by the order numbers an issue named."""
    if not context.unmatched_issues or not numbers:
        return
    waiting = _waiting(session, context)
    found = {
        issue: account for number, account in numbers.items() for issue in waiting.get(f"order:{number.casefold()}", ())
    }
    _tie(session, context, found)


def accounts_of_orders(session: Session, numbers: set[str]) -> dict[str, int]:
    """The account of each order number; a number that several accounts have says nothing."""
    found: dict[str, set[int]] = {}
    for chunk in chunks(
        {spelled for number in numbers for spelled in {number, number.lstrip("#"), f"#{number.lstrip('#')}"}}
    ):
        query = select(OrderRow.number, OrderRow.account_id).where(OrderRow.number.in_(chunk)).distinct()
        for number, account_id in session.execute(query):
            found.setdefault(str(number).lstrip("#"), set()).add(account_id)
    return {
        number: next(iter(found[number.lstrip("#")]))
        for number in numbers
        if len(found.get(number.lstrip("#"), ())) == 1
    }


def _signs(who: Who) -> list[str]:
    signs = [f"key:{who.key}"] if who.key else []
    signs += [f"email:{who.email}"] if who.email else []
    signs += [f"phone:{phone}" for phone in who.phones]
    return signs + ([f"name:{who.name}"] if who.name and who.firm else [])


def _waiting(session: Session, context: Context) -> dict[str, set[int]]:
    """Read once a run: sign -> the issues that wait for it."""
    if WAITING not in context.memory:
        waiting: dict[str, set[int]] = {}
        query = select(IssueRow.id, IssueRow.account_given).where(IssueRow.account_id.is_(None))
        for issue_id, kept in session.execute(query):
            signs = _signs(named(kept)) + ([f"order:{kept['order'].casefold()}"] if kept.get("order") else [])
            for sign in signs:
                waiting.setdefault(sign, set()).add(issue_id)
        context.memory[WAITING] = waiting
    found: dict[str, set[int]] = context.memory[WAITING]
    return found


def _tie(session: Session, context: Context, found: dict[int, int]) -> None:
    if not found:
        return
    table = IssueRow.__table__
    session.execute(
        update(table)  # type: ignore[arg-type]
        .where(table.c.id == bindparam("of"), table.c.account_id.is_(None))
        .values(account_id=bindparam("to"), updated_at=context.now),
        [{"of": issue, "to": account} for issue, account in found.items()],
    )
    query = select(IssueRow.account_id).where(IssueRow.id.in_(found), IssueRow.status == "open")
    if held := {account for account in session.scalars(query) if account is not None}:
        issues.hold_accounts(session, held, context.now)
