"""A form that cannot be used comes back on its own page: what was typed is kept, and each fault stands at its field.

`@again` goes around the view that takes a form in. Templates ask `typed`, `picked` and `fault` (in parts/macros.html).
"""

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from flask import Flask, g, request
from marshmallow import ValidationError

from winback.errors import BadInput, Conflict
from winback.web.errors import wants_json
from winback.web.sentences import sentence

SECRET = {"csrf_token", "password", "old", "new", "code"}  # never written into a page


@dataclass(frozen=True)
class Kept:
    """A form that came in and could not be used."""

    form: str
    values: Mapping[str, list[str]]
    faults: dict[str, str] = field(default_factory=dict)  # by field; "" is about the form as a whole


def install(app: Flask) -> None:
    app.jinja_env.globals.update(typed=typed, picked=picked, fault=fault, faulty=faulty)


def again(
    page: Callable[..., Any], form: str, at: Mapping[str, str] | None = None
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Shows `page` again when the view refuses its form. `at`: words of a service's sentence, and their field."""

    def around(view: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(view)
        def kept(**kwargs: Any) -> Any:
            try:
                return view(**kwargs)
            except (ValidationError, BadInput, Conflict) as error:
                if wants_json():
                    raise
                g.kept = Kept(name_of(form, kwargs), _values(), faults_of(error, at or {}))
                shown = page(**kwargs)
                return shown, 409 if isinstance(error, Conflict) else 422

        return kept

    return around


def name_of(form: str, ids: Mapping[str, Any]) -> str:
    """The same form may stand on a page several times, once for each of a list."""
    return form.format(**ids)


def faults_of(error: ValidationError | BadInput | Conflict, at: Mapping[str, str]) -> dict[str, str]:
    """One sentence a field, in the reader's language."""
    if isinstance(error, ValidationError):
        found: dict[str, str] = {}
        flatten(error.messages, "", found)
        return found
    said = str(error)
    return {next((name for part, name in at.items() if part in said), ""): sentence(said)}


def flatten(messages: Any, at: str, found: dict[str, str]) -> None:
    """Marshmallow's nested messages by the name of the field they stand at."""
    if isinstance(messages, dict):
        for key, inner in messages.items():
            flatten(inner, at if str(key).isdigit() or key == "_schema" else str(key), found)
    elif isinstance(messages, list):
        found[at] = " ".join(sentence(str(message)) for message in messages)
    else:
        found[at] = sentence(str(messages))


# ---------------------------------------------------------------- what templates ask


def typed(form: str, name: str, otherwise: Any = "") -> Any:
    """What stands in the field: what was typed, if this form came back."""
    kept = _kept(form)
    return kept.values.get(name, [""])[0] if kept else otherwise


def picked(form: str, name: str, otherwise: Any = None) -> Any:
    kept = _kept(form)
    return kept.values.get(name, []) if kept else otherwise


def fault(form: str, name: str) -> str:
    kept = _kept(form)
    return kept.faults.get(name, "") if kept else ""


def faulty(form: str) -> bool:
    return _kept(form) is not None


def _kept(form: str) -> Kept | None:
    kept: Kept | None = g.get("kept")
    return kept if kept is not None and kept.form == form else None


def _values() -> dict[str, list[str]]:
    return {name: request.form.getlist(name) for name in request.form if name not in SECRET}
