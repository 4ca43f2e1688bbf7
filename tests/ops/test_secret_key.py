"""Rows know the secret key they were written with: under another one nobody is contacted, and nobody's stop is lost."""

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from flask.testing import FlaskClient
from sqlalchemy import select

from tests.campaigns.stage import Stage
from tests.hearing.conftest import Invite, client_of
from tests.hearing.stage import how_many
from tests.ops.test_backup_and_restore import POSTGRES_TOOLS
from winback.cli import cli
from winback.errors import Conflict, WinbackError
from winback.runtime import Runtime
from winback.services import firm, key_fit
from winback.services.preparing import prepare
from winback.services.sending import switches
from winback.settings import Settings, as_environment
from winback.store.crm import ContactRow
from winback.store.house import SettingRow
from winback.store.interviews import InboxRow
from winback.store.permission import OptOutRow

STOPP = "SM" + "5" * 32
OTHER = "another key for tests, and as long"
SAID = "the secret key is not the one the rows were written with"


def with_another_key(rt: Runtime) -> Runtime:
    return Runtime(replace(rt.settings, secret_key=OTHER), rt.database, rt.clock)


def mark(rt: Runtime) -> Any:
    with rt.reading() as session:
        return firm.setting(session, key_fit.MARK)


def causes(rt: Runtime) -> list[str]:
    with rt.reading() as session:
        return [cause.code for cause in switches.causes(session, rt.settings)]


def env(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> None:
    monkeypatch.setenv("PATH", f"{POSTGRES_TOOLS}:{os.environ['PATH']}")
    for name, value in as_environment(settings).items():
        monkeypatch.setenv(name, value)


def typed(rt: Runtime, *words: str) -> Any:
    rt.database.dispose()
    return CliRunner().invoke(cli, list(words))


def test_the_first_start_writes_which_key_it_is_and_not_the_key(rt: Runtime) -> None:
    prepare(rt)
    written = mark(rt)
    prepare(rt)

    assert mark(rt) == written
    assert len(written) == 16
    assert written not in rt.settings.secret_key
    assert causes(rt) == []


def test_with_another_key_nothing_starts_and_nobody_is_contacted(stage: Stage) -> None:
    prepare(stage.rt)
    stage.customers(1)
    campaign = stage.launched()
    right, other = stage.rt, with_another_key(stage.rt)

    with pytest.raises(Conflict, match=SAID):
        prepare(other)
    stage.rt = other
    assert stage.send(campaign) == []
    assert causes(other) == ["key"]

    stage.rt = right
    stage.later(minutes=1)
    assert len(stage.send(campaign)) == 1


def test_rows_from_before_there_was_a_mark_tell_by_a_number_of_theirs(stage: Stage) -> None:
    stage.customers(1)
    other = with_another_key(stage.rt)

    with pytest.raises(Conflict, match=SAID):
        prepare(other)
    assert (mark(other), causes(other), causes(stage.rt)) == (None, ["key"], [])


def test_a_stop_that_comes_in_under_another_key_is_refused_and_kept_nowhere_wrong(invite: Invite) -> None:
    customer = invite()
    customer.written_to()
    prepare(customer.rt)
    right, other = customer.rt, with_another_key(customer.rt)
    customer.rt, customer.client = other, client_of(other)

    assert customer.deliver("STOPP", STOPP).status_code == 503
    assert "Say" in str([one.tag for one in customer.calls_us().twiml.iter()]), "a caller hears an apology"
    assert how_many(right, InboxRow) == 0

    customer.rt, customer.client = right, client_of(right)
    assert customer.deliver("STOPP", STOPP).status_code == 200
    with right.reading() as session:
        assert session.scalars(select(OptOutRow.contact_id)).all() == [customer.who.contact]


def test_readiness_and_the_doctor_say_that_the_key_is_wrong(rt: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    prepare(rt)
    other = with_another_key(rt)
    client: FlaskClient = client_of(other)

    answer = client.get("/readyz")

    told = answer.get_json()
    assert (answer.status_code, told["missing"][0], told["hears"], told["sends"]) == (503, "key", False, False)
    assert told["why"].startswith(SAID)
    env(monkeypatch, other.settings)
    assert f"WRONG  sending is off: {SAID}" in typed(rt, "doctor").output


@pytest.mark.parametrize("line", ["report", "upgrade", "import accounts FILE", "staff list", "ops bookmark --for Mia"])
def test_commands_refuse_another_key(rt: Runtime, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepare(rt)
    env(monkeypatch, with_another_key(rt).settings)

    assert SAID in str(typed(rt, *line.split()).exception)


@pytest.mark.parametrize("key", [OTHER, ""])
def test_nobody_looks_for_a_key_before_they_stop_everything(
    rt: Runtime, key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare(rt)
    env(monkeypatch, replace(rt.settings, secret_key=key))

    assert typed(rt, "stop", "--everything").exit_code == 0
    assert typed(rt, "backup", str(tmp_path / "file")).exit_code == 0

    assert causes(rt) == ["stopped"]
    assert not (tmp_path / "secret.key").exists()


def test_an_upgrade_makes_no_new_key_for_rows_that_have_one(rt: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    prepare(rt)
    env(monkeypatch, replace(rt.settings, secret_key=""))

    assert "is missing" in str(typed(rt, "upgrade").exception)
    assert not (Path(rt.settings.home) / "secret.key").exists()


def test_a_backup_of_another_key_is_restored_only_when_told_and_sends_nothing(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rt, file = stage.rt, str(tmp_path / "file")
    prepare(rt)
    env(monkeypatch, rt.settings)
    assert typed(rt, "backup", file).exit_code == 0
    stage.customers(1)
    env(monkeypatch, with_another_key(rt).settings)

    told = typed(rt, "restore", file)

    assert isinstance(told.exception, WinbackError)
    assert SAID in str(told.exception)
    assert "--other-key" in str(told.exception)
    with rt.reading() as session:
        assert session.scalars(select(ContactRow.id)).all(), "nothing was replaced"
    assert causes(rt) == []

    told = typed(rt, "restore", file, "--other-key")

    assert (told.exit_code, SAID in told.output) == (0, True)
    with rt.reading() as session:
        assert session.scalars(select(ContactRow.id)).all() == []
    assert causes(with_another_key(rt)) == ["key", "restored"]
    assert causes(rt) == ["restored"]


def test_without_a_key_nothing_is_restored(rt: Runtime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepare(rt)
    env(monkeypatch, replace(rt.settings, secret_key=""))
    assert typed(rt, "backup", str(tmp_path / "file")).exit_code == 0

    assert "neither WINBACK_SECRET_KEY is set" in str(typed(rt, "restore", str(tmp_path / "file")).exception)
    assert causes(rt) == []


def test_two_starts_at_once_write_one_mark(rt: Runtime) -> None:
    with rt.transaction() as session:
        key_fit.bind(session, rt.settings, datetime.now(UTC))
        key_fit.bind(session, rt.settings, datetime.now(UTC))

    with rt.reading() as session:
        assert session.scalars(select(SettingRow.key).where(SettingRow.key == key_fit.MARK)).all() == [key_fit.MARK]
