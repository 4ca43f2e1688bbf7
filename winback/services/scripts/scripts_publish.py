"""Publishing a script: checked whole, let pass by name where that is needed, and never changed again.

New campaigns take the newest version; whoever is being talked with goes on in the version they began in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from winback.errors import BadInput, Conflict
from winback.services.events import record
from winback.services.scripts import scripts, scripts_check, scripts_phone, starters
from winback.services.scripts.scripts_check import Finding
from winback.services.scripts.scripts_phone import Message
from winback.services.scripts.scripts_texts import Bundle, differing
from winback.settings import Settings
from winback.store.campaigns import ScriptDraftRow, ScriptRow, WordsRow


@dataclass(frozen=True, slots=True)
class Readiness:
    """What still stands against publishing, and what somebody has to let pass by name."""

    findings: tuple[Finding, ...]
    to_let_pass: tuple[Message, ...]
    changes: Mapping[str, Any]

    @property
    def ready(self) -> bool:
        return not self.findings and not self.to_let_pass and bool(self.changes)


def readiness(
    session: Session, settings: Settings, bundle: Bundle, base: Bundle, approvals: Sequence[Mapping[str, Any]]
) -> Readiness:
    """Everything at once."""
    found = tuple(scripts_check.findings(bundle, base))
    broken = any(one.language is None for one in found)
    said = [] if broken else list(scripts_phone.everything(session, settings, bundle))
    return Readiness(found, tuple(scripts_phone.to_let_pass(said, approvals)), changes(base, bundle))


def let_pass(
    session: Session, settings: Settings, draft_id: int, revision: int, mark: str, name: str, now: datetime
) -> ScriptDraftRow:
    """Somebody has looked at a long or dear message, and says so with their name."""
    row = scripts.held(session, draft_id, revision)
    said = scripts_phone.everything(session, settings, scripts.bundle_in(row))
    message = next((one for one in said if one.mark == mark and one.why), None)
    if message is None:
        raise Conflict("this message has been changed since; look at it again")
    row.approvals = [*row.approvals, approval(message, name, now)]
    row.revision, row.saved_by, row.saved_at = row.revision + 1, name, now
    return row


def approval(message: Message, name: str, now: datetime) -> dict[str, Any]:
    """What is kept of it, in the version for good."""
    return {
        "mark": message.mark, "language": message.language, "form": message.form, "key": message.key,
        "why": message.why, "characters": message.characters, "segments": message.segments, "by": name,
        "at": now.isoformat(),
    }  # fmt: skip


def publish(
    session: Session,
    settings: Settings,
    draft_id: int,
    revision: int,
    note: str,
    actor: str,
    name: str,
    now: datetime,
) -> ScriptRow:
    """A new version of this draft's script, and of the words that changed."""
    row = scripts.held(session, draft_id, revision)
    bundle, base = scripts.bundle_in(row), scripts.version(session, row.from_id)
    made = add_version(session, settings, bundle, base, row.approvals, note, actor, name, now)
    row.state, row.published_id, row.saved_by, row.saved_at = "published", made.id, name, now
    return made


def add_version(
    session: Session,
    settings: Settings,
    bundle: Bundle,
    base: ScriptRow,
    approvals: Sequence[Mapping[str, Any]],
    note: str,
    actor: str,
    name: str,
    now: datetime,
) -> ScriptRow:
    """The same of any bundle, checked against the version it comes from."""
    before = scripts.bundle_of(session, base)
    found = readiness(session, settings, bundle, before, approvals)
    if found.findings:
        raise BadInput(f"{len(found.findings)} faults stand against publishing")
    if found.to_let_pass:
        raise BadInput(f"{len(found.to_let_pass)} messages must be let pass by somebody first")
    same_script = bundle.body["name"] == base.name
    if not found.changes and same_script:
        raise BadInput("nothing was changed")
    try:
        with session.begin_nested():
            made = _insert(session, bundle, base, before, found.changes, approvals, note, name, now)
    except IntegrityError as error:
        raise Conflict("somebody published at the same moment; look at the newest version first") from error
    facts = {"script": made.name, "version": made.version, "words": made.words, "let_pass": len(approvals)}
    record(session, "script_published", now, actor=actor, facts=facts)
    return made


def changes(before: Bundle, after: Bundle) -> dict[str, Any]:
    """What differs, as codes: order, questions on and off, limits, texts and accepted answers by language."""
    found: dict[str, Any] = {}
    asked = [[node["key"] for node in one.body["nodes"] if node["kind"] == "question"] for one in (before, after)]
    if asked[0] != asked[1]:
        found["order"] = asked[1]
    off = [{node["key"] for node in one.body["nodes"] if node.get("off")} for one in (before, after)]
    if off[1] - off[0]:
        found["off"] = sorted(off[1] - off[0])
    if off[0] - off[1]:
        found["on"] = sorted(off[0] - off[1])
    if before.body.get("limits", {}) != after.body.get("limits", {}):
        found["limits"] = dict(after.body.get("limits", {}))
    if _rest(before) != _rest(after):
        found["rules"] = True
    for language, place in differing(before, after):
        kind, _, rest = place.partition(".")
        key = rest.split(".")[0] if kind in ("say", "page", "frame", "options", "accept") else place
        of_language = found.setdefault("words", {}).setdefault(language, {})
        name = {"say": "texts", "options": "answers", "accept": "answers", "page": "page", "frame": "frame"}.get(
            kind, "other"
        )
        if key not in of_language.setdefault(name, []):
            of_language[name].append(key)
    return found


def _rest(bundle: Bundle) -> Any:
    """A script without its order, its switches and its limits."""
    nodes = sorted(
        ({name: value for name, value in node.items() if name != "off"} for node in bundle.body["nodes"]),
        key=lambda node: str(node["key"]),
    )
    return nodes, bundle.body.get("early"), bundle.body.get("title")


def _insert(
    session: Session,
    bundle: Bundle,
    base: ScriptRow,
    before: Bundle,
    changed: Mapping[str, Any],
    approvals: Sequence[Mapping[str, Any]],
    note: str,
    name: str,
    now: datetime,
) -> ScriptRow:
    kept = scripts.words_rows(session, base)
    spoken = {}
    for language, body in bundle.words.items():
        known = kept.get(language)
        if known is not None and before.words[language] == body:
            spoken[language] = known.id
        else:
            spoken[language] = _words(session, language, body, name, now)
    made = ScriptRow(
        name=bundle.body["name"], version=_next(session, ScriptRow, bundle.body["name"]), body=dict(bundle.body),
        words=spoken, note=note.strip() or None, changes=dict(changed), approvals=[dict(one) for one in approvals],
        published_by=name, published_at=now,
    )  # fmt: skip
    session.add(made)
    session.flush()
    return made


def _words(session: Session, language: str, body: Mapping[str, Any], name: str, now: datetime) -> int:
    row = WordsRow(language=language, version=_next(session, WordsRow, language), body=dict(body),
                   published_by=name, published_at=now)  # fmt: skip
    session.add(row)
    session.flush()
    return row.id


def _next(session: Session, table: type[ScriptRow] | type[WordsRow], name: str) -> int:
    newest = session.scalar(select(func.max(table.version)).where(starters.NAMED_BY[table] == name))
    return (newest or 0) + 1
