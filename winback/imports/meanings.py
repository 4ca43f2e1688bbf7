"""What the words of a CRM mean to us: yes and no, a purchase or none, open or resolved, firm or private.

Plain lists of folded words; a word ends in * when its beginning is enough.
"""

from functools import lru_cache

from campaigns import issue_kinds
from winback.imports.folding import words

YES = "ja j yes y true t wahr x 1 on ein aktiv active oui subscribed opted optin optedin checked ok zugestimmt"
NO = (
    "nein n no false f falsch 0 off aus inaktiv inactive non unsubscribed optout optedout notsubscribed abgemeldet kein"
)

# An order with such a word in its status or kind is no purchase …
NO_PURCHASE = (
    "storn* cancel* annul* void voided abgebrochen abandoned expired return returns returned retoure* retourn* retour "
    "rueckgabe* ruecksend* ruecklief* refund* erstatt* gutschrift* creditnote creditmemo lost verloren abgelehnt "
    "rejected declined failed fehlgeschlagen quote quotes quotation* angebot* offer offers estimate* "
    "kostenvoranschlag* draft entwurf sample* muster* probe* ersatz* replacement* warranty garantie* kulanz* rma "
    "reklam* chargeback* rueckbuch* testbestell*"
)
# … unless one of these stands beside it: "teilweise erstattet", "nicht storniert".
STILL_A_PURCHASE = "teil teilweise partially partial partly not nicht kein keine no ohne un"

RESOLVED = (
    "solved closed resolved done completed complete fixed geloest erledigt geschlossen abgeschlossen behoben beendet "
    "archived archiviert deleted geloescht spam merged refunded erstattet"
)
NOT_RESOLVED = "not nicht un unresolved unsolved reopened wiedereroeffnet noch teilweise partially"
OPEN = (
    "new open opened pending hold onhold waiting offen neu wartend wartet inprogress progress bearbeitung reopened "
    "wiedereroeffnet escalated eskaliert unresolved unsolved active assigned zugewiesen todo backlog angelegt"
)

FIRM = (
    "firma firmenkunde geschaeftskunde geschaeft gewerbe gewerblich gewerbekunde unternehmen b2b company business firm "
    "organisation organization corporate commercial reseller haendler wiederverkaeufer"
)
PRIVATE = (
    "privat privatkunde privatperson private person consumer individual endkunde verbraucher b2c haushalt household "
    "endverbraucher"
)
FIRM_ENDINGS = (
    "gmbh ag kg ohg gbr ug ev eg mbh kgaa se inc llc ltd corp co plc lp llp sarl sas bv nv gesmbh ek partg stiftung"
)
SIE, DU = "sie formal formell foermlich siezen", "du informal informell duzen"

LEFT_REASONS = (
    ("price", "preis* teuer price* expensive kosten* cost* billiger cheaper budget"),
    ("competitor", "wettbewerb* konkurr* competit* anbieterwechsel* wechsel* switched anderer mitbewerb*"),
    ("quality", "qualitaet* quality defekt* mangel* maengel*"),
    ("service", "service* kundendienst* support* lieferung* delivery beratung* betreuung* erreichbar*"),
    ("product", "sortiment* produkt* product* range auswahl* angebot* feature*"),
    ("moved_closed", "umzug* umgezog* moved geschaeftsaufgabe* geschlossen closed aufgegeben insolven* schliessung*"),
    ("need_gone", "bedarf* need* brauch* rente ruhestand retire* eingestellt"),
    ("unresolved_issue", "reklam* beschwerde* complaint* issue* problem* streit*"),
)  # fmt: skip

FLAGS = (
    ("insolvent", "insolv* bankrupt* konkurs* pleite"),
    ("deceased", "verstorben* deceased tot gestorben dead"),
    ("dunning", "mahn* inkasso* dunning collection* zahlungsverzug overdue"),
    ("dispute", "rechtsstreit* dispute* klage* anwalt* lawsuit* litigation streitfall*"),
    ("minor", "minderjaehrig* minor"),
)
BLOCKED = "gesperrt* sperre kontosperre kundensperre liefersperre werbesperre blocked"

CHANNELS = (
    ("sms", "sms text textnachricht* whatsapp mobile mobil handy message messaging nachricht*"),
    ("voice", "voice telefon* phone call calls anruf* tel fon telephone"),
    ("email", "email mail newsletter e"),
)
PURPOSES = (
    ("research", "research umfrage* marktforschung* survey* befragung*"),
    ("offer", "offer offers angebot* promotion*"),
    ("marketing", "marketing werbung* advertis* newsletter werblich* kommunikation optin"),
)


@lru_cache(maxsize=20_000)
def yes_or_no(text: str) -> bool | None:
    """A tick; None when the cell says neither."""
    said = words(text)
    if not said:
        return None
    joined = "".join(said)
    if joined in listed(YES) or joined in listed(NO):
        return joined in listed(YES)
    first = said[0]
    return True if first in {"ja", "yes", "true"} else False if first in {"nein", "no", "not"} else None


@lru_cache(maxsize=20_000)
def is_no_purchase(text: str) -> bool:
    """'Storniert', 'Closed Lost', 'Angebot', 'sample' … but not 'teilweise erstattet'."""
    return _says(words(text), NO_PURCHASE, STILL_A_PURCHASE)


@lru_cache(maxsize=20_000)
def is_won(text: str) -> bool:
    """A sales stage that ended in an order."""
    said = words(text)
    return any(word in {"won", "gewonnen", "closedwon", "auftrag", "abgeschlossen"} for word in said)


@lru_cache(maxsize=20_000)
def issue_status(text: str) -> str | None:
    """open | resolved; None for a word we do not know (which the import treats as open, and says so)."""
    said = words(text)
    if not said:
        return None
    if _says(said, RESOLVED, NOT_RESOLVED):
        return "resolved"
    return (
        "open" if _says(said, OPEN, "") or "".join(said) in listed(OPEN) or set(said) & listed(NOT_RESOLVED) else None
    )


@lru_cache(maxsize=20_000)
def issue_kind(text: str) -> str:
    return issue_kinds.kind_of(text) or issue_kinds.TICKET


@lru_cache(maxsize=20_000)
def account_kind(text: str) -> str | None:
    said = set(words(text))
    if said & listed(PRIVATE):
        return "private"
    return "firm" if said & listed(FIRM) else None


@lru_cache(maxsize=50_000)
def looks_like_a_firm(name: str) -> bool:
    return bool({*words(name)[1:], *words(name.replace(".", ""))[1:]} & listed(FIRM_ENDINGS))


@lru_cache(maxsize=20_000)
def address_form(text: str) -> str | None:
    said = set(words(text))
    if said & listed(DU):
        return "du"
    return "sie" if said & listed(SIE) else None


@lru_cache(maxsize=20_000)
def first_of(text: str, table: tuple[tuple[str, str], ...]) -> str | None:
    """The first code of the table one of whose words the text contains."""
    said = words(text)
    return next((code for code, meant in table if _says(said, meant, "")), None)


def all_of(text: str, table: tuple[tuple[str, str], ...]) -> list[str]:
    said = words(text)
    return [code for code, meant in table if _says(said, meant, "")]


def says_blocked(text: str) -> bool:
    return _says(words(text), BLOCKED, "")


@lru_cache(maxsize=200)
def listed(names: str) -> frozenset[str]:
    return frozenset(name for name in names.split() if not name.endswith("*"))


@lru_cache(maxsize=200)
def _stems(names: str) -> tuple[str, ...]:
    return tuple(name[:-1] for name in names.split() if name.endswith("*"))


def _says(said: tuple[str, ...], meant: str, unless: str) -> bool:
    if set(said) & listed(unless):
        return False
    return any(word in listed(meant) or word.startswith(_stems(meant)) for word in said)
