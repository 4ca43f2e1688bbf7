"""Why a campaign paused itself, in words: for the command line, the start page and the campaign's own page."""

from collections.abc import Mapping
from typing import Any

from winback.services.gate.hold_words import hold_label

LANGUAGES = ("en", "de")
WORDS: Mapping[str, Mapping[str, str]] = {
    "failures": {
        "en": "{bad} of the last {of} results within two minutes went wrong: {whys}",
        "de": "{bad} der letzten {of} Ergebnisse binnen zwei Minuten gingen schief: {whys}",
    },
    "unknown": {
        "en": "of {bad} of the last {of} sends nobody knows whether they went out, more than 5 %",
        "de": "bei {bad} der letzten {of} Sendungen weiß niemand, ob sie hinausgingen, mehr als 5 %",
    },
    "plan": {
        "en": "its plan cannot be read, so nothing is sent until it has been put right",
        "de": "ihr Plan ist nicht lesbar; bis er in Ordnung gebracht ist, geht nichts hinaus",
    },
    "restored": {
        "en": "it did not run any more when a backup was restored, in which it still did",
        "de": "sie lief nicht mehr, als eine Sicherung zurückgespielt wurde, in der sie noch lief",
    },
    "refused": {
        "en": "the provider refuses: {why} ({error})",
        "de": "der Anbieter lehnt ab: {why} ({error})",
    },
}
RESULTS: Mapping[str, Mapping[str, str]] = {
    "unknown": {"en": "not known whether it went out", "de": "unbekannt, ob es hinausging"},
    "undelivered": {"en": "not delivered", "de": "nicht zugestellt"},
    "failed": {"en": "failed on the way", "de": "unterwegs gescheitert"},
}


def pause_sentence(facts: Mapping[str, Any], language: str = "en") -> str | None:
    """From the facts of its event; None where a person paused it."""
    language = "de" if language.startswith("de") else "en"
    if "breaker" not in facts:
        return None
    counts = {name: facts.get(name, "") for name in ("bad", "of", "why", "error")}
    return WORDS[facts["breaker"]][language].format(whys=_whys(facts.get("whys", {}), language), **counts)


def _whys(whys: Mapping[str, int], language: str) -> str:
    return ", ".join(f"{count} × {_label(why, language)}" for why, count in whys.items())


def _label(why: str, language: str) -> str:
    return RESULTS[why][language] if why in RESULTS else hold_label(why, language)
