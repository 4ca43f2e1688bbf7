"""The staff pages in German: nothing is left in English, nothing is stale, compiled and written words agree."""

import re
from gettext import GNUTranslations
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from marshmallow import Schema

from tests.web.said import sentences
from winback.places import templates
from winback.web.sentences import is_known, sentence

ROOT = Path(__file__).parent.parent.parent
FOLDER = templates() / "pages" / "translations" / "de" / "LC_MESSAGES"
KEYWORDS = {"_": None, "_l": None, "_n": None, "gettext": None, "ngettext": (1, 2)}


@pytest.fixture(scope="module")
def used() -> set[str | tuple[str, ...]]:
    """Every sentence of the pages and of the code behind them."""
    found = set()
    for folder in ("winback/web", "templates/pages"):
        method = [("**.py", "python"), ("**.html", "jinja2")]
        for _file, _line, message, _comments, _context in extract_from_dir(ROOT / folder, method, keywords=KEYWORDS):
            found.add(message)
    return found


@pytest.fixture(scope="module")
def written():
    with (FOLDER / "messages.po").open("rb") as file:
        return {message.id: message for message in read_po(file, locale="de") if message.id}


def test_every_sentence_has_its_german(used, written) -> None:
    missing = [one for one in used if one not in written or not all(_parts(written[one].string))]

    assert missing == []


def test_nothing_is_translated_that_nobody_says(used, written) -> None:
    assert sorted(set(written) - used, key=str) == []


def test_gaps_are_the_same_in_both_languages(written) -> None:
    for message in written.values():
        english, german = (
            set(re.findall(r"%\(\w+\)s", " ".join(_parts(text)))) for text in (message.id, message.string)
        )
        assert german == english, message.id


def test_the_compiled_words_are_the_written_ones(written) -> None:
    with (FOLDER / "messages.mo").open("rb") as file:
        compiled = GNUTranslations(file)

    for message in written.values():
        if isinstance(message.id, str):
            assert compiled.gettext(message.id) == message.string
        else:
            assert tuple(compiled.ngettext(*message.id, count) for count in (1, 2)) == message.string


def _parts(text: str | tuple[str, ...]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("a holdout of 10 accounts is too small to measure an effect", "Eine Vergleichsgruppe von 10 ist zu klein"),
        ("it closes in 2.0 days; beginning takes 1, the last step is on day 8", "Sie endet in 2.0 Tagen"),
        ("no account belongs to this audience; closes_at is over", "Kein Kunde gehört zu dieser Zielgruppe. Ihr Ende"),
        ("Ada has this return in work", "Ada arbeitet schon daran."),
        ("unknown column, kept as it is beside the row; did you mean 'Ort'?", "Unbekannte Spalte; sie bleibt"),
        ("'abc' is not a telephone number; kept as given", "'abc' ist keine Telefonnummer; übernommen"),
        ("not an amount", "Das ist kein Betrag."),
        ("leer.csv is empty", "leer.csv ist leer."),
        ("sending was stopped by cli:root: flood", "cli:root hat es gestoppt: flood"),
        ("something nobody has translated", "something nobody has translated"),
    ],
)
def test_what_a_service_says_is_said_in_german_where_we_know_it(app, said: str, shown: str) -> None:
    with app.test_request_context(headers={"Accept-Language": "de"}):
        assert sentence(said).startswith(shown)


def test_whatever_a_service_can_say_to_a_page_is_known_in_both_languages() -> None:
    """A new sentence of a service fails here until it stands in one of the tables of winback/web/sentences*.py."""
    unknown = [
        f"{where}: {text}"
        for where, text in sentences()
        if not any(is_known(text.replace("{}", gap)) for gap in ("7", "Xy", "'Xy'", "7.0", "a picture", "channels"))
    ]

    assert unknown == []


def test_what_a_form_says_of_a_field_is_known_in_both_languages(app) -> None:
    words = {type(field): field.error_messages for schema in schemas() for field in schema().fields.values()}

    said = {text for messages in words.values() for text in messages.values() if "{" not in text}

    assert [text for text in sorted(said) if not is_known(text)] == []


def schemas() -> list[type[Schema]]:
    """Those of the pages; the API speaks English."""
    found = [one for one in Schema.__subclasses__() if one.__module__.startswith("winback.web.")]
    return [one for one in found if ".api." not in one.__module__]
