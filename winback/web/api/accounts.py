"""Customers: listed, searched, one with the people in it, why it may or may not be contacted, how silent it is."""

from typing import Any

from winback.services.gate import explaining
from winback.services.planning import dormancy_words
from winback.services.staff import accounts
from winback.store.crm import AccountRow
from winback.store.permission import ConsentRow, ConsentSourceRow
from winback.web.accounts import team
from winback.web.api import schemas as s
from winback.web.api.base import PREFIX, Blueprint, answers, page, paged
from winback.web.current import rt
from winback.web.searching import wanted

bp = Blueprint("api-accounts", __name__, url_prefix=f"{PREFIX}/accounts", description="Customers")


@bp.get("")
@bp.arguments(s.AccountQuery, location="query")
@bp.response(200, paged(s.AccountSchema))
@answers(bp, 422)
def listing(query: dict[str, Any]) -> dict[str, Any]:
    """All customers, by id."""
    with rt.reading() as session:
        rows, total = accounts.page(
            session, after=query["after"], band=query.get("band"), team=team(), limit=query["limit"] + 1
        )  # fmt: skip
        return page(rows, query["limit"], total)


@bp.post("/search")
@bp.arguments(s.SearchSchema)
@bp.response(200, paged(s.AccountSchema))
@answers(bp, 400, 422)
def search(given: dict[str, Any]) -> dict[str, Any]:
    """By name, customer number, e-mail or telephone number. At most 25 are found."""
    with rt.reading() as session:
        found = accounts.search(session, wanted(given["text"], rt.settings.country), team())
        return {"items": found, "next": None}


@bp.get("/<int:account_id>")
@bp.response(200, s.AccountDetailSchema)
@answers(bp, 404)
def one(account_id: int) -> Any:
    """One customer, with the people in it."""
    with rt.reading() as session:
        row = accounts.get(session, account_id, team())
        return _Detail(row, accounts.people(session, account_id))


@bp.get("/<int:account_id>/explain")
@bp.response(200, s.ExplanationSchema)
@answers(bp, 404)
def explain(account_id: int) -> dict[str, Any]:
    """Every hold with its facts, and the next moment the answer could change. As `winback explain --json`."""
    with rt.reading() as session:
        accounts.get(session, account_id, team())
        return explaining.as_json(explaining.explain(session, account_id, rt.now(), rt.settings), rt.settings)


@bp.get("/<int:account_id>/dormancy")
@bp.response(200, s.DormancySchema)
@answers(bp, 404)
def dormancy(account_id: int) -> dict[str, Any]:
    """The judgement on a customer: the band, the facts behind it, and a sentence."""
    with rt.reading() as session:
        row = accounts.get(session, account_id, team())
        said = row.dormancy if row.dormancy and "because" in row.dormancy else None
        return {
            "account_id": row.id,
            "band": row.band,
            "judged_at": row.judged_at,
            "look_again_on": row.look_again_on,
            "facts": row.dormancy,
            "sentence_en": dormancy_words.kept_sentence(said, "en") if said else "",
            "sentence_de": dormancy_words.kept_sentence(said, "de") if said else "",
        }


@bp.get("/<int:account_id>/consents")
@bp.response(200, s.ConsentListSchema)
@answers(bp, 404)
def consents(account_id: int) -> dict[str, Any]:
    """The last word of each person of a customer, by channel and purpose."""
    with rt.reading() as session:
        accounts.get(session, account_id, team())
        rows = [pair for person in accounts.people(session, account_id) for pair in person.consents]
        return {"items": [_consent(consent, source) for consent, source in rows]}


class _Detail:
    """A row with its people, as the schema reads it."""

    def __init__(self, row: AccountRow, contacts: list[accounts.Person]) -> None:
        self._row, self.contacts = row, contacts

    def __getattr__(self, name: str) -> Any:
        return getattr(self._row, name)


def _consent(consent: ConsentRow, source: ConsentSourceRow | None) -> dict[str, Any]:
    names = ("contact_id", "channel", "purpose", "given", "said_at", "hash")
    return {name: getattr(consent, name) for name in names} | {"source": source.name if source else None}
