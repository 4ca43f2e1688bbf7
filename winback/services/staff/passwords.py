"""What a password must be: long enough, not one of the commonest, not the person's own name."""

from collections.abc import Sequence

SHORTEST = 8
LONGEST = 200

# The commonest parts of leaked passwords, English and German, as we know them; a longer phrase may contain one.
COMMON = (
    "password", "passwort", "12345678", "123456789", "1234567890", "qwertyui", "qwertzui", "asdfghjk", "iloveyou",
    "letmein", "welcome", "willkommen", "hallo123", "changeme", "administrator", "sonnenschein", "schatz", "geheim",
    "abcdefgh", "football", "fussball", "baseball", "princess", "dragon", "master", "monkey", "trustno1", "superman",
    "sunshine", "winback", "demo1234", "test1234", "sommer", "winter", "deutschland", "berlin", "hamburg", "muenchen",
)  # fmt: skip


def weakness(password: str, about: Sequence[str] = ()) -> str | None:
    """Why this password will not do, as a sentence, or None."""
    if len(password) < SHORTEST:
        return f"a password needs {SHORTEST} characters or more (15 are better)"
    if len(password) > LONGEST:
        return f"a password has at most {LONGEST} characters"
    folded = password.casefold()
    if len(set(folded)) < 5:
        return "this password repeats too few characters"
    if len(_without(folded, COMMON)) < 4:
        return "this password is one of the first that are tried"
    if len(_without(folded, _parts(about))) < 4:
        return "this password is little more than the name or address of its owner"
    return None


def _without(folded: str, parts: Sequence[str]) -> str:
    for part in sorted(parts, key=len, reverse=True):
        folded = folded.replace(part, "")
    return folded


def _parts(about: Sequence[str]) -> list[str]:
    words = [word for text in about for word in text.casefold().replace("@", " ").replace(".", " ").split()]
    return [word for word in words if len(word) >= 3]
