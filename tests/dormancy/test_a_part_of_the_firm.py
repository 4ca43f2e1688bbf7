"""A few accounts judged by what was measured over the whole firm are judged as if everybody was."""

import json
from datetime import date, timedelta

import numpy as np
import pytest

from campaigns.dormancy import firm, survival
from campaigns.dormancy.judge import judge
from campaigns.dormancy.rhythm import Purchases
from tests.conftest import TUESDAY
from tests.dormancy.histories import every, purchases
from tests.dormancy.test_dormancy_rows import add_account
from winback.runtime import Runtime
from winback.services.planning import dormancy
from winback.store import purchases as store
from winback.store.crm import AccountRow

TODAY = TUESDAY.date()


def customers(many: int) -> list[list[date]]:
    """They buy without any rhythm, each at a rate of their own, and may leave after any purchase."""
    rng = np.random.default_rng(5)
    return [_one(rng) for _ in range(many)]


def _one(rng: np.random.Generator) -> list[date]:
    rate, leaves = rng.gamma(1.0, 1 / 60), rng.beta(1.0, 3.0)
    days = [float(rng.integers(1, 900))]  # before today
    while rng.random() > leaves and (following := days[-1] - rng.exponential(1 / rate)) > 0:
        days.append(following)
    return [TODAY - timedelta(days=int(day)) for day in days]


def bought(them: list[list[date]]) -> Purchases:
    return purchases([(number, day) for number, days in enumerate(them) for day in days], TODAY)[1]


@pytest.mark.parametrize(("many", "usable"), [(300, True), (20, False), (1, False)])
def test_every_third_account_gets_the_judgement_that_all_together_give_it(many: int, usable: bool) -> None:
    them, today = customers(many), store.day_number(TODAY)
    measured = firm.measure(bought(them), today)

    kept = firm.from_json(json.loads(json.dumps(firm.as_json(measured))))
    part, everybody = judge(bought(them[::3]), today, 180, kept), judge(bought(them), today, 180)

    assert kept.fit.usable is usable
    assert part.band.tolist() == everybody.band[::3].tolist()
    assert part.because.tolist() == everybody.because[::3].tolist()
    for one, other in (
        (part.comes_back, everybody.comes_back), (part.expected, everybody.expected),
        (part.rhythm.usual, everybody.rhythm.usual), (part.rhythm.limit, everybody.rhythm.limit),
        (part.look_again_in, everybody.look_again_in),
    ):  # fmt: skip
        np.testing.assert_array_equal(one, other[::3])


def test_nobody_with_an_order_is_no_reason_to_fail() -> None:
    measured = firm.measure(bought(customers(300)), store.day_number(TODAY))

    assert len(judge(bought([]), store.day_number(TODAY), 180, measured).band) == 0


def test_the_firms_silences_are_kept_short_and_say_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    them, today = bought(customers(400)), store.day_number(TODAY)
    own = firm.rhythm(them, firm.cadence(them))
    silent = them.histories(today).silent
    whole = survival.survival(them, own, silent)

    monkeypatch.setattr(survival, "MOST_STEPS", 200)
    short = survival.survival(them, own, silent)

    assert len(short.at) <= 200 < len(whole.at)
    lengths = np.append(np.linspace(0, 20, 500), whole.at)
    assert np.abs(short.longer_than(lengths) - whole.longer_than(lengths)).max() <= 1 / 200


@pytest.fixture
def town(rt: Runtime) -> Runtime:
    for number, days in enumerate(customers(100)):
        add_account(rt, f"K{number}", days)
    assert dormancy.scan(rt, TUESDAY) == 100
    return rt


def kept(rt: Runtime) -> dict[str, tuple[object, ...]]:
    with rt.reading() as session:
        return {
            row.external_id or "": (row.band, row.dormancy, row.look_again_on, row.judged_at)
            for row in session.query(AccountRow)
        }


def changed(rt: Runtime, *names: str) -> None:
    with rt.transaction() as session:
        session.query(AccountRow).filter(AccountRow.external_id.in_(names)).update({"look_again_on": TODAY})


def test_a_scan_reads_only_who_changed_and_judges_them_as_a_scan_of_all(
    town: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, later, read = kept(town), TUESDAY + timedelta(hours=1), []
    real = store.purchases
    monkeypatch.setattr(store, "purchases", lambda *args: read.append(args[2:]) or real(*args))
    changed(town, "K7")

    assert dormancy.scan(town, later) == 1

    after = kept(town)
    assert read == [([8],)]
    assert {name for name in after if after[name] != before[name]} == {"K7"}
    assert after["K7"] == (*before["K7"][:3], later)
    with town.reading() as session:
        everybody = {one.account: one for one in dormancy.judge_all(session, TODAY)}
    assert after["K7"][:2] == (everybody["K7"].band, dormancy.as_facts(everybody["K7"]))


def test_a_large_firm_is_scanned_in_parts(town: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    before = kept(town)
    changed(town, *before)
    monkeypatch.setattr(dormancy, "BATCH", 7)

    assert dormancy.scan(town, TUESDAY) == 100
    assert kept(town) == before


def measured_on(rt: Runtime) -> int:
    with rt.reading() as session:
        row = session.get(dormancy.SettingRow, dormancy.MEASURED)
        assert row is not None
        return int(row.value["day"])


@pytest.mark.parametrize(("days", "anew"), [(6, False), (7, True), (-1, True)])
def test_the_firm_is_measured_once_a_week(town: Runtime, days: int, anew: bool) -> None:
    on = TUESDAY + timedelta(days=days)
    with town.transaction() as session:
        session.query(AccountRow).update({"look_again_on": None})

    dormancy.scan(town, on)

    assert measured_on(town) == store.day_number(on.date() if anew else TODAY)


@pytest.mark.parametrize(("more", "anew"), [(3, False), (40, True)])
def test_many_new_orders_are_measured_at_once(town: Runtime, more: int, anew: bool) -> None:
    add_account(town, "New", every(1, more, TODAY))

    dormancy.scan(town, TUESDAY + timedelta(days=1))

    assert measured_on(town) == store.day_number(TODAY) + anew


def test_purchases_are_the_same_however_they_are_cut(town: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    with town.reading() as session:
        ids, whole = store.purchases(session, TODAY)
        monkeypatch.setattr(store, "CHUNK", 3)
        cut_ids, cut = store.purchases(session, TODAY)

    np.testing.assert_array_equal(ids, cut_ids)
    np.testing.assert_array_equal(whole.account, cut.account)
    np.testing.assert_array_equal(whole.day, cut.day)
    assert whole.accounts == cut.accounts == len(ids) == 100
