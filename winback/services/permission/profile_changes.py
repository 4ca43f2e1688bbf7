"""What the firm changed in a country's profile: stricter at once, laxer only with the name of who approved it."""

import json
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from campaigns.facts import Profile
from campaigns.overrides import in_force as laid_out
from campaigns.overrides import laxer, read
from winback.errors import BadInput, NotFound
from winback.services.events import record
from winback.services.permission import profiles
from winback.store.permission import ProfileChangeRow

Wish = Mapping[str, Any]


def in_force(session: Session, by_settings: Mapping[str, Wish]) -> Mapping[str, Profile]:
    """The profiles by key as they count now: what was approved by name, then whatever is stricter."""
    query = select(ProfileChangeRow.profile, ProfileChangeRow.wish, ProfileChangeRow.approved_by)
    rows = session.execute(query.where(ProfileChangeRow.ended_at.is_(None)).order_by(ProfileChangeRow.id)).all()
    approved = [(row.profile, row.wish) for row in rows if row.approved_by]
    tightened = [(row.profile, row.wish) for row in rows if not row.approved_by]
    return _laid_out(json.dumps([approved, tightened + list(by_settings.items())], sort_keys=True))


def tighten(session: Session, key: str, wish: Wish, reason: str, by: str, now: datetime) -> int:
    """Holds from this moment on. What would loosen anything is refused, and says so."""
    law = _law(session, key, wish)
    if faults := laxer(law, wish):
        raise BadInput(f"{'; '.join(faults)}: that would be laxer; it needs winback profile relax with --approved-by")
    return _keep(session, key, wish, None, reason, by, now)


def relax(session: Session, key: str, wish: Wish, approved_by: str, reason: str, by: str, now: datetime) -> int:
    """Laxer than the profile: only with the name of who answers for it, and why. Both are kept."""
    _law(session, key, wish)
    if not approved_by.strip() or not reason.strip():
        raise BadInput("loosening a profile needs the name of who approved it, and the reason")
    return _keep(session, key, wish, approved_by.strip(), reason.strip(), by, now)


def end(session: Session, change_id: int, by: str, now: datetime) -> None:
    """The profile counts again as its file says."""
    open_ = (ProfileChangeRow.id == change_id, ProfileChangeRow.ended_at.is_(None))
    ended = session.scalar(
        update(ProfileChangeRow).where(*open_).values(ended_at=now, ended_by=by).returning(ProfileChangeRow.id)
    )
    if ended is None:
        raise NotFound(f"there is no change {change_id} in force; winback profile changes shows them")
    record(session, "profile_change_ended", now, actor=by, facts={"change": change_id})


def listing(session: Session) -> list[ProfileChangeRow]:
    """All changes, the newest first; those that ended too."""
    return list(session.scalars(select(ProfileChangeRow).order_by(ProfileChangeRow.id.desc())))


def wish_of(name: str, value: str) -> dict[str, Any]:
    """One change as people write it; a BadInput says what can be changed."""
    try:
        return read(name, value)
    except ValueError as error:
        raise BadInput(str(error)) from None


def in_words(wish: Wish) -> str:
    """A wish as it was written: per_day 2, hours.monday 09:00-17:00."""
    return ", ".join(f"{name} {value}" for name, value in _flat(wish))


def _flat(wish: Wish, path: str = "") -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for name, value in wish.items():
        here = f"{path}.{name}" if path else {"needs_consent": "consent", "lists": "list"}.get(name, name)
        if isinstance(value, Mapping):
            found += _flat(value, here)
        elif isinstance(value, bool):
            found.append((here, "yes" if value else "no"))
        elif isinstance(value, list):
            found.append((here, "-".join(value)))
        else:
            found.append((here, "closed" if value is None else str(value)))
    return found


def _law(session: Session, key: str, wish: Wish) -> Profile:
    """The profile as it counts now, which knows the lists of the wish."""
    known = in_force(session, {})
    if key not in known:
        raise NotFound(f"there is no profile {key}; there are {', '.join(sorted(profiles.loaded()))}, and US-FL …")
    if unknown := [name for name in wish.get("lists", {}) if name not in known[key].lists]:
        raise BadInput(f"{key} asks for no list {unknown[0]}")
    return known[key]


def _keep(session: Session, key: str, wish: Wish, approved_by: str | None, reason: str, by: str, now: datetime) -> int:
    row = ProfileChangeRow(
        profile=key, wish=dict(wish), approved_by=approved_by, reason=reason, made_by=by, made_at=now
    )
    session.add(row)
    session.flush()
    code = "profile_relaxed" if approved_by else "profile_tightened"
    record(session, code, now, actor=by, facts={"change": row.id, "profile": key})
    return row.id


@lru_cache(maxsize=16)
def _laid_out(changes: str) -> Mapping[str, Profile]:
    approved, tightened = json.loads(changes)
    return laid_out(profiles.loaded(), [tuple(one) for one in approved], [tuple(one) for one in tightened])
