"""What a person understands of a text: is something asked, about what, and which keys were offered.

People do not know our scripts. They go by the last question in the text and by the words in it, German or English,
whatever the order and the wording.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# topic -> words that make a person think of it. Weights: 3 decides, 1 hints.
TOPICS: dict[str, tuple[tuple[int, str], ...]] = {
    "permission": (
        (4, r"(kolleg|mitarbeiter|berater|jemand|colleague|someone|team member|adviser|advisor)\w*.{0,80}"
            r"(anruf|anrufen|melde|meldet|angebot|kontakt|call|ring|offer|contact|in touch)"),
        (4, r"(dürfen|darf|sollen|soll|may|can|could|shall|should) .{0,40}(anrufen|zurückrufen|call you|ring you|"
            r"call back|give you a call)"),
        (2, r"\b(angebot|offer)\b"),
    ),
    "may_we_ask": (
        (4, r"(dürfen|darf|können|möchten|may|can|could|would|mögen|haben|do you have|have you got).{0,60}"
            r"(\bfrage|fragen\b|questions?\b|minute|kurz zeit|moment|\bask\b)"),
        (3, r"(sechs|6|six|ein paar|a few|einige|some) (kurze |short |quick )?(fragen|questions)"),
        (3, r"(ist es (gerade |jetzt )?(recht|passend)|passt es|good time|okay if|in ordnung, wenn|sind sie bereit|"
            r"are you ready|machen sie mit|bist du dabei|wollen wir|shall we (start|begin))"),
    ),
    "record": ((4, r"(aufzeichn|aufnehm|aufnahme|mitschneid|record)"),),
    "when": (
        (4, r"(wann|when|welche uhrzeit|what time).{0,60}(anruf|erreich|passt|melden|call|reach|suit|good|best)"),
    ),
    "reason": (
        (4, r"\b(warum|weshalb|wieso|grund|gründe|hauptgrund|woran|why|reason|reasons)\b"),
        (3, r"(what made you|was hat (sie|dich)|was war ausschlaggebend|what stopped you|lag es an|was it because)"),
    ),
    "competition": (
        (3, r"(wettbewerb|konkurrenz|mitbewerb|competit|rival)"),
        (3, r"(ander\w+ (anbieter|firm|händler|lieferant|shop|hersteller|unternehmen)|anderswo|woanders|"
            r"(other|another|different|new) (supplier|provider|shop|firm|compan|vendor)|elsewhere|wem kaufen|bei wem)"),
        (1, r"(vergleich|compar|statt|instead)"),
    ),
    "improvement": (
        (3, r"(verbesser|besser machen|anders machen|improve|do better|do differently|wünsch\w* (sie|du|ihr) )"),
        (1, r"(wünsch|wish|ändern|change|fehlt|missing)"),
    ),
    "service": (
        (3, r"(zufrieden|satisf|service|betreuung|beratung|kundendienst|support|customer care|looked after)"),
    ),
    "price": (
        (3, r"(preis|teuer|price|pricing|expensive|preislich|kostspielig)"),
        (1, r"(kosten|costs?\b|fair|günstig|too high|zu hoch)"),
    ),
    "range": (
        (3, r"(sortiment|produktpalette|angebotspalette|assortment|product range|our range|range of|"
            r"present range|current range|product line)"),
        (2, r"(neuheit|neues bei uns|was es neues|what.?s new|what is new|auf dem laufenden|update|neue produkte|"
            r"new products|überblick|overview)"),
    ),
}  # fmt: skip
ASKS = re.compile(
    r"\?|drücken|druecken|press\b|antworten sie|antworte\b|reply (with|yes|1)|sagen sie|sag (uns|mir)|nennen sie|"
    r"nenn uns|schreiben sie uns|schreib uns|tell us|let us know|please say|just say|erzählen sie|beschreiben sie|"
    r"sprechen sie (nach|jetzt|bitte)|speak after",
    re.IGNORECASE,
)
FAREWELL = re.compile(
    r"(auf wieder(sehen|hören)|goodbye|good bye|tschüss|schönen tag|nice day|alles gute|all the best)", re.IGNORECASE
)
NO_KEY = r"minuten|minutes|fragen|questions|kurze|short|tage|days|prozent|percent|euro|monat|month"
DIGIT = re.compile(rf"(?<![\d.,:/€$+-])(\d)(?![\d%€$]|[.,:/]\d|\s*({NO_KEY}))", re.IGNORECASE)


@dataclass(frozen=True)
class Asked:
    """What a person thinks they were asked. Topic `other` means: something, but what?"""

    topic: str
    options: tuple[tuple[str, str], ...] = ()  # (key, what it is for)


def understand(text: str) -> Asked | None:
    """None when nothing was asked."""
    if not ASKS.search(text):
        return None
    return Asked(_topic(text), options(text))


def is_farewell(text: str) -> bool:
    return bool(FAREWELL.search(text)) and not understand(text)


def _topic(text: str) -> str:
    """By the last question; when that says nothing, by the last sentence that does, from the end."""
    parts = _sentences(text)
    questions = [part for part in parts if part.endswith("?")]
    for part in [*reversed(questions), *reversed(parts)]:
        if topic := _loudest(part):
            return topic
    return _loudest(text) or "other"


def _loudest(text: str) -> str | None:
    lowered = text.lower()
    scores = {
        topic: sum(weight for weight, words in hints if re.search(words, lowered)) for topic, hints in TOPICS.items()
    }
    best = max(scores, key=lambda topic: scores[topic])
    return best if scores[best] >= 2 else None


def _sentences(text: str) -> list[str]:
    return [part.strip() for part in re.findall(r"[^.!?\n]+[.!?]*", text) if part.strip()]


def options(text: str) -> tuple[tuple[str, str], ...]:
    """The offered keys, whichever side of the figure the label stands on."""
    found: list[tuple[str, str]] = []
    for clause in re.split(r"(?<=[.!?;])\s+|\n", text):
        found.extend(_options_of(clause))
    return tuple(found)


def _options_of(clause: str) -> list[tuple[str, str]]:
    digits = list(DIGIT.finditer(clause))
    if not digits:
        return []
    ends = [match.start() for match in digits[1:]] + [len(clause)]
    after = [_label(clause[match.end() : end]) for match, end in zip(digits, ends, strict=True)]
    starts = [0] + [match.end() for match in digits[:-1]]
    before = [_label(clause[start : match.start()]) for match, start in zip(digits, starts, strict=True)]
    labels = after if after[-1] else before
    return [(match.group(1), label) for match, label in zip(digits, labels, strict=True) if label]


def _label(text: str) -> str:
    """What is left when the words around a key are gone."""
    text = re.sub(
        r"\b(drücken|druecken|sie|bitte|die|taste|press|please|key|the|für|for|mit|with|oder|or|und|and|wenn|if|"
        r"antworten|antworte|reply|heißt|means|eine|ziffer|wählen|wähle|dann|zum|zur)\b",
        " ", text, flags=re.IGNORECASE,
    )  # fmt: skip
    return re.sub(r"[^\w äöüß'-]+", " ", text).strip(" -").lower()
