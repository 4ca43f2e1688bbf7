"""The header lines of CRM exports as they are seen in public: every column is read, or is consciously left raw."""

import csv
from pathlib import Path

import pytest

from winback.imports import headers, likeness

KINDS = {
    "contacts": "contacts", "contact report": "contacts", "companies (label list)": "accounts",
    "account report": "accounts", "customers": "accounts", "owner column": "accounts", "order lines": "orders",
}  # fmt: skip
MEANS = {
    "contacts": {
        "Record ID": "contact_id", "First Name": "first_name", "Last Name": "last_name", "Email": "email",
        "Phone Number": "phone", "Phone": "phone", "Mobile Phone": "phone", "Home Phone": "phone",
        "Associated Company": "account_name", "Account Name": "account_name", "Country/Region": "country",
        "Contact owner": "owner", "Contact Owner": "owner", "Salutation": "salutation", "Do Not Call": "do_not_call",
        "Email Opt Out": "email_opt_out", "Mailing Street": "street", "Mailing City": "city",
        "Mailing State/Province": "region", "Mailing Zip/Postal Code": "postcode", "Mailing Country": "country",
        # of no use to a conversation about coming back
        "Lead Status": None, "Create Date": None, "Title": None, "Department": None, "Birthdate": None,
        "Lead Source": None,
    },
    "accounts": {
        "Company name": "name", "Account Name": "name", "Firma": "name", "Default Address Company": "name",
        "Account Number": "account_id", "Customer ID": "account_id", "Kundennummer": "account_id",
        "First Name": "first_name", "Last Name": "last_name", "Email": "email", "E-Mail": "email", "Phone": "phone",
        "Phone Number": "phone", "Telefon": "phone", "Default Address Phone": "phone", "Type": "kind",
        "Industry": "segment", "Rating": "segment", "Company owner": "owner", "Account Owner": "owner",
        "Zuständiger Mitarbeiter für [Objekt]": "owner", "Street Address": "street", "Billing Street": "street",
        "Strasse": "street", "Default Address Address1": "street", "City": "city", "Billing City": "city",
        "Stadt": "city", "Default Address City": "city", "State/Region": "region", "Billing State/Province": "region",
        "Default Address Province Code": "region", "Postal Code": "postcode", "Billing Zip/Postal Code": "postcode",
        "PLZ": "postcode", "Default Address Zip": "postcode", "Country/Region": "country",
        "Billing Country": "country", "Land": "country", "Default Address Country Code": "country",
        "Accepts Email Marketing": "email_opt_in", "Accepts SMS Marketing": "sms_opt_in", "Tags": "flags",
        "Company Domain Name": None, "Website URL": None, "Website": None, "Number of Employees": None,
        "Employees": None, "Annual Revenue": None, "Parent Company": None, "Parent Account": None,
        "Account Site": None, "Account Source": None, "Fax": None, "Suchbegriffe": None, "Notizen": None, "Note": None,
        # sums without their orders: what somebody bought is counted from orders alone
        "Total Spent": None, "Total Orders": None,
    },
    "orders": {
        "Kundennummer": "account_id", "Firma": "account_name", "Bestellnummer": "number", "Bestelldatum": "ordered_on",
        "Art. Nr.": "product", "Bezeichnung": "product", "Menge": "quantity", "Netto": "amount", "Währung": "currency",
        "Region": None, "Filiale": None, "Besuchsgebiet": None, "Prämie": None,
    },
}  # fmt: skip


@pytest.fixture
def exports(test_data: Path) -> list[dict[str, str]]:
    with (test_data / "crm_headers.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_header_of_a_known_export_is_the_field_it_should_be(exports: list[dict[str, str]]) -> None:
    for export in exports:
        if export["system"] == "synonyms":
            continue
        kind, cells = KINDS[export["object"]], _cells(export["header"])

        layout = headers.layout_of(list(cells), kind, {})

        found = layout.fields_by_header()
        assert {cell: found.get(cell) for cell in cells} == {cell: MEANS[kind][cell] for cell in cells}


def test_every_way_to_write_customer_number_is_one(exports: list[dict[str, str]]) -> None:
    written = [cell for row in exports if row["system"] == "synonyms" for cell in row["header"].split("|")]

    for kind in ("accounts", "contacts", "orders", "issues", "consents", "donotcall"):
        for cell in written:
            assert headers.layout_of([cell], kind, {}).has("account_id"), (kind, cell)
    assert len(written) >= 10


def test_no_known_export_is_taken_for_another_kind(exports: list[dict[str, str]]) -> None:
    for export in exports:
        if export["system"] != "synonyms":
            assert likeness.like(list(_cells(export["header"])), KINDS[export["object"]]) is None, export


def _cells(header: str) -> list[str]:
    return header.split(";" if ";" in header else ",")
