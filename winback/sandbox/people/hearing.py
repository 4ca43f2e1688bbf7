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
        (4, r"\b(angebot|offer)\b.{0,40}(anruf|\bcall)|(anruf|\bcall).{0,40}\b(angebot|offer)\b"),
        (1, r"\b(angebot|offer)\b"),
    ),
    "may_we_ask": (
        (4, r"(dürfen|darf|können|möchten|may|can|could|would|mögen|haben|hast|do you have|have you got).{0,60}"
            r"(\bfrage|fragen\b|questions?\b|minute|kurz zeit|moment|\bask\b)"),
        (4, r"fragen dürfen|(if )?we may ask|frag(en)? darf"),
        (3, r"(sechs|6|six|ein paar|a few|einige|some) (kurze |short |quick )?(fragen|questions)"),
        (3, r"(ist es (gerade |jetzt )?(recht|passend)|passt es|good time|okay if|in ordnung, wenn|sind sie bereit|"
            r"are you ready|machen sie mit|bist du dabei|wollen wir|shall we (start|begin))"),
    ),
    "hear_me": (
        (4, r"(mich|uns) hör(en|st)|hear (me|us)\b|(ist|sind) (da|dort) (jemand|sie)|anybody there|"
            r"(sind sie|bist du) (noch )?(da|dran)|are you (still )?there"),
    ),
    "record": ((4, r"(aufzeichn|aufnehm|aufnahme|mitschneid|\brecord)"),),
    "when": (
        (4, r"(wann|when|welche uhrzeit|what time).{0,60}(anruf|erreich|passt|melden|call|reach|suit|good|best)"),
    ),
    "reason": (
        (4, r"\b(warum|weshalb|wieso|grund|gründe|hauptgrund|woran|why|reason|reasons)\b"),
        (3, r"(what made you|was hat (sie|dich)|was war ausschlaggebend|what stopped you|lag es an|was it because)"),
    ),
    "competition": (
        (4, r"(wettbewerb|konkurrenz|mitbewerb|competit|rival)"),
        (4, r"(ander\w+ (anbieter|firm|händler|lieferant|shop|hersteller|unternehmen)|anderswo|woanders|"
            r"(other|another|different|new) (supplier|provider|shop|firm|compan|vendor)|elsewhere|"
            r"(somewhere|anywhere|nowhere) else|wem kaufen|bei wem)"),
        (1, r"(vergleich|compar|statt|instead)"),
    ),
    "improvement": (
        (4, r"(verbesser|besser machen|besser werden|anders machen|improve|do better|do differently|get better)"),
        (3, r"(wunsch|\bwish|wünsch\w* (sie|du|ihr)\b)"),
        (1, r"(ändern|change|fehlt|missing)"),
    ),
    "service": (
        (3, r"(zufrieden|satisf|happy|service|betreuung|beratung|kundendienst|support|customer care|looked after)"),
    ),
    "price": (
        (3, r"(preis|teuer|price|pricing|expensive|preislich|kostspielig)"),
        (1, r"(kosten|costs?\b|fair|günstig|too high|zu hoch)"),
    ),
    "range": (
        (4, r"(sortiment|produktpalette|angebotspalette|assortment|product range|our range|range of|the range|"
            r"present range|current range|product line)"),
        (4, r"(was wir .{0,30}anbieten|what we .{0,20}offer|angebot.{0,30}bekannt|bekannt.{0,30}angebot)"),
        (3, r"(neuheit|neuigkeit|\bneues\b|auf dem laufenden|\bupdate|neue produkte|what.?s new|what is new|"
            r"\bnews\b|new products|überblick|overview)"),
    ),
}  # fmt: skip
# When only keys are offered and the question itself was not repeated, the choices tell what it is about.
CHOICES = (
    ("competition", r"woanders|anderswo|elsewhere|nirgend|nowhere|kein\w* ander|no other"),
    ("improvement", r"wunsch|\bwish|bessere|better"),
    ("reason", r"bedarf|\bneed\b|umzug|moved"),
    ("service", r"zufrieden|satisf|happy"),
    ("range", r"neuigkeit|\bnews\b|bekannt"),
    ("permission", r"angebot|\boffer"),
)
COMMANDS = re.compile(
    r"\bdrück|druecken|\bpress\b|\bantworte|reply (with|yes|1)|\bsag(en sie)? |\bsag (uns|mir)|\bnenn|\bwähl|\bchoose|"
    r"\bschreib(en sie)? uns|tell us|let us know|please say|just say|erzähl|beschreib|speak after|"
    r"sprechen sie (nach|jetzt|bitte)|\btaste|as a number|als zahl",
    re.IGNORECASE,
)
KEY_OFFERED = re.compile(r"\bdie [1-8]\b", re.IGNORECASE)
# Our own name for ourselves is no question about service; nor is the way out a question.
NOISE = re.compile(
    r"automat\w+ (phone |telefon)?(service|dienst)\w*|telefondienst\w*|phone service|"
    r"(lieber|rather) (nicht|not|keine?|no)( \w+)?\?|(keine|no) (weiteren |more |further )?"
    r"(anrufe|nachrichten|sms|calls|messages)( mehr)?\?",
    re.IGNORECASE,
)
NO_MORE = re.compile(
    r"keine weiteren fragen|no (more|further) questions|fragen sind (schon )?zu ende|questions are (already )?over",
    re.IGNORECASE,
)
LIST = re.compile(r"^(\w+, )*\w+ (or|oder) \w+\?$", re.IGNORECASE)
FAREWELL = re.compile(
    r"(auf wieder(sehen|hören)|goodbye|good bye|tschüss|schönen tag|nice day|alles gute|all the best)", re.IGNORECASE
)
NO_KEY = r"minuten|minutes|fragen|questions|kurze|short|tage|days|prozent|percent|euro|monat|month|bis|to"
DIGIT = re.compile(
    rf"(?<![\d.,:/€$+-])(?<!von )(?<!bis )(?<!from )(?<!to )(\d)(?![\d%€$]|[.,:/]\d|,?\s+\d\d|\s*({NO_KEY})\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Asked:
    """What a person thinks they were asked. Topic `other` means: something, but what?"""

    topic: str
    options: tuple[tuple[str, str], ...] = ()  # (key, what it is for)


def understand(text: str) -> Asked | None:
    """None when nothing was asked."""
    text = NOISE.sub(" ", text)
    if NO_MORE.search(text) or not ("?" in text or COMMANDS.search(text) or KEY_OFFERED.search(text)):
        return None
    return Asked(_topic(text), options(text))


def is_farewell(text: str) -> bool:
    return bool(FAREWELL.search(text)) and not understand(text)


def _topic(text: str) -> str:
    """By the questions, else by what one is told to do, else by the choices, else by anything said, last first."""
    parts = _sentences(text)
    questions = [part for part in parts if part.endswith("?") and not LIST.match(part)]
    for group in (questions, [part for part in parts if COMMANDS.search(part)]):
        heard = [(score, topic) for part in reversed(group) for topic, score in [_loudest(part)] if score >= 2]
        if heard:
            return max(heard, key=lambda pair: pair[0])[1]
    if len(options(text)) > 1:
        for topic, words in CHOICES:
            if re.search(words, text.lower()):
                return topic
    return next((topic for part in reversed(parts) for topic, score in [_loudest(part)] if score >= 2), "other")


def _loudest(text: str) -> tuple[str, int]:
    lowered = text.lower()
    scores = {
        topic: sum(weight for weight, words in hints if re.search(words, lowered)) for topic, hints in TOPICS.items()
    }
    best = max(scores, key=lambda topic: scores[topic])
    return best, scores[best]


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
    """What is left when the words around a key are gone; what stands after a colon counts, if anything does."""
    found = (_bare(part) for part in reversed(text.split(":")))
    return next((label for label in found if label), "")


def _bare(text: str) -> str:
    text = re.split(r" [-–] ", text.strip(" -–"))[0]
    text = re.sub(
        r"\b(drücken|druecken|drück|sie|du|ihnen|bitte|die|der|das|taste|press|please|key|the|für|for|mit|with|oder|or|und"
        r"|and|wenn|if|antworten|antworte|reply|heißt|means|eine|ziffer|wählen|wähle|dann|zum|zur|war es|it was"
        r"|do you find them|finden|findest)\b",
        " ", text, flags=re.IGNORECASE,
    )  # fmt: skip
    return " ".join(re.sub(r"[^\w äöüß'-]+", " ", text).split()).strip(" -")
