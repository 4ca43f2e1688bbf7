"""Weights of the guess for de: `python -m tests.answers.learn` writes them."""

NAMES = """
qNone qreason qservice qprice qcompetition qimprovement qrange qpermission qmay_we_ask l0 l1 l2 l3 asks b%+$
b%+ohne b%+uber b%+unter b%+weniger b1+$ b10+$ b10+an b10+prozent b10+uhr b10+und b100+euro b11+$ b12+%
b12+euro b12+und b120+euro b13+uhr b14+$ b14+tagen b14+uhr b15+$ b15+% b15+dsgvo b15+euro b15+prozent b15+uhr
b150+euro b16+uhr b17+$ b17+dsgvo b17+uhr b18+% b18+euro b18+uhr b180+euro b19+euro b19+zoll b2+$ b2+euro
b2+jahren b2+monaten b2+von b2+wochen b20+% b20+euro b20+kartons b20+minuten b20+prozent b20+uhr b200+euro
b2027+$ b20391+$ b21+$ b21+dsgvo b24+stunden b240+euro b25+euro b250+g b28+cent b29,90+weiterzahlen b3+$
b3+euro b3+mai b3+wochen b30+euro b30+prozent b300+euro b300+km b31.12+geschlossen b312+euro b34+euro
b340+euro b38+euro b39+euro b3x+zu b4+euro b4+wochen b40+euro b40+jahren b40+kartons b40+min b40+minuten
b40+so b400+euro b42+cent b4471+ist b4711+ist b5+$ b5+kg b5+liter b50+% b50+euro b50+stuck b6+euro b6+wochen
b6,90+fur b60+euro b60+tage b7+euro b70+euro b71+$ b71+und b78+und b8+euro b80+euro b8000+km b84+euro b84+und
b89+euro b9+$ b9+euro b9+uhr b9+und b9,99+$ b90+euro b91+und b^+$ b^+1 b^+10 b^+1a b^+2 b^+20 b^+24h b^+40
b^+5 b^+a b^+ab b^+abbestellung b^+abends b^+aber b^+abgemeldet b^+abholung b^+abi b^+abmahnung b^+abmelden
b^+abmeldn b^+abmeldung b^+abo b^+absender b^+absolut b^+abzocke b^+ach b^+ah b^+aha b^+ahm b^+akku b^+aldi
b^+alle b^+alles b^+als b^+also b^+am b^+amazon b^+an b^+andere b^+anderer b^+angeblich b^+angebot b^+angebote
b^+angemessen b^+anrufe b^+anrufen b^+antworte b^+antworten b^+anweisung b^+anzeige b^+app b^+apple
b^+aquarium b^+artik b^+asdfgh b^+auch b^+auf b^+aufhoren b^+auflosung b^+auftrag b^+aus b^+ausdrucke
b^+ausgewandert b^+auskunft b^+ausm b^+ausschreibung b^+austragen b^+ausverkauft b^+auswahl b^+baby
b^+baustelle b^+bedarf b^+bedienung b^+beenden b^+beendet b^+bei b^+beim b^+beitrag b^+bequemlichkeit
b^+berater b^+beratung b^+besser b^+bessere b^+besserer b^+besseres b^+bestell b^+bestellbestatigungen
b^+bestelle b^+bestellen b^+bestellformular b^+bestellt b^+bestellung b^+bestellungen b^+betrieb b^+bevor
b^+bezahlen b^+bi b^+billig b^+billiger b^+bin b^+bio b^+bis b^+bisher b^+bisschen b^+bissl b^+bissle b^+bist
b^+bite b^+bitte b^+bleibt b^+bloss b^+blumen b^+bohnen b^+bonus b^+brauch b^+brauche b^+brauchen b^+braucht
b^+brauchts b^+bringt b^+brot b^+buchhaltung b^+burnout b^+buro b^+cancel b^+check24 b^+chef b^+chond
b^+compliance b^+corona b^+d b^+da b^+dafur b^+damals b^+damit b^+danke b^+dann b^+darf b^+daruber b^+das
b^+dass b^+daten b^+datenauskunft b^+datenleck b^+dauernd b^+dauert b^+dazu b^+de b^+delete b^+den b^+der
b^+deren b^+derzeit b^+diabetes b^+diat b^+dichtungen b^+die b^+dienstag b^+diese b^+diesen b^+dieses
b^+direkt b^+dm b^+do b^+doch b^+donnerstag b^+doppelt b^+dort b^+dqualitat b^+dr b^+drei b^+dreimal b^+druck
b^+drucker b^+dsgvo b^+du b^+durch b^+durchaus b^+durfen b^+duswahl b^+e b^+echt b^+echte b^+egal b^+eher
b^+ehrlich b^+eigentlich b^+ein b^+eindeutig b^+eine b^+einen b^+einfach b^+einmal b^+einstellen
b^+einverstanden b^+einwilligung b^+ende b^+endlich b^+entfernen b^+entfernt b^+er b^+erreichbarkeit
b^+ersatzlieferung b^+ersatzteile b^+erst b^+erstattung b^+es b^+esse b^+essen b^+etwas b^+euch b^+euer
b^+eure b^+ewig b^+exit b^+export b^+ey b^+fahr b^+fahrer b^+fair b^+faire b^+fake b^+falls b^+falsch
b^+falsche b^+falscher b^+familiare b^+fand b^+farbe b^+farben b^+faulheit b^+fehlende b^+fehlgeburt
b^+feierabend b^+fertig b^+fickt b^+filiale b^+finanziell b^+finde b^+finger b^+firma b^+firmenwagen
b^+fleisch b^+fordermittel b^+frag b^+frage b^+fragen b^+fragt b^+frau b^+freundlich b^+freundlichere
b^+freundlicheres b^+frischere b^+frohe b^+fruher b^+fruhestens b^+fuhrerschein b^+funf b^+fur b^+furs b^+gab
b^+ganz b^+gar b^+garantiefall b^+garten b^+geben b^+gebt b^+gebts b^+geh b^+gehe b^+geht b^+gekundigt b^+geld
b^+geldmangel b^+gemass b^+genug b^+gerade b^+gerat b^+gerate b^+gern b^+gerne b^+gesalzen b^+geschaft
b^+geschaftsaufgabe b^+geschmack b^+geschmacklich b^+gestern b^+gewechselt b^+gewerbe b^+gib b^+gibt b^+ging
b^+glasfaser b^+gleich b^+glutenfreies b^+grad b^+gratis b^+grosse b^+grossere b^+grottig b^+grundgebuhr
b^+gruss b^+gruzi b^+gunstig b^+gunstiger b^+gunstigerer b^+gut b^+gute b^+guten b^+guter b^+gutes b^+guthaben
b^+gutschein b^+gutscheine b^+gutschrift b^+ha b^+haare b^+hab b^+habe b^+haben b^+habt b^+habts b^+haha
b^+halb b^+hallo b^+halsabschneider b^+halt b^+haltbarere b^+haltbarkeit b^+haltet b^+han b^+hat b^+hatte
b^+hatten b^+haus b^+haut b^+herr b^+hervorragend b^+heut b^+heute b^+hier b^+hiermit b^+hilfe b^+hm b^+hmm
b^+hoch b^+hof b^+hohe b^+hol b^+homeoffice b^+hor b^+hored b^+horen b^+horet b^+hornbach b^+hort b^+horts
b^+hotline b^+huhner b^+hund b^+ich b^+ihr b^+ihre b^+im b^+immer b^+in b^+individulle b^+info b^+insolvenz
b^+interessiert b^+interne b^+internet b^+inzwischen b^+irgendwann b^+ist b^+ja b^+jede b^+jeden b^+jeder
b^+jedes b^+jein b^+jemand b^+jep b^+jetz b^+jetzt b^+jo b^+joa b^+jou b^+k b^+ka b^+kaffee b^+kaffeemaschine
b^+kam b^+kann b^+kannst b^+kaputt b^+karte b^+katalog b^+katastrophe b^+katze b^+kauf b^+kaufe b^+kaum
b^+kaution b^+kei b^+keien b^+kein b^+keine b^+keinen b^+keiner b^+keinerlei b^+kenn b^+kenne b^+kind
b^+kinder b^+klappe b^+klar b^+klaren b^+klarna b^+klaro b^+klart b^+kleinere b^+klingt b^+koi b^+kollegin
b^+komm b^+kommen b^+kommt b^+konditionen b^+konkurrenz b^+konkurs b^+konnen b^+konnt b^+konnte b^+konnten
b^+kontakt b^+kontaktaufnahme b^+kontaktverbot b^+konto b^+konzernvorgabe b^+kosten b^+kostenlose b^+kostet
b^+krebs b^+krieg b^+kriegt b^+kulanz b^+kundenfreundlichkeit b^+kundige b^+kundigung b^+kurse b^+kurz
b^+kurzarbeit b^+kurzere b^+laat b^+laden b^+lag b^+lager b^+lange b^+langere b^+laptop b^+lass b^+lassen
b^+lasset b^+lasst b^+laut b^+lauter b^+leasing b^+leicht b^+leider b^+lese b^+letzte b^+lidl b^+lieb b^+liebe
b^+lieber b^+lieferant b^+liefern b^+liefert b^+lieferung b^+lieferzeit b^+lieferzeiten b^+liege b^+link
b^+lippenstift b^+login b^+lohnt b^+lol b^+lond b^+losch b^+loschen b^+loschn b^+loscht b^+loschung b^+lutet
b^+mach b^+machen b^+macht b^+mag b^+mahlzeit b^+mal b^+mama b^+man b^+mangelhaft b^+mangelhafte
b^+marktublich b^+maschine b^+matratze b^+mcfit b^+mega b^+mehr b^+mein b^+meine b^+meinen b^+meinetwegen
b^+meistens b^+melde b^+melden b^+meldet b^+mengenrabatt b^+mensch b^+merci b^+messgenauigkeit b^+mich
b^+milch b^+mindestbestellwert b^+mir b^+miserabel b^+mit b^+mitarbeiter b^+mitten b^+mittlerweile b^+mittwoch
b^+mochte b^+moin b^+moment b^+momentan b^+monatlich b^+monteur b^+morgen b^+mund b^+muss b^+musste b^+mutter
b^+na b^+naa b^+nach b^+nachdem b^+nachfolger b^+nachfullpacks b^+nachste b^+nachsten b^+nachstes b^+nahte
b^+naja b^+name b^+naturlich b^+ne b^+nee b^+nehm b^+nehmen b^+nehmt b^+nehmts b^+nei b^+nein b^+nen b^+nerv
b^+nervt b^+nett b^+nette b^+netter b^+netz b^+neue b^+neuer b^+neues b^+newsletter b^+nicht b^+nichts b^+nie
b^+niedrigere b^+niemand b^+nimm b^+nirgends b^+no b^+noch b^+nochmal b^+nod b^+normal b^+note b^+nu b^+null
b^+nummer b^+nur b^+obi b^+obst b^+offene b^+ohne b^+ok b^+okay b^+oma b^+online b^+onlinedruckerei b^+opa
b^+opt b^+ordentlich b^+ordentliche b^+paket b^+pakete b^+papa b^+papier b^+passt b^+passwort b^+paypal b^+per
b^+perfekt b^+personliche b^+pferd b^+pflanzen b^+pflege b^+please b^+plz b^+porto b^+praxis b^+preis
b^+preise b^+preiserhohung b^+preislich b^+prima b^+privat b^+private b^+privatinsolvenz b^+produkt
b^+produktion b^+projekt b^+puh b^+punktlich b^+punktlichkeit b^+qualitat b^+rabatt b^+rabatte b^+rasenmaher
b^+ratenzahlung b^+rauche b^+raus b^+rechnung b^+rechnungen b^+rechnungskauf b^+recht b^+rechtliche b^+reicht
b^+reifen b^+reissverschluss b^+reklamation b^+remove b^+rente b^+retoure b^+rewe b^+rezeptur b^+richtig
b^+rossmann b^+ruckruf b^+rucksendung b^+ruf b^+rufen b^+rufnummer b^+ruft b^+rufts b^+ruhe b^+ruhig b^+runter
b^+s b^+saftig b^+sag b^+sagen b^+sagt b^+saisonbetrieb b^+samstag b^+samstags b^+saubere b^+schade
b^+schaltet b^+scheidung b^+schick b^+schicken b^+schickt b^+schimmel b^+schlecht b^+schlechte b^+schlechter
b^+schlechtes b^+schluss b^+schmeckt b^+schmeisst b^+schnauze b^+schnell b^+schneller b^+schnellere
b^+schnittblumen b^+schon b^+schone b^+schonen b^+schones b^+schrauben b^+schreiben b^+schreibt b^+schuhe
b^+schule b^+schulung b^+schwanger b^+schwierig b^+sehr b^+seid b^+seien b^+seit b^+sekunde
b^+selbstverstandlich b^+sendungsverfolgung b^+service b^+servus b^+sicher b^+sie b^+siehe b^+sind b^+sitz
b^+sitze b^+skonto b^+sms b^+so b^+sobald b^+sofort b^+software b^+solang b^+solange b^+soll b^+sorry
b^+sortiment b^+soweit b^+sparen b^+sparprogramm b^+spart b^+spater b^+sperrvermerk b^+spielt b^+sprechen
b^+sry b^+stabilere b^+standig b^+standort b^+statt b^+steckt b^+steht b^+stellen b^+stellt b^+stimmt b^+stop
b^+stopp b^+stoppt b^+strafanzeige b^+streichen b^+streicht b^+streit b^+strom b^+studentenrabatt b^+studium
b^+suchfunktion b^+super b^+tach b^+tchibo b^+techniker b^+telefon b^+telefonieren b^+temu b^+termin
b^+terminvergabe b^+test b^+teuer b^+teurer b^+ticket b^+tja b^+toll b^+tolle b^+toller b^+toner b^+top
b^+trage b^+tragen b^+trainer b^+transparenz b^+trennung b^+treue b^+treuepunkte b^+treuerabatt b^+trinke
b^+tschuss b^+tuats b^+tut b^+uber b^+uberhaupt b^+uberleg b^+ubermorgen b^+uberweist b^+uberzogen b^+um
b^+umgezogen b^+umgezogn b^+umstrukturierung b^+umtausch b^+umzug b^+und b^+unerwunscht b^+unfreundlich
b^+ungern b^+unhoflich b^+unpunktlich b^+uns b^+unser b^+unsere b^+unsicherheit b^+unsre b^+unsubscribe
b^+unter b^+unterlassen b^+unterm b^+unterstehen b^+unverschamt b^+unverschamte b^+unverschamter
b^+unverschamtheit b^+unwichtig b^+unzuverlassig b^+update b^+vegane b^+verarbeitung b^+verbesserungen
b^+verbinden b^+verein b^+vergessen b^+vergesst b^+vergiss b^+vernichten b^+verpackung b^+versand
b^+versandkosten b^+verschonen b^+verschont b^+versprochen b^+verstanden b^+versuchen b^+vertagen b^+vertrag
b^+vertrauen b^+viel b^+vielen b^+vielleicht b^+vier b^+voll b^+vollig b^+von b^+vor b^+vorher b^+wann b^+war
b^+ware b^+waren b^+warmepumpe b^+wart b^+warte b^+warten b^+warteschleife b^+warum b^+was b^+wat b^+wea
b^+website b^+wechsel b^+weder b^+weg b^+wegen b^+weggezogen b^+wegzug b^+weil b^+wein b^+weiss b^+weiter
b^+welche b^+welcher b^+welches b^+wenig b^+weniger b^+wenn b^+wenns b^+wer b^+werbung b^+werden b^+werkstatt
b^+werkzeug b^+wia b^+widerruf b^+widerspruch b^+wie b^+wieder b^+wieso b^+wieviele b^+will b^+wir b^+wird
b^+wissen b^+wo b^+woanders b^+wofur b^+woher b^+wohn b^+wohne b^+wohnen b^+woiss b^+wollen b^+wollt b^+wollte
b^+worum b^+wos b^+wozu b^+wrong b^+wucher b^+wucherpreise b^+wunsche b^+wunschlos b^+wurd b^+wurde b^+wurden
b^+wusst b^+wusste b^+zahlt b^+zahlung b^+zahlungsziel b^+zehn b^+zeigt b^+zeit b^+zentrale b^+zieht b^+zog
b^+ztuur b^+zu b^+zufrieden b^+zum b^+zur b^+zurst b^+zurzeit b^+zuviel b^+zviel b^+zwecklos b^+zwei
b^+zweimal b^+👋 b^+👍 b^+😂 b^+🙂 b^+🚫 ba+$ ba+de ba+rechnung ba+rentnerin ba+ruhe ba+ubersicht baa+$ bab+$
bab+10 bab+100 bab+16 bab+17 bab+18 bab+20 bab+30 bab+40 bab+als bab+bitte bab+dabei bab+das bab+dem bab+der
bab+jetzt bab+nachster bab+obwohl bab+sofort bab+und bab+werk bab+zehn babbestellen+$ babbestellt+$
babbestellung+$ babbrechen+$ babbuchung+habt babbuchung+ist babbuchung+vom babend+$ babend+nach babend+um
babend+vielleicht babend+wieder babends+$ babends+gern babends+noch babends+um baber+also baber+am baber+an
baber+anderer baber+app baber+auf baber+bei baber+beim baber+bin baber+bitte baber+da baber+dalli baber+dann
baber+das baber+den baber+der baber+die baber+dieses baber+drei baber+eigentlich baber+ein baber+eine
baber+erst baber+es baber+essen baber+euer baber+eure baber+falsche baber+fruher baber+fur baber+gelost
baber+ging baber+hab baber+halt baber+hat baber+hund baber+ich baber+ihr baber+im baber+immer baber+inzwischen
baber+jetzt baber+kaffee baber+kaufe baber+kein baber+keine baber+lieferung baber+mein baber+meine
baber+mindestbestellwert baber+mir baber+mit baber+nach baber+nein baber+nett baber+neunfuffzig baber+nicht
baber+nichts baber+nie baber+niemand baber+nur baber+ohne baber+papier baber+preiserhohung baber+reifen
baber+rufen baber+seit baber+sie baber+so baber+sofort baber+trinke baber+umgezogen baber+unser baber+unsere
baber+von baber+was baber+wegen baber+weil baber+wenn baber+wie baber+wir baber+zackig baber+zu babgebaut+$
babgebrochen+$ babgebrochen+sind babgebucht+$ babgebucht+und babgegangen+$ babgegeben+$ babgelaufen+$
babgelaufen+und babgelehnt+ich babgelehnt+ohne babgemeldet+$ babgemeldet+ich babgemeldet+weil
babgemeldet+werden babgeraten+$ babgeschafft+$ babgeschlossen+$ babgeschlossen+bei babgeschlossen+im
babgewickelt+$ babgewimmelt+$ babgeworben+$ babgezogen+und babgrissa+$ babgwimmlet+$ babhebt+$
babholung+klappte babmahnung+$ babmelden+$ babmelden+bitte babmeldn+$ babmeldung+$ babmeldung+von babo+$
babo+gekundigt babo+hat babo+ist babo+lauft babo+lief babo+liess babo+mehr babo+nicht babo+pausieren babo+war
babo+zu babschaffen+$ babsehen+$ babsehen+mir babsender+unbekannt babstellen+$ babstellen+ich babsturze+$
babsturzt+$ babteilung+eingestellt babteilung+gibt babteilung+wurde babzocke+$ babzocke+streicht bach+gott
bach+ihr bach+ja bach+was bach+wissen bacht+$ bacht+monaten bacht+und bacht+wieder bacht+wochen bade+$
badresse+$ badresse+die badresse+loschen badresse+noch badresse+und bahnung+$ bahnung+das bahnung+hab
bahnung+mehr bahnung+von bahnung+was bahnung+wer bakku+halt bakku+ist bakkus+halten bakkuschrauber+hat bakte+$
baktull+$ bakzeptabel+$ balbtraum+$ baldi+$ baldi+hat baldi+talk balkohol+$ balkohol+mehr balle+$
balle+abgrissa balle+abos balle+anderen balle+daten balle+fragen balle+im balle+konten balle+meine balle+nur
balle+unterschiedlich balle+zwei ballein+$ ballein+bin ballein+im ballein+schon ballein+und ballem+$
ballem+anderen ballem+der ballem+die ballem+was ballen+leuten baller+daten baller+kanone baller+sau
ballergiker+dabei balles+$ balles+aber balles+andere balles+anders balles+auf balles+aus balles+bei
balles+bestens balles+da balles+digital balles+dreimal balles+egal balles+eingelaufen balles+falsch balles+fur
balles+geandert balles+geklappt balles+geklart balles+gekundigt balles+gepasst balles+gespeichert balles+gut
balles+gute balles+hat balles+im balles+in balles+ist balles+keinen balles+klar balles+leer balles+loschen
balles+mogliche balles+muss balles+neu balles+nicht balles+nur balles+online balles+prima balles+recht
balles+schief balles+schrott balles+so balles+super balles+teurer balles+uber balles+und balles+unter
balles+verloren balles+von balles+was balles+weg balles+wie balles+zu ballianz+jetzt balp+$ bals+antwort
bals+bei bals+das bals+der bals+die bals+ein bals+erstes bals+es bals+firma bals+gedacht bals+ich bals+im
bals+kunde bals+letztes bals+mein bals+pdf bals+rentnerin bals+sie bals+studentin bals+war bals+wir balso+ab
balso+am balso+auch balso+bei balso+bin balso+bitte balso+brauch balso+das balso+der balso+die balso+einmal
balso+erledigt balso+erstens balso+geh balso+hab balso+ich balso+ja balso+kein balso+keine balso+lasst
balso+mein balso+nehmt balso+nein balso+nicht balso+so balso+von balso+was balso+weg balso+wir balso+wissen
balso+wissens balt+$ balt+schmeckt balt+und baltbacken+$ balte+adresse balte+bankeinzug balte+dame balte+frau
balte+modell balte+nummer balte+version balten+drucker balten+katalog balten+modelle balten+preis
balten+sorten balter+$ balter+und baltere+leute balternativanbieter+$ balternative+aus baltersbedingt+den
baltersheim+gezogen baltes+problem baltes+telefon bam+3 bam+abend bam+anderen bam+anfang bam+apparat
bam+bahnhof bam+besten bam+bildschirm bam+bodensee bam+computer bam+dach bam+dienstag bam+donnerstag
bam+eingang bam+empfang bam+ende bam+feiertag bam+freitag bam+geld bam+geschmack bam+gleichen bam+handy
bam+hut bam+kaffee bam+liebschte bam+liebsten bam+markt bam+material bam+mittwoch bam+monatsende bam+montag
bam+nachmittag bam+nachsten bam+neuen bam+preis bam+regal bam+samstag bam+schaffe bam+schalter bam+schluss
bam+selben bam+service bam+sonntag bam+steuer bam+telefon bam+tisch bam+tresen bam+uberlegen bam+wochenende
bam+zweiten bamazon+$ bamazon+ist ban+$ ban+als ban+andern ban+bestimmte ban+bitte ban+danke ban+dann ban+das
ban+dem ban+den ban+der ban+die ban+diese ban+dritte ban+einen ban+euch ban+frau ban+gewackelt ban+ich
ban+ihnen ban+infos ban+kommunikation ban+kontakt ban+meine ban+meinen ban+mich ban+mir ban+neuheiten ban+seit
ban+sich ban+sie ban+so ban+sowas ban+um ban+umfragen ban+und ban+unserem ban+verbrauchsmaterial
ban+verstandnis ban+was ban+wen ban+wenn ban+wer ban+zeitung ban+zu banbieter+$ banbieter+fur banbieter+mit
banbieter+und banbieter+weniger banbindung+an bandere+auskunft bandere+bezugsquelle bandere+bleibt
bandere+firma bandere+hat bandere+ist bandere+lieferant bandere+marke bandere+nummer bandere+software
bandere+sorgen bandere+stadt bandere+studio banderem+$ banderen+$ banderen+anbieter banderen+ende
banderen+firma banderen+haben banderen+kann banderen+lieferanten banderen+lieferdienst banderen+meinen
banderen+shop banderen+stadt banderen+stromanbieter banderen+studio banderer+$ banderer+anbieter banderer+hat
banderer+lieferant banderer+und banderes+$ banderes+gefunden banderes+geschickt banderes+im banderes+machen
banderes+mal banderes+programm bandermal+$ bandern+$ bandern+fur bandern+verbunden banders+$ banders+aus
banders+hat banders+macht banfahrt+allein banfang+$ banfang+an banfang+ja banfrage+$ banfragen+$
banfragen+absehen bangabe+$ bangaben+$ bangeblafft+$ bangebot+$ bangebot+deutlich bangebot+gemacht
bangebot+gewartet bangebot+machen bangebot+und bangebot+von bangebote+eingeholt bangefangen+$ bangekommen+$
bangekommen+und bangemeldet+$ bangemessen+$ bangenommen+$ bangerufen+$ bangerufen+da bangerufen+und
bangerufen+werden bangeruhrt+seit bangeschaut+$ bangeschaut+hat bangeschrieben+oder bangeschrieben+werden
bangeschrien+$ bangestellt+da banklingeln+$ bankundigung+am bankundigung+so bankundigung+und banlage+$
banlass+war banliegen+vier banmelden+$ banrief+hiess banruf+$ banruf+kein banruf+keine banruf+und banruf+von
banrufbeantworter+$ banrufe+$ banrufe+auch banrufe+keine banrufe+mehr banrufe+nicht banrufe+sind banrufe+und
banrufe+von banrufen+$ banrufen+bitte banrufen+das banrufen+der banrufen+die banrufen+ich banrufen+ist
banrufen+kann banrufen+lieber banrufen+und banruferei+$ banruft+$ banruft+und bans+telefon banschluss+unter
banschreiben+$ bansprechpartner+$ bansprechpartner+der bansprechpartner+fur bansprechpartner+mehr
bansprechpartner+so bansprechpartner+und banstandslos+ersetzt bantwort+$ bantwort+auf bantwort+und
bantwort+vom bantwort+zu bantworte+heute bantworte+ich bantworten+$ bantworten+auf bantwortet+$ bantwortet+ihr
bantwortet+nur banwalt+$ banwalt+ein banwalt+ist banwalt+meldet banwalt+wird banwaltin+$ banzeige+$
banzeige+erstattet banzeige+wegen banziehen+$ banzurufen+$ banzuschreiben+$ bapotheke+$ bapotheke+im
bapothekenpreis+$ bapp+$ bapp+auf bapp+die bapp+ist bapp+kompliziert bapp+mit bapp+sturzt bapp+und bapp+will
bapparat+$ bapple+pay bapril+wieder baquarium+gibt baquarium+ist barbeit+$ barbeit+ich barbeit+und barbeite+$
barbeite+im barbeite+jetzt barbeiten+$ barbeiten+jetzt barbeiten+seit barbeitet+bei barbeitet+dort
barbeitet+hier barbeitet+jetzt barbeitet+nicht barbeitet+sauberer barbeitet+seit barbeitslos+geworden
barg+teuer barger+$ barger+alles barger+mit barrogant+$ bart+15 bart+17 bart+21 bartik+yazmayin bartikel+15
bartikel+21 barzt+$ barzt+hat basdfgh+$ bauch+$ bauch+am bauch+an bauch+auf bauch+bei bauch+bio bauch+bitte
bauch+catering bauch+das bauch+die bauch+ein bauch+einen bauch+entsorgt bauch+fur bauch+gern bauch+gleich
bauch+grosse bauch+ich bauch+im bauch+immer bauch+in bauch+jetzt bauch+kein bauch+keine bauch+keinen
bauch+keiner bauch+keins bauch+kunftig bauch+mal bauch+meine bauch+mit bauch+nach bauch+nicht bauch+nichts
bauch+nie bauch+niemand bauch+noch bauch+nur bauch+online bauch+per bauch+samstags bauch+schief bauch+so
bauch+sonst bauch+ubergrossen bauch+vergessen bauch+viel bauch+von bauch+weg bauch+wenn bauch+wenns bauch+wie
bauch+wieder bauch+zu bauf+$ bauf+39 bauf+antwort bauf+arbeit bauf+bitte bauf+damit bauf+das bauf+dauer
bauf+dem bauf+den bauf+der bauf+deutsch bauf+die bauf+diese bauf+dieser bauf+drei bauf+ein bauf+eine
bauf+einen bauf+einer bauf+einmal bauf+englisch bauf+ersatz bauf+euch bauf+eure bauf+euren bauf+eurer bauf+gar
bauf+garantie bauf+hilti bauf+ihr bauf+ihre bauf+ihrem bauf+ihren bauf+ihrer bauf+jede bauf+jeden bauf+keinen
bauf+keiner bauf+kur bauf+lager bauf+mac bauf+mails bauf+mein bauf+meine bauf+meinem bauf+meinen bauf+mich
bauf+mir bauf+mit bauf+montage bauf+nachfrage bauf+nimmerwiedersehen bauf+null bauf+papier bauf+papierlos
bauf+radern bauf+rechnung bauf+reha bauf+ruckerstattung bauf+ruckruf bauf+schicht bauf+sich bauf+sie bauf+so
bauf+solche bauf+sowas bauf+turkisch bauf+und bauf+uns bauf+vegan bauf+vergessenwerden bauf+warmepumpe
bauf+was bauf+weitere bauf+welcher bauf+weltreise bauf+whatsapp bauf+wiederhoren bauf+wiedersehen bauf+zu
baufdringlich+$ baufgebaut+$ baufgebaut+bei baufgeben+$ baufgefullt+$ baufgegangen+$ baufgegeben+$
baufgegeben+die baufgegeben+und baufgehort+$ baufgehort+bei baufgehort+dass baufgehort+die baufgehort+mit
baufgehort+zu baufgelegt+$ baufgelost+$ baufgemacht+$ baufgetaut+$ baufhoren+$ baufhoren+bitte baufhoren+mich
baufhoren+mir baufhoren+mit baufhoren+zu baufhort+$ bauflegen+$ bauflosung+der baufpreis+fur baufs+handy
baufs+land baufstehen+soll baufstellung+meiner bauftrag+$ bauftrag+ist bauftrag+von bauftragsbestatigung+darum
baufwachen+$ baugen+$ baugen+gelasert baugen+verloren baugust+$ baus+$ baus+allem baus+allen baus+berlin
baus+bitte baus+bremen baus+dem baus+den baus+der baus+deutschland baus+die baus+diesem baus+einer baus+eirer
baus+eurem baus+eurer baus+fleisch baus+gern baus+gesundheitlichen baus+holland baus+ihrem baus+ihrer
baus+italien baus+meinem baus+osterreich baus+prinzip baus+regensburg baus+religiosen baus+schluss
baus+spanien baus+und baus+versehen baus+welchem baus+welcher bausdrucklich+keine bauseinander+$
bauseinandergefallen+$ bausfullen+$ bausgaben+$ bausgelacht+$ bausgelaufen+$ bausgelaufen+und bausgelistet+$
bausgelistet+und bausgemacht+drei bausgemacht+und bausgeschieden+$ bausgeschieden+ich bausgewandert+$
bausgewandert+nach bausgezahlt+$ bausgezogen+$ bausgezogen+und baushilfe+$ bauskennt+$ bauskunft+$
bauskunft+nach bauskunft+uber bauskunft+was bauskunftsrecht+gebrauch bausland+$ bausland+gegangen
bauslandssemester+ging bauslaufen+lassen bausm+verteiler bausreden+$ bausreichend+wir bausschlag+gemacht
bausschlag+nehme baussendienst+der baussendienst+hat baussendienst+kam bausserdem+hab baustausch+$
baustragen+$ baustragen+aus baustragen+bitte baustragung+$ bausverkauft+$ bauswahl+$ bauswahl+an bauswahl+fur
bauswahl+hohe bauswahl+ist bauswahl+kleinere bauswahl+mehr bauswahl+und bauswahl+war bauswahl+wurde
bauswahl+zu bausweg+mehr bauswendig+$ bauto+$ bauto+ist bauto+kein bauto+mehr bauto+nicht bautomaten+geben
bautomaten+rede bazubi+hat bbaby+da bbaby+ist bbaby+mehr bbaby+schlaft bback+ja bbacker+im bbackerei+ziegler
bbahn+auto bbahnhof+$ bband+$ bbank+$ bbank+hat bbankeinzug+$ bbatterien+waren bbau+$ bbauch+raus bbauern+$
bbauern+nebenan bbaumann+soll bbaumarkt+nebenan bbaustelle+$ bbaustelle+ist bbaustelle+und bbayern+$
bbeanstanden+$ bbeantworte+ich bbeantworten+$ bbeantworten+und bbeantwortet+$ bbeantwortet+ist bbearbeiten+$
bbearbeitet+$ bbedarf+$ bbedarf+an bbedarf+bitte bbedarf+ist bbedarf+mehr bbedarf+und bbedient+$ bbedienung+$
bbedienung+der bbeenden+$ bbeenden+und bbeendet+$ bbeendet+das bbeendet+weil bbeerdigt+$ bbeerdigung+$
bbefragt+werden bbefragung+$ bbegeistert+$ bbehalten+$ bbehalten+sie bbehalten+uns bbehandelt+$ bbehandelt+als
bbehandelt+hat bbehandelt+wie bbehandelt+worden bbehelligen+$ bbei+60 bbei+aldi bbei+amazon bbei+check24
bbei+congstar bbei+de bbei+dem bbei+den bbei+denen bbei+der bbei+dm bbei+ebay bbei+einem bbei+einer bbei+eon
bbei+euch bbei+firmen bbei+flaschenpost bbei+flyeralarm bbei+fragen bbei+fressnapf bbei+hagebau bbei+hofer
bbei+ihnen bbei+ihrem bbei+ikea bbei+jeder bbei+jemand bbei+kaffeehaus bbei+kasse bbei+keinem
bbei+kopierpapier bbei+lidl bbei+meinem bbei+meiner bbei+mir bbei+muller bbei+nem bbei+otto bbei+rossmann
bbei+schreiner bbei+sowas bbei+tchibo bbei+temu bbei+thomann bbei+uns bbei+urban bbei+vattenfall bbei+vodafone
bbei+zooplus bbeides+nicht bbeim+anderen bbeim+anziehen bbeim+arzt bbeim+backer bbeim+bauern bbeim+baumarkt
bbeim+besten bbeim+bugeln bbeim+conrad bbeim+discounter bbeim+dritten bbeim+edeka bbeim+einkaufen bbeim+ersten
bbeim+erzeuger bbeim+friseur bbeim+grosshandel bbeim+grosshandler bbeim+handler bbeim+hersteller bbeim+hofer
bbeim+imker bbeim+lagerhaus bbeim+letzten bbeim+melken bbeim+mitbewerber bbeim+nachbarn bbeim+nachsten
bbeim+namen bbeim+neuen bbeim+reparieren bbeim+umtausch bbeim+waschen bbeim+wettbewerb bbeim+wettbewerber
bbeim+zweiten bbeispiel+$ bbeitrag+auf bbekannt+$ bbekannt+danke bbekannten+versichert bbeklagen+$ bbekomm+ich
bbekomme+ich bbekomme+ja bbekomme+mahnungen bbekommen+$ bbekommen+obwohl bbekommen+und bbekommen+will
bbekommen+wir bbekommt+man bbelastigen+$ bbelastigen+mich bbelastigen+sie bbelastigung+$ bbelegschaft+$
bbeliefert+$ bbeliefert+uns bbemangelt+passiert bbemuht+und bbenotigt+$ bbenutzen+$ bbenutzt+in bberaten+$
bberaten+dann bberater+$ bberater+bitte bberater+druber bberater+sprechen bberatung+$ bberatung+im
bberatung+keine bberatung+mehr bberatung+vor bberatung+war bberechnet+und bberichten+$ bberlin+hat
bbeschadigt+$ bbeschaftigt+$ bbescheid+$ bbescheid+gesagt bbeschlossen+$ bbeschwerde+$ bbeschwerde+beantwortet
bbeschwerde+vom bbeschwerde+von bbeschwerden+$ bbeschweren+sich bbesetzt+$ bbesichtigungen+verschwitzt
bbesonderer+grund bbesonderes+$ bbesorgt+mir bbespreche+ich bbesprechen+$ bbesprechen+der bbesprechung+$
bbesser+$ bbesser+dran bbesser+sein bbesser+und bbesser+wenn bbessere+app bbessere+auswahl
bbessere+erreichbarkeit bbessere+konditionen bbessere+preise bbessere+qualitat bbessere+ware bbesseres+angebot
bbesseres+gefunden bbestanden+brauch bbestatigen+$ bbestatigen+sie bbestatigt+und bbestatigung+$
bbeste+verbesserung bbesteht+nicht bbestell+doch bbestell+ich bbestell+ja bbestellbestatigungen+kommen
bbestelle+$ bbestelle+das bbestelle+doch bbestelle+ich bbestelle+mittlerweile bbestellen+$ bbestellen+aber
bbestellen+das bbestellen+doch bbestellen+und bbestellen+weil bbestellt+$ bbestellt+alles bbestellt+das
bbestellt+hab bbestellt+habe bbestellt+hat bbestellt+jetzt bbestellt+man bbestellt+nicht bbestellt+und
bbestellt+wird bbestellung+$ bbestellung+ist bbestellung+kam bbestellung+per bbestellung+vom bbestellung+von
bbestellung+war bbestellung+wurde bbestellungen+$ bbestellungen+einfach bbestellungen+im bbesten+$
bbesten+abends bbesten+dank bbesten+mittwoch bbesten+willen bbestens+$ bbestimmt+$ bbestimmten+grund
bbestimmtes+$ bbesuch+$ bbesuchen+von bbesucht+$ bbetrag+auf bbetreuer+wechselt bbetreuerin+hat
bbetreute+wohnen bbetreuung+$ bbetreuung+auch bbetreuung+war bbetrieb+$ bbetrieb+an bbetrieb+aufgegeben
bbetrieb+dichtgemacht bbetrieb+eingestellt bbetrieb+ist bbetrieb+nicht bbetrieb+ubergeben bbetriebsrat+war
bbetrug+$ bbetrugsmasche+$ bbett+$ bbettwasche+lief bbeurteilen+$ bbevor+ich bbevor+ihr bbevor+jemand
bbevor+wir bbewerten+und bbezahlbar+$ bbezahlen+$ bbezahlen+tu bbezahlt+$ bbezahlt+aber bbezahlt+ist
bbezahlt+und bbeziehen+alles bbeziehen+das bbeziehen+jetzt bbezieht+verbrauchsmaterial bbezug+nach
bbezugsquelle+$ bbi+eu bbi+grad bbidde+$ bbieten+sie bbillig+$ bbillig+aber bbillig+da bbillig+ist
bbillig+muss bbillig+wart bbilliger+$ bbilliger+als bbilliger+halt bbilliger+sind bbilliger+und bbin+$ bbin+18
bbin+71 bbin+83 bbin+84 bbin+allein bbin+am bbin+arbeitslos bbin+auf bbin+ausgewandert bbin+bei bbin+beim
bbin+bis bbin+bloss bbin+da bbin+das bbin+dem bbin+der bbin+die bbin+doch bbin+dran bbin+durch bbin+ein
bbin+eine bbin+einfach bbin+erst bbin+fertig bbin+fremdgegangen bbin+fur bbin+ganz bbin+gar bbin+gegangen
bbin+gehbehindert bbin+gerade bbin+gleich bbin+grad bbin+halt bbin+hier bbin+ich bbin+im bbin+immer bbin+in
bbin+ins bbin+ja bbin+jetzt bbin+kein bbin+langst bbin+nach bbin+nicht bbin+noch bbin+nur bbin+raus
bbin+rentner bbin+rundum bbin+schon bbin+schwer bbin+sein bbin+seit bbin+selber bbin+so bbin+student
bbin+umgestiegen bbin+umgezogen bbin+wech bbin+weg bbin+weggezogen bbin+wieder bbin+zu bbin+zufrieden bbin+zur
bbinden+$ bbindung+$ bbinnen+eines bbio+$ bbio+saatgut bbio+und bbioladen+$ bbis+15 bbis+20 bbis+2027
bbis+bald bbis+dahin bbis+freitag bbis+heut bbis+heute bbis+ich bbis+in bbis+jetzt bbis+man bbis+mittwoch
bbis+monatsende bbis+wann bbis+was bbis+weihnachten bbis+zum bbis+zur bbisher+$ bbisschen+mehr bbisschen+teuer
bbist+$ bbist+du bbite+$ bbitte+$ bbitte+ab bbitte+abbestellen bbitte+aber bbitte+abmelden bbitte+alle
bbitte+alles bbitte+am bbitte+an bbitte+anrufen bbitte+auch bbitte+auf bbitte+aufhoren bbitte+aus
bbitte+auskunft bbitte+austragen bbitte+beenden bbitte+bestatigen bbitte+bitte bbitte+danke bbitte+darum
bbitte+das bbitte+den bbitte+der bbitte+die bbitte+diese bbitte+ein bbitte+einen bbitte+einfach bbitte+einmal
bbitte+einstellen bbitte+endlich bbitte+entfernen bbitte+erst bbitte+frau bbitte+funkstille bbitte+gar
bbitte+geben bbitte+gern bbitte+heute bbitte+hilfe bbitte+horen bbitte+ich bbitte+im bbitte+in bbitte+jemand
bbitte+jemanden bbitte+kein bbitte+keine bbitte+keinen bbitte+komplett bbitte+kunftig bbitte+kurz
bbitte+lassen bbitte+lauter bbitte+loschen bbitte+loscht bbitte+mal bbitte+meine bbitte+melden bbitte+mit
bbitte+morgen bbitte+nehmen bbitte+nehmt bbitte+nicht bbitte+nichts bbitte+nie bbitte+noch bbitte+notieren
bbitte+nummer bbitte+nur bbitte+ohne bbitte+per bbitte+raus bbitte+rausnehmen bbitte+respektieren
bbitte+ruckruf bbitte+rufen bbitte+schicken bbitte+schluss bbitte+schreiben bbitte+schriftlich bbitte+sehen
bbitte+sehr bbitte+senden bbitte+setzen bbitte+sie bbitte+sofort bbitte+sperren bbitte+stellen
bbitte+streichen bbitte+teilen bbitte+telefonisch bbitte+um bbitte+umgehend bbitte+unterlassen
bbitte+verbinden bbitte+vermerken bbitte+verzichten bbitte+von bbitte+was bbitte+wer bbitte+wieder
bbitte+zurst bbitte+zuruck bbitte+zuruckrufen bbitter+$ bbittsteller+$ bbittsteller+behandelt bblank+fur
bblattert+ab bblattert+schon bbleib+$ bbleib+da bbleib+ich bbleiben+$ bbleiben+sie bbleibt+$ bbleibt+der
bbleibt+die bbleibt+fur bbleibt+mein bbleibt+meine bbleibt+mir bbleibt+nichts bbleibt+so bbleibt+wie
bblickes+gewurdigt bblieb+bin bblockier+euch bblockiere+euch bblockiert+$ bbloss+der bbloss+die bbloss+in
bbloss+keine bbloss+nicht bbloss+nichts bbloss+vor bbloss+zu bblumen+waren bbluse+ist bbock+auf bbock+mehr
bbodensee+und bbohne+$ bbohnen+$ bbohnen+brauchts bbohnen+die bbohnen+schmeckten bbohnen+waren bbohrer+war
bbonus+$ bbosch+$ bbose+$ bbose+aber bbot+$ bbote+klingelt bboykottiere+euch bbrauch+$ bbrauch+das bbrauch+die
bbrauch+eure bbrauch+ich bbrauch+ichs bbrauch+kein bbrauch+keine bbrauch+mir bbrauch+nichts bbrauch+nur
bbrauch+und bbrauche+$ bbrauche+das bbrauche+die bbrauche+hilfe bbrauche+ich bbrauche+jemanden bbrauche+kein
bbrauche+keine bbrauche+nichts bbrauchen+$ bbrauchen+kein bbrauchen+keine bbrauchen+nichts bbrauchen+sie
bbrauchen+weniger bbrauchen+wir bbrauchen+zur bbrauchens+kaum bbrauchn+nichts bbrauchst+du bbraucht+$
bbraucht+das bbraucht+er bbraucht+es bbraucht+euch bbraucht+hier bbraucht+ihr bbraucht+ist bbraucht+kein
bbraucht+keine bbraucht+keiner bbraucht+man bbrauchte+ich bbrauchten+ist bbrauchtn+nicht bbrauchts+bei
bbrauchts+nicht bbremen+jetzt bbrennt+an bbricht+$ bbricht+dauernd bbrief+$ bbriefe+keine bbriefkasten+$
bbring+mich bbringen+$ bbringt+den bbringt+mir bbringt+nichts bbrot+$ bbrot+ist bbrot+jetzt bbrot+schmeckt
bbrot+und bbrot+war bbruchig+gsi bbruder+hat bbruder+ist bbruder+jetzt bbruhen+auf bbrunner+$ bbucher+bleiben
bbucher+die bbuchhaltung+$ bbuchhaltung+ein bbucht+immer bbucht+weiter bbuchungen+nicht bbudget+$
bbudget+gestrichen bbudget+ist bbugeln+einlaufen bbundesnetzagentur+$ bburnout+$ bburnout+ich bburo+$
bburo+aufgelost bburo+in bburo+vom bburobedarf+$ bbus+$ bbushaltestelle+vor bcancel+das bcatering+$
bcatering+war bcent+$ bcent+billiger bcent+da bcent+pro bchaos+im bchat+antwortet bchat+nur bchatbot+hat
bcheck24+sagt bcheck24+was bchef+$ bchef+er bchef+hat bchef+ist bchef+mochte bchef+personlich bchef+reden
bchef+so bchef+sprechen bchefin+ich bchemie+$ bcho+$ bchond+si bchond+sie bcold+calls bcompliance+vorgabe
bcomputer+$ bcomputer+ich bcongstar+$ bconrad+gibt bcontrolling+hat bcopyshop+$ bcorona+$ bcreme+die
bcreme+gab bcreme+hat bd+alp bd+lut bda+$ bda+alles bda+auch bda+auf bda+bei bda+bestellt bda+bin bda+bitte
bda+bleibt bda+brauch bda+braucht bda+danke bda+druckt bda+eigentlich bda+ein bda+eine bda+einen bda+fallt
bda+fiel bda+fragen bda+fria bda+gab bda+gabs bda+geh bda+gehen bda+geht bda+gibt bda+gibts bda+hab bda+haben
bda+hat bda+hatte bda+hebt bda+hilft bda+hin bda+hol bda+ich bda+immer bda+ist bda+jemand bda+jetzt bda+kam
bda+kann bda+kauf bda+kauft bda+kein bda+keine bda+kommt bda+kostet bda+krieg bda+kriegt bda+lag bda+lass
bda+lauft bda+liefert bda+liegt bda+mach bda+mal bda+mit bda+muss bda+mussen bda+musst bda+musste bda+mussten
bda+nehm bda+nicht bda+nichts bda+nie bda+noch bda+nur bda+passt bda+raus bda+reingekommen bda+rufen bda+ruft
bda+sagt bda+schauen bda+schon bda+sein bda+sie bda+sind bda+standen bda+steht bda+stimmt bda+uberhaupt
bda+und bda+vergisst bda+war bda+waren bda+was bda+wenn bda+wer bda+will bda+wird bda+zahl bda+zahlt bdabei+$
bdabei+also bdabei+belassen bdabei+geblieben bdabei+hangt bdabei+immer bdabei+und bdabei+war bdach+$
bdach+fertig bdach+und bdachte+ich bdafur+$ bdafur+auch bdafur+bin bdafur+brauch bdafur+einen bdafur+fehlt
bdafur+ist bdafur+keine bdafur+nicht bdafur+noch bdagegen+$ bdaheim+$ bdaher+kein bdahinter+$ bdalli+$
bdamals+$ bdamals+alles bdamals+ewig bdamals+nur bdamals+war bdame+am bdame+an bdame+die bdame+von bdamen+und
bdamit+$ bdamit+auch bdamit+auf bdamit+brauchen bdamit+ist bdamit+nichts bdamit+war bdanach+$ bdanach+auch
bdanach+funkstille bdanach+gern bdanach+hab bdanach+hat bdanach+nicht bdanach+war bdanach+wieder bdaneben+$
bdank+$ bdank+fur bdankbar+wenn bdanke+$ bdanke+aber bdanke+bin bdanke+bitte bdanke+der bdanke+euch bdanke+fur
bdanke+ich bdanke+kein bdanke+nein bdanke+schon bdanke+und bdanke+wir bdankschee+$ bdann+$ bdann+20 bdann+am
bdann+auch bdann+auf bdann+aufgelegt bdann+bin bdann+bitte bdann+den bdann+der bdann+einfach
bdann+entschuldigung bdann+erklar bdann+erzahl bdann+flog bdann+fur bdann+geht bdann+geklappt bdann+gelassen
bdann+genommen bdann+gern bdann+ging bdann+hab bdann+hat bdann+hatte bdann+hiess bdann+ist bdann+ja bdann+kam
bdann+kann bdann+kaputtes bdann+keine bdann+kommt bdann+konnen bdann+mahnung bdann+nie bdann+noch
bdann+nochmal bdann+nur bdann+reden bdann+sag bdann+sagt bdann+sind bdann+soll bdann+steht bdann+vergessen
bdann+war bdann+was bdann+weiss bdann+wieder bdann+will bdann+zu bdaran+dass bdaran+lag bdarf+ich bdarf+keinen
bdarf+man bdarf+mich bdarf+nicht bdark+mode bdaruber+$ bdarum+$ bdarum+bin bdarum+gebeten bdas+$ bdas+ab
bdas+abo bdas+abstellen bdas+aktulle bdas+alles bdas+als bdas+alte bdas+am bdas+an bdas+angebot bdas+auch
bdas+auf bdas+aufhort bdas+auto bdas+baby bdas+beantworten bdas+bei bdas+bespreche bdas+bessere bdas+beste
bdas+bin bdas+bisschen bdas+bitte bdas+bleibt bdas+brauchts bdas+brot bdas+budget bdas+buro bdas+callcenter
bdas+catering bdas+da bdas+dach bdas+dauert bdas+denn bdas+der bdas+die bdas+ding bdas+display bdas+doppelte
bdas+dritte bdas+echt bdas+ein bdas+eine bdas+einfach bdas+endlich bdas+erklar bdas+erklare bdas+ersatzteil
bdas+erzahl bdas+essen bdas+falsche bdas+fitnestudio bdas+fleisch bdas+fuhrt bdas+fur bdas+futter bdas+ganze
bdas+garn bdas+gefuhl bdas+geht bdas+gelander bdas+geld bdas+gemacht bdas+gemeldet bdas+gemuse bdas+genau
bdas+gerat bdas+gern bdas+geschaft bdas+ging bdas+gleich bdas+gleiche bdas+grad bdas+grosse bdas+gunstigste
bdas+gut bdas+hab bdas+habe bdas+haben bdas+habt bdas+handy bdas+hat bdas+hatt bdas+hatte bdas+haus bdas+heft
bdas+hier bdas+hobby bdas+hol bdas+holz bdas+hotel bdas+hundefutter bdas+ich bdas+ihr bdas+im bdas+immer
bdas+in bdas+internet bdas+ist bdas+ja bdas+jahresabo bdas+jedenfalls bdas+jemand bdas+jetzt bdas+kann
bdas+kaputte bdas+katzenfutter bdas+kilo bdas+kind bdas+klaren bdas+klart bdas+konnen bdas+konnt bdas+konto
bdas+kraftfutter bdas+labor bdas+lager bdas+lasst bdas+leben bdas+leder bdas+letzte bdas+lieber bdas+lief
bdas+machen bdas+macht bdas+mal bdas+material bdas+menu bdas+merkt bdas+mit bdas+mochte bdas+modell
bdas+monats bdas+muss bdas+mussen bdas+nach bdas+nachste bdas+nen bdas+nervt bdas+neue bdas+nicht bdas+nichts
bdas+nie bdas+niemand bdas+noch bdas+nochmal bdas+nur bdas+obst bdas+ofter bdas+ol bdas+paket bdas+papier
bdas+passt bdas+passwort bdas+peinlich bdas+pfund bdas+porto bdas+problem bdas+produkt bdas+programm
bdas+projekt bdas+reicht bdas+restaurant bdas+rezept bdas+richtige bdas+sag bdas+sage bdas+schmeckt bdas+schon
bdas+sein bdas+seit bdas+serios bdas+sind bdas+so bdas+sofa bdas+soll bdas+sortiment bdas+spam bdas+steht
bdas+stimmt bdas+studio bdas+teil bdas+telefon bdas+thema bdas+tut bdas+uber bdas+uberhaupt bdas+und
bdas+unternehmen bdas+unterstutze bdas+update bdas+vergess bdas+vergnugen bdas+verrate bdas+verschieben
bdas+vertrauen bdas+war bdas+ware bdas+waren bdas+wars bdas+was bdas+weiss bdas+werkzeug bdas+wetter
bdas+wieder bdas+wiederholen bdas+will bdas+wissen bdas+wurde bdas+wusste bdas+zahl bdas+zahlt bdas+zeug
bdas+zu bdas+zum bdass+das bdass+der bdass+die bdass+er bdass+es bdass+ich bdass+ihr bdass+jemand bdass+mal
bdass+man bdass+mein bdass+meine bdass+mich bdass+sie bdass+wir bdate+vo bdaten+$ bdaten+bitte bdaten+das
bdaten+die bdaten+gehoren bdaten+gespeichert bdaten+haben bdaten+habt bdaten+ihr bdaten+im bdaten+in
bdaten+loschen bdaten+sie bdaten+sind bdaten+und bdaten+von bdaten+waren bdaten+weitergegeben
bdaten+weiterverkauft bdaten+zu bdatenauskunft+bitte bdatenbank+$ bdatenbank+stehen bdatenkopie+$ bdatenleck+$
bdatenvolumen+$ bdatev+$ bdatev+fehlt bdauer+einfach bdauernd+$ bdauernd+ab bdauernd+die bdauernd+in
bdauernd+verwechslungen bdauernd+wegen bdauert+$ bdauert+das bdauert+eine bdauert+zu bdauerten+bei
bdaugt+nichts bdavon+$ bdavon+abgeraten bdavon+absehen bdavon+gekriegt bdavon+nichts bdavonlaufen+$
bdavor+auch bdazu+$ bdazu+gekommen bdazu+mochte bdazu+nachste bdazu+nicht bdazu+nichts bdazu+sag bdazu+sagen
bdazwischen+$ bde+haben bde+kasse bdeaktivieren+$ bdecathlon+$ bdefekt+$ bdefekt+an bdefekt+ersatz
bdefekt+geld bdefekt+reparatur bdeko+$ bdelete+meine bdem+20 bdem+alten bdem+alter bdem+angebot
bdem+aussendienst bdem+balkon bdem+bauch bdem+betrieb bdem+brand bdem+chef bdem+computer bdem+dach
bdem+datenleck bdem+diesel bdem+dritten bdem+ersten bdem+essen bdem+etikett bdem+falschen bdem+festnetz
bdem+ganzen bdem+geld bdem+gerust bdem+gutschein bdem+handy bdem+haus bdem+hobby bdem+hochwasser bdem+hof
bdem+ich bdem+inhaber bdem+jahresabschluss bdem+kann bdem+kauf bdem+knie bdem+konto bdem+laden bdem+land
bdem+laufenden bdem+magen bdem+man bdem+markt bdem+mist bdem+mittagessen bdem+musterkoffer bdem+nachbardorf
bdem+nachbarn bdem+nahen bdem+neuen bdem+preis bdem+programm bdem+rauchen bdem+regal bdem+relaunch bdem+rucken
bdem+salat bdem+sauerland bdem+scheiss bdem+schmarrn bdem+service bdem+sommerfest bdem+sortiment bdem+stand
bdem+system bdem+tod bdem+umbau bdem+umzug bdem+unfall bdem+update bdem+urlaub bdem+verkauf bdem+verteiler
bdem+vertrieb bdem+was bdem+waschen bdem+wochenmarkt bdem+zeug bdem+zugestimmt bdemir+$ bden+$
bden+abmeldelink bden+alten bden+andern bden+anrufbeantworter bden+anrufen bden+anschluss bden+augen
bden+bestellungen bden+betrieb bden+briefkasten bden+chef bden+daten bden+datenschutz bden+dritten bden+einen
bden+einkauf bden+ersatz bden+falschen bden+ferien bden+flyern bden+fuhrpark bden+ganzen bden+garten
bden+geist bden+gibt bden+grossen bden+gutschein bden+hausnotruf bden+herrn bden+hof bden+honig bden+hund
bden+ich bden+ihr bden+kaffee bden+katalog bden+keks bden+keller bden+kiosk bden+knopf bden+kollegen
bden+kontakt bden+kopf bden+korb bden+kosten bden+laden bden+leuten bden+lieferanten bden+link bden+man
bden+markt bden+mull bden+nachrichten bden+nagel bden+namen bden+neuen bden+newsletter bden+preis bden+preisen
bden+rahmenvertrag bden+regen bden+reifen bden+rest bden+rezepten bden+ruhestand bden+sack bden+schlussel
bden+schrank bden+schrott bden+service bden+sie bden+sms bden+sohn bden+sommerferien bden+speicher
bden+stadtwerken bden+strom bden+tarif bden+termin bden+tisch bden+tollen bden+ton bden+traktor bden+uberblick
bden+umgangston bden+unterlagen bden+verein bden+vertrag bden+vor bden+warenkorb bden+windeln bden+wir
bden+zaun bden+zuschlag bdenen+ist bdenen+sind bdenken+$ bdenkt+$ bdenn+$ bdenn+alles bdenn+bei bdenn+bitte
bdenn+da bdenn+der bdenn+die bdenn+neues bdenn+nie bdenn+noch bdenn+uberhaupt bdenn+von bdenselben+strom
bder+akku bder+akkuschrauber bder+alles bder+allianz bder+alte bder+alten bder+altstadt bder+andere
bder+anderen bder+anlage bder+anlass bder+anruf bder+apotheke bder+app bder+arbeit bder+arzt bder+auch
bder+aufpreis bder+auftrag bder+auftragsbestatigung bder+aussendienst bder+aussendienstler bder+austausch
bder+auswahl bder+azubi bder+backer bder+backerei bder+bahn bder+bahnhofstrasse bder+bank bder+baustelle
bder+bedarf bder+beerdigung bder+bei bder+beitrag bder+berater bder+beratung bder+beste bder+bestellt
bder+bestellung bder+betreuung bder+betrieb bder+betriebsrat bder+bezug bder+bluse bder+bohrer bder+bote
bder+bub bder+buchhaltung bder+bundesnetzagentur bder+bus bder+chat bder+chatbot bder+chef bder+chefin
bder+code bder+computer bder+copyshop bder+creme bder+dame bder+das bder+datenbank bder+den bder+deutsch
bder+discounter bder+doppelten bder+dritten bder+drucker bder+druckerei bder+durchsage bder+eine bder+einkauf
bder+empfanger bder+erhohung bder+ernte bder+ersatz bder+ersatzakku bder+ersten bder+fahrer bder+falsche
bder+falschen bder+familie bder+fehler bder+feuerwehr bder+filiale bder+firma bder+frasteile bder+frau
bder+fuchs bder+fusion bder+ganze bder+gegend bder+gemeinde bder+geschaftsleitung bder+geschmack bder+grund
bder+gute bder+gutschein bder+hand bder+handler bder+hat bder+hauptstrasse bder+hausmeister bder+herr bder+hit
bder+hobel bder+hochzeit bder+hof bder+homepage bder+honig bder+hotline bder+huber bder+huk bder+hund bder+ich
bder+inhaber bder+innendienst bder+intensivstation bder+inventur bder+ist bder+jahresabschluss bder+junge
bder+kaffee bder+kann bder+kantine bder+karte bder+kartei bder+kase bder+kassa bder+kasse bder+katalog
bder+kennt bder+kilopreis bder+kita bder+klinik bder+kollege bder+kommt bder+konkurrenz bder+kontaktliste
bder+konzernzentrale bder+kuche bder+kuchen bder+kunde bder+kundendienst bder+kundenliste bder+kur
bder+kurzarbeit bder+lack bder+laden bder+leitung bder+letzte bder+letzten bder+lieblingskurs bder+lieferung
bder+lieferwagen bder+link bder+liste bder+macht bder+mahnung bder+makler bder+man bder+mann bder+maschine
bder+matte bder+messe bder+metzger bder+mich bder+mindermengenzuschlag bder+mit bder+mittagspause bder+mixer
bder+monteur bder+motor bder+musik bder+nachbar bder+nachfrage bder+nachmieter bder+nachsten bder+nacht
bder+name bder+neue bder+neuen bder+nicht bder+nichts bder+nimmt bder+nummer bder+obstkorb bder+ofen bder+op
bder+opa bder+pachtvertrag bder+paketbote bder+paketdienst bder+papa bder+pfalz bder+polizei bder+praxis
bder+preis bder+qualitat bder+rabatt bder+raiffeisenmarkt bder+rasenmaher bder+rechnung bder+region
bder+reparatur bder+rest bder+rezeption bder+ringelblume bder+robinsonliste bder+rosterei bder+sache bder+sack
bder+sage bder+schaden bder+scheidung bder+schleife bder+schmeckt bder+schrank bder+schule bder+schweiz
bder+schwiegersohn bder+seite bder+service bder+shop bder+sich bder+so bder+software bder+sohn bder+soll
bder+spass bder+sprechstunde bder+stadt bder+staffel bder+stall bder+stoff bder+stoffe bder+strasse bder+strom
bder+tastatur bder+technik bder+techniker bder+telekom bder+teppich bder+theke bder+ton bder+traktor bder+tur
bder+typ bder+ubernahme bder+uberweisung bder+umbau bder+umstellung bder+umtausch bder+verarbeitung
bder+verein bder+verkaufer bder+vermieter bder+versand bder+vertrag bder+vertreter bder+von bder+vorbesitzer
bder+vorstand bder+wagen bder+wand bder+war bder+ware bder+warenkorb bder+warteschleife bder+was bder+webseite
bder+weg bder+wein bder+weintrinker bder+welt bder+werbung bder+werkstatt bder+wettbewerb bder+woche
bder+wohnt bder+wohnung bder+zeit bder+zeitung bder+zentrale bder+zuruckruft bder+zweck bder+zweiten
bdeshalb+bin bdeshalb+hab bdeshalb+haben bdeswegen+$ bdeswegen+bin bdeutlich+$ bdeutsch+$ bdeutsch+und
bdeutschland+$ bdeutschland+also bdiagnose+bekommen bdiat+$ bdicht+$ bdichtgemacht+$ bdichtgemacht+nach
bdichtungen+die bdie+$ bdie+2 bdie+340 bdie+5 bdie+abmeldung bdie+abrechnung bdie+abteilung bdie+adresse
bdie+akkus bdie+alte bdie+alten bdie+alternative bdie+am bdie+an bdie+andere bdie+anderen bdie+andern
bdie+anfahrt bdie+anfahrtspauschale bdie+antwort bdie+antworten bdie+apfel bdie+apotheke bdie+app bdie+auch
bdie+aufnahmegebuhr bdie+augen bdie+aus bdie+ausgaben bdie+aushilfe bdie+auswahl bdie+backerei bdie+bank
bdie+batterien bdie+baustelle bdie+bedienung bdie+beratung bdie+beschwerde bdie+bestatigung bdie+beste
bdie+bestellung bdie+bestellungen bdie+besten bdie+betreuung bdie+bitte bdie+blauen bdie+blumen bdie+bohne
bdie+bohnen bdie+bohrmaschine bdie+bremse bdie+brille bdie+bringen bdie+bucher bdie+buchhaltung
bdie+bundesnetzagentur bdie+bushaltestelle bdie+charge bdie+chefin bdie+creme bdie+da bdie+dame bdie+daten
bdie+diagnose bdie+die bdie+doppelte bdie+drei bdie+dritte bdie+druckerei bdie+ecke bdie+eier bdie+eine
bdie+einen bdie+einkaufsgemeinschaft bdie+eins bdie+einzelteile bdie+enkel bdie+entscheidung bdie+erdbeeren
bdie+erlaubnis bdie+ernte bdie+ersatzlieferung bdie+erstattung bdie+erste bdie+etiketten bdie+fahrer
bdie+falsche bdie+falschen bdie+familie bdie+farbe bdie+farben bdie+fehlenden bdie+fehlerhafte bdie+feuerwehr
bdie+filiale bdie+finger bdie+firma bdie+flasche bdie+fliesen bdie+frage bdie+fragen bdie+frase bdie+frau
bdie+fresse bdie+funktion bdie+ganze bdie+ganzen bdie+gartnerei bdie+gaste bdie+gastronomie bdie+gaststatte
bdie+gebuhr bdie+gebuhren bdie+gehen bdie+gemusekiste bdie+genossenschaft bdie+gerate bdie+gleiche bdie+gmbh
bdie+grosse bdie+grossen bdie+grundgebuhr bdie+grundschule bdie+gute bdie+guten bdie+gutschrift bdie+haare
bdie+hab bdie+haben bdie+halbe bdie+halfte bdie+halten bdie+hand bdie+hande bdie+handschuhe bdie+hat
bdie+hatte bdie+hatten bdie+haustur bdie+hefte bdie+heissen bdie+heizung bdie+hemden bdie+hochzeit
bdie+homepage bdie+hosen bdie+hotline bdie+huhner bdie+hunde bdie+ich bdie+ihr bdie+im bdie+in bdie+insel
bdie+ist bdie+jacke bdie+jetzt bdie+jungs bdie+kaffeemaschine bdie+kantine bdie+kanzlei bdie+kapseln
bdie+kaputte bdie+kaputten bdie+kasse bdie+katze bdie+kaution bdie+kenn bdie+kennt bdie+kinder bdie+kiste
bdie+kisten bdie+kita bdie+klageschrift bdie+klappe bdie+kleine bdie+kleinen bdie+klingen bdie+knopfe
bdie+kochen bdie+kollegen bdie+kollegin bdie+kommen bdie+kommunikation bdie+konkurrenz bdie+kopfe bdie+kosten
bdie+kuche bdie+kundendaten bdie+kundigung bdie+kundin bdie+kurse bdie+langer bdie+laufbander bdie+letzte
bdie+letzten bdie+leut bdie+leute bdie+liefern bdie+lieferpauschale bdie+lieferung bdie+linie bdie+linke
bdie+liste bdie+lizenz bdie+lohnt bdie+loschung bdie+lust bdie+machen bdie+madels bdie+mag bdie+mama bdie+man
bdie+maschine bdie+matratze bdie+maus bdie+messer bdie+mich bdie+miete bdie+milch bdie+mindestbestellmenge
bdie+mir bdie+mischung bdie+mit bdie+mitarbeiter bdie+mittel bdie+moglichkeit bdie+muhe bdie+mutter bdie+nach
bdie+nachbarin bdie+nachbesserung bdie+nachfolgerin bdie+nachfrage bdie+nachrichten bdie+nachste bdie+nacht
bdie+nahmaschine bdie+naht bdie+nahte bdie+nase bdie+nebenkosten bdie+nehmen bdie+nerven bdie+nette bdie+neue
bdie+neuen bdie+nicht bdie+nie bdie+noch bdie+null bdie+nummer bdie+offene bdie+ohren bdie+oma bdie+ordination
bdie+packung bdie+pakete bdie+paletten bdie+patronen bdie+person bdie+pfanne bdie+pferde bdie+pflegerin
bdie+pinsel bdie+polizei bdie+post bdie+pramie bdie+praxis bdie+preise bdie+preisliste bdie+presse
bdie+produktion bdie+pumpe bdie+putzfrau bdie+qualitat bdie+rabatte bdie+rechnung bdie+rechnungen bdie+rechte
bdie+reifen bdie+reklamation bdie+reklame bdie+reparatur bdie+reparieren bdie+retoure bdie+rezeptur
bdie+richtige bdie+robinsonliste bdie+rosen bdie+ruckzahlung bdie+rufen bdie+sache bdie+sachen bdie+sauna
bdie+scheibe bdie+schlussrechnung bdie+schnelligkeit bdie+schnittstelle bdie+schon bdie+schrauben bdie+schuhe
bdie+schweiz bdie+seite bdie+serie bdie+sie bdie+sind bdie+sms bdie+socken bdie+sofort bdie+software
bdie+sohle bdie+sohlen bdie+sorte bdie+sorten bdie+spedition bdie+sperrliste bdie+stadtwerke bdie+stanze
bdie+staubsaugerbeutel bdie+stehen bdie+stifte bdie+stoffe bdie+suppe bdie+tabletten bdie+tage bdie+tasten
bdie+taufe bdie+technik bdie+techniker bdie+teile bdie+telekom bdie+tinte bdie+tochter bdie+toner bdie+trainer
bdie+tur bdie+uhr bdie+umfrage bdie+unterlagen bdie+ust bdie+verbindung bdie+verbraucherzentrale
bdie+verkaufer bdie+verkauferin bdie+verkehrte bdie+verlangen bdie+verpackungseinheiten bdie+versandkosten
bdie+vertretung bdie+vierte bdie+visitenkarten bdie+vom bdie+von bdie+war bdie+ware bdie+waren
bdie+warteschleife bdie+wartezeit bdie+wartezeiten bdie+wartungspauschale bdie+wascherei bdie+webseite
bdie+weine bdie+weitere bdie+werbung bdie+werkstatt bdie+will bdie+wir bdie+witwe bdie+wohnung bdie+wurst
bdie+zahlungsarten bdie+zeit bdie+zeiten bdie+zeitung bdie+zentrale bdie+zu bdie+zusendung bdie+zwei
bdie+zweite bdienst+$ bdienst+gestrichen bdienstag+$ bdienstag+dann bdienstag+nach bdienstag+zwischen
bdiensthandy+$ bdiensthandy+bitte bdienstnummer+bitte bdiese+leitung bdiese+maschine bdiese+nachricht
bdiese+nachrichten bdiese+nummer bdiese+sms bdiese+solaranlage bdiese+umfrage bdiese+woche
bdieselzuschlage+haben bdiesem+dienst bdiesem+ton bdiesen+monat bdiesen+nachrichten bdiesen+produktbereich
bdieser+nummer bdieses+jahr bdieses+modell bdigital+$ bdigital+am bding+$ bding+war bdirekt+$ bdirekt+ab
bdirekt+beim bdirekt+mit bdiscounter+$ bdiscounter+auch bdiskussion+$ bdm+$ bdo+$ bdo+nicht bdo+sind bdoch+$
bdoch+aa bdoch+alles bdoch+am bdoch+bitte bdoch+die bdoch+doch bdoch+einfach bdoch+endlich bdoch+erst
bdoch+gar bdoch+gestern bdoch+im bdoch+immer bdoch+jede bdoch+jeden bdoch+kein bdoch+keiner bdoch+langst
bdoch+letzte bdoch+mal bdoch+nicht bdoch+noch bdoch+nur bdoch+regelmassig bdoch+schon bdoch+war
bdoch+weiterhin bdonnerstag+$ bdonnerstag+nochmal bdoppelt+abgebucht bdoppelt+so bdoppelte+abbuchung
bdoppelten+abbuchung bdorf+$ bdorf+liefert bdorf+schmeckts bdort+$ bdort+behandelt bdort+gibt bdort+kennt
bdort+nach bdort+zum bdorthin+auch bdr+preis bdr+stadt bdran+$ bdran+dass bdran+gedacht bdran+ist bdran+und
bdrauf+$ bdrauf+an bdrauf+und bdreck+hinterlassen bdreck+keine bdrei+angebote bdrei+bestellungen
bdrei+besuchen bdrei+dafur bdrei+jahren bdrei+kindern bdrei+mahnungen bdrei+mails bdrei+mal bdrei+monate
bdrei+monaten bdrei+pakete bdrei+stunden bdrei+tagen bdrei+termine bdrei+vier bdrei+von bdrei+waschen
bdrei+wochen bdreimal+$ bdreimal+abgemeldet bdreimal+drum bdreimal+gesagt bdreimal+hiess bdreimal+ich
bdreimal+nicht bdreimal+sagen bdreimal+stand bdreimal+verschlampt bdreimal+versetzt bdrin+$ bdrin+da bdrin+im
bdrin+war bdrin+was bdrink+koin bdritte+mal bdritte+soll bdritte+woche bdrittel+billiger bdrittel+weniger
bdritten+mal bdritten+stock bdritten+wasche bdruber+$ bdruber+nachdenken bdruber+reden bdruck+hoher
bdruck+jetzt bdruckdaten+wurden bdrucken+$ bdrucken+nichts bdrucken+weniger bdrucker+$ bdrucker+hab
bdrucker+haben bdrucker+ist bdrucker+zieht bdruckerpatronen+$ bdruckmaschine+ist bdruckstellen+$ bdrum+gebeten
bdrum+gekummert bdrum+hab bdrum+keine bdrunter+$ bdschrauba+send bdsgvo+$ bdsgvo+auskunft bdsgvo+loschung
bdsgvo+verlange bdu+$ bdu+bist bdu+das bdu+ein bdu+hast bdu+lass bdu+mich bduft+$ bdunn+und bdunner+$
bdunner+geworden bdurch+$ bdurch+die bdurch+ich bdurch+ihren bdurch+so bdurcheinandergebracht+$ bdurchfall+von
bdurchgelegen+$ bdurchgescheuert+und bdurchklingeln+$ bdurchrufen+$ bdurchsage+nicht bdurchschnitt+$
bdurchwachsen+$ bdurfen+mich bdurfen+sie bdurft+ihr bdurft+mich bdurften+nicht bduswahl+ich be+auto be+bike
be+mail be+mails be+rechnung bebay+bohnen beben+erst becht+$ becht+oder becht+zu bechte+menschen bechte+wurst
bechten+leuten bechten+menschen bechter+mensch beck+$ becke+$ bedeka+$ bedeka+mit begal+$ begal+geworden
begal+ich beh+$ beh+grad beh+kaum beh+nicht beh+schon beh+zu behemalig+ich beher+mau beher+nein beher+nicht
behrlich+$ behrlich+gesagt beier+$ beifach+z beigenen+haus beigenen+kopf beigenen+vorstellungen beigenmarken+$
beigentlich+$ beigentlich+brauch beigentlich+keine beigentlich+nichts beigentlich+noch beigentlich+schon
bein+$ bein+abo bein+albtraum bein+anderer bein+anderes bein+andermal bein+anfang bein+angebot bein+anruf
bein+ansprechpartner bein+automat bein+bekannter bein+berater bein+besseres bein+bisschen bein+bittsteller
bein+bot bein+computer bein+der bein+diensthandy bein+drittel bein+e bein+echter bein+fall bein+fehler
bein+fester bein+formular bein+frau bein+geschenk bein+gesprach bein+gewohnheitstier bein+graus
bein+grosshandler bein+gutes bein+halbes bein+handler bein+handy bein+haus bein+herr bein+irrtum bein+jahr
bein+kleiner bein+kleineres bein+kollege bein+komplettpaket bein+labyrinth bein+laden bein+lkw bein+mensch
bein+mitbewerber bein+netter bein+neuer bein+neues bein+paar bein+packchen bein+paket bein+problem
bein+roboter bein+schatz bein+scherz bein+schnappchen bein+schones bein+schwimmbad bein+startup bein+studio
bein+stuhl bein+system bein+techniker bein+telefonat bein+trauerspiel bein+traum bein+und bein+unschlagbares
bein+update bein+vergesslicher bein+vermogen bein+viertel bein+weihnachtsgeschenk bein+wenig bein+witz
bein+wort beindeutig+zu beine+alte beine+andere beine+antwort beine+app beine+arztpraxis beine+aufstellung
beine+auskunft beine+beratung beine+computerstimme beine+dame beine+echte beine+eigene beine+ein
beine+exportfunktion beine+frage beine+frechheit beine+freundin beine+funktion beine+gescheite
beine+gutschrift beine+halbe beine+hotline beine+katastrophe beine+kleine beine+kollegin beine+kopie
beine+lange beine+langere beine+lieferung beine+liste beine+mail beine+masche beine+maschine beine+nachricht
beine+neue beine+nummer beine+pause beine+person beine+plattform beine+rechnung beine+reise beine+schachtel
beine+schnittstelle beine+schule beine+selbstauskunft beine+sms beine+standardantwort beine+stunde
beine+ubersicht beine+verbesserung beine+verwechslung beine+von beine+woche beine+zumutung beinem+$
beinem+anderen beinem+automaten beinem+berater beinem+dach beinem+das beinem+echten beinem+halben
beinem+handler beinem+ihrer beinem+jahr beinem+kind beinem+kleinen beinem+lohnfertiger beinem+menschen
beinem+mitarbeiter beinem+mitbewerber beinem+monat beinem+sommer beinem+tag beinem+von beinem+was
beinem+winter beinem+zum beinen+anderen beinen+anruf beinen+ansprechpartner beinen+anwalt beinen+auch
beinen+auftrag beinen+augenblick beinen+aussendienst beinen+berater beinen+bestellstopp beinen+blumenladen
beinen+der beinen+die beinen+echten beinen+eigenen beinen+einzelnen beinen+exklusivvertrag beinen+festen
beinen+feuchten beinen+gefallen beinen+getrankehandel beinen+grund beinen+gutschein beinen+handler
beinen+herrn beinen+hofladen beinen+kaffee beinen+katalog beinen+kleinen beinen+kollegen beinen+laden
beinen+laib beinen+link beinen+menschen beinen+mitarbeiter beinen+neuen beinen+nicht beinen+rahmenvertrag
beinen+richtigen beinen+ruckruf beinen+schlaganfall beinen+stehen beinen+strich beinen+termin
beinen+verantwortlichen beinen+vertrag beinen+vertreter beinen+weinhandel beinen+zweimannbetrieb
beinen+zweipersonenhaushalt beiner+ab beiner+an beiner+anderen beiner+anruft beiner+besprechung beiner+da
beiner+hand beiner+maschine beiner+ran beiner+rangeht beiner+rechnung beiner+stunde beiner+von beiner+woche
beiner+zuruckruft beines+monats beinfach+$ beinfach+alles beinfach+aufgelegt beinfach+aus beinfach+besser
beinfach+billiger beinfach+chaos beinfach+die beinfach+geloscht beinfach+ignoriert beinfach+in beinfach+ist
beinfach+keine beinfach+mal beinfach+mehr beinfach+netter beinfach+nicht beinfach+nie beinfach+schlechter
beinfach+so beinfach+storniert beinfach+vergessen beinfach+vor beinfach+vorbei beinfach+vors beinfach+zu
beingeben+$ beingegangen+$ beingehalten+$ beingehalten+unsere beingeholt+das beingekauft+$ beingekauft+die
beingelaufen+$ beingeschaltet+$ beingeschaltet+mehr beingeschickt+seitdem beingeschlafen+$ beingestellt+$
beingestellt+die beinkauf+$ beinkauf+hab beinkauf+hat beinkauf+lauft beinkaufen+$ beinkaufsgenossenschaft+$
beinlaufen+$ beinmal+$ beinmal+an beinmal+auf beinmal+bei beinmal+dann beinmal+im beinmal+nicht beinmal+sogar
beinmal+und beinmalig+$ beins+$ beins+a beinsatz+$ beinschlafen+und beinsicht+in beinstellen+$
beinverstanden+$ beinwandfrei+$ beinwilligung+gegeben beinwilligung+widerrufen beinzelteile+die beinziges+mal
beinzutragen+vier belf+wochen belternzeit+und bempfang+$ bempfanger+$ bempfehle+euch bempfindliche+haut
bempfohlen+$ bempfohlen+bin bempfohlen+die bempfunden+$ ben+andere ben+ruhe bende+$ bende+das bende+der
bende+ging bende+hat bende+mit bendlich+$ bendlich+a bendlich+auf bendlich+aus bendlich+die bendlich+einen
bendlich+in bendlich+jemand bendlich+meine bendstadium+ich benergiezuschlage+$ benglisch+$ benkel+hat
benkel+ist benkel+sind benkelin+hat bentfernen+$ bentfernen+sie bentscheidet+das bentscheidet+der
bentscheidung+$ bentscheidung+der bentschieden+$ bentschuldigt+hat bentschuldigung+dann bentsorgt+$
benttauschend+$ benttauscht+$ bentziehe+ihnen ber+$ ber+anrufen ber+hat ber+ist ber+kommt ber+mich ber+mir
ber+mochte ber+nicht ber+soll ber+was ber+will berfahren+dass berfolgt+$ berhalten+$ berhalten+und
berhalten+wir berhoht+in berhoht+ohne berhohung+$ berinnert+werden berklar+ich berklare+ich berklaren+$
berlaube+das berlaubnis+$ berlaubnis+mich berlaubt+mir berledigt+$ berledigt+der berloschen+$ berneuert+$
bernst+$ bernst+genommen bernsthaft+$ berreichbar+$ berreichbar+und berreichbarkeit+$ berreiche+ich
berreichen+$ berreicht+man bersatz+$ bersatz+auch bersatz+bis bersatzlieferung+fehlt bersatzlieferung+warte
bersatzteil+$ bersatzteil+ist bersatzteile+auch bersatzteile+fur bersatzteile+mehr bersetzt+$ berst+ab
berst+am berst+bestellt berst+das berst+die berst+falsch berst+gestern berst+im berst+in berst+kam berst+mal
berst+mein berst+meine berst+mochte berst+nach berst+recht berst+sagen berst+seit berst+uberlegen berst+um
berst+vor berst+was berst+wenn berst+wieder berst+will berstatte+ich berstattet+$ berstattet+also
berstattung+$ berstattung+fehlt berstattung+ist bersten+klingeln bersten+regen bersten+waschen berstens+ist
berstes+weg berstmal+alles berstmal+meine berwarte+ich berwunscht+$ berzahl+ich berzahlen+und berzahlt+$
berzeuger+$ bes+$ bes+am bes+arger bes+auch bes+auf bes+bei bes+besser bes+billiger bes+bis bes+bleiben bes+da
bes+dann bes+das bes+den bes+denn bes+der bes+die bes+doch bes+ein bes+einen bes+einfach bes+euch bes+falsch
bes+fehlt bes+fehlte bes+freitag bes+fur bes+gab bes+gar bes+geht bes+gereicht bes+gewesen bes+gibt
bes+gunstiger bes+gut bes+halt bes+hat bes+hier bes+im bes+immer bes+in bes+ist bes+jedenfalls bes+jetzt
bes+kam bes+kaum bes+keine bes+keinen bes+kommt bes+kostet bes+lag bes+langt bes+mal bes+mehr bes+meine
bes+mir bes+mit bes+mittwoch bes+nach bes+nachfullpacks bes+ne bes+nervt bes+neues bes+nicht bes+nichts
bes+nie bes+noch bes+nur bes+reicht bes+schlecht bes+seit bes+sich bes+sind bes+so bes+verspricht bes+von
bes+vorher bes+war bes+ware bes+weitergehen bes+wieder bes+wird bes+wurde bes+zu bess+ich besse+kein bessen+$
bessen+auf bessen+brennt bessen+kalt bessen+kam bessen+wird betiketten+jetzt betiketten+losen betiketten+seit
betwas+bestellt betwas+das betwas+nicht beuch+$ beuch+aber beuch+alles beuch+am beuch+anrufen beuch+auch
beuch+auf beuch+aus beuch+bestellt beuch+bin beuch+braucht beuch+das beuch+die beuch+doch beuch+egal beuch+ein
beuch+einen beuch+einfach beuch+eure beuch+fehlt beuch+gekauft beuch+geld beuch+gern beuch+gibt beuch+hab
beuch+hat beuch+horen beuch+im beuch+immer beuch+in beuch+ist beuch+ja beuch+jetzt beuch+kam beuch+keine
beuch+keinen beuch+konnte beuch+lesen beuch+los beuch+mal beuch+mein beuch+muss beuch+nicht beuch+nichts
beuch+nie beuch+noch beuch+nur beuch+schon beuch+seit beuch+sondern beuch+sparen beuch+uber beuch+und
beuch+war beuch+warte beuch+was beuch+weil beuch+will beuch+zu beuer+aussendienst beuer+bote beuer+chef
beuer+portal beuer+service beuer+shop beuer+sortiment beuer+studio beuer+system beuer+wagen beure+anrufe
beure+app beure+fahrer beure+filiale beure+firma beure+haltung beure+hotline beure+leute beure+nachricht
beure+nachrichten beure+offnungszeiten beure+pflaster beure+preise beure+seite beure+sms beure+software
beure+spedition beure+umfrage beure+versicherung beure+werbung beurem+computer beurem+katalog beurem+laden
beurem+onlineshop beurem+papier beurem+system beurem+verteiler beuren+anrufen beuren+sms beuren+techniker
beuren+umfragen beurer+firma beurer+kartei beurer+liste beurer+seite beurer+werbung beuro+$ beuro+bei
beuro+billiger beuro+das beuro+drunter beuro+fur beuro+gunstiger beuro+ich beuro+im beuro+ist beuro+kostet
beuro+mehr beuro+nein beuro+nicht beuro+pfand beuro+porto beuro+schauen beuro+versandkostenfrei
beuro+wechselbonus beuro+weniger beuro+zu beuro+zuruck beuropa+und bewig+$ bewig+auf bewig+gedauert
bewig+keine bewig+warten bexcel+$ bexistiert+nicht bexistiert+seit bexklusivvertrag+mit bexport+nach
bexportfunktion+$ bextra+$ bextra+urlaub bfad+$ bfaden+$ bfahr+ich bfahr+jetzt bfahr+nur bfahre+kein bfahren+$
bfahrer+hat bfahrer+kam bfahrer+stellt bfahrer+war bfahrer+waren bfahrzuschlag+das bfair+$ bfair+aber
bfair+bei bfair+da bfair+hab bfair+ich bfair+ist bfaire+preise bfairtrade+$ bfake+$ bfall+$ bfall+liegt
bfall+loschen bfall+offen bfall+und bfallen+viel bfalls+sie bfallt+der bfallt+mir bfallt+nichts bfalsch+$
bfalsch+benutzt bfalsch+beraten bfalsch+dann bfalsch+geliefert bfalsch+gemacht bfalsch+getippt bfalsch+ich
bfalsch+jedes bfalsch+lieferscheine bfalsch+und bfalsch+verbunden bfalsche+abbuchung bfalsche+adresse
bfalsche+grosse bfalsche+ich bfalsche+nummer bfalsche+partei bfalsche+person bfalsche+rechnung
bfalsche+rechnungen bfalsche+sachen bfalsche+taste bfalsche+ware bfalschen+$ bfalschen+adresse
bfalschen+lieferung bfalschen+teile bfalschen+verein bfalscher+betrag bfalscher+empfanger bfamiliare+grunde
bfamilie+$ bfamilie+mit bfamiliensache+$ bfand+ich bfand+sie bfarbe+$ bfarbe+deckt bfarben+$ bfarben+auf
bfarben+gefallen bfast+jede bfaul+$ bfaules+obst bfebruar+wurde bfehlanzeige+$ bfehldrucke+$ bfehlen+$
bfehler+$ bfehler+in bfehler+ist bfehler+und bfehlerhaft+$ bfehlerhafte+kuchenfront bfehlmenge+reklamiert
bfehlt+$ bfehlt+auch bfehlt+bis bfehlt+braucht bfehlt+ein bfehlt+eine bfehlt+halt bfehlt+immer bfehlt+mir
bfehlt+noch bfehlt+seit bfehlt+uns bfehlte+an bfehlte+die bfehlte+uns bfeierabend+$ bfeiertag+$ bferien+$
bfernstudium+fertig bfertig+$ bfertig+brauch bfertig+gebaut bfertig+ist bfertig+kein bfertig+mit
bfertig+software bfertigen+jetzt bfesten+ansprechpartner bfester+ansprechpartner bfestnetz+$ bfett+$
bfeuchten+kehricht bfeuerwehr+oberndorf bfickt+euch bfiel+die bfiliale+bei bfiliale+in bfiliale+und
bfilialleiter+$ bfinanziell+nicht bfind+das bfind+den bfind+ich bfinde+$ bfinde+ich bfinde+mich bfinde+nichts
bfindet+$ bfindet+das bfindet+man bfinger+von bfinger+weg bfir+a bfirma+$ bfirma+aus bfirma+denn
bfirma+erloschen bfirma+geschlossen bfirma+gibt bfirma+hat bfirma+ist bfirma+nicht bfirma+nichts bfirma+pleite
bfirma+sind bfirma+uberhaupt bfirma+und bfirma+von bfirma+war bfirma+wurde bfirma+zu bfirmen+die bflach+$
bflackert+seit bflasche+$ bflasche+ist bflaschen+$ bfleisch+ist bfleisch+mehr bfleisch+und bfleisch+war
bfliesen+waren bflog+ich bflott+und bflyeralarm+drucken bfolgt+$ bfolie+und bfordere+sie bfordermittel+an
bformular+ausgefullt bfotos+geschickt bfrag+$ bfrag+mal bfrag+mich bfrag+nicht bfrage+$ bfrage+bitte
bfrage+ich bfrage+nicht bfrage+nochmal bfrage+zu bfragebogen+$ bfragen+$ bfragen+beantworten bfragen+bitte
bfragen+das bfragen+die bfragen+ich bfragen+ja bfragen+keine bfragen+kommen bfragen+mehr bfragen+sie
bfragen+sind bfragen+und bfragen+warum bfragt+$ bfragt+denn bfragt+ihr bfragt+lieber bfragt+mich bfragt+nicht
bfrase+wurde bfrasteile+nicht bfrau+am bfrau+an bfrau+beck bfrau+bei bfrau+berger bfrau+bestellt bfrau+beyer
bfrau+dr bfrau+fragen bfrau+hat bfrau+huber bfrau+ich bfrau+ist bfrau+kern bfrau+kessler bfrau+krause
bfrau+liegt bfrau+lindner bfrau+lorenz bfrau+macht bfrau+meint bfrau+nicht bfrau+ozturk bfrau+petzold
bfrau+praxis bfrau+seidl bfrau+sommer bfrau+und bfrau+wagner bfrau+wenzel bfrau+will bfrau+yilmaz bfrech+$
bfrechheit+$ bfrechheit+war bfrei+$ bfrei+genommen bfreitag+$ bfreitag+da bfremdgegangen+$ bfremdgegangen+und
bfremdvergeben+an bfressnapf+$ bfreu+mich bfreund+nach bfreundlich+$ bfreundlich+ja bfreundlich+und
bfreundlicher+$ bfreundlicheres+personal bfreundlicherweise+davon bfreut+sich bfrieden+$ bfrisch+$ bfrischer+$
bfrischere+ware bfriseur+$ bfrohe+ostern bfrohe+weihnachten bfruh+$ bfruh+an bfruher+$ bfruher+besser
bfruher+der bfruher+ging bfruher+hat bfruher+hatten bfruher+hattet bfruher+hielten bfruher+ja bfruher+top
bfruher+war bfruhestens+im bfruhjahr+aufgefullt bfuhle+mich bfuhlt+man bfuhlt+sich bfuhlte+sich bfuhren+$
bfuhren+sie bfuhren+wir bfuhrerschein+abgegeben bfuhrt+$ bfuhrt+die bfuhrt+ihr bfundig+geworden bfunf+euro
bfunf+mal bfunf+minuten bfunf+monaten bfunf+prozent bfunf+sterne bfunf+wochen bfunkloch+$ bfunkstille+$
bfunktion+fur bfunktion+mit bfunktioniert+$ bfunktioniert+nicht bfur+$ bfur+25 bfur+28 bfur+3 bfur+a bfur+alle
bfur+alleinstehende bfur+allergiker bfur+alles bfur+altere bfur+altkunden bfur+d bfur+das bfur+den bfur+die
bfur+dieses bfur+drei bfur+ein bfur+eine bfur+einen bfur+empfindliche bfur+etwas bfur+euch bfur+eure
bfur+grosse bfur+ihr bfur+ihre bfur+immer bfur+jede bfur+jeden bfur+kinder bfur+kleine bfur+kunden
bfur+linkshander bfur+manner bfur+maschinen bfur+mein bfur+meine bfur+meinen bfur+mich bfur+mutterkuhe
bfur+neue bfur+neukunden bfur+notfalle bfur+rentner bfur+schichtplanung bfur+schulen bfur+sie bfur+sms bfur+so
bfur+sowas bfur+sport bfur+stammkunden bfur+studenten bfur+treue bfur+umfragen bfur+ungut bfur+uns bfur+unsere
bfur+vegetarier bfur+vereine bfur+was bfur+wen bfur+weniger bfur+werbung bfur+zu bfur+zuwenig bfur+zwei
bfurchtbar+$ bfurs+gleiche bfurs+nichtstun bfurs+studio bfurs+training bfurt+uf bfusion+wurde bfusioniert+und
bfussball+unterhalten bfusse+$ bfusselt+$ bfutsch+$ bfutter+fur bfutter+hat bfutter+jetzt bfutter+keine
bfutter+mehr bfutter+nicht bfutter+war bg+$ bgab+$ bgab+ausschlag bgab+es bgab+keinen bgab+mal bgab+nie
bgabs+auch bgabs+gar bgabs+nicht bgabs+nichts bgangen+$ bganz+$ bganz+ehrlich bganz+einfach bganz+oder
bganz+ordentlich bganz+schlecht bganz+schon bganze+abteilung bganzen+tag bgar+keine bgar+keinen bgar+nicht
bgar+nichts bgarantie+eingeschickt bgarantieantrag+bisher bgarantiefall+abgelehnt bgarantiefall+lauft
bgarten+$ bgarten+hab bgarten+mehr bgasten+und bgastronomie+$ bgaststatte+ist bgeandert+$ bgeandert+habt
bgeandert+jetzt bgeandert+wir bgeantwortet+$ bgearbeitet+und bgeargert+$ bgeb+ich bgeb+meine bgebaut+$
bgebe+ich bgeben+$ bgeben+sie bgebeten+die bgebeten+hatte bgebinde+$ bgeblieben+$ bgeblieben+und bgebrauch+$
bgebraucht+$ bgebraucht+gekauft bgebraucht+und bgebt+mir bgebts+endlich bgebucht+$ bgebuhr+fur bgebuhren+$
bgebunden+$ bgeburtsdatum+und bgeburtstag+$ bgedacht+$ bgedacht+hab bgedanken+$ bgedauert+$ bgedauert+wurde
bgedruckt+$ bgedruckt+wird bgeehrte+damen bgefallen+$ bgefallen+mir bgefallen+und bgefallt+mir bgefasst+$
bgefehlt+$ bgefragt+$ bgefragt+ob bgefragt+werden bgefuhlt+$ bgefunden+$ bgefunden+suche bgefunden+werkstatt
bgegangen+$ bgegangen+und bgegeben+$ bgegeben+und bgegen+die bgegen+euch bgegen+sechs bgegen+sie bgegend+$
bgegend+sind bgegenfrage+was bgegenteil+$ bgegenuber+$ bgegessen+$ bgeh+ich bgeh+jetzt bgeh+nicht bgeh+zum
bgeh+zur bgehabt+$ bgehabt+auch bgehabt+und bgehalt+reicht bgehalten+$ bgehangt+$ bgehe+ich bgehe+jetzt
bgehe+zur bgehen+$ bgehen+ans bgehen+immer bgehen+in bgehn+jetzt bgeholt+$ bgehort+$ bgehort+einem bgehort+ihr
bgehort+jetzt bgehort+meiner bgehort+nicht bgehort+von bgeht+$ bgeht+aber bgeht+alles bgeht+am bgeht+an
bgeht+auch bgeht+bei bgeht+das bgeht+es bgeht+euch bgeht+gar bgeht+grad bgeht+immer bgeht+in bgeht+jemand
bgeht+jetzt bgeht+keiner bgeht+man bgeht+mir bgeht+mit bgeht+nicht bgeht+nichts bgeht+seit bgeht+sie bgeht+so
bgeht+und bgeht+vor bgeht+weg bgeirrt+$ bgeist+aufgegeben bgeist+aufgibt bgekauft+$ bgekauft+hab bgekauft+mit
bgekauft+und bgeklappt+$ bgeklart+$ bgeklart+aber bgekommen+$ bgekommen+den bgekommen+ist bgekommen+und
bgekorkt+$ bgekorkt+drei bgekostet+$ bgekostet+als bgekriegt+$ bgekriegt+und bgekummert+$ bgekummert+und
bgekundigt+$ bgekundigt+hab bgekundigt+habe bgekundigt+hatte bgekundigt+ich bgekundigt+und bgekundigt+weil
bgekurzt+$ bgelander+im bgelandet+$ bgelassen+$ bgelassen+werden bgeld+$ bgeld+fehlt bgeld+fur bgeld+hab
bgeld+habt bgeld+ist bgeld+kam bgeld+knapp bgeld+lag bgeld+liegt bgeld+mehr bgeld+nicht bgeld+noch bgeld+und
bgeld+war bgeld+weg bgeld+wert bgeld+wieder bgeld+wird bgeld+zuruck bgeldbeutel+$ bgelegen+$ bgelesen+$
bgeliefert+$ bgeliefert+habt bgeliefert+mehrmals bgeliefert+und bgeliefert+wurde bgell+$ bgelohnt+von
bgeloscht+$ bgeloscht+aus bgeloscht+werden bgelost+$ bgemacht+$ bgemacht+hat bgemacht+mit bgemacht+und
bgemass+art bgemeinde+$ bgemeinde+hat bgemeldet+$ bgemeldet+hat bgemeldet+und bgemerkt+dass bgemuse+$ bgenau+$
bgenau+das bgenau+eine bgenau+sagen bgenau+so bgenau+wegen bgenervt+$ bgenommen+$ bgenommen+das
bgenommen+gefuhlt bgenommen+und bgenossenschaft+$ bgenug+$ bgenug+davon bgenug+von bgeordert+$ bgepasst+$
bgepasst+hat bgerade+$ bgerade+alles bgerade+beim bgerade+das bgerade+ein bgerade+erst bgerade+im bgerade+in
bgerade+nach bgerade+nicht bgerade+seine bgerade+wieder bgerat+$ bgerat+hab bgerat+hat bgerat+ist bgerat+lauft
bgerat+war bgerat+wurde bgerate+im bgerechtfertigt+$ bgeredet+und bgeregelt+$ bgeregelt+ist bgereicht+$
bgericht+$ bgerichte+$ bgerissen+$ bgern+$ bgern+aber bgern+am bgern+an bgern+bei bgern+dass bgern+die
bgern+ein bgern+eine bgern+einen bgern+geschehen bgern+gewusst bgern+jetzt bgern+mal bgern+mit bgern+noch
bgern+personlich bgern+vorher bgern+was bgern+weiter bgern+wieder bgerne+$ bgerne+am bgerne+den bgerne+doch
bgerne+was bgerne+wieder bgerochen+$ bgesagt+$ bgesagt+da bgesagt+dann bgesagt+das bgesagt+dass
bgesagt+einfach bgesagt+hab bgesagt+haben bgesagt+hat bgesagt+hatte bgesagt+ich bgesagt+ihr bgesagt+jetzt
bgesagt+mama bgesagt+nein bgesagt+war bgesagt+wir bgesalzen+$ bgesalzen+und bgeschaft+$ bgeschaft+aufgegeben
bgeschaft+existiert bgeschaft+und bgeschafte+macht bgeschaftsaufgabe+zum bgeschaftsfuhrer+$
bgeschaftsfuhrer+hat bgeschaftsleitung+$ bgeschehen+$ bgeschenk+$ bgeschenkt+$ bgeschichte+$ bgeschichte+mit
bgeschickt+$ bgeschickt+und bgeschiedene+leute bgeschlossen+$ bgeschlossen+hat bgeschlossen+nach
bgeschlossen+und bgeschluckt+$ bgeschmack+$ bgeschmack+liegt bgeschmack+nicht bgeschmacklich+$ bgeschmeckt+$
bgeschnitten+nachdruck bgeschnurt+$ bgeschrieben+$ bgeschrottet+und bgeschrumpft+und bgesehen+$ bgesehen+das
bgesichtserkennung+am bgespeichert+$ bgespeichert+haben bgespeichert+habt bgespeichert+ist bgespeichert+und
bgespeicherten+daten bgesperrt+$ bgesperrt+und bgesprach+mit bgestanden+ach bgestellt+$ bgestern+$
bgestern+bei bgestern+erst bgestern+wieder bgestiegen+$ bgestimmt+$ bgestoppt+$ bgestorben+$ bgestorben+bitte
bgestorben+ich bgestorben+und bgestorben+wir bgestort+$ bgestrichen+$ bgestrichen+habt bgestrichen+und
bgestrichen+was bgestunken+$ bgesucht+$ bgesundheitlichen+grunden bgesunken+$ bgetaugt+$ bgetauscht+$
bgetauscht+wird bgetragen+und bgetreidefrei+gabs bgewackelt+$ bgewaltig+$ bgewartet+$ bgewartet+und
bgewechselt+$ bgewechselt+der bgewechselt+die bgewechselt+und bgewechselt+weil bgewerbe+abgemeldet bgewesen+$
bgewesen+sein bgewesen+und bgewohnheitstier+und bgewonnen+$ bgewonnen+das bgeworden+$ bgeworden+bin
bgeworden+ich bgeworden+und bgewundert+$ bgewurdigt+und bgezogen+$ bgezogen+da bgezogen+und bgfundn+$ bghabt+$
bgib+mir bgibt+$ bgibt+das bgibt+die bgibt+es bgibt+kein bgibt+keine bgibt+keinen bgibt+mir bgibt+nichts
bgibt+nur bgibts+bei bgibts+nicht bgibts+nichts bging+alles bging+an bging+bei bging+das bging+der bging+es
bging+ja bging+keiner bging+mir bging+nach bging+nicht bging+so bglasfaser+von bglaub+das bglaub+ich
bglaub+sie bglaube+sie bglauben+sie bgleich+$ bgleich+aus bgleich+ich bgleich+los bgleich+mit bgleich+neben
bgleich+null bgleich+ums bgleich+zum bgleiche+$ bgleiche+angebot bgleiche+creme bgleiche+fur bgleiche+geld
bgleichen+tag bgluck+sass bglucklich+$ bglutenfreie+produkte bglutenfreien+sachen bglutenfreies+brot bgmbh+$
bgmbh+existiert bgod+$ bgott+$ bgott+ich bgott+was bgrad+$ bgrad+am bgrad+an bgrad+auf bgrad+beim bgrad+ein
bgrad+gar bgrad+im bgrad+in bgrad+kein bgrad+keine bgrad+keinen bgrad+kundschaft bgrad+mit bgrad+nicht
bgrad+schlecht bgrad+wieder bgrade+im bgrade+nicht bgratis+versand bgrauenhaft+$ bgraus+$ bgraz+$ bgraz+da
bgraz+gezogen bgraz+hier bgrenze+$ bgrenzwertig+$ bgross+$ bgross+fur bgross+und bgrosse+$ bgrosse+48
bgrosse+fusse bgrosse+geschickt bgrosse+gibt bgrosse+grossen bgrosse+ist bgrossen+$ bgrossen+uber
bgrossere+auswahl bgrossere+grossen bgrosshandel+$ bgrosshandel+in bgrosshandler+aus bgrosshandler+um bgrun+$
bgrund+$ bgrund+eigentlich bgrunde+$ bgrunde+kenne bgrunde+mehr bgrunden+$ bgrunden+den bgrundgebuhr+$
bgrundgebuhr+ist bgrundsatzlich+nicht bgrundsatzlich+nichts bgruss+gott bgrusse+an bgrussen+$ bgrussen+sie
bgsagt+ich bgsi+$ bgsi+und bgstorbe+$ bgummi+$ bgunstig+$ bgunstiger+$ bgunstiger+sein bgunstiger+so
bgunstiger+und bgunstigste+hat bgut+$ bgut+aber bgut+an bgut+angekommen bgut+aufgehoben bgut+aus bgut+bei
bgut+betreut bgut+der bgut+die bgut+gwa bgut+ich bgut+ist bgut+nur bgut+preise bgut+sein bgut+und bgut+war
bgut+wie bgute+$ bgute+alte bgute+frage bgute+zusammenarbeit bguten+tag bguthaben+ist bguthaben+wurde
bgutschein+$ bgutschein+fur bgutschein+wurde bgutschrift+$ bgutschrift+fehlt bgutschrift+fur bgutschrift+ist
bgutschrift+nie bgutschrift+steht bgutschrift+uber bgutschrift+vom bgutschrift+warte bgwa+bloss bha+$ bha+ich
bha+wer bhaare+$ bhaaren+$ bhab+$ bhab+alle bhab+alles bhab+am bhab+angerufen bhab+angst bhab+auf
bhab+aufgehort bhab+aus bhab+bei bhab+beschlossen bhab+besuch bhab+bloss bhab+da bhab+das bhab+den bhab+die
bhab+diese bhab+doch bhab+drei bhab+dreimal bhab+durchfall bhab+ein bhab+eine bhab+einen bhab+einfach
bhab+euch bhab+eure bhab+funf bhab+gar bhab+gehort bhab+gekundigt bhab+genug bhab+gerade bhab+gesagt
bhab+gestern bhab+gewechselt bhab+grad bhab+grade bhab+halt bhab+heute bhab+ich bhab+ichs bhab+ihnen bhab+im
bhab+immer bhab+ja bhab+jetz bhab+jetzt bhab+jz bhab+kaum bhab+kein bhab+keine bhab+keinen bhab+kundschaft
bhab+letzte bhab+letztes bhab+mein bhab+meinen bhab+mich bhab+mir bhab+mit bhab+ne bhab+nen bhab+nicht
bhab+nichts bhab+nie bhab+noch bhab+nur bhab+schlicht bhab+schon bhab+seit bhab+tabletten bhab+um bhab+und
bhab+vor bhab+vorgestern bhab+was bhab+wieder bhabe+$ bhabe+alles bhabe+andere bhabe+aufgehort bhabe+bei
bhabe+da bhabe+das bhabe+den bhabe+die bhabe+drei bhabe+es bhabe+gerade bhabe+heute bhabe+ich bhabe+ihnen
bhabe+ihre bhabe+jetzt bhabe+kein bhabe+keine bhabe+keinen bhabe+krebs bhabe+mein bhabe+meine bhabe+mich
bhabe+mir bhabe+mit bhabe+nie bhabe+noch bhabe+nur bhabe+schulden bhabe+und bhabe+vier bhabe+zu bhaben+$
bhaben+alles bhaben+also bhaben+auch bhaben+auf bhaben+aufgehort bhaben+bei bhaben+betriebsferien bhaben+da
bhaben+das bhaben+den bhaben+dichtgemacht bhaben+die bhaben+doch bhaben+drei bhaben+ein bhaben+eine
bhaben+einen bhaben+einfach bhaben+fusioniert bhaben+gerade bhaben+gesagt bhaben+geschlossen bhaben+gewechselt
bhaben+grad bhaben+grade bhaben+hier bhaben+im bhaben+immer bhaben+ja bhaben+jetzt bhaben+kein bhaben+keine
bhaben+keinen bhaben+meine bhaben+meinen bhaben+mich bhaben+mir bhaben+mit bhaben+nach bhaben+nichts
bhaben+noch bhaben+nur bhaben+sich bhaben+sie bhaben+und bhaben+uns bhaben+unser bhaben+unsere bhaben+unseren
bhaben+vor bhaben+wir bhaben+zugemacht bhaben+zugesperrt bhaben+zum bhaben+zwei bhabt+$ bhabt+auf
bhabt+aufgehort bhabt+bin bhabt+das bhabt+den bhabt+die bhabt+doch bhabt+doppelt bhabt+euch bhabt+ihr bhabt+ja
bhabt+keine bhabt+mein bhabt+meine bhabt+meinen bhabt+mich bhabt+mir bhabt+nichts bhabt+nie bhabt+nur
bhabt+und bhabt+uns bhabt+war bhabts+ihr bhabts+ja bhagebau+$ bhaha+$ bhaha+bei bhalb+drei bhalb+so bhalb+vier
bhalbe+lieferung bhalbe+stunde bhalben+jahr bhalben+preis bhalber+preis bhalbes+jahr bhalbiert+$ bhalf+$
bhalfte+$ bhalfte+also bhalfte+da bhalfte+der bhalfte+kaputt bhallo+$ bhallo+also bhallo+hallo bhallo+hier
bhallo+ich bhalt+$ bhalt+an bhalt+auch bhalt+das bhalt+die bhalt+doppelt bhalt+dort bhalt+ein bhalt+eine
bhalt+einfach bhalt+ewig bhalt+hin bhalt+im bhalt+kein bhalt+keine bhalt+langer bhalt+mit bhalt+nach
bhalt+nicht bhalt+nichts bhalt+schluss bhalt+schwach bhalt+so bhalt+stopp bhalt+was bhalt+woanders bhalt+zu
bhalt+zum bhaltbar+$ bhalten+$ bhalten+langer bhalten+nicht bhalten+nichts bhalten+zwei bhaltet+einfach
bhaltung+zur bhamburg+$ bhamburg+gezogen bhand+$ bhand+nicht bhand+und bhande+voll bhandelsregister+geloscht
bhandelt+es bhandler+aus bhandler+im bhandler+in bhandler+vor bhands+mich bhandschuhe+heute bhandwerker+im
bhandy+$ bhandy+das bhandy+gehort bhandy+ging bhandy+hab bhandy+ist bhandy+nicht bhandy+von bhandynummer+$
bhandynummer+aus bhangen+$ bhangen+geblieben bhangen+lassen bhangt+das bhangt+man bhangt+noch bhannover+ich
bhappig+$ bhasslich+und bhast+dich bhat+$ bhat+alles bhat+auch bhat+aufgehort bhat+bei bhat+bis bhat+da
bhat+damals bhat+dann bhat+das bhat+dasselbe bhat+den bhat+der bhat+die bhat+dieselbe bhat+doch bhat+dreck
bhat+ein bhat+eine bhat+einen bhat+einfach bhat+er bhat+es bhat+euch bhat+gefehlt bhat+gekorkt bhat+gekundigt
bhat+gepasst bhat+gesagt bhat+gestern bhat+gestunken bhat+gewechselt bhat+gewonnen bhat+ihn bhat+ihnen
bhat+ihren bhat+im bhat+immer bhat+in bhat+ist bhat+jemand bhat+jetzt bhat+kein bhat+keine bhat+keinen
bhat+keiner bhat+man bhat+mehr bhat+mein bhat+meine bhat+meinen bhat+mich bhat+mir bhat+mit bhat+nach
bhat+nachgelassen bhat+nachgerechnet bhat+nen bhat+nicht bhat+nichts bhat+nie bhat+niemand bhat+noch bhat+nur
bhat+schon bhat+seine bhat+seinen bhat+sich bhat+sie bhat+so bhat+und bhat+uns bhat+unsere bhat+von bhat+was
bhat+wie bhat+zu bhat+zugemacht bhat+zwei bhatt+gern bhatt+ich bhatte+$ bhatte+andere bhatte+da bhatte+dann
bhatte+das bhatte+den bhatte+der bhatte+die bhatte+ein bhatte+einen bhatte+einfach bhatte+es bhatte+gern
bhatte+gerne bhatte+gibt bhatte+ich bhatte+keine bhatte+kork bhatte+mich bhatte+mir bhatte+nach bhatte+nie
bhatte+so bhatte+viel bhatten+$ bhatten+den bhatten+die bhatten+eine bhatten+einen bhatten+ja bhatten+nicht
bhatten+nie bhatten+sie bhatten+wir bhattet+$ bhattet+ihr bhattet+keine bhattet+nie bhaus+$ bhaus+also
bhaus+da bhaus+fertig bhaus+ist bhaus+tatig bhaus+und bhaus+wie bhaus+zu bhausarzt+bezieht bhause+$
bhausflur+$ bhaushalt+$ bhaushalt+und bhausmeister+$ bhausmeister+und bhausnotruf+braucht bhaustur+$ bhaut+$
bhaut+ab bhean+$ bhebt+einer bheft+$ bheil+$ bheim+$ bheim+da bheim+und bheiss+nicht bheisse+anders
bheisse+nicht bheissen+$ bheisst+$ bheisst+auch bheisst+die bheisst+es bheisst+jetzt bheisst+nein
bheizen+jetzt bheizol+aus bheizol+mehr bheizol+noch bhelfen+$ bhelfen+sie bhemden+beim bhend+grad bhend+jetzt
bher+$ bher+damit bher+und bherbst+$ bherbst+nach bherbst+selber bhergegeben+$ bherr+$ bherr+baumann
bherr+brandl bherr+brandner bherr+demir bherr+lang bherr+lindner bherr+maier bherr+ozdemir bherr+wagner
bherr+yilmaz bherrlich+$ bherrn+demir bherrn+pohl bherrn+wolf bhersteller+$ bhervorragend+$ bheu+$ bheulen+$
bheut+abend bheut+nicht bheute+$ bheute+abend bheute+fruh bheute+hab bheute+hat bheute+ist bheute+kein
bheute+keine bheute+keiner bheute+meine bheute+morgen bheute+nach bheute+nachmittag bheute+nicht bheute+nichts
bheute+noch bheute+offen bheute+reissen bhielt+nicht bhielten+die bhier+$ bhier+abbestellen bhier+am bhier+an
bhier+bei bhier+bitte bhier+der bhier+die bhier+ein bhier+gibt bhier+im bhier+irgendwo bhier+ist bhier+keiner
bhier+liegen bhier+mal bhier+mit bhier+nicht bhier+nichts bhier+nie bhier+nochmal bhier+nur bhier+rum
bhier+schmeckt bhier+und bhier+wohnt bhierher+$ bhiermit+ab bhiermit+jede bhiermit+widerrufe bhiess+es
bhilfe+$ bhilfe+ich bhilfsbereit+$ bhilft+$ bhilft+auch bhilft+einem bhilft+mir bhilti+da bhin+$ bhin+bitte
bhin+kam bhin+reklamiert bhin+und bhing+ich bhingen+nach bhingestellt+und bhinten+und bhintereinander+und
bhinterhertelefonieren+$ bhinterhertelefonieren+wo bhinterlassen+$ bhinterlassen+und bhinterlegt+$
bhinterlegt+ist bhinuber+$ bhm+$ bhm+ja bhm+weiss bhmm+$ bhobby+$ bhobby+an bhobby+aufgegeben bhobby+hab
bhobel+wackelt bhoch+$ bhoch+ausserdem bhoch+fur bhoch+im bhoch+tschuss bhoch+und bhoch+wenn bhoch+wurde
bhochgesetzt+$ bhochwasser+im bhochzeit+$ bhochzeit+und bhof+$ bhof+aufgegeben bhof+verkauft bhohe+preise
bhoher+$ bhoher+als bhoher+preis bhoid+so bhol+ich bhol+ichs bhol+mein bhol+meine bhole+mir bholen+wir
bholland+$ bholt+ab bholt+mir bholz+$ bhomeoffice+$ bhomepage+$ bhonig+kommt bhor+auf bhor+ich bhor+op bhore+$
bhore+mit bhore+nichts bhoren+$ bhoren+glaub bhoren+sie bhoren+von bhoret+auf bhorn+$ bhornbach+$
bhornbach+hat bhort+auf bhort+bloss bhort+das bhort+doch bhort+endlich bhort+ihr bhort+man bhort+mir
bhort+mitten bhort+nicht bhort+sich bhorts+auf bhosen+fallen bhotel+$ bhotel+war bhotline+$ bhotline+besetzt
bhotline+eine bhotline+hat bhotline+ist bhotline+mit bhotline+nicht bhuber+$ bhuber+machen bhuhner+abgeschafft
bhuk+$ bhund+$ bhund+hat bhund+ist bhund+und bhunde+$ bhunde+nicht bhut+$ bich+$ bich+12 bich+40 bich+aber
bich+abgemeldet bich+alle bich+allein bich+alles bich+als bich+also bich+am bich+an bich+andere bich+angerufen
bich+anrief bich+anrufe bich+antworte bich+anzeige bich+arbeite bich+arbeitslos bich+auch bich+auf
bich+aufgegeben bich+aufgehort bich+aus bich+back bich+beantworte bich+bei bich+beim bich+bekomme bich+bestell
bich+bestelle bich+bi bich+bin bich+bins bich+bis bich+bitte bich+bleib bich+blockier bich+blockiere
bich+boykottiere bich+brauch bich+brauche bich+brauchte bich+bring bich+bruchig bich+da bich+dafur bich+daheim
bich+damals bich+daneben bich+danke bich+dann bich+darf bich+das bich+dass bich+dazu bich+den bich+denk
bich+denke bich+denn bich+der bich+die bich+diese bich+do bich+doch bich+dort bich+drei bich+dreimal
bich+drink bich+druber bich+druck bich+e bich+echt bich+eh bich+ehrlich bich+eifach bich+eigentlich bich+ein
bich+eine bich+einen bich+empfehle bich+entziehe bich+erlaube bich+erst bich+erzahl bich+es bich+ess bich+esse
bich+euch bich+fahr bich+fahre bich+fand bich+fertig bich+find bich+finde bich+finds bich+fordere bich+frag
bich+fragen bich+frei bich+fuhle bich+funf bich+fur bich+gar bich+geb bich+gegangen bich+geh bich+gehe
bich+gekauft bich+gekundigt bich+genug bich+gerade bich+gern bich+gesagt bich+gestern bich+gewechselt
bich+glaub bich+glaube bich+grad bich+gstorbe bich+gut bich+ha bich+hab bich+habe bich+haben bich+halt
bich+halte bich+hatt bich+hatte bich+heiss bich+heisse bich+heute bich+hier bich+hobs bich+hol bich+hor
bich+hore bich+ich bich+ihn bich+ihnen bich+ihre bich+ihrem bich+im bich+immer bich+in bich+irgendwas bich+ist
bich+ja bich+je bich+jedenfalls bich+jedes bich+jetzt bich+kam bich+kampf bich+kann bich+kauf bich+kaufe
bich+kaum bich+kein bich+keine bich+keinen bich+keins bich+kenn bich+kenne bich+koche bich+komm bich+komme
bich+konnte bich+krieg bich+kriege bich+kunde bich+kundige bich+lag bich+lass bich+lasse bich+lebe bich+leg
bich+lehne bich+leider bich+les bich+lese bich+lieber bich+liege bich+luft bich+mach bich+mache bich+mag
bich+mal bich+mein bich+meine bich+meinen bich+meinte bich+meld bich+melde bich+mich bich+mir bich+mit
bich+mocht bich+mochte bich+monatlich bich+morgen bich+morgens bich+muss bich+musste bich+nach bich+nachdenken
bich+namlich bich+nehme bich+nicht bich+nichts bich+nie bich+noch bich+nur bich+pack bich+personlich
bich+pflege bich+raus bich+red bich+reden bich+ruf bich+ruhe bich+sag bich+sage bich+sagen bich+sags
bich+schaff bich+schalte bich+schau bich+schlaf bich+schlafe bich+schlecht bich+schluss bich+schon
bich+schreib bich+schreibe bich+seh bich+sehe bich+seit bich+selber bich+selbst bich+sie bich+sitz bich+sitze
bich+so bich+soll bich+spater bich+spreche bich+sprechen bich+stand bich+steh bich+stehe bich+steig
bich+sterbe bich+stop bich+such bich+suche bich+suchte bich+tippe bich+trainiere bich+trau bich+trink
bich+trinke bich+uberlege bich+und bich+untersage bich+verbiete bich+verbitte bich+vergess bich+vergessen
bich+vergleiche bich+verklage bich+verlange bich+vermisse bich+versteh bich+verstehe bich+vertraue
bich+vertrete bich+verzichte bich+verzichten bich+vom bich+von bich+war bich+ware bich+warte bich+was
bich+wechsel bich+weder bich+weg bich+wegen bich+wein bich+weiss bich+weiterhin bich+weiterleben bich+werde
bich+widerrufe bich+widerspreche bich+wieder bich+will bich+wissen bich+woass bich+wohn bich+wollt bich+wollte
bich+wott bich+wu bich+wunsch bich+wunsche bich+wurd bich+wurde bich+wusste bich+zahle bich+zchli bich+zeige
bich+zeit bich+ziehe bich+zu bich+zufrieden bich+zugeben bich+zum bich+zur bich+zuruck bich+zuruckgeschickt
bichs+$ bichs+auch bichs+gelassen bichs+ihnen bid+einzutragen bideen+aber bignorieren+einen bignoriert+$
bihm+der bihm+die bihn+$ bihn+falsch bihn+mir bihn+nicht bihnen+$ bihnen+aber bihnen+alles bihnen+auch
bihnen+beim bihnen+bekommen bihnen+bestellt bihnen+das bihnen+die bihnen+eigentlich bihnen+ein bihnen+eine
bihnen+eingekauft bihnen+fur bihnen+gehabt bihnen+gekauft bihnen+geordert bihnen+hab bihnen+hiermit
bihnen+hore bihnen+horen bihnen+ich bihnen+im bihnen+immer bihnen+in bihnen+keiner bihnen+lag bihnen+langer
bihnen+liegen bihnen+mein bihnen+meine bihnen+mich bihnen+nicht bihnen+nichts bihnen+nie bihnen+noch
bihnen+schon bihnen+seit bihnen+uberhaupt bihnen+und bihnen+wenn bihnen+zu bihnen+zusammengekracht bihr+$
bihr+aber bihr+alles bihr+als bihr+am bihr+an bihr+angebot bihr+auch bihr+aus bihr+ausgelistet
bihr+aussendienst bihr+bei bihr+bis bihr+braucht bihr+bringt bihr+bucht bihr+chef bihr+da bihr+damals bihr+das
bihr+den bihr+denn bihr+die bihr+durft bihr+eh bihr+eigentlich bihr+es bihr+euch bihr+eure bihr+fahrer
bihr+fragt bihr+fruher bihr+fuhrt bihr+fur bihr+gar bihr+geht bihr+geliefert bihr+geloscht bihr+genau
bihr+grundsatzlich bihr+habt bihr+habts bihr+halt bihr+hattet bihr+haus bihr+heizol bihr+herr bihr+hort
bihr+immer bihr+in bihr+ist bihr+ja bihr+jetzt bihr+keine bihr+kollege bihr+kommt bihr+konnt bihr+konntet
bihr+kunde bihr+lasst bihr+liefert bihr+macht bihr+mal bihr+meine bihr+meint bihr+mich bihr+mir bihr+mit
bihr+monteur bihr+nehmt bihr+nervt bihr+nicht bihr+nichts bihr+nie bihr+noch bihr+nochmal bihr+nur
bihr+programm bihr+ruft bihr+samstags bihr+schickt bihr+schreibt bihr+schuldet bihr+seid bihr+seids bihr+seit
bihr+service bihr+so bihr+sollt bihr+sortiment bihr+spinnt bihr+stort bihr+system bihr+techniker bihr+uber
bihr+und bihr+verkauft bihr+verlangt bihr+verstandnis bihr+vertreter bihr+verwechselt bihr+von bihr+wart
bihr+was bihr+weiter bihr+werdet bihr+wisst bihr+wollt bihr+wolltet bihr+zu bihre+anrufe bihre+buchhaltung
bihre+eigenen bihre+firma bihre+frage bihre+fragen bihre+kollegin bihre+leute bihre+liste bihre+mails
bihre+mengen bihre+mitarbeiterin bihre+nachricht bihre+nummer bihre+preise bihre+rechnungen bihre+sms
bihre+sperrliste bihre+teile bihre+werbung bihrem+aussendienst bihrem+chef bihrem+haus bihrem+preis
bihrem+system bihrem+verkaufsleiter bihrem+verteiler bihren+anruf bihren+kollegen bihren+laden bihren+leuten
bihren+namen bihren+umfragen bihrer+datenbank bihrer+firma bihrer+frau bihrer+kartei bihrer+kollegin
bihrer+liste bihrer+umfrage bihres+war bik+will bim+allgau bim+angebot bim+april bim+auftrag bim+august
bim+ausland bim+auto bim+bad bim+betrieb bim+bett bim+bioladen bim+briefkasten bim+brot bim+bruhen bim+buro
bim+bus bim+chat bim+computer bim+dezember bim+dienst bim+discounter bim+dorf bim+druck bim+eigenen
bim+einkauf bim+einkaufszentrum bim+einsatz bim+endstadium bim+februar bim+fernsehen bim+fressnapf
bim+fruhjahr bim+garten bim+gefangnis bim+gegenteil bim+geschaft bim+grosshandel bim+handelsregister bim+haus
bim+hausflur bim+haushalt bim+heim bim+herbst bim+hof bim+homeoffice bim+innendienst bim+internet bim+jahr
bim+janner bim+januar bim+juli bim+juni bim+karton bim+kasten bim+katalog bim+keller bim+kindergarten bim+kino
bim+koma bim+kopf bim+krankenhaus bim+kreis bim+kuhstall bim+kurs bim+laden bim+lager bim+letzten bim+mai
bim+markt bim+marz bim+meeting bim+moment bim+monat bim+netz bim+neuen bim+november bim+oktober bim+op bim+ort
bim+paket bim+personlichen bim+pflegeheim bim+postfach bim+preis bim+prinzip bim+programm bim+radio bim+rahmen
bim+regen bim+ruhestand bim+schnitt bim+september bim+shop bim+sommer bim+sortiment bim+spam bim+stall
bim+stau bim+sterben bim+stich bim+studio bim+supermarkt bim+system bim+tarif bim+umzug bim+unterricht
bim+urlaub bim+vergleich bim+vierten bim+winter bim+zug bimker+der bimmer+$ bimmer+alles bimmer+auf bimmer+aus
bimmer+ausverkauft bimmer+bei bimmer+beim bimmer+bestellt bimmer+das bimmer+die bimmer+dieses bimmer+dunner
bimmer+eine bimmer+erst bimmer+freundlich bimmer+geholfen bimmer+gemacht bimmer+gern bimmer+hatte bimmer+her
bimmer+hilfsbereit bimmer+in bimmer+keine bimmer+kleiner bimmer+meine bimmer+mit bimmer+nett bimmer+nicht
bimmer+no bimmer+noch bimmer+nur bimmer+offen bimmer+punktlich bimmer+schlechter bimmer+so bimmer+super
bimmer+teurer bimmer+top bimmer+uber bimmer+vergriffen bimmer+vertrostet bimmer+was bimmer+wieder bimmer+zu
bimmer+zufrieden bin+19 bin+2 bin+48 bin+allen bin+blau bin+da bin+danemark bin+das bin+dem bin+den bin+der
bin+deutschland bin+die bin+diesem bin+drei bin+ein bin+eine bin+einem bin+einer bin+elternzeit bin+eurem
bin+eurer bin+frieden bin+gera bin+graz bin+grun bin+holland bin+ihrem bin+ihrer bin+jedem bin+jena bin+kanada
bin+kassel bin+keinem bin+keiner bin+koln bin+leipzig bin+letzter bin+linz bin+mein bin+meine bin+meinem
bin+meiner bin+munchen bin+nem bin+ordnung bin+osterreich bin+pension bin+polen bin+portugal bin+reha
bin+rente bin+roh bin+rostock bin+ru bin+ruhe bin+russland bin+spanien bin+straubing bin+tirol bin+trier
bin+tschechien bin+ubergrosse bin+ulm bin+und bin+unserem bin+unserer bin+wessen bin+wien bin+zukunft
bin+zurich bin+zwei binfo+$ binformiert+$ binfos+$ binhaber+$ binhalt+matsch binnen+noch binnendienst+ist
binnerhalb+von bins+altersheim bins+andere bins+ausland bins+betreute bins+bett bins+haus bins+pflegeheim
bins+tal binsel+kostet binsolvent+$ binsolvenz+angemeldet binsolvenz+leider bintensiv+$ bintensivstation+und
binteressant+$ binteresse+$ binteresse+an binteresse+bitte binteresse+danke binteresse+mehr binteresse+und
binteressieren+mich binteressiert+$ binteressiert+das binteressiert+mich binterne+entscheidung binternet+$
binternet+machen binternet+zu binventur+$ binzwischen+bei binzwischen+da binzwischen+direkt binzwischen+selbst
binzwischen+woanders birgendwann+$ birgendwann+ist birgendwann+reicht birgendwie+$ birgendwie+aus
birgendwie+nicht birgendwo+abstellen birgendwo+im birrtum+sein bist+$ bist+12 bist+15 bist+91 bist+a bist+aber
bist+abgeschlossen bist+alles bist+als bist+am bist+an bist+anders bist+auch bist+auf bist+aufgelost bist+aus
bist+ausgelaufen bist+ausgeschieden bist+ausgezogen bist+bei bist+beim bist+belastigung bist+besser
bist+bestell bist+bezahlt bist+billiger bist+bis bist+bitte bist+da bist+das bist+dement bist+denn bist+der
bist+dicht bist+die bist+doch bist+durch bist+eh bist+ein bist+eine bist+einfach bist+eingegangen
bist+eingeschaltet bist+er bist+erledigt bist+es bist+euer bist+eure bist+fertig bist+frau bist+fur bist+gar
bist+geklart bist+geschichte bist+geschlossen bist+gestern bist+gestorben bist+gleich bist+grad bist+grade
bist+gunstiger bist+gut bist+haben bist+halt bist+hasslich bist+heute bist+hier bist+hoid bist+ich bist+ihr
bist+im bist+imker bist+immer bist+in bist+informiert bist+ins bist+inzwischen bist+irgendwie bist+ja
bist+jetzt bist+kaputt bist+kein bist+keiner bist+knapp bist+kommt bist+kompliziert bist+konnen bist+krank
bist+langst bist+letzte bist+man bist+mein bist+meine bist+mir bist+mit bist+nach bist+nett bist+nicht
bist+nichts bist+nie bist+niemand bist+no bist+noch bist+nur bist+offen bist+ok bist+privat bist+raus
bist+ruhe bist+schlecht bist+schluss bist+schnell bist+schneller bist+schon bist+seit bist+so bist+spam
bist+todlich bist+tot bist+total bist+trocken bist+ubergeben bist+ubrigens bist+um bist+und bist+uns
bist+unter bist+unterwegs bist+unverschamt bist+veraltet bist+verboten bist+verkauft bist+vermietet
bist+verpachtet bist+verschrottet bist+verschwunden bist+verstorben bist+verungluckt bist+voll bist+vom
bist+von bist+vor bist+vorbei bist+was bist+weg bist+weiterhin bist+wer bist+wieder bist+wir bist+zu bist+zum
bist+zusammengebrochen bist+zwar bit+$ bja+$ bja+aber bja+alles bja+also bja+am bja+apothekenpreis bja+auch
bja+bitte bja+da bja+danke bja+das bja+den bja+der bja+deshalb bja+die bja+doch bja+eh bja+eigentlich bja+ein
bja+erst bja+es bja+eure bja+fair bja+fragen bja+gar bja+geht bja+gern bja+gerne bja+gestern bja+gruss bja+gut
bja+hab bja+hallo bja+ich bja+im bja+immer bja+in bja+ist bja+ja bja+jede bja+jeden bja+jetzt bja+kein
bja+keine bja+keinen bja+kenn bja+kenne bja+korrigiert bja+mein bja+meinetwegen bja+mit bja+morgen bja+nach
bja+nett bja+nicht bja+nichts bja+nie bja+noch bja+nur bja+ruft bja+schon bja+sehr bja+sonst bja+und bja+vom
bja+von bja+vorgestern bja+war bja+wenn bja+wieder bja+wiederkommen bja+wir bja+wohl bja+zu bjahr+$ bjahr+auf
bjahr+bei bjahr+da bjahr+das bjahr+durch bjahr+durchgelegen bjahr+einen bjahr+lang bjahr+nicht bjahr+nochmal
bjahr+teurer bjahr+und bjahre+$ bjahre+alt bjahre+bei bjahre+her bjahre+kunde bjahre+lang bjahre+und bjahren+$
bjahren+bei bjahren+kein bjahren+trocken bjahren+und bjahresabschluss+$ bjahresende+geschlossen bjanner+nicht
bjanuar+$ bjanuar+gerne bjanuar+nicht bjede+kleinigkeit bjede+lieferung bjede+stunde bjede+weitere
bjede+werbung bjede+woche bjede+zweite bjedem+drucker bjedem+laden bjeden+cent bjeden+euro bjeden+monat
bjeden+tag bjeden+zweiten bjedenfalls+$ bjedenfalls+empfunden bjedenfalls+nicht bjeder+bestellung bjedes+jahr
bjedes+mal bjedes+quartal bjegliche+kontaktaufnahme bjein+$ bjemand+$ bjemand+am bjemand+anderem
bjemand+anderen bjemand+anders bjemand+anrufen bjemand+ans bjemand+aus bjemand+da bjemand+der
bjemand+entschuldigt bjemand+gebraucht bjemand+sie bjemand+soll bjemand+vom bjemand+von bjemand+zu
bjemand+zuruckrufen bjemandem+aus bjemandem+besprechen bjemandem+klaren bjemandem+reden bjemandem+sprechen
bjemandem+von bjemanden+am bjemanden+aus bjemanden+der bjemanden+sprechen bjenseits+$ bjenseits+von bjep+$
bjetz+$ bjetz+bei bjetz+beim bjetz+bin bjetz+ist bjetz+nicht bjetzt+$ bjetzt+78 bjetzt+abgemeldet bjetzt+alle
bjetzt+alles bjetzt+am bjetzt+an bjetzt+auch bjetzt+auf bjetzt+aus bjetzt+ausserhalb bjetzt+bayern bjetzt+bei
bjetzt+beim bjetzt+bin bjetzt+bitte bjetzt+das bjetzt+den bjetzt+der bjetzt+die bjetzt+diese bjetzt+digital
bjetzt+dort bjetzt+drei bjetzt+eh bjetzt+ein bjetzt+eine bjetzt+einen bjetzt+en bjetzt+fur bjetzt+geh
bjetzt+geht bjetzt+gehts bjetzt+grad bjetzt+hab bjetzt+haben bjetzt+hin bjetzt+im bjetzt+in bjetzt+ins
bjetzt+ist bjetzt+jemanden bjetzt+kauf bjetzt+kaufen bjetzt+keinen bjetzt+kommt bjetzt+komplett bjetzt+lassen
bjetzt+lasst bjetzt+loschen bjetzt+mal bjetzt+mir bjetzt+mit bjetzt+mochte bjetzt+nen bjetzt+netcologne
bjetzt+nicht bjetzt+november bjetzt+nur bjetzt+passt bjetzt+ramsch bjetzt+reicht bjetzt+ruhe bjetzt+schon
bjetzt+schreiben bjetzt+seit bjetzt+selber bjetzt+selbst bjetzt+sind bjetzt+uber bjetzt+und
bjetzt+ungeniessbar bjetzt+vom bjetzt+von bjetzt+was bjetzt+will bjetzt+wird bjetzt+woanders bjetzt+wohne
bjetzt+zu bjetzt+zum bjo+$ bjo+eh bjo+war bjoa+$ bjob+$ bjou+$ bjunge+frau bjunge+leute bjunge+mann
bjunger+mann bjungs+im bjuni+$ bjz+e bjz+in bjz+nicht bkaffee+$ bkaffee+auch bkaffee+hat bkaffee+ist
bkaffee+meh bkaffee+mehr bkaffee+schmeckt bkaffee+super bkaffee+vom bkaffee+vorbei bkaffee+war
bkaffeehaus+nord bkaffeemaschine+hort bkaffeemaschine+ist bkaffeemaschine+steht bkaffeemaschine+verkauft
bkalkulation+fur bkalt+$ bkalt+geliefert bkalt+und bkam+$ bkam+alles bkam+am bkam+an bkam+das bkam+der
bkam+die bkam+einmal bkam+gestern bkam+heute bkam+immer bkam+jedes bkam+jemand bkam+kalt bkam+keiner bkam+mal
bkam+mit bkam+nicht bkam+nichts bkam+nie bkam+nur bkam+ohne bkam+standig bkam+warm bkam+wochenlang bkam+zu
bkam+zuruck bkamen+nie bkampf+da bkanada+$ bkann+$ bkann+auch bkann+bei bkann+da bkann+das bkann+den bkann+die
bkann+ein bkann+einfach bkann+er bkann+es bkann+grad bkann+ich bkann+ihnen bkann+keine bkann+keiner bkann+mal
bkann+man bkann+mich bkann+mir bkann+mit bkann+nicht bkann+nichts bkann+sein bkann+sich bkann+und bkann+wegen
bkann+weniger bkannst+du bkanone+meldet bkantine+nebenan bkantine+versorgt bkantine+wurde bkapiert+$
bkapseln+ich bkaputt+$ bkaputt+angekommen bkaputt+gegangen bkaputt+ist bkaputt+und bkaputte+lampe
bkaputte+muhle bkaputtes+teil bkaputts+radl bkarte+abgelaufen bkarte+wo bkartei+$ bkartoffeln+keimten
bkarton+$ bkartons+$ bkase+$ bkase+und bkassa+$ bkasse+$ bkasse+hands bkasse+hat bkassel+wurde bkasten+$
bkatalog+$ bkatalog+auf bkatalog+hab bkatalog+nicht bkatalog+schicken bkatalog+und bkataloge+mehr
bkataloge+und bkatastrophal+$ bkatastrophe+$ bkatze+lebt bkatze+tot bkatzenfutter+hat bkauf+$ bkauf+bei
bkauf+das bkauf+ich bkauf+jetzt bkauf+kennt bkaufe+bei bkaufe+das bkaufe+gar bkaufe+ich bkaufe+inzwischen
bkaufe+jetzt bkaufe+nirgends bkaufen+$ bkaufen+sie bkaufen+wir bkaufland+$ bkauft+jetzt bkauft+man bkaum+$
bkaum+auswahl bkaum+netz bkaum+noch bkaum+was bkaution+habt bkaution+nicht bkaution+seit bkaution+zuruck
bkehricht+an bkeimten+schon bkein+5g bkein+abo bkein+angebot bkein+anruf bkein+anschluss bkein+ansprechpartner
bkein+auto bkein+baby bkein+bedarf bkein+besonderer bkein+bock bkein+bot bkein+catering bkein+einziger
bkein+ersatz bkein+fleisch bkein+futter bkein+garten bkein+geld bkein+grund bkein+heizol bkein+interesse
bkein+internet bkein+kaffee bkein+kommentar bkein+kontakt bkein+kopf bkein+kunde bkein+laktosefreier
bkein+leihgerat bkein+melkfett bkein+mensch bkein+mindestbestellwert bkein+motorrad bkein+nachfolger
bkein+normaler bkein+okostrom bkein+ol bkein+paypal bkein+personlicher bkein+porto bkein+problem bkein+rabatt
bkein+recht bkein+ruckruf bkein+sms bkein+sport bkein+studio bkein+update bkein+versand bkein+vertrauen
bkein+weiteres bkein+werkzeug bkein+wochenendblatt bkein+wort bkein+zeit bkeine+$ bkeine+ahnung bkeine+angabe
bkeine+anrufe bkeine+antwort bkeine+auskunft bkeine+auswahl bkeine+belastigung bkeine+beratung
bkeine+beschwerden bkeine+besonderen bkeine+bioware bkeine+briefe bkeine+e bkeine+einwilligung bkeine+einzige
bkeine+erlaubnis bkeine+ersatzteile bkeine+firma bkeine+fragen bkeine+glutenfreien bkeine+infos
bkeine+kataloge bkeine+klagen bkeine+kleinen bkeine+kohle bkeine+kontaktaufnahme bkeine+kontakte
bkeine+kontaktversuche bkeine+kraft bkeine+lagerverwaltung bkeine+lieferung bkeine+luft bkeine+lust
bkeine+mails bkeine+mehr bkeine+meinung bkeine+nachfullpackungen bkeine+nachhilfe bkeine+nachricht
bkeine+nachrichten bkeine+passenden bkeine+patronen bkeine+post bkeine+pralinen bkeine+prospekte
bkeine+ratenzahlung bkeine+reifen bkeine+rolle bkeine+ruckmeldung bkeine+schnittstelle bkeine+sms
bkeine+solchen bkeine+sorge bkeine+stunde bkeine+tiefkuhlware bkeine+trikots bkeine+turniere
bkeine+ubergrossen bkeine+umfragen bkeine+updates bkeine+veganen bkeine+verbesserung bkeine+versandkosten
bkeine+vertreter bkeine+verwendung bkeine+viecher bkeine+weitere bkeine+weiteren bkeine+werbeanrufe
bkeine+werbung bkeine+werkzeuge bkeine+windeln bkeine+wunsche bkeine+wurst bkeine+zahlung bkeine+zeit
bkeine+zwei bkeinem+verhaltnis bkeinen+$ bkeinen+alkohol bkeinen+anderen bkeinen+anruf bkeinen+arger
bkeinen+ausweg bkeinen+bedarf bkeinen+bestimmten bkeinen+drucker bkeinen+einfluss bkeinen+fall bkeinen+festen
bkeinen+garten bkeinen+grund bkeinen+kaffee bkeinen+katalog bkeinen+kontakt bkeinen+kopf bkeinen+mehr
bkeinen+sinn bkeinen+tropfen bkeinen+umfragen bkeinen+wein bkeinen+weiteren bkeinen+zucker bkeinen+zweck
bkeiner+$ bkeiner+antwortet bkeiner+da bkeiner+der bkeiner+drauf bkeiner+ein bkeiner+form bkeiner+fuhlt
bkeiner+fuhlte bkeiner+geantwortet bkeiner+gekommen bkeiner+half bkeiner+hat bkeiner+hilft bkeiner+kam
bkeiner+kummert bkeiner+leisten bkeiner+liste bkeiner+mehr bkeiner+meldet bkeiner+ran bkeiner+ruft bkeiner+von
bkeiner+weiss bkeiner+zahlt bkeinerlei+kontakt bkeinerlei+werbung bkeines+blickes bkeins+$ bkeller+$
bkeller+da bkeller+ist bkeller+und bkenn+die bkenn+ich bkenn+keinen bkenn+mich bkenne+ich bkenne+ihre
bkennen+$ bkennen+sie bkennen+wir bkennt+$ bkennt+man bkennt+mich bkennt+sich bkennt+unseren bkenntnis+dass
bkg+sacke bkiel+gezogen bkilo+$ bkilo+das bkind+$ bkind+bitte bkind+hat bkind+ist bkind+schreit bkinder+$
bkinder+sind bkindergarten+ist bkino+$ bkiosk+$ bkiste+$ bkisten+$ bkisten+in bkita+sonnenschein bklage+ist
bklagen+$ bklappe+$ bklapprig+$ bklappt+bei bklappte+nie bklar+$ bklar+aber bklar+hab bklar+ich bklaren+$
bklaren+ob bklaren+sie bklarna+zahlen bklaro+$ bklart+bitte bklart+das bklart+erst bklart+ihr bklasse+$
bkleben+nicht bkleber+klebt bklebt+nicht bklein+$ bklein+aus bkleine+auswahl bkleine+hunde bkleine+ist
bkleine+schlaft bkleinen+gebinde bkleinen+laden bkleinen+mengen bkleinen+packungen bkleiner+$ bkleiner+ist
bkleiner+und bkleinere+gebinde bkleinere+packungen bkleinere+portionen bkleinere+preise bkleineres+gebinde
bklemmt+$ bklingelt+$ bklingelt+nie bklingt+nach bkm+blank bkm+weg bknapp+$ bknapp+bei bknie+$ bknie+op
bkoche+nicht bkochen+$ bkochen+auch bkochen+fur bkochen+jetzt bkochen+nicht bkohle+mehr bkoin+kaffee
bkollege+denn bkollege+der bkollege+hat bkollege+von bkollegen+$ bkollegen+haben bkollegen+von bkollegin+$
bkollegin+die bkollegin+hat bkollegin+ist bkoma+$ bkomisch+$ bkomm+bestimmt bkomm+ich bkomm+ja bkomm+nicht
bkomme+ich bkommen+$ bkommen+da bkommen+kam bkommen+nie bkommen+noch bkommen+sie bkommentar+$ bkommentar+und
bkommt+$ bkommt+aber bkommt+alle bkommt+am bkommt+auf bkommt+das bkommt+der bkommt+die bkommt+diese
bkommt+doch bkommt+drauf bkommt+gern bkommt+ihr bkommt+immer bkommt+ja bkommt+jetzt bkommt+mir bkommt+morgen
bkommt+nicht bkommt+noch bkommt+personlich bkommt+und bkommt+vom bkommt+wann bkommt+wenn bkommunikation+$
bkompetent+$ bkomplett+$ bkomplett+loschen bkomplett+uber bkompliziert+$ bkompliziert+und bkonditionen+$
bkonkurrenz+$ bkonkurrenz+angestellt bkonkurrenz+bin bkonkurrenz+gelandet bkonkurrenz+ich bkonkurrenz+ist
bkonkurrenz+jede bkonkurrenz+jedenfalls bkonkurrenz+war bkonkurrenz+weil bkonkurrenz+wir bkonkurrenzfahig+$
bkonnen+$ bkonnen+sie bkonnen+wir bkonnt+$ bkonnt+ihr bkonnt+mir bkonnte+$ bkonnte+die bkonnte+gunstiger
bkonnte+ich bkonnte+man bkonnte+mich bkonnte+mir bkonnte+nicht bkonnte+nichts bkonnte+nur bkonnten+sie
bkonnten+wir bkonntet+ihr bkontakt+$ bkontakt+abbrechen bkontakt+bitte bkontakt+einstellen bkontakt+mehr
bkontakt+unerwunscht bkontakt+wunsche bkontakt+zu bkontaktaufnahme+$ bkontaktaufnahme+mehr bkontaktaufnahme+zu
bkontaktaufnahmen+ab bkontakte+mehr bkontaktieren+$ bkontaktieren+sie bkontaktiert+werden
bkontaktversuche+mehr bkonto+$ bkonto+ist bkonto+lief bkonto+rein bkonto+und bkontogebuhr+hoch
bkonzernvorgabe+nur bkonzernzentrale+$ bkopf+$ bkopf+dafur bkopf+fur bkopf+war bkopie+aller bkopie+meiner
bkopie+von bkopierpapier+rund bkorb+hingestellt bkorkte+und bkorrigieren+$ bkorrigiert+$ bkorrigiert+aber
bkosmetik+$ bkosten+$ bkosten+her bkosten+zu bkostet+2 bkostet+bei bkostet+das bkostet+denn bkostet+der
bkostet+die bkostet+doppelt bkostet+ein bkostet+jede bkostet+mehr bkostet+mich bkostet+mir bkostet+und
bkostet+weniger bkostet+zu bkostspielig+$ bkraft+fur bkrank+$ bkrank+gewesen bkrank+und bkrankenhaus+$
bkrause+$ bkrebs+endstadium bkrebs+im bkreditkarte+zahlen bkrieg+ich bkrieg+ihn bkrieg+so bkriegen+$ bkriegt+$
bkriegt+denselben bkriegt+ihr bkriegt+man bkrumelt+$ bkuche+$ bkuchenfront+getauscht bkuhstall+$ bkulanz+$
bkummert+$ bkummert+sich bkunde+$ bkunde+bei bkunde+gewesen bkunde+ist bkunde+mehr bkunde+nicht bkunde+nur
bkunde+und bkunde+von bkunde+war bkunden+$ bkundendienst+hat bkundendienst+war bkundenkonto+nicht
bkundenservice+$ bkundige+alles bkundigen+$ bkundigen+kann bkundigung+$ bkundigung+noch bkundigung+war
bkundin+$ bkundin+ist bkundschaft+$ bkundschaft+im bkunftig+$ bkunftig+auf bkunftig+in bkunftig+keine
bkunftig+nicht bkunftig+von bkunftig+weder bkur+$ bkurse+abends bkurse+am bkurz+$ bkurz+durchklingeln
bkurz+durchrufen bkurz+nachdenken bkurzarbeit+da bkurzarbeit+und bkurzem+$ bkurzer+zeit blaat+mich blabe+$
blaborverbund+$ blabyrinth+$ black+blattert bladen+$ bladen+an bladen+bei bladen+da bladen+gekommen
bladen+geschlossen bladen+gleich bladen+hat bladen+ignorieren bladen+in bladen+ist bladen+kommt bladen+leer
bladen+lief bladen+nur bladen+sind bladen+und bladen+zu bladen+zugemacht bladt+nicht blag+an blag+bei blag+es
blag+nicht blager+$ blager+ist blager+und blager+voll blagerhaus+$ blagerverwaltung+$ blahm+$ blaib+das
blaktosefreie+sachen blaktosefreier+kase blampe+liegt blanden+bei blang+$ blang+dauert blang+ist blang+nicht
blang+und blange+$ blange+dauert blange+geschichte blange+her blange+krank blange+lieferzeit
blange+lieferzeiten blange+nicht blange+nichts blange+speichert blanger+$ blanger+als blanger+auf blanger+und
blangere+geschichte blangsam+$ blangsam+das blangsam+und blangst+bei blangst+vom blangst+wieder blangt+es
blangweilig+$ blangweiliges+sortiment blass+das blass+es blass+gut blass+ich blass+mal blass+mich blass+mir
blass+stecken blassen+$ blassen+der blassen+einen blassen+ich blassen+ist blassen+jetzt blassen+keine
blassen+nur blassen+sie blassen+und blassen+wir blasst+$ blasst+alles blasst+das blasst+den blasst+einen
blasst+es blasst+gut blasst+mal blasst+meine blasst+mich blasst+sich blasst+uns blaufbander+im blaufen+$
blaufen+aus blauft+$ blauft+alles blauft+auf blauft+doch blauft+jetzt blauft+noch blauft+seit blauter+$
bleave+me bleben+$ bleben+gekommen bleben+genommen bleben+ist bleben+jetzt bleben+lang blebensgefahrlich+$
blebt+jetzt blebt+leider blebt+nicht blecker+$ bleder+ich bleer+$ bleg+jetzt blegen+das blegen+sie blegt+auf
blehne+weitere bleicht+$ bleid+$ bleid+aber bleid+das bleider+$ bleider+auch bleider+nein bleider+nicht
bleider+zu bleihgerat+im bleine+$ bleipzig+umgezogen bleipzig+und bleisten+$ bleistung+$ bleistung+stimmt
bleistung+stimmte bleitung+$ bleitung+ist blesen+$ bletzte+$ bletzte+antwort bletzte+bestellung bletzte+mal
bletzte+nachricht bletzte+paket bletzte+rechnung bletzte+sms bletzte+war bletzte+warnung bletzte+woche
bletzten+erhohung bletzten+freitag bletzten+jahr bletzten+mal bletzten+monat bletzten+winter bletzter+laden
bletzter+woche bletzter+zeit bletztes+jahr bletztes+mal bleut+sind bleute+$ bleute+haben bleute+ihr
bleute+nicht bleute+sind bleute+super bleute+zu bleuten+die bleuten+erzahlen bleuten+und blidl+hat blieb+$
blieb+dass bliebe+grusse bliebe+leute blieber+$ blieber+als blieber+am blieber+an blieber+ein blieber+eine
blieber+einem blieber+mit blieber+mundlich blieber+nicht blieber+per blieber+personlich blieber+schreiben
blieber+schriftlich blieber+telefonisch blieber+was blieber+weniger blieber+wenn blieblingskurs+gestrichen
blieblingssorte+habt blieblingssorte+rausgenommen blieblingstee+ist bliebsten+wurde blief+auf blief+aus
blief+ein blief+ja blief+nicht blieferant+$ blieferant+hat blieferant+seit blieferant+sitzt blieferanten+$
blieferanten+gewechselt blieferanten+vor blieferbar+$ blieferbar+im blieferdienst+$ blieferig+ich bliefern+$
bliefern+ja bliefern+sie bliefern+und blieferpauschale+15 blieferscheine+falsch bliefert+am bliefert+bitte
bliefert+ihr bliefert+ja bliefert+keine bliefert+nicht bliefert+uns blieferung+$ blieferung+am
blieferung+dauert blieferung+die blieferung+dorthin blieferung+fahrzuschlag blieferung+hat blieferung+in
blieferung+ist blieferung+kam blieferung+kommt blieferung+top blieferung+und blieferung+war blieferung+zu
blieferungen+$ blieferungen+kamen blieferzeit+$ blieferzeit+kaum blieferzeiten+$ blieferzeiten+und bliege+im
bliegen+$ bliegen+blieb bliegt+auf bliegt+bei bliegt+es bliegt+im bliegt+immer bliegt+jetzt bliegt+nicht
bliegt+noch bliegt+seit bliegt+sie bliegt+vor bliess+sich bliess+zu bliest+$ blindenweg+4 blindner+arbeitet
blindner+bei blinie+$ blinie+mit blink+$ blinke+hand blinkshander+habt blippenstift+krumelt bliquidiert+$
bliste+$ bliste+ich bliste+mehr bliste+nehmen bliste+nichts bliste+runter blistn+$ bliter+$ blizenz+nicht
blkw+da bloch+abgebrochen blocher+$ blochern+stumpf blocker+$ blogin+ohne blogo+nicht blohnfertiger+in
blohnt+es blohnt+nicht blohnt+sich blol+$ blorenz+ist blos+$ blos+ich blosch+mich bloschen+$ bloschen+alles
bloschen+bitte bloschen+die bloschen+ich bloschen+sie bloschen+und bloschn+sie bloscht+bitte bloscht+das
bloscht+meine bloscht+mich bloscht+sie bloschung+$ bloschung+aller bloschung+bestatigen bloschung+jetzt
bloschung+meiner bloschung+samtlicher blose+$ blosem+tee blosen+sich bluft+$ blust+$ blust+auf blust+mehr
blust+vergangen blust+weg blustig+$ bmac+$ bmach+bei bmach+ich bmach+mir bmachbar+$ bmache+von bmachen+$
bmachen+bei bmachen+das bmachen+mich bmachen+sie bmachen+wir bmacht+$ bmacht+alles bmacht+bei bmacht+das
bmacht+die bmacht+es bmacht+ihr bmacht+jetzt bmacht+man bmacht+meine bmacht+mich bmacht+mir bmacht+uns
bmacht+unsere bmacht+weiter bmag+$ bmag+den bmag+eure bmag+ich bmag+nicht bmagen+$ bmahlzeit+$ bmahnung+dann
bmahnung+irgendwann bmahnungen+fur bmai+$ bmai+in bmai+nicht bmai+wieder bmai+zu bmail+$ bmail+adresse
bmail+bitte bmail+hin bmail+ist bmail+ware bmails+$ bmails+antwortet bmails+kam bmails+keine bmails+landen
bmails+mehr bmails+nerven bmails+und bmails+von bmal+$ bmal+an bmal+anders bmal+angeschaut bmal+anrufen
bmal+ans bmal+arger bmal+auf bmal+aufhoren bmal+ausprobieren bmal+bei bmal+besser bmal+da bmal+dann bmal+das
bmal+dass bmal+den bmal+die bmal+ein bmal+eine bmal+einen bmal+einer bmal+falsch bmal+gehort bmal+gesagt
bmal+gibt bmal+gut bmal+hier bmal+ich bmal+in bmal+jemand bmal+keiner bmal+mehr bmal+mein bmal+meine
bmal+meinen bmal+melden bmal+mich bmal+mit bmal+muss bmal+n bmal+ne bmal+nein bmal+schauen bmal+sehen
bmal+selbst bmal+so bmal+und bmal+vergessen bmal+vor bmal+vorbei bmal+war bmal+was bmal+wenn bmal+wer
bmal+wieder bmal+zuruckrufen bmal+zuruckruft bmama+ist bman+$ bman+alles bman+am bman+anruft bman+auch
bman+auf bman+behandelt bman+bei bman+beim bman+da bman+dabei bman+das bman+den bman+die bman+doch bman+eine
bman+einmal bman+erstmal bman+euch bman+halt bman+hat bman+im bman+in bman+ja bman+kann bman+kein bman+keine
bman+keinen bman+kommt bman+konnte bman+kriegt bman+mal bman+mich bman+mir bman+mit bman+monatlich bman+muss
bman+musste bman+nachtelefonieren bman+nicht bman+nichts bman+reden bman+schaut bman+selten bman+sich bman+so
bman+soll bman+urlaubstage bman+wartet bman+was bman+wird bman+wurde bman+zahlt bmanchmal+$ bmangelhaft+$
bmann+$ bmann+bestellt bmann+hat bmann+im bmann+ist bmann+nicht bmann+schwort bmann+und bmann+war bmann+will
bmanner+$ bmarke+umgestiegen bmarkt+$ bmarkt+bei bmarktublich+$ bmarz+$ bmarz+wieder bmaschine+$ bmaschine+ist
bmaschine+steht bmaschine+und bmaschine+war bmaterial+zu bmatratze+durchgelegen bmatratze+nach bmatratze+war
bmatsch+hotline bmatschig+$ bmatte+da bmau+$ bmaus+keine bme+$ bme+alone bme+bitte bme+en bmeckern+$
bmeeting+$ bmega+$ bmeh+$ bmehr+$ bmehr+aber bmehr+aktull bmehr+alles bmehr+als bmehr+also bmehr+am bmehr+an
bmehr+angerufen bmehr+angeruhrt bmehr+angeschrieben bmehr+anklingeln bmehr+anrufen bmehr+anschreiben
bmehr+auch bmehr+auf bmehr+aufgemacht bmehr+aufs bmehr+aufwachen bmehr+aus bmehr+auswahl bmehr+befragt
bmehr+behelligen bmehr+bei bmehr+beim bmehr+bekommen bmehr+beliefert bmehr+benotigt bmehr+benutzen
bmehr+bezahlbar bmehr+bin bmehr+bitte bmehr+brauch bmehr+braucht bmehr+da bmehr+dabei bmehr+dafur bmehr+danke
bmehr+dann bmehr+das bmehr+datenvolumen bmehr+dazu bmehr+der bmehr+die bmehr+do bmehr+dran bmehr+drin
bmehr+drucken bmehr+drum bmehr+ein bmehr+er bmehr+erwunscht bmehr+es bmehr+essen bmehr+fair bmehr+farben
bmehr+finde bmehr+fragen bmehr+fuhrt bmehr+fur bmehr+furs bmehr+gebraucht bmehr+gefragt bmehr+gefunden
bmehr+gehabt bmehr+gehen bmehr+gekostet bmehr+gelohnt bmehr+gemeldet bmehr+gibt bmehr+glutenfreie bmehr+gut
bmehr+hab bmehr+haben bmehr+haha bmehr+hat bmehr+helfen bmehr+hergegeben bmehr+hier bmehr+hierher bmehr+hin
bmehr+horen bmehr+horn bmehr+ich bmehr+ihr bmehr+im bmehr+in bmehr+ins bmehr+interessiert bmehr+ist
bmehr+jetzt bmehr+kaffee bmehr+kann bmehr+kaufen bmehr+kein bmehr+kommen bmehr+konkurrenzfahig
bmehr+kontaktieren bmehr+kontaktiert bmehr+kriegen bmehr+kurse bmehr+lasst bmehr+leben bmehr+leisten
bmehr+lesen bmehr+mein bmehr+meine bmehr+melden bmehr+mit bmehr+miteinander bmehr+mochte bmehr+muss bmehr+nach
bmehr+nicht bmehr+notig bmehr+nur bmehr+o bmehr+ohne bmehr+online bmehr+raus bmehr+regionale bmehr+rein
bmehr+sag bmehr+sage bmehr+sagen bmehr+schicken bmehr+schreiben bmehr+sehen bmehr+seit bmehr+selbst bmehr+sie
bmehr+so bmehr+sorten bmehr+tragbar bmehr+trinken bmehr+und bmehr+vegane bmehr+verloren bmehr+verwenden
bmehr+viel bmehr+von bmehr+vorbei bmehr+warum bmehr+was bmehr+weder bmehr+weiss bmehr+weiter bmehr+wert
bmehr+wie bmehr+will bmehr+wir bmehr+wissen bmehr+wollte bmehr+wunscht bmehr+zahlen bmehr+zu bmehr+zum
bmehr+zuruckgerufen bmehrmals+$ bmeier+$ bmein+abo bmein+account bmein+alles bmein+altes bmein+anliegen
bmein+ansprechpartner bmein+anwalt bmein+aquarium bmein+arzt bmein+auto bmein+brot bmein+bruder bmein+chef
bmein+cousin bmein+das bmein+ding bmein+enkel bmein+essen bmein+fall bmein+frau bmein+freund bmein+futter
bmein+gehalt bmein+geld bmein+gerat bmein+gott bmein+guthaben bmein+handy bmein+hobby bmein+hund bmein+ich
bmein+jetzt bmein+kaputts bmein+kind bmein+kollege bmein+konto bmein+leben bmein+lieblingstee bmein+mann
bmein+modell bmein+nachbar bmein+name bmein+neffe bmein+neuer bmein+nummer bmein+oide bmein+opa bmein+paket
bmein+papa bmein+passwort bmein+privates bmein+problem bmein+rechtsanwalt bmein+ruhe bmein+schaden
bmein+schwager bmein+schwiegersohn bmein+shampoo bmein+sohn bmein+steuerberater bmein+stil bmein+taschengeld
bmein+therapeut bmein+ticket bmein+vater bmein+vorganger bmein+wenns bmein+widerspruch bmeine+89
bmeine+adresse bmeine+alte bmeine+anfrage bmeine+angaben bmeine+anwaltin bmeine+bank bmeine+bankverbindung
bmeine+beschwerde bmeine+bestellung bmeine+brille bmeine+bucher bmeine+buchungen bmeine+daten bmeine+eier
bmeine+einwilligung bmeine+enkelin bmeine+erstattung bmeine+ex bmeine+exfrau bmeine+firma bmeine+fragen
bmeine+frau bmeine+freundin bmeine+gespeicherten bmeine+grosse bmeine+gutschrift bmeine+handynummer
bmeine+haut bmeine+ich bmeine+katze bmeine+kaution bmeine+kontaktdaten bmeine+kontonummer bmeine+kreditkarte
bmeine+kundennummer bmeine+kundigung bmeine+letzte bmeine+lieblingssorte bmeine+lieferung bmeine+mail
bmeine+mails bmeine+mama bmeine+marke bmeine+maschine bmeine+mutter bmeine+nachbarin bmeine+neue bmeine+numer
bmeine+nummer bmeine+offene bmeine+oma bmeine+rechtsschutzversicherung bmeine+reklamation bmeine+retoure
bmeine+ruckerstattung bmeine+rucksendung bmeine+ruhe bmeine+sachen bmeine+schwagerin bmeine+schwester
bmeine+schwiegermutter bmeine+sms bmeine+sorte bmeine+telefonnummer bmeine+tochter bmeine+unterlagen
bmeine+versicherung bmeine+vorgangerin bmeine+zustimmung bmeine+zwei bmeinem+anwalt bmeinem+auskunftsrecht
bmeinem+ex bmeinem+freund bmeinem+handy bmeinem+konto bmeinem+leben bmeinem+mann bmeinem+neuen bmeinem+umzug
bmeinem+widerspruchsrecht bmeinen+$ bmeinen+angaben bmeinen+antworten bmeinen+anwalt bmeinen+bestimmt
bmeinen+bruder bmeinen+buben bmeinen+daten bmeinen+garantieantrag bmeinen+geschmack bmeinen+hund bmeinen+laden
bmeinen+mann bmeinen+namen bmeinen+sie bmeinen+vater bmeinen+vertrag bmeinen+vormieter bmeinen+wohl
bmeiner+akte bmeiner+anwaltin bmeiner+arbeit bmeiner+beschwerde bmeiner+cousine bmeiner+daten bmeiner+frau
bmeiner+freundin bmeiner+gespeicherten bmeiner+grosse bmeiner+gutschrift bmeiner+kaputten bmeiner+kundenakte
bmeiner+kundigung bmeiner+nummer bmeiner+person bmeiner+personenbezogenen bmeiner+rechtsschutzversicherung
bmeiner+reklamation bmeiner+rufnummer bmeiner+schwester bmeiner+seite bmeiner+telefonnummer bmeiner+tochter
bmeiner+witwenrente bmeiner+zustimmung bmeinerseits+$ bmeinetwegen+$ bmeint+ich bmeint+man bmeint+wir
bmeinte+die bmeinte+ich bmeinung+$ bmeistens+$ bmeld+ich bmeld+mich bmelde+das bmelde+mich bmelden+$
bmelden+sie bmeldet+euch bmeldet+sich bmelken+$ bmelken+tun bmelkfett+$ bmengen+$ bmengen+passen
bmengenrabatt+ab bmensch+$ bmensch+am bmensch+anruft bmensch+mehr bmensch+oder bmenschen+$ bmenschen+bitte
bmenschen+dran bmenschen+mit bmenschen+reden bmenschen+sprechen bmenschen+und bmenu+fur bmenu+war bmerci+$
bmerci+vielmal bmerkt+man bmesse+$ bmesse+also bmetzger+huber bmetzger+im bmich+$ bmich+ab bmich+aber
bmich+abgemeldet bmich+abgwimmlet bmich+abmelden bmich+alles bmich+als bmich+am bmich+an bmich+angelogen
bmich+anrufen bmich+anzurufen bmich+anzuschreiben bmich+auch bmich+auf bmich+aus bmich+ausm bmich+behalten
bmich+behandelt bmich+bei bmich+beim bmich+betrogen bmich+bitte bmich+bloss bmich+da bmich+dafur bmich+damals
bmich+danke bmich+das bmich+der bmich+die bmich+do bmich+doch bmich+dort bmich+dreimal bmich+ein bmich+einfach
bmich+endlich bmich+erst bmich+fur bmich+geargert bmich+gern bmich+gespeichert bmich+gestort bmich+gewundert
bmich+gspeichert bmich+haben bmich+habt bmich+halt bmich+heute bmich+ich bmich+ihr bmich+im bmich+immer
bmich+in bmich+interessieren bmich+interessiert bmich+ist bmich+ja bmich+jedes bmich+jemand bmich+jetzt
bmich+keines bmich+kunftig bmich+kurz bmich+lieber bmich+mal bmich+mit bmich+monatelang bmich+morgen
bmich+nach bmich+nachste bmich+nicht bmich+nie bmich+noch bmich+o bmich+raus bmich+schlecht bmich+schluss
bmich+so bmich+spater bmich+standig bmich+telefonisch bmich+uber bmich+um bmich+und bmich+verlassen
bmich+vertippt bmich+vertrieben bmich+von bmich+vor bmich+wahnsinnig bmich+was bmich+wenn bmich+wer bmich+wie
bmich+wieder bmich+zu bmich+zufrieden bmich+zum bmich+zuruckgerufen bmich+zuruckrufen bmies+$ bmiete+$
bmilch+war bmin+in bmindestbestellwert+$ bmindestbestellwert+150 bminuten+$ bminuten+gestanden bminuten+hab
bminuten+musik bminuten+stehen bminuten+und bminuten+warteschleife bmir+$ bmir+a bmir+aber bmir+alles bmir+als
bmir+am bmir+an bmir+auch bmir+auf bmir+aus bmir+ausschlag bmir+bei bmir+bekannt bmir+bis bmir+bitte
bmir+bloss bmir+brauchn bmir+chond bmir+da bmir+das bmir+davon bmir+den bmir+denn bmir+der bmir+die bmir+doch
bmir+egal bmir+ein bmir+eine bmir+einen bmir+einfach bmir+erst bmir+erstmal bmir+fallt bmir+fast bmir+fehlen
bmir+fehlt bmir+gefallt bmir+geht bmir+gereicht bmir+gern bmir+gerne bmir+gespeichert bmir+ging bmir+haben
bmir+habt bmir+halt bmir+hend bmir+heute bmir+hinterlegt bmir+ich bmir+ihr bmir+immer bmir+in bmir+ist bmir+ja
bmir+jetzt bmir+kann bmir+kein bmir+keine bmir+keiner bmir+leid bmir+lieber bmir+mal bmir+mehr bmir+mein
bmir+meine bmir+melden bmir+mit bmir+nach bmir+ne bmir+nen bmir+nicht bmir+nichts bmir+nie bmir+noch bmir+num
bmir+nur bmir+passt bmir+recht bmir+reicht bmir+ruhig bmir+schickt bmir+schlicht bmir+schriftlich bmir+sehr
bmir+seine bmir+sin bmir+sind bmir+so bmir+und bmir+versprochen bmir+vom bmir+von bmir+vor bmir+vorgenommen
bmir+war bmir+ware bmir+was bmir+weg bmir+weh bmir+weitere bmir+welche bmir+wer bmir+wurde bmir+wurscht bmir+z
bmir+zu bmir+zum bmir+zurst bmir+zvui bmiserabel+$ bmiserabel+und bmist+$ bmit+$ bmit+allem bmit+automaten
bmit+dabei bmit+das bmit+dem bmit+den bmit+dene bmit+der bmit+diesem bmit+drei bmit+echten bmit+eim bmit+einem
bmit+einer bmit+euch bmit+eure bmit+eurem bmit+euren bmit+eurer bmit+frau bmit+herrn bmit+ihm bmit+ihnen
bmit+ihrem bmit+ihren bmit+ihrer bmit+jemand bmit+jemandem bmit+klarna bmit+kreditkarte bmit+kunden bmit+losem
bmit+meinem bmit+meinen bmit+meiner bmit+mensch bmit+mir bmit+namen bmit+nem bmit+ner bmit+paypal bmit+rauchen
bmit+sechs bmit+service bmit+sms bmit+so bmit+stammkunden bmit+stopp bmit+umfragen bmit+und bmit+uns
bmit+unserer bmit+warmepumpe bmit+wasser bmit+welche bmit+wem bmit+wenig bmit+werbung bmit+zwei bmitarbeiter+$
bmitarbeiter+sprechen bmitbewerber+$ bmitbewerber+hat bmitbewerber+liegt bmitbewohner+der bmiteinander+$
bmitgenommen+$ bmitgenommen+ich bmitglied+$ bmittagessen+$ bmittagspause+$ bmittel+$ bmittel+gekurzt
bmitten+im bmitten+in bmittwoch+nach bmixer+rauchte bmo+do bmobilnummer+$ bmocht+das bmocht+ich bmocht+mit
bmochte+$ bmochte+auch bmochte+aus bmochte+bitte bmochte+da bmochte+das bmochte+dass bmochte+einsicht
bmochte+ich bmochte+keine bmochte+kunftig bmochte+meine bmochte+mich bmochte+mit bmochte+nicht bmochte+nichts
bmochte+von bmodell+$ bmodell+habt bmodell+hat bmodell+will bmodell+wird bmodelle+$ bmodernes+zeug bmoglich+$
bmoglich+und bmoglichkeit+per bmoin+$ bmoin+bin bmoment+$ bmoment+das bmoment+ich bmoment+nicht bmoment+wer
bmomentan+$ bmomentan+ist bmomentan+schlecht bmonat+$ bmonat+34 bmonat+bei bmonat+besser bmonat+ein
bmonat+einen bmonat+weniger bmonat+wieder bmonate+$ bmonatelang+warten bmonaten+$ bmonaten+bemangelt
bmonaten+kaputt bmonaten+um bmonaten+und bmonatlich+kundbar bmonatlich+kundigen bmonatlich+raus bmonats+$
bmond+und bmontag+$ bmontag+20 bmontag+bei bmontag+wieder bmonteur+$ bmonteur+hat bmonteur+kam bmonteur+war
bmonteur+wollte bmore+sms bmorgen+$ bmorgen+ab bmorgen+fruh bmorgen+in bmorgen+nach bmorgen+nachmittag
bmorgen+nicht bmorgen+noch bmorgen+um bmorgen+vielleicht bmorgen+vormittag bmorgen+war bmorgen+zwischen
bmotor+ist bmotorrad+mehr bmotten+im bmuffig+$ bmuffig+und bmuller+$ bmunchen+$ bmund+halten bmusik+$ bmuss+$
bmuss+arbeiten bmuss+auf bmuss+aufhoren bmuss+ein bmuss+eine bmuss+erst bmuss+gleich bmuss+grad bmuss+ich
bmuss+jetzt bmuss+kurz bmuss+los bmuss+man bmuss+mich bmuss+nicht bmuss+sparen bmussen+$ bmussen+da
bmussen+sie bmussen+sparen bmussen+wir bmusst+ihr bmusste+alles bmusste+ich bmusste+immer bmusste+jedes
bmusste+mal bmusste+mein bmussten+schliessen bmussten+sie bmussten+wir bmuster+konnte bmutter+hat bmutter+in
bmutter+ist bmutter+nicht bmutterkuhe+habt bmutterschutz+$ bna+gut bna+ja bna+klar bnach+$ bnach+1 bnach+14
bnach+16 bnach+17 bnach+18 bnach+2 bnach+3 bnach+40 bnach+8000 bnach+acht bnach+art bnach+artikel bnach+asche
bnach+brot bnach+chemie bnach+danemark bnach+dem bnach+den bnach+der bnach+drei bnach+dsgvo bnach+einem
bnach+einer bnach+eurem bnach+feierabend bnach+funf bnach+graz bnach+hamburg bnach+hannover bnach+hause
bnach+kiel bnach+kurzer bnach+leipzig bnach+meinem bnach+nem bnach+nichts bnach+ostern bnach+osterreich
bnach+pappe bnach+polen bnach+portugal bnach+sechs bnach+spanien bnach+sudtirol bnach+vier bnach+villach
bnach+weihnachten bnach+wie bnach+wien bnach+zehn bnach+zwei bnach+zweimal bnachbar+hat bnachbar+ist
bnachbar+macht bnachbarin+kriegt bnachbarn+im bnachbarn+verkauft bnachbestellen+kann bnachbestellt+$
bnachdenken+$ bnachdruck+auch bnachfolger+$ bnachfolger+nicht bnachfolger+und bnachfolgerin+und bnachfrage+$
bnachfrage+aber bnachfragen+$ bnachfullpacks+und bnachfullpackungen+$ bnachgelassen+$ bnachgelassen+betreuung
bnachgeliefert+$ bnachgerechnet+und bnachher+$ bnachhilfe+mehr bnachkaufen+$ bnachmieter+$ bnachmittag+$
bnachmittag+bei bnachricht+$ bnachricht+bekommen bnachricht+die bnachricht+gewesen bnachricht+mehr
bnachricht+und bnachrichten+$ bnachrichten+ab bnachrichten+bitte bnachrichten+ein bnachrichten+mehr
bnachrichten+nicht bnachrichten+verzichte bnachrichten+von bnachste+frage bnachste+ist bnachste+lieferung
bnachste+woche bnachsten+anruf bnachsten+dienstag bnachsten+mal bnachsten+monat bnachsten+morgen bnachsten+tag
bnachster+woche bnachstes+jahr bnacht+und bnachtelefonieren+$ bnagel+gehangt bnah+$ bnahte+die bnaja+$
bname+hat bname+ist bnamen+$ bnamen+mit bnamen+und bnamlich+weg bnase+voll bnass+inhalt bnaturlich+$
bnciht+mehr bne+$ bne+andere bne+app bne+danke bne+kopie bne+sms bne+zeitung bneben+der bneben+mir bnebenan+$
bnebenan+hat bnebenan+krieg bnee+$ bnee+du bneffe+macht bnehm+ich bnehme+ich bnehme+jetzt bnehme+meine
bnehmen+$ bnehmen+die bnehmen+grundsatzlich bnehmen+sie bnehmen+wir bnehmt+ihr bnehmt+ist bnehmt+meine
bnehmt+mich bnehmts+mich bnei+danke bnein+$ bnein+bitte bnein+danke bnein+das bnein+der bnein+die bnein+hab
bnein+heisst bnein+horen bnein+hort bnein+ich bnein+ihr bnein+kein bnein+keine bnein+kenn bnein+lasst
bnein+lieber bnein+man bnein+meine bnein+mochte bnein+nein bnein+nicht bnein+nie bnein+rufen bnein+sagen
bnein+schickt bnein+stopp bnein+uberhaupt bnein+und bnein+weg bnein+wir bnein+zu bnein+zufrieden bnem+anderen
bnem+andern bnem+bekannten bnem+jahr bnemme+$ bnen+anderen bnen+neuen bnen+zehner bnennen+$ bnennen+sie
bner+anderen bnerv+wen bnerven+$ bnervig+$ bnervt+$ bnervt+bitte bnervt+nicht bnespresso+$ bnetcologne+$
bnett+$ bnett+aber bnett+alle bnett+dass bnett+der bnett+die bnett+mit bnett+und bnett+waren bnette+leute
bnetter+$ bnetter+mensch bnetter+zu bnetz+$ bnetz+bricht bnetz+kaum bneu+$ bneu+abgeschlossen bneu+ist bneue+$
bneue+adresse bneue+anbieter bneue+drucker bneue+eigentumer bneue+einfach bneue+einkauferin bneue+ist
bneue+katalog bneue+lieferant bneue+liefert bneue+lieferung bneue+logo bneue+modell bneue+nummer
bneue+oberflache bneue+serie bneue+wohnung bneuen+$ bneuen+adresse bneuen+anbieter bneuen+jahr bneuen+katalog
bneuen+lieferanten bneuen+partner bneuen+seite bneuen+strasse bneuen+tarifen bneuen+wohnort bneuer+anbieter
bneuer+chef bneuer+job bneuer+lieferant bneuer+nachbar bneuer+partner bneues+$ bneues+handy bneugierig+damals
bneuheiten+$ bneukunden+$ bneulich+erst bneulich+hat bneulich+im bneun+$ bneun+an bneun+wochen
bneunfuffzig+fur bnewsletter+$ bnewsletter+jeden bnewsletter+und bnicht+$ bnicht+29,90 bnicht+ab bnicht+aber
bnicht+akzeptabel bnicht+als bnicht+also bnicht+am bnicht+amoi bnicht+an bnicht+anders bnicht+angerufen
bnicht+anrufen bnicht+arbeiten bnicht+auch bnicht+auf bnicht+aufgehort bnicht+aufhoren bnicht+aufhort
bnicht+auflegen bnicht+aus bnicht+ausgezahlt bnicht+ausreichend bnicht+beantwortet bnicht+bearbeitet
bnicht+bei bnicht+beklagen bnicht+besser bnicht+bestatigt bnicht+bestellen bnicht+beurteilen bnicht+bezahlt
bnicht+billig bnicht+billiger bnicht+bin bnicht+bis bnicht+bitte bnicht+blicken bnicht+bloss bnicht+bose
bnicht+brauch bnicht+da bnicht+dabei bnicht+dafur bnicht+danke bnicht+dann bnicht+das bnicht+dass
bnicht+dauernd bnicht+dazu bnicht+den bnicht+denken bnicht+der bnicht+die bnicht+diese bnicht+drin
bnicht+durch bnicht+ein bnicht+einfach bnicht+eingehalten bnicht+erledigt bnicht+erreichbar bnicht+erst
bnicht+erstattet bnicht+erwunscht bnicht+es bnicht+eure bnicht+fair bnicht+falsche bnicht+frau
bnicht+freundlich bnicht+frisch bnicht+fur bnicht+geben bnicht+gefunden bnicht+gehalten bnicht+geklart
bnicht+gekommen bnicht+gekundigt bnicht+gepasst bnicht+gerade bnicht+geregelt bnicht+gern bnicht+geschafft
bnicht+geschmeckt bnicht+gesehen bnicht+grad bnicht+gut bnicht+hab bnicht+her bnicht+herr bnicht+heute
bnicht+hin bnicht+ich bnicht+ihr bnicht+im bnicht+immer bnicht+in bnicht+interessiert bnicht+ist bnicht+jede
bnicht+jeden bnicht+jedes bnicht+jetzt bnicht+kam bnicht+kann bnicht+klagen bnicht+klar bnicht+kontaktiert
bnicht+korrigiert bnicht+lange bnicht+langer bnicht+leisten bnicht+lieferbar bnicht+lieferung bnicht+loschen
bnicht+machbar bnicht+mal bnicht+meckern bnicht+mehr bnicht+mein bnicht+meine bnicht+mih bnicht+mir bnicht+mit
bnicht+mochte bnicht+moglich bnicht+nach bnicht+nehmen bnicht+noch bnicht+nochmal bnicht+notig bnicht+nur
bnicht+ob bnicht+ok bnicht+pausieren bnicht+per bnicht+raus bnicht+reden bnicht+reguliert bnicht+richtig
bnicht+sagen bnicht+schicken bnicht+schlafen bnicht+schlecht bnicht+schlimm bnicht+schon bnicht+schreiben
bnicht+sehr bnicht+sein bnicht+sie bnicht+so bnicht+stopp bnicht+storen bnicht+teil bnicht+teilnehmen
bnicht+thomas bnicht+ubel bnicht+uberlegen bnicht+uberwiesen bnicht+um bnicht+umgezogen bnicht+und
bnicht+unterstutzt bnicht+verglichen bnicht+verstanden bnicht+vertragen bnicht+viel bnicht+vielleicht
bnicht+von bnicht+vor bnicht+wahrend bnicht+war bnicht+warum bnicht+was bnicht+weg bnicht+wegen bnicht+weiter
bnicht+weitergefuhrt bnicht+wer bnicht+wert bnicht+wie bnicht+wieder bnicht+will bnicht+wir bnicht+wo
bnicht+wohin bnicht+zahlen bnicht+zu bnicht+zufrieden bnicht+zum bnicht+zuordnen bnicht+zur bnicht+zurecht
bnicht+zuruck bnicht+zuruckgezahlt bnicht+zusammen bnicht+zustandig bnicht+zwei bnichts+$ bnichts+aber
bnichts+an bnichts+andern bnichts+auf bnichts+aus bnichts+auszusetzen bnichts+besonderes bnichts+bestimmtes
bnichts+da bnichts+dabei bnichts+dafur bnichts+dagegen bnichts+davon bnichts+dazu bnichts+die
bnichts+eigentlich bnichts+ein bnichts+falsch bnichts+fur bnichts+gegen bnichts+gehort bnichts+gekommen
bnichts+gemacht bnichts+gescheites bnichts+geschmeckt bnichts+getaugt bnichts+ich bnichts+ihr bnichts+im
bnichts+in bnichts+machen bnichts+mehr bnichts+mit bnichts+neues bnichts+nicht bnichts+passendes
bnichts+personliches bnichts+sagen bnichts+schicken bnichts+ubrig bnichts+und bnichts+von bnichts+war
bnichts+was bnichts+wir bnichts+zu bnichts+zuruck bnichtstun+ist bnie+$ bnie+an bnie+angekommen
bnie+angeschrieben bnie+auf bnie+aufgehort bnie+beantwortet bnie+bearbeitet bnie+bei bnie+bekommen
bnie+bestellt bnie+da bnie+das bnie+der bnie+die bnie+durch bnie+ein bnie+eine bnie+einen bnie+einer
bnie+eingegangen bnie+erreichbar bnie+ersetzt bnie+erstattet bnie+etwas bnie+gekannt bnie+gekommen
bnie+gekundigt bnie+gemacht bnie+geschickt bnie+gutgeschrieben bnie+hat bnie+ihr bnie+jeden bnie+jemand
bnie+kunde bnie+mehr bnie+mein bnie+meine bnie+mit bnie+nachgeliefert bnie+probleme bnie+punktlich
bnie+richtig bnie+und bnie+verglichen bnie+vor bnie+wann bnie+war bnie+was bnie+wenn bnie+wer bnie+wieder
bnie+zeit bnie+zu bnie+zugestimmt bnie+zur bnie+zuruck bnie+zuruckbekommen bnie+zuruckgerufen
bniederlassung+in bniedrig+$ bniedrigere+preise bniemand+$ bniemand+der bniemand+hat bniemand+hilft
bniemand+mehr bniemand+meldet bniemand+reagiert bniemandem+$ bnimm+mich bnimme+$ bnimmerwiedersehen+$
bnimmt+die bnimmt+keine bnimmt+sich bnirgends+$ bnirgends+anders bnirgends+mehr bnirgends+sonst bnirgendwo+$
bno+a bno+bei bno+bi bno+bin bno+danke bno+lass bno+lasst bno+more bno+muss bno+nicht bno+schickts bno+sms
bno+thanks bno+und bnoch+$ bnoch+ab bnoch+aber bnoch+am bnoch+an bnoch+apple bnoch+auf bnoch+aus bnoch+bei
bnoch+bis bnoch+blod bnoch+da bnoch+defekt bnoch+den bnoch+der bnoch+die bnoch+diese bnoch+drauf bnoch+drei
bnoch+drin bnoch+eigenmarken bnoch+ein bnoch+eine bnoch+einen bnoch+einmal bnoch+ewig bnoch+expresszuschlag
bnoch+falsch bnoch+fragen bnoch+fur bnoch+gefroren bnoch+geld bnoch+gelistete bnoch+genug bnoch+gespeichert
bnoch+grosse bnoch+halb bnoch+heute bnoch+hinterlegt bnoch+hort bnoch+ich bnoch+im bnoch+immer bnoch+in
bnoch+jeden bnoch+kalt bnoch+kapseln bnoch+kaputt bnoch+kein bnoch+keine bnoch+keinen bnoch+kunde bnoch+kundin
bnoch+lasst bnoch+mal bnoch+meine bnoch+mit bnoch+mitglied bnoch+ne bnoch+nein bnoch+nicht bnoch+nichts
bnoch+nie bnoch+offen bnoch+online bnoch+per bnoch+sagen bnoch+schlecht bnoch+schwimmbad bnoch+sms bnoch+so
bnoch+tee bnoch+uber bnoch+und bnoch+unfreundlich bnoch+unterwegs bnoch+verdorben bnoch+voll bnoch+von
bnoch+was bnoch+wer bnoch+zu bnoch+zwei bnochber+$ bnochmal+$ bnochmal+an bnochmal+bitte bnochmal+die
bnochmal+einer bnochmal+fragen bnochmal+kommen bnochmal+probieren bnochmal+schreibt bnochmal+und
bnochmals+nein bnod+$ bnord+$ bnormal+$ bnormaler+mensch bnotig+$ bnotig+hab bnotig+wir bnovember+$
bnovember+und bnu+ist bnu+lasst bnull+$ bnull+ich bnull+interesse bnumer+$ bnumm+$ bnummer+$ bnummer+als
bnummer+an bnummer+angegeben bnummer+auch bnummer+auf bnummer+aus bnummer+bei bnummer+bin bnummer+bitte
bnummer+das bnummer+der bnummer+erreiche bnummer+erst bnummer+gegeben bnummer+gehort bnummer+geirrt
bnummer+geloscht bnummer+hab bnummer+haben bnummer+hat bnummer+hier bnummer+ich bnummer+ist bnummer+loschen
bnummer+neu bnummer+nicht bnummer+raus bnummer+rausnehmen bnummer+seit bnummer+und bnummer+von bnummer+weg
bnummer+wird bnun+uber bnur+$ bnur+am bnur+auf bnur+bis bnur+bitte bnur+das bnur+dass bnur+den bnur+der
bnur+die bnur+ein bnur+eine bnur+einem bnur+einmal bnur+fur bnur+ganz bnur+grosspackungen bnur+halt bnur+ich
bnur+ihren bnur+im bnur+in bnur+ins bnur+kein bnur+keinen bnur+kurz bnur+lauft bnur+leider bnur+mal bnur+mein
bnur+mit bnur+mundlich bnur+neugierig bnur+nicht bnur+noch bnur+per bnur+plastik bnur+sagen bnur+schrott
bnur+so bnur+um bnur+ums bnur+unter bnur+was bnur+wegen bnur+wenn bnur+zu bnutzen+$ bnutzung+meiner bo+$
bob+alles bob+das bob+es bob+ich bob+ihr bob+man bob+und boben+$ boberflache+ist boberflachengute+der
bobst+war bobwohl+ich bobwohl+wir boder+$ boder+angerufen boder+betrug boder+das boder+ein boder+eine
boder+gar boder+geht boder+nein boder+nur boder+phishing boder+was boffen+$ boffen+ich boffen+seit
boffen+ticket boffen+und boffen+zwischen boffenbar+die boffene+beschwerde boffene+reklamation boffenen+fall
boffnungszeiten+passen boft+denn boft+noch boft+soll bofter+$ bofter+als bohne+ankundigung bohne+auto
bohne+begrundung bohne+bescheid bohne+dass bohne+diskussion bohne+ende bohne+grund bohne+gutschein
bohne+heizol bohne+jede bohne+meine bohne+mich bohne+vorwarnung bohne+zu bohr+$ bohren+$ bok+$ bok+aber
bok+danke bok+die bok+geschmack bok+ich bok+qualitat bokay+$ bokay+aber bokay+fur boktober+$ bol+$ bol+war
bol+wechsel boma+$ boma+ist bonline+$ bonline+dafur bonline+nicht bonlinedruckerei+kostet bonlineshop+$
bonlineshop+ist bop+am bop+danach bopa+ist bopt+out bordentlich+$ bordnung+$ bordnung+aber borganisiert+$
bort+$ bort+dienst bortlichen+versorger bostern+$ bosterreich+$ bosterreich+ist botto+$ bout+$ bpack+das
bpackchen+nadeln bpackung+kostet bpackungen+$ bpaket+$ bpaket+geschnurt bpaket+ging bpaket+ich bpaket+ist
bpaket+kam bpaket+nass bpaket+verloren bpaket+von bpaket+war bpalette+$ bpaletten+einfach bpampig+$ bpapa+ist
bpapier+$ bpapier+kauf bpapier+staut bpapier+und bpapierlos+umgestellt bpappe+$ bpappe+geschmeckt bpartei+$
bpartner+$ bpartner+seit bpassen+$ bpassen+nicht bpassiert+$ bpassiert+ist bpassiert+mit bpasst+$ bpasst+alles
bpasst+da bpasst+es bpasst+jetzt bpasst+mir bpasst+nicht bpasst+schon bpasste+nicht bpasswort+nicht
bpasswort+vergessen bpasswort+verloren bpasswort+weg bpatienten+warten bpatronen+aber bpatronen+fur bpatzig+$
bpatzig+man bpause+$ bpause+machen bpausieren+kann bpay+und bpaypal+$ bpdf+$ bpeinlich+vor bpension+der
bper+brief bper+e bper+fax bper+mail bper+post bper+rechnung bper+sms bper+telefon bper+whatsapp bperfekt+$
bperlweiss+arbeitet bperson+$ bperson+die bperson+gespeicherten bpersonal+$ bpersonal+an
bpersonenbezogenen+daten bpersonlich+$ bpersonlich+besprechen bpersonlich+mit bpersonlich+vorbei
bpersonliche+beratung bpersonliche+differenzen bpersonliche+grunde bpersonlichen+gesprach
bpersonlicher+kontakt bpersonliches+$ bpfand+nie bpferd+ist bpferd+verkauft bpferde+sind bpflanzen+kamen
bpflaster+kleben bpflege+meine bpflegeheim+$ bpflegeheim+gekommen bphishing+$ bphotovoltaik+und bpinsel+haaren
bplastik+$ bplattform+$ bplease+$ bplease+stop bpleite+$ bplotzlich+ein bpls+$ bplz+wird bpolen+verlangt
bpolizei+$ bpontius+zu bportal+nicht bporto+$ bporto+ab bporto+fur bportugal+ausgewandert bpost+$ bpost+keine
bpost+mehr bpost+und bpost+vom bpost+von bpostfach+$ bpralinen+$ bpralinen+mehr bpraxis+$ bpraxis+dr
bpraxis+geschlossen bpraxis+ist bpraxis+nicht bpraxis+verkleinert bpraxis+zum bpreis+$ bpreis+da bpreis+darf
bpreis+der bpreis+deshalb bpreis+die bpreis+eine bpreis+fur bpreis+hat bpreis+ich bpreis+ist bpreis+lag
bpreis+leider bpreis+leistung bpreis+nicht bpreis+noch bpreis+oder bpreis+ok bpreis+rauf bpreis+stimmt
bpreis+top bpreis+und bpreis+war bpreise+$ bpreise+gehen bpreise+gut bpreise+habt bpreise+hoch
bpreise+jenseits bpreise+kann bpreise+ok bpreise+passen bpreise+runter bpreise+sind bpreise+und bpreise+waren
bpreise+wer bpreise+wie bpreise+wofur bpreise+zu bpreiserhohung+ohne bpreiserhohung+um bpreiserhohung+und
bpreiserhohungen+$ bpreislich+nicht bpreisliste+$ bprima+bei bprinzip+ja bprinzip+nicht bprioritaten+$
bprivat+$ bprivat+schraub bprivat+und bprivat+viel bprivatanschluss+$ bprivate+grunde bprivates+handy
bpro+kilo bpro+nutzer bprobieren+$ bprobieren+sie bprobiert+es bprobiert+und bproblem+$ bproblem+gelost
bproblem+hat bproblem+mit bproblem+sondern bproblem+wurde bprobleme+$ bprobleme+gehabt bprodukt+ist
bproduktbereich+fuhren bprodukte+$ bproduktion+dieser bprogramm+$ bprogramm+entschieden bprogramm+fur
bprogramm+genommen bprogramm+hat bprogramm+ist bprogramm+kann bprogramm+nach bprogramm+sturzt
bprojekt+abgeschlossen bprojekt+beendet bprojekt+ist bprospekt+$ bprozent+$ bprozent+bei bprozent+drauf
bprozent+gunstiger bprozent+mehr bprozent+rauf bprozent+weniger bpruft+das bpumpe+die bpunkt+$ bpunktlich+$
bpunktlich+da bpunktlichkeit+$ bputzfrau+$ bqualitat+$ bqualitat+der bqualitat+die bqualitat+hat bqualitat+ist
bqualitat+kostet bqualitat+runter bqualitat+stimmt bqualitat+top bqualitat+vollig bqualitat+war bquatsch+$
bquelle+sie brabatt+$ brabatt+fur brabatt+mehr brabatt+wurde brabatte+fur brabatte+gab brabatte+sind brad+$
bradl+steht brahmen+$ brahmenvertrag+mit braiffeisenmarkt+macht bramsch+$ bran+$ branzig+$ branzig+und
bratenzahlung+$ brauche+nicht brauchen+$ brauchen+aufgehort brauchen+schluss brauchte+und brauf+$ brauf+dann
brauf+und braus+$ braus+aus braus+bin braus+bitte braus+da braus+damit braus+ich braus+mit braus+und
brausgeflogen+$ brausgeworfen+$ brausnehmen+$ breagiert+$ breaktiviert+$ brechnet+sich brechnung+$
brechnung+das brechnung+falsch brechnung+hat brechnung+ist brechnung+kommt brechnung+korrigieren
brechnung+moglich brechnung+vom brechnung+von brechnung+zu brechnungen+die brechnungen+falsch brechnungen+von
brechnungen+waren brechnungskorrekturen+dauerten brecht+$ brecht+auf brecht+ist brecht+mir brecht+teuer
brechtliche+schritte brechtsanwalt+$ brechtsschutzversicherung+hat bred+ich brede+ich breden+$ breden+der
breden+kann breden+nicht breden+sie breden+und breden+wir bregal+gedruckt bregale+$ bregelmassig+$ bregen+$
bregen+gestellt bregensburg+wenig bregion+$ bregionale+weine bregionalen+anbieter breguliert+$ breguliert+ich
breha+$ breicht+$ breicht+das breicht+es breicht+grad breicht+hinten breicht+jetzt breicht+mir breicht+nicht
breicht+noch breifen+$ breifen+gekauft breifen+hatte breifen+waren brein+$ brein+passwort brein+und
breingekommen+in breisen+fur breissen+sie breissverschluss+kaputt breitet+nicht breklamation+$
breklamation+hat breklamation+ist breklamation+liegen breklamation+liegt breklamation+noch breklamation+seit
breklamation+vom breklamation+wurde breklame+mit breklamiert+nichts breklamiert+nie breklamiert+und
breligiosen+grunden brente+$ brente+ich brente+ist brente+klein brente+und brentner+$ brentner+brauch
brentnerin+$ brentnerin+muss breparatur+$ breparatur+ist breparatur+seit breparaturen+$ breparieren+als
brespektieren+sie brest+$ brest+erzahl brest+gegeben brest+geht brest+irgendwann brestaurant+ist bretour+geld
bretoure+ist breumutig+zuruck brewe+$ brezepten+im brezeptur+geandert brezeptur+umgestellt brichtig+$
brichtige+da brichtige+person brichtigen+menschen briecht+nach bringelblume+gestrichen brobinsonliste+$
broboter+$ broch+muffig brolle+mehr brossmann+$ broster+bei broster+hier broster+in brosterei+in brostet+nicht
brostock+und bru+$ brucken+und bruckerstattung+$ bruckerstattung+fehlt bruckmeldung+auf bruckruf+$ bruckruf+am
bruckruf+bitte bruckruf+durch bruckruf+erbeten bruckruf+morgen bruckruf+unter bruckruf+versprochen
bruckruf+wegen bruckruf+zu bruckzahlung+fehlt bruckzahlung+ist bruf+an bruf+ich bruf+mich bruf+mir bruf+nicht
brufen+hier brufen+nie brufen+sie brufen+zuruck brufnummer+$ brufnummer+haben bruft+an bruft+einer bruft+hier
bruft+ihr bruft+mich bruft+wenigstens bruft+zuruck brufts+mich bruhe+$ bruhe+bitte bruhe+gelassen bruhe+haben
bruhe+im bruhe+jetzt bruhe+lassen bruhe+mit bruhe+und bruhestand+ist bruhig+$ bruhig+mal bruhig+was
bruhig+weiter bruht+$ bruiniert+$ brum+$ brum+und brund+12 brund+um brundum+zufrieden brunter+$ brunter+und
brunter+von brussland+weiter bs+ich bs+leder bsaatgut+brauch bsabine+$ bsachbearbeiter+sprechen bsache+$
bsache+liegt bsache+mit bsachen+$ bsachen+fur bsachen+geliefert bsachen+nicht bsachen+und bsack+$
bsack+kartoffeln bsaftig+$ bsag+ich bsag+ichs bsag+mal bsage+$ bsage+das bsage+ich bsage+ihnen bsage+was
bsagen+$ bsagen+bin bsagen+das bsagen+dass bsagen+es bsagen+fragen bsagen+hat bsagen+ich bsagen+sie bsagen+und
bsagen+wir bsags+gleich bsagt+der bsagt+die bsagt+er bsagt+ich bsagt+ihr bsagt+immer bsagt+mir bsagt+sie
bsalat+gekriegt bsalbe+hat bsamstag+$ bsamstag+erst bsamstag+kein bsamstag+vormittag bsamstags+$ bsamstags+auf
bsamt+telefonnummer bsamtliche+daten bsass+keiner bsau+$ bsauberer+und bsauerland+$ bsauna+dabei
bschachtel+schrauben bschade+dass bschaden+am bschaden+ist bschaden+seit bschaff+das bschaffen+$ bschalte+die
bschalte+ich bschalter+$ bschalter+war bschame+mich bschatz+$ bschau+ich bschau+mir bschau+regelmassig
bschauen+$ bschauen+die bschauen+sie bschaufenster+$ bschaun+$ bschaut+$ bschaut+mal bschaut+nur bscheibe+ist
bscheidung+da bscheidung+und bscherz+$ bschichtdienst+$ bschichten+$ bschichtplanung+fehlt bschick+mir
bschicke+$ bschicken+$ bschicken+das bschicken+konnt bschicken+lassen bschicken+mir bschicken+sie
bschicken+sondern bschickt+$ bschickt+mal bschickt+mir bschickts+mir bschief+danach bschief+geschnitten
bschiess+los bschiesst+los bschimmel+drin bschimmel+im bschlafe+ich bschlaft+$ bschlaganfall+und bschlecht+$
bschlecht+beraten bschlecht+ich bschlecht+und bschlecht+verarbeitet bschlecht+wir bschlechte+beratung
bschlechte+verarbeitung bschlechter+$ bschlechter+druck bschlechter+geworden bschlechter+service
bschlechter+so bschlechter+zeitpunkt bschlechtes+gewissen bschleichts+euch bschlicht+kein bschlicht+keine
bschlicht+keinen bschlicht+nicht bschlicht+nichts bschlicht+vergessen bschlicht+zu bschliessen+$ bschlimm+$
bschluss+$ bschluss+damit bschluss+gemacht bschluss+jetzt bschluss+laden bschluss+machen bschluss+mit
bschlussel+abgegeben bschlussrechnung+strom bschmarrn+$ bschmeckt+besser bschmeckt+dort bschmeckt+man
bschmeckt+nach bschmeckt+nicht bschmeckt+wie bschmeissen+$ bschmeisst+mich bschmieren+$ bschnappchen+$
bschnappchen+war bschnauze+$ bschnauze+voll bschneider+$ bschnell+$ bschnell+die bschnell+erledigt
bschnell+geht bschnell+kaputt bschneller+$ bschneller+da bschneller+liefern bschneller+und
bschnellere+lieferung bschnelligkeit+hat bschnittstelle+fehlt bschnittstelle+zu bschon+$ bschon+ab bschon+aber
bschon+abgemeldet bschon+alles bschon+angerufen bschon+arg bschon+beantwortet bschon+bei bschon+beim
bschon+bloss bschon+das bschon+dass bschon+den bschon+die bschon+dreimal bschon+frech bschon+gesagt
bschon+happig bschon+in bschon+lang bschon+lange bschon+langst bschon+mal bschon+mit bschon+recht bschon+so
bschon+stop bschon+unterschrieben bschon+viel bschon+viermal bschon+von bschon+wieder bschon+zweimal
bschone+grusse bschone+sachen bschonen+feierabend bschones+wochenende bschraub+ich bschrauben+$
bschrauben+drehen bschrauben+standig bschreib+dir bschreib+euch bschreib+ich bschreib+mir bschreib+nicht
bschreibe+$ bschreibe+fur bschreiben+$ bschreiben+bitte bschreiben+hier bschreiben+ich bschreiben+mir
bschreiben+sie bschreiben+und bschreibt+$ bschreibt+da bschreibt+ihr bschreibt+mich bschreibt+mir
bschreibt+nicht bschreibt+uns bschreibt+wem bschreiner+huber bschriftlich+$ bschriftlich+zugesagt bschriibe+$
bschrott+$ bschrott+nicht bschrott+nie bschrottreif+$ bschuhe+gingen bschuhe+haben bschuhe+in bschuhe+nach
bschuld+$ bschuldet+mir bschule+$ bschule+wurde bschulen+$ bschulung+fur bschwach+$ bschwager+arbeitet
bschwager+der bschwager+hat bschwarz+$ bschweiz+$ bschwer+krank bschwer+zu bschwester+$ bschwester+hat
bschwester+in bschwester+ist bschwiegersohn+hat bschwimmbad+$ bschwimmbad+dabei bschwort+auf bsechs+$
bsechs+flaschen bsechs+lochern bsechs+wochen bseh+ich bsehe+ich bsehe+keinen bsehe+schlecht bsehen+$
bsehen+sie bsehen+uns bsehen+was bsehr+$ bsehr+geehrte bsehr+gerne bsehr+gut bsehr+nett bsehr+schlecht
bsehr+zufrieden bsei+unterwegs bseid+$ bseid+das bseid+die bseid+doch bseid+halt bseid+ihr bseid+mir bseid+nie
bseids+einfach bseien+sie bsein+$ bsein+aber bsein+handy bsein+muss bsein+nachfolger bsein+und bseine+eigene
bseine+eigenen bseine+versicherung bseine+wohnung bseinen+laborverbund bseins+$ bseit+2 bseit+3 bseit+6
bseit+acht bseit+april bseit+august bseit+corona bseit+dem bseit+der bseit+die bseit+drei bseit+einem
bseit+elf bseit+er bseit+februar bseit+frau bseit+gestern bseit+herbst bseit+herr bseit+ich bseit+ihr
bseit+jahren bseit+janner bseit+januar bseit+juli bseit+juni bseit+kurzem bseit+letztem bseit+letzter
bseit+mai bseit+marz bseit+mein bseit+meinem bseit+monaten bseit+montag bseit+neun bseit+oktober bseit+ostern
bseit+sechs bseit+september bseit+silvester bseit+sommer bseit+tag bseit+tagen bseit+vier bseit+wann bseit+wir
bseit+wochen bseit+zwei bseitdem+funkstille bseitdem+ist bseitdem+nichts bseitdem+war bseite+$ bseite+ist
bseither+war bsekretariat+$ bsekretarin+$ bsekunde+$ bselben+tag bselber+$ bselber+eine bselber+einen
bselber+her bselber+mit bselber+nicht bselber+schuld bselber+und bselber+was bselbst+$ bselbst+bin
bselbst+hinterhertelefonieren bselbst+nicht bselten+bedient bsend+alle bsenden+$ bsenden+sie bserie+ist
bserie+wurde bservice+$ bservice+eins bservice+gut bservice+hat bservice+hatte bservice+ich bservice+ja
bservice+lag bservice+und bservice+von bservice+war bservice+zu bservus+$ bsetzen+$ bsetzen+sie bsexistisch+$
bshop+empfohlen bshop+ist bsi+$ bsich+$ bsich+als bsich+am bsich+an bsich+auf bsich+aufgelost bsich+auskennt
bsich+bei bsich+bitte bsich+da bsich+das bsich+dauernd bsich+die bsich+doch bsich+drum bsich+durch
bsich+entschuldigt bsich+erledigt bsich+fur bsich+geandert bsich+gekummert bsich+gemeldet bsich+gern bsich+gut
bsich+halt bsich+im bsich+immer bsich+in bsich+ja bsich+jemand bsich+keiner bsich+meine bsich+melden
bsich+mich bsich+mit bsich+nach bsich+nicht bsich+nie bsich+niemand bsich+reklamation bsich+sparen bsich+uber
bsich+um bsich+umgebracht bsich+unterhalten bsich+verandert bsich+verdoppelt bsich+verlaufen bsich+verwahlt
bsich+von bsich+warten bsich+was bsich+zustandig bsicher+$ bsicher+nicht bsie+$ bsie+aber bsie+alle bsie+alles
bsie+am bsie+an bsie+angeschaut bsie+anrufen bsie+auch bsie+auf bsie+aufhoren bsie+bei bsie+beim bsie+bekommen
bsie+belastigen bsie+bitte bsie+bitten bsie+brauchen bsie+da bsie+damit bsie+dann bsie+darauf bsie+das
bsie+dass bsie+dazu bsie+den bsie+denn bsie+der bsie+die bsie+diese bsie+doch bsie+dran bsie+durch bsie+durfen
bsie+eigentlich bsie+ein bsie+eine bsie+einen bsie+es bsie+falsch bsie+fragen bsie+freundlicherweise
bsie+fruher bsie+gar bsie+gern bsie+gespeichert bsie+gut bsie+haben bsie+halt bsie+heute bsie+hier bsie+holt
bsie+ich bsie+ihn bsie+ihre bsie+ihrem bsie+ihren bsie+im bsie+in bsie+ist bsie+ja bsie+jemanden bsie+jetzt
bsie+kommt bsie+konnen bsie+kunftig bsie+lauter bsie+leider bsie+lieber bsie+liefern bsie+machen bsie+mal
bsie+mehr bsie+mein bsie+meine bsie+meinen bsie+mich bsie+mir bsie+mit bsie+mitten bsie+nach bsie+nicht
bsie+nichts bsie+nie bsie+noch bsie+nochmal bsie+richtig bsie+rufen bsie+ruhig bsie+schreiben bsie+schulden
bsie+sich bsie+sie bsie+sind bsie+so bsie+sogar bsie+sollen bsie+sonst bsie+sprechen bsie+stehen bsie+suchen
bsie+uber bsie+uberhaupt bsie+und bsie+uns bsie+unsere bsie+verwechseln bsie+von bsie+waren bsie+was
bsie+wegen bsie+weiter bsie+will bsie+wirklich bsie+wollen bsie+wollten bsie+zu bsie+zur bsieben+$ bsieben+uhr
bsiehe+bestellung bsiehe+da bsiehe+oben bsieht+es bsies+am bsilvester+keinen bsimsen+$ bsin+jetz bsind+$
bsind+alle bsind+am bsind+auf bsind+aufs bsind+aus bsind+bei bsind+da bsind+das bsind+die bsind+doch bsind+ein
bsind+eine bsind+einfach bsind+es bsind+fur bsind+geht bsind+geschiedene bsind+gestiegen bsind+gross
bsind+halt bsind+im bsind+immer bsind+in bsind+insolvent bsind+ja bsind+jetzt bsind+mir bsind+mit bsind+mitten
bsind+nach bsind+nehm bsind+nett bsind+nicht bsind+nie bsind+nur bsind+schrottreif bsind+seit bsind+sie
bsind+so bsind+umgezogen bsind+verkauft bsind+vertraglich bsind+weg bsind+weggefallen bsind+weiterhin
bsind+wir bsind+zu bsingle+$ bsinn+$ bsinn+mehr bsinnlos+$ bsituation+$ bsitz+drauf bsitz+grad bsitz+hier
bsitz+im bsitz+in bsitze+auf bsitze+gerade bsitze+grad bsitze+im bsitzen+jetzt bsitzen+wir bsitzt+in bsms+$
bsms+absehen bsms+am bsms+auch bsms+bekommen bsms+bitte bsms+danke bsms+das bsms+geht bsms+ich bsms+ist
bsms+keine bsms+meh bsms+mehr bsms+nicht bsms+nichts bsms+rufen bsms+schicken bsms+sind bsms+und bsms+von
bsms+will bso+$ bso+a bso+auf bso+aus bso+beschlossen bso+der bso+die bso+eher bso+ein bso+eine bso+einem
bso+einen bso+einfach bso+ergeben bso+etwas bso+freundlich bso+ganz bso+gegen bso+geht bso+genau bso+gern
bso+gut bso+hab bso+heisst bso+ich bso+ist bso+kleine bso+lang bso+lange bso+lieb bso+locker bso+macht bso+mit
bso+modernes bso+ne bso+nicht bso+oft bso+rufen bso+schlecht bso+schnell bso+teuer bso+uberladen bso+und
bso+unubersichtlich bso+verzweifelt bso+viel bso+viele bso+was bso+weiter bso+weitermachen bso+wenn bso+wie
bso+wollte bsobald+ich bsofort+$ bsofort+auf bsofort+aufhoren bsofort+entfernen bsofort+nicht
bsofortige+loschung bsoftware+brauch bsoftware+die bsoftware+empfohlen bsoftware+ist bsoftware+kann
bsoftware+mit bsoftware+nicht bsoftware+sturzt bsogar+$ bsogar+die bsohn+$ bsohn+arbeitet bsohn+hat bsohn+ist
bsolang+das bsolang+die bsolang+meine bsolange+das bsolange+der bsolange+ihr bsolange+mein bsolaranlage+auf
bsolche+nachrichten bsolchen+nachrichten bsolchen+sms bsoll+$ bsoll+bitte bsoll+das bsoll+der bsoll+die
bsoll+er bsoll+es bsoll+ich bsoll+kommen bsoll+mal bsoll+man bsoll+mich bsoll+mir bsoll+sich bsoll+wechseln
bsollen+$ bsollen+aufhoren bsollt+mich bsollt+nicht bsollte+nochmal bsommer+gefragt bsommer+gestorben
bsommer+wieder bsondergrossen+$ bsondern+das bsondern+dass bsonntag+$ bsonst+$ bsonst+hatt bsonst+hatte
bsonst+nichts bsonst+war bsorge+$ bsorge+ich bsorgen+$ bsorry+$ bsorry+ich bsorry+war bsorte+die bsorte+nicht
bsorte+zu bsorten+$ bsorten+die bsorten+nicht bsorten+und bsortiment+$ bsortiment+ist bsortiment+passt
bsortiment+von bsowas+$ bsowas+hab bsowas+nicht bsowas+streicht bsowas+von bsowieso+im bsowieso+schon bspam+$
bspam+loscht bspam+oder bspanien+$ bspanien+ausgewandert bsparen+$ bsparen+sie bsparen+und bsparkasse+zuruck
bsparprogramm+der bspart+es bspart+euch bspass+$ bspat+$ bspat+dann bspat+die bspat+geliefert bspat+und
bspater+$ bspater+bin bspater+bitte bspater+gern bspater+mal bspater+nicht bspater+nochmal bspax+$
bspedition+kommt bspeicher+im bspeichern+sie bspeichert+ihr bsperren+$ bsperrliste+$ bspielt+keine
bspinnt+wohl bsport+mehr bsports+kann bspreche+ich bspreche+nicht bsprechen+$ bsprechen+ich bsprechen+kann
bsprechen+mit bsprechen+sie bspricht+man bstadt+$ bstadt+furt bstadtwerke+$ bstadtwerke+dort bstadtwerken+$
bstaffel+unter bstammen+meine bstammkunden+$ bstammkunden+nicht bstand+$ bstand+ich bstand+mit
bstandardantwort+$ bstanden+zwei bstandig+abgebrochen bstandig+absturze bstandig+angerufen bstandig+weg
bstandig+zu bstandige+werbung bstandort+geschlossen bstandort+kassel bstandort+wurde bstanze+geschrottet
bstapel+$ bstart+up bstartup+aus bstatt+$ bstatt+beim bstatt+immer bstau+$ bstaubsaugerbeutel+fur bstaut+sich
bstecken+$ bstecken+mitten bstecken+und bstecker+$ bsteckt+dahinter bsteh+auf bsteh+grad bstehe+auf bstehen+$
bstehen+geblieben bstehen+im bstehen+lassen bstehen+noch bsteht+$ bsteht+alles bsteht+aus bsteht+bei bsteht+da
bsteht+das bsteht+der bsteht+immer bsteht+in bsteht+jetzt bsteht+man bsteht+meine bsteht+no bsteht+noch
bsteht+plotzlich bsteht+seit bsteigen+$ bstellen+$ bstellen+sie bstellen+unsere bstellt+alles bstellt+die
bstellt+mir bstemmen+$ bsterben+$ bsterne+$ bsteuer+spater bsteuerberater+hat bstich+gelassen
bstifte+schreiben bstil+$ bstill+$ bstillgelegt+$ bstimmen+nicht bstimmt+$ bstimmt+aber bstimmt+nicht
bstimmt+was bstimmte+nicht bstinkt+nach bstinkt+und bstock+$ bstock+in bstoff+fusselt bstoff+ist bstoffe+auch
bstop+$ bstop+hab bstop+ich bstop+it bstop+sms bstop+stop bstopp+$ bstopp+antworten bstopp+bitte bstopp+da
bstopp+das bstopp+geschrieben bstopp+ich bstopp+keine bstoppen+$ bstoppen+und bstoppt+bitte bstoppt+das
bstoppt+die bstoppt+nicht bstoren+$ bstorniert+$ bstrasse+gibt bstrassen+weiter bstreichen+$ bstreichen+sie
bstreicht+mich bstreichts+mich bstreichung+aus bstreifen+tausch bstreit+mit bstreit+um bstreiten+seit
bstress+$ bstricken+$ bstrittig+$ bstrom+bei bstrom+fehlt bstrom+mehr bstromanbieter+$ bstromanbieter+war
bstuck+$ bstuck+lohnt bstudentin+echt bstudio+$ bstudio+geschlossen bstudio+hat bstudio+ist bstudio+sind
bstudium+fertig bstuhl+von bstumpf+$ bstunde+$ bstunde+gewartet bstunde+mehr bstunden+$ bstunden+da
bstunden+spater bstunden+zu bsturzt+ab bsturzt+dauernd bsuche+beendet bsuche+einen bsuchen+$ bsuchen+ist
bsuchen+sie bsudtirol+$ bsuper+$ bsuper+aber bsuper+die bsuper+laden bsuper+leute bsuper+preis bsuper+service
bsupermarkt+$ bsuppe+war bsupport+antwortet bsystem+$ bsystem+lauft bsystem+nehmen btabletten+da btabu+$
btadellos+$ btadellos+frau btag+$ btag+bei btag+da btag+drei btag+ein btag+eins btag+ich btag+und
btag+verwelkt btag+werbung btag+wir btag+zwei btage+$ btage+gewartet btage+spater btagen+$ btagen+nicht
btagen+noch btagen+verwelkt btagsuber+$ btal+rauf btalk+$ btarif+$ btarif+mehr btarif+mit btarif+ohne
btarif+und btarif+zu btassen+$ btaste+$ btatig+$ btaugt+nichts btausch+wurde btchibo+$ bteam+$ btechnik+$
btechnik+hat btechniker+$ btechniker+hat btechniker+hatte btechniker+kam btechniker+sollte btechniker+war
btechniker+wollte btechnisch+uberholt btee+$ btee+hiess btee+und bteil+$ bteil+bekommen bteil+hat bteil+ist
bteilen+sie bteilnehmen+$ btelefon+$ btelefon+auch btelefon+gehen btelefon+geht btelefon+gesagt btelefon+hiess
btelefon+hing btelefon+klingelt btelefon+mit btelefon+nicht btelefon+noch btelefon+rufen btelefon+von
btelefon+war btelefon+wird btelefonat+$ btelefonieren+$ btelefonieren+ware btelefonisch+$ btelefonisch+bei
btelefonisch+erreichen btelefonisch+noch btelefonnummer+$ btelekom+$ btemu+$ btemu+kostet btermin+$
btermin+ausgemacht btermin+mit btermin+um btermine+ausgemacht btermine+wurden bterminvergabe+unmoglich btest+$
bteuer+$ bteuer+aber bteuer+fertig bteuer+fir bteuer+fur bteuer+geworden bteuer+ist bteuer+langsam bteuer+mehr
bteuer+nie bteuer+seid bteuer+u bteuer+und bteuer+unpunktlich bteuer+war bteuer+waren bteuer+wart bteuer+wie
bteuer+worden bteuer+zu bteurer+als bteurer+geworden bteurer+und btheke+$ btheke+verdreht bthema+durch
bthomann+gibt bthomas+$ bticket+20391 bticket+4471 bticket+ist bticket+seit btiefkuhlware+$ btippe+nicht
btippen+$ btippen+ist btisch+$ btja+$ btja+die btochter+$ btochter+bestellt btochter+die btochter+hat
btochter+in btochter+ist btochter+liegt btochter+reitet btodlich+verungluckt btoll+$ btoll+die
btollen+rezepten btoller+service btolles+team bton+spricht bton+und btoner+fur btoner+schmiert btop+$
btop+aber btop+jetzt btop+preis btor+und btot+$ btot+ich btot+ist btot+kein btotal+verbrannt btragbar+$
btragen+sie btragt+mich btrainer+hatten btrainer+schaut btraining+$ btraktor+dem btraktor+ist btrau+euch
btrau+ich btrau+mich btraum+$ btraumwohnung+gefunden btrennung+$ btresen+immer btreue+$ btreue+kunden
btreuepunkte+und btreuerabatt+$ btrifft+nicht btrikots+$ btrinke+keinen btrinke+nur btrinke+seit btrinken+$
btrinken+wir btrinkt+keiner btrocken+$ btropfen+mehr btrotz+drei btrotzdem+$ btrotzdem+kauf btrotzdem+keine
btrotzdem+zu btschechien+$ btschuss+$ btschuss+fur btschuss+und btu+ich btuats+mich btun+$ btun+als btun+damit
btun+der btun+haben btun+sie btun+wir btur+$ btur+und btur+zu bturkisch+$ btut+$ btut+mir btut+nichts btyp+am
bubel+aber buber+$ buber+das buber+dem buber+den buber+die buber+eine buber+einen buber+euch buber+eure
buber+fussball buber+ihn buber+ihre buber+meine buber+meinen buber+mich buber+ne buber+preise buber+seinen
buber+zehn buberall+$ buberblick+$ buberblick+verloren buberflussig+$ bubergabe+hat bubergeben+$
bubergeben+ich bubergeben+und bubergrosse+haben bubergrossen+$ buberhaupt+$ buberhaupt+nicht buberhaupt+nichts
buberholt+$ buberladen+dass buberleg+ich buberlege+ich buberlege+wieder buberlegen+$ buberlegen+melde
buberlegen+was bubernahme+durch bubernommen+$ bubernommen+und bubernommen+unsere bubersicht+$
bubersicht+meiner bubersiedelt+liefert buberteuert+$ bubertragt+$ buberweist+mir buberwiesen+$ buberzeugt+$
buberzogen+$ bubrig+$ bubrigens+auch buf+d buf+de buhr+$ buhr+an buhr+bin buhr+da buhr+fruh buhr+passt bulm+$
bum+$ bum+10 bum+14 bum+18 bum+30 bum+abmeldung bum+acht bum+auskunft bum+austragung bum+die bum+drei bum+ein
bum+eine bum+einen bum+elf bum+funf bum+halb bum+loschung bum+neun bum+ruckruf bum+sechs bum+sieben bum+uns
bum+was bum+zehn bumbau+fertig bumdrehen+$ bumfrage+$ bumfragen+$ bumfragen+bitte bumfragen+mehr
bumfragen+schicken bumfragen+teil bumgang+mit bumgangston+$ bumgangston+geargert bumgesehen+und bumgestellt+$
bumgestellt+auf bumgestellt+haben bumgestellt+und bumgestellt+wir bumgestiegen+$ bumgestiegen+auf bumgezogen+$
bumgezogen+bin bumgezogen+hier bumgezogen+ihre bumgezogen+nach bumgezogen+und bummeldung+hat bums+eck
bums+geld bums+leben bumsonst+$ bumstellung+auf bumtausch+hat bumzug+$ bumzug+auf bumzug+hat bumzug+nach
bunbearbeitet+$ bunbekannt+bitte bunbezahlbar+$ bunbrauchbar+$ bund+11 bund+13 bund+19 bund+5g bund+a
bund+alle bund+allem bund+alles bund+als bund+am bund+an bund+anrufen bund+ans bund+auch bund+auf
bund+aufgetaut bund+aus bund+auswahl bund+auswendig bund+bei bund+beim bund+bekommt bund+bestellt bund+bezahlt
bund+billig bund+billiger bund+bin bund+bio bund+bis bund+bitte bund+bleib bund+blut bund+bose bund+brauch
bund+brauche bund+brauchen bund+braucht bund+bringt bund+da bund+dabei bund+dafur bund+damit bund+danach
bund+dann bund+das bund+dass bund+dem bund+den bund+der bund+deshalb bund+die bund+diese bund+dort bund+drei
bund+ehrlich bund+eigentlich bund+ein bund+eine bund+einen bund+einmal bund+ersatz bund+es bund+euer bund+eure
bund+fertig bund+fragen bund+fragt bund+frau bund+freundlich bund+fruher bund+fur bund+ganz bund+geh bund+geld
bund+genau bund+gestern bund+getreidefrei bund+gibt bund+ging bund+gut bund+hab bund+habe bund+haben bund+halt
bund+hat bund+haut bund+herren bund+hier bund+hort bund+ich bund+ihr bund+ihre bund+im bund+immer bund+in
bund+irgendwann bund+ist bund+jede bund+jeder bund+jedes bund+jetzt bund+jz bund+kann bund+karte bund+kauf
bund+kein bund+keine bund+keinen bund+keiner bund+klapprig bund+koana bund+kommt bund+kostet bund+kriegt
bund+lassen bund+lasst bund+loschen bund+loscht bund+mal bund+man bund+mehr bund+mein bund+meine bund+mich
bund+mir bund+mit bund+mochte bund+muss bund+nach bund+nacht bund+naht bund+ne bund+nehmen bund+nehmt
bund+neue bund+nicht bund+nichts bund+nie bund+niemand bund+nochmal bund+nochmals bund+nummer bund+nun
bund+ohne bund+privat bund+rostet bund+rufen bund+sauna bund+schicken bund+schlecht bund+schlechter
bund+schmeckt bund+schnell bund+schneller bund+schreib bund+schreiben bund+schreibt bund+seit bund+seitdem
bund+seither bund+sich bund+sie bund+siehe bund+sind bund+sitz bund+sms bund+so bund+solang bund+sonst
bund+sparen bund+teuer bund+teurer bund+trainieren bund+trotzdem bund+tschuss bund+uberall bund+ubergrossen
bund+um bund+unfreundlich bund+versalzen bund+vertrostet bund+viel bund+von bund+vorne bund+war bund+warte
bund+was bund+weggezogen bund+weine bund+weiss bund+welche bund+wenn bund+wer bund+wie bund+wieder bund+will
bund+wir bund+wird bund+zu bund+zwar bund+zwei bund+zweitens bundicht+die bundicht+trotz bunerwunscht+$
bunfreundlich+$ bunfreundlich+am bunfreundlich+und bungeniessbar+$ bungern+$ bungunstig+$ bungut+$
bunhoflich+$ bunmoglich+$ bunpassend+$ bunpersonlich+$ bunpunktlich+fertig bunpunktlich+und buns+$ buns+alles
buns+als buns+an buns+anderweitig buns+auf buns+aus buns+bei buns+bitte buns+das buns+den buns+der buns+die
buns+ein buns+eine buns+einen buns+einfach buns+fehlte buns+fur buns+getrennt buns+gibt buns+hat buns+im
buns+in buns+ins buns+ist buns+jetzt buns+kummert buns+mal buns+nicht buns+nichts buns+nie buns+noch buns+seit
buns+so buns+telefonieren buns+uber buns+uberzeugt buns+und buns+vor buns+vorbei buns+wir buns+zu
buns+zugemacht bunschlagbares+paket bunser+azubi bunser+baby bunser+betreuer bunser+budget bunser+buro
bunser+controlling bunser+einkauf bunser+geschaft bunser+hausarzt bunser+hund bunser+kind bunser+labor
bunser+nachbar bunser+neuer bunser+sap bunser+sohn bunser+standort bunser+steuerberater bunser+ticket
bunser+unternehmen bunser+verein bunsere+abteilung bunsere+branche bunsere+buchhaltung bunsere+druckdaten
bunsere+etiketten bunsere+firma bunsere+frau bunsere+gemeinde bunsere+geschaftsleitung bunsere+gmbh
bunsere+kaffeemaschine bunsere+kleine bunsere+kuche bunsere+letzte bunsere+leute bunsere+maschine
bunsere+nummer bunsere+plz bunsere+praxis bunsere+regale bunsere+situation bunsere+tochter
bunsere+traumwohnung bunsere+zentrale bunserem+haus bunserem+unternehmen bunseren+betrieb bunserer+neuen
bunsubscribe+$ bunsubscribe+me bunten+$ bunter+50 bunter+aller bunter+dem bunter+der bunter+dieser
bunter+einem bunter+ihrem bunter+meiner bunter+welcher bunterhalten+und bunterlagen+$ bunterlassen+$
bunterlassen+sie bunterm+strich bunternehmen+$ bunternehmen+wurde bunterricht+$ buntersage+ihnen buntersagt+$
bunterschied+$ bunterschiedlich+gross bunterschrieben+$ bunterstehen+sie bunterstutze+ich bunterstutzt+$
bunterstutzt+die bunterstutzung+bei bunterwegs+$ bunverschamt+$ bunvollstandig+$ bunzufrieden+$
bunzufrieden+noch bunzuverlassig+$ bup+aus bupdate+$ bupdate+bitte bupdate+hat bupdate+ich bupdate+keine
bupdate+ware bupdates+mehr burban+sports burlaub+$ burlaub+bis burlaub+danach burlaub+genommen burlaub+zuruck
burlaubspost+kam burlaubstage+ubertragt bursache+$ bus+dr bust+id bvater+hat bvater+ist bvater+und
bvegan+umgestellt bvegane+sachen bveganen+sachen bveraltet+$ bverandert+$ bverantwortlichen+sprechen
bverarbeitet+$ bverarbeitung+$ bverbessern+$ bverbesserung+$ bverbesserung+mich bverbesserung+ware
bverbesserungen+wovon bverbiete+ihnen bverbinden+$ bverbinden+sie bverbitte+mir bverboten+$ bverbrannt+$
bverbrauchen+schlicht bverbraucherzentrale+$ bverbrauchsmaterial+jetzt bverbunden+$ bverdoppelt+$ bverdorben+$
bverdreht+die bverein+$ bverein+aufgelost bverein+hat bverein+mit bvereinbarten+zeit bvereine+$ bvergeben+$
bvergesen+$ bvergess+ich bvergessen+$ bvergessen+dann bvergessen+dass bvergessen+fur bvergessen+sie
bvergessen+und bvergessen+zu bvergesslicher+mensch bvergesst+es bvergesst+meine bvergesst+mich bvergiss+es
bvergisst+$ bvergisst+man bvergleich+$ bvergleich+zur bverglichen+$ bvergnugen+$ bverhaltnis+zum bverhangt+$
bverkaufen+$ bverkaufer+$ bverkaufer+hat bverkaufer+und bverkaufer+wollte bverkauft+$ bverkauft+also
bverkauft+damit bverkauft+die bverkauft+und bverkauft+wir bverklage+euch bverkleinert+umgezogen bverlagert+$
bverlange+auskunft bverlange+die bverlange+ich bverlangen+$ bverlangern+$ bverlangert+$ bverlangt+viel
bverlassen+$ bverlassen+der bverlassen+die bverlaufen+$ bverlegt+$ bverloren+$ bverloren+haus bverloren+ich
bverloren+und bvermerken+sie bvermogen+$ bvernichten+$ bvernichten+sie bvernichtet+ich bverpachtet+$
bverpackung+damit bverpackungseinheiten+sind bverpennt+$ bverrate+ich bverrostet+$ bversalzen+$ bversand+$
bversand+ab bversand+kostet bversand+und bversand+war bversandkosten+$ bversandkosten+weg
bversandkostenfrei+vorher bverschieben+$ bverschiedene+auskunfte bverschlampt+bevor bverschlampt+und
bverschoben+$ bverschollen+$ bverschonen+sie bverschont+mich bverschwitzt+der bverschwunden+$ bversetzt+worden
bversichert+jetz bversicherung+empfohlen bversion+kann bversorger+$ bversorgt+$ bverspricht+$
bversprochen+dass bversprochen+nicht bversprochen+nie bversprochen+wurde bverstanden+$ bverstandnis+$
bverstandnis+dass bverstandnis+fur bversteckten+gebuhren bversteh+die bverstehe+ich bverstehen+$ bversteht+$
bversteht+das bversteht+kein bverstorben+$ bverstorben+bitte bverstorben+hier bverstorben+ich bversuchen+sie
bversuchen+sies bvertagen+wir bvertan+$ bverteiler+$ bverteiler+nehmen bverteiler+raus bverteilern+$
bvertippt+$ bvertippt+ich bvertrag+$ bvertrag+auslaufen bvertrag+bei bvertrag+gekundigt bvertrag+ich
bvertrag+ist bvertrag+lauft bvertrag+mit bvertragen+und bvertrauen+ist bvertrauen+mehr bvertrauen+verloren
bvertrauen+weg bvertrete+nur bvertreter+hat bvertreter+in bvertreter+von bvertreter+war bvertrieben+$
bvertrostet+$ bvertrostet+und bverungluckt+$ bverwahlt+$ bverwahlt+hier bverwechseln+mich bverwechselt+mich
bverwechslungen+bei bverwelkt+$ bverwenden+$ bverwendung+$ bverwendung+mehr bverzichte+ich bverzichten+$
bverzichten+sie bverzogen+$ bverzogen+und bviecher+mehr bviel+$ bviel+berechnet bviel+brauche bviel+fur
bviel+geld bviel+ich bviel+los bviel+mit bviel+um bviel+und bviel+weniger bviel+werbung bviel+wie bviel+zu
bviele+anrufe bviele+fragen bviele+mails bvielen+dank bvielleicht+$ bvielleicht+im bvielleicht+komm bvielmal+$
bvier+$ bvier+leuten bvier+mal bvier+monate bvier+stunden bvier+wochen bviertel+$ bvierten+stock
bvierzig+prozent bvillach+ubersiedelt bvisitenkarten+schief bvisitenkarten+waren bvo+euch bvo+mir bvodafone+$
bvodafone+und bvogt+$ bvoll+$ bvoll+bis bvoll+im bvoll+mit bvoll+von bvollig+in bvollig+okay bvollig+uberzogen
bvollstandige+loschung bvom+3 bvom+chef bvom+februar bvom+hund bvom+juni bvom+kundendienst bvom+letzten
bvom+markt bvom+marz bvom+mond bvom+montag bvom+netz bvom+roster bvom+tisch bvom+verein bvon+24 bvon+6 bvon+89
bvon+allem bvon+anfang bvon+bosch bvon+damals bvon+dem bvon+den bvon+denen bvon+der bvon+diesem bvon+diesen
bvon+dieser bvon+drei bvon+einem bvon+einer bvon+euch bvon+eurem bvon+euren bvon+eurer bvon+freitag
bvon+fruher bvon+gut bvon+hand bvon+herrn bvon+heute bvon+ihnen bvon+ihrem bvon+ihren bvon+ihrer bvon+jedem
bvon+keinem bvon+meinem bvon+meinen bvon+meiner bvon+mir bvon+nichts bvon+oben bvon+pontius bvon+sechs
bvon+selbst bvon+so bvon+solchen bvon+spax bvon+uns bvon+vor bvon+vorn bvon+vorne bvon+weiteren bvon+welchem
bvon+welcher bvon+wem bvon+wo bvon+zehn bvon+zwei bvor+$ bvor+9 bvor+allem bvor+allen bvor+dem bvor+der
bvor+die bvor+drei bvor+einer bvor+eurem bvor+funf bvor+gericht bvor+kunde bvor+kurzem bvor+lauter bvor+mir
bvor+neun bvor+ort bvor+sechs bvor+sieben bvor+weihnachten bvor+wir bvor+zehn bvor+zwei bvorbei+$ bvorbei+dann
bvorbei+und bvorbei+wenn bvorbeikommen+$ bvorbesitzer+war bvorbildlich+unser bvorgabe+aus bvorgangerin+$
bvorgenommen+nur bvorgestern+erst bvorgestern+im bvorher+ab bvorher+gesagt bvorher+nicht bvorher+wohl
bvorige+woche bvorliegen+$ bvorm+haus bvormittag+passt bvormittags+$ bvorn+$ bvorne+$ bvorne+nicht bvors+tor
bvorstand+hat bvorstellungen+$ bwackelt+hat bwackelt+und bwagen+kam bwagen+nicht bwagner+ist bwahr+$
bwahrend+der bwann+$ bwann+die bwann+er bwann+habt bwann+hort bwann+kann bwann+kommt bwann+macht bwann+sie
bwar+$ bwar+aber bwar+alle bwar+alles bwar+alt bwar+am bwar+auch bwar+auf bwar+bei bwar+besser bwar+bitte
bwar+bitter bwar+da bwar+dagegen bwar+damals bwar+das bwar+defekt bwar+der bwar+die bwar+doch bwar+ein
bwar+eine bwar+einfach bwar+einmalig bwar+es bwar+falsch bwar+fruher bwar+fur bwar+gepanscht
bwar+geschmacklich bwar+gestern bwar+gut bwar+halt bwar+ich bwar+im bwar+immer bwar+in bwar+ja bwar+kaputt
bwar+kein bwar+krank bwar+kurz bwar+lange bwar+mal bwar+matschig bwar+mehr bwar+mein bwar+mies bwar+mir
bwar+mit bwar+monatelang bwar+muffig bwar+nach bwar+nett bwar+nicht bwar+nichts bwar+nie bwar+noch bwar+nur
bwar+ok bwar+okay bwar+pampig bwar+prima bwar+ranzig bwar+recht bwar+sauer bwar+schluss bwar+schneller
bwar+schon bwar+sehr bwar+so bwar+super bwar+tadellos bwar+top bwar+uberfordert bwar+und bwar+undicht
bwar+unmoglich bwar+uns bwar+unter bwar+unverschamt bwar+verunreinigt bwar+voll bwar+vor bwar+vorbildlich
bwar+was bwar+weg bwar+wieder bwar+wirklich bwar+wohl bwar+zu bwar+zufrieden bware+$ bware+am bware+besser
bware+die bware+eine bware+furs bware+geliefert bware+gut bware+ihnen bware+ist bware+kam bware+kaputt
bware+mir bware+nein bware+nett bware+nichts bware+retour bware+schon bware+top bware+und bware+war bwaren+$
bwaren+alle bwaren+am bwaren+auch bwaren+das bwaren+die bwaren+es bwaren+gut bwaren+immer bwaren+in
bwaren+leider bwaren+matschig bwaren+mir bwaren+nach bwaren+nie bwaren+ok bwaren+okay bwaren+schon bwaren+sie
bwaren+unscharf bwaren+wir bwaren+zuletzt bwarenkorb+nicht bwarenwert+$ bwarm+an bwarmepumpe+$
bwarmepumpe+umgestellt bwart+ihr bwart+immer bwart+mir bwart+nie bwart+uns bwarte+$ bwarte+auf bwarte+ich
bwarte+immer bwarte+noch bwarte+seit bwarten+$ bwarten+lassen bwarten+sie bwarten+und bwarterei+und
bwarteschleife+$ bwarteschleife+40 bwarteschleife+und bwartet+auf bwartet+man bwartezeit+an bwarum+$ bwarum+er
bwarum+ich bwarum+kommt bwarum+nicht bwarum+schreiben bwarum+schreibt bwarum+wollen bwas+$ bwas+am bwas+an
bwas+anderes bwas+aufgeschwatzt bwas+aus bwas+bei bwas+besseres bwas+bestellt bwas+da bwas+denn bwas+der
bwas+die bwas+es bwas+fehlt bwas+findet bwas+fragt bwas+fur bwas+gefasst bwas+gefunden bwas+gehort bwas+geht
bwas+gekauft bwas+genau bwas+gesagt bwas+gibt bwas+haben bwas+habt bwas+horen bwas+ich bwas+ihr bwas+im
bwas+in bwas+ist bwas+kaputt bwas+kommt bwas+kostet bwas+machen bwas+man bwas+meinen bwas+mit bwas+muss
bwas+neues bwas+nicht bwas+offen bwas+passiert bwas+sagen bwas+schicken bwas+sie bwas+soll bwas+sonst
bwas+steht bwas+uber bwas+und bwas+von bwas+war bwas+weiss bwas+will bwas+wir bwas+wissen bwas+wisst
bwas+wollt bwas+wollte bwas+zehn bwas+zu bwaschen+alles bwaschen+locher bwaschen+zwei bwascherei+perlweiss
bwasser+$ bwassrig+zu bwebseite+$ bwebseite+geht bwebseite+ist bwech+aus bwechsel+in bwechsel+mehr bwechsel+zu
bwechseln+$ bwechselt+ofter bweder+am bweder+der bweder+noch bweder+per bweder+telefonisch bweess+ich bweg+$
bweg+alles bweg+aus bweg+bin bweg+brauch bweg+damit bweg+gewesen bweg+gezogen bweg+hab bweg+ich bweg+ist
bweg+jetzt bweg+keine bweg+mit bweg+seit bweg+und bweg+von bweg+war bwegen+auslandssemester bwegen+belastigung
bwegen+betrugs bwegen+dem bwegen+der bwegen+einer bwegen+euch bwegen+eurem bwegen+meiner bwegen+schaden
bwegen+umbau bweggefallen+$ bweggezogen+$ bweggezogen+und bweglassen+$ bweh+$ bweh+tut bweihnachten+$
bweihnachten+nochmal bweihnachten+und bweil+alles bweil+bei bweil+das bweil+der bweil+die bweil+es bweil+eure
bweil+ich bweil+ihr bweil+keiner bweil+man bweil+mein bweil+meine bweil+sich bweil+sie bwein+$ bwein+hat
bwein+hatte bwein+korkte bwein+mehr bwein+war bweine+aus bweine+nur bweinhandel+da bweiss+$ bweiss+auch
bweiss+der bweiss+es bweiss+gar bweiss+ich bweiss+ja bweiss+nicht bweiss+von bweiss+was bweiss+wo bweit+$
bweit+uber bweit+weg bweiter+$ bweiter+ab bweiter+anrufen bweiter+geschafte bweiter+schreiben bweiter+so
bweiter+verkauft bweiter+zu bweitere+kontaktaufnahme bweitere+mails bweitere+nachrichten bweitere+nutzung
bweitere+sms bweiteren+anfragen bweiteren+anrufe bweiteren+fragen bweiteren+kontakt bweiteren+kontaktaufnahmen
bweiteren+kontaktversuchen bweiteren+nachrichten bweiteren+sms bweiteren+versuche bweiteres+interesse
bweitergefuhrt+$ bweitergegeben+$ bweitergehen+soll bweiterhin+$ bweiterhin+bei bweiterhin+kunde
bweiterhin+undicht bweiterleben+soll bweitermachen+$ bweiterverbunden+$ bweiterzahlen+furs bwelche+adresse
bwelche+angaben bwelche+daten bwelche+firma bwelche+informationen bwelche+meiner bwelche+personenbezogenen
bwelche+preise bwelche+telefonnummern bwelchem+laden bwelchem+service bwelchem+unternehmen bwelchem+zweck
bwelcher+firma bwelcher+grundlage bwelcher+nummer bwelcher+quelle bwelcher+service bwelches+sortiment
bwelches+unternehmen bwelk+$ bwelt+$ bweltreise+$ bwem+$ bwem+anders bwem+denn bwem+habt bwem+ich bwem+ist
bwem+kann bwem+kommt bwem+spreche bwem+sprechen bwen+anders bwen+denn bwen+echten bwen+habt bwen+machen
bwen+suchen bwenig+$ bwenig+auswahl bwenig+fur bwenig+geschmack bwenig+rabatt bwenig+sorten bweniger+$
bweniger+als bweniger+ausschuss bweniger+da bweniger+geld bweniger+im bweniger+kosten bweniger+mails
bweniger+pro bweniger+reklamationen bweniger+sorten bweniger+und bweniger+warten bwenigstens+zuruck bwenn+alle
bwenn+dann bwenn+das bwenn+der bwenn+die bwenn+doch bwenn+du bwenn+ein bwenn+er bwenn+es bwenn+hier bwenn+ich
bwenn+ihr bwenn+man bwenn+meine bwenn+mich bwenn+mir bwenn+noch bwenn+sie bwenn+was bwenns+billiger bwenns+mir
bwenns+nicht bwenns+schnell bwenns+sein bwer+$ bwer+abhebt bwer+anrufen bwer+ans bwer+auch bwer+bist bwer+da
bwer+du bwer+echtes bwer+fragt bwer+hat bwer+ich bwer+ist bwer+meine bwer+mich bwer+schreibt bwer+seid
bwer+sie bwer+sind bwer+soll bwer+steckt bwer+will bwerbeeinwilligung+$ bwerbemails+$ bwerbezwecken+$
bwerbliche+ansprache bwerbung+$ bwerbung+im bwerbung+ist bwerbung+mehr bwerbung+mit bwerbung+nervt
bwerbung+und bwerbung+zu bwerd+ich bwerde+ich bwerde+nichts bwerde+sie bwerden+$ bwerden+danke bwerden+die
bwerden+meine bwerden+nicht bwerden+und bwerden+will bwerkstatt+$ bwerkstatt+gibt bwerkstatt+hat bwerkstatt+zu
bwerkstatt+zugesperrt bwerkzeug+mehr bwerkzeuge+dafur bwert+$ bwessen+auftrag bwettbewerber+$ bwetter+$
bwetter+ist bwhatsapp+$ bwichtig+$ bwiderruf+meiner bwiderrufe+ich bwiderrufen+$ bwiderspruch+gegen
bwiderspruch+nach bwiderspruchsrecht+gebrauch bwie+ausgemacht bwie+bitte bwie+die bwie+dreck bwie+ein
bwie+eine bwie+es bwie+fruher bwie+heisst bwie+ich bwie+ihr bwie+in bwie+ist bwie+kann bwie+komm bwie+komme
bwie+kommen bwie+krieg bwie+lange bwie+luft bwie+man bwie+meine bwie+meinen bwie+mit bwie+oft bwie+patzig
bwie+sau bwie+sie bwie+soll bwie+uberall bwie+viele bwie+vor bwie+wird bwie+zeitung bwieder+$ bwieder+alles
bwieder+an bwieder+angefangen bwieder+angerufen bwieder+anrufen bwieder+anschreiben bwieder+auf bwieder+bei
bwieder+bestellen bwieder+bestellt bwieder+da bwieder+dabei bwieder+das bwieder+den bwieder+der bwieder+die
bwieder+dran bwieder+drei bwieder+ein bwieder+eine bwieder+einen bwieder+eingekauft bwieder+eingestiegen
bwieder+fragen bwieder+gemeldet bwieder+hin bwieder+ihr bwieder+im bwieder+katalog bwieder+keine bwieder+kunde
bwieder+mahnung bwieder+melden bwieder+mit bwieder+mitglied bwieder+raus bwieder+schreiben bwieder+so
bwieder+von bwieder+was bwieder+zu bwieder+zugeschlagen bwieder+zwei bwiederholen+$ bwiederhoren+$
bwiederkommen+$ bwien+da bwien+gezogen bwieso+bekomme bwieso+ehemalig bwieso+ich bwieso+verlassen bwieso+weg
bwieviele+fragen bwill+$ bwill+auch bwill+da bwill+das bwill+den bwill+die bwill+eine bwill+einen
bwill+einfach bwill+endlich bwill+eure bwill+ich bwill+ihre bwill+in bwill+ja bwill+jetzt bwill+keine
bwill+keinen bwill+keiner bwill+meine bwill+mit bwill+nicht bwill+nichts bwill+nur bwill+von bwill+wissen
bwindeln+mehr bwindeln+raus bwinterreifen+$ bwinterreifen+in bwir+$ bwir+40 bwir+arbeiten bwir+auch
bwir+backen bwir+behalten bwir+bei bwir+beim bwir+benotigen bwir+bestellen bwir+beziehen bwir+boykottieren
bwir+brauchen bwir+brauchens bwir+brauchten bwir+brauchtn bwir+da bwir+dann bwir+das bwir+die bwir+drucken
bwir+durfen bwir+durften bwir+es bwir+fertigen bwir+fur bwir+haben bwir+halt bwir+hatten bwir+heizen bwir+ihn
bwir+ihre bwir+im bwir+immer bwir+in bwir+ja bwir+jetzt bwir+kaufen bwir+kaum bwir+keine bwir+keinen
bwir+klagen bwir+kochen bwir+kommen bwir+lassen bwir+leben bwir+machen bwir+mit bwir+mussen bwir+mussten
bwir+nehmen bwir+nicht bwir+nichts bwir+nie bwir+nur bwir+nutzen bwir+ordern bwir+produzieren bwir+reden
bwir+sehen bwir+sind bwir+so bwir+sparen bwir+standen bwir+stecken bwir+stehen bwir+stellen bwir+streiten
bwir+suchen bwir+telefonieren bwir+uber bwir+umgestellt bwir+uns bwir+verbrauchen bwir+waren bwir+weder
bwir+weiter bwir+wieder bwir+wohnen bwir+wollen bwir+wollten bwir+wunschen bwir+wurden bwir+ziehen bwir+zu
bwir+zwei bwird+$ bwird+alter bwird+bei bwird+blockiert bwird+da bwird+dann bwird+das bwird+es bwird+ihnen
bwird+jeden bwird+man bwird+mir bwird+nicht bwird+nichts bwird+von bwird+wie bwirklich+$ bwirklich+nicht
bwirklich+nichts bwissen+$ bwissen+sie bwissen+was bwissen+welche bwissen+wollt bwissens+ich bwisst+ihr
bwisst+schon bwitwenrente+nicht bwitz+$ bwlan+$ bwo+anders bwo+bleibt bwo+es bwo+ich bwo+ist bwo+kann bwo+man
bwo+mein bwo+meine bwo+mir bwo+rufen bwo+sie bwoanders+$ bwoanders+billiger bwoanders+bitte bwoanders+gibt
bwoche+$ bwoche+bei bwoche+bin bwoche+bitte bwoche+da bwoche+erst bwoche+gestorben bwoche+kaputt bwoche+nicht
bwoche+nochmal bwoche+ohne bwoche+reaktiviert bwoche+schon bwoche+verlangert bwoche+was bwoche+wieder
bwochen+$ bwochen+auf bwochen+bei bwochen+gedauert bwochen+gestorben bwochen+hin bwochen+kaputt bwochen+keine
bwochen+lieferzeit bwochen+nicht bwochen+nichts bwochen+offen bwochen+statt bwochen+war bwochen+warten
bwochen+wieder bwochenendblatt+im bwochenende+$ bwochenlang+nichts bwochenmarkt+$ bwofur+ich bwofur+ist
bwoher+haben bwoher+habt bwoher+stammen bwoher+wissen bwohin+man bwohl+$ bwohl+auch bwohl+bei bwohl+jemand
bwohl+nicht bwohn+ich bwohn+jetzt bwohne+ich bwohne+jetzt bwohne+seit bwohnen+gezogen bwohnen+jetzt
bwohnen+nicht bwohnt+hier bwohnt+jetzt bwohnung+$ bwohnung+da bwohnung+gezogen bwohnung+mit bwollen+dann
bwollen+echte bwollen+nicht bwollen+sie bwollt+$ bwollt+ich bwollt+ihr bwollt+nur bwollte+$ bwollte+das
bwollte+gabs bwollte+gar bwollte+ging bwollte+ja bwollte+mal bwollte+mir bwollte+nicht bwollte+nie bwollte+nur
bwollten+es bworde+$ bworden+$ bworden+an bworden+und bwort+mehr bworum+geht bworum+handelt bwos+ist bwozu+ich
bwozu+noch bwrong+number bwu+nichts bwucher+$ bwucher+loscht bwunsch+mir bwunsche+$ bwunsche+ihnen
bwunsche+keine bwunsche+keinen bwunsche+mir bwunschen+keinen bwunschen+ubrig bwunschlos+$ bwunschlos+glucklich
bwurd+gern bwurd+ich bwurde+$ bwurde+aber bwurde+abgelehnt bwurde+abgeschafft bwurde+abgewickelt
bwurde+abgezogen bwurde+angeschrien bwurde+anstandslos bwurde+aufgelost bwurde+aus bwurde+das
bwurde+dichtgemacht bwurde+einfach bwurde+eingestellt bwurde+es bwurde+funfmal bwurde+gekundigt
bwurde+geloscht bwurde+gern bwurde+geschlossen bwurde+gestrichen bwurde+halbiert bwurde+ich bwurde+immer
bwurde+liquidiert bwurde+man bwurde+mich bwurde+mir bwurde+neu bwurde+nicht bwurde+nie bwurde+sofort
bwurde+unser bwurde+verkauft bwurde+vertrostet bwurde+von bwurde+zugesagt bwurde+zum bwurden+alle
bwurden+dreimal bwurden+einfach bwurden+nicht bwurden+nie bwurden+sie bwurden+ubernommen bwurscht+ich bwurst+$
bwurst+hat bwurst+war bwusste+$ bwusste+jetzt bwusste+nicht byoga+gibt bz+teuer bzackig+$ bzah+$ bzahl+$
bzahl+ich bzahle+ich bzahlen+$ bzahlen+jetzt bzahlen+kann bzahlen+und bzahlen+wir bzahlt+bei bzahlt+die
bzahlt+erst bzahlt+man bzahlt+mir bzahlt+nicht bzahlung+auf bzahlung+per bzahlungsarten+$ bzahlungsziel+60
bzaun+$ bzchli+$ bzehn+jahre bzehn+lampen bzehn+minuten bzehn+prozent bzehn+stuck bzehn+tagen bzehn+uhr
bzehner+und bzeig+$ bzeige+ich bzeige+sie bzeigt+mal bzeigt+mir bzeit+$ bzeit+auf bzeit+brauchen
bzeit+durchgescheuert bzeit+fehlt bzeit+fur bzeit+furs bzeit+gehabt bzeit+gerade bzeit+grad bzeit+hab
bzeit+jetzt bzeit+mehr bzeit+nichts bzeit+zum bzeitpunkt+$ bzeitung+$ bzeitung+kam bzentrale+$ bzentrale+hat
bzerbrochen+und bzerdruckt+$ bzertifizierte+ware bzeug+$ bzeug+daugt bzeug+die bzeug+im bzeug+ist bzeug+nicht
bziegler+hol bziehe+ich bziehen+gerade bziehen+um bzieht+leine bzieht+streifen bzimmer+$ bzimmer+war bzogn+$
bzoll+nicht bzooplus+$ bztuur+und bzu+$ bzu+also bzu+alt bzu+andern bzu+auf bzu+aufdringlich bzu+beanstanden
bzu+behelligen bzu+belastigen bzu+bestellen bzu+besuch bzu+blod bzu+datev bzu+den bzu+die bzu+einem bzu+einer
bzu+ende bzu+erreichen bzu+euch bzu+fad bzu+faul bzu+fragen bzu+fruh bzu+fuhren bzu+gar bzu+gross bzu+haben
bzu+happig bzu+hause bzu+heftig bzu+hoch bzu+hohe bzu+horen bzu+ihnen bzu+ihrem bzu+kaufen bzu+klein
bzu+klingeln bzu+kommen bzu+kompliziert bzu+kontaktieren bzu+kostspielig bzu+lang bzu+lange bzu+langsam
bzu+lassen bzu+loschen bzu+machen bzu+meckern bzu+meinem bzu+meiner bzu+melden bzu+mir bzu+nem bzu+ner
bzu+nerven bzu+nichts bzu+oft bzu+pilatus bzu+rauchen bzu+reden bzu+reklamieren bzu+sagen bzu+schicken
bzu+schluss bzu+schnell bzu+schreiben bzu+sehen bzu+sein bzu+simsen bzu+spat bzu+sprechen bzu+steigen
bzu+stemmen bzu+streichen bzu+teuer bzu+tun bzu+und bzu+unpersonlich bzu+uns bzu+unserem bzu+unseren
bzu+unserer bzu+unterlassen bzu+verkaufen bzu+verlangern bzu+viel bzu+viele bzu+wassrig bzu+weihnachten
bzu+weit bzu+welchem bzu+wenig bzu+werbezwecken bzu+werden bzu+wunschen bzu+zahlen bzu+zweit bzucker+mehr
bzufrieden+$ bzufrieden+gewesen bzufrieden+ja bzufrieden+mit bzufrieden+sein bzufrieden+trotzdem
bzufrieden+und bzufrieden+war bzug+$ bzug+und bzugangsdaten+verlegt bzugemacht+$ bzugesagt+dass
bzugeschlagen+$ bzugesperrt+$ bzugestimmt+bitte bzugriff+auf bzuhoren+$ bzukunft+$ bzukunft+auch
bzukunft+bitte bzuletzt+am bzuletzt+auch bzum+30.6 bzum+31.12 bzum+anderen bzum+andern bzum+anwalt bzum+backer
bzum+beispiel bzum+bestellen bzum+davonlaufen bzum+discounter bzum+dritten bzum+einkaufen bzum+ersten
bzum+fitnestudio bzum+geburtstag bzum+gluck bzum+heulen bzum+jahresende bzum+jahreswechsel bzum+lesen
bzum+letzten bzum+nachsten bzum+ortlichen bzum+reden bzum+schluss bzum+sommer bzumutung+$ bzur+kenntnis
bzur+konkurrenz bzur+sparkasse bzur+verbraucherzentrale bzur+vereinbarten bzur+zeit bzurecht+$ bzurst+die
bzurst+war bzurst+welche bzuruck+$ bzuruck+aber bzuruck+auf bzuruck+bin bzuruck+da bzuruck+dann bzuruck+ich
bzuruck+trotzdem bzuruck+und bzuruck+wenn bzuruck+zur bzuruckbekommen+$ bzuruckgerufen+$ bzuruckgerufen+obwohl
bzuruckgerufen+wird bzuruckgeschickt+habe bzuruckgezahlt+$ bzuruckgezogen+$ bzuruckrufen+$ bzuruckruft+$
bzurzeit+nicht bzusammen+$ bzusammen+bestellt bzusammen+da bzusammenarbeit+$ bzusammengekracht+zum
bzuschlage+wohin bzusenden+$ bzusendung+von bzustandig+$ bzustandig+ist bzustimmung+$ bzuverlassig+$
bzuviel+geld bzviel+geld bzvui+god bzwanzig+jahre bzwanzig+jahren bzwanzig+minuten bzwar+alle bzweck+$
bzweck+dieser bzwei+$ bzwei+besichtigungen bzwei+haben bzwei+jahre bzwei+jahren bzwei+kisten bzwei+mal
bzwei+monate bzwei+monaten bzwei+sind bzwei+strassen bzwei+stunden bzwei+tage bzwei+tagen bzwei+von
bzwei+wochen bzweimal+falsch bzweimal+im bzweimannbetrieb+nicht bzweipersonenhaushalt+$ bzweite+auch
bzweite+woche bzweiten+mal bzweiten+samstag bzweiten+tag bzweitens+kommt bzwischen+10 bzwischen+12 bzwischen+9
bzwischen+uns bzwolf+flaschen bzwolf+jahre bzwolf+prozent b€+$ b❤+$ b🎉+$ b👍+$ b😀+$ b😂+$ b😂+😂 b😄+$ b😅+$ b😉+$
b😊+$ b🙂+$ c,20 c,20_ c,49 c,49_ c,80 c,80_ c,90 c,90_ c,95 c,95_ c,99 c,99_ c.10 c.12 c.12_ c.6_ c0.6 c0.6_
c000 c0000 c0000_ c000_ c00_ c00e c00er c00er_ c015 c017 c0171 c0171_ c022 c022_ c023 c023_ c027 c027_ c039
c0391 c0391_ c04_ c081 c0er c0er_ c1.1 c1.12 c1.12_ c100 c1000 c100_ c10_ c11_ c120 c120_ c12_ c13_ c14, c14,9
c14,90 c14_ c150 c150_ c15_ c16_ c171 c171_ c17_ c180 c180_ c18_ c199 c1998 c1998_ c19_ c1a_ c2,9 c2,99 c2,99_
c200 c200_ c201 c202 c2022 c2022_ c2023 c2023_ c2027 c2027_ c203 c2039 c20391 c208 c2081 c20_ c21_ c22_ c22e
c22er c22er_ c23_ c240 c240_ c24_ c24h c24h_ c250 c250_ c25_ c27_ c28_ c29, c29,9 c29,90 c29_ c2er c2er_ c2x_
c3,2 c3,20 c3,20_ c3,9 c30. c30.6 c30.6_ c300 c3000 c3000_ c300_ c30_ c31. c31.1 c31.12 c312 c312_ c31_ c340
c340_ c34_ c38_ c391 c391_ c39_ c3x_ c4,9 c4,90 c4,90_ c4,99 c4,99_ c4.1 c4.10 c400 c400_ c40_ c41_ c42_ c447
c4471 c4471_ c45_ c46_ c471 c4711 c4711_ c471_ c48_ c49_ c4h_ c500 c500_ c50_ c551 c55_ c5g_ c6,9 c6,90 c6,90_
c60_ c7,9 c7,90 c7,90_ c70_ c711 c711_ c71_ c75_ c78_ c79_ c800 c8000 c8000_ c80_ c812 c812_ c821 c83_ c84_
c86_ c881 c8812 c8812_ c882 c8821 c88_ c89_ c9,9 c9,90 c9,90_ c9,99 c9,99_ c90_ c91_ c95_ c98_ c998 c998_ c99_
c:30 c:30_ c_%_ c_&_ c_+_ c_01 c_017 c_0171 c_10 c_100 c_1000 c_100_ c_10_ c_11 c_11_ c_12 c_120 c_120_ c_12_
c_13 c_13_ c_14 c_14, c_14,9 c_14_ c_15 c_150 c_150_ c_15_ c_16 c_16_ c_17 c_17_ c_18 c_180 c_180_ c_18_ c_19
c_199 c_1998 c_19_ c_1_ c_1a c_1a_ c_2, c_2,9 c_20 c_200 c_200_ c_201 c_202 c_2022 c_2023 c_2027 c_203 c_2039
c_208 c_2081 c_20_ c_21 c_21_ c_22 c_22e c_22er c_24 c_240 c_240_ c_24_ c_24h c_24h_ c_25 c_250 c_250_ c_25_
c_28 c_28_ c_29 c_29, c_29,9 c_2_ c_2x c_2x_ c_3, c_3,9 c_30 c_30. c_30.6 c_300 c_3000 c_300_ c_30_ c_31 c_31.
c_31.1 c_312 c_312_ c_31_ c_34 c_340 c_340_ c_34_ c_38 c_38_ c_39 c_39_ c_3_ c_3x c_3x_ c_4, c_4,9 c_4,99 c_40
c_400 c_400_ c_40_ c_41 c_41_ c_42 c_42_ c_44 c_447 c_4471 c_45 c_45_ c_46 c_46_ c_47 c_471 c_4711 c_48 c_48_
c_4_ c_50 c_500 c_500_ c_50_ c_52 c_55 c_551 c_55_ c_5_ c_5g c_5g_ c_6, c_6,9 c_6,90 c_60 c_60_ c_6_ c_7,
c_7,9 c_7,90 c_70 c_70_ c_71 c_71_ c_75 c_75_ c_78 c_78_ c_79 c_79_ c_7_ c_8, c_80 c_800 c_8000 c_80_ c_83
c_83_ c_84 c_84_ c_86 c_86_ c_88 c_882 c_8821 c_88_ c_89 c_89_ c_8_ c_9, c_9,9 c_9,99 c_90 c_90_ c_91 c_91_
c_95 c_95_ c_9_ c_@_ c_a4 c_a4_ c_a_ c_aa c_aa_ c_aal c_aalu c_ab c_ab_ c_aba c_abar c_abb c_abbe c_abbr
c_abbu c_abe c_aben c_aber c_abf c_abg c_abge c_abgr c_abgw c_abh c_abhe c_abho c_abi c_abi_ c_abm c_abma
c_abme c_abn c_abo c_abo_ c_abos c_abr c_abre c_abs c_absc c_abse c_abso c_abst c_abt c_abte c_abw c_abwa
c_abwe c_abz c_abzo c_abzu c_ac c_acc c_acco c_ach c_ach_ c_achs c_acht c_ad c_ade c_ade_ c_adr c_adre c_af
c_afo c_afoc c_ag c_ah c_ah_ c_aha c_aha_ c_ahm c_ahm_ c_ahn c_ahnu c_ai c_aig c_aign c_ak c_akk c_akku c_akt
c_akte c_akti c_aktu c_akz c_akze c_al c_alb c_albe c_albr c_albt c_ald c_aldi c_alk c_alko c_all c_all_
c_alle c_allg c_alli c_allw c_alm c_alo c_alon c_alp c_alp_ c_als c_als_ c_also c_alt c_alt_ c_altb c_alte
c_altg c_altk c_alts c_am c_am_ c_ama c_amaz c_ame c_amer c_amo c_amoi c_amt c_amt_ c_an c_an_ c_ana c_anal
c_anb c_anbi c_and c_anda c_ande c_andr c_anf c_anfa c_anfo c_anfr c_ang c_anga c_ange c_angs c_anh c_anha
c_ank c_anka c_ankl c_anko c_ankr c_anku c_anl c_anla c_anli c_anm c_anme c_ann c_anne c_ano c_anon c_anr
c_anri c_anru c_ans c_ans_ c_ansc c_ansp c_anst c_ant c_antw c_anw c_anwa c_anwe c_anz c_anza c_anze c_anzi
c_anzu c_ap c_apf c_apfe c_apo c_apot c_app c_app_ c_appa c_appe c_appl c_apr c_apri c_aq c_aqu c_aqua c_ar
c_arb c_arbe c_arg c_arg_ c_arge c_aro c_arom c_arr c_arro c_ars c_art c_art_ c_arti c_arz c_arzt c_as c_asc
c_asch c_asd c_asdf c_ass c_assi c_at c_ate c_atel c_au c_au_ c_auc c_auch c_auf c_auf_ c_aufd c_auff c_aufg
c_aufh c_aufk c_aufl c_aufm c_aufn c_aufp c_aufs c_auft c_aufw c_aufz c_aug c_auge c_augu c_aus c_aus_ c_ausb
c_ausd c_ause c_ausf c_ausg c_aush c_ausk c_ausl c_ausm c_ausn c_ausp c_ausr c_auss c_aust c_ausv c_ausw
c_ausz c_aut c_auto c_az c_azu c_azub c_ba c_bab c_baby c_bac c_back c_bad c_bad_ c_bah c_bahn c_bal c_bald
c_balk c_ban c_band c_bank c_bar c_bar_ c_barr c_bart c_bas c_bat c_batt c_bau c_bau_ c_bauc c_baue c_bauh
c_baum c_baus c_bay c_baye c_bayw c_be c_bea c_bean c_bear c_beau c_bec c_bech c_beck c_bed c_beda c_bedi
c_bedr c_bee c_been c_beer c_bef c_befr c_beg c_bege c_begr c_beh c_beha c_behe c_beho c_bei c_bei_ c_beid
c_beig c_beim c_bein c_beis c_beit c_bek c_beka c_bekl c_beko c_bel c_bela c_bele c_beli c_bell c_bem c_bema
c_bemu c_ben c_beno c_benu c_beq c_bequ c_ber c_bera c_bere c_berg c_beri c_berl c_bern c_beru c_bes c_besc
c_bese c_besi c_beso c_besp c_bess c_best c_besu c_bet c_betr c_bett c_beu c_beur c_bev c_bevo c_bew c_bewe
c_bey c_beye c_bez c_beza c_bezi c_bezu c_bi c_bi_ c_bid c_bidd c_bie c_biet c_bik c_bike c_bil c_bild c_bill
c_bim c_bim_ c_bimm c_bin c_bin_ c_bind c_binn c_bins c_bio c_bio_ c_bioh c_biol c_biow c_bis c_bis_ c_bish
c_biss c_bist c_bit c_bite c_bitt c_bitz c_bl c_bla c_blan c_blas c_blat c_blau c_ble c_blei c_bli c_blic
c_blie c_blin c_blo c_bloc c_blod c_blos c_blu c_blum c_blus c_blut c_bo c_boc c_bock c_bod c_bode c_boh
c_bohn c_bohr c_bon c_bonu c_boo c_boot c_bor c_bord c_bos c_bosc c_bose c_bot c_bot_ c_bote c_boy c_boyk c_br
c_bra c_brac c_bran c_brau c_bre c_brec c_brei c_brem c_bren c_bret c_brez c_bri c_bric c_brie c_bril c_brin
c_bro c_bros c_brot c_bru c_bruc c_brud c_bruh c_brun c_bruu c_bs c_bst c_bste c_bsto c_bu c_bub c_bub_ c_bube
c_buc c_buch c_bud c_bude c_budg c_bug c_buge c_bun c_bund c_bunt c_bur c_burn c_buro c_bus c_bus_ c_bush c_ca
c_caf c_cafe c_cal c_call c_can c_canc c_cat c_cate c_ce c_cen c_cent c_ch c_cha c_cham c_chao c_char c_chat
c_chau c_che c_chec c_chef c_chem c_chi c_chin c_cho c_cho_ c_chon c_chu c_chun c_cl c_clo c_clou c_co c_cod
c_code c_col c_cold c_com c_comp c_con c_cong c_conr c_cont c_coo c_cook c_cop c_copy c_cor c_coro c_cou
c_cous c_cr c_cre c_crem c_crm c_crm_ c_cs c_csv c_csv_ c_d_ c_da c_da_ c_dab c_dabe c_dac c_dach c_daf c_dafu
c_dag c_dage c_dah c_dahe c_dahi c_dal c_dall c_dam c_dama c_dame c_dami c_damm c_dan c_dana c_dane c_dank
c_dann c_dar c_dara c_darf c_dark c_daru c_das c_das_ c_dass c_dat c_date c_dau c_daue c_daug c_dav c_davo
c_daz c_dazu c_dazw c_de c_de_ c_dea c_deak c_dec c_deca c_deck c_def c_defe c_dei c_dek c_deko c_del c_dele
c_dem c_dem_ c_deme c_demi c_den c_den_ c_dene c_denk c_denn c_dens c_dep c_depp c_depr c_der c_der_ c_dere
c_ders c_derz c_des c_desh c_desi c_dess c_desw c_det c_deu c_deut c_dez c_deze c_dh c_dha c_dhal c_di c_di_
c_dia c_diab c_diag c_diat c_dic c_dich c_dick c_die c_die_ c_dien c_dies c_dif c_diff c_dig c_digg c_digi
c_din c_ding c_dip c_dipl c_dir c_dir_ c_dire c_dis c_disc c_disk c_disp c_dm c_dm_ c_do c_do_ c_doc c_doch
c_dok c_dokt c_dol c_doll c_don c_donn c_dop c_dopp c_dor c_dorf c_dort c_dos c_dose c_dp c_dpr c_dq c_dqu
c_dqua c_dr c_dr_ c_dra c_dran c_drau c_dre c_drec c_dreh c_drei c_dri c_drin c_drit c_dro c_droh c_dru c_drub
c_druc c_drum c_drun c_ds c_dsc c_dsch c_dsg c_dsgv c_du c_du_ c_duf c_duft c_dul c_duld c_dum c_dumm c_dun
c_dung c_dunk c_dunn c_dur c_dur_ c_durc c_durf c_dus c_dusc c_dusw c_duz c_duze c_dw c_e_ c_eb c_eba c_ebay
c_ebe c_eben c_ec c_ech c_echt c_eck c_eck_ c_ecke c_ed c_ede c_edek c_ee c_eg c_ega c_egal c_eh c_eh_ c_ehe
c_ehem c_eher c_ehr c_ehrl c_ei c_ei_ c_eic c_eich c_eie c_eier c_eif c_eifa c_eig c_eige c_eim c_eim_ c_eime
c_ein c_ein_ c_einb c_eind c_eine c_einf c_eing c_einh c_eini c_eink c_einl c_einm c_einp c_einr c_eins c_eint
c_einv c_einw c_einz c_eir c_eire c_eis c_el c_ele c_elek c_elf c_elf_ c_elt c_elte c_em c_em_ c_emo c_emol
c_emp c_empf c_en c_en_ c_end c_enda c_ende c_endg c_endl c_ends c_ene c_ener c_eng c_engl c_enk c_enke c_ent
c_entf c_entg c_entk c_entl c_ents c_entt c_entw c_entz c_eo c_eon c_eon_ c_er c_er_ c_erb c_erbe c_erd c_erdb
c_erf c_erfa c_erfo c_erg c_erge c_erh c_erha c_erho c_eri c_erin c_erk c_erke c_erkl c_erl c_erla c_erle
c_erlo c_ern c_erne c_erns c_ernt c_err c_erre c_ers c_ers_ c_ersa c_ersc c_erse c_erst c_ert c_erte c_eru
c_erub c_erw c_erwa c_erwi c_erwu c_erz c_erza c_erze c_es c_es_ c_ess c_ess_ c_esse c_et c_et_ c_eti c_etik
c_etw c_etwa c_etz c_etz_ c_eu c_eu_ c_euc c_euch c_eue c_euer c_eur c_eure c_euro c_ew c_ewi c_ewig c_ex
c_ex_ c_exc c_exce c_exf c_exfr c_exi c_exis c_exit c_exk c_exkl c_exp c_expe c_expo c_expr c_ext c_extr c_ey
c_ey_ c_fa c_fac c_fach c_fad c_fad_ c_fade c_fah c_fahr c_fai c_fair c_fak c_fake c_fal c_fall c_fals c_fam
c_fami c_fan c_fand c_fang c_far c_farb c_fas c_fass c_fast c_fau c_faul c_fax c_fax_ c_fe c_feb c_febr c_feh
c_fehl c_fei c_feie c_fein c_fel c_feld c_fen c_fend c_fens c_fer c_feri c_fern c_fert c_fes c_fest c_fet
c_fett c_feu c_feuc c_feue c_fi c_fic c_fick c_fie c_fiel c_fil c_fili c_filt c_fin c_fina c_find c_fing c_fir
c_fir_ c_firm c_fis c_fisc c_fit c_fitn c_fix c_fix_ c_fl c_fla c_flac c_flas c_flat c_fle c_flec c_flei
c_flen c_fli c_flie c_flo c_flog c_flot c_flu c_fly c_flye c_fo c_foh c_fohn c_fol c_folg c_foli c_for c_ford
c_form c_fort c_fot c_foto c_fr c_fra c_frac c_frag c_fran c_fras c_frau c_fre c_frec c_frei c_frem c_fres
c_freu c_fri c_fria c_frie c_fris c_fro c_frog c_froh c_fru c_fruh c_fu c_fuc c_fuch c_fuh c_fuhl c_fuhr c_ful
c_fuld c_full c_fun c_fund c_funf c_funk c_fur c_fur_ c_furc c_furn c_furs c_furt c_fus c_fusi c_fuss c_fut
c_futs c_futt c_g_ c_ga c_gab c_gab_ c_gabs c_gah c_gaht c_gal c_gald c_gan c_gang c_ganz c_gar c_gar_ c_gara
c_garn c_gart c_gas c_gas_ c_gast c_gb c_gb_ c_ge c_gea c_gean c_gear c_geb c_geb_ c_geba c_gebe c_gebi c_gebl
c_gebr c_gebt c_gebu c_ged c_geda c_gede c_gedr c_gedu c_gee c_geeh c_geer c_gef c_gefa c_gefe c_gefl c_gefr
c_gefu c_geg c_gega c_gege c_gegr c_geh c_geh_ c_geha c_gehb c_gehe c_gehn c_geho c_geht c_gei c_geir c_geis
c_gek c_geka c_gekl c_geko c_gekr c_geku c_gel c_gela c_geld c_gele c_geli c_gell c_gelo c_gem c_gema c_geme
c_gemu c_gen c_gena c_gend c_gene c_geni c_geno c_genu c_geo c_geof c_geor c_gep c_gepa c_gepf c_gepl c_geq
c_gequ c_ger c_gera c_gere c_geri c_gern c_gero c_geru c_ges c_gesa c_gesc c_gese c_gesi c_gesp c_gest c_gesu
c_get c_geta c_geti c_getr c_gew c_gewa c_gewe c_gewi c_gewo c_gewu c_gez c_geza c_geze c_gezo c_gf c_gfu
c_gfun c_gh c_gha c_gha_ c_ghab c_gho c_ghor c_gi c_gib c_gib_ c_gibt c_gic c_gich c_gil c_gilt c_gin c_ging
c_git c_git_ c_gits c_gl c_gla c_glas c_glau c_gle c_glei c_gli c_glo c_glu c_gluc c_glum c_glut c_gm c_gmb
c_gmbh c_gn c_gnu c_gnug c_go c_god c_god_ c_goh c_goht c_gol c_gold c_golf c_gon c_got c_gott c_gr c_gra
c_grad c_grat c_grau c_graz c_gre c_gren c_gri c_gria c_grif c_gro c_grob c_gros c_grot c_gru c_grub c_grun
c_grus c_gruz c_gs c_gsa c_gsag c_gsc c_gsch c_gsi c_gsi_ c_gso c_gsog c_gsp c_gspe c_gst c_gsto c_gu c_guc
c_guck c_gum c_gumm c_gun c_guns c_gur c_gurk c_gus c_gut c_gut_ c_guta c_gute c_gutg c_guth c_guts c_gw c_gwa
c_gwa_ c_gwe c_gwes c_h_ c_ha c_ha_ c_haa c_haar c_hab c_hab_ c_habe c_habt c_hac c_hack c_haf c_hafe c_hag
c_hage c_hah c_haha c_hahn c_hal c_halb c_half c_hall c_hals c_halt c_ham c_hamb c_hams c_han c_han_ c_hand
c_hang c_hann c_hant c_hap c_happ c_har c_hart c_has c_hase c_hass c_hast c_hat c_hat_ c_hats c_hatt c_hau
c_hauf c_haup c_haus c_haut c_he c_hea c_hean c_heb c_hebb c_hebt c_hee c_hef c_heft c_hei c_heil c_heim
c_heir c_heis c_heiz c_hel c_helf c_hell c_hem c_hemd c_hen c_hend c_her c_her_ c_hera c_herb c_herg c_herh
c_herk c_herr c_hers c_herv c_herz c_het c_hett c_heu c_heu_ c_heul c_heus c_heut c_hi c_hie c_hiel c_hier
c_hies c_hil c_hilf c_hilt c_him c_hin c_hin_ c_hing c_hinl c_hinn c_hins c_hint c_hinu c_hinw c_hinz c_hit
c_hit_ c_hm c_hm_ c_hmm c_hmm_ c_ho c_hob c_hobb c_hobe c_hobs c_hoc c_hoch c_hod c_hod_ c_hof c_hof_ c_hofe
c_hoff c_hofl c_hoh c_hohe c_hoi c_hoid c_hol c_hol_ c_hole c_holl c_holt c_holz c_hom c_home c_hon c_honi
c_hor c_hor_ c_hore c_horg c_horn c_horo c_hort c_hos c_hose c_hot c_hot_ c_hote c_hotl c_hots c_hr c_hr_ c_hu
c_hub c_hube c_hubs c_huf c_huft c_huh c_huhn c_huk c_huk_ c_hun c_hund c_hur c_hut c_hut_ c_hute c_hy c_ic
c_ich c_ich_ c_ichs c_id c_id_ c_ide c_idee c_ig c_ign c_igno c_ih c_ihm c_ihm_ c_ihn c_ihn_ c_ihne c_ihr
c_ihr_ c_ihre c_ik c_ik_ c_ike c_ikea c_il c_ill c_im c_im_ c_imk c_imke c_imm c_imme c_imp c_impo c_in c_in_
c_ind c_indi c_inf c_infl c_info c_ing c_inh c_inha c_ink c_inka c_inkl c_inn c_inne c_ins c_ins_ c_inse
c_inso c_inst c_int c_inte c_intr c_inv c_inve c_inz c_inzw c_ir c_irg c_irge c_irr c_irrt c_is c_isn c_isn_
c_iss c_isst c_ist c_ist_ c_it c_it_ c_ita c_ital c_ja c_ja_ c_jac c_jack c_jah c_jahr c_jan c_jann c_janu
c_jaw c_jawo c_je c_je_ c_jed c_jede c_jeg c_jegl c_jei c_jein c_jem c_jema c_jen c_jena c_jens c_jep c_jep_
c_jet c_jetz c_jo c_jo_ c_joa c_joa_ c_job c_job_ c_jog c_jogg c_jogh c_jon c_jona c_jou c_jou_ c_ju c_jul
c_juli c_jun c_jung c_juni c_jur c_juri c_jz c_jz_ c_k_ c_ka c_ka_ c_kab c_kabe c_kaf c_kaff c_kal c_kale
c_kalk c_kalt c_kam c_kam_ c_kame c_kamp c_kan c_kana c_kann c_kano c_kant c_kanz c_kap c_kapi c_kaps c_kapu
c_kar c_kara c_kard c_kart c_kas c_kase c_kass c_kast c_kat c_kata c_kate c_katz c_kau c_kauf c_kaum c_kaut
c_ke c_kee c_keen c_keh c_kehr c_kei c_kei_ c_keie c_keim c_kein c_kek c_keks c_kel c_kell c_ken c_kenn c_ker
c_kerl c_kern c_kerz c_kes c_kess c_ket c_kett c_kg c_kg_ c_ki c_kie c_kiel c_kil c_kilo c_kim c_kimm c_kin
c_kind c_kino c_kio c_kios c_kir c_kirc c_kirs c_kis c_kist c_kit c_kita c_kl c_kla c_klag c_klap c_klar
c_klas c_kle c_kleb c_klei c_klem c_kli c_klic c_klim c_klin c_klo c_klu c_klum c_km c_km_ c_kn c_kna c_knap
c_kne c_knei c_kni c_knie c_kno c_knop c_ko c_koa c_koan c_koc c_koch c_kof c_koff c_koh c_kohl c_koi c_koi_
c_koin c_kol c_kolb c_koll c_koln c_kom c_koma c_komb c_komi c_komm c_komp c_kon c_kond c_konf c_konk c_konn
c_kons c_kont c_konz c_kop c_kopf c_kopi c_kor c_korb c_kork c_korr c_kos c_kosm c_kost c_kr c_kra c_kraf
c_kram c_kran c_krat c_krau c_kre c_kreb c_kred c_krei c_kreu c_kri c_kria c_krie c_kris c_kru c_krum c_ku
c_kuc c_kuch c_kuh c_kuhe c_kuhl c_kuhs c_kul c_kula c_kum c_kumm c_kump c_kun c_kund c_kunf c_kuns c_kur
c_kur_ c_kuri c_kurs c_kurz c_la c_laa c_laat c_lab c_labb c_labe c_labo c_laby c_lac c_lach c_lack c_lad
c_lade c_ladt c_lag c_lag_ c_lage c_lags c_lah c_lahm c_lai c_laib c_lak c_lakt c_lam c_lamm c_lamp c_lan
c_lan_ c_land c_lang c_lap c_lapt c_las c_lase c_lass c_last c_lat c_lat_ c_latz c_lau c_lauf c_laun c_laut
c_lauw c_le c_lea c_leas c_leav c_leb c_lebe c_lebt c_lec c_leck c_led c_lede c_lee c_leer c_leg c_leg_ c_lege
c_legt c_leh c_lehn c_lehr c_lei c_leic c_leid c_leih c_leim c_lein c_leip c_leis c_leit c_ler c_lern c_les
c_les_ c_lese c_let c_lets c_letz c_leu c_leut c_lex c_lexw c_li c_lic c_lich c_lid c_lidl c_lie c_lieb c_lief
c_lieg c_lies c_lin c_lind c_lini c_link c_linz c_lip c_lipp c_liq c_liqu c_lis c_lisc c_list c_lit c_lite
c_liz c_lize c_lk c_lkw c_lkw_ c_lo c_lob c_loc c_loch c_lock c_lod c_log c_logi c_logo c_loh c_lohn c_lok
c_loka c_lol c_lol_ c_lon c_lond c_lor c_lore c_los c_los_ c_losc c_lose c_lost c_losu c_lot c_lott c_lu c_luf
c_luft c_lug c_luge c_lun c_lung c_lus c_lust c_lut c_lut_ c_lute c_lux c_luxu c_ma c_mac c_mac_ c_mach c_mad
c_made c_mag c_mag_ c_maga c_mage c_mah c_mahe c_mahl c_mahn c_mai c_mai_ c_maie c_mail c_mak c_maki c_makl
c_mal c_mal_ c_male c_mall c_mam c_mama c_man c_man_ c_manc c_mang c_mann c_mant c_mar c_marg c_mark c_marz
c_mas c_masc c_mass c_mat c_mate c_matr c_mats c_matt c_mau c_mau_ c_maur c_maus c_mc c_mcf c_mcfi c_me c_me_
c_mec c_mech c_meck c_med c_medi c_mee c_meet c_meg c_mega c_meh c_meh_ c_mehl c_mehr c_mei c_meie c_mein
c_meis c_mel c_meld c_melk c_men c_meng c_mens c_menu c_mer c_merc c_merk c_mes c_mess c_met c_metr c_metz
c_mi c_mic c_mich c_mie c_mies c_miet c_mih c_mih_ c_mik c_mil c_milc c_min c_min_ c_mind c_mini c_minu c_mir
c_mir_ c_mis c_misc c_mise c_mist c_mit c_mit_ c_mita c_mitb c_mite c_mitg c_mitm c_mits c_mitt c_mix c_mixe
c_mo c_mo_ c_mob c_mobi c_moc c_moch c_mod c_mode c_modu c_mog c_mogl c_moi c_moin c_mol c_mol_ c_mom c_mome
c_mon c_mona c_mond c_mont c_mor c_more c_morg c_mos c_mot c_moto c_mott c_mr c_mu c_mua c_muas c_muc c_muck
c_mud c_mude c_muf c_muff c_muh c_muhe c_muhl c_mul c_mull c_mun c_munc c_mund c_mur c_murk c_mus c_musi
c_musl c_muss c_must c_mut c_mutt c_my c_my_ c_n_ c_na c_na_ c_naa c_naa_ c_nac c_nach c_nack c_nad c_nade
c_nag c_nage c_nah c_nah_ c_nahe c_nahm c_naht c_naj c_naja c_nam c_name c_naml c_nap c_napf c_nas c_nase
c_nass c_nat c_natu c_nau c_nav c_navi c_nc c_nci c_ncih c_ne c_ne_ c_neb c_nebe c_nee c_nee_ c_nef c_neff
c_neh c_nehm c_nei c_nei_ c_nein c_nem c_nem_ c_nemm c_nen c_nen_ c_nenn c_ner c_ner_ c_nerv c_nes c_nesp
c_net c_netc c_nett c_netz c_neu c_neu_ c_neub c_neue c_neug c_neuh c_neuk c_neul c_neun c_new c_news c_ni
c_nia c_nia_ c_nic c_nich c_nick c_nie c_nie_ c_nied c_niem c_nier c_nim c_nimm c_nir c_nirg c_no c_no_ c_noc
c_noch c_nod c_nod_ c_nor c_nord c_norm c_not c_not_ c_nota c_note c_notf c_noti c_nov c_nove c_nu c_nu_ c_nuf
c_nuff c_nul c_null c_num c_num_ c_numa c_numb c_nume c_numm c_nun c_nun_ c_nur c_nur_ c_nut c_nut_ c_nutz
c_o2 c_o2_ c_o_ c_oa c_oam c_oamo c_ob c_ob_ c_obe c_oben c_ober c_obi c_obi_ c_obs c_obst c_obw c_obwo c_oc
c_och c_och_ c_od c_ode c_oder c_of c_ofe c_ofen c_off c_off_ c_offe c_offn c_oft c_oft_ c_ofte c_og c_ogr
c_ogru c_oh c_ohn c_ohne c_ohr c_ohr_ c_ohre c_oi c_oic c_oich c_oid c_oide c_oif c_oifa c_ok c_ok_ c_oka
c_okay c_oko c_okos c_okt c_okto c_ol c_ol_ c_olw c_olwe c_om c_oma c_oma_ c_on c_onl c_onli c_oo c_ooc c_ooch
c_op c_op_ c_opa c_opa_ c_ope c_oper c_opp c_oppe c_opt c_opt_ c_opti c_or c_ord c_orde c_ordi c_ordn c_org
c_orga c_ori c_ort c_ort_ c_ortl c_os c_ost c_oste c_ot c_ott c_otto c_ou c_out c_out_ c_ow c_owa c_owa_ c_oz
c_ozd c_ozde c_ozt c_oztu c_pa c_paa c_paar c_pac c_pach c_pack c_pak c_pake c_pal c_pale c_palm c_pam c_pamp
c_pan c_pand c_pap c_papa c_papi c_papp c_par c_parf c_park c_part c_pas c_pass c_pat c_pati c_patr c_patz
c_pau c_paus c_pay c_pay_ c_payp c_pd c_pdf c_pdf_ c_pe c_pec c_pech c_pei c_pein c_pel c_pell c_pen c_penn
c_pens c_per c_per_ c_perf c_perl c_pers c_pet c_pete c_petr c_petz c_pf c_pfa c_pfal c_pfan c_pfar c_pfe
c_pfer c_pfi c_pfia c_pfin c_pfl c_pfla c_pfle c_pfu c_pfun c_ph c_pha c_phi c_phis c_pho c_phot c_pi c_pie
c_piep c_pil c_pila c_pin c_pins c_pix c_pixe c_piz c_pizz c_pl c_pla c_plak c_plan c_plas c_plat c_ple c_plea
c_plei c_plo c_plot c_pls c_pls_ c_plu c_plus c_plz c_plz_ c_po c_poh c_pohl c_pol c_pole c_poli c_pon c_pont
c_poo c_pool c_por c_poro c_port c_pos c_posi c_post c_pr c_pra c_prak c_pral c_pram c_prax c_pre c_prei
c_prem c_pres c_pri c_prim c_prin c_prio c_priv c_pro c_pro_ c_prob c_prod c_prof c_prog c_proj c_prom c_pros
c_prov c_proz c_pru c_pruf c_pu c_puh c_puh_ c_pul c_pulv c_pum c_pump c_pun c_punk c_pus c_put c_putz c_qu
c_qua c_quad c_qual c_quar c_quat c_que c_quel c_qui c_quie c_ra c_rab c_raba c_rad c_rad_ c_rade c_radi
c_radl c_rah c_rahm c_rai c_raif c_ram c_rams c_ran c_ran_ c_rand c_rang c_ranz c_ras c_rase c_rasi c_rat
c_rate c_rau c_rauc c_rauf c_raum c_raus c_re c_rea c_reag c_reak c_rec c_rech c_red c_red_ c_rede c_redu
c_reg c_rega c_rege c_regi c_regn c_regu c_reh c_reha c_rei c_reic c_reif c_rein c_reis c_reit c_reiz c_rek
c_rekl c_rel c_rela c_reli c_rem c_remo c_ren c_renn c_rent c_rep c_repa c_res c_resp c_rest c_ret c_reto
c_reu c_reum c_rev c_revo c_rew c_rewe c_rez c_reze c_ri c_ric c_rich c_rie c_riec c_ries c_rin c_ring c_ris
c_riss c_ro c_roa c_roam c_rob c_robi c_robo c_roc c_roch c_roh c_roh_ c_rol c_rola c_roll c_ros c_rose c_ross
c_rost c_rot c_rot_ c_rote c_rotw c_ru c_ru_ c_rub c_rube c_ruc c_ruck c_ruf c_ruf_ c_rufe c_rufn c_ruft c_ruh
c_ruhe c_ruhi c_ruhr c_ruht c_rui c_ruin c_rum c_rum_ c_rums c_run c_rund c_runt c_rup c_rupp c_rus c_russ
c_s_ c_sa c_saa c_saat c_sab c_sabb c_sabi c_sac c_sach c_sack c_saf c_saft c_sag c_sag_ c_sage c_sagn c_sags
c_sagt c_sah c_sai c_sais c_sait c_sal c_sala c_salb c_salo c_sam c_samm c_sams c_samt c_san c_sand c_sani
c_sap c_sap_ c_sas c_sass c_sat c_satt c_sau c_sau_ c_saub c_saue c_sauf c_saug c_saun c_sc c_sca c_sch c_scha
c_sche c_schi c_schl c_schm c_schn c_scho c_schr c_schu c_schw c_se c_sec c_sech c_see c_see_ c_seel c_seh
c_seh_ c_sehe c_sehr c_sei c_sei_ c_seid c_seie c_sein c_seit c_sek c_sekr c_seku c_sel c_selb c_selt c_sem
c_semm c_sen c_send c_seni c_senk c_sep c_sept c_ser c_seri c_serv c_set c_setz c_sex c_sexi c_sg c_sh c_sha
c_sham c_shi c_shir c_sho c_shop c_si c_si_ c_sic c_sich c_sie c_sie_ c_sieb c_sieh c_sies c_sil c_silv c_sim
c_sims c_sin c_sin_ c_sind c_sing c_sinn c_sis c_sisc c_sit c_sit_ c_situ c_sitz c_siz c_sk c_sko c_skon c_sm
c_sma c_smar c_sms c_sms_ c_so c_so_ c_sob c_soba c_soc c_sock c_sof c_sofa c_sofo c_soft c_sog c_soga c_soh
c_sohl c_sohn c_sol c_sola c_solc c_soll c_som c_somm c_son c_sond c_sonn c_sons c_sor c_sorg c_sorr c_sort
c_sov c_sovi c_sow c_sowa c_sowe c_sowi c_soz c_sozu c_sp c_spa c_spam c_span c_spar c_spas c_spat c_spax
c_spe c_sped c_spei c_sper c_spez c_spi c_spie c_spin c_spit c_spo c_spon c_spor c_spot c_spr c_spra c_spre
c_spri c_spru c_spu c_spul c_sr c_sry c_sry_ c_st c_sta c_stab c_stad c_staf c_stal c_stam c_stan c_stap
c_star c_stat c_stau c_ste c_stec c_steh c_stei c_stel c_stem c_ster c_stet c_steu c_sti c_stic c_stif c_stil
c_stim c_stin c_sto c_stoc c_stof c_stol c_stop c_stor c_stp c_stpo c_str c_stra c_stre c_stri c_stro c_stu
c_stuc c_stud c_stuh c_stum c_stun c_stur c_su c_suc c_such c_sud c_suds c_sudt c_sum c_summ c_sun c_sund
c_sup c_supe c_supp c_sus c_sush c_suss c_sy c_sys c_syst c_ta c_tab c_tabl c_tabu c_tac c_tach c_tad c_tade
c_tag c_tag_ c_tage c_tagl c_tags c_tal c_tal_ c_talk c_tan c_tank c_tant c_tar c_tari c_tas c_tasc c_tass
c_tast c_tat c_tat_ c_tati c_tau c_tauc c_tauf c_taug c_taus c_tc c_tch c_tchi c_te c_tea c_team c_tec c_tech
c_tee c_tee_ c_tei c_teig c_teil c_tel c_tele c_tem c_temu c_ten c_tep c_tepp c_ter c_term c_terr c_tes c_test
c_teu c_teue c_teuf c_teur c_tex c_text c_th c_tha c_thal c_than c_the c_thea c_thek c_them c_ther c_thi
c_this c_tho c_thom c_ti c_tic c_tick c_tie c_tief c_tier c_tin c_tint c_tip c_tipp c_tir c_tiro c_tis c_tisc
c_tj c_tja c_tja_ c_to c_toc c_toch c_tod c_tod_ c_todl c_tol c_toll c_tom c_toma c_ton c_ton_ c_tone c_too
c_top c_top_ c_tor c_tor_ c_tot c_tot_ c_tota c_tr c_tra c_trac c_trag c_trai c_trak c_tran c_trau c_tre
c_tren c_trep c_tres c_treu c_tri c_trie c_trif c_trik c_trin c_tro c_troc c_trop c_trot c_tru c_trub c_trum
c_ts c_tsc c_tsch c_tu c_tu_ c_tua c_tuat c_tul c_tulp c_tun c_tun_ c_tur c_tur_ c_turk c_turn c_tut c_tut_
c_tuts c_tw c_twi c_twin c_ty c_typ c_typ_ c_u_ c_ub c_ube c_ubel c_uber c_ubr c_ubri c_uc c_uch c_uch_ c_uf
c_uf_ c_uh c_uhr c_uhr_ c_ul c_ulm c_ulm_ c_um c_um_ c_umb c_umba c_umd c_umdr c_umf c_umfr c_umg c_umga
c_umge c_umm c_umme c_ums c_ums_ c_umsc c_umso c_umst c_umt c_umta c_umw c_umwe c_umz c_umzu c_un c_un_ c_una
c_unan c_unb c_unbe c_unbr c_und c_und_ c_undi c_une c_uner c_unf c_unfa c_unfr c_ung c_unge c_ungu c_unh
c_unhe c_unho c_unm c_unmo c_unn c_unno c_unp c_unpa c_unpe c_unpu c_unr c_unre c_uns c_uns_ c_unsc c_unse
c_unsi c_unsr c_unsu c_unt c_unte c_untr c_unu c_unub c_unv c_unve c_unvo c_unw c_unwi c_unz c_unzu c_up c_up_
c_upd c_upda c_ur c_urb c_urba c_url c_urla c_urs c_ursa c_us c_us_ c_usa c_usa_ c_use c_ust c_ust_ c_ut c_va
c_vat c_vate c_vatt c_ve c_veg c_vega c_vege c_ver c_vera c_verb c_verd c_vere c_verf c_verg c_verh c_verj
c_verk c_verl c_verm c_vern c_verp c_verr c_vers c_vert c_veru c_verw c_verz c_vet c_vett c_vi c_vie c_viec
c_vieh c_viel c_vier c_vil c_vill c_vis c_visi c_vo c_vo_ c_vod c_voda c_vog c_voge c_vogt c_vol c_voll c_vom
c_vom_ c_von c_von_ c_vor c_vor_ c_vora c_vorb c_vorf c_vorg c_vorh c_vori c_vork c_vorl c_vorm c_vorn c_vorr
c_vors c_vort c_vorw c_vos c_voss c_vu c_wa c_waa c_waag c_wac c_wach c_wack c_wag c_wage c_wagn c_wah c_wahl
c_wahn c_wahr c_wal c_wald c_wall c_wan c_wand c_wann c_war c_war_ c_ware c_warm c_warn c_wars c_wart c_waru
c_was c_was_ c_wasc c_wass c_wat c_wat_ c_we c_we_ c_wea c_wea_ c_web c_webs c_wec c_wech c_weck c_wed c_wede
c_wee c_wees c_weg c_weg_ c_wege c_wegg c_wegl c_wegs c_wegz c_weh c_weh_ c_wehe c_wei c_weic c_weid c_weih
c_weil c_wein c_weis c_weit c_wel c_welc c_welk c_well c_welt c_wem c_wem_ c_wen c_wen_ c_weng c_weni c_wenn
c_wenz c_wer c_wer_ c_werb c_werd c_werk c_wert c_wes c_wesh c_wess c_wet c_wett c_wh c_wha c_what c_wi c_wi_
c_wia c_wia_ c_wic c_wich c_wid c_wide c_wie c_wie_ c_wied c_wien c_wies c_wiev c_wil c_will c_win c_wind
c_wint c_winz c_wir c_wir_ c_wird c_wirf c_wirk c_wirs c_wirt c_wis c_wiss c_wit c_witw c_witz c_wl c_wla
c_wlan c_wo c_wo_ c_woa c_woan c_woas c_woc c_woch c_wof c_wofu c_woh c_wohe c_wohi c_wohl c_wohn c_woi c_wois
c_wol c_wolf c_woll c_wor c_wora c_word c_wort c_woru c_wos c_wos_ c_wot c_wott c_wov c_wovo c_woz c_wozu c_wr
c_wro c_wron c_wu c_wu_ c_wuc c_wuch c_wun c_wund c_wuns c_wur c_wurd c_wurs c_wurt c_wus c_wuss c_xx c_ya
c_yaz c_yazm c_ye c_yet c_yete c_yi c_yil c_yild c_yilm c_yo c_yog c_yoga c_yok c_yok_ c_z_ c_za c_zac c_zack
c_zah c_zah_ c_zahl c_zahn c_zal c_zala c_zap c_zapf c_zau c_zaun c_zc c_zch c_zchl c_ze c_ze_ c_zeh c_zehn
c_zei c_zeig c_zeit c_zel c_zelt c_zen c_zent c_zer c_zerb c_zerd c_zers c_zert c_zet c_zett c_zeu c_zeug c_zf
c_zfr c_zfri c_zi c_zie c_zieg c_zieh c_ziem c_zim c_zimm c_zo c_zog c_zog_ c_zogn c_zol c_zoll c_zoo c_zoop
c_zr c_zru c_zruc c_zt c_ztu c_ztuu c_zu c_zu_ c_zua c_zuag c_zub c_zube c_zuc c_zuck c_zuf c_zufa c_zufr
c_zug c_zug_ c_zuga c_zuge c_zugl c_zugr c_zuh c_zuho c_zuk c_zuko c_zuku c_zul c_zule c_zuli c_zum c_zum_
c_zumu c_zuo c_zuor c_zur c_zur_ c_zure c_zuri c_zurs c_zuru c_zurz c_zus c_zusa c_zusc c_zuse c_zusp c_zust
c_zuv c_zuve c_zuvi c_zuw c_zuwe c_zv c_zvi c_zvie c_zvu c_zvui c_zw c_zwa c_zwan c_zwar c_zwe c_zwec c_zwee
c_zwei c_zwen c_zwi c_zwis c_zwo c_zwol c_€_ c_✋_ c_❤_ c_🎉_ c_👋_ c_👍_ c_😀_ c_😂_ c_😄_ c_😅_ c_😉_ c_😊_ c_🙂_ c_🚫_
c_🛑_ c_🤷_ ca4_ caa_ caag caage caage_ caal caalu caalut caar caar_ caare caare_ caaren caat caat_ caatg caatgu
cab_ caba cabar cabarb cabat cabatt cabb cabba cabbat cabbe cabbes cabbr cabbre cabbru cabbu cabbuc cabe cabe_
cabei cabei_ cabel cabel_ caben caben_ cabend caber caber_ cabet cabete cabf cabg cabge cabgeb cabgef cabgeg
cabgeh cabgel cabgem cabgen cabger cabges cabgew cabgez cabgr cabgri cabgw cabgwi cabh cabhe cabheb cabho
cabhol cabi cabi_ cabil cabile cabin cabine cabl cable cablet cabm cabma cabmah cabme cabmel cabn cabna cabnah
cabo cabo_ cabon cabor cabor_ caborv cabos cabos_ cabr cabre cabrec cabri cabrik cabs cabs_ cabsc cabsch cabse
cabseh cabsen cabso cabsol cabsp cabspr cabst cabste cabstu cabt cabt_ cabte cabtei cabts cabts_ cabu cabu_
cabw cabwa cabwe cabwec cabwi cabwic caby caby_ cabyr cabyri cabys cabz cabzo cabzoc cabzu cabzub cac_ cacc
cacco caccou cach cach_ cachb cachba cachbe cachbu cachd cachde cachdr cache cache_ cachen cacher cachf cachfo
cachfr cachfu cachg cachge cachh cachha cachhe cachhi cachi cachic cachk cachka cachl cachla cachle cachli
cachm cachma cachmi cachn cachna cachr cachri cachs cachsc cachse cachsn cachst cacht cacht_ cachtd cachte
cachtk cachts cachtu cachtv cachtz cachw cachwe cachz cachza caci cack cack_ cackc cackch cacke cacke_ cackel
cacken cacker cacki cackig cackin cackl cackli cacks cacks_ cackt cackt_ cacktl cacku cackun cad_ cada cada_
cade cade_ cadel cadell cadeln cadels caden caden_ cadene cadens cader cadern cadet cadet_ cadi cadie cadig
cadigt cadio cadio_ cadiu cadium cadl cadl_ cadr cadra cadrat cadre cadres cadt cadt_ cadtw cadtwe cadu caf_
cafa cafa_ cafan cafanz cafe cafe_ cafen cafen_ cafer cafern caff caff_ caffe caffe_ caffee caffel caffen
cafft cafft_ caffu caffun cafi cafn cafn_ cafo cafoc cafoch cafon cafone caft caft_ cafte cafte_ cafter caftf
caftfu cafti caftig caftl caftli cafts caftsa caftsf caftsl caftsp cafu cafur cafur_ cag_ caga cagan caganf
cagaz cagazi cagb cagba cagbar cage cage_ cageb cageba cagebo cageg cagege cagek cageke cagel cagel_ cagela
cagem cagen cagen_ cagend cagent cagenz cager cager_ cagere cagerh cageri cagert cagerv cages cages_ cagesc
cagess cagg cagge cagger cagi cagie cagier cagl cagli caglic cagn cagn_ cagne cagner cagno cagnos cags cags_
cagsb cagsbe cagsl cagsla cagsp cagspa cagspe cagss cagst cagsu cagsub cagt cagt_ cagte cagte_ cagter cagts
cagts_ cagu cagun cagung cah_ caha caha_ cahe cahe_ cahei caheim cahen cahen_ caher caher_ cahere cahi cahig
cahig_ cahin cahin_ cahint cahl cahl_ cahlb cahlba cahle cahle_ cahlen cahler cahlt cahlt_ cahlte cahlu cahlun
cahlw cahlwe cahlz cahlze cahm cahm_ cahma cahmas cahme cahme_ cahmeg cahmen cahn cahn_ cahna cahnar cahnb
cahnbe cahne cahne_ cahng cahnge cahnh cahnho cahns cahnsi cahnt cahnt_ cahnu cahnun caho cahoa cahr cahr_
cahre cahre_ cahrel cahren cahrer cahres cahrg cahri cahrig cahrl cahrli cahrr cahrra cahrs cahrsc cahrt
cahrt_ cahrts cahru cahrun cahrz cahrzu caht caht_ cahte cahte_ cai_ caib caib_ caie caier caier_ caif caiff
caiffe caig caign caigne caik caik_ cail cail_ caila cailad cails cails_ cain caine cainer caini cainie cainin
cair cair_ caire caire_ cairer cairt cairtr cais caiso caison cait cait_ caja caja_ cak_ caka cakat cake cake_
caken caken_ caket caket_ caketb caketd cakete caki cakit cakita cakk cakku cakku_ cakkus cakl cakle cakler
cakq cakqu cakqui cakt cakt_ cakta caktau caktd caktda cakte cakte_ cakten cakti caktie caktik caktio caktiv
caktl caktli cakto caktor caktos caktu caktul caktv caktve caku cakur cakurs cakz cakze cakzep cal_ cala cala_
calan caland calar calarm calat calat_ calb calb_ calbe calbe_ calben calber calbes calbi calbie calbr calbre
calbt calbtr calbu cald cald_ caldi caldi_ cale cale_ calen calen_ calend caler caler_ cales cales_ calet
calett calf calf_ calft calfte cali calia calia_ calie calien calig calig_ calige calin caline calis calisi
calit calita calk calk_ calke calko calkoh calkon calku calkul call call_ calla callat callc callce calle
calle_ callei callem callen caller calles callet callg callga calli calli_ callia callig callo callo_ calls
calls_ callt callt_ callw callwe calm calmo calmol calo calog calog_ caloge calon calon_ calone calp calp_
cals cals_ calsa calsab calsc calsch calso calso_ calsw calswe calt calt_ caltb caltba calte calte_ calten
calter caltes caltet caltg caltge calti caltig caltin caltk caltku caltn caltn_ caltni calts caltss caltst
caltu caltun calu calut calute caluu caluut calz calz_ calze calzen cam_ cama cama_ camal camals camat camati
camaz camazo camb cambu cambur came came_ camen camen_ camens cament camer camer_ cameri cami camie camie_
camier camil camili camin caming camit camit_ caml camli camlic camm camm_ camme cammel cammen cammer cammk
cammku camml camms camo camoi camoi_ camot camott camp campa campag campe campe_ campen campf campf_ campfe
campi campig campo campoo campt campt_ cams cams_ camsc camsch camst camsta camt camt_ camte camte_ camter
camth camthe camtl camtli camts can_ cana cana_ canac canach canad canada canag canage canal canb canbi canbie
canbin canc cance cance_ cancel canch canche canchm cand cand_ canda candal candan candar candau candb cande
cande_ candel candem canden cander candet candf candfr candg candge candi candig candk candko candl candl_
candle candli candlu candn candne candni cando cando_ candor candp candpa candr candra candre cands cands_
candsc candsl candss candt candt_ candtu candw candwe candwi candy candy_ candya candyn candyv cane cane_
caneb canebe canem canema canen canen_ caner caner_ canf canfa canfah canfal canfan canfo canfor canfr canfra
cang cang_ canga canga_ cangab cange cange_ cangeb cangef cangeg cangeh cangek cangel cangem cangen cangep
canger canges canget cangez cangi cangig cangn cangni cangr cangri cangs cangsa cangsd cangst cangt cangt_
cangts cangw cangwe canh canha cani canie canien canik canis canisi canit canita cank cank_ canka cankam cankb
cankba canke canke_ cankeh cankei canken cankh cankhe cankl cankli canko cankom cankr cankre canks canks_
canksc cankt cankt_ canku cankun cankv cankve canl canla canlag canlas canli canlie canm canme canmel cann
cann_ cannb cannbe canne canne_ canner canno cannov canns cannst cannt cannt_ cannte cano canon canone canony
canp canpa canpas canr canri canrie canru canruf cans cans_ cansc cansch canse cansen cansp canspa canspr
canst cansta cant cant_ cante cante_ cantel canten canti cantie cantin cantr cantra cantw cantwo canu canua
canuar canun canung canw canwa canwal canwe canwei canz canz_ canza canzah canzam canze canze_ canzei canzen
canzi canzie canzig canzl canzle canzo canzos canzu canzum canzur canzus caos caos_ cap_ capa capa_ cape capel
capel_ capeu capeut capf capf_ capfe capfel capi capie capier capo capot capoth capp capp_ cappa cappar cappc
cappch cappe cappe_ cappel capper cappi cappig cappl capple cappr cappri cappt cappt_ cappte capr capri capril
caps capse capsel capt capto captop capu caput caputt caqu caqua caquar car_ cara cara_ carag carage caran
caran_ caranl carant carat carat_ caratu carau carauf caraus carb carba carbab carbe carbe_ carbei carben
carbet card carda cardan cardi cardo cardor care care_ caren caren_ carenk carenw carenz carer carere cares
cares_ carf carf_ carfu carfum carg carg_ carge carge_ cargel cargen carger cari caria cariat carie carier
carif carif_ carife carin carin_ caris carisc cariu carium cark cark_ carka carkas carke carke_ carkei carken
carket carkt carkt_ carktu carl carm carm_ carme carme_ carmep carmes carn carn_ carna carna_ carni carnic
carnu carnun caro carom caroma caror carort carp carpr carpro carr carre carri carrie carrn carrn_ carro
carrog cars cars_ carsc carsch cart cart_ carta cartal carte carte_ cartei carten carter cartes cartet cartez
carti cartik cartn cartne carto cartof carton carts carts_ cartu cartun cartup cartus carty cartys caru carub
carube carum carum_ carun carung carz carz_ carze carze_ carzt carzt_ carzte carztp cas_ casc casch casch_
casche caschi caschm caschn casd casdf casdfg case case_ casel caseln casen casen_ casenm caser caser_ casern
casert casf casfa casfas cash casi casie casier casin casing cass cass_ cassa cassa_ cassau casse casse_
cassel cassen casser casset cassi cassie cassig cassis cassl cassli casso casso_ cassr cassri casst casst_
casste cassu cassun cassw casswo cast cast_ casta castat castc castch caste caste_ castei casten caster casth
castho casti castig castik castl castle castr castro casts castsc castst cat_ cata catal catalo catan catans
catas catast catb catbo catbot cate cate_ catei catei_ catel catela cateli caten caten_ catena catenb catenk
catenl catenp catens catenv catenz cater cater_ catere cateri cates cates_ catet catet_ catete catev catev_
catg catgu catgut cath cathl cathlo cati catie catien catig catig_ catige catigt catigu catin catins catio
cation catis catis_ catisc cativ cativ_ cativa cative catl catli catlic catm catme catmet catn catn_ catnu
catnum cato cator cator_ catp catpe catper catr catra catrat catro catron cats cats_ catsa catsac catsap catsc
catsch catse catsen catt catt_ cattd cattde catte catte_ catten catter cattet cattf cattfo catts cattst cattu
cattun catu catum catum_ catun catung catur catur_ cature caturl catus catus_ catz catz_ catza catzak catze
catze_ catzen catzer catzf catzfi catzi catzig catzk catzkl catzl catzli catzs catzt catzt_ catzte cau_ caub
caub_ cauba cauba_ caube caube_ cauben cauber caubi caubin caubn caubni caubs caubsa caubsp caubst caubt
caubt_ caubte cauc cauch cauch_ cauchb cauche cauchn cauchs caucht caud caude caudi caue caue_ cauen cauen_
cauenh cauer cauer_ cauerh cauerl cauern cauers cauert cauf cauf_ caufa caufa_ caufah caufb caufba caufd
caufdr caufe caufe_ caufen caufer cauff caufg caufga caufge caufgh caufgi caufh caufha caufhi caufho caufk
caufkl caufl caufla caufle caufli cauflo caufm caufma caufn caufn_ caufna caufp caufpr caufs caufs_ caufsa
caufsc caufsg caufsl caufss caufst caufsu caufsv caufsz cauft cauft_ cauftr caufw caufwa caufz caufze caug
cauge caugen cauger caugt caugt_ caugu caugus cauh cauha cauhau caui cauig cauigk caul caul_ caule caules
caulh caulhe cauli caum caum_ cauma cauman caumar caume caume_ caumen caumt caumt_ caumw caumwo caun caun_
cauna cauna_ caunc caunch caune caune_ caup caupt caupt_ caupte caupts caur caura cauran caure caurer cauri
caurig caus caus_ causa causar causb causba causbi causc causch causd causdr cause cause_ causei causen causf
causfa causfl causfu causg causga causge caush causha caushi causho causi causie causk causke causku causl
causla causli causm causm_ causma causme causn causne causno causo causo_ causp causpa causpr causr causre
causri causs causs_ caussa caussc causse caussi causst caussu caust causta causte causti caustr caustu causv
causve causw causwa causwe causz causza causzu caut caut_ caute cauter cautet cauti cautio cauto cauto_ cautoh
cautom cauts cauts_ cauw cauwa cauwar cauz cauze cauze_ cauzt cauzt_ cave cave_ cavi cavis cavo cavon cavon_
cavonl cavor cavor_ cavu cawo cax_ caxi caxis caxis_ cay_ caye cayer cayern cayi cayin cayin_ cayp caypa
caypal cayw caywa caywa_ caz_ cazi cazin cazin_ cazm cazma cazmay cazo cazon cazon_ cazu cazu_ cazub cazubi
cazw cazwi cazwis cba_ cbab cbaby cbaby_ cbabys cbac cbach cbach_ cback cback_ cbacke cbad cbad_ cbag cbagg
cbagge cbah cbahn cbahn_ cbahnh cbal cbald cbald_ cbalk cbalko cball cball_ cballe cban cban_ cband cband_
cbande cbank cbank_ cbanke cbankv cbar cbar_ cbarb cbarbe cbard cbardo cbare cbare_ cbaren cbarer cbares cbari
cbarin cbark cbarke cbarn cbarn_ cbaro cbaror cbarr cbarri cbart cbart_ cbarte cbas cbast cbastl cbat cbatt
cbatt_ cbatte cbau cbau_ cbauc cbauch cbaue cbauen cbauer cbauf cbaufa cbauh cbauha cbaum cbauma cbaus cbaust
cbaut cbaut_ cbay cbay_ cbaye cbayer cbayw cbaywa cbba cbbat cbbe cbber cbbes cbbest cbbr cbbre cbbrec cbbru
cbbruc cbbt cbbt_ cbbu cbbuc cbbuch cbby cbby_ cbe_ cbea cbeab cbeabo cbean cbeanr cbeans cbeant cbear cbearb
cbeau cbeauf cbeb cbec cbech cbeche cbeck cbeck_ cbecke cbed cbeda cbedar cbedi cbedie cbedin cbedr cbee cbeei
cbeein cbeen cbeend cbeer cbeerd cbeere cbef cbefr cbefra cbefri cbeg cbege cbegeh cbegei cbegr cbegra cbegru
cbeh cbeha cbehal cbehan cbehau cbehe cbehel cbehi cbehin cbeho cbehob cbehor cbei cbei_ cbeid cbeide cbeig
cbeige cbeik cbeiko cbeim cbeim_ cbein cbeis cbeisc cbeisp cbeiss cbeist cbeit cbeit_ cbeite cbeitg cbeitr
cbeits cbeitu cbek cbeka cbekam cbekan cbekl cbekla cbeko cbekom cbel cbel_ cbela cbelas cbele cbeleg cbelei
cbeli cbelie cbell cbello cbeln cbeln_ cbelt cbelt_ cbem cbema cbemai cbeman cbemu cbemuh cben cben_ cbena
cbenac cbenan cbend cbend_ cbende cbendr cbends cbene cbene_ cbeng cbenge cbenk cbenko cbeno cbenot cbens
cbensg cbensm cbensu cbenu cbenut cbeq cbequ cbeque cber cber_ cbera cberal cberat cberb cberbl cbere cbere_
cberec cberei cberer cberf cberfa cberfl cberfo cberg cberga cberge cbergr cberh cberha cberho cberi cberic
cberl cberla cberle cberli cberm cbermo cbern cbern_ cberna cbernd cberne cberno cbers cbers_ cbersc cbersi
cbersp cberst cbert cbert_ cberte cbertr cberu cberuf cberw cberwe cberwi cberz cberze cberzo cbes cbes_ cbesc
cbesch cbese cbeset cbesi cbesic cbesit cbeso cbeson cbesor cbesp cbespr cbess cbesse cbest cbesta cbeste
cbesti cbesu cbesuc cbet cbete cbeten cbetes cbetr cbetra cbetre cbetri cbetro cbetru cbett cbett_ cbettw cbeu
cbeul cbeult cbeur cbeurt cbeut cbeute cbev cbevo cbevor cbew cbewa cbewe cbewer cbewo cbewoh cbey cbeye
cbeyer cbez cbeza cbezah cbezi cbezie cbezo cbezog cbezu cbezug cbezw cbezwe cbge cbgeb cbgeba cbgebr cbgebu
cbgef cbgeg cbgega cbgege cbgeh cbgeho cbgel cbgela cbgele cbgem cbgeme cbgen cbgeno cbger cbgera cbgeri cbges
cbgesa cbgesc cbgesp cbgest cbgew cbgewi cbgewo cbgez cbgezo cbgr cbgri cbgris cbgw cbgwi cbgwim cbh_ cbhe
cbheb cbhebt cbho cbhol cbhole cbholu cbi_ cbid cbidd cbidde cbie cbier cbiere cbierp cbiert cbiet cbiet_
cbiete cbiets cbig cbige cbigeh cbik cbike cbike_ cbil cbil_ cbila cbilau cbild cbild_ cbildl cbilds cbildu
cbile cbiler cbiles cbili cbill cbillg cbilli cbiln cbilnu cbim cbim_ cbimm cbimme cbin cbin_ cbind cbinde
cbindu cbine cbine_ cbing cbing_ cbinn cbinne cbins cbins_ cbinso cbio cbio_ cbioh cbioho cbiol cbiola cbiow
cbiowa cbis cbis_ cbish cbishe cbiss cbiss_ cbissc cbissl cbist cbist_ cbit cbite cbite_ cbitt cbitte cbitts
cbitz cbla cblaf cblaff cblan cblank cblas cblase cblat cblatt cblau cblau_ cblaue cble cblei cbleib cbleic
cbleis cblem cblem_ cbleme cblet cblet_ cblett cbli cblic cblich cblick cblie cblieb cblin cbling cblink cblo
cbloc cblock cblod cblod_ cblode cblos cbloss cblu cblum cblume cblus cbluse cblut cblut_ cbma cbmah cbmahn
cbme cbmel cbmeld cbn_ cbna cbnah cbnahm cbni cbnis cbnis_ cbo_ cboc cbock cbock_ cbod cbode cboden cbog cboge
cbogen cboh cbohn cbohne cbohr cbohre cbohrm cbon cbonn cbonu cbonus cboo cboot cboot_ cbor cbor_ cbord cbords
cborv cborve cbos cbos_ cbosc cbosch cbose cbose_ cbot cbot_ cbote cbote_ cboten cboter cbots cbox cbox_ cboy
cboyk cboyko cbra cbrac cbrach cbran cbranc cbrand cbrann cbrau cbrauc cbre cbrec cbrech cbrei cbreit cbrem
cbreme cbrems cbren cbrenn cbret cbrett cbrez cbrezn cbri cbric cbrich cbrie cbrief cbrig cbrig_ cbrige cbrigt
cbrik cbrik_ cbril cbrill cbrin cbring cbrink cbro cbroc cbroch cbros cbrose cbrot cbrot_ cbrotc cbru cbrua
cbruar cbruc cbruch cbruck cbrud cbrude cbruh cbruhe cbrun cbrunn cbruu cbruuk cbs_ cbsa cbsau cbsaug cbsc
cbsch cbscha cbschi cbschl cbschn cbscht cbscr cbscri cbse cbseh cbsehe cbsei cbseit cbsen cbsend cbsf cbsfe
cbsfer cbsh cbsho cbshop cbsi cbsit cbsite cbsl cbso cbsol cbsolu cbsp cbspo cbspos cbspr cbspra cbsr cbsra
cbsrat cbss cbsst cbst cbst_ cbsta cbstag cbstan cbstau cbstb cbstbe cbste cbstel cbsten cbstk cbstko cbsto
cbsts cbstst cbstu cbstur cbstv cbstve cbt_ cbte cbte_ cbtei cbteil cbtr cbtra cbtrau cbts cbts_ cbu_ cbub
cbub_ cbube cbuben cbuc cbuch cbuch_ cbuchb cbuche cbuchh cbucht cbuchu cbud cbude cbude_ cbudg cbudge cbug
cbuge cbugel cbuh cbuhr cbuhr_ cbuhre cbun cbund cbund_ cbunde cbung cbung_ cbunt cbunte cbur cburg cburg_
cburge cburn cburno cburo cburo_ cburob cburok cburom cburs cburst cburt cburt_ cburts cbus cbus_ cbush cbusha
cbwa cbwe cbwec cbwech cbwi cbwic cbwick cbwo cbwoh cbwohl cby_ cbyr cbyri cbyrin cbys cbzo cbzoc cbzock cbzu
cbzub ccaf ccafe ccafe_ ccal ccall ccallc ccalls ccam ccan ccan_ ccanc ccance ccann ccat ccate ccater ccath
ccathl ccco cccou cccoun cce_ ccel ccel_ ccen ccent ccent_ ccente ccep ccepa ccepau ccer ccer_ ccfi ccfit
ccfit_ cch_ ccha ccha_ cchac cchach cchad cchade cchadi cchaf cchaff cchaft cchal cchal_ cchale cchalt ccham
cchame cchamp cchamt cchan cchani cchao cchaos cchar ccharf ccharg cchat cchat_ cchatb cchatz cchau cchau_
cchaue cchauf cchaun cchaus cchaut cchb cchba cchbar cchbe cchbea cchber cchbes cchbet cchbi cchbin cchbu
cchbuc cchd cchd_ cchde cchdem cchden cchdr cchdru cche cche_ cchec cchech ccheck cchee cchee_ cchef cchef_
cchefi cchefs cchefw ccheh cchehe cchei ccheib ccheid cchein ccheis ccheit cchem cchem_ cchemi cchen cchen_
cchend cchene cchenf ccheng cchenk cchenl cchenm cchenp cchens cchent ccher ccher_ cchere ccherh ccherl cchern
ccherp cchers cchert ccheru ccherw ccherz cches cches_ cchet cchet_ ccheu ccheue cchf cchfa cchfal cchfo
cchfol cchfr cchfra cchfu cchful cchfun cchg cchge cchgeb cchgef cchgel cchger cchges cchgl cchh cchha cchhal
cchhan cchhe cchhei cchher cchhi cchhil cchi cchib cchibo cchic cchich cchick cchie cchieb cchied cchief
cchien cchies cchig cchig_ cchige cchil cchild cchim cchimm cchimp cchin cchina cchine cchip cchir cchirm
cchis cchisc cchk cchka cchkau cchke cchkei cchkl cchkli cchku cchkuh cchl cchl_ cchla cchlad cchlaf cchlag
cchlam cchlan cchlas cchle cchlec cchlei cchlep cchles cchli cchli_ cchlic cchlie cchlim cchlo cchlos cchlu
cchluc cchlus cchm cchma cchmac cchmal cchman cchmar cchmas cchme cchmec cchmei cchmi cchmid cchmie cchmis
cchmit cchmo cchmol cchn cchn_ cchna cchnac cchnap cchnau cchne cchnec cchnee cchnei cchnel cchnet cchni
cchnik cchnis cchnit cchno cchnos cchnu cchnun cchnur ccho ccho_ cchob cchobe cchok cchoko cchol ccholl cchon
cchon_ cchond cchone cchont cchos cchoss cchp cchpa cchpar cchpr cchpre cchr cchra cchran cchrau cchre cchrec
cchrei cchri cchric cchrie cchrif cchrii cchrit cchro cchrot cchru cchruf cchrum cchs cchs_ cchsa cchsag cchsc
cchsch cchse cchseh cchsel cchsen cchsl cchslu cchsm cchsma cchsn cchsp cchsr cchsre cchst cchst_ cchste
cchstu ccht ccht_ cchta cchtb cchtba cchtd cchtdi cchte cchte_ cchtel cchten cchter cchtes cchtet cchtf cchtfe
cchtg cchtge cchti cchtig cchtk cchtko cchtl cchtli cchtn cchtn_ cchtp cchtpl cchtr cchtra cchts cchts_ cchtsa
cchtsb cchtsc cchtse cchtsg cchtss cchtst cchtu cchtun cchtv cchtve cchtz cchtze cchtzi cchtzu cchu cchub
cchuf cchufa cchuh cchuhe cchuhg cchul cchuld cchule cchulu cchulz cchun cchund cchung cchur cchus cchuss
cchust cchut cchutt cchutz cchw cchwa cchwac cchwag cchwah cchwan cchwar cchwas cchwat cchwe cchwei cchwer
cchwes cchwi cchwie cchwim cchwin cchwit cchwo cchwor cchwu cchwun cchz cchza cchzah cchze cchzei cchzi cchzig
cchzu cci_ ccih cciht cciht_ cck2 cck24 cck24_ cck_ ccka cckb cckbe cckbek cckbi cckbil cckc cckch cckche cckd
cckda cckdat cckdo ccke ccke_ cckel cckel_ cckelt ccken ccken_ cckene ccker ccker_ cckera cckere cckerl cckern
cckerp cckers cckert cckes cckes_ ccket ccket_ cckf cckfr cckfra cckg cckga cckge cckger cckges cckgez ccki
cckie cckier cckig cckig_ cckin ccking cckk cckl cckle cckli cckli_ ccklic ccklo ccklos ccklu ccklun cckm
cckma cckmas cckme cckmel cckn cckne ccknet cckr cckru cckruf ccks ccks_ ccksa ccksac ccksc ccksch cckse
ccksen cckst cckste cckt cckt_ cckte cckte_ cckten ccktl ccktla cckts cckts_ ccku cckun cckung cckw cckwa cckz
cckza cckzah cclo cclou ccloud cco_ ccod ccode ccode_ ccol ccold ccold_ ccolo ccolog ccom ccomp ccompl ccompu
ccon ccong ccongs cconr cconra ccont ccontr ccoo ccook ccooki ccop ccopy ccopys ccor ccoro ccoron ccou ccoun
ccount ccous ccousi ccre ccrem ccreme ccri ccrib ccribe ccrm ccrm_ ccsv ccsv_ cda_ cdab cdabe cdabei cdabr
cdabre cdac cdach cdach_ cdacht cdaf cdafo cdafon cdafu cdafur cdag cdage cdageg cdah cdahe cdahei cdaher
cdahi cdahin cdal cdal_ cdall cdalli cdam cdama cdamal cdame cdame_ cdamen cdami cdamit cdamm cdan cdana
cdanac cdane cdaneb cdanem cdank cdank_ cdankb cdanke cdanks cdann cdann_ cdant cdantw cdar cdara cdaran
cdarau cdard cdarda cdarf cdarf_ cdark cdark_ cdaru cdarub cdarum cdas cdas_ cdass cdass_ cdasse cdat cdate
cdate_ cdatei cdaten cdates cdatev cdatu cdatum cdau cdaue cdauer cdaug cdaugt cdav cdavo cdavon cdavor cdaz
cdazu cdazu_ cdazw cdazwi cdba cdbar cdbar_ cdbe cdbee cdbeer cdbeu cdbeut cdbl cdbla cdblat cdde cdde_ cdder
cdder_ cde_ cdea cdeak cdeakt cdec cdeca cdecat cdeck cdecke cdeckt cdecku cdee cdee_ cdeen cdeen_ cdef cdefe
cdefek cdefr cdefre cdefu cdefut cdeg cdei cdein cdeine cdek cdeka cdeka_ cdeko cdeko_ cdel cdel_ cdele cdelet
cdeli cdelin cdell cdell_ cdelle cdello cdeln cdeln_ cdels cdels_ cdelsr cdelt cdelt_ cdem cdem_ cdeme cdemen
cdemi cdemie cdemir cden cden_ cdena cdenak cdenb cdenbe cdenbo cdend cdenda cdendi cdene cdene_ cdenen cdener
cdenf cdenfa cdenfr cdeng cdenk cdenk_ cdenke cdenko cdenkt cdenl cdenla cdenli cdenn cdenn_ cdennu cdenp
cdenpo cdens cdensa cdense cdensm cdent cdent_ cdente cdenti cdentl cdenw cdenwe cdenz cdeo cdep cdepp cdepr
cdepre cder cder_ cdera cderan cderb cderba cderbu cdere cdere_ cderei cderem cderen cderer cderes cderf
cderfa cderg cderga cderge cdergr cderh cderho cderk cderko cderl cderla cderm cderma cderme cdermi cdern
cdern_ cderne cderr cderru cders cders_ cdersc cderse cdersp cdert cdert_ cderth cderu cderun cderv cderve
cderw cderwe cderz cderze cdes cdes_ cdesc cdesch cdesh cdesha cdesi cdesig cdesk cdesm cdesma cdesn cdesne
cdess cdesse cdest cdestb cdestm cdesw cdeswe cdet cdet_ cdets cdets_ cdeu cdeut cdeuti cdeutl cdeuts cdez
cdeze cdezem cdf_ cdfg cdfgh cdfgh_ cdfr cdfre cdfrei cdge cdgeb cdgebu cdgeg cdgega cdgel cdgeld cdget cdget_
cdgu cdgul cdgult cdha cdhal cdhalf cdhe cdhei cdheit cdho cdhof cdhof_ cdi_ cdia cdiab cdiabe cdiag cdiagn
cdiat cdiat_ cdic cdich cdich_ cdicht cdick cdicke cdie cdie_ cdien cdiene cdiens cdient cdienu cdier cdiere
cdiert cdies cdies_ cdiese cdiesm cdif cdiff cdiffe cdig cdig_ cdige cdige_ cdigen cdigg cdigga cdigi cdigit
cdigk cdigke cdigt cdigt_ cdigu cdigun cdik cdika cdikam cdim cdin cdin_ cdina cdinat cding cding_ cdinge
cdings cdingt cdio cdio_ cdip cdipl cdir cdir_ cdire cdirek cdis cdisc cdisch cdisco cdisk cdisku cdisp cdispl
cdispo cdit cdit_ cditi cditio cditk cditka cdiu cdium cdium_ cdiv cdivi cdivid cdiz cdiz_ cdko cdkos cdkost
cdku cdl_ cdla cdlag cdlage cdle cdler cdler_ cdli cdlic cdlich cdln cdln_ cdlu cdlun cdlung cdm_ cdma cdman
cdmang cdn_ cdne cdnen cdnen_ cdner cdner_ cdni cdnis cdnis_ cdnu cdnun cdnung cdo_ cdoc cdoch cdoch_ cdok
cdokt cdokto cdol cdoll cdon cdonn cdonne cdop cdopp cdoppe cdor cdorb cdorbe cdorf cdorf_ cdort cdort_ cdorth
cdos cdose cdose_ cdosen cdow cdown cdown_ cdpa cdpau cdpaus cdpr cdpre cdprei cdqu cdqua cdqual cdr_ cdra
cdra_ cdran cdran_ cdrang cdrat cdratm cdrau cdrauf cdraus cdre cdre_ cdrec cdreck cdreh cdrehe cdreht cdrei
cdrei_ cdreif cdreim cdrein cdreis cdren cdren_ cdres cdres_ cdress cdri cdrig cdrig_ cdrige cdrin cdrin_
cdring cdrink cdrit cdritt cdro cdroh cdroht cdru cdrub cdrube cdruc cdruck cdrum cdrum_ cdrun cdrunt cds_
cdsa cdsat cdsatz cdsb cdsbe cdsbei cdsc cdsch cdscha cdschi cdschr cdschu cdsg cdsgv cdsgvo cdsk cdsl cdslo
cdslos cdsm cdss cdsse cdssem cdst cdsta cdstad cdste cdstei cdstu cdstuc cdt_ cdte cdti cdtir cdtiro cdtu
cdtuc cdtuch cdtw cdtwe cdtwer cdu_ cduf cduft cduft_ cduk cdukt cdukt_ cduktb cdukte cdukti cduktl cduktm
cdul cdul_ cduld cduld_ cdulde cdull cdulle cdum cdum_ cdumm cdumm_ cdun cdung cdung_ cdunge cdungs cdunk
cdunke cdunkl cdunn cdunn_ cdunne cdur cdur_ cdurc cdurch cdurf cdurfe cdurft cdus cdus_ cdusc cdusch cdusw
cduswa cduz cduze cduzen cduzi cduzie cduzt cduzt_ cdve cdver cdverg cdwa cdwan cdwann cdwar cdwas cdwas_ cdwe
cdwer cdwerk cdwi cdwie cdwie_ cdwir cdwirt cdwo cdwo_ cdy_ cdya cdyn cdynu cdynum cdyv cdyve cdyver cdzw
cdzwa cdzwan cea_ ceab ceabo ceabo_ ceag ceage ceagen ceagi ceagie ceak ceakt ceakti ceal ceam ceam_ cean
cean_ ceand ceande ceanr ceanru ceans ceanst ceant ceantr ceantw cear cearb cearbe cearg cearge ceas cease
cease_ ceasi ceasin ceat ceate ceater ceau ceauf ceauft ceav ceave ceave_ ceb_ ceba cebau cebau_ cebaut cebay
cebay_ cebb cebbt cebbt_ cebe cebe_ cebel ceben ceben_ cebena cebene cebeng cebenk cebens ceber ceber_ cebet
cebete cebi cebie cebiet cebin cebind cebis cebiss cebl cebla ceblaf cebli ceblic ceblie ceblin ceblo cebloc
cebn cebn_ cebo cebog ceboge cebon cebonu cebot cebot_ cebote cebr cebra cebrac cebran cebrau cebri cebro
cebroc cebru cebrua cebs cebs_ cebsc cebsch cebse cebsei cebsf cebsfe cebsh cebsho cebsi cebsit cebsr cebsra
cebss cebsst cebst cebste cebt cebt_ cebts cebts_ cebu cebuc cebuch cebuh cebuhr cebun cebund cebur ceburt
cec_ ceca cecat cecath cech cech_ cecha cechan ceche ceche_ cechen cecher cechh cechhe cechi cechie cechn
cechne cechni cechnu cechp cechpa cechs cechs_ cechse cechsl cechst cecht cecht_ cechte cechtf cechtl cechts
cechu cechun cechz cechzi ceck ceck2 ceck24 ceck_ cecke cecke_ cecken cecker cecki ceckig ceckl ceckli cecklo
cecks cecks_ ceckt ceckt_ ceckte ceckts cecku ceckun ced_ ceda cedac cedach cedan cedank cedar cedarf cedau
cedaue cedd cedde cedder cede cede_ cedec cedeck cedek cedeka cedel cedelt cedem cedem_ ceden ceden_ cedene
cedenf ceder ceder_ cederh cederk cederl ceders cederz cedes cedes_ cedesm cedet cedet_ cedi cedi_ cedie
cedien cedig cedige cedigt cedik cedika cedin ceding cedit cedit_ cediti ceditk cedl cedli cedlic cedn cedn_
cedo cedr cedra cedran cedre cedreh cedri cedrig cedru cedruc ceds cedsb cedsbe cedu cedul ceduld ceduz ceduzi
ceduzt cee_ ceeh ceeha ceehau ceehr ceehrt ceei ceein ceeinw ceek ceeko ceekon ceel ceele ceele_ ceem ceema
ceemas ceen ceen_ ceena ceend ceende ceene ceene_ ceer ceer_ ceerb ceerbt ceerd ceerdi ceere ceere_ ceeren
ceerg ceers ceert ceert_ cees cees_ ceess ceess_ ceet ceeti ceetin ceetr ceetri cef_ cefa cefah cefahr cefal
cefall cefan cefang cefas cefass cefe cefe_ cefeh cefehl cefek cefekt cefer cefera ceferb ceferd cefere ceferg
ceferi ceferk cefern ceferp cefers cefert ceferu ceferv ceferw ceferz ceff ceffe ceffe_ ceffen cefi cefin
cefin_ cefk cefka cefkas cefku cefkuh cefl ceflo ceflog cefo cefon cefon_ cefona cefoni cefonn cefont cefonz
cefor ceford cefr cefra cefrag cefre cefrei cefreu cefri cefro cefror cefs cefs_ ceft ceft_ cefte cefte_ cefti
ceftig cefu cefuh cefuhl cefuhr ceful cefull cefun cefund cefut cefutt cefw cefwe cefwec ceg_ cega cega_ cegal
cegal_ cegale cegan cegan_ cegane cegang cege cege_ cegeb cegebe cegebu cegeh cegehe cegehr cegei cegeis cegel
cegel_ cegelm cegelt cegen cegen_ cegenb cegend cegenf cegenh cegens cegent cegenu ceger cegeri cegerm cegers
cegert ceges cegess ceget cegeta cegf cegg cegge ceggeb ceggef ceggeg ceggen cegges cegget ceggez cegi cegin
cegin_ cegio cegion cegis cegist cegl cegla ceglas cegle cegler cegli ceglic cegn cegn_ cegne cegnet cego cegr
cegra cegrab cegru cegrun cegrus cegs cegs_ cegsc cegsch cegst cegt cegt_ cegte cegten cegu ceguc ceguck cegul
ceguli cegz cegzu cegzug ceh_ ceha ceha_ cehab cehabt cehal cehalt cehan cehand cehang cehau cehaup cehaus
cehb cehbe cehbeh cehe cehe_ cehei ceheim cehel cehell cehem cehema cehen cehen_ cehend cehent ceher ceher_
cehi cehin cehind cehl cehl_ cehla cehlan cehld cehldr cehle cehle_ cehlen cehler cehlg cehlge cehlm cehlme
cehlt cehlt_ cehlte cehm cehm_ cehme cehme_ cehmen cehmer cehmt cehmt_ cehmts cehn cehn_ cehne cehne_ cehner
cehnt cehnt_ ceho cehob cehobe cehol ceholf ceholt cehor cehor_ cehord cehore cehort cehr cehr_ cehre cehre_
cehren cehrer cehrf cehrfa cehri cehric cehrl cehrli cehrm cehrma cehrs cehrt cehrt_ cehrte cehrw cehrwe ceht
ceht_ cehts cehts_ cehu cehun cehung cei_ ceib ceib_ ceibe ceibe_ ceiben ceibn ceibn_ ceibt ceibt_ ceibu
ceibun ceibur ceic ceich ceich_ ceicha ceichb ceiche ceichn ceichs ceicht ceichu ceid ceid_ ceide ceide_
ceidef ceidel ceiden ceider ceides ceidet ceidi ceidig ceidl ceidl_ ceids ceids_ ceidu ceidun ceie ceie_ ceien
ceien_ ceier ceier_ ceiera ceierm ceiern ceiert ceies ceies_ ceif ceif_ ceifa ceifac ceife ceife_ ceifel
ceifen ceifi ceifig ceig ceig_ ceiga ceigab ceige ceige_ ceigen ceiger ceigt ceigt_ ceih ceihg ceihge ceihn
ceihna ceik ceiko ceikom ceikt ceikt_ ceil ceil_ ceile ceile_ ceilen ceiler ceili ceilig ceill ceilli ceiln
ceilne ceils ceils_ ceilt ceilt_ ceilu ceilun ceilw ceilwe ceilz ceilze ceim ceim_ ceima ceimal ceiman ceime
ceimer ceimn ceimt ceimte cein cein_ ceina ceinan ceinb ceinba ceinbl ceinc ceind ceinde ceindr ceine ceine_
ceinem ceinen ceiner ceines ceinet ceinf ceinfa ceinfl ceinfr ceinfu ceing ceinga ceinge ceinh ceinha ceinhe
ceinho ceini ceini_ ceinie ceinig ceink ceinka ceinku ceinl ceinla ceinle ceinli ceinlo ceinm ceinma ceinme
ceinn ceinp ceinpa ceinr ceins ceins_ ceinsa ceinsc ceinse ceinsi ceinsp ceinst ceint ceint_ ceinte ceintr
ceinu ceinun ceinv ceinve ceinw ceinwa ceinwe ceinwi ceinz ceinze ceinzi ceinzu ceip ceipe ceipe_ ceiper ceipz
ceipzi ceir ceira ceirat ceire ceirer ceirr ceirrt ceis ceis_ ceisa ceisan ceisc ceisch ceise ceise_ ceisek
ceisen ceiser ceisg ceisga ceisl ceisli ceisp ceispi ceiss ceiss_ ceisse ceissi ceisst ceissv ceist ceist_
ceista ceiste ceisti ceistu ceisu ceisun ceisw ceiswe ceit ceit_ ceita ceitag ceitd ceitde ceite ceite_ ceiten
ceiter ceites ceitet ceitg ceitge ceith ceithe ceiti ceitig ceitl ceitli ceitp ceitpu ceitr ceitra ceits
ceits_ ceitsc ceitsd ceitsf ceitsg ceitsh ceitsl ceitsp ceitss ceitst ceitu ceitun ceitz ceitz_ ceiw ceiwi
ceiwil ceiz ceiz_ ceize ceizen ceizl ceizlu ceizo ceizol ceizu ceizun ceju ceka ceka_ cekam cekan cekann cekau
cekauf ceke ceke_ ceken cekenp ceket cekett ceki cekis cekist cekl cekla ceklag ceklam ceklap ceklar cekle
cekli ceklin ceko ceko_ cekom cekom_ cekomm cekon cekont cekor cekork cekos cekost cekr cekra cekrac cekre
cekret cekri cekrie ceks ceks_ cekse cekse_ cekt cekt_ cekte cekte_ cekti cektie cektio cektr cektri cektro
cektu cektur ceku cekum cekumm cekun cekund cekur cekurz cel_ cela celab celabe celac celach celad celade
celag celage celan celand celang celas celase celass celast celau celauf celaun celb celba celbe celbe_ celben
celber celbes celbl celblu celbo celbon celbs celbst celc celch celche celd celd_ celdb celdbe celde celde_
celdel celden celdet celdm celdma celdn celdn_ celdu celdun cele cele_ celeb celebt celef celefo celeg celege
celegs celegt celeh celehn celei celeid celeit celek celeko celekt celen celen_ celenk celer celern celes
celes_ celese celet celete celf celf_ celfa celfal celfe celfeh celfen celfl celfla celfr celh celha celhaf
celi celi_ celie celief celier celig celig_ celige celigi celin celin_ celink celis celist celj celja celjah
celk celk_ celke celken celkf celkfe celkt celkt_ cell cell_ cellb cellbe celle celle_ cellei cellen celler
cellet cellf cellfo cellg cellge celli cellig cellis cellm cellme celln cellne cellnu cello cello_ cellof
cellos cells cellsc cellst cellt cellt_ cellu cellun cellv cellw cellwe celm celma celmal celmas celmo celmod
celn celn_ celnd celnde celne celne_ celnen celnu celnus celo celo_ celog celoge celoh celohn celos celosc
celost celp celpr celpre celr celre celrec cels cels_ celsa celsr celsre celst celsta celt celt_ celte celte_
celtei celten celter celtr celtre celz celze celzeu celzu celzus cem_ cema cema_ cemac cemach cemai cemail
cemal cemali cemals ceman cemand cemang cemar cemark cemas cemasc cemass cemb cembe cember cemd cemd_ cemde
cemden cemdg cemdge cemdv cemdve ceme ceme_ cemei cemein cemel cemeld cemen cemen_ cement cemenz cemer cemer_
cemerk cemes cemes_ cemess cemest cemi cemie cemie_ cemir cemir_ cemiu cemium ceml cemli cemlic cemm cemme
cemme_ cemmel cemmen cemmt cemmt_ cemmts cemn cemo cemol cemol_ cemov cemove cemp cempe cempel cempf cempfa
cempfe cempfi cempfo cempfu cems cemse cemse_ cemu cemu_ cemuh cemuhe cemuht cemul cemull cemus cemuse cemust
cen_ cena cena_ cenab cenac cenach cenak cenakt cenan cenan_ cenanb cenar cenarb cenau cenau_ cenaui cenaus
cenb cenba cenban cenbar cenbau cenbe cenber cenbez cenbl cenbla cenbli cenbo cenbog cenbon cenbr cenc cend
cend_ cenda cendab cendat cendb cendbl cende cende_ cendei cenden cender cendes cendet cendg cendgu cendi
cendie cendig cendl cendli cendr cendre cends cends_ cendst cendt cendt_ cendu cendun cendur cendw cendwa
cendwe cendwi cendwo cene cene_ cenen cenen_ cenend cener cener_ cenere cenerg ceners cenerv cenes cenes_ cenf
cenfa cenfal cenfe cenfes cenfr cenfra cenfre cenfro cenfu cenfut ceng ceng_ cenge cenge_ cengeb cengek cengel
cengen cenges cengl cengli cengr cengro cengru cengu cengut cenh cenha cenhaf cenhan cenhau cenhe cenhei ceni
cenie cenies cenig cenig_ cenige cenigs cenio cenior cenk cenk_ cenka cenkar cenkas cenke cenke_ cenkel cenken
cenkl cenko cenkon cenkop cenkor cenkos cenkt cenkt_ cenku cenkur cenl cenla cenlad cenlan cenle cenlec cenli
cenlis cenlo cenlos cenm cenma cenmah cenmar cenmas cenn cenn_ cenna cennam cenne cenne_ cennen cenner cenns
cenns_ cennt cennt_ cenntn cennu cennum cennun cennw cennwo cenny cenny_ ceno cenom cenomm cenos cenoss cenot
cenoti cenp cenpf cenpfl cenpl cenpla cenpo cenpor cenpos cenpr cenpre cenpu cenpun cenr cenra cenrab cenre
cenren cens cens_ censa censac censag censat censb censbu censc censch cense censee censei censel censer censf
censg censge censi censio censit censiv censm censme censmi censo censor censp censpe censt censt_ censta
censte censth censti censtl censtn censtr censtw censu censum cent cent_ centa centan centar cente cente_
centei centen center centf centfa centfe centg centge centi centie centin centk centko centl centla centli
centn centne centr centra centru cents cents_ centsc centso centsp centt centta centu centum centur centw
centwu centz centzi cenu cenu_ cenub cenube cenug cenug_ cenuge cenugt cenun cenung cenus cenus_ cenut cenutz
cenv cenve cenver cenvo cenvol cenvor cenw cenwa cenwag cenwar cenwas cenwe cenwec cenweg cenwer cenwi cenwir
cenz cenz_ cenza cenzah cenze cenze_ cenzei cenzel cenzen cenzf cenzfa cenzi cenzie cenzu cenzus cenzv cenzve
cenzw cenzwe ceof ceoff ceoffi ceoffn ceon ceon_ ceor ceord ceorde cep_ cepa cepag cepage cepan cepans cepar
cepara cepari cepas cepass cepau cepaus cepf cepfl cepfla cepl cepla ceplat cepp ceppe ceppen ceppi ceppic
cepr cepre cepres cept cept_ cepta ceptab cepte cepte_ ceptem cepten cepti ceptie ceptio ceptu ceptur cepu
cepum cepump cepun cepunk cequ cequa cequat ceque cequem cer_ cera cera_ cerab ceraba cerabe cerad cerade
ceral cerala cerall ceralt ceran cerand cerang cerans cerant cerap cerape cerar cerarb cerars cerarz cerat
cerat_ cerate cerati ceratu cerau ceraum ceraus cerav ceravi cerb cerb_ cerba cerban cerbar cerbau cerbe
cerbe_ cerbea cerbee cerbek cerbem cerben cerber cerbes cerbet cerbeu cerbez cerbi cerbie cerbin cerbit cerbl
cerbli cerbo cerbog cerbot cerbr cerbra cerbro cerbs cerbst cerbt cerbt_ cerbu cerbuc cerbun cerbur cerc cerci
cerci_ cerd cerd_ cerda cerdat cerdb cerdbe cerde cerde_ cerdem cerden cerdet cerdi cerdie cerdig cerdin cerdo
cerdop cerdor cerdr cerdre cerdru cere cere_ cerec cerech cered cerede ceref cerefr cereg cerege cerei cerei_
cereic cerein cereit cerel cerell cerem cerem_ ceren ceren_ cerenz cerer cerer_ cererk cerers ceres ceres_
ceress cerf cerfa cerfah cerfal cerfe cerfek cerfen cerfer cerfes cerfi cerfl cerfla cerfle cerflu cerfo
cerfol cerfor cerfr cerfra cerfu cerfug cerfut cerg cerga cergab cergan cergar cerge cergeb cergef cergeg
cergeh cergel cerger cerges cergi cergie cergik cergis cergl cergle cergli cergn cergnu cergr cergri cergro
cergu cerh cerha cerhab cerhaf cerhal cerhan cerhau cerhe cerhei cerher cerhi cerhin cerho cerhoh cerhol
cerhor cerhu cerhun ceri ceria cerial ceric cerich cerie cerie_ cerien cerig cerig_ cerik cerika ceril cerin
cerin_ cering cerinn cerio cerios cerir cerird ceris cerisc ceriss ceriu cerium cerj cerja cerjah cerje cerk
cerk_ cerka cerkan cerkar cerkau cerke cerke_ cerkeh cerken cerker cerket cerkl cerkla cerkle cerko cerkof
cerkom cerkon cerkr cerkra cerkri cerks cerkst cerkt cerkt_ cerku cerkuh cerkun cerkz cerkze cerl cerl_ cerla
cerlad cerlag cerlan cerlas cerlau cerle cerleb cerled cerleg cerlei cerlet cerli cerlic cerlie cerlin cerlis
cerlo cerlor cerlos cerlw cerlwe cerm cerm_ cerma cermac cermal cerman cermar cerme cermei cermen cermer cermi
cermie cermil cermin cermis cermit cermo cermog cermom cermor cermu cermut cern cern_ cerna cernah cernat
cernd cernd_ cerndo cerne cerne_ cerneh cernen cerner cernes cernet cerneu cerni cernic cernm cerno cernom
cerns cerns_ cernse cernso cernst cernt cernt_ cernte cernu cernun cernv cernvo cernw cernwa cernz cernze cero
cero_ ceroc ceroch ceror ceros cerost cerp cerpa cerpac cerpak cerpap cerpat cerpau cerpe cerpen cerpf cerpfl
cerpi cerpis cerpr cerpre cerpro cerr cerr_ cerra cerrat cerre cerre_ cerrec cerred cerrei cerren cerri cerric
cerrl cerrli cerrn cerrn_ cerro cerroh cerror cerros cerrs cerrsc cerrt cerrt_ cerru cerruf cerrv cerrve cers
cers_ cersa cersag cersal cersan cersat cersb cersbe cersc cersch cerse cerseh cersei cersel cersen cerset
cersh cershe cersi cersic cersie cersio cerso cersoh cerson cersor cersp cerspa cerspi cerspr cerst cerst_
cersta cerste cersti cerstm cersto cerstr cerstu cersu cersuc cert cert_ certa certag certan certau certe
certe_ certei certel certen certer certes certeu certh certha certi certif certig certip certo certoc certr
certra certre certri certro certs certs_ certu certun ceru cerub cerubr ceruc ceruf cerufe ceruh ceruhr cerun
cerund cerung cerunr cerus cerust cerv cerv_ cerve cerven cerver cervi cervic cervig cervo cervor cervt cervt_
cervu cervus cerw cerwa cerwag cerwah cerwal cerwar cerwe cerwec cerweg cerweh cerwei cerwel cerwen cerwer
cerwi cerwie cerwis cerwu cerwun cerz cerz_ cerza cerzah cerze cerzeh cerzei cerzen cerzeu cerzi cerzic cerzie
cerzig cerzk cerzl cerzli cerzo cerzog cerzu cerzug cerzw cerzwe ces_ cesa cesab cesabo cesabs cesag cesagt
cesal cesalz cesam cesamm cesamt cesc cesch cescha cesche ceschi ceschl ceschm ceschn cescho ceschr ceschu
ceschw cese cese_ ceseh cesehe cesei ceseit cesel cesel_ ceselb cesell ceselz cesem cesem_ cesen cesen_ cesend
ceser ceser_ ceses ceses_ cesess ceset cesetz cesh cesh_ cesha ceshal cesho ceshop cesi cesic cesich cesig
cesign cesit cesitz cesk cesm cesma cesmal cesn cesne cesnet ceso ceso_ ceson cesond cesor cesorg cesp cespa
cespar cespe cespei cespek cesper cespo cespr cespra cespre cespro cespru cess cess_ cessa cessag cessan cessb
cessba cessbu cesse cesse_ cessel cessen cesser cesses cessg cessge cessi cessie cessio cessl cessle cessli
cessn cessn_ cessna cesso cesso_ cesst cesst_ cessu cessun cessw cesswe cessz cesszu cest cest_ cesta cestab
cestan cestat cestau cestb cestbe ceste ceste_ cestec cesteh cestel cesten cester cestg cestge cesti cestie
cestim cestm cestme cestn cestne cesto cestop cestor cestr cestre cestri cestu cestud cestun cesu cesuc cesuch
cesun cesund cesung cesunk cesv cesve cesver cesw ceswe ceswec cesweg cet_ ceta cetai cetan cetan_ cetar
cetari cetau cetauc cetaug cetaus cetaut cetb cetbo cetbot cetc cetco cetcol cetd cetdi cetdie cete cete_
cetei ceteil ceten ceten_ cetent ceter ceter_ ceteri ceters ceterw cetes cetes_ cetet cetet_ cetf ceti cetik
cetik_ cetike cetin ceting cetip cetipp ceto cetou cetour cetr cetra cetrag cetran cetre cetrei cetren cetret
cetreu cetri cetrie cetrif cetrin cetris cetro cetro_ cetrog cetru cetrug cets cets_ cetsc cetsch cetse cetsei
cett cett_ cettb cettbe cette cette_ cettel cetten cetter cetto cetto_ cettp cettpa cetts cettu cettun cettw
cettwa cetu cetun cetung cetv cetve cetver cetw cetwa cetwas cetwe cetweg cetz cetz_ cetza cetzag cetze cetzen
cetzg cetzge cetzi cetzig cetzn cetzo cetzol cetzt cetzt_ cetzte cetzu cetzun ceu_ ceub ceuba ceubau ceuc
ceuch ceuch_ ceucht ceud ceue ceue_ ceueb ceuebo ceuen ceuen_ ceuep ceuepu ceuer ceuer_ ceuera ceuerb ceuerd
ceuere ceueri ceuers ceuert ceuerw ceues ceues_ ceuf ceufe ceufel ceug ceug_ ceuge ceuge_ ceugen ceuger ceugi
ceugie ceugt ceugt_ ceuh ceuhe ceuhei ceuk ceuku ceukun ceul ceule ceulen ceuli ceulic ceult ceult_ ceum ceumu
ceumut ceun ceun_ ceund ceund_ ceunde ceundi ceundl ceunf ceunfu ceur ceur_ ceure ceure_ ceurem ceuren ceurer
ceuro ceuro_ ceurop ceurs ceursa ceurt ceurte ceus ceut ceut_ ceute ceute_ ceutel ceuten ceuti ceutig ceutl
ceutli ceuts ceutsc ceuu ceuun ceuung ceuz cev_ cevd ceve ceven ceven_ cever cevers cevi cevie ceviel cevo
cevor cevor_ cewa cewac cewack cewah cewahl cewal cewalt cewan cewand cewar cewart cewe cewe_ cewec cewech
cewei cewer cewerb cewert cewes cewese cewi cewic cewich cewick cewig cewig_ cewige cewim cewimm cewin cewind
cewinn cewis cewiss cewo cewoh cewohn cewon cewonn cewor ceworb ceword ceworf cews cewsl cewsle cewu cewun
cewund cewur cewurd cewus cewuss cex_ cexc cexce cexcel cexf cexfr cexfra cexi cexis cexist cexit cexit_ cexk
cexkl cexklu cexp cexpe cexpo cexpor cexpr cexpre cext cexte cextr cextra cexw cexwa cexwar cey_ ceye ceyer
ceyer_ ceza cezah cezahl ceze cezei cezeic cezeig cezeit cezem cezemb cezep cezept cezes cezess cezi cezia
cezial cezie cezieh cezn cezn_ cezo cezog cezoge cezogn cezu cezug cezug_ cezugs cezus cezusc cezw cezwe
cezwec cfa_ cfab cfabr cfabri cfac cfach cfach_ cfachb cfache cfachm cfad cfad_ cfade cfaden cfah cfahi cfahig
cfahr cfahr_ cfahre cfahrl cfahrr cfahrt cfahrz cfai cfair cfair_ cfaire cfairt cfak cfake cfake_ cfal cfall
cfall_ cfalle cfalls cfallt cfals cfalsc cfalt cfalt_ cfalz cfalz_ cfam cfami cfamil cfan cfand cfand_ cfande
cfandg cfang cfang_ cfange cfangn cfann cfanne cfanz cfanze cfar cfarb cfarba cfarbe cfarr cfarre cfas cfase
cfaser cfass cfass_ cfasst cfassu cfast cfast_ cfaste cfau cfaul cfaul_ cfaule cfaulh cfax cfax_ cfba cfban
cfband cfbe cfbea cfbean cfdr cfdri cfdrin cfe_ cfeb cfebr cfebru cfee cfee_ cfeeh cfeeha cfeem cfeema cfeet
cfeetr cfeh cfehl cfehla cfehld cfehle cfehlg cfehlm cfehlt cfei cfeie cfeier cfein cfein_ cfeine cfeinf
cfeini cfeis cfeise cfek cfekt cfekt_ cfekte cfel cfel_ cfeld cfeld_ cfeln cfeln_ cfelp cfelpr cfels cfelt
cfelt_ cfen cfen_ cfenb cfenba cfend cfende cfendt cfene cfene_ cfenen cfens cfenst cfent cfentl cfer cfer_
cfera cferan cferav cferb cferba cferd cferd_ cferde cferdi cfere cferei cferen cferer cferg cferge cferi
cferie cferig cferin cferk cferl cfern cfern_ cferne cferns cfernt cfernw cferp cferpa cfers cfersc cferst
cfert cfert_ cferta cferte cferti cferu cferun cferv cferve cferw cferwa cferz cferze cfes cfest cfest_ cfeste
cfestg cfestn cfet cfett cfett_ cfeu cfeuc cfeuch cfeue cfeuer cff_ cffe cffe_ cffee cffee_ cffeeh cffeem
cffeet cffei cffein cffeis cffel cffel_ cffeln cffelp cffen cffen_ cffenb cffene cffent cffer cffer_ cffere
cffi cffi_ cffic cffice cffig cffig_ cffm cffma cffman cffn cffne cffnet cffnu cffnun cfft cfft_ cffu cffun
cffung cffz cffzi cffzig cfga cfgab cfgabe cfge cfgeb cfgeba cfgebe cfgebr cfgef cfgefu cfgeg cfgega cfgege
cfgeh cfgeho cfgel cfgele cfgelo cfgem cfgema cfger cfgera cfges cfgesc cfget cfgeta cfgez cfgeze cfgh cfgh_
cfgho cfghor cfgi cfgib cfgibt cfha cfhi cfhin cfhin_ cfho cfhor cfhore cfhorn cfhort cfi_ cfia cfiat cfiat_
cfic cfice cfice_ cfick cfickt cfie cfiel cfiel_ cfiele cfif cfiff cfig cfig_ cfigu cfigur cfil cfil_ cfile
cfili cfilia cfilt cfilte cfin cfin_ cfina cfinan cfind cfind_ cfinde cfindl cfinds cfing cfing_ cfinge cfings
cfir cfir_ cfirm cfirma cfirme cfis cfisc cfisch cfit cfit_ cfitn cfitne cfix cfix_ cfiz cfizi cfizie cfka
cfkas cfkast cfkl cfkla cfku cfkuh cfkuhl cfla cflac cflach cflack cflad cflade cflan cfland cflanz cflas
cflasc cflast cflat cflatr cflau cflaum cfle cflec cfleck cfleg cflege cflei cfleis cflen cflens cfli cflic
cflich cflie cflieg cflies cflin cflis cflist cflo cflog cflog_ cfloge cflos cflosu cflot cflott cflu cflug
cflun cflunc cflur cflur_ cflus cfluss cfly cflye cflyer cfma cfmac cfmach cfmal cfmal_ cfman cfmann cfmo cfn_
cfna cfnah cfnahm cfne cfnet cfnet_ cfnu cfnum cfnumm cfnun cfnung cfo_ cfoc cfoch cfoch_ cfoh cfohl cfohle
cfohn cfohn_ cfoi cfol cfolg cfolg_ cfolge cfolgt cfolgu cfoli cfolie cfon cfon_ cfona cfonak cfonat cfone
cfone_ cfoni cfonie cfonis cfonn cfonnu cfont cfonte cfonz cfonze cfor cford cforde cform cform_ cforma cformi
cformu cfort cfort_ cforti cfos cfos_ cfot cfoto cfotos cfpr cfpre cfprei cfra cfrac cfrach cfrag cfrag_
cfrage cfragt cfragu cfran cfrank cfranz cfras cfrase cfrast cfrau cfrau_ cfraue cfre cfrec cfrech cfrei
cfrei_ cfreib cfreie cfreig cfreit cfreiw cfrem cfremd cfres cfresh cfress cfreu cfreu_ cfreud cfreun cfreut
cfri cfria cfria_ cfrie cfried cfris cfrisc cfrise cfriss cfrist cfro cfrog cfroge cfroh cfrohe cfron cfront
cfror cfrore cfros cfrost cfru cfruh cfruh_ cfruhe cfruhj cfruhs cfrun cfrund cfs_ cfsa cfsab cfsabt cfsb
cfsbe cfsber cfsc cfsch cfschl cfschr cfsg cfsge cfsgem cfsgen cfsl cfsle cfslei cfsp cfspe cfss cfsst cfssto
cfst cfsta cfste cfsteh cfstel cfstr cfstra cfstri cfsu cfsuc cfsuch cfsv cfsve cfsver cfsz cfsze cfszen cft_
cfta cftau cfte cfte_ cften cften_ cfter cfter_ cftf cftfu cftfut cfti cftig cftig_ cftige cftigt cftl cftli
cftlic cftr cftra cftrag cfts cfts_ cftsa cftsau cftsf cftsfu cftsl cftsle cftsp cftsr cftsre cftu cftw cftwa
cftwar cfuc cfuch cfuchs cfuf cfuff cfuffz cfug cfuh cfuhl cfuhl_ cfuhle cfuhlt cfuhr cfuhr_ cfuhre cfuhrp
cfuhrt cfuhru cful cfuld cfulda cfull cfulle cfullm cfullp cfullt cfum cfum_ cfun cfund cfund_ cfunde cfundi
cfundn cfunf cfunf_ cfunfm cfunft cfunfu cfunfz cfung cfung_ cfungs cfunk cfunkl cfunks cfunkt cfur cfur_
cfurc cfurch cfurn cfurn_ cfurs cfurs_ cfurt cfurt_ cfus cfusc cfusch cfusi cfusio cfuss cfussb cfusse cfut
cfuts cfutsc cfutt cfutte cfwa cfwac cfwach cfwe cfwec cfwech cfy_ cfze cfzeh cfzehn cfzei cfzeit cfzi cfzig
cfzig_ cga_ cgab cgab_ cgabe cgabe_ cgaben cgabs cgabs_ cgah cgaht cgak cgaku cgakur cgal cgal_ cgald cgald_
cgale cgale_ cgam cgan cgan_ cgane cgane_ cganen cganf cganfa cgang cgang_ cganga cgange cgangi cgangs cgani
cganis cgant cgant_ cganz cganz_ cganze cgar cgar_ cgara cgarag cgaran cgarn cgarn_ cgarni cgart cgarte cgartn
cgas cgas_ cgast cgaste cgasth cgastr cgasts cgat cgati cgau cgau_ cgaz cgazi cgazin cgb_ cgba cgbar cgbar_
cgbare cgbo cgd_ cge_ cgea cgean cgeand cgeant cgear cgearb cgearg cgeb cgeb_ cgeba cgebau cgebe cgebe_ cgeben
cgeber cgebet cgebi cgebie cgebin cgebis cgebl cgebla cgebli cgeblo cgebn cgebo cgebog cgebot cgebr cgebra
cgebro cgebt cgebt_ cgebts cgebu cgebuc cgebuh cgebun cgebur cged cgeda cgedac cgedan cgedau cgede cgedec
cgedi cgedr cgedre cgedru cgedu cgedul cgeduz cgee cgeeh cgeehr cgeer cgeerb cgef cgefa cgefah cgefal cgefan
cgefas cgefe cgefeh cgefl cgeflo cgefo cgefor cgefr cgefra cgefre cgefro cgefu cgefuh cgeful cgefun cgeg cgega
cgegan cgege cgegeb cgegen cgeges cgegr cgegru cgegu cgeguc cgeh cgeh_ cgeha cgehab cgehal cgehan cgehb cgehbe
cgehe cgehe_ cgehei cgehen cgehn cgehn_ cgeho cgehob cgehol cgehor cgehr cgehre cgeht cgeht_ cgehts cgei cgeir
cgeirr cgeis cgeist cgej cgeju cgek cgeka cgekan cgekau cgeke cgeket cgekl cgekla cgekle cgekli cgeko cgekom
cgekor cgekos cgekr cgekra cgekri cgeku cgekum cgekun cgekur cgel cgel_ cgela cgelab cgelac cgelad cgelag
cgelan cgelas cgelau cgelb cgelbl cgeld cgeld_ cgeldb cgeldm cgele cgeleb cgeleg cgeleh cgelei cgelen cgeler
cgeles cgelh cgelha cgeli cgelie cgelis cgell cgell_ cgelli cgelm cgelma cgeln cgeln_ cgelo cgelog cgeloh
cgelos cgelr cgels cgelt cgelt_ cgem cgem_ cgema cgemac cgemas cgeme cgemei cgemel cgemer cgemes cgemo cgemu
cgemul cgemus cgen cgen_ cgena cgenak cgenau cgenb cgenbl cgenbo cgenbr cgend cgend_ cgende cgends cgendw
cgene cgene_ cgenen cgener cgenes cgenf cgenfr cgenh cgenhe cgeni cgenie cgenm cgenma cgeno cgenom cgenos
cgenp cgenpr cgenr cgenra cgens cgens_ cgensb cgent cgente cgentl cgentu cgenu cgenub cgenug cgenz cgenzi
cgenzu cgeo cgeof cgeoff cgeor cgeord cgep cgepa cgepan cgepas cgepf cgepfl cgepl cgepla cgeq cgequ cgequa
cger cger_ cgera cgera_ cgerad cgerat cgerau cgerb cgerbe cgere cgere_ cgerec cgered cgereg cgerei cgerer
cgeres cgerh cgerha cgeri cgeric cgerin cgeris cgerm cgermu cgern cgern_ cgerne cgero cgeroc cgeros cgers
cgersc cgerso cgert cgert_ cgerto cgeru cgeruc cgeruf cgeruh cgerun cgerus cgerv cgerve cges cges_ cgesa
cgesag cgesal cgesam cgesc cgesch cgese cgeseh cgesel cgesen cgeses cgeset cgesi cgesic cgesp cgespa cgespe
cgespr cgess cgess_ cgesse cgessl cgessn cgesst cgest cgesta cgeste cgesti cgesto cgestr cgestu cgesu cgesuc
cgesun cget cget_ cgeta cgetan cgetar cgetau cgete cgetei cgeti cgetip cgetr cgetra cgetre cgetri cgew cgewa
cgewac cgewah cgewal cgewan cgewar cgewe cgewec cgewei cgewer cgewes cgewi cgewic cgewim cgewin cgewis cgewo
cgewoh cgewon cgewor cgewu cgewun cgewur cgewus cgez cgeza cgezah cgeze cgezei cgezo cgezog cgfa cgfal cgfo
cgfoi cgfu cgfun cgfund cgga cgga_ cgge cggeb cggef cggefa cggeg cggen cggen_ cggeno cgger cgger_ cgges cgget
cggez cggezo cggt cggt_ cgh_ cgha cgha_ cghab cghabt cghan cgho cghor cghort cghu cghur cghurt cgib cgib_
cgibt cgibt_ cgibts cgic cgich cgicht cgie cgie_ cgier cgiere cgieri cgiert cgiez cgiezu cgif cgift cgig cgig_
cgik cgike cgiker cgil cgilt cgilt_ cgin cgin_ cging cging_ cginge cgio cgion cgion_ cgiona cgios cgiose cgis
cgisc cgisch cgiss cgiss_ cgisst cgist cgiste cgit cgit_ cgita cgital cgits cgits_ cgke cgkei cgkeit cgl_ cgla
cglas cglas_ cglase cglasf cglass cglau cglaub cglauf cgle cgle_ cglei cgleic cgler cgler_ cgli cglic cglich
cglie cglied cglis cglisc cglish cglo cglu cgluc cgluck cglum cglump cglut cglute cgma cgmac cgmach cgmb cgmbh
cgmbh_ cgn_ cgne cgne_ cgner cgner_ cgnet cgnet_ cgni cgnis cgnis_ cgno cgnor cgnori cgnos cgnose cgnu cgnug
cgnug_ cgnuge cgo_ cgod cgod_ cgoh cgoht cgol cgold cgolde cgolds cgolf cgolf_ cgon cgonn cgot cgott cgott_
cgra cgrab cgrad cgrad_ cgrade cgram cgramm cgrat cgrati cgrau cgrau_ cgraue cgraus cgraz cgraz_ cgre cgren
cgrenz cgri cgria cgrif cgriff cgris cgriss cgro cgrob cgros cgross cgrot cgrott cgru cgrua cgruaf cgrub
cgrube cgruf cgrun cgrun_ cgrund cgrune cgrup cgrupp cgrus cgruss cgruz cgruzi cgs_ cgsa cgsag cgsagt cgsam
cgsam_ cgsame cgsar cgsart cgsb cgsbe cgsbes cgsbu cgsc cgsch cgscha cgsche cgschi cgschl cgschm cgschr cgsd
cgsda cgsdat cgse cgsei cgsein cgset cgsetz cgsf cgsfa cgsg cgsge cgsgeb cgsi cgsi_ cgsk cgska cgskau cgsko
cgskor cgsku cgskur cgsl cgsla cgslau cgsm cgsma cgsmas cgsmi cgsmit cgsmo cgsmod cgsn cgsnu cgsnum cgso cgsog
cgsogt cgsp cgspa cgspar cgspau cgspe cgspei cgsper cgsq cgsqu cgsque cgss cgsse cgsso cgssor cgsst cgsstr
cgst cgst_ cgsta cgstar cgste cgste_ cgstee cgsten cgsto cgston cgstor cgsu cgsub cgsube cgsv cgsve cgsver
cgsz cgsze cgszei cgszi cgszie cgt_ cgte cgte_ cgten cgten_ cgter cgter_ cgts cgts_ cguc cguck cgucke cguckt
cgul cguli cgulie cgult cgulti cgum cgumm cgummi cgun cgung cgung_ cgunge cgungs cguns cgunst cgur cgura
cgurat cgurk cgurke cgus cgust cgust_ cgut cgut_ cguta cgutac cgute cgute_ cguten cguter cgutes cgutg cgutge
cguth cgutha cguts cgutsc cgvo cgvo_ cgwa cgwa_ cgwar cgwe cgwei cgweil cgwes cgwi cgwim cgwimm cgzu cgzug
cgzug_ cha_ chaa chaar chaare chab chab_ chabe chabe_ chaben chaber chabt chabt_ chabts chac chach chacht
chack chacke chad chade chade_ chaden chadet chadi chadig chaf chafe chafen chaff chaff_ chaffe chafft chaffu
chaft chaft_ chafte chafti chaftl chafts chag chage chageb chah chaha chaha_ chahn chahn_ chai chak chake
chaken chal chal_ chalb chalb_ chalbe chalbi chale chale_ chalf chalf_ chalft chali chalia chall challe challo
chals chals_ chalsa chalt chalt_ chaltb chalte chalti chaltn chalts chaltu cham chamb chambu chame chame_
champ champa champo chams chams_ chamt chamt_ chamte chamth chan chan_ chand chand_ chande chandg chandl
chands chandt chandw chandy chang change changt chani chanik chank chanks chann channo chant chante chao chaos
chaos_ chap chapp chappi char charf charf_ charg charge chart chart_ chas chase chase_ chasel chass chassl
chast chast_ chat chat_ chatb chatbo chats chats_ chatsa chatt chatt_ chatte chatz chatz_ chau chau_ chaue
chaue_ chauen chauf chaufe chaun chaun_ chaup chaupt chaus chaus_ chausa chause chausf chaush chausl chausm
chausn chaust chausv chaut chaut_ chba chbar chbar_ chbard chbari chbark chbarn chbaro chbe chbea chbear chbeh
chbehi chber chber_ chbes chbess chbest chbet chbetr chbi chbin chbind chbu chbuc chbuch chd_ chde chdem
chdem_ chden chdenk chdr chdru chdruc che_ chea chean chean_ cheat cheate cheb chebb chebbt chebe chebt chebt_
chec chech chechi check check2 chee chee_ chef chef_ chefi chefin chefs chefs_ cheft cheft_ chefte chefti
chefw chefwe cheh chehe chehen chei cheib cheibe cheid cheid_ cheide cheidu cheil cheil_ cheim cheim_ cheimn
chein chein_ cheina cheine cheinl cheir cheira cheis cheiss cheit cheit_ cheite cheitl cheits cheiz cheize
cheizl cheizo cheizu chek cheke cheke_ cheken chel chelf chelfe chell chelli chello chem chem_ chema chema_
chemal chemd chemd_ chemde chemi chemie chen chen_ chend chend_ chende chends chendu chene chene_ chenen chenf
chenfr cheng chenge chengr chengu chenk chenk_ chenke chenkt chenl chenla chenm chenma chenp chenpo chens
chens_ chent chentl chentu cher cher_ chera cherap cherau cherb cherbs chere chere_ cherei cheren cherer
cheres cherg cherge cherh cherha cherhe cherk cherku cherl cherli cherm chermo chern chern_ cherp cherpr cherr
cherr_ cherre cherrl cherrn cherrs chers chersc cherst chert chert_ cherte cheru cherun cherv chervo cherw
cherwe cherz cherz_ cherze cherzk cherzl ches ches_ chest chesta cheste chet chet_ chett chett_ cheu cheu_
cheue cheuer cheul cheule cheus cheut cheut_ cheute chfa chfal chfall chfo chfol chfolg chfr chfra chfrag chfu
chful chfull chfun chfunk chge chgeb chgebr chgef chgefu chgel chgela chgele chgeli chger chgera chgere chges
chgesc chgese chget chgl chgr chgro chgros chha chhal chhalt chhan chhe chhei chheit chher chher_ chhi chhil
chhilf chi_ chib chibo chibo_ chic chich chicht chick chick_ chicke chickt chie chieb chiebe chied chied_
chiede chiedl chief chief_ chiel chielt chien chien_ chier chier_ chierh chierm chies chiess chig chig_ chige
chiges chil child child_ childe chilf chilfe chilfs chilft chilt chilti chim chimm chimme chimml chimp chimpf
chin chin_ china china_ chind chinde chine chine_ chinen ching ching_ chinge chinl chinn chinne chins chint
chinte chinu chinub chinw chinwe chinz chip chipp chir chirm chirm_ chirt chirt_ chis chis_ chisc chisch chish
chishi chist chisto chit chit_ chja chjah chjahr chka chkau chkauf chke chkei chkeit chkl chkli chklin chku
chkuh chkuhe chl_ chla chlad chlade chlaf chlaf_ chlafe chlaft chlag chlag_ chlaga chlagb chlage chlagt chlam
chlamp chlan chland chlanz chlas chlass chlb chlba chlbar chld chldr chldru chle chle_ chlec chlech chlei
chleic chleif chlen chlen_ chlend chlep chlepp chler chler_ chlerh chlern chlers chles chlese chlg chlge
chlgeb chlgef chli chli_ chlic chlich chlie chlies chlim chlimm chlm chlme chlmen chlo chlon chlon_ chlos
chlos_ chloss chls chlsc chlsch chlt chlt_ chlte chlte_ chlu chluc chluck chlun chlung chlus chluss chlw chlwa
chlwar chlwe chlwer chlz chlze chlzei chm_ chma chmac chmack chmal chmal_ chmals chman chmann chmar chmarr
chmas chmasc chme chme_ chmec chmeck chmeg chmege chmei chmeis chmen chmen_ chmenp chmenv chmer chmer_ chmi
chmid chmidt chmie chmier chmiet chmis chmiss chmit chmitt chmm chmm_ chmo chmol chmolz chmt chmt_ chmts
chmts_ chn_ chna chnac chnach chnap chnapp chnar chnarz chnau chnauz chnb chnbe chnbes chne chne_ chnec chneck
chnee chnee_ chnei chneid chnel chnell chnen chnen_ chnenp chner chner_ chnet chnet_ chnf chnfe chnfer chng
chnge chngeb chnh chnhe chnhei chnho chnhof chni chnik chnik_ chnike chnis chnisc chnit chnitt chno chnor
chnort chnos chnose chns chnsi chnsin chnt chnt_ chnu chnun chnung chnur chnurt cho_ choa chob chobb chobby
chobe chobel choben chobs chobs_ choc choch choch_ chochb chochg chochl chochs chochw chochz chod chod_ chof
chof_ chofe chofer choff choffe choffm chofl chofla chofli chofs chofst choh chohe chohe_ choher choht choht_
chohu chohun choi choid choid_ chok choko chokol chol chol_ chole chole_ cholen cholf cholfe choll cholla
cholle cholm cholm_ cholt cholt_ cholu cholun cholz cholz_ chom choma choman chomas chome chomeo chomep chon
chon_ chond chond_ chone chone_ chonen choner chones choni chonig chont chont_ chop chop_ chor chor_ chord
chorde chore chore_ chored choren chorer choret chorg chorge chori chorn chorn_ chornb choro choros chort
chort_ chorte chorts chos chose chosen choss chot chot_ chote chotel chotl chotli choto chotov chots chots_
chou chpa chpal chpale chpar chpart chpr chpre chprei chr_ chra chran chrank chrau chraub chrb chrbr chrbru
chre chre_ chrec chreck chrei chreib chreie chrein chreit chrel chrela chrem chrem_ chren chren_ chrend chrer
chrer_ chrere chrers chres chres_ chresa chrese chresv chresw chrf chrfa chrfac chrg chrga chrgan chrge chrh
chri chric chrich chrie chrieb chrien chriev chrif chrift chrig chrige chrii chriib chrit chritt chrl chrli
chrlic chrlin chrm chrma chrmal chrmas chrn chrn_ chro chrot chrott chrp chrpa chrpar chrr chrra chrrad chrs
chrsc chrsch chrsp chrt chrt_ chrte chrte_ chrts chrts_ chrtsp chru chruf chrufe chrum chrump chrun chrung
chrw chrwe chrweg chrz chrzu chrzus chs_ chsa chsag chsage chsc chsch chscha chschn chse chseh chsehe chsel
chsel_ chselb chseln chselt chsen chsen_ chsl chslu chslun chsm chsma chsmat chsn chsp chsr chsre chsrec chst
chst_ chsta chstal chste chste_ chsten chster chstes chstu chstuc chstun cht_ chta chtb chtba chtbar chtd
chtdi chtdie chte chte_ chtel chtel_ chtele chten chten_ chter chter_ chtes chtes_ chtet chtet_ chtf chtfe
chtfer chtg chtge chtgem chti chtig chtig_ chtige chtigu chtk chtko chtkos chtl chtli chtlic chtlin chtn chtn_
chtp chtpl chtpla chtr chtra chts chts_ chtsa chtsan chtsb chtsbe chtsc chtsch chtse chtser chtsg chtsge chtss
chtssc chtst chtstu chtu chtun chtung chtv chtve chtver chtz chtze chtzi chtzig chtzu chtzus chub chube chuber
chubs chuf chufa chufa_ chuft chufte chuh chuhe chuhe_ chuhen chuhg chuhgr chuhn chuhne chuk chuk_ chul chuld
chuld_ chulde chuldi chule chule_ chulen chuler chulu chulun chulz chun chund chund_ chunde chung chung_
chunge chur chure churt churt_ chus chuss chuss_ chusse chust chuste chut chut_ chute chute_ chutt chutte
chutz chutz_ chutzb chutze chutzv chwa chwac chwach chwag chwage chwah chwahl chwan chwang chwank chwar chwarm
chwarz chwas chwass chwat chwatz chwe chwei chweis chweiz chwer chwer_ chwerd chwere chwert chwes chwest chwi
chwie chwieg chwier chwim chwimm chwin chwind chwing chwit chwitz chwo chwor chwort chwu chwun chwund chza
chzah chzahl chze chzei chzeit chzi chzig chzig_ chzu cia_ ciab ciabe ciabet ciag ciagn ciagno ciagt ciagt_
cial cial_ ciale ciale_ ciali ciall cialle cian cianc ciance cianz cianz_ ciar ciare ciare_ cias ciat ciat_
cib_ cibe cibe_ ciben ciben_ cibn cibn_ cibo cibo_ cibr cibt cibt_ cibts cibts_ cibu cibun cibung cibur ciburg
cic_ cice cice_ cicep cicepa cich cich_ cicha cichb cichba ciche ciche_ cichen cicher ciches cichk cichke
cichn cichne cichnu cichs cichs_ cichsp cichst cicht cicht_ cichtd cichte cichtg cichti cichtl cichtp cichtr
cichts cichtu cichu cichun cick cick_ cicke cicke_ cickel cicken cicker cickes cicket cickl cicklu cicks
cicks_ cickt cickt_ cickte cickts cid_ cidd cidde cidde_ cide cide_ cidee cidee_ cideen cidef cidefr cidel
cidel_ ciden ciden_ cideo cider cider_ ciderr ciders cides cides_ cidet cidet_ cidi cidie cidier cidig cidigt
cidl cidl_ cids cids_ cidt cidt_ cidu cidul cidull cidun cidung cie_ ciea ciean cieant cieb cieb_ ciebe ciebe_
cieben cieber ciebl ciebli ciebn ciebs ciebsc ciebsf ciebsr ciebss ciebst ciebt ciebt_ ciec ciech cieche
ciecht cied cied_ ciede ciede_ ciedel cieden cieder ciedl ciedli ciedn ciedn_ ciedr ciedri cieds ciedsb cief
cief_ ciefa ciefal ciefe ciefe_ ciefer ciefk ciefka ciefku cieg cieg_ ciege ciege_ ciegen cieger ciegl ciegle
ciegs ciegst ciegt ciegt_ cieh ciehe ciehe_ ciehen cieht cieht_ ciehu ciehun ciel ciel_ ciele ciele_ cielen
cieles cielf cielfa cieli cielig ciell ciell_ cielle cielm cielma cielt cielt_ cielte cielz cielze ciem ciema
ciemal cieman cieml ciemli cien cien_ cienb ciene ciene_ cienen ciener cienk ciens ciensa cienst cient cient_
ciente cienti cienu cienun ciep ciept ciept_ cier cier_ ciera cierab cierar ciere ciere_ cieref cieren cierer
cierg cierh cierhe cieri cierig cierk cierkr cierl cierlo cierm cierma ciermi ciern ciern_ cierp cierpa ciers
cierst ciert ciert_ cierta cierte cierts cieru cierun cierv cierve cierz cierze cierzi cies cies_ ciese ciese_
ciesel ciesem ciesen cieser cieses ciesi ciesig ciesm ciesma cieso cieso_ ciess ciess_ ciessb ciesse ciesst
ciest ciest_ ciet ciet_ ciete ciete_ cieten cieter cietet ciets ciets_ cietsc cieu ciev ciev_ cieve cievi
cievie ciez ciezu ciezus cif_ cifa cifac cifach cife cife_ cifel cifel_ cifelt cifen cifen_ cifer ciff ciff_
ciffe ciffe_ ciffei ciffen ciffer cifft cifft_ cifi cifig cifig_ cifiz cifizi cift cift_ cifte cifte_ ciften
ciftl ciftli cify cify_ cig_ ciga ciga_ cigab cigabe cigan cigang cigb cigbo cige cige_ cigeh cigeha cigem
cigem_ cigen cigen_ cigene cigenm cigens cigent ciger ciger_ cigere cigert cigeru ciges ciges_ cigg cigga
cigga_ cigi cigie cigier cigin cigio cigios cigit cigita cigk cigke cigkei cign cign_ cigne cigner cigno
cignor cigs cigsc cigsch cigst cigste cigt cigt_ cigte cigu cigun cigung cigur cigura cih_ cihg cihge cihger
cihm cihm_ cihn cihn_ cihna cihnac cihne cihnen cihr cihr_ cihre cihre_ cihrem cihren cihrer cihres ciht ciht_
cii_ ciib ciibe ciibe_ cik_ cika cikam cikame cikan cikant cikat cikati cike cike_ cikea cikea_ cikel cikel_
ciker ciker_ ciket cikett cikg cikk ciko cikol cikom cikomm cikot cikots ciks ciksa cikt cikt_ cikv cikve
cikver cil_ cila cilad ciladr cilat cilatu cilau cilaum cilc cilch cilch_ cilchk cild cild_ cilde cilden
cilder cildi cildiz cildl cildli cilds cildsc cildu cildun cile cile_ cilen cilen_ ciler ciler_ cilere cilern
ciles ciles_ cilf cilfe cilfe_ cilfs cilfsb cilft cilft_ cilg cili cilia cilial ciliar cilie cilie_ cilien
cilig cilig_ cilige cilit cilita cill cill_ cilla cillac cille cille_ cilleg cillen cillg cillge cilli cillie
cillig cilm cilma cilmaz ciln cilne cilneh cilnu cilnum cilo cilo_ cilom cilome cilop cilopr cilow cilowa cils
cils_ cilt cilt_ cilte cilter cilti cilti_ cilu cilun cilung cilv cilve cilves cilw cilwe cilwei cilz cilze
cilzei cim_ cima cima_ cimal cimal_ cimali ciman cimann cimb cime cimen ciment cimer cimer_ cimi cimk cimke
cimker cimm cimm_ cimmb cimmba cimme cimme_ cimmel cimmen cimmer cimml cimmle cimmli cimmt cimmt_ cimmte cimmu
cimmun cimn cimp cimpe cimpf cimpft cimpo cimpor cims cimse cimsen cimt cimte cimten cin_ cina cina_ cinab
cinan cinand cinanz cinat cinati cinb cinba cinbar cinbau cinbe cinbl cinc cind cind_ cinde cinde_ cindel
cinden cinder cindes cindet cindeu cindi cindiv cindl cindli cindn cindne cindr cinds cinds_ cindu cindun cine
cine_ cined cinedr cinem cinem_ cinen cinen_ cinend cinent ciner ciner_ cinere cinerl ciners cinert cinerz
cines cines_ cinesh cinet cinetw cinf cinfa cinfac cinfl cinflu cinfo cinfo_ cinfor cinfos cinfr cinfre cinfu
cinfuh cing cing_ cinga cingan cinge cinge_ cingeb cinged cingef cingeg cingeh cingek cingel cingen cinger
cinges cinget cingl cingle cingli cings cings_ cingsc cingsk cingsm cingss cingst cingt cingt_ cingts cinh
cinha cinhab cinhal cinhan cinhe cinhei cinho cini cini_ cinie cinie_ cinier cinig cinige cinigk cinigt cinigu
cinik cinik_ cinim cinin cining cink cink_ cinka cinkan cinkas cinkau cinke cinke_ cinken cinker cinkl cinklu
cinkm cinkma cinks cinks_ cinksh cinkt cinkt_ cinku cinkun cinl cinla cinlad cinlau cinle cinli cinlic cinlo
cinlos cinm cinma cinmal cinme cinmen cinn cinn_ cinne cinne_ cinnen cinner cinni cinnig cinnl cinnlo cinns
cinnt cinnt_ cino cino_ cinp cinpa cinr cinri cinric cins cins_ cinsa cinsat cinsc cinsch cinse cinsel cinsen
cinsi cinsic cinso cinsol cinson cinsp cinspa cinst cinsta cinste cinstm cint cint_ cinte cinte_ cinten cinter
cinth cinth_ cinti cintr cintra cintre cintri cinu cinub cinube cinun cinung cinut cinute cinv cinve cinven
cinver cinves cinw cinwa cinwan cinwe cinweg cinwei cinwi cinwil cinz cinz_ cinze cinzel cinzer cinzi cinzig
cinzip cinzu cinzug cinzus cinzut cinzw cinzwi cio_ cioh cioho ciohof ciol ciola ciolad cion cion_ ciona
cional cione cionen cioni cionie cions cionsb cionsz cior ciore cioren ciori ciorit cios cios_ ciose ciose_
ciosen ciosk ciosk_ ciow ciowa ciowar cip_ cipe cipe_ ciper cipers cipl cipp cipp_ cippe cippe_ cippen cipper
cippf cippfe cippt cippt_ cipz cipzi cipzig ciqu ciqui ciquid cir_ cira cirat cirate circ circh cirche cird
cird_ cirdi cirdis cire cire_ cirek cirekt cirer cirer_ cirf cirft cirft_ cirg cirge cirgen cirk cirkl cirkli
cirm cirm_ cirma cirma_ cirme cirmen ciro cirol cirol_ cirr cirre cirrt cirrt_ cirrtu cirs cirs_ cirsc cirsch
cirt cirt_ cirtr cirtra cirts cirtsc cis_ cisa cisan cisanp cisb cisc cisch cisch_ cischa cische cischi cischt
cischu cisco ciscou cise cise_ cisek ciseko cisen cisen_ cisenm ciser ciser_ cisera ciserh ciseu ciseur cisg
cisga cisgar cish cish_ cishe cisher cishi cishin cisi cisie cisier cisio cision cisit cisite cisk cisku
ciskus cisl cisli cislic cislis cism cisn cisn_ ciso cison cison_ cisonb cisp cispi cispie cispl cispla cispo
cispon ciss ciss_ cissa cissa_ cissc cissch cisse cisse_ cissen cissi cissig cissl cissl_ cissle cissn cissn_
cisst cisst_ cisste cissv cissve cist cist_ cista cistan ciste ciste_ cisten cister cistet cisti cistie cistif
cistis cistl cistn cistn_ cisto cistor cistu cistun cisu cisun cisung cisv cisve cisver cisw ciswe ciswer cit_
cita cita_ citag citag_ citags cital cital_ citali citar citar_ citarb citat citat_ citate citati citats citb
citbe citbew citd citde citdem cite cite_ citei citein citen citen_ citenk citens citer citer_ citere citerf
citerg citerh citeri citerl citerm citern citerr citerv citerz cites cites_ citet citet_ citg citge citgeb
citgen citget citgl citgli cith cithe cither citi citig citig_ citik citik_ citio cition citis citisc citk
citka citkar citl citli citlic citm citma citmac citn citne citnes cito citp citpu citpun citr citra citrag
cits cits_ citsc citsch citsd citsda citsf citsg citsh citsho citsl citslo citsp citss citssc citst citsti
citt citt_ citta cittag cittb cittbl citte citte_ cittei cittel citten citter cittes citti cittig cittl cittle
citts cittsc cittst cittw cittwo citu citua cituat citun citung citw citwe citwe_ citwen citz citz_ citzb
citze citze_ citzel citzen citzer citzt citzt_ citzu cium cium_ cius cius_ civ_ civa civan civanb civat civat_
civata civate civati civatn civatp cive cive_ civer civer_ cives cives_ civi civid cividu civie civier civs
civst civsta civv civve civver ciwi ciwil ciwill cix_ cixe cixel cixelf cixer cixer_ ciyo ciyor ciyoru ciz_
cizd cizde cize cizei cizei_ cizen cizen_ cizend cizenz cizi cizie cizier cizl cizlu cizluf cizo cizol cizol_
cizu cizun cizung cizz cizza cizza_ cizze cja_ cjac cjack cjacke cjag cjah cjahr cjahr_ cjahre cjahri cjan
cjann cjanne cjanu cjanua cjaw cjawo cje_ cjed cjede cjede_ cjedem cjeden cjeder cjedes cjeg cjegl cjegli cjei
cjein cjein_ cjek cjekt cjekt_ cjem cjema cjeman cjen cjena cjena_ cjens cjense cjep cjep_ cjet cjetz cjetz_
cjetzi cjetzt cjo_ cjoa cjoa_ cjob cjob_ cjog cjogg cjogge cjogh cjoghu cjon cjona cjonas cjou cjou_ cjub
cjubi cjubil cjul cjuli cjuli_ cjun cjung cjung_ cjunge cjungs cjuni cjuni_ cjunio cjur cjuri cjuris cjz_ ck24
ck24_ cka_ ckab ckabe ckabel ckaf ckaff ckaffe ckal ckal_ ckale ckalen ckaler ckalk ckalku ckalt ckalt_ ckam
ckam_ ckame ckamen ckamm ckamp ckampf ckan ckana ckanad ckand ckanda ckann ckann_ ckanns ckannt ckano ckanon
ckant ckante ckanti ckanz ckanzl ckap ckapi ckapie ckaps ckapse ckapu ckaput ckar ckara ckard ckart ckarte
ckarto ckartu ckas ckase ckase_ ckass ckassa ckasse ckassi ckasso ckast ckastc ckaste ckat ckata ckatal ckatas
ckate ckate_ ckater ckati ckatio ckatz ckatze ckau ckauf ckauf_ ckaufe ckaufl ckaufn ckaufs ckauft ckaum
ckaum_ ckaut ckauti ckay ckay_ ckba ckbar ckbar_ ckbe ckbek ckbeko ckbi ckbil ckbild ckch ckche ckchen ckda
ckdat ckdate ckdo cke_ ckea ckea_ ckee ckeen ckeen_ ckeene ckeh ckeha ckehan ckehr ckehri ckehrt ckei ckei_
ckeie ckeien ckeim ckeimt ckein ckein_ ckeine ckeins ckeinz ckeit ckeit_ ckeite ckek ckeks ckeks_ ckekse ckel
ckel_ ckeli ckelin ckell ckelle ckelln ckelm ckelmo ckeln ckeln_ ckelt ckelt_ ckem cken cken_ ckend ckend_
ckene ckene_ ckenh ckenha ckenk ckenka ckenn ckenn_ ckenne ckennt ckennu ckennw ckenp ckenpr cker cker_ ckera
ckeran ckere ckere_ ckerei ckerl ckerl_ ckern ckern_ ckerp ckerpa ckers ckerst ckert ckert_ ckerz ckerze ckes
ckes_ ckess ckessl cket cket_ cketb cketbo cketd cketdi ckete ckete_ cketen ckets ckets_ ckett ckett_ ckette
ckey ckey_ ckfe ckfet ckfett ckfr ckfra ckfrag ckg_ ckga ckge ckger ckgeru ckges ckgesc ckgez ckgeza ckgezo
ckgr ckhe ckhei ckheit cki_ ckie ckiel ckiel_ ckier ckier_ ckiere ckiert ckies ckies_ ckig ckig_ ckil ckilo
ckilo_ ckilom ckilop ckilow ckim ckimm ckin ckind ckind_ ckinde cking cking_ ckinn ckino ckino_ ckio ckios
ckiosk ckir ckirc ckirch ckirs ckirsc ckis ckisc ckisch ckist ckiste ckit ckita ckita_ ckkr ckku ckku_ ckkus
ckkus_ ckkusc ckl_ ckla cklag cklage cklam cklama cklame cklami cklamo cklap cklapp cklar cklar_ cklare cklarn
cklart cklaru cklas cklass cklau ckle ckle_ ckleb cklebe cklebt cklei cklein cklem cklemm ckler ckler_ cklet
cklett ckli ckli_ cklic cklich cklick cklim cklima cklin ckling cklini cklo ckloc ckloch cklop cklos cklos_
cklu cklum cklump cklun cklung cklus cklusi ckm_ ckma ckman ckmann ckmas ckmasc ckme ckmel ckmeld ckna cknap
cknapp ckne cknei ckneip cknet cknet_ ckni cknie cknie_ ckno cknop cknopf cko_ ckoa ckoan ckoana ckoc ckoch
ckoch_ ckoche ckof ckoff ckoffe ckofft ckoh ckohl ckohle ckoho ckohol ckoi ckoi_ ckoin ckoin_ ckol ckola
ckolad ckolb ckolb_ ckolbe ckoll ckolle ckoln ckoln_ ckom ckom_ ckoma ckoma_ ckomb ckombi ckomi ckomis ckomm
ckomm_ ckomma ckomme ckommn ckommt ckommu ckomp ckompe ckompl ckon ckon_ ckond ckondi ckonf ckonfi ckonk
ckonku ckonn ckonne ckonnt ckons ckonsu ckont ckonta ckonte ckonto ckontr ckonz ckonze ckop ckop_ ckopf ckopf_
ckopfe ckopi ckopie ckor ckorb ckorb_ ckork ckork_ ckorkt ckorn ckorr ckorre ckorri ckos ckosm ckosme ckost
ckost_ ckoste ckostr ckosts ckot ckots ckots_ ckott ckotti ckpl ckpla ckplat ckqu ckqui ckquis ckra ckrac
ckrach ckraf ckraft ckram ckram_ ckrame ckran ckrank ckranz ckrat ckratz ckrau ckraus ckre ckreb ckrebs ckred
ckredi ckrei ckreis ckrem ckremp ckret ckreta ckreu ckreuz ckri ckria ckriag ckrie ckrieg ckris ckrise ckrit
ckrite ckru ckruf ckruf_ ckrufe ckruft ckrum ckrume cks_ cksa cksac cksack cksb cksc cksch ckscha cksche ckse
ckse_ cksen cksend cksh cksha ckshan ckst cksta ckstat ckste ckstel cksti ckstil ckt_ ckta cktau cktauf cktb
cktbe cktber cktd cktda cktdat ckte ckte_ ckten ckten_ cktf ckti cktie cktier cktik cktika cktio cktion cktiv
cktiv_ cktive cktivi cktl cktla cktlad cktli cktlic cktlin cktlis cktm cktma cktman ckto cktob cktobe cktor
cktor_ cktos cktose cktr cktri cktris cktro cktron ckts ckts_ cktu cktub cktubl cktul cktull cktur ckture
ckturi cktv cktve cktver cku_ ckuc ckuch ckuche ckuh ckuhe ckuhe_ ckuhl ckuhls ckuhlw ckuhs ckuhst ckul ckula
ckulan ckulat ckum ckumm ckumme ckump ckumpe ckun ckund ckundb ckunde ckundi ckunds ckunf ckunft ckung ckung_
ckunge ckungs ckuns ckunst ckur ckur_ ckure ckuren ckuri ckurie ckurr ckurre ckurs ckurs_ ckurse ckurz ckurz_
ckurza ckurze ckurzt ckus ckus_ ckusc ckusch ckuss ckussi ckve ckver ckverb ckverp ckw_ ckwa ckza ckzah ckzahl
ckze ckzep ckzept ckzeu ckzeug cla_ claa claat claat_ clab clabb clabe clabe_ claber clabo clabor claby clabyr
clac clach clach_ clache clacht clack clack_ clacke clad clade clade_ claden cladr cladre cladt cladt_ claf
claf_ clafe clafe_ clafen clafer claff clafft claft claft_ clag clag_ claga clagan clagb clagba clage clage_
clagen clager clages clags clags_ clagt clagt_ clah clahm clahm_ clai claib claib_ clak claka clakat clakt
clakto clal clala clala_ clam clama clamat clame clame_ clami clamie clamm clamm_ clamo clamot clamp clampe
clampi clampt clan clan_ cland cland_ clande clando clands clandw clang clang_ clange clangs clangt clangw
clank clank_ clant clant_ clanu clanun clanz clanz_ clanze clap clapp clappe clappr clappt clapt clapto clar
clar_ clara claran clare clare_ claren clarm clarm_ clarn clarna clart clart_ clarte claru clarun clas clas_
clasc clasch clase clasen claser clasf clasfa class class_ classe classi classl classt classu clast claste
clasti clasts clat clat_ clate clati clatio clatr clatra clatt clatt_ clatte clattf clatu clatus clatz clatz_
clatze clatzt clau clau_ claub claub_ claube claubn claubs claubt claue clauen clauf clauf_ claufb claufe
claufn clauft claufz claum claum_ claumt claun claunc claune claus claut claut_ claute clauw clauwa clav clay
clay_ clb_ clba clbar clbar_ clbe clbe_ clben clben_ clber clber_ clbers clbes clbes_ clbest clbi clbie clbier
clbl clblu clblum clbo clbon clbonu clbr clbre clbrec clbs clbst clbst_ clbsta clbstb clbsts clbstv clbt clbtr
clbtra clbu clbuc clbuch clbur clce clcen clcent clch clch_ clche clche_ clchem clchen clcher clches clchk
clchku cld_ clda clda_ cldb cldbe cldbeu clde clde_ cldel cldeli clden clden_ clder clder_ cldet cldet_ cldi
cldi_ cldig cldig_ cldigt cldigu cldiz cldiz_ cldl cldli cldlic cldm cldma cldman cldn cldn_ cldr cldru cldruc
clds cldsc cldsch cldst cldstu cldt cldu cldun cldung cle_ clea cleas clease cleasi cleav cleave cleb clebe
clebe_ cleben cleber clebt clebt_ clec clech clecht cleck cleck_ clecke cleckt cled clede cleder cledi cledig
clee cleer cleer_ cleere cleerg cleert clef clefo clefon cleg cleg_ clege clege_ clegeh clegen cleger clegi
clegin clegn clegn_ clegs clegsc clegt clegt_ clegte cleh clehn clehne clehnt clehr clehre clehrl clei clei_
cleib cleib_ cleibe cleibt cleic cleich cleid cleid_ cleide cleidi cleif cleife cleih cleihg cleim cleim_
clein clein_ cleine cleini cleink cleinm cleins cleip cleipz cleis cleisc cleist cleit cleite cleitu clek
cleko clekom clekt clekti clektr clem clem_ cleme cleme_ clemm clemmt clen clen_ clend clend_ clende clenk
clens clensb clep clepp cler cler_ clere clere_ clerei clerer clerg clergi clerh clerha cleri clerin clerl
clern clern_ clerne clerns clernt clers clerst clerw clerwe cles cles_ clese clese_ clesen clesu clesun clet
clet_ clete clete_ clets clets_ cletsc clett clett_ clette clettp cletts cletz cletzt cleu cleut cleut_ cleute
clex clexw clexwa clf_ clfa clfal clfalt clfe clfe_ clfeh clfehl clfen clfen_ clfer clfl clfla clflas clfm
clfo clfor clform clfr clfre clfrei clfs clfsb clfsbe clft clft_ clfte clfte_ clg_ clga clgau clgau_ clge
clgeb clgebu clgef clgefu clgel clgele clger clger_ clgeri clgi clgt clgt_ clgu clgun clgung clha clhaf clhaft
clhe clhei clheit cli_ clia clia_ clial cliale cliall clian clianc clianz cliar cliare clic clich clich_
cliche clichk clichs clicht click click_ clicke clicks clickt clid clidl clidl_ clie clie_ clieb clieb_ cliebe
cliebl cliebs cliebt clied clied_ clieds clief clief_ cliefe clieg clieg_ cliege cliegt clien clien_ cliene
cliens clier clier_ cliere cliert clies cliese cliess cliest clif clig clig_ cliga cliga_ clige clige_ cligen
cliger cliges cligi cligio cligk cligke cligs cligst cligt cligu cligun clim clima climm climm_ climme clin
clin_ clind clinde clindn cline cline_ clined clinen clines cling cling_ clinge clings clingt clini clinie
clinik clink clink_ clinke clinks clinkt clins clinse clinz clinz_ clip clipp clippe cliq cliqu cliqui clis
clisc clisch clish clish_ clisi clisie cliss clist cliste clistn clistu clit clita clitat clite cliter cliti
clitik clitis clitt clitte clitz cliz clize clizei clizen clizi clizie clja cljah cljahr clk_ clka clke clken
clken_ clkf clkfe clkfet clko clkoh clkoho clkom clkomm clkon clkon_ clkt clkt_ clku clkul clkula clkw clkw_
cll_ clla clla_ cllac cllach cllan clland cllat cllau cllb cllbe cllbes cllc cllce cllcen clle clle_ clleg
cllege cllegi cllei clleic cllein clleit cllek cllekt cllem cllem_ cllen cllen_ cllens cller cller_ cllere
cllerg clleri clles clles_ cllet cllet_ cllets cllf cllfo cllfor cllg cllga cllgau cllge cllgeb cllgel cllger
cllh clli clli_ cllia cllian cllie cllief cllig cllig_ clliga cllige clligk clligs clligt clligu cllin clling
cllis cllist cllk cllko cllkom cllm cllma cllme cllmen clln clln_ cllne cllner cllnu cllnum cllo cllo_ cllof
cllofr cllos cllos_ cllp cllpa cllpac clls clls_ cllsc cllsch cllst cllsta cllste cllsto cllstu cllt cllt_
cllte cllte_ cllten clltet cllts cllts_ cllu cllun cllung cllv cllw cllwe cllwei cllwer cllz clm_ clma clmal
clmal_ clmas clmasc clmass clmaz clmaz_ clme clmen clmeng clmo clmod clmodu clmol clmol_ cln_ clnd clnde
clnde_ clne clne_ clneh clnehm clnen clnen_ clner clner_ clnu clnum clnumm clnus clo_ clob cloc cloch cloch_
cloche clock clocke clocki clockt clod clod_ clode cloden clof clofr clofre clog clog_ cloge cloge_ clogen
clogg cloggt clogi clogin clogn clogne clogo clogo_ cloh clohn clohn_ clohne clohnf clohnt clok cloka clokal
clol clol_ clom clome clomet clon clon_ clond clond_ clone clone_ clop clopr clopre clor clore cloren clos
clos_ closc closch close close_ closem closen closs closs_ closse clost clost_ closu closun clot clott clott_
clotz clotzl clou cloud cloud_ clow clowa clowat clp_ clpa clpac clpack clpe clpen clpen_ clpr clpre clprei
clra clre clrec clrech cls_ clsa clsab clsabs clsc clsch clsch_ clscha clsche clschr clse clso clso_ clsr
clsre clsreg clst clsta clstan clste clste_ clsto clstop clstu clstuh clsw clswe clt_ clta cltai cltaik cltb
cltba cltbac cltbar clte clte_ cltei clteil clten clten_ cltenh clter clter_ cltere cltern clters cltes cltes_
cltest cltet cltet_ cltg cltge cltger clti clti_ cltig cltig_ cltige cltigk cltin cltin_ cltk cltku cltkun
cltn cltn_ cltni cltnis cltr cltre cltrei clts clts_ cltss cltssp cltst cltsta cltu cltun cltung cluc cluck
cluck_ clucke cluckl cluckt cluf cluft cluft_ clufte clug cluge clum clume clume_ clumen clump clump_ clun
clunc clunce clung clung_ clunge clungs clur clur_ clus clus_ cluse cluse_ clusi clusiv cluss cluss_ clusse
clussi clussr clust clust_ clusti clut clut_ clute clute_ cluten clutet cluu cluut cluute clux cluxu cluxus
clve clven clvent clvenz clver clves clvest clwa clwar clware clwe clwec clwech clwei clweil clweis clwer
clwert cly_ clye clyer clyer_ clyera clyern clz_ clzb clze clze_ clzei clzeit clzen clzen_ clzer clzer_ clzeu
clzeug clzi clzt clzt_ clzu clzus clzusc cma_ cmac cmac_ cmach cmach_ cmachb cmache cmacht cmack cmack_ cmackl
cmad cmade cmadel cmag cmag_ cmaga cmagaz cmage cmagen cmah cmahe cmahen cmaher cmahl cmahlz cmahn cmahnb
cmahng cmahnt cmahnu cmai cmai_ cmaie cmaier cmail cmail_ cmaila cmails cmak cmaki cmakit cmakl cmakle cmal
cmal_ cmale cmale_ cmalen cmaler cmali cmalig cmall cmals cmals_ cmam cmama cmama_ cman cman_ cmana cmanag
cmanb cmanbi cmanc cmanch cmand cmand_ cmande cmang cmange cmann cmann_ cmannb cmanne cmant cmante cmar cmar_
cmara cmarg cmarge cmark cmark_ cmarke cmarkt cmarr cmarrn cmart cmarz cmarz_ cmas cmas_ cmasc cmasch cmass
cmass_ cmasse cmassi cmat cmat_ cmate cmaten cmater cmati cmatio cmatis cmatr cmatra cmats cmatsc cmatt cmatte
cmau cmau_ cmaur cmaure cmaus cmaus_ cmay cmayi cmayin cmaz cmaz_ cmazo cmazon cmba cmbad cmbad_ cmbau cmbau_
cmbe cmber cmber_ cmbh cmbh_ cmbi cmbu cmbur cmburg cmcf cmcfi cmcfit cmd_ cmde cmden cmden_ cmdg cmdge cmdgeg
cmdi cmdr cmdre cmdreh cmdv cmdve cmdver cme_ cmec cmech cmecha cmeck cmecke cmeckt cmed cmedi cmedik cmee
cmeet cmeeti cmeg cmega cmega_ cmege cmegeb cmeh cmeh_ cmehl cmehl_ cmehr cmehr_ cmehre cmehrf cmehrm cmehrw
cmei cmeie cmeier cmein cmein_ cmeind cmeine cmeins cmeint cmeinu cmeis cmeiss cmeist cmel cmel_ cmeld cmeld_
cmelde cmeldn cmeldu cmeli cmelig cmelk cmelke cmelkf cmeln cmeln_ cmelt cmelt_ cmelte cmen cmen_ cmena cmenar
cmenb cmend cmende cmene cmeng cmenge cmenl cmenla cmenn cmenna cmenp cmenpr cmens cmensc cmensi cment cment_
cmenta cmente cments cmenu cmenu_ cmenus cmenv cmenve cmenw cmenwa cmenz cmenz_ cmeo cmeof cmeoff cmep cmepa
cmepag cmepu cmepum cmer cmer_ cmerc cmerci cmerf cmerfe cmeri cmerik cmerk cmerk_ cmerke cmerkt cmerl cmern
cmern_ cmert cmert_ cmerw cmerwi cmes cmes_ cmess cmessa cmesse cmessg cmessw cmest cmeste cmet cmete cmeter
cmeti cmetik cmetr cmetri cmetro cmetz cmetzg cmfa cmfr cmfra cmfrag cmga cmgan cmgang cmge cmgeb cmgebr cmgeh
cmgehe cmgeht cmgek cmges cmgesc cmgese cmgest cmget cmgeta cmgez cmgezo cmgs cmgsc cmgsch cmi_ cmic cmich
cmich_ cmid cmid_ cmidt cmidt_ cmie cmie_ cmier cmiere cmiert cmies cmies_ cmiese cmiet cmiete cmih cmih_ cmik
cmil cmilc cmilch cmili cmilia cmilie cmin cmin_ cmina cmind cminde cmine cmine_ cminen cming cming_ cmini
cminim cmink cminu cminut cminv cminve cmir cmir_ cmis cmis_ cmisc cmisch cmise cmiser cmiss cmisse cmist
cmist_ cmiste cmit cmit_ cmita cmitar cmitb cmitbe cmite cmitei cmitg cmitge cmitgl cmitm cmitma cmits cmitsc
cmitt cmitta cmitte cmittl cmittw cmitz cmiu cmium cmix cmix_ cmixe cmixer cmiy cmiyo cmiyor cmke cmker cmker_
cmku cmkun cmkund cmle cmlet cmlet_ cmli cmlic cmlich cmlie cmlief cmlig cmlig_ cmm_ cmma cmma_ cmmb cmmba
cmmbad cmme cmme_ cmmel cmmel_ cmmeld cmmeli cmmeln cmmelt cmmen cmmen_ cmmena cmmend cmmeng cmment cmmer
cmmer_ cmmerf cmmerl cmmern cmmert cmmerw cmmi cmmi_ cmmk cmmku cmmkun cmml cmmle cmmlet cmmli cmmlig cmmn
cmmn_ cmms cmmst cmmt cmmt_ cmmte cmmte_ cmmten cmmtes cmmts cmmts_ cmmu cmmun cmmung cmmuni cmn_ cmna cmnac
cmnach cmni cmnis cmo_ cmob cmobi cmobil cmoc cmoch cmocht cmod cmode cmode_ cmodel cmoder cmodu cmodul cmodus
cmog cmoge cmogen cmogl cmogli cmoi cmoi_ cmoin cmoin_ cmol cmol_ cmolz cmom cmome cmomen cmomi cmomix cmon
cmona cmonat cmond cmond_ cmondp cmont cmonta cmonte cmor cmord cmore cmore_ cmorg cmorge cmori cmos cmot
cmoto cmotor cmott cmotte cmov cmove cmove_ cmp_ cmpa cmpag cmpagn cmpat cmpe cmpe_ cmpel cmpel_ cmpen cmpen_
cmper cmpet cmpete cmpf cmpf_ cmpfa cmpfan cmpfe cmpfeh cmpfen cmpfi cmpfin cmpfo cmpfoh cmpft cmpft_ cmpfu
cmpfun cmpi cmpig cmpig_ cmpige cmpl cmple cmplet cmpli cmplia cmpliz cmpo cmpoo cmpoo_ cmpor cmport cmpr
cmpre cmpt cmpt_ cmpu cmput cmpute cmru cms_ cmsc cmsch cmsch_ cmschl cmse cmse_ cmsen cmsen_ cmsi cmso cmson
cmsons cmst cmsta cmstag cmstan cmste cmstel cmstr cmstru cmt_ cmta cmtar cmtari cmtau cmtaus cmte cmte_ cmten
cmten_ cmter cmter_ cmtes cmtes_ cmth cmthe cmthei cmtl cmtli cmtlic cmts cmts_ cmu_ cmua cmuas cmuc cmuck
cmucks cmud cmude cmude_ cmuf cmuff cmuffi cmuh cmuhe cmuhe_ cmuhen cmuhl cmuhle cmuht cmuht_ cmul cmula
cmular cmull cmull_ cmulle cmullt cmum cmun cmunc cmunch cmund cmund_ cmundl cmung cmung_ cmuni cmunik cmur
cmurk cmurks cmus cmus_ cmuse cmuse_ cmusek cmusi cmusik cmusl cmusli cmuss cmuss_ cmusse cmusst cmust cmuste
cmut cmuti cmutig cmutl cmutli cmutt cmutte cmutu cmutun cmutz cmve cmver cmwe cmwel cmwelt cmwo cmwoh cmwohn
cmy_ cmzu cmzug cmzug_ cna_ cnaa cnaa_ cnab cnabe cnaben cnabo cnac cnach cnach_ cnachb cnachd cnachf cnachg
cnachh cnachi cnachk cnachl cnachm cnachr cnachs cnacht cnachw cnachz cnack cnackt cnad cnada cnada_ cnade
cnadel cnag cnage cnagel cnager cnah cnah_ cnahe cnahe_ cnahen cnaher cnahm cnahma cnahme cnahr cnaht cnaht_
cnahte cnaj cnaja cnaja_ cnak cnakq cnakqu cnakt cnakte cnakti cnal cnal_ cnale cnale_ cnalen cnales cnam
cname cname_ cnamen cnaml cnamli cnan cnan_ cnanb cnanbi cnand cnand_ cnande cnang cnange cnanz cnanza cnanzi
cnap cnapf cnapf_ cnapp cnapp_ cnappc cnar cnarb cnarbe cnarz cnarzt cnas cnas_ cnase cnase_ cnass cnass_
cnasse cnast cnat cnat_ cnate cnate_ cnatel cnaten cnati cnatio cnativ cnatl cnatli cnats cnats_ cnatse cnatu
cnatur cnau cnau_ cnaue cnauf cnaufg cnaui cnauig cnaus cnausk cnauso cnauz cnauze cnauzt cnav cnavi cnba
cnbac cnbach cnban cnbank cnbar cnbar_ cnbart cnbau cnbau_ cnbaue cnbe cnbea cnbean cnbear cnbed cnbedi cnbek
cnbeka cnber cnbera cnbes cnbesc cnbet cnbetr cnbez cnbeza cnbezo cnbi cnbie cnbiet cnbin cnbind cnbl cnbla
cnblat cnbli cnblic cnbo cnbog cnboge cnbon cnbonu cnbr cnbra cnbrau cnbu cnbuc cnbuch cnce cnce_ cncel cncel_
cncer cncer_ cnch cnch_ cnche cnche_ cnchen cnchm cnchma cnci cncih cnciht cnd_ cnda cndab cndabr cndac cndach
cndal cndal_ cndan cndar cndard cndat cndate cndau cndaue cndb cndba cndbar cndbl cndbla cnde cnde_ cndef
cndefu cndei cndein cndel cndel_ cndeln cndels cndelt cndem cndem_ cndemi cnden cnden_ cndena cndenb cndend
cndenf cndenk cndenl cndenn cndenp cndens cndenw cndenz cnder cnder_ cndera cnderb cndere cnderf cnderg cnderk
cnderl cnderm cndern cnders cndert cnderu cnderw cndes cndes_ cndesc cndesn cndest cndet cndet_ cndeu cndeut
cndf cndfr cndfre cndg cndge cndgeb cndgel cndgu cndgul cndh cndhe cndhei cndi cndic cndich cndie cndien cndig
cndig_ cndige cndigk cndigt cndigu cndin cndin_ cndis cndisc cndit cnditi cndiv cndivi cndk cndko cndkos cndl
cndl_ cndla cndlag cndle cndler cndli cndlic cndlu cndlun cndn cndn_ cndne cndner cndni cndnis cndo cndo_
cndor cndorf cndort cndp cndpa cndpau cndpr cndpre cndr cndra cndre cndre_ cndreh cndrei cndren cndres cndru
cndruc cnds cnds_ cndsa cndsat cndsc cndsch cndsl cndslo cndss cndsse cndst cndsta cndt cndt_ cndtu cndtuc
cndu cndum cndum_ cndun cndung cndur cndurc cndw cndwa cndwan cndwas cndwe cndwer cndwi cndwie cndwir cndwo
cndwo_ cndy cndy_ cndya cndyn cndynu cndyv cndyve cndz cndzw cndzwa cne_ cnea cneb cnebe cneben cnec cneck
cnecke cned cned_ cnedr cnedru cnee cnee_ cnef cneff cneffe cneh cnehm cnehm_ cnehme cnehmt cnei cnei_ cneid
cneide cnein cnein_ cneip cneipe cnel cnell cnell_ cnelle cnelli cnem cnem_ cnema cnemar cnemm cnemme cnemmt
cnen cnen_ cnenb cnenbe cnend cnend_ cnendb cnende cnendi cnenf cnenfe cnenh cnenha cnenn cnenne cnenp cnenpu
cnens cnensc cnent cnent_ cnente cner cner_ cnere cnere_ cnerei cnerel cneres cnerf cnerfu cnerg cnergi cnerh
cnerha cneri cnerin cnerk cnerka cnerl cnerla cnerle cnern cnern_ cners cnersa cnerse cnerst cnert cnert_
cneru cnerun cnerv cnerv_ cnerve cnervi cnervt cnerw cnerwu cnerz cnerzi cnes cnes_ cnesh cnesho cnesp cnespr
cness cness_ cnest cnestu cnet cnet_ cnetc cnetco cnets cnetse cnett cnett_ cnette cnetto cnetw cnetwe cnetz
cnetz_ cnetza cneu cneu_ cneub cneuba cneue cneue_ cneuen cneuer cneues cneug cneugi cneuh cneuhe cneuk cneuku
cneul cneuli cneun cneun_ cneunf cneut cnew cnews cnewsl cnf_ cnfa cnfac cnfach cnfah cnfahr cnfal cnfall
cnfan cnfang cnfe cnfer cnfert cnfes cnfest cnfi cnfig cnfigu cnfl cnflu cnflun cnflus cnfm cnfma cnfmal cnfo
cnfo_ cnfor cnford cnform cnfos cnfos_ cnfr cnfra cnfrag cnfre cnfrei cnfreu cnfro cnfron cnft cnft_ cnfte
cnfte_ cnfti cnftig cnfts cnftsr cnfu cnfuf cnfuff cnfuh cnfuhr cnfun cnfund cnfut cnfutt cnfz cnfze cnfzeh
cnfzi cnfzig cng_ cnga cnga_ cngab cngabe cngan cngang cngar cnge cnge_ cngeb cngeba cngebe cngebl cngebo
cngebr cngebu cnged cngede cngef cngefa cngefo cngeg cngega cngege cngeh cngeha cngehe cngeho cngeht cngek
cngeka cngekl cngeko cngekr cngeku cngel cngel_ cngela cngelb cngeld cngele cngelh cngell cngeln cngelo cngelt
cngem cngema cngeme cngen cngen_ cngend cngeni cngeno cngenr cngenz cngep cngepf cnger cnger_ cngere cngeri
cngern cngert cngeru cnges cngesa cngesc cngese cngesp cngest cnget cngeta cngew cngewe cngez cngeze cngi
cngig cngig_ cngl cngle cngle_ cngli cnglic cnglis cnglu cngluc cngn cngni cngnis cngr cngri cngrif cngro
cngros cngru cngrup cngs cngs_ cngsa cngsam cngsar cngsb cngsbe cngsc cngsch cngsd cngsda cngse cngsei cngsf
cngsfa cngsg cngsge cngsk cngska cngsko cngsku cngsl cngsm cngsma cngsmi cngsmo cngsp cngspa cngss cngsso
cngst cngst_ cngsta cngste cngsto cngsv cngsve cngsz cngsze cngszi cngt cngt_ cngts cngts_ cngu cngun cnguns
cngut cngut_ cngute cngw cngwe cngwei cnha cnhab cnhabe cnhaf cnhaft cnhal cnhalt cnhan cnhand cnhau cnhaus
cnhe cnhei cnheim cnheit cnho cnhof cnhof_ cnhofl cnhofs cni_ cnia cnia_ cnic cnic_ cnich cnicht cnick cnickt
cnie cnie_ cnied cniede cniedr cniem cniema cnien cnien_ cnier cniere cniert cnies cniess cnig cnig_ cnige
cnige_ cniger cnigk cnigke cnigs cnigst cnigt cnigt_ cnigu cnigun cnik cnik_ cnika cnikat cnike cniker cnim
cnimm cnimm_ cnimme cnimmt cnin cning cning_ cnings cnio cnior cniore cnir cnirg cnirge cnis cnis_ cnisc
cnisch cnisi cnisie cniss cnisse cnist cnit cnita cnitar cnitt cnitt_ cnittb cnitte cnitts cnitz cnix cnix_
cnk_ cnka cnkam cnkam_ cnkan cnkant cnkar cnkart cnkas cnkass cnkau cnkauf cnkb cnkba cnkbar cnke cnke_ cnkeh
cnkeha cnkei cnkein cnkel cnkel_ cnkeli cnkelm cnkeln cnken cnken_ cnkend cnkenh cnkenk cnker cnker_ cnkg
cnkge cnkh cnkhe cnkhei cnkl cnkle cnkler cnkli cnklic cnklin cnklo cnkloc cnklu cnklus cnkm cnkma cnkman cnko
cnkom cnkomm cnkon cnkont cnkop cnkopi cnkor cnkorb cnkos cnkost cnkr cnkre cnkreu cnks cnks_ cnksc cnksch
cnksh cnksha cnkst cnksti cnkt cnkt_ cnkte cnkte_ cnkti cnktio cnktl cnktli cnku cnkun cnkund cnkur cnkure
cnkurr cnkurs cnkv cnkve cnkver cnla cnlad cnlade cnlag cnlage cnlan cnlang cnlas cnlass cnlau cnlauf cnle
cnlec cnleck cnleg cnlege cnlei cnleit cnli cnlic cnlich cnlie cnlief cnlieg cnlin cnline cnlis cnlist cnlo
cnlos cnlos_ cnlose cnma cnmah cnmahe cnmal cnmal_ cnmali cnmar cnmark cnmas cnme cnmel cnmeld cnmen cnmeng
cnmi cnmo cnmog cnmogl cnmu cnn_ cnna cnna_ cnnah cnnahm cnnam cnname cnnb cnnbe cnnbet cnnd cnne cnne_ cnnen
cnnen_ cnnend cnnens cnner cnner_ cnnerh cnnern cnners cnnert cnneru cnnes cnnes_ cnni cnnig cnnig_ cnnl cnnlo
cnnlos cnno cnnot cnnoti cnnov cnnove cnns cnns_ cnnst cnnst_ cnnt cnnt_ cnnta cnntag cnnte cnnte_ cnnten
cnnter cnntet cnntn cnntni cnnu cnnum cnnumm cnnun cnnung cnnw cnnwo cnnwor cnny cnny_ cno_ cnob cnobe cnoc
cnoch cnoch_ cnochb cnochm cnod cnod_ cnog cnoge cnogeb cnom cnomi cnomie cnomm cnomme cnon cnone cnone_ cnony
cnonym cnop cnopf cnopf_ cnopfe cnor cnord cnord_ cnorg cnori cnorie cnorm cnorma cnort cnort_ cnos cnose
cnose_ cnosel cnoss cnosse cnost cnot cnot_ cnota cnotar cnotau cnote cnote_ cnotf cnotfa cnoti cnotie cnotig
cnotiz cnotr cnotru cnou cnout cnout_ cnov cnove cnovem cnover cnpa cnpas cnpass cnpe cnper cnpers cnpf cnpfl
cnpl cnpla cnplat cnpo cnpor cnport cnpos cnpost cnpr cnpre cnprei cnpu cnpun cnpunk cnqu cnqua cnqual cnra
cnrab cnraba cnrad cnrad_ cnre cnrei cnrein cnren cnrent cnri cnric cnrich cnrie cnrief cnru cnruf cnruf_
cnrufb cnrufe cnruft cns_ cnsa cnsac cnsach cnsag cnsage cnsat cnsatz cnsau cnsb cnsbe cnsbu cnsbur cnsc cnsch
cnsch_ cnscha cnsche cnschl cnschr cnscht cnschu cnse cnsee cnsee_ cnseh cnsehe cnsei cnseit cnsel cnsel_
cnselb cnseln cnsen cnsen_ cnser cnser_ cnsere cnsers cnserv cnsf cnsg cnsge cnsgef cnsi cnsic cnsich cnsin
cnsinn cnsio cnsion cnsit cnsiv cnsiv_ cnsivs cnsk cnska cnsm cnsme cnsmel cnsmi cnsmit cnso cnsof cnsoft
cnsol cnsolv cnson cnsonl cnsor cnsp cnspa cnspar cnspe cnspi cnspie cnspr cnspra cnspre cnspru cnsr cnsre
cnsre_ cnss cnst cnst_ cnsta cnstag cnstal cnstan cnste cnsteh cnstel cnster cnsth cnstha cnsti cnstif cnstig
cnstl cnstle cnstli cnstm cnstme cnstn cnstnu cnstr cnstre cnstu cnstud cnstw cnstwo cnsu cnsub cnsubs cnsum
cnsumi cnsums cnsz cnsze cnszei cnt_ cnta cntag cntag_ cntage cntags cntak cntakt cntan cntan_ cntar cntar_
cnte cnte_ cntei cnteil cntel cntel_ cnten cnten_ cntenb cntenr cntens cnter cnter_ cntere cnterg cnterh
cnteri cnterl cnterm cntern cnterr cnters cnterw cntet cntet_ cnteu cnteur cntf cntfa cntfal cntfe cntfer cntg
cntge cntgeg cnth cnth_ cnti cntie cntie_ cntiea cntief cntier cntin cntin_ cntine cntiu cntius cntk cntko
cntkof cntl cntla cntlas cntli cntlic cntn cntne cntner cntni cntnis cnto cnto_ cntof cntofu cnton cntonu cntr
cntra cntrag cntral cntre cntres cntreu cntri cntrin cntro cntrol cntru cntrum cnts cnts_ cntsc cntsch cntso
cntsor cntsp cntt cntta cnttau cntu cntum cntume cntur cntur_ cntw cntwo cntwor cntwu cntwur cntz cntzi cntzie
cnu_ cnua cnuar cnuar_ cnub cnube cnuber cnuf cnuff cnuff_ cnug cnug_ cnuge cnugen cnugt cnugt_ cnul cnull
cnull_ cnum cnum_ cnuma cnumar cnumb cnumbe cnume cnume_ cnumer cnumm cnumm_ cnumme cnun cnun_ cnund cnunf
cnunft cnung cnung_ cnunge cnungs cnur cnur_ cnurt cnurt_ cnus cnus_ cnusp cnuspr cnut cnut_ cnute cnute_
cnuten cnutz cnutze cnutzt cnutzu cnve cnven cnvent cnver cnverg cnverp cnvers cnvert cnves cnvest cnvo cnvol
cnvoll cnvolu cnvor cnvorg cnwa cnwag cnwage cnwal cnwalt cnwan cnwand cnwar cnwarm cnwart cnwas cnwe cnwec
cnwech cnweg cnweg_ cnwei cnweis cnwer cnwerd cnwert cnwi cnwic cnwich cnwil cnwill cnwir cnwirt cnwo cnwor
cnwort cny_ cnym cnym_ cnz_ cnza cnzah cnzahl cnzam cnzamt cnze cnze_ cnzei cnzeic cnzeig cnzeit cnzel cnzel_
cnzelb cnzelf cnzeln cnzelt cnzen cnzen_ cnzent cnzer cnzer_ cnzern cnzf cnzfa cnzfah cnzi cnzie cnzieh cnziel
cnzien cnzig cnzig_ cnzige cnzim cnzimm cnzip cnzip_ cnzl cnzle cnzlei cnzo cnzos cnzu cnzuf cnzufr cnzug
cnzug_ cnzuge cnzum cnzur cnzuru cnzus cnzusc cnzut cnzutr cnzuv cnzuve cnzv cnzve cnzver cnzw cnzwe cnzwer
cnzwi cnzwis co2_ coa_ coah coam coam_ coami coamin coamo coamoi coan coan_ coana coana_ coand coande coas
coas_ coass coass_ coat cob_ coba cobal cobald cobb cobby cobby_ cobe cobea cobeab cobed cobeda cobel cobel_
coben coben_ cobend cober cober_ cobere coberf cobern cobi cobi_ cobie cobier cobil cobil_ cobile cobiln cobin
cobins cobl coble coblem cobo cobot cobote cobs cobs_ cobst cobst_ cobstk cobt cobw cobwo cobwoh coch coch_
cochb cochbe coche coche_ cochen cocher cochg cochge cochl cochla cochm cochma cochn cochn_ cochs cochs_
cochst cocht cocht_ cochte cochw cochwa cochz cochze cock cock_ cocke cocke_ cocken cocker cocki cockie cockn
cockne cockt cockt_ cod_ coda codaf codafo code code_ codel codell coden coden_ codens coder coder_ codern
codi codl codli codlic codu coduk codukt codul codul_ codus codus_ coduz coduzi cof_ cofa cofa_ cofe cofen
cofen_ cofer cofer_ coff coff_ coffe coffe_ coffei coffel coffen coffer coffi coffic coffm coffma coffn coffne
coffnu cofft cofft_ cofi cofil cofil_ cofl cofla coflad cofli coflic cofo cofor cofort cofr cofre cofres cofs
cofst cofstr coft coft_ cofte cofter coftw coftwa cofu cofuh cofuhr cofur cofur_ cog_ coga coga_ cogak cogaku
cogan cogant cogar cogar_ coge coge_ cogeb cogebu cogel cogel_ cogen cogen_ cogena cogene cogg cogge coggen
coggt coggt_ cogh coghu coghur cogi cogin cogin_ cogl cogli coglic cogn cogn_ cogne cogne_ cogo cogo_ cogr
cogra cogram cogru cogrua cogt cogt_ coh_ coha cohau cohaus cohe cohe_ coher coher_ cohi cohin cohin_ cohl
cohl_ cohle cohle_ cohlen cohlg cohlge cohn cohn_ cohne cohne_ cohnen cohner cohnf cohnfe cohnh cohnhe cohno
cohnor cohnt cohnt_ cohnu cohnun coho cohof cohof_ cohol cohol_ cohr cohr_ cohrb cohrbr cohre cohren cohrer
cohrm cohrma coht coht_ cohu cohun cohung coi_ coic coich coich_ coid coid_ coide coide_ coif coifa coifac
coin coin_ cois coiss coiss_ coit coit_ coje cojek cojekt cok_ coka cokal cokal_ cokale cokay cokay_ coke coki
cokie cokies coko cokol cokola cokos cokost cokr cokra cokt cokto coktob coktor coku col_ cola colad colade
colan colang colar colara colb colb_ colbe colc colch colche cold cold_ colde colds coldst cole cole_ colen
colen_ colf colf_ colfe colfen colg colg_ colge colger colgt colgt_ colgu colgun coli colie colie_ colin colit
coliti coliz colize coll coll_ colla collan collau colle colle_ colleg collek collen coller colles colli
collie collig collin collk collko colln colln_ collo collo_ colls collst collt collt_ collte collts collz colm
colm_ coln coln_ colo colog cologn colp colpr colt colt_ colta coltai colte colu colum colume colun colung
colut colut_ colv colve colven colw colwe colwec colz colz_ colze colzer com_ coma coma_ coman comanb comann
comas comas_ comat comat_ comate comati comb combi come comen comen_ coment comeo comeof comep comepa comet
comete comi comie comie_ comis comisc comix comix_ comm comm_ comma comma_ comme comme_ commen commer commn
commn_ commt commt_ commts commu commun comp compe compet compl comple compli compu comput comt comta comtar
comv comve comver con_ cona cona_ conak conakq conal conal_ conale conas conas_ conat conat_ conate conatl
conats conb conbe conbet cond cond_ conde conder condi condit condp condpr cone cone_ conen conen_ conenb
conenh conent coner coner_ cones cones_ conf confi config cong cong_ congs congst coni conie conier conig
conig_ conis conisc conk conku conkur conl conla conlau conli conlic conlin conlis conn conna conne conne_
connen conner connt connt_ connta connte connu connum cono conom conomi conr conra conrad cons cons_ consb
consbe conse const const_ constw consu consum consz consze cont cont_ conta contag contak contan conte conten
conter conteu conti contiu conto conto_ contof conton contr contro conu conum conumm conus conus_ conw conwe
cony conym conym_ conz conze conzen conzer coo_ cooc cooch cooch_ cook cooki cookie cool cool_ coop coopl
cooplu coot coot_ cop_ copa copa_ cope coper copera copf copf_ copfe copfe_ copfen copfer copft copft_ copfte
coph copha cophal cophe cophe_ copi copie copie_ copien copier copl coplu coplus copp copp_ coppe coppel
coppen copper coppt coppt_ coppte copr copre coprei copt copt_ copti copy copys copysh cor_ cora coran coran_
corb corb_ corbe corbe_ corbei corben corbes corbi corbil corc cord cord_ corde corde_ corden corder cordi
cordin cordn cordn_ cordne cordnu cords cordst core core_ cored cored_ coren coren_ corene corenr corenz corer
corer_ coret coret_ corf corf_ corfa corfal corfe corfen corg corga corgab corgan corge corge_ corgen corger
corges corgt corgt_ corh corha corhe corher corhi corhin cori corie corien corier corig corige corit corita
cork cork_ corka corkt corkt_ corkte corl corle corles corli corlie corm corm_ corma cormal cormat cormi
cormie cormit cormu cormul corn corn_ cornb cornba corne corne_ corner corni cornie corno cornob cornog coro
coron corona coros coros_ corosk corr corra corrad corrag corrat corre correk corri corrig corry corry_ cors
cors_ corsa corsat corsc corsch corst corsta corste cort cort_ corta cortag cortal cortc cortch corte corte_
corten corter cortet cortf cortfu corth corthi corti cortie cortig cortim cortio cortl cortli corto corto_
corts corts_ cortu cortug cortw coru corum corum_ corv corve corver corw corwa corwar corwe corweg cos_ cosc
cosch cosch_ cosche coschf coschn coscht coschu cose cose_ cosef cosefr cosel cosel_ coseli coselt cosem
cosem_ cosen cosen_ coses coses_ cosi cosit cositi cosk cosk_ cosko coskop cosl cosla cosm cosme cosmet cosp
cospe cospek cospi coss coss_ cosse cosse_ cossen cosser cosses cossg cossge cossh cossha cossm cossma cossp
cosspa cosst cosst_ cosste cost cost_ coste costen coster costet costf costfa costo costoc costr costro costs
costsp costu costun cosu cosun cosung cot_ cota cotal cotal_ cotar cotau cotauf cotc cotch cotche cote cote_
cotel cotel_ cotelb coten coten_ coter coter_ cotf cotfa cotfal coth cothe cothek coti cotie cotier cotig
cotig_ cotige cotigt cotiz cotize cotl cotli cotlin coto cotor cotor_ cotorr cotos cotos_ cotov cotovo cotr
cotru cotruf cots cots_ cott cott_ cotte cotten cottet cotti cottie cottig cotto cotto_ cottr cottre cotw
cotwe cotwei cotz cotz_ cotzd cotzde cotzl cotzli cou_ coud coud_ coun count count_ counte coup coup_ cour
cour_ coure coure_ couren cous cousi cousin cout cout_ cove cove_ covem covemb cover cover_ covi covie coviel
covis covisi covo covol covolt covon covon_ cowa cowa_ cowar coware cowas cowas_ cowat cowatt cowe cowei
coweit cowi cowie cowies cown cown_ cows cox_ coyk coyko coykot coza cozd cozde cozdem coze cozen cozent cozt
coztu coztur cozu cozu_ cozus cozusa cpa_ cpaa cpaar cpaar_ cpac cpach cpacht cpack cpack_ cpackc cpacke
cpackl cpacks cpackt cpacku cpad cpag cpage cpage_ cpagn cpagne cpak cpake cpaket cpal cpal_ cpale cpalet
cpalm cpalmo cpam cpam_ cpamp cpampi cpan cpand cpande cpani cpanie cpann cpanne cpans cpansc cpap cpapa
cpapa_ cpapi cpapie cpapp cpappe cpar cpara cparat cpare cparen cparf cparfu cpari cparie cpark cpark_ cparka
cparke cparp cparpr cpart cpart_ cparte cpartn cparty cpas cpass cpass_ cpassa cpasse cpassi cpasst cpassu
cpassw cpat cpat_ cpate cpaten cpater cpatet cpati cpatie cpatr cpatro cpatu cpatun cpatz cpatzi cpau cpaus
cpausc cpause cpausi cpax cpax_ cpay cpay_ cpayp cpaypa cpaz cpazi cpch cpche cpchen cpda cpdat cpdate cpdf
cpdf_ cpe_ cpec cpech cpech_ cped cpedi cpedit cpei cpeic cpeich cpein cpeinl cpek cpekt cpekt_ cpekte cpekti
cpel cpel_ cpell cpelle cpeln cpeln_ cpelt cpelt_ cpelte cpen cpen_ cpend cpende cpenh cpenha cpenn cpennt
cpenny cpens cpensi cpenst cper cper_ cpera cperat cperf cperfe cperl cperlw cperm cperma cperr cperr_ cperre
cperrl cperrt cperrv cpers cperso cpert cpert_ cpet cpete cpeten cpeter cpetr cpetz cpetzo cpeu cpeut cpeut_
cpez cpezi cpezia cpf_ cpfa cpfal cpfalz cpfan cpfand cpfang cpfann cpfar cpfarr cpfe cpfe_ cpfeh cpfehl cpfel
cpfel_ cpfels cpfen cpfen_ cpfer cpferd cpfh cpfi cpfia cpfiat cpfif cpfiff cpfin cpfind cpfing cpfl cpfla
cpflan cpflas cpflau cpfle cpfleg cpfli cpflic cpfo cpfoh cpfohl cpft cpft_ cpfte cpfte_ cpfu cpfun cpfund
cpfus cpfusc cpha cphal cphal_ cphas cphase cphe cphe_ cphi cphis cphish cpho cphot cphoto cpic cpich cpich_
cpie cpie_ cpiel cpiel_ cpiele cpieli cpielt cpielz cpien cpien_ cpiep cpiept cpier cpier_ cpiere cpierk
cpierl cpierp cpiert cpig cpig_ cpige cpige_ cpil cpila cpilat cpin cpinn cpinnt cpins cpinse cpis cpiss cpit
cpitz cpitze cpix cpixe cpixel cpiz cpizz cpizza cpizze cpla cplak cplaka cplan cplan_ cplanu cplas cplast
cplat cplatt cplatz cplay cplay_ cple cple_ cplea cpleas cplei cpleit cplet cplett cpli cplia cplian cpliz
cplizi cplo cplot cplotz cpls cpls_ cplu cplus cplus_ cplz cplz_ cpoh cpohl cpohl_ cpol cpole cpolen cpoli
cpolit cpoliz cpon cpone cponen cpont cponta cponti cpoo cpoo_ cpool cpor cporo cporos cport cport_ cporta
cportf cporti cporto cports cportu cpos cposi cposit cpost cpost_ cpostf cpot cpot_ cpoth cpothe cpott cpp_
cppa cppar cppara cppc cppch cppche cppe cppe_ cppel cppeln cppelt cppen cppen_ cppenh cppens cpper cpper_
cppert cppf cppfe cppfeh cppi cppic cppich cppig cppig_ cppl cpple cpple_ cppo cppor cpport cppr cppri cpprig
cppt cppt_ cppte cppte_ cpra cprac cprach cprak cprakt cpral cprali cpram cprami cprax cpraxi cpre cprec
cprech cprei cpreis cprem cpremi cpres cpress cpri cpric cprich cprig cprig_ cpril cpril_ cprim cprima cprin
cpring cprinz cprio cprior cprit cpritz cpriv cpriva cpro cpro_ cprob cprobe cprobi cprobl cproc cproch cprod
cprodu cprof cprofi cprog cprogr cproj cproje cprom cpros cprosp cprov cprovi cproz cproze cpru cpruc cpruch
cpruf cprufe cpruft cprufu cprun cprung cpse cpsel cpseln cpt_ cpta cptab cptabe cpte cpte_ cptem cptemb cpten
cpten_ cptet cptet_ cpti cptie cptier cptio cption cpto cptop cptop_ cpts cptst cptstr cptu cptur cptur_ cpuh
cpuh_ cpul cpule cpulm cpulma cpulv cpulve cpum cpump cpumpe cpun cpunk cpunkt cpus cput cpute cputer cputt
cputt_ cputte cputts cputz cputzf cpys cpysh cpysho cpzi cpzig cpzig_ cqua cquad cquadr cqual cquali cquar
cquari cquart cquat cquats cque cquel cquell cquem cqueml cqui cquid cquidi cquie cquiet cquis cquise cquo
cquot cquote cra_ crab crab_ craba crabat crabe crabel craben crac crach crach_ crache crachn cracht crack
cracki crad crad_ crade crade_ crader cradi cradio cradl cradl_ craf crafa crafan craft craft_ craftf crag
crag_ cragb cragba crage crage_ crageb cragen crager cragl cragli crags cragsb cragsl cragt cragt_ cragte
cragts cragu cragun crah crahm crahme crai craif craiff crain craine craini crak crakt crakti crakto cral
cral_ crala cralar crale crale_ crali cralin crall crall_ cralt cralte cram cram_ crame cramer crami cramie
cramm cramm_ crams cramsc cran cran_ cranc cranch crand crand_ crande crandl crandn crandt crang crange crangr
crangt crank crank_ cranke crankh crankt cranl cranla crann crannt crans cransp crant crant_ crante cranti
crantr crantw cranz cranz_ cranze cranzi cranzo crap crape crapeu crapp crar crarb crarbe crars crarsc crarz
crarzt cras crase crase_ crasen crasi crasie crass crasse crast craste crat crat_ crate crate_ craten crater
crati cratig cratio cratis cratm cratme crato crator crats cratu cratun cratur cratz cratze cratzt crau crau_
craub craub_ crauba craube craubi crauc crauch craue craue_ crauen crauer crauf crauf_ craufg craufh craul
crauli craum craum_ craume craumt craumw craur crauri craus craus_ crausc crause crausg crausn crauss craut
craut_ crav cravi cravis crax craxi craxis craz craz_ crb_ crba crbab crban crban_ crband crbar crbar_ crbau
crbe crbe_ crbea crbean crbee crbeei crbei crbei_ crbeik crbeis crbeit crbek crbem crbema crben crben_ crbene
crber crber_ crbera crbes crbesi crbess crbet crbete crbetr crbeu crbeul crbeut crbez crbezw crbi crbie crbiet
crbil crbild crbin crbind crbit crbitt crbl crbli crblic crbo crbog crboge crbot crbot_ crbote crbr crbra
crbran crbrau crbro crbroc crbros crbru crbruc crbs crbst crbst_ crbt crbt_ crbu crbuc crbuch crbun crbund
crbung crbur crch crch_ crcha crchau crche crche_ crchei crchf crchfa crchg crchge crchk crchkl crchr crchru
crchs crchsa crchsc crcht crchtb crchw crchwa crci crci_ crd_ crda crdan crdant crdat crdate crdb crdbe crdbee
crde crde_ crdem crdem_ crden crden_ crdent crder crderb crdere crderm crdern crdert crderu crdet crdet_ crdi
crdie crdien crdig crdigt crdigu crdin crdina crding crdis crdisc crdn crdn_ crdne crdnen crdner crdnu crdnun
crdo crdop crdopp crdor crdorb crdorf crdr crdre crdreh crdru crdruc crds crds_ crdst crdste cre_ crea creag
creage creagi creak creakt cream creb crebs crebs_ crec crech crech_ creche crechh crechn crechp crechs crecht
crechu creck creck_ crecke crecki creckl creckt cred cred_ crede crede_ creden credet credi credit credu
creduz cree creen cref crefr crefre creg crega cregal crege cregel cregen cregi cregio cregis cregn cregne
cregu cregul creh creha creha_ crehe crehen creht creht_ crei crei_ creib creib_ creibe creibn creibt creibu
creic creich creid creide creie creie_ creien creier creies creif creif_ creifa creife creifi creig creiga
creige creik creikt creim creima crein crein_ creina creinb creine creing creini creins creis creis_ creisa
creise creisg creisl creiss creist creisw creit creit_ creita creite creits creiw creiwi creiz creize crek
crekl crekla crekt crekt_ crektu crel crela crelan crelau creli crelig crell crell_ crem crem_ cremd cremdg
cremdv creme creme_ cremen cremes cremi cremiu cremo cremov cremp crempe crems cremse cren cren_ crend crend_
crene crenk crenko crenn crenne crennt crennu crenr crenra crens crent crent_ crente crentn crenw crenwe
crenwi crenz crenz_ crenze crenzf crenzw crep crepa crepar crepp creppe crer crer_ crere crere_ creren crerk
crerkl crers crersc crerst cres cres_ cresa cresab crese cresen cresh cresh_ cresp crespe cress cress_ cressa
cressb cresse cressi cressn cresso cressz crest crest_ cresta cresv cresve cresw creswe cret cret_ creta
cretar crete crete_ creten creter creto cretou crett cretu cretun creu creu_ creud creue creue_ creueb creuen
creuep creuer creum creumu creun creund creut creut_ creute creuu creuun creuz crev crevo crew crewe crewe_
crez creze crezep crezes crezn crezn_ crf_ crfa crfac crfach crfah crfahr crfal crfall crfe crfek crfekt crfen
crfen_ crfer crferi crfes crfest crfi crfl crfla crflac crfle crflu crflus crfo crfol crfolg crfor crford crfr
crfra crfrag crft crft_ crfte crfte_ crften crfu crfug crfum crfum_ crfut crfutt crg_ crga crgab crgabe crgan
crgang crgani crgar crgart crge crge_ crgeb crgebe crgebi crgebn crgebr crgebu crgef crgefa crgefu crgeg
crgege crgeh crgehe crgeht crgel crgel_ crgeld crgele crgen crgen_ crgend crgeno crgens crger crger_ crgera
crgert crges crgesc crgese crgess crgest crgi crgie crgie_ crgiez crgik crgike crgis crgisc crgiss crgl crgle
crglei crgli crglic crgn crgnu crgnug crgr crgri crgrif crgro crgros crgt crgt_ crgu crha crhab crhabe crhaf
crhaft crhal crhalb crhalt crhan crhand crhang crhau crhaup crhaus crhe crhei crheit crher crher_ crhert crhi
crhin crhin_ crho crhoh crhoht crhohu crhol crhole crholt crhor crhore crhu crhun crhung cri_ cria cria_ criag
criagt crial crial_ criat criat_ crib cribe cribe_ cric crich crich_ criche cricht crick crick_ cricke crie
crie_ crieb crieb_ criebe criebn criebs criec criech cried criede criedn crief crief_ criefe criefk crieg
crieg_ criege criegs criegt crien crien_ crient crier crier_ criere criert crieru cries criesi criev criev_
crieve crif crif_ crife crifen criff criff_ criffe crifft crift crift_ crifte criftl crig crig_ crige crige_
crigen criger crigi crigie crigt crigt_ crii criib criibe crik crik_ crika criko crikot cril cril_ crill
crille crim crima crima_ crin crin_ cring cring_ cringe cringl cringt crink crink_ crinke crinkm crinkt crinn
crinne crins crinst crint crinth crinz crinzi crio crior criori crios crios_ crip cripp crippe crir crird
crirdi cris crisc crisch crise crisen criseu criss crissa crisse crisst crist crist_ criste cristi crit crita
critat crite criter critt critt_ critte critti critz critze criu crium crium_ criv criva crivat crja crjah
crjahr crje crk_ crka crkam crkan crkar crkart crkas crkass crkau crkauf crke crke_ crkeh crkehr crkei crkeit
crken crken_ crkenn crker crker_ crket crkett crki crkis crkisc crkl crkla crklag crklar crkle crklei crkli
crklic crko crkof crkoff crkom crkomm crkon crkonz crkr crkra crkrat crkri crks crks_ crkst crksta crkt crkt_
crkte crkte_ crktu crktub crku crkuh crkuhe crkun crkunf crkur crkurz crkz crkze crkzeu crl_ crla crlad crlade
crlag crlage crlan crland crlang crlas crlass crlau crlaub crlauf crle crleb crlebe crlebt crled crledi crleg
crleg_ crlege crlegt crlei crlei_ crleic crles crlese crlesu crlet crletz crli crlic crlich crlie crlieg
crlier crlin crlin_ crling crlis crlist crlo crlor crlore crlos crlos_ crlosc crlw crlwe crlwei crm_ crma
crma_ crmac crmach crmal crmal_ crmale crmals crman crmann crmar crmark crmas crmasc crmat crmat_ crmati crme
crme_ crmei crmen crmen_ crmeng crmenn crmenw crmep crmepu crmer crmerk crmes crmi crmie crmier crmiet crmil
crmilc crmin crmin_ crmine crminv crmis crmiss crmit crmit_ crmitt crmo crmog crmoge crmom crmomi crmor crmorg
crmu crmul crmula crmut crmutt crn_ crna crna_ crnah crnahm crnat crnati crnb crnba crnbac crnd crnd_ crndo
crndor crne crne_ crneh crnehm crnen crnen_ crner crner_ crnere crnes crnes_ crnet crnet_ crnets crneu crneue
crneut crnh crni crnic crnich crnie crnier crnm crno crnob crnobe crnog crnoge crnom crnomm crnou crnout crns
crns_ crnse crnseh crnso crnsof crnst crnst_ crnsth crnstu crnt crnt_ crnte crnte_ crnu crnun crnunf crnung
crnv crnvo crnvor crnw crnwa crnwar crnz crnze crnzei crnzen cro_ croa croam croami croas crob crobe crobea
crobed crobi crobie crobin crobl croble crobo crobot croc croch croch_ croche crock crocke crockn crod crodu
croduk croduz crof croff crofi crofil crog croga crogan croge crogen crogg crogge crogr crogra croh croh_
crohe crohe_ crohr crohrb croht croht_ croj croje crojek crok crokr crokra crol crol_ crola crolad croll
crolle crolli crolls crom crom_ croma croma_ croman cromat cromp cromt cromta cromv cromve cron crona crona_
crone crone_ cronen crong crong_ croni cronis crono cronom cront cront_ crop cropa cropa_ cropf cropfe cropft
croph cropha crophe cror cror_ crore croren crort crort_ cros cros_ crose crosel crosen crosk crosko crosp
crospe cross cross_ crosse crossh crossm crossp crosst crost crost_ croste crosto crostu crot crot_ crotc
crotch crote croten crott crott_ crotte crotti crottr crotw crotwe crotz crotz_ crotzd crov crovi crovis croz
croze crozen crpa crpac crpach crpack crpak crpake crpap crpapi crpar crpark crpat crpatr crpau crpaus crpe
crpen crpenn crpf crpfl crpi crpis crpiss crpr crpre crprei crpro crprog crr_ crra crrad crrad_ crrag crrage
crrat crrat_ crrate crre crre_ crrec crrech crreck crred crrede crrei crreic crreif crrek crrekt crren crren_
crrent crrenz crrg crri crric crrich crrie crrier crrig crrigi crrl crrli crrlic crrlis crrn crrn_ crro crrog
crroga crroh crrohr crror crror_ crros crrost crrs crrsc crrsch crrt crrt_ crrtu crrtum crru crruf crruf_
crrufe crrv crrve crrver crry crry_ crs_ crsa crsac crsach crsag crsage crsagt crsal crsalo crsalz crsan
crsand crsat crsatz crsb crsbe crsbed crsc crsch crsch_ crscha crsche crschi crschl crschm crschn crscho
crschr crscht crschu crschw crse crse_ crseh crsehe crsei crseit crsel crselb crsen crsen_ crset crsetz crsh
crshe crshei crsi crsic crsich crsie crsied crsio crsion crso crsoh crsohn crson crson_ crsona crsone crsonl
crsor crsorg crsp crspa crspat crspi crspie crspr crspre crspri crspro crspru crst crst_ crsta crstag crstan
crstat crste crste_ crstec crsteh crstei crstel crsten crstes crsti crstim crstm crstma crsto crstop crstor
crstos crstr crstri crstu crstut crsu crsuc crsuch crt_ crta crtag crtag_ crtage crtal crtal_ crtals crtan
crtan_ crtau crtaus crtc crtch crtche crte crte_ crtei crtei_ crteil crtel crtel_ crtele crtelj crten crten_
crtenw crter crter_ crtere crterm crtes crtes_ crtesc crtet crtet_ crtete crteu crteue crtez crteze crtf crtfu
crtfun crth crth_ crtha crthal crthi crthin crti crtie crtier crtif crtifi crtig crtig_ crtige crtigt crtigu
crtik crtik_ crtike crtim crtime crtin crtio crtion crtip crtipp crtl crtli crtlic crtm crtma crtn crtne
crtner crto crto_ crtoc crtoch crtof crtoff crton crton_ crtons crtp crtr crtra crtrad crtrag crtrau crtre
crtret crtri crtrie crtro crtros crts crts_ crtsc crtsch crtsd crtsda crtsp crtspa crtst crtsta crtu crtug
crtuga crtum crtum_ crtun crtung crtup crtup_ crtus crtusc crtw crty crtys crtyse cru_ crua cruaf cruafa
cruafn cruar cruar_ crub crube cruben cruber crubr crubri cruc cruch cruch_ cruche cruchi cruchs cruck cruck_
cruckb cruckd crucke cruckf cruckg cruckk cruckl cruckm cruckr crucks cruckt cruckz crud crude crudel cruder
cruf cruf_ crufb crufbe crufe crufe_ crufen crufer crufn crufn_ crufnu crufs crufst cruft cruft_ crufts crufu
crufun crug crug_ cruge cruger crugs crugs_ crugsm cruh cruh_ cruhe cruhe_ cruhen cruher cruhes cruhi cruhig
cruhj cruhja cruhr cruhrt cruhs cruhst cruht cruht_ crui cruin cruini cruk crukt cruktu crum crum_ crume
crumel crumm crump crumpf crums crun crun_ crund crund_ crunde crundg crundl crundp crunds crundu crune crune_
crung crung_ crunge crungl crungs crunn crunne crunr crunre crunt crunte crup crupp cruppe cruppi crus cruss
cruss_ crusse crussl crusst crust crust_ cruu cruuk cruz cruzi cruzi_ crv_ crve crven crven_ crver crver_
crverb crverk crverm crvers crverw crverz crvi crvic crvice crvig crvig_ crvo crvor crvorr crvt crvt_ crvu
crvus crvus_ crwa crwag crwage crwah crwahl crwal crwalt crwan crwar crwarn crwart crwe crwec crwech crweg
crweg_ crwegs crweh crwehr crwei crweil crweis crweit crwel crwelk crwen crwend crwer crwerb crwi crwie crwied
crwies crwis crwisc crwu crwun crwuns cry_ crz_ crza crzah crzahl crzar crzarb crze crze_ crzeh crzehn crzei
crzeit crzel crzel_ crzem crzem_ crzen crzen_ crzent crzer crzer_ crzere crzeu crzeug crzi crzic crzich crzie
crzieh crzig crzig_ crzk crzl crzli crzlic crzo crzog crzoge crzt crzt_ crzte crztp crztpr crzu crzug crzug_
crzus crzusc crzw crzwe crzwei csa_ csaa csaat csaatg csab csabb csabba csabi csabin csabo csabo_ csabr csabre
csabs csabsc csabt csabte csac csach csach_ csachb csache csachl csack csack_ csacke csaf csaft csaft_ csafti
csag csag_ csage csage_ csagek csagen csages csagn csagn_ csags csags_ csagt csagt_ csagte csah csai csais
csaiso csait csal csala csalat csalb csalbe csalo csalon csalz csalze csam csam_ csame csamer csamm csamme
csams csamst csamt csamt_ csamtl csan csand csand_ csandk csandp csani csanit csanp csanpa csant csant_ csanw
csanwa csap csap_ csapp csapp_ csar csart csarte csarti csarz csarzt csas csass csass_ csat csatt csatt_ csatz
csatz_ csatza csatzf csatzk csatzl csatzs csatzt csau csau_ csaub csaube csaue csauer csauf csaufg csaug
csauge csaun csauna csba csbal csball csbar csbar_ csbau csbauf csbe csbed csbedi csbei csbeis csbeit csber
csbere csbes csbest csbet csbetr csbi csbil csbild csbr csbu csbuc csbuch csbur csburg csca cscan cscann csch
csch_ cscha cschac cschad cschaf cschal cscham cschar cschat cschau cschd cschd_ csche csche_ cschec cschee
cscheh cschei cschen cscher csches cscheu cschf cschfu cschg cschge cschi cschic cschie cschig cschil cschim
cschin cschir cschl cschla cschle cschli cschlo cschlu cschm cschma cschme cschmi cschmo cschn cschn_ cschna
cschne cschni cschno cschnu cscho cschob cschok cschol cschon cschos cschr cschra cschre cschri cschro cschru
cscht cscht_ cschte cschti cschu cschub cschuf cschuh cschul cschun cschur cschus cschut cschw cschwa cschwe
cschwi cschwo cschwu csco cscou cscoun cscr cscri cscrib csda csdat csdate csdatu csdf csdfg csdfgh csdr csdru
csdruc cse_ cseb csec csech csechs csechz csee csee_ cseel cseele csef csefr csefre cseh cseh_ csehe csehe_
csehen csehr csehr_ csei csei_ cseid cseid_ cseide cseidl cseids cseie cseien cseif cseife csein csein_ cseina
cseine cseinh cseins cseit cseit_ cseitd cseite cseith cseiti cseits cseitz csek cseki csekis cseko csekos
csekr csekre cseku csekun csel csel_ cselb cselbe cselbo cselbs cseli cselig csell csells cseln cseln_ cselnd
cselnu cselt cselt_ cselte cselz cselzu csem csem_ cseme csemes csemm csemme csen csen_ csena csenb csend
csend_ csende csendi csendu csene cseni csenio csenk csenke csenkt csenm csenma csenr csens csens_ csensc
csent csenw csenwa csenwe csep csept csepte cser cser_ csera cserab cserd cserde csere csere_ cserem cseren
cserer cseres cserh cserha cserho cseri cserie cserio cserk cserke csern csern_ cserr cserro csers csersa
csersc csert csert_ cseru cserun cserv cserve cservi cservu cses cses_ csess csesse csest csesta cset cset_
csetz csetze csetzt csetzu cseu cseur cseur_ cseurs csev csex csexi csexis csfa csfal csfall csfas csfase csfe
csfer csferi csfi csfl csflu csflur csfr csfra csfrag csfri csfris csfu csfuh csfuhr csful csfull csga csgab
csgabe csgar csgara csge csgeb csgebe csgebu csgef csgefa csgefl csgefu csgeg csgega csgeh csgel csgela csgeld
csgeli csgem csgema csgeme csgemu csgen csgena csgeno csger csgera csgere csgeri csges csgesc csgese csgesu
csget csgew csgewa csgewo csgez csgeza csgezo csgr csgru csgrun csgv csgvo csgvo_ csh_ csha cshal cshalb
cshalt csham cshamp cshan cshand cshe cshei csheim csher csher_ cshi cshi_ cshil cshilf cshin cshing cshir
cshirt csho cshol cshole cshop cshop_ cshos cshose csi_ csic csich csich_ csiche csichs csicht csie csie_
csieb csiebe csied csiede csieh csiehe csieht csier csiere csiert csies csies_ csig csig_ csige csign csign_
csik csik_ csil csilv csilve csim csims csimse csin csin_ csind csind_ csine csine_ csing csing_ csingl csinn
csinn_ csinni csinnl csinns csio csion csion_ csione csioni csis csisc csisch csist csiste csit csit_ csite
csite_ csiten csiti csitio csitt csitu csitua csitz csitz_ csitze csitzt csiv csiv_ csive csive_ csivs csivst
csivv csivve csiz csk_ cska cskan cskand cskar cskart cskau cskauf cske csken cskenn cski csko cskon cskont
cskop cskop_ cskor cskorr csku cskun cskund cskunf cskur cskurs cskus cskuss csl_ csla cslag cslage cslan
csland cslas cslass cslau cslauf csle csle_ cslei csleit csler csler_ cslet cslett csli csli_ cslic cslich
cslie cslief cslin csling cslis cslist cslo cslos cslos_ cslu cslun cslung csm_ csma csmal csmal_ csman csmann
csmar csmark csmart csmas csmasc csmat csmate csme csmei csmeis csmel csmeld csmet csmeti csmi csmit csmitt
csmo csmod csmode csms csms_ csmu csn_ csna csnap csnapf csne csneh csnehm csnet csnetz csno csnot csnotr csnu
csnum csnumm cso_ csob csoba csobal csoc csock csocke csof csofa csofa_ csofo csofor csoft csoftw csog csoga
csogar csogt csogt_ csoh csohl csohle csohn csohn_ csohne csol csola csolan csolar csolc csolch csoll csoll_
csolle csolln csollt csolu csolut csolv csolve csom csomm csomme cson cson_ csona csonal csonb csonbe csond
csonde csone csonen csonl csonli csonn csonne csonnt csons csonst csor csorg csorge csorgt csorr csorry csort
csorte csorti csov csovi csovie csow csowa csowas csowe csowei csowi csowie csoz csozu csozus cspa cspac
cspack cspam cspam_ cspan cspani cspar cspare cspark csparp cspart cspas cspass cspat cspat_ cspate cspatu
cspau cspaus cspax cspax_ cspe csped cspedi cspei cspeic cspek cspekt cspen cspend csper csperr cspez cspezi
cspi cspie cspiel cspin cspinn cspit cspitz cspl cspla csplat csplay cspo cspon cspone cspont cspor csport
cspos cspost cspot cspot_ cspott cspr cspra csprac cspre csprec csprei cspres cspri cspric csprin csprit cspro
csprob csproc cspru cspruc csprun cspu cspul cspule cspulm csqu csque csquel csra csrat csrat_ csre csre_
csrec csrech csred csrede csreg csregi csrei csreic csri csric csrich csrig csrig_ csry csry_ css_ cssa cssa_
cssab cssac cssach cssag cssage cssan cssant cssau cssau_ cssb cssba cssbal cssbar cssbe cssbu cssbuc cssc
cssch csscha cssche csschl csschr csschu csse csse_ cssel cssel_ csselb csselt cssem csseme cssen cssen_
cssenb cssend cssene cssens cssenw csser csser_ csserd cssere csserh cssern csserr cssers cssert csseru csses
csses_ cssest csset csset_ cssetz cssf cssg cssge cssgen cssger cssh cssha csshan cssi cssie cssieh cssier
cssig cssig_ cssige cssio cssion cssis cssist cssk csska cssl cssl_ cssla csslan cssle cssle_ cssler cssli
csslic cssm cssma cssman cssn cssn_ cssna cssnap csso csso_ cssor cssort cssp csspa csspac csspe cssper cssr
cssre cssrec cssri cssrig csst csst_ csste csste_ csstei cssten cssto csstop csstr cssts cssts_ csstu cssu
cssuc cssuch cssun cssung cssv cssve cssver cssw csswe csswer csswo csswor cssz csszu csszus cst_ csta csta_
cstab cstabi cstad cstadi cstadt cstaf cstaff cstag cstag_ cstage cstags cstah cstahl cstal cstall cstalt
cstam cstamm cstan cstand cstanz cstap cstape cstar cstar_ cstark cstart cstat cstati cstatt cstatu cstau
cstau_ cstaub cstaud cstaur cstaus cstaut cstb cstbe cstbed cstbes cstc cstch cstche cste cste_ cstec csteck
cstee cstee_ csteh csteh_ cstehe cstehn csteht cstei csteie csteig csteil cstein cstel cstell cstelt cstem
cstem_ cstemm csten csten_ cstena cstenf cstenk cstenl cstens cstent cstenz cster cster_ csterb cstere csterk
csterm cstern csterr cstert cstes cstes_ cstet cstet_ cstete cstets csteu csteue cstf cstfa cstfac cstg cstge
csth cstha csthaf csthan cstho csthof csti cstic cstich cstie cstieg cstier cstif cstift cstig cstig_ cstige
cstigs cstigt cstigu cstik cstik_ cstikg cstikk cstikv cstil cstil_ cstill cstim cstimm cstin cstink cstis
cstisc cstit cstk cstko cstkor cstl cstle cstlei cstler cstli cstlic cstm cstma cstmal cstme cstmen cstn cstn_
cstne cstnet cstnu cstnum csto cstob cstoc cstock cstof cstoff cstol cstolz cston cston_ cstop cstop_ cstopp
cstor cstorb cstore cstori cstorn cstort cstos cstoss cstp cstpo cstr cstra cstraf cstrag cstras cstrau cstre
cstrea cstrec cstrei cstres cstri cstric cstrie cstrip cstrit cstro cstrom cstron cstrop cstru cstruk csts
csts_ cstsc cstsch cstsp cstspi cstst cststa cstu cstuc cstuck cstud cstude cstudi cstuh cstuhl cstum cstump
cstun cstun_ cstund cstung cstunk cstur cstur_ csturz cstut cstutz cstv cstve cstver cstw cstwo csub csube
csuber csubs csubsc csuc csuch csuch_ csuche csuchf csucht csud csuds csudst csudt csudti csum csum_ csumf
csumfa csumi csumie csumm csums csumst csun csund csund_ csundh csung csung_ csunge csungs csunk csunke csup
csupe csuper csupp csuppe csuppo csur csure csus csush csushi csuss csuss_ csusse csv_ csve csver csverb
csverf csverk csvers csvert csverw cswa cswah cswahl cswar cswe cswec cswech csweg csweg_ cswege cswei csweis
cswen cswend cswer cswert cswo cswor cswort csys csyst csyste csza cszah cszahl csze cszei cszeit cszen cszent
cszi cszie csziel cszu cszug cszug_ cszus cszusc cszuse cta_ ctab ctabe ctabel ctabi ctabil ctabl ctable ctabu
ctabu_ ctac ctach ctach_ ctacht ctack ctacke ctad ctade ctadel ctadi ctadiu ctadt ctadt_ ctadtw ctaf ctaff
ctaffe ctag ctag_ ctage ctage_ ctagel ctagen ctages ctagl ctags ctags_ ctagsp ctagst ctagsu ctah ctahl ctahl_
ctai ctaik ctaik_ ctak ctakt ctakt_ ctakta ctaktd ctakte ctakti ctaktl ctaktv ctal ctal_ ctali ctalie ctalk
ctalk_ ctall ctall_ ctalla ctalo ctalog ctals ctalsw ctalt ctam ctamm ctamme ctammk ctan ctan_ ctand ctand_
ctanda ctande ctandi ctandl ctandn ctando ctands ctank ctank_ ctans ctansc ctant ctante ctanz ctanze ctap
ctape ctapel ctar ctar_ ctarb ctarbe ctari ctaria ctarie ctarif ctarin ctaris ctark ctarke ctart ctart_ ctartu
ctas ctasc ctasch ctass ctasse ctast ctasta ctaste ctastr ctat ctat_ ctate ctaten ctati ctatig ctatio ctativ
ctats ctatt ctatt_ ctatte ctattu ctatu ctatur ctau ctau_ ctaub ctaubs ctaubt ctauc ctauch ctaud ctaude ctauf
ctaufe ctaufn ctaufs ctaug ctaugt ctaur ctaura ctaus ctausc ctausk ctaut ctaut_ ctba ctbac ctback ctbar ctbar_
ctbare ctbark ctbe ctbed ctbedi ctber ctbere ctbes ctbest ctbew ctbewe ctbewo ctbl ctblu ctblum ctbo ctbot
ctbot_ ctbote ctch ctche ctchen ctchi ctchib ctco ctcol ctcolo ctda ctdat ctdate ctde ctdem ctdem_ ctdi ctdie
ctdien ctdr ctdru ctdruc cte_ ctea cteam cteam_ ctec ctec_ ctech ctechn cteck ctecke cteckt cted cted_ ctee
ctee_ cteh cteh_ ctehe ctehe_ ctehen ctehn ctehn_ cteht cteht_ ctei ctei_ cteie cteier cteig cteig_ cteige
cteil cteil_ cteile cteill cteiln cteils cteilt cteilu cteilw cteilz ctein ctein_ cteina cteine cteink ctel
ctel_ ctela ctelan ctelb ctelba ctele ctelef ctelek cteli ctelie ctelj ctelja ctell ctell_ ctellb ctelle
ctellf ctellg ctellm ctelln ctells ctellt ctellu ctellv ctellw cteln cteln_ ctels ctelt ctelt_ ctem ctem_
ctemb ctembe ctemm ctemme ctemu ctemu_ cten cten_ ctena ctenab ctenan ctenau ctenb ctenba ctenbe ctenbl ctend
ctene ctene_ ctenf ctenfa ctenfr ctenh ctenhe ctenk ctenka ctenko ctenl ctenle ctenlo ctenp ctenr ctenra ctens
ctens_ ctensa ctensc ctensi ctent ctent_ ctente ctenti ctenv ctenvo ctenw ctenwe ctenz ctenz_ ctenza ctenze
ctep ctepp cteppi cter cter_ ctera cterb cterbe cterd cterda ctere ctere_ cterei cteren cterer cteres cterf
cterg cterge cterh cterha cterhe cterhi cteri cteria cterie cterin cterir cteriu cterk cterka cterko cterku
cterl cterla cterle cterm cterm_ cterma ctermi ctern ctern_ cterna cterne cternz cterp cterpr cterr cterre
cterri cterro cters cters_ ctersa ctersb ctersc cterse ctersh cterst ctert ctert_ cterta cterv cterve cterw
cterwe cterz cterza ctes ctes_ ctesc ctesch ctest ctest_ cteste ctet ctet_ ctete ctete_ cteten ctets ctets_
cteu cteue cteuer cteuf cteufe cteur cteur_ cteure ctev ctev_ ctex ctext ctez cteze ctezei ctfa ctfac ctfach
ctfal ctfall ctfe ctfer ctfern ctfert ctfo ctfor ctform ctfr ctfre ctfrei ctfu ctfun ctfunk ctfut ctfutt ctge
ctgeb ctgebe ctgeg ctgega ctgege ctgel ctgem ctgema ctgen ctgeno ctger ctgera ctges ctgesc ctget ctgete ctgl
ctgli ctglie ctgr ctgu ctgut ctgut_ cth_ ctha cthab cthabe cthaf cthaft cthal cthalb cthali cthan cthand
cthank cthau cthaus cthe cthea ctheat cthei ctheit cthek ctheke cthem cthema cther cther_ cthera ctherm cthi
cthie cthiel cthin cthin_ cthis cthis_ cthl cthlo cthlon ctho cthof cthof_ cthom cthoma cthu cthur cti_ ctic
ctich ctich_ ctick cticke ctie ctie_ ctiea ctiean ctief ctiefa ctiefk ctieg ctiege ctien ctient ctier ctier_
ctiera ctiere ctiert ctierv ctif ctifi ctifiz ctift ctift_ ctifte ctig ctig_ ctige ctige_ ctigen ctiger ctigk
ctigke ctigs ctigst ctigt ctigt_ ctigu ctigun ctik ctik_ ctika ctikan ctike ctikel ctiker ctiket ctikg ctikk
ctiks ctiksa ctikv ctikve ctil ctil_ ctill ctill_ ctille ctillg ctim ctime ctimen ctimm ctimme ctimmt ctimmu
ctin ctin_ ctine ctine_ cting cting_ ctink ctinkt ctins ctinso ctint ctinte ctio ction ction_ ctione ctioni
ctions ctip ctipp ctippe ctippf ctippt ctir ctiro ctirol ctis ctis_ ctisc ctisch ctit ctiu ctius ctius_ ctiv
ctiv_ ctiva ctivan ctive ctive_ ctiver ctives ctivi ctivie ctiz ctize ctizen ctja ctja_ ctka ctkar ctkart ctke
ctko ctkof ctkoff ctkor ctkorb ctkos ctkost ctku ctkun ctkund ctl_ ctla ctlad ctlade ctlas ctlass ctle ctlei
ctleis ctler ctler_ ctlerw ctli ctlic ctlich ctlin ctline ctlini ctlins ctlis ctlist ctlo ctma ctmac ctmach
ctmal ctmal_ ctman ctmana ctmar ctme ctmen ctmeng ctmet ctmete ctmo ctn_ ctne ctner ctner_ ctnere ctneri ctnes
ctnest ctnet ctnetz ctni ctnis ctnis_ ctnu ctnum ctnumm cto_ ctoa ctob ctobe ctober ctoc ctoch ctocht ctock
ctock_ ctod ctod_ ctodl ctodli ctof ctoff ctoff_ ctoffe ctofu ctofuh ctog ctoh ctoha ctohau ctoi ctoi_ ctok
ctoko ctol ctole ctole_ ctoll ctoll_ ctolle ctolz ctolze ctom ctoma ctomat cton cton_ ctone ctoner ctonn ctons
ctons_ ctonu ctonum ctoo ctop ctop_ ctopf ctopfe ctopp ctopp_ ctoppe ctoppt ctor ctor_ ctorb ctorbe ctore
ctoren ctori ctorn ctorni ctorno ctorr ctorra ctort ctort_ ctos ctos_ ctose ctosef ctoss ctoss_ ctosst ctot
ctot_ ctota ctotal ctou ctour ctour_ ctoure ctov ctovo ctovol ctpa ctpak ctpake ctpap ctpapi ctpe ctper ctpers
ctpl ctpla ctplan ctpo ctpr ctpra ctprax ctpre ctprei ctpu ctpun ctpunk ctra ctra_ ctrac ctrack ctrad ctrade
ctraf ctrafa ctrag ctrag_ ctragb ctrage ctragl ctrags ctragt ctragu ctrai ctrain ctrak ctrakt ctral ctral_
ctrale ctran ctrank ctrans ctras ctrass ctrat ctrate ctratz ctrau ctrau_ ctraub ctraue ctraum ctraur ctraus
ctraut ctre ctrea ctream ctrec ctreck ctrei ctreib ctreic ctreid ctreif ctreik ctreis ctreit ctren ctrenn
ctrep ctrepp ctres ctrese ctress ctret ctrete ctretu ctreu ctreu_ ctreue ctreut ctreuu ctri ctric ctrich
ctrick ctrie ctrieb ctrier ctrif ctriff ctrik ctriko ctrin ctrink ctrip ctris ctrisc ctrit ctritt ctro ctro_
ctroc ctrock ctrog ctroge ctrol ctroll ctrom ctrom_ ctroma ctromt ctromv ctron ctrone ctroni ctrono ctrop
ctropf ctroph ctros ctrost ctrot ctrotz ctru ctrub ctrud ctrude ctruf ctruf_ ctrug ctrug_ ctruge ctrugs ctruk
ctrukt ctrum ctrum_ cts_ ctsa ctsab ctsac ctsach ctsan ctsanw ctsap ctsapp ctsau ctsauf ctsb ctsbe ctsbei ctsc
ctsch ctsch_ ctscha ctsche ctschi ctschl ctschn ctscho ctschr ctscht ctschu ctsd ctsda ctsdat ctse ctsei
ctseit ctsen ctsend ctser ctserk ctsf ctsfr ctsfu ctsfuh ctsg ctsge ctsges ctsh ctsho ctshos ctsk ctsl ctsla
ctsle ctslei ctslo ctslos ctso ctsor ctsorg ctsp ctspa ctspau ctspe ctsper ctspi ctspie ctspr ctspre ctsr
ctsre ctsrec ctss ctssc ctssch ctssp ctsspe ctst ctsta ctstad ctstag ctstan ctstat ctste ctstel ctsti ctstie
ctstr ctstra ctstu ctstun ctsz ctsze ctszei ctt_ ctta cttag cttag_ cttage cttags cttau cttaus cttb cttbe
cttbew cttbl cttblu cttd cttde ctte ctte_ cttei ctteil cttel cttel_ ctteln cttels ctten ctten_ cttenf cttens
ctter ctter_ cttere ctteri ctterk cttern ctters cttert cttes cttes_ cttet cttet_ cttf cttfo cttfor ctti cttie
cttier cttig cttig_ cttl cttle cttler cttm cttma ctto ctto_ cttp cttpa cttpak cttr cttra cttre cttrei ctts
ctts_ cttsc cttsch cttst cttste cttu cttun cttung cttw cttwa cttwas cttwo cttwoc ctu_ ctua ctuat ctuati ctuats
ctub ctube ctube_ ctubl ctubli ctuc ctuch ctuch_ ctuck ctuck_ ctud ctude ctuden ctudi ctudie ctudio ctudiu
ctuf ctug ctuga ctugal ctuh ctuhl ctuhl_ ctuhle ctul ctull ctull_ ctulle ctulp ctulpe ctum ctum_ ctume ctumer
ctump ctumpf ctun ctun_ ctund ctunde ctung ctung_ ctunge ctungs ctunk ctunke ctup ctup_ ctur ctur_ cture
cturen cturi cturie cturk cturk_ cturke cturki cturl cturli cturn cturni cturz cturze cturzt ctus ctus_ ctusc
ctusch ctut ctut_ ctute ctuts ctuts_ ctutz ctutz_ ctutze ctutzt ctutzu ctuu ctuur ctuur_ ctve ctver ctverb
ctvers ctvert ctwa ctwar ctware ctwas ctwas_ ctwasc ctwe ctwe_ ctweg ctwege ctwei ctwein ctwen ctwenr ctwer
ctwerk ctwi ctwin ctwint ctwo ctwoc ctwoch ctwor ctwort ctwu ctwur ctwurf ctyp ctyp_ ctys ctyse ctyser ctz_
ctza ctzag ctzage ctzak ctzakk ctzau ctzaus ctzb ctzbe ctzbea ctzbeh ctzd ctzde ctzdem ctze ctze_ ctzel ctzen
ctzen_ ctzenf ctzer ctzer_ ctzerk ctzf ctzfi ctzfil ctzfr ctzfra ctzg ctzge ctzger ctzi ctzie ctzieh ctzig
ctzig_ ctzige ctzk ctzkl ctzl ctzli ctzlic ctzlie ctzn ctzo ctzol ctzold ctzs ctzt ctzt_ ctzte ctzte_ ctztei
ctztem ctzten ctzter ctztes ctzu ctzun ctzung ctzus ctzusc ctzv ctzve ctzver cua_ cuad cuada cuada_ cuadr
cuadra cuaf cuafa cuafa_ cuafn cuafn_ cuag cuags cuagsp cual cuali cualit cuar cuar_ cuari cuariu cuart cuarta
cuas cuat cuati cuatio cuats cuats_ cuatsc cub_ cuba cuba_ cubau cubau_ cube cube_ cubeh cubeho cubel cubel_
cuben cuben_ cuber cuber_ cubera cuberb cubere cuberf cuberg cuberh cuberl cuberm cubern cubers cubert cuberw
cuberz cubi cubi_ cubig cubige cubil cubila cubin cubing cubl cubli cublic cubn cubni cubnis cubr cubri cubrig
cubs cubsa cubsau cubsc cubscr cubsp cubspo cubst cubsta cubt cubt_ cubte cubte_ cubu cubun cuch cuch_ cuchb
cuchba cuchbi cuche cuche_ cuchen cucher cuchf cuchfu cuchh cuchha cuchi cuchig cuchl cuchn cuchn_ cuchs
cuchs_ cuchsm cuchsr cuchst cucht cucht_ cuchte cuchtn cuchts cuchu cuchun cuck cuck_ cuckb cuckbe cuckbi
cuckd cuckda cucke cucke_ cucken cucker cuckf cuckfr cuckg cuckga cuckge cuckk cuckl cuckli cuckm cuckma
cuckme cuckr cuckru cucks cucks_ cucksa cuckse cuckst cuckt cuckt_ cuckw cuckz cuckza cud_ cude cude_ cudel
cudel_ cuden cudent cuder cuder_ cudg cudge cudget cudi cudie cudier cudio cudio_ cudiu cudium cuds cudst cudt
cudti cudtir cue_ cueb cuebo cuebon cuel cuell cuelle cuem cuem_ cueml cuemli cuen cuen_ cuenh cuenha cuep
cuepu cuepun cuer cuer_ cuera cuerab cuerb cuerbe cuerd cuerdi cuere cuerer cuerh cuerha cueri cuerin cuerl
cuerla cuern cuern_ cuernd cuers cuersp cuerst cuert cuert_ cuerte cuerw cuerwe cues cues_ cuf_ cufa cufa_
cufah cufahi cufal cufall cufb cufba cufban cufbe cufbea cufd cufdr cufdri cufe cufe_ cufel cufel_ cufen
cufen_ cufend cufens cufer cufer_ cufere cuferi cuff cuff_ cuffe cuffi cuffig cuffz cuffzi cufg cufga cufgab
cufge cufgeb cufgef cufgeg cufgeh cufgel cufgem cufger cufges cufget cufgez cufgh cufgho cufgi cufgib cufh
cufha cufhi cufhin cufho cufhor cufk cufkl cufkla cufl cufla cuflan cufle cufleg cufli cuflis cuflo cuflos
cufm cufma cufmac cufn cufn_ cufna cufnah cufnu cufnum cufp cufpr cufpre cufr cufri cufrie cufs cufs_ cufsa
cufsab cufsc cufsch cufsg cufsge cufsl cufsle cufss cufsst cufst cufsta cufste cufstr cufsu cufsuc cufsv
cufsve cufsz cufsze cuft cuft_ cufte cufte_ cufter cuftr cuftra cufts cufts_ cufu cufun cufung cufw cufwa
cufwac cufz cufze cufzei cug_ cuga cugal cugal_ cugan cugang cuge cuge_ cugeb cugebe cuged cugel cugele cugeln
cugem cugema cugemu cugen cugen_ cugenb cugend cuger cuger_ cugerb cuges cugesa cugesc cugesp cugest cugg cugi
cugie cugier cugl cugle cugn cugni cugnis cugr cugri cugrif cugs cugs_ cugsm cugsma cugsq cugsqu cugt cugt_
cugu cugus cugust cuh_ cuha cuhau cuhaus cuhe cuhe_ cuhei cuheit cuhen cuhen_ cuher cuher_ cuhere cuhes cuhest
cuhg cuhgr cuhgro cuhi cuhig cuhig_ cuhj cuhja cuhjah cuhl cuhl_ cuhle cuhle_ cuhls cuhlsc cuhlt cuhlt_ cuhlte
cuhlw cuhlwa cuhn cuhne cuhner cuho cuhor cuhore cuhort cuhr cuhr_ cuhre cuhren cuhrer cuhrp cuhrpa cuhrt
cuhrt_ cuhru cuhrun cuhs cuhst cuhsta cuhstu cuht cuht_ cui_ cuid cuidi cuidie cuie cuiet cuiets cuig cuigk
cuigke cuin cuini cuinie cuis cuise cuise_ cuk_ cuka cuko cukom cukomm cukt cukt_ cuktb cuktbe cukte cukte_
cukti cuktio cuktl cuktli cuktm cuktma cuktu cuktur cuku cukun cukund cukunf cul_ cula culan culant culanz
cular cular_ culare culat culati culd culd_ culda culda_ culde culde_ culden culdet culdi culdig cule cule_
culen culen_ culer culer_ cules cules_ culet culetz culh culhe culhei culi culi_ culic culich culie culief
culier cull cull_ culle culle_ cullen culler cullm cullp cullpa cullt cullt_ culm culm_ culma culmas culp
culpe culpen cult cult_ culti cultig culu culun culung culv culve culver culz cum_ cuma cuman cumann cumar
cumara cumark cumb cumba cumbau cumbe cumber cumd cumdr cumdre cume cume_ cumel cumelt cumen cumen_ cumenl
cument cumer cumer_ cumf cumfa cumfr cumfra cumg cumga cumgan cumge cumgeb cumgeh cumgek cumges cumget cumgez
cumi cumie cumier cumm cumm_ cumme cumme_ cummel cummer cummi cummi_ cummt cummt_ cumo cumor cump cump_ cumpe
cumpe_ cumpel cumpf cumpf_ cumpft cumr cumru cums cums_ cumsc cumsch cumso cumson cumst cumsta cumste cumstr
cumt cumt_ cumta cumtau cumu cumut cumuti cumutu cumw cumwe cumwel cumwo cumwoh cumz cumzu cumzug cun_ cuna
cuna_ cunan cunang cunb cunbe cunbea cunbed cunbek cunbez cunbr cunbra cunc cunce cuncer cunch cunch_ cunche
cund cund_ cunda cundac cundb cundba cunde cunde_ cundef cunden cunder cundes cundg cundge cundh cundhe cundi
cundic cundig cundin cundl cundla cundli cundn cundn_ cundp cundpr cunds cundsa cundsc cundu cundum cundun
cundz cundzw cune cune_ cuner cunerl cunerw cunf cunf_ cunfa cunfal cunfm cunfma cunfr cunfre cunft cunft_
cunfte cunfti cunfts cunfu cunfuf cunfun cunfz cunfze cunfzi cung cung_ cunge cunge_ cungef cungek cungel
cungen cunger cungl cunglu cungs cungs_ cungsa cungsb cungse cungsf cungsg cungsk cungsl cungsm cungsp cungss
cungsv cungsz cungu cungun cungut cunh cunhe cunhei cunho cunhof cuni cuni_ cunik cunika cunio cunior cunk
cunke cunkel cunken cunkl cunkle cunklo cunks cunkst cunkt cunkt_ cunkte cunkti cunktl cunm cunmo cunmog cunn
cunn_ cunne cunner cunno cunnot cuno cunp cunpa cunpas cunpe cunper cunpu cunpun cunr cunre cunrei cuns cuns_
cunsc cunsch cunse cunser cunsi cunsic cunsr cunsre cunst cunsti cunstl cunsu cunsub cunt cunt_ cunte cunten
cunter cuntr cuntre cunu cunub cunube cunv cunve cunver cunvo cunvol cunw cunwi cunwic cunz cunzu cunzuf
cunzuv cuor cuord cuordn cuot cuote cuote_ cup_ cupd cupda cupdat cupe cuper cuper_ cuperm cupp cuppe cuppe_
cuppi cuppig cuppo cuppor cupt cupt_ cupte cuptet cupts cuptst cur_ cura curan curant curat curato curb curba
curban curc curch curch_ curcha curche curchf curchg curchk curchr curchs curcht curchw curd curd_ curde
curde_ curden curdi curdig curds curds_ cure cure_ curec curech curem curem_ curen curen_ curer curer_ curf
curf_ curfe curfen curft curft_ curfte curg curg_ curge curgen curi curic curich curie curier curig curig_
curin curis curist curk curk_ curke curke_ curken curki curkis curks curks_ curl curla curlau curli curlic
curn curn_ curni curnie curno curnou curo curo_ curob curobe curok curokr curom curoma curop curopa curr curre
curren curs curs_ cursa cursac cursal cursc cursch curse curse_ curst curst_ curste curt curt_ curte curtei
curth curth_ curts curtsd curtst curu curuc curuck curuf curufe curz curz_ curza curzar curze curze_ curzei
curzel curzem curzer curzt curzt_ cus_ cusa cusa_ cusag cusage cusam cusamm cusar cusarz cusat cusatz cusb
cusba cusbau cusbi cusbil cusc cusch cusch_ cuscha cusche cuschg cuschl cuschr cuscht cusd cusdr cusdru cuse
cuse_ cusei cusein cusek cuseki cusen cusen_ cusend cuset cusetz cusf cusfa cusfal cusfl cusflu cusfu cusful
cusg cusga cusgab cusge cusgeb cusgef cusgeg cusgel cusgem cusgen cusger cusges cusget cusgew cusgez cush
cusha cushal cushi cushi_ cushil cusho cushol cusi cusie cusier cusik cusik_ cusin cusin_ cusine cusio cusion
cusiv cusive cusivv cusk cuske cusken cusku cuskun cusl cusla cuslan cuslau cusli cusli_ cuslie cusm cusm_
cusma cusme cusmei cusn cusne cusneh cusno cusnot cuso cuso_ cusp cuspa cuspac cuspe cusper cuspr cuspro cusr
cusre cusred cusrei cusri cusric cuss cuss_ cussa cussb cussba cussc cussch cusse cusse_ cussel cussen cusser
cusses cusset cussi cussie cussig cussio cussk cusska cussl cussla cussr cussre cusst cusst_ cusste cussu
cussuc cust cust_ custa custan custau custe custei custel custer custi custie custig custim custo custr custra
custu custur cusu cusv cusve cusver cusw cuswa cuswah cuswe cusweg cuswei cuswen cuswer cusz cusza cuszah
cuszu cuszug cuszus cut_ cuta cutac cutach cute cute_ cuted cuted_ cutel cutel_ cuten cuten_ cutenf cuter
cuter_ cutern cuters cutes cutes_ cutet cutet_ cutg cutge cutges cuth cutha cuthab cuti cutig cutig_ cutio
cution cutl cutli cutlic cuto cuto_ cutoh cutoha cutom cutoma cutr cutra cutrag cuts cuts_ cutsc cutsch cutt
cutt_ cutte cutte_ cutten cutter cuttes cuttet cutts cutts_ cutu cutun cutung cutz cutz_ cutzb cutzbe cutze
cutze_ cutzen cutzer cutzf cutzfr cutzi cutzig cutzt cutzt_ cutzu cutzun cutzv cutzve cuuk cuun cuung cuung_
cuur cuur_ cuut cuute cuute_ cuve cuver cuverl cuvi cuvie cuviel cuwa cuwar cuwarm cuwe cuwen cuweni cux_ cuxu
cuxus cuxus_ cuz_ cuze cuze_ cuzen cuzen_ cuzi cuzi_ cuzie cuzier cuzt cuzt_ cval cvan cvanb cvanbi cvat cvat_
cvata cvatan cvate cvate_ cvater cvates cvati cvatin cvatn cvatnu cvatp cvatpe cvatt cvatte cve_ cveg cvega
cvegan cvege cveget cvem cvemb cvembe cven cven_ cvent cvent_ cventu cvenz cvenz_ cvenzv cver cver_ cvera
cveral cveran cverar cverb cverba cverbe cverbi cverbo cverbr cverbu cverd cverdi cverdo cverdr cvere cverei
cverf cverfa cverfo cverfu cverg cverga cverge cvergi cvergl cvergn cvergr cverh cverha cverhu cverj cverk
cverka cverke cverkl cverku cverl cverla cverle cverli cverlo cverm cverme cvermi cvermo cvern cverni cvernu
cverp cverpa cverpe cverpf cverpi cverr cverra cverre cverro cvers cversa cversc cverse cversi cverso cversp
cverst cversu cvert cverta cverte cverti cvertr cveru cverun cverw cverwa cverwe cverwi cverz cverzi cverzo
cverzu cverzw cves cves_ cvest cveste cvet cvett cvette cvic cvice cvice_ cvicep cvid cvide cvideo cvidu
cvidul cvie cviec cviech cvieh cviel cviel_ cviele cvielf cviell cvielm cvier cvier_ cviere cvierm cviert
cvieru cvierz cvig cvig_ cvil cvill cvilla cvin cvis cvisi cvisio cvisit cvo_ cvod cvoda cvodaf cvog cvoge
cvogel cvogt cvogt_ cvol cvoll cvoll_ cvolla cvolle cvolli cvollk cvolls cvollz cvolt cvolta cvolu cvolum cvom
cvom_ cvon cvon_ cvonl cvonla cvor cvor_ cvora cvorb cvorbe cvorbi cvorf cvorfa cvorg cvorga cvorge cvorh
cvorha cvorhe cvorhi cvori cvorig cvork cvorka cvorl cvorle cvorli cvorm cvorm_ cvormi cvorn cvorn_ cvorne
cvorr cvorra cvors cvors_ cvorsa cvorst cvort cvorta cvorw cvorwa cvorwe cvos cvoss cvoss_ cvst cvsta cvstat
cvt_ cvui cvui_ cvur cvur_ cvus cvus_ cvve cvver cvvert cwa_ cwaa cwaag cwaage cwac cwach cwach_ cwache cwachs
cwack cwacke cwag cwage cwagen cwager cwagn cwagne cwah cwahl cwahl_ cwahle cwahlt cwahn cwahns cwahr cwahr_
cwahre cwahrs cwal cwald cwald_ cwall cwalla cwalt cwalt_ cwalte cwalti cwalts cwaltu cwan cwand cwand_ cwande
cwandf cwandt cwang cwange cwangs cwank cwann cwann_ cwanz cwanzi cwar cwar_ cware cware_ cwaren cwarm cwarm_
cwarme cwarn cwarnu cwars cwars_ cwart cwart_ cwarte cwartu cwaru cwarum cwarz cwarz_ cwarze cwas cwas_ cwasc
cwasch cwass cwasse cwassr cwat cwat_ cwatt cwatt_ cwatz cwatze cwatzt cwe_ cwea cwea_ cweb cwebe cwebs cwebse
cwebsh cwebsi cwec cwech cwech_ cwechs cweck cweck_ cwecke cweckl cweckt cwed cwede cweder cwee cwee_ cwees
cweess cweg cweg_ cwega cwege cwegen cwegf cwegg cwegge cwegl cwegla cwegs cwegs_ cwegsc cwegz cwegzu cweh
cweh_ cwehe cwehe_ cwehr cwehr_ cwei cwei_ cweic cweich cweid cweide cweif cweife cweig cweige cweih cweihn
cweil cweil_ cweile cweili cweim cweima cwein cwein_ cweine cweinh cweink cweint cweip cweipe cweis cweis_
cweise cweisl cweiss cweist cweisu cweit cweit_ cweite cweiti cweiz cweiz_ cwel cwelc cwelch cwelk cwelk_
cwelkt cwell cwelle cwelt cwelt_ cweltr cwem cwem_ cwen cwen_ cwend cwende cwendi cwendu cweng cweni cwenig
cwenn cwenn_ cwenns cwenr cwenre cwenz cwenze cwer cwer_ cwerb cwerb_ cwerbe cwerbl cwerbs cwerbu cwerd cwerd_
cwerde cwere cweren cwerer cwerf cwerk cwerk_ cwerke cwerks cwerkz cwert cwert_ cwerte cwerti cwertu cwes
cwese cwesen cwesh cwesha cwess cwesse cwest cweste cwet cwett cwettb cwette cwha cwhat cwhats cwi_ cwia cwia_
cwic cwich cwicht cwick cwicke cwickl cwid cwide cwider cwie cwie_ cwied cwiede cwieg cwiege cwien cwien_
cwier cwieri cwies cwies_ cwiese cwieso cwiev cwievi cwig cwig_ cwige cwige_ cwigen cwil cwill cwill_ cwille
cwilli cwim cwimm cwimmb cwimme cwimml cwin cwind cwind_ cwinde cwing cwingl cwinn cwinne cwint cwint_ cwinte
cwinz cwinze cwir cwir_ cwird cwird_ cwirf cwirft cwirk cwirkl cwirs cwirs_ cwirt cwirt_ cwirts cwis cwisc
cwisch cwiss cwisse cwisst cwit cwitw cwitwe cwitz cwitz_ cwitzt cwla cwlan cwlan_ cwn_ cwo_ cwoa cwoan cwoan_
cwoand cwoas cwoas_ cwoass cwoc cwoch cwoch_ cwoche cwochn cwochs cwof cwofu cwofur cwoh cwohe cwoher cwohi
cwohin cwohl cwohl_ cwohlg cwohn cwohn_ cwohne cwohnh cwohno cwohnt cwohnu cwoi cwois cwoiss cwol cwolf cwolf_
cwoll cwolle cwollt cwon cwonn cwonne cwor cwora cworan cworb cworbe cword cworde cwordn cworf cworfe cwort
cwort_ cworte cwortl cworu cworum cwos cwos_ cwot cwott cwott_ cwov cwovo cwovon cwoz cwozu cwozu_ cwro cwron
cwrong cwsl cwsle cwslet cwu_ cwuc cwuch cwuche cwun cwund cwunde cwuns cwunsc cwur cwurd cwurd_ cwurde cwurdi
cwurds cwurf cwurf_ cwurs cwursc cwurst cwurt cwurth cwus cwuss cwusst cxce cxcel cxcel_ cxel cxelf cxelfe
cxen cxen_ cxer cxer_ cxfr cxfra cxfrau cxis cxis_ cxist cxiste cxisti cxit cxit_ cxkl cxklu cxklus cxpe cxpo
cxpor cxport cxpr cxpre cxpres cxt_ cxte cxtr cxtra cxtra_ cxus cxus_ cxwa cxwar cxware cyan cyaz cyazm cyazma
cyer cyer_ cyera cyeral cyern cyern_ cyet cyete cyeter cyil cyild cyildi cyilm cyilma cyin cyin_ cyko cykot
cykott cym_ cynu cynum cynumm cyog cyoga cyoga_ cyogak cyok cyok_ cyor cyoru cyorum cyp_ cypa cypal cypal_
cyri cyrin cyrint cyse cyser cyserv cysh cysho cyshop cysi cyst cyste cystem cyve cyver cyvert cywa cywa_ cza_
czac czack czacki czag czage czagen czah czah_ czahl czahl_ czahlb czahle czahlt czahlu czahn czahna czahne
czahns czak czakk czakku czal czala czalan czam czamt czamt_ czan czap czapf czar czarb czarbe czau czaun
czaun_ czaus czbe czbea czbeau czbeh czbeho czbu czbur czch czchl czchli czde czdem czdem_ czdemi cze_ czeh
czehn czehn_ czehne czei czei_ czeic czeich czeig czeig_ czeige czeigt czeit czeit_ czeite czeiti czeitl
czeitp czeits czeitu czel czel_ czelb czelbe czelf czelfl czeln czeln_ czelne czelt czelte czem czem_ czemb
czembe czen czen_ czend czend_ czenf czenfu czent czent_ czentr czenz czenz_ czenze czep czept czept_ czepta
czepte czepti czeptu czer czer_ czerb czerbr czerd czerdr czere czere_ czerk czern czern_ czernv czernz czers
czerst czert czerti czes czess czessi czet czett czette czeu czeug czeug_ czeuge czeugt czfa czfah czfahi czfi
czfil czfilt czfr czfra czfrau czfri czfrie czge czger czger_ czges czi_ czia czial czic czich czicht czie
czieg cziegl czieh cziehe czieht cziehu cziel cziel_ cziell cziem czieml czien czien_ czier cziere cziert czig
czig_ czige czige_ czigen cziger cziges czim czimm czimme czin czin_ czip czip_ czkl czkla czko czle czlei
czlei_ czli czlic czlich czlie czlief czlo czlos czlu czluf czluft czma czmay czmayi czmo czmod czn_ czoc
czock czocke czog czog_ czoge czoge_ czogen czogn czogn_ czol czol_ czold czold_ czoll czoll_ czon czon_ czoo
czoop czoopl czos czru czruc czruck czt_ czte czte_ cztei czteil cztem cztem_ czten czten_ czter czter_ cztes
cztes_ cztp cztpr cztpra cztu cztur czturk cztuu cztuur czu_ czua czuag czuags czub czube czubeh czubi czubi_
czubig czuc czuck czucke czuckt czuf czufa czufal czufr czufri czug czug_ czuga czugan czuge czuge_ czugeb
czugel czugem czuges czugl czugle czugr czugri czugs czugsq czuh czuho czuhor czuk czuko czukom czuku czukun
czul czula czule czulet czuli czulie czum czum_ czumu czumut czun czung czung_ czuo czuor czuord czur czur_
czure czurec czuri czuric czurs czurst czuru czuruc czuruf czurz czurze czus czusa czusag czusam czusat czusc
czusch czuse czusen czuset czusp czuspe czust czusta czuste czusti czut czutr czutra czuv czuve czuver czuvi
czuvie czuw czuwe czuwen czve czver czvers czvi czvie czviel czvu czvui czvui_ czwa czwan czwang czwanz czwar
czwar_ czwe czwec czweck czwee czwee_ czwei czwei_ czweif czweim czweip czweit czwen czweni czwer czwert czwi
czwis czwisc czwo czwol czwolf czza czza_ czze cşim w% w& w+ w0171 w1 w10 w100 w11 w12 w120 w13 w14 w14,90 w15
w150 w16 w17 w18 w180 w19 w1998 w1a w2 w20 w200 w2022 w2023 w2027 w20391 w21 w22er w24 w240 w24h w25 w250 w28
w29,90 w2x w3 w30 w30.6 w300 w3000 w31 w31.12 w312 w34 w340 w38 w39 w3x w4 w4,99 w40 w400 w41 w42 w4471 w45
w46 w4711 w48 w5 w50 w500 w55 w5g w6 w6,90 w60 w7 w7,90 w70 w71 w75 w78 w79 w8 w80 w8000 w83 w84 w86 w88 w89
w9 w9,99 w90 w91 w95 w@ wa wa4 waa wab wabarbeiten wabbestellen wabbestellt wabbestellung wabbrechen
wabbuchung wabend wabends waber wabgebaut wabgebrannt wabgebrochen wabgebucht wabgegangen wabgegeben wabgeholt
wabgeladen wabgelaufen wabgelehnt wabgemeldet wabgenommen wabgeraten wabgerissen wabgesagt wabgeschafft
wabgeschlossen wabgestellt wabgewickelt wabgewimmelt wabgeworben wabgezogen wabgrissa wabgwimmlet wabhebt
wabholen wabholung wabi wabmahnung wabmeldelink wabmelden wabmeldn wabmeldung wabo wabos wabrechnung
wabschaffen wabschalten wabschlag wabsehen wabsender wabsolut wabstellen wabsturze wabsturzt wabteilung
wabwechslung wabzocke waccount wach wacht wade wadresse wafoch wah waha wahm wahnung waigner wakku wakkus
wakkuschrauber wakte wakten waktion waktiver waktull waktulle wakzeptabel walbers walbrecht walbtraum waldi
walkohol wall walle wallein walleine walleinstehende wallem wallen waller wallergie wallergiker walles wallet
wallgau wallianz wallweil walone walp wals walso walt waltbacken walte walten waltenheim walter waltere
walternativanbieter walternative waltersbedingt waltersheim waltes waltkunden waltstadt wam wamazon wamoi wamt
wan wanbieten wanbieter wanbindung wandauernd wandere wanderem wanderen wanderer wanderes wandermal wandern
wanders wandert wanderthalb wanderung wanderweitig wandre wandren wandres wanfahrt wanfahrtspauschale wanfang
wanfangen wanfrage wanfragen wangabe wangaben wangeblafft wangeblich wangebot wangebote wangeboten wangefangen
wangegeben wangeht wangekommen wangekundigt wangelegenheit wangelegt wangeln wangelogen wangelt wangemeldet
wangemessen wangenommen wangepflaumt wangerufen wangeruhrt wangesagt wangeschaut wangeschnauzt wangeschrieben
wangeschrien wangesprochen wangestellt wangetan wangezeigt wangst wankam wanklingeln wankommt wankundigung
wanlage wanlass wanlieferung wanliegen wanmelden wanonym wanrief wanruf wanrufbeantworter wanrufe wanrufen
wanruferei wanruft wans wanscheinend wanschluss wanschreiben wanschreibt wanschrift wansprache
wansprechpartner wansprechpartnerin wanstandige wanstandslos wantwort wantworte wantworten wantwortet wanwalt
wanwaltin wanweisung wanzahlung wanzeige wanziehen wanzurufen wanzuschreiben wapfel wapotheke wapothekenpreis
wapp wapparat wapple wapril waquarium warbeit warbeite warbeiten warbeitet warbeitgeber warbeitshosen
warbeitslos warg warger waroma warrogant wart wartik wartikel warzt warztpraxis wasche wasdfgh wassistentin
watelier wau wauch wauf waufdringlich waufgebaut waufgeben waufgefullt waufgegangen waufgegeben waufgehoben
waufgehort waufgelegt waufgelost waufgemacht waufgeraumt waufgeschwatzt waufgetaucht waufgetaut waufgezeichnet
waufghort waufgibt waufhoren waufhorn waufhort wauflegen wauflistung wauflosung waufnahmegebuhr waufpreis
waufs waufschlag waufstehen waufstellung wauftrag wauftragsbestatigung waufwachen waugen waugenblick waugust
waus wausbaufahig wausbildung wausdrucke wausdrucklich wauseinander wauseinandergefallen wausfalle wausfullen
wausgaben wausgebucht wausgefallen wausgefullt wausgelacht wausgelagert wausgelaufen wausgelistet wausgemacht
wausgemustert wausgeschieden wausgewandert wausgezahlt wausgezogen waushilfe wausholen wauskennt wauskunft
wauskunfte wauskunftsrecht wausland wauslandssemester wauslaufen wauslieferung wausm wauspacken wausprobieren
wausreden wausreichend wausrichten wausschalten wausschlag wausschreibung wausschuss waussendienst
waussendienstler wausser wausserdem wausserhalb waussetzen waussieht waustausch waustauschen waustauschgerat
waustragen waustragung wausverkauft wauswahl wausweg wauswendig wauswertung wauswertungen wauszug wauszusetzen
wauto wautohaus wautomat wautomaten wautomatisch wautomatischen wazubi wazubigehalt wbaby wback wbacke wbacken
wbacker wbackerei wbad wbahn wbahnhof wbahnhofstrasse wbald wbalkon wband wbank wbankeinzug wbankverbindung
wbar wbart wbatterien wbau wbauch wbauern wbauhaus wbaumann wbaumarkt wbaustelle wbayern wbaywa wbeanstanden
wbeantworte wbeantworten wbeantwortet wbearbeiten wbearbeitet wbearbeitung wbearbeitungsgebuhr wbeauftragt
wbecher wbeck wbedarf wbedient wbedienung wbeenden wbeendet wbeerdigt wbeerdigung wbefragt wbefragung
wbefragungen wbegeistert wbegrundung wbehalten wbehandelt wbehandlung wbehauptet wbehelligen wbehoben wbehorde
wbei wbeide wbeides wbeim wbeispiel wbeitrag wbeitrage wbekannt wbekannten wbekannter wbeklagen wbekomm
wbekomme wbekommen wbekommt wbelassen wbelastigen wbelastigt wbelastigung wbelegen wbelegschaft wbeleidigt
wbeliefern wbeliefert wbello wbemangelt wbemuhen wbemuht wbenotigen wbenotigt wbenutzen wbenutzt
wbequemlichkeit wberaten wberater wberatung wberechnet wbereinigt wbereits wberger wberichten wberlin
wbeschadigt wbeschaffung wbeschaftigt wbescheid wbeschlossen wbeschwerde wbeschwerden wbeschweren wbeschwert
wbesetzt wbesichtigungen wbesitzer wbesonderen wbesonderer wbesonderes wbesonders wbesorgt wbespreche
wbesprechen wbesprechung wbesser wbessere wbesseren wbesserer wbesseres wbestanden wbestatigen wbestatigt
wbestatigung wbeste wbesteht wbestell wbestellbestatigungen wbestelle wbestellen wbestellerei wbestellformular
wbestellstopp wbestellt wbestellung wbestellungen wbesten wbestens wbestimmt wbestimmte wbestimmten
wbestimmtes wbesuch wbesuchen wbesucht wbetrag wbetreuer wbetreuerin wbetreut wbetreute wbetreuung wbetrieb
wbetriebsferien wbetriebsrat wbetrifft wbetrogen wbetrug wbetruger wbetrugs wbetrugsmasche wbett wbettwasche
wbeurteilen wbevor wbewerten wbeyer wbezahlbar wbezahlen wbezahlt wbeziehen wbezieht wbezug wbezugsquelle wbi
wbidde wbieten wbietet wbike wbildschirm wbillger wbillig wbilliga wbilliger wbilligere wbilligeres wbim
wbimmelt wbin wbinden wbindet wbindung wbinnen wbins wbio wbiohof wbioladen wbioware wbis wbisher wbisschen
wbissl wbissle wbist wbite wbitte wbitten wbitter wbittschon wbittsteller wblank wblasen wblattert wblau
wblauen wbleib wbleiben wbleibt wbleistift wblicken wblickes wblieb wblinkt wblockier wblockiere wblockiert
wblod wbloss wblumen wblumenladen wbluse wblut wbock wboden wbodensee wbohne wbohnen wbohnenpunkt wbohrer
wbohrmaschine wbonus wboot wbordsteinkante wbosch wbose wbot wbote wboykottiere wboykottieren wbranche wbrand
wbrandl wbrandner wbrandt wbrauch wbrauche wbrauchen wbrauchens wbrauchn wbrauchs wbrauchst wbraucht wbrauchte
wbrauchten wbrauchtn wbrauchts wbremen wbremse wbrenner wbrennt wbrezn wbricht wbrief wbriefe wbriefkasten
wbrille wbring wbringen wbringt wbringts wbrinkmann wbroselig wbroselt wbrot wbrotchen wbruch wbruchig wbruder
wbruhen wbrunner wbstellt wbub wbuben wbuchen wbucher wbuchhaltung wbucht wbuchungen wbude wbudget wbugeln
wbundesnetzagentur wburnout wburo wburobedarf wburomaterial wbus wbushaltestelle wcafe wcallcenter wcalls
wcancel wcaterer wcatering wcent wchampagner wchaos wcharge wchat wchatbot wcheck24 wchef wchefin wchefs
wchefwechsel wchemie wchina wcho wchond wcloud wcode wcold wcompliance wcomputer wcomputerstimme wcongstar
wconrad wcontrolling wcookies wcopyshop wcorona wcousin wcousine wcreme wcremes wcrm wcsv wd wda wdabei wdach
wdachte wdafur wdagegen wdaheim wdaher wdahin wdahinter wdalli wdamals wdame wdamen wdamit wdanach wdaneben
wdanemark wdank wdankbar wdanke wdankend wdankschee wdann wdaran wdarauf wdaraufhin wdaraus wdarf wdark
wdaruber wdarum wdas wdass wdasselbe wdate wdatei wdaten wdatenauskunft wdatenbank wdatenkopie wdatenleck
wdatensatz wdatenschutz wdatenschutzbeauftragter wdatenschutzbehorde wdatenvolumen wdatev wdauer wdauerhaft
wdauernd wdauert wdauerten wdaugt wdavon wdavonlaufen wdavor wdazu wdazwischen wde wdeaktivieren wdecathlon
wdeckt wdefekt wdefekte wdeko wdelete wdem wdement wdemenz wdemir wden wdene wdenen wdenk wdenke wdenken
wdenkt wdenn wdenselben wder wderen wderselben wderzeit wdeshalb wdesign wdessen wdeswegen wdeutlich wdeutsch
wdeutschland wdezember wdi wdiabetes wdiagnose wdiat wdich wdicht wdichtgemacht wdichtungen wdie wdienst
wdienstag wdiensthandy wdienstleister wdienstnummer wdies wdiese wdiesel wdieselbe wdieselzuschlage wdiesem
wdiesen wdieser wdieses wdiesmal wdifferenzen wdigga wdigital wding wdinge wdir wdirekt wdiscounter
wdiskussion wdisplay wdisponent wdm wdo wdoch wdoktor wdonnerstag wdonnerstags wdoppelt wdoppelte wdoppelten
wdorf wdort wdorthin wdosen wdqualitat wdr wdran wdrauf wdraus wdraussen wdreck wdreckig wdrehen wdrei
wdreimal wdreissig wdrin wdrink wdritte wdrittel wdritten wdruben wdruber wdruck wdruckbild wdruckdaten
wdrucke wdrucken wdrucker wdruckerei wdruckerpapier wdruckerpatronen wdruckmaschine wdruckstellen wdruckt
wdrum wdrunter wdschrauba wdsgvo wdu wduft wdumm wdunger wdunkelmodus wdunkler wdunn wdunner wdur wdurch
wdurchaus wdurcheinandergebracht wdurchfall wdurchgebrannt wdurchgelegen wdurchgescheuert wdurchklingeln
wdurchrufen wdurchsage wdurchschnitt wdurchwachsen wdurchwahl wdurfen wdurft wdurfte wdurften wduschen
wduswahl wduzen we webay weben wecht wechte wechten wechter wechtes weck wecke wedeka wegal weh wehemalig
weher wehrlich wei weier weifach weigene weigenen weigener weigenes weigenmarken weigentlich weigentumer weim
weimer wein weinbau weindeutig weine weinem weinen weiner weines weinfach weinfluss weingang weingebaut
weingeben weingedeckt weingegangen weingehalten weingeholt weingekauft weingelaufen weingelost weingerichtet
weingeschaltet weingeschickt weingeschlafen weingestellt weingestiegen weinhalten weinige weinkauf weinkaufen
weinkauferin weinkaufsabteilung weinkaufsgemeinschaft weinkaufsgenossenschaft weinkaufsstopp weinkaufsverbund
weinkaufszentrum weinlaufen weinlosen weinmal weinmalig weinmaliger weins weinsatz weinschlafen weinschlafern
weinsicht weinsparen weinstellen weintragen weinverstanden weinwandfrei weinweisung weinwilligung
weinzelflaschen weinzeln weinzelne weinzelnen weinzelteile weinzige weinziger weinziges weinzutragen weirer
welektrisch welf weltern welternzeit wem wemol wempfang wempfanger wempfehle wempfindliche wempfohlen
wempfunden wen wendabrechnung wende wendet wendgultig wendlich wendstadium wenergiezuschlage wenglisch
wenglish wenkel wenkelin wenkeln wentfallt wentfernen wentfernt wentscheiden wentscheidet wentscheidung
wentschieden wentschuldigt wentschuldigung wentsorgt wenttauschend wenttauscht wentziehe weon wer werbeten
werdbeeren werfahren werfolgt wergeben werhalten werhoht werhohung werhohungen werinnern werinnert werinnerung
werinnerungen werklar werklare werklaren werklart werklarung werlaube werlaubnis werlaubt werlebt werledigt
werloschen werneuert wernst wernsthaft wernte werreichbar werreichbarkeit werreiche werreichen werreicht wers
wersatz wersatzakku wersatzfilter wersatzlieferung wersatzteil wersatzteile werschrecke wersetzt werst
werstatte werstattet werstattung werste wersten werstens werstes werstmal werteilt werubrigt werwarte
werwischt werwunscht werzahl werzahlen werzahlt werzeuger wes wess wesse wessen wet wetikett wetiketten wetwas
wetz weu weuch weuer weure weurem weuren weurer weuro weuropa wewig wewige wewigen wex wexcel wexfrau
wexistenz wexistiert wexit wexklusivvertrag wexport wexportfunktion wexpresszuschlag wextra wey wfachbucher
wfachmann wfad wfaden wfahr wfahre wfahren wfahrer wfahrt wfahrts wfahrzuschlag wfair wfaire wfairtrade wfake
wfall wfallen wfalls wfallt wfalsch wfalsche wfalschen wfalscher wfamiliare wfamilie wfamiliensache wfand
wfarbe wfarben wfass wfast wfaul wfaules wfaulheit wfax wfebruar wfehlanzeige wfehldrucke wfehlen wfehlende
wfehlenden wfehler wfehlerhaft wfehlerhafte wfehlgeburt wfehlmenge wfehlt wfehlte wfeierabend wfeiern
wfeiertag wfeiner wfendt wfenster wferien wfernsehen wfernstudium wfernwarme wfertig wfertigen wfest wfeste
wfesten wfester wfestnetz wfett wfeuchten wfeuerwehr wfickt wfiel wfielen wfiliale wfilialleiter wfilter
wfiltern wfinanzamt wfinanziell wfind wfinde wfinden wfindet wfinds wfing wfinger wfingern wfir wfirma wfirmen
wfirmenwagen wfisch wfitnestudio wfix wflach wflackert wflasche wflaschen wflaschenpost wflatrate wfleisch
wflensburg wfliesen wflog wflott wflyer wflyeralarm wflyern wfohn wfolgt wfolie wfordere wfordermittel wform
wformat wformular wformulare wfort wfotos wfrachtkosten wfrag wfrage wfragebogen wfragen wfragerei wfragt
wfragts wfranken wfrase wfrasteile wfrau wfrauen wfrech wfrechheit wfrei wfreiburg wfreitag wfreitags
wfremdgegangen wfremdvergeben wfresse wfressen wfressnapf wfreu wfreund wfreundin wfreundlich wfreundliche
wfreundlicher wfreundlichere wfreundlicheres wfreundlicherweise wfreundlichkeit wfreut wfria wfrieden wfrisch
wfrische wfrischer wfrischere wfriseur wfriseursalon wfrisst wfrist wfrohe wfruh wfruher wfruheren wfruhestens
wfruhjahr wfruhstuck wfuchs wfuhle wfuhlt wfuhlte wfuhr wfuhren wfuhrerschein wfuhrpark wfuhrt wfulda wfundig
wfunf wfunfmal wfunfzehn wfunkloch wfunkstille wfunktion wfunktionen wfunktioniert wfur wfurchtbar wfurn wfurs
wfurt wfusion wfusioniert wfussball wfusse wfusselt wfutsch wfutter wg wgab wgabs wgald wgangen wganz wganze
wganzen wgar wgarage wgarantie wgarantieantrag wgarantiefall wgarantiert wgarn wgarnichts wgarten wgartnerei
wgas wgaste wgasten wgasthof wgastronomie wgaststatte wgb wgeandert wgeantwortet wgearbeitet wgeargert wgeb
wgebaut wgebe wgeben wgebeten wgebinde wgeblieben wgeblockt wgebracht wgebrannt wgebrauch wgebraucht
wgebrochen wgebt wgebts wgebucht wgebuhr wgebuhren wgebunden wgeburtsdatum wgeburtstag wgedacht wgedanken
wgedauert wgedeckt wgedruckt wgeduld wgeduzt wgeehrte wgeerbt wgefahren wgefallen wgefallt wgefangnis wgefasst
wgefehlt wgeflogen wgefragt wgefreut wgefroren wgefuhl wgefuhlt wgefunden wgegangen wgegeben wgegen wgegend
wgegenfrage wgegenteil wgegenuber wgegessen wgegrusst wgeh wgehabt wgehalt wgehalten wgehangt wgehbehindert
wgehe wgehen wgehn wgeholfen wgeholt wgehoren wgehort wgeht wgehts wgeirrt wgeist wgekannt wgekauft wgeklappt
wgeklart wgeklingelt wgekommen wgekorkt wgekostet wgekriegt wgekummert wgekundigt wgekurzt wgelaber wgelander
wgelandet wgelasert wgelassen wgeld wgeldbeutel wgeldmangel wgelegen wgelegt wgelesen wgeliefert wgelistete
wgell wgelohnt wgeloscht wgelost wgemacht wgemass wgemeinde wgemeint wgemeldet wgemerkt wgemuse wgemusekiste
wgenau wgenauso wgenerell wgenervt wgeniessen wgenommen wgenossenschaft wgenug wgenugt wgeoffnet wgeordert
wgepanscht wgepasst wgeplatzt wgera wgerade wgerat wgerate wgeraten wgerechtfertigt wgeredet wgeregelt
wgereicht wgericht wgerichte wgerichtlich wgerissen wgern wgerne wgerochen wgerostet wgerust wgesagt wgesalzen
wgesammelt wgeschafft wgeschaft wgeschafte wgeschaftsaufgabe wgeschaftsfuhrer wgeschaftsfuhrung
wgeschaftsleitung wgeschaut wgeschehen wgescheite wgescheites wgeschenk wgeschenkt wgeschichte wgeschickt
wgeschiedene wgeschimpft wgeschlossen wgeschluckt wgeschmack wgeschmacklich wgeschmeckt wgeschnitten
wgeschnurt wgeschrieben wgeschrottet wgeschrumpft wgesehen wgesetzt wgesichtserkennung wgespart wgespeichert
wgespeicherten wgesperrt wgesprach wgesprochen wgesprungen wgestanden wgestellt wgestern wgestiegen wgestimmt
wgestoppt wgestorben wgestort wgestreikt wgestrichen wgestunken wgesucht wgesund wgesundheit wgesundheitlich
wgesundheitlichen wgesunken wgetan wgetaugt wgetauscht wgetippe wgetippt wgetragen wgetrankehandel
wgetreidefrei wgetrennt wgetriebe wgewackelt wgewahlt wgewaltig wgewartet wgewechselt wgewerbe wgewesen
wgewinnen wgewissen wgewohnheit wgewohnheiten wgewohnheitstier wgewonnen wgeworden wgewordn wgeworfen
wgewundert wgewurdigt wgewusst wgezahlt wgezeigt wgezogen wgfundn wgha wghabt wghort wgib wgibt wgibts wgicht
wgilt wging wgingen wgit wgits wglas wglaser wglasfaser wglaub wglaube wglauben wgleich wgleiche wgleichen
wgluck wglucklich wglump wglutenfrei wglutenfreie wglutenfreien wglutenfreies wgmbh wgnug wgod wgolf wgott
wgrad wgrade wgratis wgrau wgrauenhaft wgraus wgraz wgrenze wgrenzwertig wgriffe wgross wgrosse wgrossen
wgrossere wgrosseres wgrosses wgrosshandel wgrosshandler wgrosspackungen wgrottig wgruber wgrun wgrund wgrunde
wgrunden wgrundgebuhr wgrundlage wgrundpreis wgrundsatzlich wgrundschule wgrune wgruss wgrusse wgrussen
wgrusst wgruzi wgsagt wgschaft wgscheide wgsi wgsogt wgspeichert wgstorbe wgucken wgummi wgunstig wgunstiger
wgunstigerer wgunstigste wgut wgutachter wgute wguten wguter wgutes wgutgeschrieben wguthaben wgutschein
wgutscheine wgutschrift wgwa wh wha whaare whaaren whab whabe whaben whabt whabts whackerangriff whagebau
whaha whahn whalb whalbe whalben whalber whalbes whalbiert whalf whalfte whallo whals whalsabschneider whalt
whaltbar whaltbarere whaltbarkeit whalte whalten whaltet whaltung whamburg whams whan whand whande
whandelsregister whandelt whandler whands whandschuhe whandtuch whandwerker whandy whandynummer whandyvertrag
whangen whangt whannover whappig whart whasslich whast what whats whatt whatte whatten whattet whaufen
whauptstrasse whaus whausarzt whause whausflur whaushalt whaushaltssperre whauslieferanten whausmeister
whausnotruf whaustier whaustur whausverwaltung whaut whean whebbt whebt wheft whefte wheftig wheil wheim
wheirate wheiss wheisse wheissen wheisst wheizen wheizlufter wheizol wheizung whelfen whellofresh whemd
whemden whend whends wher wherbst whergegeben wherhaben wherkunft wherr wherren wherrlich wherrn wherrscht
whersteller whervorragend whett wheu wheulen wheut wheute whielt whielten whier whierher whiermit whiess
whilfe whilfsbereit whilft whilti whin whing whingen whingestellt whinne whinten whintereinander whinterher
whinterhertelefonieren whinterlassen whinterlegt whinterlegten whinuber whinweis whit whm whmm whobby whobel
whobs whoch whochbetrieb whochgesetzt whochladen whochwasser whochzeit whod whof whofer whoffe whoffentlich
whoffmann whofladen whoflich whoflichkeit whohe whoher whoid whol whole wholen wholland wholt wholz
whomeoffice whomepage whonig whor whore whored whoren whorer whoret whorn whornbach whoroskop whort whorts
whosen whot whotel whotline whots whr whuber whufte whuhner whuk whund whunde whundefutter whundert whut whute
wich wichs wid widee wideen wignorieren wignoriert wihm wihn wihnen wihr wihre wihrem wihren wihrer wihres wik
wikea wim wimker wimmer wimport win windividulle winfluncer winfo winformation winformationen winformiert
winfos winhaber winhalt winkasso winklusive winnen winnendienst winnerhalb wins winsel winseln winsolvent
winsolvenz wintensiv wintensivstation winteressant winteresse winteressieren winteressiert wintern winterne
winternet winternetseite winventur winzwischen wirgendwann wirgendwas wirgendwie wirgendwo wirrtum wisn wisst
wist wit witalien witaliener wja wjacke wjahr wjahre wjahrelang wjahren wjahresabo wjahresabschluss
wjahresende wjahresvertrag wjahreswechsel wjanner wjanuar wje wjede wjedem wjeden wjedenfalls wjeder
wjederzeit wjedes wjedesmal wjegliche wjein wjemand wjemandem wjemanden wjena wjenseits wjep wjetz wjetzt wjo
wjoa wjob wjonas wjou wjuli wjunge wjungen wjunger wjungs wjuni wjz wk wka wkabel wkaffee wkaffeehaus
wkaffeemaschine wkalender wkalkulation wkalt wkam wkamen wkampf wkanada wkann wkannst wkannte wkanone wkantine
wkanzlei wkapier wkapiert wkapseln wkaputt wkaputte wkaputten wkaputtes wkaputts wkarte wkartei wkartoffeln
wkarton wkartons wkartuschen wkase wkassa wkasse wkassel wkassenwart wkasten wkatalog wkataloge wkatastrophal
wkatastrophe wkater wkatze wkatzenfutter wkauf wkaufe wkaufen wkaufland wkaufn wkaufsucht wkauft wkaum
wkaution wkeen wkeene wkehricht wkei wkeien wkeimten wkein wkeine wkeinem wkeinen wkeiner wkeinerlei wkeines
wkeins wkeks wkeller wkellner wkenn wkenne wkennen wkennt wkenntnis wkennwort wkerl wkern wkerzen wkessler
wkette wkg wkiel wkilo wkilometer wkilopreis wkind wkinder wkindergarten wkindern wkino wkiosk wkirche wkiste
wkisten wkita wklage wklagen wklageschrift wklappe wklapprig wklappt wklappte wklar wklaren wklarna wklaro
wklart wklasse wkleben wkleber wklebt wklein wkleine wkleinen wkleiner wkleinere wkleineres wkleines
wkleinigkeit wkleinmengen wkleinstmengen wklemmt wklick wklicks wklingeln wklingelt wklingen wklingt wklinik
wkm wknapp wkneipe wknie wknopf wknopfe wkoana wkoch wkoche wkochen wkoffein wkohle wkoi wkoin wkolb wkollege
wkollegen wkollegin wkollektion wkoln wkoma wkomisch wkomische wkomm wkomma wkomme wkommen wkommende
wkommentar wkommt wkommts wkommunikation wkompetent wkomplett wkomplette wkomplettpaket wkompliziert
wkonditionen wkonfigurator wkonkurrent wkonkurrenz wkonkurrenzfahig wkonkurs wkonnen wkonnt wkonnte wkonnten
wkonntet wkonsumieren wkontakt wkontaktaufnahme wkontaktaufnahmen wkontaktdaten wkontakte wkontaktieren
wkontaktiert wkontaktlinsen wkontaktliste wkontaktverbot wkontaktversuche wkontaktversuchen wkonten wkonto
wkontogebuhr wkontonummer wkonzern wkonzernvorgabe wkonzernzentrale wkopf wkopfe wkopie wkopien wkopierpapier
wkorb wkork wkorkte wkorrigieren wkorrigiert wkosmetik wkost wkosten wkostenfreie wkostenlose wkostet wkostete
wkostspielig wkraft wkraftfutter wkram wkramer wkrank wkrankenhaus wkrankenkasse wkrankheit wkratzer wkrause
wkrebs wkredit wkreditkarte wkreis wkriagt wkrieg wkriege wkriegen wkriegt wkrumelt wkuche wkuchen
wkuchenfront wkuhe wkuhlschrank wkuhstall wkulant wkulanz wkummern wkummert wkumpel wkundbar wkunde wkunden
wkundenakte wkundenberater wkundendatei wkundendaten wkundendienst wkundenfreundlichkeit wkundenkonto
wkundenliste wkundennummer wkundenportal wkundenservice wkundige wkundigen wkundigung wkundin wkundschaft
wkunftig wkur wkurier wkurs wkurse wkurz wkurzarbeit wkurzem wkurzer wkurzere wlaat wlabe wlabor wlaborverbund
wlabyrinth wlacht wlack wladen wladt wlag wlagen wlager wlagerhaus wlagerverwaltung wlags wlahm wlaib
wlaktosefrei wlaktosefreie wlaktosefreien wlaktosefreier wlamm wlampe wlampen wlan wland wlanden wlang wlange
wlanger wlangere wlangsam wlangsamer wlangst wlangt wlangweilig wlangweiliges wlaptop wlass wlasse wlassen
wlasset wlasst wlastig wlastschrift wlat wlaufbander wlaufen wlaufenden wlauft wlaune wlaut wlauter wlauwarm
wleasing wleave wlebe wleben wlebensgefahrlich wlebensumstande wlebt wlecken wlecker wleder wleer wleere
wleert wleg wlegen wlegt wlehne wlehre wlehrling wleicht wleichter wleid wleider wleihgerat wleim wleine
wleipzig wleisten wleistung wleiter wleitung wlernen wlernsoftware wlernt wles wlese wlesen wletzte wletztem
wletzten wletzter wletztes wleut wleute wleuten wlexware wlicht wlidl wlieb wliebe wlieber wlieblingskurs
wlieblingsmodell wlieblingssorte wlieblingstee wliebschte wliebsten wlief wlieferant wlieferanten wlieferbar
wlieferdienst wliefergebiets wliefergebuhr wlieferig wliefern wlieferpauschale wlieferscheine wlieferstopp
wliefert wliefertag wliefertermin wliefertermine wlieferung wlieferungen wlieferverzug wlieferwagen
wlieferzeit wlieferzeiten wlieg wliege wliegen wliegt wliess wliessen wliest wlindenweg wlindner wlinie wlink
wlinke wlinks wlinkshander wlinz wlippenstift wliquidiert wliste wlistn wliter wlizenz wlkw wloch wlocher
wlochern wlocker wlogin wlogo wlohn wlohnfertiger wlohnt wlokal wlokaler wlol wlond wlorenz wlos wlosch
wlosche wloschen wloschfunktion wloschn wloscht wloschung wlose wlosem wlosen wlosung wlott wluft wlust
wlustig wlut wlutet wluxus wmac wmach wmachbar wmache wmachen wmacht wmachts wmadels wmag wmagazin wmagen
wmahen wmahlzeit wmahnbescheid wmahnt wmahnung wmahnungen wmai wmaier wmail wmailadresse wmails wmakita
wmakler wmal wmale wmama wman wmanchmal wmangelhaft wmangelhafte wmangelliste wmann wmanner wmantel wmarge
wmarke wmarken wmarkt wmarktublich wmarz wmasche wmaschine wmaschinen wmassig wmaterial wmatratze wmatsch
wmatschig wmatte wmau wmaurer wmaus wmcfit wme wmeckere wmeckern wmeeting wmega wmeh wmehl wmehr wmehrere
wmehreren wmehrfach wmehrmals wmeier wmein wmeine wmeinem wmeinen wmeiner wmeinerseits wmeines wmeinetwegen
wmeins wmeint wmeinte wmeinung wmeist wmeistens wmeister wmeld wmelde wmelden wmeldet wmelken wmelkfett wmenge
wmengen wmengenrabatt wmensch wmenschen wmenu wmenus wmerci wmerken wmerkt wmessages wmesse wmesser
wmessestand wmessgenauigkeit wmesswerte wmetro wmetzger wmich wmies wmieser wmiete wmieter wmieterin wmih
wmilch wmilchkuhe wmin wmindermengenzuschlag wmindestbestellmenge wmindestbestellwert wmindestmenge wminute
wminuten wmir wmischung wmiserabel wmist wmit wmitarbeiter wmitarbeiterin wmitarbeitern wmitbewerber
wmitbewohner wmiteinander wmitgenommen wmitgeteilt wmitglied wmitgliedsbeitrag wmitmachen wmitmacht wmittag
wmittagessen wmittags wmittagspause wmitteilung wmitteilungen wmittel wmitten wmittlerweile wmittwoch
wmittwochs wmixer wmo wmobilnummer wmocht wmochte wmochten wmode wmodell wmodelle wmodernes wmodul wmodus
wmoglich wmogliche wmoglichkeit wmoin wmol wmoment wmomentan wmonat wmonate wmonatelang wmonaten wmonatlich
wmonats wmonatsende wmond wmontag wmontage wmonteur wmonteure wmore wmorgen wmorgens wmotor wmotorrad wmotten
wmucks wmude wmuffig wmuhe wmuhle wmull wmuller wmunchen wmund wmundlich wmurks wmusik wmusli wmuss wmussen
wmusst wmusste wmussten wmuster wmusterkoffer wmutter wmutterkuhe wmutterschutz wmy wn wna wnaa wnach wnachbar
wnachbardorf wnachbarin wnachbarn wnachbarort wnachbesserung wnachbestellen wnachbestellt wnachdem wnachdenken
wnachdruck wnachfolger wnachfolgerin wnachfrage wnachfragen wnachfragt wnachfullpacks wnachfullpackungen
wnachgelassen wnachgeliefert wnachgerechnet wnachher wnachhilfe wnachichten wnachkaufen wnachlass wnachlesen
wnachmieter wnachmittag wnachmittags wnachricht wnachrichten wnachschauen wnachsehen wnachste wnachsten
wnachster wnachstes wnacht wnachtdienst wnachtelefonieren wnachts wnachtschicht wnachweislich wnadeln wnagel
wnah wnahe wnahen wnahmaschine wnaht wnahte wnaja wname wnamen wnamlich wnapf wnase wnass wnaturlich wnciht
wne wneben wnebenan wnebenkosten wnee wneffe wneffen wnehm wnehme wnehmen wnehmt wnehmts wnei wnein wnem
wnemme wnemmts wnen wnennen wner wnerv wnerven wnervig wnervt wnespresso wnetcologne wnett wnette wnetter
wnetto wnetz wneu wneubau wneue wneuen wneuer wneuerdings wneues wneugierig wneuheiten wneukunden
wneukundenbonus wneulich wneun wneunfuffzig wnewsletter wnia wnicht wnichte wnichts wnichtstun wnie
wniederlassung wniedrig wniedrigere wniemals wniemand wniemandem wniemanden wnimm wnimme wnimmerwiedersehen
wnimmt wnirgends wnirgendwo wno wnoch wnochber wnochmal wnochmals wnod wnord wnormal wnormaler wnot wnote
wnotfall wnotfalle wnotieren wnotig wnovember wnu wnuff wnull wnum wnumber wnume wnumer wnumm wnumme wnummer
wnummern wnun wnur wnut wnutze wnutzen wnutzer wnutzt wnutzung wo wo2 woamoi wob woben wobendrein woberflache
woberflachengute woberndorf wobi wobst wobstkorb wobwohl woch woder wofen woff woffen woffenbar woffene
woffenen woffnungszeiten woft wofter wohne wohr wohren woich woide woifach wok wokay wokostrom woktober wol
wolwechsel woma wonline wonlinedruckerei wonlineshop wooch wop wopa wopper wopt wordentlich wordentliche
wordern wordination wordner wordnung worganisiert wort wortlichen wostern wosterreich wotto wout wowa wozdemir
wozturk wpaar wpachtvertrag wpack wpackchen wpackung wpackungen wpaket wpaketbote wpaketdienst wpakete
wpaketen wpalette wpaletten wpalmol wpampig wpampige wpandemie wpapa wpapier wpapierlos wpappe wparfum wpartei
wpartner wpartyservice wpassau wpassen wpassenden wpassendes wpassiert wpasst wpasste wpasswort wpatienten
wpatronen wpatzig wpatzige wpatzigen wpause wpausieren wpausiert wpay wpaypal wpdf wpech wpeinlich wpellets
wpenny wpension wper wperfekt wperlweiss wperson wpersonal wpersonenbezogenen wpersonlich wpersonliche
wpersonlichen wpersonlicher wpersonliches wpetersen wpetzold wpfalz wpfand wpfandgeld wpfanne wpferd wpferde
wpfiat wpflanzen wpflaster wpflege wpflegeheim wpflegerin wpfund wphishing wphotovoltaik wpiept wpilatus
wpinsel wpizza wplan wplastik wplatten wplattform wplease wpleite wplotzlich wpls wplus wplz wpohl wpolen
wpolitik wpolitische wpolitischen wpolizei wpontius wporos wportal wportionen wporto wportugal wposition wpost
wpostfach wpralinen wpramie wpraxis wpreis wpreisanpassung wpreise wpreisen wpreiserhohung wpreiserhohungen
wpreisgarantie wpreislich wpreisliste wpreiswert wpresse wprima wprinzip wprioritaten wprivat wprivatanschluss
wprivate wprivates wprivatinsolvenz wprivatnummer wprivatperson wpro wprobeabo wprobieren wprobierpakete
wprobiert wproblem wprobleme wprodukt wproduktbereich wprodukte wproduktion wproduktlinie wproduktmanager
wproduzieren wprofil wprogramm wprojekt wprospekt wprospekte wprovision wprozent wprufen wpruft wpuh wpumpe
wpunkt wpunkte wpunktlich wpunktlichkeit wputzfrau wqualitat wqualitativ wquartal wquatsch wquelle wquietscht
wrabatt wrabatte wrad wradern wradio wradl wrahmen wrahmenvertrag wraiffeisen wraiffeisenmarkt wramsch wran
wrand wrangeht wranzig wrasenmaher wrasierer wrate wraten wratenzahlung wrauche wrauchen wrauchte wrauf
wraumen wraus wrausgeflogen wrausgegangen wrausgenommen wrausgeschmissen wrausgeworfen wrausnehmen wraussuchen
wreagenzien wreagieren wreagiert wreaktiviert wrechnet wrechnung wrechnungen wrechnungskauf
wrechnungskorrekturen wrecht wrechte wrechtliche wrechtsanwalt wrechtsbeistand wrechtsschutzversicherung wred
wrede wreden wredet wreduziert wregal wregale wregelmassig wregelt wregen wregenbogenaktion wregensburg
wregion wregionale wregionalen wregionales wregnet wreguliert wreha wreichen wreicht wreichts wreifen wrein
wreingekommen wreinigung wreise wreisen wreissen wreisst wreissverschluss wreiten wreiter wreitet wreizend
wreklamation wreklamationen wreklame wreklamieren wreklamiert wrelaunch wreligiosen wremove wrente wrentner
wrentnerin wreparatur wreparaturen wreparieren wrepariert wrespekt wrespektieren wrest wrestaurant wretour
wretoure wreumutig wrewe wrezept wrezepte wrezepten wrezeption wrezeptur wrichtig wrichtige wrichtigen wriecht
wringelblume wrisse wroaming wrobinsonliste wroboter wroch wroh wroladen wrolle wrosen wrossmann wrosten
wroster wrosterei wrostet wrostock wrostung wrot wroten wrotweine wru wruber wrucken wruckerstattung
wruckfragen wruckmeldung wruckruf wrucksack wrucksendung wruckzahlung wruf wrufen wrufnummer wruft wrufts
wruhe wruhestand wruhig wruht wruiniert wrum wrund wrunde wrundum wrunter wruppig wrussen wrussland ws
wsaatgut wsabine wsach wsachbearbeiter wsache wsachen wsack wsacke wsaft wsaftig wsag wsage wsagen wsagn wsags
wsagt wsaison wsaisonbetrieb wsalat wsalbe wsalon wsamstag wsamstags wsamt wsamtliche wsamtlicher wsanitar
wsap wsass wsatt wsau wsauber wsaubere wsauberer wsauer wsauerland wsauna wschachtel wschade wschaden
wschadenersatz wschadensmeldung wschadet wschaff wschaffe wschaffen wschafft wschal wschalte wschalter
wschaltet wschame wschatz wschau wschaue wschauen wschaufenster wschaun wschaut wscheibe wscheidung wscheiss
wscherz wschicht wschichtdienst wschichten wschichtplanung wschick wschicke wschicken wschickt wschickts
wschief wschiess wschiesst wschimmel wschimmelig wschimmelt wschimmlig wschlaf wschlafe wschlafen wschlaft
wschlag wschlaganfall wschlager wschlampig wschlecht wschlechte wschlechter wschlechtes wschleichts wschleife
wschlicht wschliessen wschlimm wschlimmer wschlosser wschluss wschlussel wschlussrechnung wschmarrn wschmecken
wschmeckt wschmeckten wschmeckts wschmeissen wschmeisst wschmidt wschmieren wschmiert wschnappchen wschnauze
wschnee wschneider wschnell wschneller wschnellere wschnelligkeit wschnitt wschnittblumen wschnitte
wschnittstelle wschnosel wschokolade wschon wschone wschonen wschoner wschones wschrank wschraub wschraube
wschrauben wschrecklich wschreib wschreibe wschreiben wschreibn wschreibt wschreiner wschreit wschriev
wschrift wschriftlich wschriibe wschritte wschrott wschrottreif wschufa wschuhe wschuhgrosse wschuld wschulden
wschuldet wschule wschulen wschulung wschuster wschwach wschwager wschwagerin wschwanger wschwarz wschwarze
wschwatze wschwatzen wschweissen wschweiz wschwer wschweren wschwerer wschwester wschwiegermutter
wschwiegersohn wschwiegertochter wschwierig wschwimmbad wschwort wsechs wsee wseele wseh wsehe wsehen wsehr
wsei wseid wseidel wseidl wseids wseien wsein wseine wseinem wseinen wseins wseit wseitdem wseite wseither
wseitz wsekretariat wsekretarin wsekunde wselben wselber wselbst wselbstauskunft wselbstbedienung
wselbststandig wselbstverstandlich wselten wsemmeln wsend wsenden wsendungsverfolgung wseniorenrabatt wsenken
wseptember wserie wserios wserver wservice wservicepauschale wservus wsetzen wsexistisch wshampoo wshirt wshop
wsi wsich wsicher wsichs wsie wsieben wsiehe wsieht wsies wsilvester wsimsen wsin wsind wsingle wsinn wsinnlos
wsisch wsit wsituation wsitz wsitze wsitzen wsitzt wskonto wsms wso wsobald wsocken wsofa wsofort wsofortige
wsoftware wsogar wsohle wsohlen wsohn wsohne wsolang wsolange wsolaranlage wsolche wsolchen wsoll wsollen
wsolln wsollt wsollte wsollten wsommer wsommerferien wsommerfest wsondergrossen wsondern wsonne wsonnenschein
wsonntag wsonst wsorge wsorgen wsorry wsorte wsorten wsortiert wsortiment wsoviel wsowas wsoweit wsowieso
wsozusagen wspam wspanien wsparen wsparkasse wsparprogramm wspart wspass wspat wspater wspax wspedition
wspeicher wspeichern wspeichert wsperr wsperren wsperrliste wsperrvermerk wspielt wspielzeug wspinnt wspitze
wspontan wsport wsports wsprach wspreche wsprechen wsprechstunde wspricht wspruchen wspulmaschine wsry
wstabilere wstadt wstadtwerke wstadtwerken wstaffel wstaffelpreise wstall wstammen wstammkunde wstammkunden
wstand wstandardantwort wstanden wstandig wstandige wstandigen wstandort wstanze wstapel wstart wstartup
wstatt wstau wstaubsauger wstaubsaugerbeutel wstaut wstecken wstecker wsteckt wsteh wstehe wstehen wstehn
wsteht wsteig wsteigen wsteiner wstelle wstellen wstellt wstemmen wsterbe wsterben wsterne wstets wsteuer
wsteuerberater wsteuererklarung wstich wstifte wstil wstill wstille wstillgelegt wstimmen wstimmt wstimmte
wstimmten wstinkt wstock wstoff wstoffe wstop wstopp wstoppen wstoppt wstoppte wstoren wstornieren wstorniert
wstort wstrafanzeige wstrasse wstrassen wstraubing wstreichen wstreicht wstreichts wstreichung wstreifen
wstreifig wstreit wstreiten wstress wstrich wstrick wstricken wstrittig wstrom wstromanbieter wstromtarif
wstuck wstudent wstudenten wstudentenrabatt wstudentin wstudio wstudium wstuhl wstuhle wstumpf wstunde
wstunden wstundensatz wsturzt wsuch wsuche wsuchen wsuchfunktion wsuchte wsudtirol wsuper wsupermarkt wsuppe
wsupport wsushi wsuss wsusses wsystem wtablet wtabletten wtabu wtach wtadellos wtag wtage wtagelang wtagen
wtagsuber wtal wtalk wtante wtarif wtarifen wtaschengeld wtassen wtastatur wtaste wtasten wtat wtatig wtauchen
wtaufe wtaugt wtausch wtauscht wtchibo wteam wtechnik wtechniker wtechnisch wtee wteig wteil wteile wteilen
wteillieferungen wteilnehmen wteils wteilweise wtelefon wtelefonakquise wtelefonat wtelefonate wtelefoniere
wtelefonieren wtelefonisch wtelefonische wtelefonnummer wtelefonnummern wtelefonzentrale wtelekom wtemu
wteppich wtermin wtermine wterminvergabe wtest wteuer wteuersten wteufel wteuren wteurer wthalia wthanks
wtheater wtheke wthema wtherapeut wthermomix wthis wthomann wthomas wticket wtiefkuhlware wtierversuche wtinte
wtippe wtippen wtippfehler wtirol wtisch wtja wtochter wtod wtodlich wtoll wtolle wtollen wtoller wtolles
wtomaten wton wtoner wtop wtor wtot wtotal wtrag wtragbar wtrage wtragen wtragt wtrainer wtrainiere
wtrainieren wtraining wtraktor wtransparenz wtrau wtrauer wtrauerspiel wtraum wtraumwohnung wtraurig wtrennung
wtreppenhaus wtresen wtreue wtreuebonus wtreuepunkte wtreuerabatt wtrier wtrifft wtrikots wtrink wtrinke
wtrinken wtrinkt wtrocken wtropfen wtropft wtropfte wtrotz wtrotzdem wtschau wtschechien wtschuss wtu wtuats
wtulpen wtun wtur wturkisch wturniere wtut wtuts wtwint wtyp wu wubel wuber wuberall wuberblick wuberein
wuberflussig wuberfordert wubergabe wubergeben wubergrosse wubergrossen wuberhaupt wuberhoht wuberholt
wuberladen wuberleg wuberlege wuberlegen wuberlegt wubermorgen wubern wubernahme wubernommen wubers wubersicht
wubersiedelt wuberspringen wuberteuert wubertragt wuberweist wuberweisung wuberwiesen wuberzeugt wuberzogen
wubrig wubrigens wuch wuf wuhr wulm wum wumbau wumdrehen wumfrage wumfragen wumgang wumgangston wumgebracht
wumgehend wumgeht wumgeschaut wumgesehen wumgestellt wumgestiegen wumgetauscht wumgezogen wumgezogn wummeldung
wums wumsonst wumstanden wumstandlich wumstellung wumstrukturierung wumtausch wumzug wun wunbeantwortet
wunbeantworteten wunbearbeitet wunbedingt wunbekannt wunbezahlbar wunbrauchbar wund wundicht wunerlaubte
wunerwunscht wunfall wunfreundlich wunfreundliche wunfreundlicher wungefahr wungelesen wungeniessbar wungern
wungunstig wungut wunhoflich wunmoglich wunnotig wunpassend wunpersonlich wunpunktlich wuns wunscharf
wunschlagbares wunser wunsere wunserem wunseren wunserer wunsicherheit wunsre wunsubscribe wunten wunter
wunterhalten wunterirdisch wunterlagen wunterlassen wunterlasst wunterm wunternehmen wunterricht wuntersage
wuntersagt wunterschied wunterschiedlich wunterschrieben wunterstehen wunterstutze wunterstutzt wunterstutzung
wunterwegs wuntreu wunubersichtlich wunverpacktladen wunverschamt wunverschamte wunverschamter
wunverschamtheit wunvollstandig wunwichtig wunzufrieden wunzuverlassig wup wupdate wupdates wurban wurlaub
wurlaubspost wurlaubstage wursache wus wusa wust wvater wvattenfall wvegan wvegane wveganen wvegetarier
wvegetarisches wveraltet wverandert wverantwortlichen wverarbeiten wverarbeitet wverarbeitung wverarscht
wverbessern wverbesserung wverbesserungen wverbeult wverbiete wverbinden wverbindung wverbitte wverbogen
wverboten wverbrannt wverbrauch wverbrauchen wverbraucherschutz wverbraucherzentrale wverbrauchsmaterial
wverbunden wverdoppelt wverdorben wverdreht wverein wvereinbarten wvereine wverfolgt wvergangen wvergeben
wvergesen wvergess wvergessen wvergessenwerden wvergesslicher wvergessn wvergesst wvergiss wvergisst
wvergleich wvergleiche wvergleichen wverglichen wvergnugen wvergriffen wverhaltnis wverhandeln wverhangt
wverkauf wverkaufen wverkaufer wverkauferin wverkauferinnen wverkaufsleiter wverkauft wverkehrte wverklage
wverkleinert wverlagert wverlange wverlangen wverlangern wverlangert wverlangt wverlassen wverlaufen wverlegt
wverlieren wverliert wverloren wvermerken wvermieter wvermietet wvermisse wvermogen wvernichten wvernichtet
wvernunftige wverpachtet wverpackung wverpackungseinheiten wverpennt wverrate wverrechnet wverreckt wverrostet
wversalzen wversand wversandkosten wversandkostenfrei wversandpauschale wverschenkt wverschicken wverschieben
wverschiedene wverschimmelt wverschlampt wverschnitten wverschoben wverschollen wverschonen wverschont
wverschrottet wverschwindet wverschwitzt wverschwunden wversehen wversehentlich wversetzt wversichert
wversicherung wversion wversorger wversorgt wverspatet wverspatung wversprechen wverspricht wversprochen
wverstanden wverstandnis wversteckte wversteckten wversteh wverstehe wverstehen wversteht wverstorben
wverstrichen wversuch wversuche wversuchen wversucht wvertagen wvertan wverteiler wverteilern wverteilt
wvertippt wvertrag wvertrage wvertragen wvertraglich wvertraue wvertrauen wvertrete wvertreter wvertretung
wvertrieb wvertrieben wvertrosten wvertrostet wverungluckt wverunreinigt wverwahlt wverwaltung wverwechseln
wverwechselt wverwechslung wverwechslungen wverwelkt wverwenden wverwendung wverzichte wverzichten wverziehen
wverzogen wverzweifelt wvetter wviecher wviel wviele wvielen wvieles wvielfalt wvielleicht wvielmal wvier
wviermal wvierte wviertel wvierteljahr wvierten wvierzehn wvierzig wvillach wvisitenkarten wvo wvodafone wvogt
wvoll wvolle wvoller wvollig wvollkommen wvollstandige wvom wvon wvor wvorbei wvorbeikommen wvorbeischicken
wvorbesitzer wvorbildlich wvorfall wvorgabe wvorgang wvorganger wvorgangerin wvorgenommen wvorgestern wvorher
wvorhin wvorige wvorigen wvorlesen wvorlesung wvorliegen wvorm wvormieter wvormittag wvormittags wvorn wvorne
wvors wvorsatz wvorstand wvorstellen wvorstellungen wvortag wvorwarnung wvorweg wvoss wwaage wwackelt wwagen
wwagner wwahnsinnig wwahr wwahrend wwahrscheinlich wwald wwand wwann wwar wware wwaren wwarenkorb wwarenwert
wwarm wwarmepumpe wwarnung wwars wwart wwarte wwarten wwarterei wwarteschleife wwartet wwartezeit wwartezeiten
wwartungspauschale wwarum wwas wwasche wwaschen wwascherei wwaschmaschine wwasser wwasserrohrbruch
wwasserschaden wwassrig wwat wwe wwea wwebseite wwebshop wwebsite wwech wwechsel wwechselbonus wwechseln
wwechselnde wwechselt wwecker wweder wweess wweg wwegen wweggefallen wweggenommen wweggezogen wweglassen
wwegschmeissen wwegzug wweh wwehe wweihnachten wweihnachtsgeschaft wweihnachtsgeschenk wweil wwein wweine
wweinhandel wweinhandler wweintrinker wweiss wweit wweiter wweitere wweiteren wweiteres wweitergefuhrt
wweitergegeben wweitergehen wweitergeht wweitergeleitet wweiterhin wweiterleben wweitermachen wweiterreden
wweiterverbunden wweiterverkauft wweiterzahlen wwelche wwelchem wwelchen wwelcher wwelches wwelk wwelt
wweltreise wwem wwen wwenig wwenige wweniger wwenigstens wwenn wwenns wwenzel wwer wwerbeanrufe
wwerbeeinwilligung wwerbemails wwerbezwecken wwerbliche wwerblichen wwerbung wwerd wwerde wwerden wwerdet
wwerk wwerkstatt wwerkzeug wwerkzeuge wwert wweshalb wwessen wwettbewerb wwettbewerber wwette wwetter
wwhatsapp wwi wwia wwichtig wwichtiger wwider wwiderruf wwiderrufe wwiderrufen wwiderspreche wwiderspruch
wwiderspruchsrecht wwie wwieder wwiederholen wwiederhoren wwiederkommen wwiedersehen wwien wwies wwieso
wwieviele wwill wwillen wwindeln wwinter wwinterreifen wwinzer wwir wwird wwirft wwirklich wwirs wwirtschaft
wwissen wwissens wwisst wwitwe wwitwenrente wwitz wwlan wwo wwoan wwoanders wwoas wwoass wwoche wwochen
wwochenendblatt wwochenende wwochenlang wwochenmarkt wwofur wwoher wwohin wwohl wwohlgefuhlt wwohn wwohne
wwohnen wwohnort wwohnt wwohnung wwoiss wwolf wwolle wwollen wwollt wwollte wwollten wwolltet wwollts wworan
wworde wworden wwort wworum wwos wwott wwovon wwozu wwrong wwu wwucher wwucherpreise wwunderbar wwunsch
wwunsche wwunschen wwunschlos wwunscht wwurd wwurde wwurden wwurds wwurscht wwurst wwurth wwusst wwusste
wyazmayin wyeter wyildiz wyilmaz wyoga wyok wz wzackig wzah wzahl wzahle wzahlen wzahler wzahlerstand wzahlt
wzahlung wzahlungsarten wzahlungsziel wzahnarzt wzahnarztpraxis wzahne wzalando wzaun wzchli wze wzehn wzehner
wzeig wzeige wzeigt wzeit wzeiten wzeitpunkt wzeitschriften wzeitung wzentral wzentrale wzerbrochen wzerdruckt
wzertifizierte wzettel wzeug wziegler wziehe wziehen wzieht wziemlich wzimmer wzog wzogn wzoll wzooplus wztuur
wzu wzuagsperrt wzubehor wzucker wzufall wzufrieden wzug wzugang wzugangsdaten wzugeben wzugelegt wzugemacht
wzugemullt wzugesagt wzugesagte wzugesagter wzugeschlagen wzugeschnitten wzugeschuttet wzugesperrt wzugestimmt
wzugriff wzuhoren wzuhort wzukommen wzukunft wzuletzt wzulieferer wzum wzumutung wzuordnen wzur wzurecht
wzurich wzurst wzuruck wzuruckbekommen wzuruckgerufen wzuruckgeschickt wzuruckgezahlt wzuruckgezogen
wzuruckrufen wzuruckruft wzurzeit wzusage wzusammen wzusammenarbeit wzusammengebrochen wzusammengekracht
wzuschlag wzuschlage wzuschriften wzusenden wzusendung wzustandig wzustandige wzustellung wzustimmung
wzuverlassig wzuviel wzuwenig wzviel wzvui wzwanzig wzwar wzweck wzwecklos wzwee wzwei wzweimal
wzweimannbetrieb wzweipersonenhaushalt wzweit wzweite wzweiten wzweitens wzweiter wzweites wzwenig wzwischen
wzwischendurch wzwischengrossen wzwolf w€ w✋ w❤ w🎉 w👋 w👍 w😀 w😂 w😄 w😅 w😉 w😊 w🙂 w🚫 w🛑 w🤷
"""
PACKED = (
    "c-maOXRuw_btbk>y65J5Uru<y1MrZ#feru~jZWx5w8(COY?4iOGl-%X#2|^%NTO(YH1aL_-?(b*a=FUCU9OrRu9_*^^TVUDYO2Q4%vc<Yq5>t7"
    "O*T6sG{TEFoV54y`qn<@K2VT|ez@=4b9Pwa`_@`}o$oFG*|B!_fBw_!Z(R2mf8^B$O^+>~YVgza?Q498nF<<^zhG-jv{L(J{#czTC;4-^O&suh"
    "_%V-XXV%v!rr8VgPcYrGCi>vaXXymnKG*yjG0m{&U2V~+e>L~S$C&uTJC_rl$QS6!%WUQMbe?@)mftXs7`HSOd^VAPCpAh2llQvM<(3Qj*YXMN"
    "Qz73W`<`VQg-p*Z626DKe7rA@w^^#Ulur}l(OV~f`rRMe({!QzFw?)lW${ef#BXtzWtj`xjp7J>Ah+z_#m8g{x*_+-n764gMD4YV{*C7~C$bpw"
    "$5O&=OEXy>o}tXMI$ZgpA#TuJoB#TJbEYZJvGhA{%jdD&5d)O*ll|Nc&bi2$uJdS>4bx}I*1r5{b2iW$6Z_`9FUwbD5VTD4JmWLnp2$$MPsm>("
    "wbJiCO;`mxI7GH6I^zd;K*g8Ilc|j{j#MTjk81EL9kMgH)-1^2c(iL~v+D((VzWp7K95rwT0!C8BpAH>?|sajtr?$@f81X4F)_->=N@s9;u3R+"
    "lhi(kixaN>%kOhh@R$NV^t7xhQ_b*uR(6LtoMZBd?yCIYKD?q2!3=p5llvJS<{zdzbN`F(6)iH$Gotrqe=g6FAFV$tzsMHoMp3uAzbrT9Wy&+A"
    "|E-CC2b{_FtuOv;R_1;8hq{1N%*gJa*L}v4%4jHA*N5|n_@Cr|e(%K}%fGJ3SDGpP+quo><lb{u{%JjHc(5-w#q#TfxiFuYwDE)WF@%Zi%rGk="
    "`M@K7NH$GmLIlau+d6R?6ZvMFX&~}U0rd;{E1PrD$$7cZc_AxmdD)M#9MMTOB0B%wgR)e92EmbQ;z0)&4=<)%4DP6Gj79Hwn9ema+~r|<jWayh"
    "WLQbub@1Q1pRD-;mi@$VjYg9k_v5ztu6)jkd2r_8WqWt=uNH~_Y?WUwMR!kzmPAKrcuB9;|A~@aJFjX&v}*@}4*mC1$Sl>nlvsVJXyuIjVr2$e"
    "UYoD=@#TxU4-6%vkg+UIA6v^@BU%ud5|#b_BP%)Uo~u^L_s%iynUT%8!@NkI=kpUj@n!(cksbKIxTh;=TThq;PGpIf@`8)yG%?UGeEE1eDAl>i"
    "DP6cH48EO+IO&M6j6^>l$Zv2}TScSkMo2ex0ca@d-+}OQV~NRaiQH8N!_R-*X1I1A!XXd!F!&cS^0V>)T=@ayhK$_9U|v4`p-9C?3u8q;4Vy>*"
    "Y%uwBonD(n+~uuLwok|wh~VWS9dFMOouL*}PsV0vd_2|EH!alH@~7l~^5ekL4jzj^6tFI-!34=B=PYaxgeo#`(dSrf!aly*xYK2kF_;yu?};3;"
    "YQqfG<<Z7TkK3akxvA0_xsT{CuZdAUru(<hfUH0f7x3>)jYC5$&4kxyVNygIJL~+g&5a*gcRP-r>e~fx`HUrN2aAmFyI+W|1*O=Ey^^_7ff*li"
    "AI)IU)Szx8(++YGiBg2*n|I5>>h3|$<--iOwa4TkBFWG!84JuFw-%jMEvGjx=0cy~cT8rs*70mh{l=OoLXSQ}>HdJP%5W}-2e90t&}<s={XoCn"
    "^=`~i1Vbg`F}Qs>4E(w19%05Q%+$QfMCr-&fm{j^t`3aItk~+J<Ks78U*@`ppJbuA0Wmfz?p%r!b&9vu01|KDpAihPtk6ZHceds^e>G!WBQ_Z%"
    "z`CE;#4zQV-IL`|$>-hLu)$|P+=20;CoHa3ZI`=ST`-$Xt#q}_6p10&`L9$04SA&kxdpX}7@)&E_`6oyGedJx6{@gaBg<tAU$;%)@{S2OveY}f"
    "@aJoIioxJS-0h;pTG5yLL@zL(;*A6YA7kF~6}c!`A^X?z-_sZHu)=cb7Kskg2<}eolFYVUijm56NA67V5}&~oj;wco`noaYh~rX%M&oOxkn3>k"
    "yj1QXyIC9kK^>vEFf0bl@viO(zGL{w!O7g3ME_0C7;Bqv=U=~dVdwvRVlWt<(dosZHO}apbfVuPRbKq@4P9n>r-^YJ52AqULgr(#ygNo8=+o$&"
    "(M^#pd5f1VoQbT<X@@|9a;)4jkl}tM;f0Q#%h{;W(%E=AR$jwGh$-N(x}u!88`yETCW-!{=B|*1y9|l!d$guzH6Dl|v8CLLPlWYnqej<~Z|7A`"
    "#p~8Q-Vr%pDvc-WHDbRZaBeMo5bBI_T^8P8HMcU&XRLESO($dW|NYJdJVdRGTORKzpN@zv^(G?Otnym=SPJX_*XG8)jepmc>9=T{z;@BE_7x3r"
    "`*zsZF+C-J<1xjPVlj$iHP|O$8hcT;qi%)(lNhDQ$SFuA12euK!Rv<Ke|@+nN+H|VX7jYE7lMVk{;OBzwmG&TKM(D)JMz~aJycpO=X`v%++t|v"
    "blqE60!x#&!51vBmEabDAR{}rvm!%!g<lx)0$kA@YMUaI1!i;1D3*KQ-CKtKgAo2gc0pACyo_P^B%dnfp(cn#uDK{Sl5OLzzn?!O##M%X6)M#P"
    "M94WlF4LK_TXWlVO6)pd$rdjN#5u&rnQp$odZE2%Ef8Y9FW9BY&kVgGHr)p1ESV=UGZ{J!1w>7Z7qvv7tb*TMz>^4(6_<Y)i{B`$`V(xO^{Ac>"
    "c?*LTi1Bh`^6)4vXoZh`w`ZdccXkC@J@3SI@iy6CkY6#%U8a*xmPNQ^09l5e;%gA4eWSu5D=%NWBtIR6SjZ;ql3G21&kYefYjhFqw%)o8Et7Bm"
    "tN}M~V_jirn1|o42%T|H>wJg+aJDTr_m*0fVqKOMmQ+MA#xK=&TRK_{bDCuviZs#F14Fe7ux325bQ<E>+vS&J^pkDQ%u0`Q8$D$02<Ab|o$m2E"
    "J40Q=G+`)hb7BGZon>U5%Y&E+eyM0m{?jz2*a<8yWKRV!TERlRIH63r0-T~J-%Jae)8UbW?OfQ2BHDeq556Ne2#uJ7XCN>+bRV~T*@jX2InhKh"
    "q=Ls`G?~`qf8wRi0EL;l$DJOekBu(G`k!2U%<^I4+wl7QEWu^Ta6>i39%TbszKUgg353F?fQYFxX@%LrGY>;UM7f%<vB!0BBQYc7r`#-_a!Sf>"
    "&qsCeH&H6tE>mQS0%EMq+K;h)if-mF7%Yd)TYByD)Pj+P!4XK20#=J{r^VRhSl?KElHBa)&OMMFnh=YAOCT5XIJd21SyN`lOTsn<v^-lFGr$xJ"
    "e$Ya+CZXIpk%3#eOo*p$Py%QA_?ln}TJKm}I<tB4+?-+g=L5PT<Ifi5>LU&Uj0L#a6SAx3#k?UdpcG=6_dpivd-ITo8&*8&W-ba3*hh9y#J92h"
    ";hDjC?9+2w&I3{mhQuTB+E0#Q>qTg5kJBu0VFp!%y~r&cQ-Iwv4qK3yT~<SGQc>Yx&cIs~%>_Con)iUQ0hy*KN#$l8Ii{y|4+|hyt3d4b=FpCv"
    "RkX#_Lee$)%cJ6=!y#z{QU^bS+dXD{+Q!HIj2^fA?b*eGQxH_yevX_yQ1DL+_8}(&hvu<7`!5KLJHa=|I+sW$uon)XnTX(+n}H&B_3Qa@b)O^I"
    "ahrpSiRn^xGWlcz-3piaMSOk7+D-kh1_FeV6+;f+9-9rzufx!HXrNXp6%%8v8HvRF*J2JoZDPRI#u2iO`p^hSt3UJ%v=%-HjMM(n<9v3(J7Y&d"
    "={H2dh*m&8yj;+!TK3$97L2M+TDtz<Q^W&GlgFYOl&4}K7vMb^Kr>eeCIcgW#F?h|Ge^>CQyqD}DF2*QM0h5%C7gf)!_+<&tTJEJHT*zh9`725"
    "A&x^!j?<>HT$$yl?@)^1pM`yLTB(jtp#px+%o(HCgn!I@V9}o=hwdOV!d5bO8y0&sr7G0<L{FV{1+YbT1tIpQ<e<>sEh=qO;Y!K}q&ne3E#&#Z"
    "=kHt+!=+lcEMm4M-|~*Cw<^kMA2&3Ai)@>F9`IEl8t|8SMkmBPoS-k1nC?b%Ofr31(&*8Qu)TXshhUJc!^+moFN#96+<@;@oMhj@?`qW7pai*@"
    "D3-VH011N@i|KM98lxdA3*b!rBMaCNGEKc9HiKy}_SRn>c)_6lrI(J3i)gj>@Zi1cWCa^M>#U;KVsnC1(QH~sxc~jX_=oMi(crHQ=0|jo#wm}K"
    "E@5qRu7L3|9pjf=fb1DgJayb`x76G!i(m*ORyg(46+odE1$ZstK8Rot4O(*11Go7<*^%2}o*Azxg>o}-yD2C-WZ!OxT<@vBQ90qUV_A)<?~e%N"
    "LUq6eI-EQ>lUT}zC=Ix)&;mMcX{1J7S(2e|7QXJin&pA0rcJZ`icE;xH(tIVAO0GthY|wy*!q*_^O5`<C2t=8ah+d2`)h?2fFa&;WQFe=ku~3E"
    "`^XGO{BTkD>3;jjXM`IE`CAhn@W)r*wink5=c`4^-56(Jlt{IH!rhnTHy=gV;74u(YJ=TW>Q7tyfE9XOBvx25)@ycA^dfVsW@{iChK}lLbSIlu"
    "(14=>g$&AUCA9i^-OiN@JY-v^O%T4B1s2WW`WB)yd1~gY*~GVg1kJOnML{jj3rL;}`!$DXt_ez5e36rszG$EBn06lI{A;<a;l(%8OWDcyG2)+*"
    "T?4rnM}LN&+Te=C$zlnztQTuC{-s?Xq0B<(mnw^uwE%cJB4%7fM4WR)Hy5`V#>DNtwQC}g1zEq?2WQEs`*dkS;Ozg@g%)6%b}IJG*3lqRz@a4P"
    "m)@(X)U-ca*g(dX%Ks@M_5H&FZ)p`a`}l_zvX4w;!IXkLo8FQy3x~E}2ePHv>(47Gg}7rQL^fpPm-4;VuU~WzCi@xAmwL=Eh`hqFrko!E7&`1c"
    "+#}!a42yeuZLGx8n*J<1%IJqc(_Lo~KX~ZW!-L}|@0R+W%`|3T{i)Y<gjxvHmt?`}E~Fwdr6$vv#Jj+^ME^FM@Lmpz;iq*3VtwpzjL_W?`Akf`"
    "+~-Uo+OsNjWI^mR`*%bO?JBK;oh{G9{;bfjH?drL41G)wKm3vSmE*@mg2f0Vr&2Jyg*o9;vqJ2TvM^hd>EIS-<%%rNR(KnXGDYmihb+&Zm7jMJ"
    "Hrl_1g~>I1cI+(q2?crUCDY@<!(V>?hx*h&Aa*csVQ?aW*^9*oXVt-UsI!SpqsL3WuCU@P%uhrmwHI@u7T{y@+i@XFD;t*fgf<Oi1DE#=Ir(Tf"
    ")c1F|Nix>J%wUG?-AGvBM^7BK>gH(wo}f7&jzF9W-+)Q)!db84X|E(MY9Y4d0r^bmFhfNXjN&3lo=~gwQ4CQdR(nbobWwc`Y`HAOq7M9bOOxgj"
    "7wSHEmG><4DZ=j_7fA`=T+{o=k)iuSVEP9}v||-xks6+>rJrIAn_>Xpz4GXyH~840U$Xm~J+j|9v3XJy3{qB#y7T2m|8=x@!+ECxKD%cYHEe<Z"
    "GYWg<n}5<4?GmZHV7TUdkoo;uKux(QP&e{tPGH5c$hNH31agW{{Iq35vE0QeV1ToPSZ0Ir%@nC4d?fdOb0nYc(kl*ujO2b|GS05?aAx7U#gO^U"
    "fB3RJFYA+4YcdiSKTgQs?S)_cu;EFvaEkr?eTV|FLY7avz#2ad$FL*(aSidAPZ|5(n#c1KHlL+CaW2DPu{*L7U&J@9y$?&u=&aqIAs4}s>&A?z"
    "uEvU!YEv|R1K|>r^F<mdzqJ2Ho$PzEe@$+A8s?!xbQ5ffJyQxaQ*3VOO<MZ6Wd)5c{#At~TYC4a*rv8_{^}P6(HOv>%Qr<uo$G0hVPpnw)c=9t"
    "UN!ny&``yI_luX9CvWcvk4Y!OQwt@c+lK>dpA{UTV39nre8GPqyUC`USYC=LeO#X{7NM!&-x+Q!2}Jt33nz#Ma2bY#dr)7^rEM|vcl;pGEjI`1"
    "3Ug<{@z*dhK!C;IGbJ%2p<{U|>Ylqsh=>q*?+`g8rGJKi)3FQui^6yskNJ<{`TUFq#~o*}h!G%j*L|Y|rm@xdC><Kj>J+}LoIBHz{w0zX^m7+S"
    "^I@7wO+BIUM5QLOBVd(%HS30G8nLo))fy?zTX5TAD@kMfS$K%fos{L>kclZUl8xG`VN?xqpLcAIr_Uhd_fE;Pa`w7B#&+0Ph^;Sxg~661U}aXf"
    "`lwv=mS0e|SGXk-*$#e|yLf_aThYJkaD&bc@HyW5W`k9P<vFL%gdv@;t7D2p=q<37xa7uL7(P4-DNR$nA~HMFpzE&X`VdQl7=z-;_|U|BG`Ljb"
    "zD?Ip`6>|oj~szvvGls7ub955z)<dS<u!vXw@bhBqgA(FlgFbnmIx?uxI{*a^kJbSoG!BlE=P<^QAj=eVc2D)*Yd>#IW%W|>?EbxQd^f?U|#Jm"
    "a1?t(K|5_R&PtOq2X6H*81t{o3f+}wKdVtL`SXBWv;wtk=T2&655<L!p?f*yLP7clenL=*hsBajNbGtx%;fX6t<pB9%!aFYCwT#zE?3^Gibo6E"
    "ezDG3f{236@EG&`P5vik^c(3NstK%8s)lb4Y>|RC7V0ogGyn2knZ%>?jC;($nTzoM<#`ffqG693^hkj;MX#0ay~S#83&)bk0qUurdIcNW6&fOt"
    "&fc>Fr(;Je%8v+l6^u54VaHH8pM|9CQD5{>m=ezsLjD#8GN%%o%~%;2mLS#Wk0Vl6pN`#19Lcmrk>9hLTj!R{eIXm3MaVzB%*S3Y4U1q_;>9v*"
    ";|7yBXJD&A&eltVtk<lUmJC6)S;IyCaE}lIdy@Z0TkP=NnP8B?=4O1{nY6~#*@`k|cCxEZEx}WovNjnnY^<#=^zSC$zc_cTKlq#F;My~by47Gs"
    "U1Xuwk4(xUhJDD1OXP||VE2UY(=^Lb%3bz!sF_piCkK$2Ql!~WgQ@(L76dTNvOYzGR9&DZvwFy2dGV7<_(YoI|IZdkM$o#fWvzk>vDKm2gK+D("
    "9E3<4e?dRmDsmy%b_3Lz2H8LN+L}blOV-%7&hT13xp~*pEq+#o%Ps!INu7(<wNI+!)Uf4B$-t0Fl@(}VDn0lmU7)@q_^lx#r{oKEv`}oh<72Yq"
    "$6S^jDj;_jV^BwuXAw8PCieBJOu1G7*ehC>+dWjeV|H<Cm_Cf}X|bwC>}Jm-wS0h*5RSx*oVAV#YTAbG<K9e{#g5BB{TWE|hndD}>=l0I@*OA*"
    "0B;7>)10w9?UKM$&Trv?M`*eD!iu=~v?dF-`>U^8uXfvP`)0-h%jVmWwRgc=bKAS@jFq`dzk{#Vco)11cBQSE71^_T%eu!_m_*ngzsPhQsx=XH"
    "m0y3O1`{irYhM*NVeX0&lG!?B_mkoCy5+{D4E9XMSw^qPY-DY6QTN}~l8%&qd;>EQgrs~GQ~VOXU@~}{1QA{Na|sm=D`J=q<u7vsetU?>Q(*_b"
    "uHazY(O_LhP91E~QJPi=bNT!~=VdArXED&Fxkw96G%}Y80EFU?kJXjA>HdaeTuGJMYKnykY=wuX{}IGVo2Ojqfz=`rJH^QsiA6eWOO?LwtL{f*"
    "XG(39?|n#@INwyZ={!n7J9VRE)6(2=q`AWKR+*+D4b?QWC?0YwTTm>EjU8hc9{^$4n@#bnftC#wSC3IX!A&1$O##vcUt@NK!;<tNm8;HWtc?(Q"
    "al$UhUXJ#J0EDnivHVc>ZY}5CZx`taaciO$-VqU%OQIT|ey3mLcVxk3J}`t6QRqTJq^&{d(mcyW<t@TZK`bIsn3I~WGxUtf#4@K{O@u9JAaw6D"
    "V%<Mu4*4zkus>bky-b|o&g{gI2AiXbB1kY}_VlB%b&djgaG0z|=@Qd!zv*(L#=cmFb5t-k5Cd4zP}g0mqJwPmDiXLLo`cR5;kha;IBVBR>zo=F"
    "!ktnfT^h(bx9OT9Q-4>+)@3sgqu3T@zlDn?_FSdxBbtcboFv-d%kCCI0(rI$aVn6Y9wDu0r!@;h8`{Y_9<x}&S|+i#0*CICs+MZ5(nDXL6;R8T"
    "wwqtK4w^7hhM;MlecUX-Z_vDGvmlQqFuhmWGILnq%`g0sZT%M{a@(`HIa}q3r({#(zA&25+!JbFpc!t_tvQ0=v2)8tH)M}o;#Yo#d%3>GX^Myq"
    "LbOD;ap@sVY-lXr{PbTTgT=h^jyXq*ci)KRs`uvwplJM1DBA#BB5ih8Wv$74=Z{j^c{?zPU=;fnI|zd~t+IBa&x#&B9r9r~v|9ueE(?>htNAF%"
    ")fns@Z<m2%0SV9wdq?X`1h5E$r$KQ8Q~t|;DXV>wCIXzzVlKWxOtB0_w;k1Y;vM(_5OulbJGxYFiCKhqd;hVu!!qAV2}Q5SfA4V1-scu{Yftju"
    "Q>Bu-Gh~on1oPn0MtPwX8}J*8SyH&2b>GW1DoKaLx$WA#1F;z2QRy-_R&9Qaj<@u#eYfGkfzD&p1q`GW_f7w94R;MMK+eBOD|J-$G!Ml8m-A`u"
    "B;wiS$3B;Vt1@<NtI`Elo7T5IA&#;YyW}0!3X~nKhyouA*CE9P{jt#gP-AOGc4mf}R>+AfUT}W`2zew>t$eC|Ugmamn*kv;NPrNhDMq&ozQbnU"
    "VTi{|!5yVktT=t(+QLbv#O#v%*yMmU(f0=CF-G|ipVi_R5$zPNyKCtt=%W03qPEA7OB(WeSv@ng6FvRUJ-OYYZ1r)!Q=)WKK{((t_~0MzHs8Pe"
    "K>pzT{!89qa((ylOLqtV!(jORCGSJG-u{c{zBl;)hJ*ay$KJYkbk)<KxdP$UJ}B>9AVvBLaE^#_+7|4F0qju!e>xnr7Q89QNI%%RzEFo5p~lIJ"
    "j|DTw3(%7=EQ5@+bm7shN$R_z9jwGl^=%k(L3aqCUn8?aC4SBVC8onN<E9A3EYjz%$ofOYkBQCWk<)nVmBlrH?}I@g2<MYdWOh!IRzNy_RHFr#"
    "Je2_nP2u}&TPat4UDIy)&s>DJEMuc8TyMSRVX{|El?O<4Ke-sx_*;izPRbI>JJ!FZW@-mfI#q!SIu{eO=VLoZR?Cj%DW~K)gUed&QLn0e)^$yX"
    "6+p@n-nP#^Aa*s7`J0rk*~s+lQ>m7nq;$$HMO`t<+H(~poG~ppGd|>FKNm~NmI>!R361fBKN$hriN={FlnMe|_He5@GP^r^byAW(E-}7X2!0r>"
    "-cHRl92g=m4P-^8)<xE3%?`G3tDZUv;xlD!RxRbUo6B~UB@t{-9m`?6GZC55^u7XuSB=&t^_44ppi%y5`4@~ZrFIlkff)0Zs_MwaCv1RVhsmq5"
    "HryfeP-&9vx^T5~$#DgqI_#1>JGL}a6<e0+ugca~EsROa9AOF|V*Dv9n=Oe46(LXZM6i~9ldtP=>RY#H!dotKL?^{R7hlsS&Q=^x?<sq9f=5R9"
    "GhG!&yfmVVPzVIsWoARc3F>83gpV_|b4TdP%2N4p3o8=3q7ib{(ej%g&cUP08YQ9N+gVqOVKpq*vc<K4OX@s8R0J*$pvO+ioGMbPmJL8!F5)<E"
    "R&_C32>I`O;^4UlFp3AQ$zQ_>E!w;R2jVGr%U9JrQ%$Yc$5e#w=3fyo&v)fBJA6N=C>yzewaAilWDOB?dzEHAXEm`6UKtB1(oc{p1x$&j1W;|o"
    "6{`ia_Dk}KAkl%-AGxUi{^H59&@AI{N*PW0Us1&&9=`xN88Uyu&SLi2)iu;qBk^&FhGx}TQ%Rrv{p?E|7%IW}7Si4>4!}q1oL_cjsDsoTJ5)Z+"
    "aGB=KxvFDq+IS|1rC!pF;}**n!Umt!H9^tDcV}n*&2RRfU%vXQ4-Z~^<Ol!#vD%}r|Lfn|vlmWOZqgV>I20<r2*e@My~>SjOREXAj#}fA^t>+h"
    "wbo(@o-}-v(=S=kgVid2|A0Jr6BV>^G3aVuO+|d$%+hL(aOsQ&mJd^oRIepRW{DmJJ~;X-mxUp&DhH4$*5<LqKFJcmY&c=nJheVbxR`kJc7;g-"
    "VG{J3T-8U&@#823{A*D?V^7E^(>)3vq*njYF%7;^teM<wTogFW{*yGwC&Bz<Gi%9KQ?z{W>T8H~Wi}`@7a_X)uuNgb7NNCW9}IW=^G26D_RF>z"
    "$DCSonvkg=MZD%xwmb1qbM*Ux$pHdAA@PvUq)3R@ZFGkJ+`8m)!Y*yteZJo0;G(_b<=J@gYLFzTdzwR?{t(qn=LNNFg1=-+&0qY%Sf<4v6{u76"
    "_dKYvnebeC%VrSv&{f4uRJT!l#e(n$x?;J0sBvZxuV%g>Gi<n+ng;1y2`oKyRSbr!oReQZT&AvFfWC1;%!#cqV7FQR%9NESWy*hC)j~s3=YYM7"
    "Z@1sFF2^r+*Or;Q#temDgsdl%vZ@KS*59#qkv}E>coR1CF%?q;g!4ZQy!AIOe7fe;(q(ndY?c1CA+wluh1``_u2m-18kf-5$_LxcO*YLTL8}B*"
    "e&d1KU?5B+`Rez^@`GR?-}%AR)E=*ZoE9lyd9OI=t>tMjq<O~AA~QF65j817M*2r^>C8oE@DZcs^p0525w%o#GZ~9~Io_j}GLfm!x)MCAekr#n"
    "s)Pt><a4g9Fu8cuUL-e!1MuN-hIx*a)SIGPq=|?h^P_fOm@s{AZ7B9MOK0RuS266*A(k#|bS~L8T2ROVZ&yWSyXOc2Z~iDMl+L$jxXW5NkIh^{"
    "y5nY^$_(2}&E0z-dEU%T!||3}+`A?_7ccqr6ue`CqLfpA(8jr^y^59oZBra;O|JE6U!#{|HJ`7di{3o(Tk_Fhmo8GSD&rUDi5|zvpsG%%;TdN$"
    "u=R*^6NEZ&7XCQT3%m~*m8JbTH=pCC2_9EwpI50>BYu*po6K{F<cwM67G)nWER7kMw{3|7f+<RFHV?w5J#kce^hT+XlklT-H!X3sJKd%GmUekD"
    "<iR+5@>^GfyN`$v-4WJzMm9bKbO~x9<u&S>qe}KsH|p|2d=mu?wpdEly&ym+TOYA2*(@vgQ0DwSHP}Ag7oCN1Fq@TR<Y5`#DNs%ElTw(1WfJV?"
    "qHGo9(V@?~)KlK@^82DmvOs$<B1EnbTQALWSHzD>q#n^BEi1@1x+$E|jv})@qPOjnLf)-8iZrv;z)?Era%?Dur=!KMeNjcALy0W#jxP1b#FMh|"
    "ceJV-g)w#?PrL#BYzdF&&68s4P>c46D!{*6!tB<kClR!kjLY&Snc~Cc$s}c1bXkqguANrH7l;R-OfmAxHA7_0{^lv=zzEjUBmYg)<u2qmt-S?)"
    ")VUfN_l7cySvuZKux^pblNp@NU^?qK!+XYsrhPUGgST#8GxncdNGJa^*b)mjr|bWc5XZA6=oGu1PUH4eR*bNY(N@8I;#bUt+|>Xbmi0-++}XB5"
    "B<9;ix6v4*D2#CgOo;rBM&@d*ldizX6)2|mW(Ldqr7zN88$~E;5U-+w6X$~xbAtYNJ<!&0P{Xr4&D5|<{A^-U$f{+mP`H4v7v7Jw(FpF|G+a@k"
    "E6zVcHrZrElrW0b?q^&n);#m<LY`+x5{hL{>GBz8laFD3_R*EfLWAwp>sPK^x-=M^Jv$gUkrz-I{hb!1#G;R3IA#4>I8|@spqqTHPP4Ny#c{B-"
    "1Wp^!`qEOGV7;ebSph{hzVC}rN6{i3ouBs(qlTwm@3`ng1oN8ei4OVV#riAF=7kHs4-D>2^9HC*w#N-k`u#rj;#kzh^H4B1^LclY#f`7`iC%AG"
    "V?f^&XCZ*$8{UO5in~6A0%JClOw=iqLC?(2ish~a-KC|l&R`=nH&@S6d7c~gtPZ-+K_82v!?oJ+`FZ*IQm2j3YrSF05i>Qtix;DM{lbN_v7XoT"
    "P~JVRk{xkiZKno~JehpD-`^53kK+%Pb@1SFmt+P$4gqQoj(ffEsf&lO<R?xb#GtwOj;A#pxHGS;kRIlfafUcpSgXmHy+VP+FMWgEX&e-B6!?r2"
    "-Oa5nXyb6`Q$I&>7`g3<5!nmobXRL)6xqvtN^^`%^9lmSn$1`MOz#B9W8@S`bCM-i6erRMIyMf1_jilG-F1mb@f`2cc~|9*I;a@=MaFU!1s~XY"
    "^8IaDrFW41^k!%G)%Zp}%u7o~5?;18Lw4Ku*VosDd|EAEti?e+h@A$rLqWg`%?aX~J{4Z3Pzm=Riz+wbn(S_Iq-A6po<>PMJ(b}JqBctG<kFy("
    "=bZUk`VW;B{?wC2z~QYyFmS9)?gw@e6m(fOAnA8%!b-xL=DQN1zAb-Q<(NX>Yl@h~p_aMJpTFOteBU^7o%w*1z8y~yo^V!9(;S62qCq_#xtv#k"
    "L@9rBFbMq>EKDP)X@!H9_xQSn#;i2l$pvgicV@;ps<@Wtez36Md0`~C;UJrkKjO4i6uy{QztE*DWXMHL4WNx;)oX~v9{ao3XWO#h@B)n*%7%TB"
    "&(7RjxQKwt&OX)SEU41jAf(N;%x?ybFbv&C%gY{4I=qMq=jKd->DK&agff(kf?YX+ixM`QR{T)yB~3{cMR};whls`qLJgB-t`Skq_jfv&Z&=&i"
    "Lz1A*ab_m)MVTfZMQcOOJYP&TDnmv4GFd;7W!e;IlB7eJQDB+b+1ap|W@gT#Dq=$ENML3xrZx;Mi-lLi=!NB}s37oW#CI<(3EgRoMxNKQPsp#2"
    "ADF{Oukc&PPHQ!U@vY~bI|rAyU9UH~l;`cRf!OBA+Pyu`_t)0AVzug5<RAUMU(|{#`#gzcc0nW<CXVxYM59qQjUYl(-9v2?glEzJ*3U#8qj=1+"
    ")lM{nK+HmlRFn;E!<<;8)5s5HBJI)pg;j6p+u&zoBl1PraM+Wfb{by8+R%8eRt{Uq%|;qW9>pe<^_UT66$ZxlCQ&s0w73u($v5uov*0mAPiI3^"
    "h~9}zCPF-^|DcYdzk8q`vL(J1@e7fGtZEZf;$gFSF7j&i`f6Djt7jH^Jv|vL)0pix200ym5}|v<OqMMLv&Ut4aqKi^W?uH=^PiuFF>0dt$QH}~"
    "HO1aKrrl^$Gws_$L3!|+%wvyfw39xt#e4C2FVgsp&Kotjxl6wkrXC>EV(S`E(h%aE_ibScQ<g8377Vtbk2v(}ufy~%FunRJ^HyGFY;gcoP)|+1"
    "W_=jK?W!sU`B04k`B4R_-WNOV?cc)@AS}nWSc-iyhqndS*SgjnDG+bOzTrKT2nJ65BFr?>ba-DZPq*7{z*WZ%Y=z;fGKIW}533RY`6hfCi`)2s"
    "dOaADR_^7In1NJ${+^yF61O7%zC95HVn@XdOm*KyJdGI+%gT9~K;d%vVNeG8;e5p11!BGXz{*f((U+^Qxg=r}K9Kp+rBeUi6smIfz37ub-py30"
    "S!M?PLAYHA;n5_4Ju<fn09n=l%TsUdOmya5@g2cBh?p|HTtuN(Yqj(^gJ^yTa;k+H6Hn{}f*3X`;M$r^J%mER0~1XV4gx2a<fX!!<xvX@NYrJ+"
    "iiG&&%Pf#Gk)KFojh$9Sxgx8_%9UW^pAnANe?^Q|gnM>qRFHWm!?6?cLsS!aC^_JG;H6+!zGDTp(P&KIT-=FM5x&NrV8?MPAJw!_!HTBO8WU-9"
    "f_XC<SXBs5Br(+rPP9x=Q;-e4tc*AnezZLyciOZyTc$E2KQsm>sIe+DDv$M8Hl|i%n0gILL6zFo$$Ooe$ZJ#+OB@6#WnvuSMwQ-XKT)Q6o;*k?"
    "4x{hwc87vsl4Md##lhC8zr*gdc8wYhg$X)fABr1j0_ueQ{iCnDRh11%k|cnHhcGG7mN-t!nkl0HGTz=UGFMTp2Z;<<6$@Ar-X9`!Lk(+xAz|y>"
    "t>-nlJ05!)dl%frUaiU5_Fj!T8hjFs$+w+lF9Nf>U7ZcJRF+wZ{e1BmrvNTD>f$7SPjpi@XF*Y&e7cJWw3>qPcqO6zhvb1h`qZ@z4d{Bo)1K_F"
    "DBG3SMX7=SJ2Vm`E+P`SSP#uV_+VnS;00BHD09x_k#VDDUlsoXi`Vu!fAlA+vLdXV!X`o<Gd;_6giiQ=le*{(P@*NTVqvn)#nkeG0EtXRC@UTg"
    "1DJ|9QKKU2xDfX=iEGhLf%2qST@9KQhca3Vi5gs6RVXNT+otW%d)u=`^mA+PdGZ5qk@t2^Er+k(|2axna-i<movsinEy`l;dvd`@6Vv3mIu6Yc"
    "rS#CNullfi+SI^KI2W`KwDUT9veI<{cee}Li(&cXevRcK{MPc0m|PgAd;!I)c^nt)qE$_K*k)W8LmC%;o_A^&ESjna0OQ2wNAdJfC{}+N(7K-Y"
    "aio{N^PTy5mna+wx+-xPdODPb_3&Y@r)fY$!9xLP4~X)~(nh>3qXyc!vo9+?_zp;kW52qFo`*_Qgk!~qiOm)x+Rii+5-YuXSda7;;!d^d!#^#5"
    "{mw+5vWL<ht1(+Yf-ELU6hb8;rw$u4GsWE8T$$cg8im>+S>zN&PW6a3*eSrwJU|O|du6`Jw`HiR&@9YI1QKC+WOrs3>CmB8tH44yeiziMbdroi"
    "TtLm<TWqk<h{;S}jA=fkM0TVWq9hM%wd^#~^BRpPY6Yl4gG((sY-%D8^S3p@iAp`LL%n`(k{vHCC^4QUJ6xUyRcH6^$rC-lh^Z^nTad9vo;Pzl"
    "Q4cE$S8q_g$hunhr3UP-OXu6|Bqo#X?<Y8mBFJ}J3<Ad?gyYR1nTQCA5DMMdM`|^VV2m~M*mW?9e(SfaSLDJo9GfXax}p^iKDZ(z{A2uw>9jav"
    "vL-lGD=W+$mqN(P`sS?dB0hk{z|6;v?M0B3qPR!f;4)Q|$v8VBiqrB(f{hm`4MMI(^^YzsojBp8T9)9qJTW@292D-CAr3c+$n&-7jE4dzA^5nv"
    "Vs*Ni=k<CwR3stPl4-Xt+h6osRl%MZ!zv&XmYlxkbs>#DT&9?%e&2adEHoTT)n214Y5Jvae4{)`yzkYs3OR*_g2lzW9PjyoCgVlca)_B%^C?)C"
    "#a^+<Ku=<0CS2wt-Jf<_c=m1q_qns@z>b+(dX6HPnTlXpI5pd*7Kcyk1S;avxS`*epa0k&Bd^|BSXhWeJUX4x{{GndR1#dS>v2G?>MEzPJFEy+"
    "E_5eHO?XiB;QE_110gudN~7+K*p%aY-~48jF3GLilS$=3y#0mXmJ)6k!SF?)e)1CmA+^wp1IH3nO;0We1Bu}2h03*pDthYsH^#tK3bnj*?T_4R"
    "mM6ZzAn6{tg+kzMZ!h7BbC$8mTBaHGqLfR$>9CqcE?Q>e5_SiX7X-Z-MB)_Ltkbb0`&^wZH8ul%7Esk{wPY2;FbIle&eJltmDwb%*MlHJJ|HXe"
    "7{Rq`+o&-pgiNsLaV~?%b1PGt=ku*T=^`<IS+?kHHaZ<uw!+7OB##d_pEUKlA511ID=VJD<ZhR`>ez~v@&s|=$^m3?f}pcz%2-?Rt~guWs(QVp"
    "={a;Aa8QF%afNfYJz>0}o5zmPwAk17(1IdZLjk)kf7wKZU95xS`QOmPNOl2dggSh|BIqdY`yIcMji4=}Ju~YVX6WJKK;2S0t=_4YU*;lauT(zE"
    "AU#U^@45|&g(G5*>VB)GO+v!(%+|~$i|V5w9FIfUH-2YlrzlcC*+q8`u6?9%GF_JZTPIzmK4`MN+pXJr@YrK|oh-7(f?&vWGyL9?<}<|#N7h4*"
    "NBDQ4`BL#LeloEw7d-Tu&BeIe;3J+)b)0<b^ZgW!hH!F(13}YB7tN<y8C9si0)dd}yecG$Tmu{&kr|6e+1<C<jO?!GiQ{Fz(P*8+uXk`e;ne8Y"
    "Ap6yfqSNe3GCVyk5FVTuA+-4du$$!@nI5Td4HyLR`!bfFt9;+Iyes$nsds&TUX9rPo<b*l{Rfj;EbFwj=bXMrqa9b<td`Gn{2UdEwmuifPsX;{"
    "@l3Pdk6_#@o7MFFcH25eF}vg~%QyTCylQ<tNz`OSI_5M6IPyxPDrRcmOm_NuqO4Y{X2h;H)Q*OUXcu8#bXD+ZJBnf#8%EemE_equ%zl{#XF-g0"
    "Z+5ohk=R15hyTfzo>@&(!?vmfx9Bp5z<yH2n`AH%mq9z(1m8J-yQL$Uokb)@`|5Gyx1(lX!6x~+Fjg6Hr{^m0QDGjq1R<`4gWE?uL;gm^R^gXj"
    "F}MsK%V%kI7^tiSsm5n(osL`knk-)-&?&{)uOO_#QV6E{;41R(DD+^c#ool8SGsG#|DLnbA}P)J`Op3OApBWYp2KuWdl$HXegyMX5w4;w-riOt"
    "S+*U(AxjXOR8V;Cf;#sf%ue$A98*w3Nh~%kfjtSDcj$?x6+BfS7Uubor2tpBora(uZ^}ycq9bQ?WOH-k&PsLVqcv)aG(XvF&uB>)dK*T5BQ+y`"
    "Td?*B8jjLZK@R_nUcOWye7MSAXFHiV5JqC9Wkji|p)xzLW)VfM;22sTy_mqLy8r{V4j-=Ou_CU@r(HX$w?r1OLIn%qpFtVwFYqn7D+&l0=bywf"
    "wCU6{AWl~>q^NYGzkBMWvp@E}%32p|RT-C+Ic*n@Y7JA8YM`UhfVl}nKZ;{qfhJBr+OiWZGM*F~C?;_>%ga$yu|aqsSfv07LKnCELifWT2B7f)"
    "{ye3lhoZR$JO^J$WMs<-)qpvGEhxV(M#GrJO{bwEdRdxzU<4mn9Dp)rn#txyM=0P$`US}?rOxvXKED0qD$nfAt(G1@Ag|sj3|0P%qCrS!Kg9g<"
    "%LX9s_y5?W-hP0yGmXjf%=@Y;u&5bNfnVk7zo8%u&?~IY)08qK+wj$|enpmQS%%wagiE5_B80P1Z;l7MPem*1UZD6uW8bDmn}WTAU{W5Jmu+le"
    "S(BgCJ>dLEPhtvU?vq$d8rSLqU*C14-a~a(kM`?Y#_wo8<|y8LVNpEgLYMNrA>fiQeBa;8Q&%8M+8Tyw%MP7RID^F8rOVcQ!ty{5SCAFYf9sam"
    "sZr|McEM7s<DHRdw!94y>Fkpu%fbcgv4+I38L?7c1QGiEpX6*3>)pt=3$><Vqer+ZM}e?_FDQ6T=Il3g`Z4)?;`N;mU0%jyfX`6ErX3{FNNC1*"
    "8(Ug5L3%7=Oo^YTGN4dIAXH>>CwP~e);sCWe-;`8a!VEjh;F;l>1Lv!X*4E3nqo}_2sieDsglB##idoEpwuC;CN;wqC)vI0JIB&$wW@4_t;7Y*"
    "09Qo6=;X<%!3z+u>2x|(*Mv-=qFB;CLS>*55h7|Hssw^SFw_M3hLKh*iebZ3a;+%Et|c(cf*3}|*7VpyjzJ4X!Ri!6SgV~NdiL4U3f%EjfJ?4S"
    "nu=5mfwD4L6$b~4l9-G}_zyauG=KtHUZgkxF?0mRh9Z{lU6&a>@+qRF=5j-)+&qE&+J!-rj)OZ+Ocep+u#O$xbONazi{5`j2E4hcy#wno($xU~"
    "{)3OCVR-!}2GX9-v<3*qdhXhZ6ZrMZINBB}8y9P|Y@89eeb;+axJ<mm_sFzpBj8Y>-cP528qWiFv54cNc+q-g#>LiWXe|>X9Q9l48)YL1`TLll"
    ")v}LGo;t!5G}qUw$|3Pw+o3au&Vd{~sxI!p81;I+!3!_AiaVS8L8RM?Dpn5t8ZQ992U%~<J|D!6yAo||z<Y!!*cK&NR*$F|HUz>V1VmZ)WvN86"
    "N@&CbmlaQ*3!jSrOY^K0LN9(vChlqc&X~9;78abS%1AZ%UD#jj;&tC?1P76Bl*l#{;+*HxTy#}+F^vq0RJS3Qa|T3CeY0#{i1VrXgcq6D*PreP"
    "TJmhj@GXwCR)!qzV0Q?gCN^2VsR5a&9|X3D6<scVrx5-+hTO}%+@V+66AQZMjq_@_d8jVWm?;6cF{x-I*k?M?hMIn4jU9!PiMSbcCH-p7HGFMx"
    "(evh)MXq`6QRiRp&$befg)9orNmNG!ZPj1Q1};9xnjzqNo!_vk<M~+zKd}odHSP51z==#PC>yQ>LacP0Gc$qyUHE8tCUb>Q1w-1|SD8)gauXfR"
    "9?Gk{a%^QGthI5D#;t(SW4E?mOjQBR-1J0*MjJ7CvHrr3#1i|>rm<DQcgdmlw?YS7_Dg2YdZH^Ehkfp53)Je!Hbm4BL>>h5v<@sPSkZIM_2@ty"
    "N*(I9QT8PAUW+@n(NLd~cd6IFAql_NWS6Y<GyxfeURf|CBhyn0_hf!MCd)l<<bVVw98B(J{(<<qt;e9-x+A^r-abl9kDL`CZ%2`@#|&u96IhqJ"
    "2IXC~t4SJXwT2k-GFJp;HI-KbRz?3X@YANqgz(2Fel2dr@txaw`%tHo?jrd)iYD}chw}5H7>_#>1TDKATV$%I$P>udp6E5;aqI?FbqnGG4VOzb"
    "vTB3v5Lzm$U~Y-hWwQvQHoPV&$#s%Fj$~1SSiO_4h5@T~_UvVL6dEOef;SWhi^uKf5dLoW?YEO8Irhmfd|@x8+K$*WEQZ20bU70(3j|&G6;&=P"
    "ZCx$~MfurIw0e}M3Smm|2b+6;YzttF4*K<qi(~K{2>Ng+dwS}Ut=egbxb$3od9(RWws#)Rp=uZ~8k<?d!Bx4gF*`Hy;P=ZkB*G&TJH@thow>Qu"
    "2#!DC=#kll$a5AnjB2$8jv<t>TA<yr_B4g2`CeIv)*m@&uKCUn##UT@S+5Me74+Sl^HIPeMm0qFH3_p!(<2MF??EBcqjDRo;M3@-Lv}r91T^N_"
    "LFmXGk*jl6EmBsv9zjfVE#U?BCSZjjcR13{eei*v9MvV=`MD1o<TtbrgLu$kQXv>&(a`^<D?OzLULtz!l~-D=rJBg&2^f<FeoEsZbH<+1eLH$|"
    "E7$Hp1Q|YhxI+sweWX!+eOe9CtfbeQ$TJ=)oRKdoV^Z_`<kCR`qY6z;=w8UOts}|M#n}mY^5%KL0LQV|T@?GFM~2{_DEIw--w~at?dCROJ}Ad+"
    "SbOfA_8XcPI^Gnc5eu!^q|3CULKjZ_q;xI2D7z|L6|M2JD&&uo{7%%l;mB|!)OdGN&*ueK+7O5TY(8FCaH724@D5Xk$e5reS^UDg{U56otO}Np"
    "4h4Qq6puA5*LaEE@R!IQnrrHTE<WUedkPiv)AZY@RHnT!+}pENa{w2~z@^4D>b1S~phy(sk28isS~1yPt*(tDdqT#|k%0b!&285BAK~;oM>R&S"
    ";ndMhQ52h!*IWi#|IyuU4^w_)ca)bdSZQf|a7d*LclZ0gp7?&Stoq-OB^F+arf>xx__1<360|G${0L@14>=S{DRLY(y$&8I{8SHGO(tvF<}fmW"
    "XCsu`yQeOUqgfbHMUi_MuzRHEWCGu->q*v0nE{S6q@&ykQa~fIJ0#y*je4yf;x~>Ui^UDYmvQ^Q{HthtKL%8%$*M`^*2}d8n)N(kubMRIc3lW1"
    "n|65S(wK%}cHzQ*fI@oW@&n$LyNKL(_PCG6onBt&X(J;1Sz5xY1_U@i`z$KX3r(|j66AC<Z?ep*V$Y10mRTUbP#itzSYD+CE4dC($Y=w<OqQ6y"
    "cj1^xmhFcTj@D8JasVO0(K_7#qn*U_NL;=>;QV=aaS4rzVVTR%YqheG!)P=j^QbP_3ol%lYXXNYuA>;q+DYO^Q@nEi{Q3Ki`x%Wbw_2y_<d1{l"
    "6Q6Ro4Qji07V~<0em={pj>SNXnNaeqJO<{9c;#=wvQgwnyB?~J#rqY7FnFP>vO=wM=Dq|&l^lKO3iDfUt<dSyCEi;SnrB_5NHI5O9LUTC_Q626"
    "=c*%e=#qtEARBkP0qXEiN9WG9KcZ<Up|NRwdm9g^*Xxbh{0}*|j!&n#>tZZkNJOEHjVtKBz{os87qQd)ogIzp=bEzzI}!d~hg*@Ss`w^5V)>fJ"
    "W!FX2-uRjJU~+0C^VXckz8dP|4+1Q-$unh$(N!aoDdTB2W;_<kxp>Idk%~oF(W{kUfUAl^a-{N|vTp;K@gxk)v@@wYO)TirMG+AwE@L6x#g(XP"
    "iX!3=1O;Ecx}EIndp&3z?IJZU04$1ZNg|xw`T>=6kiOK{BI(Hl)^NvE384@U!?}bi4AgEr-s_?;2d9};@^5b$*LK&ZDNHV@QL0sxWB2*&?5z3L"
    "x8CG?nU>ce`bhOSHZwSjf#`(a4n+j89`o}!>~Y^dieJp@@Hu5v^W24jbxRoP+=}A9D<M$tiwBKeyFnRu&4SYJ4~NxmcBaO0ZLLKnWtVGIqVHKh"
    ";J6dgGqMfsI#TZHGTEFxOd{AIaZv554`9WTJnW}TvLQ}>)GfDgZ(G+XbuBU`wrY4T%Jt)0?x5$+2z5MK)M5dwI+M|8N2|n<PoVI@hOu6&K<h=J"
    "8ll|aGC%EyXdL$f4Y-(CcTdAr2Nu@jJ~$*QCNLI&TZnFn=B8zYwq+uJQ3L-dE9^w`ezj*BCvwbje-<rA=Y}*6**gm|Bc>~Z{0=_*h4mEo)HU2s"
    "swlYlmv^AsjbNAwuo^|`kjJ$T_?{kg^U+;hBz&5+K|<LDPBKby5MzNh-AT{T_Yb?<E}hCL5btQ`@csjROUe5M(D8)!W1MNlostsK?B%WSW%}#C"
    "X{NM<%DBme|3vTdwz}#`nynxfVt(gd+1}=k+@^1;W(V4^F67jDwto)Ct<+>`ryVStzHh;m<xRLc7J5LT3oXmgwrz8B2V(2xnhL17;s9G6uEU)R"
    "YI@M-c5SZ3Gjq&BG_-CRp)*?@hY&BsE_ioe2YFZehdkuDt57s*#B$MKkn1-NKl!9_#!+*W0fG$RM3r_tz})V54q|U@+3Iv?By!P0$f%{c8)p8;"
    "CyK?|0iFcYGqE*4Z1kTh^Ezct|J=DSFSBv=`usFoR@d&+PgS?`wBNyuYpAPXp{d{rO>Ksu9}}uT5Y0u&lgC~mn%+hH)rQm%XYj{Zt9rZbhI$G("
    "As!44qgp@1yDhHOI<lGb8`%*ADq1V@p!G+Lh|Sn!Z9QG)+wyG_O12(D4v)31b~(r!ICWRhdwYUtBa=}w7jAC)z%pLhOTG|i5qjgGk_oymj?Aqx"
    "%lWf|wo)u4KMxS)5gDH;eP4O%ojog7oL83_30ZwBj*6x*;$pbq>c6z!U+@3!$oF$Piegvtmzm#o{j#QhZ&3p_0Q(*<E|#ZCl_&S=&GM}?TN4x4"
    "T^yZzbfc<MoRqDn{GqF&)G)XVbQZS=>z)|TCt9@RLK9+A%i?N{iwb#319RtlxJ#i6BwKx53{X)MMxL-Ez7<>;s+<oI8%NN*VhvifB$VqH>(I&~"
    "Zsgl9fFAq&iPvrRSVy&UFnI2p--I`viz0y=vk08r$qqU^*lyR=qKG-*TXcH?Y4tcPqG&QXST;X12M-N?Dr&e;6w9lJ^~k5IDk-mRwh&uOvsTMR"
    "fw-<PU~whOMzC+6e7!uztZmVCFY*GcD)#H{kH(jP8AU`s_bdODpAn#`ZR8ggxO`jI;PcPS{^oD~_HVl|(kL-j(`AH`3s+(Wg2pHVf<J{8iIoEj"
    "ix6H!v{57Gcvu2=Vd25mn&2Rp>G%7++@+_r7o3NnS{%#Di>IkMfE`Y8>RWlfy+>LGUq)IhPvMR~IE*pdMqlRO;9V?!6b)V3U=!K*yvxqGL{Uvi"
    "G#q*)*Mk^V*|10kN_!|=w{cvCKk;W7DFZF!)we@!ADpm>WAd^LrA#xTVjCN_szJ=A>3XZ3YHb&x5R;C%p#@Bo<Mn0kpuZ+~W91YF;K%ds1l)X="
    "4b%dV#Pd$l?^U+3K=Q$q5mNNOVpv+v`2LPB>=}STm@~iGjInv#h?bXo2-x{Sa~q<Cg2jBvZ)@jDyb?)P94<C=<p=!19X%_9;}lgGm1=!*1v9Yg"
    "O^q19^LsTtZ@x$?zI*?Ro)FOfB}P0)J95d&#<CJ1g&mDB3UN&!ghu?dp9oNX<diG2Jaww|jQlQ93o@ipyWI<2xcV;Lt5>18clUfR+(XxCu9p$D"
    "yuyNE3lFhb7Eo(w0=wvqi&BW*)uxy{Lo*HTR4z2j8gp}>h+{o&gF<E3z}ZwpP6RH59my8I=1j)P1bNaNUL_s;v#(K_77A}{Gg5S1rgyxeXm-4?"
    "IIz*Y@8$VED#<6_4=W&7l<5X!f<<HS*!S*_npfxT(LQUMBX!+QKS(oewSs5r9cI!(=H(8WG)6tGnr^ohoRo3Q&S<o{+Ut$SH5&w#!7UvInurQr"
    "1CuNRwlbi!ZoD0>JJbaU4<3(Vr)YSY^neFm>X$9WCawQL(JtLNk`2QgI<<Fa$%cA^)6T9L)8MM9s<<fL#z}LrvU<*Dxj2&9@(2d)7fz$}l~OId"
    "WyY7K_pTe;qTG1SJm9@zx%2+&P)#ywG#au&&U`cv9V+`MA`@ne1E1nn*Ao^t5GB-nuhhY!T5COMR8yRe8g3f9eH3O;HcIpm(N|Yu?ZHcx*cC`x"
    "PW)77SlN?aI875C*|PT3hO3O;-rnA#(RkWnRue9>@~!3N6LG8M1)e*Zw6=CfoL$(ap7n$mG^%``+;wwP8N$)kU2QR1^&XF62*v#3y?hu&zt(;k"
    ")N5ZmLW@|ma|h!=wG<wH=tCbGkH<FSVuUT;rTuIyt~ZM6h=d7bC=y=I3IXPcOOn(x#jIKcA(zx3GpnoRR_WiaGU16Qo`^jSz>8(r*l-PyTs8if"
    "j*oCariDXc#;7q7me$f9q=9>rm`K(fq&U;=Sc?yoI&q&Cn1g=t*jl+uBX{ah6|A`T9f=nVY`f7wlCp<aGl@i&O_PNM<2VLA^^^;}fcLfUgWJyG"
    "h`<zmeKCPJ!5|gF8R5hVURl?YC#C@a6Nb$b^yZ}gZ?L|T0ShnpG<!aZ`D!>1EWdw$?D|;9n74NQJ7`=y8WqL%)XkK2^GNRdLA{)`ds)oBcQ??w"
    "#fX~wYC@D~;S`Nujd#bQ?R0m+ku{(B7qd-2RbG^!eNswO;q&(sC&HzHDc|UzqwI`Udx%p~SgV&XN6AVl;_tcYMc0|xh)vA=z-(DnT5*d#MDRt5"
    "e`tU77NWmZa-|GCR2fxz;<eYR;ztHf)H5l1#J8&lQxq}U^2pz|=Sp#MOV{Nw@7TRY^!2a1+J(T{`W~I8B+(N(jH1Va(pW6apx+<N4YJesNzwlb"
    "8~UTSyn9=kvCm4JqANKkB)Jnr#zeIcPPeGK8lf;*b9U<3{+}s{Qg;y`t|)RJmQ7=wq?M8s>B}Mav;@alTG{OUpgTCyNdiFqnvY_PmhBe$YDF#g"
    "5#+u~&jlBf$`?)pCz^O7f4#~TdK!$Ow8RI<$@s1^tqJ$&hXI73(eMMYG_5LXdFvqGrBIo-i-h*5VX65XYI{f-Pm-#qhiA~E560ZylEv`Lb2fCW"
    "+e7!fzonm|J^ji`zwb`$fmw9I8Ljn4{TKPItm;yhl%_I&{*xcGH5W6qD5OO2tc%pZ+i%~jz_TobD6M!0xnoll<wc?|eBoIX@O4DXZrwUK3Pw1e"
    "I_(qyW9LqG(LdnzN8@pbM3jfUF{WN$Rp9FX*xs^qZ(7}pmS(a{^nwv`9c!6b;GkY>bb@U|E_<o<>-A=&K`Xx*HQUObJm(ljBouOY+UC{9N=$aj"
    "w->mNYk0$hwQ1@Lf(Lk{p?h;e6h#M_$Yt;F5#>m6qb%082lWM14B3GXF~2o0^OxdXtm4AL0@x|KeR*gTB8Ytyu3>m$Gq+f_vY)K2b%-BD5e?1b"
    "<xa|F_FN1i#;cw(gw6aR)BQ|oRMt~t*V8Pk;*F-T4Lc24xZ-rN?GXZyVu~6xUp10OOzkF$ZxYSiFZa;u-Hi1(a{0bUTI$d#a>?m<Z|z~4FZ7tT"
    "IQXStak1_a=C0{^5Zuw=7lM*`@smawp*#6_aEYfauG;N3SB=y?4IP%DNN0)~Mc@v>a*?`1e0}tXuWmlb^E#m%<ueLvS66Gb+B@8C7el18Z^L}&"
    "Fxw(R;vl%w>-k=A;zJ)&B|m=c+U?szwW-?at$K@zn0-$Vp>W(%qfty;^hS_no+mhmsr5N1ygskx1pOtg`StyvT{V31BNo||fsOZuvvTwLvO^On"
    "Tm{^B(|GtRUx9#f)nZlD<jf^!w^CXV7dzY6K(V!r+1cxnK;qe2;PMHc2hdS?Md-kG_V*%NH^${Dyv(-5zm0@<24c(LTH$|f9>{-m*<zGn$PNMp"
    "rs<osy^W*Q$e)I3Wx_OIXaZMSsgZMa<*1AhJXh6YxVZ3&#gj@j#}M*{AdiL~jcE7#QF{1Yp?d;|->|pso`dsF+h!KZu*JMP8Wf}Lsi$u&(Aq9`"
    "MZ?x!zwU+=xpQRLgjO>|JI)}olZhU!a7BY<NfBw-gsOmciTCPVtDYRkY@io)?sly%hTt2U>pP?oJH4;8Ax*V-$4PZ)L)qhvjf3!5SHp304%WJ0"
    "MWdVQLfpO$p?>F9c?!&3>7r%uVXSoXzGe|9Iy4Ds{iLYXWMVW0?TR=ojs$e>?VC}VZ<}`7@2sqFR)EyX>=Q3ZD%h+UPfI(<@RU5rb9I#sb@RZE"
    "8yg#mNI8<oU4vaNejx|p`CfGv(w&YWoV?M>J6V$YG{FXkmzQfa)0~y%-qJTHrPD(sZhy9wHg(zC^(b5vd3p|~_+7FE$7BoGC-*8%53szfNF|5n"
    "WV?-!s7QvnkIqe(`Hzn=Klf<Y(!tw0WP}sBW$1bRenX>G<G9|k?oAwFbsUTR`}&`OCqz-WOm%laKt?K$sJ9M^rO;@(tavVY7gv1%&{u*M4dfKv"
    ")yJsAh%|L36zNrTH#j2x#s=K-y)CO<2>xJizui7OH@ANF#IymZY};F&)^iYj{p-x@$Bq?cnov*m>f5r!I6u_uojO&EBh&~X{?l?pfwKs!0|-Zt"
    "3PKK0`*lAkCuFz+oj@Gpe5&8=*={SKl@*j>2nyK}jd2xqGS%9WzK6I<uy}A*slKR+HaC4exLGZSv&7=pCrFdj;);~k7R%76njkb=qoJiO^`)?$"
    "o@s$?AglP?$Mal^ElP9DF3nz5kg2d|<5q;z-hNq*NsTb9)pl~XNpXHwK6<i*vbll8tazfYkU_cOvMb>VxgO*`c_+^^zoj9dOjLS}4q6RGImbun"
    "zE=WJ90cuBy0E0K?YCYV0yfnekeMc(>on^1tc*ZuKaa9NemtREp=ypL1e&^Wr%Q{&VHl=Zvo$ZVZCnWVS7twsQnVR6Mw=vwR`_W@XSPKQ3~OyI"
    "g%8K)S}7H)okQ}^)aMS)#{9xNY0A4>t9iX$cksE`zCOEP;3--?$`p{@b!L;Q<LgcW-G|AJ*%r4vLfRO}tJcscV6DNhZ}Vcw#q5T*6b$+Wf(XA~"
    "@4yCl?j4>*X)}eh3QYl9US3|_$3fuAEOJ@T(^s7p18r|qcihvewG!%k{y`QJe?RcjOSu-*oO|UJC8PqYb*+k<sD|iiW6srv-#{f^Y#RFwuh2Ko"
    "wl+fTXz2(g9*uqq;@eKuNQ?3XQ6N?dNojVEmTyAUqdY>5!%QQEkJ3}dK{0pcE!DLH{yV-~<ctvK0`-rOYf>k$fAN+q=WZkAu^xe}W`m^)%fXbr"
    "pOU17G|;g#fb3$C6Gi{XJ@I@|Mz~P?QY6(PMjA^+&AMNA=3>9Xx~V7??8aD-4IX)Hv(c#9YwPCX#d0b{`ce(S$+cPqC1sd3TEd&OS-qc+qtSq4"
    "c`y{yfqw>&)G;L@75oJM5sivsx?%lJ`5M8_Y}G93`0*g{VEa|#oKdVcHTL<mv+>LIGl%)xNPCn;hgz4db_3mtwGNtY+MD#?<E~)Wr!aS+pt`x#"
    "u>-7<uV+K9TNLE-B%!b2+c@h|GT|;zOs*|OLU+9AK!vQG<RwE?fGHCWvMkBU{GMNIY-s0+Y1jhR(Vb(QcBD}PaXj#~(q#1#ib_1xez>)%)yl$V"
    "f7W$!r%PA9_O-A12bHSjP8%8WO?i-uRpj83Zh6B=VXO9Hf}tYBJ77g|tYOO(&Yrq=0^8XRXgp$vMqrvb*=}!cYKYXjcbd4!Yo{adAOnK%JO}%H"
    "vlRL^36)NYr3!0%1~^Kr(5Pe^Xh!*S@85esYjt!mvOAdo47Ui~X{R(lob*8u*0|OB`qw*)b3C^|C=1pi3!fW}GD+@ImWT^C>M=ze_^8!&>l~oC"
    "wAs?@V*0`U9%=$jM5oULq8=B8He4=aOq8tgw3-OP3ylekt(`WZJIJWV>FNf@z9+_Fm8v&uQX1YRi&A;p;d2p!{IdJoQG_h@%#w%<3Uu6Sm+yIj"
    "y-how_WT0k!_NAyu}7+`T@OT}NwwI+P%fEW5zrZ$WnroLnDtm@ptj4pims4$CK;i?dbsauAQ9)0-TdlTJw1`bW!u17ZPIKa$Q5U30#VaL0n_47"
    "T-WdS)!rBH<~wLK*(g0P9VuS<<?NSLO0v_Zbh{3!GMarqr1Dsp#c4p=PpLZLH|_Tj(6EZ!D;m(kK_q;AdCD4O!<3Z1Y>pqsSFX$mD(SlQhm{j%"
    "*|@L6?MXd_qzqS{CC;GLL31Oojkv?g%I@y21MYZrr0;|s#{!f`Jl3v%@{`RbVv1~Eebv)u2X>i$Y@?Q!30@s)5Eg?xeR^;Z4QRo~ik%p`WxKVr"
    "Q!enP`j9AXc&c?C1#^d~>s1!3iI&;2q%$++3>C#VY#k@%8LLXlsxHUcT_1fwO8h>va>N|GUxXYr#rXzviVq?d=nJP2r}~tJlzaSt>kl_?YHX{g"
    ")J*HWtX*~8Hynx++b@vWi(^;gxHBG`{hW%g2C$`x)i<7^Z45Zfs(FBF6ET}dBD5l1WZpc=_eX*wSG4)$lXy{bIv8wh?C)!0MIo|QLI_&!Jne<4"
    "Z_G%`632Kq#g!|vy;^SN0@;{B`j48D_+?8WTec|Bz1<OuY>Mfuv+`IwxtA+c@sZK!fsYH-6TztqWT6e&qPWCriMupBa%7Ub_9ZSL>%cy{GwnWC"
    "J{jn#c+2x1c@n4l5%G6VIdl=$g)7t^WVdL+j<tlSJcWVASz4luNMHy%Y@f0`(D-~vQ9-$ntUz79f5RrUwhFG}xzdZ>eWT@{2mQnfWNrn)-7@aw"
    "&T3Qm&;GL@WSipO+J0Btc{%H;!7RDk^mM1zEi_oqJZl}inaaJ-&9eDiSsO@guGfQ*<4sK<^!vU`X6r&Dd9l46p+l*s1S%4lysw8{P;VCgNkb#L"
    "qqV$j#|G~wee_Yi^`A4}9a}SvenSO5H*0K-c49n59hSk1w^WOmX9GN^_2A%lTeXhRi1B-A;f~PnWf@N62Qi0Ho=4y-O+j=n-{JXjq3eKA3wt{k"
    "&-GeMG-vDc$5pvfe|Ot?ynf3o&(Cd(NVH_XmYNM8eMcgF-xLn5;efJdPIlMn1&s;?@qIzyV$Qvzj}K~Aoe$PDfzec<_AT?NiC3E>o~Ib16KXGC"
    "n95p1HmuFhk`ENtGEw-~#BY<ogba*D-SV9Fge^4RVqND2w6e4FXh<d|zYe+o_TV>vds;>mQH#Q$thYF{ERLzsm0KTzft{bz*P*s+vjKva?>nVO"
    "T<-II{eGT>Mcwa{_dJyd-^EH)Uw3H_sjQnwV;J*~4jSp4wX~yXmI|e>&O`TUg%s#&mvwm^$BG2q_%2#e-Q>*-?QOQU16P1xO|B%uh+{<}NA9ua"
    "xu{*s*dxB&g^c%~^#u~QxiI&&qo^oJ%SkU}e=NM%n>)B9<f8$)_N!>(jgi)-t_=lwo#hj*KwnnocGL9G?<Wk^>G-2jp5M>5ZX@4>s^aBk_c|)q"
    "nJsV)(eKM?fwzjJ;Rxe6)neeA*ZD497(W_UJ&6#0@crsLV*!4y@UliLV!ur8ISM47wu7j04g0pLCUP%j9DBaH=-eg^_okofo_cl<;dlScnJXtx"
    "ei;3jE3^LKgH-{{Ya1I6J=82wIoBV|(<)zX^EhygrT%}q-Za*(>pBx$XSnCi_s#Rf$4ByUo<)%&DQciZijp-@@*qpLJj8NhJGNuRLt>W?{Id!u"
    "pc*JN8XW}PK%-M=q^cU}B%Ks02@)rE;(5?$4J5^xZ@TZ@=}dd?)oZPN?-SFFRsx#CyXT&>&)#c&Yx+KG>bfy|uYh)U7#ih!l20$Z!0|knI0ji+"
    "i`$>Dyka&_kb*A1qjX_&U6Ove&R@VoUpyC%rDiTG(n3@xE%Te`0GKF>3QeJ%&|N<fzZDqYp>JMVhKf5z8<y?Vg$qW1AUGx8T0mB-WN{0jpR*7s"
    "UHB~t{Agi^2^L4W;^3e$L(T{V&N2rlC@kG<{m?eb9`pz!ypPNtc|GGI#7$8WGt!FEB+TwB$vks+^<A7TnV&(i%U74%9OqxRx0AB3&bEuTCUCqY"
    "OFJ~&jS38Uy=GY3na*0sn~vTRg=}VS0^U=BB&SW+%5S1PR3onYzyo(>_#|=6&HTB(zB2do+j35?-Nz;yoPq$0B1$?Si`c%Y>e}ciJX$Di=5%@y"
    ")nR+#aM-KJL_gg!%seu(wU2uedkF|+mc1@Fu_b#dMwxinTyMbNl{PK60OOk_Gsjw7Iu8D{>kJNUC389hdWHV7m}qMS{;9D>xV#C$1iE*eOmkw0"
    "0<kR5N{jTOZf3CTa{a?;GH}*zmJ8gCGFMNhx--DtgXMGET4w8x?~<2WxpF0iLSL8nt<7VY##M~tN01wG6FYIPp>~Devl2|kG-VF|G4OyHTiYD;"
    "e8YWKxCeXLm?C-ae1U;}=8v-MXt!9>O%`(NOgD&xz%6~is@?5R@5yD^uHo>@U#?d1rDw`LQFll68o7NQJK<o1{wBg+&`_>&#?gZG%^E-pS)m+U"
    "@@I}w*OPAEsU^xUPLHvmE3w01m+KZV%sF|x?U$@Y<eosCK!2`FCBqS7&rUx0{PU6n6^byeE85OJY8}-2rRbR_o5;gyJg&|E6MWE18w8%sA=xp0"
    "&+7;SjszH+NirexVBtOCR|U7ij1i(H%*<)qup9JN<*3@tshJ}2rl`5BcT}EP)lf(mD1KrT;`!ml+_Sau@g=<`Ta?1$`a0XSGWoy(rAE4NT|0TH"
    "cknx<bCB$it~Jjgoa}g3hR;~>-Mgxk(4`9O=^-O)rH~C8)@8FH9pAZJQ{$?<qP({$8Eg}8hDi+4ShAybjDCb-pRI#kdu?aXc<gL!Oul5bK}NNJ"
    "J&th4A)_d{g|V?Qn=%4Cbt+v0%LZI12y|e+ytHB46lt68IS6NL`#D|bnz>EZ0{V17-|xYZ>62;{uhT|&w=Gc+4-RZkPwH;2g@4AFoAj6!^0_mO"
    "kRaz(z-xpyvTp6ZI=SdenJ_jwiR^sm4Kj*RG&E2C$kA(2H~y7QDdlkcJx=WC((GE1hQ&pIiAtq#T7b=@L$N{=J9oz*w{Ig;l=1c(kO7cypgf&6"
    "-8nNO-O9c8XaYHDKP1g2V@LvLyxQcwxo<J;fq;Gc_W1^8D@7*J_<#?;*Nh0})TvW9U$=D<q0m4Hq&Gyvigw3x$5!GgPNhJIjD0Od6${6Lxw}uT"
    "-)S~a1O9GTFGl7&L=cO~8=5>F;cD7u^`0BhcI4cTvJaXXg#~-}ZtIw=)i6C^g1!H?ik<_HaIxSZUNg5isqDB+Rab_>iqq+OTq(2^_FE$^J<jxj"
    "t1@BQ_TU(o=b%W3_Q(;(O<X76oA>WdsB+)oB_sJE<(Y0Kw(G9mX#r<l0^|B*VKQ!_O^nadcfll2U(kh}<mQr-fX|^1+_9Tp$&)cloX#W-=Ve1R"
    "+M{6@8gs-S?e^P9QlZuE*^W)kciNy`YR_(cl)<s-CImOB{kiMFX@Ah-Y84V?3PrjfQrrGnsj?EDpT;TYMRVjvX0`hnV+yrqD@oRcWhgIQiaepr"
    "W0NgKcb!?YOV=D4;@9U*koAb|;>_f^>Q6^<fLxZ|)U@Rzxt(|a_&7PzBi+c4?%K(Do<%3ay`EtmMHD;viuP}r-BrJoUr+I~tR;yOnp=)XyzcA)"
    "V%6v%F!P7Iowah<w({641#Rx-SYU}}CR!0vlPXrm{WeB=Z|>sz%6D0Dg9Qs$g4~?j)pVwHO{9YFlsUXu^XUGWk%iE|*Uha+{-Iog31=sr-R+A`"
    "mneB@NiuVc%d{REav2TtRBLJ-W=H*hI?^|PTPhjbfNMtpa%?ay1*+w7o?ud1P6$&>;qm&Gn5MVnd1GTvx0ATq?fxS;W;^k_$oU$r^<-(ry#F3~"
    "fK_=@C23UwE0a{PO{1Jo-6X4tnDT)Bx<@-Mtqqld!s*j8`L;=;U^C#hyj(8Ex>*om?tu@&1q~ewYw3mMa#D4_c<~~?DP$BpCIbn%9B0R9SJZ7L"
    "2fC9K9}Gv)>r-tWrgr@vaSGF!deR`(y`f@ebiECE6Od=vvV|R~BP23{WPP6ur6peM*0nM#mO%SAD-<Sk73|YdE{4bn&E&90kNQD%zP~@ie<e!0"
    "D%!j^JA*cdF8{zKji4>GA6?ZkDA$E6#-7d~u!6JF%2>h@967D^g$oyKKGT|cLs+=Wahhg4v-!}#Kv3$DUq}~<N8WB!Py~Imle>FERfp+J(?9d@"
    "hsW-;TwdqlKrkJ@Yl;g6$)CC()buzJRpH4(nLeZcO7y!^rz|<D-i)2z<3Om{x+@e<tn@%Jifk@|j6RE?n!Mi=2<(w^W|rNsH@(CSJ*HT)Azn^i"
    "P*36H18+4yHnLZU{-lMJUggBUDn52!L<{eRGJXAr?O3wn;(&<yK_TN3MUEgdIW@gGV+pb1+pvsfc7yd;zq>qx)&pY?vDtS2goAjrZMnh;@}PhJ"
    "{jk>awd}&Ara@+4%a#_KQul*yKDLisdSnBQ9Anrb?{pvU4WH1P!R_07A&Nx#F1UEt9H;$#+9@|7SB9b=)a$CN<_864kU{27&0)UOBO0+x^T7z`"
    "DFri+$O9S+nN=^xDCj1a;}yI2q{IS&6Bv${1}Nl$>1o<YlHzZ-+r3%P)UG_Qn+vC8yqbP-UAxN}uW&)l?NX|6y~Js;?kx-Im7)Wi^>;g|gPU*G"
    "k;J{X*qdCZ4U**TiDweKy5&CB*kVgjfd?LtHn6<s`Mun3w-oTuLn_n|idiS0M~K_siuq#qBo)8><=m|3y>MbM3d*)mBg4D0(2}`R5}ygP9#k#Z"
    "PqQpZ0=Bbkd6}q>j$&I_NxFizJ^L5<(iI%U=7T<NfQ_WdR$UOODe^hGxymCIOjDb6--z8ZL7-HzRC0Uh%Xf3Rx|TUm_+Y01yJFYn&skS=@nY}e"
    "3`zDE3g)w)Ju7vDQ4y-JlM+^D(9Rq3<V)Aga9=-z?>udD1#2eBjDw?NKJ<^++{PPb#yT%%-*JW~342w+JxPzqq=3wR4%so<<+|y|EqWiz+~P~N"
    "A^2b-uu#a2TU`o1w&k2q=gCm7{dYguhMQA_t`n1Osqltk9%GJ-0@1VPfw)vUa-rMnZ>lgMK`DW7uget<o$cGZLzQfaW1CZ?<zjHu*x*KT7ktyS"
    "@rhWKlv&fn%}eR6<2G7sSK=7fVV^8tzK@6O=;4@eg>Rb8o8eEUqQttwbjjp>T+I1-rSg{R)7rOMFKbTljwMXQs0$ImEpE0!RS61MEOp{oa5F1`"
    "rc;qrA%=#ECFHG20WPhbqx*-vNHO7l>R_!33p$t2^<s4VR|kt;?n+B$CA+a#YU9CrUE*?=CjdZ&U(4I>bKB8euan`$aTI2O!1r@@Ntw1emi(cS"
    "d7E@aY7z$Sq+BeJU_Hns&U$y^8wW<2m)+~do?HR4sFk6|#fx7W<fqRZ+or)JGu(XIQ#9V}E4O>&eq@e-%LqGn?)<_No30W5|Ni?R@7ODx@g4Wr"
    "JS1+ybA7)P_))T%skU41-~$hA(oSJ7zv+{at6nlJHI?DU9bQ82Xk!{=PlOVz1K}k+78R?QB=V)EJ0#6CALJ*hP+?GwaU63O)bQr;12-ZoHhQDX"
    "WUL_E_c2Cw0Th^91B4Z-ST&oKWxN|lo_gW8L++IK?P#c<hh7Ct5j1MEd7wy!ZNeavmy!3QK*X8xPREJjc9p@wbwV?7DFT)M*DIP>>Ol7c=a1a_"
    ">$VuK39H$6zw1IVNxW>LI};iNIXdRK{223QZ&yb2sxqsG<QlJBURdB{8zT}hp&L%%&OSJ@3^+A)3d^-8%PB-B?}+|()XC%L28MkYn8j)O@!P0#"
    ";q+)Y#+_N0*h%k6;C<&POpZNC*LJG;<2r4t!<A2t<9A@Y>L#~zA@VYl<db(7zyz_@8>*&6LRET$MWNed!Ei~PWo${_TkmCmub5%$A90zNa*mcV"
    "p~t23KiI_fVNE}^#7wlHhqG9h`#4`OZ9TZ=Y0NnklwLQjRsr+Rh?*=G!=jhB*kW5Xqra$g7Yc2PMNe;tt_pOe57Gy_%nSd8e6VqfPdWpV1{}sh"
    "tlhVu`BN4aqMP_5=KTyzvtuwEH5>YNm!!yGaGB|bbO)}LI;p6)n8|_|g>xr!A;O9%u~6_QOn&-l#dFPhB@qS7SagOU=*M_uO@`j%li6+NG!>si"
    ";m}o4DVg)h3Mwds5fe9-xH31^KXwn(w{*p7S;0bbJE=?W)5T=7rq@i_6Y4S8S}>m|GD0c(E1%+P8&#HLRIqccp7Yfg5I4kBF*kYEjd`mk2mNZd"
    "8PURO=RsVeD_*O%mRR4N?|LWq(IS)HiZ~qM;$?(So)quvOARlqe>_ZGA)Il!_mYzs=Xc#FlP(CyjZ-NG&QO<oDNUU!;1+hCgtX{#+e85!We_;G"
    "EKQaiOlqLFjCqH%7d*^7W(buE%`d-Gvbj2>-*EfA;n79J@HsvR<pFbCWcPB?!9B}Lr`qV@lYpJ!b=ZB*%<C#Gb_=h*m${0Yuy(W|Xcr(-0khYP"
    "cdM!7N^9t^XdY8Q!W%jpq_<HMRvm82fAddHx?}~1l_@`&8FQZbw6t!Fdu`TUOyiH7@|sQSgEzeNg$U-#70!sh`()N8gzwz9=BD(1lfdj5#m*zD"
    "_%SXW2k&+PX@%=$TM1ov@?k(nU*?1K0uvILwuzgG246ZiMw9DvFkIXl4GE?35<TuT>{>Cpg0^YCg}W+Bsut4GAk!r&SCv;VW;z^riN115V?W?Q"
    "7F9zS<wkT?VpbWJIWD`64{*F!7a;&ALzg?1Pj1*5-!OcLPaD^3xG6*0-^<D?gIBPM18Y1|rB)++`or{Z+qiw*#a3D8&H_HG=H7+s6@4j;eGQv&"
    "?@rdv&BZ2*a0dE!|9t|Dc4Okr9}h`(8e0R4dQJ2OL1YmTuas$B3Q~{4f^D8=rkGbmxkZIHJ8AY59rXd8wHm}-(BH&+39*<+XrOtd5OvnUXR`P8"
    "8eCGNm{oCiP)OgY(!Vorg2xmg8a{b}PYz#xi-z@i`u;J?=fd3w*%Vf2vnh4Kg#B9PQyqUGiA^-%vXrUhbk{VbhTQyb=#^Av{jtJOIpd*@0wbh}"
    "&_uMig#?c;N$aQf$Xs@(ubLC_O4I3of%7O7qfEmXUj*7_gHHAX*Gw+V2uJI0hM!sO$5k{_t7#6ug=)~0u3(+6rwdFWpGQ+FWwdZ<nJu^fCVh1f"
    "^48!Z`Wt}V@GhocZUVnzKACCB(4`4n)#zP@Oa6MSK4C<BIN@KVcU$B}V;m3y4R;3VImjOj$h%mY<5B?X3WNR7J6P`N=Hd}>CiE!7*Mq+gahv~g"
    "CxM=4N*f#M4`Ga@;^W+0S#!Y0j4QXpQwtQn9fvj0j}JEkP=n|es$3%2O|Bz*OpoB{M1^evciRFvt&zxcNYA~KY2=6|Y5dafT$$zZeXKrV=c<%+"
    "Bow(JiX9Y_*3s&8pk#gzl6k`9DffzD@Fqt8`#iQ|>`E?7v%;*6B2ZM%ze4-gsB<>=6z<Q~GEINxT0U9l0XDe<1kbAEQ%!2rCGFC>_S;}cd#~d)"
    "?|bY{*UTIEs*>2rVvxikC&`#vM>fT2N^U8p04yCOEIW*Q+^x=#cB|>!*m#RT=%5-%c^o%qLRibj#H!KT+MN(?I?4^Bg~kRg+a1Ra%xIzaG*)4q"
    "`8nw9(LdaR!79rOwcc(`Ya3w<|Mk0^yi9cJDCWfF+Ef8|zjuM&{S<A1c*8QSAi<?J=Mt0}8^Xg{7qlyf2XqT^p+ydKnUEIVPZJ^ApbhtHg!L)z"
    "bxyMoN7IL5@N+)e6t8XI2Hfdz`bk@2R3FpeYvI=aRAENb5qDXVF6J0*!?6X)DfcR;g~7Kf5FI2JCAvivhibgVIT))~Zx~gW2pS<%$&GKbIR_LL"
    "&(s|9xcM0m=nc3bc5mkjMZ4^e-a*10{rV%OE6aW>OGQ2|{4+I}j&kn*$2g$}gT{Jl&M6Z}0F}e+7ZC?y8=>r;qWEKqbJxov-76FK!qo2{QREPx"
    "FgTuVXAt4g-HmCe)n(JEep-SM3_(8H2Hsw5@Cz}^c!hCM#fxN8*2{EQs%X5;R-JPwoU)&l4rC46B$U1VH?O@q3=~5jm!XVonfdvy>p$#Q98UyY"
    "0osg~?yzKt`d``|{?Lg>nN@-AXg>$9<|)pJ@<jNka;>!X3~=qM2r^N#?DoexorEVKUUnOBr@OQB74hq|0t;u%5}{$92$*<ZUt07or#3A_K!O|^"
    "?wvxWCdQCG#SK?8AT0LtS|x$q8M@l`cS`?U-UJVfj9|9n>_%9n7;~0|lX)TlSqYY_PVdAmG+*70(Keo;z2yBI+xM^sh4T<D<M0Y|31jJTd9j3E"
    "XQhD-OOZ!rLnj|%TMEhaSw_0_8u1n~jkBR>eOQ!nFa7h1CaZaM4CyTKMxd?mQ|6ko`7uvJRGRK^Blv>VA~)#oA=?4pr$b%#eVoyj4#BJ;6L|ax"
    "^tuay5pidb#!Zl9TF9ZgNCE;ps$t5oAfk!kJ-tM?)iLTY{&@RP_+qf{RdvN^g%l+S1u%I8)!1pe^u(8L(#nPgO6cjg$?Naw<E0LT+p?q4Bfqg)"
    "gB@dR$U@W5R_2}m3x~@_z&G7;l$lWIw6tY9QJ5ZpCZVXmT0t2TH04Y(K5!hKEwhe0(1(-=4f0$bd)xx1ywU+-APV^M=**C{<LNEly)_0WWJ3|R"
    "1hg4b6MGc%7Fvr{4ClQLArLl_<lOpf#L9%|nAZhY@)0_g-n9W*?%nWBPCExSnH#OZCRd@+?Ubj5_R>lpq)<TTq@4tr=nyCOGdNk`#m}ONsOT7^"
    "V6)JnH+u=*>`tXma_?BOrJf!j>prS%{%YP_^+ib{4>udMdA<LLM+~QlG{#BO6ooG&YW)|h+(;2)B`-SbPstfp*lMRsZZ}n93GcYYGAz-<>UD^l"
    "-nK+1MZ?`J-y{Un6YJxYo@!z|W?%;6zEFkLC*!v{xUem;_!3>Hc7%hBX?`?g&Q4B)+1m#1b<T~@Pf*mD+AMWKH~(qEp*g02Q#_<9;4c?*1A;;?"
    "HJ+eEX<QnU>3_s$(?xT@FU)P7o7>l68ntRWY??GDC0)WLF*YRU-|CkQgCp=XSgjsfk-d4QCMB#d!bW6E<dOJpa|OdTBn*=<WasQs09PSXvn;ur"
    "TDpoj%xSp56cYLd_1jWOV#3lu2o31LcE1#E0VXZSRG?xmb19N9UMHZF4Mgfojoc0`JilmymznvD^It;u%H(hS<u7`mJdCv$c~Yv$G1(WH_WmzQ"
    "y(>K{$MR`7%sV1LsjPJc3hGTJYfhUHt!>$r({$h_Yz}5J3v0;6*&Jgh#fe>VuypP-vZkVhKAZ4lhvjCmS*lvLl^&*YnRmYaxx8Rqf{873rR*Vu"
    "Tl7v=ge@+l0BVq*Y@C1S+m?tDa2-t+K0A6)43sizGkIjNKvsw;tJAXSAC%D(vurCzEXBvrd|k*ax{bI#zz6x<17+Id8804hiS07Md&f0V0JD8%"
    "ONKdY=QDd!VDzVph6!^Jr@EvetQvANSA9Kwf;QvzpZ<e-lDuej$nBF%teuyk=ma_kXlJM2*E#1itWkWxWofU08r#c!J~I`YkGd_|Y*TL=Sm1u+"
    ")$67D&Ujw4AUvncqBCmaVS0W2ErA*Q1#VCH{AO20E`h6twMj<N{EHta+Yq*mV9~jWtPn`Pe9iPJSmydpj!ZJd-=i4Ie9>XpbAZfzco_V)vi(90"
    "C6Zw%ajbdv&SScHPNkvN>$J<B_js!A>KL<tq};HyPD>T-;t4hLH3|&c_;cFVw@jN$la6H-LS_qMZ64U3XA#yI(jk#$!ypuPx}$(YlTUnGvCg%F"
    "yVC8(JdJA$oiCfo(DV$U&{&#3HsAcyxh+5Z-aow`7lR*~0xd5)%t%N}utcGHES(lUfpnb?2~T^xpy61R{`#P#ngQ;Usqz)*q-l339^im#lZPJI"
    "%R9dF2hx;e>SoTB+@;6*z>o2v%$PGmuOFkUohOe!4{DJWJn5u+a9xHg*A{hA<CRp0kM6@QhqF*iCpN%0@+q@!a81p0XfbGw+kHB2zp=4@TtUTv"
    "7fz8cGuVI6_aV6>r|5f%;M`J$lU~YvRm&&S;67BhzrILY?VU&HE9Wr!rf5k~d~uAAsK%L9be_=RZ*Slt{lI%X*pcF)^&4d@?p?VmVK+d2amA#q"
    "Hogf5@7-DE=jN(FQVe6MgqE2$kWcfwJYE2`e)Hd++94<4%^b!XH(RKGA}me9q--^c(JY%jF#q#GPO5I8eu9re-@aSel1{>@*nF??XGQ@2bzIWe"
    "Y&8(xZb2jESy`99kLydIF2gzUN%OgKwa!A%combkvsPC7EsE^bz)d?v^1VO78ya@=SS$I0YNNHk)o6fdF$3dC`oCXtr!cpW@dg^HF>%c9GtlgV"
    "IASiF<4X@OU52;$l-(y8s#n7m9p<LwJjwBDv)!k~_=(<2JMpj@SA{oz%%RvCPc$)c!=*pGoC&?0(dlP1cooRCE<9t9Wq2-ujve3$ZKnH(pBkLv"
    "z;;LTcN76v@6Wli1)nzmmDXrY+oNvg|B+&l>-33+sO8e5eJMY0dRpz_=WR2o2}k3r#uVvtI=w>(W+ZF<r4#{8m0}6HnNTDsuh*h*;kV2!Iy*Nn"
    "KCPKqcz|m<2enq*-4lnu1~^3_Hlg`8LF>hMAxk&ti{BSy_qdXyfvSnUuDB}V$7wsC7=o##je$ab3h$8Hr$x$?FbU=q_hpk`y%+27b?7@E-?~CL"
    "_fz!YX6+27+vwGhzg$sZbpaVe>+h1Y`f3Kl>-g(|F@<yQm_Gd@)_Um6{@$f{<T6B~u>XO6?-HH%r&z9Pb^|+8hM{xYy2N#`6JZ%}f(FxeW*Mhz"
    "EB7kt4XPBREU))S1GS%WZ9<c+=mYU<<miP_1A@$~ST{zX&>7Ih1|QWMWp@Qu$a{fNyI)>g9Q-hvFVHC(1z!=uB?LGya!)&kea53(_%;6h!s@Fy"
    "chUI%G$%9lzteil+mEi&p;||MC*uT|5(01zQ1Mh_3ih<ha8o+4J!u)(Bj`i8&tqj<3J~Tp$nvPAr8jq&wrmK?wxPLvzxZ6*w$tK&FX|TKQRs(_"
    "Uzsn%WC(x8f{guXD}|3D+zYKHo8U_(vTAl32az+_{$-x{XRJ40g~ks0hhsw#Qe+(CxA6~|xrLmCu*u`UkTuQvp$vPX*QKPD_6pG&R6Md-;@76#"
    ";G`Bgxo;T^&+z*Y2io7R`8DWsU{BmpRoArO-1PedhQb5k6^$FTt*Q;sxAL4^ZKy&=PfFdw3|dA@f&`Me8RQ0w^RVRQr*e@wN&y&qmB?X-!NFY9"
    "@XV^^WT&-@vw-otk$&#IY2PEpME##SH9>z@ehahh>O8$yGr=j5J(nA>WABW9(!kXGL~5p+K~^DCx{&*v8erMf*W^&BkK(p?t^Q$1u2)|F(!?k5"
    "Qt_kg7R|0F2Wi{b7H6?Xid?b5ZDauP0LlRKwlv0mTLOg#nMxRbo$nH2C}@V=th?G;puZfXc!eH#<5FdZEUfCATA2GZy~QIhZy3dwVA>+(!e5K_"
    "??2Zg9ySWctEk+ew!#Z)a~hf#;xw0P7|k@Ap}e;?yXLpM482_4<ZTW3XQ_UHV11E^hsU&e|3H)!nZrV5<}+!#QkSIVxOtE+DU@Zf(mo2z;Ep`T"
    "no8}JyZ?v#xZ}v+qWOrxt7m!xvE*G@ewmkPoUCx+ql4qumGpO*&T(=x=9V_yu{gcSQVZr|T^SrsaM<&YmA09&-8XNk>%3L1&Ib!~Y<uoo=e5Z1"
    "u8#$V&bnX4of*!C^uYmT=%}O|%jO4IO+wPP|4D97^_EQ6P*3wnYNqXdKg+4b5GrZht@6|7KS>Zh|F(>w^~V$uKrlVUNv6M_I&g8~hZ%j#Lb$4("
    "HqZHd?i}4$lcL$}7}ENDa+n!Y#P5h8#~tB-F?45qK(9!b7QMiUgyILx)MPkul#aWy_!P`obiN7UBfYG($hOmq^!MU*UdkmSR}L%z4_)!O>T(0s"
    "ON*jJLB^SEcLsk2__u4kW_g5X`Bmn(?BXDCyU$q@ZbJVLoI}yHseKD-;6qr1Ly7}_#SB~-LHEDFPz`bZF)7ap6)F6xTO`_M>O!d8>$2vaGWxn*"
    "c4*83JuXB3z(PLq*D(_dLf?&*9xIS70B?@f(589kuHxo)(_fTvGF6-8AgU~5&2zj!ZpMugoUJo5EA5M>1hZE_&5l>aT%qJ{xj{2*xns(<>F0ic"
    "lVsCY2)bRacR46V6CNtf^t_T*$32S8-?n&l9BtPE_gKl~nxqA}6Z?^42aR4f@3)~b4KMOcGO~r1)EWQyJ&&M@o1C|YIx~d0+CkgGc>J>2jtRL>"
    "x@>qJ^lLozNtlVrBbb0A$a`(cM`kiWHm9HeRDQNNBJ6Qte2-K7EzlnV0($hgtujMuQ>V}~TcIdxTuM~{`@sB>kBwxgM=$m=#2x&BZ2wzQ9Hh1E"
    ">(*IZ)lbL0Fmr-J*eO_O^3tZby+z=5D%+z^kd@Cm@h){{j(mwfGr*6TWHQcU#^2|pgr^{jlHUh)NJGR#l9SwTf@x@?j1yKySNkL-NSh@dysUiV"
    "lb3$*J^HC<xFlLJMS=1m&ouG4X30{ob|9|=B$F|Uw4E;ie1W48Iuv6k^cDl#*2y+Sa!}mw(}|>I)D!syQ!OJN|J#M0%AfA%!c7u47ofI8QIYP>"
    "EwIc>vw~(a2WChZkZ83i)NKF#l{5I>#@uTq+}7^50>U2<>6xB$6az*(XZPsS8DXw}bIfW!pT!%JQfK$Ihw$vlc5lFafj{(Zwtit^qRl3Tj*ymx"
    "wi8FQ8?TcMW9~QG)8<RFqRG*Bom)oR|3}WVZw4OIPaE@Nz$r3wiR?YwUs9E%S%qgvxU<%1+Pj`9v4kJ{*-r$r#xb)s+d9QsN}ti(>wA*9$vP3e"
    "qDyc$kq!#Qo?cSskcpFp54TF=pT1~^e!=XZpJsCDY%$Z^5x0-7nH(=xd2~4&$#}-4)Lb>t;OTbSJK^OOy54hl=qPe`q7g=oKC)ahr+C(}6>9b4"
    "xo5U3?H)TP5`k**yv&^?XK%>c{vNZau3q>`I(>B>F1zrwF6e1aA5q*KCZ2Bb4Syj=sDQht0rx$F9Yj_Q#yH-$@5>fXB<AB%XS*{j*?Yr4giB-^"
    "M}J*WpE?Ecci1v?+BgUe*r-89zW!zB1R>KUf}C2BStD;;l5;-=4;NaS1Ov3+n=D*G9_uX}O6U(Ora9j+YL40FIR$xu>s2|Et;<_$V)PYq8PX6L"
    "(v2nHs16SD{2Pway*3ZS#!)v%yEEb8sFRS1wiMmoKEj~2BQqd1SQAORIILZmkXbr~=M1j!wxrmmQTcN)bmMpUl{LUM!`uXxNCA)*H!|TTCQY_L"
    "5f@$IJycbu8QDW8CCDQBU6FQddwVA{gFv?!(@jU6uBf9lF;Jve&UE~?>_cgs<J;T*nn^m`Pti21`Lpe+ZiX+iIf%lxqYWNuRI^SbVXS&C;#9(1"
    "cm9T#ad73kC$m7CiLLbZ#>udT2`y*})3x^Cu8H|wpTY;(fZhuZOs2Zt3Av?B7f+rI?Z9FV;j$4B5Ol?^BtOS)I7BmS$w9e%#8rLCr32hopvd?d"
    "h4HXjPKN0TDkoANOZ_3Z&BnEfdi1TK6BwI(0xwQI9;R8zsns{kcZbOD_!p0c{@yK3&Doh!MvHXuTU?Jv-0S0lNS7hp@1_yCMqV;Y5rI(>;HwJT"
    "qtAc}*fw3U4wODfL32`)>6Jur2Bs#20uKGMGxN0YH!IsDAAir>?>0?4x&P_8R3*_kx0JIC2!3>wy+y#|ENk4_O1P6S>u80xTFGFmZ=-!7Mq!#f"
    "t<#3v!Ysv9?U_bh%M^k8|L($rv|)xnL~kVvs}J+Hof65E()A&3ns`+F<S56EW@hX3DT+Hnm6|L@t>5J9YW%hduf|uQxB!oEZhGGuJ%5z}Wjo?*"
    "IX@8IgX+n6^r!HOdpl`!$JrCZLj??D|I2?ctT@%>n{c5Wr6%+j9fRrbzx!6H^_}?(F#77+ca}bHd#AV8IUzH{oDSoVv|vYZ8=Auno3dx~Ha?lY"
    "ZiJFrx9LtcOh4lYOfohBxY<;uvh>Ia*c!@t{^q!0f$e=WI&4%JxMrdap>LmMa%%kRv1)l>VK0&~W`$>RjeW3HO;Ip^fqU`7Sy~=Zt7EZfoX0T2"
    "UGzpuW_cPppYU%7HZrA0%n~_@ajg&0y#{88zIsnvhdv#;7iB&>!C4&LQ%7c_q`RHYb5q3SpLL|hlQC)RbU7x!ao%>+b*>wVrD%!k_=0Be9>c@x"
    "IS4slz<4djU=d7=`{5&SZ^qiuhm(Q*X|P+9InK30vMyU{ABz{p$UuBv!Pfs<N6Cdy<2j7?rFvR+UAOg&u7i&&Y;p7A09RA^=pT_u(|!W3;Uo8y"
    "IE$T`aEG*`lK&g|H?6B?_2XzGRwxayqfQRCVDPc26X6ExN~Lm5g%9By^<Ck%J**C054C^5HhfDjO=g5gH@yhS38=r>61GckcmUrH<1CvJX*%40"
    "4D>x)`F&?xBI6#Q6mLP+d7RlCrm#C@<%(BXGL1}#BPlMQ)um{bQA=CE<@b3dgSaV;z-*l=w17IEn`P$6W8dga)_ziie=QV@Hlgj6(kuG032iwt"
    "*0Sbv<S(1U8aaiUEr-7{<BGNk`C~jV-5jt+s@|9FD`Z$N#&=AQ<d4C5s;B0?{}psP+OIW(b$uh`ALnhE_ZzS-297L6kq-R2f?SYk8|c73p0S1@"
    "?krQ?fo?p36S$J1Zz^ED7X4aMBi!-ImeG}L6>_%=(=7SpE()hL)*<%CctsO)?;@Gc2{!gG8{aI@CQh$$|9FNLmvhcuxA!ZMDr+fRfoN?(A{RYo"
    "(+b7m*uaHtq1k;gW1gb)oE<n>Bdi}mxC9|Ns6+T>%RIWmmZHuhc^&-O7h<04)jP?}{^t_KXj`F0k=6f_?Fmy+Ta4FZdCuQ`hU`Vg!hG6wR9Mn4"
    "(tWKnO6r&{sl9}s^dRIcOOXTkF52+)ld>IRysMv;?)m<8)4CSzOuo+9?9j!BX~E|}8lh;pzM|@S0QCV@RW#~l9wsbU0blx#+tC~gO+~X^k&1K>"
    "@8<yQ8OG}L5<fpqUirN~NETe$z*QJpA;=JOQKbO*69O7f(pCD+mvY<a1mHuo9YfjpBSr|#c6Y~x`i$wRiT4=ox`$P2ZmpMsZse923U2nsR!kTl"
    "GOS|GH5+>S+=Nf>tg=TseoF?veh^qMtRefD5kRIo+^yc0+5qRdj&>V^0fz|uOj3w0lUC9E#x-bmhDEbtNzK{TS}gE&CaM%xHaNtx?ZgJg1XieP"
    "*BYEzw;k%9J@;I(<LJ@YL>dzX)7{|0IKH01T8`t1;5FcetUbw2`q&BE(5SFEPA@1Y!fp78+Cl-%$2(l##$A0B3Vpw167`oO$t#KZy<BZMjlxXi"
    "n=%MaKapZZ<McZSWh)4Dl??{>L@8G*BXl%$+~}7x%Mu!a(j9`5dot#-GT7cDiWq2F2r@hm2UwOH-U+UK{whJ`k2c_~QTo)7Qq49YhtssTX&XhD"
    "rybL#6>E;+%(rS<edx&3L$upsQ#WDyi&`^PKghRU$-5PEVh#5gU={kToK;&|duqch9n;xIM##i`F2igdakd>jG>!Da7O|&~BpK*)gkR5KmpuTP"
    "EQo7UqS^%QE)(=Qwt}!1vi|O*2Rw~VBT}s`Y8`KhA?ZI*ri;~j6GQZKOll)zCcU0__*?<|-ouNW<r&2rC6mWmY1`K)GW+J`V~cQ_{G4IIz(IP)"
    "rwIg0%4h@d!G*oNd5c`9&f&6fLH<fQIbv-VBzL;Iy2trWu}mRSJbGQ~RUIe=G8M;~g;5Y{GXQ~mZ@vS1jA?Y>7A_0J+VbB5?y+-waTFvO?M<kb"
    "Kzpda1l&-3g22|6+<yAe`oKC%`_LlA+$L2v2WGw4@K`_Xjn}%woa&LkUDDEMLaW8vG-~w*G+~4++vuZL{n7K-Anc^0m?_B<)22Xiw@mKyRNGHY"
    "V6;<QZ;*e+oA2j4Jek}6*c?5{YkQDkoLM&%!w+le-cR&-A;H!h(iO9a3=Ayh#0ycpPKaIi_^ZM1*eKH@M9lmsuEzgC=FhXedG?-k;~Tk94}t_R"
    "(h`z+IW^wg$GY4vei+w!suknU%Rb7u8>?AKZymy8*dQ~wt)t9@YCnc%ROj+2jc=>T$d-d>)^=XCrf9*`Kb6U>IK7y`@#i{g{bu6j3#iTj-gizX"
    "$<dow&Ult39x?x;{!GS61-jiEwQ3{fD{A$TB&Fj?fS+qfk$TOTlumip`U36FuhNS>$HF1amb4?#P6%w!K4V#`s;ozRRJv{<ZU=b0#C^ToZEob1"
    "(TTUErg78(&wv_=C{{QN9UZ0c`2BM8B&|(Zs<&MD@LO!Z!r^<+Wd{rJoekN28K)1^@#&Vq!eg1*l@CsbH{Rg&yT!H6@~=i)aR`4CGoKX1lLluq"
    "EP|m>WY`>bG4UrTB>Xku22nU*qCaFBPtG$-;ctxvdAC_U1(_%i9yzf2FK)V+J1S<!K(m`}Rg%Rsr*R1n!>>Si9KHsl?Z<dwm_U29!DSs2_$|q|"
    "Oo(r!r)uqm^f%y=U92%!8pL4+9}|AQ>tD!;+)%SpZA~{MFL>)VIJ5A~7@NPd#$1D+LL>eMljc}uvV>Z}XH;{;PNLDnnF*vHUG7Fj-1CbK9p>Se"
    "4xI4+_})c&-d||k#sWb9%yltZBAbiRc6ua#fqP63=vp0)Zq@7~VCwdv3nLgc81;xM5G1>VCK}Xm?S3xiCi9?uWy~&}EU>ZAhq+$RZ155`*6HkT"
    "sBC&1aFDw=O_+@g9BJ*nZD4<~ApIlQ_2OIufPdjbYUc@Hs#9YUx(Pc{Wa2gxjKj!2sIS4TEqi$ne`t0wfnv<>BegWUxrR;Ra2NX>&f6e|q0iho"
    "gYR=$Qud}yu~=8WrtjbOf4+HUO7-dQw9+G2z3X`4`tLmVH&0JFceWH^r>*1Af1>HY#0DdUR}<h7NG7`4&e>sdC<OknHN|Bd_#|TA)02B%gsBG1"
    "Gw~oSGGE?KW@qVRm(O|LP#}91zArE`rR{1Qcm&}N>t$C?aFN5{r8!Lz)7nmrpX7XMLI{%e{JzL*&msHNB;*sUG2K;2rZct~goJYmUG}1rP~D&t"
    "sTN)71~zqg9xo|wRF!6`beNm&R_##vmXaaYWNeQlboNR&R{8`pJG(J_|Ne&*8PXdAacw$$xBVFC#=ehzGW<EckU2cdr>G$bQ3byfZd3X$RX&2H"
    "y8$QR484h?<>+Z6n}!=&Hr50&ZX+K6)11`OnuWZ_9{B?X&S}@(i^rd)D}N1C!)llFeqSD)UR8Q9`zWqtwBKkGIlrALjBgwXpMY0hu%vCFy1_1H"
    "w1$lkvfQm@RfgjYV7vVjVb6<%pM7&6t4oT<Cb>I?k*A}$Rk~T}rVE?}XFzIpq3%*MG62i^puWy0@8Pk*JHN~kaN=&M==-m(et~Vt_Pv|hph9EG"
    "PZwK)@kNRbl*wz@zK_BeOw&#&W0C7d90bRO_#Sua1(wzu93zma_fK=d+S{gI_=`g!G$V@%5{_67)@W0e@xUsMGSyTlEo%Z$&Pv`<qqSnvGi3I#"
    "&;Jq}6pe<^7s3W^UWl<1Ch4$D&zN7(ed<ChWm^g7U)J%XggK_G;-xh<I`<Ni#$D1=tGVBriw1xLX*<m*v`Bu08!tT?H7Bt0(QNhcsNM-bwu8ar"
    "Ywi1%j~1Jg!@J!b10xhMF!}#yz%=$4r9Mno+Dq?&{BL?mR5<AWM)^6GL@rqJOQI=M;eXi@OENoFgRS!vHs_MHCwZJ~2fPc}{2U+jE3C@(2=iWD"
    "fJroETKy9zhGe$Z<tsyDw6yp%_x|S>lO2^UI?YUZPRQj0^WI=s<gWfjH84{fPh5za?Ft1|#%y!l@i9C#;2Bju2KOzrwmx*ER9!qcQf;r{NK_A_"
    "dxp>dlF-DHZ^Vbguo2Q`tTfYxdCOB;4{bktJmUs<eI!HM#-xj!6Cn@D5uwiM>HS^WtrWOjY@PNI)6d+=vY&7e#-9CPLt1R>u#?lLkD!@?U&|Z`"
    "!^K#XF^Y8UjUDr7zV2n4V;r<6Zv*W*EuHR@56}W7UD*MTyWgWuT;{kq(j0#_rF2t3#mxUWegQruBUJ-ZvU*P)+9Pw#AD-m|6x_%Nbt^c=-mB1-"
    "P=SIv<`ux7vEb4@um!fV#-)bC^mbPHUPtIg+k^n#W)AmXWCWWJ@x%k6tiC@c2t1=VB-L!7O(<M_N%F-R4AXnK-eApSOt*cEgXI3C$F~R{Pz!fQ"
    "_V>Rf6~FSiog+;o*JQSVDJmw&VcK=*rcj<wxdnJ*`A6%&FD>_wyxbUr$JiR^4queQovL1QxFG?z3~!v2ZVM00$!#h+1IyVEyu*9+`JGE-nehz@"
    "V-#&x#EE{D1ZEyCjzBg?_qc4n;-PuX%VF!Vy8+);ED8pX>4PkBQFtWMb8e&5F(n0e=FAgn&RK&Mgzo@LP|#i9<SObcT!k_rIf#R-$teYG^)+S!"
    "c-*-l#8)LwG^hvN*1w(LL#yGQEm3_9$BszBoL1(rkgdrQSbBz=2L1z?r_Pt)4fYs+GQ_<<&P&%PJoKd7yEZVMaWcBpl3AEPxR-s^O(0i?Iy9E4"
    "3Z^af7Y3k@(j#&s9$kgK;}!~@@Q2I%R&LujR3%e=EbdY8Nxm5x2_2lT(Bout+>MfNlhOZ&es?71!emzreEJZ7nI51&JkRerVIl|S6&|FE^mAOG"
    "KRR-7TQ-<(29C*thVXzR(Wc5e!fEuFF)QYd4-XE|@oRx+9#Py9&#0P70N3$QBGsZLp6htIBV7~}>6IU;XWVf?)|<f2qI*Xen7G{8EHHn_Pbg^A"
    "1R&ENGl)HDMZZ8f&^?`=9jIMl8cBQsUWJhiHel{yUYPCU%SS=z<Z3oAy}!a`Mq3$8g$@xu%7HvIie>z9b{@?1iR@XqYtzY!sGiMI{a-__?=!r}"
    "Y^Tx#mQFIYoxM`MoZ_2`;kmTDQ=bkSvB|dL50nRI64WONZ2VnnB~r<g)-4-Ot!3itKCBaDEt$B06>g*0olq1plx{Ig3`A%8W=6Ab!znUTI=<b&"
    "KQy;Z%k0O4>?jhZP1msF7UX;vcDBI$3ph+*@g&E&yRtgM4+(^PK7hSFy6JtKi!BIq6vg!I=uOR!@xB!g;))-xX!P_LUdL5fHt>*qZ~(H_JG7G?"
    "U?mPox952(;09XKQ3@blzj|lpT9(|7ci_Q#EneJy?>&zn3^xdQwaLP??}MplepyYLH|p!54#A8pc78A1IlBs{A1!X73;uf(Zrk<ou+7aSwNQ6e"
    "v+PZaj`q7SINxT1o%Dq)Rs_ScF@^1)ue4x$dIpUIk?~;)Q=Bb2*a2{YJNJyV>cS1E9fgB}H!&Bv%(L`s_GYVcN;uelfE!9V@*t4=W}HDHm6@%C"
    "1&hYE2Aq~IBm#GITy14tUp8NHhMhd-7s8Id1~@tc{=Co-wPOlTbh>8Jp_I2x5h_m1n~wa<xQy-kpYETrp&fJbvu^Aa93sH+2i#J8K3LiRyGfz-"
    "VGN%}I1`Ba3HQMv%aWAP*d}SXMeEeQyrVOI(yVT>qL{}!(8{fnWgC66OTWR@TgYQTVMUd&Z=&?5M)e*+qpjA7X`Fy*he8%JXddJiJ%ZY>6q2cd"
    "P_*n+H(D2p<WcVEIK^5P63Cw9u^CTPA>f)EFanEzNk*YP+cxGw99);1$R_B(ogI}n2)%9oR%+`o<PGoZR>7e1gTb8{wp80r7u+>lP98>bfZ5dN"
    "ahCk`fmH)%=Eub@l6AA?^9b}nY7@qzD_^TuTNck1W^+6W{#4Obll%1aNEQ!PvM(M>m_LaJt@XV_6vW02C>NZEOdOf!D??~m{6Me40^#pyj;%rC"
    "j$`hfR#~L6o)fAup)H8gj%Q`2PZJz%N_3hN8-2kFGqPd3#njmTJpcTs;u}!!Kfspb(K4q>ix8&Y34x2_dG4XyYhT*f<B(H4YMc-zAR8aoVb3(Z"
    "tNPmstB5PzLg;6=bBTbW+D^M^=(rF#OqnCRt)?F&{0STL6!eg*u5$B>(RmrUJj)Ycl7VRgZOUJ|8P?%t3d)+H-USmMN3W4R)%<hZ7U~9XDaP-R"
    "9((&FzwkFuq%D|uZAeQAYn5%$&EmwrdH9H<|1;gqEa9xx&aJ^!liE-T%r_I50diRAD4F=gO*W%N$;NXZH^1{PTb$$taNi9A3#D`DFmAJ?^oc-="
    "g6N{s-+VZMl{(&9WJ6?PH8KM6#k)z;l2J9PXI{OSMXo83N8KBf@muQ;$RS;83tjch`&;EE$v=)dPw0s`mCF<G-mz1Hn6j=mU>m$8{4`->J%$gz"
    "R@d1;2#?CKXxz^{t$7Lv7|#_Z-lAvv-Wk5nj+tydJ56t(;Dk>cWXhE}$)>%XzXbRbdha!FuQG2)7iPv|1O~2UxYn7t1QV0I!mZ95T)Lx;G}-rg"
    "Fb~=>k-!@^tTd$Ym1dA?ed+q8_1CrYc1-53eSi%_)-W})PP^#C?Hi!tlU)I1ggs0vMSvQ{cihLY`%x|lMHD6GG~s0%{v@KBnWhY3x1(4uU3SPK"
    "I_I&=vq9mZ)|MgC20%;9*2{f8OFUv?#z%2O5x%Y6LQTPUTbl-1qZ@?VPH-fomk9^(nB0B)=+pP3q$Hj+meY(ZT~mfF;nRJFEV2xe@bKrzMmBwX"
    "Ik_fb`Lb9;Q(mG^F)7H_9vjEL%r_t^vN%n~TOz~Ec$j_Zcy;<O{$++fMr*VGt}c>1lbQv_k~8c1!6y!k<}q&Tab?N;@&4_%x?Lx{Ge@&D#09f`"
    "4UiC6eA-|%+F@zov(vORyTN>ij1TJJ2KNB1bN7eFy9lAVa86GX!VEWhOLTlR<9#o7Sas7QhSk9aUh$9KlSy_ZZI1s&w2;x;;G1ZzA3GbSwEL3S"
    "gQPXut|puug@g?JUM)wHj?+x|!xz4|yxL+RB%IRZ?EYwe;<I6{lx6=H-Rs&h?j%W-jLRM<G!|=*o`L^^92~u<z4#KC+<r8)3w}@Edb0SSw1n(V"
    "BAGn5t&jXBsyA>7g3lt);lDCEW<vxsd)9K85kz%9cgK=X*=i0wX5)Ys>cxLD(nXN>##tzH5wwrx*D#6Nc}&arQ><~bkxmZ@v9b!KE!X6XoiAXN"
    "5|Lpprm#Gb!UJ^XM^Fz*O3@{>s~;htx;=iygxpZWbjXwN{zIjK9{;Ko5f3uYDPMI9w>4?zkEB3ee<7TnK6fiE(!WhPkeFh_!K?k`;bKCrhw8~w"
    "aATrxJ65jYI69>Xc&rw=&mY8xn&HC`vpVu~Ic5k;bZaRyqY0RI_xh<HK>ql1tMMqgjBhMI_utg;nm$DSwtmu`$(PQLwz(!6XH_<=x8K7D#^yG5"
    "m{tt$*3C7t6<(n|W@c3dveZ0<PMxAkOy}I|gFJ?QfL@}83vF-VPJ6-`yts?7bbjYFZ?}h@#h3RFWG15Bvfx8Usfjq<{wPxd-}Hx@CKyw*^zav1"
    "*k{5C+zwMsoF`M*olzhtI%vi@2=3d<g=VzIf&B&n<xQGS6=KZeh~>i)oT_enEMPr6zw39ywAhm}=N7abv>CY<qT6DdFu4-HQ>#czD8S%@WB{_$"
    "bisXFA~UX-xL_rPXF4F0Y1x@?9(^{JGC7~FVQF9`^IXNFoI10y67A0D`lwD^At`)juenVhI0sUd0Z*56%=@vQ@9U%z1unJ5AHIvdkF$+o1HV0g"
    "Cwy$4C&83?n!72+<*|b%JdhG}p$)m3b8-|C@I)<4kKa2z!4Ui9T}(leamIlO0%&{9oHV~7Q;|=(8~X5dLt&L}R0dkK8E;O<V^C;DNBD<}IO^lp"
    "7N)O-lc%Jow!K_DuabBjn`gJdl`n4$pYl_8O{g-mkFL#K0A1)y?h{5{d2iE^yp}sNbsQxxnfy<xKbXJ+pA|-)a52N{ENoim)vsVsxG;eC)4tOC"
    "3``jO-kr1fy?_Iw2L<-Me0wA<zZrf5ev`jNE0^IF6K^cQ*urxAIn2)B_V217Y@3arwc3tS(w=gZn=JzMHcPvP;ldO9DSYf~=&QUhR)M>r_q9xp"
    "vG#?I_shgYw4cq3q5s8~^Z82rc2UpRH*kj_^xQrPt;^Nyf!1J?C(2QZmpJk7x6sZcTckQ<!gr&05;h2a#`D|O$NyoLE^us)0Ka}PLz{~;c>a!H"
    "!@#yF(@#9b&)>uy^v6FfCrVY~1nb9Gxdb8|s^v#p*{$frSS>j+Rij<hCCe#kY;F81f2d8@toLktIged_EVZf1KrePD^g1A=ioivHdDfzn5V|{u"
    "OOc7q&p`XHm|P3W%ch>>4}7QQ`0aZs?p(;hdhV<3bmm%qpOLi8Hhh|#3yh?l-+%2`t*#ok85EImzQrMNJcu>I6N8+^Nwj%_yV{@xcpma&c6T3v"
    "2mWJpPBp-Z4tDqYBcD&{sBeuSjFFbny%VS5PE^0vhC3K2PFTh*T)>(=LW>$wcs0U!CU$MVjOmh+mQuJg$J3w6OfNw8ai5}|%K3KE9retZNTVP_"
    "JU&jMO5DMmocRq9-AnLerk|Li->txgAq>&VdO~XrLaM3FT-mH!%n3KWAHUqFL-+_+Z$5k0g-Z50gRPG6<3_N6Abf?B+s7h|e@P$aVQY$>j&geo"
    "r~V5~y%&=B{k`T}xKa&aib;FA#HF8<jiN-OSk}|F?`pR{YN5ZN&9mE%B=ObG3Du(^uSoM78fRW2#R`W<_kk`C;c1hRS2S^(JW3jN+F5J4GX#U<"
    "e~QuGeP4N=(-}Mq6AKI|WSlURe7@Ey)9x@&osl05?F0hZ)1Y%qx<r)0J1sSZFyZ!!=+LDZK%9M1TA_@UMl<LtIL)I;lA@yTS!B*CRPCk#Z}JO&"
    "$#QaW_Jx|+2~lziM>sQ0!E*@VD5fTR9}h)bUreAG;b;W^2<!8iiWiMycCOHFV#R&KC>(kZgc*$CS$J|CVZ=NweHWTy;e$|E$J6wH0S=f$hO3#o"
    "85FrCqjl>!IY^A(9~y_Zc@bhhlG(XAIJ$>bRPnw<;XBGnRaWdwMUM(G7fahvfbU6;dy@<UU{g|({{J;;+wlGT|BJOOhAfF4_h%?Wz65-HzbmC8"
    "$(}T0ijPf&LTv@Ae7_6qx-xh{j}9_l>W&ll2qH%|RZjDw!@|OeR_#n#r9(SIY)qH;+V1$O{X>zZzq{?uG6-c{&tE1hk!oCWy(_{3T$HKQTqa`^"
    "bWPLZp0L~8wx913>^eNv>oM{02R%bRbImef%J(R^yUzmY$cW+oMwuOkSOnlK$C%qP(l3YBrF;I=-Hk}nUSYqYD(rK`qU#5ni=DFy+{P1%E52E0"
    "V->0|R3GI4d1*^*>jda51x3OzWVu;(%Q@pZn<`Botm}$p8Fk&a2}KSuM_`jPIF`c=tBu#uT;+slz+9&JO36LS<LDFsLvc94T{S&y9ET3*0prZ!"
    "V=7@$xFL6NcvKB|yD2i0LaMPu*=ZFmFSR3W!4wqS&wo)Wby)>-K@c!SdXo8W1M?g7t}3D#Gpfs|iclEz$XN`#i7`5tD;A4ULMCxwK=Ct{CvuTx"
    "apuisM;FVET9ncfov1fcf|EWL#}1+?l7VF(lXoH4Nir81UZlR(yUyo0=q=|>TqrH&GSTE<=KPk`GFi^-WQ!|#jZTC1+;0*(j^&Z0l3fAYn!?tm"
    "HtB-foRGAzVpa~?N>Ns-)rMlwqwp}YZo&q^hccUNo{682GrGSHkDR$!ijCFyX1)hQj%o{qiazUJ@+-V{>()J?_hJ-|q4uCyb*oro-31Zn^!*P+"
    "YFxJw$J`&ROFTNMgbC<+J9FKFSIc1<gIDTsRBB@PhyT5AfQ5QI8M0s!R>{Ew%XueJEorbqsK<aX7X#+Tf`D&^)~&^oK27F;UlkIgcFauUWRD7i"
    "8mEd(ejSE%&UH?8hv~88CrY<(;xOJE%9YD5%;q_5(Z0SK$DUUxbSNrK1Ca<&YQ&Lq>zB)kOkd2EXv0vTT}cuy0n+w`>$j>iI7vRRQa~SaWi?ya"
    "WUzFcPMg-mR4Uv?#jJTTr<~j*DH7(@-aXbpl-P8XsvbQ;K4$9Ra-ckVH!}pi+O9U-^hpP}s#)SD$I06`uq4M7s8l=xbkV_s2Yh8^lbCuP@jQ#y"
    "Xz9Dk<=B>tdSh`+!GP8cisyAa7PzkG1$ho3G40Ubv6Ml=)XsEX3j9vNS%&3i({W?fyg}Z}rJb(G^<<e+sYqcu%r}BViW}-W`A_6fuNEL>8Ie+H"
    "D`M@X%pD-JHklR8R&0Uq_$%~3N#L;thq_t%F$AqH(|G2X5;^v~N6t0q_rPbbUxuyaW_~UE&CbA(y&4rESheBSvMdhLwo53)4I-A0WddK(_#u1q"
    "qxTX10sF^?3(jZ|(L++eGuE<tXPE@>I#>3BGD_LBua7oPnL^wk$V0vcb!+OILNvimh-PDLDRs$e1S8M~{>NAFmwB#Nu$+e|B*Wz{5rl#35i3-S"
    ")H0LqL=j}oyyd~?IK5EP=8g*#?6(8koyIPxmaF8FA!t+V2sPX*A4RE<aMw_2B`t|Nb>dDi!fDEA6!niz?LGwLe6v2|Y&E_f92BN-@)0ARH#3vC"
    "+G*0+GtIO^ril4RN142xyg1$$;5o9C@45vR9w1YA{klz*u2FcL&vcMyYT1ID*SWfvw>PORqfpFDig}ovrK4Xg)tRR)iiPw-B)k&Kb!$n$m`1nF"
    "QD}dzAWo=QbS%R@OT{`phEWz1%tW)6`78C!h7V@)Q}g4Kt57c(T6Hb5%SBTdaD7Ow#+_u?qZ3`_21)*y=arP(Z(YhwK9i3Bci)Gu61d|;t~ah!"
    "TXj4-*n#K?+=?x~F{b<XuXTIR$R@im3<G-5SxK2U{dU@-UG8e~@Jzw$<XGWH<rdN$d+~n9@yQU6jpYh3G`B{EXl6|Z!k~_|{`*y?BsKo!FY_I)"
    "LsG!3Hau)B@@=fc#(@F)-q&ttteKF@dFWLfbZd^Yoj?`)_$E&=M6<I(oomc+yf5n~C+eaVLKA+~TCH{o*Xf<yiA<NpfN6>`=W!c{YlRibrm+}X"
    "h39jP7g*ulQa0weIGZQqPp@N|xs4cXJE}$~(-it2W(L{(Fu0{2fiX*VVY3nxOw}19E9SoYF745BJ|7&9E&V{Q4pU5cK1~-ITc*g5t1jG)u(sAx"
    "(l<OjeDmgjpWe%T^Gk$uHhS_LF$0Yb(4qDQsuYc{a<g$h2pmszAY({M>45{HW?3r>Wg@38Yk}kN`TNB$N?wtckcAI@5n-$(%@ua^ZO2QJN~uJy"
    "JvX-8&l&+yJI<uG%xw}uKGM2O-!L`B>ekRys#LndMI}=mDi(Z4<o~e0-|9Y8Si;yHpnv$%p+j4yr|EE<LL43zr%%4pb-SdWm*0P%7J5x!V6m7&"
    ">=;MH7rX%9c;gNG(6qqZy{{t?xZb^+eC<a*qVyG9!Q1FuXIqP5y&lOlYi?q~N^C>LGXc*&nqRlHva_Tu`s%K5JDsfZp#9nv4+?d!!D!NgQ#$E&"
    "XbsXodz1XZpI>3#ct58McOkkzQ*9p=j~S`uWg#$6l0}}4AWQ5^D=4}vD^i%&Or44YW8QeSo{{~oLS-=L-sc{#RvGA#FI;0Z{gX7_h_vn|P-E=m"
    "^HY^#KCe`+!f=7Jp%#{Ia4SSkIDpVxHpo<_?xdiIez&TJ9Z%A#d;1*6<VQvb1&iDwY^3d}DU;H1by-Op)c|;=U+ZF5%c-A`C<Q{G{KUC4;db=j"
    "X}7`#p8}3sPJW!wHPe_S<U+AH!6&azk5>A6q6rkM<g{K-xNU&37|Uxi`Ru6Ann)?Xy^=fuQ+4HnxAm$^r?}ZHjGA_}SZFa=)7+*{w~^o+=tUFj"
    "n+R>T#DOX)tJV+)rh^V4g0u>r%3~FsY`wh~)EY9!!RvI6*4;IyuJ!AXEL!GlaZ(j?+z9!5Lm)>S_YJuyqVpoi%spC+b#qeNTObsaYj>(R&^^=P"
    "ON8ub=@P5298_nl4&A!%Z|H6S*XfkY<$RkvwfiTG$sIJDJ9PbAwGcod@38Oy?ns&asA|Y3TdhGWR?%!$b97#EoW2<z9@hChbfx^_LV<sm4>*e%"
    "MNar`ttL_hlamzTy2rMoHm(}zrw#HnhU*>Ju3sJ*0eBqtJnA@f2%9~1!-dKTV@{lSP58w&W%;z9A6X~+=`1%f=dYGbf?nX6Uje<%8eN$lmOi{L"
    "X~1<?qLND+Y3jOuiL8ewX>N{WToGB}sfTvU&%*$jYI=mc(wzYN4uRtlEJxP%iW9FS9<c7-aV1ve?%HDYz4klFS_M?AHQ0gt0Bjx5QJ*7?>GamD"
    "DA282C{qCxNf2bOHiD7jEQ^oBAbqo6Y<7Sx%$o|;s+8gAX9H2{a9z>4AY|-OwCDteKo{CM_->$u45VQho8s?w?`ES(v2&mbv^6qrGc&oIQj?RD"
    "jtBl-`jVB(u%F8X-Jp;>*&2^}!Q3u#YxzFIZ1^xfMBh;(jCqI78E$H3dKI^lu(QZ;Y^>Rpo8D9t?JBRw++W2ae&x%?+`6S?6p?ov149Dk%|5nd"
    "^Bb!KF2=a5s5v69Qk+?R^!`lxCCNwL0$5t_o1b6lSOtlU!;QRX^N>y7vxgvNo+3Pf0!FK?Tb-;{6Ey~#T1iYk#lhUTey`}_MlB<3zp1Z8%bOBJ"
    "t5IMQ9Ck(v#*=CB5pD;2`+uW#q|;Oob_#90qN&$cTsMdly5Ih)6>I4!hj!B#1wv9jmgc!ZVPnHU9p2|L6W{O3k1*9Abd>HV^YyVVafP(&N(w{;"
    "Ok2$orxiG^YXh-?hVBVn3+bLD2I#a=uzX-~$Abjm`svdE(_5_sE`_*h_5%?px^~C7eR*1kpD_u%6Jx7wb%LP0liv~Ru=AQliX*tffK{5x>+uK&"
    "pYL>+hkY}0W`m;=a#4e0W4*)#6PphW`4=xXGLv~iD<Xz-=T2S+&9Q#9Z-QHcnkj7(&S=gQtRg*>I?%_D<Mf1V=$s6DPcV#1O%)3<1#aWxAWBur"
    "byu6+wac<XAqbjcwQNyescX#fMt{*+FAPpi6|mGSSy5&W(o}ciRQWzT#bzQT>`)tFIi^N~ZGEFb_BrEL_&n1Z+hGSWIfxs2ef_jj6nJG4Zk0Wk"
    "yq#abMw|>b$Z+HcYMJIbJ$;d(MuBg3m*=IZCdc!K@1qM<YrZjqgZ;HpUj))}p1zMk4f7e$eMJ(=gV4YiIAdO_&vqOZ0G^ySJYHpXigGd&#Zkak"
    "5RNmmYp-*YC%-o`E19XWk~%z6wR7j;QEw0Vs)7p><U8W|VzF01JswJ+!S8s0K<$Yq=|H|myQgrAUR+!H&=2$mJqW@N(rq1iOeF~$t4s;cRpT8O"
    "e9@7dblvd@BT_s4u$|VRybSQptJmp1ckF1eOmo7(^@ixD1?eSYVLR{iV$@4)wQ03C_$@#_tyWpQaSIEg(e-CWJ(m6@I6OR@B(W8>%Cc1luJu=$"
    "!KpAg>E9}Q@E(DTEF+ViI#xaHDvRqvhn_tW;&#(JodkgV7ObFf0S=Al0k`@Rt;l(j@U9>~djI`%eYIL2z3-jz(#WpQo_z`_bo5M)CvAj@rQK${"
    "!faSo9(Viae}-#o@*Pc&Df1}G>BvzP9&k_7o(TdhYM9MF*VTVBR#J>JK5U#t0=RA{LRnzi3Eye8_&y$c>@g+>=`RJvAt`4Nx+dgICw8a5XwXV="
    "EGRWaPHxJ;mM!CIzkx1ojZF?pPW48kVN8*t7{bvxNQ*p3W^OyoSK8_9LwxW-mps7WpaH8%4)Dq=WE5i7HGY+GAiaIBYutE2$(ic{NRV;TU6`C6"
    "Oqpi(bd(LjE`CipC;H5Gm%<QeX{PAS@p$9LhU6lzr_dELG*#u>HzZjow7RUqLIYS_C)?s-p0%W$5#CP>;>n~)ZZDThE+Z5tp<cIo=WYfZR{6Yl"
    "u<BGHEq8d<1Fat8@H9E@f%b?HuM+kh5t&q0M$V&gk|f75CT;%%9_KU2Yx$0w4fA)_I-N-OG*mMgu<ELn>7rLGvXcuECQZYXFeN`v%51u-D}M!f"
    "x|MY(Zg4V^7JY~lk}E6KDyvkvipvx~{^`aFyg{K}(d^nKNZHHhd&e;DCB-G$Ft|i9SN{K@>P>?ryRI{_`__Cf_ocG->gujS?;FsKrO^Ny1e#a{"
    "0R$<46r~|4QYJNvNNFTeBT-U@emU$2|8O`Q_7DGYjAI<(n6P4EY>gBejm)tmi_4G{R}cV!-j`Z)efhR~ug`bx%L2rZur#VN-@D5>-#O<y-&vOS"
    "nTM42O!^{^_F^)pf0Jctnqexb3T#&XZZ13sWpN4+RBpHHs07;v0NN<ag(6GZCHHc~bIdw%k|05Aj77?-ST}!8A6Mz<Vn(P)GoC+AU_`Bk&pOZ1"
    "RkmYy*)HWvSwp2kfJz3>s&gO!mHQ1tKb`0b#Lx$c7-Hb^33n3_+}0LFM5TCY+Y}SiOP`)7L&qv+0b09+EBR>>X<82GUkD~}7XoYC=eQ-<3$L$z"
    "<*6L5rB<uy8o+~^4>*lYF-lS%7M%`|D3y@AK45wPXGO!@bTD#S^JhHGi~v6!JF>WRV<~*P`BTEyj#EsikQO(^rQ8|l)q@ga9eX%j+C+NF41~k{"
    "z<yu9{BjpQB1dqKBq>H#Yk5s<Z<p&0M|2LM6$f{=soP6gxXv|^d!^D_Vid=*j$<sIsVwj%L{lMXS$b(vY()|4eK`bZeZhnFki_KdH#{2pC|Sk0"
    "sI%b7Xk`y)!RgaHttTl)3+-TjhYwwJdXs?eK&{j9eNIjhG7!qiI4h(x3T0*L)5Q<=`_=Y2o<?){o;WXjLW(UO6iqf~V`HP)Y({kgVY-k`sJB+k"
    "S(awVGxUzpf^(vT2{!bX4a`!avoL{-&Sb75oH?)j$uLpVk39DhR8;~os+7*2&B`c7Bk&dOqQF$j2_U1LJD{j&3D3PhF+sXYALK?Ae<??<mev^~"
    "jYJy-mcgK2k1~wKnwAMslU<R)9OgFAD^IK}vQ*LJuIP%@_P~Ha#)F`ZcKvy$tk1vKarF86gAKY$cD}?j((7;SqnjmpyHR$Mb8bb@NfEi@1xlXI"
    "<725@Ue5i@I{)y)<fSq)MaV{M`efY)ksME~ezlIrjxZCo?i<b8fJ-eG%&27D$SK-Dvl1<vJHQkt3`I^k17X>Fkx6**8iV2CoE74&_e9&BUd6<3"
    "JB^*|YTF9Ggj8E{@xHa2VF)8PGoxOsC|D`R=I!AY8e~?hiAd2e2fllgXG;;33`5sBb?MTau%C)4{NeyWbm&W53?ibx)Z3VB(Qc>v=I~WJZomZx"
    "DR*~w8$07EQy->0<dfZS=^vH)Sm#aJw)p}4n$6&UvY#ch$#S=7?=voy1ddaGAooyjh<OBEkkT=BOMT1ImC}7WGRZ`!m{#{M{vy@y;?oarZsI3x"
    "Is>S38HqKFME7V%hv1FSQ?+@TjkJoS3^&H31D{vs8i6?5aL+1D`hBU^nq;64XEiZjowLVlszV<yYUnuM8R}D>liG)QdmxmHoR^X==9leB%$*;S"
    "2jMONGA=BnS;8RmNvOrZw)iwO(6o>s$xEMd^e7(b-jp0qx0|LYh}c!GmmrQ9&c@D*nZtsK8krO|`F6Mi>%4emSlbuLE)Po4tx_0xCLe%>z%T#V"
    "9y)KJpPh5XMb+sEgGyVUvPEH7X70%uaxP$W;@B}D(GxS-03LOlBuTl?vB$@I4yFpi6XkheCXwen@;GG=>w@cl4g;>pnBU*>?Qq`JmrXfRM12w8"
    "-pME`uqi%=FFHgP1Vuft!!dwBO(qlZ!9+vUL_%R?++c6wm~dd3Q&N_y9(PztASkth^m7@HyG?xZqp~Qk^2l$3J6g|GDiky<A39?un@{@UgRz39"
    "r_yydH#eOL{{mfeLP+I@HaAyR*l>omn&D;d64VNL*%Di9_fh7MzVCX{;Y_b19Q!CX4!zH2RJ7~1wIoDn+wY=_Gc|@BZ<EV%O&Dz+*AF>^`|1fg"
    "^xD^RbL7pnr623KHB0K2v+Am;>-zp%WWQ+}=_@SsWdG=<Io2o}@9jPJT(w#a4&EzhWGXl67HjrVr>k7L2!S@kZ&wQ`Mses6cAaByr(DiOvTb7Y"
    "tk67@C`r*-3ADpl#$V$(!`3VfA#)5~#E(C#R#%hc<I`ZO<Z8A!edFBmqjnFJe#>#D0L%*uD=VGD{CLeKA&!ZNdG@$tDf0TF(b90R980#VItU%e"
    "(01%eY7VJQfjJK?bj(!E0%jRAr?mZ(BpHpAk{>cchbS1S2dJ?jfsP1@kJ{cQ<^||yJ}26ef~8RXO_57*bE{llSO|TMh{ok2E`_WVGwP+hHaCgL"
    "e8Z(sD4oUA9BHW1b;r`mg%O%g=`Au~3y<%is{MGx8J9bEcvN&Ko)2xkBPRY$#RF?1<Ci6?Y1w&zeh_&F0+Meco&5jOGhUmH2*WJ5+hOS2c8RWd"
    "(^r|44?TpFs(HYqZCBlu69!NoX?b*-2xjEdlI8oh6s0oxRg}n)(87>j`X6*sGqQ>Gxge4pY)83evyo(SXB--Kl`fFikjVxVe)J7N!lnn-u8ea6"
    "&UU%%dBEKSu=>@qpJTE#UW(%C%<)R1m?MuL!LO#K2emBxR9_yA2xNu4SadoeIpc7gQsO<+rP2UeSY`~MnUf@}iV8!o)xy3<F4AJKn!dg2iEcXC"
    "*Wfim<`9{Y>E7O6$zpMqn3I}oYe)rjI_SX16QcZrGX%*?jB+*o>>7R~(RIh0$btz0lUFU2SO0UZW{tLnZ|DOb+c+*VPsbEpV<P4f#j`d%spC{C"
    "W@xQ0lRvdBv2szIa^1`bc$S*9FPM+*0-mH0MX>EXp_f<T*o5VWVO}Jr?%t2NTO3oMSS}QkZyE3@Q>=CfWMVKO4whpiF$L60P%lcv$-W`$AQ>Tc"
    "Q;~r@pzQ@COOnymKbqsE$3os#^jYG$R|z^=Ocm3O7E6haEmup|4k@fa%}VR0$~b8_(W8CGjILMMTidyUmZB0e$Id#alW8QzI@YRDqm^dlN`N9)"
    "h!<{uSIUt~m&bN8`i;3oR7hY1=!IboJS3DWo_8>Pbdx(JJ&&R=I?bWs_o>QZmUudHC1frM&ddGr-55tIKaQG~QGXaq3P(n0H7E1=$RqnKkxyrU"
    "7SNTVT9XF>z&1*N2?xD5V=#vFff%ATqbk`c!K9Q*<-nRuJg?Gh@*f%2lY_c5ZEZ!&<vEXkM@NM^Lt(aFC9FW<?iM&6%d|sB$RG#KL$ooj`$H?z"
    "ef<-SdX>C0<PsRVts|B1^$XW1YaX+d=plxK#(<y6tI!5oRXfY7RTFR{3n_*}GDty4pkY+C-Ks>&8i%B+=EEh^h=9Sn803v~Ex9!BZD`n~Dhj*g"
    "CPJrD%1>ok65+I$uzR<XoaZ#p9merkUFGM%wDK?|8{(sme<`Psrq5#(v|r%~tANJz9=dEz7In5G>_gC-(Yn)tQ?wk;-BBq2d+G)f;jR}!Bgk>Y"
    "-4qjma&5uUd35Bu2k~DVPtDlSQH0u8Y#<ALT$k48vhu{IB!Zan7%iQ7Zs=8ESLwVdk=JYxcE%l}dnjvqWwP-F9VDeKLTQ9@`u$e0>dy;hjULED"
    "J#qbnsbi&o@H<~6j7l~(*M~aI<_@&_#1h7zUp&>~F|ndXD{0s4uq}8@rAxRaFH0FXhukq3S*%}nW|2aN8ohk835JuTn^np!!UCR3vM8jVcU1)m"
    "m%XtWsdMVo-|2pTGHD+<!WX*R?E>j?TE!(_H>|4Ft?6wF70zS2u@rHtxF#1utHb7WS`<n0A9wCZt3qLl6-A1ixg8@&b#LHXzNvrYlz^-Q+xDbb"
    "l)&-IYp8C!og|U8#}38lOvz{<hZ~3$sb+Ms-HA5C797szKnn6fHs2|Z?vJ+c1<6k-z7P$!e4s9FAPaM4Tv|W4-FBNyU7g?%dQd1Bs7jo0!HEtZ"
    "_ttTT1|PpYHB-%als4hV$^+~h=&&q#wM4|fj212F(`!tVVp{6^bmeOReYU-}w#HF{`7F<}O0$H~>#yH{GrvELq+Fx_dVaZ#sw^kKQALuXOt_eE"
    "Ho4|P6_&MoO>SMv7hj~Hs8pb_IF9RcN`KrS{1IbilLMU5kjV8*w^Sw|4Xg8Dqj5NUnT3urgS<+EYi^t`EOg1z(Wga2C9-6uMr$okw76-$YYg#4"
    ")ESYnZ!RqnRyk^e=VhvHK~R&9$bzs$0Sc2i<Cw6!r8u@=uj#r<&5~HBt!d&087qqN5W!WwdNgzFWgOv2{6@YyS8CSu@#9D7OL|{wHsuw3thRVS"
    "?cQ(*;SlgfK^7xOC5*JP=AJ%Uo%MCQ7-LI6<h9P3IE@y=`xsv&-={lnCYYHFG*TLT-lT!D(D(5u*zhpMSSioJcrsgiqNVjv44nZ5H4bew>x}R~"
    "dHTx_bG&XQ@*8(B4!Kn!EYzSlurk`-Hs2K<cDfi+KP|!!G9K|@u(HCFbxff~%Jp@mP*TRr5GB_u^kF6mq-$BhMWqlxH0fWZo@H{#VlL(FPLbOm"
    "NBW(A@=wUVvbsGXD)}9<AHx9WGtiN!WFHJct`pX>t&10PlPr_D8SOT^M0WMVZ58y?>%LDRS)QpT3RWXkUPuzx^G005V0c$Mh=iQ>FK>jaQDscV"
    "z@c**D4fzHB?lpvf={z1ikvF9@8%mDFsdAGTZlx`qU*>;+NmJnBH>nwioGq@P>2zjii*}V`?S=HufBTa{NHcw34brU1yrv<p+%OU097E<fqr1A"
    "q#f!NMUhra%R#{wl#)s;lB(Qsl2Z^R{qmxf>yOYkFNn}9Cww$Ywok6(*x7}JN^{hv<!#6eYWArkPLvRPm2;c$KT-e$)C!2mDv-+e(_P({1cs2w"
    "*7Sk7+p<J?RLPfH!kv#(;dpSFE?2UH0A)ta7R4%S`;aJCKp?d;7<#f)Q@Na}A<s|EAZ;TiSeO<kXUB%<6ifY{=wrqr&kaCrL6#;+O`rxBCuS}r"
    "tzs1_Rv5OP5%&1o+xO{J6V8Qg>Q0l1&}DKcN)k?{Uue#kB)y4K3KgAH*LJ>*l&u@-w9UN`WX-ZN$_gTTeTvCnAmD>tZ-JFe#v{vYd-ddp4;CXJ"
    "PyqNw5jgXB%gVZ%d4}e#kbap_!VzB7%l_RxWv+w|9(Ba`3R(Btso2xtQ8^qp<%D!|cz^)0&HjF^-DYrE6w_^0Dw!#9xuO1fnW3@k_w-g@O(tn-"
    "t2Wbzh2Leal^w^Q{<MGLg4R!6mq;%FD0{C9(fg-$vb4YUstyTiteap*8LCT~tFTO%q}ik+eo$_v^X@pl9q5{#k=+Gocr5+dsXoT{Jq(+tPfJ<J"
    "_$KhEdEp}Nq>rgInzponu(`IiO+PRibE|`9qAGu=62`yUQ;a~*;<)TuuHgv)P=e!yp&4|#>}mN!m7*gk>svZsoJ_*N=b>&Gn(6e{ad1}ovmN^E"
    "x$-<cIY0v);4^n}Px@tJ>_5rny$qqO;0iqcaJl-@OYN$U=GD9^+hTFChPVEkZ$U$l3{VhS?kNbCK2md%ayg`<bU%>?`jal|z>ABE2z0_4;dA@3"
    "k03ijKM}wtKu^zv<>Y7Wv#C_@(|W%p9W&WHMn#@Bhk{>(YqU~7ok-K0BC1vgQJIb8IwwWZZTMiZU9=Raet@pfk!26G>>LE(!uI(}jA37#QB_KW"
    "S7{kKtcqd=n~)U}Ut|TR7U~oOB%JFJ3?f~QX<A-XcKbm{Cc1{dXi0x=PMf}3<e<SFvc^$rbtRidslNFmp-!H3EH{{=KiCLsa~#qJv~_W<cJAEX"
    "2m(3{y7fy-xEN9uT(Kex*lrs~iQF8w6oAluUjNK~PeL}j(+TNRYQ{mbs_OLz^(&)Yx6yFi16i4n!<(h0B*Q&5DHKmHKd`F_RoeCp0EF-D@8|CX"
    "8K<S2_S<h$4A{sjIzRPz+3{#=&z*BUCa_@KeBJX)IDTA&byN@l9GyN!7duXK<a!CLa8V{c=4_^^gsE9x4qB}nH|#LX^m#(N6c}(8)Hl<A*46-F"
    "$g$i}_vlOVAjYSd!s!0swu-Xp9%4u-=jRD%81QzF4#_^U;MmG>eAIH?aweG5s#u+2v0X(qN<8Fi{lW{Vk^^RRP@J8oqc<Lt_lk#>)&Fr7;jQa>"
    "j$g(wcnjRlqJBg`y=s$>F@8;vy@|+1)@aS6ogK456<P^p8GneQVSZ7w7%s;GbnxklTl_}!M;G+Wl;9U&{pp_6$aqAPl4zGo$TANGwhd5rVq@Lv"
    "npPQpYl;|lBl&@98GBEBROJGv*@9q&+iCv#y_?3N>XuvHTbgECT)isN8`sIuXL#rY4$XOo-)S3Ne625i$q*$$A5W5t7w=nkwhOaO{s5}oigT~x"
    "U{WA_rjK$sBXMEVis=(3D+Oj*F1N=iQ$9pCdA|tg#nJgv$@j$b9}8{%aa*;J7q}6VHAfVi*jOz1Y8|@E8<JxS_?R06C#5mf3lX>;GKykU>F|!8"
    "hnS8Bh`O@GrKRow=_6@7u(WYNQKZkmj?%|rdZkaO*TI3L7|rI)Q<4mv%$-h^+Oy5v8q2x?Wj<y>H|BuhELKL);-YwXf0&bDg@LbD0`Rar(^OW#"
    "R)et!9B2z%I+$^p$DWSNM?22RU*&~-D|joJu%H}Mkh%XdP1E=}R)E$6<RPRkCZ`OoSTG|2qaF};3lLx}D<;FHwn`;#=HwJ@Ud1|b$^n*}E^e(6"
    "XZd`!T7z97|5~A|Sn{Q}pAlN5O<FefDjcWK<G){cnB}iiCf5iLUJcL(5s^}fKQZUmSddytsS(fP+6c?!Zx)4HuA_NOB6m8P&QdAXLuz(%C%O5f"
    "dfnlUm{O^T!?^6Nj<2FxZ#y=hE{VU7eYznFwLn@aOizuAg#5oHcqB(TwL{?v{UDMM_x?(6C-*S(WBpjgo&sk0yk-Q7MEx+Ue-1I?tx>K><y&(m"
    "oJ6fG$sGjqo*gILA8&{zW#>}4TYdzaci+01&_*<hThNVYccC^cFoVb|O90=}h3Bh$O)$(-+qq3Rtl2b|UexD;cKb$xOg1wQQZ7IfaJ4O$ez0E0"
    "z+{N{!3^_ML^|6G&?=L9KUE%KVb!%D%EW~n$W!LIlxOYZQWV>$(Oknlx!Ua$vWp3*4o7A!BeQ57e|2@r>7{PBOPDVV!vUG|!9ZsQwYBt-Bfx|l"
    "LV+Pv7DJVqw6NG3inZ#hz|;t_kD7~UAumMUuu`F0CyN0pKFHyx7J?Cn4w%5K5Vg53Ve)^tDMkHG$<|<1WhRGE1}WV4Jg>n$Y^hddwSe`}+dI2t"
    "k;x#5s;@h~gG}gIo|r;dBG3D1V5O66S!{EP`X37TfUP$DO@R?&q41%Zw89zLMGa%!q6ek3O>Rt4@Z-9T`S~*EDlA_N(?+7h3T-4^o3beUfFVAx"
    "P@$UD)O0*MkfY^g*3Cg3Qt~DNZxIp#6cMJ0X#$f&PalL0(YMzQ%6<WzWkYbvbGzODa7)I)^`Jx991ET%O503ZFK_G*O)6L|2VZ`Cp`p7+et>8B"
    ";akA4EVqp*2r5B!4B-$N&Qef9e%KNA_zEqEAI8aUj-A`>MiHLP@qKF+n$hlw0i9%5R0o&{4Y3apZUVYbD@TiN0ZHeFdC*B3g4W=$fR{ZKE0|}B"
    "R#spmS*?@Jih-2T>o{?1wMJv9QQ6(SnVY)wrAwEDIQ`U9X=-T?`r&Gi8-Ey|OeQ?W*ZmLwS^n6J%qe<G>_)@D8MZ_v-*r`{8oFAo(hUL*az^MI"
    "8VwyMte{-%mT46T*sxcoh+S`Nc%FIRdb>T9vPc2bSxpH7p(kam%vm*N&rtYrA`V+<#FO&aK82jeLb;On=~CeE+i1g%Qd;OZ9*TSbR;C5XDtg46"
    "Zsdf5Y>UaFl}aUn1Qb5d5`O;@=GvA}J#>8RY`fie$w5Jiw%KmzBM?>4ddQ<?4GLVXRy&=#+nLqs#9l%MI2})Bq1=j6$DiZ$0m4?g3|56p^?ZJP"
    "9{xx6-m*QmXRtc54K&|qs%7Nlc2tT0hKzP)P0C50WGSK&et6dnMP+9?of1;D?K$Riaw4c+?_AK~Z&9dOujmRq$fEw4zC*X&w%_8M&b!n7gjf39"
    "D`y!1)1IDx<&_j%=#bkcL`tVbMt_b{@X@BaipmfizdDmIR;AvYo5Qeb+H=tDfamRfar<_HTc&T97n4*+-adKM3GSYCxK9s(jkjdRGY>2q)pCrY"
    "6-QvT2$GyXk4uxJ*&^-vTo;M6MJz=T5<~lfp1cDJsn#niE4Px}aZIq5tXB&?L@CBwC3wof4ibN!H>l8Wl{~X|b$)){F{AO+yW*Dcyb_sybXmeC"
    "xo*A|63Fiac^OTI38ykk<clJe+o4GMWZ1~Nz>>Z48%Nt&mb!7n!NN>1#x&=vYwg8p<~VnLYEe90uQVE^(nbk!BQI(;BLnQFx1h$%tW0PLMuM)*"
    "+M0eqGml=oWiWY*G?+H2sMaFKa1eRJAMGPKi-qt4!{icm=Y+vS*0gZ~{pRaAgGN1;9u&B>xFlc7g%v}q%|SB+n**cxm~!yV!@+85$@TX$dV~E{"
    "*i9Z9oFIK<%{rFBe<{H0?Yod5&oi*!Xa&GJCPQl5r6Nm}m|Z|FLe}fMCXc<O2!PYGmpr?aRJMW>$k-;ab7t<UPyj%)8oO1@Cs=)gwmNPI(_dF0"
    "K3^}9^}FtH1VrE|4gz<HE@v8BL5Z$<v(;LnwM<LQ?LZL_E{Smw-F?GhK7O1P-Sjv2bGbz}uW`t9uFDEW79*dnREi!*)6$N*>ugvyE#CNEx$L;P"
    "7pjsb&ydBrp6%H#AE1hqH5U{GAvQNXOh9Eq@BH&!BR?g$lXEy!{VJ$2kTBqJO6=hYhkIhpgdv5>y!mokUbHxP=r+^KVw^y1WmBmW%X7szCePEL"
    "TsyL^g8Ou2%z9dATi^?UhDtX~QnJz!C^oqW^nm$-Ha<Xa-zBeADfRE}!tXnL@GQ1bKKUJ|nk_8Q`T->_ER>6GXR=9zi^5e?b6=VF=!)=sfyn}E"
    "AR_Ulr&CYt?k-#Uva|=0s#JAE&du}Yt`;UVL1!*}wGaPAYpfZm9;gez@9&q(H`0A$8uA&Hn7+xWA(yc&S;xBGa4qH21FRYBfx0CIsNs5zqk?ob"
    "uWw0czFACV`9N;Ln*B3ZdGy*EMXk+mkkOEsYr+sju~nM(dcAiIn^kHro=%hGkN^0OB|WpP!NV0{bg6sv+AaFfTNL<ddFXJozrWsM-AcXEK&9Lj"
    "qtWVW4SggkU0B@SL2)+6R#%-GIn0AJ9}qL$&svSnv83xd<m$(CoN*D(;+feQhKH?L$c?FLt>y(%cGuf&1n7+hoz_rV45=u7+S=QHA97n66i7f;"
    "*hJAs+`e;%oQC71mU_DNg2nz==!qft(!UTY%x^k)s+ASXa~y>a07+5n3zrWsrgRU$PU0=w-Yb;|3`kjwNg*TI4B9HBPhB7Yu)J&>@hq2B_CL&W"
    "8)Muvg`Exse$4FTu|tF=LS&OLkFeXN|AZ5&*5RGvxLocT6Kifs3BAl%m0?O?5~skgTO|iQ3Zl5rrG*5fSJcgQe*XM<qx+?obIvK{Otz&Pfa(#Q"
    "u-jViNg2Wm1tO>@O9?wF&6iWVh5(Q!4jSdN40fv=b4#aQF3+Jz?D%|(7Y+k@(?`c?TI?-)=rYz0U{<M8Lp`I}EEKd1`Z^8(l?s9mDmIebzHs(N"
    "@|Y`1wH^ihr)Y(&+ocS2Bb8U&+-mIDLf>n)xo~!4%Cm>1T(+#2Uu`Xvgca@X8Cye3xB))w=<?+gC%lpcU=Q|hVv-H@8bzrBrA*(SOiYb@n6s$>"
    "a<5RxyG)kT8c*&N)Gwat$v9RqyF+jRb!k$fg+vDP)Y1K3qgJ(G|0rzNt_rO3EN-RWJ1%Nxg)|*Ry4*(IVJeb1b}d~<e=tQ>sr|%cb!|Iks$}&x"
    "j=;W*2cU_1rX)=$*0LN=0FVc=QYqWx@pKBMBV}_(fcW&ulb+Q8Dd1_c)bI50=<~;u#E1kN-YDMtsB@VAtrS~YJ*CAQl26M)O{~<lGf%rd){7W4"
    "$vqiPRfiL|!2-QUj@WX^xIfnn3^#WIw@TU{q%ovyC%@Ap6jxAk&{!p#6gyZZ5d^>WSWs!6mY%b^%GexMp;|6qxpMkRB+Mp}kj-WNMPZf79*}`>"
    "TH9jOoFo5?>+DiI;xroT>-f5L0-ujQiUU*Oq^;skM76c`>Z|;4Dz)j%k#qVh?$Jix+Ji{Q&$;Q~UdBUXx$gP!!)A^U1Sk}?SS&yKFOg?AMOX#+"
    "A_)WZX}kLU=bn?Uuj*1$9K14*v~HFB;&PvJxjB8)MtS-Abug-ItB*5C=XR7Q39Wjw+eOzE7-9II6{!r-V>?G8R#y@C8#W2twTCFk;*<w#$$(&v"
    "CZUX5qSPy|ys{4m>;n9x<f0lvJY`ZNbh(%5dp*;$Un;#XZWNR~$viT`FW}CAJj2<x&CShXs;$|mcD0H&pz=~{Y6r%A2YKJ~+U=?+LqKO6<6bR0"
    "F+!9hiGnI`CKk;|HdYQF*1B&hJu=`r#u0Im{a*87*9(hc3azo3<X!*-GZOXq@#BuJsD<NcI*Fw6*gXB+dt_9bPN+Y(io&WzH|vEL_?H@MYn}SL"
    "?*Zzhh<?}t%OqhOopS{L4|`cstS$P>IJkf0kw^C6uOB#ejQ^9xy%Gu*#9_gz<>fmwi+*442e5IK<h2qi@%!v78dg0W+At5L4j9~`)WDo}v}I?;"
    "b8v^};vxt}hN)_>eZ*{l|Fv{Sq*2VXJ?{KWY+<esbXHN)3TN69Vy;p*N`5XG^oth{bd|KggV6r!bLYVK(_D_!EOiX&+Jy?81~h)eV&=stJf%Zx"
    "cX8C4%_e3X`3~B#xZvj39}?HqZ5*?Att~x4p9ZSc^#AYoB?q|{r(bN>HI`jLol>%vY=n9T{;Z_ec{T4Tb?=_ZYH&DW+8eR|i1@Btq3|bu-~nNX"
    "Km|;KB#-$aDNB>+V;72QuXhU#XVMt~C8d95SBC{IoK9^Uut7Ox-_J~vk-ih<7F(k0R?IcbM?ipQrs_gajh5-7A4O7LrcAv(V5VyVf8WoB!=Q!H"
    "F#Q1{m4P-fq+KEyBNuG(EjbH;aQy>CpFPvFN}<attU89BRxHCSQuL$4k?C*N!B|&Y+wbZ-=B-m>qw7$>-YX5HJhply4D*$hRAw`ZNC(VE??H4!"
    "L?tdOl?Zy!Va<2Rw-AyA<;=F3;gq<R<f;l<wsZeFngA^2lAX?GNl*_WK}_R4e!L_~trXo|FI3wWgH1Z}X7&}XZhW9sg|lC|&$sqR@8?Es|4Oxb"
    "@?@45a2Bn<p>g;zE7N+m%k;y_x3DK<!KGvI=;>r`4)IA04ewHo)z(D0+;mmV5>a}H$E)LXd7^~;ChPK>e*Q86`lbYd+%ZBWrP7>wg^qn~S%j{L"
    "r592d9T+V*+Vg7L#qA8oa_Qw_2#O^~6E&NB#myI0!bI169|SHhO*1;E%Zbl91I`H2datbD1mH2+x6)~(8x7m|Jy-YL-RR#jqXm|O?|0zU3gxis"
    "D(3o5!@9{?pA+H+cRIiD!VCMEnibz_jp%RvlIQ4!oV()faLyojChI^z#?=k9u7Vi+fs`%7L@AL1;A~)!rp1_H1ne2hpYl_aB~?`=9;UczA8yof"
    "I-O3!sJLRi`6euqm8PZAO;E+@H=3>C5a7|Zk;cESGfSC_Fd6Y@&vttG(=h?4dcD^hk4H9-j>?$#B$56SyGu(;WWaxL|Gp%=LZ&~k4L`+3scQE4"
    "4!dl0$ZTuOk6Brf(rc|0O$uaOr#TXq*yc#1Wz@V|Ufffg{;7peLt>8k^cob$s@5k@9yrk*p>0fJ!M_Z*Fe1x3(rq*<1y@UpK9Y;t4|SEUj$PLK"
    "`@R+O6%gQ<LX$er3bzQ}z1~C3QMVQrd@vz|gY>Oy+?Z`!gm&gB;vay1L+`FDy2<n19TZp?OA^ezdiAQI+bU&J$4L@J)%A5~GPPQFnC)yCk`@2T"
    "-F!$!s@sMAj3QPWfqS`@rnexs1LF-osm(qu&r_(hl*@Hd=-e5%y0f#hw7eV&*G0r!e0EWGVT~OwSblK0s-?SkmsZ1igRU<{I@fNQ@*EOwwr(!H"
    "i(;X|ceJ0;^%j5DWJ2rXe|%_K09+SG0m<p_fQ+3?C~m!xVjKqG!Q-d&q1*WukJTefajWtU#itZtWnvD(nA7QzBb*A&umEJ=ELXKfx1IA8=#3{I"
    "3f|pQH+BX%d2w6{d@{@2y(~+>cw;*wPslt#H^Pz$wM={8pXmIDbM!WIRVb$^`TiYoJECZOIP(i0OY^W2jEbNSsHS}iZloaNP>7jJZ(MUF8W>v~"
    "IGcGa8?`zips|fx&bST+0s#V)Wa%A}#O6%v>S|<CBz~nr(Q6P8unqOxp~-Oq5tlBZjD76vVRueErfqlfLoQiZo~k$|#y3qDCC9%rLfe{;UQ;^^"
    "$L@~_7jF@ArEQ4FCJangjEv)@%h7voNteiyXB5@tceNK*St!vrsen)x9o*N*F6&8Zx*?cxGDXdntbk=w<~AomaCp2j;f_woFE2$}+0$GbDOa2H"
    "cwjx=39A+#OrAI+1(&(WNwq2zuu!~PtG#tstgW>nB9oiz`96i?)hc>ySwVsUy{;-XABIcNCg(&>R+Jrsz>QzkdN6_h<DxmVxs_-1mu-lZraNM#"
    "t-HR<cb~S^e|u_1vJpH))+XHG-W^%7eO(El6IT(hQh;Tcb}T<&36RKHKaoDc*FJJZ{*+(_IL0n{<O+I4p(<txk50UCDd`NgxiXum{~}}zZgFNf"
    "iHwYCS=s~{oNT$G+0T}$^?IQ~TkCXIS64?$^;HBI=%ybrl_R?0{CD#5tRC36arPVs2NR9Qdyzg<%4DU{2z@Z$gK*zKZ-n3~t5jX}A(9q-2>1uk"
    "rqpGGrK3gh47Wh5or0b-%FQU4;=$1v(ea?JVOyf+Af+Ie)k!)HgS04RZ_p2t!Ti1Da~-8dDjymuR-;n$O3q$^mAG7WFLRs%b72xWm~tq%VhqkJ"
    "ufS%x3dW=RsQGT!n<<;baVCDOi*$63R^~9wq?VHu>KR-YS68k`R=q*+6LQ=p*FO5uNz9XC^uHaz9!?8vZ6qO7arIOB<?2bprAn7`Gk`E^-C%V)"
    "<eVMTuo1c7c#w}a*^<OXn%CmoR2&x?+a|f^v4k33gH`DwJM_kH6I{<_Bh#EOz^e*98dXnUF%f1CRX#DJZ3aQzL_;x!Oic#TVYpti5vWaNRatJr"
    "&3vHZF@cp8BP7A~mEeiopG*#Yp+`0#5X%%K-g1-s3GWo$2`fpQRXQZ(mG=An&az(?jwj~ld5_xn{&X}rEME1~M1Ru1vhu3_LhrX0CX?5`s14~B"
    "iUu6L=6t;@n|rfHlZj7Ot-|`@$|EpZ`mXptgfBatul7pXBr}$m2ZlgBBcW=)d4z1(1Qppl)MyPTJGyrF68V8rTbCoUw3BB#OG|4_LNKAMR_6~h"
    "mgEz$>{V<skkI`hi(?(&)WGnrl3eC@(nZWb7nA)eYq#oBjqXgh-jWUZ#7siM##SNV(nl|zI@M~$hNv%)<DsW3AL_Iyj`qL{-v-aZL}0GvNl8l>"
    "PGiJCu5uhKq3L){<#?PKFcX`z?^kG@mKTq5&Y2=_tDp%PdwadF%Xh^f*4-{$<Fsb03aV40-r_<UA~*2EhyB%G3F>j&Y=c6(a84Ed^LQlRKR~sy"
    "VBA6O(W*LO2xeSD@$f#*N8_Xk#DYLyIw)1pjaIU;kqUdFTdbXHLwY7l8Rx98|2#ngcTX%<A1sqOy`P{0shV;*8$JvrpzBd&M+lp>JS*O6Cw6*$"
    ">faC_R9$9Iwl5lus-H87$_1qq$~21wWe*~*gtss)Vq&RK>>5~&1b%o(ObOGHa{y@|2}8-tR<3B>)%nTQrYTcpV!};7DD}oWtE;t!v=U28%%#Jl"
    "L=lCZq7H?+<JKu*^1^ds(K$?hAuZGpvV%rRt~uIZg%+bywDLp5`K+f?JI&E6Jfda(qh)%+po%L+pR*Q2ZcHc)F9niQvIkIljD`O|Qm$|cZ!RLd"
    "cy#U*edL@0SsvmJp9vvN)=e&gesudFB{@G&|CKzm=NUpZeE}qEP|4#2L$kS5)3qR=`$(6eKg6Nj<K2i7RWm7X+*<Aub5>UiWo1_EK;p&}5a^Ra"
    "x3Fc#ZKS5SFa=5_3+4N+`vWQO+!qXX$T`@w2o&{>Mx&Ph#1n`a^W1eY@0O1BwhDrM9{6O#g`iBLyQbM;G=u=2e(`Ll4wJTh{P?~5gpuU;wx!%<"
    "I1<BL%=rssDGmkgY}Hk&yRLW+bWL}YR2GxX$t#1vbN1{kzT@nDi+i__h-5^<uNov;x)bDIgqUB{%gscOrZu55zih_%F>4!=y7pqI!^?|TS-?<F"
    "c#Vxo6Gi55R@$S5R`rz`LF+z}n&omiMsRfJ&Yfn9wtG+PYkh1%uP|{7Q7jMgh;{7(_mcTm4$^jntqBziWvL3<h6Q90{Xm<h7ECb5SWMB+Ktgm?"
    "vcE4uxlTD$iVmGAxhX9^L-yT?k;K^AnoWTiOGTdIZk*%=M-WWgogE<_d+bi$M_W}l#vxB)JG0UW>hrd(mX)|Et{9s}`wY>GzM3M5Ruv1DR^6O)"
    "n|y|mlMlb4!9Z3jow38M3{yU&SX`v2^b)j;4FyhCYT_Z)meoRR$`M5dJ<X-zZMcs;#zE%Tac}9=R-R|fisa1WpCORg=jzxqM@nVL>K#AVH4X2m"
    "PXa$qA-S$ts<w?D1%rV7Y+A8aK+6;#42j97^Yar9>|)OIvyiKhS1j7}<K2ePSsRR|+{~Wy38nMPSx(95^hi%gp1DP4g+0cz&n^YiG@E_Jf#%4R"
    "g;^nIqH_wfUBvvAO3AnOkYLp1eC{E#<t1Tz<b9m(0OixUj)g?FH>r&QRp+d5DNRtca9OHGi3#s%YD9P5K|T_MY~`{47A1O<d0zC?B<@#@d71ZW"
    "sZ*tcwz2ZjEL7>yRSrWPD|=q6-|L&<XYFxaIAxR1Pjj;3RRXVe@`W#;^SWGCt4YG0+T}Aq$M$Pq{GyE<h3%ReDDzaRRSC%h6o|8eB7;D{LK7h)"
    "{6e>m%V*5#hkfOCT&}LcDidI-t}eLlzk!{C22`4VSBw2AW?B<$ZM8i&V)+(rx7**oH)91A(lC)NwrzV$|JdorToh&0J2yvm_>t>3?zu4?>}pQd"
    "6FL`S)-wZ0St-=6iV#{p_r@Dirn$1~>OMKa7gSLW!KW^=!cDG2FDNOaivZUem4V_%BOgj?VsD_54=B17B^Ea{SGsFY6yKx!$g0p&XE_tXx}`ZN"
    "JrHgu58(QKtyZts-9iQ3D<*HHMLW~bH`=)QEzQ0hNHZZPr*MCDlu~piy$nS{9GG1+=dzJ29n)kPRz){oTcpjapsm5z&Bij`LaCUS?dE{TGb<6K"
    "SH9Ns!~GA<iv#mq&FH6mH!9A%XcBjvpgbE^jWP{b^*oYs_RFc^)biou=0?9F$nZpygH_){`Y(9oks@zAe~Ub(nke5E%caU;ZlFvZ+in$$N+)q~"
    "G0uvsop1y`8jYDfL<V)f$TC}2MuC@t5X!8@%~<wb6zUT>Tv$*n7>Nux;c84dYH(6YX&0ibE;{n)gC2Fb+@wTeQh2PcRN(rPj&t-VpEVFN2SyyQ"
    "07q-%a&;L&`0Rg|g?KT189{_S<-)~W)0?wo;!ucU`sK6@ZgKO-5hH6M3#6evKvB!Itqi#^tirxS5s?+xWNq?f;5H6qL<)AOf#&P%N6T}0lRV{)"
    "+7~9ybXepUX#p-Lwh<)PYB#2Oo3&zSS4-f+;T1d8>eb0qVe%AIJK&5=sYe2C)XXjbPllD%RiwdO?j;jdVd6texsGzze4Y~&xB?lyGWr$iQm!wd"
    "V@B!cFRQh{3QPc}y%t><vTlCN=6x(#0fFZ-tgo}+-(aAuq7Rf7Za+1cRGY@QLS7e|B@}HcS@2keE}_>Y8(Q46En=o3NzQevBG(F&OIzDFd|KcO"
    "+&7o==6;x4hJ-)?ihX_&KfdZc!g1dE$+NCwYfIW7l;Jlij1dRr5`CbA3SB-?j9#EWeec?Yf~JN1)tX1>XzpyQg+w}}ZAz?_&}f+JPJ86JH5<Ba"
    "rW7R#?ho>htk%IrB2--X$5WP10DoX2rqh6_A?UW@RAnIQp81G(#JwFMAq|dHHCYha)fI1fS*pCu^;3FLYmdyHvK>CzjM_w(Pgutm7jg>i>2WM;"
    "_cP-2eEfV0BLgE|rXLM-{^^swUJ%SD#rU2hYYPqf1SH@oh_7P{QEI86RC-j(FMiRnA=kELYbOPfot$$2xo)>>^G$f_7lb%{`uXQMJSvq&BgqVE"
    "Zf*&R`5Bwl>f?_qh|tzA7DkD73^w$<l-=&ttEB+Hb$Z5dCFee}n83eL4|LfJkax3OoGupv9i{~pSTg_+_dFkpF0=rR2ImLpML2d@xi7@|j}~O!"
    "yZc<LO%ilXu|25kWljuDz;MaA=A*x5i{r<!@@eW}r}y_WX|2Z+cWe)%A|%g~v*A^%RRphOI;{?}%~~Qwg6m1nyGtJ5wJa|bHOs2i$ajj>8Y}CW"
    "ei)@kxUZ>R+C0l?uN4F})l6>MoJXmctJH$Rt*2v|)##Kuv^(_8r7rh88KO34(wsEWrZh(n*W3qb753d6_7r}E93tQi0toKe8Og0l?tl+V;Q2Hi"
    "g(u+vSoH(BN4>VT#`uZ;PJcar{`~C9<fi9efUHG-wc+-o19J*FE8`SFk5Qm=d-MZR?3bgyTNYk`(@IEg8hZQS>sY?!qdMZy1Aj|wa}m}Rh*Zk5"
    "<|aq=<X^}^r8CJqbQg;T8QjI$e3VnC$QMBx6<277VB?l(Ea{3A_I#_bybOK$y%LJ@r6sD6Y|&|2vgQcX2^US8&U9fmmk~P?s@TauXF(~%t{!yP"
    "n?5=2JW;i!s$Qiy2(=NHTl-rrkaZoP13P2*Ip$_QjR`2W?OT&P?yQt7x6ybr>+$Gtoj56BZ-Frx7Z*C1(<hRYKq{H4J;c4aX@jVA#CXX5&1Uj}"
    "(V?<tCBrZb>PQ6-CWujCZ<U+M@{fjh2+!>8?KxFel%QCl9`Q)SQmNH3$|>!A3KqopwsW1qS>EvN`#KhKU~oTUA*e9pOiNW2%eU{`@wF+#L4X#S"
    "(ld+YhJZxn9yx@lHnq#e&;}4shQ8nJhT$QIc}|8yGFf!rRw`BcZ>cwmSOSE6{+xJdmKPuwe_P%%x=_MtE-J)cfCQkm>2kRnu4YBQ8`$?;>j#sb"
    "0D;{fmP$4mjL^)Kq8H?%Al#H`XxW|Sv!;Csjer*?U=ZqA7^|{^zJAbis>O%Yj>R0g$4b4fO&nuHD-Svj{ziW<*YUJ}0J4O!|MX4G&CL(GaRvXD"
    "M+apc%GP3<U8?p<I)msZ!!mHuTpXGfyvj~Kg6pz$Syb}j6l+g^Y_g#I9P~-=Uz^U{ng>#anRcA<%vzEA7%?*wsa~|6uof2E2XQ-3nzXFx!3T)h"
    "JwX0CNAlas*h_|Ub4yMK-<~8zMU?xG9iwa%Hbk|qFB-wvfLuCS)=e!@te-r|E!8d=XppKvjKxCFcTCQu#<ev2II5dmueW7cE8D8U_!#Lp^R#7)"
    "z(f_w!3yGgW?=Iu%N8K4Ou?g-HGZ}`&i==;Iz+e^Bbk$|U!9B>a;WIY25w{C-KH<u)SP?~FO<}};j5*3J))5PS9CS!gp4SWwby6WA!elu*%IXp"
    "ULxB;QSttm?)GEZ<R@rLjBg&-Po^v4^qKf2dY~UtYzt^cch{N3xidm%gAQ4<PV_|~=UWlt3RG$8m$JS2%WytC1N_VnG9=-@g{hCU4x$sCD2?xW"
    "Q(4Wb$@|g5w(2N#ij0bEWxZvcReG7HBO&j--m=vbWIRT{NfGYn4ri}I!ZpvtSN&Lj{*8h5H$HK=kzN0VBt$-@_p@I1=FgA!QVn*iR&gM9PHS72"
    "AW}m+Fvxq3aMth{UG3lP_auE)Dtou3UY~?0M2Pr{WK}ZcJ%XNcDdOvKoTrbgPrWjJlR}*yteF&<v(kf3(ih1S^+4NH*Pi($d67U$fAXaXcap12"
    "Y@ZY>(_CHDSfI}2l138gpZVet1E+*+EV+KNXA7#*L+R%4e()eud1;x>jeEVJ8Xh^Uqf(GcoFIMY>`k@r$ylc)^eewl&-Gx|oA!3twM)I(%eRzH"
    "dM_X;@T+>Xt;<WQ8Jl|A&yP(0XWI4j$k7{P$vL8hMz1myy-60E5O+dn{uU0nLr0}AB&eJf4SfaieYu&{^xZs(UbwfU#h!Ru5A_4N&Lcl>?#tdf"
    "pjiK_NjJyoV0vvly-=Ym-D7P#E#H=H4roSb!qf|XrWetSexcjb_bGO8R^H=)OQ+Qd!s=Z9doH+qiq4Yyf5Poi@8grWCffS+8L37hE1SSb$?kq0"
    "M~BH5Q!Jg0a#<<=tGszzc+*wd!y^=;ioX82zKudjheuRnaVdOkhtG@tNAq%Wlorn$D$M^AH%|rF?H`J{q0qNLc6wM{k_btVTy`J89P{tw52^g!"
    "|74@1a-?giJSKbD+P8&uDe;`qc{0(}U5bAGM969{`;X#*;ctlGAM}~5v|sJg?YP*R7w>)}TFG>lsJZw@uhZ5+V^dvYnHz#ou1J?Ryfl%KJUkI6"
    "-&Hr29#H81?fkQOBhq=j`S{?B(Ai#o=A7v>JH6Exmu2$3jICz^>zr@1!J~7t-%BMIrM)M}qP_e2AUQrEs}jq7B=%{)8<@R@(Z)(eotMQ%PvnP1"
    "x>gtSiRQZdG{1OugU%3L7tzzI)cZ=W91s}3K~d}0k{;d@>Lc>L7<nU=R3kz6*PWZ97IHGIP9kwvy?IfOS!kVhST2cdTdOf&8x=xI^4LAq{&FAn"
    "gTcS|^&L7izu=$I_Q|AvBp3VY%(AXW`L37>3_*-8|2oRlnO+Y;^HTl)Gkc=_I3l;H_+c;-c{ZlQznPWy->c_+joDDi+%d9>!&>Z%dC&@P$lkNd"
    "xpL7gCiK>w?=*kuwPX5Gfds3?1FCg%eWXKA9<q9yiS~c;SYx%9#nmL&$=Up8WaXe7^|r2-2I4;q`w(&mIe)q!N?dHd_mui&0_)}Z$*!mY(MI(D"
    "^tOLMFD+zmD-kOJo$cPmr`}TMH;4V{_qbzliTuk*98UGiH-};gnuO{nlcqi<4-YQ?xgLs&-W=j?WNRpuEs*ibdm3V)6frc@I^DXZpD(J~Ev2h;"
    "Oe{jy|N1ZJ{9j(6AOwR?a--@>hGu0+{{7(Yrt(E=#n!YS&RsuyZ1nyqvVAuf%b-n3@%mGkRgZR-4f=y#!ibnogOgvx*j;+qX}d1REiE>>v}cVx"
    "()Ib>uc?NZC<WPsB>Q$YN<WLCt>W^C(6cN_{YoB<?+tdC&KHee;i0n|bLclo#947YyGCz4QTKIC=;evtySrPjO0qTOt-LC~v^pP4eT|N#{_7_b"
    "bw*L#9t}^c=>u;|*|IbAYcx*fB5d`r;3%UI?t9_nzQ}t7M38VM$e~ro0+KtYw@@|hB;u`I=kD|3WA59z_!E)!UOMwJk&y9A^7`RkZz|IIla7|^"
    "xl@G6`u692%m+{IeqrTavYRNmS(f^~O$YBRQhjtW+evR-tcfW9Uswz2)?`skn=Kj4xA&`~fkWU=rgX{^+kIK+%Bx~c9(j^mEXV+TBPYa6<}H6f"
    "gM6z7HbDrzBePZMOruoYZCw=Ki91Q~b#ld%msBW%Z-yX^dylvDHNTqZ$sRr3Wa%pxUe|vjJIfil>v;Oku&LuTft303$Mdu&rpJ3?tV{1en11yB"
    "w#o^i6A*45|E>FTnMis+s%1T~HwYeu+Z;<h`8FN2s?N)HEyK*{3S!_0(`VvgE)tzzKyiAz{7IDhS?!*T#qDB<=6xh=_4h<PFVpA0d<fx7XIEc{"
    "rD&C`F|yS3ru&KsM*1(2aTedD6DKj>eMhBo9F#IgJyzBO@=%zvs~@IkNapnh1-+IS_4HAl?lz(3{R>ZDqJa6ajvh+=_wvwWe>W04>`~8uJ(<$&"
    "PRLdFKzKbN<Vfwj7Ps=}e)l|Pk6!&VeNyaJ@x{~k^e{y@b6xAc(&3n{+1xRL>Wh(OJwcvvw<LIagWh^-{L@^i7amqoa?|dvqKFzr8+QlSqv>Z~"
    "-l=}J{AlH|_w7IMd;b+-&cT-!F)>dc-jrlX>LOMT0-@eZF=Qp@;Y46lgp=BMLlFXd@DW;=?PJ;cw{$kg>BVgFeE%17y{vxykQjePUr^dnk`w*c"
    "1pyg--5amcm0F}PLtJkWJUp$Ujp6@y8^1mEb8EXd-D{mk7R_oNA+V|HVj5{ZrJ()!UjmDNI@ikePHvyK#b?CzYES$Z!Mb~SBGhd{7WS=ViiU&i"
    "9a9THGmXAFxP9+48@mW~@{j!CAu-UV-!jXfbr9cq<;-9-JR~uamV%Xq_AuI)XUdUCUw2-6TP)cpQt_IfOEWGkdv*Z}sRHe%Pe_zqk<#i9d(*W{"
    "Zqh~WP`DA2mmB@~=c0VLjQVCxt4jkV{>>vjo&87Mq9}~w%;CUpio1u8W&7e6fsFqsUZnGL;jXwd(f{2NQboG+F(GbGh5aig4RBu%$>$Ixrh~Fx"
    "ErFRtkMt<ncHven(Oap$zL@7%bzmhW%OS`8uHM({V)6xg+`XtPzd;egyqZeZwRX;4c==db%X_a))h)89lLT3dV7jCyL)~kC4Pub{;+M$M_?7gT"
    "Mh~HBkM=mSc&}qR3kbs1lUl9ZppU!-E#VBAx$Ma|s!>KDbSn0y6}haIa$$|zs2KZ2oen`z+&?TV7xkb4s+FUOR$GS`#$VDkZF@rB%s8yWkhWi}"
    "{r(<QaZ{n@&z%o1Xm#0Ext{*APFub7QT0*qhTM4RxX3CE@pP&Zh~0PdIMFx1yRKJqLa|~Zrf&`6-hKMmiPTG0HT#@6?yGP#px3xM3O%~e1V-2C"
    "1ZX8a6{Qr<fv_;S+k5hYig$uD`twoX?`ZLm*7@>tU!T?qif&vR?W((zowox|)FimL?pH95nJ!E>&EJeM4#;)>831gBwg{bDNUc}(J#iM}N$F>+"
    "$lkkJEoCY#HFMqRuP;me>A%ivQ*`i(y?G%YT53rJ2J*Lhe{``U$LXhJ1I3?+{84?E0=%EQJX;H??Y|Qn`u0He!WSe8te;hS4|K&vR=hhy-#-1Z"
    "`x@R-%-Iy3$JNNe5w0Jd=zJ9SF=$!HniS6RqJA7zhX%R#d#BTQg3)F9#8TqLxvi2vo|I`}Q#G9v`QMA`K-if#$z(*PE>&O>zOS?8I|B-_!pTZz"
    "yFafH((4TXx_OcTXv=h#uZiO_>(ULtbXz(h+S!}GcsxInbH@cYcOwPnA1mYcYQF+)r@r13f2j5QWFp9pN6)0g@qa?lx=@cWW^|j!4laP@C?@x{"
    "n&SPwL8o==jow5bOJiEg1YSTY){D9Ibks9p254BhpgnHWsuA4(YX4d``Z_)G4e>89V17KrN7*`mNj(ig5VfVn>CYw1qX_Ayilm|6Kl+Xkzm0pZ"
    "dTQHmpP`HLEFDy#9NNHiNO6Mdx#YkRYYa1MtVjA8g=wck{D@p=v#+jB#dpg}roZ%?T1BfUe<JDlt9tNRsHVuN&L=v|#GOUm-O_`o2a_jTBXx6I"
    "KNz`LTGnp{e>iy_n0@$&C-SJb+G7Pm(R*I$UT^Nu_(%GF>2JY+-tT=jzD<@~7)vIGy(bB#AFDsDd+GUJv`cHUg1}_)Ci*=9i4!s2>4`fSrcP!%"
    "GrW0kQ$O?8Q*unEb>SQthh1?f$DHe!_U_ABkD&Q~i;Stgg{H`|W17h*S`{{9zfY>^FpjwjxsjiVdjwhg&M{%zWOHJ|)8}00HQ53mB3stWktUb%"
    ";`>4m{uH=|EJph9OTC_=o0Zqq$8vB$!TnU=$*4aUpMHRhDP&>5EqreZ380<Qk&}WOs#AKQAUEmALs=kEQ;KD7J)MX&`C0W*zZ15|xsLZ7ag)O3"
    "vF!DFKL8Ca%=ezjWcMuMn%$fnyk30Z#Uv7?e=U%Z)_QVyJw5(DM6usb{s(7=Qzs?l8K20-pHUbnPD=gLYYV#k8&7NT_?rUdwReL2eK~!k1_5$1"
    "3Zkp!f}zY^7wEZATG{)0icxUs_dCxY!b}a?w$sU4wx!9Itav?&$OxEBx9*}Tn?Pu~-1?D}H(Kk2g1jk&07uE&B{B!CWeOkl^f4eHx?x&X=phxo"
    "`~>-!o~S`kPIXrkIj6^cTeQgJwD)i&UEPAs79P){y-zoV_AuU|^HtUHg~Z+vSLoKRxV>wtoqt)qJffdUw$K-#zN+4aAFZFjL=QX7^XcRxmzfdz"
    ")gNLLw$b!#IuHN0^6&oZ!>@V&_Q!9J{nAg+D6f}0kYD6%n>Mp^X_rr#S~r*hUal{*Z>R4#YlzHBcSKcuSkR9P9ikXcuEoa?gyJJOyI1@S+ULTC"
    "(XC^RL=;&u?t>fDS&k1Mer9Uz^u9;`<&rLvdsmJjaeWE_qhM>&`2;xws7IFPwD4s^Ndo4-@@WmS<);Y4{qH^V@XWl9Ci@eGkIiP{gZ^E}2+?;n"
    "Qe!v+jLW6hUsxBqXJeR{*f_<UA)bz{FXm*c=$S{TO)}&21T(q*X+?Yl<>qHvRq?pamO!->7zi;Oij!ztQThLb7)%*aa9K9r*I$nHZZRQ!;29#Q"
    "jJcJC)8e;+*Tj-me{z=9vB&p}^oDNJ+eEkTz~^J2FJ!3p&3<4AVZ!<998kcr#FCQVe#G~(TVKTR2}1Qh_q8&;dq-7KRv`18e}Y0aZWVfQjW%O#"
    "MU^y$jEavCFucH=nQ@UjR%qZ&x#nHglQZ-@x$}mQbx4Hwgq350uS^GI!p}_;+2k*w%fn?osDbg9=A!raQPJPURCNktcLcKabk-k-QUK})WP#4}"
    "H)>H%CA2O7H$$tV7x;;u->Z|&+})pLqgUyXj%&fR6@i)=A+mK=r~w1k?k<_yNkq47LfCy@KTpq^JY~pHh~InMRA@MP>2cFDm*pSDRzW5S(DVgp"
    "DrKlS(XnZok$q51h|uOJc983!xac9=vcD5_O3e|UA{~KyKfq0ZCg=H?TCqgiGx8&&;+D1Kq)2Zo{$vmxLLo|@5IdL?Rk%`~>{Q&Sq+sJAJ1;)P"
    "Ex{t*W15=ihUC0|Pdn8}i~HoP6A>@n@9UomQ+2%Ep(E<`^{^~DOra-7mJ}~eZZi?D6s6$$Mbmhv#jLTx{D=RZ|BXx`VV)C)lzxp4P6E;vQ`&R`"
    "IY~NtcjJ6jhFuf_ZBR;Um<5Z?KTID=;l<!Z==^B?(t?%=oh*FcWC0E+=L~boJf2e^I_G$|8pYx*5oLy6qgKs2NJyYy5+bziWtvSMyj~|e4)WIH"
    "!fMWnd-REe6NaJ*B{C^5;9HpDJvQ<P5_ccDlT=h$P8Pg9P{M6LRp}Q#(V(E~KreSdm|Y^DNYT=CTkiF)!<WOhKn61AkvcG{X8texuZr06aTs#3"
    "lyYkg9a&*zba_&-tj`JZ0S};twy0JUTBzR~b*wF0s!tVVji<Tk7tJ%z3S-i{$;(1C*j8auk>PN#>rGe_>N7{pN>Rwk^Nw|K^;o6EaE@^%#)Xm$"
    "-uNM7ndtZt+FN4Z5d0C^pk~z?ZTMg~sfTzbBmXm@F{lIS9z^}=gDx85Su~sB@#NF;fI7!tVG3H>kdh+8(Xt`+$I1RI7DLaBNZ^M?0u2wnDVvX{"
    "Kdb9srxzqA@sdy-@c|nG<<SGb<X7l#pTIx#@^V9@w2J3?dc2oxLdg<orZl@&y)3Ru*i?(64GI_JpBC;+ee1ckZP8@0g<gawxoRXr&9i5{hXeWj"
    "1}*it(Gb~ZVMk!C;n)r-acSoIw1@5v3Lv<xa2={*6re~JK8^EOj*2N{bB2OQA74%XZ~CKuPO!UJE<=lcoV5!zQ*H7W%jkh3H&w8ZxErfD*Q$8L"
    "-q+^qmlv#4FJ4=-jr~weLuFe8qajxno4(ZC>O`1P2=GR_(feTGXEY~qgsEETD_`r&{JvDbOqV$4Q7YRCra<IJu$LLc@E&cvR|TE-X-+lA)47;)"
    "vm%SDc)AwX+oT>3pMOf!d7ylY&k+5`IlK~cr0E<T<%b&U)t~4(#vHF1S`gjQK6?ZxJ0h<6*u!cpiW!rrA&bWW;|LiC<Tf|S5=e6pQ3g)QyM08("
    "V{WyL3u-*m$YvJR7(2S!Q}oi;^dLK6dh<T(j7MkWN4Svk1a~}hP(}E7c4E2Ur<vngi}0UtGPgmxH@(Fh#gE~81M%IJb$QZMYb%OH5BQ1AAzGzB"
    "3kxEgIM{IVNRZ|KfE75qSchD{@Y%(W{){^anf0X_;=^OMlu!pevQF_a!0!ko+w2pw52hRy#-GefZqteulJ{CXo8Q!Nn$d41D?adz$Wj8{DP5ZT"
    "X6CVoXsyp{6f07`7_cQ3I-)_}<&oj0^IY{R^vLHZkYl9_9V<hUoS+rQK!~CZ98SJ??Kz1WExkyS;IV{eubePN08<ipgs_ffDb9_+imGNp`l&>X"
    "CtooqE;|(Q%1=WwXq=d3Fu)uWvKO*PV4XtCUX`Mutxoo^<its5vq={^Dr_NE9su*&9;z{aB!F6UA?5e}KhoPnx}YP{f@aE^a4q;iby|u>jUSk<"
    "a#M&ka;L0;Nhahmp+6~P4c_IO;@D^|q1Z+IF2=3k;*pPmgcGP1;;Y5%Njwb4U@Q)}@t2sjk~!+OI8zqgb98+^BYvO7<J&nf=T|fa(2~m;>Q~Yq"
    "XKGDM7gTHl0(T}vn$^h{JxAZQ!2LUqis%0u{_}fiI?CCwM6X4-B40pETO7y;GdpB)R**Q#g{;up^okZJNv9&iy?k4*S^MbhqzH@qnHKmXE}Cn}"
    "cZh!Ko4s<EeVjA|SaZ#~xL8ea?V&8w;_JLgpFS=Ka@s(sEps`Wx)?Ny<3F3O%$(Am-aJ?6OT7Gxe1(41EGI_~M<%SS&Vdqui8kGay1I>P(R%zN"
    "$QW_S8&`Eji{XUzQ`Lx}V*zPQG@yT*LjAru2Krg-(s-m$IQxLvhZdbE*Yy^j=hx^2#@yom7qhzya}bypgQFD>3Jj%`eJ(`M8lBNaGo&=41?!-4"
    "D;{Y_r|_s)jU~dH34Y*nW|WQMhK?>BiLTHqwJRpRnD7Ze$7R+i3H>lRIdrHW6OTWP|GtS$%vdK$Tzg3(iyAXnkcMnZW>?4U<SMYnCkPilgFywa"
    "iZ8n2F54BQT#zId=vjioz+KL8@dHETrqAj@CPW*>41D**KvMZTIbt#1OauT|*0Z6ISHG_HljPovKTwgxuTmU)7=<h_12e2ajvj;QX~g5SG36me"
    "k`WiojtM!p&(ikTjC)ajcATIOQqkJtq`V5B`S32ZgGAoc-`pmgaePm>y_W^!FoGpxikp@C6djST6r^yx#P<u6IhBHdQ|b{?b-<Gh=~B$=&WW4?"
    "td`WxtCJjETsS*Ba8gT1pnhdO!|H_E3@c5I#FzNQ-mWT(spcFs)I|ytxhFN|Ij2m&TBg6y`_$>lf=B2P{&`s{`D>r`0i(Uv@VPf}-pZYx#bpUP"
    "6#9ZVGEz@4EpuZn(J#<FQSzy1mtKuF^j!wjQ11N$y~#n5k=D@%sQ}FYLleBw4Kq%O%o8~l`njJ7mOSRS;Ct7jAAVLC`kF|53GA8^!Ueem8pLos"
    "CPbqE0q*i#;oaiGOW+SbCr&d91D7)^{5j#rXY*%Z`47R|e|WN+IMV*QuAqP+jqIvHs`*8+sWTsh)#~(;13`5t&q$u|V}=IA`66B9U)5|lzMo+^"
    "GWHjn#m&X-dNdjV)I1~$$gS0;IP;Qu1Oxy)o<TfI57^h@0)$2$-^BLOZ%+k|%!DsDxkGvEgxEZsnRe?O;6{pJ8(5NM<Jh(xd-5??$QMo_klF#F"
    "5h>CEsR8N7nDEGI*Z0I6-#1=p=B#L#BQl#W8O1mG0((T!%QbiW(Et4=a}IDW=#Q?T`lF}3y{C{3E>cEo<gg}m5~jN%yDCyhp>)m^$Y0DAK;-lE"
    "l`K}rauf7NM>vXxo)RZAa`u<y0&dVJh_4BdE>!xI&P5?fSC}&-IRy(}K*Z~r%YI%272-2I%{)2iwc@=w_5mdh54}fmq5eE*klO20l++W<L0R}U"
    "3Y{-Vq#eW+s03G}Xg3$8qq9|7((3Qr)#xG<yE>|?9+DN1bADJdr02HnA~2^f`5RclF}ehD$Kzm3d=`xx^l*ApJx6G+$C;$WUTTJP2)QqC9+nLk"
    "@blWQ;slpywaF+5Ii{1N&+xuIuU=2ghz-G@8xXc=4SB|(D1nk09Pe{ywYXX_EpIRbOU2FPQ+nEXWB_U<<-u?=0|ey(`oE{uE__Fzg7L~;PmyJR"
    "Oa*$XGSI`W<&*N2MxbiZKs@pVWPh920d6N4bcKhLQ-bhPS=;COhf0ZlbLQJ-AXFBhZlX4(N{%=b$%{L4Fue5O((WAm6Z+i#Q7~x&v-kkl;;zId"
    "+AXeS8U0%0yui+M0pd>_z+hc|ZY1W8_KE<2HsjS}jR6w?N6+@e@1|<hsA%z*TK!9t{mV!Ct3A;>wOH|b>NILnWwbjg6zp`mcF9}G^&RmYWDct4"
    "`!@o4lF%h#$j*xRMJc{~r}qo|W)E>}))nlOuoiMrR)!}NlL_L;8R!3Z0D#qiujl0)V!bGBzpp?CfdbA4BK|xGiI*UgA}QjxLNpLtB=j3Nev%1Q"
    "upwGKLx9Z0i1csZ6~=|EHJ=Qlc8Cn(8tN@Z4g?+XW&)8icN1%uK99PG!8b<;eWaHyEmp+Yk~ZnBwLkpuF1}XI<q)Hfa*%r;qX-TK!yKac6du4D"
    "e5yFCoLJ&FISNpa3USbhYHS%lEDI$B-7MwBcwNo1Rz=JNWAK0(COKF+(wpf?9b$K?pHP>Lfk7LYflUNuD;FL+)|=ZN^e)}P&K_}<rhr3NncZY?"
    "BK)!Jy*avLCu*y-)ID%BRihzw5Kt=pkokx4)2&`_Bl!*c_uU5_OC>U%i<tZms>8^f&f-G~S#J1NKHFtZ8u7%ueKHLO_Z6Q{<~$DZR7(0ler5Z1"
    "k=C?f^37G#-Hda3WTpZ<onzdJu1ftIg!uAQ&XOrPI@v$CuHz3H+KhFe1uw^<N+%aZH{mq(!!HSIrjmjwk{EuuZ*K9Ew;j#l#Qz1P{O$bY)!xxR"
    "x;V&=ezy06>uS<pp7!E>rC-tcqqMXH0v^pNvZHHt!Z`UT&&7kec&q`PGVNx1x}KS<58C)Ri6OTx-kg|hYET%kn?gJXrWOjs^s^U4$@*8cz=YTC"
    "(h+g!CUjK%Mu^NfxW=@>0O`31LCvM}E>-paXY0+sBs;D%v3UE-J+qdqt!wFhuU^mq8Vj2M*bRW92#6$lC`h76i5!v|(~?G(W;B*~^3302`<L;L"
    "J{}*9#B=Pie6(1jkvQByfFK)<UTe?wZ4u%7-H4Y};BiT8bXR3%z85dz-tTVTmsKD0?3Rn4&m(m~VeJQ+rG|wMTA$9E8fS_?{({);)5F;_nfBHj"
    "QhY@$$)ERnFB$<_c2O!CBYON@97L&1lUB(vprLQYdYj_Nh#a<|xl`mWm>h)TXOw;<*H8}C?8RtVPbV17caPIYtY_zh$qLGfFd1KK6qKP{HiO)@"
    "LeSIsSUYB{O{YVSIdIYl3$xl~XkktUfBu?~cZMp<FEj5Hf$i=UF~Bg2xNv!*&loC5(Gr8e<hEIW6x3Qc!+*LG3VE41v)@(-%;6FLNsAwv+=UX6"
    "SQLfjj;sKe0xtH9OK?Otx6k>BU9g=CYk!CTUa)C8jWn$Ab|slRvRbq`xAO_PQn~{A=W~VBR$P|cxmk*Jq1OyKg%&64nuYzY2(K|tFrD^oty5dN"
    "nwa)YLl_{rhAXmDe5t>C2Bj_9E}J&hb7+J1`7(b+i0^Z0;A4a+H+q~paI}2YJi|AtLNA~Sh&)6e=9m5;{C>t}AC1A|!Q8R26BFD+1C~*3BZ*A`"
    "%>28>*E38rV%ViP$5xZJK(ogkam)I7UHK~g5CrB4c{r6Ny61y0CgFbB({DHEab7xsdwW>S@#4svkI6})Oj&TInR_it^Ki@LYQ*T!z3VB*t2khk"
    "uXt<97DCBiVS#rIvB9a=3e}$4<IQ;;**glsUg0P`L2{q_ctzG4z&$zpTpnt1a!`CZ{VcBoy;YA_kenop$s6>My;JF*rEH?#VM+})Y!3)$^&vn="
    "$PY7-fx7v5OgTG0mGXz`1)vtuLBMj1{Yyib#U{UUGyiO0g^i(?s9x5Y-n^FN%+}1~>}HOR#oQ8G+%ajpD^hI=bow!iX3k{4^nV|k>RPCWU(@ql"
    "<h=9&qqwU|cs~(hpu->?oH~YCVe#X2`hmkN?Wy4b4w(IrmZmbo;@<m9eBQtO$m}=F6NtuV>l9UhB>V)e;mzXF0!6{<zC{1)8hA^AI>#FfJ%oCZ"
    "!?!BM^I~$m(<FB@sE9LJ4o)sSq&_$cSUVOk>F~za`cd%~ii0>4r(RMh9SHF|Y-AcZBQ95$%_S*L2s%)wf&=4GXYm2P!y{R))~jR|z05#Ww6B<t"
    "qa9`(&}%RkgL0ESoE5j|@ivj4d9=xpnEpyuqxe|aY8&kb=(HM^B2}tDikYbxog3+`5rPear#Zmr9iOI9?U^$soD*43nbx+L4#u+K)QP#l3p2f@"
    "9QHZyF_yi7XfKj|q^%p*Uod`ik>2EA4zVfZG4Ss{^XJ85<gsQ7`9#gp)<>fJWTDa$U1`<jNvdNy(#CvW^!V_}KB_ONR!z*4e4K;sNUyw=7JXXh"
    "f2F^WJ!1YQwX$VR-P65X`r@?sg_LLXS(fw?OSENsY|f5Rlt{=P!QdwO!ElwXu(nI9_I0gJkZU$AYAMoga=h@<roN|BA<JdRuqUNG{}d7CHr*k^"
    "vtvD`y{5{fIPbCZ6Eakvp1^9*O8%OqKNp`JDKUB5B+##G@uJD<9}{H?z*~*GWGW`L+kLhAnXf+QJY&>XGpN;Z%$u35;bYC=J#AoCV4;v!!jzI3"
    "YsFTfXR(8gs9w>_tyeND6Uv*l*HkMtosPu#(}4)0OCmk3ZOqM|;29}b&Ztf2dnl~SvNig|tSUNE&k5g?<2W<pp0wSgZ|8)Ip_{oxZa^Qt8~%Wp"
    "#<w$(lpqR!{1#eM#mH>imfRQIGO-~cjmwAX`aja%Q%fg$1pz~KWrg9NVxA`P6gpo;Rr8Prp=i-NTZT-IoMb6QuxCvM`x;)pAETZ<E6>vzt#X!v"
    "&k#~&k`o(tb>{Q85WDYc)8}8-JZxIuWIPBl$yJRwI1^J$a-^CkZp_ZVNe}Eag|izbdI-=Ga9tXO?62>#xws|7mqe3}k^+g>jGLv%1vE>dx1L$L"
    "&xp~tOso%=_kgj^7x!4}946)g4t2&UD%&@p{`fN~8(N|Ni10%yp3wH#kj1W=xG8cGYs~STXEW1*G7C7d=n=&zYJF_dO$^DAbXXjy+@fSX)x!|y"
    "O#H%(0RlzrO^EWY=lXU*H#N>3J;2S6^*%xJcT^yfUJi!&+b2%zS3P8+ls<#ckf!pC=J8aV(h>!)=6^R><H#=8H`Z)z3>7^!QGvb)kEx2{3YPP("
    "Q8>up{zRHm2yu7xldw(K@>Ft0O>2Ks%>B9kSQIf}+Hked-znt4n9#|wS01t3Tg%1_47;>Q<gE7TJ#$}<0vw|k7a^%S&i2SjHMAaJ0=%!6Z*p1!"
    "vb$nu<%-ed8JIo?I6-NG7|x6<4*ogi^yXiGPKzlvHVCgLQIVO#Rsq;uRciA;_G}tpUjypZ>cGjbl4E%R%^F{w;D|oOu-yU~rSFKMCjJM)k69Tz"
    "(N(`Vt#T>V3pp3aOF1;g3Yn<PTDOT|ykk3KKxQfjxwx2Kzm=P*P2(HFp0RZBkX)AKG?0)h6GJa!8lE_lV;xO->bVIk%@=5&%+Hu3!@)Tukh!w6"
    "J}t}Ej@XYJ`pDYs&?n-Gu4g#JO!NS<D-V_%oCE3}H*tOT<X!&NC73Th$hwHc7SeMtAN-!9D)*u5X_}?1o3PCz{0~FHg=z6qDH2IfKEbP-DiKUA"
    "K9ble;j!n6&w#j+OlG>BpS0x`^(7qQ1YwZrWHtqrJ#8P%dCOrv$t)#@UwysxMW=G96PLz>s{!H!gTs;56aB*NdYK)NsmV%+!$YaKDM9LzM4Su*"
    "U0(|u8^9rvSPFgSDmWf4;`N0V>WFS_SNtDhONpOaj@g1;#f4IXjt6GnHQ`byK2>%Vk+EMjTjk1hD`Rc8xY{Bbyx+}ZV|PHF>J`&EanpWmIx%zL"
    "n650~05C``On`3gt}wSJr&nTvJNlL9EY$!zi)%uh#j$DOYUVf%ZF~9@nUAOYV)HulP@-q~!)!pmzNGhNf27}fWa?zVU}x*VYR81Ua7l>YyZ=C@"
    "BHR7~+9<UeT~#J-q%*KGc}9y@PKhDJX8Qz>V8UWNf~U+^Bd2245<}fSGZR0}{A8P6vq)DkZ#tVN@7&VqF}-&NY@A{V=3o7hxc|Fkg7s?$niZ(&"
    "P5;SKOe-Z*a+$NahAtuGu*XPI4AJYE+{T^#F*uJ^cRW#daspXvU&DE)bEe<j7pW#kI2d1C7)#yzVh_)EBJ}&>uXWwcSYBGMDbYL6lH{D&HS+AH"
    ";2_4Ay5w=M0v;~uKM=)V*#w*v3$z#7oQSOn!c*T>whzgYdZJE@?Dw%ulUGHBa|z%5tzuGeoV3eyUaxcEWpVf!w3L^dnu+-66IST2b>Tm-6=@F>"
    "GG^~iv5B<gqqx*3;{X3kA2xmvxH*k8q{k>IoW1ro7+Svw${IArj8u`m^_h9XJLIkYSs8YD%^|1W#Mb6E1d69&NCzx6gM8)_V@0IcBFv`jpt8tE"
    "j(CxPERr*92XC$1R=57WL4Pv_3UjETk2T7c(aqQCr?Ul$@En4_lW{ywn5?IMTXMy<i|7B&v9lU&Co}X&Gt6v-w3r{5gbGG&O+uvL#Zou4N!1_`"
    "l9%ze$$<(rzJ(5wgnY*?5@nn>LaWNA`ai|*WIdc0KyPOB<#sAWl@`wFb9kS9L%F4UgVzVI>aYD#68`hSh~Wh~EKU0se8p;+tEYDx6sgW0DI+{Y"
    "|Jf*T`-Q%648jU{Vy_2Sbaa*H<BV`+d{uK<Ul`_80>LI&F-gxq$;y@mo2nJ5n%A$D;GMgIjU@twvFY684`vp-v*h`Hl%IQ1tM$*=W;$)sv#AQp"
    "O_YsuG0*AG$7L3aJ?C_DS;Z0B#wV3cchX1P7vi$xXKII5=t~MMcGij!W-nODr)e`OpE0~kD$=)2FCOyJ=GAj00NW9ltL)ZN0X-sV3}GSO(#<Xg"
    "?-9s;i6Ry7Q|Q}VzYOfUz?6?)qW7P-of<jsgCVW3x3N-GO-U2?qyBkXjl5=Wb->yAq&g`RZ9GbuF|EtQW~RtY7Px!7U{X3M&EyBK)fKl$L5k!k"
    "US<jqIJ&=OI&PD#e#>Cfxk(Y{!t`;E-@MIxaE3q@r#5lykcdS(-^JekKBq~nS4ZT;AV`brU)7ho7Sx!O_5POybgejxfj3LIrby3$JlXjxx-=};"
    "O>|E%3XlXTL-mu~_+9IhOmRcp=g!!liQkcyT)e!q1#ojVt(iJ&{Mj|SM0%Hj{F^cDuRl;Nb5;3!yphb~)O?8T^>UUWGcGOa@#&rwFY}?I4KkjP"
    "`$$=HhJJKS{yKg7iitJI`TQAe)#0?cDmyoYnPn2s9LIeV&WIpGN=*`aQ(Q%J`jTs;x?*fDq5Qhp)tMawA%jWi_3OvRTh`={^fYyER%k}4F<KxT"
    "Rwfr|waVc{WLieV{GItTZ~8BKy{`;3GwhhQN#sxt*v7vrN)FMI<r1?{gp(7)w}Km@)1Y8mJUzE;52O0=UcuEg#S%PGp-$<Qtk`5!h(}3Li!_0t"
    "A&8Vc)zqf9#Lq<xTQ%LGQ))yp`p}ND=;4Ham)_%=sxOieN;w~oWXz=ts&IKv?HaHz9u@zlZ1hqbye)EQkQgu9&==kYgA&0-rJtp}`xscGxAU34"
    "Iie;pDyKz5dy5kD-h!KVl-c=3@q$qE(zKD_n9jjP&`Z892sY}fHQU%(DC{M@p)gQh92QYEZ(#D06NI4;EaZBr<YwmLnW8sVpp6_E%7wJVWr`8~"
    "ub9pveflb0V{fzM<~5gphAqCr%>H2kk2|jgcNv$?-vV5FoK-%$$ro^osRD)RRKVA#wB)J&^t9F+q90SFlZ+u&l1RGBh?XrOx8XUXvud>S8c;l)"
    "3IsD3Pt56lG!}A(KD6thA4jb%XUph}jzGKhUYpP#;n<gSovbuL!;W^ZD;4kZ;vYYEZVmv8p86}~Ez`6ggsg8vmM2P|S8M?b!U8$EjkOW6!^&6j"
    "yq1t!>F5JgIl)q)hDL37qVs)NeF|}8oBSX_?AnNN00q2+0LXM?IXaE>i-D;eU}5{@pK)xYJYfU}N3@wfkNo<p*4L9Sdq%B3OW&FqDi&t>p*aR<"
    "SU1nZG)02eQ+``M(M)+K*0s!%GD9fN@X;OIteie`lP;2T58{d_YnPZ+0bv<v#CQwp7fL7(8}zNQeuiu<v@}4Z%85&SMptrji<zvFH_Q-)L=enu"
    "p^WS{&?_u#vz#!=qOmTqB1`?S$LF21mg~}1XcL6kUKr*Mpew^Hr`*#;+tZ@1GnsIE5Uw~gXrb(W6t*ZN^p|ah+tycAHA54gN|TQi$J{3c8D-8`"
    "=;Wh04o-!Bc1;_H%2f2Mq9MxQO`F=ME;~-)kZu&V<Y~h5AwkqxDOgp93=?BNEjRV?WxT=9)qVhKK2)BOAaylp;2Xu%SVdjJk*$ChXFsb<TWpyh"
    "4?%`D=I>`0gyM7nj%n2<Jwr^TK}c_;&#MIaQE3~$Me!Op%P2jr7-^<Jp{uUE4XgG{zjB>c^i`qy_?QPaTiGY`)BEZ1&oRS(M&aU@9T=N?3-qf#"
    "UU9)TEYmtB>f^gTzGDj{B7LfChSph#pqt!)w^bPJJ#@fvDW;%Mrn$1?5PXgJiP6uGkHi`L>fh@Fonpvnr|iYhpNJ9&+@0r)`lNouhfM=vPuPNi"
    "+103lIiLD!I`YBzr^K6dNUzc9r_;=ov}Y1Amyd+SbetQQFS`+i{Np1hgSU$^ZL(Yiz)S8InKAlWY~)Abl0J;xhc>RjEB^>EtH$j!`s~43o%bnX"
    "Y#_WH+Fw)`Y)1(NlImzoB-~7mtpiwxdRi)uWnz#H(dWr+7xOU6Xo>u){+3upXY8P$>-+c6Pa5fQG8SoJawr@?X8RO1uEJ{kCoUpt9=B&BQpl5b"
    "5JD-7%_Z5v*BPJ$1~IDY9}4&DASvRGT6)#xi4~c&{uoS%McHg@S7chs&r42k^Zs;>vYTV{G&uLt#e?EjCK2AzZ>>zvqR5W~5BuorW|F!~s_4=0"
    "y-tDU^5k1&J(|fdWYDPP*tTli!n4glX)PY>UNQPC=UBD4z5YKc{i;uxy!!9hQ*&=011fXf*trMv9(QW$aN^-4P}u6n^zk1V{w3Xx(A~wf0_nW|"
    "GN|izd9bdB%Aj7vn8J?KLk$Hg%w=;}#4YeK=GzWNiN5}8bAPVi)h!QMDfIeJ5^YkJndzRPgR@mCC~?DDF>i(fai$pQJNjql8bK&9Ybp)XBn<^g"
    "$Qr29Wh45nGNrd;T|8z$a)&^Yly4};<_6@JXgk+OTK=W9Itkovl6~VF->4iN2pEfRd;>qb$N+B=8M70bV=+0qy6QtYlf%^`iB<(651>1q?`4?;"
    "Jv%Fopw;}BQU-3x)ax;(tzroAjfl=eq*`xaXbH#$`pI5&*uzy`C<`bEwYs{R3(IXc-@J$$!fMBm)RQjw>*;w?P?XJ`T?H8)h}JL<H%)GYv$IVe"
    "F;jfiklTR0OKo}ilU?{M+Iax2p1=~cRjYKLFTA1afvD6%)tZ0f4VFipQtK(t1Jj;kd5Nvgxs@!o9>ZKsH8ZLt)i7%A9dOtNX0(=WEf!b|+HcIE"
    "$xTLjh?!xQp|wdwdv7DuvT!b2+Vbm%A}k+5=!<7mP;V$Ob(?8i?U1*s)s)IBGHWPLdA!O-Z$Pg#OeKCu``Xda2Q^9M)3}Mx|0YP%n9|t;6%mvl"
    "wXa%AO>dsIb+y_E$(}gU*BnX$JM1}z&2i7*V|ismv+zd?{Dwd_uEu1+uP!Y>eT-8fA)d&+t+6ph1J`z>3b9XdT`ks4Y>8jwAe%9bJHY}NO9^J<"
    "AN9PeCk|o5kN<)0BS{cnX0$r9=tB5>t;XLF`^a3}dA_4-v<d0Nf}_L?o))cTZj+cKbm}I!K?tXEGO`p~8<PDS`+~Etm=JIZQLxWEW96-M5OAMW"
    "U3_jJQraO&YTG<AI*z`;I9Xpj^z43Ut*)lvg~b#0wVkCg36)N#LlMr#hILYaaEs&fH9Z=O$4=x1K2nuIFi8yBpF#IQSB)p4YWp99psGIR5S2T<"
    "ox8Paxzj6v3hV*gY8^wK99X&$Q>$wIurT^MxDv3(TB%+YJ2BbXG^jpBV#qXiYaPpX-^B$lh*sSZk#u--G^M3lq?etVWdpT^QsHC*!Lv%m^P$7y"
    "LMb5E(W*ixMjp}y0Kx_v5t<naW|USUq$|WYP^C5+6Kc9Vu^MDmpN9#I<}sbeM5ImMwF1?S-r(sMTT#eq86JS1gQX7b43*-M$*RDnZnXKFHqF3S"
    "t<Lh~ILY_a1JCtC@#2ey=vvgq;~O_r0VeOd@<max_FkG4v%9Qs>i5M57641(rGbc5DUj~4iwrf)=zsc4@ja!79O-%1`DPhC@&$cv-CZSvJsVZP"
    "!|ec`J7N6tvC|fF73h};bTl*bLzZwxeZDSsb7WNz#n-{{`1i$!qTz)YNQHI%A>mM!9(en-ZT0?^&~A`mEEf%X5aFgHz8lo&42V67hgdhYHpoKs"
    "8Pke=vD<|-n-J$VG0}|C)vLF?*kfs_MJLzaFc!hoKlrJPqsQ4g!;vEMCbaRh%u145;{lypvA^G#6MHDWgna`|X0f)Tw5#=V&l&p#72vU%9pI;3"
    "6y0@S)Cyf6>FR$$t;=83;@H}ID5eeBb;Om&n7I*4PfepB5XD}khZR2%w8ddz_NUDJPT-nT_>XiQIVeCAj@o^HX(`c<W?hlbE&H6O7mg8r@+?y;"
    "6h3f(_~^K_Fo_pbRL}<DYc+<mdG1%Macy1u*#f89XfL|T5Zlv7_8&fsjaY^2vT9HW^5p^Nze6*%8Zfej=(;+BxS_jKF%<c;Vs-VOK7b<_O)|gh"
    "&U01o)r2D0;MA!ZF7vtRV$Ld~a0v~Tk3!#D2*bCw=0W7bgbBJL<{@Ic94IeP+sT3se@pZ|%Y<*PX8~6}+cm7LH3wM6_kZ70$CHZKMxAyS09NO?"
    "mxBr!#zk_yZ3z5S&9EfexYS%zbvs(W?o^D2>^h;`D-N8|0)Nb%JK;_3&mc-!6qQp9k&tg*y)4E?WXFd*$t-kk>JihtF|l2-4a)tC7elBF#F6WS"
    "V3FpBwkP&)++Y{lEP_~z^@~zYW0a0^UqoW{iP@Wz2_v~y{yahWS&+MvO?osEdyW=Hb;%6?9(*;Q)oKo^F>TlI?ar9$zX4y3nkQ0s_yL{pk9wR5"
    "4C;=TrXKqXWYCkjEKS!5QYLQ7#qJESGpM?5?@t%&EE2!J9|kb}6L<-|P$Du%n0#MUUD8YPw~fvYU0b8c-13q!r%s=GusayRWrFvE0P>Xd-vhb^"
    "7)(M>7z3i0DDX3rNrzisX|>{5#J;0mh-2U1jal@B)`vyVG0JZhXhrw|0kiqVn2@0RZB{$w6XLS91MxY8<kO~!&BAI`9YRX_R(HduskA<Q_ALE5"
    "n9j)-9vMH+AVDVlJ{nLq95M@)qF4x*xfF`CRhKE7ZaR}+Si9nREC|3-yAJdm*dNsDh_<mH&fy3_VrCoI+2<LmkwQn&6pwO4X&5FVk$%EG@J^Qa"
    "-aW<C6#7`vR22bn&BDZ%jLry0*ntJ_7r)@>gnPL`vW;98IlwwCbgiMF)^?vFpSe5Zvup_xu;z;-@$no#5)X$%Pq?K-S+nVQUgGaIn^5*MX`2vm"
    "YT)RDnT}XD1-yM!AwJkOf~d5LHKR3ShtHuowc9U_OkKDYM>p%0T8&BjIeqfRQ}4-E>X1vw4y1Fy=5Al-GN(9Z2%D92J&fn|ofR{a`uf_M5Ld4f"
    "z>lDBZ$e|?J%g-{;Ko`#isS9=PGL6iWI@WL$R=D!3Qnuy^Qr1}yX1TbdpsWM;A7Tq*To4C88JVL-to-B_Mc>#(y2#>#*akkV8c7mCIh`(z#iEt"
    "VrSsb(78<g&R4#It!?;7q{v;@4IDP%VltVAMlZd@idmKzhm&Nqo1Wbq>q)=QMtgTan=|Lsjn|kL<njaj)l+%yoz#t%RpArjDKCBwWS=*=Pcu#A"
    "KmRuka^GxXvUiIF6NAD-_?+kaQz2<b4@P>1rDnV2!NbDjbA3OkR;y`bbU=AP0<`>1&N#C)cGbDu>98F{F<TgoKeT2m2%I4DA{%h}v@+5m#)I)^"
    "hG6MKr$?HJN4-D0{I}ls$y5!Qsi2;rB?^Gd2gxMg-=I`gbjj(tljxyNToJZCHNVdp#)oD^6!yuLrj2DX^1+J`N`JD&Ovd70{B~w~$;eFG-2w$p"
    "H*g<3c#KZjgkUo*OGJ<aJA%$2ePN{BaREKi#sVc%uhKX3w@K;>pVn;_3{_m1jD`9Olm}ZJRh&C_$mdTMidN7gGmxhKp<U@h^aK9LZQ43K#kjLz"
    "Ex%vvVA)YJe%FdXD-cn-9y&c<f4zn?=J|e`!>*N;ff#JVv}9#K8&_t)gYYi5^17Vkm|C<Ufd_j2+YOMDJHOl&H@#@<{c}P!J3ECaJHNYsv#}9H"
    "QQ(H5ud913R7p!q@5MHarDS%%0;b6(Qoz^3Mqa$Y$%n!P;E7IJpf6<<74u8uF?J5bE~2Qdx?NMud7j>E|L@cg1B2SrevOXV1v<F%$a6QFGB*`H"
    "@$m!Xx&1g5JK*g%Emg~1D0P7)j)$XLofXk;lYP#oJRQ@qA^soT<JMNPWqVPyR}{rOWQGVoWxhY{tQ3LCYcX?sDdk|B9Yn<~HM20y16ki169&Xn"
    "T_(jT9K3wdkHc49!LNN9=PGEHzX|Fd!+&8c=H^{c1pDMc#VPLXe?qGUR??w1@f9aoX@|mPRt_qKsALZNlesx0=2>kSdu(*bN{=yx4C*e@Xk{bI"
    "#TxXy7Fia#t(NDO<)zYr4%o)zN>j9qFk)HU;qGeI5O0<D9?5W-o+M5?z5lp?fG_Vc-(P1{WHmp}Kmr;C2+Zi2(M?oB&6VeB<_G0sv-l%$-STp+"
    "wS;d*+@tjX9aEZoyz(ouBB2Y?v|J~wgI6YY&{IAh4r@3f6(`ug!@NY~2ixxav09C6^89a0H-)s9s)Qj$iiZ<_Yikj2NXHpW*(oYxdOw!)sMY*$"
    "BarngA~0hjHxre6BZszpT^Q|f%}Tq3*CDCStLQp_$2H(UeS@DRk|rJ|E1<)To?w+0b=@lDNW>jGCrH2hQ6VOT{I6dZ;sPP`ny6Gh`j9gz+Z^sW"
    "Eb9(CaN4lqV0G6T4Fy3LhE3xBt~N&9-y?fE5G?qEXk7frB`1D>f`<6$Bc~`fW=0T<OB1UN697n?0}xkhT&$E<j2jXjZ@$KDn-M(M{94N(HT^0}"
    "N3lF9S^)XLfN_>%U=g^(-;7QEFK+vfUtZ)#9XRzmodj`}^C(4rafZMr_I!i()`?jD>k!vG;)&l#zxEnGl6fP^=8D#W;e)DH<Db#5)WKF#=xQ6a"
    "24;6en|Wx|N1#_(QKv<t)zWbQfo!oJE+BkdXsnPiU6FHAUcMYW3aW%tL-O&v*~m`v1p%I?X!BJ$$Un_!N7CjYYks3>)F6J!ho%x@hp1XguO;hv"
    ">6MQM;=t%%KqtD<g}RDUXRG|^QD#Ua{$ypv+Tso$$P8#9BbO4QwaJHC&Nw_iZz9tiV8T54@F6{n%!6nJoqdXUPKjH46=(?;^&Gp5JWs7QD=Jlg"
    "jn*%W>LTq9N02|!MQbusvBzyV<OVaJ^*(4<c^d}v)g(7xhvsNOqlW_K*Eu044rgSI@LV<E&Lf<HdHu#4%_g>nEQ_CFVmbzqtonG5`#N(QV{UA0"
    "i(T+=9!>(A=58f3x2+#=X<~8l`n&kS!-6(po)ZvukId<!z9rBC)M6zn>)VX(j#cKU*X!KjL@tPM)M|*ZQZYDTz)Y^bGIez_*7dgSq&}2~U0A@-"
    "OQkXxWa^15E9JoKNt)`z9(;58tWxTVxu2k*CPu981|44!yZ!$BoF^vcc&S4&HL*J>E25B@AzRn9Fb{To4|(X~r(*;X<8kvGh1WjP(we1hLMD@s"
    "Au;Zv-HqRNfx?!^$jvxuwPAYBINwiJN}qC3yw<_=RuBg_jnXDr>Ckw}Jnyb!qMHH+CrQG>HxkV{(J1=*PR+{t(V=&gYrx*PD3tY%2U587x`0cG"
    "CaMKw@Q-*U^M#FuL}nw@*PK|_j5<$kzpU<V>kqY6bWhXS!AmEO(OIjT(S_$b9T;a70Pf&c$e|yQeXW_Nva}=$e_SNO9jD}+_4Dm|TokXoqqcaj"
    "O(tc*7@!3p6_)EXuPxGXp4BWIkISK78=d=eDFoxz&fCoFtS)??f~cD}51V&TBH7OsE617e3aecikH&>PIO5EiSpiuoG>9M}#uv;i7c(=@Jo8Me"
    "q(Cyx$VZs9un_p76et&G2DBl_tuHQ`P|$N)6^>)TPNx*B)1-tPcCRk&3IeoZgkV#0`Ny6i==cz#?-B^J$JFSXIab=f3q4LUiS!yj%Q6%$FvN-^"
    "l}2Jp6s{R)34wZYG6YY!>LEQYPdF?nD9ti285Dkh$L@Nv5ho~At~Ld#Pl)x@Z0v7hNhdC?6`xCc67F6&sZG6#&RuNI937-x|3AO4(Qn`eMO<MG"
    "y})GM5W<?|+y~lwB6J>Mtjodt(R=TOGWLTxJZ&d$5x7UTx65+sKgO^0&!^XJlXpGF;0>pc>m+0sW4fVZ3voLp==E{tgZ#EFjtwl+WcmqYO{QkS"
    "jQ>SG6w*Cj66~q@8G0+nyz(}qea-FFqFt*!#LPxWcTpsC)F@mLX29j4>gyTRV?Fh#Fsa4T2zsT`wxPJw{&_9))Nkvtts>{SABJ0E=ZGqIs{4S5"
    "7OO<8b=+99?^hW~JNedxImgYcuELU*g`&c!iCbqNrAhBeyH`6MX9Z@^aolN?G0e)c&f<7{-s#n9x<AJC-NUF1PKf6kbt>OaVR+S`0fF#3W|sQH"
    ";gk}rC?Y!bHb%m^L{g^O?Yiq`SVc}I*f~*=f`hhNok0dSc=_d7T7{YkN%(@cwha3q$|Fr{1vM8kKl)hIy9Jvo7lN?HNUqL%$hkgXnv+RPUc*~N"
    "x$@X4Gm8bW&M>m8OLr%#jTn%@xqFvCFOHL}z#qbph}dB+ikU29A%m<bBz1UwZ6~mb+zPGGEa8f}h8m@gT_3vw>-O*=pUNre6k~BWa^1MK=GeDL"
    "lFdzeI_pMs(l&yz)cG_%3apwpRHYRwO6gL7Q?eL*L6}w2$3pwd2vHH{V$((^?<tS8cuBtqa8*ymR!GJkda6&K27>iExKA!J)rzqtF*5-bv>ACN"
    "yli2rG%4SGcXN5UTS&R8Z(k(niED=lHJOH1)32i(8-@g<I!jQOEO!JQ$->T%Ii@lx)wE{HD+D2E{JrL6+SE|{V%Ue>Ba3_aa$c6zCL@Tz=*5kV"
    "|5=N_{V`XDc6Yg5<V#;7IHdKP=hZvHz@*Wrxlx2&EiMinXFNV8klu$Sf5u8TKA?#6fs`ioD>~h7qX55@iPGu^?y}>AScM3xoqQuZ1enOGl_%&S"
    "=RTMpMECoA*ixoI!lC^y-_xSWO^p{YPNG^foetCQxGrt!O^!s3=qhbD3?!P<+y13Cd=P6!T%P3haw>E{-h8uE_)|||{IS<Gc(NyxT)oUvs^d9v"
    "ki*ge;A>rVoVB$|rPd#q77{}BzW>I*Hk)(dl45u+y-LMa@S_dU4$e2zp4=9DecQTCtFtp!B?xeFzAj(xuu`NF$BQ7#mX`dWYy!Zi7!_u=XM2Pm"
    "JR9K>0Q3FHB*`pr{mH}{q&<&<Z2I1rDj`Jede<?sB{t?-Pt{ONkm2$DK(`sj*?zFBV#l@czy-Le_1(L+?Z-{f4K2j>HtW>66pcVXw6;Hcs=`#_"
    "-1SKZ>GB#FLln8nmtRKi*)_7_s#^EFf&iGRR7_c3C=XfMbLa3+{0~-;L7zGAVm(R<M^|cu9pjcB)Apf5{2IMSIImx*JNmL3sRLmI(g^owdEMcL"
    "=M8DexnbgN^#~|dp@gc8`Nl8~${*`Y?jRjE+>_*wpo!;>aPHMZDYGp6wBGGXgF9?KB%=UemTY7!?HPJ()9q3<o+vS%7(C5ik9I}E7&xy!(Yppu"
    "b4!ZiXx7g#rFJsX9VB=8?kjs`S|x|Kbfua!tHSLT<H@hj!InLK{5Z}q$P!fthwUB|{IWCxxm8C;Sza20inF{7otRndppkksRD_ObJ)&BTVg(A7"
    "eLS#vf`cnF{`yDa)-8U7*0}JN*xn|H%{}~t*s;d#)%4oBWm!}MDGR?^MR{2)p6iRG2)Xoz&a6(t8whsZHLV=%JB^aKCm~l@t(R>puH&&HG=ix@"
    "XgT%!sBljxx&=@wLNhR`Co7(jjuAzRYl*0)c*?2i<8Ps^zFvt-y>h~}>j<$^<@=#%&q4oOi9zNd>q@91v#r7ONWGvX=IA0l!&FJmr_y;zB3H_r"
    "tJcu^L_ui6kq$UJMp_)N=$8?iwBN@=#*OEMU8~|A#CxPe?=?y6^Vaj|ELdLVJj!x6;!+9B#6SGJRNpSj(Ic0PfsO)t&165a0i#m810e%Mh>qDk"
    "FyxOWWF_~8Dp!5CWd9c8?8|(xL}&JN1N&YqpJ9bxes^+`JFmQAChWwVtEUa6HbaWIY*46$g`)7d8KQg=5l-b9o+Bmjp^YRwc{}8Di>FWLL?aGo"
    "^C}%NC`Pmz6&M)QuHtLrYGyy)-)SKw=J9mDIGBJDRd3a{a}I2xic*hKRfdcRxx9d4K~3SQxc>k{n$R2#*v?d(T4%0mV!oB=xS=^?J@0}EGdLg_"
    "hT>VBz(V(~-InzPwmh$IO1k*8YBaYUXLiL@qSJm@vZUby!B7#2vu<v>^(R$N0;p+t{ELmVw6R1tcH##CVYv}Ee}o7n$<;x|mbNt9l(=?JtAHGp"
    "<9@hrqARCRMeKzpc~Dp?*p2fgw+C-XUu0(N1(s?-T>Hln^AVI?RyK`h0~vo2^ZWSrSeoa$9*XboDO^h}zn>%%e3Sf(e4<Swon|wytMAtFfI_Q0"
    "d7s|v$+nbZ4mTv7s7jLBjx0!?w@XH(7V}`b5?x`dE{xnXnJm0S2e#>jo|V>*K5V!m&=YsxapKt5t7tlzq`)%ledwbvU840rcXw(xf1aR7NH_iz"
    "vq?U(AxX$<r~dM<^dmU8Fd#(IC^7*YeCjIuZci~)L58xPpNu#mfJ>Lrs4B=+2%lgPz3|kjQ(>s8Kq7?wl`gxj8Ns?R($4?=_xv!RAnfY0$kQ&A"
    "2)+YNiCm~vqj1irKlW-h6o^zLIB{%>fUH7md@;AXv9mxrzRV6_m}BHPzF$c588*|K$ueY*;#kTf3}h*{$io~AT*xB#w-`%{WUOW2nAS-`n7TcU"
    "(P$;N%zz?}Q3W61mybta3O-&fglRpc)pL}Z7F6cZ)+4Gm9y%|+_BEay(HAdXEDeH5?zHLCyp<JfjmM9l9MUE+Javk>=upkV6LXST<pEoE)B}Q*"
    "4<2O8isB--w&aMp#ASX^{V%?TG2duq#lx(rWmi>)Ik7Q)xmD9+b>ak)U*cR`6gRbg?XuRRQNnzr4Cx7B-b1pgZhac4KGe%^l%*2KF_TJ9hS+d$"
    "6%ewQb<_S?YjEr&%66<o1Q0P+XFiWTP!#2q?=)3+{CJwiu~|li9J0blmj_*15LDUZO2@RUOaqi7F*O0#T+v2aUypK%C+hVjddaQUnG<}_e=6SJ"
    ";@E*>n%UV|sC~<|wYBrEp?epXZ|Z!~XgFxZ!-beDN4HH?H_c6OD8(gD3)nn*B*%^)pOglL{q)Vk5+fYQG8Jl8-*=ojy8caCWYf4M<qrt!==;LP"
    "JA_7>dH%VM?nQ<i4L6<(u5yG9E8S1eK$@vTC1tYdfjIj~v~EET!!}yPHoM32c;(9#<gh$X9eFic|4b$-OlV^)Xji`|HeL6!Ru|?g;i)<q*A*Ue"
    "TShD)^cMr}Gh)UOlM1O>_r{-cT8P)bxwN$8t{qc}LJ^?RXjJF{oF|i=_HMM9fFPezVZuEl^ButKMS3PGP}tO_gH{|zo2YB@lv&ot45QLt(wXUG"
    "ZO(L|sr*<@Fw$t|jtb_AW{VJT?=TWALeoXlomJdlNcq3_?{N-l<OP0Vn9V?G%6;$3I^IU(|Kjd1bPDt{CJamIqJNQYbC0h#uFmC!p0Yl|$uz=}"
    "IsoPVEdM|Z#<V{jZu8Bvic79tsP%1;2ZN*>hORZPUL^-v;7f_0Ad2GlW!`D6S+U^pvDFD#^rv%>d9Py|q;p7)1c>Eo(y)gmx%#n&C~p`ijkG{^"
    "A$JVOxhHnjfgTgWEP|wvHQ}{%g{;eE-Ul5$Cq{e70_xBQq6cqOQ8rn_VeIUj3UA)*cDwiq3d<ZnA1?~}A%3N59_6OEdZG#*JZH~z>d@D-&pr#}"
    "2I-&HtU6yJZC@<ib_l~F1@ABG>WT|Tzsb>JrJ^W+5sLyzR_+_eW++M;#iHE(h6tCQg{2#)$;Vsbg%|Q{J#5!)Y!55`hvHBFR9J0^!tZ1M(St_X"
    "j&SSJQb0bHNlwjq=+4h)*;&qd=+oz3hQB)Z$~Vz7=5B15Ja9fWV7^nQ!xJSi67!rh=0iQf#}>_6m)UQsRh9%Y*Ido2b9;Mdu3l|Xe4@7#Vc2+q"
    "(-6VaOBT*wxBeAivpRAggkp6m=4EibIY7Z^9Zk5QA~RhnK@KSUTdhD>WbEPNMPr^l4%BZUHDOM~3@D$a>3FW1YCU-|w{$sSTt%vfO-Rvdigll#"
    "E`6{LD|pP`FD&A6-H)Gu1dM-^tg7oC?H_QIvC(rBaF_b;c-uS;7B}?NMf*F9?k}ln<(uaw^ubW*0ZuP%`;Fqfcx`B60&VN(o~afQ6o^AYlr!e;"
    ">YxF!;Yn2GZ1PGCJ)9C_erFsok8LiU)uJhJwNFR3dvuuEoDZZCg;%j76$A4S(kcBAGR_xHp0wQ@K7G7tzFJsV2;=w@y%W2>|DQ$nk6T(zblDp)"
    "90MvvHL1uH)xC0Akig+y-oSb!p>}qR5idR|Jc3tOk;AraBGBdabY6KPjX8BhJ<rRwUv3?$S7{3k$~94(>b7P->2}`}@AD?Bw3<?$Iu*zDHD((U"
    "kG;9MEVqI60gr~ZTDyJ4eLkY>Con^Q^bjY~R=kug5`d{;T&d_F>W`1K51dck-D}rwzs@-Y<+@Lw27zrwb=lUYX-S|f9<eTmm@vVqJEw4F?eh@R"
    "2^4`|Aaed*jh;p`&P+QNS4@8M-%bp3>TXPKpJ6KZ;&;zop*3r_%@tMSt5+FmdJA#fZqwn7=>{uIl}lF>R@7eK5lC;HQs(GuFS-9QnuvTq;&^B{"
    "G%>s9rJNt79ZxaV+0;CAI<?0@adh{tp~~aCgP<mPT3;NUspo%rshz7ek^@!6)fgXT75Fehs<cv}DM4dYW`1VIpz1?!e%mz|#_ZTKx1u|>FsLnf"
    "bgz38GZc)yRrS0$?l5{zIT>d9(pX>1HF1narGfGBLj@X0CLoxh-|h7ZJ0v5ybJ1)|T_bo#o37R@iaZaGN`i>m4Pkdxn{2$<7GtoKp;NEs1Z{zS"
    "P#=L|-4U^N>oaULX56QyMjS@-Ckkm6vH})q_$Eios50$o!3Y5-HrLmS0t_8)wkz^Mua^mbIwIsl|3myF!V9_i8lxK`uR3d^`aaXFYrVHe+a)sr"
    "0%FePWdPfdeFmFX%q2$^Q~xxNkVliMRYIh0vf#t-8)-&P=giM{It~P->?mEOQk7M(^W(55Np+r0NnOYKt%n$lUnn;RolWz|BOmndh3?Y!eFjOY"
    "5S0B~SZ{C_$?@aLH7Ou{RrhsD8>89ckUi&~R`Rv+UC!py|2s3{bfs2Xze*0CKw*|-nTJktCsl>rQ6blmYC4MZ9J~nhgo8tt0Ji8RJJ@b7ktbS!"
    "D>Ox@NzDvSfB2ziPpUUbg{NERmdG*Bw`ubiSA5qUWz+B}YMKA``>sN_&Tu$17H`dU!$6Utp!Zx}T~$`|>juTqG6t*<k!WH4wRhh&?@|3os6lCV"
    "vr4V)*Y8SKC!wgV*A3s|@^X#mj3$G)BC?xsax=~)R6GbBqbl**Yeg~VW37Uc*(lKQGx}@3+xF%bT~D*D$qO%3B0bxVc-JU#$&N}T`Pk=J`iy>u"
    "+}VL8A#EII6P4=&aR7^vqSh*kOy)VBt|g*i>$axruf|?X*16l27FE)lXQlCX5a72}uU8@1h@SH->vmB3rW1JbyzeI&&)7s$64V-@>ZOQ+)N!Fd"
    "(bkokidVsLt<9a&R-tY8w`yyfg){gmR&=YiLiVk~Nmu>+^KF=^6Da7dUv;dO0Mz29=*(D5{lqX#Ab}IR+^NyuLdV&#uoQ`eWVutD_V;KM#*KMf"
    "BJB5lluS?nC+I4bK}41VN1-6qF}x!p66tfow5BMJ77TKI){Pe)+%#Ru=H{lci)xy_sL;yJBR^f|Vw@B$7rBVXi<rY93#bS$Ef&S7C`_O?#89_}"
    "^r!)&`*e+#j1aXhSuypfLk6SiLL07teD(No(`zmboM8i5t?q@<zy#j`a;3^ECAXwPy}=%;i4v(D$vDc(Ov@KTiMp)X>DATM%yrXpEWSTU5(;P|"
    ")HuUMF))H~NbbCPI!We*UOFQy$4;GU)s1ng)jGO;%E(kXgfZtQ#o}U~9|0k@s9bQ>$mYGxxMwp8MV#ekTCUEUs@be!8luvq+o#w&Mph%kdU#|C"
    "Mj*>AY5yyg!&MVu(rgwvZz2_j;Tn@Q8?`xolnaecP|K2m=N`LJ&23)u^G?}qY_1V>wL=d-3cTdC3Et`{Xy}$!wH<KrcHXsx9K&lyZ(W`?K&r!a"
    "k7M+zq5zQ}Tfdf17la!&*uE_COMQRK(eKly{kk(hL$`VSc#>4A^vr9!%bux>r-aqTsZ&T8PO!HKjTalXr<9X1>|zOflMTUcA?vZYSRQE~R^Rm("
    "7U<?&2KPsxz&r1}6IQG6vxwBqcw3s#UuSRzPoFm2Tx66x9A05T@7#&B?kovQ4WN$@jQZfGPtt<00f5j}=X(*kx`zCG-0iji=yg$ivwMdYscF|~"
    "e%>xixn)JgHavHc#H9akZ|CGq>BzfiA7_XYGm@<O_4bh+zLaHm?$Cn!!y)RlH*eymXf@WrQtZ@1H`o!^O^=L3#LJ^1Q3nW~cI|7g@f$7ZXP@;&"
    "xUw=(2Xw03mUeC!xvfb{ELl$8N>QPh-fR1K+T?$}8H-NPWCb`APr|%jlyWd2WSWzw_;obcGJNwLSVOK7aoffhmhLA;dutC}aOAb4s8V_6SN8WE"
    "?KFO=!YYxJ!P_j?TjH`1?~OnsC28YlbUg#4Wg87$m2VCP15ei`b~2Z1{Rz|DQQ%2`DdIR14VWTY>$9gi@<6;q$35z235KwapNx_nCYhV(Axyfs"
    "$3MeS<RKbWo+`)LPey1CuNr4ibNz<c-Noa)c=4j{EH4|=TFlPQs!O+S9lv(%6XZ~c3H-8m%|6CCHJ@6MfTpMM)0bi~bDnpmuixuAOf{(>vtC41"
    "4FLwkoI)f2;xX^GHfn0zS*<tlPMwz4mne9DM^xIXBZ7;i&%sT=noyhquR+M?#tj=7Ns+hPI9eMHdb$;NXH?2VJ{PE(Wy{9NpR2^xtmQYw$&*>W"
    "d<^1~D+cG@x^;_tBYd7bpipfzK^t9eMvdV)ib7A7^@RBBg$s602mIV|SS^{5;7P)~6opahY_o~=1sRA5h`OG)?kcjYt~{iGKC$4aTCIEWSu=U>"
    "YpZjHofz3x%E@HnKA=#<n`?e=^8R3O>J*zabnVdB8|yqOSrn>T#Z0BRcW-;DTjB&Df8t0#XMYvQY6Hay5mipICswN3XwZ#_<tg;H;(j~|=5K9*"
    "AH`@fg;fA4f^f2uJE()>H{uFyf>9#o^$qb2>#7QKcXOEOfhCvfs^!HhY%aAZnzOUC^Z$c<{@#xAhHV}bn5mjHq%f1KT0a<ZcRLTwik;NL(&12<"
    "UIoLS5o8(o%IkyzKy&Ecb(s9o<*KTuCu_ORf6?cm<XX*%>_!d=YKOdpWm5|0Fw5*GpBD;xCo((yhNz29wT5PkyW~+OXadM|&~m(ST^Li~8{w*e"
    "E_J1RYmM1q6*L@`{lUwp51l=_ug1k8o4@r+ei8CNT`qCdSGD7;m~rr8dN`*SRJQa5sd0BORrPk;qX=}O2rkG<N6cMfBa<Y{;_bJ&4lSf#N%=Qy"
    "<Ca&Or~>OHOB>IzhPK0F7d653)u$dvr^udi{41Sl|5+}|v_Y-rR`gV$j7z#+7&@-k>#e=L)ceh)%Z<kI<LG-MF!ywSU&;Ves(PgIAy+pzxZ@@+"
    "eH+A@#wAn8qtQIA!$m1uEp8qRJ5f~A?LS{zL$naUVpp~f2VLkB=-N@S%#6K=K7q7E@X3E_*!Jq?Chq^jxZDn!9PbP>H0h-!sWa#HZ95vl6IK>M"
    "VK{|}_LNi~qVqr0O{G5eJ4kT4053t{dqy)DE#8hdWjRtpcF!w+@=y*uZ&<Wixyjd}Eut`uy=Gfs_S>y`z|Ao7<_5zeFR5f&t+L_34iX}5RFk&Z"
    "zv}yMzIpNYe;=6$wW4odzU)#k#ubrj)0wpxIz7U@q|_^@Cgd(2$_S}=x{rfBTv}vifdkjCZO4`7H6>m2h>+_@JRWXF#dNCinxv5vh|Gm+M2{M`"
    "aT-iT7dgx0xX1ujqbLlkOnQRucCTd;=Xfl>$G-z}Q(!iUa8QlY19q=2squJhJupM9hfmee45iTZjK)qPJQMHo987GSm#qm=T;}92e;GntM;+Zf"
    "+VXW6(o+$JY)MqTOP9>g(Y!&}f@|iv1kD|&K?)!9n9@qL!69ZmSwvqm^YcM){OVN?%n+Q_0LQFPVBm}N@@B>GeH12klafsFrAtuAGvxAh9qA@_"
    "M=DT#<h0c?-XGu~niHy&F`YdoXTm~vI>V$&$6!#gHpw>5*H3La7Tr^5^wLXG&(gVCGCVP_&!2UaK7CHN317GyWaR52rKOUva(KR&a8~;I_3Jh-"
    "h=)u;DXPnK$@Nyu1B3O@(G(;g9Y_bPcDZm0+cqi)F6rIfPGnYEdVWOS#Y=&F39G&tRbKb?#$~~bRl>AFp%^X(|0{4hxy7be39ald7XnQ>hTpzP"
    "5gS3tmtVGb2hgnbLMWUsei3mKXz4?vEM1<c97`ReEsH+w>{*Kc23Zl}O(~2MbyLo!Tk;PhY?+mlz2sIT?Rw8zUnU64w$WbC<58AyUJ+1?<KZx|"
    "H8S$g+>wj>34#N=*`&4Va+*eTg*ye5wgAXiz1;0`L$|GA65jGnZV;w=Fp#t(;CE~khD2)uwlF4`DRRfn7#N1k@@(>o$o88CN*A4<HvWn1I05}1"
    "9%S(VBsD$<E8BX{)7@8JMc1uT@=%Ow@(Ap1ySqgZ=r&i=TQhWMyMC+-G1hJvU|ugT8<d+}qjAV^<1*TLCMcR{lR@ys`&)V_O0KF*_4_uj&rK2^"
    "ePq?6i-N~@pbcPF%VcoFj{ceWkoML2^MU6TDCZZGJda`u^IFHakFU^Zvlg{keTiAzcnZL#Fb>;y1)D4Sgr6Qea|TsP{NUT7F?*e&X#%FwT4s+H"
    "gKMvN>WS&C7ebbl6{)4->GE)=$$8*2o>k^)Yunh!(Qu6Z@W3RF$*f^2hay9P=;R|vw8dL&;&Y=(X*h;;n)sr0DtP}Zr`~=WN5olz@WrnzFaPGn"
    "r6n$gvr!FIH1l~2G=t-5o)<ZYrm}1@vHg=iGs&2C2)BvDK(UfEbS_G-)S5gxaPiq^*EtUYo3*-8?%A1URAZ^p9BJsu(Dxjp+d<)0lAys`lzn!P"
    "q)ig;k~=ay^4xQhyFW^U9Aogt=4x|kltB@n^ZB3y>;h&vqNE7S>^=^W@$=lhlagU2w=%+?gib6=wda7Xh^~^oorbrlO4LQ+VQ9kvv5WSD6Z>!("
    "v<Ir>ODWVPV>b4{tHHkStmAZ|T44*C67%G4(S?t!uILqP5}pYZEzkEvQ@11Jc&~DBAmv6ZoJo?*hGE+~OHaQ>2F!Or1X#s~`C%k1xj%O36SXVC"
    "<6wF8Oa>0LmyFWr+)Il}Jb`(9(KO$uxKSQX<p7)4Fjk|C&dikZ`+(jrKlK;l>9&~>q0@rKZA{~9^m_95ePJ4E9OsEdY41V6fSujfG|^Bgsdwql"
    "bl_`ubJNTqliPM;C>q%$%RB{Ixl-F^5~mQe^3&>@TDQ+dV&C(sjk|4eV;K|f`V#_<JWeAD*!dU5ojY1gI&*WI&(SvZyr~!G+P}Q@+VTOpBjh?3"
    "7b*PMO(to=4<8gsd4B5DDbI9gR>*^-E&p;+PDg<4%I!N#Ca^ym=5MFMGj!`(udlD;_Q?)$ECHD_<(P_rW4bDWR@eH#fPjsyxN#9GDrFajj9*aT"
    "L;ymbtm)FhZUyZiM7oV2)xWv2zK+U;Ih_n%ZSCwH2G#0yHYpSzgO8WzfA8kB`%k%h;y^ra4;IBqU<vxd8b;{MZty%i&|FL=wp9!H=8SwrUP|v^"
    "@@z6q!9BsOmf&GfgDj*hPMlalX(L#M`ACeDWF8wd6swg*AGovub4_baE<u~I+G!rnomNGsQ4SNj@}LABPE?|I>xxyD%>^@P^MN;A<3e#%MTvg~"
    "9>JC)xq+i>vN^dHzD4)`;$3euH#4jbYng$sjNi7R93}&t@+~>e{Ms5lk5;P%a<$m^?O37HFN)#N_gyz32*WKNmh!aUC(Ka|#sH8-v9TeMzmal0"
    "PAv_kIDPtbx?(10IRRHX17uAr#x0xuNA_Z?C=#Z)pL#cGnyh~*d8{9*ot+%abLI!5gEY4(3p~AGAjFmtNmvPAF;AJ`5Bb}%=FJXwH5_R&QgM8h"
    "5#kHv;b((J!)3ZbH1+rcrJn)54n^vqGs*|&9C*G`wtJu^#a5u}3xlv|I~4yWFmpPcU}$W4cLCa^w3X|*U*UO+zPbN)1>NA7j=;$w?C>R4wYd6R"
    "W_l9t@0p&DR!w<M{6y?_A&}t-(@N%<p&DiR-n6n>L<-%twe4b@hk*@}T;~&V1S217PS=po9|uFjnPhsE4r6q>&6o+6=({fbI%2Y_2av0ugX8v8"
    "UsM??G1`{m1F=n}2AA{V!b1Jdo&8*{ECtg-is!lGD#65k3TVIcoj+U?XI>V%aCKBSj7^U5C^=C61UjZthQ?WeF+)3{A?@Jgnc@VUZ6G5HAin&v"
    "jl1uOUA-ta$0=9K2e2><WaxL$AZ~UT{{2rOS!)W5PMuN;jrzM~>39H=$q~|GBDd$oL=jEYkVh3vUzutMzt?QI65H|6QXW=2MIAHi7%)P^t10_y"
    "&(Vg}zpkGVyXcs9^sLyE5T>JL<SwJc&Jy&lUAui7oUo<>>lmnA+uXE6mnnLgmj!bw(vfPGUXly}di2tTKG@ZL|G^`p!`jaD(B%r3ig(eQF*mcY"
    "8p=)^7dNCOSAKSc@6}OAQ!57ycOn=%L!(E5W*{4tYctOZ0&T4vzrph)3k&b-pL6u-_4|FR!zs?5g~4dH5fOG4a5)}D5XD3!epO3`Fgzei(Pg!2"
    "Y~z(i<Lp_JkXj4FRv7E(!J{zn5;hMb+KV`!e4O_omBo)}l-T6o-oiF_Ra!PlzblFse#yMIiphUpyLK;?OatWkof?-p&u_Z!cJnnOM#J%_1A!=d"
    "L@mz?-8NH9;^RGyfR8)Rb)MTM1sv1P`6I=P2V6}BGeRJMW&=zW_<C-B88q-Yw~=koS4mug+18>^(&e`OIxCV2TlL{*(pf@pzVtj}b<7V>kcVOi"
    "^^L4Yj-E_ghSodeiNIh_PTJ!x@F5+8Oe9EiPq75YUkF|6qp)Jq1N+MGrY3bGKT_v8aZ@=fv%w{c&GfHI`SazEJP*wxX7F)D$C-jpq1`*28z|YD"
    "*N~z4?sxad{wN+>tY9m_H|qD~hx)z?w$AvF*R|}D`B97R=$YH4Q&_l?vhmXk^GHNUry}m%w-du2LWM@-PulHw->r{y`&e5q+*suf2+Q><CplB{"
    "<=XMWxiH^9;FHFW_DJf0n^u^kf}@gzscAkO<B&d{&`u7wFfS|;v=OMkpe_IN%&4;H><F>zkJa!%m=dl!f~U~W4a5S=;4+tNyFD53;GJ=r1bUwu"
    "0roS@m+7KSn0}}7tSD(R8DM#)g#rH|V^|j)8k$!1R%^;Ss)n3YM1kF865UYDR2xj?Wj(SPMLd1jn>_8zYfRHpW}1^f@`wE`hrKIV>x1Z%660fO"
    "prC|t4|T-r2&Y#ILq9rg(yfFC)`!kAg`~H%fdgbr-gpCHdr{%f!LN9}q3C4j=(yf$V;{j|A><B4C_HiO%c~kaw|o2dRIGiKJc;yAL%-u_K|5>z"
    "4OR>gx!zc)xaqMxgUXL+KlDYB_`#E=h#WSoQB-Q7t6A4h)ZV#s=Yj6a3<v*%9lIn15%YO^dG;Fw?STlcUS)LtgL<HSJeuXYSSP1ON5=u;t2pZw"
    "ie+;UAxt}pN=XGY1grU=UPBwGT6qq0NHx3edwU6iPIua|a##<hBZ{Jzh&ue#&zvb87W2-ls^ZKj;kPas%SlbNY@iRS91y`>;_@bsH?FPKYM)37"
    "|DF)v{I>+HtJT~W!J>~CmDav?1{eQO+`U_FmY6e*zkm4|rM;8_=XTYQNEISl1?NIRaR;`ti37A|GH}jT)ol+)x+8YEnXO3xnfC0tbK`hu#%`Bf"
    "w=AredkeTLKEkztamx*Fds}3`RF0hfV>0P<pd_mgiehh|helh(DH{qwkPll=h>zPwwaPzVAOYFyJ=+DVnr}W-9yA&R-h=m3qgm(fX{(kqW*`0d"
    "$%zxF4ABBb6;su)6EU;C?-Zg!OQ<OXRMX18p88Sdj5gD-HbrcOZHg*dL^$=AQ}EEBAl^q^gHX*Q<?)NGD)<=y0h|xti}nYM36HOv<b$X-AQCN+"
    "#|?rC5E@^4HFggfytL+YMzCnE#Cc5iYpfH(I_;Ws?wq6AX-dXVb1QhBaoVZQx3GYfpCJT0KOcf~#Rq>>vneWV`GY45(kX@*b)mI8|5F|o5U!bw"
    "(TBI{=|&LTlYLI(lcRKxt0zxPmjF^Z!fm%BEf$a2L1?9I_oFA>N25~vs{wNFR{Y#rLU_4aQ5C<+?EyD#@O)~gBg{PKQy1eg+I0KcJl>fzjZVks"
    "9JVW&yGE-e+B45CT>;A}8W$YHYMAQI+PY9zf~M&8dK)29G}X3+m7>K*ZZMe`t_>5bjDcwn8##uY`a%4qPAErW6=GL^n)W@2);{=POEE?F#&M(7"
    "t<ezGPEwKgvm_Jy1R<Qmjjq%>rvjXd`jnXq<G9<c>H)boXz-D1Olf0hCfUuTF_vAKeMA6KVi%KtS>}7?sdBw(O4f|b(>q+`sF#n35P$wBAy`jP"
    "%K$eq1*^G?u~COSc9V1e!h)dlhLxzt>f|jnS8Y2s!~mlh9ruuI{H(_8#ap#iF$aMfbS)Q{ZT?`$n&3IRzP5M;C%WdSDn%}lOXs_Gk`)acmHU}k"
    "pyh20bHai3d;Q0Js|Z;_leckp57@bQ-iVngk-`K(K;S0&iJDuQDjYEEw^eP<npu?^^p`Yj3Kur8QUi#o>v_Wqk)}q8kS=UC5Ihn_#>3${41!Ia"
    "rU9pixI5YB@1K2lHjtIsdv1WGiEG`^_d&Tgw-9lcqQ*HOY?ZC7K4Aj5k}JN|BFmyuEp2W~NJE61iK%QUllpINy7kMKOUgE72wIVh!gXmxT`Rf0"
    "rCFf1Uz6iP9nCfEz@lVjkvNP+^{^d6MWEV8L$;&yrq%F3#nBC1J$88vn5~6U3*<t97$@j!<zO>F^l4bArWX4FcODDV8nWV{B1*yU$N>IKWd%5<"
    "d{KSwxrGIKrr#;^CE$|Vr4^hIoT}9vnR=K`8;&cD20%Ag3bc<5c0(*xb5yQ9FF4}u=qCLcVGD;mSzW|T-Q$V8TCY2JJ9E>tAL4r5b_fv0RKLtK"
    "(8T2yNL!va6cTx(#@gy}jadXj#40(%WAb$rRrvhqV>zuoGUSc0)wrQa%q?P~5VPAnILd~Gpg||V?o__5Xz&It2^J`vOp<gGnI~&TuNki)kc>ey"
    "T8t#uJyuhcERow;>U1Kv2DfF}|7tTcKPn288_Zk&SBvQ#)9UW-AmcVyT#0RFPFs$r!?h@!ofk2gl$C?4pZFqw`j7WaS7Bjv%el`Pjcrln{ur%*"
    "A-cB#Jj^8ow)HB<^e$V#7))R|e*Wc`M5O%CaF)>mahek|b|~|kDQHg*YRna5A~y35w&4$+vx;0O=vfptOo$oGaAY>IHo%wO56f0&4b32L5wt{q"
    "%>5$qC+FARyC=lsCx&}YnS+ahZX`T41|@4JvaiN89|+2(jh1o56RcA1QE02C+tL;i3@s@cH;+3`@hg{}d;P!?&SU#!Qj`i;o+=`BIBk?$0tREy"
    "3Z~wSV;+YjY`3srDWVG7^Ru>QDV`jU7p>j?rJk>8M+VnR<~rPQD_6N2aWavjLf$3a{7k`&rri5OpB0z|HLVurTAFz@KX%oH3yoG#JtR8jFR_ZA"
    "&qIV1u4pD{BK)$Fq*mpEhk4xpDt;)$j}9M$^2ITNho<g`hmA&uhN+(L*NHd4{t7Q~`SMH<G@827g2R0>Heye(=pmZQR#w8WIHV;KXk=nk*sK_6"
    "zAP>U;}voSa*3yST4H`h%_E|glhWgwCd-ZED^=dq9p!wH5Jwya0kFPn9<#zqjYi1&20^;l6=L3>M=-F=474Rj){%MJgM*Rn{&bi%R)EfjqmeKS"
    "%n$^-oB(qnsGPq0uH!)EfeG>9J)-KNHSCDm9NEWG5`nG9hd(#D0v>fcQD<vI7TuA9a`1Nt2nk>%LKp1}VL*zjxl;G3Px%P^c6ZS=!%QS%Ygj7f"
    "m{BJav!qS38OJr#!k5)xkS&?kWQkJc?rxPrvUtfb>y=XooSMKi6t~9k8F7vUKZG!yr}Tw&PHB@B(4&4v@Ho#-TVO@MySTXcl^%4@m1A0fA8D2m"
    "LppNujf4Jlk;4#58+;1DS<TpSkCxt!H)$p}1FvCQi`PsCGJbHzGlbgHTDG2chgd=oY-k~VCXo|P56@Qb&;IQ4Wps901*{$6#ns~fkxv67dr6*X"
    "bxjuskd_kH*sHtrO*{bv^Ko6AFLGhDR|_|h%R=5~%#O-VHRH0qut5@G%dCn96<9E`y34*u0&c>o*b=`wk{BLL&}PgE9+&7$XJI&g8a;drl4>PQ"
    "{XVQ<JRGCuw7>TRb3&9)tS}8bw&a`{Y_$uD62129e~*zWBz>962wW+8CINB@SX?u6-A=!|<R_+AYkQK@b7|9J#7ceiz{=9#9e+*y_R`EVg%axM"
    ";MuBd25twb$ly@OI#E->i_8tw^#Qqw8-zsX=N%4J{O^w+(C>cu_;Gm)K+4i^lkSfVYo(58>00B|+z*oLCM)013uy-<YuG{=x0QJ!q@NBGi-7=f"
    "63*=a_0p}p^2&`xjl3%+7^>$z%#xb!7_D2XGJ&iuYZ>_1bUH7LPIQu(_E)is14oDIKPU{uqFU9YtHWfk_=y=eB~$T%{yPX$oI7gKtuP3krOCu2"
    "gMqTLgEZ14N#;#2w6Ycu7LLEZ295wj;;x0|3DDw~n)}Vy`Z~yD@VYBkuC%*d`-&DaRELdye$&adGg()hrEm`W{*F-ihT-h&EO61FUJu)OsVN(<"
    "$fo*&*Vvw&y|~ym`I`aThaXJ#@<M=_HPV%1fnoeTX%6KZ@0y#>b1s>Q<!QN*9>Uy;Njz*Nr5Lo=)+>I%HQzRd*DO)pC%;Z$cwc-h9-y}tqC+or"
    "YIPK!af{*hi!b{A6c{lJPR$$+x`jq-9tDa0{cZa91oD8YR5Y@S<eM4enVCKc93o3`2Xu^(W85J){;4EkyP24hP$uOs0aXXG8_YYjrSxR}zG-tP"
    "6V3x>_JM(0ndqv{if!Hb9T77lib!6$q>5~o-1uO4So0vvFcxjP)(yA!#;U&2(~3u$vuanN>x`g(43$@yq#X^`jw15A<Se#38Rk=mc!z6aVcLEQ"
    "6djk^B6|Bk4%s^_IPC#ypGxfFj&>vu{1mzXF5p0MbMo5mV&V5P14Wxoy7=lzo&7QEqGh_cpwzIp)k_X^bU<ff8R=-Sx1-9aa@sb(k8a=ZC#991"
    "d+~mL2y&Dd@#w~FB<pB><Zy-ShdwPzRVVugwuy!Q+0)-B<UveP9kh2RDwo%}#WhjKXVJ{i&B#pb=)U4uE941pH3Des&myREP3|Y()6xDlJ<h)s"
    "e<UW0c<uXSTX@>0FoFqc!b$oX8=GE_jyhSCkK`4srcR-@l&5@EN*<H%j5oNca+TSMGSmK`#1C{`%d$j=2BBQ6(0xX}_<u18seZ%^38|Cjpbt<%"
    "rc>E+@3ZtP9hg;(-KD<;%E8n$G}enI-B|`nPWk9n(NjNIOjDU{+PNiM_!Fz2F63$TXd-0$AJE1p^*4Ga6Sb{Yph^70LdQb&UXW)x9H*;?#*3&S"
    "InH4$jexAaPX|Pj$1YYB+FuN9zI>H+@5V6<)4jbLg7tXxHcW)b*QL1k)+l8)GkorXCpUFIVRcunm@Y@}>Er&Y6n`&aJeBxePoM#~L7p&Cigx1j"
    "j`+Q3WO!TjFTBQ?pX2#|k2XY&tmaHZkBk3yQHu`<gh0(p^zI_jAXQ2bvELDIrcd=rmQ3h~D_EERNso$DyS>vJc+kpd<*tVsW8re5UXuALfe$I7"
    "TrY+`W=;k>bSqvW$CC@8&b)0r>Gb;@u_02j9yxaRM{u-?V1lBpLMZ35n7O7~Sc-<^IF!zlEV5_PO?qI9=upeix0HTdoMBO?-j67x+l9sZ@JSQX"
    "Mi-Dp1isZsG|609Oq@*qAX2((fPId{{H;I!>f<?JKtdldLPaM2XtJt{{teNfy(zYN=du*62KuBpHl<|^Ft!WPGDBhcIX&hFCqcL;AL}n`*%RrG"
    "kO9<FEthc)lvLc;PYW_MDh>Q$@Rzm9E<sdepv1E^daHk>ISSe%Z$HXEBl1wBf3;H^(e-!T9t4O8f}K^pxpa_|>G^lBBhh&_7uAt?nu~U0#Pm{X"
    "YajY+@_O%Q&vB>J_b>rSe@Qkr?k|z^P#oKXj_J+UL2F;!6Yq=nH0_$7(k&Ns%?2wfdC*m|3JJ7)5}(gd(ngg>*_o72Yt;+%7{f5V-e^_(yiq@="
    "q(A$W@1h^sW{@$1i5l}p|E16fzZbg48n_tM)*~DnSE>x0+l4;yJZ$V4bY04!{=jrCRqI?1c*s*ki<(7YAo?gX-RBDm|Cx{MnC>kr{+hmn$+tEF"
    "hgG^+a=V|`>OY<daz2>P3w?IXT@`rXis8b!Yq^m7LjR4JDVX@>3mz?0YFf+1`!Zjk6ZfL{GEbjcq0%+h$Ict#V9cMMl*~rIffU@IoJfmA^{Ps}"
    "OQ-Mg7jiW&p1-m58ww0yf2l{a`Wn5}VCQ=83K_uSZQAZXIH15{t`N^+Tm%y7_>-<{_*fih=!&ShN438O#g6*me-SsymN<p@mS2dLG_urrO0XXb"
    "a~fkYn0y>joa~8cuL1X?F7^`fzmXlEaL2R~oBH=uZ;TFTTIDf<a>58f{L+u;QS^Ss>YzLmGAP7{f|gP{s;@$2Cp!h}T=0L;f38i#toZ2mm?5o9"
    "^p%hn@o$BQ94Kb1IvCJYD5~GmBc!%rOm+4sUh|%2{m!%dOWN<Pe3J#%F}FEFPfua=x;{L<tVR5+*zR+@1{EDSuYM%O^_fEb+dLV}O1go54-{=~"
    "G@^%|JvEwSzlvLsv-)d)4StT|{;sIL4alK4^mn;}vaID^{_3Be`~TQ_uPDi`>q_uG|H4OPMEb1Etjh8Z<p5L_JW%ie2|y%4QUFO2G@{fbMNw=`"
    "t4YS{|M{4;=6im+KW432<5z$5%t*a@r0%9#EkSeu2^zRU+4NzbyZ6r7=e`%2pr#}ciLA_s7x$if?lJr9Jxg1AIYoba<Xw-{YdigyhZ!?y&a5Qw"
    "b0vSEE92G>1&p?czA7$hu`}ce|C;3b-Gx8|Sr-B~QvBX%E$XhRk?yLOzRR3Bbi&oNO-mmGiYsEdLEaAJ`;FT|9;J)cQ>R}~x=5W?y*24*aL+|K"
    "|5oO4Rc(VINc4eH>DxEgy*BN{OFABzs&F@Z>3$J!Y1^o~-lf~;%FpuLfsXNWT0EmL+A5d3^n?db!@Qq;Bpbc?YyDNdM348Sd+f!oR1YS)qSHsl"
    "VpDXFi4p?@ES)ipN20n~-=TP(0s?vFb3#9g6!E+I@G?Euc&ORC#CQKwjf_W)obC-W;I}T7uRPPxN&TZPI(fGk4;1ZSu6v=Q)9T;_v>Ti>%CLcN"
    "iPv_?ZaTU<T2Z^o&@}1jh^nNoK7oGHZLCE1uVdYy7dV*ZJXgOKn`5%PzQ~~Frgu*2^kCN(>tfAg1oox53=R?p>$H{4(oNbcS-~A<1pzK)AoR_*"
    "8;N{nF#NCG(`G~pc&gw|?(>vNcB87;zV&SiYx|tVuro`Usz8VzX9_u=Y>BUSkCaYMe|}7^etYbfM9@X%W09}AsSGC<IG@QIt;$bjTT1v{ot&a)"
    "8|eQVK3$I=G9x;48lOGD(_!g7JYu>1Qz6PbX5>Eyij3$IjNU6tD4sVc(H?@qVTXKi3ED^$sv(dA!6-mXjvwiIw%Eh*iZ0H{AgD_*CHe|WcJGu}"
    "x&f`VBI|tHsQF%||N8HRer8@)e~VV?Yjl@As310%2`|zEGBr9chZ$9$=s%+0$iA++<Pylr(TMhxD|!Ydhtf~j1&r^;y#Fc-kP6+QGcJyt?e5?r"
    "1h6@#;IvzzyF1hO13^nUyXLXeu`;wCDwpi0GqXbbBxg+d6Jqk>FFv!a4?q@PrYI~L?yLl;saP-wLUhS|pX-mEFQ?h|nT)cy4^3+7&{p!ce>BwQ"
    "v?`bGnI+1gce@zv7$3Z-zJ1mavP`EZITChJWZ_)?@0I#Wmp)Y_vTg$W*XSLwJws1)h?y3p*pL;e&kFGm8Z!1Eb>}Kn?T2x?vVAD1KM`9fnEA?q"
    "yphy9_v`QAnwh15jy&Fn^b&8PbCMjKqjYbZRt_HfQPmRqr@>oVZAchtT*FZ~N*{PYo{J9ZwGkH=04i7pEOeKLA2Qkw_0O&{rZ6)!PjrY@=;qN)"
    "F-s3zHd8+d)EhNDNHX9y$j`Jsn06>>T8FuhqwDwT$o|**C)%i@Q$n=x0<3!+u}TXlkGZL?Ldpxji~&$J9*op~fSHUD#?EYZSy$-pd#-qaqbbIQ"
    "cj>)0=vUvMt=d(((clD8SGwwUCI(WK)9kMhx!lxW8CHfvj&6jTQKSfbYZ*ld`exGYUcUNlRU{+T+NLGY!JCCHwpQD-h(uEHcY<+F<P20FttVGg"
    "(r7sHddwRPO@~k}(GNc^M=V%Qv8y=y?MT&!x9Mytt37H3zXF?*Qaj=Vv^U5u$B0ezwn*oMu6rj?6xnb@v)f&}Uk!gPg{^O^5E~^v_^qm;!u+K#"
    "ai=*((27B#@_+m?*_SQ0Ksbhap&j$ZI8CvAh9f<H_i1q_gmmqi*m*;rhl-J8@(Rkh)L?r#)*p=+gqU&AG7uNyj2no*t*YcD?UE79_n~2~`QXU7"
    "q<$m2`Wf+$rzIvq)Y(Ue;?=Wx$={?xN7V(^nAf7UN`V;0oVXVk+j+5UZjlyWnQnLY3ci=njty9dVliimlh*P3oNS7%hF+E-aA2rVUnE!i7ko}J"
    "pI>(AiV;Usy+v;1PWL|V;(V7$wvrEp&Kb7~+4oLg@X(#SC9eD$4}u#OB~$%%r!*FKV%jy$3PDp88QsE}Tth`<@U+Ns$22P;-eAF<Ar@K%P+PJz"
    "JJj$bClT3%f(A()>|~&BBu1u3=Uq+7Xjn9Fwfqbupur@9VKMpvE(?ety8gF9=R6*n3UiR0qMxNl904{dq(#Y5r5(Yg{HC|l)zGE8b;A*s7?ss@"
    "73tk|GcE9Y4^q0JYRtLr4^%S1Gy&a%YU<YW^u;fuzs*Ks+7ycD_Rp#t2z<d^zxCYIK)*lAwQI!<A$=teld%rP!Olo^)>R=rE{4Z)SfW@=#`5e6"
    "z5iIMZCGUEA;>4{m3LW9af$vn*%|i*WqwbTyu}us1r*D>2E$E1KgPiE!uB|&tDlF6&S_tqdsoqsT)*)bruF@pK6oFk`oC$R&$CTg5;u)fw1cl4"
    "t<$r7SNsyEe%+GD;UA$ad7WWd`oM$Y)}NtB5Yv+RxR3d=V4}y&G?}0lCgNN2=?DTm;^eOGT25ZHD$u1jXa3Kh%l1dVNdAYLHj`8rh1-IwfmcSK"
    "O;G26s^Z*YBFZ9OW|}z35X=dGn4B%?mNJ!O<=KX@PcaW#2B|n4t(4_Xm^_+)CpH@1JhzU`iA;w-W7`&jZl%il=FRLpeYRa0n~C>r{?*(1y!OtI"
    "xp3a6*Mz1$sHIhTp1w}Z>^Lm#<u%mGHu0_hwXTBzi8g)CKP(2Fb@gZ56x8}eH3NYJ<-Z@Sbg^V-MYJPQ&~pv4=g)XLY?#6X(pbtg-ljljJb4*9"
    ";v1sTrxmDD7TwFI^Oq1eK4*rMIfmP&6oK6dneSIM1Vb;#mR>hfo1<Zw<EE}{ql9zen0{P~kNQ&g`oc7iPDLgN;OeOVKYj3zaDJA$@6)SFj#Gw`"
    "sJjEjz=~mB2m4UREB$}>i_x~b$(dkxtoxpo@+6r4Ex++c-_gGmU;GG6MLQ^*cV;P+@x6lc)u?>f16WRy3;O62$|&xz#0_m+l+`_uWE`UCnG14i"
    "MA;@Hwgtnp!c%I41kvl8Z$BXpy-F|jKYo}Sj~0KdkBNUReye|KI->L;w{BAajmr_)E5?X-48jU|?Gw?ci;cYVw+^e7ZsZP}A_u;wIoSCVTDFVQ"
    "H2uCz{~GD#MKKEi^*pLx`jY}$sft+%boU?z_w~P`^OfXqKni9U+7&;idD5gEHGg|Gc`*`S8K;X5ZDAKeKxTR!c$srr{Jp*b$8NDSHMHflG`!%S"
    "YDs<$CHq++gv`!(0F{|8gtdnBSjP88D1d6CE|5hA@Vy4Qil24p(5aja2@d!LBL^-%lg1G8qYoLgvN2>U<=gjUJ-TT|nqhIuPIYqq4|jCd66ZSa"
    "Fv)XwSLmPLq<8ph4S|gW#b^NnvwW7ZW7<}V1!3hD#dSXNfa5P1wB!Qs$Ey=*b}>!+hMLh;TuTC8HY>_QKAn}9P<XH@Fl_e|uzoAF0J6rNWxy%Y"
    "YBc0_4vJa4t7LcgsgO%>DXp~>b6J9W{0Z$Ir3=SCeD4vRJ|tf28_c?CJ<#u6UeE;uN5T)~tIf~&g&V4<vC6co*iWFfZ2IioWQvYO^(nsS#+SJ+"
    "DYf_bwW3qcrj?31OV)9EBkVD`&0XZ21_fkFnHh*<H@>46>}*=1Mt6bJtNPLYlc=LX5t<q2vstc`QXZ6geoD)m6!P6(UX^P+zvS|D-Or-#^EUu-"
    "coad^nG#fWq6_8?GeGL@GB8Ph>P5&jCMgB0bgyrfQeC5zGb`z2Ng0xd^Yi2_bW4l6$O>3hy^R8>5kElk@wI|Ll0Wn_*mn$F87H4p+h)cN^QO^X"
    "VV#@L<}{OusS?Yi{xy@`tHaH-AoKc4s^#ME08#c47{bpo&OpDtV=k?JQiW=>QSZW(%M_HC*6HuA=;Hl<zi5Kc8>~Sv8<dX#-mz-8G7xncAPhv&"
    ";}3mu_^cA?sx&H9$Tec+YqWXl5Ury6gfLLPQVLj-`en{5vJEyHR&&o&G&3WuY?CL^+YEAMl?<F-#p%H9o|O~|BQqKL0rWRZ6asx07pC^5IL`}v"
    "o<Bfp1{j3~zY=enn&R0!as)gx$>Hw5JWR`fs)2YB!EdG}b47Tr@X@RHz#@5_;~N=t4OFzzQReE-e<~Hw??aX9At94kq#x@Ta*IM#dU?=L>@}jP"
    "D_G~_Px;w(%0#rdS7shcdH+$=S2!Wt($l-<45}EVX!^fDsfo`dne-_^R+L^ds!*Rmj6<*9xIaEBMVOOG=i-}b(P_hmEpD>>S;oOLdCW`b7V%I2"
    "*}UW{)y5!BHy)3YSU=U}*hC@SkRJmCHHuYA^AKgulviXP;0}%5f1#JhA#`J<id?|=Qel8e=AjmG58tL(I_;&mvpecemM<#Zzw`TmIk|Jng<#P?"
    "q_+V%bSx&#d?XG=;*<Z?n=SDh>o;mzPN-cCOkj5(TuxN>&dfgrcbUtiKV6Iu;K#MtFwtH0;{v_;z?9lg`bB%ucBb*9Bf6dF@h`-AxEIr1hiRez"
    "gCRYq`oFDITcA8p#?b~w%a;8B^Y-v(81>1E;C-%$c`oB8XYcZ4Fy&t`#UW*MZE2l-bb)rJRX88$vE|8!Ho!|*%?zJC1H-5Hc|lLCb62_dT-CGx"
    "#&8(ZszhRoetm_Hh;kRn6iaG{A~$7VXN7Ez`Rq%GXy9DnHi9w#6vV7zp0$m1GMeYMpIE2!Jbf>do9cw;E-vU4hQkER!ib~>gUfV{gFTtju-M#A"
    "?cdoU+hW@&=3IAKA}ejA&r{NInRjIYyZ{%lpndh&Nu8WyV3=kl_uFb6#YhzW!Fioh3@}WEgZ2Y`p7{QVK7s!1HC*X6e1g*=8Q=brmhb(ruItnP"
    "MK>Ny-k^M_hTI+@i&VcIfz^S0VQnp<=uIB$D+&YF<LzgzBuvqpAWM7Xsu+^P`^1>>l0ESxeZ0<_oa}vJ`fiuWr*(8zc2kP-$y=Ss#Iu5{9<bso"
    "g4NHY`eaO|(TYcP-Oj$ESn5OLs#l+UvO9KfyUdOaBZ&1yvp~-xX^6zVdU7s2wX$X#h?-QV(X|)pLXH%sl#q;R>C^Yx=kto6DJ!Z-?;QEnbbe?Q"
    "bGBl8^C=KIo!Pt+r9>vn`tkwT$b*8*ZC~T6=9R=Pya{AMP#NuI`bjammk#m|v@rmL6Pj&>XBz+mb2}W%f+%vwMTxIDH;X%*1<QnNU@Pf^C1RU="
    "V_oeXP@dJA;nr+cxt8iFe5p`J-MUBA4ft48@;gb4&)eS#jE*!e@7<SkzkR;TejaMN&gh$3+@jxqRInVG{s-(+Hq?|V)sL#-w<8LJd5g&K|44`<"
    "%MWnTM{P4#h??iY*YEjhP!Z{6WavGHj`Dh*8-1I{D>JbS?L(m-O;QGX3c2xXDel3U1b%_L<D&Hjo@!If!tbKYrGL;tck^!coU|b^gci&^B0n=t"
    "65sa;IA)C;?Y;q=foY*~@$?c}f8wG_x^y%d3Nux$JgTS3JaMACN%#$^Da=_P#urU<9<-U798h<qUT5;5_Hy_6aaX>gqUj7RWBPDXJxrgjHeOLT"
    "hvM1p+sLtpk01exQeBqqk-?&=b#S?7a`kW)dw(;hyhJp;n#yFh_FXORh6ziE(Ty$QVLN-;WlX8&mS(n+Jnr`C-!V@+M48+@DYjIU$ZGEA5@@wN"
    "^(A$P{x=UqQ*EapH=~gF(C4|#6d!m_tf(DHPHI*r5%6fACSz7WlXvNF^oCrK@%C2yXCUfV>A~%x7)1Wdk0{DY?&{TJS6;jv<7g^5RG+%gjz#o@"
    "jCW62&TaWALu)8O$SHNF^VzEPp4zybt!13DmxOvk0#%WT;VzuDL3}Oe(bs^f$e<vR0q>lNz7qd`e=t2B?%hIF<gyQVn%&}`=wlBhNXcZ6UVT`m"
    "Gj_U;tmTk8aUuACOE;q!0c=m{KNWIqC5^`R_zH#eYgxLzHNKukw>~N3FXQSzdRgrqt_K#>CtZD5>d|Fu(SRe&<#UW2P+uF8ERoZ47?(l+Nm~&g"
    "F9d8@KISR%jnkn3vcv?&96zX>4N;?sNn7cl%#vMUSJ*L-e#P0#HAUgeDMu%?|Lj1Zmy)yoX)_T)9&s>X2>}wMSuih&>|B;)dipQW6`&AT%<A#|"
    "LQ$?DzO!V3$1)MKdHqfquc~sNIEk83Hp1@D=JCadReNQ|3(!S&nTbD3^$~%Up#!z3-{&SP%6~7=->EKIv<1(+pOeFCF)YdZl?k|L>)k@$jMB?B"
    "`g-*uCN8tQ<W%s1jLkeno_Nv!c1(pz=H*Fi5)0-^PGU8D^blFY0Ae5TRTM2|+jxSFA}Th68#TRgFG#Tj$3Uuvd}2p#$I4l*b9#sMT;#e@o%Sj+"
    "G#pCrk~4d7F&R?ua9lk`-ZxtZ*s=t*Qe;QjiV)AjU{i5Ap3-U8`yl&1-uJ(gT<S`4C6@v%D^F&ksuwl)%XA*@ca(`rr>hgbk(4hG{!&T2&{dtf"
    "LxJ&l+JkdN=tKT)Q^eN26_{B3W*$-Gg)qvN=pB3Xy-P2!HPX%7T9?r=rrN0IFklQgiqWylqMP9{pdlWc$*ENQ%E01MlWwZV*ShIN`Hd|5tb8SU"
    "_u_n($}QGXYlc8nYxchp2h{peNGUVikvAYRUG-&cm@!R|929Ub8J&6L5&8G=)Ps);>FGI&gP6xU4~^TCsmozerk3K---Z3D-$6b$JTq;?>zwE&"
    "8`LX~yNu1~ewe8z;<Wbu0oUvT*8|lq9-fYBdhPGEsG7-ve3GoZ`0puo947_MfGj}N!Nv_$41~Xy7aca4bl@A}P^#oXQ{Pmo>C>w4wg19BA7~NH"
    "Eq2CwG6h4&^_VnhMj*>BXFaer(AjEgqt+`q{G&IF#1L5SGMQ#tm>8|^C!_3;t<34m^ynz3dQ<uXa4N{8MhAMyES_!B<6S^j>4{>5>yj=MrD(&x"
    "yc}iv{tRu!OwBz-=}AkpSznZLxM>M!2t8)S=Fl8-{Sx7k>W^2_Rfi4|dArMqhk43C{qsyODUZG#QUsoG$(Y{!*`fep%kl#o7oT*qk<v*pdaQ4f"
    "Yn{8P2*MUQPI@X`b+e)};WCryZtexiZ32g+0TZN)w0pOE{C_8JpbnnN<)S!iXJ2<~7`UQ^#Dm`C9$JNZmU)lXb(Z&E5&Y|H7wq|p6(u0!#{{`3"
    "PsF=rC02TLxpwc9dr8y9gdaFn2f-bwHg~yPD{{fBTv?BmLQ@{Irh|@xIAS>zJvp4NNN&QIehXaarx*0Au=85>TWKzf@;2(3<mr|VfNfWDMOav-"
    "@BomjSn7BwLNZl1_PD9vMLqIz!c+@pEgay-q-I43hm*rR<dkS;p)i&3T0KFZVL=xqF!NcL_QqH8)H5o+*o^=aH|b}|5XFd`6`LM&RjVVd0Ut3A"
    "7uyyWhmeE6%WI`PNUiG?`r#NrZe5wB&m^HnbfC-c*cVa1*QE&N>(Ej9URP$H_(rOectG3s)ScNA-Z7q(Q=m;mGP6+Ado$h{1U%{M$8}U4R#I<9"
    "^l$0fb~+Y4b<gnRHCqf{!B2fYlh?$X4BS_-_Jq?U3w*bxpS`N|aR`1|;9qeP`QNICP<%^t1K{{*%w{=7=haswp%2nN9Z@mYbR-x=bJ0sd8AUS9"
    "C_bPF#^Nr0bsZ=pW%wrGZ+ugMkzzk?m@9bTFqZa+;@5MHsUzf{q?=@;+WobSB5TkOigi)&8WoeO(?!G+=yS7=iFwsXC|&~;s!00lV_JDFPY3`7"
    "FmDjv?&5@?X0&DsBmhER9huq#<IRB^?1tc3zM2+Zxg)IWO~m|*eC9HV>TEW{QJ_AiRhh}r@CyH%uz27iqE}eh<Z3!FCc1~dJ+oL{1u{404$6o#"
    "3neOm60wYL;qb|z<inbW3ybdMXaJ*}zHY3&BaS(c&y3)t9Mu=|Jq?+~%xDNlc@feiipX0;S(GfqCGrEsswHU~{?++tT#<P+V>+u`V`3^o(5Ud3"
    "X?~V8OJWKvLIIzfY-9Cr84*n{f1MpfgtL<Ty$~1iF&Wi=*wym6qUeTlnK+;6kIWt(z@16%1K-V?Z8FEa<-Rbzmdr6j4Mz|6c95dLvy`zRvyz<|"
    "`7pG!nA4Oz#WR#I=MhTA$#+72lv1%g{GiA9xyY62^5~J?e!%2RT21B+%qT42ot?>N<}8i1v5;Sz0DA^S>~@Q>=6XxgiI(?+z&4+wl+)aj(S4i}"
    "-IvkSH8cedXz^jP(NtujJAI?iYQ}e1#1)uijzIq<?eks3ZmH9##!)2~)K!CCbE`;BGO<Ok{s(u(QOe3hmo_R<(E^8LN2T7GLdPL6A!$Of+L656"
    "j=0!Q4@1r>6-;W`YGS&$bt*NQ)Mihf`<&^|r~}-n;Vm++aDmf|E&{Xxm+u&ciNjh4;Y#(3j5|cL>YHK(^-hrm7=RD$k+KHh)~cqHxiA5!2}N1f"
    ";~dpn`YoOsZ+-ZdRC$$?UU^C{>Hirgc%#YQTb2&Fy_-lDUZwXQJLF{Mp{+~*&nP05j?s#u>j^-dld4S-yEJ;0XZLE~lZjc=b}Op+pl%)N8@?En"
    "ix!`miKeweE67TvCx#*a%3?iXfht}a=G0Z*5gb7~!8^vd$%3L1>=sqw8TM?m`7j8-^UqC&fEop|OmKmn(%F6bw7n)7Q43}I+pv1}cWzEK2Ut(}"
    "fXVq}q$?rApvhT#MMTC5bV~Myi*ylHl4*5Ywc>u3#DCO6sw)9uQrUqUo=)t?D2!Jduh+k8kLJbv$-QBbT}12&6I>bp9$zNw>36%g6aNpg%i?Ex"
    "`3rWo^-El~S`8!P#9oS0eVB~e*BR|gneG%bFhEh4Z+e?wC|o`(ePzFAq-uwzRI8FgCUfsWfciy#T8a?5GS=0c$UUkAY~dr^?=$@oKGsGn>!4{0"
    "Ns~)*!YF!T^Z`$+stG3`5cO?}31RbNVV~n3TBuChOTSIarA*f?MaQe6MKCF!qoI+55Rz;3&ab8T&f^nV>^v{}&Py+4(T;I8I+*L22{xrinBK_e"
    "x$@^^a0K`mn7-9D!sKFWg=sSiawB~Sb>MrshVAMJP{K3?GSRa+88Wfc0Blf*&C0(!aAcNSFf>3tqIp<@`)rh#NAg<&#A2$T-p6Uf_?3R%Ao#OM"
    "O`?&-Ig?5x<i1k9$}y2l+xWz;8DC5dyy761<+y&`&Hz8tvP91As-_(0!pV{@<RxEgjheb|*r$3qIUlx`C#<)&?lrx-oY3f`_(86_!KNnl$?ubi"
    "e7L|9X<{77MHQ(vnb48jP5X~FxO$$cXEZI~mOft9eRUAorApT5+X>S9{S#2>{&bB$_ccmmScMjS5}hZ#1&s{CLp4^3zMzED9!sO%to)w%Lps~l"
    "b7F!zQTq9!P=K<_kr|C75${cwaXWU6Bi7kojrIFJLUOsBQpjp<Kn75FAQO~160>U#6KAsQ{?2J`-eCi@SO2{x-2^jjmA%Jy7o%5{f7)as1&XE4"
    "Bm(ctAmL#1n&TL{1YaFL8H<_h=%yMOHhyFYsgugd$+a@`8iFB&y5L#9$lE*0#uvH^2OfHEZqh*$=#|h#Na509Uc$TNs<vpe)w1c}I^rZs0}9Rj"
    "B}G0Zon@nsxZgx44~-dMPZU>h`4$_Cfkinqh(7ZY6658}z<Q>bCaok?S^T+7AE6Mg7Nv&PsK*)3G+i#hlw5T3tQu<LLcAphS{xSD4;XX59V7MV"
    "eovd2Mov1Ld1ytBqNlgAd>&C0kw*+jV{YnqD0LCyb+xVwaMJ<yh|HLCgjdm{HwjD}$9u}JSKfb~|8c(*rMM7tO&}}2hry2Ah?3P}F1K#+Ja<73"
    "Zwifcl|L=?Tet&Q=OWEHGiJ<7$+f)><-w18l)Bg#I;x5K!d^bPzu#8`_(${{b126^9Q_y{UXrhJ&LL2xv_!l~4iHc^*Wvp%E^Y@}lXo--HzUCD"
    "U}{%|(N_3@mQ`u$NO>7cn<dZ0hER{^5B6gXi!*BFJr?s-0u@VxWt2c$<cu~MV_CA|?4ujnXOec)9W||Ep)afKT#;UL{gNMxMR_6A+e_5G4Kk0+"
    "5%H^82#Ku%=sjwpEWM`+0dPxq^+j=bYcDrkEVu#SKxTOSJ&tl&42H+cj;CDt#g~)zQ0jT>g=lts_sO)|U5=PD4-`Q4Zz**t(e4;P`9bodmrn#b"
    "Ck?OVkGZbrzmVqiFgovGnoFt7m_{@Oz&S$aF}D%@9RB?qQ&5hs;jq|x38BzVX@y-;Qw&UvLaTq$1<oN9Anh~{0)#ChX^T&-S{zZ-n|AbT456Rr"
    "Xc}P}nfl`*DO`-njZlwBOaoE`K%;wNM6n*FeW)SICt26!3(2GKaU6h1hV*2y<aYlFRzPk3XWc*Ui8J(RclE}-01MPrhs=gtV4Ezj`$Zk43@{>}"
    ")6&wHKwX~1u0TCe$T`)ExMQo(7129rij!#`rf4-DXX3ET><P24rpMG@<57ogLjfXO24Cp-|H&iQkvLgfp)-q-RWn%~Gdt~pEK>JeLe1Wu&5=El"
    "#j7c??C;fl<N*p`Owrri-zV9Ee6gdRUdX9)#VQ$kC0B04DpR<_<-<RQB5G=e>-ISsJ-fX{rkIQyLN5RGX}PHZY|d`GV?BEMs{S0>LVCcZrpOW5"
    "`0oDp|GKe)4fb%$JK`BFwlOQA#2(iGWh4OdM!8E}os<oR`$7#dadZX~B$N6{p(?BjPoZl?l#bDkOyR1e4{;@=w>fAk8UyYy<ZGrMt;z}8xlxEg"
    "rh38*q6+438xH`dW1I+O(zHQGgDg%c=^u6rd=Sr>in>e?9jZt1fOXF3gnCZs6A^iWAEXbbVw$t<Br$GU7pzg_&qlc<`YOY*dD>5{>B${7sTix5"
    "uJW<GaC{FbQgk(>iFoPrzeb_NmruPUbbB;>qJtrkyDE7(+E!=n%<y>#<&N=LIVQ{y`ep{dZc2MQfR6oHK0Zn5PW1R^?)~F`iw4%|s!WrmEL#}@"
    "7yqZ7+TxY?`=9FV{x8bpQYM`eN7QG#JV$oUSEZj6=Eo+d(~m(rexu}M{qwIfopUo|u4YOZIy9X;IEUa!)u8Li>R5@2XVZY`JWQKm=&s%`MqDrC"
    "$N2nV`00oFUekvxFMUCAom5ObtDe}9Ds%=?vBmxl1%15+a%K*4b|T$5&$UJfE~Rm%rYKL0nWAIPbkhYF@C?bCxcn!DgTJQM4w!|}-%x_PcAU=O"
    "k|6^%L5YDhgDb=pwYJtLrfKmyJu$o{qf_s$J-E>s-{yvvd3?Lj;IZuGxkqNDykgjfkBh-W>stOS87Tcu6$Q*~`VbGL;s>uA#0W};02NGYqclQ~"
    ")jeYBOw5`bC;M2$GU3{%PCjvVclQ6yU9E-~oh<M!+4&ZZPtuqK9UK`8PEU2v&nZmUqQUSZf9aN$%Bc{_&GH`12x9iShAG=K`l`OH<vnssSxg<?"
    "%<@Z7^kGMrg?K!>ExSwP6_?J49~GCZqs0jTCd2{x+C7L*$+@?&uk+Gi#ij)WcKPOJV?PSyR>s47R?10!$3!gWIX_cCSD{|UL}qzGP2Z&dUemeM"
    "Ud5CxcMUsZDjxdxx+5v$35)1QGvKa(jj3#s=+Xu(=+pEzvYzrGA7e6^i*;f{8?d`t5i&TU8)ELH_)n?1uv{hc=*s9lWRdW5FuXz=lF4!&V<Hfx"
    "R9lLGGA$GWVw4Soj&P%MT`=bGuqjzsUo)&s^Vq`~Q$wOJZ}fJP?!KJXTv-{zC}g~%K6aJM((4eGN|jOdxC<ckjXHNLxehvQD67E5N>Np>vs8OL"
    "|NSFEPuS=*v!^T;MLJ+n&Z#4(#2dF1!$nZ36;pB!K|W&QOGmW+<vn6Z(V0&2{5xh-$vdy2yQS3!dNvb}9=JHt&DBm;I2vujEtzF~{Ct4Pt$Dpi"
    "xd|AY9;@^E+KH;F$hbZI%{B8ETlC(^KtvZz_)J$!mg><NA-+f(^MKe|W<3tLuaJ9QUzykXxgJF#O|g!GtJIgfzY=;wkxzL#k8YVVgRkw&n#%)<"
    "zHY)P40vdy{1c?=@6j`T>wD7hx0qQNh6Qrykw5fea{GJY_JLi@muPDuf0gpgIV|V@!U?I;H8vck_U9$EM$pI;Oc{(e&k+*@1g>T%OlIDWL1-u)"
    "Uz7THA!VT%`j|jt1C<yuy`5l^2N?O{{bl7M;AQ4=9HztC<PW^JDA)8@oRSe|k0cAXbk@C3i38cO@5W6P_Mk9yUhO!ZnBs6@oE}@(scWwe8?*Wm"
    "I2S!1>Cz3C*-$vgzD!p6==r%|mr_!nY^1qK_eR#mJwE=g;P{%6_Rix%ekwmvnT2~076QVHbXUn;&LXlG5Vv<*asyB2lZ#$3EHLO?g7-t*_JD_0"
    "4DX^OMonjlQdy{1hWZ_;P8qADfBNV<<t%O?&wXN58m1j(*eV1-AZj)%7+!PD5M7jexX6f09P#+e;{xPs47)+evCnaose5Cg`j2ZMLg`{#z|Z_b"
    "bTR9?uV!Pai)k#r@k25cqb$Uzuq=B<frb>X6w8QzGSaUg-BAoT#|1BAC3394iM=o~XEI~vS@|5Dv(I{n_4$|&QpRa<mPQ|BMf|+?2>pej{+PfG"
    ")aa9Wm4H9Yqct<?uG6Agp}uK8zzde7O^cS9JYg)eS46=yq>oad3&xRJPD!WJNQ3l-yA^SThe)P5M%K?(^o~3W7{{5BvJNBP!)Am$|3i0$2j-cx"
    "8Ktf!s8ixx%n;#HCL@&^G3d;+UTOt{gPAchB{HoViPZJ8shTLxN@T*(bR+#->WxG<?w`3E{4CS|K_<zMM)!zs9;Xm{L!TeTp97dimhV?U=KcPz"
    "{_5B4q568f`^tC4oK$ZJ`v%;@N|MH-r^tvKWG0s~aeun0vhJI)zBo83x`UBi-s*mN^o@>I!^-wJNgmI-NxYD%BYny(UN;5sxWuVBJy~Rm;zemg"
    "yxCTuF;U_eEy=UY7>CTlWDWk$63cz8=>M4}&nSU+P)<>SxBV+?_9b33tf;;Y&XhRs*8tT;IaXbOYN~g~ctpm2D;|#heQ~1N-C8%_Q~#>;i2N5i"
    "7i%hsUm4I53IIYL5&J@lJ?QXI6cW8@0n#AfJTLScdNNX0{KjV^@p-XoXLY*ZlR?&<U%{p7@5IOY4fQRGQhY;=+tVLQizZ+4P;bOMIy$GkH&{-}"
    "nV-dq#rYr^|L8#U^bhO$UkJ5F+s!CVxrAj~7mb>knkVBbgAjY{${oS<bjigDwi@Z~X4N!nvfN)A<~(N9-Gi_h?i;kF;7z)K2Z`tz`h`lClxRUu"
    "%C{&x)M=;^@=g=Bv>tH9oGg%c_}OJ6C}K$E4MUwgPSJRrcT%t{*W$d!<mNiF@(}!c5q4*Ei@IjboF&t))M+|9p1M*K>D4hs*OaF5zz$mz1NCBk"
    "TIY0aN|~~d@@b*zVxpJ-j?kXo2Q^pXBLDJzQ+SH5Z0^9xQs%%oE&QXh47xc<HlOD7m$YI7Jl=`bKQg73i|O{D(0z<`UR;_#_q<k{T(3Y;ggdCk"
    "-tm0dBd;mzwA{MDA6L##-3QX44+~}^{MhE{*&|t|F3CJ#mZGUZo{@ceo{>GLae=ueY&CGwj0ce^L`74$k8CmK!nf;R0w5%zR5y`#_e_zIam<V>"
    "{*;^E5wc8}Uv|y3jaYEG$e|a-&SOReW=Ry<o5)n@2d|j}bs5rPDaH#esY?Cu{b2F6c&oem@QF`wdC69WNz7i9;wK`n9Tiw7tqZ+kA=<V*(-a@a"
    "_!oyZu)PU?eGw}JK{ma#WGZW+-v9I4x@gDh{TzP9$d2dwc5%(A{cM<K#CTHNr_X5R?RE4U3?QLQD+_j6v{A*!`T}}s2_)kwcOtB^9jHPHLKZbp"
    "rkDt_V0y`1Vtw142qlcbtDFm??q3CvdI{fkiW;DrT+L8?+1HRz6ZutZ0vlnPWWe*8zfpjhlU%Or^H=*3XupF-gD<lw5V53PvPCP*uq0!;<8Q3z"
    "eruW;y^WZaoncZt|0DO5C1ziGDP>Jcu(wU;zo>H3Rl6jUy318;esU1*B_)v6?KU?Vc$08JpyPO_gay`9{!}-@A7KdIx_PrwHbvEOtEI&5(8>je"
    "W8bI9du|Sb$C3hh+erQRrBYo(mj+p=3#J<E=UAz#C*03ZB|eH(cBce(JIESpN6H|apJzptK7tnsj>43|TMUf20Zyh^SpBltF?oi7npA~uKyTgw"
    "_Dg~A!vrq$;reOL%x?iKbmnbo?X+zHF)s2yZRy>^^@?hBxrwFP{?JElxMZtg=8h<04#cVF{PyFaZ9BT|dAe>dm&9xxTesHXc)8|^>C9r;zxTEN"
    "=mFuJvBgy91%0^p)h`}vUrRl+IfshuyK8&maA*J_g-Ax6BzDsk-_=>7lgyCiVvBl{U1c6+5Vs!yPa)#f*}h~kO({3Cbb6ZHttV~e?AV@fOE2`@"
    "IJQ*HaeUtoJ#1O<z*EKX6PDv7efSkyon&xdg;kR@Ym-AC>TvZXtJ)jz-C|i;Cb@p^LVg7@K{0E0dMdy#&CJZ)Cjw8-TD4Z&X`oMd`MU44T3NP~"
    "fL2xO3)=o%P0Xq4EO;(0w7hh$-_MU7bc>`ToWY<>fxzRB3$e8gQ*o9p&lU}l1*2V<{4h3$yF{<)G+5b$ZZspb3Oz2Bv|;TW5^T~dO&w%~>s?Gq"
    "v$tT}i{9L{N@0-<S!^tpDEXcTUU&;XHyBu!_T$~%US=dp4T8eWTbz1nx_tL8d#;Zp*{$+VoN!eLYDt@Qv#b_|5a-5Hr%5t5X9eP>)|HAs)az>7"
    "x+CsFy*jgADe1Pl_Q*k9>Cj4)e7{+(hN5H9{x2=nK2(V=Z>t6!_`%ac{}7`a?ylAwx+j?j$L~XNP58QAvO^40+1i9dUPW5c#puPnVoVrMeXJ+Y"
    "2qI75Qk-V>ozRB3CJHf82fVjhRuKcnb#cq}W6v(pMQ>T|v{>;@mMay<OPal!@cT8__ngd;B8-)X`Bh8Ad(zaIx%HVtHw;!Govc0axwOG%%;eZC"
    "s-rx&uK*EP6E7y*P4NfZc@T#W8$}-%x`$Ghr0>cM`GH%XqIa0nFTcE{f!}9p?ZlY@z1neG1QMO7Hn>}DRTULS&?nSsyGrT1TANQ&u>HCKieI^+"
    "^j~tT6{I|rOa)MM^ZloWUPPHob3y5j&MxQT;DTvLU>GA=RI1_8=ySB&KI2E+EOo*<UpIrXseo!jt^VI^Zx6V&L4U}5Tjl=jsAa^SBgb`z!#D~o"
    "P3x{Q*8@=u>oL|?vb)z~;a~6;kd@iERBUF7#WDt}-Y{Y*rfWDDjYY0S&zfrDPS0G(HS#iRi=U>*WlW*|hS<`UrpW#wI`QSmrdYMlw5=307;%)P"
    ">%QM=dESgJA21t{Q;_o;ko`cfa4N9ub!WD#I?%5di;EC-RE7opr{<w}zdsZ=1!WMm_v9U=H(YWcwwpHf56SykfoCh#GQy^PaWgz|)oQnm;F@MI"
    "nkj>>k{NVqxnFEjK2^1~A1wg(qW-!1bBc{aT0^mpd_Az0b;33BTXS=lFS8geg~WcKo4OU~Q4_^v5I^Cj0me;*?*_u&LS?Akh8S)<xsW^0XDpMq"
    "S5-?#9_2`iE+=zyyMb`M=@5_#7yQ5oIOzHuhtjeQyRVob_XvZtM0fF_*G&r;pV&P|e%w@oKsI^XYPI!0jCUwKE1x(4t<ZPgDV?SlJUw5NB2rEi"
    "S#)OK-%d<-_vA^R_dUY^vJv*O$ZPj08+fkv#}qfPaKYKLK`pf`zmk3RDGN`5L4F0*4X9Z2xUZvLqlJjM(K`bp;|Mtc&n*-KSl(U4=sAG{TBuKo"
    "Fh{MhmbC3Eazs3%lEsW7q6JS)+Cx`wOiq4-@ez12uagy74@(<D#hQybnNMqv2_7yiJ0M#wGzqdiek-*>o$SUydT7h&tI~yafKDuUrvb9GZTsWh"
    "OfG}zD55+W5^V>>^gN}n^3Gk_oVv;*&<si-hH#hchojJvgQ%0P5ZgZiR;s)(3X?dtyxeZjU1_Li_Q!1>nb;q$;`ruJj8ni-tZ~E*GCgvX-g&ZR"
    "N%RPKs!M^nmt5OQT_3>ZbLhg{a2Se*jm-R~{(P1;<H>fDy!ng{)SB;C#E*WoB@Ce@i>O5{@u+A8fdjJd4K-l>hk}}Taj|Jx7q8M5FD#tki>uz@"
    "rFi|Kct(UEhsK58#|)rvTP}q{BStH^?o_ARs8r~T&=2{30Igw)CtUH_-=7J3A~G{g;JkluCOcQTmexf*8aw3|W|T9E=W<C@y053{6%vT}`Pyi="
    "(r0i=MN-~uMo|wkT)VWqMt2G+rF@^91<%+cc%E~^FbEbdyATBV>S#;q+gev=JrsZ-v8qIfiXCS$6_zn~^m5MYo@(!ts2yEwzYdGX1aLiJ5QQV;"
    "NzsT8A8P6+br?au!WV-DM;tw?%Uj?JM}|yx7J`^CNtPOOW}FIlnO_E57-U|ciYQ*3Q?FKyxG&kB6WmYHm)7euGrxRSPtUuGF{8$OZN5fWG*K)c"
    "p2Yn#{BK7;{BYZDQif<#*x968)f#w+l0%(DVrc0zjf-B`V&N=Kzf$@GKBYCI>!BP^csbC+V)@0t?(xJ&>fwDOnX6j$dL<+wwr*BVX>y43i$_fh"
    ")gbvi@3-qdnAJG;w2VBRtyxG@sRDw)!&ag_&UCw0*Bd7xS-6{E0`<0M)7{;w&~{k3!Li&yo9;=^v+WN?5Hqm3RTmm%?t_)ew@UwviEacBa0TO_"
    "IydLKx6+FL<?|-uisSTd9a3yV|0e?twJ6MBMt)WG%JMs9H0PwKT4MCUX3UrG-Mb76S%X80OLZf^A?eopV1qe7Sf`ufVfB&g6bX|pbC&y$Cu0;;"
    "N?-eKdN@aBf9wyfvwv~hMx}!fUYX1$v4_w#JsvDQOlGo-bfW6fiD=Izxl(V=3&AHf4EegjrgHlxY-lD<v><*&PgO-T(h7^rbb*}xS=~OZj1Wri"
    "cb=!h;&T^T2WpLw{=>N;#I0NPG%bsT3Zm=ZNLjCwXM-qQU<1qqOlY|W{}+bH57hzjiPtG#oSPf7zJS&{H+8|NPA<#p_wyBNi&wKe?{zF6rlux^"
    "L)>Xq8QU1Q2Dawzq$-!1R34LwWf80+CX{g~#+g0hvn9mWuh5yWpJp1DLk9$uHPe*dyp8Iogk3(&?AvQ=`Hc)`Dp@~K<g%eqU2W+Zj!Kybi5-e#"
    "g_&kmp(Ib>%XwW}B)vSp0wyM)f6rG-lm6iB?25To0+zY|>CJr$KJ3|k&g@Q>#v^!B9l?B)8XDw1%3i0pUmLJ+h9ECC9%$QXeSF$1iW-fv-4hy0"
    "*bq<4rAeVz-Tl)io-mMYH&@N&k#E^I&2?!xEQrneUtXiJgAfoUp)d^Jc;n<Fh8lh&rzz6|gGsQweCQ17VBQ?7>U6(q_v&S`3H;6UGz(?C`CEQx"
    "<b80Pr|=MlzDRuLGdZwM*C0wQ?DB4yrf3b**0xa7ODSlj6-Y*rU|fJg(#X%Vbg<i{bWQ;>V{yH)jONvFm<x_Oj&1R$Qh9mUOyD@KYV=1?SHVbE"
    "wNBX$46bC`v$IEC_xy659&Ls%ppyHU&(P{wMRlv0<&wYT|Av!V^g4Z@fLyMf+6=&Oy>ewV;&8`7=PcvjIpD2Xf?PA?RCts^w^~LtSZTuoFUv4z"
    "fA<!B$c1t?1+Li^uefppjZ&4-lF*O}(oG9N|J!3s!_kK|!V8qOag2?Wj|+Zu8tewY#KMW9lKEj6{>|SQ3kO(Atq-(X8>q~Ni(~~LKL2dF?HScj"
    "ap~jEj5kx1TVbh$=H@1gH24`4V0AjZL5}1mOMB>{NAV(o83oFkRy(NZYPnoF;zU~2>zFM+FoT&xC@w$%yOy@kP^62SeM-ulCIi!gt>rS~D*UAj"
    "$ZLw)T6yjwSFAF=$tg%DL+Fvu8G}ZDI7*;d+pd)%@+j&MPZdacEUVnWu2-LZHu^+}=t9iXi_eFhsa9xwD+G8f$R9~dug@`wB2ut3XOde;dsU|f"
    "JG8xaR>D-vwR~k3#-mZ89Z{cIb##f=m7amlthoJSuI1HK;bBu#lw{K+dulIpd%3VSv#dvtN`uk-)TfZ1kbm;+ha)4J6RfUMux$Z2yQ=H;W_(7n"
    "Xd(;ybwoMLTCJIE{H;Pm)3I@>PwkrP<D5IYsJyl)HN-f8$0*exlhjnwDsfYCW$d!HY9*vBBrZmjI6g=dE{b9Zu=^FZ@72}Sm9Rsx<BA`m%xx<y"
    "SDd9OWKMj~&4tRfUeKJSl}fJH%swwJe#S>=P!Rw0Q&n`6n=^JOIt!4Qe8LocO=HN0L8wX{nUNasa-TSHLKIYw&}H*|y-&k8Us6*)Wf$kOqE7(K"
    "LWuizy;NFRS%EN&#X$;-D3+MJgfnPt3>vIu=5NjQn8}rl50(}AjBd79eKv@vGz}l3U%@sjBdwd=<)!mBHW<w{Vg{2QRKwt~lPPh(+Up<QP78Ez"
    "EShfqJl;Go&Gh*w$Fkj+OCw4-m0SoIc2ut$XH|~MqT;%A%{h98L&MU%XH<*qWC*l;<1uA5&1|H!JXajo5qI7p0w;`=oT`b#llw)|S%@R4m?Bs#"
    "FZ@z{lt{ikt_!`c)k3Kg-p7U-gkcZaJySS!Ixs$nL<+Ccp>>#|!$8>pKV&WGO=>+YgbtxBbdlhv$imZYvCD!3)#`m@P7R*|;ftqQx+A8{ul?*p"
    "@){FS<&-jEC`Au4*Bx-eM~)SWz6*GUWy;C}$EQ4{g}Y?V?^qN|1%U;%CtcS^Y<msq)U3y%NSw#edD%8wd+OAwwN9sQ)$`hM*#L_5^mHbB>wB|~"
    "sZytf{=u)_KI?govnnoN)u*NoKk$Ii&10IPpVifkEzv!H>R*0kb>R?sqm|=iF7ycS?{rsh?r4KrjK#hI%)MSF51IOYIozjzMgM;FRdQl*=*!d7"
    "`R`B;;!9=JwshBVKK!sJr%-AN=GRPon8_TQsmz5wQEAde5LPai)qbVKT>nRpnPynCaUXMWM>%VoYHNHsrJUHc=FbVyJ@Z}jS`eGkHr?wu0U<e9"
    "=RkrBn9?{Lwq%D-|IP9TOf5h`eq~3ymh$v8rD!P33LPZoaqN&O(<mU2dUat{uPC=pH~I`8^*K-t0FX?<=@%}nY1QqPn)D`fbNlqdN}%ktU>BVT"
    "!B}joe%}k-XTxs~=vkgyiIsC!#+QQ7!!f7hFk9K266JX*uiq%ZrD%O_3p6NjJ<U6_qwqKHulF-ypSw!wPG96~WnOV%j>xqw9h)-p^ZGXoAeM4C"
    "%(6Vs)JECGv`-n`0qo<I6C$Mxh-ZlEQxpOx7ODudb+E(ODlXChw3qzJN7So$W1M@|U|1+07mMUGn=2evi3f5UGSXG_YjB>v?SKK-K<fkHwhs*k"
    "gD?rhR?GF<2c}Pe<WmiYlrR24H&^D{6LZ|(m`~AJP?`eSQoCL7ChW2h)<-uo9@N!kv>A|A*2FZPfS%4nzd<=IwTY0%w#)Uvw}NsV>*UeC`{YDQ"
    "(wTW5cMa5DYYulK=nvgGrGtCZ3y5SWWnY*wBe|b`>Zx|y@g|detV=GeVHL)U!wk7jIs#iUw+qYY5O_x0IUg>?yeGFyd6q11TdQUrrEw-`_LG>L"
    "UgdUvbAaH(5WYHWFcWzwyQKAmMkNfHs}Ry*T-Dy&KADSU<Aqcq%x?OCLVV$hdiJHqT}o6_XmC+59`k9fWrac(Y^q640FXolr8cEZ$3;n?bKJU?"
    "EKYBZFI4SEAe2(rqFivRn5v}&(sgN_lOEbMB8`odol~ix1&Ok}J2gLVWFu$D;3}x-kU2^U-d#G!da5af#~Mef0o5t`pe&KRgn;Hcxv_jK<KBDi"
    "nby&aY@gn7(mQ3^d+1K0r<_zOrNO{r;89jQJGqhdw^5IDKNmh(6_Btb+n=2kEKHzz($=t;*iPXCKH8Hz!-ZHugU~?im?@r~i2m<`TetRP$4uZb"
    "G=l~7YaX5PL8Ux{RLo3oYtu!|Q`|e87YwsSS6@?|lP7t)WFmnM?@bm<n|mjUKK!tpd*MKwJLkDUW>E+-Q1%UaX;Ak22;liao}tfNv3&Q5C-`Mv"
    "{ANa1)6RS2F(rsS{%CdA$V@LU?+)0m@tZ+ON0dVc0T}|W1{SyKbP86H+#1c=lqMdCzcV*AwaX)MfS%Ad=e=2}vTQ=f;9F>^7<o<4J9R4F;yxre"
    "Qd~bPC6&5xl;h-YAU3ybaYI_h#DV*O(srVXSy#)7BF@UlxsD@%?B{QfQLxETEqV}58r_+Jx22x(uyY2SQ7AX;?}jV-<gt?%wKQ*@hT~BA1t;3M"
    "279ZcxoIgJ3jJSvv8v)1@f*D)WttFFN*vepR3t)Vm(z9Inl{3ykjZBBPu3r^(NuaPiDozp5R<1D86AybQ1R-Tf^Oe3;e(E%GMNs7*{k$)<r*rH"
    "Vy;vQX)iYAO<k_`l!~GNIa1T<RKS3^Uk#R=spE6ru(UK1ORE&cQ<T;pH^qA>{~?mIwe4d%ijFg#`$m%j-r-1#Xh;ca#p7@^%5fP1#FQ|JDfjgD"
    "JS67!IQHN`&?YLE8@|3r*9-*{ZRWtXDd18CKnHt<mF5)kXbV;Tyy{?U`q);Q+E5oHJ9GAw^H595GO)dn?a))NttnMSwYgkDSvj0b-D2iU+BVt`"
    ")k@KS2J}UH*+Z90l;J2p&GRQ|3I$ay-Yeyuac?x*+M*cO2msqY+0{Bwr}QFIWx7h1QJ*_~`gDsT$zZm8ZsIAfeFve+(y=Bj_*^K1z+@ZvpUOgx"
    "ZUhCxC?EeJdzv*!5M?So8%bn~37MDHvul9yFb0mCR8u$}*G$B253Qsoyh*(}$0~wZJxyhSg8?ChW0Fi%PeXB!sCD+_3gODMf8lUZL8H_EMjj7_"
    "6*Byqv+Aj;9ZZoMP5YpRQ!>dn#}U_UM4gt+sV#Tt=-8vEL7qJb68523SbVO&80!NVUsq05Z_jaLg!`TYpL*v=S(YhN9&B|EVt$lN5|^y&N&uUc"
    "0q+Fmj%wUOjgl)y<EWV0$Ysd|>tJ)@shA!z%;TNw*9`z=ejXW!MX_YCuu!rBSG3Lb+RG6A_sGB@DHK{}b;vH`RL2GOO?e^5vf9d~MV%1<JyuKH"
    "7tIVe3it=8icM+B%Lz>c-FycR9&gX)BMd<h)IEP@hBok6#c`~Rv(Seh=3ZtUXY{m7PvON0YDz=e`Yj>ud!CYwijwIpNID(uhv}uB`IK@jT8anP"
    "MfpKWk*m1KT@hPGGg2HpC|v_?qIamY?4{JgJ7J+x#S^>aP<^(yk{tvM{WLRM97azphewGXovQF|=JH5Bqu_8UVupC&iRuk7<B?1Ih+&3{IIf4E"
    "&89HYI^c=Ssj2(bt9(GDsP%<~>JPW>cnB)2az03}-D<r@_pZv)XdMV*at)M{jbc%$SeQLDp5`|~_8E6Bo|f%4-RTEbMFo;Js`|SMpcAs#5N*FS"
    "Da!2Z<KIh#rWDkOiX)uWVnOCXmFIfmz90K2axs#IjPJuf8uxt>+LkYY7K7hJ6Cu+>;WZpFu8a@c&Mk=Ph+Z<nU)m_GsZmreTMUbW`io^dMM2*U"
    ";OkInK4$R3%0Y2T#AS*lnu=R52oPt7+JtzR{Rceitv{H?X&IzA$CTLk6b@|PAa7;cbi>6QJz6Yan+HH>Unws9M}Q!}-={oPw|q&|KRDqW7hn6D"
    "<H>>}gKSryJ*(6%n%Sri-y+xZe&ttMZ>Sx-o)>s}VXW1eJ29g?rExq>1H8iA^4g^L@RwW6ko>_fiXCxFpuxc~Ot!5UX%E%7oG4gT>~<T4pE#!d"
    "v3b^s{=3uBMR}OsCP1e*<J(;Xt}`{|8OeqKHNPBcXzJ-}CRRQA+<tl}G6A@#qNs0#lAW~VIY}+fjl^|W*cYLrX9Q+-o@NJO$m;KTD;bNm8>^k2"
    "pJ3mkT<0{Crp=h5ZM~P1%l(x*oyR=IcN&dGC`Fm#0+jO@Wi>VR^Pj&(mmRCB(&??$YAzrfVrjZu9b=$8KEgx6lI5@+TiIp01P=Kw;&mHxp>8D="
    "h@cjh%k$hs!Yvq<_0&`d2K^dp8C(TMd$5XVj!{`J(iPTsEV_v25S*;6oJqh2%s)-J)l$jyEIb6M8**#MoXC8dz|^RE{mFP8nPL$6ewLL=NjhRt"
    "q;usm*GfBUOZ2vLbT-IK)r6fZu&>guz3~P<6W(ck-JEQ{RMOj8k)H`3fY3O%*APY3%$k<y?^jk<Mx)FKg!6CtVQ6{Y)jy#hbGk!vr~|UmO=xCY"
    "fwpgoTbs(E4Gk&pu~Ke_a2zskOG+zO#Hr~TYl<BF{O2V(a_*?N#If9R!Um3&Ib#$VSO&d<B6%E`HR1=S->Fs)3KksbbZkcPi5p|OMPOTjZ8K)u"
    "!TT;P!5{uRrT#(R;@PpXXm9m&+-TgT^XJ<8Oo*<6-Q90>#j<vc9W5?eR>kEJ*a^~jAA9|Ta;qeolSiY)UYVy%98ABCYkQzrMpxI}i;l~tqDg<="
    "#zk@?NW`|GS)t{3(6IqWXv*`0v|}AhLzge*?D5#wz6N#FW2?5!pn=0|4kjQ+ju6=#2trws=fEA)xUBTWl+F`jVSx>wn`@N0cy69x?MbD(*t&dD"
    "MCxJ|1+BlkVtvj%8C1l7jy|MhFB+rO<K<cjh+8acRf5GEzfCW(I965^%+G7b^bo76?4XF)@<F`dQea9?%rZDox-L2Rz<Tp35qfLnqbkZK_bO+Y"
    "0K&W1xYORqvBbKkPM>!Ce8tJ=^aegeh6dAaDn;f1OEy?!3U0LvF)vr--M*>Lgfr60RRicb=7ozqZN@t&I&_dKm5S##MbbLL3}4a|8p!}(&9a>|"
    "@<Q!SF;YPxlc01U9FvKVg;LNjQ$KV?&q`G+=?I0}u`gCqp?u$Vw3lc4hlVH%>5Ohhy))u^v>`hZn<&P;^Nw5L>IySda5Of%0`ib{dx8PC8Dc9f"
    "qfPA~d%$_h<*hU5h3E4Vna$(R69aUYtw*&pij<>4(7G8#CTb>A_}u4GGZ~2nc5bp3WUg|}Y(W3GgJy81{RriGb+FPloz8<|W~SAWewIrUk}WL1"
    "kD#!JV@Xj#xtI&*YBwKyGRxUn{^sgo+n=D-buqvZhLuczoMhigxQ&1<%IjZvqWZlZ6gnp<KdfqceS0i5THaz7^gJOMX*h3)W7uLVQ!LdT0#B^&"
    "y!`TkExiLkRnBDTl1<Xp#(v(VL*v+n=~g9)ZKLNMydrxZAI=G!ycTqkl4p(yOURti8}xKC8kDlfn&Mqsx(7JR;pi6qoHL8x{ceR0x=?_2l}yqS"
    "!ourhdcYph#hB=__6>T=r=-%H^Sl7!LAyT0$JbqyZ|Ed=4SsRpq?=R9aip$KZS0^}krc7^xLp1~>PRO2k?tFY99)PBuuCgN4xMuf28!aWE7e0v"
    "HCz0fJ4p<ZVvT(-!(z3bp0-6Ts_`0xC183?2S^tCy_x15O>UU|mt-OY!g)t&MM~T&SW(|8RVv1bLFZb}udb3)ZJ&eo1?7!C6bW60`m?nM7Q<xl"
    "recK3s8g?>z29+$bm$yst~wWhn$wV(bie;bt5j-L5LlIJ%$Q5TP?B7}44LlZr{?CG%{?T(-Zu(?HKkjJ-9-cL4*f2Zj=uQfi>0J99f_oe$m{<3"
    "_L2Ot0=l_u%}1sO7%0@+-5cf93&X*Hi*DvZcfbAZf$5<qiJz^k)O8%=`tr1N#M!UY!yuBnM3zJ!IlMU<PlB%+TiNVFrRq|kC^mOZ{g)5VlyFqJ"
    "JnyUgP$>1cfA@DFm4)(*JBHOz$k37q^G3R;7%{hA1$fk)Av7aL>6eNzBT;RR4Iu~a^=%*v@s4-aF}IOeOs$_64FaEDCQat-uwKtg*ZH{<YTj{X"
    "k*ov9{hK$LDBAb8Dey_47KfQ9Q-Kuv-SzeUh~HWpI}$dXC%W^`UA<~b-x9ZoEas3Ykink`T*q{YG9i7>+t*DWGq%b+)$u9w!#0RBe)Ah;d!@W6"
    "tY}+C2u$;WFka4f_fNjy$=m{PqI%<;+jsTE0z?)p*l?e63CNk!x%C4vOr;xIc5SLY;rihN8JN|d)z8$)eP@P?iV~U<YAE>>_kKU<o9=@yA^_z?"
    "@jke~19T|lpu`d8Me-q*`F$Hv@<3#xo@M_m53cCF%1zzpc_?=|2zGGl*N+Jf2EpdyaU(ddHPG773eZ(g_G^47!{|{k!zcQc+H%J0IoQmn<G-+="
    "uWra~A+BegylCPbVLmyGOvOW<E{$W?FFTfl;zQY|fO`s|@CeRhx=s6+FiWQ|vZXoEG$Pmt@li_lDgS~E>}^S+)sZ7;V8)oZG*^u(TOOsDF7Vfg"
    "Q`+`(A#*O=)N)JAiVIl*NkS_CU|=Q}X-=JWeRB4LQYlRXzg%VWeL5c+5@oKvL>Ba_xs$_<G9_h2OeQ2vCp)w&_C=nTVB$(0m!qf;B)RV+qA@J$"
    "mZ=pxCGytvB&}9$skS0`UZ}f3F|cQww{@IQ*KOCp)t8s)p9Az;_Pl7dM&@{lzw8fLiw_>|UP>0*&6EtVDyn;-tEuIusp+yvnJfHtIARYFr3VJf"
    "?z(OO$7MgVoUVi|Cu{R;b*aV3^+tQiTChcVRaR9{gTT6czdyu`ZQ|w}MZmwSTV*`_FK!mCE0u8mhIq9YY=bnV!*iB%!mml_6XdUeeq6;8Av$bu"
    "%;-RuMaF}U7HZ`x_Hvk`u9F#7DYatcz!1LDPQ6Z$<~fZ(5f(*=Qj?BNP!LL5^ux|5YzQ|$X0^+g%|s2?Xam-(cngKOe2BN#lawG?w*A4Ig1gyT"
    "eym)=EfCZiz2nHnTvz2`)315rS-I)dR6e?f)-D(R<~DcsQ$gr_wr#|yZsnUWKTBe+MOfUcAY-$*)LSu=7Yr(4wnN)t^mCo=%X&GeW?9>6qXw_}"
    "V;wxW8COJa$C~g+DVZ8Zf4ul`$;4=GB;sd}>*bC?7mZOSkSAqS9;;k_)_B7~QUsU@cC^4p7@7;FlEa@I7k;#*iYqGG-VVc4o1%RDF-Gc+A+F{M"
    "Q@qyK6A|^7R6#N2(eW9{eFMgOojrCdPcAQ`@gwv+^!0!wT<`bE_0i|DUAH|oWm&XkWPnaq@chVn!>5EVn5_9YAIHE2D0vLR%<An&r{CT+GOu~3"
    "iW0iz*_nsU2kt(WDL+U-#D@m^2wZv&!bZ$ui-#VfsD3qU*8yC^xl5$V;*ohFDWh@5l|aC<iVrr!O=Xx)%ak}wupV)8dwsOUlRC6qVaxJG!(YJX"
    "nprez5@;OJ-#L6a)+-pu7+Kol2<L$Z8V&j_*4Kh+IQ`75GyAbXJAh63`+Jk(!Ud7j;0?xuiMF<ZjG=mlIk`7ZKH}Xke8;Iex;3lRM+t@($)}yX"
    "(!H=ORi~p=rDErm5<hEDu19Zn-+g$HDn}uKK_y6uS-E01AZOHOdlIH+#cO<%DY$TCYf!cDAtsr;%Lvzv4Hw>({71APC1r&wBsZEQ-FsdE(-?(~"
    "eHG^)tyZg*7$#=hVO6WReE4*3rLMoP?+%aQ4JcZ^dewK}L4u|zg?t&)^Bg#!td}Pi=|^;pZNOCGSaXkO(!)o2Apd$aEQr@I8`5k7EAHw-d5;@n"
    "10ilXTU)+|Ho*=bwC!z~^Iooa_utRf9BaS?TDIM4AuL?z=G2h$;Ou{3*%vXuE+x=U3d=-$tcvHTEad5ux#>fA_C`Y?7`Oy`Ytz@Wv!6Qud(f}4"
    "`IC9V$|Seg=t7yHZR!kN_hw>3d6c0Cw0$+JR=ZTA{5it9$9m42(<jbfzyjFez)<X0OU@n65ByS9)|MRR1hY#jq4eX#39(r3!B1NCI-+0aW0h#!"
    "Oi+EI8?(q0lU?Qt)MmV-487PP-4bPsGuXY;d+Eg&Tg%H_Ay%_y*{90FS<bS@rl()g&o8<dJp#^3W?NfZ3Uj({UX)4_WWg5Y@-`wW2hF)aBwKVi"
    "Tj^F#Kep|U1Ns3n2_-5h%5{EqD;DW`8%5oa`=Xr4>!4v^U)nEYK17s`=F~u`XnWph1c4LnV{lq6FOyqEffT_Kx1uacZiG^MJ=mP`;QrI64MXrS"
    "Z{7BWKq4@92tVJj2hOhH$fO8DvDkG}G=sWRJLZUbvqT#@hp7wrN&6By@$^#+@$cjKg?5Sd-^kW;`>c)8tAd2;#9I_>-22iiyjkRHL2|>9#lw#2"
    "`C2A!n_1%BoCx%py<M1k@2=Vam9U~*cI%{D&f)TT?VUHvR41!}vNGqA@fJa2YK|6Mw-$=TjeLZY=dXHW(*zj9;SktngWV~vaejd|SMKni0L5Y<"
    ">#tsJZc{E&)=Nk6tI>p+*R;#qd0UhgizoVQNXSP!a($gK^7cSQxba0E?g3~fT@Mov4O3E~q_eDlZ2-m`&*Wtt1nk|e+jSxyF3u~%<ohIrt)`$W"
    "4Dfm{#i0*o+trp9XAW5R32{CXS@+z(RqC(aL7Z%JD(=b!L~V|s7v@mN^}LAZM{;6-EQ4W^zp|PkTcHCet|-0q61{V!q)U#DO5MlL(#deS5@a_4"
    "`QcWB;+b2mqA--wz*ghLpcd8(E4*&kY9sm&a-dvu<dQPEc17_eYMb{^u<cm3dg!6oUpHZwjR_lBBtDD*$OEfzj_-v+&*<KB=d9>psWi=~2qwI<"
    "0@~-M&fXT{*Ou6{!6|5!&IIV7qu3}89=!KNr61YOF*^Pxhan$(2V*0xJ)RZ=E>voFJukWejHI~CJZ;Sh`L(m$$}nkjhGcYaj*T1?`2a4iRo{N+"
    "9i)vj<K<5M^!zl2nNHJ<I1=%WcA_XwS-e=HI)jjdA}wP)y&y3{FNUi~Z8x}sHYYgFF>!eqhJ4qxT9)COl3!|w>3h~Zji%$qE@QVbOQV}%SZ?{i"
    "M^OH=nDaQ4awrIG+1Ossw2iN~&{k(4gA5|v3>JbnWE1#tOp<)NR_lHe5^x|2Sgj+@JgD{5QIl>705p7mX6_(zSGs8vd@!Xfn=gQ8pMBhK>M5oY"
    "8RveAB5ZPSa~AHheIYPrA+Zu?&z|+dnm|W^!iQDBf2~R-%Q&z7#8Xd&M@mf|z_a^+qs9z9h)vTrx4>RMXREO&Rf1vw^6MZ~VR3~ZTB>S?a-<K{"
    "hUk9(iOG$Fr4ZIALd;vICtAi;D0xDVf*T7*#p75lWE0da4HYBy86k%9S65vg7n8EZ;fyElmw%c#-X8J``@4%l3du1iZWlR8A<4a#>^#z*6g>g5"
    "H8m2tmf)3;`)S*iy<K65jdecmw-ffvg~;5*!tliBELU)L?!}9)4U}!%M>dWv8jVH_Vw0xui-k4fSGXBjW5C1PItu7_gR7agn#~@<X5;g0b0e6^"
    "3w&paGV)sP?D?F)om)+ExfyxuN~H-t4E9FDlEihmN72EZ`NT^NoWrC{Je|GA0h5W`IaqG-TdfM$ksYAd4y`(H4a(9(Yr-LI=3rBHLMURo2K!JT"
    "d^1ydC%5B_DJHv}nL1iv{Lz5}i2g*HYchIwH&8V}ByAj4z1(64Hs28yfl<BFphd~7abUBo8eMFa9K?dE6)p*$66DgkE*1^%G>+ZiW7i}mmvZ(<"
    "vaggmm{YSV4hl)_qBjZ{pk?`<aG2Pf<-W<csym30;Pm=i;>eLHyCiF9sWF*_oBLaP!oQSdTajbJuMWi{Dm<MnkxSxfn589C0n(el&^dA+)-mA?"
    "3OSuV(J>6csAh0kP36^J(_MC$PJk|k5B0XGXQ7*m+&QJq0+d+hW}b6UO?Aew#D<BR5nlB7(!grSr`1rz96dVRmx%)HMd5v%@TrQDBsZoW8;+s("
    "5$Oc0YuiC=@iH4o95$-4ol7C1oI9!c=a_o7pQ4PaFezM1u@$xYG;d89{`KDsK!+NdqWBU%J&Fjar!09R9~oi8es_#;veB4NC&)U}`SiTJ%oTVH"
    "vIj33_FKoHOf82wXjEHfYErr`IB@V!Ektdf)5|J7*kVv2TMAt5X*G3Md$|x7RQ^N*?F5L8O*jb**vYU-f}8`$C?-YZ4<6~_8s&w~;+WgF*lk(|"
    "I%rl}HNB-@7d4I>;wIxkquO1r(^<Mw@j8xqV#Cv58GH<@y;5>!I2lHTTM&DAN?iyh+pXBBHj+0lRX}Ua{Sa5r+vP&P<l`db=FhI_Q`IKeI75LU"
    ">KWazracEBRyO9rJ=#T69AJM=!O6Thbj<)d%V=tqJGN-GhO976ftv+(6CF8_*`VOx#Cw*q?NUn&GX+b!ZDtK=E014x0oy3gIQ2Z*6%JscPhK$?"
    "hiVS(6I0DBGYm9fRxzF%BwuwAjzqa=6AFVj=76D8t`wh3XXcz(CEP<+<U66p+rm2oZCPUJb=~nTRMh(YzO%Pl2<FXf%Rd$OoM5Mw+N+c2Bs8|="
    "22s9SUZ=xjmp=y9Lxr2_<~;dlBLsvJNGkVOrVNZ)jEZar-*0v(5i2*?0$d9SpI_~Q<r<5?V0A+`lTxPQml#BG7jV(Epw4P#YVyP-wuh2cDw7||"
    "td#4XL3Pr!m!naADo(C%Y<#HHUGg7vUc6Y80y`<@MZ7wFl@0;}7-TjnzCNM^&!WU$kYQrlJ-75LUa(8{v+*B_8GZTxBkRqdB)hKj!1LDJx5}!@"
    "+L!L?y{k8L188jB1c4?9NF+#+AO(P=C=wJ!nvzUf5*?P5!M|X_5i_HhiHRA9ewiOUo{;Srjci$Ahr?P%A|-C(f_>|?y7t`Oa_^n<o%>!^L2eS="
    "wPe10@7{CIe!h<lDyE+;gRd7M3%Xi;MC#9r>|j>va~$hVkZnNqq&E}dicTn#GX`YLrAmg@^v^&5jHm}Y2CEA)?{A-{Pac&qZ$2oP>k=4GtHWiP"
    "*%nWolml4IdayG~>~Y*0vN2bCnR}JW0Ka4qKKRGSkRq!m$7lIJuNGD;qV3@Xr??@GcD6%0gdXkQDd=K3H`13cvp*b^+1b(Qkt0XKu<Dj@o@|+J"
    "TR<?a!d<GZT67HjS!@@tO21iI^m1tAH{uqi==M=22_WU_A47-P_An#G=L{}HEL!f{TePknq2bx%7bg{ziv3=%w<|g@!QVD2SY2(S5-~gLHCp&="
    "DRm1dHm}6n?-)M(yxh)2UzC?pVOXzkZnDQx0lBAbYLbu5_}|^Zpk*1;Wg^%_Dyey;lKjj!?R#4`Z>Pb$#1FQ=fBd*Pgt%tPR#w>gKOMPleVW(S"
    "R><JXxaBivN|Y7&Pm~^h_+i)m%2$doz&ScaV|v<#&er(|YJy2xlPMdzS}Fk*1pBbG)M!sQk2D&5rDvY;9Iswa4|>Fv4Y2ZL*g%g5&@Bwd$)PVq"
    "SlHXWp_PJt+c=g6v57g-Z#xtsOq#Z=8oWl6lanqx+S@YBBN@rzU;rJ>q7nqBPKh=|53x!)w$VxtU1ZUoei{>lYOE`@m|f|?_PkO9{xe#XvLP(="
    "mOfE1VNHoA%%O4WEopuIM90=5`5_jJxpL~j;s#nHY5I|me1zlP+qXGDiDNAu(vjVxy(hAnNj{O^kB!;g9y2^`Sr@@gSg_CuZ-O47UEiLWBUNNX"
    "%9Y>!U3j@Rc@eUfNgbJz{{7$Aw559dA-_e>KP?x0;JN1{e5g^gP#BKd?S`vLy605F%uz_%Uw(XkIjNe~gt~JFEb^X1%gf7NRobjqx4uo~L#cPO"
    "St|SNeWsVgw(Zw~HmJZ=Qkbm;ZE5Q$??W;+*668yOwcJhX%z)gZM$n(Uk;s?%_Fy3Pdq(V4tUdE2=lYLx(Z24hDEoX$)1;;T0Jr0u}1Sfc5<~}"
    "F)i1yR|?1lzcTAuY~Oy5D$bi4;O*!fXzZ8~1zB^Vs}zR15+{cNlnyxKdw-Mc(ZEDewVEIacC@CBlzdaRDI!*Rp|8>DqY7P=ty}>ysd^|C!F!fO"
    "jr7YmI%7_mH6_UBAX`V8;=U+c+5lkq`pJ{*aH%}koOoI1rPPRrzIAn=(Ixpuek{qr1S3=V@@5V={+yjZt~kDKHJfP7wEg<vI(DVjk@wbQRb`}a"
    "MuaLiM^*235<%<pL%Ysk0^UxCBqfg|_qT9|XpgmHJhpF82T*l4H9(#NUpxbceTn4#`|y-AqvVYJDsuhO5Q1B{wgZgXM;_VTm#j(Jb0P=L9u!ZK"
    "z&S+x*u7GNCBV_g9xJY9p{q!<<FvdL5c2f&0FjgO#BET{!H5ldrYE|Ofa#&z>Ml7#unn)3O^o=r13<uORT*hnz`eboDTBv31(y^-+8M1iKWMQ!"
    "Pvy((f|S?VS*L)E(>mV;$W~e!Ch1lx6(E38W!R1+Nzx`be_S+TM;7*Dc4tTO3$hcXy4`R!hWY!xxP<%Cbu=8arOnQ=n<6dt(nYe!&tGw~M5ESK"
    ">okh$6AmP+bqgQt<v!fgy`RyaQEy1_W^WvuoL`-6Z*BL~7d5+`GV!5dlRkiXX`6@*hi(sKLUmv3@noXG0L-Jy^E8u&G(T_5*^}Kbi#oM5L;Azc"
    "1#|g<V@HlSwECMVySlK^nbwOBAnB~;$d4zuDs3~`Yi5Mw1X5G*67`Ucu|4O8bWXKBHz!*9kawCP$1Kx>-~YbYSJqsCagRGCcK|rs@dU7V+3)O0"
    "aLAT^U%0gS<~*b#1IH~C6*;lvfm&x$s;Ww&G3m9aj|3}>5CK%H)kue~#xy<uh@+d*-C^Ge<F&QeJ|#}X>rjTntqP8uI@H@Fqpu@4k!3Y$c1ECi"
    "9^z=-QyC7d85bw(b(u@Zl2!tUadg%V&e3!&Kuswmw>PN_2foR7UM2dA=pPOt!`Vcz_Koj*b;&?A+O`7^uI9!cKJv%}@EVV8nH`ndVuCH*PffLb"
    "zG3|5xCeNb?8LXEjGMaNK^l(ZTk(-yelf=xafZZh@x(IW!fZnzSpshvrxO<}b_mfep0(Mu`mRtYNTW1wu(;4cxm@Yxy?Bz2K$E{Ip-#s~!WqVV"
    "@&r4Ll?3kT7rWi*Y0q;#pG{1qIs!KP|MR!I1AW*bwEh!2oiNiu-BKa6*4HmwXxEMcb%1^M%bE^)vT_<d`^6`wBkgYvopo{wi$R4K;+{H7a#$z#"
    ")6bi3eWsua;eOEl<g@DXs-q`oEcm;bq1m4eE_g`q77blZOi+)VMlX_-jNFo0k%B~!7+X^ii&|s{FK}IdDz-`EayfKg#GF(ldG>>hXwgH+Juwj?"
    "Q?Hwoti^E3&Yv%c3m(L(DH;RdLHQzt(-VNR;RC814!r<grHxJ3%jbtJk9XE4flZXo=BwB`ch0V<8)g$D*;|yV71-Dm;KH~FL~+x_6`H?jDrj2N"
    "sU|ySE8_w7?0b%6dM!ds^L<{@4c2;LSYW3q+09^a1HnHFm9>33BQC8pEaw#_qwi;xYeh{X?49(pw5L^ujU*FvS=V`fyKJHM4^b=ePi~4%jiMPJ"
    "e!-#Px-DC$x5IKdw~T9SugC}Snu8+1(h4&VKkWOkI=WEsUU_A|N4JE#@XmhDMsMs$p`gx=Mgh5Kd`g8zDH}^68TPjjJlQ-Nf9^zIrf(3`4q$ZP"
    "6+22TaTL||bv?=nNjMT<Z8<1VB`7G-RE=|unhIpQYGSWAaA;2glm#J4Vf+x42|_LI!bRhB%-Kn|5dfB!kJzAT=<zfDF*-Cd!lr)ZqNVHgq#|Gq"
    "pd{HG_k-~9L^CdbTHQ9Lip>`cj=8xxckY~YmBcmr#2>^c)V#hyY@{5hj!H>@sxE`N(o6u2&u?qn-L-9l10zGjCZNCn|G=v2xHe&LEK&w~Ns+8+"
    "92zr`<wu`HCk-%n`a-L=fYF&k!Iq;0NYL2acb1oKvT}mxH=Ct?HLM~5EXofEyeibHY^j10!2`>%1?UuZkDu_|IplBGpENHx`TQCG`QZ<D-zWD2"
    "KoqEX8<`oTIF5@ASIZnxnx#D_#4*$!<?Owk#U8?70pm@_L+nWGKkm9;_yPhxEyqr3>4_Fq@24JKu|FEamD!$5sd4y7Miw2UnFLzZ8<o7WS0R2A"
    "(kPM{v<GD<lj)b&ET#p=^mzX=KVVEt4Fxt;bD51*1KnF3?>DbrWmhbv^&6k`{ZAJbuV>gAacXS8vu=0h#-;_RC%V~eF50A}D|tZI<-JDH@$SY9"
    "3vt*njlzTl))zu^nkb?{Al?cKeA-__`-m*-z|fH+qRVX%=ucTx79n;7x&$?jVy>|y-4rUDO0pT4>FMc4Xo0mOo$^76;sI~bN$(XcRWEaQ$7~te"
    "FGGWxoU&DH*2IKkC!$o^>lLV;CaD=V8q)hasV-ZHnn<$Lahg-)%A5C)11L&<-9p|$5%5-7_2+o`bhf<M_4Eh5IU6%;aiZR{WJ8eRpR%eM@CGKG"
    "a`iSWjfB_3QNMo_6L-q+Awa{Ij4+tcaSGEO)g>@E@)$bOc6V>t84=0I4>Iq712yB8K0tevb<>XXVm1$PduuDp8M!v)Sd!#S&)G$ZUnni*LH6p|"
    "V6V8y7al#8Nd@wNUPmtG6pF=1me|lqBWf70tdt|OS|}q*Q<4n~9kjC}aPyl@_L6Md^tdaI@;SBLY_lS}%+%|7p0FP9cF*g_p=K(8fW$_$*#G<X"
    "ob-Vf1>K0{Ymb~aIMC!z;Qu?><!gjErdHd78UldJ+@n&%vDt?lwXLWRd*H=l!+1@*sX3Iq^&Y}Ptu@B!w{@k1-cPu;x1`81JV@G|>Tk=FCN^__"
    "tcg+P(40O``dFx6;8(xw%^+GC>*r$8fqiv#t)`G8jw~KomfoqLI8<$SJhVRQOj*s%txDy;P<VFIm~-b6)-H*uM=&T$Zmn@ZZu-K47AQpHA3Z8a"
    "zFC}w0V+x-M`OX~XW37s+)za6S7Q>iUKapnxZXONbaW?C`6$_tmvgF6J0LzV1z{#|I0*3Up&<Y8!MJ?#RHP1C9obo_*a>|Y;nJR=KVT~Y1JcNm"
    "mJc;?9t^EWr;ksaW^w<%zk?T@JC~8wT4Xq5R@(th8&h4$k{clh*t*c`wM@}pER||3_?vP~ARic=4RlckEt-8^wJs9t<ind;-)lo1H5s|H<7{Wp"
    "huH*TNdf!~^?m+2($9X0&q}dmwyEHO6&ZxSC7_cn4~M=5C=(mN3!YHc>bYY(-}5K;$qvOqcc1s2!{H2hHjC_A9j!CcL_XZ07nmOdUGU~z!AXB)"
    "T}eWpS|RqnK4C@NVx<O^F%yP#O)9hPZ1#<<6&{pPFI~FC8aXT$bFX}tEPTWPD|L`a3l+HChIU~cXTcOph0^k}<O4nHwHE83&6AV|CX3i_YtD>;"
    "UEVPV@+)!Ksp;W;Bc$X>;@kAG6OQBwHVy66rjWn<{Dp=xC(p3#CCc~n=F3B<rMr83ZZCoQ^D?R{-7Hmn*}VP^Ky`6D&I4~6PiLa*$b-uh3Y{~}"
    "PTWZ?mM2@B_xtGTmm~SE%3y3!vPkldC`;gyl$~<hpLCq4FFv$BRXkJ9@^a`aoSk}g0~l8lf=Qv1it|q1=XE&f`^ZN=g0Mc0Q(ZvX)^!7^3=gu7"
    "LV`-xttZ6SPAs$t&>-b1PNgbyOk@$Xvi3=$he)8DZrqT6B$Gq^91D=Pwzk9k9L~2Z8Fh{pen@H{-CYObH-86E#HrR;)32-yM&B~Y<PjfX<BKn5"
    "5x@g4ybub%hw)YvFEra)eUMmCwry4V|KS?!?~4riG-fKH=5!l+wMok-D(oBsI+H&9;X+wp#gHa-BmwQ>u-v{+D(IutNaQZ7?MZyCO<9;xbZs(C"
    "OOh^hyu|ayhYwlR>|uKOYJ?L(aPGuJtZHZTiW-K~Y*05oKV!U71B9wm=&}d|aa37;HlUr+mKrls+m#t+E~JiZ?@ukP8ues-)}$4Pm3HrKP0zEd"
    "<r_E4Z1wl}%l<%5u{UVlk%Z5?Hp4l`DeL=Gh|JrmNBcp5%5xaBEwPWpHNKsRE(@7LAyhd!ntk@kSz3#w8dpba&VZJb0AB#dxWJwR?>W1wT7|$|"
    "aC3U46teGl-X2b1_>UAfHm|{6)GC{;@SDE^s176J9!64Zn5$)_E2(j>%GO#+9=p3~daV4hrRAf)VbGrambz<_#EaOg?RJm0*2m0Eye@29FmlXh"
    "u^_pxa+||SU;ou#C#VQJ0J0Q^mM`CGS+Jndh^0?88s37kZSxxaJ=&AWfTB{}e|n-^mhL_;&5{6)E!@XHdK10l!yXL*hg525YI(^?a^K$GvBGoj"
    "o~3;}N<G2h8AVa4p|fz(LEeUTN76d8Vcm`5AQdcM_6&I;-@b2Apk!+L{n2Q*pM}3+7|y=x%aAW=ottAEMmYc474}r<br)z58O@d)u${gCzRHZ~"
    "MS;M?6bkH>@-h^QYv8DgP`y@57>lvP0M0m?^m2><(4}WzffphlGylhQ+L_at<yDd-v9S4;U|T3qAK)XiKiNmDSg&V4w8)4YS4|vTYns=(#1g3A"
    "lSwaCeQS3Z+6FWkAZy8pEsIg9)#@yIE~3k|wH6?g0}e0YNQH2!F2GNfTI}WZXAhOk(7dO{nI}_nn>I~4J3CanCDsjf*UaK7hs&<kh+5YZZOd9Z"
    "T5MfW=h1rEE}!FMX^Sx+x(#$n<-qGBf4DQUPDqaUnb-C_g&H9Ac7Sdqvh7(}FXy0WTDsqtjPagrE3?>5hmaiDO0!g*P^#TNQ=_(-lHfgx_}1%n"
    "C*AFVjb=s&QzeMlpNT(b%$rgKW=oR!?r3zJ)Iv0esi+-egLSnBGwzvI40u4)722!9tSf`6j)2;63==EWTvMOhe!QnfXIMDd3mZiuK@ZPaqT+or"
    "|B>I6pz38le-mloy^@8I>zk)LP5U@iGB<d~ll!FS0aopq2pxHggL4Z=eHgk9=UydA*(~ZFUG7nRXWMK=*Q=RgU$RVN<}ENn>R$jOiR5(D=7Xtg"
    "Ycp3l9{rj*E_B}WKc)RmnH5pCcvSsw=7+^avVF#%C-WM(jcO_e59PM*a*P@$;PG2jmB=J9bq(v4w9k>|x7a<GlYCLj{(GRpi<-t<q<^y3<p<p>"
    "7+S-?*+^pGQEZb+^ZMv@QkVJKlIYmoy@oOpD|`Js#qR^rAFT1TJ6uaXCEfT!5u83is%NrTj->IxyhT5u>omypCb)*_jwxubCFOYjxHvAxwlvS5"
    "kc#U&ul?Rm3K|IWJ0N@;nUB*=Nl?h^rk^<mhE`~<I8|8FVUR?;0U92gSZ(*dC3-SR?J1g97>7;Gf=<o8Iq?;m8pUua|2K03pSc)DyY+oo^8W!8"
    "=k04(Dl0lEQ=-o!-=GV-+MPg4{MRBM>CmV9dOka}@A!Z841f7<Bc`FLH}zxue)TA&gT#FP)1T@7!3(>sF-#N6Bu4l$f$O28&6?@*3VoMNVpIVk"
    "Hy9xyZmgy+@eZnmAN6}i^;4ZHofb?p0Yc0z)|df(RTW0MFjbGJyTFlkV(E&t`ScxiwwSahry67yx(^8VE>&m(TIEMN>EcF?o3z1e1+LkLqTf9M"
    "j3G+inoN6aM?<(jRo>Yit*2`DM^a>?WY*N5qc;0s@w3+-be3vr;qsm_-Di`d=^9k*uNu{UcyD8w_fE~7XXzL`{I%}9ZS#!T+iRFzudn*n7c`?G"
    "m43Ft@jz@DGIi-;DhC^7>Cx5$eMIrXB&M(XAYn;u$0VEneLn3EWeIxKH@ygACJjbwEYGG22EobHbkHu#qQIwAMx9u0S_%sLzWGh5d8(n+QA(<F"
    "LTL{UWEPlZjI&kmn>#LTo8(JFP*|5Nd8Td;KSopM_sIO*FPFB{4Fhc<Voj%!dP>ZVRSu+IV_6&UcE;?*9C`hxSoo;hOI8<tofVY&Y+wCkYITv4"
    "VXqjOkD2EO{5*fXDnLEY^Z8lzZzDA|dS|FS07sa=F;tJ-(fY*`Y4n?5JvQ!@Q}mQfWDm{BeSYQ&2)gO|4^!7uK&6uhN>w_}POW~S`--Mllt~{="
    "GmhL2Klx9z+BU7HJX199t1X9hnx5>2ON6|!bAETtSn!N{CDQ`Jy#fB!P(l&5`@BJq<F5H^rZ;tZ5_y>2xk!d!l=@{uH)lITSzHyD`9aNe+bpHz"
    "Zfp8|s`UCQ`fYWh$noq{k~o5*GWrrf(ngQ9+#O>svoFR{=$k#dVZLFGm<{I>I!$yC4pet|YaSE&;B2!-o_FU-9n&M<GiP3T?S_f<D#l<FuzYSR"
    "x*3mVXG<^K>I#RguyUAGU)SHPCuXl{{+73z*L4fSLM*u(0+F}rA?wGcu`8(`il0g^@Qa2lIVyf%(Hblit66UZwF__b%bR^Qj9LC;qlMU){`ngJ"
    "{Oj$3N&9=}K&r`W?mnvY=}YOmy<H8e(jBj88mXx`iEiBZbk}tGSvvY1XtufjGx}d+_=WW8Q>NrpW_`5en`FwOkEPV2(YGQEst4BN_sESn+CBNL"
    "l<u=*+TZ4f-Q)f8XsX&RZPBO|ad`7teNulYjInLh#W1C=gW2ODR_p_N(c0*oj)I8Nc@uv$mF8<+vI5<m4_S5HG`{W#)c(%~z@{^L^+#__PQ6uf"
    "Rk<|%Dh07^(KVkl(aT2J`9r1m498dN+Wd%Z4A5KNq~yVHsZ&Yek8;#Lil$x}sft<RRr^a6iD>Z7JC-OYVP62%&<FJ6ly;+iZQe|@7KX;|=CDh>"
    "(nIFS=}?fO{?a_()3?7k@=F*~_G9s^KL1u(RlhG#EHBhbAYaw=Ma<{2(fK)qob~3kF%w2Vsb~iQSZ(f==Lf}|D$)cx{V=5^^H2TlQ)wS)oh;@2"
    "KNhY*Jks<ym>zg7-?Xh!tk9y{isBix0~PgwI|@t9-@Z2sN$XxSsZjdzO;ZvnG(jU|q(%Lz3HP2$x&ZLgBG~sp@y5DM__u-EP>Lkt1Fam5TuNuV"
    "_fLXyTiyI7tAah9eE9;u_QIWRdW@Z$zOHL})8KYaf5dDhrq~5K(C_I%_f{9(*SzUBf|0p6n>?h{X8-Y7A>2${@>@FnuVJd#s{WaccP^y+!bA2p"
    "U;iCCZ)PgJMa>U3tm;o?DLq3kjkY2B-OC`QG1p}h9Eh&{h`bos`{doJbZC@v*z<FThUL6P+JoJn?HBk#Oc&cZV-~h+6ejg!^w}>z`_JJ_#J2y="
    "ILbVokXxpIDbZxYUI1NH=I<6|Fn8|`XzQ<%>YA^2P5(Q;bQCxCF-d<9sPevP&|i%-BDch1ZVUOC`KV@FD%c0<?aQ&42EI%(bo5pD=G(>I%k&!k"
    "rr`zbp5Fe=!P=hJHT8eER{_k;ecrveVt&totzKe-OcN5|4bAmI)_~66zP)D?H2kaMbQF7H;!kxoo3g}kRIs6r^On_2=yP0x&f+a_s-q#bgvl__"
    "hTR(hi7r)+zRL?y<=^tf?#>t%on%0-x#n%qs9UM)rRLs1Y@1GR7YiQ}&5ztSO~ls;?B{C#x``I`gt@Zs88Gf9u1TLTHH^D%Ayx1+(Q-K+8NVoY"
    "1P8NWq9lz+>~`(Oee-GhB_A!B9O&)+<V0lnwbzX;a7~Ix98KV&<_F;={_Dmg`7Ctz@fb56Hlh(_jhniO5^Nd;ZF-N@_24O_PfR+nrVN*gORT9k"
    "SxkrJM_hp3@Oqr~;f3G&GApdJiMB4narRwLn(kAlQ5jYjW_o{bGX~~U9A29Gk67hf@DbV-oK2ajHOLO>WQ(pvI?%e?{SyD|s?$~1y(L5UIO_k!"
    "jjqQZ250$^9xEX>mR<S`zv@Xg4R!O4i|W(5JI8J)(qYtF&?*7EVx67uxw|D6z<RfE@+g1cJrgt^)1Gc~WO>wde`{uFW9yUj%&ljybQibTv?8;s"
    "p5bMQ1fOL%Aicxx%$mgEKOLy^{Na<~!wJo)c50p}ed4(lG?vAsQ=6!&bSr<!TI=d>!%#n5ANJIIwKt&Z2)v+b_?p=>KE2(9dLq+3Z9c4j3{e-X"
    "Rdweg$94h~vL_|qDq1!s3m+LG+Ztf<=5DnoyI0;00HB?88;GIXO}aWGePs{cGaW^LuS=5#9A@mK@-FVjNn#q+g_&-X9h+|VeTxSB4>%OcjI?5p"
    "s&I!?bayKD`AE)VmdR*GKl+1XdGboDg`rS0_l?^bnosTL^^@8K{Z*|anKv!?>IpOC1zcte&v%!On;q!-KCj^)1lPOWwEKlO`nuhfKGG-}&9KyW"
    "7g1V3iG@93BcQll-PK{j9vJIly&GQ&If~etD)Eh!{E<gTXfL5ORv4RAqwXxPZ*6p<+&zJQsaSXwQ`U<d&b8IEuMO>b{{fP}!XN=-{JSiX&_@dH"
    "lcDFs3%#Uxc~$X^0A*kTNB0c>^@ups<~5ocI_a@rOS|cD4Fz;`mzAvgXH*!`Elrm+pVBjfhCCL~*9f>C^ko~0`23K*`abVfwE2*zKsTJYP1XZ2"
    "y&s$B-x7d|;~dNAYgIkTnv}mE!E*eEOXl5Zr|0rk`hNNtaAx2`??0(Qk*ry5qSzq}JXOriTkK`X6MIE$y1vRMe3yO)?(T$n3ZkT=_!)i2ZcGGL"
    "hb3SM=pyxdcw@>g_>Ro`fXRhdbK#R4mg$iHeuCHV{>*2)KffhS?D1vwJPyVkrA5^NxxL<Ym;H2dD84WoD>5IV*DL(%+jIjhd&r9N|8LkHs;+=d"
    "UE>>{F6&3xb#n|_wAn=PT9|jKJ4Ds_?Y7lelAZ`{YE;Zi5MkaJJ!MC~EtN|?{O_K6xzh)_S1odWpl(ucGu>(bUiawclc}uh0AYdQwST;zr@n(q"
    "$mv+qzDnEwRD1?iiftFBn1pFVKLFT08}E1!?VdYXQ1ri$z%SiFp#013v%m^SVqUHUOO4ctqVoV<O;M%)Pb$5u)t_%^$0De3T=Pfh4_2r37Qb-F"
    "F?UpsaT4iMZ>LU1yOec1v%lDmX9PwqHNR>@FDapPy@ccMEu&=AaG%sP@AY(~;JYQ?dRfOec#%GCehVG;Y9HR#T~X7lC0AmOW{_@Cn1JSeYS?xh"
    "_G-{MJglZqY3rH}>0yrWS=(!KoxK?ypZLUZS+n(5C1ZX-Il=~R>2K=);cvR%2{x0#yKdt<B{P`WbOKsLb?TxcH5PU;Y2hWoz16y8qF82Kw5xnR"
    "XqD5JeA1y{oz9{wVhJ!VeCgv~lq1Ssx(uD^5|D*VdV0cQEwVh+v1=<@^5fc>;OJYio!14MP2GeI<C{Fo>(r;;j>=c9W!yW$Ru|n0#hFcG>BC+m"
    "NoF16g*+x%riJ7Fnt3^bJ^|IG`OCr){bAXfKhzTE^KSW)m!V5iF?mPIas9#niLQVc<0DV4Ku7bnSj#$};2#y9RK`tpIVT!q4}6z?OFcGW>c(c~"
    "P!QVh{0BZG)!~MPm8|7{tu_Zk81BN#7QWi&7oOL*`R2caLY8Im?f#i(T|sS2Dlxrc=-<at@{q18nHSOjbuQ~_fY!R?9*=1_6N9Wy(|xQ%War1;"
    "hb`Nb^#9qnRe{XLaCdrobOux7beDEqRzay*F-yW~icR=0_9Lf+)%L+#$F{L3G0W4Gr0y!L7F1=wZwtEgplZFrLVFa`KbDOI86~!<{|=3P0z^vb"
    "TQy3vnrsG-&At;yN<W}<3K*Ra(R5$|E;u*`Gf+IoaU~&BWVTWD|1YF=X}S^#h7!{6ulDfIhU)d`so7$2mz}DA?XVoEdv|S_YP9#;lKrMyS5|b0"
    "51lu3%0!}Mhw*AfZV7Qhd$5QbwI!^yF52U{l%BC&ZSoZ7Uz5Z85Cmxi&?>E5?7$Qm%Nh}%Ft(L{#*QD)nrW>o!c=6Cg~!i#aIMK4ks;|zB4uzM"
    "+qI;RncqT@NqnsIlzoX>&j+XRPib#pYh+XE*iK;Vunt)ywyOu-3R$hrb%dm3^c|MoT0TSgzw>|HJA1GB)YJdo{Dgn_)-8<pRDWF>sri(*XpsIY"
    "E9F05v&paqwd?>EhZECK)$<gX4dbkeCW{Rnn!AZaV%Zy?=V+pMX-1Ya>(a%=jD$3-7-soZPtPXcL`Ct_K-B>7RW4O5v7m9NMdu-G`mCQyTVlr+"
    "Z3Tb{RqweeWNj*`ATsDx{$UTf*iC-^ef>1YVf0A?W3y$0wp$AvF_{e8JUl_hSG*=EM+tB28SK+}S+ggX!*PuuW`E_RZF7XMTNCM-`}>Psvcnu*"
    "Y10M0;z7NXU1T;7NHWb%t<f_H71Im+0c$tCtgI-zyWO#$?<U4^BL3Bd?rw^%9|105pUQN`3q8spsZu(3#=?vm+J8dprr2wfSfN8&<|Wbc|AIff"
    "ObZ-+Pti_Anr7TLsJnGXuJXnmz@ul!IbR0+Co?)`mZ<aZ{?+WqCUpEurt$^tJ*T?r=GXi`{f_B=+4<(;){#3?1@gYu>au^5nm3LbH+c7_@z;xb"
    "+&ua=^6RtR^StpVAt0-Ox2Fsh<zRYOz5`UiPwfpfWDemJr5|@?!FQ#8(la0}`7Wt?ju6YP#sz94rX#b1(WRdF0pXx~@hAMY6Ef2}CL2@c<{}l+"
    "5-YU}i}<|ZGJnRTjXA0KfT8a|bF%vB@SD~J@V8?rDl@vMR-q1n_6H^p8W+BPs7{>Kb#@c;6h0UAf*kZn`eZS;3@Bh4LNjfp6xCQV_f67O8x{lZ"
    "k`eW-B)7m4#9Q!f!;vhU>@(Jd_+-if|AW#Mb}Ao3HCco%0$$66`<`A8+3d!%H1kR}c6gd4S{H;EQt;{YnAK#yk^G9$Lw@Gbv?I0J(b#lp*^N}N"
    "uv9jWEVJupXc%^nbnp1v53F^L-TCF>XxM!=y*$y__5X#Qu17zZnbZIFuRi<oFLv7csilb@u3tUo&~F+wy}&E=q|vj(xbgSjBtPuFv@qK0I=~%`"
    "qv~nxv#adUw2a5G^@(x6uIc7&2z*=L#Z(kPGqA9uz#e7x<v$B)x>aI97+i7uU!to1X1+glyDSAe_McvSQO2`5Ol)Q)@U)&8=*<4|7Z2N+YjcRQ"
    "TaUS7y2qPm=$G_Zopk?G*qu1mvAU#Zx+OI*^w{2A84iAu9{=4;6LH{H`}g!$=5B}9Dq6p3-3OfBHu&<`*X>FHwtgk!e{<D0l)bN5*?EMYnuFeb"
    "+Oc1qmb&bgw2SF6ZkfH?#Y_g*Et(A-v2Qq}3J=wvzegWvWlA`*Fw>6CE-E}16Tq95VUdPhv6+oaI{!>eeSzqyiil9&AcK+(G-NECIrSady+|4A"
    "KKcSi*}CIC7b*?V<<4-B$f|vy^9{+cyCH%q2+zx*?Jkb2Ymu)8yLZl$@k^>S%LkAxv~HO%iB3=mVMZs|YE5?^c=o7wm)*7#W}!tvRYmlY&yN$i"
    "PaQELYs#D*Qmp3&6Cw!o#wmQ-1;G_6@phm?V8%zH7Br)DnYHZC4-XFNeDn-=lzwn<9KZV$*S5C+x#&8a6-_j8xGvA@S%y6K0dvxv%?E1B{G-@1"
    "%k$b7#Enlm^v}9Z6h{N<I`qaHyfJ&Cb16iFj8JAE+x1<%`!1eh{wcIjkJMjfw~_*F1rsVaoy{G4048K%@0*Gl;DlWWZ5uF)YhcN*i9R*ml<8VK"
    "uC_$xKMFFJw7?W7Pv}W~Q3n~iys>?^{He>C9_PK<rFMAGq@Yz%Iy#3!(<;sC)3$eAT3`-)9>^GIY0l75-4fkP+ou^`8#e)v`NG%=Ag?#dsGcf5"
    "h{$KeS04)hEBGShmWNq+ezK0BZs}qE?wA}C-lrDuKMYd2PmnXjv|}XL>#34=3tlhQq>Avqrl`0f?mr)bF11lTD@p2!Drn2%RSalz*Cdy^@I9(h"
    "l)Aw;cjo?sW#@zN10YLc-SG6KE+*;BP4%Sum?k8;ztTwLED3(#TL#PlHYh@B0r^A}y@{@{FEAOgrw3w|hE&kCX_RQ#9?vv=lux>QEuGf%G4=VE"
    ")#8exciFg1V9ZbQ6YO;sx?NK1vd}s`iJ}MJ=J0=I9nFIIiD#-n?dSXWl7_<Uax{L1Mxx?kDkZvXs1>Q_#8+zaLUZI2?`d^P%16KuM5k0LfH!(w"
    "Nn5qxgZBEm5T(Bj#UY5Xnw9}6>|Br}R?$V;XhuL-vhXQ9XWfj19lA5-sr0dy7`)o3ByNZ!y^!*f9n4g1iOw&2XCNd)zIFV@|L{NKtvi-HX}&zj"
    "5JK+pwa*GE*RR=zBVHA64o;7*&`Ev9c9H=L$Jdv^3Y#JWAMQxTv`6Kt+&fre(a@)NR>0}U_rqSpzP|Z!x@z8;mJBi<PYuNJVZ?eAJ}{uaI0i+I"
    "D%1{o<N2ebj2u>@Ts^D!J%B-EXL*pfb*Bh$%&Q<N0EP(#d@?(Nb>W+@qC)gV<23KaL!W>~ciCm*b;OugI20gYmJ%P3!J>Yc1+yeAe|>Xr8dQWG"
    "76ZQwuj7Qt2tRSGM+On7Ig6%-+!MTo`%ezfW;!2vfWFjeP33U-;}FI=CFMMlC5)tWY2xqn3r@Ald*Rz-tOWw=eSC1qQc3WB7Azq9kt_V$MIewM"
    "Lw2!ktxTM-!r_%!#y6O;jvqCLV*x{Rj&k`Kmmm~-IeD=9l(wDw>lFkQ-3z}rE%)3Ht)7oY9&PFUtlw*o^jBMVsOoj;K_s^M&}t;F%$#MLsJU%t"
    "i3QwCOn8h1q4JDb?qmSLhK^pXP+d}rXHt`{VM0U2>#D*^=0CF*--H|R31bWKX(6A#M-%858roK@aU0!9zs`E%V~$o%bAlcy#b8g=W>W8V5sE3g"
    "TGXdjci7&ZukV-|d!VLeR2p|Xd?z1uFIsLLI;ngUpQ|Apc*58QMc5KeUGYoQvZ3y?|Aw;sm<;2bpbkd0MttbgeJ3s1MwS5GG*VL$@9RmjOKL86"
    "+TtRNvf%XqGX&3qqV=!qapJ&}D_CfT_GoZen0CMnA`OfEtZ#otpE<C|StxHE>imaOvSVA~-!~EyT}iiLFck$Yx>zFbnl)P(wpNtflh$#kjO;Be"
    "8BkdoU6;4`!yK9eG3Nl-I32rQd)5bl&Hj_8_*mQnk%B=o=6#N7KtQF=hM0P$lUd6tKfy0>tnneE{Dv`;zsRERT+ATFa9%Tp0c$w<17EffwTG<4"
    "Je|=GD@Xl8jsR(<x|V%KF3-B~EU)IdWXuwhAJW2j4|<2ZOGD#UxDWgZAPz0QXfLvwJ=>)+vb4S=CqyFPw9v_u>~Yk1jSL;jY_}|KT|Tn#Ff>Ik"
    "bDRKkJrvNaC7Zl{mM^fiDlY4taVv7>C;VByvu(kRT&9;rP3Ft-e)ejW#hXx2XHJ~`x@gmxDj=PLx&N%j-aTHT#v`umwEM>r(720F$dOfYA*iDs"
    "2^;o*LB~47T&Z!0TeVNt<VRqS>;aVfGFAq9P%16|O+@?1dIrLUpB=L)!P!<GgX8|CWB4YSTaq-&A5pUYQUhX1IeoA>KM({aksnXYzM7?!BZhwE"
    "NH*|C<|2LNOJ)-A_mrd)*MOKy-6eF!$X2`~6Hi;)>|1G}x$5}&2&nYcCE7NhgGEcnP5KKtV~$a403fwYnumBY4T^6@h>FoJIB*{IvjI~A3=g|&"
    "e6}Auo)7EkY*cMLtR><GXR062x^GLdMETrg222`2+XKJ!oxCr+oT-o99FD+jgI-PGOlkQ81fJQ2Y>zBrKj7Az-{714RTxaZgI{o7+30H44eG*)"
    "xCp&6N>6{zn0ZRsFCIL~TUDjOqo&x*#<71Pn~X@PvTE1~Fzr7$QelOotHS6tktw3=D2?Ra`M(9=KT?`B&{gH}Gn}Nxbd8Rf)RKkM0dg{_7xlB3"
    "PrS)1GS|1W`YTg-f_}!ca3Vjp84BSPszgdM_$(Z|o#B=+N-Zfi>1_M<WiTbG#pWo!2&%!-ul8TJgK=rPlIk1PRBylD%ykW$dpXnDZOurE_bx|c"
    "f*v7G*N=(zk=EK!N6o9$I<C9O_0eZ}`+bvq7qIA!p^5Rqqwm&!9c_pqs#9nzGRtfV)I{>@d~RZax13`~_Dr-yzs3KmnVB{lp3(!7bw$*>K+)-T"
    "S;h1%pGHfYDSJQ{Sw}t>ci1I3qp#prJHQ2`n%9_@lOvjWifFAcZS4q0;8$sdZAWwBnM=dyA<_%#@fowIRI(4p?w#{2h(+C}$GS1Nbsjc;>@C3k"
    "r~z8pRNuQ-`(xUf`t+1u)@Bp4p4f>acC-0#y=t-jbAiOlHk__`EE1`Y-7~yDJ0iPa3mWSZnosxGtB@m+dIOt-)aF{wnuhIoP*{t-`-dkC?P>3@"
    "nN9GHBa8UakBkM;yrOdWKe?H&?@HI&be8*r>u`sJRx529l^J1<!wnijA2Z$hh5g5_mrh*dBVV+0Hi10smyS2bSSwkNLd~!ldZ<m8ipJt7e1XCX"
    "hrt8*`kU-OxiF$)w1A5aqB^kvtM(b=Owjn~q~)6=+b1(s7iL9U^F2f;FxC$vNi5kTgVtHeV!!oQ>1T+3$l-iZni$L5FR~_ytuy^~R@$FJyKjW_"
    "aemyYnSyu=KdI1hv2C})nErMh87Y|CA8Zy9nXm%CJ#W)_*_KD;6V+2>^MyIq7Ij!_h}vpp$?}8y{js=Jbd3sP5YzVs)ZSW1`?`-4Jxq4aMnhBv"
    "c-(jGm4`N2&@o9cc5K9Tbs<Aq*uM9~w5NKM)*~s*MB{{sIXuG`o6$w37dQglaoG8vCyNTh3a!2XstkI`%f{i=uE{(qbctbAHNrc(jAV!2KQvsB"
    "<3zBom{sFp6T8eM<g#~ZUvX4wvb5f(yJl<e1^jxY2#0IdEM(r!CqrY=`Fz{;&K{IPftHPQ7su)bWhHz&*j2VDT*)c%AULeqEJhG;6CH3k=ZNY3"
    "+@r8_@FZ0>=Q=xSQ588+lrM(<n~HrzYFrr~A-1#9`DC8%-yN3Od1kliE?j8+RXRns#M#M|B|F^O(3s-pAmdgvALToIdD!UYlfsKsqhGPe+vVI7"
    "EAqM)5e3ms8TPCIJOnqV8qG;|G)uynlF-N^oG-#BODKLdKk=#6>)I7Y+#q|}33}FiSLY9(t<7C+vuau8h5y^*Eoy$RC>kbljqNHJZ*-Ia^VtHp"
    "rV9sIZ-kGAPSOUU%YvF#r`^{>2Rl`;7rLS`Z<b9&pUMzpqqYSG4>U_}x`m`X>iJY&5YwILYF1#H$Z~5Ze!237IM-8O>;{eWL^SGlKhGEX=nDyz"
    ")AX5}U2lOSShhIf^!`<!zQ{*6oIq>+7wO6)KSn|vvAh1k9kV=0UpX=&eXDOy$m1ge%@PJI<P!Q8B6?iwdfv^KO;1lAq>p93)piia6OX0E3@d>T"
    "aDqvfINXNzSm!q`VUIKR$^5{SLJKN3$THF~pqA3}fB5y|`nPZI$4AfKdCNUMLvLyIx=Wu!4p`@qh#1^f!)*1Xk6f&tSasxXyEZB?`WtqZH~v$j"
    "W^#!<A}+iXAJSY`TSQ{M@i@o=n~n_g8SSxCbp&rKitDA!PmxY~{R6egTsX6THx3?CUebxO8be|vKQB6SzB!K%K9#+(#R}^glg?y|n;oE)aj%@l"
    "B#@y?=u7};WC6+-iHZmhe|s;btQzg^XD)UQ-_#W7lrE5uvYdZs1;|ESKfzCnn6{#B<DHWFKQ8XS9FlfR@gj0Vd3<5?`hPc3W%;J1LWBChUE9;h"
    ")zBIZYAiefTiXY0uwyW>^h**?>AJaw5_mc&$QY0Ly^J5j$qHmzYC!m^d@#OuhV(?_978U1=bu|Ox&ms!rZN??7OflXmTYur+iXQp=25HF=*K$<"
    "y4tk*S?L_2o^Fqy=+D`q@#A5wOlOboSzMWs%hEWGIZu9D+?xgqSaE7s)0xS`3zDp5nhw0gljE4Ob}($dIZnW2B|#vmlb5!<?|kY)Y<`E223in~"
    "P^uC&CyYRN@)ZA%6N^o+Cdi@|nNgA@kzco{z!?JG(2|YGh=RE2)S=8(qd=S7bCPTxu;mO83qV^wqmKW{{_porn3MeT)5T-#m*vJYjwz#oGZ~jC"
    "nLj2qYt!5VTSke7?_@gltz2JT%ctz2kf(t9E8cVA?yhN?1Ox(!N`d~-dkj7F4UQ3U>$Rakd3YFgNTqhN$4{fFbklX|>(Ca9FYY7|c^FPh*L;v!"
    "dtI_idMCBM(LP*@$8+9znst!Wvs9S<b>wE^oZgR~6k(){sA?kLs|tVoo*pM3&{Vcy&v;Quu$5$qn+NR(s_E%PqQ4}{prH>{n8shd;gfo_QD*;|"
    "S6-p5XwyvO3RS{SUe=Y*SddnE$75as)g#d8W-hBVDRZ6ZJ=DYRqlNeTs4DS0rVkO^s`Q?xr0{G@hrZxJyXBI-@Gcq&yS6PN)94Wu(@e+KFAJU^"
    "S#)eI6~cERPXb3H@Hf%yQ2Rsr8Nb*M`6xRFE>Rqt3(bfwX3*oZWN^AM$v32p{B@~hu#5RU<J+?~keD#Gp2N{wsyYW&TQa9+Eu#w+5Jfb?b<@DQ"
    "JT;2Lb<O^9JgNxL7^!Is14M&Tc}h}pD&v>CAwH+gVz;-F%Ep{94ud4{{?Dn+hwpP_as0a8ZqB63@9$V!_+yL9b={a~)VoLjH*4RCxnP@QJl}HT"
    "cq=d@e0hBZuzfiae$njRB-@$wFPCTXY=F7_kH=%RIrN3V!6`Gw`QR6Kl60C~eo25d%j*YFkg~eh4&g7&Q98^~CQ#o-)|iE&r_2zKvNH~>(#)Bs"
    "e6m^IQ{~Xzw3~E?!?W2Lv076iH~I`v37Vo%Li5oh^TBcHZ?&~v`mm(rvcV&1+i+~#mUM<eseR>`-FT5cGbz+zstd$sTGcn!dD~WA{Ll&D(u9{d"
    "<lZFnQ%QA{_&M%=z#;*W^fsMiaeBfV>aUz%Vw1BizxvE0vAv}Z&HCo?S1Ad9%{XkL>W}M>Cf#qC><Ftahu$+7RsKf*&c}+~J95urB>+5AS%;Uv"
    "QMxc)fcTfzJ_B8QkNzv)d`p@JO(R3VF?53iyo)UJb7OX#y2*2#hjOSc#6SJd#)i_>-0Iq*n7(EHSWt7JLCS};$SB|26N7QUIq+B)m|nglCrrk;"
    "hwhHaIr+E(1*LQE*r+!996fek%+L6xXa8uP)n?P0s2)3WnOL!2g)m$M122DD`bECEPWCG=BR4lB9j1FIz9zPoxSM-If5(4aTO;$6<mP^El*W+>"
    "pXac$Q3bR^HAbcf-S;wn-bYrE?{IF6*Nphk<aV{RcT+xKeVla{y}5QMU4XzjW(OrdT*bi$2E$Dr95obW=yBbQ`_vRTVBSUV@wiDXWoH%KtE17`"
    "yy?pyhx^Dsl}Lc3Y!EA87K)Gi?zmF{+uWYFP$?PkR-O`sN<x>QTGLsWq4jU*s($axhoN@AEQRDOQj)>e6|}It_o7HqWt{ahnI(IJEdpOIeOcR1"
    "o1)acCDx^GkXl9|nIeLRsvBRhju;ZzGtyg8wJ4pl_Q1~lK6`m<T8S;KoAQ#3^Ku+g&S^Gecd|Z(nBu&nL|7@mAvIX5P7*q5Ci29tdHd(uiA^^("
    "lgn&Sb><DqMxUspnJ?UJjc3*+_{|vADwccN8^bCo8Ut`i0B}FwB;4$C^n_J2e1Wd0$qeL6-pmH4N8_v?=?!~-DY{6lm%r^EN+l?oajsl0T#7%K"
    "VL)ls8mm9KZaoWis*^XSAa7`IO3loXcC@|Y2vu$=HGsoT^loh5N@`9flINi?mSm8}9=Q__V=%lZ&$=>BLyQq?q>TxubaBUwGhz7ce)d8wQ{3=f"
    "dZ+9O^&1Jgy?b<}UbLm|gHlMLLodLGTGStr4LUc-n;}V;!~wOvJ%4ULKU!b4{qMGgA<A+nMQtNp8m0Ogwuf(F-b+s4wlPQNA6@@_8@+QxI&D6%"
    "s_DB}`+Y0hvmH7k?XDG?{F|aNN3!Av?Al`LKgS<-S5|d|c7d}H&I^ehHt*o_m-^Gs@c}uN(qA7Sm5$RD5>Bxrj*d|Lazsf3Gce_Rf%9HFFhHR0"
    "afC9)Vk52GvVT2Hr->@c`k{Z0uZ#aJx7@K~u?9$ei1qvlaUv6Ev<|^J54aX8G<mba9}fNmW!PAHkyJ}SE9-LHU`XArs4mMT5l@NczdT7BOHuk+"
    "hdm)6;v{G+*cKOfH92RZ)e1l0=rj1i=afl4emPMY3QXoQdjE#SH7A|7Na5Jb*JLI-Ag_OYa5i5qOB%8mj?KG~YTwYFD2~Gm)^&cqO&Pvhr76$9"
    "JVxHcchV<r!l&fhb?IRP%hspxOIto!JWtBcm_h97M-&xo?2H<U-nDF>tI`~54Fc`SVSbmUYL~{jz}17K-P%<Mlo{)d#D)o$I0;v0$BnO6%n4iX"
    "DbHjz)-wQ})$w5qA`C*AQGZlR&P)sJf!8xmvqkF<kLqcp(1WB3UkBZy0?u*H4t0t^uL$R8y3-Y4gFc5sO`~VznEED4GhjXQJiTN;ahNe1;hvVx"
    "vy<-}RztRNw!TD%l2j?}igf=p+q{7X6xD`>*dWXr8tPKzmTRpQczF$~mP$v5aCB|=fyuIz)<@3*+qzz3{Wn5N$Ns1zttx7C{LHszw4!OYct0ph"
    "lPBOi2#p^)Q?G3IOGop2m7U!Xd<vmV(DG3y=;DD^TFPuoQ2_idrk{tM_?<FK@3Jz#ruFG5DY_ZiWHXU9JF-98hh{wU6eRGy#G_<71BxxrB$Vt#"
    "J*sZADFC|JGyrT?2K-Tv$Y;UknMIntsfTa4+LU!@OGfd2;=IQfeZgb9M?JHmafWzd_gOjK4p@v-y+He}1)W`X=@K0$T@_sC8US}bG^MiGGx4d}"
    "6a1xLn8+!`fgDxd50sx3w@rp~@V<%H44pjJ;LsxN?3m|Rhhv7QaMwlB1N0!2Tr-1-_mFrrXGCCQhsBr7eAh$u0+P>?%t63H)&)K=Nd5{CEjZkP"
    "$4wubIn=$P@0-s{Zzz%tw?=DOUGou=h)qD9_y${8`$}@4!TCyOZi=SavcfdXI~ME_+}Xzm_W2%fOQwwStV3BnDy=mbvX-C37!Ez{>54{sOJu>T"
    "H68aly1jWQ*glk;W&0-YRpIF`^ErChSPlr&E#~qRjWUWh(r@I6`k<io&0OM(yzDN!W(E;E6{a0qJhH7AlV~u*nR=XhH7%2O#<zK%KQ(g#YXVbH"
    "wIn5){+yIf%>`Ozr88{OJ4jjr`$hor_?2l#(v&Uf*VkkIxX9#{6^@eh{(ibQw*2x}Af-2(9R+6_Mfd17Ivscw&hZ*N+p*I|d^-~K-xI?%Sxm=`"
    ">WLYM<WoK!Jk}>pb+=<9^-SjoaWs1W*qfkMH{G|#cvXC;fi_zNA<uX(B`7qt@#)=QXL1Q{CojzwJzeML{M=Z=YJbb`ThD9k7-r#f$-Z9k)_6N%"
    "nokIX>}U|ba!y#K$h7i|F7ertz<{sf{v=a~80CWdv^zt`A8LGbs|xHBZM%{XP~ZmUJ^ioHqp_osytLDx3_ggQtOREf>egk5D*to$Af_;R@#LH1"
    "c37kMh?c(!a+WK}DsulSHkZIB&bL{`CiqnmApXfwyA^v&TaNWWtX<*f_jESU7F)c@$YebU?7N2J&RU~~HDUETT!}<9xnmnX-^_l#c_@25?mj-;"
    "0kiahmbLi6B}~VsYnTyr8lC);ojubnO;3M&a0ho(RrP!KfNs_szPUT2OS`6Y^ZjMv6K$v;=^_TDhvv#WtEtDdOxh^+K4#Wrx%)y<=O;nR$5E2y"
    "XvFL1jutz?mpc)4^#$ZT<hK6D!f$wRi7p<>2voAiXRjrHh_9GK{Shjpe~1wf?MjGgM{krm1k<2HCH_b4a5v5YyO8`{JLIS8TsHHClNBpV&2Bf9"
    "4)~A4jNADFx%bmD+qYUx(N>%<cO$=rEu^epHX{(he>(fQY43w{^*ys|UyRPJA|0z|88R&;bn8}tNd<#@IzdD+t!L&hcC!p;#IL~FoSFq8Fm$nP"
    "v<3xJjG8bW_~#~jsynF6jPfotZ7y%@yB<!H#(0K-XW#A0q}cHnv+96PbLD3b7RvIkw{+*QA7Sr!h+Y|~;5-VfyHzA+fruYwi0#_TPZfrej4%b6"
    "g@u)sss-n)R^8fRSwHlrT`xL1r(o3LMC4g8s+LN=f526h$I$qygM(TI-AE}z)o$8<?4UwUsi?pSS}s?sL0})UEbkARftVoIp1Uz(y7_>+NM0TE"
    "(>7bMz^^P71VX-U--ExQ`q|G6EC8&|N%Gq5k{^s4qncxvEC`B{Gxdd#b-O8_>*D!^qti|YQL$L5v<&Xp0xp-!mYE_bhuM*_gm8|N2LUD<_ce!l"
    "mjut#v&5$sn>NYGgD^JWa`a@cf(8S9A7G0x?-+RDMf5BH7W>D}YsPGWBFU+Vhj;gGzGzMsxtb4s2z_@$@08SYN!={6fU@*W6}^{UviH}l03z>2"
    "^XQyqHXO4Y@@Me}H>Qxn7$oKWk&D(YKeB!tT`v?0s$$7@VqT<dg@=*Z-OYCCqU-M09cKq^gPTJ@)w0Woj%DCW8ogiGL=TTw8&SsT0@(jD2z8Y7"
    "f@VV<e9~9Ewxe|^a*g9*l9=7~K_Z^caL8`J<0}q37Db$)p_5W|yz&V+zzUT5e24?*ves|kRhdsfQ_i{iDmaDA>}=aC7phbYIdr-ZOr7L#paF+-"
    "$QxqqZ;`z4R$@j4zd}G{1wyIoLvMs9#c$A4b=RwS<`~PcSEh1M3ehW_H%wLp?m4xMYyuKVrerY}YqhXcGP~k9IajmZheE;0N}avl*>#xu`FY1#"
    "Ud|x}O``@e0}?f>{)GhtP%a?jc-tVPRB_mBvJh=-uvCHXZ0&4$6y@A|EPONcPLr27@YeWJq1SROigXZ^<uLM#>OsX9zP!C2u%)NhE;Q-bH80xU"
    "wz#xG@I>uOhND>0Bf9Uhi&FF0P4Rh)Y!NPz<KTI`tWKW>S>L4N138}`=gXImUU>8qCW_;qu-1IP*ITNDA(&A#5aDMWleS9^rLDSS0>1e>pgjpI"
    "4Ocr(L6EnT#`oD24+%J*gQ4W#A&!qd_E?)=+gcDf{193~lR(peyU7E14*9q9Zm4+R57Z9rIRb0mlv(HDkcL5;ra{guU$2+jo)75ZTT&L~XW~!z"
    "pKgB-hpiwezrg+1X}Z6!Wd5lhfT#_q$-I~~pm3+!_^QZW9pBGXE1<=y366!Vsw<NGE0wC&jYvzzar`&vd!7?j;`H=#(4yod8}Yq80LGJdWTos@"
    "Tod|KX3yFx>0Q@4?i^WczsHUnZ*H}^zX{KP4|2$!{>|O2Qx|8gRNy5np46t)F7zaFVKb7Ze#(IsrOr^MWhg}IN4roZZ+Qton|?^|CRF$v;8?n+"
    "Sz8p~!w=hYb5<<<q9tb+t#FieRlD7GSOi^x4^<ibcZlbs+XY*tX0_&1sqN);4;mL1ft(N1Qih}E)p13PX;ZTlur@e)v{qwLT%oEqM_kqkIz(r&"
    "v7qNph3*OaO%=wlp4H-drcTG%`<?a#*^-=-Qk}!Z0_zRdJn@Q&1)g(9j0I|~jd!*r+f4KRWj-)oq4@IrQsamKt5-PYn6TriHfJzBBU3&CGm1wZ"
    "jVwWGlBRvfVJ*t)xJG9<h#w~H_9pw0krULm0AHE9z&Gsy=z>pB6s@hvnFK+L+1RMLjfN3GZXv;*bT_xHC6Q0Qdi6b-3CIj&oT0>5t2r%FNIHp9"
    "$KwstaDF0Zmi7&6?TwL%E`NGEcoi`Hf6A}?Gkk`HtuB>t7<)2(X71dzwpci76Wa?Ex`l!?T{%vilUkOP+TYKx&b`nTD&C-Cbm_cH-wRw*Wb0-o"
    "JC$;w!SW$c2IPw)IA17K*d#lcNibVJJQk;H@e$<Ag_X>qXXWS!_6lIwD^#_7$-I+;nX|N!wYFsLm+^dGs00N1*SwF0?<b$^flPh)V;!*{ofU0="
    "L_aPHz&7jpScbpI%W^c;prkEn(k4{I*ok$Eu-SnxWneSum(BGDI@@~!(yu{p+b37EyOA2l7Asn<)&$O`U0yclzBZ#NUF=aP6vpN9Qgxv|7^Kos"
    "hQ?_R+{j2?1%-H$>^w)6W7}Sj1;KI+Z)|7>Br3q-@R234XNbjQc2>UHqVT@VZk0<(_E4@{LPd-PKFj~NT9%Od`S94W?QPKWUNPz9Ni(}bX6^pm"
    "+<L24?6{`mU@y}2f9BZhCVk(iKWc~J>u<fkF&HF?*S6k=Ysp_nmJ2m)w|94W&leX>X!#51sDx=C+~p%7Mx58l6=}vSMMez$x*(ccK1u#l1Df@r"
    "0U@(y>7Ld<x^S7Vv)0TQ21C#lCBpJ8aJ`n}9m{J1C0KBA96DhhDKtCol&Kfl_UH6;Qk>)u$|kr4>mR&Da#u)dwe>+893a$ZR5nA%nyu*xT}22~"
    "Ad^-~%6C&11Tzt^2W_N3qku`kz*hn9Q0RIdpB1!C)#}HNWe#o%I;ljbt^ucLrP3o5nm6QrgP>7N#`G7%>U}<XtgxLVDNTZXsff%$2b=~=H33%<"
    "cSC(TIQ@W@+`%iay#IcPS*Uln^5&P6U0f5Vj_`EzoA~&q%9Al8I66fm-B%pt6fBBm8(gV{ImZm%^XrK>^lJ)0{YZ4iF1<%WmY~g;&&18Bvn?|W"
    "a(3yS7PD1gg<8l<NoJe1iBi5l5nK5P++w*9`a2vE6$&oZR9SnW=MCbF+82!7<q<_}p-=;%WE!1&;%l)kEbmfKy6<yz=xMJa<%yxxsRqgkfDh(|"
    "yVNYRLuU%H4F*(R17ioqcjW-`lj4j7uG_ha*2s*!bx@%2`0?Wf_(AUAK5cs5wQIJ`$DJFA1}YwT0uxeL<9fa7c@33qpd2($pn%fU1qa+oC>4IJ"
    "YE|&)`$B36?2g29$tkllQLhJXwt{X|x7wKmh7O!`lhH%c^z^jr+2b<8ZWIG5uw;PkJh6jO2z~&IB|(DVdJk-mcvbu!SGTggU`Mks8ab_&rL(tv"
    "+pKb~#2hL0bfWgm+ln8X50+Cd(9PKQm$bkr@`qLF^5rc0t=G4Zn+MM<KIpF8Eap)v+5vuhmLE~K`$E^G296zL##wYj1D3AgrXTY`;{XDU3l-mq"
    "?!E0o5jS`fK)>p4iQbu-%4y(S_WRTKSi0`t*ZcG^Il$g7A-IuQ<KU5}2(k=>w!1jPp~t3Iir=o~H{Jm{H|co8obF?ef))-(#!&ivl$Vz?ij5Sc"
    "v}i7Y&ex_0_DI1$3E)#a#OqwCT)k@F+X*audciIH+Y!A!o}q6}Ps5n8?6R{gc<u2)1j&anV;y3N2@g|CAI>?!r2$}U13<eacT9xp3Ltk-NF}#x"
    "=@r<3E3c7tF*pd$0~^b}rS*LfE4etdH3P0Xkj|xPV$<C&6^b<*l)IR7cl9`J7eegPVhhJ6OwySDDtg=7YH*m}NU+}7Rl}rf{)nL0M!(daQA6J%"
    "ScdbB30}q|4H5zPXpk7*15%lHl-k%B?r}t9pV3vS0AzkVW0FW@H3w2cb`^QE_>>kVBepZ%&d!dX^JJ9=UY7iDb)k;cXisq1kx$}FR-#^agjPJr"
    "NG8Nu4x<C`1MnE5o*bGUR1&sNPEd^FoDtul4ZraEn0?3+>ivLEK{;SK%NaUc_fS`)?{j=zESHbLDzFj4xQpZP5;v#iBZREldSpt;_v}PF4?F<$"
    "|Kf^}!QLAR<lq5U(g6(sdv)h%d3kQmal<Mv%T$<Q;Wy0XYaCC``8LRFP^<1g@kG0wv-e^AReDRdePnXCk{(FJ*>E=j#-g{jQ>)Aqj2>%t;qLPx"
    "``-7!Qs!x;f?cNxhM`F3=5s0&Qmm}<1tkA@$xH~!bYP3=W8TxyaXp9EFYDz=GV$@Ozw6YIJGk|JULRFG4SpM5sb`+~C`a-d+@Hr(ELHVmdbYoH"
    "Ws27}^tL?jh5E0^S#y@z5t^hWbd(0oWsr^h9Kg`N<Z7WcT$xbg-Kt?}Yf?bbj(awP^@r;8f$O7lrZE>UD7to{!55}$Z=5^J8G0o#Ha80c9@q(r"
    "PKN*A18}h}Vg5X#5z9cmP5Q}fQb1U&bi(4I*fojrerKIG#uT#eOESK%UYMPA0z1ZEv?yy<0XSCLEwuwnyq1KFui#VilImF1JS)nniIOp=7=nYo"
    "Ma83>b&LNzYmObO7D?BBrE3a003wM_g)I;6$?~$vySVJjN0IABsrCfA8lZNr)W$Ih_ReS&hU|Q3Ul{oAm&?eVnQYV#oFRb$zZE!V&Yp#Faec4M"
    "mjAURPeT3dXF4ZS;7gGw%^ND`-z-$(I4@Gg;u%+LI+I<hcrY1@5o>w8bTenqW}VPtx2dF$o3qWMosP2WX=x-75OIj-ngHG}k~qQJjuW&O*j;x+"
    "=)R(h`rh`IteVdDicd#Ui17IZ?bi@JW+ydHeEJE3ILGn{_@>+{QCjeGo~Z(B_lVq-MkRN1IP?SGdaH<+ST&qLpVI7HRo*~5w#At}pRiJ?>_|FF"
    "tKBB8I+F1-DiyUt`@P}#7RvPisb&0P--4{sCT&Z)$lsvNC<XwBc2HnppM%4T5K~O>gRw9y>0W>wRR?}b5Y!9f;tE-+`Hg-ocEw}Uo5^7qvKL?S"
    "?J<7orI*6+pqF!H`AVymW)iDQqik<=%jA^azArdqQjuo^y}Ud&P+>Ez@bPY9V#5pDZ7_P2DttOXUznRqxyaVuj$?10#nHE&ejo)x7{KN-NkR?-"
    "taC@hKJ}9Eq_jDH)Lw`cw`bV1NcWr-)cH`}X44du!88k3?@&UxHSrkTi1ra&<rH>fR?)dQiqYw4;E<zqoceo1c?HTl$k&-k3Ck?@PRh6F&T<UG"
    "ffL6KEY$OkbNmFGnSs{tN?k<t#WNp`g>Q)-dBS!8I}S_-ZqClqa$Lr~quolSk(ox^^zhi_5WXbsKxozr#+z8w5@yWK&Z21`hV22(+|nsN{cLHd"
    "5{f8IF9>J%g<xvx<Vk~cYeOUu;p@;gSVGl$UJy!}hJ@u2%+wqslMZhRZ`o)RcpmhMhSL(+>}KlwnQ*}k1Cb7YUft&4Yc-EfVuD}FiUj&c+o0l`"
    "Vv$Ypv11~B0bjOEl2sID8o%h5;2qIaWm>0*y5V1>aW>5nXF-F6-Wl)Tp+@7(XDOyuHf4T@w*=2u)#Kf^>473uSdC}v%|U)_Jm>Kg>4H&&j*>KT"
    "#=alaw_*njUi|Ba$PkOUk4keVYPGXxt+wS81=2vRTdmgC4p}-H+v_qy5(>nUMN5A!;2czj5LCtv8jEtcGkkvacs@l39ANu^J9qeWR8pE+B@Uk_"
    "<+AA%WzcxOAHpB=J?G8$M1h((r$_fspWf~#MN`!?V6Me}N%aGF?^y{zGSaC=VV0|<UFjNS&7gzGL4+QLPEe8NLZ}M|<0qQqy%1-#QV$Dq#OhE>"
    "!XA$#Eyt+*t-l8pRM|aR8sXs1QN7mGtmjGyOiQ%kOB~Xx)2oTeNHB9R&6v&ivl&H`4L&r5LJnaT_Gs4$eGX21zvfTia8`D-?iHOTd0=^iV#zqb"
    ">FU+1K6%CBc#>P8Z*CAHRd*^Y0ZPIsMlY$}&B(o7>+5C(HOmbhPFo%1g=IkbO-#V*<P|p&i6W$|$9~b-_4Q6iL~|aM1?TAG<Uw^I-}q7F+}D>c"
    "3*V(8aNm}q1q{@<F&xH091D6T8z9`EZK!}VoQxdBuc+1QBfntp(nX@GuS2MEkG1Y0BBl*gH_o0dW;4i1H1@7feBu*)%O`N#Dse3Skn6@n$!=8}"
    "l8OTk(sYO8UqO2jrS-S(XgBbv1oy=^Iajr7b4Tl#xT;v#+RTj{4BTY0#yVp96kPS!=JCVX^Tt$MP<DCVqI3yXMWdt=2IWA$IjY~KOIfmGD#)6{"
    "U(B0h&@Vzwzs^$Vnv^B)-7~yf@Aj;};3B!3c@Tkg2GwY3St>5mD@WZ6P0xzHEjiYN$<^~5`1il^wXYR3ZtiQ8HRVX^DoLE}ZOdZ{7twWBKvFe#"
    "#10+Hg?!}3jNY?QS{oznwJqqbGAxM8%eQHx$j1~#N^$fG9zK=5&3l>WZHcC`2GAgX=y43Q%wC@Bic^FLu~-(5kv(-!C23X@b@yq1ADoR|&UIM@"
    "+iESgkP8`$mh0~8@d!)jaKMXT%VuLe@_JDOZYg4Y$ImS`pjWTdU>*$e+`fAw&)R9b+`L|{Q_y2dQ@$lo1xkh>ZGFH7Bk2Wyo&&0057pJ;(%G}M"
    "5qor!(OX?@sh~a>tPC4Xb|YQk(JmA^SFf^pa&7p_`nM=8`WqY(tIS5R3^)*R<d@3o&;MT$CgIbC>H6RZHb0eP|1A{8qoA>qmEqUd*D;XhI734)"
    "{5H}nXI$xd=SC14fk%adh6L@>uY-@5KvL9+rEE|JF@&~Ei^c;vjTxi7<jaBm3OEGzeW)^tLMQ>hbHgpcl`@uWgnhznFtjoY0t@TU#u-{0pBbQm"
    "yNH2V-LT_9X}?d_&{Wi+j*+SYd-YHwNg;fhmZ4E1^8I}~8YKw0No)&X=~O&DS%<bL6n!XYe!~<k@jf))_=}A5E=llKN&&>awIP1P(a`#jL7~|s"
    "6hc{Q_-RHX8FqCGD$kaPr|4?l1$G)>5faTG(nrQ8$<#uoN5il%<>&)BvL~`xtz`ae$$@7%VU&*3LP7)A6f2o4uwYQ#@M=vy5yWTGK{Lmgey*2s"
    "QQjhUPfLLN;vmq=e(5`?Ptrj9qIrW5K+ZcT=KJsu*f#Y>Bb1q(I51OF$kAEx7-XY96qrmvjgTYY<ZI^>lI%*Ca)wPMy-Ohnw&vr*mGz8g*Nk&C"
    "a<2`{+{K=U)h_hLqdV>NJ|Cw2KF!kV;*2j#H5|VE_S--SD5-3!EsFeJ-Z?H;`|QWjbKC03G+&TUg-r66gzZwv8QPv|58+zuD$P%+TP$HUS9$f$"
    "VYlqW`ALYe<8N(g>(pEJ(NNUsf+VA(*e-woCAeYP37konGHgPf=HUVhEpoVUchJ3f=~AthYEh5ULyA`;b&CZRI%0^Bn>qd*D<Ur-9diD)eASNG"
    "reb~LhL0iqii=bvzcSn2Df1WBr2ofTXlhL5x<if#_IkXNy!x@?0CX~_&4b@ukgHu3F)UX51R*mhR^^y;!SkX-#%Wn!1X1xM4rG<uz<0INY@!LA"
    "q5#hn%ASvbJb>Bt>(&QBL7k?iDnW3Dty&Sz_;N5m?9I&7OSM8_LP|nV5ge#Dv8{UC@K5zZ>_`;`;Y6tyV@k`nlbTX7h~X3lX3pL?+z(;jbc#ie"
    "oMF~@dFo3`&<IH(jrqM5^ul13-HZTuoKZV{8s|O~zC=sCon%Cj;~qcCl7VOz((Se!_w&GZNP|$%MRXOEJaWD<QJ29RRIZ}B=vgbYVjXjB(+IdP"
    "XI%WKf=YQ|sGL2j1hgPRt*=Z(k!5*rKI*1W9>x#Ni8FkavMcd2Trs!U&g?&b^erglJ6cvS0n2wk?c+m3ltEpw;ZBk?OU4FM5LA0kcJ5eY=+c8("
    "7Z)uFW^YaTuF!m-pvqG1#&+ZP(IM~l)t*e$fcKRh=TWt~rvXRPv93g2*oz_TZFV3&!_QkB`SCX;o$E|a{{M8nSFmK+bse~`O`k9Gc~`HhUU^^L"
    "UF{p_uJ&+jG~v;p0SO6!$RG((Ac!HU4E*Y6KIUg)j6Q}TDPkf<3~FK~LedPSAvqF8B*-QKkU+C-b$Rn_x@*okv)4Z7-puNzDuAw6`7&?bd(J-F"
    "uDy05nT;ABkc9>9{1F=w1rh=Tj*}z`4653`ZSa#e1g(c+IOk6VwkJE!<pA(mTs*?d*$vx%Km+=lN(@cU>(Q<W*ORA(iez>zsv<_3X<+C$f91fH"
    ">rx2>wsewfaaOD+BRj`S`=X?{1aFn5@qDh&IA9?h4W$A*tJL%ARsSbHy*JKBUIici%lGZpw~+<ey=lj4@9xgL1UHMtHVV@8KwI=Iq;GAle){yl"
    "r-Vb5IHJhS>5j%`e2g{WUTDGwJ2OXMA!YU)q{`!C<9Pwcj6pV>n=|cgh}Rae(=w_pkRL@ZNgD*Q*N$Mo(JFS)6`pIgT1ULz_}mlXD{6hrkJgMc"
    "YDpEs&cVknprX-=7+9(OsOO$z%dXQ}TYRZPDagd*lcy}6@Z?Dh#hAH**;7KSkc%;>RyQ}<XbjdxZHli}hwThK@8rqSslztps8X>ZovCnC)ExQa"
    "%tW!}XxK8t9Nd-ohxn5lyegY>()DG0SM27$S7sl3BA<Okr|G_s-WErHM(d4@#!~@oyuOc0QY<s?N^OpHNyy<;@a(hCy7kDdpMpHo0pH&^6a=Gj"
    "swz!?#hEa^n9}YdxU<F{34kt?L;H7wV6dZp@B`~D(Lubm<8q70bg^^QY&vT`9OkAhIAGoR+L)INM+XRzyDX$tTkEG|$3`PQq->}}csUaD6o)xz"
    "j>QXy8sGemolRTy;LK?on|gJbPJ-oLUT0s}`haQH?FOAWO7lF!-t5&k0L3wNwha6%cgO5x%q+SLHT)cS`J++2TIEf`zng0o3%!>oeUltNE_1Zy"
    "G|3mltfKF2?M->?Zn!!;rEy2wX;gU)dK~JYNzFP0^I)UfjgYM1_p#rnHJVYvuv!VCs##fbd?N@X4}@Wkengi_g~k)d)v&O8HfAHwMmweHpRrCW"
    "uPLl>6G!6GrPTry$X-a)AYF-sMM~yHbHsDoT=jq;=l_hx6sO2{`)15m<@igiUMx7I)jHbfkfZ!`BkO73n_>^;U!6G7n3rI95^7^TR#sM4S64Bc"
    "xsqlW+J~XzI4Jm&T0ojas~xE<@(xgcUnab=7BkBN=M9$m9!}GIV;=qm>u$@26v*UjxP1x7g`Rdt*h=ogglsi1B}_X_TzoYHx&s&m8vrP6lA&E_"
    "kNs)|TVrfBgD_y3?dQ99QyGLEQLRy<;IyRL15=YsN<M_W9qYbFKYDW;+Dv%#ijvm|O<jN*TUb~;3g<cGo_A@I%1QEt>bGmcR?DXazRCW;!Nv6*"
    "OMjN@IFZgJ_J#-K7+34#evL*#HICa|Qj!()N+RxUOA*6PTqb}CjdAXtz&;m##KtxahYeFJz{s8G4BQ8a(s=C~sa*utIDWf;r!;>jp*VNbnzX5^"
    "<z<V7-jk8Q72VzI8=*A@rv<wYUj5p2DbKRai%yTdRDQGT_2ca!#VaN@4Q)w`yk<^Ed}-JoJ(g#wsE%2^A<9G;Iuc>qTm=|J)Ll*6s)a6kT;;G6"
    "ATL3Qvc8XQ!?4^pW@?p51A}LkGyuRp`V<w2bZgZp;+V~5Xv08)jo}_9ocXLLeL<0p^Stam2lTH(ab04lJh^d)eYlEcXsnCYz>$dMV0Qq%V*`}Y"
    "j5xzpVM&TDJ)*6`c*d5kl={%r@>W3P66|=R1QUG1>_1Ni2hTlv5PfbFBH1|J$y{(YeVvNO-+OS~xTFSLcvWQSFjk4<uCfP8G}}zgA6L^_%T7|w"
    "tx^hSAs=})sCqP?wg6gmWbQ1<O(^9Kbx(X$2u-QdF@8qI%UpM66u~tMbhFZ_f06^?pL(aZtyilYy1s_o%1n9V9$1Vhx^3=aiN?0r((l)2D!hQp"
    "%E0tAn}`Zh%dHNhKE3&YOsVfn>;ng?-gy4-;f=>9*&ffX()%((jQ9TL9dg*y{rx>KDtau*ez&`U@<f+j8WzkjR2j4viXM*!)mc2|BzidffIMrX"
    "0#oHJo2Fl@Odtc|sH4J=={a*UOTGC8OX6T04l8#MPHBD_g>jrA;am*?t-2#!5XLJSON`6^s7YXOdV4U)0KsCx&bx9>mJdsNxw^h(peXz?-`$}@"
    "HsTuz14^)0_w7F1y(`PHe!Lj$Wt%7FJYZa@QYoIqYc^3Sk1HJY-`6T6Q3^|;Ky&sd%zwMqib8Y7XU~Qd)>^IIVVX;#Oxr(Lhan%P+)3_+kJICM"
    "YYlIMHAw@o$Wp3tQkojbMEAmVAtYv3BpmK9D|Xoe3rtk1Rtw@#1Pl|YA&j?gM`4KY`0Cb{UG?0eP5B{D&kEe9f_y`Vm3^ZT1isWEUaB^`{9<*U"
    "ule%J{KY}7{VCbb&`v3{$JBpEVm_CTZP3F+fBVB=sxL*dTqBFI7CgH}T-)FH@?`$Iw1w?zx`sLVb5r^w#Ci&S@7})S?ii=3M#aImC^b<cYPupf"
    "mfk@H5J{Vt{79?C4hvw<H5*1y4Ol;EtheSWL&58fH?jidA(I@8OJRD&quhOOqGD<_<FZlKXP8@Fb|e=-_3}fl!&g(1d1TRpYvtEPKH@OqL+VQ)"
    "7YaV6%*FY@RW=$s+E{(o?^jvAIvqLM^Yg34DGwl-k5WnAMmbAGL+ewg3PUIPMvj{y!5v)STfVN>@7%-V1mnn}0ogDv{$xN2ybXiuVlA(te~FKc"
    "-&}^|K-jW;k`eO3ds%T>dtOo>L8~Q2Ml;A11vfpnDvk@WK}&6_yj#>?*4eFGqYaFyY5Qq<B#Iiq1;^mhfPosTf;uke1;)?+^Y7EYvZP4B2F}Rn"
    "tE%YqR?HE>_O8WE%uCi%&Ug^a&DEP^D-NxBVzqwVH-5?{2WgI7B?gVnc$R%e8wIbqT?Q6DsF16XUpEKn7}6U)8l47`u`>$`Z&J<aQJdTH0fL)7"
    "9Dpd)#<z1=B*Yg1PT4_Y9)9Aj>pA;^7R>E=DLeN2K$2s&VcT*&#ZIjJIozSrrf40rN5xL(F%pwC0Z1;WS2#jG2!ANHDpj<E>*E8rlMe3zv5IpV"
    "P7>wX6e&)$-5xrmCpkZphANE9*-iP}+}xNJ4&Gru{I=*isqZ)Jkrob2G-IM5i#mZfYjmLaqI<q);#M&l%v4&>Kc8i6j#dUkNur5o9$*;3z;@V}"
    "X5F~CfqWu7bMH~Ct*ws4e(Z&*#I3&a#!c`@u8Gjk*7!TR81@mO2}g^Hk1LWssx}NX<ydJd3lIqPf;b*qWNaWEMnc3%-kMq0qrzWunC1QbOc=&f"
    "#WrWzY&0GlOPpbj9({OWVPWm$$&l77#_p?2G8A&pP86?d?bqB8aFfYChDEIpyN+%?rPN;mNd|*jWwq<zF_5L0qDWw@9QCy#Bx23Qi~fK;UBD(O"
    "6r~V}hvgw;^1KdACV=;%6?_Z3*!RS-14EujXo5uP_8k;lbt^CvTUM38P>LC~aYButo_pimXN5SwxB>83E_DskdzE8_r`$q<q}4qXSmWxoJ0Ebu"
    "THUT&lKtTn=nEf9MXz(T5D25%;UnmU1Qw1T+J~pvxWgV8pJ<h!q!gWPH!Mj}r;d0qum~oyX_?Kbl^@7JQtdfiz=qzRVnz1A^C{x%-`fWIE-Apx"
    "u%AxyAAkJ7$wfO=Xqr%5Is>SH2s9smd_m+WAlVVH32>0cV#jNiBw=j1Lilun14*-Ezd}1KOMo_*n!=%ff1KJ<WRe`cFcVek>;Cq(gBVv(Q!b0Y"
    "XU@Q&-3`NGmi$L~>EEkA42vwbp1?)Zthqn1-y6<xED%b~$=CV>$S#d5&Y^#?)_`V!;Mfp>KWj1nG_awS?KjH9uwW#x<Bj+Vx75DWBMYnx3r-Mn"
    ")UGM1Rs*_|X0FVbXw^_fMpbrpc42onX8Y1G)@8EURTj~C4t!lb)HXA?&Qa`<+TX`0FVB=tejsWHiKFNhm-Yofv`%$)f8kfxE?f{CZ?wnz(`>Ta"
    "n^fZ1;~kAOuxZ_;rMi*+^RncDsSh*o*Xcm6f}me?Fj~jF4q;$-Do<^2A;+#{xdA>b#`s2Lxytzhxl8==nT=*=ou8d%nc^UJ#^_bP!-4%4SR`J%"
    "7~Qum7o&TK!iM*ve4AYYFGt_%5*<HoSpVozP)|9kU8n}m>ziiSbY8wqRM@Czb_M*1o|lj+EekeZ?@4Uzx)uT8_q^x>5v9jL=w==s^vE_6Tc?;M"
    "CbQf^xsYY)qpJ<<H2_*DOLCkN`JIG*NGT|JBmV5tQj@CdMwrO+*xraBkP_ERMsA1*_DAMwa=g{1pyE=E0bnq!Hu@BLRAlIp$$Bdw4OcM}<ZO*K"
    "RjnGZf@?f&J``SBs*mBY-fq%aqW1t5-3Nn%c0*dqo@G{1nUEMuQ<?&@N4~X+Sf9P1py9i8OfZau2`UR?eje}XS6->oj1nAnSeo5Wzvzc%3j7Ur"
    "wvCN(eh;j1@c}#@jl5xl-gyU6{IkyrGiPq5`o$fvBUY^RihZ}uEv|7{Knd|jG5QMVlU8-?RTfbR?$G)3=aKY+#q$DMH5)@D<*N-rS?uC#hCfE1"
    "2Gwj%Hbi>T2%r>>VemXZrcZiiFh<{^Oz3q_^SWEsx86Zn&vOu_#(n|^nGbIa9XKA3J)jxN!h9d4mHBegqR)2U+&~X3Un)syc~hd4y0|tRkyOEq"
    "6A&C+-LF)ItXZ1;{MPZ(+SK8ZvO?C|f#mwzDtt!*(5<a4G)slGYB(Wt2n()uzcMvl1<7j=tj2iT{QUeVOKhrH3f_Lxl7!d{L(^%i!1sT2ZD)sr"
    "%|IpLeJ2s}$o9$;1<mX5=W-~M;Jua<bIDR4N&kEtgdvnn_4fQce<aXB7wVSH1skSA8JToiiUSG0fsylNW)D(dc_^bAI5^7DxTGud4Ss~|HVMrd"
    "yJls);F^$7AVqu~`%vF36>)wa6DMd{bj(K}uSp-fw9BzmWC!g+nazgvdY+K~iH9CKbm;BdQXkYNL&m?#5!d<itm5d3=N*)>BadLkzC%a8Cd)QL"
    "qtpbLpb-jJEsHU#xF_kg*FxZpwL>SHZdWFJJ^0{*_!ldOorq7E=TE6XURDZ)#y(+Jz*k#QVqz~I@_N<SQ&oLEMvZ;B+p;ZWEeUmzi=qTz4_?oW"
    "4O>Vi!Kq%qWlQYJHiP4cVcJm?n;>Gp2s&+LechE+tTU0$<ueOKZfkoutnwG_DQTdUN$duAG2Z$S+>>B}y>2$g6R8QSX*$0MNR0?cI?6V1K`m{z"
    "W^V3yO{^u~VRKHlbm8DZ{g&i`<49Ea);kV3iF~>X6{%XAqHYmcsPf16_WLZny1{C5+ZePk3W#y{&K+@RSh!fN)#dR&1%Zv?;yyi9YfC=A9w1Qm"
    "i>Odg@hGNCheK%5BPr|Vq5-o4W#gkK0oZreooal)qCPjpSMRw<Xt`3E1xwR}Y^H_$zQYIK%{Bk55VyjPIYT9OqR8yzDxLM?ZJGX;7hph1MEF88"
    "N=LR?9eZhL!&RMAvmQyJ3qDr(qJS3(&2k)M8trh`ZY67!jmbMgUszg_svXLts$ubs?17nwA9l3KCP!|Pa?7uY3qJX=k7*sv6q&$Cg7#cnAXR}|"
    "tn6A`MWOex&51l?=NZ10{(!c|cD|aRuR7ZjDDijBY-VO9u+FM=S3FauyFBmOz%zXnM(|)-EjBDb)BWN<5+}JM??0H6Vz;!>h^RG}n}d8?JG(X~"
    "g_~HtB!@#_#>!zxd>@?`&a-H)uC627J9z$iNkA<v&n>DmE))tv5bZ~@4|O|P3Kb(6PO=>Gd0x@}Ogq-7iPimJ=;rkKjwzgOXbWb==vTA4s`bLc"
    "Mg(o$qLns!plHrVF}3<YE*K8U2v?8~_iO0=@VrI?eVo!`W+6a*5{5DlO=loJ-_wGrG3XB{)qBI`?P_J79r2NX^o4pvU@lS_=0k|k%mb99S@8?D"
    ";t&%MtLorM>r*0vFES@f@FOp-SNuu*F;UEOv85ZUgy*alj|&Gta&Q6?15H|`0!UM})|PKv>|J9Y`p<5#Q2sB!Z%kY48>@F-c$9P3)?zSy$e7S&"
    "z_eI4-+bqtd}tl~ngs~Sqc1zE?Kqb3&Io8*(q!X(D!Ju77n4XgKsHq_D~1^xQwd_hiO*|u`1ny7chRW2flhc{h<e@gYF*aA#x!TV4w~IOR=URa"
    ";2=4?p>3rZJ29#N{N$srWD-9VL9VZBHUDnV;nmu6kxsjP8_wXkF_K2*W`U-X&*@euF}(~-$j+RZF!!2*Oy0sjkhziunS)WZwl?bbZ5!f3tF^QQ"
    "B9IEY*l95EsBadHiw|61%jprjS$QsiPL8KLlFPH?Qj-x4)-zU)qLB(uU`#eMx)u#m5p5sS0M;8b&M}Un6)Gd9c*Gmj-jgSv-2pnjdN^T)9sB&>"
    "p{@#8*7NdmP^hsOD2ITP?gt6XERY9-?<=5bW2?McMxT@ezEzG@=jWCd12d4S)@U?(r&z*kbfZ28e=sp#f45ePSnbFpu#j()!)OlLMjOb|8Lzc)"
    "uTl}Eu5&;pK~-hD#FZ`RwBhM-Y?BBPfkAIncOKJ_9|Mu^uI1>lyqtJ|qyQG-*2EqiB-%V$gdlX1E%)a?FIi%&^S!M-5#@si`N7!ydek}6c3eel"
    "(p&=(V2b9=E6r$(^pSR1Yh#CHhLOubfRi-5ed*FAoBfRfUp#tV_i8-|78ZCt4`_YqQl!EI<PRi3_QCI-XX8p3a@Zb4o%X!geb=XoHe<^cSntar"
    "7!P>eE7cNgI2<aCbLv^;XA5$u<8c7j1uf`)ytfBd1Kv2zKl!XbE#H%e)K+A7M#2*k47KH>c9|2_3X{pk<1w4J&;V<#Ox!4`Ko)Ck*<4CMqEdG@"
    "XOfwDiC+@HkhDgX@9bIMe`mDIT9r4q+2k94{$)NsGkp7AMcAzP6MQ;mo2GaEQ(}BU0CF3|dbl?U=(7w%bK_m0OzZG{y*Tz;xs+ts@mP`8E(E%s"
    "pDj)DtAeVO2-K4%+!;D|uFY<A!!u_uT&SUV(Kam#QR(+;R``~dmU1--EhE}Bdl-}p7^h^70R!}l&QW2z5RQ}M=qYwEw#*Z2W*NGo*sGhzAAelk"
    "_WUAh;9sq+t-;h+&?s9GB#<AOIFkj)gb|r)Y6)D*Btu(~#ILG=vdc<{fPBP_)jXuRoT4%YvXvNxXqMfR!v4s~ppsQJ2;P_1w=*5G^<qKs-xs`>"
    "V~cEp&nvKgIy>cZmA?yuMq+gsyLjT|LyB^zGc_+8-q*Zd0odP|%a_kuUh$2}5p}X#bn_RKWn}x~5w5t_G+uZa#o@Vl%;NFkHi*jiBIN3t9d`j&"
    "HJhI|7cHkwwSmaOnx$Dkn4Lwkl>>kRV(n7pJ{BL{Y++coyjkZ9k`~Wm+aOC(<cUi>E|UkQ-F7))zZg@k^fAeMv)bO-HNLRb>3FpCt|=Oc^4#oj"
    "K*a$|EOk3!;c#iPyL)@qy`t_S98C7e9YTUIWOr7A(Q32PxeYKdd$jes7dl=HBc1UGihX4N3T*yV7X<L)d^&@m!)s)zI#^qkFc(%^k+8r?)eIGX"
    "70H{dvNz`b258K*w}&Fe!LN$uK{QZwbI#i+fo7JMRoP6d&<Y%2bVb~R`@yI81g)&-$m&>jP|-8Rf>g0}Klo}+2im+LR!EZXkVf(HDuGq>xB{9}"
    "snOs=;k8r5&42<*ig$K44EKw{t3byICW7b#;0jSbzHx=s*_j#dR+=Wtwc)Uu^lhjE0G9(S;C!)>2oQv^Yo1tW2zi0B!<J%1p{C7y_v48Ej5R}0"
    "*wT8ldFI%$is{%pUtLAYD@h9H6HnKrYSjab6T}5<5#l0w_0a0Gh%&*7XLM0J$4}ZK4AW69mg&i{#7Qdm6pe=i)OFS)sihC@A!2bICrPd&9au^C"
    "f%=GAexob2tI|+{$?8gCOWOEUpC*;`a0*TDgB`(`!j1JLYh~TWeXA8*!OwocP!Vshudkc;J+I!tY0aeFK9nVDW4MxVVTkiKX`Yq|t5*6dW+u`#"
    "Y77O*%OV?Z(Y}yL8S9Ag=ilAS>fOS2@Jg_`s<BTLc8Y%SYNSoWenYj&PCF~c1}d(+=64K@)HqNUt7T>u$&TyhSSLUIU@Oy;;Ris1Em^jEqVwJZ"
    "qDg9Ji}2J4XCEBPs!Ydv=_MPozZ))gCB+K&tZdr^crpeRHEk-`Q~^5@NMzuQ=^*fmo`1U}jfPk0cx4ZbmSNJa>lK&+F=2ngr#ZpV&WoWa8U1<o"
    "S1iRHjIO6lg+-=pklTKbP*8)C2IiZ{(5*qEWi-h7ko!)p5tOYbzH1ENfBwyzX0&5RE{rX|Wm`8`d^=UY;p<^_3{MTdvoNG90Y|a()z_1GLV|}5"
    "J*3Q3n#2(p2&i8}QqxL1RIgQ?2ag@An~wB>&=NIszIK)G<v5n3VLRKqvb3wKd0tx-JObM{KQ>XNg0mHrNtuey$AYI?J5`L<l9GrCM27t?3FF8P"
    "*_p``u6I$To}{u<-ydb@dyha%a8>woq0j^2D-84^#UeH!fZ(`i90&{4Km%M2H;k|0tu>7P!WWJ_{IHZf$LtjAC!boE1`&2qmFU|gq0fY(P0Flx"
    "VCk7?!9u#>#KV_D(Y4y9R0!v!Ett>cg5S(D&!#>-udoDG7bBN7X8CET6*_OzIfW|riyR|>j9PR+>);BKjA8^v(dDz4ns#34sDT>j*isX)Icqjq"
    "4@=*;bw=H3E?BMr#1`ihJ@}HW@d3|Wp$Ckbbgl3r<)+kldN7y*N6q<#PIr~2;gI$L&g0Vz+-Xpl5~-aoZc16P+3kj`Vf}X7hX(_cqaK^S8A7*L"
    "<FHs1<3Ku6l_IgcC>p7|@9yZKsgbhzIzrc4-gK_`>glyLSAGpFRh4n>akJe%aRQKt7|Na%iJoah9c|e~1FuMV<`y*A?Yb(yFxuoZ-Gjh>Cb@$I"
    "2KIHyU{G}z14Q%chifB0pf`3oMwJ-5@Ps%Rs$u8Y<_|*cT{U*lR)07mUs{T?T5U$Auc>O;>;_1a9n0)Hw?N#PbTW-JU|GYhzj&l^LF;LV17_O-"
    "fj{fb&*KXY9<=>%XU>?(z%yQ$-J~!r%KmW%yW2H(Rs~R40DVw>Pi2Ydf_B>l{wQTz!Z<IDV)le!?Sg78&=yO~p+_ZxV`|ZjT1G@l$|5E-p|~nG"
    "-8b*m6g@Y%rS{xv-3(bvnQ;|ydbGo#ma4dkU+K25AiYCU{g7SySkR<=!edXS3gv#7jHy0LgQkqVLqGE3-Rde`ym*nOp=vw4vcpQ|3A%m{i-;z@"
    "D>n<5Wgo*)8%<*-^I>pW^ZAo8K*=(cb9PyBDahn$?-4!@dzEr0&1&V0v3YIZ5*VVc&E7-!!Lk~BOItmV@m{9WIb=43e=ic4n5ZBekiAhsPoZq2"
    "Rj~|M24=O>h{_?5ay7>ub0C06uV!awV}~j&a!iOr*mY<dzpt$k&&7Eg-6{?VUq9ZjRAxJ^v!)nZ=hES+YplXgSAs}@0jzU7X;wn{W>y7umG!|J"
    "&W0745Q%E$!Bg3o%OO7qRZHTbk2D%Dy_CR{0R0IcAjt<uO}@JE=8hbZ(w#LPw)iSBV&r)-Q1df!-0+ugjlp(hJp$<(tyEoQ89UuVg(9le*_UI#"
    "JOHa&I&r*#acr9zBgs#YP1Nf@VM*D;;$OWDe%=xq95|)bCY|r^vkpdWT=CyICeyQ7TUn7tCIMyGZV1613e}hkBJ8yeZ?d9pEwjNiEfYndX@s<?"
    "tEu<kR0zjTY0#j{moLBPh33}ng6z=4;cfUF`=6foj~wx$(%kZ6{;ya6^4;7*0wiEUzp^UK*^uhhA#}0@sj=5qtG)FWKh~jhW+lndjL$FTd}|@c"
    "RPjO`=f7oQ6V@u3UgC#}gwuyw^DHH`PVf-gN`de-QCqz2xjE}gvN5l(@b@?K)wYE`(aj`v%Wkxao5$><6fOH>7M5l+U{CE<zV}|@cxxmzZ`xbb"
    "dYuM0dH>@!K5ZtWuvY?fZJ0>M7!4``53Q6=^R1vRjrNIgl?SUbvl8J{PVJ3BjL+tR<3M<rg`6X9a?vcZ<-91iV>=Sg24jk1i|EP0uE30yA81Q_"
    "WT6RRxVt;DEjB?^p8+60!??_lBY@ib>07Ls`#6ZlYZEE!jK{^$sg*`IcL%`i3sw%91f_jDK-=u?A=l%Ya4R(LhUC#Rwhi;=dIcNz;d=Y{@up2e"
    "Bd)>sye|2nC>m4#^_PM@mPPa(hhCM>5Jz8L9yp(^y~5uX+1@ep3Mj}}wOOs;ZK1<?na{qw`P|dC)qZ3(edl46f+_%;^d%_;JV2FiY;)5S<OOo3"
    "V99NGOToOqlJWC#hyrI&qfxG(tAxKl-g^iEk2C{1WQYrnS}ib>H7IWS)i7e4)$faY-wjGeb(VL<qPgzcc1`opp|}npd4UJPhO;J^ksbZknk9%~"
    "ZPb)HHYlCk89RISY-H2krvn_%$Py5ta#API;x(#uzOQ<%tG)F!^=jx35+*h9rD=TIwFK}y@JE7=khGpKrQ1ZJbRh?(CP-(~F=x*<<LCo(b&IUC"
    "Jm0a^V{LP!QZfetyRQ~$R*SkZ-Y}?*x@G%I7oi67ZBnzZwe*_3fqF5+NdtYN5$+4NYW>D8TcO+JwPQKr)@UiumI?b~$8#Nqm2P)}WOt7>>)V=F"
    "qeJ6aIWzo=+-q;ZKkazRtZNs$*6Y_hyE34w9B68=eBL`Zc8oxzd>W4>=&fD0$=S9#kCeA>8x8IK7<YRQtlo1x0Fhf<?bV9Tj8ehw+r)E5AO3?T"
    "A*u-LeYha>tGXne=#KzpqLa@(CvLGPVd}CPJ}eA$;mCGo&#kY^Ak~FMwhD8b96M=O7BX-@r2HpyC?ceg<x5wBU{P<DtVm|6Q6blHJQSIKtc!jN"
    "rK%M0k|V{QB2y8fjaRu(N%6ZXX!%XDHL34@SD0|rgzcd@!8T#_-ra|{yyH68=jWHDW4|hBKkHb8wR|^*G98!lSBhd{IinovdE)3S2&ZPf-d#_q"
    "W3oNPrc2j+O9Xg)agqVNfB7X3J<vOWJ)%dX|Gw;U=0~pz06c42t{6dwNZ%l6SLAtR4<x4G;B9l$Oa?g2udLX9N21NmO}J}={`$IgUc24eK?qm>"
    "uJxN;$EBW3+vEezVJli)g(PppUVD@7<^AKpC8IVuuAvujG#Uj_B`l!Ff|($}+SOuNwG$@_ZvZ`UtE)n_ABIz&;y}*OTMjk9wS#F(kaD<=PTnmD"
    ")t9Cp)Ou*2uW-+z;qUpy+VWciKCrD;29i!!gW1nVUSAg-67C6ku?touH$}v=UW?snaW;9A{YqV8*F%TIG?_$ANP}d&X3(L=_C`n-K$kdMU!3&p"
    "*toY*2lo4LQQ8nTxUfn#l1c;`lFp%~VXk?%WFDc-K=J)bc_p^UI^(I4)QK{$$n|(=15wfiV{?!!=g5vmd56YMVhL0|mHGL_#p%JYRB^Pk)jjst"
    "k$fQY=IA}B)4#QTwbgwEn~!ITZYi=j2UNM66=b$xqM)jVWZR>WY7RpyO{?oxj&jeMVt0<TmZ8F|n`b4DJ?g~Eb(yqcIliTy)aZ8iFu}cMr!w9$"
    "_wL!bq&_H4KxLoVjDE@n&yoEZ+mJ8#4vypaOIxl{!?`${n@4R*&H`-MoaxiR4ojO`i%mP~KL=U)&R8{Dsk;ol@AsuS4+WZCfo7uLpeUl=L${$1"
    "PY@7}qMM9XA>oIsvm6n`?K}LodwH7r)mWJIcy|NAW{IWo`~YS0om7~dl>7!g1c7bax$FH%czw_moXWFwjdKoyupCIpl8G|X4Z%TVyTE-+RoClz"
    "E+v?D#f~sHmT@F;<zzT4(yQaU9H_&CxFDzqBc^+tBH(8|z0qzr&1o<yxYr+kIE>uMy2FM)6UZqD3&h`ILAK~;(2cTm3;@0%x+OILWR~p)32`_J"
    "USwL8$eVA6Gt>+;5I5VjB^7sN(fVk+#-Nr~OUUCCGU=WOjRk`Dg0SZ4OP4O$Q=el<+lr}$;UUme@X6mQI0C(_q_h^+9Epo>8Vn6654GjcrJ5sG"
    "VMioV`kBip6rhip3S&zJ>_0(@Wm%e|Q_Sy^*_Bo+jj*{<5WY9kdV5!FQ^TK;c1SGF>8JE_LNGtHjZSy3L$GBdkV8pjhibN|M~a*6dYhy@?F`lz"
    "V`Y4*27AE;t>1e0UE|wXS$W>JT_tEEkfYKa%s#%v@7|(q!StM5_Jku_zn{21!-a+CP|9+yhXJMdD8F*W>VyU+vD*m$z4x{#uU6Rs)Az<jDESze"
    "nsd>_m~v2QHht9+hBJE`Pdu+bFNs3TTas+Eg~MI-ww2CoeLRo6>l+&zy!$V|97~n6mKPNP-*@!Ruwi`G?@D>>Hcq9S-qWY|_V(_dJa50d-EPl;"
    "Zv@8_ZfF6m^(EhXUwLObpMeO<k^8Q#ts!O-TNg}^<IM^dfP)7QTIMrgp{FZ|$QaZHaU9gHyEAq7PKrneWqsbMnR;BQ%^fVe%ECw+2Qt)&1E*(A"
    "4^8xO)kxDDAp0lFf`>7)%g3F?<gh2K1i2SGj${e?B5#6Kfp4DM{8U+}L)Fqx4Lf!<LH~aIwZ|>pb;7PujO3y*lf~&IiLKyTC^Rtp@3Gjv!LP_L"
    "Q);c0PYx_Nn6aH!hPNm++Q8L?3m0i@t?-}-rVF?;ye<ypY&uUn*5OXK3x);0MtE>Vrem^3RcU9;hY3d8yVTWEolR)=1bG{Zeg0S{233mD+UBEr"
    "h9i|tlXY|Uz^cl~3=YH;Mvh}m&GN}L+emXte(!Fjj@nvU30a{GXp~bn%aL3Uxy>ZxL%xl;N+R!({C8mVAj-ZE9sR%4)@Hk$YNmUNMtcV3GR*z0"
    "_4tAQ#mYT;lT}CkJhGeSg+`C^WBMCfJw~ICcvpLodd>8n`KGBLkr=~aPb0F!R<H##`h;ndX|kR;vR}d?yH>I0{X9Rcw(-`TyN77`3i#GqGF;qz"
    "%q$H9pPjs;jc>~QH*-syEhJ4V=Yl2B-|5%qexz^r%m!<*yY$x>jB9LVr~}#}GiOImi*Z~sR-ncrg;x~qcjA<8=!mWQ*0V1j067Y^6y_$|(OP|E"
    "V|gE-B2DtGQJP&qHCbC`s&Q}L{6;d~u$g*}Lo(_JV}pIZ%of;wWw`V^i%BK(AE7tj9ecuP<<sm*<Hpv}s=p^ZNK0l#`qVH8Z5KNAi>yx1{eyUU"
    "uApR^1uN3b&G9v9Q$;Zq-F?xO$&6&lq-($T<?3f<=;rQcbuV2y=Xs}Sfo6H9J1_Qh@IVZPuiL^lXY%=IhTROl|2YWw%@ApR-J$#y(aJq7<o)`b"
    "4vyV|CUBKjUZ4i%;mzuY&B6gvM;8#N9A;PJBLKai+OF?};2`C<e_0)pTx(CT$>Ok@benpgO6j#={gPzwPxDIu7wXse`1bD_bq}c~UoeXmbHiMZ"
    "?qz4mydzXs{F|s@4uxz7@0fI!Wv=(?Ajf8*PyJI^i2wdl{X0f2)E^5oSNHdFHJ+InnBOJyznQ1AY-daNa%v9s{>L$5w0G-2B}UaMbiRklkKRqg"
    "SMLs1vKbS8uJ#SR#hY?R|1y8e+*1+C2&USS*_tdX8wUCJ#4=9769|uyhZ!clf6}|-(eJ-;^dP;nQazB5+q1m$>eeS-nVBD>j1VQ}LM8KpoCYah"
    ";bvFUvCHGneBK<5NR6GvhYzkV9HeIrhN30ehO%uL&(Z_t|1}0vZDA;p*BGsyvt+Bih<-tE?A5fGgr_b4#Ey;TI5xkoWnS;hKZB?RGAWXG>3zCA"
    "Ga$5Psr`qIf2DSPH<`z^Z9U?`GD#zjHcLi>m$SvEc+2$D+kXkrZ=~-%pbgr~_u1&Mq7xdkA!}yuBDnd|PGnYU9Fy!|eB>VA)NN$WJW&)&*}8c_"
    "vNF9-Er@dcqLT27=uu^2t^bU^hY>?myUSJ}WFNeDR;h2()`JNxvv6-fQXBDwZzA7g{+|lR28faJmPwl5JQmvyps-1s>ok|yq(VbemMHblb0fw+"
    "I55V_>XUnzjslp6w}$s6wwA;4pAU>JfJpjCiSwKPY}5t_oUL200(Ov(%zl*4Uw-}Xps<ZnN2|F?8dvy(zd$L3G#jxlpxY_}dKc5=@=Q~FVZdkP"
    "JOJ|jdWO}5LcF`hUw<`P1zX9z(&n=*{38>y^Np#Kqnr<xFNGxYV?Kba0^T>Dk-&0bkmZp1#k?fF?2e4j{AGtAG}kWUWGwO`R4@t;ojBC^=o$+J"
    "zx!}DqD}wbtAi{!hj};N3(ZVOy=9`O=eDlxYx<akPWnNRb6Gjfzr1?lFb!n(F+y#VNBY3EgWWtiGp70tTAovMmW}93Sio~D%5=sZZ656*OYtu0"
    "UmT12J7V<resY9#brU04Kh4Ir&bOz}83Amm#NXOA@qnIB%@?sHprxRlVGl}4Ux6aUfWGmsgw2@_^;wN;;Fq4hYW_MWA+(+~t)74}yIE)T%TJtr"
    "_8-^CznBWm81)1|0XO%Hlzv5s>C^X7Qy!aO^GA2b`p3fyrnmb~|CmA<)+}JMIo2GO%bv`>X=G-dcE7_yIM1^2@2bnk5{kl|KFrdbX~n$M{r6gX"
    "{8uZ0Gw_QaAIm&;v&UNaB!4Vz`*S9{y>D_fOn?O_6N{bawNW~(XwScG_V^+7$n-i7ET2o)|I?hpiPD4T|Mma$FYsurKHhT4_+uNUt<j8zrbyL+"
    "MB2&l>X`j0Yo1aKkV6JBy`pG%2|VuxfCu^`)W?p-1CCKh66YAU4d~y>F`dP|uVnjy|3fvKUs01dEPb7A=}Y;Y#ptk>cK9#rB&Y|r)jvz0Hfcw~"
    ")b-?A$82^;pFs{U^*bkS!<c3KE%}TT@mROyrg=wwL!cFB*gCCf`Z4`F-_w%9lr{;r<Nb!&onJJ<$F^*~$BJqkA(O}UMu3Y~95RD2#(a^E#(aQl"
    "_dp*YE!}_32hr5M-5%y~|A9?4<h|cf>nzn9?9P1^jrMGIVa@YBX{y*a-WUPK9YSqbrUyUFhKjeZn}}`f4ymC1BQu}t;ASr_#?Z2yZQi6t?^Can"
    "$`I~AjMf_}Pw6cw9Er#Ks2eH01Q$H7&b9x~KY=P_UFDf28qfOKwb0)P5_oSJJ+A1e{%r4UXbstjs$o-OHrTSRunO++1HwOXbWCRZ+tN?2*>4zy"
    "q!v<mMdQ2Gn<n_C3`$@ljD~<NT$LH!6AF~My@dXZ<&^J(4ztGZnf&fIRLpL`LLYarj6vAt0M+>BkZwL!v&brpXX8s`?Tk$c|9O-a8$I>?L&-DG"
    "Zj9K@^bGwfeV0|^_zO>X3!gc^SykTJx4*KF#?*>g+NaS||6`gH8<>B!4Kw!mAMF3TYe%osZo5dk^Ojw;mM^1^{)J&zs?PevC`?c=-)707h*d3G"
    "1d>Vv_Y(Ir!yc!u@Y-0W@iko;=%4S^uYQWqHv*w~C^j1&n;HR(R<E<J|8Go$n(%={vh3#Wf(hoaHZP>CHF>M5^UzXut;Jh~LYqNepMrD0AV%2G"
    "&q$cUt2KwwzdE05s=nzO4+9xT`K}$}2Bli>fk-6g&3f@#$QOFDjYMl*)#uEd>In007jxkL!OL?Jim*t|W8VgtSP1<hmx>X!B$4eJ{i)O?XslV;"
    "e^kU_#%yT%iotQGJ#EsD*v7-3q#6_9#B$K~7l^&D#COO6)WFAUy?(FvyJLy6FtS+UTd%=3^DkI32(z*S)+WJ#FPGMKa&vf;&(j4C!|NPH1H9*B"
    "(s1_ZIrCT-Bwr)fu&^xseyIK#xwuq0eaWfG?zh>8dOYYi*#s%UFWoZ7s2LdeWBM`a0eIf_MeLXv>}>+pl-qo40-Gb_XVp!XYn7SW+}cy2uCbm{"
    "2_N6L^<&z6{rBEC8D-%e^M^PkKMEH%vJ=XN=pSkSEwy4YQz`gEQgCCfs`Di95IWSCa~lIDs<GI*%M0J8+F^BGe_GI2mN2buj=|p4hHNTzg?*YW"
    "sV%DCWuct=9}ctR%eZ?nD&r@J0Cr7i{??fX!6EXqDx~anNV_@u_)anQ*Z9b?d?sT>DCheW3&BnPdz_qMXDvUrca0oE%slz?TM3%HawROY{hr76"
    "I_NwgNZ*I}WaaPG*UbBuAPc%`=OH#z&}KOzWd8G)fMfhq)!ox?Q8t!a5LyT&QxtkVwZkFbP4>CG9`ta&OTD~?sBS>BW0&<-Sx#Z!+%X@O`YkJE"
    "z#?Q)FZ!InWtm(vuLe@r!2B9GjR(<^xeVMBZQKyX#~U<%Mbsw5BYD=z(HAA&pn>;to%hCOrTY(5e?1NN%*--tmf<dM#W#kKvKh-MZ|3C^6+TG!"
    ")XC*DVXAjgz}_9%vGpiP-8BnR&3TNTO3?vE(O~%|J>e+N`@MYgpslII4j(Fm#Cdsg)p~=ke$9!FO;4Cgy7d;>VaspN4r|@pAfc>@pQ^k05d6c^"
    "^Ud}?Gn?!N&ww?8eohz62l(&2$JT2f2PF+;uQvEYGctn)doh=rpM%Kpv5gARMJW_NjM^$eiF}9z%f=8Re`4x+LzO4I<QL*-(!-cJ9@X6Gnq3Y|"
    "kY-DS8U~5Mw-TB0N8T_B!xV7&VWjs@NbDfle;S`yU<H}IZ~nNA9+fTym}zp{AkA92awljMXd$U*H!1y72=o5pz4~mg?ZL^hNOJu*b{sl;Y`>lX"
    "GdWvKcHjS(Md#C>@-8)dexDyr?<}3Br6J9xJ@n!8oqS71r}=;4bIfVznPht;oUzMDs#Gg>jDbA)f56K<Y@5xl=MSN)GTYGeybfQ-+*HK>f6QvK"
    "w%ah{gH?Y<as!c4J<Q-S@zQnJg8$-(ZTj~1l1Dxk0@+y!!P1MWiO?iIgX5J`L52y47)u-`@{lAV{Lx%VF(wX$`p*yk+ne9}tGBOtKiN$yw<olt"
    "wv}jlmV1$xNBVC#{VNMG)I|;<PbBac!!6q@YzMcb0mRO<-h`+Pt`?(MD>U73=F&)rk}@Gy>(%L|+D;BlVfYQYX7eA?l~2HrLal%*zxfbrvpdOT"
    "(wi&A+1zN6>Hl+sK&SJI>G&NS{htb2VL+;qfmD>XmHl*;w*Mp1SDwdOs#JnwxsK|CZVIVVnIxx2Y<T4GLqx9%*}-0rD;j(s&;P_!N29V99c9M)"
    "XN6bU6|YlXq4*rgXipc+5Qg5R&tW+Q-o}P%e~J&*OigXc&8epr7WM0RwIbP~gxDpfJ#|Z%@UG^%sw9C+<|Dm@@1>DA$=Dww9Sc%%eqGps(sgJA"
    "RysZC*qVC#U;apvF5fLrFs{SvGYXspRY~P#*B&x)Uw32t<nCTe3nn|6;bY3n#5InFXaq9MUqWCQx6CxH$5D1H5*h#aj9h27sf|CCu^xU&IMZzP"
    "+aM)(tM(WC?@=ycwj#mV=fy&?*EhE9N9-BEZyibg5~;4;<2DbsN-qBm&x#)S04<1+!Tgro-pD0v^VF0%K{=4$kl7XvhHd^i?MYM1z7$7{8;vn`"
    "^%gtT3q2)#h#q#RN||v9Dnl&tnmY#z1>_QlkW5)-?3|u#4y*3FlcG-8$fsIovw@t?eG!Q#X(ahSb3+=&D%TOE48#hLGYD4KUX^e0%_AIK4%mwB"
    "nvx23B6!>O=j$@)D9t}MsrxJO-t4Wyx4UKC*Pv+a)WSezXu|ApPh94Xr^dFsRhObdzc`PRa)4us5v?mc;<EIi6E!h|Vm-pK0+kX<5>Jsniy`9b"
    "kJ#f=4PM@iKNjy&W<4lL!m_Pi(keamq`6Uw(TPuYh1kKasX2{JIm@zt(YoD+{vpO0nD|LT26D!YkYAxOO?Z+P+rqmQ^j4^EgbqA8E)j&;5-JV;"
    "f~02QYq@tO-!hMmNoXvS%pynEOTH7f{v18-Ee*3<>KN$gsMnKrco|KVv7(pBfv_Owksq#$Yptmu`e!F&!<C2lk!!bPa1=?G5Ut=u;5Pazc2j@g"
    "7W>6kcO2Vo)9=V&Q;qd-ZM4ParL<QvAdQfn66TBhHFj*hE-9D5qDd*^3wHd{beR<jbZ?@<^7B*r@%+}n8g6r6ZK^oQlUGMmXESqO>P*#Z2h_+@"
    "^m}wFwTN*wX~f~>>rqw0b0c2Ovyj0DMap+N5uak+qUeqrjKso;PJO{@U;Y!8>6c8L`g~kg`K31dZHXxrn&W6C^B)uEr8F_=Vx@T)53p+n_JC!="
    "rYfoyCuUh6y(jL@<#{yY6d0E)bcBscB&-Slcr3XAQtKCD5{7)f?-gxiAeRP*OsP2EKcb(7bIuQZ$9D&I>`1V%H>V6ysf34i8TTHFdp;ip^9x@x"
    "97=ZV+-h}0vO7IfjtKkVAAJ9*xt9ea_i6LO=zjHRo2C{0H7zE{Nt!JL^Fuq(8CAW7;bW3NG?E}2V{*GG<fg0d$Hq}H#8+mY$xEqBTH^>VUBTUb"
    "DW811C=)cFIG)tpT2*&bSqY&(X#tk`2;JCd>&KHV>>BurjkjI1j<YS3k|*wDbQyo|D)akGx?>7OsH`nl$d-)6r8AbY$ku<&1L=bte9WcNeZ?!m"
    "U+l(Iw9*aRK$X@K`sDev#TMdk(oBDs77*4$Xjn7UeS2*7WDGfKe4|G!SEBlyS+l*IZwrdWq2HG7-;K#*$X_P}xM1(xu??@R{}h5<o6w1tP2sqh"
    "nMU3_4C<aeiMfUM7P|k8)BfM*f1fAafY9Ofzw15f@1FXjPn_z#bVc>fzr8-xKl<F!6TkIydnZ@E+x?^-oImo>-3|5Xy{|0y%=t%qS~--7<)0LQ"
    "g6<nvd|*c(z*IBp{xBWiXj&RPH4&PkL{aRx8J@k2?tDy4Hv0BGqki*iy&e+rp?2^4DBTb`Dn3t`R|+#!$<LWXQiwUru8rWBF(S2Mb&RzW$Qoko"
    "{SGSDCcoyCz+g3|ZS&%uz4tu(x(iq2x1AmxHFQ%9LXqb@XHUSRZ&!<{4t5*<;Y6z<^J7D_U72@2cAC!hbv#0~SH#odSAU2X2d-wQdk3s3Jxp}W"
    "cp*m~uh@H;b8Q=<H*x20?arceV_*C9l0`}8Vphyw`$)3sho8u=L+`N8|DM~2Ve(?e5@r15Un8^sC`N|Cfyga$@k@LIO=)KS1RR{JI@RoP-7%j("
    "low!8`yYOH-O$6IL#1_OUwRvfC$Sv%op4J$e!RU@n9ksNez1|Jh);0sbPC{*zpd$Gq|RCT39F!`e<(*t$%c0J#tVJwd<t2DmRJPVv)BJLlf~7K"
    "A_M!BRRdpd@X6(P{7eb~1(VYO_-V!_F@$=&G0jjRQIGku{v1~LB;Cp%>C-*l`CH<cT2sU~`r<rUJo5^D6`PU6!;h(+LEtwHy?mT6_gv5FK#Py7"
    "xdsUo;3S4RkJ~;Ba{Mj(KKA>wo{ch<pa`IGMFt_PXU#*%BvC$IEuf!vRyNBQzux1;M=P}bDyaIwZH?sKzDV5w^7UI_f<cRWk1)-ZF5=x`#+N^p"
    "1HRT0%uH&`UCMT;=x*7hzmkwZhq0ZHAyPPw?EpqVfyq1o$79E)Y;4||K5E@$iGUYGyf#tc#=v*7Ide%-MUPpQY@|aaUUdBvM9<GlMi)OmV$31e"
    "v13Oh@+V%vJfUG~Ud{AWbQ>s>NZli~bz&U0k$9-eeAR{DJ=B#maELF=Y~wgB@GVqo%G}!JMXCrZ#*9$5C_UsW>~+O`MU!a{HOZf`lQ_pI9eR57"
    "IDhfyYz+!TfVrNtWgyZ)Zt|~K(hqS{_3R0!<(9Ca{Y>wT<n*suoomtyIVjPHZkUc$HFexMYq_t9leiU9^jQ*E1WEW|BNFH_r*qmEdWX~!ZwYIb"
    "_{6iurQ^<{ZmRTjz;ARaiH4+nMZG|8P&zXDo~B6`)=`_m3gA%+lHwK99raeEO+bo{;>HZO>3BiC$+x~qcK&g3;`2iBnF7pN8an6SnGbcbQ-s9("
    "$IFOAe*43NJ@x8L@6F~JT<}%;fCHjdPnyY4d*^Om&O?&sPx0+}z0NM?$w<)ypBfkk@YKBlOW-Le6qfv=ug7@|?B}1b9>B-!92Poog{Y(_Gt@jw"
    "WmdG9pd=0;bk%)ManH4#*^RTqolKiGO+NY{oY5pM5%e*S^wiGjBBZqmz}!`QP_Xa2bMQbpM=zP0>}MwCHY=AIHBnJek2xH&V}LN~%86+m4OQ_C"
    "AsEVwi_cp-fK6@`7WRQ6AkZKEDpcl3w)a`*oME{u)1ZIX<JNL{jQb=&OPUdPeR;2Fz_V|#jdvvDWyQ;tCgeFfB|QvOsHh1eea`!!c)!MWNjO3d"
    "^OzMI-)8ijeGmMr+ajZ9j4+Gac;t5u^TyAu^w07sw=<(TuGpLE?{q%7Dmk2pUZbBX=cvPE^N+0}!(w)aA98k%xSVRaAy7|}2|3P2Z-gwK98q;h"
    "g3f&CR?p1!=AkC|eihP7uevx2<*dib_0>d%{=PqUB$?V`AB`22Erq&R?E?(~hrf35o5s_Jq1^jYIL`LvaWm&iTXeb_yYwKgQCH%1VclgGG))B!"
    "ZoZa%Z9FRPZvoQqn4{E_c~p?MM_+Z?oCZ@mqNLu}Y0*t43TM{#DJ{#}hOeCCD632)iKIS|+wovR8a1<f>|<Ht4iJ8^BZ!TKyj?qOGf(wF2LUhN"
    "+1fzU5&*U8B2aN7SV?~U7U@^L3-zH<LkGS#wt&H5nWS%dJEE6<yZSATH&ss@WEYtsU#<(rV#<=CxDy)LM69MsUxKnZ072Qpm47+N#074#bK{ax"
    "gW}080jplvp5$O9?O6DtUXCiIIbzpeE1A7KqL~f(^tRDe5tX^IqO2@#Rc*%^9;?#lwOE4$9~`+(W(hLStblq2zR0dzdYh7GwVvNZb|cR(vxyl<"
    "%SbkDcO=z@`v~O>H)R8P_1Nd&g&n%X`xoZZk~!-q1$P1I6BD9ExFj_hiAA$>X8dTERuN%6zY-hUF{UhoAurfN8c&`y$-Kkr7zZ%9leVP7YL%P9"
    "BqBZoTP}l@mPe;J=GN$HxZwQD3$VC<?yz3&hW_n|UU`090BVygBa5DPX42ZfTB$75M0njc77v)(@PmU-u%*yfQExtFYM*{nrpt9PO#+pHuRiTm"
    "3kfz_-}cG8e(e&XnC0E|uMf3J%!bJ>oECg6lE1^hAhq-P*gS+me!8`Iyon;tep|0A4Bv}yAh*mr_E|N2P14HAy?Y8uf@*{Audp2A4*y%Ndk^Vr"
    "=8dh-rsmDR&G%lkIz$%^Pq9fv|2OpYTA3OsG@}FO%8EQu*aTyyvq#0d_6t{M6qj1nIK~)Fd!B790gQJwWINmh(*2S>ReC`*l8N|SW!nLNUX57b"
    "{iE7hLGkOGio6|FCNW81JXXOGH4>LP=35_#aLHY4y{ubXquvf*&*)i}Ffp(r`ih;;X!hm7EGecOS9APq;>sfTjThd#kA*i=hG=x3&VCQw1AC=?"
    "#PjTALdQez(S6f<t>OFAW35k+p0`kIqrY@y=GuRjZ@?fBVMRZ7O6SiY(kyb2$bQ1MAb!jyEY3^$$ILiqX}EL?w|*9|!mzlFEZ?tqd-QFpH)K4!"
    "BPII%A9MiDJ^*gJ2X~g>Hks#I_U1nh&HFQnR_R&02Cef4{I#o6K6huW!e?x#9Pgy)>9iST#?A@li}YUR*Duj(zAyP0zCHDy^7d@E`f()Ilfr8i"
    "u)leNcljLqn0P!k`_~VcpOoXrmT%@t?@-*%WX23UfQ+~4YdHV9-VH4&hjmX+k_0UI+4J&@$?lZzg3G7o+dx+S2hi~K{}2B0fVM%6ma<dig2kHs"
    ">eex(bv<-b1E=!Q?f~TXrALcgE&vs0(Ro>jkN%Ly^xu(HcprAAfR3eW#~gI9m~vlw$kR!flk&txASO4{GZXH4`{x1C{yFkRX<wohN<npeoWs_%"
    "r`hrCbHo}!s^}|bfiLi|kY7B6!|;NgK5vgg-Z2aF+FV5InE)KeQuuh#EZsJrFwVP!+IYsYEcA<P8O*24`~kB`?@fwaP{OuUjVW!F?pFVVly(jv"
    "xRrGo?OcJsH*yUEEcPovq=~AQsw>Vt5|d-=rCYG|<$QPqaT<$;l-@RWZELu7#ieWBB*Nx_jK1zZXz~Gn{Nz()el|A_H=g}#qRvx8_5#?$S=0}H"
    "gm3=0IB=v_G#f@U(w3J)XUTJLfljke(|bFIPEcbR&I{t)Ou0dM@cy@ewP(M4UwaSh#Z|$V(~H0N7pvyz9h6>r=}}(%Y!3%pA6qJXV>$cESYK&8"
    "DF(!{IleX{RoEnLlez`pzD7WkJClV_WL!0@#>RS%p6-bua&$sNsnBGpp2fpQ_q&xJa7*(t18m+OQ(lMRS~04xu}-(*c!dTh8ZV4NVXD&u9`$cx"
    "S}Ch_Yi6%KxIJtGvn%%dg_$LGaz@lQUrT9Uxd9h)@9{&r&f4JPJ?v?or;nWf89Cjy?L09>@0u<P(Mnyh?yj{DZ&=^J_}6TjkH7D0yMWUh?JRs#"
    "mlNE?uVH0#i|EU}J(iK<O2+08{R*Vv>;imb`#IJc7**B#(pk10e875-&-7KK$312IY@n9csMA+@4beOtr6;%U(oK#h6Z2{SxJ-IS$f?19B~DzH"
    "pwcI((0BLe4R!ciUd?}#zivmOjg01cDo^Mkdad_K)-d_$$IVN`syBQRaoaDMAMm>WhCXl1)}N<`*^xhV+!UF0R}dvWrp3_qbB%aSV=|yAxPHVf"
    "8IH;PRleH;*=gUVLHNJR(-}aJMWOW{j-k0vI4}_Sw|_oWhaWh5{o|4!r6P6EFk8;zscaI@*dInRO`e}<V6UNy_?7hII%#Hh=!9`fGN00x_a)4c"
    "ZA7ZrDSF=B>!sI{((^3ma~FksFflnB+V|wn+K!OiOi)s#exC&0SQwJdA46NHKx|Dy8!534g+;c0ucv<x3DtWtD8)#tsMIO*Nzuc&8d@1(rP=3~"
    "Z}fRhzie+;)KWGMWJnBfopgoe_X`Kw+9kMWw9KRc4YV373qh4mzHZT>PUb#d=MMlhXv%35PYk_ksrma)x|w$DrWW2Fo{w8(G7{dF@D^O<QwSDG"
    "Kpb2~LeYM5#uh=!>Pf$flgN)SvV$t0pgZ5@kGyv(rJERlWk(9mrPA9HnBkNi=U;p-n^uH>ubMI+PGF<JkQTA67<|w9D}Y+71@c~(2|3O$KIUkd"
    "Ej0@Nedsl_&tBD&Bzd=^WUgA86_L@*eb1AhIQWHk(xlhWdn_|1U)iw*MHY|jOG)1QTJkdwr&r}eOBaXv;PbEkkj>U1fW}O9=PUW1a?>Jf+oyU+"
    "E)U@n&9wLP@mK!|AWVF%pYXNve8*h7(PtG>@AX;G?|{jfBBeeZKXTjb&VPsB_bYAaM!?TC@;#=SO_t`jf8qNkPsK=z`<A2q;I;9dL<jroP)&~T"
    "sZmjM<=dOnG|K3#a^j#}ev_TDMD%OJsn!3>OvRBIh)>MOIk0PTwHiH;-Iq*sv8=)9)iGpzwcN$~$9W#fT>{2D3eO$ivkSNAbjwyB(&_0+l4UwK"
    "osJVIjr+!QD&zK{kuIgXKJmD&+u~8`vKjaJeR5PMr{<dQ@9_OpZDjjNO@S7cM{P^LA~F`yb3qVJrh~|dBb(!s1k;-LL%#ek$r@nFj!NBqzF!<F"
    "YJuk-@#Vv~*wbM9(a3@GE1lfP@L}tHVy=*pwv?AunfW`<_V!D-(o>}Gj<!V;7*%GSU636Br$NB9JbPm_E-3q0UXt0bNdh(h(6KA9<@&x;*im*_"
    "%0GRFE2xiXF@4&;cf^-#&<oYmh9+}W%1qpt+PV+`J59HE!!h@_qbu8Vd0BqthSR;Bi)BJ>rvNuRJDC;2p4gOsBc2xj?oo1fOt3E*#aJG22GJk6"
    "<d#=bGOoC>G4Hae7W4W=@gLl#jfXTvP-8Bb82vvo4PJaxGF$Ape8~!*44{Ba<R-WehQW?fZhORhS8F#D^boly8GiZGLwbR%eE?|SLpkeJHGu(0"
    ";)yJ1&dzo&|KD)TW?zu0@v@7w_W>Pi8PbcO_|Zg)e6I0UtyZ4^oCZ8Sl8)`V13D_eNF#*IJ?YuC5S#btG~f7!z2|$+07h_A$U<qy8qjU}uW0)F"
    "QmALpP+G1&7VT4o0UNmVzL^j)APc}2DNE5UCv&!Bw8y?Ok|Y=n`4e}KLZrJEVPK7%qKEQFB@eh|&7J@YyFCijyi=TqiW^XmnCF2N$7z@5bTi4a"
    "mQUbOWbU85r8nv8sHe+UZjjmh4d>P+L%+yVk#n3Si!JSZ_a8^eN2jH#Gw7x>MXL>&!&aNjK8fr0G}vpz&)LiGS{06S#aFmvab?yKs{?IVdo`&w"
    "i<^b6dBi$?V_g5$VKJ7%p@a+I+6SVE*7BG6j&_bXh?Obd0V&FXAMf!Ce^Q(!_XO}C&HOBsfRkaMS&bbmUOFsB_mX`2RLgQDuVlTUQMQm0M~@fS"
    "D081%>CUy@xAGxRl`HeLg9l&6t<-qiKaS=u!E+h<;I!ycC~c}fThZi(-8m?eGXJHwD3(BK@jq9JGGco5YZdRxk<YbMQHC4p;vvkQBrRbC#>QnL"
    "@5c(2H!_|QgB@L3GZ}>C7xg?vpT%v4`)<t=7by(O;)kN=oFPt)MaUMW8P~XG6H~>SmwaN<riy-cjuI2sabyb8y6uULPIa{S1?=^j>E*@_b8}P}"
    "rU(coZnr?5sbrs&dPHO#+Pwr%_Nav1Z(~501wM}s%N*FLb2lCp2<$sFPjlsv4-Q`~l6hLiR4hzNS&-%SNT4!0uP0agMwqf$yY)EIRdf+Myx_^f"
    "VKEcj2F;s)g#JvIDfzlFXW92XLC;mJQ0x2yM$@I8*|*DUl*Tr-8UE6mO>N;iS?N5TfP)5#yrbqtEMe-BiiJeW=s}c8G!5^wzglk)y&=yW$?0n5"
    "(~6x9{d50cKyV$FCq!7~n#Atp6l*Q}%j%?lQqAh$w63+2!e4bGM_S^6=ile;9c0@9{W5E&irP=bdI&55iC?r{+HVwerQ0s};b<fssCk9f3Aqc9"
    "&t+Ot+DaTmR|SaC+?Bb32#OAirL{v5GC?P@{y148d+F?bChd*hlqN_DbGTJB=2;b`^@EBQie7SS!E8^RttCHMW{bi0?dr*<>;a<u1flRo`Lm-!"
    "C)DhU-KtXWvX*?G%~zdG?efY%q|d5CPPA4Zo<*41E|uy<_>5?L0d-7Wv}CrIC75<)-5*};monk#nq1(vQ4=jx3SwRo=^3GsMsDPSJHGjWLT1f}"
    "eCQHf>K=Ixgfp3Exty{y4u4hDQ;HPbvjEv12=ve8Q+_-ei&sXks$EGFZ?4fe1qw=@e{SjY`F95E{^4>BieUR|@?Te6AGcl7NIr%(5?=lO!>91|"
    "o4Ir4vw9K#YjA29G9P#@33sy+j%{~%WFw-F4fnk4ayp(VPsKSPY>cf7$eS^R>KimK%F4l-F0xtWU-vFuPR+kzKSW<WW8S}6Gr)%)csf7SQ^qqV"
    "ZxIl`-%@E^3hs2Po+liUonXD9fGz;TIh4dnm5i@pDVxrVWtpEDxS)g1)3TD9Oa1G{m1{|z&4qUhIjD=k^0i-e*;#V{cj!M~q!%;YD*S!NX^gX$"
    "@`vBewSwDQalgy~Da86Dh05=;Lk1(Q%{U#>aJ2AlH`U1=w*UC2$A-@4;3zwfe9^pQXS*+%>F}?ZBdCEJ{*Lq;I?(?h0$}bc!qCEs1C60Fnx@R-"
    "pMJjbxEj%@%PRF}Q#oGaSAkIdOkM_a7Dk`Y`!6rdpZjT%i?oRPlVUC4Vy_m{1kysh%J7eUifS=gQ#*$x`@N)1qKm9;F$r5RRwg$~<VSg*zx8?P"
    "F8rj&57UKK`%d8x=|hvRxN76HJ(|DtdoL7@M%R@Ar0O-6FFN2@iD!^daSwCdUgqt*LsG%|P}V0C-vp;VFJUF?_B?6U4>lX(f*B}m>Gz#Rjf>-y"
    "@}?si-=`>fa#5RJ1QCGleAh%|zPv9vExm8gA#F8NYqV=N7!$uJrRPm)SBegT`$6fz)UmcO&SiWSc+I;kD_xeHpyl7^5PdMrKc*!dQDrJ1pQ>x#"
    "89O#EE9fc44qoCPH}KD2ohZ1#x=^ubIi1oz(AmqNib%kAtP;yy@0lZ#ZG2nPa~uNTnL#MFn7$%O`&slG%sQWy90e7ax~A^?Oldftu=c8E{wt6X"
    "HT|TvCq>NuUODE#1wamyOapx3Gk;I+%;h<BWs(ssTqoqf`H0m9G)ujO$rNiR8+L%j{q|r|NS-N2(3#XZJRxs}o<i6-yRA!;i?`j=zMGrbv;v*H"
    "K=0=)=8r#lf?us2d6=JtkGFcG`^KX=bw)iJt*@w!{6>#@<AW#63+9p2W7GSc#T$H3>uJxUP6*%h-<WPnd@NBU&L1~FV1HZf<asl)iv$_Tb#}PZ"
    "a4AH0k0ar>27$e#1IEs~s+EW|GlAPr&uy^K7KgDjpHuf#&Gf21veXhUxQK=$)eUrr%V1PzC#k4+BeZygBU2-6$2SC{x8)W}d}xE|0}ig6FJx@Z"
    "a@xuTrX*PEav+?Xv5ZQ%xlWb=#*%M)|GUx`Zy^qqB>#?~NpU=S=8QctpB!7!IG{x9o9q+h#=~2nBRx1lX()T7585K!J~@1B!@BiYxLu9p4boNS"
    "D~HNdqPf(~-P&ndzm{23EbMTApzPQf*qrBJnM2@S8Qp*2j9gNK(xxl4)eT%Zcli@|Z&I+D(PVT?DyW7~&eGkI+pTb}&3HW4zE1^ds8S^doMn<#"
    "#!Lx-8_^j|@wqDdk&9*F#I5gyQ_V#y<FWCI!Io+&O-eNR=v4ft?<-h`lhId2F241F4j|(g43+zW$#qOzl@$mIqIAIr@_ox)o9X{4HPy+Q<Ccwu"
    "<;YIXuF`ZUKB-sVzft*pug%QpDK0&b=E?WB>~{o{DH}2aP8i%+`VyZG9JFHtqYxPsj3ySLJaEYEx#t0%>o=QrT%uP}Sen@LDgjCX9S5#E+@^MU"
    "hvSI96l(6)s1Ss|9sb5|j7IO#EfXrL?9;%(;c{v$xctH{?Sk};($u1-tOuxDd-M=nh-aR824sS6<@mU_3xLi>n$DXb09oanXP0KiP-D(i(dSO<"
    "5@h12sV(Ys!Z6%iT3J|<i7kR8=fi}=R4lRG0^lfi&N?0b8AXj*2h8KY{%n|O;5D}RTn2hhSW6!~%gfxi09^X(KCI6EO$<pZ@Q3eb8Li030mC2M"
    "%TvPS0_b(ptv0WF#&>3+nAfk%@K!_7IJMGaM=Q@CG9`WR7hfRti>`Y@$Y|Lr^Y8WADnvlnW;vG4ENW53W`_4{)$&)fJ=OZ{v9e7x+oj@F%A2Zr"
    "QL6<G!g8WyCrFZGC$Qx*1S}YM4H~4<C>9xA4Qqe=Cs}Tq%~4`H81I)?!1U~ad=LcK&N9^-;-R9$c{Gy24OKcdOPBehEx(F6!*s}c7?KlKxf=O?"
    "t%0ZZyz6G$-A#?QvwR!$9vBMo0{yZxef#ca?Wo|`mP=Sp!AdiP&5%)MO6#~SJgkc@E_vu2zw>UI(d}UuIZ8J!=`ODzW<8iNL<^>n0|Sa7cj0+{"
    "O@cA$RC+ssW_AjUWzb_~o7P1JlSI;<)hVx|5uB|auW3vXC;Bnny_@HIeT-Mwor1C!<$x}bPlpbng4#C&@Vct;SV(Z623x(A73;k=W6bZVQ#-VV"
    "b5JqWmS>9TRYKxms#I@Tolz~>w-y&)-=aI@=g2Pw{taa3r3-8MfR9#v9R3VOeuM8nNH~NKZ`q-jsmT@t&-+N!Kx#a0@qJwas9FI?BZN}7$8fRx"
    "Bg{GRd5h4H&58%#lX@f1^M*3_0P?5~I!as)fn$&LW0(&(WZCv`z`TZ5)u7OKmdp0`4((zt%l0-e%fQoSYikB(5>I;c=tX((b}$2O(A`m?=WC4$"
    "d-p(@m?>>Jgt8QiGz2WzbCa8plW#R<-1yYctGti<V)tH;0Lm&IzMBbMKLU3%wi+`Cy7XkH-zo?}HHa^u><(Bmh<kr{#oUv^%wO)@pY2tPXGqwf"
    "vmpsmUS@k`KBlxSR4TD#60e0r-0H(J;HSfW)kBxyWl|h_Md#dZrE<gE;`p~VgVSC0PoEyLgLJbG_h-*WUlzwjgQ3js+uq%kK^Vs#uqqWC^DJsM"
    "0XmjDymLpKs#?vu+>5hfQ)<}RK&Cg%@n<%VCM@N9x#IBl9zE*iI><ws2?qSTW7+9m9JI^{aBm-FkvxV;A8)>8)zI>?)@LKWm2~)-r`e9D@O#?r"
    "TYaQEb2dUbIqrO<R@BBZjbz^0v(;Lb#njl5L0zsLQ72~K@N;_>{2D2NE;bAuIh@y^G4F8*dd$_&-nHBh^;<(xm?2)fx34RH+j%i+NK0vL-($J8"
    "9rQknKqrjJ*Navwfpc()PVD-&`GsAb^}}_xr~CWb&g^;j+BLB9O68)%N-_eetev}+%UJ1xu-*4ZT1ui6#6r9*?7J$Tt>VaXoLq~}RLt0h0QI{k"
    "!A=_>^{Ht)h=N#>CoV*5OE%*?&dpk!uR?$I->J4eJB|#j(aDV)M%gd8LSvmr5jewZO<rFen>R$8>Q+m+d^6SScQx%K>;YC64Eg1hy;8&R#W2@Y"
    "z}7_AS^{C`Lk|fNxE;b;9vd1AuxHgOYc$`~S#R)?LC0m0r=pG<!7vmM%A31v?(;m3YgO>;r-|HAJ`+VPi5)lj%Cp0APJ>01tCED*R`BgW79p<U"
    "I5hQR2(C;B^KI_#^o%$;S(d@u3`-~V+Q>SNe7l3eVB+*S?|RqtvjP$Gk)`v}xNvj3Y#}PV#@Uq`HPC=|t8^?s^O*>FM<rD6yxaROsV`*sa0fjK"
    "iot3XcbSb1u_R_V_BJWmzDq(qTun_LE3?Tb)+X%hGw$nk*&{Qn_2SXka?XPc{1EBW7?V_aEz?2B2W5BnirLnltDJ^@G&UE}kcuz<D!r_x6QS^0"
    "Jr}b6m1}(*;<ULz8s^_&k8j>ZJ8h~8N7XS`n_HNMKw~hNj7HX7Yk3ms<=(_U9~C1S+1J>Kt`6H-=zDymkT}9z9Cn;QFgsIi+bVGs?NHwiaK;Ee"
    "t$A_0-LV*dTr)s%E|vVR*1QY1ZW#puM?{vh>;_TOgq2D*HvW$_a!+1{)}VH7BF_j&j}9(B2Op)gla%4g5)S5y-T}jFgEun5u0<w1v*YbbBPm8|"
    "`-kFf$jUH}oPj@ln3rX)-sC&@k((I#_Fht?9F(#IYua~B&=M4!Jq%hb+i4@yOh&0Ky`%g|H8)ttv_RKkY4&3_3zdp-+z&EJ+dwwjD5Y*Vr03~~"
    "!V}>k38wNq51lIFRX-3{&GPaxrf2Nt#Uu;&cPN8M_xI<p0-h^`^H(+mx2UR^3GRx2h(OwHJCZmGOqGSihaWGKB#ha&6CCZx7FnLd?YTu(H!~FZ"
    "6&0z7^zscvt&OW14&{93@m_Vy&YBexxK3B=?d{+$--YXv;b`7-c}eX&XRp?wN`s~JE(bR|xvGp!v%M}#4s#P(&%}Y`2CHox&u+B%R^|^8+iOHq"
    "Ta>8nLDv*9Z$r?#nc2OIGIPKG%rgtLdf@-(>rI0!xvulTo9o-_z1o-VuCCr24WJuaV<pfHE&xG7B*0CAL`tGaS*B!}rWB$yHl-K-Ie#bS$M~lr"
    "MiDa+o`?yLChVA@W@IfkEs2&WE+C1G=tl3gzcrV8&z$An%&Y=D1w?h#tM@W*-sP;{`Hs&PtUdSNfzbqQJY&c%t^?dqcTyLowf@>QVAFCi^{2*E"
    "8{hJ3P|Gp+(PJnZX6=W@W1q-iWhL;zSaak?nS;=I{Jx)3|DAT5<1X|zI}5^dAK;v-*Jn4;L^YZ8kp^4SRzI3Y%C`Ta(-;NW!2}8_osc_n#*!z+"
    "-#y9Dc}arfj&?k6?kKvJ<b?rxnx87@6w4;Rv}1Yjfd^reT6nRiYJy5gEE!kn;ukv3v*#8a6BLa^TVl|Ad6#;cLYkuy0<P~lr8;*=8bmQ!YvE&{"
    "kFniKke!f^gv)B<p4a&fPtWZ)ak`prBl3`FoY_>m1))a}YrVL%mab7x9MWjd+U~^CQY3b!Rg+uBDrxC_TCBxhPf<*nCUx})zH8AgqE;p0gxcAY"
    "%dqjaKPcwi^IkxE<B$GmX;nhp>ihd-gpWv1$<q4jg%|KzUX43JhmpnTu`|~8;{{do27C)@j9in>du8B7cvU(bYHVn@_gKV02_lPYwe03%K#tv~"
    "o@Zha>+w_?sa+lesqrvhH#0pa^M96G*Ru(gTpU9RxMQa+(?pTS%>K_kIDhhF5Tz*!l!s2t;ABgH9<8N3jAl!`ne9~N2Te;Pa1WLKh&1>Rk5WC*"
    "@qq{tRD&pkf2UF8h-_LS!}nzl1`4+{x2N5~{g7~Zw@;e6p)FU^jN&%hEL^i9;5ZKPR8cd6PwnpyTvqh;|6p%<RU7Xu{_%T1Lc7}bRLLcGT^x)B"
    "_!u?lIA8X!4JD8o$9RV7YT9PLwKm*zwd2Aoq%GM$sy~ig@8=cH4C6Ya+J5e5E{UzSIVfUBWmtNfP7HPT<!VUJ%ZDg)b;n0<{rYv52Se&v#F~dm"
    "Es7>4bc1CMd_%9@RLkq@xP{s*Hky7VY(+hUsOzGKw%paLSGVapHJI@w!hMHWTe!6w>!(b)9#9*nDbkUU4}gb0;%E;3<?7Xa+yg{Etf;@uhWW#f"
    "A8iJW3cSO$z_O1TP@9zf+7f4F_4YP5=)>poy4`(p*KxGe3B3clj=O93Bu^i0i(ajU+VCW~;1`#d<9M4mG<R>Sdrj1{zP%N9;?a7Pao1qHV~uNA"
    "NJgXOzU&uUam>Y6>G${DzHCK7%?84K-$$wawyR1oTU%siB?ZEwU5Q8f{<f%NV^TcI@7y$U!m_Lh+>@6herO!6o~{UR)IeL5@%B{CBd7kvsG47S"
    "wQGL=!CkU5z6-+<Q8|$19J<iq$U~E~rQ)6?g2;qVPcpn5Q(<!1hmOzCY&VX~*30;<6&UNQk`J%f7Z**@{s*r$6(QfFu6N2C4sC9j(QxxDSE=HJ"
    "wH%cV740s3+uFOKmgi_8?{N_Bbc4ev&%MTjGNu?tyWRqBP?vI-o=WCZv-e2v&A8`?T3GEw_|DE;%(fW4gsP=Av))=OV#M3uK0rw*@~C}`WCk6U"
    ")xfr9kw$2jFUuN}K;ctk4S@SUV<b0T9Z>MVMPk*bKGAcQmdg}`d__U@HIs3-^TEJoF|%e3r*4zY^!<H*q|9uHpP!j4?SdHH*lc@fBg^P>KTMWE"
    "gG64vzE7!FYS@N%p5ghWURt(GgbjfEStb32Zw_}9^-7Frx3feT$2TdK9;>5hB-BcbDqn#VMMn0=+vsIkv*NfS=94aAA1K=7b9DJr+^tPVmE|i="
    "G)uoN!ORgpJw0~8fMqAyqZ}Tgdz$UNvF$#@!D2C=S~J{;$>&%*VJ=55!9eU%H*UJ&ZfCZA9<P~-qOt2@%-z*2pj7f0)aZuVc=A9OHa5H_`>foT"
    "EyvU5B1K1tYt_Jqo=s^(nbcN(zvqk+Tg@%yqn?>D=Ga1;cGHmu*4C0JuA`ND=8!G}I8gJ!zj`wShbFr?P_|2m`reXSTf@KIy{j5?!y)?3I1L$O"
    "T6X?uq~QjtvoQ{>%MNorOU|ua{z!<nqgS2$7nC!?B5}4qFYX{(q`AktMeBn2N^N*TwHfIebvjOrH0`!)npj;vnb-^`_0MC=%NN<TBQy|WC6&_<"
    "vkmq<cWG)%1+AIX>2j!4)K7DcTG421*D{j}`eh!^bRORk&o(oXw>b{d)X<mS#y<LNfgln#B^Hm?ZLQ`*@HQlLuWNTKD*<fP1pG+PqCJwiZ@kG4"
    "Jv9~&gr1jsB<|Lt=!Uv^cW30;p6c<us9dX;X|;5y7JQb4_;^V`Cb%4HlsBkR9zPXYm~4;YfT&4;>;OO1J|)U-qt@Iblp`@O8;0ZsM>8)G&YPp~"
    "1YY6s(j*>MvtMv#4u^2^1WbrE&tlaCtTSa;zO0W=O{maxRlfA*q)m6*IO?9ED;;N_geq>d!_8`460&FxaCBm8wb?$K^f7MY6a)_s!1fVDIk{~0"
    "^=O3eLwjtOeHONt=t^Ayq&>jLupTxV>i_+VG2CNB1jXvx?Rs;PWKboH%^_#cYd+7{+iQZzlvz&Ln2bG-`<TQO%Q-IHp?o%w4T(!!JuTf72&q#|"
    ";3)_3FJ8+-K%c~?_~UK91XNi<#@sCQ8byjjc{>i^W;z}d{Xn5G$+fG~!Ng<IZMP3r(Ps92(wqxUksI>-W7CA<+6|wI-%U#|2hzqalqOLd8<Pq3"
    "#=iXW%Tz~5doZM`PO?MG$WG2@6Bnvz&t*hk?hghfDZtd#)B=pDJ65X|Q$QWRHmSY&n{RW_?Eso&Q`*tv$lnkO!aXi9Nz+i6&~UDnc#%(`+5eC;"
    "U|Gia)%mj;-R|U~7bKiKX;$E~3kTA@z8EDeSL3*-1}}SYp@?2!fztx`*vBlE>iqfh(h#!>&TAQQmb4OA)-U`I&MRyjQ72FZ;087-h%+2xlnbL3"
    "E$W0sotQgAsbSW%OQp@)9u&|)w^2MITGO=j=q#g-`5|Rnl|CW!sNU3?Tf+WmcVu(FXsP%)_XcfoHr5jyYKG$d;zib2{^0z1b}HfSEgZna%}=8l"
    ";oDlO{qoDk6i|#hAvULUq#GO&#W{?f8a{J|bWnG8b_qIjb5V@~PV&`~<JqAYW&SSe&>e|^&~$${EfM^Chj8Ev3(FI{o2Z$s$t20CqdKMI=a)EI"
    "*$4uA3vNmb@r$q*PL3Uy-dH5f(`=?vCEi(NZ%Cgew11Yt;R3j(Sad*n@oKBoB{9na1{*Osf$WpLF}+o2b(jG`5JISB>WwL$N&MT85mJOGM4zHV"
    "oCcRS!h_%goNn7Ta`nxWoxfcoQ0sOz^M8kUDihLg-UOV{_cJ_~<HRtDk0+Uj8rm=@F=q3#z`V1z6L*d3Tq<Fj#YLvrRXf&5Li>!8uPqd(CQ2!#"
    "vpt1Obyd%@FF|_O_Af<!ih?QknA129xT?}Z+X#2eMcDy|mDKCED3*ZMmNOA{en!<en*|6Y*VLRbk0u^?am)?BeQBey#5`jh8RR4V$jW2u^aCDv"
    "FP1*7hP007`!{ZBvAqIs>JN{)BZ8MCFATyC%c7>hxVXXVSZ?BfidmFTQdyOPI?9o*&?UooJbrVRdMv5jBD{{rWIK5LuEw0I`{)UtvJ&1kth9Ad"
    "8l40w{)?jd`FT2DB&N_1#+~JbjnxuXZmhqAhD4q_lpZuYuIyiWD>&e0&b%k!6W3#mTRvV`AToibz1sEbv^;oL3)lnOGrpf^w7xZ086j8mIW<D9"
    "?^v>s{IdWMn<iXWpJ?9_JBvMf8bwed*z0XI*Vv7CX@`4MslP;hR=E*3O*{?*sKEz><iZJTJC4CAkuaQ6MJJxWo&_!A${!;ItD#2CouT(aP!lL4"
    "OLelKtIZ(M#=3n=S#-K9tHZNRNB7}}omQQ5((WR<u_t*uIY?utxmuLw-em9v@!gnuqqzc1VAr_lSZwh7>gpaEATXT~?OU_l?;95cEZAz1uc@H<"
    "$eeycisFqW^72cQs@0mUmeXo!D;boUBD7r=K}a2-cl4;0OKpY(Zf&QyB0H4M<2MG47EXL?g~O$Iqs7o=^i|zr$^+d9B8t_)Bw`gUV#k98F*h_d"
    "(oiRxk{rXMo38|{Zc>fL4y~o}ZJ%(+yAWKqB&@3~BJz(t-d17M1rMAL_#Q_$Jah}QOiJgnZcl*V%q%)heFuHzT$_j15QM;}cJ!5q!UT=*RvS(3"
    "4k4G+HX8h9?0fB^1aBW7`L>xznLT~1CKO#1Jt0Ac^ZL4hqG*feCh)=O6V9ws%AFDf((BpAKBl~*@PZp>4_5=Vb|)<uZgG&^@kUW*TiqlI%(T@W"
    "sfKFhCeJgD9p5tvH)>-3E!y>&-FaxX)$=JT!eov|;rTgRHsTN3K{f{Jgq%o?>L{xl!(G37%KEHx+e#dJ>CEN%0ZVc-<I#5XD9D1QR=~kOsMooi"
    "oZ}suo0b>WD{-x}<uxGL&`MaWt4;tt56|-;m7I$weL!g<TC*N{nRyW4*=}-(B5LrmQ_o}u*P*41o(OFksyRreMW=biFVWNoQd&cs8J#-RQR{7i"
    "iRF?SCU?kd*Ib24gO5#&=MJsM6Qar2*7$m8dUB8HS*f5C^!nN|83IwQwz;{fx^t13dR$FJC$GUuro9~3yb9Y(SvELfobQxslDCu8&y0nfzF|hL"
    "4lfbeg14#nRJFA{S(_<(tiT;{qt@v>@*6H5$6<Gr9a<l%Ix*%j(6Ypz&|F3BHW_QdxpO3n1Bz1?BuJcipV)rkI4Q^0B51_qBl6|m9sD#?@n~c_"
    "#@=AI04+yvYlo2MJ8~~=^Wj%Y5k;7ylW5s>XV=%?d57(K614Fnd`Pq{qP6NKuRIg3h_u{&;IZ`sg_JcEQzCizxqQNv0H<b88%}C9=z4i)inr~q"
    "2TinVXLyYm38ZFc%Q<S6M9}1ZLsV<z%Nr-O?M`m1Zx<IGEXd7ghfJcj>sm(fMgpML7*-bn`r6GVnhwL258^>6(^SBxi27<6YPgNYb(`~jVOK3s"
    ";a<e6bL0pdjx`?wYf^U_<KXgD?xBQpEGkGcTuSL7{}ZMDL2WTVwja|5`wqaL8nw$f9G|Se?mj_)@*H29x-g5D*kL{k2OOVb9NZ6F0>csv<;H=i"
    "j;Sz}`YjvTIWsde4z1AS1Yxvtj1y*_=75WTte7v7Gj#r$g6Se<PYJBpB!dyw*KI&8XwY?9EunwdmC6si*-wX4$;jG8qn^euO2tG_-{gLv6qjoI"
    "p7y-}j-7?Dg@<k-<3Dg@9Y6I%BkowH>ct~HH5+mr7@KKBbg(kg+NmC?Fdt+ZeY$)y%^ancxgkJ*%H)hw%5(&PJGHy9xhVCn9@iVB=x0$f-NXGq"
    "NgN^{HL%z2C7JB5kZ?V|3g>CFpTlhefOZ5oOF;8cQt%+2EO~)yr&gorA$_h!(1G>)dguz^A(+GCRo{yisi<8^*C;fepMDypS(gwHXfSU$BNXi|"
    "FJNa5X7JzbxV5kl5E`>a8+e}$s(Rf9*YK!L>r)OGEO@&Ek}f@(ry9w@9Mv+F`W;g<VdQzexV>+wT*WMEiYbvz!1z9aiNiqn!9zA|!in4Ub#t0p"
    "Jd(*{SltjsHTn|GAV9^nH-v{CdMIAkMZQap$928E>#}7uU~Xf&v4PL9zfX+YLO6IGZlU89g`p_&{hVWKBGf2`V>rnwG;c>Af>@w`F)mo1^B$XI"
    "LPQ0oN{bV)nz+RuysNgA&*D3&TA|J<mj>;H8UPXRVQfBt5T+!Up&l820Nz1W&?{;{qLT0BZ{NCZA&6{4O&QV3@?ER}Eo3?NK6&o9TQjKV-yG+T"
    "m7XkdR7B{DEpq31Zn+wGUPOWlZYsg@F}J;#LvLy|u$7%)ntH)?{WNL7eUkhFdlcJXh&~|T)J?I;Z&EuYXL8^q&gblH!dwewz+^&RWn8vGkgua;"
    "_Er;f#NT+TY{o(935d*m@e#p$wYrL{TYA00fH6}WUm|p$HZ}kraOR%PSKKVdRRd`Q&ps*K48ZP-YD8dvs#Y?{s*V!txs5WYak4aS643-NhOb<8"
    "_m<wwc@s`;VqjP*Y_Q>7UF3hzO{4%y9>;f7es_nADHs1l9ZgZ730t$&yRZxx?lEckeQsKc48);|joI1RM%PLwKM3|LfP&f}2FjI_^QYc0`@}$*"
    "76c82f{pF25A(dna6TGVz_5k_j}b;m5=VTc3m0Bb?%XLWsT`!m-iLkqnCu2Rsh$vQh@Qglt)5E&ND$fc4cH?^`Hg_S*dV{3>t8{%8JLH}Lw1zb"
    "V@V~L4#1HkN4%K||Dg1|r-hzn%c4R)&_F5HXwpfDEd{3^SdOl6JkE29d|uYJFr`zAB+Joh;YJ?{%_eTaW>izP9hW*^fB0c^R(5tMs^)ocsK6Ij"
    "<k+!ejYfmK##X&*LrM7dm@1AJWs3){?nX+GG$SWnn<k!J%7UPUO7<1UDYGoMaawD@t1@dKkzbTLD-8nEQ~JP)N+M3nT49X0TKc5TFV-c_96xln"
    "`Nj>_^LyMCQ;3=!-wiGE%!-@R;OK*f`Dr~b0jRL8ALZX3r|d)bf|;9}BRjW-j^cqb!-ei7XR14@d%RIP68LN*THKwQ-G5O`EU(;lQhkaZF886u"
    "C6cs2q#-6K?#FRS%7qdP&`^i<Ue5*8<Vr-s+Wsqb3r#4ktsI)4e~MeXs)@CoI?=oM(?4>HqM8TR{bkUup@e7Kud`_Fb{S@myJ%qnO=6s>j)zy8"
    "C#y9ss@dkIEfdTxs_6ww_4e3{M(i|zcitlx2%RilpQ4YIdx4Foh2ezI{*8vFnAq-OanO1aJoYUNCNIdC=w3m-(WSQJyC?yZgapG;wsuZM%dp^$"
    "aw9P^860eEpsqE#DAmHtUE@F#@lDnOn4P^tNOCl6To5Cuzx=Y!B|~pe*)J{%qA85+84GJPj0^Onfhlt^p2uAsWh)V;JPf)1)$N9R14)d{&Tf|d"
    "!Tm@T=Yizk;^Ly5NNr4XOYLy<e7H&B#tRoNQ1`f-s2_*b5>NMJB=#0ZnN(Y&-`i@&OXlaoqo&Fz0h9?xm(#~BlCiVOEd<}3raa}Gv+e|}@Q#!9"
    ">t%75iv_qWDbxh^=Z$g}r9{Us+A_gx>lUc(r<Ry&p609FuDBjG@-cLZhp|zNnynqlFNehRK+q(DB<+O2EsWHOrh@emJ&phka#u(`R->sZQbe}}"
    "M@TUl8a>D2z$J2~oZ`_3v^)OW>-Fl*cF%gJL(1ved=I60VK`h_Dd8kzW-nb?nYeL}Sh5eM3=uoT`_iH(WwB*_xaAhdS(#el28~zef<3ePByN+d"
    "Z<4w(>M(h$n)6zO$*NPKN<w9usC3gboyIuetPbgZNFBg^8|I^!a*gn5D0sJc#&V0J@uTWhJwvLiTO?%QU7opnI8$3(>&dMXD7z+#s$K)aGm}kx"
    "|0Ssfu6w6dHS*wcBn<kn)6wJZLC4lr9b8Btk}5m;@kvxA0p!-PohBn-Y&Cto@=E_6m1FQxA}rsGEy<YUL<wH=!i9(mGjJ$DXzW?XYi^u4Ntq-D"
    "Z_Vdy8V)J_d25>ndki|BhvFfK$O!1h_&i&*>or@GN6?L0g9~8(;B@R$C2jIRr(>Tatk@(}sDL-M(xS`BxigEiP4)ddyIdX<g4sB42)2QHqrU1K"
    "=O2!llZ7`N2dR8t;-+F5M0v4^?x*r@4!J8vyO)KTo{WMb2ePEu_~onf7lAmcrc_g+Y!<WCYT+u!s-?0-`$R?WQ&oq^-Av<YW;F>>bcb9&vLR_m"
    "S+B<xWx$ypn|h&kf2d^6oH2$OY94r?eIf{A)5@|FC-4?MedGvxMOilWU2OvHNyft8o>P`xIqA;+AWQbyc*IAp)kFt0C8(dr_n-qdkStLy-zN;O"
    "Y_bMD_fbws&dupsEn~=z81z<Ja0*;N#gg46iPi1WIgWSc7bh{DZOMk=CJM4+HXic8<Hj`S*KE}~!2oO$*347N)aoQ+xKQtHsk=TkWQ3x_5@mE$"
    "c#ZhleJ%);?IPJiF<QCL0o@okuc4xqaXz<aYeqqHm{z)So|#kU9leM}1JJGQd&lDrzwLJ3BOt)Xemogfx%52R59AKb%y=QUQeY*x$K3&1#*B!H"
    "wu7$t)D__gk6uJgZPYcbD&7Cg`~_?02!@MYJd`}08B1u9mRfHn6Z`v=KwdMo!#y2?U|Z7XAW~WD!&C*;pei{Yv1A&c*}OF%Y6$Y%Nr!|uT-@6}"
    "_n+p0*XyXh$eTXbRrmBwFcY*{!JCsLmIR<_g!L&}eKp^&spc>d4ssf3$C^*MT3zMKakT{vvDJ*$$^InctfQzt0M`x8gL~u#(LqSaKsqR)gHYm*"
    "oP}Clt!ic3hPsd&?_4KlcH?mD--9=(?E{3+dCU8|u)*kDf)Y^>y#ZlUkmxZ~jed#7qrN&RtQTnP^Zl&0LakO4&s$M3-84<@@#)~^sI!-*bU@j>"
    "Xye2QG;-%y`h;OyIRBJ|VJw(LL+FVa68Wpm8m!_)?>97cv@G~5mr*jLbyFSGTOgr&uYh!jyJ&)$ci(0lbDjenW~T+a64s}c%LUAH5X@CVrY9R+"
    "Co|c&3=cA106%pc5ZYcrH)>FcfDyk;zmFy3#}sYZX9_izwrQEvjZug&VfIj5C{Oy<N()AU0b~a@vQv3U!tJ*rN}yz8m?%w%+`w}*AyA9;W!mVb"
    "U}w%b1Jn?2-TCZ}Mc)Px78b-`OG1bP6kmz$dy!@6cb&YyCQalytde=wlBxZ4X>kUgcn<J1X}xQ`jO+W8$pj@sL?ySB;ih6%I<Cv=*fEbMwFW&x"
    "eHDNW5TakZ!mR?UbC^!0d7a`g_by(1*?H9KxCz&&pM=jnLcNGd>&%|o;ocsqE@ewf|D(L$Dla_Xs@dw;tueRC5r7^=Rkm!mMNcvGha_b{a7XG3"
    "H7ODgcpbXXGLJaCq^QS^7&5nR-C~zD%*m)kL*CVdo4?dl@nzZRL;~O9LK1%ZnJ#Z2bf-ef-TzHCF;GSxE?j`Z-4{3?BNBZ9j@{ekg6m1qaKy#-"
    "!Q0*~hHQi_D8TK|nYlel1#snQEqnktvUann^*w&3-4Q=6ZMNRxBI`8v^y&?(f0Kg|l$k;#)fwC`P(5|iw|QEZ`0)cm?>ibl^FC5s(OGm4G7>zT"
    "Q$VpiE#mNkDFk-=Q7#7^iD1XhXH_$ci-c!liXt_C@7{F-??MWAq<5m2Fx)vMrWy?oEu2S}o>Tq{NnU*rsSylA%16G%T+Y(FsMc<KRLzZxWaAUv"
    "ES{7Er>3aPD`{n%bjqBdqAfzkyK+!4LZcJl1urUL4+fv=$P({*l0~b0?Q=8UCS2fH0(v#Ru4F@e;e@$vLY3cB`&2Yu$<BJd{~rl|u(yLAI=Ebv"
    ";l31vA`6u?c4dlItqLvx7Fv}m1+V}If_bkpFH8&2jNy@-KOfa<Ej<|6#`aPvRj)UvK`I(v)Rl+3tBDFQQy)N!Jk(<%M-|;!_)Qec4uU8Olx?FT"
    "RzBDJyrFg7VyvmIN=LO`9DrZlUv%fYX$oLnkBaQGY<3x5e2<zMPAy3d>w$|GSs!a%lRUm^G{<6p9>0%+WR@_&*6{|MCaS>#zVPSYx7H3FhCmG("
    "gw!}v<k=Xb&(CM9r)GkJdju-<pqA&yGnH;SrDJZfef0)EjCc)Xi85#U!Yr>X&KgM-)LOPOl@sF9dC}71846s)gcfJ8V(NG~(UVPWR6}i3Mm_c="
    "iAShUT6{V0jEyQOP>X=47>YI$(W1xAvb^A2!WSq)X)`UX?Kwp2aP76YR@c8%NSX)_(BG9}V@Y=t@pg=g8jU59?BsaT8{Qi5aXFZiB<v2_8Wusj"
    "wq{i}UNPLyprUkeF3&nHzANfQG;FASC2A9G%z+5<+(BL&RTj=s#C<l9G(0c$WD;|WVdzKzgFbPwTZ^qSi|NYE=4xrU5<Y?M);Yq=NO(OIe6XES"
    "bS$UTGHN}tbar+`2+onxZSgVKQ+pZYSvH5`)^u3a-~E`moDEm~?wu90rg8D2qrc%wp%|8wW1Cm=tE+_E<HNVb{2)}6M1{iBsbsVnR5;>b7dH~O"
    "3-jbFAeBug**BZJUv0r|%DdeI7D@!R2#F`PvCMR;Q|^=|)if%ao8ubs1^q;>N^<dv!pN+|qn@D?XH*%NuqHGH6cA}$#V~soZbZJSeVI=4#QMN^"
    "6wlrNnHyXlZ{x+%5IUchhyxB*(u1$f;ix^WR8dNYe?g)1&{Lj1sXpp<2!3j(aJlG%t0zy&1)N|tpa)b2HS0=Loh4bAlpY(9964_7arR#8C0y2p"
    "qca`iO=5<kfK^N&1q)GJ?E0y+Pe2cbSZZQFPoq>eSOeGpmy|kj#<eV#IRL?oa$UdRMqhm870<7M<za3v9-#mis;rhezu0P}>A#v`usg7mMa7h!"
    "ZZy-PURD5e(M+J)+jzD;usk_()4LvTpgfD2`W(<ME+HQ1Nf1`fw_+}$VplcWP)(Vv2AwX=7J>&^jZ-|v97H9&>Bo*fI-V%Aa_ZC#5CuFDH?wTU"
    "L78mXMrIR$#(JIhCiPhu(MhJG+#vfG4Llma|Dx`VG8nNvwm+8MF%@?TI;`;2+%aIBDa*n{he6VD`!B9Rr^P58FkU%o0{SypWkYotKC`V+x#Yxu"
    "qH*oXI=Xiam#0&dA4W`QmU!y9=W^Zw=5W=I&8=9D9Xba!yLahU!N$Y3niemUNr}=M375a@xps>;9V`_r^=Pp{vy2SA9BvgT685EyNv9RKPIEE1"
    ">qYaGVcjwBs2ynu37szaQh87wn`D%7T!Z@j7=te8i|a?``PVCp)LyjHL5I`xy=*z0t5!$}h)%O|v}K!|24nB1vn&&AP#7CyRm}p^9i+B4e>|C3"
    "hmT&#+wFIy(P|FMr`d>cNe^MH51EnR@nwDXEI+fj0?{$cS-sc&*-gqw2WZI}#uJtB60f>Zhm;kG-Sp+`glc>XTSDL!X~ejx{@qqdP)S?q=1q<V"
    "*|j--{2XW}5ibO+ej1H$d{zW(sG6GAUTX_jhr?|?>m1*D0q#?)-Npj_a^B2mFN)tiDDbbQ&=tAc1Yn<urT`A0cn<1FP?r|g$t-F*=2f{ge&4h3"
    "K3^X|8ywKEbj)%JN0TT`(>F(>ed^3<xOTj>RVk3eeWbNMd6FLYl~;IwQclZ)4kNNCNqAI<Pdc5R8#w_zyWMuXJwfL!A!G~L{2hwh(x=mO{;C^R"
    "t>=IV#3@hs8Dg(u>n$AK;AK65AIjpbNb5JZ)QF!h-rN#EipO53|4YB5)-@i3$@Jt&9%JMb-|mor^<`bXM>sJ0@trMZjS(Z%^}Y_e$K&PYWfDKF"
    "I&sw$^EYNJ$AwY+FkYhH-!ci@Nv7;p<THz6Q01WwM3BX7%X8IYz$31A#fY48_X;imR&}+Y4nPzF!l}&!k>x7zBSzOo1Dz^s?-+B4HL;lgAX`|7"
    ">QMM)UfFMGS14(4CB4A)U(&Fw-Syyq{=f0a-le8joc#p~J?sY6yLsA&N~?e@%eICb=_Su>n?4y47$>Kgb()gxL_wO(ZJPt}G|c1Gj;XuTX|9Vs"
    "K4u@>OACS8-bD|yI9Jc92Um;ikk%5pqkwGf=*V~WZjKY}P4ODwWtKJp2z)E0(W>jZ1n=)hl=%>eH<?oZH%G>n6(9lJ8NubtrI(ZEnzkT{l86(H"
    "^rGjB%R6UJSgt0_`HsgZB7jxYJx}jyK^3}#`h|UB3+P9cvWrWbkl0Lhr9Vbfp%*4##CnRR)U#`kXW-3p?;&b%O}t!c41PqMiEf^3VIkT(^YEjs"
    "YVcVB`kS6`C5$+B@y$n{R!1n=b;#$~<%2K<Gc`D&TrV==3bhLtF4XH(Q*AQa1R@N#jRj`9!XfmKOo)#n1nl@m-Bj(4V6^=Xvq5&dT_PQ!YB$`7"
    "cX4Onr^t`D3f!T2?eO>a7r7SB{A?)JXl|p->gpq0w>x+AC_s}CoV8kJ7a1(v!z14@2bYT^(RP=iTb@*v*)dbNq%d=R2jXu+wM1wk#AW9_KQ%&`"
    "ErIsDv!YJ0un}X011+xD=#^JqS?~2I2uexLMmuyQ{R=TVf}y~SB`;@b)OplS<@<A<V9SYRhU12TcuaC~#^cFsuuM<x9Xl2TWhD_?y3-?%e}b4Z"
    "g0ZCk%pkT6SmLv1E8&QW9H|D0A-+o<<`Nhf4sYC$a8@qqJ(2;{x+O~0i`K?l+@v)1*|YnSo243q)}HalwI27xVP4ag>JoXaK`q@$ZKD<&-?$Oh"
    "cyhx~c5<x}#F5w+Gfw*R0XI$A+$_hiwYBBh3K<{GVcf)GCp17Xx{Zc*@&k_@Z9_}Y&*!dL4^L}el1GVlya`k8GzLV}etTk1Nt%_m#~4Nl3)b0L"
    "hiavzALr6(qpf~8c4w=%fG6{T2Lwyx3j_hIYfIs{#9BjXnwIO392D@&rqLL1|MC+jvJ#93@sz=csH;7Xev++`b14rhnVxmz0x09_c=mj#Mt7)w"
    "N4sFXH|a*bdxh1}X|=p5*!@m%slkvfgluT5hJwgtn5~ERW3qgqAcSXXf;xc%8{&(hyoyw%2-k);;*cV4IagFrB3_M~TCj^T1r6Z@#KESj`~Umo"
    "nt^-3jXOK)2(e<-Ze%`}=x8C9!~Leh#O1GiKd@;miq)AeCE{?T6e1=ESA{kE_wkhRhqZLz%eu&64onmm`FoWO>LU8_PiQj!RBcVIaQFRL-cT7?"
    "MP2;c+ydc+{6ipbcKs4GayodSrKKgc0$rZGuFEObE79T73S2O$%Sl9@sxMLxU|O=JEM(>bPhAKfD9W--K($-E%3kwe6<`>8q1NftRcVmgtr1w#"
    "vq^2j&w&bJ(3bgL>Ui<khN#-jD!x5%0axN<HU*Kg^O`Il6na%*C_(yN!F({|{{aeQQ)$~^ssPVBcK}@AbbfwSwvIvDkrquyQN|t$J&%dn>A#{h"
    "jwO|-)oR2+bLteisc9;4#yNNn;HIXH?UBL2fj5T0oQb@E_0A2m<K|odEopZA_~L!{6*`niW|rCV`4fP*N7A-SGhu8|TL)!~&{`FqahXV*$gm-S"
    "J>@r0YwacyqKwowj(c%tPGp_;@k>ipILJT^T5UIBQFS*FUZU(og>x{IODFeA!C+?O?5}YBGpWWPriGgC)d(?QVL-8oAR)m?abgpoVHeB_!XD%-"
    "5h({sE_{n{pW_>Fo^HS;AwIWq(POoSCQ+;I#qrpcr{jF9mCa2@hoM>Bq2He+4h)D^5NC+e+{6V<V~bUT4?2J*8E~~|&DKA6yE-3`q-9ehS{bQm"
    "q6F?bSB9*uDvi#FrZfJ^bN(*D<Nef%!}(^jt(J*~lp`v`(TF@K!ly`!q)ZD<h})WAc_7MNY{V9(mOga1zsPoSvha4sRxx%uS;m<r)M%O{?94o0"
    "pFnC5w{lO#KPvMboV~jt5NxMDI7_UVoQxVj;@zSyGXjHG*Mw=X=nC|Dh@s!{wHV^fON;m(GqX!<EMYw}olduuDv8@ptVB|zNI-YSf`)98sYNm@"
    "QLj)sEUcqi&1ghciK&|K$JgsR6(?}Ge}Hhnp!|*Pv5L$}(NNNrMb|YW%{;Aqd_GF*Ll*WZ9}*JOEmS-B!YEaPxUFWq4QBeIMmfF3gIP}IyLLtQ"
    "#paJVJ}$RPCX+hNa3bbjmN}J3j4G&@HR~fvkdfaS(udIxYZ||3py&t)=`_sD0rZs39^m=87-U4tjwVny>;<YhpnVgBQpS!?w&)_>D-f^#WW2da"
    "V4a)_Z(NaBlykFaE0sNudmmMMEwJNZD#c)|;`Yc^FuvAd-mI6nLzLbmO;#-3W?{+FhoYF!;1OY<$XK~}fbX64ax%$M2^)G8?7^*lWX92_u0KrO"
    "ym`!xnIhm;h1sEg;WxYBg;x_+M9*7W8|bNxXVJ3^>RjqXY!d>@u`mJP!Uf$@pPEr0<Fei${N`_PDOiKy6b7X}J)W=DEZUuJ#(IL?)$D-zgjZ-y"
    "$u<&lc5BY~OeC->Wm3#{(wb=rqd|$A3qduQ%$)Q5IPM15-W0K!F%?7^&fuLSR;yZB`xFT9flp-1&96ifr3`$znyP2JG0n$>{NR;s_l^}f`Ce@}"
    "3iFzxLXg|HpfJ^!FXYs12Uo1legUVV*idQDM3L{6JuYBvW#tWkci)xxMwfulMHmi0vvQW|{tOIU{4f)aE#}h!sp$`++|g4XYG#LbMX92*t5*T+"
    "Hi-lDtM;f)5Jj<16@~MZTIS~`PQ42k+)Sle=G84SU4R>(s^Oyk>RAbP;4yvh!81RPV)f!_f0n>u!b^Ac<cWm2Vkr7TTsq^TUy6}rAlGZ9c|OKT"
    "1y`@GDkYZq@lm-=4MUTKgaO?J-#?U>dL74h^OgWzeYIeh72W;DhGvD^TP!&METxj%r|^(bf<WLRm{R#6-ox=_bXjP7`^-d%U+1X8DOj+fz(!Ne"
    "FH(MXK?od;O*K}WH)rn(1-mW+%(Jtzx$#}Ixus8jl3CLC4WQd-3*hLJJ&wQ)hr>!}=|OL01>m!v6*^m+q@j)7DLRvIC6i+$6k~?uZy4KHrtnsl"
    "HZVC}@xg$mH>+$HlzrxNMQ4X_A>?fS1L2t7l^9Q`>jkz&P>{ay>vnnwynt&LN(x@NdQ<vSo0b60$#H1aLzqw0q*7@qu!Y<vaJWg_s=8>Do_a*g"
    "O8Hi8ybAQO%+R(7fwxacS;L%QxPOBnm`4Y9W+r29E8*`7Mx%P&X!K5Uj?Ok=Mv^B?TEsHlE92NqVI}b;!D)q-p$-LEP%xTJ(Ddfh^6peH<KwZ="
    "%H=K-C8s+tF<2}O2oK|<b~x9g#ibJ5H6W`m4BJfWj+Q}7HGcT|>o}H##zk~PdEVS)7uD()53OiMi`8iG=z>U@Oc78(<8hv};VKYB?m`p<v2Fb6"
    "E8BvEWVA81V+>Eh429UNcy?Q+=|iItMH)=nT*i65tX!-qr@{!de><uj`*W(ua+<rNQAzd5Km9#7@_Oq%ILHNQ16k_1*X)tph5h|@R0mgV$=pEg"
    "#co~(@YYJ`xDw7G5Lmk1926)g0kPtpCbG^lsL~{@Ld648$)Sjl0QY&@GXatHXo4;>nY$%vP^L-jXIq&M`yN-V3oeLcMrYSo!P(r;C+JAx4SiD+"
    "qeoNwMGC!I48Yt|Pxa$~9BI;8x@lQzLZa)yp)=lS{piQq!dugEia8pnR$G!d4$Z<bRX$IRl*_X{+l&Pqb+QaQ7lcR{&l9R=Zzws9dJZIB_Bk+s"
    "4mTdT#)^g{iJ~#?c=HVWq2dbo_n6gO)#K5q(S%?|6;K*_K70~A(<KsHYOszbPe?n3GH@LCXf?^)o2#jU5z~+G3GyYhzX)lZi|kBNpz7!Gn8gvh"
    "$z2M;KZ#;xTM{VO(@pB;knX8{GKGT-T3rIEsz5|H?j6~o%M1kv9pRMhzu^+Cj2Tc=nZLTbYtw(~%4zi|&Cz{;YU0sjbRl}yE?R`1r%feEV@4AO"
    "mZQ+x<RuBDq)gSxERQbYRo>M4j$w`lmcS(1et1(?s{38hy(V5(B9KT26A56Vf{?lkUbFL03nV<X-LBjLc~E4iamO>yKcIWA);9Yq8&l19yJQNY"
    ");)jzd<8uEmlL(4&11Up_3{Rt*{UHSF|QPIZX(lA(sODyq8#d#V+o{Ae+JNQ6Xkpu{%EpSk0MSJDHv-PmSeM&QSo@CUT-<JHTqTr>R25=C$f4+"
    "CuNAmBn1YV;$iI`MG5mms8oVtqD+XKHq<U-y?~}s?v$OjWW7V&BVL|`zIw9JCefGY4KLt|h{pS980e#<&cy%;>@9xyI;!s<6H0?eXG~h8=UuiO"
    "Y-uO~-x`aHc^=iA$R`meYQRWPL-2SRs<#&FN24Y~B~)o<%p}M+jM}55=r0&)b-~0TvdN@=`Qe1IrujO-=%9%gUSI?x<%mZneqihweKo@qQS)^U"
    "zj7M==`7(GK$qjg(^_6^j6TW&Z7%c}y_F~M5T#<iEYJ6cYN6YLDfPRaV?;mPnrrI1iof96Hj>)=nYu$Uif=b&)mvzu>D%hAV7f0cV6`9s?5lrD"
    "5l$v(CCwvtsQT<0|M{-kIz|UkdITuxth`yaU;YPNkiLGjK3?UE>l6&rPTn=Gd7Ro6^D=zX?B$elg%=druIieC1|GYoA^$8jh75D=Ys}%Vr$!rI"
    "AHtbF^(L021_utgU->YHkGMGB<Q)!)m|y1XQXMY*-bx?1AFQD)65Q>>`CHP*zDfk!$2b4p<bbX6j(Yd|4$};`DHefy;6q@Z#b1B(wNH}yzGrK@"
    "4fi?GuK78`p>l38Nil*Q^)u8BaBnBg1J~Ca_sH|`V5ZAfu&jrY#4vOwC!gVOXp+zIk(r|CzNG52MzAinwlup|WVw4o?n+5*vv808CR5fJJtcYY"
    "Prh<%_7{fRA3A>biOxMq@M`61PyOi^#`xyxGe0ri46;eWkcw9WMV`*g-E_iJ{S)A9If+ER_gFo!AY_`VajUNalfR4~d@F?0RK`K6ydj17=5jC{"
    "+$57bMSVTmtUexuQ~Kn#o>Rj-McHtMN-2dB!@y~(3Zt_Nle6lJxGuq7h7!Du1KwZKx)HOrdII<2n9k?mT6|V*n^^1b5LdviWF2<4l=lgM0s4cv"
    ">c95v-Dd9_>bG3m;cTKz(r^_Y5^ft#C{wiL+7~WPakfcPeXJQgu0tF<ioP4|J9pt;PC4wlxR?g;q!BEP#6d>>`l$aJUgHxS-g6w5giFEg1}m~{"
    ">3<X;v*Z9jlfK<oX2?mf57SU?Tc{bmut9mA<1BXXv#3$NX(k755vSlvLF`VawteJRpG@IbaEAWuhr3&~eGi@A&(mQ{UB7XB?{B`g<{yzBvuLPB"
    "?@`S?&P$TP#4tiE=cFhem_5iWH{*$qeq^CfBcG^sw)y|&1-x<kW#Wi=LH|U5j(t$l<41Y_?-yF{egd>j(1yWhSv144r*=CiIzCeGMxL4E<^a_="
    "da~J<8H>2|<&iMhkjk4?*;fFz&fq9+j9*6;H`zChA)UKU-Zy7-Y`(C|#U8p3xeEd4Oj?_t-^Go5m(FNL4K*O!BWEVR<|Sxozza#wBbMATu2fGA"
    "?}F4jk=x!flqi7T(RXl!+ms`LeM9|1Cd;Nq9jSDl_k~;%{_=6&2lrF=Sf7djuj7-wYprRcp311FbeHIwsm_OXm#r)W?>hRiZIwl{#~wjHDz@Cx"
    "^2zMFsS|&lfi;%_*OZm{N#0lgmD+O~!Wc7S|A><zeUyCLI<Pg1PycP8^i?7Hx(Ai=DoEMLA|aJfEJu^ZLA^Udk=ubYD@*tGP(G~M?nHDx{?5g#"
    "60`Fl<I@PH*|#W=JIcH{!4<uL!?~29w10-_q*VGCir353D6p@lOjOcS$!x-Vo$X#vjsGlH|C#b*s1*N;W#MxW9O%o2$$kTVMwBu9AXNVcJI$wo"
    "+HVPq!(U|3+1$s;+3iFBn0aAGMJGAzzLNjx{~0El;9HS-SN(*K3QTCnW%g=dx~Rgn+C;~8%5&6zh|G-iT435lxrCBgy@4k`VX)LqHQhx&?;`c2"
    "QFFMx<L(05y-WF1IL!UAzVp{O<WHnzzH>xj15C|iKw<J9;4=05GjqWY@U0I$m}korb$)R}ZJ-Ns5<WM5M{^wsnI5U01GxGk?vwYFi7$z=6J{TE"
    "B+sVv6w`TI!FP;=!c=BP|I*B;^Upld-&BvO8*!#~!S=h+_lWe88C96$4se(2+q}os5h*faR3h$)2V8mt$GS6pWOtrdpE>`GI_H~V0P#5gm%KiB"
    "ssHGqvar+#mhT*Wm-#y+-_&@6l<FU6HTA24!{1V)x2Yk!8nW|F8qgn3N9sOX9EIvUT||*+vX^w0wZ**rd1$DNV%7Sthel^p{r2y|JY_NAI<OSK"
    "#cmvgP@?3>y1q_JjOTsSFv)S^2jbY#CudZ?*p<)~m^s>m^^_AZ0hQL~YMo-IdwC0;qs9%KgY$h0IrCFAoWK1GQ?7cLp<ojAg@ie{udAg9lsj0f"
    "rNL{mg!jEYG(;<qvUQ}@+c&$jW>(Ejtp%+<jxSFC?Y_EzAI9h6MEGzHCGk0m4ed-u%FGp@o~bmrgul>wFSn6V6}&n}m72JGT)?xdq0c?Jk7iAI"
    "$N!q232>U{E|5HdZ{z-66sBKFEKV#z@Rj@_*3T1^Sxtce(bj!Tz0~h>cSiLr2cy+4icZ)7(w}4V0QJQtBGl=aj??^jd7))g-J%aB`Hyt;>fiH^"
    "e4Nu&bz}+EzSJkbrQn%fu7YQPjIS*)v(We1V5hx?HhWI(1M*Np!WrB{g|`k7nj(+H1Zx<~P}p?@wD<N<c`=#~@&T|yHj-F{(Uh7(XOFT~)gYLH"
    "Dlmj_ztZn<PR+L5WvlnABs7LNrT269UkY+JjDoyOEPFI<-+;S6E^5g_oA6DHz`^ljpVm)&luWul9;xe&VF)y3Xz^NqaDpLJDbW_DD-Ys}U+sgL"
    "G|^z2xCYAaIS?#f<_9p1g%nwUIaEqIpV@+l--ItI{s{-&?@KU21=7t7_eti9(M*4)8jy3e^%M5&S3ro7ro<k8mqIcMy=NLgMidq5$EbGUn*M7F"
    "M|?AfRGNF(G!|$4DA;k&PF+UExZSJgG(`(XTSX@UCK|tLw#Ys;$4J!Nw}<b3-PJhiNlA&{uhGXg`ifqQ)tH7QLa9cHkc-lG{#)eE_0h7(1d0UN"
    "8I%T1a;qrl9HBeAym>R`P~jsFQ4#HfY&z$2xGcor541pjG<r|5ePJ5r22%}=MsfD1qx62dJ<9%t1SS{pSg>hx7N3#4ofcUp`|3ZbZS`S*ZjY?t"
    "?0aaS$R;`dWxVa@S;er_o{-}DD!F@rPNSNlSq~>Pe3*edlrN%*J5T>Bcp3Lk56zg*acvMm_0uS~I2=%?=uRoowe~*@k6GfD-K#i1`$U^p({_L-"
    ";gf{5Nz^~)67Qelu4U!@yV4G*k?4OuHD6Lv7pU0cCq7t0W232{tS~!C%y|^ckf7}R@-fK<p@Ry5*2?GzK^|XC`qU!=UUV?DS(tyZ|J`5e13O=A"
    "=|vOOKcY<o)LneAKDEj~r%GE^w%m0i!+W(yOs4hk@#$}K))dTz&oJ#V{)pS&CNtFJh?KTEaA5O69CagAi&@@@$9VZ0j8`DmzL%tq8cjBG*O(q4"
    "Q17K|Vd1wcst=XMK26(p`f~J@k7W72N@vY^@w#-EQyKg*8_lOB?o;&~o3=(ZQ}unl_lFD={W*6q1~>)%GJwBkqd4ov^!ZYCA^ufQ>=KJyrs!;>"
    "cTt?6QJcC}_eBJNe8_&6Q1=1KK4qq``W~9*cnkJIr~moe58M8J8W(>g=T9&#L|#tC`{WkTAybcO<NYxmTy&ZJf#`AATiWN?rO}sYbR;Cm+R4Wa"
    "Zx402hKs0@`?DRKhbRAdCr2H?A+g;CpVKV?6q?j)_;vWNcJQFyAWFflrFDi?(0smJ^u$*GPfb}!=o`>qIssp<qn9+!orQ)b(B5CO)k<k*f+fQr"
    "WatA1|AuDAjOekGDYFuZR8F_?P~DLAr3Uh5gtn>_-rZft@9De1XI=GwVZwp+E*^=Yg<9Op1{cWyI%m9-Qf$XCH)7(WhwH&qZP`e{(<*ZTe40C*"
    ">KxC|qmK_(P<nrnG%q!mOSzpfow9}v8oasqZ#Mt!|F*iDs_(+mcZ-DP`>E-;9>}6)z+67i{j0(Wh7QKOizKM1$R0sbUM)+@p6$kVE-CL;#zTZn"
    "0bpcw4IB}iec#_uZHjsX4Z;n|MWE@Nlavbf4n;aqsVlS`iYVg0W^Xy|;kT~?`zUk<^Z!8$CDLk9K2I5aRAJxG3#5p)QJAuLn<5gHJZY9;e^g=i"
    "H}o_^)<0Ue4pgDMhGW4S^#yJvxh|lP(|5UMVN0wP`72w6{g2QM&#JpBaiE}~aoK1>{-Ka00BwmP!p(zzjhQf_5q|Cg>)Wy)_Z>g)=-1TAD;$9Q"
    "hrnhJgLfsCOZj7PRLtmv+~QIL=`sLTrr<^Uby*2^4;=p;A$<C#TJB&&)bMNnlRe6&*d;8}$Q0l*Orzhcu<UE}0&cP^6^M_R>7%Gf%o$4pV6UM6"
    "MDCJ3i$@?G@J!ZR`OM#In}o6za26oMdBY>npD`S@8>%Z3AXRyRve&#wHv4El&8f27a+`7$pn?h^Fi-6@lze!lRQ7CBJu{;!WnS`~TJND(<TxwA"
    "HVD*?v<z2jV!5;}2u2qz;?(CK0eD*Cb?REfokGYgMVR`<3R_jlH93&FZuz2yqWL`Jztf*8^C2#t8Iex==dw6N0)r+LK3uK;aT)TAtfRn#<>J4k"
    "c0JRe>1dY;L!-dyAWKS7#jvS@{eiccrW%7L(_<MgDFg=;<JMke3BiS`(>M23CY(AV=?{4;a_2={t5uqVr|6Rx`5vi`(N(|gi0TTQ(Oy-grOjU{"
    "2p(xulR=qQYS-;KnDWv8mTKQFvfyQ{JIV{)Ha6Rl5&a;D5ZQNainJ6@kp=TA?Xdy+S?9`%&GKRi1-u$ZXQb(<|CO9S`e~_`eS$g%k~LJ4*Ieh|"
    ";5uF8A*JUj<0D6Sk7G5DP%{_V)SqM7wZNLlit;s^goZWc&6{7QUns7Bh3l_@AsOtmXeT)MKP~y0?B^*@O->qoLczlnCSxq6kSdVR<Djn9Tsv5("
    "LZM2`Ap&I}tCuVW^S(;zTpg^@I{0%1oxsGm^j_*D32;<dCy3oAwj1&J@b>|vQ~ARfUM2VEr2%japZO1$m-xLl_G$M|GHYXJgb7%+37JZzB^&_L"
    "xM4Z1mK6|dRfc&VLw8><HI6T^pf}xZ?T7~-p?1m2?Aw}<Yb55cw2#B5rQk<VpG;bvaTk3mr#N@11dbo^k&kB7B8^|a@O4`QjypRMv0Lr(x`R(j"
    "87W4-Q8fgpXV{zC;GV`uuDFFb`Fh?>g-ic;K~<7!xzq|%JsO2f@M3qy5-5qwl7tgkPSwIBVV0cehecDIO_IsvIaEYynarf4b4G-*f{$d3t8{pN"
    "`5~>aIvpTSfdlIUf<1sLONIR-m=D-kmN|>S#e2W|CsBXt_IHiV9Tb<zDR@Ll2$r4}you)^<zQ;|Yl16+WFO6lAvi{2#fiD?mb&rk%u@=kY`|(a"
    "!aX_Vtk0DzPyYTBvry308Joy)svs{a7;sL%Wgq6ja@XbRKqlC=Eh0|yI?BwN5e`A~E@)BSn%jdFCS0ySRhqUjyT>7{cZKp$2#Ih^;|G;31+i+L"
    "I*^z=o~}!$ueN$HRZT8y<oY^D^iUtCZ0m8x8k#FsM}VIBUAOjy845BA{P-_@Zh=h7^Oe;yMH5o(LbbV6!k$w<W2gqDTBtemNhdH^NHR#S-bNi5"
    "iDJsti|RS5X?)bJ^27->Cka+X$Q!o_B5*(@n)%cky<kp3rN5V-paGW(vVvwkmrhK?v(08>&bZKt`Y5cmitTE0-O9*#ZQF8Yfal7JQYjMxu*8dN"
    "N~_YwvYGIy93LM&0ko#hm6e2Gi+eZ&&K<l|uB^6TruALPSEq27LggqC$5!TLq6eg5+ewzDme|!we6l&Cvueq1TFyAlkZ4gKo|fi`%-1E3i7NHN"
    "<WYV(tMUp9!itxLz-6<lq~evzvXbz*Rr)K{8*u!h;>c_l;w48>pzobi_rs<X>WFJ%$e$H(>D+UceF4Z*;ZtIb*9nC?&>4jz*6wk|;ObS@6azj4"
    "35<10Xrik+m&xhN=)OgJ5$zRO$_dFB!obp#o<~K1e()ZXtm!2ViwWf8kVA7-sqYL8T(kC+XXi{qJ~(H)-g751EtZLT&PjsLXr_9cz|d}KW3xNk"
    "6LypSsRPjsa%J}@?T2NsR1x^%zHIv;GielGcR8DBRAjSsE}f>uM^W(^w$$<4@9-|%&p95IS)OVUQbwPZ@(UirJ`L>;+|y@mEmirSg#LmqOiLrI"
    "X09h2ZpL|6v(WgoG8g-i4HBLkNpMCTW(DXk!@PH<Vrc-?P<HL{ww<fiWFqsb{FB>$73N(JKBFGKpk5JF32r2UfXXcAT#K0LTVg{{wh!Mi{KIS)"
    "XW?%jw&Ty7paa*#Q*!pQnJ)@nEmak>`g9@9Ov2kHp18`g7KkHdNq))Tp?}Y4UKyO}i_Y(s2i5!52>rZtM-`SifG~A@_E3#UscOBmuBy(iD;q4$"
    "JEt)@k6GY_#28b;f%&vC0!Hu(o<vopmf;^pmvGlj6nLl1IZ$v|&#Q4u)-0{o*;mw9QeKtos84EUGE&w4Zg1h^r$SB4jF<(rwm!h8M{TVb(*;9o"
    "M>n|piJg|3I^Z5=s-%Jy)#HpDT`(Z%N^Hb3!5An4++5C(%1mb!=xy!3!)EZo$Eko`q2S6;wjK;DG5&py-A>RpU%F>Yz}S*6pz3{9F>I@j=3%?3"
    "Vq!j-9yo8QD!FQ;Jf=8MW5uAcgWJofqM|^R5rwG?V@;mNA<%$fnaX^S8AqI>xvwfVeZ>xR;Vk^yw#AX~A-T!dd|Jg$TMqE`b>0XxsG+fVD(Xoi"
    "HtDNqxFj@Du*ES7vh@O6M>dl45QsPU8D-!=TTdfOiT`>27LCAzs;(<W48HkiT$3hcB<8pv(eT4B8pmnqRPjLuNMSA~UMHws7T`M6GcX%Wn!O65"
    "rHYA}xR2=%vWv_0u(jR-?*wNEfb%k)6m`8JUHxGHBj@P%t|<so?oL$yfqoXP5M-x~0(5QcR`yuI318jcan(CK{8Lmsx~&%hYHVRj?^ExJ>?!Lj"
    "+}vr-O}gG=im1wsb%-?-JoavaCqZ5cWcYezdhSADk~qqRN)HaY;W_Wu*vylV2#9Eg(s*I6Rdb6yij$rievKl1pvopF1{`?GCghJ7aTK2L#w~wl"
    "PIf~-r;3KDt#hD^=Y$PJZYDeDJRwaD?2V(oQw2h?I5()}d)C+*v6Py3CI7bfpJiULXjtp`ehsaOx;~ksaLwI`bLUQA0B7W%{88AKVr-@>hk~4_"
    "bHLfwmUYDxAtQmcP;eFU-?|KwkEp@`-uo{PefSfz)+8qGC(UhX@Y+)ar9><Cz~?U~&ZZ;ODp0Bf_5hk}qd&I(0=v8B3(VY1P#wrV47@e)0X|!d"
    "a!rH3Tjg*#TA@aYoZghF*bc(*^L7bw&UVY_6aV>h5~q-l*c^pl=tun6lkTnO*lZu$4fJttSwnM~+lVgL(VL&Qu7kXkIV)g7P11ljByUC>=0}N}"
    "TC-WDA#)OmG8^s5zEP(Qxj&3F>K&($zLE%~=A)wXq<tU5Q#JH8MZ7sJoS>Xr#1|hY3t;lL%4Zu5wccO;Fr^o{h6H|l_I@5hF0pKZ@wwS3^9{8B"
    "FFP-hX_WM5H5fP)2O#D!IvK{Cv2>)>WhY3tj}9#Le8pup1oL3fJQU{?B(D2O!&TBE*)y3~XL&zQ6_*3L>}&rQa9g^mnwBW*LXZ;N;d2ad$q5b8"
    "AP19rW3u^71|r{5J55<1sJv^0UyA}QFET^8A)vLIR>^%$Q7R!B3fx1!JGrMQ#B3-PEu&4Hal!q5*N@uRMI|s|)XwI%C6klmmiHG$L(w}I-eXFZ"
    "lF3v#w(EjfCi$V$`J$syf<8jkmT-HkgJ#u&ttXv&{&8(Kl{6naDS`%;NlV7+LmZTk?uTW@5ELN|sn{+b-k2)qSz6*dOH5^ROqo_~CqQBzS@PR#"
    "5K)|BKnmMf@7!4lKL^%F=9yymhv@&`qbqjEru#?3VK1p9;Oa-7`_yWQu%MzXRVLkI=Fp2^!_qi_CX*;>bk;Aasc|?<{O9*Yeo25ytGncMjHT2M"
    "<_?BMNjN&H%#*o<1l^&zOXt0(6IRW%3q5NNx~bcz`*hV{DqQxkfkwr*tZ>Akyi!=>Y>}Rz7Q(azQr<v~17e*MMbw(%0ac1J$9(5jhVhE4E~8Av"
    "@Uvv$lDZ{s?n`7>!SjLA3nBCG8My1hF>C_;z(8B{&xcf-l-X<c!k<uW11@_=U>$%iK3d0_RZq$)Z+0r?<@5m4)@%qQG=?8b?&j}3|IB>uy{u}f"
    "9zuKtULr^I8$qJJ*@I-gpPNg!Zuhl0nhntW+eu!7g|0E9?YI9tZ{{j<G1~R%*8-F1^Q-a669-LakN|`+uC!H&Z=c#QTpzD6sku!}UDx%}L}J=X"
    "Jv^~qstUeiua=6BL$B@7gEmq;TxJRtyX}q(FH+F=ByNar%KNvt^BixaAHO7(ULa1Dk<~IyHdaVUJYp*{jXDo%qW~7!gSr^-^Dy^2oB?aKfR-)%"
    "FlVl+(knwrv?$uYt2Iix)za*>q9`k;EvuTPk6N)q*Se=Z0`Pr&mS_dcx%4Yn8f?=Y!#SB=f|rKbn9wd%S@Vfg(-i_CS!*hPRhwNSupzQPa@{xN"
    "sIO%GtL#@F1D9baH?$Z-xx`Ivu9^Qv*{QvleH6N2-x`?gXa7JxT@xY|v8(#3u;rM>$z=!EoYktGj2`n5T5^*CuJ*uohM?0}W4s)(l)Jzch+u+#"
    "H6Tt=c|LmW5H+l2k&(ZDu?)q@VP;fAEG`&yq|eljBe@}y3dPJw0!pUolK4h?Un`fog0j03Zxt<OJcn=y-o+3RmAd^rr5CNtz**QU3sH~1C#!Bv"
    "AX8E3RiZp}*o-7p%?K(n3ofLE^l&&xh~982rtAiS^A7MJnh!ZVr_qrX-MFqS&)Nq#M@9m72aOR>MTycXtjv-($16*E)i&-rOW<ndc)~MvAjJeW"
    "$UvnoRLXl)Obe0%J6}UXVljM3zt@K^{vtkX|F&`7v6Hwt?1q*nO-(_;2awFmO(>I^S?2cArSG_<qh0c8+s5!=8|*iFSr#seWD{jY*q&NU(A`Gj"
    "RN)>qg=u9zAf?Aj_d%n6aSZ9LHp!m{P1gSnde5W%Ydd`^pI4_=-5G@RbE<k4#b7}}W^2yiL{P~h$~&F_2DJ(eY_&Uk5gTwqCubuBjkUUaCb@()"
    "F=FqlS(V<=d_Z2aI>nAvQxz4e)l@Lc$aRWv@bH*WMED0y&aKf`W%#Mxcx5{J8F1SZP7qI$fl9v7&Gp^K@cTn}c*W`;d|e`h69pfk8W!JZKjo{y"
    "_32lQ>%4?}fNBR*_$UbP;U!Iw$$W{1(NaM_)mduiOxwEcF~vll@8x-o0ZTO*WtvZDAkWe-cP7g2Ac`ViBx@omlg5yjqF=Hko0ez>T(_gD3B``H"
    "5;bU(9z1E=GODPEh?r`eKm#>1^xdleOffC(#DN69K#Zv1i9spL{WVi=fFXA>sNg@8`dG2bVheB8nC?&1X|=U4Esvh+LtEceLl^(;ugvlwl<yik"
    "?B53_F*9p8viMEFhHQ+B*wj5Ds3Spc3PylMBXnZsIqpV<!oUck)($bzo0Z@OUPoX*;#j#KJw~RI7}OArn9y=NK4IDAxh6^4txQWjQ_LR;pP#rq"
    "4~P_k0}D_0ts8q7?1`s-kyk`@=9LK8eO3AbVK#i<f~aZNhKf%rL2}zCQ^I_r9)$<@sHX>r-^^gZJTno)8bQA{%$q&|g9h-G=uy;KpCV?uAHpAe"
    "3NGIVN5MR)Z3LN5e|-ORj{(u7T0q(nIOCn1HBhxmq)0tihJ>VU%w~HOoDv~66UsPiV04k4H}4|`q}r>?d+ae~9Ei5@7pa4GUsK*n-y&Oqc16m4"
    "m+=>Ztl?lks=jH=FKnSGo2p8ZUWp87I-M7Ql-#hFP!V#Z12b_OrGCt&F-zP8f!&M7AvpGlCMYTC5BF3rNt)yot^0YIwq*$iUO5cOa6|%TR{bB-"
    "Y9n@?m<gYxU&K!j*q6_RCaXwNyi`CPIa#doXW)!_$MP5g!QITB7AvA$pf40^REpUOSBGYmOBuMUia6n~h_qWGcPy={j?WZ@N100kn8WafLT7!!"
    "MKBXFqsjsK5@-MAq9L;-uRhqb9ADn2tG`OlWX&y9<A7Bp&QW^6P^eXQSe`v$Io&%{jE;95+2`Jp`0$lSt<nVZ|0mrVgL3_HXEO3fMm(+&vvV1n"
    "(xT<M42PQ07RhZRWoxy{q$OEiMXwO-{!lifB4lPZCmIjb?`YNJ5uok->vr&tK|eD|{^9=kR0L&mgL9H3`R}(Ja?)s45``ra4Su<VXiQYOKq<IR"
    "so8#3A(1vv-eA2nqmAWEHKeDBPt`z!v9LgG{mks4l-=`H(dV{q${k&lE{-S>$kMQrnX(g`4L^XoH`0^uozF`I$b{h|MSh8HGhq<zE(n3q%t1Sk"
    "F4DCw0@w4|0Itkozv!Sn&B|E&n^yZ<7-J>rMS@?v`n+l|ml3VZ@*m^L%j^y1El;VeOp5V!waXtuX)scfr3M4@MPL;H6`TG*_KQ!*`GdQ88fORg"
    "q;hAG=U{3i0%OEPXM7Y&UwDrzE&4XT)~D?=DLk93dS{-U(bpwb6mUdmjE9-rKI+XnUA%49<RIwuCp%z{kw0ec>rwj?HQrE1Kf<<CtqK^j2sVO*"
    "G{mTLxD07LZzC!!Mfy(CjH;m%*W2?R&E<LCH>a$1;0T`FB-U(dm+Iy4A)N-Gv=pguvkNX4i{B`!@mKVYUl*d1{}DA{5*A~x+s-EJRy@U{d8$le"
    "F#=BQ=xMg~l1Z;x#xbfah8MK??|wC$*U4jlMB48csSjA6N@A0p3~~!L=5hAat*Dp^N22Y*pt%LSR5wM1-)XU$*F0EQsvOV~l4=<CgT5**6K&)V"
    "mn}ZP+Rt44uyE1Za}O9x|6TaLS{wic9E#|iOO99;XzS}6sQdMlI~Ww9k;0X;g}@w`b6rD<Gp!(SzERSxCdo>n`kGSzL{kT9n_yG6?*NSZ@No!K"
    "iEbh<5B^-F%Yi(mF;xSXTFRWaHNgz6Fo%(%ALL?|fpc5I2C4ldSTR(_5)6Z=ca#<7L}*cXU-Z6p>qA*bAf+ld9=)ZdBe@Dm0qt-Z)jJA4Texp~"
    "jROnIv6*up-x5}L$87&X>-nR=n1pjwE_2RKM2SbtiurCI@IrI0Z6(>F{_Ma1#Ho+>`?LIkXm#gb*eg&(!*0h2Ey?X%X8d6`{UMup8MM*Jf`6~G"
    "Fg>ke6zpFUOH|N?3p~>l@ur9wTILbygg`xc)}|3i-lO#l6OiDF^=|E)09p-@+QkU263K?P8J;D4@dA9<SZ|hJUc@1B32&Xm5uwm0JvKN6>TVp2"
    "90tDvo9U$ucnHkmqMecZg1zkg$Hpj5GWCU2)H5XJJR#MxmjLYvNbdvm00Q)-sc;p{vtw#UPIwXXSHJ#H0_iQPH+u}!m&ydW)Q8(p%fv3pkQz>!"
    "D^MhB1%+22jVfA<zEPjom!3@p*pMFZ;2ptTrd}eV-An4!r-gc!pDIh;yG|XBI+aESm2sCKj%xHknWJOjLDiWPr@(ncY7$(fO8t7?j7rYHgAi!i"
    "fnCAOSZqWY6;a1*<i&nqAneU40qE~{P?wP#>|JL}oTzAXO4-m~UnEUyiZ&cMP<HbKI9Dcf$!fmYKbuxThs;FZlH4@mO}v^hsx13b!tGUrAu@JA"
    "(hAa`Lf}hb4*dJd2VlU9uNoykD8zv3TgbHWyxgzmfVlY&axfm0TB$>h9~N1;nrF7k;@xwHMOq=MrSjkkfD1%s?UaZ!Q1_?g+Svr63E6~v&76Mb"
    "eNM59Z|GtpO*mG2Km6R7H+jy+UFF`BiuH9EBXoFz9^p6ERkdHBz4fPx4{V9<Ht+j59EKj1F@%Afob++%`{Nw)N;R2&pCfhHt9o73^22$-0BQUE"
    "PzM_lcT<-I=YP8M?yj>Ad8QAo8H)cCCLAY{SYYDZNezCD>6!GYPuB5HUqFeOqOFk=z~ktAmcF`wM^nW)p7?Jvdf%u`;vWLydwv{8(fKXiEcac*"
    "oC7!n*FpP@2v<e|$4e7SJj>^hocjFzOJaY^4T;tM<Naqn?~BiF%|83|`f90|44XY-3`~;}zEqe()?4|+4babY(Nn_Be>~?DR(^sa-8cc>Ls{J{"
    "N#M0_wHF?cvt+|QZzF+O8R#iZ2vc!<!C`;xgW-RVzCf?OOn8_6Y#UshPxo_^am<MoK3;G*C?FPSb`w85EX=@)u);91<cm1+CBf3)8vHV9+ccpk"
    "0K+6B+|oQxII@fm==9f(`346|M&?7`dWH`dhfcW(#lOHsNmjG&X|<Fwh$5$=Te@+9BA2Xi3$=P#>r&LnShJ+2U4`$VD1fU`JIv}jH+SaD89g57"
    "E&#r~T<P;O#}vQD@!TE;&)J%R%0~>RmBSB0f+@UFGKE^i7hMC0KG5EJ|L5SpWtbiK9S*6j1BG{{np3JdGQ0M2^a1IOs_^KZIWwKsYfsaNPy2Sr"
    "2HxLp=}<JSI?L;oo*U+UDz~~Eyc6>~wrgb;DC*72v4{*;ZcN+7Bd$=_mt#O!FJ)|#ZpVD<dCg`s0UOlvtiObkDZk8a*Q6a^4>gk{=i2fU8k5$f"
    "J*TQMwyh$XsgI(Pp1PA%SOT4S&6&iZv=vQ~BrE#)5w9M%H0E`G;)w<D{ZMn|U?6cnyj9p@!=wq>DdD7;+mn7Rkr0g%$0mfbT*nF;!Pb1if8FZg"
    "a3zmurnu*~#s#p~a~%!%Jhuqo{0ON3B&9&tU}3eG^nJY8Or6;H=o6u`oeEh(Wt`8%|L#FaC!7>J0BW_sFX|E<*@kDRW6zpJo5mUFF&AVq|1Oy{"
    "Uj1=dlLmBKZPmJZRXEM@-9Hul?miLI36Ydj6qSCAmHh-OK6SwK@M~kKjf#W70KNREX#tU}=V_3p)K1XDp{IdzmU!X83&p!iCN*UwaMEn@S(f6="
    "r>>~|e6oLFzp@=J3(L(T^<uMaJGKtJiP0!xd<YXLbTX%Pb0b|7(O?eBVjcd+aI<&Ctjy#{*XuVNhi|Ae^%g3cY>PuDDOa=;+dNEd)QqoB)I2`-"
    "{-ocCgoLs-^mUC0QFCATQfx0SBV{*fI#g09=7^fPL#uIiv9M=mka*Neh4<j;%DI+`^=6Ykd@aAjtLJ&vqNKiqMQ_~^6n#H=E6<!yXcaoHSFM&H"
    "tY=r;9b;6lXlxB{5lz{M(T4O=!25GbM=!CWZ9sk9+N)oZI^nTEzY~?DM9caBCBU=53-2l$p~gXa&{p%F!DAQ&bx%>>y&*7_P0EnovEIjx5<xJ6"
    "I9Iin1$og%PrRIBSU&V{f!}I#;zkp4>@mfG6td}!UOS?W3SI1Rb<v}y%OZXKRcbPqX9WfvmkwpfMx(=#piP2!=P(26@yClcZCp9Qd5eG!luy()"
    "89P2<6r}~P=9tn?rs<)G4n2ay<?K6+Q>s2hb01BB+8R^JlR%b-X%JOzP_QR6syn0&N*g<nRyKv@?UAKNlDAh^4bO@eTjKr>UtvJf>I}D|ZM)3v"
    "-o7G2>w3Le2vn`dT8Dn<IF5-PS*c4$4rr3E9Xs}Wu(?G{;XZe#@Z5nTqUk*MyZ~5WO{OB5YRlZMl-_{nQL?7g!rK;bT*q&lo6@$_SHaOeHMulm"
    "GFHVG#{=bU4vnM<Lw0j;uJ-oI?2x~9k-GbgC+gg}oTVA5LsBbBTNSIOQ@sD_)3o&C(xn7%KX`zlOIo_yf6vbflr=djo`|_z*oLzp@Le;B@BbMM"
    "ZjP_+DQR8tsSm+{!oq=i52eBul{Dl2q+?FzURyw0f$Iwt@Ir5BsnJ21P8zC7T?U$O9;g1|KupoEyaKLuHetpj<wZ>TlE^ofAv~mosMWZhv_)kZ"
    "iFEU1z0jt1y=r`&-0WUVI~Zkyr}Y8Tsa3jjIEm2|jqMRS4PGvj-BTNTckaw^agRuTCP4PpEsv>$EU=mD(s5VNwwz4RB<KEeR*_c{Sxm9)Q=bDC"
    "OEGU1X8RY^y#(?^E3o#P^KpX(1gn^`o34pk!AQ+P%}BX<arAs?Dv2jpG^E7NX<xA|7&?WlweQSGsOzG64vM$YC{xN55QkLGZdnau`?882B<lRk"
    "RCC=Pd8sqCxYcSMw8w7ZqhBPCiCdn;yDWz5=#jXfWKkoa^^!U=G6iIe8dGp(lymHT-*Za7*=%TmX0?Uv{>&MCtZ11B8$nE4aG9D85xYC{f8V0S"
    "9j#R1{&I5^UK(FQ%ry%z5p!P`Pu?(UEl%-D(`nArPXTN^%Q+*DGO7GoP)k(V-F31`bBM+=M~H<)@wa1MX)<TrBRN#Mj@P?T7Gt65waJtsgE7y*"
    "KuI?Ue4rP@vNIaRCRy-AD!S>L`gEL4ys($&(F`OUy0Ch6Vcxl)4co1B!!B!^bS>?N-U3R@rP`q?pftU{CC4M=!|&bG^ztrxS0TibZSXjAcwdGJ"
    "F>@fnoGCjTt{T_zlBh1imL&p;Fb-zL0}JLEhd@nq)pTbkVhpM4N~QI#t6n72l#EYT?F422;Gt0Qqp3Hsn5>-ke%|A4R_XbeCrK`L)~qDm+O--u"
    "V@z6M;YZ))Qt_5;x)l*=r)yD}yZ!-Tz3P61q4l|*IDy&%&&ZNL)8j@5YWm0{#T&o$@s8ZBUKeA<G4;46ZAU{64zj_+MmFgg-?t7xr&g;qqzwhz"
    "w!Tiih8jgM3qxFsVTPue#5}gR6Wq47q^7mnbh^W^Cl6F1V43C!$KJth*s<CF0ri1X6S&R#W0k7$rN0}%>1OaD3J8$}9>BYa_OlUFaSwg9mnc0>"
    "@>YQ>tx4ZKNUp{6n){4-YPLzn#9Er!&h8W@zIBU>vAjMRGFj%>aqQ-;iMD8VIP!fcUfQNPYw#(GEW3i%Z>pbl=fluc#IGN+3|YOpv0NJNXPf=L"
    "{qeklV`t^y2BGaK&h+3wJ#oHK;VhV$J*)E2(xM%TaUI}wXGjEhxUTe&twn6Ldj@qP<TPgLQLenSlUnCf=S3YQHHM)BqW4v3(U<4X^G+!wK%Q2l"
    "K{cFA+O{?j{04P^t(~^cn;WCCdyX@!O>y9)KN0tz!l!rDhXRAzed_r|e&+jE)gcMr2!dK|?Q~%+E-}6arPk<RP@%J7NoX=5IYFa-;HGZ(r>+KY"
    "Mg`MU`kxq!ZD_S-{2(ZzuMEaiiwr0reoH7w*c*5V0npBCQ8x*7(=PSqrrigump$sM>AIx^0olED@wyj#dCRyMOQ2?2xJLClO={geYLlFeZR$di"
    "%X#!YbwJCr@0%qDwgqm0*NaTPsjgIk$+6uG!mMoU!AX{=rONs~V_b7ddJ{<m!);U(meCN7sb{*8cDnx`VQ<!D*>RnT#ToCIH|IICDl2P7p{iH|"
    "3RM^gf(4KiNq_()l9EV~qU5%u)<~(XmSjoywf}>?mhJXh{phD|cR#hgyq4{jrEamClsJPRfC6gB%J~jwh}e$3cSM{xw~DKi1dzkM=bjV8jy-()"
    "`vP-I`bdkiLcIL8$hzhKhw?0OT$aNW(|F@V)!-$is@gG>jC0aM)1w-pItzwo3GK<0Pl;F`JIyCpgRDJ{dHV)7U|!I1Wl2&6s#>M<Q#MndMk8Lw"
    "vva~haXtfYp=Y4&WYj5$k9v1!z{M!IaRWo-T-rVdgdL6wKGyY=45F$EpiozmmeIwF?Cgb(jHJ<+$R1_Vuq*WV%tWs<bK4)6)zr`k$>Ni?LOl^B"
    "!a{a;BfKMuGHD$5sM98}vWC)?(ksS}4~I~3Kuq2UeH|%NfJK!!iQFqeHD`xE4Qx&j=ft>?2a#~enJi0s#%SU~9b?&uIkLor^rbmZA0}n_cmTGD"
    "=dfVt&Dj1ZUVeKzE`ehnV!1&K@%l8JpPx6IF%3mC3UCd$tiJgEJCNv;w8aY^vrAvPUT}SRS=<heoCIyqD2okvUdFgt>G*o=WP23xXFoQD7gaJm"
    "0G)H($5EFRC#^}y?X#k-%_Db$$f{LW243r@?Z++yZU?VY2%J(?ct!2Uj59NjLBp<&W3={H&n$HH(o(FM$&4U4`b};n#K-2`3k#UU^(<`%W9&J3"
    "B96!7!lb&;$%Iok5fUusDP)nT;5at<<y5vfjLk)U@;334M3qy7B1RpX)yz7beL7us_^;y$o`n@su$#g5uM;P>s=4IOZ2Od%a82(44pfW+?>*E`"
    "Q7ppFKxn-h#G~=kGs-J0OBkbKk&LRzO2zzqEgO6KG)1h95i3`Ef0>$_$Ip+^BpX+qA>DFVR3-It%x|&sT}Ct%oWB*&9Yk(=X-Ys?%5zrIPOOPW"
    "G31bd%j~^Q2dg~2T?nq@WcLKL+Hf)?^?1}y5tx?ycSbqgdSX9-_w=LSlWq$6dR3z0{2j`N;B@Uuo3X;^G{U0uNxE;;_X$LjV~Kt01mszThm}V5"
    "2~{1TaXM&N>;#TXgTYJIOVvSU5C|hDRiUdW0oE`vS=zGDFVpRkW%j3sHupDnU=P>vBW)dW4~03kca8GAAxCuNnWUB7IVdD}&5>xtFxQ6zbS|if"
    "l4%p+`GLAlcrB^;$O%}dJkMpjW6Z0vaZkN;Yd@vg?5W=neRuF)zHICxy(dYyUarj)UMV$MFg&$(b=Z^Zb$juRZ(v{LYG}Ylt&V^BQN{kkNoC7G"
    "7a}?zWWC&w8*9A+XGzO~5(*ZA3`fS+9+ALG(e2v5i0|-4b_QUmV`!_vU|hA{*hQB(-j4(mLo}FqQL%y1ZNH23kz!~egsrx|r#*S>mq`G&nV9Yw"
    "CIiv~bz8jf!gRCya7e3Wl=04slK1EhyYy%SWzeA`w>-EaWXfQ{F=TD@F!XPtmM8{1i5RBy#tgNsoZ>uf^cdH#{_UMRrKh$wtf0MDuGof(5LQE("
    "nk7O2<%r8uvubKlRjv;$lwMENXcX+E720~v=tUnLp$Y7`0tA&e)!0}T68@x1z*Blj$bC?%wi?~1gdq{X)PcS=g?Q13a2yT~p$N!m1!8L{Uh86l"
    "Q51R3Ss5MmZ@>+TaWMfClWA-=4Vom1_1PVkWA9)D{aBfS1he`QGC{}ubH$2R-#>xl@WNEbQbGxMZMNgo&Me2vV%okB>F2RlA!>FwXB1dibVaJ9"
    "A6&U_QGyN9hBFNx7Ge@ROdA%TajNBNpIMzHBBldYnl#siXT>$nZ0RL<>TLIryZlxc%=&)i6)Th%s36b*u?p;kRSmfCB*O;Eq?ygsHfd~5#*QOz"
    "?6?=M+5FgvE=N_Kt`uqXgpmZ*SU~OeZiIstBXJkC<)BiP(YUk#LGKRGVxo+*Dk!PM$61R?lAN^2IM3psc9=oIl9fpTM-W9&hyH>r3wP$`=-~<*"
    "(dn}zHBJog(Nwgy9RkCbn>SxqBFZbToj$$N6x%1Te3cHhLFit(#O?fuVNwR8EJ*TWjFl3+dT2HeUmxdtIA$g`%1P-%uY5m1Nc+fmHHu;xeQyUL"
    "|EkwJ#$ABSZKD<@g^q}Mq1nMJ%+Dv<=`DNoq^S-#L+z>QC=|UE+82R|<<-VUwI@Si)XrQ*F7%~G*|`J2z&cFOtKqJ84?i?EcAjEffNmh#uu60}"
    "osu)7C6B(I(LxSKj|Io3Wu@fCCucw_$>_S05-25&61B3T-6R7y46&0OB7gbby452z+84V)&}j7LCh{4|7+ANpu3x`C;+(BE9;T{4X2UtoM3uFv"
    "h@s+`40)s%n%En7#4iNXX{KOs;teMxNb<EpY`y~zkzpA@VUg4hx{9$N8$!S;9l*X($ZeT;<d@oI=J1+C->}C$ZdbySdJujfN(Z1Yxy5#SuGKZw"
    "*uUS!!agg{r3b1Ni^qHQ?thb3L?Z@<KT%k?7?m{>avMLhct&h(27IvG!wL}jE0#a0L;&@`0pMlIOb>ZU@es0NCtR>}SU_W@r}fEwf>#8J=)iDT"
    "xg43f+*nxTwwJxeicl!39fVKbF#_?8M#+<*&F!+<VL>(_*4GDvL3u#ylglk>x>sU-BS2)i@M)EWsB|z)QYwN|FmY_)hd<K0aX(T!18My;i>TD+"
    "Q>fRuJJJg)|Gi0%ac<gpShEo<EhQ*m9)W|C=UsT_8I#TzmoDkw%rzR^Qp*YUG;MA$k(qu;;*3*0f#*Oufh=8^3rAtwRGRfZU^(J|k%iU}#zcmq"
    "qf1F0H3bx$^K(6Y`ich;6<tDqNXQsBDUW6Al&GVnTCFTe_erm-<eq~Xv=lQj(g9$;|9%|j>`|7s5$zz)>tIrI^pMQ5b|sq4fE$EGYqfAsA1W4M"
    "MyMM$Hm5xfA5GJL2~vj(q27ZTVjjay#fPoYz6GW1aYR^;f<R$tB%@WA-@0|n=fsmfib$ymx~in=YO-c!pa&7<+M$m6X_gqbHo=gUisV--JL8W*"
    "6wS{Mn7(2}mFW>Oz=sV!SoJaBe4UH0Q(FdYTSEAh8IU|NuhoJ_gsQygkgWmKsI7QaAYEy01bAq-GRHd|4??jkDgs;D-s*Iz3y6zR?fFfr+RZPa"
    "PL4i=ru5Q5FiA-D)M)|FiXhkaI=YP-)KrAfFD!=US%Wz0P|KB^wymJ87SwV}&XWrC!JNbuxV33$v4b`^Hx%Hlw<zSp$|w|RDouJRO`&KZ@)n!W"
    "^)CtCg5Nc|$Yl^4zc4WTzu08N)pyJa;j&F7MZ8j&kOwzKfZl}F3)O}p2nPB-hF<DFX7Oo+02<qvBr~cEOM{Rya;I1+D~bim4`BhQPV!QHtDn9T"
    "qmmOv{5HK20t!@%q{>z%2_u%eVo3)BH_4f5VLeqGmh8@g!3QNt62ztrL*JvUoT_Stg!FKYPQlTuU)kt!?}n5gf35CCeMGHV*1{X#OiFeGrs?q7"
    "+G5EYOnGLcxQhtvgu|1eX&}MHJu@@2Glp6!&<|dqO~6w;W+Qc+9R+J^cvz`8RZhZ~j#_}32>eEQ+~$FPA~7?M<TEG4&B`4dNs?{|pM<impmSBr"
    "@K_R|j6(`c98x9&AE^J?7w4)sU$}7L-Jd;{4)sk?rs-yAa`Qht#smAo1M)Azu&g;z4D*|x_uF5*slaC%$XeVMyR;15Vi3C@zx|JOG68z-VOdgf"
    "WtDjlRI+5-ks#^;JBx;U$}1m*--Cgdog0q*P{YhU*u2$e&zxCkHc{(+4%Vc)CT>+hP)iVQLJyuQrFts9vLV!k3q^sbBNdqR#FUs?FQ4dcDp-n~"
    "?4l_oM`&3Q#xcg&!#ucLo)$m1J<7uN+|TU}Y*WH~NAOW&;{G;pdLpU3w(p=9SXi#4<74XI;BF-4+G`T7n5MPboQ_xG7C2OFoV4s>Qx3AOO5v1}"
    "_3<-0<|2`0PT{}w7VIMp#%5Lm+?QgXC<zP4fgiLejV4Vnj9J`rz#q82t{1_t{hF|}jP+BnDT-)H8ute8Qz;UMu<<yVvrJ@zL#{)BoPI{!h`%In"
    "3vu?jYM?(rQyMk&UBtl(wtI9hnJylbcA~hHtZEb>I~*)0i+HwnF(N85wqAt^y7l}vr-NXAm3Ndr4+Vw*q3RWufKj?ev12-BEsZH~+K-_d=;}!w"
    "3P=Rx*bJC+LQZH;Pi%(aN_tM;DZ<{!GX;~-4fL%Qv83ag>%C*!wHHUo_yw*POj`B_fLZ-n!8j$|WFoCn6ro}wn>k&uc7op9c{&O(lF^4T#B4^j"
    "u^&)|Q;HCATJ28ozGJG!3_QYL#cj;SegoR)IG0CH_B+H`{AITTE_GN)2Qg@0#IA8{!Rv-t2ZlAVF*QxHo<WV!omWK=r}G?5qCr~f=qp~ig6iL>"
    "&OOf!4@C0~6`mO_-S)H3Zf|c-kd7%Qx(Jp9To1uu<We(RTdgTmmiwvr+0QJ1pdd6V`qM7IsXu+;^3}@%-V|V&-HQC@p~!7!WQ!n*yw64zcPfVC"
    "E%y1EFqyX1KYyr0cAL?RqBsr=UV>o)9_<u{sU@XLVtu}5xubJYJpFX#)e9EMgt#qUrcum&Qc78l&4kSh7ABPILTKt}HKsDaPKqW9u}4_vchL8W"
    "n(3H7yht8{<B0-uTqi`mt<=#`;l;&lWV@K>t@6Z=d5N!`u15AJ13KC5C^5CHzNOFK5MzU*#7{}VUlPL9zv(sxd*qwJWQyGUG?EUt=h^VUQoHc1"
    "C9&{i+o!~d>)xYCt^=Lngfm#333J66>;tP(Rko9j4Sq<7c;P(4*rJS+)(mbgTV_QiBT4oKs+j(%Tm`L`@;(U7Jb9!M560$=s-$YPlc0{Kz#{VP"
    "Pt&*0mgNibb9h`G>I*js_g@waLXd}gCAb=TXq?j!EG>-*z@vnMP>wjwJxAu&C03)9<HpoO6h%y^P?jgLw6Aw3Mzkqc9F=j1wGo9b);(9(c{xN}"
    "vE^Pw20`#tC2iwoIgc}!zSpAeBbvwSnC564-;#*4XO$v=w}lTi?5KzOh{)d8{!&@Sv3`Vu0o4MRt1GtyO7dI0N}4uY{@zvsOqn{;t_<1&hPO7G"
    "$5k33h)tzKM8^9GgbB*QQC*5?hei@}zx1j*cRo>;6V8uRM`M4{(;Zyl@_`;ggEplehE*!HQcW#o6ZPSK!AljXWu-Zrs@9i^?qPOTsi{SA$-1yl"
    "U!T2RPq_TUBHVm_qNC*_c>I_ia4M#J8@3zhOC9fXkG1E%>(N!8FdX|t>2@|WQ;A+bZi3Jw(K2FDaQ>~g>_(;;LRew4r43(JN<dPuCRe~9(I;XH"
    "TGqksVCaNB%*C-91w&WR5abgdfkhe+_)faE2OV6VG)Q>qI`(@lMrH;z|DPAQcG?@lAa)vJ7(nQX26|&pO-0f2W;30M#&H`j5LTW3Mw>;|j2rqQ"
    "VZ}L$F3<>n+bHnqu{yr&#Q}QMr=|koVBE+lJ{Z{DdV~oRM3M)ww2owG_S~>i_i~@aI0)eCRTxGPF@~@~fj&-EXo_Aysn?C|3;KKBDo6Lzmg3Ar"
    "l}l=gyLZ`ANID<&E?Xc3M5EpAPLu49Xj&>Mg=fhDyQw()6Xz^q<LJ)y2cVZ#rVoaWw!rcVAT{;D0iqIG=!3NpTc@4jy*-*7WAS3jtnjhK4O=;n"
    "cdK2ggT>M>sT|;Go7tczYE3lSqJL6hNmku-t}akCftaA1U*XnhaU`lHB*P5?m^hlp+(OeRB-qr54HHExp+(>bod`y9{ycFKt<}7mt<BB1-g+xG"
    "FuTY*c*YbHOo{dNvfS9(GOceU^CXVgiO=$pi9#ACFNy%?)axDxQ!E6J_lLjkanZLZ5u~6@jS25xLKca|tMw3z{KXQS!W*TbsgZ%%#B*#qvWgF8"
    "XXMHp8mjc_X!^veCv=l~_i-^GixcWSY+6of#f@#d7F(&n6&GU^jhCWac(OWQTaQKom_Fr%^&{Ha21ba&jpMk5>JC(f#O%DI4ASn?c$_tsmnj5p"
    "HEA`sx(rz`rmjt(N1Ku|6#05*hbvXGl@6Dc3wp>81@V!ME?yjP1`UB!etlHW$0)NvUJ2n5qlTZ>(^$(DPFqM?K*$qgxy&1<XT;w=vctTev8xz="
    "gl_)|)nGj&<_GUhbZi=r&nS0FZDMpJc;$+9Ec6LWhGQ^Nyv5IBPYL9?AtJG>t^=ezrpGi5IbjJ3Jg+b}5j52*t3vwNd&%sXGZptI{<5Q*Epf)V"
    "efpw@541gc_E~$>=K-l`=n0KO({Z5mq4Ia*VyGvs;E$BGia9IOn65x&$X{(VWLclwnNo8VgNck_k2-F}2a_HH!69iOC}m3&K>&{Vs@B9B#|dED"
    "Na4Nv`;Wxm1TY>ehd08q8+JK`<X=@C#SH4;rAqj;m?Bc@#1glzi5H3LQMfae??S5hDGTmEd3>t4AQnHVW6s@sqs({iO?oH^+=x(ljS;#qKR?31"
    "4_iZ3*6Cu<soO)PQ~U6Nss|ISFr^PYDGvwA-{lf3O|ma8S71C*Mn?t5CC9Xn71wnH*7Ep$jS0}Ew!o1wpR>!)clDbFY#FhiMMab^7>!0<(Jtmf"
    "Gw}$BU;<LLnNfqc-hK=d5CzxXwzi6(3__#RFfI(hL9jf;{^)6rTp48;hIbouT2gwo(a@)OVu`b=atu_qR4>}+o_lVY3JSr=6OnTi5Ma6>FWfZA"
    ")A2!IV=y}S|6c47X}g-iDkk@FG)|$}+=vKQ=ZZ3*?4ZYMvQSZj$h^#1&!_<UOns_Z87m|i4ji}~Jdi5bud0d%-)V@n)o#0Sh@&ugMErX?#2uAK"
    "Bl0&mYFmHqId|sL^6`s_pe9^$!uIp3Rt3BKM@L6o-dU`t^Cu%&5}G&5D$;91|Kfw9tTrj#eLRh>{<*t%H!oLjyde2NzOG(uwY*k*!QDpg>pvqQ"
    "<v5FT9hk&ROH0NrO?4E6O@pS)4|_kI(eBXrobvL{lNb_guv7@i;G}Bc(ju5qq{Wv~g}<G2ATAk~5E@MKTVGjtMJ_CqMWJejEGV^S(J+oPQ+;>w"
    "z==&0L|$@@vNHBv6kjvYs=xiW281~tM>?iU4Reff9YcyUb!cz~<2)VE?ivTDi<%LotYs9e*cE~olQiAlPR|hPZrSBqDbgKcb}9F|JTOa=q=baS"
    "f;V<sDk{Q;wr30)4JC?3D@?dWh1-ww681*`lcZ7rj{|CHFAbR{4#R-aY-MrLK()8FOgf9>Lu~cPxUhoo`3H<{XI%EiqW#d&iVIFP%rhrRNe~5^"
    "yxo9D&Llhn8TziTa}$(pQ{W<EfSoofEfYO*2Za(s{T#Y6Pr!h+s7vWRc|eCpG8~bhnbJX0uINCN(%6ONWdmJN{^?z(Qt*~8Z~f4ux-3p43LWi^"
    "SE;B+vH(v)GDU}+hE`j+#sy07f^55kNdKbSMg0POcHX`FMs6!|>$%|GEeIr8<PF4#_Iis<NeWn!vl=|gm6r{i6eeY{^d{EFxiOj4;1N_bZ@I^g"
    "hS*u-LqvRz+ovLrOg#;DYUAtJbWJQ5RaMFEmU3jO?n_}5q<hLK(&i>5$JdxPQf)Q#xZb17B-c6*uLR)LdiLq_2LmQpM26hYlKLHfP`bd+!wjJv"
    "O86_*ZN;1V2{0exE+S3YXGzoJ6UM8%fWePGq7joA#N=6>IYWuZeDB5$W3ki|a=_tUo8{hcT7#foq~WX|{l$g24~~WHhr<=x(8D{GPOHgepZxLO"
    "p71l04sFn=s&$xkKIV^&xN+1hjdyvem7REKx4xJCgbFI!AV_#1s>6|0-c<*$a1um&s>%b`_CU|)jwtep1wxT8ZGvvk`@^w=XebQOvALD|ld1iA"
    "lw!{7;>AGeiMe0qj#tyT8(~l*f{~sWp9N_}vVsL*kzd(>O&nPYn??oDnncbp{*$LkGEG24LyL<<I}py5;d#M!X615#N30m?ua0i$x*{GF7*LsQ"
    "XP0^}2&Sh)A92xW)bNH`W>0wVmjY8~>aXWco4X%Yy~`z^kNQ-beoC$Kss2TG3Neh$2Cw6l0F&iNJA^6ovs^%Fp%6HnYE0SuxHb-}t6nF7wp3sF"
    "iZI0Aj<oxOC{u>KpW4hTw@XzWImHLK!N=6zAPIFrx%$VCF$9(E5KQ>RU30dPR2zMx--2OqJ53u6t}F-SOPEjE2V4l4JPbECm3q9pYip*7K^!Op"
    "t!=p^RNUfNK*mj5xgdV#06J(5GwPn0=MUKB4Nztbx+<J()P&Kb-b7=(vs@p6ZHvPt0ugO&=)jI5ABuMC)~(R+xFnRb^O#|Jbnkfg2I!~o6UJb1"
    "&Yp}Ve!n!5GVDBbn=dJ++oDamwXT{FB2a3pH+6Va+ZnKCewuHMy=)?!Im3;I=+_dKPL>CPv5vOTj32jw##7C$Or9Vo$xqEpz0M@|Di`h(Q`^Y}"
    "B$6zidrqlq*TC8qQyi62`e~NH#C{UOsg?TDr){M|9>l{3?r~$i<<P2kVEc@p;7IqAwjT7ThI2DW0sV<v&ze9r3~g!tE42JEaA^!Jc@!<9A!B*("
    "-UVJw$f&~%N3^FSDngMJ>2|w~f(c_xzYKam0oVQ7VI0-Xl`-1dc}Wn|hiOjS{t3Yturx;v(X7*=FZRFb*m;bm8Y&Ei1D-WS+k>ZB#szUi$~2Q-"
    "VOe#hRFnq;@ex{GZC?-2$CQY5!m|gB{`j6jvLsC#bQa<`pmYhl^s;832peR$@N0<(zB!j*OjB2(YO&|?h=o*}T~*<eyW1}G(-St-C$rvWQLy6z"
    "49Q8O6X$IY1bPAEl(@0HieUhlR2NsTTBkVqN#(Jq?T`8B5}H-TnIhM5uD>3PYh}u(xscRjy$F1s+j&;iodh;b<E6$zWAcJ?=f?K8)OlrKF8taR"
    "9j;JZkg+H8Sk+j=4s}#2ivm5JeN?Wc)&fo(8upv&wP9Ep*)$=Tia@SH9!lq_in&#hm;yt$dq*$PxAYL#DdVsWhZCyI!O3lrj{h>kapdldI!M>w"
    "1?(XUm^k4k$F|w-IZud=iGc3QpM++!c@~wKljUVUqE#;Mwp~_f><9eL{n9aXKN-^C;IwTD;KYgD-Cd4J125akXV4FkgV00_d9JMkZw-I_6WN()"
    "wSIo08B^8zERDl3vxBs`xmiY07>+U<_nbfwq%y?#SOyI&403#A91z|=hX@-SSpX|1z@=i@ZH|9t%n1Xwp@Ja01u=73Ug`i`AUPMJ3YJlfw*GX3"
    "-adov(gUfZpGYhV3kcJHnc5FFwDD#z0}CY0!y1xSH4zoiHP3Y7#M+us71V>YXh75id@D*94!W_bGH>;z6-6<kYsFBn|0woitoo>Pb41W!-B7#a"
    "!ZfvozX8`!!dl8j6x#JSPxhVnwFgru5~jfJw6TGfx^<6Jztos>_t@<&c6VS%P-Xs%Sh==lMT9>3nc_m4Q|rJr?K7>5QHY5m{h5h4XUtC^=iB}r"
    "&Wo8eN<<van5A`aY`bXCy=G=Wd<1G(=)o28l!fJN<p3|YO9(0;wGQMJaMlU;tn^c3g>e+@c1vjyegRzic%^-cg@N2;y>mRawl*C79H5R#M2qG&"
    "bY`?0i0#oFi;WAX*XYv%iAQ^i6neUF=~9UDtDGdqCMpcFWw_w7h=vCf34|<vA^B>p3#CUFj*Y49q8f`@8ATt{MCQR;ZooZ5V*)1?-0lVQZ65qy"
    "PeFaL>IVsuHi+5HO+60;37Zp3b3v84Ai+7TNOU^rzXm!638&_{1u3veZ^{Y67UErkJfB5%7m=*2Gceio-6`>)WMwN8MB@U$1oChQeqxM{fljY-"
    "Bua`&rKsT7&Ws_B8=flhoFS%L`$TcOjRqvN)WZRU?$ZDaU?k70%mcbS*OoUo8<x08(yjrQU!>ECk55-nFq!}0r`Wkgtrb_ro?*rZAGWUp&?X)G"
    "P)k;TCm7D`Zx#)oFt<%b)~TS%hQq6$s@$iPX&gj%jpja0Q$4Vl&`P+=+pn^vh*Zal7p^Jh>t+pS+I(4oRc;*LYc<p=Im=r}?Mw1_^sd2A0u>=1"
    "ue7LcFU%xJUw7y#1+;@xdt&FJCSO8(gIxDAuy_Koy>0XBp#h2^@@FW<$V0%a@3zAk|Ep~jR?)?5Q@P$GuV;ViSi~pT2!rjB5j*=fu~3#S7mx)e"
    "PNJ=Sbj;^#PJEeV1=5oh|A^UuX)26Fe4UR~p8_p%yOIzG5FRo``P0Ajwk3Q%ruv%{MoP{U+QV-DsA0IqCB}~*lqM}=G%Q)M<?XkDoa#nHpUv@8"
    "dcXZ@VXgc3wVU>w#$k)1C4YM?V}1p<-j8A-S8##p3C`cgIc}PT{!uv=EqSN|`m*ub^iYimfrP_57F?A+P9z1YNS+u5WvPOr-cyKb50S*JH?vK@"
    "IMz$FM4!uuvrsk%egCE?YGt(E*_Fp)9RqY6|6`K)2yn2mx*v$BvhzLD2i9t}dI@^htuP8(V&>PL2);{@1Spkqq(cvh^SovcyLqT6Q7za>x;#@Q"
    "WLNJixbvpLH~}Z(h}<ygPWyo(BOkOYmSHW;tlW{OCOSjm_wtQKgH|G1?3L4JR$$rpQ_6|sZ2QS2FwU868?!PSCwU>T;>VC4x@y-3-^;08BhOXn"
    "CueM)kz(Z7g!2UGZA64yF}W@ZdjG+AtjsKcJ(YT?rRlhE2UZZ+q`}rjY!A_Y9hqGFB3e{5$+zzSc*b&Eot57O*x9XgM=O*jV)pPsmX<tpqZiYf"
    "D{&bx5b+e^G$n=`A+%yvQm~3ZcJ(%-18ZWgrvj$N4d)7CZzonE9_vNA$W;zK^)#Kf(I`V!x^<K&N-M1B@`~{pf<cQiKsQ~-wQce$kY1(T)HjVR"
    "p6u>poD$Jp&D6VF)*A>B#*`MKPeybNd%vTRL*T#!A$24eOoBTjiky{2Cw+lyby;D@h4paZYk!ncvV@{W$P{9+lqV~rm-$0tJnnYo$efq$5aP~^"
    "<lb!GbHOUuT#8uC(zdH;>z`8CC*@Q7Iwp`bdL2EBzy0>!fIta07p#LpUaN}OKY2*A%q-R!wGxVQ9u=i|WzoNP4Lo5o97jL#0OgBY@$^Lf4`=RX"
    "UR3pf1KSc*3J*>&ao<z4ot1J()`G}_BkWUYLNl<Q1AF7WMSRh4BrZQssK<g}bRjF`U|NR5k%vERV0t>RUdPM~w)aVPMw41mhQjtaj#~p@d6+7Z"
    "&=5ULh6e4ZC`QzRpAg0flPzf#g+_$IQoN_IpLb@aO6yV`$wR8(zgL(B?u8dTXNgiAp~doGfVyKh0xEpP9A)V6s&QSrr8CP&M>HPunq+DMqFm(<"
    "`n#QhRguIdS5*_&qPsdqbUrq;aGNomW#hfjtgNlAt+DX4B>vZImCFTbS`GE!k4xKtq>PacObIB2>4@!XM4&9a^p_fq<&(r-q(qgP^<;@5tCpQU"
    ">mt1?#x?H;YMsO)tWs}i{gervimD<L8Fv%HMI6nA1=1g5r0Mu6R5D~D^anO_3D>St<XJErC-+h+U1YFgY&&ORomrW-H$*m2yISKzbpv}j)Z|8n"
    "8X!W6S~f_#Ok1V6d|RQ)rAcgM(m#F&E!vpm7+}t@S1oT<FK{Tys`Oyc_<kP6P)djfW^cE*x9uU1zr<kbUmj-JPacBs`O^J9WRTU`We%g$yW_DZ"
    "kV4+!BW~1V*DI{2Xa=Pp2(GSf)P{zRuSO$*igS+LJ5vJbBkClS5t4tp&U2zM;Y+j$e7B%NG1H4;bKeyAD)pqOiO98w*)79dcqKhdO9#qmwHQ|<"
    "aD^SH!A>CA;C+P=LKu=8tq+23;(Nthr}9d<bn78<0n<f-pi#fCB%PTV<s8GA==qahKC{q-IeCqq7u~Jg@KV}5J!L0km9Y)<X<ADjT5;;h;ynU6"
    "upY@V&dR1u@l7f5i=0F|XVOOIG7%#jyJPcsCr+%=tZR34RJFgDCGnpIl2I|d8fRw_o#d93RLWD(@e*I&<X38Vh5(R<G+?sJB(;_Wf^gD?ndq%M"
    "Gh<NZn6V8-Zw8@aBQ^*l*rJ}MZtwb-afP`{a#nF3b}US@z01d6xqJ6<o>hhE7|Q@X9-oKbw>eGh+%84M1}!l`ro+W!bKZ`S=(Q!L^|Ox-h`}Xb"
    "PvnWbzn!p;tm!;-lFc?rZJqj9DPmjWeW+J)XJ`l7tPAV?V)iBoq|E>`8_?1A&6_qA$RP$5+@@y&>ybxMQ63pd0Qk%|=xoQO=O@w%yTqtdH$+dI"
    "?lKK#IQ-D2G;A3sgeXBVYi>c|y`-TO!$_z=f#$_&5|IgyX1&!bWy>8XcNFIwjXlsC4BIn-D3Dige~L9{d5hx_p%3V9eakhrG->i9eZ>_!=t{*g"
    "HcN<uKq~73<6Y+&bUK~AqJ--3A!rm;`&1TIOWCIe9ormUhyyIcDiy9sk%z~O-RAsBSmFdM&KftW0BEDajEQb<&p<E@uQYE>M_Bk`0eXdTWV5B+"
    "qhOCa(vZFHL{G%CxH9sg*!Q8dVgM+DM5<>o?xrZjtc>=>H^sRHHt%LjqEP7&?*oy(-IxH|EhgBsu$^M4?8?LN9$k{54)8M~y#(S4Gc)ZI@$&z@"
    "QM9L8bvWq56J4aKDg1acy|Kc$XnsN55XB|=S9)-g<nPO)dqK{<2M2J-A13#RI*<H${V2~_A>Uvgy|f-?A@H--5Ckk<dWk;p`gP;;W>xRakKUy%"
    "Ep6CMwkMbi;LN4rVBnz1aG#;X`}-M_<|IcE(OVb1jM_a|kX7o<fa39MjY^HPXQ}z{$GAjnx4VfkKltFGCu{G#(nj0dqV|H0VrnsS@h@2a^`nop"
    "ZNcUB1+#wopY0dVjju7rfb+#abc^fThq6|G3u`$UeFjfC0EVhWk_@Qw_SS|t{S-gUv0WMPRsGksBP+4%&Ly(U8!}Qe)-xLTK!BL=4mC4Lj<^nv"
    "NZu4j>%Z)kCYxs#UaJ%8!*ej=8cx931R*^3m-dFg6Cdw7A}IP=+E5kdC<wuOZKLZ+1S`V*ycX5{EbPtdZ~gMcmo8r>A3!>PB55#Ln_mYNt$zQx"
    "D#<~i$S*z%fK&x5Q}*;WRT`#NZds?%4hwY=C9!JrO@HfKW!+zzvDBeU&;AuEDIxA*G_c1sC+u<F(AKWn?TU&@RNW48`1~AHsCbz#{pGs+^B2V|"
    "x~c^@b{ts=mFAVI0r$JZk$`_=Vs2>5<9Vfi2VJC_0J92)s1tVI0wgkQvcY($K|jx+2a>DH#BaN8BQZ&*i4^UF0<CQ!It7ZOo&TSvBPfTr(1TfA"
    "1aYjxz>LuE2hc4?5TcnWUUg)p1Qsw&!&xSt?Gdj5Kj^G^!DBHL)D7Es4~1fp0}eZ}4L^`umPqXWKu2^T^*zBjp#(RGzG{xd+MFuCOj?52tfnnn"
    "M%ZS|wV286&R96q5pLWfz*xIqVwLS!h(A9dCT-psDj5mYH;u&VSP*|a$r>ZjW9PX-z7E;+QQ5>|8Agz@gFu^CL>1<X+j@jQEzRe#p3^%SJhtEi"
    "JxA<R46|9fKZL4v*p+79&dIvu7;HLf6VNde@MFUUp!cA*RfpPi^`*&D+eK4ii_-?IbMBJ7vPH5(NXS3r%Wdgbm;9EoYwU(hHqkM<jMN#H`BZ<*"
    "tWf)L5)e=eF<t%rN?{54|B;Or3-?k#iatCQijb;LC*zCIM;L9#<eYw_Unj@Bh7)0R@MyTxwj9PV_2o~4*on*Fxa`x)KP!ggU%{u|nW84VSPYlI"
    "5`5wnZa&bK?oiprtbm{HK)k<1RC~x&FpH9T(C_QbLU0#MS|sIwG1QW&d!R$o0ie#VK2wM|S9%}(Ky(Ly+hmWlLy96lxiu|WA_yMjY;32D)z~mI"
    "fJbR=jL@PI$)S)NdPqo&Jn!!k*5bXaBmTy;<XbEFilHnmIGjANM4~y*Xkqt6jy#CA$ppJshsFhX;3PJP(NHhHLynf%HMq`&*grAs`^qd9SCj`9"
    "<zdD)3#H1(ao8U3{zDvb!J-cp(ztx@ce4L>ewAIzvA91lEK&jQpTITcKo7#f0ryrt9D@P(;7j|^{ej+fW6CY&>TA-9is(Tuy^Khy2kji%P8}FX"
    "9Ecy0h1WszKEC|4Q%?X2Qq)&)-S$9jvC|Dw`=n|}Y(*fxqX+Z6UJSIlso7JGzh~G-4zKHd(jV%j2OFHy=L;83RzhzD73(2;g#e_ADe^Yf3-#ON"
    ";b3O}<Jze!xw9Um`oP#BnXs1d2Z&Us8qf8js~>cH%$-2j3gp1Y+i!)OSR#jFFlHL{@XqKiI9N3tK>q@bkUm8)Tx_#MwK~Ex9PjmG+5vvfX=L(v"
    "KkAo=^*Lbp1$s2vat_3$>pAMI=!bsA;8s{?{ErXy(7aEt{M|3<oA^jF&QiZ*tY%Dpnl=rqQBp57P}?F2zcmz=x~5y*$EFa<+PH>An^Fl9*5G$|"
    "j(>{A@di%+4$S;ZeMFXc1fDB!H+`hv`Om1rK0|x8l(d57d7-)_y=LnVDjg$-m>#cLv7wwQ1e?YI%0GboBne-Ve-z;MkG4d{>yCr!ALtM4=OFIr"
    "$=cJN{&}&b2%J3_j?<_+%F&^QG5m^vCA;GE*Ejpct6wF9USh9vk+3P&W=@ID@%LvQw@P?ZZ|G_L1Q~I83HZBIeon#0OaK=Kuq{^f)<%YghcpL8"
    "1Nz@as**k!s5D_sktr%F#32UHEqF}Y$PJP+(Eo4FBD2?Gq(}Mw01s#yfUK`4cRbYRMW4m8u|bNug()y2VuxT=RKmUY;Lo+$QRmno{p-<-5sLL<"
    ">hRe4@ywmmAGapp<l_DTHnbA**P5vUH-p5j+bDH_$qiRUOC;JYRtuJL@*jcw62Zc`$^bqOh~LNiTtKi#A4w#K7FvS4{Ex9TVk%tZKfKEsP}3In"
    "d`J6LgoL1-jGVZDZK=OrSnn^J0VG0;l|(V?2WVY#IH3pW^l7DjRo_@&KXA5D(&GgBy6wl996qUE_05Q?gXW_a-qP1wC@{`~oFr`o;_a!uM09r~"
    "9M~Mjd636?Apd7`C=<0J>86dXYbR}(rym>TIp1ASQH*e2ver1)SV3)JvDEBwJO%Q9Q;3Vt?}}+tX)EVNlY$31Fq#e)7titr=)#i&-vAwN9iUD)"
    "rX9AZ*El2lL(B%@RWAE$6Z0lnK}-hyu}x>_-~2_(RLu%p{&ZLs4Pm4#=`*#LnU@BuO#nXaXtpt~mPkfdASG_jfiXfj%dwohmV;&XRNAOyDu2s$"
    "jp0lj;%=}Qm_wjx1(<s7KPxptH~r)Isx{!XqHXIB9WUdNqy#sRkVh(QTCNP?J}j@cU*<7FzePNvvBFQBmn2}RhO5Y-e^2Jp3o6k8&HWZ8R4h9>"
    "!U+Fm)`N$ubgvhMxbfeMHw;2cgx{h@V7;o_R$y0;8Fu{~f6}Pe(E`E2J<j!foBY<8x>^*|X7LnorIo@0?JD<sV4;Ni%?}!t((RZ{xDeBCm_2le"
    "85qtRmsv?360X@7n=__<iT=OJ4L(nz<ERJZn{E8;V|4HIiyleS123nwVf#TJP-&S9!)d0Lg!~a>{NF*hPaBo~jGC+BS49vCFH2JxHX*F-Nm63="
    "()s+PqaLEiAV*;L`X?#6aj9s72^SWl313G*sCL31nW~Q7#lwAstMjO5=q}NdG}(tKu1d@u0oqX=ckC_28(22RKfXKQ<O_}aNhwSUOc1{hNebK*"
    "zp%=e2~<PDqyLjIiBytbp_d+UhQ=Hmdi^aD5J=)y?c<cs7Zx&3-V~ZG;N}$_^#rE#Ri9?}0GC}+K6D2ik>u*N<}hq@UPO3CfDUo>kvhdI=(i;)"
    "B+$*5rY{dKfhY>*HYxROUL2mMNny&$9S{Tf1h5Z{ySoId=3N#>Ap8F?i9aTc$3j+dcvDdST1j*GV2}QOr-WsP=7tc>5ofh<KcE@-$VN=lIX6?3"
    "q~%C{{`c0c8uPy*SNud@F}#|d`(yg>;WWf~TD8Bw-)KC?J#SPrE7ZrX_YESgUz(Qx4OGZe)*+Y3!Hal;rA{Y0r*Gu)Bc9|JOn{rwiIr0z3LRB4"
    "fr?mK5f->ECv@xq8Lc~Lq%IhT@{xH(*Or?o8FWYQuP>OJngh8j`rjv1`G#Hm^cWX~@gf}PM{nUm_+>9^06HQSAJURX9z!<xs;Y3^)O+cDidpcU"
    "J^>vmHjtIPpfG;<!)zCjE}X|J;^Ml+N-9PGN%d@rsZ_miM&nT5wc>O)S;*oYo1tWP>=m-S&?vXt5}k@Zp+)}(rbh3}FeBeYaA5%`WY-p0HFDV3"
    "CltI32H>Tw|GB#uN^(ooSE@YL|413%Pv~3zx9GD3TP^fZO=^=>iT*u5PZ^4SzyGK2-9Q0d%4ZRBRo`jT4WAUxM=mL-AL*jlv=U2tzvJ$gl!||-"
    "BN6#JJ*S>%?Y6-0eqKM+sXpm6Yp)D`op=O|*1RZt>Ljyt;bO+PUhZN4axQ!1@3Y}bL0nZoB!O;2=v6UkmP`YoK0J5-o&V+izkl5O7yqkhj$NHZ"
    "@yYjxZl;Vt%(T_A2ZNHiIzWj?8nkT)R>>7huG~_$=9ztu5`|m)oR}MkmvC?D%|9cqGpkXh6mPqd!4M4EkX0Yctpmzk*%phjZQq2~RK20`aGx$2"
    "nuKwt1Ki)l#kF8T=k%&GY!@pODIg}{F|}*ibT1tZbR~0>dgEaR{I~|fI1&dHxt$Q7lE3xu3DUY4N>^vg_b=M8+JLJWQ6%Q<4W&qRu6|EDA$pY;"
    "VOpB;mNpgYIbUA2^t|{RDgIM*@4)_wlwSEG4$YC~X|IW&&188#H2GfOM2Lqs!DlmC%J};4{ukUQG&5^LeBJz=W`*AM1->qRf5U^;U{S(|iV2G("
    "0I$i*rD^d~(OZL=F!K$M6o2QpkmWeEjRTnIhv;oqgZZx?5y8vx12aI{Y~MI`Fa9F<xpZLX-VsmPzud<iDMOUwe20w5icLgzJZf&eJE#4}Fxal9"
    ";e^{4hN63i;*U=Vaqdp7TU>FfUDW|}nZ<APEvVj}Y=Wc)U#Fj5(_4bz&vPGSFnRm6asjsTF_5SYuTgW>hkCl#OpheG{X1k{b!hY0P>UQQX74{x"
    "4pA|9ylO1MCq5}{9m#CktZ-yKUliKhM<=aUDp=<9Q>JXB!}KlixE#z<o+S!b&KoMuCgp=M?!Nb?o7|DwM&@arhNkGpHW^`yw9rfri7Nmu_Hp~%"
    "UUrZN)ey^8Gj<@<ym&e}086{*YrIYpFBMTGOe9ei@nd>bWT>!%-i3$GREnno(JkzPx=x;<C{_ypvcwWb4iOG=%SJCoozXbi$^(NvPbjWw%t*4u"
    "E-c^}4C$v=F~NG`&=B~V!pBDs4Z@H9Da_*4=JlBat3N=^3Q!&R;PKlyun2JSxpG$YgB=P-o<)TL9hTge9*Z;>bo65;S2u6AC2AC^a2zHuIx|ws"
    "F94@JDe<e_@k8MqR{BK?3MwIZ`<*xblJ4h_e_o-nUo!|4Dj+i1SEly7z6!p;_loNVvsuDgp|@*uhBhk_=U&Fwe8{PB9lT!nkLMO0GC*l-v8`T|"
    "9_xd@ybACrUj34svNx};uM<M?eLX%s5Z(#S7uu-QB?y^|bN^eF##`0eR*Jh`RoxquPPOL2DB1g%gX~Aw+JA1Y;CH~ysp@h>z==_bLdOzcgeq9m"
    "mg&{od4q|)p(eMAxf#7o_DqZ9=Q58ZMg6rfUY-5=1CtV*zjpGZs5CmCD1;sXMQ6En45>2)<axYsTicjb7)ZVB-@_cPdCwiWK5147lJ<(2#|heB"
    "zT9?C#Yyo^{Li`8#2fT(IDE2|?;X&NvBK9LX66WZq1H8J4gu}i4KJM2OYPS%7Rm+yFS{05=cak5rJ*QzO<m##vF_9uml}aOP6>Dsr=?nYQ$2IQ"
    "!Q`zwP9I*qOL7)gK1&AZ85-i|M6b6nP5HFXhZBFIr8tWogT4Nx8mqh!_O<DK6RFEggm=v~@|LJsSlS6|_(Dk#pLGEO{EeGCG#hUn<?cq!R!RST"
    "A)motb?sI0lI-{C6Y5s=46=o+$%opCN~R$?<UM<6qc0ez+>VT?eW>-3OSPsH6BXo!xEQLspHUQ&i@2C_X#{kpxAkXkAL)>2urL5|ntOAQ-QWvV"
    "ga`vY4UcUGog-?=qm=VP8E;Z*<&LRNlcUScPMAj~VKXt7LRxlWJ%(ZIU<QqjkdAZ-kw48L2qo&!@jF!$YZEK}9lQ=zEU>W9uH3tO+Gft85T`lo"
    "=s6FGxkV6}9#pL>Z&H$d$OY9_S@B1M^)Rc%an&5SX-_Sv4jOu6yqRB=4r~CS$pxyLChswE@Ryaht}sZ%tR}jwdB;6IMSIQZ(lqQLf=ABM$q6^?"
    ")>EQJCG8r}l|6Dx5fq}QM2)RhR(e>~JI%shwf2xl98JX;ckYUt10OFfrUVyBmAzcLX#14*?&`l?fR}7Nj-9KMR5mR=SP&W~mhCDGmmqmdW|wmm"
    "S!kPbl#54DiW+;YYhnXBa#?Gh`^A5(8iw2h?!vSoY6$S7*UuA09L-w8l={?jMe-Yx5u>=k`=UiP)oIbr&O3OMJvLPZe|=NHyjXN&I4(y}sqV5M"
    "LG}u5OQM~@vZKlj{0a%MIp1O*rTokr`kJ58N4mOrlFZW;n!*g&t@Gk*aWIVyC=aW3I%6WsL!|gsG4ED61@OF~jUJhIu0A1qT<{cv5LMEefy&hT"
    "+^@CcWFlBo;)7Fl(RIG&3H|S-Qi=ad|3l|jUws|m&H@VC_AF^9*d8TWH{f0`+X=HkWVHoBmCxrUgoG1fv|T$%1~re7Nu&6uNYy*n2li3ycE2Dt"
    "->iA#Z|EPk`6_o%MJ7?BXV2jfw#0$73qY?~VuuuOTUnSY13WrodetY~1SFNgc~|w}@74%{%!M{^fHvweEt1;g(jRYSvlzj=d+(MX5#*C?DH7@m"
    "O_+LKuWSdk&B<5otG_@cHL_`c@t8lbFrpL6ItsDhO|7u~L`_B|Bmn^qc8D$=0&oJT5`kDSMOB*xSEtA>nSzS`=O@AlnVMPs^*XbXB)r(L2FP{?"
    "pl#hxWeHzA0aG)X@PCi4ne{}T<yrqsacR|q&ZkF6(V4gDq`g0k?nb{%(KJ5h2C{U*@6GhZLy+j5Xn!x1Q?1TFnPW#0?V&!am-RT$Q#PCW9rANb"
    "k2s)ShCsY$6Qu`?;k8`$7PTM32C{DPn?UK+Imj$u9i`bmr`;?Dj39i@I<)A4>fv0F7bTn5vusDykbZ<2qzH9%5M=tWR;9YOD(_0vIF#pj)Y_j="
    "sHz|WsSo;oLbG-5O>|63Vx)yJHibJTRo~VWeZfLakigLZ`J$BihFCfnV~YNqc3HC=wvR>)qkU}YT~EFa>T3GK=Z{Z5Q^d)P%3w{taBCh)8><!*"
    "n+JqtXLnhH$*&7e>X%<M{Y&;pQdAHCPN{`#wEbP=#aqU+f;lF|rMa`VWLVwKlij!KvNC&5j6a6l6EBI^vl6a(F}oN?C|;>o!sqD2IyO$y?|GlW"
    "tZv0~UEr*#ch;%1ID)dE8gR6M*wPhWetG!}jd4+>NS%SkGez2{*WgWRz+Sx~mu(L9SUXbkG=Jz8zT}1&Cg%;dfg98#tWhoKF?$Kw&JoInRLWl_"
    "M4dbu1!9HVKovq%w%26Q=Se)3CSU9)d8xyzH*V+0pBpS>KgK=(HXQQy{{(Qm8XsMSJ<$?J#4KEIfVNwo#V%n14=K?-R<@CmN+Yk<34AK^WJl3U"
    "wdsTXzrhD9R>77&@T|jf{DA-m*)KT(MFmIRlqdP{2}HPxOs`7V(yX*j)DOLY%T%OChM8=|PjFO?dsyj%r)7j{NBu_fM8pYx&Z){FIR{*MK=!$-"
    "O8oPyYZo5P{(k)LR)tGA2PihdGIM&^!*$67f#z&77F&Dk(_aVI5-tD1kn%C8s3Fvx0fq|#`@b*-?K~>O2Zb(R8&^9EvC@i-8B^q?$(RIOQPl=l"
    "_Y~FOJ5>7l2+f*aX<sW-QLY}O;x~t%0NB!p_X%?hrh46yEi`;L?hqT+vT}YRf&R1glu=iRs#rX4Ru)Ekpk@$cYv&}fcEp^gUIs(uVQwaOys=67"
    "A?6mXJS7l@Ws>Tcw`_vIiK~Id;7bo-RC@-%B86+mhry(I+H>Ddzoy3~fbI(6Vt;+}!$(Yp?VfgkvrlHhif5qO*P6NbOC+}}-6kvyE`fw6*x0rB"
    "2(tg@+BM#uST(>Iia(KCTAZ5X5ir9MR{1!*<Zl%ciik4t<0c_${@>!OK_#ng;;FrpTshmXo~GnSX(JP77F9k!eVx_L%W(wG1tKdw-AS27FElw2"
    "T)z*@1O#w<tUt2>!Fk@tSmn_#l2jyM<#=(CCiAiW_bwR$6z7POxszB}S_M~u6*u(d81ILelldwe1+M$b$J{fq=&tzXMN%{U83k1V`Nj0X>M?cp"
    "C><U3#Kv{g?uky9dg=D6^ElbpHPBtT=^|PENlS`J(eRXl4)XTsdH9MRmy0;8J-w6*5+nijw&D$bDBy*6n6E7YD$63tz=pV_pbOEax%2+e$=vP<"
    "q9i~zrPBq$UcRcGHSSSqR9T=GaY=sYCvJG1^}XTfWYrFBvgO=2d#}qTpuOfNt4pb4;lSaRi;7Pfyk0XSuYg5kEMCkJyt%L`7I7DK&&1dIeXjJ4"
    "O`*A3Q?elo+q=|q6?au@04!{AL>nnt@j%*InWepR@l*DMNs`voV78?2Tq3ya8f0(2r#^*b@p?=Tw6hv2?b411L}xjErI506f~dqKp-)5ru%*PT"
    "cC9~-P2U&N-8b%vxw*f9eqY>jw&vuN1!bgCTu>Q-x4E|wf$^`Gm>oqtM%S*~De%i;qRMsUX5{f<cMUMolAVDqgG)@1@C1|=;|0`ErN98<B$LJn"
    "Rg`?h#=>^Qf%L;8{Lm?2m=D-0oG>C_$UzLVq}Z{<%Y+dl#FE(K1URT?;p5ACm7Jt|>d+a+H=#~Ft6<8jA+*I)lu`j5#Ej8(IGC9H8;Nfi7Zq+-"
    ";nun#rQ`IuQ9vN)FxN3meyV$P8%p6V-ia<_lcXz=U(q%|jm3r2KK}-j()<RE)|0dWwx7jvd2)8^wQ6~8_{XFW6=g+Y6Hq57j&*ST7P6Lqoy=lf"
    "m_0x;hcBu?kIyMg1ea3_CA`$&BI_ZeBAzU(+1?fOJ~FO<l`)#ebI&}p`18axxwc0W5B1Oke=$4;F_ZsUuCS;6Z8VRRi!Wi94u1>WR;qHt%qQg2"
    "dRao{*}-JzyAao!+PA3P%k1ZO;c3M{Tm5bSmVvF3@7c1Ap`NGPgt2%cJ8!Da;4z(XP9svYWO_0ikFUbhtC7||Tank&rU1;}^nVw?o?>^haDukN"
    "Qq@V9mZuk=Zg6J2WE{e_DIzPQabs7SoV*=wN;16|uEwgUqOVLcYZeorCd^aL4NjlQ|3bnQ1^u_L{m@Qyp-j|Js|6^tP|?v<MJ<UXErJ<rir74s"
    "sv4iI5gQDCc~F^Lm9hQ>HOExzZCU_U#1@Zig+s~yRbh2NtT0NBJXOqUmT*2CswjCHza>u`-X?d}B!~1s4$OQ(#R60aRD1e74)IhKBT#hOtVo?0"
    "k_Y}`vU(V)#qudoKfj1Q$)!^J17*vf*caw%9n;HPSi_<}DMBw;9~*BLdXej6OY&y>EDm)4V);+#Ft|-?;{nm>=*PaU*U*|CU4_Vc{eqwA*Pfb_"
    "@M-<Walc8TmQwr$M&sYbj%_?;-V){g-FN_Edo1KFOlkk<#j@=G()LB<CPhp{j;U!Ked?S2OJO)y>Be97eDnnVgvaRI2^!DY1Z>kMD8m~H<pZVC"
    "$<b;EVatpEL5lmrE5--Lk0q@JVtS+fTl}fx0mX<FlRx;ft;!ZWRJognMI&$Ds5<<8M%E+#-3B+g5PjmIXetT@=k#%My#{?n@@yFCZ98IUWK)S#"
    "Z&30wgRRpxVY|pSC*mx`A6m!mBi>Bt{lKDORXZYFgYEhV6a!w)Qe_z&2a~A!U;~?Alat9KlRivMXw9k3qIyMoh5j?&7SUf1zj@>W>0i``<sAW6"
    "t9+LzpE%61$OET5M^y>wqdLspu7EjUg?JZQO8C>Q*W|Hs8|>>ooHJIQfBKA{i1h>uRU*mE5s)BbgDFctBjEM$f{Ef4CY+REl(6KS)pNaPKGpP<"
    "DDf0TnKR+bx5-LLKHIC34p>qHa0Mv}MBXK)Lv)yMUbrb#o1q;XlRn~9gm{xK@*9dBA8u=)E5EUx|5LJHobQ*vJ*Qo{=ebjM3eESh6c)8yVtwzE"
    "&bxT81Oo~wE#Z#(%uIF6TbjT?2SG(u1JgH<BZccrK-Pm^-v5IB=90b#YS^6e3NP2s=hpha<0#E2=sF|D{l41DfB37ax2(6*EGXjY>|c;#Yn;wr"
    "q|MPgMnnW+<h9jnmL&#<Aiwwlr?-__*)WMOx{)uwrI_uskKEmBuL?O|{!0H|Hr;$Skq;r+KQGj>zRz+)VzNbFGPochPWw<iuY-cucZv*hDUTHV"
    "=4j__d&qR!`7V5v4=)zCNu?O5uhPj-_03})i3;9F9Y!(}!fxBVI`^9gK4<a-r}x7N%kLfZZ(ArF{rkNa((w4TZ0Y5Hiq#4!%sD3q@TX9NO4eaB"
    "oC;UmfaYopQa=BT`h5qWF;Tb<pZ@5Ol^v~OkbdK?t^B$E#iJ?@WA@;GCn_+3ut>+n%GEloB`U;3Qg?D|wQ6ZSDf|c(5R!qxtZiq&m-yI|*WZ3R"
    "8!ff|bHr#bH-hhqe`b!~MR*$<{igR0#h=K3Rq8NG*_s<-q}!o()O6%yhnb``_;}51GcdmPL@;>f*^hr}J1<{)#-j_|Ze6vhP4(&T`newE0j}mY"
    "Uk<6eYWdsS!P@tyav$4Hes(OtUp~;T*z~c}{L!1XoymgEv#LJN)FEXB31JJ0)ttAtC*m~x;SRlK#045ML%DR^y2S*ip$mbyT0@y3QRlwftJ45!"
    "Yg-bwzML?rn1SilNI-!RAhJ~jJSRE)QSg%LE2z9WFXMfaVibp95Se1(J8+0-zTEklhvyn9Jru?5zF0xZD-;`1SM?Qh#BIK!t}dSXJ#CRLWUB||"
    "*JuA4e!s>yuH2bd(Uq0rS3L#{4}3#etC6Rr0$A9`*4AR$Ci@k<h!ef5sths=Z2-?$gS`sng=d4diMt5}AV9H6OFsmuqZ6sBwnd$&P1q2I<9=g|"
    "c?5$_aQ!Gyc?^_8$UGn({`*aOXe^r|zc)}3P~-|X6*v~#KH8C2c-_`?4zLz-7uQFotQnL(JgKVM`s=W$#<;q<lH{NP{&42ZbYpcBs!%$8ySm1o"
    "RX0!Pw<{>9O^aoy)`q<i<+&}=i(~!pN=!tui_WXE*(v?XzZ#3Tl{}Kyp!L!4c0d1h0Uld}*%{qj{2c0RY5Gpcs@#VDH-&grR@jQks+h7B&&dE$"
    "TyXv&e8K&i(#!HTZlV4D`1sF;R0=(Ngt@wakQYuvT2vmcF!iO>W-t_{kuEV~iNOqny>HDhbDgx{4s)et0Z)vad7Dpkl_7-^r@z#+UlSMbNkUFW"
    "7HlJW1KiAX{<i8QMJ_d8zD@@dv54)vRm42#TMJ0*lt<)u7m6z`3hEfW9;fmVPcIi8E>@5hWx$&<*I{w6p#70}XjV&s7_ez<5>*KqDJ&8y)Y_Ue"
    "M36$wl;jjEQ?)Off63YDbG<8+hKywSM{w7mlf_vP&4F^Kt(t#kbw!^^IeW7PU8QohR0yMMhjaHaJ9k@(HjShZt<dX8PwU%v^v_G~Sx136BLo<k"
    "&9bGcmJfjIoO}yB?3nO`(3+KZqwIgcxx(J!T=IC8_`VAj!(_t6HA(W%fz6i$72%$dmUA(pc(OF4#3Z=H+dHbdIc00?@^?HN9>qUWHa{-Q(lkz2"
    "K+r%;<(4GSQl!Z`qWx=5FP4BJ%+3QPB%F0s*1s@s=);Cs@7$3iF(9CiKCC4S=b0^xNo3F{ZHaQrxEyjvav}=E#g?gak4#m2ks}H96U0LD{Ygj8"
    "gqS1TRxN3E1tDM_L#Yp#Kd@Li0{tOQ;(i`0+Vcmt418}vIpmJ^5XT1br1B?1Pw}>WxawE)lr7){(y33gxA;VY(9T|n=6m)R`i-#J6|9xKog3E~"
    "8wpWZSUQA!1Nl${t5285`l&u;j{#7x4fJ3aidD-6ROwe=<k0vgwl!ADUo;7=L2-LgtpCBbw7I+((TLiu$d2_{wuVv|w_NmHs*VnHr+fMrNgo7="
    "Cj?4LM3d1e&2E_Uc9n-S0r3O?TzS+1TqoY(f_oqzUo*-d=y7@|jqr`U%6lsNXpJZ{Kw7a}zNjiC4KnmbNUwgXP=<GxK$V}Nt|)~sr2641_B_sI"
    "%G=ok^v#>X&>deeiA>aC<8GLX;!c~+eXtbrdLnupY=;K)hLKBZU4Ua)uv<-%P%+PJ-s7nXjlS471vlQp(lwih>|okuUR;CSVs_3%6rSJN7nfdE"
    "B0O0@p4=r)0SXB?Sr5=sUz6qUsU>|7Tme;NP<ay|O<q|}EL-3J--JaFn@BE#iOPEp>v*vtdQj((zsX@z#0*>{lA_<GeDq*<vegFrmWmQi!S+8_"
    "Qu#L3!ll)d*+;OV1)y&81MHMf^zfie@?-O3V(hr5CD@bQumU~KvXe`rFy(OEbWk%rXu%75!Pw`Mdj1D?*{`Y#;IiA^O&I4BVM6a5G)mP!k>3{b"
    "!oEI;zM!fWYDCLQWyN-AUK`?|;Qf`NS$W%TzSk&6HnGo*%1`xZRSIZo3OOT#>Tf}K@&fg(R-}p3F29y8ru-IS!z9rF=%lH=uSTO;fsLvw2ECb?"
    "RR5<P`#`@I3eC@^DSI{X6{?P4qAE|*wj+QGnMV`3@4`j{AgrH)ECMZ(wNr{RI$>b$I<VP9N=-Cc`o^augFi`fC9N`ZNuv>Z^Ah6~<5_*n3!>d#"
    "tBHoT^*uL9AH$C4-7AYc*get&&Apf_MD^?dt8h%+r-aXmPj}ghmY20@znqi_{V4?Mw8~JxFVAgIg*JH3xG9y`ed2ik3OnGgg#1AKN6|EenGz{g"
    "V@o(hm)IZjA|Q?Q_(*R{J%-I1@(3k*k;6U+ai*^*1CD}RJEKGkeo&DMOG6cD#-t^R0vTkjrbmM8+^UuEXL2gHTo5WI>eL6`eg^eq_Gs(uBCU*}"
    "C4UK!&s_A<LYzJlVjU$SkS7t^YepXCm<z(wXBz|{VC>=ok)EhP1)-shjZ}gS(gXYXYul+LQI#e+8=cOKcm>x`z&&6{_772a#$VZw4zy8s0dSB="
    "EH1kJ9T1(L^1#p&olb`Jft}?B-v(vdevb0TdqG(SL6(^S>nBG*GE9%6A^J#Z808PG6r9;=-6<n|MA{Ji;k=-+ebRmo<8buZ6eQ(Cx8B*o?x2ae"
    "f8TU?&5gj_8UzvIqV>9ngW!<)jvSJYH0f|mj8HNVd3j!XtadT7RfOTb&(L_Nnxcpmi-6$ZQyn7aL=?VP%0w(JgSuh@KJrTqK<*SR!$kDLFh~sM"
    "7TfPo=O_FHxG6T*nJ$<>@^K<<)(~m?<G9`KwAahB+^d0cXluo^ZI37+cp_c3@`?P%?OyN8Uv`oR6?l7(32q3*d4TSFjAMXtB`}>b&jyh>;=5N@"
    "_0EZqycdnwkWB;}Q00LX6ndhajtevS+DM4_A<|`>c=Z5|67f}2=fzW<dU-$wa%{%?5fu|r{VP<3wlZ<p64Pl0ZP7TP&Jcn^&rpW+I5sv^sGUw!"
    "HQK{ziS#?jh$IGOKwNH4C?3SSq&}$>v8?0&;<$1T^zv9)vERS{=-Aq=Oh*hy=ub=kn3{Lru8p^c-RHk#sD+S)Dop8(Eri>|9c^a6O{V7k4X=Oh"
    "p%~^MEG|~xljE;OH{!<xH8i0Lj`~!bvYZyNHG`)vj(K><t+YBZ9uoTiD|rVDHOkpc9aM!QMjN4e5*@9*UYB@b+wCwQ^B#<eJQvx5Oc8MdJISa!"
    "fHaM;Uz1%y%T8RB$R14#tto0UV(oVBn6PNCcR@Dr=CO00X%<mACwWgG_-~erQ)F$1B?;cV6<FXB1{}qM2h~*Uav(JxS6)NdjkRBTfI3KadNXVC"
    "lU~oguCx_%Y>F=fXraYFC!)*W6W>R*i1HLd+0ks^o(ksXP&Z4d#SQUj4>Nu`NZ+dvDfu9ISlDAN7SaDB^vR~jr%AJhNn{-UW7A%zLiXbnd%Zx;"
    "019oQ-7yg3VjjCAa^nD+5D7_<!wJ#ikR>Y!!0K`YVtxnv_)#X|RRLd*=6NW{z3LX?a|c+u59y$*lzP0p%_ALso)9Ml)r14gr_yy#R2neY;snhm"
    "8n7l7Sz<CO1=W}A%W-N+fr~@e4=WjO>mKdk9Fny?1b6Q_+cPNYnTQ?5<g`0GJo`bw+G0rIT+j|hu%J4<ygWbKI<<soIV2_B+}y0rY*=0WTc+nR"
    "XTU%HqjZ{Pw$G1<l*i-oOO3|w=|H)V9=kS=d{{}`8M-Fm{s}WNgVM>A&RC{gdjWJvA(@*?S|&y&U>9WB*fyl0iEvN-Va8Qd5zg7dih3d{$ANpS"
    "TzgU#Hn3|(twHdRD%baSrFe|{x**9!iCbuP*0A={OpFVw028wZKI@!wu=4FvG}n@*{@e!jvXunAD)y=M^u`TCa#~!wmW%Sn4e<oZY3ReNxZ#rs"
    ";Kj+4DQ2$>3vsh$A24KeRhSU0z7!R|eD2q|46_~Xk~nW>kIP{BXAKr+(80!{KB!BiGkLr#tZuEzH3VQI>?kU&KOS;jz`E*4Pd*IZMXyp4y@`If"
    "&Q<)|eN`3#<F4tHN8z2aG2nc8Y1q!~6X^r;kUn%rJDFiST;kkZXc!0dEoz&emL!9hH-bF)p3^@$7&)Jfr(vL~jFufyR4+TlTa3hLouWO7C+7s`"
    "#P-0PS5K$YxO`a%zvpo`%j}PVuW6{PP7Hmh4h0(eya@G4(4bgEA^VSLI4hFn#(X8soFwO(34=0GBF{+T&T%qYPy7YZ?XVPC)bR1-`gjRQUy~GT"
    "z>^`XFDcx-F;hT9g?b<L9<her;ZO_<LZwp+$NckttJUo`W4$xb^Tt@TFysp0(v|q#=0dOg0eTnLkK1w3;I*Jwxd%VZ>QGIg=Mq47_a5#trQPj)"
    "B?igSacCSl`_YX?RJ2HL3O&A9QXhI|2(9K%>GKy|t?%fYe}wFW4Jw0p7|DS1xnbl{1ytJ94LWtGVUzWEQ3zV>vmk4=50e(d`_21TS5M*LGV+@o"
    "qbj%|zVa1x3zxY@5EvW=!)yblN)N#Y*VO<g?#DPlE#cH8|1V$ehG=ry?J>zTM3EkhGa*SlB_`RJq)s?ujB5(TbxrVk;pR<beejvwLo-guVASbY"
    "26<LnALLPiINC7K)&#ev|3>{2A-=h?HyjwWkM=nhMdy$N)F@Dzn&Wh%+{blBCL?AoNW&Km-PyuMEUE(*3xp2-WXtBkeS5ox!ZXX9UW#hQEjMZh"
    "m{i{%dC3yhYPXG6inkH)YDuyPvo!8;O;{NZz;!$$6E*eBvto<ds7O>TLXbXRgG1Pj4U}s-3LcdDEC^g>w2-dfZLT)G%GQaaRMhpXd0&X>IhHZ0"
    "#76e)X;?l5F<aWIdL*aQz*+hhl9N0%uWh$S`p7)?asj2i6wFcA&Ht|Nv=rZ^70{%=OO)3^?Om%;@qJwRxC&4;w;^NM_G-lLfTzokk6{0Zl~lx|"
    "<D5ZD!L*n|2pXlPq``Stc_r<($4$rTjJwpe5|)Qy>&d`*7+1(H)ug!ri+ZXwk!)`<4*R{rYwe9K+fAd<N@-&f8u6JRD{`>vd)j@^=@bea$-vPV"
    "*Y}{T>CV&VwcD=Z97Io23$e5SQ3zln24IC8pUYo`w6VUfoPlV-+7%H&1RhfXYeht<0YuR34Gvk=sSB=0yk(`PS13L^M77iNLj2Nf)MIQ<fJw(G"
    "<I<PbWRWPA$+HMpT=tvh`5AJDua)p~fT0XD5mP$+TPK=P)UFCEOpSQ-sM*Bhh2REyZH+tK>M9fBL%0Esj>W@7gwuGJw{Dpe8Q=pDRX1B^cA0{>"
    "aQYEH;9R=NtSa;bCMwk-ZRQ!?&l8|HBZrZqEKhEq4AX8=bHt^>uYQ&0ph-kgYim<etysK>el0+62A5J4Q{x<Ct0SgP`RJp8(K#1oQ*i|l(P>up"
    "uGA|-J53ptbfs5mku}s+SaKX5K(i9Q2J4AbQ&H6I9Ours(0S=nRZxj-nx!;c%e8cSZcd)&7Y*1-d%<%e(vD&A)?2wp8c@?{raVzNiO{b*<6t|-"
    "zzH1(=F}#dWPLYnRnE+ar+-mY(W?ET(ow0%b@h>X87T@0WOaIV-7RP+bPSvN<zO;np?<a?<i^H$6=H4Y(1;xw8ltwgGE0$)X`mX7W14ZWAD;HG"
    "QDI{lflHVj>dtXmpqjeILqwcLVq4V%6OJHc1!gn`?B#W|ptFs$XB$;_K(nPizK}QvVH!p;m~au@p@oIa%QE7yq7~B%km?t3=8AqmBk^lBD3eBY"
    "HYNJ_$Q)$BERZ-3JkYpaF2v-fUA938VZ|P6uClV7rlsjb<@$szQt0=rv|IXSdP2KaF^NPIPd4UawL9!4B4Y<$pAlnv-X@BGVrC&|i(YTSe?QDi"
    "_u=m|fOTi5X_Hg6^C@QaZFXc7!Qh~ZH3n&;$<+@bYU|?3uSc0z--P;yn6Kxa1JQ}sPt%2DQRr0#+QEg<xI(iDkFQNqXwjLUpLeudD^JDZy9k!Q"
    "p(eTOFT)Nz(q~{T{0QufK@^6wkzut%G`Nm%I?{&%1#@{sx72Bf0C8$ldYDIsy!XCadt(cxfo5BW0j)q^IpRmxYoeXa7q*s_BnpYDJGQHaA9q?W"
    "x&TdJ=MZiHWs&#yqc~ClLYcecoQ-;5`cUw?qqbfvdO@E(uf1x#*x6SK<)CAFx8g=n?O}A<5J)&VQ*X#3(^@XFvB=XJR*=u)xUf^mD>+K2q?01Q"
    "P^?nz0%3A1HTXcWB5qZQosgZtsxp0QeVtaVc8+FfLiEuYu-Q4K$M*6y3>_jUUj{=Rx1EUS8j=Hd^xA88`FQ6DdvQY#R;$ap&ZO3K-3ZK8xykas"
    "+PYDe7)1nXZ1lY=!P1{l@>@zXTn{C($LcBFp<zHFU~P=kFp9<DPe9z`Pb|dGRTWRG<CXlOn)w5G-=u6U0ay|7;S*9uI;|fMrdN{EGNRsJF*Rmi"
    "nQ}v+&Boc>JB?~XUvj$ew1Ipr$23*8;|^`jWM2R#dO=mAWJ3mR<SAsxjPvnOJVNsrRwY%dVVfPX@oNazmQUH~Zh*QBHKk$*Ia}sDH-IWFh1>kT"
    "Ez{@+nx0PP=14HR)tWVFHWxBRAxF*xv?Y&flyWx9)Liw=2Eoi@OiBauyPG9sy$A=GazjzcYAZFd$h0RPCAR(*2*21|dFX{V1==erq+2=R0_9%X"
    "CS0-B?&AFB%<}T&b+qH#3XKsDIw_&{{qE`@;2eF(&|V!RV|oHXKE2)mCXG3<AEHfm^<UdNtbg-Tr*#2Uy7jjYho%-lIX5X>FQ6LXItcgqv*_ZT"
    "#6NFR*=knF2Y@0eID6(0Hg-_mjUCsYIB<5egr_*$B!R#lPa2_{5skS-kF00Y;S<{vOVx$heHH{}+7R?ZH!vH;JL5o*;4gA~2ZpUlyBD1(hN>%$"
    "J5IpDNXjRT0mg_XIK!i434>&Vch_@;8X^&Qpz+pfG|2l%#K-j#2kq5hf^}+YV@+?DLzJ~LF!CtUPI(t|NVt3-S!gHujpWGAFYs9E;HepzKis<)"
    "i|}2{5r0??s{$>J{>bZr@DL&*A5Vv><&St7K4LKuS#!8|Z4bg!hq5VT^}_g|15AnQL~;PzP{_kJL03TDXTu0f+Wgr>6qFot>b_d(3V(`LFyDmE"
    "%*g}?s$B#v)V%9<c{?pFSq9fxcgG3&dU~u|oZcFb-L$>=<>n2_fp)=24~8N59ZqKN1z4sfj}ihekitejeHy=`eOn_tRF?Pd-D{o$ln3B4K^P*q"
    "E)4ZaAI3&kxUwjbYqQVuJmQ?F6*aGR=}+}S+ff!WnOHEU!ANA5A_+tl*V<f1z}QV|dN8r#F1rS@WDrp!;*9G2;-bIb3^(FTb<9iY)%+cmqO1b`"
    "fJKVo)Umg1xiI36xBw~JgDjchK1xiyqQH*0a-~cO(TkdbdeEZT%TXw~Fl)6aN#PKxu2o|aglUi5DYF{xJFsm|m7^Xfp;+H9?a?&OY{4;&Z5Dri"
    "-d~FQ7N*3(L6cW(oZ8^tof-RBbQnmFtOFm7RBZL6?ZGuCvOTI!SpNV9A2?kP+N-h>rPQA7ZQwF0DGXck%upnfNt4uz3BR971AjB8Lb`QiwjKjn"
    "hn^o0FymB%rivPA2UTPnECoAsr3T$gX?z`k4@>M-z<?!+$J!4_;#}3+`%SL&XTTLbVn6XR!1@#8P2+v6uVdGmQakQg#x6lQ@obSOV!ZQ&&+w3+"
    "K8hV=;m0_`$Sh?ffD|1adsSueeSC6rD9z&PM-~VdhpyXJKmik_sjR5G1&c>i8>nS-8Vz=Bo{98PkYC1PKUFGc_>c(2I9dd;v6x=f3mg;pqD4GG"
    "VcS-gMus+BKlkRQl&v^!7TOrhQcOd~w)55^&eto(Y9~#CSWB6Ee6TEN-i;7(#4n$oF5m_tpJMpJ+F`S~VbKRVz5yM_d?^T2jT3po=Zz2aD!^Io"
    "1m<L&9Rhg(byttRj=A<l(|Mx6navn3K1RfV#Cx-Dq=z}@+?_E+jfT|wsVFP%k=(xF)*Elg#HjyZ&Q6~b3F93A8`crL8jZ!oP2uSEq!3O4yxR^K"
    "Q9;V2CNL6lT6056SwjPQ{$D9f8)Z9f;9u6)EqMW-dPc(C5$yxaEiAa+X5_ZkQ<@=YV$2=3Vd%r-WuzSc^F)qSSq2{ai*~zhsAf%CnF2n2y*Lf4"
    "0Z7x>lt>?7F+Vf9Lfrk<dA=;=>Z;9abvwkPL+>p8>|BkE+KBu1dOf5V#Swh<)oGX!QyY#KN;`z*oJUaF&`ucA<XpMIwVbij3NW;)c>O`?gCraI"
    "^mG`)q$It_7g5{K9dTdmsXk&3EShif<rZNWV|GYR(v8`UBHI~VEA7*JrNI$r*2o=*g8>_+pq?0!kzseFi%D77hC2NaDJ5Q?PN>hf%u<uFjg&&x"
    "%+;|+TDtsSp&aG9mzG*x-R7+tRz8+?WJY0#>4dx*hMW_UfjL}(QIX={pe!pKxf1`iFJcr731mr-GHs0UOVy(C(s!4YKP4F0QmMVwR2^gDm(}AV"
    "hYhWQhQVMGBmIA8huWg>GK=BWS3UOWMHq9A^{A9_@Hs@65m@DEQU+7hw~g88IIUbzJur#3A>#t8oLI&e4@=w2>Mn42<UW!7Uu^=^VV;)}L-rHJ"
    "O1V*h!EbDt#|b>FZ4XjbirzdyGeerShPWD1C{5=2>?L$40!qc?d1qQ1=p`GXpN6zCqSg~(7&J!Zm{o0+hXj%o`XsS%dh((04maxfHqntbdf8m9"
    "E~}tc?9y{wHf^yS%gk}S+7!(%p-8)a#P{U^RoC{)F|`#*gP$;xg1p{LxL2K;5TW;Fj;Crh+g6X7WPv`pNBaTwy4;M!r_Iu)b$X=6R!gUz+BfYq"
    "U~2$+?C%{L{(cEhC9r8C8jQxl&#vlU>{I#3$AI%;IY6M97!hk?Y2{NYB)<a}d)L}}?g{LRcXHO<o;W@%pJp!By4v%aH5wk>jSU*BOsYylPN|jQ"
    "_V$ocz}@Gc|I(KxntjnPoeDc?+u;bVzbxL+H*sJ-?|28-Qj0)~#?b5iI)?#e#rLItEF$4#G3@yji@yzqwBhc}qmmLp{T%b2=iMDMyF(N6@E?aB"
    "hq4My@@a<eboQ=ig0R#da-o1vKKCg$e7Cvlxw)K7K&dxLhdk9Fpe@=G4QN$%^gvh|oT*k$I(`@AN~@Zrsi|JokjJ+hdp*;Joae}t_wMb8wBd&-"
    "!a_LlcT+*flA`mn(f83o&AC=OMV>hqL?frcPN8>}&5PiCnVFqJCrg6)A;mX?4OW!>4{~eTJ3WHqK@A_Go>p?Q!-b#OVbmITaZKA6q|L)a!U;^@"
    "xY79k>3Z`gyRPF*@Z9C?@72DdssI%B!VUr?KyW9xh~iFBqD4uRELo-&+p=uQk}bDi=$HNnIwl-3^F#N{{LnKU6XTwa4v*bEGv2qB+Z44>7DWOi"
    "h_%+Y-t8<onR)Jg?^Xduw?(p0@4kD_Jty<a%rC!mv{*=~U@4-jG#V}9m~_w^JpHWDW4^z4ujgf_BC@p*I*h&_`U!KjI>GR`XIEqB<>z%l+;rQ8"
    "A%|~Oda~&>jCG4p&y&x6f6v~%sj*>hQ5>7W_~cwTW=pHtQ<ovl)172aGjp8zZ>8DBUy%+kvCO5|Q-G8V@i3$acZxPB-AKn7>`%|@bO}CylLAkh"
    "ldS{+1vDwA0DsHN(qx0PL+ndcD1ZRCTm8ndf$(-f!U~aTx;l$@DenzQLd@jhRUF6{4Q$mw4$<#GE^7PNI)fmrxa7W=y+xYw1{sJpDXoKtRe{58"
    "K)#==s1d3cr^SjfcW5V14>A>=O{a}dC3d&i&IY@iec$tT6b2+-Y-|*rSU1di3+P6QwqS4g*d72&-#Ssj7k%W=1jD3!T#XQA3}73-mKn9<UpzGH"
    "x$NAt$FMh0ptM0U=(hEOW5?{Rm5W(oxKec^FjVGSciJ-N=GZ`u)hLhAmP6jhAcbpeo-D2WFj&su*2x3HUmDPVJp@hF;cHDrJavv(17Pl=>M)QI"
    "UZPPlbj+?AVY6s^+^nNbxDD!b<^P_$crn`*6&f<mQ+=RT%U4f|RRGVgR$bQ{yxf$v=oUQk|CQ<;mdM+lBea1FoviD<44rULhr6<;^*|PYGNL1V"
    "Z=NpbK_WA=B1Yd)=S)&4P$(3JnG1S-6_s)oO+K;VX064p#}lpkoUT)5TOPVbGL3$#Mb)999y}wEOr$^RrS$5UixlOILBL3ITMx50_&gpVSKOzE"
    "BRH&B5@bnqoziBVJOP0YvXjrk+fwH*;5Kl3e12e3uH_jRw581QfiRq{bEBt8@=e6Boot&+de*Xfer~U6&SZULGEl$W4RL~LeIv>=;GCV?qFB6p"
    "ih^5h>W<4qX6W0>52T*6fZHduNpNrIBK(~MAj^(t0nSFFmROrtt)sb_cd{6*Qo+|aN~FGe-LHy_m6UF*hIQ04Gc!4+BaDjyNb)O|L^PRRPG|lC"
    "L?w-+Y}{z>CL^CORb@12S8(BiJY<2|3`LrXN?h*ZbHjng1H~cH@HONjWFmE?y(akvt~xblQ0<~>-9f64W70f;LrofZ(E_($bT$S%V%)N`@C66g"
    "U0O~LWaU0mov^Zk#0%AzrDdzhmtNw7FwGg1GF$Yq#2QnkFj@IHQS-}g#$>pra?T#E4j$@e+Bxp!x6Sf$7EB+wpX)Grq(lG2kWHOh$nyPqs6dca"
    "DZ|L<?Vn07z0XqMF8I#r{V*xwc)@kVePyc{XE`<WiSaZ1+?hEd8fL9F;FHzsCU-NWX)!W#hm%b+@OoG#u1Yauh}Ei7s+)2sz^){sUQA;t&T0~c"
    "=#aS>a150zl@0tHwU|uJa(<1K&uzA7YRbL>rDEIbo!;ZPSfo)QBXoMEXNPv)$KO^QT}f$2XNV|Hslx8|q;O^-ys<HEO=gZeTCq`z2YZV8Vxq{J"
    "ocGccl;H+}OtFHxY(bnmcP^)jocju@_QjFgr8Dl-GP~7jSqsI2VWm?3RB3%||9*gJPPjY19jwEK(Xsl!h#pN<Ohhr~XJ;(Okbe1G?L@g8Wcdo8"
    "%1$&DIL@eH#f+-TL*kiaWX0;K|A)tSSPx#QYlaBCdTx0;_jTx9taW)`Tn(+QeT26VH|=<Z47_gJOJF;^@r9?yWi!C=&6urDC*AB)THion6fob-"
    "zEYo?bUfaPxP``w#b{uWI+=nym+I1kW4qj3T|#f>iL+;;t{7}u`-e{WhyTPM@X`tcSiYzdS(!$`j=+QpMot{>%t#lNQj%FzGmPsjqt_w5@qzy<"
    "8gD{dp0lgGQL6+*anOiUv*YCHEqY@6@%vi_C^3hnb{EF5Qy60KU}0{=Ag61b9ofJ^*0i!+aB<DoVD*)$=H(P`QY8H2AMf;O<+9O5N7y>6n3=gd"
    "0VZpf6eAm>B{(sN*i+<F0<A5+$;q7zFXZ@^h;HMRwjQ=!<z$_<`FVWE_IecABhqmk-`Crtk>Mh|!}L*K%=z|*u*27ro8e%PC!>kVh^W^G3C26u"
    "(seVU2QCUvDX<M5g_`ZXuo*No`Wm(i#%_CHH*I;yjUgNS>3%3~;wfm^C9vF%d#Jc4J_gf^2mHyLx>J<7iB%dpUr&!19>rH*4Wq%=c5U|6b$xWS"
    "JRz9N;3F_Pns2KY8GeJY?PbZ_pK(QqaX6{cm^Er%YSF(h3bA_x13b&-aEVsr4mY6h!Ol?8Ddw|gnI*4!xt_t535sHEsxdFFMY1b;SXzT2)EY2d"
    "?RZ~%`nmVbY$Wc`7BJzsTskwjVm-13z_-?qn+dnqmNNHD<RDwaT&#o39YH0La-~+B!LTiv?64%R(Mn~bOig0*b+ni^k(>c)hu|)Fw)fF>w^OIB"
    "x5@x#Ua~_BG%xM{DoNSzZIl=4g5+?1g!-KBqG3J2k-QLoMoAqC`S9)^aHTd4!JWV|obFCnql`499UFl#xz^4Mdi&M@?nuv(M78hd5vbY$NUct("
    "9!~w{luf3?o|`BjN)0i7VQ!D*ZQOC2xWD}3UHLy^+#S1vCiR0WSuw|O`<tEcVkrwUYgmN>8*VDZCE0=&t()7u+ZgVME_Aws2PrbXp&QKcs%=76"
    "Wz4))osFlkonA#7*U-#~l=(%S7m&tSJKO;J+|HoZ9|SVfGGLW}?b7I!d-MH#tz4v`>9AeY$%^*_qsVco&H}k4)wzYdEyg`x24V=B9ka{LK>pU{"
    "$?cVjYYIEuF#XEjl)YVcNUTs<89J)BbG*_Z5jUvTXc3bcfgrbxz`1A<VPGpuJ~yx1U6=Km?|`|vok*E-$g8~#+}wZ%xjlkp{zXdinw*^w<Ku<O"
    "0b+$u)F{LrMZ@7nwh%~&jX8FW9rJYu_#+Vm9rB)Q^Gtj9^7&kk2Fx&%+p++;DH;RS8V34B{^9iW23yuRPHgj6wOY;PA5+`Wm(-b?8G-_$G9xkp"
    ")#)9s-?C+byBvMyT_CcPGEG2azp~&sOG|rFmTO_Kw=(*aZHLcBK4w@w%QVCI)coMrCx>1tm+kQf|4j+$Vs0EF-pT4JWuuZo<A3@$2!$BENyv#W"
    "`uRxTOA}jglB)*6Q0Ct3oQIHoNOer?3(K?r=Np{sq4#!;b#Cn3T8idjz)+um%KPH6LB84L@)r}v8|f+3Y2JW2K3hO6ANyUi3kzuw4|!4FY?@7$"
    "gksw}UK<fVMNm}Y@#S`wBbYlCBLQ|&khdj#b&c|e1fRVjc{LBfa`Y5=ht-8l*paX4;aku8QY=MxPzjYxmlzJq#_)WQ@Wl7usFIPMNiWZo$@F|}"
    "<>+r78*ELSjUdbjni(_Lbtx9x160-dt-ICjGgzimMn$gE#<ltuz6}!0j+!$J^LBy#Ti2$XH-%KgqnhRs2JB`$a9O@9Pj%2*-+5nbcf0$Ac;%Hl"
    "O_{Nlnj)37PUP3Pf!fho8Zld;vdR19$@#mbxQg{cS|#P~;GO->HGGVz#frV4>;A}2-pmGIm|==prQ^bxaB2d>8Qol7gTr--xrtyG<KHG+I*uJP"
    "tarOfqT`sqyyi>%jUszq((Lj5D!@qLUtsF@(sRtQ%JPnWHC1nHCs<d7)gVlG<mbBRvstt#xxi_q`p^J*UTs1wm2A_l%ZAabi4kVxRECA^LFu=|"
    "CK~YQI+oE1RR+}h;>B#5Yes=2%?bxb)9gzDz0aM+GYCV=x*a<HTp4)qYaMqjou)W2n20DVYWOC7-@mn;kvK@-rH^ibVhL|;U#4Ka6>r;=M*Df8"
    "j8mmEi{rL>nbx)P%!Tw93%TZj?SpnXk6VSZI5lY68yy|>C~LUAm0Mc4?~T(eQpyvhuoFL(BzV8&9}4(^&e$us)H)2eH`V2r>c(m&y*}lTA06>W"
    "gfm?DsZMr!MmdunMLS;!QSbMrO+9x2%-9UIH45c_q1U6Ab1%x=rEU*tp-iMO6g|om)ayyU;=PmgLL?=N*MLM-*0pu7W;k>Fx~=>b^vuX;`kgs8"
    "SW1w?ofu|0P-8Z5y>9SuE3PY427!|ei=kYvo0QkPX|Hqf@ZpK_E}IF{mQPw3z|wr}r9{7ic(&W`i>gv{x;dWXR4KhP)nOwY>+*tBIyLIC<sTnU"
    "HNFb;01yq>CHA?7d9{9e=N7DHN6HpZhGRwt(blLopW(54+jbE!xs@ppbL)@{qZiMN>^UqtKJyCJ)+j@&bgl=XRN|zXmA*6iOuTg{j<inA*_zun"
    "CDA&OG(+L=$`Z+nbppY%Yl$&3EV2|zxl?P*_^{~dIPblm6@<32LhKYrnoCii$XQCiY&$#vre<Am9vEgnJWfIm&W$Su=6-Q8{oxvq2UUE8hO3Z7"
    "b*dA`DbTeIq7*FoX$@)d?AdfkxJj#p0&@Aj)!SC0iC<_r%teofj~^G}_FA@K*8J=R-=NrmC*qhij$##1^ZfIc%A3tiNaauRX}jByjnmy>n(va2"
    "qb`cMlpJhxMuYYQNT_R{USVH2?YoT#vN4r6yF`G?9mKG%M^&G6{st3H5ekoG?3YziPqOT(#2@&5Pk3c3SUf38dxw2G^pkzZgwF+Eao<I|w6ynX"
    "WrUwvw<IMfs77~JxMYSs(^<DC0`bXwx092AZ(~t=tcGADNrg(?VQk<T-|t5|zUYdztWg|m%YKkD&b?!2nApm4b|MM;`S-%(sdG!*P5Y_t(uy@b"
    "?AFJx>ZqMA16OT!c8YqWr0x32YTR&#Z=s-twI}dD3C$uZZ44W<>3sNwVbyqSY><-?j+ag4+1$C}6>1+Ti}CG12e=L*hx{Ki2pnD4)Ap@GvJJSG"
    "w}IYFN7&dDjZ27^$f$NO>BWmXZUaqqv6S1ZYGjxPqBBRWXaz&e>_V!+l_}Y>On^21uFY#24|j}BD^5;~7MBHl3AZ%m9~;ctqjtlRoo1=Gao8Gu"
    "Y!zWh-E@razFhRSrMI-@)!S80cUghrJ?aWI_9nQ&Py6;GZaJ4{+qOF>!GNKVAqvO?GsK+PUm`h0XCEmhiN_VyC>5DdEl8QlZfc*#Cu-59=@aS>"
    "zfR$)%dkg=Zn`8h<7r(J#GU(dnC)>*KD#n>{gCph@q04>hNxpcJ*6z`u$kIUfF0O5|BtMgmZh(0Xu~DeEAjD#W#`W^1B$aNma4fV2~VbAu|9G~"
    "!>uRfw(mk?wEsW@fqYJDwmb+ygRD<0$4a8VSj7Ev&$_aSVoqT>75443v&E{yomVwus^+vki95_ebl2n2pyH%LG_Lm<yA=w;E8;8Dg?R2R6t(v_"
    "k3PW89<BJCV{#2O_^&7SG`jW0oNa08o87@ognS`_2KtehRAIZbpjO&KC1xvC$%z>8?%55eh`vOp(g!+&p7337ki!`}c<`>|2wRyLXlH|;8`7gZ"
    "SfLv!R1XYlIvh<H5^5MK{$`1Ra+%xw2Ypslr&DTMACd3p^UB%lcXE5y9f*ipMzGoT9Ws+jAN01%Ool}4;B>-v2HN0uAqciTJ~cMl1cRb&Y#SuN"
    "g2>9LSM2(m>=u7GP_U$K2@}N?m%2lIUD%cvUC+qFWY$Yt6kb?q@Y^H|#5I=4?$7b5Mm;CPT#+(^Ze>wlIb8C~Sy|ZQ9?d*ra9}1EGf`neTJfe2"
    "uG`=H$rWC%au;_@S)3RCj_4PC{QxSP9g9}Y$i`#4(5|=Rt<chFb3Gqv7c^7EB{y{s@hbXoa<&C=z&#}9C`5fQ>tiZ(X&a!KsU3xkk$@}HPRZ<U"
    "J9Bw{EJdEq$S+b`it_+V*7F+U>FXZoRdJM+7R~S<Vb;}CqM?Npg7^%NtAiAug<I^T3k3`>Qd;pg1vitE56iOOkZF3g!!WPdJ!pzhDnCUv)$yAc"
    "7F>3M_4=gPmx|=uYizVgC{-jmLS&rH<L!gkQP%E2V7AGLFmqGet3jHp9=!5Nl@^K*In~dQ(4Ak-v8RQ2^2OnWl8lOZmt0D{(eMTktAt0v7j6SX"
    "pn02gK6*4uSB-DvBeYF9(2>C<chblr&cpzm6!Qh%wrpYki#xF6VJQN)J;^tL3ocsM1j{3(_pE6!qX-J#K;<dS{$h~dW#J1^DRaJ&E0AtQZO>HL"
    "QaqXzTKPeOiOzSWKFl1{&Yw5iX8;igqEr*ZoH~UswHp3Ddby)Vi{2Lx%^c&~inDQz6r<~In!T;oC{vqnQm={;XA)r|YboY^RISzkViRQ}R_-*9"
    "84B8#Ude(a#IM6}+RLeHnONmI*YM#HQui`}K&5twr=;CyimTk52%?W0?hq#4ub5fjX7keG;M|-$S3a{X${9XYN=Bg?E4v)W$?5^bi5Ye5y^~=="
    "EUgoIGY1FE6>F>LJL6=CGthfEWW96A1_pSpXXoIg<zyaYB$OP45$U>pLG*I{Z#$+c&>ytjXU=S^f`ZsqtYvB0oCB-x;)zIX4gTV-Y!Ub<a0Ax%"
    "7}DXa<4Z5SW?NvzHph_5;};4xKWRUWenH3aK<>`jF==412!rl5U<oIc#U<I>pE8EZ4LUtH1N|lK`+nVHO_$2RKS!((hG^JTXDw}}K*<Z&wdcth"
    "2p44%09w1=&eB>cweAL~zvL0;PwlA9&@+_FLjyi3CJ1-dbWw|KScC*M#QyzD{_;Xv>S3*zeN2{8%F{e-8ty;G<3H10FxUodhLw%9Ah2UJtxPi~"
    "u$``M^L`F@%IugKjjqR!^`M-jb}E?I%9hrZ%CNEM&OZfwyQSf#h74DgCT&JcgR(uQ&^VVjs?^+V2DE!Q;F51cbhtdVnx6qpyRFTgb)7qPYs{TJ"
    "0$|d7F;UqbE{?41VA_)U_lTH@G9Q8{6tNZezh<p@!%Ek1fCG;VBCSU4WK3zgYTb+p7~k2Wkc(P@1YdG#Wcs%~M=n%{?~TW5h|B94gVEnz?nuZY"
    "Yj>~*Nd}DPYnejk1oj>9XucRg%J(_4bC^N7;<{P;u$Y}~)A;KhQ5Q>^YbQxu*JN<GExKvO;w~u|n(`Dz!w`U4B;q0RrfXQX9EJ`xPKp%ME+5A+"
    "L-~#LyYe}$K`;U^HIs|<^CC3E967bIC8_UXpz910tEu<ApkdaqT&Xg5p;Q-mEE!<%=TzZtB^{MT7qDG)Di_28bb>M$zM1O|Lt<`^fPn`G{Z~}3"
    "%3&W}vLo<(76dMh?AynJG-9Kh@=A@VQ)k=xhsYGCHlFWfMI1Zk>dMO>yAC8{4X_2<C4L;|E<}{O{$~Q)3e4%f&s&AibcIX-ku5d*;3h0F!&!@~"
    "9Az_bRs^Nw25reS7R!d2)j}UU40UZ!08cF0X5Nf(%z#xNv8WgW>AMCItDA8?8&xI3LyhbsKy`)>$WUvXf<=(IIkqO>Z=0)E*`LP4InB9{*7s)9"
    "eMp|kyRFg@(Etl#zv%I}1mIj6<hC=ULQ0l!V&4k>TCK4Y5RIodH#P=LYw<Zp4C(rqX}?Y&Q*2zno`xZKwYL4}`g$4(c>V?%>d0{inLRE6>o_BU"
    "4QslDM?|GqDwUF~r^qvtbg*na)l0h(;=!OWdN|FU4Fdxh#W^y<e$UPcD3_s@rY3C2dPAf$muOgdNtLsn40Jf2H&!5J7|**)I+uxR4v)UkI+x2G"
    "Zf?2FOu!u!f}FIl*5Y5XU3dR;RGdU>ejgVc8w1U=vD`Im!!d3QUliz`dcJKs{_9_Ca~Rnc>ZK=44|CYQUo76`tCiZpzR#0Qyks_KY5E(Em;V}`"
    "#v~;P&T|<n{jA6TZ<}YFT3+@YnPXF>R|tizHRoKq>lj0o8zSD{Nl>Kb2AiduP9w~zIh(gO1FnHDvf(+lpT-%Uz)U4lZ{rsZWR@wd7JWmMjLUtE"
    "`0ZuAB#wpTmq=0&7U5GAc#ep|)P1l#V!gti1q4+wz*A^{XSBFU7mo2Yu?7j(y{YN+Ia-jWG9>Qb1l<%+zm*PWH6@Z{*G#rlBtyQQH$D&(n}!oD"
    "gNc2qad1*)V)1>noA`3OXnSNvH#l!o+m~q;PD|7&v7^9BFiHjWBh=ppjP*lTcOp9nux%g%^nwQVW}`$S?T!-ln@GV#RY>la5Eoq0jIBb|TFvYs"
    "!Cq_ln8TOOfZv?7MM<&Bo^gnez@{hX>5W9AEK<Sz5vpaQVZh)1U6ZQ}r(<krg&ZHfc(d?4UZKlEKGgV_=eDs>M^~x6+mgNh@_p5>@s+wT(99Ys"
    "D`<#UMH|ddMT4g_I?ZdwYN|*ykAINv4h6C)A+5vXi-cy5eY9@R#kpnpk}m~KR01zb-_mY<znxKmw>LpP8com>1X+(8M4hx0^#HdcrNqK_b%xNs"
    "InAni#neYptZ|`2qxyiTqkQS}mdQ0{(@{2Y2JfqODl|Sg0`pJ+CTz0^yFDaJX0n-4By;oR6tz}3EW%|K5dzq@;k>qQZrM`nk2Pni0|FUU(&-`<"
    "_EO#OER&3yfYB+g12<L@&&wZYIYzORMGm9<4tBAIgl&$XHR24@Kc~6xRFen)ex)klKjP1(s`nX6t?9CBCl-7}{Ib*un~eR&1RTnGQ4@5M7R_y*"
    "Ep6Q+Vo3UU<*aChFOB{sdPwxPYDE(DKVb)Xkh^YXv&3^1`sr=JkT{Qg@sq<TgyK1xb(zg0Os80;Gtls&_lpTT2X_EKObg#b0!5O4HqA?>xgf>d"
    "l=)gy^v%(ls2l5*ChWXbDUy-BuICj#BkWuvc32U)^}W0zTb2eVK8Ks2UVXL1%d9L;J$VL}##i=+lj7*FN|V+7O)H<BvI9Q`1h`*V#^n*7m<i~%"
    "CIlP+m0JIA;##5+C|N#b+073C4~G}E2w_fly4F}M8OcXXEaF`}pUCP~hUjUU!mUmdx*B)t*z--5y;<5N-E8Mu!vGa?6^i_mlxeIoy0js4V<o5%"
    ";&S_C!KeA9Q)q3@irYF72dKAy!N#>sejox5-8szzlZiT-PLDBsB5!{dQu%4CGbL`~+v^Ri58mRFCb>SL?66sLcnrk5;u&Ecq&K3;L5G91Ydxbs"
    "Xkud}_UQIgB+=z^_gk)rw}8jL;*wXmWq=!8^vj^%6GNh9JXqvame0*cT7#0qjo+g5{7Q2X4GKjK#c6k3z;67WU7pwr>NdW${}s}Hen?xo@xNR6"
    "{7wF<KgOSL(zvv2h<ZA~bO0iXFaw9#eP~vN{VD!*w+-YEff$FR2>7f%dkUSlS6SwH!po;qLI^QY>A&acrzM-_PI)SUt=k6tqNiy|_UsmW8_UHS"
    "<?m}Z#c{SlF%LLw;zrdW-)%e?iQI4Tln_HS=1#d7pzSKz&E623#BhOZWSz2nI_lgu%S4^HMM>>K*UZCTW@D1WX471Vte(Ch;&w{GNql~oRx|C)"
    "G4Pk4pxSDix^nu%Si=B!{opomNN$_D3`<KKUJt1<CZ|C|>vA%S><n1C+54OgDBu}QH7^4Sf7@xkbTHxj6@Fp10<c>*PVn0QgB7Nsm)OM1_oZ2&"
    "CJ2B%xE`y}EE&;;Y=<*gKhfgp5s;3MptcjZKHf^Hi2P*CjA&oCyhtlRf@nZdPf7{65JY7{Ya7AL3?|-KmtNqT^ga~jBHA074Qr;S?rKH&)<i%n"
    "o#4JLarjq$CY@_-hc<U;7te};wxc!SN}{2{8{fk;2`dd}-b!f_>T?f%^$}(Uk*4CNXu-$cPLp#b-V^t3?|%9L8==$pPK2CXPxS$1u|Mb_j765+"
    "V=bXf>kEHT&*Qfwip$MsM9OWm?}d9BX<_a33v%E1y<PDDBh0abfbi5Xoy+DsSf@r&lc$Aw%5)h1<GyRt3;}!7i$m@BHHVFyX20RuTf@awdW3V("
    "F_;s4n70CZ771E<^f!rp4HUo8tbqwSWiK2Q<L2XZ;}=9~mcRHF@a3S83a_LiL8)Tld|zh?^~AD9gm?t5&55tX%_f8ddhNt^JZj91)mdOiHt@@t"
    "#!`X?`;wkT-@n3VBkhNxJ+$jz(_rwPP4T2h^ma^dI|FXbscjKYX30QhS}t{9COf~xq)o`)-e>?h5drj~LuD7va_)bUEPBjG&n5zlxRBNsH2Fqp"
    "PXU2`4)XL-1jc1XJ6n|UUV*H>#eVe-fOm=NXP(XW&2NrtNv;sL%TwU}0WHeYyR(de$PN6+44pNnzo8G`(!bQ?TjGIuds3HB6e_NsVyK<yfqJwO"
    "!#cD*JHKTnVLNLA;7!BM2w#}jrF+H=wRVV}l(?3()}u5S3YX*A0R$NIKUiEDS!>3wyU2@XMtQd`h~oVS$t4WqIl&UKV2P<dZXTZvo1$-i^Z5D-"
    "8^~6aPj*nC6WfXrqBBxgV6RxWtK=6D;e7CiOEgM-)gc$r{Cx({N!sp2@@{R`RuRO68B4d*OsMmz>O`a}T)3u;NUR`FT0x&C+jk;0$nL>cvzhFJ"
    ")h*x$=2$^V#32tU{Vj%ER1n=GR(_d&^)VQzS;7$yqd|{BH>s*~b&+>-qD8)<%c6G|9>L#0UkpbqW-q1Tl>G%#3!%Gboh_CQfhK<wZT!`YAL(g|"
    "Htpnr`t*RTIaFq{SNw+Q<JQ-87OfYHBG<U4GeuX$6Cy1W@yVrc^M@BU^|&(940`;G#}mZyJv``$m&{ja;>e*dWiK`BvjvTzL48UCPbF8mL(G6M"
    "C07ndzZ;9lQ|hO*bDy*5W+_K`Oiy^2-$=v$%<k?ijcT<}Q#_l>YuOetW7|4))J(<vj7|(3r`=ArYBxWm-eVO=w6H9{lRQ8bgq=;S^8LY;nExgj"
    "2jOPNdrjD6euL+7D$%4@P|5m9MWJF$Mv&9iDJ9}}PyH|D%a%p#G#e&4Mjbq(_<<EEc;5POutOr8M>A!AX{ROOg_1Lx_3Nd1-EN}mlwZJuo2Xda"
    "qIiAOuEwo``tRDWT9T<5Of|+oufZnoYayeg!doa<q&Kr+_w6@`$58q#&=YI48GP$KykgHx)82&Gh}uv<g6{U<`-7R2J-cS(I{x(iR;GWTt$a;n"
    "3V7(el=!tY^YfAY9fCc&^N@IxBp^*nrYtkWEi8Pd(<~T@69-Cir6M~^NjxQOLLx}lF-S>tmBU%FZA8oWfAbIj`1}9v>YrUbIlA`lzmG{qH;r$U"
    "&hTG67&n!=AKbs%h+KY;^jhO|x7zH9>1>yclFSaYt+&xGJ66utQIbxWPO{>qxYzEHk5OJEK&v6+cN(qtuDo4=%akO*4ctUT&_-MHo=D7N5NM^K"
    "GdjVfNc|^}iV$fN6uZIO|F4Pq_>qw`W>4PYl$%T+=eM;8kDEikuZwzAl%oI+tZ5ig;+rM$L;S1Rmd2PCeMb;aP^=?^3*03Snv>&t|Je$nN;xXj"
    "z@e34iuOzEpKaV(q4koYA$5ExzJzx`R9M6bUoD6^Hld<Z5iekHxLf-+_=C}oThs71Mf}=yeItTIY;EE*{E!)A+@k`k1YTs{^kMJhpIpY>)i)pF"
    "_pUU5ht%_}^wvD#OY4)&-_r!8<j}$Cz5jvy)cBU1Y`l$;2lNrE{}sg{FB16}$R;eBxM$?$@zwi!qAwq+r9l=?M~|gYZrv7A=uG_Cc}@({7!eVC"
    "MRoB3jaXxb|0+Ny4lG7|RH(0;cWq?>@vW@(=gex{A^Zfb(Pz5@X@$uI?xhh!foLkUbZa2mQ>txBxa2p8BaHhh447?dRsP`3Bh9V1e{vQ5nYkIK"
    "m9waukb2iXF2>NPE!`m%nkf~&PN~X1>8Y2_{5@#>kiqR@bZDU<o~;f=U3iCE_(UDMo#)_LC)KTLLcG<L(`H$jbhvklm1*L%r4~UIU^(b8-GXdw"
    "B95@hF>E6r=2@YjZnEillE2_KDRO*}tR+9@)<SOg>5B83)dLvvtcm1?`jqq|+|+%D+@<f(QR)h*%HoN42xiOhTQ>;1Vx)(kh>remKjTo+Q$n6d"
    "Y_WawPfv^2dkgTgxqb=0tw^8Yumiig*4O@f(K69q0oNoeN1bWbsVT3W^6mRJWsz*6{W&ONJV7g(vOJV2NE9F3ALjCziLK@y$DjWrF3qV(599B&"
    "y^6{)+C=Z$Q&Z0u+Nd>i?~vN1hXo{SP=Wz9oV2fnna2~NFMjk4Y!<{z;@e9xc_(8B^KnhSbC149hb<%5U$*Kyh$R#m(OZd7lr!jx5lYp=W3w>2"
    "$|(>Hkx4K@m%Y>I1`shkO5;^kC(S05SrX+0^qbA~Sm{_6#eaXlFXAeMx1dOyS|m%4o&4HuAkaqmtSjPGW$uTbfQz_q188qOe1ozi`*1OJkF93l"
    "rCQhI8qx9g&6!b#_}VOy^P;F)*}mTSCZowfriqA$#A%E;KR=DZ)db$+O&$sqn=bhaTzSeE2jhF_5fB<aD&VWSi%$RY|E0vf*6y@2gsavhv+-aF"
    "Y<!~!UV<K8_IOlgQ!1@k(O}D_-joi6X|{UzGzlpf7%_b*j`AmeWyqI%Mo3B~Mw*mnVw>W_4Q_U)eQlCdeFeOFW!RoZPIro}bkCHNEHb)nvOyPV"
    "$_UqP18=uNkwiZ(-!l^nJ)>^Nd(n%N?8zr?cQ#YEb3A0ixY{pvY3rD1QROjTT*GIsnGwX;jnA+xlF4E5#JzHf>MI}isfJSsK)>MZeJ6;SesLYl"
    "WrmU6ltKvNJGiU-o}O3W?$_##z$~E&!`F+(b(4^>B8BqT342e|5i-|7)e3mASgMF?babjQ$WiD|jEQ2^`cBZME=$qzJ~AXO2#BWsf*kJ~;@bo_"
    "{`xdNM7XN1n-R+4BOr+huowz{Pl!i0;z^rjk>Wny_dLy>yaT?-!zO-6k-(LDH0h<Rarrua`&T$+q3CT}fErN0$w{6n-AyM{e2#Y?+#HM0uqEWk"
    "W_WJHznvf#r%hYSPRa{O9D#?)Tv`(1vvES{T>>;pFefH95;rFa-iyghg&RnWRzJsh%c#qgux9pvk%}ZxOag;_sWlC~yw?5}&!xjl|GLdWlJ?ob"
    "te;Hw@lX%~!w9R1+gN_`YN$%@|4G{yS04X^hgPZa#E?FeJk+gl=pn!N>?diaiE5fyhbbLXJU~fCvd+nay5Bpl;aPlgWk||2<lSs%7mVxq^AyH;"
    "?Q2@$7k={gkKP9HI~0I-;1KOBvDOq*XtZP)fsB0H`0|h_95tlrcM0)~S!!AZzcj_Yan4F>8R{Atp)dP$(H-P%Om|z@OGbqPDQj>Ka-YFN{T&pJ"
    "hw|<7kg3#FZH{8=&RQ&cCA^nv6@i`PZk%}x@J9?M{x+K#yLOK5S6wX2Nc{O>k>>3q3!gblgwYeIqf3d6=ZtN~x7o-kH0}NL^c$t-rA?4TB&hP="
    "5L_0XFcdgdV<t!`xPW#t#C2HM_}pz+0@J1R?4gNM5pMsPfM)A_--xoobJ7liSl6X|roRz#D@0{ne4rmQVorBE>rwlqmw!05_~iyZ7sg$WiTX00"
    ">CvCnXSd=QO#J(HP4F0(DAl@l?~;yAlk8RG#rIN5+z{qEDf;ATZ>@<p@7ER43}o}*l(A$yI;D}8(fDV|OX3n`>_ys(ivKtUUHzC#N!i+|l{8v?"
    "shxPu>R~i)u0T9W7~}CcQF_*xueU|J-QET2mh*s^Gp6!LbO-_^HeYC&V%Uvnah}9u_TdIXDEW?oeY#C4QFa34hV^w7u1nl&&PYd%>=rY-lMwOF"
    "=!_+8GDYR(*P^J4hcpQ>B8tCOf9oN77xM&yG4Sq)`{-ItJXy^cZUOaWX*Gp-Pe7sGOC?EUCkbYr6EPY=g#J;2*J_9_2yq3pG+o{8!ekkOGveEA"
    "TBYV3hE|*3<;<ppml3W~rLw2HyA%cY<1~<0re!M)cJ|&lUXIeS$J&YFZ`2R7f{l*%i1+abTx(tnqxW~uo!2zCB-83$#S48!#7PBCzi>ZVm?uQ?"
    "zsGaxio(s@-U6fPAjf!c_8}ZhB0S_K=uwTXLUo{5KNEQyz~g}_`FERp#^F1<w*lj#rJMLSiK&-+U%|6JH)`aBi5#>0M&q{Fg~)lCB}AIBIcAb)"
    "zD3j7`yko3;bTM)e1PXUYWBtT0^J0iveNO7a^T2l-3?BN7~N>n7bCmg!S@*TjIoON4RXcF9A!z2SU^}##fGIg5z`NU+%om4RF6M9bigLH-xlz%"
    "@JBS_x%Ycv*MXl9QbK!i88}NKV?BM3FbA40zQ6}bgSdygtJ`UvhZYZ2@kr9)fC+J1yvGy<sgBbKH~c2uOVgR9VrXN=hSM>sN&cF83Y8tctRGQZ"
    "=0}QSs?sXr3N%|in|A0?Aqlivlx2iz>`9C0y6~b;8^YV@<ihY)vdiF}pYAr_!~@lw7XQzqxHyr4meMxeg(k!F*4WB@&CbOWKc?jJO|+)2(Lo#W"
    "%2v(XvJ~p%0H?5nk0;=m2xg3p@zK)58kMlfy`anI(5()CDdH`v)tPucjx_bF=p+{WFCp|gjTyKiM$tRqMNb4uCFo5yC0A`02_#BGR*)#^<t;Xq"
    "K2_SvI-qG@zoHQ8Kp`?miQrQ!8+Bm$koe_~3yiS1h6Al0M(eQbH9Hny$5sWf&3uGacnXiw5$2!LUg9y*xUpL?*OHsOcgYH`;o0O;megIA{KM6^"
    "ld%<i3~g6nyO}AnARMk~3->Uvs61h1+N*?C=wR|BNU2p*hT|!T%u+R(Jb?&n%nJ6J#B`vbIhSEfU_IMj_E+kbMr+XKh{D7e*Kn0j&Gae7-%q)+"
    "3Eeyb>2`ly5`qk7al?=hmdw=l$RlfkXL*Y;l~HobiY;mMpOlYdWvphZm}DoX;FF<^xUvt;$jy{mWvGzwd&C-RrZvDUrBS`nQ|4Q}Dn})=$I(Y!"
    "I%<v_hHv8nCP_Cm94uQtO&Y^cx~df3hpqw*0bc2nVhRDhsz{c^amg80i74|lE%1oZm$djt%9<XyNq4i0?mr@%@Hr-3&|3_5*>qS{1VD-kWQyqf"
    "dOZZG()Q^K_`sH%HB&6$y{yjN#P!8JKrbzMfnKe{h@6;oM6PI}|HN2$KS-OLL5o9Y5C8SUMu73f1rtc9HJ|8-{cY9kwlO675imgwH-9f_#;Stg"
    "4_#vkYG`Gj5>Iz|bk_(GJQbeVZ!=qtQ3^94(BRk3@~zHk`0bmpTum0;J=4J&*fI-#?r3aT3R?2UD4F%|rD87AdW)0w)6Zob3(IoQr|?mC>uKVp"
    "(Lv^+b6QPsRT7u~#x+KvEAmexQCA&uFiH0WrO^<gjL#T4p^bS@_jiT*V>9$A&uk{4X_Af;g3(cBv*fg^D0YESA5YIIUHmFqfi>M<;t@bP!rLuU"
    ">{BE~r>9`P*B57-%r-iLVFBms@X_9ZHNvdV6)0~zPonx9aQ206atQuz2({l=4>k2vR0|O<Ys%I=LP?xgIh`232se($Iw!?uc<Kww#o=SK7P4aS"
    "O<1!><uz?-s0hm_7PvrrPs>xRm!f}?rZFj-@oR%rGga+QPySOA@v0V~)Q{5a1hZz>oKz@VvS*r{Qccy74CK00-j}NTyb7Ynm7@1bMHTeCQprz-"
    "iiaXC034c_ldJ<sa2c2OKJnF}3U4RP<Ki}fzggjRC=Uwe5!~gyjB!re<d2LwR1^PjAAWW}<(*rax4r0niHr4k+0}$A$95FABEi~q?(Md-$)$OT"
    "e!EXwy{#h3I1wiXx*a@G!7ajUPZ)Dj#GStjCyZ`Y6yqutTu(+~8waTHO!~A7W78j}Ec;{bm5{sU$plICQzg#U=q0+o=!Uv2w%U}NO~iBY<_rm-"
    "sQDyL&Iq$9b&ZTOK|}SuSU1h>2XUDU`k4eQh+cRNK78&x8`q17VWq?%od~kwVx>n(q!vNV&0PlL<h|e77wG^u;yOL#-as@*nHSl`(-p)=^tZIB"
    ";GIcn-rowJgM&nEz3unuY{^q3!~=(K$cgnQUh=dky;nvkJ{J5D0$8+D-Z{h;;&+x~3hlxNhzXXoWipNDYuCe@ZT)k^ukg*_{pVUwz-M0zyIUT*"
    "9e-iOP~<<!`P9U+0785ZpL#&v+>!~NsRuRm+Y~oK!`PtRmhhu1x7982_|wyU#G$V@pLh=!0L{PpYPUC15?>a-Ocm9ieo0aJVN&8dJfI-{)aN<#"
    "rcO#e3%E1yg|0{tUJ#Ss$iLtOI&Ba0Q&?%nG%5PNSR9H^RzbxStBasDTQWftdT_1}ubuDLbji#+6p6OSIaEAmWtgpQ55H5y3sZd}D8%pwdZn}c"
    "!DRvK6bw>q&9#&ycxHwYJ(fyHg355_{%3X_fBNk%^e}=^y*MIadiJO6<i2U=fzh6>e*As35IQ07w3)W_0+ShynP@JljW@)`i)ICu<>%MSLT`du"
    "Hm^35ld6wEkrGY)_&Hen6mHF}#s?DC-=<W~p~}J@G;popM*PqU9y-dHO$s^rhllY?*Y}tSjOt(!;=|=z7*|*0b@NI9(HZfapswux($vqxqbEpB"
    "MD@+H9Ks)@B7LMMgqKLf0P5^NnzJC=W9xWBP(YX(#vgn~oBvTI@9%qaypJyI29cx86w6o9Dcc1mfix>&zRV49Ch7@!n-204tX)0GG(`3nJ$x6x"
    "jfb&jtzi$}w@OT}iQWYl@fV3=eKakqcqbK6kmBP;ZC*6cPP$H__n;jZZT&8UP23C1eIs#s!ThyyHeT#RVxsAq4f!in1rcF05YImVu8P7wVVESE"
    "lkv^ZpDl@z@0hFT5Z=dq=`Z>7VB}+uf?Cz{*FWN7qv^+Fho#s*O`S59)p&h3VoMWz%!ni>5cq}?XV6S#T*!=zjxT?jR>2JV6}X{Drb8=jR-Jo&"
    "v(`)gL(>`6F%4ZR`ctl*;snz!81oC$?I2900WiQt6PSt3>o>Wg^DPV#fu?(yHuaVzbdWA9JO7csW9+ftq!TQ9Ye|Os5a&(oK_{_!)2GhmsW#P*"
    "pLtTD(@~}~o1Bs303YIEnahZ;xXg%g{*M@DFF|*&*3>=-`XBH)`#h5PnOieoj>PLp#5v@VPxyV61fqv{xkbL^b00MyDYNzlqV3}zpaU~kqs3O+"
    "Jkv)o{S>dkp&$GrQ0QpSBRnV;q1a!6wHqbeVg8){6b%V}CR*MSC*vDo^){ZU{#AdK9<$kv&E*){N<WMK$C)mD7|UB1+J|9LRPoHynoOgE0P(6e"
    "&4w_AUvH&(Z#wtXznIQ1d7=qw9G&p<%!~b|(6y%dj+|d(Ej9n|<fp}fYX&CJKhG)3J~?7PT5#Qe@KM6vcpkJ&wp#dP=(De+V^<BNLz1Oo2qxZO"
    "R<cgIQdf70hc}3}3>WI?$K=Pfj1F_K57(YFGYE~T4sLFbzqQAq=xe&rN1K2@d_cG57!<ayi>84?^|V<{G(Tf*wj#m8O6bjg-Xu6(t%}>ie4K9L"
    "XjS#$A8F`->GMl{Mr^#4I{(;a?h%F^N1ITG<P;@w%)<zRrpV12CzemFiYbMbNk0@z+z2A+nR_I)c{GAORG`P3t>XJXfOvJQgSe`gjA_ubN>tuN"
    "0IIAU+oo0<5jBk3Hb1&`A8jPM#|O*s8yqk<f$Bc^)`*ha?NMZ5B#cryYnFgZ2jf%>?z|YIL^D(A?r-|icJiU4psUK~)QI_XRhy2It8j!M;lF8y"
    "czOv69RjPL$jM*&w~o;#Ei2O;;Og|L4_g?%kFOr3I7dny&nK__%`E==f3@NuXfP=ICDc?BH13rYfPruq@o>tP3g>T6H;+X43v@?oki<dSJAh{h"
    "#PUHSIlly-EI|`Pa=3sy7f~vVI5E^BLlt9zwvg&uLVs{Wte3fHir1qT)uuE`7w=oYpx`}~_IyBifU4BgYd*%lid*g_W%RkHLyE~hFr&E$@Deu-"
    "o+Q$XBI!)#kr98l(nH(l?Llm<jX&BGu}VG>S1C4A5UmInH<se8?cy*HeBl!A<cH+nvsGf+K-@&2Osg@Lh#^0d=Q!ep{*!NDMno+dJ982P8vS`1"
    "_M(%7d|f$eI)r`IC^#5+71AmPZUH@#dX}qD#1A}(1`E$pKxB4JYhPsbOhr%x@9KWrCjhB-ETz;FJ28i2x><ek2NXdkMB7QOMlEsp$Y)747pC^n"
    "1H7yIo$nHnEo7#GF(cvfDpy@TpVA=>dImtN1_#J58<Q-<M+Q1-RYhpr9QnLdkSry596n*`!!gadR#ET0Uq34(1#f2ZcZGPRdlKKjruq?~0v*K`"
    "9b6Zq;tV%tPdw55@X8bP7+*^n>Rjs*EbsIJ(S3Vr6JO5XYD#-3@m-A(C2mawOtjTSlu#~+>wi>}IMG`X(}#<{+Wc4e(MMm>;=cu5qy8fcpy4t#"
    "MVp?tBk$c3q7;vru(qbTETv~f%SvV<5>RtlW*TF7xkc%TO)KNb`~ox7V$itiJ!ahHRH!V9T2w1PsXl>^h<g=H7#b+qIgEDlcyM~*w<wu|chbaH"
    "pN>2w6*BZip?Z;;(-d24-HdGmLttO^>#Jen!tW*`y1rY)uXF|N_k9C(eNC}al+4T+u@QWyd38@l+~HJyE(71eOLo5fOU=-jxvBVr55y_j1{@40"
    "_g>>D;v!Yk8hSrv9lGgYij*A~S(XgdX*OtttTvn6R%6NJ_)03~3mfW4I*p4KjcC&_*%8Z4GzKZ7B$TVvQiqQ@Mt9!F^APA7<+3Mhrzvf~hwGn0"
    "L;fq27;~e0Z@#9v+Xu*nBid?<^-psz2KQFLEv8qVV46lcOk2+K?9=B)@ryRQPbsm|p$*tEoFMEIjsAY|1EPENY>V|LA5a0+o}gkHc&EuxleXpH"
    "Uxs;247{;x)JdUF8@;Q`B&Q{B8p8uB5x!1|HO<AFQGNpnjWGNonYdky)94x;;L4u3H$BbTyuQ)&pTw;+DrwkN1pNd?s<WHB1jhV{A`Qz&ckNPC"
    "5!Z$pQH;VaZwb8>Hs_nmS<U05WrnsrjrREfd+2!5Kviwo+UBSjSr(TeLaW{6iaD1=^(@Tp0pqBXk%6)5=>K_8S3~_OGy}LL_meih_#=EPz1p*g"
    "OEub{$3t-;ZWm2=Pk*=IJa7bQvEB?OCzGjuSM)L7GJnUId8%6Ki})~i(veiOBFHo%5925LGOlV2-l;#Oi0)fWs{|c<@vY!Sf+4^{tnl1myu8$J"
    "H-zpyzWYnKEoP<YiR3{6@5oCpepXGt_Fv_JlVs}O7!eCbsxi0KyO10e;V$BIt(RjoG-rYib*(fp9`O*IUN|h#UFqnTo8sOp5}N15o==@M(KTG*"
    "Io-t@iF?HbeVAv}kQvx&*e1xxd}?dG`!bjp=wTniy+3*g;x%s0`c*OCpM^)hXfwNABhDF7BdEI(Cs0B|FeNsb`_XS{bV@xUg|hV8d8w0c3buk|"
    "N}8X*vxWg)|18*UkwnMe6Z_DZ(|~oNi1)=k2A(jtzliJhU3N!3qqkt#eV(x~Hzdm?YrUV+rQumg(V}=*{THge&u_d34X<n4<Re`ES)PC5f*!?n"
    "Qn=aw677)gXxlx)6_Jti=2k4tUx_;IdjF89pno_=-|!R@H!PP+v6HH3@uj#ec7yCK1KHZIia*^`6taIBLf!2WTok)kb`c*qXeU(fRdBpq!6WyG"
    "3C5M@(exMejDIx^>Q>As^BgWxYw|p<Z|QKe$@<D5_AiK)n&{)d7MIb!wx{&?3;4#myUXI7+>dSz;lgb^nz4fE{hpnxm$mdCW&&)q(d_ULh~Q$h"
    "UmV9sRzpgSe9xXM@g7iVbGIc^CaF9btlB6DLA)*+u5z+!9uIP+FWLap6+acWA<afoCI~*QQW{<nO_C-Sbk#Mb<r542$*Yn{%kcy8>gOuOws^&4"
    "$|Qs4_ik`X)NhDQ8CX$F+%_#9!<5+MS&Z)I7o2XQsD&|u?I6MB-sHinc%TK#ErYlr%-&0_ROB50=R?YVaoq;?&J9%>CDHBB{l@ETW<z?M0tIXv"
    "G8Dhea&we-Ohg$HX-D2%VW5FPlTwum@L+9C7+bTp5d+s~5b<`X!2v!()J`_(9=%Al04WXv%x;h``5K;}^`QC5D6_)#2Spr*b+k8#Son=-3L#@V"
    "KT}N8jFb+`>>QcDJsX1z{k<431)Cs~5_gZRSQo6@J{2+4AzevkKhx@ohqvA}V!ZtuFPQMqDX+<)zam^s*GJb<Kj(7Lv=3JRTKa_^Rr)2hKaN*N"
    "@SKGo4ph9a^#d8aoQ~#Q{m9W`t2!cj=5x&}lry;Ah0}eqzXEPc{mIzGK{!Y0@KFq$zH1?qoEvL*;x5h83O<ilo$bUCace9C>^&_i##~4TEE+{I"
    "Bi`jV6b3F-HbM|~A6&s7daE=$f)UD5bfb3gH9pmkb+kx3S?8p5uWBm!#rPU2u35IJX20*ajL1Wh|0VtqMq%pyY{aQXLq;3XxADK?K3Gom3X&{H"
    "t`6oK2um&-FpXdT54e)2a#D>M|5#HgKJ6f*hDtP}&QAj=Paj*=M4i|SZFqN&fG>^UR^<wfiJJr<j>*D7#LpC0VOUs-2f93FNJHJ?vj}nL0}MRh"
    "LiqFYlhJ2_CJaUkCw<8UEc~8Ma~D@5?pxzsYb{(+8$$2zix$EFJZ9Vi`)i->g#BGc+@g=oCh)V#17l@6JBBFoTGOnj?y#$$^2%SQ|9s$_h@U5_"
    "RZmx_H&o)8qN1BxrQDe%+2a9yu*by&DnzA%;hLrXwaw@m)k!51ZT>l}98u2sk*B-nqvyqvWkJRJLRyd$hUvpb*!;Z`HrdG^p;29%l;g6kn6bT9"
    "EGQq)21!X;^zl+tb)P7VB#dm1Q5sPswo}81w5iYDs*KA~h%Xz%i=T(gPv<cGVn}#|5MT@kXHMeR_4)%@RXlzeK#TZ(sV(b_$Y06RT&1=GrwLP`"
    "#3g!8W}rPi>}X*!3n#2H!B>*~HSiXr6rEP55r4OA+N(({O#I*enAI8)#}ROL@1geY!{)17;;i~$T^zq8wgM3lZ8OOLcsk&~L`*mK$?kWBye|d}"
    "Ge33DqaL0)nn<5egC9Bx;vQ)eiS^CoupMW@-C4MkB?iskK*U#bJ4--AShN06t?W$mfu4-!_>l^wgy+&eP<lh>?aGgWDBC<4OZPw$PFN;<m)n>}"
    "nmiXl(-|dV7|rvhf-^~6{`eF;g-;@5ia&sel%cJLWep3r^}aW@*2OWRl#21LPSjbZco#~O4I-TqHajh@9)+N%^d7uX)lW#epT0rTn}o7bD~Vdb"
    "U3NdNxt@=l7ZC*dT8#FXfJ!yymgK>(6z818H+j7;JV`n{mx_3a`_TlbMQBZP=E1P<3h*JR9@ZaGuK65v0V6yU?=`#V8OUteGe^lWnTT^5e^gAT"
    "j?vzFc7ukuke%vB_Ge1%A5Fz38ltuG!4LmkNnDt<?I0Zi8$<|B=NyP$*wZukuTxo*(Yb)oy1v~*pu<i16zFOmw_@Ka9&tpH)^z`r_5lKpVt9Kb"
    "q-q!|0f=$L{_omYB4Ng=jW%)9pFIiD^o)V|J;~m}Cu6ZH)Gk;RX8qfnO9s(m6K;G!O>9b;Rq;RcN6<W}Pqe(W6_D<N5;f-R?w+xF<d9Oah!-r5"
    "oB{AQSrR`^Sc_Hi1HebnKFMcA(b|fa+b&xUP4#-SM(&@+1SYzl4otC?%I}KnXg;o{DvMe$H+O*t==6?%m|U>r@xabhx6EOxT(mI|>wbQ}b#-wn"
    "JAfYsO8vmuo>+et;|R&L<St!pf7(el9NTfQgAm+Ap|p8|542Uw7CP>?ThuU#9&eE+AG0?0tdRq$l9+uyHKcz1h-~+vNi9)EF$P5dwHjMpVNf*1"
    "#s-TNO`iaosGy#;t@rouQ18{LPFOo>k#kgZA^?tymPm8&N~KNl{GcyD^Ii2z;bYKWPb?i#m`$R@w7z_WjO*5_f++gx=l^X-oL~=YIGIt=WEVB<"
    "(KY<75+1XUiP)$}m<0qypL@}`#UN_V33c{>Xm6m+4!4@EBq81k;taYi`oC55o!n)(M!B4`gZ7)zEYa`tttxxF+%3sXQ(`Z9CoU98S{P!1!E1ut"
    "Nm9&81nLt|O!`#AWbseD?W4eSU1?pC7MF2t-<a6*uo)k9maAst<xLfbaMgckQhf;KjR4m#Zfhy!iT%w{L+Kc(n>zlmJSE!ZI$9}!gA1FQ0w%uV"
    "tb|bwk&5L8J;yE8d&Uq&wz|L|m)=vqFZVfk6X$5ZdsOo5e;sWsqF$=l(c9X83ee3M8EfYjF$t;l9>KO7br1=_=%%n)7jP<s9#)g2q?|9r=Gchk"
    "Nz~}nu}hWa8`RQ5*dG2EEnc$+=yu{ho}Q?;mK-B^P0kCi4zn2aa1dxaVA6?XTV1m5@6mlVH-9ZM7;81>apBs};lYv#=k(;$l%#(ULlD?IXcWWi"
    "ZnC@uuKVdt#8hJWi23v8#i;*<<|Q!i!S!WMdH$7zPO1AdjII>jO8mNpmta+|9(t<z{mFp&mv~FEnf5X983^^_%e0z0<iv>~zHCCpA==nPMKkl1"
    "M4}<dB7R{~ZT%)fG}%1!ePXScu)=xB9#=7m7ot?_XNVzN2c9?0cJoDTUKLFfpE_jI`rHhkhH)iCxZF7lr(?7RHMo~gOxFfJ8_@*yg1k~cEEc+R"
    "-!R-{`JdSyd*9Rb+xu{vNLvYJ2}{tw5J#iQWAN+HCsWxt!U*dU1`_Htec_>Qlhf)dooJSrKRYTY+Y=8IE#-aYSNr1Fsn3^3aLFII_qy?}+<5ch"
    "W^`JF5u%QD<3Ido6SG2&m}h=NiOpUcomoXp;`018Uin@n;sw0;7H+=eln55!{*VY)b7+$~!VIK0xUY{1>V>LC-=6f@vV2cx%%PY{0kM9QZHny#"
    "{{=T_oK{UiVhK8!-fHfnAP4_y4;^BBW%F@1x9Rp}v81C6SQd!3;Nk%v5%X64(44Sp2gFW66s~S`t*+*CPc*v$Evagiq!agVh@0pw{<@$1-G5my"
    "bp(wRFH>^m#;yea;-&TQ_&=?6X@2qFgksnJ%TGPJOFbS(aR8yxs~h60{N)<*dSqG@6WY%d-&4tDHVYwCnpJ*;_lFt|@vzF=QwcBHX~>kO*KId~"
    "I4o*uj$P(;`KGKMMQX&GXx)E(qIK!fr7~eiKcW#oom6qB%h2{?nYu~m*U%<+#Q0n`%GyjOoe1CQKHKCrqr^q-oLK8`DC*C3Qa7*cy>f_ra87jA"
    "S-yZNH+YdLVJ?tcYYVu%B@WSiDs;MqlePdLRiEd5>7?4A4sosGL^pqrpptyq(xnuUE-4=Z|M|X8v_i32C7UEC&4DhW;N!GGmaV#vGJUd2O7xl+"
    "C}L@dc01^kz!ZMq90z%v1q`F|q`+f`3(%n)hdr6(?0b80!P<DO7nqA5r-&kvHYg)<4?%*6$)-%jm<KqF>uhwhDT96QG`n8ke5n-%98l~73_!AB"
    "keteiDEFvY<C(L-wr!`*ub`=QDo*xgO&wFwLZF~IyOw&b(8lLxkIm<+P^GefpQ3o!KMAIJvH45aW0^GZy+0$KxnamAr`@i^9FEbrnH%sLUR6$u"
    "adD42Z?u{mZK>ube+gc^PnhdKEqLd?trQ>_?Jdw6DtR@Iqczb)?-BAix-Ik=zo69Z=%l&aCgNNC(sSQc=y}$t7^?emKZ}|l2+6Dd{y<=wp5XbC"
    "i3%dQp+!=Dh*CvFkR<z9Dd94-6y>&Jy`s5bPIVPw&NfZ9IJj5(@HxwJP|rq;!dTquhAobT;#tV_xA0}ZN1VJUi3f_+gK@uftw;}M)NPZnHn!Ki"
    "l?sr>nKZMNi7;X~CdtwVjMXY@r+wi{CDP>P;}{{gDa+YMp@A()ahsNbDcDwRP?;cZnCaqWzk|y|qgi__i^^&bFl>!p=YDVwF_}TnN=jN;lK@o2"
    "8R$zVd}A^j-pO~ZXb>iM;u=uf2X%Rtkc|JICW7W={P8XdFw|quG&f5nlKa%UoNWaQXjM*5nJ99C=4HWL$T=OS0S(g_wcwhk=J`Z$p_Yq8=?7Nk"
    "@eLGbX~4Q;d|#<brPB1dO?iCWjvI4}G}f(VYlK=i3U$2aeRKmo(XCGMw_d&#1l1}n)1O3AZf?eCl!@%TUi`^eCfiB6m1WW~o`Tg*TuMyxQF3#|"
    "rxDA9@$vgvRGdbR@yr&DFGUoUSFJkq6=P%Qp-TNy$tj!^TMjNw37j%M;j}cxD(DDJn&THv;|Wa)E^URR;1{mnWT{3am&?Ti4JH&9;Im-0Ax4v="
    "y?eJ2Yv?3ztkDt(x8!(@Uf-K0_IKA4*UQeq5}7;v<ZG|pxQ@<=vVE#JauC{M#9O18Cttr0pU&~zt1JWp@J`|XBNJ3!w8R!b`&SYlV07SZ(Pl$n"
    "SQUQ3FS(AV#pHpN$;k~ZCs?k|AuR)V{PCObf%7A9fTYtE_yz;!Egjb~;qb-suD9N5kOoDu(eLlua*F8XwJqejaeN+)ncLT|=#_h?778Q`iFfr?"
    "Qjr`Rqe!hfLYk}ySz^1_&G9P9A}Td8QTOWrepQQIjb*(#F@~>g-gjNs+iXD)oH{f%;S%fGcyT&l$Pv{_RJ$xD+{5f{W~Pm(KAsK=KDy`^>SR^x"
    "ad*64pKpxJ&ZomLJ^ba(kTeOYj-4bvPr#r*i7r)5Qh?~jWpOx(%w`p6exR;7cFHS#b`(Yq;I^2UpwNu?7cs_T+(It39`So3IC!u@ryh4rnJ$bU"
    "#z?tgo|~ja$Ja|z;`;~z;Z85HX7!l%5Em31O8GE4HjmeOe1CxzWBZ--;GTc7hsYTU6?Y4<H)T(JzY9O{NUH=_zRZ+{QZ*?ASMaNQJ(^KSLXWlO"
    "^=h@|d_vfX4y5$1S<>6%S7QYm`+n=>>DiKqB2V~lykT^}BkQdKWziLLy;h4gn6}7dhZ6ezkkmi5c3dz&rz}wi!CI`j`Il_6D+&p<0Yb4z-&XK("
    "JIP9)n&{f5T>fWcf;cEa?FQ(M#J5nQH_MGDiDc9_IbKKWRW%*Kj{<%j<Fpc5ve6UwXr2<`RM1gu1l}rmMb9{e>m`Dv>UPnLNWJxJh$|%2<kZyH"
    "=Mh@Crl48<@@m{z-N2P{{4vLoUbz4T<0ShEutCWmGy&7|v=L%7Qp#~WPb>XCE(MM1Q+||<h@{0S!X#_$)<jpclzoIQs|3d|_V>I5KR(H_ixDl^"
    "<|Ye_K!xxJWfO%jqe$1p=JGOcNe^ErBG>{2aeFb2OuK+xj9IGHG8!ScV$Ho&KgT!GyUC=;Zr>jjt`b#hK&(zTggCa*`9t&1Jz@uyi?sa<Y^D8@"
    "QnzWMu~OsX1=64Myu}ke>o>@fYX|Y3r_GulY`9j!e|DBqhCVJLI_7G%;(Mmlpt(9|dvw9EIt<krx>0<)FzFl?qO7d{mJ&Z_U~)<<5Xt$Tdx&8#"
    "p4KgvwQDGvMNPQSv^n{J`^d`0hvDCof*ugb1aGcH8OkC}HHQK&<`zk0Dn~fF#TA~&Gl>hTz=GIlg!io!;=Wg&o(_r;`BJ)j>wc1CFjlQdm6-7|"
    "JNdu)zY}v+bRrL}-K7?Le$l{>&<Nc&Y1ty?(o74F4ce)aSHuJTUU|2<R9}Q1{{HvX|MbFnPkai*o~pmkEQ^JTR<0fTXiTk8@2u-tv6skdWMN0S"
    "RDJU{_!EI8&|pAG9Q_$eD02V+{Z|V~pC_3R?7-#m#FEi9`K}??12>&|J*3%YK24_#=vTan(2J$6TA%HbR3n>=5rPC_&*&`a?OGw<8f<bpcY+YW"
    "?CkO5JWsAtBt;}|1audlw;bW^C=%tt-|+p>&=*OhU0+ph(Y|-A;IU=|#kHHF2mT0*>A!mm{yf=?@H^XWMLK>EGEgp=%i@EgE|*D~sRmAAd}@Rm"
    "C0#MUJ4voy7xv}jld788#L&~HD4sjt49(Cs>8wu<a#=w48otM<Gf$u4))`~!WTNrelO!F$sCzw{^}V$P!gXW~@2c+BjrmV-t3O$*jh>@@F*Sut"
    "TquY*LL~6fN5=8jTCG7h4_)UMeA=(!hBh^&q+F*KRN|AxF77z`iPqJL33U1I0$in@Gs~>PCo<E%1v4#Uy<=apMlb&E*zD}gZkpJ_F@T3VEf^c4"
    "Y0RBY$7CXz#1@As$62SQdDl!83X2o2?}&mCvo^hlZj*6ZmEP|ZCFd*MRIc>Aqs%^9LS2AK{P=Xrk2Q?B5pR?$2c4|7oVGoFs-}*zy%G^ZfnwX}"
    "N_%coEFE;FrzbYG2u#}%rKD3VdaPzoDL-SbtWj>CqM+;46{mq;CfNvXa5NaxqZRQsdi1Rcb@?VV(&5ypsEjxa?MPuozmDf#Nd^S;%okZ(KITn9"
    "?#WUsX=YtXl;1T(iucSo-}TQCq1?WngghP>_LgYMRr7$0hji{uEh+)POl>r_O8qhVaXlYXQfYR!j#1kC9Br5ejC7Yr{pdz=+wuK4er)fu)1aIo"
    "2~j(~9p#+KR${a}GGbELjRBM#XQf%v@6m}eXnF9*^Ccz;t*@76=$Hk<iHkI^swj*2r$u^BV=g*`N=>+9W8qc_Lib%fwXO#e4c~zyvs%JdIxO>p"
    "F0+%|#7&Y0Zqtr&#c@}g0%;c-af7D?dL1+g)aT>>?Lbkv6OjHl)y!R=X4vDw{pdAjXc$~;N??y311ksx@ITW~=#bLPtroolaEYSy_I2oqR6h?`"
    "Jr>q+_lgCrdTd_H<#M-HTc1a#O)AfZRpRkZ8s(7<JnT<;W22<TgL`=-c19z#Qc}8h{2htGgXhy#jvhVg7YbHP8eeF_!!IYI-`h*JiPySRv3mI9"
    "WVP!vXeaz4xv1$LI^G142DeE^cEY-x6Nox`N)Z`O)M^RuDu|-#X&zpT*KFX|m)3ixq5h33>Zf2_*JFJYI-~GbfPiyMiX$BU&DlVQYFeI0M|ZT^"
    "6?5p1#4*<YZ70<Ag(m%U6E~o4#Gt|&`KEVZUB+R3q{i0Z<dKT!jgAUuPedrep?FP|+=<OwAL7S?0Pnmcb?M!wt821Uvy)J+;ZZ$&tgc(!KVB|h"
    "!{^zQR1U$j)w7f!-@Wx{zYlN?ap9jHI<zeI#|26fu;r{)ak1Ncf}E?H%FNB>hB_8%H9U~-2yv78W7rAcdX7W4d(=4{_N!IIwv}qFwnm=F)=2QQ"
    "rsEwsC@uQ-Yn-_c9PzXi2OT@CaBo10LDv-zMXnUcJQXP}r0eUCBDb>+<=ess(mYS6ZzXK&CAnuROh`MtkLJg5u=?hk%9_;08J_N&sI#h2!q8G8"
    "hOK*0uV|U7i&Jw{fqJxj%8tbnZKz~E_|z12$Ecs`FjK&#=1}||TAtl2jpJI=WDVA`)G&*GMkHE7uLzAjuHL}4>U1i{sCSDX`W_3<%H_Io31;Kj"
    "RiN$du5Vd#Ww9(qX#aJn@Ln>o&O6~p?_p?MNoR)usmyx>{(1ooyydF3p()kMw8>igKE6VXLMxP@mXqQDYyN~|>clPz@W)qZlJ{wV)(!monHkC#"
    "B*4?SZZhGU<~i=Q6Pyp$Y8a=PdcDUXPo`GoW^=KEitp$NgaznOJv?J0Zudv{gkWY0MNJ{L=6+=Qm~Xa?!2pt-_gzFMq35JSW%f?+yaJx_2ia&h"
    "YnTq|LkI^k_Ntj<EN01nv9y98tW-=|zAI1{PG6@Pn{~DU)sk<hJVK(Q!-)W5BuQDs?ubIzRZeGMyx-9#vV*v%r?ti?qSvxwS-24ku(pP9dW+Jx"
    "^@9i>q2w1zh1gCm*7%y&HeB2oC#R;mCh*xvV&IRqk;cn;b)~L3TU5Y=+JSU*$taDD;>lmQ-?sF0rP}RAlpn7(s37Wz>XcJ5$4;liG%IGTGKt^t"
    "00qxdmiV3#S2sohb|2WH2qbYlP8Lwlv}cx=ZRNZdh_T9?C^?Oi?><ah#`m;S^g57E2JR5W*c13L31^@k41IRl3C|VE_8341hJVU6e@t9-=maz>"
    "t|^wQTj<FGnow0)cX5MEOe`<M+9|))!40a3=UzmdB+8?FOML^4k>RksF*L1}if}04FO|!M3aOe8C!g~uj1_#Zh0774GK{X``2DwO{La<BEEFph"
    "HZjq)Ybz_b55&0V3pb4HFq3io^zm80uv~zH2g#Bbip7ZfKdkzog!~XWYn*U{qqXUNL>;LG(Tlk`O;V1kEX6TCGaq&WmCnRLM`035$xH6<hhB&X"
    "fy~t{0x{f|O}EEnMFKAi2MI;l<Q|2roNa?Rrg56+J$&>=3LRR3M}2d-SC9KXO`vsM@_*<Ee((cvGvWaqF3~=K`uHUe_M*oaE#e)OI~d0j1UXKz"
    "IIjK(?ySciv*S~WEI>jzT*7mX4<;TA86PF<JZt7i&;OfZ45MaG7X~x8$PlAZ?-}7n!4}2$BU}hg|1wK!Dgtn>Q`#p;_9giM?XzEuNJR&K@WY9T"
    "wY3{ma)b_{HseAz!Hm)iBb53mP8&6t8HT6VEtdZQoGogGpZCf{?Szhqm0~9T$&(i=heplyq)(mGT#T^BrB*g}D6kTzox=g*hbq3SBq@!e7nCwh"
    "jXYRawVJXdB5RL`NTl_vuU`46t3{ff8uO?XWRej6#JtACOca7ru>qQ&6*q4c5wsxn`_tl8=2tkHSeq^`1c=2&e`5+!|0;=e#<6N)u%2QSTdoPB"
    "h(wf(+1%Xh=Lee<4)T%)L9kdu_%t>KZlMf66yj%Qbzm5Kh{@s(++GG;%w6+PNq#KE8GCwomR~mWgm8BpMTOF5KdZ7IJ5FR(GR2#3YB3nli-tyF"
    "5L&JJX#B5T$3S47qCayj3<JFH4-uxWrF3)h-tLU?5&CLMM);x>c06x-I@OKj;eQo$)zK!6JP}u})bQ$iDvKo=VUBT)a1P_^c>6=V@vh4q|8@nW"
    "Fz1YZ?X~CDa96~;cMGU);JPAkATgFMOzpZx<0S<R6~!>8in}IGDVj!j|36o68YI_soeAEz=Dt)`)?Niv6;Op81PBlyK@bE%k&-Ez+IO{9w<XK6"
    "Y_+M8ZH=6vKixlPqGQ&Go|uT989Ut59q#D1X4+$W<gsOiWXUEakrY?#Ywfwe<t}r+b6*x9S1`a@GGD%T@44rEXZuc0Oa`QTM8Q;+F~ac1jaf5Q"
    "U{^2~YX<=eFk~<iiIb$^dEQjr4uI$3h4fgp)VO5H5rrxTfd{hERau}1eiZ2xd4DiTHetXdVNUxu&AQ<>7gJp+$vo*`q<P2wO8+hDoJ*x*o&f!>"
    "72;Sce2_MC-IC*Xl|1z|A^w3g1X3x4##mMenl$L)d($W*^TQy>73tVGz~2^^p!)!(#iaWW9U31WCq=T!#@FROepI-E6|h0NDD;AiD(=#yOMj83"
    "iE#UW_jlZq>x9NmctgyR)I*?gC<&%d2cgz?dpdBOe2Ir);=||_W}`1So5eM{+}i{@Tj$By_G{n1eRP94#Ymegpp6aV_JOJmBp>nN*_$^Vm5|Fp"
    "{vq3l>(@8TVwmPu7NeotQ-kGYI_2y1##09;aHEHcM~^E0az?Y|@k1`-h!Y-LZ31Pey6N&%$h~_3Ghkxwu8X=`@6ZeK4l`Br)Oux#bQ&>Brsuj{"
    "q#m&to(>S}T`fd7-DhUU3bc&x@{cw!3Ol?#Fhij^nk1Zj!v5D#3YW1m8a{AS^w(l3U5cyp%790Br|DkuA}7a6Wk9b!U~*@m!?{R=TzDdRk}*PY"
    "<5FFueT`JQ*HI-MAhzRO9r7&FS8tQr(^cB(f2p(VkLj2<``&e}-??gv1QzG#VVlUmkaAnfZdXS}maEFiqgR+|as$@i#YWyZIV;uGpd>07U*Nix"
    "F--o^c3d^)fpA2~<Vtj$7Y2%50MC>N=PxYWZL8NeQ9meL=+%{_Nf*1Zn9L*k7kH$WU1-fX8+fU0{$#K_|Ah`<c%?v4<oYd<CQEUhAqeTqoKi06"
    "?VTc`I#qgL<r<DSBJih@7(zGZEi6E(cw%##cGLXwlwi-!FCs6xJ{{UaVTvqhHTntyt%t)b!J6?$|H^yQ7CQibW3ucwRJlBJ!3d8~EfbE^mX=hN"
    "BWWCyaWO)k56_H0iwuOwhpDLwf<(9P-Zf@0i1b6NrFxw?F6{zLn*ArB^gBwCktDm7%egok<N%&IHN`V7Z?K1SV=GHbIu4KBY-GbsQ>SQ}sN|--"
    "oX&|Jfb1_Wb2p{l9m*vt?tuey`wuIm^k9CZlcp*haw-rtOlEPr!+cxVaZl9i*rdEJwLkT#i3yz%*`kB^(ML;x9h2+YJgl;(4i8g}tX|u{A7c{>"
    "P7ss{^7i_uE)HV^$fWVb*j#0-TrLw-ab$(CAOdrw#R&XNBgf-U6YSN6!f2*3sVekcL@|Q0_a{h7&XmYE-gv`mP{;FthT}NkuYnyMg+ga?;3MuH"
    "a=rU3#+gJYcPc>mQzZo{JfDu>P*uUIL_6xSd|n4jUQ;F!q4VwHj4?xp@4|6Rh`Mr1Njy6{>lF&NeRDS<iooK=#)xbn3x1|)wK3ro322j>TOkX*"
    "zdmKhnNK%Jzaw@o$Zvy#?3uAyjB#>`#ru9!NU~=mZ?JtfP=W0Du)jMHRUk{m+1)M*e7N1eO7;O2N&z7fgDH1rW@g7g>0oJ?V#GupN42He=CQ7B"
    "5r+<%yk3X)W|t2Y!Pl=lrQ@f}DW%?|OI<ei*!;XK)io&tS#U&u!xG8!^v;Uw5A4yNoxOY;pR!iDc(Gg_GGn>OJ32!NzM4sj6)ve<+cMSq71~Nv"
    "h5)KaW0MUgLnsIq;Z`bUDtuse@C;HS!f9%N6Fc&5&<~-o^GF@yu$-o+^1?lPjCqv>V~wsqZuB%gN%CE_z{llzBs$o!(wjS@nJjQ+U|$t^9DEP?"
    "xmCnGBc7lAP+x4OJ*`rw<ce$_aq&GSS8q0KA%Uyw+QkN$e%}S{gz3`(^t|x?=r)Ywo1Db%d)b6t{u2pr&U<KfR%28KNWZi$cM1i}!7I^+anN*~"
    ">kwWN@n*A0wknt2hzHIZKuj<!RLPojxRf;#<)JF(nx@IH5PrWMp@~6~#bWX1_MIH&=+KP?WS@ItFhllGkH<x6>QnvjH0+2{U;JY1=q|XBBoh;Q"
    "UO)0kTNLw0FNEY^48SX!O|bW5v*fsTHYh@|7OVKVE7$3dblT?$#tl<VhE0@7ZG-YVSs{qlblkE6H*HuQ1EF}mK>kybE5O-u$xD*CT25jTy=QWc"
    "@9L7`aDkoaEVjyYBKp3AtP)F<tlg%wGDwe-X9#su*psHs=3UUDWDZVwmP;{6#yu`?DWOPYVPWC#csdIGEo~6Ggd3KQ+{KNU-kfml1gF65#2w@M"
    "F>gowQdm@(^b{P2)Vf>K&1Obh9(yJY65}gCsMtMkMflpaYwrvaOv+3&b~uWPg%5pbXD0xsdaf{ULsfJpm%}-FOgn1FD#F0{1>H!^C(BcI5^XZ#"
    "1Ma{b36qf1&_&EAR580YtN9biI3Cot1w(lKg@v5u|J_&7*<>a}!Yo!CuDPCx_FS9uvDSX<rzxu^<)?f)lQadx0t|uA`AvF^c*dKiU7YorO}r#u"
    "EIVG!HU?CzJ8D91P@)^2g2)^`Ob#(pgoQ%2s*^k&@;SpHMB`eV3wEsH_kC!XN%@?Z%K1D(8_@w57v1XUDQ9w4I9)}akyw<XeEfK4Fer>!ZkVkD"
    "YhbnO*nl=7NMId6CqZrlMrW+z1Zml?iUUc{j-K<$>o6z2&U4_vHd?$J7%(;_$#hfH#N%_c7Yd;chO)an=j?IGE$<w5VmRajF$tYrcUh6O+vU7h"
    ";FMAR^y%EcBlk6RLFb1<9+YVNi<d~=!g4%gjv%L)n+udKimhx$3P?Pa@;%ShD{dWJj1E5ct#^==8B;Fj-7V2O?u=AQz*T~V<P&PcCL;o$PW<?R"
    "16%h8x@JMLRmVO1{7zLw(5(=LJxA+l#a{{Yk<vSb{ARAkR-ub0=oK(u$sLsg70YDc)&~YrkE$tymdKU|6^Bhws_+1FTFNrrKD2QVV$Pj>V$pHh"
    "8)ZaIT;pSyBqE+>fY`Mc=oeo^2IxKELUAe$O&AMwuz8HT5t6xs{nFds80m)_fWc<mbxAuJ6_V8y^%;9}!Ew5qb6)U4G;2tS+7bOPB<4j0`k6xu"
    "rWfW=;jf%ro3^t}P$#X?fq@(K*aWT2W$A|6GW~BFv0)ta78FXwa2RO<(?M#MNF!)zB7)9^V<=#wrN&YD{O6ZTQofh)XULK1M;^(sWjDR6<YOL3"
    "q8HI2J7lv^;DPTZG&hwQ{*1GJUV+;YZ^19o?(n8Co8-K0O{%nUqEs5(PQa?`DCw~T#>KXF-R3?NE18K2)QsOF*^j2TNgj&j34dy<FKssQW-ujW"
    "{>N?4Y+EuiauY(Oh9*^>LqJB30%dtl%1G{*c3nU93Nh$^dShz^WD|3AyN)wA7Zi&wlt8HW?2#DcYILPSA`CyHD2|XgcjLI)CTai29$Asx1Vg=|"
    "F6o_X$iAC{fvKJV_mY&raF7IoCO8~9TKF;uIS=-pwq<ni185I?It&fgx988h#ZGu&ex6A~^=<^q6jY;8teDLW+C7+fCv6*UWbh>cVx<q8Gc6sV"
    "0RTe;j2h<iN)^lG-V_SALq2vuTh(gyQ=j_O-EPmA8yi~4(WGxRAbAZ-S+u1*W=~&9i$ftgoD5<JM%+TT+Ue7ydy-kFA4*xmnmCRTB(F}E3a+#9"
    "3bVc+DFg|*O`fn}z?3OY=2iL-h$Uca3nhER;kiAkzkA+sCS_lg+!-VZf)`($dhR)hksfb0n;h%&!Vg)*l-N>8@)tRhHMv{qM=Id1^Z>pP%Angu"
    "7WMkQb&@V$bH0MmjI2~Ax$cr+AiX}>u>%9G*QN3gCmSisHd1-~#ECF<5=?+&eq7nsz2%B)pT8*H^O?__FPBD4c<(xXd`RHEZTl{`AnDa6%Fsk)"
    "M@J8b=uE3kjz;6|j-Z7nXTTN(K{4j>nZgvboEFpbIY%sKwWrtUIJCd}U8NQlVwCEnqn0>h-uHcpkCj6n)hD8q%b3c@NC1z4)?Y!<W3kZu*0&oE"
    "gy3{ZQsv^JK^ZUaMjSI0s^eq>ra4~Z7bfTugzU{aEG7MFY%tJHSCDV(EAlx!?=Z3ku8RXxv6Fc*5!kWw3Z<Qn=qNQ-1oj-@fS}cPC*igaQeg;i"
    "U~Ib?6{m8=3If%FQzeBQ9F;EmSOPkcmo0GV4xC*e4d&Lgaer1a!K|?`Eo6Up#Ui-}e&3kobb+2l1H^{rHaQdhs3+t44u^x-R}J%I0O-t??6siR"
    "2?S$V-~av-Cr%JD#Il+L2M!Dd16r^*k*@Ls2%Fg1A*|Q!_ltM#&>@t^j?Io|6}Oo$;1%AT?*m749j*nP#WVLnhL|c2xt|zc+LYwr3~X@M_fw9;"
    "kTxq6`hB`erO^PGXD88BY320IEE;-~oXsBC6jGtiotrD_2@^&U*$Q+MbxeOMz^qA6^z`n~BlB@ytCE9CEU&I*V=#2F(e&R8Y6r}aEOxuZ(-p6m"
    "PR*XUShi2%<gz}1nQ>Fv1A!&|>*wj4ITAs~86waIuPyA&_TW|~1#)&bcoIjcWDPbUcyJ4etDO`PK7iJeQ*d`CBaA-o&`}oG?j_#jhuoY|dQQsD"
    "rj;bxz<ruKCp=(waww(=5*?OxGdDNxiiUhRYPnNo<1{j_79n3{K?P}dOtXd6cX2{e2e!~A<3TC}fS-5LJwajz+DURH+p0~Laq9Cr?a|(^ad%$="
    "VnI+=6~Y`@PA`qCclYL+%~NW}d_S+;)YG-qp_nH)Nb2K^{2ft>M2SvgU>;4KdLq0R%a0-HYe4oT<*f}RyItDqVr4)FK|9qLgr5CA`EI!xW4lMe"
    "B04~xSNd~~*pu#N8Wo*bT5GeE_k%NMf-uaZlGvAsIIXO#Oa)xP5a!K4q}Ohch&xWvZi4Sek<Nm(al}S4pD)qMlzFDo3%2x6oAFu3SMp@3M4l>`"
    "YZ9mxR5-!SBk}5^g9BRQz2eto6oHm0N?dP!NEgJmk^V`lbV|p^$GQHyDi4;7+?^1UM9yy3W_(<@rNhFWng)Sp&(nD{{%~U_X9?+HLvH6}n%HzV"
    "u|NwLIqP0yeS=AO$qzsdwJ@qxM{uBG7PRXnHpWtpB4tRv9l|K-f)GzG-CgI-Er2*pxX9~Ih~W}G5Q%~Y!~dWP5Ze{KG3F96B406go)Kku1zBPW"
    "Ixt#HR2QS8Okq1t7k4vvNA1~zzMDRHk&#moE>%$!ov^4q7vY&4!v8bAipU7(jd-fvA%~Pl&+phs3NM{)0_X<FN1}d~A9IJkAsEDyea!yZu`%oZ"
    "!(kSW`To(Z&wWv;@qlFGVx^&Vw|n}qSdq6;2qx|DYeVZTT*P}#7!E6gwW82N6y~Gi%P;z7q(We8%B2;07CQ%#%&QnH%F(bki3V9jnEF!Lt#&xH"
    "Q6fO->WPUGFV~Sxaf?s2jW`2+r0LR0h-`r|G6#+V-_NF5zyu)%Jvm1Dv{9z5%9DePM|}NlK_1EvUsGvUE4M!YBy10cbi3o>+?)pM8k)qR&ce*y"
    "=Na|CG>BdyhV9!u>igs4P%!G&If8u`FREQsW`-zfH3*ocX#hgHy?f{8nmI?&2~li$Q^oT_amog0h8PSGI}xZZP<nu$vL$@e+~z3L*3aOQ+vX(N"
    "9gTcpiWTa{^8R4@I~nHafLl?eqhXgz&pk(1>YK##uHVpETZh&hj530w?|!{5<q%`m_sOv_CP%X)okip+lA&&Q`q;7g`T5Hm{9YtpDvak*Sp_8B"
    "9+pbmmKT6f#o9etF1KCr)-*RvYq7F2h<E^yyz37Jo11LYIj+*}c8lnb2FFU>ua2o<gGY)17Y5#P;QA`Gu~}5{X=n^mv9`aGG{$1aU^W~j{u+%&"
    "WsvMn4-%Pu%@V2P?KT?uJhIisK{tneQH3_8l(USP2^WvLZh4Fmsyhnz&>JSFmTVZyNl)gpq7ROcA+|CYD6RxW%EmLa)tWSld2C@}s_>I`AM9Bq"
    "BCl^6F2}+}T(5wJE5+77I!CC49${%|@}QW~d3$Gzr*IL(snGAGD;-1f<K>HNQx)KImb9}uU@;(<#4D2vC`rUglI8TYQj`1krBYq7fSTU8Ls-E>"
    "bxqP6Vs<1+U%h<8ulT;}@zJiwe$JWj;NxmtOPwmys3Tv&a=CAx31uapL*8L*3L|Dn6`VdzT4sJ8PcOtrg!tkYfnSR2jlHJS8=yCPpAb`?QfLDv"
    "U|ug|9Be|8k+@^lf}9weAgdZ$_7>NLbQg>MQqo2#rwtHi)94)XNA=GCz<PY5e6EmYWFEp@L+5o3aVyd-wZk9G;splzIXbPT(Rl1JY;V3K9VaQ$"
    "Sw@r1f4<ELzaP<YBOln-1liKzL8(;gMji*oO3PgAWXusr|N1bo34^yA=E4OWse%g`EI4%HD`aJ1*9h~D(~CZNrdlOin`Yf|gb?U7^pTsfTB}2f"
    "B|s&4kZLE>FCMZqq(V>w<Ddv%a+?|{0MCo*^DE_r)m5AuD8_I!lQf?nAFt$v<AMf5^auPA>VQo59d^#TzB%-$CPNVoBy(SG>`n}|QGIdjm<V7$"
    "vJNsP?x3C6xsLXzVN6f_C{%A*>%Ops8m^k3p2mn?Gnx%ppKa=er-vY|#0Eujt^cz2iaUynCvk|?*jTrNw3Z(zw6u|rQS388XX2drxXhwWrLfX;"
    "5y>j1##zfL>B_0VDf3JWa@Na6OwprHiC~WmJ*^0Jm5v<Q>I6oPr>@DyXmR!mBl$$VUQiwk>K#mrVCO%?A9Drz{+@^D?4eR)y~|DCsVJ4JZaI(G"
    "CapZ_huW-C1c3A$DI)^JfK}w<1bQM52+S;OBxj8RZ6xO;(rJ`jxnfm3#0s|o5iWEIZ^}$2S$}vw=`^05EHmOFb>zqqI?sMcxB?!w6O1Z{5bQ!%"
    "GP+4Z6xAT}NN=l-p*T|RLMF0ZQeM1BcM$~mu&lW)<D5G>X$u(XeECI=wxX|1ETcoifFf~$vtUYvVU~_))R7M>&(cA3ob3rS6NHAG?~P<^41)yQ"
    "n>#v3pA()Hm_8o_HJ^?jA`7NMN@3h_o_?BR(zEaTSc9CTMXpRr3|G5@3XV})sXkVQan1F>18CDNf-90l9HYh6l|12{+_y5%Q3$1J9G1=P5tUU1"
    "%D==PyRfhj*u>?`j9$iAKuppLOC|P;O=4johm}jEd^qacqNO0;ORtUK(~gVulC5zb@`z(@$*>igbf?IGpgu<H(3v95CvEz0tKC*X)*b_WRb=AK"
    "3m1H@a_pf@KLTV-67t<V53x1G!L;;6;M1xEC9YYSn=>cH9zP9&IL_uCo84-|ko32gZ=m*q{8f}Bp`Dl(qEX7qV=7a|i6I-Y(F3N%+OtQdxwdi_"
    "=7hMtv9uH^ohw-CW}7?~U@AainV8M;p_43-n8S`@c@nv5wR$+<=~3KwkuW>=tjOnNJ<PLy(_>_#!4HsPIdq?kSpUyX*XgdBwBLVaz_V3_xN8QA"
    "yZ}~j;HmP>(@)>&NDKTE=%7)_BpT0rAGAH>3y}MOAQ4HKE)GZsquZ6Y&mcY~B#BBb>(wkA(LpI9D^^Ikf%NUS^JUYROyYbbE?k&cnLb1JcAc9;"
    "AVPm6<zI<6gjzruNfv^cn)19-O)T%{%J;owkNk&^*mjx*?4Luc)YFMWJMAt$_0&glxf(qS1B*5IJ#q5mT|69wo`0fkQj{7(emexKc&ezl%D;M`"
    "oRn;};9LY@L78nksP;->ST6U6;!1#(54z6ORBsXTaP3;^rDk9}hodGzrNTs3OwXiP7(KCA<D^BbJ;S9gY3({&5Yo#be|F-aj`siQ_I7qhDWkB@"
    "TI#UdU0vn+<g}v8`^k^b-!Z-@n%QCM;fO*gWw+0p_5-w7q#W$oM7swEY_LrwopX7dr1t;J5|(s86vXo)Vil?iBQ+>9lc33LMSa+~IXWryTJ&6r"
    "jqPnx;s<hjcGrsArfLbuT{B2wOj{Fb$fF|mHOOe%Lv2nUFNBWIoO%yv2GX9-b70Hq*xzrisV<z}C~6$i;Qd5}9p-fG?Cg}t!n(e;`eS@Tm})gl"
    "Q}u>K7y8zg?+@o~5ti$@7O(st(JP+G515vXpd<;7<J%eNX*#@85a-zxoXwG6#|=ev+T^sn5XS}E_YlJ3`F^2L3$kM68yEz_QD9r0$UWbpXJ;f7"
    "YY;v%U`N@}pmRhvYdfZsM_^Fx+gA$Xl5fWAMa=&&rW)4dI3dN7Hu2;d;VQ95iWVHxt4v}*4r7|DtjkY+a$*9#%+A!)!GwC#A#L?`m;9k^?I)(Z"
    "htRvLd?|ma!a1AP9Te7$`Re@B8E=-)tqwW6Pj{hP;$imkagZ!!vqKE?H<L{doiL7bxm;c(?W%&x*)MF?l1r);FJH>jU4+wY+Wh1+=CYta{_;Hr"
    "K=jJZeBLqQgsQv19?Q!)&pXI`F39PO;1gk^W-})1!8gdA^+LR5%0Y$vUeeAM^!t77rU%QlCJKm@iZ~SR<?}ugYFTr9san0)X}6i|$u+iu`@Ra-"
    "qeY@MLs1=>mww2-ZXz4$e&Phc2<YWNDzrW@=FVMYQvzE(P)2R|ln`GUxi{k4++4Ye6HbCmz7?5ji3lpDF*>OV_wM!OQDYf$feUEK9zII8D7ADK"
    "z$RT2E!ZNJtW?Dolmj;?X_Gf}gBo=-NM(D@fC(gWRVd~)PG&F*(pUugh}F~FxaEf2eTDo)V`3uD6=1cR?|5AFVCP^*(LEC}e0K+?-*-esr{s*g"
    "VS7cQqL>koZC`}1qV?ipcQE*++I#pvc1cS=Gv?KF&GzA2y-Qw)?=F*}s*{f;lAM^ECG@kYIs&~78R@hU*YcJzV69_UG}@|11ILwpsR@TM2(iVS"
    "wO?=@evwu=_pIvyacFY~L&7Fz*M-QAL1_JKv(KLwFPIw&8U&#)jmo<!k{NXoBL6xBE<2~x@9dj-c}HBm%90Y6CeVH#h9_3w2rcI-;#isXHVDVY"
    "nz>T7A;gAHdZ1zhDui=(Bez@v#$j&yuo;hI$G{7uta8`Hvu?>Q)C4{U@mtxR7bUu%a(SBW_SC5Z=VtdGIus}A&)+fkY(jvpG@wJ|=F%9L$CI*T"
    "_UOVUkP<obs7zBbqezwg0nQ1S(R&a?jocsOvsy8n2*c{MpJ|C&BMfr`&txOU@ip!xC+cQ)mJ7{kzYyl0nHiBxDC+~F8!{XbN*2;|rm8=)Xe&UQ"
    "b`J;OKFBJCwn%*#^YFvD9JkCZjg8s2n!xg3<N`-~o1J1Riy~hmkuF+Fj3|<36W!P#R!64@nguW{dd?_1s}to?k&fC#lFvUWJ~25t1YI0Lki7dM"
    "fvaJfTiSD{47*1J!;*yAuI?+yTg-$D_`+57{ES&TTqJ`*)=HtP)iiY(*v?I(<P*pk2}tty$PKF1E?nR)oJ`&^{r$P;Fg1bDNrO9unXQn1U7x#P"
    "NE^sOdQXWdQ&Nj!r_aSwCQ5K#77ralFK*%zS}u6yDvAg*S~@riosJF01;GHl3nlB%a?T9Lmz2BX5FDJXR1~LH1Y##8r=T5gY!;pBw)E=&>Viks"
    "T5zp{xpg}kIM7W9es(%2*Ts8l!pWiY#fD|FmBZAGYlO@fGl+feTt>s<h%y))oQbk88|bah6(FxwQc-akK=LjRW>_EUaazuLRp&gLx#agtBouRK"
    "->cOCNzE8io+m!Ocg1pV;`IN0lH8P}r3Vgtu?IA{O?lKvG@H%3Ke=v%?cbj+i(C=C``Yxt$zhxWbmTw<y-IFsFo-h3n~Lx3)1pHfsU)^^{P+jC"
    "IjOAD+!Q@fqtQ@keMytN8m{M+Dpcsi>#8hgWv290W6M){r@%Mlh2qYJy)Oqi=MV>eOu2ISFzsnwgC*T34=RGt+?2Kk&HO^%CK2}$9pk#sB<ZA%"
    "lO*joh1p&{A`X)gCKZ$~x^5KJ>mnHwH<%RZ@L>eC0gKV>kEeEUg;0!(Ns_!hAl5{dITsWf2QmpaL&2EEQf`<#EdE$gKR~kawia9Bno}qglx?&_"
    "YH0H7Uq?41JR`+SGickQ8+QYsXKw9AG&vUeCo=X6lCyO%$6?Nt>+BlKjE9Yrt)8b~_sNlZ{P8(->E8p=>t!{fJ{Qm%+cO^zUD3BQ{7Quyxh1Ez"
    "MkXlcuI$$GGW)dPJxKI!-_NdqSp0xqP9HGM4>ridN=SawG~+D;O1*p~j3;T44jktycUyoiG%~~<xD+%>Zg|QO9lskHYS`AQT__}$Waq*lh=-C^"
    "N0BMGV>V1WwHp}#yVJ9WPm{%br-%)WWAbvVp@)!}>pUY=vFv}^h)C9l5!trQO?Ciz;lS{%L+#pri{hnAt{cM}jtEf|>bmTf6VXd~jOb#BstA-w"
    "gmZI2;K7S1GH-PT(|4JK)+C@Xx%stm(oEz=1f?DWY!pEM4T-9{KGeb|-(5zIH#Zm3pWZb~XY1xonDb>5I8H$zQlbd|L0-{Wf-Y|~oj>GHEr<nI"
    "m5pzTUU|Q|Kv#`>%rQU!1;xPNGS3(3=P?}8Fti92J9WnF^48LQu3cIoeCa6IW$jr_=7*fc5wird51qWP2t=Lduqy@CqY**piWyr(sJ(sr$iU^c"
    "MWWGZO=pAIk?!5AOo<`=D3fGoW5Xt`yv$zwiTQ~Elb?0rtZ!`RSUOpZBGDO_D!GGB-9|)jvOjhEojH>40L|W_)@&*ZOn&e8uHRUP*=O%^h=?%x"
    "kB%nM?3+Q<t;3AqET(C~l)3nj2Gi|yS>!}{7E3%9#jC5U+)(NZ7l%dXtJURa$Q|F>;v&&)myWT8V`RD6Tnq@ZIj)V)!c$qLf4=%vQUxAQgphGj"
    "Wktr#=5R<GRqZXCLd96hEaqd%h8@^@VU&pz4t^m)c1?8qX;wk(AnB%c?FiWu*AGf2LSY}-hl#K{3UR%RsDYzH@;S&qMr%dhbv>>3$k%sxpwlRA"
    "0{49|KzsjNZ@*0rokOl?IN^)D^`x^zrOzA_Xhu!b$dn85xU3+wOeckw)hX9AJ@oLy;({T0&F8CG3uw^~8;$AyksgY~q_uik#sGS5h~g!y#`qMa"
    "Zm^*{p#CHEm~&Ksa84ne3>b@8Zm`BOnHPQX<oLLrc$CD;g@APhAhhP$KeY)<$HbYqJGhG&VXmL2cAhRiXm71HE><!C3?sdw7HN@JAM?3YG@t*U"
    "uVaWP7ihp?z>pTRPo%y*P299eBE3ms>B#~|^X(V_?p@O>E32!h`XoEDSzOmc9qY`=uFQ+qd;jg`^?P)vjYXJ@R;&^sNGE%-2zLAWLhfh=@&D$g"
    "n>E#13NK9bIeIChtkd-x?>w}7(HuJD)ab$`@~g_b9OX%3i8q9`JvJFc?^wNb=@MeC?RFbc-D15C9JnK8*Vs`udYAs1gtgf$)7|A84Tpn9fsbUR"
    "h=wT`E(}kFBE_2?3)R#FxjbZVo_eRVqx%nFVioeFSgkK!<m4`C->qG@hhxMIW-)SII)gRy+;ekt^N#>(=$EIbGs-p5BwUJoQI;uPSwTyG;$R}D"
    "YnGS)KD86y6~kTl)U>AwYpq=FB<u>AKXjCneMDe+w++QHsT*Z|kAY`Ci18Pm@6%s8YQ)NBqoPI^3Us<12V;dbi<=6=%Jj7Fdzt6Ldzwml_^Sx!"
    "7ROl<X+uK=c5nElZdC849HF#@L~6@)95ct>|1W_t`UXz(UtGI}lvFOawe|Mp%m3xSAS7S2DQXZFO`xx@(P)zj%99V?>uD~w7oa$3w+pU2F3e+$"
    "8qk_&EB|e#O(=GFxawwC#w3{25KB)))>3P(f_jCsl|`kVKYKqq;`k-OZAA%)V98}G$SjUYT6kIj{GtF{!jnn@`@D{=3@Y{eT6rkdZz}5&)j;R7"
    "zG*n}SoM$c3M}dJWl>!KrclD|koA6uE5p2%l_bpPqlmnAPToe`{8(x43tU;}L#N)^RQ*`@a-2i{vp;LS=gibrPja@&V5|>_=4*ocW=P3z(bd+p"
    "<;mN)gZjNdK@ZFw=(e@nof&cCJus0_6w77sVXdhC0O>k3rMX;PYs%XvD;TW$nfyhjUAph(gHbD6zM$P~CVVay$<=E%-6AZwk5pknPNFBxJUEG#"
    "uG-<r3Zj@RhVQtW;uT4+B}bY`RehoBwhha6O@|@s+<3_!;_S`OWp^tynH$AT3ZmLE%NG<1tD+eMq7rrc6;eOC^SDU!WHA>OjQ069o}|Nc@so>-"
    "F<7Zp6z)FHmAfpoQ+mE`X?;MC)V*2I!j0ovtz4{6g3&1uW6TVNpx@+qk*ft|n0@@oEeqdoh$lb^Uafj5l#DGyNACe?P>{%&!4S4PMe&f{zn=j5"
    ">>Oj(#HtWDc`v^BV%0ocSuwWQ?IXvJJ4Nyi7MV>i7GV+Tc&9AIAe_-h4no<H2W={Zw-E*MWIoWN@<9Z96T!qG-2E=MyU4Q+V+8JQY?$tdYcY&7"
    "e~-TI#d?sBddk)PpBqvrhWt{`HMx3SLEZDkY+yejq|rEqEDo|?NJ`kr&PK~3m-!<EmK2qi$IVbnlWB#Ci2_c$6(90z)R^pO6$fKVRKSSRIA5{4"
    "ihM0nsvlgBBM#+|RpJsUCt7m6<L7}a9rPxrX&xS;md_m03z#3Ah4w7)LJ`1S#;``WyQWhzOgc|burD@4i9V+7BymsziSRGsP=0&ld0{B^13(fQ"
    "p{6q)w5tq?HagsxVH{~yrj}``?vv-3N53+6Kzc)C_U>h8zzGymWh4<&rd4almY2)nv18VnCRsiGECbZffBxC2Lm?XM+@c6=NMYayZb!zw-i8A2"
    "L>DERQm(JtUQ#X)+uqtjEwon`a*ZvNz4sc*gwr(h^2+6ubH?NRzFQ*FWcPEq&D<S0YinZ1i2bC2y&TIn0k&F5(39+Jfcc@jj@$l69`VC$Wz5x4"
    "&a-%if8#*@f2zgx@`jDW*$1}Tn#<5fNYoZu31?zL@fh{t5WW|9+RARtAr#mxHgrM;7SXHN_A2ghKd>fT>Cz_EhQnL9%qCAlTz5>F{CtsWN2HSo"
    "hGLw0<HU(#sdN=>rChGWTtQb86Y?mAN~t;o`Jg~S07Nb09-zm`=ZnSdAzG)Jj%}FMY)9eTM9`Ed7@Ar&;g_HoNGXxKK0AwT=2LR|G<G!|CGwd>"
    "3MENFj#Tq)BsG+a^lBXuc@ezzrZL^zpO7M>#d`a)c<iy!z**0!k~RXm->q*d&CXWFB&@+=*?jyxpC`<KYK3))d?s0lz(?y0S?~CaII7uvmPx(V"
    "wP~7`R$Ki(=lGcR%bl9Sff@R`_&4n~x)#hf2U@ZOEk}5y>qL0=o<?OJoCw-57sY=L4!dQR#Sv9CUZ>Gu5aWF5OI$a`1tljQo)M?O63TLbT=1ko"
    "jv!SwH2*fQFa(X{;NeD`w3WHJwROM#t1ty+Y)BQB%e9zEU3ga4pYSuPnB%RM!|gUJ0`8JVStGh`*!4?Fp}1S`6bz;enX8ayVI#C+v6`2rlZL6Y"
    "?JMui{;PrdzX`@()5fjLo7-|HDtCv%^C4jicV8zbe8tHtZxk1spD#Bw1Fbo*GKj-9#EW!^;7J2yaGqbbRpDNs>YC1PGcnS$F;rXAhW?w$$*}0E"
    "1yr|^q&iRu<1?T`0W(KNc8tVMbNT{4v=gF1F>zed#Yoo~(Ok%yx=<gsNjNrTscnN24#m<UtyZhi+8R`&LVx4L!Gl7~96Lt(oE;L?(Z<epcYQ8F"
    "i@}epC)tvWJIPX>)b#>N6#T-zJ$aO-fpe58Yyp#cN)6YLh)I<8m1`THT^@LAwn0@GW|iMROgO6u%ZV^@u{dLn*J?-W<ii%N=jm`<+c53KjLxrK"
    "7}@Or0GgJ~gNsED#EkEk>d!ng90tZG+goj-CRAknQyNw8()V}SC^QPzrOdI-+Su4Tp)*Oh+R9ZKTQeV8G!@Qs4<>nJ3huL8Xtv??(zhNbjhV`!"
    "%t*qOVdA<GhA%_Hq4`K(Y=JS3PJD;9)OBC&?65pfTKC}#U%<z7Q|KeE8LT&~#L_L@x_<rD%Ur)Fyz@gJ{pqYl-u=ma_mkC`x+jgN7Z;JMpd*QB"
    "cCm>4OoL7UDj_m2WDMxUOb?9{qk4@rNSqBkBCnb}6U#5NvH~*3y~Q(Uu+T`YG**pyY&8f7+BTb(a4JWLI{m{x^elUG3O>0xWuAJ9R(lT<T~`K7"
    "!c3Ukg|4aAO&kbaHaE>Jam5aC^c1uHt+QtHQ%`u{_1E+<s;AfQAyn5Zmm?4Hh8&Le-3=)Y9bz5`+vcAiQxXgJ{b<JqpVNv775cxXrj~I0NxtfJ"
    "u88BQ5tvtJY$7f1`@ICu3l9xB<{=tl((~?>rhfhg{oI%x3djuMKC&c=Lx5$i@&rK@_XXSW9|%{488!YKxl@M^i>1?g+8nZ*(&jW7YhaW#h2ero"
    "eB<1`cTcQDQKMX}PT|kbzWb>x-|sj!=UKvA?EF$F2W(Xl#k-Ztfb~E%-!{p;;>Q9Y6JREU8fc~Jw6+D#AEwaE88vntK(?t>V8d5Tm=FX=77PeD"
    "jVZJisVzIcgpf4qkK@pc-&%Lb@cpSWyAgWkY{WoYp6^G$$k~{ZyjSNt<sz$*kJaF8FnwQl9MYE91}BNS1H~*ibZpi<7N0fQ=ULGZ`7uGe4_1h+"
    "9X8hVEIE{iENkze)w64xSWZt)PJpSUXdcEj5)Q=~aqR1S#Jgz$-b9@pI;D|CD20cRvrc2$Og}ul2c%REbN_(=F1qe-Nq=KLr}NJWaSy*qxcYWx"
    "n9xCTTo^Sb@_Xw#$6z+$=>1@`mr<OjAULp52lecizieG;lsO_gXtQr<t|%=st&_PwjzNxCe0|5P==;6r(z@&_M8UGlrF5d(^Tk9#mGon#Si$&#"
    "!X`b=m%fBGzI#{H(8~eJThFUhbg0ILrWhxCOmlh=NLi>Fy}d2v#>QsP@vq$FmR-{j3kxq8jz}?W5f`G*=GA>K9%4w|&ZSGYG#yKYgwp0DLZJIW"
    "(zbV0<g4nHirMFyEJ!0Zkt;0F@8s6FOonze7+-Sl-l4IfLjw5$;fD#P<PIHf3X_|6lY|zGhs1!9L(^fJhh>jrzCaB$jpBj1zTDo2C@*L+wToCd"
    "c&f@0q{qV{c}U;-Dn@;3ch;7WU!?~fFMs&MwOT_Tn`=~c?2B~g<;^6GxIi}sX+^75H-iCiUte12Z@B!kR@)5-i`iMS^IpK|Q3!_;`Fue>0(})t"
    "tru%GZs8qYI9xb(Y%t`2ZO$7TOLvL)wH_1WJnoKsX)=s4J#nF)1)j!oz9`BdkQPCvMVkyEq-Wz|5PSd}r6y4=l}a@=m4zuSw?Ez&C}zapwG|P#"
    "y1;8_=Q?xkhK(uaOQ^yxkg}^(n3_`gMKqAu%!|=kz2pR{R+f^FggWb_P=q8pJ=2q(u}Lc%h6#~<KYSP{L5?On39g!iLsIbbHhDsCahQh=|G3tr"
    "Sic>_iu?%AceUlExF58kPuSYtPWjogQ-t8Vsg4P8bjEd)K=0As-R(Ad2?(1x=(4)sL|_K?N;(^ukdApd^`o@20iB3GIbMvywN4*r|Lrx#T3sO{"
    "%N67M%$HCR3%OAdiMH``!c_8sVOI;bXzr|Y_N=y!i%*htXvPM+!86b?JegE+_e#4?#?FQc&GF;M>j94-tS^`u?gOG9Z=gAlba_`Ul9MB~?X$$P"
    "jmG`)8dVwO02dOnU@jXx{fQHFCJlPx;&^8pHDh-KIT(*|Ff)0B4EDKmo;iEgrsEI06&|Y7A40*OK7E>HYG!3c^Nw|U9zg}#v3psaKI{$?-5@f+"
    "MG$?|ab;q={=+ccj}R3?XTm%{!e|ayqf)jMPGVGIK0Aw=#{B~w8?G|C1OLqWW{8xJ!?2PjWni}`@?J!Gf~0hBc{ffq@|5g2SYbY~xX7Vwpd#by"
    "w5*(v`CQGud2>S~C^rI!e#vsYuF=2cI2D7zVRpZtJJFbR2rOcza}LD|NMJd7a?)cHUn;re=qpnnN79<0X;)N~I&`S0^W}B)Q={MvR6ZmG3nXF#"
    "r$MXK8w?!gQo$$SqGKtkdWSy8S9+SB#ZR9CB5{%+K$$8a&2@x=0twh0=$Ncd%xm12)+s}OvFY{Fbb3FyDyO(ZUxvM&g5hF-+boreSv;>u?;i|?"
    "7?s6rKwZ=h?TngeN~KtwG`13cLwDP3vc`kKpipq#T5XT6m!`zST?Hf{klW!IIHR5!)QCcJFE79O28qBH;PJI<*Hp1QL1;Zq*S6TukZzm}Ij}Sw"
    "AdpQ!0;S!qLr{|`w{q~^u3yK=?6ATKCZJIv33_LT$5yJrAeSKgWh!Re$>&h|%98=ok;85iH)QEe$lbv}|AtK;6G+aU=Tc`G0(+6(N^-#rg03l@"
    "x-(}oRe$b7D6$ek8+WN)^AMbZdGFr6W_f}9BHE@B5BsamaO{oXi9aIFw*%JckmL#lxdU&-LGcW?HbH$XvD`<b%-uQ7)K_RrU~+q#L8r4@EEX*z"
    "E&JAiD3_6%EtNp;I(Ar!(ka($Z)b_2jh-dtb<3^>+xVQRi4Q2U$HE_Mq2Jf@w5f=*&o^_-l4ZuUEGtvcQ|`n7=#P#??GYx^6P0R7c8A@51qma1"
    "w#(|aSjXz*MHyPV-_M$UW@x<+j#We`{0@Een5{<Y<ck-%E}x@hMd{k)sMWtDB5om<B&k?AIkDt*d5G7vi}Fyxo~(FCE*|!?cC~z|)UYOK%oeXp"
    "!xG_e^s-p#v|Ls$)pZ!K>rt$g40`BWT|5OK?0Jzh)N(t+vbi2_OWIHReOhOyYWK-j;p%#^Ac_t`*#uFV`C4thQrf@5t?P~_q9{}dp2*&a=~K$("
    "u;TUmGW8oME}t65WR-Ap3vtWNwQFofYG$s}Ng{4G$`PhTN>^zIlO)8+oXNqIy<;%_>3S$80um{N@dMXY*0nUHrTyeFRS?+h_lrE?#^rEg(V58|"
    "Xfz6<CZQqjMVM_DVCbAucbI>Y9+8YkjA9EPjsZ_k#c{hU)-JBhZEa~Q3JDkcIl087&uN*iuC6u{vN#WOn_8fCKT5~PJ@u;2Y@G(XGw7Y01ogSh"
    "mlo;r21dHms^nu58g`!1JIk47)!B+wvRg8U>rRfU-$$74fpQ*k$rgf_N_Bek%*@PTTLPGQ=)0)EzW62a%C>2H!~5Ba(%2YhAW-u?nkGi?4TDh1"
    "wY7CoCH*3cA}&?Ybp+K5Pslg9RC}TA?IC5+LB@PA;0Im~v(LORn4QYa1VzqHmhSd$=~16s)+bf4J+cJbT*oPP?1;s@=3bb<CPqzTLRp4NOVM%P"
    "r8nX&b6wvW4Fc{CY;%CVnqxTOIKI!VVEmNm#z0Gi6Csk~HKzM%Zg}pTZ_XNU)~~Ecs3`sf<OLTO6I4>}U<~@Y9CGy;lQidwK~Ai%bHKh*&7&i<"
    "0OeyJ#P)y=UF~%`>xiP>>!BV+*a<F@>kPy_5XX@WT}6#KCY213G8)@37%eQ42oY<&nHGDP;tJQyn0`!7=RTgFM<BKi_JhtW2tsdQXalL_jv;Z9"
    "@o-tF>x`JZLiAU<J$47h$n#SL-RkypfK#%U*f|6k`WRix#7GWJ)DnxzuMYNhMf8}6hguw|NVs>TNaC?4y+lu^>AIG`huOeJzj{&E-ZB&H-=}f>"
    "AKytaPg9$oy7P8Ty*yjsGf)5IwUI3$E?@U5$AsEUh0{BNvM%$cvctY~Zv6t=fqjCoh5nw7|GN+AwV^DL{(gN*n4LuLtf>~VR_Lb1-0)#T7Cnu2"
    "8M3;U2mqPk+34-*u@+SKP`Gis_f;TTa{htO2$_eZ;4jPg3ub#lTr}q3+8@bvv<aiYbWLuUqk14qsfa#4PM7~A$RARbc&WIA5uI=ZwtjHHfOq%`"
    "#>9%?_Kb-#7qxedHek=uM5`|&AzeUJ0Uv&Y3y0;Vc*h>U&T%(wm(7RX7R^Y+aur(}Z>5hIoxV?hCOwHKBd<Sgb=~i263H|%ZShj;np6ZpUi`{$"
    "+2DL~i|*!($djk->ZM<6ZMXb4ms7dv{Q5^sStj1YLT~+X{~KxzHi4vU?YvflVqR90Au<B9$<Ne}uz&L{=D;CoeMy*QWz^rZ`_=`;dpE(*KT?~O"
    "#ry&tnpO)jk3>{xf5we!Rm>u7*Z2SaE}gu+XGk5U;|aP23VJ*i35Ku?-cUO+(sXklRc2=><4q%e_o`8oDLRz8-aXN(_VwVQXBQry_=H@Q^Wyyr"
    "I#K!|aUxANFg$J9*=qHE<$V8GPAriw{GF#GsoxRiJXy`nysmyUpEEq9PPb?~Fk(~OO^v#li&oEuqOUNzJ#MavJ*qe9g!BIm$&Ktko0=u#NcEYi"
    "hspo-)IEb4?4Ry085O9N@}rL*eQcsd>ST<3%o|>k7B&lAHBW|OxUY9!?oZX=P4jO^Xk3wkIC(wb5U~1)P6oc*(Pn-?%E#Q%ZEGX7Suscdz{F2X"
    "VJIAzg~a`uxYANGQ7@CasNPT*;O4$^yP})l{w!_p5|(lGNTOOKH1#ik=2vvG)w;T7hGUWR!CJM|MN>8DnH8|*=m|Q*`j8#vwwJc<D#6#Ir2G8$"
    "erwCspJ?fO$mz@r^-~lFeFOyWQO*;3<4LQbx77q0!n>rM_UYF+njq-z!yZAn_K<nh`ns4djybPsnOxTOTzGhI;mCIm1d}8a{b7s{JTts1wG)~8"
    "vPNg7Aov}={Wk^k4Zk&yE}~X@b%20zBDRctTFi7L`D~;+-Y?88(b?ptKdHBdm-mYJ(P6MA2<p!EO!1r<$YeT&_j`-{fRvj9>lpGWNgC4ex5VT&"
    "h$=<?H!vn>2mFIQDNeSEHj7W#rN_k?Ypp?vaB`yJ`P&5E>iQ~zW1_pMb>~*9r%kU<P-r1hJ9pIcVghTcW1V~}#SF{=K^I58D|tfqiW106i(fp8"
    "8bfvTV}sTq*)ORVXmuxUKar}<oEo0IwO$mjV)eS-#8)E~ryG7fQLjbQAoA{+C|=bn_73LWCAM~Qw{}V|eC_F<Zl;Mtve5qeo9_$M=gn^(*y_^4"
    "MGZ~6-v3`oH=h_!Nq4HjPkSP+ns~nZ8{KcuJZZ~jK9D!ELuj&>stTRk@Uv^{>D@bInRD;xgIf3W^*E7xTK}JU5dlV%q`z;(s)^OQFIu1f>=~)I"
    "W6rC*)cy#XN|UbFBt)y3Gx&N(sEMxR%I5AzofU#3g9PSq%IOMmmre>fo~_oIzSLFGQ?x!wX?wi~K^oA3rLCHRQ>*0gO)YlPbbng7zVlnU7=_!h"
    "m=*fX4jmI(?wi}9CFECzWCDLiwlO_Q$e8d}O89c0|M22lNMvn@W0&M!6`*Wh$;dZ@ew6eip+eOm(;%;k6S)o1`5y_i9oFXEv^0MliGL-;8;Nqd"
    "6C|j5zjVxy?x$;JI*~X{D*EFu#^<K(gmp0(Z*54A9M=dv)#AIqOJ?9(c`>Nn`(7xbg-9*Nrg2*=RHE4_k#6@Jv$dVbtD-f`6~6fOUG6_xxe6ea"
    "-cJTMY>m~1t7=d55rQ?*kD+AM)U0q#+7x+-a*ZP!Qv9tF{ifPNNs_af>UBEY0~2{&c~N7y3tiOPrrR3VU9}fg`ebTm2}C=6IlPm$#3poe!TkK>"
    "6UKaWb!_V#d4;!0k*o0zjB0TAAGHd_CqPcXLFr+qLApAcr+ZO$V$S+D*Kch^VO6)ugGi07eG_^oZmK&$*F^r(k1!q8yS;TaB}cNA)cz-N{55*o"
    "Lv1}yR`~x-<bi=mS6Wc=XH~@Umy0*WY4x!eT8z#({)57>ADHL`a?@I0+&M1Iz8)>ZlM!Yi4Dq4&()PZC;^*LpIHBarn3GOMGS-8y#I@dK*_;#N"
    "bSh1(U(t{AkUOK%Histdm0oTs&EG*)x7J%rp4f;d2_2ZN)@(!{+k3^dw$fCkKQW>e9Z&m%w0et_v%YB(a!bVK@I7~hS1+BK)hg0SYag5=EuLEs"
    "2RaprPYC3-Bo_ZR9)3=$Rlf}8KoKvAJVqGkfCsOTr+(@AF`>ptyn#bsG3LiLM)9(Ri5-A*rPV|{q)CKmBjruiZ+*BY8|m|vql5(sjc*W!p+`Vy"
    "rY9oP$lBjcG0nHw_e+-R`2&%xn5mEQi0xP3z<r45Rv&{S#SjrpvJ)JALi`dVu|zbtLva00(z>~GZZDwrw|TH3()wJ?K`Sg@=UDwy_z0cm-%Cg)"
    "kt>y#Q*pU%ND$Kr6W3F&?@;NfuHW7^9-UjWY2J$TszA3WdXJT~frYMVZ@1Gg3*PVZ(>K7!gfS-~HUq?QqkV-y=fs8>sC8`Ex_84jCf7b`wpDnb"
    "+MACF%^I`5q901biQ*SiO$S83D`^NXy{&o7@e&#TH}c7!{~~d-aBXTUMs&BmZk|+s^h|Fj-Ucz!9J!QLwCr>vF?eEKq7_PzmUZK2$?Oo|iFd>_"
    "DedQf%@(bSe&<Y1-vt#yPq}?E1qKyu9~+uWVe@=FRw8Q650k^H>kK<BVCu<7da%d%r1UjGk0^pxEq$C|mgMP9Qnf-3XOXY@tvs#8z(GxH@8VR8"
    "?#~ss$u~GXSbXU(ROg8y=RUsaJ@f9CXz3r4a#}<|W-X=DkdQ8X>1}g<<L6pGA@l_@j@LL?-IH<wR00Xu-e9=8qyePrrFZEtAO3A<W7P})H9h#<"
    "h<jNL?W%c0RnkwRVD}k>^lzH2e@@u=a4HAera!zX2oVihn8*chKpKypn{EMbZzx;Hj|RZckgzEpDK<?iphoav^K*36JL1pHss2r-?nfPID^SA^"
    "nMF{B5jr}5S0H!V86v4E#jl>?7)XLiFGD-^hs1EmS;X{AD#?#HF{pqUdps~r!^5Ci!dvM_UasG(3b{u<vy+6#()28C2k+#L;xwF0zI}6uv7!2@"
    "p12lXOYzKbulnZmomim`8@f^rN%{yp93@}(ku*o(uJ@Z?J1YHkU3)|hMI+HquXmnyNFE*&Y3>9-Nn$D)_d$%x)Z>`3KIoMlg6VXyhMPNm@eI%M"
    "OvPXRN*~U1ht|C*>41oXxg$@jHl1^gCY68yZLYo3e3`tx@U+pl(9iYqTUs)co*-K{6i>BCH~*th?}hWBBecmJ?&Z~K@6l~k84R|V=3j@2aS6ne"
    "Y8@mooL7$wbTn~xnCiC>haemE?}Ur_mY(iv^8-kxeu30tN17q#fg`s>|4ThOFOo})K_DFIt?Q4+<m!#Z8$YD=-`+NywP~dtCx*FGo0T=%)Uj09"
    ">G1cA9URnC_hdWykMx|kz^POD0Qi`;Osm8F0&}Y$-at==FhNS*A&)2RMXK)(MN86dMrS{fQ~^GW?Dxi!IPGpc+<Z#BN^+DVJYLqKReSeB`p=V{"
    "WUz%{S-5|)IchHV1Q+bCqX0+Njb0Zwe?twu@w6&hL$%!|kV*c`?`_=tD6NUD#9Wz(jQ+KC5{D-J%H5!Cx`QgYG#7R{-!y7`fess)SK9DRbTqUk"
    "qS6~Z?aRDS?^>>-Z=fU6cWW;y$i5k%I2Ow49o9}5su@`o17`RqQql6o!Rdb?pRV-{hSjDBZFJLA4i%<R7?n5gH|f^d-_`QHnBz$LJ&s&5`k35@"
    "!Npy$Cx5eh1Swu!QYYxAvealFAY`Z5y1TJCVN^Rxs>7~4^3)XhbY}Q2SpfC284@T}98ei35$>Fw@h44FyuqbRDeAA3$aCkAC{CmL%)INP{TI3|"
    "f_HRk*Er;AWbZdx;xJ}SY$z$C*gP@N-F-iH=^-#={ICC$>{ZF+$So8yNrElMgjkPHi}U8_7vxIul=o$I?}{?FXfMrAriOa<+}-zF+3f5HH5ndA"
    "yMp}A&&59{m_j<}lkeRAQM^a0&FDL;WPNA>Wk`Pe+s16I(8IRKOV;l>k`+3d4HT`a6I*(LF0F@K(U2~>q3P%(rfR<X2cK}p#Cn3+V}(h1h2S-*"
    "nb(THN$&608#{eW?~NDRpeDoo0h7M;x|mx_-pex@9~odUj&`*fx|~7N=}^5U4hr=RrH66%1GGM?Z=roNic&~<l`#DW|BZRNwNDRQI|MG)e!H*#"
    "Yc{7}SxZFsmeKbxfxd`r_WQVP93wfQ=9X1|Sby1=xi_!SrsxpK06$8QoghhnTj@=nwZ7fDwUz(NzkRD{PQ^dkWBZTO2g7Ffc7J2WpUB$2q7kEm"
    "-~jWHxd&c9m-U7jp4O!i#}W@t6W{#`4`;#2lds(zksefz){|KwK7FM&xoMJQ6Fpc!f$6V{zrh3qkzB#&Z()4b!1oUbb%vvLJX2f>|I*J631<Hy"
    "Jjs!~tER+!YE>caRP?`kqD5D@UgF{;y3A8zZ3^QLjq3ggn5Xm!gv@k$>id6T1ZjzvOaKSqn9YsSCNHI55X1N2wr>4QIR8OZlfnx*m7fq^`R9bf"
    "mc`ou&EiMmIV=F7tO-%++a<Z}y^e0GMcRKc9nrOMsFMyI_9p$GAZEL=@=5V^lA5DmM*BQ!{<ur$PQcUT#Z*8766pbKH$RWuP7iLpfxJkf9wD8o"
    "UZz()BTe-0cRr<W+a~zd%Ae1fznn3mQ0mnBfAb0*i4P(x@Y3HwA@m15v)N1f8>@7-%NJ~-Rlq?~YY*i%BRb??=-6F%MZ)|k8>eNoG&Akm+~cGX"
    "PjVsuC6^0WT9=-^jNK-!M>q)WBMI|3lFK>imiPUqGQqvC|Ek;^d@mcy^MCz(`$TNw>3=JtZSyf9CURXE<Zdic!T+RB*zF-61ExDsPsp7e@u#}t"
    "z9vpRpOxN!YDc~%I&)%h@E-|#Jk!sS7p3>y*?{C8;Zr8kQRB(-lob7(*3qHbZoLQu`Wt9T5XYIynQ_1^u`{_gd3VArYCXw=Yee)>GxyF#&VbIy"
    "$%2@MMvnC4mG3a~dZMQ^ZEAr~FL{<){81!w+E3wX_~P5qQ-<kbXuWn`l&z!7$saG9IZ;h}J#r&(C!G%1G+517vK;2W-oyFpha4XDNlJrRK5msn"
    "@}V>kf0+1(CIxf#kd0dT)yGAkCqE#5K!8L9%qaJ!5Nk(b2l6c5dZSB#>h|x?VeSKlg$pxwwD8I$jMEES+v2a2R+zXIfG9O7W`t?$O}a!oGQBnz"
    "snfgfeL?8Hzdz>ukx_S56nzY;;bGJJioV~ANe}-;X`XZlXbp~z3#%l!8kDyY(dKW9C)7PNSm%~El38*tg>45hb3-vAX>c4+ogNy9qlkxchXgp7"
    "vNCCp0QS--Re>v?HR3x0ambOjDYrgayL6DLG|)-LVfCZtsae1Vsond18wB$nHV^73W834b_d)k37e^{@YKCj^R)IIyMe<Lz+C-5VZs^gE3)G=7"
    "EG0;Z2il*F+{jWgBk{A(dfPQEk&U~HD+B=!n<b-4-eY-VXEJxhSWzSoG@IBUVfL_$O+_ermJ$nvJzBq>scxj<2K)-Z<X2Ei^aUMkc70V{1LiG?"
    "=!3!L(%T~HW0ll*N^sdQR@U-4(i`5%?zjjx%WN2@*rm~r?0w|u`vaNv=qo3i4ktlb?IonJ){JVQ^rWK2`)%pcw)lsCd8*Yk?|bV@zyCg`D)zj-"
    "p!FRoZkY0I6@9#AM>dLt4VxtuY@RfGwr(FJCn9`Qjq+4v!WoeyBz<4B+0Bgp<lRt?-<Ug&$$$gPem&XGh*$~Dh{KM~KS#&*XpYqA`K16Sqt0AK"
    "bj*i*i9aCJfBg3+#dq>b+&r)8lL}5J9(?K;Mw5!qk~qywh{O94&0q69^XV2Dp|65^I4h2I`=1rRrNsrNVkz7@HlGRIZdQ)|*K%i0-wj$4bD`Me"
    "nHZzlr%!pJY!1jhOWHH@C((|eKm28b(J>@0?X_6uM$%+krz_Ti+xlN2F1$4omh)p{&yFm6XqQKgvg!Hge#&n;$z&29+ba9}!K7y1pWkrIB~s^~"
    "kIfn`L=fr&ygf#_azFTt#ebiDSbMjW%mbLB?_Z!_Tpb<pUn(^#X2)6RQfqXx=dv-bLKg-RE!T7I@%LB={8b24FROdA6-UBWO(N0b+o4eZ8?&nH"
    "o@GDp?E6fL4@!PV^YmtnEwc`v?SdB%P{d?&4R_C(F{{FzdT^25?AQgiWL7L>#{g58&Ff6%;EOByXKYTk=SH+&eny4I)pE>Bts}GkNNR%Xrd0#2"
    "0%u-JrqPHJX=8YHT~>tH6aNxpt5B7DPfUyV)jpvAI&FQDp!pL{xmx<fPT2qVr`|NJ?fLvyg9Bd?2NM&`bw#kp9B$n`(lRHnpZCNoeRcbPfBK)j"
    "_}SDwuO9B7b3#4lOutVo_Vhww_UyM>$-T`-Js5I5yd!=xs)X7rK5FbZ!Q*^erwc7qzCFu{;cpJe7-qU`I9E5@X5F;*o1z|mM?01?sYoZ&IK@D0"
    "kWC3uSMi~Vy+*9sjyA~+xh;Q`PiD$-p5MTX>HNbJ*2zb$S7N1={WLRiUynDtdqp-W(sIOdc(4opJv)j^GmN7D_st*Cg2Ntpg!5I~{L=oD<x08o"
    "<~$cb(UU&SRtyOwv4iqsJ9XrW*xnVg&HK_wPw|AU2g2moXU$3Rm0X|J)5sLZ<<{W04t&^a<-6iooXX>(mx@_!D}l?ftnFj`=1#6bAEOwhigGHz"
    "JXTlMYJA$-C_YXT=I{&QuZuqEmS2m0q@UKwz%J=?(oTn=fA+WC1_0c=5ywW;m|EKdS_~iNfX=~Ab{t~8gAt{GhVQlqc*5)<350Hu;BDt-C3+P9"
    "B%6A{ReR(S_DT8Ai#=l19DKyIQGUirc&_mTWMcaAI@^uXFYvfJzi&o3);#%U`pHAp`E~5+&YHwV{0PmXZ;9YjJ6O*xy(g#tfq={z!<`Nvkzb^9"
    "A?K&$;rFCjLoQwPJP$7<y>XOIlE)+9n+=@r-^@hhlo2tx$;pH;XCrGPT>Z}=aTu8C*nuZQL{<bROOmWTPlyu_A=dO>VVGR01^BJVw|EF_n<Gp7"
    "KzkeCQOw4(%dW_ntzDvbR~-7ZRJlbifBgh+(Kkny42ApXG8$c^mw_iKzS$DH7B}l!(T>Q1CdS^Z{wHWeo3pm2gWE{=87Qb!eA6h$(n<-A+H+Ah"
    "2EB;GxDXk=+xCjI@EZ<DG#l0;v`~YL6P1emLB8<QbkSmyU!4A-V1LCT4wfd9H?4V7$XWWY3|_6;G0yh!K1{Gi<;?-BI|dKfZ8n@7IUb7QKr~<<"
    "MlF`$Zbxa)kQP#(vRl8a5z4?oOWg6vuViihQ_D7rs;UQU!{}<Cu}0HOXFB)PZj)k2H|t^{K)!*xGR)Q;(!!zq4AC6%V=WNw{3lzF_x1pF3m|G$"
    "_n{>~nzrUbT7AKC!QWr9k3JgYXENPmFL{l>w{61wf@9VOR$T0#-pl9kOiIV=Pr1eMIdQ-E2WA+2F)=OFG`r?j>qa%QUFHF2o=)sbBXXC=A0#8p"
    "zETYKY>g(}eVyL49_S2GEU1h~0qs-bc`>v$Q#sRn#9;r_2FCA_-#jh2X~B%Nxk+o0#C#coh1JYP8nLI|MBBtuY&}E>=$`D!>TNbzL}*`k=@OmY"
    "g`XfNAT&#v03y)nJkX$B6GOF&yR(^##yQF*+s+Z@?-aYk>S&ecR~@$X{R_gXVfu#`{dG~mAW}?)@7Bc2Bin};AErfVv_-F(9a1T6&5IcAHtU4g"
    "(rWQ(39LX$dz5!i{`W>uZBBw*L~}Akh@IN#c(DdZP7CoZb_?z3LOMwpW_kY=Xi<G|3uR(R@5dwQqpzv?2Zi@I^WdQ+KxEK=;`0dR(Hk7oA8MQl"
    "{&hi^f531!>)=+^7FXP4-jfpQ0ooV@@2ql2x*wC~lxrT;mxiuOi$4=KTki@0-!fHk<^%WZ(3X7jKAhu8I#s^mv9vLZ!w2WRcWbdCp3*E&$i7%9"
    "vD|7Sxoz==^11H_vrNv_{X4)gcoLl7R)_H5pNp6gSBq-yGOys566mGabZ|T}sU1L}eTnvDKHy2U;%|o{KiRT(+Z8*mkz>0e2DN1Ln=k-7PG0Eq"
    "(U89XWL3AgSWK92k$zAUD+o7!t>sGdkea_kI4M43#u1BJyv4CYfx`6<@hX;jmSUCk&ezO6%p!OpeBmp9AkLY7#XO=j)otv-x3avem43-YaK`|n"
    "^-KdAmlQ{t*61Da%LZ-0{&SLTqjifPtP^}dgkE?+58@3-y+|9b5>xTXkzQgd7joNjRq=97TqVd+H?7@Ly%A+BzjVkijdbwn54Vs>nh4GN5Jj$v"
    "RzA62x{R~An6<|O5Q#oL*>TP3rd9qZN2>o!D}8ZvYddzD-ci=6r~$Kzc=S~st(Ho5jqV|SocmFu?%JRKNQhs&N$0zzM4;IS*b&Fu2#6wd^NH?3"
    ")QyV|Zf->^j-Wo65}A^*A9&GXmYtE!H`z%hzwfQ$$gqvnC0mBmmSg=P(&lMX>~0}9cj|eDl4r4U*IgcRnXyIqqPaTG;}*!Aui3|Xy&U^alD<wK"
    "x1r6{#=DHN==tMfGtzj1XXrXxX!3p_JVJjT9JD|I!Sq`~I!(^$fa{G;N|_L2GGt(JjyCu=HJM3W22V5{{8!i+6@Lf8DIfb<#-PEHlBiw1jIIPs"
    "NBmzP$4{}DFj<F5dn7=6>G~~3d&4t|Byx|9Rj?vpbz9Z{6@X}>tnL4do&SKzvCi0IdW2KN#DAb|{i3nJG5b1Xv4H5tdwIIMS>X!nBr&O<V)abs"
    "CuBDZkrTZG;%-yMCVuchWYa5pyK=O9GOVMbM=#RMvWC9Sj0VPDm-Ih!!Qz83CEP9|4ul4j2z)5W8*8mwB);3poSoB*Ybv27X~>&d^={7O94ljB"
    "F^Ju-Wpj<ppMb+je}NX|5)$@=fUn3xJY}v(+UAd&Oz2n4BlOJ<YK6yzzLbhf&(qepLXV<w7x@gFKt(@0N6Ir|Wa{ZoUN_<=;<K8SMD*r>OCnzn"
    "B)0@xRbt-K09to=NN59Qa$vW`?0V+3G_;9i%GW>lONytf&yUVAmq2{l^1R<y^-o>eE6hwJ(^(-N7O2b@C|(p?nBSf;vM4O$s(N!~7n~tfmCR%j"
    "FBj>wf6QahmhnfI{hqdJb&sXVWiQj}NxIaG1_IPJfX^m%2`-Gx2j-WmvW3_?znHMB!J+Z!)P7?mKxB^k55P1#W=wQ({^I!ZgTxwjD}0r@n9!G`"
    "7$etm6D@0bxA3dn2P*yiUJf&xQAAYO<>IMjAcDA-F=JZCLWl<~d4{3EcBww>jA`#g`7c(M$sOvPZXNjP@Uj1&tv3yl?7Gea&s%fPti8IrtE;Q`"
    "MmK=QMy!M&0w4)Mq)3q>NNb^KEgadhBx)o}@<?_DXa3Be3H`8R9JXg1VUOh{Ms`>p$&yS_ltplZM2a95p&O0fyKCuMbA9W*bG~!$%ghE<5kS|H"
    "`SQJc&prG3KGxiyv#+n&?L>em7q;$%Xpv6+*eSM>Aouw^m=~9^m?!ijCt?p^f0A~KQ31;Ox^mbn?*f-cfS~PtxpedsJ>C!n>HRDSXA{IPJ1NZ{"
    "+tz_jmOsx|cnGF^CP^+{rNerQqC{_P=)(J=CjWPtH8}6+6xug(|6PexU!v`|sSTw3T}{<#=M4(|*Q44auQsQDfS=+r-h1zn-T7(Ws2Bq?f28Ng"
    "83b`!Q!0p{d_r=%j)|-CN}x<itqaF{=~sRnO$4>R<{fof^iu1@z+foyDc)ELZ=aF)uI91|euUqDEpPJ`TZaQRa_NwFYVNw;KBVz)kJ3t|-~36Z"
    "uq-DR=rJFuD6QA{Iaxw}R3b}7A7<MMK4*9Dil(4V`3~Zk4@1>-Opq5hBw~DS`l;!qiZp-!_xDL#eTme4P^$Tbq(U!}^8&T5^09dU9q?J%Nf!rv"
    "FZWJMHuw;5|IxceM_1r9vpc00KsuXy%g@s>{~yfJgLw(8!6^F!>MWTk$4nfI9-=QH`Syy;W#RFgAuHN9Q4{~UbilmR@bUe`C}U?ZON~xQ?i31J"
    "8f(BAB_FsXE_7r*chPf43a9_?_|j-lx|M~w*m(7l+~~804;r!mtHxyiD4ls5c(nGU<n;4+q#bQuH$FZ2vEZ94&J(|XK)vvRe?{5oaZ!TK50W}u"
    "ryx4bVTC#kPoyX5!k`Zx+3DmDALIjqME1-;v|$O@MDoNYKFDatB+5PN35`&Ei+)v}`FXzjspSd_!R7`21E3gxcKcndt2d+SsG&YAr}ZXFn9LNR"
    "aFOx`UACJtaDo*%-M2`X-!tbfGiMSUsUDXF?4iH&bUN{4PFEc3b7D6iGCoxY0Y_!hM?Evo-suwAq8RzJs3OwTi$fNtq48F;kw#I*V)C2cfAzi`"
    "H=X3GEX9AK)bD?iyt3SpjM3utc(96b{d)BF$4h?P^-$tqdtRw)rx-K4zAThrl+2;e-8v}<F`j~3J^^KPAf1f;EduDli2%p`v113G>D-^^hi(d7"
    "C*ApsBo^|cqrmT1Cmd_IRc)sSaJr9~1f~R;EdT389>W+ZKps%*Aw}iDZ^~`XxGV;nO3l1XlY52e`LlXe@#CvUHGPn>JNm)2#0nOj`>Q|HJfMd^"
    "NG>0xsD0Y)g7LilzX0}{m+Ot$rX-Vo>A<(dfocCdU#zY46TcL;RmMjtmD}Dk4(mg3#@t`Z*tI=?VfcY~E5W$M;KZ&G{GT=lmIk-Uk1ZyG(j}>A"
    "t-y5}O{LS1@QPsbcMy5fL@Pp~?~X*QvdqPq5(U5#3Kt%9<97l;vE%*!O1p>oW~WbsZ#$+d_ktEXIV>0Wgsz=Kfgl;HCDL!D`o@q(F=|A$KVE*&"
    "IsSy>lzyw~oNjm9E*^eaTT?y4htrdK&6M$)_53{W_gIf7ynpxFs6&5;-}BLc&e}BhGiM8pwc?at^3GB|j=G*j&Mz%8*X(&CC15_Sr^j-nmLi#|"
    "Hm8N{Rt=$_R&EDD6fMu)L#^LUmn$nA<F2Oql>Xq8I(<O@`ipKo!eD0M19Xpk!+cZ9B8f>w6ALQ&wm6~q>~nL@tsNNx`JgKS-92WkETO90=o}KC"
    "58M<lW?$anbVSgN7du|4V%ue&U7Yje`!;!03AK7$jlw{oHKfIVapJk9_Q{E}nbUT5?C`<%LVN9M`@r#@*M9T^f4A;9Pk*SBsaXB(Z4Ap$mz{z;"
    "pVwu<3LKn2ATt`N`N;Hs8(t%y%6`Wt(&LXj)#l$U0DxEWhKP;ALvB{hv#V6D{UV!=H{=T4r+pOAAK`0A_zgz@JrZ7#ue9m?8U9V0H8*Mo@K371"
    "fu(OSPcwjx830%R=L#QN8*Si#*Hr?-M~;9FDGz4jd_BLBw%cm<<L!2(Lf?${;<@@BeMWKM5w&;pe?#z(sk4n3R#~}!TL#ZF^!pu<yUSB&Cuzv_"
    "-Dgf83ZKlbs*{p4zvR$Q{qQmR+D2Ysg|G`Yi%{q74zgB!fwS#uUq@H?Io{RnXX3UjP(C0xKM*?_?TKe3=|s}9G8D9TCGE^JbVM(RfbaQy50OSO"
    ";<k+a9Y*b@kr|G9h#!jjG#FYS35VS${gOlA9RisT#pNkL^z7P0!RGGeUxrhUeo$6RnGT$*EN8!&_E~MUVNK|>yp=y=;^&-xEO<9H6>voYo<|YK"
    "pH3^~-yG*Csy-WA=mbBR>8<J?^o(hWCD&VM_a`&cWcH!*Dz(n5{EL+R$g}y6wU2c8fz%gcI*H?%tbAdH^pou*pq}7Qq#519U|g~?pUe%r^u+Gv"
    "djEN?(jWfI+4Xj9in@9iHSHd|C{Sgze(h)fFManR+1Kh2UCx`U;`SfS_SNP-T2FLz`<=h&+B%0Gl9`x;sK(mMyXcqdlPY~%PpiDlkNx+*@Pw3u"
    "|DL{IK>mlRnn!bC_8Y2;-O%@XC0^O=6Q>{>^QC4x=GZ6hciX}I^B)D$nR3GD%Cdy!r_g>Uq5Xj&B|Q(CCcnwMWO6|7x0*af%|IXQBr9iEqh|X+"
    "SH0k{fAYoV!@`7OJT;q1h^-I8U(b&Z{h(NhrSHhgUaU;&k!O%<x=;2QO$`3YoanCR4p8VG^=)6s=xeTqApE*6b?feMGMY;vsFi|iWE?ipuBhW|"
    "xlQBL0lhW&!xww)Us(9m>Gtm*#P7cLJiQ2A4KwmIrN1Tbew4Cj;0mip%|&AeR2S|0XtB-V`WM=bm$EN@;0ZJ{9sGPf_&05i+R3Y2yxKl8++ES_"
    "gH>(wD^m!t7Cx%?0ww<Up0y`IHj#hM3<7KM)k0oEkCJ40(IuEe`7YE&!#_sqas9#^eI%!=zm!eHj`EcM3Au4TjH|SNKa9ba!yCUF${PJ9(iOS+"
    "K#&a6yjV!_{PH_W5<Ms3yTml@z>Pqs&koHGOXs}%J$}O{+mb@LfnFB45X0aC-{9_V1wT+T>)$pR!fzv$J2&WlihZ&4C&UAsMlPk3o6^(+DW-Gq"
    "kQ<TQywJcN!QtT_eoLbY%bpP8WfH_sB`rN*iHb*jocSCz3a6|)s@mixc{S4}%(p6&<f}-qvMOy2R*;qc;q(uFlCSgGlm3<%8JU^mCo@$d`mwgX"
    "rWGzy-*Fti%P2L8rcZ9+FDJpXN&&kwbBpxCL)tWBpl7{)Lw^+YBk$|jeaQqq#P|9957JR@Q=fI;|5^PM5Tomt)Nj*c93iz&=O1Kq-in|1?1rAt"
    "Wc$6l+a^qwiw%3IOx1Elm1ew&Jn@-9&3LU@vOfZL!9V4Xy+1E%KVrJuX1xZudTM>S%(_xT^<nzAt-{+lK74QG4YZd(;+guDHpv*&BK5eml8oCs"
    "`VRdwPhM6BK$yMGw#}nSFwYm*pF__dJz^M#E3NB`dZ5&@H1v#}vC2em7tJPPb>NL_aVEF1lFemt3tizXVCmoF(TtSIAympIUI4*)YNAukF`z_="
    ">6EH3e7bvY>1gR6q||KNg6L$b-g)ukpH-<t**$+LALa{My8ZfVmIL~frzeV)T8|sOU=P$pY^RDeHY`*>Q5X@(=*6hGcYVfa<HT0Y9-^J4_?>ox"
    "UsN5^Pd)a?D{Q9P?_PN>tgWyYs>H*?C9@g&q&{LeQ4NaCS*;eR+IPKxzDiS7A$pW*%YxQp0aW+f1&sLobtrg{?g~YVuMbA=ER<ApmwsB8Jf-6<"
    "1yh=~g4iAPK5P0ZOL@gA4HLsvet`4%pdKyb7Q?n_xYP7WdBguo`B`nMBh)!i`k&H|<~X-at({Nnl-@kl&M4}dx9olJXF}(5?@yJ}{^Dgvm)4H("
    "dETPaSs@A5???YdbA{hh9~mMYd&z^OSo53yHS`^HB2AAIiml<;QRh3o&@zaN$Z({CLQ40>va|wAtjT1}(Ka(7vLi5b8lmGOvC*%BJtA5#?snGY"
    "I3O6CSkq2*gk4l#$y44q46}8%meQ4chd=Niw;X!LIqSBceTTMAe6Ih4@92GSjxWP@{~)P*=?h7YXuM6`hqHxE(t|E5-=+|WE%R|`4gV>SiJ#a_"
    "D?T5)4&D3QaGq*;)*Dvn!IgXYnGWkfCHJ50mMj*WenJ0^Eu~~SUl6VFYdExgIlcEBNm5oC-dR<k+K>E5C)bnhY8Tx0)Ef_%J~w^vUp-W6x97i7"
    "tNhv{jejEi5d7}CB<Ea7%scjdvk1C4?zw-@q(c{SfrKP_CUEP{*?hFxG1`TGnD=lhqy7OW)%{;NBFq$d!q3;5f2gRszaZD`zbmx^uZVx>0Daau"
    "cup-L{PceVIpBX}wq<8jR44tB5A*V|Sl_hIS~BgGV@<rECson1a*ne!_G`2X(M__+&IHQQAv47W#1;qO9gK3t?e@)(yms<wl`UqopV^InPSY3o"
    "_g`+es~;reQWmF8KE62?6zSZEbZ;ch9z8*yr7)1p%)TC#$%aL3OM;<MKD}wX7S13I^r3D_@3Q#+f^i!t+oEex>>nGawLAYYe?Ogp)4T{_9zweq"
    "h@APN4^VWIpfPQTcQBlQ#kyY6Kgeh2Mf)i6XgQN{&I_`9<0pQAR$lw$8U1$_Y0(^CNrL$mlL(^Z3lf|Bxcu<2=w9(H*cmQpD>a=*un5W~>rTQ#"
    "G%DFbS(@A_pOFq=6pHqKBWTwxLymGM+G@szre}4d^4E15d(=*Bk(VV;^QGHI&?V{|qHB~LKUsR1@A$9i>pz^+9icDcS3agS`=_~MElobv<+tAC"
    "czx<4e(uy|cjERcWbTRh&qP!goyxuZ<9*J5%iXr*cG%xT@~HInk3Ge@@_lywPMmA^F}oyH4UsgRwrzGuxPjn|mso;os=0xjHT|5)+ie>Iwl0tP"
    "o085;rT<Ctd&Yzr2;G|_ABM)DH{*apTLRufu4<WUwwy)hL4IE=8=Ci2P9QO?me?DJ|FJw|AM^h7l`@?<h%B%XBP5b;jdZzxy7J5PD_Q*GRnosY"
    "QDn(6+L`M%`d-?HKKe7U8tc$()MNOGdq*cxxaMf)DLv}GH+3@erXxQ)dN*c}R($b>o}!H((tn7-_~GEhO#8lJJ|Z(H!KKv}YdVMeVTWEHT!FjZ"
    "1aown{V<z4zy!zoKvz0kG%cHXCURAF1Z@lS{8cLQxf4!EK4tI#FTW5<uOEHR+K<mK(1S}ZJH%bH`siwkFiZN1E?UBbu+=MK6J^R)ciVPB${YW3"
    "zbK{e!;`F`2+gazBb}LRb^cw2R!p+8Pyd-vpRrw4><%at`(ld~gpUJ4Ykb@_Ii}A{fCLK0;*)}UZQJt5x{}{_<Z`Q-T#m6LsY<L?Mui4s9e(-$"
    "fWW_LYSW7*66wolA$M6lHJGOK7E2O19+wCyOFG}9qUU8GneF1!YPQ3PuKlu4XO<hWp4k=Klf0j9vD<PiTloLz0g=izdgcV}=SZr&!SC9w>(c11"
    "rwiw`qpzE#cvoq)r|F}O`BruIDPT;_KYlWJbfR^kXtFLAAhSJgFNklGN;n2k6r+VkRZY>)=@RC2Sq1;kw}0WA{E8oa+O+i2QgKTqj1&Ezg4C#d"
    "b?{6cHh)^Zl~+F7I5k*&MCWShn6>n~mY?ZJ^~m|p>MPDHVD7=Gkp8V7cdx9Zr2d}V3)_hS%X;_zw!Zj;d-amecQSEowX}lXr}Gb?*@kym(Se+V"
    "lljt?g!!bB<L#$^o#RB-N}oFU+#@&X>*rM*Uu@@XajnNtnGQ-bxc@|kBk2Z3s_3gT8yIsGqT{^_R*2BeMQT;*u^<7&?%hi-;vz@++(!%fJwyHh"
    "W&~t_jvaLA(=10BQ)LmNIOcP|o(LKh>ac2s_4eM3qR9-a*bxn?LNdlk#-uH+4&5iMtO?A80dqqhGKFphlmcrimo}W4@SgYQNnSL7Dw=4}&!iiM"
    "EsEBI32g=!tN8vX0H$n6c#3sUF{of&jrKK7*N+>M$u4Wx85hqhhRf`jY4XC0zlBfd0PsgL-NMj1J7p<Nwav^#&f4v-EV%41h*s|=Ds@+KnMf3N"
    "Job6o03*W|?FciKhx<=OvkasJ2CU^-{!E(=>Z?T0l#fXLBmWUPmrVv8ZDVP^u2^eGg;AQfPHK8sX#;n9_LeP?(~z%=*c&Zp@0az+CeBfY1c@3I"
    "7{wdf&!a)af`uj<px+s=^6{q+zptb^&YB||jji7DeejKyCi_!JtBJQ<steNVxI?B?0!mwRqT1qpUn7{sg|&uM6|eDWQa75ElYlFbXI>dN0oY!>"
    "kn{w<PHGY)x5PoYA~)^#_q$<9*|fLF%r{5<PNZ)-Epvg<bA+YRzFc}@j^nO_Fn;9m)4N^)B&Rzxf}otNRog<OXPfN=mX&;edRnkcK^$4HpI}$)"
    "nU9s-rR0#X(>d_%e(j!*z^)KY`%{367uOAd_`Ids$#YMbu)f<xY8RA-?wu&wR-lUS7wvI9z|jc+Cslhh*PzS!$6W(O$kOc^kC@}@gdzd|=UaN3"
    "UlN40kBM}S%OCOf&SbQ^*X@w62DH2exZ(bYczo7%JyV<csp&?bRLAn8NNaZ0ol<n|8BuHrOZW9X9oOj)c4=FO8QsheQSJfeQU8ZHbrS1l>`~vQ"
    "8M2@-8o++SC$ihunLn)r<xpiubty#KbqS59m6d<Q@2=343*fYCSIsWmK$DTbbK3y28eXYedz7#9vVdi0K!a4(`xxz#e8O6$Gj-Hkr2zQ!$`wIq"
    "zOR%IFtH7Lo_pyi0Osf}Np>T?Mr?%3S1r_k^;L_yNa`B@_U27F^vy;39=)B(z=KltMd4$3rziaYcd&F+;7L0mZt?v|h(;F&3k%6Nn|6CjMN#Ow"
    "^?G^BS%Li+x}ncOU%kBO2ycOAM_^m8vVW~oy#N&CJXv5b(U(zCE&XDVWWym_kop5)3fbKwcc2@RCjimPO}z!`0HtS3K_K|Y%5j=WaiV)_XFr>&"
    "Q5e4~sTNn9=^zj+UB{48rPK>-sL=z>@QsTXU6Yvce1GWi`MiC*j8+4$Tm$GYrF{FhGL&s{=$-q5h9i&8?rf6m@ye{Nt+EQ#P3gZIrbF+PsR6bm"
    ")h|>O&<BG&nwwMFIrft!#|=Eaw|A8yS6zZ0%u(J+D6DMLF2J)}E&h+dgyfgubyVb*oqVD2tjpzpV|ont`z-#u{;Q75*V)`mL+!f5Y**{+*Nbx>"
    "@)6obXQQ8Q0j2mFP;s_r#3#dEBIu!Y73orQ1fJ=a2vo0H??zyYi<9ad3c7qA0YrWK_F11o(WzC+gL);9a59Cbtu{J&sU*#ruA6%b>|WH!FoUL@"
    "%yC-IphuZ2ovoOZb};<X#AK~>lQ{s-jRTd%G%YooR=^HqGA~fL*u=}d%-KT^_I#$Dvp2>0@wQ1u7;^y(M`>#fV37Qdbu=FUBXN6MX*ZOKg{7s6"
    "Qv|7epf)baS@Ej;M8I||Db=sdi5d{R(0!a$A#zCI>KlE=o^PDzS+BWfquUN;JD#3Sq_wqdm_bq8EDyGHYu~5WN`KL;c;FF{?kbQ`N+O~cAH(_G"
    "kg)V?{N1ZTjaq7b6Ab63J-W)z4Su3>XNNToKvo=qO4igZXzui5d*_^xYRI;U6}vbDC_^FwBCPU&Tg?PxTP+~<<4;#=m|Z(Xx3`Rv)I*;x(iKC_"
    "=j&H@*k^p<#K#c?RVx)&cc9vbLx;EXuX{!}f?G<1M<UN5U+k#({#u$BhA__~3Gj1B!cJM#CjaG2ugH_Lmsp9@u3JNw&K+JER#Wfho*$NcznXAd"
    "UaKi36z7(`=b|Yocl%@0{a-qnzn^`FUT5dGXJq%dgu+@njSLw@Sazzch*44q(UZba=#uW|DQgsci`FndS7B#fOM8RIuk!_R+&siw*amu$>Lzn@"
    "yV%tI6g)RK`@_kK6UYRQvXkW<&A#{+U7>Z3+W&GZwv-Uf6zXdV-oOcpLzI*vmt62}OJ3#A?>N`J9Y^p}!tl9!3$oy+P$&dS7o;yqN*wS0X4nSg"
    "c9;kfj@dW%r+vv8I2ec0dwD7jhOZ4ht?AVrI76v6j@+h$kBG>@TRMJ}=F(D<A33ew($}yP4yeG-9z4j$kyTcv4<g$Fs!r!b;P<i_7J{B}*iN48"
    "_Ml*SQQmmtPuJ<4c=d+ZMqd7f1?WB@d@4~REMI2R!)g`IMjnQuL$!8hat;zx@$$X8aJPa0C+veDkpudV9AXpQFKb7?L_ZHld>H+YNLr3{)@s#-"
    "b|gd^U}`Fk^Q_9UdYN5m7HyaBueOLqSPFYoU-bRWO?E!m56D5~u_wp^te*2Y9<p5X1D;_AWfq5KEyw7q4+3(c>ye?`&5VZ0B6!Agb;C$oo2T1r"
    "rh|j^)8;1Rb$))nApZI%d47qm?CjVMQ?^V#V#c@L^;rPc*G+7*KB{4`xkDtF)9YJ;B9QhllniKCd{zdAZ94$HD`7aw)>uc^#s7>IV>j!BKL4f*"
    "6aCklq&$A0#yjeEgg#^zl;O}edJBKR3A}4c>w9!1igL?xX_c)BZ4U6m-#g9nP?sc`%$OjLP;w(yuEJ@su#f@**gGjSaR(kI>U93<`gQBw);xdd"
    "Jnw3KNlP6-N$6DvM=S(Q51-t~%_q8XO=y&i>)zV{w7M^c$Mn+j=}gAWYPM1^t!H+qQg%Gwea$&2?jA2!Z_06|gKbsLwooFg*6rZs{g2u?M0gJF"
    "a2Pf?-fUGW^Dg_K1Ju*RF3~+&Kkz`SV`gJlgkH$0x@A9(osFRKPdX7>jp~$;sCo}mE4$7wLN7*Y*j`@OZ&>U5+--DW?C>GDoV!&=Qtt`iBd^f|"
    "d@k=#AAGQK>*>T<6ZEt!8(~2w(oEzA!KP0~K@O0qD71+Sh3TP8kE<5K%7&u2W5Kk&G>ABQbB3(CeX6m73WbMlZwPEt2W&FFp-F_9Q2YF((^XP&"
    "A|T-`qak?oAonR^U)EP(J^}8%L9h4yfgg*~#>h<Ouz`wL0)n7ad*>aD@<*bex?PE>+3=AoF(N;|OV`(^HKmUo;~f_cuwnv=Ul4L^J*}36^4G;D"
    "4u=~o;`>4ftZG%>cJ>8^N$gb9oFn2n_JaAB-=Jig6?a$X9C~lC)SI!9UTGBGInEb%SYyRQvAQG{%>7bP4;n~hM7PvVFPhPd-i=;AV&5;FL-S1R"
    ">B`xYtmhZPA-key!<Qo5g4Zkk&MN=_%|J|7*VPLzKHLSB;f)&(@0O1Fia+pd#D~|@bAa2Ta#odELRy#I_!GWJ3V!bmGwbiFa$jY^P|FJUdS-M@"
    "Pw9h8fe+~HUbE?fZj1oc4zHtHP07<E>XCk#eKnld;m}H73SNTQMM2mehk;n}%q>7r{2?-43QYj31{9jluM+a<a>cI-wObLQ=P@`CS{lTR`J>>a"
    "0<Rq3&%wZaK)vqw0S)KzLe)0#6nx;G{d76>To-(j;CtFQbckiFUI&uElxNs#p?IL)Mup&CyXT&d0R3mHXF3q%CTbi>Pu(N8m^`lEx&g&3bX+*}"
    "Qs@Iw2WZ;j&MrqBclIgbpB?3hH>7C!-XhJ%&gBCS!K)762`UkpFsM$Y3%u;_<m{~TlY1cy1q<z8YJKBPsMk{cy-4-KU1MAx@DwEi^!L5I3;iud"
    "V1C|(83f_<D0VXJH^U;~kat`TS!}|h)u1KvOVcv(J?d*IgOdXvb1N;zuUG==6$u3n9Xga>znKZ2536rJ*lZ8py~D<hzvne~#NWk+hZS;qn(l&+"
    "z<rg}e(E8)eE6`{J|>;4Kz}wWi@HL{r<8Blx~SlP5Yd2HS<9uOAcm;Zkx9CRg@q$4%LmKlOyyyTV-T?16X=Re7NJq(++W+sCi;@f5chZ_u`c@!"
    "MYX_a$db)~WP-=OtukNrK~L<>$i#l-<}I7)a09I>SS9wYUj^|9sFKqx0IDflNAvM)+xPdggtagH=BpRg`j$-`=rD>LB%o#@js#uT1HqjBN_Pk!"
    "L}`<47~%J0hddu1YLZlR!>Nbi{5--?V^s|uYLymo0&h#48`YgGc3bl7{OJiMd={ECS5(1-_bQRGwtAJy6D11NbR^pXbbUR{JDRG_ojxc9=pnl}"
    "2{|?WG04T9{q&Uzf^Vdv_=G-vQuexL<CRhk%5cBiUE46pZfZ6+JIW8mdOkz+fyZh0;6cFOv*p+a-B^XKc};C?nZy|`5&;1+8%FLO)4{l`=jX<G"
    "ww@57yKFL+<<-??WwlqmYVlx@W9xQ-M<PM=3}pkA$0^*T4T|h|0v)K8iw1!t6Z6cs?nbUB03C(~=u(lwWXUk?>{Rg_ry{JU<M9mS*^YZpJtgUw"
    "%|=K$xJ?IxVh+kwHhR4z89J`p;Ye!wD_^1En;;O#*-%P9fgb1ns5Rirw&Gw$&A%J<ih-wT$zW6@S0RTzq@{M>IO%lNVF9;<tKi;bwHw3>W-RvF"
    "F72E+F;V#og@9H{CJko-3`U$f<9Zq`m7?auuYLE=`2Ylfx|FbN8+i|t?T-c;IDlkwf~}BZoyF*!4Hq$we)=>nG&|*@!kdXlB9vP!@lzbpM{!_U"
    "msFNjGTKC*{0T)b3E(o`33dWue6)eb<y|x%>c8076_3{3y3JZ%Gc^cVgjC;!4Plm61{~?utwa7yy(qVPMiakD!1r}oA~r2p(M^H83U@s~St<Q7"
    "F?nFh^*wio9~R6PlG0jv;t8a;ij-=eBJxLA9|*0S>5J7(2njM&65B+n#d}C}VF?DhDF4}vS>K!B=%l+iJ_ZA&?zj^v++3)N%-7TOX*QQ3wu2AK"
    "PNy1+hmt4BD2uzV6gwB4ImbDDnl;YC(rNa@Bqil%>}kRxmZ`pOwR5k>=C4j!-$h`UJAL@M$cq2UKN`6XO2Ms|n%Wz>hiUDS9T+V*afFEaLcdmh"
    "+g8pH3T4Ipn^0val6lAMyV1~fvqi8PN=8e3p92+dYJGj3Jjc%{0O;z-F)8u+(>89(wzhDOELD|yBvK(vlI~oQxn{lV<P$9*Wupz^N~O}>&Oj<$"
    "{BcK*;WLn5#od?7N!tHQt3Rgcd}g)k?aa7BO5Nvq_n!2MadgnXXrVUD5<4p>@F%qRsZW(Sg3bGelI|WjEuVM`4V8<F9XWa+O3FPil_^&}s*D>i"
    "zT~?ZKXndPuUOO@$ONn;8Fk?2d83)wqI=Sl_CSGW!C?$UC@eu<-K*f%mzJD+?itf{8{Vji!gkkUSXPea<Jw2&ni!WBl$2_K4A*lC*sZ<2fu0Si"
    ")Zl>Ui(<9kzGSYIPM%cH^X^zCx7>2!RCK6W*+#fe_R4yts^zCL$`>Ej>(l-nm&2ly2zMOY)2pNl94BL^+f_x@0vNNbF)t;lunFx+9mb`;T4Zw$"
    "BfVQxu5WkDecc{3%2pIyNfrY<x4<*&_SjJ}1>IKAh%nk|$lrOlUYD32z{bXn<F~&<+t+zZr!L4*>$<GX8+wXRrf*W{g^?-kcwt%7${ip>W=??n"
    "9SlUr;laa-PFIj7=Iwqs*7*Tv@u8;<?@yaTn7grb0$tjd><un2dmLg_5;rK7%f}DV69X+_6gDffz+$y#UD~E{TZ1#Ka1nJ-vRzTfC;*?PnoBX4"
    "!RLRLYEHIiplzg(#-Ft0&d$#Ac6oD!uMe*jiAO3|DJW4fSu`|hFW1rj;rG2ycCx{7Lw&M??%K6$?iib-m^~J6&o>nhWO<-*L4AH#sSl)9LR*_<"
    "OG``0Z1m)P7cUO`g4sWa;?T_<<U8s!<*hA#@yd$LSq#gqZjM75_%pFlx*jW`@?xu2uCSwqs=Q?5g&Z)wdlIh7VX|tiuF5>Lcv}L}jlb9Il2qJQ"
    "Yvy1Yk&|H9ls(#bVS&%-X3x^xQ+QZgo`hXiP<js8UVVopAT4l7k(l%aJDb8Gd1de)%Gmj!7s;~Hr7Lvi%(O$R4-ZV)$?@1(^$cw<W|q!jQQ_$N"
    "A_pd!AuQhpZA93on$6ME)f~eWwZ4huhBLqvGm@MQGmkRsOs!b&Gzg4#9qh_MgcM1|Wy^DsJ_RDM^k_Qf<?P}bLgB&?u&b|43m3nAZf<UOcQ*`7"
    "nTCWZ9{4Vu$aP0h3L^`@M?<7SS*BZ5sb$ibEe4R?8;IPkYjC0SJllmmlLSXeG`=L}^B@S`Q#0P8iJoRMZX+6HC<tZ7F$hXQsjv|#FJw^vK7`D&"
    "B)9lvx^NUckKONb`8}^OpPYGyf|0|eSQtmKLJN|_V1ophX`_|i_4K;nm+8Gd0M9E6c_Jh33!SwgKC#mSTo$^)`0IjJswi)o07I)%>6>Y~x92z="
    "(b?bgq&jBmaVi|d@t<Yv`Cf}JSO*IPjlSm?hhuuW6q@lF_@J;cDBM<x2(Q-($*Bwzx+n8JGlrLi6pmQJ@Wgq?R^=lp75KJ4Z7dkj{6`&j9=&it"
    "6U3;auRA>y1SO&e)wxO=_K1<bwKFd4yQby{x7NEF9E1N*tr~;F_nbglFAvi(kutlfuE?nqPw^iEr(~La-+I@kKL!T$0HWQu_+$oMNHrR>a{vBF"
    "f+U}in0^;A<n!nXxp;9@V{gv8E?h0wt(q<RbNTfRfS5;8b-Yg>M)N`D2k;IL9m*tf;wvp}MX=t;+m>$KGVR+aREScVd93cFOa1<V1CrhKoIER2"
    "tuaK|3w~B!IF&5SEXC&dv%c{Y2YJ8}NARF{t3sfyzD}|%j?cj|96Sg|%dA&xyK476@JgYnZR@NY?fY6_cli))7wrc8vp^JvCCST$fs89mu>-e+"
    "M{SaR+{v4E=NwboUY~JkW22jzVZvUeKJ2s3(|uQUNfO5wzuD_W(I8##`vX(THBqGNjr$-%S=x8SK7ut6W;q>#0@9xL8j@))8`u*573Ujuarms|"
    "X};OFy<q8SBSqH`J@7l4xI6H2yLn|nt2RGeiJHF6SMTq?^2#fv9l%*lN7HzeS}l7`#>{zr78cA|^h5E|@>a{4fSb_+N+p-Z&p9oYII$6d7I?Sa"
    "(Bw2~EeSb_2(((=+{7^u=kD!w8xt7+Jx;QsM^MB}VK&t%lvQ`91n$o&ty~h9EH9~XPYohCmxH39VgbS8f;Sn1k+1?aTBuYO7Ir;vEzL|PxThPB"
    "BiX2_$A{tYVRT{O?ICTuwSzbgC1W2+&mENLv(m#DeyQ2q?~M38ks7X+Snb5+uG*6Z!py?vVah_O9clXDZ-<fXU6G;D2)H*;vflz^;MbhN+l~%|"
    "{Lpl&YpTwXabDnN4LUh5WR~yRSYRElt7OM%)a)(rLAgMpu-e@zT=22qn!3`rEJy)6mv!v-faZBhzg$E+hTVq`*C50ZKqFVRim~L@g1HWx1xLn9"
    "Gus+r;2;J?=sIF0wnz7VGRDqvjvh5HQMPe9^GsobHBMsNvT@~`ryWTgw}8~i&pL-(eolXoamXNAw?#tv(MPQ$!&pP5cHB8st1r?j+fb;nIy<TC"
    "9W6*oaVn(wC>~j1SI5?Os0PaDa8{5gmbRwKTNX6NdVmmMc58iPFU!(ntY>sYwJf*5jys9=B?ri^YWEH@1Qncw+;U+DUdqnN+#IkaX?o>e`scuK"
    "4N?akta}~0O@eKK0=z6qQ{O|r(|RPK@M0jPppu|P<x;KXKk38Bg4tzM8?R#ve3ftOd3OJUg;jgT9JiuJeanT~8^!3ev$kXku(r!}rRV3jwx;Q2"
    "BoN)@GjnqTl^sLCz-yQTgMnkZJFJjzs4ZP{spe)b2RjnI>}++}ftmI08A+JWTDaq;=3`58-f?7w)7@{Lk-!qHuxZc(^aFL3s!`dUUZP{iJTPqQ"
    "PDvj>Q!-i;4?pKf-<HW(@K=zzIxDGC4_WVGFr8Q2_a%1fLzwjLxNq#pxpSWFx1#dyN!JBjIaOZo%tRbm*AKI^3$boVYnvgdHji>pW8bvz*V%au"
    "@<5omVT=~kTrQUW|Nh?h_WPqoK0w-%_nwZs3VZ+621ONF0N#$sI!LU$x&xC_4T>qaDC!DrZ$BzfGT+0_&}`*-m@S>N%YjUnYl^C~von6)yJ(ip"
    "R1wh?kR*I$_TxfL=7zX+)OaZQJgL3qK~f3bo`pER^me+Be3Q0G3WpZ!^$<sVM!Y~R-Eu*2ojgUGS8doR`LZ#z9nvAKR?Fr9tk>%B@-2)~1C9-Z"
    ";7i=NQLX5Q$V7a_hzF{$lCfalQj14sLACJEn_BFxa5M9AUf|U&-Fj7qFgR@b652MeB{B`5u5G|g1}v;(zewb8m=(|_ss{ez$oOx+`@2M6iKJ9h"
    "C^0_pgE0j!>h=l9wd6PVEi@Wd)+!H<(6DH#@(50)Tw;T7d}qh##kDmpJzyH8g*<hGPGo{GdA#ZfK15T|Xi4!{5Vl5$40rD2lY@yWAB6-joYu8R"
    "DeCpu2-xK}@@d-J;eK@x>$m6tkaFU?Akcj4hh8Y0S^2xxZ)rV@ps3g$)mA9~{?1jik0O~)3%yq?T>xbDq@1BG5wJX*$FU?`*^YzY*f9};3}`-!"
    "OO4FdMR-R_j<2O{2W|oNs?~326iKF@9iT3fk{+Z&Ch^r6o$%IewQq(p?!xi9`=^PY-;k1vE0+1p*>fH$y!@b9G9op{q4BM5OH)?{P^$*A#;Bgl"
    ";BLuP0VGQciSOW$NQJ=6otx5`R%%on!17$}L?BRuHcTy8T;I<Aq-2xbDsp@`Lq)nG<u2dMcaAMA-$0f{jyO%M9GnormPCRJGz>fB=w?v+R=VeO"
    "_j|D!X<{$Ho}$fxw%L5o#|77hlyR`tcTFZ=HHV{w5;9;}jCQvo4d&*)DWQAp-Z-)@3AteuuzQgKoT&p7Lg@mmwZv!Pv@CXHOpg~)zFRU=CBs~~"
    "X`lm~^=ht@svUqcbKiUW_B`ORrW({LDn=}El2~IUw>P(KAY~LDN&2k=n00*>ohHb1@E(U`2KJ7*E*rpVb(j>WP^4$zYJF^#wp^CZYgspuBL#gS"
    "&3OUbir|h%{ahKmFSBLSN*y>5Csw6vXMX}qU#XD=7EJA4lF3h3lWc@R2t(t#9lh7Jii4NBwdm#cK*J9f1J$TEX^l@ke=Guph`m-RwxW5`WIjhD"
    "zWCUtUm44}BxGFYO}cd5wD&m{zJ#hKbp)dkOUImVxPkcVde)l5gn~GBQB*wiC>t>L@g^G7MJ`n~9!I2Nyjt?XUOu5SY<SDDA7HLsR}wi>rz-V&"
    "zpslJ!$cnDbocv`fk^XWF6+Ot?>_9+OR2tb!<dYoA?oI+{SI<lPNof_=}yN6@^|R%4QN+1zhPsir_lQ0nxXSi^*3pRzOM6GM|WpE_V&TdUQG9o"
    "VthyDG|T1QhQ#eH6o4|2rb-_e^=t)GDk9x3fY{uTmps-$C|4pxr^+(NCp8wTS{MrdVX7dy68>Ah5X0GHw2~uNcO4&TJ`P?%GoPXUT0M$lZ>i|y"
    "mqf)b?Rk@({RNQge}A>6oizPE9w<oG2HW8+-Z6FaGW7>2z?G;$;Yjs=)%^47om-OdMbay?fZ^{|x9m;!$SIXZOV<j5hU3Fn_>$O`-<9$QcXz-0"
    "mH+_K%`ToV5m!4FM}B8dZi!4UV6|E#Cw4*GIXTW&$j3HcYMT}Mb$-`g=o;WvbNimUaG}(e25gzQ7zLr-t}AI-(<$zXtyZA8cbuuILd0Xu);ymx"
    "<<yk}SgbItRm>>5)!=5M;~}0g7T^qIZ_yHNP_WUIq-|!qkf#7zrr$3rfsV6_fY+t1ot+%N==F*iONXwB3Z)@Vns?*a2<Jc7o3vvqO~!MGax*!^"
    "Pmw6}f9RE!D1D+kKmWNSvwpqiIJNo_IbZpsro&1VF5<vmqZC_Lu*I&`;u#!e4i@;qF=f4<nfovh&!2nl1BYw$^8Wr|J<ZDT=FMC09p12I2htX="
    "%l2{6#?lFy*1Im{?5s1Eqh(YFU~y_@y2TAjrE<A^5T5!IPYecd=u9r4+l@N{SCEfJ?!rpFX|ra+dZ7v|W?r;Gl9(~Kt5M-(b+AHKo}5k=)n|0z"
    "mg_;KChs<Cel`O~EYzljx8-ZiN&_Hlp_A>Q!LZ!=eix*1oBbgN2W%^kM`>8JI_0^)=q??Q?GJ<E$wg*+4zIoMvdraWfzohGnfqx3kL=_(8Z+rq"
    "h*89$J-Ln>h81T#g-!M7%oDgnPj0wClF0;qZifSDjPB0w+t2{{Idl;TD4R((19P}Jo3q!jlrJ>I%JPCY`~`&raJ!Pe8CvDKZR@BkV!bg|52!l@"
    "B9He>QY?EpfLfFs+mKeA2TeA$QkKe<xX`SBtL)>Mnu_Zpufm^}yLrh{SS*!SO(zCgpb+q|bKA)$5#4TI;6FlYH;NsoNFBfz5Qf|@61iP#qovIi"
    "f+XkVz>+?A=n&DI-G?C`Wpt9e>I6qy&h+$jB8$^JBAV5KRkkD$g)&N$(YOxK(8fBd5(UwLDMX|<5$!1T!PJR7+f+k`rf{}L<Lr74nM@n?qw-i1"
    "`9;Cl=GDGNiTQSCf4{(_kj`*{*Bqw#{Jf2*TJwlWHd%L8!Z8d)EeSpSy%kfiGU=UiIdLT*?aRpF0bkB<p6|eDZ^f~kr(0jOgK_At9yGcWjsPF0"
    "%;p}tMLF1Hpsyfo&m@=ajAGG2;S@-(bcuynOQ7a)Y{jReV#0SR`(&9LpGQ;FEX{Fj>p&sA=zqL;7CuQXkj2<pe*AF{?P_7umY}<~vMlH<6GLV1"
    "q38G$+E+jvmbGNzvVK9mIyaZl)|N#0)hZI<ktj#UXugU0vpRnM_y6x#^KD6iq`n#b){gnq9-=?furH2!rwdk7Sy2~pHRx?6wKuBlc&LIoRh4-U"
    "q`QO)y|`@b?}xVhc;Gcumu1p=Adv&h2ghrEI5V@wp|Z2nwnPS)8uJJ8nx=Sssi{I1!sZ1<yBSQn`yNByl`7QisvbB9ibTr#{m`ZzaA!~|nQcqT"
    "YVaC340f#l9?Hs9tCN>Jbm$O#&>)1kY>9iSk^N4KFjOBrSREc#CMT|a-*fkr?@0F#KjgNIW0-*qjtuQchV?!Ruw-2}cySsvWr+EHr&GA1`j5UU"
    "FPA>j-koN@E<?RkiIX(zb{&2OS5RPXqjA-Nos*n>^N7~p{+8M$y%S?7u-h%yYLkvnUPW`F=fgOZbSc3)Px&)oe&ypeP1{Q8(EtgX6G%RaZZ|iL"
    "rl?OF8a`4JqUwj2uZ~*RP1lxn@g1~W`Bawo9wvI<{8^Er*k*q^Jr&dUqjBOdIH_A3aU3SCjIXofZa6;LZoertx9=6*vn)EjURcG(SKkAUq{p_p"
    "A;N9_OQ9c;E|0M6P*ni_p{h(LuToy*#8f$A$4uq)4g*bxJ}-^C+awbq2p+{-&o99@ynz#>q#dNWuwe82RIZ2+I3_ao#MF80UW%6Ay*7kdT`KO%"
    "-g^zlcXq)&00k??2^f0i7e0oDeVOF~ubH?UelaZ|Y70#x*t*5V#SD7DdV3T9qhW)MXCga!%PQ`*p5A}Q8)J~zqN<5(=jP_n^%_X_e=`SGBW7Zx"
    "CbXrEJCkMK5$d@0z9czDS-_&OpCql8IXCD)YGDRQs^Urd+&J)ZoI^0aR~2$-J5oYI0{)als{G3%hzXx`570rUA6hVHal%>L>U3PMo~C8Yg`+2~"
    "K%jS&amH_h)ipGb_;-Kp?++(nM3MZ|gWar=m|zWQ+Q#%W2Wh&|NG2zxX<Y6`4)CI{9sc)^*XTO0#;X@DL<XnZ*3KY=Nst6i!JZK%)H<TU{7@_V"
    "v-QaL`)EcrYmr&qd5a@}D}mWUv&p_&IBcn;G<&wQvFPwvkK#UN({ssll{}=X*#VGNchrYbtu}j8AKiUTRR9X2W7B1<&@QS+exYMCZ7e1`osDwN"
    "4v#&pG2PC(s5Y=nW%)yNT2SwNsZF{~N`FU|W)w#}{`j!xWVI+m0txY88TY_0ebO77XEqxjMH41}`;+Hux?9lNX_*|f9R#M`!7(M_l5sU^lMU5M"
    "mGRK)0_foTQ`2z&dZTn@;qT{y@tu9g+@4Wh>`Jn_a|&loR=re!KYD2sQ>nBel|tM}&ouIDM2ut-s;n^N)I!Cuo^SCBj;i-HOKvr!kxf=b?~}>I"
    "p)$acv+q|bMqX#Upa1zh(QcNzr~*5lPk-ZAlmGb2E8j+3H8Z2`l228n;v&fr@KO$tlCpJx`m}dfPk`x+-{0SdUaIE92#!XSA$`eWxwfv!R{Ypg"
    "6L6YzU-wf5bBMi&*$!1IBSbVc%K7vK!DZsOp&mlcV7p^Ho)M3U-4f&%v`uR+H0`xKkJs{w-IVK{jUud;fx}(OQug*8XP~#?*5o}t{yFe2i`*Q<"
    "u-Q}vx`64^(SO5gE+HE#Gd6WACC87VOonPp4yDO^+a)*5T68pC4r=3O(`}o@DSA`ZuTp2vbhTl=A9Ze9+cOP`<j)y{pr3ypaQU)q(I|6DCnezI"
    "&8;02n2xMqw>fBJYhSI?o`a&|9J<uea&aajDPTC>go27=j`{M%6I7Y)4YO=!hHbIW=KS?Rp7h6l4i(v>#Q2|U;-I9CVOW#_(6EkTtA1Xa@!o>4"
    "6SLa9^G`lGe`K6oIeGHzZr6Z1w#3nbBks`m-gtxP%j>8Ly>m+^;p*zut2P*HwHE9-x5n(XEKLWQi84*g4L)p0QIX@tn3J<=8dmCc6A2~mi1Y${"
    "y}B$4IGmrK_tD(4u&^MRNvfao<haLd5TI-x<ePkeW|of}@yq24WU;|+#?huttT_|?-87wLc^ro9#PY@a!#j>jK??Q&+so;RklJhHg0ffU1DNwM"
    "aTgYfx(SQ8n;RbTAUBb(@urNc4On@&m|a&@%{q5*8d(AQfy7%YPnedfgLV+l2u_j~{!n?8QJWO=fY5SpPzCku?CcR|)SHFplbAT(GsjX$#Asi}"
    "RQv!U=+>sSfuMG;yL*JTo^t_Y8OI-F=V;VsGt=qJxQmqd+q>rMC5cTEI?lp^&nr1Mr>Us>8TBq5x-JKHHY`V5y!DW3r4W1R^WJ0fqHJ5mcG1GF"
    "y_!80_n+5?g_#DDJd6fD4f#Bl-P+!uR9@4TvZ@FkEUMQ;U-$|D>`B8Ro|$>lKSQNQ9^o_GDOT^wcZI7o)=1%PExpYewRfoo1V@vP%5ti<S}ip&"
    "58Ug$H_6DBhh;5KfE|N&VxmudN*ByORz2ocX9fcM(6!wOs2`Inz#OPkSadiLJb>Y<kTsW0ur7D=qVBx(kd{(&q@zg*801n{@T}(&PC`Blf}({w"
    "X{ASwAUH_yyf&Y%Z5=ze)x9aUlPg-L8Sv*Tcle>UcFQzs&hz`z(?KvbQ$0}pCXVAyYj4lSYh=bQ0>g_-CfKXhYTM#5tONQdTPu}|jhkb)gdQsy"
    "i>#!ztI+Nx59(@m_70pZUVV<OJu{jyUF>_=h__aqZ+}}F8-Dtym0%W8Ng{>~WIJZX2#;*&;f=v2uc0qA1v7V5=Vq$Sri;YNO+FL5yW=I!B#tCU"
    "Y~e+sot+TM2^w<^V1WugNCE2~*!stgbK`F`?sna+YJN{P;71-W)2t~&A~AwMwpQy<CHufJeR*tCbG4tk2A7PZFpRrf5@qX*$MN~|HXW8tM*wf2"
    "Quy{B<rT~;YJ(SJ8nuY#o24a-s}&p(9JbF7hkn@lr-i<8?+Y8som-%rVOeq1qEBi4^2-IC(*(R~W@^`bkOebT9pF#?#K#St3frB*APkkE{HRp!"
    "U=D#-HSmf6Zu+oYp7(`tfb073v|j4NX}G<YsEthlyElPX=+JVYO_NHohUwTP5qWpr$}AwV9)EnS6c9MA^%IVu4E!$=KNHwLd(H7KnOUFtdB?Vw"
    "TSh=dnW>~p<F&j9IhXC7&Ls;bENIc9XGKAsKc8h;P{d}Q=auVP5BxP6PlVGns2@=4&N*g&-}{Pc!=4@t*zQLLPO=x-sgt4*Q3-(XA>d7SH~r48"
    "toR|^Xg!P3UY5@^^|qw?VEa~q8#C(B<uz$EY@6t2Z=l(~y)B7p$<nxvq+Tv(It@p`Rc0z=P^|%qZ2Mido5)e-lR>EzxA!DV{;(|IcswDH1d1#?"
    "$HC&<ysI`h<F2SBWpQwj!U?A#=8d=vU9m;ovEg%?6R1{QbXi$gh}iHWz~dQYW(Ha-SE=3M>>IkET9smH<TzUj{o$1=9XWze^oB(Q*x1pg>zZzL"
    "J&79qrTtCGGr4(EHsjg$UcSDzp3`8cJ&*6N_h$4sh|hYeS`T$`IoD9h-XosW)WKVyr>gq2$>t*~J)<mafVe59_ql!;gn8a$K4Ok3UVi6f5drrH"
    "=5&|t<^9ppIYu)_?er$cFMw(@E=efhIbCvC>Amm+v$G!jw#rPcmY^-({cZl~KkN<7%$2O0p(`;X;sp_3FQ$4@<MWfecXn*uPBZ0^qz~DiQr=e}"
    "5TH$`C%_wQ*&F*34lOS^&bXBstX-dt9%U=|R5u$>+1-tp=&_UxVG_;2kD%nHPN2gpH=>DHodhn<dasF$vIc>fhTL|X8=cX}=a^VT37gb#Toe)4"
    "TAJ{2qI+4<q2evv{mf_<u*Es+#wNzcF;BMD%kzva>{ZA4AG!2AWkpkWWa=!a%*92q8f{`_4iN_fqm6AHW}dg>)z{cnjyM!w&)=b|)@yd%W5>Yp"
    "GA_VNQr1{heGOf>tj()WX9kF&?+!+Rv7$ICa+K$emQK2Jm@ZAUbt>g(Uu6%uCzMgt2MLCB;3(*0{&*xYMd)+OBcsN^YN{x!`AHBIy_-f=O-0re"
    "A-i6g9lNjVwjWZ2+Li6~yn&r5kfwVHtKcQU3AJy#PILneGzmG&M5k1cz}>T*;-wHsv?lp#O4v3-E7Mlp(Y!T&_0=r9eH+%wYShGzW^-(FN!_IV"
    "%yfAV27Gy6GIDvd*~yG4k!seS&H6gy8N?(>CMv@j;F(ILuHU)a&gX)vf}8pvtha=CX-}hUjc~~WkJtAuMW!(i`M!*hyqet(pRakIp!`y6b=B0s"
    "b7^XI0@(%EMZSAzhwFHw*~hsdxp>@YXbScC_K;J_=M6T5%&Fz0LbfTv{n2op)K#ZAF}o=1Viq0UE=d9ql->P_QQzeQ>;>O%5)q~?BeCzia|KI>"
    "bptGXny}N%PV&5oXe*V<@#B&uJXEU#s(AHC$#pCuuZ$A04s1GeZ2R+k!m-{tL8u(K?#xI5%<{&y$Z}67NJ5ytow+&Ie&p@$zPG(GFS3JrX*P69"
    "otQtiBI7w*-u3dE<C;we)0Fu@#$3P@EVjcxt*`W-)u&FG)dqHSR@8)sed7iGYoB%`oA>sB9azDX4Z|B-+A-Rd$~9Y?HjqAA81D3lh}JSq%WSZW"
    "Z->S)XZfx+jRSxG$y$^&PgH31rl1y<Ii@sB+`Cfo&n+FYtQ<gOXio-Q`dYwfB*R`a1#&|`Z*yv?w9JT04qqpOTHSv`-<8wf9OhI?t7f98PU--!"
    "6><bMYGroEY(#~zFC;{>k<hTdWTETc$x+}7Y!|2Jp}aA(v=pTTv~AtsMRDf&X)EQR?#yz)!n>IR>q(^i<?=%p(fY=ly>~gtXQs6k@W%A?sP!~X"
    "k~gni?8PceuuF}`-J&ozH<v(vputOS_wKwSyGIMGw7s}U!Q3&W;8DV9yOYbv&n=ue+rkz`@lK!a!j(j3*k_Lw4U2PPjKc6Dt>u9Yrt%9HjEnTZ"
    "0}hOdG*|cH@5^dAh5$|=B?holv6NmG+jcaQI>?E?IWn}auT-{y^ngj5-_Ze8slK|ZCm7Sri_y^MvWw3S(PE*+6#ZAs3(3jeKM!wK7swQmWxF;r"
    "K!a>W{3Co}FCDXzy>yZjXW}`c!ir73Jm$`T#Z{Qsb0SKLY@gi_Gd9di<9Y6TN1tZx(~U+nVx#FVT}M)(N?xgFVCUxN>13A4harmb&|0GP@)`Fe"
    "ivb(ySgB(TP!V>!GP*lE`vDiAF1nn1x*Y3n*JN7-nsd`czBiQG;=uDwt*h9Y8Xx6TDsoksvL2n~5MA(Q97&{$&?K+1boYiunjm%Wn>mbQGmK2X"
    "3VTt*?*nVa%?kFTi7o61($3D#ep2*3?7QrqrWq1`?ijz>aVFQj#2b86>;3=-Xdi9p%eOrx#;mEYb+Vw*IFcO348h6agQkDn&m_I&Nhp2v7pbQ="
    "HmqqK89Q5dAg_wrCbVnX3k`y-1pEdv$80C-oP{%|`6Gh4aW9WF>ZcueliJ{^b-M`??ln5-i96v=FM-bK*s){7tuT%~4_f}t9RtN^P}+~5IU}Bf"
    "DOF$HW{Gnq00OefK>XHQq_1fi-(z#?y9<;^>z61)lJR4ip;NKW)4?!FX8ifyz74D+2i+)+b600Fnxa~Uu2LC#aSLQ1x!!CX@>L6ffYz`=z5Ti)"
    "N%o<vvTLCavkF+)-XQngDMvNjECi!+1t@)<5U<R}ODqi^m}(*C)bE_4Ae+sn%@eZzlwsUF_n~p(ctpQBph(BPUQ=edWcnZkIR3(B6r}+4Q6}S^"
    "Wq;T$H%yZ4#xCW%g|EXR?x7-E+41hG%2o*HZ+90fQm&<xIq5{&MZ%hynGQiXMTyS)ezTY)x~o}BoT*7<Br{%WV(a25T(EX1QCnU{dg{Odj+xY;"
    "n<#^K<{BJqWf)~-bmN_OI2yiQYRK_psQ`r4W=E7ui`|g<`HE-d&_#8)H#&em`SvJnMv_9%aIx+pQ?NnJ_uitn3se)+auxs^F>JQh>`BiuQy?h!"
    "ZJP1>AmSf*Ku+A;aEO6qX}%kQT(7Js73l)dSo^Mz;31l#_es<n$L2(CZu&l}X%3#lf3ewTclrXzVySAP7G(d39$wMZ0%A>;UC!UJ)i!<e7Ubsa"
    "Il+vmG_2_ANt$Xj6I)@bG$-zRi;esK{zO#>t|A+flDGpIAatBGdoEA2sE%fP$bg`@SKJ+4vYhn%x$~nH)x7Zg-BF$!4gcY&7d^jA|Ci?WwUj23"
    "gbKhM3%x^2H-Vx8A^KJa8^hwhvoji;iM^ZB25&%vePM$^^KF@?C`1Q)%)j=0GHF?srEke6@1@XILwq1=>bg`D(XG>7mZhnmdNlQ5H<lb_RjCme"
    "h?z8&8w}7<b@o9dH=);$o^a3xr@b^?eX!gF<uiK)&qceaCYk_Ur$)-Y!LluGUA~9iKsFCw^Uz02OS`-8rusdF#jFEtAXspzcB3F;mBFy6tc>`%"
    "<^LJ7Tt0dSt-i{$f(8dqa`b4ba?^xcJk%?9))n7MxIHW;74*;i%(3M%RrI2_28E|>nR0tat9ac@5mC<R$tmXC8w>*0ZC2p-4CvxO!*#~q>ziM9"
    "COe8-v>@Vuc3~+|`?j1J1WEc{5btui%*Nd_w;%!)hP7GNcf0!)YNfMcGUi|`bInoJK`KeF`b<vgzMOZ{jv4qenCVb;lg8;rN#E5KHRF~6O;b)b"
    "(HiJPz8+29rgqlg#&bwMeC~|%F=v`mcETOV>|jo`?99`AWL5loYwTKpl~27K(lK6H&zEX1mds}zy_>0RGohJaGxpF8Em>+0Lb-J8W&K{hm+|T~"
    "o5lQlAuU-{Yc}0l%@5NwEaCi)rv?iAi>fs1S)PW>afgbo95f_ps=}+=v=gF@h6PJ1uqyeT3)Eo^p$GHBiGDcOMJv{;-{x%w44Rb&+u|mg*0%P&"
    "*9$hz{l@xwD!rO;AM^y*)I0kr!t4wPFzmqhap&R}#c1&#V!@2CD8S|yR$Z#os6@{^bxNt`z0Odx5pyhfiYJ?xdV&w$>%F(){9y5;>59pf-=jlb"
    ">dga^-;DOkWPcXP^LbL}dyLvB-&qC^pWT)K5_O@MqtO7LusbMhiqWfS;cUPZd0t3Ij>vegeD<OzirG*Aph4bq*>^2(Nt)U&yBgsS6&B7%V!ps-"
    "(>-{Ww??@#({JJ5zCBPA95tmw{6aV$J!fRaTu+j^9b8FZ8~kx}(P*HdF7HXghlBshctAk%=;<gmXtq0%jmW$>8Cat2eObZ&h~s5gLJNe+6I;A1"
    "ujFAwrU54F!Xsr@V58SVxxw@u?quiA!N;sl(J>_E6}hE+EickG94k}<bTX9-8xi_$nNMB{m_3MwGL;sNk^~`<<*08|I{Q+GDpLx=F`SV!yZicU"
    "qB>|7<P7D>!1DCz(-`oAt40P13>bh-iQcw63yiIlo71xE0pgMkVp-mQOLaXXEe8+su3x+6ESNb)KgjF4#Sbo>Co<M-)%P3YGM7b=acw7s(o<7#"
    "m;-5&8z3S{lA28zn5iOFt~pNbX5^~}$!^>RlJP#qUW$|X1b^O3XNsYfVvtL>TCxvpOD<;<Bike0_--OmPoCM#2C6y;SJqU4#hBmj*%5V>9<u<*"
    "lE2OGW^7n_m=A2Tw`F3T4Fo9E9TpT6#n=D%Q_K*PshJh|)6pxM3kxFRT|H65MRj0RxEjQDRRYz9b=gtlYBS6eOO4ynkqN3tV=g{53qJ{rLV0gw"
    "k`TJ@Z?M<UI!-4~$c$f2r<T@ez9KZVgpw~Wq0F@V5<Upx(PaM(5Q4GK*Vi<qBTeZ`JbW{vYYA9{bVIkc9fMlU4<qUAratCA;+k@c>*w^Tf={I)"
    ">=k7Wo(znmfp$R#DG{~niO#8Li?7mmbkdV3N{`ro<o+tr*|Unzg;Kpf`zEvDbiPoGAQa%1YP=6hSrCz8Kdu%#GaPC&qqh_2K$l`8pK+R2Dr_~}"
    "fa=X8*1%RBonxIA-8((giG{B}{j&*7t!SGCt_sg2cLw7zD>XlV@uKO0K~kfIoKzG|v<Sk^?6u-UtQ1=&_N+`|;&>(y3^X}eYPTsHOQAz=621Ml"
    "6#^jZ(dKYC!On7RUCJe8DSy44>DzZvGQOT{pe17vfeIJc{?7={I>bD(y<%(>wBhONZsYV-tCE{9#;fHpaqOI?!$FbZbhoxLKUbMku=eQL*_3K#"
    "T33TKp|EVIsZ7k`@plKFpn}B+4sS!NP^dW^N%74W19aslw4j~LP?zJ<C7P}sG|_XC0@kFWn++SCzZ+zT`!nst$M$J@l`wQB((EVU&92sGXpo*B"
    "cC^kS?H+xRwUw&{io>;uRZK3c>#S6EwHL3t!I+Ck3wea4h!0Flh8_{s{7Y@JDv{2HMYTvWt38|N8WvA|6gU;dF&ArW0Qwxi$DY?~J2|#|qysoG"
    "U}Jn|<bWkf6y5GmRrplv)}rU_rV-Et$z7Zm-I=7Ns&Tj@;B4ynyY#()!?u+(#|2olIfFGB4jT=L1Zw_EFY&ItGlq=qB|w6AZI-MOIJDjj9f5xO"
    "*RQ-{JUYcUzeMGOm`Kg*W>md=dx_jLH22u-VV4>l)N#DIwI!otxv9_HxIy~}&SJY+pZLsYAQLzsdG3n2g?bE5pJw|ieI@*2VZW8+UnLV~+GzLf"
    "-Q6U^=!Nf^ju-Zb*+-x)!H7-MbXS>PyETNYVk1hrSE?hG|Bf<q*si-9#cV-vSV941>`Cic3s+pp@`oN;3JjH*-!PfrySzw{H{=F-rr`7_Di~R_"
    "*(@63JQ0y*6Xl&UvLjHmm?gN&xD?~;Xlyul?%XyFdfGG8GJ4c~3lttN6COOmK)UIBBd6c*lgFO-u`_Y~&3B9g9NnECkiK+w^p%}T%-rOU3kn@Q"
    "ISNFbPOK&x?@e<t(U~)6c(o6emy2t5sb9I&nx$X_(=eWkkp?`0=QJG}l90|P)Bn&nC7J2vu(cR5k@C86|BUMh>wn{-`8Du>tV(1LX?4|K%Cd<}"
    "2n)N3+#EFzAT}>D<`*H9dPcg)GP{s!gw@MiFKMghCEmONZla4EtqIF=A??!a;(u9PYP`OfW0Ah||HxT=z)n3MeL$6IG$_l_Rxz<x{jLl;+gy)M"
    "wJ@|!`6;!Yq*hMRN2&e5y|d*%@&6WKtS!w~^-BUgm+=D1&VazE{rGI_@1S+y^LZP*Vky7!z#0wx${QWpEXxpQN+#)<kb@wlN%L1&U+`)lp$ktd"
    "dUwxU4omS3e#{a)v_G#M?VR>|b;Exk5LVl>c;br)Hb9CFc)>i<=_x$~XAz&Wc0?aHm%0o(z54Zb@TzLGpVg1SUwVse2%qHi27T~ZJw!jdll2aT"
    "8`?B|-g~-?5EUudN6j{E{)Odxg>^pu%c6}?4%kxhTAZEXC%S(mz(NwK9g%~JMg{Zg{1q74boO0pT8r5JkS*rx>p;7lQ#355+wsq){4-@58_~?0"
    "e#3Ii@rSo7TK%2Q7dW1DUZBs?VAj!ZKTw>|S=wzs+BWHR;(yh1eDePEw&`P$Cpez!5yJ;f)1M{ywxwH#vIcqog@3v6?^$bJAnWO%YX|L1I@gjW"
    "pMe&;i7ZicSPOJ3>bUWlJ((K89e08BkknrKXl~%rv-16t?A0G^5Bz>Aj5>56HfBc0)7l_3q$z9LUQ*s;0bCSPojCYpQ-c}RF`3A1l963~UFyMY"
    "`fcHdNsoM#x@Z<mDf&xExj|1Hp%q=!1NqZv``!KPI@%a|3;O9V`}DJXaF!lU7kj}|Lvg1T4?b{8t26O0=6X7%U*>l{(f~29c6KQLdD)nU?;Jg>"
    ")z7Bn@3J5w$+VXNd$~*>uk*+7EnK~yA7RCTzRQ>D(hC|;{uPA8`Qi-U;7zZFqKr<zGX$`(PAc@z2mmF*7`NLrsK@-q=^Bfo;rJ;+;$P?GJ-;pu"
    "%z<9No$mr%PS-0s``v2!q*ZLOWDj5az1XsyTRWiALQ56KdKIBn#$w#w%!L{f+~y}pFC(&2N0fD%GS|&91`0#i{;<G0z)L=gNi6m~2NBAyy6vE<"
    "_z8Z&Y``iHgd=&1UOq=h3u(9Nr8ku&$8@n%%QV=YrR?!kJzd#cnQy+$mz|mBSLZLuo*l9~=kRH|C6&LY-~M7Jxm|I1Mb}o)c)Xt#l&iOCYNW4o"
    "GLZK}T8tkgP&V_g243DF{r6e0t7@eFZ`q(OJ4$nW3Q`m+yf4mIA76X;2w-q#7I1!LW%e?Y&A%5yS6HAl`LdYHlBpORmZjEw`|8M|I8{m%+3T#5"
    "Zr+#+O!BonO6=Xjq<Y=}OwkLZ&hOFuNzmHhmKD-t;C++^FTp|S*DIOP4Cjp^LT<0#iFXw>_SkCxE*@+D7F&);xG07WJxO=cZy(aW#|LR9=U{J#"
    "Ub0gzI|IN!H~`b9E4b8A!=NslrQk%)D!-=UY^bZyxrh_>@6r82knnYWRdtmeis9B6yvO|So~d|y;1qdm8J~-@Tqk$fZ7zSw5*$8Mzs}b=CY5q^"
    "n3w!t=8gxenIq%m8D8I*R!Ug%LsFer(Q`7(mnACQhi~KzQEY9}e<Ei+qqh$X|1*EucWKX<+)DhY_=s!%VVs_@1f0xF<wp<d)*i%v>B|7#oj<6z"
    "iYh%zMPpg}yDdnI-UNDR)-fZrYsk;O;n1I&39~Q#JB|d0?c^4()ln%@&$KX-%*W}rdX1I8)MK(he;BK7U{G=cB=YL;2f9z4d{pa4J|}n+={L2B"
    "mHFJG^(E$G-8vkUlHbtN`pdk-*GRLq8pO6R^fdvMJQlQj9EtpKu9A6OZ>S#KXlVLtS{}^UEM%r?;Ty_fgGv4VWgyRomEFXQv+%wJ!-L@XWnudw"
    "zxqq(^(jSrk9JxhYw7*CmNEg#JLMUWV8tEQ*Lk)#s8;6}w_U0~On&q+8a|fluf3`LuNxOf;e^H(^vD5LOq;LczZqx+H#NRF9I*>)Z<;-qoF7<B"
    "(56n8NiEbQyOykb@jlJ0(&u%hCQHK_^7{RMk{qIc_z`be{b4&ff54y5GC3Ks_>C1=OMbl9O+I6O3H+-l-K4PwVMO6~3A0+R5eL+s%hP_lq}Qko"
    "3-`Yvrh1k=GIo7t^(8sH<1DgzdF{)NR(meO&ogg7^Px5<)>U##r>|;#gkF&}5q!c2x;7{9Z5ZB|?GpCmnzKyxenQ?<29~@xOgDL_)DTAi$x+~a"
    "f7K*T_4ex^;dL!C)}i}P+SXkN>K!(K3)$S|piRfy?LijOnH@*cCUvU2t6M-(1WMwL+S7SD53x=IWzgica9glYX(4jOeYR2D_(lCJda4g(I*adV"
    "Is-kt1@CZk=a)VqFM8uDCMW12a~tYqv@Fo`_~{5=(V5AEf7tkI@ZY>&pI7vZ3CwHSw36!WpZz%!CY}2IluUhXeP_6;L2Li}eC@ycZ}Hk6s`01K"
    "q%1Foa@t&r2kUT2^pkop_w@mF1(H@@L7wjueM>EF(*Wh4A{Cuh=c`AA?pr?%7j3Xt>E(2m)H4^g%7H1r`0L$<^JAAvr`$}}+q#Wrc1;^M>3?Ur"
    "--6(<eSL(Vu>x&FKYfjoRsHw%7IlwO{M-uL$0@B3xNqr?5Fa@8x$N|ldFu}jXS^ss5gv`QzG?Z<m5m#)4Xg>C+3M%|$&7BlB{JIKZ8#IF4;x$;"
    "w$3|>K0Jhl!k%6pCkgdIw`stbsdW1r1mMH_WTMm<I{m85Twg@}$rO~ez90a3Nt!Qd!(;DdddUI`&7)Izn@z)X33!iH7mV3GN?D5TjZ25M&woy6"
    "h-lrk(Ow_wqtrxRuZc-iUiwE&uy6HG+2Adi+9>@vwx-rL=`x>n<Fk}L(981WztB=yvyk{4a<Km$NF%7Af@s>Khxy_44@Iv0!VN9<1SQVa{w{X0"
    "(QeX@S}8T^`HY<4Yl@nI+iC8%_3ulCGkX{c9=VH~Sv3!Iy+72Z<1WwA1$}lroT+t$aZYh+KCE6w*-fU2lIH|~DU4R9y*!pOY#N1t#a923U7Mde"
    "eYM&7A^KIeyGXXoVN?^2{GU||G^#VK{P+1<eD<z=>2{lX%e3}*ni>?qMB3;Y=>LWjU!`*{+cET`pg!VU@X?m?IMP5b-MUqalG<#fvm16$RMe2d"
    "C-0ua%S+o%at`x4D=*BJXcL<2HcWQ=HGbg-&mzJMRLi04Lu=2{|IgT)1=)37SAyr>ci;SS&O~CK0RjX-5CCU_;slD6EV3y|6iG?6Ef1n>mu$IY"
    "$!g2)7yhV-{_T&Bitdl@`sm@Of4V!Wqw1$zQ6&$uC0ep1TH+*;m<i<g#ygy|`|Q2XbYCV|#gIrK^SwKqv(FyaUb{P!V2V|roE_2kTUWIc^)oHy"
    "F#2sAp87_A@IR8p{`v#oeX<azn5*l5;FKnfw88tX3t8R4anHZTg`7H4gLFasuT8O;bdCt>mR3|F9}D;a$z=YWmntLNm|u<cQhux3dIqVRZsTgk"
    "CJ{f>{>12NOZ2kw4M{EznubLo{-__13j`r5a#7=qaqcLA*_^f}4eb@Ys&&|N`tdHmgS5el)@T!@^O`tz1S`o>sVjJ&f$SiMJz#<hU0rmI5+S4A"
    "%$j)J@w)>1$QcunikVB|x7B_z)xiu&(U0ZzLxw-hB=vu4LS#IYXB&jEm_Pcj1iB&Jm9}_UKds(;1oV*)%Z-ZA2XUWld<|*I^x-PR3gyx>9Q?Ou"
    "RSRYIxlt~jUhY1omHGbj`py2kDo}&PN^)`sqTd932SF;?VF5Q13n$UrHcY-D#5e!rGhY(>@#)Sm=@zq4!tPIKS$)3kiNmNUTf={!1`;v7f;D2C"
    "(3%ThCb8UEB)pi<Kk&Qovi68lVc8T#w1@bpj(-a?MpBKkPoELjv=2F}HOd0g&*%-*?j=^UKBGQ)iI@4`=<WL3;#Tc7<bBZh-X(A-?@zVBCg0l("
    "rn6tSEWJEG9Bfy&erDo#|LdzuR2l0wHosTn)BMj@tnaVAsIkr5z@Nc$+9Apw2UzNA9d`>oZ}I=B^=|h8h8v5bs>6`K*%Y@hX}O{8)NWWlp#BmP"
    "wg0Qt2cOvcyI0@_s9S_8em9m#3|xDyb!ht6)42cc<{7Q>v->0TmimV=eq(xTy;JK$Y;Ars5^D&G>W^BG>Kzsr#{Vx;T#DZAE5(BN1%ewvc9)8&"
    ";$}mf))y%5q3LdL2sRLoKJC&}ds6WmpHw=6moZsW9dvh#CyZ*Wqo}ngbrUftGu`+GPLcbA9wrXbO)T}tQtWzL$j=Pvf}a{alxwv?ZqXV>m;e1v"
    "4oIkMBZ@(HW8;R@C%7ln$}98g`1e-QH~;Ey-?{z2{|uJipCG40QBkx;dIiYEXXrQrqs>vaDLX$%1^@GGfm;2nutB<KyYszjCL;x_CTN3l)dNs!"
    "A=mfaFVY!P9p%q-d1O#tYCa=S2ztb}Ezmp-r8U05qN77>%R)&G+AfB*0sJ%m_Xf2q^TZgDCG-_T_GokObdj!Nc6bWnOi~mTHu^4=^e|0;nRD+;"
    "aSO4=c5StRwsOJdJFyVVOAf>^gx69&^Ql;gT1FsHBCIZnthz=ILo-jIis`_kaJ(htS;Nds&-np%K-_yeF7Q}Up&o8zk}(j(ON}3;jxtf-pd&2a"
    "|3!|kWoK6b4{ZVQ0AA1b0{jJVCxD$>FQ|Y+o`AaBXMG3YX@k(C*Jt)r!?ry|dkSeg*z}e@g^X|oR!R~2fXh>;nX@iiYG_g0K~nk68z8=@t<d{8"
    "*e3@@0nuZBf`YT(b+|9fx`H?EI(}8|mDgIueUE;XapSWDzx&`s)u77M2rTI^x>n}DP~^;O56ZGkGI5<@=*1uYx1fR&^4Ln33c?fSX$6~GNzIcZ"
    "OD)_b1JOtRA<46UaNMG0V8^wPJcCOs?io5SI8$UntdFUwmx3%h*|+drmQuo)p`xXAYT7Ed`5&d{ZhYCbf8gJh5ssnQ3T-iOa<B+Mlx3{oHe3gg"
    "Z~yac{+YFxm^OFId9giWr?3eOkO5{^87cf-RBPEYt^wQPA(d@xQl?gBen4C#1!)xMEWq31T#*e`-iN#k%Luch!AzHW+0pLWZj^!@In7AG>AabG"
    "UF!HGDYwxIKj2E-VNq1M=_?Q50yH=tE28(T3BnAjF3<>zzPSIe6D<Vi>1{fOtaV5;1OH?;RonSRyC8~eGGl!syX_Msm*?;R-D4m)p;9y{NHf=4"
    "FuCTWI25e$3nSzzAQEHQ0mC^GQZ7M&*0Fzh<?=6Xyk0r-Yjq3ZG@DJHP~HKer9|tHQd5-$=Mr<26qau?G+9=_@1`RgK+MdeT*sx*hGj+GH8gyz"
    "?~$A-b{7fFIz=VoS=x|#KyYBt0Cf1zL#VlJu98d<iyn6)ou?n;ykO4eLs6{YKq$VH`}BHP9HaCdFal*jH@6dtz)&lMM^gXuA|+TL5HiCAXwQ%%"
    "UA9&q$FXT6cSsf5DLVsJaQHS6b*uenvmL*3J2;h1a{xl~&5c2F50RQDgz&Gz1g$?RaDY7QEX<HHu=L*cd^4_VWF^G_2axoKm(RJy&ZnW#V=c~x"
    "lN3XjbEB5N!`Xwess5RFmvqm6AX{0OkFD~4m^M{=XviawpOI^Xx`*{*6sfGIAV&uCgZg3mI3~5;!=}ZNexIL?r!b%Xx`HcRo4@W`wQv_c%mYMV"
    "Da6af3a#U7EfamelWHJ57^ws@)PH!zm~VpSRTa}&YuAkS9%BJ~*H;9Wr|5r@q0xb0K#6_VmM$%+FIYLw`43|f3I(IWY_xhazaT%N&qXYj`0I6C"
    "N^HJVd;%zFE52BGX=w5YZ*V6co)Up`2L?=t>2Sd-!zzGuV#Z%Ylli6cIR|4Qq#2}_(vumv%;|9o%%l?49QJ#IG7~DhVv3`x*uJv#;CFr3kxl*^"
    "(*yieChMc@1W>&Fpv(hr7jo7zE*tGq?wVpynp+>meUA@d^-0^;{Y?7A>clBHn@c*!yEq4_@+~Cr5Z<zd7fl@;6}2(0<+sRpVVHi-rhpX0`r#K?"
    "|H!{$_6FyMaAp-#FaN?-=Io>5Ury=I=Z3;odXL}q$zUU`UKckzG9SLdtAI<k3l0?kGE~`aNBhc~%0OyuC0|+v17725ck>%2tU()^XVf~L`-cGw"
    "{56khSz$o!(cy^8Em#OJy_N#&AYvBgwh$i{xNx+Qh2u9+!Ld?er=441ok~7|6q~R*o>dUA!11G4XA07`m5hviKiRdLPXAY9(;BV+@*2Bv#Vq0L"
    "m@A3OPt;?on5#$s=WAH3KqYq2z2bRtoC%4<Pu``Mx&)`muG3IV>bs<j39VadmNExB-Au1H5(gZEDH_1T%b|}wzRv+c6#V#RY`jUc&YCw)p}|`Z"
    "<rtF=NPd<8#wV!!fwy`}5~21SZ+8BM(;uD^(!`AeO3>Tr%`}M!<M-3ux@?l%ef2W@HwJsm0Z%~?q+q75QI<W2l#$|#Ml8)pM#CWn4lknCF*l<{"
    "sH;L^Fn#G4fz<~7Z@=JOf<-uNo!G*LQ?xvWfm-rIWVsa+@)CcYmTNZ<nGe4lJ7G`27nSfZF;#NRcq`BH%qnzFD9t(iZ4=0d0IN=;QMEb!9YfY="
    "6pxMM1K$HMk>p`I)OD}^CC6X{!7G%@fXS^bZzeymBm!z|@rJF1W7CoengF&S?xh*uqRfm5YqlxSRgB}-){w)(oD6|7k!>#A0mkk6g9xm3;^R|T"
    "{V7Y1I?6DTE~!`ji-1!tWecEe1RRE4_^)C4HMYzV89_)lYkhFWsuf(WRXiq_)eaFWgU|CQ2y-SBBnUNYG`Q`!BbJF4YB@<>#6Ve8))7ulAe)du"
    "m|l259OO4hy+xyIAIb%D;E*S!1Sgz`R{n-EU9z%5Ml)BgwNB*OKorZ`iuF>xQKwBu3`%>U{SBZJunF<K7ev0rd_d<#kbC^sc&FalmtBCw3t-L!"
    "px1@1|G<#~<V$dlMzm=am67ZP_%UhR2;v}?I#7@uL|?&SQvCX`T}OwHR7@Oh8*^6pY>omKa`O6&gA9-e^Adb+y;10s3F85DP&zB*y<C(=8tipa"
    "A9&hK2){c0Wy1ylqz{|K@TV<-H>_YN=odxGts_>ENEvjr;J;==L#Mq~XYZZt^ZYb$MzIoP36#;x^uewR#|j{S9~YMs1vPIDX(Q<^ZmC2^!o#ke"
    "pQEq=oCdRKm;4Q?Wk7fvVdGi5OldjJu)ybX<OZ++Bbp^5va%lszjRMzwM<mjMG(Za%0LeJhp&(((_cHmd=Q*xlAKA(Bnb|Xql#E7)6_Xug<Svz"
    "&p3uI9Q)gqFVcDI=P(%0a4JcPqy8CE#!K&}@zo?kpB3U$+UG)jhye?WS1zjSW*M4nyVlH6qgUKv)Ch@4Aw=NQkbEKp;1IBDhXczWqKrTx^_Rai"
    "LRyNS>kpzk^UVSCmZO`oIh0`<#3hscj|v;(DHDUFT(RPlHID?n&H)?+*%o%fc^~gdy8X!beP-MbI|Mn{^k`E>VCG(-e*TFl<zTJ(mq0Ubi_q7w"
    "k(vCROzSFr=@((_^3M|dm(`?(4@bo?z1??g+HoScQn+Ks*Yn2<wTk}jpWC!$3NiT#ILVxTT?{ZaSL}hK|Fa>Y)89UVDGha|w^x5Qn^F6RAiG^1"
    "VQlDCdHzxTiF2x<734aOtx*HDI~$A$6nTQMYnch;4Mr`Z(g7HnHN3&om?uT$JivsNNU@UV{45<-(-za5h*wPx)C^j5UJvC16oMSU@+$~W`{Wi6"
    "6Z_}(n>|2Kmtvh^{A1oT^&ToSYR2l!D6MLUbp+>7+@dkGeEg|>OYOld(na>6%*;`&(IS^bdU~(1YEDwm(F%{f!)ZJrWeWJBUsQ~U3@{WI%=bJP"
    ">)4r-#dw)d%&{rUSw%~|st8kF<H)Rmr!a#Yr;wZk)1qNaKTkMQn6c7&L-lHf_L?f#bJTsC4mFhBDtg4!sL_%HI<D@5dX}Y={T3?HA;8b*!*_>g"
    "RT71=Ui9~#)q!co+mRcG6_bs};vMu|1qrB)E4b`RrTKOBMbVJJvv{?-+k7m?P9;L9>i1Yz6pv?Vh5_Lh_JcxlDDAUk3bPycX=%HFT;jN@+Nn4T"
    "aC)gY|2b8R_2;t`6O&aSfIk`mrBx4?$`IiGUZmsCCv~ve5<R_O+7J5tFwb{rB|pfo7cx;rESA54nJC%+Nk2-PT`>&@00Fd8OR^lDOA(S=kuZe%"
    "zQ=I4GVwIXH7GC{cb6Q3O0!XpAZje#(NU~pnqI%#r@Nx_t&z=O?YxAmuHWnri`)9wgEiMaO36lPn_3q#vDc<G^bZw_--G)7$AAgj-ej`fh6%zn"
    "I%Tw7nJ{k0X+&p&HA)XMD4Bbt#sm*%^G&cH9JwG)2cq&M2F^Aa#7v4-*N*9e83G2-$e?JZBlL{Wb$*viB|fN!q=(l&Y$(RYu7Ca!ZZ7(4w!o)j"
    "QJiDT=!cllFf(Kd*MHn=ssPfZ0fRDQIW!n=QK`oHE)I^Xc#D}_+L>W}3lqQz(W?jwkcLV}ji4u7L6Ee}L04nKjw?D$FP*n}Yni9Q(+UE-PAW_v"
    "=^Ogf_leUOgJ(4*M@5A)pbeqkktV0m5OVb5NFRQgb86_wO*P^S`~%vkith+f>-N+d+~9{38}NX53{ou^KLsLi)zAAJRpONv%&F%P!3OGe^-U5c"
    "1!or@))zjr7Z&Lp*IrYYKoVu!cZZOq^jEb_?WV>HJYXn0uy<y74+NRWj7cIC{JHD+wOOVUF0W2BX}HwN^x)ylCsZ8yW0aA(24B{HJ4pEn2-4*u"
    "9~$!>B-eaMX+y{StKh~u(RfiCJVIt)FK2&aGVxk+_VDz4MlOmjtcZUH;yWteRM6Eb{h+I3gI}gK5fW%wYybWR*BbOwd{%#F6|BGa&=)}5yR~2@"
    "!Olj6?e->Qhq5^XhE|(Z;avRZxK7F+;;RvN#%hpVGz)jrl)1GGsu#K0p`emjLFpp-yZ*WGcc}ClreT((KBx6HNlr@pV7f?r^c<#TJ|M~N{v&Oq"
    "{z#J^kRwJ_UUD<dgwu~%Kk$VzK9`@x&#XY`X+c<E;vMh{1wl26k{inJH*lk#;;gF+BrIy$78JLycy5fu=s0{MF<Ie((Gp32j2xR_DWmlH)^{zs"
    "Hm52E;HHPDu75z6?X|fCDEzwY)DGBABe;RfBuRJ908F9ppsejSj&e*K*tjl7Z4$5X;B#N-Z4`s<uQ`>?(;fE+i&V(b^)s&iI59qw0(aLGluN{y"
    "*M-V+i_#y3|GGLb#)sX6I0(kdrUvy}>^GI)d~$M84y#DP=qs4cXFI}zE&vC1V9bL2_=*QV{k`H`3&=-JTUNH^nCBvlFu=8zn}j<arnHo~k~aIh"
    "$|h8V;}S)SB;%wi=Y-5tQ&L?Z2>(n9M^np|4dG~WO0VMG@8XKs&vC$vgompIcHAn7ktK&@<F1Jwvf3Y~Je{E>O(JyY0{a5At^1DJz+;!<e5lbt"
    "n$<>_Y&XUH3{H=NL!k1GdH^6kHqr*N7;j<{`PSwJu$2;j1USu1J8kj;365$itq&FA%dj#2a{qZmK>>P*j~~USPxtnp({3yt5}ALXZ}<ENr$C*c"
    "Qpk(O1t?xsu!nV2U#|?*#b;?Tj9D(`XiFN3dfoM%UP8aJz!*h;W12`vc2bGzmNqa0Z8Ppt`?~CxWAvaO@6QFlF+MVCls^-r&*)bt9YFA1Om`^*"
    "dI=JwT*Q-nM0YEO2m(hiDkbgFEnMPNnP?}s<$gjO4#<kl3m)#lN1W=s%XsbIfb-hHcuv4=_WpASE5z6lb`kS*WLCBCsQWP15-_VH;i0k>zHd7@"
    ")6a8&q~=w&tE!`)PJ4j=QNQ>l!$2$^(@x3nU~m#?ad?t7<5(F5s`e7s0FsmF7ywJB5|fLRv!O(kgh(B95-Y+iw3&wlGXTMQkgmy#Jf{j&u?#9q"
    "k#XIm@A5GJB2Y6n!wI6!DdNLmQiNuGt(G1e#u)YMDAKh4&!VqzzsT0<P9tX&IN;Rof2R;_mG}-&8;mO#o<oohQZBgD58}$l8-=kMl=9`zVA@Ro"
    "cw?x7d@$N*3AQe@X(xrVb85VWj+k_A(;&?}k>dBBK;{jG+9nmTMIRF<fevndP`;N|e7`io%8#tAe1onz#)C$_@dY|}M+0Xv^*1MYma%6vVah4!"
    "?}KyCp40~&jGuu2d;@<-g9=|ac}`3V$;^Z^!UBUvdV`<T3w0RT(=TCblK$8wo1}BuNF+P~mjve#q$PM{eu65-7lL)+l$1eunS7}VJu>cQVPap5"
    "f^NYWJO}4$P{QZ&==!tzj9#L|J}C!%9E)Fa3h58+G*BUSNs~qN!8ynvZ+4?<92fIoJ^ud>tbdbYeg^JYpM-IOtAN_Xg_Zm)^?w$pSi-4w0GRtt"
    "<@_z|EL7icGG*3<%QK;4sxQ7<xK!#MC8|<6Lk3(Lvq5jwx;cpGQNQPa7wj^_crw$<Juw0DRBm;Fb2ULRMOn+9SO?`D$cKH${n-e@UUgfE2~UiV"
    "jLqLJOq9h<zBCU?+JSv{4;kAy!=zxK<njf;57wAh^g5lC;M`8|<v6OX>D7Gt8S*XRf^py2ZD6v;+`beGRA$rD-jnsUDKJ_`86O9|i7S*{wA(EM"
    "2-obGsxJV0<;dlgR(v`W-|aq!C#4KqzEcG&p*MiUuy~eyW4v$AsPA40?SrE7H363eEaTm!bIJRG6i8qA73=Ev6Y;H}Ktb<A5-4_HHgr~a<R@n-"
    "RjIuAkQ<UjwuEY-Dwo<v;?g`iYpIuq1E}6Jaf^~L<MmJ+!6hSB;ex){w}D1Fl4Y2yP&uBxvTmR#WK&$>hi(f@DQMf4Ru+Vcp)!vkKTP)WSiuAa"
    "7;kkMw)T6x%_ja+Zz&gX7BEqBw4$b0osh-P2-U%LQS27F*}0H|krG4#J=$g99m#YR?fpJF17p~QkMV(`ZkhYAL0YkFe><qI=~b#+LsMt*#$5K>"
    "v2QK;-t`3nS)>g3Y3cKys)y{YQ9i~wrroeiWd)UM-{5?LH>62}Su#cfKJ|}-E#{88U(v4FCAoL^5v2m1?osc>hQ&@9{AjLBDNV@sSnRVT*jhzn"
    "O$dII>sKo1t~DiLHNsfV>O>tgD^7XYDl<-7`?S*wIwJm@4->4BVjsP)N_0`>Obwn*DH~%67IO`3_r>-AUJ&0HU*@D<hN(fxniLmdj-9kF!wX*x"
    "^9-Q_L8DoHCSz!4rEYO20{+xK6nS7&fm3<=^^0DBefI<Gz$Y4=07i7XtK<9>!%E<;x2ar_Mg~PUChdU$A*jmXJ{XPU2SRCoUgq83$)?5-=Cr<s"
    "En}vX3CiOR$<g3*7jT%^o&;et6wKkyQvpo1T#MpTSpHEoX3Qg=;0EbfyzpK_R%PI~riz^^2(3i8EBH<ih6Qm)6|>uA<@oIk9~2QoV2lBky8cTB"
    "Hkq0cvfwC7-3^C)$t+GwxvW}~2p0smaP&+v^Z;d3rTCH!*j0!WF}k^+8r>^YL{SdhjZQh9`Zu};w;W)2y}@lc;3jU%oJpw}{EPTg^1`&)cvqSf"
    "0#~7KehJLqtodXh{ew10dB&Vr{pWqA{0&Vqa$4I+u9d*Afe7b_c_`nWqa&B7=7v`oX~X-du*suRHb-)AhItZYfo)$gcR|j`83k+4cL||*!Xtel"
    "$S)Ld)-)?PJoi9<|A6?7J@@__X&{B0p4*jAIPXS9S&RS$y&Q8Ku}E9z0{Fu~(xQf70qUX{vAAa?5F1V8&?op;cY$G@Tqj4OA(F8zpq=%Ci$sXs"
    "3Jgz4m><?IG5@eg<7wOClCsH+9RG#!Jp3jc!K)P1-^pMYWI;wUQkxu_8>vsyYigSTOG0fbFm*I@s$__E!tgis=WB~YSql71fAl(ghKDe?z{#v)"
    "b;N}klU>tC@0sH?ngPA((MT}1)iz#8%7rq96<lRA<P;>OGKS~b2`WxjZ9#AF5Vav?A=JpwO(I14gq<OYgg-+34cr!8{^BE&QcC*pvLok0MWQzB"
    "IA^YGPPqLE`%EnHaiAD|H!yyYX9@I>*HTD_tMv|^&#Q5SW%a6p@l`Piv8PyQq=3__$UXB2$l$zL9W4tt{cpP*zAwL(;$MX}2l5ZcyOru9I+*jG"
    "h5GtX|LdlGhBF2<ZNbwVqyzZ!HlkeK&?*Jph%qPS;QWe$p?IE+#kw;11%kKH6N}<>mtjVvVTu4pf=qf21ZVcQ!73EEf8&?l+!f|X;(Z=*_)((2"
    "-Ye7zhlEfTBTyjy1%0Y<kSOMjLvFDjqMUG5W;6p#lK4_7%>&CBISwXUV7=QE^G1JY>A@&i1KT=d4eE7^dr%Y!j>`Fp!k~z-TmM1&n=C}B`lB4_"
    "BPBAy4KCP}&i##jYyfh=nHqRWLKuhPWBmsMiNWk?!}}YA_a}YDv;bcbhlvl=$mom(_l_OqN+owvs={)D3{MU|x<`e>9W&;zUF8mZ{!9s<CENNH"
    "^<PfK8+_Z+lA+RfIqc?t>6>@zfRbXHX}HQa0Em!(KG<pjV#`S_yS0%gz1EM4kBk>2)@l73l}_hlpEufmVYmFm()3Yo^>5edi}7`}5hTmBGS4N{"
    ">uTcqQA~H?fmDSp`_uH|h}iwA`<E7&q*_c{-TC2oeZ=gk?G}HdE!H-14)RrTjh3o{rcDsw%T3l0Z;Cg2sFFsb*MCb3>_INSB3j0T&6QG7(Tpsk"
    "m;5_X6o}DU;S(0aG5pAN5`_(u=FIVi#7G&{>I#U{uEu;VrLrf@52eR$fw)vt_ad8A2k}F<@<fiS*zmX+r=|?a<f(bglk5pymo%YLC6o}(I>1M@"
    "GkN=%1Oyya%|EDC^krAXin%w#6f&AdAnL<X#m=7WIVqN|EzDw9t3(FcSZk`zPP^C1@#-l9fTUR=Y7$+Lv({l|Ho>FUH$57tFpX!4od@@JM10b@"
    "VcO`UUi}EfnylzWiYrk(80v+j2S0#&;<mG1X+T9kYbs8Nr;&5Cg8!-#JQG{kwf%bp->#a-L^v<P9*tpaN0DRZ+m2Mz!FfRhwTPb9>b`Gl_+Z(A"
    "+oA$?(mT+E+|==gwmY2-p3k~r$+$6U!|`V-u3^%3gR$Oj$)jjPA_-<Ba1wiQ)L<n%{#DebY3^&?;vAzkq{fg+S;3~)7<`4cS+C5wMA=xZtl-SC"
    "ikYqE#+mTPITwTDA@yBi+eksD5s=ofQnBtX64093^SV(**h7-C!_}UN!;B;Ls>apo?6OIAb^uH0JnvR-5FqVCt(GH}iwBy^$~X`Fj&{Q8wXs;K"
    "Cf3N$u}iA-g9>$98VD{{T=mv;2>%t+WGs>6Z2Q4TzlXwlOhls`J2)Ey63V+yx1f7lzw!EX9kLFFC5lH{`}DWI{NG)NThs)LKJqm!&B4%EhWc3!"
    "(ZBAG?P=(Xfj(&iy@=rcId|@Rj$ir5t3hmzVw_a1?+A$31)!fs5RAZqC=q>}l%P6>|5D#ZX^(uGshL}B&m+tkh$`$CmGMyf5uIrRmJfQ_aB3)$"
    "4MVjd+%QJseZ#O1Whz=WB^<0p8a`Ytt$5?b#YI*qwHgtLMvXBM`0v;|(7(k&h7y%IcZ?CLLJ}1#Edq@UB1^;e=7Y-)MZFHh11kpHC^j7OC`1!S"
    "P9Za3_3K^3D>|S;V`HNxW>q7haf}^FE{+tx5;xPv%4~EMzc*@<($PnFH9*nw398SGc$hCLiKWkLoj=eTG3KG4ew@7ce!vPoMv|eOSfXv~mt4D$"
    ";=mY17=ygs+KnTA4!lB<0KGMuR}$_PjT{<cdN{?tfqQua2NuEZsA#DhnBo((%3?`BT=%ZM<ZRICYKoZ(Ps%Oohyj$9j%T?};PSk+)<}A2pZXVB"
    "TnU<taXmg%KVkM0-Uzb^&5<efK?6ibZ(43_`uu!ERCd~qCU|&Zq9vVIsuMwHPR!%%+n&7;?xh`(YJ&A7A-=*MSkw)bjtAg*kQ+6vD2;oSpa9ZP"
    "ozU?xSG<k<+2c}s9FYL}f38;8!Hc3yWD%u%DBquIbGgQeW}whPZT4W_2GMP5?OODD<jc%!zr1a$0FZQ8F;uIvF#cGz6}muqo{tH<9%w>+q>0I#"
    "$OUkAlOZicPAQZ<o*;_CB|Vf!sj@S-10i5%j2uo8q7#45(~9jUZ@L}c0FzQzKBeZHTavPKh_knyZ=}`dv{-b0Kok+suUTUX#Hfdh$gkCIkL}QP"
    "tqJNGiu@s4(h~uliuY5ic|}WNyRCH@6((qMyh5%=d&CM(It2bEj+fv|MBIBPa4z*O3vAy@0yV2zAaO!C&v-2-A4vSl-3W!Sc@!LHRIzRA6>+Ol"
    "TxpC{oofV*YTl@d4M3LtG$51D44}yD(NYpc^;%+Gg91AmW~7+MNBKFj#t&$vsLM`o-V99*j+BUzj$~wW<M)4v-iArBRE$_HifA7{XL5~XY6I0%"
    "o1&~e?9wZNgjvW(DyKdYta`MdJH~9q$YQN_rdf6G+*c7Q?6Pr@6u|fF`p7F+z|Le8(Qt~~<A4<eodxVGcMWTg)@t3xe$&QD*V}zWFB~Pc_xb{B"
    "&KO5D1{V3M-_pzaSh`v<PlRsA?6B79?8ff2E%U>ZbDfZrVTVw$J*<mZm4hNvnzqC2$hl~BU|RoRI!?HaA=b~VAij2Yq3^WW6Hw4HR;2;yRjWnO"
    "IjA=|H~Glex<i$A*pyR|s}*#%t9e2M+;f%(NU1}I5;w<cTAUH}Y7*fx9aHK<Z6mbXaBEn}UCD;WHfGsK{1S0Z1sdVG1_6#LmFhe*O(^ahjKoaL"
    "AdQFz4<}kOncaMmn84Ti+rd@Y*2J!6NNnFwBYAJ`GeuS@rG<~!$|!w$u*pZa3e~s)K{}~$MM&)pw95Czm&%$tF06^5_Frxn^M|-jq?c|kW*pTi"
    "R1n!mA9;PIz_mE}f94k#$2_Y`49#R)8g`SFZq^@#x39IrD>NE3m^u+U0ukkk`GO6}-+6~MUd0jG=<6*;6uZWZ#=Cfl7GtC!X)y)&0W!R7ZjK)1"
    "Y7KW+tAlX<{E|3$P(RCq8%TD5F;Z@Nvh>kz_^dLSoO)8NvJ+i(u^r7rWH18V<|O`}2mPSTJo1PHO8_8vBABg;OqTeoV?3*9Mg@x!a_`_E8uV^2"
    "UM$tIU{j?=1HhK_OU1FcC~m$6X(*}+8QyS-Gq_n%O6ux=ZcwOD5seA2$u?XX1+1S9aFJ=WC?10(F6B}N!4MWHbKoYgxp}<il-91YHRsw5+-v0a"
    "8Gp4wJQC}?+BBoHj$Y6~67+V}HyNV0)>L+UN33uHjA23MIb2DS#A-%#X3D7=ziQ?L*`H2VQsIXCxfN&|wRan-tA0lFUxya3<tU_-M{a1ZX+4Pd"
    ">2a&{j5kpJu5CJky%lVC7dZI=XP}y1BQ4hC@*SasOGih>i>#FF@u>xyQulw+!A4vm`T2nmKYa7H;!=SA*N4h*J|)Rb;;a|n{_b~8KJ7s55#L2g"
    "2<vLi!`EmdZ<>5!SVgxx-07fh;)&+5l_c`9UD;$~!<n!&bGW=R&ei!8wZvwYWzg9~%aYjDm9jwhCc=zrB&=ed;BnF-GdH^oQlD(@jyJ9N;qEIs"
    "OPC{)iLHr)tEA_a9uDs@b}wJ?lCi>KpR!94QBJ0OZtCW6?mY`1o9r~^YI-)xIYVcL+RLC54JFVNbZAgB+Qw^zEl2vk=KKmK$aYaOMK4Wl7QY)^"
    "FI;}GK$HW6WQrirj!TUcn*%s@%%Jfmv#2zmJ86h5{i_riEG(=h!p1xmbJbM@BTK=&-S)&-iU6W^FsK}J1W?b8$J%v_qM@0DA(WLPW>;ULnVpmM"
    "{<3GPYW0>G=5A-v1I5ZJRKoEcbI4d#8ct?nx7kXHyQ|7C#TQxFI`rU|5_C%r+)IzAcX-^{D`Ff>&)PQG%#s96lYU|S!_gCYWdoHzk>YLQ_(H?;"
    "7T&mu0Yw@X#9}J}qc{7Q^QquQCX1*T8~p9a%nzhwXLB-1K4s!YW5p{~<Vu7ZnO%{cXz?T*vjmZdz@I8>7(_KN1YA4JxhHi?zfNJGZCpYvH>vmt"
    "08535^n^I>eXA87yh0=|H$N&j1jT5faYlyN7n4f~VCD_$_d-idNxm%09_E)Bht_Mm<UYXAN*d;p=jKj|<sBfFaZE6>65frX*xa=XM}RX}66FC0"
    "FJfA>kW<`ch6}QTl95K|!N*rEMpitV?y*)Q2fjOAJ#~t&6vat!3UBKpHcm;Zu?oO?t$9L~iZ4+8`1(m&{wr~dYQs=Dd^=^m1`Pb8!nYwu)B(NI"
    "u-c!Qwz(-Hap;hi!^Y91E^e&&SFI6%PCTw!XyF0ErWt9lfsQLj@8VjKM-Zy}L|aZN+jH&*ZGE#@bQ46x&G4d5Cia8dgy~b#ZZmb8s~gxKfX%_="
    "KG|9`RBJT}#?oC=*iSniy`9F)?+L#ki2TT{lNJx{&d=2?#_ZiTn<RAI@4m+rh4LLwWLh`xvmH_uVO0QYGW}R5;B+J6DRcVxO~uCQHQNj*lcjM?"
    "&JIV&#XB4l-dmMqm(waxt>(GG_XjejPr&k_5<7yEkIwvj=@57ysmSv{3%b!xI*=oMUm<bGb7={^g)kXH^qX(ex7LuDk3LN?6h;rRKG8VgdUZ{)"
    "!lgk)MNw=kol|TwD?m){TaM8NZ-@=9wGxXPXstSxK;u(Zw;i+Cj8gV{J-+FPc>3wvO#_-VEK*xaa!L(LeoQB>@frkPd9_-ra?GIaNK$D&x`<(e"
    "Ny-XHHi#{xKptv}#mCBykW`AZiq!?9&ZXRfF2H|q+*b)c;@$0l(}Vtr(=-iCTq=S<Cv;RmlJSjE`9_sEB*Kv%hjIM=OK)jU{#QX8tO}>3V)QVz"
    "d-tSAPP(yX-8|b58Q~q<G^eEkNm7E->1Tc6UI)>_Lrb~tvaPNNVZ}7J#p!w>O$smwR(#7!H4=4laN=P$13?j$rcd7Uqy>V_Pc5A)+O3w9hhLeU"
    "4Ogn!YBzA5sDjaGS})HG;9`h~!pTMY)e3Ry1xx^7%!d(3z0Pd0In}<0ep0rmxJ~M4C+z*VEVxgYIn_}1R4Q)mvF8u*^Y7VTITt=BuOCodAG;T)"
    "VJnoxLx*S~)@fjFk}NH)(#pOUq#uF<PDMujh2hl=dW3d6HPt~;E_|CfSZ|_UlAey$s!4x<_ooTK0%y-q$c_)bI5Y2D#rkB+Zzi?8Humnd`GhF)"
    "E>eVT|54;&oT;+pKKuYN)4}Pte)Lg;1~ZAPVOj!i)<iKo<DER~sJEFUZK(BHtWDA;LW!?k8w=`0(a+kz41U`i+@av~f`9zE0+|l96Y#}B9D)lP"
    "&Au^CQhGS$6+1ddv^f&P=bK4uNwp3%N3TXhoN$#|kx9gI=9*?A@f;U6AQO6sGa~s0+J@%HsxHxsXdE=$)8i*=G~yWLWmFIRP~hNSQL_+$=RuyD"
    "HB~zF_f3!VLBz(!x$r1I2!#TTX^=Cz4sh$1j+YbXOOi{%4aft}GLh%`?HmEX_BPtoP?3ykId$li^edK=7pOLgAGG{Vih5f8^SrxC)}vBv4|y3m"
    "9FOP^!wv!8=3qUWYKZJ;O<V8=MQ;;o72R2F>tSI_|3{oKt2NJD#F;xp4W@irSxd!eqGz-yHNt>MSoJ0~qxKQChi}b=a5RTFo-9>Fr+EN^{2d3^"
    "^MPhTA0Owa*XjdmG@}=+EUOsqfL#%lt2SpnyJ(AqNxi<UX-`Z>r9!C;%<8rP_L*1R^zDZ*9O)&{C%qmt#UN4?({fhDF~3e$dMd&^71PI#+l*<w"
    "iuY;5!i3+i0PLi9e&#^EpMLu3t*_a}>ul2CE}W3b^Z<&Jx{W9^k1!hqYfE(L+)_zD!aBE4lb3+)U}Z*RojFs_)Y`OR-=wLkNN%Jo=zW|)(o9-g"
    "oC@4hoVY@hxwE>5SP++~JBe{*{QPd$etQ(=2MJcLts)KzLzUB>4tzslE95wGKvfs8F{y?Hgt=vwu1L5OnAp!>HkgmT!77sODGjj<5Sp?KMf)gX"
    "rJB+<S+oUCAs1pNKAx&j+-C)_igg{Ty{1VI1#5Pfb_qr_A*fRI_B~dMi~S5d2n<g<PKwt$7}FQV_a&2y@r7u6F_>n*W*-;#xCF9qUmFP%jB7PJ"
    "6IXClnBJ0TykT-iI{r^qH!wQaK5#W6D`Uf`b{qYEnjVSiS3}dKZ@jBw^GiHlpf2Vnk6vWEK=7Qc;iPKQ2|SBLK}191b}qrly&`t*+!6-zC&t-C"
    "<$$~@!Y_8}kY-dXJJ)PQl$=DbPzzm6mBoWq)_l-8FBYQe;luctD=RBv_Qzv(IfoXdq8D&#YHBpW8D8JD-}Dw#b(EyqIm0Sq1k$*QW-Oq5^K$aW"
    "wreTno9e^H1>oKS2!>XCJOZ*@O*RI6b#-+D<>zogL&2>aHkpNWkfXlIM!SF&<hGV5QRmOsNt0Dk#VkcpT*87IGcE_I^-{FrdDLJ|9Yd5$%<S9e"
    "#;&uahmf7Tl%BD|QBX#Omr}|Am=BG2#UKq&>BL&s(EYQ!0z8D!6w9|`sW)zAI*}1kmhBw>&?i^dU`NIQyt+L@!B#bRd<gr8j0-3x$V-w5qvcRE"
    "nCR8ME2f8vLSGh_9V3DdHYUR57|S6uLit!i%ke*m%b7*KSLg_Wu)r5cU^c;x<+0p*gS*#iRSNN^?vy63&6HgXz9vOCQrhH`BMjBgGwqQMo02?-"
    "a){6rc6_lE3|FeG_b2*R`JZEV-BsG&YOKoHNWq?Fwd%c(N|YoO$C%`bR!TalQ&T2?-K6BOdAtffh>j?irdnj1Ks2vgHXh+v2qHwwEYVxE&3;5$"
    "*G7YctG3E?;MP<`^xZkFlwvIt<ISuCi@|JPd+#YU+?(TBjj8znY>Z_<j6_8xha%0qf449TW;`~kMU$s#woxC}>Nb4HsJ-7cSysGL(eBsDfN(CF"
    "g!qfZo^fN<iV-aKO-8ULMmTY~Re=hPVH#-HGsa=!2r7hGTH2aOcJlK^P$jPzxF4hpWWG&#ur=@VxL)CUpzv9&ufwfX*KZbKcEO5ApKSo`+`<Al"
    "cK3i<P+wv|*3?;@W|(54<W!p0>x~n&+9MaYc#=s{9qkwoCloqxwx_4P;v2x6^aCTX6$pvFL56L3cXU*JS96eRCI=A_XFJ3>pef~{MS#+JP8gjx"
    "Z+ozY2Xd5jY!xc0iz%u#QZf28AAV3P&ue|*rr1~|NZOxTfmO6fE=1wL)YZCsX?@pa3bu&2!`)GBlf^RSvA!4<5PP6Xy~DM0Y`%jmljZgrf6<Du"
    "Cw;Z$1?9LD{*Um(pxvWkW=-E{Y~0sbzG7nmfhMsF4Q_3em;)y5)co6}j3xxr%JKN-k=Xe-p4=9>#gB_%d=Mcd_V3qT=S1~KLb(yXbWh;Upfw!Z"
    "TA=6ZQ_(4ti?N+{!<qsKuG%&lWgR10u?kFWukG_TQnl}csy@H9rX}I$fhsDBY!=%nzQczfHKIp>m44yYQAB^y7<$I3xPABtpyzaa<cR;Q8xs_C"
    "5~BPyc%IW2FK!r?%;8X}5-fp@edLm#l-A|su<|YqkK08(mEZ<IP<^wHmnnas_-E#cDz#coT9$_hR-jf}Wf~!?lYo8j%pXCUH=DP0oecwLWUygX"
    "C@67pVTR-Fw^QvXQ&vUn+7-w0&^E0a-U|wVRYnPnxOx&C2JM}x8jrCc*p}6{_>p(t#blCw``lQpyYG3(<q@+TyPtR>BRpK5?{n2)$`5fTM;<nr"
    "RnY&oliv$MP@9@IzybQs=~hErjC@u^+x>>1aeh-%+9T2aOcDYZn{6&W2x;ImJ0E!jIcq2Nr&dTAVQ9oZ{=_a0KK6d(7E0ncP_PkJsBx@$i>fev"
    "2<HNU&9zy7J#Lz2RdauP=Q_9KQ)*4L(U7)k^qwOG_SbGY5*WRvo3;1!cI$v)j^`yMiK}2J6&`rP{<J#if&HUtW86@FG)jt<t9DaV!@|6?&^ms!"
    "bReMpg9JH1VR>1~2*}awVZ(PZ(N2s1ofG?tVq!%r_P}1Z3s)z}d3%TnKplTqO!D4IKjv<g_Bc?QbjTT*oG4<;=rlFP7%y6&CN^;>s6#0+%fT&2"
    "+x3!a4e~)fWlwc|Zr&Ld4_mY6BOy{x8QO)SfGwR=gVcHow%~BP!PQ`zm77hHx=oc@VWcYJLKPtb1V2ABMsFJ3J%g9QR&%J;W2!ZAxkU%+mED|&"
    "1;vU>S?dXwLA$B1TxlK0lF(_Y`9v7MQ<sBF-FaVRV^d%6AY)hdVWDq~E{~LX-#Z`8!j{hU#t%g}35T;*9Js3zg#s8-CozxFb>y>WlW{JXIG-XR"
    "z4k52`HHD&hkdpl{XnV-R$l8R2m(zT0cfJ#PEfil;=k^nl;o-Jwmrueo}E4V#JeBqjhX>*QeSvi7$|BH;S<lCv%a>epK^pA^cc@iC6G}AP`^_{"
    "9)BdVks2)qVg>PyNtbdnPu&&9X6JVym@2OF_fR7qinxF5Y-t;~rsnc<ocL)RJ!yb-Q;d)1=lT^jl;z<2kZQGDyXO8t3`{!)npCh8d=2J10CvzD"
    "e4SEr75<hBN7`%Enik}aVhETr1+r;IXJOPcwuocwx=Jt~wIOacVVu?9!n`qDpPeO5;S?H6lb<-Ie>tE6*5+Hv^~Y{X@OBsKGz5W=pC+xoUWn~7"
    "Fq`T2GUJdJS_v?LAP|7hzGgDB9BV-yjcnaY+T15U#6q{5bJ!c@6+WAkbWF8!!H$-QC}TvNAMx$?+of{+h!1UxixPO2oOHlkUQVepGjIWW?u;6Z"
    "qO~GBJw3ckPEE#YuyAH?WDo-Zlt+sVl|j#4ptaiZ$}9eNIheDMG12*~Dlewwzt-HwMVR%hqm`^pz<w)pb9YE!HK;V{7J~|TgN*W1BSP4Sp`p!-"
    "Dx#1R9KG}N^Dba$iNp7nQX{JyT=<_+`;aR^f9MbaoX(t?R{Fiqom<*l(i-LX;g*Oc%KGi-T7U|+Cq7Ea(;>-7sG1Wr9?*P~vG4fu6Gt|sBWlXL"
    "#jpk;){8+NOc4UzMQ3JVO9D{Gvc>~qwVZ(^rY4Y88C|0c3<26qBHKMvJ&PSbMn4(6Pz4KDSI6L?7ML@^mzxoXh;tt{HY!jv@k3z+bpUy5*|s+`"
    "saaaz<9$`s<!*R2d*Cxfxq>p=5FL8pq&lYYbo7C}^QO%s6gJ|kkg|IClwH<F!+UhO^P)EUYq9VeucNP?z%IP(&)~h8MufqRstO*HEwK6-f>xCN"
    "Reg%J7dCZ>WLB%-mX;r{Z}Blcu!!Z4uoUbzr#W}hp5b7sCHMq?h=LMzZ2k3G5A!iin47a)s3tGV`x`M<_{51xy%j>%ak=ZmG4@tzX);m$l$gvn"
    "3`A)Xk&s0c*9-+Pv3HN;$HBskAF!~HwEphzIHVjY^)dGNLzB4Gh6G{NR`4;XtORv=mJl*}WG~xvXGF={uheU7M>%9Ywzy+@ioO~JR04@Z*g&L2"
    "Qj6MFsaBihx^08A^aY<;3m4tc*SrGYPd#H3n-?jgN|S4Ok$(Oww-b$KbH=<7mY~JVtb26kq!*ZtOsK0E36@2gZ3p@+<9E0GDk_|oF<aWv{$K~2"
    "J`tlbKcz*6STSyh)uIF*otY~8+Cyy(HetpJ^@6KFZeF)y3)I^vJVA8$JnS#mj-J#1zAG3<hn_zx$_ms(hz^EUJYo2fMEW!Gqsyh^(z}yX@eA-$"
    "&)aCMif5&`ZBI;KSl@X+sJ^sq{Xsi1P)71_b^?!0gAABfDTH5*;SPIr+m7$_NTqU)k20ET;g2%urY3HaUZ-Z<{J^PGp>G{bF$?B3+ojlu;_dT@"
    "06hbTA4j=ql@jmh?Jia6INF715_8IP2DPvj6BP?PMb-SQfybDipo*u*x9BJ-M5ym#Cm<Iu2D<SMdu(rT7`EcTZdEOCmj=wH!8a~D^cAGiSdGd="
    "+<+-})gOZxRpxxrorX06rlQrP+vu%>JFiEN8XJgOlp_b~Te!V$Uu_69{litj1O?b5gEyr1=SGd<eH96zCaIQG4%@MxBnSA1Zdd&7|9D_<T}+#^"
    "rvLEsv1ea)eo_-7o$2Y4x5EKVm8%|n;h{7zEo1Tc;|EPDq)xGr+(S}3Z963cQtxR8^tP+t%P>8x4H*Uq`;K_fg1{1EtJS(gX;XwK77<mgE0oD#"
    "lL+}wz^zKPDmm{^0o8+^J_L7R4!YgZw!NYQ*N$wPyOIrRG#Dc1x_JRy^G!l$lB!{K{{*Pp8nFu+Iv9!*=%pxXGt25uwb}rBh#de)6)6td+nU!a"
    "6oC~wZf~}iv1+;5pAca`{QIY}H!u@~%q#5Mx6f^AbE;a+m4lO*ozVa5Wui}bpajvm6&vV8!Z!HqI7g?n32!{V8<7CyYi9L3z-G1ys8C{l_+~Dy"
    ";YO&SRRL$oL~*MY=JP9Y<uE;eVyb=n=4ZTtYc`9*xYKs(>|5(9fYg+ANP;;P;>%k{OL3X3O7;;MB>hkq)5vmb7432|C=V&aFcmKugUw0$dZ*Hc"
    "a?Edv+yFOk-keZo%JxtyOCL5m_BLrQq`R=JD8s_UlBr=Ix70=5<HxZ{s>ZM4n{fOsc*}NH&$J&gAE+c@X(vQf7h4Whxu3(}w5k7U0^u!cbHW3%"
    "P$(@`8J+rT8$NXE8!?55c!w&=Aqb^$JF^i%()S-b=CBA!Y1*y<OowdWJSf}PO!NA##7k3{as`v`<}yFv$T`t%oEn?{>9%yV(o)XMfF&SfM`;$H"
    "F5{&4R%C@kp;Pu{dX9PV%Loq<PZ?knVJk>E=^LIr$;hjEhSsa<e3dxHw8a!m;8czDH(j|scH%lEdPCcx0oL2X)lBqPH*pkG8Wird6W(xj5K*H|"
    "j$(kVcO#>oBwYW9v`~Mf6;Z$FYul&&a+evxH11)&?dVOd!Zo-I9;CX(mg^nFiWT4fO118IYB(T_T<`vBG1>UpCX(q>M<dGDRi`S1B(e1Ah`oX^"
    "m(6lgWxotxJx+AQI+0|g>}gB*@$g;=q`?r;DFfR0G28T;Md3!~7S8V0f~(g4_HWUR$cWFXJSoA-xR#Zt*3}1a+so@T;!>`vqU;e?P69l?hzSZu"
    "2Hz&wuktxp<%amOCNCwH)b{X}QfY;)na!b1vMlm{5~g24`JG1e<Rz<YGfO~Vq}-h2DlPYQVg?Ms{!-kyVS>+L&~z2>orQOor4*C%mvs=?bMtpW"
    "eBY^oF{zHxXyP3*Ot*K;07S5yrFQDLvgZSHei-`KCyyW4GdFEIGq=QOmeuxPm}#??bQ@!dm@>q-pLCVtQX8bfA|qW6UFVnBu$UFwN8#w$j_e{!"
    "xg*cfs_fj^wD{3O&zfuAB=j=3fro9|+L4(BRuRd^*m8%0!V=sR7)EHf@<#g~3DXvo;?{;!RB0`nT3_}%Q*`sk&Y$1COZ<ZtgtxBJzD5DphUfH6"
    "40zv*gCc?`eX#?UC-LCEMO>R5I|R=Radx{XSxUS^E$TsOxHBGIhG-&OL&7eO6C$k4FD#^mcPdI1Br#2oi_<gl*$*G_Jdn%~!`XAc4C28<;tU8="
    "E=2$t;+B(2xv|wMp&74({o==>g{b0Vdz(HU*%~)R6<V`rzVM1ZvlVPFxC=vz7P?oZHraKn`O?(sixnK9tWAbB;iZVAMki%Xz$P_qOQ>iMlsvUj"
    "o=^7YR;u2qSR&|(I06@iXQnTtJ)a)eS#>>-2oF{bHcus&j(<6;wo_zW9>!+$B*EsDiNRn1TR@n(<>OZsufppsvL-s<SBDjGv1pHw&v0$$<VBbr"
    "-)RJ=?Wi@$r!Cz+&CCky_R=4^mDAm0tP|9#`nd_3T1Cg3yh&?9(Z(tST8I!%&!o68(_4JX5CGJ+sY10KBIwIU#OFz}E3)cgpoAWtHyIB$+mW!~"
    "?&|c5law83O<N7IP1R33QgNK-B3U?8a+WS!sEx<7V$T$k2F)%n8&E)|yvZ>GTzTXj>x}BOEe)%p{8qgZG-Ojv0I7CyoNv~yUJnLPC_6pPK0AHr"
    "BhuIf^WPBBn=M%DUmrY&-{DNrrAxwPVrS<>GjJNzBnJivPj2+S6}(L`a<$#z)>CgsOl~i)mK;g+`LbghFxUbmf)~mTTu}ralUQ*EqcLcObbO4o"
    "mSRr?YG*v5MJn7#g(Co10gQz4ilDL{i`-xYZ7ac&Sk!)5Gf6hed9Q1U>36=q>U3B<StAXS0|k@8Mf&6+mN=r?I2HzanI*DyMzW;%D2S9)!R08S"
    "L(>4JF~vb*l{F+~VXwZepR+#`jD4x=yVpA+t6ts^G7#%oDm@q_rGK+h1nKqj!KskaCc_L4#s+D5p8Lg6J|@7<Z)j~>GN#5C-xaOYZZmpzu_P9a"
    "+Oo;X=pf%w-1_<gHCs6^)jG-JbRsN5nQFDn@pV7ly}O)asMirDHRV&S;S3o4qz9ka=0&D&XakB}g1Ds#ZcpV+^Q-<EN@*hTh!2?zTzk}O70QV~"
    "EQZL015vgl5<>=ZqAr?|PuAFfR#9(D<5S1g0%QYOye#oDVu*yQRym$C(vqgv<Y;KKtcLNA#cy+9*pZajlH{IAjAbRU_ld-*!zTK)XAgfFFWtf1"
    "gnLx;JCXPlh>lpMVIuX3SeYPQ4hDZ@HFLG9AFEomv}8)a1b+aNsp@6A|A^R!j{Y8gkh;TCPES?h6BijtJG+fo7Shtdhv9bl4GrYI+G;ssn35Uz"
    "`OlS0H)J?sNnGXNB{k?FlLefb7JLRw@YHN-b$r{&_h=L=Z7N5!I76z8`}pELJ~O8BZ@FKtJ3KsMalHNs+=Bz$<T@jsC0sX@(l<&4xICLGFBw28"
    "J;iEc#lV{j(zNx&(^-fARN2REwE*rsxzr#J$0j&mT-+ML;kzeC^>2Ga_npn22{{tOV&yNnco`34tB#~5_|sk=QKBS!`Z=44I>mFgu|aYxkcQr*"
    "Z%NEaDI;VA^WOpOlf5DPr|4FEkd9BkY#$=7-mAZO9SMgj@m`mkoO3djqYojt=cN=Yq1~vB{2_r5IS~m5p!A#N;zn$T+gWwaquK_0%(*UH<0k#L"
    "f-h#uNsTx%I>D-t%hXbVG`=cSg%lW8dXXqb6M4wCC>LvN9~+V}McAJk=Sb(~{F>OLccj`<dzgsNOF$VR`el7Xd#%IS>J?g^XqD!}xh%-fxTp6j"
    "eb({C8Gd+uAk3Lt{pavrCBTZ-Agx1IR;L)K-K@gVQzj7&re<a;*o#c$C#VfnnqpRJhj$aNSrdr?X?@H&mA&57R7mZjz2iG^7)_?HAWRCUTQYMH"
    "j-vzS(Qub8l&|-!;}~RDHyOJNa8GKygzRetHa|4EMOK_Wi}}C`baWWS_m3wME?a_#NuMu{W2v@&auLS43_lr*>6w`pX5YH?{l`jUl|{VkpnW%d"
    "R6bg7^*GtQ7hZm3OKEB6p*waXa2XoS<-O;NlsW)_i!B{;nQ`kII*?f~AedWbq##q{g3Z-d^+Uwt`H2L{xpR{hKTIxYm5{cOrv=v<z3xTwOb#A@"
    "Vtri+B2`t`3W|6)bk@*A+;`BrST42h4hdB^5@3pWS7Ani&fp0520kHH<Woj?4YMs+&l5`VXf!E#E>|Uu5XJFCUPVVgm5LAmWr+5y&s}V}8rjIo"
    "u3(2Y9gVWEWCGL!)#19`Ad`WFGeS22`7g%A2r>nGj~>Tj>_x8Ckk!_%E9Q7qsCvLo@PvAObPeh7st`?fCJ0A_U5eR$N&fJP1zP1q$0T-O2WT9("
    "_^8h;tHN@{P+qZW?9j}7wZ1bfVW7U762cQ~;7+je+tVydt=_7g6hWiAT%MpJYFf2SG(Fq|EVGr^Eo~4`(lkhS0N(5I>Z#!>4pBa9ZguR~UB+c{"
    "=-Du6jG*iqR$77UCd4mpi4xM^7BR{ze9cbI_9G^2>Z!vRswJ^qb}v9aP{yH#-GHzdg~t)E*()Xo{kX%RWW8C688B>5BBZU&0r^}-?I_|xNGj$x"
    "fp^VySG$o1TWP4wu#&Q$)F-&fNZMxZicoX82pHv^df$J@6tKZeYMg3R7_fit{FZ`peQ629UaI8kYfu|!OZbdg>G7uOk&aOvKtLHl#`Ymy=@<Nm"
    "o381>wk6VJIOE8T$=%5d%bLmAL;TIcg82H^%L3G<EQdiYGf|X^Y&sp7{)&ts)~i$LC)8Ey`jb=B0R-4TU#&7}nO5n4uB?wSo01bTPEl?yqa9Au"
    "iR|(1p)Hn1rA1<=2MKP8Q(l?OFY~CVsyqLHwAx&U%?lAl<z91E)I)0lSJe7?Mxz}pWuX4YV~dd16t;`iJaEN*mQjjrvh5)!w0_FC2~)G$G{-bg"
    "0&)W?RAxYVYR5;!qv&37ING(iOs-MI5Y!{1fkMV|n5urLwN(G^yUlPewa@9x+`1w-g_0&wgD4dY7#E0r4G|*48b(7_tGKWAW%fTZJ8Q0_aH3hS"
    "#5*%HW#@HnPyH_9;cHQ%*4d?(@ddx~aBKOX)@fE;uoN_if7KtG<VroN>SwPuMI|?xT6*@j^CpL4luR)T&`x#eP%E*ul7^>SuV#qVU81#U)R{?o"
    "*(T_OWor;sLyB<Vg1+@H!D733C|v{AQRuS-sufW=4s~Z|cr8esm&Tc;`d#Ap-)Fb2@OT(xkFHo3(Vu|12Kr#uc~eRs$iy|4W(IUo6yDZPO;L#l"
    ">DFefRg2hZVA?*hk@sTO5lMvX&b)kpkzkBJTI=&{*fLFp<?fcEvjtgxXYS8Q!pf4iQen(Q5Xc037?O#hZx&fnciom?Aw$iR)#@4flIZ7Ko&+z="
    "ZQ}_9(4Q%>Z{If0IUeW1gRr(~Tk$VH`+(=l#g)oMjJBtOx0^MnVntbq>$bBgc$Gc%Cg&rkro8&j@;vvpsEU9Y89C<N?eivLW-boRH|ndXt)^YM"
    "6KdfXPo270T6rW+%(EqvwXVA8*2XU6qftXQu0UQu;Yz+lt<f}NC7+ez0Fou22yLm0TFtq{C0rq{RUUfYD8vupaa2r1?4r+CPIDy<qX5XwOu#_x"
    "a-Bo?ziI^#ZBeLP3Om;FlTV^nyiv?Sq_nPi1h85uuKc~!E5vmprS;|^?RNcyl5fQa*zW7Im3eH2Vw)M#_W(}j05nNF8eVk87X**lR-`3Ax@Nm?"
    "h%7wS=j)Gu4<{s2A!dxDi<fD{%aWNdSmCnn=D-M3=7CZlSxW`y@lL5CGEzTGoCdb(@8(1ZmAYT0E=y-8;^r?>I<seh3rA=qPFsI>vB0Fp&|;r~"
    "=MI~yMS<_o#ktB?h>Bc+T;C(E@vOif$s7SvDUWfX=df@}SfcYW!ufa72?dBzUD*k($XSj+lxP6Ugn7y^)Ri>gRljO9eNqbq$y6(4(ibhs1DY$Z"
    "f7~%bgV;9=tKjd!Q{WZ6u1Hu<>OS^ED|1RNbV0%o-&=*-0FNjlk}A5Wtmo8YlKL>Q{|1rrb6uLOh+o`QIL2H%_~IIz#J?<=k=!^ELmEED%0S7r"
    "4O5NPej~;l?<z5>vA&&6umkEt;^LEV7ajZ#SJJujPG7AlAIFiOwJ+~bA0f$3Q~!TXNbJt&lKJjXtN=Q`fey&p3#jX*@mOm&SOZe=q%%M_;4pfv"
    "8D~Mj_&YWYK|10E40RQQ$=DXKqEK=vH<{@Z8OSkDvBr-maRtP`-!of4Rq@PqIx1f$#R6*H+4g^CH>)%mn42Ed9yKPi#ZCRWQy_ZZL6a<9Ytbx{"
    "tKzKH(`Kv#%~{kZq>w6?OsLE=T}=@3*0DWp=Gn2B@0|}d&6KPE6hn1XU^N=Fteq&l2}3kJA~!I(i{quoH5z${=a_iQN76WzT>|Y<ETw<hp-cnM"
    "z!h#F3rcM&#)Wn_FDP4qp|zO%BKNk?->--oqjTG|Q#E3>gM9ZflYLQkj37J<vt#ND94jHhdA?XCqYcL~RT0zyUa2f0QiMk#Q!_qob0LxIND3Xo"
    "cL%uztP^$T@ODm`?eH_q1%xz0kD`1(CfMRF(_~<U#Q`J%C774G!f(_7=5fWhFG!<stbXA<&x6H`RF%(rce6YGC)}rh67X6c&Rf(gJT%i_^&@<W"
    "S27iF0E;pgz?NaT1efECFZ@WRB^Wsfh_QjmoX{@+jb6mttT<GT{EDV21F?;>zw}Te<sI0u2>fcEp#tCG7x|tUbZ?7mv(2?3Nej`)=!-}`Do>Lj"
    "s+Sb^Hp`zFb%gV1fy#IH!D+lwem&*!y`-jll<Ig;sIQv5CwU}mv|_T+)W>K=Nt$5pIT;+3Fi(l8uGo#F{5;<mE3!LK@A255j3%GpNs{U#Mdj-e"
    "JdKZbze@A?dL(sJT8N?eKR7y1ABKWA7|USr(s@#Y7)j{YT*UQ3%+UX$^bb?h>!ns<4^4~4@ugVslh;AexzXoU%h_RV!*D5oxGZ2VKu2-ondG!+"
    ")kLs}VE?z{!6sK^?oYITyI+XEd<&WhkPFyTxGy;{W=g<kFu$Lns_$01R8p8P#QkQLqi|#35qpU<-*NTQ_k`;jgU_NNPMaX!vd0!}!vh;Qb4lG+"
    "z^%#N#WT$_c6gtD%+Kk+y*n*7A?;G?`arcO9tR#R{b?M0<{A%Z>W1DZsa*jW<IqIaC24<G4Fe)c6aHQYgR9fOxv3(aIuK(jX$<{tAzvq06MGnc"
    "h_k9`f6%0fQJNPq^v@MMc$#YHqJRHkRT`U(W*H^^*hzVhnHRH@e&0u3u`lpd74pyiJ4}mH_5Gfd!+I#9H%)<~t2KQ~Qk(V)Jlf{|AJ)Ac(F}0t"
    "<Rezp-SmSqY9?M3Pip;!`;zySnW~ZxIl-x1f)f}<#m9fDFogph;_$+P^3xPSZLS3=s=kC{dJo`1HvQ2z^!luI89_$}`iDA-AYvMYQ>)u18ZOR)"
    "vE?KJdLPj96qi2~G%Q+g^^sd7LnID`nx>6v8LOGKBx<KUz$y%wN=2*PYdtWtvh*#ot8i2OBW0vI2bmzgw<6vVE40-wAeca(!n?Gre^>o$y`Vi@"
    "ovc7F)$WV-G?XESkF>gzs39N3)&`_VK484QocK#kBk}KNIIG!(olD@u7O*X$U<VOX^J4DZOj4}+p;}`IhFb#Sk$ALX*P_4iw(p2rrzjv*O9cyR"
    "*Las>SOAxh*S~r!Hp8OF!j82u09VKD$&Db+RLlce+zh&3=ys>jN3$)R`fV=jt;`*CRN-9Zk?@C}WUJv5=!#rKB193N4<>c9_pL?#h5SG<h9Bv_"
    "-Dg4+T+Iv)6?BsY+X81)h!8v4F0}cY6kS|R9n>sS_FIwTWg7aWgD%FeDlsn%g{K1T0o9RMM1q;eJxEp0=7M1vQp2GM?Y_E6y2cCu7dv>~qyEue"
    "8k%^z*>0d+B5O0N)_04aqr23sizu7VF!oWGmC5>fbn+${HSIDY0?{Dy`=a|5ExqUVsv7*|RY1FokM}T#I7=8W3<%lX6Z7NMd(a4_$b_wzibi0Y"
    "&Sd<=88aTMsEc4cI!-oZ3VlvD^Vzv~y^_z+h(i!-zh_)L@ysnZ+xzCgY;3nC)OB!EYkbu*w@@}I*+o(4_Z8}!`a{227xj!TrI5ItRTVyUY~02^"
    "&hYh*nNwi!f%ZdrSOO^@+H36a7E61kq%r~w-zE`K%sR3UUB)NvbrcpL7WK+zc93`;QQL+7-A@=Xwb$}j0nbzemtlqh4nMCm!nJEQt-v6QVZ7{&"
    "p%*6L)ly?2&a)HshJgy{a3DtAr={BvKpqXiqIPhoK9zSXo(xZ!W*RM-A)N=hrrj=>Xk`QC3guE22BGYLbv<o;fuf_&DgDQnurXUZ-olPwrd>*v"
    "9T|@@bCz5O<ys@qT-BSO`I`2F06BNGH5$|CUXFgcH0zsYTI=;MeiM}=xxR{hHp*%1698H%&u;!fVmxvEUiv6Sg`MdG_qkpGWe)T7u(h(n?x8{|"
    "HEc9nrIa}Z5F`%lITYC+c3M6!qV?jJ^eaq>#W70VVVp-wdDsmxU7#`?D=hW=3go|MP{VEY>9rFWm(qdGnf+u8*+{8D^uL)r1oQ+B{M~aFzoR$&"
    "B|KQP;^<951m|lcFr$k|p8`3N@nQaCDw&2$f+v5SEZ$dWh|CZ!JZTEyU`>~E){)rov)Ub3U@U8<A6v113IDXJmBZ{_&JQ#=xV43X0R!BpX<Lv*"
    ">X>+qf226#!v(rqjaQ@yFccJ|NW-~>U)}kOweP=kIj+|K`Uh_=Uk{UkPtY|IPdECa|LvKeQ#C*>!1e$aRZd^$>cOxH;3iCB1i@FSI`p4NZP(i{"
    "2-ttjEk7vi>7n<{?P%_kMxkr((%24mfvlhQ>2AJXtHiv)w*^^rZ*!?gy@A9OU2F10fGY)Ta}RKe+{;AhM>X<r>gDNfsk7J6CwIi}yBAKJHMFSM"
    "fU7hQ2X2anx%VCh9*cLzn|O^q{N;5_-8`iq@C6uz`@n_mzA{Ne{M$eOPv&KEJ6~LsTGOkT%9($EyZRv%+wB;yL(q*9l(=DwY~1g#owZ1Y705!&"
    "JZ_6H7(e0h$vvOJZcAj;$B;>3reto7eBfw?sU<(U&2sLjL*JQbbFO&6o!S=vz@|}IaG(-fIjI7p2X46Z4feXatm1M`%@?=r0_3jIS4gno__jyJ"
    "{oyWO@UbMGFiM1<77*YlwjPjGp_rNuKk~s<d&3m5L4SN6kN+NXCH$oLPnZtr6|Nn_9r%E0QftM!d1E)MFxdHRD$ZMy<%M;s_YiH+B<FoiY(JzZ"
    "v|y8&gwhmP`?u6Q8phG0TP}bbE~r)ee)}mNySLB><g-4Al6IJ}trdjKeVDWEi84|u`0tjjRTK3)PkU<H{c+?3MZd$APdAgD;Dgy<pUS)>e&A$j"
    "fgv&!gs;KYD$y86)X;KW<u7QTDI(jQ^Kb{nGYntmu{456f`w;QA;~_D|NVVQ57dBP!xuPP(gI4nF+rtXUWCHsg|`JqVJbT4-2X9WlFOZb(h}s0"
    "Z5T@^aKRjm%DeJD@kF={g%J)2wW16)Gh-ROVo<ILfLPma!&{=Dh6<&E?S|LEZK_rs-#%t-mop9e59hW5eH3`2R;N}$lxEE^y!MLalW^Y?epSqL"
    "Ui|0xuy)dw_nQ=Ge+#6rq_R~2kOO;T<%LxtZ6>=Bi+-zm5(TpGNe2GR_qD>FhL+^(?%<pg!LDn{3h5=&8{_FE3cG4s%8`oGzcjxW0*2Jh(m+K?"
    "?Ul<GRcLlQSKDfKitfOYQGbijESc!$4uj?NI1Wq``;5^gf+;v_0#Dd-;)N>pPNkwqF%;fZqa1#FrhBv7P19@RpQ{%He0i{mKr<x|?igr?THaI-"
    "!$Sk~>*Z*dyph(J<v+h!V!jPAXsmGed+sTlL!eb0fa{-8zM_gT^o=rpK>UqWo<+$x56!D=<){gI!>rU@sQEIFFUkJIikGLM!7Pa=_q&+oK4R8T"
    "mP02#fq$mZp1)pxj4z8@>4aW^KOzA+Y`^Xy{TuqaUq(i5-m8c8Pha6^Nx^XM48411XSWtql|f~Bw_Jw&Uv9wNVpi|_Zv(YC;uW69`Dq+1Q$eB#"
    "trI2U&g&H!OXp6h+eW~zlwkf)Y_V`s*!tSX*^FWW#)U;DoW0ugW9jW(x<03e+0wG>>e<@$eVZz<Ln7a;zl(JMtdwIhowC?3f`!H<4ra?=&#f(c"
    "VGsQ{+sw?V@B|^`zJTd#2JtWh=em@^_-0D$!LFh|*?lKiU^C0x`#2$VU6$sblf%W8u}R-UJm(aIx=v497*KUx1VSAM{g}MtiH2=7egt%-*&J#W"
    "Ymp~}t6uc6X7+}pm3T2gu>(A^D$IObiB)*m;k^xt5R3xPfRZ!f^oYGsj=(>uEO)J;yL_)8_g@>OSyOY>|Dsl*3)E(I1QegQBUWjp-)3Q{z6|0Z"
    "{E0xlov|$#!v*!i5e$6wH?%2BAJPwYM3`;>;3Ucgo(=qe8uel}3aeMw*g0P}{dt$TwpfVg3!~F<Qsjtxm83~a8a^Tn$Hk-Cy)Zw+$|J?IIlZs>"
    ";6nwK1QRoOpr9noD?FmgBfN!UpW}Y2!fI+MUB2Od^>xQlbvJ(Gv=Qa1meY<Hxqu98ipFeTlmFB{1CNrmlVvxCBKb2|Bu@I2of7BdbGB5E8N&lw"
    "O;6DgyvH<mn)C@@<U#&uLEfb-Ng}|g<us&ZR_AG&ma0G$j&}pk(|OyZ@r+Q<;V<^n0=xh&J~otrC8mpe&Aa+l^!Dc|^Q<USU16Xh%JTAN1;*<C"
    "cfhZ0?BZCf*kyRvpQb~c4zSI0>9Fe^JV|p8>5_-ShMI8L6jf`(KCj6*SC|&Y%)P->_#r<-uCR!^v+$frz8FJgKtL+=Geb&9;axsej&6(n!s0B)"
    "CdV?ObOYw{U<@394ZA+PwBs4ruI+=sq|l%DeL{(g!k4{a3oKaX#&j5_z%Cys+r-<?CmK{r56mExwJ%BVZkJuoz1Hu}#mDO2N%R?0f3F3J0u|Oj"
    "SfQi%hIKMkzMx()38sHsYL`BLTd!d1)iLXcA!HVhG^LNg{(vOCP*nTR{Dr&0ld96aFz`qMa%~BY$0mqBVlYF>@4+FM>w&;Ecu_McL@8Zh|MW+e"
    "#6qB43*#n>-{P~PU@2U~tk|(&(h85_t3tU=G4oER!yF1bK0WjoN*TFg%YLnS#Ra8y8C=m%;62u`>#5g;HPz}Cb>!e5_kVv3H&*^Ht=d=YmkV(R"
    "IN=1$P_ap%5xZbd5zPoZGtk>SQ=EH-R10>8%k4yrfJ20S&`0I`v*bk_awCgTN_w)Q&)>hzM{;~|<+%DZdOncKWo;QxiLV6b3e==)+nGpMZi}FF"
    "1Kt=eyTWXTYUtz|_jm!QF3YJ2;;In2Fxkcl0ycmNw->Bu%=ETI7(rvUY&*Hj3ShDExh;YwZ6gFp?ha|n&*g-of3ZV-@m2Zo3HJ=!(3t5n^W~yS"
    "@DS@-8$8V?(6!n<VL*hOXzn4v7WkOYNvUs>W01B!?ym(W>H}e1&U8Bg4m;##Ci6rdq0V!Sz?WeqgmDw;cfByfAf1#lAvp5m<27<2#=$Bt&>eOd"
    "Lt+C>^MU=H`@Rj;9JV}-g-m87!U{1DxYTpkEKQ)R0+%=F7P#KK9=H5~i_#!C<lE+01&p({|5aD-USm_iL1S{P>=Bqq|8I(cjXpODJ?sxwFh9S8"
    "aOhMB#*e(AANM5$C`9P+8IZaD*8!|M+@{Bf#gl5@4W}2TLsVb)e1W76;~mHkJD1Y?VnW5L%$g7n&=oMJz3Hm}K|+mSHoMfq{gYs5v)<At(hV5U"
    "_30OCycgf_FM@u*=U@kZ;<$i$(I&S#J^`YQKEi^qY|EbpStNE!PfL6dt&x+f#7@yl6|uYK&gVpjFjd8piA0$qiE_XX30q2KFx36e;qNYD$?B9n"
    "7USZ9?gQU~yTOq_@r&QiSlB-$7u3<UHK{Hh%xxmj^XJ%f)<~uI#Dn(z^5xrb_fxt054(;H;GVn~A6^e<cy3yAZTiumOp9uMTX-GgPcW5FU@Ip^"
    "n5pOru8a!tTJS37ytILemj&k^f9ut|%n2>*<xJ^RyJYzW3_IYGrpD9_7p#RY%$#yndh|kk;zhLqhj7-Sju*OJ@jeDnZAQFc+qV29CV*+ktjfjL"
    "@1<Sb4;y^vhv-GChb5fmpsa{|EBrIZK2z;bwnv#@Ui$DF^-NmqBE+maW&BnMpp!yxf;_GF5{2Pm4(i5OVg^D-NXijG*;DaOMNBqmw^<BynB~or"
    "e`eO}LD<kA-!%Z)f4-h6YG#G7qnGT~YWT$NWML2fb@sH)>3E$^+XF2F#g-Fg6YwmIf8l$pK|E;F8*)$3UW2XnUF-qIfDJ1wsX5*ELO_|ubp-J>"
    "ecd_w`EH*9P9?9dvhYIjxENZEZta^PR6L?Qa3&3#Jzz_pK5+_ME+_1dTg~%qj+9n}?8Jezc}84<MYe2@1R<(0Sf-$7WHW>635>f5=K3H%#Tab0"
    "glh7_cS3tbMho37Zi}0Q0_;Ohp#DGFJA<Wo)Z(K&yK5H}FXCZO7<AqZ#q&etW3RENU6F&RfuKA5;2z8#<9(hKs`9C6AXwI;l*}=Zqeo`j1eZco"
    "tLT#N&e;iASl4%*)t0Bw$Mv?z-?N(L7KF~s8T|1nM6L$<$oE%^CnQW*@iOn1NPE~P=hzs#<$!=>gb<QCetpJy4~59f{twbbh$50c|BEDOa|Z4q"
    "+6}OR53Zz08t%*d<1@ZAVHK9AJj<En08;zxaw5kp%kK4-q!Wj%`Q1heBX@et+1^uj2c?U=f{|Ow_p8G;ZJnKRP;9y))O}@Q!Z4E6|GQ}0p;%F5"
    "aH#Ci87+I0k+x5h)*A#hpP@p4m3PSO{9>@)DhH1=7~8j`*ya_jc{!3e4uADt_nV`xxIvkqO*3K`e68Xxafi|%|0mlLg@ommtC$<l7UkVBaI?_V"
    "nUc#86cG=UGtuZjTy<l5eCbM(2vUi*D7*5~wdI<~R&g`{WuJwv|5M?z0QLg&UHB)hIC@nGxZkq34Ztxd(?4Yg2j(0YIi#S-L>MIMJ(v?u9kiPL"
    "g>`OFrtnKSFr8n%%~Ca-fAtAr0ps+OwS56Y*^8!JZ@D<_=n@->=&zjM!?V{XI@R6@jt2Vx_qadLY#T>z7nccHw=pF{SB++*vo8JN1cM<k4DDmW"
    "NZKo=rQSGWX0$~<$IRAfS+v}*q$~jH0FhvqpJNn6=@TKQns+0Zw((nSzJ4;1A|`v1VWN)M6-g=!;ou&nVz}b*J`%$z(rl}eM&`O6zb<FJ&45u-"
    "AUk(+e(q~q4jCU7Jh)x$=Zn4T>5?c)(LGpEF5Fin7|b7aJT<W|k|H`e4lf=lcI0peI*2OO!aOjw#fVgj!l8gV(0&y?pws%nQ}b2UE-h-YNK4zS"
    "-*ay!s01U;q8qJW7jQoz73Yl(`>qASeny*FwOfs#xFpES%76XyjIYjzaKHF`qwH<4gzpg&b(nTX+;Pc+I{!8joCIO0G-igbRl8%3?coV=;Owmo"
    "b-K)YqKsGBk}49P3G#o6sFKGba01=89S)1K)3B#-mTWxdA>;g&MF`lBlso(E>Fpdbjnca^<F1kXWG%}jjRx2OZZ;hVS7I`uFak~c0lJg`oX&Aj"
    "oDnJwTvn02j`|qx0~doh_4v4nh|lA3xMg#<csR!98(&iTCC-k;wu1{)sUfvYJ6PHWqvCg!h7&aC9aebu$w<1UH;>m9Y4=76<m25E{?k=|{NT8w"
    "BmAl0>0Zj&9XAJkMVNMCbSBc$;+(RXE4x<R$;As^Dl@xrfxMx@@bXdWxghvp!eYRf4Ru5N)hW?^>Lu&`1#|8zo~i|pce%{JL1#yr#>kh1>b}Zz"
    "xB1**24!sWbB*2!SNI$oWI7m%u#whj80<3PWlw_Q6dXiq9dTO!ne2rQ4QRL#TH2#T{7)~qM4DVuC(+o~QQyNEMzCyBFyG{)9IWFSeVvLV2jE_X"
    "vCW@;j(v|$>ep24YmR6V`ELoeE~;+Wz@sH8k?igrbtzp!)9>@?Zg1Hq(_x;)WX<{!Idr%9rdSOPvQnuCvs(gwb_jk0J{lFXN(Ui-n!VB0?soTJ"
    "tDkj$JcK_Pb!lkguVaQ&KKZEjLPxmfodd!&<sHay$maC`8`doAA226diLjEvA9%JjVA1AJ1IdfJL6%ER0)TSg*7KBEo5K6n;AwyhUx$4lSin!7"
    "-;%mk)Ycn1%@YW3A-`y2(JeN8E9~ubaD8lcY*-7X<Q+QpOAToILIB~N|M?*a5BSu-41xt8y921LRU6ZzfgPM4aWjz;o_2}b(nJLO)F<Wrb|X9v"
    "1tuzIA}gRLe11H2DI}_i$UtD=F<O+<h78dBruHNO^bOZ*szm7b5k+qaqMQ2cM;S8dUkoO-_O_)hC?7fPP{TH{pYpgUICLftFzc#(5;jD4s2wi^"
    "vt$#CY`g<=PS=mhz5~w<e9S%x?fS0Tg~IrnfJZokO$Zgaso)s9duIR+!@VSWP222?%(QUPq=-J3Lx73P#k7B_;ciz2bp4P#7kP4BTKcDJrZVRq"
    "^i$*pGVdIl%10S&18@XEv;R-$Q-?RW@RXibFB|jtRf_QS%IWBQU}__EzT>$2H}4;#<RPZh_k2~q?IJ$YL*h^9p5I~4U8tT2U1I4Y8u;9#pN;=4"
    "*_@8i9Ezq-{Qr!->9cItbsx6R)N}Wp@0;fdz{5NccpylCAV3lTNpXxw4JJ!ADa9rgDvoT$igL?;fIp@3B~|{AO7bNxRqQX8OXWnC;z*<=$}$O&"
    ";(+M^c;kI{?&+Mf_sU*t?dhEE3+YOHc&~5w>2vm8dyT)fetXpZG2>M@kB3mK2jp%BsRQxhWryeX(cKupWsYbXv9q@4${tS2G_Bq?{=dX!FCW<{"
    "+nul}<X3{S(d$%Xeryid4?<7JLRVjeXFN$q4Z07a7CasvbwOPZ1fI>*ty3vnx0y+Z^5sugA-O@UC*!X_UD2UqDCLYxTbl5aelz}*fz*09>?C|7"
    "qV(N>*}jF^xelPk`tRQf%D)?MjdK|}gz(+s-2+>hP-ReARP*Mm{Du<8)LDL%)gZ#IC@~k|WfO<0_cK9r;Tqo|pW|i*B2alSm~7P}=&Mz_dE+|A"
    "A+#D_y2cf!yVzUMCK~M!gDk#o9AIjHSm#b7DZ0{0h=pVq*hW0{iWs8YVxBT{N~!@bsti@d3tMaP5ezbq2;l;VnS5Jn_-U|#scU7a{gIs3HWBP*"
    "Pi2^5sE@ZJzw0$8pXbe;Z(OiTOk7S3n16&iMhUc4`gEW5Ib7mvyis|O!hYw9DYWRA=!7pyTUe$w#ge0ScZVNC^{A9@Wr1>TLqiRdj;*Y>#ZSej"
    "5!HGHlT44VvkrKipYRpa9wRndzq295h%NRR8)O8Br#XYCD8w&7HCO<HQGUhMr_f(G4>UZ6q<I%R>a=Td6&Cich5I07I>Hhz&&3ejvUL?js&DQC"
    "p2wJ$zW$=Bs<UkgRV!Ianly=lhUiHy!%B3pkyJ*90gqcrcvK)<R}@qE+9hc>uQ26#%jTPtP(EZmDOGU~WmPEetJfTi!x~}^4h+VV2t2+;-?5BR"
    ")WpK^G2XrR!KyVVXi>hw<$aKc0x(oX1~zl<tS>^Zncvi;fg<?Mra^ic=`ArgJuPy0=kH-yWOx)zyM2&5^t2#`tuAFewEn;DSNE;)CtsZYwJ{$*"
    "<V;<q8qQ;*i)Zy6j`yCG+BH|hXX}Y~MjZnMeM&%$#4wyb3*neui<F02-+oQ6s=2X$B{C1@>Z!R65W**ppeN=!rl>kLs%avY=%sm0G4{JR9|&?V"
    "mhA>f2Qkso%)!A^@M<jwMe#iXn+%L=is$bGLXzqQ9E^X?*FWF1=og!yQLh0f6g~%rfbeiUn49&rI6r`)`94l^-kDuvm_-!H9Y2VwD((8TOwHd;"
    "V^c*7K-!$qn1%;2GPqg+bafGxS`&}fb@-1M2@p6m-~oxMP@t;9Vx8#a8Ff73Ai{P$!R#{<QkzPTu*ph9YnhJU>}G9>xN|@cn@1Ulp<#lkY*c10"
    "kp^(kO5>3G2(L|Y*ajaS`N9VxwoS-TgS`Yj1@&)hws{2-a=Yo?vpGR*A`Tsa7af8k`k*_G4}VZI*}Vb*wpS~{c>Uhks+y4<B+4jQA|&8x^O5tM"
    "3u2)%V~r6`mLy9{M~@yITOQyy#$(R-Ul%v+7UwxqO5jCq-Ej*>GZ5PP2;w2V%@c^KUi*&NZ6d?bcsw#dwuz{~WZQ1=El%c4Qzk#aMcLBdc`x?3"
    "c;1|d?yQ}XqHXW6Ll(zzGfukpp`fxMyuizBMx`A!V$++=Ce;Hloi{dPj(Mt6BC&z-JnEOOJ~_=sWSLXiZRASt9O3QAMc!S8Gbe<h7*zUrr(3S6"
    "%2Ide4bV68(~1yCqcgP|lH87XrzYHjr6ai`+NEeVyCQCM0?OG~Buc6|S%k<+l2YqtmBR`3f#gjyw4_MM$E~FJeOeU{DQg=+ymfDj_*3*pF139Q"
    "24{D|px33L`k*@PR$29@84#wIsoNG!m|>rY2YM|ci(a<3_I@juunjPxo85DO%cvO`e8-hA%aQ|A_7irke~x!P#J-5#F=mu<gJ!mZ(CuRIu&|I*"
    "5zRnv6B%F%vJ?zQlc}mJ`yF~4QX+BY_0CMnNzmJ~Y-OdPpI*wr@}6KWkXDsCn(HsSyZEU0k6)&Fh-3S}jlp2zI!<$APM5`TT2(DONw?G{ZjqHz"
    "Ar4b#c%>y&w<k(mwQ|CCB98YAycEHmKH#N9YNG72;>2YZqc=;7$%%}^xh^grm~av)qHyTwrGtelBD*TFfDuityRcu=0e_~?=si)~K+5(Ku^yOm"
    "h<WfLBx!m=f8+g+wllU7bYPMr;);~BSw!}Oh|vOgNXY@WHv}m3vb^oyyR{cA&RUAI(xZvHR!eC&sX8(mc?Vlfft(>NOxZBE$*O++0dvga6?Xof"
    ";bMmtt-baoaXu=gJ#dk`(^a5p`2ca$j;%rhK}@tfzo#^rhBIdx3oACEqQoO>N3@I%?1fG=8qKJ=R<!uo;6SKb+KA^328tMp1Nz<Vdt8VpiuEgt"
    "xRy)g*&(1D$5`R>#jKNffU$Ps7HpDgFsLYsJHoP}9gK0RihjTh6?aTy`eWQn@#ZZWM#5xPEtInpCmQ<L5mOAK@RWfn;Pa;G>l1w9p%|MiU(Gc0"
    "3MQh_hd#|V%-}tJkDG!x%_2l5!E}VVEDy~_k&pZU`R<}Y53Ks@cDgDLv<A{B2qgD@Pn;DmkaF#j?(0;rhOuzduv3Pgf$_q}XhY+!tH;_wHQS<="
    "Zf`Vq;roLi$zXIcH;0cV>`JChngNbnc}q*f8@9(w8U>Yd4_5+iG&_?1Ev)xreStgD%YL^k8)&dTXCMMB7<nEgJWWRY2@>qy0Bd6bwl*CFa;xF="
    "r?3Vm!T;}encR>D$B`|d_jg-a=(UL-1N$t~X=#AwTKVL7M#n-+t}Uq_$FaF^><E1{il(r)ckUb=QY}+cTgrG^yn0luC5blA4X68~z*(A3r%ldU"
    "#G)(9a+G6XB4O6=BG`e2#YLh}M1^f#jROPHm8wcTg!-BV$<gtq>#WPtG}J~MJ3*ok6LP;E70(Bw>H@w#m%%u9jz*1l!6Wn2kj+znX3)G3-J2mV"
    "YRfg*AX7=p>8!7OWjM0Y!oR6>d-}Wk1HC*yKziyMHxwnBq(OQ&F&9*pGtm!6&atBw8FF3K-5Z5wKc$q(0oGf~Nfeg7a0WbjSm(*fR7EVpS#cna"
    "CslV>Yx;fI(Pp;2wFpG31^e0y!-qT`w-&|N*9}cR&~8#Q(-Ph^TaeL|P4bTw-}G>p4>|BG3|)q5#8Fh@+&PFMz2Mq-udMJ?lhVxrG>4sLz$>MG"
    "nA?07?&O4G0kao~<lG_Fy&(&vzCcDppgj^+Ut!D@J=l>slLI5AB2cFFg79#3MYSAh#FD8racr)%^S;HSX|I>p_jl~x?y0=Q&XBD+jsJ}O9pgT+"
    "6L;(wuqPpyclFjCxa&+NR*nBx606DNp2c(q5q7)B-q>t5S!AqCY4t!H791@uuTt+?-=eshl>6Flh+jghbw~R=^z{qK)t()d61OX%gVC|BlhTR;"
    "j9zM(u38<&4*K{^+htKA0HiWS`}*!w`A8s()qc!mgK0;UTkVDR-Pp%$|Jo?%AKZCIACx!W<f+;OEGf%^1S>8|m?Fz*Ux{TTT<Rv~v?G}ba^)V~"
    "BcSNm_~?(a*f!+?aiR#C+d6CqaXX?9@_HjsF{fEZ+;T~RXl!$+ED(sqzRis$iG^xfBVJM_zpRF-Ge{s49s*ST>zH<3`~3xTr8Dzu!-2$5g4eY8"
    "pFeMW8T_6spiU7*MRpTFVYhJ!6CvB5t+yk`d@Hi0pcu$zy@Tc^A-2kqufE7qAiWDR)n_Vb(3_rJA;KU#LZ19suo;Ool~C^_OL@Giwb44<VQWK%"
    "l0KKF-)pgf5$Z?oedbId^Y10MDmLOkXFU(VyKv)HxXl%iB9t*Hyxfg%!_k;%xjUja;CFIF(bVD9&Sd`pXIHt{FrZ@2C?pmnk0KbpHizXGWy)4c"
    "U=Ce8JR?*sZ}DCGm-m#Btl`k?TM}k*Xp*Qec}?s^TC}b=NbgU~9rgNAWHTGm`fvIsUVfQ+;D3OJH&=01>2q6OcbaiWEIN+lNC#;vC>ZvQQtGX1"
    "K~f(ZRs(?`9j1BpWFcdon4Je?&6dq(5y>SxMDdbXnQ3zARrH@U4H@*Q2d-5@7_Dqrd`j#{kM#bpa(t2mtc(x^78+mvPbBR-6W7%j>;{ShVS1XL"
    "AEoW67j-OfZ|8WrzJA|*q^7bsN}T^h5;DZCYeXyJR7uW+8Vua3tb4AcqAX|O8gqV54IT|!)7a6JPSmFPY#ujSJI0}BTB$0|HvPDrD?CIo9~vT6"
    "s7fuBdE=as$QV0ZiL`UAin+y8@|=5GUU!RFdmfFxbu;(&O&S~g2;tlvpjgYBiM$Ln^sOE5Oo+%o!5TS&$q`C&&CeX3JZajY4do%-LL{O}d~e9p"
    "wBSW?bs^V~bUN<x!kPH<z4z{52p63e4^j8NmVY!#O)CMtxPgNWZ<3BK>Lp5NLZVoOHxP%LGNgRMaQ1OBKAZ=8+)i4AIgn-~7L}d((8eIylwsTA"
    "^p=6Ym4@P%?V!s59-osXCGV-%tCExi_RSCg#)%kc3!MW0D)kIoz6u{FhYGd|8HeKvvOL&Ot15I5Y({dBBPeYr9b@^S0^tm24<ai~QP`mfxsHbh"
    "%&>&=GaBuKl(k$4z`@A=1ET~~S&8{C`bJS1Y-?iIg-^iJIy6NhYh2OF49UJ<JVh5C4x1u7nq@H~sav%Jih;n&db{1;FC2nLneoAic~T;Bm32B?"
    "Lk5Eo#C;xxmK$rh7p$qmL>(cp&)`(T6I8%Xd%^E{BhnO^rM9ZOwpWza<V^#zCQ=oiYY)9&{^F*nr`c<kvdG_-d(L=_@$nO}yKC4&&3_KOnFR|X"
    "$G@Grgt`^!!OB8PHB*$Brx}Q?r!Z66qQt*vA!W(etJvs};f2ucBQueS=4fP(toCM1h8AY1O9zK*^x9CGX5OZYM>0|~<wsjoO_HR3OndyR)KWy5"
    "FuNNt^<=4E3%)>VvsX@or0tGd`a5brt#sDs^_$JGpAoM#EI5zZ5GJVuszaL;YvI<fzh(76Bn5X_Y;PM&o#1eMq&tl8_}|ewYe($HiL-@VDQf9="
    "uOG91SRxFwef|c{O?O_Tm3zl_XdgIZ^{^ry5a-eTiD5;@h1!p49peX^1j(zi;>%Yho|vC@chTmivn2vca13=(t4RBMH)mh<$4$+JzlWc1QKnGe"
    "rApAM0}lwY&?BaD5<jQE46#tLzh4PNw3x>F9ACe#10Hia=}WSCVP&f(@lY*~$0<}gi51dcFNyW##jrM!HGGSK_CizPs|Ac^Rmb^cHDa;C@nWUW"
    "N5Yxm9N~bZZgV<&mSlYf7u)LUF5n*7$BKGHT)l5VI!&S*g*clb^~{#dV{#r8=8Vg9-*3KhJoX9HXrPy6nYBqDIpSP6$lWng&RO}ml(3F#74uh*"
    "_WArJB2{6ev8na&UOm)ID&PZpyQ~0zD&T1ItNr2F+w3U%Tg$%y*8(A4J8>eA)ZFtas@bA)9CJUMq+#}jHi;?;<WzbmvNYw))U51a5LMK-ar^x^"
    "6zMa5^xvP0ayyQ@&{-Ehe9v~7Z&qOh#<a@dMt6!Jqt>{2n;)t;%uAm=JW=o~05_ipx90L?cY>s4rbFUk-qM@2iaY)>$M~(ymgsjE7i~v)qmhU*"
    "l^25PiZfs?yzq_E=1r%m3IC~Q|N5r!9g=mM@KV-)NGoNvNJNJVKtzOm?gswY#2+}tmmX&1;c%P|&KglGXg(Bd?XW_!swyX1u3}&I>wnD&wp;AI"
    "U;<y{I-HIOS{tX-Vn$9p`apc#BcquU%7-AF;1=oeqOwk%G>stkWdyb#1&k*wRQLD6HYu#NlFoi4cK7Ik#@%JpuRE}n`^tu=J>iITz3)k$!Idk~"
    "-5QP|rSVp=Cw!$WLj$SH&R7?i3w2QlIO=x0k^2Z-LSJ)j&0TbN-^`Y{E^feGM>a7qT6t1dq!h)%dv9@OG3|TUEv>9#kK^x-X%ynnd>ZNU8m4y8"
    "5sLy2I}4H3%W1Q!1#l>l);ObRUR!XhJx}1|oB$KaHsS!Nw9+*9v=SBo%tv;epc{SI@oA2_%eHXd!@kU+>dL^8tab%3qT~<xs_z#D**Y2<+Dd){"
    "mHo%U7M}F)63;h2<q5dezW69AENsL;;A1~o#o?zcpQXN5vZ^ZCYj7J~Sq>e)bNa~Io>nVL-Nx+`-4OpOn2D2sb1kXZSo5pL75vf6#78WYH$k-L"
    "tCIOD)sGdZ|9rGGafZ=Q=1d)cpWw+U8ZcvlYNHz9@?~ShBTH=@2krF(vn@)R4EE{MiupcAFq!FAmkz#1yVE<Xf(T5AcS{1paMVfWw$qILDLHY~"
    "d>29AbTr!)aR<YT;{bsUF-}7iy+OTYku3ZYV<5(5tHcIV-oo?Hv1W`@IXHV%4<Pv8k(im(zq|^Bsf%fsuU=&iIg{sYj~EU7?z_@<Y*8t<!N`VW"
    "zr@?YF4g}l*4y58UP&bK#ql_4^5_@w=cGl8Vvm~F4+tw-nuGfEdGW-8xbk^%CZ-Z*#*aA-q9Z&(QtlOAn6oSrE&XXsXEwaN=^#5|(3f2sN-93}"
    "RAqtRH?s#uG@vq~HaM{#Gvy?rHf(;(R6AoC=%W-{7@Md)l7tf!m^q5VfTV*VJ*K%;#ZOgAJK|Z^be_C2oPso66LbI2NY{eY3z5x`hn@y<NE|R("
    "1AYG>A|hWDD^?VhADDG7ZW#~jjM4o9LXBXIScz6|!p1Oy#i>loy#r>Ey#?FjIZf_O?|PaG<H12sHdfUGj#hgTfJ-=>Y}If*E{WW3x2JhNXF9YD"
    "Fnp1)*?9wpqc4cuX}mwx3Ikq#nG7ujm`d~_hKZJAF$Hlr8a5pa1{So4p}(s1^Fs))m$I7fdfO&Ms^H|QR|B^uL|q$vH(o#o=*N#^@g%@X#uZRa"
    "!zgx}aOw2>H(eg8C=OGxMIq;E;E1muFLpYGmC;49xXRE?S4@RqljlQM4~-upb82BOYO~Q~sBy|bP<_(VRLTn%wv8hhJW+>dQ0a4yUetZ}TY^bp"
    "n5)OQ|62kOGEwzP^b_)G^?JR--P=Gx>ia6m3+IP3siDf42+KqZ1&G;>L|W`j1!w}O8f3F-O4VE_)zo2i668rO+P9-MiE{a3u#QA1DB%s>E!iaJ"
    "<R{0{N9d(33rIFl;X-NO=<?;<q+#muf5e8cVe;k5xVi{H*CA>9$`v}%7muxRE2}}p;nKgutkfx2uE<OnfVofYG45bG%{jAcUVmec+FY?mT5u(2"
    "PRG7FbWfXYV5)_od)o?p8JEXqdP*4YQKZ)qH|Unh%Ox=4J%naZ<JLZnTt>;gV=!fk=!ML@aymeCOZ&_K&tP)atdw(fOnrfaCel-9uP}ZiGcHN9"
    "dTOIaUQ|;~p{=Gr&tJkCXURO!bI$#;ICgA49@<v&RhUA@G=RClF69}BSe6F16$Mkl3MR9i_5A-1`0;u;X&l!w`0VX@Zygt9c>R03{#aQ11wmOb"
    "in2tDT@ut3fY+Q%z22_O4X2}Z=n&(tnfuV8%x`m(PGP6|P(3j)VdMjF2(mshUW!%IdWBU`Uuq&lJ55Z>5CR<kEh!f>n;+{6?)j5waWPo(j7+Y1"
    "Kn8VPz9Q#rh?kyrBMMqQW`riIZD;t~XU<^nm#F)Wv0d!D91ZW$iCbD)IwbQ=s-)fNR9?KJ)V@A*AE9+--6GCEUK&$}+mUvITy5c8;dwvlAyTP5"
    "HIjz}I`!xNiMF3uMV}h!G($KdHdA5wid?m*nu%`m%bc2kSeZUHy25au%v{uP_ryB1&sl{=&dFMd=p|!yfavyGtua(n!ktc&MC*#Ojt60rD7BKN"
    "?RHFPae%4>L?)qYa}{fGvxn#@N)LbwDv7ylY<7zeR=<~`O!Z5zt&Pusq-zG5p?|r%XEaE&F=tau5ktzPU(c8Y6^}T_iWJN>%Pl&Lef^(xuhJ;_"
    "Y0|#dFV2xfs@)EaVH_t_gaTI$=IJbarN6RLZ}&oN8$ECY>ucw6mcMyIT>6!jbnVCy;~J(Ic$@nJE9gWG>Y3{UY_+AOSPAa5;z#!SpiK}To~&Up"
    "^{9)VSkh~)t^6dg-aUP&W78LW9lH-@kn&_MDw7p=<vN>7&>z{~CmC6z@>U*Ed>RGu2Jw4EKX>Io{ku)rp|)N~>};UYG%+S+I-}c?bVYyWj_Lf^"
    "&qv-1y(sLsEm_u-&d%6&BjU`Z1}g840VrtS9=XplOf>Xoqy{4?>0CcB%EsY`_D%6b{G18QDKWJ(bcWHN?1ngc)GwFYHH4AlcCQt!C~_!~u~t#{"
    "J)@oIC*~rAY{(vR8<{)GB8!qryFGUg(BOdcCvW*iWms5Ps7Wp7L472oZ*M5L1tLbEzN<$W8=E!jhT#&L4`@3FHclt#b6J38)1}*zq|?b@Z!8=>"
    "|2nz~HYxIFBgBGRrin^ZE2^(SLL)e*RhK41qq~q~^NnhbS=TARtg{gZJ8nT)t-E&2O$h7sX@F@Zdl_3l@Pj>=$Xv<>t6iTC_B48Q#uvmYW91(b"
    "pFDZRR|n}yw|BPn_v2p4s9x`z^YukB``SV!kn3Z9dIastgdUd~wo@J=h{h9E!<dDXWodbk6MxpuoHYZj=C&xNS!NOrP|a{C6?O1PY$H4+k=2l7"
    "JlqrU81USG*cRrSID{Wf#z_UP#>ZdT?RLW>Jf{|MPWu#FtUN`TWXAa}v_4J);AaclF*qeVVvZ!^;|>M`X9s6^FoW!@*yGXNZA8GfB<lYbe!4U*"
    "6}$#9-Qqg?A#O}knnrCKpU<{?USbV^;x0}!4TP`Z5g?E?Jsv53+y3pyF+Q2Gewb7>Y%z?tyex)At*vo(^ba?mRwRws>%#%C<_$?=(S1Jz+ugLS"
    "3|4TT>z!tQIcX)8_`7=lN|m85Y&3b|LtpFfZDT_w7`9S+>K&7N*_1nU^msm`b#__(#M_|bu2JPnMq#OMJa*b|FrZ+EH&GqZcFH^Vu8-x-Z9Vf$"
    "St{mq@RL^LAyGgSg(sTUHSJ)QV`AX=2Sz-hrpJU$Q&$0aevqL)B3(0B+wNL{wr#>M)gNji!zu=r5=&Z+xJ+hmebb|gh===i7jmhbXH@2*lC69C"
    "+EJ~$+pP}7-0Q1EJlimhLZein#uWt6c&Jn@E{JK{(;h-l@#m-dO8W<{k0z2eRtDb4u7wcdyspN$sKpxkwML4FooKz5YK+Dy;={@^ZrT;vg0ahv"
    "P&7={RJ!757!--E)4wK6hf9{NkCSB@iw?n%i2ys0_2!kh5Cfu=xvz!33Y`R$Zu7T)^M^m%4YqMN8(DQXjc;Rpz)p9H5dMlDBaW4>gFlmQ)})6~"
    "v!e{$*~WB<K0x~(V+<c${oWIm8dP$p-)z}I#d;0NT8zhbpri7oH3ALI)f|ns#SYj*(8$y{soX_u;-SMdO&0JG@KgC`o;fGMN!`i+?9ZBu295Ut"
    "nhX{2^UwFvr)}^AGn6$bnX*6=)ev#UP5Nfk)C{m-y;_;1QWv$1#Xek$Gc`wV%^A0gIjoh0K7^W;e{)J1Pli>`q*`OezPZ?SiN5<ocOMIji_IHG"
    "+&eDw+!3#O9!3xsxG+wAXD<9p!8}va5p%$76%Q~eY`|^T@xTb8R@=+V{ZwS_hE_iPA8D)bUU-3>k;UMMAex@{6VIfpU=HkROm6db=v3yE|I?oT"
    "SVu`MGXmn`6`rTe>BXw2-)ICgOZNBC1265Qy|^s0knz)lwPIh%jN>q07^ib;rj5p&d=cEZaib<5rW~zb+}hmq>1insiL~`1V+RU+pb-bBD|le2"
    "`ObOi^>)`*ElUeQVu2<EZ6(d*HYfo^{xpLFKBKS7Qb&>*_qQaaVQMmU@&g*2BSD2j%S>^((`>~Iz@^=7pYq4K-)|Y1$1PP|7J2AuusmPBS}RZS"
    "d`76tU*eu`*57ZkYuN}UM}ry6+8Nn&XW6!6MY-j)(nUEQ#~Gf$rDdmHhG37zQi@rMh-LxMwp<Q#mT~NB2n8G5+=~@<Uf4#v@H;!54(chuu4(*A"
    "OjFvnl}=muK_z&--XgjxQSA&?YA0jM_u{mEV~0@`CgmI>@B1`zFl+B&bub2<JrZ_$X<-`n$7*g+&f!6HS5AT{i4Acw2ra8x<<_R%Q=Hf#Xc$BO"
    "K}SZ;kl@S*kX5=mjJjN1XSh?GaHVUZSX>maNST@xT|7M7rJ-9^YF?pEJER4KtIj{$u3o-?y@CeMkMTvJDrRyHCl!Rq*F6T~<FMjkNPAR?T**c#"
    "!~Q!l2)p3wK{OBja!>RMm|v$$8USPVVSJtj$%yub)YmxAf3EqY6lBHmkeUYTWuw_zUFGNA4w76nA<u&wmKX^t2qbW6H7ODj;+83bLTwoV%*NYh"
    ">^HV;P>NJV#K<}8Dzs9pudy$?XR&sI$l_VIn8T7Jp#uj&w~57?DbC%~V9Ywd9804O(8J6U|J)~DeU<WJebH|xJp9F>jwCKat_-*{sDkfdm(&Nk"
    "RZ5HGsZ%K?Xp^YTj{Ta&ObIvbrjL<)Ew~BnxPKae-ss8|t7YO7C&G;`ZRa&6Xfc0d9iUscgg9!bnejw5M0bZB-D#kB+EnV`IBQyUj#DyU?Kab*"
    "Nf9El=uHL1DS+wAZkGX6AZ>7LXNagdMHreiBVln7jvqfh<=Cj%GsZ}t@^!wur6oJbqPp50=P|nu{&2}WAxuQo3kN~P>@#P$A}UobR)(ClBZ7hq"
    ">Ny+5qeO$JsJ2He#O;36Ls7nPffaxPQ62FV^Z%@oDk_EJwXu!t?<z~E!5NDK2q*irkD`vE)!iM9bSSl35Z$N##Pt#in@u5OV{t{=5o!UW*=s|B"
    "^m1INiR~UC80Py4J7ulWkY`(yS$u#p>yENSF|aP*Q|$e)1Qboty~T}B9qPfY&Ajuq!OmRGYg&QhIErx3AIA~e)ShYcL=3Bo=9<O*|M(x#;hu^^"
    "z<D-l)F@@OCA64MODJuz(mKjU4ei@u(yUpuKRlXNV00oJ8uz!ANuA2YJauNznt46-xiXg+OvK8{n(#xEU4}5v=Y<c+`casT8zU?e>WeFp<uq(6"
    "@MV;mQyHJQ0-`s3P~A;5=u>+RC)B2jUJag_=j}D+GQf&BUn9q?C7?cd&BA<Hsb=i8z3!=VOG~lC->l7g7S=7a$}Jq*t9;lM8NzF`wzn-+(cA~n"
    "x84J|?><KCXsP99fuv@FTCIB`UIt~8*<oTJ>x)X7aJI--sV`_%jJ7!f@s*=aP$!dlpFM3(fwjs;i#zvC3!ijtM3ZSHgVJi9ql`Q%-Y5!__4r+w"
    "COJY0_Hq5B#f$7qw=3HNmW<fFd)<Vq7kFONmM_#Zzl`|N+rm}2dc9uc(b(j=W6KuJjp3fj)&t%lm~ooJY%`*3wF^EG(VRw|g(WBWTvrceQxV;q"
    "jU!>!H{bR?)6TA5qZ_gDc?9vh1q*dgOLZB9WpscPl2qiCZqvkOO)YX{dy}V3;V-+|7`OV9icDqA+SJp<Gr`nfH-ApSO!t=G#{>(MWe5NoEW*0t"
    "8sr`21`T3*SUF0?N{(VK$WF@2NX7&)PeO#D2pD+4;slKt*8Qd;nN~VSD~n!OGAP?g!1Wvh6r*ozVNNNIsm`qrC?YAal*HrCrZfsphu*P}75$AR"
    "G_Bk^l3D|?qai%dMj^D;O(c-bRa?7d3H7n(fo`YOh#A@fkc#8SLzbNq>idIcFRFNtn7Gf`Fk$WzheVq%iY)OvxMp2}a>B~9ziK14xx3Xsl3EaR"
    "SPi3~LfCA^u(YJqOq!L^3d!Le)ig|x_GZ#M!2lJd_D4K%cxEnq#dB~q_$aoibUvT9=<VKu(MUv@`G^r>Q=2;^c?+$7uO|*4bV?zuo$#x`=erKj"
    "`H5T$g}8FXx5NN+;wx9&y{3B>fompJG@FmRLuvRA{BR~C;ad6{SA2&)#}3IZ5|;)6ZbF$|I)3+zrfRpDnynezafMc9>-s8Tdtz_1gY&s;06ujo"
    "%A_eWUm_QFDw=Q)h(9NEG%_&W@_QVVxau|D?dqyn`)jROck(g2*kR$LK(1@fy_cm|Cil3mBHq;BE6wfFYYguzX*fWOmXRQ5D!|Q{{2i+*eX#Dk"
    "k5LF0KmU2G9-oObyIGM7E=sUf4gjB?sR%}j?wK-AZq(TT;QV>^+S+Xu_FrmOT^S8N8dW1{L=qBSF%3W~75Xb+98nR3#c}+%dzbiK3D$#b?uZ`4"
    "&K=6{((DY8r6bIJ<C2-MNpF5S?Z2ybBqy?w-gX6B2xKxZv5^`vr7ygN<jXh?7CQmB0zA-8AjAnrQ?$A$TA&W5tf9#DMN<{i(@!JpgM+yZj5+5c"
    "qJ`N?0)?iAz@4UySkmYZ{%M%h<*avg(#UkvAr8yXHBQU{kt`zdl(=JCO;^N8YNO&(D@JzofXQF-a7jeax8Q{1%~q9ykaKmEJ**9|G5t*0@K_Bx"
    "+dy20eYoL}ax-*5=$zQ%CW2;*Kr6%w8S@&A*p^%Ij?deZq9deC>o0^&MOZ4s%oFK?bY*4bo~=I{8YxSZYGQH@4njEv4^Skzjwu=rG+O|05Cg2u"
    "DAkXhgQu#Y%UyGLc8F0`?8{ozX;(Ed=Mhyn)dK2ZPk)PJeT-W3VNuQZEd5c?si1raQEyO|KP0Z9M5+;?0JTskL&^tSaKp9dx&z+ZBDT{eG<ni~"
    "(MYJky7^uQrGmEKB$4u-Qz7@%$Z8ZR?kH0;9fhH>{k?Koy<!f}ORE)i>qpPWRyEVf=|j<!Qr5{{)SRUhweeKa$I*XrXG)tSeMeOsv-8W$Jy1zF"
    "Mq0?r#J<m*JDlwo9rIVW5iQPwZKNi&!O0F`mLFV0Kv;>3VSR2q!GHN9K}^yH^@hTOdovmt1YJVI!y8n|DZ65UzQ#1EHgMcF*Rsq#+HariSHCXk"
    "uA!OKk-52qKfB0U{w9xp<ncXe>_8BTVp}cv7`9`kOSPcpn^Ma(7=@NckwMDQB5R?<M)1mJOQq)Ka9r?r=8~usXS8X++!@{h*59bbrA`hz31)MS"
    "!B1~hDpt=tQ~$CQ(?m^?47|P@jdEix+um8{MpX!7z6CK$FaR>!LbX269gK0&vj(}gR*6Do;ENC|<i<0EmgU2{nl}oH`aroOsOE)VmDJ}6bT;rT"
    "8H1oQTk=8QA@eR2|4@6?o}7jUPrGI)nUo)l6RJ_hNr>E-$vjkewt4P-CHj|@?7Ns>L79yJN6MXb69G=kP=72<DM=(z?wT1FT*JCel4gGg(3XWH"
    "#qO!xG*yBww~i>4rHubMn5X>>q^%MgtE_>PUBNO4p7}vXLq(M-B>K!va&hVsGCWXVQh`>X7Ti0)l9Fn86L;d#M@ci$^(K=^E38iULYPT9h>QUx"
    "U5Int98_*jlS_)}jA)2p43mrnI}KF-_YGy9ro!Ck^fmsS=h#pae-`9Jg0C{=gz0`*@WweuMmd~0W9hs7bl1eV@j(>O#pb|}?5q&JXTsCI+b5u5"
    "GxK`nK-8^v>@XT)2JJOReBEb@J%c~@?wcqpGLNs^%q!67*=#S&KOi-3H2U}=W=o+O@X|DhZ0?B?=Wi?(#o1T!*Cc7Ue7r?tF`jHPGz3Tkx0ujC"
    "R1?*QhrP72?H+Nr+5?zZ^OUK8rBamajRfx6ZEFR6l3AMB2GN`$q~IMww?|`}be-|P;=Mg~4b8ovNrTEElfg+K>})tzvFWqU&K4{<NNAtfhR^`Q"
    "2Lh^~k`&Qz#ZlR#(P#`RK#_a0OK|+T`0TeMoWbtDfVvrKDY{Cy(loz#l>gcmi_X*VsY#3Bz{z^6pj2&G<muB!v6b~qc7&cm4E;5HmZpiI$b!a&"
    "4104r4wyF056!S1KW?(;MUmo6r+}22N=dFi;cuHN=`MLnJIOt<OkaHRWCf?dZ|Viu8Q)Y7g>VJk7F@>Jn{Jq+C2hiKq`Qo_Z#0rct(AW9+7((u"
    "y1DfeC*0JnJ$E1{K@FmB4=U;UB4mw=A}o6+#-Kzk)v=Hxqz7(=urejiojV6GKLBoP7p~Dr8}anvP|PvLTDs?KDNT>+mTqhBz%I?{XZIQG2uzpU"
    "9xRKM@LPVeg-Hr`*l-z-A2*&8IpqyH<~p=FYDsbxLSOe>!QD!G8?ZE8mRkpu63N<cVFhOrQCLI@fO**s8e%pm&=&H|+i$(agOwvYF%Czwy=8Py"
    "<s;Cb&IWhZv|TBO7XLcN4WEuM0OiROeZ_c$J^~3IU|>a(P#5u*+u>2}7M1Z8N1Ywt!Q(2`VN+#Vtya4?1E;Y+uL_&-;1J2S#!%yGIp<U?+n8y<"
    "f7wC47PTeX1N*&4PMvDcxfN{$S~Tg<a&=1{)DlHr`KCCDe4E{+)NkP6%%PA(b8lT!Vf3SGR7G8m^O}wv43_3H5nJBza6k8zp|H_1pI$M!wvqAa"
    "5?hg$a!Z-g!CX8)wvaH!{5{8Wh^X(V<({*<HvcgT`WW3r?s+%qL;5*vynRX^ioT#88d^&wCSCVjK|!&^yKQ))XYhKy6z2%SX1bcU=tJ+=x4lW1"
    "=#pr!nlcA@AI$zcVRdZB@??0zF(Q<r^R%H#yoG>)H#oIa@G$82s4H6BE0w-7ho7)2;NOvQ*B5Vnl*ZG4#!sKM({J@3UkhudyZqlf`o3;iLSoXW"
    "1-gMtU&j|(Q$Z!X{jp2FlkOa~qmA5?tNl|lP@9<{so4!s&;d;wzxZ<z0A@JLvjO7#Q&Tj&&YS=H^no2_(=_B$R1qn@f^w)`+VZ0Ut_g9;!LGeL"
    "E5l%huu-(;`^xwf^y{MvSleI^!-3+d)O3@$vIiUmOyFDi$`TI$$2p~+pm8)HiXHG0f-D(Ad|Wj_Y!D#j)JW~qw1I_B82>{r{%NY3O7WWgCcR4^"
    "mcL9T2g-cm^DT%s0{^G5c^ODrVd7q36C^!Z`Pt#mwnxTmBiDcI651Bf`I^|gcn-Y#*ASP+l}KJBeL*!5L$@g`K_lv|p@2bQDdmTBWZoCzbsneO"
    "5ZV9dVtzBHpWt?4Sqdi36lFJuhcDv2DoEkX$$i)Ni+>>V<tb#c90FRU#pGg@fAQh%giH3Q{!R>8!Mwgh9WgP4$tY<ymF3`8;Ddd^99ijAn<}|2"
    "pP7GIK)XBB0{)AAa^;h1XHU=$0W(L~*>XWbnPl(k;t;wU4l_nO5FNoduv17JwIrByz|^!%)=QruSup*gcCgBa97I92eE<(fXg&5AoVEH<k&W+8"
    "7SxX=xk)E0!Cnb6XWgO?vxF;OIQ1Q|a!=UC+(-QpEQBu&?%8Ag>!?8Vm3|EzRn1G%R?f_qlvT$Lw#71k`7eiR5j+&xf-e;qFH(B;O<NBidKyk-"
    "Kc#cpG4$asTgJtAn_^eZ8R*FG@pm!H4c1b5et6lkaBO`<f1*$67k`niWjHifEZMf{G_--Kom;{Sn=(v-{_*EbQ4eAz;5k8giEMxjynr-B1Robc"
    "cFKYzb4%KbU`xz;6{u>qjZ-fd1Z?QY0MnTi<h}AaC?O!~g;)|*7f~sUy{$4pzK6sKZ9*I>omS_EGy@S>_bg<h9VPFJfQ7hxK#1?s5<MZfUk=?E"
    "P@l3hAo@qNIHPfDNaD8txQ<KK!9aQz;7c2cr+zp;L3R5ZLTwP|aS1=w%YFc9Y1m;+Pnpr4Fy<vw@fi?DOqU#1X@SXD`9X$wA5-||CroMR6R$nW"
    "lDL{2*-5ewDS}-5-(sC~M}dQq4G;xaRO_ZfAzA_juiV%|lOg^B;_JdF)>iXClxsk|DVJi@0aLAF^G8sg`dn~f|KPeEm%hGV>VQ>&V+c}x9*U-4"
    "+8tF!?6d~aV2FCAA-?>X31V=b)5cNJy#69)k78gXv~Wo~sO9%fqaDtB(f>IjmwG4k9+c>$C$yUO?eA&P9AZJE8^)ofkF@kVuL7p*<TS_;zQJ!;"
    "H18~UDuZ~iPeQ}6+A)%(7tCb6>TnI%hr=6H+KFP?kI{#4>k2MJu3aDlRBf2K4_YcOcv4e5;76Ts<Huiy8&ItEAtI~PyeSL|fS+%byCefpVzboJ"
    "Xfh)Ej@HBCA=dRS{wsX{Ke307{(Az={`+QuVZBKq|4+oVe-)~fQrIDQ>NOmoM+);zeC4&l_VO$HI$(V88jZIgpuf_ZY^p@aON8FX%SU`<ivn}E"
    "sg=~%5A5cQ&~77K1Bb%=L6GS*IUl!=ypDT#gw|QZ$j2s9o7xZ2I2riUmQN)-mRB=rFX{gc*j}1Zg_89FoZ2<IfrzJ{5-0v&g)R_olwxeqHvayE"
    "NQP5TZqn>k?e2XRF@mWD0;!+sJN!*yID0oqv_6Mh_-WBOvIfdPj`7#W$b{ZD8bMs#%EdXV2kL)(h|c(uojj<oNsj4pv%wR`kqe(UiW=8tabHxi"
    "f*@A)uYS?$^=WDMwSZ5tp?cOr1(2>Y$c4+Nwbl7E(NO;U$rd_>zlugq77!vu0iG~w^s{%&z8}Ec5i$R}xqb4|-Zn8axIE1r;pZt$#BrB`*dX(5"
    "vS>lY!PuJPdz^P1nlD$@UGwD<9XE@&iVRV2ynkKsTUr^?zHMWzf8=2~3fNvRPs~F~%VItC!o+Uk*vEeOo^v8-iSAAh>?wGiF0|xf5o6;5;~U0e"
    "H-uW~S05Jef)KxJ)2RhQrmxekX?2$u;y`MH{qV^Tf$GSz5ML@Rcr^$hEoJwTwj1l_<rQ47Avyyfe*SX`eF%Ay>j!+;q{o|-dwsH;4hfu@9aW<L"
    "g3Vwu4CZFI15M2T6y_KanH?n7Z*z|exn8J;VGgl10|AB(=8IkB!EZ9=`Ni3dCe|S8ZzBUa@<Jg~*;pw_5H_@P|HNj)rIQwB4UkBC^N)=$eABS-"
    ";QkK8Z-e2rsLZ#9KpeT&W#&Aa!v8T*A<*~&-|R@qpQmBok3Up~j9D~Uvb+sA4bf({#6ACZ#r*Fuu9P*U&7y9nkI~;{#u4|&$Rg2bG+%cfK`=S~"
    "YBfb~5r^g<AHpRjK8+J<&qR^?h3(41NB!}JJ&db(*%3t$Ce$b^&ss?{_;?imJY7O=CdQm;idR3{r>}ZN^0-OZc<pySwIOkyuTW?7liwz6ED9a)"
    "nk)5r-o5lF?m9`r@~0uc!m3<tgr%Qv(}W*Mk^0q+*+}d(BlEv&O(${TIj22>@85Rqp8^(T`PtQSD&C<{o<h86uCC4I!u_}`=P-ToBX#ObX^NKm"
    "G(g<0lt7s!75?47B&SL5=Kn+{VErDC{S<#i*)a8nWVcG+;>TzL@kR$Oh(UA%L462Qg5n5#j?70PT>ljQIeFrMSf~Wtzm1nTx8RyU^c{^%W<SiZ"
    "1A6;10ToQh0}If2U#K_rKjW}*jraIhZ5gPL9MaFJktVRp$7ry7XXXF+_XoeE4!*a!`YOuwM5Ga1yr|Wecm%XA(nbzR4PkLCz725G(Y_Pmpu~<L"
    "*mCI@Swl-1mE4<`Y;PZzA72n6=nQyYz~!3Kq4OlWyh!>14_xMihBgC;ke%?RmcM7lY`1L42H=KJzVmB6x0nh~uKwE++M2ugC?HykOzPb&#qgig"
    "r~jX2a~~&!jVN)Rh`!z?k31b|_og(xWcr5QZQr4(FHKi9-?vLK@wyUUe?W(rI6zkkH`wp%SCJ~%;n3VdCEw<MnZ;e4I6hktKS=Ku%B7UD-b<u;"
    "^v3s`qnZnj9;W{V+R>ghxc4%vByYc9gyL$~Bi_aTwjj13M?14?S&!i)D#xYb2<0UBPRC_n#2W;;*M`|P%>F%$s;VHY-()@-Y=$JV&&IzmJ7=^A"
    "t-#S=;`97#8`!2`#+H)N{kQmuO?xg-to8!zWu|yqcuuPSzb*BXufexfphZpLz_40PYW2vTQ-B~E#@YXM@xt9-{@nfW1O3^~D#zVgb$uH1YAr8Z"
    "_;6i{zrRG~N3^`^-x^LNTBQ%UY@earR?l)`#pz}J*RP4G4SdETq)=1`w9_W-K`n1U73yV2R>3C79HZ)S*w<RBSmizlxy55qwAF7Pp?(1E1o50D"
    "(o+(1-7@!B3zvv)mbR+3fzKFue2s6^dG5!b65|ISH|@3BqCbMK|H9OCo`1E;nLturAJKog0ivTOX@MIyycX<*)Xr<i0lB*RY<*at*hN8L2nZ(z"
    "eOSALQPov3z2)Y_o+t0BsACkM+J$j2w|_v*s|!v8q=G4|`s&*rPt=Eb6a0<-sgacjo*+0mWnVM0p$qrRE1#XNV%Vnq)EoG#TVt$(U8Lfx<i;0t"
    "$J#vSR{!5w{dU~kuMzHQV<h6uU915#?RYqnu0DucY%}08iNc*K5)pTQS_d&$SDVDo#XRV{Xo)&TOte7FtDr<!lh8j{Cf%dfQWUEPCR5q^dKdPW"
    "<xe*BdbZ1t+Y3r=Qpa%J`ju|Cq>q(N{%z=G!cLvxl7?h*q69^1g+jUwL;Ncj%N8cbv@y`X8#<KKgEuKjsDCr;zpxWFoY-&JaE0Lk?R4QKNEx|d"
    "r<Bv;D|4!@YFr4g6?ES<h5R;GSyfOX{-s?}8DB}^_>S#}wXGaWr=%;708bRgb1<qp0bI%c`~IaD@G_qfmKfXc$obg^mO#Vro)J@(HA%}Dz#=%M"
    "j|%AoRmH{vD)6W|y}PbVWj1T7VD9*0_^p?c?nf^Q?*Q6g;PSrsyUXLSKj|BG;&841D4&Z+$=`urQB|<n=?V&!W8nR=&Pe9c$y~nLrlWkRG!toV"
    "jmA~D&Z#M)`S2>?jA>sInu@?Wu#VdIh^afUa6=wLzjk9ozEO^7u#%AF(o;{AXTO>sD_criK(TjgV@niKDZlva=pBHsYIOjYAUS(Xi0@Obceg<P"
    "yN#a}`r^5oz@93nFn;jIAb&-xfO1>Njb&lT1@&#LX>Fl8%GG@(9?j2$K@aVm);7Cj#E#kr`4#y!2eO$7LQa}!x(&8Bu(Bd~5TA6}G~(}HA^+o;"
    ")-M+j4D&R66M3b-R2?Y?@N4?dPaYV@D?Y1V`YOuF7~L>@EF4NuUI-9^<b@XlnW^*LK7Z|4iT&4=MH3n*!qcY%y{x=zjz1s6KOW%P+;>14!$eh`"
    "-!e0^D$pDL<e3$Gu+|2To+0mOuRIRl0!qW{m+sTC-LC|Op75l{D6pdnHYAxz_^iE1<EZh%YXcV`Ykxs6X1TN|o(xSU=TaVVwQ+=TNa;HGT39rp"
    "Z7fX+|0BZo5{R<~xUu-FBJaK^O9+`ypxT~y#Ko9Li7pu=#p;r439w_^C{zQ<RirTe1S6W;ufDm5N5v;AgTa-`rz@*eFTi+H)ShP6CPgxP)Lgn@"
    "Su@2y$76WS;Ig)y5U2;A43T%dacD^q#Zr>TRVeZSC?Sw<aMd>{D;0U8C}2#DMguW!k~EyEP0sN>tGR;-^6#F@u`Cckb}Pl>Z4UYr&qpwUzi>^`"
    "=qBqpy$}!a1-|PMh}4v3ARzEOk!s}bCaykb9AjMFCK{a7sm@Ocu20Z~Xb|89Q_(BnB%6Rg#r09Pgha^Flg_K%ITDGgWCU9IGgMxeChZ}<4D2XN"
    "@EshN-QItiALe;pWK6y3C*D@#L6{5difS*E4%b9EyQ4ycnUH{%PuR2>E0-+xI5B}Gf`?>iS5@Fc_KZJQX_lt@cqW8BZ)_ZjX%4X}R`?B`=NH2M"
    "CFhm`r(-Xp-}{6SF>vKbw~Ut0$f4a2*t42<ANwBgO?omMJy2SFqrR7(w9AJ*QraV)zPquEFFcuIIr2UwZcxC@AGiW~{n%HB=Lm25qJ`oXTz?}s"
    "XXtqiz->?3w?vkrYEZ@w7=U>!2z-sp>Olma2&iW13=zsZMtOe<{=ue1k=S@x92DeVgU?Uj5Ut<;@50G!Fbk_6@{OE%SBK8O_YDD`Bwha`OY{cc"
    "z!B8k024ebx70S%Dd#@P^C<oz8ky6ME}qtXPpE&mYl^=1j^LXDh?{H)He6SO`R#OwWUV@Y>f#zd(L`;#f$P1oQKCNonGl~=8-mH0^okc^Fo9=4"
    "ZFjz*KmO5)cGxx^DkwwpJ@KmEzTeBWkG)|kY|6)L%Jg)6+)vr9O7o^L1E^^~OX(jVx8?PMS5uqt=b&W+&^$De@E_33Xrua@FZ+uRP6P^HefB_n"
    "k-{BY0Pv~>zo#pKQ@U&kT$;E1+W$yLp_G%CcP@(Y1{M;CGy;pZ4m)G92oMy^@POaOf38x4s11G%Ds)<vj32?rA$@@nk(ioQwt88Tmu}DDA|6F`"
    "-(t|OR&$a8LI>(14P_U>>~1lac(oGR7QxCk19~jJL<_w62@v!%Ao95_7>qj_xLMf+YiIOW^83SUfjHU_0z{>OwSryOf4*dEVm9xC|BBm`Z-=L-"
    "l(%F#GH^P(Ud112m3NYTef23Uk~{=Y9#<x8dP&JZ@fKi{;ukh~uY>ANQY&iLVfA0ekWI?M4rox$^`qdD-{`I>J#bJ}f#~yd4vceD^+b#O2l(eV"
    "T?DvcAS@P)097(Pa{9oJO!1E=T{<0+We1c)YD?Pu8-BJD@O%K=q7iTRIZBjkGjPm5nMYg;5EXo+SC9R`D^oC?HFZivGwB2&{_xn#kE$jVDjDYR"
    "FJCNDh;mizDQA=``bIIV=^1fhXmTqvLq~B&F@50cAs)1v5Cq{c*A=Eb5(5M!ulWN(PLrKFh&==!5{&H4D_RgLML$s+OB(RI*4|+LoCde57fP`j"
    "D(lt{^LI%&KF9pdxgQDGJOtFgYq^rs@FjeEYlWJ*`6z6FFv8pnCi_O1rc{BPAL9*^+-54;9NWEJmCpC;`UKmcKSQ+!uXz$}Kwt6Gi7M(yhHdRu"
    "CG$VN2FP<awKcDZlVzgoF;(ViBOy)%YOWC|L@CPK)tto*A9czHIv~!{Kdx!1_(DP!M-76E%caWmO<dBq-q>g|lCSLt$<YU&5!fAnPFxY{JEZqA"
    "p&UD^_{z3`-(v+=QVMWni-_ak@WE)bhNkK<p&kxfR6_;CMr=8$r8sD1Ut%&8Wd@EH)XXoHRw-pjk$D}$G#|)}9&ln+7r^!cO~mHp<NqwnpA((Z"
    "H(^U_f`mRf9yHdpi&|vrC=P)Eb;4@VWyDNRX)Xl7u*n5VurnSTAU<l&8^9RrlUGkr#eu#d6aVZ&V!(GXGN8j_<^g*j5oG&q(DoH9pAL?53;RL("
    "hnLsHmO{uH$kmb9+t6+uWb!r-ox|O@r^JcrM^QDdA#uI@_7xW3sT4mkx^Xl%x@4f2Yx*io)MJd1C0|o@KWpmB01I7xn$!sTG;0Dy@-cYCN=c;D"
    "gQg{7Pc1twR<3Y<0KJRngm8Ea;VKYP$iYNfG>;H<&-IjfbL{oeK-F?|aXs#6>&09)0{tLkPBGP5iVI{Hm!BvVd=(IajiKXbtoqsY`4qiiD{7`s"
    "?33>A2O){7&-*cX44bG^fztdXr&p(3k+Sg|0({|BYuZe&ioU>rwlUQA`qxijwPnDZ#A-o%1Oz_Fpt2m~JzFS48TM1~k(bZcZ4iX%Q<yEvPmIGs"
    "b79?i9HJoQ#ci0BI_#G)UNkmHRfw-`Y&I2!sg6yrIzdU~qcG6Ns{AlT<f+dT*bDS31CxXdGQDKhx<dVtIHQk@k{-1~(cC5cW+ai<`pA9eaUFB8"
    "om%@pE#~G!*z!+ZYhcpE3M!Rj;lqe<foR0gwQ{Il-g<b19>>!c8iU`zupC`$-Jd>v@(C6w)1F{SFn2j5kAs+RLEu<QWT$)1zV>B6xp<!&##Vyu"
    "{V0k5o@pf08f+AX6$e$Phdc}Aoa@*xW32M%6cnj7gwM1#u4uzkVtt=+{zZTR35|a~uf0<^Y<A$6yG#b1-C5Us62A3rRqE6sorZ@r6^X_NbSLVc"
    "pUv}bXZ<~7GZ#M!%pMVJ34%Jp3%@xV`vh|NOGwQ(b-Bn2jBzT|Op+PbSgM_?4h|q5SqLslJNfafu<t%_)q-wq{9hLflz^asja9QK1hB^gfmp;*"
    "Z4d`Zgo4_^SF<6Ra89xJ6zTP?uyYBofaB(Ge*0lRud5O%R=jSHA~mlq2jBXjdy{R7KZnhh_Nt1dZ@5}t{$P}fRx36e<Wn?D!ZshUj!l`Arv!Ds"
    "s8oPH_SYL5=ks5CaAWre|Ljk8pOW18*qxOvQioCda0!L5Z+}NTZ5k$o%Wu{Ee8q>?`UpX0$!4IiJW}q9SHbxBU>$T!B3$z8OWN&*u)?&bFMCD1"
    "5aj(|Kzz`T#Kw#IA6PeBTBC-ECzm$7P?B-VK#~OBCdSm20E{N=zz$qf#$ho?&OL~Q1DVkiOwXxAr_9V7*dP2$n~TwZzb!&Uy}g<lruBe%>Dfch"
    "?wsE8*X9(1p&CF~hSNP?C#fVBsD6RA!j?A)jR+wRquV8ueA4fltopi*cGd<S$ANVt5Rcf(9M$k>p0O}>6QE&OL~RPzdaFs;oTW?!J3L+bf;-M&"
    "#-oDbX#CWqV`kF=&s~!*Ep<9C(7(U=xn=n4FI@X)aklcVvQz)^;iL4>?G5p1lz{iyk%ryAK0WYXD?F%e9g8dRiyWeV<H5zJcx;S<k1c9D^vFg6"
    "|FnSrP>g?(S0g>Ok8Zz`*QERgRy;s1u?hbe*YoMir8=%!SoFg3N>PZ_F{p2eUj7^{>KQPjAGrf9*V5V$irlo}r}d}4G36>;te|(%h~AhB5IKV8"
    "wR0@K3S!#k6+96CSU?(K`QopiKd-i+RBGddSlWZ7FMWhFH0iHO5l2Mx^4pZ=U(sO=e#^)2x31VTU0i|<EFi%K)p@ki!JsjI4eA*b(~4$Qp&OCG"
    "(f9#_CSF*2{Cgi0@VIzP{KK$!+hn#29XmbBmphHgcH&~~c^owodCAX#$z|$)E?`{^J&rY=5sK%Qh-5G+`!EvnwS2ZzxXv1T<49#r+7_K-ehVN5"
    "!O5>l@u*52;iRn=S!5A=RLO-p%0-DA)PZb{0<rB<ONSk!O==qdu^qZ#k|8|i>#rHW>X)h`WW>#z<jZ}Z7Z2g@<=gnU)^Nkr8KN};*xM|<_NL@%"
    "y-pF)#7zv8O4xD8@USfn7pNajUNxD*mqUXNKNgEpd=uAZ!e8_2;%_dQEYMME5L0|Mwr#FLex3hI`npq^hD37KlxO$}8d0u<3g}&foZ}~&%nTGb"
    "r$wyB&^R+dru<R0^BlM-*2iKV3@;2_RE$f|2Oa(q96{@xgPQT{koc9%wgzKtNWezE7lf_parZ*@7}~3Q;gK;eq1w1y;;?lbimUPk{i!eVq#@tt"
    "Blu9f!b>j`1sw=Z7#>LYR7X6PS)`2+T58lO^lKu6PNe@#h9>TMg?rve_R4C_fQEEVmiSDcaW6M5+*?5<H|Oztb+<~d%acNzW3?OteZ8U2f%A^v"
    "dJOOA`)xSbxKW<6Rh*iuwqHxs`jkqLgf!;4<>&7nG=qE&R6Od^A%{ND;STd#1*da@cZIjO$$=Db+bGv(f(D}!IJfaXq@RrAc-%hc)#SItD2Vgn"
    "lkSo_AbQfG@T*y5gDY^WdF@$2!!Je9$NKeyZ^vIc|GP>hIu<NmM9#o3gW7oNyXyM4CEQ;UTM0R0$_x#Z1hv42dO<LH6~E%rLp-IcAQgEOkygq+"
    "KHc1%O0-0loaO{fRc(a<Xm?jX<oX7%^Ex65C^GsTm<Qpr7kN)uP(jG6J%@!HrE6Ch&+Lf9B$fZoc)cipNPQX`V9T5nPAbz^#kO}U6f-j#<066C"
    "Y`xu87PLZmxL!Re|JIO>Jw>|=u|dJK18;dc>xv_*FA3Al2k&H5fho9waicIEfB#>|Cvj+OOI3{p0>+n9(Q8WK`ss&oL-k4+C2&%^fAEhk-KA^|"
    ">`2j35{Cnx-<KedJidxr=Z$iMWaV}E!V9^Se@=N$VxXXA;^|Gw<vcHTwa$5P#NK)Nx)Ijl*cGj32)r9ulr=ku%m1985^XvsNXL<tM08t8=I~c3"
    "w>oi%GBXV2dA$U|<a(TtBpy03vhu+xcopI~gIbFH*mv}M{zAV!72kQb8>Z_I+y?^*e5PdgvprjxqXuWw|H=~c=ilCdBR8k6L2(|;PKB@(Cqe}A"
    "ylBJNb=vk)%{eI4<!b?t6><b+`;9*+IZ)!5cOgAeG05--JLd*<|AI|aYlTwjhk!9cuJjg3ZQP)d58;)K|9<1wqxaF-UQ|ybenzw(6t=fsC^2Wi"
    ";3rOfj$ZkQy93wEJgs!Ce$aUXJ3azW*;q(J8H)PpDYvzlxw%!TT7i#0`H1t+|MIo;mDk@E(}e?&dwITJJgLeL=XnBq8<QU@->R02dBe9{dQYr9"
    "5@_>0w0H#if63Y$P|I(&$O5O<>Ya2O<aSgUn~Q_qs8Wk>X`30S50+tGtxEcF*7ibG>dc6oBu!TOXDE$0n2toFho80jL<GnLVVjec#|87Sa5Mhk"
    "dHmIjmEnUhQ+^9&)h1z%m^W=46Kds)!rX=uwK7g{4vT82@{nyYd-&JKRXm$>ZmD`xnz0=76UB}P%~mHXUJ;u)u-v=M-eUlyUK4WU1NmuQr3sJg"
    "fQPt92$Z8I=5eF6aVv>84eXq6?H8I`c-WqQlhiL*GS1cqo|GcHf!6%FE}t8Py?r_+(el?S9C(4s`D68lV2|Fb04iJIH?%gy^d%7xkZBj=&0q&5"
    "6*}Zb=~G%lKFO_pYAPbFKkS@p93K|8gQemyFn_gr&wk%0D0i+e{~P}mF_43>C?^qMDTFKI;=^B2ZFl1;$cUsWC|?e2ONTwqM#7I+U>6`x#oiXV"
    "o*n;bJMR$Qr<okj`OIL%AI6Ll15qT~{&OL{9;k(CF4G*~ces@XGoDISQPp5`qI{^PG%FjvIQECB5MLL6{vAGoP(#x5hh@?c8<$TXjQ{G1d*btb"
    "@icaN!NVi*P>CPErUT9^2nLk^)_a}^s2aqDplF$|7|cx3;R-c(PCR0OW!BGXVPUxN8Kf)XT)5{159Dd%7xD3Mq5-gN)kmz@c<AG=h~HI%r$K&I"
    "OjY^Y2NunrvLD>DV-d|o^uO-vizL+~r<*k(=;$@=>%UWyaNgvY;3b1$3Zw>&t-h<TnryR{v}7cnJ|o^R8s%6~$qDB*T_-)*TFrV8dOw%z460Bq"
    "WLYPmH}LO!!bA;EP`8c{&(_sfF^hJ9iX}B;i$Lt@<sQzaA4lN#E4pScvFA}Cpxx?a9sR9X2PRYY$WNhh;BwI;Q05t~Q?Z|>ouSXv8$0Z8=?dlM"
    ")+N}^_JAdbfQMl@!cMF4w!scpq`EU*V8a3cN;iFqe<4HECb%vZErX9NK%n_u+r$iYCTi)$qXSPY=EvHfI;D+s%3dR+gTW$zi;^poZ!rk#RfAGb"
    "@n+w|_}O(zR}^8zYT<ClC<(_W)`2CaTZX`~*NzUbs(ya?nBJXEnhx;05owh!EItdc>IVyF4foAuD_lx*H_&c7sijY~>`-ez)=&hQDEB@k<}<j8"
    "fb<*897ex*Sg?nqPXplWJM8snsutYc)L%)Rm0Gar6r+`uj%Jjdm)K5L<uRHBGMU<WPJh{K$EMi!hKv38%6&s#<*?4OgL8xbNc@RFc*X(cM`O2J"
    "f&nR)(o#QK6pbegKWFB{vSS`-?8ceOV7w1E2Q-`4^>-Z{I2TvZ)NzEKH+aZj2ahyzgwVlq;{qFQ?*6h(lMT(%BcHIHbC1oANXv7eWo07NBo7PJ"
    "gOhxb4Dau95~ogg?eFhR!S=Ojli02lvt!kV^32MyKq~ZoD3KXrit2FeQ%DF09nW+$jkqIPRmPwA$-s#nP0QOCC&}p^#nsDt*_CXX6cGvPe1`7k"
    "azmODc9W;}Ck2k>-0P00Z#Egf@g^moyIqmxPDKFI;HU(7TZCc3oQ7ynrv}=2Co*JigF%N@O5bcNW*Qyj*-0D#z9}Mnq%>BM7OrT)&{o35;EtaX"
    "ub8=!{6*&;e%SwVL`*b>sItE(Wp72SMlEqZO3hMD%`O;^g(RRr+nGB@YD;?cv!s@nLznmpPp!ZuJ9{>D(9N|>oLXKLlU%V=%=#0LS%C$8$g5>_"
    "{BxIvj!NpgETS42XA`+6tn5$p-5O#y+W91oGm$0R!~ukC#t}^f_o^iiO1q04eDGrlkAGT`JnlI+JiPcp2~l7!e`<<er6~6&_JS?_=FSTGI%=RS"
    "K5yy}q5CS*Pl+?##17;UCfHK477_SR#rzzTk<?Zz8MdT|_Vo87(ka#&IC4zyD8Y?IKB#DlGws|pDjd~5zSA0R*CK9^JaIpsl+_$V)18k-f-A#Y"
    "c7-O4Px`l9>LRhLkl4m~vVe_JBsVaQ>DdsiaUA)R4a<r-ikHYg!>?-X|4>{n(Kh6mi>ASiBtpJOxocMh$6vS1ciN_Q(f}PEJBuQqxWGLa3^Kjb"
    "8N1y&&TYz$Nhrm97Lj+R6mme1N~67ve$|_iBqAv5Yg?9O<1za(;x<jyc=1JE*fL!RbZ6lUNuHl!dxY4=lYGCK7S3F6_QHX7EJk`YZ=pbZSO4-q"
    "3G)Q@=O-orDymi(=XvCw_R?)~FKCIvX|K3Ytyo{MXz4F5!OSC6TPo8!h=)^b5{6+x+dwl7T=bWwr1Cq~c5!GSL*KJByiX)?cQKRK5We#Omn@<C"
    "l-8%Fq?$sJq?h8B{^f{}JD9L>sm%Xe&vj+pKZPGuI)20o`u;^h0j%*acOl+MMUxDf*xE-~8EF@#)AQC=zc&~bt;KUw2Lf<<W${|{S&^E7SI=nw"
    "!+_q=+{Eme9b4+6vOq)IcnYV?yDV0o-`y74XXp-usCi4`6wZs$JJ4LG58?r7x5ND^Luyv-X-u^MqGr2!^8kif8;IWx3+ehvd*)C!u&ySyx8e3r"
    "jI3^z2M1_M;6N~yJZ}2RN@Q?|aqK_}LRrdYR2od;i|3!sX*3=u&fKN_YO<V}`1Bti`3O#?7IB1A(ix_2$$$k>*#KxO6|#$2plOn*fLP5JeAe{V"
    "Kb;BLcc~@5pJu%vGm$k)19|*7Wp<iP8unTYo$Eu`%UqOEX+g@il15XLhbVUV*G&<;%=z84X;990+H@9Qz4(|wV~b3Iat|ldfYBCanq6=z`p%K3"
    "ohZX<2PR<9f9Y(TS~>ONn~rM2FzlFtAmmJDy|~RWdO~8~m`M@d6?gX_es34XTJhd(X|qs9eL?d<qiqbThpBKhSh*+uLQdy6R*AW@13q@S$#XP_"
    "=B#Drx0-Ml>y9F7N+64gX$AfC!|V8#1N@jD8IZQN1<&69{k!B@4y90LRI^@f27Vzw#crbX=I96bDUA-&0XbhJHOZB{aI6nE#!mCm+J?*|r`bQt"
    "Me!u3Xghc=<7B1?XdRCABUX8t9b{`_qOxi3#<VEQ8j_lcT3ehLBbH#_@wc-}V~_FY%o&`L-J$_eaXc19<@lIP_&)jJ@yzIJ?L<1=77&bvB}ru="
    "U_zXw3e@eBEwPUYqMvjqM}z`CA$4UCTH~?aXw_|%L_`QE!ghXzyR$BPGcnw1kXNlHxK^Bf(9(lo=oYsul(2&`lSIjIZ^$U_xVhC&o7rfZit!$="
    "LIdrj-rT(svtEM%`%MQXT}NN}R~Vw-yQfu{qRLH-aAl~6orsQ2!|`7W3mtamFzla%*ri4N4O=*=r%HSu87f4x&&)#5Y1lAXj_5gi=DgB(C5j5e"
    "Bn1IHwAB;Go463&-khGQlb%;RKom@<3zr%<$X8WONj!{qH!X(Ha=KUUT1(U3zP?~cH>E9=lL8&q<kz!9S#MSslY%e?+S@G3dWQ>~>Mr#clVl6$"
    "*>B%n4YGnr;s8;#%LeDja>;j=yE8VVm->zx#0{&|+_DN0+OSUS;o@U_Z>4|xM&z5grU9v7BLo>TtT3k@?lndlY;6ngl{G=fSe{)}A_H}F06J7I"
    "-Izwy(s4MGzl-v_u<+)=9f|YZR($bGc={%=EC$%ey^nGnc9PYfHqc8%HxF7OBWestTB07Z`gc>@LrOk2H#=CS&)H2l2&rzI2Vc+z?BqB&b~L-}"
    "V@t>J`W=i0@N@XTdqq)`2_2w5uyX9&x!9(tBI_TFr*uyT=J+5jpgI6qWvGJssYM1e8}8}@h!3UR`0>~Qqp}oCUyA7W{<T+t>)9dgii)V|{o+mW"
    "Tk&Du+E)&gt{@f4B{`>-hs^)HMMmT=M~*vud3pBBPS{Z*{eEfP1)NfJ;Q}{QbTJH{D&_M?^q&zDqrSmuZa1i6mfFs|GMULJ1SEc$Fr<!H5s4A{"
    "h^uPz75ek-W@7oi^1@X^>4+Q|m~_fL8;9pbP>VYRU!Vo_fW)Z~R3z(m!*)-!$5L*U%xhTcQx>xVjmY(HRUdGZL7Y0`^0bZmBfwxy&wMp?V-@;i"
    ";>^;@eIY8$_FBp8EYyxz<XQ<)tZEEpXD?pFbwu$UTf*2h<$+q1M?j)htFuI=pQf2KwfErYkfYvvlbJ)^>(N8<8P(s4zKd$Y-&pN@TiwId*NC7;"
    "!yq^#JJ7(y2mbr+E^R_NPr@Vew5#b?$MK0rd1wwKy4AFf#g^EPur{QfJ#wfJdsfMIQYJ^mE@h2N78S(#q~zs#r@|qy;i#f61Gp8;DOhVw-r-I>"
    "=Do#Z6I7kt@R`)NCS)Obm|@xV7d}Y%yB2(&SGysRwjOzfS&Ix~9xxakSzv)WI1r~_P0^+|@uT+$!aAAkg&($my>(Z6wki?HWM+q!`WMB6Who8u"
    "rbpW`4m75ex)$=J`pG`)Y994)IZ3cQbm9bNBEZwv*o`RZM)vpjHzyOj1e-M#!8wT;zp>f0yFg{a+_jSS!?(3<T$-YFnaTCXs!tMBmZw%$jvT4V"
    "f%GMd8$;97lF%HvEaSUEVcXl^Uo;`qVdf!N9PBzRkC<B{y7VlozBi5{ue72_$S`{!;sgD+sJRtk=U6Fa+GIUZY(Etyo5=Y0)cDsP`za*jUk#y="
    "DY{gr#6?k66-7~<mAQx4PArKaJkU8uPmw`7;u^5MKqFcJ9<3O4({$;D8XAPv?fPlV3266~XUL%py3uMs+-1ZIvdXecR8&_*E5qKgll%l|S>i-$"
    "q4DlrDk%<-bc&H`=X>HOO#F@5Db9W(&vrRI5VyO?EQ!sWSd3{zXs;yMhNP3`m1>kKXu3mxd4)p`eO}U7#h6`g3`7?hX4II1q$C+pF6t<(9tbQ3"
    "b^2J0h-@z2KFam?Yx-(a*jX9K0fF@42ycti0<es5dcp$~t5Xx2Y?G_7VlokWyQeTuSqF|qyYhysSFieiZ@%p~BVk6@b~=aDsR9p@Vg^aWJNRas"
    "jjmS)T8$J~Z-}{LV}xY}gJ7Y+S=+rtZ`#k_;E~xTK||$;?#y>h{OzTp-G&-C&0B_q)2&$W&<CffzvQR^vq#ooz(Og;TiDds5DV3>`5V?~h^u_p"
    "e}z3O^eDr;>L%}odfEo;(C-6$05omp2lw-MejLtQL$42XJ`IfxZ)pPB389b}sN&LhmMsd1)(r`(paEs1exXKqs%0up5+2^YfQ1^SOHEX7jyPFj"
    "Z6bUo7lV#o1mtl>QEG_d7ZxU@*~b-!YZm{K)>IMw=Xki=o~Z8$@rh5U4?xh6&yr<H-A%265?CL$XjdvfX%yMyG$^E}z@+3V1j9OW6V6akD@s+N"
    "=CW^cGCm{M-O~%-r$2l#V~;(BezdR>XHx;)=#tsd_l0TO^o2^j&eNa*&;A%Pr=ecEdxv6v9A=CKQhwZ4SUa9s?y&olyW_Nhlu{f*IKSv32cC><"
    "TSTJ(Y7u<NgAXk(y-brnBtUiAiwggRqkyO~SArvKif{~8GG`s3YP6t^OW-LwTFbSptW(ZadtNEKSnr!n8;#8;GOlaFz*^^t7R;E=aTK8PQF5n0"
    "en-sAt+6TnxHX01>{;3;Z7#)%7KeKxDJO1#%K7ucK>4i7L50P<5*UANOUKOAMk2jN<9Y$5kGI$&wwl&pV*<pO^u?spRKUMU!Gg=67G#u^76Lc~"
    "Zf1TOSfAY~j7yrPyGgDWapc6M^`9~9h$q@=7PXv;g@+{xQ$+e}k4dqp&?BTmnTnvmVsf)t8M6`kAm%Q&wu4)r^4;zF2D<5VI2^_q?xbLI3$Uc`"
    "@1cjR$jPXl21;$G@l=#mP12ymT1-aZat<r`yz{WLbNlvTZ567fZ@QguJ=#Z@r(M7kPt5GYSk$<8V-7YdI8M`DSU?@~B$my?N3rRTrH?jGIS`e}"
    "D!v;b&Qky7#3{Ysahmh!O9G={%|DWUKDt|YV@m48$~Se?PI;W9>d9uA0~U@^Phu^Jx!Sc{wL7&PhN_YRc)=|DV~@267FW%7EMD*#PCHp4G6^0V"
    "YiqHR7JLRXIBH{o#-&NB<T;iK^xM;Nezsx8Ham}c?$5Q(jH<wIyejT9Js3$4>ws)(k!#8OIe1pSEYWPW7_+@oR8Cy6%Z#FiVV>r~$9bW0(QibR"
    "m9#bS1**or!C2K{#YY;TbNV43wnn4LT+W;Jsghj9D7a_SC>Ug}ibj{7sA*`V^vR5ftV-Y5H04qHio1xVb;!=4vgjK7d(>bIIfq?o6sX%RSsM|C"
    "@c_2etk4^^-_!Dg*)qaqCU~GCbCjZJAWmsvDj*vdqjY34lSimBvMp?eai1LML2>^Yt;3M2oi=0D$LcXMB!fkGiR`Agn+O40S&`mGTYm=Y)CS9x"
    "Wtob`iXp2}K<}KRN^3N=_AkU_64_j;$-jZkksP2u^~gugE3wahCS(yK$)YI0OB!QmfiL*hKUmr|;r~-lN$amREORSm0OzW^R!-M$$CWY%6R8&v"
    "x@^HS-`m1s6{Qv{g@Oo0w-fWC>c98<t;94rQLKutENPF_`Y8-;INWh=?@$>Yh6*z6b=V3-6Tdfdr?4ODE(j1MCFrj$OKLF=G4G`Xd)9pzr-pqh"
    "lH_K8e>56N2<CdtItwYeW|_eeA26vXnkbW--y*CybN<@f1eRdeH+0y~P6$27C;=N)leNJGx^23*lu2~ojhx*v%fLCas4~<tx6zp1AKzP2f5-^O"
    "wiVr(0VB>w9EocDGVd}6!|~i_)E-G3H=7t5#SuMVqL1#jBXf!Ci9o}5?-PS4V-qQ>OH%FH@<nI;sO@$IiDYo$R~MHsJpcI83yM2R1EiNvWThgp"
    "J8<ME2Dd4m(2lFK??Ab7VmPetYlPIkrK`u-mo0;^?F<bePn#32GY^KtDJEIa@jmq$dcuuH=;DEhIP<DqZ0snvb9$+eNl9Xp#8>4^kd`@bgxhFY"
    "VAa$Kyh(-K<u5Fp-&l%rYgEB^&-~mnMz67g4t^{gE1C8kB7HUntJ*u#hjAijKEAK26C$Y1q%3Waw~s=c3RCYtptOMxAnuY{&-FLOs>z;1B$_IB"
    "2tZ7}dwif>l177dewyj1SI6bHT_Bgn9Wh1Oxz8#OO#<{=#&yqHxT(sekWZcUhoo?hCUO{cI+2~xA%;r~e|SUtcQU}4p{mCJ-ez@zF1E5`4wdV8"
    "iY*xUxM|Y>G4FIX7PFMUz8)(U(QtIAa-!cL!$?CkGM;)g>p;cT@104P=oj9H-Tj%+gVQ4sSvma}Tx3UOH43W(Fn0>F8<tQ<%C7lAeYCi8p7dT1"
    "$DuY&#J0D&6IKWs3F~g|a!P8qf!|w9deDyFy6!A#B<$32Q{Zp$)+l9@dA?~Hj9-9<cF8|z6eIugGS3*)dOrDpsViCn+HwJL|5Ob58AKc|O8NS|"
    ";9W_|z^26)UN~%<3#Vvp#Y!xk_O?<hCRV4ghFK#+1DxloQnz8Ky$^&~6@i>-T<1Tdv4<+zhs+Jk;?ilh{BSU3Od4M!N{r!d8n}7ftY$GH7xj23"
    "$FY+qD>gle^&_<8_o+eG9JlMYarnvJJ~wWsDL4U*6Er%F%npGmidwmt9x|xzvbs-yjA4oto(L{5$uztpkpnx=%HeJNZj_GLU=N*LUx-)w9&hg`"
    "_Ra2c@<)}Vc^h_O@T#-Y5J!;{t#sE4YC`a`P_mNF6)mv_0Nz4RnG?^R0E*U@ZsV@aW+_8b@1oxXY=o{On=qH5if&h0o84$~ue01)a3>S9pBS74"
    "os!FlDRj%zXthW=CyL*$S3VBwTD?{M)M*^!lA%h(;}<5H!;~aHB|(>*W#FeM#{`{H3@S?!)_;pwOqSEGb|ZjrM{O<>&~a_J^iHP(=b@TXd;7h^"
    "by#GRyc|rVS%@J6@l*XIx0qBB-_UAFTMtztDGGpNZsP9g(>%zLry3?SiWdToL#X)w!XUU;!$Dq)I#Mmpo~8S+@e4LEoLttMP{isM2I%@ICqix^"
    "y$s^s2$YSnnvE06aVB{DZAL9bG)g!;{Ji3H7zyVQPsPnOSLp=<4&D}nyY7^YsY@3Z=6$$pChY0h&>(q=VAw?93+kKg<sxZP(0blS9Gm*dZNnD>"
    "v7D{Xnn8XZC?vC!?Dxi0`5cLTsCDS~w5P`f_y`I&NSjes=2*NHR&Sb3?t@(Frt?zj4s|u1iqUA~^f!rOQ+A?06|N9kkc!#FY*Q@w8pzv$j*1wq"
    "ZjdRtV#Y9inG9?EN-IRdKlJsr2TPp+P1MkVez#c#xKX7M@#{%|&+53Ymhix*=6~bKOi&uplDB$EhWJ(y=i0e`Jm~G`>?oe5R@?VSK%_SS11cMz"
    "_eKCMgMDkH&0wAzBje(rM(a*PE)OxKQ1$a*X{p}F;Ors~v(rMl37BbaI(H_HtC)(AJxsN#<)=e_2J7On<41#)IL?O`VVn(NN**cwY*StWf_Z;b"
    "Bj?GM{ef7{=y>1B>0+hDQDtJbaANlig(^w!Bz){_AV@ahE&azIzgyHtns8QMTjfqWrt{JzLlqOWB27)p@{{}A18o{5i#VBAG@7$9^ns2=7TgaQ"
    "({+|iZ@>lW8|Wt{&5nc;l~68h{hxz=ioI2v5};Ca`~B*AWLef44#x-Xy0>p*_p&RFh>v~jMF*6V5G~Yl4L-Z9X2CD~!aZ&%B2~1!-d7%wh(Vi<"
    "Fh?atL9~6zQLT#n7_Sm_=+bch+HISmUi9<F^yl|RKXh2aDl#Z@$Gn+xS!Gnt5BQ=(H_rWIq-KMRyZ|**x(NSST6}btKX0(~Mh}u9&)W3O|378#"
    "8En~gor&#p?z!>ZmqT~I&H;^X<V*krKoU$KhZMmatVD?;b3{?(h$B&wCEZe$fBTPr*sk&)yGAb8RJm&8D#@d%;#kR|C@~Hrh}1x%fle>Ko6b3V"
    "FYmS1j_2OjfS$z0dpDf3&kieo>syWHTTa7LUzS?t=R2Xphj*DZ+pm*|mfqz}(W=o+ilT-8(WaiKDnL6h6`5krmol_uxz@X0*CKIy$40@NM>wnH"
    "?`3L+bNihao-C%EHqP{wHqXpH0!iGm3=(DQ>+3~CM-gYsA#F4QY#sLKSrK!&*xB)%$XrGu+Ori58%z@fwZ=t`B^a}P=tReN37NB5N*4kOFA$&N"
    "n?O-7Rpd!%)0od=wEpq>qb}Lrx8EKYbu5Y<QLRx0#QOh<Ez<;TAVd*Tq7*jtr`<IS2(~LaYdnS^MXJ|n6LvU>XDpXgapcV#auXQ@Eh3IuuSNvW"
    "s2~M$_uY3J6U^A$Zt&>Is03>!l!=|~S`e*v_a3`{E+G-dRy4xS`3bJ<OxxGnn}NrM7jEi9tv7-7y)f1jKyhe%Nv*8n?c$|NfsH{5V@k*EpXjU3"
    "@nc92YOWDy0yLXzO`5?fI=r+SL@Ne{ixn!0zW&7A{L*Csdt>L?Aj)fzUEy}OI}t26k%-Qmuz<|8{xZf6Kv7$;g$1#Rvo)whGFYN_LDb(wT-X_T"
    "PQ6V12CmsmA#i-W(Kz_Kg@|Z^cE@inp7erms_%S<L~f&;u8_@(IF5c_l2cg562R)Km;Zq_PZGwp56F5WA_oF#!hFQq+dgp|W!=z27ce!Gbr;0x"
    "haZ0UR#~<A>MgF9IMAdB<$Tg4m?$NhAWgUSM3PbIPimq^<W_g~*pGg2;R$<)wgXizWzFFBI-T}mG(IY(LpsSrJpo`Wtvg|VkUjY(g-f=zBi$kD"
    "kdab#LWyA1#1w3#yi69bF5dGYVN(|IO=j8?APyPOc*M3-5iTg-piP7XkUORr=KDbz)gd54(;=AV=Y#yp6P=kZN-~^Ty#i0R$G6W;3!R1b&#bX("
    "6Z&tX6-sFn61}+@=JqH!W4F<yiIAhUcztV&J*zqa>P(F}S5E{KBg09AOA}3@Mekm9yDD1Jnt}6f)fN}uT$P2JwTo?2Ernsrn>$H;VIgM=ZaUUx"
    "etyP;iD0odPTiffsjv(t@SH^1C0>%EBw$v0%N>~}2wcy)Ztc}<xD~7#X?Dp6Tv(9h@v|16F&a%zRRvCmveljeAV3(TBz7>+F7Rp#4pYz{w0e6%"
    "zr}2%>DY#?_Vy++VaJZ+brS=5=UH0AG(xL&z&c==x!BArDIT6M>ouu*J*(L%+VM}%YEfH)O6{2(8+qsROY~6McBMXB0UB4o+iuV*%+E(NKVw*!"
    "9L1)R_B3ZCv=Or2Y<9YoEN^O;&j*9s+<1obyD%~JIVb%}6H(aGgBp!&%X?*(eTkt>qMarUD3YmL)!Iu<LU?C+$5h6PHv0aB@4sN`jG$`w!=w-8"
    "_Isg%GKo-dPHt0)bsd|VS`PipdI>}*p5+`yBr1yIHux7<7c=VYSqHc?qrDM7>tA{1o*M^MiUj?)=a&wHM^phiYq{woCZ;@Y3t?Lp!7kEft9t1Z"
    "l~Y17U)mURUaYih+8xx6Y{K+*xswkCA_7Wrz16y<+iFs~<=B`+roIOz@LLC8;q2KZk*y~Xpo{Ljb0t~T+Zz@l6|5EGL*`hu+fxU{gPk#K9G#iv"
    "+gw5mk^`h>g8GdW?lw5PVAR5J<c?_%O62S&ADl!!qF+Fcgv@nBGcXaQ46^M>GI<y{tiF_3fMzPv8yF)W=`Y*;s+F{?`HYk=xw|x=BB^-Bxy5A>"
    "8kNSkCm}W%Ltwv#;hSNA=Wq{4f3@Z#>(Q`T225Ht*9qNY80=QkPd(Om{{HwSwwtaaK(lDKGar~Vdswix^lHjYn6HN+PtT*R%Q8nygB=eL(T@di"
    "LTIToaom)R=&OTd!Rysvsqr(p(VsZC`k+}Xk$%FdYG69?Q#v#wBLE!KniTTPveIOIO!kMTeAe#R_y+y-k}!P1+GR<nMwBeoz|r~TgpvR;)S-ii"
    "r-AZ?B3|<-g6F#3MG^`1(wnke=Gv^)Y82t38P0;3))~ZKJ^W}<6x#5azZ2s(GorSb2-UDVs0du!1RA1lc8HvaRVfi?Flxw$@N7yix8`GklOmbf"
    ">F_md>xEoC_cF1l*wrTMyrJtEfs}(cv`m;?A(k1SDm9oh<Vcm>1zA&@*A1ikOxLG47)WVbaA9m-w$aL(xfB(8x4Q||Yh=*^QlM(@+uz2Ff>b`^"
    "IVlxDbZSb*+UkvboQ%>4fLRC2<HC&mV2_+ZRTY(hOrulA8%l~>3U?K<k6KX{2r&kL*fXVfO6l6k`4}Y}sPr;UI@%>@q4~-|&KAPVhcI%Z(UNdd"
    ";2WEH4{aqHggfW;882TCrO!TV5@NKV=gx7eLE1QI=~{_MF%iIwfL&SR03$a+))f(ia^N6UX^3gfq$%&=hL-*+2g8Kc%A8?n4s1_5WRuqR4Nu!n"
    "he9|DZAni9%Zrn9jm4_-7cRKtf8Tw4I`?8|x|S-N6b#JsBr)5_)!4Z4Z^c?*%BD&1+okAqyJ0o`9tul{y)NSk@RQ8VAE)%=&aQF<KXoy;Il|?s"
    "DSu8VVe8pqXK5F@D31AUz|?kpB;ls7?jUN{mUsJj8Ip!YGaOCVLHq*G$b%1xT8c7wl?(a_^%uh<CPE-SWWn6!-FYmP6r(W)AoTY;CVx&WXBRI@"
    ">B(Gp2O4V&rz$DLlO1=v+i#zndzi>oWUJ+b5sHZ2J&yq5li8Vf0r{%>3d)ogmgRX-n+I!&zkT+R<m^o70Hr3U-szaKw}q_Mm8S-@5Gp2qmy)w<"
    "&@3BV+^z@1g!0fxlFsb3!@$4FEF7j*=K>jVvx2KF>U3C1SIxHUS5iv(dkKa3q1!;b-2%a|JRZNjy-lMGQ$a)aQqYZ2>VQ}eX`%V~D%L;5ami*U"
    "Gss|ZXfVb3HMi^-DRlq)%!iF>QUtQMz8oZ{C=ViDMI;Vs{2|ToWv#l#QD~(zH@j#uurf>SY}SmUY7CQllA@~(2ju2uME|_YCw1RB4D}$smL#KS"
    "^#E2@Facl78Z$H2PHnjKeO1RG4Sioqjxu6r48+f3qi(T1boBHteFU5P5I1rTnd{Y^JON$2>tpcMK$=kNb1#OG8cE87p1z`zDx65H_N6eLV#;!B"
    "k3?`?Z+<08pB_j|L`g&i$i_~J6RhSlb=no+Y+gfsW`N+Sfn$NEAd_-3hSUue&@szsV~mQ$H8OvtL1OZ!W@ZH9E6lEsL<5_~l-Msw18d8n<}=1g"
    ">_KZ8j|d0t6`$*3)c~Tb>-8ZHW^XH7gmj;~9z>6>wZe`JbGTx=He}oMwJVc3pN!&SyPPd?;vZ*$w)o7<j4RF+v-&W>#k*Elv-&WKkc3AvX`=|5"
    "UqHMK)4QP*+oPqw(;V5}C-s$Y+@aP_YGdP(;}5%-|8{G?@9ZfP4n3^(j4@DN;5MCXqUR1wW>R}9N*UOB=KwXt6)Tx&ylzaQDx$otJ>GN{kwVFY"
    "x``v}qx|4)UazMKywlM;X5F;Z3*FR@`|>N%TGy!lOhKcecTic#s>|w^DPzcRqNdt;m1v7Jki(`(>I1XCk$7NOr>SmgcY_=-@xAAzzU>v*CG-LA"
    "6Yl@ef?AS^rA4ZIKvy+USvpE51+e~Tt4${r|DG+fZ7EBr7q(uN7~5|2DV&u$q4tK{E7_z*yQzloIu0&&3N*LJ_d0}au(^q^O*BVHWTG6<4}n}H"
    "7CLH%sS+`SDi2Puh_ur&7W>sHN@t2aO1t*;?U8}S5W0*PXK{A6*_@pP!~o)%DNE0U95cNEGlgiev#7;~vLQdehej}k*1ztpJFpgni_*=DdmlF4"
    "u_v(iQv<|$mkAY%-wX^JgqM8Mh8Qt_zV53;=R1}F_O{!In!P5RBo)flI6M1-O*d^6Vui@}G1Q9R$2fBm1PIg2j{dg0?z-zf9`MLec!doKqG#Nj"
    "kUL<41S_V$_hOBFSM9>;VYViAgYW$THAkjBU3b-Mt`c}MLcU;!dB<JU$G1VIy{)uUQ3>ne!-rqm;jU^H4{>x|AOs^Z$^oZzLF^d5GeGhhClP*b"
    "pEGPY33)z|bHws)%&`?NuC*mcnPiJ?tX|y5hu=Y&OcFMW4)u>*HN>tn=Y6EA(`h6^#df7iXy|g1w8&1iet8@ha^-nG>E3}j=(RcQog-((;OcGu"
    "U|{UJWw)(14Cs8}AAQJW1=xT+qV?dHsj)$9B_OvmoeAxPWK%qKm6X*S4zCF^4P}jHV2JWzZIg^3Mv@v89F+Wdqpwu55n?Ah^xpk<)8Fehn7nQ4"
    "O07cJE2lcSWN6Dt0e0v(5vA;u)B%sHidY$E&=%zoGn<`egM!Ef7E4txF)ZEM;)W*j5s1`_bkv_MoQvA6QsL9%AX@Zvrw~a5^ip+VlVZl#@k_PT"
    "bu-}TW2h==ut{D?#xj@5snZ`7(_`aBQ5-Pf2JY9rt*y|^oOeV7t4$iE&1B~Wuoxls6fe6a96EmDgeYxT@9K!iK*d_!$F1x2$pW()?kFCldo0^e"
    ";<cPBg{gebwM=%US`^XWac3CGZp4|}cpqRmD9+KeyfMzPjigS<-3qG>I2@5e5;IUkYLgNIjhhU2>F5Jc58UinG{|bMx7}>tIeXJxq%qHj66edN"
    "Ww0NIl^PG5IJ>70BD~=YBe_FZ96%N16g+e}9Jb7M+Zx+YM__)HmBKV2vR`x<8cnxOX}4PqEJ9EX$p<Sl7$6l?M>jiIs|s0~WJy}to^2B})7E?u"
    "qHG4Cxu<;@A`@_3K5ljNw0^}c(aEsN;&jk@q`#R27u^+Qs15JDGr(G@&;zVC0pr+B7Hy{@cTQieX>0JBl_Pjb%jV@EHVt5!3<Pk?Jz=ULLmv}^"
    "kCdL$lT<e`DJ+)oYe@M8fZHFoaVWLx!fW2rbLPP5=@P6VJk>`iHUeRm)$83ku{O6zEeX(zS876)=sB8;y}b4HaBl@mR!vBxq*L0BwhT$o<GF9w"
    "qFi0!l1_+g8v0I~=mMu;QBanFTd4zM)b2qR{3N6Vq?y^Yfv%B08A)7c%1K)UgA)}ej7&G1#S2t~{#}1zXjSY5{DuRo4Y<eF<j;Bo8Pi>0Upbg)"
    "G8F=>RM6Hc#MX;<y^8{9x6eHcDr?j@LyJ)v1oA3F#a<DZmLxL7;`&eM9XaxRI-X%T!;Mj&^?P7f#sZ(BC{1DLJDqOhbZM~}M24N&F*_R{#CqMy"
    "+C)qNXS+7Ifb@HDBs)bFma0aE2Es~U>=>$VXO82+nrox@&9n!rz6ykyi}rd;E5P&TNq5$2i*@aZ+GXxf&sJ!4dU{fJS<K_CX*lKl;tH(-|M!@-"
    "Qfe6eYDJ|CyMn;&>!(DErXB;z&=Ds^*Z}ZyQKpHOStU|e&kG`l4x?<H8MoQ>t|Ypu#A?Jj<Mz2jv^NMKS}CQITJ7@oJ4lY!?IhKRER%3%Oa`jT"
    "$p|OX=_)cZcJ@m!l@S=#P#i<-7gZz}z--p4TLil!{OoTMD+rGC#65m?`y<1;HyDt$&;Vw=be)K{^<f_b9#mN)ZvNnq)yx!&?S9{%w+2%}Y;4SS"
    "u;^L;T&Jwcu6ExPQR+8&;jU}Jyc=dhaGWW79^*0FXh)6&60+M}q<a0#_GM$^v`Dasf%+#%l~_jFpt_rL;7eT1I56j=2&k`&H(UDnQ!$D4w6qVY"
    "RzF$Rs7?CXwX6cmnCgzZcH8rvPNg(v^5;zKGa=-mEAnx9E32FFO4?dUakc(Vi>iI?KJJa;*r_)xk?;bVQ5Y>gjGai5c48`6Anur8TeL-Y&jr(2"
    "+CDZNT&H-E5{#^vH?h~bHjR=@%gi+OyaBPtK*Yc|Y>l}&echlN6|aS49JMjMvP8L7DJ<Hv=|+=Q3$VUU6Vhr3W6NQ40Dgi3)IH+gicg+_xszIC"
    "%s%{XDze;LwoT*csZP=PJ8IIXGsKEV&wSC`@Tf&I5ZEv4ky~Gi-WoUJSbQyL`XKYLg&QZ{Zessw+QtQyw<Fn=)VsE6tnPg_){fKt_X?x3Ugm53"
    "aF0+cwj~DD+@HmM8a4T6NXRu}@u=mJJW4bC#;gpL5*)S-fFwnb{q#Mle*D$Zr}vR9UctLj&cN{Ep0r|I?42R&RgSP(C9r?Vx#dH3<Bb-+l<!r~"
    "*Oqge<~lWK1%~u8S{g@E-m%yiTW?lzySJX*lWS_gJ0%yz;DH`=!Ml(8>JRX5Pw4;MWp{%~wQC7ny1uf^lb~n+xdocKu|h6ORb^cfy{53y8m(BU"
    "p9eqD)4d_`^`CM{8$6OXa`9Vy(|ZLKc&XGfn<=c3{t1y(fp4<d7GJW49@$!V=-cl+^%>VN6|hAM?Ir=s`n~tKnZir-=t9qEnSJO60V=xIvcUZf"
    "o3_m+SPF7@#!Lw}yK55kP^-b3gfB`$fZXPBa`xxQ>JZnIsG7<J*hFdrxP*PC^*4Vk=G4q({mwseV<Nu2*$C&wh9rJxlseEEV#?+IZ_{a^-I7>f"
    "qYxYUZ{QQxsWMIP$k*v3cjCqqjkb6jH}*bnP&opYS_8c;2l~aw8UcO@=_eib_FPFIvEDtfUwpzGIX%t!sowkEgF`K_@u^`yk>VX9djMA6@yIE?"
    "E!81=wNoY<V;GH%y{(MfQ45yRG<cO1*}(jKE*`a#vJgRs;^GM}`V`!C^mn|=s^q)W7jld^o)Js>%~$lD&03rkzw#&g^$m6jumC+-%9R?pFPCPG"
    "A29iP?wExrupz{h$@<U5cUk?BIyJFNp-I#CRy~V~r?zq@S2{dr4c1u_f_#jJ;FL3r+ih}T;S&Puw2#;AzC#9EJt5_19oi9&;0le<g2x?z?SE<R"
    "O02r^3=bR&EUyHft#w=FJB9e1G$<7K03Yb0^dW;Fw3$Pz^av~cT@;-oYUYT=TWU@3LzBPj24Urznb(mB-3)A~-W4ZsM-RnUFi?ZE5y!P4>8x@g"
    "@SV!xdW@H{4WhSWB20x}1!<2jUA8ImeS-^>*aK8i#{6x_2k;6%k(SFd5Y7+$$P2zf#(7e-nU%kJ>5y3<vJt*XAd;du2iP(3HF@DbW9(skKl3*z"
    "=Tq7M0n>-H1Viz}cvqY$(b3ui738bU@<`hrIw&^(br5&xQ>K@<aaf4|Tgd%msx4CAKYGNnTG*b^eBCWp88fhMkYb~!3!(=jEp?`itySrcch3Wy"
    "#OG@d)4Nv^y{b(;6NgMT8Vk4~XX}qjCQ>@3`ci6@&WIFq^RMUBbeG1w2SfnVSK`t4;XxRt_miSXmEs1=L}(5#>Cb%dE;CaLICN_v;{P^`i%}3x"
    "KH(Ivc=>--yEl2KY6I!4Z;<NzGjALZJ_1arPvBA8VIW`iGj4dN8|6|>Fh&1+YsRyLwdFa{FA>UdMjyZJ8c29Zc#K}45V!~ujsAOJC1}kqRY41R"
    "-U7XLIz^8j@Ukj<R2oYqAa@0OCA9}Eh?)%2@*(5bZEMM~QJN0mdesvjIzZFE?YfxLK#%Z+H|J8l1&{Ljy`N;wn5RS0nXS1t>srXv$Knu^km9zz"
    "5x5Qf&p9Rbp4aQ2yI$nKjWQ3?P2mD3Ae%qdPqKCjE7F8%e6K&>huiC}>P#9%_t&JcPp8B5vMATg4x1^TUbqMS?oa9yw(iC53C_`(KtjKLuYQKd"
    "erxFAW1Dw<@4v&tSbjhY1~|JIh-<lzve{H$N{|;+7&b>KGMg>6(lZa?T&yUe-7E>dra>w%*9!5wW%kb?hBwX$csgnZ4h4b!Mre0ZuUT!As~1ix"
    "g|(UVnVU0I0$XoLLo9e)AB!8}uf(6SM+v;IcK5}1@}n&5cyGLuT0F~!$W5+gO;9&6HpbN^O6A(J9`xl?c#%7e5g{<G_uFVeK1dy^N-XSLF4~b}"
    "6Gn+G;zgA{yQcrSs%4B)y?d8r=DMnzV4~|r%|D-J$PHf|DJ9b-JRZBj;gqKNs*QDiN^Bth42W!v8aQfOTn<CJ0c{hAqi%#h2<v3A_>9{De!bo!"
    "*y1nP9>=G#@<y%N=Nkyc#1f#aegWxupNo~Z(c|t#V1m+w>Gd8dKmVR{zt?*aws<j3XKUFju@qliR5K^IDYCXasu`8kMbit(XQc#iO_gVd-uukW"
    "`Ln@K3;}Xchb6D^JapTRr{kiOy;mp}(gp6hfVY(EY-YXV_k`^r{s~NN?A<*#=&SAGYou)!#0#=Owpgi33=NOxoEtLgvvfEOT~&6r=n0Bzd?lKe"
    "m34~PDEgbU9U9)8oVknA-%U<o4QL9OP45jJbC^myQbN<#dfv`d83q}~nuQyn2y8tI9fD=%hFi@G^TCLTk?u5rQ!or+_~xTNT!<8NMQ04Qc*Fz~"
    "F9XZLwa1J-ZFayHId_6PTD?v7Myl64Ci9{V;y!_m?IARosMxiKhEdIoUC0?}gX_#D2kfxII68d~u#2PL-jjr80@Q;00)msOOoZSbr-wk6U&J2o"
    "HKeXHZPk@<o)6ygz54H;q6MNtP7ZWm#Bdw#C4=)>v_4VK%fcei(Ak&O(1iDDut_`(YS3#AZBLCX2psI=X>+Yho<TVT@U@{&EakSnUzGMXus_oi"
    "!4$L{F=*`4pzAgn^sILDWPxoeQGQ%}U7~{lutT+LHlMp^^t=%n_uz{;-lu4c*Dt*1kF<k`xF1%sr|_$f{b1EV%DBh7cueAAwf_9XkjGj!N{&%V"
    "?q6_p-986T-7DPe8|B=$(A}zW%mYkVaL?TAhPlVMDaFfhX0FT3O==taU{a3$2Q*|o4a=r(0rvF6w`pk~C#jSD6k|aNJuq8dHw%in<gU*N`rX}u"
    "Uq<k?ZprGb0g!__eV7{-)kmSVt__4TS3{2BnDEp6c5|&-7bXCx=-vAP<K>J}Y+plO_NHwgqZcu0SOff%XppAv?7Y*mb%D3+j{L>u_^<xUiI*Pw"
    "L1Vo3vIT#L@j#nTdgu=nkN=!B=H22vB>?Z?FLuQdCB}DAoXjD(J;o`oRCLQq%*#N9siB%_B#UqVYl_7fAUA^;Io@>A&a`$|UAe}#eGa_ZIf;R?"
    "1_j`;>qlT#>C0c%dxGrW>n2sJgl%8S+{X=SJ-glFSI+8P|3mRkG?bf*{E27T{?I0~{^|`ANQYT4{kZFBs_WhNK1}KBVfTewcd$4wl1L`u^f1gk"
    "M6Zp;Uvgxsgk51-re)4+mn?`CNoacFmzCq<1aU=ihh%Z6-1Xs*+;pJs^`u)31)W`H+4;%qX<Iv0CeQV=@3Zx#e(P69Ibi!A(P?{W|EcHj`H<w+"
    "6oQs3gs>-l<zlP3sZ4p2X89dB@;PX`6dAe5`$|hQ>+eHJj=qFhLvjS0Podp(@y<s~0`3NEQ9!2rrnVN|uT4k2<9n!qdmo~u9@E0TM8z@OXl-tb"
    "mU1`0vI7pQO_FTSgksOKgtw(jrO)liFv~pfJGc;!?WqE=Hc08?_Ii&yD0Mn|2QK(hT(PqwW*3A@($Q0HD*11;=0D1FaPk-iT)z^;GSNKRvqNxa"
    "2dulJz>)6}iuE@*XiFBo5;nG?49Zu8Z3*a0@9JID*Z4omz8cq`V)eYLzrKa5M>a%(eD2u!y~QOtW1%jiBG~o^qqOqY7=k#C@&Aj6oE#5lPcepD"
    "Dw^gYsGk?&S8v*8wLP;hOa>16&%d4?YJWudM&;uWQTm6K4mFctnUhn(=5PSDDZrC1#V;Y|+6@6A=GS}m(W=n;9J3f|tBh|znA)l46>{+wev}AG"
    "xnLrT@(2W&%K(piL5RsVV&T`H5nFN-adFA8hZdUgqH$YYme=}d1k0x}uDe{*3pVNj>z?!Zo*?NJrkU;bJPMY9Y!cFv$M98e#*g)?W8YrM*tsi|"
    "gYllNI;h)6{PTS&3|ltDxpa(Xzx$XwBF4)I8<9zNBD6Jh^#c&&F0`ovh5Di^PYUKxk$#0Id?u=#SUK&0V=HHITmC9xi}mN<<9Zd_>piHxVZTtq"
    "QB%iPH-ujTU0`7=<ytw?)mMRtC<<&n-=5tCWK@;Pu?p}l?+w*0gpHZZ^O5KwyFuD;caR?BjQhTcqKd}=j^k5b$5^mIw$<;(^No8%j0Vm#r-^?c"
    "9JsVe-(z&2zqbd5C*me2#UZS5P;}nR`1et-;Yrp~^@PP;8PUudO$A9H`_Ms29!%!(LHrRP0#9N%Av}VvJZ8P^s#{v~-sGXvVo#_lfE)KEh*$kf"
    "e?YJQq1Ll!ey>+*Beu-t5EE914ar9Hzx2eu{FVG7Eu4IDnOqi(;$Wh-lv>)LYfhj$I3o7s=Qgx_eO>fUgV=wEv3E+Q(Rh@2V3ehHK*#q!r+8--"
    "qRrH2J`E-?$br8%Omd(dMit7^W1e8>)uWo6K4rM!2Bl40MS(#lG`f}St`*v25tA3v4k~NjVD*(d<v8TB66#*z5~}_nOG<pW!vTS(n44UP+HyNz"
    "J#X~MX=4jByirfdhla|w^X0H?!(8eFi2K2pWvmIPB9^r8^<rBP>`EUxc`Qz2J7se_%HAH{wz=<_|3N*Z7yTh2e@afdF$5_0aebaQT#x0$)&w2j"
    "QMx+Pj^TeF?NZR-K60YQLCEMsMh;pDFn7j@F6Dq}>{f}g(%zE`D8J*@xG*2CvV8Ss#!r;k5>K!9=n8-Q7x~J1bcZ7q0--jcD8bikr|NyjNL3$2"
    "+eF4CC<joxt59ueDR|bz26BtQ`;gg@iVh>FXUJ_jggt6d<A2PxZvnM9dDh9FF5sOMosx0=t669DfSYJD>BbcPOgKQJ4iooDJy`FsY}xj>I4BvS"
    "kXCRE=0pv}M;!_V`@zEb6o#=-<l{NVr5h&1Am-`dKHv;H;j)focuH4o$G;4Lnz8^_j(lDa@i*A){2dg@Bqdvz3$0sYN$V}CMkL<w!!@JWcY<lX"
    "?)2KSmk02U3ST=8>31u8AKd;f#4m>=n%1=p;~nvi2?FlosSxEsUoSoXs;qomJsc2U8%Z@f#|VH)`ZUQo4EVKR;R(0N-F-!1LJU7AxOHSSW{9j6"
    "72rt2;)qfNMKu<`f=wvb_k$FpTVx=?A9QvzEf~mL5L0N0#hv`s-I4-YpZ9WQEFzSkHOt;+Uc;7CTm6Da6ace&Pw6e&3l`2=(-xDfwV)F7<{8u{"
    "`Ngk3$%$i#O=;;Srzygo3BhNS%lVP1(F<cAZvIqZVr1$h7r@ziO46!rzm*1I-4sseRpX+m_{gEEf4mogH;ENJDh;gmYWOG{Xv5r|Y&*nV2tYG$"
    "?I-3Jdf3q*RN|;A)L?;)73loKB;)A+-p4QgrZ&-r(?>G4BmEoZwB#p7s^N8(wnbP}M$ig(%6EI2W06pFDUn9z+SoPtG-Vq0kSK;+(Q_=D$t{Fw"
    "Wz$<1WeV^kfIF%FO2EaZVECmsVjdZawGcx)1$m4N7}!~S-hLXb$wyTC42#TtVUqtZd<vf~Bh6)#<vAeWbsl?()uc_K{|E9iz~p7rIFdz;u;<6v"
    "o1Zdr5e&vxMIxbUpv92ZVyf$CFi?vk(iEmf4^)`=jlz1$wbh~*>kxlJR04iT19=br`nzJn?FBJe1qBCq&HVZm=xrIx`1H0N&xcJ*viAnzMkfm^"
    "ge6!WBc2+?AE6Myp!H)t>qD~uZy!exN)n86fuwcFDOoSm;Hf@6&D*yQe^}8=_RemlgJ{(1ZfF5A31yYH0g9`U%MaCC{qW#&c<4z!4a^U<WKSk3"
    "8e@iJ7%<;K)&IFaw4;W%Tk)n2TptLvY8g18#dKtU0FtGD_6r0eJRt7h-yPidO}**IeGyou`nRvBSII*~VX?}jaPW~Y6@}8mY05JXD@7yFzO|^F"
    "))vNYA*-hr!*U|+=wb$HVwZwNOKQJw=X2s}VYvbWFwCFzW;=8HaPN<YyS+1?z3|IF-+IzKY#EbpOpM3Qu+e$nn_6q+U)r%2FU!%Nh#$};G4^w~"
    "<GgC4YyLt1@0S!cPs6Qx9%j^s^`5c5y^YM5_67`pI1v}}dP$SJ5SkYG24$kX6d1k(d%g-EKvSgVBxQ}Gh}wjDDL7vEFt}(wS)(<W5*nLUjM1~L"
    "x4sNpvML~_HPWq#TQp8qlL5eM!P5Cuh>_G;d=MbwU|{r?lcIrvVlRkW<8I>_g=Xwk22RP(_tXXT{&JJ<_?`7-kp2;G!}2yUHvY6}Go>eeI~0D!"
    ")IB7v*|g$iFfi3eXzJnP?X$_CtWg_LAV@RZnh|8yzIfU6^y-<TGuwv^2vU4a6F-*oBZ3eBd{FQX1_Ht9&&vBnOTr_!{Q`%q;I*5^ha@pUMlPJx"
    "quHGioHYQ&oGr&ejB^7<9uk^NG5+KWWflU<^s*j$$WCVc3Ot1pVFpn}=Y{y^5#<kQ!XCx=tA6WOBwQA!O(<fcJSC9$eWd^@r}LFOv9YEs(r1sR"
    "{O+4EKPL2e(x@wG01T-Id1Dggaf3jo-xdzs$rG~gEf7GfTb#A<%74h`_`b<c`?i8W%Xa@+(oj&!bqbO)5*%f~{x)K{k%b&C(DN*RjC}S&JOHCi"
    ")UmN|E;{e}9SOZho@s(<Dg*;HR8M31vG^LOTyNM%{@_zX%3I#*r(cmHfNsZCz4?Yx?~q^mcjE0m<+K8r43aU1eq)F#dx&Vw8ZGdcjFe6N(a)3$"
    "O%}fF7p>zMxNEfZe-c-FapR|_So0pT*4``^RBa<7H1z@^3A*zh>uwVSYx_5xs3d#iaoRCdghLOo=iDMK?MVoX7=S@}r9c2T!N$zF6k4r05p8Z+"
    "jE#+hfB#?3F!hVR+nc)aZns>pTld9#WJ!tQA&0OCe3OuVA`asZtmC3Bovqd0vXRj<`cXE=h<xQjJU%N5ZhWCWCyEUUvHg+<wj<p1QndyU`bb;q"
    "qly_C`BbC`j-u|N--?Z)iO|$2&^4c?ag0^lp4ej{@;W4&`>4TD$;rtJ71s>JFPadL@*OiMA{Ds;q1vpA2~v{EEd#o62P7X(S<+o0e%-Fo4yi5b"
    "hV_o<U|q9y?>_a(CJ_3ER5VgTWCp=rgU~y+&_cLicO209pc%Mb>e3i6C#!8kp4A)Ws@+yin}Y>Q{b<~K6+T?Rig5B5CQ38G$NOTB_)i|4mUyV>"
    "TNsz2@n2{7N_9nW1b6&9^XfO?75$W3F1FZm^H2u%D^_W6$xZ~94)GT*0nMoiciNhGq)KIg4Nfn7iN97r6cjTC*?DjDg!Yk?+!ayDsslhnf8iE("
    "?=+uQ1s$UN2aZ*zzjXVyu#D5LsD|S2jL;3!o^02;u3LQtvF{v%SMb}XwDxj1WplfS`mXL?iF*`aJ5ciIg3P7zdzpvU#+<`WVDHLXWqhZ+RrfF5"
    "4l>SfVk-Di5Ql>=b=(m$jV|1|+9J=hY9Q}V_sZ7^&=MS!&52x`wG=(tdP?Aa!uz6#+;8E3bGtw*7+#Sgi|Qsy-`sbyQ;~N8rp(>mExm>~t!RDs"
    "^@Giy{i@5I_vBaZQTI<dc!;rlM9Uo$z}VulD=2J(`(;*244uTJu{FPMD(!S-?hqAdbKZDzdB^Od$F1q7&3yHn5XJFMi27Jzmvl^4DyB{NRVoJl"
    "Fx4sm76g?}wxc9&U>gliI6x1q0_4s6cLw|jhJf?p?t^GS+r`qpxw_6Wfh5NgGIuo1fP6qlP52z!(H?L;ljVvw^M3J}JuW&q$lt@XRCyM*9#qB2"
    "-Y0D)P+I^0U7|O_EFNLyc4wZ?uHATb_`VGVrvJ3Q#UJClU;o3+yYJu93vkKS2&`7}{FwiFrT@Vr6eUx*ZsmM$X#m>N{NtbL&2~4#Ovy^vN73FB"
    "{oHMw{ntcj+lY_ouWw#=C5hHt=!q{6-+luqQx6s!6ohH7nv7HOVQ;)5pEGq>RyMJwLJ_^?Pr5Q42*L7xyPaM4k!gEQP3;0fevGmRR_@sr-E2k6"
    "S&4F(5=h(F>WIpS2GVxpTpXP+An*t9ZpXB#ta>8@80H29%8S~8KnU~CvrOcFfOP3*fIZV0oT}IKy`D=Dm5*&_)wdMGmp+J5t-)*9Jx7V30*YU4"
    "cQ104tZIthtj`Y)$O|7UumW%{z_`$PSc!Mq_l-p4I!O5zg7H%X%u69A#^IrW$P$!|chC+g@ct#?(cgg}Eh`&A+;8>G$PD+aH63Lka<))YUr56?"
    "%+st7p7`}`seXz4ip)f0wz)+^Z1)9De)t%pgOE+J8wo!6$tOFC{OzUSaVZnzh=w-(_SwS9&Q>U8v!UWXXT-dwLST%|nnm3VUl;J%UeCz4M>uFP"
    "5t@uVa~Y^2H4%rdhL0w@=dn>H;;0^oIKM*n{>R_`$L81TPAYD@9MwUJQu@UHpknu2hecniDcQc2DjqUzyh9U~De9pd&Av)KVfYXd!hI{KH_dS)"
    "7ZfSv*IoG32(+;l<;J_-gUzxqG`l9INNnA^*vNvYY@$3*5lWh+CwPbiwfPu5QxH|p0eWGCF1P7y`1BfAJ)0*uj!FaxHdKb(5C~Pi4zToLq)Q}<"
    "Rsu}ny^PnkIkpet9iVN&sh9&I<8rzj*rW~oi@gsl+}Ou%#HE-cDSL`5(1SdpZIL?wADH-zXGCHN6s3lSZyuEimT@o@J^=#M!9uL`0Fn|6^U{47"
    "OPmSLLS4KU|I)rd3jv0C7^Kpk-43n26m_b8p^}}4(4a3d=QrTeEch@W>+c0YO%A!fugx{@_<^fti;R}U{U=+P&_INOc=~STtI2qKS(SNeR^Rpf"
    "!x*&r!0*!l4B<Z(WGfgMgS%%oEDZfB(z^dle5?WE`lkaKQ%2Hzt2$p_VO+!5FX$2idtBOAS$vtA61<OIRuCtL4l_0oKd__iw!Zne;X~Lr;Jt#I"
    "mm72IcfWk-!kJeNg<(Y)K;RE~=PdfczMyYMM!a|TCiex<2+Xl)PVtt(B5e3BpAe%BRyJTzyFLE}gYqKWt+Pj@O~J8`QPLsz$bmy>v_1_pA&kr#"
    "Ek)!M*i7#Gz^W&!Za!?v5^R937l4x@#Ruym<c?Ah!X$<cdUD}bKE)_p$nh8anopn^RrGgn5q8@1VStI^=1*N~%kF=x{Q%S!&j2iNnra&c>c~Sv"
    "-1ECt^zOCEj6Gg#Sfw|bxBEXN2crP?<&yf?c*QUjlMVYEk?0HlvfIFjtAuq0OaXB9D;XAHIvUWghu;#i+G@>ro0YIx>~2g%t;ESlbOTjt`NJ{6"
    "8uR|CB9XW8qK~0~X&5KLVjq3}xqGq(?>*r1)fTg1#KCOmgPOz*Tp~aCuCKKDT0BQ`^7;yX<>S4;f+|N7U{4X@+w3!(um=}D+51QJ$?CS>eXo~&"
    "=De4&=dd%3{P18E>k+m%NYp}ZY9c}W4vppq2yPBixCpmYFL=<D{>UdLz=H5(TmWVAa2Lb?CWD?JZxMr0jzkY+h<=#Vt1u;yWfats3bNHI2&{L+"
    "gjG477L1zO|HwoXZTHlYaKAXTbuoF)+|S@MP%&U+MPBSh@$7>*`0tuJTUK#`sDuwIPoxdCPd&;Yna82D5JnZz`MVOX$tkGZchhBAWCbHSiAQ-|"
    "aJWUz>T92|2~1J^4fD`2{|dVUClnRF>{>=5fEe}?#xy~IYc9qwK4Uaw+nh^&nmWP0`7f4uYouA<9=QJI0xS0NuRGQhHCqKRIDQQMpL4ZWK7yZn"
    "KM}#gu_Jt*EN<=@SP~HlX=th3!m(9h9oSn)4Ne47MFh0*^W{IJEjICYC<900?yLF))OON`&wZme8mr%%ARe`4UkUp!iW<Nvny!7PTR&?eA-6wX"
    "iKB+*FIt7nk=O7Wt{GxNEo0xcuK6Cq_e{W(*HB$28HRDB(q;em@at#L+Qf?3`+REUiK+N4@H0{;b)&!>hJg(UA$6p_a8X9Ugu@352p>aBa4*b|"
    "u(8dfQ(?<P;-3z@>FR>p<MVDQ4<CMue#x!$y9$nNK}2uet~RJUNC>^&p)uFyEK6BPHa81X7;C2pOnrx$`G}$6U-$#JevACnlsk`#<Q>~fNU_(z"
    ")|iM4%>&wHPB7OfLeY{H&?rN~60TDCz73LI7T4UT`pDygnsxQC{m#G;H;WZLO^qEy)mL@XOX8&=QCKxfLu-8l-xxZPnL5tR4ZYL2rI+2S*RNxD"
    "?SAeyl)lRzGxeJu@zell1vgbvZx~Px5+K^8Nojj`_3Ug6N=F8g;Ks}Z6IYIy^Cu@}Bw?#+^{F=G5>%YuO8;iI2Ip;y(2|nd77&GayCcV}k3GL?"
    "Qr+A(mI+Sw6rZk5LysC;XxDr%G;3#(cA|y=c^OOz`JQP_OyLa$5pr)27^oqq6%e+YQjW*?EGo0Hxb%z~a_6=}><<RiKczb>F4VYwnw>c8W;k2J"
    "HbVMlU2RM~B2BS4?d~&HU))~I&AOpvD>hdH+<y`qS|{%C>>+vkm_Ram!n3v9oR#3IaUX}u8A{I%3vjcLp|wFiLfY0cZTpg-z2Jyyku^NSK3YI|"
    "C#;A9<8Fn_*=-pZanNWO8GHi7QwZ8FjAf2*&o7F$T7`8RzPKTfx%NA6^dV~NY=6!%?xBgpZ>4+YO_N4Qv9a)BQ{I!#i^M$S_sm6h3Jm2GLAt#v"
    "%<bPx*j*9(eIZ{`GK7Xc6DLl5-*IJWhiFgP+H$;^cJWa};|{`TI31r$?3uB;QxMv0HE1BYK4DR)(FJbG9|M(JAmV-3CS}cF=h~pUB73RO`&RZ1"
    "Fbq5|A+Pg|aYhCeQG_DYrQ7x7ozZkIJ^FF_tpik@G{EFg7$kt3PPFgR-r(I+5Pf%QTi)RB8L=>G>2xs-0@L4nMf7XL`5WXZJb1%6jU1UlIL)b_"
    "ZE!AJ<(1GGO#pJZx)&3X)I+ayG!fth+fF?-y#j#H=k26Ed_Ln(cTWoO;!E6qSebTI#N@00+1iDZCyh;O`cBpKmRq{4RHxI;P#cSzG(p=GIfuo?"
    "{ZdT^8|UVb92TX3R)!lpdOAp0lq4ZUSr;vAOeThVAX?~=w$l|J{f!&`fs&j~{6c5mY1?jrr>)H~kK{-cq*$WHQ~2l^)DaFNxVMRrb$wpv4jU6A"
    "NAoK+WR)C5?+b%RH4<K1yV8|tqLn1$IMmoctbAN_Q@BnQ+?|d*ZCU{2I+g{zRKA7}K>Rn?uHC5Fh@g}W*ScU_aiDNJH8=S;rpGlgjL{1i#ITNs"
    "mgqQ9^>oQF{vj<PwDKY<LtkJD@8&Wt!|LweiEoL!FEqz|N~jIRDQC}6W1D%t<>Bib>iayvJrXIBl?~2)=tGBR#LQ7FS%e8LU6NJET<My1yKc5M"
    "ur9P$wPK`*7)_5*FHy?0ot!6<)LBSSwvM_6G{v`nZjS8CsM8^?TW-eNXnc<za@Qnfe)coxO698J_HHw3nRh@c^(L|14w<!iX(=%crI{gD+hRwK"
    "&>uI4EEM#3n@vMiZu@A|mzTp{52Xo;&CJy1Jw5uXE-18F8lnn6dudyE%_0s!5l~to3efHl+6_shjXG&qa8Q<&ffTIQ2_kLUN6b_&ZDkf7iK0L*"
    "Xld%*cZZ>CO@%{^N~=_3_~+!IG%6QFr*s#~#Yf5^mBFJF_O8GP?SZs0D!pUUG@+}2ml1`amU1(4^!<+7`7U*w!78qAU~(2`c4R?qt=1^c3C?H>"
    "F-uytqfTcE47r^%DSj=|#z&8m!eZ^M<<_89OJPMJalLI`*J>h1=^c^Fs1HnHJe!19WULpU)lFMOn!LavrXibFP$mS@)R&(V8?FyJ2bEON6?>;H"
    "Y6qD8oBT<ACl<%Jt_m{RJSyP(c5U#G6P;AUPnD|p1=>d3mZ59zFqm``X8@()xAgV+joGDj?&8pxLGrM21IGptWSyR6*Jw?!;ecA3g*8RaYPB%H"
    "rI5Jo*s*Z?19gquBTgpl<F-i$wa!H%4eX$XpE4w~^@dWfywad0*5_`yWqW@+C{sfi%1=nPGg`mrDLwd;j@jh6EE{7RKI@<st!=8EeLCG*Fx_m3"
    "|Fo^f2zf0?D(76?2ynfw|JkM)trM}m^W9ofuK+d_+2GKA!8#*ciyzXJivF}lp9q2wb&)T)Q+QGz?t2Ii9G&8MV|hW?Ct%T86-D|s!}!~zi{c4N"
    "ac|aEGB%5&(&iCzZnJA;PqS%fYg^P=uR5jIcdlHqf78sg$}er`2cFLvg`*r3q@J5L(-9kBbtyZ()ghgO1m=St=c6c=gWXRkwMGXhYapPlJu8N`"
    "my=lMl)A}_BK5Cq>Aik}Nb+nbflAj)sG#U>)1sZIEQX`duu;miO{YKaMw9pCp_LUh{gai-LCt1kv}mnXbB|Kr34*V!ju$1^7hD7|bnJ<1zcsg~"
    "Wl<Ki9nHunNURV>8h!#vmxljtWD?m)a%kOnqsCzF_t#q8M9V|pvBD7cC&Dd{@SuexjuNJ>&xZ`7&53>WH5C{%Dgazk$3@%2DA6j{_oGGa+tIer"
    "!qSrUM^oQ%Sy(aD>AX(ATqfJ#l536bwtr#eX?u(=QJP-7xZlL0ltNZiRnTy{3681=hG5!m7GacUuLx3X<7z!ZTO2u(BpxfGmc^Mf#`ks4-!v$Z"
    "WJzBkag!clDHc43Lvsdp2TYu9=G`npz5YXz8ocilEiRH!EeuuM%#XX<m6djLNfOzb*rp1(uF-99FTbe&|HXY!)-kUoPG_fS3w^#Et)3zE4;PU7"
    "7D1JeoL+c+%h#lo@&IHKzmXMDsxFNT#O>O~mRka)Agm*>pSc8B2PF9dV71oNbihE3M$PfcN{s|iQUmUD<J22I_3G+^mW{JoRNS1M6=jET{%I0d"
    "caceo$f;UA&Kx#d-g1FjJ3!G>*dup}-!xnwx-GVPtTNb|lY+H_+RTy7lFgbO@>4Bfc1t-W3V2z%zOwGUda~pz{mjp+uWB8qSGXZMWol-o5Xlw$"
    ")P0~%sRLpiF5=um0<MR~%Qu6XjYi|Z*rbAB)0*DWb?IVY7*z%OwRA>cl2$EbY{ss=hqcr&ycBF5@K=^QRa@Gp2=d%Z5NZ$Q4)&}yC}vay9ZzM7"
    "K9k~t7usc!ttMr-QX3#lV^;GCbW~YvIc4d_HMdQIvrx)SY{?pjy3#jioLSYFkLIv#P)8|Os6)EygfPYeBgV0W&oVYYSK{*@0kM`;GahAL8ZeKF"
    "KxNvJI4n+`_O3^Kx(1d27wM#0N%HT-pKJHhHwIikBNDfdE$gE#6r$dsG4ji(95LC^s@*xkj8MmpW7tg^B*e||GrMFq>MJfBlLpae$jIrBxz!-6"
    "DrNjEH}FAd4qQ$}?9qop_AkRsnq}G039<vD?z>~CW;^u4L>74z=uZ+i*3y#l5D8^zHs{Gex;0v@X{XEfo1@H6;qei{mMe<M$OF1*I52J!q!{5W"
    "d7=C#8#aaimPjBPO`=B^S(2$KiP)|rrWQJYa2xx7U9@Ip3PJPKJ&QZYgs|`v*B=z7VU>)QXj1y=5n`=u9IvZIPN&%%{eEmm&%%=U^q3qKX^NJc"
    "O{7O?pi_$7KZl&XzCvL%PLSs$Df3+Xqq)j=2j&3kP1BNS8LW&ktZI^B^^QK7$)5M4&x_-S7h2d!sJ408jV4^#wiZ^W#eAH=Ch3RKYLyzQbEag{"
    "M$}Nq19L}N<ogpfu0EN0J^{d_2#T7nzOP=r8VJ5<AJ-=E253&^`BdBr)5?vc9F6n=L*6Zv5}>lCs2Jht8RX_4G9QP7AMoBP#C~57NpXlY<?eeR"
    "y0fzrw>%QJYLO<$paQiVA%JH(T$#H$A&FGO1m^>z+1aLxY-Nveyed*!M<2B*8=T@@i#a)W;imG1m|-u+gNsSb{3TYf+s~dYGCZVEh*?gx)N>m{"
    ")_a)D!2QBv4$$q)Rsz12v{eyFw(H(Fw1I6n2kpEer)k6@+3}>Yrr9hxhdcC@8XPu~CJNttTv?Vyv>HWyZH=#3=TKaybJ~w+K{({W!NtUmQX(%r"
    "7&*^Ha=;hbZ5tIEOkx1cpMCcjMXA&QNmu>RQEFP2!_Lk$g0RxzS7Rd}JnxcABme@tSZlRDN9C|Z3p5&SE!b#lVPjK9UnMNo!T2*Qp)H4y46jbs"
    "3y6upkc}c#G{bZtvDtB%UhMWv@OpQ7IfRluPlLDuw!TZKYt?&b6@F8OjEmt<nAsC@U^JslQl)~^kpx9XU^S_sortz$6VF6O<~7a2=B9{eK3M&s"
    "`Qr7PW+mjJjq!2>8?WB#Q$vxuu|90AQGV(2l&zLfta3bax^`Nbc9(=%C4g^x+=yTU05jUMpG7o5$M(Z9eayr)g)@PnF7~JgQb97YFO$?Bft!Jv"
    "d=2LG+-ze=;$>6A$RX?+Vj_)|olFhzN81A6CzR1wEhjTy*rX|MTkBx1y{M<G)3421JHFMvcux$M&nwEC?YVy6FS>Qp23ob5@J#8eez!*+fu(rE"
    "HwM8bHAdcm0(NHb`}_O&bj>yQlz*de7nV_))T+^>774Nn5+a2*c^df*)IMkTrwXQ*FR_cmL7ybDSUl^PF?V)DLZZdLxAyfLSNX)cuAJHuQDn>A"
    "5-KtQB=HEe`GNAO3*|A0?q}^m?7bjb3#Nl-K_Xf-J3;wj0(DpfF@e%5rq$8{=6!FL%0i=3i{Gz21DFsunV(Ae<U#H<UHpa2=vl9(g7@ntM|YSk"
    "pln7oN>N`IvAqM11+Go*BvEBd@59SYMDwXyNU5SIU{ZkEa1$n(GSQka%xYpr%xlL+MA`XGrz>P&qEx7^6r*fReLip2K8B+^^%=MSd@j?1(T5@#"
    "KB^~<Y^qcQV<LBFBe1j-gvB<O#vZbWF(67G0^DwKPs+5AvJa7wPl*dO=faMOhiBJMmwG`;40d<znZ;WzixXP+gVBH)k(!>y#jLS7ZdSL=Nsf#M"
    "FBUT1l$eZ8XqzuAsS3k&4I8?k7P5go-s}5JU#hyNlYP3@(vsX<K8j0GQRAk{&9y4|nf||Kvv4Qg({$KHQcNSYu+T)c6sg1{U57i&*=#mz64U9p"
    "ch-V%F=nQWlPFyyS%2!On$ThAQ<^U;g)@;R1l5?pwtX)(?LClz^&7PTL7N!UV?MFeYIQwX<#Wm0)NB>in!Ce@i*HobWCX#OBAB}0bRJqI($zo&"
    "o&8$Yyv*iu9YsWQ$c{rDpXgDRr|ow80Pr(T{%pxs|90})P+y)}b?7V1E;cJ9UD7wR4HjDhfP*1G#Q}w&?Zzz=x*~?H1_9sw{eJxU%}ra7tj}m0"
    "pSk7&%}~eO`QDy)#~|pHZM^0K^g<(8ik%%MJe+rFIFtfu%L$zQVYqNZmdU9(hT1egFU*Dtb4k~(1p!`f5X)LP8^xQIuMV70I#|CIg}fCv!KNrn"
    "7w#=YF+F@yGm|{?rfACA;#-7a+Euv0D>JrIv<M)zUMMu$KGi}T1MRv`<>hpKhy6US*BU0oz?V3FVkwz9>T~`LSGRXS_+1dF!S@*ExR#n~HUu(M"
    "u_vML%R#&TnCEK|CBAI1%VK#*rHBd&+|J>bJ00yknk5~D&u8O+CW5FxlOm|L2m`rZ6B2GRYmXz3!Bk>wp$%6~u3^7oDC53pNSP_#?7L+Mpx<MA"
    "J{g(2f3I(yLFLH-pUeDyx_XV+!bH?b9hHhPvtLI<lB->6wZOAu0z~mEADN{xOH(-$wHvE-o8ovb0%jaTv)`$=t@UhLr(xU*S9pHj^td7BsDy;h"
    "ceNQ_W%K2vNkw+q<Gsf=y4&rkS(U|Am=Jg4Y-4-!(lq*XT)g=aYEWiHn&?V7>9B^;rb#REj_$|rx)@BFHopu?51p}HvjN9u%-!IK^#5hhYwsmw"
    "q!M2kxk9<X2YtEHBgO2F#JL6aMq`^u2qgD^&-04vz?o>Lt+ER?u4eiqY9lv6nVwp?u6zVFkqu|)G90Qj4M3u+w=X8t5L?Xb9;CHuGei%dzJ196"
    "6ZK=JUD?q44h`QL*TUPmMozGrT_&wHZ@bNg2~4y0dJy#jhaC%lZU&8DO=~;JF?fgtRj}oD4K89~stT^7N<4fxnWi1LiikGAxe#I&sG8^~U+C1)"
    "`Kl19_!H*mkPweNV)gCu<8|%z-&j22)6%Gw_V-8Qh)Rn_+M(6m&!N2>6f=eb+MwiSW}=w8))t?>`_5xym=Zp0xAn}8#_{7RzayLY|F~0b^bNh7"
    "H8a>;m|HM^jZ=PuEfdT2zH!q@#@gD-ic*Kx4O-5QIZ6qVy2w>*Mj=`OPo66WP1BLyG;^tl>ks+FTC=q#nh4rKuyOp<-yTp`AqyS;F^kj02edA~"
    "5yA<4XiFPdZE0ljyxt`%%S;6gjm{dH58ZS<91X`-heL5IZ#<h4Q>k|VjvgJ0WN)uMLHBuHKmGCfCW1>2W0C-Bwc6&ZF>;Gi&)uYQ*9HcQ0HcHR"
    "^9M>-p94*7B9W0AE(9VfTQ5oy;ODtH2)C9#ST?E{o))h7>Dr<KnEZANV-tmgqv5@}v-Mq<N~>wR08-)K9SdiS^2D0S4zd_vA`qBP7L8r{rDbPR"
    "kvi#TRv2NN?KOev+A@)?Jrk`;jkGTM)-?w;11?jcUz_dlts0_Hw`rROEUi^|vYn7<HCk+k)te%z&(#R_#h1G}BnqUlH;qDpox_C2vvCRhvI~*D"
    "N)z!aB}TXVw^FzOh{kg9DbY@rm+OcmPr-=+`vjxNZ4BdAA^>#7iYrOt;C*N!{q>IB6I+u!2FaA*{jssJg%bPj&jF1bu<mE&XO>{R-cak*kTkqe"
    "@m&8a8>co9%9pvkv*Tfwn5Z&QzFf<lBFyDh96CPqb$i0p6pP^yd;6(r3T6dFciuV9#&&ScHeL}|A$iT*kM`Q4{<%G}?t>qOp27Z`^ae|{;gJUL"
    "9L8P~gu`2Zw0eao%Svhkoc+^k75ZeNr;n~9Pni+=Pyr~~le=JclK9b0cJ{_$NMcx1@YmM|o~toLm2?xaxTJ^PFu7}cgAJ3HNO>wcHggYCeezb@"
    "y8RdLL2lNvx`u6mW(!t_&AQ20S;=kida)(u*8LULWPPxx1Ox$Y>0dsF57TVcQ_;;bDu=vzQyE4L6ZGERHWyo5To$cT-MXXMoHH4gL}x*CI<59i"
    "hQ`vt&N7DrW4c1@jFfXZRGnlhh@nS&{rDdwq9m^HQ_RNt1%57sw?|}3<#u>v`aZqtXM^`Pp5N=n{gf(9M7?Q@An{rYGp<9XXYmq$zC#dcKgQC&"
    "%jdf!!YkZz81+Luako=V$nhy&tk-Yhr36Xi8R0X}h~H!j6XX8@+^r^RzKBA~`m)|hyCc)j^w6=2$1FyWS8q#8j=ds`OW;JYv`_fP)jX^dbU{)6"
    ";2_3g?XdH%N(fe{!QjlveVV!iUYct8#$MAP7nk#U?BN*<`O)$T%9h#blFDX;wNR(6_VK&#ytt+i7jAPziGWJ#u*mbF-6msOPD8=g-GHPw^LBv>"
    "O_0^qtM=)3OZK@0HMm280D)+1t_10%#7TwVDe77*O-86Dbir$C&o(-6#yX#a;ugo(+>!BFqS<Z-S<V_shns1cpjBI|VS%id&s2b@4j;~ht*Pmx"
    "HJ6cZ)C@v<NL=m3NFR329VgSadF#8$3_SJJH(41`K;qR`O(T#*9MlC1rWtn=Aye_{mE91I^{TkcL=jk4e5JOKmT4H#y|h;)ji9=lGJYu$Sxf-y"
    "6TH{O=|E@(Nxx>h9j;%e(+#XwbDdfSwYjq#wZ3$T;gy#z#cTd5{qn~60OA6-RUB)`KmDBZ_H`p?kZcbkbyr;!biq=i7U-kn@)n^KXQQe{%2ju5"
    ")tJ680h0p47{*4%I%nbH#lN-LeSOIH_Nlh+mKsQf*@=3ig`^_3DMZ@v<p1<JsUY-&VLDV!O!Uzb{YwaUO?JbDQ2vX!^9MGK(e2Dwb~F9%3kH>W"
    "6+yX~j|mLfacs3VOo)AdYM_ZiE*&g`Y?Hc<25PinO4v&DnVKdOQi{1n#sK||5dSz7-{gnw!t61US50HLq~FCV>D%2swfA{CYu-LN%h#_*gU7{g"
    "5TvdGsUZ2V=@!|MR2hrCA9V0C+M*u7m{#W(F((zG*k4p3E6N9NJ7MWUr)@7z3GAh&%iKN^uy5YTM1`(7RP3Ro9SjB`aGT`I!m{|lhd!i@X~Nld"
    "mc&K<#sd#<JhY6BPw`fGAn>!Bi;L4dkb~V^6B|(zEye>!-Cm(HD-tvFN>vo0wui5O_q*c6i9?`e9@+vMvb_?bW7*nnDlrWn#(0T+JJeEfQU+^n"
    "4jtmJ)>X6Nj@8Q1dgO^6*i#s|qesQBn+~f2l~2%fQsB@D)7LfwEs0GsNPV9$4GCdVqU;cWO*`O`KB2mJn1(Ry@Pa&!m8}3&H7aZ;S7B14R@3jg"
    "z8K#YOvtTlqcpwnDdi+{YFDIHW354#S)8Y{y<FK9;5q=h*XHNDRIUt`v{w7sZos+np0M^%F!~C^09rmXi;4ioo8*J4>6!!}%`zwNCby^+3OBF{"
    "d!nz+h)lI~PMErAs#ma9n&J)*s##VPcSRa+9(b70l-_q4nz7cq?bSmQ5*-|o1NwPLr0^eq#%VvGH1*X&1s!h^8>LD74pfPhv0f-kA2?8IUV8z<"
    "P`V_-mXOouv-)&Nz%Uonkfn4$i{R;virz3jsBthRC72f|&>Um3xhr68sd|c4n%494=j8<B3YJ67X(cm9(cv7Xo>_3^xAcc2fvDFTw$NgN=LpYS"
    "c!XYj5gE3kU?qB>BSYX2K%|Pa65tEcaKbn9bxJ%-eHlmMR&M2Rbcoc_gOAk2Xf)e$zB_($k)SF~?1)>5qn6P<Kt$vwQ7a1@py7^+-ELw)c%p4+"
    "hl~T7rs;-D35e}iC<=5HE6lC<U4&&6wDsF>kCty7XXvJAfs*A=U__*e&rB8vW)<Q?pZD#wB<vQ+qgcxv6!W!~NC=)gXLNoU9pFPVORJ|Y@W!2+"
    "OK_ey#6Hdj2iaND)HqxYs;oQ^U`Hd9oG-+5qFKAkh8Dp^*XF~)AepW0=`e}HPoZ?a54p6eUqV$8<0RCYp#?Lcs?&*eSXfv>s-MXaJ+xXdMTTYw"
    "vuLE5s_?b#V)<!%!mN+Po6N(PA9^pf{>8WX%wbAhOYa&NHM{PM{N;aefryS4i7WYNG$8*DN#e|;xM;^d)vGG)=WLThFBipHxv-Rp^K`!PXA}f&"
    "wPITu9mF*`F^dJjkt5JqgDHK{Mye(nP?Y}TmQg#Q*ZxVbH}(-2(OAm>&@1^oq7Yt`XE<rMIDxHL#5_jAl6Gd=p-QaQ&3xaiAs^MW<NKT?(+{S$"
    "n~}61^0?hZ%yR-W#VmB<nJH7171889ABHo6L>+<%il9K)-)RUS-xMcAM=>s^E8-hZiVA(x<>h5rW&L(XB+Aqm{J1YEWeEvfuilv%!#{r;d{BH^"
    "bf%?~6zw`EeX6E5S`~GV+Z>t>wst7vab-<r;tW|UF4s=#GgB?=g@q9PAG!^<CJ$88kvr2)a_o!9C@xMrc}zvGvWe-qtU0|k_>Q(&x9uwAd66U="
    "0oXFk&MAGW&KW~A&?*^ms&wg`T&2S4iEw57Bv=(Q29UAIqSTTriw}}yb!tDbYG3&EyWaMAU?!mXoxEz*GRJRWI`6z)1RQxS4|P-O{RXT1)I>y("
    "FZ#E8MTKNkzkZ3h+NraHh--QnJ=ir<n+IRzo7WP;8H#Z})pweJ^O3`gJX`F&8y*FifSkCa`5!mvfo+Rn(a5s4$pQ`?cSLyCzPk?eb8U5v;Bax8"
    "X{ge`L}IZUNF;vj*>w3XR2^5ZPQ*m$AhXbvgvdRl|6R0vtl^RkWo6|`wYKJ`#UvhV`b2*fQ=^YQN`aAellkcD(Tylp(jXC>%U~@1F!(UlATleI"
    "B-NelaE?sI00$~`tvSvr%akgD;t;4fP2*550h*XywlF|h3KUTc!(&fr=8P62RVp8Xlkam29ytx$mj9~=8+}zI2a+aQVx%ZmGe^{hHEsJ-{T8iU"
    "&Z4;t6^UU31!L>be(G|9r<RF&C1jy}6;%a0t|u6SD}^je?OgI#yZI6h>a==FTXcc-<&;HQb~=lzu{TonFBycN0#STXWl|KyVLFHyu9X~YcN~W&"
    "pNs|Y(B63d99gqST#|Z^dt?=35IZO)PBui{MWzG}u6gNIn&b+IF-+6ZWwcSFs}z=Q0^GWrjalQQic;gaI3ScgSvKDBccVe}`#S+zX<vmz=eE>)"
    "pDQG-iAMXmeJoi5u1pF!ffX`dEq!zK5PY)b5L;O~(eIa*uQn|sfhDL(bWlqN@qm;RMX1##X4)Tux~&J7Gq$|ys`<z(`a!l5<0kCwF>x7L!x&G="
    "XO%(+{-_J@DF?3|I4g#ZS+G3xTfG_2Id~iaOhVMtcnXxY<m$B<JhpAoY_6|QfGNCj(y2WA;K~)Y?~#3PQ1Vi7Y^t%3WKvQ~Xf2Tf>J?!L$+3DX"
    "Y$O;NflBRrfNP`}rJR<8S4JWq`f(y;W(orT?uM4L`&QP@V|-p)zH=+JqM-)pt?YA!{67h7MAVR&yj<Fb-^Xr&31We+sbNH@%zqrB7=-z`B5sN;"
    "rT)TCG>3>@x>}j~c72eC5CnI*#Wj5#vdU5^Qc5ji9~66|im@GTV8)J(@W4<#rJv<SD_q91^pV@?hIzeeDCSmEDmjS)NK<s!YozE>k>x@iJsP1R"
    "3P?SBg2V6X9j`#LIy|<pa?2og;>`wqyRx*TGyf7w;qC2(%0A9Hz>uq;R+-+tX0yN6CahspZZyIh4~HxAydJbR2eOPQ#H8JSh;u?6kaKqEc51B5"
    "^qDXb7zYPI$0A{E^Lj#?S`b&8e9rw~a*eBnR;%9Bhs`>7XEX9pnn6xHXdJ&M#hdomG7FrhkmTm?hBcvVz=7$3z?!1;8*MH`s_f`9)mU=^9w)el"
    "+n|2BCb;xwcMm5d-!bYoADMc+S`CXlJ-`98j#@JEgR06#)<PKAD0EpyVySf4kNu)7i_ENSVfzx)I9HlO9;L;_22lFym^f6ADBx-sZ*R|5_h?F|"
    "%i9(0X>}F}?Xt2ohO(NLSghDo(pQIk;ONl|j@HG}irA}h?0Gb@7*Rkz3gUV@eUTrnQRWVA7i=NrFg)$xW^brSQl-n$=(9`)1&?y7HxHphX3b)y"
    "(u}4gJ6$_Y0i2s0Tde@Uzeg(n#!aTbuot_OIm41o=i%UBjMtP>pc=aZeeRhK6_7+D(Som)VY3oI(8_{27Sd<vOf+YY9|ql>c2wl{CQUY{VQFkT"
    "V*zk*WW>jzr0mXzZrMyjrqYpO6+%pO$ATm&O%EWGlu~60K}cHK8Vn0i;C}T755IO0QB%KEp<R-~{K5h{fgmb&74>mZP&F*Khv<$qi?Jw5=WRO#"
    "XmRj7Ubt{!!(6y8BMeSzo=Jw7uNpZUD`p_2HC!h#EjL0(6KsC43Pl};av1ja83V?hd~uE~n5xyDy|rA`hc`AH)rs3`^`o9>-UPVNcH6ufF{|F{"
    "XIU^2d^lwrpvBo>>Mm`FLx);7W=yVsO5SC1R}`joVi==ZUiRi(Gv3g(B{3RLi@SQ*MC(PpM-Pl;X+gQt44!J<FSSyp>=sr}i^=v0);I|~3NnZK"
    "X$7V@;4_}LY%D*Fg_{TjU4$D3xDI85ftZNy#F;a3@liW#Qn-5AN|NfTXt&?E8V!A)>Tp9_I2V-?spvT6MS;oG=7cqO>4spQw666qGM8Q!s+@!@"
    "O_sJb8jU&kmR7WsK~?CW%uMc%=Dd6DPL&!ml_=&Qnv<h6l~!o8bc1zFtC>I~=!1YQeHscu8<d<A4^qYm?Y+sVTt0L+@%JtJoNtbwm;wgq6SO8t"
    "EpNtv;@~uChq-%`(XM0Xk=X0EiiXj_VOk5LUWckTP0=|@=A*)fnuBr`*<ipWL)5CEZXAcHKZp`jF_ot%Y~pk@a@l<ZDiZ|&Yz@3`LOb^WEYzxJ"
    "xZNAu8P>PEoO{<s5qnN4aw-|4D6)ysRtp)2LF4=ST)h4i9hn9OQz11A)tn`1UEDI{og({PI*!`eQD_?0)>6#oCL)N>w>jpbV!&>zVce2hZQ71>"
    "RDDDJRQr@Fu@XmAn~z4wFgUp3QaRQ0(`PgjOMuv^>o!6i=M!_^aEL_h&2gnKT0_i1!c{5b)%voU$i3u2MM8}XGbzqOk}BuH#~prZ*`g1XD)roR"
    "w8v9}aF{pF&GKnMsJSRYts<;>-1{(yl6JJZ8!`5RdZk6)^k_RV)vL(kkh0P9<DW(teYd(Tlj_tP41HVeVCPJTVqI1Up+v-u?g}okazUXy8PoD^"
    "?eF_Yb;^zGZ{BP$waB;o<Y~Y_3?%i$Y{;Oe9M&0189@68Eu_>{Jf+5Kw1pU3TRRmcz&(solTE|FGNOD4Xd=jg2JyDHWv6K&-!S3JzSCeM8?y39"
    "^+aX@rk|lc9@qZB8Q7D0-iVSn^D!r1n&O&DrF=yd0Ua70?L@-DdYC*o;ASm-M5t+@J_zvC;~>^APJAX;kv;$y?tCj_c1PW8*)mR@XSjyhfmt`P"
    "3A<t!svPz+FO&wq9-M)W2!Zc8*#%u%x-x_sHk)>)Ji<RU!%J)0pvnSm@9no~k2Yk$yA?b&`)O`WTZrpQ+;K{r6{obE{8##s?~0?coS-94%m)ov"
    "%x_t!T7-7(cR|%TD)y;=^(`+U$3`BT3HbtU2<=gBMQpwL-!oJPuBfRPJ0X%cN86gO{}UQUAf9hxn$Rb7o~0(s61!U8C}w-6TP-#}25Ky3`=#3Q"
    "P!d(H8`#UjgZZzC{uWpc6Dl$K?KanUGN`*m&Vb(^KOlVbxjCMUzpP74t%nUp)zCOLB^VaR)us`zdlh9t*3=<kTU)xTY!TxPreKJy;H=rH=S&oT"
    "7w2}t`ic7AdoUfDgDC|gfd~(VMLw@f%=rLkP{$#UYM(nG(}zuhO^Tq2h5qG_&TUr@{Lf1hiTR+*L>x1Qd{4~y7({M~v&c#MWhB0!*WbtHe%Qt_"
    "x40sM|Je*OiDS#Jwb&<@GKZkIIfxq%aC;0I$GG%JU}~N;V?0BsbXp{d3mbv{Ix<vOI%>^$h~uvj5Ed-ah<@Pbv92S?s=#Q5=HpJ$&Y9Hen4~sx"
    "h2E!YxI{hE#u7%Ruf^sGR4}B))a`~dCw~uH6Xj*`S@P9ejA@bR?8=b|I(~wSQ|eZ|m5DQ`z{Dr<(KFXI*j7xcZId;&`s=uWZ!BCrQ-0q{5#~?N"
    "&9POXm42>Dc8HJO9jdXt{Oej#m19s;+Tba-3M}fN!z6j(hXhQvnaf^>Y9u8Sql>Tl9iU(QH9R=#!ee|G7ssz^x$%NK9f5#dxu;Q{<c225Oq`FD"
    "g=EGSC!UE9kg4^63wi|IMT(JUp$Si@5)*7e$A2Uqp+14s;qU@HVML*Ww7~Ol2HQ$vP1oCRirxho?7HhF3Y*h(kPt&g2{Ni0*7`5RdrM)le{gTu"
    "u$Aue28c?lT=T*QrEy8EDlf#SekJUiZ8qb7a!!sxQ-Z@!md4xq)qx4A=&P*gDL%Ak1Vea&x>Ex`o(%-5U?ZeXOaje{l$S`TG51~Iz6ku`_xkUm"
    "Oz!m*Pm?cg^d~%8Ayy<P(S{$BtR}XxmC<hhrr;Jb?=-yv!Srm==d=f3;KzUDb!!WZ{%39Z5$lTR2?%I=gb_TBq8_XEei@rOh^zdP{M-Y0akXI+"
    "!h=R^5?}daiv5Q@go_zvVtmv&O2BpH?Q!<)O5>r_m;U>vqHd*Mg#SUD0%ja6St&Ibdk+-DP@-pjlo8yk{<r*$eyi+hX*PSB+K}n{>i70gqpGLY"
    "_j0S%ll$~uL@)KialI^K#K0=94L0HmNB*Gxt#7d!%9&4%_lW)1#tRK@KRPU><y{cSMp?g8WDl_TR@9?&Y(>U;7>t@Pk?7Kz4LQ~8fz~R_ka{8S"
    "Ii@(~x_lRzEjdhpXnxIO0daI@$!pXnt@NQ3piB^b^5-!WN6RUAMPR=_?zBQ{s_l%LjFX-cBT_){y@9BkMzqQz158m^$FYZyPQnNOI%YpNu>=J}"
    "Z|2baSAW#k{FxPhOaFcEyJ6qAqQf!^<;@0`18{`ISjp@e>r8K<rPbvDKQ)DU+WIL9G`ZBD32rwdIFXW%16Ud8xrO)th<&GjFYDiQb5s1vN9MX`"
    "Eh+~m_^bT1CK_ua5>IJu3V$h0a1S-r*B5)(k*Fu01KG!br|=Ae^0sx*p6!3LBp#j9*ZNJCjWii#lxjsw6?NSC5zYaSu`v{H1K%sA$2#VvS8La="
    "{qW(#VqR-(__BwDTJU_n!?S$khThpX=TZ1IDP~GHZR!c@*h-qa^cdIl(*7xagQUP%E0HVr!Xt1umL}j+m#e^BGJvhp{uCdch%v|D6juVOq>VHl"
    "V*6=mVy{~c3t4^o`Vh)eJ3LC8fbU|6r*}or+aB5d{YyfSJ?csAkaR}z1A2ta1t!g^6yeGsQb+&pNNTd^#I?n(_r!hBxABNwT8M&~wWNcC-NtGJ"
    "!q(hqm6-!fqQIO5Dh+B?lHwz6z}wIp1W{TKhh1LqDeMJOFnfUmp?q}eIuHAGNQ$wrCqscz3|h^v!p5E!O0Szxh!iduVJ;+}Hct)@9F~IUWMO3i"
    "uh2;Kp1Dpttar~ZQsYp;VFP{L|BT|nO6{Qn)pwT4tNM%%=w7{EQO>aNhaj5RH@XEk`W0b7W~;Q!9Fl}<`0t;aXg3sLSP4njHjMA8vKf(`gyqkX"
    "IYCwBPiSoe|9tIp7!Ffj>ul2KurC>07rkPbcZn~gK%Y;c#871~Bu(MdyZuqSL4b<Pf*4=<IsN*I);T?6^qT;DDtg{D!WG$;Yhx7XR0mX;1>Z5|"
    "4R#Px6vlrhu{uTOrWFWox^LIj@{DPU6jha$cHbdMeonj8`QXq(USZ=_kmQylZNteL`G*ckuuD|}K+VXF<ECUa|HrsUAU0{f-m6jkZlm)E{C1GC"
    "qbY|cKO>g!4Wjt{utTo(tiNx|v$R0@1^n*?%Astv&56}2>ZsCN?K8rn|Jq)r(YfovR3J7?M1(_9Z4^;aTRmsXnr2GH1n!u>{WVckQ#e864t9D_"
    "fb^Ix$D=50<P@B2H)`(pwBu6<+rC;n37D?S|Cb~KTbeK6F<hG-s=#AD5n_U<&*0_0J<Dw5IizdU#6cwgfm-3=&9LXM-Lre*x=jnIL!ULA#NQOx"
    "{ZySXy<bP<HR~fimS;!e+t!jr|7^q|AyTjfaC{BK|Ff#-^p*0vChvxhd&x^Rf=r2zwc#nEl9L{#=j%3o;!Y6+V#A!<fC<!)$NmY=3igL6ajN6?"
    "n^M{~Q+xQ<egG2$p~aihTJIJ8_rrAYzIZy=A<yzmamu80E~X$+OpY~G#+3-%UVGzubLWliM)QCC->;pSwPyJZ2Ym;1p2G=HN&cBu%i`m%QVLvt"
    "tB<k?K_kByM%BS{6e@_KfHp6@SBm$U?HII1Nkwf(xIUmB$SW&!`1sLs#~DCc-v9I-yu|?ZoVnU-y#7M`Ylk|)OUwf7&mt>&-5ny{V1I9xY&Xny"
    "dRKEK8kKSo+R)mnG^sZIzo*0VCmlr4g?Rexoh%y~H#I7GP_sOa_c(Z>Pao#?(4L3QCu)UjNc%|$`diS?yMnP@`O7Tl@*n*F>&PTYvuf~myCnUU"
    "NyLZ(^Fpi2=r@}4FI#WHX)(*o0-WhItFcaRf0VzdWD#*Ij8zzb)Ia~&&{MYOM%*&VKI8S$A;W#SP=*rh#>gd7VQY!9T!jsu4y_OEjG}s!<A_ro"
    "G75{jmL6ftR1#*>!tZ0@>u*{hIy~lr0ske4zyWmzp`NVY5GstKI<Ht-rg32Go*_02&H_P6W+#z}@$b2@7K#Loj0M9|V)QiLMmuD?w6GSc-p{|P"
    "#2tM-t_vPTLhNSZXKs{KrMrQb-sO<AzwPc!SUs>)iZ?L2sn^almp7cpwr2|UsD~xm_tI!(Qj7zHk-%JEn%)gc90OC%2IBp~8xIz-i!!IxFbl^~"
    "w%gX@q}Bz!pL%S9RtqG_N<h{9cF!;ul72*g>wBGWWw_1{wNE`F(toiA(Y>h>T*%!H!&mUllfiwyz_tpldztv{7St9#fg`)aFZ2Cn=)d0QoLhL2"
    "_S(MRaKA2&(C=U8rokA%|Hs?3cv{29BA8fL8buM%M^c#H&hq50$L*s+kTXQiNSx>QIf(j-fj(0RV&y<6fSiDqSfocFbm-TjdIl7Fm<N&QfTh<O"
    "iAaxqCaT6}+J5mZo_6!CV-7=9!dAdlBgME<&A^cYY1F#{5c#yngcN-#3E5$Bwi$IRb|H<TH^(EUxQD92d}xTfDin|v0}rBzuL8?6ucp)MOh6aI"
    "MNsj2So!!81X7b4OIjXz{oh|T_j$I%9hbBKXfQW4zOk$gb!E`%-tfMLrUmW{OVDX-ZK|qN<zd@_5GI;WhrgELuqqe|-X=4nuj==E_ba%7F_VwO"
    "{^e5jw4K!(_ewd}JBr>hs3A)h>Va8WZD3%>&)FRg)R$b*NKeJR97?6OIR%91Q~imue5BaaSH}J$>Ye&Z-_(~KmtR)!z?S$*^HfhC|Iya~p24G`"
    "1zNx7c@hipu!%y65HFRB{eyv#A?`|rCoz0uvhkb>ocGC#DkiVBx?cGzhAJM+p$dGPxH869yL+E;pzNBe4&60hk>J|J(V3T(L+4qbY;P!^aa|M<"
    "mu1v@ZZpq#<5C1Rc!oYD=2q3)$ieHYePw%22{jfEX&unFC-F3u6}`8T&~^P`X=o>+n$k^v@d_q&)La${SUBi7+Av4NsqVjZ2W+cD#%>8FaO}^F"
    "p-6J3irZiM(L1=wt(OU=VIZb+_t#ARbpr!7-@^V81(e3&Jp-XTxyw0F`u+ThGp61S?w~uTwLr+-Ib&if??mG9;EJE2&sH;=U&h=gtpg#y0c<iz"
    "?^W6>f-%LE({nOZS1s?B3BS+vSN@Ig-2{)2?{G4{H**IB<ie$wR1iTirT3bTNVXqTRd#onv_#zH*I7m0mdj*VTSiTRIq!q#(U##akqm{hMVHsR"
    "_-w4jcBP#u8EiL03>4tAbMQvEg+qaup!_`%V^Tx=D~5(R|7rxH!h!F8-id`VbAFYT@J)xwRF+lcrmAQ*a8s%bA^qNdkd%W$1{5H18Mg9tV~AA6"
    "r5v(%!<9`0XIu5Ey!2Z@fyWn02v&5ZjOhBw^uXz~UbTTE6!F--J;dkwQCF_mp@iEgt}d}S-I8OzLG^LmMRjfRh{Xa*MNqyNc+Y}GugJ6b_ikj^"
    ">9;@Oa5WHV^x;o;<vB7t|Ly;o!Ux~k1M!o;kT-ruefaf$7HEVpL&PIHft<W@j5gOM>8Jmnv^R~i?7Ggw&K=%Zb5~c-jczm=Gl+o%I6$04QUpg)"
    "f<!@-C^J%&$W#(hvK%kjvRuo5{UiUfR+fJyf0AE`?bs`k*RobDFAYw_$)rd@BtQV&7`waXs`uU<&e=J8?=#+eUsWS{lp0m9-n;kQGwk8pdw;uU"
    "x!{5uD-{`|@SMSbVDOyJy@|4w-Nz^XhMP_7<0%0jrlnRQAXFD?=LJAWCu4s8EyHJMiVw8Fs3FLp4YU??2|8O8W~>3_G0iDDQXdsl^|M~P7e$vo"
    "@s8%Fz(m#^vmZ1z6@TththwXE4V?@#umBFf@gs+}y~4+j)prez(u}ghoQVlG0>%S<jW4(}F3C6{O0K;}Kceq&O5J14j$IH>{S5pQa68B@nl#x{"
    "vOVcBu>zP_q#ew<`TNYrn7tVkgu-7|;ulMDeBqxet<c|6OOnw?xFf|GrQQed9-Gv3B&rD&P?;RfOmWyiUB+Xs!h^Z*w~%RAtp7b=>qK!@7&J&{"
    "f@!Rs$06?T)~sJPRUD;5`s=2AwR5Nfek_xU->IjykhtQqc;dZ5-zlWiD2)}TIEOgLhnL1g0gJyIeDXsN&cHM>;+k(0xdfBCs^Dz_Q-4oasB>>H"
    "!X0@Oj;l~H3gA?Q%mZS9+RL+Lk=x1^Jm)G-aC8nc+P9B%9aA%;^L1J~HF$VW!-ju~5ml5+()BjD#~F+$Z>1b_o>pTvU9QIqihNkT)4rxhSq3F1"
    "4$Q?5e}?5w-|lMthX-o;)Fq@4S~rH8XEZ5HLKpZVt1J|(eDK#Pa}cJVq~CuVewA+cY3CpqD^)%Our1==^e^I!vh7JGRIs_<8*EG|?tlu#*%U_`"
    "RC3q9`^!Hy+cQFM*1&!y27dcwamU6ol@0iaqW~*}7EeptOMO30$YTX%9!qOEZ;D-`&sFn#FSX30P%`TidBy}BmLZZ&UN)ct_(QgfHYuy{4azQ5"
    "b@c)2a6E%T&rVTK6TPkv>cg=o)VaN{8<YNEwNz*OXqcRZ&y@FQCkCJWXT>{M-SFxKr7E#@`nUQ(V3=CMY?SA>C`FMWWO<0KW@}?cV*1DRTKtOQ"
    "l4huhrtw}#QMRbwg0U6M0vvSb05=YyYf|N9#~00~_F^q=oKY1xNV1WaW!m7082RHqh7h^l^gz8T^cJx-bfCId_>)gbZzwAp7-9;1$N8dQW?_{5"
    "W+ggc{|;k?FXImnS)V=Hsbu<YvUrgnz<=%ouMk?>vC%KJ0G~M=h$b1QTLv6Z@Wn{ySE6ZUM>c-I_NC9>hvM=JjQSFQ(pTsH@V-meKSui+tX;qz"
    ">?LawFcSgJkCqhNG=Pth7mB)9)YJ@6fBIuQg30ItHy20QbqXOCOku(-r>_EuXUINf!*=XQ++y_tU!u?>7ttF)z95XK)Y4-0z|nzPa{GcoS4v)z"
    "A@a}DgyEc*eZAb&K#C7>=DHN=eZ*AxCTE<2<=(1oqM?EIUA7NLe=*T`UBIhXX~`dcuXR>yObY>cK--4WYkKw@U3^>n+Ukru7kg~w8axuewM_?j"
    "dWzoY2b#LJ8^jc?QC}2S-6YRf!WtAH!n}|Mf7p8!Y%6ZNA>@Ic+uJS{tw`5=6kOSg!jLWy?nG~>{(mOaKx|Mn7ktMbUX?W!O6ZE*bWp;FXYt9l"
    "{l5Q=&jF_gDux9(ap68Rcu|~`j5dE2ZFZa<$(}EKL;OcVx1BRro3*l1LwZ>fC*DVpcX=2z)-@G~ss#lx?siB@=qr)D+F!w69}L4yzb}JwHlHDj"
    "0S^!pM<lQoq$7Jl_e`98pbDaR!=e2T_}>A$j1P;$Ud^!!RPbj6l&X5amcsCU%4WEiueT&d0v^zd4e2w~bL1C9ghhd?{Lz{URfe*;ieI~mEB$rs"
    "Y-BqEL;X;f&*7bCgG8YO>FeG0hPp;Bw%+!P?Vm^Kf`<A++)jvm@D<}g01lp=b{W|hl#J4KbDN%XdeewKV=6@~HuTz!q95Q~KVw0~E|nr=JctYs"
    "r9k~q^)=KOmFV!wLQ`6uh?pr6(Oq@C0vZ2Y45%No5aG?|el##jO~KVAp-dtB``kAV%(E{V;}%ET`!;k8B($Ph@l^+$z#bYPzh{I4H*or*(DsV>"
    "lIgVbF^Eyw(#(=Q(9rBd71$E^<L3j~TFzLGeBhA3QU7ULM^S0K%@cq7SI>**p3!si8GEBbY(jP5z7G%@0q-$-u(Y6TZ4)-_*Q+>DZszp+EzZy="
    ";xad-d?Z}49IWe`@MPM^vTxUeo7u17V|pcjuc+YTVzX42kdH!E5aO871O)vrQiT3t9Fe!!%4WIguOZpekV@{?Y7@fnMjD_SQCy_6m9Wd$ZBW5<"
    "Q6;F~Q1A;f_EC>2xAlUcl>O)Z(ej6Zi>fu1s-0{jyCS182FE2-T_K^D=bhX+ECkQZIlFMIIGJDG9U2Z@pIMHpK3sg!E|aRFb&#S}S;&Rq3KOSh"
    "9zB*YD#93;)_;$1TCJX`iN6uGB*>dv(chUeU@2>tzI`QJ460#;DE+n$9Ow}H-Z7sTJJIWR_&Uc!K0}V?q+|A^i^;m(v0sFRerChrTVII)7rFyh"
    "oxvsP%^P!0%9%5Z0=!P-!X;irwS*Q~c0k3o+9*(8a+$h#ocerUQm_<Lr#spxa6;|Rc8T#4McLnn6=lHy)shx1WyT#rKX`Pnf(1Z+EHJV_s_}pG"
    "T|Sz9Mcvua`8lIJWrF_UOEpyifKf<#JsuY^kp|j257?Y`J2NAR$*{`7>|m>1(BTD#9HUXY8H*i=5(eFC6K(VZ04g2+Il{FGo*8zXe-Q??A{o}$"
    "LN!a8Iu4^ZL?OCFRc*0RElgjapxQqa>g&ox`JF)iHOEu(6X2Q^-t<tv*Jm_wAkEq%)(=5@a=06a^gt-ft9<=SPrwJzApGp>w1e5wG$1-BLhPXX"
    "ZT9PmD#HhP+0ys;6fR&lLc-dnNvt&KITS;}d!Dr@(oFfv2IUg@F!#wR2EgQI+|#(eKY*LYLuF_2b&|t$*)4Yn3u4zYbt-Lf$&^B(`oqG9^%f;;"
    "<LUa~ioOe-V9b>;d6{8Q<jy_Q=UE$Weh%Nf2yk$FPq?xxC9X^HS%9l9(ao{C{T+Yk4nnVDCVbtEvW~a4jLwT(T`?sdX03mf!4P@NxH6l5Ijp$p"
    "VX`YkaS@>G?U;*N*<hKIZDojVPQ%na4-MA(Y(3A|@pIq<@XA*40ONztbwC@?EmwTQ`X~&cx>xVmSHLP7*6~-efpX1J(QT!vn&USxMF!R)k|;V#"
    "V*_peUT`Cbz@dNqn$6Vkq3zNTafDkTHWnhth-@yWL1L>d_9eI~F_```dNM5YlaBv5O7Zg0aoZ}?9_^Qv>YhS4s6b-n_&1<D&NPA8B2@Ei8E{5w"
    "qqFuDDzHF*t&iwGz+~h5g!sNb2zP!?*%a|6P1@0%j4U_7vbIu}Od9!YO?il>r+FzXlLUan2|z6(r@Hz)?YlS0!TYch7bpGt7yDYwy?~8WzKZc`"
    "?N$$Kc6lxB5<eKk?a&UPQ>EA(!AqFGALc4p!`w~ehQSrBWiGA3_vDC<)RBWq&>5*&8qprO-1IXB__>?gWD%P@k*W+$_S3$?oM!E!TedH82u`ai"
    "W!(_i#IvHMDV9y@DLH+}e$e%h4!(+ZM}x6EiQT_W6<zrit~%53rj4jRuGz=ph6qN5?}#TqB0PNuG^4R~5U7aqmct|KF6$B+WHh4L=PT77B`C(}"
    "E9D@I5NVzyn@@L~n7V`WnJQA1r*Vk#i6X)Zd_CrZs{06wn{tbqf}QfIP$X5h&`Lnp5${e8RZn|W(;cYhFMlKmzIRE6%I9X3b#TM75h<n0KJ&*v"
    "0`*h@N*l?N`Pl%x+T&S%`He<SEq?@D_(?#V2n2Ds2#lz3hjXu~awvikxxsauZdPgKFSpVB9De+rphR4S=JDt8tyMb0_YmC8hM(d#TQ+{?F3PE9"
    "@hmr$9Gd|Lo`%JJzP41{imXM<NiO4ar@#9}<+QaFt~$qT<;uYNGFDcv1j+rTRFW>Z8ES<9$dS&~q)GT9-4HX|!|qfED$*!jL_R?zqxF%>9#Xft"
    ">F9n|Y|5Ob@t!&P(^lG4%0iSuT1Ti%^-ND@2jcV#Gk1EdP5yQT^DsZ<e9nn~yj!RWBYvM5)N(VbbQXs0ena0GBN^h4q)-htJTM_%{o@5r;aNe`"
    "_m?X8$`a<XV?03BCbY3k%X5Wkle;3aNERYYpzKg&N*{`Z73Wmn`9nP_MyM#F$|ftF8Y!l*?6IUObhEbDhL&Q|j^75y(71)wnQquPc;i#2Z#!wR"
    "@QOk7?6Dp24p#Y+=NN-E`eDJOWtzAM#K~%AM)mW&A0vgot?nf%4=yib+;!C$W)Rrbv5|~VA^Tt0XUm|L4ISrhbny3ot5jVEYY`@Vbj^h9g7akv"
    "2?e04vb<gKg^sumN(OXY5Rv*Bw}71lIBW7ljr80+5Z?pw_fVE>R$uv*O-QxxcKhnlFJIeKu)BMx%IEc`pH-^r&D59vTef63{$}ysFo9on*hr@Y"
    "cTf4vMd!ovd@Tt}^9dj1Of`PCQhY+csr|V6NlCbqG(lQ0S$1Fz&;zXh!(YDYQdYqy{CJE<Jv*7Ii%?Fa`nhk8pZwCIq8L0@#G{k^IDYfP#wL}u"
    "c+5G7(4vZ$v07Yhq<p@50wUNXzHFJkQCAka%e~GMxAw-Kb;R28RM`Z5FiENmn?7S|z&M*;zqdTcz7M#U>BqcsIG_wIv8=SaN&oXD^Hjec*@(8E"
    "yAoda&?++L)Phi@Y9!8wwu<4^tDJDxho3yz_t=V`C(YN1V?XcAnh-%#4}jIx=2SC2o<)R@R6f=3L+-w!XSx^7^J;?uGYh&)kf&SQ&6Bnpv0^l?"
    "{mS#@TAa=Gf0lhdsk!Gc(7oJ=OJ5YbUdtd0o4J6~{y+~LRz+B-Z>OSX6PKIDA@-jzLC`!+v)02g1aumf;*%YdM%LIPwMWC>2+9DGgsA)%ZgVEt"
    "Vo1HCcWbh^;s-QXGJ8;R<CruJb_B3?x+<Q{422ld-5nYdFvKDAJnfloly+=~WN8(GsiFF!-!@(ku<X_*8xu&F@wm~D!FD5u4NhEeeTbC))biW<"
    "Y?-Sr;cN|mm>FZuR(~iy(LZtq>8vBIQ=bS0F8QVonmS{HWD9y{rmJIuJ2C|(AU%ss@I>_p>{SjU9w&=p<uU8Pq5e5{+BRH8f=JMhZ4L+XvtrRC"
    "5^e6=MiEgK(aPw$-B2u@a*^_^UB7;MC2m)XMXRy&?DO;0cEdjYxG;WW(%k|#=?{lNrn7cVEAghj-`lu3vw`Z(X2^u(SHj*4Nm3`3;MRG`E%7jQ"
    "eoMndXLcG&)o<T+0UmzXUaoSdONs=jpSU(6l+u2(`Q}bg-!Sv(`a}(D6Pgw7g~7P@nEu%kW6`dDM@y~UX<|TOaN#{}x3__6>_<dCX9*TdSN^6i"
    "n7VzFE%J;fdTXRBm_0FCs;o2+#KO3<Z|Vhc<re$nagr>I5e}AZMaAJwUX_WI@#Nm5vV6<@<Y<NXFb)?1BNjv3(aH9G=?t)C1N>t~Rl}t<->?ak"
    "G;Hw|cPHZcOq|e8kRCQMva#-s^c#xgV@41~f5gSlR71|0EW|oEL>000cCw9M%o14ATNxWS-zQ8b@H(UAk%xLsjr>d1kh^#J{DZv$@n@6AhSbb^"
    "CK^02t&rU-&F${e%6eZUOLar&I)3TpDiO*VE$jMgYik2fTDYqWM%Fu31*cE%H$3`16#V%DZmE*NR3}$5CtWauXyM<!BX()r2X(v_J)3eP9as87"
    "-#P9ol2Nkh$Rk%TS{!2vV2;GX!Z39TiFyL7GVE1rWHRRP3<i2Q3Adb^Q3P&@k~^{s$PO~(7RrX}U;ih(0;xdm^1SRmga@C<E^PXIf(J6y_a3e4"
    "wZ%vOv7#*;w-z>{-F8z&X;E^kDgD3p-X&wKKQM|h!{;2J^CXge;%hN!zcn)F7Gag3wo*KVW_!>;(2P;fRxgc;?(ri#0%>*ReV4=vEmc{^YS*VS"
    "i1d_r{Gkh|hAEGyU$WF?+EBe@!y$E5;b_!oHMqzv6K>T93p+6xkl^+f25)N9i!NWLEwx8U7~g-x9Iq@%A`0xFk@agr+`#r!dL|&1+WaKqFz9(@"
    "N_5eze1>RF-p4T?>VFd~(fLzi+&5BX76y}9XbkcE)2TS)mo_;^Q?in*i%`p~896(dOo-yq;$&03`&UvdJBL1hR3B)h9pZlT8M4Wz&`XTP$PpMK"
    "`?;0pXy8O1r`xAVvW<s#X3oo$dUe`nQjjEphFl=({J=QLw1_mF!jw`fTJ#~A_5J?Hm{N@0>iebo3=W4G?G#_DR#;=cyRk|GXMxV-C!VPP4tImv"
    "*)b!1%@JFu@Zx|?m^e4umZP>*05xA8=3)`eP1IY7GZ_=tga91I_Q)eXFW+qZE|2+tBRg~l-OOnfd*}MlVPACUVLOLAPy~5j12RdCnkB1`viK7?"
    "+yXgzO^Wjb#38}=qMnige%dj}FE7tb`VjN&k2au>J?>MEwX=LpHn=u(ieKE{HnAYcGA*7`QbkzhUJ2paG=6KBErY0Kg=e=NZ&0)!8_|iMP{E6l"
    "xhqtp{idmP)BBGQ_nF)2%5?h8Gq(__U7?n%vTY$qm;{wz5nu==c`;boL<A)6;qmJwB$`;M<6W__sY$j@jdDvO=Oc5y27s@4s{lGRH0QNNK(fr_"
    "6tZ+`d$#&4;U}pnL;%Cds3#h|P*|QzP%<5fYI<3)QGtVf`4u7dE4K0xJ%X~zvOHfM>C2o-9>z3S?#1Q0vj)PvhtDo%2~YpU&_!NaQ3J0tkFs9!"
    "5|LBDcR^I|h^<s<qrPWICeIj0?rL_A7RR@5W9x>|ATj<I&#auz#JO`s(T)v@Zi!m~7EZIM#s5g}{++$pXSNol-k4!0n4Y!4Mx#bpqfya{w#a_y"
    "Hrg2&jKmT0hGmjcy&Dz?vC0kb{AgK_fz5|9^O%GOpodKeh&FWQG7~nI&{fc$%fdqFf<(MvZtv1}wc)XJDzIeY^4L97fYDoOTgSJvo;uHS)a0vI"
    "R#q0w=K0EANGX7MIa$B)+<Kz>i^gdQTb?qEm!{1E-~zdsL&T_I7xA~xJ1x-<WPO%*0Y22`7VX*SR)<Hy8iH`nu)U}xzc;W{0KzyfTd1|(dc~eT"
    ";c1$5VPP==FAlG+^^Bi+09w%^9C~lu+@`LR&??CEc~YN#)4Ih^^0>x47lXb@)Z*<-?2gOn0`5|O@t1e0_fySyZwviTEJm`N<0|C&+8XZd95MB|"
    "J(RR*+)HXsKgwau+iT*I-q+UFa&oa<>zWvUBnxP9(F@k2nI4+yW9uIBTkMK&>}%`lh(~!e<t1yaenKwrtZD=%?X;qXTdA?aElqlh!V?hW=(fd-"
    "5Bsx59!VD#xAje2n3Z@V9AInG(sxjLQ@M_GrZp>hN4FE2EY+k!2d}t!X4-hdsZ*zTyHZbUbP1N1O&YTnojVweaZ;<?&&nl>zJsMcNQ}mEjbiy|"
    "yUb>xj!Atv*jisdaDA1P3i=GEjJ;T$x9i8RI&8EB+**l5S<-XIhx!v|+3oOn`6ety;&l4=ri`k(>z2kOtf;e#&q+#;d6pDE>s0g_(krLHtvdaN"
    "NVtYIvH<WyJ2I?1<H~@dM#LdC_=I5EM!3IcKCpZ?<&Hyf#xg_^OAuE#mR+uMvz@!_Y=Id3vgY1O(g@p65-_#1QFNvhF)x&&!RL!E)3hUB#&UJ>"
    "B=vf|NMhGYbY?SS0a#u8+y>$?ExMn=FecXR2Q}1U4I0gXF*ZYmZurCK<B?DZpDHz?)nY@30qeep+sET@gzVciL1*&(R?iZ_a^f*MY>G6d(&oTf"
    "7>a;S7!gl%e?W{utK7%LPw69bo3@a$!3yuzn86N`WMRSYkHqKB)kbUdHo`$#Epo;tsQ9w(!|+)OONDj%w43nZx{u41b{mkei)Ca_PlMSu=w8xE"
    "ENxzBl9*L9dfH%ZabM4<wwhKv@pIi@UPf_HRZ;SlQjHnt8#81Q0sFE;o=Yja?wy(CBizdvV&7~S;UqW4(RYsw!QsT5RaZj?0fgB+OwAz`QIVIp"
    "K4iOI?<&>e$wGp<$3(W8RMk4?()eA@k5DRz%nvmgIs#ZZ4W?^u9=3V?Sctb_ONMz6Ehr2*u>^a(!DLsW+AqU;QZIa5A_ECn(}oE~%l-_$sxSD4"
    "R-<L=;5up1DhRTCCVUQd_q3-QA8FF2sT&TzJ+j$kc&QILFWg5eRRTVxI(qd(v%H#670sc5rhGJ^VMbS57YSM{0^E3A%#X7siAavmMispwN&y58"
    "OKGx$z$!j+k<zLXZ`5uDus@?Vrbav&ndlExuP?T@O?eizjN?ePa-N*sL5m&Ahjk-AsbajiVLo$H*?41HyRaTA7f*FdI_78YOLFO(xi;Jsa!X5("
    "(`P6SX#0-!`{BU2;dMJSty=a77`{nG>B@Ck7;)X_)lO&5j?~5$ZlF_x4O_z5F3ameq_mKlPNzZXf!P6w|3Ccj!@<6o0l3Xuhq1cEB!|M1Wnf6{"
    "e^Of&BTcMIN<?*25evwrSkRHK^43!GIfztPMk%!5_2O{YDKWZgt48FT<g7TEEwp2TXlpEx`D8li22+b3q!>o1x&I@F2}4Ov{TEkOz~vsyge$ng"
    "uOj9S+Bx5MTuCMY)sZr@)+@mgks@$we#Gs!el{LrX2V0RLdi=sUE>u|_l=iURovZxQw%vMP*=79+X+XE6RGueRzLt_X=D6Zk&5Lk_A13>B3-W~"
    "-&{Hmg%TZ`;gTUuA5SW4)GmmtV)vl6B#1C>k}ApP^vEReF#KaC<4h=4Hjh2#Fo9YiY@8zgh`O#qZf*o8O*#>RHF|I(+_~wkx1${091r7-*Xid$"
    "Dn`AGf-ge+*`MtR*v6UMDw~zEmG>YRrKSHPY5|!>`}apXbw^g59<6!28(xD?vpY!UGA%I3O#K1r)Z5Ka)s2KJpJ5mnH)b!9=<D}_z=@(XHtXB0"
    "FPu6BkSj>T-myvro_U)3E<W5>lOp)5CMa_L>eb2AF=+wsHGOBl*`~FZTdUZtQHbw4rIR=~XMg~(wczgDx$~VnTJ`xRk~xJU^ph+GNScc1WvvFC"
    "(<1w9kATJyB+H!8I<-#Sb5Ebso7K{?qTdIhqoP<4rV&n(r=$hXJ|;@jkg3=2dzQp`=}oco5+%WzEwQ*Po>s^AG?ylg3ms#oOY@0F`WUQn8iY!d"
    "oUp=S)MYyraZ6S+jFOu$7#B|(I)~2g**&?m$_`nYh<s?!soZVAFzfCmBS6bCblS~Y&SqZX-k6A}CL4(5M-uMk%c8*;c-CcY$Pm+rhc?UA=CB`p"
    "@WCct6nrlw_-MIlwqL{`DvZba&r7ujD`##-Z=2|t2RXtt@igO#6%2;6JFh6?zA~F+FbeJ`>0zb}PxYAaG_|=+ZcK;HTor>lO1tf2$`ez|Je5$t"
    "#aF`G!D$r-*Q;Bo!Db1m64&b8OaBaK<1!|cWj4c&_QpZv=zC0jiAPwI&#YFC?OrZyJ&Ku5+eoV82qX1-l2#~$QsA0i^rUdJ>Ybp*mugG6ygX)C"
    "$CIi^^0Q4-;DI@uJ>!7`31XIXy#)1PK3s~<NlIp->B40p)qG5mtwfE=GJ~mUeY4yPENTKT2v+Kon;#LJiq)(~c?s+&;LX?m#ytNd*YaNkg*yIq"
    "FWUQPt$juh=6%&K;bhhPytQyD+I104ce=7D3)y4?^*>J7`3V1>Q@i&aPRhxeW-m2E&C1}}dj0cUfjY*gJ~iOxr+LaMVictuJBt+|el2OPJo1Q4"
    "XYAFCV61guW({qvAo}x?f_>iryt5vWHZJo#)((ZCR`qH5b9%{!5xOLXmB$N8m1UzmY&x4Ypg;emH*QTE_G8ERTWpTt5F$fyryZvPFI-4pm=}_;"
    ">2=e~bM}nQupKt@z1U045*I|+#fTzq&gEt50Ui$NO@ls~x-;3O$O6zZ=i%tx7W+uy6nD1LW{-DKi|Hc@E-5?DLl<-vo$ZJXRx3l??pReRI&U6)"
    "?lw0~i;=fpbnV>wi#A&fOdRDDUwMMAKyBKu#@e2#1@7X-R~iKEO6;hYwad}^AW$DF=Y9A;?s7?oj6C^x&jY95HAhg2RwDNqYsp)`TAzv}PnMZw"
    "30!qcIKI7{Q!X;z7<LBxL8fG~f}#w<qRKw`FsaSHwAs}lR<tDHOhu;#8J5ifGyJ3_h=ipTu^MLci#0v`+$Apyac7HQ3CmeR6L<A0Nn!LJVPV6a"
    "g^^es8je!7^|KIt@HU5}GIgBm`_Q}yCZboQ<XZ*n!y~=DZ{9g`4hhE$(@!<k`oz(q=RytmvWxIQ!u@>XqsaOnM#@@^ravupJ`=ZYc`q5bEXfgn"
    "1~^fHN*~(X0+@86qAsywqw9d(7F*gsN~-GO<roS<*F4nyN_CyURP=jk$NRU%ojW9!mX<{A#9(slVSZPyY~1y3r=>fqrMuzk+7QyPsbp6k#mZWL"
    "H5K~@&Y^NGGN2iF<2RDLY1>al+P?1IshgNTtB=tPI`v3UaXvL-D&gf9m-<2Tabgf(s7$r03GqK*SWBW=;;Sq)z?%SvyJe@~NO^EnMPIk4e-$1x"
    "iVbbCwG496g<WpF>M-zlN8tx5V?XrsCcxvtS1g%WeD^!zZOm+i=}VzAy}M@*O6`Ok_oht8u^I$8NdfV=E8#XlPLEYsAg*SmJtJ$h=W|FKQ)KPj"
    "f}`O9K<*k~z@9neSdQ6}@hu|K)Esnx$dTeR+X#m{UOs1D`%L;mHdr`4AUn)f?5SN0mu9#e)NJLwR2a72mYD4zuRpL~L^$Kkw_F|rhl)kCL5dQ6"
    "Fe#6h9;)B6FavhZ%(^Qf%MG@qAbZfJbx?k6S%$MNWg8PtTDwNJtVC}-g%{{$Ff8lt-KDzh8(P80k`?XNC;UcF+Zk~_1&mU26n!WG{iOpuBS&g0"
    "08S4oV&dT)`W++<unRPq@^;OFab|Nu54B06%3bBSd7WQgV`gi%0>*m43*_b}&Mwm%cyX1q$y=prv8Zua`F3dy9p8>+I?><BM%IOLi$dsE68vt&"
    "4x1C1u{w@0H@j?x|HG<{VCtPs<}5<=s4iblWQrMF>2b70gp3E<1m}LCzc5Ub06yYur)GDzR@}M$s)7(We>EHXqx#J|-b0*t>(hvts)Kg~%-MD4"
    "B{vbSo_5cYR`SGoh>-%7zYY$mv{9~+Hk9t%!7qob15i-zJSFne&sLd3OEw!Sd_pzOgQNN!k#nDlh3=WDYsX|73v**vu0}Cd71rPTc#OT9O~E8G"
    "v4KUBrhenx&B0!0ie$=+b|;5C<)NPT49Q)RUS!hk8b|_oi}ib5S5JDqx$ZFIQu~g)owjyw-^8l0L&(|Yk|yHRy09G|oWayHxw~niAK`JEv$Ftj"
    "Wu#~F@?{Y;rESV<WfF$N*A^+IcecZ0ljoEeh}CTe(sh(?q&=Nq!#w|yS4j=MkkJuavq5<q+#c~j4pNa_Aj;su($cb630p}>8*W6=-&DXpVnF$f"
    "p1F>aWg$ob5IeYID&Hucgky=}n^fz$%3JNJJy1z97^m1?5VrteT12#Us+?4~5p*xo-)`>hxyhbHg-nYM2u*u3fo6l0AQ+Uz+A<L45VKAA0xk-T"
    "?KYGih6n~$Y%6gaz^J;)^dW}SPLC;V1|h_|bOy34KzMUE-@Nq)gDjz%EG0}8XOiq=md_|PZV=-iF2}dT|EoG9m1N2(rIhNzd*;|6EG_=m*kkN-"
    "1>f`8$CoL<xD>(Y(Ae01BL_FR__(-tO<G$djCLok4FmwpB`tB2*Kc?xMwCF(^+1y#PEHP-s`2Z&?0L-F_pkDwHR)Uy=_z{*5IJ6JX0^fNF))on"
    "O;M?p#jtSI`yhQt(^fQHs76a9ctgBZ@izM&y>$n;eu0Y}=Dk)NdX4Ko<2;GfyD*c<1k~Tmv_ZrQaWJ&!d7^jUg1ULr+t|5qC&|}&o5D%kDMGyC"
    "XQ@<<?=Z<o7-09~3*sS4?YMex&A#)z;n&9>oIXkby6WzM3YvD1p2TZjK0hQIENSqNn#AnZ<+O*Iw{ikjSI?b`Li)57Q>?=>lQOnKxbqd4I%#7p"
    ")2hm^7$Tjsx{ed|m{IT$T1f?%3$(NpYetHFuI(POp0csh1+0O%+D-l18w^b2tpKsfDJTr9U5I9YIPX@bSQ3s;&f%Pl9{Q}buiTkmTeC*_>}@*Y"
    "mRBiF?-GO*%NIB|2)!N(XYSHWltD08DAnqoc*1qJv9C^Tz1^VDiez}cOu#gYfN_q=TT4bv|GPJMl1dB!&3s#(8DD@^^C=<D>=yH2RZfV>d%dVO"
    "Lpc#JgJ$mfYoX86tFRR=3ZU1;c0g^61sQ$HrXW$Zu|d|ig094@ai87Uo|PD)m8H!A&!C%7$OvCm5w&d){5}X1T7WV}6Aw_P`~2p83zse3a}2x;"
    "D3PAP*Sb!P98%tW6a$O4=uax!8Zp{UCM{E+zS%5G=a{kQPo2^q9Iw*t=}HZUVU82qGR!c8eJ5PRzVTGD6R~xVDo5Q#`R|L`E+DNj?4g~JU@=|1"
    "$+Ijs+(<<M1ItKLn0BfzTXdZxab4L+_l&hsynZ|_x>~*HbPiTGCQbDoc<oKDMXA*BGJ{>#Ncd1a@o)+6GYb+;IBNh)q-)De0C%zh<q|=F#hMfi"
    "#6o7+5OaMafN`k?X~q=--GiEjCJ{yf5h-3<3k*YFd68Ksz&>tKXz_;F3+rh-vv1N5xMeff(A$2TA<ub|DzzS%_bzXg9ON`R^pyVdDi)5i^V{zm"
    "yIby;WhVxhaCN^8k4T8Ca*ZQzemv{nT3mHAJ6O{nT}n*2Okh#NVA*=+IiAH&rOC-s{Wv?hKW^fCp-S^8x1#wOQm$EI!^9cZZ0&=zxPekpr@HpB"
    "23N=Enyj*wocaA^(xl546{nFzOEFSk`l3|In(7QS(73FxSA?`t{QB`w*wiK|4<-V#QTII7nJWbIbt5U3>W_{7%0dL&SjLo1s$vSTjtpE|XgU8J"
    "9~__=9C_+nTLvl%E;m|Gd)QQ{*MpM-p=MH)2PWqplbh*qY{frwEl}FXYR()+b)Gh&D1~R}WiAcl^z|1^a&7Jd#&OexTFQ6_`oL)6BbH?^Cm+<i"
    "+D7vBgpAPIkRL3f4Q@p|usx*xt6NCbblVEqwwRgo09-!MY!+I^MWZO+srZI5b^W@Y+pD>Eh1_?J!tlCw=X!bq!Ic@h!I@-9D5&Y~)c$dKxwQ)z"
    "_v@iBGh!smxXf!Z_14E~a|3~69~G`3XqxU%-~<&M!rV@-B%)acMXi|HCm<R7DzHe0Fq20X8xH_w5;hkdcSePJbzB)@zngP~VeZD2rZxiL2HSU6"
    "T)W7aOJ+_+ZA(r)m8J316MTS78yh<Ub5x4}ipL;5m}~b%zG`L5U;$3Bu^k~2v{l-XY@T?U!O;QHBI0k_?7nCdSQC0@Bzz-KSS0hhC*H%E;u{<2"
    "!Crkhw#i^<1Wmh&H3)&*+(=Qg{F(%Pn7beDXnPx-e&yW!IaY)e5NoiP>MhkMYFmh8QaE~F)YeADgH^2WF7ONuSSkq9@j<u1ZR>iyUT+-xD8?zk"
    "Z|p;)*~s>@5r#}5$$D)I6|~SAkOLPYy0ulbDniwLdqTSOTV-QYNzt~{A^0f{395G+cTG}pOffLXhWx%eyf0vUS1mzb9%BQNtv9nzt<<f$W(o_M"
    "=ToO5;29~)%mR3X+U$R<Ku#*sCCkgljuqEKU#1LrZz)-EEY>?zG}lLFTqG|R^M%D=K6)3hP!5ZwRAb*Si!*41XD+6?wB!}hzmcIodE~Em6i;0m"
    "?hE|)4Oz8mOOPB5+o%@M6zge*1rkARo!gxMCsV?jPPJtjVfIZPzOeg<p!j4hOuLHi^l$GRQ@J|vN}Rd`q>Ji;w{YT4Q?$J@wi(%~RSxN*oSTGF"
    "Z&#c<pDd~v(>YAuLQ-%fb?|b=eqbtHe3IvNQ485V+RxL7M~^YSU{oW_=~!Hf4Wh*61&CEQo<VLw0DOvGuu=&xruplbxq0D{N1{|lmeplE@p08~"
    ">{R=_4``>Zr&`a_C^6^tsWu)SZZRh20ZTmc+0TA9p~{lw7GQSsO>{C5YfDIuL~MKzO3T#Hw@6yL^+u$BWE$M<nX;#RPK-2+{g*6LqsU-o<72Z~"
    ">O&(mFO#ZWb&Qod%~(DO|I6Y^o>xq6m}ONh6Z=fc169uXfKeVQu%761ov?Al4@JoG8ZFHz3m2C?A`-cJ+E>oDnCzi@(O6dSVG_{oyg+B3jQgG7"
    "YZn^pyBfac>s1deR4&o7m&Fkj5ti;I9d1t*z|<T<*83qD99It+72i#rf1jr0qh^^hIXy!mOaZB@y~}u=Dpx36DvR0=&(*Ak(~b<6HGHg*bEjTQ"
    "3|@HTnm)}MfakVDD<FJgDfM)uW^ar!8-3YGN@&~kv2tb{n9K2V-(ix-w&4HJ^Ke6&_LwqI&eiChI*2ZW<SO{71(>;G+V3TE!0=e^7ex_R;hw`L"
    "#}d`WZtFOu6XNJ8LsNoFN|kEe(o`)%f51DapK%EuK_pw;F9Jurz0=rJDeXP2_H#xrIy1ti+9iV!-XDgK4Wj#y-0BNMk*DS2AyV^!#f*OPHmBS`"
    "QtAJbL2IW0#j5Y9H&9)SsdX|NQ)OqEZ`H)Z3_3#~?y_*wX-I^z<I_woFt}=>YYS@7_ty$A;e6zCCL(KVd3pJb7lkoHVi3`_(J0KRm9e-Y$<pN7"
    "jLqkj)&_1Gj|S~(RO;r;!l;*TkO~)3WA?3}Jcr5<x>IO2ylc_0AI9To#12`ht*n&6ECI}cX+Q>U+;lqUIV;vGsY&X`<I55<Z;D+m?IX)`W_@`P"
    "5~{o&A_;oq@=n-c_rc|~#M|5EuZudj_*NR`Vzy97CR4VR9S}HhubG`UWdmfdj7(3*_Ml~=8jVF$J#|X(v{p?yV}ZKSx}feZ7zc5#*nur_TGGz|"
    "QAW%XOZ0?-i2C)w<s~iL4oWkTrwNdJf!jfc_hg%wAPhbo#*Pn;PTt(ze_dNaakD6o9Q{FI+di8Fmo)JwO{v#iRr0K(a$4^n*;L~y$dv2ciTK})"
    "WW#8|q{L_gv#P2&QHC%Hgx!ec^#tMTaBCa0Y*EW<W38p>(i$Gd!LB$+9Fs(3kS84>?G1a)#lFMI0J>$W2^n`$-uS_B#;>wH)GEH?;o+8zp+tW1"
    "TEcvp^vh)~Ip~Q~4BRX&jhOFSytO~qz^GJv8pnO^O%5hnwGQGb2whb?iuZh)Rv7KS#M+PeEj$*+`gwhe+cI}pfV^E~jDH#+93ScO<;$cKWe^02"
    "UH*pcFf=eL_o1NURYq+Y!dj6mldV-qux2EN^2)LxgxzAne6>gP6W@2~Oqf#aw^rz>!@)sn$<{#xc}$gz{M#P-d5)4X7FLN6N#H%PRNt<cAL^EB"
    "5p19MvKGwJ6`oVvAh`(2N}@9qXKZU%2MbYq9uUH}g3q8iEgZKpKBaOvbUXfQx4~(+>uA34fMYn)g?KgZ9C;(W3T8+hQxZoYDq06l&nBpvrRbt&"
    "qc`?dSvi4_1g7iUhfx!%sgHsK>3Hl%^|$eWkb7F$em9-brT+NT1|$n=&b(pGl;Zk#zq*!cFy}}zqD9GZX&H9C$hsW9)f9}zz|R6}Ld9;EftpM1"
    "xT?Z{2=a9pG+@KnLI4~P@ZnazoXI7xqy7+L5%t>SQfTb;s5mg~dwf@kj`X*19aQIYui;r+UWp()JAoJ0?~Tl$vFKc)!EiXxZ{92nI3N7IYCEL~"
    "%yImVJ00z&=AN+C@N*<=Jx)N)2TE;*o7ulUHUh-wYFgw_7isfr{J3T0e=n^(VkK?XfpBk7UiacX7Ccym!Mcs)hOFGTq-aJM7M7>NWjS>rs+<*C"
    "g#xYnbPQA&(#MRlQ43~(F2mRt%C^+kuBs+Z%wk|T%itK%Ol0*|VoYYfCr8rmwFsDTg?yF?H58x+TWPGO0n%7BCsbqDBCqRpdD}5CroeWSX$wre"
    "_CaQYf_1c^(zFH`q+BwWMTW7f|0BB%&*rE{omiyZX6BWhKM%eMkzhumTD9F;4%TIj5O!Cj&7p_Qbr||h!W-$rFj=zwR0FTz&}qVIf-`*XLC?eJ"
    "84!|Ezp0S*3yAgyrBDZwKsMrDZAlXI=;(5s5?~s}Z!=0YTN?0ctcokz@7^#l50V!{v^gO>{_)8`i4V1m#h$Y8SLz=ba&>5D_BQPD5>3laD<exG"
    "4Nu6*k~G?V<PD@V!4}&;LOq+MJaq#>1d=&EhWOE)JN`NTqnYyR9kzYHn;ucy&zUT(fp5~3vm9@SjVB_g5YNk{{PJZhqrq;;x8AzbP}`*T$AjP`"
    "WP?FafGMhSIwJ%A%9X|Q7Oo-tr*xcnMVj4$T~mrpgwK#=Ww0=wc6&4$Ap)m%c2#wpnbYtPU|tlqQ^Z6>mJXD+)!u`IM9JL+6^-{&`3P4)pG|a*"
    ";{j*8WNYwjXSCDrIt7iGzOQr=*}&;(?eSIWczq{qM)MSPQj$d~exyw!KuXCFblHn%7?0$Dyi0MfD+_m76{tKhh{E}inY1&h58@2OiAJkyfPlh5"
    "7|T*y1azGB1uro)mSYU&h*noC%|&%y)X!M4vI4dwP4BZ}55sdqbKysolS=52{S3BS`&sVHrPV`z^zQ^5QgrG;$8Dmx)#arKL(wC6swrI+^sL>4"
    "j__w)QQJ{wXxsL8NyRQMo^s5BcvbALIl)sogIqsbQh_7Zsd@iucj|d5sz=4g_1mA|ST_*wyyAQ+=LgG~3az%3lJ8wrN{TJve4mz3%>7H!jstbh"
    "8a65@YX$f;{&Qgz>cr?EVPA3XxDi<XP{j6xY~VgKEPscP!a{`rBQ?7H33yjjpi@1?C>t>ZyOf--S##kkcdom5u4$rDxwPpBqUQ)^i*OA?Ccp9<"
    "TH+Az2S(&^>e53~uyA0y*e;-zx@m7kOsAi~n|+Mq%2Z<P`@h3T`!|a1fqH1^e|QRN_U!b3s;!dBcd(%<MPSPi`WO=`40@fXD~VwYDkX+*rS)-G"
    "v^X8s^Pntl>y1muDkuBY_G@hibB^(_{wuhO2Lm>Wb=-_0h|SRo>Frfq=^ZTf191p{EH>e^)BFVu@^+D;lwPLtFtAMsOnWfXC!Rau$oi*2f2l8B"
    "uR}qM9SUdeECf4kZy^AeZG|V3qGMx5xVFLJRowU$<48-dZ@(&TGt4Qh5S5#*VXz`eCu0d?ds|}4+0Q7OTs$?LZLwobt(fo&4@t++{JMz&e}Pka"
    "3-KOh*q%Q}mZ;Y`55a%pjZ=z^Yq_Y?>xUjx4v#|B2Vc>-_L6jyKofQg-=<FPyZkKLxWhI?Qy=Vmuc#c{s<@z%kh~2Muyh6L2fIp<Y+a!7d`y^D"
    "yEYP}Y75CJxN?ZF7IjtSWuAIl(3JK7S+}4CO#Wg0w6)_cnqXsOVB)EJtlZtC_B4j~@E(_0Ph6~rJqf<sGcDG$Vv1)|oS|wj{m%z*=YjZh*WOOq"
    "#6*4M6t?@(s%8`O-|q|RAbx-|^bQo*p~!Q7l@4O6Ihh{+bRTvM)vA~qP*inOXK8C{k-lA7YQd5^LGEgyRk_c(0I0YJpLK0uqQXiT3t1~KSG5l="
    "7t(cpP03kQR8Ob0=zI2=#cv1sL==~L%L$GTo9v+TC{2tGcwLM~k{C7Vq7I;4<_)h3Z9tAWi&rT;^LzK$)|jC6>URyH_JQzyooyS^0xXTHotXRI"
    "=Nomh4<Nmwk-S7b4tW8bzK}!3<!LL}lSw=Qws{f#>mrnes8C4Y@p?o5az(tn2ZQ_YsxQckPr%19eT8f@+;erFdz8cEaT7lkwUcLES|}p{?lq+a"
    "q}7J7`bk7}fM7-~xW2ulUf<^9w^qTxi4JURFG<Pv)@**uwnrWo0?7pt_GZ!&R_GvLb#Ezx0;?2>qa~Q&A&5`WpFZv^zL9hrxdxXK3nuHj7a+d)"
    "(@(w6CdA!?1OV#uQ=&jh!6$t#z%a~xBj~?IJp><ODgO>9BcyB3z(1g6nMEo!Twwa&M+JPQcmGU6#kDJyg)k|zmyRhu-}(%mz}lN0kqdLu-p}Ko"
    "E=v(h##)qxDZIgpNKtSf`)!w6E7g1SeCl)b*8u;E-{4X#OylOJ^wa;uQL(ySSaubudPR}e_i^0FTCx3-v0tFx6+x4C{VpE&+pH<yFP>+XVxGNA"
    "==ov!#A?t#{nwSs;fzqvk%w#r85j}_I91;x!HRb+qv_<sW@MECWlm7qi4x=Dwrf87bKE&tEPj+In_T;PWGZ@%ll%Gf6Rm#_E?xjWtm}O}{If8i"
    "DhyZ91*2>F4G<SN3^4T4_m9O&URco0IUord#s#Z`Ti8=bNR9w}%9TWYPT!V_K$Wq(^dBA|rkkhf&I7RZRNOW9Uj4%(K(&MBs6&vtMmeYr{?KWY"
    "tk4Wu9r|)3h=X~R`<SxW9o<FG?s?&w6hkEB6uG%i;c`ow`4tP}1Dq+udqMoRZFhp7!M2BL>OjsTu&v$w@q|quezh7-ggwXw7>KUMe&zdka1>j7"
    "+H$L@EAXQ@uq}K9L_~fnOrkW?q`=c$Ai@IQC`A;lAj=ej>?jo=nt_=RxYOF<am|hQ>?|7r7<1h+MU4H6q;gW~=S9uUKUo)Mdj|ad@VMX-BviiD"
    "8B8Ijk^}zAr@86!jX!5%t+7elsj-fj{EG9q*R)Y@Qroz92XhTcQ8XP)$$=@!Y(zh=XOu&i`sqFyB+R~J{Ol@nd5mB8c44Ka!H1Qx@nM+=%8Ukc"
    "(K=f{vtrXnPN7U2ix?3LY6E>c2A4#cnr_qfUPch-cpyEGlify}qE>F30TxNn7k-+Kr8J&a>1?4DXNf5Bq}YGw=urhx7$1SU9NtddhGniL?EH&A"
    "F4}|j0~sdu@t3u)_3a_BN4>5B2;+k|O^=x4Q5jt#Rp>@O(n=S$dd2-*xM4aL5<T9j2_bHZKf(hP5<N?c##mWr8*%7m`UZp^^rC6+W<oS-lQ;XC"
    "4?6y$QDPZR;34_jXn|Q*_6XB5^`AzIS4_n^ZjR0R(^u%0wP{%kOnom*ttF_{w~P0%=(1o}R>kNEZ#+Hn_s+1VxOw-b5!&Y~z+`4fC&we1QmYQ2"
    "0OLgbDcBYU^;9H>bP~>?{9}xDlW(%{yDZUH)SrOJ&cZn|-=>@+aERXf@As5Gp=UrC)>I&s_Od6PQJGKZnZ25dkOov?!}K-@Bc7}g>I)+d6(ix_"
    "cT@g5^yx1-o9ha^Bou-{8!i_bIuJDUI&m?V^)<Ek{w%uR^m<aCDzY0d_inE59DJt`--Pms=Xu>Zm|iOpxws*MuRNl%AHYG47y^inz?o`gl2t$w"
    "6FwPy62#|)tY&bLb|9|Mq6Od&Y%pdjOj`zPsLQe_V;iVM^IQM<9IcZ0vdF6zAo@AuwrI(qzHc|?q~y1LLVylTy)fiA;7#p@C_@Vxgl;l0AcZ{)"
    "Uzc9BvaQM)DGm(-A0wIxXn3umG-UAr7fHLCZ>(!`<TT=zz0e{6N*xHZo@hn?`FVZruG_u&xo=ybOIe|H5VeoP67vtw+*p1SMITP@q6FzO^om(K"
    "5jE~$)ubQ<btDXH7{9sr*X9FHPuP3rWMcIUy_+iIq0>fu7EI34LEvo^ril<!INIo_63y~;vmqeh>1g4w(z|@JHl7(=e!7w3@79}S?-Ac_lQOh&"
    "P%r8=(r;ML^Lb+w+A~m33C@Bl4%!7-6(QJ25X|q<C%$O&pRfmr3=ZC^f`m&x9gIYm_$_hXfSZ-r{GG3V#%x!d(HlRcsMB8?rF98@M#5j<-JV+F"
    "BPo9Slbc2xzTa6@dJtG#weEKgCuItZW_AGX^4;ZY7&yJ@#dJdGs-3&p_>^gI3XevrRDIqvWW4jDOGgD##X^|Y&|50V9O=%QP<Q)GQgr5q@S|N0"
    "7Fs|%gdAmoc{$Q~tz*IqVGN6zn@Mi<_K(Da<^!8t=<S&m)X^7wvl_pY`=K&!WHu__3Gs`r?Snja_2YweAYzN&z248I<!vo;H_VoyR1K!DaLINq"
    "@kccC@&wp?JWd)@q7)4t?w<}$@j!?Ga<W(Wf*EBgP6NyvUl_%E+)}-=i8k>}Bvt&xzg%@ZGjMZ_mRznn;%vt)je4r_yAhusiF{EJaA*C%ym79T"
    "Ya&_=T06EuBa8=E+{uBkms!KoQDNMrb~OOq>246@ea_u7-IKET>zKDkfBW&=DWi}~aG@JQG>XMU^bu&M<wSotY6ud1J^N9YKB!bsK)`!XaW2{&"
    "(MajA3$ECU@G1S3B}7mK)P?@j1599r_E<aV6H$dpN7A2vJ?tcEJMHm}@PqH4vm0UF5~v{FU0aY*`Ithj?brK*A)jLj^k1=jE8HE>nyV)AI{y3<"
    "1Exkb!1p*<QOyF_LTVrAH~Gn{E-CL`Plk!JEhPo>P68aCx)lr3k;RzBe{R8Z^U*I0-xQKpVpAa9wtD(K|Go5Vt(y)eGMFm?+E;iGw=IW(>EeO!"
    "4)td%r*rprDmQ{aBpwnjLqG1s4}p<)aUTAj9?1Q6Vs>bjKVifw0*=3{wAhgW_fVhzJJLhKHs}t{Rh^Sn*?3F0Co&NstCN5IFtilEI46CewNaIT"
    "h6x9)En#B7K?;Qds#No;AMVP|Q04v8`jt)f=Ao3odG_uERd<4c2wHEdZga`J-gDxWJG-XT?lRVlC9L9Um-g3jxVusp>+tP!&0{v5Keo-t7KwSP"
    "S_zC@3bHZ2os&{s12R?BHA4@W_XqK2oit|<n&}1aBGK8(h9<+^Bh7?QC7>%CXumZH^}IV{GSs7HfAH&)|Kr4kBFK0wq8s%N&Tg`I34GGUPq`fC"
    "Z-|$UsxSdlDW7E;%RHXsCxrOFBfG6*Ps807{Ntz2JUjccj3`g+<&6@ccRt2Q%XT>LAOjftr%BNlo<*N<p$C4Opwq^j(sEtFXL;NN<JBX_a9h#_"
    "`(+sG<tbuLe}GR7M36DxWUGjHYt+0v=56p6U1yH71Q*zB7pitILEOBz!xCxdBgZBww1tcN>jwj8z3^Xq(SMa0dTa`>L0=g9{FG=Azv|a@Hwygs"
    "pUP0avk>B#s&BXviVJ5<{q${<B_l9|AD!g=z+%1ms)3?ovxB4TuFV59-7J3dsI@r))Ec@a(J}7?0m!fW)u{YO>y~-rc7?c0=_Fbhp%pX4Px~lP"
    "8noCG)d!Z<Y(ve>U+lrp3&owrO?*JhoNsOZLJKNy-u|HT$rZ>3pwn_O8d)TzP&xlPC0Od(83;>pN^rrg4jgZjVJkREQ=3Ip8Fbs2wQx-p*%XVM"
    "vBGD1yoaBxn(_vWf{FgMw`}gb5a22n|2P!ZX-%Vtf~Mj)ygSEo6xI?qlI7dqDg2w8tqy~3tDir9%f;W4KCvUNkqccy2ve1mxQistIG`zF%dkNm"
    "c2UfOA4Mxm%KQCPQi;)?tq8!td@?ZT$eUqNSRp<unDt!wJ(|?elzt^KERqTtixxxxQGsam4uCrLz(Z5UH)t9jRiYtB(I<#QBeJV(RzeACu4-xj"
    "<yT`5q283C(>!8L<w}Opr3OsT0p`MgpWu8T{`AVVpjOS~v4qxJ|1|BSecz!l%&Y5^q#Xzjz$O^|InNyPtrDZkCA$8-B|Xl|WSB{ei<<A>3A9?X"
    "@2w1Yx#2|5)TpMy*=Z3R*TiX+O_|*Y(l*~i`{^F~^@lqyu|~@)9;SF=oy-VzHjjAsoC>)Zh+gb!%=tNLAA_n~e>^Kd^@OQU`9oeg3P*GJ0XZE<"
    "X4nsL<h9uHyL|x%p3Us-9^$^1^rvxUA962BxK~DdzfXVY$a9o|16C=FqlBfHkl;!E==I%)LM<-$9T!<_3EcKqrYxRNK>!&nm+icN6(gMA2-E+>"
    "Q{v#~aSD_%uxr-70g~t8)j}*R*Wf$*p;fzQ^Ou$2cs_g_OxRXm|MNJEKd`2vNpUi>^aspuWyn!h+rIl<SrM&2cIX_iX&ZNSB{grmL&!#^x-De?"
    "MhQMk>>mZ?VdP9g<bKYFU27j1Z5nC+=I?BZowG3buz%#8TI|QQj#PEO>IB>@c<ci9W}cQ;&YZ(-KQU}!HjD;+kR|^CC$zFRU$m^8Z4Z|EP?}0a"
    "v%^WZK83k{cFRVqI}jj%ZcSP@6nx~}2g=2SI@aFb(!+CDdEs4<$xT+x6<?>Qp@jbr5KjD~>ad#B@peV`by56$Bz$l0q%Y3eSE)}Pcn9<zAK?p6"
    "p9Xd7{{E)bmSwC>>f=p}c(}jmLs4ePYv5pW{n1a+4=<SCUqFa+CO+%kC)I6w_q}nbd>oAvBJllx*m$(P_&Li;bU5gl_=*RsNH#K7y?2~|^2q<t"
    "29M8D=Z$*>w2dZm8tbx!^>qUIx9u0JC?RwoDNEauPl~QkEGt<{)!r6+(xw(GQJ+Lg04GR_d8j!O!pWE<&S8KDff4iP?XO}ck#d-#pU=0UIi6?>"
    "jvJ^;knRZUohMdm1LQ++@_7a5o{+Nn#P4_f_<<=02X`lCD)ImObvO3yoY&iaQ!T<A!R~suUvR<KP`*1~?TGTx^nNAB<`c#-hKLXH5fjji#`%o7"
    "T}d@czvVbqMfo}oWeZH*FK6KyZ~qLKpoty-fjfgk+C>fgYS~d91cY=LRmvz3K-t4dd+ui8>bpEXyQe+&w+*6A5%8G#=*ZG=ssFM@1k&_vz2I**"
    "VOHnL(Jy?&oNh`9I~s;+zcL1keQ@My&{v##6GAEq+4MJqD3QsvP|rv(c}<6~E?zNt*DrVh8#;%p!S<9ENcVUK<0hY-hX=QIll?#ik%ODKKfp=$"
    "W`jTsx<f0+9d59?iu@L)OM+&YLd(d_AiURj7?Yq7C`Z|4$U@k$^U|e;iw5&?!TE>WTf{${2Q1G4dhK})4z@fAsBcYQD!yeQ_<59Cvv3zZWG_TH"
    "gMX;cmrWM@xHDf@qWh_a{UTkRpgD{x2n8Nvy859@Q&Q5k8^Djz-hJjVy)dn_127C`xcmsjaX1l0p3WM45h6>Hvbjzj9Z}hnx<|l^>ihMfkcZV("
    "nAVEQ1XNw$g<yx~f~^KOIWHD}^r02pt=ai-8%yZWsw&=wA+auWKRmxXiAFPz*dwZ;nEyEcwY`drT}{HMtGm{P_d`E)6WQLiK2kl`e3>IMs<~(6"
    ";N)`%gd`$-yLPu)y3=W$HojvS@t_rk1DJ-Qb4j5pRt;HI)Ilno@~3KQoh^#y9I|bCUOaAadWC(>Lmve0#=CDwYw3BDo2UL*JIt-|tos8lFD{J_"
    "#tKzL>PK7u!h;AHZAS@Jt+?0E2XBVSL|1+wJ|s4AGhCYw)I~8w=s2av8Eg<3%J<q@S<GBr)s_#uFavLo@s7o&6MuKo0D2XtWc2Xge=MM`sG?7Q"
    "vOE%>`V(=X+En9b@G9lCk$`=Z)Kp+f>oVbJ+DE7@%Z#>44u|zp`3bVpU#TaU9saeW=gt6eor&~+7Bjd<J3JB#7yb+7-L*}NrPt_RxpW|i=U}s~"
    "{_OU-z(@%=l38R^aNiw&+H66)zutPy93D(*J!3BWGbXbUL@{@deL;Lwh~M$4$gO_r4J27#?l%mW_&SYWiMXzYpMSSzwwRBjH(+RZKP;xlN(%Tu"
    "c<*nvq{0jHqKe4k1@aaD3@1As5uURj#9(Sr9<6Tn`<RQ8m=<op#wJzNO<f-1;#t4N)m%x@5PX&BinBwPPM$M1N-M7CSu|58e(2q6@<`0xjNsEo"
    "W^xOWlKZSG<(<BHvcL6w^P%%dB13H5P^y2wQ(W{#D;symRojUClO1yd;`oMWHVS*TOZFx#?N3YjN5#B(AD!TM!aQfSONF<CilmKDugzX0;`PVP"
    "NA};1ue<@am>hFz?hkX9e!@qX8$*6#zIh#o9o1Z0+r3F|JZ(riDmq*K2+SIqQku{ONC8bC)=WV|Bi;^|%KzoH;O#5uWXV;bq))D-I3!ZJtWnXD"
    "X{QRG-Q4^qVRR+Vl!7QvK?JQ_f_RaHBXBM%2p2tV*zLm(u>^MyUA&tLhc2s$LHiqj^1>hAFoNd^%Xm1|TYM7^1#DHwCyYMAY*XwQ_p9uEMl!ov"
    "Ez0W4jbS)yr80aT#kZX_;kvmdJpT2kw%2-AOa+0BK-GWJrR;B&sCxx$FD>4`^y$+tR^NMLvleh=Uz;o0k01CrV(+l|P8Ws-t<!F1=xKmidFIV$"
    "i|_pY&u*6IHizfF`ma7fLhfEuq{ih3QTF#gGAIj~`EPNZ)27y^DycrTNnX`UOlKnR=x@(Xitf``p7GAfAIPuC67}>MOQzR`$XDlDqmvV{@~vPz"
    "&ow_Ca_ZruyhMZ{mGPPkA?`nUUnDr8D?^B1k8FPOkEXIKc%c9PD@uI6?P}dTcx=KFMYZ7(a4Kys2=ehr(zg>)z0jHM%itb$H@s52Kz0xbdqkA8"
    "IAW8BcB%O(Z#-Jh4x{o-Wk}O3L9F$>WpF|S#7m@UTQEZqpz}YkY##5*nE<eM&R+-D(S457GViZ29~YZ{L6G9^;;7x*dOGJb{rL|Xl6;@2t|98K"
    "bgW-APl7`SU|3E?e#~<8=MG<Qnsev!LyH*Ku8AUfMMSM`I)m#6T|JGlnkkEDW_cu*f94#lEG?d!!&f}zPM&0jdOSB<{?yq+<h@O>SQQ)UWH4$X"
    "2yeWyCAKmcOXNC-AWyWbcXV?K$KvP+8|M^q+5ArX*7VzTOJESQVy=U1^h!UsB^$&wWAh$v9&y1@I&5H{wuJPrNCwGwnA4TX6DOs&#cFLv72?J="
    "mrv<W=;?VJTZgc*!Uef<-uh=fBN6-pr;VC6+sq}ju~KZu9e1YTcIN}btxcC@-t|_Mk_0=jAy#-F;mEaNQ0)<2YQLX;=RaA3=-r^eK}uu<Lc5HD"
    "*?W7<ooEw<VQ>hXsFLRaE+D}(TPl}CeFqnFPl>98IFCGN05*Zxon3H!r|P;cI9PE}a06D_@fY-iTwsotq*IDuO>^y@Y%pkkAT(0a(@vIG)qoR4"
    "!?xvKx5(GfZmqYs+l|3k<MQS8>+03FU@PW|oy1;sV8(+<tda1fc*+n|A1iFIt0CeQkP+<|k8S2RifTw+%h#n;KgqqZu6CQ)eeL|PAuU##>FY1x"
    "?8$wDdDsN?kaU*oh3;U3`J>W|P+$IBh)1hZdP;rb*J(*(du9)%b5jqEtQtl~_YK|(IO8(V3D_yBNCS*~2k$kbojY*OpB7a)>g-YK0s9`~nNeyR"
    "pLTTmiv&BysE(SUzeLG_J5seh@>eKqUW+)rDmbtU3k$;FLFaJ@y;F;ZgsIfV?VUU4#jTjko=h~uzMSc!2g!pE+N<3zuz9Z8XogVu&}{x`m%Qxv"
    "k!sIy8{>rUlEhOc)7_2}QL)R`2fKmqT)*z0VTr{;xY1LBLnnITMq}6S14JO<t+GwgZOX^QF4uERa@yHIN{2vICQ(2OT&E@YVIZ0sHrP!m^c;Rq"
    "d>^}(m9-gv>64?39s}QcjOh4Mb6Ad&X&|b6*Y|%O!bAM}*YXG9`kKq@rR+r(o^+G_#)18CKbA{>>3`JPX6KgHFgv@<nQUipch_D|Iqw;k7QuEW"
    "y`hin_O^A&Aj@u3b5Uh4+O+2l=eicF2$e*A@5PfJi?{n<8^mRAZ<jJtGO?!E8<dzkY*V;jt81+~44rbC{-iiOjC!uHB3#3}YZb5))Ja96{ISO#"
    "D~07^t;#YY=boI<_E~jXY&Gh{7h^=sHbaiXQ@+trr9yb$-9T-Kd+!yoevbWNC{<iYxW&9eHuv+WSz;@^2VznlZ_WV+a1$K<84j}uc<h~+ce~s@"
    "M9r0rAqVnVxE8tTiag3nyDTZFqpInn^V(1bQp!DQ`h5DkLSWhE4W;E2(&H&MfXEx`=~d6}IKO}|c~*r?P8%>9UASl_F*6unpNY`10d;?1+Rag?"
    "S&{U`N=|5075a0d<Q(0w3|RmM*j$2U;0@|q&l%FtkJ^@FqUD6B<)uiDIBa*+Xv-y)DlE0^F^bw%Z9%Avi!$~sRG1ZISe~{5Z^~VNrcTaVf~Ff1"
    "_Z8@`ut6g`LR#zR=6hv1o$c!6^qvVt@KUx9h^R$m+b*6k<2JJcH=xs}&!#xfhB5sjnYJr-Kjv(QN~D=S5R0N(8fbm7w!R8$XWZ7lv2W-0h`C*6"
    "m#*s{KJ=k77xkW4c|qy-f9-K985VY5jTfbBsWeDy(eo!|HKRz;wQJe^q;zt~u+`9IB==9#`|mdn4RxvQT!bBT91i`oBOtd8<y`@Ovo!QXgEi82"
    "`T9C;OI277nqXV&g<WrO@fRT~ckbLh{uT{nH5-^6&AhDUDD>hT8H8BKZ-|<0;G(XAZ3oHLiIjotSv`H)n04PX10S>ylR%FrXc^quYsQM>q&OZ-"
    "pN1QDXK>V<b)5?AqbSQzho`Xt)*M4sRkKbg0vaGx(8L-VR3p?aQxYwH`0f%C3qSf=if3dNSm(L@Hbl*A$mysjriTr;zCAnl*wsOk6h9Wz5k9**"
    "KNxLVST)tBJLu!QIYn6(_&vTvGIm3;ZR7ItOUj&wrcVsvF5TL~5gbkC9ErtsQ=av}%;QPtRu)&BL4$j?ssM-vtXrdc%iZ^p?FWXiBMo}zZ><SB"
    "5XsA|@ycUEa@vhJEm{^#mVK*+8m1Nb>=}{e2PYdE>wS~C54@|;NR?r&^Jnh&b7J*ySNj*_T<Zyh;Sjr=Q8f};@@Xz?Cv4^voWKcL9q4BZYBYaL"
    ">H=QmE!%emUBofEN(UZ^e*LIuCY0Vyl6x{YECuk*ioy_G^D+Q!EA;z`X&^t=PX1ytSGc~0QsSKitD5|u_x3x^x|c=1py^-pk@&y9>mo<W%`jhJ"
    "5=fD*l#iB)T0+FhQAugh^&Js56f;jggBHfv>+RT3Wf=q;H^O8OK?(y&HI|n{$UC^yaI|{&`6~ML;6vwow!d3%Yq-#Ww38+}(8gwhzmH&5FhPh7"
    "Bs|i2e*m~kQi-<l(+NFCt`0OpSSL-xFy%HP01Hd8cCfHUp7+DcTZQ@`Onn&kIHjJ7ymCvAG3kpG9RZJnsp#Yj(=)RBBiSlqICH)mz7JkM@kNOA"
    "ryE3y&VAFhN_af5Bd|x5x%XjNcH{H_-ECt7JUHc2k-TfMwBYLXu(|e+w!Lz%96pp7mHhbQN!&z=aoVZ{ywt6wS4y=y7R}vHNj-E7OJ;8`F1Es2"
    "cKb-#jRZD-8%9mD+X{UChPG735aN;Myd`=ZsRc&>q6l65fTxWSHeOg3o6%uXq|}$3!kry=#sc=7hGaJwlT?A<^1!p=JKql^-U@GVnZp4$%WB7u"
    "LPEQvC>zj;mVoGEW~r#yA_bFIP$xzRHA>6sz@rL$^F%J7s*zIrVx&1mp60Gi-pqnhF4Zetti?@++NvXw%hm-&+06SW+dD#^E7#o!5!<xay#eCX"
    "0*X;gXLIzb?N;hys(p?Spk=Gtovfjw=uLlN^@Jnh+lH1#+u;~Ds5tk?s=!x$WD^4k+Q;+V!25kYgn#>|3K?ptef#`-y%|6{9mYu-n9^ghmgfgV"
    "c`vKZ=s1z34mu$he&z}~U3!|jTRX8LsJi&04)4B2s(k=G9fy^9wk1W&wO6)`2@=jdj|v=nlbkHtY1l|RGu=5MY7pjiPUrO!bBK(-D5Yfxtqbe<"
    "DB(kmC%s&A#f63S?oX7iB|C<MiW9Z*xfN}GTlaFYIkV31tHa@qmX;zgK6l+H1CyYcVk6b@T!-LXA>PQNb!;RsvEHbXYKj{s&8=8UL!+lC&<9c~"
    "4OiwZ_vifsr~lzZL;g63L5VP9s;PsN-RwDew}&E5d}v}7g*5LcX?o0!;U+>}h#U+9gIP<aBW;b{&!LyaE{9-gdCqek1|vIit`x(JTPFBigpIVK"
    "os-c2T$^R%2kI}MD{g$dXT+`FVW~QUxwkj<R|a|^Np1bbU+BBsLZO~7gvK<^Lud~8#(u1@;%S<pN$(L^$cd(4_sG5z#4LM4zPvJG=rDF`b2R^x"
    "*y~aASpe&LjpRuW3^f`+rgH4p<i7qLn#UW;Hcpy<{({?F7UHqTgA@jBDc0ujC3({N^1(DZUU)k1bfmymVIku6>(~EOn<h8)aq!H#dYw}nQ%ZAh"
    "<;&<gb2*F<p(!dzI{iOVQo#d-mamfrda~Bm^ndsnO*k=q-MR!OTEjDuJ4-;R*raMoPYC!#8pHZ-IGagF15UGR@R`<#3p@6laCOg>01cr4vVk`9"
    "m~jjn8x`kJn~dAkg;G0|#+9W!e`4`jaV){HdHmxDT_f!}PK-<#htfSI{gjA~Op55$j{+;l$Z#RvO&%t|+O3XBfM62SC@h#dhf8V$)%3H*wnh}r"
    "=1_Kso|H0J27XK}eeiaNvg&qL6Z6klcp@Cujw!9#Y2l+lY4cD%_E@y6+JGuX!gkteytV~*@v0lcC>mykecR}=RGe?0#AVU7gwDA5o}p`>srGD-"
    "ZyQ2mj|-uFoGvN~m5;JSoMNl<TW{%U>Cb}9F2Y8t;8bwdLT2GlcSfhsDs$Q8Y0l$gu$mejpx@Zrb65amVWHH~)MhzkUc&okqN}FdiQFh<i+u6s"
    "*mWY55A*{^@czn@+WZa1wuCE+wGY*6?3I7fwVw@JSeniO=x9ILNqN*j1iN*}*6SCC>=+0yb#Ul-hV&2r!F=+So1F-ITd>qNIr}Z~&Ll|alP%8F"
    "iZhHsMMf^AimP^QRv5%1dWUNd9|wLF6ycb4iL^$Kild{6zlF3OD`2zit3M{;wzXxx2<=G2{6t&YV@ZHL94E8ls@S(rG!qpB8^57|l)G*7%9x4M"
    "8f$q{tc%94I)FZxKv)Pjb0D4+Pp+=esqt8oLo|<jE|^=r>8E~<^Eq?#8*_HWPm2jfBNy8(odlz>6qRIm`bV`C?}7k^peU(gHy>8l*5K}S*~E|#"
    "spH|@j@inz>*+X<dH3J4=c-mN2G&n9ksq@Z%m^UqGg{IPqvP#!D4-)EP&WJ?(qKv@InV1js>JM(XwH%|z<Ob^-$)LYLPl=>te`+|2Smg7JmTJ2"
    "Myf9F8nXkRwr7&>uH4@gnb}<TMRpa;TX8=oZ^-`bM<|fNOPrFrga8pJ)-fjMR9M3az)9CG%;U1Tb-PNOfL{{k<M-}QIemO-&2OaOo_M38uIHHF"
    "!CMQ9;<OSXLXd0Go$IhieX^D53Cvd-4o~82jBTBTjmyVG!9a9ODy?zz1ScpC{dC@`dDX$9`;l0|?NX$8{-(1Nd~|Q9kMe-s8Gk&eqG|`_Y!(x*"
    "&yNqVrD>9byQKT@Ll22^6ptwlb$y52ZV$hXKfK;3tT?NEqm{hZe)QAN+E4!bzc_X}l2h}231<ys%ha6PC=awlJ&d4fD4K=nAdZiekRGSTyO6ao"
    "SdzxZC~@EFDFd4=ooV{;B&C#cIb)&S0CH~If*rQV_7CQ6ai^wHij{GcGzmi{2?V(XT}QGXCL;6_2M6`k3GpN;4RB>Di)HG~$TAE`#4g^v07D`d"
    "7J`r75KXeScW$@Dh$Qn0z-7Ah(jWwmS2!ArY$cqtlo6LC0pDFOel4Cod#uS+3fJlo934Tr$RQ{peDVY0!g@3^kgKZgR;`}83(Xu8uqNR<?eb0K"
    "T6M(6w9^l1uMa2LPhIjmGkeUhGj8N1Ot3nfMP4kn5wuh<gDhKeZa<D-OeTb<`ffPr?&`=cR3M9Z(>s}B0;?Czcrf!3PIj-C0+&G6PB!gNJ^5!G"
    "vYWUq=|PFri~}2kjzgDX${L5TwEw!a?p(-KL(~U^PvlWZczz6<&;b0~{|M&z?$C%x0i^qf$D3!dKhmd%KegEFK~kTJ?^@48^d|H6+Z3$XX^rxk"
    "5Dq;(bQVQL2O%Rp9&8-^RG#N<8+}*0{HDbF33y^|JEvmF)c=^qzwyRPCT%e}$Z!k%_$AaatOrq@O~O<Z3=bAvlG7Dlbv*ve*?(bZg)FC$d4jH}"
    "z@$OZ!-#*<mF6;674dAnQ^aC(br|P>LATFU*TNtB9=)Crt7|kl+As^x*o&+;rl#BqWx>Wde_`zUtQA(g2v~C9WKgQuR<ZUqrsk7^=?SAVn_KR5"
    "P}2#%In%3VqIYg75p<$HKCYBIt8tDAm_W=)o%p7aU3I0Ia4<o4a5bH)r|GHo_GA?aco#$_yWgJU!65ftJmv}dz7>IKGeR@KFZB-`+mkt&vh_%T"
    "hFMu5Av^58R~CNlN33+G+Z1xe)d?JbeeYprhyBQ<2cg6GbErV{`#~p%;8!3}pN7>zo)F%gdO>FEK92&cTN`1$bl8DpEm*|huDo7Z(G~i1;PYG`"
    "jhtEqb0<;EdCAag%)%II;8CKyDLTy^)uI8G(wS*hbsP*ma~lywWq*)m0ptwg-2n>Rv$Mu(Ps1V+<dM8PLIRYp8HDW5wvep*I#qnEziB4!<+@NO"
    "HJs@8|E2x$-@|LnTL`gXFZFilI|w8$-RK2kyzW%U@jJ`Q%O4aUDWC0KJ7cYcR|S_w;xi--9NoVRkww84g*nB+?TVsEF@Gm(VM_ly6$@2W*nMIe"
    "#D&mq6}}X~e(2TPUDNi1ErOW}7NkZ}q^ax10G&>7lYV2)W=PAFwLTw-AA<|W9Ed~NfOPSlE`<tCQlayFrgNXV<RAri+iq_VFXGXSH1h>WeJ%vs"
    "-tN+$WqXYEEHb0q9T!H5vZvB!GGTKY7%MMz?FAv=$n|1i{sH@E)9-$_F&T4#zpbqrA0o@v*22hxmHkE4O?Dl;R=Pur{_L>Wn|Y&>2uE`%;)r+G"
    "O&UsXJit7Nd``10S`xb-MXw)z{lx=Djdn51V%E{CYYc3SH+<sbUlE2fY=zknv)}n1x-IVrp-q)TUd!)`AB&rjtKSb4RG+3ZbMQw9KxzLgXcaQI"
    "rikrj)eZ~na)>z#<WNNi4O(^gdJ2@;s31n;h<Yasq(ZmHs4a7o2Fa=l6RBDXrz3o%568AYX{Ln4Amn-*-6qLbaE81J5pKnmaB~}RSt>=vNyDpp"
    "wMWiB4a}ePq(E*LLA!s)<th}an+GE3&fM>NpdwFIM_{vCBR>6!C(c8YquI8hYJ!uI*Vy^uIQd7P3wBvw%mICx21@)MCskmULr*k7+P%!~3$-J<"
    "iA<4(3gA}R@B%7260_Nf)=4~j0D+}?ZUrkZP8$!r@g>X)fE}Z!X}g)cvW2DK$=B8t>yz?0&&)rPtuyNNj#LCzyn!+KuB}m)WqYnwcru*!YoECd"
    "#oq6BQ3Y;P%$46W(z+3po5?QdyS?$MW3i?HWlDp?;=6J~e}FxIh{e6$qse~tPUw47ppLUi_49YxU>*)4agbIP&J#79Y?sz`6&zT%cjnqKX&PW8"
    "afUftSgEi;;^Js&b-wyV!i0Vv_ZvnR;PCJbgJ!V67UGpxLfcdX;Fr^#@+67XdfnLy3lGh+<@!RW1Z;)hJy7MbhYrB?;^a}hy*sbVa1^}4BgRLB"
    "!=YpsC}N<i<M`WU2cj<q+cZ)gX{eAI$1~6KR(xlP55ZZxJm<v)7w_8MX#_>*$d=C6wQJY(dR6AQ+>Pf5@A~f@-$;prM8B?Hy$aTJ|9|$8f#H=v"
    "2aC6;CljjgEDXY#THc2q>Aum7R#=K=DBGtoD7#SCt~I1ZEu&p%z9G?gt&DkoM%;VNizB_RNld~Ft<cml^K{VI?b7?_D=RBP9OKB4y2@SV9b$76"
    "2B}om>4gNRB;mXna1o!(K_$5T5Sh&vQj2&oVT%EOMLucb+1B<ufF|bSNFy-ap-^~Z#2GL()UL&$!O_jf>(0RPD^92c;$e1-@ZfUtXxj4Oc%t7|"
    "#&N4njs4INB{uvME*FwKDXk+J_1Y50W@B*Brq{bqJU4#JhBSqf$6mdkdk7(~5#gBM`3}y@p~#N4?ry1~amQQos2O=Wbi*^q*41m#nA?7tI;PMk"
    "`gCYui!|*P4VBIDzjnX3k-H`BsVlK>gaM^n@e`J~aFuN_Iu)`yK_DsK5pEPMB1ihqojQgG+8`;syX;B-{d;Xp^Z>kf(}5|%9J-7)q+l3b;xU41"
    "G|p+9l4IvdQkdCo;`QMWO}pVRDn92R)121g4IeWRB04k+%geFZg`>|_SD{l+HH{_+K_r06^s2RnYeG+NL~U<SiAKF%;uT6*{+dK~kpD~GN;LrR"
    "Nd}md-?2QVr}N@spuLPEF_~xD+@N2y`9Y-o><=YAtuT}+C>W2(&5o?&UY>@mv|-}4caYzBd+t(c>9;<IwB2A!>lcY^%SLu<A;Ul0=6uUhybi6z"
    ")8f{xj$=WIlk5;TfRw$u4&;ukve-`Foy{}hX-;QvTdtw?o;Nbod}8e#Unp!unyjn4HgeilB^4^zF^?C_dCq0eO=**H#ufHNXx{1bWGrSa$0^wH"
    "s1(xSDdEnnKE5g5zeTK;dJiXRRchy+9=+_)T3Td1Hf-*Opx<#LM`mJCU!H-b+-?X?%4pZm&WY`jH=9<ij|4TZ{_XKv<6}8N1O3Y;R5zM;x1Ypw"
    "1n1Asg=8CM>!2B9s_iMDq}{7m=Xe}*ozG14?qaX)cwJscAvq;a27jET<u<@O=Aag#SJvr!g{UyxEE{j*vij8W#&e{`Sz25)%D#3q70Vd{7(+1z"
    "@m{U;FARsleEkczUIgkS!eoWzSvRZ`LhN4jF0-#3fC+_9eo!G`8pBd`$$yh}m)vwrHC8(8%~(n+*L2~5baDA&dij=^)GfwuA=XY?ag9^WnkDZi"
    ";obdLhQnc}!(!A}uh){$a{!$*I2D5q3pqI!6vFJ?AgJU%j4Hk7d$31^zfO$U!R1P*g#{6XMebIx{+bYfSqB!|EkZnBF<>S4%u2*e>TOp`6Wdb^"
    "Na%s2q}<=WWzHvNGNe!kD32XuWZe|ZW6~F^Yi9m3!aHv5Hn9j5A~nGhEg<3Fu-9#3@d36qZfC_~5tN~V-iq%k&e>oc?9kzO$9^{O1I2tE5>;l!"
    "#^a$rYG+L2ZIDfJAn3L2K;E}~e>;ej4xEVTK$m31k6GL6ax;-t%Y#uc>H2Jpo#$?uoe&w%lMyb#%8J$ilXj$vbzT|Tb&(%)?uwf|BYLpBp52GK"
    "o)=$V0vHX2Hvs}nj^7G`RkkB-;7gew4`&h7sZ{GU$57flZiWy|@-furM#(0W44Vefs`72D>Xwu_DzLU#TJ?yBTaWP2Mi4Sj@?KUA>6$os5$-MC"
    "RReeL+)KY3?(0X&WDP`Kxrx8VVyq0dfBO&}9=Z=0;)`n$Lqq2jlAl69-T!Fdy3B)f?2;xt6?mUF_f*rQAW|xkHG^G>=+CrlNy=7$s(W<KsgtgO"
    "%6uO$UXku6f8DI(k~q6^$^kr%!%y)H=D^)0_^8%JZswGMm44cAa$kP)xIwjsoKzOKpq`IG-2y^|H9urtIpJe&H*7l0uks!`z+!2b1D{2qws#|R"
    "RTz;7;=Pf3<}lxvcB`0fy|r_aB*_-y_1oI28r#yRgDD0jTf1Vt1siY`b!b))l--N_rXQO$#8D*ol>0T+x<JvW8@d}Xf5BWOr&5Ak8FaT9THWhD"
    "!!$p60;Bi@Ixk1Ws+Y4Z9#7Xuvt5Wy>K)%ORNWQ5gL|4JKs8t{HWI(pc+9|;HqxtiyRq)##ZA=`rH+i~EdWl0r@)4PoRd1{9pzyfCy2SP&Yj}8"
    "DrcI+eU*rIDs^3!&P{0LMp(^IzY?sGIFX#{4x$NDHEEcwW3~uhu6-mdL>|S7P`vWvG-LhV4KW{TXz;EeD@I7G!HqD=_<5+=q+B)#m<3W)mnaTj"
    "i}+}(Yb{9;oD;;|`-66XU?q)=r~NVnOJGg{Tq)=H<nQ{`?OUjMEd=n@DAtNHHxe0Yw$s>7_-w=Q7U{y=!JwKz_E(=Sz}Cq^&zhPOy=c&H%Ydob"
    "AIh6s8|UsyQ`FsNcrf6@Tq(|&rN@|w8MOIe)```oVJSa!zNZDx%)@Oy1uzrYl(xrf6Gn*N1zAt+h;kr6uO059YB4K{7>vF}L?dFf(DsBn?3KjU"
    "?sxW8c^9wQ#996E4aO2v^Ps~d)(T@)yf3J05rg_7`#YmlT!`|;;vprM_xJ0Nu6Ei8n7}ciAMDJS4;v`*u#GyHvA%Aa52PR&0OW&&G%Cz(0Ea~j"
    "`!Ggif?TJVrFL8YP_#`!XSCwrr!(s1+)Ubcm_!vf)WcnPI$>)kL4z!h9URiF*Rid|afgG$sl9}_^7NtPj_)iLrjg7}j&`UG&`5Ac81y>8;JZU("
    ";j9_Okrtv@4Dh>`_d1B2^EAjzm7IXU?_}By2PUl*;^Ot|cJv?kz${C0qF&hJ%<kncmgr5UyF`x=peiHe?z{i~PGezlEG5ENfc->Pp~)i<P1PW+"
    "y<OHM>KghaH%U?Z?8ztTN`*W87`7nOdyJZ$mV20`XD&ZUwqJ_u&i6;6NU1Cf5ReA+)Dg@U9e8#4dc{H7?WC9gx419;vE;h$yS2QvU+*(LJqw2%"
    "QWS?nagh{~Ls1JUS&OM9w3awfBqtFB*^r4CHV`3TkTin)1^Jw>36KvloH!qX*a>0?ft>(~1ezgjg>tyc!y#wu>3(Zf-IKcexm(qHBL#Wn%yhr^"
    "s_HK1p7T4qjo4lyuZZNEFtJq9!N+A4PcCD1O?knbNw{j3_)?1Lxr&GV$WM-MTJxce6%He>ofBCZ)HbIy@fpLuf9HZU)n;K_Ipu<2ER*`V)pm+h"
    "7TVY=pv%1Wp{f@kvc#!PY5d|b5@Mc<TRcy;G{T9|d$`|S@hXuH_}gZr)i%D93K*<JdE)ATL)2=G)x(|ETJRnp^eqB2?d4I{M)))FFO&L!Q2$>O"
    "_~I7hEmSbZcMzMpo5%euWY69MH5G86AphxKFeBXCBJtqN0Y76M-lCeSyHVm`F&*>#vtykappW|;g*=@hxW9(i+Q{u}jl(LTfKsPOTk%yvsMbHn"
    "zxv%uH`V>HK_sv7T2nj>0yeT4FXL|n1hw%C;O28B>vaxpo!#zL^joRF+<mI|_eD84*>6fuu4ENE{+sY_)MwxdTiOFlft$$X!^Joh?AcPP+f?W("
    "8>n0Ry~J&?4B9^=az+VxOrLft+CT!~ynp*|Tj-6=lQ%<pf_*6Lz%}{&m^{KWsbIGcx5<AH54nkjd7{|QgdL{a+zV5jB0q6VgN*TrejSTvIb+(E"
    "7+3ats8Y1@kckl4DRpeb8t{Bd5slP3XU15-&%;OZQ|~YMcvzW*N`Q%h_|qN!$5UUp7GOqTT!*Peo4y;S(3`;QI#riARX%5cNm}%sB!%W$Z=m@|"
    "YZ5uDy~4TbD+1Ng6{-U@!DZaiOZfu(i5I{wz|P(AusC9W6oD#nXrCmq6+A>VlrE9wWv_{cSgu~4dxQ)>h5JDH)70(zMy0jqi}>y8Sjj0|=I}OT"
    "W=j|%ke|>2R8!=nVGH)HS@zs9finv2$@BD{bu?w>sJ%*+<&Nc_Q<8#5Ea<8+atNX2x2wacih?3>^FW0Mh&2G}Tp~b;aqF=!EYN2s)asp8J{?|H"
    "b<C<YRU(~=1r+xd<SJT5-ev5Tb<=0X@II|NtZnd?De!Rh0Smq9U%vezJx;32V#?3o=XNivcAD{+z!+ud&Ro+h0Uk0YD%=A>S!W+qsCnz+R@J%v"
    "F_u~NUs%Mc3A1I1V^G>~lEN8!z?suko@uC-jzO4=mp{46eVC*FgMbo)>OGx8_j0t36<85^>Y;D{l%$8^Fg<tn0JNnVm#d=Q0V`|<{;O748zqNb"
    "fn4vQ<nAq2$Bm%k&HaiOOJK+CR6S-IGiprC)8$-tN=%+5YH2E4+gp1ett}33VFk|S6D{Q^`4Njy7RBntS7*rZTI!`#R9&;>BICzZ2rTFX8=PB>"
    "UMo{b#fZ=`n&;1i+h4~zF{E+gO@fQARg7?JzWWNg7Raxxffq9O&mQH(Iy$~JCPby419?Xl8e`6W1Ji%xkO<Q}F4{qgKrXABZ_$@czbT+Q8t<@X"
    ";>ryn{a<VzGi}aVbb!ITK1TV}mR5VYPR~KG7yj}01g=x<KjHoQq5qSe<IC!>Qc>4X?GmpJ@M=v=e}d2J#rOVoy=A3fYU(UdW{3GKA%AL8fX(v{"
    "h|sk`dUz<90|a(z5Qr!caP5y2VMiNDYGW()vF7Xr%<U?<U)XX&$Fek{TuETawX!j@9xbYyUc_6+TkXE6F_$};!~yeUiT;^|J#X|ytK{ZXe!wd^"
    "_saqf2~L;bp9s=g(>NZig@Sm|dP!EOOu0&sBH;3`fVMv|EatvN4J`?IQx;$@@$4&2!4K*jkBZY|N8sHb>0OZRayP_=oM!a^DLX9H*<JEYZqB28"
    "p2|OTf;Ed>i080CfcsD1O<qT$=}<gaq<ef%j)M*HR#nXm-+th#jQoR-69(roSCWhPu#8^3KCX7H+-t2cElQ)>Ig7p{hEW&^ff_FroJoak2!NWo"
    "lWHnYVt$K^#0NMt7RLq2cq$4ARYV%FyRTI9lb`C7{tbJk=sZKgLZ61<h$Mq#p=VeK&hV+%dwwiW_-kUM-;ywJdB5epu<=T@{RHwXa&xy(xIS%M"
    "#>Ylq?b}K}q2Aw!i#)7;UFR_TjA$iXulHQ)C>YzyU^P{b^<8clL6xcYl|>=>bhqTjNU_VC>T<bYzpa*vt?QTS)Argm<-Jy<^RV^>eyaKccAWqD"
    "81bJeYqe05#~bYYJZ2{LlLPvD&(+U67%_nL3P@uD^neN#fE>K2@-9`Km<I~+h_A?n>>LXfwiHfd9dZ79FY3WV38&eLtzD>Za&Ve-{|PU-A#VDX"
    ">M|!~jG>)UvyR*JFvz{28)Iqp&ByReeQ`1KsJ%eo^{d43w92}Av<8pD@31-D&bG!ctxfm-$9w(n*oarY9u?%F)anSS`ZGw{N@6N6ckslbU}=VZ"
    "E~pclXta<Bru{Xf5Z(5<49{2YD4NS7qvu-e2K)tiXDAm~oZbI!i3#@0hw*6VVttLj^rVmsEcT)D{YtR~k<q~qY{=nUlZ2%%>v*Z_dd*Ie&TtEC"
    "gO2(EY&&r8-|sRGbs#tS&zbigFyjQ}(D%HIsMI2{Li)qW3NdF9MeR&A?0V~8TDjG?1o!A-OICs%eL@xmP78I_{+Ul?ZR8lrX6Uc!=U@M5{2n0t"
    "bU{MmDCrbD9w7$nYmegFB76zND~m!^Y|a&LOh@&aXnAl;t5x+P(tjhQbWiB<FslDr|2aUdo!#f!s!}848JMP)Q3>U~x1ICY>s%maV$~RnNIHBV"
    "cL!+5I#f^m00&O~76#Z|*+UeaCSk`JdDG>=)qaHs_<PLEv1pvVH-WS2NXQn=@?6hX^}>QQKd4~+j@h=JW(FF!=)u$9<(qnrz3qgB$@IcEn|7Mr"
    "?vo_mlq%rI1#L-oZI@yn&v;vX7DM>>>(N`3{7nZU2HUcU-U8P9s2gpX6(I)@_-={lD_e>QeN0;-OL=Bh{YW15j!sBr42t;4fAP)X<KI|{DF;LJ"
    "BO8YFqbGbH6%St1`(nO3vJFM65U#d*yDm!KmIbt7U7^v{-P&*ge>8<y?Xn0E3g5aQmRJkC?(?rR{S*mLzob9qb`D^`8W7A+<cz1f*^2U@6*i6p"
    "sd?2L;WCgfir*h3j|%)ZrQQGybAv`=aX+Y*lLR3O?X~O*W{0)5K|XlW{C@idE=en6B=oncjA^C5NIQu*6?iV!h>twfEG(4#shVQwXGOzMr5&+L"
    "EKn4Ah*d!gz;zQ}C0MqI*YoVJ@7h9=@#Wu&fR-qXsVw7@2<3JI>2&wKG`3>eJoYrLPW{s&nWf#y*Q;k<>)rUseTTGP&YmsN9v*>h+zE}28vEv|"
    "l9X5kPzfL9*M;i+$Ukh<a!jm4SnkxDb0M^W)v1fLgyI$ur<>5(;Ny}wn1VR70@6^mJ8~%FUEt$oIz01uD7-QBF$CxwTA`*~j1m6E*NLB5&R(ZA"
    "JlpU^Kl<9TLBjZJm+=Q(PZESP2E5%u7<AAAvF93jl`Em~-KNvcYju<j^WAZ9PU8mACKoSY*-S&vT24(k(KhYTXL-jjOQkvv(Q`Ni*uD3rSCby%"
    "=)$f86VL5tKYjBtElTxwf35!WIolffJCq4<ah&~#Zi0-hhz}LWS*Gpb5LBQFqaWUxy7!$X8?6mw3s0m#+j%P^_@h>Db0xsQ!|7^SL50Uc9_Rcm"
    "!0$d?<=?&F1~JVO6-$s`I;G<cz^W~_>p-I8;HvRrguf<!KEIT*JPQpyR<;$I14RRG(YCL<k^=Q1sS4{0VneTKunI0@Yb+2-SK-m_%ZB-Wj3On&"
    "xoU4_({w-fU}%0Sw1@yH92cc9$6nN;>f4@S5NvDUy~`~Gcv3{Xy|b!G$9f5B`<eW0z1be%yg8H{bbpsr=a^4uR4p@rhVMLnYIxr#HtuvT;+lT="
    "LCC9e)Bm`*L;F^UqtSr!K?;35q??iR&4rE0#Xlo|=C6hfI1b!|R#aEZqh5TD&Qm{z;%Ppp-~EE6)O}#-?Oj9;eSm*mM{lI75>w$hwlR31L+0U{"
    "NhY<mPM&V0Gx&1LgTbjA-PD`TSNLf7mSMg9^WS$;!`qeulf$pd`_cxvW8^L*nEA6GuYvT-^8ci>ttU+mB_Y9<IbeYBc`)6oe!c$l3H@8aBC_sD"
    "g#IoGJ3$E5?YJ_spK=$GRTNmg6Rlj)E|DR1+8jUgOaWT53h7m90WX}CRDD+B8FhHyKiJ@pFwV({7=aqITp+(`>pLUh@p#5r{y5_W9X-hhVDoAp"
    "9LpLb+XeWN2fkN7L^_4O#Qt&`Uwlop^E;5|BK2Yi`C>dkSR<W%V~iFj)~1#Na;L1ZfsucxO|fd>%5bE0qQ``3X$ug)dCqPdTDl{n<nOFJAw^{f"
    "%xO1xdDA@!&jX2?m^_Cq&FFkp$tehvGX#1>n)`l3WF>q{S}3)QwrHPV-&y<Z38GvbA_SO?!3r<|0tXGq@&z{|xaOSE{%Jy&G=Ty+Y#%qhqhn*W"
    "t2-wDzh6LnM+OkuQ2l=;^j2}kUb$Dx``<%d9uO<`UAZH!Y#pTU7=9ieS{KJDjt2CjfeoQUiC$nE$%+VF$h!54n4W1~MeuFU5Ie|`-JE;c5;SuR"
    "P+rBAUsrhuRtRuIgNuc8j4^N)S;0{)*W4<2k14U(tgm1J18(iYnN_rnF_Qk%{NL1k>0XP>k`=X*)<ihKY^0S{6#p;IcDjt9B_V$j=<sG725jE2"
    "`*a-iSd8Rze8E2?4L!W#9!o1A^f=SKaCrVd^rVSV12vHu_YE`FzssY_-xNrTGs(}hiU8*TE<r(FoWa?NiuOeD=0GgRx2~X1R2Y*?*+{G?^_e-_"
    "JGKfu_}|>>ylsv<sN5SX#y1tV`3M2s0B$mXK4p(DWmkzkjx|qGhGT%2N=s|Jo3J>S&&eA-&lauw{hDpe&yieC4R~dQ+}bx5rt|>tko7fv%*L`5"
    "Ch8Hrqqldhzzjknn-l`f7_j(1{tmHimTkqX&n#~uaIAy<Ch>muvak&SDH=~!wmja9os5%~O(bS;Gbs-)EVY|93>uH%Y#DJHnqPHCOzV!h-I+T>"
    "KhSE$jmeC-@cO0bDxQ&4FwV8L9l@HV5KRzHVnXwi&JE~i9HWH%?uJvK8UMn{P>?G^1uMW9Su1RET1r3^!3lp>|2mfkEJ1cA-JW5&eot+Mq|whi"
    "ECklNu&^vkn``QmS6t7Wi%a!e8!MAA@culmUIZ=R3)=Y!L=GmjQgp0VJ-w5I(XbN%AUzW}iDILrYABM#H=FO&x}p=|_+s>*7#g1XcIUv%Gi`{z"
    "`{XZ$53v%?E4I9&wjd9<l_R_V5IEnhB46&gXev~0g=bGTjQtZX@ngbreY3QY$uZ?*`V!755g5Jfuv(CUZZjwqU3LkolrF4SBX#Z9&O`NOs;tsR"
    "vtpERmFEt8T-fY@JVY#bq`Qlvm*eakw_(!w$$+I!#96~77j489QbRATVz<G-<=Njf)Msd+*G}VnbMBv!-CyVUlKcix0!=&&X<02@*p_;IyT0VF"
    "0`diU*kj1!!Jx4OKvdJHJd;a<sh&bOa0LH8d%R6Bf#tshDoUrY|F+=(xemcQ+3;XgUB8>X{gg58!*ViHyf+nRz~{UpJKB$z3<n7M*nQK?B!Z4+"
    "a$dQXwsC9LHeiYCc)b2mjm^J$iVgxcJ2}K{JT#BT^?pf4tCM9^2WhNUSgT#UkJK_42aIJ{-15WoYtH9KSHf@=?r2g?2X@PyuJ!TL=x1aEqPVh$"
    "ws`1fiE<UT){GN?)zE-~<uB0n2CK3~?oYa-xybOQU3W+McQSB=*2-9OK|I6)OB>WlByshcToAZR!u)Oi>jeV&!z6!(>>cqMO~nr5dykXsgXG{q"
    "B7&`FZij_AkhfOFZ4EO%8!>sO`oa%iJ{Ujww>~hrSkQ8-%F0Yvr`gnndGgjVfJHf_LdL+7o+!-wA{u#Wo&Ay=JR6!ntDAr&N6IpS4v<Y2qJGh)"
    "qk_20jvxksIv<Uw{nl%`!an3J#K~f{wtnSFN}idCU;A`36w}i*tt+(maLA+!yfVXa+u4{4Y_*JYXt__pIw?E-Wp9To=z8JT)Kf1hzv4r#&MK`<"
    "VCzy_NUcDuM>T{!T7qcS8f;Y;Mg1c2JS*>K<yX0Er&%pw8}=t@e^9oxO&RW3pLF5LrpH5*r3RhwA?I;=DvF3^zVgUL_A|h%vII1b8P}zB6gg5)"
    "Yo<)KJ#oUfr01I!ddbbg_i`1odGxL-B)!`gn(<M>C@Foy8~^TpMl$}yL^p>_S>badHBn8*QMY3o;ELiz$w$Mx&xv}kU0#U215c<`%h&lGFokr*"
    "DNSvS)yGjuLZCk+%6?)O!mOkgJptZ1q9Cc=Gjm-NAa5HtQJjIBAA0qFrEk}b@GsWYXx6}~ma>Tz7Jlgp+aCY1uPL_IWA%qe2{>6tly_qnZys0W"
    "!NG!6Tn7kLe$KjbmBtgij{Hi^tZB%SH$g>G4WrytCgdKgTFFZ&?h>-MH@1L*eLHH$M6w2;m1VeItD!`<PzIu)c&obDi!uk-;Ocfrl><*)zn`^2"
    "8zj$@q}!>8)v1Z=#Gnu<Z+->T)hfpr(xaPRK?3Vot#OEsYL=exslI)K*K{f^BeF^NXKUXd;udH|-L6O8H($?rN;~TNehA8fE4GIxKJ#+{H$-b|"
    "c50H`o<xW8<Jn{V3?38xR|=o1(^PdPl%%wXRi1upzA%e6alF5*&Z?<_F|H6yVWifbW+n~cCQn<VZjJfT`y^)-(T%mna@$ah?RnZlUdavaNVBkd"
    "@!u&8sxxc+=UzOVZZH@i&{3~WH&vmf9ntjpJS#d&K59dM*T5s*C=)GTj>vUh_(ay2Ez20UG115D$}Z<As01=ul!9sS7D=xW6Nc+*RCr9&ikSMD"
    "mMG1#g)@SJ|CvjCJ`gUMn%^$0!l?zZ>rm8;3#VeKNm>Ur<Nr?u*X4}w1|Fv@j}MM|vY=EaR$R-B0ot_j{Z~G<{vr9#0XCkxznSI-w`UQ{*PdnQ"
    "SnSq}a#8T^G`W=6Bg3`$twgbT*^212v}9q<27o&K1R!165NqYucYjU8n^InsYJT%NA*%i04+(kw4RYhQoZ+ArN`?v&wGj%OPmLav<TkrV<;n-z"
    "u|PzVT3-M1?AfYip*Wak`!a<ZqSiZAPy{hLj-OI=0P4HTUuQFU2gZj_#0Sd8bJU<n7e}52Lou$_6bdr&KdLxaWqrqMmO3xp)0>)G^J>z#BfHlL"
    "s{#g>rlhKmcCsO_@3A`R!hgb>y@+nYHmV^sxpgZ^Y*?VwsRbjwF)yL1IyNy5KI4PwVQ`nqq@<Au!%@4W)}_P0n9Fk7BOAkr2H8fe0CCIf_xgR+"
    "axyb*JQ4j^93a*5mEWeUygl(~U>0(=WW2)sAQ)ObC#p!01y)96q#q61cO}{n1?XZp3?2|mB=~p{A6k|W{2p&@N;$r+ubd}ZB@)->d)mI4Wmz&5"
    ";Y>P{*8_9)*||1LIE33fjnNE${rJWNS!C;Jb?&~O556<3#Wv}tWr`IJF|jmdg^)!<l#L_)=tu66yOs07rfJQLn5X<Eih`{%6Zb3SO^%C&l2~YY"
    "GSXQ}+tb|wUA>eS182+EnX|LE<_6d&jd5R?J1)TP)-vG4JzN(xSgHzApG~G}_*620KqqsJ_BU9knOV?#dZZXrnz*rynNqG8LWT}p4;PE-AnVLR"
    "l@IdS-L}<+4WVK;D7azK(!`a74LvL@<N;gcOcu6h+*kyhsWD%ACh@(-^+_z-Br%<l{IAfULp9}1EzdtyHQH<Z(;hOIB(C))rRs0cG9693R6MYo"
    "E0t)@stU>L!nFJH!fqGMG?%_QXPg8Q==HP4Edmu`Su^l$oqvJh(nxmbU_ZYn!Dgd5s|v)=GcM7AOXP`c5Ku2dR(sKOFt8UpM%C!`@LYx?o?xDt"
    "0VW%Oq;j{57qH!zQ-7`I#!Yc(0)HJ=uD=YOs)VM*i5*kQv|i-E7AIMY=@3L-NNy)3=d1$V>C@`1KBY~0{MVSAxDE_bb+p7U$`~%@(yY+>`j-R;"
    "{M{!$T3rJ2H)^G_k}D5wHoc9L;j_vL8zan+?`ia(2TYGyAk)7VQ!0S`79-@DKr6fyf#|7H2}70Kh)g#`)P%CBc5Q3-4vg+K8Ri<DsJ-c^5>YRZ"
    "7vne7CE=iVn%p%767DyjWvz83mS`=MNRGD?GwP;RzmO$fi2`nWXWCav@xU4nbtJ^%EunBdDWkU~sRQEsJ$3su^B6yEq(5c#%wmQ*1s~^<BvRr<"
    "cP1lyL)g%Gz;fC~E{I(xaf|wfhD+Hb5yH;uP-6<>^#l{7j)%v6Hh9!QS24WL5h^Gl&QKDARF~~~93j=B$QaYS;9?!6P0mA-2aG?{hRg%9);5gM"
    "`M7^&<1MW%mBDmaA@w{gMJ;1fp<EZQ{H6H{x8sjc!g-6&C}*)&;JEZUxSC}pg1j;gXZi-{&D^H8r}UD-P(-WL=wB&8#lk{MwKOi$N((Gi=(>`("
    "5CJ!TDy+6OY`Gqwt;x(|Fvi9@7TWh7IYj}x72V^}4egKJ2-aR2`C-5BFKvZ`NhGulW7M@Ztq^znez7v<U`S$JL_syUpvpg>JNQ~g%j2phlY@gE"
    "ImqeW-kjNiYw!_lPWnc(F!I)3&U0(Tn_y)d-bHB;MPEh6Uf;>cX<^|Ah<RY&RX^l}#De7W+*bt`l=Mnu>twDt#6tlg$mRH0!UtRwMXNrjdH^;H"
    "QAxY1&+iu5X0+Mq$xk47{i(gZr3MSu<|N1^R4jFM6^WCg5vIF+#!lzxB#<?QT9gW#Csf-zZSKt$oC6j1sQy5jrE11Om7-e8Bc5frJPq~w!{DL*"
    "NIzy?v!H7?noWCw!?9wL$U=9=xT0-2Xmn6-b#Bo_Ie;)Yn`2D!*E&`?@ywe;nWd1gG|((v*CAarv+dNGJY;F=2h0oZUMOFXT=FBylWS4`&dlK="
    "hV)03XrRtoW0Ldd>n}e1+4@G~qABj$SL`wGVX4$TZ`ZEhR`hzoDBs(?G|Rfo9Rs)}6!;#8-d!!&eZd!`s2r~$AltV9%kJJL#vvX$aO`{}8lUQh"
    "_K8?F_sg~=pUtCMST~bR8x4L;?!W*3pBLP3sGLI?33t3(HWpr&PpFVml4)~`rH;?$mcy%Ri1(vpQ;57Y7h3pS)pJ?WGtu}G1u9PoJhRs!7b>7R"
    "^Bq!2=^eVx>|Y(#AO>J54QWV7G|jeBJCY)hdC4>D_*Szt?3__>kS+Bff<sE`NL8mDPl7wz#242|cTP~2b3*K3)s;79P^sAg<`zYy5CQYgrj91Y"
    "F75Vush}6GQf2D$cP5^ha&FR3L&}sE<sH(V*=zQ)-|u)IcTv(`*aFr|C@*HagOAJ9QY*kJ{0^YIv6jX1$6*3at3u0&DXmc`k|1FRFJWV+X^rCL"
    "w)FU6=qEr1NOjbLBeAIJh#ds&H7|Ube}lM{Us+*8-jtO$N?xxAMAbIIF%1|G!-qn!{2HG;a9Mp<vEe*kmh>3AfoPzWCpQ5Ye!jJ;r6;w%)U|cT"
    "GRAS=#IpCWoXf(3%<aNDb#RjJ=$<0Y$d)Pq+$9}WwYt(xET;>E(d~gG288#-G}c?s1%R_P6$f}Y)~6PY>zA9%q+DB2s(=%8#x9?hJj;1SeAd%j"
    "45mpiGSY{VxH=uAZM+o2w_rC10jzf*a|Espm86|zMr$oHv)x>NF5;K60N#1uXnsVF$4lW}O!G-%na!JD=g=0){Mm9K`%?;6A?ehNvQKOHLeI%>"
    "A2Ro|j#jBR<j97cRFba0*)2kOPz&+14l$2sh)BuWXq2YuI+2d9)2H#Ch6=4NzyqbjwWfiLR7KZb{qMuh&Gh_?_~cP>y-{?JlpJBGH|Zo64VDZl"
    "X1o*CATXe@15FkRcO;r2n+KI#Voat8l-QLu*z)}Z70xQlKvN@qBeul_7!21{ozX#yjN#CV&8jDoC?jFwE^v23-6k9a$=S@(hPY*GAmh-1<-R<m"
    "k82_-f#mjm`r3Nfv*%oYaQEFyGM$vfRARaenq+ZTHLV`cW_N~o#|-iXo^#CY=9OdoEyHH4wIv>u2*KJS1e23B7ddmr4u_g7tmlqPG$cwL+Xqic"
    "oo3J>TN}A&TnH)@Gwgho@ouF)bfvW;a%8Q0I}$F<yl=<vU?G9!Tr(U<FbFM55}KCudWhR4+NhlxM+PXX!tLfFQh5X>ux-{0^{vluMJ+hSguBu!"
    "=Yj9}!pfFOECW0~u8uKnb5q@ht+B941PJp;cEC{=BCG~(*`|K9fkdI$6<BrDw6Z;excVLt;Hnk?a2?x<4ayPXl1#1JwLuWEnsNq@S9BPK8=b_0"
    "(lAYpM$zM%Dr4l{P*Y{f%!-S`+trGz2WlD-J7SW=F-PT0qN6*tIly_!ZgTy43&<U}q;w@|8e>uK)^8u;Xh9*kPbI^rAQ-L)mX5wEi`MQ8Gb1KL"
    "H`%dXBNZ!-@!8AVM)9f=&ND8}5E#x<(piWPaKUDXAQ8S38sn?Ye3vy{F0|e5=iF|2mD9l*8Kq)hwfbCzY~j)Z#nK)~iKwh7Nwg~@CW<mC0>uau"
    "7xyEBgTJwCV8*DaF+CSg$$Zgf?XQWuz|1*gk>rEan7~srf=;&utvh2LuGuNQMsBQa<hhYn%Qcqrj8QD+ltHU-yw?`B9f0M+J3-y<?ts>+er7^p"
    "_*RY>L4M>Moa5o5WuWv-Gto1*>k`MpkGRUz*4=d%J}==Ew{TF9f^74MfwNiX>i505%{$|9R5H$HDjF}X9BWTQu9DctUQK;@jXBq_xjc13IR<O!"
    "ybKc0ucY`kBl^4ps)BvB5<?metpg+!|KTWg=Ubt=2+187V41sO5Y_$Bn6KZUR&<cj#mjQJ$)%2tJTIhePDP?3IVu>j9fCYJChU0uRhZ;67wHQ#"
    "!E4FO+6!uXOu@s7Wmv4yrrHEf`~Zdz36REk**$%0zTu~B!vzmcSXQ285j7|AKni6HBvpb;&{Cxb!qNUGKWPjxGop(HF2imXDrdA>ra*m-RC*hc"
    "&Y9qAlufVQoW;t2{Nuzma^jNKqn)<fP|tHvRSnawoMEaI0|;&VruE&^r{7jTUS(cZic8o55-Tdavx*i`sDesP&8qBxz4PRrr-7Fsm}!Z%ShN{%"
    "CKz7u4y}%}E=@ZaB5bWG?#1SpP|UAUxg7UUp@c#(%ZY%l2zJ4gxL8mci6e-{NrmS+UpTc#4ICv`du}NJ0jDyT@!b>zL7N_?LkrWT#UTwKEOp<*"
    "+h%dFDmjt13ta}y6p-1dITX0YW%ADZZJdUYjEec=AucX4E|w4kWm*1n_=7({6rR|?z>K0Jc}M`Msz59j<6B=`EFTgFHdr?2wu2uItE&-|C!8`X"
    "-l9PSYVjkcT+fJ;X(6*@x_zpYT)SBkGa)T*l3(Ce1@}`pn`)l8+e<De$IGGi!c<jFS7RqJvJ^QqKK4!*%s?%b`fe{E8qvvIu#-|a>?#p+^*Auc"
    "q1d#ufh#z6Qj4iBRTGg4Jwl!u=CSYks5z{mBxp$~#nMX4%xY=VM8vo?TDK*xO55^=)bICKxUcDnU9=t%fJA38RnW{rH*59$ev5aubbw8(G{+}z"
    "N9?VtLdfe&q=8VHOa_$GmeuWd^*D9*47I9=b+h}qbm0=_ZC<7e0!o3gc?qbRJ0Db>D@DS)(lBhuJTz13mWJzk6C`OZSddR4kv4y{q{}=<rZr8g"
    "GH9WVmzy+&p`ASZI+J)sAQNC7DWdY^xwH%C&as*q?AObmDi#3GpLQ$=7swM&NN7BWq$t>-3t1j|yJ1?IM6)K{bUD8MN92$Hn2;-n1clO<kvzFn"
    "XOvmqI>}EaPGO*`eH@%`Ub@tb0d{tFe5kwth_4a*PT$vDB8acj3z}oL+p8ITrPDK6qnZ8vU|Ivt?A~9Q{jt!(TxNJmpJxqOI9I(d!8@$8Su?X9"
    "?)-ZLG|@a=LW#MCEYEqR)j#2!+P7NPLRjHKHi9Hclg=^-v`P8lwA7uaI>Q`W8Lj5BwB`2u``W*<T!H&!Ny9=004rEuI|JqjErg+=sW+<<(J{1~"
    "@oq_IkSF%f+ct1&U}k08?rQvzg;WN#`qF!-e6C6Pixg}ECknlxI3;SP$N#=QC4rWLNiqpoCZI7j)KlL|t|%<j8h0$Wgt3>@BHLQ6gk*M+1G^SR"
    "0jiE1b4V-oBtr(0%Eo!df3d&6Z)_=j3%}ab`1B`5N$VMStI%=k*i~li?=wx!w$aXsPTo(u>=||%Ur(TjjP$9Yaqt_%*$3x(F3-QRNJdDf|NFns"
    "#xyOP&(2jCJ1~qUW2esvD#<oOlu&DHsXG2kSdN!aOj}u)GJ=5{Ivh4=ftIv*hd~tMVz3C}5?JGMU4rHZKlp(qHXV{TG)==SE?G*0Y<vyB3a|pd"
    "kJ;^0Y-{yZnT}8@`II=PTB!3!m*&J*X0yp805Q1XS>5Es30S77b<<qd*XdHLnDo)g_4|{;T0Ta|6DqhBGp}B9w+*}e4QPaL71x1ldi0DkGYB+Z"
    "nx`=XK~XiUURo{UA?Z4nhw^0OCL5>ZHVdMI5HNr0b=4fRi7Zal*YOF&4y1Gss%7NnOc3`YKsrlk!hbR^xMe-;l98`5;KqK!%8tjAyVE|r*=)x)"
    "84VPpgno>^3d_2C$0)~&MbOoi#qk8YHWj383?xajrOpit{bIbl?8pRbIs3xPpi=Sb2_@?ZE@Z$9QpgaOJY9hqWdZ@EK_fz0x~ZbQaBUC>2#2H|"
    "B;}$&!22E4-xSKSzpajw-0HL(+XC4Ntb=3Jd>A|+fVQvnf<ddYjBsfPcsA^kW9ER|y>((AR^#@uuc`Pya*Qh5F!Wcg(viyTUrAvV^429+%?I;&"
    "yOxmVc`b;Tv98o@cT=W8Ib{)qsUS^L=h$T`uE-=7x-5~$jd0<X+r(yXt4XO~#Cz^s+uW~lkaAOFIyL)S1xlR8yyKWG%AnUlx<L5k#TeE{)*^Y0"
    "xk2USMJz0>N%5RNG{xhHtjkz!w2E2|msAJEg<w(2v#CsNlC=QO$dXl%64ThoPj6q5Bdjm_LtdQmf2j@R86D8!4jMtm9g+Sr7swro`sZ7Rl2g?i"
    "wg<?3b@Afv9+9E?mT8U$r&cD~Pu$uQ!JM9xz!vv1QB5c$Ip`wH2|8k3O=wQhq=j2SX)Wrs`eAQxFV<R7%AMp0$eP+B_Z0CJEsBOx!b|7^-~K**"
    "G0ctH<1sbcDzG_-A4PG(7fAl&O0F~Hc2QOyUKQ5pB1wctCKlTH2-6?bMu)YPnW%gh7MYGg{_T*dL_=9TE(k|*q#eCQZD5-=?9_S}SxTj8FV_hL"
    "ES@wKkYAbf`LC=s>bAm>y}rS>6VnrGQAE59OCt><YZk!b7}tb}aRP=zMi8<3ISHJdBw+Los!|(RhKQ>+w}bwbd%yA<^3e?Sg=nA<y9&0#TUoj}"
    "r{6r^W%X=8HDU5?h~5cH^>Vp2q~*sK+SMx@8G0U>*Fm?z-QG^p(7Eqo+kjxS^>XUFsj8mC^Z`OXN~wuITql=g*EO>F0sS;8?y#|mWw)z+olHK;"
    "wtrrQg3CfKpoNs7wh#Ue^zXzU&a!uzF7VUYjj~Qqm9cMFG+JHu_Z!XVnJwN_-V<vU1s;}YUl7oTXeL^Es{VU1|5$LHx*!fu&Z0Ndfss`kmQ16r"
    "u8D5r$F(e{H4QS%%j7UluzTM3;Ddarh5>nip0sP_Ao=EK%{$fvkubU|s$a<B6S4+FXG^d}0EIhBxYN4@XfR27gG)?uidGCm@|25owZHpjF>5(g"
    "5HT(Q^iM(@OZb5>BCZ$gdI-9{yR2`*D`6YDS;pOtAc71h9Cz&LO7zb|{^_xJxJo}dDm_PUPkzMp*vr=Lb2=UNT=jtB`H#phR@2NntZ(gR4ZD~)"
    "Mhy#_1m5=}jbTMM#;OGEJkh3>)YorRVHj4=wce&X4V?&Fx5>Fchl&m9)M`Yj6j1A>%1B-QQ~}S6h3^Tbnzx)LyFqy9V9eRZQ%gBbq|OnD+4E0G"
    "52Ip=9RPezrAE5T@`WO(3#OUen&CMzWBNV~jlrdeTJ$8c2J{f?BOOmUaVi17K*)<Pwhi}a?14RV2>K*sM9Tqqz}|y|Jo*(;6J;W8z_OfFQ-N)("
    "v}z|A4!fvlGQcmu%<b1z8TiJ*R@%dlmu!!35>?&ru=VFywd+WP>r;AIN_Ez>C1F97AKx3#!>+97m-2uw7J;r2nXKd6C)=xIA=xe^BTiH^R&d{)"
    "5}ImbdnvxNyBFg^K#&3R&#sXpudFyuo10lCyBuV;6eGy<_ur4CtnhS**)#r|a%%%f+ov#Bk@ZFf30XRurKv-$#_nLved7q}6*aQEYiG;nj|*Ni"
    "oQcOgcW!Z=>BCNn)jUIk(MfDMF}02xcrw<!i)CQ*eifCtPE6V{a{xqdmJBXkLM1P#h*Np$DZbO)pqNU1JDPgnBW((@3ag{-RYl11!4LCUV4yu~"
    "sreqH>j9U9q1HLEY*C#Ke@C*<{u*)p(j<uP!&5R`?Za9_M;Jpi0o^!qF1@L#Io6=Ho;lS)2!$&RZ5dhVUJ1C+#%J`m4$!4CLAayU^L3^ZBf0hO"
    ">aU$)XJtXA`owkgT@OqJ7XVj;;F8_XGuW}lhnQ1Q^6&QAp2_&!@DTS2BE#Fb)sf)#YzG3RO7`_l=`M7ltxU@0*RFh{0dY~aCJ-XkkK4*{p!_y4"
    "UdZIfJ%s$F>0i1Lu-i6uex<}!(8_68oA56O<G$dbg=auBI3TCZVdxarrDa%}R#m74b0F*}^}b-3k$LgfglB}%J^ct|rFJ2g%33p(7%i#anjF=e"
    "@ee*XJ19RfJh)aagp*{19I_y&Lk{5$O>yh`(-}VfV4qD;iN-iib<URQp1|6E!L<0%lXA%fcP0ic4X)KPay~hJ=!h)S=<YkQs0$AIb`|R8L{i}<"
    "xn*2^(7sd2g;`&rEz7EBF5c)&`;bjEya$xjp!c5jak470MJ$qS(B-c}Lq0Nu$}8^io84{$eF;AFnI&`XwaX#!Ke$<@)?`XjNUP69WzG0DHh-!K"
    "UlVPd?{&sdib5Y6J5Y24sAL*H6h~!ST}nOaIN}}Zb&a&x@*R8(X>+Z>7_hbm150(Yizm>VmfaoSCbL&vRl^z+&=r-~aNntRJ~qPHgw$$AV=5mj"
    "7c=}Pa<;>ZUqvkLn5|GFuZ3aU)cP}T9z5hD5aL&BlZ$%-NfhzUU20<n{kwa~f_0B2KW6WKi#$5}o=bh8<XfW8QpOB<s2(X3E=(-#iZ70xt)-ev"
    "?P75RNW)XoRfgWFi}Qa=iepQai66X{ESrsx)ej24GB*{28!JZ+fc*Y}WtR2Ppxy6)-S$O*PigEH8sBjsvI@?ldlagK618u^{uza*I~U8_n8(X+"
    "bWGqeP&?f4?f)u^vZG7)i>YIo6IG^Jl>u6UQLntmiuT(3kM-6+Lr{m{g>Y*yy<*RN+YJb1czg>2RzWchHyd|hKnv(|VlKZW96gB`K^`%~5Yd;J"
    "h6^w#i-8VuV%v3$dy~jG=9@rJwSqsYSL!88swSt%+?I`%-uSmcg`XOo5g1Kv^O|f6i!c`Gp|<F@J5u0BU6MFKymd~Ukv_^W4HR<Vc1k$yt4=k;"
    "T-XLQ@GNWJrFO)-&4Im@p5ogq&=K~T0&O+owMg$nIm=Q!xT@K^hhYUnOnaK)m+*=ABF4*rUoY$K?%03=_fw|vVd8RL#{&300;Hi#g(>rW4+uHM"
    "@4lvv9won{F@cnKa)>V*S&swgZoF0DIy4|6pv~(H);ZCP;Mw1{s88x_T&OTE3AjRt!ZAQT-()MJ<x>0~TnKv??_)#Pl$J-Tz@-lgTA*L%mp-T-"
    "F^Mn<sK6bDq{c`0T1e1r{R@>9v2RQ|I-+@leKeHoTOJ0f7`%=Nih1E($q9+a^#<O4s8fHtR}qK@UHe-h$of!k;e>zsehgDXs5X*sh6vY-al4cv"
    "?MB&9CW91ER<2+oPew^6zfyG^e^B}L$T9ul>*$wj@(H}J!@hdnAvq}T;pdCq!`RD6SYu{9z^HH24JaFC)p=LFD<Z#MJ;QGL8S=RB`7nvk7q7dC"
    "tC3cfN>r)$i=Gtlhp*itB|&b6*0F@adiY%B(q{-RngU)Ny?*9SDTSBmz24h$eRwf_n*H*B0lYfStN"
)
BIAS = (-354, -322, -368, -356, -338, -397, -374, -465, -327, -302, -363, -408, -439, -358, -411, -398, -469)
WEIGHTS = (NAMES, PACKED, BIAS)
