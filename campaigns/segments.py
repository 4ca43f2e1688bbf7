"""How many SMS segments a text takes, and the fold that keeps it in the cheap alphabet.

GSM 03.38 counts septets (160, or 153 in each of several parts; the extension table counts two),
everything else counts UTF-16 units (70, or 67). A pair is never split between two parts.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

GSM_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENSION = frozenset("\f^{}\\[~]|€")

# What keyboards and word processors make of plain signs. Umlauts and ß stay: they are in the alphabet.
TYPOGRAPHIC = str.maketrans(
    {
        **dict.fromkeys("„“”‟«»″〝〞", '"'),
        **dict.fromkeys("‚‘’‛‹›′`´ʼ", "'"),
        **dict.fromkeys("‐‑‒–—―−•·", "-"),
        **dict.fromkeys("\t\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B))), " "),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
        **dict.fromkeys([chr(code) for code in range(32) if code not in (9, 10, 13)] + [*"\x7f\ufffe\uffff"], ""),
        "…": "...",
        "\u2028": "\n",
        "\u2029": "\n",
        "ẞ": "SS",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "™": "TM",
    }
)


def fold(text: str) -> str:
    """The same text with typographic signs as plain ones and no control characters; letters are never changed."""
    return unicodedata.normalize("NFC", text).translate(TYPOGRAPHIC)


def segments(text: str) -> int:
    """Segments the text is sent in; an empty text is one."""
    if is_gsm(text):
        return _parts((2 if char in GSM_EXTENSION else 1 for char in text), 160, 153)
    return _parts((2 if ord(char) > 0xFFFF else 1 for char in text), 70, 67)


def is_gsm(text: str) -> bool:
    return all(char in GSM_BASIC or char in GSM_EXTENSION for char in text)


def _parts(widths: Iterable[int], alone: int, in_parts: int) -> int:
    widths = list(widths)
    if sum(widths) <= alone:
        return 1
    count, used = 1, 0
    for width in widths:
        if used + width > in_parts:
            count, used = count + 1, 0
        used += width
    return count
