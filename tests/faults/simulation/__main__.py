"""`python -m tests.faults.simulation --seed 1 [--seeds 20] [--hours 0.5]`: runs, and how to replay one that failed."""

import argparse
import hashlib
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.databases import SqliteMaker
from tests.faults.simulation.verdict import breaches
from tests.faults.simulation.world import World

MOST_TOLD = 20


def main() -> int:
    given = _arguments()
    print(f"{given.seeds} runs from seed {given.seed}, {given.hours:g} hours of misfortune each", flush=True)
    failed = []
    with tempfile.TemporaryDirectory(prefix="winback-faults-", dir=fast_folder()) as folder:
        maker = SqliteMaker(Path(folder))
        for seed in range(given.seed, given.seed + given.seeds):
            with maker.url() as url:
                if not run(seed, given.hours, url, Path(folder)):
                    failed.append(seed)
    for seed in failed:
        print(f"replay: python -m tests.faults.simulation --seed {seed} --hours {given.hours:g}")
    print(f"{given.seeds - len(failed)} of {given.seeds} runs kept every promise")
    return 1 if failed else 0


def run(seed: int, hours: float, url: str, home: Path) -> bool:
    """One run; True when nothing was broken."""
    began = time.monotonic()
    world = World(seed, url, home)
    with world.alive():
        world.misfortune(hours)
        rested = world.rest()
        found = breaches(world, rested)
    print(f"seed {seed}: {_told(world)}, {time.monotonic() - began:.1f} s{'' if not found else ' BROKEN'}", flush=True)
    for breach in found[:MOST_TOLD]:
        print(f"  {breach}")
    return not found


def _told(world: World) -> str:
    kinds = Counter(item.channel for item in world.provider.ledger)
    trace = [(item.token, item.accepted_at.isoformat(), item.status) for item in world.provider.ledger]
    mark = hashlib.sha256(repr(trace).encode()).hexdigest()[:8]
    return (
        f"{len(world.provider.requests)} requests, {kinds['sms']} messages and {kinds['voice']} calls taken, "
        f"{len(world.people.told)} answers, {sum(not told.replies for told in world.people.told)} of them heard late, "
        f"{world.scheduler.kills} deaths, {world.weather.commits} commits, "
        f"{world.scheduler.steps} steps, trace {mark}"
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.simulation")
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    parser.add_argument("--seeds", type=int, default=1, help="how many seeds, one after another")
    parser.add_argument("--hours", type=float, default=0.5, help="simulated hours of misfortune before the rest")
    return parser.parse_args()


def fast_folder() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def with_one_order_of_sets(module: str) -> None:
    """The order of sets would differ from run to run; with this seed it does not."""
    if os.environ.get("PYTHONHASHSEED") != "0":
        command = [sys.executable, "-m", module, *sys.argv[1:]]
        os.execve(sys.executable, command, {**os.environ, "PYTHONHASHSEED": "0"})


if __name__ == "__main__":
    with_one_order_of_sets("tests.faults.simulation")
    sys.exit(main())
