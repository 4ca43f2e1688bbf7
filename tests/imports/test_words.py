"""What words, numbers and places of a CRM mean."""

import pytest

from winback.imports import meanings, places, wishes
from winback.imports.folding import email_key, external_key, header_key, name_key, person_name
from winback.imports.phones import Numbers


@pytest.mark.parametrize("text", ["Kd.-Nr.", "KdNr", "kd nr", " Kd-Nr ", "KD_NR"])
def test_one_header_in_many_writings(text: str) -> None:
    assert header_key(text) == "kdnr"


def test_a_header_is_told_without_its_unit_and_its_umlauts() -> None:
    assert header_key("Betrag (EUR)") == header_key("Betrag") == "betrag"
    assert header_key("Straße") == header_key("STRASSE") == header_key("Strasse")
    assert header_key("Währung") == header_key("Waehrung")


def test_names_and_ids_are_told_apart_from_their_writing() -> None:
    assert name_key("Müller & Söhne GmbH") == name_key("MUELLER  Söhne gmbh")
    assert external_key(" K-1001 ") == external_key("k-1001")
    assert external_key("10023.0") == "10023"


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("Ann@Example.COM ", "ann@example.com"), ("Ann <ann@example.com>", "ann@example.com"),
        ("Ann Lee (ann@example.com)", "ann@example.com"), ("mailto:ann@example.com", "ann@example.com"),
        ("ann@example.com; bob@example.com", "ann@example.com"), ("ann@", None), ("ann.example.com", None),
        ("a@b", None),
    ],
)  # fmt: skip
def test_an_address_is_told_from_what_is_none(given: str, address: str | None) -> None:
    assert email_key(given) == address


def test_a_full_name_is_taken_apart() -> None:
    assert person_name("Frau Dr. Petra Müller").__class__.__name__ == "PersonName"
    found = person_name("Frau Dr. Petra Müller")
    assert (found.salutation, found.first, found.last) == ("Frau", "Petra", "Müller")
    assert (person_name("Müller, Petra").first, person_name("Müller, Petra").last) == ("Petra", "Müller")
    assert person_name("Dr.").last is None


@pytest.mark.parametrize(
    ("word", "is_none"),
    [
        ("storniert", True), ("Cancelled", True), ("Closed Lost", True), ("Retoure", True), ("refunded", True),
        ("Angebot", True), ("Muster", True), ("Ersatzlieferung", True), ("Gutschrift", True), ("Stornorechnung", True),
        ("voided", True), ("geliefert", False), ("paid", False), ("partially_refunded", False),
        ("Teilweise erstattet", False),
        ("nicht storniert", False), ("offen", False), ("Closed Won", False), ("Bestellung", False), ("", False),
        ("Wiederkehrend", False), ("unfulfilled", False),
    ],
)  # fmt: skip
def test_some_words_say_that_nothing_was_bought(word: str, is_none: bool) -> None:
    assert meanings.is_no_purchase(word) is is_none


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Open", "open"), ("Pending", "open"), ("On-hold", "open"), ("New", "open"), ("In Bearbeitung", "open"),
        ("Solved", "resolved"), ("Closed", "resolved"), ("gelöst", "resolved"), ("Erledigt", "resolved"),
        ("nicht gelöst", "open"), ("Unresolved", "open"), ("Reopened", "open"), ("Zwiebelkuchen", None), ("", None),
    ],
)  # fmt: skip
def test_a_helpdesks_words_mean_open_or_resolved(word: str, status: str | None) -> None:
    assert meanings.issue_status(word) == status


@pytest.mark.parametrize(
    ("text", "meant"),
    [("ja", True), ("X", True), ("1", True), ("TRUE", True), ("yes", True), ("nein", False), ("0", False),
    ("no", False),
     ("opted-out", False), ("Ja, per Telefon", True), ("nein danke", False), ("", None), ("vielleicht", None),
     ("10", None)],
)  # fmt: skip
def test_a_tick_is_yes_or_no(text: str, meant: bool | None) -> None:
    assert meanings.yes_or_no(text) is meant


@pytest.mark.parametrize(
    ("given", "code"),
    [("Deutschland", "DE"), ("Germany", "DE"), ("D", "DE"), ("DEU", "DE"), ("de", "DE"), ("Österreich", "AT"),
     ("Oesterreich", "AT"), ("USA", "US"), ("United States", "US"), ("Vereinigte Staaten", "US"), ("Schweiz", "CH"),
     ("UK", "GB"), ("Türkei", "TR"), ("Niederlande", "NL"), ("Absurdistan", None), ("", None)],
)  # fmt: skip
def test_a_country_is_known_in_two_languages(given: str, code: str | None) -> None:
    assert places.country(given) == code


@pytest.mark.parametrize(
    ("country", "state", "postcode", "region", "zone"),
    [
        ("Deutschland", "Bayern", "", "BY", "Europe/Berlin"), ("DE", "Bavaria", "", "BY", "Europe/Berlin"),
        ("DE", "DE-BY", "", "BY", "Europe/Berlin"), ("DE", "by", "", "BY", "Europe/Berlin"),
        ("DE", "NRW", "", "NW", "Europe/Berlin"), ("DE", "", "80331", "BY", "Europe/Berlin"),
        ("DE", "", "10115", "BE", "Europe/Berlin"), ("DE", "", "12529", None, "Europe/Berlin"),
        ("DE", "", "63303", "HE", "Europe/Berlin"), ("DE", "", "99999", None, "Europe/Berlin"),
        ("USA", "New York", "", "NY", "America/New_York"), ("US", "US-CA", "", "CA", "America/Los_Angeles"),
        ("US", "", "10001", "NY", "America/New_York"), ("US", "TX", "", "TX", None), ("US", "", "", None, None),
        ("Österreich", "Wien", "1010", "9", "Europe/Vienna"), ("Schweiz", "", "8001", "ZH", "Europe/Zurich"),
        ("Frankreich", "", "75001", None, "Europe/Paris"), ("Kanada", "", "", None, None),
        ("Absurdistan", "", "", None, None),
    ],
)  # fmt: skip
def test_an_address_tells_state_and_zone_as_far_as_it_is_sure(
    country: str, state: str, postcode: str, region: str | None, zone: str | None
) -> None:
    found = places.place(places.country(country) or "", state, postcode)

    assert (found.region, found.zone) == (region, zone)


@pytest.mark.parametrize(
    ("given", "language"),
    [("Deutsch", "de"), ("German", "de"), ("de-DE", "de"), ("EN", "en"), ("Englisch", "en"), ("?", None)],
)
def test_a_language_is_known_by_its_names(given: str, language: str | None) -> None:
    assert places.language(given) == language


@pytest.mark.parametrize(
    ("cell", "country", "e164", "kind"),
    [
        ("0171 3920001", "DE", "+491713920001", "mobile"), ("+49 (0)171 3920001", "US", "+491713920001", "mobile"),
        ("0049 171 3920001", "DE", "+491713920001", "mobile"), ("'+491713920001", "DE", "+491713920001", "mobile"),
        ("030/23125-001", "DE", "+493023125001", "fixed_line"),
        ("Tel.: 030 23125001", "DE", "+493023125001", "fixed_line"),
        ("(212) 555-0101", "US", "+12125550101", "fixed_or_mobile"),
        ("491713920001.0", None, "+491713920001", "mobile"),
        ("1713920001", "DE", "+491713920001", "mobile"),
        ("0171", "DE", None, "invalid"), ("keine", "DE", None, "invalid"), ("07700 900123", "GB", None, "invalid"),
        ("+1 737 874-2833", "US", None, "invalid"),  # RESTRICTED on the keys of a telephone
    ],
)  # fmt: skip
def test_a_number_is_read_by_its_country(cell: str, country: str | None, e164: str | None, kind: str) -> None:
    (number,) = Numbers("secret", "DE")(cell, country)

    assert (number.e164, number.number_type) == (e164, kind)


def test_a_cell_may_hold_several_numbers() -> None:
    numbers = Numbers("secret", "DE")

    assert [one.e164 for one in numbers("0171 3920001; 030 23125001", "DE")] == ["+491713920001", "+493023125001"]
    assert [one.e164 for one in numbers("0171 3920001 / 030 23125001", "DE")] == ["+491713920001", "+493023125001"]
    assert [one.e164 for one in numbers(491713920001.0, "DE")] == ["+491713920001"]
    assert numbers("", "DE") == numbers(None, "DE") == ()


def test_equal_numbers_have_equal_hashes() -> None:
    first, second = (Numbers("secret", "DE")(text, "DE")[0] for text in ("0171 3920001", "+49 171 3920001"))

    assert first.phone_hash == second.phone_hash
    assert first.phone_hash != Numbers("other", "DE")("0171 3920001", "DE")[0].phone_hash


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("17-20 Uhr", {"from": "17:00", "to": "20:00"}), ("ab 17 Uhr", {"from": "17:00"}),
        ("9:30 – 12:00", {"from": "09:30", "to": "12:00"}), ("5pm-7pm", {"from": "17:00", "to": "19:00"}),
        ("abends", {"from": "17:00", "to": "20:00"}),
        ("Mo-Fr vormittags", {"from": "09:00", "to": "12:00", "days": [0, 1, 2, 3, 4]}),
        ("Dienstag", {"days": [1]}), ("egal", None), ("", None),
    ],
)  # fmt: skip
def test_wished_hours_are_read_from_words(text: str, kept: dict[str, object] | None) -> None:
    assert wishes.hours(text) == kept


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Die Lieferung kam nie an", "late_delivery"), ("my refund never came", "refund"), ("Rückgabe", "return"),
        ("Sie haben mir eine falsche Rechnung geschickt", "invoice_dispute"), ("Beschwerde", "complaint"),
        ("it is broken", "ticket"), ("", "ticket"),
    ],
)  # fmt: skip
def test_what_kind_of_issue_a_few_words_tell_of(said: str, kind: str) -> None:
    assert meanings.issue_kind(said) == kind
