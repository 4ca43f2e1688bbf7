"""The list of rules 36 to 63 is whole, and every test it names is there."""

import subprocess
import sys

import pytest

from tests.gate.rules import NUMBERS, TESTS, Held, lines, missing
from tests.gate.rules.held import RULES


def test_every_rule_is_named_with_a_test_that_holds_it() -> None:
    assert sorted(RULES) == list(NUMBERS)
    for number, held in RULES.items():
        assert held.says.endswith("."), number
        assert held.tests, number
        assert len(set(held.tests)) == len(held.tests), number


@pytest.mark.parametrize("test", sorted({test for held in RULES.values() for test in held.tests}))
def test_every_test_of_the_list_exists(test: str) -> None:
    assert not missing(test)


def test_a_test_that_is_gone_is_noticed() -> None:
    assert missing("gate/test_rules.py::test_that_nobody_wrote")
    assert missing("gate/test_gone.py::test_every_rule")


def test_one_command_prints_the_list() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "tests.gate.rules"], cwd=TESTS.parent, capture_output=True, text=True, check=True
    ).stdout

    assert [int(line[:2]) for line in told.splitlines() if line[:2].isdigit() and line[2:4] == "  "] == list(NUMBERS)
    assert told.count("NOT YET") == sum(bool(held.not_yet) for held in RULES.values())


def test_what_does_not_hold_yet_is_said() -> None:
    told = list(lines({36: Held("A rule.", ("gate/test_rules.py::test_x",), "half of it.")}))

    assert told[0].startswith("36")
    assert "NOT YET: half of it." in told[2]
    assert "1 rules of which a part" in told[-1]
