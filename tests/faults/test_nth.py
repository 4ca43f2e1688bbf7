"""A process dies at its N-th operation: a sample of all N, on both databases. The whole is a command."""

import subprocess
import sys

import pytest

from tests.faults.without import ROOT

PART = "38/900"


@pytest.mark.timeout(900)
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_a_death_anywhere_neither_repeats_nor_loses(engine: str) -> None:
    command = [sys.executable, "-m", "tests.faults.nth", "--engine", engine, "--part", PART, "--seconds", "25"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    assert f"part {PART}" in done.stdout
