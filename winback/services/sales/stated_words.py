"""Signs in words: what the books say, for the people here. English and German."""

from collections.abc import Mapping
from datetime import date

from babel.dates import format_date

from campaigns.stated import Sign

LANGUAGES = ("en", "de")

# code -> one, and several; gaps are the count and the facts of the sign.
WORDS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "unsolved": {
        "en": ("an issue that was not solved", "{count} issues that were not solved"),
        "de": ("ein ungelöstes Anliegen", "{count} ungelöste Anliegen"),
    },
    "late_deliveries": {
        "en": ("a late delivery", "{count} late deliveries"),
        "de": ("eine späte Lieferung", "{count} späte Lieferungen"),
    },
    "complaints": {
        "en": ("a complaint or return", "{count} complaints or returns"),
        "de": ("eine Reklamation oder Rückgabe", "{count} Reklamationen oder Rückgaben"),
    },
    "price_rise": {
        "en": ("a product became {percent} % dearer", "products became dearer, one by {percent} %"),
        "de": ("ein Produkt wurde {percent} % teurer", "Produkte wurden teurer, eines um {percent} %"),
    },
    "invoice_disputes": {
        "en": ("a disputed invoice", "{count} disputed invoices"),
        "de": ("eine strittige Rechnung", "{count} strittige Rechnungen"),
    },
    "smaller_orders": {
        "en": ("the last order was {percent} % smaller", "the last {count} orders were {percent} % smaller"),
        "de": ("die letzte Bestellung {percent} % kleiner", "die letzten {count} Bestellungen {percent} % kleiner"),
    },
}


def sign_sentence(sign: Sign, language: str) -> str:
    """What happened, how often, and when."""
    one, several = WORDS[sign.code][language]
    said = (one if sign.count == 1 else several).format(count=sign.count, **sign.facts)
    return f"{said}, {_days(sign, language)}"


def _days(sign: Sign, language: str) -> str:
    first, last = _day(sign.first_on, language), _day(sign.last_on, language)
    return first if first == last else f"{first} {'bis' if language == 'de' else 'to'} {last}"


def _day(day: date, language: str) -> str:
    return format_date(day, "dd.MM.yyyy" if language == "de" else "d MMM y", locale=language)
