"""Settings that are wrong are told in words, never as a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from winback import misspelt, runtime
from winback.cli import cli
from winback.errors import SettingsError
from winback.settings import Settings, from_environment


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"database_url": "nonsense"}, "WINBACK_DATABASE_URL"),
        ({"database_url": "mysql://somebody:geheim@127.0.0.1/x"}, "WINBACK_DATABASE_URL"),
        ({"database_url": "postgresql://127.0.0.1:port/x"}, "WINBACK_DATABASE_URL"),
        ({"clock_shift": "soon"}, "WINBACK_CLOCK_SHIFT"),
    ],
)
def test_what_no_command_can_start_with_is_told_and_keeps_its_password(given: dict[str, str], said: str) -> None:
    settings = Settings(**given)

    with pytest.raises(SettingsError) as told:
        runtime.build(settings)

    assert said in told.value.faults[0]
    assert said in " ".join(settings.faults())
    assert "geheim" not in " ".join(told.value.faults)


def test_a_home_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")

    with pytest.raises(SettingsError) as told:
        from_environment({"WINBACK_HOME": str(tmp_path / "home")})

    assert "WINBACK_HOME" in told.value.faults[0]


@pytest.mark.parametrize("makes_key", [True, False])
def test_a_key_is_made_only_by_whoever_founds_a_house(tmp_path: Path, makes_key: bool) -> None:
    found = from_environment({"WINBACK_HOME": str(tmp_path / "home")}, makes_key=makes_key)

    assert (tmp_path / "home").exists() == bool(found.secret_key) == makes_key
    assert any("WINBACK_SECRET_KEY: there is none" in fault for fault in found.faults()) != makes_key


def test_a_database_whose_folder_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(SettingsError, match="cannot be made"):
        runtime.build(Settings(database_url=f"sqlite:///{tmp_path}/file/winback.sqlite3"))


def test_a_country_is_two_letters() -> None:
    assert any(fault.startswith("WINBACK_COUNTRY") for fault in Settings(country="Germany").faults())
    assert not any(fault.startswith("WINBACK_COUNTRY") for fault in Settings().faults())


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"port": "0"}, "WINBACK_PORT: expected a whole number from 1 to 65535, got '0'"),
        ({"port": "65536"}, "WINBACK_PORT: expected a whole number from 1 to 65535, got '65536'"),
        ({"web_workers": "-2"}, "WINBACK_WEB_WORKERS: expected a whole number from 1 to 200, got '-2'"),
        ({"web_threads": "0"}, "WINBACK_WEB_THREADS: expected a whole number from 1 to 1000, got '0'"),
        ({"queue_workers": "9" * 30}, "WINBACK_QUEUE_WORKERS: expected a whole number from 1 to 200"),
        ({"proxy_hops": "-1"}, "WINBACK_PROXY_HOPS: expected a whole number from 0 to 20, got '-1'"),
        ({"max_upload": "-1"}, "WINBACK_MAX_UPLOAD: expected a whole number from 1000 to"),
        ({"second_reader_a_day": "1.5"}, "WINBACK_SECOND_READER_A_DAY: expected a whole number from 0 to"),
    ],
)
def test_numbers_nothing_could_be_started_with_are_refused_with_what_they_may_be(
    given: dict[str, str], said: str
) -> None:
    assert [fault for fault in Settings(**given).faults() if said in fault]
    assert not [fault for fault in Settings().faults() if "whole number" in fault]


def test_no_clock_is_set_where_no_calendar_reaches() -> None:
    with pytest.raises(SettingsError, match="WINBACK_CLOCK_SHIFT: expected a whole number from"):
        runtime.build(Settings(clock_shift="9" * 15))


def test_a_name_that_no_setting_has_is_told_with_the_nearest_one() -> None:
    given = {"WINBACK_SENDRES": "+4930", "TWILIO_AUTH_TOKE": "x", "winback_port": "8001", "WINBACK_ZEBRA": "1"}

    told = misspelt.told(given)

    assert told == [
        "WINBACK_SENDRES: no setting is called so, and it has no effect; did you mean WINBACK_SENDERS?",
        "TWILIO_AUTH_TOKE: no setting is called so, and it has no effect; did you mean TWILIO_AUTH_TOKEN?",
        "winback_port: no setting is called so, and it has no effect; did you mean WINBACK_PORT?",
        "WINBACK_ZEBRA: no setting is called so, and it has no effect",
    ]


def test_what_other_programs_are_told_is_none_of_our_business(tmp_path: Path) -> None:
    others = {"PATH": "/bin", "TWILIO_API_KEY": "x", "REDIS_URL": "redis://x", "WINBACK_TEST_DATA": "x", "PORT": "1"}
    ours = dict.fromkeys(misspelt.KNOWN, "1")

    assert misspelt.told(others | ours) == []


def test_in_the_settings_file_every_name_is_meant_for_us(tmp_path: Path) -> None:
    file = tmp_path / "winback.env"
    file.write_text("# ours\nWINBACK_PORT=8001\nWINBACK_FIRMNAME=Beispiel\nTZ=UTC\n")

    assert misspelt.told({"WINBACK_SETTINGS": str(file)}) == [
        f"WINBACK_FIRMNAME (in {file}): no setting is called so, and it has no effect; did you mean WINBACK_FIRM_NAME?",
        f"TZ (in {file}): no setting is called so, and it has no effect",
    ]


def test_the_doctor_and_the_start_tell_a_misspelt_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("winback.commands.up._run", lambda *_: None)
    given = {
        "WINBACK_HOME": str(tmp_path), "WINBACK_TWILIO_API_URL": "http://127.0.0.1:1",
        "WINBACK_SENDERS": "+493023125000",
        "TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "x", "WINBACK_FIRM_NAME": "Beispiel",
        "WINBACK_FIRM_CONTACT": "Beispielweg 1", "WINBACK_SEND_ERS": "+493023125001",
    }  # fmt: skip
    monkeypatch.setattr("winback.ports.is_free", lambda *_: True)

    doctor, up = (CliRunner().invoke(cli, [command], env=given) for command in ("doctor", "up"))

    said = "WINBACK_SEND_ERS: no setting is called so, and it has no effect; did you mean WINBACK_SENDERS?"
    assert f"WRONG  {said}" in doctor.output.splitlines()
    assert doctor.exit_code == 1
    assert f"winback: {said}" in up.output.splitlines()
    assert up.exit_code == 0, "an older release starts with the settings of a newer one"


@pytest.mark.parametrize(
    "words",
    [
        ("sandbox", "--port", "65536"),
        ("sandbox", "--speed", "-1"),
        ("demo", "--port", "-1"),
        ("demo", "--phones-port", "99999"),
        ("demo", "--speed", "0"),
        ("staff", "hours", "--days", "fri-mon"),
    ],
)
def test_no_command_begins_with_a_number_out_of_its_range(words: tuple[str, ...], tmp_path: Path) -> None:
    told = CliRunner().invoke(cli, words, env={"WINBACK_HOME": str(tmp_path)})

    assert told.exit_code == 2
    assert "range" in told.output or "days look like mon-fri" in told.output


def test_the_web_tells_its_settings_faults_once_and_without_a_traceback(tmp_path: Path) -> None:
    given = os.environ | {"WINBACK_HOME": str(tmp_path), "WINBACK_WEB_WORKERS": "many"}

    told = subprocess.run(
        [sys.executable, "-m", "gunicorn", "--config", "python:winback.serving", "--check-config", "wsgi:app"],
        cwd=Path(__file__).parents[1], env=given, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert told.returncode == 1
    assert "winback: WINBACK_WEB_WORKERS: expected a whole number from 1 to 200, got 'many'" in told.stderr
    assert "Traceback" not in told.stderr
