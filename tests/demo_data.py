"""Makes the CRM export of the demo's pretend firm, always the same: python -m tests.demo_data [FOLDER].

A coffee roaster with a few hundred customers, German households and firms, and firms in the United States.
Seen on 2026-03-03 about a hundred of them have fallen silent; most of those may be asked why, the others show each
reason for leaving somebody alone. Only numbers reserved for fiction are used.
"""

import csv
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random

TODAY = date(2026, 3, 3)
OPENED = date(2023, 5, 1)
FOLDER = Path(__file__).parent.parent / "templates" / "demo"

PLACES = (
    ("10115", "Berlin", "Berlin"), ("10437", "Berlin", "Berlin"), ("12043", "Berlin", "Berlin"),
    ("13353", "Berlin", "Berlin"), ("80331", "München", "Bayern"), ("90402", "Nürnberg", "Bayern"),
    ("86150", "Augsburg", "Bayern"), ("93047", "Regensburg", "Bayern"), ("50667", "Köln", "Nordrhein-Westfalen"),
    ("40213", "Düsseldorf", "Nordrhein-Westfalen"), ("44135", "Dortmund", "Nordrhein-Westfalen"),
    ("20095", "Hamburg", "Hamburg"), ("60311", "Frankfurt am Main", "Hessen"), ("70173", "Stuttgart", ""),
    ("30159", "Hannover", "Niedersachsen"), ("04109", "Leipzig", "Sachsen"), ("01067", "Dresden", "Sachsen"),
    ("28195", "Bremen", "Bremen"), ("24103", "Kiel", "Schleswig-Holstein"), ("99084", "Erfurt", "Thüringen"),
)  # fmt: skip
STREETS = (
    "Lindenweg",
    "Gartenstraße",
    "Am Markt",
    "Bahnhofstraße",
    "Schillerplatz",
    "Mühlgasse",
    "Hafenkai",
    "Ringstraße",
)
FIRST = (
    "Anna", "Jonas", "Lea", "Paul", "Mia", "Felix", "Clara", "Emil", "Ida", "Karl", "Greta", "Moritz", "Helene", "Till",
    "Käthe", "Björn", "Zoë", "Jürgen", "Renate", "Ayşe", "Mehmet", "Olga", "Tomasz", "Birgit", "Götz", "Frieda",
)  # fmt: skip
LAST = (
    "Albrecht", "Böhm", "Curtius", "Dreßler", "Ebert", "Faßbender", "Grünwald", "Hölzl", "Imhof", "Jäger", "Krüger",
    "Löwe", "Möllers", "Nagel", "Östreich", "Petersen", "Quandt", "Rößler", "Schütte", "Tiede", "Uhland", "Vossen",
    "Weiß", "Zöllner", "Yıldız", "Nowak", "Brückner", "Harms", "Kettler", "Sander",
)  # fmt: skip
FIRMS = (
    "Café {}", "Bäckerei {} GmbH", "Kanzlei {} & Partner", "Hotel {} KG", "{} Architekten GbR", "Praxis Dr. {}",
    "{} Logistik GmbH", "Buchhandlung {}", "Agentur {} UG", "Schreinerei {} e.K.", "{} Maschinenbau GmbH & Co. KG",
)  # fmt: skip
US_PLACES = (
    ("10001", "New York", "NY", "212"), ("11201", "Brooklyn", "NY", "718"), ("14604", "Rochester", "NY", "585"),
    ("02110", "Boston", "MA", "617"), ("07030", "Hoboken", "NJ", "201"), ("19103", "Philadelphia", "PA", "215"),
    ("60601", "Chicago", "IL", "312"), ("30303", "Atlanta", "GA", "404"), ("94105", "San Francisco", "CA", "415"),
    ("98101", "Seattle", "WA", "206"), ("80202", "Denver", "CO", "303"), ("78701", "Austin", "TX", "512"),
)  # fmt: skip
US_FIRST = ("Grace", "Noah", "Ruth", "Owen", "Stella", "Miles", "Hazel", "Leon", "Nora", "Dean", "Ivy", "Frank", "June")
US_LAST = (
    "Abbott",
    "Barnes",
    "Carver",
    "Doyle",
    "Ellison",
    "Foster",
    "Greene",
    "Hale",
    "Irving",
    "Jarvis",
    "Keller",
    "Lowe",
)
US_FIRMS = (
    "{} Coffee House",
    "{} & Sons Diner",
    "The {} Hotel Inc",
    "{} Law LLP",
    "{} Books LLC",
    "{} Design Studio Inc",
)
REPS = (("Sami Roth", "Sales DE"), ("Lena Adler", "Sales DE"), ("Sue Parker", "Sales US"))
GOODS = (
    ("Espresso Morgenrot 1 kg", "21.90"), ("Filterkaffee Speicher 1 kg", "18.50"), ("Crema Kontor 1 kg", "19.80"),
    ("Entkoffeiniert 500 g", "13.40"), ("Hafermilch Barista 12 l", "25.20"), ("Entkalker 5 l", "16.90"),
    ("Tassen, 6 Stück", "34.00"), ("Wartung Kaffeemaschine", "89.00"),
)  # fmt: skip
MACHINE = ("Siebträgermaschine Morgenrot Duo", "1249.00")

# How people answer, in turn: mostly those from whom one learns something.
ON_SMS = (
    "price_shopper", "service_hurt", "product_seeker", "human_wisher", "quality_hurt", "chatty", "price_shopper",
    "typo", "competitor_fan", "who_are_you", "service_hurt", "silent", "product_seeker", "later", "price_shopper",
    "need_gone", "issue_teller", "chatty", "stopper", "quality_hurt", "wrong_person", "service_hurt", "moved",
)  # fmt: skip
ON_THE_PHONE = (
    "price_shopper",
    "service_hurt",
    "voicemail",
    "human_wisher",
    "hangs_up",
    "product_seeker",
    "quality_hurt",
)

# What stands in the way of asking somebody who fell silent, and how many of them there are.
GERMAN_SILENT = {
    "hand": 1, "sms": 44, "landline": 9, "no_consent": 6, "unproven": 6, "withdrawn": 2, "do_not_call": 4,
    "open_issue": 5, "just_resolved": 2, "bad_number": 3, "dunning": 1, "insolvent": 1, "blocked": 1, "household": 2,
}  # fmt: skip
US_SILENT = {"hand": 1, "sms": 19, "no_consent": 3, "unproven": 2, "open_issue": 1, "do_not_call": 1}
# The phones a visitor plays: one a language who is written to, one who is called. They ordered most: they come first.
HANDS = {
    "hand": ("Hanna", "Brandt", "Café Brandt", "+491713920099"),
    "hand_called": ("Hans", "Sommer", "Hotel Sommer KG", "+493023125099"),
    "hand_us": ("Hank", "Miller", "Miller & Co Inc", "+12125550101"),
    "hand_us_called": ("Hope", "Taylor", "Taylor Books LLC", "+12125550100"),
}
LEFT = (
    ("15.10.2025", "Zu teuer geworden"),
    ("31.12.2025", "Wechsel zum Wettbewerber"),
    ("30.11.2025", "Service: Lieferung kam zu spät"),
)


@dataclass
class Customer:
    """One account with its contact, and what the demo shows on it."""

    number: str
    country: str
    firm: str
    first: str
    last: str
    place: tuple[str, str, str]
    trait: str  # active | declining | new | or a key of the tables above
    rhythm: int
    silent: int
    mobile: str = ""
    landline: str = ""
    email: str = ""
    left: tuple[str, str] = ("", "")
    orders: list[list[str]] = field(default_factory=list)

    @property
    def language(self) -> str:
        return "en" if self.country == "US" else "de"

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"


class Numbers:
    """Hands out each reserved number once."""

    def __init__(self) -> None:
        self._mobiles = iter([f"+4917139200{place:02d}" for place in range(99)])
        self._berlin = iter([f"+493023125{place:03d}" for place in range(100, 1000)])
        self._munich = iter([f"+498999998{place:03d}" for place in range(1000)])
        self._us = {place[3]: iter([f"+1{place[3]}5550{line}" for line in range(101 + (place[3] == "212"), 200)])
                    for place in US_PLACES}  # fmt: skip

    def mobile(self) -> str:
        return next(self._mobiles)

    def landline(self, city: str) -> str:
        return next(self._munich if city == "München" else self._berlin)

    def american(self, area: str) -> str:
        return next(self._us[area])


def customers(random: Random) -> list[Customer]:
    """Everybody, in the order of their customer numbers."""
    numbers, people = Numbers(), []
    traits = [trait for trait, count in GERMAN_SILENT.items() for _ in range(count)]
    traits += ["active"] * 132 + ["declining"] * 16 + ["new"] * 12
    random.shuffle(traits)
    for place, trait in enumerate(traits):
        people.append(_german(random, numbers, f"K{10001 + place}", trait))
    traits = [trait for trait, count in US_SILENT.items() for _ in range(count)]
    traits += ["active"] * 50 + ["declining"] * 5 + ["new"] * 4
    random.shuffle(traits)
    for place, trait in enumerate(traits):
        people.append(_american(random, numbers, f"K{20001 + place}", trait))
    _share_a_number([one for one in people if one.trait == "household"])
    _cancel(people)
    people += _who_is_called_by_hand()
    return people


def _who_is_called_by_hand() -> Iterator[Customer]:
    """Two who may be called only, not written to."""
    for number, country, place, key in (
        ("K10401", "DE", PLACES[0], "hand_called"),
        ("K20401", "US", US_PLACES[0][:3], "hand_us_called"),
    ):
        one = Customer(number, country, "", "", "", place, "hand_called", 0, 0)
        _played_by_hand(one, key)
        one.landline, one.mobile = one.mobile, ""
        one.email = _email(one)
        yield one


def _played_by_hand(one: Customer, key: str) -> None:
    one.first, one.last, one.firm, one.mobile = HANDS[key]
    one.rhythm, one.silent = 21, 150


def _german(random: Random, numbers: Numbers, number: str, trait: str) -> Customer:
    place, first, last = random.choice(PLACES), random.choice(FIRST), random.choice(LAST)
    firm = random.choice(FIRMS).format(last) if random.random() < 0.55 else ""
    one = Customer(number, "DE", firm, first, last, place, trait, *_habit(random, trait))
    has_mobile = trait in {"sms", "no_consent", "unproven", "withdrawn", "open_issue", "do_not_call", "just_resolved"}
    if trait == "hand":
        _played_by_hand(one, "hand")
    elif has_mobile or trait in {"household", "dunning", "insolvent", "blocked"}:
        one.mobile = numbers.mobile()
    if not one.mobile and trait != "bad_number":
        one.landline = numbers.landline(place[1])
    one.email = _email(one)
    return one


def _american(random: Random, numbers: Numbers, number: str, trait: str) -> Customer:
    zip_code, city, state, area = random.choice((*US_PLACES, *US_PLACES[:6], *US_PLACES[:3]))  # mostly the east
    first, last = random.choice(US_FIRST), random.choice(US_LAST)
    firm = random.choice(US_FIRMS).format(last)
    one = Customer(number, "US", firm, first, last, (zip_code, city, state), trait, *_habit(random, trait))
    one.mobile = numbers.american(area)
    if trait == "hand":
        _played_by_hand(one, "hand_us")
        one.place = US_PLACES[0][:3]
    one.email = _email(one)
    return one


def _email(one: Customer) -> str:
    plain = f"{one.first}.{one.last}".lower().translate(
        str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ş": "s", "ı": "i", "ë": "e"})
    )
    return f"{plain}.{one.number.lower()}@example.com"


def _habit(random: Random, trait: str) -> tuple[int, int]:
    """Usual days between orders, and days of silence until today."""
    if trait == "active":
        rhythm = random.choice((14, 21, 28, 30, 45, 60))
        return rhythm, random.randint(0, round(rhythm * 0.9))
    if trait == "declining":
        return random.choice((9, 10, 12, 14)), random.randint(5, 15)
    if trait == "new":
        return random.choice((30, 45)), random.randint(3, 40)
    rhythm = random.choice((14, 18, 21, 28, 35))
    return rhythm, random.randint(rhythm * 6, rhythm * 6 + 230)


def _share_a_number(household: list[Customer]) -> None:
    for other in household[1:]:
        other.mobile = household[0].mobile


def _cancel(people: Iterable[Customer]) -> None:
    """Three who may be asked had said why they left: that is used, not asked again."""
    askable = [one for one in people if one.trait == "sms" and one.country == "DE"]
    for one, left in zip(askable[5:30:10], LEFT, strict=True):
        one.left = left


# ---------------------------------------------------------------- orders


def orders(random: Random, people: Sequence[Customer]) -> list[list[str]]:
    """All order lines by day, with returns, cancellations, samples, and one day with two orders here and there."""
    lines = [line for one in people for line in _orders_of(random, one)]
    lines.sort(key=lambda line: (line[0], line[1]))
    for place, line in enumerate(lines):
        line.insert(0, f"B{40001 + place}")
    return lines


def _orders_of(random: Random, one: Customer) -> Iterator[list[str]]:
    firm = bool(one.firm)
    for place, day in enumerate(_days(random, one)):
        good = MACHINE if firm and random.random() < 0.01 else random.choice(GOODS)
        pieces = random.randint(2, 9) if firm else random.randint(1, 3)
        pieces = 1 if good is MACHINE else pieces
        pieces += 20 if by_hand(one) else 0
        status = "geliefert"
        if random.random() < 0.015:
            status = "storniert"
        yield _line(one, day, good, pieces, status)
        if random.random() < 0.015:
            yield _line(one, day + timedelta(days=6), good, -1, "Retoure")
        if place == 0 and random.random() < 0.1:
            yield _line(one, day - timedelta(days=9), ("Probierpaket", "0.00"), 1, "Muster")


def by_hand(one: Customer) -> bool:
    return one.trait.startswith("hand")


def _line(one: Customer, day: date, good: tuple[str, str], pieces: int, status: str) -> list[str]:
    cents = round(float(good[1]) * 100) * pieces
    amount = f"{abs(cents) // 100:,}".replace(",", ".") + f",{abs(cents) % 100:02d}" + ("-" if cents < 0 else "")
    promised, delivered = day + timedelta(days=3), day + timedelta(days=2 if status == "geliefert" else 3)
    return [day.isoformat(), one.number, good[0], str(pieces), amount, "EUR", status, _german_day(promised),
            _german_day(delivered) if status == "geliefert" else ""]  # fmt: skip


def _days(random: Random, one: Customer) -> list[date]:
    last = TODAY - timedelta(days=one.silent)
    count = {"new": random.randint(1, 2), "declining": 30, "hand": 24, "hand_called": 24}.get(
        one.trait, random.randint(8, 24)
    )
    days, day = [last], last
    for place in range(1, count):
        # Those who decline have made their pauses much longer lately.
        stretch = 3.4 if one.trait == "declining" and place < 5 else 1.0
        day -= timedelta(days=max(2, round(random.gauss(one.rhythm * stretch, one.rhythm * 0.18))))
        if day < OPENED:
            break
        days.append(day)
    return sorted(days)


# ---------------------------------------------------------------- the other files


def accounts(random: Random, people: Sequence[Customer]) -> list[list[str]]:
    rows = []
    for one in people:
        rep, team = REPS[2] if one.country == "US" else random.choice(REPS[:2])
        kind = "Firma" if one.firm else "Privat"
        first, last = ("", "") if one.firm else (one.first, one.last)
        group = random.choice(("A", "B", "B", "C", "C", "C")) if one.firm else "Haushalt"
        rows.append([
            one.number, one.firm, first, last, kind, f"{random.choice(STREETS)} {random.randint(1, 90)}", *one.place,
            "USA" if one.country == "US" else "Deutschland", "" if one.trait == "household" else one.email,
            "Englisch" if one.country == "US" else "Deutsch", rep, team, group,
            _german_day(_since(random)), *one.left, "2" if one.trait == "dunning" else "0",
            "ja" if one.trait == "insolvent" else "nein", "ja" if one.trait == "blocked" else "nein",
            one.last.upper()[:8],
        ])  # fmt: skip
    played = {one.number for one in people if by_hand(one)}
    rows.sort(key=lambda row: row[0] not in played)  # who is imported first is contacted first
    rows.append(["", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "OHNE"])
    rows.append(["K10399", "Café Nirgendwo", "", "", "Firma", "Am Ende 1", "0", "Nimmerstadt", "", "Nimmerland",
                 "kein-at-zeichen", "Deutsch", *REPS[0], "C", "31.02.2024", "", "", "0", "nein", "nein",
                 "NIRGEND"])  # fmt: skip
    return rows


def contacts(random: Random, people: Sequence[Customer]) -> list[list[str]]:
    rows = []
    for place, one in enumerate(people):
        salutation = "" if one.country == "US" else ("Frau" if one.first in WOMEN else "Herr")
        mobile, landline = _written(random, one.mobile), _written(random, one.landline)
        if one.trait == "bad_number":
            mobile = random.choice(("0171 123", "unbekannt", "0049 30"))
        channel = "Telefon" if one.trait in {"landline", "hand_called"} else ""
        rows.append([
            f"A{30001 + place}", one.number, salutation, one.first, one.last, one.email, mobile, landline,
            "en" if one.country == "US" else "de", "Du" if not one.firm and place % 7 == 0 else "Sie", channel,
            "ab 9 Uhr" if place % 23 == 0 else "", "Mahnung" if place % 61 == 0 else "",
        ])  # fmt: skip
    return rows


def issues(random: Random, people: Sequence[Customer], lines: Sequence[Sequence[str]]) -> list[list[str]]:
    """As a helpdesk writes it: in English, with times, by e-mail or by order number."""
    last_order = {line[2]: line[0] for line in lines}
    rows = []
    for one in people:
        if one.trait == "open_issue":
            status, solved, days = random.choice(("Open", "Pending", "New")), "", random.randint(2, 40)
        elif one.trait == "just_resolved":
            status, solved, days = "Solved", _stamp(TODAY - timedelta(days=3)), 12
        elif one.trait == "active" and random.random() < 0.1:
            status, solved, days = random.choice((("Closed", "x", 160), ("Solved", "x", 90), ("Open", "", 4)))
            solved = solved and _stamp(TODAY - timedelta(days=days - 5))
        else:
            continue
        subject, kind = random.choice(TROUBLES)
        by_order = len(rows) % 3 == 2
        rows.append([
            str(7001 + len(rows)), "" if by_order else one.email, subject, status, kind,
            _stamp(TODAY - timedelta(days=days)), solved, last_order[one.number] if by_order else "",
        ])  # fmt: skip
    rows.append(["7900", "someone.unknown@example.com", "Where is my order?", "Open", "Question",
                 _stamp(TODAY - timedelta(days=1)), "", ""])  # fmt: skip
    return rows


def consents(random: Random, people: Sequence[Customer]) -> list[list[str]]:
    rows = []
    for place, one in enumerate(people):
        key, day = f"A{30001 + place}", date(2024, 1, 8) + timedelta(days=random.randint(0, 500))
        proof = f"Bestellung {random.randint(100, 999)}-{place:03d}"
        by_phone = one.trait == "landline" or (not one.mobile and one.trait != "bad_number")
        if one.trait == "no_consent" or (one.trait in {"active", "declining", "new"} and random.random() < 0.3):
            continue
        if one.trait == "unproven":
            rows.append([key, one.name, "SMS", "ja", "", "", ""])
        elif by_phone:
            # The United States want it in writing: whoever is only called there has agreed in the web shop.
            source = "Webshop 2024" if one.country == "US" else "Telefonaufnahme"
            rows.append([key, one.name, "Telefon", "ja", _german_day(day), source, proof])
        else:
            rows.append([key, one.name, "SMS, Telefon", "ja", _german_day(day), "Webshop 2024", proof])
        if one.trait == "withdrawn":
            rows.append([key, one.name, "SMS, Telefon", "nein", "12.01.2026", "Webshop 2024", "E-Mail vom 12.01."])
    rows.append(["A99999", "Wer Istdas", "SMS", "ja", "01.02.2025", "Webshop 2024", ""])
    return rows


def do_not_call(people: Sequence[Customer]) -> list[list[str]]:
    rows = [[one.mobile, "14.11.2025", "wünscht keine Anrufe"] for one in people if one.trait == "do_not_call"]
    return [*rows, ["030 23125 990", "02.02.2026", "hat angerufen: bitte nie mehr"], ["keine Nummer", "", ""]]


def simulated(people: Sequence[Customer]) -> list[list[str]]:
    """How each of those who may be called behaves on the pretend phones."""
    rows, on_sms, on_phone = [], _cycle(ON_SMS), _cycle(ON_THE_PHONE)
    for one in people:
        number = one.mobile or one.landline
        if one.trait in {"active", "new"} or not number or any(number == row[0] for row in rows):
            continue
        character = next(on_phone) if one.landline else next(on_sms)
        rows.append([number, one.language, "hand" if by_hand(one) else character, one.name])
    return sorted(rows, key=lambda row: (row[2] != "hand", row[0]))


WOMEN = {"Anna", "Lea", "Mia", "Clara", "Ida", "Greta", "Helene", "Käthe", "Zoë", "Renate", "Ayşe", "Olga", "Birgit",
         "Frieda", "Hanna"}  # fmt: skip
TROUBLES = (
    ("Coffee arrived two weeks late", "Late delivery"), ("Maschine verliert Wasser", "Complaint"),
    ("Rechnung stimmt nicht", "Billing"), ("Refund still missing", "Refund"), ("Tüte beschädigt", "Complaint"),
    ("Return label please", "Return"),
)  # fmt: skip


def _cycle(values: Sequence[str]) -> Iterator[str]:
    while True:
        yield from values


def _since(random: Random) -> date:
    return OPENED + timedelta(days=random.randint(0, 300))


def _german_day(day: date) -> str:
    return day.strftime("%d.%m.%Y")


def _stamp(day: date) -> str:
    return day.strftime("%Y-%m-%d 09:%M:00 +0100")


def _written(random: Random, e164: str) -> str:
    """People write one number in many ways."""
    if not e164:
        return ""
    if e164.startswith("+1"):
        area, line = e164[2:5], e164[5:]
        return random.choice(
            (f"({area}) {line[:3]}-{line[3:]}", f"+1 {area} {line[:3]} {line[3:]}", f"{area}-{line[:3]}-{line[3:]}")
        )
    national = "0" + e164[3:]
    cut = 4 if national.startswith("01") else 3
    return random.choice((f"{national[:cut]} {national[cut:]}", f"{national[:cut]}/{national[cut:]}",
                          f"+49 (0) {national[1:cut]} {national[cut:]}", f"0049{national[1:]}"))  # fmt: skip


HEADERS = {
    "accounts": "Kundennummer;Firma;Vorname;Nachname;Kundenart;Straße;PLZ;Ort;Bundesland;Land;E-Mail;Sprache;"
                "Betreuer;Team;Kundengruppe;Kunde seit;Gekündigt am;Kündigungsgrund;Mahnstufe;Insolvent;"
                "Gesperrt;Suchbegriff",
    "contacts": "Kontakt-ID;Kundennummer;Anrede;Vorname;Nachname;E-Mail;Mobil;Telefon;Sprache;Anredeform;"
                "Bevorzugter Kanal;Erreichbar;Nicht ansprechen",
    "orders": "Bestellnummer;Bestelldatum;Kundennummer;Artikel;Menge;Netto;Währung;Status;Zugesagt am;Geliefert am",
    "issues": "ID,Requester email,Subject,Status,Type,Created at,Solved at,Order Number",
    "consents": "Kontakt-ID;Name;Kanal;Erteilt;Datum;Quelle;Nachweis",
    "donotcall": "Telefon;Gesperrt am;Grund",
    "people": "number,language,character,name",
}  # fmt: skip
ENCODINGS = {"accounts": "cp1252", "orders": "cp1252", "contacts": "utf-8-sig", "consents": "utf-8-sig"}


def make(folder: Path) -> None:
    """Write all files."""
    random = Random(20260303)
    people = customers(random)
    for one in people:  # what the old CRM's character set cannot say
        one.first, one.last = one.first.replace("ş", "s"), one.last.replace("ı", "i")
        one.firm = one.firm.replace("ı", "i")
    lines = orders(random, people)
    dirty = _dirty(lines)
    tables = {
        "accounts": accounts(random, people), "contacts": contacts(random, people), "orders": dirty,
        "issues": issues(random, people, lines), "consents": consents(random, people), "donotcall": do_not_call(people),
        "people": simulated(people),
    }  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        _write(folder / f"{name}.csv", HEADERS[name], rows, ENCODINGS.get(name, "utf-8"))


def _dirty(lines: Sequence[Sequence[str]]) -> list[list[str]]:
    """The same lines with German days, one of them twice, one without a date, one of nobody."""
    written = [[line[0], _german_day(date.fromisoformat(line[1])), *line[2:]] for line in lines]
    nobody, undated = list(written[30]), list(written[60])
    nobody[0], nobody[2], undated[0], undated[1] = "B99998", "", "B99999", "demnächst"
    return [*written, written[-1], nobody, undated]


def _write(path: Path, header: str, rows: Iterable[Sequence[str]], encoding: str) -> None:
    delimiter = ";" if ";" in header else ","
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, lineterminator="\r\n")
        writer.writerow(header.split(delimiter))
        writer.writerows(rows)


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
