"""A national do-not-call list as its keeper hands it out: a number a line, perhaps cut into columns, millions of them.

Only keyed hashes are kept. A file cut off in the middle leaves the older copy's age as it was.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import BinaryIO

from winback.errors import BadInput
from winback.runtime import Runtime
from winback.services.keys import phone_hash
from winback.services.permission import national_lists

AT_ONCE = 5_000
SHORTEST, LONGEST = 7, 15  # digits of a number with its country, E.164
BAD_SHARE = 100  # more than one line in a hundred without a number: not such a list


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of a file."""

    name: str
    drawn_on: date
    lines: int
    unreadable: int
    numbers: int


def bring_in(rt: Runtime, stream: BinaryIO, *, name: str, drawn_on: date, file_name: str, actor: str) -> Brought:
    """Read it in slices of one transaction each; whatever it held before and holds no more is off the list."""
    with rt.transaction() as session:
        code = national_lists.begin(session, name, drawn_on, actor, rt.now()).calling_code or ""
    lines = good = 0
    for some in _slices(_lines(stream)):
        found = [e164 for line in some if (e164 := number(line, code))]
        lines, good = lines + len(some), good + len(found)
        hashes = [phone_hash(rt.settings.secret_key, e164) for e164 in found]
        with rt.transaction() as session:
            national_lists.add(session, name, hashes, drawn_on, rt.now())
    _check(file_name, lines, lines - good)
    with rt.transaction() as session:
        count = national_lists.finish(session, name, drawn_on, actor, rt.now())
    return Brought(name, drawn_on, lines, lines - good, count)


def number(line: str, calling_code: str) -> str | None:
    """202,5550101 or 020 7946 0000 or +44… as E.164; None when there is no number in the line."""
    text = line.strip()
    digits = "".join(one for one in text if one.isdecimal() and one.isascii())
    if any(one.isalpha() for one in text):
        return None
    if text.startswith("+"):
        whole = digits
    elif digits.startswith("00"):
        whole = digits[2:]
    elif digits.startswith("0"):
        whole = calling_code + digits[1:]
    elif digits.startswith(calling_code) and len(digits) > 10:
        whole = digits
    else:
        whole = calling_code + digits
    return f"+{whole}" if digits and SHORTEST <= len(whole) <= LONGEST else None


def _check(file_name: str, lines: int, unreadable: int) -> None:
    if lines == unreadable:
        raise BadInput(f"{file_name} holds no telephone numbers")
    if unreadable * BAD_SHARE > max(lines, BAD_SHARE):
        raise BadInput(
            f"{file_name}: {unreadable} of {lines} lines are no telephone numbers; the list stays as old as it was"
        )


def _lines(stream: BinaryIO) -> Iterator[str]:
    for raw in stream:
        if text := raw.decode("utf-8-sig", "replace").strip(' \t\r\n"\x00'):
            yield text


def _slices(lines: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(lines)
    while some := list(islice(rest, AT_ONCE)):
        yield some
