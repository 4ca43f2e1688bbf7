"""The list of guards follows the code, and a few of them are taken away in every run of the tests."""

import pytest

from tests.faults.guards import GUARDS, Guard, caught
from tests.faults.without import ROOT, mutated


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.name)
def test_every_guard_stands_where_the_list_says(guard: Guard) -> None:
    assert mutated(ROOT / guard.file, guard.text, guard.instead)
    path, _, test = guard.test.partition("::")
    assert f"def {test}(" in (ROOT / path).read_text(encoding="utf-8")


@pytest.mark.parametrize("guard", [guard for guard in GUARDS if guard.quick], ids=lambda guard: guard.name)
def test_without_its_guard_a_test_fails(guard: Guard) -> None:
    found, told = caught(guard)

    assert found, told
