"""`python -m tests.faults.nth [--engine sqlite] [--part 3/20]`: the process dies at every operation once."""

import argparse
import contextlib
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.databases import PostgresMaker, SqliteMaker, postgres_server
from tests.faults.nth.operations import Operations
from tests.faults.nth.small_world import SmallWorld

Maker = SqliteMaker | PostgresMaker
ENGINES = ("sqlite", "postgresql")
KINDS = ("statement", "commit", "committed", "redis", "http request", "http answer")


def main() -> int:
    given = _arguments()
    engines = ENGINES if given.engine == "both" else (given.engine,)
    broken = 0
    with tempfile.TemporaryDirectory(prefix="winback-nth-", dir=_fast_folder()) as folder:
        for engine in engines:
            with _maker(engine, Path(folder)) as maker:
                broken += one_engine(engine, maker, Path(folder), given)
    return 1 if broken else 0


def one_engine(engine: str, maker: Maker, home: Path, given: argparse.Namespace) -> int:
    """The undisturbed run tells how many operations there are; then each chosen one is the last of a process."""
    operations, found = once(maker, home, None)
    found += [f"there was no {kind}: its deaths are not tried" for kind in KINDS if kind not in operations.places]
    _tell(engine, "undisturbed", found)
    counts = {kind: len(places) for kind, places in operations.places.items()}
    part, parts = given.part
    chosen = [given.at] if given.at else operations.sample(parts, part - 1, given.kind or KINDS)
    places = [place for place in chosen if place >= given.begin]
    print(f"{engine}: operations {counts}, {len(places)} deaths (part {part}/{parts})", flush=True)
    broken, began, kinds = int(bool(found)), time.monotonic(), Counter[str]()
    ends_by = began + given.seconds if given.seconds else None
    for place in places:
        if ends_by is not None and time.monotonic() > ends_by:
            print(
                f"{engine}: stopped, the time is over; the rest: --engine {engine} --part {part}/{parts} --from {place}"
            )
            break
        operations, found = once(maker, home, place)
        kinds[operations.died_in] += 1
        broken += bool(found)
        _tell(engine, f"death at operation {place} ({operations.died_in})", found)
        if found:
            print(f"replay: python -m tests.faults.nth --engine {engine} --at {place}", flush=True)
    print(
        f"{engine}: died in {dict(kinds)}; {broken} runs broke a promise; {time.monotonic() - began:.0f} s", flush=True
    )
    return broken


def once(maker: Maker, home: Path, die_at: int | None) -> tuple[Operations, list[str]]:
    with maker.url() as url:
        world = SmallWorld(url, home, die_at)
        return world.operations, world.run()


def _tell(engine: str, what: str, found: list[str]) -> None:
    for breach in found[:10]:
        print(f"{engine}: {what}: {breach}", flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.nth")
    parser.add_argument("--engine", choices=(*ENGINES, "both"), default="both")
    parser.add_argument(
        "--part", type=_part, default=(1, 1), help="3/20: the third of twenty equal parts of all deaths"
    )
    parser.add_argument("--kind", action="append", choices=KINDS, help="only operations of this kind; may be repeated")
    parser.add_argument("--from", dest="begin", type=int, default=0, help="go on with this operation")
    parser.add_argument("--at", type=int, help="only this operation")
    parser.add_argument("--seconds", type=float, help="stop trying after so long")
    return parser.parse_args()


def _part(text: str) -> tuple[int, int]:
    part, parts = map(int, text.split("/"))
    if not 1 <= part <= parts:
        raise ValueError(text)
    return part, parts


@contextlib.contextmanager
def _maker(engine: str, folder: Path) -> Iterator[Maker]:
    if engine == "sqlite":
        yield SqliteMaker(folder)
        return
    with postgres_server() as url:
        yield PostgresMaker(url)


def _fast_folder() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


if __name__ == "__main__":
    if os.environ.get("PYTHONHASHSEED") != "0":
        os.execve(sys.executable, [sys.executable, "-m", "tests.faults.nth", *sys.argv[1:]],
                  {**os.environ, "PYTHONHASHSEED": "0"})  # fmt: skip
    sys.exit(main())
