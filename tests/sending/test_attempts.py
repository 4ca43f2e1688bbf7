"""The life of an attempt, as values."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.attempts import (
    CALL_STATUSES,
    CONTACTED,
    FINAL,
    MOVES,
    SMS_STATUSES,
    TAKEN,
    backoff,
    is_over,
    may_move,
    merge,
    status,
    valid_seconds,
)

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
STATES = st.sampled_from(sorted(MOVES))


def heard(channel: str, words: tuple[str, ...], state: str = "submitting") -> str:
    for word in words:
        known = status(channel, word)
        assert known
        state = merge(state, known[0])
    return state


@pytest.mark.parametrize("words", [("queued", "sent", "delivered"), ("queued", "sent", "undelivered"), ("failed",)])
def test_statuses_of_a_message_end_the_same_in_any_order(words):
    ends = {heard("sms", order) for order in permutations(words)}

    assert len(ends) == 1


def test_a_late_sent_after_delivered_changes_nothing():
    assert merge("delivered", "sent") == "delivered"


@pytest.mark.parametrize("words", list(permutations(("queued", "ringing", "in-progress", "completed"))))
def test_an_answered_call_was_delivered_whatever_the_order(words):
    assert heard("voice", words) == "delivered"


@pytest.mark.parametrize("word", ["busy", "no-answer", "canceled"])
def test_a_call_nobody_took_reached_nobody(word):
    assert heard("voice", ("queued", "ringing", word)) == "undelivered"
    assert heard("voice", (word, "ringing", "queued")) == "undelivered"
    assert is_over("voice", word)


def test_a_call_in_progress_is_not_over_and_a_delivered_message_is():
    assert not is_over("voice", "in-progress")
    assert is_over("sms", "delivered")


@given(st.lists(STATES, min_size=1), st.randoms())
def test_news_merges_to_the_same_state_however_it_is_ordered_and_repeated(states, random):
    once = "planned"
    for state in states:
        once = merge(once, state)
    shuffled = [*states, *states]
    random.shuffle(shuffled)

    again = "planned"
    for state in shuffled:
        again = merge(again, state)

    assert again == once


@given(STATES, st.sampled_from(TAKEN))
def test_what_the_provider_has_is_never_believed_unsent_again(state, news):
    assert merge(state, news) in TAKEN


def test_nothing_leads_out_of_a_final_state_back_to_sending():
    for state in FINAL:
        assert not MOVES[state] & {"ready", "claimed", "submitting"}, state


def test_an_attempt_goes_out_only_through_its_intent():
    assert [state for state in MOVES if may_move(state, "accepted")] == ["submitting", "unknown"]
    assert [state for state in MOVES if may_move(state, "submitting")] == ["claimed"]


def test_unknown_counts_as_contacted():
    assert {"unknown", "unknown_final", "submitting"} <= set(CONTACTED)


def test_every_word_of_the_provider_has_a_state():
    for table in (SMS_STATUSES, CALL_STATUSES):
        assert {state for state, _ in table.values()} <= set(MOVES)


@given(st.integers(0, 50), st.floats(0, 1), st.none() | st.floats(0, 600))
def test_the_wait_after_429_is_bounded_and_never_shorter_than_asked_for(retries, draw, after):
    wait = backoff(retries, draw, after)

    assert (after or 0) <= wait <= max(300, after or 0)
    assert wait >= 1


@given(st.integers(-100, 100_000))
def test_a_message_never_waits_past_the_end_of_its_window(seconds):
    left = valid_seconds(NOW, NOW + timedelta(seconds=seconds))

    assert 0 <= left <= 900
    assert left <= max(0, seconds)
