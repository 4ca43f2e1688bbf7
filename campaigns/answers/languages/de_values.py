"""German: closed answers in free words: yes and no, satisfaction, price judgement, range, feeling."""

from campaigns.answers.languages.shape import HINT, LIKELY, SURE, rules

CONCEPTS = {
    "very": """sehr absolut total extrem äußerst wirklich richtig mega völlig komplett überaus unglaublich
        wahnsinnig höchst voll ungemein besonders so einfach immer stets rundum restlos vollkommen""",
    "great": """hervorragend* ausgezeichnet* exzellent* spitze spitzen* perfekt* genial* fantastisch* phantastisch*
        großartig* erstklassig* vorbildlich* traumhaft* herausragend* 1a eins.a sensationell* phänomenal* bombe
        begeistert* weltklasse unschlagbar* super* klasse top toll* wunderbar* bestens hammer brillant* 😍 🤩 ❤ ⭐ 💯
        best beste besten tadellos* makellos* mega geil* hammermäßig prima.prima einwandfrei* vorzüglich* überragend* astrein*""",
    "good": """gut gute guter gutes guten zufrieden ordentlich* prima fein okay ok passt freundlich* nett* nette
        zuverlässig* kompetent* hilfsbereit* angenehm* anständig* solide* brauchbar* fair faire schnell pünktlich*
        gepasst positiv* lecker schön* flott gern gerne 👍 😊 🙂 😀 😃 in.ordnung vernünftig* geklappt klappte befriedigend""",
    "middling": """mittel mittelmäßig* mittelprächtig durchschnitt* durchwachsen* gemischt* neutral mäßig* wechselhaft*
        unterschiedlich* teilweise 😐 🤷 teils""",
    "poor": """schlecht* unzufrieden* mies* mau schwach* dürftig* bescheiden* enttäuschend* enttäuscht* unfreundlich*
        lahm langsam* mangelhaft* nervig* ungenügend* ausreichend naja ärgerlich* negativ* 👎 😕 🙁 😒 problem*
        verbesserungswürdig* ausbaufähig* verbesserungsbedürftig* unzureichend* unzuverlässig* inkompetent* nachgelassen""",
    "awful": """katastroph* unterirdisch* miserabel* furchtbar* grottig* grottenschlecht* grauenhaft* grauenvoll*
        entsetzlich* unverschämt* frechheit* unmöglich* saumäßig* zumutung* horror* desaster* hundsmiserabel* unter.aller
        scheiße beschissen* erbärmlich* schrecklich* fürchterlich* indiskutabel* skandalös* 😡 🤬 🤮 😤 alptraum albtraum
        schlimmste* schlechteste* unterste bodenlos* inakzeptabel* unerträglich* lachhaft ungenügend*""",
    "around_digit": """nummer nr antwort option taste die das der ich nehme meine meinte meint meinen bitte danke drücke wähle und nein äh ähm sorry ist stimmt mit punkt also trifft zu oder sowie auch natürlich korrektur doch eher für""",
    "meant": "meinte meine meinen sorry korrektur doch",
    "polite": "bitte danke dankeschön also äh ähm hallo hi moin ok servus 🙏 mfg danke. vielen",
    "number_word": "ein einem einer zwei drei vier fünf sechs sieben acht neun zehn paar einigen",
}

RULES = (
    rules(
        "say:yes",
        SURE,
        """
        !< jawoll|klaro|logisch|jup|jaaa|jawohl|aber.ja|na.klar|na.gut|bitte.ja|👍 >
        !< ja|jo|jep|jepp|jap|jawohl|joa|jup|yep|yes|klar|sicher|natürlich|gern|gerne|logo|freilich|sowieso|absolut|selbstverständlich|👍|✅|ok|okay|einverstanden|passt|genau|stimmt|richtig|unbedingt|jaja|jooo|yo|yeah|sehr.gern|sehr.gerne|👌|✔|positiv|definitiv|jau >
        !^ ja|jo|jep|klar|gern|gerne|natürlich|sicher|freilich|okay|ok|jawohl|joa|jap
        !von mir aus
        !meinetwegen
        !warum|wieso|weshalb nicht
        !auf jeden ?fall
        !mach|machts|machen _ ruhig|mal|gern|so|wir $
        !können|kann|könnt|dürfen|dürft ?sie ?ihr ?das ?gern ?ruhig machen|tun|anrufen|kommen
        !können|kann|könnt|darf|dürfen|dürft _ gern|gerne|ruhig|machen
        !kein problem
        !habe|hab nichts|nix dagegen
        !nur zu
        !geht klar|ok|okay|schon
        !passt ?schon ?für ?mich ?so $
        """,
    ),
    rules(
        "say:no",
        SURE,
        """
        !< nein|nee|nö|ne|nope|na|nah|niemals|👎|❌|nicht|nie|auf.keinen.fall|no|niente|negativ|nää|nöö|eher.nicht|lieber.nicht|nein.danke >
        !^ nein|nee|nö|ne|nope|nää|nö|niemals
        !auf gar|überhaupt keinen ?fall
        !auf|in keinen|keinem fall|falle
        !lieber|eher|besser|sicher|bestimmt|garantiert|definitiv|absolut|bitte|danke nicht $
        !^ danke nein|nicht
        !lass|lassen|lasst mal|gut|lieber|stecken ?gut ?sein $
        !brauche|brauch|brauchen|braucht|muss ?ich ?es ?das ?nicht ?wirklich nicht|nicht.sein|nix $
        !kein* interesse|bedarf|lust|thema|danke
        !möchte|will|mag ?ich ?das nicht $
        !bloß|ja nicht $
        !nicht nötig|notwendig|erwünscht|gewünscht
        !um gottes willen
        !bitte nicht $
        !lieber|besser|nur schriftlich|per|mail|email|sms
        !kein* anruf|rückruf|kontakt ?bitte $
        """,
    ),
    rules(
        "hold:on",
        SURE,
        """
        stop|stopp|halt|moment|warte|sekunde mal|kurz|noch|moment|stop|stopp|warte|eine
        moment|momentchen|sekunde
        wie meinen|meinst|meint|war
        kurz|noch _ frage
        habe|hab ?noch ?mal ?eine frage
        muss _ nachdenken|überlegen
        was war|ist _ frage
        """,
    ),
    rules(
        "hold:on",
        SURE,
        """
        augenblick|sekündchen|minütchen
        anders|nochmal|noch.mal|wiederholen ~ fragen|formulieren|sagen|wiederholen|bitte
        meinte was|etwas anderes
        """,
    ),
    rules("say:nothing", SURE, "< hm|hmm|hm|äh|ähm|tja|naja|mhm|so|na|mh|aha|hallo|ok|okay|ja|nein|moin|hi >"),
    rules(
        "wish:",
        SURE,
        """
        wenn|falls|sobald|sofern __ wäre|wären|hätte|hätten|hättet|gäbe|würde|würden|würdet|könnte|könnten|könntet|macht|bietet|liefert|senkt
        wünsche|wünschen|wünschte|bräuchte|bräuchten|fände|hätte|hätten|wäre gern|gerne|mir|uns|eine|einen|ein|es|schön|toll|super
        solltet|sollten|könntet|müsstet|müssten ihr|sie|mal|wieder
        @send ?sie mir|uns|ma ?mal ?bitte ?doch ?halt ?einfach ?ruhig ?gern ?a ?ein ?eine ?einen ?das ?den ?die ?eure ?euer ?ihre ?ihren ?kurzes ?neue ?neuen ?aktuelle @told
        """,
    ),
    rules(
        "feel:2",
        SURE,
        """
        @great
        @very @good
        @very @very @good
        nichts|nix zu meckern|beanstanden|kritisieren|beschweren
        kein* beschwerden|klagen|beanstandung*|mangel|kritik
        nicht aufhören _ loben|schwärmen
        ganz|voll und ganz zufrieden
        besser geht|ging ?es nicht|kaum|nimmer
        mehr als zufrieden
        eine scheibe abschneiden
        vollste*|volle|höchste zufriedenheit|punktzahl
        kann man nur empfehlen
        jederzeit|immer wieder
        absolut|restlos|rundum
        könnte|kann|konnte ?es ?gar nicht|kaum besser ?sein ?gehen
        nicht|nie besser|toppen|mehr.wünschen
        nur loben|empfehlen|gutes|lob|positiv*
        volle|höchste punktzahl|zufriedenheit
        100 prozent|%|prozentig
        hört|hör|hören nicht|bloß|nie _ auf mit|damit
        """,
    ),
    rules(
        "feel:1",
        LIKELY,
        """
        @good
        !nicht|nie|un schlecht|übel|unzufrieden|verkehrt|beschweren|meckern|klagen
        !passt schon
        !ganz gut|ok|okay|ordentlich|nett|zufrieden|passabel|in.ordnung|brauchbar
        !erwartungen|erwartung erfüllt
        !im prinzip|grunde|wesentlichen ?ja ?schon
        !im|in großen|ganzen|wesentlichen und|ganzen|ja
        !alles|lief gut|ok|okay|in.ordnung|bestens|glatt
        !kein* probleme*|grund.zur.klage
        !nie|niemals|kein*|ohne probleme*|ärger|beanstandung*|komplikation*
        !kann|konnte|möchte|will nicht|mich.nicht klagen|meckern|beschweren
        eher|schon|meist|meistens|überwiegend|größtenteils|weitgehend|ziemlich ja|gut|zufrieden|positiv
        """,
    ),
    rules(
        "feel:0",
        LIKELY,
        """
        @middling
        mal so|gut|ja ?mal so|schlecht|nein
        mal ja|gut mal
        mal|manchmal|mitunter besser|gut|so ?und mal|manchmal|mitunter schlechter|schlecht|so|nicht
        unterschiedlich|verschieden|wechselhaft
        < es geht >
        licht und schatten
        kommt|hängt ?immer ?ganz auf|vom|davon ?den ?die ?ab ?mitarbeiter ?drauf
        weder noch
        ^ geht ?so
        geht so
        so lala|la
        weder noch|gut
        teils teils
        halb|halbe halb|halbe
        kommt drauf|darauf an
        jein
        mal so|gut|hü mal
        nicht|weder gut _ schlecht
        """,
    ),
    rules(
        "feel:-1",
        LIKELY,
        """
        @poor
        !nicht|nie|kaum|wenig|weniger ?so ?sehr ?wirklich ?besonders ?ganz ?gerade ?immer ?unbedingt ?der gut|zufrieden|toll|prickelnd|freundlich|zuverlässig|begeistert|super|optimal|schnell|pünktlich|doll|rosig|glücklich|berauschend|hilfreich|das.gelbe|ideal|perfekt|überzeugt|überzeugend|überragend
        !könnte|könnten|hätte|geht|ginge _ besser|netter|schneller ?sein
        !luft nach oben
        !zu wünschen übrig
        !ließ|lässt|lassen ?viel ?einiges ?sehr zu wünschen
        !besser geht|gehts|wäre ?anders
        !eher|leider|nicht.wirklich|überhaupt|gar nicht|nein $
        !^ nicht sehr|so|gerade|ganz|arg $
        !^ eher|leider|nicht nicht|nein|wirklich $
        !nicht wirklich|so|unbedingt|besonders $
        verbesserung* nötig|möglich|bedarf
        """,
    ),
    rules(
        "feel:-2",
        SURE,
        """
        @awful
        !@very|ganz|echt|richtig|unfassbar @poor
        !gar|überhaupt|absolut|null|alles.andere nicht|als|kein* zufrieden|gut|freundlich
        !nie|selten __ so|etwas schlecht*|mies*|schlimm*|erlebt
        !null|0 punkte|sterne|service
        !das letzte
        !mehr als unzufrieden|schlecht|enttäuscht
        !zum davonlaufen|heulen|kotzen|abgewöhnen|weglaufen
        !schlechter geht|ging|könnte ?es ?nicht nicht|kaum
        !schlechter|mieser|schlimmer ?geht ?es ?kaum nicht|nimmer
        !eine ?einzige schande|zumutung|frechheit|unverschämtheit|katastrophe|farce
        !unter aller sau|kanone|würde
        am ende|arsch|boden
        !nie wieder
        """,
    ),
    # ------------------------------------------------------------------ price judgement
    rules(
        "judge:price:too_high",
        SURE,
        """
        !zu|viel|deutlich|eindeutig|ganz.schön|sehr|echt|richtig teuer|hoch|teuerer|gesalzen|happig|viel|krass
        !zu viel
        !überteuert*|wucher*|abzocke*|unverschämt*|unbezahlbar*|gesalzen|gepfeffert|horrend*|mondpreis*|unfair*|frech*|frechheit|happig*|saftig*|übertrieben*|überzogen*|wahnsinn|irre|krass|astronomisch*|heftig*
        !nicht ?mehr ?sehr ?so ?wirklich ?gerade fair|angemessen|gerechtfertigt|ok|okay|in.ordnung|günstig|billig|wert|akzeptabel|konkurrenzfähig|bezahlbar|marktgerecht|gut
        !< hoch|teuer|zu.hoch|zu.teuer|teurer >
        !woanders|anderswo|konkurrenz|amazon ~ billiger|günstiger|weniger
        !billiger|günstiger ~ woanders|anderswo|sein|gehen|bekommen|werden|konkurrenz
        !nicht|kaum ~ leisten
        !teurer|höher ~ als|geworden
        """,
    ),
    rules(
        "judge:price:rather_high",
        SURE,
        """
        !etwas|bisschen|bissl|bissel|leicht|eher|ziemlich|recht|relativ|tendenziell|fast|schon|wenig zu ?hoch ?teuer
        !etwas|bisschen|leicht|ein.wenig|wenig überteuert|überhöht|hoch|drüber
        !etwas|bisschen|bissl|bissel|eher|ziemlich|recht|relativ|tendenziell|schon|grenzwertig teuer|hoch|teurer|höher
        !obere* grenze|bereich|ende
        !grenzwertig|gehoben|stolz*|ordentlich.preis
        !könnte|könnten|dürfte|dürften _ billiger|günstiger|niedriger|weniger
        !an der oberen
        """,
    ),
    rules(
        "judge:price:fair",
        SURE,
        """
        !fair|faire|fairer|angemessen*|gerechtfertigt|gerecht|okay|ok|passt|passen|passte|ordnung|vernünftig*|human|akzeptabel|gehen.in.ordnung|stimmt|stimmig|stimmte|marktüblich|bezahlbar|realistisch|korrekt|vertretbar|gut|normal|üblich|zufrieden|reell|moderat|👍
        !nicht|nie zu teuer|hoch
        !nichts|nix zu sagen|meckern|beanstanden
        !sein ?ihr ?das geld wert
        !wert ?ist ?sind $
        !kein* problem|beschwerden|klagen|wucher
        """,
    ),
    rules(
        "judge:price:low",
        SURE,
        """
        !günstig|billig|preiswert|spottbillig|geschenkt|schnäppchen*|unschlagbar|niedrig|super.günstig|sehr.günstig
        !günstiger|billiger als _ konkurrenz|woanders|anderswo|andere*
        """,
    ),
    # ------------------------------------------------------------------ range
    rules(
        "judge:range:know",
        SURE,
        """
        !kenn|kenne|kennen|kennt ?ich ?wir ?ihr ?das ?schon ?ja ?es ?bereits ?euer ?eure ?alles ?sortiment ?aktuelles $
        !kenn|kenne|kennen ?ich ?wir ?schon ?ja ?ihr ?euer ?das ?aktuelle ?aktuelles ?sortiment ?angebot
        !bekannt
        !weiß|weiss|wissen ?ich ?schon ?da bescheid
        !bin|sind|bestens|gut informiert
        !bin|sind ?ganz ?gut ?auf ?voll ?dem laufenden|laufende|stand
        !auf dem laufenden|laufende|neuesten.stand
        !schaue|schau|gucke|verfolge|sehe|lese|stöbere _ newsletter|katalog|homepage|webseite|website|regelmäßig|online|ab.und.zu|instagram
        """,
    ),
    rules(
        "judge:range:update",
        SURE,
        """
        !update|updates|überblick|neuigkeiten|infos|informationen|katalog|prospekt|übersicht|neuheiten
        !auf _ laufenden|neuesten|neusten|aktuellen|stand ?stand ?bringen ?gebracht
        !schick|schicken|schickt|senden|sende|sendet|zeig|zeigen|zeigt|erzähl|erzählen|erzählt|informier* _ mir|uns|mal|gern|gerne|ruhig|sie|doch|was
        !was gibts|gibt ?es ?denn ?an neues|neuem|neu
        !kenn|kenne|kennen _ nicht|nimmer|kaum|wenig
        !nicht ?mehr ?so ?auf ?dem ?ganz bekannt|bescheid|laufenden|informiert
        !kein* ahnung|plan
        !würde|hätte|möchte _ gern|gerne|interessieren
        !neugierig|interessiert|interessant|interessieren|gespannt
        !was neues|neu
        !gern|gerne ?ja $
        """,
    ),
    rules(
        "judge:range:no",
        SURE,
        """
        !kein* ?mehr ?weitere* ?neue* @told ?mehr ?bitte
        !kein* ?mehr ?weitere* ?neue* @told _ schicken|senden|bekommen|haben|will|möchte|brauche
        !@send ?mir ?uns ?ja ?bloß ?bitte nichts|nix|kein* ?mehr
        !@send ?mir ?uns ?ja ?bloß ?bitte kein* ?mehr ?weitere* @told
        !nie|nicht|nichts|nimmer ?mehr ?wieder _ @told _ @send
        !nie|nichts|nix|nicht ?wieder ?mehr @send|zuschicken
        !weder noch|das
        !brauche|brauch|brauchen|benötige ?ich ?wir ?es ?das nicht|nichts|nix|kein*
        !interessiert|interessieren ?mich ?uns ?mi nicht|nimmer|kein*|null
        !kein* interesse|bedarf|lust|update
        !nicht interessiert|nötig|interessant|notwendig
        !weder
        !beides nicht|nein
        !egal|wurscht|wurst
        """,
    ),
    rules(
        "judge:improvement:none",
        LIKELY,
        """
        !< nichts|nix|keine|nein|nö|egal|gar.nichts >
        !nichts|nix|kein* _ verbessern|ändern|einfallen|ein|besonderes|wünsche|verbesserungen
        !fällt mir|uns ?da ?jetzt ?so ?gerade nichts|nix ein
        !alles gut|super|prima|bestens|ok|okay|top
        !weiß nicht
        !keine ahnung
        """,
    ),
    rules("feel:-1", HINT, "ärger*|sauer|wütend|frustriert|genervt|leider|verärgert|schade|traurig"),
)
