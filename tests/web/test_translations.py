"""The staff pages in German: nothing is left in English, nothing is stale, compiled and written words agree."""

import re
from gettext import GNUTranslations
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from winback.places import templates

ROOT = Path(__file__).parent.parent.parent
FOLDER = templates() / "pages" / "translations" / "de" / "LC_MESSAGES"
KEYWORDS = {"_": None, "_l": None, "gettext": None, "ngettext": (1, 2)}


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
