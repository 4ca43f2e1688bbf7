"""`winback campaign …` as somebody types it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import delete

from tests.campaigns.stage import Stage, balances
from winback.commands.campaign import campaign
from winback.errors import BadInput, Conflict, NotFound
from winback.settings import as_environment
from winback.store.crm import FeedRow


@pytest.fixture
def typed(stage: Stage, monkeypatch: pytest.MonkeyPatch):
    """A command on the stage's database; its clock is the real one, so no test here sends anything."""
    for name, value in as_environment(stage.rt.settings).items():
        monkeypatch.setenv(name, value)
    stage.customers(3)

    def run(*arguments: str) -> Result:
        result = CliRunner().invoke(campaign, list(arguments), catch_exceptions=True)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return run


def test_from_a_name_to_a_forecast(typed):
    made = json.loads(typed("create", "Spring", "--holdout", "0", "--step", "0:sms", "--json").output)
    told = json.loads(typed("forecast", "spring", "--json").output)

    assert made["state"] == "draft"
    assert told["audience"] == told["contacted"] + told["holdout"] + sum(told["left_alone"].values()) == 3


def test_a_forecast_says_what_a_launch_would_refuse(typed, stage: Stage):
    typed("create", "Spring", "--step", "0:sms")
    assert "would be refused" not in typed("forecast", "spring").output
    stage.change(lambda s: s.execute(delete(FeedRow)))

    told = typed("forecast", "spring").output

    assert "A launch would be refused: no source of open issues is registered" in told
    with pytest.raises(BadInput) as refused:
        typed("launch", "spring")
    assert json.loads(typed("forecast", "spring", "--json").output)["refused"] == str(refused.value).split("; ")


def test_a_plan_comes_from_a_file_and_options_win(typed, tmp_path: Path):
    for name, text in (("plan.json", '{"per_minute": 5, "holdout_share": 0.5}'),
                       ("plan.toml", "per_minute = 5\nholdout_share = 0.5\n")):  # fmt: skip
        (tmp_path / name).write_text(text)
        made = json.loads(typed("create", name, "--file", str(tmp_path / name), "--per-minute", "7", "--json").output)

        assert made["plan"]["per_minute"] == 7
        assert made["plan"]["holdout_share"] == 0.5


@pytest.mark.parametrize("text", ["{", "[1]", '{"colour": "red"}'])
def test_a_file_that_cannot_be_read_says_so(typed, tmp_path: Path, text):
    (tmp_path / "plan.json").write_text(text)

    with pytest.raises(BadInput):
        typed("create", "Spring", "--file", str(tmp_path / "plan.json"))


def test_an_unknown_campaign_is_a_clear_error(typed):
    for command in ("forecast", "launch", "undo", "pause", "resume", "stop", "status"):
        with pytest.raises(NotFound, match="no campaign 'Autumn'"):
            typed(command, "Autumn")


def test_a_launch_can_be_taken_back_by_name(typed, stage: Stage):
    typed("create", "Spring")

    assert "60 seconds" in typed("launch", "Spring").output
    assert "draft again" in typed("undo", "Spring").output
    assert stage.channel.started == []


def test_pause_resume_and_stop_say_what_happened(typed):
    typed("create", "Spring")
    typed("launch", "Spring", "--now")

    assert "is paused" in typed("pause", "Spring", "--why", "too many").output
    assert "too many" in typed("status", "Spring").output
    assert "is launching" in typed("resume", "Spring").output
    assert "is stopped" in typed("stop", "Spring").output
    with pytest.raises(Conflict):
        typed("resume", "Spring")


def test_the_status_adds_up_and_the_list_shows_every_campaign(typed):
    typed("create", "Spring")
    typed("create", "Summer")

    assert balances(json.loads(typed("status", "Spring", "--json").output))
    assert [row["name"] for row in json.loads(typed("list", "--json").output)] == ["Summer", "Spring"]


def test_a_preview_finds_the_account_by_id_name_and_phone(typed):
    typed("create", "Spring", "--step", "0:sms")

    for given in ("customer 1", "CUSTOMER 1", "+49 171 3920001"):
        told = json.loads(typed("preview", "Spring", given, "--json").output)
        assert told["account_id"] == 2
    with pytest.raises(NotFound, match="nobody"):
        typed("preview", "Spring", "nobody")
