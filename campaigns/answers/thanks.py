"""Words that only thank or nod: "thanks", "ok super", a thumb. They ask for nothing: nobody has to act."""

from __future__ import annotations

import re
from collections.abc import Iterable

from campaigns.answers.tokens import fold_plain

# A word, or one sign that is no punctuation: emoji one by one, without their skin tones; a "?" asks something.
_PIECES = re.compile(r"\w+|[^\w\s.,!;:…()\"'’\-\u200d\ufe0f\U0001f3fb-\U0001f3ff]")
A_FEW = 8  # whoever writes more than this wants to tell something


def only_thanks(text: str, known: Iterable[str]) -> bool:
    """Whether there is nothing in it but these words of a language, in any order."""
    pieces = _PIECES.findall(fold_plain(text))
    return 0 < len(pieces) <= A_FEW and set(pieces) <= {fold_plain(word) for word in known}
