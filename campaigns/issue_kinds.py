"""What kind of issue a few words tell of: the type or tags of a ticket, or what somebody said in an interview.

Plain lists of folded words, German and English; a word ends in * when its beginning is enough. The first that fits
counts.
"""

import re
import unicodedata

TICKET = "ticket"
WORDS = (
    ("invoice_dispute", "rechnungsreklamation* rechnung* invoice* billing dispute* zahlung* mahn*"),
    ("late_delivery", "late delay* verspaet* lieferverzug lieferung* delivery shipping versand* lieferverzoegerung"),
    ("return", "return* retoure* rueckgabe* ruecksend* rma umtausch*"),
    ("refund", "refund* erstatt* rueckerstatt*"),
    ("complaint", "complaint* beschwerde* reklam* beanstand* mangel* defekt* damaged claim*"),
)
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def kind_of(text: str) -> str | None:
    """One of the kinds; None when the words tell none."""
    bare = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", text).casefold().translate(UMLAUTS))
    said = re.findall(r"[a-z0-9]+", "".join(char for char in bare if not unicodedata.combining(char)))
    return next((kind for kind, meant in WORDS if any(_fits(word, meant) for word in said)), None)


def _fits(word: str, meant: str) -> bool:
    return any(word.startswith(one[:-1]) if one.endswith("*") else word == one for one in meant.split())
