"""What we write is for the user we run as, and for nobody else: rows, keys, logs, exports and backups."""

import os
from collections.abc import Iterable
from pathlib import Path

NOBODY_ELSE = 0o077


def keep() -> None:
    """From here on every file and folder that this process, or a child of it, makes is its user's alone."""
    os.umask(NOBODY_ELSE)


def open_to_others(places: Iterable[Path]) -> list[Path]:
    """Those that every user of this machine may read: made before we were careful, or opened by hand."""
    return [place for place in places if _is_read(place) and _reached(place)]


def _is_read(place: Path) -> bool:
    try:
        return bool(place.stat().st_mode & 0o004)
    except OSError:  # gone meanwhile, or closed even to us
        return False


def _reached(place: Path) -> bool:
    """A folder on the way that is closed to others closes what lies in it."""
    return all(folder.stat().st_mode & 0o001 for folder in place.resolve().parents)
