"""What we say and accept in one language: texts with gaps, chosen by face and form of address. Checked at start."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal

from campaigns.answers.remembered import Remembered
from campaigns.answers.thanks import only_thanks
from campaigns.answers.values import Moments, Option, Vocabulary
from campaigns.interview import wording
from campaigns.interview.frame import FRAME
from campaigns.interview.script import REFUSED, Script, parse
from campaigns.interview.values import Line
from campaigns.segments import fold
from winback.errors import NotFound
from winback.places import templates

YEAR = re.compile(r"[\s,]*\by+\b")
GAP = re.compile(r"\{(\w+)\}")
FACES = ("voice", "sms", "web")
ACCEPTED = ("yes", "no", "stop", "human", "later", "who", "correct")
LENT = ("say", "faces", "moments", "questions", "frame")  # tables the house completes in words that are older than it


@dataclass(frozen=True, slots=True)
class Voice:
    """Whose voice says it, in which language it listens, and which words it should expect."""

    name: str  # Twilio's name of the voice
    tag: str  # de-DE
    hints: Mapping[str, tuple[str, ...]]  # by question


class Words:
    """One version of one language's words file."""

    def __init__(self, body: Mapping[str, Any]) -> None:
        self.body = body
        self.language: str = body["language"]
        self.forms: tuple[str, ...] = tuple(body.get("forms", ("sie",)))
        self._options = Remembered(self._options_of)

    def say(self, line: Line, *, form: str = "sie", face: str = "sms", gaps: Mapping[str, Any] | None = None) -> str:
        """The text of a line. A gap nobody filled is a KeyError: no half sentence is ever sent."""
        filled = {**(gaps or {}), **line.gaps}
        if face == "voice" and "code" in filled:
            filled["code"] = spelled(filled["code"])
        text = GAP.sub(lambda gap: self._shown(gap[1], filled[gap[1]]), self.template(line.key, form, face))
        return text if face == "voice" else fold(text)

    def message(self, lines: Iterable[Line], *, form: str = "sie", face: str = "sms", gaps: Mapping[str, Any]) -> str:
        """Several lines as one text."""
        return " ".join(self.say(line, form=form, face=face, gaps=gaps) for line in lines)

    def template(self, key: str, form: str, face: str) -> str:
        """The text with its gaps still open; the web page reads the SMS text.

        What we have learned to say since these words were written is said as the house says it.
        """
        if face == "web" and (asked := self.on_page(key.removesuffix("_again"), form)):
            return asked
        found = self.body["say"].get(key) or self._lent.get("say", {}).get(key)
        for branch in ("voice" if face == "voice" else "sms", form if form in self.forms else self.forms[0]):
            if isinstance(found, Mapping):
                found = found.get(branch)
        if not isinstance(found, str):
            raise NotFound(f"words {self.language}: no text for {key} ({face}, {form})")
        return found

    def on_page(self, question: str, form: str) -> str | None:
        """What the page behind the link asks in its own words; None: it asks as the message does."""
        texts = self._page.get(question)
        asked = texts.get("ask") if isinstance(texts, Mapping) else None
        if isinstance(asked, Mapping):
            asked = asked.get(form if form in self.forms else self.forms[0])
        return asked if isinstance(asked, str) and asked.strip() else None

    @cached_property
    def _page(self) -> Mapping[str, Any]:
        return page_of(self.body)

    def options(self, question: str) -> tuple[Option, ...]:
        """The closed answers of a question with the words that mean them; the keys stand in the script."""
        return self._options[question]

    def _options_of(self, question: str) -> tuple[Option, ...]:
        given = self.body.get("options", {}).get(question)
        if given is None or given.keys() == {"yes", "no"}:
            given = {word: (*(given or {}).get(word, ()), *self.accepted(word)) for word in ("yes", "no")}
        options = tuple(Option(key, None, tuple(words)) for key, words in given.items())
        return (*options, Option(REFUSED, None, self.accepted("refuse")))

    def label(self, question: str, key: str, form: str = "sie") -> str:
        """What stands on the button of an answer; where nobody wrote it, the first word that means it."""
        found = self._page.get(question, {}).get("answers", {}).get(key)
        if found := _in_form(found, form, self.forms[0]):
            return str(found)
        return self.first_word(question, key)

    def first_word(self, question: str, key: str) -> str:
        """What an answer is called where nobody wrote what stands on its button."""
        words = next((option.words for option in self.options(question) if option.key == key), ())
        return (words[0] if words else key.replace("_", " ")).capitalize()

    def frame(self, form: str = "sie") -> dict[str, str]:
        """What stands around the questions on the page, its gaps still open; {} where this language has it not whole.

        Words older than it are completed with the house's.
        """
        found = self._lent["frame"]
        texts = {key: _in_form(found.get(key), form, self.forms[0]) for key in FRAME}
        return texts if all(isinstance(text, str) for text in texts.values()) else {}

    def wishes(self, face: str) -> tuple[str, ...]:
        """Words that ask to go on by this face; the first says it best."""
        return tuple(self._lent["faces"].get(face, ()))

    def accepted(self, what: str) -> tuple[str, ...]:
        return tuple(self.body["accept"].get(what, ()))

    def only_thanks(self, text: str) -> bool:
        """Whether they thank or nod, and say nothing else."""
        house = house_of(self.language).get("accept", {})
        return only_thanks(text, self.accepted("thanks") or house.get("thanks", ()))

    def vocabulary(self) -> Vocabulary:
        return self._vocabulary

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(
            language=self.language,
            **{what: self.accepted(what) for what in ACCEPTED},
            topics=tuple((question, tuple(words)) for question, words in self.body.get("topics", {}).items()),
            faces=tuple((face, tuple(self._lent["faces"].get(face, ()))) for face in FACES),
            around=tuple(self._lent["faces"].get("around", ())),
            moments=_moments(self._lent["moments"]),
        )

    def moment(self, at: datetime, now: datetime, *, soon: bool = False) -> str:
        """When something will happen, as one says it inside a sentence; both moments are in the person's zone."""
        words = self._lent["moments"]
        if soon:
            return str(words["soon"])
        time = re.sub(r"\s", " ", format_time(at, "short", locale=self.language))
        if at.date() == now.date():
            return str(words["today"]).format(time=time)
        day = format_date(at.date(), words["date"], locale=self.language)
        return str(words["day"]).format(day=day, time=time)

    @cached_property
    def _lent(self) -> Mapping[str, Any]:
        return lent(self.body)

    @cached_property
    def voice(self) -> Voice:
        voice = self.body["voice"]
        hints = {question: tuple(words) for question, words in voice.get("hints", {}).items()}
        return Voice(voice["name"], voice["tag"], hints)

    def slot(self, from_at: datetime, until_at: datetime, today: date, *, form: str = "sie", face: str = "sms") -> str:
        """An hour of a day as one says it: "morgen zwischen 10 und 11 Uhr". The moments are in the person's zone."""
        day = from_at.date()
        key = {0: "slot_today", 1: "slot_tomorrow"}.get((day - today).days, "slot_on")
        gaps = {"from": self._hour(from_at), "until": self._hour(until_at)}
        gaps |= {"day": self._weekday(day)} if key == "slot_on" else {}
        return self.say(Line(key, gaps), form=form, face=face)

    def _weekday(self, day: date) -> str:
        """The day with its date, without the year: Donnerstag, 26. November."""
        full = Locale.parse(self.language).date_formats["full"].pattern
        return format_date(day, YEAR.sub("", full), locale=self.language)

    def _hour(self, at: datetime) -> str:
        """As the language's own clock has it: 14, or 2 pm."""
        if "a" not in Locale.parse(self.language).time_formats["short"].pattern:
            return str(at.hour)
        return f"{at.hour % 12 or 12} {'am' if at.hour < 12 else 'pm'}"

    def hints(self, question: str | None) -> tuple[str, ...]:
        """What to expect at a question: the file's own hints, every accepted answer, and the ways out; each once."""
        if question is None:
            return ()
        named = self.voice.hints.get(question, ())
        answers = (word for option in self.options(question) for word in option.words)
        found = (*named, *answers, *self.accepted("stop"), *self.accepted("human"))
        return tuple(dict.fromkeys(word.lower() for word in found if any(char.isalpha() for char in word)))

    def reason(self, code: str) -> str:
        """A reason as it is named in a sentence."""
        named: str = self.body["reasons"][code]
        return named

    def _shown(self, gap: str, value: Any) -> str:
        """Dates, numbers and money as the language writes them; a reason by its name."""
        if gap == "reason" and value in self.body["reasons"]:
            return self.reason(value)
        if gap == "questions":
            return format_list([str(self._lent["questions"].get(key, key)) for key in value], locale=self.language)
        if isinstance(value, datetime | date):
            return format_date(value, "long", locale=self.language)
        if isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], Decimal):
            return format_currency(value[0], value[1], locale=self.language)
        if isinstance(value, Decimal | float):
            return format_decimal(value, locale=self.language)
        return str(value)


def _in_form(text: Any, form: str, first: str) -> Any:
    """A text of the page: the same for all, or one for each form of address."""
    return (text.get(form) or text.get(first)) if isinstance(text, Mapping) else text


def _moments(table: Mapping[str, Any]) -> Moments:
    return Moments(
        weekdays=tuple(table.get("weekdays", ())),
        ahead=tuple(table.get("ahead", {}).items()),
        parts=tuple((name, (hours[0], hours[1])) for name, hours in table.get("parts", {}).items()),
        before=(*table.get("from", ()), *table.get("at", ())),
        clock=tuple(table.get("hours", ())),
        numbers=tuple(table.get("numbers", {}).items()),
        within=tuple(table.get("within", ())),
        counts=tuple(table.get("counts", {}).items()),
        units=tuple(table.get("units", {}).items()),
        spans=tuple(table.get("spans", {}).items()),
    )


def spelled(code: str) -> str:
    """Letter by letter, as one reads a code to somebody on the phone."""
    return ", ".join(char for char in str(code) if char.isalnum())


def faults(body: Mapping[str, Any], script: Script | None = None, *, passed: bool = False) -> list[str]:
    """Everything that keeps this words file from being used, in words; without a script: with the starter's.

    `passed`: each long message was looked at by a person, who let it pass by name.
    """
    return wording.faults(body, script or parse(starter_scripts()["comeback"]), passed=passed)


def page_of(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """What these words say on the page behind the link; where they are older than it, what the house says.

    The house asks nothing there that these words ask in other words: the page then asks as their message does.
    """
    own = body.get("page")
    if isinstance(own, Mapping):
        return own
    house = house_of(str(body.get("language")))
    say = body.get("say", {})
    return {
        question: {name: said for name, said in texts.items() if name != "ask" or _as_the_house(say, house, question)}
        for question, texts in house.get("page", {}).items()
    }


def _as_the_house(say: Mapping[str, Any], house: Mapping[str, Any], question: str) -> bool:
    """Whether the message asks this as the house's does."""
    here, there = (_written(found.get(question)) for found in (say, house.get("say", {})))
    return here is None or here == there


def _written(text: Any) -> Any:
    return text.get("sms") if isinstance(text, Mapping) else text


def lent(body: Mapping[str, Any]) -> dict[str, Any]:
    """Words as they are spoken: what they are too old to have is said as the house says it in their language."""
    house = house_of(str(body.get("language")))
    return {**body, **{name: {**house.get(name, {}), **body.get(name, {})} for name in LENT}}


def completed(body: Mapping[str, Any]) -> dict[str, Any]:
    """Words of an older release with what the house has learned to say and hear since; nothing of theirs is changed."""
    house = deepcopy(dict(house_of(str(body.get("language")))))
    found = {**house, **lent(body)}
    if page := page_of(body):
        found["page"] = deepcopy(dict(page))
    for name in ("accept", "options"):
        if isinstance(house.get(name), Mapping) and isinstance(body.get(name), Mapping):
            found[name] = {**house[name], **body[name]}
    hints = {**house.get("voice", {}).get("hints", {}), **body.get("voice", {}).get("hints", {})}
    return {**found, "voice": {**found.get("voice", {}), "hints": hints}}


def starter_scripts() -> dict[str, dict[str, Any]]:
    """The scripts that ship with the project, by name; one may extend another."""
    found = _starters("scripts")
    return {name: _composed(body, found) for name, body in found.items()}


def _composed(body: dict[str, Any], scripts: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """A script that extends another: its own nodes stand before those they name, the rest is the other's."""
    if "extends" not in body:
        return body
    base, own = scripts[body["extends"]], {node["before"]: node for node in body["nodes"]}
    nodes = []
    for node in base["nodes"]:
        if added := own.get(node["key"]):
            nodes.append({name: value for name, value in added.items() if name != "before"})
        nodes.append(node)
    return base | {name: value for name, value in body.items() if name != "extends"} | {"nodes": nodes}


def house_of(language: str) -> Mapping[str, Any]:
    """The words that ship with the project in one language, to read and not to change; {} where there are none."""
    return _read_all("words").get(language, {})


def starter_words() -> dict[str, dict[str, Any]]:
    """The words files that ship with the project, by language."""
    return _starters("words")


def _starters(folder: str) -> dict[str, dict[str, Any]]:
    return deepcopy(_read_all(folder))


def _read_all(folder: str) -> dict[str, dict[str, Any]]:
    paths = sorted((templates() / folder).glob("*.toml"))
    return {path.stem: _read(path, path.stat().st_mtime_ns) for path in paths}


@lru_cache(maxsize=64)
def _read(path: Path, _changed_at: int) -> dict[str, Any]:
    """One file, read anew only when it was changed; whoever gets it changes a copy."""
    return tomllib.loads(path.read_text(encoding="utf-8"))
