"""German: what somebody wants, apart from answering."""

from campaigns.answers.languages.shape import HINT, LIKELY, SURE, rules

CONCEPTS = {
    "send": "schick schicke schickt schicken schickts schickens sende sendet senden mail maile mailt gebt gib zeigt zeig",
    "told": """update updates überblick übersicht katalog prospekt neuigkeiten infos info informationen preisliste
        newsletter angebot angebote link broschüre liste muster""",
    "neg": """nicht kein keine keinen keinem keiner keines nie niemals nichts weder ohne kaum null wenig
        keinerlei keineswegs keinesfalls""",
    "neg_no": "nur bloß lediglich",
    "filler": """nö nein. bitte danke dankeschön mal doch jetzt sofort endlich also hallo hi hey moin servus guten tag ok okay
        so halt eben einfach ja nein nee ne ach naja äh ähm liebe grüße grüsse gruß sie ihr leute damit das es die
        dringend umgehend 🙏 🙏🏻 👋 😡 🤬 🙄 😤 danke! echt ey alter digger mann man nur und auch schon wirklich gerade grad""",
    "contact_noun": """anruf anrufe anrufen anrufs telefonanruf* telefonat* sms smsen nachricht nachrichten kurznachricht*
        werbung werbe* mail mails email emails whatsapp whatsapps newsletter* umfrage* befragung* spam kontaktaufnahme*
        kontaktversuch* belästigung* zuschrift* mitteilung* texte msg msgs robocall* anschreiben anruferei schreiberei
        anfragen meldungen kontakt kontakte marketing reklame post botschaft* terror telefonterror""",
    "contact_junk": """schmarrn gelaber gedöns mist scheiß scheiss scheiße quatsch blödsinn müll kram zeug zeugs nonsens
        unsinn schrott theater generve spielchen nachrichten sms""",
    "contact_do": """anrufen anzurufen anruf anrufe ruf rufe rufen ruft rufts telefonieren durchklingeln kontaktieren
        kontaktier kontaktiere kontaktiert schreiben schreib schreibe schreibt schreibts schreibst anschreiben anzuschreiben
        schicken schick schicke schickt schickts zuschicken zuzuschicken zusenden zuzusenden senden send sende sendet
        melden meld melde meldet meldest melds belästigen belästig belästige belästigt nerven nerv nervt nervts texten text
        textet simsen zumüllen zuspammen spammen kontaktier* anruff* anrufn anzuruf* schreibn schreim bimmeln klingeln anmailen behelligen bombardieren zutexten anzutexten
        rumtelefonieren anquatschen kontaktierung anfunken ansprechen anzusprechen zulabern terrorisieren anpingen
        ausfragen befragen anläuten läuten läutet anbimmeln nachhaken hinterhertelefonieren nachstellen stören stör stört""",
    "contacted": """angerufen kontaktiert angeschrieben belästigt behelligt befragt angesprochen genervt gestört angetextet
        zugespammt zugemüllt benachrichtigt beworben gespeichert kontaktieret terrorisiert""",
    "contact_imp": """ruf rufen ruft rufts schreib schreiben schreibt schreibts schick schicke schicken schickt schickts
        send sende senden sendet meld melde melden meldet melds kontaktier kontaktiere kontaktieren kontaktiert belästig
        belästige belästigen belästigt bimmel klingel spam spammt text textet funk nerv nervt stör stören stört""",
    "no_longer": """nicht.mehr nicht.wieder nicht.nochmal nicht.noch.mal nicht.weiter nicht.weiterhin nicht.länger
        nicht.erneut nie.wieder nie.mehr niemals.wieder niemals.mehr nimmer""",
    "cease": """aufhören aufzuhören unterlassen unterlasst unterlasse unterlass absehen abzusehen verzichten verzichtet
        verzichte beenden beendet einstellen einzustellen sparen spart unterbinden bleiben.lassen sein.lassen abstellen
        abschalten stoppen stoppt stopp stop unterbleiben cancel cancelt cancle abbrechen abbestellen abbestelle""",
    "want": """will möchte wünsche wünschen wollen möchten mag brauche brauch bräuchte verlange bitte bitten fordere fordern
        erwarte darum sollen soll sollt hätte würde lieber wär wäre gesagt sag""",
    "time": """heute heut jetzt gerade grad momentan morgens vormittags vormittag mittags abends nachmittags nachts früh
        sonntags wochenende wochenenden sonntag montag dienstag mittwoch donnerstag freitag samstag feiertag feiertagen uhr
        arbeitszeit bürozeit mittagspause diese.woche im.moment im.augenblick urlaub""",
    "list": """liste listen verteiler* datenbank* kartei* adressbuch system register adressliste* anrufliste*
        telefonliste* kundenliste* kundenkartei* mailingliste* newsletter datei dateien bestand kundenstamm
        adressbestand adresskartei kontaktliste* empfängerliste* kundendatei* *datei *kartei kundenbestand *verteiler crm""",
    "remove": """streich* gestrichen nehm* nimm* nehmts lösch* gelöscht entfern* raus rausnehm* herausnehm* austrag*
        runter runternehm* rausstreich* aussa löschung entfernung abmelden abmeldung rausschmeiß* rauswerf* schmeißt wirf werft auszutrag* tilg* vernicht* vergess*
        herausstreich* heraus rauslösch* trag trage tragen tragt ausgetragen raushaben rauszunehmen""",
    "my_number": """nummer nr handynummer* telefonnummer* rufnummer* mobilnummer* kontaktdaten daten adresse namen
        name kontakt kontaktdaten eintrag datensatz kundendaten kundenkonto handy* telefonnr account konto unterlagen angaben""",
    "consent": """einwilligung* zustimmung* erlaubnis* genehmigung* einverständnis* werbeeinwilligung* opt""",
    "sold": """preis preise preisen qualität rezept* sorte sorten *verpackung* *packung* plastik* papier* karton* versand*
        porto gebühr* mindest* rabatt* gutschein* sortiment mischung* ware waren artikel* produkt* tasse* becher kapsel*
        *kaffee bohne* röstung* filiale* filialen wartezeit* lieferzeit* warteschleife* bestellung* lieferung* modell*""",
    "asked": "fragen frag fragt gefragt nachfragen nachzufragen nachgefragt befragt nachhaken interviewen",
    "some_survey": """umfrage* befragung* interview* sowas so.was so.etwas solche* solchem so.einem so.einer derartig*
        dergleichen studie* fragebogen*""",
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
    "machine": "automat automaten computer computern roboter robotern bot bots ki band bandansage sprachcomputer blechtrottel",
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
        < stop|stopp|stoppt|stoppen|stopall|ende|abmelden|abmeldung|abbestellen|abbestellung|austragen|beenden|aufhören >
        < schluss|aus|widerruf|widerspruch|unsubscribe|cancel|quit|revoke|optout|kündigen|kündigung|raus|weg|löschen >
        < remove|end|stopstop|löschung|entfernen|abmeldn|🛑|⛔|🚫|✋|verschwinde|verschwindet|abbruch|abstellen|streichen >
        < ?* ?* ?* stop|stopp ?* ?* >
        < nie|nicht|niemals|nienich wieder|nochmal|mehr >
        < kein*|keine ?weitere* ?weiteren mehr|weiteren|weitere >
        < will|möchte|mag ?ich ?das nicht ?mehr >
        < löscht|lösch|löschen|streicht|streichen|entfernt|stoppt|beendet|stellt|lasst das|alles|es|sie ?ein >
        < nummer|daten|namen|kontakt|eintrag|konto löschen|streichen|raus|entfernen|austragen|weg >
        < aus|raus aus|von dem|der|eurer|ihrer @list >
        < aus|vom dem|der @list >
        < abbestellt|abgemeldet|gelöscht|gestrichen ?verstanden ?okay >
        ^ @contact_imp __ nichts|nix ?mehr
        abstand ~ kontakt*|nachricht*|anrufe*|@contact_noun
        !lasst|lass|lassen|lasse|lassts ?sie ?ihr ?bitte ?endlich ?doch ?jetzt ?mal ?einfach mich|uns|mi ?bitte ?endlich ?doch ?jetzt ?mal ?einfach ?alle in|mit ruhe|frieden|rua|rueh|ruah
        !nehmen|nehmt|nimm|nehme|nehmts ?sie ?ihr ?bitte ?doch ?endlich mich|uns|mi|meine.nummer|meinen.namen ?bitte ?doch ?endlich ?da ?hier raus|runter|heraus|aus|von
        !streichen|streicht|löschen|löscht|entfernen|entfernt ?sie ?ihr ?bitte ?doch ?endlich mich|uns|meine ?bitte ?nummer ?daten ?kontaktdaten aus|von|vom
        steckt|steck|stecken|schiebt|schieb|schieben __ hin|sonstwohin|sonst.wohin|hintern|arsch
        nicht|keinesfalls|bloß.nicht noch ein|eine|einen|mal|nochmal ?einzige ?weitere ?so ?eine ?solche @contact_noun
        niemand|keiner hat|habe|haben ?ihnen ?euch ?dir ?das ?jemals erlaubt|gestattet|genehmigt
        sie|ihr|du belästigen|belästigt|belästigst|bedrängen|bedrängt|stalken|stalkt ?mich ?uns
        ^ ?ich ?wir bin|sind nicht|nimmer ?mehr interessiert
        letzte|letzter|letztes|allerletzte nachricht|sms|anruf|mal
        unerwünscht*|ungebetene*|unaufgefordert* @contact_noun
        ^ ich|wir ?wir verzichte|verzichten $
        kein* werbung|reklame|spam
        löschbegehren|löschantrag|löschungsantrag|löschersuchen
        bleibt|bleib|bleiben|geht|geh _ vom|aus.der|weg leib|leitung|halse|$
        bleibt|bleib|bleiben weg $
        auf dieser|diese|meine|meiner nummer|handy|leitung|telefon kein*
        gesperrt|blockiert und gemeldet
        nächsten|nächste|weiteren nachricht|sms|anruf ~ ärger|teuer|knallt|anzeige|konsequenzen
        noch ein|eine ?einziger ?einzige @contact_noun _ und
        wenn|falls|bis __ nicht|endlich aufhört|aufhören|aufhörst|schluss.ist
        < exit|stoppt|blockieren|sperren|verzichte >
        werbeverbot|kontaktverbot|anrufverbot|werbestopp
        werbung|anrufe|nachrichten|nummer ~ tabu|verboten|unzulässig|illegal|verbot
        stell|stelle|stellen|stellt _ das|es|diese|die|dies|den|bitte _ ein
        schalt|schalte|schalten|schaltet _ ab|aus
        stornier* ~ @contact_noun
        niemand|keiner|nie|nicht __ erlaubt|gestattet|erlaubnis
        weg mit euch|ihnen|dir|den
        nimmerwiedersehen
        sonstwohin|sonst.wohin|hintern|arsch stecken|schieben
        spam ordner
        spamordner
        reicht|langt|genug|reichts _ mit ?eurer ?euren ?den ?der @contact_noun|anruferei
        hör|hört|höre op|uff
        fühle|fühl|fühlen mich|uns belästigt|gestört|verfolgt|genervt|bedrängt
        telefonterror|sms.terror|belästigung|stalking
        nicht|kein ?euer werbekanal|freiwild|callcenter
        kein werbekanal
        teil ihrer|eurer|der umfrage ~ nicht
        nichts|nix mehr|bei.ihnen|bei.euch verloren|zu.suchen
        lasst|lass|lassen me|mi|uns|mich _ frieden|ruhe
        ziehe|zieh|ziehen _ erlaubnis|einwilligung|zustimmung
        keine sprachnachrichten|sms|anrufe ?keine ?@contact_noun ?nichts
        abmelden|austragen|abbestellen|abzumelden|abzubestellen|unsubscribe|unsubscriben
        melden|melde|meldet|meld|bestelle|bestell|bestellt|tragen|trag|trage _ mich|uns|das|sie _ ab|aus
        finger|hände weg
        @contact_noun nein|nö|nee ?danke
        kündige|kündigen|widerrufe|beende ~ zusendung|zustellung|@contact_noun
        mich|uns _ löschen|streichen|entfernen|austragen|rausnehmen|rausstreichen|raus|sperren
        will|möchte|mag|brauche ?ich ?wir ?von ?euch ?ihnen nichts|nix mehr $
        streicht|streich|streichen|löscht|lösch|entfernt mich|uns
        @contact_noun _ unerwünscht|verboten|untersagt|nicht.gewünscht|nicht.erwünscht
        dürfen|dürft|darfst _ mich|uns _ nicht _ mehr
        lasst|lass|lassen _ es|das $
        < opt out >
        < mich abmelden|austragen|löschen|streichen|abbestellen >
        melde|meld|melden|meldet _ mich|uns _ ab
        bestelle|bestell|bestellen _ hiermit|das|den|die|alles|newsletter|sms _ ab
        ^ stop|stopp|stoppt|stoppen damit|das|diese|dies|sms|den|die|alles|mit|it $
        ^ stop|stopp|🛑|✋|🚫 $
        stop|stopp $
        stop|stopp|stoppen|stoppt _ @contact_noun $
        stop|quit|no|remove|delete _ calling|texting|messaging|sending|sms|messages|texts|calls|more|meine|my
        ^ abmelden|austragen|abbestellen $
        abmelden|austragen|unsubscriben|abbestellen ~ mich|uns|bitte|newsletter|sms|nachrichten|will|möchte
        hör|höre|hören|hört|hörts _ auf _ @contact_do|@contact_noun|@contact_junk|mich|mir|uns|zu|damit
        hör|höre|hören|hört|hörts _ auf $
        aufhören|aufzuhören|aufhört ~ mich|mir|uns|mit @contact_junk|@contact_noun|damit
        aufhören|aufzuhören|aufhört ~ @contact_do|@contact_noun
        sollen|sollt|soll|müssen|müsst _ aufhören
        @contact_do ~ @no_longer
        @no_longer _ @contacted werden|sein
        @want _ @neg __ @contacted werden|sein
        @want __ @neg __ @contact_do
        @want __ kein*|keinerlei __ @contact_noun
        ^ @contact_imp __ nie|niemals|nicht|kein*
        ^ nicht|nie|niemals ?mehr|wieder|nochmal|noch.mal @contact_do
        kein*|null ?weitere* ?solche* ?solchen ?eurer ?ihrer @contact_noun mehr
        kein* weitere*|weiteren|weiterer|zukünftige*|solche|solchen|derartigen ?solche* @contact_noun
        ^ kein*|null ?mehr ?weitere* ?solche* ?solchen ?eurer ?ihrer @contact_noun ?per ?kein* ?@contact_noun ?kein* ?@contact_noun ?nichts $
        kein* @contact_noun _ erwünscht|gewünscht|schicken|senden|zusenden|zuschicken|erhalten|bekommen
        will|möchte|wollen|möchten|mag|wünsche __ nichts|nicht|kein* __ mehr _ hören|bekommen|erhalten|kriegen|wissen|haben
        will|möchte|wollen|möchten|mag __ von.euch|von.ihnen|von.dir|davon _ nichts _ hören|wissen
        nichts mehr _ hören|schicken|senden|zusenden|schreiben|zuschicken|bekommen|kriegen
        @cease ~ @contact_noun|@contact_junk
        @cease ~ @contact_do
        unterlassen|unterlasst|unterlasse|unterlass sie|das|dies|diese|ihr|bitte|es
        seh|sehe|sehen|seht __ ab
        lass|lasse|lassen|lasst|lassts|gebt|geben|gib __ in|mein|meine ruhe|frieden
        lass|lasse|lassen|lasst|lassts _ zufrieden
        gebt|geben|gib|gebts|gebn _ ruhe
        in ruhe lassen|gelassen
        will|möchte|hätte|habe|lass|lasst|lassen _ mein|meine ruhe|frieden
        ^ ruhe $
        verschon* _ mich|uns|damit|von|mit
        geht|gehst|gehen ?mir ?uns ?mir ?so auf|aufn|auf.den|auf.die|auf.meine ?die ?den ?meine nerven|sack|keks|eier|geist|zeiger|wecker|nüsse|senkel
        lasst|lass|lassen _ das|dies|es|den ?scheiß|mist|quatsch|blödsinn ?bitte|jetzt|sofort|endlich ?sein|bleiben $
        @remove ~ mich|uns|meine|meinen|mein|unsere ~ @list
        @list ~ @remove
        aus|von|vom _ @list ~ will|möchte|bitte
        @remove _ meine|meinen|mein|meiner|unsere|diese|dies|die|alle|aller|sämtliche ?meiner ?meine ?personenbezogenen @my_number
        meine|meinen|mein|meiner|unsere|diese|alle|sämtliche _ @my_number _ @remove
        delete|remove|lösche meine|mich
        trag|trage|tragen|tragt|tragts _ mich|uns _ aus
        nehm|nehmen|nehmt|nimm|nehmts|tut|tuts|tun _ mich|uns|meine|nummer _ raus|runter|heraus|aus|von
        lösch|lösche|löschen|löscht|streich|streichen|streicht|entfernen|entferne|entfernt _ mich|uns
        sperrliste|robinsonliste|blacklist|sperrvermerk|werbesperre|kontaktsperre
        sperr|sperren|sperrt|blockier* ~ nummer|mich|kontakt|euch|sie
        werdet|wirst|werden|wird|seid|bist|ist|sind|sie ?jetzt ?hiermit ?ab ?sofort ?sie blockiert|gesperrt|geblockt|gemeldet
        blockiert|geblockt $
        als spam ?melden ?gemeldet
        widersprech*|widerspreche|widersprochen|widerspruch|widersprich ~ daten|werbung|werbe*|nutzung|verwendung|kontakt*|@contact_noun|dsgvo|verarbeitung|hiermit|speicherung
        widerspruchsrecht*|abmelderecht
        widerruf*|entzieh*|entzogen|widerrufen ~ @consent
        @consent ~ zurück|zurückziehen|zurückgezogen|erloschen|erlischt|nicht|kein*|nie|keine|gegeben
        kontaktaufnahme|anruf|werbung|kontakt|anrufen ~ nie|nicht ~ zugestimmt|eingewilligt|erlaubt|gestattet
        ^ ich widerspreche|widerrufe $
        hiermit widerrufe|widerspreche|widersprechen|untersage|verbiete
        untersage|verbiete|verbitte|verbieten|untersagen ~ @contact_noun|@contact_do|mir|ihnen|jede*|weitere*|nutzung
        verlange|fordere|beantrage|bestätigen|bitte|will _ löschung
        löschung _ meiner|aller|der _ daten
        rufen|schreiben|anrufen ~ woanders|anders|anderen
        @my_number|angaben __ verschwind*|wegkommt|rauskommt|rausfliegt|weg.ist|raus.ist|entfernt|entfernen
        lösch|lösche|löschen|löscht|vernichten|vernichtet|entfernen|entfernt|tilgen ?sie ?ihr ?bitte ?endlich ?mal ?sofort alles|sämtliches
        ^ ?bitte ?also ?dann ?sofort ?umgehend ?einfach löschen|entfernen|austragen|streichen|sperren|rausnehmen|unterlassen ?bitte ?sofort ?alles ?danke $
        < ohne mich|uns >
        kontakt|kontakte|kontaktaufnahme*|geschäftsbeziehung ~ endet|enden|beenden|beendet|abbrechen|abgebrochen|einstellen|eingestellt
        !zweimal|dreimal|mehrmals|mehrfach|oft|schon|bereits|gestern|hundertmal _ nein|stop|stopp|abgelehnt ?gesagt ?geschrieben ?geantwortet $
        !geht|gehst|gehen|gehts _ mir|uns _ auf|aufn ?die ?den ?meine ?meinen nerven|sack|keks|eier|geist|zeiger|wecker|nüsse|senkel
        könnt|könnten|kannst|können|bitte|sollt|sollen|dürft _ mich|uns|mi|meine.nummer|meinen.namen ?bitte ?doch ?einfach ?bitte ?ganz vergessen
        !kein* ?zeit ?lust ?bock ?nerven ?interesse ?mehr auf|an|für ?eure* ?ihre* ?diese* ?solche* @contact_noun
        !hör|höre|hören|hört|hörts|aufhör* ?bitte ?doch ?endlich ?auf mit ?den ?der ?dem ?euren ?eurer ?ihren ?diesen ?diesem fragen|fragerei|fragereien|gefrage|umfragen
        @want nicht ?mehr ?dass __ @my_number _ haben|habt|hast|speichern|speichert|benutzen|benutzt|nutzen|nutzt|verwenden|verwendet|besitzen
        < abmeld*|abbestell* >
        !weg|fort|schluss mit ?der ?meiner ?unserer ?meinen ?euren ?den nummer|daten|nachrichten|sms|kontakt*|@contact_noun
        lat|laat|lot|loss das|es|dat sin|sein|bliewe
        !kein* ?weiteres ?weiter interesse an ?weiterem ?weiteren ?solchen ?einem @contact_noun
        werbewiderspruch
        do|dont|don not|t|never ?ever ?again write|text|call|message|contact|ring|phone
        dont|never write|text|call|message|contact|ring|phone
        damit|das|hier|hiermit muss|soll|ist ?jetzt ?nun ?endlich schluss|ende|vorbei ?sein $
        !wenn|falls|sollten|sollte __ nochmal|noch|wieder|weiter|erneut|einmal __ belästig*|anruf*|schreib*|stören|nerven __ zeige|zeig|melde|blockiere|verklage|sperre
        nicht|nie|niemals ?mehr ?wieder ?länger für|zu ?ihre ?eure werbung|marketing|werbezwecke*|umfragen nutzen|verwenden|benutzen|verwendet|genutzt
        kontakt|melden|schreiben|korrespondenz _ nur ?noch über|durch|mit ?meinen ?meine ?meiner ?unseren @legal
        !raus|weg|fort damit|mit.ihr|mit.ihm $
        bitte|bitten ?ich ?wir ?sie um ?die ?umgehende ?sofortige austragung|abmeldung|löschung|streichung|abbestellung|entfernung
        aufhör*|uffhör* mit ?dem ?den ?der ?diesem ?diesen ?euren ?eurem @contact_junk|@contact_noun
        widerspruch|widerspreche|einspruch _ art|artikel|paragraph|§
        brauch|brauche|brauchst|brauchts|braucht|brauchen _ @no_longer _ @contact_do
        nummer|nr|handynummer|telefonnummer|rufnummer __ @no_longer|nie|niemals ?mehr ?wieder verwenden|benutzen|nutzen|benützen|wählen|gebrauchen
        nicht|nie|niemals ?mehr ?wieder ?länger verwenden|benutzen|nutzen|wählen $
        kann|könnte|wie|wo|lässt __ das|dies|die|diese|den|hier|sich|es __ abstellen|abschalten|ausschalten|abbestellen|abmelden|unterbinden
        funkstille
        habe|hab|haben|bin|wurde|war|hatte ?ich ?wir ?doch ?mich ?uns ?schon ?längst ?bereits ?gestern ?auch ?einmal _ schon|längst|bereits|doch|gestern _ abgemeldet|abbestellt|ausgetragen|widersprochen|widerrufen|abgelehnt
        bin|sind ?ich ?wir ?doch ?schon ?längst ?bereits schon|längst|bereits|doch abgemeldet|ausgetragen
        kein*|null ?@contact_noun kein*|nix|nichts|null @contact_noun ?kein* ?@contact_noun ?kein* ?garnix ?nix ?nichts ?gar mehr
        """,
    ),
    rules(
        "intent:stop",
        LIKELY,
        """
        !verpiss*
        !fick|fickt|ficken|fick* euch|dich|sie|ihr|hart
        !leck|leckt|lecken _ mich|arsch
        !^ mund|klappe|maul|fresse halten $
        !halt|haltet|halts|halten _ maul|klappe|fresse|schnauze|mund|rand
        !< schnauze|fresse|klappe|maul|arschlöcher|idioten|spam|pennen|nervensägen >
        !hau|haut|hauts _ ab
        !zieh|zieht|ziehen leine
        !geh|geht|gehen scheißen|kacken|sterben|weg|heim
        !schert|scher euch|dich|sich
        !< ?drecks ?scheiß spam ?spam >
        !^ spam ?spam $
        !reine|reiner|nur|das.ist|euer|eurem|dieser|diesen|so.ein|ist|drecks|scheiß spam|werbemüll|belästigung
        !ihr|sie|du nervt|nerven|nervst
        !nerv|nervt|nervts|nerven _ nicht|woanders|jemand|andere|anders|anderen|wen
        !nervt|nerv euch|dich
        !@again ~ sms|anruf*|nachricht*|mal|anrufen|anruft|schreiben ~ @legal
        !wenn|falls|sollten|sollte _ nochmal|noch|wieder|erneut __ @legal
        !letzte warnung|mahnung|aufforderung
        !schluss|basta|ende|aus damit|jetzt|mit|basta
        !kein* kontakt ?mehr ?erwünscht ?gewünscht
        !nie|niemals wieder|mehr ?was|etwas|nichts ?von hören
        !nichts|nie|nicht|nix _ von|mit _ ihnen|euch|dieser|diesem|damit __ hören|wissen|tun|bekommen
        !raus ~ @list
        !pest|plage|landplage
        !dritte|vierte|fünfte|zehnte anruf|sms|nachricht|mal
        !lasst stecken
        !geht mir|uns nicht auf
        !nicht mehr mit mir|uns rechnen
        !@no_longer _ @asked
        !nicht|nie|niemals ?mehr ?wieder ?weiter ?dauernd ?ständig @asked ?werden $
        !such|sucht|suchen|frag|fragt|fragen|nehmt|nehmen|schreib|schreibt|schreiben|ruft|rufen|belästigt|stört ?sie ?ihr ?dir ?euch ?sich ?doch ?bitte ?halt jemand|jemanden|jemandem|wen|wem|einen ?anderen|anderem|anderes|anders|andern|dümmeren
        !kein* ?weitere* ?weiteren ?solche* ?solchen ?blöden ?dummen umfrage*|befragung*|fragen|interviews ?mehr ?bitte ?an ?mich ?uns ?danke $
        !< funkstille >
        """,
    ),
    rules(
        "intent:stop",
        HINT,
        """
        !daran|darauf|dafür ?habe|hab|haben ?ich ?wir kein* interesse|bedarf|lust
        !^ kein* ?großes ?weiteres ?weiter interesse|intresse ?mehr ?an ?daran
        !habe|hab|haben|besteht|hat kein* ?weiteres ?großes interesse|intresse ?mehr ?daran ?an
        !bin|sind|wir ?absolut ?gar ?wirklich ?überhaupt nicht ?mehr interessiert
        !^ ?absolut ?gar ?überhaupt ?leider nicht ?mehr ?weiter interessiert
        !interessiert mich|uns|mi _ nicht|nimmer|null ?mehr $
        !desinteresse
        !mein|unser interesse ~ erloschen|verloren|weg|vorbei|null
        !nicht ?mehr interessant ?für $
        !beenden|beende|lassen wir|das|es ?jetzt ?hier ?lieber ?besser
        !führt zu nichts
        !fertig|durch miteinander
        !will ich ?damit nichts ?mehr
        !nichts ?mehr zu tun haben
        !jetzt ist ruhe|schluss|feierabend
        !danke ?aber nein danke
        !das war ?es ?dann ?für ?mich $
        !< vergesst|vergiss|vergessen es|sie.es >
        !zu viel mit euren|ihren|den @contact_noun
        !< genug|nicht.interessiert >
        !^ ?mir genug|reicht|langt|reichts|langts jetzt|davon|mir|es|damit $
        !jetzt|mir|das|es reicht|langts|reichts|langt ?mir|es|jetzt|dann ?auch $
        !habe|hab|haben _ genug|satt|dicke ?von|davon|es $
        !schnauze|nase|faxen voll|dicke
        !ich|wir|bin|sind ?bin|sind raus $
        !^ das|dies|sowas|so.was will|möchte|brauche|mag ich nicht ?mehr $
        !nein __ möchte|will|brauche|mag _ nicht|nichts
        !will|möchte|mag|wünsche _ das|dies|sowas|es _ nicht ?mehr $
        !kein* bedarf|interesse an|auf|für @contact_noun|sowas|solche*
        !kein* lust|nerv|bock ?mehr ?auf ?darauf ?sowas ?drauf ?so ?was $
        !lieber nicht ?mehr @contact_do
        !mit euch|ihnen _ fertig|durch|abgeschlossen
        !fertig|durch|abgeschlossen mit euch|ihnen
        !lasst|lass|lassen gut sein
        !nichts|nix _ damit|mit.euch|mit.ihnen __ tun|schaffen
        !will|möchte _ meine|mei ruhe
        !nehme|nehm|nehmen|mache|mach|machen|teilnehmen|mitmachen _ @some_survey|nicht|nie|grundsätzlich|prinzipiell _ nicht|nie|grundsätzlich|prinzipiell|nimmer ?mehr teil|mit $
        !an|bei ?solchen ?so ?eurer ?dieser ?der ?euren ?ihren @some_survey __ nicht|nie|nichts|grundsätzlich|kein*
        !nicht|nie ?mehr ?länger teilnehmen|teilzunehmen|mitmachen|mitzumachen|mitspielen $
        !schon|dauernd|ständig|andauernd|pausenlos|wieder ?wieder gestört|belästigt|genervt
        !kein* ?zeit ?lust ?bock ?nerven ?mehr für|auf @some_survey
        !lasst|lassen|lass ?sie ?ihr ?bitte ?doch ?endlich mich|uns ?bitte ?endlich ?einfach $
        !mit|von mir|uns nicht|nie|nix|nimmer ?mehr $
        !antworte|antworten ?ich ?wir ?auf nicht|nimmer|nie ?mehr $
        """,
    ),
    rules(  # "nein, schickt mir ein Update": the opposite of a stop
        "wants:update",
        SURE,
        """
        !nein|nee|nö|na ?danke ?doch ?bitte ?aber ?einfach ?dann @send ?sie ?mir ?uns ?mal ?bitte ?doch ?halt ?einfach ?ruhig ?gern ?a ?ein ?eine ?einen ?das ?den ?die ?eure ?euer ?ihre ?ihren ?kurzes ?neue ?neuen ?aktuelle @told
        !nein|nee|nö|na ?danke ?bitte ?aber ?doch bringt|bring|bringen|haltet|halt|halten mich|uns|me ?mal ?bitte ?sie auf dem|den laufenden|stand|neuesten
        """,
    ),
    rules(
        "veto:stop",
        SURE,
        """
        stop|stopp|halt mal|kurz|moment|momentchen|warte|warten|sekunde
        moment|warte|sekunde|halt stop|stopp|mal
        non stop|stopp
        nein|nee|nö|na ?danke ?doch ?bitte ?aber ?einfach ?dann @send ?sie ?mir ?uns ?mal ?bitte ?doch ?halt ?einfach ?ruhig ?gern ?ein ?eine ?einen ?das ?den ?die ?eure ?euer ?ihre ?ihren ?kurzes ?neue ?neuen ?aktuelle @told
        nein|nee|nö|na ?danke ?bitte ?aber ?doch bringt|bring|bringen|haltet|halt|halten mich|uns|me ?mal ?bitte ?sie auf dem|den laufenden|stand|neuesten
        @time ?bitte ?auch ?lieber ?grad ?gar @neg
        @neg ?mehr ?unbedingt ?so ?schon ?vor ?nach ?zwischen ?ab ?am ?in ?im ?der ?den ?während @time
        @contact_do _ @neg _ @time
        @contact_do _ @time _ @neg
        ^ ruf|rufe|rufen|ruft ?sie mich|uns ?bitte ?doch ?mal ?einfach ?gern an|zurück $
        @neg vor|nach|zwischen|ab|unter|während
        hören ?sie nicht auf
        hört|hör nicht auf
        wo|womit _ fang|fange|anfangen|beginnen|beginne
        schnellere*|schneller|günstigere*|größere*|kleinere*|einfachere*|kürzere*|freundlichere*|billigere*|längere*|bessere*
        lebe|wohne|leben|wohnen _ nicht
        stopp|stop * mal|kurz
        @neg _ zurück|zurückgerufen|zurückruft|zurückgemeldet|zurückgeschrieben|zurückrufen
        lieber|besser|stattdessen|dafür|sondern per|via|sms|mail|email|whatsapp|telefonisch|schriftlich|anrufen|schreiben|mailen|eine|ne|telefonieren
        @neg _ @contact_do|@contact_noun _ lieber|besser|stattdessen|sondern
        @contact_do|@contact_noun _ lieber|besser|stattdessen|sondern
        @contact_do _ kann|darf|können|dürfen|dürft
        sie|er|ihr|man|niemand|keiner|vertreter|berater|außendienst hat|haben|habt __ nie|nicht|kein* __ gemeldet|geschrieben|geschickt
        nie|niemand|keiner|kein.mensch _ hat|haben|sich _ ?zurück gemeldet|geschrieben|reagiert|angerufen|zurückgerufen|geantwortet|meldet
        nie|niemand|keiner|kein.mensch meldet|ruft|schreibt
        niemand|keiner|keine|man|er|jemand|kein.mensch meldet|ruft|schreibt|schickt|antwortet
        kein*|nie|nicht _ antwort|reaktion|rückmeldung|rückruf|auskunft
        auf meine|unsere|mehrere|alle @contact_noun
        antwort|reaktion|reagiert|geantwortet|antwortet auf @contact_noun
        nicht|nie|bloß|niemals _ aufhören|aufzuhören _ zu loben|schwärmen|mit
        nicht|bloß|niemals _ auf mit|damit|zu
        nicht aufhören|auf
        seit|danach|nachdem|deshalb|deswegen|darum|weil|dann __ abgemeldet|abbestellt
        habe|hab|haben|hatte ?mich ?uns ?damals ?dann vom|von|beim|aus * ?* abgemeldet|abbestellt
        seit|danach|nachdem|deshalb|deswegen|darum|weil|dann|habe|hab|haben|hatte __ gekündigt|bestellt|gekauft|beendet
        wurde|wurden|worden|wird __ gestoppt|eingestellt|gelöscht|gesperrt|beendet|abgebrochen
        kundenkonto|konto|zugang|bestellung|lieferung|vertrag|abo _ gesperrt|gelöscht|blockiert|beendet|gestoppt|wurde|gekündigt
        warum|wieso|weshalb|wozu _ @contact_do
        sie|ihr haben|habt __ gelöscht|gesperrt|gestrichen
        kam|kommt|kamen|kriegte|bekam _ kein*|nie|nichts
        kein* @contact_noun ?sondern ?bitte ?lieber rufen|ruft|ruf|anrufen
        stoppen|aufhören|unterbrechen und später
        produktion|projekt|bau|anlage _ gestoppt|eingestellt|beendet
        schluss|ende machen
        nicht mehr weiter
        die|dort|da rufen|schreiben|melden
        pro|für * hört
        spaß auf|hört
        nicht mit|durch @machine
        nicht mit einer maschine|computer|automaten
        lebe|wohne|arbeite|ist|bin _ nicht _ mehr in|im|der|bei|da|hier|tätig|beschäftigt|kunde|kundin
        ihr|sie|du|ja|man|es ruft|rufen|rufst|schreibt|schreiben|schreibst|meldet|melden|meldest ?euch ?sich ?dich ?mich ?mir ?uns ?ja ?doch ?auch ?eh ?sowieso nie|niemals|kaum|selten ?an ?zurück $
        herrscht|herrschte|war|seit|seitdem|nur|dann|plötzlich|jetzt ?nur ?totale ?absolute ?völlige funkstille
        schaltet|stellt|stellte|schaltete sich|selbst
        klingel|glocke|türklingel|sprechanlage _ ging|geht|ist|war|funktioniert|funktionierte|hat|defekt|kaputt
        lasst|lass|lassen ?sie ?ihr ?bitte ?doch ?mal ?die|das|den|eure|ihre|der|dem ?alten ?alte @sold in ruhe
        verkehrt|falsch|meinte|gemeint
        stopp|stop|halt ?* ?* verkehrt|falsch|meinte
        mit|durch @machine __ nicht
        kein*|schluss.mit|nie.wieder|nicht.mehr|weniger|ende.mit ?so ?diese ?diesen ?eure ?euren ?den ?die ?der ?das ?kaputten ?neue ?neuen ?langen @sold ?mehr
        schluss|ende|aufhören|aufhörn mit ?diese ?diesen ?eure ?euren ?den ?die ?der ?dem @sold
        hör|höre|hören|hört|hörts ?bitte ?endlich ?doch auf ?mit ?die ?den ?das ?der ?eure ?euren ?ihre ?ihren ?ständig ?dauernd ?immer ?ständigen @sold
        schick|schickt|schicken|sende|sendet|senden|liefert|liefern ?uns ?mir ?bitte ?künftig ?nie ?nicht ?keine ?kein ?mehr ?* @sold
        abbestellen|stornieren|streichen|löschen ?einzelne* ?einzelner ?mancher ?von ?vom ?der ?des ?eines @sold
        nein ?danke nichts|alles ?besonderes ?weiter ?mehr ?gut ?bestens ?ok ?okay ?super ?prima ?in.ordnung $
        """,
    ),
    # ------------------------------------------------------------------ a human
    rules(
        "intent:human",
        SURE,
        """
        < mensch|menschen|mitarbeiter|berater|rückruf|kundenberater|operator|agent|zentrale|hotline|anrufen|mitarbeiterin|beraterin >
        < ?0 ?null bitte|einen|ein|eine|mit|rückruf ?um ?einen ?einem mensch|menschen|mitarbeiter|rückruf|berater|persönlich|telefonat >
        < ?0 mensch|persönlich|verbinden|durchstellen|telefonat|gespräch >
        lieber|besser|gern|gerne ein|einen|per|kurzes telefonat|telefongespräch|gespräch|rückruf|telefon
        ansprechpartner|berater|mitarbeiter ~ brauche|bräuchte|hätte|suche|möchte|wünsche
        < bitte ?um rückruf >
        @speak ~ @human
        mit|einen|einem|nem|nen|ein _ @human ~ @speak|will|möchte|brauche|bitte|kann|gibt|geben|verlange|will|hätte|telefon
        @human ~ zurückrufen|anrufen|melden|anruft|meldet|ruft|zurückruft
        um ?einen ?baldigen ?dringend rückruf
        rückruf ~ bitte|erbeten|wünsche|möchte|gern|gerne|hätte|will|brauche
        mit|durch einer|ner|der|dem|nem|einem|so.einer maschine|automaten|computer ~ @speak|schreib*|diskutieren|besprechen
        jemand|jemanden|wen|einen|eine der|die sich auskennt
        persönlich melden|vorbeikommen|treffen|besprechen|sprechen
        geben|gib|gebt|holen|hol ?sie ?mir ?mal ?bitte ?die ?den ?einen geschäftsleitung|chef|vorgesetzten|leitung|filialleitung
        mit herrn|frau|herr * ~ klären|sprechen|reden|besprechen|telefonieren
        kann|könnte|kommt|soll ?mal ?bitte jemand|wer|einer vorbeikommen|vorbei|kommen|anrufen|helfen
        wann|mit.wem kann|könnte ich _ sprechen|reden|telefonieren
        lassen|lass sie ?uns telefonieren|sprechen|reden
        uns telefonieren
        schicken|schick|schickt _ vertreter|berater|außendienst|jemanden|techniker
        ruf|rufen|ruft|rufts _ mich|uns|mi __ an|zurück|durch
        ruf|rufen|ruft|rufts _ an|zurück|durch
        soll|sollen|sollte|möge|mögen __ anrufen|zurückrufen|melden
        kontaktieren|kontaktiert|melden|meldet|erreichen|meld _ sich|euch|mich|uns _ telefonisch
        telefonisch ~ melden|meldet|kontaktieren|besprechen|klären|erreichen|erklären|meld|bei.mir
        am|übers|per telefon ~ lieber|erklär*|besprech*|klären|reden|gern|gerne|würde|möchte
        persönliche* beratung|gespräch|ansprechpartner|kontakt|betreuung ~ möchte|will|hätte|wünsche|gern|gerne|bitte
        möchte|will|hätte|wünsche|brauche ?gern ?gerne ?gerne ?mal ?eine ?ein persönliche* beratung|gespräch|kontakt
        haben|hätten|gibt|habt|hättet _ ansprechpartner|berater|jemanden|wen ?für ?den
        mit|gegen ?so ?einem ?ner ?nem ?dem ?der ?euren ?eurem @machine __ nicht|nie|ungern|kein*
        schick|schicken|schickt ?mir ?uns ?mal ?bitte ?einen|nen vertreter|außendienst|berater
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
        warum|wieso|weshalb|weswegen|wozu _ rufen|ruft|rufst|anrufen|angerufen|melden|meldet
        nie|niemand|keiner|nicht|kein* __ zurückgerufen|zurückruft|angerufen|ans.telefon|zurückrufen|rückruf|ruft|meldet|gemeldet|erreich*|erreicht
        kein*|nie|fehlt*|mehr|wechselnd*|feste*|fester|festen _ ansprechpartner*|berater|mitarbeiter
        ansprechpartner|berater|mitarbeiter|chef|vertreter|kollege|verkäufer|chefin _ war|waren|ist|hat|hatte|wechselt*|wurde|weg|kam
        unfreundliche*|unhöfliche*|inkompetente*|patzige*|schlechte*|freundliche*|neuer|neuen _ mitarbeiter|berater|chef|verkäufer|ansprechpartner|vertreter
        mensch|menschen|person oder
        die|dort|da ?immer ?auch ?dann ?gleich rufen|ruft|melden
        oder @machine
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
        ^ in ?ein ?paar ?einem ?einer ?zirka ?ca @number_word|ein|einem|einer|paar|halben|* tagen|wochen|monaten|woche|monat|stunden|stunde|jahr ?wieder ?nochmal
        nach dem|den|der|meinem urlaub|ferien|feiertagen|weihnachten|ostern|feierabend|saison|messe|umbau|umzug|sommer|jahreswechsel|inventur|ernte
        nach feierabend|weihnachten|ostern|neujahr|pfingsten
        erst ?wieder ?mal ?im ?ab januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|frühjahr|winter|sommer|nächste*
        nicht vor|nach|zwischen _ uhr|*
        ^ nicht vor
        kann|können|könnte ?ich ?wir gerade|jetzt|grad|momentan|heute|aktuell ?leider nicht $
        ich|wir melde|melden mich|uns ?wieder ?dann ?selbst ?schon ?wenn ?ich ?bei
        < ich|wir|bin|hab|habe|haben|sitze|sitz|muss|steh|stehe|liege|lieg|komm|warte ?noch ?* grad|grade|gerade|gleich|momentan|zurzeit ?* ?* ?* >
        ^ zurzeit|derzeit|momentan|aktuell ?leider nicht $
        < melde|meld mich ?dann ?wieder ?selbst später|dann|wieder|noch >
        kein* kopf|nerv|nerven|ruhe|muße ?dafür jetzt|gerade|grad|dafür
        passt ?es ?das ?mir ?uns zeitlich nicht
        ^ nach dem|der|meinem|unserem * $
        noch im|auf dienst|schicht|arbeit
        ruf|rufen|ruft|frag|schreib|meld|melde ?mich ?dich ?sie ?doch ?bitte in * stunde|stunden|minuten|tagen|wochen
        krank im bett
        später weitermachen|weiter|fortsetzen|weiterreden
        heute ?bitte ?aber nicht|nimmer ?mehr
        keine zeit
        @neg ?mehr ?unbedingt ?vor ?nach ?am ?im ?in ?den ?der @time
        @contact_do _ @neg _ @time
        @time ?bitte @neg _ @contact_do
        komme|kommen|komm _ gerade|grad|jetzt|momentan|leider _ nicht dazu
        passt|past ?es ?das ?mir ?uns ?jetzt ?grad ?gerade ?heute ?überhaupt ?gar nicht ?so ?gut
        habe|hab|haben gerade|grad|momentan|jetzt * ?hier ?da ?im $
        < schlafe|schlaf|arbeite|esse|koche|fahre|unterwegs|beschäftigt|busy|gleich >
        bin|sind ?gerade ?grad ?momentan ?noch ?sehr ?voll beschäftigt|unterwegs|eingespannt|verhindert|krank|weg|busy
        probier|probiert|probieren|versuch|versuche|versucht|versuchen _ es|mal|noch ?mal ?nach ?ab ?am ?später
        können|könnt|kannst|könnten __ nochmal|wieder|später fragen|melden|anrufen|schreiben|probieren|versuchen
        frag|fragt|fragen _ später|nächste*|wieder|nochmal
        ^ ?vielleicht ?erst im|zum|gegen|anfang|ende|mitte ?des ?nächsten herbst|frühjahr|frühling|sommer|winter|jahres|monats|quartal|jahresende|monatsende ?wieder ?gern ?gerne ?nochmal ?bitte
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
        habe|hab|haben _ @lately _ @ordered
        nicht vor ort
        zu spät
        preis*|leistung*|größe|qualität|farbe|schuhe|maße|angebot|sortiment|service passt|passte
        kein* zeit zum|mehr
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
        kenne ?ich diese|ihre|eure|euch|sie ?firma ?unternehmen nicht
        einen|eine|jemand|wen anderen|andere|anders ~ meinen|verwechseln|suchen|wollten|wollen
        verwechseln|verwechselst|verwechselt mich|sie|da
        bin ?da ?hier ?der ?die ?leider falsche* ?ansprechpartner
        nummer ~ gehört ~ jetzt|mir|mittlerweile|inzwischen|nicht|anderem
        hier ist nicht
        heiße|heisse|heiß nicht
        irrtum|missverständnis|verwechslung|fehler sein|vorliegen|handeln
        muss|kann ein irrtum|missverständnis|fehler|verwechslung
        person|herrn|frau|mann ?die ?den ?sie ?suchen ?suchst kenne|kenn|gibt ?ich ?es nicht
        mein name ist * nicht
        name ist * ?und nicht
        sohn|tochter|mann|frau|mutter|vater|bruder|schwester ?hat ?ist ?eine andere* nummer
        schon ?lange nicht|nicht mehr in|bei der|unserer|uns firma|unternehmen|betrieb
        nummer|anschluss hat|hat.den ?den besitzer|inhaber|eigentümer gewechselt
        hier|da ist ?die ?der ?das * ?* und nicht
        keine|kein kundin|kunde von
        mein name ist nicht
        in der ?telefon nummer|person geirrt|vertan|vertippt
        nummer|person ~ geirrt|vertan|vertippt|verwechselt
        er|sie|herr|frau|der|die|* ?* arbeitet|arbeiten|wohnt|ist ?schon ?lange ?hier ?da ?bei ?uns ?im ?haus nicht|nimmer mehr ?hier ?bei ?im ?da ?uns $
        herr|frau * arbeitet|wohnt|ist _ nicht|nimmer
        ausgeschieden ~ er|sie|herr|frau|kollege|unternehmen|firma
        """,
    ),
    # ------------------------------------------------------------------ who are you
    rules(
        "intent:who_are_you",
        SURE,
        """
        < ?hä ?häh ?was ?bitte wer|hä|häh ?wer >
        wie _ kommen|kommt|kamen|gekommen|kam __ nummer|daten|namen|adresse|mich|darauf
        wie ~ haben|habt|hast ~ nummer|daten|namen
        wer hat ihnen|euch|dir __ gegeben|nummer
        was ist der|ist.hier zweck|sinn|grund|hintergrund
        zweck|sinn dieser|der nachricht|umfrage|sms
        wieso|warum|weshalb haben|habt|hast __ nummer|handynummer|daten
        < welche|was.für.eine firma|unternehmen ?denn ?ist ?sind ?das ?sie >
        was ist|soll|für _ das|eine|diese|dies ?für ?eine nachricht|sms|anruf|umfrage
        um was|worum geht
        wer ist|sind|seid|bist|spricht|schreibt|is _ da|das|sie|ihr|du|dran|hier|denn|überhaupt|mir
        wer|was soll|sollen|will|wollen das|ihr|sie|sein|hier|die
        ^ wer ist|sind|seid|schreibt|spricht
        mit wem ~ spreche|schreibe|habe|zu.tun
        von|für welcher|welche|wem|wen|welchem _ firma|unternehmen|sind|seid|kommen|kommt
        warum|wieso|weshalb|weswegen|wozu|wofür _ schreiben|schreibt|schreibst|rufen|ruft|rufst|kontaktieren|kontaktiert|melden|meldet|fragen|fragt|wollen|wollt|bekomme|kriege|brauchen|braucht|krieg
        woher|von.wem|wo _ haben|habt|hast|kommt|kennt|kennen|hat __ nummer|namen|daten|kontakt|handynummer|telefonnummer|adresse|mich|das
        woher habt|haben|hast|kennt|kennen
        ist|sind|seid __ mensch|roboter|bot|computer|maschine oder
        ist|sind|seid|klingt ?das ?dies ?ihr ?sie ?nach ?hier ?ein ?eine ?etwa betrug|fake|echt|phishing|betrüger|seriös|abzocke|spam|scam|ernst|verarsche|masche
        ^ betrug|phishing|fake|scam ?oder ?hier $
        kenn|kenne|kennen ?wir ich|wir ?sie ?uns ?euch sie|euch|uns
        kennen|kennt wir|ihr|sie uns|mich
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
        !wieder|längst|aktuell kunde|kundin|kunden|dabei ?bei ?von
        !bin|sind _ wieder|längst _ kunde|kundin|kunden|da|dabei|zurück
        !gestern|heute|vorgestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen _ kam|kommt|angekommen|geliefert|erhalten ?doch ?gerade ?mein ?unser __ paket|lieferung|bestellung|ware
        !kaufe|kauf|bestelle|bestell|kaufen|bestellen _ jede|jeden|alle|ständig|regelmäßig|laufend|doch|dauernd
        !bestellung von|vom heute|gestern|vorgestern|montag|letzter
        !gar|doch|noch|nie nicht|nie weg
        !wieso|warum ehemalig*|ehemaliger|ex|ehemals
        !letzte*|letzten|gestern|heute _ war ich|wir ?noch ?erst im|in|bei laden|geschäft|euch|ihnen|der
        !schon ?längst ?doch wieder @ordered|kunde|da|zurück
        !^ ?aber ?wir ?ich bestelle|bestellen|kaufe|kaufen|bestell|kauf ?ich ?wir ?doch ?ja ?immer ?noch ?weiterhin ?ganz regelmäßig|laufend|jede*|ständig|weiterhin|immer.noch
        !war|waren ?doch ?ja erst|gestern|heute|letzte|neulich|vorgestern __ bei.euch|bei.ihnen|im.laden|im.geschäft|da|einkaufen
        !neue|nächste|meine|unsere bestellung|lieferung|ware|paket ~ kommt|unterwegs|morgen|heute|läuft
        """,
    ),
    rules(
        "veto:bought_again",
        SURE,
        """
        @neg __ @ordered
        ging|fing|kaputt|leckte|dann|als|märz|april|mai|juni|wochen
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
        !bin|sind ?völlig ?total ?einfach am ende|boden $
        !verzweifelt|verzweifle|depression*|depressiv*|krebs*|chemo*|hospiz*|palliativ
        !schwer|schwerkrank|unheilbar krank|erkrankt
        !schalte|schalten|nehme|nehmen|geh|gehe|gehen|habe|haben|einschalten|übergebe|übergeben|wende|beauftrag* __ anwalt|anwältin|rechtsanwalt*|gericht|rechtsabteilung|verbraucherzentrale|verbraucherschutz|polizei
        !anwalt|anwältin|rechtsanwalt*|anwalts* ~ meldet|meldung|hören|schreibt|post|wird|eingeschaltet|mein*|unser*|einschalten|sprechen|übergeben
        !zeige|zeigen|zeig|anzeigen|angezeigt|anzeige|strafanzeige|verklag*|verklage|klage _ sie|euch|an|erstatten|gibt|stellen|wegen|ein|einreichen|anzeige
        !gibt|das.gibt|folgt|erstatte|erstatten|stelle|droht _ ?eine anzeige|strafanzeige|klage|abmahnung
        !rechtliche schritte|konsequenzen
        !fall|sache|thema|etwas ?doch ?wohl für ?die ?den ?das ?meinen @legal
        !verbraucherzentrale|verbraucherschutz|bundesnetzagentur|schlichtungsstelle|ombudsmann
        !weiß|weiss ?ich ?einfach nicht|nimmer ?mehr weiter
        !würde|möchte|könnte|will _ schluss|sterben|ende ?machen
        !habe|hab|hat krebs|depressionen|burnout|schlaganfall|herzinfarkt
        !tödlich verunglückt
        !will nicht mehr $
        !weiterleben|weiterzuleben|lebensmüde|sinnlos.alles
        !witwe|witwer|hinterbliebene*|nachlass.verwalter|verstorben*|gestorben
        !anzeige|strafanzeige|klage ?habe ?ich ?wird ?ist erstattet|eingereicht|gestellt
        !rechtsschutz*|rechtsbeistand|mahnbescheid
        !koma|intensivstation|notaufnahme|reanimation|chemotherapie
        !tödlich|ums.leben
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
        kopie meiner|aller|der daten
        datenkopie|datenschutzauskunft|datenexport
        wo|woher haben|habt _ daten _ her
        welche|was ?für _ daten ~ gespeichert|haben|speichern|speichert|habt|über|liegen|besitzen|verarbeiten|verarbeitet
        was _ über _ mich|uns|meine ~ gespeichert|wissen|wisst|habt|haben|speichert
        was wissen|wisst|weiß|weißt __ von|über mich|uns|mir
        was|welche __ haben|habt|speichert|speichern|gespeichert ~ von|über mich|uns|mir
        gespeichert _ ist|haben|habt|wird
        woher ~ daten ~ gespeichert|stammen|kommen
        daten _ gespeichert|stammen
        auskunft ~ daten|dsgvo|gespeichert*|artikel|art|verlange|fordere|bitte|möchte
        datenauskunft*|selbstauskunft|auskunftsersuchen|auskunftsrecht|auskunftsanspruch
        kopie|übersicht|auszug|einsicht ~ daten|gespeicherten
        was passiert|macht|machen|geschieht _ mit _ daten
        wo|wie|wofür|wozu _ werden|speichern|speichert|nutzen|verwenden _ daten
        artikel|art 15
        """,
    ),
)
