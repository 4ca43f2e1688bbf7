"""The judgement from rows: what counts as a purchase is in them, and the judgement is kept beside the account."""

import json
from datetime import date, timedelta
from decimal import Decimal

import pytest
from click.testing import CliRunner

from tests.conftest import TUESDAY
from tests.dormancy.histories import every
from winback.cli import cli
from winback.runtime import Runtime
from winback.services.planning import dormancy
from winback.services.planning.dormancy_words import kept_sentence, sentence
from winback.store.crm import AccountRow, OrderRow

TODAY = TUESDAY.date()


def add_account(rt: Runtime, name: str, days: list[date], **more: object) -> int:
    with rt.transaction() as session:
        account = AccountRow(
            external_id=name, external_key=name.lower(), name=name, created_at=TUESDAY, updated_at=TUESDAY,
            currency="EUR", order_sum=Decimal(50 * len(days)), **more,
        )  # fmt: skip
        session.add(account)
        session.flush()
        session.add_all(
            OrderRow(
                account_id=account.id, line_key=f"{name}-{number}", ordered_on=day, amount=Decimal(50),
                currency="EUR", content_hash="",
            )
            for number, day in enumerate(days)
        )  # fmt: skip
        return account.id


@pytest.fixture
def firm(rt: Runtime) -> Runtime:
    for number in range(30):
        add_account(rt, f"Regular {number}", every(30, 10, TODAY - timedelta(days=number)))
    add_account(rt, "Silent", every(23, 12, TODAY - timedelta(days=120)))
    add_account(rt, "Cancelled", every(23, 12, TODAY - timedelta(days=5)), left_on=TODAY - timedelta(days=1))
    add_account(rt, "Came back", every(23, 12, TODAY - timedelta(days=5)), left_on=TODAY - timedelta(days=90))
    add_account(rt, "Never", [])
    return rt


def by_name(firm: Runtime, **more: object) -> dict:
    with firm.reading() as session:
        return {one.account: one for one in dormancy.judge_all(session, **{"as_of": TODAY, **more})}


def test_the_silent_one_is_found_and_explained(firm: Runtime) -> None:
    silent = by_name(firm)["Silent"]

    assert (silent.band, silent.rhythm_days, silent.silent_days, silent.one_time) == ("dormant", 23, 120, False)
    assert sentence(silent, "en").startswith("usually every 23 days, silent for 120, ")
    assert sentence(silent, "de").startswith("bestellt sonst alle 23 Tage, still seit 120, ")


def test_hardly_any_chance_is_not_told_as_none():
    kept = {"because": "usual", "comes_back": 0.001, "rhythm_days": 21.0, "silent_days": 150}

    assert kept_sentence(kept, "de").endswith("kommt zu weniger als 1 % von selbst wieder")
    assert kept_sentence(kept, "en").endswith("less than 1 % likely to come back by itself")


def test_the_day_of_a_cancellation_reads_as_people_write_it():
    kept = {"because": "left", "left_on": "2025-10-15", "silent_days": 214}

    assert kept_sentence(kept, "de") == "hat am 15.10.2025 gekündigt, seit 214 Tagen still"
    assert kept_sentence(kept, "en") == "cancelled on 15 Oct 2025, silent for 214 days"


def test_a_known_cancellation_counts_at_once_unless_they_ordered_since(firm: Runtime) -> None:
    found = by_name(firm)

    assert (found["Cancelled"].band, found["Cancelled"].because) == ("lost", "left")
    assert found["Came back"].band == "active"


def test_an_account_without_orders_is_not_called_dormant(firm: Runtime) -> None:
    assert (by_name(firm)["Never"].band, by_name(firm)["Never"].because) == ("active", "no_orders")


def test_orders_after_the_day_are_left_out(firm: Runtime) -> None:
    earlier = by_name(firm, as_of=TODAY - timedelta(days=110), today=TODAY)

    assert earlier["Silent"].band == "active"
    assert earlier["Regular 0"].value < Decimal(500)


def test_the_scan_keeps_the_judgement_and_looks_again_only_when_due(firm: Runtime) -> None:
    assert dormancy.scan(firm, TUESDAY) == 34

    assert dormancy.scan(firm, TUESDAY) == 0
    with firm.reading() as session:
        row = session.query(AccountRow).filter_by(name="Silent").one()
    assert row.band == "dormant"
    assert row.look_again_on is not None
    assert row.look_again_on > TODAY
    assert "silent for 120" in kept_sentence(row.dormancy or {}, "en")


def test_a_firm_without_any_order_is_told_so(rt: Runtime) -> None:
    with rt.reading() as session:
        assert dormancy.judge_all(session, TODAY) == []
        assert dormancy.fit(session, TODAY).why == "too_few_customers"


def test_the_command_prints_one_json_object_an_account(firm: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WINBACK_DATABASE_URL", firm.settings.database_url)
    monkeypatch.setenv("WINBACK_HOME", firm.settings.home)
    monkeypatch.setenv("WINBACK_SECRET_KEY", firm.settings.secret_key)

    result = CliRunner().invoke(cli, ["dormant", "--as-of", TODAY.isoformat(), "--json"])

    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert len(lines) == 34
    assert set(lines[0]) == {
        "account", "band", "comes_back", "horizon_days", "expected_orders", "next_order_on", "rhythm_days",
        "silent_days", "value", "currency", "one_time", "sentence_de", "sentence_en",
    }  # fmt: skip


def test_the_model_says_why_it_cannot_be_used(firm: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WINBACK_DATABASE_URL", firm.settings.database_url)
    monkeypatch.setenv("WINBACK_HOME", firm.settings.home)
    monkeypatch.setenv("WINBACK_SECRET_KEY", firm.settings.secret_key)

    result = CliRunner().invoke(cli, ["model", "--json", "--as-of", TODAY.isoformat()])

    assert json.loads(result.stdout)["usable"] is False
    assert "too few customers" in json.loads(result.stdout)["why"]
