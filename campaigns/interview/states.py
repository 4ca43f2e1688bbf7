"""A state as JSON and back: what a conversation needs to go on tomorrow, on any channel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from campaigns.interview.values import State


def state_to_json(state: State) -> dict[str, Any]:
    return {entry.name: _plain(getattr(state, entry.name)) for entry in fields(State)}


def state_from_json(kept: Mapping[str, Any]) -> State:
    """Names that are missing get their defaults, names we no longer know are left out: old rows stay readable."""
    known = {entry.name for entry in fields(State)}
    given: dict[str, Any] = {name: value for name, value in kept.items() if name in known}
    given = {name: tuple(value) if isinstance(value, list) else value for name, value in given.items()}
    return State(**given)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if isinstance(value, Mapping) else value
