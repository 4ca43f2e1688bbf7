"""The words around the questions on the page behind the link: which there must be, the gaps and the room of each."""

from __future__ import annotations

from collections.abc import Mapping

FIRM = frozenset({"firm"})
CONTACT = frozenset({"contact"})
NONE: frozenset[str] = frozenset()

FRAME: Mapping[str, frozenset[str]] = {
    "title": FIRM,
    "from": FIRM,
    "left": frozenset({"count"}),  # so many questions
    "left_one": NONE,
    "words": NONE,  # over the field for own words, below buttons
    "words_when": NONE,  # where a call is what is asked about
    "words_only": NONE,  # where there are no buttons
    "send": NONE,
    "on": NONE,
    "refuse": NONE,
    "correct": NONE,
    "corrects": NONE,
    "keep": NONE,
    "else": NONE,  # what the buttons of the next four are called together
    "human": NONE,
    "by_phone": NONE,
    "by_text": NONE,
    "stop": NONE,
    "thanks": NONE,
    "over": NONE,
    "code": NONE,
    "until": NONE,
    "older": NONE,  # a form was sent twice, or from an older page
    "unclear": NONE,  # nothing was chosen
    "gone_head": NONE,  # the link has run out
    "gone_text": CONTACT,
    "foot": FIRM | CONTACT,
    "foot_complain": NONE,
}

LONGEST_BUTTON = 40  # characters: two lines on a narrow phone, where two buttons stand beside each other
LONGEST_LINE = 80
LONGEST_SENTENCE = 320
BUTTONS = frozenset({"send", "on", "refuse", "human", "by_phone", "by_text", "stop"})
SENTENCES = frozenset({"corrects", "older", "unclear", "gone_text", "foot", "foot_complain"})


def longest(key: str) -> int:
    """How many characters a word around the questions may have."""
    return LONGEST_BUTTON if key in BUTTONS else LONGEST_SENTENCE if key in SENTENCES else LONGEST_LINE
