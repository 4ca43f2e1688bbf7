"""The judgement on an account as one sentence for staff, in German and English."""

from datetime import date

from babel.dates import format_date

from campaigns.dormancy.values import Judgement

SENTENCES = {
    "de": {
        "left": "hat am {left_on} gekündigt, seit {silent} Tagen still",
        "left_bare": "hat gekündigt, keine Bestellungen bekannt",
        "no_orders": "keine Bestellungen bekannt, daraus folgt nichts",
        "one_time": "hat einmal gekauft, still seit {silent} Tagen, kommt zu {chance} % von selbst wieder",
        "usual": "bestellt sonst alle {rhythm} Tage, still seit {silent}, kommt zu {chance} % von selbst wieder",
        "fewer_orders": "bestellt seltener als früher (sonst alle {rhythm} Tage, still seit {silent}),"
        " kommt zu {chance} % von selbst wieder",
    },
    "en": {
        "left": "cancelled on {left_on}, silent for {silent} days",
        "left_bare": "cancelled, no orders known",
        "no_orders": "no orders known, so nothing is concluded",
        "one_time": "bought once, silent for {silent} days, {chance} % likely to come back by itself",
        "usual": "usually every {rhythm} days, silent for {silent}, {chance} % likely to come back by itself",
        "fewer_orders": "orders less often than before (usually every {rhythm} days, silent for {silent}),"
        " {chance} % likely to come back by itself",
    },
}


def sentence(one: Judgement, language: str) -> str:
    """One sentence; an unknown language reads English."""
    facts = {"because": one.because, "left_on": one.facts.get("left_on")}
    return _say(facts, one.comes_back, one.rhythm_days, one.silent_days, language)


def kept_sentence(dormancy: dict[str, object], language: str) -> str:
    """The same from the JSON kept beside an account."""
    comes_back, rhythm, silent = (dormancy.get(name) for name in ("comes_back", "rhythm_days", "silent_days"))
    return _say(dormancy, comes_back, rhythm, silent, language)  # type: ignore[arg-type]


def _say(
    facts: dict[str, object], comes_back: float | None, rhythm: float | None, silent: int | None, language: str
) -> str:
    words = SENTENCES.get(language, SENTENCES["en"])
    because = str(facts["because"])
    if because == "left" and silent is None:
        return words["left_bare"]
    key = because if because in words else "one_time" if rhythm is None else "usual"
    return words[key].format(
        left_on=_day(facts.get("left_on"), language),
        silent=silent,
        rhythm=None if rhythm is None else round(rhythm),
        chance=None if comes_back is None else _percent(comes_back, language),
    )


def _day(day: object, language: str) -> str:
    """As people write it; from JSON it comes as text."""
    pattern, locale = ("dd.MM.yyyy", "de") if language == "de" else ("d MMM y", "en")
    return format_date(date.fromisoformat(str(day)), pattern, locale=locale) if day else ""


def _percent(share: float, language: str) -> str:
    """Nobody is promised a nought."""
    few = "weniger als 1" if language == "de" else "less than 1"
    return few if share < 0.005 else str(round(share * 100))
