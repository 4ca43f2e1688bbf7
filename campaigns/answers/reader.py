"""One answer, understood: closed value, reasons, intent, and what else it names. Deterministic, offline, quick."""

from __future__ import annotations

import re
from dataclasses import replace

from campaigns.answers import compared, details, names, service_words
from campaigns.answers.by_words import UNREADABLE, read_by_words
from campaigns.answers.closed import A_FEW, SATISFACTION, Closed, by_reasons, close, feelings
from campaigns.answers.deciding import decide
from campaigns.answers.guess import log_odds
from campaigns.answers.intents import WISHES, Wanted, heard_intents, want
from campaigns.answers.languages import LANGUAGES
from campaigns.answers.noise import only_noise
from campaigns.answers.reasons import reasons_of, strengths
from campaigns.answers.scoring import Evidence
from campaigns.answers.tokens import fold_plain
from campaigns.answers.tongues import Tongue, spoken, tongue
from campaigns.answers.values import Option, Reading, ReasonGuess, Vocabulary, When
from campaigns.answers.weighing import COMPLAINED_OF, NEGATIVE, Ruled, ruled_by, weigh
from campaigns.makers import maker

_reading = maker(Reading)
NO_WORDS = Vocabulary("")
NAMED = 0.75  # a firm is named where one says where one buys
ONLY_A_MOMENT = 0.8
LIKELIER = 0.5  # a reason that is told with more than this is not undone by a moment named beside it
COMPLAINT = 0.75  # the price as a reason, from here on, says that it is too high
ENOUGH_WORDS = 3  # an answer to no question is taken for a reason from here on


def read(
    text: str,
    *,
    language: str,
    question: str | None = None,
    options: tuple[Option, ...] = (),
    vocabulary: Vocabulary = NO_WORDS,
) -> Reading:
    """What a text means as an answer to a question, in its language or in another of ours."""
    code = language.lower()[:2]
    if not text.strip():
        return Reading(text=text, language=language)
    if code not in LANGUAGES:
        return read_by_words(text, language, options, vocabulary)
    found = spoken(text, code)
    reading = _read(text, language, question, options, vocabulary, found.codes)
    if found.ours or reading.intent or reading.value:
        return reading
    return replace(reading, reasons=UNREADABLE, sentiment=None, needs_human=True)


def moment_in(text: str, language: str) -> When | None:
    """The moment a text in one of our languages names, whatever was asked and whatever else it says."""
    code = language.lower()[:2]
    if not text.strip() or code not in LANGUAGES:
        return None
    first = tongue(spoken(text, code).codes[0])
    return details.when(text, first.tokens(text), first.language)


def is_noise(text: str, language: str) -> bool:
    """Letters without any word: nobody can have meant something by it."""
    code = language.lower()[:2]
    if code not in LANGUAGES:
        return only_noise(re.findall(r"\w+", fold_plain(text)), ())
    return only_noise(tongue(code).tokens(text).words, tongue(code).language.noise)


def is_unknown(words: str, language: str) -> bool:
    """Whether these words mean nothing to the reader of their language: a name may be one of them."""
    code = language.lower()[:2]
    if code not in LANGUAGES:
        return False
    one = tongue(code)
    heard, common = one.evidence(words), one.language.no_names | one.language.not_in_names
    return bool(heard.tokens.words) and not heard.hits and common.isdisjoint(heard.tokens.words)


def _read(
    text: str,
    language: str,
    question: str | None,
    options: tuple[Option, ...],
    vocabulary: Vocabulary,
    codes: tuple[str, ...],
) -> Reading:
    ruled, first, moment, a_firm = _ruled(text, question, options, vocabulary, codes)
    heard, closed, wanted = ruled.heard, ruled.closed, ruled.wanted
    reasons = tuple(ReasonGuess(code, sure) for code, sure in ruled.told.items())
    tokens = heard.tokens
    word = service_words.other(tokens.words)
    if word is not None and not closed.by_words_file:
        return _of_the_service(text, first.language.code, service_words.OTHERS[word], closed)
    unsaid = only_noise(tokens.words, first.language.noise)
    if not unsaid and not closed.by_words_file and max(map(len, tokens.words), default=0) > 1:
        odds = log_odds(tokens.words, question, tokens.asks, first.language.code)
        reasons, wanted = _unless_only_a_moment(ruled.wanted, *decide(ruled, weigh(ruled, odds)))
    reasons = () if unsaid else reasons
    reasons = _with_the_firm(reasons, a_firm, wanted)
    rival = compared.offering(text, tokens.words, first) if wanted.intent is None else None
    reasons = _with_the_rival(reasons, rival)
    closed, wanted = _settled(closed, wanted, question, options, reasons, moment, heard)
    reasons = _with_rest(reasons, closed, question)
    return _reading(
        text=text,
        language=first.language.code,
        value=closed.value,
        value_confidence=closed.confidence,
        others=closed.others,
        reasons=reasons,
        intent=wanted.intent,
        intent_confidence=wanted.confidence,
        doubtful=wanted.doubtful,
        sentiment=_sentiment(heard, reasons, closed),
        competitor=rival or _competitor(text, first, reasons),
        offer=details.offer(text) if any(guess.code == "competitor" for guess in reasons) else None,
        price=details.price(text, names_a_day=details.names_a_day(tokens, first.language)),
        improvement=_improvement(text, heard, question, closed, wanted),
        when=moment if _moment_matters(wanted, question) else None,
        holds_on=bool(heard.of("hold:on")) and not (reasons or wanted.intent or closed.value),
        needs_human=_needs_human(wanted, reasons, question, closed),
    )


def _of_the_service(text: str, language: str, intent: str | None, closed: Closed) -> Reading:
    """A word that every service like ours knows is not weighed: HELP asks who we are, START is no stop."""
    if intent is not None:
        return Reading(text=text, language=language, intent=intent, intent_confidence=1.0)
    return Reading(text=text, language=language, value=closed.value, value_confidence=closed.confidence)


def _unless_only_a_moment(
    ruled: Wanted, reasons: tuple[ReasonGuess, ...], wanted: Wanted
) -> tuple[tuple[ReasonGuess, ...], Wanted]:
    """ "Thursday after five" and nothing else is a moment, unless something likelier is heard in it."""
    only = ruled.intent == "not_now" and ruled.confidence == ONLY_A_MOMENT and wanted.intent is None
    return ((), ruled) if only and all(guess.confidence < LIKELIER for guess in reasons) else (reasons, wanted)


def ruled(
    text: str,
    *,
    language: str,
    question: str | None = None,
    options: tuple[Option, ...] = (),
    vocabulary: Vocabulary = NO_WORDS,
) -> Ruled:
    """What the rules alone make of a text in one of our languages."""
    return _ruled(text, question, options, vocabulary, spoken(text, language).codes)[0]


def _ruled(
    text: str, question: str | None, options: tuple[Option, ...], vocabulary: Vocabulary, codes: tuple[str, ...]
) -> tuple[Ruled, Tongue, When | None, bool]:
    """What the rules say, the language, the moment that is named, and whether a firm is."""
    tongues = [tongue(code) for code in codes]
    evidence = [one.evidence(text) for one in tongues]
    first, heard = tongues[0], evidence[0]
    closed = close(text, heard, first, question, options, vocabulary)
    intents, told = heard_intents(evidence), strengths(evidence, question)
    wanted = want(evidence, intents, closed, first, vocabulary, question)
    a_firm = names.tells_a_firm(text, heard.tokens.words, first)
    reasons = _with_the_firm(reasons_of(evidence, question, wanted.intent, told), a_firm, wanted)
    if wanted.intent is None and reasons and reasons[0].code == "unresolved_issue" and question not in WISHES:
        wanted = Wanted("unresolved_issue", reasons[0].confidence)
    moment = details.when(text, heard.tokens, first.language)
    if question != "permission" and _names_only_a_moment(wanted, closed, reasons, moment, heard):
        wanted = Wanted("not_now", ONLY_A_MOMENT)
    everything = {**told, **intents, "unresolved_issue": told["unresolved_issue"]}  # that is weighed as a reason
    return ruled_by(first.language.code, heard, question, closed, wanted, reasons, everything), first, moment, a_firm


def _with_the_firm(reasons: tuple[ReasonGuess, ...], a_firm: bool, wanted: Wanted) -> tuple[ReasonGuess, ...]:
    """ "We moved to Bean Brothers": the name says that they buy elsewhere, and that they did not move house."""
    if wanted.intent or not a_firm:
        return reasons
    told = max((guess.confidence for guess in reasons if guess.code == "competitor"), default=NAMED)
    told = max(NAMED, told)
    others = (guess for guess in reasons if guess.code not in {"competitor", "moved_closed", "other"})
    # a name is the surest thing that is said
    return (ReasonGuess("competitor", told), *(ReasonGuess(one.code, min(told, one.confidence)) for one in others))


def _with_the_rival(reasons: tuple[ReasonGuess, ...], rival: str | None) -> tuple[ReasonGuess, ...]:
    """ "Müller is cheaper": they buy elsewhere, beside the reason why."""
    if rival is None or any(guess.code == "competitor" and guess.confidence >= NAMED for guess in reasons):
        return reasons
    others = [guess for guess in reasons if guess.code not in {"competitor", "other"}]
    return tuple(sorted((*others, ReasonGuess("competitor", NAMED)), key=lambda guess: -guess.confidence))


def _settled(
    closed: Closed,
    wanted: Wanted,
    question: str | None,
    options: tuple[Option, ...],
    reasons: tuple[ReasonGuess, ...],
    moment: When | None,
    heard: Evidence,
) -> tuple[Closed, Wanted]:
    """Value and intent beside each other: what one says about the other."""
    if question in {"reason", "competition", "improvement"} and not closed.value and wanted.intent is None:
        closed = by_reasons(reasons, options)
    if question == "price" and not closed.value and wanted.intent is None and _complains_of_price(reasons, heard):
        closed = Closed("too_high", COMPLAINT)
    if question == "permission" and not closed.value and _agrees(wanted, moment):
        closed = Closed("yes", 0.8)
    if wanted.intent in {"stop", "distress", "wrong_person", "who_are_you", "data_wish"} and not closed.by_words_file:
        closed = Closed()
    return closed, wanted


def _names_only_a_moment(
    wanted: Wanted, closed: Closed, reasons: tuple[ReasonGuess, ...], moment: When | None, heard: Evidence
) -> bool:
    """ "Friday evening" and nothing else: not now, but then."""
    nothing_else = wanted.intent is None and not closed.value and not any(guess.code != "other" for guess in reasons)
    return moment is not None and nothing_else and len(heard.tokens) <= A_FEW and not heard.begins("veto:not_now")


def _complains_of_price(reasons: tuple[ReasonGuess, ...], heard: Evidence) -> bool:
    """ "Your prices went through the roof": a whole sentence that names the price as the reason."""
    told = bool(reasons) and reasons[0].code == "price" and reasons[0].confidence >= COMPLAINT
    return told and len(heard.tokens) > ENOUGH_WORDS


def _agrees(wanted: Wanted, moment: When | None) -> bool:
    """ "Thursday after five" is a yes to "may a colleague call you?"."""
    if moment is None or wanted.intent not in {None, "not_now", "human"}:
        return False
    return moment.weekday is not None or moment.hour_from is not None


def _with_rest(reasons: tuple[ReasonGuess, ...], closed: Closed, question: str | None) -> tuple[ReasonGuess, ...]:
    """A closed answer by key or by the words of the words file may be a reason: "1" for "too expensive"."""
    code = COMPLAINED_OF.get(question or "")
    if not code or not closed.by_words_file or closed.value not in NEGATIVE or any(one.code == code for one in reasons):
        return reasons
    return tuple(sorted((*reasons, ReasonGuess(code, closed.confidence)), key=lambda guess: -guess.confidence))


def _sentiment(heard: Evidence, reasons: tuple[ReasonGuess, ...], closed: Closed) -> float | None:
    """From -1 to 1: feelings shown, and that a complaint is one; None when nothing shows."""
    felt = [0.5 * level for level in feelings(heard)]
    felt += [-0.5 for guess in reasons if guess.code in {"service", "quality", "unresolved_issue"}]
    if closed.value in SATISFACTION and not felt:
        felt = [(SATISFACTION.index(closed.value) - 2) / 2]
    return round(max(-1.0, min(1.0, sum(felt) / len(felt))), 2) if felt else None


def _moment_matters(wanted: Wanted, question: str | None) -> bool:
    return wanted.intent in {"human", "not_now"} or question in {"permission", "may_we_ask", "when"}


def _needs_human(wanted: Wanted, reasons: tuple[ReasonGuess, ...], question: str | None, closed: Closed) -> bool:
    unsure = question == "reason" and not wanted.intent and not closed.value
    unsure = unsure and (not reasons or reasons[0].confidence < 0.5)
    return wanted.doubtful or wanted.intent == "distress" or unsure


def _competitor(text: str, first: Tongue, reasons: tuple[ReasonGuess, ...]) -> str | None:
    if not any(guess.code == "competitor" for guess in reasons):
        return None
    return names.competitor(text, first)


def _improvement(text: str, heard: Evidence, question: str | None, closed: Closed, wanted: Wanted) -> str | None:
    if wanted.intent:
        return None
    if question == "improvement":
        return None if closed.value in {"none", "refused"} else text.strip()
    wishes = heard.of("wish:") or heard.of("wants:update")
    if not wishes:
        return None
    sentences = re.split(r"(?<=[.!?;\n])\s+", text.strip())
    place = min(heard.tokens.sentence[wishes[0].start], len(sentences) - 1)
    return sentences[place].strip()
