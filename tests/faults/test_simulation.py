"""A handful of simulated days, each with its own misfortune. A seed a test, so that test processes share them."""

import subprocess
import sys

import pytest

from tests.faults.without import ROOT


# Seed 5 begins at eight minutes to eight in the evening, when the hours of the day are nearly over.
@pytest.mark.timeout(900)
@pytest.mark.parametrize(("seed", "hours"), [(1, 0.05), (2, 0.05), (3, 0.5), (5, 0.2), (108, 0.5)])
def test_whatever_happens_nobody_is_contacted_twice_and_nothing_is_lost(seed: int, hours: float) -> None:
    done = run("tests.faults.simulation", "--seed", str(seed), "--hours", str(hours))

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.timeout(900)
def test_a_seed_replays_to_the_last_message() -> None:
    first, second = (run("tests.faults.simulation", "--seed", "3", "--hours", "0.1").stdout for _ in range(2))

    assert trace(first) == trace(second) != ""


@pytest.mark.timeout(900)
def test_what_fell_between_two_steps_goes_on_in_time() -> None:
    done = run("tests.faults.simulation.figures", "--seed", "1", "--seeds", "4", "--enough")

    assert done.returncode == 0, done.stdout + done.stderr
    assert "bound within 5 minutes" in done.stdout


def trace(told: str) -> str:
    """What the run did, without how long it took."""
    return told.partition("seed 3:")[2].rpartition(",")[0]


def run(module: str, *given: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", module, *given], cwd=ROOT, capture_output=True, text=True, check=False)
