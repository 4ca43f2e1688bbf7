"""A handful of simulated days, each with its own misfortune. A seed a test, so that test processes share them."""

import subprocess
import sys

import pytest

from tests.faults.without import ROOT


@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_happens_nobody_is_contacted_twice_and_nothing_is_lost(seed: int) -> None:
    done = run("tests.faults.simulation", "--seed", str(seed), "--hours", "0.05")

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.timeout(900)
def test_what_fell_between_two_steps_goes_on_in_time() -> None:
    done = run("tests.faults.simulation.figures", "--seed", "1", "--seeds", "4", "--enough")

    assert done.returncode == 0, done.stdout + done.stderr
    assert "bound within 5 minutes" in done.stdout


def run(module: str, *given: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", module, *given], cwd=ROOT, capture_output=True, text=True, check=False)
