"""What somebody wants, apart from answering. Stop comes first, and a doubtful stop is a stop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from campaigns.answers.closed import Closed
from campaigns.answers.reasons import told_strength
from campaigns.answers.scoring import Evidence, strength
from campaigns.answers.service_words import is_statutory
from campaigns.answers.tongues import Tongue
from campaigns.answers.values import INTENTS, Vocabulary

CLEAR = 0.75  # from here on an intent is taken before a vaguer one of higher rank
VAGUE = 0.5  # from here on at all
ISSUE = 0.6  # a reason "unresolved issue" from here on is also what they want
WISHES = frozenset({"competition", "improvement"})  # "easier returns" is no open return

_INTENTS = {f"intent:{intent}": intent for intent in INTENTS}


@dataclass(frozen=True, slots=True)
class Wanted:
    """An intent, how surely, and whether a person should look at it."""

    intent: str | None = None
    confidence: float = 0.0
    doubtful: bool = False


NOTHING = Wanted()


def heard_intents(evidence: Sequence[Evidence]) -> dict[str, float]:
    """How strongly each intent is told in whichever language it is told best."""
    found = dict.fromkeys(INTENTS, 0.0)
    for one in evidence:
        for target in one.by_target:
            if intent := _INTENTS.get(target):
                found[intent] = max(found[intent], strength(one.of(target)))
    return found


def want(
    evidence: Sequence[Evidence],
    heard: Mapping[str, float],
    closed: Closed,
    tongue: Tongue,
    vocabulary: Vocabulary,
    question: str | None,
) -> Wanted:
    """The intent of highest rank among the clear ones, else among the vague ones; `heard` is what the rules hear."""
    sure = dict(heard)
    said = " ".join(evidence[0].tokens.words)
    for intent in _listed(tongue, vocabulary).get(said, ()):
        sure[intent] = max(sure[intent], 0.98)
    if is_statutory(evidence[0].tokens.words):
        sure["stop"] = 1.0
    issue = told_strength(evidence, "unresolved_issue")
    sure["unresolved_issue"] = issue if issue >= (CLEAR if question in WISHES else ISSUE) else 0.0
    if question and sure["stop"] < CLEAR and told_strength(evidence, "need_gone") >= CLEAR:
        sure["stop"] = 0.0  # "we don't need it any more" is about what we sell
    if question and closed.value and closed.confidence >= CLEAR:
        sure.update(dict.fromkeys(_answered(question, closed.value), 0.0))
    if question and closed.value and closed.confidence >= CLEAR and sure["stop"] < CLEAR:
        sure["stop"] = 0.0  # "no interest" answers the question that was asked
    return _first(sure)


def _answered(question: str, value: str) -> tuple[str, ...]:
    """Intents that a clear answer to the question rules out: "yes, mornings are best" is no refusal."""
    if question == "may_we_ask":
        return ()
    aside = ("who_are_you", "data_wish", "bought_again", "wrong_person")
    return aside if value == "no" else (*aside, "not_now")


def _first(sure: dict[str, float]) -> Wanted:
    if max(sure.values()) < VAGUE:
        return NOTHING
    for floor in (CLEAR, VAGUE):
        for intent in INTENTS:
            if sure[intent] >= floor:
                return Wanted(intent, sure[intent], intent == "stop" and sure[intent] < 0.9)
    return NOTHING


@lru_cache(maxsize=100)
def _listed(tongue: Tongue, vocabulary: Vocabulary) -> Mapping[str, Sequence[str]]:
    """For each phrase of the words file what is wanted by it."""
    listed = (
        ("stop", vocabulary.stop),
        ("human", vocabulary.human),
        ("not_now", vocabulary.later),
        ("who_are_you", vocabulary.who),
    )
    found: dict[str, list[str]] = {}
    for intent, words in listed:
        for phrase in {tongue.phrase(one) for one in words}:
            found.setdefault(phrase, []).append(intent)
    return found
