"""An offer made to one account: chosen by its reason, within what is left of it, once an interview.

Terms are those the campaign was launched with; stock, budget and expiry are read under lock when it is granted.
"""

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Literal, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import offers
from campaigns.facts import Account
from winback.services.events import record
from winback.services.talking.talks import Talk
from winback.store.campaigns import OfferLimitRow, OfferRow
from winback.store.crm import AccountRow
from winback.store.returns import GrantRow

# Read out on the phone and typed by somebody else: nothing that looks like something else.
ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
CODE_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Granted:
    """The offer, as it is told to the person."""

    id: int
    key: str
    kind: str
    code: str
    expires_on: date
    texts: Mapping[str, str]

    def gaps(self, language: str) -> dict[str, Any]:
        return {"offer": self.texts[language], "code": self.code, "until": self.expires_on}


def grant(session: Session, talk: Talk, reasons: Sequence[str], now: datetime) -> Granted | None:
    """Grant what fits, or nothing when nothing fits or nothing is left. Asked again, it is the same grant."""
    if known := _known(session, talk.interview.id):
        return known
    rows = _catalogue(session, talk.frozen.get("offers", ()), talk.interview.language)
    limits = _limits(session, [row.key for row in rows.values()])
    chosen = offers.choose(
        [offers.parse(row.key, row.body) for row in rows.values()],
        account_of(talk.account),
        tuple(reasons),
        now.date(),
        {key: _left(limit) for key, limit in limits.items()},
    )
    if chosen is None:
        return None
    row = next(row for row in rows.values() if row.key == chosen.key)
    return _make(session, talk, row, chosen, limits.get(row.key), now)


def of_interview(session: Session, interview_id: int) -> Granted | None:
    """What was granted in this interview, if anything was."""
    return _known(session, interview_id)


def account_of(row: AccountRow) -> Account:
    """What an offer may depend on."""
    return Account(
        id=row.id,
        kind=cast(Literal["firm", "private", "unknown"], row.kind),
        country=row.country,
        band=row.band,
        value=row.order_sum or Decimal(0),
        currency=row.currency,
        first_order_on=row.first_order_on,
        last_order_on=row.last_order_on,
        left_on=row.left_on,
    )


def new_code() -> str:
    """Two groups of four: 40 bits, so that nobody guesses somebody else's."""
    drawn = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
    return f"{drawn[:4]}-{drawn[4:]}"


def _known(session: Session, interview_id: int) -> Granted | None:
    row = session.execute(
        select(GrantRow, OfferRow)
        .join(OfferRow, OfferRow.id == GrantRow.offer_id)
        .where(GrantRow.interview_id == interview_id)
    ).first()
    return _granted(row[0], row[1]) if row else None


def _granted(row: GrantRow, offer: OfferRow) -> Granted:
    return Granted(row.id, offer.key, offer.body["kind"], row.code, row.expires_on, offer.body.get("text", {}))


def _catalogue(session: Session, offer_ids: Iterable[int], language: str) -> dict[int, OfferRow]:
    """What this campaign may offer, and can say in the language one is talking in."""
    rows = session.scalars(select(OfferRow).where(OfferRow.id.in_(list(offer_ids))).order_by(OfferRow.key))
    return {row.id: row for row in rows if row.body["text"].get(language)}


def _limits(session: Session, keys: Iterable[str]) -> dict[str, OfferLimitRow]:
    """What is left, held until the end of the transaction: two grants never share the last piece."""
    query = select(OfferLimitRow).where(OfferLimitRow.key.in_(list(keys))).order_by(OfferLimitRow.key)
    rows = session.scalars(query.with_for_update().execution_options(populate_existing=True))
    return {row.key: row for row in rows}


def _left(row: OfferLimitRow) -> offers.Limit:
    return offers.Limit(row.active, row.stock_left, row.budget_left, row.expires_on)


def _make(
    session: Session, talk: Talk, row: OfferRow, chosen: offers.Offer, limit: OfferLimitRow | None, now: datetime
) -> Granted:
    expires_on = now.date() + timedelta(days=chosen.days_valid)
    if limit is not None:
        expires_on = min(expires_on, limit.expires_on or expires_on)
        limit.stock_left = None if limit.stock_left is None else limit.stock_left - 1
        limit.budget_left = None if limit.budget_left is None else limit.budget_left - chosen.cost
    made = GrantRow(
        interview_id=talk.interview.id,
        account_id=talk.account.id,
        offer_id=row.id,
        code=new_code(),
        value=chosen.value,
        currency=chosen.currency,
        state="granted",
        granted_at=now,
        expires_on=expires_on,
    )
    session.add(made)
    record(
        session,
        "offer_granted",
        now,
        actor="customer",
        account_id=talk.account.id,
        contact_id=talk.contact.id,
        campaign_id=talk.interview.campaign_id,
        facts={"offer": row.key, "interview": talk.interview.id},
    )
    session.flush()
    return _granted(made, row)
