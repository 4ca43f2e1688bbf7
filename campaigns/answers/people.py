"""Who is speaking: somebody else than the person we write to, and a new number told by the person themselves."""

from __future__ import annotations

import re

# A child, or somebody who answers for the person: nothing they say is the person's answer.
_YOUNG = r"(?:[4-9]|1[0-5]|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|five|six|seven|eight|nine|ten|eleven|twelve)"
_PARENT = r"(?:papa|papi|vati|mama|mami|mutti|eltern|dad|daddy|mum|mummy|mom|mommy|parents|maman)"
_ABSENT = (
    r"(?:nicht (?:da|hier|zu ?hause|zuhause|im haus|erreichbar|am platz)|außer haus|unterwegs|im urlaub|arbeiten|"
    r"auf arbeit|not (?:here|in|home|at home|around|available)|out\b|away|on (?:holiday|vacation)|at work|"
    r"pas (?:là|ici|à la maison)|absente?|en vacances)"
)
_CLOSE = r"(?:mann|frau|sohn|tochter|mutter|vater|kolleg\w+|chef\w*|sekretär\w*|assistent\w*|mitarbeiter\w*)"
_NEAR = r"(?:husband|wife|son|daughter|mother|father|colleague|boss|secretary|assistant|partner|roommate|flatmate)"
_SOMEBODY_ELSE = re.compile(
    rf"\bich bin (?:erst |noch )?{_YOUNG}(?: jahre?(?: alt)?)?\s*[.!]*$|\bich bin (?:noch |nur |erst )*ein kind\b|"
    rf"\bi(?:'|’)?\s?a?m (?:only |just )?{_YOUNG}(?: years? old)?\s*[.!]*$|"
    r"\bi(?:'|’)?\s?a?m (?:only |just )?a (?:kid|child)\b|"
    rf"\bj(?:'|’)ai {_YOUNG} ans\b|\bje suis (?:encore )?une? enfant\b|"
    rf"\b(?:meine?|my|mon|ma|mes)?\s*{_PARENT} (?:ist|sind|is|are|'s|est|n'est|sont)\b.{{0,20}}{_ABSENT}|"
    rf"\b(?:er|sie|he|she|il|elle) (?:ist|is|est|n'est)\b.{{0,20}}{_ABSENT}|\b(?:he|she)(?:'|’)s.{{0,12}}{_ABSENT}|"
    rf"\bmeine? {_CLOSE} ist\b.{{0,20}}{_ABSENT}|\bmy {_NEAR} is\b.{{0,20}}{_ABSENT}|"
    rf"\b(?:hier ist|hier spricht|ich bin) (?:nur )?(?:seine?|ihre?|die|der) {_CLOSE}\b|"
    rf"\b(?:this is|i am|i'm|it's) (?:only |just )?(?:his|her|their|the) {_NEAR}\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.!?;,\n]+|\b(?:und|aber|and|but|et|mais)\b", re.IGNORECASE)
# The number has another owner now; who says that at the first word is not the person we look for.
_MOVED_ON = re.compile(
    r"\b(?:nicht|nie) mehr (?:unter )?(?:dieser|dieser hier|der) nummer|\bdas ist (?:jetzt|nun) meine nummer|"
    r"\bdiese nummer (?:gehört|hat) (?:jetzt|nun)|"
    r"\b(?:herrn?|frau|person|namen)\b.{0,20} gibt es hier nicht|\b(?:not|no longer) at this number|"
    r"\bit'?s mine now|\bthis is my number now|\bthis number (?:is mine|belongs to) |"
    r"\bno (?:one|body) (?:by|of|with) that name",
    re.IGNORECASE,
)
LONGEST = 160  # characters; whoever writes more tells of something else, too

# Whoever picks up may speak another language than the person we look for.
_WRONG_NUMBER = re.compile(
    r"\W*(?:(?:sorry|hallo|hello|entschuldigung|pardon|désolé|sie haben|da haben sie|das ist|you have|you've got|"
    r"this is|it's|c'est|vous avez|hier|here|ici|leider|wohl|glaube ich|i think)\W+)*"
    r"(?:(?:die|eine|the|a|un|le|el)\s+)?"
    r"(?:wrong number|wrong person|falsche nummer|falsche person|falsch verbunden|verwählt|faux numéro|mauvais numéro|"
    r"erreur de numéro|yanlış numara|numero sbagliato|número equivocado|zły numer)\W*",
    re.IGNORECASE,
)

_NUMBER = re.compile(r"(?<![\d.,])(?:\+|00|0|\()\d(?:[\s()/.-]*\d){6,14}(?!\d)")
_MINE = re.compile(
    r"\bmeine?r? (?:\w+ ){0,2}(?:nummer|handynummer|rufnummer|telefonnummer|mobilnummer)|"
    r"\b(?:erreich\w*|ruf\w*|anruf\w*)\b.{0,20}\bmich\b|\bmich\b.{0,30}\b(?:unter|auf|erreich\w*|anruf\w*)|"
    r"\bich\b.{0,40}\b(?:neue|andere) nummer|"
    r"\bmy (?:\w+ ){0,2}(?:number|phone|mobile|cell)\b|\b(?:call|reach|ring|text|phone) me\b|"
    r"\bmon (?:\w+ )?num[ée]ro\b|\b(?:appelez|appeler|joindre|rappelez)[- ]moi\b",
    re.IGNORECASE,
)


def somebody_else(text: str) -> bool:
    """Whether a child or another person answers for the one we ask: "my dad is not home", "this is his wife"."""
    return len(text) <= LONGEST and _SOMEBODY_ELSE.search(text) is not None


def wrong_number(text: str) -> bool:
    """Whether a message says that it reached the wrong number, in any language we know it in, and little else."""
    known = _WRONG_NUMBER.fullmatch(text) or _MOVED_ON.search(text)
    return len(text) <= LONGEST and known is not None


def own_number(text: str) -> str | None:
    """The number somebody tells as their own: "my new number is …". Never one of somebody else."""
    found = _NUMBER.search(text)
    return found[0].strip() if found and _MINE.search(text) else None


def beside_number(text: str) -> str:
    """What is said beside one's own number: "too expensive, and my new number is …" is "too expensive"."""
    marked = _NUMBER.sub(" \ufffc ", text)
    clauses = [clause.strip() for clause in _CLAUSE.split(marked)]
    return ", ".join(clause for clause in clauses if clause and "\ufffc" not in clause and not _MINE.search(clause))
