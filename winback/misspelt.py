"""Names of settings that nobody reads: a letter too few, and what somebody wished for is not so."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import fields
from difflib import get_close_matches

from winback.settings import Settings, of_file

KNOWN = tuple(entry.metadata["env"] for entry in fields(Settings))
# Read by others than the settings: where they lie, the embedded Redis, the TLS front, our own tests.
OF_OTHERS = frozenset({
    "WINBACK_SETTINGS", "REDIS_URL", "WINBACK_HOST", "WINBACK_WEB", "WINBACK_CHROMIUM", "WINBACK_NEW_EXAMPLES",
})  # fmt: skip
OURS, OF_TESTS = "WINBACK_", "WINBACK_TEST_"
NEAR, SURELY = 0.6, 0.85  # of what follows WINBACK_ in a name that is ours; of a whole name that may be anybody's


def told(environ: Mapping[str, str] | None = None) -> list[str]:
    """A sentence for each name that no setting has, with the nearest that one has; empty: all are read.

    In the settings file every name is meant for us; in the environment those that begin as ours do, or nearly are ours.
    """
    environ = os.environ if environ is None else environ
    path = environ.get("WINBACK_SETTINGS")
    found = [_sentence(name, f" (in {path})") for name in _unread(of_file(path) if path else {})]
    found += [
        _sentence(name)
        for name in _unread(environ)
        if _is_ours(name) or get_close_matches(name.upper(), KNOWN, 1, SURELY)
    ]
    return found


def _unread(names: Mapping[str, str]) -> Iterator[str]:
    return (name for name in names if name not in KNOWN and name not in OF_OTHERS and not name.startswith(OF_TESTS))


def _is_ours(name: str) -> bool:
    return name.upper().startswith(OURS)


def _sentence(name: str, where: str = "") -> str:
    ends = {_end(known): known for known in (*KNOWN, "WINBACK_SETTINGS")}
    nearest = get_close_matches(_end(name.upper()), ends, 1, NEAR)
    meant = f"; did you mean {ends[nearest[0]]}?" if nearest else ""
    return f"{name}{where}: no setting is called so, and it has no effect{meant}"


def _end(name: str) -> str:
    """What tells one name from another; their beginnings are alike."""
    return name.removeprefix(OURS).removeprefix("TWILIO_")
