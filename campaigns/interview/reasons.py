"""Why they left, as far as it was said: the codes a conversation gathers, strongest first."""

from __future__ import annotations

from dataclasses import replace

from campaigns.answers.values import Reading, ReasonGuess
from campaigns.facts import REASONS
from campaigns.interview.hearing import Ears, Heard
from campaigns.interview.values import Given, State

LIKELY = 0.5


def codes(reading: Reading | None) -> tuple[str, ...]:
    """The reasons this text gives with some certainty; "other" says nothing."""
    guesses = sorted(reading.reasons if reading else (), key=lambda guess: -guess.confidence)
    return tuple(guess.code for guess in guesses if guess.confidence >= LIKELY and guess.code != "other")


def with_the_reason_chosen(reading: Reading, value: str | None) -> Reading:
    """Who chose "2" or wrote "two" gave a reason in words, too, when nothing else of it was understood."""
    if value not in REASONS or codes(reading):
        return reading
    chosen = (value, *(other for other in reading.others if other in REASONS))
    return replace(reading, reasons=tuple(ReasonGuess(code, reading.value_confidence) for code in chosen))


def with_reasons(state: State, reading: Reading | None, *, last: bool = False) -> State:
    """The state with what this answer says about the reason; `last`: beside what was said when we asked for it."""
    found = codes(reading)
    told = (*state.reasons, *found) if last else (*found, *state.reasons)
    return replace(state, reasons=tuple(dict.fromkeys(told))) if found else state


def given_in_passing(ears: Ears, heard: Heard) -> tuple[Given, ...]:
    """The reason is kept although the conversation ends: "too expensive, and stop writing"."""
    if ears.state.ended or ears.state.open != "reason" or heard.by_key or not codes(heard.reading):
        return ()
    return (Given("reason", "answered", codes(heard.reading)[0], heard.reading),)
