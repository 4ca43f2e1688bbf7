"""Scripts as marketing sees them: their versions, who uses them, and the drafts people work on.

A version never changes. A draft says nothing to anybody; of two people who save the same draft, the second is told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.interview.script import BOUNDS, NEVER_OFF
from winback.errors import BadInput, Conflict, NotFound
from winback.services.events import record
from winback.services.scripts import scripts_page, scripts_texts, starters
from winback.services.scripts.older_words import borrowed
from winback.services.scripts.scripts_texts import Bundle
from winback.store.campaigns import CampaignRow, ScriptDraftRow, ScriptRow, WordsRow
from winback.words import completed

LONGEST_FIELD = 5000  # characters of one field


@dataclass(frozen=True, slots=True)
class Version:
    """One published version, and the campaigns that run with it or ran."""

    row: ScriptRow
    campaigns: tuple[CampaignRow, ...]
    newest: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """A script with its versions, the newest first, and the drafts somebody works on."""

    name: str
    versions: tuple[Version, ...]
    drafts: tuple[ScriptDraftRow, ...]


def listing(session: Session) -> list[Listed]:
    """Every script, by name."""
    rows = session.scalars(select(ScriptRow).order_by(ScriptRow.name, ScriptRow.version.desc())).all()
    drafts = session.scalars(
        select(ScriptDraftRow).where(ScriptDraftRow.state == "open").order_by(ScriptDraftRow.saved_at.desc())
    ).all()
    using = _using(session)
    newest = {row.name: row.id for row in reversed(rows)}
    return [
        Listed(
            name,
            tuple(
                Version(row, tuple(using.get(row.id, ())), newest[name] == row.id) for row in rows if row.name == name
            ),
            tuple(draft for draft in drafts if draft.name == name),
        )
        for name in dict.fromkeys(row.name for row in rows)
    ]


def users(session: Session, script_id: int) -> tuple[CampaignRow, ...]:
    """The campaigns that run with a version or ran."""
    return tuple(_using(session).get(script_id, ()))


def version(session: Session, script_id: int) -> ScriptRow:
    row = session.get(ScriptRow, script_id)
    if row is None:
        raise NotFound("there is no such version of a script")
    return row


def bundle_of(session: Session, row: ScriptRow) -> Bundle:
    """What a published version is made of."""
    languages = dict.fromkeys((*(row.words or {}), *starters.languages(session)))
    return Bundle(row.body, {language: starters.spoken(session, row, language).body for language in languages})


def whole(bundle: Bundle) -> Bundle:
    """With what the house has learned to say since its words were written: what is spoken, and can be published."""
    return Bundle(bundle.body, {language: completed(words) for language, words in bundle.words.items()})


def older(bundle: Bundle) -> dict[str, dict[str, tuple[str, ...]]]:
    """By language, what its words are too old to have, and the house says for them."""
    found = {language: borrowed(words, bundle.script) for language, words in bundle.words.items()}
    return {language: tables for language, tables in found.items() if tables}


def draft(session: Session, draft_id: int) -> ScriptDraftRow:
    row = session.get(ScriptDraftRow, draft_id)
    if row is None:
        raise NotFound("there is no such draft")
    return row


def bundle_in(row: ScriptDraftRow) -> Bundle:
    """What a draft holds right now; one that is older than the house has learned what the house has."""
    return whole(Bundle(row.body, row.words)) if row.state == "open" else Bundle(row.body, row.words)


def base_of(session: Session, row: ScriptDraftRow) -> Bundle:
    """What the draft began from: what it may not take away is read off it."""
    return bundle_of(session, version(session, row.from_id))


def begin(session: Session, script_id: int, actor: str, name: str, now: datetime) -> ScriptDraftRow:
    """A draft of any version, with its words in every language, and with what the house has learned to say since."""
    row = version(session, script_id)
    found = whole(bundle_of(session, row))
    made = ScriptDraftRow(
        name=row.name, from_id=row.id, body=dict(found.body), words=dict(found.words), approvals=[], revision=1,
        state="open", started_by=name, started_at=now, saved_by=name, saved_at=now,
    )  # fmt: skip
    session.add(made)
    session.flush()
    record(session, "script_draft_begun", now, actor=actor,
           facts={"script": row.name, "version": row.version, "draft": made.id})  # fmt: skip
    return made


def newer_than(session: Session, row: ScriptDraftRow) -> list[ScriptRow]:
    """Versions that were published since this draft began; what they changed is not in it."""
    began = version(session, row.from_id)
    query = select(ScriptRow).where(ScriptRow.name == row.name, ScriptRow.version > began.version)
    if row.published_id is not None:
        query = query.where(ScriptRow.id != row.published_id)
    return list(session.scalars(query.order_by(ScriptRow.version)))


def held(session: Session, draft_id: int, revision: int) -> ScriptDraftRow:
    """The draft as this person saw it, locked; whoever saved in between is named."""
    query = select(ScriptDraftRow).where(ScriptDraftRow.id == draft_id).with_for_update()
    row = session.scalars(query.execution_options(populate_existing=True)).first()
    if row is None:
        raise NotFound("there is no such draft")
    if row.state != "open":
        raise Conflict(f"this draft is {row.state} and stays as it is; begin another from a version")
    if row.revision != revision:
        raise Conflict(f"{row.saved_by} saved this draft meanwhile; nothing was overwritten")
    return row


def save_texts(
    session: Session,
    draft_id: int,
    revision: int,
    language: str,
    part: str,
    values: Mapping[str, str],
    name: str,
    now: datetime,
) -> ScriptDraftRow:
    """The fields of one page in one language. It is kept as it is, with its faults; publishing is what is checked."""
    row = held(session, draft_id, revision)
    changed, base = bundle_in(row).copy(), base_of(session, row)
    if language not in changed.words:
        raise NotFound(f"there are no words in {language!r}")
    may = scripts_texts.names(changed, base, language, part) | scripts_page.names(changed, base, language, part)
    for field, value in values.items():
        if field not in may:
            raise BadInput(f"{field}: this cannot be changed here")
        if len(value) > LONGEST_FIELD:
            raise BadInput(f"{field}: longer than {LONGEST_FIELD} characters")
        scripts_texts.put(changed, base, language, field, value)
    return _saved(row, changed, name, now)


def move(
    session: Session, draft_id: int, revision: int, question: str, up: bool, name: str, now: datetime
) -> ScriptDraftRow:
    """A question goes one place up or down among the questions."""
    row = held(session, draft_id, revision)
    changed = bundle_in(row).copy()
    nodes: list[Any] = list(changed.body["nodes"])
    places = [place for place, node in enumerate(nodes) if node["kind"] == "question"]
    at = next((turn for turn, place in enumerate(places) if nodes[place]["key"] == question), None)
    if at is None:
        raise NotFound(f"there is no question {question!r}")
    other = at - 1 if up else at + 1
    if 0 <= other < len(places):
        nodes[places[at]], nodes[places[other]] = nodes[places[other]], nodes[places[at]]
    return _saved(row, Bundle({**changed.body, "nodes": nodes}, changed.words), name, now)


def switch(
    session: Session, draft_id: int, revision: int, question: str, on: bool, name: str, now: datetime
) -> ScriptDraftRow:
    """A question is asked, or not: then every interview settles it as skipped."""
    row = held(session, draft_id, revision)
    changed = bundle_in(row).copy()
    node = next((one for one in changed.body["nodes"] if one["key"] == question and one["kind"] == "question"), None)
    if node is None or question == NEVER_OFF:
        raise BadInput(f"{question}: it cannot be switched off")
    node.pop("off", None)
    if not on:
        node["off"] = True
    return _saved(row, changed, name, now)


def limit(
    session: Session, draft_id: int, revision: int, limits: Mapping[str, int], name: str, now: datetime
) -> ScriptDraftRow:
    """How often we try, within what a person may be asked to bear."""
    row = held(session, draft_id, revision)
    changed = bundle_in(row).copy()
    for key, value in limits.items():
        low, high = BOUNDS.get(key, (0, 9))
        if not low <= value <= high:
            raise BadInput(f"limits.{key}: expected a whole number from {low} to {high}")
    body = {**changed.body, "limits": {**changed.body.get("limits", {}), **limits}}
    return _saved(row, Bundle(body, changed.words), name, now)


def drop(session: Session, draft_id: int, revision: int, actor: str, name: str, now: datetime) -> None:
    """Not worked on any more. It is kept, and shown nowhere."""
    row = held(session, draft_id, revision)
    row.state, row.saved_by, row.saved_at = "dropped", name, now
    record(session, "script_draft_dropped", now, actor=actor, facts={"script": row.name, "draft": row.id})


def languages(bundle: Bundle) -> Sequence[tuple[str, str]]:
    """(code, its own name) of every language it speaks."""
    return [(code, str(words.get("name", code))) for code, words in bundle.words.items()]


def words_rows(session: Session, row: ScriptRow) -> dict[str, WordsRow]:
    """The words a version speaks with, by language."""
    found = dict.fromkeys((*(row.words or {}), *starters.languages(session)))
    return {language: starters.spoken(session, row, language) for language in found}


def _saved(row: ScriptDraftRow, changed: Bundle, name: str, now: datetime) -> ScriptDraftRow:
    row.body, row.words = dict(changed.body), dict(changed.words)
    row.revision, row.saved_by, row.saved_at = row.revision + 1, name, now
    return row


def _using(session: Session) -> dict[int, list[CampaignRow]]:
    using: dict[int, list[CampaignRow]] = {}
    query = select(CampaignRow).where(CampaignRow.kind == "interview").order_by(CampaignRow.id)
    for row in session.scalars(query):
        if row.frozen:
            using.setdefault(row.frozen["script"], []).append(row)
    return using
