"""`python -m tests.gate.rules`: each of the rules 36 to 63 with the tests that hold it."""

import sys

from tests.gate.rules import lines, missing
from tests.gate.rules.held import RULES


def main() -> int:
    print("\n".join(lines(RULES)))
    lost = sorted({test for held in RULES.values() for test in held.tests if missing(test)})
    for test in lost:
        print(f"there is no test {test}")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
