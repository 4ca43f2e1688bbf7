"""When a campaign must stop itself: decided over counts alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.attempts import MOVING, NUMBER_FAULTS
from campaigns.breaker import OF_ONE_PERSON, RESULTS, SENT, Results, is_bad, trip


def results(state: str, count: int, why: str | None = None) -> Results:
    return Results(state, why, count)


@pytest.mark.parametrize(
    ("good", "bad", "stops"),
    [(0, 4, False), (0, 5, True), (2, 3, True), (3, 3, True), (4, 3, False), (1, 3, False), (100, 99, False)],
)
def test_half_of_at_least_five_results_is_too_much(good, bad, stops):
    found = trip([results("delivered", good), results("rejected", bad, "not_routable")], [])

    assert (found is not None) == stops


def test_what_happened_more_than_two_minutes_ago_is_no_pile():
    assert trip([], [results("rejected", 50, "not_routable"), results("sent", 50)]) is None


def test_what_is_on_its_way_is_sent_and_no_result_yet():
    assert not set(MOVING) & set(RESULTS)
    assert {*MOVING, *RESULTS} == set(SENT)


@pytest.mark.parametrize("why", sorted(OF_ONE_PERSON))
@pytest.mark.parametrize("state", ["rejected", "undelivered", "failed"])
def test_what_concerns_one_person_never_stops_a_campaign(state, why):
    found = [results(state, 50, why)]

    assert not is_bad(state, why)
    assert trip(found, found) is None


def test_busy_lines_unanswered_calls_and_bad_numbers_are_one_persons():
    assert {"busy", "no_answer", "blocked", *NUMBER_FAULTS} <= OF_ONE_PERSON


@pytest.mark.parametrize(("sent", "unknown", "stops"), [(19, 1, False), (18, 2, True), (95, 5, False), (94, 6, True)])
def test_more_than_five_percent_unknown_of_what_was_sent_is_too_much(sent, unknown, stops):
    found = trip([], [results("sent", sent), results("unknown", unknown, "reset")])

    assert (found is not None) == stops


def test_one_lost_answer_alone_never_stops_a_campaign():
    lost = results("unknown", 1, "reset")

    assert all(trip([lost], [results("sent", n), lost]) is None for n in range(4, 200))


def test_a_provider_that_answers_nobody_stops_it_at_the_fifth():
    assert trip([results("unknown", 4, "reset")], []) is None
    assert trip([results("unknown", 5, "reset")], []).code == "failures"


def test_why_is_told_with_the_most_frequent_first():
    kinds = [results("delivered", 1), results("rejected", 2, "filtered"), results("failed", 3, "unreachable")]

    found = trip(kinds, kinds)

    assert (found.code, found.bad, found.of) == ("failures", 5, 6)
    assert list(found.whys.items()) == [("unreachable", 3), ("filtered", 2)]


@given(st.integers(0, 300), st.integers(0, 300), st.integers(0, 300))
def test_one_more_good_result_never_stops_a_campaign_that_ran(good, bad, unknown):
    refused, lost = results("rejected", bad, "refused"), results("unknown", unknown, "reset")
    of = good + bad + unknown

    def stops(good):
        ended = [results("delivered", good), refused]
        return trip(ended, [*ended, lost]) is not None

    if not stops(good) and good + bad >= 5 and of >= 20:
        assert not stops(good + 1)
