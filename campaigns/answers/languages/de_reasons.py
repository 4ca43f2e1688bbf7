"""German: why somebody left, in the fixed frame of reasons."""

from campaigns.answers.languages.shape import HINT, LIKELY, SURE, TOPIC, rules

CONCEPTS = {
    "price_topic": """preis preise preisen preises preislich preisniveau preisgestaltung preispolitik kosten *kosten
        gebühr* *gebühren tarif* *preis *preise porto versandpauschale mindestbestellwert* aufschlag* zuschlag*
        konditionen monatsbeitrag beitrag beiträge""",
    "high": """hoch hohe hohen hoher höher zu überzogen* übertrieben* unverschämt* gesalzen* gepfeffert* saftig* happig*
        gestiegen steigen stieg stiegen steigt erhöht erhöhen erhöhte angehoben angezogen explodiert explodieren
        verdoppelt davongelaufen astronomisch* horrend* heftig* frech* rauf hochgegangen hochgeschraubt raufgesetzt
        wucher* mondpreis* abschreckend* unbezahlbar* jenseits irre wahnsinn krass mehr abzocke utopisch*""",
    "service_topic": """service *service kundendienst* support *support hotline* beratung *beratung betreuung
        kundenbetreuung ansprechpartner* außendienst* berater* mitarbeiter* personal verkäufer* bedienung fahrer* bote
        boten paketbote* spedition* monteur* techniker* abwicklung bestellabwicklung kommunikation erreichbarkeit
        vertreter* sachbearbeiter* kundenbetreuer* empfang innendienst servicemitarbeiter* kulanz umgang
        chatbot* telefon telefonisch kollegen lieferservice lieferdienst reklamationsabteilung buchhaltung""",
    "delivery": """lieferung* *lieferung *lieferungen liefert liefern lieferte geliefert lieferdauer versand versanddauer zustell* paket* sendung* auslieferung* päckchen
        bestellung bestellungen ware waren""",
    "late": """spät später verspätet verspätung* verzögert* verzögerung* unpünktlich* ewig ewigkeit* lang lange lahm
        langsam* unzuverlässig* dauert dauerte gedauert warten wartezeit* wartete gewartet trödel* schleppend* zögerlich
        wochenlang monatelang tagelang stundenlang schleichend hinhalten vertröstet unregelmäßig*""",
    "bad": """schlecht* mies* miserabel* furchtbar* fürchterlich* schrecklich* katastroph* unterirdisch* grottig*
        grottenschlecht* lausig* mangelhaft* unmöglich* unfähig* inkompetent* unterste saumäßig* schlampig* dürftig*
        bescheiden* unzureichend* traurig* peinlich* enttäuschend* enttäuscht nervig* chaotisch* chaos zumutung frechheit
        nachgelassen schwach* armselig* erbärmlich* bodenlos* unprofessionell* witz problem* ärger* stress* theater
        übel* scheiße beschissen* mau nix nichts schlechter schlimm* ungenügend* umständlich* kompliziert*
        desaster* unorganisiert* vernachlässig* gelitten abgebaut runter null müll schrott mist elend""",
    "rude": """unfreundlich* unhöflich* patzig* pampig* arrogant* herablassend* überheblich* respektlos* frech* ruppig*
        unverschämt* desinteressiert* gleichgültig* muffig* grantig* genervt* schnippisch* kaltschnäuzig* barsch*
        angeschnauzt angeschrien abgewimmelt abgefertigt abgekanzelt ignoriert unmöglich* grob* schroff* angepampt
        abgewiesen vertröstet* hingehalten""",
    "rude_person": """unfreundlich* unhöflich* patzig* pampig* arrogant* herablassend* überheblich* respektlos* ruppig*
        desinteressiert* muffig* grantig* schnippisch* kaltschnäuzig* barsch* angeschnauzt angeschrien abgewimmelt
        abgefertigt abgekanzelt schroff* angepampt abgewiesen vertröstet* hingehalten inkompetent* unzuverlässig*
        unpünktlich* langsam lahm langsame kundenunfreundlich*""",
    "product_topic": """sortiment* auswahl angebot produkt* produktpalette palette artikel* modell* sorte* variante*
        farbe* größe* schnitt funktion* feature* schnittstelle* anbindung marke* programm rezept* kollektion* ausführung*
        geschmacksrichtung* software app *sortiment *auswahl katalog* zubehör ersatzteil* design* gebinde* packung*
        format* integration* tee tees geschmäcker* serie* linie""",
    "small": """klein* wenig* begrenzt* eingeschränkt* mager* dünn* langweilig* veraltet* altmodisch* einseitig*
        eintönig* mickrig* überschaubar* geschrumpft* ausgedünnt* reduziert* schmal* gering* dürftig*
        verkleinert* zusammengestrichen* unmodern* kaum spärlich* immer.dasselbe""",
    "missing": """fehlt fehlte fehlten fehlen gefehlt vermisse vermisst vermissten mangelt ausverkauft vergriffen
        rausgenommen gestrichen ausgelistet ausgemustert abgeschafft entfernt verschwunden""",
    "quality_topic": """qualität* *qualität geschmack geschmacklich* verarbeitung material* haltbarkeit* frische aroma
        konsistenz röstung wirkung druckqualität bildqualität stoff stoffe charge""",
    "broken": """kaputt* defekt* beschädigt* gebrochen zerbrochen* abgebrochen abgefallen undicht* rost* verrostet*
        schimm* verschimmelt* verdorben* abgelaufen* fehlerhaft* gerissen zerrissen eingerissen gesprungen ausgefallen
        abgeblättert* ausgeleiert* verbogen* krumm* schief* verkratzt* kratzer* brüchig* zerfallen* zerfleddert*
        vergammelt* faul faule faulig* matschig* welk* ranzig* bitter* verbrannt* wässrig* fade geschmacklos*
        pappig* labbrig* altbacken klapprig* klappert wackelt wackelig* minderwertig* mangelhaft* schrott billigware
        ramsch mangel mängel mängeln stumpf* löchrig* verwaschen* ausgebleicht* verfärbt* eingelaufen gestunken stinkt
        stank muffig* macken macke ausschuss murks pfusch fehldruck* unscharf* spülwasser *schrott plörre""",
    "breaks": """bricht brach brachen zerbricht reißt riss fällt fiel fielen löst löste lösen
        lösten blättert blätterte leckt leckte tropft tropfte klemmt klemmte rostet rostete schimmelt schimmelte leckt lecken
        versagt versagte abstürzt stürzt stürzte spinnt franst fusselt knarzt quietscht bröckelt bröselt
        streikt streikte überhitzt verstopft schmiert""",
    "shop": """amazon aldi lidl rewe edeka dm rossmann tchibo ikea obi hornbach bauhaus otto zalando ebay temu shein
        mediamarkt saturn penny netto kaufland metro würth staples viking lyreco jacobs nespresso telekom vodafone o2 1und1
        sap datev lexware sevdesk hubspot salesforce bechtle conrad manufactum alnatura denns toom hagebau globus norma
        douglas flaconpost fressnapf zooplus thalia decathlon intersport lavazza dallmayr melitta eduscho bofrost eismann
        google microsoft apple samsung ebay-kleinanzeigen kleinanzeigen otto-office böttcher memo reichelt
        hofer spar spotify netflix vattenfall eon klarmobil congstar freenet netcologne huk apollo fielmann flyeralarm
        hellofresh vinted gls dhl hermes mcfit baywa tedi action kik takko woolworth raiffeisen check24 verivox enbw yello
        hilti makita bosch bipa billa migros coop thomann idealo picnic flink gorillas vistaprint""",
    "goods": """schuhe schuh blumen strauß fleisch wurst käse brot brötchen semmeln kuchen torte kaffee bohnen tee wein weine bier
        gemüse obst äpfel kartoffeln kapseln hose hosen shirt hemd pulli jacke kleid socken stoff handtuch handtücher bettwäsche matratze
        sofa stuhl stühle tisch schrank regal lampe messer topf töpfe pfanne pfannen geschirr tassen tasse glas gläser besteck werkzeug
        bohrer schrauben farbe lack kleber papier toner patrone patronen drucker stifte ordner möbel geräte gerät maschine maschinen
        anlage anlagen handy laptop tablet uhr uhren kamera kopfhörer batterie batterien akku akkus reifen ersatzteile teile teil filter
        öl seife creme shampoo parfüm kosmetik salbe tabletten futter hundefutter katzenfutter spielzeug bücher buch pflanzen pflanze
        samen erde dünger rasenmäher holz fenster tür türen teppich vorhang vorhänge ware waren produkt produkte artikel essen menü
        suppe soße gericht pizza nudeln schokolade pralinen kekse eis milch joghurt eier fisch wasser saft brille ring kette tasche
        rucksack koffer fahrrad helm zelt schlafsack ball schläger gitarre software programm app update ausdruck ausdrucke drucke""",
    "product_word": """duft geschmack rezept rezeptur modell sorte farbe muster menü speisekarte weinkarte karte kursplan kurse angebot
        sortiment programm software app shop seite webseite katalog vorlagen vorlage schnitt kollektion sauna geräte tarifmodell abo paket
        verpackung größe größen inhalt inhaltsstoffe design form""",
    "rival": """konkurrenz konkurrent* mitbewerb* wettbewerber* wettbewerb konkurrenzanbieter konkurrenzfirma
        konkurrenzprodukt* marktbegleiter""",
    "elsewhere": "woanders anderswo andernorts anderweitig woandershin andere.stelle",
    "other_firm": """anbieter* lieferant* händler* firma hersteller* dienstleister* laden geschäft shop partner* versender
        marke system software programm studio versorger* betrieb online bäcker metzger gärtnerei supermarkt markt""",
    "another": "anderen andere anderer anderem anderes neuen neuer neue neuem nächsten örtlichen lokalen regionalen günstigeren billigeren",
    "switched": """gewechselt wechsel wechselten umgestiegen gewandert abgewandert rübergegangen umgestellt gegangen
        übergelaufen wechseln umgesattelt umgeschwenkt geswitcht abgeworben entschieden abgeschlossen unterschrieben gefunden""",
    "solved": "gelöst erledigt geklärt behoben vergessen geregelt ausgeräumt bereinigt repariert beigelegt",
    "complaint": """reklamation* beschwerde* ticket* rückerstattung* erstattung* gutschrift* rücksendung* retoure*
        umtausch* ersatz ersatzlieferung* ersatzteil nachlieferung* austausch störungsmeldung* garantiefall* anfrage
        schadensmeldung* mängelrüge* anliegen problem* fall rücküberweisung* rückzahlung* kaution guthaben mahnung*
        nachbesserung* reparatur* widerspruch""",
    "pending": """offen offene offener ausstehend* aussteht steht unbearbeitet* ungelöst* ungeklärt* unbeantwortet* läuft
        laufend* schwebt liegt hängt warte warten wartet immer.noch bis.heute seit anhängig""",
    "money": "geld euro gutschrift* erstattung* kaution guthaben rückzahlung* betrag kohle rückerstattung*",
}

RULES = (
    # ------------------------------------------------------------------ price
    rules(
        "reason:price",
        SURE,
        """
        zu|so|sehr|echt|viel|immer|einfach|ziemlich|recht|wahnsinnig|arg|bissl|bisschen|ganz teuer|teure|teuren
        teurer|teuerer|teuerste* ~ als|geworden|geworden|wurde|wird|immer|jedes|alles
        teuer ~ geworden|war|waren|mir|uns|wurde|wird|wars|wäre|auf.dauer
        < teuer|preis|preise|preislich|kosten|geld|preisgründe|kostengründe|teurer|finanziell|preiserhöhung >
        überteuert*|wucher*|abzocke*|kostspielig*|sündhaft|unbezahlbar*|unerschwinglich*|preiserhöhung*|preissteigerung*|preisanstieg*|preissprung*|preisschraube|preistreiberei|mondpreis*|apothekenpreis*|wucherpreis*|preissteigerungen
        @price_topic ~ @high
        preis leistung* ~ nicht|kein*|schlecht*|mies*|unterirdisch*|verhältnis
        preis-leistung*|preisleistung* ~ nicht|kein*|schlecht*|mies*
        nicht|nie|kaum|nimmer ~ leisten
        nicht ?mehr ?das ?sein ?ihr geld|preis wert
        kein*|nicht|weniger|knapp*|zu.wenig|wenig geld|budget ~ mehr|dafür|übrig|haben|habe|war|kein*
        budget* ~ gekürzt|gestrichen|halbiert|knapp*|kleiner|reicht|fehlt|eng|gesunken|zusammengestrichen|aufgebraucht
        budget|budgetkürzung*|sparmaßnahmen|sparzwang|sparkurs|sparprogramm|kostendruck|einsparung*|kostensenkung*|geldmangel
        mussten|muss|müssen|wollten|will __ sparen|einsparen|kürzen|haushalten
        aus|wegen preislichen|finanziellen|kostengründen|preisgründen|geldgründen|preis|preise|preises|preisen|kosten|geld|preiserhöhung
        finanzielle* gründe*|lage|situation|engpass
        ging|geht|gings _ ums|um geld|preis|kosten
        am ende|schluss __ preis|geld|kosten
        woanders|anderswo|amazon|konkurrenz|internet ~ billiger|günstiger|preiswerter
        billiger|günstiger|preiswerter ~ woanders|anderswo|gefunden|bekommen|bekomm|krieg|kriege|gibts|anbieter
        für das|dem|den geld|preis __ woanders|mehr|doppelte|darf|muss|erwarte|anderswo|besseres
        lohnt|rechnet ~ nicht|nie|kein*|finanziell
        finanziell|finanziellen|kostenmäßig|preislich ~ nicht|nie|kein*|eng|schwierig|möglich|ging|drin
        auf|bei jeden euro|cent|groschen
        jeden euro|cent|pfennig
        kohle|geld|mittel ~ gereicht|reicht|knapp|fehlt|fehlte|ausgegangen|alle
        zu kostenintensiv|kostspielig|kostenaufwendig
        mir|uns _ nicht ?mehr wert
        billigste|billigsten|günstigste|günstigsten ~ nicht|nie|kein*
        für die hälfte
        halber|halbem|halben preis
        * euro pro|für|je|das ~ spaß|zu|viel|heftig|nicht|wahnsinn
        statt|dann|erst|früher|jetzt ~ * euro
        rabatt* ~ weggefallen|gestrichen|gekürzt|mehr
        verlangen|verlangt|nehmen|berechnen ~ weniger|mehr|zu.viel
        inflation|arbeitslos*|kurzarbeit|hartz|bürgergeld|lebenshaltungskosten
        versandkosten|porto|liefergebühr*|lieferkosten|mindestbestellwert*|mindestmenge ~ @high|zu|kein*|dazu|nicht|übersteig*|unverschämt*
        zahl|zahle|zahlen|bezahlt|gezahlt|bezahle ~ weniger|halb|hälfte|viel|mehr
        hälfte|halbe|halben ~ kostet|preis|zahle|zahl|bezahl*
        kostet|kosten|kostete ~ zu|viel|hälfte|doppelt|mehr|weniger|trotzdem|vermögen
        @price_topic ~ schlecht*|nicht.mehr|stimmt|gestimmt|runter|senken|drücken|passte
        rabatt* ~ kein*|gestrichen|weg|fehlt*|weggefallen|bekommen|abgeschafft
        mehr|weniger prozent ~ teurer|billiger|günstiger
        teurer|billiger|günstiger als
        """,
    ),
    rules(
        "reason:price",
        LIKELY,
        """
        ^ teuer
        teuer|teure|teuren|teures|teurer
        billiger|günstiger|preiswerter|billigeren|günstigeren|günstigere|billigere
        !die|diese|eure|ihre preise
        preise ~ jahr|jedes|ständig|dauernd
        besseren|bessere|besserer preis|preise|konditionen|angebot
        """,
    ),
    rules(
        "reason:price",
        TOPIC,
        """
        @price_topic
        geld
        budget
        bezahlen|zahlen
        """,
    ),
    rules(
        "clear:price",
        SURE,
        """
        am|an|um preis|preise|preisen|geld __ nicht|nie|weniger|kaum
        nicht|nie|weniger ?so ?etwa ?wirklich ?unbedingt am|an|um|wegen _ preis|preise|preisen|geld
        preis|preise|kosten|geld ?der ?die _ nie|nicht|kein* _ problem|grund|ausschlaggebend|thema|ursache|entscheidend
        preis|preise _ gut|ok|okay|fair|in.ordnung|gepasst|passt|passte|super|angemessen|gestimmt|stimmte|top
        nichts|nix gegen _ preis|preise
        """,
    ),
    rules(  # "waren gut bis zur letzten Erhöhung"
        "keep:price",
        SURE,
        "gut|ok|okay|fair|in.ordnung|gepasst|super|angemessen|gestimmt|top bis|bevor|ehe|anfangs|damals|früher|vor",
    ),
    # ------------------------------------------------------------------ service
    rules(
        "reason:service",
        SURE,
        """
        @service_topic ~ @bad
        @service_topic ~ @rude
        @service_topic ~ @late
        @delivery ~ @late
        @delivery ~ @bad
        @rude_person
        @service_topic ~ nicht|nie|kein*|niemand|fehlt*|mangel*|schwer
        nie|niemand|nicht|keiner|niemanden|kein*|selten|kaum ~ erreich*|erreichbar|zurückgerufen|zurückgemeldet|rangegangen|abgehoben|abgenommen|geantwortet|antwort|reagiert|zurückgeschrieben|gemeldet|zurückruft|rückruf|rückmeldung|gekümmert|zuständig|kümmert|antwortet|reagierte|hilft|geholfen
        geht|ging|gehen|gingen _ niemand|keiner|nie|nicht __ ran|ans|telefon
        niemand|keiner|nie __ ran|ans telefon
        warteschleife*|hotline|warteschlange|telefonschleife
        stundenlang|ewig|minuten|lang|lange ~ warteschleife|telefon|warten|gewartet|hängen|hing
        zu|dauernd|ständig|immer|jedesmal|oft|wieder|mal|wochen|tage|stunden spät|verspätet|unpünktlich|verspätung ~ kam|kommt|geliefert|da|an|gekommen|ware|jedes
        unpünktlich*|unzuverlässig*|verspätung*|verspätet*|lieferverzug|lieferverzögerung*|lieferprobleme*|lieferschwierigkeit*|lieferengpass*|lieferausfall*|lieferchaos|lieferstopp*|fehllieferung*|falschlieferung*
        lieferzeit*|wartezeit*|bearbeitungszeit*|reaktionszeit*|versanddauer ~ lang*|ewig|zu|wochen|schlecht*|katastroph*|witz|unmöglich|tage|monate
        falsch* ~ geliefert|lieferung|ware|artikel|geschickt|gesendet|bestellung|bekommen|paket|verpackt|rechnung*
        unvollständig* ~ geliefert|lieferung|ware|bestellung|paket
        bestellung* ~ vergessen|verloren|falsch|verschlampt|durcheinander|untergegangen|storniert|verschludert|verwechselt
        nicht|nie ernst ?genug genommen
        im stich|regen ~ lassen|gelassen|lässt|stehen|stand
        allein*|alleine gelassen|gefühlt
        abgespeist|abgewimmelt|vertröstet|hingehalten|abgefertigt|abserviert|weiterverbunden|weitergereicht
        von pontius|a|einem.zum zu|nach pilatus|b|anderen|nächsten
        schlecht*|mies*|falsch* beraten|bedient|behandelt|betreut|informiert
        nur ?noch eine ?nummer|kundennummer
        fühlte|fühle|fühlten|kam|kamen|kommt|gefühl _ mich|uns|mir|man __ nicht|vergessen|verarscht|veräppelt|abgezockt|vernachlässigt|verlassen|veralbert|betrogen|ernst|willkommen|wertgeschätzt|dumm
        wertschätzung|freundlichkeit|höflichkeit|kulanz ~ kein*|fehlt*|null|mangel*|nicht
        außendienst*|vertreter*|berater*|ansprechpartner* ~ nie|nicht|kein*|weg|wechsel*|ständig|dauernd|jahre|gewechselt|mehr|andere*|neue*
        kein* ?festen ansprechpartner|berater
        mails|emails|email|anfrage*|nachricht*|briefe ~ unbeantwortet*|ignoriert|niemand|antwortet|keine.antwort|nie
        termin* ~ nicht|nie|geplatzt|verschoben|eingehalten|platzen|abgesagt|vergessen
        versprech*|versprochen* ~ nicht|nie|gebrochen|leer*|eingehalten
        bot|chatbot|ki|computer|automat ~ versteht|nicht|nur|nutzlos|statt|sinnlos|mensch*
        lieferung|lieferungen|belieferung ~ gestoppt|eingestellt|ausgefallen|ausgeblieben|abgebrochen|unterbrochen
        rechnung*|abrechnung*|buchung* ~ falsch*|chaos|fehler*|doppelt|durcheinander|ständig
        """,
    ),
    rules(
        "reason:service",
        LIKELY,
        """
        < service|kundendienst|beratung|lieferung|betreuung|support|lieferzeit|lieferzeiten|hotline|kommunikation|kundenservice|erreichbarkeit|versand|personal >
        @service_topic ~ schlechter|schlimmer|nachgelassen|langsamer|weniger
        @delivery ~ nie|nicht|niemals ~ pünktlich|zuverlässig|an|angekommen|gekommen|rechtzeitig
        nie|nicht|selten|kaum pünktlich|zuverlässig|rechtzeitig|freundlich|kompetent|hilfsbereit
        kompetenz|ahnung ~ kein*|null|fehlt*|keiner
        organisation|organisiert ~ schlecht*|nicht|chaos|kein*
        schneller|schnellere|schnelleren|pünktlicher|pünktlichere|pünktlich|zuverlässiger|kürzere|zügigere|flexiblere ~ @delivery|lieferzeit*|wartezeit*|antwort*|service|rückruf|reaktion*|reagier*|bearbeitung|termine|kundendienst
        freundlichere*|kompetentere*|bessere*|besserer|mehr ~ @service_topic|leute|personal
        feste*|fester|festen|persönliche*|eigenen ~ ansprechpartner*|berater|betreuer|kontakt|ansprechperson
        geschrien|beleidigt|belogen|angelogen|veräppelt|verarscht|ausgelacht
        lahm|lahmarschig|schnarch*|trantütig
        anrufbeantworter|mailbox|bandansage
        kein*|nie|nicht ~ reaktion|rückmeldung|antwort|auskunft|information*|beratung|hilfe|rückruf
        niemand|keiner|man|ihr|nicht|nie ~ informiert|gekümmert|interessiert|bescheid
        kein* mensch|sau|schwein|aas _ angerufen|gemeldet|interessiert|geantwortet|da|geholfen|kümmert
        meldet|meldete|melden sich ~ niemand|keiner|nie|nicht|zurück
        keinen|niemanden|niemand _ an|ans _ strippe|telefon|apparat|leitung
        nur ?noch ?über ?per ?den ?via chat|mail|email|formular|kontaktformular|app ~ erreichbar|erreichen|kontakt
        erreichbar|erreichen ~ nur|schwer|schlecht|kaum|nie|chat
        alles|muss|musste ~ dreimal|zweimal|mehrfach|hinterherlaufen|hinterhertelefonieren|erklären|nachfragen|nachhaken
        weiterverbunden|weitergeleitet|verbunden ~ dreimal|mehrmals|immer|einem|anderen|nächsten
        von einem zum anderen|nächsten
        betreuer*|berater*|ansprechpartner*|vertreter* ~ weg|gegangen|gekündigt|ersatz|niemand|keiner|nachfolger
        kundenkonto|konto|bestellung|zugang ~ gesperrt|gelöscht|storniert|einfach
        kundenfreundlich*|freundlichkeit ~ anders|kein*|fehlt*|fremdwort
        nur eine|irgendeine ?kunden nummer
        man _ eine nummer
        ende ?der leitung|telefons ~ nur|band|nicht|niemand|maschine
        nie|niemals|nicht ~ geklingelt|gekommen|erschienen|eingehalten|ausgemacht|vereinbart|abgesprochen
        """,
    ),
    rules(
        "reason:service",
        TOPIC,
        """
        @service_topic
        @delivery
        lieferzeit*|wartezeit*
        vertrauen
        öffnungszeiten|parkplätze
        """,
    ),
    rules(
        "clear:service",
        SURE,
        """
        @service_topic|@delivery ?der ?die ?das ?war ?waren ?ist ?sind ?auch ?eigentlich ?aber nie|nicht|kein* ?das ?der ?die ?ein ?mein ?unser ?so ?wirklich problem|grund|ausschlaggebend|thema|ursache|schlecht
        nichts|nix|kein* _ gegen _ @service_topic|@delivery
        kostenlos*|gratis|freier|freie|günstiger*|billiger*|kein*|weniger|niedriger*|hohe*|hoher versand|lieferung|versandkosten|lieferkosten|zustellung|porto
        gegen _ @service_topic __ nichts|nix
        nicht|nie ?so ?etwa ?wirklich ?unbedingt am|an _ @service_topic|@delivery
        an|am ?der ?dem @service_topic|@delivery lag|liegt|lags|liegts|hat|hats _ nicht|nie
        an|am ?der ?dem @service_topic|@delivery wars|war.es|war.das nicht
        @service_topic|@delivery _ gut|ok|okay|top|super|prima|klasse|spitze|in.ordnung|toll|hervorragend|freundlich|einwandfrei|tadellos|schnell|nett
        """,
    ),
    rules(  # "war super bis der Neue kam"
        "keep:service",
        SURE,
        """
        gut|ok|okay|top|super|prima|klasse|spitze|in.ordnung|toll|hervorragend|freundlich|schnell|nett bis|bevor|ehe|anfangs|damals|früher|dann|nur
        nie|nicht|kein* __ gelöst|reagiert|geantwortet|gekümmert|geholfen|behoben|gemeldet|zurückgerufen
        """,
    ),
    # ------------------------------------------------------------------ product
    rules(
        "reason:product",
        SURE,
        """
        @product_topic ~ @small
        @product_topic ~ @missing
        @product_topic ~ @bad
        @product_topic __ nicht|kein*|nie|nimmer ?mehr ?gab ?gibt ?geführt ?führen ?gefunden ?da ?im ?dabei
        nicht|kein*|nie|nimmer ~ im sortiment|angebot|programm
        gibt|gibts|gabs|gab|führt|führen|habt|haben|hattet|hatten|bietet|macht _ es|ihr|sie|meine*|mein|das|die|den _ nicht|nie|kein*|nimmer ?mehr
        @product_topic ~ eingestellt|aufgegeben|weg|rausgenommen|umgestellt|geändert|verändert
        eingestellt|rausgenommen|ausgelistet|aus.dem.programm|aus.dem.sortiment|auslaufmodell ~ @product_topic|mein*|lieblings*|produkt*
        lieblings* ~ nicht|eingestellt|weg|verschwunden|gestrichen|nimmer|mehr|rausgenommen
        ausverkauft|vergriffen|nicht.lieferbar|nicht.vorrätig|nicht.verfügbar|nicht.auf.lager|nie.da|nie.vorrätig|nicht.erhältlich|nie.verfügbar|nie.auf.lager
        fehlt|fehlte|fehlten|fehlen|vermisse|vermissten|mangelt ~ mir|uns|@product_topic|an|auswahl|eine|die
        @product_topic ~ größer*|mehr|breiter*|neue*|vielfältiger*|erweitern|ausbauen|moderner*
        passt|passte|passten|passen|kompatibel ~ nicht|nie|kein* ~ zu|unser*|mein*|mit|anlage*|maschine*|größe|uns|mehr
        nicht kompatibel|geeignet|passend
        inkompatibel
        schnittstelle*|anbindung|integration*|feature*|funktion*|export ~ fehlt*|kein*|nicht|fehlen|bräuchte*|wünsche|wäre|eine|zu
        app|software|programm|webseite|website|shop|onlineshop|seite ~ nicht|kompliziert*|unübersichtlich*|kann|konnte|läuft|veraltet*|umständlich*|fehlt*|bedienen|kein*
        nicht|kein*|nie|wenig ~ vegan*|bio*|glutenfrei*|laktosefrei*|nachhaltig*|koffeinfrei*|fairtrade
        vegan*|bio|glutenfrei*|laktosefrei*|koffeinfrei*|fairtrade ~ @product_topic|mehr|auswahl|produkte|fehlt*
        immer ?nur ?das dasselbe|gleiche|selbe
        nichts|nix neues|passendes|gescheites|brauchbares|vernünftiges|dabei
        kein* übergröße*|übergrößen|kleidergröße*|sondergröße*
        kein* ersatzteil*|zubehör|alternativ*|variante*|nachschub
        version|fassung|modell|ausgabe ~ weniger|schlechter|alt|veraltet|neue
        nur noch kapseln|pads|große|kleine|online|digital|plastik
        zu|mehr|wenig|weniger vegetarisch*|vegan*|bio|regional*|nachhaltig*
        suche|suchen|wollte|wollten|gesucht ~ nachhaltig*|ökologisch*|moderner*|anderes|moderneres
        gibt es bei euch|ihnen ?nicht
        bei euch|ihnen _ nicht ?mehr $
        maße|abmessungen|größe|format ~ passen|passt|nicht|falsch
        langweilig*|eintönig*|altmodisch*|unmodern*
        andere*|größere*|kleinere*|neue*|mehr|kleiner*|größer* ~ gebinde*|packung*|größen|sorten|farben|modelle|geschmack*|auswahl|varianten|produkte|mengen|formate|stoffe
        meine|richtige|passende größe|sorte|farbe ~ nie|nicht|kein*
        nicht|nie|kein* _ das|was|dem|den _ suche|gesucht|richtige|bedarf|brauche|wollte|vorstellungen|bedürfnisse*|anforderungen|passende
        zu|sehr kompliziert|umständlich|unübersichtlich
        kann|konnte|kannte|können|konnten _ kein*|nicht ~ software|programm|system|gerät|anlage
        rezept* ~ geändert|verändert|neu*|umgestellt
        """,
    ),
    rules(
        "reason:product",
        LIKELY,
        """
        < produkt|produkte|sortiment|auswahl|angebot|artikel|produktauswahl >
        wenig|weniger|mehr|kein*|größere|kleine|breitere|bessere auswahl
        mein|unser|unseren|meinen geschmack ~ nicht|nie
        gefällt|gefiel|gefallen|gefielen|zugesagt ~ nicht|nie
        nicht|kein* ~ mein|meins stil|geschmack|ding|fall
        zu groß|klein|eng|weit|schwer|süß|stark|schwach|modern|bunt
        """,
    ),
    rules("reason:product", TOPIC, "@product_topic"),
    rules(
        "clear:product",
        SURE,
        """
        @product_topic|produkte|ware _ gut|ok|okay|top|super|prima|klasse|spitze|toll|in.ordnung|hervorragend
        nicht|nie ?so ?etwa ?wirklich ?unbedingt am|an _ @product_topic
        an|am ?der ?dem @product_topic lag|liegt|lags|liegts|hat|hats _ nicht|nie
        an|am ?der ?dem @product_topic wars|war.es|war.das nicht
        firma|betrieb|geschäft|laden|verein|unternehmen|café|restaurant|praxis gibt|existiert ?es
        haltung|politik|werbung|einstellung
        @product_topic _ nie|nicht|kein* _ problem|grund
        """,
    ),
    # ------------------------------------------------------------------ quality
    rules(
        "reason:quality",
        SURE,
        """
        @quality_topic ~ @bad
        @quality_topic ~ nicht|nie|kein*|nachgelassen|schlechter|gesunken|abgenommen|gelitten|lässt|ließ|runter|anders|enttäuscht*|stimmt*|besser*
        @broken ~ @delivery|war|waren|ist|kam|kamen|angekommen|geliefert|schon|wieder|ständig|immer|produkt*|gerät*|maschine*|nach|sofort|dauernd|drin|öfter
        < qualität|qualitätsprobleme|qualitätsmangel|mängel|kaputt|defekt|geschmack >
        qualitätsprobleme*|qualitätsmängel*|qualitätsverlust*|qualitätsschwankung*|materialfehler*|produktionsfehler|transportschaden|transportschäden|verarbeitungsfehler|mangelware
        geht|ging|gehen|gingen|gehn ~ kaputt|auseinander|ab|entzwei|hinüber|zu.bruch
        schmeckt|schmeckte|schmeckten|schmecken|geschmeckt ~ nicht|nie|nimmer|wie|anders|schlechter|@broken|komisch|schlecht*|scheußlich|eklig|seltsam|furchtbar
        schmeckt|schmeckte|schmeckten|schmecken|geschmeckt nicht
        @breaks ~ ständig|dauernd|nach|schon|sofort|immer|ab|auseinander|auf|mal|zweimal|dreimal|oft|öfter|nie
        hält|hielt|halten|gehalten|hielten ~ nicht|nie|kaum|nur|lange|wochen|monate|waschgang
        @broken
        fällt|fiel|fallen|fielen|fliegt _ auseinander|ab|zusammen
        blättert|löst|schält _ ab|auf|sich
        stürzt|stürzte|hängt|friert ~ ab|auf|ständig|dauernd|mal
        abstürze|absturz|bugs|fehler|systemausfall ~ ständig|dauernd|programm|software|app|immer|voller|viele
        bleibt|blieb|bleiben|blieben ?ständig ?dauernd ?immer stehen|hängen
        stehen geblieben
        minderwertig*|ausschussware|ramsch|schrott|billig.verarbeitet|schlecht.verarbeitet|mangelhaft.verarbeitet
        nicht ?mehr ?so frisch|haltbar|sauber|dicht|scharf|gut.wie|das.was
        haare|schimmel|käfer|maden|würmer|fremdkörper|motten _ in|im|drin|gefunden|dran
        allergisch*|ausschlag|pickel|reizung|übelkeit|bauchschmerzen|vertragen
        funktioniert|funktionierte|funktionierten|funktionieren _ nicht|nie|kein*
        gerät|maschine|drucker|app|programm|uhr|motor|lampe _ geht|ging|tut|läuft|lief _ nicht|nie|kein*
        löcher|loch ~ hatte|hat|war|nach|shirt|hose|socken|drin
        naht|nähte|sohle|reißverschluss|knopf ~ aufgegangen|gerissen|ab|kaputt|offen|lose
        akku|batterie|lampe|motor ~ nicht|kein*|nie|kaum|nur|leer|schwach
        auseinandergefallen|auseinandergebrochen|kaputtgegangen|durchgebrannt|aufgegangen|abgegangen|zersprungen
        fehler|fehlern|mängeln ~ charge|lieferung|teile|ware|voller|wieder|produkt*
        billiges|billig|billiger|dünnes plastik|kunststoff|material|blech|zeug
        rösterei|bäckerei|bohnen|kaffee|brot|fleisch|wein ~ bitter|sauer|trocken|alt|fade|hart|zäh
        streifig|verwischt|verschmiert|fleckig|körnig|ungenießbar|zäh|matsch|verklebt|durchgelegen
        wackelt|klappert|scheppert|eiert|leckt|lecken|tropft|knirscht
        sich _ verzogen|gelöst|aufgelöst|verfärbt
        haltbarkeit|lebensdauer ~ kurz|unter|schlecht*|kein*|kanone
        müll|tonne|mülleimer ~ direkt|landet|wandert|hälfte|gelandet|geworfen
        motor|gerät|maschine|drucker|pumpe|display|akku|henkel|griff|reißverschluss|naht|deckel|schalter|bildschirm|sohle ~ kaputt|ab|defekt|gebrochen|abgebrochen|stopp*|hört|tot|leer|aus|gerissen|ausgefallen|geblieben
        """,
    ),
    rules(
        "reason:quality",
        HINT,
        """
        früher _ besser|besserer|bessere
        nicht ?mehr ?so gut ?wie
        anders als früher
        besser*|bessere ~ @quality_topic
        langlebiger*|haltbarer*|stabiler*|robuster*|frischer*
        """,
    ),
    rules("reason:quality", TOPIC, "@quality_topic"),
    rules(
        "clear:quality",
        SURE,
        """
        @quality_topic|produkt|produkte|ware|kaffee _ gut|ok|okay|top|super|prima|klasse|spitze|toll|in.ordnung|hervorragend|gestimmt|1a|einwandfrei|lecker
        nicht|nie ?so ?etwa ?wirklich ?unbedingt an|am _ @quality_topic
        an|am ?der ?dem @quality_topic lag|liegt|lags|liegts|hat|hats _ nicht|nie
        an|am ?der ?dem @quality_topic wars|war.es|war.das nicht
        @quality_topic stimmt|stimmte|passt|passte|war.gut|war.ok
        @quality_topic _ nie|nicht|kein* _ problem|grund|schlecht
        """,
    ),
    # ------------------------------------------------------------------ competitor
    rules(
        "reason:competitor",
        SURE,
        """
        @switched ~ @another ~ @other_firm
        haben|habe|hab|hatten|nutzen|nutze|gefunden ~ @another @other_firm
        @another @other_firm
        zu|zum|zur|bei|beim|von|an|an.die|durch ?der ?die ?einem ?einer @rival
        @rival ~ besser*|billiger*|günstiger*|schneller*|überzeugt*|abgeworben|gewechselt|angebot|hat|ist|macht|bietet|liefert
        < konkurrenz|mitbewerber|wettbewerb|anderer.anbieter|konkurrent >
        @elsewhere ~ kaufe|kaufen|kauf|bestelle|bestellen|bestell|beziehe|beziehen|hole|hol|holen|gekauft|bestellt|fündig|gefunden|versorgt|besser*|billiger*|günstiger*|bekomme|bekomm|krieg|kriege|gibts|decke|unter|hin|jetzt
        bei|zu|von|auf|über ?der ?dem ?den @shop
        @shop ~ kaufe|kaufen|bestelle|bestell|jetzt|bestellt|gekauft|gewechselt|billiger|günstiger|hole|holen|hol|kostet|liefert|inzwischen|mittlerweile
        zu|auf * @switched
        gewechselt|umgestiegen|umgestellt|wechselten|gewandert|abgewandert|rübergegangen ~ zu|auf|zum|zur
        sind|bin|seid ?jetzt ?inzwischen ?mittlerweile ?nun ?seit bei|beim * $
        kaufe|kauf|kaufen|bestelle|bestellen|bestell|hole|hol|holen|beziehe|beziehen ?ich ?wir _ jetzt|inzwischen|mittlerweile|seitdem|nun|lieber|heute __ bei|beim|von|vom|im|online|über
        jetzt|inzwischen|mittlerweile|seitdem|nun _ kaufe|kauf|kaufen|bestelle|bestellen|bestell|hole|hol|holen|beziehe|beziehen _ bei|beim|von|vom|im|online
        @other_firm ~ gewechselt|wechsel|gewechselt
        @switched ~ @other_firm
        lieferanten|anbieter|händler ~ gefunden|haben|vor.ort|neuen|neuer|günstigeren|besseren
        beziehe|beziehen|bezieh ?ich ?wir ?jetzt ?alles von|über|aus|vom
        beliefert|versorgt|bedient ~ jetzt|uns|mich|inzwischen|mittlerweile|nun
        gelandet|hängengeblieben ~ bei|beim
        zu|bei|zum|zur ?einer ?einem ?der anderen|anderem|neuen * ?weil ?da ?denn ?gewechselt
        was|etwas bessere*|anderes gefunden
        für * entschieden
        fremdgegangen|untreu
        rahmenvertrag|exklusivvertrag|liefervertrag
        selber|selbst ~ rösten|röste|backen|backe|machen|mache|herstellen|drucken|produzieren|bauen|anbauen|mittlerweile
        der|die andere|anderen ist|sind|war|hat|haben|bietet|kostet|macht
        im|vom|beim|über großhandel|supermarkt|discounter|baumarkt|internet|onlinehandel|biomarkt|wochenmarkt|hofladen
        besseres angebot ~ bekommen|gefunden|woanders|gemacht|konkurrenz|anderes|hatten|gehabt
        laden|händler|bäcker|markt|geschäft|röster|rösterei um die ecke
        """,
    ),
    rules(
        "reason:competitor",
        HINT,
        """
        @rival
        @elsewhere
        @shop
        @another anbieter
        vergleichsportal*|check24|verivox
        selbst|selber ~ mache|machen|herstellen|rösten|backen
        """,
    ),
    rules(
        "clear:competitor",
        SURE,
        """
        nicht|nie|kein* ?etwa ?extra ?zu ?zur ?zum ?bei ?beim ?der ?die ?einem ?einer ?einen ?anderen @rival|@elsewhere
        kein* @another @other_firm
        """,
    ),
    # ------------------------------------------------------------------ need gone
    rules(
        "reason:need_gone",
        SURE,
        """
        mit|das dem|der|den|das ?rauchen ?trinken ?backen ?drucken * aufgehört
        mit * aufgehört
        aufgehört ~ rauchen|trinken|drucken|backen|sport|laufen|nähen|reiten|spielen|fotografieren|kochen
        kein*|nicht ~ haustier*|hund|katze|pferd|auto|garten|boot|drucker|maschine|windeln|kinder ~ mehr
        trägt|tragen|braucht|brauchen _ kein*|nicht _ mehr
        kein*|keiner|niemand ~ trinkt|isst|nutzt|druckt|benutzt|braucht|liest|raucht
        eine|ein|einer|einmal ?maschine|gerät|mal reicht|genügt
        brauche|brauchen|brauch|benötige|benötigen|benutze|benutzen|nutze|nutzen|verwende|verwenden|verbrauche|verbrauchen|gebraucht|benötigt ?ich ?wir ?es ?das ?die ?den ?sowas ?so ?etwas ?einfach ?im ?moment ?aktuell ?gar ?ihn nicht|nichts|kein*|nimmer|kaum ?mehr
        kein* ?mehr ?aktuell ?akuter bedarf|verwendung|verwendungszweck|nutzen
        bedarf|verwendung ~ kein*|nicht|weg|weggefallen|gesunken|gedeckt|erledigt|mehr
        hat|ist _ sich erledigt
        hat|haben|habe|hats sich erledigt
        < erledigt|bedarf|kein.bedarf >
        projekt|auftrag|bau|baustelle|umbau|renovierung|haus|veranstaltung ~ abgeschlossen|fertig|beendet|vorbei|erledigt|zu.ende
        nur|war|einmal|einmalig* einmalig*|geschenk|anlass|gelegenheit|sache
        einmalig* anschaffung|kauf|projekt|sache|bedarf|anlass
        war|wars _ ein geschenk
        in rente|pension|ruhestand|altersteilzeit
        rentner* ~ brauche|bin|nicht|kein*
        trinke|trinken|esse|essen|rauche|rauchen|fahre|fahren|spiele|koche|backe|drucke|drucken|faxe|male _ kein*|nicht|nichts|nimmer ?mehr
        aufgehört _ mit|zu
        arzt|ärztin|gesundheit* ~ verboten|nicht.mehr|darf|abgeraten|gesundheitlich*|erlaubt
        gesundheitlich* gründe*|gründen
        darf ?ich ?das ?es nicht|kein* ?mehr ?trinken ?essen
        kinder|kind|sohn|tochter ~ ausgezogen|groß|erwachsen|haus|älter|rausgewachsen|studiert|schule
        hund|katze|pferd|kater|haustier|hamster|vogel|papagei ~ gestorben|tot|eingeschläfert|verkauft|weg|abgegeben|verstorben|weggelaufen
        verkauft|abgegeben|abgeschafft|verschenkt|stillgelegt ~ auto|wagen|haus|maschine|garten|boot|motorrad|fahrrad|wohnmobil|drucker|gerät*|anlage*|pferd|kamera
        auto|wagen|maschine|garten|boot|motorrad|wohnmobil|drucker|anlage|gerät ~ nicht|kein*|nimmer|abgeschafft|weg|verkauft ~ mehr|habe|haben
        produktion|abteilung|bereich|geschäftszweig|produktlinie ~ eingestellt|geschlossen|aufgegeben|aufgelöst|ausgelagert|dichtgemacht
        gestoppt|eingestellt|aufgegeben ~ produktion|hobby|bereich|abteilung|sport|rauchen|geschäftszweig
        genug|reichlich|genügend|voll|haufen|massig ~ vorrat|vorräte|lager|daheim|keller|hause|vorrätig|schrank|übrig|da
        lager|schrank|keller|regal|garage ~ voll|genug|noch
        vorrat|vorräte|bestand ~ reicht|noch|genug|lange
        reicht uns|mir ?eine ?doch
        noch|genug|haben vorrat|vorräte|reste|bestand
        eingedeckt|bevorratet|ausgestattet|versorgt
        alles|inzwischen|jetzt|komplett|nur.noch digital*|elektronisch|papierlos|homeoffice
        papierloses|papierlos
        home|homeoffice office
        hobby|sport|training|diät|ernährung ~ aufgegeben|umgestellt|geändert|kein*|keine.zeit|mehr
        schwanger|schwangerschaft|stille|elternzeit|mutterschutz
        weniger verbrauch*|bedarf|nachfrage|bestell*|trinke*|kunden|aufträge
        verbrauchen|brauchen|trinken|trinke|brauche|benötigen _ weniger|kaum|viel.weniger|wenig
        """,
    ),
    rules(
        "reason:need_gone",
        HINT,
        """
        nicht.mehr ?mehr ?aktuell nötig|notwendig|relevant|interessant|aktuell|sinnvoll
        überflüssig|unnötig|erübrigt
        """,
    ),
    rules(
        "clear:need_gone",
        SURE,
        "brauche|brauchen|bräuchte|brauch|benötige|benötigen nicht|kein* ?mehr @contact_noun|zu|werbung|automat|maschine|hilfe",
    ),
    # ------------------------------------------------------------------ moved or closed
    rules(
        "reason:moved_closed",
        SURE,
        """
        umgezogen|umzug|weggezogen|ausgewandert|hingezogen|fortgezogen|umgesiedelt|wegzug|ziehe.weg|ziehen.weg|auswandern|zogn
        gezogen|zogen|zieht|verzogen|gegangen|ausgewandert ~ nach|ins|in|weg|aufs|andere*|bin|sind
        wohne|wohnen|lebe|leben|wohn|leb|arbeite _ jetzt|inzwischen|nicht.mehr|mittlerweile|nun|seit|nimmer|woanders|im.ausland|ausland ?mehr
        ins|im ausland
        wir|ich|bei.uns ?haben|ist|sind|hat ?nun ?leider ?jetzt ?den ?unser geschlossen|dicht|dichtgemacht|zugemacht|zugesperrt
        firma|betrieb|geschäft|laden|unternehmen|café|cafe|restaurant|praxis|kanzlei|verein|büro|filiale|werkstatt|studio|salon|agentur|hotel|standort|niederlassung|kneipe|bäckerei|betriebsstätte ~ geschlossen|zu|zugemacht|dichtgemacht|aufgegeben|aufgelöst|verkauft|insolvent|pleite|schließen|geschlossen|übergeben|abgemeldet|nicht.mehr|eingestellt|dicht|beendet|schließt|verlegt|weg|liquidiert|existiert|fusioniert|übernommen
        gibt|existiert|gibts _ nicht|nimmer ?mehr ~ firma|betrieb|geschäft|laden|unternehmen|uns|verein|büro|praxis
        firma|betrieb|geschäft|laden|unternehmen|verein|praxis ~ gibt|existiert|gibts ~ nicht|nimmer
        insolvenz*|pleite|bankrott|konkurs|geschäftsaufgabe|betriebsaufgabe|geschäftsauflösung|gewerbeabmeldung|liquidation|betriebsschließung|praxisaufgabe
        gewerbe|selbstständigkeit|selbständigkeit ~ abgemeldet|aufgegeben|beendet|niedergelegt
        dichtgemacht|zugesperrt|zugemacht|schließen.müssen
        liefert|liefern|geliefert|lieferung _ nicht|nie|kein* ~ hierhin|hierher|dahin|dorthin|hin|schweiz|österreich|ausland|insel|adresse|uns.raus|gebiet
        zu weit|entfernt ?weg ?entfernt ?gefahren
        zu weit
        eure|ihre|die|deine|meine|unsere filiale|laden|geschäft|niederlassung ~ geschlossen|zu|weg|zugemacht|dicht|weit|nicht.mehr
        liefergebiet*|auslieferungsgebiet
        """,
    ),
    rules(
        "reason:moved_closed",
        HINT,
        """
        nicht.mehr ?mehr in der|eurer nähe|gegend|region
        neue* adresse|wohnort|inhaber|besitzer|eigentümer|stadt
        übernahme|fusion|betriebsübergabe|nachfolger
        """,
    ),
    rules(
        "clear:moved_closed",
        SURE,
        "nicht|nie umgezogen|gezogen|verzogen\nsich verzogen",
    ),
    # ------------------------------------------------------------------ an unresolved issue
    rules(
        "reason:unresolved_issue",
        SURE,
        """
        !warte|warten|wartet|gewartet ~ noch|bis.heute|seit|wochen|monaten|heute|vergeblich|ewig ~ @complaint|@money|antwort|paket|lieferung|ware|bestellung|rückruf|entschuldigung|techniker|monteur
        !warte|warten ?ich ?wir ?immer ?noch ?nach ?wie ?vor ?seit ?bis ?heute ?wochen ?monaten auf
        !@complaint ~ @pending
        !@complaint __ nie|nicht|kein*|niemand|ohne __ bearbeitet|gelöst|geklärt|beantwortet|bekommen|erhalten|gekommen|gemeldet|reagiert|da|zurück|antwort|reaktion|ergebnis|behoben|erledigt|eingegangen|abgeschlossen|gekümmert|interessiert|durch
        !nie|nicht|kein*|niemand __ bearbeitet|gelöst|geklärt|behoben|erstattet|ersetzt|zurückbekommen|gutgeschrieben|zurückgezahlt|überwiesen|repariert|umgetauscht|ausgetauscht
        !problem*|fehler|schaden|sache|angelegenheit|mangel|defekt|reklamation ~ nicht|nie|immer.noch|bis.heute|noch ~ gelöst|behoben|geklärt|da|besteht|offen|repariert|erledigt
        !@money ~ nicht|nie|noch|kein*|immer.noch|bis.heute ~ zurück|bekommen|erhalten|da|überwiesen|gesehen|gekommen|erstattet|zurückbekommen|eingegangen|angekommen
        !will|möchte|fordere|verlange|gebt|gib|geben|erst|wo _ mein*|unser*|das|mir|endlich|erst|bleibt|ist|meine __ geld|erstattung|gutschrift|ersatz|paket|lieferung|bestellung|rückerstattung|kaution|ware
        !schuldet|schulden|schuldig _ mir|uns|noch
        !noch immer ?nichts ?nicht ?kein* @complaint
        !paket|lieferung|ware|bestellung|sendung|päckchen|teil|ersatz* ~ nie|nicht|noch.nicht|immer.noch.nicht|bis.heute.nicht ~ angekommen|gekommen|erhalten|bekommen|da|geliefert|eingetroffen|aufgetaucht|ankam
        !paket|lieferung|ware|bestellung|sendung|päckchen ?ist kam|kamen|kommt nie|nicht|noch.nicht|bis.heute.nicht an
        !paket|lieferung|ware|bestellung|sendung _ fehlt|verschollen|verschwunden|verloren|überfällig
        !erst|zuerst|vorher|bevor|klären|klärt|löst|lösen|kümmert|kümmern|regelt|regeln|bearbeitet|bearbeiten|behebt|korrigiert|korrigieren|macht __ reklamation|beschwerde|rechnung|problem|ticket|mahnung|gutschrift|sache|fall|schaden|retoure|abrechnung|bestellung
        !rechnung*|abbuchung*|mahnung*|lastschrift* ~ falsch*|doppelt|zu.hoch|unberechtigt*|trotzdem|immer.noch|korrigier*|storno|storniert|ungerechtfertigt*
        !doppelt|zweimal|zu.viel abgebucht|berechnet|bezahlt|eingezogen
        !zurückgeschickt|zurückgesendet|retourniert|eingeschickt|reklamiert|beschwert ~ nie|nicht|kein*|nichts|niemand|bis.heute|noch|seitdem|passiert|seither
        !nie|nichts|nie.was|nie.wieder.was|nichts.mehr __ gehört ~ @complaint|ticket|beschwerde|bis.heute|davon|reklamation|schaden|seitdem
        !bis.heute|bis.jetzt|seitdem|immer.noch|noch.immer nichts|nix|keine.antwort|keine.reaktion|kein.ersatz|keine.rückmeldung|kein.geld|nicht.gelöst|nicht.behoben
        !ersatz*|gutschrift*|erstattung*|rückzahlung*|reparatur|umtausch|austausch|nachlieferung _ steht|stehen|läuft|laufen|lässt|fehlt|aus|hängt
        !@complaint _ kein*|nie|nicht|ohne
        !kein* ersatz|gutschrift|erstattung|rückerstattung ?bekommen ?erhalten
        !seit * ?* wochen|tagen|monaten|woche|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember ~ keine.antwort|keine.reaktion|nichts|nix|offen|warte|warten|gehört
        !keine|keinerlei|ohne|nie antwort|reaktion|rückmeldung _ auf ?meine ?unsere ?die @complaint
        !@complaint _ ignoriert|abgelehnt|verschleppt|verschlampt|liegt|versandet|abgewimmelt
        !mahnt|gemahnt|mahnung*|inkasso ~ ware|zurückgeschickt|bezahlt|storniert|falsch|obwohl|trotzdem|nie
        !schaden|schäden|unfall ~ reguliert|ersetzt|bezahlt|behoben|gemeldet|nie|nicht
        !zahlt|zahlen|überweist|überweisen|erstattet|erstatten|gebt|geben _ mir|uns|erst|erstmal|endlich|mein|die __ zurück|geld|wieder|euro
        !rechnung*|abrechnung|forderung|betrag|sache|angelegenheit ~ strittig|offen|ungeklärt|klären|unklar|streit|falsch
        !wolltet|wollten|sollte|versprochen|zugesagt ~ nachbessern|reparieren|abholen|austauschen|ersetzen|umtauschen|erstatten ~ nicht|nie|kein*|niemand|keiner|gekommen|passiert
        !nachbessern|nachbesserung|reparieren|abholen ~ keiner|niemand|nie|nicht|kein*
        !nichts|nix _ passiert|geschehen|unternommen|gehört
        !doppelt|zweimal ?* abgebucht|berechnet|kassiert|belastet
        !beschwert|reklamiert ~ nie|nichts|nicht|kein*
        !offene* reklamation*|beschwerde*|ticket*|frage*|fall|rechnung*|forderung*|anfrage*|gutschrift*
        !ungelöst*|ungeklärt*|unbearbeitet*
        """,
    ),
    rules(
        "clear:unresolved_issue",
        SURE,
        """
        !@complaint|problem*|sache|reklamation* __ @solved
        !@solved ~ @complaint|problem*|inzwischen|mittlerweile|schnell|sofort|anstandslos|kulant
        !problem*|reklamation*|beschwerde* __ schnell|prompt|sofort|kulant|anstandslos|inzwischen|mittlerweile|am.ende|letztlich
        """,
    ),
    rules(  # "hat niemand gelöst", "wann wird das behoben"
        "keep:unresolved_issue",
        SURE,
        """
        !niemand|keiner|nicht|nie|niemals|kein|keine|ungelöst|unerledigt|ohne __ @solved
        !@solved ?hat ?es ?das nicht|nie|niemand|keiner
        !wann|bis|warte|warten|bitte __ @solved
        !ungelöst|unerledigt|nicht.gelöst
        """,
    ),
    rules(
        "reason:price",
        LIKELY,
        """
        zu viel ?geld $
        einfach|schlicht|unterm.strich|insgesamt|uns|mir|monat zu viel
        *gebühr|*gebühren|*pauschale|*zuschlag|*zuschläge|*bonus|*tarif|*erhöhung|*rate|*raten|*prämie|*beitrag ~ verdoppelt|gestrichen|hoch|höher|scherz|witz|happig|gestiegen|nicht|kein*|zu|unverschämt*|geärgert|umgestellt|teuer
        verdoppelt|verdreifacht|vervierfacht
        zahl|zahle|zahlen|bezahl|bezahle|gebe|geb|geben _ ich|wir _ nicht|nie ?mehr ?aus
        so|zu viel _ ausgeben|aus|bezahlen|hinlegen|zahlen|blechen
        mindestlohn|minijob|bafög|stipendium|hartz*|grundsicherung|sozialhilfe|kleines.gehalt
        geldbeutel|portemonnaie|portmonee|brieftasche|konto ~ nicht|nimmer|leer|kein*|schon|sagt|gibt|hergegeben
        nachlass|skonto|entgegenkommen.beim.preis|prozente ~ kein*|nie|gebraucht|gewünscht|hätte|gestrichen
        wenig|kaum|kein*|knappe mitteln|mittel|gelder|fördermittel
        halsabschneider*|abzocker*|wucherer|beutelschneider*|blutsauger|raubritter
        ausgabensperre|haushaltssperre|budgetsperre|ausgabenstopp|investitionsstopp
        nachgerechnet|durchgerechnet|ausgerechnet
        bleibt|blieb|bleiben _ nichts|nix|kaum.was|wenig übrig
        margen|marge|gewinnspanne
        nur ?noch _ reduziert|sale|angebot|aktion|rabattiert
        kein* gute*|vernünftige*|fairen|faire preise|konditionen|angebote
        von den lebenden
        beim|im discounter|internet|ausland|großmarkt _ bekomm*|krieg*|gibts|kostet|zahl* _ billiger|weniger|hälfte|drei|mehr|doppelt
        weit|deutlich|klar ?lagen über|teurer
        förder*|zuschuss|zuschüsse ~ ausgelaufen|gestrichen|weggefallen|weg
        angebot _ lag|lagen|war|teurer|höher _ über|teurer|höher|teuerste
        """,
    ),
    rules(
        "reason:service",
        LIKELY,
        """
        kunde|kunden|mensch zweiter|dritter klasse|wahl
        zweiter klasse
        aus der leitung geworfen|geflogen|gekickt
        aufgelegt|abgewürgt|weggedrückt
        *berater*|*betreuer*|*mitarbeiter*|*techniker*|*fahrer|*abteilung|*dienst ~ schlecht*|mies*|nicht|nie|kein*|sau|unmöglich|arrogant*|unfreundlich*|katastroph*|falsch*|anders
        man|ihr|sie|wurde|wurden ?hat ?habt ?haben ?mich ?uns ?einfach ?schlicht ?mich ?uns ?einfach vergessen
        durcheinander ?gebracht|durcheinandergebracht|verwechselt|verschlampt|verbummelt|verschusselt|verlegt
        *zeiten ~ unmöglich|ungünstig|schlecht*|berufstätig*|kurz|katastroph*
        aus der nase ziehen
        *verfolgung|abholung|*bestätigung|rücknahme|umtausch|übergabe|*tracking|zustellung ~ nie|nicht|kein*|fehlt*|schlecht*|funktioniert*|geklappt|klappt*
        minuten musik|gedudel|bandansage|warten|gewartet
        nie|niemand|keiner ~ nachgefragt|gefragt|erkundigt|interessiert|gekümmert
        andrehen|aufschwatzen|aufquatschen|aufdrängen|aufgedrängt|angedreht|aufgeschwatzt
        hälfte|teile|stücke|artikel|positionen _ ?der ?bestellung ?hat|haben|hatten ?immer gefehlt|vergessen|fehlte
        zugesagt|versprochen|ausgemacht|bestellt|vereinbart ~ gekommen|geliefert|aber|wurde|war ~ montag|dienstag|mittwoch|donnerstag|freitag|samstag|wochen|später|nie|nicht|anders
        einarbeitung|schulung|einweisung|betreuung|unterstützung ~ kein*|nie|null|nicht|fehlt*
        standen|stand|stehen _ alleine|allein|da
        mahnabteilung|buchhaltung|inkasso ~ sau|unfreundlich*|schlecht*|unmöglich
        menschlich ~ nicht|nie|passt
        """,
    ),
    rules(
        "reason:product",
        LIKELY,
        """
        für unser*|mein*|kinder|senioren|linkshänder|frauen|männer|familien|singles|profis|allergiker|* __ nichts|nix|kein* ?spezielles ?passendes ?dabei
        nur noch @product_word|mainstream|importierte*|importware|kapseln|plastik|online|teure*|große*|kleine*|junge*
        nur ?noch ganze|große|volle paletten|kisten|kartons|mengen|packungen|gebinde
        hätte|hätten ?ich ?wir * gebraucht|gewollt|gewünscht|benötigt
        lässt|ließ|lassen|ließen sich ?das ?der nicht|nie|kaum
        @product_word ~ geändert|verändert|umgestellt|abgeschafft|gestrichen|veraltet|überholt|unbrauchbar|identisch|gleiche|selbe|gewechselt
        seit jahren die|der|das gleiche|selbe
        auf * zugeschnitten|ausgelegt|ausgerichtet
        kein* dunkelmodus|* modus
        zu viel|wenig|viele zucker|salz|fett|zusatzstoffe|verpackung|plastik|chemie|parfüm|inhaltsstoffe|werbung
        trifft|traf _ nicht ?unseren ?meinen ?den geschmack|nerv
        nicht|nichts|nie ~ gefällt|gefallen|gefiel|anspricht|zusagt|gefunden|finde
        technisch|optisch überholt|veraltet|alt
        nicht mehrsprachig|barrierefrei|mobil|anpassbar|erweiterbar|skalierbar|flexibel
        mehr nutzerkonten|lizenzen|plätze|funktionen|speicher als
        bedienung|benutzung|handhabung|oberfläche ~ zumutung|kompliziert*|umständlich|unlogisch|schlecht*
        sonderanfertigung*|maßanfertigung*|mietlösung|mietmodell|leasing|probeabo
        unbrauchbar*
        """,
    ),
    rules(
        "reason:quality",
        LIKELY,
        """
        *fehler|*schaden|*schäden|*teile ~ hatte|hatten|hat|war|waren|drin|in|voller
        von|die|alle _ gingen|ging|gehen|geht|taten|liefen|lief nicht ?mehr $
        lief|läuft|ging|funktionierte|geht gar ?nichts|nicht ?mehr
        platzt|platzte|verliert|verlor|saugt|klebt|haftet|schließt|dichtet|schneidet|zieht|wärmt|heizt|kühlt|druckt|lädt|startet _ ab|nicht|nie|fäden|haare|farbe|wasser|öl|luft
        verschlissen|hinüber|verbeult|zersprungen|zerkratzt|gekorkt|korkt|kork|versottet|eiern|eiert
        server|seite|system|app|netz|internet|leitung ~ down|offline|weg|ausfall|ausfälle|instabil
        billigere|schlechtere|minderwertige zutaten|rohstoffe|materialien|bohnen|stoffe
        nach|beim|im _ waschen|wäsche|waschgang|spülen|trocknen ?war ?zwei ?eine ?drei * kleiner|größer|zersprungen|kaputt|verfärbt|eingelaufen|gesprungen|löcher
        haut|augen|hände|magen|bauch ~ gebrannt|brennt|juckt|gejuckt|rot|schlecht|schmerz*|weh
        hygiene|sauberkeit ~ schlecht*|katastroph*|mangelhaft|unter|fehlt*
        haar|haare|glas|plastik|metall|fliege|käfer|wurm|schimmel im|in|drin
        riecht|roch|rochen|riechen|gerochen nach|muffig|komisch|streng|chemisch|unangenehm
        gebraucht|benutzt statt|nicht neu
        billig|schlecht|lieblos|schlampig gemacht|verarbeitet|produziert|zusammengebaut|genäht
        zieht|nimmt _ papier|patrone|kapsel|strom
        spinnt|spinnen|zickt|streikt
        klebung|kleber|verschluss|deckel|naht|griff|henkel ~ hält|halten|löst|undicht|ab|nicht
        """,
    ),
    rules(
        "reason:competitor",
        LIKELY,
        """
        ein|eine|einen|einem|einer|ner|nem|nen andere*|andern|anders|neue*|neuen * ?jetzt
        nutze|nutzt|nutzen|teste|testen|probiere|probieren|verwende|verwenden _ ander*
        hat|haben|konnte|konnten uns|mich überzeugt|gewonnen|abgeworben|geholt|angesprochen
        vertrag|rahmenvertrag|abo ~ mit|bei _ jemand|anderen|anderem|anderer|neuen
        einkaufsgemeinschaft|einkaufsverbund|zentraleinkauf|genossenschaft|plattform|marktplatz|kette|filialist
        neuerdings|mittlerweile|inzwischen|jetzt|seit.januar|seitdem __ bei|über *
        bestellt|kauft|holt|bezieht|bestelle|kaufe|hole|beziehe _ neuerdings|mittlerweile|inzwischen|jetzt|nun|nur.noch|lieber
        mach|mache|machen|erledige|erledigen|mach's _ das|es _ mit|bei|über ner|einer|einem|nem|der ander*
        war|waren zuerst|schneller|früher da
        an den|einen großhändler|wettbewerber|anderen _ vergeben|abgegeben|fremdvergeben
        """,
    ),
    rules(
        "reason:need_gone",
        HINT,
        """
        ich|wir * nicht|kein*|nichts mehr $
        ^ ?seit * * _ ich|wir nicht mehr
        *geschenk
        kein*|keinen|keine * mehr $
        abgebaut|abgeschafft|abgestoßen|ausrangiert|eingemottet
        kantine|küche|produktion|abteilung|werkstatt|lager|fuhrpark ~ geschlossen|aufgelöst|abgeschafft|eingestellt|stillgelegt
        auf mehrweg|fernwärme|digital|wärmepumpe|gas|strom|bahn|vegan|homeoffice umgestellt|gewechselt|umgestiegen
        gröbsten raus
        im heim|pflegeheim|altersheim
        saisonbetrieb|saisongeschäft
        kurs|projekt|saison|veranstaltung|studium|ausbildung|messe|auftrag|schuljahr ?ist ?jetzt ?war vorbei|zu.ende|rum|ausgelaufen|fertig|abgeschlossen
        allergie|unverträglichkeit|diabetes|schwangerschaft|krankheit|knie|rücken|hüfte ~ nicht|kein*|zu|mehr|seit|wegen
        hat|haben es ?mir ?uns gereicht
        """,
    ),
    rules(
        "reason:moved_closed",
        LIKELY,
        """
        heimat|heim|elternhaus|ursprungsland zurück|zurückgekehrt|gezogen
        an den nagel gehängt
        gmbh|ug|kg|ohg|gbr|firma|betrieb|verein|gesellschaft|geschäft|unternehmen gelöscht|erloschen|ruht|liquidiert|aufgelöst|eingestellt|pausiert ?ist
        gmbh|ug|kg|ohg|gbr|firma|betrieb|verein|gesellschaft|unternehmen ist|wurde gelöscht|erloschen|liquidiert|aufgelöst
        betrieb|geschäft ruht
        mussten|müssen|musste _ zusperren|schließen|zumachen|dichtmachen|aufgeben|aufhören
        aus unserer|der|eurer region|gegend|gebiet _ zurückgezogen|verabschiedet|weg
        bei uns ?ist ?seitdem alles zu|dicht|geschlossen
        habt|haben|hat euch|sich ?aus __ zurückgezogen
        """,
    ),
    rules(
        "reason:unresolved_issue",
        LIKELY,
        """
        !bis.heute|noch.immer|immer.noch|nach.wie.vor _ nicht|nichts|kein*|keine
        !seit * versuche|versuchen|kämpfe|kämpfen|streite|streiten|warte|warten
        !seit * * ?* versuche|kämpfe|streite|warte
        !versuche|versuchen|kämpfe __ zurückzubekommen|zurückzukriegen|geld|erstattung|ersatz|klären
        !reparatur|austausch|umtausch|ersatz|gutschrift|erstattung|nachbesserung|rückzahlung|abholung|korrektur ~ nicht|nie|noch|steht|offen|wann|versprochen*|warte|falsch
        !mangel|schaden|fehler|defekt|problem|mängel ~ nie|nicht ~ beseitigt|behoben|repariert|bezahlt|erledigt|gelöst|ersetzt
        !mails|briefe|mal|nachrichten geschrieben|angerufen|gemeldet ~ keine.antwort|nichts|nie|keine.reaktion
        !funkstille
        !garantieantrag|antrag|garantie|gewährleistung|versicherungsfall ~ seit|nie|nicht|geprüft|abgelehnt|offen|ignoriert
        !gerät|paket|ware|teil|sendung|retoure ~ verschollen|verschwunden|unauffindbar|verloren
        !bucht|buchen|zieht|ziehen _ weiter|immer.noch|trotzdem ?geld ab|ein
        !versprochene*|zugesagte* austausch|ersatz|gutschrift|rückruf|erstattung|reparatur|lieferung|geld
        !reklamationsnummer|ticketnummer|vorgangsnummer|fallnummer|bearbeitungsnummer
        !kümmert sich ?da ?mal ?noch wer|jemand|noch
        !auf erledigt|gelöst|geschlossen gesetzt ?obwohl ?dabei
        !gar|überhaupt nichts|nix gelöst|erledigt|passiert|geklärt
        !klärt|klären|löst|lösen|regelt|bearbeitet _ endlich|erstmal|erst|bitte|mal
        !trotz|nach mehrfacher|mehrmaliger|zweimaliger bitte|aufforderung|nachfrage|reklamation
        """,
    ),
    rules(
        "reason:competitor",
        LIKELY,
        """
        kunde|kundin|kunden ?jetzt ?inzwischen ?nun bei|beim|von *
        arbeite|arbeiten|zusammenarbeiten|kooperieren|nutze|nutzen|verwenden|verwende|setzen _ jetzt|nun|inzwischen|mittlerweile|heute __ mit|auf|von *
        jetzt|nun|inzwischen|mittlerweile|seitdem|heute _ liefert|beliefert|versorgt|macht|erledigt uns|mich|das
        liefert|beliefert|versorgt uns|mich ?das ?jetzt ?alles|jetzt|inzwischen|mittlerweile|nun
        für einen|eine|ein|jemand|den|die anderen|andere|anderes _ entschieden
        gehe|geh|gehen|fahre|fahren ?ich ?wir ?jetzt ?lieber ?inzwischen zum|zur|zu|in ?den ?die nebenan|bäcker|metzger|markt|laden|supermarkt|discounter|hofladen|*
        empfohlen|empfehlung ~ anderen|dienstleister|anbieter|kollege|bekannter|freund
        """,
    ),
    rules(
        "reason:quality",
        HINT,
        """
        @goods war|waren|ist|sind|kam|kamen|wurde|wurden ?immer ?ständig ?oft ?schon ?zuletzt ?total ?so ?nur ?am ?nach *
        @goods _ durch|auseinander|hinüber|ab|aus|ein $
        """,
    ),
    rules(
        "reason:service",
        LIKELY,
        """
        fragen|frage|anliegen|wünsche|bitte ~ nicht|nie|kein* ~ beantwortet|geantwortet|eingegangen|geklärt|beachtet
        kein* ?persönlichen ?persönlicher ?direkten kontakt|draht|bezug|betreuung|rückmeldung ?mehr
        kunde|kunden|kundschaft ~ egal|wurscht|gleichgültig|unwichtig|könig|scheißegal
        nicht|nie|kaum ~ wichtig|willkommen|wertgeschätzt|ernst|geschätzt|respektiert|gehört|verstanden
        freundlichkeit|höflichkeit|kompetenz|kulanz|entgegenkommen|flexibilität|verlässlichkeit|zuverlässigkeit ~ fehlt*|gefehlt|kein*|vermisst|mangel*|null|nicht
        kommt|kam|kommen|liefern _ wann|wie er|sie|will|wollen
        gehalten|haltet|versprochen ~ nicht|nie|wort|absprachen|vereinbarung
        zumutung|unverschämtheit|frechheit
        unpersönlich*|unorganisiert*|chaotisch*|umständlich|bürokratisch
        """,
    ),
    rules(
        "reason:price",
        LIKELY,
        """
        preis|preise|konditionen|kosten ~ nicht|nie|nimmer ~ gepasst|passt|passte|passen|gestimmt|stimmt|gefallen|überzeugt|mithalten|konkurrenzfähig|marktgerecht|nachvollziehbar
        rotstift|sparkurs|sparmaßnahme*|sparflamme
        über dem markt|marktpreis|durchschnitt|budget
        * prozent über|teurer|mehr|drüber
        günstigere|günstigerer|billigere|preiswertere
        """,
    ),
    rules(
        "reason:product",
        LIKELY,
        """
        vom markt|aus.dem.programm|aus.dem.handel|aus.dem.regal genommen|verschwunden|geflogen|gegangen
        nur ?noch eigenmarken|eigenmarke|standardware|massenware|altes|restposten
        nicht|nie|kein* ~ gesucht|suchen|suche|gewünscht|gefunden|fündig ~ was|das|haben|wir|ich
        brauchten|brauchte|suchten|wollten|wollte|wünschten __ ihr|sie hattet|hatten|habt|haben|bietet|bieten nur|kein*|nicht
        angebot|sortiment ~ nicht ~ gepasst|passt|passend|überzeugt|angesprochen
        """,
    ),
    rules(
        "reason:need_gone",
        LIKELY,
        """
        war|wars ?es ?doch ?ja nur|bloß für|wegen
        haben|habe|hab _ alles|genug ?was ?wir ?ich
        nicht mehr leben|am.leben|unter.uns
        lebt|leben nicht mehr
        haus|wohnung|bau|projekt|umbau|garten ?ist ?jetzt fertig ?gebaut
        esse|essen|trinke|trinken|rauche|rauchen|nutze|spiele _ kein*|nicht ?mehr
        bedarf|verbrauch|nachfrage|auslastung ~ gesunken|zurückgegangen|geringer|weniger|weg|weggefallen|kleiner
        """,
    ),
    rules(
        "reason:moved_closed",
        LIKELY,
        """
        wohnortwechsel|wohnungswechsel|standortwechsel|ortswechsel|geschäftsschließung|betriebsschließung|schließung
        lebe|leben|wohne|wohnen|bin|sind _ nicht _ mehr _ in|im|dort|hier|da
        laden|geschäft|firma|betrieb|praxis|büro|lokal|café|werkstatt|filiale ?ist ?jetzt ?wurde zu|dicht|geschlossen|aufgelöst|verkauft|weg
        zu|mit|bei meiner|meinem|unserer|unserem ?der * gezogen
        kilometer|km|stunden ~ weg|entfernt|fahren|fahrt|weit
        """,
    ),
    rules(
        "reason:unresolved_issue",
        LIKELY,
        """
        !geld|gutschrift|erstattung|ware|lieferung|teil|rechnung|bestätigung fehlt|fehlen ?mir ?uns ?immer ?noch
        !reagiert|reagieren|antwortet|antworten|meldet|melden ~ nicht|nie|niemand|keiner ~ reklamation|beschwerde|ticket|mahnung|rücksendung
        !problem|fehler|schaden|mangel|störung|defekt ~ besteht|bestehen|weiterhin|nach.wie.vor|immer.noch|noch.immer|bis.heute
        !immer noch|noch.immer ~ defekt|kaputt|offen|ungelöst|falsch|fehlerhaft|undicht|nicht.repariert
        !nach wie vor ~ defekt|kaputt|offen|ungelöst|nichts|nicht|kein*
        !lässt|lassen auf sich warten
        !auf sich warten ~ erstattung|gutschrift|ersatz|antwort|rückerstattung|geld
        !falsche* ware|rechnung|lieferung|artikel ~ reagieren|reklamation|umtausch|ersatz|bis.heute|nie
        """,
    ),
    # ------------------------------------------------------------------ words that only hint at a reason
    rules(
        "word:price",
        HINT,
        """
        euro|euros|€|geld|kohle|preis*|*preis|*preise|kosten|*kosten|kostet|kostete|gekostet|kostenintensiv*|teuer*|teure*
        günstig*|billig*|preiswert*|rabatt*|*rabatt|finanz*|budget*|sparen|spar|gespart|leisten|bezahl*|zahlen|zahle|gebühr*
        *gebühren|porto|aufschläge|aufschlag|zuschlag|tarif*|wucher*|abzocke|hälfte|doppelte|konditionen|lohnt|inflation
        rotstift|controlling|grundgebühr*|monatsgebühr*|marktpreis*|über.dem.markt|aufpreis*|kostspielig*|unbezahlbar*|wirtschaftlich*
        unwirtschaftlich*|rentabel|rentiert|rechnet|investition*|ausgaben|etat|liquidität|knausern|preisniveau|preisanpassung*
        tarife|provision*|mehrkosten|nebenkosten|zinsen|raten|ratenzahlung|anzahlung|taschengeld|haushaltsgeld|luxus|wucherpreis*
        schnäppchen|sonderangebot*|aktionspreis*|mengenrabatt*|mindestbestell*|mindestmenge*|versandkostenfrei|kostenlos*|gratis|umsonst
        einkommen|gehalt|schulden|kurzarbeit|arbeitslos*|treuerabatt|gutschein*|angebotspreis*|versandkosten*|portofrei|skonto
        """,
    ),
    rules(
        "word:service",
        HINT,
        """
        service*|*service|kundendienst*|berat*|*beratung|hotline*|telefon*|anrufbeantworter*|erreich*|warteschleife*|wartezeit*
        gewartet|warten|liefer*|*lieferung|*lieferungen|zustell*|paket*|spedition|fahrer*|bote*|techniker*|monteur*|vertreter*
        außendienst*|ansprechpartner*|betreu*|mitarbeiter*|personal|verkäufer*|bedien*|unfreundlich*|freundlich*|arrogant*
        antwort*|reaktion*|reagier*|rückmeldung*|rückruf*|rückfragen|chat*|chatbot*|abwicklung*|termin*|pünktlich*|unpünktlich*
        verspät*|spät|langsam*|zuverlässig*|unzuverlässig*|versproch*|ausgemacht|vereinbar*|umgang|behandel*|kompeten*|kulan*
        vertröst*|auskunft|informier*|kümmer*|geholfen|hilfsbereit*|buchhaltung|kundenfreundlich*|erreichbarkeit|anliegen
        kontakt|persönlich*|fragen|beantwortet|beantworten|kurier*|postbote*|klingel*|geklingelt|freundlichkeit|höflich*|unhöflich*
        respekt*|ernst|wichtig|egal|gleichgültig*|wertschätz*|wertgeschätzt|kundennummer|nummer|abgespeist|abgewimmelt|angeschrien
        angeschnauzt|beleidigt|ignoriert|zumutung|frechheit|unverschämt*|chaos|chaotisch*|unorganisiert*|organisation|schlamp*
        verschlamp*|vergessen.worden|vergesslich|verwechselt|falschlieferung*|fehllieferung*|unvollständig*|verpackung*|verpackt
        abgestellt|nachbarn|ablage*|lieferant.kam|zeitfenster|wunschtermin|öffnungszeit*|warteschlange*|anstehen|kassierer*
        verkaufsgespräch*|aufgedrängt|aufdringlich*|penetrant*|gedrängt|überredet|werbeanrufe|bürokrat*|formular*|papierkram
        onboarding|schulung*|einweisung|einarbeitung|support*|erklärt|erklärung*|verständnis|sprachbarriere|callcenter|call-center
        ausgelagert|ansprechbar|zuständig*|verantwortlich*|umständlich*|unbürokratisch|hinterhertelefon*|nachgefragt|nachhaken
        zurückruft|zurückrufen|rangegangen|dame|herr|filiale|öffnungszeiten|parkplätze|kasse|bestellvorgang|onlineshop|namen
        """,
    ),
    rules(
        "word:product",
        HINT,
        """
        sortiment*|auswahl*|*auswahl|produkt*|artikel*|modell*|sorte*|größe*|*größen|farbe*|kollektion*|design*|funktion*
        feature*|schnittstelle*|software*|app|version*|vegan*|veget*|bio|glutenfrei*|nachhaltig*|ökologisch*|ersatzteil*|zubehör
        kapsel*|führt|angebot*|suche|suchen|passend*|passen|kompatib*|langweil*|altmod*|modern*|veraltet*|neues|neuheiten
        rezept*|maße|stil|lieferbar|vorrätig|ausverkauft|packung*|gebinde*|marke*|variant*|fairtrade|regional*|lager|umfang
        markt.genommen|eigenmarke*|eigenmarken|alkoholfrei*|koffeinfrei*|zuckerfrei*|laktosefrei*|cloud*|desktop|mobil|android
        iphone|ios|windows|mac|lieblings*|haselnuss|aroma*|geschmacksrichtung*|neuerung*|innovati*|altbewährt*|klassiker
        saisonal*|exklusiv*|individuell*|maßgeschneidert*|standardware|massenware|nische*|spezial*|fachgerecht|profi*|übergröß*
        untergröß*|kindergröß*|damen|herrenmode|mode|schnitt*|passform|trend*|stil*|farbauswahl|format*|bedienung.der.app
        bedienbar*|benutzerfreundlich*|oberfläche|menü|update*|import|export*|exportfunktion|statistik*|auswertung*|bericht*
        mehrsprach*|mandanten*|lizenz*|schnittstellen|kompatibel*|inkompatib*|verfügbar*|erhältlich|ausgelaufen|auslauf*
        nachfolger.modell|alternativ*|ersatz.für|eingestellt|rausgenommen|abgekündigt*|zusammenstellung|vielfältig*|bandbreite
        vielfalt|palette|katalog*|webseite|website|seite|onlineshop|integration|anbindung|kombination*|menge*|portion*
        """,
    ),
    rules(
        "word:quality",
        HINT,
        """
        qualität*|*qualität|kaputt*|defekt*|gebroch*|gerissen|riss|loch|löcher|naht|akku*|plastik|wackel*|klapper*|schmeck*
        geschmack*|bitter*|altback*|frisch*|verdorben*|schimmel*|ranzig*|haltbar*|hält|hielt|ausschlag|allergi*|abstürz*|absturz*
        fehlerhaft*|mangelhaft*|mängel|material*|verarbeit*|funktionier*|reparatur*|rost*|undicht*|tropf*|streif*|verschleiß*
        auslaufen|läuft.aus|laufen.aus|welk*|verwelkt*|vertrocknet*|eingegangen|verblasst*|ausgefranst|fransen|fusseln|knitter*
        taugt|taugte|taugen|nichts.wert|ausfall|ausfälle|störung*|störanfällig*|fehlfunktion*|softwarefehler|bug|bugs|absturz*
        abgestürzt|eingefroren|ruckel*|langsam.läuft|überhitz*|durchgebrannt|kurzschluss|kratz*|verkratz*|delle*|beule*|verbeult
        bruch|brüchig*|porös|spröde|rissig*|abgeplatzt*|splitter*|zersplittert|verzogen|verbogen|schief|krumm|wellig*|knarz*
        quietsch*|eiert|lockert|locker|lose|wacklig|instabil*|dünner|dünn|dünne|hauchdünn*|durchgescheuert|durchgelaufen
        abgelaufen*|überlagert|gammel*|vergammelt|schimmlig|muffig|zäh|zähe|hart|trocken|fettig|versalzen|überwürzt|fade|lasch
        wässrig*|dünn|bröselig|klumpig*|klumpt|geronnen|umgekippt|kork*|korkig|flockt|flockig|unverträglich*|gejuckt|juckt
        reizung*|haare|würmer|maden|fremdkörper*|unsauber*|dreckig*|verschmutzt*|schmutzig*|ungepflegt*|schlampig.verarbeitet
        gebraucht|gebrauchsspuren|fälschung*|gefälscht|imitat*|billigware|ramsch|chinaware|pfusch*|montagsgerät|reklamationsquote
        akkulaufzeit|laufzeit|leistungsschwach|schwach|kraftlos|stumpf|unscharf|verpixelt|tonqualität|bildqualität|empfang
        kratzig|hautausschlag|geschmeckt|enttäusch*|nachgelassen|verspricht|hält.nicht|haltbarkeit
        abgenutz*|minderwert*|schrott*|müll|murks|stinkt|riecht|geruch|langlebig*|stabil*|robust*|ausschuss*|zerbroch*|ungenießbar
        """,
    ),
    rules(
        "word:competitor",
        HINT,
        """
        anbieter*|*anbieter|konkurren*|mitbewerb*|wettbewerb*|woanders|anderswo|gewechselt|wechsel*|umgestiegen|großhandel*
        supermarkt|discounter|lieferant*|*lieferant|internet|amazon|selber|genossenschaft|beliefert|beziehen|beziehe
        nebenan|ecke|hofladen*|wochenmarkt*|discounter*|onlinehandel|onlineshop.von|versandhändler|direkt.beim|erzeuger*|bauern*
        hersteller.direkt|direktbezug|importeur*|zwischenhändler|empfohlen|empfehlung|abgeschlossen.mit|vertrag.mit|umgeschwenkt
        gewandert|übergelaufen|rübergemacht|abtrünnig|untreu|marktführer|start-up|startup|neuen.partner|gesamtpaket|ausschreibung*
        rahmenvertrag|fremd*|besseres|händler*|alternative*|abgeworben|nachbar*|bruder|schwager|discounter|einkaufsverbund
        """,
    ),
    rules(
        "word:need_gone",
        HINT,
        """
        brauch*|benötig*|bedarf*|verwend*|nutze|nutzen|genutzt|rente|rentner*|ruhestand|haustier*|hund*|katze*|windel*|hobby
        homeoffice|digital*|papierlos*|projekt*|fertig|verkauft|garten|einmalig*|geschenk*|gesundheit*|arzt|schwanger*|aufgehört
        wärmepumpe|solar*|photovoltaik|fernwärme|elektroauto|e-auto|fahrrad|bahn|hochzeit*|feier|fest|jubiläum|umbau|neubau|bauprojekt
        renovier*|fertiggebaut|erwachsen*|ausgezogen|studiert|kita|einschulung|abgestillt|trocken|veganer|vegetarier*|abgenommen
        abnehmen|allergisch.geworden|unverträglichkeit|krankheit*|operation|rollstuhl|altersbedingt|zu.alt|pflegeheim|altersheim
        selbermachen|selbstversorger*|geerbt|geschenkt.bekommen|eingelagert|ausgestattet|versorgt|gedeckt|umgestellt|umstellung
        automatisiert|ausgelagert|outsourc*|abgeschafft|stillgelegt|eingespart|reduziert|zurückgegangen|gesunken|weniger.aufträge
        kurzarbeit|keine.aufträge|saisonende|winterpause|nähen|basteln|stricken|angeln|reiten|golf*|camping*|segeln|fliegen
        kein.auto|führerschein|nichtraucher*|abstinent|trocken.seit|entzug|ausgemistet|minimalis*|genügsam*|erledigt|anlass
        aufgegeben|vorrat|vorräte|reicht|überflüssig|trinke|trinkt|rauch*|diät|elternzeit|veranstaltung|saison|pension*|ausgezogen
        """,
    ),
    rules(
        "word:moved_closed",
        HINT,
        """
        umgezog*|umzug*|gezogen|ausland|geschlossen|schließen|zugemacht|dichtgemacht|insolv*|pleite|konkurs*|aufgelöst|übernommen
        nachfolger*|gewerbe*|entfernt|entfernung|weggezogen|ausgewandert|standort*|geschäftsaufgabe|stadt|wohne|wohnen|spanien
        wohnort*|wohnortwechsel|wohnungswechsel|umgesiedelt|rückkehr|heimat|polen|türkei|italien|frankreich|dänemark|mallorca
        bayern|berlin|hamburg|münchen|köln|umland|land.gezogen|altersruhesitz|seniorenheim|auflösung|aufgelöst|geschäftsschluss
        schließung*|geschäftsschließung*|insolvenzverwalter|zwangsversteiger*|verpachtet|pächter*|übergabe|verkauft.worden|inhaberwechsel
        betriebsübergabe|betriebsende|abgewickelt|löschung.firma|handelsregister|mietvertrag|räumung*|brand.abgebrannt|abgebrannt
        überschwemm*|ladenlokal|liefergebiet*|zustellgebiet*|einzugsgebiet|anfahrt*|fahrweg|fahrzeit|erreichbar.mit|bus|parken
        österreich|schweiz|liquid*|fusion*|weit|kilometer|km|zugesperrt
        """,
    ),
    rules(
        "word:unresolved_issue",
        HINT,
        """
        reklam*|beschwer*|ticket*|erstatt*|gutschrift*|rücksend*|retoure*|zurückgeschickt|mahn*|abgebucht|kaution*
        ersatzlieferung*|strittig*|ungeklärt*|ungelöst*|nachbesser*|schuldet|rückerstattung*|inkasso*|abbuchung*
        """,
    ),
    # ------------------------------------------------------------------ other
    rules(
        "reason:other",
        SURE,
        """
        !private*|privaten|persönliche*|persönlichen|familiäre*|interne*|internen|familiären|politische* gründe*|gründen
        !< privat|persönlich|vergessen|sonstiges|anderes|andere.gründe|egal|nichts.davon|keine.ahnung|weiß.nicht|zufall|faulheit >
        !keine|kein|keinen|null ahnung|plan|bestimmten|besonderen|bestimmter|besonderer|konkreten|grund
        !müssen|müsst|musst sie|ihr|du __ fragen
        !lange geschichte
        !nicht ?so wichtig|erwähnenswert|der.rede
        !bauchentscheidung|bauchgefühl|laune
        !untreu|abergläubisch
        !weiß|weiss ?ich ?es ?selbst ?selber ?auch ?gar ?ehrlich nicht|nimmer
        !möchte|will|sag|sage|geht __ nicht|nichts|nichts.an sagen|sagen|sage|verraten|euch|sie|an|dazu
        !hat|hatte|ergab|ergeben __ so ergeben|ergab
        !einfach|halt|völlig|total|schlicht vergessen
        !aus|den augen|blick verloren
        !< einfach|halt|nur so >
        !kein* zeit|lust|muse|muße ?mehr ?dafür ?zum ?für ?gehabt
        !chef|chefin|geschäftsleitung|geschäftsführung|vorstand|mann|frau|zentrale|einkauf ~ entschieden|entscheidet|bestimmt|macht.das
        !haltung|werbung|politik|politisch*|spende*|skandal|datenpanne|hackerangriff|datenleck
        !scheidung|trennung|todesfall|krankheit
        !kein*|ohne ?besonderer ?besonderen ?bestimmten ?konkreten grund
        !passwort|zugangsdaten|login ~ vergessen|verloren|weg
        """,
    ),
)
