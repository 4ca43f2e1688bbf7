"""Rules 36 to 63: what a law or our promise wants, and the tests that hold it; `python -m tests.gate.rules` prints it.

A test is named by its file below tests/ and its function; `not_yet` says what of the rule does not hold so far.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TESTS = Path(__file__).parents[2]
NUMBERS = range(36, 64)


@dataclass(frozen=True)
class Held:
    """A rule in one sentence, the tests that hold it, and what is still missing."""

    says: str
    tests: tuple[str, ...]
    not_yet: str = ""


def missing(test: str) -> bool:
    """Whether there is no such test to run."""
    file, _, name = test.partition("::")
    return name not in functions(TESTS / file)


@cache
def functions(path: Path) -> frozenset[str]:
    """The tests of a file, read from its source."""
    if not path.is_file():
        return frozenset()
    body = ast.parse(path.read_text(encoding="utf-8")).body
    return frozenset(one.name for one in body if isinstance(one, ast.FunctionDef) and one.name.startswith("test_"))


def lines(rules: dict[int, Held]) -> Iterator[str]:
    """The list as people read it."""
    for number, held in sorted(rules.items()):
        yield f"{number}  {held.says}"
        yield from (f"      {test}" for test in held.tests)
        if held.not_yet:
            yield f"      NOT YET: {held.not_yet}"
    several = {test for held in rules.values() for test in held.tests}
    open_ = sum(bool(held.not_yet) for held in rules.values())
    yield f"{len(rules)} rules, {len(several)} tests, {open_} rules of which a part does not hold yet"
