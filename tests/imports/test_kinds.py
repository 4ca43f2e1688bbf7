"""A file of another kind is refused before anything is written; what may be meant is taken as it is called."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from sqlalchemy import func, select

from tests.imports.conftest import bring_in, one, rows
from winback.cli import cli
from winback.errors import BadInput, WinbackError
from winback.imports import headers, likeness
from winback.runtime import Runtime
from winback.store.crm import AccountRow, ContactRow, ImportRow, IssueRow, OrderRow
from winback.store.permission import BlockRow, ConsentRow, DoNotCallRow

ZENDESK = "Ticket ID,Subject,Status,Requester,Requester email,Requester phone,Created at"
TICKETS = "ID,Subject,Status,Email,Phone,Created"
TICKETS_DE = "Ticketnummer;Betreff;Status;Erstellt am;Kundennummer;Telefon"
ORDERS = "Kundennummer;Bestellnummer;Bestelldatum;Art. Nr.;Bezeichnung;Menge;Netto"
ORDERS_SHORT = "Kundennummer;Bestellnummer;Datum;Betrag"
INVOICES = "Rechnungsnummer;Rechnungsdatum;Kunde;Netto;Brutto;Status"
DEALS = "Deal - ID,Deal - Title,Deal - Value,Deal - Currency,Deal - Organization,Deal - Status,Deal - Won time"
SHOPIFY = (
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Accepts Marketing,Currency,Subtotal,Total,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Billing Street,Billing City,Billing Zip,"
    "Billing Country,Billing Phone,Cancelled at,Tags,Id,Phone"
)
ACCOUNTS = "Kundennummer;Firma;Straße;PLZ;Ort;Land;Telefon;E-Mail;Betreuer"
COMPANIES = "Company name,Phone Number,Industry,Type,Company owner,Street Address,City,Country/Region"
CONTACTS = "Kontakt-ID;Kundennummer;Anrede;Vorname;Nachname;E-Mail;Mobil"
HUBSPOT = "Record ID,First Name,Last Name,Email,Phone Number,Create Date,Associated Company,Contact owner"
CONSENTS = "E-Mail;Kanal;Einwilligung;Datum;Quelle"
LISTED = "Rufnummer;Gesperrt am;Grund"
RATES = "Währung;Kurs;Datum"

ANOTHER = [
    *((kind, header, "issues") for kind in ("accounts", "contacts", "orders", "consents", "donotcall")
      for header in (ZENDESK, TICKETS, TICKETS_DE)),
    *((kind, header, "orders") for kind in ("accounts", "contacts", "issues", "consents", "donotcall", "rates")
      for header in (ORDERS, ORDERS_SHORT, INVOICES, DEALS, SHOPIFY)),
    *((kind, header, "accounts") for kind in ("orders", "issues", "consents", "donotcall", "rates")
      for header in (ACCOUNTS, COMPANIES)),
    ("contacts", COMPANIES, "accounts"),
    *((kind, header, "") for kind in ("orders", "issues", "consents", "donotcall") for header in (CONTACTS, HUBSPOT)),
    *((kind, CONSENTS, "consents") for kind in ("accounts", "orders", "issues", "donotcall")),
    *((kind, LISTED, "donotcall") for kind in ("accounts", "contacts", "orders", "issues")),
    *((kind, RATES, "rates") for kind in ("accounts", "orders", "donotcall")),
]  # fmt: skip
MEANT = [
    ("accounts", "Kundennummer;Name;Email;Erstellt am;Umsatz"),
    ("accounts", "Kunde;Telefon;Letzter Kauf;Umsatz;Bemerkung"),
    ("accounts", "Kundennummer;Firma;E-Mail;Beschreibung;Kategorie;Status"),
    ("accounts", "Kundennummer;Firma;Telefon;Kanal;Einwilligung"),
    ("accounts", "Kundennummer;Firma;Ort;Telefon;Problem;Währung;Gesperrt am"),
    ("accounts", "Record ID,Company name,Create Date,City,Close Date,Recent Deal Amount,Total Revenue,Type"),
    ("accounts", HUBSPOT),  # private customers come as persons
    ("contacts", "Firma;Telefon;E-Mail"),
    ("contacts", "Name;Telefon"),
    ("contacts", "Record ID,First Name,Last Name,Email,Create Date,Industry,Type,City"),
    ("orders", "Datum;Kunde;Straße;Ort;Telefon"),
    ("orders", "Kunde;Datum;Betrag"),
    ("orders", "Kundennummer;Firma;Straße;Ort;Telefon;Letzte Bestellung"),
    ("accounts", "Kundennummer;Firma;Ort;Telefon;Letzte Bestellung;Umsatz"),
    ("orders", "Bestelldatum;Betrag;Name;Vorname;Straße;PLZ;Ort;Bundesland;Sprache;Telefon;E-Mail;Betreuer"),
    ("issues", "RMA-Nummer;Bestellnummer;Artikel;Menge;Betrag;Grund;Status;Datum;Kundennummer"),
    ("issues", "Kundennummer;Bestellnummer;Artikel;Menge;Grund;Status;Datum"),
    ("consents", "Kundennummer;Vorname;Nachname;Straße;Ort;SMS-Einwilligung;Einwilligung am"),
    ("consents", "Email;Phone;Channel;Status;Date;Reason"),
    ("donotcall", "Telefon"),
    ("donotcall", "Telefon;Name;Datum"),
    ("donotcall", "phone;reason"),
    ("donotcall", "Name;Straße;PLZ;Ort;Land;Telefon;Gesperrt am"),
    ("donotcall", "Kundennummer;Firma;Telefon;E-Mail"),
    ("donotcall", "Email;Phone;Channel;Status;Date;Reason"),
    ("rates", RATES),
    ("rates", "Currency,Date,Value"),
]


def cells(header: str) -> list[object]:
    return list(header.split(";" if ";" in header else ","))


@pytest.mark.parametrize(("kind", "header", "other"), ANOTHER)
def test_a_file_of_another_kind_is_known_by_its_columns(kind: str, header: str, other: str) -> None:
    found = likeness.like(cells(header), kind)

    assert found is not None
    assert found.other == other or (not other and found.other in likeness.PEOPLE)


@pytest.mark.parametrize(("kind", "header"), MEANT)
def test_a_file_that_may_be_meant_is_taken_as_it_is_called(kind: str, header: str) -> None:
    assert likeness.like(cells(header), kind) is None
    assert not headers.missing(kind, headers.layout_of(cells(header), kind, {}))


def test_tickets_never_become_a_do_not_call_list(rt: Runtime) -> None:
    text = f"{ZENDESK}\n1,Broken cup,open,Ann,ann@example.com,+4917139200 01,2026-01-02\n"

    with pytest.raises(BadInput) as refused:
        bring_in(rt, "donotcall", text, file_name="tickets.csv")

    assert str(refused.value) == (
        "tickets.csv: this looks like a file of tickets or complaints, not of do-not-call numbers "
        "(columns 'Ticket ID', 'Subject'). Nothing was imported. Import it as issues. "
        "If it really holds do-not-call numbers, say with a mapping file which column is what"
    )
    with rt.reading() as session:
        for table in (AccountRow, ContactRow, OrderRow, IssueRow, ImportRow, DoNotCallRow, BlockRow, ConsentRow):
            assert session.scalar(select(func.count()).select_from(table)) == 0


def test_a_mapping_says_what_the_columns_are_and_is_believed(sqlite_rt: Runtime) -> None:
    text = f"{ORDERS_SHORT}\nK1;B1;01.02.2026;12,00\n"
    with pytest.raises(BadInput, match="orders or invoices, not of customers"):
        bring_in(sqlite_rt, "accounts", text)

    bring_in(sqlite_rt, "accounts", text, mapping={"Kundennummer": "account_id"})

    assert one(sqlite_rt, AccountRow).external_id == "K1"
    assert rows(sqlite_rt, OrderRow) == []


def test_the_command_ends_without_a_database_row_and_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WINBACK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("WINBACK_SECRET_KEY", "a key for tests, long enough to be one")
    monkeypatch.delenv("WINBACK_DATABASE_URL", raising=False)
    assert CliRunner().invoke(cli, ["upgrade"]).exit_code == 0
    (tmp_path / "kunden.csv").write_text(f"{ACCOUNTS}\nK1;A;;;;;030 23125001;;\n", encoding="utf-8")

    results: list[Any] = [
        CliRunner().invoke(cli, ["import", kind, str(tmp_path / "kunden.csv"), "--json"])
        for kind in ("donotcall", "accounts")
    ]

    assert isinstance(results[0].exception, WinbackError)
    assert "kunden.csv: this looks like a file of customers or companies" in str(results[0].exception)
    assert (results[0].exit_code, results[0].stdout) == (1, "")
    assert json.loads(results[1].stdout)["created"] == 1
