"""German, as customers write, type and say it."""

from itertools import chain

from campaigns.answers.languages import de_intents, de_reasons, de_values, surnames
from campaigns.answers.languages.shape import Language
from campaigns.answers.tokens import fold_german


def _spelled(pairs: str) -> dict[str, tuple[str, ...]]:
    lines = (line.split("=") for line in pairs.strip().splitlines())
    return {
        fold_german(variant): tuple(fold_german(standard).split())
        for variants, standard in lines
        for variant in variants.split()
    }


def _set(words: str) -> frozenset[str]:
    return frozenset(fold_german(words).split())


# Dialect, chat and speech spelling = how the rules spell it.
SPELLED = _spelled("""
net ned nit nich ni nüscht nedd=nicht
nix nüx nichs=nichts
nimmer nimma nemma=nicht mehr
ned.mehr=nicht mehr
koa kaa=kein
loss lot losst lassts=lass
mei=mein
ruh=ruhe
uff=auf
mer=mir
freden frida=frieden
schreiwe schriiba schreim schreibm=schreiben
ruafts ruaft=ruft
ruaf=ruf
aussa ausse auße=raus
eich eana enk=euch
schreibts=schreibt
wurn wordn worn=worden
ladn=laden
zua=zu
brauchma=brauchen wir
hamma hammer=haben wir
samma simmer=sind wir
gibts gibbet=gibt es
gings gings=ging es
liegts=liegt es
lags=lag es
wars=war es
ists=ist es
hats=hat es
habs=habe es
kanns=kann es
gehts=geht es
passts=passt es
reichts=reicht es
langts=langt es
hols=hole es
solls=soll es
z'teier z'teia zteuer=zu teuer
teier teia=teuer
koane koani=keine
koan=keinen
i ick isch=ich
mi misch=mich
ma mia=mir
ois=alles
des dat dit det=das
is=ist
san sann=sind
wui mog mecht=will
ham hom hamm=haben
hob hon=habe
wor woar=war
warn=waren
scho=schon
oiwei oiwai=immer
vui=viel
zruck zrück=zurück
deier deia=teuer
z'deier z'teuer=zu teuer
ruah rua=ruhe
guad guat jut=gut
bled bleed=blöd
auf'm aufm=auf dem
d'nacht=abends
auf'd=auf
am's=am
wieda=wieder
nomoi nomal nochma=nochmal
redn=reden
menschn=menschen
anrufn=anrufen
kaffe=kaffee
leit=leute
ka.ahnung=keine ahnung
wg wg.=wegen
bzgl=wegen
vllt vlt=vielleicht
evtl=vielleicht
tel=telefon
nr nr.=nummer
mfg lg vg=danke
whats=whatsapp
e-mail=email
""")

FUNCTION_WORDS = frozenset(
    fold_german(
        """ich du er wir ihr sie es mich mir uns euch ihnen ihre ihren ihrem mein meine meinen der die das den dem des
        ein eine einen einem einer und oder aber weil dass daß wenn als nicht kein keine ist war waren sind bin habe hab
        haben hatte hatten hat wird wurde werden auf aus bei mit nach von vom zu zum zur für im ins über unter auch nur
        noch schon mehr immer nie sehr so was wer wie wo warum bitte ja nein danke jetzt dann da hier doch mal eben halt
        ganz gar zwar euer eure eurem ihrer ihr's sich man kann will soll muss möchte geht gibt gibts"""
    ).split()
)

WEEKDAYS = {
    fold_german(word): number
    for number, words in enumerate(
        "montag montags|dienstag dienstags|mittwoch mittwochs|donnerstag donnerstags|freitag freitags|"
        "samstag samstags sonnabend|sonntag sonntags".split("|")
    )
    for word in words.split()
}
PARTS_OF_DAY = {
    "vormittag": (9, 12),
    "vormittags": (9, 12),
    "mittag": (12, 14),
    "mittags": (12, 14),
    "nachmittag": (14, 18),
    "nachmittags": (14, 18),
    "abend": (18, 20),
    "abends": (18, 20),
    "nacht": (18, 20),
    "fruh": (8, 10),
    "morgens": (8, 10),
}

LANGUAGE = Language(
    code="de",
    fold=fold_german,
    function_words=FUNCTION_WORDS,
    adversative=frozenset({"aber", "sondern", "jedoch", "allerdings", "trotzdem"}),
    spelled=SPELLED,
    concepts={**de_intents.CONCEPTS, **de_reasons.CONCEPTS, **de_values.CONCEPTS},
    rules=tuple(chain(*de_intents.RULES, *de_reasons.RULES, *de_values.RULES)),
    often="""stopp stop keine nicht mehr lassen wieder bitte abmelden aufhören abmeldung abbestellen nachrichten nachricht anrufen anrufe schreiben kontaktieren löschen
        nummer werbung teuer preis preise preiserhöhung kosten service kundendienst kundenservice lieferung lieferzeit
        qualität auswahl sortiment konkurrenz anbieter gewechselt umgezogen insolvenz geschlossen rente reklamation
        beschwerde gutschrift erstattung rückruf mitarbeiter menschen später interesse zufrieden unzufrieden
        hervorragend katastrophe unfreundlich beratung versand verspätung beschädigt kaputt defekt anwalt
        bestellt bestellung falsche produkt artikel ersatz ticket rechnung""",
    numbers={
        fold_german(word): number
        for number, words in enumerate(
            "null|eins ein eine erste ersten erstens|zwei zwo zweite zweiten|drei dritte dritten|"
            "vier vierte vierten viere|fünf fünfte fünften fünfe|sechs sechste sechsten sechse|"
            "sieben siebte siebene siebne|acht achte|neun neunte neune|zehn zehne"
            "|elf|zwölf".split("|")
        )
        for word in words.split()
    },
    weekdays={**WEEKDAYS, **{day + part: number for day, number in WEEKDAYS.items() for part in PARTS_OF_DAY}},
    months={
        fold_german(word): number
        for number, words in enumerate(
            "januar jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember".split("|"), 1
        )
        for word in words.split()
    },
    hours={
        "nach": "from",
        "ab": "from",
        "um": "at",
        "gegen": "at",
        "vor": "to",
        "bis": "to",
        "zwischen": "between",
        "von": "between",
    },
    clock_words=frozenset({"uhr", "h"}),
    not_hours=frozenset(
        fold_german("tage tagen woche wochen monat monate monaten jahr jahre jahren euro prozent mal stunden").split()
    ),
    parts_of_day={
        **PARTS_OF_DAY,
        **{day + part: hours for day in WEEKDAYS for part, hours in PARTS_OF_DAY.items()},
        "feierabend": (17, None),
    },
    days_ahead={fold_german(word): days for word, days in {"heute": 0, "morgen": 1, "übermorgen": 2}.items()},
    units={
        "tag": ("days", 1),
        "tage": ("days", 1),
        "tagen": ("days", 1),
        "woche": ("days", 7),
        "wochen": ("days", 7),
        "monat": ("months", 1),
        "monate": ("months", 1),
        "monaten": ("months", 1),
        "quartal": ("months", 3),
        "jahr": ("months", 12),
        "jahre": ("months", 12),
        "jahren": ("months", 12),
    },
    fractions=(
        (("viertel", "vor"), -15),
        (("viertel", "nach"), 15),
        (("drei", "viertel"), -15),
        (("dreiviertel",), -15),
        (("viertel",), -45),
        (("halb",), -30),
    ),
    about=frozenset(fold_german("etwa ca circa so ungefähr rund punkt gegen erst um").split()),
    before_parts=frozenset("am in der den dem an auf die zu".split()),
    not_then=frozenset({"nicht", "nie", "ungern"}),
    next_words=frozenset(
        fold_german("nächste nächsten nächstes nächster kommende kommenden ein einem einer einen kommendes").split()
    ),
    halves=frozenset({"halb", "halben", "halbes", "halbe"}),
    name_before=frozenset("bei beim zu zum auf von an mit durch über ist jetzt für".split()),
    no_names=FUNCTION_WORDS
    | frozenset(
        fold_german(
            """konkurrenz mitbewerber wettbewerb wettbewerber anderen andere anbieter lieferanten händler hause haus
            freunden bekannten ende anfang euch ihnen geld preis preise problem service österreich schweiz deutschland
            wien berlin münchen hamburg internet laden bäcker markt supermarkt telefon arbeit gott anfragen monat jahr
            woche tag rente zeit regal lager papier strom gas denen dort firma amt spät teuer viel meinem meiner dem der
            weihnachten ostern januar februar märz april mai juni juli august september oktober november dezember
            montag dienstag mittwoch donnerstag freitag samstag sonntag reklamationen rückfragen problemen lieferung
            bestellung mutter eltern familie oma opa vater chef herrn frau herr anwalt uhr pension hand fuß grund qualität auswahl sortiment ebenso
            schluss kunde kunden kundin stammkunde kundschaft beispiel teil glück zeitpunkt nachbarn nachbarin kollegen ort
            imker optiker italiener bauern wochenmarkt mitbewerb mitbewerber kollege kollegn nochber großhändler nachfrage
            kumpel schwager bekannter verwandten hof dorf sache
            regen schnee hitze stau vorkasse abholung anruf anrufen großmengen mengen abnahme kleinmengen selbstabholung
            onlineshop webshop gelegenheit interesse verzug notfall notfällen streit fragen fehlern aktionen bestandskunden
            ecke stelle versand kauf einkauf bedarf leuten leute"""
        ).split()
    ),
    not_in_names=_set(
        """Kaffee Kunde Kunden Kundin Bohnen Ware Waren Angebot Preis Tee Maschine Abo Filiale Stammkunde Lieferant
        Lieferanten Bestellung Bestellungen Material Produkte"""
    ),
    also_words=_set("otto saturn penny metro globus norma douglas viking blau apple flink stripe"),
    buying_at=_set("bei beim"),
    firms_do=frozenset(),
    places_after=frozenset(),
    firm_kinds=_set(
        """Firma Rösterei Kaffeerösterei Privatrösterei Röster Händler Anbieter Lieferant Druckerei Getränkemarkt Friseur
        Fitnessstudio Studio Wäscherei Gärtnerei Metzgerei Bäckerei Werkstatt Autohaus Möbelhaus Baumarkt Sparkasse
        Lagerhaus Kaufhaus Raiffeisenmarkt Biomarkt Großmarkt Discounter Hersteller Sonnenstudio Baustoffe"""
    ),
    told_with_names=_set("Druckerei Metzgerei Bäckerei Gärtnerei Autohaus Möbelhaus Sparkasse Lagerhaus Kaufhaus"),
    firm_words=_set(
        "GmbH AG KG OHG UG GbR Rösterei Kaffeerösterei Privatrösterei Großhandel Versand Shop Markt Co Söhne Brüder"
    ),
    going=_set("umgezogen gezogen zieht ziehen gereist gefahren geflogen"),
    not_buying=_set("arbeite arbeiten arbeitet angestellt gesprochen telefoniert sprach wohne wohnen"),
    surnames=_set(surnames.GERMAN),
    titles=_set(
        "Herr Herrn Frau Familie Kollege Kollegin Dr Vertreter Vertreterin Fahrer Berater Beraterin Chef Cousin"
    ),
    offering=_set(
        """ist sind war waren hat hats hat's haben bietet bieten liefert liefern verlangt verlangen nimmt nehmen verkauft
        verkaufen gibt gibt's macht machen macht's kostet hätte wäre berechnet bringt bringen"""
    ),
    giving=_set("bietet bieten liefert verlangt nimmt verkauft hats hat's macht's macht berechnet bringt"),
    they=_set("die der da dort dorten denen sie"),
    better=_set(
        """billiger günstiger preiswerter weniger besser schneller näher freundlicher frischer zuverlässiger halb halben
        hälfte prozent rabatt gratis kostenlos kostenfrei umsonst versandkostenfrei euro eur cent billigere günstigere
        billigeren günstigeren bessere besseren billiga günstiga selben gleichen"""
    ),
    not_better=_set(
        """versprochen zugesagt versprach angekündigt angeboten euch ihnen früher damals vorher bisher leider unfreundlich
        arbeite arbeitet wohnt wohne angestellt"""
    ),
    verb_last=_set("weil da dass"),
    openers=_set("weil denn dass und aber da doch ja also der die das beim bei"),
    thing_endings=(
        "ung",
        "ungen",
        "heit",
        "keit",
        "schaft",
        "tion",
        "tionen",
        "tat",
        "nis",
        "ismus",
        "ment",
        "ling",
        "ware",
        "waren",
        "preis",
        "preise",
        "kosten",
        "papier",
        "kaffee",
        "zeug",
        "service",
        "dienst",
        "programm",
        "software",
        "gerat",
        "maschine",
        "automat",
        "seite",
        "modell",
        "system",
        "tarif",
        "vertrag",
        "produkt",
        "marke",
        "sorte",
    ),
    noise=_set(
        """danke dankeschön dank vielen schön merci thx hallo hi hey moin servus hallöchen bla blah blub blubb
        lorem ipsum foo test testtest test123 tralala xyz abc hihi haha lol"""
    ),
)
