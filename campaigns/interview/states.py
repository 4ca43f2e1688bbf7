"""A state as JSON and back: what a conversation needs to go on tomorrow, on any channel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from types import NoneType
from typing import Any

from campaigns.interview.values import State

NAMES = tuple(entry.name for entry in fields(State))
KNOWN = frozenset(NAMES)
AS_IT_IS = (str, int, NoneType)


def state_to_json(state: State) -> dict[str, Any]:
    kept = {name: getattr(state, name) for name in NAMES}
    for name, value in kept.items():
        if isinstance(value, tuple):
            kept[name] = list(value)
        elif not isinstance(value, AS_IT_IS) and isinstance(value, Mapping):
            kept[name] = dict(value)
    return kept


def state_from_json(kept: Mapping[str, Any]) -> State:
    """Names that are missing get their defaults, names we no longer know are left out: old rows stay readable."""
    given: dict[str, Any] = {name: value for name, value in kept.items() if name in KNOWN}
    for name, value in given.items():
        if isinstance(value, list):
            given[name] = tuple(value)
    return State(**given)
