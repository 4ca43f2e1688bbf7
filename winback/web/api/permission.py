"""Permission and its end: consents with evidence, their sources, and stop."""

from typing import Any

from sqlalchemy import select

from winback.errors import BadInput, NotFound
from winback.services.keys import phone_hash
from winback.services.permission import consent_sources, consents, opt_outs
from winback.services.permission.consent_sources import NewSource
from winback.services.permission.consents import Declaration
from winback.store.crm import ContactRow
from winback.web.api import schemas as s
from winback.web.api.base import PREFIX, Blueprint, answers
from winback.web.current import me, rt
from winback.web.searching import e164

bp = Blueprint("api-consents", __name__, url_prefix=PREFIX, description="Permission: consents and their sources")
stops = Blueprint("api-opt-outs", __name__, url_prefix=PREFIX, description="Somebody said stop")


@bp.post("/consents")
@bp.arguments(s.NewConsentsSchema)
@bp.response(200, s.RecordedSchema)
@answers(bp, 400, 404, 422)
def record(given: dict[str, Any]) -> Any:
    """Record declarations in their order. What is known already is not written again."""
    wanted = given["consents"]
    with rt.transaction() as session:
        known = set(session.scalars(select(ContactRow.id).where(ContactRow.id.in_({c["contact_id"] for c in wanted}))))
        if missing := sorted({one["contact_id"] for one in wanted} - known):
            raise NotFound(f"there is no contact {', '.join(map(str, missing[:5]))}")
        sources = consent_sources.ids_by_key(session)
        done = consents.record_many(session, [_declaration(one, sources) for one in wanted], rt.now())
    return {"created": done.created, "unchanged": done.unchanged}


@bp.get("/consent-sources")
@bp.response(200, s.ConsentSourcesSchema)
@answers(bp)
def sources() -> Any:
    """Where permission is asked."""
    with rt.reading() as session:
        return {"items": consent_sources.listing(session)}


@bp.post("/consent-sources")
@bp.arguments(s.ConsentSourceSchema)
@bp.response(201, s.ConsentSourceSchema)
@answers(bp, 400, 409, 422)
def register(given: dict[str, Any]) -> Any:
    """Register a source with its exact wording."""
    with rt.transaction() as session:
        consent_sources.register(session, NewSource(**given), me().name, rt.now())
        return consent_sources.named(session, given["name"])


@stops.post("/opt-outs")
@stops.arguments(s.OptOutSchema)
@stops.response(200, s.ClosedSchema)
@answers(stops, 400, 404, 422)
def stop(given: dict[str, Any]) -> Any:
    """Close a person on every channel and number. Said twice, it is one stop."""
    number = e164(given["phone"], rt.settings.country) if "phone" in given else None
    if "phone" in given and number is None:
        raise BadInput("phone: this is not a telephone number")
    with rt.transaction() as session:
        contact_id = given.get("contact_id")
        if contact_id is not None and session.get(ContactRow, contact_id) is None:
            raise NotFound("there is no such contact")
        closed = opt_outs.record(
            session, contact_id=contact_id, channel="api", words=given["words"], doubtful=False, now=rt.now(),
            phone_hash=phone_hash(rt.settings.secret_key, number) if number else None, actor=me().actor,
        )  # fmt: skip
    return {"contact_ids": list(closed.contact_ids), "account_ids": list(closed.account_ids)}


def _declaration(given: dict[str, Any], sources: dict[str, int]) -> Declaration:
    name = given["source"]
    source_id = sources.get(name.strip().casefold()) if name else None
    if name and source_id is None:
        raise BadInput(f"there is no consent source {name!r}")
    if given["said_at"] and given["said_at"] > rt.now():
        raise BadInput("said_at lies in the future")
    return Declaration(
        contact_id=given["contact_id"], channel=given["channel"], purpose=given["purpose"], given=given["given"],
        said_at=given["said_at"], source_id=source_id, evidence=given["evidence"], recorded_by=me().actor,
    )  # fmt: skip
