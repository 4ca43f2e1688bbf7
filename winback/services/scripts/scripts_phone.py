"""Each message of a script as it arrives: its text, characters, segments, price, how long it is spoken; and the page.

Counted at the longest: the longest offer of the house, our own name and address, or the worst case that is stated.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from campaigns.facts import Plan
from campaigns.interview.lines import BOTH, Text
from campaigns.interview.wording import (
    GAP,
    LONGEST_SMS,
    LONGEST_SPOKEN,
    OPENING_SEGMENTS,
    SPOKEN_PER_SECOND,
    WORST,
    Sheet,
    messages,
)
from campaigns.segments import fold, is_gsm, segments
from winback.errors import NotFound
from winback.services.planning import launching
from winback.services.scripts.scripts_texts import Bundle
from winback.services.sending import prices
from winback.settings import Settings
from winback.words import Words

SHOWN = dict.fromkeys(WORST, "…") | {"code": "K7QF-9M2X", "until": WORST["until"], "rep": "Petra Hubertus"}


@dataclass(frozen=True, slots=True)
class Message:
    """One message or prompt in one language, form of address and face."""

    language: str
    form: str
    face: str
    keys: tuple[str, ...]
    text: str  # as it stands with our own name in it
    characters: int  # at the longest
    segments: int  # at the longest; 0 on the phone
    gsm: bool
    seconds: float  # on the phone, about
    strange: str  # the characters that make it dear
    answers: tuple[str, ...] = ()  # the buttons below it, on the web page

    @property
    def key(self) -> str:
        return self.keys[-1]

    @property
    def why(self) -> str | None:
        """What somebody has to let pass by name before it is published."""
        if self.face != "sms":
            return None
        if self.characters > LONGEST_SMS:
            return "long"
        if not self.gsm:
            return "alphabet"
        return "opening" if "opening" in self.keys and self.segments > OPENING_SEGMENTS else None

    @property
    def too_long(self) -> bool:
        return self.face == "voice" and self.seconds > LONGEST_SPOKEN

    @property
    def mark(self) -> str:
        """Changes with every letter: what was let pass is this message and no other."""
        said = "\n".join((self.language, self.form, self.face, *self.keys, self.text))
        return hashlib.sha256(said.encode()).hexdigest()[:16]


def gaps(session: Session, settings: Settings, language: str) -> tuple[dict[str, str], dict[str, str]]:
    """What stands in the gaps: as it is shown, and at the longest."""
    rows = launching.offers(session, Plan())
    offers = [str(row.body.get("text", {}).get(language, "")) for row in rows]
    longest = max(offers, key=len, default="")
    ours = {
        "firm": settings.firm_name,
        "contact": settings.firm_contact,
        "offer": longest,
        "link": f"{settings.base_url}/7hK2mQ9xTb4Wc",
    }
    ours = {gap: text for gap, text in ours.items() if text}
    return {**SHOWN, **ours}, {gap: max(ours.get(gap, ""), worst, key=len) for gap, worst in WORST.items()}


def of_language(bundle: Bundle, language: str, shown: Mapping[str, str], worst: Mapping[str, str]) -> list[Message]:
    """Of each text the longest message it ends, in each form of address, by SMS and on the phone."""
    sheet = Sheet(bundle.words[language], bundle.script, worst=worst)
    longest: dict[tuple[str, str, str], tuple[int, tuple[str, ...]]] = {}
    for form in sheet.forms:
        for face in ("sms", "voice"):
            lengths = {key: len(sheet.filled(sheet.found(key, face, form) or "")) for key in sheet.wanted}
            for keys in messages(sheet):
                length = sum(lengths.get(key, 0) + 1 for key in keys)
                if all(lengths.get(key) for key in keys) and length > longest.get((form, face, keys[-1]), (0, ()))[0]:
                    longest[form, face, keys[-1]] = length, keys
    return [_message(sheet, language, form, face, keys, shown) for (form, face, _), (_, keys) in longest.items()]


def on_the_page(bundle: Bundle, language: str, shown: Mapping[str, str]) -> list[Message]:
    """What the page behind the link says: its questions with their buttons, and our words to an answer."""
    sheet, words = Sheet(bundle.words[language], bundle.script), bundle.speaks(language)
    there = [key for key, text in sheet.wanted.items() if set(BOTH) <= set(text.faces) and not _not_there(key, text)]
    keys = sorted(there, key=lambda key: key not in bundle.script.by_key)  # the questions first
    found = []
    for form in sheet.forms:
        for key in keys:
            if not (template := _asked_there(words, key, form)):
                continue
            text = _filled(sheet, template, shown)
            answers = _buttons(bundle, words, key, form)
            found.append(Message(language, form, "web", (key,), text, len(text), 0, True, 0.0, "", answers))
    return found


def everything(session: Session, settings: Settings, bundle: Bundle) -> Iterator[Message]:
    """The same in every language."""
    for language in bundle.words:
        yield from of_language(bundle, language, *gaps(session, settings, language))


def to_let_pass(found: Iterable[Message], approvals: Sequence[Mapping[str, Any]]) -> list[Message]:
    """The messages that nobody has let pass yet."""
    passed = {approval["mark"] for approval in approvals}
    return [message for message in found if message.why and message.mark not in passed]


def cost(session: Session, settings: Settings, today: date, count: int) -> list[tuple[str, Decimal]]:
    """What so many segments cost, by country, the dearest first."""
    table = prices.on(session, today, settings.currency).table
    found = [(country, amount * count) for (country, unit), amount in table.items() if unit == "segment"]
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))


def _message(
    sheet: Sheet, language: str, form: str, face: str, keys: tuple[str, ...], shown: Mapping[str, str]
) -> Message:
    template = " ".join(sheet.found(key, face, form) or "" for key in keys)
    text, longest = _filled(sheet, template, shown), sheet.filled(template)
    if face == "voice":
        seconds = max(len(text), len(longest)) / SPOKEN_PER_SECOND
        return Message(language, form, face, keys, text, len(longest), 0, True, seconds, "")
    text, longest = fold(text), fold(longest)
    strange = "".join(sorted(char for char in {*longest, *text} if not is_gsm(char)))
    most = max(len(text), len(longest))
    count = max(segments(text), segments(longest))
    return Message(language, form, face, keys, text, most, count, not strange, 0.0, strange)


def _not_there(key: str, text: Text) -> bool:
    """We begin nothing on the page, and ask nothing in other words there."""
    return text.starts or key == "caller_unknown" or (text.asks and key.endswith("_again"))


def _asked_there(words: Words, key: str, form: str) -> str:
    """Nothing, as long as nobody has written it."""
    try:
        return words.template(key, form, "web")
    except NotFound:
        return ""


def _buttons(bundle: Bundle, words: Words, key: str, form: str) -> tuple[str, ...]:
    node = bundle.script.by_key.get(key)
    if node is None or node.kind == "follow_up":  # answered in one's own words
        return ()
    return tuple(words.label(key, choice.key, form) for choice in node.options)


def _filled(sheet: Sheet, template: str, shown: Mapping[str, str]) -> str:
    reasons = max((str(name) for name in sheet.body.get("reasons", {}).values()), key=len, default="")
    return GAP.sub(lambda gap: str({**shown, "reason": reasons}.get(gap[1], "…")), template)
