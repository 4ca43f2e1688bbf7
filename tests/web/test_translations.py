"""The staff pages in German: nothing is left in English, nothing is stale, compiled and written words agree."""

import re
from gettext import GNUTranslations
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from winback.places import templates
from winback.web.sentences import sentence

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
        ("not an amount", "ist kein Betrag"),
        ("leer.csv is empty", "leer.csv ist leer."),
        ("something nobody has translated", "something nobody has translated"),
    ],
)
def test_what_a_service_says_is_said_in_german_where_we_know_it(app, said: str, shown: str) -> None:
    with app.test_request_context(headers={"Accept-Language": "de"}):
        assert sentence(said).startswith(shown)
