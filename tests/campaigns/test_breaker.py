"""When a campaign must stop itself: decided over counts alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.attempts import NUMBER_FAULTS
from campaigns.breaker import OF_ONE_PERSON, Results, is_bad, trip


def results(state: str, count: int, why: str | None = None, recent: bool = True) -> Results:
    return Results(state, why, recent, count)


@pytest.mark.parametrize(
    ("good", "bad", "stops"),
    [(0, 4, False), (0, 5, True), (2, 3, True), (3, 3, True), (4, 3, False), (1, 3, False), (100, 99, False)],
)
def test_half_of_at_least_five_results_is_too_much(good, bad, stops):
    found = trip([results("sent", good), results("rejected", bad, "not_routable")])

    assert (found is not None) == stops


def test_what_happened_more_than_two_minutes_ago_is_no_pile():
    assert trip([results("rejected", 50, "not_routable", recent=False), results("sent", 50)]) is None


@pytest.mark.parametrize("why", sorted(OF_ONE_PERSON))
@pytest.mark.parametrize("state", ["rejected", "undelivered", "failed"])
def test_what_concerns_one_person_never_stops_a_campaign(state, why):
    assert not is_bad(state, why)
    assert trip([results(state, 50, why)]) is None


def test_busy_lines_unanswered_calls_and_bad_numbers_are_one_persons():
    assert {"busy", "no_answer", "blocked", *NUMBER_FAULTS} <= OF_ONE_PERSON


@pytest.mark.parametrize(("sent", "unknown", "stops"), [(19, 1, False), (18, 2, True), (95, 5, False), (94, 6, True)])
def test_more_than_five_percent_unknown_is_too_much(sent, unknown, stops):
    found = trip([results("delivered", sent, recent=False), results("unknown", unknown, "reset", recent=False)])

    assert (found is not None) == stops


def test_one_lost_answer_alone_never_stops_a_campaign():
    assert all(trip([results("sent", n), results("unknown", 1, "reset")]) is None for n in range(4, 200))


def test_a_provider_that_answers_nobody_stops_it_at_the_fifth():
    assert trip([results("unknown", 4, "reset")]) is None
    assert trip([results("unknown", 5, "reset")]).code == "failures"


def test_why_is_told_with_the_most_frequent_first():
    found = trip([results("sent", 1), results("rejected", 2, "filtered"), results("failed", 3, "unreachable")])

    assert (found.code, found.bad, found.of) == ("failures", 5, 6)
    assert list(found.whys.items()) == [("unreachable", 3), ("filtered", 2)]


@given(st.integers(0, 300), st.integers(0, 300), st.integers(0, 300))
def test_one_more_good_result_never_stops_a_campaign_that_ran(good, bad, unknown):
    kinds = [results("rejected", bad, "refused"), results("unknown", unknown, "reset", recent=False)]
    of = good + bad + unknown
    if trip([results("sent", good), *kinds]) is None and good + bad >= 5 and of >= 20:
        assert trip([results("sent", good + 1), *kinds]) is None
