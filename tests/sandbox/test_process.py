"""The sandbox as a process of its own, and that it knows nothing of ours."""

import ast
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import requests
from click.testing import CliRunner

import winback.sandbox
from tests.sandbox.us import ACCOUNT, BERLIN, EVA, TOKEN
from winback.cli import cli

FOLDER = Path(winback.sandbox.__file__).parent
PEOPLE = "number,name,language,character\n+491713920001,Eva Klein,de,silent\n"


@pytest.mark.parametrize("path", sorted(FOLDER.rglob("*.py")), ids=lambda path: path.relative_to(FOLDER).as_posix())
def test_it_imports_nothing_of_ours(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    named += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]

    ours = [name for name in named if name.split(".")[0] in ("winback", "workers", "campaigns", "wsgi")]

    assert all(name.startswith("winback.sandbox") for name in ours)
    assert "twilio" not in {name.split(".")[0] for name in named}  # it speaks for itself


@pytest.fixture
def start(tmp_path):
    """start(*arguments): a running process and its address."""
    running = []

    def started(*arguments):
        command = [sys.executable, "-m", "winback.sandbox", "--port", "0", *arguments]
        environment = {**os.environ, "TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_AUTH_TOKEN": TOKEN}
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, cwd=tmp_path
        )
        running.append(process)
        return process, process.stdout.readline()

    yield started
    for process in running:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_it_starts_says_where_and_stops_cleanly(start, tmp_path, how):
    people = tmp_path / "people.csv"
    people.write_text(PEOPLE, encoding="utf-8")
    process, line = start("--ledger", str(tmp_path / "deep" / "ledger.jsonl"), "--people", str(people))
    url = line.split()[5].rstrip("/")

    answer = requests.post(
        f"{url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json",
        {"To": EVA, "From": BERLIN, "Body": "Hallo"}, auth=(ACCOUNT, TOKEN), timeout=5,
    )  # fmt: skip
    ledger = (tmp_path / "deep" / "ledger.jsonl").read_text(encoding="utf-8")
    process.send_signal(how)

    assert process.wait(timeout=10) == 0
    assert process.stderr.read() == ""
    assert json.loads(ledger)["sid"] == answer.json()["sid"]
    assert answer.status_code == 201


def test_a_taken_port_and_wrong_people_are_told_in_one_sentence(tmp_path):
    people = tmp_path / "people.csv"
    people.write_text("number,character\n12,robot\n", encoding="utf-8")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        for arguments, words in (
            (["--port", port], "is taken"),
            (["--port", "0", "--people", str(people)], "person 1"),
        ):
            ended = subprocess.run(
                [sys.executable, "-m", "winback.sandbox", *arguments], capture_output=True, text=True, timeout=20
            )
            assert ended.returncode == 1
            assert words in ended.stderr
            assert "Traceback" not in ended.stderr


@pytest.fixture
def options(monkeypatch):
    """options(**environment): what `winback sandbox` would be started with, or what it says instead."""
    started = []
    monkeypatch.setattr("winback.commands.sandbox.serve", lambda options: started.append(options) or 0)

    def of(**environment):
        told = CliRunner().invoke(cli, ["sandbox"], env=environment)
        return started.pop() if started else told

    return of


def test_the_command_knows_the_account_of_the_settings_file_and_the_environment_wins(options, tmp_path):
    file = tmp_path / "winback.env"
    file.write_text(
        f"TWILIO_ACCOUNT_SID={ACCOUNT}\nTWILIO_AUTH_TOKEN=of the file\nWINBACK_SENDERS=+493023125007\n"
        "WINBACK_CLOCK_SHIFT=60\n"
    )

    found = options(WINBACK_SETTINGS=str(file), TWILIO_AUTH_TOKEN=TOKEN)

    assert (found.account_sid, found.auth_token) == (ACCOUNT, TOKEN)
    assert (found.numbers, found.clock_shift) == (("+493023125007",), 60)


def test_a_settings_file_that_is_not_there_and_a_clock_nobody_can_read_are_told(options, tmp_path):
    missing = options(WINBACK_SETTINGS=str(tmp_path / "nowhere.env"))
    clock = options(WINBACK_CLOCK_SHIFT="soon")

    assert "WINBACK_SETTINGS: cannot read" in str(missing.exception)
    assert "WINBACK_CLOCK_SHIFT: expected a whole number of seconds, got 'soon'" in str(clock.exception)
