"""What one simulated person has in mind: the topics already answered, and what to say next. No clock, no network."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random

from winback.sandbox.people import hearing, spelling
from winback.sandbox.people.characters import CHARACTERS, Character
from winback.sandbox.people.hearing import Asked

TIRED_AFTER = 24  # answers in one conversation, so that two machines never talk for ever


@dataclass(frozen=True)
class Said:
    """What a person decided: words, or a key. Both empty: nothing."""

    text: str = ""
    key: str = ""


NOTHING = Said()


@dataclass
class Mind:
    """Hears texts and decides. `voice` answers are spoken: no emoji, no typing errors."""

    name: str
    language: str
    rng: Random
    asked: list[str] = field(default_factory=list)
    silent: bool = False
    said: set[str] = field(default_factory=set)  # lines, so that the next is another
    played: set[str] = field(default_factory=set)  # of `says_instead`, in this conversation

    def begin(self) -> None:
        """A new conversation: what was settled in the last is forgotten, the lines said are not."""
        self.asked.clear()
        self.played.clear()
        self.silent = False

    @property
    def character(self) -> Character:
        return CHARACTERS.get(self.name, CHARACTERS["hand"])

    def hear(self, text: str, voice: bool = False, keys: bool = False, words: bool = True) -> Said:
        """Decide on an answer; `keys` and `words` say what can be given."""
        asked = hearing.understand(text)
        if asked is None:
            return self._farewell(text, voice)
        if self.silent or len(self.asked) >= TIRED_AFTER:
            return NOTHING
        again = asked.topic in self.asked
        self.asked.append(asked.topic)
        if words and asked.topic != "hear_me" and (line := self._instead(len(set(self.asked) - {"hear_me"}) - 1)):
            return self._spoken(line, voice)
        return self._answer(asked, voice, keys, words, again)

    def _instead(self, turn: int) -> str | None:
        """The line of this character's own, once, at its turn or as soon after it as possible."""
        for at, line in self.character.says_instead.items():
            if turn >= at and line not in self.played:
                self.played.add(line)
                self.silent = self.character.then == "silent"
                return line
        return None

    def _answer(self, asked: Asked, voice: bool, keys: bool, words: bool, again: bool) -> Said:
        key = self._key(asked)
        if key and (not words or again or (keys and self.rng.random() < self._likes_keys(voice))):
            return Said(key=key)
        return self._spoken(asked.topic, voice) if words else Said(key=self._any_key(asked))

    def _any_key(self, asked: Asked) -> str:
        """Where only keys count and none suits, people press one of those offered, but not the way out."""
        offered = [key for key, _ in asked.options if key not in "09"]
        return self.rng.choice(offered) if offered else ""

    def _likes_keys(self, voice: bool) -> float:
        return self.character.keys if voice else self.character.keys / 2

    def _key(self, asked: Asked) -> str:
        wish = self.character.picks.get(asked.topic)
        if not wish:
            return ""
        return next((key for key, label in asked.options if re.search(wish, label, re.IGNORECASE)), "")

    def _spoken(self, topic: str, voice: bool) -> Said:
        line = self._line(topic, voice)
        if voice:
            return Said(spelling.spoken(line))
        return Said(spelling.misspelt(line, self.rng) if self.name == "typo" else line)

    def _line(self, topic: str, voice: bool) -> str:
        """One of this character's lines on the topic, not the one said before if there is another."""
        book = lines(self.language)
        own, anyone = book.get(self.name, {}), book["anyone"]
        spoken = anyone.get(topic + "_voice") if voice else None
        choice = spoken or own.get(topic) or anyone.get(topic) or anyone["other"]
        fresh = [line for line in choice if line not in self.said] or choice
        line = self.rng.choice(fresh)
        self.said.add(line)
        return line

    def _farewell(self, text: str, voice: bool) -> Said:
        """Only the talkative say goodbye, and once."""
        if voice or self.silent or self.name != "chatty" or not hearing.is_farewell(text):
            return NOTHING
        self.silent = True
        return self._spoken("farewell", voice)


@cache
def lines(language: str) -> dict[str, dict[str, list[str]]]:
    """The book of lines; any other language than German reads the English one."""
    name = "de.toml" if language.lower().startswith("de") else "en.toml"
    with (Path(__file__).parent / "lines" / name).open("rb") as file:
        return tomllib.load(file)
