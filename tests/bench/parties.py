"""Who spent the processor while something was measured. Unlike the clock, it depends little on who else is working."""

import os
from collections.abc import Mapping
from pathlib import Path

import psycopg

TICK_MS = 1000 / os.sysconf("SC_CLK_TCK")


def spent(families: Mapping[str, int]) -> dict[str, float]:
    """Milliseconds of processor so far, by name: of a process and its children, unless these have names themselves."""
    known, heads = dict(_processes()), set(families.values())
    theirs = {name: [head, *_children(known, head, heads)] for name, head in families.items()}
    return {name: sum(known[pid][1] for pid in pids) for name, pids in theirs.items()}


def server_of(url: str) -> int:
    """The first process of the PostgreSQL server on this machine."""
    with psycopg.connect(url) as connection:
        (backend,) = connection.execute("SELECT pg_backend_pid()").fetchone() or (0,)
        return dict(_processes())[backend][0]


def _children(known: Mapping[int, tuple[int, float]], head: int, named: set[int]) -> list[int]:
    return [pid for pid, (parent, _) in known.items() if parent == head and pid not in named]


def _processes() -> list[tuple[int, tuple[int, float]]]:
    """Every process with its parent and what it spent."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = path.read_text().rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
        ticks = int(after_name[11]) + int(after_name[12])
        found.append((int(path.parent.name), (int(after_name[1]), ticks * TICK_MS)))
    return found
