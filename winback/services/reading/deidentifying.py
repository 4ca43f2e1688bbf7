"""Whom rows know around a text, so that nothing of it is left when the text is kept as an example or read elsewhere."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.answers.deidentify import Known, deidentify
from winback.settings import Settings
from winback.store.crm import AccountRow, ContactRow, IssueRow, OrderRow
from winback.store.house import StaffRow
from winback.store.returns import GrantRow

LATEST = 200  # orders and issues whose numbers somebody may name


def anonymous(session: Session, settings: Settings, text: str, account_id: int | None) -> str:
    """The text about nobody: whoever belongs to the account, works here or is named in the usual ways is taken out."""
    return deidentify(text, known_around(session, settings, account_id))


def known_around(session: Session, settings: Settings, account_id: int | None) -> Known:
    """Everybody and everything of an account, the people who work here, and ourselves."""
    staff = session.execute(select(StaffRow.name, StaffRow.called)).all()
    ours = [one for row in staff for one in row]
    account = session.get(AccountRow, account_id) if account_id is not None else None
    if account is None:
        return Known(people=_told(ours), firms=_told([settings.firm_name]))
    contacts = session.scalars(select(ContactRow).where(ContactRow.account_id == account.id)).all()
    theirs = [name for row in contacts for name in (row.first_name, row.last_name)]
    private = account.kind == "private"
    return Known(
        people=_told([*theirs, *ours, account.owner, account.name if private else None]),
        firms=_told([settings.firm_name, None if private else account.name]),
        ids=_told([account.external_id, *(row.external_id for row in contacts), *_numbers(session, account.id)]),
        places=_told([account.street, account.postcode, account.city]),
    )


def _numbers(session: Session, account_id: int) -> Sequence[str | None]:
    """What they may call an order, a ticket or an offer by."""
    orders = select(OrderRow.number).where(OrderRow.account_id == account_id, OrderRow.number.is_not(None))
    issues = select(IssueRow.external_id).where(IssueRow.account_id == account_id, IssueRow.external_id.is_not(None))
    codes = select(GrantRow.code).where(GrantRow.account_id == account_id)
    return [
        *session.scalars(orders.order_by(OrderRow.ordered_on.desc()).limit(LATEST)),
        *session.scalars(issues.order_by(IssueRow.id.desc()).limit(LATEST)),
        *session.scalars(codes),
    ]


def _told(given: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(sorted({one for one in given if one and one.strip()}))
