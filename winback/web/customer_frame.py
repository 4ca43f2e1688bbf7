"""The words around the questions on the page: those of the interview, in its language and form of address."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from babel.dates import format_date
from flask import request

from winback.web.customer_words import HOME
from winback.words import GAP, Words, starter_words


class Frame:
    """What stands around the questions, with the firm's name wherever it belongs."""

    def __init__(self, words: Words, form: str, firm: Mapping[str, str]) -> None:
        self.language = words.language
        self._said, self._firm = words.frame(form), firm

    def __call__(self, key: str, **gaps: Any) -> str:
        filled = {**self._firm, **gaps}
        return GAP.sub(lambda gap: str(filled[gap[1]]), self._said[key])

    def day(self, value: date) -> str:
        return str(format_date(value, "long", locale=self.language))

    @property
    def complete(self) -> bool:
        return bool(self._said)


def around(words: Words | None, form: str, firm: Mapping[str, str]) -> Frame:
    """The frame of this interview; where its language has none, the house's in the language of the browser."""
    if words is not None and (own := Frame(words, form, firm)).complete:
        return own
    house = starter_words()
    return Frame(Words(house[request.accept_languages.best_match(sorted(house)) or HOME]), form, firm)
