"""Where the web processes of one gunicorn count together, in files they share: a folder of each master's own.

A master holds the lock of its folder as long as it or a child of it lives, so that another one on the same home (a
second by mistake, the next release beside the last) takes away only what the dead left.
"""

import fcntl
import hashlib
import os
import secrets
import shutil
import tempfile
from pathlib import Path

from winback.settings import Settings


def new(settings: Settings) -> Path:
    """A name nobody has; nothing is made yet.

    A process that finds no room there dies at once (SIGBUS). So it lies in memory, and nowhere near the data, whose
    disk may be full one day. Where a system has no such place, the folder for temporary files has to do.
    """
    memory = Path("/dev/shm")  # noqa: S108  a name of our own in it, for us alone
    place = memory if os.access(memory, os.W_OK) else Path(tempfile.gettempdir())
    return place / f"winback-{settings.port}-{_whose(settings)}-{secrets.token_hex(4)}"


def take(folder: Path) -> int:
    """Make it and hold it: locked before it has its name, so that nobody takes it for a dead one's. The lock."""
    unnamed = folder.with_name(f".{folder.name}")
    unnamed.mkdir(mode=0o700)
    lock = os.open(unnamed, os.O_RDONLY)
    fcntl.flock(lock, fcntl.LOCK_EX)
    unnamed.rename(folder)
    return lock


def clear_dead(settings: Settings, place: Path) -> None:
    """What masters on this home measured, on any port, that do not live any more."""
    for folder in place.glob(f"winback-*-{_whose(settings)}-*"):
        if _is_dead(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _whose(settings: Settings) -> str:
    home = hashlib.sha256(str(settings.home_path).encode()).hexdigest()[:12]
    return f"{os.getuid()}-{home}"


def _is_dead(folder: Path) -> bool:
    try:
        lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:  # somebody was faster
        return False
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    except BlockingIOError:
        return False
    finally:
        os.close(lock)
