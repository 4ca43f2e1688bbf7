"""A folder that one service keeps its rows, queue and logs in: a second one beside it would spoil both."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from winback.errors import WinbackError


@contextmanager
def alone_in(home: Path) -> Iterator[None]:
    """Hold the folder while the block runs; a WinbackError when another process holds it.

    The lock is on the folder itself: it ends with the process, however that ends, and leaves no file behind.
    """
    home.mkdir(parents=True, exist_ok=True)
    place = os.open(home, os.O_RDONLY)
    try:
        try:
            fcntl.flock(place, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise WinbackError(f"a winback already runs in {home}; stop it first, or choose another folder") from None
        yield
    finally:
        os.close(place)
