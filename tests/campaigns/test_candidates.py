"""The query of an audience narrows it; whomever the rules would pass it never drops."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from campaigns.facts import Account, Ask, AudienceFilter
from tests.campaigns.stage import Stage, number
from tests.gate import rows
from winback.services.gate import facts, gate
from winback.services.planning import candidates

DAYS = st.none() | st.dates(date(2025, 1, 1), date(2025, 12, 31))
SUMS = st.integers(0, 3).map(lambda one: Decimal(one * 100))
ROWS = st.fixed_dictionaries(
    {
        "band": st.sampled_from([None, "active", "declining", "dormant", "lost"]),
        "country": st.sampled_from([None, "DE", "AT"]),
        "region": st.sampled_from([None, "BE", "BY"]),
        "segment": st.sampled_from([None, "A", "b"]),
        "order_sum": SUMS,
        "last_order_on": DAYS,
        "kind": st.sampled_from(["firm", "private", "unknown"]),
        "flags": st.sampled_from([[], ["insolvent"]]),
    }
)
FILTERS = st.builds(
    AudienceFilter,
    bands=st.sampled_from([(), ("dormant", "lost"), ("active",)]),
    countries=st.sampled_from([(), ("DE",)]),
    regions=st.sampled_from([(), ("BE", "BY")]),
    segments=st.sampled_from([(), ("A",)]),
    accounts=st.sampled_from([(), (" Who 0", "WHO 1")]),
    min_value=st.none() | SUMS,
    max_value=st.none() | SUMS,
    last_order_from=DAYS,
    last_order_to=DAYS,
)


@contextmanager
def town(stage: Stage, wanted: list[dict[str, Any]]) -> Iterator[tuple[Session, dict[int, dict[str, Any]]]]:
    """These accounts for one example: nothing of it is kept."""
    with stage.rt.database.engine.connect() as connection:
        session = Session(connection)
        people = [
            rows.person(stage.rt, session, number(place), f"Who {place}", **more) for place, more in enumerate(wanted)
        ]
        keys = [more | {"key": f"who {place}"} for place, more in enumerate(wanted)]
        yield session, dict(zip([who.account for who in people], keys, strict=True))
        session.rollback()
        connection.rollback()


def is_meant(more: dict[str, Any], of: AudienceFilter) -> bool:
    """The filter as a person reads it."""
    day = more["last_order_on"]
    return (
        (not of.bands or more["band"] in of.bands)
        and (not of.countries or more["country"] in of.countries)
        and (not of.regions or more["region"] in of.regions)
        and (not of.segments or more["segment"] in of.segments)
        and (not of.accounts or more["key"] in {one.strip().lower() for one in of.accounts})
        and (of.min_value is None or more["order_sum"] >= of.min_value)
        and (of.max_value is None or more["order_sum"] <= of.max_value)
        and (of.last_order_from is None or (day is not None and day >= of.last_order_from))
        and (of.last_order_to is None or (day is not None and day <= of.last_order_to))
    )


def goes(session: Session, stage: Stage, account: Account, of: AudienceFilter) -> bool:
    now = stage.rt.now()
    asks = [Ask(channel, bands=of.bands, hours_matter=False) for channel in ("sms", "voice")]
    policy = gate.policy(session, stage.rt.settings, now)
    return any(one.go for ask in asks for one in gate.verdicts(session, [account], ask, policy, now))


@given(st.lists(ROWS, min_size=1, max_size=6), FILTERS, st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nobody_whom_filter_and_rules_would_pass_is_dropped_by_the_query(
    stage_both: Stage, wanted: list[dict[str, Any]], of: AudienceFilter, data: st.DataObject
) -> None:
    of = data.draw(st.sampled_from([of, AudienceFilter(bands=of.bands), replace(of, accounts=())]))
    with town(stage_both, wanted) as (session, people):
        known = facts.load(session, people, stage_both.rt.now(), stage_both.rt.settings)
        passed = [one for one in people if is_meant(people[one], of) and goes(session, stage_both, known[one], of)]

        found = candidates.ids(session, of)

        assert set(passed) <= set(found)
        assert set(found) == {one for one in people if is_meant(people[one], of)}


def test_who_belongs_to_no_wanted_band_is_held_by_the_rules_too(stage: Stage) -> None:
    """What the query leaves out for its band, the gate leaves alone for the same reason."""
    with town(stage, [{"band": "active"}, {"band": "dormant"}]) as (session, people):
        known = facts.load(session, people, stage.rt.now(), stage.rt.settings)
        of = AudienceFilter(bands=("dormant",))

        assert [goes(session, stage, one, of) for one in known.values()] == [False, True]
        assert list(candidates.ids(session, of)) == [max(people)]
