"""What an operator is given to run us: complete, valid, and hardened."""

import configparser
import os
import re
import subprocess
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from winback.cli import cli
from winback.places import templates

OPS = templates() / "ops"
SERVICES = sorted((OPS / "systemd").glob("*.service"))


def unit(path: Path) -> configparser.RawConfigParser:
    parser = configparser.RawConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(path.read_text())
    return parser


def given(*arguments: str) -> str:
    told = CliRunner().invoke(cli, ["ops", *arguments])
    assert told.exit_code == 0, told.output
    return told.output


@pytest.mark.parametrize("path", SERVICES, ids=lambda path: path.name)
def test_every_unit_runs_hardened_as_a_user_of_its_own(path: Path) -> None:
    service = unit(path)["Service"]

    assert service["User"] == "winback"
    for name in ("NoNewPrivileges", "PrivateTmp", "ProtectHome", "RestrictSUIDSGID", "LockPersonality"):
        assert service[name] == "yes", name
    assert service["ProtectSystem"] == "strict"
    if service.get("Type") != "oneshot":
        assert service["Restart"] == "always"
        assert unit(path)["Unit"]["StartLimitIntervalSec"] == "0", "it never gives up"


def test_units_name_web_dispatcher_workers_redis_and_backups() -> None:
    told = given("systemd")

    for command in ("python:winback.serving wsgi:app", "workers dispatcher", "workers worker %i", "winback upgrade",
                    "winback backup", "--maxmemory-policy noeviction", "--appendonly yes"):  # fmt: skip
        assert command in told


LEFT_OUT = ("winback-upgrade.service", "winback-redis.service", "postgresql.service")  # on a second machine


@pytest.mark.parametrize("path", SERVICES, ids=lambda path: path.name)
def test_on_a_second_machine_every_unit_starts_without_those_that_run_on_the_first(path: Path) -> None:
    wanted = unit(path)["Unit"]
    must = " ".join(wanted.get(name, "") for name in ("Requires", "Requisite", "BindsTo"))

    assert not any(name in must for name in LEFT_OUT)
    if unit(path)["Service"].get("Type") != "oneshot" and path.name != "winback-redis.service":
        assert "winback-upgrade.service" in wanted["Wants"]
        assert "winback-upgrade.service" in wanted["After"]


def test_an_upgrade_that_finds_no_database_yet_is_tried_again_and_never_given_up() -> None:
    found = unit(OPS / "systemd" / "winback-upgrade.service")

    assert found["Service"]["Restart"] == "on-failure"
    assert int(found["Service"]["RestartSec"]) >= 1
    assert found["Unit"]["StartLimitIntervalSec"] == "0"


def test_in_containers_the_list_of_erasures_and_the_backups_outlive_them() -> None:
    compose = yaml.safe_load((OPS / "compose" / "compose.yaml").read_text())
    ours = [one for one in compose["services"].values() if one.get("image") == "winback"]
    backup = compose["services"]["backup"]

    assert ours
    for one in ours:
        (volume, folder), list_ = one["volumes"][0].split(":"), one["environment"]["WINBACK_ERASURES"]
        assert volume in compose["volumes"]
        assert list_.startswith(f"{folder}/"), "a list in memory is gone with the container"
        assert not any(folder.startswith(gone) for gone in one["tmpfs"])
    assert f"winback backup {folder}/" in backup["command"][-1]
    assert f"find {folder}/" in backup["command"][-1], "old ones go, or the disk is full one day"
    assert f"mkdir -p {folder}" in (OPS / "compose" / "Dockerfile").read_text(), "else it is root's, and we are not"


def test_whoever_restores_in_containers_stops_and_starts_every_one_that_writes() -> None:
    text = (OPS / "compose" / "compose.yaml").read_text()
    services = yaml.safe_load(text)["services"]
    ours = {name for name, one in services.items() if one.get("image") == "winback"} - {"upgrade"}

    for verb in ("stop", "start"):
        (named,) = re.findall(rf"docker compose {verb} ([a-z ]+);", text)
        assert set(named.split()) == ours, verb


@pytest.mark.parametrize("kind", ["systemd/winback.target", "compose/compose.yaml"])
def test_whoever_sets_up_a_second_machine_is_told_that_the_key_is_the_same(kind: str) -> None:
    text = " ".join((OPS / kind).read_text().replace("\n#", " ").split())

    assert re.search(r"same\s+WINBACK_SECRET_KEY|WINBACK_SECRET_KEY must be set: all containers need the same", text)


def test_the_backup_of_the_containers_is_made_and_old_ones_go(tmp_path: Path) -> None:
    """Its own line, with a command that pretends."""
    script = yaml.safe_load((OPS / "compose" / "compose.yaml").read_text())["services"]["backup"]["command"][-1]
    kept, bin_ = tmp_path / "kept", tmp_path / "bin"
    for folder in (kept, bin_):
        folder.mkdir()
    for name, does in (("winback", 'echo rows > "$2"'), ("sleep", "exit 7")):  # a day later
        (bin_ / name).write_text(f"#!/bin/sh\n{does}\n")
        (bin_ / name).chmod(0o755)
    (kept / "backups").mkdir()
    old = kept / "backups" / "of last year"
    old.touch()
    os.utime(old, (0, 0))

    ended = subprocess.run(
        ["sh", "-ec", script.replace("$$", "$").replace("/kept", str(kept))],
        env=os.environ | {"PATH": f"{bin_}:{os.environ['PATH']}"}, check=False,
    )  # fmt: skip

    assert ended.returncode == 7, "it waits a day"
    (made,) = (kept / "backups").iterdir()
    assert made.read_text() == "rows\n"


@pytest.mark.parametrize("kind", ["systemd", "compose"])
def test_what_is_installed_for_real_is_a_clone_with_the_versions_it_was_tested_with(kind: str) -> None:
    installing = [line for line in given(kind).splitlines() if "pip install" in line]

    assert installing
    assert all("requirements.lock" in line for line in installing)
    assert (Path(__file__).parents[2] / "requirements.lock").exists()


def test_the_containers_image_takes_the_clone_that_lies_beside_it() -> None:
    compose = yaml.safe_load((OPS / "compose" / "compose.yaml").read_text())
    dockerfile = (OPS / "compose" / "Dockerfile").read_text()

    assert compose["x-winback"]["build"] == "."
    assert "COPY winback /src\n" in dockerfile
    assert "-c /src/requirements.lock /src" in dockerfile


@pytest.mark.parametrize(
    "sentence",
    [
        "nothing ever came from it", "no news since", "has had its", "disk: only", "cannot be written",
        "no setting is called so", "can be read by every user of this machine", "winback_country_limit_reached",
    ],
)  # fmt: skip
def test_what_doctor_and_metrics_say_is_named_on_the_page_for_bad_days(sentence: str) -> None:
    said = "".join(path.read_text(encoding="utf-8") for path in (templates().parent / "winback").rglob("*.py"))

    assert sentence in said
    assert sentence in given("wrong")


def test_compose_is_yaml_and_names_every_part() -> None:
    services = yaml.safe_load((OPS / "compose" / "compose.yaml").read_text())["services"]

    assert set(services) == {"postgres", "redis", "upgrade", "web", "dispatcher", "send", "after", "backup", "front"}
    assert "noeviction" in services["redis"]["command"]
    assert all(one["restart"] == ("no" if name == "upgrade" else "always") for name, one in services.items())
    for name in ("web", "dispatcher", "send", "after", "backup"):
        assert services[name]["environment"]["WINBACK_REDIS_URL"].startswith("redis://redis:")
        assert services[name]["depends_on"]["upgrade"]["condition"] == "service_completed_successfully"
    assert not any("ports" in one for name, one in services.items() if name != "front"), "only the front is reached"


def test_the_tls_front_has_ten_lines_and_keeps_the_metrics_inside() -> None:
    lines = given("caddy").strip().splitlines()

    assert len(lines) <= 10
    assert any("respond /metrics 404" in line for line in lines)


def test_files_are_written_where_they_belong_and_never_over_others(tmp_path: Path) -> None:
    given("systemd", "--into", str(tmp_path))
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in (OPS / "systemd").iterdir()}

    again = CliRunner().invoke(cli, ["ops", "systemd", "--into", str(tmp_path)])

    assert "are there already" in str(again.exception)


def test_the_page_for_bad_days_is_one_page_and_names_commands_that_exist() -> None:
    page = given("wrong")

    assert len(page.splitlines()) < 60
    for command in ("stop", "resume", "doctor", "reconcile", "backup", "restore", "upgrade", "explain"):
        assert f"winback {command}" in page
        assert CliRunner().invoke(cli, [command, "--help"]).exit_code == 0
