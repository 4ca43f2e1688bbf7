"""The cast: for each character, how it behaves and which of the offered keys it likes.

What they say stands in `lines/<language>.toml`, by character and topic, with `anyone` as the fallback.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

YES, NO = r"\b(ja|yes|gern|okay|ok|sure|einverstanden)\b", r"\b(nein|no|nicht|not|lieber nicht)\b"
HAPPY = r"^(sehr )?zufrieden|^(very )?(satisfied|happy)|\bgut\b|\bgood\b"
UNHAPPY = r"unzufrieden|nicht zufrieden|dissatisf|unhappy|not (very )?(satisfied|happy)|schlecht|bad|poor"
FAIR, HIGH = r"fair|angemessen|okay|in ordnung|about right|reasonable", r"hoch|teuer|high|expensive|too much"
KNOW, UPDATE = (
    r"kenne|know|ja\b|yes",
    r"update|neu|auf dem laufenden|new|nein|\bno\b|informier|schick|send|überblick|gerne",
)


@dataclass(frozen=True)
class Character:
    """One kind of person."""

    name: str
    title: Mapping[str, str]  # language -> what a visitor reads
    picks: Mapping[str, str] = field(default_factory=dict)  # topic -> words of the key they press
    texts: bool = True  # answers SMS
    answers_calls: bool = True
    keys: float = 0.5  # how often keys rather than words
    says_instead: Mapping[int, str] = field(default_factory=dict)  # at the n-th question (0 first): this line
    then: str = "goes_on"  # after such a line: goes_on | silent
    machine: bool = False  # a voicemail answers calls
    hangs_up_after: int | None = None  # answers given on a call before the line goes dead


def _character(name: str, de: str, en: str, picks: Mapping[str, str] | None = None, **more: object) -> Character:
    polite = {
        "hear_me": r"hör|hear|ja|yes",
        "may_we_ask": YES,
        "permission": YES,
        "record": YES,
        "range": KNOW,
        "service": HAPPY,
        "price": FAIR,
    }
    return Character(name, {"de": de, "en": en}, polite | dict(picks or {}), **more)  # type: ignore[arg-type]


CAST = (
    _character("price_shopper", "rechnet genau nach", "counts every cent",
               {"reason": r"preis|price|teuer|kosten|cost", "price": HIGH}),
    _character("service_hurt", "fühlte sich im Stich gelassen", "felt let down",
               {"reason": r"service|betreuung|beratung|support", "service": UNHAPPY}),
    _character("product_seeker", "sucht, was es nicht gab", "looks for what was not there",
               {"reason": r"sortiment|produkt|range|product|assortment", "range": UPDATE}),
    _character("competitor_fan", "ist bei der Konkurrenz glücklich", "is happy elsewhere",
               {"reason": r"wettbewerb|konkurrenz|ander|competit|other|elsewhere", "permission": NO,
                "competition": r"\bja\b|yes|service|liefer|deliver"}),
    _character("quality_hurt", "hatte Pech mit der Qualität", "had bad luck with quality",
               {"reason": r"qualit", "service": HAPPY}),
    _character("need_gone", "braucht es nicht mehr", "does not need it any more",
               {"reason": r"bedarf|need|mehr gebraucht", "permission": NO}),
    _character("moved", "ist weggezogen", "has moved away",
               {"reason": r"umzug|umgezogen|gezogen|moved|closed|geschlossen", "permission": NO}),
    _character("stopper", "will keine Nachrichten", "wants no messages", says_instead={0: "stop"}, then="silent"),
    _character("human_wisher", "möchte einen Menschen sprechen", "wants to talk to a human",
               {"reason": r"service|betreuung|support"}, says_instead={1: "human"}),
    _character("later", "hat gerade keine Zeit", "has no time right now", says_instead={0: "later"}, then="silent"),
    _character("issue_teller", "wartet noch auf eine Lösung", "still waits for a solution",
               {"reason": r"problem|reklam|complaint|issue|service", "service": UNHAPPY},
               says_instead={1: "issue"}, then="silent", keys=0.0),
    _character("who_are_you", "fragt erst einmal nach", "asks back first",
               {"reason": r"preis|price"}, says_instead={0: "who"}, keys=0.2),
    _character("silent", "antwortet nie", "never answers", texts=False, answers_calls=False),
    _character("wrong_person", "ist jemand anderes", "is somebody else", says_instead={0: "wrong"}, then="silent",
               keys=0.0),
    _character("chatty", "redet gern und viel", "loves to talk", {"reason": r"preis|price"}, keys=0.0),
    _character("typo", "tippt schneller als gut", "types faster than well", {"reason": r"preis|price", "price": HIGH},
               keys=0.15),
    _character("voicemail", "hat die Mailbox an", "lets the voicemail answer", texts=False, machine=True),
    _character("hangs_up", "legt mitten im Satz auf", "hangs up mid-sentence", texts=False, hangs_up_after=1),
    _character("hand", "wartet auf Ihre Finger", "waits for your fingers", texts=False),
)  # fmt: skip
CHARACTERS = {character.name: character for character in CAST}
