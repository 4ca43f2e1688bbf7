"""One command, one button, one bookmark: each stops everything, and the bookmark can do nothing else."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner, Result
from flask.testing import FlaskClient

from tests.campaigns.stage import Stage
from tests.hearing.conftest import client_of
from winback.cli import cli
from winback.services import firm
from winback.settings import as_environment

Run = Callable[..., Result]


@pytest.fixture
def run(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Run:
    for name, value in as_environment(stage.rt.settings).items():
        monkeypatch.setenv(name, value)
    return lambda *arguments: CliRunner().invoke(cli, list(arguments))


@pytest.fixture
def client(stage: Stage) -> FlaskClient:
    return client_of(stage.rt)


def stopped(stage: Stage) -> dict[str, Any] | None:
    with stage.rt.reading() as session:
        return firm.sending_stopped(session)


def test_one_command_stops_everything_and_one_goes_on(stage: Stage, run: Run) -> None:
    stage.customers(1)
    campaign = stage.launched()

    assert run("stop", "--everything", "--why", "flood").exit_code == 0

    assert stage.send(campaign) == []
    assert (stopped(stage) or {})["why"] == "flood"
    assert "Sending goes on." in run("resume").output
    stage.later(minutes=1)
    assert len(stage.send(campaign)) == 1


def test_stop_wants_to_be_told_that_everything_is_meant(stage: Stage, run: Run) -> None:
    assert run("stop").exit_code == 2
    assert stopped(stage) is None


def test_resuming_tells_what_still_holds_sending_back(stage: Stage, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "")

    told = run("resume").output

    assert "still off: the Twilio auth token is missing" in told
    assert "goes on" not in told


def bookmark(run: Run, *more: str) -> str:
    return urlsplit(run("ops", "bookmark", "--for", "Marta", *more).output.strip()).path


def test_the_bookmark_stops_without_signing_in_and_says_who_it_was(stage: Stage, run: Run, client: FlaskClient) -> None:
    address = bookmark(run)

    page = client.get(address).get_data(as_text=True)
    assert "Alles anhalten" in page
    assert "Stop everything" in page
    assert stopped(stage) is None, "looking changes nothing: messengers look at every address"

    assert "Nothing is sent any more." in client.post(address).get_data(as_text=True)
    assert (stopped(stage) or {})["by"] == "Marta (bookmark)"


def test_the_bookmark_cannot_start_again(stage: Stage, run: Run, client: FlaskClient) -> None:
    address = bookmark(run)
    client.post(address)
    client.post(address)

    page = client.get(address).get_data(as_text=True)

    assert stopped(stage) is not None
    assert "<form" not in page


def test_a_forged_bookmark_and_one_taken_back_do_nothing(stage: Stage, run: Run, client: FlaskClient) -> None:
    old = bookmark(run)
    new = bookmark(run, "--take-back")

    for address in (old, new[:-1] + "-", "/stop/x", "/stop/WyJhIiwxXQ.x"):
        assert client.get(address).status_code == 404
        assert client.post(address).status_code == 404
    assert stopped(stage) is None
    assert client.post(new).status_code == 200
