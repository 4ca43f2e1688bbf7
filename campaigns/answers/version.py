"""Which reader read an answer: its own number, and a short hash of the rules and weights it reads with.

The number goes up by hand when the code reads otherwise; the hash follows by itself from what was written and learned.
A kept version is compared and shown, never computed with: what stands beside older answers ("1") stays readable.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import sha256
from typing import Any

from campaigns.answers.languages import LANGUAGES, SCALES, WEIGHTS

NUMBER = 6
LETTERS = 8


@cache
def reader_version() -> str:
    """The version that stands beside what is read from now on."""
    return f"{NUMBER}-{fingerprint(LANGUAGES, SCALES, WEIGHTS)}"


def fingerprint(*parts: Any) -> str:
    """The same for the same rules and weights, in every process."""
    return sha256(_plain(parts).encode()).hexdigest()[:LETTERS]


def _plain(value: Any) -> str:
    """Values as text, in an order of their own."""
    if is_dataclass(value) and not isinstance(value, type):
        return f"{type(value).__name__}({','.join(_plain(getattr(value, one.name)) for one in fields(value))})"
    if isinstance(value, Mapping):
        return f"{{{','.join(sorted(f'{_plain(name)}:{_plain(one)}' for name, one in value.items()))}}}"
    if isinstance(value, AbstractSet):
        return f"<{','.join(sorted(map(_plain, value)))}>"
    if isinstance(value, list | tuple):
        return f"[{','.join(map(_plain, value))}]"
    if isinstance(value, re.Pattern):
        return f"/{value.pattern}/{value.flags}"
    return str(value.__qualname__) if callable(value) else repr(value)
