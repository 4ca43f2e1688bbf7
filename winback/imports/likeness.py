"""Whether a header line is plainly that of another kind: a list of tickets must not become a do-not-call list.

A file is refused only when another kind recognises telling columns that this kind does not know, and this kind has
nothing telling of its own to set against them. What could be either is taken as what the person says it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from winback.errors import BadInput
from winback.imports import headers
from winback.imports.folding import header_key
from winback.imports.headers import Layout

PEOPLE = ("accounts", "contacts")
EVENTS = ("orders", "issues", "consents")
PERSON = frozenset(["contact_id", "first_name", "last_name", "full_name", "salutation"])
NAMED = PERSON | {"name", "account_id", "account_name"}
TICKS = frozenset(["sms_opt_in", "voice_opt_in", "email_opt_in"])
# The fields that only this kind has a use for, or nearly.
TELLING: dict[str, frozenset[str]] = {
    "orders": frozenset(
        ["number", "ordered_on", "amount", "unit_price", "quantity", "product", "line", "stage", "won", "cancelled",
         "promised_on", "delivered_on", "delivery_state"]
    ),
    "issues": frozenset(["issue_id", "subject", "status", "opened_at", "resolved", "resolved_at", "kind"]),
    "consents": frozenset(
        ["channel", "purpose", "given", "said_at", "withdrawn", "withdrawn_at", "wording", "evidence",
         *TICKS]
    ),
    "accounts": frozenset(
        ["name", "full_name", "salutation", "street", "city", "region", "owner", "team", "segment", "language", "kind",
         "customer_since", "left_on", "left_reason", "contract_ends_on", "dunning"]
    ),
    "contacts": PERSON | frozenset(
        ["street", "city", "region", "zone", "language", "owner", "address_form", "preferred_channel",
         "preferred_hours", "topics_avoided"]
    ),
    "donotcall": frozenset(["list_name", "listed_on", "reason"]),
    "rates": frozenset(["currency", "rate", "on"]),
}  # fmt: skip
# Words that stand in the files of every kind, and so tell nothing.
COMMON = frozenset(
    header_key(word)
    for words in (
        "Datum Date Tag Text Titel Title Wert Value Status State Zustand Art Typ Type Kind Kategorie Category Fall",
        "Beschreibung Description Bezeichnung Nr Nummer Number No ID Name Kontakt Quelle Source Herkunft Referenz",
        "Reference Thema Grund Reason Bemerkung Note Kommentar Comment Liste List Seit Since Added Total Sales",
        "Anliegen Zusammenfassung Summary Key Vorgang Issue Problem Phase Stage Created Requested Preis Price Kunde",
        "Beginn Ende Medium Weg Nutzung Einwilligung Consent Newsletter SMS",
    )
    for word in words.split()
)
# When a row of a CRM was made: every export has it.
MADE = frozenset(
    header_key(header)
    for header in (
        "Created", "Created at", "CreatedAt", "Created Date", "CreatedDate", "Create Date", "Created Time",
        "Erstellt am", "Angelegt am", "Erfasst am", "Record ID", "Close Date", "Associated Contact",
        "Associated Company",
    )
)  # fmt: skip
# A list of customers may tell when each last bought; that alone makes it no list of orders.
LAST_BOUGHT = frozenset(
    header_key(header)
    for header in (
        "Letzter Kauf", "Letzter Kauf am", "Letzte Bestellung", "Letzte Bestellung am", "Letzter Einkauf",
        "Letztes Kaufdatum", "Letztes Bestelldatum", "Letzter Auftrag", "Last purchase", "Last purchase date",
        "Last order", "Last order date", "Last ordered on", "Date of last order",
    )
)  # fmt: skip
WORDS = {
    "accounts": "customers or companies", "contacts": "contact persons", "orders": "orders or invoices",
    "issues": "tickets or complaints", "consents": "consents", "donotcall": "do-not-call numbers",
    "rates": "exchange rates",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Weight:
    """What speaks for another kind, and what for the one that was named."""

    other: str
    signs: dict[str, str]  # telling field of the other kind -> its column, which the named kind does not know
    in_all: int  # telling fields of the other kind, also those whose column the named kind knows
    own: int  # telling fields of the named kind whose column the other does not know
    known: int  # columns the other kind knows


def check(cells: Sequence[object], kind: str, file_name: str) -> None:
    """A BadInput with both ways out, before anything is written."""
    found = like(cells, kind)
    if found is None:
        return
    columns = ", ".join(repr(column[:40]) for column in list(found.signs.values())[:4])
    raise BadInput(
        f"{file_name}: this looks like a file of {WORDS[found.other]}, not of {WORDS[kind]} (columns {columns}). "
        f"Nothing was imported. Import it as {found.other}. "
        f"If it really holds {WORDS[kind]}, say with a mapping file which column is what"
    )


def like(cells: Sequence[object], kind: str) -> Weight | None:
    """The other kind this header line plainly belongs to."""
    this = headers.layout_of(list(cells), kind, {})
    weights = [weight for other in TELLING if other != kind and (weight := _weight(cells, kind, this, other))]
    plain = [weight for weight in weights if _is_plain(kind, weight)]
    return max(plain, key=lambda weight: (weight.known, len(weight.signs)), default=None)


def _weight(cells: Sequence[object], kind: str, this: Layout, other: str) -> Weight | None:
    that = headers.layout_of(list(cells), other, {})
    if headers.missing(other, that):
        return None
    telling = TELLING[other] & that.columns.keys()
    here, there = _by_column(this), _by_column(that)
    signs = {
        name: this.headers[column]
        for column, name in sorted(there.items())
        if name in telling
        and column not in here
        and header_key(this.headers[column]) not in COMMON | MADE | LAST_BOUGHT
    }
    own = {
        name
        for column, name in here.items()
        if name in TELLING[kind] and column not in there and header_key(this.headers[column]) not in MADE
    }
    return Weight(other, signs, len(telling), len(own | _kept(kind, other, this)), len(there))


def _kept(kind: str, other: str, this: Layout) -> set[str]:
    """Fields that speak for the named kind although the other one knows their columns too."""
    if kind == "consents":
        return set(TICKS & this.columns.keys())
    if kind == "contacts" and other == "accounts":
        return set((PERSON | {"email"}) & this.columns.keys())
    if (kind in PEOPLE and other in {"donotcall", "consents"}) or other == "rates":
        return set(NAMED & this.columns.keys())
    return set()


def _is_plain(kind: str, weight: Weight) -> bool:
    """Files of events often name the customer at length; files of customers seldom hold whole events."""
    signs, other = len(weight.signs), weight.other
    if weight.own:
        return _outweighs(kind, weight)
    if other in PEOPLE:
        if kind in PEOPLE:
            return other == "accounts" and signs >= 2
        return signs >= 2 or (signs >= 1 and weight.in_all >= 4)
    if other == "orders" and kind in PEOPLE:
        return signs >= 2  # one alone may be what a customer is worth
    return signs >= 2 or (signs >= 1 and (other == "donotcall" or weight.in_all >= 3))


def _outweighs(kind: str, weight: Weight) -> bool:
    """There is something of the named kind, but too little against so much of another."""
    signs, other = len(weight.signs), weight.other
    if kind in PEOPLE and other in EVENTS:
        small = weight.in_all >= 4 if other == "consents" else weight.own == 1
        return signs >= 3 or (signs == 2 and small)
    if kind == "donotcall" or (kind == "consents" and other in {"orders", "issues"}):
        return signs >= 3 and signs > 3 * weight.own
    return False


def _by_column(layout: Layout) -> dict[int, str]:
    return {column: name for name, columns in layout.columns.items() for column in columns}
