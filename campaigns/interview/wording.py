"""Whether a words file can carry a script: nothing missing, nothing too long, nobody unnamed. All faults at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from campaigns.facts import QUESTIONS, REASONS
from campaigns.interview.frame import FRAME, LONGEST_BUTTON, NONE, longest
from campaigns.interview.lines import Text, texts
from campaigns.interview.script import SOLVED, Script
from campaigns.segments import GSM_BASIC, GSM_EXTENSION, fold, segments

GAP = re.compile(r"\{(\w+)\}")
MOMENT_GAPS = {"today": ("time",), "day": ("day", "time")}
ACCEPTED = ("yes", "no", "stop", "human", "later", "who", "refuse")
MUST_SAY = ("automated", "stop")  # what every message we start contains: lists of words, one is enough

LONGEST_SMS = 320  # characters of one message, everything filled in; a person may let a longer one pass
LONGEST_POSSIBLE = 1600  # nobody can let a longer one pass
OPENING_SEGMENTS = 2
BESIDE = ("number_noted", "ack_added", "no_hurry")  # said before the open question is asked again
MOVING = ("here_already", "no_call", "no_text", "no_link", "as_wished")  # what may come before a question
LONGEST_ON_PAGE = 320  # characters of a question on the page: it stands above its buttons on the screen of a phone
LONGEST_SPOKEN = 20  # seconds of one prompt
SPOKEN_PER_SECOND = 15  # characters; German and English voices at their normal speed

# The longest that may stand in a gap: with it, every message still has to fit.
WORST = {
    "firm": "F" * 30,
    "contact": "C" * 35,
    "offer": "O" * 100,
    "code": "K" * 10,
    "until": "30. September 2026",
    "news": "N" * 125,
    "quote": "Q" * 50,
    "answer": "A" * 110,
    "when": "30. September 2026",
    "link": "L" * 60,
    "moment": "M" * 50,
    "rep": "R" * 30,
    "slot": "S" * 55,
}


def faults(body: Mapping[str, Any], script: Script, *, passed: bool = False, published: bool = False) -> list[str]:
    """Everything that keeps this words file from being used with this script, in words.

    `passed`: somebody looked at each message that is long or outside the SMS alphabet, and let it pass by name.
    `published`: these words were good once; what is asked of new ones alone is not asked of them.
    """
    try:
        sheet = Sheet(body, script, passed=passed)
        checks = CHECKS if published else CHECKS + OF_NEW_WORDS
        return list(dict.fromkeys(fault for check in checks for fault in check(sheet)))
    except (KeyError, TypeError, AttributeError) as error:
        return [f"not of the expected shape ({type(error).__name__}: {error})"]


@dataclass(frozen=True)
class Sheet:
    """A words file beside the script it has to serve."""

    body: Mapping[str, Any]
    script: Script
    worst: Mapping[str, str] = field(default_factory=lambda: WORST)
    passed: bool = False

    @property
    def plain(self) -> bool:
        """Whether it is written in the SMS alphabet; a language that cannot be says `alphabet = "ucs2"`."""
        return bool(self.body.get("alphabet", "gsm") == "gsm")

    @cached_property
    def wanted(self) -> Mapping[str, Text]:
        return texts(self.script)

    @property
    def forms(self) -> tuple[str, ...]:
        return tuple(self.body["forms"])

    def found(self, key: str, face: str, form: str) -> str | None:
        text = self.body["say"].get(key)
        for branch in (face, form):
            if isinstance(text, Mapping):
                text = text.get(branch)
        return text if isinstance(text, str) and text.strip() else None

    def on_page(self, question: str, form: str) -> str | None:
        """What the page asks in its own words; nothing: it asks as the message does."""
        asked = self.body.get("page", {}).get(question, {}).get("ask")
        text = asked.get(form) if isinstance(asked, Mapping) else asked
        return text if text and text.strip() else None

    def around(self, key: str) -> list[tuple[str, str | None]]:
        """A text that stands around the questions on the page, once or for each form of address, with its place."""
        given = self.body.get("frame", {}).get(key)
        return list(dict.fromkeys(_of_form(f"frame.{key}", given, form) for form in self.forms))

    def each(self) -> Iterator[tuple[str, Text, str, str, str | None]]:
        """Every text that must be there: its key, what is wanted, face, form, and what stands there."""
        for key, wanted in self.wanted.items():
            for face in wanted.faces:
                for form in self.forms:
                    yield key, wanted, face, form, self.found(key, face, form)

    def filled(self, text: str) -> str:
        """With the longest that can stand in its gaps."""
        reasons = max((str(name) for name in self.body["reasons"].values()), key=len, default="")
        questions = ", ".join(map(str, self.body.get("questions", {}).values()))
        return GAP.sub(lambda gap: {**self.worst, "reason": reasons, "questions": questions}.get(gap[1], ""), text)


def _shape(sheet: Sheet) -> Iterator[str]:
    body = sheet.body
    for name in ("language", "name"):
        if not body.get(name):
            yield f"{name} is missing"
    for name in ("name", "tag"):
        if not body.get("voice", {}).get(name):
            yield f"voice.{name} is missing"
    for name in ACCEPTED:
        if not body["accept"].get(name):
            yield f"accept.{name} is missing: nobody could say it"
    for name in MUST_SAY:
        if not body["must_say"].get(name):
            yield f"must_say.{name} is missing"
    for code in REASONS:
        if not body["reasons"].get(code):
            yield f"reasons.{code} is missing"
    for question in QUESTIONS:
        if not body.get("questions", {}).get(question):
            yield f"questions.{question} is missing"


def _fills(text: str, gaps: tuple[str, ...]) -> bool:
    try:
        return bool(text.format(**dict.fromkeys(gaps, "1")))
    except (KeyError, ValueError, IndexError):
        return False


def _ways(sheet: Sheet) -> Iterator[str]:
    """How another way or another time is asked for and named, and what each question is called in a sentence."""
    for face in ("voice", "sms", "web"):
        if not sheet.body.get("faces", {}).get(face):
            yield f"faces.{face} is missing: nobody could ask for it"
    for name in ("soon", "today", "day", "date", "within", "units"):
        if not sheet.body.get("moments", {}).get(name):
            yield f"moments.{name} is missing"
    for name, gaps in MOMENT_GAPS.items():
        if (said := sheet.body.get("moments", {}).get(name)) and not _fills(said, gaps):
            yield f"moments.{name}: only {' and '.join('{' + gap + '}' for gap in gaps)} may stand in it"
    for node in sheet.script.questions:
        if not sheet.body.get("questions", {}).get(node.key):
            yield f"questions.{node.key} is missing"


def _frame(sheet: Sheet) -> Iterator[str]:
    """What stands around the questions on the page behind the link, in each form of address that differs."""
    for key, needs in FRAME.items():
        for where, text in sheet.around(key):
            if text is None:
                yield f"{where} is missing: nobody could read it"
                continue
            yield from _gaps(where, text, needs, needs)


def _frame_fits(sheet: Sheet) -> Iterator[str]:
    for key in FRAME:
        for where, text in sheet.around(key):
            length = len(sheet.filled(text or ""))
            if length > longest(key):
                yield f"{where}: {length} characters at the longest, at most {longest(key)}"


def _buttons(sheet: Sheet) -> Iterator[str]:
    """What stands on the buttons below a question: short, as it is read, and no two the same."""
    for node in sheet.script.asked:
        answers = sheet.body.get("page", {}).get(node.key, {}).get("answers", {})
        for form in sheet.forms:
            said: set[str] = set()
            for choice in node.options:
                where, text = _of_form(f"page.{node.key}.answers.{choice.key}", answers.get(choice.key), form)
                if text is None:
                    continue
                yield from _gaps(where, text, NONE, NONE)
                if len(text) > LONGEST_BUTTON:
                    yield f"{where}: {len(text)} characters at the longest, at most {LONGEST_BUTTON}"
                if text.casefold() in said:
                    yield f"{where}: another button says the same"
                said.add(text.casefold())


def _of_form(where: str, given: Any, form: str) -> tuple[str, str | None]:
    """One text for all, or one for each form of address: its place, and what stands there."""
    if isinstance(given, Mapping):
        where, given = f"{where}.{form}", given.get(form)
    return where, given if isinstance(given, str) and given.strip() else None


def _complete(sheet: Sheet) -> Iterator[str]:
    for key, wanted, face, form, text in sheet.each():
        where = f"say.{key} ({face}, {form})"
        if text is None:
            yield f"{where} is missing"
            continue
        needs = wanted.needs | (wanted.written if face != "voice" else frozenset())
        yield from _gaps(where, text, needs, wanted.needs | wanted.written | wanted.may)


def _gaps(where: str, text: str, needs: frozenset[str], may: frozenset[str]) -> Iterator[str]:
    gaps = set(GAP.findall(text))
    for gap in sorted(needs - gaps):
        yield f"{where}: the gap {{{gap}}} is missing"
    for gap in sorted(gaps - may):
        yield f"{where}: nothing is ever put into the gap {{{gap}}}"
    if "{" in GAP.sub("", text) or "}" in GAP.sub("", text):
        yield f"{where}: a brace without its partner"


def _page(sheet: Sheet) -> Iterator[str]:
    """A question on the page behind the link may have words of its own, of any alphabet, and must fit its screen."""
    for node in sheet.script.asked:
        for form in sheet.forms:
            if (text := sheet.on_page(node.key, form)) is None:
                continue
            where, wanted = f"page.{node.key} (web, {form})", sheet.wanted[node.key]
            yield from _gaps(where, text, wanted.needs, wanted.needs | wanted.may)
            if len(text) > LONGEST_ON_PAGE:
                yield f"{where}: {len(text)} characters at the longest, at most {LONGEST_ON_PAGE}"


def _alphabet(sheet: Sheet) -> Iterator[str]:
    if sheet.passed or not sheet.plain:
        return
    for key, _, face, form, text in sheet.each():
        if face == "sms" and text:
            strange = {char for char in fold(text) if char not in GSM_BASIC | GSM_EXTENSION} | set(text) - set(
                fold(text)
            )
            if strange:
                yield f"say.{key} (sms, {form}): outside the SMS alphabet: {' '.join(sorted(strange))}"


def _starts(sheet: Sheet) -> Iterator[str]:
    """What we start says that it is automated and how to stop; firm, and in writing an address, are asked for above."""
    for key, wanted, face, form, text in sheet.each():
        if not wanted.starts or text is None:
            continue
        where = f"say.{key} ({face}, {form})"
        if not any(word.casefold() in text.casefold() for word in sheet.body["must_say"]["automated"]):
            yield f"{where}: does not say that it is automated"
        by_word = any(word.casefold() in text.casefold() for word in sheet.body["must_say"]["stop"])
        by_key = face == "voice" and re.search(r"\b9\b", text)
        if not by_word and not by_key:
            yield f"{where}: does not say how to stop"


def _options(sheet: Sheet) -> Iterator[str]:
    for node in sheet.script.questions:
        given, wanted = set(sheet.body["options"].get(node.key, {})), {choice.key for choice in node.options}
        for key in sorted(wanted - given):
            yield f"options.{node.key}.{key} is missing"
        for key in sorted(given - wanted):
            yield f"options.{node.key}.{key}: the script has no such option"


def _collisions(sheet: Sheet) -> Iterator[str]:
    """A word that means an exit cannot mean an answer, too: it would never be heard as one."""
    accept = sheet.body["accept"]
    exits = {word.casefold(): name for name in ("stop", "human", "later", "who") for word in accept.get(name, ())}
    answers = {f"accept.{name}": accept.get(name, ()) for name in ("yes", "no", "refuse")}
    for question, options in sheet.body["options"].items():
        answers |= {f"options.{question}.{key}": words for key, words in options.items()}
    for where, words in answers.items():
        for word in words:
            if word.casefold() in exits:
                yield f"{where}: {word!r} already means {exits[word.casefold()]}"


def _keys(sheet: Sheet) -> Iterator[str]:
    """Every prompt names its keys in their order; on the phone also where one says yes or no."""
    for node in sheet.script.asked:
        asked = [choice.digit for choice in node.options]
        for key in (
            node.key,
            f"{node.key}_again",
            *((f"{node.key}_keys",) if f"{node.key}_keys" in sheet.wanted else ()),
        ):
            digits = [*asked, "0"] if key.endswith("_keys") else asked  # the last try also names the way to a person
            for face in sheet.wanted[key].faces:
                if face == "sms" and node.kind != "question":
                    continue
                for form in sheet.forms:
                    text = sheet.found(key, face, form) or ""
                    if not re.search(".*".join(rf"\b{digit}\b" for digit in digits), text, re.DOTALL):
                        yield f"say.{key} ({face}, {form}): must name the keys {', '.join(digits)} in this order"


def _hints(sheet: Sheet) -> Iterator[str]:
    for node in sheet.script.asked:
        if not sheet.body["voice"].get("hints", {}).get(node.key):
            yield f"voice.hints.{node.key} is missing"


def _lengths(sheet: Sheet) -> Iterator[str]:
    """Each message as it is sent: the word before, and the question, with everything filled in."""
    for form in sheet.forms:
        for face in ("sms", "voice"):
            for keys in messages(sheet):
                parts = [sheet.found(key, face, form) for key in keys]
                if all(parts):
                    text = sheet.filled(" ".join(part for part in parts if part))
                    yield from _too_long(sheet, f"{' + '.join(keys)} ({face}, {form})", text, face, keys)


def _too_long(sheet: Sheet, where: str, text: str, face: str, keys: tuple[str, ...]) -> Iterator[str]:
    longest = LONGEST_POSSIBLE if sheet.passed else LONGEST_SMS
    if face == "voice" and len(text) > LONGEST_SPOKEN * SPOKEN_PER_SECOND:
        yield f"{where}: takes about {len(text) / SPOKEN_PER_SECOND:.0f} seconds, at most {LONGEST_SPOKEN}"
    if face == "sms" and len(text) > longest:
        yield f"{where}: {len(text)} characters at the longest, at most {longest}"
    strict = sheet.plain and not sheet.passed
    if face == "sms" and strict and "opening" in keys and segments(fold(text)) > OPENING_SEGMENTS:
        yield f"{where}: {len(text)} characters are {segments(fold(text))} segments, at most {OPENING_SEGMENTS}"


def messages(sheet: Sheet) -> Iterator[tuple[str, ...]]:
    """Every message as it is sent: the keys of its texts, one after the other."""
    script = sheet.script
    gate, permission = script.first("gate"), script.first("permission")
    if gate and permission:
        yield (*script.greeting, gate.key)
    yield (*script.greeting, SOLVED.key)
    yield ("reminder", SOLVED.key)
    asked = [node.key for node in script.asked]
    first = (
        "ack_yes",
        "reason_known",
        "ack_1",
        "ack_2",
        "ack_3",
        "ack_good",
        "ack_sorry",
        "ack_refused",
        "ack_several",
    )
    for question in asked:
        before = (
            () if question in (SOLVED.key, gate.key if gate else "") else (*first, "ack_moving_on", "ack_corrected")
        )
        yield from ((word, question) for word in before)
        for word in (
            "who",
            "info",
            "info_link",
            "info_by_text",
            "reminder",
            "not_understood",
            "silence",
            "issue_solved",
            *BESIDE,
            *MOVING,
        ):
            yield word, f"{question}_again"
        yield from ((word, f"{question}_keys") for word in ("not_understood", "silence"))
        yield "confirm_by_key", f"{question}_keys"
    told = ("offer", "no_offer", "offer_promised", "no_offer_promised")
    if invitation := script.first("invitation"):
        yield "yes_promised", invitation.key
        yield from ((last, "invited") for last in told)
    yield from ((last, *script.farewell) for last in told)
    together = {*asked, *script.greeting, *script.farewell}
    yield from ((key,) for key in sheet.wanted if key not in together)


CHECKS = (_shape, _ways, _frame, _complete, _page, _alphabet, _starts, _options, _collisions, _keys, _hints, _lengths)
OF_NEW_WORDS = (_buttons, _frame_fits)
