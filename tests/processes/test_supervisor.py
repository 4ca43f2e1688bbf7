"""The supervisor heals what dies and leaves nothing behind, even when it is killed itself."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.processes

PARENT = """
import sys
from pathlib import Path
from winback.supervisor import Child, Supervisor
folder = Path(sys.argv[1])
supervisor = Supervisor([Child("sleeper", ["tests.processes.sleeper", str(folder)], {})], folder / "logs", print)
supervisor.start()
supervisor.run()
"""


def until(condition: Callable[[], bool], seconds: float = 15) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.05)


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def pids(folder: Path) -> list[int]:
    """Everything the child ever started, in order: itself, then its own child."""
    path = folder / "pids"
    return [int(line) for line in path.read_text().split()] if path.exists() else []


@pytest.fixture
def parent(tmp_path: Path):
    process = subprocess.Popen([sys.executable, "-c", PARENT, str(tmp_path)], cwd=Path(__file__).parents[2])
    until(lambda: len(pids(tmp_path)) >= 2)
    yield process
    process.kill()
    process.wait()
    for pid in pids(tmp_path):
        if alive(pid):
            os.kill(pid, signal.SIGKILL)


def test_a_child_killed_with_9_is_started_again(parent, tmp_path: Path) -> None:
    os.kill(pids(tmp_path)[0], signal.SIGKILL)

    until(lambda: len(pids(tmp_path)) >= 4)
    assert alive(pids(tmp_path)[2])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_stops_everything_it_started(parent, tmp_path: Path, number: signal.Signals) -> None:
    parent.send_signal(number)

    assert parent.wait(15) == 0
    until(lambda: not any(alive(pid) for pid in pids(tmp_path)))


def test_a_killed_supervisor_leaves_no_child_behind(parent, tmp_path: Path) -> None:
    parent.kill()
    parent.wait()

    until(lambda: not alive(pids(tmp_path)[0]))
