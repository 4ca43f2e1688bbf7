"""A campaign's audience as one query: the account ids, best first. It narrows; the gate decides."""

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, Select, exists, false, func, or_, select
from sqlalchemy.orm import Session

from campaigns.facts import AudienceFilter
from winback.store.campaigns import MemberRow
from winback.store.crm import AccountRow, OrderRow
from winback.store.wishes import WishVoiceRow


def ids(session: Session, audience: AudienceFilter, newcomers_of: int | None = None) -> Sequence[int]:
    """Accounts the filter is about, the most valuable first; for a running campaign only who is not in it yet."""
    query = matching(select(AccountRow.id), audience)
    if newcomers_of is not None:
        member = exists().where(MemberRow.campaign_id == newcomers_of, MemberRow.account_id == AccountRow.id)
        query = query.where(~member)
    best_first = (AccountRow.order_sum.desc(), AccountRow.last_order_on.desc(), AccountRow.id)
    return session.scalars(query.order_by(*best_first)).all()


def count(session: Session, audience: AudienceFilter) -> int:
    return session.scalar(matching(select(func.count()).select_from(AccountRow), audience)) or 0


def belongs(session: Session, audience: AudienceFilter, account_id: int) -> bool:
    query = matching(select(AccountRow.id), audience).where(AccountRow.id == account_id)
    return session.scalar(query) is not None


def not_judged(session: Session) -> int:
    """Accounts with orders whose dormancy nobody has judged yet: they belong to no band."""
    return (
        session.scalar(
            select(func.count())
            .select_from(AccountRow)
            .where(AccountRow.band.is_(None), AccountRow.purchase_days > 0, AccountRow.erased_at.is_(None))
        )
        or 0
    )


def matching(query: Select[int], audience: AudienceFilter) -> Select[int]:
    return query.where(AccountRow.erased_at.is_(None), *_conditions(audience))


def _conditions(audience: AudienceFilter) -> Iterator[ColumnElement[bool]]:
    for wanted, column in (
        (audience.bands, AccountRow.band),
        (audience.countries, AccountRow.country),
        (audience.regions, AccountRow.region),
        (audience.segments, AccountRow.segment),
        ([one.strip().casefold() for one in audience.accounts], AccountRow.external_key),
    ):
        if wanted:
            yield column.in_(wanted)
    for low, high, measure in (
        (audience.min_value, audience.max_value, AccountRow.order_sum),
        (audience.last_order_from, audience.last_order_to, AccountRow.last_order_on),
    ):
        if low is not None:
            yield measure >= low
        if high is not None:
            yield measure <= high
    if audience.wish is not None:
        yield exists().where(WishVoiceRow.account_id == AccountRow.id, WishVoiceRow.wish_id == audience.wish)
    if audience.products:
        yield _ordered(audience.products)


def _ordered(products: Sequence[str]) -> ColumnElement[bool]:
    """Has ever ordered one of these products; part of a name is enough."""
    named = or_(false(), *(OrderRow.product.icontains(product, autoescape=True) for product in products))
    return exists().where(OrderRow.account_id == AccountRow.id, OrderRow.counts.is_(True), named)
