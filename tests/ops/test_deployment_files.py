"""What an operator is given to run us: complete, valid, and hardened."""

import configparser
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


def test_compose_is_yaml_and_names_every_part() -> None:
    services = yaml.safe_load((OPS / "compose" / "compose.yaml").read_text())["services"]

    assert set(services) == {"postgres", "redis", "upgrade", "web", "dispatcher", "send", "after", "front"}
    assert "noeviction" in services["redis"]["command"]
    assert all(one["restart"] == ("no" if name == "upgrade" else "always") for name, one in services.items())
    for name in ("web", "dispatcher", "send", "after"):
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
