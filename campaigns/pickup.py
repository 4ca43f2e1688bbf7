"""Who picked up, judged by the first words: a person, an answering machine, or nobody.

The provider's own guess is right in about nine of ten calls, so the first sentence asks for nothing personal
and this looks at what came back. People who pick up say little; machines say a lot, and say what they are.
"""

from __future__ import annotations

import re
from typing import Literal

from campaigns.interview.values import Said

Who = Literal["person", "machine", "nobody"]

PEOPLE_SAY_AT_MOST = 8  # words, before they stop to listen
MACHINES_SAY = re.compile(
    r"mailbox|voice ?mail|anrufbeantworter|sprachbox|piepton|signalton|nach dem ton|hinterlass|nachricht auf"
    r"|nicht (?:erreichbar|zu erreichen|zu hause)|vorübergehend|rufen sie .{0,20}(?:später|wieder) an"
    r"|leave (?:a|your|us a|me a)? ?message|after the (?:tone|beep)|at the tone|not available|can ?not (?:take|come)"
    r"|can't (?:take|come)|answering machine|is unavailable|please record|press (?:pound|hash|star)",
    re.IGNORECASE,
)


def who(said: Said, told: str | None) -> Who:
    """`told` is the provider's guess, when it has one: human, machine, fax or unknown."""
    if said.digits:  # no machine presses keys
        return "person"
    if told in {"machine", "fax"}:
        return "machine"
    if said.silent:
        return "person" if told == "human" else "nobody"
    if MACHINES_SAY.search(said.text or ""):
        return "machine"
    if told == "human" or len((said.text or "").split()) <= PEOPLE_SAY_AT_MOST:
        return "person"
    return "machine"
