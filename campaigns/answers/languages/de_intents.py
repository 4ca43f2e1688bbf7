"""German: what somebody wants, apart from answering."""

from campaigns.answers.languages.shape import HINT, LIKELY, SURE, rules

CONCEPTS = {
    "neg": """nicht kein keine keinen keinem keiner keines nie niemals nichts weder ohne kaum null wenig
        keinerlei keineswegs keinesfalls""",
    "neg_no": "nur bloß lediglich",
    "filler": """bitte danke dankeschön mal doch jetzt sofort endlich also hallo hi hey moin servus guten tag ok okay
        so halt eben einfach ja nein nee ne ach naja äh ähm liebe grüße grüsse gruß sie ihr leute damit das es die
        dringend umgehend 🙏 🙏🏻 👋 😡 🤬 🙄 😤 danke! echt nur und auch schon wirklich gerade grad""",
    "contact_noun": """anruf* telefonanruf* telefonat* sms smsen nachricht* werbung werbe* mail mails email emails
        e-mails whatsapp newsletter umfrage* befragung* spam kontaktaufnahme* kontaktversuch* belästigung* kontakt*
        zuschrift* mitteilung* post meldung* texte msg msgs anschreiben robocall* bot* belästig*""",
    "contact_inf": """anrufen angerufen anzurufen anruft anrufst telefonieren kontaktieren kontaktiert kontaktierst
        schreiben schreibt schreibst geschrieben anschreiben angeschrieben anzuschreiben schicken schickt schickst
        geschickt zuschicken zugeschickt zusenden zugesendet senden sendet gesendet melden meldet gemeldet zu.melden
        belästigen belästigt nerven nervt texten simsen zumüllen zuspammen spammen bimmeln klingeln kontakten
        zuzusenden zuzuschicken anmailen anzufunken behelligen behelligt bombardieren bombardiert zutexten
        rumtelefonieren""",
    "contact_imp": """ruf rufen ruft rufts schreib schreiben schreibt schreibts schick schicke schicken schickt schickts
        send sende senden sendet meld melde melden meldet melds kontaktier kontaktiere kontaktieren kontaktiert
        belästig belästige belästigen belästigt bimmel klingel spam spammt text textet funk""",
    "no_more": "mehr wieder nochmal weiter weiterhin künftig zukünftig ever länger erneut dauernd ständig",
    "list": """liste listen verteiler* datenbank* kartei* adressbuch system register adressliste* anrufliste*
        telefonliste* kundenliste* kundenkartei* mailingliste* newsletter datei dateien bestand kundenstamm
        adressbestand adresskartei kontaktliste* empfängerliste* *verteiler crm""",
    "remove": """streich* gestrichen nehm* nimm* nehmts lösch* gelöscht entfern* raus rausnehm* herausnehm* austrag*
        runter runternehm* rausstreich* rausschmeiß* rauswerf* schmeißt wirf werft auszutrag* tilg* vernicht* vergess*
        herausstreich* heraus rauslösch* trag trage tragen tragt ausgetragen raushaben rauszunehmen""",
    "my_number": """nummer nr handynummer* telefonnummer* rufnummer* mobilnummer* kontaktdaten daten adresse namen
        name kontakt kontaktdaten eintrag datensatz kundendaten kundenkonto handy* telefonnr account konto""",
    "consent": """einwilligung* zustimmung* erlaubnis* genehmigung* einverständnis* werbeeinwilligung* opt""",
    "legal": """anwalt anwalts anwältin rechtsanwalt* anzeige* anzeigen klage klagen verklag* gericht* bundesnetzagentur
        verbraucherzentrale* verbraucherschutz abmahn* unterlassung* datenschutzbehörde* datenschutzbeauftragt* polizei
        staatsanwalt* rechtlich* rechtsabteilung strafanzeige* juristisch* rechtliche anwälte""",
    "again": "noch nochmal nochmals wieder nächste nächsten nächstes weitere weiterer erneut einmal sonst",
    "human": """mensch menschen mitarbeiter mitarbeiterin mitarbeitern berater beraterin person chef chefin
        vorgesetzten vorgesetzter vertreter sachbearbeiter sachbearbeiterin ansprechpartner kollege kollegen kollegin
        jemand jemanden jemandem geschäftsführer geschäftsführung filialleiter verkäufer verkäuferin leibhaftigen
        kundenberater kundenberaterin echten echter verantwortlichen zuständigen""",
    "speak": """sprechen spreche reden rede gesprochen unterhalten verbinden verbind verbinde verbindet durchstellen
        stell stellen telefonieren besprechen klären weiterverbinden weiterleiten bereden""",
    "machine": "automat automaten maschine maschinen computer computern roboter robotern bot bots ki band bandansage",
    "call_me": "anrufen rufen ruf ruft rückruf zurückrufen ruft melden meld meldet kontaktieren anruf telefonieren",
    "busy": """meeting besprechung arbeit arbeiten arbeite auto autofahren fahre unterwegs termin schicht essen kochen
        zug bahn urlaub krankenhaus arzt beerdigung konferenz schule unterricht kasse supermarkt dienst
        stress stressig hektik badewanne bett baustelle kunden kundentermin sitzung telko""",
    "bad_time": "schlecht ungünstig unpassend ungelegen unpässlich passend gelegen möglich geht passt",
    "dead": "gestorben verstorben tot todesfall tod sterben verunglückt beerdigt beerdigung stirbt",
    "kin": """mann frau vater mutter sohn tochter kind bruder schwester lebensgefährte lebensgefährtin partner
        partnerin ehemann ehefrau opa oma papa mama gatte gattin eltern familie""",
    "ordered": """bestellt gekauft eingekauft geordert nachbestellt zugeschlagen gekaufd bestelle kaufe""",
    "lately": """gestern vorgestern heute neulich kürzlich letzte letzten letzter vorige vorigen tagen woche gerade
        diese dieser vorhin jüngst erst monat montag dienstag mittwoch donnerstag freitag samstag""",
}

RULES = (
    # ------------------------------------------------------------------ stop
    rules(
        "intent:stop",
        SURE,
        """
        < stop|stopp|stoppt|stoppen|stop!|stopall|ende|abmelden|abmeldung|abbestellen|abbestellung|austragen >
        < aufhören|schluss|aus|widerruf|widerspruch|unsubscribe|cancel|quit|revoke|optout|kündigen|kündigung >
        < remove|end|stopstop|löschen|weg|entfernen|🛑|⛔|🚫|✋ >
        < opt out >
        < mich abmelden|austragen|löschen|streichen >
        < melde mich ab >
        < melden sie mich ab >
        < meldet|meld mich ab >
        ^ stop|stopp|stoppt|stoppen damit|das|diese|dies|sms|den|die|alles|mit $
        ^ stop|stopp|stoppt|stoppen __ @contact_noun
        ^ stop|stopp|🛑|✋|🚫 $
        stop|stopp|stoppen|stoppt _ @contact_noun $
        ^ abmelden|austragen|abbestellen $
        hör|höre|hören|hört|hörts|aufhören|aufzuhören _ auf _ @contact_inf|@contact_noun|anruferei|schreiberei
        hör|höre|hören|hört|hörts _ auf damit|mir|mich|zu|uns $
        ^ hör|höre|hören|hört|hörts _ auf $
        ^ aufhören mit|mich|mir|zu
        nicht|nie|niemals mehr|wieder|nochmal|weiter|weiterhin|erneut|länger _ @contact_inf
        nicht mehr|weiter|wieder von ihnen|euch @contact_inf
        nie|niemals ?wieder|mehr _ @contact_inf werden
        nicht ?mehr|weiter|länger @contact_inf werden
        ^ @contact_imp _ @neg @no_more
        ^ @contact_imp _ @neg
        ^ @contact_imp __ nie|niemals|nicht|kein*|nix @no_more
        ^ @contact_imp _ kein* __ mehr
        ^ nicht|nie|niemals ?mehr|wieder|nochmal @contact_inf
        kein*|null ?weitere* ?weiteren @contact_noun mehr
        kein* @contact_noun mehr
        kein* weitere*|weiteren|weiterer|zukünftige* ?solche* @contact_noun
        ^ kein*|null ?solche* ?solchen ?eurer ?ihrer @contact_noun $
        ^ kein* ?mehr @contact_noun $
        ohne|kein* _ @contact_noun _ wünsche|erwünscht|gewünscht|will|möchte|haben|bekommen|erhalten
        will|möchte|wünsche|wünschen|wollen|möchten|brauche|brauch|mag _ kein*|keinerlei __ @contact_noun
        will|möchte|wünsche|wollen|möchten|mag _ nicht _ @contact_inf werden
        will|möchte|wünsche|wollen|möchten|mag _ nicht _ mehr _ @contact_inf|hören|bekommen|erhalten|kriegen|haben
        will|möchte|wollen|möchten|mag _ nichts _ mehr _ @contact_inf|hören|bekommen|erhalten|kriegen|haben|wissen
        will|möchte|wollen|möchten|mag __ nicht|nichts mehr hören|bekommen|erhalten|kriegen|wissen
        will|möchte|wollen _ von euch|ihnen|dir _ nichts _ hören|wissen
        nichts mehr schicken|senden|zusenden|schreiben|hören|zuschicken
        kein* @contact_noun _ schicken|senden|zusenden|schreiben|zuschicken|erhalten|bekommen
        unterlass|unterlasse|unterlassen|unterlasst|unterbinden _ sie|das|dies|diese|ihr|bitte|@contact_noun
        verzichte|verzichten _ auf _ @contact_noun
        einstellen|eingestellt|einzustellen ~ @contact_noun
        lass|lasse|lassen|lasst|lassts|gebt|geben|gib _ in ruhe|frieden
        lass|lasse|lassen|lasst|lassts _ zufrieden
        gebt|geben|gib|gebts _ ruhe
        in ruhe lassen|gelassen
        will|möchte|hätte|habe _ ?meine ruhe
        ^ ruhe $
        verschon* _ mich|uns|damit|von|mit
        geht|gehst|gehen mir|uns _ auf die|den|meine nerven|sack|keks|eier|geist|zeiger|wecker|nüsse
        lasst|lass|lassen _ das|dies|es|den ?scheiß|mist|quatsch|blödsinn ?sein|bleiben $
        @remove ~ mich|uns|meine|meinen|mein|unsere ~ @list
        @list ~ @remove
        aus|von|vom|von.der _ @list ~ will|möchte|bitte|raus|runter
        @remove _ meine|meinen|mein|unsere|diese|dies|die|alle|sämtliche _ @my_number
        meine|meinen|mein|unsere|diese|alle|sämtliche _ @my_number _ @remove
        trag|trage|tragen|tragt|tragts _ mich|uns _ aus
        nehm|nehmen|nehmt|nimm|nehmts _ mich|uns|meine _ raus|runter|heraus|aus|von
        @remove _ mich|uns $
        lösch|lösche|löschen|löscht|streich|streichen|streicht _ mich|uns
        sperr|sperren|sperrt|blockier* ~ nummer|mich|kontakt|euch|sie
        werdet|wirst|werden|wird|seid|bist|ist ?jetzt ?hiermit blockiert|gesperrt|geblockt
        blockiert|geblockt|gesperrt $
        widersprech*|widerspreche|widersprochen|widerspruch|widersprich ~ daten|werbung|werbe*|nutzung|verwendung|kontakt*|@contact_noun|dsgvo|verarbeitung|hiermit|speicherung
        widerruf*|entzieh*|entzogen|widerrufen ~ @consent
        @consent ~ zurück|zurückziehen|zurückgezogen|erloschen|erlischt|nicht|kein*|nie
        ^ ich widerspreche|widerrufe $
        hiermit widerrufe|widerspreche|widersprechen|untersage|verbiete
        untersage|verbiete|verbitte|verbieten|untersagen ~ @contact_noun|@contact_inf|mir|ihnen|jede*|weitere*
        abmelden|austragen|unsubscriben|abbestellen ~ mich|bitte|newsletter|sms|nachrichten|will|möchte
        stop ?bitte calling|texting|messaging|sending
        """,
    ),
    rules(
        "intent:stop",
        LIKELY,
        """
        !verpiss*
        !fick|fickt|ficken|fick* euch|dich|sie|ihr
        !leck|leckt|lecken _ mich|arsch
        !halt|haltet|halts|halten _ maul|klappe|fresse|schnauze|mund|rand
        !hau|haut|hauts _ ab
        !zieh|zieht leine
        !schert|scher euch|dich|sich
        !geh|geht scheißen|kacken|sterben
        !^ spam ?spam $
        !reine|reiner|nur|das.ist|euer|eurem|dieser|diesen|so.ein|ist spam|werbemüll|belästigung
        !ihr|sie|du nervt|nerven|nervst
        !nerv|nervt|nervts|nerven _ nicht|woanders|jemand|andere
        !nervt|nerv euch|dich
        !@again ~ sms|anruf*|nachricht*|mal|anrufen|anruft|schreiben ~ @legal
        !wenn|falls _ nochmal|noch|wieder|erneut __ @legal
        !letzte warnung|mahnung|aufforderung
        !schluss|basta|ende damit|jetzt|mit
        !lasst|lass|lassen _ das|es ?sein|bleiben $
        !kein* kontakt ?mehr ?erwünscht ?gewünscht
        !nie|niemals wieder|mehr ?was|etwas|nichts ?von hören
        !von ihnen|euch _ nichts|nie|nicht _ hören|wissen
        !nicht mehr mit mir|uns rechnen
        !raus ~ @list
        """,
    ),
    rules(
        "intent:stop",
        HINT,
        """
        !^ kein* ?großes ?weiteres interesse|intresse ?mehr $
        !^ kein* ?großes ?weiteres interesse|intresse
        !habe|hab|haben kein* interesse ?mehr ?daran ?an
        !^ bin|sind nicht|nicht.mehr ?mehr interessiert
        !^ nicht ?mehr interessiert $
        !desinteresse
        !< genug >
        !^ genug|reicht|langt jetzt|davon|mir|es|damit $
        !jetzt|mir|das|es reicht|langts|reichts ?mir|es|jetzt $
        !habe|hab|haben genug|satt ?von|davon|es
        !ich|wir bin|sind raus $
        !das|dies|sowas|so.was will|möchte|brauche ich nicht ?mehr
        !nein _ möchte|will|brauche _ nicht
        !will|möchte das|dies|sowas|es nicht|nicht.mehr ?mehr $
        !kein* bedarf an|auf @contact_noun
        !keine lust ?mehr ?auf ?darauf ?auf.sowas $
        !lieber nicht ?mehr @contact_inf
        !mit euch|ihnen bin|habe _ fertig|durch|abgeschlossen
        !bin|sind _ mit euch|ihnen _ fertig|durch
        """,
    ),
    rules(
        "veto:stop",
        SURE,
        """
        stop|stopp|halt mal|kurz|moment|momentchen|warte|warten|sekunde
        moment|warte|sekunde|halt stop|stopp|mal
        non stop|stopp
        nicht|nie vor|nach|zwischen|zwischen|ab|unter|während|morgens|abends|am|sonntags|montags|mittags|früh|im|in
        heute|jetzt|gerade|momentan|heut|diese nicht|nicht.mehr
        nicht|nie heute|jetzt|gerade|momentan|heut|diese|sofort
        @neg zurück|zurückgerufen|zurückruft|zurückgemeldet|zurückgeschrieben|zurückrufen
        lieber|besser|stattdessen|dafür per|via|sms|mail|email|whatsapp|telefonisch|schriftlich|anrufen
        @contact_inf _ kann|darf|können|dürfen
        sie|er|ihr|man|niemand|keiner|vertreter|berater|außendienst hat|haben|habt __ nie|nicht|kein* __ gemeldet|angerufen|geschrieben|kontaktiert|geschickt
        nie|niemand|keiner _ hat|haben|sich _ gemeldet|angerufen|geschrieben|reagiert
        nicht|nie _ aufhören|aufhörn zu loben|schwärmen
        nicht|bloß|niemals auf mit|damit|zu
        seit|danach|nachdem|deshalb|deswegen|darum|weil|dann __ abgemeldet|abbestellt|gekündigt|bestellt|gekauft
        """,
    ),
    # ------------------------------------------------------------------ a human
    rules(
        "intent:human",
        SURE,
        """
        < mensch|menschen|mitarbeiter|berater|rückruf|kundenberater|operator|agent|zentrale|hotline|anrufen|mitarbeiterin|beraterin >
        < bitte ?um rückruf >
        @speak ~ @human
        mit|einen|einem|nem|nen|ein _ @human ~ @speak|will|möchte|brauche|bitte|kann|gibt|geben|verlange|will|hätte|telefon
        @human ~ zurückrufen|anrufen|melden|anruft|meldet|ruft|zurückruft
        um ?einen ?baldigen ?dringend rückruf
        rückruf ~ bitte|erbeten|wünsche|möchte|gern|gerne|hätte|will|brauche
        ruf|rufen|ruft|rufts _ mich|uns _ an|zurück
        ruf|rufen|ruft|rufts _ an|zurück
        können|kann|könnten|könntet|könnt|würden _ mich|uns _ anrufen|zurückrufen
        kann|könnte ich|man|wir _ anrufen|telefonieren|persönlich
        möchte|will|würde|wollen|möchten __ angerufen|zurückgerufen werden
        möchte|will|würde|lieber|gern|gerne|können __ telefonieren|persönlich
        persönlich ~ @speak|gespräch|beratung|reden|klären
        nicht|kein*|ungern|nie _ mit _ @machine ~ @speak|reden|sprechen
        @speak _ nicht|ungern|nie mit _ @machine
        kein* ?lust @machine
        echte*|richtige*|lebendige*|realen|leibhaftige*|wirklichen mensch*|person|mitarbeiter|ansprechpartner
        geben|gib|gebt _ mir|mich _ @human
        verbind|verbinde|verbinden|verbindet _ mich|uns|weiter
        stell|stelle|stellen|stellt _ mich _ durch
        ist|sitzt|gibt _ da|dort|hier|es _ @human
        @human ~ ans|an telefon|apparat|hörer|strippe
        jemanden|wen|@human zum reden|sprechen
        """,
    ),
    rules(
        "intent:human",
        HINT,
        """
        melden|meld|meldet _ sich|euch|dich _ bei|mal
        lieber|besser telefonisch|persönlich
        """,
    ),
    rules(
        "veto:human",
        SURE,
        """
        nie|niemand|keiner|nicht|kein* __ zurückgerufen|zurückruft|angerufen|ans.telefon|zurückrufen|rückruf|ruft|meldet|gemeldet|erreich*|erreicht
        kein*|nie|fehlt*|mehr|wechselnd*|feste*|fester|festen _ ansprechpartner*|berater|mitarbeiter
        ansprechpartner|berater|mitarbeiter|chef|vertreter|kollege|verkäufer|chefin _ war|waren|ist|hat|hatte|wechselt*|wurde|weg|kam
        unfreundliche*|unhöfliche*|inkompetente*|patzige*|schlechte*|freundliche*|neuer|neuen|ihr|ihre|eure|euer|eurem|ihrem _ mitarbeiter|berater|chef|verkäufer|ansprechpartner|vertreter
        versprochen* rückruf
        rückruf ~ nie|kein*|versprochen*|vergeblich|ausgeblieben
        """,
    ),
    # ------------------------------------------------------------------ not now
    rules(
        "intent:not_now",
        SURE,
        """
        < später|nachher|demnächst|irgendwann|morgen|übermorgen|⏰|bald >
        ^ später|nachher ?gern ?gerne ?vielleicht ?wieder ?nochmal $
        ^ nicht jetzt|heute|gerade|momentan $
        ^ jetzt|heute|gerade|momentan|aktuell|heut|grad nicht
        ^ im ?moment|augenblick nicht|schlecht|ungünstig|unpassend
        passt|passts|ist ?es ?mir ?gerade ?jetzt nicht|schlecht|ungünstig|unpassend $
        gerade|grad|jetzt|momentan|im.moment|augenblick|heute ?ganz ?sehr ?echt ?eher schlecht|ungünstig|unpassend|ungelegen
        bin|sind|sitze|stehe|liege|stecke|fahre _ gerade|grad|noch|eben|im|in|beim|auf|am|unterwegs _ @busy
        bin|fahre|sitze|stehe ?gerade ?grad @busy|unterwegs
        < @busy >
        ^ im|beim|auf|in @busy $
        kein* zeit ?gerade ?jetzt ?grad ?heute ?momentan ?im ?moment
        ein|ein.anderes andermal|andernmal|anderes.mal|mal
        ein andermal
        zu einem|einer anderen|späteren zeitpunkt|zeit
        fragen|frag|fragt|melden|meld|meldet|schreiben|schreib|versuchen|versuch|versuchts|versucht|kommen|rufen|ruf __ später|nächste*|nächsten|monat*|wochen|woche|morgen|andermal|herbst|frühjahr|sommer|winter|januar|jahr|urlaub|ferien|weihnachten|ostern|quartal|feierabend
        nächste|nächsten|nächstes|kommende|kommenden woche|monat|jahr|quartal|tage|montag|dienstag|mittwoch|donnerstag|freitag|samstag ?wieder ?gern ?gerne ?nochmal ?vielleicht $
        ^ in ?ein ?paar @number_word|ein|einem|einer|paar|* tagen|wochen|monaten|woche|monat|stunden|stunde|jahr|halben ?jahr
        nach dem|den|der|meinem urlaub|ferien|feiertagen|weihnachten|ostern|feierabend|saison|messe|umbau|umzug|sommer|jahreswechsel|inventur|ernte
        nach feierabend|weihnachten|ostern|neujahr|pfingsten
        erst ?wieder ?mal ?im ?ab januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|frühjahr|winter|sommer|nächste*
        nicht vor|nach _ uhr
        nicht vor
        heute nicht|nimmer ?mehr
        keine zeit
        """,
    ),
    rules(
        "intent:not_now",
        HINT,
        """
        ^ vielleicht|eventuell später|irgendwann|mal|bald
        noch nicht|nicht.sicher soweit|so.weit
        muss|müssen __ überlegen|nachdenken|besprechen|abklären
        kommt|kommen|melde|melden _ auf euch|sie|ihnen|mich ?wieder zurück|zu
        """,
    ),
    rules(
        "veto:not_now",
        SURE,
        """
        nicht vor ort
        zu spät
        später _ geliefert|gekommen|kam|angekommen
        tage|wochen|stunden|monate später
        """,
    ),
    # ------------------------------------------------------------------ wrong person
    rules(
        "intent:wrong_person",
        SURE,
        """
        falsche* ?telefon nummer|person|adressat*|anschluss|telefonnummer|handynummer|empfänger|ansprechpartner $
        < falsch|verwählt|irrtum >
        verwählt|vertippt|verwechslung|verwechselt|verwechseln
        falsch verbunden
        falsche* nummer|person ~ haben|erwischt|angerufen|sind|hier|das
        ^ falsche* nummer|person
        bin|ist|sind nicht frau|herr|herrn|die|der|firma|richtige*|dieser|diese
        bin nicht der|die _ sie|ihr|person|kunde|richtige
        hier gibt|gibts|wohnt|arbeitet|ist ?es kein*|nicht|niemand
        kein* herr|herrn|frau|firma|person ?namens
        war|bin|waren|sind|hatte|habe|hatten __ nie|noch.nie|niemals ?noch ?ein ?eine ?bei ?ihnen ?euch ?ihr ?da kunde|kundin|kunden|bestellt|gekauft|gewesen|zu.tun
        war|bin|waren noch nie ?ein ?eine kunde|kundin|kunden
        noch|überhaupt nie|nichts _ bei|von ihnen|euch|dieser _ bestellt|gekauft|zu.tun|gehabt|gehört
        ^ kein* kunde|kundin $
        bin|sind ?gar ?doch ?überhaupt kein* kunde|kundin
        da sind|seid|bist _ bei _ falsch|verkehrt
        bei mir|uns falsch|verkehrt
        nummer _ erst|neu|seit|kürzlich|gerade ~ habe|hab|bekommen|gehört|übernommen
        habe|hab|hatte diese|die nummer erst|neu|seit|gerade|kürzlich
        nummer gehört ?jetzt ?jemand ?einem ?nicht
        er|sie|der|die|herr|frau|kollege|kollegin|inhaber _ arbeitet|ist|wohnt|arbeiten nicht|nicht.mehr ?mehr ?mehr hier|bei|da|im
        nicht mehr hier|im|bei uns|der|unternehmen|firma|haus|beschäftigt|tätig
        kenne ich|diese|ihre|die|eure|euch|sie ?ihre nicht ?firma ?unternehmen
        ausgeschieden ~ er|sie|herr|frau|kollege|unternehmen|firma
        """,
    ),
    # ------------------------------------------------------------------ who are you
    rules(
        "intent:who_are_you",
        SURE,
        """
        < wer|hä|häh|? >
        wer ist|sind|seid|bist|spricht|schreibt|is _ da|das|sie|ihr|du|dran|hier|denn|überhaupt|mir
        wer|was soll|sollen|will|wollen das|ihr|sie|sein|hier|die
        ^ wer ist|sind|seid|schreibt|spricht
        mit wem ~ spreche|schreibe|habe|zu.tun
        von|für welcher|welche|wem|wen|welchem _ firma|unternehmen|sind|seid|kommen|kommt
        warum|wieso|weshalb|weswegen|wozu|wofür _ schreiben|schreibt|rufen|ruft|kontaktieren|kontaktiert|melden|meldet|fragen|fragt|wollen|wollt|bekomme|kriege|brauchen|braucht|krieg
        woher|von.wem|wo _ haben|habt|hast|kommt|kennt|kennen|hat __ nummer|namen|daten|kontakt|handynummer|telefonnummer|adresse|mich|das
        woher habt|haben|hast|kennt|kennen
        ist|sind|seid|klingt _ betrug|fake|echt|phishing|betrüger|seriös|abzocke|spam|scam|ernst|verarsche|masche
        ^ betrug|phishing|fake|abzocke|scam ?oder $
        kenn|kenne|kennen ?ich ?wir ?sie ?ihr ?euch uns|sie|euch|ich|wir $
        was|worum ist|geht|soll|wollen|willst|wollt _ das|es|die|diese|sie|ihr|du|hier|hier.werden _ hier|für|von|jetzt|denn|umfrage|sms|nachricht|mir
        worum|um.was geht
        was wollen|wollt|willst sie|ihr|du
        was soll das|der|die
        sind|seid|bist _ ein _ roboter|bot|mensch|maschine|computer|automat|ki
        schreibt|spricht _ ein _ roboter|bot|mensch|maschine|computer|automat
        """,
    ),
    # ------------------------------------------------------------------ bought again
    rules(
        "intent:bought_again",
        SURE,
        """
        !@lately __ @ordered
        !habe|hab|haben __ @lately __ @ordered
        !bin|sind|ist _ ?doch ?nach ?wie ?vor ?noch ?immer ?weiterhin ?aktueller ?ja ?gar kunde|kundin|kunden ?bei
        !bestelle|bestellen|kaufe|kaufen|bestell|kauf _ doch|weiterhin|immer.noch|noch|regelmäßig|nach.wie.vor|immer|noch.immer|jede|jeden|wieder _ bei|noch|woche|monat|hier|euch|ihnen
        !bestellung|lieferung|ware|paket|auftrag _ läuft|unterwegs|raus|aufgegeben|kommt ?doch ?gerade
        !neue* bestellung ?gerade ?eben ?schon ?ist ?abgeschickt ?aufgegeben
        !wieder ~ @ordered ~ bei.euch|euch|ihnen|habe|haben|hab
        !vor * tagen|wochen|stunden|tag|woche _ @ordered
        !schon ?längst ?doch wieder @ordered|kunde|da|zurück
        """,
    ),
    rules(
        "veto:bought_again",
        SURE,
        """
        @neg __ @ordered
        zuletzt|letztes.mal|damals|früher|woanders|amazon|konkurrenz|nie|anderswo|anderer|anderen|anderem|nachdem|seit|seitdem|hätte|würde|wenn|obwohl
        bei|beim ~ woanders|anderen|amazon|aldi|lidl
        @ordered ~ geliefert|angekommen|gekommen|falsch|kaputt|kam|bekommen|erhalten|ersatz|warte
        letzten|letzte|letzter|letztes bestellung|lieferung|mal
        """,
    ),
    # ------------------------------------------------------------------ distress, legal threat
    rules(
        "intent:distress",
        SURE,
        """
        !@kin ~ @dead
        !@kin __ im sterben
        !will|möchte|mag nicht|nicht.mehr ?mehr leben
        !umbringen|selbstmord|suizid|umzubringen|leben.beenden|mir.das.leben.nehmen|ritzen
        !kann|können|pack|packe|schaff|schaffe ?das ?es ?alles ?einfach nicht ?mehr ?mehr $
        !alles|es zu viel $
        !halte|halt|ertrage _ nicht ?mehr ?länger aus
        !am ende|boden|verzweifelt|verzweifle|depression*|depressiv*|krebs*|chemo*|hospiz*|palliativ
        !schwer|schwerkrank|unheilbar krank|erkrankt
        !schalte|schalten|nehme|nehmen|geh|gehe|gehen|habe|haben|einschalten|übergebe|übergeben|wende|beauftrag* __ anwalt|anwältin|rechtsanwalt*|gericht|rechtsabteilung|verbraucherzentrale|verbraucherschutz|polizei
        !anwalt|anwältin|rechtsanwalt*|anwalts* ~ meldet|meldung|hören|schreibt|post|wird|eingeschaltet|mein*|unser*|einschalten|sprechen|übergeben
        !zeige|zeigen|zeig|anzeigen|angezeigt|anzeige|strafanzeige|verklag*|verklage|klage _ sie|euch|an|erstatten|gibt|stellen|wegen|ein|einreichen|anzeige
        !gibt|das.gibt|folgt|erstatte|erstatten|stelle|droht _ ?eine anzeige|strafanzeige|klage|abmahnung
        !rechtliche schritte|konsequenzen
        !sehen|sehn|treffen uns vor gericht
        !vor gericht
        """,
    ),
    # ------------------------------------------------------------------ data wish
    rules(
        "intent:data_wish",
        SURE,
        """
        < info|auskunft|datenschutz|dsgvo|infos >
        welche|was ?für _ daten ~ gespeichert|haben|speichern|speichert|habt|über|liegen|besitzen|verarbeiten|verarbeitet
        was _ über _ mich|uns|meine ~ gespeichert|wissen|wisst|habt|haben|speichert
        was wissen|wisst|weiß|weißt __ von|über mich|uns|mir
        auskunft ~ daten|dsgvo|gespeichert*|artikel|art|verlange|fordere|bitte|möchte
        datenauskunft*|selbstauskunft|auskunftsersuchen|auskunftsrecht|auskunftsanspruch
        kopie|übersicht|auszug|einsicht ~ daten|gespeicherten
        was passiert|macht|machen|geschieht _ mit _ daten
        wo|wie|wofür|wozu _ werden|speichern|speichert|nutzen|verwenden _ daten
        artikel|art 15
        """,
    ),
)
