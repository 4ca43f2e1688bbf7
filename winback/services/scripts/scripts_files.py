"""A script with its words as one TOML file, out and in again: for firms that keep their scripts in a repository.

The script stands at the top as in `templates/scripts`, and below it `[words.de]` as in `templates/words/de.toml`.
"""

import json
import tomllib
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from winback.errors import BadInput, NotFound
from winback.services.scripts import scripts, scripts_phone, scripts_publish, starters
from winback.services.scripts.scripts_publish import Readiness
from winback.services.scripts.scripts_texts import Bundle
from winback.services.scripts.words_shape import misshapen
from winback.settings import Settings
from winback.store.campaigns import ScriptRow

NEW_SCRIPT_FROM = "comeback"  # a script with a name of its own is compared with this one
LARGEST = 2_000_000  # bytes


def written(bundle: Bundle) -> str:
    """The file: what is read from it again is the same script."""
    return "\n".join(_table({**bundle.body, "words": dict(bundle.words)}, ())) + "\n"


def of_version(session: Session, row: ScriptRow) -> str:
    """The file of a version, with what the house says where its words are older: it can be published again."""
    return written(scripts.whole(scripts.bundle_of(session, row)))


def read(text: str) -> Bundle:
    """A file somebody wrote; languages it does not hold are filled in by `completed`."""
    if len(text.encode()) > LARGEST:
        raise BadInput(f"longer than {LARGEST} bytes")
    try:
        body = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadInput(f"not a TOML file: {error}") from error
    words = body.pop("words", {})
    if not isinstance(words, dict) or not all(isinstance(one, dict) for one in words.values()):
        raise BadInput("words: expected a table for each language")
    if told := [fault for language, one in words.items() for fault in misshapen(one, f"words.{language}")]:
        raise BadInput("; ".join(told))
    if not isinstance(body.get("name"), str) or not body["name"]:
        raise BadInput("it has no name")
    return Bundle(body, words)


def base_for(session: Session, name: str) -> ScriptRow:
    """The version a file is compared with: the newest of its script, or the starter's for a script of its own."""
    try:
        newest: ScriptRow = starters.latest(session, ScriptRow, name)
    except NotFound:
        newest = starters.latest(session, ScriptRow, NEW_SCRIPT_FROM)
    return newest


def completed(session: Session, bundle: Bundle) -> Bundle:
    """With the words of the newest version in the languages the file does not hold."""
    known = scripts.bundle_of(session, base_for(session, bundle.body["name"]))
    return Bundle(bundle.body, {**known.words, **bundle.words})


def checked(session: Session, settings: Settings, bundle: Bundle) -> Readiness:
    """Everything against publishing it, at once."""
    base = scripts.bundle_of(session, base_for(session, bundle.body["name"]))
    return scripts_publish.readiness(session, settings, completed(session, bundle), base, ())


def publish(
    session: Session, settings: Settings, bundle: Bundle, note: str, let_pass: bool, name: str, now: datetime
) -> ScriptRow:
    """A new version of what the file holds. `let_pass`: who publishes has looked at each long message."""
    whole = completed(session, bundle)
    approvals = []
    if let_pass:
        said = scripts_phone.everything(session, settings, whole)
        approvals = [scripts_publish.approval(message, name, now) for message in said if message.why]
    base = base_for(session, bundle.body["name"])
    return scripts_publish.add_version(session, settings, whole, base, approvals, note, "cli", name, now)


def _table(body: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    """Plain values first, then tables, then lists of tables: the order TOML wants."""
    plain = {name: value for name, value in body.items() if not _is_table(value) and not _is_tables(value)}
    yield from (f"{_key(name)} = {_value(value)}" for name, value in plain.items())
    for name, value in body.items():
        place = (*path, name)
        if _is_table(value):
            yield f"\n[{'.'.join(map(_key, place))}]"
            yield from _table(value, place)
    for name, value in body.items():
        if _is_tables(value):
            for one in value:
                yield f"\n[[{'.'.join(map(_key, (*path, name)))}]]"
                yield from (f"{_key(inner)} = {_value(held)}" for inner, held in one.items())


def _is_table(value: Any) -> bool:
    return isinstance(value, Mapping)


def _is_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, Mapping) for one in value)


def _key(name: str) -> str:
    return name if name and all(char.isascii() and (char.isalnum() or char in "_-") for char in name) else _text(name)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(name)} = {_value(held)}" for name, held in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_value(one) for one in value) + "]"
    return _text(str(value))


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
