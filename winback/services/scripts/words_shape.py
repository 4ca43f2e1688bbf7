"""The shape of a words file somebody wrote: a text, a list or a table at every place where one is read.

What the words say is looked at in `scripts_check`; that needs them to be of this shape.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

Check = Callable[[Any, str], Iterator[str]]


def misshapen(words: Mapping[str, Any], place: str) -> list[str]:
    """Each place that is not of the expected shape, in words; a table nobody reads may be of any."""
    return list(_named(SHAPE)(words, place))


def _text(value: Any, place: str) -> Iterator[str]:
    if not isinstance(value, str):
        yield f"{place}: expected a text"


def _number(value: Any, place: str) -> Iterator[str]:
    if not isinstance(value, int) or isinstance(value, bool):
        yield f"{place}: expected a number"


def _two_hours(value: Any, place: str) -> Iterator[str]:
    if not isinstance(value, list) or len(value) != 2 or not all(isinstance(one, int) for one in value):
        yield f"{place}: expected two hours"


def _texts(value: Any, place: str) -> Iterator[str]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        yield f"{place}: expected a list of texts"


def _table(check: Check) -> Check:
    def faults(value: Any, place: str) -> Iterator[str]:
        if not isinstance(value, Mapping):
            yield f"{place}: expected a table"
            return
        for name, held in value.items():
            yield from check(held, f"{place}.{name}")

    return faults


def _spoken(value: Any, place: str) -> Iterator[str]:
    """One text for everybody, or a table of texts by face, by form of address, or by both."""
    if isinstance(value, Mapping):
        for name, held in value.items():
            yield from _spoken(held, f"{place}.{name}")
    elif not isinstance(value, str):
        yield f"{place}: expected a text, or a table of texts"


def _named(checks: Mapping[str, Check]) -> Check:
    def faults(value: Any, place: str) -> Iterator[str]:
        if not isinstance(value, Mapping):
            yield f"{place}: expected a table"
            return
        for name, check in checks.items():
            if name in value:
                yield from check(value[name], f"{place}.{name}")

    return faults


def _forms(value: Any, place: str) -> Iterator[str]:
    yield from _texts(value, place)
    if value == []:
        yield f"{place}: at least one form of address"


MOMENTS: Mapping[str, Check] = {
    **dict.fromkeys(("soon", "today", "day", "date"), _text),
    **dict.fromkeys(("within", "weekdays", "from", "at", "hours"), _texts),
    **dict.fromkeys(("counts", "units", "spans", "ahead", "numbers"), _table(_number)),
    "parts": _table(_two_hours),
}
SHAPE: Mapping[str, Check] = {
    "language": _text, "name": _text, "alphabet": _text, "forms": _forms,
    "say": _table(_spoken), "frame": _table(_spoken), "page": _table(_table(_spoken)),
    "accept": _table(_texts), "options": _table(_table(_texts)), "must_say": _table(_texts),
    "reasons": _table(_text), "questions": _table(_text), "topics": _table(_texts), "faces": _table(_texts),
    "voice": _named({"name": _text, "tag": _text, "hints": _table(_texts)}), "moments": _named(MOMENTS),
}  # fmt: skip
