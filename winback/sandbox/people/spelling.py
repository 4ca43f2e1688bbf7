"""How people type, and what is left of it when they speak."""

import re
from random import Random

NOT_SPOKEN = re.compile("[^\\w\\s.,;:!?'’äöüÄÖÜß€%&()/-]")


def misspelt(text: str, rng: Random) -> str:
    """Fast fingers: swapped, missing and doubled letters, no capitals, a word now and then left whole."""
    words = text.lower().split(" ")
    return " ".join(_slip(word, rng) if len(word) > 3 and rng.random() < 0.25 else word for word in words)


def _slip(word: str, rng: Random) -> str:
    at = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(3)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    return word[:at] + word[at] + word[at:]


def spoken(text: str) -> str:
    """What speech recognition would write down: no emoji, no line breaks."""
    return " ".join(NOT_SPOKEN.sub(" ", text).split())
