"""Scripts, words and offers as versioned rows: the starters are copied in once, then the firm's own versions rule.

A version never changes, so what was read once may be kept by its row.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.interview.script import Script, parse
from winback.errors import NotFound
from winback.places import templates
from winback.services.inserting import insert_new
from winback.store.base import Row
from winback.store.campaigns import OfferRow, ScriptRow, WordsRow
from winback.store.engine import Database
from winback.store.upgrade import outdated, pending, upgrade
from winback.words import Words, starter_scripts, starter_words

STARTER = "starter"  # who published what came with the project
Versioned = ScriptRow | WordsRow | OfferRow
NAMED_BY = {ScriptRow: ScriptRow.name, WordsRow: WordsRow.language, OfferRow: OfferRow.key}
KEPT_AT_MOST = 500

Kept = TypeVar("Kept", Script, Words)
_kept: WeakKeyDictionary[Any, dict[tuple[type[Row], int], Any]] = WeakKeyDictionary()


def prepare(database: Database, now: datetime) -> None:
    """A database one can work with: its schema up to date, its starters in place. Run twice, it changes nothing.

    One of a newer release stays as it is: ours would come on top of its starters.
    """
    if outdated(database):
        upgrade(database)
    if pending(database):
        return
    with database.transaction() as session:
        install(session, now)


def install(session: Session, now: datetime) -> None:
    """Copy what is not there yet; a newer starter becomes a version only where the firm has not written its own."""
    for table, name, body in _starters():
        last = _latest(session, table, name)
        if last is None or (last.published_by == STARTER and last.body != body):
            row = {
                NAMED_BY[table].key: name,
                "version": last.version + 1 if last else 1,
                "body": body,
                "published_by": STARTER,
                "published_at": now,
            }
            insert_new(session, table, [row])


def script(session: Session, script_id: int) -> Script:
    """One version of a script, by its row."""
    return _keep(session, ScriptRow, script_id, lambda row: parse(row.body, row.version))


def words(session: Session, words_id: int) -> Words:
    """One version of a language's words, by its row."""
    return _keep(session, WordsRow, words_id, lambda row: Words(row.body))


def latest(session: Session, table: type[Versioned], name: str) -> Any:
    """The newest version of a script (by name), words (by language) or offer (by key)."""
    found = _latest(session, table, name)
    if found is None:
        raise NotFound(f"there is no {table.__tablename__} row for {name}; winback upgrade copies the starters")
    return found


def chosen(session: Session, name: str, version: int | None = None) -> ScriptRow:
    """The version of a script somebody chose; without a choice the newest."""
    if version is None:
        newest: ScriptRow = latest(session, ScriptRow, name)
        return newest
    row = session.scalars(select(ScriptRow).where(ScriptRow.name == name, ScriptRow.version == version)).first()
    if row is None:
        raise NotFound(f"there is no version {version} of the script {name!r}")
    return row


def spoken(session: Session, script: ScriptRow, language: str) -> WordsRow:
    """What this version of a script says in a language: the words it was published with.

    A starter was published with none: it speaks the newest words that no version of a script brought with it.
    """
    pinned = (script.words or {}).get(language)
    if pinned is not None:
        return session.get_one(WordsRow, pinned)
    brought = {one for words in session.scalars(select(ScriptRow.words)) for one in (words or {}).values()}
    rows = session.execute(
        select(WordsRow.id, WordsRow.published_by)
        .where(WordsRow.language == language)
        .order_by(WordsRow.version.desc())
    )
    newest = next((row.id for row in rows if row.published_by == STARTER or row.id not in brought), None)
    return session.get_one(WordsRow, newest) if newest else latest(session, WordsRow, language)


def languages(session: Session) -> tuple[str, ...]:
    """The languages we have words for."""
    return tuple(session.scalars(select(WordsRow.language).distinct().order_by(WordsRow.language)))


def _latest(session: Session, table: type[Versioned], name: str) -> Any:
    return session.scalars(select(table).where(NAMED_BY[table] == name).order_by(table.version.desc()).limit(1)).first()


def _keep(session: Session, table: type[Versioned], row_id: int, read: Callable[[Any], Kept]) -> Kept:
    of_database = _kept.setdefault(session.get_bind().engine, {})
    place = table, row_id
    if place not in of_database:
        row = session.get(table, row_id)
        if row is None:
            raise NotFound(f"there is no {table.__tablename__} row {row_id}")
        if len(of_database) >= KEPT_AT_MOST:
            of_database.clear()
        of_database[place] = read(row)
    kept: Kept = of_database[place]
    return kept


def _starters() -> Iterator[tuple[type[Versioned], str, Mapping[str, Any]]]:
    yield from ((ScriptRow, name, body) for name, body in starter_scripts().items())
    yield from ((WordsRow, language, body) for language, body in starter_words().items())
    for path in sorted((templates() / "offers").glob("*.toml")):
        body = tomllib.loads(path.read_text(encoding="utf-8"))
        yield OfferRow, body.get("key", path.stem), body
