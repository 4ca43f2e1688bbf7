"""What can be done about each reason, for all accounts at once: the words, the page, and the file to complete.

The file has the headers our import knows. Completed and imported again, it mends; a line left as it is changes nothing.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from winback.errors import BadInput
from winback.services.exports import export_contacts, export_files
from winback.services.planning import report_sums
from winback.settings import Settings
from winback.store.crm import AccountRow, ContactRow

AT_ONCE = 1_000
COMMAND = " (winback export mend --hold …)"


@dataclass(frozen=True, slots=True)
class Mend:
    """A way to mend: told in both languages; with a page, or as a file of one of the import's kinds."""

    en: str
    de: str
    file: str | None = None  # accounts | contacts | consents
    page: str | None = None  # proof | sources | lists | countries | support


def _file(kind: str, what_en: str, what_de: str) -> Mend:
    return Mend(
        f"Complete {what_en} in the file and import it again as {kind}{COMMAND}.",
        f"In der Datei {what_de} ergänzen und sie wieder einlesen als: {kind}{COMMAND}.",
        file=kind,
    )


def _itself(en: str, de: str) -> Mend:
    return Mend(f"Nothing to do: {en}.", f"Nichts zu tun: {de}.")


def _theirs(en: str, de: str) -> Mend:
    return Mend(f"Not to be mended: {en}.", f"Daran ist nichts zu ändern: {de}.")


NUMBER = _file("contacts", "the numbers", "die Nummern")
LISTS = Mend(
    "Bring in the newest copy of the list (winback lists import).",
    "Die neueste Fassung der Liste einlesen (winback lists import).",
    page="lists",
)
DATA = Mend("Change the mark in the CRM and import it again.", "Das Kennzeichen im CRM ändern und wieder einlesen.")

MENDS: Mapping[str, Mend] = {
    # the account
    "erased": _theirs("it was erased", "das Konto wurde gelöscht"),
    "blocked": Mend("Lift the block on the customer's page.", "Die Sperre auf der Seite des Kunden aufheben."),
    "open_issue": Mend(
        "Solve the issues; support sees them.", "Die Anliegen lösen; der Support sieht sie.", page="support"
    ),
    "cooling_off": _itself("the rest after an issue ends by itself", "die Ruhe nach einem Anliegen endet von selbst"),
    "no_feed": Mend("Register where tickets come from.", "Anmelden, woher Tickets kommen.", page="sources"),
    "stale_feed": Mend("Bring in the newest tickets.", "Die neuesten Tickets einlesen.", page="sources"),
    "insolvent": DATA,
    "in_dunning": DATA,
    "in_dispute": DATA,
    "with_rep": _itself("sales is speaking with them", "der Vertrieb spricht mit ihnen"),
    "later": _itself("they named the day themselves", "den Tag haben sie selbst genannt"),
    "not_in_band": _itself("the campaign is about others", "die Kampagne meint andere"),
    "not_asked_to_hear": _theirs("only they can ask to be told", "nur sie selbst können darum bitten"),
    "ordered_again": _itself("they came back by themselves", "sie sind von selbst zurückgekommen"),
    "answered_recently": _itself(
        "the rest after an answer ends by itself", "die Ruhe nach einer Antwort endet von selbst"
    ),
    "in_conversation": _itself("the conversation ends by itself", "das Gespräch endet von selbst"),
    "same_household": _itself("somebody there is being asked", "dort wird schon jemand gefragt"),
    "gives_way": _itself("the other campaign asks them", "die andere Kampagne fragt sie"),
    "resting": _itself("the rest between campaigns ends by itself", "die Ruhe zwischen Kampagnen endet von selbst"),
    # the person and the number
    "deceased": _theirs("the person has died", "die Person ist verstorben"),
    "flagged_minor": _theirs("minors are not asked", "Minderjährige werden nicht gefragt"),
    "opted_out": _theirs("they said stop", "es wurde „Stopp“ gesagt"),
    "wrong_person": NUMBER,
    "do_not_call": _theirs("they stand on a do-not-call list", "sie stehen auf einer Sperrliste"),
    "no_contact": _file("contacts", "the persons", "die Ansprechpersonen"),
    "no_number": NUMBER,
    "invalid_number": NUMBER,
    "premium_number": NUMBER,
    "landline_for_sms": _file("contacts", "mobile numbers, or plan a call", "Mobilnummern (oder einen Anruf planen)"),
    # the law
    "country_unknown": _file("accounts", "the countries", "die Länder"),
    "no_profile": Mend(
        "These countries need a profile of their law (templates/profiles), confirmed by counsel.",
        "Diese Länder brauchen ein Profil ihres Rechts (templates/profiles), von Juristen bestätigt.",
        page="countries",
    ),
    "awaits_counsel": Mend(
        "Ask counsel; their yes is entered by name (winback profile relax CH allowed yes --approved-by NAME).",
        "Rechtsrat einholen; ein Ja wird mit Namen eingetragen "
        "(winback profile relax CH allowed yes --approved-by NAME).",
        page="countries",
    ),
    "list_missing": LISTS,
    "list_stale": LISTS,
    "no_permission": _file("consents", "who agreed, when and where", "wer wann und wo eingewilligt hat,"),
    "permission_withdrawn": _theirs("they took it back; only they can give it anew", "sie haben sie zurückgenommen"),
    "permission_not_proven": Mend(
        "Say once where and when they were asked (winback consent prove --source NAME --date DAY).",
        "Einmal sagen, wo und wann gefragt wurde (winback consent prove --source NAME --date TAG).",
        page="proof",
    ),
    "permission_not_written": Mend(
        "Register a source that asks in writing, and prove it with that (winback consent source add --written).",
        "Eine Quelle anmelden, die schriftlich fragt, und damit belegen (winback consent source add --written).",
        page="sources",
    ),
    "permission_expired": _file("consents", "who agreed again", "wer erneut eingewilligt hat,"),
    "language_missing": _file("contacts", "the languages, if they are wrong", "die Sprachen, falls sie falsch sind,"),
    "contact_limit": _itself("the window rolls on", "das Zeitfenster läuft weiter"),
    "outside_hours": _itself("the next hour comes by itself", "die nächste erlaubte Stunde kommt von selbst"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A reason, how many it holds, and what mends it."""

    code: str
    count: int
    told: str
    file: str | None
    page: str | None


def of(counts: Mapping[str, int], language: str) -> list[Row]:
    """What can be done, the most frequent reason first; for pages, where a file is a button and no command."""
    most = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    known = [(code, count, MENDS[code]) for code, count in most if count and code in MENDS]
    return [
        Row(code, count, told(code, language).replace(_command(code), ""), mend.file, mend.page)
        for code, count, mend in known
    ]


def told(code: str, language: str) -> str:
    """The way to mend in words; nothing for what a campaign or the provider adds."""
    mend = MENDS.get(code)
    said = (mend.de if language.startswith("de") else mend.en) if mend else ""
    return said.replace(COMMAND, _command(code))


def _command(code: str) -> str:
    return COMMAND.replace("…", code)


def write(session: Session, code: str, form: str, out: BinaryIO, settings: Settings, now: datetime) -> int:
    """The silent accounts that this holds, as a file for the import. How many rows."""
    mend = MENDS.get(code)
    if mend is None or mend.file is None or form not in export_files.FORMATS:
        known = ", ".join(code for code, one in MENDS.items() if one.file)
        raise BadInput(f"{code} is not mended by a file; these are: {known}")
    header, rows = SHAPES[mend.file]
    with closing(report_sums.unreachable(session, settings, now)) as held:
        ids = (account_id for account_id, codes in held if code in codes)
        return export_files.write(out, header, _filled(session, ids, rows), form)


def _filled(session: Session, ids: Iterable[int], rows: "Rows") -> Iterator[Sequence[Any]]:
    some: list[int] = []
    for account_id in ids:
        some.append(account_id)
        if len(some) == AT_ONCE:
            yield from rows(session, some)
            some = []
    yield from rows(session, some)


def _accounts(session: Session, ids: Sequence[int]) -> Iterator[Sequence[Any]]:
    """The country as it was written: an empty one would be taken for the firm's own."""
    wanted = [getattr(AccountRow, name) for name in ("external_id", "name", "street", "postcode", "city", "region")]
    country = func.coalesce(AccountRow.country, AccountRow.country_given, "?")
    query = select(*wanted, country, AccountRow.kind).where(AccountRow.id.in_(ids)).order_by(AccountRow.id)
    for *told_, kind in session.execute(query):
        yield [*told_, kind if kind in ("firm", "private") else ""]


def _contacts(session: Session, ids: Sequence[int]) -> Iterator[Sequence[Any]]:
    people = _people(session, ids)
    numbers = export_contacts.first_numbers(session, [row.id for row in people if row.id])
    for row in people:
        yield [row.key, row.external_id, row.name, row.first_name, row.last_name, numbers.get(row.id), row.language]


def _consents(session: Session, ids: Sequence[int]) -> Iterator[Sequence[Any]]:
    """Ticks are left empty: an empty tick says nothing, and the import says so."""
    for row in _people(session, ids):
        yield [row.key, row.external_id, row.first_name, row.last_name, "", "", "", ""]


def _people(session: Session, ids: Sequence[int]) -> Sequence[Any]:
    person = (ContactRow.account_id == AccountRow.id) & ContactRow.erased_at.is_(None)
    query = (
        select(
            ContactRow.id, ContactRow.external_id.label("key"), AccountRow.external_id, AccountRow.name,
            ContactRow.first_name, ContactRow.last_name, ContactRow.language,
        )
        .outerjoin(ContactRow, person)
        .where(AccountRow.id.in_(ids))
        .order_by(AccountRow.id, ContactRow.id)
    )  # fmt: skip
    return session.execute(query).all()


Rows = Callable[[Session, Sequence[int]], Iterator[Sequence[Any]]]
SHAPES: Mapping[str, tuple[Sequence[str], Rows]] = {
    "accounts": (("account_id", "name", "street", "postcode", "city", "region", "country", "kind"), _accounts),
    "contacts": (
        ("contact_id", "account_id", "account_name", "first_name", "last_name", "phone", "language"),
        _contacts,
    ),
    "consents": (
        ("contact_id", "account_id", "first_name", "last_name", "sms_opt_in", "voice_opt_in", "said_at", "source"),
        _consents,
    ),
}
