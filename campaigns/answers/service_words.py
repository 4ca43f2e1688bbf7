"""Words that services like ours act on everywhere, in any language: a whole message of one of them means one thing.

STOP and its likes end everything; INFO asks what we hold; HELP asks who we are, how to stop and for a human. START and
its likes only lift a provider's own block: they are no stop, no answer to why, and no permission.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

# As a whole message each of them is a stop.
ENGLISH = frozenset(["stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout", "opt out"])
STATUTORY = ENGLISH | {"stopp", "abmelden", "abbestellen", "widerruf"}
# Every other one, and what is wanted by it.
OTHERS: Mapping[str, str | None] = {
    "info": "data_wish",
    "help": "who_are_you",
    "hilfe": "who_are_you",
    "aide": "who_are_you",
    "start": None,
    "unstop": None,
    "yes": None,
}
START = frozenset({"start", "unstop"})
COURTESY = frozenset({"please", "thanks", "bitte", "danke"})
SIGNS = frozenset("🛑⛔🚫✋")
SPELLED = 3  # single letters from here on may be a word that somebody spelled


def is_statutory(words: Sequence[str]) -> bool:
    """Whether a message is a word of stopping and nothing else: spelled or not, with courtesy and signs or not."""
    said = _said(words)
    if not said:
        return bool(words) and SIGNS.issuperset(words)
    spelled = "".join(said) if len(said) >= SPELLED and all(len(word) == 1 for word in said) else ""
    return " ".join(said) in STATUTORY or spelled in STATUTORY


def other(words: Sequence[str]) -> str | None:
    """The word of OTHERS that a message is, and nothing else but courtesy and signs."""
    said = _said(words)
    return said[0] if len(said) == 1 and said[0] in OTHERS else None


def is_start(text: str) -> bool:
    """Whether a message lifts a provider's block and can mean nothing else."""
    return text.strip().casefold() in START


def _said(words: Sequence[str]) -> list[str]:
    return [word for word in words if word.isalnum() and word not in COURTESY]
