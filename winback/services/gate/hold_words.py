"""Holds in words: the one table that the command line and the staff pages read, in English and German."""

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime

from campaigns.facts import Hold

LANGUAGES = ("en", "de")

# code -> (label, sentence) in each language. A gap in {braces} is a fact of the hold; a sentence whose facts are
# missing falls back to its label.
WORDS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "erased": {
        "en": ("erased", "This account was erased."),
        "de": ("gelöscht", "Dieses Konto wurde gelöscht."),
    },
    "blocked": {
        "en": ("blocked by hand", "Blocked by {by}: {reason}."),
        "de": ("von Hand gesperrt", "Gesperrt von {by}: {reason}."),
    },
    "open_issue": {
        "en": ("unresolved issue", "There is an unresolved issue ({kind}, since {since}). It must be solved first."),
        "de": (
            "ungelöstes Anliegen",
            "Es gibt ein ungelöstes Anliegen ({kind}, seit {since}). Erst muss es gelöst sein.",
        ),
    },
    "cooling_off": {
        "en": ("issue just solved", "An issue ({kind}) was solved on {resolved}; the account is given some rest."),
        "de": ("Anliegen gerade gelöst", "Ein Anliegen ({kind}) wurde am {resolved} gelöst; das Konto hat etwas Ruhe."),
    },
    "no_feed": {
        "en": (
            "open issues not known",
            "We do not know who has an open issue: register where tickets come from (winback feed add), or confirm "
            "by name that there is no ticket system.",
        ),
        "de": (
            "offene Anliegen unbekannt",
            "Wir wissen nicht, wer ein offenes Anliegen hat: melden Sie an, woher Tickets kommen (winback feed add), "
            "oder bestätigen Sie mit Namen, dass es kein Ticketsystem gibt.",
        ),
    },
    "stale_feed": {
        "en": (
            "ticket news too old",
            "The last news from {feeds} is too old (since {since}), and this account had a ticket lately.",
        ),
        "de": (
            "Ticketdaten zu alt",
            "Die letzten Daten aus {feeds} sind zu alt (seit {since}), und dieses Konto hatte kürzlich ein Ticket.",
        ),
    },
    "insolvent": {
        "en": ("insolvent", "The account is marked as insolvent."),
        "de": ("insolvent", "Das Konto ist als insolvent gekennzeichnet."),
    },
    "in_dunning": {
        "en": ("in dunning", "A payment is being chased."),
        "de": ("im Mahnlauf", "Eine Zahlung wird angemahnt."),
    },
    "in_dispute": {
        "en": ("in dispute", "There is a dispute with this account."),
        "de": ("im Streit", "Mit diesem Konto gibt es einen Streit."),
    },
    "with_rep": {
        "en": ("with sales", "Sales has this account as a warm return."),
        "de": ("beim Vertrieb", "Der Vertrieb hat dieses Konto als warme Rückkehr."),
    },
    "later": {
        "en": ("asked for later", "They asked to be contacted later, not before {from}."),
        "de": ("„später“ gewünscht", "Es wurde „später“ gewünscht, nicht vor dem {from}."),
    },
    "not_in_band": {
        "en": ("not dormant", "The account is {band}; this is about {wanted} ones."),
        "de": ("nicht eingeschlafen", "Das Konto ist {band}; gefragt sind: {wanted}."),
    },
    "not_asked_to_hear": {
        "en": ("did not ask to hear it", "They did not ask to be told this, or know it already."),
        "de": (
            "nicht um Nachricht gebeten",
            "Um diese Nachricht wurde nicht gebeten, oder sie ist schon bekannt.",
        ),
    },
    "ordered_again": {
        "en": ("ordered again", "They ordered again on {on}."),
        "de": ("hat wieder bestellt", "Es wurde am {on} wieder bestellt."),
    },
    "answered_recently": {
        "en": ("answered recently", "They answered our questions on {on}."),
        "de": ("hat kürzlich geantwortet", "Unsere Fragen wurden am {on} beantwortet."),
    },
    "in_conversation": {
        "en": ("in conversation", "A campaign is in conversation with this account; no other joins in."),
        "de": ("im Gespräch", "Eine Kampagne ist mit diesem Konto im Gespräch; keine andere redet dazwischen."),
    },
    "same_household": {
        "en": ("same household", "Another account with the same number is being contacted."),
        "de": ("gleicher Haushalt", "Ein anderes Konto mit derselben Nummer wird angesprochen."),
    },
    "gives_way": {
        "en": ("another campaign first", "A campaign of higher priority is about to contact this account."),
        "de": ("andere Kampagne zuerst", "Eine Kampagne mit höherem Vorrang ist bei diesem Konto gleich an der Reihe."),
    },
    "resting": {
        "en": ("resting", "We contacted this account on {last}; between two campaigns it rests for {days} days."),
        "de": ("Ruhezeit", "Zuletzt angesprochen am {last}; zwischen zwei Kampagnen ruht ein Konto {days} Tage."),
    },
    "deceased": {
        "en": ("deceased", "Marked as deceased."),
        "de": ("verstorben", "Als verstorben gekennzeichnet."),
    },
    "flagged_minor": {
        "en": ("minor", "Marked as a minor."),
        "de": ("minderjährig", "Als minderjährig gekennzeichnet."),
    },
    "opted_out": {
        "en": ("said stop", "They said stop. That holds for every channel and number, and does not end."),
        "de": ("hat „Stopp“ gesagt", "Es wurde „Stopp“ gesagt. Das gilt für alle Wege und Nummern und endet nicht."),
    },
    "wrong_person": {
        "en": ("wrong person", "Somebody else answered on this number."),
        "de": ("falsche Person", "Unter dieser Nummer hat jemand anderes geantwortet."),
    },
    "do_not_call": {
        "en": ("on a do-not-call list", "The number stands on a do-not-call list ({lists})."),
        "de": ("auf einer Sperrliste", "Die Nummer steht auf einer Sperrliste ({lists})."),
    },
    "no_contact": {
        "en": ("no contact person", "No contact person is known."),
        "de": ("keine Ansprechperson", "Es ist keine Ansprechperson bekannt."),
    },
    "no_number": {
        "en": ("no number", "No telephone number is known."),
        "de": ("keine Nummer", "Es ist keine Telefonnummer bekannt."),
    },
    "invalid_number": {
        "en": ("invalid number", "What is noted as the number is none that can be reached."),
        "de": ("ungültige Nummer", "Was als Nummer notiert ist, ist nicht erreichbar."),
    },
    "premium_number": {
        "en": ("premium-rate number", "The number is a premium-rate one."),
        "de": ("Mehrwertnummer", "Die Nummer ist eine Mehrwertnummer."),
    },
    "landline_for_sms": {
        "en": ("landline, no SMS", "The number is no mobile, so it takes no text message."),
        "de": ("Festnetz, keine SMS", "Die Nummer ist kein Mobiltelefon und nimmt keine SMS an."),
    },
    "country_unknown": {
        "en": ("country unknown", "Neither address nor number tells the country, so no law can be followed."),
        "de": ("Land unbekannt", "Weder Adresse noch Nummer nennen das Land; so lässt sich kein Recht einhalten."),
    },
    "no_profile": {
        "en": ("country not open", "There are no rules for {countries} here yet, so nobody there is contacted."),
        "de": (
            "Land nicht freigegeben",
            "Für {countries} gibt es hier noch keine Regeln; dort wird niemand angesprochen.",
        ),
    },
    "awaits_counsel": {
        "en": (
            "country waits for counsel",
            "Nobody in {countries} is contacted until counsel has answered: {why}",
        ),
        "de": (
            "Land wartet auf Rechtsrat",
            "In {countries} wird niemand angesprochen, bis eine Rechtsfrage beantwortet ist: {why}",
        ),
    },
    "list_missing": {
        "en": (
            "national list missing",
            "The do-not-call list {lists} is not here, so nobody knows who stands on it (winback lists).",
        ),
        "de": (
            "Sperrliste fehlt",
            "Die Sperrliste {lists} liegt nicht vor; so weiß niemand, wer darauf steht (winback lists).",
        ),
    },
    "list_stale": {
        "en": (
            "national list too old",
            "The do-not-call list {lists} is of {of}; it may be {days} days old (winback lists).",
        ),
        "de": (
            "Sperrliste zu alt",
            "Die Sperrliste {lists} ist vom {of}; sie darf {days} Tage alt sein (winback lists).",
        ),
    },
    "permission_not_written": {
        "en": (
            "permission not in writing",
            "The permission for {channel} ({purpose}) must be in writing there, and its source does not say so.",
        ),
        "de": (
            "Einwilligung nicht schriftlich",
            "Die Einwilligung für {channel} ({purpose}) muss dort schriftlich sein; ihre Quelle sagt das nicht.",
        ),
    },
    "no_permission": {
        "en": ("no permission", "There is no permission for {channel} ({purpose})."),
        "de": ("keine Einwilligung", "Es gibt keine Einwilligung für {channel} ({purpose})."),
    },
    "permission_withdrawn": {
        "en": ("permission withdrawn", "The permission for {channel} ({purpose}) was withdrawn."),
        "de": ("Einwilligung widerrufen", "Die Einwilligung für {channel} ({purpose}) wurde widerrufen."),
    },
    "permission_not_proven": {
        "en": (
            "permission not proven",
            "The permission for {channel} ({purpose}) is a tick without proof: it needs a registered source and a day "
            "(winback consent prove).",
        ),
        "de": (
            "Einwilligung nicht belegt",
            "Die Einwilligung für {channel} ({purpose}) ist ein Haken ohne Beleg: es fehlen eine angemeldete Quelle "
            "und ein Tag (winback consent prove).",
        ),
    },
    "permission_expired": {
        "en": ("permission expired", "The permission for {channel} ({purpose}) ended on {on}."),
        "de": ("Einwilligung abgelaufen", "Die Einwilligung für {channel} ({purpose}) endete am {on}."),
    },
    "language_missing": {
        "en": ("language missing", "They speak {language}; this is only prepared in {has}."),
        "de": ("Sprache fehlt", "Gesprochen wird {language}; vorbereitet ist nur {has}."),
    },
    "contact_limit": {
        "en": ("contacted enough", "Contacted {made} times {per} already; at most {allowed} are allowed."),
        "de": ("genug angesprochen", "{per} schon {made}-mal angesprochen; erlaubt sind höchstens {allowed}."),
    },
    "outside_hours": {
        "en": ("outside hours", "It is not the hour for it where they live."),
        "de": ("außerhalb der Zeiten", "Dort, wo sie wohnen, ist jetzt nicht die Zeit dafür."),
    },
    # what a campaign adds to the gate
    "campaign_closed": {
        "en": ("campaign over", "The campaign's time is over."),
        "de": ("Kampagne vorbei", "Die Zeit der Kampagne ist vorbei."),
    },
    "budget_spent": {
        "en": ("budget spent", "The campaign's budget is spent."),
        "de": ("Budget verbraucht", "Das Budget der Kampagne ist verbraucht."),
    },
    "daily_cap": {
        "en": ("daily cap reached", "The campaign has taken its new accounts for today."),
        "de": ("Tagesgrenze erreicht", "Die Kampagne hat für heute genug neue Konten."),
    },
    "over_cap": {
        "en": ("over the cap", "The campaign takes only its best accounts, and this one lies behind them."),
        "de": ("über der Obergrenze", "Die Kampagne nimmt nur ihre besten Konten; dieses liegt dahinter."),
    },
    "no_price": {
        "en": ("price unknown", "There is no price for {country} in the price table."),
        "de": ("Preis unbekannt", "Für {country} steht kein Preis in der Preistabelle."),
    },
    "country_closed": {
        "en": ("country closed", "Nothing is sent to {country}: none of our numbers is there, or its limit is 0."),
        "de": (
            "Land geschlossen",
            "Nach {country} wird nichts gesendet: Dort ist keine unserer Nummern, oder die Grenze ist 0.",
        ),
    },
    # no hold: what gave way to the person's own wish
    "asked_for": {
        "en": (
            "asked for by the person",
            "Asked for by the person on {asked_on}; else our own limit would hold: {per} at most {allowed}.",
        ),
        "de": (
            "von der Person gewünscht",
            "Von der Person am {asked_on} gewünscht; sonst gälte unsere eigene Grenze: {per} höchstens {allowed}.",
        ),
    },
    "number_kind": {
        "en": (
            "neither mobile nor landline",
            "The number is neither a mobile nor a landline ({type}); perhaps costly.",
        ),
        "de": (
            "weder Mobil noch Festnetz",
            "Die Nummer ist weder Mobil noch Festnetz ({type}); sie könnte teuer sein.",
        ),
    },
    "no_sender": {
        "en": ("no number of ours", "None of our numbers may be used there."),
        "de": ("keine eigene Nummer", "Keine unserer Nummern ist dort verwendbar."),
    },
    "tried_enough": {
        "en": ("tried enough", "This step was tried often enough."),
        "de": ("oft genug versucht", "Dieser Schritt wurde oft genug versucht."),
    },
    "campaign_stopped": {
        "en": ("campaign stopped", "The campaign was stopped before it came to this account."),
        "de": ("Kampagne beendet", "Die Kampagne wurde beendet, bevor dieses Konto an der Reihe war."),
    },
    "campaign_finished": {
        "en": ("campaign finished", "The campaign is finished."),
        "de": ("Kampagne abgeschlossen", "Die Kampagne ist abgeschlossen."),
    },
    # what the provider refused
    "refused": {
        "en": ("refused by the provider", "The provider refused it, without a reason we know."),
        "de": ("vom Anbieter abgelehnt", "Der Anbieter hat es abgelehnt, ohne einen Grund, den wir kennen."),
    },
    "not_routable": {
        "en": ("no way to the number", "The provider knows no way to this number."),
        "de": ("kein Weg zur Nummer", "Der Anbieter kennt keinen Weg zu dieser Nummer."),
    },
    "provider_unreachable": {
        "en": ("provider out of reach", "The provider could not be reached, however often it was tried."),
        "de": ("Anbieter nicht erreichbar", "Der Anbieter war auch nach mehreren Versuchen nicht erreichbar."),
    },
    "country_not_allowed": {
        "en": ("country switched off", "The country is switched off at the provider."),
        "de": ("Land abgeschaltet", "Das Land ist beim Anbieter abgeschaltet."),
    },
    "not_verified": {
        "en": ("number not verified", "A trial account at the provider reaches only numbers verified there."),
        "de": ("Nummer nicht bestätigt", "Ein Probekonto beim Anbieter erreicht nur dort bestätigte Nummern."),
    },
    "filtered": {
        "en": ("filtered on the way", "A network filtered the message."),
        "de": ("unterwegs gefiltert", "Ein Netz hat die Nachricht gefiltert."),
    },
    "unreachable": {
        "en": ("phone out of reach", "The phone could not be reached."),
        "de": ("Telefon nicht erreichbar", "Das Telefon war nicht erreichbar."),
    },
    "validity_over": {
        "en": ("too late on the way", "The message had waited too long to be delivered."),
        "de": ("unterwegs zu spät", "Die Nachricht hatte zu lange auf ihre Zustellung gewartet."),
    },
    "text_too_long": {
        "en": ("text too long", "The text was too long for the provider."),
        "de": ("Text zu lang", "Der Text war dem Anbieter zu lang."),
    },
    "text_missing": {
        "en": ("text missing", "There was no text to send."),
        "de": ("Text fehlt", "Es gab keinen Text zu senden."),
    },
    "queue_full": {
        "en": ("provider's queue full", "Too much was waiting at the provider already."),
        "de": ("Warteschlange voll", "Beim Anbieter wartete schon zu viel."),
    },
    "day_full": {
        "en": ("provider's daily limit", "As much as the provider or a network lets us send in a day had been sent."),
        "de": ("Tagesgrenze beim Anbieter", "Es war gesendet, was Anbieter oder Netz uns an einem Tag senden lassen."),
    },
    "not_authorised": {
        "en": ("not authorised", "The provider does not accept our account or its token."),
        "de": ("nicht berechtigt", "Der Anbieter erkennt unser Konto oder dessen Schlüssel nicht an."),
    },
    "account_suspended": {
        "en": ("our account is suspended", "Our account at the provider is suspended."),
        "de": ("unser Konto ist gesperrt", "Unser Konto beim Anbieter ist gesperrt."),
    },
    "sender_not_allowed": {
        "en": ("our number is not allowed", "The provider does not let our number do this."),
        "de": ("unsere Nummer darf nicht", "Der Anbieter lässt unsere Nummer das nicht tun."),
    },
    "callback_refused": {
        "en": ("our address is refused", "The provider does not accept the address it should report to."),
        "de": ("unsere Adresse abgelehnt", "Der Anbieter nimmt die Adresse nicht an, an die er melden soll."),
    },
}

# facts that are codes themselves
CODES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "sms": "text messages", "voice": "automated calls", "email": "e-mail", "marketing": "marketing",
        "research": "research", "offer": "offers", "active": "active", "declining": "declining", "dormant": "dormant",
        "lost": "lost", "ticket": "ticket", "complaint": "complaint", "return": "return", "refund": "refund",
        "late_delivery": "late delivery", "invoice_dispute": "invoice dispute", "day": "within 24 hours",
        "week": "within 7 days", "campaign": "in this campaign", "de": "German", "en": "English",
    },
    "de": {
        "sms": "SMS", "voice": "automatische Anrufe", "email": "E-Mail", "marketing": "Werbung",
        "research": "Umfragen", "offer": "Angebote", "active": "aktiv", "declining": "nachlassend",
        "dormant": "eingeschlafen", "lost": "verloren", "ticket": "Ticket", "complaint": "Beschwerde",
        "return": "Rücksendung", "refund": "Erstattung", "late_delivery": "verspätete Lieferung",
        "invoice_dispute": "Rechnungsstreit", "day": "Binnen 24 Stunden", "week": "Binnen 7 Tagen",
        "campaign": "In dieser Kampagne", "de": "Deutsch", "en": "Englisch",
    },
}  # fmt: skip
TRANSLATED = ("kind", "channel", "purpose", "band", "wanted", "per", "language", "has")
UNTIL = {"en": " Until {until}.", "de": " Bis {until}."}
NOT_KNOWN = {"en": "not judged yet", "de": "noch nicht beurteilt"}


def hold_label(code: str, language: str = "en") -> str:
    """Two or three words for a table; an unknown code stands for itself."""
    return WORDS[code][_known(language)][0] if code in WORDS else code


def hold_sentence(hold: Hold, language: str = "en", zone: tzinfo | None = None) -> str:
    """What holds the account and, when it is known, until when; times as clocks in `zone` show them."""
    language = _known(language)
    zone = zone or _zone_of(hold)
    if hold.code not in WORDS:
        return f"{hold.code}."
    label, sentence = WORDS[hold.code][language]
    facts = {name: _fact(name, value, language, zone) for name, value in hold.facts.items()}
    try:
        said = sentence.format(**facts)
    except KeyError:
        said = label[0].upper() + label[1:] + "."
    return said + (UNTIL[language].format(until=moment(hold.until, language, zone)) if hold.until else "")


def moment(at: datetime, language: str = "en", zone: tzinfo | None = None) -> str:
    """A moment with its weekday, as the clocks of the zone show it."""
    shape = "EEE d MMM y, HH:mm" if _known(language) == "en" else "EEE d. MMM y, HH:mm"
    return format_datetime(at.astimezone(zone or ZoneInfo("UTC")), shape, locale=_known(language))


def day(on: date, language: str = "en") -> str:
    return format_date(on, "d MMM y" if _known(language) == "en" else "d. MMM y", locale=_known(language))


def _known(language: str) -> str:
    return language[:2] if language[:2] in LANGUAGES else "en"


def _zone_of(hold: Hold) -> tzinfo:
    zones = list(hold.facts.get("zones") or [])
    return ZoneInfo(zones[0]) if len(zones) == 1 else ZoneInfo("UTC")


def _fact(name: str, value: Any, language: str, zone: tzinfo) -> str:
    if value is None:
        return NOT_KNOWN[language]
    if isinstance(value, list | tuple):
        return ", ".join(_fact(name, one, language, zone) for one in value)
    if name in TRANSLATED:
        return CODES[language].get(str(value), str(value))
    when = _when(value)
    if isinstance(when, datetime):
        return day(when.astimezone(zone).date(), language)
    return day(when, language) if when else str(value)


def _when(value: Any) -> date | datetime | None:
    """A fact read back from a row is text: dates in it are dates again."""
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or len(value) < 10 or not value[:4].isdigit():
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.tzinfo else found.date()
