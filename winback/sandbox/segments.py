"""How many SMS a text costs: GSM 03.38 septets, or UCS-2 as soon as one character is outside of it."""

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENDED = frozenset("^{}\\[~]|€\f")


def count(text: str) -> int:
    """Segments of a text; an empty one counts as one."""
    if all(letter in BASIC or letter in EXTENDED for letter in text):
        return _parts([2 if letter in EXTENDED else 1 for letter in text], 160, 153)
    return _parts([len(letter.encode("utf-16-be")) // 2 for letter in text], 70, 67)


def _parts(widths: list[int], single: int, part: int) -> int:
    """A character is never cut in two, so a part may stay one unit short."""
    if sum(widths) <= single:
        return 1
    parts, used = 1, 0
    for width in widths:
        if used + width > part:
            parts, used = parts + 1, 0
        used += width
    return parts
