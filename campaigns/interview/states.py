"""A state as JSON and back: what a conversation needs to go on tomorrow, on any channel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from campaigns.interview.values import State


def state_to_json(state: State) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(state).items()}


def state_from_json(kept: Mapping[str, Any]) -> State:
    """Names that are missing get their defaults, names we no longer know are left out: old rows stay readable."""
    known = {entry.name for entry in fields(State)}
    given: dict[str, Any] = {name: value for name, value in kept.items() if name in known}
    given = {name: tuple(value) if isinstance(value, list) else value for name, value in given.items()}
    return State(**given)
