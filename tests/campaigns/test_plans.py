"""A plan as people write it."""

from datetime import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.facts import STARTER_STEPS, AudienceFilter, HoursWindow, Plan, Step
from winback.errors import BadInput
from winback.services.planning import plans


def test_a_name_alone_is_a_campaign_with_the_starter_plan():
    new = plans.parse({"name": " Spring "})

    assert (new.name, new.kind, new.plan) == ("Spring", "interview", Plan())
    assert new.plan.steps == STARTER_STEPS


def test_everything_wrong_is_told_at_once_by_its_field():
    wrong = {
        "name": "Spring",
        "colour": "red",
        "per_minute": 0,
        "audience": {"bands": ["asleep"], "planet": "Mars"},
        "steps": [{"day": "soon", "kind": "fax"}],
    }

    with pytest.raises(BadInput) as caught:
        plans.parse(wrong)

    told = str(caught.value)
    for field in ("colour", "per_minute", "audience.bands.0", "audience.planet", "steps.0.day", "steps.0.kind"):
        assert field in told


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"standing": True}, "daily_cap"),
        ({"kind": "update"}, "update_text"),
        ({"steps": [{"day": 3, "kind": "sms"}, {"day": 1, "kind": "voice"}]}, "steps"),
        ({"steps": [{"day": 0, "kind": "reminder"}]}, "steps"),
        ({"opens_at": "2026-03-02T10:00:00Z", "closes_at": "2026-03-01T10:00:00Z"}, "closes_at"),
        ({"opens_at": "2026-03-02T10:00:00"}, "opens_at"),
        ({"audience": {"min_value": "10", "max_value": "5"}}, "audience.min_value"),
        ({"name": "12"}, "name"),
    ],
)
def test_what_does_not_fit_together_is_refused(more, field):
    with pytest.raises(BadInput, match=field):
        plans.parse({"name": "Spring", **more})


def test_an_update_is_one_message():
    new = plans.parse({"name": "News", "kind": "update", "update_text": {"de": "Neue Farben."}})

    assert new.plan.steps == (Step(0, "sms"),)


PLANS = st.builds(
    Plan,
    audience=st.builds(
        AudienceFilter,
        bands=st.lists(st.sampled_from(["dormant", "lost", "declining"]), unique=True).map(tuple),
        min_value=st.none() | st.decimals(0, 10**6, places=4),
        countries=st.lists(st.sampled_from(["DE", "US"]), unique=True).map(tuple),
        last_order_to=st.none() | st.dates(),
        accounts=st.lists(st.text(min_size=1, max_size=20), max_size=3).map(tuple),
    ),
    steps=st.lists(st.builds(Step, st.integers(0, 60), st.sampled_from(["sms", "voice"])), min_size=1, max_size=4).map(
        lambda steps: tuple(sorted(steps, key=lambda step: step.day))
    ),
    hours=st.none() | st.builds(HoursWindow, st.just(time(10)), st.times().map(lambda t: t.replace(microsecond=0))),
    per_minute=st.integers(1, 1000),
    holdout_share=st.floats(0, 0.9),
    cap=st.none() | st.integers(1, 1000),
    budget=st.none() | st.decimals(0, 10**6, places=2),
    update_text=st.dictionaries(st.sampled_from(["de", "en"]), st.text(min_size=1, max_size=50)),
)


@given(PLANS)
def test_a_plan_comes_back_from_its_row_as_it_went_in(plan):
    assert plans.from_json(plans.to_json(plan)) == plan


def test_money_stays_decimal():
    plan = plans.from_json({"budget": "12.34"})

    assert plan.budget == Decimal("12.34")
