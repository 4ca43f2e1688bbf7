"""What is kept as an example or read elsewhere is about nobody any more, and still says what it said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.answers import read
from campaigns.answers.deidentify import TAGS, Known, deidentify, leads_to
from tests.answers import corpus

HUBER = Known(
    people=("Anna-Lena", "Müller", "Ömer Özdemir"),
    firms=("Bäckerei Lindner GmbH", "Beispiel GmbH"),
    ids=("K-1001", "4711"),
    places=("Hauptstraße 5", "04109", "Leipzig"),
)
LETTERS = "abcdefghijklmnopqrstuvwxyzäöüßéç"
names = st.text(LETTERS, min_size=2, max_size=12).map(str.title)
between = st.sampled_from([" ", ", ", ": ", " – ", ". ", "! ", "\n", " (", '"'])
around = st.sampled_from(["", "zu teuer", "Die Lieferung war zu spät", "your prices", "der Service", "2 von 10", "😀"])
written = st.sampled_from([str, str.lower, str.upper, lambda name: name.replace("ü", "ue").replace("ß", "ss")])


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Ich bin Anna-Lena Mueller, zu teuer", "Ich bin [name] [name], zu teuer"),
        ("MÜLLERS Laden, Kundennummer k-1001", "[name] Laden, Kundennummer [number]"),
        ("Hier Baeckerei Lindner, zu teuer", "Hier [firm], zu teuer"),
        ("Rufen Sie an: 0171 39200-17", "Rufen Sie an: [phone]"),
        ("Call (518) 555-0142 please", "Call [phone] please"),
        ("+491713920001 oder 030/23125-000", "[phone] oder [phone]"),
        ("p.huber@example.com, p.huber (at) example.de, huber at example.org", "[email], [email], [email]"),
        ("Konto DE89 3704 0044 0532 0130 00", "Konto [iban]"),
        ("Rechnung RE-2024-0012 vom 12.03.2026, Bestellung #123", "Rechnung [number] vom [date], Bestellung [number]"),
        ("Hauptstrasse 5, 04109 Leipzig", "[address], [address] [address]"),
        ("Am Gänsemarkt 12b wohne ich", "[address] wohne ich"),
        ("12 Main Street, Albany", "[address], Albany"),
        ("Frau Huber war nett, Herr Dr. von Berg nicht", "Frau [name] war nett, Herr Dr. [name] nicht"),
        ("mein name ist bob und es war zu teuer", "mein name ist [name] und es war zu teuer"),
        ("Zu teuer. LG Peter", "Zu teuer. LG [name]"),
        ("Too expensive. Regards, John Smith", "Too expensive. Regards, [name]"),
        ("siehe https://example.com/k/4711?x=1", "siehe [link]"),
    ],
)
def test_whoever_is_named_is_named_no_more(said: str, kept: str) -> None:
    assert deidentify(said, HUBER) == kept
    assert not leads_to(kept, HUBER)


@pytest.mark.parametrize(
    "said",
    [
        "18 Prozent teurer seit 2019, 1.200 € im Jahr, 49,90 Euro",
        "it costs $1200 and 5 days, 2 of 10 bags, at 14:30",
        "meine frau sagt das ist zu teuer",
        "kaffee24.de ist billiger, 24/7 erreichbar",
        "Zu teuer. Viele Grüße",
        "Mit freundlichen Grüßen",
        "Let's leave it at that. No more messages please.",
    ],
)
def test_what_leads_to_nobody_stays_as_it_is(said: str) -> None:
    assert deidentify(said) == said


@given(names, names, names, written, between, around, around)
def test_no_name_the_rows_know_is_ever_left(first, last, firm, write, sign, before, after) -> None:
    known = Known(people=(first, last), firms=(f"{firm} & Partner GmbH",))

    kept = deidentify(f"{before}{sign}{write(first)} {write(last)}{sign}{write(firm)} & Partner{sign}{after}", known)

    assert not leads_to(kept, known)


digits = st.text("0123456789", min_size=7, max_size=14)
grouped = st.tuples(digits, st.sampled_from(["", " ", "-", "/", ".", ") "]), st.integers(2, 5)).map(
    lambda made: made[1].join([made[0][: made[2]], made[0][made[2] :]])
)


@given(st.sampled_from(["+49", "0", "00", "(0", ""]), grouped, between, around, around)
def test_no_telephone_number_is_ever_left(lead, number, sign, before, after) -> None:
    kept = deidentify(f"{before}{sign}{lead}{number}{sign}{after}")

    assert not any(len(run) >= 4 for run in _runs_of_digits(kept)), kept


@given(st.from_regex(r"[a-z][a-z0-9.]{0,10}[a-z0-9]@[a-z]{1,8}\.(de|com|example)", fullmatch=True), between, around)
def test_no_address_of_mail_is_ever_left(address, sign, around) -> None:
    kept = deidentify(f"{around}{sign}{address}{sign}{around}")

    assert "@" not in kept
    assert address.rsplit("@", 1)[1] not in kept


@given(st.text(max_size=200), st.lists(names, max_size=3), st.lists(st.text(min_size=3, max_size=10), max_size=3))
def test_done_twice_it_is_the_same_whatever_was_said(said, people, ids) -> None:
    known = Known(people=tuple(people), ids=tuple(ids))

    once = deidentify(said, known)

    assert deidentify(once, known) == once
    assert not leads_to(once, known)


@pytest.mark.parametrize("language", corpus.LANGUAGES)
def test_hardly_any_text_is_changed_and_none_means_something_else(language: str) -> None:
    """On texts of nobody: what is taken out is a name or a number, and the reason stays the same."""
    rows = corpus.labelled(language, "train")
    changed = [(row, deidentify(row.text)) for row in rows if deidentify(row.text) != row.text]
    other = [
        row.id
        for row, text in changed
        if {one.code for one in row.read().reasons}
        != {one.code for one in read(text, language=language, question=row.question).reasons}
    ]

    assert len(changed) < len(rows) / 50
    assert len(other) <= 2, other  # a tag is longer than the name it stands for
    assert all(any(tag in text for tag in TAGS) for _row, text in changed)


def _runs_of_digits(text: str) -> list[str]:
    return "".join(char if char.isdigit() else " " for char in text).split()
