"""From the signs of a row to the account it is about; a new one when there is none, or when several fit."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from winback.imports import meanings
from winback.imports.address import Address
from winback.imports.batch import Context, Line
from winback.imports.folding import name_key
from winback.imports.identity import Known, Match, Who, chunks, made_up_key
from winback.imports.staging import Staged
from winback.services.scopes import among
from winback.store.crm import AccountRow

COLUMNS = (
    "external_id", "external_key", "name", "name_key", "kind", "email", "email_key", "street", "postcode", "city",
    "country", "country_given", "region", "zone", "zone_source", "language", "owner", "team", "segment",
    "customer_since", "left_on", "left_reason", "left_reason_given", "contract_ends_on", "flags", "raw",
)  # fmt: skip


def hold(session: Session, accounts: Iterable[Known | None]) -> None:
    """Lock the accounts of a batch before the first of them is written, in the order in which everybody locks them."""
    if session.get_bind().dialect.name != "postgresql":
        return  # a write transaction holds the whole SQLite file
    ids = {known.id for known in accounts if known is not None and known.id is not None}
    for chunk in chunks(sorted(ids)):
        query = select(AccountRow.id).where(among(session, AccountRow.id, chunk)).order_by(AccountRow.id)
        session.execute(query.with_for_update())


def write_accounts(session: Session, context: Context, staged: Staged) -> None:
    """Insert and update; the directory learns the new ids."""
    now = context.now
    created = {
        "created_at": now,
        "updated_at": now,
        "look_again_on": now.date(),
        "currency": context.settings.currency,
    }
    staged.write(created, {"updated_at": now})
    context.directory.settle()


def find_or_add(context: Context, who: Who, line: Line) -> tuple[Known, bool]:
    """The account a row is about; a new one when there is none, or when several fit. True when new."""
    match = context.directory.find(who)
    _tell(context, line, match)
    if match.account is not None:
        if who.key and not match.account.has_own_id:
            context.directory.adopt(match.account, who.key)
        context.directory.note(match.account, who)
        return match.account, False
    return context.directory.add(who, who.key or made_up_key(match)), True


def new_account(
    context: Context, who: Who, external_id: str, name: str, email: str | None, place: Address
) -> dict[str, Any]:
    """What an order or a contact tells of an account nobody had heard of."""
    values = {
        "external_id": external_id or None, "name": name or email or external_id, 
        "name_key": who.name or name_key(name),
        "kind": "firm" if meanings.looks_like_a_firm(name) else None, "email": email, "email_key": who.email or None,
        "postcode": place.postcode or None, "country_given": place.country_given,
    }  # fmt: skip
    return values | place.columns()


def _tell(context: Context, line: Line, match: Match) -> None:
    if match.apart:
        sort = match.apart.partition(":")[0]
        context.tally.warn_once(
            line.number, context.layout.header("email" if sort == "email" else sort),
            f"ambiguous: this {sort} belongs to several accounts; kept apart, nothing was merged (line {line.number})",
        )  # fmt: skip
    if match.doubles:
        context.tally.warn(line.number, None, f"has the same {match.doubles}, under another id; both are kept")
