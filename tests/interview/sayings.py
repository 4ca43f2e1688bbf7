"""What people say, at any question: labelled answers, the lines of the simulated people, and what is hard to hear."""

import random
import tomllib
from pathlib import Path

from tests.answers.corpus import labelled
from winback.words import starter_words

LINES = Path(__file__).parents[2] / "winback" / "sandbox" / "people" / "lines"

# Nothing in them is an answer to anything.
NOISE = frozenset({"asdf", "jkl jkl", "hjkl", "sdfg hjkl"})
# A child, or somebody else on the line: nothing they say is the person's answer.
NOT_THEIRS = frozenset({
    "Mein Papa ist nicht zu Hause", "Ich bin erst 9 Jahre alt", "Hier ist seine Frau, er ist nicht da",
    "Falsche Nummer",
    "My dad is not home", "I'm only 8 years old", "He's not here, this is his wife", "Wrong number",
    "Maman n'est pas à la maison",
})  # fmt: skip
EVERY = 6  # labelled answers
NUMBERS = ("1", "2", "3", "zwei", "two", "4", "die 2", "2 nicht 3", "3 not 1", "2 statt 1", "1 instead of 2")

HARD = {
    "de": (
        "Ja", "nein", "Zu teuer, aber der Service war gut", "👍", "🤷", "hm", "Später", "Der Preis", "zwei", "1 und 3",
        "Die Lieferung kam dreimal zu spät", "Wer sind Sie?", "Dazu möchte ich nichts sagen", "nein, ich meinte 2", "2",
        "Wir haben geschlossen", "Bei Müller ist alles 20 % billiger", "Stopp", "Mensch", "Nichts", "Ihr seid Idioten",
        "sehr zufrieden", "fair", "Neuigkeiten bitte", "weiß nicht", "", "???", "x" * 1600, "Moment bitte", "Schmidt",
        "Meine Reklamation ist immer noch offen", "Ich habe gestern wieder bestellt", "Was haben Sie über mich?",
        "und die Lieferung war auch zu spät", "sorry, 3 nicht 2", "ich meinte den Preis", "80 Euro im Monat", "2️⃣",
        "Meine neue Nummer ist 0171 3920012", "Service: 4, Preise: 1", "Ja, aber es war zu teuer", "Rufen Sie mich an",
        "Zu teuer. Preise zu hoch. Service war super.", "Donnerstag nach fünf", "lieber per Telefon", "trop cher",
    ),
    "en": (
        "Yes", "no", "Too expensive, but the service was great", "👍", "🤷", "hm", "Later", "The price", "1 and 3",
        "Delivery was late three times", "Who are you?", "I'd rather not say", "no, I meant 2", "We closed down", "two",
        "Acme is 20% cheaper", "Stop", "Human", "Nothing", "You are idiots", "very happy", "fair", "2", "One moment",
        "news please", "don't know", "", "???", "x" * 1600, "My complaint is still open", "I ordered again yesterday",
        "What data do you have about me?", "and delivery was late too", "sorry, 3 not 2", "I meant the price", "#2",
        "about 89 dollars", "My new number is 0171 3920012", "service: 4, prices: 1", "Yes, but it was too expensive",
        "call me instead", "Thursday after five", "Northwind", "çok pahalı",
    ),
    "fr": (
        "Oui", "non", "trop cher", "le service", "Plus tard", "C'est qui", "je préfère ne pas le dire", "deux", "",
        "non je voulais dire 2", "Stop", "un conseiller", "rien", "très content", "???", "chez Dupont",
        "je ne sais pas",
        "Mon nouveau numéro est le 0171 3920012", "le prix et le service", "des prix plus bas", "passer", "x" * 1600,
    ),
}  # fmt: skip


def _lines(language: str) -> list[str]:
    """Everything the simulated people say in this language."""
    path = LINES / f"{language}.toml"
    if not path.is_file():
        return []
    book = tomllib.loads(path.read_text(encoding="utf-8"))
    said = {line for topics in book.values() for lines in topics.values() for line in lines}
    return [part.strip() for line in sorted(said) for part in line.split("||")]


def _answers(language: str) -> list[str]:
    """Some of the labelled answers: each must be understood at every question, and a million callers wait for it."""
    return [one.text for one in labelled(language, "train")[::EVERY]] if language in {"de", "en"} else []


SAYINGS: dict[str, tuple[str, ...]] = {
    language: (
        *(said for said in hard for _ in range(4)),
        *(said for said in (*sorted(NOISE), *sorted(NOT_THEIRS)) for _ in range(2)),
        *(line for line in _lines(language)),
        *_answers(language),
    )
    for language, hard in HARD.items()
}

_CHANCE = random.Random(7)
_TAKING_BACK = {language: body["accept"]["correct"] for language, body in starter_words().items()}
# "no, I meant …" with anything after it; two things in one message; keys pressed at random.
CORRECTIONS = {
    language: tuple(
        f"{_CHANCE.choice(_TAKING_BACK[language])} {_CHANCE.choice((*NUMBERS, *HARD[language]))}" for _ in range(150)
    )
    for language in SAYINGS
}
SEVERAL = {
    language: tuple(f"{_CHANCE.choice(said)}. {_CHANCE.choice(said)}" for _ in range(150))
    for language, said in SAYINGS.items()
}
MASHED = tuple(
    "".join(_CHANCE.choice("qwertzuiopasdfgh ") for _ in range(_CHANCE.randrange(1, 12))) for _ in range(300)
)
