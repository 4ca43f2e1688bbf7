"""Wishes and what was said about them, in words for the people here: English and German."""

from collections.abc import Mapping
from datetime import date

from babel.dates import format_date

from campaigns.wish_words import NAMES
from campaigns.wishes import codes
from winback.services.wishes.wish_times import quarter_of, span_of

LANGUAGES = ("en", "de")

SUBJECT_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "price": "Prices", "discount": "Discounts", "delivery": "Delivery", "shipping_cost": "Shipping costs",
        "range": "Range", "stock": "In stock", "quality": "Quality", "freshness": "Freshness", "service": "Service",
        "reach": "Easy to reach", "contact_person": "A contact person", "advice": "Advice",
        "friendliness": "Friendliness", "invoice": "Invoices", "payment": "Payment", "returns": "Returns",
        "complaints": "Complaints", "interface": "Interface", "app": "App", "shop": "Web shop",
        "ordering": "Ordering", "minimum_order": "Minimum order", "packaging": "Packaging", "hours": "Opening hours",
        "samples": "Samples", "sustainable": "Sustainable products", "news": "Information", "tracking": "Tracking",
        "warranty": "Warranty", "contract": "Contract", "spare_parts": "Spare parts", "loyalty": "Loyalty reward",
    },
    "de": {
        "price": "Preise", "discount": "Rabatte", "delivery": "Lieferung", "shipping_cost": "Versandkosten",
        "range": "Sortiment", "stock": "Vorrätig", "quality": "Qualität", "freshness": "Frische", "service": "Service",
        "reach": "Erreichbarkeit", "contact_person": "Ansprechpartner", "advice": "Beratung",
        "friendliness": "Freundlichkeit", "invoice": "Rechnungen", "payment": "Zahlung", "returns": "Rückgabe",
        "complaints": "Reklamationen", "interface": "Schnittstelle", "app": "App", "shop": "Webshop",
        "ordering": "Bestellen", "minimum_order": "Mindestbestellung", "packaging": "Verpackung",
        "hours": "Öffnungszeiten", "samples": "Muster", "sustainable": "Nachhaltige Produkte",
        "news": "Information", "tracking": "Sendungsverfolgung", "warranty": "Garantie", "contract": "Vertrag",
        "spare_parts": "Ersatzteile", "loyalty": "Treueprogramm",
    },
}  # fmt: skip
QUALITY_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "faster": "faster", "on_time": "on time", "cheaper": "cheaper", "free": "free of charge", "smaller": "smaller",
        "bigger": "bigger", "weekend": "at weekends", "evening": "in the evening", "local": "nearby", "vegan": "vegan",
    },
    "de": {
        "faster": "schneller", "on_time": "pünktlich", "cheaper": "günstiger", "free": "kostenlos",
        "smaller": "kleiner", "bigger": "größer", "weekend": "am Wochenende", "evening": "abends",
        "local": "in der Nähe", "vegan": "vegan",
    },
}  # fmt: skip
WRITTEN = {"woocommerce": "WooCommerce", "paypal": "PayPal", "excel": "Excel", "xrechnung": "XRechnung"}


def title_of(key: str, language: str) -> str | None:
    """What the key says, in words; None for a wish that is known by its own words only."""
    subjects, qualities = SUBJECT_WORDS[language], QUALITY_WORDS[language]
    found = codes(key)
    names = [code for code in found if code not in subjects and code not in qualities]
    about = [subjects[code] for code in found if code in subjects] or _implied(names, subjects)
    how = [qualities[code] for code in found if code in qualities] + [_written(name) for name in names]
    first, rest = ", ".join(about), ", ".join(how)
    title = f"{first}: {rest}" if first and rest else first or rest
    return title[:1].upper() + title[1:] if title else None


def _implied(names: list[str], subjects: Mapping[str, str]) -> list[str]:
    return list(
        dict.fromkeys(subjects[about] for name in names for about, these in NAMES.items() if name in these.split())
    )


def _written(name: str) -> str:
    return WRITTEN.get(name, name.upper() if len(name) <= 5 else name.capitalize())


def when(planned_for: str, language: str) -> str:
    """A planned month, quarter or day as the language says it; also to the people we tell."""
    if (quarter := quarter_of(planned_for)) is not None:
        year, number = quarter
        return {"de": f"{number}. Quartal {year}", "fr": f"{number}e trimestre {year}"}.get(
            language, f"Q{number} {year}"
        )
    first, _ = span_of(planned_for)
    if len(planned_for) == 7:
        return format_date(first, "MMMM y", locale=language)
    return format_date(date.fromisoformat(planned_for), "long", locale=language)
