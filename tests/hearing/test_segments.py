"""How many segments a text takes, against a table and a counter written down another way."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.segments import fold, segments

# GSM 03.38 by code point: the basic table (one septet) and the extension table (two).
BASIC = {
    *range(0x20, 0x24), *range(0x25, 0x40), *range(0x41, 0x5B), *range(0x61, 0x7B),
    0x40, 0xA3, 0x24, 0xA5, 0xE8, 0xE9, 0xF9, 0xEC, 0xF2, 0xC7, 0x0A, 0xD8, 0xF8, 0x0D, 0xC5, 0xE5,
    0x394, 0x5F, 0x3A6, 0x393, 0x39B, 0x3A9, 0x3A0, 0x3A8, 0x3A3, 0x398, 0x39E, 0xC6, 0xE6, 0xDF, 0xC9,
    0xA4, 0xA1, 0xC4, 0xD6, 0xD1, 0xDC, 0xA7, 0xBF, 0xE4, 0xF6, 0xF1, 0xFC, 0xE0,
}  # fmt: skip
EXTENSION = {0x0C, 0x5E, 0x7B, 0x7D, 0x5C, 0x5B, 0x7E, 0x5D, 0x7C, 0x20AC}


def septets(char: str) -> list[bytes]:
    return [b"e", b"x"] if ord(char) in EXTENSION else [b"b"]


def counted_another_way(text: str) -> int:
    """Fill parts one character at a time, the whole list kept."""
    points = {ord(char) for char in text}
    gsm = points <= BASIC | EXTENSION
    units = [len(septets(c)) if gsm else len(c.encode("utf-16-be")) // 2 for c in text]
    single, part = (160, 153) if gsm else (70, 67)
    if sum(units) <= single:
        return 1
    parts: list[list[int]] = [[]]
    for unit in units:
        if sum(parts[-1]) + unit > part:
            parts.append([])
        parts[-1].append(unit)
    return len(parts)


def test_the_alphabet_has_its_137_signs() -> None:
    assert len(BASIC) == 127  # 128 places, one of them the escape
    assert len(EXTENSION) == 10


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("äöüß" * 40, 1),
        ("ÄÖÜ" + "a" * 157, 1),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("a" * 152 + "€" * 5, 2),  # 162 septets: the pair at 153 moves to the second part
        ("ş" + "a" * 69, 1),
        ("ş" + "a" * 70, 2),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("😀" * 66, 2),  # 33 whole pairs in a part of 67
        ("😀" * 67, 3),
    ],
)
def test_segments_are_counted_as_networks_count_them(text: str, expected: int) -> None:
    assert segments(text) == expected


@given(st.text(alphabet=st.sampled_from([*map(chr, sorted(BASIC | EXTENSION)), "ş", "–", "😀"]), max_size=500))
def test_any_text_is_counted_like_the_table_says(text: str) -> None:
    assert segments(text) == counted_another_way(text)


@given(st.text(alphabet=[*map(chr, sorted(BASIC)), "€", "[", "~"], min_size=100, max_size=700))
def test_texts_of_the_cheap_alphabet_are_counted_too(text: str) -> None:
    assert segments(text) == counted_another_way(text)


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("„Gut“ – sagte sie… ‚ja‘", "\"Gut\" - sagte sie... 'ja'"),
        ("Müller & Söhne, Straße, Ärger, Öl", "Müller & Söhne, Straße, Ärger, Öl"),
        ("u\u0308ber", "über"),
        ("a\u00a0b\u200bc\u202fd\te", "a bc d e"),
        ("it’s “fine”", 'it\'s "fine"'),
        ("Preis: 5 €", "Preis: 5 €"),
        ("Şahin", "Şahin"),
        ("a\x00b\x1bc", "abc"),
    ],
)
def test_typographic_signs_become_plain_and_letters_stay(written: str, sent: str) -> None:
    assert fold(written) == sent


def test_a_word_processors_text_stays_in_one_segment() -> None:
    text = "„" + string.ascii_letters * 3 + "“"

    assert segments(text) == 3
    assert segments(fold(text)) == 1
