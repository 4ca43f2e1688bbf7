"""A handful of simulated days, each with its own misfortune."""

import subprocess
import sys

from tests.faults.without import ROOT

COMMAND = [sys.executable, "-m", "tests.faults.simulation", "--seed", "1", "--seeds", "3", "--hours", "0.1"]


def test_whatever_happens_nobody_is_contacted_twice_and_nothing_is_lost() -> None:
    done = subprocess.run(COMMAND, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
