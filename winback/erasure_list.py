"""The list of erasures beside the database: a backup of yesterday does not know who was erased today.

One JSON object a line, appended and never changed, readable by its owner alone. A line that was being written when the
power went is left out; the next `keep_all` writes it again.
"""

import json
import logging
import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from winback.errors import BadInput
from winback.runtime import Runtime
from winback.services.person import erasures
from winback.services.person.erasures import Gone
from winback.settings import Settings

NAME = "erasures.jsonl"
log = logging.getLogger("winback.erasures")


def path(settings: Settings) -> Path:
    """Where it is: one place for all machines if the setting says so, else the home folder."""
    return Path(settings.erasures) if settings.erasures else settings.home_path / NAME


def keep(rt: Runtime, contact_ids: Collection[int], account_id: int) -> None:
    """Right after an erasure was committed. Where the file cannot be written now, `keep_all` does it later."""
    with rt.reading() as session:
        gone = erasures.of(session, contact_ids, account_id)
    try:
        append(path(rt.settings), gone)
    except OSError as error:
        log.error("an erasure could not be written to %s: %s", path(rt.settings), error.strerror)


def keep_all(rt: Runtime) -> int:
    """Whatever is missing: once a day, in case a process died between the two. How many were."""
    file = path(rt.settings)
    known = set(read(file))
    with rt.reading() as session:
        missing = [one for one in erasures.everybody(session) if one not in known]
    append(file, missing)
    return len(missing)


def append(file: Path, gone: Iterable[Gone]) -> None:
    text = "".join(json.dumps(one.as_json(), sort_keys=True) + "\n" for one in gone)
    if not text:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    torn = _is_torn(file)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a", encoding="utf-8") as out:
        out.write("\n" + text if torn else text)
        out.flush()
        os.fsync(out.fileno())


def fault(file: Path) -> str | None:
    """Why no erasure can be added to it, found without adding one; None: it can."""
    try:
        if file.exists():
            file.open("ab").close()
            return None
        place = next(folder for folder in file.parents if folder.exists())
        able = place.is_dir() and os.access(place, os.W_OK | os.X_OK)
        return None if able else f"nothing can be written in {place}"
    except OSError as error:
        return error.strerror


def read(file: Path) -> Iterator[Gone]:
    """Everybody in the list; nobody where there is none."""
    if not file.exists():
        return
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                yield erasures.from_json(json.loads(line))
            except ValueError:
                if line.rstrip().endswith("}"):
                    raise BadInput(f"{file}, line {number}: this is no list of erasures") from None


def _is_torn(file: Path) -> bool:
    if not file.exists() or not file.stat().st_size:
        return False
    with file.open("rb") as there:
        there.seek(-1, os.SEEK_END)
        return there.read() != b"\n"
