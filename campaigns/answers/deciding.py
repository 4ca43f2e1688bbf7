"""From probabilities to what is told: the intent first, a doubtful stop is a stop, then every reason likely enough."""

from __future__ import annotations

from collections.abc import Mapping

from campaigns.answers.intents import WISHES, Wanted
from campaigns.answers.languages import SCALES
from campaigns.answers.values import INTENTS, ReasonGuess
from campaigns.answers.weighing import Ruled, denied
from campaigns.facts import REASONS

CERTAIN = {"stop": 0.9, "distress": 0.75}  # what a rule says with this strength is not weighed: it must not be missed
SUREST = 0.97  # a reason is never told with more
LISTED = 0.97  # the words of the words file
HARDLY = {"stop": 0.1, "distress": 0.0}  # less likely, it is none, unless it is listed: "you took us off the list"
SAID = 0.12  # a stop that a rule hears is one from this probability on
BESIDE_AN_ANSWER = 0.8  # a stop no rule hears, beside a clear answer to the question: "nah, leave it" is a no
CLEAR = 0.75
SURE = 0.9  # a stop that no rule hears so strongly is doubtful: taken, and read by a person
EVEN = 0.45  # that many of the likeliest reasons were right
BESIDE = 0.1  # asked what is better elsewhere, whoever says so buys elsewhere from here on
BESIDE_OTHER = 0.9  # where "other" is likeliest, a reason beside it is told from here on
LIKELIEST = 0.13  # a reason that is likelier than all others is told from here on, where one was asked for
NEARLY = 0.6  # of the likeliest's probability: from here on, what a rule hears decides
HARMLESS = frozenset({"who_are_you"})  # answered and asked on: where nothing else is heard, what a rule hears is enough
UNHEARD = 0.45  # a wish no rule hears turns the talk from here on
MARKED = 0.5  # a wrong person no rule hears, whose number is marked, from here on
SURE_ISSUE = 0.9  # at a question about wishes


def decide(ruled: Ruled, likely: Mapping[str, float]) -> tuple[tuple[ReasonGuess, ...], Wanted]:
    """Reasons, the likeliest first, and what the person wants."""
    scales = SCALES[ruled.language]
    reasons = [
        ReasonGuess(code, round(min(SUREST, likely[code]), 3))
        for code in REASONS
        if likely[code] >= scales[code].threshold and not denied(ruled, code)
    ]
    if reasons and max(reasons, key=_sure).code == "other":
        reasons = [guess for guess in reasons if guess.code == "other" or guess.confidence >= BESIDE_OTHER]
    if ruled.question == "competition" and all(guess.code != "competitor" for guess in reasons):
        elsewhere = likely["competitor"]  # what is better elsewhere is told by who buys elsewhere
        reasons = [*reasons, ReasonGuess("competitor", round(elsewhere, 3))] if reasons and elsewhere >= BESIDE else []
    wanted = _wanted(ruled, likely)
    if not reasons and not wanted.intent and not ruled.closed.value:  # nothing is heard so far
        if ruled.wanted.intent in HARMLESS and ruled.wanted.confidence >= SURE:
            wanted = Wanted(ruled.wanted.intent, EVEN)
        elif ruled.question == "reason":
            reasons = _at_least(ruled, likely)
    if len(reasons) > 1:
        reasons = [guess for guess in reasons if guess.code != "other"]
    reasons.sort(key=_sure, reverse=True)
    return tuple(reasons), wanted


def _wants_to_be_told(ruled: Ruled) -> bool:
    """ "No, send me an update": the opposite of a stop, unless a stop stands beside it."""
    return "wants:update" in ruled.heard.by_target


def _unheard(intent: str) -> float:
    return MARKED if intent == "wrong_person" else UNHEARD


def _wants_a_person(said: Wanted) -> bool:
    """ "Thanks, and please have somebody call me": the opposite of a stop, too."""
    return said.intent == "human" and said.confidence >= SURE


def _wishes_for_a_call(ruled: Ruled) -> bool:
    """ "Yes, call me": asked whether a colleague may call, it is more than a yes."""
    return ruled.question == "permission" and _wants_a_person(ruled.wanted)


def _sure(guess: ReasonGuess) -> float:
    return guess.confidence


def _at_least(ruled: Ruled, likely: Mapping[str, float]) -> list[ReasonGuess]:
    """Asked why, they answered: the likeliest reason, or what a rule heard, is told unsurely, and a person looks.

    Of the reasons that come near the likeliest, the one a rule hears most strongly is meant.
    """
    codes = [code for code in REASONS if not denied(ruled, code)]
    told = {code: sure for code, sure in ruled.told.items() if code in codes}
    most = max((likely[code] for code in codes), default=0.0)
    if most >= LIKELIEST:
        near = [code for code in codes if likely[code] >= NEARLY * most]
        meant = max(near, key=lambda code: (told.get(code, 0.0), likely[code]))
        return [ReasonGuess(meant, round(max(EVEN, likely[meant]), 3))]
    return [ReasonGuess(max(told, key=lambda code: told[code]), EVEN)] if told else []


def _wanted(ruled: Ruled, likely: Mapping[str, float]) -> Wanted:
    """A stop or distress goes before everything, whoever heard it; of all others the likeliest."""
    said, scales = ruled.wanted, SCALES[ruled.language]
    for intent, certain in CERTAIN.items():
        heard = said.confidence if said.intent == intent else 0.0
        enough = SAID if heard else scales[intent].threshold
        of_a_person = intent == "stop" and _wants_a_person(said)
        if not heard and (ruled.closed.confidence >= CLEAR or _wants_to_be_told(ruled) or of_a_person):
            enough = max(enough, BESIDE_AN_ANSWER)
        if heard >= certain:
            enough = 0.0 if heard >= LISTED else HARDLY[intent]
        if likely[intent] >= enough:
            sure = max(likely[intent], heard)
            return Wanted(intent, round(sure, 3), intent == "stop" and heard < SURE)
    if said.confidence >= LISTED or _wishes_for_a_call(ruled):
        return said
    issue = SURE_ISSUE if ruled.question in WISHES else 0.0
    found = [intent for intent in INTENTS if likely[intent] >= scales[intent].threshold]
    found = [intent for intent in found if ruled.raw[intent] or not _wants_to_be_told(ruled)]
    found = [intent for intent in found if intent in CERTAIN or ruled.raw[intent] or likely[intent] >= _unheard(intent)]
    found = [intent for intent in found if intent != "unresolved_issue" or likely[intent] >= issue]
    if not found:
        return Wanted()
    best = max(found, key=lambda intent: likely[intent])
    return Wanted(best, round(likely[best], 3))
