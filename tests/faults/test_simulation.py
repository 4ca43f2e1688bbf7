"""A handful of simulated days, each with its own misfortune."""

import subprocess
import sys

import pytest

from tests.faults.without import ROOT

COMMAND = [sys.executable, "-m", "tests.faults.simulation", "--seed", "1", "--seeds", "2", "--hours", "0.05"]


@pytest.mark.timeout(900)
def test_whatever_happens_nobody_is_contacted_twice_and_nothing_is_lost() -> None:
    done = subprocess.run(COMMAND, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.timeout(900)
def test_what_fell_between_two_steps_goes_on_in_time() -> None:
    command = [sys.executable, "-m", "tests.faults.simulation.figures", "--seed", "1", "--seeds", "2"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "bound within 5 minutes" in done.stdout
