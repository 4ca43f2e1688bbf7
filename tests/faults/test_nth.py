"""A process dies at its N-th operation: a sample of all N, on both databases. The whole is a command."""

import contextlib
import subprocess
import sys

import pytest

from tests.faults.nth.__main__ import another_way
from tests.faults.nth.operations import Operations, Place
from tests.faults.simulation.scheduler import Killed
from tests.faults.without import ROOT

PART = "38/900"


@pytest.mark.timeout(900)
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_a_death_anywhere_neither_repeats_nor_loses(engine: str) -> None:
    command = [sys.executable, "-m", "tests.faults.nth", "--engine", engine, "--part", PART, "--seconds", "25"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    assert f"part {PART}" in done.stdout


def lived(*kinds: str, die_at: Place | None = None) -> Operations:
    operations = Operations(die_at)
    with contextlib.suppress(Killed):
        for kind in kinds:
            operations(kind)
    return operations


def test_a_death_that_comes_elsewhere_or_never_proves_nothing() -> None:
    calm, place = lived("statement", "commit", "statement", "commit"), Place("commit", 2)

    assert another_way(calm, lived("statement", "commit", "statement", "commit", die_at=place), place) == []
    assert another_way(calm, lived("commit", "commit", die_at=place), place) == ["it went another way before its death"]
    assert another_way(calm, lived("statement", "commit", die_at=place), place) == ["the death never came"]


def test_of_each_kind_of_operation_one_is_tried_before_a_second_of_any() -> None:
    calm = lived(*["statement"] * 5, "commit", "commit", "redis")

    chosen = calm.sample(2, 0, ("statement", "commit", "redis"))

    assert [str(place) for place in chosen] == ["statement:1", "commit:1", "redis:1", "statement:3", "statement:5"]
