"""Which offer suits whom: it answers the reason they gave, stays within its limits, and says why it was chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from campaigns.facts import REASONS, Account

KINDS = ("package", "first_order_discount", "extra_service", "whats_new", "welcome_gift")
ANYBODY = "welcome_gift"  # a small gift is always possible, whatever the reason

# reason -> the kinds that answer it, best first. An offer still names the reasons it was made for.
ANSWERS: Mapping[str, tuple[str, ...]] = {
    "price": ("package", "first_order_discount"),
    "service": ("extra_service",),
    "product": ("whats_new",),
    "quality": ("extra_service", "whats_new"),
    "competitor": ("package", "first_order_discount", "extra_service", "whats_new"),
    "need_gone": ("whats_new",),
    "moved_closed": (),
    "unresolved_issue": ("extra_service",),
    "other": (),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """The terms of one offer of the catalogue. Its texts stay in its row."""

    key: str
    kind: str
    reasons: tuple[str, ...] = ()  # empty: for any reason
    value: Decimal | None = None  # what it is worth to the customer, in money
    currency: str | None = None
    percent: Decimal | None = None  # of the order it is used on
    cost: Decimal = Decimal(0)  # what one grant takes from its budget
    min_value: Decimal = Decimal(0)  # accounts that bought for less do not get it
    account_kinds: tuple[str, ...] = ()  # firm, private; empty: all
    days_valid: int = 30


@dataclass(frozen=True, slots=True)
class Limit:
    """What is left of an offer today. None: no limit."""

    active: bool = True
    stock_left: int | None = None
    budget_left: Decimal | None = None
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class Considered:
    """One offer looked at for one account: `why` is a code, with its facts."""

    offer: Offer
    fits: bool
    why: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    rank: tuple[Any, ...] = ()  # smaller is better


NO_LIMITS: Mapping[str, Limit] = {}


def choose(
    catalogue: Iterable[Offer],
    account: Account,
    reasons: Sequence[str],
    today: date,
    limits: Mapping[str, Limit] = NO_LIMITS,
) -> Offer | None:
    """The best fitting offer, or None when nothing is left that fits."""
    fitting = [one for one in consider(catalogue, account, reasons, today, limits) if one.fits]
    return min(fitting, key=lambda one: one.rank).offer if fitting else None


def consider(
    catalogue: Iterable[Offer],
    account: Account,
    reasons: Sequence[str],
    today: date,
    limits: Mapping[str, Limit] = NO_LIMITS,
) -> tuple[Considered, ...]:
    """Every offer, and why it fits or not: for the rep and for marketing."""
    return tuple(_consider(offer, account, reasons, today, limits.get(offer.key, Limit())) for offer in catalogue)


def answers(kind: str, reasons: Sequence[str], reason: str | None) -> bool:
    """Whether an offer of this kind, made for these reasons (none: for any), answers this reason."""
    return kind == ANYBODY or (kind in ANSWERS.get(reason or "", ()) and (reason in reasons or not reasons))


def parse(key: str, body: Mapping[str, Any]) -> Offer:
    """The terms out of an offer's body. A ValueError tells everything that is wrong with it."""
    found = faults(body)
    if found:
        raise ValueError(f"offer {key}: {'; '.join(found)}")
    return Offer(
        key=key,
        kind=body["kind"],
        reasons=tuple(body.get("reasons", ())),
        value=_amount(body.get("value")),
        currency=body.get("currency"),
        percent=_amount(body.get("percent")),
        cost=_amount(body.get("cost")) or Decimal(0),
        min_value=_amount(body.get("min_value")) or Decimal(0),
        account_kinds=tuple(body.get("account_kinds", ())),
        days_valid=body.get("days_valid", 30),
    )


def faults(body: Mapping[str, Any]) -> list[str]:
    """Everything that keeps this body from being an offer, in words."""
    return [fault for check in CHECKS for fault in check(body)]


# ---------------------------------------------------------------- fitting


def _consider(offer: Offer, account: Account, reasons: Sequence[str], today: date, limit: Limit) -> Considered:
    spent = _spent(offer, limit, today)
    if spent:
        return Considered(offer, False, spent[0], spent[1])
    kept_from = _kept_from(offer, account)
    if kept_from:
        return Considered(offer, False, kept_from[0], kept_from[1])
    for place, reason in enumerate(reasons):
        kinds = ANSWERS.get(reason, ())
        if offer.kind != ANYBODY and answers(offer.kind, offer.reasons, reason):
            rank = (place, kinds.index(offer.kind), -offer.min_value, -(offer.value or 0), offer.key)
            return Considered(offer, True, "answers_reason", {"reason": reason}, rank)
    if offer.kind == ANYBODY:
        return Considered(offer, True, "gift_for_anybody", {}, (len(reasons), 0, -offer.min_value, 0, offer.key))
    return Considered(offer, False, "other_reason", {"for": offer.reasons, "told": tuple(reasons)})


def _spent(offer: Offer, limit: Limit, today: date) -> tuple[str, Mapping[str, Any]] | None:
    if not limit.active:
        return "switched_off", {}
    if limit.expires_on is not None and limit.expires_on < today:
        return "expired", {"on": limit.expires_on}
    if limit.stock_left is not None and limit.stock_left < 1:
        return "out_of_stock", {}
    if limit.budget_left is not None and limit.budget_left < offer.cost:
        return "budget_used", {"left": limit.budget_left, "cost": offer.cost}
    return None


def _kept_from(offer: Offer, account: Account) -> tuple[str, Mapping[str, Any]] | None:
    if offer.currency and account.currency and offer.currency != account.currency:
        return "other_currency", {"offer": offer.currency, "account": account.currency}
    if account.value < offer.min_value:
        return "account_too_small", {"value": account.value, "needed": offer.min_value}
    if offer.account_kinds and account.kind not in offer.account_kinds:
        return "other_kind", {"kind": account.kind, "for": offer.account_kinds}
    return None


# ---------------------------------------------------------------- what a body must say


def _kind(body: Mapping[str, Any]) -> Iterator[str]:
    if body.get("kind") not in KINDS:
        yield f"kind: expected one of {', '.join(KINDS)}, got {body.get('kind')!r}"


def _reasons(body: Mapping[str, Any]) -> Iterator[str]:
    given = body.get("reasons", ())
    if not isinstance(given, list | tuple):
        yield f"reasons: expected a list, got {given!r}"
        return
    for reason in given:
        if reason not in REASONS:
            yield f"reasons: {reason!r} is not one of {', '.join(REASONS)}"
        elif body.get("kind") in KINDS and body["kind"] != ANYBODY and body["kind"] not in ANSWERS[reason]:
            yield f"reasons: {body['kind']} is no answer to {reason}"


def _amounts(body: Mapping[str, Any]) -> Iterator[str]:
    for name in ("value", "percent", "cost", "min_value"):
        try:
            amount = _amount(body.get(name))
        except InvalidOperation:
            yield f"{name}: expected an amount, got {body[name]!r}"
            continue
        if amount is not None and (not amount.is_finite() or amount < 0):
            yield f"{name}: must not be less than nothing, got {body[name]!r}"
        if name == "percent" and amount is not None and amount.is_finite() and amount > 100:
            yield f"percent: more than the whole, got {body[name]!r}"
    money = (body.get(name) for name in ("value", "min_value", "cost"))
    if any(amount for amount in money) and not body.get("currency"):
        yield "currency: missing; an amount of money needs one"


def _terms(body: Mapping[str, Any]) -> Iterator[str]:
    days = body.get("days_valid", 30)
    if not isinstance(days, int) or isinstance(days, bool) or not 1 <= days <= 366:
        yield f"days_valid: expected whole days from 1 to 366, got {days!r}"
    currency = body.get("currency")
    if currency is not None and not (isinstance(currency, str) and len(currency) == 3 and currency.isupper()):
        yield f"currency: expected three letters, got {currency!r}"
    kinds = body.get("account_kinds", ())
    if not isinstance(kinds, list | tuple) or any(kind not in ("firm", "private") for kind in kinds):
        yield f"account_kinds: expected firm or private, got {kinds!r}"


def _texts(body: Mapping[str, Any]) -> Iterator[str]:
    """What the customer reads and hears, and what the rep reads: one sentence a language."""
    for name in ("title", "text", "rep"):
        given = body.get(name)
        if not isinstance(given, Mapping) or not given:
            yield f"{name}: missing; one text a language"
        elif any(not isinstance(text, str) or not text.strip() for text in given.values()):
            yield f"{name}: a language without a text"


CHECKS = (_kind, _reasons, _amounts, _terms, _texts)


def _amount(given: Any) -> Decimal | None:
    return None if given is None else Decimal(str(given))
