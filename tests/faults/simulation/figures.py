"""`python -m tests.faults.simulation.figures [--seed 1] [--seeds 10]`: how soon what fell between two steps goes on.

Half an hour in which workers die and the provider loses answers and callbacks and lists late, then an hour and a half
of calm. After each commit somebody looks at the rows; the provider's ledger says which unknowns it had accepted.
"""

import argparse
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from campaigns.attempts import TAKEN
from tests.databases import SqliteMaker
from tests.faults.provider import NO_FAULTS, Faults
from tests.faults.simulation.__main__ import fast_folder, with_one_order_of_sets
from tests.faults.simulation.scheduler import CALM, Chances
from tests.faults.simulation.world import World
from winback.store.campaigns import AttemptRow

FAULTS = Faults(
    lost_before=0.04, lost_after=0.1, error_before=0.04, error_after=0.08, unreadable=0.05, callback_lost=0.3,
    callback_doubled=0.1, callback_late=0.1, reading_fails=0.02, list_lag_s=90.0,
)  # fmt: skip
DEATHS = Chances(kill=0.005)
TROUBLE, CALM_AFTER = timedelta(minutes=30), timedelta(minutes=95)
IDLE_S, IDLE_LATER_S = 5.0, 20.0  # a dispatcher looks every second; here seldom, so that the run is shorter

HELD = ("claimed", "submitting")
GOES_ON_S, BOUND_S, BOUND_SHARE, ENDS_S = 120.0, 300.0, 0.95, 70 * 60.0
ENDED = ("unknown_final", "absent", *TAKEN)


class Watched(World):
    """A world whose rows are looked at all the time."""

    def __init__(self, seed: int, url: str, home: Path) -> None:
        super().__init__(seed, url, home)
        self.seen: dict[tuple[int, str, int], datetime] = {}
        self.held: list[float] = []  # seconds an attempt was claimed or submitting
        self.ended: list[tuple[str, str, float]] = []  # of an unknown: its token, where it went, after how long

    def live(self) -> None:
        self.scheduler.chances, self.provider.faults, self.longest_idle_s = DEATHS, FAULTS, IDLE_S
        self.weather.after_commit = self._look
        for minute in range(1, int(TROUBLE.total_seconds() // 60)):
            self.scheduler.later(60 * minute, self.staff.resume_what_paused_itself)
        self.scheduler.run(self.scheduler.now + TROUBLE)
        self.scheduler.chances, self.provider.faults, self.longest_idle_s = CALM, NO_FAULTS, IDLE_LATER_S
        self.staff.all_go_on()
        self.scheduler.run(self.scheduler.now + CALM_AFTER)

    def _look(self) -> None:
        now, wanted = self.scheduler.now, (*HELD, "unknown")
        with self.rt.database.reading() as session:
            rows = session.execute(select(AttemptRow.id, AttemptRow.state, AttemptRow.fence, AttemptRow.token)).all()
        there = {(row.id, row.state, row.fence) for row in rows if row.state in wanted}
        left = {row.id: row for row in rows}
        for key in self.seen.keys() - there:
            began, after = self.seen.pop(key), left[key[0]]
            if key[1] in HELD:
                self.held.append((now - began).total_seconds())
            else:
                self.ended.append((after.token, after.state, (now - began).total_seconds()))
        for key in there:
            self.seen.setdefault(key, now)


@dataclass
class Figures:
    """Of all runs together, in seconds."""

    held: list[float] = field(default_factory=list)
    accepted: list[float] = field(default_factory=list)  # unknowns that the provider had taken, until they were bound
    others: list[float] = field(default_factory=list)  # until found absent or handed to a person
    wrong: list[str] = field(default_factory=list)

    def add(self, world: Watched) -> None:
        truth = {item.token for item in world.provider.ledger}
        self.held += world.held
        for token, state, seconds in world.ended:
            if token in truth and state in TAKEN:
                self.accepted.append(seconds)
            else:
                self.others.append(seconds)
            if (token in truth) != (state in TAKEN) or state not in ENDED:
                self.wrong.append(f"seed {world.seed}: an unknown became {state}; it was taken: {token in truth}")
        now = world.scheduler.now
        self.wrong += [
            f"seed {world.seed}: attempt {attempt} is {state} for {now - began}"
            for (attempt, state, _), began in world.seen.items()
            if now - began > timedelta(seconds=ENDS_S)
        ]

    @property
    def bound_in_time(self) -> float:
        return sum(one <= BOUND_S for one in self.accepted) / max(1, len(self.accepted))

    def told(self) -> list[str]:
        return [
            f"claimed or being sent: {len(self.held)} times, at the longest {max(self.held, default=0):.0f} s, then it "
            f"went on (at most {GOES_ON_S:.0f} s)",
            f"unknown, and the provider had it: {len(self.accepted)}, {self.bound_in_time:.1%} bound within "
            f"{BOUND_S / 60:.0f} minutes (at least {BOUND_SHARE:.0%}), the last after "
            f"{max(self.accepted, default=0) / 60:.1f}",
            f"unknown, and the provider never had it: {len(self.others)}, a person was asked after at the longest "
            f"{max(self.others, default=0) / 60:.1f} minutes (at most {ENDS_S / 60:.0f})",
            *self.wrong,
        ]

    def kept(self) -> bool:
        return (
            bool(self.accepted and self.others and self.held)
            and not self.wrong
            and max(self.held) <= GOES_ON_S
            and self.bound_in_time >= BOUND_SHARE
            and max(*self.accepted, *self.others) <= ENDS_S
        )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.simulation.figures")
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    parser.add_argument("--seeds", type=int, default=10, help="how many seeds, one after another")
    parser.add_argument("--enough", action="store_true", help="no further seed once each kind was seen and in time")
    given = parser.parse_args()
    figures = Figures()
    with tempfile.TemporaryDirectory(prefix="winback-figures-", dir=fast_folder()) as folder:
        maker = SqliteMaker(Path(folder))
        for seed in range(given.seed, given.seed + given.seeds):
            with maker.url() as url, Watched(seed, url, Path(folder)).alive() as world:
                assert isinstance(world, Watched)
                world.live()
                figures.add(world)
            if given.enough and figures.kept():
                break
    print("\n".join(figures.told()))
    return 0 if figures.kept() else 1


if __name__ == "__main__":
    with_one_order_of_sets("tests.faults.simulation.figures")
    sys.exit(main())
