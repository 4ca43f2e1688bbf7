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
from tests.faults.nth.operations import Operations, Place
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
    once(maker, home, None)  # what a process does only in its first run (caches, first statements) is done in this one
    calm, found = once(maker, home, None)
    kinds = given.kind or KINDS
    found += [f"there was no {kind}: its deaths are not tried" for kind in kinds if not calm.counts[kind]]
    broken, began = _told(engine, "undisturbed", found), time.monotonic()
    part, parts = given.part
    places = [given.at] if given.at else calm.sample(parts, part - 1, kinds)
    places = places[places.index(given.begin) :] if given.begin else places
    wanted = set() if given.at or given.begin else set(kinds)
    print(f"{engine}: operations {dict(calm.counts)}, {len(places)} deaths (part {part}/{parts})", flush=True)
    died = Counter[str]()
    for place in places:
        if given.seconds and time.monotonic() - began > given.seconds and wanted <= {*died}:
            rest = f"--engine {engine} --part {part}/{parts} --from '{place}'"
            print(f"{engine}: stopped, the time is over; the rest: {rest}")
            break
        operations, found = once(maker, home, place)
        found += another_way(calm, operations, place)
        died.update([place.kind] if operations.dead else [])
        if _told(engine, f"death at {place}", found):
            broken += 1
            print(f"replay: python -m tests.faults.nth --engine {engine} --at '{place}'", flush=True)
    broken += _told(engine, "in the whole", [f"nobody died at a {kind}" for kind in sorted(wanted - {*died})])
    passed = time.monotonic() - began
    print(f"{engine}: died in {dict(died)}; {broken} runs broke a promise; {passed:.0f} s", flush=True)
    return broken


def once(maker: Maker, home: Path, die_at: Place | None) -> tuple[Operations, list[str]]:
    with maker.url() as url:
        world = SmallWorld(url, home, die_at)
        return world.operations, world.run()


def another_way(calm: Operations, died: Operations, place: Place) -> list[str]:
    """A death that came elsewhere than it was meant to, or not at all, proves something else."""
    if not died.dead:
        return ["the death never came"]
    before = [at for at, kind in enumerate(calm.trace) if kind == place.kind][place.number - 1]
    return [] if died.trace[:before] == calm.trace[:before] else ["it went another way before its death"]


def _told(engine: str, what: str, found: list[str]) -> bool:
    """Whether there is something to tell."""
    for breach in found[:10]:
        print(f"{engine}: {what}: {breach}", flush=True)
    return bool(found)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.nth")
    parser.add_argument("--engine", choices=(*ENGINES, "both"), default="both")
    parser.add_argument(
        "--part", type=_part, default=(1, 1), help="3/20: the third of twenty equal parts of all deaths"
    )
    parser.add_argument("--kind", action="append", choices=KINDS, help="only operations of this kind; may be repeated")
    parser.add_argument("--from", dest="begin", type=_place, help="go on with this operation: 'commit:7'")
    parser.add_argument("--at", type=_place, help="only this operation: 'http request:3'")
    parser.add_argument("--seconds", type=float, help="stop trying after so long, and when each kind was tried once")
    return parser.parse_args()


def _place(text: str) -> Place:
    kind, _, number = text.rpartition(":")
    if kind not in KINDS or int(number) < 1:
        raise ValueError(text)
    return Place(kind, int(number))


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
