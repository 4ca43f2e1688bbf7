"""Rows in a person's words: what to say first, why a return is warm, what an offer is called, how silent one is."""

from decimal import Decimal
from typing import Any

import phonenumbers
from babel import Locale
from flask import Flask
from flask_babel import get_locale

from campaigns.facts import Hold
from winback.services.gate import gate, hold_words, mends
from winback.services.gate.explaining import Explanation
from winback.services.permission import profile_changes
from winback.services.planning import dormancy_words
from winback.store.campaigns import OfferRow
from winback.store.crm import AccountRow
from winback.store.returns import WarmReturnRow
from winback.web import vocabulary
from winback.web.language import _, language, money, zone


def install(app: Flask) -> None:
    app.jinja_env.filters.update(
        say_first=say_first,
        wished=wished,
        cause_text=cause_text,
        offer_title=offer_title,
        offer_text=offer_text,
        dormancy_sentence=dormancy_sentence,
        phone=phone,
        language_name=language_name,
        country_name=country_name,
        grant_word=grant_word,
        hold_label=hold_label,
        mends=what_mends,
        wish_words=profile_changes.in_words,
        holds_once=holds_once,
        money_text=money_text,
        field_word=vocabulary.worded(vocabulary.FIELDS),
        hold_sentence=hold_sentence,
    )


def say_first(row: WarmReturnRow) -> str:
    """The first sentence of the call, by what they told us."""
    kept = row.say_first or {}
    facts = kept.get("facts") or {}
    code = str(kept.get("code") or row.reason or "other")
    if code == "competitor" and facts.get("competitor"):
        return str(
            _("You buy from %(name)s now. I would like to understand what they do better.", name=facts["competitor"])
        )
    if code == "callback" and facts.get("when"):
        return str(_("You asked for a call (%(when)s). Is it still good for you?", when=facts["when"]))
    return str(FIRST.get(code, FIRST["other"])())


FIRST = {
    "wants_human": lambda: _("You asked for a person, so here I am. What can I do for you?"),
    "callback": lambda: _("You asked us to call at this time. Is it still good for you?"),
    "price": lambda: _(
        "You told us that our prices drove you away. I have looked at them, and I have something for you."
    ),
    "service": lambda: _("You told us that we let you down. I am sorry, and I would like to make it right."),
    "product": lambda: _("You missed something in our range. Let me tell you what has changed since."),
    "quality": lambda: _(
        "You told us the quality was not what you expect. I would like to hear more, and put it right."
    ),
    "competitor": lambda: _("You buy elsewhere now. I would like to understand what they do better."),
    "need_gone": lambda: _("You told us you do not need it any more. May I ask what has changed?"),
    "moved_closed": lambda: _("You told us you have moved or closed. Can we be of use where you are now?"),
    "unresolved_issue": lambda: _("There was something we never put right. Before anything else: how do we solve it?"),
    "other": lambda: _("Thank you for answering us. What would have to change for you to come back?"),
}


def wished(row: WarmReturnRow) -> str:
    """What they would like better, in their own words, beside the first sentence."""
    return str(((row.say_first or {}).get("facts") or {}).get("improvement") or "")


def cause_text(cause: dict[str, Any]) -> str:
    """Why it is warm, in two words and the fact that matters."""
    code, facts = str(cause.get("code") or ""), cause.get("facts") or {}
    word = vocabulary.worded(vocabulary.CAUSES)(code)
    if code == "callback" and facts.get("words"):
        return f"{word}: {facts['words']}"
    return word


def offer_title(offer: OfferRow | None) -> str:
    if offer is None:
        return "–"
    return _in_language(offer.body.get("title") or offer.body.get("name")) or offer.key.replace("_", " ")


def offer_text(offer: OfferRow | None) -> str:
    body = offer.body if offer is not None else {}
    return _in_language(body.get("rep") or body.get("text"))


def dormancy_sentence(account: AccountRow) -> str:
    if not account.dormancy or "because" not in account.dormancy:
        return ""
    return dormancy_words.kept_sentence(account.dormancy, language())


def phone(e164: str | None) -> str:
    """Spaced as its country writes it."""
    if not e164:
        return "–"
    try:
        parsed = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def language_name(code: str | None) -> str:
    if not code:
        return "–"
    return str(Locale(code.split("-")[0]).get_language_name(str(get_locale())) or code)


def country_name(code: str) -> str:
    return str(Locale.parse(str(get_locale())).territories.get(code, code))


def money_text(amount: str | None) -> str:
    return money(Decimal(amount)) if amount else "–"


def hold_label(code: str | None) -> str:
    return hold_words.hold_label(code or "", language())


def what_mends(held: dict[str, int]) -> list[mends.Row]:
    """What can be done about each reason of a count, for all accounts at once."""
    return mends.of(held, language())


def hold_sentence(hold: Hold | dict[str, Any]) -> str:
    """A hold as decided just now, or as kept in a row."""
    given = gate.hold_of(hold) if isinstance(hold, dict) else hold
    return hold_words.hold_sentence(given, language(), zone())


def holds_once(found: Explanation) -> list[tuple[str, list[str]]]:
    """Every reason against it once, with the channels it stands against."""
    said: dict[str, list[str]] = {}
    for one in found.channels:
        for hold in one.verdict.holds:
            said.setdefault(hold_sentence(hold), []).append(one.channel)
    return sorted(said.items(), key=lambda pair: -len(pair[1]))


def grant_word(state: str) -> str:
    words = {"redeemed": _("redeemed"), "expired": _("expired"), "withdrawn": _("withdrawn"), "granted": _("granted")}
    return str(words.get(state, state))


def _in_language(texts: Any) -> str:
    if isinstance(texts, dict):
        chosen = texts.get(language()) or texts.get("en") or next(iter(texts.values()), "")
        return chosen if isinstance(chosen, str) else ""
    return str(texts or "")
