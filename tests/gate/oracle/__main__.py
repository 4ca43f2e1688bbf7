"""`python -m tests.gate.oracle`: every border of ten years, a second on either side, in every place we know."""

import argparse
import sys
import time

from tests.gate.oracle import cases


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--from", dest="first", type=int, default=2024)
    asked.add_argument("--years", type=int, default=10)
    asked.add_argument("--only", default="", help="places whose name begins so: DE, 'US FL'")
    given = asked.parse_args()
    started, borders, places, wrong = time.process_time(), 0, 0, 0
    for case in cases.every():
        if not case.name.startswith(given.only):
            continue
        places += 1
        for year in range(given.first, given.first + given.years):
            try:
                borders += cases.compare(case, year)
            except AssertionError as error:
                wrong += 1
                print(f"{case.name} {year}: {error}", flush=True)
    spent = time.process_time() - started
    print(
        f"{places} places, {given.years} years, {borders} borders, {wrong} that differ; {spent:.0f} s of processor time"
    )
    return 1 if wrong or not borders else 0


if __name__ == "__main__":
    sys.exit(main())
