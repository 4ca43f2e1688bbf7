"""Accounts and contacts: whom a row is about, and what is kept of them."""

from datetime import date

import pytest

from tests.imports.conftest import bring_in, one, rows
from winback.runtime import Runtime
from winback.store.crm import AccountRow, ContactRow, ImportRow, PhoneRow
from winback.store.house import EventRow
from winback.store.permission import BlockRow, ConsentRow, DoNotCallRow

ACCOUNTS = (
    "Kundennummer;Firma;Kundenart;Straße;PLZ;Ort;Bundesland;Land;E-Mail;Mobil;Telefon;Sprache;Betreuer;Team;"
    "Kundengruppe;Kunde seit;Gekündigt am;Kündigungsgrund;Vertragsende;Insolvent;Mahnstufe\n"
    "K-1;Müller & Söhne GmbH;;Weg 1;1067;Dresden;Sachsen;Deutschland;Info@Mueller.example;0171 3920001;030/23125-001;"
    "Deutsch;Ada;Nord;A;01.05.2020;31.12.2025;Zu teuer;30.06.2026;nein;2\n"
)


def test_everything_an_accounts_file_says_is_kept(rt: Runtime) -> None:
    first = bring_in(rt, "accounts", ACCOUNTS, "cp1252")
    second = bring_in(rt, "accounts", ACCOUNTS, "utf-16")

    account, contact = one(rt, AccountRow), one(rt, ContactRow)
    assert (first.created, second.unchanged, first.warnings) == (1, 1, ())
    assert (account.external_id, account.external_key, account.kind) == ("K-1", "k-1", "firm")
    assert (account.country, account.region, account.postcode) == ("DE", "SN", "01067")
    assert (account.zone, account.zone_source, account.language) == ("Europe/Berlin", "address", "de")
    assert (account.owner, account.team, account.segment) == ("Ada", "Nord", "A")
    assert (account.customer_since, account.left_on) == (date(2020, 5, 1), date(2025, 12, 31))
    assert (account.left_reason, account.left_reason_given) == ("price", "Zu teuer")
    assert (account.contract_ends_on, account.flags) == (date(2026, 6, 30), ["dunning"])
    assert account.look_again_on == rt.now().date()
    assert contact.email_key == "info@mueller.example"
    assert [(phone.e164, phone.label) for phone in rows(rt, PhoneRow)] == [
        ("+491713920001", "Mobil"),
        ("+493023125001", "Telefon"),
    ]


def test_a_change_is_written_and_a_blank_cell_wipes_out_nothing(sqlite_rt: Runtime) -> None:
    bring_in(sqlite_rt, "accounts", "Kundennummer;Firma;Ort;Telefon\nK1;Alt GmbH;Bonn;030 23125001\n")

    summary = bring_in(sqlite_rt, "accounts", "Kundennummer;Firma;Ort;Telefon\nk1;Neu GmbH;;030 23125002\n")

    account = one(sqlite_rt, AccountRow)
    assert (summary.created, summary.updated) == (0, 1)
    assert (account.external_id, account.name, account.name_key, account.city) == ("K1", "Neu GmbH", "neu gmbh", "Bonn")
    assert one(sqlite_rt, ContactRow)
    assert [phone.e164 for phone in rows(sqlite_rt, PhoneRow)] == ["+493023125001", "+493023125002"]


def test_the_same_customer_twice_in_one_file_is_one(sqlite_rt: Runtime) -> None:
    text = "Kundennummer;Firma;Ort;Telefon\nK1;A;Bonn;030 23125001\nk1;A;;\nK1;A;Köln;030-23125001\n"

    summary = bring_in(sqlite_rt, "accounts", text)

    assert (summary.created, summary.unchanged, summary.updated) == (1, 1, 1)
    assert one(sqlite_rt, AccountRow).city == "Köln"
    assert one(sqlite_rt, PhoneRow)


def test_a_bad_phone_mail_and_country_are_warnings_on_an_accepted_row(sqlite_rt: Runtime) -> None:
    text = "Kundennummer;Firma;E-Mail;Telefon;Land\nK1;A;at-zeichen fehlt;12;Absurdistan\n"

    summary = bring_in(sqlite_rt, "accounts", text)

    account, phone = one(sqlite_rt, AccountRow), one(sqlite_rt, PhoneRow)
    assert (summary.created, summary.rejected) == (1, ())
    assert {note.column for note in summary.warnings} == {"E-Mail", "Telefon", "Land"}
    assert (account.email, account.email_key) == ("at-zeichen fehlt", None)
    assert (account.country, account.country_given, account.zone) == (None, "Absurdistan", None)
    assert (phone.given, phone.e164, phone.number_type) == ("12", None, "invalid")


def test_a_row_that_names_nobody_is_refused_and_stops_no_other(sqlite_rt: Runtime) -> None:
    text = "Kundennummer;Firma;Ort\n;;Bonn\nK2;B;Bonn\n"

    summary = bring_in(sqlite_rt, "accounts", text)

    assert (summary.read, summary.created) == (2, 1)
    assert [(note.line, note.column) for note in summary.rejected] == [(2, "Kundennummer")]
    assert set(summary.as_json()) == {"read", "created", "updated", "unchanged", "unmatched", "rejected", "warnings"}
    assert set(summary.as_json()["rejected"][0]) == {"line", "column", "reason"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("E-Mail;Firma\nann@example.com;A\n", "E-Mail;Firma\nANN@example.com ;A\n"),
        ("Telefon;Firma\n030 23125001;A\n", "Telefon;Firma\n+49 30 23125001;A\n"),
        ("Firma;PLZ\nMüller GmbH;10115\n", "Firma;PLZ\nMUELLER  GmbH;10115\n"),
        ("Vorname;Nachname;PLZ\nAnn;Lee;10115\n", "Vorname;Nachname;PLZ\nAnn;Lee;10115\n"),
        ("Kundennummer;Firma\nKx;A\n", "Kundennummer;Firma\nkX;A\n"),
    ],
)
def test_a_customer_is_known_again_by_each_sign(rt: Runtime, first: str, second: str) -> None:
    bring_in(rt, "accounts", first)
    again = bring_in(rt, "accounts", second)

    assert again.created == 0
    assert one(rt, AccountRow)


def test_a_person_without_a_postcode_is_not_enough_of_a_name(sqlite_rt: Runtime) -> None:
    summary = bring_in(sqlite_rt, "accounts", "Vorname;Nachname;PLZ\nAnn;Lee;\n")

    assert len(summary.rejected) == 1


def test_two_ids_are_two_accounts_even_with_one_mail_address(sqlite_rt: Runtime) -> None:
    text = "Kundennummer;Firma;E-Mail\nK1;A;info@example.com\nK2;B;info@example.com\n"

    first, second = (bring_in(sqlite_rt, "accounts", text) for _ in range(2))

    assert (first.created, second.created, second.unchanged) == (2, 0, 2)
    assert "same email" in first.warnings[0].reason


def test_what_fits_two_accounts_is_kept_apart_and_never_merged(rt: Runtime) -> None:
    bring_in(rt, "accounts", "Kundennummer;Firma;E-Mail\nK1;A;info@example.com\nK2;B;info@example.com\n")
    text = "Firma;E-Mail\nC;info@example.com\n"

    first, second = (bring_in(rt, "accounts", text) for _ in range(2))

    assert (first.created, second.created, second.unchanged) == (1, 0, 1)
    assert "ambiguous" in first.warnings[0].reason
    assert [row.name for row in rows(rt, AccountRow)] == ["A", "B", "C"]


def test_an_account_known_by_mail_gets_its_number_later(sqlite_rt: Runtime) -> None:
    bring_in(sqlite_rt, "orders", "E-Mail;Datum;Betrag\nann@example.com;1.2.2026;5\n")

    summary = bring_in(sqlite_rt, "accounts", "Kundennummer;Firma;E-Mail\nK1;Ann;ann@example.com\n")

    assert summary.updated == 1
    assert one(sqlite_rt, AccountRow).external_id == "K1"


# ---------------------------------------------------------------- contacts


def test_contacts_find_their_firm_by_number_or_by_name(rt: Runtime) -> None:
    bring_in(
        rt, "accounts", "Account Number,Account Name,Billing Zip/Postal Code\n7,Miller Inc,10001\n8,Other LLC,10001\n"
    )
    text = (
        "Contact ID,First Name,Last Name,Account Name,Account ID,Email,Mobile Phone,Phone\n"
        "c1,Ann,Lee,Miller Inc,,ann@example.com,+1 212 555 0101,+1 212 555 0102\n"
        "c2,Bob,Ray,,8,bob@example.com,,\n"
        "c3,Cy,Fox,New Firm,,,,\n"
    )

    first, second = (bring_in(rt, "contacts", text) for _ in range(2))

    assert (first.created, second.unchanged) == (3, 3)
    names = {row.id: row.name for row in rows(rt, AccountRow)}
    assert [names[row.account_id] for row in rows(rt, ContactRow)] == ["Miller Inc", "Other LLC", "New Firm"]
    assert [(phone.e164, phone.position) for phone in rows(rt, PhoneRow)] == [("+12125550101", 0), ("+12125550102", 1)]


def test_a_persons_number_is_read_by_the_accounts_country(sqlite_rt: Runtime) -> None:
    bring_in(sqlite_rt, "accounts", "Kundennummer;Firma;Land\nK1;Miller Inc;USA\n")

    bring_in(sqlite_rt, "contacts", "Kontakt-ID;Kundennummer;Nachname;Mobil\nA1;K1;Lee;(212) 555-0101\n")

    assert one(sqlite_rt, PhoneRow).e164 == "+12125550101"


def test_how_a_person_wants_to_be_spoken_to_is_kept(sqlite_rt: Runtime) -> None:
    text = (
        "Kontakt-ID;Kundennummer;Anrede;Name;Sprache;Anredeform;Bevorzugter Kanal;Erreichbar;Nicht ansprechen;"
        "Zeitzone\n"
        "A1;K1;Frau;Petra Müller;en;du;SMS;ab 17 Uhr;Kündigung, Preise;Europe/Vienna\n"
    )

    bring_in(sqlite_rt, "contacts", text)

    contact = one(sqlite_rt, ContactRow)
    assert (contact.salutation, contact.first_name, contact.last_name) == ("Frau", "Petra", "Müller")
    assert (contact.language, contact.address_form, contact.preferred_channel) == ("en", "du", "sms")
    assert contact.preferred_hours == {"from": "17:00"}
    assert contact.topics_avoided == ["Kündigung", "Preise"]
    assert (contact.zone, contact.zone_source) == ("Europe/Vienna", "file")


def test_the_contact_of_an_accounts_file_is_the_one_of_the_contacts_file(sqlite_rt: Runtime) -> None:
    bring_in(sqlite_rt, "accounts", "Kundennummer;Firma;E-Mail;Telefon\nK1;A;ann@example.com;030 23125001\n")
    bring_in(sqlite_rt, "contacts", "Kontakt-ID;Kundennummer;Nachname;E-Mail\nA1;K1;Lee;ann@example.com\n")
    again = bring_in(sqlite_rt, "accounts", "Kundennummer;Firma;E-Mail;Telefon\nK1;A;ann@example.com;030 23125001\n")

    contact = one(sqlite_rt, ContactRow)
    assert (contact.external_id, contact.last_name) == ("A1", "Lee")
    assert again.unchanged == 1


def test_do_not_call_and_opt_ins_of_a_crm_have_their_effect(rt: Runtime) -> None:
    text = (
        "Customer ID,First Name,Last Name,Email,Phone,Accepts SMS Marketing,Do Not Call\n"
        "1,Ann,Lee,ann@example.com,'+12125550101,yes,0\n"
        "2,Bob,Ray,bob@example.com,'+12125550102,no,1\n"
        "3,Cy,Fox,cy@example.com,,no,1\n"
    )

    first, second = (bring_in(rt, "contacts", text) for _ in range(2))

    hashes = {phone.e164: phone.phone_hash for phone in rows(rt, PhoneRow)}
    assert (first.created, second.unchanged) == (3, 3)
    assert [(row.channel, row.given, row.source_id) for row in rows(rt, ConsentRow)] == [("sms", True, None)]
    assert [row.phone_hash for row in rows(rt, DoNotCallRow)] == [hashes["+12125550102"]]
    assert len(rows(rt, BlockRow)) == 1, "without a number the account is blocked"


def test_a_blocked_customer_is_blocked_once(sqlite_rt: Runtime) -> None:
    text = "Kundennummer;Firma;Gesperrt\nK1;A;ja\nK2;B;nein\nK3;C;\n"

    for _ in range(2):
        bring_in(sqlite_rt, "accounts", text)

    assert one(sqlite_rt, BlockRow).account_id == rows(sqlite_rt, AccountRow)[0].id


def test_a_flag_that_left_the_crm_is_taken_away(sqlite_rt: Runtime) -> None:
    bring_in(sqlite_rt, "accounts", "Kundennummer;Firma;Insolvent;Mahnstufe\nK1;A;ja;1\n")
    bring_in(sqlite_rt, "accounts", "Kundennummer;Firma;Mahnstufe\nK1;A;0\n")

    assert one(sqlite_rt, AccountRow).flags == ["insolvent"]


def test_an_import_leaves_its_row_and_an_event(sqlite_rt: Runtime) -> None:
    bring_in(sqlite_rt, "accounts", "Kundennummer;Firma;Farbe\nK1;A;rot\n", file_name="kunden.csv")

    row, event = one(sqlite_rt, ImportRow), one(sqlite_rt, EventRow)
    assert (row.kind, row.file_name, row.state, row.rows_done) == ("accounts", "kunden.csv", "done", 1)
    assert row.summary["columns"] == {"Kundennummer": "account_id", "Firma": "name"}
    assert (event.code, event.actor, event.facts["created"]) == ("imported", "test", 1)


def test_files_of_firms_and_of_people_can_come_every_day_without_changing_anything(sqlite_rt: Runtime) -> None:
    firms = "Kundennummer;Firma;PLZ;Ort;Land;Telefon\nK1;Eins GmbH;10115;Berlin;DE;030 23125001\n"
    people = "Kontakt-ID;Kundennummer;Vorname;Nachname;Telefon;Land\nP1;K1;Ada;Berg;030 23125001;DE\n"
    for kind, text in (("accounts", firms), ("contacts", people)):
        bring_in(sqlite_rt, kind, text)

    again = [bring_in(sqlite_rt, kind, text) for kind, text in (("accounts", firms), ("contacts", people))]

    assert [(summary.updated, summary.unchanged) for summary in again] == [(0, 1), (0, 1)]


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("Type", ["Customer", "Partner", "Prospect", "Vendor", "Customer - Direct", "Channel Partner / Reseller"]),
        ("Account Type", ["Analyst", "Competitor", "Other"]),
        ("Kundenart", ["Stammkunde", "Neukunde"]),
    ],
)
def test_a_type_that_speaks_of_something_else_is_kept_without_a_word(
    sqlite_rt: Runtime, header: str, words: list[str]
) -> None:
    text = f"Account Number,Account Name,{header}\n" + "".join(f"{n},N{n},{word}\n" for n, word in enumerate(words))

    assert bring_in(sqlite_rt, "accounts", text).warnings == ()

    assert [row.raw[header] for row in rows(sqlite_rt, AccountRow)] == words


def test_a_column_that_asks_for_firm_or_private_and_says_neither_is_told(sqlite_rt: Runtime) -> None:
    summary = bring_in(sqlite_rt, "accounts", "Kundennummer;Firma;B2B/B2C\nK1;A;B2B\nK2;B;vielleicht\n")

    assert [row.kind for row in rows(sqlite_rt, AccountRow)] == ["firm", "unknown"]
    assert [(note.line, note.column) for note in summary.warnings] == [(3, "B2B/B2C")]


def test_a_list_made_by_hand_is_read_as_it_was_meant(sqlite_rt: Runtime) -> None:
    text = (
        "Kundenliste\n\nKd.-Nr.;Name;Straße/Hausnr.;PLZ/Ort;Gekündigt zum;Umsatz\n"
        "1;Öko Größe e.K.;Hauptstr. 1;50667 Köln;31.12.2025;10,50\n2;Weiß, Jürgen;Gasse 2;D-01067 Dresden;;9\n"
        "3;Bau Öz;Weg 3;Bonn 2;;7\nSumme;;;;;26,50\n"
    )

    summary = bring_in(sqlite_rt, "accounts", text)

    assert [(row.street, row.postcode, row.city) for row in rows(sqlite_rt, AccountRow)] == [
        ("Hauptstr. 1", "50667", "Köln"), ("Gasse 2", "01067", "Dresden"), ("Weg 3", None, "Bonn 2")
    ]  # fmt: skip
    assert [row.kind for row in rows(sqlite_rt, AccountRow)] == ["firm", "unknown", "unknown"]
    assert rows(sqlite_rt, AccountRow)[0].left_on == date(2025, 12, 31)
    assert [note.line for note in summary.warnings] == [3, 7]  # the column Umsatz, and the sum
