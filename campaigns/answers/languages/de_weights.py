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
    "c-maOd8}mTbtiW2R&{Hydi&C^-|Ozz8`*4<-E5N0T@)#bi$q!rDQodqvSi7Nyl5=L&Wu$M@=uTi1_A{6H$ag5kwK6k6JTItW&p*4ZHzs#En6N+"
    ")Y9CVy}zy2yL{it`JM0Hdd)nE{p#Ji%eS26ch>u#R{r8xqy0bq`>StV^_JfBqJG0?%ctu61pWRie2tlM>XW}{t4y>Ky~wY&h%%C&N18+dzk`oi"
    "b-uU0PF0$FXz?=B4Qndb?)@B{VAJJ_Um>O*d*1U6I{R<tAA6OFKfZf;$`iSO&b`D|zNZJ-=N0*edC0h>q2QON^7o`d)BfbW*3%ht?*E^1ga(w$"
    "HN@{(rcuE3#1i2;+~w8o<MKP5>MiBylz4RI)LY;Ekv&5fn-4JksT`zgFR9~O++`)hhs}JGZZO%-P5ebBqib@HlzEqOIjOmp(!ce*+QiFoTT2se"
    "Tk54*aE4RQ>Tu;kL)@U-Hv8IQeXdRz(C=b-s&YpRkmX|gxeqvFlQCW8(K;KZUnX1m%IoG_pf@J=&3j*wkyyFqD#_v-pXugAhMIm_9uQF@`R>!W"
    "-N5$O$(p=9y@&ghe}z4H;0WVLh^@@3&a1Rxdzi3UBF=eqkk4gTb3Dan5Bw;rBvg|zg+H9?Vh~-`f2|qcBL{9C@i8$<$>*-jEy0qSBRom$(^%Yu"
    "<NxjNInQMqecpIdR#pCQWK&2c$I-kH2hnY%AKZu6@Q==rw`D~1GdwKVpj-3*GwIJFvpl2n{`@;w&V;NlYfR}9eUQgi_m}78pA|~w0snhlKH7j&"
    "ndtiBwVurT_CM(YQr?r@zkmy3ENL!-oowjCc|`oJ?63Bp`?37>lw49z`OoH#KP{)uS^3j?*6^PUILm~x%oG#m-2Bp{sr%<+2xGE5O!G(%c*OV1"
    "6vu>Zwe+^^7-R9tH#<yyIbT+wn{yy@aMa0}4nz1QZ-XFKgf--M<s=&+o&V-Oxs#tZlyJD-Z{y_Q#f0+yEv1c-@Es4Q^R)zbxt~76Da)`;>TXI|"
    "|G(A^lpXvPEc?mfI*le7?#3<iT{+HEb8hbb6?<#p?}Q@$VwFE$knX+=EeVf$!%KR${wGZK;zI>x?Ad;(Px+Tqon@s>Q>zcPocH95)dg^QWuelQ"
    ")9oeQ2L_W-$k+il!o~{Aj2DHbgk^v5z>4rR=7bf*W6m+|nF@7si+PDW&*#T{;_U!SEClf%xT`B^8<))zPi2XhvYhjkWNN@)SpE~mpp@sPr*+{T"
    "GjhaE=PWgp(lYsze%hCBa8^?XS9c?%Yq|h5Of1GAv>Y$%0Wby|84N%3nsBh3IRJ6ULp==sd5ru%CXglF0Ns!orm{Pp5Dxv}nCO+<SRNb0=Kk;Z"
    "C!eX(8<U7Tyz^S~B<3c^Ws+|T+ngn#Hz9qtJzv=|-j+X%tj%ZTKl#|Vw1>xH5ILkvVlY9n)B7xBkn99U=56`{%hL~VX?#oOB9D->IF=)slGvyx"
    "93u3?ZsxiSZz}Z>-6K@t%kOnw1G~z1OEu7nl{+lq?^K0Djjf&V)*M8NP-API@3)!pL+ftG;S(LZ9Il-Kv-agWV;wEXCoiPp!HI5uju{_uhvo>B"
    "P@`5P`xs_I5(Np#mAA{$V)yt#JqUg!dmL<dfZMQ)1<&B-ij%6v^yWoeC}H?blbW3km6g<q*Z2kMiX=`3eSThs^AMTba+3nPZOHcny}IpP>xuj&"
    "T9)w`+`bqFe!wU~2zH!6Of4u)6q-z@#Fl1f2S#XCM2TtXX`#pnI>4vn;CqlUWRcRdk`p!aU#I{iK88Od2x8gROUB*VJngTgtZT$31qE35d0jR="
    "OYH#*cZ2eIuQIIjJukE&yyy{&v+*GOXF=t;&1O=X%AZh3Z~xnPB*?j7Ah)1)%Eqp9|DT#o&kW5)<2KT(WtnW@8>Zn~yJrFpEqBf>{=e&Ziow1K"
    "E!riEwW6<diJoOXL&v5V_!zrqLd<)*O7@5H`_u(IEO!IdRX-}s2i~9qnQf~eBc<uKmHSth_#RB*=#lnMUN@!~akZeJ(fE~u$d&(NUM}{K-K>pM"
    "*H~EcbTQ=b>b~v?t}*m@|Fr1vss2q*3QyFpq`!9k!v4R#-0u(1;1Uyu);Nh|l8Ii$%DnjT4L!>APEEh{K?-<6$b3Scw`cW%K8?;B-4vVBFL=e`"
    "5Zmyq%1YsDH&$*N&~Ue;@LUO#i`l5q(rI}*R_Nf2+A^%5JcH;iB0lccWU60O+!?ZPmqC#|kJiEBqL@U6+2Rt>iIDzmROnjr?SihJOupjrzTtey"
    "ZA`%~fKBpvx0W5OP%0u;Z?&a_51sj>)mu9C0b1rx^C28jDdU#Md&s9Pk(u5^C|l8BN%g|CeVm&a`wsrDEYWY#cnaA?U+R(*3pay~QqyB9`GvS1"
    "ld0v~5#$r3x_L;pqi%$OZK|BOOs7}~nSmMK4}s3YAAD{A04LkmWb=fLbAFFF{uj^6Z8K~`b^$_&cjccUohu|3slM}7awiaUsupp+fXbG^EMzjW"
    "16H<DM8rDL?y3ywRepBF3!;kXCbdi+3anvs%qW(7-|e#u{qF+k3)ux>$_M41qsRGlK@Sx{By!F}A|u(>?)by(d_~s3!5_uWi1y<~N|oa>oq4-6"
    "ze}g`2?Lhw@B&Rl4V+-Q_MFIM(PwtYS|G%1AbO_Gj}N_}ZhBzOk$FsJ=3yU)IpBsDHHDz8g5ONQ6RpYf6WRcW)pKE1cF0}k5hp{thtCO{mui#q"
    "BT?;ZeEho|8@9N)FG%Yn1yH<6_Cxd=30;Ypa56xMOIReG;sd`7>KPc-;0}mBBA<?dEQEFsux9eVzNi`>3x`FtxAZ<u2x__dr*#mMt?CLZhvC~*"
    "F=yNm+RuShg>A99*Hx<ITS5^+*rJxiYRb6)Wpq3rWi&5LEYw6#^bJ)W22;rL&>4_t=YU_9K~Hu$H7gxa($NEKN1zvheo8;<>;yGLSq?$TjfspH"
    "5(JWwbuMS22K7tD-Exj8$WCCf$SosM-vUW5O({(<UMNLRu1p~RH|1G(a3>)9TqMUpNYXfv8RFNIAeaoik6V7sgi-Q2;TRF596++m(RE-!rqe)S"
    "Mo6aJ0rjy_fw=x>mo8a8N_<lWnDf&Fl_kRs1@T#tfJvWLpU1MjBsVcOfmx6^teKmAJo6|xL=M#;W4G0231zX#Ph_r-J0@kf?4w$aCAL<!OD3^c"
    "2UbrT7uY^VA7szSn1lwihMxP3h>}pnh%9EBq@X2P%B2|Qn&m2}ROAT%%&7;m19_~BK#XJoVWZ48Hq)BrO<oplCZOf%+~j>sG3R?Bw|E-Jou|;b"
    "b<1LSD%_o7XD+V^rl5@$woSKs0T3nya$X4NX)9x15XRXAND!NNUZ#FhcGWze*0^Joh`)o|_2uS&vjlqhz>b+uW%d$yQAoF+*Kc9@gR}hyu}{zJ"
    "IHIH~EF>O@*1jw#^-&hNS$UM^1Q&|t5upfqA!~a~0d~VUDNA1Z2>v!^Dl8l<8sMV5zDTDj$<7)Z$hOl8mul7-$MmHB&Q+=ASi_s!Lpyd-(dIJ="
    "NiQpyGM5|<Ng4(=de1HTCBfjk*nn<Imo0y5VIk+lcJZYTzECZwbT((tD_hW!Iq=2cIT4O0`MTqIsDZ#f$OS$FNy~yY1FO`cw%Q35t0QRd6w*NS"
    "pR!Y)jVG9Uuqvog4(u7bt>8)>0g15Vki&PzX3O&H(6deIt5iw?Aw6qGLNR|Vi0lnh1#GQtl8xhu5s((2e;gbF9n^$&`jdzG-bL>WkAgyPsNNQ+"
    "C##cj!ztFRbS(($z<$=b{ejw=uq3mp&?sezpri!_l>nNVRf!A3=e)x-@2Ad4=WSKw88~r4A@rHl*$2=}>VKe1GI747&$*#Kk9Um&jay*3<Fu_9"
    "Qf4vgI+P+SxG*5cm8$p@D(IZd8KdWf-(fzK=ubO<qckJdO6qRIc0w~#g<7w5joZoMU<1ZQcLr#3{ccgswiE<3DISpMgmYcB3;i$Lyd;84xo%a?"
    "T9d21EnUyNKv5?QEeO#x1ph-t1i}ITIZNrJh=-H(rGj6t*2V-gX<5BTGKyF3h!lh<6eiN~n8hX08qUhJcS@UN;NW*T>X&leorz+3`yPk^W--AT"
    ";gE|WFALWM|FZ>h3Yliw(22eN*xPuq?*;wZmtQ(M&Z8rh2m0?`CE-aC-O3Rni_NxhjeJ~6xbvU?_P^{5M*V*@PP^TqNx~!CZ~<$ZaS4pKb&Oxu"
    "Ddv|s@l*&39MI<$`bP*7E1Y_&3V?$a1$ZsvJ{FWf{f2yf?k4}0J_GF58?WQW7u`(Uf}Rz-NB{*8&VlM1r4t^z#jMSAzo`DGP;;5Xfcn{qL`NH7"
    "8ikV8WfDtzq(U77lkxp#9_S8Qo@Cq~%ibpGurwx&=msxal7qjh$Uu%ATwK3=Asfl(X!47bZ^rhed%l!g0T?1D$CQYk6hY<-{<=8N5#OJiAQ`l_"
    "gi2CByE5TE|I+F&>_s6Ah3V>2!Wes?EFobq3%6gC?_Ra+i!tsd0IS<AO#FmEFDvGCE})^O>(yHpzR29FVJ(1Sj_GQ&Cnqf3TbKd4=pM5(rM1uN"
    "cCKF(>(s_{LI42umKZL+cn98@EHQ#nwsF;)pk2F`=Q6S!eo&ZgZ>V_XSBP#eKF`UNzF?nhnr0qk{54s_;l-aN52vTz$B2JMd<3{b6#W@~Y)hG6"
    "i6j?IPPOca40Ul|5Qb<conN9>tZa{rD%+G(WiLcIm*(cOz{5!?C9GW&gGJ<?pNnvr$d&D<O0!3l{eN_>1uW~HGk#R+IH#2Y4mEOKc(0;Bq4~Mo"
    "`m(Kw{7(_7?;RC*OKXtX$DdtFKQ`eJs|oUCa!oE48`}Q5m`Y5&s~=I@Mz>HQe??a4;q0LC<%>?YkStoZ(i5dC_`;~CB-;XsZaNM3;2*RG`5isC"
    "q6p8L?i?$LauC5HZ99p0<NV3<{o^Nh3w}>~wYgt<%d4x!$;X+0Rd}lETq;6SPGqV`yhSZM>ffbfJIG*S_(?1SJ>f&PR)vY^D30ODe2?srz;v1{"
    "lE{AlmT!;CQm=!-R~FP|PQ%Wm5L<3JZ3iE|lUh1?jIbtIayo^Dw>T$DF)wmkHh)j>7d*1GBr8E_maf`8IO-CiS->+(^XKIAK0F-5>x#7@9r(mK"
    "85spx^W&z&{RhAD-aqM6g`U%3-a_D1Y|Jb9jdQACTGZUerqLsXy{@q0euNAnCnecwKv~{TSh!(iX=RjY$7j=*4O|%*a`aJ?e}z1Lq(<>XMO?qj"
    "_I5?2`YR_lFhrrz!EHfvDn{V`_+TJMTTs?(c-kkYPUH%zItvuA3=t(5A2)jlC`cAIeE>rQ#-s!Fyy~KQxIA@H3N@nX_X?5b0vGrh@)3r^E4NSs"
    "^f1BOESs3zWgO*nmkUgPAViy(A4m$a@Hvc8fkf_Hzx>_D9$NJJpE&xw9h~Tr{np77r(n>)h3MckRu4iHG=I#z<+M{D$L^R#bz3MITa}wB{fDLv"
    "z||KGC|r$|Z$*K?W?4C%(D%s^YA$=uYgGg=a{JS|4Qq1j6fnTOg11Q&Xtte97*YVvZ~OBR4``o0=@7_B?k8I1z6~Ds7O$!e#_#_4D|}Jbr}UDG"
    "Eydn=O8$N)`qhsao=g`{u|F7CEDZNRAg?>e8b1NWuqXE8I{Y)AG4}m+j~6CvewlWvSt45t)7H|zz?IhCg(YQl*6#Mmd2r;gpbtoQ7>(0%Q*eIs"
    "AJwSfU*Un;m-hdO#h{-edQ&G=?jnM&F-1yVws7dg=DIrW8~V5v1&z-CRk|hB(aq1}*-hR2^)Cr=7#L2E+yE9*)zch<X8Uf`-$QgmmAedYsARx{"
    "{6!i2l|9q9$wZKPuF7%mXke|Ffqeyw<iX|eHv)&)6h6_cAX8Ce_$1Wcpl4^$OqXO)KohIqfi{YO17MkTQ5!B~i=ltybBcoMeGg|9{#z`>C^0~Q"
    "dH)S{7Ggm{xc13$kDeo-M^?f+0+uPU;}8^AQDBY-`09`Oz8nZr>TegWe$qHXm0Le`9&4_s$Jf%4(VR}<%c@XP9qHdPuMk~vZVX>td5%+0u$!+4"
    "D;Wo@%8p72<NU(Tio~2o8WnP01Kv`%Bc<UwJ#b1a^DUW}u1B9~C&H-2@THqJ!_zx(`Mq7(Ss8n69s{M?Sip-+O{A$<%asnirxxPmf}HfWpHn)>"
    "oupZ3Km2*d8ep&uD{B5a)S#0Cd>;?KQB#$KfuA`WMf6~-iYXLTY!Ty=-?b|m1jgQ|nWlI}Xm*Ho=6%cY5R?HQgW}2Rk%@UVc&N&4n{1r&l_0tw"
    "KLG(_=?zO?F&z<M1G&jp-w;$TLtFmkAFnzCaPmmR&I^O#Zx+aCnO=BEekaSUF8U#Jhh>Ou`vRN{2(M*JQ-XV0CuS#8nk!(zvhJI6M5XxJ8w%QK"
    "FffXIlNjP6fGYrx`Rj7{j!f`r(ny#<RXJ%DY}v@H?n0_CXABW3Qfx`q!~l?5pFB_KRKA|tqv<fEu36tHWOKq?7#v_^FJRN=QhOCj3)c3>Vonoy"
    "6vV6$vN1n6$-i58zYRtsTT`VXdQ5$rPjObR3ge7mw%gcIdcp~+z7rSWU-1HSlho}|0UxFA`0IswuQNjRlouSt8rYrbsZU`;+d}e!eeI6zJ09CC"
    "O@3J<uMB}0v7L%YP9}1;E4E!%)a#DiYmVUZw?J+g71*q2d0t^bqTU}3O<+MZP|m6XU=L+kcE<wm64zwzi`noVxcrmLy!A#QSon3h^HSlpag&--"
    "k!4T}axN~Qqn>l5kYphGc_SA8g|=7&30>y@!J2)(Js<Q_$lR2VIgwT`WE(Dfdupfqu#I?%r!-`3QeNCTva-<Knf~CBg;zTLe^?7X@zjcLwLEX!"
    "hV{LEbW$WS49P1!ObGBhz(TVqhti!$iYG&joLYZcYBq2<0$!)(Mh8FeJmo8^A`Pl#RaKz6{=4uvdzD97akmJE+@2FbB3Eq4T2@N9P_a4`d+2T*"
    "7lROL<6qH3yLkp>w{-*q?kE49*Hn`?FRaFvb^Zg(r?&4{QDskaA%4M)j_RDZu6bG&r+PS7oCTKOREH5YFqIDU5<?4gU_#LC0Z$-rg|95kIz-`Q"
    "$xlLtD#gQdB@c?_iW&@aeo4sWd7+d@SZ$RGv`*(;2waU{c{BhUWXKcr4x6qq9W#y6zOH#y$mO2G64bB_-DP_-T_zrS0;9XwxEEw!1vX@Yur=Nx"
    "r;K4Y_b@CND01wQz*Np};DKAToPS}}Gn7<BeD8hfbJnZeG`oJ@Q{yk&3$49v73$4B>O`}-Er<}Yc=&X3c-5)N#;LSw)4IpbFo}%%c_uZ>CM}BO"
    ">u*$4PRbZQC2GRl;YISy&bmFA4xeUcA_E!N1Cv7Nym18f8E3-ozo(w`gns-1W`y`6z2Zps*Rbp+gIj+JkFNYYjA-<#sL%E6C9cUi2SaXQ!2Li8"
    "<6n(h@afyk!53>y%V`@iNk9MJLb1BQSyjDg7XcjDA!C>l0NecPnAn!_*xz#7F)d@hf|2e7T;k!`Fa93U$ulnXz-p3+o#ABpcMqIUu=HJ*x{tZ-"
    "7ThS;J+DigZL78E);g!X*r>57HqD7PeA|UQlu^gHWfhKQXvnd^(R^73ImR$<0Abi`bs?ev`7~snKSmimSNt$*2#_xN{D3CaXx;%muXNRV6f7wQ"
    "J!P?TvKOO0&2~O=K!g8T<k))72Y;9+r^JAX6<K(6X-NR@JKZe1B@3P->MqhTw=hivI@t<{F3nQ}4lLYFVO4;5ZcjNk5M4H@Y+cqt1b|o65qj{s"
    "d8RkahTmw*bN}NKAEXOn{>@F;dd?Lg*9H^JSg@md>20AX;O-NWdw?EcI_NfBY}DB2XTeO1=#5;tqM_#7Y6dtTNm_aW7imtkT^^n<!-8$QUP$M}"
    "I2Z2B6w;;9gAIB`k*U8gV{3~ghy;Lp1q|V&30%nz-i>H1d~;G%9A9>~5c%8mFnR_1Dji_T)C-R)hA_0DovcF&EElkr={{ND{@qm7(CCMnhrSY_"
    "U{@72xbAb-K@+BV=iv72C9{~|84H5;1bNhv?co)&%xo5+#o14l=ub)LwkzkJD`UhnW7GNe;Ifk^o>nlV!q|Bg%?6yuPA$6-CAMkaMccMz#P6;1"
    "RA9+bIKebTDW@KpWR64RPH+7mh+qjye#e}nrQ2@-qr5*a07V6vm~4G4MOyE!iQFLb?LSK3q3N5cU=(|W9fT2va8^6f7i6=a2n9sRO|Pj@;1$@7"
    "jEX>L)`R2C!f^~Jhc9oDMw~LfBl5kU!-nF&{a<CZ&j^NXu|YCXm5#zmtlKVH*NArDdt7Xg-_^akB4QC!d;8(_qjsV`O-ur)>J~SO%tJd98YlTj"
    "B><vHm&{IKdGKhnASp`&`i+Hjl55bd*qBU3HXZfI?%TWtX)?K`X$0o#s?Cql2^X~Lx()Xac^)7n$JjMx^WU$7UcyUYtKXp2n0-<fFSh@cbe20w"
    "e5yR`&wRelcWukm1+1?XRNWb?H8~{zm=efds<a{06K#NsbNY@Tl(6pNv8m8XLuTa7>|Xe907N2zYQ<CSQ$h{Lb{P;-odj@k=K1Jm&bQbM95{Qp"
    "Aly+(`HJHQTUj`zCI=z>0lg(747dh)`WB`(R`7JMm>(uRNr)%rNUypEa}i&w>@nnmhJ2*RBbdpFj{dqM=d8$9Z~LtRX(8vz0hj*uH*YttUcNuO"
    "XKwIP)E{5lzkKO-|4;kFA1r$xz4q>3Kl?ZRza93oe;0d4{Nt;hvqb?7*LpB{??8RfmleQsnl{B?!T|QE_dgyD8cSXo7USf`&IgO}5sbHX>f)tf"
    "{&<e`gi7c_otBm^T(~_+R4>TF%6TtUcOl3HG{BYj5}7?J@N*hyqRX&|xT%aWOWx<7k@bfdI|0weNU2z3r%DaEK&yT~AiwvTBbmL^xSI>h2yCP!"
    "7d*v)@+sdX+X}ks=$f{QKQro(^~%L|XIrnaLH7C5<`PRu^}qQ}g@1cP{X_1ax2*p%Cct~}(ixY6g}In2dp@>vsDc=La8j70576`^$7Pn!hDzr_"
    "36RoEmdHMHR^)2XH%NAU%|@ncA5S#xB&E|%_*E6MA9<!U7P_VZBI0#FagG=T52@%Vh()pE{%j0vC(6JqBULbgp^ICAHRtzKT2Bk3&j~rgCh`5b"
    "`teIKjWiIX0Mv+s!$p;KS-1UNVKQo4r)bU;xmlGdC+!T7&;bv&r;Y>iQz|4gn%#Fz%zp!g!(FAJ8(0RKrGG&Pi_JT#P>zVpM}k5qc)Do_DEVZv"
    "B7H-(LFxfJPxqZ~(WRbNOYj77{E#M-I%=ZQT9)ar$<{c417pvZ?-KZdj9;oLL_3^sEf0B;=9$dt=X_PiS>3%RAZSNj-%O|AG5@+gu~)>D)lkoZ"
    "sR-jyp2$5uCg$MEh%TCa&^P-svmwtZrl_hIIL^q*A(tNMB!QtFtVmb{kbPUg{vRR8n8zZoLT-p9TjXLO=2f@(OTrA!bVde*s66CaK$w?SyR4UW"
    "sYTgPz>8VY#caUkKR^~VcWB>*#nzEhn9!2VVki*JMdxhYLTL-4$FM)4B(#(Ln#_-H%P~8AKPV+PIfu2-(%X7SprSx45+mD`2~>XJ3(1q$6=Aa`"
    "NR|em&iF~I3A5(Qa^wN^0jg3J61uv0(j}S+CJSdCXH)Ec7m53D{IO<6@@oP{gmJUy*C$xx3PkVFVm347MD+Aa9OP7h^Bsh}$r%cpF=vlx8mjFl"
    "=Gf7K#tbKpKe7_9iAIjQ86@?x4o$X5;{dEENaalbyK}w&`*%9eu6*o^_w}E9;P3zY6V>}a_kaDtK3_apj>H;gaHx8DN!@f_w#v11SMyy&w3Y!_"
    "6%F>)=AvUVATubOkHWXIR!Bs9uZ(OP8MJZUZ);pl&)ze0Bu4s#c@E~2-6UmUg$S?$`8@E!_7^W3K3G#5K<*VSlIH5d$9X<45M7QqwX1+IHh_Dl"
    "%snN3j9y1d9Smj>;~f4_bfvMPL$maN{ClY0yD+ByZ{{0$YK}c5#vS{QQ$L#o^Oxq<lbyQEzW>_m@O5Q2$e=d8nC*F)XV2zhrgjiV<MEYRn_KqF"
    "wqC7qV$B)&0Sm-yE~R@@4}9?L0ExD&&M{4a%SA74*yuEW-)fk_PIMV_+xke{VE<uz+e_2Y(sRKSi54^u2i?fdF<lVUavE%xYU0;(KO94%d=lY<"
    "?t!v#KH-J*x=8^JLzfk!c^rIF1>`w)zN<_Rrs`rsc3`%}3a(uar(EVzVCnqxJkQ7|SNL>)>7-L|Upq~sf@$QZT`#^eMTTM#I~$j|&>)F<+&llH"
    "<`wH={757zB6-ywg};K4C6gkn2@%9UwswU-Er0w1I_{E^DN>fwKM(wkpFH&0O2Gvh)j6|M=vOf<&73B3&lGc|6tUJgZ<$h#ZD%H(@i0<C1)u!-"
    "xk|q;mdNz0e>3hQwaNHS^(VISFr6rrm34`n_9>SxW6Mxcp7K+O%uPOqI5XK^XA^VnKI8%-aF=p=OR(ZdQ&%j~x<%h}^?*K}A>?jd3ZB($m&~5D"
    "WrPo25VKHZm|S|!UQ~d_cYzO&Q#^BgRMB4E&J~|9-){$E3Df7-Mj}tsq$d|Whhe_~UpgF=)4g013I){cmPus?=LimOe&s>bVYIr)K76y-+C_x$"
    "uVqt_G0mm=-fd*$d2`ndS9WBiotI_jqGcaG*i<yX4C2(kY68jbmsaUN)kU#Z2(oyfLlmj`Oespe1>$!^e12zN;Eu~0_45ab9!7ApNLb;9r&(Io"
    "x%QCy3Zf32gg?P^6JJmSAjRCgo6m96AhF|!;S=ChYRJ7FWol0sI6MNnSQqm+y#X&RnZ9|~7C0a%>6hyDnLSNyQB;noCbPWkV{~U);A-c0)qP9a"
    "yc}|WoIduu&jh#cPfYc;Sbb-Nha<?npb}6PQO9f+ER&Y`9oOJRu=#SL>IDu$nQ5dk2Z#TKMv&(G7b>uQy30EYlx2>Wl#zvne<z2%{8m9s!4jEH"
    "5fb3L)2SC-=qamt*<IcwS)l_ytslFyQ?uN-JSUrr2B&pRE6CKlIT36<ip<84-m%XhSY)=?Wg+CWm-IV`HB~hny!5p%DhaeHX%OuyiF^Vf7US=E"
    "@Bj&E8iYkrw_;FmvrW8xQlutw(H_vD|M@azw{bXL05dMqn`DaTi^?Rmu;@`0It4;wXTP7olak0Q)(oK1eB-Rzz;M>ng?`;h6ND`Xi~Il;t`FW)"
    "47ottwJFvuG}*LEDy8mq4|vZwI`!Es^nZT)rQH1CgURH-@^`FF=5_TyUboq~G9XT2QhHsB<eo&e9lKP1H@#2f530A^@KMx}SuwJj>O^I}mA7lP"
    "(F&f75-@>eyNZq~jngi{NZr7BYCo7_HedcC_4i;TsX%;A^xA~3i%M;uq<^Ey^fisqiykZOWjtgI`r8IRMpP|jwapE5z1aOC0ciw@XzF=$=2sL="
    "Z>QVLkGh+zw%>56Sh56ji&+L`l(Eecx_rjT<m2kLdSIoL&|<1lwfgkamoD}D_ukv@JCYaDiv9~IxDpGP4#T^Em57VD$%$Z)SiYN^tIF?SWkm#s"
    "NT2hkP9;;U_w14tKp*S-C<%-Nacs`ddq*vvS#9ZqsDiLtq7@zRQr2Fp)h=D~eWbX1v$z4>E2G{vH0gG`e5_jS!j_OV>-9eGDp?9M@k_1N0}u4+"
    "8}dw1%3t>$3M+BPr$|=po=GC?6w07`b8{lO<Dk8=64n@LjxvupP2_oQ*mF8)<NI>k<56_9QaL_954U@(0oQ9B8yzu*T=y?tjB2%u7th67ujwJZ"
    "dt3%Ps)4bs3T))b<TKsw9kC6n)tf6icm&-Z@wn%+rb%P_I-T&vkDRTFHFEMKT%8(=Z+k8(?fW8O*GRn*GEU?h`%xro=4sX{f9xAYH4c(Ea*feW"
    "bvN(a0XGhZK6Nu!bf()A!=dbJrk)59sL9NyB*Vxswqw4vjYcd0rXw&X;;76l={RMtyku)Z%T|Nnz5V<j_EdL6bG%CzT$cMleQ${PV7c;~XR<z`"
    "AiyfUhwu&cS_2inkq_}AI6Ds?wKhfhgYR!_Y-DM!`r1~iK^&A-u?__RF9cJdD_^8l=Bk9?+ZI-CR4YQ1`DVkoJbjsfMpZ;tt*iWx0Q!T5j4YL<"
    "O4S!t5&H?n3Mk&{2mR6|H-@7l%;~Zyr(~{O>4{XTR;}}SQ`29KRC9&C*AOzRhJ|O1-rS*VV4TgG27r^k9nUaSqMn-!nd-tp9Ui%u7hGJ-U;Mq_"
    "3;i`LOf9Hrh6DD%_jOl|S&5wo3=?YidQMR_Dp}?Si;JEYVvRjN6@DD?v?+&a>Iqa4xi4EGP^hH>&_)`4SCSZd!T!~`Cd9T(tX4tVurKu4oSO?5"
    ";ZWHhP_>c<Wmp?PyuP0LHQALYa)(w{yj=GFqaTIcK9^&<6~7)va<8pitvk(L1VFA^(L<FN)n%OLMNy@Xvd1b0Ih;=CYY|m^f6&5w!^-{v1Xh*h"
    ">j`vGTIk>)kp1&TR9pBu#^WTEaf`ay7HBd}hMv}jg30HCd={Cxfb<pF%aK?E6@huO06bn&<wRZ~zH(W?p0LQWnB+liJodbXeN2v@I24BuK1FXI"
    "KO=$;rik^t^XFw(qdgIdA!S)JtiiWAw)Wt_^ZX-6xU_1m%Vwc&*UKyUQv;qv`!W;3B5Adn%^S@$bWQ}9uwB^(k9I5H{F%^USe<Yz)TlHOhO+sI"
    "R%u4IX3nh8*^1086<HKr&t0WVV1u8H4a&T;;c%Xe->!KzYeVa0&PM=URIjDg$fK$WWj%UgS%pFFdy}X#{*0&)8_E^824W~%xOwLSWQg7h4cKNH"
    "|9wm;@*C9d_W~=+89|70Vf`vRfK=f5$g9+9Ynqi*)GTy_W#TrxO7rbnKcmgZ)T5nKv|_zr?u1OB>QeNnw;=oRg)cZa2I|Gx^EDtAhBXg73*c63"
    "Q9J3H4TSHs+Ri@waHu&^w`~4i^&u~UL(^ec<lts5MLIXN0P%hsJBJd+eCK_e=ea4;7o7M+kd5X8IpvKvuyl(|pZXN@oveu1%8rGh#}&EE`nY1Z"
    "%!(0acXtXZg`bk%f%9vygDwJEFfAtxheWr<ey(&hpb6p^J`&p<$?$<=zYsG8)5(&E<mq&pHCdrb)q$-rT%*S!(dt#4TCB5N37y833f+(^AV?aS"
    "CrCLL`4gbxcLD?~f|PGg1cBIL{sE?X;5?qj42MPLyod#(**dJ6-r|Q*R&PTNvM%f_^;da~kABt#5hLh8riUL^{<HLRVY)l-MV~^kR3k+=Tj;0X"
    "?T5R0b%!(>!<+MK2&vf8AZGu@{sc}K+ZLD=Y#^p@;R(w`<Wwq+29{rjpM<a@G-WjLMNVkGR+K}v)wM9zqu{=&x=#9m6RPAV@*Dw$3kzc!SCGr?"
    "j1c)oX3@|Ria>CfEI_MKnp~05vT_dH2z5K||4O?8E5`F$G|DM|J3-kANG3PNLn#MW`(83h)V@%KU8~hZ*#)_)I2Gcn-Qj&2CvvE&i3%d3gtcu2"
    ">FBb~+fm;rLjY+_VFBP)cXZ#=p_ddMC*wzZQ}qPOKF<}Q%*YRo0k}Xcy{Gh8jVD5DRfecn*Kruui{f^<P^T6M)ToFg4uV8PsmIkCmB9{Z)DiJT"
    "@{DOJcG%k!eZIXtnI;vH4IEQ<j~)E4QLR?w*!wEBi+^a_{>$U9yHyQ<t&#vhGa^?*;#aF_0WOIC(|C6`PhCbeyaY!5th#a)B#jM*h}=-k+7AV6"
    "^+!Zvo!cVEePu`43K2z|?hPu`@<G9zW!av4P9B(p-4dN^>9O<Wrq4a$7=Xx;7$DC-iyg%^T2fROBL*WPRz<;Nyga4BL-N25efE_tt;_Jj$33Ak"
    "(Wp<pAxsqnnw5xHc4i{y>!F2n=d>9~q`+8+nlgE0T&vhmi5^D^X4B{F!MBuU1%$MW6`l|+4^G>pZQrj`r;s+dg;!c(A}{lq<Q14`Ww_B4uGL`x"
    "QBj#jF8eoKsC1N!80{1&OY*g~pkAs^{8Qz?D~eF^B7u_kXfN=tcs7rIX6>FQA6VG=3W|yn;H&q4Aw-*JhyhexJW)((8J)G)W%T<Rm?m`wYyS<z"
    "=FWfm(>~;$MiG#(FK8iXW;OO?=&^vin>ig+A^Gt4N*;c5c~3;HK?i_Egd4M<nzQp(HRQS5)!H5jhzRnmRk<jV2j*5Hwsm$4PY>DFyQ@M=UYvCR"
    "r0Ea;aACm(3P)KM*fMX<FKbSY9`!mJ2K1D{eE+y2deKdLK>)7en*&+#{vW|8$+Xl(H_h{=h_>Y}VLcQnV%sSqAu<_Q>Gx|%Z|=m9Y#}Pde}5uR"
    "Ie<viN;pmP_x<TKf;)gCqwH|3*URVU=T+pZMWT!Z`Ii9T#E}+Fg8`Noa0azCz$O?Vu!XD2sEt0(4ZI^MqC34MI&!4ZP|@z}yRcSxF%Y^F_!aZc"
    "Qk}DaroFB;(`-mnIU^Q9HLuLN<XoP@g!L#Ah@5-sTtbk#5}-U+1Dwdz;~4C9#Y_jDAj65AsL_+IOPR5JXGc_-5OS5;vK(SiWrACJH&HK~rfXB-"
    "6RKrtTU|&hzz$qE-|kK;WYU9!BzM)YyCM*{8iF`}9!v!^$<L5OJ^&<7D-gz5jdt6*y4c_TZNc)HmloDc;nEeZxcA=GCy><m?QE7DF<B1+mv(1v"
    "xe!8Dcz;k9*ew(WF!S-_dl4ul%Wl(7#xwt8mOD9PVQ7jm#LHqsL{yF9Pb@E=Jn5wxLGc@&2%S&PWSuGNmz=%s`GB{w$-gNEP2Y$06Y68HXIUI~"
    "Fb0|2s;JuiShRZHZIlUnA`DB1Ojy|Tk=UcY8x$0injIi8p+zW`vb{!;()6)!e8XMd9t$&-Vly-pEG=clcrWy|0g<2{n0e$?d<s_O9;+7FRnsc^"
    "gp~0}SHRa23vhrsVj7Md*fBFnFOVpOU#0At0i|YJ)Zp+*oj_^0)IQKF=I4J2fdy_YE-pqw9<A2!;9z2Xw{{}qs-C((%T&}uUzn_jSXdM~v0}nm"
    "-h+E|tsaPh1H461t0yw$)c)7M-cDAn$4%!Rz)E<-h2V}F+|GmHivauakC~Ul$g2j<N>KH4@0wU3QKY${jfP+582J9xF>sYaE$@8m#htp#pk_^y"
    "K!U)2?g|GE4yMHf(h_-AQffOLP|_v4d~!#6!qrudRmI70f}qnwv@pVcZ_x40L782ObXJ(p9)*oYQ>14YiruinX;LW9)J~H)_I<fDpQa9X=iw`_"
    "?CmkC!({$h>}62Bsg)@$@P$Sflfr<$LW_%U!xbY$rp%Vf%uunqQM+v9ronW&wzlT0auzE>!`UQ?%I%h`1A^})2wF!>k)@ZvE6UcD1J)X984AZ7"
    "WX|*+iYi>V<;~4Sg3ym2FB`_lwH;)SMn?p7Q&F|(Lg|G%s4n~lw6wKznL%5Diwvh@<neoc$<9HOf|c%^voJ%XDBD2kC(X*c@Qld8LS<2+h0&ut"
    "ciXjwiDR%+md8P(p^lg^JhRig#K=Ah!pS5Qbja@rP|8z(x~Fzz<%PVE>xJ)TMqT;?^QzsBZ5%xOu%0K2tiB)!GTn@zz09hpYJz(yLz@Dz+ZC31"
    "Uf>CSc1@DROsp+c+cn<wWUAxoH^0zL5)}<lS0c4x6fPzP7JqJ3!D_ZLefra%c0n@MqN%ZHl>LEC=R6j>I?FuvWxwuqmD5Pzw)@(zLG~+(&ag|#"
    "faAjB4>>I9$g-Ba@zqQ#O<e;9k%%CwE4u#Itl({H-}0|6Ea*s+gDfj9|KT{Q$~x^FxKv+{M|&=}StTD<sE){uENDDetzHgoz2(_jN91aB2tVt-"
    "-)t74`?+OrQ`W`LU{h^uOsBdJk&by<1vv6bQ<>v|8Si$qqO4LW)5G-tC}t0E%|VuD+Eu|5W#-52!cr3J_<-IQM8tlXo+^kj_If?h7EfxpBcLDO"
    "(OD&FVP~o(mkA(3(vWMN;N+A`1(naf@RG_=_I7n7Kp82!zIwH9M)i&pO}=a^nv}IVE(0H>nSrZRz_|dU2WXH&1CV~6`(7b{3g@vLOUh!PA``@g"
    "8s(<~=D^xlWckE6rvy|Pgr!>w&QuvG4p0<&5Y%!YDkTWPkK?4YP)dDa;g`SGkA9w(l3U9qtaT1YA=m{j$q4~%-rv>sOhwxPKXisoDkwa2PMxA4"
    "Nq?qUp_pVEH8G&@1d(4;$djOci!Rr#;HezGFu~X&C)AL1JB>M<>3ZaMDw}6jI|vA6zvS2BRrFNg$7{`=R__mGT_eAinvuUNSX)zdkR!#^_!D~R"
    "VXb&t<8P3iXte;Obr3`qljId-W{dT+1bHKa(8XR_nx<($QGuE_HcDDvW0VK&+fm%`*#jTu0vS*=+W4@&C3m%ezA;=14QkP;C(*{?2@I)d5k$Xp"
    "_C!&Zcvohv^R;50@YbER%f}UrOcR<D$qNHg#ElrFRe=EkOip_9j-6<d@kG=KmOc)G)zzr3*dRP4tb)KpVSJySZNKmWY(^g{97OK>M=JC8cn-dh"
    "(8!MA%s?C<cdWQvcFCBfla52>c$SDwDWkt>QT0>84&aemTTH-*?&_4JKh6v09Ui{<W*KMp=GO|5mFA>UC~zf?d0xX1_<rV>Uq*RO|66^NdIK?t"
    "tgTI-5rR}!LFb>8XTZ-D2Qhs^K^Qy`VPOrr%p~>6eE##l7p$zT$Z%`5omB)Gi07it9QO|%kJdH>{Qw^rZ7*4&ZO&~FOpC@e=qZV1O@0!4g7Yhp"
    "mJY{&=~dK2RAWQ_d(No$AWb?nh@E#!&3w$!4`^{o?1{xTWd}po;OK9C{~$|{APX57D0SSi1Emem?G=kP{fITMS?-I?1H+|b`Nj>AQ=`P?Y>A{+"
    "qltPl&4wp5w3L2oWI3zK4+318W>Ha-7p-l2y|>Yt%X-(dJ)_c8q&f<>MKghm1^8s}Dn%{{2)4gJ5Np}#(A8B;22%3Qo{Rh-n!t0`JGSF88?-E9"
    "OjAEgWI&;ifEGD;w}N-MZoN~k{xeq}kXy1KFkWG`*fM&+qKW-zmY$#h;e!D%)l?H4VJ;Vef`W%cnp6r`3A~H9eWzHO&1NCpeOr<X5>r<I_)eXg"
    "3A_OO)@qfRmr<%vQ6y=Xd2tb@L{!&;-~g<V<|thfbfp1S5o~x$n(0Q%u1(=e5QRT7Hqx>M7#Kp@>Y@^xJ`7J1J^gec1#UP3E^K9r)B~)D1dbcl"
    "tbb)qW%1Dn<c(M{NW?b0NY0J4^~i0&Iw8yV(5CdlXNi{U%XOV{{RBd#7rs-c6St?R$t^u#93q@2^zQjZk~DwtQyK8~w)PH;A*8u5E$Q1IPr~qn"
    "YZyp#A=QQw8f^IF$&*;amk~n>=H{F<S~2dTn|Hilh<dE-@f|V^+6q|nLHVaMM~w$`At$Gro3A)oBQ7@X(RwOEIO^7qZWYzTNX8Jf8o3LnMFcVs"
    "!Cgj|d3Sd=jMPP`H`?0TQWbY7j5?i8U*k4&NR|`r;Q7dRvSMaNe#8qRCryxc=Ik>-tqO1atu1JeP|cv_<z>}~ASlFpV?51yi0#r$eQRd*xU80S"
    "?o-i!NtzZ!=vQA9nBg?EG1WX@Ty&%=BUR^j;U~RI*YMq%$MOdSvK0$ntcqDIdY1iKdIn`n+Mvq?=Y3IUBxfP2%dD%B;Uh<$Xgwh`WkZ-MHsey1"
    "m+D|&q}fxD$#SJSWU5`cOCBq_T>OK)YRnknNozb;^hyUoFgftXCFHkRs4A~WmDHT^NeM=<>B&U3z8_g*M}qCqU<p5+vY20c!7eR%-oo;7%)IuX"
    "BZI@W(PokAqHnJiJqn8elwxnI5e3gBM2NzU`7NtFo}E+ol3iS_Xl&VmldAT$v`(yhfqv-q0{u7l(eTU|C8}UVdjnQtsFGdK(Hv-%N;&nyePjVa"
    "+S<cp?AF$+QaRB1Sr<+LwOn)(ZMWMZMSZ_sH-)|y5a@mncSGlhKj6YL*NU!m9Co>rE>WW;+YnL9^IAc$NJqhMfe%M!P==@q<>?4=uESshnRwjd"
    "dfl~D>QJK=W1QVO7jW3~WMo0;6*H5OAs~%L#&*x7ndgmwiCnf_Fujxdha_A0{UZ<Uo6xzdb1;DP+`Nw>-;5$(%M64pCy*|&I_0(B6q#uqRfttp"
    "1@n1OmXjj7<fDHW?9)2)x}fyue>HB#@%3w2bEDNt4p3+}s!ZvuXhuli@whUAG1hAdnJb?nPC#_|a;Fw)mnJIn7RZma3k2pmv?_z`5L_z4#NHA;"
    "nf2gCt$B4%yQewLG>&9Z!m4T~Uj+kJ?cBLbx_YkK#)BG>hX`|Ykys-eedWq@Iz9fWFMVl{P<2=28AOD_HFP->E(?VWeN#43C{mJ1MGt#Hx>s4-"
    ";^;%)vP<B<I%33;#nzT1qT(2K4hUUzNkFGBIXwym5W-Oc?{%Z`ZhCMbjLGRG=$)~dL$4+@3#!evGu8V=7!vN0v7KSt`PSUrXavPC1o%L2G1A4{"
    "+6u)o5d3tJiarlOyJPKXih!o?6?tf*p-Ya_c<1%86_sCRYEr<0zH9S7!h#IF2ctw(aguB<+_(dVOpXbC8`UaCs}41rOC3+Srr2+ZnrxgeJ%_30"
    "RYDWYH4uQi4p?CvD+w>(xIx-?7Z2b2xeqhQuW26!A?x9^L@<L4j{pIxYQE=1qR)Kdla0o5w4kMMmC7PNuKtjDV_hQLv12<~s;Z%)N~%SRy&l4-"
    "zCNu2Z`QQanaD^k=gtL{m%^kHbjgK-L`CGDOYYJ@104mi!H|Y0<>UoXRwuC7Z6x~vx51#ue81b>bWYP|VFeU8(WSjxd+wapJ$LF<sr!Mb!3J&9"
    "BVrDLtip*uE!N}?C^*lG>h-jA`HMm3Ia24EGlpv+q<A>3<_ms}Y>47Nn+_KioMb*)^NtFD%Cg)DvPFl?o8K=(uu53SF~$7rNFJ-9>&z1U#9v~&"
    "u~5@MD<2UmivmG5ev*8<uf1=>a5%KHykjl`I0zk}bFJ-c1jb?fajLjZLqJtjrlLDSmCR;9f6e9=yXx`=*deNDg~_R{ZJMHwjMrEJTK~yTyMrme"
    "wLi|voHdxG)x#ncSk=gY>}mv#T!J6<wx}u~EkIMa{4PCKY)1;u#urBr1N&Tb*9_q=x8?&&Q)@>xkb+pdYi-Dp$ON8^kZ$j|acNwchY(d1DUwB)"
    "GSWJk!1vVW3740Gs0evsmWmEgJu#6|d5Bq!I`u9>KMrSkNI-ZQ{Re;Wcj4{<3cg1)S<j(FRx67%=Xu?V+p2auP!~#CR`)r3Tpb_T#f#rVD9uN-"
    "nRj8?_|)3xE?RSYdCap$M5KVr5Z(z8KJyIxwwZ=mTT>vZ)SImEnvBY-a)D1)5Kds;#d%r&A@o!Si!`iSn_9jd_|6?ONs?h0p|qA#7zZE{OHQ0m"
    "wHTeVNL0Q(wE45v;<9#rCciw6loEa3Xf!5sP9PQ0v(H{ytZQw>2C27YlK9aKuUx!%@o;oLw#ef~<7|z*aWH)BGw!xwW&hSv7B?3b(zGn{g(;V&"
    "0wtZ_S7#Gw^F1-!BIozhqUtKcU=mSCH5h-5bLK9@RJwG}KgIm^+pBcuOo8{7WWlXAmC5sk1>-;_&?p3SbG}GyMo7;`GLWscTAGi1Uv&O_>qX5b"
    "F+)n?J>94{j)PkM9fY%7#3X|-58!Q+*)_n9Io;(LS%B-J>NtOIPxBKpC{8W96#G3E28`sXO1`-Oub^REbe%Hqt)CaYRW$v<%QdDkm|)qC-wUwN"
    "kd<-iB-S~<$Q1rGTSe(MS~$sW*%+Z%v_|kM1sLEmqfoRXJizZ4eH#RvOvAt&f@O7R3c5rF8z3aGl8VFj;%ZnnMS&d{<ow)oyVC)qgFcO;eJ%5j"
    "DlPz0+QU@y11iix`bt-mqy-(zPVSqsHGPP%uQ8>407T#nU!ZgEu0(7nSIo^FqiuK9X<ESK!Zb=Wi*oFa_j*0=o8SBe@1&Yu1E)JuT5Xq&hGpA+"
    "Q!FR1(S*Vg`m5iyj}(Mi44o4f^&l7fMfOOfbIbF)N?k!v?}`SEeMgnP7g?C}2ZKS`b)+>Dj_d0UG6}m_qZ<02^#iW7B6>phv>A&gtZOnHn{xuB"
    "&Yp!83)a>e=)2rf9`<v7ejZJ5M{P&w1lK3}rf8Opom!U&pdsiVUw2Iy_5@O)FSipUtyXI?9PVnCIN}Kup00^G+0Z;dF*-uI!DW8J4-rLpminAe"
    "t<y_ocW0L@s6A2O6|D-uHNFDCr0~#IOyn;)zLqoF(PB{6Q2Vp=eSg?P%h81)jYIa%!9o?bNkPB;&wXhlDXImT2h-9EKBf3w8Fm)?!<6fDqi9i4"
    "qj!VvXiV7`756ro@hr@MfU<L(q?Di#V~I}c_<I5^HjAps<0%EA9qk-ihx+qKhcE#06B<;h>k`tCu>%SiX7%u8`iCFZ6Iw>ok@3a9<ac;iJv-wh"
    "U4>9IzjKG2Bl@=7rdPCZx7vn8;B_kIWA~iax~W&(7LIK(wl<1)3rx6dv^(=uqh?cs)N)*N2#T+~49*a*;wmt0SzHHUm{Z*YH#aMDO`a3%(x_Hj"
    "E?lQsHU<BQ5$&9JhuVi->R(&yqQGcWLn2bYuWhGk^RdT_bBSt<QucObg{-qVg*(D~n42xn$*Vg%wyX|~kh?5+Fm6?<WiiHwD~drcNCTU-?uh&_"
    "?mbq%Z^1=%?z=C_ifCLMFU+E4RT0em)Z=$I$`hFE^ttnjl+O|~wH}6k%R|;45==FiLa0Q=OF|;FpRVn?erOcK4#CeoNG^!`{iDd%PX)^HE7g{4"
    "=E7#Oi4@VsnmlOZexUJ*Nn6lY#utPf%)-wPBZj9bYvmx(7Ev($y9Xn@;zLMuA>7^;Aqa3Y?`9#&A`k^z(gfY*M@E^9N{6=&+e#rQmj^Igg~oe@"
    "?klR^*|Q?Wd2NN;nvsFEc6oPsK3r7G)j!;lt7G5K=oo^O<gbX%Evhq$pQUAW*yQS?SXwHoN?8NGajob=aA#s%sM<qE(htf!#c82>{DI4&R5y5l"
    "7EwUmu_waw(T4Dsx+aE0_DiAR!v~!ufw}cJ!k)@wxseH9t;-ZDVv!@_=Oncgjw7Y>0UF_X!C|kEz*lT%KAeX}?m4K@x&TYw=ht4h$)%QZXTSgS"
    "*T1ehCyGRKEnsxF(^-cH!RH+(9-$a+(9H#e)vIA1Me0^7pO6?c`y=?7tlvVOudW|;uV-<OFW_GTY9&b<4VNOsv6`7nt7)oX@=v{9aIb5)g1yMF"
    "@ztsyyB}2oz>Gp7pa0^&<|mN|3JO_V<l=2v{VzP(`>o&l<~N=C9#4(UTw1V2YK<rbq+EN9G@wv>z{4k&v>^AzJ_`h2uzJjEHDp9-Q#4;gX4-)O"
    "?)zRl)AtU@4Uk3xryA0z7<u{*U>}wizmsKq1BcYgfDD&D#zI!e*cRL9%N!iOi^Y$kp-UUA%g$$M+vzD``l?pX1Dr*2eh^eOZx7d0;j9>FeFNfu"
    "GiUoMLI&C~3U|1*a~QC$R>@288Uln5yko~oP3T@I;jjv6ssVb7kx9oKyEK9<vFcV)<b%#fYEvAlQqQ{;aQ$626L^Kdl-?=&R>_D+b1poq2(oH%"
    "X<#|w4|RO;48Wl8bLiLWPGr@hm6c62Wb}jjE=UXE#B3$g7E1a`B%&+1uUbig`SqJxE5kvFbY%UjqW+LDqeHIM3d_jz5EHALC0g^1E&3$7k@Spc"
    "j#lJ?m9^yw7s^IV>L`Rq6Flb3UZMxKL(SVebEff>4@W<;ABHq+Hanr!f{@#EJ1$*u?+<)09H8qo$Aw2NE3shM1h%mVj@HK}u*=>gFXr&BHpS$5"
    "nyYcERH11a&(Hr7VotFOSGZ=^rjVi@V$hHy+0xe>)I2*yoHRp`{<Qy{uThfZ%JsIct@88Sv9+J)jg}YYGa1c1_Ofh%O!A5M&!xLNFZ{~zo(RY2"
    "+wbo7nsYF7!kSr()J4f}CTZY1M6M&Co?x7oHaZp6I&3RmY_%5AORF%Pn&a`>TDv_ORbWjP0@sbiN81-M*Er1!a6T2=HjRz9r+#i-knm7PcLeK4"
    "!$+YvG`%cHm#ZeJeLHU!>Kwra&s3|%9Nb*Cp=R5jadOR=TG>O1AgT7WV4nO8j)|3gGqXhr1|8&1mj&v_K%Ws`mfpK6CLv|UbK(K-70aCV*Un>R"
    "I;_`gp3yh_33YC4xMnw|X4Tkmf`sOeOi`H~O{xA~!901n)>>#(QR(5q78>V8-B0nNw?M>@OprBS{P3kp>=Gm`PyJMZN-0lT;mj=B+_m=fmQ#1T"
    "ySqCy8qYe+YCK_1u3BB)j+;#ntCp+bush9?T9Z1~JBsp&BHkx=-QHFU;n@1Vc1oloP!Lr?6bs9DvSFq2tIe0i^qPunj5R&1nYq$!XKD%gyzs&c"
    "<MCL=oR2`n`!r0)qIxTp8p>Nbntr>Ii_C#l0UQw*3$A&~KwLsIYinwoI^`NTTlMng%T-USrDVgmwp@yi%f=tk@e%Cj29h<6@ic89q=p86w6B|n"
    "zEEX|;Pf2P;yndV+{FdvuwOjX1#*lt#|~w}ic4mwRx6=x)@le+c0AMyhXs-tk0&9@G3aqE$Pi+xqL0&EkI`oe<)USuS~@{66@xPhL-)$MhCDF|"
    "0GPC4&m@7e>3)OtoeZ#f(W>*ngO9p`myO8x?~Pm^3z_-OfqzSY=V&<0^WELM6KUAJz{?M6#iU2Ys|9ZPa68Eg*9T?Azao?3?N4Z)BNC9sZdb5p"
    "e7;Kx;loeWE}EiVH<@vwfUqgith*qdmKUhPisV>p6Oy39O3WY1m(X#(=du^yvYerIIY}}<$ak$;znSHZzRGKD?ML>_w`FE|>VL?SQ$|$j(a(Oi"
    "Onzjf5NJ(`wjF3|VG0hY1qxuW@3~YQkrr1)HoR*OYLNmnq0qqE_<+vPbn4!<g`~%vlB!6Uez)77@26+)qN4u=Oz`Fv@6L|ixWp;Cl5?$Avl&Fj"
    "L_$E78NmtR*Il-gN*w;)%!pET5x}n~bRTLT!rZOs*qIN0r0r}DGzG^=S`h_hCKA9O!+`dEBq5AO4Riv=s}*I@Dgw6b8a)#{G%0oA%yHuU6+U_{"
    "E2{Feaf}!hPHVsk<~w&l-P$Da!w^JJtNB5-(P)%j%Ns5tq$`cYOy0|<=mTu2{xsDT&8MQD6V>$l<hpdq>fPEELhy?^8#><Za4?~Nq@TjQx4PQx"
    "x{5vMfOgQ+Tz}+$k>5zmE@jgKH0RH}_KK}IpP?&aMy?K`k5{f-E5UOFcWyX>p(p5r`J+T%`qI;Ixxrq&ew_|2s||>MfA$`=+_e)R`q@BcG9HHr"
    "M0wa7BNob<0$2aXR_w7IN7{faqGvt9j1MA^Cs095tI*k+?a@ibJAe4)#;?bXNS#)Gy;2t?C>-kYrfKYn3AsOO^D6QM5^8Uc?y`C-wgRx7B%UC6"
    "?aMWEZ%&A!XyzxOWp86sZKP_g$ZjjW?y9|poEJ^4gKCiaEAc)e8w(2yJ-kU0!3~y;<cP=NI>c%Pt#@QAJNf#03$Ip%(4Ie=v%Al}1KM~!Qk=qV"
    "<`0Xs6`Dy1XC%PClBT7<(d0HhOnY$2>00kfjfM}yeW7e5jf9Ka=!}_Yv}L7(R_|u4<;cbRB5AorXX&U5^^Vu?r}>;$S3$Vma<IG{uR41c|2Bf)"
    "R>H11<T%TJQY$=kCm;4NaoOTZlwPw)j&jkwcDtx+Qa<sTc@P$rONmRw*GGT+x$S#-Q74p@X57-+TBTZjms>4#Pao1vh;O7R1KJ`2-s*J3>Oc9>"
    "kK%U8iC12^eS1WC!D(^%hMPR!^R)<tD@}FOnu+t?2(rwwsdMVXB3<AM7qlB&cS&=8eLrZH4PX2Suc{IaKiVJ9%j#5D9h#7NhGk1D)V_TM1nQ=="
    "sM6-_rQ-dnv?z-`*DLA;Yjbn&M*@lGDxr%fcpgB9z~0b-?c_%ZJOf1)UdBzII-?A}VG)&q)4w(gV7V>04AFic&0I8d_2;y^i_&VuPs6knVXDWB"
    "f(0QZEQzXek>#ks%VxF+_GwiBEQ~8tv^85;sL2-Bv^1jH?NV~|s+fBMh~Kie?BKBFrLe=QTla-UR~i&o$%rgQV!q~fu}d1Z_Wk$Wup(DS28wRf"
    "LO5uH$WA8Ru2X_esF!U+d{<Axhi>p%OWW^Ij5M1Xig3iD*2NHfW3p;tQu1MHgFj6)d&yCCU<1!s!A^Wv9uOk3h|?%}ikV$&yY^VOZ$X${`Jix{"
    "xieh_j2{5{hT$O+D13BAJD1Bot*%ZcSWnM$NgNg>0j-^Z9T)Mo(reEx!Fp+qq#`*n@ut%fHY=jBw1)^!Q4jAqoKRCW4}h|@wUr20f{5A%yPOx1"
    "n%VxAwUDklhERE<nRmqt@`}#KqVTd}je7MtS#-2qw@FgMhXSPRs@c@?d_iF0lF-xBJTzPsKKnjWD#GGbn%<TcSBAx2DhRD}?lqes!shULJ<9+3"
    "1oKBOv@IRJtwTmQ$pvC~UZ+!2Z`HUOH&n#QGs|);_Gh&z&VwFB;R?mBKmgiPCe%1I<dOeTwoEgJ*bTQ*@Bf_E%NiNv7(KKjg7qjS(i^hb;U*n0"
    "UXkF_u0<f9zC93I`sm!;(fdw1LFj4z!4(a7%jd6uo%!hT<C;>V`#I(E?PK<Qr*ryrwHhHu2z8$g7tV*W2+IP5W5+n~0#|=<2+Bn_yATPYFQ`xT"
    "J6+pp1hl$}G>k0uceNtGHRh(uvi6uN11w(6`d*?hs-o>}pW?WDac!{{naHmRoCYo<8zGv?QsEl)H5mrZkrC6bGB%=?9y%h4rWb4Q=~uH%lP#1_"
    "i#Jc@<%@3|Nv7jQ1m}?7XcQ9)!%AhpXxd)Q@b=Hg3MiZ9fP1T+4fVyx0@_zx3Rfs*mxwj*)CJ~u)diFW==^xtYADLMx=DAv5`f}r&@8Ac*MfOl"
    "HY^GQB+H|zqG;0lTD3S%ZSmDXDM^hPPl^h-OnacoEk3x}qNTww3=^!`x;I5?wnf!U!Fx-`C^}K~eC^~lojT4EC?RB+S4p#{D+zQs?xvYi+L9U_"
    "YRJS3hqW;udMC|{5!Kk-cZJVp_iArZw!wsrHl>JIAPLl%S@IkF1TGIA2dBGcSJd(_HLgg$Qg=;IAW9+n7a(?_wL>a9c^!u6u$XP<$kErw<%NT{"
    "VoaK95y{HR$^d5COe{LU1p$v<7qUtply^MP#H0f1d;Vb*693-w;)|Ik)SUa|CzYTDR_j{jAE1}1isJS4*smcIuWD+8nwRUFXPa9Qx%AT_^3p{="
    "1<`G%EA+$@ZoFD@DtE27j}>o1b@_cMhw8rf9;C;MT)QwTx;Z&t$Nb3y8P&l7G=6Wh2=ByxuzUk=;j1M)(n_atHtgO5p+y-*@2Bas0Y!5B9t<$_"
    "{HdaUjXkaAg@;R<+DywujH*?qwL`zwaE|nHYZFQ*aH@{So`GyQej<*!d>b=1mw4GI5qX;7vAe5f<HZYjOof*4CT&)y4t$nVWHaZ%NJIzzL>WKw"
    "xP>bCQTk&Vn|!um-FB~N+&5P?OFD5P2(;mr=0B4P#d1?CKA&+iel<S3!GC~P2qeiY^6T__zN(hFY{7MNjm|w<y7R)!xq@PIxy^m7lCM>ZA6WF`"
    ";K`JJ9aqaLl$NlN^5SBy%?LwRUPO0!1171f3v>XJvoK84X<Eehf^2I`t_luALXeKdX1HL6JHB!pxh-L6*B+LouXvS;S8TcZ;`MC2eJ+zL9(n4k"
    "U;S!usE~@Cwld^v@}S*a_j*svM?GfIIJaecF|;;;zXMK7<bCfL=T+2J-g5S08)iIwhiI8^PBoh+PH2GFx_6qmiuiV0-~sA4tmm{8`DQuv?KD(#"
    "QcTORGBChVAg99G!26!w_P!@)H|nA=-m!KsHQM4z(}T(&svk@`Fc6M#v+?z>x0dF4eu;7sf2vD-j$_xYsd!a3{KB=k>O~y*9F%Uo0Ck-8hGN5*"
    "emFQlPN0qG%srv7$3sLfJnEbl6Pm6UJ?GpA?x><1TRUsrR(uP(OV&2I;(N5VwpP3s1bh?T#``5@O<Q~)A{s~&*o`9O-_EUw=tF{zYbJBY3+yeC"
    "wc7Iwh|ep8nnC@+UfDRl3+0{*pbx{jRiW(Atl*9EV|0~9U59#i+_*wINK(Sf1BL^a1DT@hKJ!<<>UlH&CrGL?5veC8V>LzDzSu{uR<S4y026k*"
    "D(~}mvRyRWE@BBp$MV-cnZ2x3lAb+N)>W54qU(oLl!eLa@42L~qQY;MO%TwacqIpy2^;#o0OT6W1{@Ucr7km6w!`X^Pj+Ff6>XZ@F7Jm9m;JO>"
    "A>sT)o+Zkl(L$Y|*P@2uwYB~IebUe?ULEN>Vn^MN+7XwUwNHIYEEm89`{_@6+U&qC)0;MIda2;mp*mq98qS>Qm$janr-M2_v<=3Q8z{upS#E3f"
    "V3^cAn`y7GVE!m|W_qg*H6vq{6}Cl(Z&SV>t2!;SX55yRaddsdB#H@3{N7vHG>7jOfs#{~U~bJBo+W*w@kK@LqS$%Y50(9&>xXOC)VGDLURu(8"
    "FTA>3<%}y9ME5qf9*V>?F=af?2N~rea8iBwTCQPC7o%S_XDONp3_Kd)bp}h!+s8hXH4wR^&C8dW`&riSZ*2_*#swAGy;uOz@b=?gl!z5H(zL`e"
    "`oll@q-?LITRBHIW|02>nvxW?^ns<a*hf}=Pb9L*XR}VVtexzve%JX&Mx(Q@im4}r6W4?X(J#DOV6~}>HUyiSQzsOSbI2-)aSfj!hDx0b{Fz_z"
    "y!$Vsx?hN=z}QC~f(P3rks$#iy-tg;*Rok}XEA7urYKJnWb`1-<Z;V=_0NYC<&^nVr0&S|AJ~M}*CKebwK$7+_jR&&^%KhxxfMWo(>Up`GKIhY"
    "*CcQi<s7d4uC|hNJ(bm&<pHUbC3>0-2h+l^=iZ80x~F}-M%OhND-tE@f`bHzRJRo%bi01RoAO=WR3#LlL#d|*R76qbE<bk=*R8*8XhgTvyTo>k"
    "7r&YZAJkj_rO3&#J<Ll_WqDqmM__d~hNDyCcm}1^%0<j`A+%NF-u~}5{g!Fb`28ezXkd_OHGWX#Fv_wD9##*j=i(j0K+_@{SPjAZs`H)35-o7N"
    "a6*|Y@%ML~#_Kk`qJC}<4Tyy<mg_YieMcgF-&Cw!4XNju)14#qteWaU^)4rHzTjGSma$-uW<3ft4-&B+m~_TR3of!#&r=N14)s;@*!W7#qRinb"
    "@|WcNh6%&JC;o-}g`SlnTs9UKusURlL`1J_7ibsIkW55=4RrtQ{%?JAmPQoeU0Fean~tpPd0gwttv7HJ0q<xP+N|_^I33@2Ob-nFg{~9ANsz~W"
    "m%L|+cZ9L?l_<aNL!=X5M;OC-Z$1S6MPX@bM_zXZJ~Go>KNN)&=xUd?c>`rd=-}nN73EESjy}FZVd~8C@%AHi$r#%6w17hdnwlZiM#I=mU+zN2"
    "`%8U+#4SEd?%<g|qK2bh<jRa;7tbG_67p6+YX#L0HHRjdIO*fHS5CSFeOZ}X^}GWQRT!$$5h<2scUxOGVaP=C_>~p+Ix5$hEpQFd4|`<DhetqZ"
    "a1o9ZY@fY$m2cyP@uPA1!ZfROf#o%b5IPl7p;h5<yzgC&23dusAC;<M;EJrvy&sMX6`k2h&AsVoc2D26SYhw%*(Xn*egUm^O0j<Ly`^jX^{uV*"
    "=j#P3=lGs1DP999`k@*)*GN%}WzAjeZ|*ijCzbM*Phb4vz~vgDa7mkir`))0XB?E5uQ1UpY>kr|^FAIhQIzh9kUFTKxe>KiUFSD_4}hIaCgA}W"
    "@2OEek^Hz~Lr+%!<}Ea!lx09t+e<H5GjsbpMH`EWE&|t>qHC$<fM>_Qs_B)ounYemTkjd9*?FCboqO+>W9OW^XQsQSC(mGj2?zrW(tyYy0g73S"
    "Vvs1tCAGYTU;bm4UF+H(YpKdVT=v?sx3;A9N^7sQv?x&wU;qOEg5U&9p3eQHo8I?5KIgpmYYbh6N(3hK_uc!36QA=u6cz`$Vn11@erJ#pXPJYO"
    "C@kLfyH@Y2+VAx+XPu&?`dY$v{H7?0Sy_|TCM~#y4>G#?F3y%Dn?NxI7-#d{-`=(&GO<IxI@u%I7VLd&hTlJsl7bsK6jEx>2r@k@thi~p#u9~e"
    "vvH{ayTTIgnAFPeMtP_PUH8EU@2c=2hms8D&(`ZD#`D9})YNW~AS)k3&Q&TVMUE9X?V%@fRdsV{2+rq9sw?!>&8Uvp5B3MW3Li|*b3K@TbZD;5"
    "B?|0v1#|T*<tEO_r7d(4@vzx+z8~$3lUuOpGzpm;YjNqJvy-mV*EdH|5*fL5`psgjZS?g0#+HMo355}G?>LF3Ov|B6GvS$Mo~hYLV8dnh4u=6y"
    "M!QKi=Wds{axk9G0Ncgd$uMj!vEK6?Xu<mB%Lx?fX-3g9iiv#{$MJ(mn{6{!)?cb!=6x0#YvWWZuEW2qP~P2Pu?+gnuX`^D_uy{JguHhy&w+lD"
    "8Nw+@^=rE`1q_|RbowXfmfmC4PVwoco8ZW^`d|EFwTd5ou99Xu=%_A`+vBkla*}KYg0A8_l&hH%FZFIMoA<KCO-M_<=NNr8O6yK-sn0l=G8Q<g"
    "01jgTIjkCB#EU)ltJWeiCQwJvlTE2)ptc+0!h<irEUC6oglS#rHhXoh*5k_TE7?Q~3N4qbLesm8rOoH99Al3i<M%w_l&!t@4(S3V48NpLmqtgW"
    "qD97n3_P8=c}$bun%Jar*>;+-Sh^`{F57|1GpkxkX$RABtc;iOpU=Kf8y;TOn?f=aP!uOTK9v$;uTq0)xUQYN^gC!z8Ht|kmFU-VG<~OM^E+e3"
    "ck!-?7U<o=yR-*ojF@cDfG(R(%r*6Fwq<Z#wkT(<eCnPIbJ{YIVkFg3J4Qc97jCXEwbynAjRngXM9Qq34HE{1UD0gEVRQ!91%`)*do0)t&z_Ao"
    "z_J0;XY+S4UtZj>SS329D@Rzl1EfX@H_RPy^HA4J{prE6iBoDAuhT)eBm>V3GwIutoYqN_@=Gzi=O(>oh0M%k!><5b1-wSlMw0gKt7H4J(k2YG"
    "4g*h2>vb}&K`=1OXH#tkDGdMzwT@zeUcj+^Qdvz0=3tRBtI=w;a7F@~ai`>B13P!;Ah&PhniX$@UMZk{-M*ccz*lT2qm{exXbN(YI)se|$B-19"
    "@oICWiC3^21ROYUAY)*%Qe+Yh#P=*;dVkH?vuE$TW&0$KYb)90?i-D?BC=*#va*zkQX)jww;mz+=B(v4dGDVdr`bFU_{CH&#*s{hfhTQbJ6NUF"
    "Rdmd@yKX?+`Tk6p?3SK{o*!3M#1f}g!*qiP?EbUJ{XnUDvt%D$H@BH`lTv>+Wl-2~I;qF?IA$vxKudQdWQh*#D^HlVJvhPbIVjSlJ$8)zULJDY"
    "dH=L1!0M(KO`*V}eV*y|X6$qPCIaRJD9}A53zIO2HZmCuK<7pQciK!{9o@X+M39kG<+eTaDs{Pqf=;9i=f(Ziyw<+&8*@)~FvYLQtGC)#&@wGy"
    "bS#|^Z=sC@*=E?_m_hBS=MB1C4DBw&H5KL-jFltk2T=|qV_#(%p-ddcbc!4fCFivJaeAj(vlT_#!ZMT>lp@nJ^Vnod(NiZjfkwVU+}iR+k<mBu"
    "?L6GcHzU(aE~_iMY1@K(0QT)09VJJ4EY1ArshzA1Z^>YHu{d<0IJ{uF$}+pF9%;Xx<(JuvB88k@aQK(WbV-70M(6Wp_GpSz6+HVKkIhoj=3cRt"
    "Y8?qpZ>rD5x`wTm5$w%fd|#BYA7`GJ+`J7}a@lDYb+<SkNeAC4^BLN7kOu>WzS~P{D^h=`lwr(WqPx3ypPRQ~5ygaDnd7)j>;8To<CLk^*gDLP"
    "`n_R@yXW4?(3w&RyV}w0UKolfd5h47jk3%y7ld(^J;35(iEGp)&l?)*B8jVA^j|?+Bz_t>vvT5Sal%}^j1X_gP8GQXZyf>`d>nS6Tu<$i)zHoa"
    "0`c~C%bOJES9=R*&ZKgKDUE`yfZO(Rr4;IBQNq@~_tFIo9V-S+8<x#V*Zsv8U*w&_tN`u#vSzbf9ivmRt#zlf3zNM|%au;QYBQa@o9Pm#a5R^}"
    ";(H_$^xkH>4SAEJFm!e{Z=vWm{soVV>v2Yi7yIqmNUW+FckBy=v1}P@I?RR;IKCMhaL=B7FYT=N^d$IuqO==~jSFsc`fLr|veEH@Y76a0syYVc"
    "E#Zo>2AGjvOtK|V#xj=R=ow=!T)2R)yX%kD#Kc5e*=Nsp?%cWl{#>a$&nGApj{=Ed&R$vN+Rfd4rfLJm6y2iq;k_cO%anI`-U&>Y!nl}RkoU~J"
    "yQf#FRCuzGTUfn)eSHOoi)ft28KZY|r{6L8V550gDjr$sfg*EEOYG@t7C|++OuF~o?9_^jCP_NI#Qk4-&XNTTS$Y)po)Bm1ttN+u4jMsjFocx0"
    "a`g9_kLgCV@a|Bi-gC^3B`a<Yh^QY3X&+BxlT(wWPl+o-E_E9>rS=w@wUqUnPq0a4m<4$!gfy0Ql11esD_|}_3G-0q{`+AIyX7=v$9U<K;>=8o"
    "O{seqoQwW`-hL#AY_@IkPS*uAMbVqVJ$q7s1^-z-@1~VXS<hm@-h{YQZgR)Il*w&x>#o*kv6qphyy-d2mAXVDb}BbF$aPAInFr+sjZS+9X^l~g"
    "aW=~<cF$=$!|CJ%_uI<`W@3U)l7P_L?RK})9@$ssb#vjMj91hDxUN;l;dq6Kj@(pvnFTtWRylpQQg{g5QYq~TX}BBT;Yi^=yRSRBp3Uakd3)oT"
    "#BS5r>yJ$)wW`2_4+;z{?|Ip7Z8rs?J@Sb1HTYuIv&hMDW*+m!^d=R*_{Hp$fO`u3_Bl~SvZ_CKSDd({Em5i5w5kpE<0OgWY);$Ufu~8BVM$_h"
    "Wd&`!_Ai&|@UhQDHepH|8{1)nt-3^{rpTt`)`ks{k#GHb6#&fTlq#0XuCt3u$z-;4V0JNkPRevAK=wpnM`B{_k2A0l@nE4~KJkf%rH?QqLKT*_"
    "%E}B1OA-%FcE^UZ%vbO7z%lbYY?&xA4h{`x=qy+W?Hgvw^6@k4rZX^xSg3+~#t5e}Cm8f<C%H`5%!Do4k2U7nA={994;xu1WJjbx%6UmoF=xl%"
    "5xPb{lU+!Q$eflt0oj&{=&?AZ5?2LiL6peAI<X*fQ|k%33ZpVDPC>Yra)m=@&mKEeDJve@nxgA63AWnVW}E0j#t1Fry8Le|;^9zn^9;OpBB#+}"
    "yF!+38}`fc<teF*8LU#`O1K3zusCoGu_&>wGhH(6pNqK+?P1<>eOgP<=e(C_XN3umxo~&|ZZJv{RW(<@La7sq3>Uu*6D-@2$G&1o8V5{3NCAfK"
    "?au_tff!>4DSn#Q*?hK}qvP*gEZW?)W|tt7qYvqBAVmTlv?}*xDwY4Id0QsW$wAuMBEySJQb(scM^?%%X(kLLj|>7M^EUCiglPs=xh7(1vvS$U"
    "*>+Oyjox7nExm5;$sHgYwQ}h3{PSO6`YXe9qjJ5J1)p{mjl2AQ>Djp-nIqr|QWUiKM;FXpBu@YT|Jb^tjbzfIU@RZLOA~VfAFq9;?$K3E)Lrud"
    "c=*8w&F^FD82rW4rSBL9k0rP%^4W}Nqj)AOTrg&r8$Wv@VBMz3;_Y1<YO<CcFh6pI2}dxDA_^1A1G~cy^l_ddqn8~*p^f(se1N06oP>1-^8EQ-"
    "=n&%nXX^UQ2S4j)=qzVbyhk3oBNIw*agU5K91KLnJ|-_?b23C(uzNO)L{zP>Z=0f-uoQsG{r-wZ61TX!W462<rIPD5TcU79@5Vw_#W?no(R3y>"
    "pU=`Y&*q1jH+zpVqF2Q^Hdon<S1!-bbFr<!<pAS*{unOT;pi<&rN_@=x%x~shT!z7=x>KX9{;en&x77^oDiNmo%JV&d_iViWHYcF!Mn~qW^DKw"
    "hObw1_vyH;j+Xsl{5I^>X>m&zgG_=^KDxLUOfJxBN7Y!5jORR2MIu~l;(T9OKf)<xLYMj=PhIes415pQc+IEiSFH0{r!{P1`v`OD-eD$M(1S^+"
    "%ROez4s~U5i+o4UImCHu&@N#9Sy7Y4l3(%)_LwZxS;}~eQ7E*q`#imkj!5sKw725>rLh6<mlO}7Q+kSl9F*_%Lm|@cThRQG;re>}$e%OsXHGXe"
    "2K^DUqi?4qMFtC(ke*NnaJv-5ma=lJBu3%kQ&}IGD=VR+D|04fFrJ}pq6C@0TqP{y(&~p?4~7Gq%qR=teF=T^h*hAabm(1~U72D8t%iah(BDzQ"
    "vNPN>a-3rraoKFFVq4px!(O4^iMp*6Y{il=jlf*Ne5A<#UC69|oIl&Bs+_Wdoon^rPyYas(HP{jBU}Api%_Gz=}DH&pv+;?u@6i1#n-EC(RXJW"
    "ghh6~$fUPzu$c@wq>r4Ds5~P*Jb&XAKX%!vvdj);&ZY$ymQK?N=l17)#wiza?m)^j6vq^y;4C}OtjW{I?GXiZlo9USYG6|rZW%CVRe{MDg)m@<"
    "rP-BA8wvE+v`_!h;(`y4E~4>Y;*Tl!ntLV26cGRzN1y+O8aPGYFt7znkC|ChrNwUH^^1wC7=*Rdf!uZh0+nfM*3z*8jF`b1dh42_Q$v5ClRmQH"
    "Rp6Q|D@ecfZ_l`71qYNVKa&{qSS%%n#-PW=2pvW5KkKzx)($q@_zwb@E|<CV`MdWeZHn-nQ=4v#+C+JCaL}|LQN>rdb)37H%1c+s<lr2G!is*L"
    "u6`_Y!}Cl?VA>{Vh1`ebJsb+JPs3nwxzjI{#;eGuVeytuN@zjzEnKXq*rI2dY)0A_%zV4X=Ky2)D6@eo>;XJzxOfi33`FNy2bExzCsS7O0nYaX"
    "-V{3tIt&On-LNPE-+!2Mf9}^XC_@S>WtAy|SI}~cHaV$K>j6IdVjx0Pp7F3%*4ak@pI6hDpmIfD_CrsnRME5o`<UWB8=5$Drl7w3PcbyxjnUu!"
    "xS!o}8(Y15^rq+y0$Rq{D`gK&!S<u_qJSu>PG9BAgv!6!iIb=4PWN77+l@=m)5H^PMs8_KbIO>|B)}JvD`p!msv%6OxRNU*@6_q~a1k=2gqZVV"
    "PjY{O7imVr&K!OJu;p{%_$8UZ3O6X!GsYian2AC+(;I{)=ymXt^*DOdPy$D8{%zWl%5-M9&|gkiyt}{=(x`6&6F8OxPs=Qi*)M3pu%{yVZ(=$<"
    "ALJpXlEw)b<_{r@*1#P+cg<w|gjPp?-T%Z!FK!@CY(!c77OFm7yo_7)dAi8e;5?dADW-*s%WS!`Z_q6#V`eP9)7t>c<P>5sHyJR+3QHK541F{i"
    "+bZ2He>Jlc>JJ$S@FIpSSWbBcsDyNkc&6E%5;@~K^ht-{&J<rr)D;f)eeaN1Dh_q<C^#b`Kx&SB6~Y$3@gju-&z5#}^tYJi50fA}Ro0yFAv_GX"
    "{Rie+kUa$(pf3#U<UsYKSL)%`$ugbj<Z(TO_eaX7bV={Y2?rL-&3JY&%}F%+T*Pm@?scwA0%v>G3sx?N#ZoB)WI$9TOm+_YwGNcbpFlW6yUR1U"
    "G3MUH@PC=bR!DwWS}K!dDeN#siSL1L{v@Ppq#m=iC;y<@OiZE^kMR(|4ZEu8qwuUkQLl-Ox~yGV*M56ub>>aDmU)%k=?4A=f5i~vZtN8~I?ufu"
    ")E!&mG-a<8kb8)G$@C21vODMYX}1<n507x8tWWi@*YI-2hmB-dZWbBs6&4#k#(>d6V~dt;m1mV%#a%KjD~l!k97)KQ^Ct9Fm=34)c57Pd&`#9<"
    "pWflgx>(1K>Il&*{SuchJ&C=n%pHaeZL@z$Q(9b0NRr_`IIeU~yL5S&i;8y8w~+%x+84sPP{=mOru^K%_9&z6lf=iN_*?+lYz8}$vL&|AflH1>"
    "APO;R2IJhH`t$#`_H7?=&|Q<Fi#blmaCk18#ogip7HV%-AvlOmU}@+Qij;2)3AHaT&8;>QV#8<qH@bj!+LW^_CoxC7I)BPxy#v=}KUV0pNhRYQ"
    "G&|U%UoxpI`)ZPSvh{zf`r;w3{r?0<b$_<89hrxD6(m77$?GAvp|^d>lZtFFnEYd>EYiJb_1&-x*`u0{?~?{ck_8ST`00l=)HbD6rRuZ<KA1CD"
    "?x$n0f(`ynvkI4S6QP_5WKx#a-7i%%-XarCu`n{oCzuojvW5l5cj-HS|Eo9q`NG{RL29zb{CwB-zv$JRPvm6!iVNyS^tYAi`S^bS`))LX6wcF0"
    "Il{@Sd75jYJP|&uTuUW52~0m!0G_D9HMb|wv?T9?VBKqwTd^lQU(t!>_?~~jtj(jy*p0laFYom($3pkV5I6?s9~cwma=F8Blk6k~ghlqo5T!i{"
    "U2SI;1wWTJxpRYqn5?_Y6sOT`o0iIOQ|@J<z?^j#qZXQP?!jPz`BL6-e~j(ptZE03gTIRXTXe-WmY$Nxg&gaomDVjr9$)q78J=E(XyOqj*4&}9"
    "cbi!xC~6AyfGFc$`sa1>pz7){*)SZmM)EbLzq9(g<nW^6WQT#^3vBS|571jC+X4ST9=b$_o~ch17j8D`kITtFgWh%^XGG#11h^@zp0xi33DtNB"
    "9yc&X@24{+ge&?EJyyr4Blv^Ge*Z(c<zJc0<ezYr{wh-d(`{6peI{jGxJ=0dOP!a{)4xNwwV&bszAxOC9c?n?H#TdqJj8~~r!YC4I;Ma8zKYSp"
    "YB;4k%J@R3rERNOVSLnSH4y*L4I@P_Q(>k_dV_nN7s{-V4AVMLA~eVgSmiVgW4=u}`dd0A8|{pP;jp{T3SKoj;oFA76&%mPF^XgZIv%>v+E+t="
    "mZ{zYHj?Dr>ZxDi1SPKvT$eG-B*OQqhkkDfzQN%7oGs=CYp}~zXfy@Z6s4@tN}r&E%tb0Is7;GJdXR$?1|VVF84Ze#;W5a3hj#V~yopwMaExnX"
    ";rw=di1u?xSqQ?6xtfuPJ_k1%6fn8}JszcfX8?N`HH|O>L(ux)E#^@R{~3MD@Y50$D{QsnTW+^hBlT7;LipsxmD+-^=`BPiD$=2J;A@!FTw6tx"
    "hNx;`NQuV;hIL>0)u)5sG91W4V)3J(;u?#rBfG?`G3Q4oz#MEt<_(t-jRq%?nL*fSMwCN;d=4nq;B4I3B8Z`2jR6P>y;ztEVn<N4BQpJu_)@%R"
    "4rL0n^D|=yJ04xbYT!3D1t;9dpbsUZD>eUi-3X)e5Ih5x^^I2KV4fABDb`m~!YHM)Ofk<?nA;ps_>u2(EaG;IsgS8zliE$4%PK?k!*pee5q*RD"
    "v~-fn%+v}ZjHvP8NBtSvDZ1DKM@h1YOPPG}MvX33Uq^kZk=vs!KF#Dl!&wR2CZ>C3MQx6r{117cJPfoKc(O)WIyYS1>HWO)yW&S=>z{?AjD{`>"
    "inl9Juubt*tsJ#jS&`!b+L1%IV0SRnr48}fIGdB~DY>u<lYH-00EsA}PeodEGxTnis+P?0_{?RInf$42ur9&qG<{O?5W;PPV{5_|=Ns+!aWXZ^"
    "m-Syt&P+>6A$;P$G<et&wxHT2B`}!ZKojykEt`6uEw*gf?i<GkJPEubCEyh3mr3bEq@H`ILRUEf%37EpabD>7?sz81!Awupl3@-=s8ipS0yFTE"
    "(c*I_EQnt^fwwZHH{%Pm(AR$aUG;pHPWhl)K}S3$TW88npmUfRY5!4Y+>dikddOvIubwJ@NG`8*#nyCgi<aN`+Xm(WI$s+%3tNlftY+#J8ANzM"
    "wH~HywTA(3%y?x4+98j6!}g{rf4XcqsTxM}qf8hrAS?`G$+?NF!$x7}rl~1dWh^pNAUffzWVFm@dA<`4(zWuBL#EB`*SNs6E@+W%l*gK9Z$G75"
    "539)6WK}hO(BrAPtHTEQh()OB88KMo@pto;-fFImKc#bhixTvrC2Nx&0=AgmNx^)+VH?w;dqa-V7hisya^2DQeOreSC<hkfJ;pqXn+w4g^{8*U"
    "hEQlM&7YfZ{N?n__h0?~r66DYfnj|VCY_L8c85Y2@IpaaWMGs`(tvo$a8AQXN{8UEl$t4D6rQzp=)`e46c2Df1%oE(JHRKt^GyLInQb%eisV*?"
    "@+Wu_IWuG0UcG&izT^pJO#!`#tezBt2RCH6a%)i)6MQ!|{xkb=?r`GklxF%X`9y77S~=5UiAaD}j}F?u-Z?m;p<=-G$H<o%te^Zx2v_A6y{fQR"
    "tyMD8qx!OzpG>l+javQMKDujfKSaMjgTdE9DIRI+oZu^}acTpdC$#_R9i*Mn7n!aj!K2&Pi>9=H^%`F_RxaJUrsGx{--P}5?BfYb<gP$e^h3_J"
    "u}&M4@NNE`Xa>~!%-=se$2S1qA{(=Fvx)l0d=cbgD{H_}-yv^k{`E2D0pCIO6lb(Ohi=K-5B+RpUTyvrJ$H~$<hsh5yyU6hX+k67Sy>mEwVW~v"
    "eGwj|yE>OCGQS_4x@#D{owSnrCuv_*&n*k%fAxPt`maR_nkixmt2?d3%_bi&hAyHd`1~3D&y|*rBrP0b3<<8>N2VPDIV<<Aom;yC?{Ej_v{a~m"
    "?Qdv5%X2*z(#kv!oIB%ddOw}SqiR?c-uwZN@^7};5k^K|{`N&?kfA_C$Dd5#7Y@1BxtC}w=piqGjvUZ!xpWx4uXi7>`$FsU$q_PXe?{N$F#MtU"
    "KWNJ~wY}<Q_Ma#Rxj{d%ofqth(VxlBnXXp5{~4>DX8hskil);ak#)I4E_YD1{?>v_>!MbPKC@!M&06R$e$L$N7`XG?^CGI+$0ddXT5Cr4g#Ir8"
    "&Qgj^(R>>ryDyqo@eY0QC5h~wR2HG9o4c?<az-B^dvR(2#@8D?h5Rh8G6N%B3~rv|W=1jbm&>!*oA5R0eLT4JE^W%k={~ip4`aNSwuVmrni5_J"
    "kQiEjhko_d1p2q}_1<BHGw+zX`T@l*UOoA~iv@ED!Vx(5V2^i&&i_-)burbz_NXaR=-d+OdlZC{VI8RmcG{@gi3AjV^^KE>6>`c8`bw_|fI1U#"
    "Z-TiTdg$q;$TVnQGMC_*bz{y+aQc|3hECV5s<RI3Wil#8Eq`irvG4t8$b~0^KrfuvWK4SpPqYG9q5Oaj0epAQ#xHQ@S(EW5Im1$at@X@1=Qk*a"
    "+D66GHxchA9h@e6nlp`YSZSBxrXa9AK^QMe^uY}{7BRJWOPC?6k>}W)AM^wr1RvI{!!6w>r2{(Y6XJiL*3F|FFV$iD7v>8v?!#ZxrxbePW(*&o"
    "co$ktHo=!@2?Vriu#bx>n7zoiof!|NtI*s_3wE+UB=hQr_$~YvQ)`j45cmxKfUIfKOF__5@TRo1;x0)S<>BGbZm&g~R+A@Q$Rm8+pnt#Oo;jxo"
    "wPtUo20acehaFXQ$+SH=d6iD3f53m&;1+F6r2+a@k;21vLzOyeO!^k4&oWw4@FA6(er|j}0e8H@cs9V3^c?I}0*6P4IGJlvP;6w6#g>FgzG8{n"
    ">BsiRwe!XVJs-QDYdYoMV6sP@=aTd|tGFD!x&!-G=FQUvW@jf7Guh0k8umo<+0UvzmQ8&_!gci`E`^)Tmm#`Q`Q;ZTK8cqKFSA?J%g^?D>nYo-"
    "B!YC3$U4t)LF%9#dYDf_uHnkS;X^_t{6;<{#7LmwTRjG&=8E*2y`1DJY+kDFlX(f%Gder-aSBCFe0s;Q%sM-wL_6?*vp>QgZH7E-<d0QRIsF}l"
    "kE`8jXkLi3#&><5qugoxvTq&s`@gm1UcAITl(qB%{`*9~LNRGkQ8+$q%)3X!sK^`^TA5EI?dq1mR7cG@`pAmx_-c#taxT%|lM$K2lpt@gE?nEV"
    "&%B>kr2b5I-ZI0xA~ic0CEJyMsekOcvS7pT-Zt&?ZQUJ<v--|<tl-6Tc%2IztU#Efe7J2UEw$U5$xX0;D;9=AtnPW?o9DI2@9qre4JU|oTuN}p"
    "=c7-_gJFb)hFmYJNeJh~U%rRjmt$N*J;~WrlJcWJ%cVsh%28Kqk1o>3_G-w#Em21;G?c&RCMW0tn%^Bi^8DxzSfX>DTnw~1hWpfcdag!C<399h"
    "eLgb4j46?2Z8zK*8<MY%IN*bK1*OIPm?*@i7wa*9;uu|bD*#DPHym8(fd8PjS=JJkEKW4Df;V_6Z;Q^I%o^Agd%ky_JorcVi4ujOJke|<@Hc?p"
    "-Qd^DBfQ8jS)5sBV8tTK?j>~Xga4KVsr9<$3FUvD!Xg}Dfi;lcT8ujW59EFNnTs_ni}GCnucy7oIkPE*%3Ue~4FNltCHv4e&?Dc6ui21~?r9)N"
    "R{e&A_vKx<Q1TvqF#h(g=H?#LTaa-wRU6|Zsw`v8GyKw=!X(JmI?1{jJ#4F{`=BOxUHYzy9i8ek{ZgdW6(iWA2PkBu%~_=dxU`w-NAyJ<!x_dL"
    "AI6hrMdG=IaDCL`)`hxLChDau$foF#<425MH&+5^Ov1|`g{;KBwq#-_A4U~6xo!`eJY&WRW){MD-(|B0<N7&4=${AmD{jj-BQp1NIw-iz=DoJm"
    "BN-QE=yhNINO7__81dwtpPX=upCn%n6zI|Gwo4pRn~f4#6(+{zrh%za{0rtUGT4awyYyn8hA6-vaV5tv@UX=b2lcei;;5bnQ5UAqQVKf(^K9PZ"
    "1n1fmo=qex`Yifql1{i^ot`mR^k#Y~H^i7Z#3)D|y~Z_TFM&9Wz6$Dyh7J=+jxpW@lkb=y;ewUX<(d>axJ2H2MP*HfUiALU42dBNk5yBaP@dw4"
    "9oBA_xfwDQ9VjZcJ(OluLTyzI0AH2_YY~S}X*vrFjTRp)HgxVkQJBe$rla`<tX2?D{{386<xlsr6^+B@Jk-`GE7IxQ0)r4*RWuV>(EZ#(;?ay)"
    ">CS(-d<K8pnEXWr=Q?$1HsO0jdZz0f!74>1D?_g&6m$6}tvbdzyeTDhc3&%$+n=#IS{8E;@C`Q9eq;i(OIX^H_qRwK%}jw?1_TLW1u8sgi_$4V"
    "d~_8p{*RuxX96yeJvToF9OHtxoIQ&#;ojw>E;FAOcUOg_K7(ZzC}ltUVc|6+JF;V=5d-Vol+)bFK1El5u*1BGmv%*--y3~WtJ)kfVKo0-t2FxY"
    "7wph47|LMYWhT0Kv7>o<X^CliPZsNpM@|M4*3~IBHw`p8qCFe=mnnUM7bxP<j80@{U`!7!!|Z8psI+{eUYmYyUMcV7qYjTdCd=n#?ksxrhV1sM"
    "%%Zya_?P3!t9#+H3(xC<o-{djf<u1fX^tiF3t2c8qm+XVKEoBG4W9Um!u^N8WaEk0d{~MCtNoIb8j70~ciqUt{j#J!@eqXH;@Oc-8;8iO?$jV5"
    "U;jzxG)1PXT=P?8)@Y@wa_>jrfqXMX9CDWfnKq9-)?3g|0f1RIjp>e2)66zcCr}+`V#Aza_%HoO1A{N<kjFQ)_Q@86;HnPx7q}rbLeEMu;LZt;"
    "R+DF8vv3NMK6bbCz6a<PtH&oH7H+eU+j?|j9~<Yb4JlMGxW+!0a+_x5ufeQQX2)B$11@Wk1#&c5=t_si|JayG7I23@;WDZ!&ob<%6P-&K0bHOH"
    "+u9o>oEQ51MLO)Hqf%n1;he4{I(S>o;mBYL?U{SmMD*7-v4QJ_hdWi>^gqZxIPjY+n|iEKO@e^W1gPf%E+tH-^EaHu^>2LVktAzybdDmLQG^qI"
    "NDCUnRIS~+IIytzQFw?Wk$b^`(O7SFeDbhmT{!iKpQ3%}6dMTwaw2wRTfyw!>AIOA``Fxjr5&A;LN57-9F74+Ep=F{goE_<m3w0zOZ@@3+dDT#"
    "H-oSC-HWl#Mey>-1wV>QP~UFgzw9ONntSHBpIez~aF-H_iI2f^--sQCkF8{oXR8^HaK?=z?1%-~u?C<M<?vSu+au3Hl4Fl{(K=8~p)=Xcl1#5e"
    "B9L1b)H;XmOG!pYlCWEleDJEdFWWM$<o*lOv5LY`E=C6I&R-s9tCSZ$Ao|>KO)2#u%Aw;#R}Hp$TJ0x7DG0)Y%#qjPNvSwl9HSda9|ZV+x$qck"
    "AUsLynE2&~_}lIiZL8AtetK1XPFU%Od|tq@h0!yVclavO3Ar`>CV#HRKSTdocm)dc@E`@Cu(CxjQ=$k%1itcIE2S6{)pOC%Yw%_7cHH3?erBMr"
    "fPR?y+}HZ(!sH>V{rNVXKi}Ku7!!Z(owrNPug^XPgTLPR=AF-2?DXF44qfdD)nv}{s0sUud(j+jTD%JV`RUP#<V_=#)Vf2D%{70vNfi0D&3gj("
    "l!zxM&cd88_xYQXWRF8UG-3Q^kptI6oRqo!2ylw>p9gE@p7|A|?1B}ZX)Wt8rzTJ(k9W8aID!21Ou1_|7^UI|xI{ZrG;8#^Sp)w~-*%$RkX~(r"
    "8P(=6mlVw)ef4rj`Sj<V5AqeIQ!|D``*$!SEzZtlkqz6$pS8J+Ozt@6!eoVFyYNwqsN1=2;BmI?+xQ0wM{^-OqMid^tEObdA?B8V(--&v99OIz"
    "eJtuZ7-g3kbDC-Ul=@HBUWxXOk}>#90&{<>gXn^<@i7b!#Ck$bT?%qrq$j$dMSj=xayNyqzD$HDvK1Ns{5?fpaN4;=NlnTB4ShR&*KEFGDF$dQ"
    "`q*VghgvZB#Kc*@fx1$uTvh&q_}2D*e_@#nDeU;Bcy9{$=7>)j;n7tuKzuK3y(J@+==SyEZ~QPxX4%9WJa7-?y>q<ZiIjf~7ydRN37+ITI)=6*"
    "09FTJ)$E9j8abNGj4lT=+!E<XaQQuczCzeQhRkcx#RzFhXJ(QJ^wF<$rwu<Wgp(HI8N}UKcD?u~`q6RjQPXeVY&RaAqcD9`A$zH0)&G?lRxyZ4"
    "Ju==Hu;KnzEm_Pf+$x5vrc3h23@5P}o%Q}l(D6{6#RKTeZun{033HikM%YMnQzx&l>2<PMrH$ZnVL!?|Hu+?MLWx(um(1#Vj2R=Dw4Dkos6lCV"
    "NleTCMy>ptw74cS%A~ox_?r-9hPi?rnv;ukJ4X3SKWQ>J(*hG;WBhnxRn?@#q1y)%k@vu&zYf91Jnx{<!*>3!I7soylk>h=el8(fr{gD^5^QZy"
    "tRJGk20q0%hwzP7a(;^~#TJj`b?~)63YkGk@1tG%cO}Zv7NA9$)n6pbek{m`a3_@a{KB&?!%gfQmi7z!6?(31j*>biCAAl9!Cw08JEqLy6~DD}"
    "A@CtN4k6wJH>GDjvt`;hgMHE0xSH*|c!no|c-`5Qz~|JK?m>M-F?2|MniYUbsZgT9+ri8-M<Fv|3VZFthnQLH1wPociJu;$18}hiqB)lia2W<R"
    ")C`8)RH1GA2|d#L_>!3~WEVIIdPoiq$CpDwM2V?v9QGK~RqVrb^utTfC?Ct#N7CVQ6B!Cx7DH)b86@kR(4$M&H(?My?OAz65Wgh@e|ngrZSoNu"
    "_Bo9FN)*MmFwha$#WL;Wk=-%9emd-<l%jKa2s<;|*PzuIkjQ6M%~)tH7WlZ0l_{-kKoir^3j-q(R;X*&n>@p6d+?sU_uR4LZk@4(G<NG`D{yuc"
    "e;vVgmYZO?H-Q0J%h6u?wA1oE%><hx<ltSY8sLX2b44^ScZ6nnvEB>#k7X08|2PnRIWk|(*4N^|Pei_nPU8dbi?FJ3@*RY#9c;SJ1|y+VLAm5o"
    "W7{IC@sR8WM6pOXlb=`n`79JErC1R~jI`L1;Nx(FWx3(Ex$B>P*MS2sH}N+^^izFWwV0ImtmFW6<cbOR2m;j@!ijJ9X!Z2*=lY@Lhi23G@y~0`"
    "MEx+=`r~4zZ0_B}Wy86tlay7ZrA<cdm^&wR^1%VJ^?#UPLWgs*89YorsRR4c10gm+!{cPi&PkPAVh#y{Xl-YNQu&TOCFczb>m8(^GoAE+XVGZ{"
    "x;0IQ;g%Et>W517VYTkWkYR=jzCm48LjKK<l}!C2KF|2rA-q{OMXZ$;zCMzG>2h+Jy>K?dNu#5fqh>ry3nC?>9l(cX4sa>0#6~%bYhwF<E+!__"
    "dO`A-{k47WpA}2AEz!^oX(Cgy%kyRY7=4)Jd`%82=bp@UKo2Ecwz!FF!Un(kp8;1alsXJ@aZ;q+s+K`}s6GpH%gnv>Y10{2<lE`n=8<fM)-X(}"
    "Y>te3f#i;O8Gb3HNxC_YeRosGjJv1R8shW3euo0SK|0&Rk6g_RK86iS6Ic|PXVXoGyx+1Y(sPUZr<53Ir?k`LOybtH0&@*x=am_HlV9vdjv^SK"
    "T!(%w`xfcP><m6_W3!k9%k&XT8L{OtWgCg*b{7MdY1=F_!)nJAMbK;fE9opJ`zb>7=wj;atk0RCW>gC&po!<H(dG)5ia+)uZrIW17>8eybCh(r"
    "kXcPuPvA-1Mwpt5lo?a)$IuM&ye%iDun`Z<97esl_o_8TbGZ4jge3^s_V$jv(BAAb!=HW<)dPU{J*vX!*iFh-S;sOMH2+3_B7rdpdT!RLJ26A)"
    "w0bGxOGI)0Egk|<zovkYo<p@hN2l{klviG$-;SD1$;eTr)!DO83h}6^!UlqXp{o$I%Xn`=(DY2VF4!QfNc|3R5OtOb0rbP)#&ymlg5v=F@0OaU"
    ">Fkt@OkR?S%(mHn`GY6X)hreZ-`SDV#|1J>h9}wvD^DfKQa<;9fAuYy0OiE1`isF<=)>Q|ZoEpzZq(ppLbp*<+CFHGdKhO$DE|Hh<wBxxz(ju-"
    "^W=A3v}rkksHathDyC#C0uT%Zp^sTJb==m$>}8}CP*TM+XK@ve!Y{ZO1n^}XZavATg(vujcd$X0HcQz&U&>MOgY;Id{Sdzco`R&xRsVh*<fR<R"
    "<WgdJgoC%#lwcl{ZAmI`-2`_Go*(9M)`xk%|0l2$e9y$0Lz)?<w1Q70tsOgwMk%ZwNBXN9X;#FTUu<YU$9=eaGk<Y%FTL;U8uu`0@t<QR79L1B"
    "O|%{V%0Iz@=s{iEgd;OrK-J^7k6#$Xph-8dk5z$aLl$eoB$Eu+&hi&WQ*;$5`(4u9XeVcO$c&In+2P)0V<&@pM<r7ufQ&dT8b2B6KhavbW8hFR"
    "C-{-H_ykAzRR54`<;X{XyjrKqeGN;3otS{~94*osn_F;eZa<&lm!|h5P>gs#q<O6%*9gTbYjS#bIFh6jUWTXF?#FjIbhY8$d(5eu`t;tvee2wK"
    "TvuOf#mBC>*YSz#pM3uBo}G18r;BXo(+Kn=|IZy-tik-RB52dsam8{`=3^<)rv$q-AywrMqp3YNvGNLxH(?sMMJ{}K^f$AGy37n{`T=f;(8c*4"
    "hv01DCXg~jgxiXad;K&wM>JlX(QycyiwZxk=*J?|eoSxpWxh*%@yACXPkGW13@~7<9a$GaVW3G;_M$UTZK@d6f+J?gY{JWUU2z&Cu#9AYf$$p^"
    "`Z8TKNuAb5uszT@D0SiZsgM=nBKY3@=P6gf8v~vCq<^vV80gmW2R`Qigg$i!ALQ~L-PRia=x6<Tiz`SYJ$jx+QGy`jbEF(RZ|+BliMO$_DUZ28"
    "J^*GCAsl2O?~%v9!8Nuxb@$@&CuzC<1QG$TcBG2EJ~XkZbUk@RuO()f4iUPaWVqIiW8ZlMzVShhJB{(x4R$euHEjBjWN)vlGMwB2o>u({cO3;2"
    "KZ3ghS;i{xi50M+Ws$DpjG$Q)7DeU>2S({E3sbQ)`SY4J%D1-p<~=&xd*|ml3Y-{T7yRSTH$Kblg?%es9s!BiSxcQu%A#>>n83V9i?G520CCb`"
    ">9Ha<!d#BYnuh=v^@1CN(?3i>ram|>EGT>R`~Tx{A4CL2M*GQW9I4TvD&zhw9P#M%^9hrYMZ||uG^5d4F^d^mVW0nbILJsw@R>NDjUlZccKj$B"
    "U`Pa-pVQ^m`A)*N5}x>!4j-qOW3orQw8m!VB&Zi~(c<zLZ!KjrtjC==p_n6j4R=2BM9>_;%5%xaQ{iUEe|9gM*I%~JtsN^h$A?zjJ$(bXXqegS"
    "V_=%gTB#4vCmp1x-cQf-I}4^mS_aN4L@rq7hD1|{q2(|WNFOBBz0Jpa5VFzc(>yt_2Yv_1><nM@%dE=v1lO+~hfy?TTK%(U*}q`X<xht8V0r0%"
    "<YwaHQnar+YvRO|Cxr(zr{C)LD<7b**{6CZ>m!i^L8DXQL3q93c%u_|s*hru(n&Zo-`exgiE?G}@IbY_iNo=>AKcgf<j-h9pZ!gE#P=IM`f;Tl"
    "H_V$%Y&fv*?1_X&HuYf{mZ0_1C1AwI8e=EOW9rF6DaS|*Kc}~DqS?#ft~+t^8m~9GA$7P><2BfVB?hcK1ZEt6X%gGnWxR@=GBWE6b7=n5OK_LI"
    "0L?1J{fr0Gu^BnXr9*8yv#fMtI-QV_zt~{~ThpZUfKv#?%zkt`X{)&Y*C#EjOX`qF9l0+~OLOQ(tOK$q_waug+R{#=y9=AN2R~=D&pnjmu|7bL"
    "h9jD74}IhS8RoXnijZ_?f1zLj5699nh5Db9cb(8Xsk{#lGA4gSf5P?40g5TEHR*aX-`5NL#=Vg(O@i8G8SK(E;K4V=j#nOAB%4QpFt?q#H*%Fd"
    "uhj~n)p)-U1MRH;X#49Z#6RI@n?n@cvtWIPKaOIYy54k>gs$}T(9S6#1ImFpwO0kFVJ+!n{0!jBdsd4P;u}2S#I!Lu+N<K6nS<wt98Fn)S;sGV"
    "Xx{X)*gWAj;G0S`XwU0ICwaR0e4wY?My+GY3RY*#Q)<T9W}Nf4fF&qsk#5n(wWr`JR_Ny-$|h}gc-rb~OyuB6=Ly02l^7$Z&$;dYYJxAVffKXA"
    ")+UY|wZ4*!hLEkv5?FeM>jwT68{f~to9r?E*M1I>oDbg|_0ThvO=Gn_lEiJmN|Rq*f9qaes2c#Y+zB(5sS3s|^%v{ApUAV+2eTwOkzh7Di2uCG"
    "M{V715nU&BJbX{4h0$FNI*#F&=yl?02F4XT(8ll8-GM;H?`=*#epJw!z4VKhd7tC9v@t=|=tFu8D-wKQ@bE&?pX?@%(K(i`ajX?iL>eXgB;5~l"
    "I|~o?QH;?7&zxrvCzrG_%p)1rLlKvLnEu8TKh3p{So*LJZY7Mk0HsF|7u;20U}CIgGspZPKWza6<01YDpUBfZipW3^TN_3GyD}-chLk+v2jQ16"
    "q$p^cInT#+&-lg(5FL`5RPf<Yh38N~YF}(F&d@7!A`gvx8DCS6(#1cOyl7_;J4p%Ei%G2iz0V$y3!AYROT6FGNhX$NK-#>cLSzEZ#-$~F+HZs="
    "nZ<ur8F+wVjZ=OE|0T8(sT%!FOL<>!>EL=+@K|LN<gjpoPRmM^fIpl}lU1Q#P4-L<B!32H$V}<*b_2g@Zez<F!-E_hL@r`Z!=9VKWaj%?V7?Db"
    "5etHUSV|}*`w;~ppUc8>w{f<@wb+6XMv;eV2XAtIZLV7JAny3#x~9W9h}UovHZ%w+AM`@peuqxdS+0@rZ=5aiAju81q@!;D{O0PN`D?0kr?ZR)"
    "H*3+-!ja>T9rYVL$%QT5ISu14yk3i2H@3EY<%1d8+xcUE-{c0Id91{gzW=rH=k|ZdZ!^NH*Vk4xtII;i4|frJXDP8uO!y%ca*-n$(b)d!W)tV*"
    "`_RZ=4v&)gb7oX-AHaQzBakh5=W9^E7Y<Rp$@ubs31Z-vv$O$nXMq3C0}Lo_2|FCT86*(Ng#R*Qq>Y6JoRJ|s`pl>Uu?5Xt)?aW2+&tzN{EoT-"
    "I5Y{FX~6?`A_FZQZ<=^O>hDD;kq4neM;YXZgwvUi_s-kYj-IAir-<?*_G20U1^0+9l-G`YJ}k6eLZ3GB5%Lt4K9qy<GL~rL1tbkOX`R|v_OwP$"
    "nT;+hiff*x)GxbE4r}mP8^)v6S)`Lf!8CcmNb6yZ>M~+!#yT;LV=(2=pO{|r5GCMO=IA7^eTSv1d<Ooc61NiMaTwJEJjGfTQlLFWcgv#2G+gID"
    "KR{RIZy4%2)i&lK>=WiVOh(B@o*xkygkG4vE&Uye^U>;P@UN=h?^{vWQe4`B*4?tuXy#?6Gnx1lPJyEjt{He}dPMAEB>g7C@_M>IvJ?PA>tEii"
    "H0=2)Oy}SZ>KF3)WOTnC9g4%=iu(M?h(|ujau)T;elm?g14;$woC!Oo`SpHGS!>k>%#ytdX4r-`?l|V&DU$>mx3WStCcGM9+{p@3j82i^HV;d%"
    "iH&|L0oxV;xJAExJ2T6F{}a)5*y=gTcI2_DF9TVA{AWISwn@k{4C0{Ow4rAps}x05(Fy>WwqOgEC%F#)Hj`ITN<#^L54)X<+^XCICh9vWqiy4O"
    "f{)eILll3)&RoPNyi(-|z?dS3eELy32_1>an?RxbuU!T?e)=BzrLUJ^{3Gb?Bu}e<zzJXPNNU5@HGcfJr+CAEZJDI#cjo$Ku9SQa{p)6N^k1Go"
    "=9qs+_I#3i;la(`4L-7>Np8N${Y(ZKiepvjxElX7OS796<G8yZf2nhGm4D?X*^lz$oWRClN$Fz=Ey|pH@;u-BW7ycjTZ^3G=r9=^gy^}uNz$Sr"
    "J)|ezcsdC@lP8aQFr=(`yC+Ac^;(-_eP`n8f;=QW)sXv?9-C1`PJx#fC5b8OS_2l~P2s2Uo7*8g|HhV1>OP#8YtcO8Qif8XA7@-+ar_;6r&rH1"
    "BDZ5kTQ5w~4ip^!>0?mLQEJCY;BRy90{)ctz3Q!K^CtU7`ah<GVBXg4&iL<Obc|hLyYnXN*$$IqssACEhor!a1#iGG^QgfuxAKYB7jIr_{n|M1"
    "gcKXK`Q((722Tx{WeUF9*C}y2l?osuEIW$+62+gR3#T~jrW83O$L*r0DP9gFxQp`K&5dIYVP{dw)4Jr4MRcCPlxG7mpm;XirIeT0<0bz2RUR>6"
    "QnDRQ@onuUY6@uD+B70mHxMUI$wIGDc1!1A{nR1a$}?z2=*OQHUKesj1vbMR`Fy;G<0#3d=?V-CwvvhC>(Nz7%h#>gTxFepib57M*Ja~aN<0Ii"
    "B8wBEtP--MorlR6?x~Lb)sHE7Hsq-f+$G197kL|b4|=rOo+pkB6)|k<G40y7JGF2t^+SB5C|vW+UbAPDM?@i_G`us^VP*4&$7pHxgZU2NAgX~T"
    "7pry{{h{$LLTF3-82g;wb*%3^9t)n)R;A;VAulds{i~VdC!~7=adZ5)qJ^w8JA6G_+b7QX44sL>3`FhzPK{I3CRsvb4v63ek3~%RKltz$*BN0#"
    "!Q}*_<Nk+*;ZOS6a+3TNJ?qwejG2m+jLRM_HWurTJOuw6og(sNEBGNW*#i_JX!sL-`<c=?S)b*I$sVw5L8QXbe;sEb_c1al75vKJa0+Lbd{hc>"
    "6#Aj_iB*;I=cDENY#h|W2KRj<QaL$ym}gw~fzDv%R~QBDA|_>go#)@^?c)<dtgLLjW@OGak|Ur4igSuFtc{c5eV)Yu)PR%}T}l)6!+kOA3BP1~"
    "d_`C?oKd*^aH$_`UMBS-=Mdw+D7-XN3~S=-Oj9DSzvz!oJbEiE(t#dlL}8`j;=8?=LH@!c+hkvE_16}#e3?s;<xzN~5_%szg6Eq4BM>ls+xzp("
    "5Ekp^y23%STbB>!n8Bxb_LcQ;m|Vu!)?WA<HPE1BHO8&8&O*NQ*l;@`lNluyp8dW4JA7bhs<GF!Lb$kXE|aau6x!o3rK*s`<~gMN#RQm4y4U-7"
    "{_J4PoxCSo-u&(Mgwy}rQleFH?<60$hn~ex9_Wirn@-DIj;^8_kK%pjnL+nvcCcx3!)lV2`8gK$8F#W?hp8qmXk$sHk?H07%{Y@O^sI34TRb^q"
    "QkxJz@g7a5@-gIb#PSJAPQ_Bm^yjw!`2H__C&_gM8|dHRB2q#_!Lp_5F>zzZmX0yBCcbRUIVNQ|Lm#+*HZY@#`MTF*cwfL>wn!%reB<N`fo+r1"
    "w+sq^6<7lMIG4_BuEaI?>!UhyL!Op+W`zN>WV5HGt>fx)zQUyuey)4fytJ|#QtQ2|txDNE1+d?qx#ORoXWbxWUg2m?I7u<zh6f`GUFcY^=jb3;"
    "c`g>5$)S@o!+h31y}}eEj8KlbFG88k)M@i3nF>0xlz$z&X(+AIjY?mOi!tNjAQYOxQI<T*;#dZzn;8GvA3cSXCSrT7^r(u$Eo|Pu09U@SJ$O13"
    "yPLwzmb|<<bpdpt9-kC8K*9J<S_Q4Oi47biFB$!tq%S{$2R|cxZ2mrSeXK{oVVNmmuJA+;o}qK44;UCR`0DC;d^O97(Ss89ed^{=TzSL)I{c<^"
    "8(7`wiV1fXU}#~j{Sqb*;^KEy&Tr$+>un0pmB3S2S@K9my~EP3zCZuO{t$J$sju?6*kqMpeVC3O$J$Q@-s_PLSwr>}Kl|A)6!O*RHzhr7z4vVu"
    "Z_e(Q{IOh(AMNxvc?2J25)ViIyBQpg3v?tXjnqq+ISo4$eg;!}wnx6l^gs8^tdqNXh}pbiDRf;}6`(-Qq=gN5n$j+8a?K6?vKS<)97V9fvC{wq"
    "+Shj;X{p=c$)Q?wVzk=PU9y~#!N$((xub3R%#E&XFXu5WgR5Ot2F=aG6vM@QZXEfRnHj{f3KLy{fFt~uxpvzAPX#VXm)Ff^QaJo)H7C=)hw{z^"
    "$`CVOY{yeq^M{R;W#;h(*zsX7Zh!69C#zekahv@#-JhGB5{DyL%h>uc#@ak3`U*wB3y|-(*YGgh|F46`DOPpE11Y1_`On1AYi1(wL%eDrvl_;X"
    "jrkR$29=&OW(_%b3#X6LqWW-F4RJg}38<8LZT10JO5pZPo~tKjat`8;u!dau@phPwdd5toQ4E==!ZVYoVz(zNcfQHOV2qRwBl2F8QqR~iDhJJ^"
    "%R}7)PM_jk1I~mU^e9L1kD43cU*H<vD-Y8_i9bU7lSuI+;GVJY6^<_q2N=B0{dpxl;d>aRzzEVxQ!hajU0K1eI%^dl#?5rMf}MQO4oGl=ie=AI"
    "AePo{Z`j7nyf!Z^98bb`gVVZ8LtbHL#Y|K4Y^eh7ft|h&Or;Oc8bwykgl$S9W53;sTkD;E=o|e@j8_)_=p`;^1mw3u2?GkTvQ;;xJ9U(H2YKp@"
    "KKeTr9-B9qYoC<DKP~;8mKsMKv*{S5lPThEr$5Z$HFv<cFk#SDaGFPxVhODhSW<?eH|?eYcjEK^fd@;2<nuMN3}JK%2N`Gt*J<7TVI=!-6^{nA"
    "Z#)In!J!WPBW%wnD%xWdOF8k)7yTJtSmDrnz)xTV&%smM+&z3&7;Y6MizlJ5gJ)u9C8?PshP#=|6yo`Af!?<HqLrVb|35bj@9-jo_i(~-eg=*&"
    "vx+L-BkHbBq>^H1Jb2u$_$i4)T}d16;$}=0jhJc7d4reE%Vb1)=&pZ4Orpqff0B~knrtSMSOO*{Y#^g*!2SrP`bE6gnM@kkrKwE5OH7$BrQ^ii"
    "hZx*dIn9d>3kxS2i;ND_Ar%|+rM%bn#8>Svijb1=86((h$GBc*jl$_f;~m$#A}qi~nM%zjg7^=ZFN#SXZzb9Y@{J$T;i+C$l)?9a<Gc_OFy*@x"
    "+)4V(@!+75>2blAgp%x8Mo+hmQsP7_-sNQ`?gk<WyuyBlrN=K8-L9OVNPgHj+M{=o7K-C+uS4|@s*iGlygD1%J^?yw`BGwdP?Tl2ocmo7$LZ=|"
    "rq8%;Sw<b_dRFA!xR(@K*+&)|Z@hu#8kfeiTxu&+N~{P3Os(n^2O?am>VEp!s)0kso5sg<)L*8pa{EVy)u6Y$UmKz7GL|SiuA(P|jt=`0dc_AG"
    ";NK{AX+pEP9E+RmL`eo3nBQS`Mi!ogG47BQq0r}%vlwtA!%U?`N-(1co!(xh=uVVJvVqN{_;6XZ*s81cNo$D=&)byQ>MWLq4x=uYVitx;@-AdM"
    "QQ{(p7jZ_Zl_#@&L`nq{6-ukQ#LH&EV;a~t-vI~j2yOzTPDnf2q%-$6qhTw9Q6;$wH)OJvtxavr1-CioT7haUT3lgLuGjiQAe;X%o!XY(Vf8yU"
    "*>oGtY)EM+YsxdrYbi7qe#B&01{ZKzv#ta5_A;sK?e+CTe&&OrKj=`nU#z-S)<kBrpmtA3%3!<`hKvu^CFW;SQeD2@PFy$dk#B2+;FdZLnOHAy"
    "zV|n^9;SYF4G&o`3zA96oGBHIYEgp~LbH^jLx$ElJDkh$!!R74R&R|HIcHrk3Y{>+w1_1v^l2O~Zf~=6b%qu<tI}b5EYq)abPI=^n|;|z!F8we"
    "EoQB~zR5J@g+f5~IL`6OrNtX^#BpUSl?Z7IaHdo$X<dX$7|x<q@49}wI)TgNtb6k4L8hX{3%d-Kj@xNxGHCcFvA9XXwNZ53C@SIrDDSv^q7t9#"
    "Qk9jAav|Hta!z@)H<J{4wLNV*u~ciSnk8<sT)Yi)Ny2uq43&!KB^Vw#awsb{ONcE8xWSj_AeC_g`8?Z_ey=YKV{V2uD2dSVaL#o-FUMM+3C11z"
    "y`?2a3sOu=_oYx1DT`HDYc?G>P>t*4y(m&BDcxadZxtsZsU)PhLkZv6PUXXSqqmE|phzf}_9E6knz%if$&4ihGfVD2<9HkNuQ=y1tF^jWdJVEI"
    "%LNK~$CSt-=G{m~xgL)-OnD}Bw%p8bCcjzAQq%^+A_SZ4IJG1Rb8(9q+ueNNv6FLMCHg&NZ+`f$!S7<vP=DDO$cFTil<*9<Y#)r%^PHn|WiMC4"
    "ik0N1gHvYO(_9|%HQ2JIzA0k7LQv4yx)Zzfler;E12TWGhOg%Y8il2jC?s?C!er0%4L3qosOD}4-I!J(2s)}$usrybr#r>6##Ilh3GJXor?CsF"
    "XDivL4*~{9*6<+xsOaltZ9Ay66&J;wI$<Y2XrLDYN>5%pz5gg+-6S>R%$ls~>tpMdkdGMhyvfPfHBOTWc^YvCS#mcBh8=RPFko;ghmX^dyX3J<"
    "CJ$!cxFKF~dpp*ukZ3Z6bQBA2-sHEvd^d(+*O7^M5-ty8Q!W&Wr7c?Td?yf{U%CGRZ<2$75j{;5wK>!8%Zln46pIduI1{Tl>~i8876=ysUGDkn"
    "+szD^(T~lHjcvkKL30mYLeHWpvW#SOHR?n|UPfykHtXRZ^SrWhd#p>j#mv=?_jmsfq)OoAOkHn8sg9yklJF2H7u`cULW}XigPWV!6|{0G5AD|j"
    "&PL31);Hs}Qi-QkNbiEK!^9Y<vvYBlgM%K&p)ZD^p==)drZy<&p59V)km+D!t>>&tM5+z{_>cJscOWWZQXd#F68U0#8ybh1X8Wx>iZv6mSqi2r"
    "v^aIg*~2WI877Tr2b2j-QK+GmF}>lzq=%fSD-6W+Z+7VQdi^49QyP6IFed8iNIIDHA}cT~9U-sKV+R;%yZI`x(q}p0(=eScN-R9Vc-nx6qE(G~"
    "{ENMhh}h#Kx~0^bv(Al!Q6*Qvnlr*P{O`O&XEZ65vPVNnl$`7qOfcd3BxJ+kb)ZbG;y4Vg+}vy`X|)dw+`KvHMUOIWel;<;)0O9tfuRnajL_?)"
    "oM&^BKCw5S%ZVa{;{>#R@u5Q=#}BoVP&aa}RmoY#`k(!*?3L)qI*zC?)4i!A?KPI8=s1}unk*JGStt%}*I6SV2tsWs?05twA85_Jp@|902dz}8"
    "bcJVFO|DohcurnY!QS4yC=*m!!r1LC7P6l|a%5&=f-c8d#DM{E`s6G5VI;`9bma;?+h$^IL`)0IFh9B>UJl=S>#bD7HJ|5+Bpq-Q!ri~0eC<mw"
    "Dg7>P;3_&d5UUFP&CNijS##s#srp7aWAe-|ZGP3#c1(vXj&W1rcDh-mUZFiNu6t12^coO$RlMojwxP|Q(;MX<eEk;JH0UlFMj^UC(X9+7^f-{L"
    "tywPMXzz-R`7*W}o>^a)%gC&zh77Dboa`v$Vht+wjC;zxr&i-Y&tPSf?eJ?+*yw2ESe2*{JNf*0wV2P7JFW=JuskoXSd*a;IS~~@bA?U@x536F"
    "is<pGbSFJ2s~(^WV)BE7nM}4v49HH@85=V(xe(XRE%lN2?;{VLYB}|?p$<cca<Ow~)QQYL7_ZvH0z?XLIfW4(VN#S1c?>cdr3gIJqlYWCu4sZW"
    "%mdjB88*PNSXRd2GBA|kp*p@3I`5@SACS%cPH%c-DjJQ#py||#g%-1?>jI12F_-2v=tUFgTL^8IVauwL%1YF(v!;U%_CZ_$PvwyU&t#{40MrI0"
    "5lwi5PUwcS;cROCYl!yBbyVV{s?4{9bWvIoas<J^P{xWH*mRpi89Ep_>Fq602%2qo>e!#&Y5&7Bij@;1tFN4^PFiuA?M$Yj(*!OE%H?vt&6A8h"
    "V~Dv!h9|iwBd9t#C=?u_hTj+Sk*iS-mKUz@z%ukVo0Tlxmn^3w0|Nte(rlVU7TpTW<#Sxc3<Af$L@^{w70_mqBR{Z@Ni0-vFKzKN=r;n`qd&#h"
    ">;mk6jH1Mx!v#UP>wBuFj5&4c4dEBtmE}{}!r)FP1aG~Cx$H*CM8?Z`=I4;rST&yF5CCCwL^P*uR&u40B%W6+(Ic`%v~dGk0+$u!7}jPwtxO(z"
    "T(X}OBSbpLVSO1Kp25a`u82lnQA8}a+&hwF0259YDi>RChg%g$n$6x0<a=SR*96=tX03)?u3){<EhFT3<ZWCuwVm8Raf)?_n32@D#b!sC``=Db"
    "ZKRscDl2wR1bGBW>r%GpQ2tU90k^VcJh#kT$YYW%v&)ZOrIazJ@)QWg3^Su#Myb)!QOASKUHX#M>OiLZeA3I=LN1U@Es|Ty*U8$@cZ~HjjR9&d"
    "%l6=|W~NthDOjeMGQr{DMk+VGt0wB&wqD5iDu?_-^`bF1ZgA+3SR3WBOi89)cj)5HZm)-6M!2o0`36=g&#XRre<CwP<j}}|t#0?s&#!l^f<(gU"
    "MxHgCIWOJ6-_a`XmdhLpI7X}ac_*pWBtsVSFq@csjQ!aWbE)X!PK}(I!S|G$vk9$cxzY>SV@{nT0)Fs8hJ*d?f2KH%ZWEt&idu|YFk4$&l-L9j"
    "dB%Fh$#!L>cJ;w2(=0HvY-yGO3XO(_9k|M4Cj4++{exZ}Wg+WiUa~RQF6@%x?W$ueKVB71>!H!mfF&<Y8PzZ&1ft;P@>=g1TcRY7+<u;ZVshT3"
    "`k~oG{ZJ}1H`a{Xlc#m~8U24qmZ{Z(ZIKo)?c+USdZdi#xv;i$zK2CtxI8ivVBag9^oTev9WMS-&Pr(W`i6(Qg^8;8`pgS2G!v6}LMy__C@w9r"
    "-W{_HVXZzY79yrY!Xk`Q5+TyQmIA0V#>2^^1r53<gPHfS7fMVGiy;o;$OvbnbPrs2qnWN<k`#-%d{eBJXqeGcT@#S1F`dmq&)8T7O6`*L`%Q*t"
    "YJxCUoIBxWBQ$bMO9RY|-)L|M(P-pUDdDnzzHGG_Fcnlq+|gTGA4rtz#j!B6R2+{sH&ej2PWrY(ZCE0~G`C`th)z<WpKQc(hM{WXBZXt9S^K0X"
    "Ys}zaZ*3?uAQ@&+-$#CmpFWPs2^-5+IN&g1kqmfYYcg<I0C;kWLOs(m`$RdJtv{3v*(i>omR6iw+==1ZDZ59Fl~_iqmX=P8c>8t96g?QFa59{!"
    "SGo<<dwr4M=A^Heg4$Eh7;~F0Wub6ep{4IVbSQ<6uoQbQJ=W33bQC2HT{tB?SFKB~!yM>{<E}e4Zim7KV9A(Pi6V)2es!Imb8)f3rzz&Z^%k$n"
    "YA(KF>?PslXSq9jewfpx!MgzYxLPG2tY?i7qv7PR$I`#XkUI%^xkS@Ntvhh7r&{2AabhBSvz&oT6l5gHP8`RMRZqLN#xwh!MA5dRm6)_&me37s"
    "K`Qz?Fh+)PK2uC9T_{Q~V9nqI4@}o<wVEcw60Qy|ee%LH6khat%oZKV#f;l+Q5&JlQz3h}@xvd&^-cMXrpFymoj?a{u)tBRa&wr?VM)W3`V?9b"
    "48d4xoe0juv8HItP=+$cv=eoQ<!|r5|H6d}yktG4T)t1rfD~P;h#z$+v(KOvo?K9BJm<m$a}$lKgF<d)x~0Qd1d^`r>=;vWDe$6whqxfc!`lw?"
    "m3BG@5FdJoJS_#k+KK?tM||Zg6pV)~Bl`wVFVgON))+8%KgC%rxkn~E3#Z+M@rk~eg>X)rq#u?z?aMg9C+4KK)7GpFmE-aFogE%T#p`ib_`_7<"
    "45mUQW>*Q@$oFG4sxVGG$68X(U?`z&E>9+fbud}L@;8(zj?v}i0=@z_feM+a44)mWI#o!@9Y)QeRV)~o<YBA!kc>f4S~nyzsT7RUbvAAkW#y6_"
    "K780?2~V<z8OKcq_&aNzPN2KeF3Ees^R#&dugI`?iV_m0OiEJA%zuk3$JU?bD-dl#ahnt6gswRkB-hreRd!vj;=#-x{Aha(-lF8JXqJ|^XemYS"
    ")b@s{n3K&m46aVnT^ZGx14j&I?H;SnW*8gz0V^0OF6Ee_%bFC}J9rp<&3TDYZeNWL9*gFIV<nP`5J&y_%zYivG3$$>NUXo@{fKqCahpD_+>iNm"
    "_A{2IG6nfc&(|Mx&r>Ar#@?8lSEH(K5*8venB#~f!vs)Cu5RI{ZRBtT8xgcvY-=$y$GqCBtHuQRu;aQ}^ysCJwTy*hrCNZ_28a|1OJ3=&Kstp9"
    "fsA^Nu*+=OKiAm?eQl0*gk4hg|E20ZgXGGtGr{|OX1?@U-WP1acLQJp?G3;t$YvX|X(bwoMiix4jSMM`Mmx;VpN-g!*gq5dXJcdktclr(osCt*"
    "NHdaRM<YsFQ53bJMAOY?Hyfsb0#JoAX`j9K?)lDrS!jYmbfGHinS0MY=R58@HC+REP%|Yy+)7lFa=)NUL7^JcT|)+W*ged~&OnZNa3mwmw|JVF"
    "l$Gfu33Z7!^cGptx9BMuZ{Qx%W~$?qrwMrVQovY;{DFnTw8jScK$y4o_w`3UGQ~`>Jf;h09_b=^Lu_w{jfNvSD`>@mQ`r`s`K+?aMs70*-V%dk"
    "Jl09VSkJJAa{x^`iW!*aXT{by;<&G4+paIhX3V5^4KQsmWau-Cae+KwS7>F|veKzjJQyu4rUyMpNMH$2fI!45(HRI^E#K#3Npb=97;ehad8s62"
    ">e0au_IuU#SswAdc2Armv>XD*qDUYo0Cu?5YK=*Y@{O?^_0|Gnju_)<!WFv38+tsz1RMHm1B1sMSC7$3F`Awh?zC6=g)mX^(;s{Z8m%M-)zaCs"
    "Sw-CE*CYhLAm--E?g-fyn*gQHt3#LB8_@=XA}&48?GC|wj#%xk0^}!1fdoshSFevUZP_BK5TYh~BTHnxHEni2w6n3n+|VCdj%yfF=4*0{jvuE5"
    "_UE0de&l+`(Wk=;4LV9zzKGb4JN1)2ZnJ;85jyEPKO`liMDCPIN}iU<Mj{s%bvbt*!K}(C%RLP+cC<82k299T$Qo2bhaNjZaYK`vtUXaem|k2c"
    "M#e4$qC}=LNqutGdl0tubu(HJhvtEC0E~_b=_cM;66kkD$BnMi@+dn^oSSOPu6zxrD7m<0?c_E+Vu=ezamsvO7Gv{v4`O#-t%h=1J1qz9CaYpA"
    "rZeq2CoWx@682NEwaxR|k$3d~C=VZ|zZzK0cDtSK8sV$9-GCDgQts^Rv~~tjWFkD#B;geNT&j<G-lT1t58&4<2LHpoESY2tZ;zDBFlEXO9H)LL"
    "rvuyrT(E>J5zMQ&!M<hbFxc86K^_SwqBr_a|0z{(<LaweISd`OY-G8}utPY=W5rZUSa4EBZkrh}rB&nwl^L~RX0?hNgvNN*qm*R=&#6>L7f4Q4"
    "v$~k8PC26m)dHZdp%!MluTQvkVy{hd2D8Y0*cob-NHQ%lmjj19XHT1X?HMTWFvxsd(xPXxaEm&Uq+lfid&iL@c#``ODbJZ{vbyBZ+Evb%z>nw`"
    "NaG;63URgvCPY0LA^+xDkBUqC^<9xX;6W+68I()Di3gDWtKgUa<1VQ&sJS%fjEkz0Lskmg`h-IUWJ2=H=E(t)8;(XB$ByBg9A|gHG85M^)VQ+G"
    "zQ^lb4BX;SM4p$-B=Vd`9w%&JT{Iq_;bfLqy}#w#<vCYBVG>SOG8F0NgPhR2U4l8w^VN+Y5T5VzY%>^&(ReH#PBbKMBCD7o5&%WJQA9YfVv@|N"
    "dV*n1sZ^P&q+dV*rP8UNAvtUO03P`bG^?k=kWT5s>S;6CeAIiGx-N=IJnzt<L(YhQVSYYG^61gShY{#NNW4}vb=f<%Z)#%5sS!JU7U>{xJ?Zcy"
    "Er<5-D1y3y$>GA&b6WJ-(a5&n#sJ{dC~|1;Tvlo%Za5mQU*^*H=TDN*lN-_LfL_D4pPcsUmeNgk)m5=euKrKx610uzZE?{JaNCGA-g9^N>eXts"
    "Y9FNJgE~3d3<=b-bHtg_sBtcH9M2KU1r?*UvV!~=hvA({B^SxI@zIMRv0PC@vXYjy!y46J<{7WnBn+W)-_QBuPwJ(mH2ru~inLtH=i}E;9zW)E"
    "@m`kW!~o2*vx`feH7*_Obdn$-G3Mm9L+?n2zfN#m;!5O8w#asu9njFuIHRQSYv@Sx&_a$Lo9+k>As9_>zmcHnTgihkhR|!ICmJOSTZRjJ#X!d0"
    "Lzob$pZ_J%mZWDY`rCyZxVcrS%+6MPdLG&qGgUDQoDz7}8dJj&i2~|$=`pi7$}6-q!2{3I%7reEB2u*(u!YA%k5%=@eI6XPxhdH#6W7YNxF^Qm"
    "Z3fD6Y=lJ0Xbc-zlBf^f1cBtI5l;SV5~&-}kj~OVt3`^<wu7J?w0zPo^4vK{s(Bwe67J%LQE>~)o*PuikmhmF_k2$ZP+@W{i)9*(2nadg>4S=@"
    "cS>W)z+{|RJX(_+gN_nOrD!NEkXMiA?Gn1%H*ps`8e7_xgga90grVovtK^)xV!w)<sAKaq+*GBh?FGfm05c|0gV3L6p;v^T>c<BI0$C+qEK<{$"
    "pa=v|79|V389E4hXyh?t01ZosutQa;c+DnmG9;N^Sils}z*+H7rnO6tT$P|X<QV7P-d<oaQ+CV-d1VDzESxV9(k?1eaW;d=43eIXO+Py(&6E;d"
    "v%QfN6Q|m?tEMc?`gW~m5AOFrs}F2!V?&T<5|MXpSz$Pzr1WqY`bS5KLxGmAw0Jo4;stTibu;#ogx{2wNIXtL`lLExQS83Zi_0)<!t%@ItO!iq"
    "yPt5kxHN4|XprG0Q(TQkH*iRUk@RtQmS-q2#VwH{G%!xY`Msi82N{l?RAhuo$nMS>T9S;8{_)(5*O8lwt|dP78ZDm9rDD3#M(42@TCSFk9g-l~"
    "NTMREiBuxFPosU;#9g>T$abEFOGWD)c+M)yyV5aXcY+>`ny}axps#D-cDCKk?@Ng~bY(jk{l@e>G9);wTXBqI<{_XQx}Gi=ImJ=LymP!PX<JN>"
    "Lw%pDt)cx?A9=b`jI*E%4DQARS4DmdA%hhzsU768QUk)o(i7_9#a*VzCmEoHaiyr$B^)Hq;B4Wqgo}sXqu)u3n%W}hs0t_~jY=t(tnt|MDrOw5"
    "XR4kY<eh12t70n8dHg#VF6GjcIH8y540<*XtQivKh!2T1QF6{_f^fi(tdZW+Zy^4!<lP>pz-;=(vC4P%3)3iTo>9$8^?QxJ3514%p2H(!5QfI#"
    "mMTQ>j;v+5BBFQ@T3(eThG$l)P|cR-4d)3D-bKXJB2b})_fszURZ)3*iCj@94Du6cnv5ass6$Zi#gd(=DWD<J`urT2RvxA{dA2?wfX8!kY4(}<"
    "QwOyg4`C*#O7Ee|)@V-W4+KVf!Po6{i~w^CwJg*()r|r22L3*1OdLntO)&u|CpATO#<MapZTvq@eMO9S#4z%ZLMqt2w4R~$c~W`eGw4Fl!=dtl"
    "226QXIHPpll=yZ7t~6i=LC%_97_I-ZF2$v7l)JcYuh*$81yl6H!Qs5DN3Nf6xpwIXLHiqs>icxPm8oWPpVi_#?Re?J$(9Ls)I3|;b-UaaJf_kk"
    "+>)2c$#s|9Av$cB%HRxbz_>;)-)y47i6q|+lucN`Q%M$;D@wU4gtpur8vJqc<lpLEZ!~JH@zU$*X|!&7oI|D~xZJO)#jWTLssD2b>PV4f3X3O7"
    "!Gu#^kH?bi$L1#ZCF}+Xt|Vh_#}fI&TUgA$*FSOsAnOu&_fpJD;CSUZYKGi_be!8m2fiUnG8#Om)><^ogwRbpW3JtRl|e2NENho}&?OX>_~CuL"
    "M)oGKaNVnzhBGz6p{7<QjWO*Qkz=KrA-xr{oMA{xz1(1jRyhIAt?Tv;K7K1QQ_a{%ACJeC!z~W061wz2d;WF$dR}^TuH&S@1@F?4uj3(YdwF@e"
    "r3#8!ff#Er2^f9sWADM3-;c%;&9dU$LTH9FgWCne?{t_XNeM9;zhH&MDC#1%F6D<m?CM}rtr#asV_NBt8-&kgg9Ub(lp&GnmtLt1I$|`dG@D2A"
    "mrS9C!xs;RH{3XHx2H+d#c@3DE6j~C2HJ9#P~&9oHB1yYy{3rRHwnyU*>SR7{lsM5N~Ibho2*nO;A+wmaZGT=lDa72OcE4BO|bD}c9gg!q;evj"
    "k06)y($U<p7a+o;`1O3L<F>2hF&sPQINe`qwdC_2EEId-_I|&gn2BzR$0eCGiZr%}YdKd}?P6dqiY!`ZjGyL8<-KC!hJHLQ2&-^TEejzH9up<C"
    "DPZ+sKx;J*V~oiKCe7q#z=}=OQ1zYOU@*W&NBLx+JpJ`!^kB<O$XlCSIY4HkPSRDW47Rq+y~^v(4Eb?c#0CqaLi4!STU;brbc{FRNx8ZT66cih"
    "vI5=WB3*3N^lH_z0*8BEN3_V^Nj-_=kjkIQTb&}dKOF1ppZ|P1(h=EY%(s>QL=dH4f{2&NfQQ+`A;|TLN2mSVx!eTHq+$0vsKT`$l53kv)^*<p"
    "?$33z*_3jiD>Jmap4X2}Oipr#b@A(V`!nn1#c?>aW8pNLq6DgPO}Ha=#X|WrsCNhRt-I&R^>t`Z^1T956b^`6G%tybuv6h|Bj8pV7kgW&=7bAL"
    "+k)?v6w4{nE3dx#?Ah;b?+Sl6M>netkinHRlcJ+6<CaECC7qI9uqBCt9t(1|GJ=elI;RMbjN+V}DCvi@R*qTJVpf#BO2VSy+dgT(V`pY(Yn^_Z"
    "#HlVb8v^c#69Ig$N^T(=tDs;=CzlE~a*m`7cl5qgqy|a4bUD$v+q6YEsOAd|;myRUa6I%-vRfoeC6|fbJOb%<Mcb>Q5@H;=1<qdW^~Km-%T%A|"
    "r)GJA7DBva%Qf@O`QXJ;za#eG+i_7R;ubO(R~kk=l34*i3R23Ukah0T%IGlv^__d*Qplh*59z5UuG9?4pr~AxVcVKh;F6S1P$Bm?cBT6dE<(1X"
    "r`wuij^w^oQaE+_$7pv_9xr0>FoASZ9^^LK%O~I8TE`8gN}Kv@+7{*UmX&pwc^s!5Gu=s^PohEAs9p)~?kaO60@P8D*sX_<Y-VCtqmIf!<&VhY"
    "SV&la5`3Gzy;{3%nBL)}(&{3}rHXw*>7SRG_CbAJ-``iGQAQx7#pS~yn8E!*J57J_7ya|+wSMNNM0f!cy!C5BbiZEL`ofoA)3Cm)Mem_0b;)v7"
    "st_iDWw!K$mxJ5_$MNlwu1&^|1O6d;LEdPm%4AD~+MB0OlP=FV?8*+Oa0B*dbgkL4C60_Sc@HqncgU>{nhRC=q6$YFzZ69Y##<+$2Y7}mF;_6@"
    "7I@;NP3~!2d0(dJ5Uo$u)^ct%DwlmM5Kdyr-CxCKt_b6|*J{(18BPTtx}#3t%{}Q?jI#d)PVZ$(Aq<xliebL`(o3zX?~=mHF>7>griR!0&i4>H"
    "BL!5d*zT#brA%L}ISF~wbglb|oTx0}E|9vLo105r1X4)jTaQ1Fm61p?b1jyIqE6<(l+Kxyeg<aXy_U2M<7=c%wgi<9<ay9ay)ohu63FmaohoY$"
    "#}r*)lJ)uX#deX48shuPu{yHsA$OdU-&Zoa551^EI{%h4AXJPOPRih6r6W(*o1TUqB5NI4$W!zXaITLK<e?K5C6zg4wa$S}iHiu3?(~p8hH`^w"
    "4u^zR30tMsl;q8o>U(bpb>f6$xn-36A1>FXxq6^P=qj$&&Ys=vBUnuq%$l1+@j5277hz-mZ@W#0MVQzeqS$_&4BR97ZTmVs#SQXl%euz4fXrJ>"
    "h2aJL%5c|hG#u}My|m2vpT)%_!#On}TURX{+1Gl1pNxJ10Lt&~?PYJ3%y8_s{r20aVFXG1$;U&-BL#8p9Bl=PONJo3@q8a2<s_^}nh@aV^l@_8"
    "l2meFFyR=SPBxrlNg|<Y78iqN^VThrqFg_MxTGbVnVB^8&Get;<robIuGqxXf?-~Y5i~VZC3kyw)HsWFc~WpbGebbbfVcZ3BzxciKzMZ+AG65&"
    "CI!iC&CJd)*RF~b6RF78zIF}9Ub|9aqlHZnZ#cAkKkZxA;LWPV6`7vnRmuN~!Q-fG(-+aK1ZBsX6UMG7H5`r!hSg}zqn#atWJ2UFEMpH16gFc?"
    "-2ze3(wCH|+HuT=QeP+vTOq-Y3DcC2P*<a|FIvbQxdi%c8`TQO*H^45(<)<Nvt?}$losOW`YDU_0oj*QX^GouzWwfPVYmd^Ze@2N%Cxw8Rb=no"
    "A{2#!Sdk`V(44pVowm@$*Z$hq9A<mL9P%W&cyY_JvmG=ykv*_11KUd_aWE+mHq*3sbC%vF-L6lZP=(VxE#>ww;kpiyjjnT3kH&nvAP9!y+Q$Oh"
    "an$kSq`I-4=|I29?Mjh_rkfIwV#QrNY}&uDkhg5fQC@nE*+}S~l*sk+NOy#dktF1SSFQ{k)Ywn;0N5pR1*G6gqzXLN^ia7Q1m8ZPKNe#^c17B("
    "sgtzlWTb$V+OZ3`YTeZL&<Ki1ej6RjoOhtb{eXCEZ$BsWi9AVz^o!ipo+-#K$QKO8B7xEt;yC0hyE08Z9U1KAI46IRJ%Klaw~|rL>&IbIp97a!"
    "{2^>!rh8z?f>vNeI3S$HVa-D(R7O~iEo6dD`}-bfufjUh>E>0A`Z|0>eV-0)tuc)9*?PSON2^7TZI{U0s$id-4Y2(zv2o*|PT5prUw90+BK%~t"
    "pA@jiV%kjzv-%?=enx}T1EmJw;L(T66|y(;!mZTN<0{c0*N;q+f|m5$fxM2S5fsu_mNA=!A7&8<w$<^)3eW<`LZIIe=8gykq_eeBE>gT#4HcZ`"
    "S6ZdA<vPl(uT+lfGl-e({FUBH?xO>9@la^TfEf*z6Q2x!>nO8-_AuhDQLac8@DWp(pCqg}cSOy#Tsuy=KOWIZEh^4ql_^rO;6k$Qq%k@Ij6#?m"
    "V|PJX4jt)LB!F*l{=*@Q0)|;?JGYf<8&43c)hSO+-AYVyUNhZ4>b6qUINH*!*Lf;T1%itJ6MQIgNX2E83h$?iY`2dJB>lj&j+IN?`618R$D}B>"
    "QM+Jo<Itu{X2wbgObv!6rCkt3PWekq5r>zirlvB~X_fa$!h1cgiNLDr^>t|#E))VrbuoZq)i$l>ZeOfamkof~<G^$aaUrsXVW@dz9b*w6O7z5R"
    "IDi{kku~ljs?}VNu>SRXxu|XW7=5aZfV*xOhNM(H&ucSYNjYql!Y(~{u;aRJzKi;D-3gqW9-Y}H907B*pMu(7l0pUw7Y1J8(R097TawF`rm42L"
    "u5VJ@q{R$6t8|O@&ZRR%>LeB947X-xLUybyPxRA9qRSy|BpsVj6n3D<hZIGAMekfxDdNL}g#~aw(Yl+pBf+ZxEn^%nokyO#G-6LnxaD#~>^sW`"
    "X}?kl@YCTugx%VEe@lk>gSU~QH55Ee6x&RHZtwR^F^-xK{;Ny#Z8g3ABRtcO-a?d@1L<h#C)AT*ynutL>ZAa$434k{&tPP7IZk$R?A%UgJjSy*"
    "zHd!#PSPQIj7RG|ZnJFiA~ul`Tt05X2uhM=-{3FPijOLCCh)TRVo_u+o`d^IWwmZu2%6D1XvIb(@QucNBi!D;m75ZgOP2^(pM2`6G_|zHM{}1O"
    "e>jFR8le$YIDhh&@`vo1xJ6Hi-Dns%15HF;IDI=+4PC8PQ73QHu^f^#h~bcMLKS6BPMKDLMA6_30#}C*Puf!&olYbR|DCK;nu@dBlQKjgI5X;u"
    "`)Y)dh!qP-1}Qi8L_-}b%SF;Haf}?1jau?yLclwY2O{sID$}-O<{iuj7)luz(I|S*1QbvRoLa)~T}B*$o0QxDJKJjQJ5GdAv#Qx{=tE5Eqx(Es"
    ")}X+ZdcEDQxt&R_PV5rG7RhKlapV@1I(C&!kn1=|;MgHI5wZOGJp3=EyW6m*Y*A-q3w5B)mRbRRdVr+68t8gGT$OT^Cs`_Oc8XBWTNdF?6h$O9"
    "whfSlE;mxT^?K*LuKWg_@>&H0&N`iW{We)v#AtrPF`c)gy@bW-+(*wC{&&|s_wvgUwb11@qny;OS7r3)NCh8mXIF8$VEEM;IaihX$kbE~rLex^"
    "q5_THz}^*i?j$&6>UL#eoa(W+M}{$iZnIYR$&8UrP`1R(bW5Y<j<oNH9&b&fv_|Pi9^pfiX7dBm@iV|4b0~0~v@b=xK5R?1SXfxtOm_#dvPl`a"
    "%_bfg4iz|Z@{(Ojf?3|6g1;3;CCe6PXJ_4F{`t?u9YI<z48bXH13;1jUn$dCbxN{=GJ}MLEhu4*fpjV&+b6|F)<uzIz4B{ETcp9=r0!s0A`y}1"
    "v2b?n{W#4WXX|bHQq(JrMy+<JB-RS(nCZfX?<BXywkQg8#l9X3lE&p_jFra`)h=clWR^Y%9g)9Up7(=-<PG22?Q@~&;-XhFm0Y6koZ$F#d&;gJ"
    "7eCf|l~eX*J(3<6#k9DLS*5VE8nG3E!lWWm^NWEJ?0j?Bp{^EvZy)u4drQ!p+=@-$mCW`e5JpS8V{<EvzP$;tN9Z5bbvzZ3%|akeDkV`x3kjW@"
    "Mx$p$e@>NaHQGe!IYAQMFP)&Xl_jxrZte;~kPkb~d4cG7Ej~_LonStEelX#hysHJ$ez!1_E{bWn;!??7pu?F)b}68v-ht$6C-u3u18xC|6d4zh"
    "6YcO<8yn2}qW^9$llMvIHCOoNX&&a}1x8%-lMaf>4#+bW75*;Um*j33+D`5ff`+S;#o45WUF@&`RmfE&eF<9G)zu29T)Cik=0h{8n2(6Z==arr"
    "wJF$1&v~2@TX=e6U#zHuh%Sd@3zLMhH-h-WC7c|ABUv0#>cnD8qMse-*#e$%XfsRqm=_TG$U@r!9|*c+=#-O`!05=s+zEP{9vcH2^PKed9UZ4("
    "Y3J?^I&2)DGqgE}6lh1?YBoEIxE+bW>};)QU(=Ne;iB@Afu74VUY0ROyB<T)jTKLXL{rSp&Vr>M*LFWrVU-*NIO9`Si-Vr9UqQ#uhyB7~2ux_F"
    "7*qk5V!u+kmF^oA%NZxsGD}h`H5|u5E}^Jv1au`LSt~_~mqashj4~caW|wL+`ZmTiGH?(FH7oSSlWpWI4;?eh+H3x$xQ!KvO#QGjJwDxT_g#Zb"
    "rS@a8_sO@u^(|ShRL~WWZi;eretP-(dmznI>VeKz*P^|>m1c?Q3YX9fNqBQOTwbnqxD|7D?!f~jXW1Htc8v@s9*uE<0XL)z(kzp7Tt}S!P=k!a"
    "l?01<5-u&pA`iyW)mqIfDLK8;Y{5aV*GcNj(qc$O{?pd(-p^u@<2Tr|s~<**p}4b2M|#F_5>j;YS8!i4$9kM0SPk^-x><hH@knMC7s+z*U=WQW"
    "MXfJ9xjsiaGS{+@?(ID!K^!Sf4hBj7c6nNs>8i7&wGp|3A)dstD!%p~R=Eu^?wQ<9r&i+<2ZzTFIZnAO<Jbc4`OHkc4rry+8mv>AhGADs2+p8{"
    "(90~eXARPh=1PG|Xa$aTgCgE&>0l1N3Hsxd&d;IhgX<s`v4E1vElA<ht!=1&eMjrvTyY~qNe~vJLtqd6nM!KcX$d@@IB4*GiVo8-GJ>{PnIaQc"
    "a(wpIXIBxk$U#4q6*dYzbeYj@-2F#3e-hiB=1?zU7F^#U0VG?<*hmjG3_AmPA`pJP>neSMHrBcmWPRF2f_+|Y)gRbG-*2{g=;bY*nv@gDu&j^1"
    ")|v~19qka(GYuE&h(f&Si6@R9_W~F*WKmUOT+Vv6<U!n(<@>{-QR)30928u35(c4IptrJyqr1HWh^{yphT-!jl1=itFf2J-J10&Z+v_&M&_an<"
    "fVL4;vMQ4j0Q$XSqI?=v1iVe<HsTJENaEPDzy;4AYq3AJ8;?dtDP~-DSiJ)g80dJgjX*%*5RAtJzX*XONm8c!hxTw7MLvGt=8gdInT-w4YG^{g"
    "PaZyO{j`fmpE;f+W_*!4$fT}2YrJR9h;0AUT1-QwtdweEp{|`762h^b6EZSA8BSG~M^249?$_3QHLuuR49viAb0%Oiq^<QNG%oXY^4nd_0cv3e"
    "I6AUf4zy*!F_hq?QrJ8#J$G?2H-n&*s)pgyPoH=~sSzstWNSfx6$LIPs_!-T#khgicpPUhbA(f`uktj&Lv(~MU#1U{=ci1<FN$onwe{+&{BSC@"
    "N#@8n{pXA{m5bOP3g!Hp9P+!*%sme0Juh4^bA&)Zp%|1bKK@&H4P($1tQ(ob+TI9RhpShm7pS__<moJ;WvX05b;=%R&2nYiYvuVHH{b``Rv(&="
    "<aU@RiKP`OO*D==j;UL8#wxGSi?wr<>}gZuX*9ltjw1Ml%ndz2fF;9Uk*O^q0e<=Am-kV_;o^bQRH82Y84i{s#JEWJWf81Yg5ZX@W%dY8CS8!Q"
    "7iwn&A#tuhKYaMGE=Ur2qdK)3+JM6Oc5HIqQU>`Rx!UcjD1$&}7wvwQZHi!$p@K`qn~6o^DW|%&M)-KoWO`(UV>3s@CANF*54e7*NTyh9+Qk7t"
    "Fe6cq9Xn=w9X)p@A(uodpL4_CxlT&8<(Ks@FJXp?O(*Nh75=5h%1WpH&buI2N#On96y<pwv%8it5BxvvW=XNOu<Qu)sEZdb?!aCj+t@H5BTkZ{"
    "#@~VF0#=`B^!s|Rgc|!W{df?NZQn}?H0g%bNc%RT)TJriq#Ff|XX!#Wn6`xz5oq%l^O%=1FqNtX+mF#LApX~2Q>5dB$%ya%RBS1r0SmzxM^q-<"
    "5~35<IVB>{Ab;_qDZS$(=v2@q9_X`Y6EptY;Wb4WrWUAG3=lOI%<sS_7R9<`-)FG+<dE$32)Q}7R2&?2{rY)vQ*A=ber9bGv>$M99!P|4?4cil"
    "{3Y%MwYdtwEM~&Z_&J7Hy26k!t@3ITXt;N;hzLO?c|~7~$l>ul`z*OX@sT6K6ap16DVl5mByKeN*!f}zw0mb0Z{`emyx3pZ)qa7q$;3L`*5Q<W"
    "KQkJi?m5jQ%q-(m4RZ-pnNKRT1%u-&SIC(YIcgCfR;HuLGW&kk@0VI>qQrg=o=Tr9b4lR_ph1{%#6N%p*D8JkO#rs`ix6W9NGdE^w3(UEGId4p"
    "mIfo!VWdkVUF$sfncg&Sof>|uCLI-Pr_@vO*y38boG&hBGM|))v=LbK9zi$6DB!e`PjDcPRZiPND>BPfRyHRJ5>jbq8THgu?%jY2u%t^*m`#G9"
    "9zt1MIC<<?Sybl}(EnZuTNbPKO<*6hX1RzTvUtIBzsaZe&6`|uB*in;>ha@QUcg!9SfZke@f|QDu1#V>j}`u%sZzIcRE@`Uc&DaNZv#><@U?JC"
    "I}BT%s##*3E-Ph-m<V3_XoVkgw;zi|%?<>rrcvUjF_St7I_hN-``Wx9ixEq&LT+@)*i(Wi)wTz`SQ*OsYfONx=zI-E4<m7q=Gv6j?*#$6O}s44"
    "NVpdhKhG^hn+b}!$WdyZW~xN{P7+7DUbn1bwEe!jGx`r!L6>In`7U$0B`d*Y+WRP~G)&C;Ectxg>3r?lwcSijax(Si=x_YMbM!2lQQ;y@83bR@"
    "d{ry1t~2?TnuIG&WYHpDmFw*|8dw6@)kVz*@R<aUALK8jg;3%m`Bi%`qvX}K+X=V5h1MrOiM_GXGze~!THB+GHCs6NmgNx!5#l|aIm$$Y$)Wg#"
    ")17YqY@9>Yce|s}(B`Izj61g_!e8P6nU{@?jUU~=FJ*|7YS}jRDfXam+mpvPstRO?+Zyv@78XbYH5UuSLdrGC5w7G$35}Lf^KN-@PQirJ!qrIo"
    "cqWk&1a`HGB<O(=-N9%D%j|T28zZu;^_fPaQpDG_*hg?tlS!!(HnA&ucQ>#?Zc7(jV~Ul{3$sWkj1Af-SFPDuU*H<f{Ji4Hs|Y2LHc<^aii`ak"
    "=jcKm>ZYA?A{CKGU`e{o3opFDDI>aGrDAGX#^dtZT0)w%-QMJCXG^J~n!>g>C4q<(lo=e+1ltIH=Vq4O24Ob-2t`U=0WRezDw&$9RO+T#L>Fdt"
    "dwY9+ex6)?7aY}kQo+w@7lh9vK*`ZV;R^jbcjlMN^@inQq{59m1@j)3NjGN*-83Ccl^5+R8lw{FLgO(8A-q0d^C`%KOijS^4e$tMXsx}Ka-$yY"
    "<fRjOWi#Jqu4{VW+u_@{(LdJ6#1uNB;`q=Z*hs(}9JD4lL9Cfpj*y#JfBJmsogH=mK_7}{JPu0aE6Wl(EG-}Lq>%-JqLl5_csxdv4<QD<H`MB%"
    "JM=bFRnQ+Ob@RTsGfwv~45sK*7n~SiYcU4bpNjTXs-*D!Vnc*<M>SW{`M~}wSuhf=*Xji6M>bA5a9!MJI1U%<2sGQ+sCF03QWF_7?1!NgS-CW2"
    "S!F%7GCXbz@3F^VNl!ew?snWK$tNED5RQj$c`9@de0=ceIo{@g^I)#&=#JetQdewCgdOs+U6MTneK`Jb`HAQ{xr{+hdKF;zE}_b*g_3fN4IwOA"
    "k%iB59Ym9(R2(?KQS5mrs^hLhVKtEQ(qjmZ530$TnlwfrsqP{RK}xpP0u>&)2%Dv<WeU*oe`#@=dzF?fBq<|*x6^rZQ!FpHKq8Zy<9Wli>GY;4"
    "Ou1cDVQ9kjv*q$Uhz1<2UuJj<%B7MUzp8a_<dSbXXKKoFE6+q`Z;c4Oqz}YGTTlBgpMBwp;HOb!NEOkFp;Vdkq7@n1z79*^i3`OmC`K3~@5%$8"
    "Edk0L#q^KxM0~uz7gc<JieB8cHJNw`osiNplBP5$h6AO%Fm9fW)f;qj5n#+rO(Ijd)1MAO1}9snX&!19)avzug|^miFD)$*QrySrM=jj+IUaFE"
    "w<#NBW3vtsdp1@G#8W(TWqWU|&y+G5HX3CgmG41$*FbM>Ys+eN_kI0?Ffph<;N&4$P3;cn#B)s1tsfNSIfS2?Q}zIocRC#pq&#H8YYutBN-nCC"
    "^o+f%=)^xvvPsMP&4n{lO2ta{O~ASt*8Gy#ouDhEtL|lvlcr|Za*q7CU{g^xoElgqm%E0hA2W;Q`G$@Ix*`*A>LMIXwi0NTV5x*`!w*Cg@Uze2"
    "zM~O-rNReVE?>Daj(Jjy{`dRPhf#s8)g+9`N1vqYnd)(l7dqK|ZUzuWty?(8;62k0qaQ2sW@!b>Q$}#J6y!><#Wsva!Le;Bq&&7Gq(7FVi=L!U"
    "{FcT8H!{ru5nw~12ZQSAXN`vmNio&G23OY2(kCKEi6#trxYn?t10qER-A#b2k#&|u11`I%S}&BJ%DvHO`Ioz-14?3{-*@l0@%@B(SuIw&4r#=I"
    "tkQn3H@{G-3D*}>Q-;j&-X9HmtKt=cLi*FeGmEe2uXKNNel&XZs|A~f*89flaNj1BJ-RUlqml2E;VbwSZQ+!@Fa9qPsCN4s-I6x-^#rAhiPc49"
    "UHi>-(qUuF{>lTLgQDHhwXI9^EJ0g`Bhs|vXFBuqE6th`Wx^A)>k{;7oVZ%_LYod|nmP_?wS(kmXo@whG?)2iI>U2B#{DXfE!CwOotf!+OE%<_"
    "6AB3%56q;G$1a>a*=oh6P@mAI4Gmjaoob76*#q0)HcumCweMNJl(dB9h+EiT<k{muw|S7t;V?B|CN{F~g``>+=8y4kn$Y4(Kc>ZDeS2e1S2jgI"
    "A<&-5Ag$V}0&hz++A`sZs9A;z^ZwrQFP7?2+y)#7X3r_DCf*ZH&_R9~Et0eX5$SEGTt;P_BuU(Zd^ApQVjD@;#}85!j)R)A6OnMnqODNoVV8IY"
    "dkJ=KW#xK~_M%;}SU*$o9PfUL8dlYki}~mx`P|~YacoC$o3%bG-s+@wdNc8Fi-%d4$&>X&qfzq_H*i6On}J-+o-?$1OyZhn=s$BuwknHVLl6MZ"
    "p}Zo{60cA~EA6CQmb{xVyVE*5vD7qas*C^z4=Sds$NS66)rPVY3$@9n@pC-(eGmLJJ3AZpNs;l2O^G>YRgWj(&pbb9l;oVFjjGThE~r&dZg5u!"
    "Em7^HA;Q+ozXJVYnVv8L9kkv(j#~7&F`-br<Vb?Oq)if>2!A84gdD<~8rP&e+Brq8z_bBbs1<g7x|*H0gf%I+K^rMqJR7uy^ix+%h>0DTB-F~$"
    "bFiz`Y|htoty~U6R5<ne5XwE?jVMud$xs2OmILF?;$negkQ`75+?cO1+`&CySLO;^lU!h0SUO7}`1_HRcel77m|NjA*y8ejzu)wqdJ1kG!Fm_&"
    "awe<Ws#Mxzet#P#1P?*Ghu^RU0|%>p?R2LGmA1XHaqm81B>DYqZdgY@0o28`KTA)wTxw;Dj#4vgiig|Q^mLj{s8J+1{<J=GX5!y*??#I|ezA;7"
    "ih}r~lxXRXM={=fW<f7B6FrQpLS=qv#`rOF1d@Z+TuGOon7hh_etO7j%*8KSO!`-f)E>}AeW4(l)>{Z_hG7`PIojOZR8zEnJA$07Qws=_@FkLj"
    "2YJN0{wPCp&&tvFKL$^6iAg)P3In`omGGrs0thq5WzR)4_BO)r%2mnU9#b2q>?%boX9AC8*=5N7V8n)8ZEa1aK#Y{Clcy6Wc|rVzD%zbLlvHfW"
    "eRKv*#Sro&wlgamfqCC{<h&BM#4|>xp&yRa(mtwilcXwUEUjj8Y^*HC$`1zRzh=T9Cbujyc__Z29hjf5Ds@S}P*8bkS*?plRa@2yvMEOt5%esV"
    "rf$Q1>@jvShmLz&r#8K*Q7eigkAH&rF2NxBbEH}hpQNiUt<Lbiz(gW!iO|E4owdwr4hBX(NCc8Nv{sZ=Y@&Hg8BI@*Inox}rZAJdc_E*%=`b9d"
    "ZU~*XP|?JE;d$<nE#Q~4{Ho#U$vu%XAs49?wis8hE|kV;Ho1iZcMh-G!|E`diOyATz?HUP7<l$B`=4PpeNLn#Os?OcC7ABPXPoL-p6_|Vs5S&t"
    "?O5S_iryFDxwtItbD1#+#6*d=#C3C;m20{v0!5p}i=LXm{c4GyWyY(e4y@Fn<rmVjN{%eC*W*~(2Zj3Py%9L!bZ1!SxFdEc%?Z!d8ff4D%2&|J"
    "R;j2J@?&w-LeO{H_N!n0s)PDM+fWB;J{MKY{b+E4m@5Yjw8c3KOdqeQD-<r$XYjq4thWfcn0SyPhoHJN>$?93Kwl<3H_iWn9QrY4S`&2Zw0w8W"
    "^eu{@>-X;QOzUFxK{IWOZQI$>KXmqEPKvThn3}4|{IU1m+j7zNRLe<wwpy+9{S~z3uwc8IxX>?r{Nse$q;eYSE<vDcsz`_6s&grK^XrOV36$x4"
    "=HPDyD1JEf!K5a3`zm>OgHVaNL#BzM_GED%y^mq(7=oO0!QB+1CQ)pW$|oQM)K#z7-GT+(Gn^VCE!vq<-;@x`d)i0$29RdLp*OI4!cIAsmkahV"
    "6Ke;}xvb=Z<Djlv6Vv(fobBpLl_#dQn)8r%bOGQ6Z|!3~4JKP;&-`vTDDS<m%ox<~9H_<}xdpiDyo+u~q(M!61Si22s_G$sa`MZGsj1~6che|Q"
    "#r)0j=wQ{i3HNFL;>99vynYigmXRuZVxe4J<p#>svF&DI0_aia=Hg<U4o9%T2QYMuV^^9f9>uaVa=b{LDbp3N3ysdb7<9h+Gc&f&VPvvjL7Ar<"
    "H8?1xwA*5mn=He;&c|E?9_S*e3E^=Zr@-~6T$dwMNS~|9o*@S;z|nHQQeA`-KKb*w5Fe_%2+A%y;>5*F%Ow+%IHZdU+CdxC<V|#4F|n{RfkExf"
    "%y7F1v{B!H?O;G&WMG$U(l&Y0cN+&nT~vn}Xuiq~ew8U_hVHke_StFkeR?nEs~JTsoDDe1wc71i?=V*k?P@?^wasNbmCBW2q+)zTA@HNeCOs#S"
    "@NPcb_;R?kqzpxCl45WNPz)a1akRVW9%iNM3ecKY(62~`a*gEABNybwC)9EvN(Cx&T0%*WbVbbSeI(HfXdJK=E{o~)dQkA}M7hY`OiB{yZeh{g"
    "qfnu!T@N<KL`AfZzU&+vQg9RF1mQ<%9=?dR0%+Pu?ijZCVz`*gadW?%Tc!ws92Do=EIz*IKE{6D>c$x~IAM~7VFE=6Rve^D^Z^s9a7)FO@=tEQ"
    "N4UVB$zQ2?gpQ`qHk+h8;!?>M5J=jW#zDt`@6~Pax@DP~aC<^YT)oN#D<LO|ka6LUr@Rs{#v>6$B`yt7GEVrWB~kaxCEgO7+k#8&xrft+E4JjJ"
    "h&2yc*P>2h7bPHgIfNs5ruYm$+pH}v<tj~C)$e>={057kpWB8vg#PtdS?8bG=ypq`nZ)Q2F|#s<A~`~+dK9D6L}DO?2q8vCr6lu$5fEydBrrvq"
    "7b)7SQ&UrB0Kqdafi?9*AL0s)AQ+FCsT}7b&=t+i@ZxB#_QVqkB((L5MR#F}dO|JEq6g%K7lIOg>yb%?D~Zv-X4J7>FX@U~u2fLM0)HOG3u%#a"
    "w-|V!dXNkl$h>H8I6eSEaQwZrCB(Ta1!TRq$GO^s;Fu`0K4|F0Dt2=eb3-wA#Qv2fjvq&oAW1y@tk=t=wGvC5v0amML`1@dRb|2#+p7u-71HR3"
    "1eO&%HDqRqjE4ov$C_o;YHpT`r8+a~nSL0h2Y888FC0eKZICY^q*BZBqlma;<T!UOwL}LsSFy@!eu<nvLIznD%y7?>Db(gjnv+Vci)QY;wP#eJ"
    "Ra87<p*0yqugd-nNBYH3Z4YzT<L1loWP-`B3!GsI0xY&(US8(%>{V0(=tmxTWO8J9Kroj#aqI;=AO)opZ^;96rqX@;9El@MMZj)A$84`M-ghg)"
    "W2#_J=yBQKL%ojWTc}~O97~JufcQb66a!S<p=`M6Q9b%K*$>;p%tLpvXp&&fPv)bXIJppnv$MvAY+*!@XfA>+(w=D*npf*dGB;6)qN4;tbeoJw"
    "U{6hXWjgvm($OqWTQUTSc3DJD#&pg|2iDZVFcy>gN6C+>lk>Nv;IRWDKvKbpLi>%+*g4zaAvg1ZVH;Fd);NzlOMyjF^=jT#?D?iHj;d(V$1l!K"
    "gC0^ODS=c{ReQit*gx!0TMYYLDdDgM(Oe5unD=V6gr;(Orrt<l4ixgTZX&}U^)?C5?C$Nk02YZRUjgI2=tYB|W%#Yz?R_iLVsyvm*>Y2Pqh#MF"
    "t0MckEX*cHJ$w%35~f|ev$<(8bTA~}P^@R>NmK0aOR<xtI;zEXWiqrufvMS_nktu9=%M7e-?t&bVj&DM^3xxTnF3^XR&~Vr2~8xy>rHvPsAX|l"
    "a~cI>7@<K+rF0n1mRGW(-_5d2X&#-`1QpEIe&0ubDAWFNLchUDK^Te>tCj~ShcpmJf+OI=V^k38i5sg@&wJ=*7T(LlvG4+|8DYJyjrw6v;9;Kg"
    "JNln8okYEZq@ytUpLVf%<VgOoX@GyrqdTpWTYgVO`IC)qNvGN~2{@|)hm?fIZQ-PCX9JXSS-K*sc|Sq~f~3MkLHRl8O7C8eCT5MEpKBqs>6OAX"
    "Hq1+zlzyl=`w44iwte8Y^T=C*KL-~$=%PUUI;T^ot&FW?d1`9TX+xDJNs$qyuYJE@HYzs+`Ii?=#y!Y+LU3GA2d!*ua9_7e3K~UKVaT=NVy<Jt"
    "AmreH)a$rR5VS^G2@`xBt0+Sflhlx?SlX^uJ;X*c%g{e_>CP;Om8)dx)A~<$2l@X{Rx5-c+WR0z+pi6Wv*h*%I&ENI^O<eB$srSb5g#mR^yc<6"
    "Qp>C3ajrh6t2qZ`&>N!kDYc@xv_rK-B}ITU-9}gV{eC9p#ccc&obTk$QT<f9C{CYBFh2GNB1dZnCaa=D-We*8K!+xQy<Y%k;H}4D=Np%@-I*r^"
    "v)7S^KKFwxrgi&X3e!y5t~uTa#`l6uHS$(=BbwXR9j#8%O;t1RE)po{(%~Q^y!~3+QBM$19{zfu<(H1=S3u#KXX2Y-s=oM%p7syFeyEk*emN<l"
    "9;W-#Zua^+$Gdd8xYaZY#P%tA<e;jUXQiKa$=)yH8q>OTA2VLFYO1<-rCuMF>2zlz{))&{wgVFPt|G%1cTJq(xO)BN(Wl4>=n^g??<aQ`yWmOs"
    "Dp{f~n(Nff=RT`0kmlPTePzU*<SG|C8)7Mv`hvy+wMS22x}NwI@ZSPBF}Dr5DtWJ?!Y)!b-}&C7JVuUA@}q-px3Bsu>tY;~k&&mhyL09}wdcuL"
    "rzMmmzDv(_F6}1WJrX5?9{O-M-%>j5eh?$3Kd1ZKI-FNcw11Fi_s-h*e<Zz=uAICzK<uEbW;@;bzUW4IWQNy{$ltgFRt}d$r6)i}O;{&|*!)-?"
    "&g=Sao{V0+zo5mQcuNn&;aunAAaC!<?i$eM-tWdFlP=*c9m_n59<9=m?sBb{mT%-Ojz0D4&_A<*REx<t(T`4d_0}@^<%`#u=TIkAa1x4K{zskw"
    "{27uZ^%vEhVfT}xye2yO)M+UPBCi<7NXe-^8Aof0*d+^-40Bm4|BkF~3O8CLNO#!HY|+<0(>Dp%$tez)VR199TER83_d;GykJEwi35e546L(KA"
    "6Z}8x#i7veY1yoQKwW08CbF)!wL$7f|9|--Du3s%09DjLS5tXZcC(f53G0Q}bq0^n`K_YH^bdusceDRT9O{2bl>b?u&VwHMv!A-qofGf=&1iwv"
    "F43Lj$FGqbfMb&$GG)~@@I<<JJfQs?%e9d>@wP&N#gq_#mw#S1VwF~#m-kQ54)5eAPnof+C%5;+MV0(h#@aK%fMvPO3XkMww~GdN0xqQ|Y0ZB6"
    ">L58eYzP_4y<`uJUb=x8hjGZqvmX_Qx*|U;(xrx&N;K!)qx{0D!z4qH^R8BY_cyy<+1BC~d97Oux_4iw=g>>w4pdSbiv^uIod~&*jj%cxi~H&`"
    "7cnay<x{!J=SAMrYDC8d&Ld_99lx*E{_D{kJ!9{WD&n4s^(#Id+fzw%Jr{fO^nz|hat9-{>|7+5zKS$;rdP|4VZHYMG<&l30eZ3|);}usMV<|G"
    "rVnM|?$4U}KBl<pbm|y^-(f9w#T-1bTeADyd~SQ-&ldXboj<R<c;%2HZMA1<3*<mrH`e;P>dH0IJ(6hu$Cv6W-88NxxsFfeZ;22ds(f3AK~MZy"
    "uZIRAOk|B`g^!6k`tGypQ=?p0W=9W16~paE7(FM|x9FvX>~5uEsYH%>_rg;@QD@iod(l547AfY^J_+kuYJK!pPt4o+-W%hlJ|<W9AN$X`FKYTw"
    "A7>+5M(Onwo%F0r|J=i1#ztDzI+}ZTR)z18)fhtE+4_I`WBSkKX>rm*%Lh+$&jiWU;=KIs{^ns7h#En9`JQq%{rvLa_Gz*hx92K=ep0;tB*K>{"
    "*j}e^bQ3VYaRYUJF<;}MyHTeu`vmk3&(J}y=VRTNeegTv<BybzX-Crh@3Ue01q>q)kN5Mwk|gLKmE+<4-UE>nS{n~u=ApA|NFipibxz#QuM5n#"
    "-_|vu7e~5(uh*<eJ<yfyye5Bjd6uqwi^Nj@mnRc-S|vh_2B%eY^ld3yR)&6!#_?PPtu9zvkwziU{@N+>ak>OVNFr04G@5E#XyHAlA0TVmNySfg"
    "+|8@vHRr9Ij&0ig$f-{v|0?3FzTEASa%?>55P-dgVWU0!mwiP3le=GDyq`WG_`P1iILE$_XJHBHU`{99!vcAy|Cv+VTcddqH5++pc6Prq9N2Rh"
    ">#OhS#CAU_boi=RkZVtIiv=mCzs%dD0SGi6(I~!EJzJ2UyC?HyX-DH!-D_SD-%F<B%D*BXY4{Q$iqdz=C>r;k?C2X_HPz!i`pIba>rcL>|4_~>"
    "()n`Y_@}f>ahi~Ij+Z`}r+;9@8(lHf!P_88>tEkic}fDabhokbjeFCXNV-3+<z2BmC|yF3kxc#QA4qztWSH$*ikZ<NLb*{7EHVRW(J!A%X<@g@"
    "pFygh+3rbM++mz!O=Em>roS(uX_>zGFIEB1+7I;kn4E;b9@6>Zb8HHX^q+F=(GO_pWSRDGM`dzQDrdHOEYy9nP?)l-E)obxX7wR*dMz>N>LWVc"
    "twCA6_V^_&>yNedK<dAhhemrlBM^wumCyZt0yZSNsq6|zs|_Is>cPv&RDR`m9&zcOFZ_u<DRyhPaq=@g$l%W0(7LB|Wkknp>Ubvg>{!@O?9)?~"
    "M29iu*3+XmNxOdVk{qV*IdjWMa*fA_?(V-giofuY2h}f@o(dm(*ZDW)?w1J!_r5ltqljj0UFJFgiSnaBsCNlaL|~u-D5DK4jjMx0ijMRnmuO)g"
    "9L?ANQOjx6M~ifPZU5z5FQ~7ris9$=dGget@pTE*jH;_|dZT4JQnLhb;n&+bubxzc<=%HT@!OG?TU*_Dr+J>#NZo23RwUMS5sgW8q+;#GUxLpY"
    "b=p!t$n8fQ@g;FP?27LLaVwFhB#s{@1baJ)yXZ{$Dd%94Owr-LvcGxz3x~GBSgW4<#uBM9?zbcjWfS^{@4R$&FdD4T+TNw@%V#?K(Vje29*g9Y"
    "_Q&25bM~=Ryb3-w4kBispPEI{OIiErWhrVL<Q04UZnToALv)Zk<ZfVs+2BV%6X79*Q3UxfkCT`3?=E(={&U?JWhlWL?%Qo~Z*?KPCtd`$|ATmj"
    "<mdcdu^H+AcAjU^PrWR}ok&=pH(`JWdbp1MAW4q(TGdBo5<Su-@}`AfvqX2H`LVe?zoJW4QnK8{lkbq`Ul+qK&|36{)A?Twu=waV*Gjr)AARXa"
    "+Q_@FM(Pe3j4_9Yf@o2W2fEw-orEsFZ~bCSD6pD5-|UJk(Ij<g#6wePS2L5OdP1v}n{>%dbkJbtL!LeHdTpHP+)4Bxs>lUJcFh{K;b;UVrh$Z&"
    "ihAq9a*+?}L1)qNQTNy8_P?fU2>9z;%nK*RwCW!YzquPFkUlkYdc(h<)DsT*SJCHmHr-7x$t$Q?^WxcKBCRyV)0s+AmFrm<kMw)rU(@qBM&OP_"
    "{AMrd-X~)_l6u~*W?vG=eN`UN84_0pC9gy}Rf%<U?<wiYafZ-tNKd}medfGMw#%pWm&c`GTZ>0Y87_SATTzps==!^ZJ+(R7`ANwWb%|PB|C<=c"
    "oGUS%<)2DWcj?>z0suCoEfR>65t6Lyd*UP(i<Yp8XpXDZLawr)nd_<O*fFU;|L1up5<Oa(-5DVtoo`7Mld=A8w|ilV&hsy*7FxpTaEz)u+7a&r"
    "JX=c<mj7EaiJLvutzd$&5}#Lkmpt)kp8s{0?jHTfeU0J8v=ikbs*XMO+>Z@0Rcwz8F&U_u6#nA8ejL7K!x@Ur(`gi8>TNzG7wN;D?Z6+7Dzvbv"
    "il;>W52D%^cIJ=J?KcpqB-o*D>TGedCu*WHTFh+sI(edbw-3<GlMIx$B|XM%u_4o0Iz^anOX^k!!<i49l1I1?BQ${kbV?pYlta}%OR~1Sr}xCS"
    "v?d=TC;T~nJ{^qy3j!ds^+=GX{eZJ2Gfa^_x~J3_@AqwOsjW}Y{g0+GttB0!E;-bTQ0uopk`RJ0RZ2i2TUvA!ot>omZ}x6v{VqN7E%9r>C!;=x"
    "sC0f!KQDYKFsS|1mlF1=E3vRdQr9<+zAeOWA=^tj?}67oO`7xhb~i=KT!aj2ORKJf!-7E*nKjZQ{Q^0A$UpzMab7g{)eEusL5b|%Cx4U9$&v?M"
    "MqBs=-TM;V=O;4Ka;(dlxI3?>w{(BpMUR#2^yTdxeQxY$X+?i3=ng-Ec*O9MBl1yqscYzYx>v~hb!XOxZ;Gwp@6d8E>V7`iBu&ogRJu#Q`!p%-"
    "joKC6P0w~=vGpSK^ZcgJLomRQ$1&LH3i_v@!w_)^elENt>V=;^C5NP1XU^zU?}%0MbjfF>Mf#1bOVIqkhdsBq$vVardM1yV63|To?DuIE4Zv<n"
    "-(1ViL|sDvJ?EIP?JimIOs|}B>{s$ORB*na=SJ$T6jun1_5K97rmo%e!UwxudODrg)o0;PU}T_1^NCb{EWUV1=vH3iiahnR9w>lz%WE4<M4?hL"
    "2PJmBv|dgtb_Gp%GPkZK1l!-LUkchmhm31)#~}o$&W~lc+x_8}Y01m^?(><PeiY>wJ2@G6J-hx=G8X>-E<o2!=W%5%J#xKI+U}j?-#RG25PiD3"
    "6qj@HAMOZ`BwxRAeMX00e@=)eK0z)!`OT&Lx{M#G!kuumw8*q}Ov&6$=0YJC4lU|hrZWBh^p$1QG}6yEl9l{Eg4m00R}n5q<alcnP1%C9;bQAY"
    "Qr>K@=!)<#LPZVIp9EmvS|wAWqsv_4seJl%dlwl#P{ZUT^tEYtu~RFF?C4?75zW33ZG1wzx(#kW;i8mW-6yvaRPs9{U!jW6C)N@1937=4w|hgi"
    "^WRo4^$_aYLiw5cZG{<~qOn1y*|n2Ak4Dcu1<8}Y`_I^f2MG6?(xAVo{Lz22{;L0f{_v-LxBMm=<@G{`z_^LFY3`NBE}tyef$2*x*N=0Z09pSt"
    "{5cYtj;@LKGew$CBR#1{f32IUqEYVQXFeb}!e&0i?N+3HF*aM62guE2q*Iaop!<)sahE1^de0n1Q1~Q@rLeBKn0g(&8yML&tx0DzFe*#_!l&t}"
    "NbJdb{&!vT@CpiHJlX>Z_qiyWOg{HFK_i5@vZ>(~CwM3E`ipBqcS#k|Zy!3zGubq{#ngpdd>z4rKD$*|gGacR;MYU(ES%{VT2=A5&gR|33_~E("
    "D>hR2>iPeK>QH4kVq`gCMZLe6FxL(~-1CaI7|!_^2DMuOc?nwm;U$jK4DK504NcFeliT+&?Oky;S;zZkKV;8T@=2Wg5fY3`QvUq~-%H>76#+Vr"
    "RJ`NsBGh=a$Xe@f(?vch#M9g=^r3k=D@#ix-nn#zev!=ES%xE{BA}|!+mvxkr=mw^>3O8{DH3?v!*N$w87BDVX-|0aToTJEE>~1FTw)6S#@w?="
    "kJtUXanaw!A4u!ufa@6I5M#glaG(FZP>&V?>`H>7Jn_F2%%@WSL{IP5X<v7CC(-C7dZc5T8OF)Q#ARpHIy2NrOud_)GhFEjow70EmOcGquG8ch"
    "QyhhI-Y$1Pn3}xwIER@;mS4eE<#LA8-q$eIIg{piG`L}zXS7EFqeuwyK#E7PUjHw{XNXl!Mn!OW<UYOtC+DN0D4LUKdqxCoP@J-s98JR8d}W0G"
    "%Ov5iS-V+F6lpU2uQEAtX;F>GjZvRKJWh)ELBijfDt}vu-_=f)RQ9%t=<(wDd;9uLlaLj6r$|J-p6*v*l}&-O0q{8GNi1F}Qo)T6n8rIj313U|"
    "gMZ7(1D`wNH%#gG4Ksw4P6rA(kokw{5O<?|NtS1j2(&j`4YpW^`*YBwagD6?i(qZk`q~U8PgVf^)o50c7hrT!#&tX=Q0SZk)YfPxTLMLxTy(y~"
    "bs)^kBs32|CKH)vqw_aw%Nf{z^b^8rnfZ3STKgM@P>o(CmGUf3v&4M8u^Cq&nZ$w4Q7S@H9>oM71g!j2rC)lzA-lR@3ng<ZVlBauC26l8$i40j"
    "fKO5z8E7EUgUH39is%34Wu^`n_W}q*E*4X5YUxL?*D0O8InpY$)yHV1lR34N&_aEEIAv`)x%zC8)_8`Seo?7$l?6&$GwDl60!yyp!Z1?J_Kbd("
    "FelXKjuyikWQ=*o6LNbN!nsHkC0}AxB$Ob2j}{8Mf*;KB$g|*EXoH$$YjnX&M}Mzy7a2<qp)t%-)m@PK)1o|TlxLAD;I6c1<U#2iD?h`~##3vB"
    "9+T|JhSaYqTg(+h&-D9;ao|z=hd!m7kIT0j`YZH;WF%e^sv{m&Llkra=K5iU?)!1H&UN#0MWkdJPIvWaCpnB;OHE#D_HN~}c#gIV1PN8L-GThS"
    "jnxtA`!B9+VMFN2yJNih^M)eSJbT)`Sdu?zkk}2Ib&>rN^ayi0(1#9bamln)q1+9@S8^b@t#A#jVnUH^2k~i4KN%JZV7e#<r6ZF5F@5XTNpBX*"
    "Wy+#2GtrusfRFjLvf%XRTA{|c>#>k)RXk$%_h%YU%v+~Fa%0Ih`h&+`D%M4a_{k-vjOPPbuutXY5>hw2@3ZZb+~Hw9>gh*+Z(rv3rTUaMc_m+O"
    "u|X2~8k!tZl05lX<9ZFlXP@Oza~zT91vXjoc0(@y(Sn<x2E7-b5_KLZ-vmy=f=%I-EXn_rhZ!pj^wJxs>QLztKTdAefyZJB4}Q%jKA=Vu8nzMs"
    "dpU<0S9!Um^%2SS-pm0D_lq9tITa5W5X5HmD%VcPiAFUgbw@BhMntlvd$~T?3Dq@}$53ypTrKvr;Q1e%ZBU7tTtk_wfm(2kAK6?Z7MnGV#rou9"
    "WQ0oMpB9$o33FIN#iR%P#OA!s)A!7T_DmmaIMX+m{huf9<dd-Cdxgy|KKfSq;DJ;_ynoCV3BW-eSzAo#DZptZb%!xhI>{@uWEmnDk-Pa|LV2&n"
    "^Z6|uXSD4)StM*idJzLVR2pk_7wt4Klyu3n^kphc;mbaALyK;y=W=4-be^l<hj5(HaUSu}G2BgBjnIl?AVkpyj<8EnicYX7Mya!EihL2*$)za~"
    "U^j~S8)8{PR|`tvRh14PbU8jSZzL{T85!Q4lF(}$m}M})rM_J~B(HV~4YJ)DZOm3HyP#Ovb&j@31fm0uPQl3V#x5dJe*h=V(00;8U;jD2JzB=`"
    "v`C9GQx>^t5i6-qNdZlQ9j{_DmPw5=2PUbIOG1BE$QthP_u|;FlL&(T-wcNMeN2Z3jsSy%7T+k+<PdK5!SKcK@L#BmK#ij}#fgfTKBx2jFN@#9"
    "f(|;ES0a8>gG+!+&W`?Q`eRLoHJVkiaR^*fJx!NtI#OL#eKF6Q|CqS;-|_eFV(^A!#WH>c;n(i30CN_act}rJk%g>Ch3W-arM2l6El?73E^#j3"
    "(JR&-&$=VXf^W|9CC-^+IX1~W{oQV58u7`3NJg4tHjRVT1m5q{1zYT7knTVVU&u+w12dV0p`uhp$C^&fR-5mqx~q?zDbD|kA7$PDIa5`^%Hmk0"
    "4Hbbh1;*NR8|n}vyYuFyXSGJ5kZs1|EYib_dBl|(awQJC4(3GB|9^x0@V*fP{Q~dOKml$aRQ7>4K}5N(wefgg(4rf&+5NN0*~JA*=EZo<&pCQd"
    "!stD-U`m~4K`m4XEy*fMxfM6Sk&GV^O9?y%LLl_-FPc#{{6jfIA~7rUQtc_@?~Paj&~ceH0-?|6=#Hc15Ko-P&kyHFQ!zD@zHyDyY_aB%OkB+g"
    "wX36caurzP<Ae*JL!aF%;_I%sYuIPBvqV3e$=J*1gZ(7jO&;kfz`{%WqPYq-MS?0~w}fj&zme<Xg=s_Y+|#SH<MPVC()wvKZxeeU`>ap(x?IPL"
    "1elPaz=tdI=oCHEEUjbMBiB0uW>d$6?CdkOJvL)=oS#AYV}_t7cZIx+ZNIn!?jVsj^>_EGLLb=`Zui4BH=rlT6e~}u&kVHwtwPB|;J#m|%t(qA"
    "B&TGWIs|(y0=p!@?TuWfs!6u@>L@2=hxCVd0QfbB0P4S-NkM%Uumz#BXqcD8>$^LuOuNBF3A&k2ROGJInCG0KB}>dn-orL&l+s0dgkP)BY5npS"
    "eK;CUtN-EGxoCZ+YZYmUOg}1C`|2r9Q>`u~>KYwqC7&8U5Nb##?j4L9<KE_fjpff-)hRU*TjQyKUs(>wuq)%*=VZR|xi|3m7madYMct(jzhHW#"
    "G_vDRUb#U1>9bJ8p(silB@_D5?ama|jcfL_VZr{KIL%cU0Nhy-il84npFIcK;1zal<omSnTI*lyDr&VDzjLJ#@ahF|NT)syYHfT8F>w}be84eU"
    "A&>Jp67(-1^DD$Z=40S}wioM#io?f0Fd6{VJSq!aqSaw>`a=X8P<?>&!O7X@Ns;VpeUUVRx_p=xyQQJ}{v|6HDDIH1b?gywcs(;X80>5agEZ-s"
    "Ghs7BM1Az>ORmU2coM~Y56G4%V6Z~bDA0D~FxmuOw&0BO9%~*Tgq2F!i~F!)e3RGMB8qOVb7>kMf1On&c&h1J&u{=R;_W?w1vQFPFN>xaldBOu"
    "5ZMbN>0$Qg852JdqEpO)`)bO((ERqiQis`##-4E?gE`$qxriZYJte*&_$Z}M>0A_)bh_}>?M#~&0g2ahmxH_j{o?cN%p`hJ8peBbY%)gKwBr+Y"
    "ysW>%Cf@In9`6dSL7Dw!A*LUt_pYSkd9WylQnZ_M@!(92mbCWGyL5@F7Q1>}2MX+S-TwJJGlLR}i2{6U^;eLbA-V)|@aF?te;(roz_EHneTV>B"
    "mkZhwd%jiX!VRsg*@E~$eo6aC`s1(z^wJ`r@$wAs+l%rQgqGSy3owM8w1!+UD2o0!jc18oB;|G`G+8!i<@w@d^75WG;=016OY&einE`^bXf+pN"
    "Q>%MWDJ2yQS9iOL)X!yA(UHm%p{?urD15q6Qnm5Excnu$@u+zdo&*N7vbiIl@Cfab{ou@l<#MV&{k{nx2gU1LPp;MyC5Nc`76sMQ!{Ma|hj!<E"
    "AWDQk=S-UCjSp}wVrP-@c8x(r=RzJwc`>4eob2S2lLt{c{Lnyjj&_TergQo7u|_ZJ0lr-6if^Q9P$z8qXIg!eKCvM{y!+c-(LFU6dR^KWl8kBu"
    "zUL$Z%3ZnaE#&&H_#XYkG1a$XJy08~@Mv{sS$tHA-?-C#ncwUp`(`uHGs?K{b9vZ1k(x*lAHruz{(qZbB9GD5D7xddkX`XJx*p<0CN3!^T@wTu"
    "0S{7%Whfj`T{QQT1b*6x9}242^-<5&wc=<aMDZ}RLlMtq$;eHI4oSxf?QOzzAWRo+CJ-reHksb>MWMFM-9Y7#rH|9si{ea0_xSNvejiTI<T+m}"
    "=W-ui{3uCOkEtP;%jg{P{i-+<pA-|7I%!Tg0*23Yvf;((qL?36a4TJT1{Hhs!&e`MpVfqZP8~7BB>T&2-AQ3A6H%q&N%go<FsMpSS@;ObhL2o2"
    "-tBDnx|i<&sjic|g6VM~9zhxi2`iL$KRvkXq-r~upE)oyHFl~WI+Tj6Dt|G2zS-@rC%;<#y_u6vAQKr)jWw4m>klBVog2%@;K$H%!?v=ut8mbW"
    "C+6*8U$R1AjgiUXGM-B19wKKI`*so5w52Xg1vwj7ZVZ4Vx#0>=29Ua{^ska0&r>-GrsO8ZKRH~(hw%V4S^P>u%6$f6nF*(<AG>DQOw5N|1VdEM"
    "oZ_eNIGWvwKZOSVZg%o&ccc4(UUvM8-G9EWM*H(oH{Mg4(BWgWv;+d4%4wnR330--ctoUS&*tKCgZ5f#H`CD}W3hQ!@(6v6^n#xp8Hce{D6sd0"
    "_^{ykGMl3FBCx(mOBxD&mqf%J3*AxiC(5iLQS67%8IorumD}i~kgAqdFmf(a4qEzAQrH@6^)?n$jfJCKtvahJN^$mQ#7<wrJTL@nT~XqTVn*HU"
    "cAsKWFJ`>dx;#Qr)>o12k;<?QOc(|b6hXux`MF6P5JU5(2)?k%10@JbZ51;cAMo)2>n`ep4o36cHH_}bjtgaKA#27JC^p&Xgk5uh<^Rvtn?Ff*"
    "omXP_?JxJtTC(=73%z$&ZvYz$2{hQ~1~&mDL4wOrBt=RjC2K5EGaQW+Qe?~@GmdcB{%K;y<DnJy$YE(@O^6zaph$qk+UTXa*38Pxx7~aFo$ub4"
    "RiNEL0*$I%-n;MKZ#~~RR^7U%^AV~QTu4d=OsmD<LP)P`%w3u@2?6NUTNG}OR90MKKTh_(yCnvo2^Z%tCHkyy%y&y11*W#m0;B^2&=vn`-W75S"
    "oY~?Fs2-yrnEf{`er9SHXm!ks!XDlV3abbgd*(A8-OcTDeq<MH_rm&5@b3$@Os6>!@%AN|J9?P3Id_VLNv=oqpHCUWJMNwL%u<knqyH&W584FX"
    "F8%$Q@EYR;qjld$aBs?|<IEOM4epX%e74D#`detRq+~)ai(^)Ilhz#YWqwA8pR$v?hmrcHdR#hiw0glj!<Q@M4hpVh(8&TO4<fcBao$!Rfv^>3"
    "Fn46^#2EKbhlf*-QN$K%y8E@_w=+x<V}_+Thu`J05cQs}YBjY;@lWNO^vfY7wh4JSm5p`JN5GpfUiR!OpcA~XhI_kT%<!|7&)lbjfHq~pm1bZq"
    "%8s9SL75FRJa+F|PdxV_NBO*4g=`^}e3=E_H752aUaL(ujg`nL!^FLh#7k^z$c<@G5zzN#t-&UJr?bynwT<;U60c{U;&q_Nt7rR)dSB{KeFoLK"
    ")5)J^JdOBet_gFU=0oy<{du^J9vTrkP&Z#irtG{W<s0g0A(Mg(8zn5u?A)5dEH<sn&EnI6)wR~*eXX9MJ-Kx?$-r7}#@TarRh2RtVY|d-yK7Qi"
    "7V@+<oLae=yjJ3E(_M@7(YJJ`i<%evN+qr;;r#;XZy2QgvrCxM5&yJCzi@bfGd1yS!0d<g$k?uk_kRpu@%;}h=LF?WqH&k<(^06P^P=U`#e+GD"
    "`P4lLf&ofH$)A!P9IbKaA=I<nyQ;vmB<oX6de(!AIGtq(8%z&W#N5eaaOsp1ycZu7uc*vK5NAG)(2TzATWn<Nij~I988KY03|5t_qhnITk@#gv"
    "?Flf{GMPosv}Pfzpv~9O4l_IDC7jJcxykO&h)>YtZNkJpxXh4mTI~heqW6^Tw$Z_aPOFi8v|L5>Y}#c%7=pWxhvHxG9xTJd-YKI}XCr1^cG}o?"
    "K4R*gd@>k|)~Z6@k5^vq^cr&5=eqJp_6DN8fUr<xQR8X;Ou0y#=LbjF6vZ+vy}JIdi*3}grc(Ksf<M-M%bx&l)JAS-4^WUU(VsO9yUT(PpFBjd"
    "Hq{DLa`FSp_EC3wC8Nkyso&RM%pNj-lUmxb%l~LUFMM%EzgNgJ`i!Z<F3>0U7>&L{?k`a}olWO5<={<9LS*fbZtgo;ZRp}@jp!C#dnx5;?yZJ?"
    "Pjj!w*iIC8?Fu49Y323-$neZq4Qa2bvMA1b>|8=7|3wr~!KwIpVMqTzGo-}+Rc>|Y>smZ(GQK5Kp(kJ9uSR4X!*TQFL$!S8+gF?$rV^Y12F6`c"
    "8}j<*5sk{k3|f?$2|xlH7LMUi=vnM><Ld>n)OjJ-rL9IQtF4x5Ivt7ei-8E@O9D7up(i9+9>XFOPl8Y8dnl*QvNhBaYN9PEWC%Ptj&m!_P>9O+"
    "bLg&$x?UhRU~Q!JR^kqQ?+>yvYBc}+2B4`(YVog*IuJZKwJK*3zT-Nt{{&ns3md&ctO#{&Ny?CZJjc6p2jYgZij*B#*h2Kqm0#zmaZ0g#an@9@"
    "uj1tgG5Xmv@&c_~joWwp2#W%pHD#koTA7*r6)ZV(u4E<o7doPXNvqhTg({;Bi##|JHe^5fM~mxIvoF&Fdm@!aJ5guAWo6e4Ux)h6E}IK-imyQ&"
    "2?YCEcHAt-5o}qaH{CP)?Ikh%ficRMeEN`Momcl2vpmpGz|bo*v=en19R1NJQ<IeFABu;x;@h-6)>W~mMot1BvBF*PEbB}L%51=ijTq5sRI4LX"
    "ZsL#}LE7R#<z?<V(ZdkuIkqYk^NFE}eHm2j>$!fhpqm=yE>BD7kv^c1{1p|5v<Kl*`O>K~`gsf}lL<Y8?~o>A0eCzSr?o^x-uS^_jWfGkUtcb3"
    "L{O<4%RpaLY-5ToEa#UEt4c;Ia-VYF6+zMR&%!oc%VU{eGPDqv#q^)44@D6JIdimJh~F<DR=^_POSc|y<hYSxP)MkGS|oB-ecDyIr-nX`(KGXi"
    "A;;OCVs6_3$SekW;Tg`sAiFDem#z#<Vq<U)aDuk>24FLyRKwz`#LIvA87)r4#`sH5q9Zd2Tj{+8c)c(Ghn_719B71k^$zM)FOXw-8fWvHWAKnY"
    "!m`hk0r-7Uw8Vdpo?V$c(XVfo-$I782R>2FauDQb*jS+wWkCmk99ny4D}EHA4GM8NdzQ@y_ummDMm>A|(xfTcRHfw7*wD)uz>}@yoM7J5285Ls"
    "v*apgJLSx>5y0V^omiQ)Woz;{-l9O-$WhS_eJHkcBW0~IK%PK$<-u}eR$sl#x&5b}c%9$62=iqiAVnm$8I7f8&1Vj)j6>Ixp1rLTvHm7q^9nu0"
    "ssX3`5)JJ`B@(!RCWsvZqsvAg6)rtfd=f_m1Q9#=rdhd6e;%23!f33}#_%~$*O>1*XLI~<W+^#>%H8(ooyx^dWkSJ&ZUATn>7tL69_yPgHOd1h"
    "GiB}S1Qx(B9207=(YnW_mnOp#=!hi@2GOUlfwSQ<USH^mbz{D4@$bcBCEm0gvn-V)&X<WA56pheOr$o%$8CuK4ZUTP=50;dwOE_Sifw9xx1f1!"
    "+7L(RPnziB8T+*<V=o~JEtmufy%<-h#w71ES&1%d55qFKqqls_s9p2N16cJ0GeBTnx{Nd`F@38Vl+Ks0GY=&&%Wvlc^bYiX`{(*M9vFNDzTkAj"
    ";TnXza8ZaKeE2{nBHMX|4!%p7_%&tnM*7E6@}w3oo@Jd2)z^sw6NUf=Z8)Kiq#<=$0*?}XtdEpQZ>Pa{hkh|fS1`*xLOFi@1)Z+w!!sb}qi6-&"
    "??>W;Zxv(+?;ZfG$`0%&mSUO$p_E+aOb!8sy3Vv5p>j3=zjpExw!*(+&g1E1tUj63fmr<}f=sX}|K<T5QF4Sw<ID3Sse51P;rY^Ky)FJyG~5j3"
    "5`l&4oo7)H0d$O!XEzN8F}^fQzqpF<a6$i}DE@-$?D)+b9i%q5p~$g*Pyd-Z8A|YHyn~9$a;7OApQgK*$7A_sF)lby+T*Qumy1C2gHHldUV55>"
    "xv-?5)IV<s|Gw==d#0K!bjg~}t$Rb_ft~qK{Qv*a$AumWZce8xag))WJM-k{>4WD#4@(VT%up5CD=&7@E-K_dD8nwVIpq|nRSVWS0fQNRZJ(uP"
    "U~x^dPM7kSVm4(5l|?>u#B&tLimEmE&oA9kpZGTh(=lyBVNQFO>e@m^uTY>WrgAjlIlcI5#`!qKWIgqp_+XLG>rBZnEuYu4;q??f(o9?=!z3|)"
    "DNHRzXQm)h@M5WtDUS2G5R&UM_UA&VP@@-676L4N4@oH>DH!F;>OYI$%6ssYvd;l$Y|>lqzb3|<ox$fE8toL_8@x2QrN8+{N%Z%JJVAvdg1dJJ"
    "Ehq^pYxNo`!>P_5D8r4xVlcS<LR^4VK_>3J9AFif@$*qeab@M2l@Kt@sT7?Q#((m?{L8F_EZFpdc70dh7J5SRrss_%>JMxt4<a5z_My+wu74vx"
    "|BP1aCOt=r%VB@2N;rzhN4c0~m-66*aU36SE@>-?J%&cvK7b^1yybd1W9PqMaUw<_DnOHhoOjb!Qf^sPS*&jxES|`;%|vEON3|y|)$s@bM+g3c"
    "4I!<>E4np<lnsgO7c~H+qNYE?{Yzh)&j&1P{49Nb$BZ!`meVNN3GJ;f$g1(jc(CdpC*8=aqAc2?I-gWhZI9xRH*aFXJZ%$8Apd)YZBbhr!7MuZ"
    "#RmS?M#0xVfqvr^O5y1Kn#*6NTKyY_m}w>{;+!)B3PoRj=@1WPhU;w7V3<)@0oefzh5m27vU!BNN(%$;p@{rj`f_*D#^gD@uZv6?gc@^K8UzBp"
    "lRVk^EnOx(SB>DT(n!~8Kt`yaW%jO&PqO5lA8;Y_9r0VzGNYAuHV+!EmNipnjX#4KrLXGCzak?j{!lf|Rpr0rjbt9DVwjY@Uam42$b$}hd_HHy"
    "b9|@{K}tp0ZpxZ7^s8&~b=nGxCf5*t_Gdyr98S=5*;zfX=Gp9L8~cj`Y09fXhLV~TZ4M8Xh1*xAuUauSm!kZd+12@kkbX$%*LPNr9$R}qRJyDS"
    "niZPHV2zHUgoExuR;wX<6A|J@Fz>zCJ#{yDTJ*ktq}`IVW5glE0sHZ<h>}CpJ{ScEw%CUOGNO!}AgdKHSn2MP{c82I{es)BiY0iWLO-FGv*NPJ"
    "(~;g5W5X=Y)jhhK9>)*Jzr36b;_`8}s>}ZsV)(WlWg&Np_W}cRLp2u22&IK7C@XR40#{Tt+8L(0`JnjMCD6+>13`|%@`v!UO?CM-=KBxm1y7N;"
    "xsQOZxBJO`!>XNe<RK?bLu+rO{+M}w1us{Ql=f**(;66wVv5lQU-@?gxO6KF@-m@2xJSmlBXd^DeNf6W!{n+ls+;$1$o28EFC`3V?+nQ66z~^V"
    "zO;<Xm=scfS{cc{C$7*n_AZy)yyo)HC~IC@CmMK$hgvF&CbCI{D%Tz#JiN(q^9x*mvk)hCsao<>e|lQ$b#WL`rjtMwy+|a*N+I3snEagUjLxay"
    "E*V(2Nv8tbgcncG>3%#Ca*DpR3l6THT3gH(ak&wNg8I!_ivB2$eMZ-n$SE|O)$VnrVs6;V_4DUu5Yv$Pe%=Kk_o2_4g`=zxarzW3^%xIC6*<RK"
    "6>ZWlK+@=WF?D+zjx#ElrD9;fTZzsOVD%|rkZm%eD?-<X90wFv1@4nREk_?yKj)jy0bB5*kH3ti<W`{6N3`i*MScCY_4VY1Z>Y7K^rNYvVqumy"
    "%rVg7jzv`(PS*lGz#qs*nknzZnwAs-6{a03&Tw*hbhCQq^wV^a8ACZQ3EP~(cEjmf1dW)nS5KFrJWk~gM*50O%szg>Y+(M5xq^#ZTkL#3C78M$"
    "qSCxGJdW(vfEBiLJlgiaN4ks^g<E=jzL2#NDr0t~O}*_U=BZ#TncUY!%R|MgP$|QMaA<OqR+Q++<0{ry%;PKRfmJm>GVbp^q%D~^jjg~l;yQVM"
    "nv+wZpIqUM&(%PL8lJY*CfmiaeHxP?(z0APwH0k!B13w9vxOM5gXb3jlXOL|Gs*5d>M#JMDKtrG`)Lnq9HM56y|A$KG^U%N@;}Hb6Ns(H&<ND2"
    "6aMCRE(pcUusEg_Tl)oB)fhs0NBW`~1K=dfwU(bGcMXR>jEyvtuYjs6Z-bv6dRpolt>`ByMFOk-JzK5plhN+|a^us?u%FQdf5pL>_yGKXK3;J_"
    "+hS{`$LaxPDpuMZ#vs;bCYsb4lu(g3dXICHa}?xaP%)ynud4d$u0!E#WVDpE*cghlc<bNjL!IXIv)xhyM}H(spy2L2*V4xg@oT?AyyKm07z+ld"
    "IJdr&4t*DTa^f>|hOVSJOe+MG#Mwm56i2pI&pSPvwLV>n;)f?r238!c2W0~-Ug&#8#<4j4Z~eIWS@Nb?wMC0=!7Kj|98*;QpM*Ylcuwd2ya(QP"
    "sroj~k{2wH4PN<VP9)q+jjRJ$1))zORx&Y2kGKhgCg&`A?|?*pOMjnCqplSFoPPCh#05BjaXJ<$0~{Des<VtT*zqzp`+qbgr7_Q*GGetjWp0Ie"
    "^sOU16n8m52~EVP;vWk4yD4VaDO*O$adE7p6D2dSMp>~%X@*0};I0f#%o!_8m09OEN5C{V@22yI`6n`p>|yQH(&Q|fe9a~g2b6^wg1RkLfFkLx"
    "65A`IACUEECP$%}N`_n@cbGqcXPYfy?>*E#IsB|Pv~Dl1{izZ!cuE(wKh@0hf<CyE%8I^W43#s;+f`M1K`l;cio#X^K7OCU59B9fgo6b)DZ2V="
    "xbWT7z()~kFQ6B-3x1K9uIjKbLtLPpM!qI9aWG8ujaR4tSbSZ#a5ZQr>QSNx$1&g#|K6D>C^24tRuwjxFARgWHjr-(LV+o+p4!M2c2I@%f1yg3"
    "jn%A9)OIYyt)9CY(ng<Bg>517cCq4N`UE^mmNL*F-V)h&zx&<FN$}K2eD}Nf-34%U@w^%=QD~0E`0UDx59Lg5_#HzIG}w@*4GC%(vi6Uwr>Bo6"
    "BPI}oNp50g>_zT!Oj`lf-`$ALL!?@0^*V6kkdpDDV+>bWSqBxLE7Z!$iWHXHZnk*=H-y!WW3c!@{vCUX_C+>xb|nA`2x)BPIDS^)^mLPz=oDWy"
    "F55ibW97h;7%94D3M!;!$5#px2+lKibt4d!N~l`1FTczbloM(_<#_;II)*w`Se<j;2<HCXvJ_j-j4DYrj2Z`hPTTN+nxZvdU@<7qV-8IQ8R;X;"
    "46_WaDcuQsZ$osQaotmfj1c24QTY%8pTd-|RR>D2VQjGWDVPH>VP270U3r*pruP}W0lfybCpxeL+O3X;KBx&EPva(j<DY>fjRi%($*Q}c{`OT%"
    "smaaL+p5)eNC}Dyj&P}%vIt^VoL%fQ^e2^9*11%m+MdhWXykZ79RAsbF4V`k6cXZzY;TW@6&$!0kxCawd0iYM5O<t+$UF24P84)7hh{OE5&TCr"
    "@9L35=KF)c6^>@*6am(<S>V4vSFQ37!~rT7FWv0u8f`*4vEoo0OlVQG7Qr$=?<9-COgvs-fN;9xJsggOJMzTSrk^LYQ-~tM**t5XvWB8Pr3H2I"
    "*?~xDha^T%9cpvA;|q+F4a5V_?uXXuY6|j3JYlaKq|{tc>2x}x?yRrd$^pZ@#}^<QEgrg&8~U&nL6D@zNMp1|chzVtpi7Ib7==~!A#WMvQ%lb4"
    "waJKRXzCeswSEmcrGgVn`c%!_mmd~cR*GE$Vl6GQGInChebb=2t$AF`R54=twXflVyP{QdL?m5o4ls0>2#_q;6Vq&<b}$Gs9!H>Vu6VR19pQ#J"
    "4=P$w305I=g@am2upR--kQ?@6x?G2^w^|>LD9qm)oBj-|OPIxiyq)7DB5nGv>Eb7jUgzl-JHP>YgnOXpV5vjSEkXY{;OV+q3R<8;E|@?D{*wvI"
    "2Ls&t1GNn`4e{)=%6waGG`ev^6%L#DK*-qMsWc^KcTs;#zbW3bL537w>WfH~0_iTh$Pkb*{hxj;{zB;^a5LcXD|5g*6wd2&>+V_w1G`lWp*RT7"
    "ozVOE@@Z>XP<NwGiKnLio+X@xOjKR$0nm-}=GDRR_+N@&i3V-rLy^Ed{7fa8N)NpQ2fdVSq1}-DPYknOWfAVk+Y727sMyE2OhCJ|HpoH%u;}i#"
    "=H`S0!|}wHxMn1Cuf60|JV;Bac{kVJ)n)Vwc_o$!4<Df84Vbv}GIG>eKA8^VCkUNead6O>7W;s!g#%M67$c+|7xP+w>Qm<Q;M^pfi<qY^Wp^z="
    "1GGNU)xQJ%q(864((2DyQI=gwTzQ0<8?m@;YAlE-_9H#0_yKS!cnSw4WLQ9Qh{fdoj;<r8-DIJoo;N?A=m#^d$Y&OPuG0%6uLmJ5*G#BFtPQX;"
    "%t_JjQZKCPpq<kqLrchUp89MxuCHl7pTm|YvYdrLm~l7D1`i&@My$eR7g?hpH=6_Y@1bNO+<+rnh_0&>5jRuj8USubtgQUqTiDaXB=fuOEV_E`"
    "tu&yG_Qd8CLSyCT^EppRpf}Vsilhz?Wf#Tjss}+hlkn+S%s>WvF;HHhc9O0Re^c~5am-a3hFvVybl0%5Rvj?|=JS7^sg0x}_K+;@k)6nNPM=;s"
    "tWeNDPp-F3y9ezpo}|P0$xK7db+o<<m0)<tStpeH#i29o^4HwC6W-MR6ta|gQQb5m%e3!Tx43=;KLmM_DY7(fJ%XJE$qHpJyMS6=xDbJRFb-XZ"
    "%$?(L1?4~-KKUfO&}IQmt<?*b^IkB7!hMFGgnnrDrj;<S<~J#Xp8~l%*`x<UvFGq0AQ)BxIALGSX0@7wZcNKDe7m($mKLkss7Dl~jNTERe80!f"
    "E2ulwH1#--L_(a*WJ$8t1IQ`iW_JP;9aLSn_viBs7KuMNpiM9uiV;#gJzqv-4%8NCy`$=aUeLd3o=1TV#N6^MHAI_i+oRY5Uzan%`%wUSN=haB"
    "uJB+mDSA>P7OeyO4f$mWB+qh-{)kH8sAuBX_xIwXBeq?StQJw#6rS;wzodsZyAaRNmi*o2Wor+y%N^GJL4+jIhRMysYW0{#82h@rUWT{&2^Kdv"
    "n#{>c-&N511V=CveybCaTGOHBt`@~yxX7(gR0irYt<}&_a@{YiZh4+%$44s!dJe3ZSF2+Tf-Ws^jz<X6<FHfZ87IO#NMqws29$;rpQOr9xO3;^"
    "Y2dv_*V8BGxm+|=RbWg^n%P{?f{G+JFi5)oci-i3l$%9tKrqjyJv7m4Efj|<?~4a|=FW%%2`>>&1y0Pzb9`TXcy#0mx0EPrHr*f?`@791Evtdo"
    "gLT~114kcDb;KGQJPPQ>LcO_X1X0Nz)Hu2b9W#7R_bzt(`2@yIk$T0^t$Kx)50wPA(|32ho$VB;y{s>tA;+@&8cFM~#Lzcx73PT7Y00$t?yjr|"
    "aqU`6_9Tg1^O$Ly-N+Tlw|RDG6vw-}ZL<_&JXgq6W(gNPg43$_LaKV*ZU8cT`Dmbnd&~x|iw%m%dA^f!H_t5W;Ufq)CA0{cPhaR@!-F_KzE3an"
    "O%1e&ok1{7=Q0i2-}nZ$HeE$_h+;48%)s%C<nXwhgBQ;|=U}_3a_|MU8rOaDGNtH)0UPbzK3!_YBY$4AE6C*s_^YS#+&iTkt;_;I#5ON}4)y4~"
    "$vDk4kw5)MfiY%aPf@*_r!X-na1~HPDl;E4&4VFCwqX{1itY<j&kcg0QmLez$0JTHOe+XFBD#=sOe1}{(_uS^X0|XIe}HDw>bfGJoziZL)2EdY"
    "{9vx}(#2AQiuFn}@u>GFm;ToK2ijM37AeN5=YT{(#{k^c0YeZhcSe%H8>=L|uM$^;Z8C=kTw&a?h!c%O!(#0Q9zDK(DE;v^#N4#_%C`*Kg?y;%"
    "xn*@Ca|8GOgKd=96LO<@pMsPF)aIb2N`ET!NGS89!ymKol&jrppWz!SP3a~nNnOMMFqVHD3-uoX)opQBapA&8l2eM`J>MZ`=AWowLG%OH;xwhr"
    "zUc$OTK)mK7J6+REoEhAM?ggBdH~PezFmi{_Jg3tHXCw<1N8eW#*JPdSEgu%)2{={>$qIwm{_zirGI3fb{g7sCTfJgUO*F0*@vP-zPnqLQ<Zx9"
    "Z`RkND5k_9^mX+B^9J0Yb4@iO#mvGkSirRFd31SA<|x0w2$8}C=XtbQ*cqrIii)|#(Fj62xX37KtJzu8%(+P)Hux)bBoHuq+OJY<LQXW8L7ltV"
    "l)35Xi4X5%PRXwz!wMLCNpEjc#GvY08Gey^yR%4(N{20*@N`VZhWP*6kRDDRm(gN{4iW~9cFBTfK`=p93g6VVn7O@NGuvUM^HA33gqh~_s)+P;"
    "MTir0_(qRqK8V9xxA24Kz!MlWt=bkG2li6IL`wAQk9`Tt?umm#vAK!gJfgD%R#M}-j35@BVGWmA?^g;@$sCUOW@gw&up}AlOB{<qVW=1CE|R-T"
    "kd78c5t7GWv&e0=_=xBUGe7+B115@4z|^7iy(sQ*cZauP!xmpeAcG}`<>*is8Wjw6b(rUWb(O2D$m@BSpAs`foq?{>`Qi#l;M8(2P$vi_V#IZe"
    "i?tTm_)&QXkhbG@9q9TsR4ko(-EY`AEAz#+urqY@hzu$6PEm1!!<X<8^OU#DxZUM?ojmr;H<X(qB~}$W>J{%;iEm}ah(S5d(F8Uc4JjpNiQsD0"
    "|32SSg|41EzfWf>_vj0;<BfJW%WYE*=0H-NSJ8D49@hY^);CU@wWCMg$4;$NloWu5Pu6q`e2Y=1UzE%6K_N!u5wBkt;zAIRlO!MhE9UIq5wS87"
    "CH&H*CoC%ty=je(NQjt^um6KRZH+nwto^=V!5?Jf;tiLU^N<6k_uqGlVsmN;!8p_Hgb2H?l;L<>t#Pw*63J4I`l(Oi3h7vo=bByRppP!$*6Gtm"
    "P=fwGotXn86ZVo-h(;cLH8%CXxa~c7c8(u);L?L6A9GcMMJ>-SPEiuGxv4ew)@CgKAjCBfnIJXRw^@*;+LbIH?uu5|3<y@M6<V4`jb|-&wXJx7"
    "8o_IYHxHyKB8+jXCqzNPYZS0R`f50b^s!rC7K@9Ea#pFWt>7W0sJ;y255#^pvX&tT@H|CZH$0=Gq^HQ~L~woG8%3wuZrfwi2vO=#wUk~<uISRO"
    "5BkDPqRpZs)a-WYl}??l@`DGNA(8lFgfzS`9X^oRm=#i+A_TMv@pfYruXiQKycjPXvrdo*A2?*FT!>asEJ?fJ3Gw`11sn%OEyFG&&r_>S(}oLH"
    "0d$P&BJCcH1Zp8gE2+lzxE(=Q+tWdWI*m&~-#SNHVGUZgiY22MPzZ_nkKI+wV0k<v%V)5T+9fbaF6v=-@6sC6){v8)Q_-=`oHpe?BS3Py(>699"
    "i#_mg9!~-rgQ;ZZw)KaMy_%oD4k{{2t7#MFxf*ksV-n=UcmM*_VkIhTkhiwBtgbaI6}0-4qD><_S1r5z5I8vDOoEI`b>iw|tQ&2MI6dZeA_JyG"
    "5XXa~Og)lir<{U=B*BKaN29Q~VOA-1#oRxkp(c)4-3>avBKG?I?kwm-`FN@0CZ^aMmpq0V9>)|{wXx&Febk|gUyP8ujYiG0MWG?(VG6(yme+c&"
    "p5uh`L>JySw?Lbo73%2}RvM-^%H|C*-4iaF*E*Qo3i9A4yGJr0UT8`!S=L=uXhqP%CP`TMMxt3K8cko{saaXSBuN})$`xW%aPN{iGNo|obpf{$"
    "?LyMB_{Ul)_76HP$n+YKzUIVC7AvaN>Oq;r?dZ34spy_g51!pvR;p6xrF-dSrvvS2&<S$68<F85rRqjMOU%#f!XFlia7U@|YT{<Q9v8)nub~u+"
    "J4y7UUeqKzk>{{nr+IC;A#61ZN25vTz@i`8pGhGYw{qSnm+2Y$8lOU|r=Ok#QyE@)z~d;M$1xX*da^Paj##l6uQ_{m8tEMH=de_CPm7CIU});b"
    "jT>!CxMJKw?9mN~xjE1(TY++MZa^D?a+&#gUQ^$9S`~xOkWjftDo$r88}411+Y^$u`4N&$$?YF|hM?m^5&bL$VOGi96qQ+7j&=hV<yA;wNA71?"
    "hQ@_n9kEa@tB;EUvQ5ZfVN!C+Js)w0SbCh&;bW$!rCH`xv)w<~wZS;qh|`oRgP>Eia^!ld6Zw}B6pdY4s|pJ#n+Npz1s-(7A_ifs%fx!$|I4=+"
    "%jO0}RAF(Yzz8!Vg*C;wx3u?2=sXIM>|_4u7rzK)><2S=+D=a2%n<f2dJE#8@Rt7h^cuOF<yDmG7{HL3`PeX~8(Nu<+mVP5Kg@hgYqZ4Dk!709"
    "PDIv@cp?^EGyWI(<c%sGF9{;G*(v%c$Gq~kwssHUbf;GP5Gs!$-9?^IXie#gFas|4Ri8Xh51T<og(2~p1gZL1e+bLyU(hnk{1zor#*XE=ABK;`"
    "PN~X`o}lid?_*<?2tkF@ST&dLS4PrKzO`B{e#0sSb0+fRmO^1;V(STb{!r_(FWBig%P@nE<4&@SK~}bP=Evg;POo0qgAuOpeT>RrWqdXwuIu|L"
    "6C@5A=#DisorwYD(d^Pv4ne2h-Uqx4DyOw>*IhIC6Ez-Jn4TaNE?QIQrTgK>pPQytsNwCNu|W?Hn3#i?uVt;E3Ee;VP}F%C)+M7M%dTN}#)I3u"
    "kFH2c2~0(}3utyMZ8H2EGwC9P0w9`qs1#M3F$}cx`s?NZ$4N$eI!W2B=yI5gqSD+ljVcQOF`@=gYcJdBO8c}FV!D8&G$Zf>*T=4aWx0Q!Po<sL"
    "&_?CUja)ZwE;)8{CF#}{J)O0+HOo0^HjHn+gZD^K7Mh`^joyg$$(Ztk`xHfkJ^^xqWHY$>WqYo4YZd*NM_Rme07_`b*%psOGWKx=(L4QQq*TgC"
    ">c|-Vu_ZAx?J@dBmU{QRY+jX$TJmdO+ge<lD^#(n?p|_~!nM<Lr5H@Mntm+^ahNEKnp%Lm<YZ@y)D$$(^W@H?%@lM={bBd5tWk1kdZ>MI)Q8<`"
    "A#})7J3T!fLIg(7udn}GE&j{TxL>}r%W2(fuTeOp^~>kfYwR`IF|QY4SBr~7#~F>5DQ<)@haoqg_95k(_oYl29VR;6F1c*6Z?m+<p}XWbA+9Du"
    ";aOYek$Ys-$`f?|fKM{3L-+eeLYG@5SeF0#W4d}|D&iuJj%rPHI!wRgy7UOPcnyr`Dy=czW_DNW*I@XF6C!R;nlfvJ4#?fR_CYDNjWz@)ZUb-("
    "k8|~L91=B}ri22P4pYdKEjiB0O0`<+4-ABaqI%!I`$Mxi=Pt28r<NX0w-J0>6Yb!9GwT%xVy|zZ+vKG76FaM*(1)KBmoBwEkN<PM2(oN`o^n46"
    "0?^iFA!VeC+~21gMeEI2E8icFlgtLLKew`r{T*Lm9mSa{*&^+@*D$gr)@NFe)j*7~WWFEhHivPH2cyrbLbQ-=<B*IergdI_-5OtK9Ak=7Jl^3B"
    "jEmw8*^}!2)Mf=7y6p6EkS?xjCz=7(>$A@y8Rxkgy2A=(s6_~Td7Rm@j^{PCICl>JiT}e2;)dP8L=fl0BzJTL^UmS47(0mW#O*xP;jDhH=IAXo"
    "GU%cPmpSvSMz*O5eg;d<?a<SEzNcIY=8&XY^PMAk_r#hZGIQK;pK?`<z7_5W>9%@ETQ3Wr(|cWM3T)<dRWeEdreXjM>=}A!%k5G%9w{*z%L#9U"
    "cnF9vHeyzLsCP{~om*-)#Fd$Fro?8Xr&!Y+cVFEvlTb*`2v4d}lZ<e;7>-|`fi2r6Q<FhEGp^d=N5NX}v?>Os@92ny&e>8_oW(_2h3RRRQL^`s"
    ")G)_xj%zheFx>!aJVW8&(v-jczIgt51}he&m8GlP-9<H*>yOPQ*0{5hURyJ^RjPrMg<q|*b6z+<aFQbA(UYRcbt~fyR7&&GLuKD-l*H-ID0Z(k"
    "%A@Z(u(oK`iE&|oITJ)oHl*y9r{hC2FsjEFJR==L=`Q;MJaJDsHNE~hc#^eBT<VpNlwL)OohsiCMSB*Zv?5PUhSM86p0>p^O^?(IT4DxOUBQIh"
    "uC7<7UyywH2nuQqQ1VeU!N8A4Kpn4F7@6Pcyv3YwbmMv8Q{4GJAQfPWm!rfsWArS<;};gVj<V2YAHgQ;zrLd^i|T}+$yM~_Q9!R5AH*i(%9Pq4"
    "2pK?gjzvX53A?rRU`(fb|48Mk?;6{W7oYt&zS9$(>9bA8p|4#$Bis^ecj=Pcy>-ie*Ng?c>j`#^f=WpIskym4_o~$sMbwxckavc`td)u|@FM!x"
    "sRsJ#j~>m4MjTG(RXSoRJ;7!J^m(w;L3~YIEeE>%-4^l*k4J>W;TXkj{kR4VDX}fWic$~KlJHI-<qCaBjZ%m%-oJ+-O)@)C$heZ&sdi>6Ci+{7"
    "PZfHSGZYM|XIps`iYGN!@_X0rsQMTtG_PNlbn&Ux+;*JlCDVyc55qD7qqK_t-5|Gj*3AuCe_Ztn43}$o{ELmVTCa(2>_iU&isg=61Qwy@=iO4E"
    "pJz4QSloU`tDpmM=JyXwcIA-2kGx1&%5uiyi1l+Ng*o4buaax#c+<+viK~A%WIh7>Fl@dgj0q|N%8k4gR?9Y%lVUv*f4+yNq^RZh#_W*cU-Toc"
    "5aYq6Sh?y~>xgIqt2~LR%||;@j#)%h!d|1K!I>>0%C_~dy3N$(E<L)YUU4z}F)1dCIH6@Q7YJ=j{qR=}PXu}t95_xK`^b>A&R8Fpy$@vBFVgy-"
    "e|=&%f0f{C>BhG)Q{bZ-l7zf=>c>CU58>RxfF4a<W&&~W=2dOb158zr(Ww?eGUQ4zE?q^#nrNVa>v>FIy15yKx{7#APzt3>v^8Hn!jsVX%fDfx"
    "00m*!5NXrnY!#Hl{w`)bGNG0^5yLyDrb4$?15S>N6sj7+GyzTTR=hPfip%^V+v(1v%E&WCBZmxMUTEKDCB8u%*`PR#V<}G{>{5&WrVz>V=_w9&"
    "_!2}iBGcd)=p>ZQ+mjrPR`RhKP{c8+;0ws%7X@Dqrr_h{LKse8T0LiidPGMWu|?J9L+8b}zm3WpkO3EL92J@34(b!$BBq_i!$*%!)U7zqE~bqX"
    "16;at#f)NBdDH<9)IAC-x3`N$RxYnDI$~zz8n5={Z=r_}E-o@Yo(&~WI+dS29MQ^E4aVx!sXDCJxwt5v(fall0@Z~1NI9ez;=w%>tE@tg07tI+"
    "_{-%m8^cEE;~yPi!>wUmf`kI+oGW--XZLhjXCpW5)7NTs<`qoX14d_w(8^NX#zvaPv5Cj&TnCYYs0I8ioyM#zu5=7!#jH^f_$PAeTwy#kqGUA6"
    "Da5GP7w9FQXl-utdHRKTbDOUPf@MIHIsgN%tgM`K?GCzhQ|IFb?RGs*q6n2@-V|uu=$6^%oJwg^FynyDhrZCp#<(;nybGQ!EHT2Nv~h+FY<$O="
    "rNg&1Ow75VSHD4vtnZawBZ@|vS@xNZ?nQPEjfYn$gSdAua)eU?>6mMY1NF&stpo-OC_c)+ZLSE1rfq1~?D5JLV`Y-L6R&P}I(FCx_$<}c4ms&7"
    "u6tRl3$vB*be+7<3d5EbkV^>trGRlpoJE;ZNY%PG{+821-2L7HdG6I^l_)d;>h*esQj7EF>8$pi?7%XM%qgcf9K#ta0+_v6PelbVh1wu!#kx)r"
    "Pyk>;H-CuvO{HJcJZ0Gs&8aRll^@B3gK-WLXyF~-IEw(-VJJA!1=2-p3cj7Ui{jt)-{k{4@&dmwyj7Ax=cy>GykwaEGq>Ew^w1A^+(cnk<pVZI"
    "N_wN(OkU^{tdEonhb46Y+WlGnOL0Vd7?2q9uz6Z>l@|-Owj=Ujkd|kl-ne?TQUgK><1;_kJbjRRW~Vi$#hk~-R_CKoKbldV=hx9-O#psz1B&Hh"
    "rbd7?S+0JjcTje#3>z4xtW<Kx1ibHwJ$0x@9XhB%Qm8su@?whHF7ZBS>uE9EM-@<qv~UnnibYX^tl=<rcQ>PFpPhqwkGQeS=XJd(;+O&s?&shd"
    "x5U*`RoWFt&c4>R@b%=APvW7t0BKIEb7k7?i^Z2<%29&%7j$LOEu?U_xZPK&C|zxcdCHl!X52U<s7h6ZqTKz42$$kdOE*wc4<3uBpU$(juwA#g"
    "J+g~GaDMcoviDi|{WeY!!XXC8EGz`<Q$=JcKIXdJJU?x==IL`E*Sgg@ck6rTO}iT#rVgA>22OpaPKPH-U?gT4V#|km4CmoAYF%zfRjUjNHrHIu"
    "tJ8b?r>|UT0@)5hGigA-VK^9=3pjt>`d7y7jf4BKSX(r5^{zLAP_TM|LAVO3Ny%;od}ymhaj--P2u_x+h%Ad}dddz;P$INqt4c!GJX2$GlslQ|"
    "i>sw|kh0wrYbbYDfs5B+1uo&Ig^jpe_x>Y#0(>$dAMd&!!3`*5qsiiyBL#*YCJpD;^~6OR>8!;|a?<(cxe48;Q!oJRUnj{%eo@>$GC6@6K`})#"
    "bS{G+3S%dpHh0$&>ms)hsEC=*)N+NVjRBb1bih1zdGV|kO@-uXduY+4N2#s(KpIha6+2QfFb^TMgo*h3>lZGtV=+w=$j>Y81$8O#_y~4l-}nDg"
    "WPiV-)!6U}qdqc3J{#4f3L;VW%GNp)8Z%zTFRK>2hG13}`ea3yUtdKH+dMwj<@I!4c_dB$%n|k6AQdTS4-o*?Dzt?Lc}Wk(rEY8X$KCEP#9O?{"
    "Dy^oJo11Z5Us>VLe&Ef_*m8qX2Rs_uYVGwE<9t9N<CiTPygV4obRy2c)(*(fQCuN!-XDtNXz_gN?OnTe`wrI>D4X5h4jJHtXohWVn(ER3-}iV_"
    "f;GaW1Fq9FEi3$T;{Ir>(x1qy(T-@wsexk&v_AgXACJw{;Xw>o0}eZ5@w?}*(weo~<`Zi1)vFw74(8*yP5WI`=wZh-3ylsda{tf~C~s|QbM&>B"
    "eE4AoWRf59kvuvwIlJejjP#tDnW<`hE;n}_1D8Yl=JnSNRUY3RXl4^Fd~tH79{=TdncZAnYtXnG<D;#j$qrMbN-Gtb!U!g%XQ#@p!Ni;2_AIZa"
    "!S^fMah<A#L9OdK=qp+pP5M=p+(+Coxm<!;tbxifUyW<>7-sL|`1rm8<TW?CDN6Kug`Fptj9j!e)tc}7wCQTiqR8{`<ZO<pUk4o}dmOUyX7i88"
    "7S|jy#0?)LPzv2ZGB-^nD%xvIv0BNL`^fZ&!)W#tBOQ@=%wt5if_jyVD&-Iq>Pmdi&f1#EsoZQ|6oXzbGa)382>INs_&FDIP^f}XM<(*Bvofq7"
    "8XUde+o$c4nFIk`eyH5~U<ZQ0OkqgoTeQbDL!|g0JepLC$ppD+*Vj(jGvjj3>};pwKv2rzcDbrnYO;o=Ee?B<RA<<o)hGb^jr$<on492E$wl&|"
    "M}X5fg_xzocpcvsrcTAQd>f1+SzkA)7wx^Py021tSCa|KU=_$l(+9<`b2T4t>WI^oT5a`;h!KBF+Pxl-<W8mv8*GPM6tC$h%5(4{&;js|6<hE*"
    "wmMj?w$a_@nFek`jcaCP{q48C($bGp$_rZO7RWJI+O+wLtAXndvx#wwY~8uvcU7$pD3j@+=~dT_d_{hUj@9zonlXNnergr%KoqPa<e*{+@V>8@"
    "&zSo_sD5tEZdR#JdG*(%qmxk7*6LIIm5Ylt=3GdJaaAWb5yDJ47jX<-52TO!_U$~M3b0l|$!rwp=!X7|@3y>|Mc30TYx3N4ainKD5f3yfagmXb"
    "P_`WT;8780C{_j5#!yT&PTADpQ1oeEQT6~JNs-Gei~R`^1-r0SUB4B3v8&_RS!p{t^x-+*KO8dbdt3E-Roal~_-9$SgVa*jgUxe6z*8PBPNwx1"
    "HHxa|BZ^2yh5jh4%XGYQ&TFk3m;C3i)%Ig4x%AI4vsP<~>|3S6vsTYO*AZPUPLc1|YgdKU5-^OT{He$g_&c_T1}ToJq02~(!DAG;M@0z;_FNli"
    "%F!^48?!c+7!1gm%yTDuHsK7!<pAI0He@-n&S#8kj&yoc7-)*}yIlz;C+o%~%r~xNYirBgvzoMpaC~M_pRRK=PKlOF!J6KtZ+suIjiPvI9#tY~"
    "61^dYy6MDA%jvz(m<DZky_6NxkNOCj(tM%e3dol?Hq5n46V5Q(Sgm##g#(j(2biZ(ekr*n75WYKP>q#H?MTK+US?Xpm<NeU;tNV|Q^!fm25^6z"
    "q+}Q(v{J))F))H~XszBlou*x(7thMd^5$l%-e6N!tF?98fXG6ZV$9ibF+ZQ@CxQ^$RF-*utU6?bp_-v5;@nKjg>_Efo6Q=gAy648Xh&2~Xw6__"
    "T{`7M%pXWwhOJa4l!bJqNwZnx+#XRBCaj7h2FTbB;fb&)V#~q7rEj1YT%4YnaZ0qYoe!Y=eBc2R=6lKQ1WURD9+`y|ZJYD{?$@oyG`wblQB>kM"
    "PAk_v2#^6I`OlZvuH};j;Y?_X``OxnFLoULCfU93I<o=Y=Eg>nRH}3&8wZP?sb;4>eZ}S`3Wj6sEv=kl-L^oBqMUH0P~))Am?j6M)-t5_89PWP"
    "gmP#=1*#{@0I$9FT2!sFpGCWtF=A<o-YCxCnKLE}ql=ru5<~7>+_@8xZ(p2n+D~E=hZ5=)02>MvTa<EkJO4*SX1^&v9na0RP&L#=@%_1%;JWQP"
    "F-oK)xHG+=vQUPkB5-v3afbA5ICNn&ImC$)yt3-oTPJq-e3sq0LksQ?2A-$X&6^dTEQ(e!!0gm$lkSS^1|uVp@p9`v>L7y8fs^JBn$}M~>7zn6"
    "RDG#Dx22sMhR1T;gdzo0Vkr8nQcmx+eM}}&T=%_Lbb=<}#HN;m$g^@uDKhBvw8%KU4uCB$k?(*ZMlzZe=IcuPermW`4tV}*TE`UhJo(wfLx(cM"
    "U+b_+%=F@8mgvT}gm~)+G*Xm~hqU5Qc#^Ww&{cVNKuaKMV>_A4y?(41U3wF^l!8`JK<ELIMQ5Lwl6~<U9rtjMB@nbfwHYP5NZ_ZtJcLOXckgHT"
    "n5897&y0}*-gTTn1tBtaxaRr|u@BuNE@pNX7cDsfWq0b*^UtqexngrNJxT9<rNxQRU(Bd(YE4Lkl0&7P=VCE+4)-p7{fnMsgx1KQ_yt8FP;6({"
    "3sE(6KO#q$JTqwb>J8S<YH58j5b8Bi?WidcTvTP6NY4Ph7|K&P7%U2|LU8p><n1<&)`mkDslYffsb5g^9;ljSXjCj<8dtNH-=q_o=gTV)pIkC="
    "?(@$-&)`{K8&cO|GzN^W;P1l-5@^XS`4Rs4@`Veg#EA^ki70xfonktLl=&5<KBZD;n@zL6(VQtSc0F&+RZ+mKo27N!m~&LEI(y*;wp^b3x}<jp"
    "I^9Ak$K$d0q1I=;ndbkQywx9UZn8-OY6llY(W2mzY_(d2mAij`dorKo1R#InOy7c>RJ|PnEEQEY6LesJx1$_326c=L{Y}1Mp1!}cgLwcGCWqA-"
    "#A!jGs=0&uEiO8y*iDTRF{_^x-_<41fbVXG0kDX6)m6)jRoI3}Q8cHg$>9Fa?#&N&l{;=TU&~b0lp%$gT-6{}XLLJnnjPCxq*RTr&JV1)&w?yd"
    "xvtbi1sA&Dei=aLEOWW3;OTTN)A>6GJd|9mI+5MTbiNuPFJTEv;TmRH{p9m9g0@z6`~!;5JJmYHL*n(Sf`*$*nMK%gol(Ua#lQ$x`3VA9(|f=V"
    "Tt|j<T=E}&{Olyd^8ltD7RPM<)+_lrL=Uy&GF+&>Oo_%4_k~1pLYby)jF@;v1&MKYsGU}-RabcFNF|Au)hRJ^QDh*;NfyN`uW%n)NUxHl?6%A)"
    "bE{)jpguma@fjz<c6f}U;ipzt-}gW|1$7Kzl%g!8H!IN>h_u{_jiRjCaJ?{eUBB0R;?<4bHx@288XFtHy?MTVd~l!?P)eYF1oj1Oa~^PD=I+}<"
    "{0ln`?l`$dOI=3`QZ}2wXX|h(iYTG|la&=@3jw@rykk(THkhItjcb@Z<3dXGkw{AfAN^0XLv(d(3wL#4Ty6&)R%!isrfXqAtK7ML+eWlgQxlvk"
    "c2JeKIqmIVN*&0M(q8qU5BWfh%^=S3Ju~+-CJ*a)lc%VJoIS7n<bfoQcvLi-xvAHp23}YtWnnroI&iBV;%2e3Vt(p{MP5FHR!dvJffdI>L8c}x"
    "*uU!gpZ@fP-}^lT%4$i!bosLDvg}3>)SAwW)#pu5a4#u!i@OO9no2{cebId!?BmiRLk$wRetoA>X<k**MO=85Y(0b1JkKv3h=UCpIf2MrUEut!"
    "t(oqjFxDeviU=PSz-knQVU@!_hXNA6WolA*EP==G!5fMUb9@dsnr%e{PEU<SBkO@V)Vlvz4U|FWVoy1V@I(8QX|-a$xMtI`n(C@6pZl_y2+*4+"
    "O1T>L7;W7nVaS$5#k+XX{JxISl_@_oGWJ|5a~!uI+laQM@f1kAQd~X$GS%${!N!#<9+)B6k<}TaEnBbA%bQ%2<_Hndxs(e4D~xjE0%Kj*5hNo}"
    "u>jRap+g?%KtKUfMpep~&aBAkQ0h)+Fs{-u7*s^VR-p`s$muP|MwS#pyzm0Ok{s#+|6ae`Jx!l+`W%H^4ef4d71SvXiRowKg7z@1KAz3>>(^~v"
    "(Bsi>QRjk*thZVM<01`m?-bbu0YI*zwpBPq*;qZGwb<RAihy#20rDd{`d*62SL@EFqRJg#uS4PFp3;^8g^k|ue?dk^?yKonLqoBu%%~}sWB7qL"
    "K@Fkxv(Fl{%|SE9vV`-cFH!V31}%MLl%>lPmE(<ZwT}DH7$5ErvH~p-7fq%*z#yWAuE=qQt+F_ti~vg7^`5o9Oc0il@$n*7d$NS{DvBzV%F)r-"
    "vfGe<W<)Nwa>z5qoYq<oASWdmSGdQ+T_wU1IHPWt0o~Tea;VAJd6b3veLx1HRFqj541UUdBz#GQ;~L??fOon{gHY`^AMXPBX<?R8IZogpK@!D>"
    "^c&%Gva+N1Jw12p7JW<zB2HD3Kj}v~d4Yq2q6qXfin*daO;O*hA5kbZ(ry^Qi08^yELyX<oOFJ+0OuJ4uBS}}!544s=%YzxI-@Y%*7ccv?fv&n"
    "=)@C;5$BAqSrhY~prhXw@6ZE0cP{chiFST5&hseFMc!I2jH*P4Wv@*`wr&qL&R9N&=VD9vu2@~gQxxKt%h(|ew%Oko_37&jH?JxK&!)2wsCL_y"
    "*%M){jZ}8)q{5U-Q3+gLwlxp>s3(<q+E{Y)BYIX9;KONq;KgLtkfVVw0@=xX`+#&jW)lxX0Xa3Zo=IYmMV3xPTs!ybt2naG#%JiiKDW5|jY}9N"
    "@~q-|q@vC%I<<}aG|!7XXTG5Eczis0(=oF>vu+a*N-2*DLl&j<Vy!s~%YEU-jWw==(4JddSugi&rx_vk-p#<IEXGH^=h!01V2~tXr=urmX1?~s"
    "Eq%USu&1Av(r77JYzj)ECX_O%wL+P~@Z7^MxmY~MwiC1|_G;!rKy_q)Q*l_yP)7DAPGorfCRRjOFI}3r6DBaMi^4;j%;9>BA8sDNWzZfV*F@O{"
    "m_|k(cr`pUx6V1vR8%upNZ*gDk5|mXM^;z#5_;G525zYB1-@wNR)qPeD_o0Hay=FfEy8pdw!O2o6Y8R_eHUPAG8i81t;iPj*pxq32O>NLmPd~("
    "aDCb)IY((w)R-#!Zxz_pCL?_$U64AS%E7wU>vhGEs<x`~%*_lJwE4e@?HyC^&IEFBk8VOUeCqM8?QU>S)Y+z_;z&OXIbdgQoXG=&li?ZIig0x3"
    "YnMm1=<npVoeC6<Y>{Oa9#5$qGl>I*wp;3ZTDQ-|;=uE&jjy)FQ;S;In$?Lo905oHJO8x4b4QC&XJ+Q&^+sbdwqRe{kT1Nr)Yq8#Rcd~oeCJ*="
    "P7U%HX;YqWZf<%8ok^xzr!D^y_XLE&5em2OEKJI|lQe%f6`rz$t!ry*xcvyg71JgFzSAI|45}h%b*&E!M6G5!Zd|&I)@-VM#PJInoJc?@G_8WK"
    "vh8<*u);V`??+p!t9F10qvHA)d-Lu%0a}Lb2j#~gtmXONFXy!TpK$ld(cH8LD@}`xj_Vgz@jT3K@I33%WRjRkCZ>a<j0z{M<alssvzIr&EkM@}"
    "gURL+`>xp7SVT7~SVRkLZ0-<Fsfv=jT3rZ0de$h4N`=<ik1;;$YJE)T<4hXgB@vJaEzbk9kvLKGkur;rSvDO^q2B?V!74Y3BieTD_7q+k1VM?R"
    "l_kjL)JpiO5MO-eb?-`U23#E0GSi!Obt=kX2F0@RN{?c8b(Nk+tJMOzTI?Il8U4Ip6h}uv;JPV=FbwgqyRP34$u9&W1dv6szAlj&NI4p%B?rmr"
    ")2Gu#b4IW!b?FRHHLV!8Z1x}hc&8{*olpAiLo<w{k1KKZK<Ec*cQ*&~oEc+3I!v>POeEPjvJsCp$V$ahc*|sT6#l?+XpW-cu8xM7OpN2JoX0**"
    "9)2chHeHtF#5k)z(E2*!>rkZ5p<)LaGtXCQpk0YJlbGaQf>5>`v4~;FjSZc$M(Wb;oYZce)~lZThM#a`)~!X~*x`mRPL8A0Ygd>8{9_h6`@z1!"
    "d^Bsyb1IL--ki9|Umuuut*{D&%=gB_=sb7_bZu>?80AcH#zR=nN8|{=L{g!ANG0@-!=W?`C-skz#gO$AF(c*Zr<BUF>ILFq6#2l49J;bEY8)zY"
    "v@OM3Vuwr(lL2(Q^*eVCbGbP0PsCt6FC15Bb06sO_;-Kz4_3w5XBnvz)eU14yuI=70RZ75Eg1A*88grz;>3mdN4RNkcDk-L$#{JES(|siC-(H5"
    "xWuA@`~5yJ3n2T$d*aCs!`=KOM1R)h(QI^s_Ou=|L*W2T_YvP`VF$uY>d@?<A73#Mx6!&mJ{&Grier8ObLfhC$dq1SrVj!u65u=9Bx7}bT^s=N"
    "=};20FCk1v%gFV;)Xoz0u3fux2b{1bnRHC3UAuhQSPY#4%e*L<Q<08Tv-FaV?w~-G&h;S{<@@&@nBcCR>LU#9lc$Usn=vyrw-U;B%ct{slnY<^"
    "*$J^rN1;ru95=#l8ym{kT-ezYhK(@jwMJeW_u<!>LUw-sE&VR1NM0XnFBm>>_N?!_F0CGgQf<)oIv!;Z#aJXkRZAC6b%DRQ9#yI)4ZqT8oIPs_"
    "QmbLu3L_Ccco+sAQ@}v3slfT<<9rCIEPh0z#EKU0&pj3vMuRgS%u)0!hou6N>X84wefymRQBz1^Os9$`dG`F4>+Lsh+W`wadS?U+H6@y!7rD$n"
    "I${bKZDu&(_zP3kV~5e|oGarfz(2T~ita{$aaQGH7{}K$vx}fK%g^I#*6B~lwt?AJ`ZVb>Y`@Nmq->JGiU6ZLwTODK^nDu-nz8J1Lg+hLj~so`"
    "*BPL9xIi%2lauBkQ63$QC_W!vyLO`Q#`za&8ucMVF~~a|7*bfB)D40Y?KFVNL|M_B*oShh*<J^;lX8u>ylj@;@rEAeH!yJc64wSwV$?NMX#V`q"
    "_bBj@1!{d2Y$c$N^qa*y`U96dY!+MYXj|~XZhR9nn>Su6ox<#u)ChSk%%Kn=DZYB|1Dm09->lL2QM>)suhxdTz1-IGPpvTmqU3rVLvK#YTsdAi"
    "6Xpkpe9|TqRue>uY3Xs&IvR}=WMc1(cpPMmIrYbw7ZwR%1nPgKE&q1<$kJDy&}sXb8nXU|(psK~r;yJ8ase~sa_Z4;kB@k2T3g)I_G2S;b=L4@"
    "A}0g+)l(v|4}d?9LzH$KwwA)7x?mmz9<enzA(ND=BQ7eU!QN^yRZS?S5M`wkkIcr=c|wR^Qy15|*)}a;9%-boi0%3t{T+wBD}Ba6R5F&By)cp{"
    "6qKCw>xkD84gXpg`q614gFt&_?Z{b(q<G%7+$YMpdl$IIqQX<7c#G#VMW?|UJFa)3ae%cegxodqPqc!?RgD)N9=@j{9jNicNdF@AI}Sxwu|B-Z"
    "jc*F@*5_k4T`F=H-MY?)zQ|KQc+?b;VG!a_%G~jcYp4J3+_`gK4`hae|H~blxl@RkcSRItUjt7+Eyh)rENT3-9%vu6k;OWYhwx?&BEHC3i+w05"
    "36r;%iZT3E3=NzO>opgJg{7NhUd;^)%>0p^v}KWF7C5fOY1+@|XLR_fpFXWcnJ-{yrmEUZevs*|bj7$PTDHWA5eX2%UE)j@SbMRuQm=ocDEzxZ"
    "{LUYf4XRdiUxZT;a#Y$MwKKT*2m1Bb%gqv@9H#$Z>xR-^N{Ms3s(6bRB3?mJNXk7HbSk^hOa}gO3@g=b2A}STJ)XvHQGgtvbTNvK7>eL6c%GCe"
    "4VD2%#V5EHFp0L|?e6OAqwUD!NM=0lbf6@w`%)eZ^pRoscS=AZI2~cx8V!2hAcs@=7bulbs@J>O1*@8GzEmE9aKjDWN)5layKfMYa69;*N81}4"
    "@HMnR0B$N_XX=EWrjIB@#r0X0T79JR@7n;lyx4oTL~Mm^3Q8NZj2p{|12$j43>ocq^r12U@qP0NXAlVB4EtVmI5gu$tB(1kY6D0UTD+<kh809;"
    "ygpT)<F;@ktxo~i<D0I(jvnYNAL&%7YNzI$JLjl&0*j*<97&n0$Ehe|eX;V>6cx?RhTymID-^5M8=~5gZ)|s^Qw$`%n%3^zn|y$UXC`CHYPjaH"
    "yC8T+9&#BU!#^7e<Val>(D5lQ>~tb6=56smQLtZTqR@RXELrI4Aop&?H&+tTu2*AK@vAJ|g-K<K!#W*dYKGfhvcv3#W_r%7-kEx*<8uw$l|Vbv"
    "XD-m5d1~<ry(&Y9;TTrKRCiX_guW6qMX%S}2m#cnwryBRCK$D_!FX)AHcYNELQH!M<Tw&WC<u*G%oPS0v(wMfz6Y}W=Rbc4S{gEo8wU8y2E0vv"
    "C+lZPCJtS{q=PZJH0XYw74AjBpk4ruDUJ53dO+?iWmz95MZMM(yX*CG>W}MkIt-!i;Lgoa`keV*iHvbQzdUrN8%EagGH1Q0n$idS=^uq)Jpn$1"
    "*}jFB%NQH=NMmv`hXjC_16&m=QH#~)^9ZVT9eXhAQ#jy$SQXwhvvz#0x*}$TsW=P@N&$jj9>Hu-(0S$zaM8D5Kx&z)f>GR|IJUZp;!WY`Jjld6"
    "gc*kDO4i>QJmgzN$`YEojk9;ixu)+Ar4fsExLw4P(fve$$*6o@zMjB>xu;`QYBaB%Jsdc(H3TsYM!B}zPMR7eLRZV_K=4Qy84rh>1uR@)`0^@("
    "kvcyA{LELU16i4R*9|ozc4tH1Z(}xhK2m1RjLv~nezCH)&3Qn{72j$hBFq@FVhURh_abs}LZMNJ&8;oBZt72Fm<j}~!c0fgB_L;8$Sn`UH2T$_"
    "k;7aGeLUB<2aA%GP2w;X)nhn>j;ck;vR^c-HW>n2Uf}AH%VWS=aZzYaAe9lx7`Rp@=nav53eycJE%pPn&1c9gp&+#62^5Bon8RJlVMd{Gom(;0"
    "n>Xj?eD+WlyGuuUk5+IjJhxtVWa^_GGfrYWufR-kYsyc+xw2Tz!PxG3!3l2%8j2}l8;1<pD=JLg<BGgWpExx&>08rjr%yEq0nc;QN9G0SY1h!o"
    "Eht+N=gbIy(I6w##M5OKfpB1i5-=F;`)CAd9&(Y#)bPBtjRsS1Ax)ddL?LFk4VVEhpwOU$u^CM{Mg0VEe(6^FdYokAipdbn=rwa8A(5;E6o3?P"
    "5R_)Dq!cJ~ZD)ZjtXqQ+nt}gSJDoR*;=T9Ei2v_xD&-icySs~u+e~paT39&N2oaXj-(n|spT%TSRt~OyB)%Yj`jhtzl93~W5r=t@CH11neWO9o"
    "1pLy<cm0yE%=*Y2)4Tj7F_^$Gu^C@}PDIKNQMTtDnV7xBl&rZ~7FQqDm@7u}e1Y*m6~mDP&sp;rE~?R%2O$pqJv6;l17qM)<PbcBl@rPbq6k`|"
    "KVrN{^wIgXH{TQD;kM~PDsyl>3<pvSKLVVg6Pe#>9suyx^#svsI;nI4`v(WOgD^b)V3S9Mt{0g}Q+~^(kKJY0>0}J@&E%vC?5QGB$J0i6Hlgy-"
    "M#;nr;@EoQTDNN{q6&-oSy?d@Pju@!Ge9?g4f8cYWN^P^rh{Y{+}K#I5yk&i@-ErdZI;7v8T&(rBrprAk1dvN=HcwfRTnNaT0!NQ=$QYAHDEqj"
    "RLx{3ONOM0_UID$Tua$5T8^KHHz?IQehd^LEyb~GfSKt3GN@lnmEZ+^>MpZg()wP$JQW1Zrmjt6wEywYh&{ogqu-@hR)U}?ufXHT!$gH(YQWDH"
    "#3gsIigw#F&zrVHcR_W*6fei6$2B0!jg1u!1@)A2zC_PDrhST>!!?hY6P)1?^O`}B?$3eDcD70<eu)`qwWV)6F>iZ#IJ9se#|3LF)7LVbEer!Q"
    "1i>yRjJd<^`(OV$?Ucd@QF28&sve)sj;PI$eXLeX@>KfO+wYoM0V)s0W`nKGOD_pW4oZ~99wH<JD-pPcXek>qH=Vjqe8M-=ce-!{`&;q&s8q@^"
    "nmHzCNn2nn257M)Y!&XtMtR2tvdq1`Dy3xcf-WW-+y?rEq+e7R^o4tLmxG@{n2rwIg;i`eC!<F{>}O=@^X#-PQ%N;HKmVJ(o?#v}Ox>Dg#86ut"
    "fA?@OS>zB*)?C=fIFz=$&WDH6Mh#4E=I0nh6fbfozQ#2r&z2%&sc>S+zJ#`fAZA1V3f$uAIEB%@KlzhOmsp`(SO#$nN&c1G_Vt*FR4H{{(M2E9"
    "QsSC6fwPBNFb4TlTo>o^Oc?D|>85f~$Pc(x3{-G6XQEr7%j&9=RRB;yUKP4x(HDu&Ae@SA@v9T*RDVoX3q2Zf<`SLhEDR4HhxZ?1UP?*RzYoC|"
    ">tocM_V>PEPKfe}6{eYJ!8VzRt@c1sqL*&`J`ndZRH$<R$OcwQ7WfIx;DF=I9n8-AtmdZm_9&z0(q>YB_3k|*;l<I~7sR&~r*24n5@HTiZ!>V)"
    "peqYXoj<JlMDQYWLv?*Hh{78biFUg#^MUw39X+7;zPG(ynsy8YNyAOrA4`)1N3?XUQEKi7#dTAa?`MUygON4xFsBSF^F#<Cv@u4ttxQeAwVj+!"
    "Sgh2oTTjjLL{wfBvU1+7RuzML5Qnu?Weizc)-niKTPQa|+w>SsYAJSc;OJ2Ok7|!%L68B`g10c)3mQ0{7<HUCHRujba63;nsViM~JoYds#1-lQ"
    "!Bk?X0c@J%QP^Q;UA_&D04530po+e5tgrh2QA1u`ZPv{;*xK4^&6e||Z6r9yz`m&I=h_*s0uel6b=D^^`|R53#^L`4^?KMY7$j##r4h`1(W~!F"
    "PhXttnEK5T56S*?yq_1~4HdDjEOQsJ+1xZ-@GpPW6aw<xY?%cc)bMGUSv1|G$4My$?X~ohA8^mNjcFBj?7x1qX2$ZKxGx?+JVJ<P+O-Cn&p1%w"
    "&a=<Lm`++PbVqet-_WAboTVox4i0u{0miJtS}GdZMGDM}@zhj*027s^pZYq_dmZ8*ln{Nwuzw&^W^(Y8HAh2(2of=-qTEq>+`Wf<r7&n-!-6H|"
    "&%?kijdfLLa!0qnP3y*HAbH`ElG!vZ_TXqTH6SQv7=bT5TXTCauj%VOtvtjLS#=H-OMw4kuG^67+C}Ioi^!++zOviNpy@S4kaUg7X~7ktbETK3"
    "MD*&RGT4iGrvqMfGFyAhAtrg?r_cqe#v^R}t@QT(g7kWc2}PSuI)D3=&i*A&NM*XXsMM(UxR)I0_>fHKA}hGMJPrzu8KwTYprrh#<1!PRe&)mM"
    "ILJ}vOVnK<M<C9UM@tZ?CAX?5ut*LL?MMe5ke>eSTpq@5pw9t)qjGs&8D#kSEbMMKBQvoJ?I>m1BT(NR!XOVI&Mmp2qh+zLql2q@lz%^dPmJeL"
    "`g>Dzc}W<3ZF<+3=U{4VY<fLf#;Q{9$*UUDiU0=dJT+HUEX&tM8(b}4PI*h{!pt@Nl+0p@M<N51l7U{Ltq}R*{{c8e{gfFJGKXdHr1CPA$cFR2"
    "<f|?+igwaM>feEJN)5oVkvHhh$kmD^`S1nNQ*X?tsmv~$1}}T_M^-;w$S2hOv5<|wWjQ_d?cS+GJ=P1j#D6SwEL87ld8VV8ROr4@I0n8^55NJz"
    "kLLk-NC{WB$nxWcHecSx{ftI24ATeuPYTxK(fbN=<@tsb@4h-pS<MXJ+x6sSosU`FRjX}&;QM;RUzFl+X~iH*{9TXbaB7lk2DB4zI_~dBLx*`="
    "^m|_O?Av($|2rMc8gvdDdgQ!uL5sI32-(Ma_rAh~29?fgr#~e=ojul@bncay71yyY|AQXMOuM}^>&hs)V|?Ijo#j2%SUo56l^hDjQLg7hFQ+Fo"
    "*rCAQOXN7Y80yU1!IRG3=!kV%`dxt;yZn8K-KtehCtHns&^qm0qsSDj6Vj-0WiWa-(k<Eyi$JK+cO)XcS3H6IQ}ljDDcug@zIQ)t4ry<nM-@@C"
    "J=0*6(KaSd#(x+|-8C^)j>7!&Km4ujX~}xcF6+o9;z#3U3RrH42JKC;%RARd!B!0IQaXSLA#NX~Xg=Sc)nk5e5`=s5q5iU#J@EL;KxPvzV{$zs"
    "RlKjaWrcF<B=iTtU(_pmTHl4jmbhM{kNQ4RFtUw_6r=n_GQcAJ5ARnY-!|v=Xg`tvefzBHO{argW%^&goY1A6&O~)69^|53A98G=9v?t|O<wQ4"
    "^)arJ{8&Jkp5DE-`u;)&Kg_e`^i+T2WyH9}d*WB(=ejA?FX$Tznb^v&lKmM)S9^wBK@y!yLHowKhNjLWZ_#ZA8o&wJ>y6hn2SVaAQu)*0{Ifzx"
    "&&*)ZMGY`sr`G!)4-As2&^<=MU{qTVflF|u$`ddZ>r)@Yp?d;VBYC9XGN`2*gm<*Ok1rl!9GNYH)J3lQ><goRV7Lzo23hfc(Z^u&t%KNgjc%51"
    "_j6kP`!fOJw<AT%at3W5x|$-hcJ%7iT*w2V|5~&QCVqL<lYr3}xsW%De4b9+C&X8k6}-Sd*Ffea@&*N)Y%s<pv(dMk^qU`@%8FF=s!D!^PT%&I"
    "3pFa9xv_wj#7O@qHJsMh$Y%`pZuFj|4PAVmw);OEYDY{J;wg-au<TpG3N=R$!~u@JP}2`;|F;GU{s;e4@QD=#ox1<dFGNS8e?{w&($mAU1{oUG"
    "95#s_M0C*NL4wP@RQx-7!I*ud5?A%_sonqx=$wTviwwzs{5+)Gd%rY-J(vmUOWGoOnLM)Us|ufeJNTYzBi;oGP6L<~AG|bDMz~C031|`j2DG72"
    "%vN>CdsDzx{T+Bx$73F>>_K(If1LHFK6bFEz24&Yrr5~SX*vR?CuhAb`S$t(d7)>;;{oSu7{isb`b{OSPZ#P(MKYK!=mrjZ(5i8xAwBeLn<Ena"
    "IXFZ)qrdZ4;QuJ@?Tgy0T%2Fif35)GUefX~zxAVYb7Z-n&e7i<hW8Tnt;50Rj|yhcoLSG_;Y$9Iu8yaMm<^p4$#2v0iGv|e_}3*+hWa`LT_DOz"
    "e&&m#)1%&|8tI<;;vWh<(l8ck!6hS+LIRpTWrwWY486VmNXYZ#XajZW8+i|@)2ZOJ^z<IxX<}y)WXM&u-3D6}@@Xn^A8d!SwC<k=mo^9RJ^A^Y"
    "BHiQ21%N=U)0_X0n%seo@u#);l)@LQwI1cF>s$D&m!B_2KY3GsN3YQ3{l8?rXOLvqbtZV9P46nRd{tL<ReRqJG|&yxXf!MV&;TR|2%<NlB$6UQ"
    "nUypgX3YQDKO3?CCpPBKL~O+D#BRjyY-o3OCgdqnLkAiV1kh+-T`ui2*X;SueJ`s(wL)Nbnar2hobw&`eV;w=E_RiEEHxFKULA`~(LF}-m4jrS"
    "kwZb}EzyLU?$R|=WGhY+CcT1d_NV615}k?>xgS`U_}<?&Xk~Qdb#KxE{^^DCrRN$ZseRBzCGQreR-&yEMShDNBdh%vP;T(jDD6gC{8GHJt0Ak~"
    "9UsuU9HP)QjSlImeD#`UAuj-!{~Ck5z^t<38$H6W#QhPu*@2MYBsRMzO}gIoC?a1ExC8sbj6}4Ei*?$UGvrAL{uB`sCJKEibR_TnqLJ#S27@1T"
    "&)E?vvj4JhFSB`CC%aKy?A-bmo#<XZ#Fygp@}Ts8mm2$^+Tt&|hf61>-x!mr-x-G`5q1&zIAp7CWSMIdvf%ludNtkAPN8d((-LEp|0h#dMUUA="
    "V7ehME^$INJ=4ScZ2we<@{S$(&l*KWbz0{4%1}QS4KjyA<STZ_7MBX}&gf4|47Vps&v@b3)aAksu2*znP8CZ{Ev7_YH^}llJSCPsFgsb)Y0wYA"
    "9h48#zy2p7o?lSaw|(-1pCcdjC@ORG34+KB=%{@VnKkaJPs}&yH{|c>u0|iX-bRIA`=VznpGf@_yCBNBH6OmNXV{9g$?b~6r@K3FglKGz37mE-"
    "AnP*^A$}##X&$gOHB0NEGs$kcGpmH+)ST_ahnT$h*RSuG70AM?6v3+H&PqVI5!<#|(=~U^i~ZR9N-DR{N)wE)+tAd5@-epk1}-&jtM+0e7wHLh"
    "yBO^lAAC@M<0SdD3M!R{OI<b2X0pGp^;f#|smOnJ6QGjOJ7Rm57H=J(fc|eo(hi*#;-6ssQ;@oI7OK&W)0N#rh5FO6gBIdYhZy-&X6KT56K-Zs"
    "4`}n{b#ep$gueJ>eGa1KR)KhQRZj`?lfuu8xzFKsgzBO`LjUQ5=e}#68gVcTJHCu4dl#c+v~7K3zC~wjXJ9PH9?s%QhyK$9(}1p68qZj4!DD_~"
    "!~>R6{IM~sX^XD^JskIObn`(Gx&O}m2+Wf_D4`c#z=0V@tkMEXMlP!BG8w!tVE|M|gQ5N}I3^>!a(lDO15$T??Te2xn&JtNE**mn`qeK|ltO5D"
    "rpZ9Ul)L&)Du$9?PX2$$X5TVj9acs|#rZ^Ek};nrCs{!fVyJY|?LPF-3sn)1b!!Ksy@h|yb+L`!nd1Rfa!!jV&y5+elMV1p+RixgdYpNOrb9{L"
    "hpws7P}sQ!apsRA-5B4dyQQ7hs1?4Av20DJ{V3x|BgbgjF<T;?r%euyBPnv<6I0#p`ei+$pLX?aUE;w0{daT?2<7u%;2se;Fdu_N<^T3&I$sWm"
    "s5O&bx(v+pw811GeP!<6N5t)-7(`-S?0m_bN9U7d))@ME-QQk{&CL;K@KXNR1MwgaXBqt)GVUKYZr|v+J^|Cf@WoMaNx!4I<~i}hQ%pFZ&s-Ub"
    "S5Idtf16Y}qA#$<yb-Mfw1gOQ;*Q+d&5~vFOF|B{t#)@W;cLkV0^A7Z77dHW808*&P^2vuDn|qWgGfkB=r7zg;=4dy-2G9eFi46cDTO&(VxxO0"
    "I6vQI+JNLb)WNbb@vO_LCwP`u-4U1G#)F`Iij=AOeXkgayD{w=jwbDaHu4Te#@3M$89r}^Hfh^t`KmfYWgF;L08tf7v!?)`97ISn8SXUZI#y($"
    "ZzkO6X~C}M^vHlSB#u#^u2U3};JYd3a<}+*i{qRBfMw%JLZu5?lN`wOHT2iO+NT^cU6ttwCgrVNLJAlTx_JYNq{FiA)HN;X`*xD|(~ow^r!z3n"
    "m9b7J?1Utn&{KC`q`&+!`a3lg)A=Y%ENgV66j%XoZ@)CvH#bHZ<D|GnC_}4tI;=x+urt=3yC8eE_@jR?YfBW1Nu*A#s-77uy@M0kx{`=knU!}~"
    "O>v3-o9vAGVoQr_m2ja!cLB-rF1ynrnnf{iys$G)+a_gQt#gD4&-_MD8L{#HUvgKDe!?7lh&JYbX=CAcjChKRMk!eLFCJ|iGvYhq=ddjs4tUtb"
    "6BH%iw|TV#kBhs1h8QBEB?}GHUBLrbtw%00@laTNTRk5^fJdCz5nU!eG<!Pd=Jw2g`kCz9_<8g{zpH0Mo6Zn><kR3i#=p)c_y&Y}=a&;v63KGe"
    "@EI8KNzE8x^jyg_G>0uh2d?#nnt9N0m93f}%bkc$o(CRVh7m;Be6(U);g`ZvkdaraY;50@$lCN&Z1v8!c_(j~b0#=9=EQlAUK5w5LI_2bXX!j!"
    "UNJ`SFCRv*z6HPXpX#O@>IBIm`L&!l)Kq`SML}bZ6@m5$=Zfpgw2|VW(`MWgDYy>@@*}4LQ#@!B6BO>~fi}OOhZyJc(y&S!qS2qyqFOd$*NTsb"
    "CG6jGcHKexOqZj}kP7JL%La@E7gWn^aMLOwORmM6uID0!bLNP7(unIl1qM68o#Cf=JeDVB=$!qB-~0g9+R+cZc1WpF%9@t?&H$fB10*qoxNhRr"
    "-hX~;yzOsdZpw5c)AQ&j&@W-$;nlqUrun7#;s?NGTQIKeS+e?JkaNBwk|9(9-FgtF*$nV84&MO!4R2hOR(#-?HOOo8NWoaBEnMj(ZC?iiK!Zfl"
    "etrL~C&hs`5+VQnd)8Ia=lKJ3T>LxnYx84!1n5aOZ)!0{A1wFADdb^!Bm$L~Yw@^?-@5nr9&>oz&kQ&r2UuS_i~60u5RYa$QC}weG&IW#Vh-KM"
    "3%ESyMR-4gIV_LSU1r_ee<MK6Y43?SE4Z~QeireH5i?Qaok!CbV)6BHx`ejHE<k~uUY`@-$r3-%H|)-%;E2Xgw2tBBKh?DI&sz0lu0(}Uksvww"
    "^DcomHDdY$e2!Sai`i>};Lzwq9K@aYNr!$~i+rS7(?_tSrB~A!LVnPDV`XDQ#$Ns8oa~E83^OuQN1FJ9-`~;clsMo11(Q4z9yLF{MNap>8FNRG"
    "V@6j{tStQjz>Dpz#(RxZwMp9%qL=RYtF}jiNw37~c}c1yX6OcTiXCoA9H!eO$60zPpuc=#DowO&bYZ%u7d)hA3IseF_aLmI)5>@ZFJvT{L*7+#"
    "6Ax3s$X}ziR$@^m@Z(P!|2SP^ckSXKlRhqfw?Aj?cbbjaJiNf+lvMz-$t{s<YJL8CUS={X>Dr2XU~Ag+Q{8lWTA0d5dG2rYF!GXg%8J*X%1O$M"
    "?ft1k6<jlSC#ZIm*+nMBb^$T52q((K#&^uTBj@PLzCO!mvVLgi1sumCY~}zQmpN0aMVJ=CL<KNK5vQ-iY^J3Ckpl&G*Sj+AzIYeq@GG#h=SrB%"
    "9$&B}Oo{RLJ2s5`ofpv<lcX}$6!mSEQd1*KE{g_9V$SV6v@nv;nWJMX^R}u+TbwbO_yIoWxAJijP98mr_)p=Yx3kH#%%<slhDwOP!o6$0Vdok%"
    "c~DyA`qzYAleLD-saC&2j%xA4r4Y4`=?Wa*yeH-@t8gd!aRt>gtKNk^o+*@nQ6#=Rnc@2MgiDG6ER67&Ct#IzoBXI4rIlbV62BKpp_q}uSLwJ^"
    "B^!X74}EdHD$L9J6=Aslx}0c#+UU2e;Y+tU;$z)_yfYsE(yn!z^frTxSw)JSy>1&gQ(4qwx~UYUD}Z3JOc3ZzZdePIIL8ZnjzfK!P0E-l&#~m&"
    "dWwNmD%N>sl9M6dJ4DNWsv+#O;6U#6i{aUdS1z4{ao}~1Zc4=3I^F;YI9#`}M_STD2+mSnCF2o^^g|Ux#^a*gv-c@;ns${hVGWKxQ<OIp@Z^I^"
    "f^a(hN6}c}AG)un?c9mfu}=7qeX}k;l}I3#vNlgC?kY6LaXsl>TbH6^iur~na>gcaq+|I~v3UP7{}t&ngrygCVs$^wcNeVis7uhy>Bi$x5}RvX"
    "Wr@<_{O;!;tdZ|YniZcryuij%%y5<v-}nrwZ~U<bw0Tbm@g`V<rPbrmpnRZJ+ZZS<d+BX?N8il?FZy0Om-n+x&U7Ysq|wx%m|+K+(tF(UYkckl"
    "d;EJdWxL*As+tMAwy|vjyZhSZL}l;J$bV7hwLpH*&H=sVKH>Wo<5fP~2bOgZ>HVZ%gt0r`48ot0A;hD_xhNY=h|O8@Fv|RI=&2MZd%v#M8=yQ;"
    "*3cI0@zi#zS7+-V4ath&buUw(4!fJ426LZDKY4*K(vUp#lyc5KO>R(5i9O=5kXtmgnSetIWb78$T!|JhPCB5>Nc-m=(X;<P8|9R=(i`;amg>>?"
    "3o0R}zfG=1+ive%Hpd>hc}6>;%_)V#D8qMz_PMYeQJ^<x4a_|{5;GSCS4k2UEx%$?+$zaUTZ-{-ariLVOD_9|CbAc&wZ8=q{UZ)exye-rb_H`p"
    "H04KyX<g>8Eg@BN4tBb4o;hxkv)mYF_zK_F_mGU_)?tbNy(fm4+LNYBpC@`4+63nHr_hE65g&0<q@&HR8uebcX6iG4Z<<$<FVc0aBen+{x7NRo"
    "xJqTZ)ip#H>Tu5x61h9xeD*R~be6~@M{wm5!3x)WEMoVuBc3L}+WsL!k<U-x?Q$cOiB8Hcc}M`HQ%bx5kOgj2qaG5hex~%t0VijoVZ(INuNX^n"
    "o06;7AAP<%_V4*tRubCd<{^7*pMz#+Bp%GvlELz?53Ktfh>)v3jjFv!7j;HQG7U_%_VPpS>FjV@6%QSm(a~RZGN+^H(C`7xra-jdDyAqUDm`E>"
    "F5!$k!kljDmpP!noCG-?Ys!?+5N$CZ5#xvG-`_Qv`~b!I==oBXv=N+gUfU8Og2&B+k8aK`(3Ou^u#8-%jW1LpcIcxt^xg%<Usk7a<fW`VlbRO0"
    "Gt|bmFQA0TFI!=(NuObS)_W7-oV1r_^zrN_UFfo%r-!-XkN$`b5B>fXif{lA|4|c=RTL&~nYrV7@EwZS5>61(!T&=c)|VdU!kgY<X*a#dL->DO"
    "NQxDqE+cO2bL%Lt=b6#Bxiedd15*GE=IMk05h&)==G#h~P6ZQ1#ioy~ZG6G%d(R@JfWnUX%Z?!odRM-v97qfSODyoO^9+3a@GHpQ8pLRi448XZ"
    "Sh9WE!G}@$6OU<vc8P6;nXc8Z=s7x`$X|Dp;x|%gLTn7<OQ!E?q#@|o(^tClQ_~4NYjdUh;;<_}p`%VJcO5L5qGb}}T69={FcMF9f1c7d53X_%"
    "AT=djA3+6`ezylMcd1qmt2p@UrVL}z3Tm40?Ao6hakrRch4&L8>P^XK)i%dc1J2m5q}MRrtYUqT?CMymofD$3BXrqYJC~qS@wqqjvJuZ_{E?|C"
    "Bp^4_u{rn#QmP_e`Jy<Ww-p`w8AZ<g0WCfSA3mgI=~5tOHuai{cedhh3$Z|udwpjp`cd)qt9n<8yJqdk10Q`Pk_<pb@{{K}kw~6U<K5$~v#CDK"
    "HwE0jp!`^FyjBa})!TRELCIFRB=pk?BIQyHc7)0r3@{Z5(<TQ@MTY(-j0PY*tIcnFD{d;)?0537RdE+D2WAHiy5H1?uOt}BP(3;a!xBBsg}SCs"
    "zow5rT4X{NJtSx+%`P&!>d<l;jlJj+nd~(wcQ(g2<@oj|b^HeI#<7R>-WxwQt6mNCsxrfi&Y~Tqw^!z{vE^4AbeV}qXNKN2W8!1EfDOgBf%qte"
    "x6?%-W@DSSvrKy0<nk#^?uy_BR(Y8nddD`L0|IIBq+S;0Jkp7&L<m7=Gt)A$$dctJWMAiP#V|h2$>g~_BU5SS{)E|l$cW4uvPYU?1@Y!GfygO3"
    "udItL?UvXcHMQ42jB5k}9lGVq8NL{^yV7h`kZRO%D*lJm9HD<5MToOx-sjX4(toc|%&O^9raB7%&?}hQ1s;{uC2ccL^vK1W=CvaLdr%J-VWv)>"
    "=6oPx%pxiI)CZ$9&Q7ZApO!)(&X9|w*FI2uc1<K^ko7HSLW>fzff?kn>zIOhYU?2%JILxfs*ZSKTWu%WTdi>e6?SWpOOXvvf<FdBR@%^O=_`xL"
    "ke20`zDn;b@1fXUj*$JK10vUi_y}yU6er@ANxR{DDUz$=e}qbI#;T~qqy<x*l%i@@d6*zuk(S%hsZEmACcWJtVar+zmBb4@Vq`!Y)n|U62Xg2`"
    "=YB&(&czBny_ftTqk~Wxr;kC#dY8WTz(;xG358DGQ=_8{g6ldDyT})ek6t!i3G0@yyf31gVIqEI_b=t!kgBKFy7IjGS}I>vuSCCjVuoPB79aB#"
    "Imi~hX-v-(+p5MDdhI8f?A+KK5~s>na2F<;1YzEktHx&@zp8&6Pd#$Y$O0if-E=c16g*;k0*6O=npzU}G9R)cHU+aUj;RHlF1PEPP~?l}`m`6U"
    "aK7!jR8Plg{oUm-%Y1UuV3*rvXw9GbXH;};EMh0gDvN(5WMLHNI!0NoGS$V6+Znx-Fu!XVM#Uy4kN!}sry6l3UnkuxnJ2l$M7((JJtLyIrS`~7"
    "reGZ598tEL5uIfZr#-s*+jO^>VUMu8vg$Hu5*m*n9-g8zI}29`7kna;>#l8MrjIZ_#DQwtT-T;YrlBsG8Pd`VuvPDYMA=-0-^J(w-Dmv~AwIK8"
    "&fv0yZh|zk1m69om>Tm34$KTIDjZd!>~efvS3_pzGkQ2)P8I_k5}_|yK@#A1G8`+~r!N<w--s8P(P*a0Zn!H;k8M2ol#h{^v@pKb6Kan-Sfd+8"
    "=Y7(xbS;oM!9&0XVK=9Hz#uvIy9|+5?B3}f`;T>6^VRdpUWiP?7Xp!kLLgckco_2ly+vK7g(v4&<qP%KF^^{S!Jcm{{hr4ogv?`V;vEWA5A2dZ"
    ">OP?Mf~E%(&bp?0)zFDI_jfH7uF2>%ZF~rz%XxAbp$<ANz#WaGCoe`>3R{`yG%p>yPcE2OaL%jpm&!Ve3Y^l2Q1%M5?JE9J;o8JQoymVYSRx8@"
    "YW6&Cn0F9fUIfA{WEmSD$6CRyI0j5plW|zZ#ZZO3BaZWv^xwtI2j%?M2ljJpSpCvG&hAAl7;P+ryKTd<Lom3PYepYw^(|7xHcUI5BLKDAJ2nXS"
    "p~qyF=}qGp-8a=)W132ADzVt*SM7<o*YDDK{zD{d|D>zr%U@4T68Gr_K7VWOL~x8J<@AW@jI>#(n?2GM2pZz=*Gy6yRT6JT^zWGZPBIofeRgo{"
    "IY$g%!B2fgs;9&cd8=r5e5f3y`u)0jo;=xc2!1*NZG;!Af2*%zvMo0C0IM+Ol*E)4+o7%qb5Q8<aYU_jS?Q^w*jRlN=P^Q$GpS@Fk<donMWGbN"
    "L0i5F+~trjGr-5bzG2%cO?#-^Auam3Mq`!ilk^igu3xTiPJZr^xF>Q(0+X@%P3H-?(43ij&KxvT6u}M93YF(8<|4CBFMYy}HPW>$-R|OsAZK*Y"
    "2KbE0#y0nW-d2NDUAF+Kk4s4}v&u6<+-M+rTjGNx(SBv*>>_)kqgt1l91U;!AIS)z?LICVvB2qm&K-gaMX>)jkE5!^LlkuXLjC|1v=Xt5Z+`X2"
    "yeswtwMq3d=_C2mdEervjyU3hdu9wH<>`T$>l?@{rdC5Z&ge#LporS4D2tK<IH0cExLvkc(fxyQh5bvC)8X=7aT7*Z;jJF!DHn{MGi{<heB=Fi"
    "xBj=r%8#fI*wV$IV~YP#z@v{1=Lrt^M!h&8slxqwK$`3J*O!^G59IJVPtGZ0D}h<?E1yij;71#Y9QwsMgeb5qWjyt)#4^(tmcgu{kjSVT{hXN3"
    "5lV_wJ6$g_1sgIe;n4s6MC6)rI(sYCXL2T!TaPSJuH`k6HigKPcKF-Ar6m=KO)AfblVvkA#l7Zci?C8tU9#)QJWguHdZRvOVNGAfO_<aXMdt4("
    "n@xREnC%|FZfrTu*tpZr57-6&Iqma?ZR0daRA*Gl;8LLk&DUg^=b5(Yw?2Pg91-zQbeCu^^>~%@fyb5JnId~07c3-A%(6Meo2mdBMVK6ceUs?L"
    ")uP!zS-W*qT1{%ZCog`EpGg2wb9zzP{DaWvITY+dx?-4ByaZ2<idqSox-VjP3}mqXh+wur(_;}FI|X;7ok2pksg~~1C!p1YP?mFzQN3e+%D2A#"
    "o1ZFsIKYZb_HxPm2i)NMO`eHRrGr85HqQ5}^pImPJS;K;`5mtJ(cK=SG*9k{&dTrvK`#wPS`<Cb?&ZE!mOQkIS~=vBb*?<!4#cpMWwdklDcEKG"
    "5l5+zVmLmu%Z-GGYHV4CXD)+7&^&ad=}=UQ>D59G?);3oQOvPTTh4|-_?>^u=T;#CLgIpUSDi5FC3DhUXZmsOioT7r*Ud2}PYTIYS1qT3mXRq#"
    "_P0tte4MHL7~A8n)y{aarF1oE>w9`?+)LB(*IS%D*XRV4OE*G#`=^9y>ieIozv+(W#NvrPRC*tX9TsNC*xYt<ksi0#?cPqp&qbHbkIm8>BEA0>"
    "IV^g|QEZLa%TY=Jt{G5-bW50$E?IM>eWgP?X7ol*c*Sv!{FHStgDi+mvglFoJqWsf@zv7U>K@ax#}m5g$wZ%eg3J&L<@%a4dxmA6P>JMS%y1bS"
    "o1PfH&mB0nAIid=mS{01)D$qeXP;!21D#pSpMj9ez9neEA?;qwtcPM1yKJg32KM-Z#8<BE>r7xH^rzqarcAPV4^y1!@DNN->tTnxiFlsN<Z9Md"
    "9VX=45M&;4llOc^=lSpRxS@}7VawlZl(6SgioR<izRR{G4ynl$9fH4=!?1a3+bK<mnuj|n<b<wvGFE>mklfKCucF))=tdLf1#Me|CO*EIj(Hdj"
    "*-o`D6R5MENHCq6r+4hlOL;faHN53v{aF`dAN0wgNORd7(Bk}wlF7s9&$Wk5(>uqD*|QIeGPPCf+T6VeQnxe{?Gq=&zs__wY_`Ch`3pKMA1wHs"
    "LKu(bJVmDKDp5x6q`fP3ftQi`Sp*21=0wf(DZ&T-j*keb*oE&Gq04n(CMvt;36+YGg+JUsZ}^S1-9|RwBRw+bwD3BS63peR!=Ct45$W<NG3h$d"
    "=7lUM!^dnL?a&@vVR%j9%RP{zDlUHQ<ygCj5RE#Jl6$o4%?%Vjgjg-fuuhRwv;*52=kOWBDMP5n8o%*M14V(hmcQnl3<%^hF-d#hvRkUq_)o{?"
    "vbpP6!m=60&=@wC$up6dPLJN#Bb(=tT-&w79-weQdosU<;1)s~T+!P-$lE(g#}9NDR~~wCPMDms*-SBECZYT_J}h_1-E5(I>wt}PJ#hl*Zw+L&"
    "pwW>!&-*>*dK19Wkl*1LpdL>=YucfK)1+mHbM12OKh0)|63t`LMP&PE#jb*6WSCa@qU`b%<_tL(wCz3MS?`1wq3iflH8kR|sJ_q0WGjM=>He9q"
    "VpzE<gcg%(mfkg+a=(6b7Mhjwqkdb9rznb5ce6Bs;08LCFk{X-Pqz5<CKZvj<OprcpOyW2$?t!NG2wj7nvxTqS@hJ}+brS(_8A7_x)rOEChzpH"
    "MMU$AFmHh@mm58#<zYfvi@W;P_U!ZegvlbWcH6<!{aj%C)MEAidSCwMuz?OuK<m*p;zu|~ij1s#2DTgO<3At+h*mY<=X70^zc#JOFL7k(qNKKf"
    "{}{JN(G4-G0-T^HX)N0)K&I`!&{s46@<aN{G}Ouwr?HqXh2mOU^-zRmJ_`l$<wp@t=9`C7bKi2Eh$Kt2;F3OS<e41f&vOEa-wEk(Nr$MH=zSYx"
    "9~lT!ye^BPx5ryIt|KiiCil?LQ+8Kh6h}7qV#A}BHzkuC;(|U!pxHDGf6^&m`|@+IB%OgWi_VMDY<%yzwA)=C7r79*O2O*awSFKq9&{{KKmGnE"
    "PZqOo6j9F}<(`@SOq$Wdn5=?nm!u3jeSGo}I7f^)kSlY%$V3)4(inaem&G-UfI_>a6-HtWF_3wI>$mgjTRCB|$=J&UD>-uo5m|_ZF~Poc&U}u-"
    "Lu2OnQp4`hU#@Y&Rpk84b}T8$=Hd$IM)$-}RfHTEq^9)KAsQ;)NUi{a@s$M|pGnbiK`SVa3$$Z5{>Jo=hlq3fyXNjA^oyG<)u!DoDb=BO=zi8j"
    "yg&;C5?V$T=*1KWSJA6Q-%xY97qN0IE6Wh9+F|T}bSz{_hV!tJ?xZWk1a#<rA4y%aEiAR2&&?Mm`oA;eIua)<D|BbONlxMliUFyXWu#9%h?<n&"
    "&M*zyq_r6LMSsHoCe#w$GMmV>`*qsbT7FMGznEs`Y8Cy?ne#K~Kr7h2_?k`=R;&_P20VM&nXMf}VB?lh%RhQfZJ7wEtvf+%qUSG}&n>|w_whtB"
    "_Jka5$bFapt~~`CJg>L3E1pG(wv>tcW(PzsGSG^%R-S{ClJsC-qQQ~~W>yB}z@&E4=xSzR(~2k@rl+3bB&A6oF49q3vl)%P?ZL}3E?255?-S*e"
    "M9MJl7%!6o-z%A$0ov(OtCocBn8QU0X#+Xx<`geHXDVtGt77l3;KgcoaFOnZIWZ<L*_BU7(OKkkn%KmYv9}jzT8}b{l2chF0E}`6&EBQSfwca_"
    "BYZ6%IGKGx?q#ZVluyTf)`;6*I{gV_I^*%R88b-CrcPdoHuWh-DjTlra6A$jWJI+_OZKT2@tEBat<9gCyen5nPk-vcumA7pz&cq{X|gEO<sp#l"
    "_d4~(OYy(@<nHeOYE5$1FCdQS*Dz^9uq@E!pXA5SBJA`-tsU=Vn{V<?E9_W?Re>Mdn#}=y_3{GORO=weW_7GY$8%|DY=nkLZs;GpM7Fz}HMxr4"
    "S%aN^oZBZT)bi68G!M;*iDfl8Ap{n>Anb7JCfhsmHNvc;s~+w6Vka`~GYfX^+A#@XsJ1F#oQuzBc0g?5h+pyIxARN$q&~RBay7zyoBqF-DK>J$"
    "BqxJ)rV51xQrZ{wX=9Gg5*TY!^zw`zAA5i8(fgg~9>V~Be8<a!BG+A=eRM{t$1U6N2{CwV!|0zSeQn<6eABKlXCF<)cfVk3yy))&CB-aP4tR^Y"
    "hq5{z1MGAk{!NANo;q>u^v>Mho1AgbW)b+5n)JbjLgPhqq5^5#7)Bh&6#7}ZhYuCkihki&jS6inUTT*1x_W5q15?G6?HLLTE*pJ8ZyAR#M^k1U"
    "pKzKf=-RKz+p4>)ba&~5_}kpclFK<quNRpE@{J1|DVTH$Z@-`{LYWcHU6VyYIPr(kxg|$9ey+rfu$Z>z{k)waV3Gq{`Y^>jKYz<0%(U97Kx1H+"
    ">RbPqh)4g{%&JtYLXLTi)w$1X+a%M#2Yp_jq%cr5B>US@iniPsw|7%p`boV)OLd5#>g);gH;HvvfJBzzGqsJnF<FW<E0WIGuZpWoO{}$UgJ)8k"
    "7Br{frwSbr#%H>#I0az4p}k}+_F<MJKY7G{+Qi)G@21_onAYU2<Xm-1m-UBSxhj7a-v`10V!MM;vAcCt3po#(&hl|DS=BhzYtPi5%1rtp`}(#f"
    "22NZQH#68=BHLjOoe^KUt!=vqsy5RY2t#Vs=!Xs)@vAdpfB+`WLeGScN?v*GZc;#Krlq)Y;KIl>4|L>YhQLw{D=9Jh7#Ha#n7N5r;0KB*oI7ux"
    "JWMV{CGFX7uG?>H#i>XJW_-@(8B@`csTmUt{4AN!N5s|vrfa}`Dsx@#%X7v&zbj(Z5F1FiDs#E}OJO!ZQ}HY#8GAM&Mwkz2t5-&UZ{WBM0SiR="
    "$H;F`>@oh%pGe!RZD(P$ojK1;E*k&hTYoNYE$?8y#JCgrE1r_XOt<*IAi+}CP@_!UHweMt@PK`)V5>S9Ut?ua&(1tZn{q|appiO$LYbo(i4K1k"
    "zu&XuQFPz73lr6vj6yy7tqer=|7e*uYgx+~8%E&bp6!@{0l6A4+%;+UqBhIw*qc#P7k40Qa6#{Qftcc?XC#l_H>oEM51X^*2{dP$#mFh$3bd23"
    "$|ad#iejI<uvqL-NQ$y_W7~6$>_U!k^h0nQ&nS2I8iW<?coDa&ar1K>?T~#fce&1$zChm?cbjShfh3tPcV1=oa0Vtd7I#AW6jNFvn+^{7SxHbp"
    "mi6+`{EG3R?E{K;k-FCwXqEI-mh=K=e2M)xUi3@&(z47NEA5di?WKFzm%=diXr(?m%JMZ9vD4Bdrf3t&yr@|0{xyS+P=ajp_|czJxMcc!acRak"
    "pwmcv<$L7d`}W_bna1c@LX?(WH&(1#FGl8NKyglQq?lw?k+Q}y!yb~YlD3sm`i<A<o_#t*k(j-EUvi(8vZV~MCf@21Faj_&winvg=Z3H7JsElN"
    "WFs~#otfrQlKO`I057`Qks<=lRcfT<C+#`LYmssBC7HE)rZH}k$VB68xFM=C6A)QQwWQ4(6|<wxqmAR_*f<n_3k<QN9R$N;M)_pAA3Vj(2w7{u"
    "`H0`9Dpjo0vTbu!Os!Y5`V(2PBFSpSdMc4-?o_HLin9u;+0jg0zLA!Pq8ks++%NoSWd4gzlD`|B72i2#lF@y0ZWRA6$QD%jlHT=A`o@;|>Q}v?"
    "`dYI4${&k)rN1D&o5*=CCrL7VhOT2>8u!6eTuipK?EWA&=XxhacQ8^1?sva3{`Rb=N5x(orPtDK9L-8~xc}Wmf6kJE#uX;nrzeZ7NuG4>{!>e{"
    "w2(MTAO1yVj6+|bok<ISnh5{dz4{9FFG{$+>E|J>7hXQ-Jz#9ZyEOVXI8&m$Wg7+YX^KJ*BO7toT0~`~HE@w%6Gt1}tquDI`rlNp>OVD^SW{X2"
    "%EG4_|NQ#CM&Sv{(_$!c3n}x`aDrTi`BKgixAz;Lj>Tuhs;lZ^&ZNDxJHLW-aJZ8k>9_Q^2xf5VJ(0V1*y*?1#H=ttY@32xdLOJ62jw#Wl5y56"
    "%<DU(c%<7ff3_#zV=QeENCGwa#Cp|+U&zc+pf00OZ;QhWqtBaM^b!Sx`!$it`wE*v6iIe{HuLB6wX#`a?s&wACM;g`EKHD$A$@UN{R}ynw5Su^"
    "uxTQ}kX4F%{F_4|{`vAmN-Hay(Tg3U>y_-uCFv()&O{n*i=y<Q)(DBJ9Cj1ROnkd${vv}-X=FMxZeMJO^pP>G-;kE7o(Fi?TN#<tS&kd8YtuqO"
    "f(i$$@;5n!ul9wAJhW~eVkye5YV5Llfp*z7aA%X0AZ|?Md@7{1JJJmBct=;hW-B-6lkH)W*`z2>F3q0*n9*BypdBNAi+db$+!-gHeO-&wYU{ki"
    "TQS#q7zOKhb7mv_*w*n`C@DRlcxhm$Tj=*R>Xmt(us_9(ERo$?;IJ#Hv4hCuV}#lTMX{xA^1=tm3Xf9?byK~ucN8T@_h7~qU*{IJF#sC2KYcPU"
    "iS6!<(=LjwYgPqjDa%f1TY=K%NqeC#r4p6w0jNz(c~E?(u=qRi-R{w=$6lo$UN%A2o9HYlE_P*+K!&$WP7q9=z;&mmew*txyR-#2nEYIh>kEZ+"
    "dTGhxiAhOAXX!XgYpXuQ;g^r>1b*n|?R9!T8)m*RSxu0;nzC#{V6}~4SNt$^`7a-OP(l$)OW^NJ8KgTUx1jTMsLGy;KXIWT3)4&1i48I?VQq8w"
    "uFd5bvwsyp>P3(2ial=W2?Zuf7wLrYbW#s<CT%0EdIcpEZ66->dgJ;b|7}0<+=s0lcuj;$K*W_`WN#K3`-}<u-rUGOP{$Z6LE&(eG@&!jTmyH1"
    "%zXUgDU;Oh5=@x|A77eH7vemWbX;?}v&>4CdP2Nk0a@Lkxr1>&Zp;;8+6zw!hiMn_c(;oG0I2KSx>YILr0TfYq#%6YW`e^>7*fbKKTogOR|Mo;"
    "EA<nWN=+!5;bx6Pr)c*kGP>dm|1(o*5MvmpQ*ex{S*6R@x?EXUU`3T4Cd|l)ojgf_ud<63-cS*m4V+$CY};g-fSOd1g5_|*=L-97oD(e5hwCR<"
    "V!?@Nkxu<giQOqzK#Ys*Ph0t?xEfKZtTZv_x_bk?sJcW?BYk_}kGv4JpDKa_vK|Je=B|{T8L)Jj^$zFT>pq1+4nop}_l>!APWUUX=u|%;X8OPP"
    "#iQ+KWMDHY2SqlF*`-xoFIpgCNn5p!lf-HI;!PnFlcbg`7fxm{*;W2ut&7Dah!`R!X!Ie%jW2IWIXzv#ghOb&Z7&F26_g5ok~+HPd0`k9d~8|a"
    "k!SMjC+JIYPcY%`84y{b#T7KlkbgGNhgu9?@v6OH-ZCuhaHX%wFMz=?X6;U2hal^onVES)6av+D>a~{FMB~Wg*Fz7A=gSFbRgF1s+~28DkX>KI"
    "T&TmENxi`!0~`>rSDx?&0}x6-^^_3XJA5AwI3>?%3RxWYSlu_V2dG4^>DHM+n0#KyaF@)6W0D#8V2*pX=x5vOJl);PTB(w(J9~4}Ef@1($Pu<`"
    "Sf+InQ&TL52OVC=3FF<}p4G;%y==zIN}OhCy1cQ0bxdxX;YjH4_;F7cK`qIo-Ja9JEYB<|k4Z8+>lDNtV=9$!NTKGob64D>>!FqN$%5|a=dK<y"
    "l@2&P3Wa*DRuCPela`k1ACQYFZ|OQ+_`!3+d=Jyj!N8dNh6#6!40p!>PNAuny&~p;9K*6yPEeus^ijTUpu>UhPSxB`q6&BR1kgI{`$g9jDAJq}"
    "Zrl-vK~7%5{9W7-cY`qY-4Zz{$ML7dN^qiFsrX^q95zI8(DVy|FX={>5*^TPYDY|{E{!W~a*;W7OT|^=`^a#=k+%34vj`Z+uR8Gi8fx%|#K+M#"
    "s!ce+OeKgot#oYw-9u)f3=}=HcKkYWfV1Z1m-{A-t+<U&yr!bC{HTjE0|ELDxLaLa6%|jA6*Xy_j&@V8&nGF^ep!g}vB$Lee-qABqvnyQf&<T1"
    "cy=5_v5>7rV>(7&%EZB8aSP0)K31&n4YY<HF0I>bh$^7^o4SQM-_ya^W<X8I$M7$Dy%Co-=+8X;c6qQcY+FU*k>~rPQ4*J2%+P4*2Ox@JYVRsD"
    "*bfFQ{EO_p8jW09ImZPJKNoOHy588Q>NFUPBavy*LugTmJG(aStdW&DwD=k!7fj`CQRL^C<HB5}WvN8S)&NeD2{@Y7GZr_(u+<8J8B;!BHzIR("
    "qp{77fcAQ-=(zX1nXc}z3hm+|L>;wdLH{Xa3o^5HUEDUeg{i+IH?`Ra$$+?i+7jP`R97)@F|EoP0Yh=CbnKGbZab!6VQ#7!d2<89N|%oCOO0n8"
    "RiQH*K|@FDKURMh3RCpFk+=^qUZB|XIE!GoYHsfGWeA^;O%Y+yw9Hh&j2f_D(ly?A%nE>HP2VXPcL$lFb{ownaps&ovGS5)nY=w$osPo>e#Ht~"
    "lBX(=lkXHT4Mi{^<PgarR9IAw%iA4`8BK1<hbU2Z@#^RCK|vh9D*W@>E-We!W3lbF+UAGjp7ul;iXw9B*S{_zrZ_ua*CNs$IR~=SH+K_TmOFJS"
    "1leRHF>sX8LF<Bs^1=(XZ_w7TaKV`~VJ&f-LPdV*=>Y85I4HX1S*Z(pm}Lr{K0^z^R27i$Wj#c?|KPa=3APQH<AhT&q9OFhoKl8@VrY?s1>IB3"
    "iXu64$A>Sq!x`j5VlwhvGaWL4b6e(Wy)1>z>R2o|9x|`6sd8f3gQG3xp<9OEN^J;A`B99-qMPQbs;h+{6rR=<T7`^SfA3Gvwi-ti1*NH$Gom?<"
    "(cgRb2q<utJfpVmbh7NZD2%LdI_<iq`|gD&Y*Q0z<lGW_WO;dNYVJ~9Ker#l-DH_z_N&M555<_<Q5?FAX#FuGPnn%(T8`qqXG{p4DDuavb+ZKL"
    "bLisya99*iSef}(|9n;##WS5IS@T&k&xhQwD*pcOw~(98faXHn7EcMfpdQjt8@kW>4>>jQ(h|9_i;vUgo}WKzr<kXCDPDh2ToXly2ksmPgHbYc"
    "9iN~O3onxQpX$__<uVe*CJ4il6Tm9a;eG9Qrwct1SyzqA|KhYbTYf5Sh(<j2YcI_if1K7?`mZ7aS5K$HLqBd<)aTA+T-shK_Yloy6piU!B_tHJ"
    "wlOnZ3$j=|nFXlg&-g|9vvAobs}g*5w4=m5w08$!4^ljgP~`9tdsoqz`SJ{>!SS&~@M#FzJ<$F<PCO=nD>AW_b9I8A`Ov|pdBzm!D!EBP4CXy^"
    "^t>r=-@VJr8w5#GLR}_F4m9RDI}xA~6O_Rgrs*O!0T*7L)xTS_iXU{mz3>wG0AudW&i?#2rZeXo^u1^GGoDJ(9?L{7uT5}&hpC%A^UO1Cw?+Hs"
    "nUdQGAYq9A(5FixF?95)#s$BC%ms@tQTUYt^tsG9K&M`ZMXZGt1m`{Y$6c#s7sAy=DpR%U^=d5WDH@g2#x%|R;t^XywXtOoyt@&8Ku-)O1iE;p"
    "NHVM@swasW!NRGXu{7;!!|WV~WFc9lnsV+1F8S_O#Xw&)qtY(4$xlLf_Wd!L8pKir^9q)}oetWYWh4!^1&_6g!njaBIOltJ(purGm)YrwC{FLy"
    ";VH-APlrr!C;~@BVbu&O;@cHq2n{We=!4Cq&V}p^=7&Efq>AHm-74E-&hPeCl9%})44|%O;!bp!T$Lq-KFkPSApaGb(3k63XZDBwKpyUa9f;{F"
    "zIYW#Ke)r%l-9?>#V6>Pte}Iw7LsLc&&Fml5P>R>v;w*jH|}~FMSHPfjX7l7=y<!J9UnTJ^29GLDQ(W0_GxW}P<p@hJY^0f&bO9pjUxR+e?WHW"
    "W<5>IVxfZ9|CLg;nh$+$_(>28n$U<+&(L+Gt0;Js?_-}QBR3D)xCl?Seaqy6667(Q;V=tA+Tzu$WrM&}VEZ!j#33TIDHS7nE1(>6*W_)#32WK#"
    "JJW&PfUc^RWkOW$2$=->i8pE27u+W?jVsm;(AG$uBrawok;4w?d7pqS5r+=tLwd$eK-6rnfCuh*PfVE^9b%1haUI`tixNsw$TDWSu-WXDiFUL2"
    "3JA?3_p(qcPjUvcvnwu(K^5pU1i?>k?_2QUt{Y~|?r~h=(V3}fG2*(a?;@i=Fw@(g8L)5$wEo5e<M}P|p=q=6xLzN51C+4g*XQO~tpfhsnC^G3"
    "U9&CQ6Mbktze7vtqrezzTq~6n)awYB`k)LXv-!m@9)H}@ZQajk%FMu)6)=fnKR8*A(gGi*?$_L2qwHCR`q^2?9XLOD+m4<%eDvK@Fv*GS(s=##"
    "yfvkcKv8(r-4ccS0&1x!Ae9VZRsvZj8OO*jphY$(Pgq?0-uJkTHIdSRHPb~D&IW@_aNPGjhh@IC&PNqHJTI%8{Sj;wyl}M<R5>eEa^0DkW4?cO"
    "8GN*}EJRlFUVDvJ&&jh^MVT*muQ$vSEycSh=@v98R*797sYXAnR7N9|Wa<3)sj)OEE5SMi@*dii-uZy<!PJztgxOY6OsNXGe+#`k<iHlovJFe$"
    "vPQ=XO-Wb{MJULyh^GUi^K&{QIPrwyGBrkqg4{s>??<=K<qj#ma4bJ49~6s!{WlKFQ=z|6Z}x>gJW|j}0>wDN3ds6`SA$k}T2Je^{4eDV98qr4"
    "Q9^O^K7*xDG67bn(;rOq)xE1%pGHn2U>+zTn{K;UHMLTydf20Ps@Li3&o9lNqU!}541ZIT?Nb5+dZIbSSptrjK*zsY;(vt84|3aP_C)3R3;br1"
    "JvlwRhnNYm6}{SElpwJ=RVyJ6AsU3YVJe|vTB^fP7e4l}_~T*X@u-Z^3&rX7RMBdn7YH)>-~^=g*j#23MW|byITPQ6PPT4W0XG3e>A7a)wG5Cf"
    "MdN(h#;s4Uk{2c%PR~%MN5A`HPGU85ZegWuDAXA#UFQG`uH>i9>X9BfqBWbS*C^%+=$Kan_sPgg(G(ESmK>CI4$^8iqqEAcBwTPul*+Q%oJ*5G"
    "%7u4*1btq6*Se1j-rTYd+T<(5xB`n&s)0YOWu#MPNxrpl2o(}hA)D^R6QUN7#Uu&mBA3w*{AE7htE;Ok#WrEb6(95B%GFq|Sf(jr%pmZy+>bGf"
    "WVjGW*8HF;KO-LeG@)aYsUwa>Pvv8aqBY|dMQ2`Agn5$JDzt?m7Y9OD>WGZ=fN}Qm<Hz$9DxEu*yfT{f9LMaJs?u&QD@EoXj+@0e>$qh*<?_nP"
    "3WQ-CFS|R!E7f#1@y+at3#<jqlRa5yyz39w%G&qOcjaF8+4f$iY4LIT6<j1F+CbX1&2`}7eN=2z%seW)Jys1<gfH6Svfis7-c2)Qr6d-$z`k@C"
    "F1QGsT#w>xFNiobqLf#O<4O9r(Xhs9DlCZ#Erd@<c6OF+*<8q~MJ7-~^jy^**G|(Go|QxA>X@-AJx)2BQlMK_Lzy-6#F`vp3|UK_pIDxMOWz>7"
    "3xocFFdIhCm)gaL_@EYw#l9HZbZ4d0fzg6UBthOby~C8vWpEQnE$N9k^Q%ojhoZ{Tn)uQUjD7D2<P{+_{xGdnBP1aF;Hj3G&cwgPKiqH}ol~eH"
    "*II&{+DQ8TNaTb79*-US{z{v!j8`Dg*AjGg=EIIdu~wnrh>+Y>%^Y^!^*Ti!Ga;iz?mM9~v~9Qc^y$;<olf1UXK<w~tg`*|v{b$Oxe7NQuT#Q&"
    "_nluIqeJh{h&8Nwr?YhRsw0|5aqipg%`MSAfAU{{b#?v_9f{QwbX<af?K}DEoqk3|5Q}{Sn0vKMuC`DRRNAM1MgRNis{))_S|6O9%^NcBicsl+"
    "H85S@zkYpJO<`ENIKO5a!Lx2~Wv8lKf1=Vf0byjR^gimRT>l5Luw|HmcwGS!;Qpa)vmHI0Zn(mC7S0RNJ^QA8ExZdw+9?p5z!eJCV7&_T5#aKY"
    "9lrf{8}IhfEvX8H@;1R9f&kM6jh<l&$cl-59IqH5Az@6c%<965S=D~s^VJL&X{HI#Kz3TyJ@JJLhv+kRD-EwmP-vfCSQUWHDHu_liO|oJczQ4h"
    "3jRk5-=-)bd2u~f-dPo0ER;|sz_{sLZDU$g7L~ejb26$#o4-x3YlR?}{e`&rn-4Yyg#XVy;$R@!iY=NjpCkuI_T0)8=aY)&T~IXA+KpKe)BcPX"
    ">_c<-0v!3Hr)cpUF4Km!DFNjeWD#Z?DCW32&L0O7d12m0YRm!5m|4LldYhHfVKL`<vav#2Mep`#c7_~Uv;uf5VLSuR^R204SnRhC4hDl_QY^Mw"
    "e%M-EKAlQO>)|j-k}q{RIj8pNM(r=mD>isKj*G=9PCVj8d;Ie^Z%Ny8S3#Kp!Ap%c4b)RExd<?KdsBK7g=o(!)eE6hEY)Fd1L2km1l-EnoBja4"
    "hVxDyS0m^Td7aYwWO{)WA3J1xr>eZ3pL*t*PR9!-lY9e?A)G-KhZh$HNeI?2;&Ne`Osup9YCCJb-RW`ro^9<ZW@T&LX+Z78xD-_slB8VTE#J;O"
    "N0sN_K)36$aSHNnb&Hv-JDa}}XL|5poYkJ3P$P4(>>8VsN%sKqZsPR^^tD%>3aSnWA<;~u6Q&NR$xIR3pgpkB=~zk;mwQ@dj-{aDhwkMx71{NL"
    "QsaoJa<N63;FfLGf;;ei1bRuIg{IQj?yrk73|R|;ph0VPmbK$iw;`h#;AFds7SZ>^nyF7IPV$h$t{c}t_>d)%R{?0Q!%wpn6%Rh>&NPpbLlLg$"
    "O=_piHUzO}<ffBKr8F2g+;}8K_UvR!?)?P7#{ZqdGgX0Sq3{X{&Pwuv@IV01xVpIw_+U?85{RI>uwW(nPz+7EJv$V^`?qiJ$&T4Y8Q8%B2#`A>"
    "7*$HMqBc>yw^h_kG>j+UH%4+f&`;@^lN2EA7%`DRhxN8->s}OHzh23#a7mm$A9@ApIFKoJZ^FnxO9cR)ALKct`<#-8iWdFzrEjP$I-~C)6Wi<A"
    "$k4Zm%axVh*g%vHzgZ}mC<Y{=J%GNhVV&L1Ui-P$`ShhJPDDoeD@!voJC@X0bJ}Min1>YI#ODOg!GoNL637XkJQ;7<Ch#FWdMHatwIMw1dHDg}"
    "+;YWD*8jB<DrRX(h)hI-qsJ(+(WwvoP$y8aF~o0Y4ap`-C(SsPdfKFcttro%y-xqVv8)Ub778(YwoL9la0wz3)W~Ncr!%SR>3Jjg-Fz}gFTGUP"
    "@yFP5B`J&ZAyeYnnu?>8Q{sc`$F4IC#Zc6|HJUhRd02M`nYWP}*9E_(iDM~JvMN!b>NgBw^Fjt6$dOj)rR%hDkJ8gsYUmvl3xtKpPj1OOrd;XK"
    "3rA!d7ZzGxy9@@z{c5n}(Y&C@eIARy7%#5SxxyH4>WL3L#f38ibqd2S(xDI2ni5qr8XFOf2pUzmhbNA*EiD*k&yiZ~>FrfmN^~5f$fz20dn@Hu"
    "Xf7DgI-*71xVx@PXI3j_igFy+wGyw4P>!^Lva<{s1^MJ<($wWnD-;IIK2_B~%8#J!$cOar`Z`vFU|y*l2wIN0)X!(ml<VTqS1Wn_SzCUqE0;_3"
    ">Z)Lm310<R;hGWemF$m>gVAVf%c}}208Ds45%;{nL9=G790cJqT;s`;CtJE)F3eTVOf1DS--cOQItp&$#Ud&$ChIpBl?B@o!_|r5gggd~{`~b@"
    "b__d-+&y|uV`dMjl#e|IY$!DL0_!GrA(>uo19>)T^X%1RElpKEtP1Wz*CsjW=i5bbPSiSka)pfX!?g>U$fyWQ=F#li1e|=o>aF^^>K0lt+13G+"
    "0JTc&=1}Z>!$Tq4aS_^vLwLkg+Wx7EDHdW*6Va1#qhC*q%`zfD?N!Y7Jb&1BJ2QmM=_3_YrNcbf?5tvbRD)DNl9k}{rMAsGVR>5DZzDnNLT7h0"
    "AvTv8%Bt71Nk*+x47ZdrlYHYwHjF=~Slc-a3JVKmr|65eb+5xzGChw6uFRQ|V^@dHWt@VPFB99wz44f%dRo-D17H_}q;enaN&jB9%M`=6CtlbR"
    "nuvL=*Vc};Il$_0&9@eWv$M2;$1ASuNM^Tx>@kK*bujDB`}7okk|3uvqOB(be(?oDhh-zvIWtT6hk~Q@Vm}id9E+AM&x-ODP~|{f*|!5+0c%VW"
    "Mpm}xKv!DsA}zCK6>Eyp9L2_^P~h`cb_<1uc@}WT9P(M8G*cg-V_n>kK2odvITf5DW{8J@sNRBL9+|Wo_c`3hEk67_w>B>gn7y*ye#E?HrJ9{u"
    "UpPG$a>OHH{fmTzoB}k{TCI1*4MHSobQd2>7cq=VAw;?CLr=k4ns-3z!NO3_>&BETf~5nZ>Y}x%D)tEP_VqhCw&g{pGEcL!jejr2=^Qbl!xsqb"
    "FQ^Q#lA#ip{y9Xb%$+o3h2N(K*rcZ@c}~c@?PNC{z&1&Na#;7AxH3NE1veye*8OydZ+adY6UQ;X|1^JK<+xs+9Ya{}B8*c<?VK?f-6^V$$$X2Z"
    "=F$tEr#{TQ68$8S!_F_iG6&X-q4ZF>B1lYdVD}CZtS;?r#1$3?iT515A-}J=Diomwfg7||uu97hi2C(o!7=lduXusVIWmAWPoLI$n|{Lswz?&o"
    ";=S_Q<ZBGW-JlSNg|Va0-iu=<v9|ub+2BMfhym9owTJ(DpA`?@|K&uNv}|Qz>6mV7V~3CuOXEjYr0jM&^z_99U-A;hA;wsf!RcWrE765z#dvfT"
    "dEV4imaQ&`ea(K1PS-6~J^aERbp#&)q}cPMz7<OL(sJOYwJc3Skq+q7ZGn^pW+&-`uvpZ%FZdFmC|&ektao;PWZ9)`x2lcUkbH^bI3F;Z$UA2>"
    "jvVu3Um*ZnRH96n?8p%)!qLxnI=}eEFNOAtHiWL!YPB##v%=DJxfY?gkQ_?6Cc#Opz*AmXLcYuwLjo2lvMQBC06{ISmX^7&0xw8tuhlBTOVw;;"
    "-j4Xrl!4}OZp}+mbUQpknNSZ1f|ZrikU_O|d?604mTY1n07$*Bw|0zF8IM>lULiObut3WRL}3_)Qc^gR4u|-G^AzGE`PV+SOmDly4Pd$^Jg3As"
    "3SBy1{VF^@a@89fcK^b183%BacJNW?&68VV2vV{27~~<$+S(ct>&D4@Cuze7EMI<;e$4BV>or3<qnj{H6lr<4#O+PvlUprf6;m#Uu*mv?k>pp_"
    "#M#+K2>@aJ3tv$B&>`-4YVkNWUcOjIkyLXJ4Ow=lm^Bj6wioih=LM}bE@%_1_N*-O%~1+9T{=>HtcAvPrp*Fk`G2(j@8(XQ8}>wdbJryG`X;D("
    "-F-(01981?cEtgc4Fh7MD*-4b^*##I59#{4Hi~HOC5((YFsq?qM;q_Ep~)nE{k=p3meu}w3s~}IArae_pp&eZ?<j5>Wx6nY0B_ngTLYAX@d`)("
    ";1AH3cI2Svanr#1o{BvukRq2W$jpd_GJt2tzp8!FHk{0NgzFU04g$<V#xwAZ9d4T>Q-vpG3MgY$7@e%LiY}phVq+mVS*VD=jjmI$M}Uy5WN2q@"
    "aY3c)9#ol_5jJUQtevPZKM(89>d(630T@k%ND28Ynixy`eR>+DA2t!29}%T+oorNDyD=@vEJw28L)M)3M!qBN1%wy9&<-BB?rmZ2^SB6M60r-?"
    "YTDP(PZv02sdoYPd{M9lXKFgz33hC(8bAPfLHNks%mizqLnp6NsT7JWkxU&mh9_JcyU*q|rFtqVQp`PLNAzM0wwh{b3}vm7L!e(L1%kwVC&frw"
    "sa)JnLUAw^x)A!FDP-N&hel-A$;<lzMD;j0%Vv7Fk-2~S*Fj~CNjywBn_HS)p@@rCB_DR@)=6O-lzp__l8rogaFX?q&<oF#LoSa$PY$4ez<JVm"
    "qln-QT;x`4b6Pl~Z@j_ts_;N=ZSS_(c5BzR{%L!_$TNxl*pN5YtJNu6>0A@Dv(2UoVMqA9ir~Pz8utpanXow7Loj3(TtFxyjbRyt*S*5zmSyAl"
    "^!;Kb<KURM94|p}Uj$(@Pd~BQdZ>*==OmKGshYmOJw^lQ6ahy7v63TYao!TgXjDflQ!Le8L_e{<`|``nI|PYSOKwCch)ll^*Ot*wx}M84jRJ*j"
    "7dWKwvhEe2;k)N78^tcVJEdn~2^}ZY1_P6h`ek*kA>MJdzkHs3RL4GP_w4+eZ&s$s#_B5VTG?Wn5>}&*lp&l!5G1B-3bw8qQc&scOOw!2xX5my"
    "RMO?eAnRG>7cY{vZBA+5SEfF7e+O_f$uoyhqw%gXk&JsI)3-$+pW<yTiY`TrXeQ3&VT$M?daSmtRNKPvZJZhUfi^vJm5>(wb$Z$p&7{F=P@)@>"
    "@s-)y4D2$??;*eIm*hVr6I03~w&fLMcsLVLD0sz6#TrQNGM-;qF=n-M0U&@-SOM{guaJLsCT4dC0?Zxlp%Opp)a&Oid;XXVsprjA<_lnsvc&J*"
    "zx;BuQmNGetcu*%YzQDF$)!tZ?KygKZjO%cq!Zul8-;))BZsY_<KE;PPeEs*DKEYBQislPB$7UApO+Tf85TmSJMj!(nLdV~K{VvwC?`RoFc|oL"
    "J}>Y1-~M*r*3i?msMgnOCXRy;;}gmgXaA5MCL$ztkxmjE<L%LS0>0|JL30Z=ih}49ZtS$%?Tng=FtVpBmBoU|E``?r@cr+DRF-gHR2ZZGk4{)i"
    "!G??`S$0+|qxByQGKNrTDA+4mKuIR5+8FVW4ekaQ^`yW%ZfxT1Qzs(<<i#!oRXRq=oKvXRv(&ZD-(uPK(FAJTLQ(wYpV<zD;b2H{h2efOC0Z@6"
    "S(@t`8-u(V)g~BFjHJl%+#`?hf?<$uoT_{d*>zJiFihHYxJpD}unO5v=3OoT53%jO6bGj44+j9E@4joipq!^_M`LGX7=Y#$$T;5q$rroL`B+YG"
    "JhopucxoBi7!ESa12ndy=}Z9N4HM;;T(>q=pK$%~g)G?Dm^IHggwJpsRJlf$F<p@LAMHoDVHoDY8DAXjjiY^|bL2gGP9O2JF^@VXg9T*4=qSb_"
    "9rhjn$Jq!DBxtH;%<tl@)6qnvyLmz=+bW@XLNBnb2K1K_ZlSalMs2I&0>nR21cUgt+V-N2totLR>%X*Q9^X_uLflZDEGrTow$rRe4C08JG2++{"
    "%AVr^5tqWy7gP91BN&gFHhNLG@)|nn;+$w$Y8X2ESix%1afM1aB+s@aG5YXfd>gEnwgM}3+3_`9G_u-dNdaEl{YZ&(ns<!aCRBbgo4)~3uTp%q"
    "=a!ArXrBv;Wb6mUBHheFxyre($FiXzQQ_rHTspBSB2iO@;UXAa5t9i?6oTo9xK;PT-G1L><%OgiMFVt_hvC@EGN*xKbH#qq<6gt5sp?W~g^OCI"
    "yFeH?v?i6dzG~`@&mD8(zyS(8mk?&m)14Vv8hP=bdqWf$SRC*C&&j|}%PAD%s(a8?XF(TB>trP)z+gnX$Y5)7*|0Zc-F<Xugx-}^xl(MpX`2be"
    "D{bz(s8219=3G%+Q59XNq0`pf><!R^llWP_dxQ_Y%el69w`h$We#RJX&4KHfXe&uT4GeS6iLjv(H6d(4J+9(FcWj2e299&tkv!<=B#3m8DzzXQ"
    "XQ+-wmueOHtudm}uv1DiG$D|LMG~UaqF^-42_+o@<?g6hbNuXD*DqbNiDW!08GD@5Um-D<Wd#QVRYK|8eee75&dl(=m%z<fVv%bMjym*iL7+3("
    "^h?d{vR*=AxR+h*F)yW@+uZ(e-;Z&vVhEIZ63u5^$~X$FS@Qv7D84|7L6q&}1%N|+l{eVq?&n&KB8GCIqEyS73PW2y_00PEW>gWw9mko}B%qU;"
    "2Lhudi_!c@#4jE<2RfX{@MDgwPS61#=kl{YpY)-nYoP;!;U_cck6@#0d0rVY3Y(wSnTu+Ux3`PM6WgME{%L-JF~rrpZ2H7}kchay1f>n$+<;ut"
    "NbMWB+pFv`2zq9DnVYiAJlcL8(J~u^Jn4~A?fU*ytK~SfWwe66;-P<>mwF>yF?+aEL{V-<X@gM{5q4H@e|P$wU6Ctr!G%#kw=z5Pg#BmtN&1*2"
    "vWc9&yFCUqJKAH+ab}6UN*i>rFx5z{0D?%Bmho6*MZ|b4ITPr*dmn6?i^^EPCdzbKBPx>^FD`D3w(|UFu}NmT87^>QbdKxOihEl<-(%-kMNDo+"
    "<O|r9KKf|0>67bHEJ~BYQp|btd)r1I8ay5%+(-Q?#Dxpo8wS%o9!_MWcpp4Yb&==!;_=6Wi-aV-l4qu7w7!{Oxe0QexZHjGxYnJHCY<Z?t)}Qz"
    "Hm9fQ$`&4a2oF-VSq3)6fl`>2!@;xNmd1`?XJ8`hV7hf1!@Zm>t|u`%R4HbQ-{;BBjg8QE*?x={(Bv4ZG9jxZ>7M<hN|E{$1081{jQ|H3hibX("
    "y2YB&QTfoR?3DW9Wb36w!YCL>EiPRucs}5LQ<RGAjD5#hT-5F>lM`7$F8ID?b~%oawbl~?D$mdUJ{qdM?7;D66B9Lo6_CjcBN=mX%iG!tJd_Ex"
    "`G>c*a)#jp!NrSwnqz}DftKsGTHIgPH8w>yLrbF`T@D;HGZ+eW5LDQiO739rwJh><$=oy=9m#r<H`n?MtlxB#p!UqGXJ0k0W3ql$;Yh`^hNdRw"
    "C`jszJnwd5r$&&59+1PUIraL(wWA2|wM$Pn8_b%64?KWmc~FeFE+wiZ?=FjI70NYPJK(W)oKw;%g&)U{i{;ubYKKmvfngPIf69@^MbI=lJDaVX"
    "Uxip7a|H_9?m&Ax(iER^Q~ka{pbIa()H-m087@`FBB)kP_{WucVrJ&k=A|Vcqeoohl3QC_8gsfq)-RnTIOa|mx<0%zMG^HzK_pv7PfexU+2!1+"
    "jtZgc28g681yp`N*e1wz55=iw!FK#`3bxP?cHFQ~-i4DaAIYeJr05VX7_+i#=#!h$%geMG%IZ$W>?~aEx<c!{8f-=l^)PDRASoDTU6G?0^Zw(+"
    "CdGBr9eTT5D-eF2ju<kL4bd#ryxLJ;G+Sk@!&#wccs$g-h&;E}Ru**^iGm`<y$)BX(1LDIkATQ{!EVFppS~r;L$7>_jTG710hebrgs1|YO?IQT"
    "U}lMTvo1c=F4&m9eqV3u0f&%&|6Ewn+(nS1aa-i$U#S%_Wqr}uV7JkpM<%MZkOyvLBfKnrHCx*jU<@dvq1XUzJbQ|Ld<|MK<CcVK!A4J0uU~2o"
    "$kmk0;$gdn`IB;xnrmaiNV(kJ%I#}?wYBBq6uLt_CVXtNT#7wx1aWZ!vhjAMs^)!T&lO#poWvCX?R(#IyY3hbdf9w2Y#-Tjj0R>|P+i;?;?M^p"
    "T-!3@>;dPp5D!vt);;roX#H1jNqA(93*dtQ!$h9&B0CO9$139ak*rl)%7Dl0h129F2C`51z0$`%M(<oMnzBcrwfppGjbi}}>NZh@VL*To3u%WK"
    "X%yu#$9<wX`+F<4pR51ASFMiGUsvQZzB2rgU02Ztqci5TXia;LOD^*BpSQ5f1p^nC&)6TK2fz+=>e9UJJ<1l~()sglyizQ7Y%GR>2B#oF7b1Vn"
    "y(b%}%*Af$MA6iRMzT>HJb3X~4K<&mbU|gtO?u~^2*Db!_JJ^9BHiE2l5XhN(41zTcIJfs%4tg_VqF87hs5(dH}BV`=(fOcqWX(p{~GsxdVFxE"
    "ad@GIYUf#6Lc-{~#v{m)auE#mDDo5zeJ49S<8s28lGswC=<Oz(^m*HS?xSsj?0J#bsM&Nf9;DCL#PqrKf`hJ_tseR(1ZHVWvsf%QDSi_^#Xn0~"
    "X{RJ|BJU*fwg@TV@7sW+81pl#U=b0(8#)xqe369sR;||kI3(au-CL=W4QZ^=wK;0TErG`g!`b;Y=$)k8%RL@z4Pc|S^TG>H6=oc^-DW(rfUAHK"
    "s+@BGyY~TLZau{NoH^qcYv6jMyQf#WWWStB1$Tm8<i)3-E*~y6xV{t&T{6q)pV3%5e{Z0$*H5zip})Y?nJ85ir7rF{cht{(0wdS;hUosQYZH&d"
    "6OYa~#_HGTiI!QlK!7TRV7ZIY6_|zDnIcn9kwMW`qyW`1GF_{yKFe@R*<#-nh=<j8q+c`>!36B@E=F_|tUJf+YLDkjdnH#`6jIHTo`n)y2(|_>"
    "tP+GfjqA(dK$yu8Oo4u@Uj|Q>%D9OI3!@vWNyNs^yLi!eO+%TukJbom(P%Wnq=G%#9-p-Y!?)aL$QlFSSx7xFAI{n$?5x{p(EFfJ1yhZV6p>9{"
    "@K-9LR?DTX=r?W8nKMNu7w=Q8HGQ&HY>m8W1;)T6bL|!jt0YV!H|OdwcIsk}14i0xA{{P2|E*?)^T-~O1qWBT7Dk3@=;Td*b`Ca{4lWyd5<NtW"
    "X42uC>5q}w@y6sK?m)Fip(UPwXnEO3LTPLvmZ;pjPm8j_ylK3djY^9R*g{)W#8G<Zlb}UWPDGGk-3CjQtceAMMHsnai^nP^Eb!Xq8OE_6?sY0+"
    "eF|ca&8(O*2XmTDfFP07&TFG~f;|j`$5;^$FHmiLFXa-GF=W?{9BI2{Xb075z)IYlVJtq&m`SAE9$UDFcHe?7o|j}iBA$jp+aG(Powux!w!D`U"
    "qN^f@(<i5SUuAXGrW~}M<VN7seQqZwWc{Am;<pY^G)3$zX|vE<ZKvwvII}HN)7-^dx40Q+^2Q!ItQKKvg{@f}K0MsR7ue-;#dTv&@QWzx$TVix"
    "p7KG?H<ej*vagD1((Ga8`%>S^8U1^f#M(CVS<Aw`GkF>nN4`=?@mf_hCV9v{{Po`q!5>w$7<K_0T&uZ`3bdnc+w1P}J%4wMqF|#jmrm-w3{p@|"
    "wQqu(y}-pW!EK~bQKgQ@4bZx+q@JX%{XLc%St}y9&(~~<9&D*trFf<g7~kmjJriiVzEJrSEtC`3a_5``w%N&c(#9y5nkZ9SK$0Ocxf^9zO75Sp"
    "C~s7~P8ZEds}>KvZ6>4Fx7fHu)eQ^tXvKoIC;Tk4Nqfss2~G)(pOs3XkR_C|sY{(_Uh&@@Yu#HBcc-Ddl#FG}GGAff>jkf3M4lX1zfCiSkxV4v"
    "v$B_$Q(%ai#FT`s`_PwU<a6C+n<FOMMu9&IV(n>rI~y1ZD|K9oDB&r2fX?Tlc2qP?2LBfCIphz^Q(`DJp!!{#ai@=U?6MDxQkf=Kl-1%rG`~G_"
    "+4eZp{LHJhngq=(LLA1n)l%0ORu`DH*Om#H`C)9IzErN{pUX(TRK8P2eCtG^TeM+`LF=0XREuikbiqNQwcqc1d#mO7CIjaBUx-m>sd6FqSWP)L"
    "aUF`l9lsD|yA^agJa+lxAF-d`(s$+sQiHe?xHPHK6VfU&yf7)FJlet6njH$n$_?hc3!EwXt+#uirseSnn;nL-3iwlk5~rZ<;*h3!clUIvCr@1B"
    "^H6e1Wi*btDWe!v(DDO48r9oLa(!dtI=xI13-a7yBFY6f&71NA)Hu>X(au!igxGKen73BbIXf2Gou&BDh{@ahorj#)oNtkVeMrpBNg2m>O3{lk"
    "JiA(bgvVc2>GD+S3!<2`gl$0evLP#<iJ-W_(#xgY*jpuJ>)r;~K_JHih$t)2KmYu!_~iOwX*&ln*M(RBlxU8nPDg@x<~U!#LN-yA#a3SU|FiX`"
    "QFdL|dEma|o2Q!RDijJR0ELkNNB|@Ok|HURk|kOcB})`VJCrQRwq(mzB*$^`mj0%HWvyOm|H#T(>8#bAADv!K(stTT96NTRB$8#>k|@dI2!a?3"
    "HNWW&=bYZ(KKH&V$_-H%s$SjUoPGAZzpqZHg_)gf%-q5}&|vVhqTsu3fp<|k9Kq_d3aRS9Lk5ee)G^LZcmPgIJGTQ<D(6P}!Uf;=gA&J$TCJ?C"
    "gkjY!*(MP@(Wb?S63wzuTc%1*>M%cAye$1@WvC|;82Jt+ztAhezMM&eV$pHb&p?OCh^7su`Q&G#Jt@%vj0#+KTM*NB;b(G~s(qi2$d2g11O;KM"
    "440SdxXSdj*K9dr%rYt*?9X+M|GF|U(CW%WIGm71V`GDT$_mImZBvunHj4w@UQenhMq1-h!b)mhsf2E5w%nulw!|}JDej5A-`iVVH3zZU$}UtJ"
    "od2_q>(<BV$`z3ewspLj<<n<Mloj}omL7cYvg3Z~OGV7`<meO)IPGevaf60nlGbI)hAtJ0M~}(@oS&a>jI^9b#2|j~gTCw4YUw^=TAFu*TEXet"
    "RM#+be*AbJ{A~kS<K4dPg4(sKp9ZmsLu!p;ge(Yr8MTwG85<jO+0ougQ|nha&Y&-Ob^dD@9uo|D7gHuG?e!d%=K%}Q_V!ax$;9ALSHc7~n~)b?"
    "pmIHwd7_al`~!pVBaeip($IDwhn*vDN$V$9W`?2utT7i>hvXe>Q#I0aPd)V%$Gtai`o0^-d}8?_SGEs#u4M>Td?J4^K<jR1X=(j_mgY)1q7i7U"
    "pu?7?-?x6=VMsJPGr#@Yt+JE};ODWHNgePo(eM7Qrp>g+Qua0axCIS+;JN3-8LUyWQ0NavM_ZmQnyynSWW}sx^p_u-8Bgk_Ij-;B1B<-p(DLFU"
    "Y!}edHrqg*lAV{7+D575Qz1z&7DjAQ3XWgdxE_k;U6eLWYlZhA85(Q!)Lxa;@^o4;4Y60~uBC`IX3LR0a<h5$>7lgZhjv3~^23J@!;Gt_=(aM)"
    "*UwI^9v$`2T8Wyz_A9348um&tk?B`wJS(XjSXG=i1)`C)8a1{|pMtD8(PfPQzdIYlfsa+=XLJ0&O!lb9=eSx`tY`I+np!D(rX+LI9Q-+9pbH-D"
    "s$v^~q>Hr)sxAsWf&wVrJ2<wDiCnWRKOo_Dnkr97iPp80i|+zt;MB2W2;}ozbLxq2oDq3MzE#{%z>@qUA1#}rNA`xxn>pb4b!P4;%B?LRnk_He"
    "etlrKyV@z4VQ)=F>w@&n02n};z02#9iJ<lQg{+B`C1XqVt(MP;Ze%RSRS4*ZaxWoowR%efkU#LnHFH=KChy%ho$N4>^ebhP34U1aqX(jRb>}v_"
    "*^fTD+mWnE+HoRys6NGGR4q&TgCo~ci*=2ok33RbGC2V$OS9utJ?VMq>Yi|K2}=(t=K#SOa+K|B*Z3dpW_!UwNn5gy#VX(uWgH8#SQ!{uz}?-j"
    "C4<L9%*fF82WD&ms#u+&@_EOpmyV3uHW4ND1LrT{YNf?ql5VBuj-7wVxoim&@$COC*=(UCcFN`Q%+{8u0MWXoy4`S<pBeXWq&B-J-e+IuPCalM"
    "1@jD*M|R`cuvR_m*zl%QZHiP>Uq%fK(I^o8T~vWAJC}2FbqC_kK6`9@?$Fri)^<mKUbEY2L-0!FXULYV_iH$Gdmu|cZ|Hq&P!R9XmBksFN<*5P"
    "GiL30`}30hwxACBDy^9d=MS%}ICSW%DZ9F`(V5muhX|eaS0%6S3k8}e%-2mH)Bs(yoU8-ny(^-q?5v<;rF>>a*)rJB*UO}Di7tKbdluxb#KEF-"
    "!YR8wgI=rLqZ2Rt9rUhAlkA>wY1?FvquDwX3IIZ6eHRPW0a?H;EyZb|6S=TzJq&)=YDyJYL4<PP*g-4Z>37^hva%A}@CxahzlAdFYz9Vh8P5A$"
    "B!7Ubl+>8nK|F&o5y#w9Rz(;yEKb5jvW%;^tmH&iX58R3O;$sW@tlC1&L~1NO1}A1qW?Mg+YAk*H$;flzF}{xAsMK~sI8g9)m;C*OP5+GIULzE"
    "+bXri1Y5cvA0G?&-1z)|#~lu{A=%LqP~z0}y#3elYz)W7#bM_;&It=vSNE}1U|Rzbb#D=;6BjH_V_HVuwb``#u23i>LieC-IX2+q)Jc*9(5z_k"
    "H^tBkf|~K2B!=HA88_f!dGwKXdwiS?hws;+x&{N5lmF-2J3W2SA+-Ke7(xP_pl+!UnrHaeXzdW|H-4M*=k)<-{`}7NFOQBY9c&GpGvrj4D-~Xl"
    "O*%_*qDH&vtEOF>D(h0A6SP16A$4)Z(c?22|I(B@|N7vpiw;Xxf)A%Ati@il7fDLSTHGZIFB4+|EN{!K@JoiS>x{=XX<ROc?q@KV68o_uW7OFy"
    "mspa?9UTpksn?BB)?#IT$FpZ^A!Z|jNHru32Y67v2;uao?*rB#QPflbMG*LhJO(#m%cE=>jZB<O=gZeRecG<6-F-9UpH!+=fU$uK<6_7H4_#cM"
    "xihTMJS_}-X;vOjDX;`uK$(HVYEcYs6WwRMQz?~-91EyD>&j7pq^%b!Yx}ef{MmD}SlvYL-dN8n*C{oPuy@i=lCD-6CNOYo^7>0|F}HRsa??JI"
    "&@Fk9D4Gu77aWlDjjS0&>tU8cT6Qf;>-+GU3q|=gb@{UIm&^P}g@X6_&$BhWD-U|Fle5u-&^iYsj-r6v1pNb;SctQ+6x-oKMwZS(8uRb1ZV2t|"
    "SSm1J<?t7knlEZS;+tBO6OyobW+$Luph{Q(wzW^q3lj}(fkbd{;3}U$59sOBNMaR+HMHsoNWSRu72{3N+L&7p^l`zO>oyEMwid1oDM#`7%a@nV"
    "NONW4Ij*)a##xfh_HiA|%}lv`w{kwK#}^gUnYp<+cjlBNnskvq){arAd1D<Nv`(lX4Hy%oE7Tt-GtvSA!l)K`Q`@rX5&Lv^g}m$Ae}Nz!;{uZL"
    "Es8U(T&cpF`hhVMF=z_?%4q<2@sBsFb5WeCLP6RTq?1onvg_q}=_V^Dh<>wK>Q=)lbfWm2K;YG(QRR$+d5<ziI_Uv$F@ZHZd+r?kjx&#&7j34-"
    "Uh+pj+POvU`+z7wmSimEdK|~4x?NLbK4i&9#WB=gj=E(g=etTr(xl_0Y2LMjKAlHh_mx+sr^We@NY>KuVQ#yiJv2edR8AFr$_NVWjut&WDl}7a"
    "1U3{NKw(hwN?wKh)GJhMidc+x6!oRS^vVef!X}Xxl@2)=GGAyY2l35A^@3?(O2W};^Wle$scJg?)bp<UVqxKG*D4NH{Cs4fWyYrGhM7(|Ta8BJ"
    "h};Z^0APbI?=?CA?ygU>5QkHyiI4?8q!Et>07L;rn*mBHKhh>6vhErVJ4Bb;Ah03Of65c$v>p_G?J(vVE7HlLhB+?_JvLdh7*6p(r+iT21jC2N"
    "y)WodISF@nkn7$nYdctW0HB@SNPZ33zfOnkRhlR>sMn?UcT}CXZ3wa8M#ni_fnAdhvfd@ZhPM$mqS&%%6fKjt2b!`VqvmJ)KzaBME_^f2l$Ig("
    "5TY(WOEOWe-U?&;qGk|vI){OF&WEcyhlVc{J{%J|PGQPpR}O)}p+}Ga+1<S<B@;VEkQa40P%~cfeY8hrA1gac*W=git*vZ0)U_$ck|byP&Yn`P"
    "JhH8J?9|~kph%3PckYqnGg&!+CDogji#f$o>GFJQ%t#6)jFy+n5iJ$U_=pl!8#<;WrlRUM8gWc2PiE7Q;8P6Ioy@vNiOJxmJui{yAc|)7W2hAQ"
    "?5Py-;Sqj>uS;7NI&a`1MP`qjx7gzG9r!;dyL^qHMryUaR4DA&%fEtd&_K5i(4iV%AN0VB#TI$3oE<AW$rezgP#Yck;=+e^pnC?c?JX%(?Kch6"
    "vF?`O@g;E#BeFCO%TzGOPLV!VRG;J(eA%1Y**Tz}OC={1=wWtn8|)!Rb|5+P|0*&-H9F}^eJ4{^v$Ka}n5<BEZcOWQ=Ri)E=<(>x8KOnEF|to?"
    "`r@1_^3wSxK!6Yo<19h)N=FAn!AGZXnxfoLl=?CzLF;vkgHqv`B^q<hWRmmqMt%OqM6te4d|(P8f_FEtaD29@@xUTKaC9|R*;nNcXfz4FC`l?E"
    "L%+jTB;t*2WVFNwGT-}IEi_F)qfIqSy^UZSAA%9J>`#~l;O$r*2~lFJET9Sp7;p|_blB-MP0^n%m1^43*<%{aqSy`d;qLzZYLc50klx{#CCf=&"
    "Et`zo*>Se*L-|=jw#Ki=R$Wd`G14FUJkCnlY*E2OV|~Q}-J9j*{vfmfWwNxq;0a}|p4+zbJ-?q%b|}u6a&pdh9OvNBoVM+6Su1}YWE&Us0yFu7"
    "v2v+iz)64jWQH0t8sae;BUZ{SR%%cgGGQo`wG=<}R!{8UaP2iRa2F>gCW2xy_sVxfi|+U8vJ@p!roiOVz<$MX7EG~RC@n4u7>X~|W>c&IGD(!I"
    "7FVs%oE!qX{8;bHuT*1?O~jj)tQdH%(i-9v1TPgF?%Q?g?)>cOhT>!9V&Xo?L1_vHP)m1qcim2c(A9!!u;11!Rm!3lx?6CH@i@-KH;t>kEZUdX"
    "iZdD(ur7|?No^meAJWZT(t!o^ye>UuWQ$r!p0yM-DoU$vWyBwM-KZ-*v_4)~t7LgOkn~QEzqRiBH*QD>hO^nA@~k~V&ikBUNq@5Y8^@_e*QD>d"
    "fw;k<F(57D;|}TORq?G8i=@i3<HKoo+-lVb--8*#1PGY!Lsnv+d{PR^lF6Y?H^1fP=4P0m!<mt?v9*#c7648!pH~I{r-0p^Xj!OP{@&4}{pcT2"
    "GP>#`Z2Zh;vIyY9Cq9AL1=G!o%6J+h5&MY+v5Ez<tJ4>F7%jSKe;%eaF#^5Xq{Y<=yFVCfqsJdFz(9j@9PtnAn}?Ho=RT!jmvrg~i)1EWjudB1"
    "Swafk7~^LTZL4?UdBekptZG)Vu~2;i<r{|QR>o3YJC%2Pqxs$jb@u0EPSp&(sN=_vL%gMLT?j$(y;+5sA4B>;_+t9G3mMzqpH^5k>ErcjlUAgg"
    "z}?y%pC#T*Xersi?k@ke*VE&1KYM6!J}A?lah<AOr(#UkQ;#}9fXZ_ij%J+jD2VtLpA!)26~7Qz<O47Fg~z7pa4glhI=t~7Eod1x0FE)>U7R}7"
    "I!Xn=TyS%GB^(|^XFFOYI{X>Mjm>NDCLLn4Rrs|}Ig;YY4hmXz1ii9qSyieW8>58!%+5}l9;v=KfB5iMSnfRUy1HkQ#E(m*q}@I?ep(H=5lvYr"
    "R6x#x@len6FjaEf*WdY0g86C(K$gupNtsk_zmHObffE?TPT{<=ZSxxaJ=%{#3zyaYja4M;cmsW#1mNJ$){c`OybbE5ewX@XR{rG?O)W1uO5Qu$"
    "+g5ni*M;^`AEOTD8rijrD$P7baFDm5oxU)e-nS?c#a<$8q`Z>+$IVTvS7mDYZWML;nJ3AXWAdk-4Ea*t+=Om_Nm|FqjmpFkudjeG(H7;X=zF_="
    "H*1OL1=#cG{tQ4r%HGvsdH^n2!e5`CpC{WSXPluz_V#g+{2b!T=erk+^#AkA<W6UnSAm-uW!A1{e|qA)>zK}1$CKvsdKM+h$fF}er}?k(QiY0P"
    "Sk&)XWa`R0JA;yKK$AY(5o0Y=quy#w&a=MdZ>_A1u%tcWt1v{DO$c>ymeAONlYQajbLL=2blg|_Z6am2Wijn%X8LNo!V=$b%?y_0z??eSc@6nD"
    "9(~7jkR905SzC_1cFmQZZfR#WxpnY{e9@&!;Puekw>2=sVziwI$Z!i)qapO}6kwuJ01vU_qT%~RYUyrQ>ioN@w3X!~Hp3GbCoo3Gl^PvASrc$*"
    "E!lH^^jghHxA)kA9!z4F6P8Y8_NL>P4ZSXluamsL6{yvt&|0y;9EkrjU~3OwJM~N}hB?Ie^w=ShWnq+afR=$KqBu#%m(^#sAML8>gv+wF&XOQ2"
    "^w5mup6ihLW4Nc%?fS~Q;8oiz*^%|Gd1|I*U#CLm=dk1V0XHnIWHD&q7o(F40+mBor7V;rWpkKy*Tp>=-QF=<gC{H@ux1xd?rN_0(HQ$tV}wAN"
    "PuTW@%C%<VGL`AeW>qN0XMak&_ksD2kq<0t<-eNm7w4pln&>6ce;e}2slwBU&5mxzT@xih?p#pKzDXi#qi-<oaisZGGE2BAon@QrNjtuxnC0dy"
    "ePyMM0oTyb5e%FS#7Q4yNu_DMa+TD1-5v<l<M!TTVA2Dw)e98g0HVKez3=pwlNTrCsKI+nFOlwu*|E^>a1!69AJSFo(2(Ocr8}l<+)-ip<J(1X"
    "F}8}uU}_a#ol#zYGd0kP-yq#Lee)vS5F9l5+~fz2f}s@{eNn0g{I$qUVgtAkc=Fgi?|#Oz9oMe$<$#rtm|2~gt~v5~8Xv^SGyO~R6hv#j5be}@"
    "@I!tN6z5})KUiAUNr~gavt!ahyQ@7=sMD`S9@3#7?CP29(BAa^&!_osH|sHfe`HjDfPY>;LuoHDpL_me?e@oavJ$lP`Gsg-;Kvh)fM~N}@aex~"
    "lh|X|pf8M&GQ<_pxi+uG><@b#{#UB;@CDOKFi&}dOvR_K>SE6nCL06OKE#o=OmSf#@P*s@R52MF8?Td@ZJ!nHU7Dl`Xq6ur$VF^crBxcbH~K)_"
    "J`Ri_O5UDKJ6^{GfYhpJB(_ebYWp?8>7saw8qd1Gqm7?^_EC4frsmG`#<ibLm(t^?Rejn~V-M}FFR&P?$@8F<x%kEQti(D58k4%&b-TJ}eL*wm"
    "QRye^V+I8n-H%9*T{5+>S20ygKKAvh;)O{J{{Rh)r)-R@Le)*Qe<@2wrd`vGmC33;E5@8L=)6#4shNa*Pc%Chv5Y#g+_X}hvJLZfsd=hF4xJ^?"
    "Scz?;Pgq`;j<P3Pxo>W3+A_(n_5=mn!q(7e|L1A!;x3stf=Y2$-!<=PX(Z+!K4v1M-JUueYx9O8)vYL`82ZQGdIMFjxE&>nvtQs>QZIJZkEa&q"
    "Dd~5L16Bkd>9Yd-A4>w%^C5nU<=`fSp#M%^d4ySu|8A%i`~B1Bj;H;903sFRKX`(k5F~`2KFUjK8nn$1arJwt<7ox2hGm6PDfQT_&)P4vUri1F"
    "mp+=>60DhExp+;h9W(J%fqnGrdJ`PXdbC|ypp-3!bFzCxe!fH-p&9AG!f$)vNEU!vekIaiO4N}Vq_<3Z1gx(+^Y9>e9o1(I-I|>o*a2?ViZ2*5"
    "K5G_Ia@kD%E>-usD*jq}q{uPWM2u!pw!P6WvozfAED-v=&KdI@%Tl0s>1p$uX4z~w&$EKng|M&N$(^Ml<>x&!^H1oQ9{X#v`nfkhVG_Lr;La49"
    "Yg5t9xIZ~ldhu2p%;Q>Gt5~r<Zhm_zF}n@(9oj)exFbHlN1M`wxZxq|$3Addl!-|mSEpIL0K2B*8_KN4$Z52RExu5dkow%lp6c`dD=<olnf>|^"
    "{`#+u^-S8^Jq@n)gq_t#ls<7@zZ-9JjJHwQ@=K<vsOZGH^~@*Rrp^01p|9f+W(H52f6bE2c4qCkDLIv?YAhF-P@>>cYSG}gSe@J@jE~(Rcfj$`"
    "+SgOMA1jV7`DHoa?YlHlZkKi`YDKJTKc&x_$4djF2b$UnG{RF<By%YaNs4ER>Vs1{2A$}fi9VFNkbZ%Nxi=lKvwG9`dO}9x-|0ztM<4ph8{-o<"
    "%8n|RCf_o}*tY1JS4{LpAqf`t+8s=}vhVzpK?01X{#%rs59enp3FHNwP|?^I;<REGc-8)!k7%ZM{XNm%Ny@v)ihSveewI`_;v;{9k9Gl2rQg_#"
    "+H9>ar%y~df)w>F^Ya~j>y-gGZ%iCS;t_rN?P6N_9xgWd3HJ7PP(=E?akMEW`t_Y<ILc<qm=U9&P_&J%uIgO-%l+a`O#yl{ebS^Q{q<n`Xxiod"
    "=Qr8`3LC|PnAh+FV0z#^coT*Tk89#vY-^^0f?Lr02{$E-_Vn%{_yO(5j0KH^{Z135_dr?1CtybZ)P%dwrR{`umXbot9S=0_=SAtoh~df+nrj`P"
    "3{u~rbh5p3BsC4KZvDCjL2dt)bNou@ZnxE8vqxQBN$EYa!4GocgS3&DA_%?IKTy5)?Y7~=#TR}$9GC}Y6Bf*k&b0|4+{DD?h)({ZnDB$EKeqAC"
    "nbh)-z0KEui_V&f>fVCp?+>c_lS9P0m-?HKm-Z#LAx#6iR>D*Yz}bC%eqL_xc4d;SHfzW?T^bZ~v^v0Tc(dJ5t2?G$NVS<ZGrJ86ld%)@saHSr"
    "J2(=t^vwu+{Il#mR`vga#4JW_BD$*d_vT@3(!Kk<bkQZ27X78R>HU)zPvF5mDsFa<YU}JmeV1KG&$7nzwQSh)ydJ<j8aDgyU5K?EM;s)5M_q<T"
    "v03W;0=-4QVR!-CC+`1R@93`IHqAHgSE_v1E$FX`X*+DI)jSn7O$z#2-#pQ?%&b_4cXp(O0`-d(TIRo;G|4C0n$3|iAL4_oj<9GoOjvO3oG?^T"
    "7q!4*>Ll%Xa-DkvAkn4D(f24&6~KQex;1U+kdC|b;}UNS0b>Kg#xC+*JKnAJ%~JTdopeVge<Wfn*XG09eNrd$x@9izdGJV0?3nbbsbcOA*)MvE"
    "J<3u%FuvU;;UZu^F^%~gs-3uFUZxj(B*|E-@BDBzGD+V&scnG^NS}^56q^iM1Xp;OpX=ExIVeW^O5)`tp+<l}!14Q@p-q!Uev7WNy6!!L^ohaQ"
    "!w1plniM(s+u%hXlr90Xxj>0J;-Qpt<MV7ZPb7BU(5$I;e8jY$Iwh6i(^K8QQWg#Q#nXJp+G}JsvwHE465Jw-0nCD^k{$YB44T1q`z!plD^6Q|"
    "&|45yTYTYu+a;UPeuSN+Hv4pKdVxRnK|WX`<~JXvS9N;^P6eN0+M7`-=~EY#6`Ecz_o&=x7fvkm4eycPd{ldyqr1W()BcUgfyy|~p1$|=h4$Q5"
    "WFkR3{5jsM2;QL?u&cJkmiDkTaQw8d&hpL23J;~Uq{dV8;l@Wk3j7cgl}>CTY-v~jTy^Qu--Zla9_j7rxq7F^DxTl_A=SUbp<{vG;TQ+q9PJb4"
    "Y5fzjArxPK<184Ruw*^aL{-#@#*0sN;lLJ9=v=Q$08N!`jF_=Y(156oH|ffhw1r;0Yi3jSGK!;Sz}ASJ)B%~DC{0YGIy>8LQ7vw_-<63@^S74%"
    "d7#0(TDV1OaCbiPS+eH%K=Cd+`qKAT@)WIBvq)sXW%j01^YOjBeo{NFe^u*9sI|()^qT3h?{}0fd`dD`nyIO4yZq(0f3@9K?a#j6Wv@pp>L41-"
    "@KdzGJ&hV*57{apEwX)W>r%X$M!ZgHH$Gc1d*=RFi4|qVACzc`b`vP_BHW|6J;mCi8l5V&k0vtHi27YR*hb;8r9SjJ+PmO9Bl%mA7?-8`x5zYE"
    "COAeFc!8ILvwKP5fkUW34y2EjkM24C?Ggrnc<b34b<<;CWK(fOS6Po8-rC^>`E4o;=(aZJIhspW2X#v`k2bLcD(KaW+k{`zQ-8&B-ru@tGl+%B"
    "J7~ni0(D+9pMF;w4-X?cdAy=0RU2+JFeLPUJZIQ<>ALJ;2L*K%=KvAL-V+)H5I(RmiXFnhQ!!-2897}1KX5I*%1gaV-+;S2VV-~}=_q+x-?keQ"
    "0nlhcko$_%?SPy#RW;g{=p0NgyqdEg+st?a4PE9nT%Y(v`^PuIw?@%f{b~4KchI{oIRm2Fn716JV=@QLKh2Bz6untt*?Eti!BsZIoIumzncD(3"
    "b&Y+5v9f-+85!3IJ@EjMnz>Hx0jkb7q<Jt=!UhrA)To%3FzPE?wm<xjEwHmnZk&DjScgM&776!9>LzvXr`r?l_MwdrC<RLME{YO{y|0I>di<Lx"
    "<eiPc<(!WF7WU3f%drhIq<lST=(~oh#2#NXh<ayElokC868NQC#0K&u?>SJ#C3w>qK*A_?@g>oRnriCNpP+kHeQO=C!UdF-)aXBllb4=18|*js"
    "StCSc{tG|D3-6_lHv3(t!s9y{v7yjtW_u;e+~X5%kBx%94+wdcsy$Luyk%npjSWkF`xkWlG_TJK=GW0)uXYVD(K?VTaKWX7Hv;Jv{=@?*AB6@|"
    ">Fh3Qlo)AHPaoIT-yP5;#byG4fsd^{X>@YrQ@z8erR$P5-yb4u;E}#v`=f8Szv<sk_TF(uzF9WC>HAJVbEr<8Gg+%jkLG@ndXn!fnJAV<NX({_"
    "IbJ;`a3^T+TcZ<vS_TWT7F3oazr;I@V?8PL3Jqi-Uhd-~7Hg4D7KjFfT|~NOIr^_ES~Dyr;*D+y>mHet9H8~gZ$;&YtYzFiQcnT1VoH;2d4)dg"
    "Gr}JXjLivzVvd<T8mySlMrhZKu`Ayy97YVrzy4P(aXz}MBrikfrDF27l;b-6|0A&~$D^kYjpFFJNEkZLvo<R{t&Eofe%$6?7M0niFY7BKX!Eug"
    "<?Yy;`hE0E^ww=wr#75#6=j4MXF;7`7Sd4;Ix1&0TT1m!K1PWxthN8hOKoo1mQ-T;qM<)X;`kxmu%Ju&zs_bYc+i9A-QyAUr()Kfe3sYIpBdRE"
    "sP|yY*2RfB`Htc}xj)z&pNiIG;qTIps}M6RnT1B0K`Z<hYc$3^=`XmovVrOjhIuBjsGv-WRb{Vlv8m{yYQ4cqAH@g(Ip`rjz-G(*TT3I1u95Ve"
    "8l_oHHlGAG?3U2?DVYRh$|af%GQ`I!c$Q5(P3uI@;srNZzV)9{x=rJiNHCOA)&OsI@JQ>b+oi{*ON9<QRsY&yIZ*fR*Z^X%^Y<nDO|`bHXoQ>2"
    "8aifTDa7`Z<q}zVo|Hy<^O!ub<<+zyN8>{&J(I&0@HbDtE{FFanBM`Li59zAGXl_Tgf+s%t8$<epl^{TouUb?f%3w!9J273k=@3%M)P_nFw*&c"
    "y$2z-i+b7oI&z%0AbBFIaGl)m!ZW6{+p|3nW9rCukPr9u<qTih@8isBb&gZR*9PBYIjH9|g#VoX-@dc^x=$Vb@6Buc#kX(svQg#BcASfP4PKg8"
    "`4<0a#maM?T9&qnwIw)cX%^9~ah632<9s|f1CYlavqqRD-7cM<65pdTRE83g9Rke^`wiYx)BM9_Hh%nhTEJE6_8p2PgT^sKry*?ml$VN1owl_o"
    "1k8dGJ3EPFRt1P@?DKMXkaW>xyTSk7(@$fB{pSH8nXy6VwLqGe0fUV!#h+Kc9y3{oLW-$SIXVx>nq6B6bq;ogoaOP1zNC^(CdaP1zc<&WC*>1u"
    "CA-qyuNoq(@f7Cq$V^YH&<7I^#u0KJx#eYLMcLi$i43kHF^+=*<C*rB^y-)h+M>!oJsfa~vMo;O%$kK6HMDzG>t>7;xtIZ}N+-%Ia;DpS^Aau4"
    "qb#jE0^}OHZ&G{19+fxwkGCj0&iOLn#@n(&(?nB$@GoaRI;!K3ner>z|FHf?>b+kH{_vZo{W<417Pgk}ju%V8ms)M}0lxK{%i0az{c-#&C7sv4"
    "Sg*1}G}%5Al39g-ECJpgUEDb)e>R9}q)n0N#~A^ycr9y`egyTB7Qznxsg40G<#$Nc@+N(DHO|l|ju4qGun={n)>-Ja&;O7Y?pT^>-K<&L+?wSr"
    "D0BF7dIn&y{lj#eoht$8q2dFEzKH{TA8BBqb)au{T7YIOE=D09DS$kue{O6aKI1C~>cqaSI&H`7IRP!+HpAx=e*~+AkaOJhp_#VWbzqyAc1+w>"
    "b{5J!U|l=QcuS&DzOExL0rt!Zs|r4rasc`u<U=3N$54gRCL8ECwM@A0>NSowN~};PU(FukIC@?SLJTPouX;FgKif=xk=<)pk4XnLI|-{P$2Yaf"
    "1pX<Nb^795CMT#LwwK#?gRKk4CRgr#x-jUsKb)Q)Y3};JqsQxm?@dqZfA>Fr;WHnen$S-yw!Xji;EGFMHELp>SBia=seV%b>#sRMq5abAV5{vJ"
    "r@`mDvZj6B5|1VZD3PW#7F(yWJseCl^le^H6u?eleFwfhZ+zH3g|f|^5^(x2Qt&aVsNc-X&<(o?w)vIPv!4L67RK)K=Ch=3hCCa#0l++Hq>*O0"
    "#e4ZsKbE7t+B!ua(?fOA{*$mhvNB<HNyoH9%syS&y9e`Uo}_EvuqgJ#foARB(|<E}r)Z_3^;<@U>k<Eq@v3vYC2!g=jSCt7o2$N(b=}0u&LjND"
    "?Dy_xL*aZ}kQ?5VmJB__EwfKMo3;6$%vh3_?GGGKg$Ft%zk9Go?6G5#Xd}?Q7GfEKFk&(LdN``7Gyz*<;CxL!#sc<aSwtvrkQo@OgA;VQQGJ_s"
    "&WYH{>lh~k(*q+l%~zXX7M@{W^AG{mHcx!WnSk4-R1lt&>TG*{KnEI<aJkrdJpPO-O($T_FuG-aNoFJv^w8ia8=mR*#SblecR6-iHM30$t7^be"
    "r0!AVeqhPOR?1KH*>jxhjfx=9o5%3%=L8F&#M|MrVxHndvWD6kdqS*be{=w|FSFX#t<mZG2gmWfKgg*NT}@Y^Hvm?!Uz8WmzHB6?#Wu8MndVYB"
    "D%$qn)$le2S(KFhRnJcEDqu=H4u|gzw%)sZ-Z9wK%h+}b$aZ~4Gy~pZ_5*mDf&P}|(V`TH#z#Ss=xlD=10ZvVbe}`~4hq}o)pkVk6WjE|yY|9l"
    "Q-B)nxY{C_KM{o~5C%oc5m=<YsDq4TNpjt=QF<vGBS|2{qhV=(p_Ke^+5^$F{ID~fqm{_e{y}+721o((<=BHEAsUkCruXP@1_N1kv)_X|hy)yw"
    "OeNSwC$sqKeYug7SS&!9L4<&g0YQxBFY}j=ikjekY8p(pz5p5)a?tIqdV&a_$OykmBw%BMQ3bYnT~P@Dc@RK8*kdWXEoG#hVk&~GmRB(#Uh(8Y"
    "8-Z(8THQa$53{y$5yL76;Rgaf;j9~;I*V|)L^t)*>cg7KED~R8CUTY}Mf<iCi)~P3ERf@8QXpy2gB;n7#@&{{8#hynThJ`gU?l5H=J=lNsCzY;"
    "R`k63rI*#hlA`x`%SS*aEA1<+)WUX~)M@#rPLILW;@9i{9vd(gwC6uqfgJI3e91szwmBL<P6I(AiA_1?b4`s%Jtw|W6X_9B(VkYvj2#l>r42<{"
    "u%^@}l?*9BhE=Dl!-4ub6bIrceuV|Zfew5sb{$=$jbN`;Jqw?L(^hjN?9i>5XOe3zF?h8>QQQzmdLiW_8wpAVvf)J!xWN2aJ0jQqQ(xl;Ig&hX"
    "UhQTGA$NJ5Pa;Q>e!-&gvQqY^;q>SV9oNTgCmFDCTzwI+i7~kq4h_+Qs5?}tN^=l@s-PrbI)stVISoSEj=uF#x?<iQ7a&3~VNs(GP%%$@#F9{6"
    "YGl4b?I51#TgN&_8DBLiZ(ENe=otBee%{udBET^}MS&O?Cghh`=%tm#H(%7HlwRf7WIgVC#IBop&}FrA*qG0e8K=jj9K^xFtbT~!qbz+ZU2}I5"
    "cb#N0;A`=+9Wxo>Cyw>NNaylN0lLVv->uw**r&L7`T~7!x;c^KPtXwM$N~>TX9yY&s?=>W^56A~PPNM4^)vK*jq&*#xN#{FDhXE`8P_rD@I^i-"
    "^I{n)#+(_mRwhYU;Y5@y;hmsEl84Q~Sitb%P%ghC_@{E{n?9)*wSA^FHcKJ3PyeHF5hFhH^3YM=Gh2Gc?gC4V{&MXO)!jB9Hi2^sBq?YXpjJ{-"
    "aYr36X?lqXRxxq<j9D1Z0D=vzTq+CtpH?SRlOC2bTC%1ptYrQ(d-fYJdLJ>i5T6z^^X{WX@a2ZK6>B_3d&IA@p7^MvQ>QUPmrJp6A?)LNyNysx"
    "(WRnZUD{!P{8V#`^;FVEQdPxm1ny6{=g1Dl98<oDPghV<c+|qP34WiZw)iFKB3s}O|6dtTnHDX7l%~-l)aT_>yG~lRjVu8|L#e6A1k~eXm(*OC"
    "7?YlJ2u$+6j&i&UT4#Sv4-*HTT)`HI#-iRqVcN+sgpnk)-QZJtZQmm2gC|P#L-s|B*t97W^!3z4=aVhSv7(?w=gQ<=vu4W^%;os5G~zlnO=B_!"
    "j<~ws=GZuWf|XOpGiF=w%W!^|UF!qj)&9d%d@Sx_Fx4O#^Df6UAfQrfA@$jtKc2Om@*DgdtDUQ?5*kL2J%>u$xeQW_w^~3`hdh>i!<P&VlPmW3"
    "8P-7$DMx*nGL%0v-nPjOx%??jr+78bBpFi4{@_Ak*!0;s;9VLTw!*z1`2@S(;vMNk``wPHCLl}eOL9WX6f}}8$Bu(T#^@~;@!Sw+JzBh2g@>Ri"
    "I+^1HtiL`ix;JkrUp~yA-B=Qr_0G>Q)aXCSgOpJyM|MCyZQBpC@4uUUT2b!VD|7PbiC>Wyovy%`1v7u9hTgr&+|+Ek^>Ol7QqZ{LTmf7>JrmUF"
    "2)`!Vuz$l|t9E)hF-AzjT`10QfIhzqDEBGL%0LfErR~qfBU)aw*$hcX9JPp8)6HzTMa_$6e3R5|NV>{}*8n9zYCtRjC-yhzujFzfKj@@3shXnn"
    "%WMeB%Q?iGIY(doduB{#W0Q2`szGqyUPLe}^7;-QX0WkEG^S;tr~N#ggso3m7svo+#NLaJo8~VpTa4C+#nC|kV-E0S@}Jvs>g8m!^}g&=HrNjs"
    "9{#IJ%)_hsu%6CF)rQm2B5r7m?S^z(e9b7MA~M6>R{^v=s{7Y-M5b&i-0b9V1ZEqRl)&a|hugXz7-bxBNPX<$&tKyc^LaV1DJ#z}uD3PE{^_}+"
    "aS@@;AU*zBEL_TQMfYLM4p9HHDUN1}>%%6C(WtUyPVn1~{=?-eO^~iiS$8B;MA=b_?6b4Y0sbR9jSb)d1XMG}sWDM;4w=-Fh3D9}^3I>qAHHz("
    "Enbnit^_o+2*_P1JsEO3mLFR?`@{O4B2k(>tor?_-j+bk%qyBPR|H@Om4$j@R`8dg7A*c!_l-mzGfkIL{Zu2>Tdy}wrfb;TTP>eKGziMuU9AEO"
    "+=$Qo0QQhSdS9)WH>h<?x2JJHKFKoco8&t!XwAOCyrmg@xBi7x17epR(c6$|FfglD@~fC75qQff4p7$OMfwf?Go79uWy4drC|Or{YYP;e7_G2e"
    "e$}UFaXXE*ImbHkBk?qw{WJOzJnDpup;x`;v{)7KK*rfh6~?mh^`n(5w8#?L9DU|OKYEb#Y<g|d%qf+0fJu6ty<A<=U3#>g=n|!ujGuT5a6hX2"
    "bjH+f-LL*z+8O`&xL(j^13894##%)vBGKy>+uxQ4WEInz(>4zaTDD2uQ~W3Tz##;yd9DhugXtb^Sp}W?0&SM?U9YM<v&cVvQThek`v)fs?P;GP"
    "f!|5!@B+T{17krnAF}5nlUMzfZ8<aJB3x*4RIFdcj3#wsdkOhYlggm%cGa|NXLcWXw0!J5ANi6!vw^(qt4Es$u~uY43!(hO6ZAmISR92{OnAnQ"
    ">|`z6%G_uFiH~$m(mHd%MMt6n>M~fi@0d?gws_IX=yFP>E0>%z(_&iz{xv$3_RMuyFj*@6j>Rl|>s#q3iT;{mU6k0ly!A;?GFu$ouaK#|z(*DB"
    "=o>?Hu4<+rt_vgxtxCv!s}R#)f^=E(AV1hBrrVMjc7P8+CuLh6kvpnqEP6*FM~0(uGi%?dmFL5U&-;D5%vaH<1wDj}l(vp?YT>OvO7yTy5aCKY"
    "?042Px@qC^l#5Q8BpBL%aa~<lb1muPT~XDk9;Efi%-FEqWJ#5S;M57bKuXVY1iI~-FVbv=3d7&1&l-5XpYbx{Gt8IUyOrSKKw<PDROgX^(mMx+"
    "3v!$Y))iA~f7rx=Gr+!V)1IOWls7ehqHVVJUc|Q#72t49nc2+S`T4+DbUxp9y_0!Qt8|0E`viKk>4TJ&@MW+IRB#fCAG4I9d^AfDF#1hA%m?cn"
    "F}<6I9~sc8pt3pF*hz~jM)!@>)55pdWJOdvKRiMx=*t2=*1O#=s}zmycU01z)W3pKq~Og>W=7h!BUr@yT$@{f5Az&9;TQV#b_RdO=cY!#WCyLw"
    "NC-$>gx3`_FYM@6V9yF#smRT#Mst!K&7Q|v8POVyjVeLh6N>*fKk<^gO;YU+NWzkg?3WGKcPy6V{<OtiJLN6SuhvxVu#IZ|RZ%od;)=g<fD${("
    ">}fvdeKy~IBb9g%p{+x36*a9+yRZ8WcB&xzL+4rK1rHj_b38+g9gNB)`k`j&O*e&)uEvW{lEb7Eoy~S;rd690FIC<Y=X(5=wqHw645D`X7x{so"
    "eLmrMGJWd3wm(x6Xr#jA?j@gI4M~Rp35{Q+hpxPaggDfm{=sdt*iZl7A@=X?bj+%KeI>~WP?VI+IJEp@TGew7gKU^%G=FF5gw30Z<IzV|F@Mk<"
    "Y(}W!5XUlE;~$*I9y>X3ggr2&(1MC}vx$`0tg}8i_s_m^O#S^koAKI(J8!$k=IOfDZ@Bcb5mLR(zuAHo8Dy*9(<X~Y#Hs^o<R4n1Vxzxk6;bm4"
    "8a16u<g)nS+A3el5y9nJn<nvXV50$7i*%F6@#7K5RZ(28)O;5n)$4T7%FqxtMzq=belRBIZ6cC?Yd+D<EOX2eOiS<%j%PpE;zxPLq_cTsXcfrf"
    "Fyv82I)NUD;KTVvzJ_b(f`xzl&TeY!xcnv^xqF-^8%$G3sM;6_%5wfwi+l@?>k@pm$eM|qcH`ZW`WNT+USer+OUaxOw(LCLeCqE^RSDlTU6k>k"
    "Iy4{tc>=gyv_jn)d*SSZqtYV_fw%g&<o0x3KaQTZq*v4emGL_^LI5a`$dr~E5dK!#AKyDgdL(v^V$@;h8#W8OgdU<1Wy<Ez;G}r^QXLBAvQ{0>"
    "!)-@{t;vF}0OgdW7y9!3t{xk{&41$8_2Pc5OlyaBt(IWTvra>1l+|xYK?O@$9N*QnHhOR|lEYaMn}2Y6WEfM{a{yXFn4|+l1t?32T5EaV{Meb;"
    "e1nfh%o2PUa|dc(7=bcRE;i^-#{`WUv7kpFfyjt%UdQz{MS1zbSfqebR!K%p-ejcLmc$^}Uby>7f$7Gu@RU0ChkL)%Sv4#C_2Z>g_RDgs8OM}y"
    "$LGXsWPYFYv`usO=r3(@=$%ZbzMbpKt3$+gj-|#SBjP<5?roc<iGfy-qB|@#ok!3^&o1Q=JbJA!s8`;UlmcM#b|kbe-DLUr3Qp$yr+4B=CP7V>"
    "<l4`yy(v{6y`5U$Xm217LXJgonQ%~Dm7!+SJ)>n_Dd&BAT<7}TRw=T*ssJ5YTPe^M8Fk)<X+_?ec}XA1M<2BPVy1&^|F?2N?SqMg;osg2NIl%F"
    "db8LCg<R668O;@HB92psmOha~knpd^yacL8V8G0Dw$<#c61|6d_&WbY>#y-NT6R2F7%WToJSBx^aRRh2c+hU8WG}pfPK&ls=;c2XQz^%ns69j$"
    "X=X25UiNsdPg|OV3}rEz=__wQKOt)Pp^WVfT_P5nGb0h^IPF$QuC!+-`TEe0d626`v1UIA!uFFkkZ6Ge8~(4RM2+vy@k&bB9L|_>1wq<$$+XkZ"
    "Ua>|=xTeg!i3e4%cJij6R*8}2ez`m*DLIw#%dt0gIj0sJ*+{DEGmbEk0iNNf(#P_dEGloiJ4Q+ka{p<oo?o-k!(%`i=&aMf;qYc;I@}@|&o6dl"
    "o_kR$FKkmUvJ;fc8#{%&x5%~({cj7?`HSh>KMTS<jN?TFD-uxTMMT-`L`|^Ee;7aAD6i$=NfzxtegJ=I2G&w%m@F8V*W&he(Yc`|KbQqp>2Q`h"
    "v-0vxRZ3$s(xN*FAN?t@T4Q1Y^eJ@Vw?v_Y=DEW&!BHC#NFfAsNw!}wbHxd@9&DO)hJmZ<OGoX-%R(bc<IqgC@v5xhpFHjHA1^(&YU0Qg9^{aF"
    "gUpX4)luRtxbwal-$xA+@aHv^uX%m_%MbF>e_Tp@^vNrceWYoc2+XygvWR@qIA+4sujyx!-}!axeq5lGeeCuGGBUr`z5R2g_H9clWU~O;l-3~O"
    "Utyse*vt&k%8SsoH|fuL0a|8&ZlP9&fMe)sRt4wyT_+m(Ml?;H<2;Z<bs_%gpURF7SWoJlc0`oUE%W=>%{?gk(g7{f&-eCdZ-`dc_b}Pf$(Q8V"
    "&^tABe{4p!wLoEI^<5j)?xT2Q&Wm}CKYHq4%|-S}Rm_1)Ygj;Ek+SYN_H<!IN<T*!7RqVTE&4|W!M{!Bwg|vcQ8M;3e}$Pe_Pl<S-rURb2idQl"
    "uv~`K^$MyUHD1IH%35{~gWu*No^X19+8ncZxk4@N-j*Azk;$nJpyQ5g9tb|`IKtDz+DozbzQJ&l2S*Ks&H?Fi%2Gk5zyUKy!j{!t*$wNPzl16q"
    "tmQ$jKMeOVI9ZYzIkG{lfLSR1_s%}U8vku%CX3?I1MmSNYcURhI&7Us#0Ov2RegQ!aoqkDy_i2QA|)20MYOQo{Ip0>dDv+rc@F;l4VpvuUiz|@"
    "Iubv{F>!(Lfp!4**wJ>#Jw^1=c-cB)Wnm)2<5nz6=d?YrGyj-R!C{o*guAJ{DEQh+pfW7<gQX$K(}Qu|Q6jqQS0oK-)k#9j0>o_pyZ)MXBd{G$"
    "EYQ5|Sj_6|bgY_WfJp7eFoc&HSH`GTLC9svjdf=8@;(Y%7TCx(Nh+n!(W6$)@CDj=)jsox$&8q6COPxkH?4~0tK7><9b4{xnVNre+Ii?g;e7nQ"
    "wi2n)T4VKxPgo~FtxnKf_Msoj@BC0|dKMV@7M7RYHuyXsV2?5d9Fwg!s~PhF%zr~+%*!B;pqQIumse9DR%8sZ^!@~@&f1vRL)kXN7zMAnmwix!"
    "s7Nv=omG26{YHXr?+!gw=gSt}2k>5;q+h@&$AbQ#Y|yEG-VBMe;bj|6=0Dr}N2|+ZHM$_2Te6QL3+;q`(n#rR*dD&atd|~@E(YZ6SJv9%0l*=d"
    "Fz;K{^ackz$ihIjXD86O0#Y^_`*z8gLs{_yuEc!ee~7ih9T*ccXt4a8fhe7|^$T`H`SK5RrasKyIFXwFIpmMg!xE5X)n3l33{X@_9Sd5?7dY>="
    "1MUvM8V=`Pqmfo_v75*_$D)cdQ2L+Z@1?)UebpFX7Kn(|<B)T4B2#y83LgfdVu1<`_Em!)_W#4A48@}tNwp-)RW~~8b#dEPbqSY5JSMy+7shCP"
    "HcCI`uqTAhY@uS^l(_0pa>_)@Rer(f6Zpc*98!MdVxlq>7!gLLy#JezVP53P;ObeN!1bZn$?|)T_m1bwWzF_nVQAiwx-ilPWx<CE_7Ht!OpX%k"
    "nsP%vH9rJXwm~=k2%pRvywGS3c!`f;sgB5kEuJIgXH8&s^&^UlHg*O`fZnn8WZ5K{;H*jKxk2rGtaf2|u$T9fb}N^p7?=A}cFc(^YJ`?a#7P+H"
    "Vxnc*jn?r5Rx_^womz(M51jrX4MqBh;CKR`0w}>9<2KofUK-TXSfL$C6~2t#X=P;VY{BRlR$d(F$*DFL%5>`kj+9_xH7cTU-ZEf5N}o1a${`(k"
    "Xp3jr$#={FHDm*w#$x`uj_mJ_Jmin9ji8?2wB<=jb#w@=fo-bXbTf?(8-7KA^P&Sdy0%@??E4UVIcm9SuxDO`ZSQ5i$MmGdxmjKN%_*I-!<y3H"
    "l<Aa(S3&m*2Yi`&je#GTyDXB9S{IT7h`P~YWsmXU7;2^Y%(fK8mwzDnEPtx~jWR9Jf-=8s%<*w4x*4f=vRkHYMZuU3G~?N)Ab~d%kD_rwlj8eK"
    "r4(;P9jb0|(1VKj1bDHQdVEQl`4szP=4t9ZJ$S<bep6seM)7Xy+~kXX(qpkS9kZw*;k>XIh`SS@lciq3Kg1_kbm=^;vLpzDNR4luJ~5^<Et2}w"
    "*ptS&4~>|NQXElCc`s1D%F@|_bAUnKXocOpQ%w#n(up1Op=Oez4I{kkU<eWPAe209`Xjf1^<hqmz{ZZWlg_k#X_yoc)}(LLOx6Y7V@DYC1vZ}o"
    "ZZtz5oj%aLqSwu5r5Fk{nA?Mutgd-k;EC*bDSt<(*el7t2IniCdQYyfIj|YeJV|Dc;8q7WM2q`v!4AtRplln{D?%{@wJBeTF&ui#(-l1;%|pg="
    "Vy$`;dUS*Kb1nyxv*<gQXD^)iJfEY7j74EJ?P4xZ@agRkfqFCZKTJ^20`z0-oQF{^yJph;L4|S0Sim}I#Te&{;us~5Q4jOK>TCSdu4tA&qUqFT"
    "<77|<_CP!Tk%0Gmj+S{#`c1)ZOQ$4H;mac=lai(!fjZLru%g-IEG%lr=)Ij}Z)o`?sT_zLYoxJlIwZPBx8X$dDxBt5er^(GQ5F(|P8f{fQ!rjk"
    "hmGn92kCB>d{PIJD_DS?NgJtW%3ivjFxqEW+cn$ip4I5fqI-G@u&75#=RYB|F!kZ-<vUOF0iML+xkpde`8_`~l(6cz*{?X6ca#I;m!fU<^-8yB"
    "-^F3Um%MS*i@$K%*vwcf_Z%U4IFPKV$^B9G$jay76?u;-I{HxK*^L^%?W!Jjn)ojvDeIa49r=VEHJle{WSjwPZ?h7dopW2ul6YAyVLztOd1Ual"
    "VLPlzSxc3_2>jVg=`w3KOqN^}G|ZbKS>U~GTG3s}p!^rMWPU7*z~Sq9Iha#qZEs{Vd1zatu(jWQJE-Bp@j)1KM3Y-K)_OAswx)vwM#DnczJgtN"
    "U&~s&?-C{lvcQ(8ljDS6-Ptwm%Eb6L`uFfeRaINR*XL8#jo#Xw(&b%KzI}U6_(YrPhq`FmAxHY>XIM>LR(9Z<-QDRG*+^vRMva&Fsm>$_+_zoI"
    "Gmz7CembJIK7~??Jk~!geAx#s_PPBiLDEN(eF}$$`txRgNl1nCT8x$2ri+4wmk0&heoHy&P#?AFkH1ThmHPtq1AeOBKP{Oyk(`G_dz*<2&^=2k"
    "n|k9nX^=j?fu~ujrD!Y8Z_^lJAEHV0B{M)7;1f9%=h&VyuDM~hZCX=HAMxSVuq+izACwd|0FeZKmIM*Sn4Xz=plu&>6tqc*Q^!yN1$Czm<>2lm"
    "a5vw!b&H?m%_?`yy<wIB=qMM~cfn6J%`b5r8h=dMCQx%(eOVy6FnBUuerDLfMV5cPrKg7-Jwt*$cA~Ycdin^4ca{Z$VJXj`vPyGv!0{U15lEZH"
    "%+9W?R4rs`wd&Om%KCv{qxGVra|%W+PQ(yOwNfhi!9G`&^{MR|PJ_px3<&2^28r0nz)CHdPxd&f=z$uhS_OHBmYv4W2hBiC&;cx0bAWIoe?+$)"
    "hPYHwI=aXy<9&l-eV;M{mX!U>AcKv}z4VchQV<T8u_;$Z+eH8>F<uk51zFg#kL=?8fkSTNV@1VcrP4G)HzJL*<+5d_2+E<2D#&E?Sf+AtQJvhy"
    "H#u`Rd0wzj6emid2q<a6ar6W>RDR@bec$p)B<xRnNVfWRmQ<z2dBd1ZBx{_SczAd3X0*y={Z+K5J&uG~-#ae#TuN>hoY?Ti$BW)eFWKj7R6wQj"
    "vbj3rN>755vm62r(hx?r`_xa%dy%UIUeWq-bgfV*sEQ@qiCtG`V?X`K?Cj*A!Jap$JI)rrSh_g?R4u!VsJQ`Ol5KEd13f%mEzhn(U`tgH>PRv*"
    "gTzJI?~pg@XkFx$aNy~K_n?=+`Jz7h3QjIN>=YJ(9@BTyY$s%4K|K>v;`1R6oC`|7b5~`wW;EuUtWOA*?DX`wSt?Yi2x9Vc!T2!~I!%{-`T_Zl"
    "wZBF3!W*&a7lR6wfS2g<e;&?Mcuf2TJyCc3if0b94Etp&LnO)|g|<oIvcNs3S!FVnns(V@F4k&csibzq{5n@MWa|R3l|xI}d*UQa{oI`6EH37d"
    "f@Z2F7{=R@>6n`{Dd5**V?1CZr2MwcCQI4+dKeJ+&Q?yA2R8c+_*mbcrt2fX`v^D!Z-idcu^6;LP?f_NC)D&Sf$-&lk*JeStekDqk!xPGxoL@T"
    "g5YZPV#df&)&silnyRUKRYL_Z0c$(2<hmKxuiK?w*7fQHpir1|-OpV(eCEpY0M~qt-l6w8okNu{1iq{WB0MWsHOecLwCavwv7<XIJk7A$0GW3|"
    "khjz3_gKyM3FxuCzNCL3j*mR@$Q0kVH76{MA(g~W5j-sobWtfE-p#wA;=bQaw`tcAsLf_mScX{SgEUQpyn0u!mq$Gx{DQZoEDH2qqJMV#yEtqG"
    "VaWl@jY-o^N8F#0df<=>09Kl&FwC`D${uQ3)FtFN$6Eo-*GzaMWK~^}<X=h1{t$MQjN^oF(_eW`RF2cN#h^vWF+L)@du32_d54xtPQ^8$Pvs&B"
    "t|9M`B_KwHX6s!8-W{q`IvX(v5F85G)4#c!rD;(8D;3-V6_0ToHd@$|$c5vMH1$%%Ps$lck)Hr{&n5&b@|GI|IOYfRZbF6c0msr?V+~w{58of3"
    "nb8?6cuwmo-mGUvMn)a>++0z@O5nHyCuGU>&Fz9IW#v7eN~3OG_sG$D@!QG@OiLM#8tl{x3CR%aaMlLLkJoA}iifDGS(qpYbOD{kMu@P;Ez>=r"
    "18G3<)g{@(#+oCIqsFXG1Qxl#k#r0K`z``R?Z$^p?D%4-VJt8o+<a$KORMRuf007ZD->UzS!f&<Sp5o{#S!v`p^`f}Ek_Kf@6ut=?ONKeBu#sc"
    "la@PtCTg^{h9fpMw#COca)R0xM-B==QJP~DR)(yh<M_xCIg`?Kw!U6-n@yuFKOZvv?#8xdGnG4Ex^!L19Hz<A0Tv~`QnBjXfh&}P<r&oNW}9^6"
    "Owt|@ckd5O^uP<7!4`)k>7Veu{tSA>!d90`IE)=jes}w>wZ&j4aT41a6u5<gG+jAPta6lfr8*tQT0t*#p*&T{a$7p%neXzyiylkE=tQ|(Xu#A-"
    "t4Savs1t=kg-x;pVmY(n!((yFb;>5pHMmHvtH8?95$qM<$yY5stc$e!VCp2TtNwluAsU{2qyQ3a>3D7s2c=Iu!6JX^RR6VPVEV@LCeaV+wL(F("
    "Yl(MDoJlV$8C8RlcE!0~2OP-ILyF5GOMBp3vePlYY#zTjxxFhMxdFXxm*YY9laz7NjMk!6#M!jV%T8mcOn<@@y8t+2{ar3ERp+anPHM+J1rOD*"
    "ae(nI#^X2>5>2;gZ;$PdWfZx0PxFeE3Hbd!D$cpj;ZIMS%n`mX0$eV}89Scqme}E9|H#b<ZJSMj{ictGM~-Z7;}Bgm>F6;t%l6^O#>~vgR;@Vi"
    "ngs`Yk*5EY=*A8DYoq>ED-7Rw`@QvUH%Yt^>wUPE;bJhbDTmR~ogLou`FRss{sMFOuux%$Fel=m@T0g=^96BTra|5iMDrxcfC+2$I^~n-HU|le"
    "4r5L~H}|09IER~)S(iOXd;73lo?v;~Xj~FlK>`><6UU(w+SVI3-$i%K)QjSML0~+zA<K=jStQ|DGR8`@i=-AXbaOogZ*@v#?zm6Em{8`x1@`$s"
    "m8;5k6O@Wte1`n2Rsr`h@KnGDIdnZ35_H<t>PL=b4sHrMsZ_H<XrUpc)RpSkdczW#w~9hWW7C+`4L*95I!=<5#=yQ*M2ckseQ%2vSi`2KKM|a`"
    "pe1+kg)iK^$;z9YcQ<m%ZiTavq>knBO^9VHRUXyk9<GB@3Hm8@p<t6a(A7a<)-}BwrjZ1ZU-y8LjYKDVU^g(<nD<Lst(d#>mOD4*P2IC*tH29U"
    "$V*9Pn{S|$?>9vH0}9+?xe)r>91#@?d;nENdj-$y#W|mHXmmN^_|^q7s7KKRzC;<rb!CTw(xzWcp(rYNAOL^CTq!32#E~0rQ?rCow?b?KN0ryW"
    "$nky8*y>maH4wP&<ih~IwWmw<3dASn2uO1Rw|Ad5Jn!1Ij2>ksl4!5Ed{r1sfPPZ1dR|@02C|*f770N3=UsOBomHGpel4(!vGnysy9qv<$EUi?"
    "&P2T)x*4CGTh*<xOafVc$Z`!tfUX}OA9phD`Uv@zVn79!46vQc+^M#Fez7>EjuBX;9+Jo8R$EF6+O2Fa*wHKu22Lv*eYd_iJLVS@M@oI2=pFNp"
    "qWc~&+d2BW5eLB{riDEVE^_f=c1-K_4Jf9*YqQjM<YB*$07)a3QCWUOt#>Vrjm3zmT9(3s0hv;?5g^sjcaSjC72k>1ue(5eZ1N`fR8ZcQ=$(lP"
    "K6pxap4jhC-(%^ze_!v>gAO7WP`v>Y46AbaNzihkq^R%W3<n+<wX`*_uBc2<BI|hFoY<2L{oKLGIK-T7*(@$viVa>($LXUj9y(u}BJU|wQ)~j%"
    "MXvBVSF4vVXKf6jg-<WI#eX*#=97Hgnm~(Hg-;I0AX0FM_9IAEjwm|IpmZ9(zc1<_6Qv_ns0M&`OYV>e)e(r^pqPqd1KZ;|Y~hsG*l((HD6kRy"
    "+gjg`67k?%K)kzQ2+(&6=_}NOg<{Q$n2R}gHyaVl2ts?RG>T&rvfidbQuMaBRqr6b5rjGkH~_@n$HR7w0-B=sjP6?sY(Jc9j<7%{X_#O?8XT2l"
    "bXpBFN!OKHUmxr)E@r$)yv0Qj*uWVB4UUYtu^5&E37I**ABzyrZEtS}IZsxr=VtxEt|^S5;5s@&lTMxrl&nO(?g*{80Jlq{C4YIJFbF187%+;V"
    ">7p)$zA1~99fQ9*gIVA(wD9_neW)aU@8A3lUp{ahRoKr83`bv6-{<(cSS}xdRp5tBBJ5{qfT1S%@j;MhN0f3csC>z}h;tW}mX<I#zb+Wj={{GI"
    "arWKoz0<U~I6KQqu)@}5BFwPx8|K1ej-H?OZIIWXR^7jPb!;r--s4l@S_0T@A9cDdV3V+5cwUo^^Q|^5^ECLAAo}bx-F=PdyWfT7@L0EpyKWN<"
    "LxUkj&Uh}Qo(vn~$De=68YR4B0W;Vc(;I5L9CSOpex3y}N;2{BtiS8jkvq6~Bd?F9dm20pyi(6T`>f~4h=RMKW2vgo>FMtFL*t;}by<6Vs`krr"
    ")|^FlgvMwQ;_f$>KsNHmE~<!<tA#)8O5;B7Rt-yAmBJX`_9W&!GOwR4ygzKWhMLv7<l5#nUzo1lVeTwv=#|9S*d)A9xs2MK$_`c+u;ID{zmp}H"
    "WuP`nz;F=L4i+mm&WZ0UFXdRm=6>?_M-;>Dpg?I<IKp0>nsP!*O;xmDV|F1OEA5urp(-peD8DKPsVjc8Sl4_Dhy_S6+v8ZX%|AVhibpx?7XNzA"
    "963_sK%@3b+Z1#NL=v3}TOQn##YK~MaoLX#BG-))<2!PB4o_VHB!usCBZ@%Hl5m&>r{{jTY%Q2g5OSE{1>okap^@g~$qfz4YOh?{q1Tf<3H6ho"
    "s2mxDF9p1%4D87=8C5Jv680v>-gq^~4wt)5+#8cpG&Mb5x~Y>VvrcFL5TvGPj+(XR%EW}FUL#8*;X%@4)+Yg$vIsitcN`}eodY3g0M%4*P1BgI"
    "O<6Ua?G>MnB#iN91?^W6J?7<t#HSw_%Rd2L0^gKd9G{eetXazmy#b2_uUJ%cHwObh^sKk4fsjw?7>9UfYPwpGRohWE5z0!vQmJf9I!dYCCLMAl"
    "<HtHy)C%o(`opf#N+UpO8Q<8oAZr|xZb`bxU#I&~jGC8rP+-wQAsM3Y4;>&_7*E0|MQREH9t4d-ruDO9z<zBv#sMOaO>ZWLVHg&RMc<yFmtJ})"
    "2=;T-6H6D1BPx?vT^eKwV%^G41RhIE`L<@cAYrEMat2{TRe)e`jw3c59p#+~O01+|E}Yz4%0)JJ;Zxw@S-bk#fS&IOFOiENFeEU`$-DHsw3iGg"
    "rOn}Gd!f};)=Rt{YS&o;8X6E6VEf8xD#@9HIrpilN9gHjS6Xdz2D|K6b16a~1uwjgwNFjz@AfUNYAAp&9AZgWCK=cy;YW0*O%TE*?;94XS;skg"
    "lvKdx;9UdX1{PUK8(}7VOZ4zHxns?B7Zx(UK=FiK&Av=xNuGrC!h@rH`C#uTYO>g$Qw8IV%xiQU()9GStuKR$2eHWUD!LR|m<l3F<8xqpL#}oF"
    "*fE22YtxnFcgIdg1PJnlaYdNc91@mC<EBP|3OIZ>LjA7a4?PbHso}IlmMbTPf^cx$;D%u__<l8;gRj**I)({;JCWmh@Nz9|O0mc;{^7$SenH^-"
    "W#pa2)#reu=$E9ccCs=B=0mU;W*r_-UvU;RNa(H9`^qSKxW~oR%BIW@@s{BIDtfrvQjTaAsUonoHht6S#Jv2Eq;S~=5$=~p&d~RR(O}^ep5fPr"
    "wxpO5`M_P7S*_KC{|7B`VF{#xEc~t3ZM1bD4{UjX21r7ISh6U+Z(Z9aEsT(rp@YVv9BvMtUp^vTKDJ*lu`jrJi{0LG3fdSBpT}f1(lN@Q@q9mo"
    "KjwSR+cyOK!$dl@(P4Pv#CAs&*@jNBdS}1DfhqUp={;f2#qx5%6NPyf&Nkd)$PU;B@w8#+1QqEP@KwgCqkZj#IHMH=O+s=H_YF@w5OP+QV)prW"
    "5+L(L(jGX#!5!xqys25&ln|JfptsP%wOgZ~B$-F3GcS#0e*JnjqbO%cXT8ptC=q(w9XIsDfFHHykK%Avww3M{ohEsx!MS(|%K=VTu3YiSE0xTC"
    "2NJ(pKQSf8B2?&%MlO-IkL@_upAuHPZth30V1|=c2YF!`%vU3Dp`Br8Q(*0HtF^nU;}a)OPELxn&!Mv5tc;EAR~Pb)k0NJ7U%V)+SR4beE-XcJ"
    "NOC(d9L6+8ei(}=4`>@I5-X-A4s@+vAF$u#WyW!xW4sWm++(dfH#b!2>wMGMlP8PW404k3OQApe`RDnOSMk^?aV-82`wD$5px+!9Vl3Y8wTWqp"
    "QbBu><@@e+?fRai)s3HHgHSdVevHL>vTBh6GVHNl&y7cGb^iJZxavQZ*|MqA##CHTc6r`BzEG`#+ucc3#-R5;RKEuv$dVo7xvlziUgjS_skQt%"
    "JHs3*u;krX<K4QxmnGtm+_e;XP9PMeRa#h-ip#{(VfSn^b98LU5v~sC(Hz*cU;gS>LwiQ(TGqH@tj~}*n<&#{o`vTfM$EBr)D9iXg#zJN)Vmf+"
    "Yki>oF$=n@z~#2Ibcfap>?NT{DUMr#@5#zE2=3*6Nrv@ghhzM_x!%iSm__#TTvzrT5h9SoSo?xtP9<rU6!Lay58P9ZmvddhNEB=0WRT8Sv|M+0"
    "p9pL6XUK9LyK;P>yYTd@;5);Cl;`Qxt2LMh4ks0d_}~^2KT2DN&13!PfLLNU7~p^^&<5G9_t{{0<p@3dT6a3qr@V0TWNqNO1<B|wFOR68-tRB="
    "8%=g2rH;z>Yx2q!*Q>a8Mw|6-5vr}azO$oLMhl6c7b4Ez_RHy?{;>#C1pVsDxjl%xC*x-FXQ41`HHjVH(zKpBbxH=(oB>GbOa>@`(fxy{b3ts3"
    "RUa)$&@Oxde7vNq+Dyh$AuF5MP9RJD+&G!DW-|3V4AsJZ#EWd(36K=vprB|PZb6qzS>=@jC^s7nt<IQie1qMw46TjN401~@VqjJ`HQt!C+m&qz"
    "g36HN5*Z}LGSKhCx3>(PSri+hHqjxAM}RG|nR)h)#^cG+I<!Th=%e`OK({aQ-ZtL+GfTF~kGH!kQ1UFpoA>3+j3WmRhrQ5bE$tQ1%T+2;G!U29"
    "EvOtiS3E^m^DY#N0D$!pK->d3KZ-NX^GuHx!s3{-5BZ(BTZLNLCYz;G+tDLN>DcjNr|+0z*@o*))<GVkkp>k?=vGI6oAD_N**X~)<xNVJTh@Z@"
    "lH^E=Abnx6=xJXxZxHVA5!`{i2k;NTQ#*j$oI0tmv4wS8WHC0eis@sM9cV3N$ezcZlJmSIyVCjW-Bcp;Nnw#y%18T4r;JsJW=MZ4uie1-YUFu)"
    ">>L$_w4`b*z0ZefuS+v@cy1<;^U?2LzkVGcaAifM%=`qM{Xm(2`_xB)q}`g3X+A$^erGq{2}esMr*Azn58+zuDi&~~p+DKD@*2g1$+Fe6V<gQ4"
    "+uN+XY;GTIlLhJ77A(xID9&kxfod35+`t)gGgD&t?Xz&9*8@GP#KsNG7(akQuT*9v2*Ia)G50nfhlh6D?4>wXL|#A+X>cuHHQOqu_0vxy@vPXp"
    "5d`$S-EzYG7pocn=sl#{Q@L)RBZA!y?<B8&%n#>|`Sm&D`C5>xUDn<RaOB{Z_>U&G_lR@G^Vt7Ee-j_>ASxY$TTun_nP==Ug_La_b_{_RQSy91"
    "A#yzLb?a7#OXK#~STzV(@tP8x@kM`j(3za97Au9q$f$stU{eA!0`EiTeQ0bC3TWkT0yvvb?;arR%C4Q%bZrqSMk;06J~-SDVc&F$#Taa%F4A)K"
    "g$3BHq>#jAUs&j&N%EUI!;IRA6FBz;$EnxFAu1M=tnqW$<Hv_BKcrfZj*4`RMM#zhp`IN`lkTVGe4Civa6u)Y(j_?Jp0z?t)-lIVx`F{MtdX|("
    "QRRQk&GnVDN0oqP#f8?7wj_?>`!ybQ6OgU20x&1gZd!pyE-qWeEsSLLpKpB|eXMtEf+z6{WV&e&Hw_7?W5GRilB7{G85V8sYt!~^yX>WlnPGDl"
    "1aJ=}D$smL7CPl6OYFw)p+ny7pfM$r4~o4(wF(}SEt+z~m1v@*E|OArN6jbseTxG>{!J=?rgwBS7XPEf2V{I)Xa0yyd3b8Sz{;2Q4653ehf_G8"
    "S?qd}H*TEp>`b;&asc=&jvpdZYx)h||1SNg7?My_Pz?ksB@%sGq>;Ixh%YoN;*zl8wsD@3Fr2nDn_00>Ns@OCf<WhK8C#M9ZX6fJQhg$8ER+D4"
    "mrC;2{~ulN87)_Kor#?rD_6aG^>PC6fCr!fG=L81z|QF0q}Wt5G}+CjC{YwOmP92|VPs7${<hch5C5=#%q;(~mM#0o$R62iP1MK|B}*JJh@{A7"
    "=z!43c%fd!d+#~h``hQ-szNsniD&??>V|Xn+40-o_Plb@|H)6b2U*`M-~@i>l6A1_sJ?V=*s<EXyN&1JX7TmHAW7EiqGy3ATU{-mIMMexJ`N0m"
    "gv6?*Xh@?i)`Xpq!U{VxhhZUgYIExbplQzws~opxgI0^`+qSsd?WulgUa@cHlC(h(dyNRFJ+z9Qb%p0rsWdAK9G!j?wt$ypD~MLf8MUOS&Io@e"
    "c;r>IBIyz=P^O=Lnr3{Hl<L*010D*sB6Qr@yYScb_2b83IOi`S%PZ2A37Wc4*xXD~)mydjeCf4=?F=O&kvnyA7gVYI)YRib!K(~?wgXXYIU2U9"
    "m&)}py$Ii4=T$j`!62BeXRQs~=#|-rK9tR#GfA>9q_^V)3em<!^|1iC0dohHq*!L&l~T+1!w{If^XJdI^~kKBf;`iz@2_rz;c%GfLe*c+OPSjG"
    "k;WcPzuL9oSSW|~r@f%Jn|<?}N{R<+1Kwl9x0OjR09-Dp)tqC{?^{~++;9ST6u`0bEWQt^!eVOm)z;QvkO9w865-Xl5NnP%0S?DM9Ik%p_bj5Z"
    "$SYE@S7f)aY-AKM|5{q-TicvxlFrTstf7-EOR+bd%6fpV?=o8kewW)Lb~2iaE<=sT7op8yP$?D*1^CT=b=6{_JK3nqlDh>fZadS($z<{Iw|DlZ"
    "N>pyRI%;FX89a~2r@e^$8q`5mRm%{}1C?eoLb8J3qw;SH0=O!bf~ZK#OAZ{0=y@#++1<k+PHp$JD?vIi6D7~aY_hK5IDyE!V4YT8Q&{0Dj>Nfh"
    "EBV^97ZOzzMt+MFAh*Ka;d^w&1A?4?>km|vBrs7lR3}d!eV)||M=Di>H%BTn%29sGug<>O_omoG`A5f(SLUR|I0?0}9!pD0%gf7{&0I)Q_-|B@"
    "x!)mvVJ*R)0A)ENmBmu2pt>C)`_{&%#e)ag@&z0m)lRDU%A6<6LcY!5LHx=BH5@^4=?TP2QXb>231|XWAGx150C0s-aD^sAqrUx=r-a~3;tY}S"
    "QV76~dgqojTT!G+)shNNN~%4el4MfYQVF3ntKuKLEfjpDCrpj$5Ty>B^RnBDaK7sMb1qF1A6Gs!bJV1;R`b>TPzK$*V)ZR)qco|B6H8E&1YNaj"
    "VWpK}uOuZqUmkZsBP$qqV<PSy+mXReTqYeO=<JPonc37Ve4mYN680+=s)kjViB7?NkSI-iR82ff%|jXcZ4RE&XpdB!N{$RnD@DDyXk+CLre3ji"
    "oatcBbR-t}0_#1meC-+t?Ez1SPK-RuAJg%>@lIdGOB7=utB|93)l3}`Trv$G%F;ws$DG-y;_`i|{LA590T{%VFfDthF?o+`A{M@&il`Oj<UP}b"
    "?x^@w8l}PnxbImd4Q@vt{URDbi$WYly5BEIhBlPCvfuA?;4-tG^aVvWlzJe!cBF`{Wn7jRDji+D37DfWG)h6#7T_aE`!$qmwNw-(s?o5ZGI(9F"
    ">ne7V$LB~!l7E0-rxpnIEq`{AA3k38uXlwTrye|@4(dE_hMkUgQWu;}U#H;leGjhZm~Q9<okt@Wqt0>HxCcr!TcZ>VOG&9_=cr~@DMj-F$1Vm%"
    "Pt7GYR{O@0xzDkghf<zV&0~)b1*Fc>9k7Vl$|eg~6u~u%Osz0eeuV?!pL%!g+Q-ojU0+6Sr7?bRA1p>Hx`8Ps9tKy5TI`k^>?$TKg(%q9su;<Z"
    "NL_@GAer9$K&I69lx-YjT~mH$b93WEYMkxy>?*wjj1&vMx_U!7?CJh~R|s8E4{kQsky>x6=LdO@uZlYL`Mk%YtV*mon-V=7x<}r%UM6HP7OCo&"
    "CJZn#dsk|!nQ75oY2vl!a>5?#K)_V*T1oBEAdG=MK=}wMtD9Evy}YqR3~iQ8I#Ny`2i?^w25PsOHs#|>n>O=*Wt*TV{2@Qxp+h#}8;BVVJ7wQS"
    "7q@TAa;zTBDI6`27gDdGRI>7osaA2S<01!OceDyg<%v&0h)?z=T~WKrCPH~b<5Q<X6_#qXy?&Aw1lK8w%1BCEoKw3u2YlR*BaMo;!C$KY7CDw`"
    "Bvq<L8<-Gzl`FytX4tk4x{K`3m_YJUp4Mz@<1n*nAR`{~_3ONz;NQQzy={Aa9RUNs<cX%heF_mT$V^~33Jd~Y>JZPz)mgq|agG=Bg%^<CFV#Pa"
    "?TlkPrOaj*{dXnibNSec;;a4eyTMdnie$M4g3IO=4_rbVxg<W6fh2~*OA2{v0MKa+k-2*Frl;K3kd)u+xW3yFqAlaw?0II(Ejm~6Qq@5^0}Xzx"
    "PSRK%uGeRfHH{?}!SzdVQ*gg;yFTv`8tC49GtKfYJ7I5eDNHXP?som1iHa$eDCb`nact!(%E;Sky|!jl2oo<MK5pujM>bm+AulZgfaHRzk8^Q8"
    "aFvzHuFzHhJ<uz%oC1c<Yc@Z>s&eoP`*0F?`#I>4rJ@8>bzVv`kP(iXqXH^Ze1YHgb-7&YDHi-7iHt}#8^*;quc`sTReA@Fz*$KslLF7LE<yRj"
    "56iMiMu^{y3I(UNEmoUdVI(dwo?TOL-7_>EJA+18wOCVyck}woYJuHxwSkV!x|bw}qX;k?-tsa^J{bmZIenbDn##ZW6ZNN7;o@R-8GTh0B|2M7"
    "4Rt!!Y`3IqTeb@7t5i|8;!vAYWq)*qtzyE*=Hy9ZI$8``$+WWc6NYrahoC+VEPS;7mLhic52!7qH+(cY_3Zq{`T4h1Ug@z=T|dH{>aD<KT4Q+-"
    "-$$?#2+1zd{U3VkO3J<<`409{mOOOIfp<^WEm|(lK}4;SCn;}ka~j?1QIj7fFe-W~%2&9t0e>jADpfF$778q5S4^;tG$zie<M18Rl2|_w+z5xv"
    "B<Dv-Xu^0ryD6KSo8v=tV4pvEOHy9~;I1l%<M2?^1*?TiUd*z>Wl1#qtfb;vJ{pX|(lgI+OySXTzb`Dg;syt04S0;rS5(U6<_3oF^KLzWwY7P~"
    "*pIzXauLQi-mr%0b*mQkjN)_?WB_4|<0vXVE(nIASdmooQ0Ki{P9`}FvhXE=VM(0HYwNAhsvhLNNM^Oj{(dGztRuvVD|Ddxz|fA#-P$@gKR>^A"
    "{CKF=3S{@yB^h$LH$KqlrC&?jJfT$fF?O{+sB*QiAaUqF0!hY_T`nR~8>rk6#Zt(YfPAG9ArVVw&jvli2N;<3P?SO>x&ddu<asmVwZV_~ElNbh"
    "RKnUmFxB$UBP2?<*|4&Ks0ULXQ&9p#!AYRms1j7PH_CW_X@2n_R1;u@Sm6D_X6`B1!qAx7?7_eqSFb)Z?Sz4w!y-`m>-+tw4q6P&h^6JGT2#I;"
    "svX=!Hz$bYr8$Q^&FU@oz!39{5(Ew>*})L))+|dE(vgGOw9MvY<-w=|Y>q?paI|iZP-;(~ua(Q^`nPuhav9|r0oYF``42s`etcfbX_~6*3jE!S"
    "L!QcqJ~S_PKtV-VYbhDA3gagx8jV6b=Ms8v7w3)Lfkm~K7&yK@!6lCAy<uWc`)G9dbfZuzt@+#A4q{w@{>yJ(V8w-CHVpge=)cIT{^juBgt^B;"
    "6S!!aReA$^-=Gx`yclDOyiLbJcIhg92K|er3Ty)e$JL`%G92c#RO8-ook<95CgY7*zhBq;O9#daj%dCRguo}LQK=ZH>xsyRm!>15tJ-E%fw1SD"
    "ot@v?W25g?(0Dm1S97Gufv<&DIt?~{d5xYFjPmjXYfg^m0R9mx=jdgJO&_6^OqC-D7oUeSX96F=L5KGTwM!ZyImMrg4Oq(O7Zz&lx|1H4d!SPr"
    "C;|j(Ez?1;pLZ}?$Gog<vv!u)DPwZ%j00D*X7q92mNv#4vtZj+WLR=vg|oBH&rUEu$nzRxR@uev*(HQfjY_2gx^HWg`;~m9{_QB;LG?OA<H3?T"
    "dX(t!VKWHI2}iZ_P#XR;8QheYZxa<Z>S?W@`s({5<#H`j2V@cJNNnu776IV*ym+eR+ot2o=5Q7rkjsTOcO$)psU-={1TAg0R;yL?n3@?WOH!>C"
    "`;C$Mu0mNYj@YAFTB@qznheKLS*%?(1;8^ZPuQg_nbi#DLgI8cR8Vm0I{*xZ-NCL3C8yzJeo%NjR0jFfRFJb}OsXygkv5el=>y@VrTXB&w_XLS"
    "_eH?zIfU>$7h%)5XBn*yLSjs_c6?H5`%wyr_2I!)e3wxT`jNE$r2ssU_vFhj7ga;276O&u_>~v@kfy-jpv_ocA7;0~ZG>4EQBe)OepS7D0g2f2"
    "=g%8UK;-!4CZt3K%}NhA0%y{EhikDa&yOGH)h`)Vmc?-2j~7u1ZlcDFq!&s)y!DH;(Pw|DSgLqvTG+#F2H!`YhMTg$=22_$uj>eSO2ISyP`)ya"
    "-Vk+F=>c|c^BuRWZ@mMuRnKL7D*GcuIed6y=)mD{D33ZW%y*%3=H~L5K_0+9S9M|sI;A!u%d$W^5;-C%D%Sp?f`d!lLW#dC!F;Rb*N%=e2bH-w"
    "+lI6wu>sX|@UCQDcXoHtEESf3q|C7&VNNI!6er@b3NS0;>lhzn|7VbnY?fFG-Wc>WX>zPNZN+Esd++V-q2!wl!aGhPJWaM&o*X5<@V5jbI0`P-"
    "<Qz%gmsCD@ae^=eaZ>sE+#DP4&;(7%1j2&Rq126R%%vF0WPV<ta?qfnn^V^4nDT<EpYe<-%vJam^i38A6!Ek-?#xe2UJO7(Ap2NhiIwjv#hJOI"
    "DFKog^D|{-%P|<q+g-MUc5$5+>-}t`{GU5_?%=_<Z%BR6U=$NkfuiWl8PDshOP+UV3zvNmX`Me%M}AqBZOE}}D%&9@h%IN96&#*^4V*`>za9c_"
    "Y#ch7noXJTb??3R;%~KD?RMn*p%(<fBtgsqgCv#A+wBE<KN?ZND+~y5u#wh146h2krB+?0?5V1Rx+oN=q2Ch^VPnHhsuP^*yO(T<-LeIW%0bW?"
    "#T116YzqrjwX(kM%I!7^NLpEA&Y=L+t!}q8Bb1*yFIcfvh9>X^O3I*P1Yxy0n3(*al%(^E@B`$SC;fB-7c`QQqq(_bC9#(Lgq2xQ*z*Stgg*&j"
    "N+fMT>dFu67C4D~dQQqvC{9tgh@ci*$aU|t@R~}g5bUrA)t5YwR=YQDWN>I$xOjKU^7<daW<_!SoL*L{OLnaiAW%j<d_Ips{dzr>*^D+?NRm{Q"
    "vYdIPfF^lBquJzWbinE1or?PIDZYBoMM6u3!YrMeP^nAwbi*M^;#(PrQ8ktrcFaK##ZKgz9X7r#zpyK_q*6cd^3XsENKk!;cUT>JX=uY$lTo!C"
    "N%RRoQ}`U8P=S4qRM2VxggP}Fi3KbjDDSX(6|Oyd<|vcuN=0ZHd|pH3S%fy3GUO&X`Y7gc=ff|)sCCrHGl7u=?U@5o<+#P_p2bzTqv^p9wrvYD"
    "Px7O5dunHt+3-%{<6W|($VuaHN=srPd|TnOutLuj$u4(2>grHDr&^6qQ?&+sn%EVK>N}7r&2DM68goFM(LsJJ@I*-FhWB>memNYr%IYvAzK_le"
    "s|9B(tE+3sMfIL}W@iT#ljXTZeUdCPnS+Ria;3*g!H&IV&49lyE{1%bmnmp83dTbu?)kQ|3}z3vch^j2z54>{h%3g-&#y<&)-|<UX9X6kWgj%@"
    "#d|UV;)}s7ARq1*At#<!sQ|pHO1|&Xax#P5RwjLP;&qH*YRL9bI`v+3dAo8pc9u947m&WB_?0BYQR(DE$TtW*gr?P^pR*N*n1EQ)8^^3qi3mQ="
    "oGikRJhNKxC-KLmGS!NOZcG)zQzG5Sm{|wF!U&~6C{Q!@&`hydmpjh4FR?27hpQ}<|MQ>lMng_o#@D>*$B(0`4M-L%U^Yc)UO^-8Pv3bb>r3ZO"
    "q2$sM0<Lsa+i@)6ok=8|LhfbM#iXvune{Aou2f3zV1#iDQ&b3W&md?SI(YOjj!{%8x`9r3Ux<3y^GZ$Dz(m!CHzUbUT3jRxoI`SW-6*$fsyrw}"
    "Lhdk5VdQNs;y#*E$-f=W#Hi$qTpP>{^ydsK18G#Q=4dK=ENh{NG%89eJ#}ir+)Fu`JlT;JEJ{+aI1q-btHW;Bwjs7El|}TUu~!A%)$4hx2TE+~"
    "wpm6i@8po(tV~DZKsG`!-+@_N+@5T@$w16W=H4`MY-lz!x*GKo5p9;1Ma<WAj&T$%sd2;<4|s#>oeoNAOS|CQSbAv0TBG2NJk{4l0n19Ksn+9h"
    "KTus30hd63OJHV!JQ#dmKm~xU^71(PR2kq~W9Nq*8c%XPJ((dl7z{2?Si^3XTc~G@$m{NvN+GMA&|*+Mj3EnDb$}!|$IG?(+mK|q3@IR!psFfK"
    "K(B2<2mBm-jz=S5q!M2W{eX1$1E}TfS&kmd%PCzSIj{(iCiaM9*~43T2%?S|tv~fCq1whe-`eho_jcd_J2o=5W9D$(aTO&=VvL>qg4euwu^J6!"
    "lU&vsJsg0%N75)Pz>+Y$aqiqXoBfRfU+P@E?uBv?EG)3L-5|CTu@2Xj-xJ;LgKjlVhH=DKiK1wxHYax9^{JxG*s=wdyK)GIefCTWV?cVh-`57`"
    ")bqT2Uy8aQEUIY>eDeE+y*;oRpoY-t@RrQaTfQd`d4(u)I}?hQkra?LAlS?azx|khO$~=B#yA3NttqZpEx;#yu{7flq-iQqsXLqX5&KENc_ru@"
    "HU=s5Q>T3Yo#CD;p^2?h;fp`>0_&GL?pzQyE9rGmvo&g;`KU!C@mpR4VF;d0(l%L!RC~M&^->l$i5IV)CJDfXalC}8X9Uyf`RRfhhgrNSo}Fvp"
    "NfT~^pQg@wwBpgJGiUfZWxvj0TNH%sQ<khkUR+$v@vbB^O?%YApj_UYKyaSYe{Lyd%a-jzwB}Lt6x*g!lX_y!EJIgR@XGY?!w;M5z92v?*nrm7"
    ")(Wz9MOzc4*pDbq#rwe6YE<RSqKZV*iT@g~lM$-)X)VFJkFhkxEL1I-ze`i;<-TSGAF$XtSiDWp!ffRqx@f5=QWJ87$bu4F3a$4bFo0TvS2wVJ"
    "Ix3`isUL@7#dcSttwZ=XgHYw_$e4wN1t||)F8C2#;HRFt+m2c}P&i_aHS=!%JeO_Ttd`KPn``@pg(dKVd4U<58vub^tl&k+)m3NQ1sv>{<HNH?"
    "fWn0;A`5GlX8oYqj9@qVDu-A*6Mz~u{AY`icd|<sq{EK(EDXJ8&xN?e!*TL}>UEbB4)QV8+H6VQn+?hCE_uRMXQIL41<HT1x4p{&RqUY*Dy6T1"
    "%DHB5p*SzfwYnfNOAenZE1>^pZHH#H(YOIHFnd+(ERAW(q%$4~PH?e=j^8CP(~(|)1V#`v=jR=%8JvgQ>0q@LNq%1XqX8_@k)=sBc@l6c4<$40"
    "EiXh2{_>J&9z+AieRyupj-Y8QE$J~vSR<td#3e;lxF1ohj`FUX$Tn%RgK94u6l~oO9*NU|HeLfNToCO-a|0Yz(e)Yw2~8+^mdj-wc=ZHvvmk14"
    "`(`r?_uT|l9JhgBB9wX`xI&bVPp+`qtk=EkX*$xb4To3Px1kO%MA20PalY6{1P~(j_C_NcEO-GZZEZz>ecvMQ-47!5O*K0k<hHa@tDV@|D$tCU"
    "CtqFl1oWS?2f~Kc`Taa}N`kn6Ekc|pukKp`Z+-w)yqrDHo*H8jhUtJs3`!-II4R3Kt%jW*W{&}s1*)ancB!S~B+(R^U@Yl{LR9xF!nzpTaOr0|"
    "*|nrLUf$2M$$5sw$&g>M6b1Q^2hTQIz@Bt0byVI&W%3D9nb=))I9>F-Y89t7iG_YcmZ(ma#TSX@i8p3@({eyqff|u1smef}iA6Tr=J>8V&TZoR"
    "Z||k$W^Oy+04-F?BeW<<e8pcwpFq`$S+N+VP>dC%26@eI5^K+4AhOQ7qOl-+ozjAxoxHb}=A4>1AE`{*2JVrATkjr8f0pjf!&A?)_p!<=0$;42"
    "f8K`d?}iIaTak+6JlpS~*~pJUSfDmFY^ua@3M4Ws@D14S%6tCpl2j^Q+!zPc#@J!fR#ia;gcbk);nO^_m@zjLB~{-{|B=_biBU5u)nUOMiC&gT"
    "92VMQj=<D?3`Ajh9B|NvRw9=BMyV2v2g&(v+ztQrJ3pZQO&PgBcC=irZYnIkjiO)i&7e4>j0`9>gdtrEIEtMwA=(YbnPLb62js>iqd3BBQPnN6"
    "Fc<TVx?FW0*xD-5jP!x1MOBp+P=1!9_*A(pexHDA)yfJx4hy1UBIO4$MTG*+);Q%C7ECr2Jk{z67o%8y6$(U#{if>nOwQJxOmn>p#X*20ngqch"
    "Rn=-W0xiMi>(;iR?tpy^%>s+B5v+<)>^FgwMcr0CV_!)^Cbd>2^XjXI&z+N!=KyuMM;}{5dIy~lM$!_CLZ68u{b-!k4hnWB<}IWfU`zN?D7qHw"
    "=<hKSVF8}yEqGP-w}~ts#!RX)j^AO(>bI<y)fwToh;vnJ%N!(WW?mrZfZBm25(otQ2ZQLTyTN07TAQe{w1kSJcyMgas#Vs*q8F_*>Q1v<(6SbW"
    ";(Yqlq(BK0EdWu-J)|dHD*_`JYdq8IO@X7zey-D9rHS?FKEQcOBg`p{>!Ff4nnN{#pLk{_WDV;#8a_N2pd8JBx-@`pFGhaO%10^>oe;E#*y&P<"
    "SL^yad(`KkL|4kTtWz`?Eo`mc$_dv>$(Ab2*@)#@wMOIkasE2tsQbXX%v7Qo6NsG^fN@@{Mx5MiI$=yK58~`WnCMaF8YM$XkYtj<P{o}+zCu>~"
    "U~S}^>L<IPASQt{Sx<<Ap%QkE&q*&d-epqgd*ZNSfC3P1Rw^}+^CevzH@m?jwqu!n=N5=NlTN0Q`W#K-(VyF_oHk>&DNEeS(GF{pS#NF*|2=TP"
    "_QRbxL6d=J9C7cBa?_&iuP_I1S=KBW^aap|D(`DOl;^3{T!~X`bWu1MMp5hsaP(Bbn_w)#C~tcqf@2DHO2O7jw<Rm#f~wc;I|-BQ^t@Nfdv5SZ"
    "jn+zPhVUtdMa1caT}<mPxl)7P^R>?|Mn_Qxw0<mb;{Bv?AVCBh?_{LPv#N(AwHf(w6ffQ?uBx+V&#Gyt+8(cLzmR%@uHOe)-Ds4mOZk8(1M#Lx"
    "m8Pe`B4xF3S3JmFz~++VQXo=6e2$Mpr!d}0S}mL+8G@iJRiKZ$cI@f!{be;jZzvMntfHBj4KU5BY7|MWUiKCTWM90Pe9Jvc7Kzd4Fsm%&dDYc+"
    "0k{<HdH|1Jw_2^(;-T_g6ra3QGBu0vkydAM-Uink5hAW1bqa;nOzjk<IhnBUw$Ak@@t-aQkz_OLb(%@iaj~TVlgdBug1Vi>Ik8^7=gsqPl}am%"
    "V)&P}+L(Cg@k-@|7e=5+1N{jfAjt=Z6|}y4t;2_<USZFxvsH)@BP0P>*cx$M@t3X-J!$c`v#<>4gj{7AJ6%JCA}Uwdmt!dmz^ax^9B+7eb!rd@"
    "prU~oxi{G+b+GuCZ-Ae73L0!#u<Cry_xD)`H$@qemtitJe}8#d8ks_IxxBp2a@8}lxgY0r@8)6UhqdJ@d!#jv7K%|NREJG5_3qJAZZtn@MLqS@"
    "Qy09DuHDFs>+qXZ#aDOVePZ4}eAtV|=9XXc|G519E13f|32ZWoBF9dk!oDgO`_Rdj*Tz#(sr2^SEUE`i(efw*DnMWZthy2SFUt9^Q%qs0keWr%"
    "afTua)j6aJngKG|00_-eRFfoOt7ScCwxOjZzHc>Kkwze1!t0~NEjt-qs2;V;k-zJZ->X^;Sbg8f_Aexkw?-@{)o-iXw^aA4Dyg`RZ#$d;n&_AO"
    "1tC~8F-C*h9_giVg84=ugJfhNg2evP(&ncwA2~@Evh2+Y8l2-md@+}E)J<J9OSHVqi;~D!;Xv8+wk@`Zp6u-j%tQNVCgw%7HinH)r!%mH!XT>5"
    "0FaNBpok-Y(&f?HteN+55RaGCcq&C>G|GogEmxYUdwSXztenuzU}c(?G?^c_U~+xi689I=AZ;7w=i7NA`fz1tYpW{h6x%A#fA|*6S202!?u*X_"
    "9o}p79fy9A&(MfhKMS1CR$t`1*^##)z3hW3CU#oE+eL>nFM3@*eD@RH(Bfi5Da_pO3s-Jgm3n*_(Owy_j`6(BP0u!4upbw*E~<Eo!MwMW^80yc"
    "xfe3uP<6G2wu?LW0pSCwAbYMxE;wRU;-iluuKJ~rmFEbJ(!7B)!I)8<wZ3N2Tq6gSsUAESmjNUXTrm_I&P&>m9sTXK$1UL?t0~DonK5U#I(6z)"
    "WYgX!0~}8<3wS;))yaD2s!{~9yHsi#Z+$fKO6U&~zAuqJ-0dp*BJj}!e1yu3d!_+L_Z-y|o0_5^o!NOid9oHqcUB?CS!em`k=3Jh+MK|zkvY-}"
    "YF0Zq%`hqrn&bAD870!k$_|I2RHGHgeN=IL-6oQdCu27i>$P^39iYy2<<(>B;y7+bTPEy|Y{m#E+vX&<nKO^i`nH##(on-$IWzo&%&V`%Kb`S3"
    "t>vWf<??$oJCcta4>Tn#pLgNPj^*L<*#VWHxBRqC&eruAeng0aM>(E@+~eJ|eAD$|M0xtgFL`4uK%Va9OVae9im8+gT#JG<1%>lMziP(APxku)"
    "Y&-t+(_@5+p(WkFUxto`1KXM1T3bu;E_3rs99V2tI3{;g8U*)4Y6s$;gsqm7fhC{S+2)uPX<9P0iQ}Hg{DV#OTWDS2V>L5_j-^Ck`YmlUv&OmB"
    "rU;0DOtHqo|MPz?4X4?pP+T<=g~JbYVIS_no(loy=a*o^(Aa=k7qWCgDcg&oOh;3Zx)Vj=stIjgaca~BTAKNZ%H`I^kWXCN(QLX*$+tO&t@%j?"
    "@XqD016b2DyMcvlfkoHEt_cf1N>GwPj%m$u#Rxh?I?;KVVshPio&eD_-(+($59aY|%geTu3p$HURQP-QtE)Cq*K8IKLb$p&mBszrx@Ml1;U9r+"
    "rr(!*07`uWc8;p*cGlejE;;3kjf&_691e#;T(as#VgyG~QYw`qS+(QG(bHppjFz}!Xu;}}HR#G2ddsmpZ|`C@E2JE>#7^D|4i<x^AJlr(K3`$S"
    "vZQbO`P%YF13s{|T4JFJ^7DN?^q`SFM;~qbf`g#oAW3eDh-9(sY1Vd-EpM`4C`%6G;6W=+iKa1WkPx5;O;y?12szpff=07EKi*zj;gY3psY7{b"
    "L+E<qqN}uz1R9dGWOC9q?-pT9nBy}swvjrv$U5@$0GU@xJ(sw))N|T+Zjw6A8=T}Q${Nb$1GO4*z!}fYEi6ovd#QqNTStl=6AF$_(c8T%P^Ulj"
    "rY4lE<>gw+yQN%<H_A%Yf@H8mAj4$ru(U@51|CIr-B;G_j%8l6Nt2O`#`u}7k<CgTd)SDV&=pEuDO>t6?pA3w_x4=<f;Ibfx_wK&KLB`ph`xf<"
    "X7rOxJ6>(eqRne(`5ZYM@M^A6!?`${n}<W~*d+V_uyu3dL@tZ95KNSc4zQ+dS~XiNJLTm2T{(nsZuewjwp`lb7;dB6P>NMDG|zRDsTEvxv)J;y"
    "xwy`U?AEO;N&I3g%zB1{5a~q`XVMdvEY-_|$;rr1*lk9g4Q)HS-dk9=PNqFfD|2&m16xWh=W}yeGO=3MM6Kz4zt^9}Yn8K1N-&Lr9bs;#yn^mC"
    "bJ7}1uZ}-Gh$aWf<o@g(<B(z@Pcj?zdX?^SzzF=h|Nby?d}X)T@IzGrUTtt(LR2Tjt21tRVb8WOUC&%=jm??LWAF}9gn-*?HNqKH<As|;<MeH*"
    "xNBEQ<}(ZCm0AsmzM%$jsV9451Ft_0!jfmsojYewy~)_VEK?~A5Bf^_5O3uifnMfMCe(=Y%U`)ln5{cj+No8hB?kv!M<g=l$)}pFFbu+R=49WJ"
    "*2#6y0<t9B0|3}VQ6=`#J0LC7Q4n6}8?)Py?X36>LD^z)PCR1HOSWQQ8=bbVK(J*aphav3t|SJ<i2qZo)ReTRoe-3_LM@<3o$$0VZ(q1TzO7JY"
    "S>1M(pp8I|%4~o3A&&ID9fjGb>frGePr_hx+3tF;x3KWEiX^QeO4&=a9;O#BTAff)W#c*~E?r{3rdVVL%-qh&VATV{)GQi-A1Ex=cps~h(zK89"
    "@H6I9mO<N2rTS}&$5NNQ9c_dsn1i^;ySlNl!MpX+OOoeQr7W)q_`aiehQ;Tzep?t%Z`u(HSjQ8)LUlIP4QcOPuh&~XN`s+T1InSbzFJ+)vOCH<"
    ")A<ZUP_B-!wzh_ti9j6~OpoKus!m`I95`T^&yaYYt|0Oqy;3iZgVHs3rf%Ixk)M^aKG96MP$;zySVN3P?8uM<8JdyHfTlGMUPW9aX?g=>|LAx$"
    "9y?-7$DGCFuqP}8sb}5hAe5jl@+Mdn_~x0`V;9FID~EnU?AReaTA>fW{;;LH?q$1hz;lulyA;jQ$ktip_aZR+7g%h6!v7+}OjUJx{N@ULg$oP0"
    "RxV>cpwwt>ZD(A$8weW<_3~gkKZo$TqDXF^+SPzYoSg;30=ft{7nHHYJSLeL@?k<P!8_M7k~T@z>@nr7Yd<uxNvOa#AFOPiGY$UOCZ$ci#dbgw"
    "ykayvpqvA)Gd+uw%er7*1|_Ong&JyWX(42V(#6QGbe1EZHd06<9Qs`;H<8S5mjQrm;G*pB!RYemYUfBzxu{l|wpODKpIP2&>QbrA-}=+#Tk0*o"
    "O6kl=Y|*oow#v55uN(cK8ay3bZpY@crv22fb2!QIV=Tbr5E{gC=dt^FjB1M5M5`m+d<GxQTE&|6vTRfD;-j5ght$$VKTB1e1Q7i^E%gJRoxCFz"
    "45;RdUo*6gGJW~9Kd)Zr>wItS`{u?U(K>6fo9g>^FfLfUVUsj&qQ^u37RknwLy^J@T6G$QR9!U@+o|pIFR**S5kw6$o^csboUzP$22V4MzA{SE"
    "GpHtugTsr|o}=F!j@E3Zp44K>IzFJG%iN{5!1g=+#rEQ;kopg(pS&~ljHBK<?hrwWR{V~z+sx4_fSizh-GNU13}5ujFBX<u3TvKbIcziaEB!0d"
    "rix-J7BjpwZkPdsDbN7z*Nd+-)U~}&ns%~ukLRCI9F+2!&OFmL!Tm*4!mhHSWTThO$8~ly`1#qC4fW*$l89zTWgiu-+=h}KD09jLN3Io6C$g1R"
    "S)c=on&uqMt*PwDJODL^*wuIlsE-V`^Jd7OU*nH|R&Pk(eOs`}wwgEERqc-?>a)S>gHT82gcqrAsBW2m+Pz8Umaz?%6~iXuDqV|iCMOkL5UMNW"
    "?8|g8;B$O~Mzd6)_Q!gejNW16jG4she|)U@71HzN2g1Zw^1%x;Xf%3;&%?i_$Fg*9$Fwt5?V0@#w+p1&SHI2?Ua6q&<`3w^yGDEfYW?N3LE$T<"
    "Uo$(rDYwiQ`7W);BT%VPkzGitV2<9p45ChKsSl<xJmPtae0JJjY2WbFpS-!Xq266BuV;fgU~}f$%b#qu21r4NBXy>jV%$fMS9EZ#Wz^Qw!=L{o"
    "ZAD5C9o(8!hs@bc^%S8=Z<Mavngu<p&e7izy^GJVp+sI|uzc2jsa;T?gMB+!%tx76PG$@q6`!AD^Y<XdM^)p$fvAP{$&I?CZq>W0gX&TD9H~pC"
    "%bjEn*S7VDyO)$S;&9N7+N|PJ-9*tZx%SO{3C6eYHMBnxnobr1ne}Y?{3`yLrXYMHS}rY<*}?e8Jw6N9VDddX;XYmGmjaxs{j#JM={1ctWyATP"
    "rr4NosIOt1jVj%wkqPM<wNGgMRkeL~q?XwrtN~6^DW3VFZ28~BDufy!U87O;*N()t11PA{<{HhWHmSe?WjfU6UuI+wbOakHVv;%9!FpwAp;*P|"
    "hPIZ&TblM<_$lclEzWQDiKu=`$wXvccaxb%=N?z5pZv~G$eOXOVycIgi~P6G19-~c9r)*zx}ihReqrM^3qyRir<Fd9$&cMqiog!Jk?q@j`%BTX"
    "DG5W5v+3+F{AY^U`Nq`AVa5l`hiX*xPiW~&)dhM*(xF|t50;K(BXm2xCH4L<RGj&G?>ts&z5;84b_npm79U%adFkd*I#7rF|EPIY=>QAWg@|TC"
    ")#kYE$=TcQ?Hl!ygihvO8zYLs``qf$LtqU=YjO;?BchF~o3mMRa-_;v)pAR#QzK0u#?9|tF*Gx3u)=8b>Q*i&{rRD&zfIC#`_W-#N{2Cm^&^;Y"
    "0QShcNdQ}B<n44Q?yIL$`m}(1*tn=pzb(!57i|c}JND(E!p?M0RWSnA(BqfsA5)ShwieaeV(Vto=E|!dy8HZBO3J^7zXJqNn<``hHm|GX4Y(yH"
    "{gF((r{K_=dmZ!R{%LCOw!fjGlZlv7UcxzLio#`2m}Ol~X+?GZh^2%zYWDAoD@R5u3iqI$^c*WFmdWnrT8CG>9^lb_;rRi&UJZ44TetXYDOk?Z"
    "8(r4TP?Y?^bReFxE)A1Gf#a4Ntep}v18UdKt)EN|{LP#pK2hfCJ^%av@Gpgk7&DS>GJb1=>V^h=jA<~sK}d%RwmCayo7mFI30>jcPdV=Xm{x=P"
    "fB><KyZ;&WvBOcHV-%IL3k(H!5IOkOV<wB+pH26p;Gc9WyQn8|Sn?fKN6%$9=i^PIz@PP+NrJLu@syV)k5kfsK{jin%MF8>sHXrm8F`IkH!u!9"
    "<yFlZC=WrmXsX>bzbep*yZM-~$h@h(%%55|N|?RUR2RBc+M8d1VJL85^EHejjtue})Rq%}i5#H{PV~GwQeXp8+V;rSn&}_aP0f0|)5bjRKewrd"
    "tlieDEY<70Kfjy;$4ds*JnKl6YoEL!0*o6#9El>K`%4B1vZf@LRkNRa9Q>oX)CAXAG1PNzkox9zRcU|pyX>VDiZ%thTJ^I8b6Sk+(s;<`XUsuq"
    "&o4D=|KV@o{f)HtXi*JXUV1t753v2HfSd7Qt&W&i+dov~M%))oy-2jdHfedp)<9Dk{)urQke%O^j~O-{gFxxI1a9{5M&TNTUjo)3VBZD}0Zm9s"
    "-LwT+-r7&p*9WBjl7FzdO@p?{ZvQh~;H8`I!G~P3gRosx9$guzYmb#JvMM0dVkvE;Bg6;vfSRwg^?x}yI{(zczS6w(>MQDxlAapA`XO)blXq_x"
    "HLd*KYkO!+Ezt75+JF4NPYg!0|H%%_*h7D||L-nuT~T{E2A(6q>@o@aN}!(nHhW@hq|7go)+v?ftL)b(_VdspphgAZvXA!@0vk_}*GAiUN~YM?"
    "pKF&degr8O7zceerVSrv48l~p!n*#CDL~i9`p{<CZ_ZPIAxUfJlQngmqov}U^edF@0B#m#D73o5sE*+D8!#&T)1N0h`oc5})%g>x8Y}81c?I&k"
    "VYcU}Jy`t8Z4imXyjd??4q1agT;o$q6<waCmYxw_j3(y5eetDP2}M{WTOe=kfuB<&OOMBh&<;8ZZKL#$J$dkvF?XrQL>%gL(5TPa()qrj<SARK"
    "`(bKI(ngKE_Rg#7l%k=_R}zRZhb!%FyZy%l$=tN@8%C9TRo?7>pzJm#eS<4~;P)^rxVoFsp#kf&Qyd+YIf};2B7X@d_`%ca;RaG9eK)dsMSKQS"
    "|41&50$wYSv5h-g*dTrNP}Hk*`5nb1-k>d23*fM03=&k(3zk}Bk7lvABbCjno3yNC6cJ>3WUAC4&C)f$`eewql|4FsJN1rvz|gO>FTvvvuhajD"
    "Q}X?=bs#&gEl={}jW<;-Qj;0gqz@@Om~Uis8h8jD$_v`YfJ0qbs@>v+Z>Z9yzK4EZC_JSFpPlccpwla{{Fe;t^wPG?LjBh)l(YY8lO<oq-3x4{"
    "|FE4%nW)zFyY2^*>n8x1{<g$JM;_XxywSr)qW<FvOOl-L6H0qG(DyPr$)+^h>Ris7Lg~>rwufl)l2LV9?YDh)f`^SWLbm&W+N)(3%d7O>y^sY{"
    "v=Bfr)D+^J2wACbFY;3Uv2J$FTcA~wGKEygWQqc-&|Ow}H{o-&@t~|c+Zj9?-s#z)%X({8t6`U2>&L}mp-{9moIs&S`z_lgmU^X<OwIdkWY+r8"
    "0-fhi&#MDh(4UfBRdW|aZ9>FHPdRwfXQ+)}sOLXdmMM4AFLiI>H`Ay?&Be^b{aua%zt~4KE@SVrj4z2x;Kbe5$CgeN6WT+k@7~Bl$T2$gCN0Sk"
    "ct|~#NC#NdTfC|sc9iG+c6Runt*OK|(6NKWL7}T_KjuGQcA{g`6BH#o?}!y9dS`Y}YFy{Ak#!aY6^_EPp^EH!pmROt_)3K{qT^pTIr9O2pJTtJ"
    "-9d&c4dgu$Z`Eb#P<Cjg^afaI`1C}%==KvEr4E~Vh!fU_Xsq`!@+VepudmIhq`b3nJn3OfZJVN!;%EweyeH6?kqu+{8b29gK1-s!J_rQ?m+yO~"
    "cU)oz+b%ykHqUNcc8UI~fgY7v6`)XejFg|L!o_XBlB0$2>tt0Wf6Z3i>@VIb&$k;MJ8(8bqs*HM9y>g?-%e@PsAfLdz4O22olk$u9#gd)b^FRU"
    "o#ngKGRs}UK7rTZC;2TQ1MvUKSNla$kB@c-(xI`$T3hBX#W_yuFYwQ84m}-<Z+4#~1lG+Qufwn0wp}^uKe3uD?UiYGpy1C)ZXniKn`V&?TfPF{"
    "_#2J^zH1*ZefY%?$j(BzE(lkSEl?793dcTGIT<F{1z2?@HpPRHKZBM-VAxsfD*M}e{_VA|ee3P3-aqXQ3pXZ&Jhqi+iWXAkdHIp0&Y1jYs^leL"
    "+C&0>$+;OpaKKTNOWSC2Zc`-2^+=U<K}|QDDa%p>CodIZ*>*`?*Sn(wlLRK;=`=se_tb@-0|hE-1*-Iwdy(B4nfHO&g$W<;YX9{gkYG}?UogFk"
    "2<m@?XER-u6%&~yBLz6gL+|{hQg1vXiYJla*p3tFvOk3q%Q|>X$N(hUkP-JvjwaRBPMB%c{d+ve`KgXZ^oydXz>8D<gzzf6;&s9okMHJZF?Z$6"
    "5F9P3PfE+DE%(_?H+O7=E&0>Ahg<XJ+xSaCvPB~`10mKogbD9bW{P6O`86JEFMKVDZ+7jQv`IP^L<4+V>dwiEa7r50hK?<pxBu54!rf^9;rImO"
    "I!I9j4uJy@GEGp*zWR0kEyui>Pp3JPoy_pD%>07RC_yF$zyp7t@APh5qiI@?BkBo=SgQ1sa-ErqA%7}k-TRCnvuyQSn7*$UzRfE&$VNiE$T3uA"
    "F`&6B7+O|ZwJfS{B>7ABg|oe*HV?O=91akqZ|c4~5QK7Ujryuh;JSpZ9?>`_2v!UAtLn+T4}cHi|D^V0j0>1m<Sfc)48ay8w$6k6rcC)f=TMcF"
    "&_}2Y6|K1kn9s*6E~*yC55i#0Uw^pLFSvV;^1Z2=sn*%l&O7S}!`vh6?aLjmLOjyK6=nW47zpuzDIUIQk2OEyTZbb}T@K~;XiNn=5xgDy=gTta"
    "D9K)!2qGlxrh8O`o7b#E5$3I(MrPa#CAs^?ZE=}rJUw*Xtz%J9ztlp01d-D~AyqX5p^FSnsURt_!4dnz(lG&I;zyM^<%4JCFWBSLWnS%c)K%dg"
    "|HrtldEWMnmW)pBdYG<`#pu|}O&KX<*OczUrkrF^xYxSfq`t(em8kHTGOK*3?-%!omK}=U3hTlQc(;t-URGV3sTv-)Ip*!5eW(7YY~gE}cQV_d"
    "2ZyRELXb-LI<1WhacuqB2kvYP(wo^~)Z|pVErAKbtvF>xFR*&J0%wpPu4tFYbVUCg-K@Ft5L>{~4N<vDx`foS7A2^tyJk1_n{Kh6tu}|T-8S=1"
    "PYXPqa*oDAzIh`trWV&SKz2%)FYeUX1p%Xq2P1C0fL&g*n50}nT|rxSCh9pmJ*6MdY<GoD@{UoVq^3@?`!zMFQ>E^v&Q!g+p#djttK*49jO$4w"
    "4liF@NbOJt!OES-pC1%7Qm=)qim9vOO<q?E!=J&2rCsvLzhaqwj^c!EJ%mZs*>4*;E(@%5-YWkWL+7PbG3jEdD#(?6)3*mKm6Il_7AIy&AHF>b"
    "IhuNGPL27Fq4*E8ut(5f=68m+=T;xMAN=iBxh)%+=E(1m(8K~?I%3WvjO7=;6}SUyd-U+KS{)~+%5q!9zwO@_xA`0$Q=fZ{S_Y6zAp^c4K&dv3"
    "M}&R%&;IU1b03w2&P(*%@Xqb9uqv&-s}@+2t{U1#@8`fm({aQ3!9!#$vat>>m47$3B`SBirrii*D~{Ua21k@Ge>7Rb)4i5W?rs%l;<_`HopoUH"
    "hf2o~`Yp#-KENar;27{`3%gRGsl20#@0Tsg{ch?%iU00t`d=1JE1wpP?UP4DwnQFIj9?=l-$!TDvm8~ll6}X{!Z((TAW<z@7f3cG>~6etI;r=F"
    "evqc-57iv8@!?HfV{b&pOTcmgM{b9=ofDo<rC*^{(KPC9c~FObTfB2O1cNaCvn7+eWuLriKen>^L)$=ZbvMv2<4Y{&JK;@({Y42_vugCj2|4Mm"
    "@OK70CZNQYI8ObjeNOf6{mWO6wO_nM?YrMz?`J=F<IvXcxA)Gje0Ba~rh8`d30l#w+<s%ZO=llz``V#QG>u1entd8MnMh>@6!n|mONLh~mIg1I"
    "2u)t1$akFjr_W2vJZ3AH>)WJ%=kx70@@!Ggp!&GF4)w^<$r8(v@VA$<Q*=<qnw?^2Y9xKE>^2vzj&W4ShjHUX?Fk?`yW*5Ue<fBs^!&bk_AL9N"
    "3s>Z)Gi}5tSA{M#&vTx(!u{Y|Mfcc_=kix3nop`DvOBvn?|kSqon2sd915Qj*N`x%dSv4QWMxfz-I~%3rH+ypvfY2#GS|;qJ+AXnUG&qvIhN0C"
    "-+1adn}^ISSmS#>5ue&~k7QS%cUb3t&CQ<akDgEIn4)m;%j{=8%wiuxt!0+E_<4@&s?yB-GRQBkn#8cjb(21I(4ObaMG*KjTgLl8iC}+V|LJWc"
    "o}~6^KM7^YK^=AMtQ~ls?{DPEHy_tdrT`B5Eu&sk`aVlPVcRbx5t6~bVnaK7<C(6S{TPx&HA&d=>ALpyREkvQL3pPR+4B6aRC&2Jh)yODP|R-I"
    "kis_!^<ZcdF;Wn=t(Fq?&}-)7aJY}F>)C@{g?X>nt?oAN{hysvb_~(7`UT;DMIkm;<rK++O;XPv=j%V+wmQ(_<4X2THSO55H+ve7eGugMw~T|-"
    "8w?o``z$B|Xk5`dIIySbA!L$NHk7VQBi-~`q;C%yI9~jeY(~4pjtu|x20!8)?Tgg)&=>i8RLL+<iB}NQT-8}<q9EnV-<82s)&w(?5ZzYEuIwWo"
    "?2!7dm<)sAh9(D%4kL>zA!_it+>3|Yg9JL7L8BhCZZggAKhBAG9Z_mY2EHo`#+4LR_>kr1CzKfAUgpCj)HCz%kvlRUB08A4bP-vXUp)(?SU;tY"
    "rPH3XpYb(T#kLqXd{k_iVQctBXCeLtG-KK^nVO&3fqOB}k5DLSy4vA&DuU?}mJXSCmY1RG%z#EonoN=B{LDw~B+g-?)}9zV%+K?x^!Vb%S28oF"
    "^J#SnWv{yuKkSE@J?27*MQms{F`d2~i8YXY!w}w=S+eP?7~PAfuL#Iasb7}Y+YVLm31wjsLQO+M7vJQnw4Mt6ulVq+S)ya-$))2?E6*V^C+Ch|"
    "Did{?hfDfd^(IP9=9bP4Jb(YN&0qz{hzOG6W7Hh9ml0Rn=t$g{{*Dx6?DiQtq$uY|w5Hv-P>6CcCyg0Ajru??!e#X#Z7+=@4*BW#4z~3x_4Zq}"
    "6S&|j>U|D~UO7%vjc(RYdMb;ArOW#E{B)-lve7`RdtT_<l_)CH?y<hU7Yb#MPi!>4pj>|y8WW5Bg0kd`>z9ODEB{pWlp7C6ZVt9JQmixEw!3fq"
    "UTxQQW;ZT#=@Qm7+2DO}M#Aojv-E<m%%odJncNSw3BWA1-ZQ%ly65cr+3}W+rY8H1^LRF=pQnTRRzW@FaLBIJnzGBsCb6ScEdLestaaz{oGq73"
    "7eX=j;P>PKfqCqUP?;my-t*2m>ypi@Ws|wJ<f6O@lk|9Qh@=_u)K5w^e%wijiPQK$880gdNNGZzWuvUEWu$4ysJI_(1;sG5OVT49Wd(LZ_%WmN"
    "_A@u_|M(LpfwOjZdhHK4dE@7oyS%|46AgqiUT4~0kv@;SLtP~MRrPM>9CcKH4cYXl<c0QoA8>XKt2^=)nWRM|6SBn*JwO&uBuyWZcEzlpH>b|E"
    "L8qblc{Mn`UvY61%2^MM*ViaT>Sz5jqTTg2C0Imd{aY8S-T93}UpV`#<m*F_x2|LY(tUE?t3~q&I$aN4dJxyB8KGR|b=NcnTrm07<6NAFgYn(w"
    "@r{QarJl@VfV@5OikxQ>c+dC{j5CfVaSTw_x;9bcCR_QY-p9_6(c?ZhQAcNGYivV_*Vx;7DIKMDv#`B;;*88^HO#2Pu`Tyzpn&<gS9?Y+7o{qQ"
    "OAlpYk6|y=e9Ajj?vn1Aydp$`%s)nwzU9A0&;5SkH#y$aZ3%K*WF}kzY5s6&(ieAv-)CfF(&Skjd!X7Za`X#9DlRZvnnxVPW;cIxQ8=U*b|z6b"
    "yWeK)i+UPWO4_u$%PTYzpQo`d-|mo9c-X-l>ikGbc2GLbgnpyD=cyH#tpk16$t+>xu@z9SV2L|&*KIXAZ_MmrWH&O+)(3CJ0a|j0zxS9^bnKk("
    "D6(11o`%oC3)^>x_uC{BOXs^olS{HWHo-l^e=CvbtY(Xb56*B@$jkN2a_m?kGNBHIjNfNq#70#`Z?if^Wj?u?)FsNY1$r$!beT0VZrb{I9o)Qg"
    "OQ5D&_~B_-+<(v(66GG~-yUg?&#%MW+9b=+qNkmiwEtfk6Taz*@VafJaj&+79~^w5L0^3y@#9@oeEBVe8c9n*%IFsT;*-iH!EA@v6;IJWUI8n8"
    "w!F9c#lGPfY=hD>rvx91XYPMX>CUGkdH{rcrn+>rf~@L(gE(|8sHAumAQ;y7pD_K`A?`_Xds{<Es8YB2s~qCs3IAI*ZRgBo`tj|Lr}WMbvd(j&"
    "Lqw}hi0MS%{zufDR>rA;Tr)awuB^x-dCNV~9oZxIsc!D-3~ezAqYKD}1}vQ&*H{7=?^48exC*5EIeV&%<p`pP&sDnPvFn))SnB-4#=1~8CsWfZ"
    "*tPSEauov&XT$S~)i9C*XUmaE(8;3yVN=^4w0AV1JF_@j!jG;#8%mvny7FR{6jN+DZJip~JUdPMIi_<53$O5-4DZmu7m;}18&3|whjvrsD~x(q"
    "-7&q_8osY@)jzECf*ZPFKC{`l{5NukGT92&^&`iPej?StLguvp@`ntLK{{b^-pF30VaC#M{|zXNQ>q<Fs?Z90)-QNH^}DKE!FTtp-)sK#+bvXI"
    "HUJ-aXm<rXbacLEAO0n1-d7T1l9P4~YNt2+mG{^S%yU%$O0@dM>2%T4Nwts?<+<}VO8fV*qb&p9YW#Tm>sh_oD!srzd}Ne&7mL!MM|qdeApexY"
    "&Fx)Tryu1csA};&UVvQ{)l=7Nc9Y+HsJ?*nZ)(j@f*I$Y9#;~uWGBzcLXY+)3IfG!HlbeuvhpuV2;={6Hd^a8s6jOcSQr;9HrzncEp1H6x)?KN"
    "Dj)3*Kz2uZbdp?{0S1Ha%EiZgz+?LFlndEt?3}nC^>NM1U^XT@$UU2uu)%Z^=9s*3nzI|>i*1^4&)Z-3h!kd~0=fYbGT0HQj*pteByGbswyVtD"
    "kx11W?5MB=3HimnI1JA#$0IK@uxDst&d^!lC&W(}3hMfPTDn0mkyuKrHlDEhw43*s!+g5TpD<Zpm=wA2dY0T8W0(ug?d~!07*-M7%IXewF90{v"
    "a}5G4_NeKvNX!Vd3E6XR3tyQWe*VFeS#Q%`)QHhq>)GK@_J2n7wM>8S2*jj$FJ)|E^zlbM`uR*i(^%O*Q>yv+fW3eW?5XD-XIJR=)l#NjHtGr1"
    "b8g_0$wudKqV6(!w*7X7bzx0Yv>gUg29q3X#zv0KRsxhj*Z2>Z`4uC%q38d_x7O&$%_Y>XlOw$NX$J?}Y%QsAD&L04ODfMOTh}4BNCyMpVP4g-"
    ">82=W!+<u*>{=r)WQIim)`zC0&bMVUoI7NFG1F;cnyA`E^ugrM<X1M%0Mn&`GPpl2k?tC-)73a$R=vZOXNPE`HOacKI@f^}VfA8TnadAu_ZuvC"
    "TI}}=jRkgc25dRLlpqo|;|@X{-)qXO4PI&wWJK5KzPn#i<XWZ+#wIK?yjPM3Oj=vn%B))Yk#$DMzi88Ze7|4r0Es?^Ygf&9f*Zg~{ANqnlzOe*"
    ";e|Y^@r?Yl-#{0^sX6$_#*yi)V^mf9wNunl_mXNq-stIwhHXt@I?zk2YNo5R5~6v;laK7&X6Lib>-zB!9$k798KDFYj`lEZd1S8e$9DO>FYNPe"
    "X810zWWU3=+m*soqGtJ^j?{zdjrK>_q-7@_=2)Af;*i}lJ@^uRi`V_P%soWg|B!65sW@=dc`8l@@Pg-ZkB089#H%EfJUQ2o*t!9mvhQSjZN%6;"
    "n+8G6cM^qI7GSjg^KXyS9l`;_`<2h7dh^VgD=+1^32Q$qwBszEPRH?#eKa$GtHp1W_EcW4C09*&(2T079XgS>C8bl^@{WW#YlSF7=;ai>p{qG{"
    "8(;Mqmgv?QLXYW)G9PsxybJPmMyUFR@0W8*CvT^vP=Vs9+C~LpdlK46iM5{qIZ?jZHf>Bxx+U34l1{|L_H-5|mrtj%=t3*?>BXyEevZ%B_mEsp"
    "Itb(x8`zRdEWfXA)Qn4TH;l}r!2ECB*A{{*2#WbJH6Go;>-@nq?)1KCX*5jeXP<PMcI>7WUR)FPqO#eWkK!FICsb(~!6L5op+zJV?Kc~?2r{mo"
    "bXh~*!0D4AQ$2cE-TYlvrx)%@6b4hH{X$(-tyFqjLh9#FFS&)wpGb4pi|#bbKjZl)$&o_p>X_J>ktMpe{tDs*J+Hj)6!EVOHyP5=GFxgC{_la$"
    "(tfD)W6Esv^^UOqld2)*0l9qW(GMSZ^_?VXmksNh+oV@_Rpv=GfzsDTS^F2$pF5XcmLl)`J^ifv=~uqTX6pbzV^r9EBiqm1w8+x-u{M&+eF)A>"
    "eLoxi;_nLJRjD^IH747k>sMH1rj>S=1^t$cSdNW;DLQw9_7;DSpZTBFN8)-9$ViI5kWQ+=U;X^w3En2Lx5F~j>GfepqJw?CA-yB&#K3ucc)XTT"
    "gH+wEoj4em-vlR)=+}zVG5>+ayj<|?LG0Xj4(zI2t)%Wr@9>Bcx0x8dI)scbk9YCTah`{>e4!r!f*<$Uhg)>KW~&eB^mHY8$WwPD2q`Z@rgvoA"
    "KA3f(Y2laO-m_;con$lA6f4FBJtcMT3I7g1PtiuUA2VnlM&G2drC$*lYY$I@Zw?50Rz&Q&9Gz6*SG@1@<$uXSXmDB+_neoq{E=&>Zqp_A;bM=G"
    "n#IYJX|XdI$?##D;*`R$lqO%$<ILY_wzr?gXCGDOR)0q{K_2#~@yxhTI;MbWIe&F9%qja=UPjF?2wy|?vnoY-VR!0BGn$N^{)eu^6_f{RB|UFH"
    "JK)Pz==q{#hs~Y2W{pgUnbadSO+IiW7Z>nL7^zztOJ#7)>E4-p#tF6E+>tszen1Z0p3Pm-JSMgQuT9JWV8<3L#`4INtp7yT-S@_nj7zrst=>`h"
    "+34nV@gLl#4f|?}poY#+%ps8^a0NKQ0<q2B;;UBl1Q|dLWS4w(#}o_6MBy!Mzj^F9?xysd5x@M2fqG6^`(WD}?`*-R6+M9gIK687%RM#ipO+me"
    "+Gi+lI&C`0=kz|S@u@QO0IMv1Z+AZQa`92XX~5INPKT#v+&H=cIndJp$*8u)Gs#-NiztrP?Xqp-#_W`VEL81U1G@XOijz5zas02RlyEMXiPQRX"
    "x$Wt>^gd097?1@hLUd?Rc0<l)raPJr$>t$3eH-0Y)TC^Z$kgio>=DTW?pU*T7Z!59&3bswd6tLr2hb1EbHIwP$)FH5HZIdA!gwm8J11|ML*5tN"
    "*axBwqJzKb+`3UeaB7Wgp#rp;a^_OH(>)`}M<-)dM`+fZI99Z2Wxn|guG=<XuaOzpd)aMQktg(ta^Njju_0*<TB-WV2u#CPpF!6=XfHX$^<U}d"
    "r2qMrji!E|L=&}T-sJM$W)86$e}cm&l>#K*=70FQu|qK28(@(8faaPK2Ra#^&r^2U*kK{l9*t|^<1;Y&SlaGOn%{sT<)Pdv(zIKdpKBu-rk->O"
    "ut?CC4s5(2NgCev7t!2hD6iT4tOR~uhe?;U)rbzA1y%Kp_Pnedd?0#bEXs)K^_L5D;o!&X+D)ZUeKSU4bflmQ&uTyp<2axXIB!$YqWpc=jIEgr"
    "!t!#=p;jNqYK8l5&4w;g=#7gXT0QLyaYB}&Vr-g?HH?n<Tu<>7W#T!bcWbD!Vb1E5lh$odY;<A@tyj@%ze4SdD4zk}b&qOIEIFoPk&X6r8dj;f"
    "i0tE#%C$p#+`6thU>37p_~4+V&Zf@YaF8Rguc<j{-LR=S&}`P<?^4G0FbLGi(Dne7bnK{=M^}3k%V66k$A~7;>I_zRUg9N;MQ)0bT%g~egX2ue"
    "uMnN$ecw{&9mLdT!>5d<RWQ;jUQ$VHQ=8#0uiDfWu9LclCnSS7OywopG60yM<ZhFS?n;tC*+sTs3f0$@ZsT>Oej;lX%IT_R(~4bZbp9KxXKszL"
    "Pr<Z|#qQ+fYc21wsdVYMp3}cWj#EI6^RL-{SX~n(p8dbPcD-~bRKJADXj)*rsc_zs?g?zKXLHe+WNDOpY5qG~(XMV8%Q1xHCF+JoTq0gAnfW4a"
    "V5FeXokytEA?XdXLlI<5JDDLJx5!=+dogX&e$<}Q1Y_*4jsC>%9Z9O~UTuplR*DANeK59y_{cb0tc4O-=^S)tZFY7{q41{C^MhO`Sg%`ME2{QW"
    "Mi5ArSnpI~D{{iL@o}BYi81<vAi>mnnZ>gbCz1?8LaGCp)4g;==W@-!8~1EV`VQ4`V~hnzr$CS6QP?7s12`@Ej61&BDpr*~5P?m;K6&L9ULXxD"
    "ms5Je;ji-Cwz0BA=Xr70*8}rLHu2*z2lDh%|5JJo<;8S!1)<2Z?#X5s?>hZXZ#~$YbbGmA`<K*IaeY)Dr&O_LxK~?sA2@;AAIY36pH}ktpMTsN"
    "=TRo_COPPA49B)RJg~vWi~Ww5KA8;b<5O{lFC$cm`_80e3e}g@T;__SXgTAROxUSvpL?=T|3<N>Ts~ngT`dzpZ--vW4z@LUbo9E^y?;X|6)Cu@"
    ">!oZoZ}{ZTg&3!o4oORE{FWXKuV5)F_SLaFjjjti_+Cp|YA%&8O_bTmECzcZ(CFtlLW*Wyajr0jo0tP|K3{~y)N+5{mhG$1I|<vOcQa$)_QpBV"
    "1^EvokrHyMjg=sx`i7xl(pUY#!aL2x3_95Uqc5|hpUS{db~kN<Ujv}>*0VGn{$(aNsM=G1fcp>0)tdtV=H4@a3Y)R-`l3#!J!AaS>xBpPKn-}+"
    "(vS0j0=W3+`3ox_w=$oOVe}()`T6<g*&pR&YAyWrxKKSKXSke43aN7L$~c?_oh-Q-w8rKBlYfy22Vd%J3k}(Vu`;=yC(kC&`Fo#|?!u2i!_1&2"
    "^9Q*<WHu+axFl(Q+EcCj{`l$KlWn;&fS4)d!-uryhV<2uDR+t0EA}$)WDTK+`e4>4)s{KIO1cf3SM7NM#L#9#Trh*2L*`_A>~lzqN`lrZpt4mo"
    "e0af7JAw$n3wRg#>DO(t*X#@Gi~Z+vVx97$4aUUjNpQl=7}K7;Kh2W}c9$=?mbVK$1-#~MUO@Eb1U3H-w61=iYqn+BU_-=`aW!I6*StBf4JS^}"
    "k!05Q^B+OvK)*ho*=1SJv}MvElc@a#^l}rLWHbi$jNC{(IwaY~pBfH2S7caMhKU5pM+KKM3*g{PUO2oC_Xuroo|#HdoE{sFN9{1f68--`MzZOI"
    "M$2BJpEv7S_0}FwJirU~09$_QXXF9hgiui|E+d+|PF-l_M3s6pquTS+P$kKEYReOUhdr1Sk{ja@bb_C>`O8^*db6oL)7G;d_pNN(I&CI|Ad(n)"
    "R$a{4g?acx$N66iTjvBUkeDm;KYk=rO+ILY%@w_tUTv%P;NUTOnjXAsMD0IXxQg^l(hgKJ!e;zA%_J&mb9~Jn-GlT^1!}b{t45ydS4~i9I6PCa"
    "6X++xuGo>bkp~~Vq4TavdBW+A$UJ{%hn#n`@ceS0)VFofw2KkC#wA{G5e>WG>*x@d!Kh}e4ILbvfAA<^Il@4GMKF4|-9m{EEr#F0b+d&G4M%Dx"
    "lWY<>?D~|?nNB9VnPdsBpFHQ~uaX4q0)hyW^!I5h)Q(;}X-~|DhgLM!<RMvdUzGH!s}y0v>UaT2Thn+zDs*zj<kl72oQ{RtGY~v<Y|<MC#;HWQ"
    "znQtUGivn;KuswcI-oB;27k+@QBJeiQD)lCahPgLaU_GfJN8X9`?s<Vxbf1@*-3(q)l5xB$0Pz83>ARgx5nIVW8E?w4vp_)u7P$J&BmiGgrc5k"
    "N&wu5&R~kqRokzeQRAq_=0YZ%YA#wC4$*!Zkpog#4|(b{=FS#Ub4S5CoQ%H8bMe(X*y(b)PV5uw>HH|gMOlGB=g(cRuPRSX)BmsaR3~eSM<$z+"
    "ke!@eQPZLL^g7b}tBm7+tJjU0{vd{J6f7K(EcI_5q47V=MBu(-=^OcK{Xjl85KX7XcS5;w(3L4X4{okstwyq_mcmr%S1~~^07S+SHXk}vSM_nW"
    "a2WGVVFIrY^5?qH|MHjn{dd%L3biWOkw7B}|0{DYzp$(J;*dah-L-&L@c^mbQTMThc;bmC0^iTm&V1a*lOs2hq@fCh3cudGXP0q?RHa2F^tp2&"
    "lxf?es&6Yyo(hjFE@RR!(V`&9*(}{9{Hj>h1^(z|=iDFqs8;2sYcl2k{CzK#pmv+>cEH{`GHCamV&7%IYoGVKU09vYHS&CuQ^Q|OQ?(_0u0%W3"
    "$r4MGE&04!o!1@ML)+;1-g{ELB^3@6D?KViN9f!^8czm$@d>40bKPVk2gjU0NM>zSQcR_$%ncHEL`Q_NiK~{s8r(1Dt)aF}G~@m@K9=58&5LCT"
    "9E3UFzw(07XzLiZJU~<!_PmPfC79a8Hr<rM@?ZaTrm0#Tju2AvzZdvaf`AY&=>_iGRH|Zj*<AGo1DV`eQFpb}Q>@QR9vB{%gpLPGA$<~AHt_vo"
    "Mdkx~S9rbMFeutdvmIV;%yLstAbb%ku}`@NgA)_yDG`~B-cMoB!>9mO@VG8Kth3H#y6<kdR!ORE^?8@KT``hwv4W0DWzhB~b~rj=XniD4;dwzx"
    "w5H^KFMzK-PZd%S_^fP`va&cfTyoOYr48oC7LOLq+#D9@$7*Ls>rNNr752tZ*0DC8Y0k;90=sFCdf;_6!=aGiKB)p@u3X7aTSZkP%<n0ydT0%2"
    "w?M_343o4ZTQI&<RAo06q&Q~ZnxFsfuDYT83`k1fzpB)`@{!8Yy02uA6!|H5LN+iZb)<$myl#hHrj*Y6p7&T(k?GV`ey(#y6F7tSr4^2D4B^Y~"
    "50nWapSQ>#$cV&L1%BcUJ<l6p6#~ekKHw;EIRuV<){kM<W8vTNgfOsdGDiX`l{iTL4OSKR+@p8}*%I|UL)+VRm`S|pkt1hCpz8rptLfe#*Yl-H"
    "L0tvWB$ATjb?$>vS1eK=uwc(kZYuG)XjGbSJ8pKbZ~;#L4MJIdXeMRriz9Vq6X}uITFD@sRgcVc>y8kV?;ROQC2iQ;+wK4BBHfl`-?w(|%=YSq"
    "lS<g2(|&FmSxcurrnJo$3bAAo-wOo-^#DI-n$9e+2;Yyo3r5~na*o_W;VNDCZ<k69obK4W>n=<VyV}KUuZ}6^_8V!hzRXV8!DwmL<6HMwmCBN4"
    "`u)s$26leW&70y>l}eU8eSTJKN-2sk#T#tBbNrpdM@D?eJM6flnD&sDnIH>QBk1$b4rHg=aZsl<aBnZLI$6M^kDvb3)rOY%6A?d3()+}de9Hte"
    "Q@wt@3-y-yKs!k>OUTKzUOQ|6X*+eQSW44aRrZ7f*cO)%o$iy-B|8Vf6l`jg{o&1{SqXj^JAuV5S3kS(p46zy*ZQI`L;TyVjw$$c=f&v0S{Ri&"
    "9xI$=j8?0LvGUD=)k+vnzo?Gw`7Q<E`)dcwp$a=44s~&nci+1Lg9|xOGi-e$kjnC*N3B2thn%q8_lKrrr=i9|ye#ayI;)pS3|U%=P8Hx3LIldU"
    "j`6bcY9<js)J_nGF+87fh$h*LGdMTvg=`g9?OiN3yrP@`!nWt?Rnqnb@3Kf|VTf!mD_vGKF}-Prf!6EVIJde|xxx1tanxFzccF{SCC)V*E@p&s"
    "M96t$Yd!C{y6;~5inFs*{>wGh>tWA|Mb>COm054_l7WdZjd&XxZUjS5W@7z#m(6{a#c`ns&n6kk0%Y|ls!Qy+ISa03JEy_fvR>XlK{>0u9mt|("
    "cAQBPzkpYesbs#*-JNI%5p$ZR@HWG-llorYI*w_^&)l0heVODpIKb|vIU?q<#WT{laD7+hhb;His?CzBe0zX7%y}=>E3ZUII2$`oqFUXz{MIA`"
    "AaQL^1^HmLg1hg=hP`la=xwUe_AQ%ZE{-URH67v;Yg4V5;%nTn2^V<I8MAQMjz2)XRv%R6#3CQU(&thN3M>!1yBBHOj3-I@(GZwZn*jL*^}L=="
    "gu-j}T*&$z*ZSB;KF7D?73kk%kFVWA%Xg}CN7XS`(=`vpm0{Nd1-A%Sz2-@zmwA)e!QPoqFUK&u(R=-R68dcSLL`pRSst)Zu%>Dh>$XY^E9wR~"
    "W7a9hr!424z8HTyZZ(nMG)0KXyKwzFrc>8yh{!UQ-7v0ESSX}J^8d-uHJKmD*QsaVR==j8$~P9Dgie{+9gV{k029?R--{i;DnC<%U5h9@x$Eso"
    "VF747|3EBrN%~pjT=C6K-s0JEl|!2!c-H%Ut23O;9?=%*7cAL*7re)*L%vV~pn5N1>tJL{@6rHTa)WiKhH%>x;^#Pyqe21w1=2*E2<L6N0rAt`"
    "hAlPG$ykNQ!$b0yEXzWtig?vG;vy|CFJr*XUM4Ky%CUj-jbsq%{(cLE4=<0DJa0yzXc{zED7k1i5~5bKBZ(uQcscB36p&A_@bB}na=hElW!|i}"
    "7F5X3Nq)h^m?g7(6|Yu%&w!R`ZswtOaT_+zvrS7gO=EU;f?FU0w(yX7+g>Rv>pW+#+*E}M_2?Em8{4c+hE%O@Nd^UzKw0a>fs~PpbqQ;t`L|Nl"
    "=a|MIA}wsIk>2e!DHqS`lJ$c2ZedNk-6x)$S4-;wG7I^+|9k2U)U8`$1-v5Bd+K_U=bl`=2Aa=QW%~nvct?CEtte2eA^m{eoSNgaW~&^44A$-h"
    "Kbd9rHp<)qoyRhcMwq`-K^iC)1LIb~wpRqO89)C2=z6ap$*%KE@LZQZE3>jpS5;S6S9^;#>;}*P2sS_xpb<!b1Vk&6GL*P-JEXLt%t*@E*L|C("
    "jg8oSP{g{2+1TBf-HF)^nOF@+;%F!hNr?nWfB?E1ZOfZ9*PQe3Z_c^*W`Sx-4WKH`z2~0u+wcFr={58vCKVlNW*4U~UCtt9<-h1OMnO8+KtZQN"
    "o80r5h&J=dn@KwE#W7lmV9WDnmNB*Du_0WYmvcJBQhzM8QrLk9VMCLAFlDMHD3!#<gQcZ3|MHnOE4hM5bkq|xjYL~Q*~=|M>@9dCW&k>!{HwON"
    "$r?lziq@j*ppOUy1HU`qBjM^88Rjh6CNIzZH_)Iqay>lJf(U|i>>4}~rZ;nQOUV*x;*iqk`>i@LONx;56SG_QNHW$+Iv<y4aeCV8vUUKT=fegB"
    "mROMBOaGY&i%EEf_t5TMQ4H{2#CYRR|8#y)O5Ez7_NWpuAU`Fa;Hwv2z(ed+Sw}cxuYAg??$-TiR@J;c{)#5%yaDU5m8TW?Ppg%A>@0~cA5s~_"
    "uVcdIJQ)b+mp|52tR@_<PETDQQurT+dc{n2oz1_M2_c<nK&ig`ByFv*l9!M1)My$KR?j}xJAOQf63n60m19#`HplL$6NV-Yqv--~CSnC>NE(s~"
    "XKSRVK+?E_5uVsUS4tXJs@!WstMza6V8Aw(LQxDJUa~O@m7qC0-O9FzJe}zODGsY^>D+r$Bxugp?0Kni1*IVdVF`&5d}3#3&(;Ff5B{BftRK+E"
    "lQ8#tKP07V(NxK#hLsC~&%z5-t2<rj*G5uE#YoV{sBP5dhJVZ4bF<?-N!rqu>>qPgUSK;_>E#73t@GQTJ8?;3wasB(J1P)oXi+z}f=~;$Io{ts"
    "`W4-#yyEt4wg-EI0kbmG12s^Hn9w&J5~S61yP+0WS8)rq_(B?f$*hrv5UDPDc;ar}yh)S3x(ZX$9;I&2BhAuoWPeSjoCegfQ`E1CDF+CM^E(sF"
    "_RX7nxPgd%SdqTXs`=xOE;oXDsi>SwU|DV>lBL_N&Iz=4bCU)7@V>lGXIE4g8kEblK~Ld9-ag68N86%{o<^(VG<SY!e!f!KqRe>ffqK+Xd6Esi"
    "X|d3$6b!hG!wEfUDy2()z7@v<z?)0HzvK30s}j^K>;=~bt@c}PD#2`QP?#0F2Uu;F>XAXPA@11d6p!-T_l%sdG;IKD@^Zzm4X||5EBA!54XOxu"
    "m{zeJCgP7&J@r)A^snsG==<NpV5l}l(<BHTk&72=3>#|G7Hg6SZb3S{TvK6k*(*n<XtnEyr)x$1)>{9QOEUggtIf?B_ee;DV=V5hTc?BU?eE*("
    "Fmdg`EZbEjkpx-DPL6%0FO38)dx*o`H6~R&S!e2&o1f#0GA6%_R;_{d&1&vUbUrnE8G3EXnj>mvu^r*I?@U+ok3iSboI27xoY#mq{$hfXP?Ymp"
    "N62Q-VOjFCEPv#)vyVR>R7KUpX8~0g09^RA8QD5~aY4bwOXG~8xYO3+2`)nyTN@YSj!9V?Zf{Szn2<Iwn>6bjrtj|hLj~QS2QbwuYTi{ZRq5uw"
    "tt=aJ@hU|Iby}6Ex=XEB5^Te7o??-C*3wE##0KC`kYIT#+)|{K7}0L${X4AOr&@YNEr-gh=1fm=7RNjwOdKm|>NH!9GJjeZW*Ir}OEUH{tF`H<"
    "^!V}<&HdGNVS!`umm}xtoxI0)DT5+(PrbQ4wCY2`Bf(4FoMIs+UsRopV7Q#3(D&ZG>maq8sg=*Gih~P>PQ{q?Y+TPo`WPg1Lo%Lxp|h*2UV}w<"
    "S(h!t)8-Tv4->7if%iX~aA_y8KW8GSByV}y@lnroj9DRuQDc@b96lUZDmA?9(-XeTEsmaOQg~CO!Afy)z^!t2JacM^*oYrJQuXP<Ad1=~Pz|Y;"
    "osZ5C?xH&z;-&TYPNvfM^uo30L(DF{^5Va!To4vXQTgWucti~vk9UiBRoQMAJRvQJbTy)`nQ__;k_}p4J|5c+=kl`MDMC1_w)XjBhRRZDR(Nkb"
    "NB^eUmd<rlqmQfLuYQsdEe<`Vu~jWIBE2^=6A%~hBgt$tVU5CE`4qp%@9@-L5LPJ*CmXXNv<Mi3RjYVd-vXZ2z5UR#62N9nz>j46G`BzBc!Ot!"
    "Nmx7-dftql@lG|0?yCE1+XK&Ps#j;k<(fRn^-YKoHan?Wpkk6WWidJikKn<5`gDaKz$%)@I_<j@_SuzbpVE>C>Y>^hQ{A7G1!#&y1<R?INDQ(}"
    "{0UDy(d|MB(N@@ylRdnJ)#EUVXbV;I-;GsV^p?OU=0FmF_Io{d1Rofu+Bk^qyErE?tPE&_N+B$eAcM!Lsk2aVfq+wfWDzIdzq-eze!Bh|EXY@f"
    "g8}{o<FOsK6&x?ow}?%A>@hxubyC~?tN(9Em~cE*w05mltu>Bwl&_uS5+^g0Wh*S01ho5=sHl<zqDKPEm@E+U(NSS|4Y}w76jAvh)s`*vt6Og1"
    "DF^X~(&!H6Bz_HV@xC8U_P9X}sX&w6X5Y#$&+r27C8TPQHwHBwdveTFZi+k2=HwJ@YF{VfTyTQYkms+DW3tpWkA~k(GdmQB#%(AfQLC%tF==Bz"
    "{?bdt)kS+Sq^V8{^@_?4GnGKQq^xbkU+(Sg6{G-TH&Y8R^r=nLtWZH6|7>Bb1Ml4C8sr3_&4!hu*YFdeAlyl*oH`zdnDa@vI?oRoS6=kiIrStP"
    "<4<A)tX%y5q)#}0+$_LrbCc?;z5~tS>93@&E?V@BG1HmlCybfL3l1xH`t<2sy)p;qHH{=oG$=y1?mK@keTCJ-Y871o`gTlzDk)xLlx9{(ToX7U"
    "wsGjbsC?-(vvXCJ;MABB%Zo=d=$alq8fmnvKcH@_(yNv|?@g@}x`rQaiSz1q8_Z8eKWnO7s6BuLt@))(?6HEqvuEk103H$!V&vAR-iYwQG*#=R"
    "myF4=_9O&NhBV7+-1enmJLiURc_@?Z_2!^GJsnl4;3R)IYu36=HOlN3<r4JzZ?m2FhrG+7{hb3i@Y&fzqw(0fnT_Ev&J=5fMrLN7tCjU2uwTKV"
    "#1Op*JK^ZaQ7K>XC}BFKi}8*29A`uNM2~#V<iwNEJPYiA`r>7&)M@rsCSb4;?b2;A(Yqs%QpF?7W@JaNV^yo;nWNwB3rMX+56>e6Z|BCba1wlg"
    "%e^NL?9iJr&m(MaQ{2<ljJ_t3>X<gHH-cVIuK682m!sG~Xpe)B9tmR@v>3hYG*Rthx+O_RwUR<vfq0ID0x`+h+_ngex=L}i8fZ?b`GzKUGlmr1"
    "MOTQH(QvL={ZjO&XqZH>5wd`%DrM_G8qqW{#h^i}MKAureJY@1wB<Pn{X3)?wk{+@_GBhWS{ZuaRVvh?6k$Uj=BYssN@_rOq%JR9Uttl~3I&a<"
    "(`vY2;`{d=XxXoUH}-`&mcGy<&1{M^+x(OoLM_Y!uOs;q|CLv`n5g*<YiLJ084sPpa5#Kxo1;-}5ne|t6g&7(#aGpOs^()Rc+C316iRF!=<hK}"
    "s56!%ie_eJFh>r_Okp6b>e>tI(*@zBQI#$)O|_bL6Y!w4-Pk{Guh^l{GUh#jfVdtjxaBKzb5z)F*iXBChan28mBSvC&sw!vN}czr#dX_P`%zm!"
    "|7<>i?4JdISc1(J_3_FB$q|#(V&a0LLRV|4>DC}(uIv#(hf>^98=EY|O$(2gK{a90dG|dF+qPztD1}K4p6Tk+u3Zj%@+<gsB8_WI<<^-G2UUSG"
    "vQ?)Dy2RxRm`>cguPoYVm@753>F8d)>bz>tRXVPqw>-|<$w3<1jm4Zc>pqB{!zE+t^~M79$cEJ~gPS4(wXm>_0SLrXlCD;HBG>a)&vBZdS}mVP"
    "j2c&a*%LApukEm{UxZZ6=5!g%rbSjVC_F`IRTjaLY<8EI?aApeo7l!ilF_J?QJeh2pwYyXw7I}=Qe5;oN9RQungq>(uA>q5(LRqV?4pAu*`~9C"
    "TGPbjtyUV+9K*+zErxt9Q{2B5dX~mYJmYEaLU7$OCM~uINmY?{A@$k3e30&4>cuJ#gN-zm#44Tc0l4D59*eZ75!VYQ(S*q|Jgknn5>c3>CTq6*"
    "AZ!tGNo`<OX@<Vn%5C^A-tq%8k}-S2T-1c3i=`_K<4ay=8q*}N1Oz@fe-egT82PHzKzTu7;*&9t^b>6SOc9sahqpay!u|#~9qo?^bWl<E&WuRz"
    "tu<72)zk*#TndQQnjsd9s;z%eGH7=mL9a4Qh}v<F`;eY5@}!av+V8CIsbg~O8r@M^GsIw^MqOod*6B?piM`O{c|pM5)J%CyAlKpYj|mKm*w<=;"
    "8=-oKu383pC7~ysp_C^c@$Xjb@#&rlpzEP?-AknB;w6b&h&p<~lW6w?e8_c<b)veYl_6RthI)`5DpioktQr#Zvbir)y0SqHe1T|@%~@VXAGOkw"
    "z$D{wSvKEZt4fdv`u+wVn~EU_9w~!xwtSdBFOFl@n4T3K39%4M3ls=o(!I5{r8>PxLOn0F?fE)8nbx6-w1*B9fT^#zEA%XP%ogs|)L6*rn`VDo"
    "Ud6hyv)rSoc2rqfo^VjH8jT<&Mck-)GK>7Wb#+|f3(<CHeE><#>o_5HTl@!IY}9O0u;!mWO%EclMYkMr*l3KFZHR)Gb+`h}03WJUDsJ!pBvsYH"
    "K=Lttm)Qce9KDS#LNss6cQLvefBRfvq6YYz<7hdidn+q%zs+$yrO(k-_9K+Y`<%8-;yI<GkjAuSE?!%i7^JL*Xr^X4C=01^Lbwv{nnWi#?ACSq"
    "ysSOOubo~A>KNBf*+Mq?9arrVW14?mjX7JYwd~L;?vBF8sTK!1!ms2muT3FQ6Wn+-zkW2TGOP}F%B<gLVCb;7__H`2iZ&JSDI#4BL+~KX6k0sr"
    "6?W8YI$~b{v`OJ$t@!|06XHai!K3ly8phmNP(hsHqvX3#Zz}a&*yPa3uTY}<Hvs>}sBOmK_+<Y(yHqa9GW^llm065f*=)L0mGev2!DOjm>tE96"
    "Bf?8O#4XNyWjvFB9#d|rt<DX?XyFJq%&04YE9V`_*Ne2%>HISV(`AESN0s0viD1CWibd=Ob^4q}L+Bs2W%2{R>?iwU<1X6%qxPaqOa!%c6-s7q"
    "n!cxfFMz`*A!>T0{KLPX$~rB_6U|CX2t8o#@U)r^mGC8UW;n<QMyL`r<e}M1v^slMr{mNS!NOe`T%b<QFd>X<0N&0{XLWs!?H$QC_XvW479QHl"
    "!~H)TJ4Aj&0seF%jPiK3z7M_%XYk(rv$#zFcJ@JWL*tm#Ln|PeEM<Xet6F7YjnMO}G%>hxaT+fb55aV*Rc$AlBXTTm|KbzX@buGY%{qjDz<_zx"
    "1)&&kc>$x%Fny`0jY@NNHXzh<l{WA$2UNA1Ew16i8CPR281%gDJ*s6=`GO*x5&FWA6q?i#^azpXbt|nMN9D?4QC&g_V$$^q5CwRsLxIClU=xho"
    "uCJOCX-^=IMrt+mY-{xfrk>jhm*ncztCb^mye~f<cl74An<1<Uz@=$cSMeTpcNt*H?Xf%X0MA4ehSD0|&A7HEMvXMIjVqYpf-YZ?0jnuopDuMB"
    "sa-irgop}EnHDFYdaAn5Z+xUS2@<6_-ZYcufF>oQC@*0vJ7h@ROY<`bVG4c+noYq-*_(6)c>^bk3cCNld-IO1K{L*H%!pRD?-C7Y5%qB03LP|?"
    "Q`HK*F|czEDHm?g5n(PiCr#*-6DBWW&GUOouzbvIFX7M|TJ74&PB0BUD`gc7^OJy4#h&l5M^QB|N|h7$cO<31M{T>D5X<*xG9E33UIT5wX#9w#"
    "JqsxW`Ln#doLfopls=e~g&4;^XM$!Xe+v_KsCJj&MH*A)JyK>3)bcN2gsO9VTELxq&ak2&$h+FO+uwgfQ0gF6n@YqFRTT(;yhf?^W83^6q)_E2"
    "RB7Ouln}_z>rNYbJ>yL{wvB;7X$#o$uF3m9m?l!I+*B%$RJOKFv6-uXqL0Rx?v9L58je-yTH+qDp{r9D-Lm8zh{=u!I?d@i)v!Tu{JR!FLF^uZ"
    "a^vLuuAiD+VmD1PHTgUUZy?JRWLcHb!E{;NKJ#;55=K-(<Tsu>_j>&Bp~W=k2m&{^19VVzr9CAeR!?$EDYoL@t!^=fK@OUb^7cp(T!E@pd<)GB"
    "7x*=D1z@h)4B3hn4g~9M+5otpyr~lZplIGxls(PQtVBLg$MZ)+0Y+IpII7D_5*!YPSw{WA>)N7k>(xlQ91Z;G{ejSI;udV+(XDQ|*7*wIkRNVu"
    "4@OG*WfKFweh?fva-`X$`DR@Pw@~Kpa~@vQe2Gk9B0L-z38ZqOJCLjdBUJh<PPnPlE0R|HDry?!T?487D%D-A*PC3(V^fJ%g|Lfh6Wxb4^Do){"
    "Vog9?l`E$kZ`@@+zcVHqA&>&ccSD!fS#(PpEI(#=zRL3wfD+sKGXK{T)P3llH+TZ5W?Jp^CdpxEJ0oqw0QJt@B9XxKk9t^BTh%~bOI8TaZAg3f"
    "RkAk(8WmMgf)1=xVwl0GT99&~o5a8mBa&{{71YG~kZ3~lTk8Ip34aA7+3Vc^&gDjSzqg`W_;3FR|G-UCu<36Y;sqFLcsBhSo7PUp1L^L}&0(yE"
    "E7kVU2hC9CSk0%|x^dG4({pNk(Neu#|EQ7BA0zm8aYd-NqiZ9~u`(~Pwa_pe5u&|bXPNY^x%{AYrFiUH7)+MC9r~^yTkXtaz_pDQFpfJIwk&hB"
    "b0Rtfv)+*O?AfWvNnTw=Uuzu4A2rg{?K^j5qha<8)6)+LNsfVyD`Et-mtNADbm+B7)7e=W3u26=5x<E4IDg*rys)5q$1f$Ry;Oi}xUJ|72|x~j"
    "+1QiD*!1)|Pqrx=2fH~mrlOdeo0Ai%jS23lP0rW$*J<YL+_`h49(PYcwqJs^<ab6H+uR@#f(^`j8@0+I^U3gthSKOEG-}lDpcXHK5<>3IsGp7#"
    "UUCXQF}7f6$59CI#?wldXF^zwG(>9{2@K{GT8XxA6F5Ad-R1*On@`PobGCfhYL!xtD&-hD!NXY3ZAV~5%YaPT0^3j$I)Kd(Si(phZzxzHb$cy9"
    "gUoS<4Ao$)@)pqpDM=*06att)0A$D?#$#^rm<jJrQWxEBqtWWx^6WnKbWNV$d$6~^xLCkRhRj~NurPAhJ>bY`Z_E&}$stc%^_n$X)}kG1GH*Qn"
    "d3cwumza=%p>zCRLcHk6#5H5oLGo6NXerT~s)gj$m;_AgBuPdU`ezN2-G~|^zAf`nO}VPY!EEx1Ws<jJB47Sg&(Nvq<_#IR#VfatE45DKcN{4("
    "W?SretwN<}O)>F>%fh8n^G>L8<-uYE`Hx$UE^{9pSy8oo-J?oH8rQ~<9GC~0O>D>G0hMy)^ImzSzeeL2Y?bTv%#Pj7^?HGfTOB!nKBB=4yp(`R"
    "ODdefn$_dSnSg-6TQez#hWph1yuU#gdjwh@X;=mk1_7#5!TZ@DaH{5Lavl?u!*CJIH&0i6f@a4TF<}G;<t$>78bu+-o?Ak71I#ZSno{3?xNQMN"
    "X7wyhchkIX?XXLne=uZD7A_rek;?a_oGg(+l;ykgB9V@9$z5n|i@{7!uA<Rk=rg&-!AsB0Tms^#8q-XP+S}vO6S`wukcw(zM4>%ADs7MJ(7vz%"
    "`vI_<geZE*7;BJHNZRds(nT|PdV5yIh}yQWeBuNJd{h#-*gED1k!hysv19lZT|=-2G?ZyN_T6j(ei~!pAIk7Kp6j^N`=>PC<=_!-nV`+e@{3XF"
    "v$_Utupz61Uj~ueO57q?=HPaAR#&SjLw2;pk(qlonM7H2>F$!n>U5~IT-oZ)jv|`353R^KdZ8nBOI~=wn8wUu%V<C_0Fmv$jQqtHT|ZS3!-aZx"
    "Lp}0IkWm`$7Reu}@DA~{`*}r&>(32WSOPLyA)|r8koe3X>up;aThI)65mnC9J#|(Uh)!*-!4B(dp%rTL%N}Oacu3U?KOPOsTzVcUp-?(BHHBV@"
    "K;n!zre0(XlTI@rD%uuWnz5r)6&}3^4x>H2V<}C9Jj3+PJK7hH(>TS$UC?e@LW`vEdQ+*y-^UeGf2H0QYdVG@^PzF3M@yGwaG)z%E~@$%#8xcE"
    "tI>F{OOQvX0fX7l#nRr!yok%}z>{D;*%Ua_QTO#-Vz&fLL#0A*$tmaxYh#T1@U>Od;G_pwx${`ddd*BNE?P)94;^UTXhbX2ismY@qWJ*44@?8r"
    "C=H^65L19OX`zEi>W(~fvbdPbHIfi+TfB~J=-c<#35)Kcfq#TI)E+^Yp!Jsb_hB8_!D`;uSslWLAkiyO4*G@J1CQ5nVZErgrAe}|U>oJ#s$|}Z"
    "hUvyhV%<p_?SGB4Gz!rJw4JNR&}2-_@WY8{!VyZj`@D%YL@cd?+uL7kRA3Qbb%w~HsaDy-|Ku@Bp7mKjP&~DzdM}4`*mN=I+<My`C3p`*s{`kQ"
    "D(c_?5B~YheBU%0$Lk$uGdZ{nOS7kzc`ivJnWBbHL~RF_(S-Mutntr}sM@ki;37$z6UXm^p<%7nqGu(o5<l>m_)#7L3s$8Q8`<scnC4YX7!mkB"
    "9g>JAA#wxHUMYTVq_5LPH#u-9;|@?mOrOiy9gDuL$jr@2sVA;baukrD72j-{*6a1-7tv%J;gun)WFwOLTk~^M@Wiu#r%CHQyHIy_Mx&9(rj7@?"
    "Usv&ffdY$|MoE}og&v{4^4T(xopevQ*=nixFj`1L@h;V2)-GRu$t8iS#N<wu5TDl$<9-rlFuS;UnPRRcV@qoM9eMrkuI(MwRioLqTcfwg6@V^P"
    "RW^nWmC2cZ#tJ-y&4o%%l8M*3%YCIoe8u5qMHn$L{P*wQ=b9zuICv#tRfecBNBV0`6JJWGiWul+?(-lC-~CjFH;^_up!nr)(~*Iq@^J2)wPbdr"
    "TrTo;Uo=P7w|U@tlnajJnXb3FlV7r7K0_7Yc9@!aG!pWA@H8G*n{&3BO|2jDJ#Fpt5FBl`&fFZw(VXekYS#ZIlNFSy{D{@4By6F2>Mov=O38x&"
    "4WEs3u4nTeQe5#_z8wScD2WJ2I4ZBxv+V><`^`NF+U-z^FYcI6;YKEKJY(@@*4FMAxCIH|k=~9fMBtiHW2#>FFv7Vu|E%&~h_mvINb(zo1WEsC"
    "N+(g+oU3SRJ!(Ev@XoL7B$ZJ?aH{jkyb`9(w(?VFsAwH2cvm}nZYZTnn;jnl0YB|Y@Qj?KrtzeUR*L?Iti{@Z^IS{7?e6PRHzcU>_PUK9kgcg*"
    "rNgN7cF*_!n(zlZTQK$^(|H#yW_%j$Ux{;K+a?wzNNH#lQws87fo%9iN~u&6UI1Z9Iej{+RztnFX9?P6QmR&K#6co6dE%}-++B^fQ|dlI={AM|"
    "k)w+5%=0E<tR%-0C@Z64v;%!@y`go@Vyu1XYj!IE_~rdY-@KkA05<g~**;;|N>lvsZ4xycTap@XBV4{5MO=ETdKK#-hQgY2^c>fwgc#M>Io^P)"
    "u~nGGAN=L_Y%iV;L!kESgw!~k_t_Yu&-Z5>m%N+Muh*eO4{9f-JyTS^%a|y+ms*`~MzV$qA-rkt^t$%hvQ?=BzUymILmVt&rf8K>;i8g7ba9yf"
    "#g>}|AJ<f3s~T#PI_gpti@L<7Ne^EdZ-NO{*@24-B~Y|i+7#lNEazNmP?3Z7NB*E5a*5VWtW_)3TK4rEIuxNj_+fDx=5!~PY{#gmUYF~rQB1_G"
    "Xf*Y^W0>qoR_N?ktxfVUm~ygh5bdTVjVD@?(+=1E0rjGy@)u0wd9w6CdA8P@<h9BFY;Mspn#L!(v}CDS#^WkW3`1M+7L35{R4dk*am}aESS$ip"
    "!Y9zTwU?O78&?etA8ce)9i#R3{e<Ne__?4FoF=E+;$yH)Ovacm^=5#C=yCgfhhmW`&p8Ha=Zx5x`sK^^K016o6*%P7sL*^;(6=+-1Zac#K~`1_"
    "3j)NkBpwVZ9NfNbn=0<SJ^8Xsckxg;F3|<G0oyEig2vNO1VR;)ka$w-3#>&yrmdc3LRlR3dW76Gv)L1t+TW?Ix-XFJLFd$jBNtRzickj8h>d25"
    "v@T;*JPS9X=*`LD*uH=*8l1lH>AO50Z^yo6_B$IFC1omB@&lUf;bnPRIS<6+9%yu~KBe@Ede-d_Ly`(vme1+I((&UK*Jll@0liDcVcLzTYVG<d"
    ")=K-_RAqzL+~MxM*7LY;W|yZhiiv6<LlykD3@k*IeAkZ!w{3jFRI93=rI8Ig>h;GS`ywVRr=4W6tN{pSl;`>dH~NuRUh(`Yi)@qsnO~*?7rLyb"
    "Iyc|MH2n`mBNaHwA{?!!>y0FzmleQVWhzwd%`{`~y?o>X;E{KS4_aDb>T}G=bOG_eOoFg-z8z$XXxLTt>Z&P=RiiSR<_N)qtjdqlOe!I%@B0;7"
    "K{6GLmlsZ)xC`Qdhq2iI;_PZq5*1@M0JhK$-6pa@(peZ#@<lbf8pXeUm{IZKe^HP2QyNiLJar1?SsRL0+U)RD?+96sX^(ATj1kwk?e<@#3hfqS"
    "Ji&OyRTI#k$+uQjhw+aa8l6i<2V3K_r|9U>EqpxfyiOZ2p;_#y4}2iw9bgVl{aDnYCcEPCbE(?BOJ5bNUXf{9Lg!?XssAMAS><gfw|LKSlYylk"
    "%{M3}5A@{C{TxM-N@Xw^m*6^$x!{o(&6F<dk$D@$e4$zFP%f1P`LWrG2MLE6r1N78nx+?z9OjHNdv=b5O<S#Aujlz*dMKDF?sF`DoijN1IOezw"
    "#@SD6o^y#7&5;^oUCk_otx`V2Pah74HsPb6WbO7XV;M&eo!}rw>%5&b&EX>c+mna%*|Xe1keX(6#D*<9op<g5j7XwrY#2{utDXRp8+D($A{DoM"
    "87HAy*$FmEZk!iusQ<%p#3{jK+{15Z<}0wWavHR=i01=#KlS?8KW)bqRm1o+;b0>V1qUl9HBP}k0B6-=r!hw!brt5)k4oOXm*ZcJauRFe<1L23"
    "vp47lM~kqr%#?a*c7?*CM$s9kkH#;sDNEhg6KI2p8aN#@YT0>YN|WS`!GJP5L(vb9z~nbl^Eq(T`uK5*v|f3I_vdgZ*XHwlM8L))Dhk-`cGsO4"
    "YMo6_w^}XY#ly`|rDH~?lZ_pI^~_CoRn@K=93ZBvEXBMfw((zW|1Lk)RlMZ1x*2Kx)+RS5@ma2|TNpBx*OmYI&#RRTkHL6Mm1c$wS;x1#N5FbF"
    "SI;doDIdSJp?&4V(ZG$^b&ggJ&Ck;zXw`hbG+i^Gae8%jzj75nqTk;%F+5C2_N@bYYEA+wZR?^5Ma&>>S<ML`pw<z<?szOfCXXxDvuXmO5D-pn"
    "Ds(}!A2GVNvWG{^#yiFw;IhxxKg?!l!wTeinOEoyZOfP^K1nwfM6zXvwfj8yv;POvmxtO?uq)UH;`J$io2Pv!Nd@5f-y}A!jQ!mv347y()Cfyz"
    "Op=&Dw)xs7r98Cm8hRw^ryh<*na<}j$2*)&C%HlGj2exCpZZz#*h1bN(mF>3o~kYnd>8L#G%Y&D&%jM$X%m3JxBLw=iWCDG(!aYK5tM3H*g?m{"
    "b8`qBFE?8)Tp`>U!S(A!mXl?g78sMNh*<;JqWIEn=-CsN;inPS1CLRK5Gc{q8LB%rR2jO1{)Ka5>j5wb*uh6jE+dO|Nn*H(u8pEko)!U5zklh8"
    "6uj;(opchoCSEQz1V19q#2jXB2_Zc*1Fvtufm}jLpsF(9+Qsi*dsZ#`zByQR+vbBXChm1yP_C|xctY*``SZ0J%~Tt!kAsI_C@ZpjD%hh4F3fZy"
    "iEwIE)=;f>!e8QZ#}V-Kt2<<TGTMlbHWg)6^egMY0ieuHzPmfm00r~Tz90akXGToIS9xx?w~XObgP=~eT56@BLHNk=dIDBN(5_>FDH21sJeewU"
    "SjB3=p3BFTLHrFUj|j~Y(vA20*jR3Pj(v1{Q5|DrBf$z6TAXP5E3dq=((Mx9iNJw%0t`wec(zipKsL(LArA<0C@LRGzvoG=6Odiz-Z~4m+A%=%"
    "v(v!>y}>(jBnXO0BF0FJ58wC%-b6DTN`7kgt9F91a^_5_98vZQ<@twjjdtNYary1vy(<<gllC6Q!m0#n=T^P=WVBcJs7-z5%&w(>#<SPhHU6mD"
    "rL*NTqOVCkOwHj+C4pQ}kR0mWs7g_j4no<<RW;5hx1{#P$%fwx37W6h*NbadUtjlJp^S)UVJz^5I!KbuFb2CXJm_>fj-a1=ChdB3N^?o&I?V+)"
    "U|i!&?k<u2kL<$Wj>+LjLl`6+0ZdOjR4YCDVJ1o&E%n2Z%iX&(c+3b)MBCn%X%`TLIk(qi8x19PBAuT@JZa$PO})Oy`sK%txxsZFNggp65q&lF"
    "y4}{u7&V|qgy-i(&WEDDPV6;MuI|wMj+ITqEjH>#)9ZQE(QY=qG1&c1b*bHbju6s)J2ezUxh#xic$g`_VZ|R^@4ZqZaA4hzJo?UAmDoEJ4QOM!"
    "lJP{v8d0E+8ktaAM21qH6Hp5_F#r1BN4E{E5k!{?r^_S>TfLk5oP~1NAyYf}6=CA~SH2(EHkL;cgk9>j<CTu=yaJl@NPa&YGe)?Y>;>{%<S=8-"
    "UCI0RD&4IEn|{0_jJ|%XHpbSt`#ww1nv|lV4u+GxSqz}<I8Z5eqtq|PAg9v+n4h0l3nU{&La45%Sj$zjax4-4V@W5@Dn_2F&3WqM?BV9qkczr!"
    "HO_|@b6yG)%+6YTv)7occwtJ2CORFuDGhSFRRT+Twy90{IXvJM&~^%2=6Lbg1`4kYEm$@1{Jaqqn}SH$#tD`W3ZGmUChYFE_%|6d{!ij!$`c7?"
    "fak-9f)nE!2sIg~IAGfCHdQ5b6!Gvh6(d3uwbMVKHjX8gs8*{xc=S%3pfr^@P|3#k-~#}6iK9pP6fkh1o%QfehSd1L>v`8~xl0m2OOmdv%u!Y%"
    "aTM(Vd|q@0|7U=o4wxg4>9%sY8b?uFf}!O_W*VySLy>|Hm5<w~y)DyA7>#Y<b<eeXV(Yw*U7jz)LH5*Mv*i{nDlZ!2CGzMVpwdmj&Qq4S=H;-@"
    "^ZYY8|DZw{!%Vk|3z}LOP{l+Lli{Q~u?f;NHPeEy2NlM0Up0J|M5kp$923_&y9<{Is1D99dd$X&AyKo2f!xrIr&GMOfcDuF4=*eXL#h;kQ~ZF@"
    "$POb`a+<~_2q;1a(4YXW8ZBCCmQF`!dt_-j)QA=bDjF$)yG|D+Yx^vsQ{w52zi`vv+M|n2tU2s88Z9-i1_K$s-X9DogVNe=WL$+*s9B&?r-X`E"
    "?BbjSnX#ej?~<*IMGx)SskT~a%KwfYOOu72n&Ho{(o?E5QcqQWSTJaC>iDiS=AHXU1Uycyb`pNXZ;Lu4#gTzm(*=wRvz}N@yCaB)Wnm!*lDxjh"
    "rB`8fi`ju-PWHA^1##Q4g$P3F-vq4Ljo;@<_HUSLf^frO4c%%=t7n~<s!BXotLelhfmvzyVMOEmVZ|P+2o~Mmb%=QiZz&t`2^VF!sSjz?^I3&n"
    "wJ;9Y!XFG0wO47WDeo9QQW8mrq&t^qv$FF718$tDfZ|qo5<$Ky9*ydhp2iaHrKxj?RQy9<q&>So36V?AkOryhnC<5RijIJgPQw%)kFMNl4L`PW"
    "F-VD)9lx;?bpzGdqkR*EGR7Wg9w6h2_X1QFe>_}YCxm=<h`9>|e;N@e#6Uh+%i2d}tp!dzOlcU5UEDU+D2=amm=So;4f6u`>eS*S{7ua;%!}z_"
    "2yv58u=3b}NhJL4c*L;|ANzLOB%V6larCK2u8`0b+mw3SZQIsFvY~Z}YZd)vRdY$q^OlzO^w`$3=xp!TdDMy6CJ2^eM<n<eV1BKe>gPJ%hk0KG"
    ";qU(!ig0lahEo_5(N``6YEdQ&WWr?8CCA=G_*AJtb4;<3r)(~7y@%>dFFF|wfM#=w%Rrq@ftw3K)tStkj2KNR)QNx0<h7Ztdu(E910UyGEoPqr"
    "0Y31FY!<|bv_~a}npAJ5N0Fq%W5?~2ZFP_2svO<w{vgb%iUvU*+%H(V7cLM}8a=V9%?rp<(LQcX5z$$Wbp}{kTzmuI)-9=TbUITof$Cm7Lvw!y"
    "a{PB9RE3UDhv!-=nWLwM2}VY4geHkjZ{7s3PaZQIbi`yr(G&+X@zA5zGM8UweM%_ZN+oIP)$A~e05@({@uB|u*+yU^_A6J;e-4w$C(njG{Gf`^"
    "k=;CgEEZli+!VC-!(1=L7+WGl>y4j293DFc%FRlvV#E@o%t66h$@|6=5(Z2cXs&!B2LBPstUeH+tB(g7Sm2-rQEgTFB-3*R2Y{tilJChgWV9d<"
    "IN-HRen{AJ^iY~`UBhQw7<JHi!f7V3`kf8cn^RthjueD7&J+oQ+w>Ce3I)3`B^sH}$c#j@6b2B}29abNz_byZ)-4f1bft=_i-&v3UswQm?KPou"
    "u#?}kvD>*a35APwWx3;&l-%%av(5Kx(p?hirK?eu$%3Xg?Icil)$ZO5K|=@^Lc{9cB^=W&squuS)+$Pq{Kdwv<ulJya|HO#Wh|7fGOM6QkKo}W"
    "7>3q81lfqW0VF&CJNYH;dqWLuP)q7E!5~8-W+f-4jgvQ=K-Gi|Dg*C%5U>&2B)kxMlNr^4b~|NmD=E78gF&@wG#>nntFsLd>}o1l7S2wJI<}T1"
    ")y~?{-<F|HQQg3KJfeZ;TfH@+1@isjP-x{c*NKwTox2bV2DoqmZNHA=(_MPF__||DMD!bkVM|?;+GJDJfAo`|5V;av*EF$kW{ovYQEg~M6pCB{"
    "Aq8a!t9DE#FDRgQoW+}{EHNec`6vi@HY&3yLNeFP`)V=+j(e1VCe$Q?oVl7#Huch?NP|fl^QwdCxdWCHOoig#wrW-UX_a?5%_9uwifot8-}fKT"
    "rM+<nCb=N3nyI?^IeR3xVRyGh=&+6}t5RuTu9Fo7yu+no7{OE1Z#XiLf+`g@2=nKi!2EQ!D5^BbtI+U(=gu5i=Ss^n0X3F2M3G^QB1_VsOf$m&"
    "T2Fo0^(1BHA`97!scnq2&t!f!0+Ky4zNt#kqgj3tACtuZ^lsefR|1V+MP5tSt+sR+Ne6@RMk~uN2*8!AaJ(6#eZ_(q+T>^!MrbhEVLh>D#mgt?"
    "IDnC7mI*>6tdIg^yt6O4Q$6GU>@F7uqJXA9n~MhGIEsdV8~$ndV|w9_%^hYn$4GxLs5Ky%%EL&$Z@d#d)lobSN7HR2Z(z9jz;%yigDgX*>NfoJ"
    "v=<R$*E}igEy&D)NAWMjc*WeN;$DQo<Qo^_20APutWmd<H6oEtcGNB>z$rAR2&Ae4G2L8jvFzKJHG__DGw=Mw_X~gzQBBv?()RYinv9z#)pc68"
    "bJS0}dW476G|_x45XQ}vq=wC4#C5Jmk6?ozNgz>!;?h9$7=Fr|1UB1JB3md-UO%|6OS!Zgx~F|bgY`+WHxdvYItZD&;HP)~S?Oye###;g5f{aV"
    "+8-DOIKBryqqXh+%EnYP7*?PYL$Av;O*xy`w?=A9o2$C@_2LA!r^|ta)VvbN7U>&nTs+jOQz5|S&E*&p=RX6C(rEZNjD9fMu0;{Ii4+X&y^q*g"
    "PBAJTKdIY2RB`ZI8;w=f(bGa?wWZ^t#A3!d3mMhJT3vd^*#T54K{3$}MY&*|v28jEjWXx#v?c2$dIK*@Lti~vYbr)r*S&xzLu>D$VW78?JNLM+"
    "5Js{jKl%we%-2Vx_@p_rPxAJ>>z2#knEv2f>T`2h7FC_eCle=bfGg)(i_~$7SwWNiqfsN)DyGy>lrHWWwL?wO&l-_F=XoXBWD=ZTi5Y9ES4f)`"
    "n)t!9oO92U2D6DS4n3ovPtn&A3pD)l3CyR{m<tk9oQ}nng21zn2VI+UU1F&Xvly=6QBc1m_xGo2w%f#woAu2!4Hzo8H&@qnsD8#G2GuRx&2Om("
    "RHOKR>(lCu*YUtUQ1_%8dX-sRv<ox(>bI%FxiOF!Jh3_Ir<T~CKT>N)shViX2XQwMzlviW)g&+w_Ot8N;R1g+p};@Gnj~fc4LmHEm*AUbJ7e9n"
    "k0{23-y*s4v3drw*OWO%-~;*}m%nZdR{cJNojz$33&h5%eH&%=GWEQZKOVi!B@y!#?k?5f!tXBjG3zJSNnIpZ>%*Bx^ktvdWg^%<zW8^>)*Z>u"
    "-&D8$(P5h5Atkq|T6hKwo_+YuFMNWMhHaZQir%Ys;^z#9q8~D=&(SUQPPB)HX+6n!s);%&=z^Yui>WT8V43w|92>Bs1-|+_qU2&sn8wH}y{xL!"
    "EHGg#YCBEu<X!IWKC4n1wM={T*O{`$m@y3k^?y5=`_g##lc(07nO&0xueLJ}m@>wn9pWY$Km8NaO(7k{6w}@RRKSx|Q|rlym-@%RHjN%Jv-1zt"
    "r8yzfRLuu{JlxsK_{KLQIK9rk3P?v$n;F9Lt)hK-r1FL;t^w}E6Z*`S?x}r@-$QkZ*ekf!j;nYEmn|lQ6^u@+FX3|ucT)@$o49Pd3r5!~9IYP5"
    "y*Q-vxqG{I3b#~6>u(cRz_tieY_BWt;{ba=LSg+c++1r<|Bm`C&&m$#kupi$O?*hXZI5hVI1jcRb!hyUs-b^@7aPG7I>Kv5(|5o1;32GM)WfdX"
    "y$8B)M8ptGO8NSJ{|k5%A5}yNHNj!|d4rj&k<m#*SJtB-?)}NzecZq77D<m*J#aY!{`)HRc_^{nQ0FXal)p5U1BXe?_-0P*&Rm^`fB8lNUqQ$B"
    "w?Ek2uI_o5{Qf*0#>DB3<7@xRFC7k!0R#RqP>tRVjR;nzFfxn~li(VC>kg#0UUck3ADrvcm5<a4$1#8R90^nWB0#nBg8q?yjR|APk1zB7-^;z;"
    "1x$y{NbR7PQgg6xcRPh0VXpW{`saM0<9q1#G5Gmp`b&(JIP{AHON372jVk>WfQ^%Q75Dakgf4EhYia{JcO85PCv{|A+h#!v-G|JU076_Vo`pNR"
    "g&UcQ<2u#&Gst$-7z5DTUOd3peK_uVU|t~6F$|OTAJ8EVIqX4OO^pKh9sLNea8vsb!mc63iP5~S5k-a0vc83F{Pp9!4=z$R;nNV{9bDtv7E^1~"
    "jr0iK;}p>~<C>fyKj<Q1?@p@PEtN*oN3MZdtOyj=2xnn>Ti4LU;C5NGxKxiJ?LW@?>K_P_sHxP<jQs;{hTxXWHgsSM+RuC^Q2Kcx`r3ffcoif="
    "Hf_sXi^a%+;N<9c2boHGaB}g`gB^SZ3!$VZ)cW~Pt}Ygv&5J;tEyy<Uhzbhip)zldQd0E>xP;dJwI|s~sq}F)uf)H$+vg~OlsDrpO)v^#4A0Z("
    "FEjNw)E~pZ?%R%q&vmx@f-6hE2JfhDD6=@4=m)kMPXozsF~vUo`xK_uiBx;55B+8H;+CqO;5A%G|L?yFV?Bp?T4df)Kay(JNQ0HrCYNnGptd!v"
    "V`9sA1l7OH<(xaAX*1<t8ml+)<c}FFbytni^6y?w>CsNZNJX7ll_hi8v()R_*AM<0KlbMm4P915(yL&qnBNT0U;Gfiyx*Vh1^<LEy?iB050NU|"
    "&tFz&s>;6%ua4i*Fc2@2#d-$d=ErcKysMycMTv3&GyAB+Su&m@g!@|xzGb8orcyKbJ&elFJ@aIL9do{SE2*;FScjCR*xZ+>25plEn3?JayvIp%"
    "o<Q(iy239%@7g1{Je%Y9ZO;R(0MA+)b<Q{Y0o2CXAImTusQ=)hv(SY%)zt5(^&W7NI$R||p#LGQs;@}?v#v&Oks!O;<LUr;K!1Nc;3+{?v%~~q"
    "4y}MmKW5UjCE?{~psrG?RcDXzppNV6w|)oaNZSYQuxg#UCn&=Z3Y1*PO#$l7q-szz$x&kI;gk4tQ!1P5Na+gm9ok*hgsZ#(8s=E5Bh=E~p)OCe"
    "hMRQjbRT3Z`_vix%g>BkJPJpaA01dr&A_>imLX8!r*mlk7x-DF7vDlhI72O@0UN$M_oljLTFu0ca^~as!|}h~MFVftcuH|2e7}vZji^Gstsxr3"
    "X~)s0Mu`L?-_~YFz($nbeX2*3nrNDNfM-iXKcy#pIBiHU^S|mdJ}z_bEHO&KpX2_X1Gf2^NVaVE;bwMKbmQJtrr|RLh}P=5`e>g#oT;d1nV1Nd"
    "Wm~~2kpCQ-$JCHju3$W*<1{mzpKV|wV$lbq><wN2^nc>UKYOWUQ5{~;GmJvuoqMC3so)u);A<VsH1vHArD(5-(0T?*q^y>}`n-ap5Sh$etx|Hf"
    "H$?}305pHK10w+nLbfk5qwHph2Rb8B==2&#RduxbzRL0D@RZWGxTj`O-yHRRmEVTfc#Z=Ss+-ou6uZW<2V+lt9Ui^Ts$3vyPTcT~tu}~;_!WKQ"
    "1u8A{@krg4f-$Z71A0fMzKMQ)o-ULcdJE(-zSakmG&RL~RzUe(2ZF_?_&ta#R`*xpbBvT{QacdwRScB)-*6xF|47?O_f2VGp_dILXy&Q|y5N&k"
    ")f#hVzW_pvG^R9njY=|#j3BvY0?Vt{0e9am{WnyO_&t0WzAEAn?#S`P?V4?}r<`O+JNG=rtZKNPx8*r%f6lCP4z)}v@Yx-F^^csP*Teh~sD72+"
    "w$jH(lc_3GgNcf^s!}$7No42$m>y3*i6O1Y`lhEb^=eRLgjaYEqc(kL{cfF0g;%do$@?+R9J3y-@_l;4hwv-IX#Xu**J)+y<}UYG2fLNz|JqM3"
    ";+fI|qh=F`FDb)vI_9*UUvCnGYghdTwW&S`(3z%aIQcGs5O>4zU&XKeENw+@FQ^eYu3x5f4-Dp0BVw{Vrs0Ev*CZt_T$Qtm^TSV~Sw&OTe|3ju"
    "g9xghL^3>u*^)Xz-Se2}TKgY@>lRA8{T!~(F77rUO*p>5<M45s0!`F+Gpc$5{@+NP_cuijs2=NoF*aZ1hjU-34d^-0Bo9I4dGs7__;@;yT81#X"
    "%q*-(H;5Bd%oqpD6wQ7*>9a<}3yyYo26`{{zx(Ar>4|B9_e3MrU&>4!)C0URw5bg$d{gs+GwmF6VN`3tWLp0g@BY5w?Pe}~TJ@ydGnYbO)yhXl"
    "?V?!5@5V&}#iVL3P1}_r+NHbPL?UIRk1<#X_lF@8Ri+2<)w>DDX86}l)#r@TRu&pocKTZQo6o0Ntdco%UTQz|Wb7yb*lIqRVl*;SGL&UhBUb;Y"
    "cm9-tqOZ7vv4>00FDm-Wwu-Z2OrJlhZq50Vdqh*4(kz`y*3g{ns1~<whI!!Dm*QT(L#X=@Z6Be$m+q(|_^|sNUB}=4i>p@OPvgTM2x?mz0W?`a"
    "!~2vL0I^xzz})W7XxDrhL$SS7j?(VTE}J!@uW*9P&1<}{VMFbp57*`r)Kq^O?UlOmXIrVMsrPf@#cD8IfTQW0#H&X&_>OTzTW<jRt&RC33#o0Q"
    "zwA2pp#GxfR`X5h&mV_htYf+`%v^+qerfMp9JNv=ZYa9_{S<~e`0r_T3=>NwW6*i;F4<IV3;_5+ZIL}4W*c_!ZtWcH-&^#u(LnV-OQZvkVhC8<"
    "w>AF<>Fz~B-=8+#stnt4F?o*$kTxiQ9TQtNKgy?>?l_<7(}~WYVy-{2w}{sJOF^Pp9$Dm!sZH9nMT0kH|J${H{l6`4CH{BJ+<(p+n(w8ivqM3$"
    "Kg`t$^)K5^lA^<tGp>@LqP%+q<Kh$3BI8v>@!5S_5y9D!CKwo9A!gKapZh=J+ji773<!^r{yB!u#0dia&VfoNI(3DSLtaJvuPIj4Nf$lyZ{Zj8"
    "*)l@*ue4AiEgA=HqK-a>j^9fiQUqKfyBOXEbWD~!X_{ew2G{mK(pB$sAxoQPiAz(dFW|M{7xiWAP#~#5({JBlaOWe5R=8RxQDOhX^o6JKA;%6?"
    "yJy^D$2_DMgNVN7^~422XpRKY^@$4>|G+-`Z@sLgKd+A8<O1Y(ecL?@Zb>cIz^=7l+!$DY#G?kHG62@5;C1zD7V@d2+{BkPMfrp&5zm4xQNu6)"
    "cbSbk9KoG^uoMz74M1|YU@E{(x{O|6z(9I|@#x14hLk5Q34r|s{Xfboq|aak5$|y;wd%%a{<F4CDBBGkS#^dHGmG`7s2ECW%^ygtqC;+P=_^0$"
    "x{vnV+(;K+(@++s=@o>)ytMBEKOgI48|s-URqEZz-%Iq%j-wH^`zWyALO)2wG4lEd64bFvjnvEU19(R9pp&}Ybf*wfOA)5NSe%VQvkdlyt5g1v"
    "plCJ&={Nc#W!}%jGXwHzzby}kNMJC8!ker1pOs6Vmd9>KcKAcSrnWsavKe>JoxPD6P4}8am2`wvY2ZM>2byLK8iZs6<Hb2_9P;ZnD(cD)4CB3h"
    "bIyJmy&@x+%+ub2eDfSWD}t4oC+VG+_&X9^!&LntsM1s}9pBxuNlR*9wtZFB`{E`|q9Dg|*-IMpx&4=_eJ}5V7qjkYFEXY*q0&yOgoBdss=H36"
    "$a#Ux=vQcu?WvEdGp=J=W_gI|Q8t!a9Dx}BS2gd%Psqc20$@sJ({l0}F1XIF&}Upxx`#2WUAtYb@?0a4a@o|cvf-HnZl=m2E-E|xwB)H-^F{h5"
    "s_VaBqIpqPqWz$q;o$#~04;?sU#91Kg%%V;na9jPS%EA!<{3MvtJ6BODTm4*q9eIH03l^FHZu9KQANNG2dPpgSQ3km&|+6dM1Kp*lA{O}5SvP("
    "Xv6>BgCu4M6Ta|ON`F4GPr`usl>Xi0^ZeQzAHlw8+_SYa!UQZj74H(nSE*w9!KD$(;e4`UT&yVbK5lx(9I70hWpuykY-mS3culEaaZHXF9^J+O"
    "0dBUA!6&$Lf**8k$Qk93VE7JfyltSx{u!>lkdmAq|NPR|m9@J9wan@AEcglUlsZz3e8a!d+C0r^*iqIrUcBiJ&+*r@saUx5f44XxN@jyOjpWuE"
    "eb|GcIE1JG_pPQ`j~3N1WC~<0W=*a~1O(Wi7Di!Gjmk&p@Ue-~7Cwm&icE=3fKz!$sdBu4<&7}$Xk^(RFFmS~?paA|=s=4UKbbOCwfkTFPf>sF"
    "!9N&V4a~<b@N&q&4#j#p@TQhBJfy#@<&h_Q85P<yC)mkZ$Yw*`du{55g6EFH;&g}~G-k!>n>U~Q{TtINr>k@R)v1MM`2+*5>A$o$^H`zTo+&7k"
    "yn>s_!R=8)n^`q7JZ0V?FXp(tR|~Jr@AoEFa&!;`UxH}zp2CG1o>g`f#JYJ>ATe2Gydu*F4Rt9a9Dxx6FSJE^pjXKHuFUWry=i>}=&5hGF(Oku"
    "F9IzR!Q(HyI!g>vr%M-Pa<<0I`G`~|Vb7?ysrF8{h!3*Da<;sj+vKi*`WLkp`oKs4#wi--XP?JkUvm-G2&_?a7GY70ym59d%7IF>@`(+4!JIBL"
    "@MDsAS|w5p0hw>2E)Ho8aM+mfPsi#*u-MGEtI2ddqu{lbGfCepCQ4;YNYFxjezYoLEDf#|$`W&Ewf1?%$}^>sw`Q!+%bjKGEtqM2TWN~)6U@DL"
    "`siX|Xq(Wf_yInS*-5shme|!=e7eEtG!>NO#L~f>BGaOtAD8ST|9#nR))z<bQz}<Mb9Xr9q*r-XWLofOMVhd8BHsXwLc0kjd;)wDN{P&7&aSP|"
    "`s%f_>H@6Epbn#qsE%P<^J?a1W^G8CfH2?-;sTRjDj1;QJuG%S9|l*SVmH3ahaiT5jxpuc&uXE1hrV3hAJM}<r0k<4<QE=?MZVMX7?ffjyel(r"
    "^TI-s9H3gJKhG=m?R^8cY&_*T;S|XB&sx=cZg^>lOw_Z^61=JzDKw(GzRlEx?qzetSNI#L*j%&6Py?1>+60&fOBI1nXj>MPKry8evNi5zV%TOU"
    "(Oo-@oF}E5mD3!l<6pnWyKpy?evCw=E+f!qK;UJxwW;c${?Ofh+9p6N{`@8A&*>a$V;DM^YqAjuo10l^d_tMa{m2#x&km$GqYknH^cSJ$ohtkp"
    "e(<(qYO}}OsAXBm6iOMYeC^j@#%b^w^}b8$6^knA)2E+Rc0Qb<^@QqtTpcGJPf&wDNq6v{e}CEDaOyOlz-f4z<vfm1R|Kz?s8U#c;+Wg&22+n6"
    "T;)+_SEdQ>A}xpP9{>21<|l)@_c0fe$kEX|@}co(A%&b}4s+?m#c2RaPYfHDlb_<`b=-(wUO@nGt~ksOH`pQ`C>Fbdr#KeNWQH^=c+eqdtfTV!"
    "V|W)MjJc1SGX+n6Ax=GPO8$@(9R2EY$&JN@C*ffy5{enPT;9Itr+E8`)fgp4%zQpymvbu;(-3xh*tbB(nlm9ek5&=OB*pwbt;J4J^~fCQ1#cj?"
    "xT#Qt7}scL$iD!p@~J!vZ#*-pOmomylt8bN&6a@eHYqchjqoSN7JU7=H3tI}wnvL_>f18pWV{XUjhjFU0<^9-l8GQJQ3Y3x?D0Hk8xn=}WQ4(&"
    "3sBY$76L-Kj3xI1hcxxddvTKBo_Y_ya>!yRa+3Ub@$beKN21Bj-RB=ZMPaNw2C_#-c_Yw84UEN88I#q7+xb%%xWv3r8(gEH!l;${CHHCadWQM5"
    "G82pr#+nH}GB@whJ8gUP06Q24RpvK9fSp|3IV$E4-~18dI1TfFQK<vu$rTJssM>U0fa_38=@aNamLPMNp&-ZMO`h|E*W#3Tr5S77;WjSwr=Uds"
    "Y4VSD^Mm~lp5igEyd(%~W7WUVPs0V8zHb5A<)O0`M^vd|lHX6IWV7>sbJrQ>iI$ynGO?PsK`TFUy<<3}DCR5N+G*}hI_)vYm@q;TVhwpt;||*}"
    "$O?mO{zYkd9u;QAQ7%CFtb#h@|00KZQW60%%_`@v<i?{i+#Sk}qpA5#s`NooIpD^kbA-IXj#^d-8JUOr{a|WZb_3NMV>6a~q(g|Z5nF2V>S@mv"
    "T(xQhQVp|}JzJQ{&kcI{jx7!kBAJH*OTg^sU<rwd>=~zj{#vH8nm&=CaZTNc%ge}o?Wbi#F1rT1GK?)dTqSk|+xfFoPR87l{6MY(f*<jDa>c)K"
    "9mXG)m(tzs{N0u3Uz)aMfGDBJP39fqy#m@%2>GecT#H>y2i)YQj{6Qkhhy~XD=%`oYd*uw%_L|I=}q9Rfj974erA^NCp)EF(>qe4Vr3w9mhX-A"
    "APhdMtXOWUwu|Z$|N2!9xU6}z=qW!>@d%OVUV4saIbEyvqjua(VtJQ3)XnE?>L5Q#T@)}@(^7JiSCc5@^MpUvWMg`o%(u0*_-xvvJ)=$<O0D?7"
    "cMkKYF1m8D2AW0=lG+(|uo`gt_2ml<l@TaAc!DB;(K||an^m>cKlD7c7kP#RetY&DznIe)cBYlWG!^{@di;;OERkEx`n3t#9C;Qr13)LkScw>2"
    "PJ`eY4auSrCm~<h2Gf$-PnMrui|kC)OLALsL=)MA&gMNAq7~(`{1^WcSdwF$Gp1U`X^|4gZ+n&MNyKnq(mExWoIW!c@V@ImJ5O2PR~h4W)E-T@"
    "!wbw1uGKi<Y`7RBG<p7H1C<?%?oX&otN2haSPPxlkVdiI@5-{RT@;1{|9^9R({^4g_^UrFgEaKY-d&~Kl$bqumhD=!+{xAd&;=OIiI1;!86C6P"
    "Mw>Bf=SfGNcT}5oCE{Zz#Df7d%U0A)eo~bSz`0~lXn`xOC&`d33yLc}E12v_DbpB2W&{)~=M)Iw`kP`UF_7COhiz=rLx~oz`XtyK8S)Yc(f_~8"
    ";CHfP-!okHlGaruM3TzcEJKrraL{woceD@0IV9L=A7ew<m-ncoJ2npAfdBZWeHsD=XWDldij)xaCZjRhn2suQHIsUfTM&XBCaXGT*G#+6lR`}%"
    "pY71b=&0SXkzcK%HTaVPg7u1H8I%FrRU%weM%mJ0y=2xoAOJ&<(F>|DWl)r81mVIx2N3JV#fUCtLc~d6A~08|0S6!Sm7WdxrVKoCWIUXo{J`Lk"
    "*<n0`dl>_`&)fa@G1bZuuK4Ywv)94@XuBu!lo-;rb}76Zl><XH9l{an=Dsj~l)d}GXJ<0+!>X0&0aShoK8_#xv2XaX`ep~>rG92E-Fwi_U@6_l"
    "@NX;m987nN+24Ho-)9Y?JGL?E%J{bf6YKL!mE*@ILuZieK?eUh;J&T$REC$yz_98zHL0%anW5CQmAX8#S*r5>HV+)6vSJ9Zi#J+N)N$f*FD6vX"
    "Lr1VoMPIy}rEf}cc%7S#{4{>}ahde8p4{-$0@GmcNKWF4oyaumtd*;?@*vWf2{^0s+1i`{8?^|mS*!PP=Sn#)TXMFz-1Fl7r?f^(x0IKIoPA15"
    "NmAL!U$bV1Y{8oPFu*_Jy+re1&L+Qhv%xXl5nPk;Rrtst9l~lxWykEL3*!ZHmNuHoUe$&ayS1c<CewXG$=0E?{~XWz9tGE7fYQ<CJWe@@L|5j4"
    "L-;8>70yxU1N-*X+=2Qhd3Uv_pcvhEK?ncY%Dc>mUF4&kjTUgyyju+E6<W7A5PE8gjj!@dIv1{Npp|fqrx@l0!oRU$YlkWV%OWEe@%eHojt=u6"
    "V<k4p>!+kUvF%81D5T1OG5O>q8m@_N991?|V>4Bb`1p=!!q5`aE1t$TbUBIJ&oT8MZIW+9Y{6dp(Yx~0Eit$;6O<iAjba%uN-A2zyfI^)|2)J8"
    "sF&rP^NQxJw8|St^qa&y16Cp4=tzq-K4Qz4KPx%XlG&I8nhg1f(h@B6D4XMT$XIugUvipjLyjjrRTC{Ha1e?q{x5G?F&2xgz}By#6_^cfn0Nc|"
    "r7z&k_8*ErgS>x-PiRZ#Yq{;E$^<S@c1Q3OgYPASwa*`%iiSkq)Qe)Y-c?)dH`xM14pk+TuS*N;bSUw~&_<j?DB6PNXSDR#>0U7k?;?KCBKvd6"
    "r2VhaYp(TgZTA@ye|*WEK}cU#<+G^lL0Y#nXRsQSx`<NqdJ-7a%Bxc^tFxC;EW#W|kJw<aR&)0x6=i!^E8bVLGQA^A+|zq`{4*DS<rAs}d9O8|"
    "NAL(3IO`N@g+s|?9K|jfTdK$rGBzT92EcV8j*`lgff74_-Q4EUbsns03xHVd{jOZ=h}vq(3^5A!B&>zI<6i;y5mXIH2|D*7hVYEl6@4Tn7y*4o"
    "Lk0arr>T9I+Rkl{G{yqYb+fEuT=Y(I3YubAAas^_I8t^8(bIX1ETP49@b=1bSIpaO2G;X_TMgdRjFQB8EN_U5O}%AdJVgu5{wkBRxmVCTD!5It"
    "3^k4|1?Lxt5fy)(6e;|#nu2s~z)A-8GQ~7}2qpr4wN+)hKh~8mUoXcbdaMs@eN!%7{PTYjTh}XIW$ETq^)s88i47bxix-j!3F9g@HIL+yh$777"
    "i~w^+=)`Eg%n&g}W&}}dgQeK4mo_|pPTyuYV3}^{(9m#Jiyw!Eh&k=mR^_;@IVb!o=5ZM-ILMDmG*he|!Y)mUa#m5fWUx%lD0`fQHjVTmZ(;~*"
    "lnpK9b*B%KT_kV-c0l&9bIHyZ$#>>wT#K8%29NFV6qn@93<k_n6EVylvM=suHJ^Y%d+-a<HS}7aq{)zff<O2qTt5fP#@x`_6@%%<&l6>)0HKKq"
    "NSA_lW(!mWqal?9OU9b##%#Ao!3i;9ZH$mJULvFO?!0*qF(3_8J-)-70V(H*Md)y-Fn(j+N`Gi$1(OP~bDtCV*uabGn?`?e1B3Ok7+Y&;VhfM5"
    "J}&@Qzd5GLvy7B9r^=2En$%ShRe_sO=W{2@ROus4P*Rs87%psZCUl&h`x&W=%nOJ2^Y5ufJEe!C>i-;<h1hj$MtqV!j~}_qXs}FZvhqmaqeYF1"
    "fq&Uka1!3OJciJvpkzne23`K0pDNragXL6_?j$O(iE=3KGB3;h%u}eFlw1dV+ST{uRHyGzgDK-PUvn{XEQqb*f;=&wUoMeF0+`A2INQcuBbN@n"
    "ntM?7NuIZ{<6<ZRg-U6MW!VkO>E0reUHsOez3&b2iO*lN6(}%2)2!J`s_zwvd*URs_<j3)T?4HweGhZ;V|H;BO2M1TtG;4o>9ABvix#J;EA7Z@"
    "pPOhKPqYP8bB(k`_3voKP+|f*f7P+>*<d^~arRt)csz0qPf2_^8iorNz#>Ak(kOH_6SPuaDIgld(gRAsDWxVmX}%4LP?El2B^N2RA~|dosFJK^"
    "3^W8iN~tvT4z%oUmd}UVy7bRZs&sxtA?9KnjN6k9J~n=913moy*{s;|Bd!GGT<jcEP<W<xKnRScCO0pANXG&uc%IJ|a3$UCJ56VTk>$1apO(=b"
    "I|tBT9Z4xtS5tMT!^RAj{}?T!W!tlf{!{$&QY~pmJ3pEaveHT(RaMwGUjpkQ%+L1Ed^pZc{w%H}<vmG%zEZ-ofK*^?7nAW(^uxP6Y0<altFLWr"
    "Q*L&YT7EG6y3~pScBUBE@3O=i+Q;$ieX}H-QYQJyHr)yJbI*2-j~jZps+K>@u~YRRS2?u+sAeyyKS*=Tp6%g+l~(V&D)gXSI&tKOYqXYU*bW}I"
    "(Saj)a*J4%)P6woa(L-^VqjLKez9Fj7s*qqZ_)36O*)kS3O(RB%&*-kn{XNKDZZMga~eA~Cu6l~#>wW-nS|ia(kn-I_z`V>|I6X5j<5U)HEBKv"
    "aflHOKKOV$1KH<NwZL8bAj+2_$F$l`yP*7XvN<RvaP*rwbr3!Zrtl3CKtY@*BIciq|H`tUqYoAmAB^q9e|?&X)E)z|3>S>0|IYczGnle-6-?21"
    "CSEiGaR%G=hgwies6IW>gm7qXDMVb#%Jv5wJU(=}QQRpv$%^RZvr2u9wC`+}m{)_3$gmF|gP??NB9b)ts~p5s7<i-0{+(>cc{(=6{+Bt36#ZE#"
    "W~p#)v2qFIh-FA7Y6*fH-d5I>D;l%cB{#96l?`IWXw#G%U%j;n36(X+Ikdx>(?<$kc3%KH^%Cyb0s>BdeBIb#1KHm%Hg6u`0a^7pjmw-dCWl|x"
    "4tBoYtx_n#8<RP{@oN73zxmklU+ec-n^skpw!Q%l{%+h_kl^B`CEmD7hYqi0+(@CN)gkz|Caol=RD_28YZ8gdDD4cdG(A5qUsQ?A<S07lCr?U0"
    "7`iea2?LPgiljO%OF0V!PE3UK9)joaM^6d+fq_GKDd*us#yV&I@f<EO_l8J9n^EYaj*=>N6<mFqmTm9Lu$Ek2fvceBXYGod^R~nDFANPNsd_CH"
    "_l$AvSwgC%9|z+2Nl(*t;@zyK#8YNIFr;G7DGK<$_0_8}r1$Zv-}g8gqWp1+73$j*YGfbDzM<iX=NulBuHcM24_T?`V7DIec>Ub7BPl&46B)cC"
    "xJ%VX(#)7k>iEn2#wcgJv6!HP9;yg3@MTE}lU=q(W_c)DXF7G}lqM#bfKQdFQooVaqoVyb34x{^*b&T(J6J{O>WBs6**EOTWM)FWhl>vCGISTa"
    "rmO(TYN;qi>^Ah<k5DXXav6?{;rpu=o=!o0n%f+seq&q)9UkS1im^4Ky7H=QBUAS+!tG_Bk7i6iHU26S_P3f7P|`OZI*0+EP!f^mhfhw~!ge6L"
    "sCu|KzMAA<oP2wZx;kjQQaovyDM4_02Vn4psg}uuo8X|0Dr=_1Ux2<p;c~Q;5>3b^{EO!7GZV#ADA^XBZ=?~|YA?bk2mJnwgS*mh8mUQe&BVGK"
    "SfKZ@X|0tpWbUg!nZIFEe7AYe+u<PesHh?A$;n9`hkh{1AS+Fi>Gvd32Yu@g#Vub;a|TGO_CQ*U<lSS}1?PWsdMankv*Ca~@XYYk9x=fvk;VcO"
    "=Z+%yD$_IR6E6_~?`x)Jl9cLfF~E_TG<kXVkv18T{=y&8=|~M8iVXKf+Qx;$t7!jvS}(@u>gEg-+$*k(mc7cU1!D%&*xDFAhv;)l(>e#;qBdk!"
    "`%m=W@A-fD#MberpI+=1g9}`jx44<{*p(Mb#T#o4K6(%Ib5ocp;pSh-xP_IiQl%Rgz`vT-%^^wq`*y$Jc0Ela1UGFDH-!>7KkrVL5??1>?IdFH"
    "f7f21pS}c4Y|*j<of>25jM!HU*b2N+`}=uxgJCzdHDIQ#7R<i&mqvXFuY6v(knit(1<sn3aw3AS_r+x52adV2jDBGJi^lvG8Te#ip8exzsL&=F"
    "vm|AxzCqZV#k6}|&8MlY04#x3i*Sum@}NzCbD#^p%_3@}7glU`0tc%Aa@<o52Vlaz-l<ck^l+HD0{EdrC7quhQ~a6|9B=|TVP^(PZ!yI0SO)!;"
    "UXEWBkD(gzhc1EW_JI0lPX2r6X5JH+P5Q0_Zfj!j&XoL*XnF;F;nBg``vK$8Idy70u2r9*D?a7hOEv)SwZ;d+?$SjaDQRw)_qg2h<KUf`J+$!A"
    "G+;5VOaMKp8PcqRM_i#!1!RxwaHdA2#s%}O=QSFQI8TsmzC^U|*O|(2)T-PLHIpQh9)MNa4J#tgsj8aCI|^fJ=hZ2H8zsULXroH$B<_o>XdK5*"
    ">e>(sG_a&Gz3=3cPtHORP|s&M<Ao3StHLJtE1HlpMQsGrJEGST*r7KHj3RklNAjXvb4Il+TX6$J)T;Cm%?S7W<^UXil%zX-SGj^FAtm1j>TlSK"
    "C-1;a!4|lSAJ(jq#syJg(8^Y-&O)(vYX$$e1_hmPobLdrR03Z?*_n}!Is}p8DNYI$q7*cfLo&ZUvEX@L?Qz+Rb?7u(s`=b=^4Rc)Z>GHPJ47!c"
    "<xl4*N_vc?{RC~F6fiwfl03vBdH6u5vm>Sz_~=QJG)xjSC!U9wP8=zasfi5UNL(`>RV39Vc}+gcF*|}AA5gp5aCc(Aaxg8Uo-7`zXB$nc*t+kH"
    "jYbRVLl{Hulew*%IVrUO0w^c16t7l9iWxtS66sp)9sAjyuTyo4cJ4YC7ZYiX8{Af7TQ%d)ACfE>Yk$hOfwI&Q>Zb`6DSY8e;fW<8Vm~1dbDxr-"
    "%#rXKVZ+I1%wujCr!dCr5<RTt6D8{+6YGrzedlfckj2hDi^-<3OOju4y@_1+lNk+KXU7!QPdQ0wEnsoaK5=)9Lq$!n{SDg6gP5OrsF<{+QW?|H"
    "izPoWd!*~uTKtj_y9^~iidCHK<6b*Wk+T<g;X@07#JvI@v@j;5=M)7s4+GBt!y%vZ30gOApm*?-BM1gi$yBxFu-cRZc^T!YzQLnse%j*k6HN+d"
    "k1H;u@W`}YT2jlxcYjn}R({<%D}Rwh=CU*&34?vIA*bt89MG?G!wjZCJ@JIIi%fLQ#JjbCB;9<&twzln24Rx(Y7S}q+B7^g(V<6hI8nGC#zgah"
    "+a8y`dYBEJT5)^<^@bK(lsV(9y^uC2?TDaW2FKHsgAvQyt*W|bO^Y3If15vHkMK?>S&p{pI=4GJiU_SMm1-V&X4ydN(6=o--#3Ovmo6+%c#_{("
    "S^hoP*dV5GpH8rB3gM*<15(2dfDM*a)QGDzf758tg*98E528rI+YWHNOX5izB3tUKV0l}OFXPG+Mlj_Tz!<!>JtGW}o@_#6c6N&HkiYa8srw8^"
    ">g?GJM0qEo4JjFr@SD)ZoIGhvf#YYb+1=nGLzlGBqQCB^Im(*K(Vmz&;<zXC90a}-llcCh)5QtC!&4$%@u}yaB#cM2Zg(+I+b}y^lcr-%&afq*"
    "t-$F51^l2_GnoiQn@%38Mp7@epB^QBaUiDXPkl<r_2~~!ip*IieL<5GF$>d;(*~(lnJBSIu<=B(;*$}&cv{549ct-zD->zqp2aVi2%YAOegrOJ"
    "G{RtefElYNO=r_ptN#7_Z6G3Q-tvk?fdkSP<q@OQvT2hA^gP;@qfutUMCUr&s?^A0ie;as*J-;6oQ86=xj9>8O$rVImO7pFaf1Z}s~~zg9w;6g"
    "E&+K^H92%pQe0nGgh$~K3p81{5M3h2f}wNBTKiUI2oJN)CwI}j4F;*hlS`DUOVcordq+6}#9dX=qs6r+t#p{GMvca#3=*+Z2A9!#uvreGZ8pPI"
    "6DLmW%H`_#AM@()zEP!49XDfrm)Mg~fW5prtBeset0h7br%vH*Mcf_5Ls_94IfTDI#XgL{#rMdc(vz~1IDC_G51}t5X3qjlB(%}_WKLwf!_~|q"
    "?W>HJp9<IjYbi0riYy|)teU6&+HsTtnoBg6Iigy(-gbV~D*(@FN)_Kw=~{)GsYUhI-(X6Sy`gAoDp7-&SMZTQJZ!$U)X*KM;X~il<B?9ha5~GP"
    "DeepTN>umM?2O$gxM<=LSM6gBh>(k3GCix*)S=n|{6dnvyCKITWW79ZjZ|^e7RH1jRHWPBap&+{iViV#5a*1kjK{@v(<Nm+BE8?wi`15M0T*b7"
    "aR{Vzq{drY5o<U*RVuBw><2xh(6lj=gD=H@<$*YbH|Une7L%2ccTc;#%}Sb&SsZ5)XLY-hJCRCDK9IrUV_MzeQSpY97Ia9Yolc@MbNT^ct(<;D"
    "mUT`&xtgYFtyb&#Q(gLQG)>p8<<|1cA8E<CLQBrUieu_=B5j95?!<F6!|OwS#`i5Cqg}1?W}>ssJ_4V4RqaR6LnG{AB0#EvT-Dp~$-eB`uJE{8"
    "9gjEJig^~h!+!>%-O$Eu*s_T`^CGE{xzE3w#<0Tby8)bP1kX}Ih%8G0w`1+61D<N#_tiEANTWDw<r55zCD~--ThWYWoiTJHb=tj)Ng_)XQ4Dea"
    "J`ZDgeTu`<)Uo4O8vd$yi$<F(-v{cYEm|{%Gl!B!ZsWOoQ@zuf2}4sdzv$`7hAe#G=%FHTKilZ{?Z2K@W?2T+Aqb&XcY+WBrWc@ot5o%xnm(hl"
    "2!@l?7G*Y<BG1I+N#_C)QfQ3$o;(VlAtQIPL@;hIX(x{FF3aaAQ?3;-%$!v|@M)gqNmb7;3dNo`fe<MD@xnd9Z;bIOs;696-wCMOJx7OFH)PO8"
    "hA`p&j<TM<G{CWa<9QKaJ=IgK$*j8`hSlogiColop7Aw!AP190g{f70%<wj6`OCe5Te__u+ZT1)DjbeE6;a00w>O(pzLR92_wf^)Ro6iHEg>gi"
    "ud~Q?twAEwt$B6NKI-*#+gUb3G^hisEcpKu_NLEvUDuu1KI0wVee;9|-~k|J0^k5}fMklaNDY=Lk(4aSwk%t=J8|2V$8_1PcG9=1|B8Has#D3w"
    "d~$WAtCKICO1k2yV_UW)wkC=sNMd^9ozAfL%3j0X=bQ^Dc@jzBz5C9vhqc%6TfZMJ>Q0{*S|?6}vS*xfO{7)^cEPvX1}YYL>)hF3V-Hm*O5TrQ"
    "Fqdo~j*G0ZEbIdKuCL^q`b^Cwf}*&nggw~3?)uTAut--$473P_)J*b+tTiz;2vlV`-9T2pwQNyVsF&VSSzrGZs{O@rSx!*}9cGDXz)M_&#5|2Q"
    "Y9;^GS|3!7#k_P%x5dyL{mv{=?Izl-W{+d~s03p~{$ma2l`BmGv1N(A5|u_%9{A-I<)JvAMW9Qn?BN(Km&8ZC_i)Vo7;y8Z-8_(MLH>qFQa&lB"
    "?#Led&e;SNtk{3(UAaQ5KMCCfm#x-Z_9)X*mqdvn`|#*>X1;F`m({{pgk<qetu=#?qOrX_5_Kd=0`jB}Ij(iGhQ^oDs}1|XM4EjclXjcUGW#`-"
    "rC^J3jz;33pqjIz9|tZch;t$|qKA?9U~EW|48&;SLd~#j#2i@)U_SXx#m=NGAC8UhwKl${gYY_Cb?w5)#wAEli{7d^X_p}+Ed{HqPT{^4sRfQS"
    "sxt8RevH~HhCvSs1rC4lX2D3`Ep<CQ_9{zZt1M2c7s?1XD~(2_vTTSy`+*d$P}^2q*p#Bt1y-DN4x?vf!1E!G{0X9~`iBl4?UjzO;Tto!<g5Ge"
    "%bFfEnAVS(WdaBZS`IpJjG})}onK$TaTe9HzHIfdtwj7(u}Z390h73yrHwJhUemjAoY_swsV+?Y!P#54Ky+8E(}W@3Om5rKT@GXI{y6ar6?x;z"
    "DMB1u&t)}d-R=RME)V!orgKUoTjT&QVF}^%=`*#tq_VNYux7rUi@m83wOs}Vxxeh_2Ga7V5^EdoO&_08-oi)?Sh`C4of-tGT3u~qW6z(bh_y9k"
    "vBTO=7FJf!lE-M0r6SKlcY0j7O0SYOT&F;-q{&6#0~8q`ZrVu=^IYKkxS}ZPgi*qom)KfJFE?|fMT;TRbE!TA&!Tl0DCl%y*9I&h^*tvjiD3S{"
    "D5txP{T+A*NWBeCD*akjqT>7=YNFzF?P+I^F*=Q~=)B7ysztORNscA<h0~DBgdliXi|iAsIzsDw(Bd<OdkC47k@Wv~<+Or8fyk?SbQNuoRQk5l"
    "4k%rlk%KIAf4k>$e=}D*^PdvENBfO^!2E2Ap??@s7J{vHTG^e0y!2-wr$eo;i-~Jky%;z(B#~Z0TZ+0)cr9(XiWiVO4q2u<Ju$DwXKCOODILHg"
    "ePDh=4Lw@r+BJza$dyVGu9q9=;8>*3Jtv(jfHc`y{DTXhM?~P@L?~dRPOpCXssGC>oK%*d1pK6?S#D^>Jn>tET9DR8<4BFzzQX>|5tYCDeFsif"
    "f6w!Ee*{t(r}8<FFqvbskVThxSYU$n9~zUqsMx^hvEM~NNHB3N`kkH~-vd3adnrI5W_yFH%z$7A>bCmW$CldtdlO2V&N2>PqvU-iEu({IYy>^%"
    "!a+eVl3t_T{J{i@E>5ZaPSjS!985W4kPJ6+c${RYTJ%trF&eeox686}Tqae*;HjrvVJL*{P}A`q=mH<uM2w<XhJ|%gxjv!W=xVMgOktC?o=aJ-"
    "q7f#*dcFW*98D@&7OJyQeyZ;MdzYegrPsP#t3RQLL81xtZ79UslN86{@Cb^4m#I3p8K3A=6NJfg&dS)R{}kM$7#G#Wtc%me9WDzYM)Iq$tY}^B"
    "FD+%F%&1v}SqW?dk5rdwHgo$Y@El&4>exsq0UsppWo_8ZBGm-+WNU{RmIYV2bawb?#6C&Ux6VT&xbpYIcZRg(;a_(OHIE&pO^z|{LdVxW^Cn9~"
    "Ob4u%G}q-PvDq#!saNRSh5ivo$0ycgeWR$RApu`|&IdLiHi5gaX#f`<W!NAEOz?Q@Qe3dvY!)>rUNClUx1T!MXV`O1SE|HGk7E0*=_<M!3lTPh"
    "+Y#<CSt{zki^iq%(Q8kDF+XYnl0PIaxayEvEGI3PwkE2xB^hgIV@Ux=5Jh#5kkXpiPUQIW(8E<OqEjhlDDkemM^n`~=Mflnxq11z5m8=w=luD#"
    "wnB~2fl4RVQufjK0vr;C$tYohKwe$S*3l|(vb}tLoNtT|OA%eC_4{sskang*nUO|HiCK=La4N_6h=`08Os8GU&>d6w-tOTQR#p=0^p-31rfD06"
    "+pQBcATNdbJpzg4&CX7>Cj%_fH+am#y7VYJcL10S4bzns?ze0J;HMzbT$={FhkDB=h%TpBa%PkX<51+S(39yyV69c}v}w^%3uq;Yt}7{lQqm|j"
    "TbtHR61br?GCNo(s4d?YUmQ?_&6oN?&}t1<=JFY)^l2?wxz9d3<(zGRC_$>t&e(8HXUcQRRK!qrHIpF^?PgMY;~FZO%x60RIr>{(NH8RnusZu="
    "xUU{6N@Yhy5s;U7h@~gm3D}Q@Qx^(nmR%ub9M3qsrjrR<*}`rmJZT5vZA@9!Oj&@g<7%fb)z}}6SWXtZGunry8><I<&F=rn)EhD5XtNw#j7lR3"
    "h3ubMJFm{13ix38fb>Pf(4%rDrAbHy$90URT&S^!M95wgNeoI44TUFSrkBnGoCXKt2AE7Lmm`zQO-VwvLQ?a)&t^gB*-iK@d#uO`tyanHWnrW?"
    "&3)J4u(LBBkIO?^pDf6lrU%G~HVw#&U>2NeFm=N)mJytVxnl!wj;(|Tk-0xMKG`V=a{JDqUFZHtFP!}MNqU(J1JR>hj$mUWu`arfz{AOBeYkSP"
    "{o1u__B$(S$}P188L%X2on*wJeYV6Kr)C1r`>%m6t1x#IcBRs6_W{ch2MuUV8WS0cHO`vI=n5e3m(TBjk-p)PwSG}U6q!=DG38IzeTONwTbWKL"
    "OVR_wq+5ZHz`Yk4x<(Rw+_&G0lbjv&vgIA>ye9Vu{^;qDB5xG6+d*GyDBGUaRfjrs;=Bg&SLuMmN1-e!L8mEJco{Dho-#s8Ce5e#AziUb6;vF;"
    "ASgQFLE+CoU+2WD6U2itb97Zn)z#$Ep(yXDB%@Sw1lpxF)L|QhtW+gmtL#jD45DadWz0pf300=2Sd0i;WTh~m^h0*}(*)KHLq2@eahX97dgER2"
    "(^B~v9kLyO2DKHh3ZyIL_QhGw@CXOBE%Bg_l=E`w0ncH%cp!Dcu)BJia0zQ0U|MMBu?pIQK!*$5qyyJfP*{5%J|8BMoHVH_TqBo>qaJn0=|$HH"
    "+UYb<t3GFnumqLFRhhU0!bI2w?}h^WDmA7(#L6fXY3jr@?KUgg#GzS`NzR%3#h6wfxeQ`TTVu?fbH7jE&Ih}aC{Kn+Icp3xHyCrU7oa!cdV}o+"
    "FiC98q?Y<;x04`%VjGiW$&?{ka_m~?^&g{la<N7nG{$HEn3qZjT-e`>5voqhz@;}r6e`8iA5^zpJHb8u8)`}2qF?N2+&4#@ZVN&1K`1^PIZ}N!"
    "D=Vj}dWVn}UfLtKHp}XjjRA91X#F#<Hod414KhJHJd$j3EhIY&l+iwOhVB%jf0j`wiKx?rBb<o{!f@?t>ER3-sla+l5G(KG#9E)!jAlo{3H$Ck"
    "HF3%Vvap~Wsppb7juJvW_Z(U`J26XGr;AUko0U6Q;L{`!KMG~tJb7{+VJJO#Gwv9{#35xe@DhLa+Vd;br!QZ={LVWMv}c<mcX_oPN^btYj4&v^"
    "OW>O@42y;n#W26s)q49&Z7R?-k9Ac9M=JbEN|rWR?5FPUzEghz!)M&2EHP|^6U>8Pk`3R_7Y+<Ni_(f-D<6g5fpM+hZ9J=o8Z!6ddMow0^XJ#w"
    ")|&!YffL$1qh6?jppGK7`NXc0Qk%!(D^q1IUoHyto=qUxo&_~Hq37dL^hAw>W=aal5&jin9H>xO$cyXE#Rh%%d<KR*5C3;-`>@+w?LU;GM&kZ1"
    "H<GC&@>lsjdV$pGfTK1VQU3-+?4P?P;DjrtX`?o0_e0zPe{{!5$L$~EQI@7uUMblc)#)+&gN`|ce==Be4>OWFvkE?7CT66ssahL@4l$x>+RxmK"
    "#rYHrB<v#i`q%jsuU3=%scjvo1<@3Rq(j{#$KFX1-s4PVlOqt4>c#WwTJnqfw)K>5RRjG_gyn%2veyKg*zVE4Chc)k8+>FDd6@=*G!$lTMw@uH"
    "_Aw$VGDbHS5_BU>XE6v?w|GZonC@Rf1lpi*1dOHp!H&xqgE)tyz@#6dokAJQNUQy^MnH}`jJy+a%09n36^5Iw3s>#PB&_3O3dUoqppQ;~!8jO`"
    "vI!%ncse6w{HkatwWI$)sXlwe%~EN0TxRYjoY+yuoGw^9LGSGn9R(<6+v|aeSvgGgt+PF&^F2g4(rzz!&ofoyI_%@_dO;<b`UZ3^@bagC>Axb*"
    ";y3*cxYp%E7h&*U`V#IOdzpTSbznH5b`};%EH`Knx^o#YjMG()Cea{mSi=lYJ+)vBaFCJ!A%%79x>ay&Yw6BD`Q*8C=T_#>(YmbfOv99x<Ec;0"
    "T)fzE$*_0SyYFIS2j^7^#s0L<Z`!-BUAu8Z!50)bn^@#O4Mk2n8o9O5I?3LfR@|u=4|X~Z)j6*V1aRkQ!YFC7KXDRB2!Y`YiNQPCDGXCfiainD"
    "=iW-d(#!H}+n43^4-vN|JP0xONg3C-s1r6XSeO9ch0wOqYD5^&hpBbSC?7AlTIFCv^891=C5q&Mqjko?W-H7}w#FPC6?19FqUd9uw@SO;=Ow;#"
    "z8cvdjOap8l_k0C^7&h8DjGth6aw`np*-6shKz?)eS!HDx%_QhdfZ;khBI`jbh8%6swUgMpmuN8bW(IcII|0sa2AYRl`dJtKCmiP<vQ7*M06j;"
    "BBi6AApe|E#z|)x%|^_AiG7}By#Lr^F&@o3DF+rawHuX6B#R>+j8ixLCyzxt$u!XvSVX@4S^DGkviz8S9lha0d*OE5n0~*M)So`Gi^tc{Lvc<+"
    "@Vt)#x=JVr<%m<tFLC6O<Cyky^(S->!f;HBx752BL3R3l4BP4W9LcVWV{1gAk9E)O6XcUY#1&iaMdW3~Q<ZdGrNwxstnRg#4-w6yR9ynB<oQVm"
    "R!Z<QBTA@kH|nuHB8ofKUn<KujzV=fCdQu4>dIZpgD6*QOVgIG2T1Hq*TIh@oYrM{Yr8$F(g;B;l@1j}kxzJql3{QS1<?Z<I?Vmjr*7YVr6|o@"
    "y&Fce`l6>NcuL9#sv~GqO6_lx$;6r(cRDC_=b)heSsY%@5%%k?FBRRx@-o1}y1M3E*vGHWfwj0k|F8x(UzoGmAHu^u8jgjSY;(juXm_HB^smOH"
    "jUm=6ObURx2!IQrG{0-1;SFn<8xf0wOK-j9HZsi+4tQdBXpmVOgQQ?>sqnSz+G<0`Ik*cLI$;lUF*37Y;xL+_iV3v{4r!o;_TM9Qy1OD^QiAK)"
    "A9Q&4hI4)*UsI<_l5^H52N3w8f!){(3sJOws+BHAv$%%~BJ>uu6m1sMFmALAq0uKdr3WwQ2lqglMcq!eXKkRmU7r^>qw&~n&m-&&L?n3-J1irD"
    "d}+^3Ds?Y^C;EDu<=rvG08xj2)}lZkTR=l8dNF2U_uOUsXWlBuA0>oFvKy%yrjB~`RX#Q}m6?MeSR({PyW0)ycErhV3;VYrI;cZ-Q*rj^&e^^Z"
    "42hzAmG!CaPCRXa;}v-C0l?uQ9zI<RGP{VavqpGtk0^k7zO4Hcx}0vv;a<+;-S&VcC?j1jsT`o!ICI3{QMbl_NGXe4sR~Q7?Wc2__<&o83A*)F"
    "%1M=KghO9c4P9uiFmbdNP=;UVUu9XiFi~}4{7cIdI<0YRiQ}-m-3SZMoI3T^TW<x@YZTTFo*Bgi3+lv<);qhqu0NUFqS1(cBhP0Ng|s9uYR5WF"
    "Yu)1@#X^9J_lLjkaM8CYlLUO35Z!zYvq-H!)#$LLf3H!xicft?Ll=Zam<mcQ6NE<M@iImZ4dSSA3&c88jRwFVX?7o%Bl69{jtZpZlvdo#wQF%~"
    "7I1Nq7|T>*?P<BD{y)FAxW$umxu;!hhW=@U4pJPa9qd!1e9&~tY|ySWGMi<sjSZlNj1B=BI*hw@t||l70}mvoM;?#I;g<JyXj;RqD@xrvV2I7^"
    "^5rqlb55DSddkGiatGusO>l&{W@F$n^}<H3urC(QdbDnkeg0T2E~&qH;D-4i<0Tz`h--6;YOodZK;3zFu47X;D;!Q*q0<mwzwW$D>ur<a7*7pv"
    "@ypm#Vwb0JXb$Q11GeK@ry(aSK|{?e%muCh)Q;uOO{VUVk1QdM$JA=teber+Fci6c_M%63tv$MS?bro{0fMN|2~4Ev#@ZBP{$XYpZKsp-_~=H("
    "oGG)UE6@n}tDNATpw~M-4OcOkD+nxdKIr}CylI9*65`$%30u*wI98Qr6Dt~bEKn7--+udn`pXa`qeYu;u*_XfAsub1ZuCkAxFeuh9CIoar{$@u"
    ">L&Wmx$>=q{1n>6kJ(0t#;5t1`*Gz{pjP)joX+aby#yvn;75co=g0hetE*G|`J^*3Ws@!jTN?L~^vk_`V4A_i2IuR)XAixjv8khSG*+7QP+hB$"
    "5tPw!!Ewom_AxQ-)4ApdV_I{dO^9Q+bC%X#9N1r)aOwg3bF4d^Qd88lue!xbC=+jE3e9|wa5BT5Lv6R8^ko-ZdpmQc2+AN7l~0D-af=Re{~Syo"
    "XRwMW!!UfIMW-dDS6i(lp^#QreKd{57NC{5b?X-8R)XNn>Bu_@2rymMmnA$o9zP6R3`V&4zf*f;8_g0{F%89At+VKKpNdo&315sH-3}CRLKh}("
    "F`1VUuRC(ii9OXE1d~XH!_b9~HIOQ}uL_6`-)`H3wd(xI!YB+L7^ccTo|MPa%4=0Sw{C^i_6zt>pQlr*9X<epk~9Uo{Kv<~T;4e`N6ax7$>OGT"
    "I!lpSTDRYLzbLCsN}))+h$idetFNBAR{i2t%?I+c=4YfA*ITZ}eE&TVP&dwPU=nX^Y={?~+S8Du9U^Uoy&o-EcW8FWRL;~R7!nHTv5T0Ks)3ie"
    "C|p*hMTMSj(t}uV384i4U;OIo%X)3C<n(N{w$PzXTjDsgJJ3f&VzS9z9^0@2Dr4VA88Jz-{Ox}bU}2Wo^PfsN7>0`L7*d>RO#3{>c{ZTkXRZd-"
    "Uq{bgH!=!N><Y^cNt&KJmtMGm9BrFE-->=oJi+WzUhDEeuKtAJ!pB(fw!S2-S$2OJMA&K>RkS-{!YwM?ew>%EKLu!{H)uc~a!Y$DWSY1hCq$TP"
    "eV8j(na}df8SxPW(mq9&J$Ql|k3anILk{VQG+%A5x|@bByurOsPIQvsU80Bv?4ek(LY}7#>aK4EF@{Q)RCVJ3nX^q&B-qcGn@UjT@i}$h%S}Y3"
    "rgpp`_&J$Or+Ac`xQnc=xtM(V)y++Tu6T`G)xbmp%NN$C6kocOD30eU3jL{8t5h_PP^jnj+%eLpptjSk+ZSuNL3isdxBWgUK4h8s<R@RxTt#jt"
    "r)m#s>uHKVPa+gxFj!|wQoxd&)8H|xsaF=lyew82$G&BpsC1R@UjUYvai1ml6T63`c;VlbJTmh**r|)JW9gdcSN)Sdi)JQLb>9f1AlWxw70J%l"
    "w89K7id0(zJ#P0X`Ggy*@Nx*XTF(L9A4ArHR@yD~IVL~FxMNlPf5Xf;#6wYf7xYKchqPx`Fo(Qxnm#x!V2mqRg3{OrjqR`0G;;ntWhL|dn>Pir"
    "W*(ITKJKcg-LyI!h%3@?){iFK9}ypo_@EFrh?X7Rg=FwZE=7MI5o)!Jq(>XH+^QmHa60nXctLpMtNxhpSN5Z^s_2oLsK1cQGia0o6}U_m#rgIk"
    "J-mV)o9@8pft!0^Q0I;)^0@^<PBm?U{-E}Qkq4-t!U496(uOOs*+8Y^6j@~Lnm2Z0J}UD{sF&T1(4$oXRnwJI#!+Eot3!oM#}-Sk7q5;Tg-xph"
    "Xw4&Mr~^W#NlHc$4ee>Na=v@Q@VsC<v++5=W3<%G)zJ$*<m_%S&6V4BuGTpSg2hGJxejE8F!rDhuP<EUroI$ZD$oA>6JnYs-f3emn(C>GkCsOt"
    "^)IOLZ~-xlJT76l6|#2&1*XiO=#$=hXAu|OZcAdc1q|1=w`-jMmzDbJSCvS$deZLqq8Tx8GOoK;sAeX6QJa4cH~5SgI2gG@d@XwqkXurBLlD<K"
    "a<+++Q-ufwldMKBO<OIADFfv@tC7_rlN!>gQ^q{p+jBM3L=Xo?ptYT<1CTpm10A(p<${{21L&bOB+$^>nzZ`yCM|OYU6Hq+z@x_nmFmTKXSsDA"
    "Iu3`6T|w4adV-QOQB;SbJ^%dkp#TFD?69q`)d4*_KD~7RQ8UjBT=}Mwv7}>hZKieDzw0+&q8GcWOS!eanG+%~=F~#}=(s7bxa|b+I<s0f5iTOn"
    "Il^s$(8(xpa_DxSoRN6D(`_^qt0(49klpKy7|AOTh%uE5_wvFM=`|#hERny%{zKdyl~jV(y5<zg&MED-3>UVVOP{utiSR@NjL+Tc#&+4`c=h4j"
    "g$7RjAnDpcj~X~PK?>MAp1I}{f}tzTf0dR$1}-gEG3I47;dT1ztH7%%BML(8j>?FNP~sKzTLlxw7$b=YC<7jyZWu>Rb0tRGIxpxEnb1BjZvU8|"
    "afqbho)zlWvlsh!>cGsfh=?(N(R{6TTXkyiH04Sr$Hp|92zW8GJ5d{&l#KfaDx2ByOpomxA?SQemqDYSeZZP4)JerbXQ4*au_L)~UC$QaANPs%"
    "wPJ6quTY<0Oj92uv}5|k2P~x8?wblT+CLk5vtysip3HWeMK-3ZI49_Xr!Pxc7FSC!YjHNUw!WxqK|TF6e=|vvA5|WUIrnsJZVH-JBMsB8<J^AT"
    "oi)mo@Mu>L|H`^FN4a^fiE0KeO;byag^{G|FI}3s?{eLQ<0$^rR+5|}bZN$(%tO;)4Ld@H)3Qt#(9bd%ltdoLtE?=WoQGkJxd9<!IE@ka^#Ucz"
    "<-*I`_F$KAv;T@+qQ7b_a#I_DEGl~}_o}u?&wm-=I5JGG0n&A&LC?n?vVyr2Zhmaroq_j+DC7+2x$2Y9ZnrNW_90<Nyo+eDNXVZ0*|JJw-{s#t"
    "D3$AoeKe#&L}JgS08XFY+uLI#N>IzTG6>{tqIu+x=DD>Fyfy0UpUBQsr}J2U+(W4CSsI6-Z}mNO>QouqZ%i_G0-t{CEe95&-iauXjG3Apiy7tp"
    "gS}eu)b&Pl0$dxG-DWRzNrDh?4Ha12po1{-f;<7VWZfhy_B2B_5v6Kcvn>LPpsR>TF?;Z;P2Ww5OXDy&MNAN)F^Zbou+y>+({0-u3j+A`>C?Nr"
    "qAF+yX<bQ}ioiD{;GdIdR8{6}u5mqz5nZdMcKs8a)@|5!d(QVS%ToMB*W(6ZnmRD%h&{Nl*%qq<&sp>BcQIZ!#CN1e=%?p(=xszfpN-avf5wG{"
    "_5MT5D$vP66=qWtSHoS{!oFKAr`En3V8gU7+CfgNZ<n}~wH@xo2FuN=T1;)Q6NgK(v<^qES{P~GExZmx0`S5Or`762pD@64vece6K;R<4Stsg{"
    "tEa|_s+K_mp3)+G13WruyL(P~DrWln;qlDb+Hm?)fI5<hR_$}pTgFq@L2VFjWf~S({(9HiM3jc_!IMvh(4h_kI>t?amPm)IRSKPl1qp;4e<5AF"
    "bGfX!5{NYK7S&jo#&*`4$UK57Jene{H#T6ARaLOs<-s2e3^W(3J%EFx3u@)GjZX#}Ja-$bwf<iqK&>GZ7{19gQ{loYw;%;BE7Bpy?aZ^3V=I=i"
    "F;c}_JI>+~c)_T9CFB3;n>j52JXj`^IS~u{w!MLOB!UvpFc!+K!*e6Sal>OJo^wL|t1z~oK&CPyJluf^{oMcrFyi~{6}vpQHqV@CEy*&%7!jKb"
    "CCkPKJs+Q*ctA4$!8>rs?sECG^_0YWt;6<h0NMsdY}fZRR9dKfTKPIm!rV3$S*L+28xF63v05W3SB6yo1kHV#rqd~=JrKMfsyd@TwW|SA@+c;O"
    "qzp|VQ8K8!#42}0&3Sdi6LAJUfz-Yvk4H~1{$XIEbj{}(0BT_-?(TknBCU{O1ylK0HRv2-1eD{&v%d@+o&e6Cb@}yBaNU@4ov2w52#zPI>P!LI"
    "XpG;N+osuINyQMgFjDcZ;xGs#yQ%K)yTn52Dfh}OaQclnb4MetkY^byt9g)~uJMm3=?lV@UaC2@b_DJ(klU4nIDl|Z(4>#c3ZgS)G~YWWL=k&{"
    "o|{}99H;E(;Icke@0XGm;i4a~Vhi%drF2MPU*n@9gN<sTXI#L~yn4%>(>QDqpM$bJ5DP+aX88SBnJrvksC@Vy&T(57`rUG-I{MfK^kwT)OA{M1"
    "M0@NO=TfGeB$|i?LJV61U6^n*Xb{zk=p>T34HnPPV~-$58y_eUXCb?azJFU4jWXKc!sY|Dg8@3e@o4PZ;xVKQRaDiC1|iclckEY!fpaU0!>(HT"
    ")kg-ZBo=pE+*5^MU^~w)5?x(|iW1d<owUagR6=$Q=U3hSf`Uq}4>=<3Y^DoKjqEU)+3D1}jZjE)uO046O>~*U@2y*HN;A+cx1Kn^37d64rJPGr"
    "oqKc%%yN;_wkPY>j+7c`X^ag>cOlI8`$kdY8hP$)tMfQ}Rg4@<I8T7yc0@s$IF}Ukep@_N<ziQ4KTOkE;Sa1Ja2x&16+C$DPp6V=-^4A0CixSu"
    ")O`R7K;>`W2Drah6HE6fO$2eFE3vUrJ8u0?9jPGi2HcN*#A%ZEZIAXCoJ5t<HM-q)1=hsKq+<AqTYe>AZzsY&9@<5^&d`KKBtNX-9gfbBjOwmS"
    "0Mb=9x5Z}&#vK9>-|`*Tsq~N)NUzfEsA+~Wupyn5Ar+=EvA5U+f1R{T>gG+ffrvhtu^5bN$(?!x&b&Hgh&2*{zeZt2tZ5%~k+)ZtyKy0O62Pzg"
    "VTSgF?EgblN-k$!sD%AoYZa04xZl@PIWM~*#Jwd92|20hM-r=G%PC?pOKew>l37ZDh1QSl>!^RxWba~cr25WiOrQjp3%0@FY$lIYx~@#?PViD&"
    "HrpXeNUFDFWzoO)*nQRW;W*|u4vf88CtiH?QEuJJi|UPp)^w`NM~hfBP_e682$B`EH40-djAz<`V^m^qd~qG0Z!%TaUm$n7psaUTlme>KoDkgq"
    "Q5zRo;4+^}OW5A01&7lp%FsE-qkS*1t0MEuoXEA*0A1R!8x{GKaK3R5B-xTyQD{UkXEPHxc$O_K6;SheD(6a8!4~7UZ{MytOO)au&Qne=oj!fv"
    "Z3JY<jur7f*zl@_rI)2mH9`y&#~4MaNlCO!Wqkko{@AHVBFm&{h-=YPjciCv(qg<P_%zuQ(loWZyE{`ZOESOqmTRSZBgkkw_|u}$HLZ-2kp~eK"
    "b`~SHuTihpqXF4S)6HFCFEXlzqO2(7p_UM_F1U4qf@#D1fkr1W=Uyr^?)q-Bsv;AKy9vP>`hts#L|MWGjM-zTWXMF=8@6%{&pbtuXI|E1EBPV%"
    "2wD^`MK?tC2JV6ANVA7Yc4%&5V}Y69$j|^pKy%9hBxkg`cH4mKBvV0FLhUoNE-x{33@|&mP%UrMEO20sLc1O)0I26tgi=DKxI@mKJ?jp6{N|}s"
    "O8t+=S@y$wpz3_-bx|7;6qD5G^0HDF_GYtMD=&G6_qkDzU9Yg2q8XR<KyZ8eB-GTO`0>(K0#(hHD|Rs_IfplI+BKjfB>(iC=R{+ooaM!4Y!j-b"
    "L6kb|Sm2|Px!K<{vFcBQ!Z*?wiqJHJpTH{_2Q@v-I_w0J9o|=Xj#;aNP4)I5=-03&5-?3F<T`zvzz2@ADs4Vjk}fSxGmhaTdj8~B&aby&ML$FD"
    "i|!V(lL@b`<QP?L|0C0STQ!o04wL|Mnb%fw_AHX^a*VTe%BA@FM!msFw2LlRC5;b^(`wJ;^>%l+X)>%gI(3W8@qenn#Rf>ARgJ6Bu9&wl1E*XK"
    "%G6R2&NBm3M=expcuA`^qyeiHBvpf8(tf0tEXaf<c2BW$5aZ3kvIgwEBbu2hh5cRV4{i!CM(&fGRbn1H78cpw<=HQO@{<qqtn$flKiM;cQj_<-"
    "tBiZbP<tpVCZ#dR3RHM3=PebmJ8EFxc03LP_7%CIaxU-hChP+jnjLbUkp`s!fn1G^;Z0pgFxQ{BftGdQ)-+~sf<U_rFt>@0&oS>LrUL1q+f;B{"
    "TngMwL{V8D9m~1!*<Yix9hY7`kyf}RhO}gu{U>k%dZ<ereprJQb{y`RD1t(f?L=oGX&J*X5-L!zTO*o8WWu9bw9(SKBG<ePA*YU@Cm=~`&&+W>"
    "u08XT9R+Sxius7J4)`~}=`Pf3)8t3?irc<Lz+i39PRU`QjdOvC>0<`nZg-zZ3ya!f>ru7OWT9WmRDg3vf9jh1u+SVM=U!MHLnJgs(NwBxXId?o"
    "o5#hmaSN#eV2uhhCi=a-1i>P_+<Cqi<*Y<aoxy}s4`UVV6Pih(Sjp}{#Y?y{iZQ`VD$vGQVe$(SQcOUC42*mcdv;1)T$9L}w<HRcPVhOf2-lB^"
    "7QM{`n-0#DPmEi67~UiE2@+#wM0yFt6$YY!StH`*|HFLk9%_e!b=c5Fvdhqjxs46F$}4L&%*e0nA$1Y`LveH`$ob-ja46v8eJb-v4=Hjab1}(!"
    "iy`j#R*Q;PI|+X3rI+Z2&ps<Ba#r=;{NN|FrL_yYX*mQd0i3@!8IP62iNQw<B|bRFxJ4p4j<BFz7QBpl16UJPSN0UV0Y5>d#^np-1AiY^Iis5c"
    "cfP&%-n}aA1>P%dcZ5SvP1Pu&7Be6JdhYiRKU5#l`gM)2!_N)N=d<S-W5A*`KlUf-e?Ba0*}<qDPt$4DUGM;m8lRx_`n-7NB#Y)f9$FPU@Ky8M"
    "jUy{@I251Al3&P3&3F$~Sa*nG!aFp~BwY<_@Bf#8Wd32F`I<e1yweNq;W?T}2SL^GS#|83tmA0+_Gh&oa2u(eG?k+lgtcW0tv=LB7lhb<HLB-Z"
    "QO?Fr!S0u@-oAdF@y*_!h+9n7R<DDq&Tx3MN^+3r{nnE<{=i<kzB|38O2gF39p^N<t{Lhgien@FI^X<e+4Pr|oXOp|K8&$}+g@cda>q3Dvk}C="
    "+S)C*U2_oi&>)8|EQ9jxlRDq{Z%^ny`?x|;Z(V@nrzN-5N!F9?bRufRRjc4HWamLgk5-NO=NRGN1XwXJL7lL>&X=@1^8;c&A*nI7gdRw4uH%of"
    "BTgbQj05ei?;MtRM3kyqpg7v4KOaO;j&Gp{v$hUuWQ|$2P6<`$7gGoqFcy2ola*r1Lv+%R<mu{wcn$cCmSlh)s41?kQnh}9D(uJshn?7_P*5}L"
    "uy3#Tk&Wm=5?_KWAz%%tq3KN2i4{|R#cswSo|M{JHWIJ3QKDan3(F1;b&NHNf;!lSB|@{UuQ41EleY9ZBvWOE(o$qbYL6(GGz;CE2hWxI(~u2D"
    "Hq^XCjaORt5NPwVs>$s>Z%6nuTJFbsPT$Yrp#vX4$FNf|$(Cs}5Xj$SSDJY{^;}(YCTKQP|3n5D1>YAo0J{h6F?3{2*RT}F#&toLc&49(9W(``"
    "^NxLg_?|ciGrss)X0^c2&#H`9R${lFxlGbCuF_JVoX<g$Qq7exUBiP)VF`f_<%}9pK$ih^1Pn3p^_g^X+0Kl;YgckkZ<kZRgb<#(2|tZNJ}{JP"
    "?dnMagRg!L)I;k99HaKMz5Nw6nGUD+6MGo6ruJ>d8-ltf+6lOI*Sc9pMnXQc=v0DNKUt@aJNupC5=!R5aA?OWqjpz2I7vBSZ9C1>J<z3+1(*w)"
    "mva^8xDVb|y%E@LV)jW;y~wk(XO@g2i6FR}v$0(et8r3hK+_&)BeZH%a-{T*4J2l0c=F*sIyCU^bOHX8;rq$%gqKNf5GkygVw*39U}g|O@WS;Z"
    "6)p<b*u6Rt7vP?k*uYOdRLB4cLUdwp^DJE;{})oQGd`k#(nsTo)N2a|rOIYe(9QO~9Y+jk7(#_KE`Rdd`9E7Z!LH>@eKZmlslaJ{xTYK!K!hS+"
    "cof{n6G6LH{UP+eYj@p@K32fjN=JZYuqC-l50sgPizH|`z`-fu`()t@g`zy5&U^I)VCAK+;JURj#94N_K^Jxbj8#U<{O|4fT(XOS&f!C(pw_eR"
    "8fLy2-GogTPKU%_%#C7NI!5>yw^OuYV!I(eQ8JMrz38c(!u$?>3f<S2t;<*v*@L$KdruA--C`}__a+9Y#sg0mJ!^!fBklyciGnHAiqZ`;0N08("
    "%777JFU(%^t_iYA4zHAQieR|dVTo#UjLA6kv!1pq`=-~(<ng{YBtg+bN|WFnhLFQpU4153(*&*0%M7UC)w}e^_F|eJfB02<%@4`FAj+@INJ*6j"
    "28J&0W$={7bK6+|x@GM0g+aT!FNIJlP8E_uAQPbB1pGEX;X6o|a}#fV50?HdW;9Xf@?wFz3CW@UlyKimv{z9{6SwXqW%`WhmimM4&a9h-Be$eZ"
    "NymZnlI;S3hlgN3iM<)z4-(+^kIt!#S8hRv*Z1rVhjxd(XeVpmdis~tmLYKVXgp~}{YggDrBnF2!dMAhSp1vA@@KzB*xeF^V2V_-doBC%?&!PA"
    "4?87%!CF>)gP9N={!OZX&cLbF0Ip<k);^X&;VN^FjDlS-!@sr{es>6h1whM<r@jsgd+gfD>A*u|M^G)2Gr*3lEn`>UMrcR*BfH)=cmT4Yo!l8J"
    "8xJ*6L=Zbk+E#)rB<Y|NsuJ#fAO6%DN|d8UgY*~EkA*1Ki_<ppemvt~hqHFY4j=)!z0oeM4DaO@ifCx;Z?#Ih!Fb3D<c;sP&6<;?{wKh`L~w~T"
    "yO{#`dHZsV4PM2iImATqlxQsEu=`^yjZof5vH$QBDROZ8#|w6g<%+ezspAi8Gxl=dD4echwhTyw790KZid2VC;r6s0q$kcBV<*%M?VHSYO4iq~"
    "*X=&Q<nUShsc%H&bMviW?M-{VwF2WT$Vt*h#S`HVQvLhdMpsfHxC|QmiT(#vJu*VANF*mNeF9FO3hZm6Jm-(LOc*I@`(fK{Ms~G!uvp4}CtdUW"
    "f63M5=l9e=FtO#b;tqU!<eExWl=xi7+$O@!6e-wUb7TtAw1jiSGM`cQgOq`S8=O3uD)o7ih|29P|JbE7>;=Bnld2h)R_U-xl}K6AJ+C7a0US!k"
    "ZXoLhb=5v1XuwQygz3<<Pl*uDa%NVZ&V^AOw^*!ZX8MNDePO2X0C$7Kz#wX45f|LxxxX`Jif;N#_^A`L2sM(kecux&jx{S*kWyqzW1LCdU!nO3"
    "Hn+RCc^jbLg8VcQ>)ozs60kIrtC*R&qciPta%2=?m`Mv02dW9S^5Kd162oEP20iN~P|yCE`n*dng?~W1VrZc21a|G1;XyHajo}dlV_d*j7-iPa"
    "VK)yGJ}p*#5;_+VLZ<`W9<SkW861>w0pM<{Qo5b73AbVV=V``_^%7=Iue`8tmGco?evD8v=*A6+jJu+r+QljOCW>;x2;Dn-llxkF;Ps;Qw!b@s"
    "Ar)BAnMgCUuJjKW<NrgfD%z8CxCpCN{A$d-2D3G>PuZ1800qrHn`xBX4NM1k>_Lve?vt-kbW`!rXlM2%GyiJ{2!%cMK)7%0#fV|-5>Hr;*f@HV"
    "HveLA9Vv=S5+Ag|?cPRo5)&Kv!*|9YYtsJ3nh8mPu^vMU1DDs->pQ&v0=t;u!G9!7B8Gixn?8ChfEr#a*4(TU5J;o@HAIhMwGhZSR&4Nfts|%I"
    "vF9~(ov-#Z`_K+#ZkO*pf6&cn4L)5FbI=(W(|Fp=UKS)iX8-a#1gK>Xu#~<$AiY<Y0V(ZcUK!H}Nz2>=yLI3dpcO*awv=j$9jijZ*#DSU{RluR"
    "j`{H|Mg40f&EY-HrM+O!0prlz_R+>JtEIVP1*v*?JuK!K9eVcHk^LH9{d+sCOAYFOLN#<aH8iU99g$C+wxJK*<T+Zk-#j?cdS1D%v9c`8?PrJL"
    "pAJhAs5ouU8H$Z*BWZ)Xz7Mdy*pIK;>ppXjC;8(N;AX%cD+Z#_Gn#cU)y9@`z;)f^dt_~(9vZ2O;!sMBQ}rDED!rSv7iZp(hg!CghZ=t8hg92l"
    "DN%ZjE98Vh4fLadWlv3m85U3?C02KMA<RV3(WM;lNuRU7`X0qB_)I?wy;7Y-;)sH-w0UQSOwpUNn<8r5CjoMo*s|+Sn<q;Yina@9JPp(eoy~=`"
    "X%#<!s;q4P`!bukmOj_jsEmewMXCOrY9zCv4l|)T=WN+AE*m=+rj^5iIyUeQpJ5}kffrxX8HkkhFIIW1|DH0wuh?(@J51lGQ*HE6k9dzz;vfEZ"
    "ejgpG;c)mTAH9NLIJ;Yc2()nQJAU}IdLiQ1;r((&oeCurZMQWJrlwT<UAwOJtK?@|>to#(_^sEitvx#=?L|E^@aqHu60LbvE}GMnI0IVDcA@Hh"
    "wPY6*29#Q;6;QeO8S}PgNjfn!PEw_08VGae;)n12+xP$T{lUNa^RhGZbrQ`0+&`!Rk^>%B(Xt0Y$y^_!G%w-8&Ox|M^OM|o&OE;+#P4|8?jA72"
    "b!-=?`2gR4Nj=TX43$zmfaBk1f<X^gf<gC?a#ya!V&>YV;8oLXXgoRumr=y?HnZ;KZ{o+-9q63WhED*)aE+q^2gD>ipw41fEz7o)WG}_<xoSVZ"
    "QStn9f$$jXMwKS!r}c0BZ`2pM9%)}^%MLDZ>dtK|Bc;C;x6_goU6<dnP6(negOtzdsFETy^`?Jct-qxHN~^z#J~;G}62bt6d~1piKB&5u)lZhP"
    "ET6dc@$tIrhB>G@D%~8|XZ@#dGc_OJ8e?$Nh(0g98(*Px0{!_`4WohnS1KLzAkE@XYx44G?L&%jk?}6bY6rBniGNjZAw!95)jEW^eu%-zYB2xe"
    "{(JOvcjYs7H{2Te4}TTvxpZ;vJ=WCy<U<ThZSeE70&2sVZ97}o^L`rb&gJ@R2)3&&m8E@|P9`QSZK!zhV~uWcBdPW#fG%_R(4hm>L)8Rem-1`$"
    "w@+C|5JB{M`A!D&kKaUhXekUFcHxu6&2Nvx>9+JpwrvdmfXu56Z5{}<$Pvm;{oj;B6s?I0rihN*Y3KgyK=evWPuBAVjL@Q8a5XoUIsKH=oiy=T"
    "sBt;Sg_eoJl?TUgG?tHNxclB6wA-xpZZ`;Q(KNIaX2^N8OJ^<G$q^fvt3xzoFK+t!vPseP<3Y5J&dN_gyRx*4y~fW`xTyVz!dw#75I<(EiVW4P"
    ")-F7*dN&?7D-L!+Ns{Z@N2(qj42nU4hRAF>USLwzZQ)W>{(8?V#KbIeqp~3r<A;X{GOBzV)f2};;44L+4<1NN3Cgz(BYCWPa$i+s@_~Ws!1w#8"
    "W_F3swc)JT7d!NQ1LTll{^~<hW03}dywD1CoX3PYk;Zh`^2=s&ehQl(2WBBn6eY$U9#_*rZ@Ffm5`uSss=EAWtYh(>F@;kiqLNFgR6u01uZ--H"
    "gVXQ@zFRyag`yHp6n49|muRyhc97(I?{I3oRORKrJ-_ae0oGb9o;5G(8tX$%Tn`<lisH4ddg)$3!LvJrX?@pj+67Rx6P(}tWVPC?<uHU>`)AJ5"
    "DyZNZHmm^UJ@4A0>{V-?ASFe!ewh828{K~;SEyqUSB;mYr#Q1jxgdL)C+X>~*dHy*{YSN(H=f%YMm_pK5})i#WB%u|8cB-z*Yu%L^$Wi%DZ!N+"
    "7f$<v0z9(Yfu5pG7{z6|&(yBTi+JHKY}&|br0ueQSGn*?soQ#M4jE5h>n~fYWSygf6W0ZvA;DIG1r}@Y+jGBQXXg0PR=yv>zMXwUw;X4Dj;fE>"
    "e!TAEuNh1(U9?N>SJC&*?R&iBTV(x4teuv!wLW96qROWDYUnX3%JSMjpI7iRI4#xETNucynt#`d(}!2@hF*rP&(Mdj&=9xOJcR`V?Z}c&8cnvc"
    "6qj)ky6az+MXD=cP@$l7z8r0LovG+mxklFU?TuCS70LI3)yz&PP*C5vxks~ca>e+kF-sNy@4nJk@moE2ReK%7{iybYx?R14_3N|Tj_U*u&k$Ha"
    "8nA{Y(HG28Zlb}|ehtP-G2xbxIz!H+Hx=8RG}qb>t)u^zX_>{rIs21yBO4OU)~w||$A<uVXKz$WLN@ko+v^G10$kC-vGkxhKS`;T+r|~dABb5%"
    "{K^dIl+Ltk+o7yZ7<+BzR-XW={5D^;KWtA_C0r_Fc$+4X^)%3D?&9;szz_-in{)5pS8EuTVmOleWAuoaTNDDp-M8>PUZ?dp;q+*?bizGUH%J>D"
    "74=1N(lMh}yMcc(+Rd(L4>o|14@fZ2ku7K-5uI#_5PlfyskHw?M>+3-|1{1)d#RL+G^o=`FCWp<-*PHQ&^$Rkj)ae0;=~UMwP<Q?B7kI|>K*hB"
    "tVIxd-|q^nKYGERyXv`d4a|c?92%JBRW6roxIU%*SMAR(TVo*gIQnLBhMG;Z54!R9kh#q;DoYw-HAnJ}x5yr4A5+J<x(B6du*do)Hb4jirWuUu"
    "7yp52xsCa0SQMg$0NuM27l|T{X00s_hIy`tf1_k75M1CxQelB&pt{**WgN6e_IeE&{JMfwwdKcfR!*Q&-Q`V`y-W^1oqbq+l+Nsk2(UTd;$B7n"
    "+?VVpKY80;;>s?Wr>AHNGjQFc6@=tq0UJ>6SL<|1BFp15#N5Vt|6&2)V`8W$@|)YB=7f(6I`M1drJ_VFssCZ49Vb)438UUW*A!jnE80_1ZInj+"
    "ANHRv=c&I2aC;3G?_%vt5MryQ0k8G4?aBf%z9G>5xqL3i5D~|1S542UIuGSU)q?=Ea_(M{sduh(WvkXRjtcarzR>W-U&nSp-txCmlq@#WYnSj@"
    "+Uk%w9teg8%wq6nm9cVV@7V>OiMj3&yB+Ot#?XNLOOJ7#t%?405(j8!zM}+ob6p>A<FXjRs{h^HdPI=T_k#H3jq@Jtop-8}c}l69Pq<Hij!J4|"
    ")4sLOpD0Aw)@2z~<Xr>&H@2UcM<SGs8d4fq&gB@GYR@^YhSpna!&9wg*94br|M{US56G;3qu#rQ@;FfE6%xc5RKYGWhv^dDItPQLtjW4SDnaat"
    "T;p$kHov-C^_HpRSXt*c?^1&5qe=8y^woe6K3IpxoCf^<;!xc)8q;vr-wSoGv+x^h>?p3YCEKwZY>l$n)bEgAWD`81UWNe6f}AKljO93YfB`LO"
    "rIXkVE|oKL)*j1QRXw)X_?&gKTyc^_v^a%$fwuaZzNFc_o@b$WWIIFKw1gC)+R;If={v&Z+;>%ZU!uk_y2zu}eZ_tnqZn=7jA259c=-zi1tNM_"
    "pr&xw3g7Tdv!P<4Ci{q^S%z%|=Id(xC{sFz^Luu$<#6t3+LZ%W5E^RtGhlASZ@)O&y;{WSlF494|IBmC;2>M7nA<#{92~u-joAFU<hqRH1s8wG"
    "HMiM?=rHlQ3LSx$@|btO*^Q$uv9TfTBs2)<R?tt!)#DV8Ho{)#>Xv=7+0&@4_;K}GR>G~iO`C;lcmf#pIdGvX#Yy&e-s1)?zv8(ra8XXhCUq7^"
    "P&E5;;+D=s$m1I?ZC;>dUe>}wRna#tX;YngpemCu$V9d2E;h1`RQUwo^elelrkbRe1lz!M2?90SO<+Eb9s@$zwkUsw!=sO<k=hQpKO4fbv#pCE"
    "`$1>Z_^ZP-LsZ4<xAW2GM(f!Raf`eON4)(%VWgsCs=>A=TIz|I-D;%$_wy4xfZ^Vd>4ZHb37y+dHwk<iXB$VPReQXRUVj5$tk?!u`Y^vrae8rB"
    "wV_b?3O9vuv~OmY-QYllClHZilw+6F&WU=v*%*YYc_snIma6>5>cP-^1bAFVsBzGrN*|Xpnx`63K`jB}G5|QL%TF2gr_Y?ccz@-0lmD=#e8M?^"
    "4ao}ySff9Ql)lxkiN&@yY4PjC*vP@!KT*cPAqv}+MdNZd%8ROx&%ip5M);u61?=G2WMZGkNYu2^^~?!rGG{~jfOUNkCPICI#fMbm%HfyFM3p;-"
    "E%lp|PXL^G6JhcE6fHbCwF7qsex_kkbK9YjNTC0mQ*)2OdrQOGMOj(OMtfkEtl#B3v=g_{<vf*N91$Evnp~|l+@ZSKcNmOcc}m9B3u)CqU(HZi"
    "6+5Kwt@c~>cL1!W_;&ny%7dSOze<FE+AiS``kPC*0)Oqy2lo{?I67<X*u$O8f)mf^0H?n2|1b3@JLflHE_8ZiTzITIz$t%cUieMXlx&AG3w!7t"
    "jH`xn(@f1Ns<+fKQomVhC?cYdn6<I0ss6J3<)CW7khI4BS*|W0RBu!A$aRp%Eeosop1#go=WWd00Mb-wt@KhaWg5NE=Rj0=SHgt=UYyz0n?i7b"
    "_wg0Hc~>#<J1fVltK<vp+bP{ABY-YhlC18c^R^|f34ZQb6*v=TptV+Iqg+06&R3)i%R}``>$Icaqo67va3<Z@JS6|p*yw1WPCO%99-S`p@fRgI"
    "6|f6rgaQ%tu8(Bxtu_pkqEYR;haIPO|9-{3%|-Nt7VM#3kRS;d>m-{M#*N<o5e4l*1XPx_-a>g&T{F;!P^!pkIPo&Kd-gLKA0bZ^1bg{95mXt)"
    "jZQ)a{&8HAcjgy4B~ksF?q}5wZL@JbkP++gs_dTdQC>me&o-a^^fX1qrwmYq^Wai2kYcOO8o`?j?K1eET*3+e`fx}+FN#1xHP&Z)mzFME?-EOe"
    "_Uk7P2;Y!&aHhQKJjZM)-mPxLPuU{}fvC)L0;Q;R9l|x=Ap6`q=2J)(Z^!gdnN@o*-Ghwu4`KFFp>_34*o$R<Wk?|$>}s`QUF%oSTe_U?{rqcc"
    "W%*x$edFh<aBjhYG7=3}v0G1x>@RZM=uZ<S5g{slmm^w$T2BnrPNrN&zT~zM*1Uzhp5Dfj{8{(clKoqjm!{){17ifOlJOu)YT%Ql>tdo>c!W1y"
    "03UjYwE$+WjIivnLdm!_uH!LcgfOvvPJn~C1}|;f>+I5lFOUQ+RtfErJO8ACg=(U7Tg`L4(tCvX?1plei0w0l-8En5wV1(+m7B67q;#B3kw}m5"
    "Wcf&y`Pu&H1t?T)@tS#(Fj+|5s-bMAE?tbHMoXI=%HOP@A&+r8f(q7(*)8*0wLEv~$D~pfWkuq&tap`~udS5+ScUrcoA<u5bcpzgFY3Tr*K<^>"
    ">aLY=JEe(5XEA?lSxq>-sCbrfM!SshIiI+4ZT+W-Y4V05sg`Dqg>f7sP)o(PGR(jSZz2qna`7cl-7Aq?nlk<z^DmY!a>4>?p-H3jU8x)064o2f"
    "vh=yVM+|=zbJ;EbTT%=o-?JUaY}7p6P9-i_`|eDsxkbW-p~x(g>B*)}6bK$)jdWT1RXM3j*LhgwY}UY?Vjs)GX5+m((`c|w_4g-QoEgVgI2NB^"
    "k(~l29niIY_of?fB$Mtks*=2Aatt8|Ji(SnOEQqkAy@KmX?PM~_{P(3yNNE0L=7^`d<F{_7dg77fI9JjR*jA^6*hLEZY=BB>=(zC$u(J_9mKlk"
    "%PnFp41)C|SDCUw)l-h^PB~$eBG%$&>xA>+P({g$_(!70hF>7pQn)F~5;41_x3vxph-y!t$4f0#F#<IXb^I$yGZ)kslheaUU7|>XdBkwQPvcT)"
    "{J@ltDeQR?c=6#1XIK#HkKuzoHr_07_%wAf*dP5I{?hPr`Ck(b^952vyQgVFOB=kF)&kfFL=mzYequj+W=+GZcGb;>Ep3Pk<Xf1I{zv-(5&?Nb"
    "6(8=!SV);E{XC)%fA}$74!?Bn8gi4u10?9l>{DSiK>bT4oU1epFV%eX2>yu2=*kY+;FUzwcty{Rn_})6m=~NOt+*rp^IvLp*Eu?MhlsQqlCG@A"
    "y!aQs+>e)oW8M_Im5IG?au1<eXTO)AQ?8XAD!=oXzju<JP!oOPk!o|A-Wq`TS!o)Pou;j?I317_DW)&lMxA+`jDHRn&box{234C(%vp#(aMha+"
    "cr(!r*9Bg5EVQiL^}z`Dp*;u6n)P0&N+0rJ<J_Wp@<>3@iL809cNNtqS~s|Vs-xn6J^99=kJZ0qE#}7*JXPh@Rr$zajvt3JwL`-wZJI70{s(Ic"
    "(k1^cbPQp(z0YV+^~afxU#r78V^i}_ubO({yJBcC*c^^{9Rw20<V@G9Vi>NvT0tuDWY}=!@`7^YoYi~1D|a<6aSHQ6am}P}y-2tZ&1ZX6(g8<m"
    "0KOnafyg_=bcne*90hI)g`ZasFpM55g;#r>F7oR};Ms;KRPj2W-^u?uMQmK&GrzZHP4$c1DZ7AgI?>Dr$Ts+tdc~XJ_XR@17h|~0XP2r%o1+N~"
    "t%p`rH8A@C_8cnBOKd&p<HI-XAFkOO%nUHOl60M$XD>RcI_}q2PBBAYRMX+m?B;KO%?vi}c3K95Dy=ZQtks2Cy7DBw=U}AZszSJwJ&#&NSx~h0"
    "3-24D%iTIJ<dXCtUwG4yuWW`$?zHo1rB{ou4e!hbt!s(C3(3JH1sgZ){O)K{H_laX)!K%12<1)t*-t+xW{`s(Y52zU!57^j)9n-w;lq6LWbr(("
    "{MfKY0=PbuAv>yLd(bn`6x#7l%&T+1b679!%#~3-n)8Ti2mM=)JB<GQ&d1X5=u_F&OTUfP3hh9<dSw0tno!9GDoYq0fSW8_jX~?%m(B0X#?n&#"
    "x36;jzd6EU`=R8aY5nd=;)_3B5=y0ZxYI@dL{(q{??0?p)wDx^`3IY`BlWG-X#h#Isz<0`0|rE&d3Ia;$jRFEKKbV3*=Pv}&p<hMxe5HE`eQkM"
    "*WoMpn5+B8>JRn*To!g|N*W#zBaLzrXU&s-nETwXp*cMDZV{XbMpvHv#HY{a<x5x3R(C(!dCH|W&1e6qp6jVuDYbIyrGQd(8-I5;IPtxOyg^lk"
    "es-*&zI>o}w+3TutNX8m0#ie_Kvvb~0X#F4&%3cVwDpCv^C1LLnc!!z8yJ&<6n|+?^X+2zc`hrvxp*)x)!wcaXx69{V!ZVwc%-a|8JNWe2`H~Y"
    "3MbticiAa3@RAuC*Ru<%PFa7mEr3N={V)s@ro2V%JufZay_lNxSQRe})h1Tkk*mu*Wv_^2xaG^{#@gB6(@<W@w)e|lTN%RdHTcE}FQ6NMU2DC5"
    "xnjWZ1%@56y~O(&S9qru^IjH9F4=G3MNF?eG)yf*zdIJOH_hk&zJF7+7^PkR4--bAt}-PJ&?y3pkjzyd>2N28O$K~DqwZ1T;fPQLC+s0>mv*T^"
    "&R?gOegMqxjrlUvQ8I{T0g1FRS8WaPD{SUw4I(&&$Xw%U6wDf51At1^c5W3G4g7~ZT!{r(yN3Q~>HK1Q`xH1Bj&%>;tjzScs)wiZ+gHutl*clJ"
    "wcRt1JOS;$5mX~&9`){pd9tiGM8R;T-Zc7HKMlPPCoc@MZz!mr7Q8e1x%w&8*_r`gY*k)_;Ww0e*<7j@OX^iIFv`HAr4M}IOFl+}xBRzhQRx@a"
    "=I;-uqi;><$`?kMCkY67;T)z_Rj-oq+@&sqVX%MhiZGUNKo>6k;WG6wxnicrjcoutCN2WqJi2hv-PWA&GmDKg3_eB3$;dmv3lrSTv_iV|_b#g{"
    "W%(K%OzKN)evFU0ZD4g~4QZW<kdl6dP-`1#VmJnz%E#kNZ+cuT@w-_si?RW^JtsmNOF?fU4@RBli%1n<5)3!6Qf`piK(FwE3Y1>L$2-9oT^!H$"
    "f5*kz3xn&l>?2+N5xgqsWOYHsYtn5`<FWeW_9nLEb4F0aUQKS+3#V&`bbwE}xjSR+69xAeqLund+&*vKwtwI7OJWwdR2XbXaNIVo)Qpq(bS@1Z"
    "HJ&_E$NDw10^0kJ^$&aKM6Exg%prQD*f-O4aa+e*tW;1D?r{%(6(g!gOG8G@gG*{Ld~H3tlNikJ)=G_W@<ZeD<3_}8bZv!%Y9R*)0FYBnHxcc>"
    ">h)p?Pwp^-HWWLkt@){Y{UMxGJKfuQiXK*EFgKuKyh?$IVG<cMN;U{QBe)$+y`YrPztWXD_eAKb))Db;KlKByK7k`!<~~F?P4J7Zyb&W{9ztmk"
    "m~RSM<~o7?unzxG9y2%hfhz;wSu+)P%AT|sk<UIKdLpBf^4_O2D|mBWDrY~-Q0qq$gl?jU2W9m$!*<l^Db`9pOQU*^dH?{iZQ3_9w(O^eA`*^%"
    "z4??o2J9clcCd4!p@0eksA|EYUl*Y#{?q!4e01n>`Qp0T`NOlWU!EM8z?!=3*zT-t=o$6AcJ@J=o(*&dHX_r>5EQ6K1WHQmKXrInDbpHB^cD3H"
    "geCyIT3~VtWG6)}T0guY${*OYRYPfnujf_X&Jnz;G@7~T+9*G6T*aPKrGh|Bn<!7p@a_?)^5=*%(qxVRe+w%BE19Y7?3tkedz-h+6**%IDo5e#"
    "-cYxD3bv_W%MrMphye%Np(rJy$JzGHDb$-HnWMnxYH}v`h42AC={J~~6kzjNcdldE7S`2Mu%9n4NkmarLpxMge+D711?0&miBo{qKeuNAboAGB"
    "`AuW3=HXLJ2;;p8*RWf8vHlPy{VfTLKwx_&g1O3j4m)_UG1liUVhHKU=F}2gB9fxt+aUnX-h8VK_AM19oP{U;rE&DORdTGHXK`fnDX2(<^1jGJ"
    "{-AuMhX-Yn-R%<T5Ll=#wW#}{OP3h}YKAfj{j%z}Bf5VUpQ8mW6<+FSAG>A0V=jTJNGSY6<g!8gO8xM#U7F#U>_ug+9DsV}4O6vHqxsb))3riZ"
    "TOH=Szfv?SZ@SI*Daw(}?eiunTO$Ruuz;MAK@CR|?p`KmC-lXnMfc$(T~GN}=!!8*5T>a+6I-n|s7JVe!*H;)l-l3uR>{wpSWMe$IZgRYjjyi@"
    "GEwDe+V#dM3?u%J{ioF;^ius46jr|E#92d+8wT>!0SjwO;kebd55AzK=8OJcTA^x^Rx7F*bL0~Z<7NBEYpUBl(a_fE+GlQ)K873FpS`}$gFR>w"
    "y1o{3MIn-fBWoYCDKiOYV;(xu#)kd9>q(i=k3vl7W@v14WM>ZCgvV;da5B(~-3N*1{mVV+fxGTq^*5?5L#2^YHFktUlxY}=ZYseR<B<)i0+dOp"
    "_i)(=U1JF|AnoZJMw-+hkECpHRFUv$(WRF$=~xFAc@v$cM}qZY(~0?>TplUcl!=+bxYoG=rkOp$@1MFrr1xs-I->&QGq=NCs&mKIxwK0+Ji=I{"
    "dqU)4Mhv=Jyg<^zJ$7Bz)@a|L#*Wa&h9<GQ>TvAtf8t!KNyMd12Sl&8q&|UbDBvg_#T6jxFVzpYyGPhX<Od8zjcao6ID5;>ri$(0ah*<*bPZE}"
    "3~CE13iY_JACpdY<{D#vcm%Yf??)5Nh(}?R-xYQ>*RtGS;4&%d^Emd_Si}Na{yq^O&Gzln;+|jcKy9WyG%><4ZQo`Fh4)v22yxL6sU!%GRStF7"
    "BwOmhwTP5B7-5)~HCDSA*($>Dp{g-7?whtM5+hBDcJNKWgO9>p_`6!CYJJ0)8{)Aiz;A+IX9Qt32*V&1%q_OxVXt}kX?R|pInDByl#5SN7f#~f"
    "m?Y_Td)=L~Ecc<=8I0|ZWQ2~8A4#1_cPP*3#h}j&24DWNmqc(f*y2PMnoyjF=)T7|1{hZY(<!r@EULiMlx=T^9bz~R(1=YWAU{09O&aBd8|$Rg"
    "T=wY9nu+)x(q)`_<q(b&%*0TV5M7BqMw<nCCgXjdpstyHwuo2{6ML)0G=rXMoi^vG0B2_?FQhqNY81VMY<xJjaZmf(Bo#3(?Z<GgOOHu=m((YX"
    "$#Wrp!xdz_>O{1)<xZma?v0e_o@6#+I7WY3*N>@H|Hqx#6O)D8UzTGBa~>hD+YZ8Q;+{3Le@CX~y;@TAC->B(072(b3o%Yx&=oi0`&8|fPz7Ik"
    "Ax>HP6xo_RCIE9>?^82ECQxz=Xo%NGl)M9O(#hFO9aM!QMjNGRi;vdDMe9wpI&rsa4HjAc87nA{w9~IW`2wQ5h<jyBcOrxeoi2Pr<t4I512^F|"
    "&ed+069`&rT>U=i7B1$nl)@1NWoeT4)C2q5%UqnIDVmfB`Yhf6mxb=&v%5{s&^=oDvsrb^upgT>yO2i}2qAMOzdacE&y_AZ)JxceV3&?vDwkCB"
    ")OXeQkPF`ibsB@4h@6mMWd%hNjoCP<?(bv957hLqLZlRv<Zh99ry=@375p{2<m6|d3<Y)7kEFfMgk1h}#cy&3Pz4C>jzEmdRRnCxU!<#oG(y8U"
    "0qT&O84(h0jPG1(Kg7X7#KLPz{d%-Y@5&;I3x)dJ5w1R#RH?L)Yd)p*-S<wb)09oMH!Tfc_hjWVP4PHwx3T8i!6HjcMx{`~v*I+)0+fMO9J+p3"
    "$#{pg`><futh#j0SaK-h#zJ~%*gd>|pLZY2CgJ+l=rb^w%9tlMHx~!pvm4leZ-4#8Qz&EL$P8g?>;K{AU^xT6^Bpg37PvmYl@-EB%wB4>e%}Vl"
    "g`QJpkTI7%2`sn9{Sz`V<I>BNE-x?7!3Z$<kSr}F9a#Yc?6SLf<{Hw_L{t?iI~w$`;fmUM1Vm%1Lut>brZ`q1`p>j}kOC1y4)ftdtsdaM&Pg&+"
    ";}%+G%B(0Ngv+dO3NSHy;LF}Q2Pbu_Rp*5Dh>dC4O-T$y*1na82u4;nZ*qw>DV}{cS0zct&!L<q^-={ld=de?+TBeMY9MhyyW>2qkkM5UF1H!M"
    "NF2X>UaxZ%E}Lt@xM*h&%V6`}goPQbKecWT>JsJB_V(p@(o}K{fsFeK>IHiNKaM|~t3E-EzxXHURcfTr#f8^<3V-$yltn-w2SqB26FZe<YsC5T"
    "(v@8ClXN&N9MMf5SSK^=h8vul3x#pOdPvshrzOeY<*gtOzUTE%j;1~Z$I~!2kk5NxZE7&1nIkb;uV_z7Mmc4U66J_cRj=2&eqA-1#2%7N6g_iL"
    "*EBRfV8tuhP$0EOOlVI66dXn+I~=)|&pl#nz=2DfWenR1gE9lp$4xtpbd^qDQvE(lkwvXKY$xTL;Ml9W3l4KKaNNmB!yOmq4gvcS$;>0GjoY8H"
    "8xIaToqoR++wY?1jj<@(+ARkd5ZB=J+G6*8EK}Vabz{^x?J40vA@OjvEYCpfCIR&K?~u@)b+-?UI*yM=WF(xvHJa*nP;^ml3iX4m&p@E=OlWO4"
    "&f4=Ad9(k~8Z>L?TF9$r8u3`b`P?w7)klnRSdb2$1s!@G*5kGRxexnf-_mLyCLOg<3lO%q&!D}Xd5=0!%-|!t550;FbPKoGj!NEH*xc#Zw@VW0"
    ";JOCjq)I~sC{UKlV!M8QAw=Wf?afH0A&PA5ay}r5r$myCq<%-*%V8$tG?C}LeCrls$?8diP{t|LqIOA}YK2_82YFO%Vt+U)(4*tt%r=mI?UWg~"
    "CS%EMtDwKBdPk&pOM%kD3TKnF9ny$aOd7Kmr0_*Uf4LCtZ0yQ+SRi!p=NWGfJ_@6Hf;OWwz~QapjvuunjJ6J@wY6@#{l0ec_Ku5+>_?KU!?F^B"
    "nxIznw03d}&&b3Kp1iKko^{%_sDZmA>w-hrlP7TnPQrU-O&uK=cg{1n(wJW3>cmkxw<VneyGrn}n%Ky``(XJP#BAxR>XBYd1CKxG*oQ0c$!ELW"
    "sXa1BwJxO6T?!UY<A48Gg=E9urWMeppKFxYu`9+oA?f$51HVHVB0IKio#^gd`YG~h-&qFxM^CU&!Glr3prv3@tr%++DK(`9=Us6RS+_lIi|@d`"
    "u5TqQkHXHQf%7bKzNuX+ZGHf7$&Sjq5X2-7`<<fJ?i)L{n^voxl7mEO#H&F@tl8|STQ@OBx_=e823d7H!}UEXntnTl=UrcM4&z6ug;-jk1XfA1"
    "n{|sEpKHGiX=`W4cmvUb?Hl&T5f}x{#D0_tAcAIZd_;DRWUQq}yyFDEx3=(@7+>WQ$d{I*0q-o*A{Ol{?_R3$#IFmx_}4e<P4j&Fy!4%M@Kb=H"
    "Sdg)Y$HEj7qj;E<WmxGw<midofeQpyW*>dl>$?F8AZ%V0t;=YHsIq7YXYPd;M2->QeV33RegWBK2Bx`xowxUt5M7AVcQ~D^RI{tLL>VJ9&uqep"
    "rW9p)a`$E}`+QM*${X`neud_sO^4%&?ZLpF=pSd1roj>}CA=sm;@D3l_GI<md%j0hw*|(5YsksomAL#S*cVaOVOAt6SwoqGCCA|b@+FvN(R?qf"
    "Vd$#^-w*8yFODaltO_cz6D%#M@;^7Hxtu)hFN)rjJ!q`YXC1@hjW=?r@_Eoyn6^$%IFHbuD`2|LG4Mjift=bzlWd=+Ys#f1_4qG}DmsmCRMK{)"
    "dXVerti?AJwGeFYRPDb-iQ22C_RO3dj{<uz)0N_FXxTYBcaHdZIX1UeW+O5&4OF{*4A?Pa+|APgs?4lxB5(;!Qh$}x0@b2x-$TS{q@FO%z=R_R"
    "uhQ+&EHCYx$60G#xX`Nn)pjRF?NT~LmS7r#go~JHSzF6o_AfvWldYItfYb{G=dauCFA~2_gVKqDk<4ilQ1E1GPDmWbK@Bu+mkWVkjk!AxAq1G~"
    "Y~4PWrkpDcIlT`-;2q+vUe`X%0JEa85kYu-%D{f8V(rb?fwwO(qxWs22q<P2f=+!rMJqV3Dq(jxXZ`SDdu!`4YbJ7HUnC!i_aA`rTWFG|ZLWSO"
    ")mRsge%;Gz1<^_>sQ&fB3!r-O$tUPSx+ri}9bh~DltnS1*2>}lJpF!uWo5<Pc4h0aJtRJY<v-BJZ+-$Efb~91P;Zb4e7Zdj!{t~!dBjlI2&dcF"
    "xxq>v(IfTSILHbX78Uw3be+3??M->J+Q)BqZ5YrAfMm`jm)px$3$eJEg+-$3zU!)yk|0WvVm_>Y47cq1u#bCi5XX_R_N1lyvz+nAp<4H1LerjI"
    "D|SI&xTJVJU;J5t@p8+T9asC;?j(9bs9?ODX>G_Nb<F2jo~gW{704DeObR!JoG!$$(;B067lV3}S{DdIh*a=_YD+y|iTj3|oArq))wz==Y1LZi"
    "Xo)7oZpfe%Af>fP&tP6EQspN=sN>GsGwx~9J+!0P?ep=@(ZTvDjOzQm6iBV<SrM44a+Bp_!J_qIU0Grj5un;b=C(Kg_y?5y_UGn3jo_V#aB{#x"
    "z=%8!?JOVu5V)taD2m6(fYwfJIdQ0Dw6M@H(eLu(xCK!ZtZ=MwtRgyyj8YAxmFBdJN*lN7G3aCgx2tm;I^L4esJ2j&xTtp%#8rAMNsLQ|=ec^M"
    "FCa~wU4Vw@XoxD})_7%7eZQyfqj`)%zua7ilpXVON*yH>f4|qa!J0?X$Q?tbef6H3;{ycQ=69<M?&9KNin`<Wp*x)w;fr-rfmoO%ACO?8)c80}"
    "x$i-0t|XVew1-J)>3EhUWa?0N1vUQFN><yLxkY9@`6zKDg@LLUo2$fCQJVr4#f7dKuGT2}?hEalvvyZjPc6xgs@IyMv=d4bbU@YULES)`AYgAi"
    "RD@hF8OwtppTS@R^Tr$}MArjh$K!|Jd8yaAY#_u#@BSoL6^o-*#!IbE(NhTz`Cd$&mejrc)O6ZzIpC30poK}2%9AVHp!x@!Yx@tp-7MiT&NfLP"
    "u*ZW{?tVX-F^C9j8jIm0+Y?LGh15YD2u#Sa>_fJ^9$I>cZ;9oupa^3l>jt_cS?b}An!_{WV$w%uKHvaIYLy6^J9$!C7VTW2hDgYrj(poTg?-i-"
    "yhMV-i-1|8g@v7M>j5088I;mf6Ghf3?;}@%eX_d`9JG`CMv@p`Wthe|f*6x*^n(vRh*kI#EVF)4P9-9DBHq&qaasEssC>2<nofPh%i#V*fzQZ0"
    "hkMVlnk;oFn?h<aadO-PR&V$9bGvB^_OJzP9i*hfLT&d|*?2ArN)9<;QLS`?e~Y%U9|Q|>CkVLFErSk%810`ZB;VL@H(v2ioRF^v&}u8{w4crV"
    "w7v1w_D#xxF2I268(~-*lhU}oXRzgmKob6m2s?w~Q}AQtMl2+^aOcjQ_C>qyQ38uiC$_qTp*`tCyOvCYG)_ee?f}j6Jfh=(Q>mo>>FeZnp*^%q"
    "=SbdXy*@wmI<5t-)D7$;3%YMqzMAzKsxdujmotNi+A(KT*ETll`%S=Pi`6l&b*<)Kx(KHtO2mufHDPgF+qR`vb+Ul~tK31BEGf}W2}xl`-MCSv"
    "1vxh{Wsakjr=rksVb*C;5@c1f;C>WYcLUoa@0XcRV{vrN^dvQ?LY#zZXTNlw>nw8x#}*?60#W4lUq`xbvM>(D6&t6n*T$b2sP~7$DK%1F`<$d="
    "YnS_hP^6%3p4Ne^kG7u9CmK{xD=bk;?HV$J8&hH!1{>h@8&RZn-Xtxex)NlWX{w>No;a2f<oz(NJx0KcQ!P7wDIb`lDzXjMg9pGA%UIvmUG{YV"
    "J}9wQf#e|L*)axCxoLK8ORn@?>PX;Q9n=#&K`TBb#e*GE6Efz3KbGwZ$@IK+S4E7ug@n)Wkl)^COAnB;ZHDdig~)svT1W>~Zs2{a*Eo{jl>LaA"
    "k3)A{E8rugsjO(a1-)aY>#5tZR*T)dvyt6G#SKi8QDwtUVT6vhnnfF+PH&{oV2p-`JLAowuJZ<`T+$1)3U+q1?nY6ku*P6n2!4Y=d2cP^TAE?3"
    "Hlfgt?91deK3J+Ss|Bo+aKg|YIt4s;XpnFEjT1-h_DP36u&%H5%+xQ~*rUOTT#xw>ICiKgv8DR1HF$9f<N=hr*%^%pXRLiC>=T|U5RjVj$j?-6"
    ";|zSZAgB%TYLz>bHDH4aWA{^0R@@`G`-SH}|9O*$`cKXRYKaq5m=Zrn8BON{1{}SGQZ(6V8oMDQDv~7efe|KXRnwl;#-i^3l}u}bAi@^@WM{{v"
    "f%w#ugnv!db#-mc_co)Vh@H|5K@&)hV|PFp*1^O&a&9TiccnXdc0YdIUN1L(w@bkvHFx7QtZtvCi8SurL+Dy2m3jL4`QD3VsreOf_xF3m=gFP<"
    "x|W@5kWuq*2ZO-?8P0G7UwLH_mej(I=Y_JCp<J#JlqMmOBn@vo%h`&V*9s6?Rp18M8c4F0EiQ&3%uCX%d_&pW`XlZa7R?Yb2T+$+nd7ApB*rXj"
    "(2dn|c&;-Vnsy*#7b7F&i2Tl>Ivg_uZ4RQUBVl)>i<M>J8tUvzq^hTW8lgUKK9-tHT%;7DDWPCLEq(s4a4vOGKWw+R&nY3u4BR5Oj?6R+QARJX"
    "a?}OqIIu=Xxpg5^I6NxL3P*0#|KAq@vqJVVXy9V{s{dl?QFG)joBEVsU`wU;PTO<^%(rRwMjjhl1r6hI(@#<GpR%J2BrJ*Hl~-!))9Wzfw?8g*"
    "9DI)Y{D?o{F;WH#h%zUnIqv(wdo3!lHe^<yDl<yBs(YpDQ1NefG^!e446t!H&T}0zqeW^6X|JLHgWuROkK-0ZCw5ABs#Sb>I!97FZ%>6SN#QAV"
    ";YoBT0!qc?d2b22+^mcLJYl!;j9O2WFlb~ZXQDHxA%QfZSdzHPkcYm@K`L}516?{vs<PEaUDiOY*hTSE+2J5<kxIXDyxmsqUkE8D5!^v}7WMDd"
    "L77ookrw=fv_IrrJLhn(IyE6edGe_0Eh-F?eVckPE<YTr$pOyKX>}!{&PlFa*>!qsGN+}}pv`n0g5YWZcI-bG34gzCU<LfDXk%zb<5178+HV}F"
    "QC%n}aS8Y_0?pKvSTIW`pW;_3<L{xVeRcNvM>C$)$=Td?aeP=l&Rm@6Llij_QUByg)}_&=rXgpxCQm#up;K?+_U$i!d9K+Pt2F(vllDB0;N~aP"
    "8z`kJ_ZvNkh-RhZt)V?n^a=))HNLMOP`x;5Cdgy;H^GGV%AHlU);uldzTST*Pcv4mu)!ai>RJkhAn4fj$X@&MYc&&u8II5$>DnvNNcKV6JAl!8"
    "IqhC#jO^1234)oSq*@EhOz!EAl%v5J^m2@wgUfoWQ@zB(!lJYnIhTRc=}_N3`LQGlKX|CpmUp)O0Eig<LeTR$u>Y5@H-D1ry3PdeTXN5=eaBKL"
    ">^le$AOV7lKvCQ&lA=gaq!wD1Maf#+vOKiBbidFq^B?pQF%dH{6a7O^PsdD$C+wbace}gYvfWnOlqiW3B@zn>0);|txxek+d*+;T?|Ye5fCrSw"
    "LRRL>_wGIStl#+#FLMQ;HiA!6E;iUR=VkZ(Jn6>O^BB)6-c+2S70I#`C_kjl$PcQSarWPd%@}vaAd_hX5JS1HyA9jPR*!)9cyo+eGdgxOdqbhz"
    "=`c=U<m}lJx~n@fLuEX=N~6&vx4Vt^{lqgu;jS$$nHnw^%}p(Y4x{hKJ|k~MyPvmyS`*<K*UQh@!AZASu?s`?wQFQFrVTtnxJ7D28Gz4ye{s(q"
    "tI;_yi!+<gOl<i^nbK<Z)Md*qB~E1uz-OjDMxhV&EvEPoxWsZO#cmy>SPar9*2A5lP@E*R=j8p$p4aJ;`v8u0JWcpr?e{5Ku$TgN;cS{LcSi_)"
    "DLHv7?pD8XOd#xR^L+&;PC*Qq8)BY(nGCu?!~oi5iw34@kPf`x3>UpUMDQ})eR0u!J`)oiW^>tTBwh~dpe8iOhK_>^(OTap?h!|{zJoh?Hcyp$"
    "rrBw1DlyVxIvb2M7kqy^KT(PoTbx3_x*ulQc)Ahg^My2Pt-TcF<7%Ctn#8_?Q;_89%xZc?W9UTA!fs2ty84xav%bsK!R#^2GL$H7k>m=)>mNPp"
    "^FEe~S+HNGk=B~ZeCwi}>fv@w%Cgl7yU><q7v)gqz6u$>!O8S3WbW3n{i2Z3s=M0j(!28wvLv2rh!Fx{8>tn?YB`PYu0!m*3$d(4#7Xo;j@cBC"
    "3TaTMD=Xc(ix)Ggs1VF%)Zm@!!`i-Bp{i@Oih*Xnxqa)C6g;y3mFgXuXls(NV6dHZvTk&Tnw}}sD!K!%5tAt9d-GHw^F9X^f4x1cAl4HL_AO-c"
    "qxh6KqAG33ptmG8vNmVe<B3+GCgiLfmRi?s_!LzVM624!CpZ}FW#&Qlx)z!jbCIH)eKUKKSy~7zmPP16FUtLDsHxlJ&aHH-tPttwt%0w0h7*yd"
    "g7iMD0QAIA=l7OIEQ*XFFLLF?a7J07R~&CC!)*oI4t<v`ja4c`)D4O=Ss&?M?{0n&e`2$lm7l~N-G9a6-5D9U)u!&ao9qSHYzkP*N#q)#A%5}("
    "Cc<vGGt}9W+H7H?(Ws|J=T+;dZswd!gen!>#!+?z8h%w|s3etHbjKv8XNHiDhHBa*7D}d<sXA#Lb(Pr*Eh?szqD<VV??xl9?=;`2TRh)Jyaj4A"
    "6eXh+6Y`7D^n`gtKygSOF{|O!BZ0bXugP!&SDhL&XlQ%Ym;=j?qir6*p(YJF+g!YBZ{)i<ZqQk{!TlQ?A9|2h?k7yEp%o-tsJg;=^c!jV{PTPe"
    "W;i2NE|V`d78}#&@{Svct@sr;8(Vur4jFs6p8KQA$~1ZT?vRiyEoH&<o{L<EafX~#+9D4l$<sT*-GV(AL#5F$(rSx;lwEttVSe#*zH`q$m=bZk"
    "!*#?tf?G3d6k%%U6XW-=md_jm@CP+Ps)pA!Y#Em}GBR?9k+m6kHLy<Ql%~G97<G);SlgulyPAl4(PjoXt4R=|L;4~?)id^D+tpdf<X?%YS<bI%"
    "oh46-Q&YyRmNGVT1~PoM*tH9PZqNoz&kpoFQMO8su2Rk~gq(0UyX|gG3TGO^8yg$9z9!Szk5V?iD=83&B7@ZWz<6wuXVvD671U)5;_TV8cedc$"
    "4%$*2xty1FYFW{<ZMxc++$Z-N%vn<E_`ZDr(-WEN%lsBxbTvc;=soJHn22JAgUvX3Bf!12<K=Rgff{}4m7^)yv9@Za$j1s8AFsKh#M+o7n+GN{"
    "_=1GHPTyB9^6I(et=Lzo2MI{}&lPb!G`jYpFklic8=4QzZXLY`nx&2b&IV>ns!{8v!F%yJGCr3};=?^?V1s|gigD{V;XDe3DA(+5-ODo{IWVAD"
    "FpVrlK{<`HXXCEOh1UF`1mlN)&mZveQa9s8jhn;z54Hs+R4{Vlc$+3H7SXz=jG~%hzs@%-1a1l<w|_<OCX~TByOJ{VQ^ruhh*PsePds4=r-qj7"
    "uQ|wwIV?3wGTwR`GsQy@N;t@H3D<{wkG3QEGP3RbYi|1r3^xwpHr(PewJ`ncXWMOBxvW*u5vI;+!PsKELqfLAwj8XDmf%G89j;}wDT7i4Q>%sa"
    "&cvhR8z8!gS6XVw*WC)$AI^k#*J5s6Q%>7)d|z#iMh1)UYetXzV!<~r!f*}R8chxcMM%fHGHO)gKQIk8i-{=Q#8^O^)?_?3#hU58Fd~SmUc(Su"
    "#<uF4;YJr0<+tq#yEnutzG|Dq4YuPPgM6QX>79rC$su;9Ff$V?E5KcJw(bZoy%Y}E-#grMi3bebSg!XlZ&G0l-Q_K99Lky=7@wT{2Xd}sGB2gr"
    "n1m=bHd^#En$O)MDB`Ak>r(r!I}pIKzb$H`lrreyF>PR7=%Jp$qmvHLFjL#ewFDTK#~rR{noWlcnpfgFJHO2UtJf2EpbNP9vRt}nP*#g9%&u%x"
    "?n(^7wzj}*F`DPe<zi=z`|hB~>b!;@KWbxG>cujt`oVE@wL)E*<pvXzuM=s8Z^;r}4oj71LS@%gTjk&JhaAo!h$GWY!_bI3nNs}G*`ms<`=Upv"
    "&*?54*0~?)<l(|_@x@lJaz@GxO@b8~gcIDAqF8H%&X;3rV}=VvY*8Y<QGnYj9z?k1`@<fn+~$xPo>G-#E;C@(@W29dxnf<6pP$`ha2t2zEFAJ6"
    "?*_IPV$vC#*}ng8U&-<;bocGZOn5OepXT|E0xNDR#95|(M-+{j+r3*8xLK46txo<RMKhDJx&>El60$Nw=B+3@tx1?XTG4nBI!QC+7j<4_;~u!x"
    "dT8e(jOg>=x1XBbwGX?M8l8$a1%G&Y;^4iIBR^pnkn7qMs1Yxnb-lq>1{LbcgF+!k)DMvCIsL6$BoIKQ;^Go*HN*6lB|F%(=6KAlFlIug*p%BF"
    "g6LVRl$O)UG_^jKAc~8|BQypIU#nSB@rjA#PQ#*xdSwJ>%7+zrl-t@u@lL$3Ft9`Ox8lU?s2CY3Ru2#=e4<W!G71p8k%<honUdl(8r$aU%Iv|D"
    "0pz3W8h>$ViO=VHnES(9%;d09&iW#`bI-6e!SwVxYt}eUOk$^6tq$cM&A)U%CGd2n2z=M&`!Ttl={stclyvIfC9_U1t)XX^rXnAvWqdHl*|lqr"
    "MY$Gp*~;KkQ~=2(Egv17Wt!144eBCOQ+Lbl`+2pU64C`HH#?-Ns88Fa@uOS35KaBHWsz}~T3PgmB7Mk=zGklL4@0n=YD2UyVjF*<Z0pz;250}P"
    "W%~Cj<vc%To*O${9Bg@mKR5Td_m!i0>4>5I{9LsWdkU5HKp5lG1jxm6mJl0T)?tvL8iwa^Y}^<T@BV@?NR|jr8by4^95vWpGTDOhR5i*UlKbr4"
    "6}&p!Y$Wf{x{xtg@-;m?C|O^Mf#~LyP|20#!LV!-o|`+Jn3!nbu1&bJ_VT<2vC+7jFo3^##+<7{h2hpBA1F=$Ue_&Qe7{8Gk>dC6R=2l*Ix1_S"
    "9CX@vCLk`DAVF`dIS-9O=$qfV%(=q!0t1r4td}Hni_qd{xshS0gHr0w`(nM@*(bzHFWvFGR2xlAk&3Mo`8AW$Qu!zbyFz6>I`m0ui@5W<ij9I*"
    "P)wqtw@F78A7g4q#XPd>zQdT+Y$@E_$<-DM8k)&{8drvgKM(R6{7m#w0@x+QV8*56*wKS}w;RVQj`^u-eo9nz2IxFOJ#STjk-}XYJ2C{YL0&eN"
    "w*JnQ^@g+cne1T2nA_;rM32>?@sbPN$I=)mAkV9fi=8FYwCl28jb>_;`MxWI!nP^>60U?*G~m&745AaNrcdkQMJBeh=sXM2)DDc=><gN%(w)UK"
    "Dg^VA4nm)yGVlOm=&ssnin-QBkFq*+M19|1&VRWnhf0fJAKf^LG^~8@-VFYhY!OPW{9&Sulf~0JCrtHHY;7AFVgoD`3IKOj0)_3^twLFx%E_%8"
    "jfO{A!!2cZ!^ViqK0ZO8-nla$yP`y#;Qf|=BH%|VL$9FZsW9A9fZHO|%eQZ5md2qJ<%mDRomAPack<K2wkwLZZwbC$-D6N^a0kFVGR%P{4lMrz"
    "y&k<G^I}zo-Zsg{W=5?WiWX%W>h)x}KV>`Wg(|UzfPyJtR+TZYdSJVjO_W=dGb1B5X*PrgvjDjg5sT#*`*k61+@Q?5nYmTT11A#}L%Gq=7T0U?"
    "wD7>8LlfnBlL=FKYJD5a8;Mhy-hvT-r`JP4mGdeXAHq~gCGO(9YfGTkw@s;0r%#%HeB5?`<1s1~GXiVVJ;ziwSzfJY@7z4BGn8S{VlZYjPtuMm"
    "{ThtHcHw1kD|f*ytU)r^22YPH9uh5|aRqB@lp&RBsEMOof~>XAEIe#QmN=>HlW)$$7M^{R+Ow%GvTIC)z|kq#c9bqegCa|zG<0gU&U@&cImh|n"
    "N>&is;zgKZ0YxA6p(H^SZEM|p%k-QpoQs25LLMg}^K;|!C_FRrd8d7GlhLe_kI+C?lc-L`_Skkxw%b-46ntAl+C{W3jM>q)S}0&B-*;=>lygiQ"
    "L^#xOdHDEojHgyJfm!pj4ZcMqm6X9lnp&0NLwfExzRP?(K{_-XCCjH}P=W2L`7Zgmf^9wA5Lpr^Z%=@f0)E=UzHnN18xdq;DsOfdA?VyZhIKuv"
    "`q;)jgXHnW*p!tWa(p*fk-AACxBH%OOQs+=B}#h+&=6Xwy+?&#Wz})tMGK!GF0r!Xpzd$70CJ7)ZtjvE^h{^no+aT=4tF~_iJ9j^6e@+nurreC"
    "eAsRl8@Sr@%>3t}KUa-rjnEY^=!cXd!2t)=K$GMEoh0lH?+a&4hL*Tv`>F2IiZuuoNxC|6t8d1uHaj~_JyMLeRC$dX?$|mCT8MU^lVYg&i&dTs"
    "o2{9f(F~dkkB#Ly89FyM_q(xu#Vgc4QX0yxbh8VD`S^27Gz&J{?kV3UqPE;+X^YcqMLLsEm-;7S?!ctKUc9*NHcF+E=MO!w%v*`mlqr2M8ZBs|"
    "0V#sbd|Q&Ei41APnvK|^anEU_IL)h_o)|6S7ycG54X%7LVvvE5+09|dCy?`J6K{C8g)wf3Di^&i=`Cq+^+s{pI&6{jC3>AEd+!SFx>Y`X1fB9y"
    "o@d)89h6`|E2-&zADAWN%u;DDd2CB)Ka1j$q#C89LaQ<~I4smYF{~>TB*<Vq!_rN*z~vFxGIVXr(#*K6Yr@^4tz5~tdN{i>F#X`$*JtuJz+#1{"
    "l?|YXo^r!VH^4UE8MY*c-2AnIdGBM7Ioyk;eJ?wI4l(X#u+Lr9p{xPeui<1^JP^IilgLspghCp@y&U9O{Bj<G_OmXTAyg9mVgdK;-Zjf>%tzL#"
    "GWKA0wosEOc{M#Q>u%epNv!T|CK#b=%_%9$j^3w%OGpLb6>-Z{A)dQS1>g!%+~)V>cxcS^oTG;tYVgOCi;YfW=a6n`s$1QBCIVCKW;}g;b`x|l"
    "Q&rhA6pKY-DRdkI4$Lk^(z6@xp-w*1+&)~mK+@#9UOqZ!?BKz>f+HB)%O}}2Oay~r$sj#ALN`*V9mw7r@$^Y1f*dgZW}m23a&v1O9gl(f!+xgK"
    "zc9eHi{Yj=I#h!eH5jh>SaOYwDm_P)nlMS}p_CQe!J6(2-7fU|TOJ>yhSVe&BrUXQkO1RER!+TSjJ3{g@uxaFXqsm5MRD1s?hs!Uw&X=uGblW%"
    "_0pzd6fr3=3Lm)MPgC%?tTNrG5797J(@Zm?f7Cd7sO<V#S=h6Auz_Nwnd5_)i3$^`IbnadY~J^)>%3g$4oQqSpJQSNxe9OKlW$wJTBZ`l=Ftmi"
    "#Z4amI=sQ!c0qgG?MzWvJm{H48%~?;i@olC)GqkV4_eM%QEro*pqE-Z3K=2+m#ky^NW4~N^87dv!*E7^mCa}mAoC^bVr08F<>Vb$)FWw~FKPN~"
    "&5D&IO_458^4AeLEDfxCpR$prrtJ>ILuu2@kr|%N2{}m7d}%8Tw*;!WDocl_s9GMsiHV6}wL0vqqa(eKTY)miq1|E)kqiMMlf>RZ4~85OGu{IF"
    "Iv>rJS1FaT^p<I1u;mj3?4zXUey8>Y>U{FcThP;=dSP&(B!gn!C6`ji2;B2*DWrr)!540Q6nHeMQ>z_4mYIU_^<llRk>)%yxa5wF=c9}az_Eu{"
    "mbPRIVXIG~wpWE`O<j5!xZt9Qu5iadn<yI0DEdV|hiZhGvd%8znJhQz1_m=Q_Ov3mW-3fs5LL=B3Pw;3wbB^KLG8kYfo;y*Kvk-XK~9}~tQrj*"
    "z{7U*Xwm!1!I`6`Qz382bVNyYw28aw4a(FG_i9$fh&yRmW1KD1u?R5bks`JeR_|1gnHRLZ_kaZ&{nvpK_q?I0(Bv!SO+EPV=u&r0{hhlwwiZKd"
    "_nG7>Hz$IaKt@v9Eu<{T%noigFYU@R8fVXzPj88G2A0>9V;v}#xZ=r-t9CS$u8L8|+`C)mcvdk>-~JrALU4P-!eI3a>)djgs0Rv#p=5(gO>|^L"
    "rOeC8#)Xhst$?`&Xx)B;bQ0W|7S9{M#sKcSZ+OWQ5L@1rkEF5JDNoaT6l;V3@^<zsHZR<O<!phYI*i?V@x@oQ$)0a93`2SRLcz=z&l!1C9OtFZ"
    "t(i`vjJ$FlDHxjzX;!cv^es+lP2~oaze<Gw5>J%JI)MSXBQ$FnXNE9}PUXEOgHojA1*$g<8CYew(jcXBz3rtnJA2dXo2e`W76I`@{+Rju9b-N-"
    "LhKO={%fizZEnCW3=wLebGgggyVI6>m@8(9!BSHCiib_Zg|l3*w!L6*cW7`{5GZU*y=TM146J#Jfk=oRSnF*wqw(bXk<QCWatmxJuWTvB&Pz6@"
    "=gzzWK1XSQL(f=4b!pOEPJuK%rZ94DSgBHTx6WbrsmRiBa*GBmqSEqx*Bi>vsJo16ydxo?@9YuaAd*3v_?L%^BZs#kZAa>a&Y6j_>r=^`IjSIU"
    "&C93N<nyTQ$ROfsR8BT++TrR(O+bBnkHT<pkG6SeJ=n9^edv63ux}p2_^zyFmc!d!Zl&3{XojiT*UQ$!*M5do*?#~x<TD00NPj=PeV9SH;<`4G"
    "4Pth-MdPox1z${Q4o;GoYOKLYiH<F2+$9BrFNI+=2m$C&4Rumzp7zUG65-c+8FHPDqvK>)(?P@5a84@^MgXRUC>-RltmN;Wo}V|$FXOzgI(cH%"
    "TF>(eW;M6NOLZ4Wb%BZcC{f9fxjRcbau8kInQO`HeJ3n4&ps=p{B3*o^cXM+`@PSkLsbrwMKqOb*Jr=2JhE>e6VizFwrLv1%QdL8?ZSgX5Q3N="
    "lWTNG#qr~=s(j|j8$`8@SKWZE6h9eGN!%TEGW6F3ws}8hRPx+h<_43~SOni>vj~EireqsGX5ImIoK>HIvFluegB+y6vmc@Y5WTH68elp31{8nV"
    "0vVZsn@Pn$4;-JZLB#F#csLtX#q)wb4_6*5(+0;mL>)oQzC&|8sd&1jts4eWM?Md78v|m&o6TzTlu25Vc0@G5PO*<@Elq{ZFAUNDT7m&HTf?}V"
    "6vbh5(%9}0joO<V8#95e&pBe-lHlkmzfMl3*tl^cOY&;nG9O)C)mcN%Iw|VN$q3UZ;fk)eiZX5-m3yELH<=Vmr9zUS#XU_uu~J*qp()+Q`Jgbm"
    "b6pvj+Ju?M2CKN&GjjsUWvC6jUGyn#3OjR2l$9>YvdG#$6n@WGp;X;og|X7hKsAR)-zYVd%N+=Jx<yUE9S{O<AUb)G{QrjoaLb>A0wYN0K5k7L"
    "$teoQhOS{3(?<`aK=;)3P1ErY--qqZYJ((F!h@o-CSAW+yvtWhss4d`CH|viZYWOat~uWD*HpN!%!Ko$QYpU+kN??X8K?H_Vb_Qme1=N69bszC"
    "L(V3#^ik!8fcJL-6p2p5Wa%btggHHLc2{Thc<ve)bRaN|rOwe>U<VZr;|uc%oW#x-{f;PUmy<qJ5>PwE(TMC4Q3}FN8k4MHR1~Jp!P2Oy_Al<B"
    "?gW6xQUA^;lt79JaGPrUJXMq7tUN=48Au><|A2<{L4C!dD0ETG5~vhRpYs|`X&93Am<E?j7*xWR0jyv~#p91Z5MrKq@O>(=*yp-n7{{)XKG+lu"
    "a^obC#&RPLG>%Ym7&>H|Lszw8{%+mWmid*gyD&gxN6HyxB}<bMDNTL9gcx@&h`BH;R%?2Z=A9YEmvv^7LFi0aTIv-}&^sa<wE|}R>pUsPc+})%"
    "@L!v0i4_BW^pEu5*nu5mLwD&=2pbfh#VfQqZwwmrpuN=&D(%R0&z59wY43g2ZyG^{yeKtVR;WQ<7H!b)iUv<<bOIW;9s|W!p#F(f))LYn1zU%w"
    "jSPkY;dOH^?puPd_$jfHq2iA0E-k8ug-!KPuTn&5^2catP7-M)8J2n<jU1)K!VehFOONs0X-3ditc{}d&G`zA>cb854V%Y(EVTZZ$Oua)ckqE~"
    "8y>ryO$z3r048&rimb-6TiZGA${8M;Cn?}^h;_>{A`G(`5$Al{*SE~fzn>~rG9ek`Dj7VQb62Wso-vX^6Y%$5Y#J-c2>GK-$4E2G%^i>O9?XIn"
    "xoPHpOc)T&d**Ox%k6=`KUx;>f8%RY)pMFcOjR}nRmJNxNlzFq2A!ebj2I?{QzSKG5KI~&M=w<~<~ArZ9~F_BnW<6HMbT@H6j8R|q#5Kv!WHD<"
    "i^v_6*)5JCvCi?~xyLr=(!ZWb>EK%xW2abJ`Wn3G1u<pj;N}j9ZVIUrC=&g%4nC=ag;eaC(ccb4U!SOB&}UM2Q)b?3B9gHsG@*sp$)U>HDMNCE"
    "7I{TB?JSlrpb(5yKU-r*K^Z^w#2MH<c4T)rC64}Pn$1?G8yGq_Nd`7EYxTZCTprSV#!t}%Ay|TpoZ)wIAyEmGOfjaC&kAJD!@)((S1l+e+Q-lB"
    ")F~e^u><eoxg@QwXOuDkt75qwKu4kK7<(>A?X+u_mJSQOwrvIyD*7WRnt3FaAk@yU<tl(M<A%G0bmdArLHMU}-_ME_l$wJyJavbOYXgpc=<s!B"
    "$s3@STbhn!28Z*7Z+*$&$B9I(K`-6J-Rlf+1fU<+$&CqVhRy0j=xY5MBPER<b(4x?U<Q^$CX&2yiVTMx2ixcCE77HLH@xkNxCsfcC7Y<wy_g0U"
    "^*pHe2VIC66A%7$8<noo!;w}_XMXd0#87`M*o6v(qK49R3Ab?<UVXt6i=b9;*Zw8getxjgCjPyN&mZtt{TXgR6P*%28=`Iyj{|I95oX{3%a2;2"
    "Q~xf$x@ZFV11L0*6e0GBgMiG2Z(|v@CJ8T}vSBdp1T&4y(W@ojc<{!{?;B`+j}O`mZN<`Vu{gG;SWED>Ys=yUGY%&_;4l!ALWO*{aXu2c*WyMQ"
    "O)%zGx!4yQeEd<^8+dLU)BnJtFAbiKI=A&6f=;Xu8p!YH1^8h$COHfOb$?{|^fdvuBeU{}&kwU1*g}nl|N1!!%v;3s)*BGtX^28zN$n8bHXS_5"
    "BED!lL%}ri<*)>97eA3jcG^zJz9MKGMFG#K<-F`s_}jMmQk^+QFS8;x6@Xo;euDe3{+p?T(<TNqdpX4;N>YX!R~NS-C~DElMlcy?{bbYJMw%mD"
    "i*R#%Q*;MY%^4ZdB9m$?0@)1a7pq4lGwO)JW+sBsb5@R1TbM8KO?uZwxrh>%X2Y84sXI!Nf2*hf72&B_1cMwbKOr)`AUPX}J2fM6Zbze*WeR1Q"
    "o4m*{2|I%I9Sf6?UwrI4pP-KsHX60zrg-A#HaS;hnK-An;ECVnFT3aLL~Jt{<`If!h9s3cVv%L{vTZQ~oAG}OiZYR0Zayt6woTif0mqyHGyOuC"
    "HR+INM=sNT5EWAM{Vd;M#u-qPr*-pmmsbkqu0=Bh>}a_Gcl?@(BMk?=Yw`!=-{}#~K}VoZ@?qZWnGcX_>Cq2~*#_zu#x>HEV2YkSE++NUblLO5"
    "F8>?f1V7D_S@0P{&5sx93g-tZOQ<IXH6p}AaAQt<BMAZsAqG3K9giAgV-;^^YDQpxJ>ytPc7k|Zq0)jQT3d>Fi(lFCKa$Glrdh})nXkvR+nM7Q"
    "Ol^sLGED~AIBjC%1M{rHO`7D{n;Y%J&>(bl5eCdIOvAtLQG(1wW@ikOp19xE78E%e(zr*n!uAa5Qz&R<_I5VO13Lm)eTzT*B@iDFC|^I9am4-h"
    "gpy<mQCuDaFQ6Zu+->j1%~M!nF#Fx8)9<K5%j$~(TP<?7QTmn5e#*FhQfBioAQQVm9on3o@9W7s<_&#Kvk}A%^EyoJF2u?KqkeG3G-Vs;bj9N7"
    "+y%({AIz<qR!3lt%o2N*nvpHALliFrOd<w@L<iW3qSW3ebn5eNQBf4$Jif*)2GELzZgPqOo!EHM#7QP?<+EZ|$t$4qdi7uICdGf-Arle&F~=gY"
    "$ZLm5i;k*BQ=zyoht_E(l*6g&gqPVfv%pj)AF=g@r%4=6*f}!pfzM_G*z-hs0Y5NjrkBMbO<;oGWtWReV~gVO8}zG3AZN3LBOXSBW-2}0G-tt?"
    "Fj?!Iza-07tMd=zI}YK`hmFr(vf-3@LuhAs)38|6a|r=|6V2|pE$lOT8XRSg7F4GODe9r8peue$_0gG8H25TCbdwn%3t9h~m1#6>28sCCuDAH1"
    "7S_}lMp$}q6g{);u6WQ9&+Bg-#TO5KHQUsjodAPos86GjicPbJ7@DSQ>Hz~<IVOFOd7Go1K0C-)?->-svlAZ1LxMEO!*&;~!A=bqsu-p{kIY~+"
    "gAoNC2iCXO_-=iIe}9rJD)+hVHO!2pZt12@f$2anQ|#qXB^W9Z|0WsZ-<spSY9^)~Ztz@ANqGe#_RXj<i&d>NfSfYOxJ3NHJ^x$zszDJuK?9N_"
    "1h1eX*Wpy~y!F9g2mI(ID^4T~J+7Im<Q~aQvZ?;O5u%TQV!)zE@bz01uaB73S}w@9m0vS0c-;1xO>+JmG+kP6k;ZA&jGo+0-@9q#_S=MGD83Ga"
    "!cY(yud<69($g~}o0Ji$Wuj-q{J`aGh8&d*7z&`&YZpp7^LtqaKNcAS9$r$4Z`st^O>@6Iy|?{{c$2vDvL5`3qK@a{!WY{?K|?vC%r}Ek$XF&6"
    "v?(1DIZs__Cs9>kIQy0nEkF22|LjkH@V|WcpFTR?xPAFwB}AiZMa%Fv8RysH+A{NlN=<1ol;0zkq1eXa2H&UK84}LONy^SM3watX7-G4OX%K6N"
    "*7xA0xX+xFr$|gf)Ea5@%SP+{t3R#4Rk}ESOMqvug}UYgk?2d%S27jtk%<R*#r_{EIvHA=u-xsv^A|emr(nuZDCzM}Ipt<L&Xo9`65&aG@E@xZ"
    "jEZvDhyAM>(8c(jl6WT-{kf*b019KdelkHzoA&PKE_w3o==1x|mP8qnF>BZvc>_~)k~e>CKu#4izjriM$${iCyaR&5qMz^$U(5lIDrlF*)A~B>"
    "*1jQ3gwaj6rr{lm__b<#T7-#cZs248gkwdMoVraJ{<NceusHeuUd2uC>1%i@js}0kqt$uq=E=XL{0IK?H+UrD<iP%^#s8gFe0(#VsJ}z0zCJq1"
    "e--1KK8^di7ovb598pip4<}a7c116JuqrGSHw_qzQjxlKL)DFuF#N?OP7HFcKK#1u-~(#02Bga|3~5Jw$=2;5k$y-2+Ef-KYSUV8L9fPb@}HnN"
    "^-MQ2R%$ANb2MTo6oEudw+6VgX-k*2mN%*K0nb9zCovyoKLp_GM}p0t{QN^SVtP5TSnjx!z$n0yf$Mg9BJEtDf$B1Ro#1s{f;5-z`CGi{iyCUE"
    "Zg7RU7Y{T?U3iC^porX(c61h=bwYDk0*E)-$&}hHwJjE#ARh0ds|~aWP-`rOEpjKOX^K=L4x8wRb>u@lD^$p3wl$w(ky)jK@?o-;{Dj<W6Kl7{"
    "eTualyF9BRS(dM)PDDZtk+=K%q>{RLHp=3$Ur-#ChQD`{b)BHbn&`;?@g9ego)qcv#1z{%{``!1y}JWm)Hgo~Z>8^2Zr_3Vjxmz|Ml^Mdn*T=1"
    "RiV>C{X6(%O{)n^r)ipOp#IrUWpp?!Y1}2jy_hUfiMNOIG6tA;9AE!?eACHL4dQQG=cRIt($Qse*6YJrohmyPIYdS0#b*02J7{c*bQ!JC0*!~h"
    "aPukH^f4g)-j0}O6n7Z=!ZrEU88|EZEuF4?re?k)1W8x9i7JV51|89$WEotVfzj0_I*mQl?K;JnFzud7$`q%6lE$mbw#_D#W7?Qw&<}#uSgJTJ"
    "h`+zw6LB5FTcS)tE#iesC%<_M$Z4a{xFeEVQeS|sfQu-%Av8B1zCl@%C0tC^Wepm7Sw@Q{Sm9mhlcR|N2khi$A}}*gzZJ6qdz1ath6N9bd+;28"
    "Wjdm{Stwqto??t%i4TZ0GoGliMHDEae*J{d-@ucqk}Ll<6?-;zo6}9TrGV7Ng9R}0jmoVAUO}YYgu=WarIs1WJZzfOn^Zl}L92HrFim!&x|fP0"
    "{K?<U@NyuY6zLc~ccke|MBFFDp82BfYfG8z2VT0GBWkFTnZqwU4Z4(Mk<p6o8)n2TWrS<DfwxPFR`uf2y|cJCGjcWFgFYUq-WONeo8~FfW8o+n"
    "Q@LO4R>pD11%>pe4>vG`ujvs~F4fniVR1Mt9=lKOB&_U5J*rj|ds=<kUHWA|W?%3o=qr@lrA(il8ua@hdwy5VOK|rq`GuZdL=~o)TxWwkV@e~+"
    "*XWGS#zcpG6I7MPA;eOK2KA|!%~g)$ZtEzPt+&D!v(a_D>zc<qp+@^lGQ3|BZ;`w4S7)fX=(fC}M|xZ?Apz>|QYb9xaq-Z4JZ=)@i7>FJ)vkq|"
    "<3=9U@k5fpPx2F~9cdua&*R;G19d41O3Z^%IX6Nb(?`XcrW}MpP<@f4FNEch7!_NBh798fswe%g7;o!H>y}E}78gR4@c7E3JB4^XPT9#}v={rp"
    "u}(2)BEow-&z6N7|FngAj{PkyFT)98TBmd>Ndk2;NZ=?%Ah?g)Z}D6@jH$nA((*n0=)tTVgU;~;`FA5!+mgNH#p``py8Q3jzPNfRcyKkOaXPpl"
    "QF^#r<<KL2>#3KBf?ftXQlT&dr^SOPXmq10d06$jM-)7RPcAjOf;4Ld-(hG9#?}1&6vp}O8+dntc=^^(e}b|>ZR8y|#D36fKsCF58by#szG-|p"
    "D+&jxwj>@!e@5>Lj9(6BruD|XHtkAdM;P|?pYhRhR91HwwnG2xqX5wWh4=G@Kit^{;kY==Yns#JRZNazb2}u$WQ4ddQ5U+EGMHgrJPviuiNB2?"
    "%N)(o{iYWxX(WDl#GtAu8@gel8o{`BkjHi=CY~eC3X&N9o+(uA{Y>jiIhUFQNtC2gzK#A*5tT4Hp4FHeHBz`Ar98xS*tPNcZ9p%*OCILIiIWiu"
    "#dIH|8TA8=+8EDCGwdh2mZnek)+z0}DJtXQntBw(tm<^uqR#U#yfeAyYa=uq-4T~WeJ`%_=r0?yE#i`i{|Tv@CPhvqO10iTw<x1i)D9PU@qK(q"
    "$mcpmei~4F+izcxWfAn#;J~EL(IjD{WHk0hWl=oNHjG0aUZ2CzQJ-`vDO)>v)JChHX{UvtdPvjoVHo3n)raFmsu>Mm-xSSeYX`_R_dziOy7r0a"
    "0HB3kf4-#)Q8%Kq^*EZKYwIFN(_d-WtJ<21z!4ZTtUgxZTB<O_Y;@G<qL|*Dgs=f469%+N&O+^_*P^hCnmY-_YY=_C_Rd4J7xQCuBP*x{&XbQD"
    "Bt5FKu0WfHpvy@rnnR(+(ue|*w3Ghq^CFf#)blDz@mh896(KHzN>xX7yD(9P{=MR@Hmy>yLsVen4>+@#!iyl*Dbnt$&JIPC850EiNG;pD;R@4Y"
    "LVS&z;f}QvNfXCY{V=6OaLe|JtD+=64zBmZE4$~;<0bkki?&x#5WgXkqzY%AM_Vi(6Uo1h=HxY5(>(MDjUDBL4v4*=+HovNrS`~RRnQ5A&%PcN"
    ")__4Ml>A!;(ns)??ykX@XsSR}@is=v-8bQgm><>YgpM7(cxz-8ZH099a+)cK^%0#s^%gqZq6aD4Hhhc-!pry&QP2}N3Um`>I!h<64+FB5>hw>D"
    "NW~EMMPvRw+{dU(_eG*qM`fjx1<I0W*nw_2Dps+GVa42|Pk}*&qW_Dp9o)werFcicKgO3(ako2fg}8e^*Jl*^y6I)$EJ+%xnR|uaAGo-I7m0(o"
    "N8CoO<~d?U#|wBw>98N29Dol9pMzTSIE`?_Z&F>0CN7msAGT^ZZ7qWi5vfp!Vumm4$K<B|ndF$NbX)V}_%8Venlkk$3QF!w%QD~;WLl79+r+aP"
    "`lNSc6y1vFP<_bRUhp;ac!Fv17mwoNpqJldS}mFhNg?xX)^gu8CYDA)SBNwcJgxezZYr8JearBrr29C9-G2sEfsSCtcDbUahgHKJ0vr(XG%WZ_"
    "5pPJE3X{ymXyj1NbR5%~P^VM3Ju;0k>u5+?81C;&nV{>lF1c#6gG_EhWgkJKLQ5O0Drx$LDyxvDdA*UMU4cS~f`qE4hHmA7rNiQ@&l1{#YdFyC"
    "P<z6X7qm^`F+!b85hbV7Z^4s_tUTrQW9~KQxkho5RRJYbZc$+f#BCLlS;mD{9pYobB~xZHwuGl~>-wG<>)xlt1Rf7c#dk2Us61w9+DYI!d&PvR"
    "D3E~+$89|aawgtp3B;J0GlwUpgDcOu46SLP5Q^<ClOSJ~EiGE?nQ2rnDThsRrbj9Mp5<DJ>E_Y=wR;n3s&}J1)kXu3$_ouf#Z;ki<&@Y2z0Mns"
    "#$?lwEupukDIdqoSOKA7^2sUqWT8@5m+-z;EVN2fA>j|Hh!bR;E;gA~z0s5UyFG&no;!vSz@_8*$Psu81uITF_)Muu2?U^R%s{}NVt5|4$-F>E"
    "1|Ch>SD~$n(~>w&CJle;fjUV}TSMzhO8j@qnjW}Gce5aPp;9HjK+Xz2V<NgcOggNJYNXFn%9>YnyHP@@OKurO5wxXBHnx{Dn;#HS<0|h^@+|2O"
    "+U109cbzU4ki8fc`@z<=6CJCRbAcZ=dMJYT>%N3q@TsoY*G_}(COY*$Gh;td<hn@^%c^n{+><iYK&vOj<82<@H9{*R@d5q^x{rN^Z<7{i0~Odg"
    "c0gv8{@ya|ttC6X#o1_$5-)U<QXGm+pM#PqRZB{G^^Yu>%Z%FO?$w#+282?S=uoFnly;-tBz1z%#>}irPH<Hcm;c5sUbds@pGBfBTeMI~iz=6D"
    "cPhrGHJ(8jne$YCN2s2drBAtfGYM57&1m*f!~KTJ3%D~H#yk|+6RPla)B?9vf03(7co7Ljv?QWPj82cke77gg1&lX7EFme;k;CWuC9G03|5TA$"
    "IOZ_UY_Qi9q9@9^qF?u+{(bpKpr*qb3M=Xxyuu@t#Ce6&iQ#i_^H`!phAj|g%Q=(K$HxvCC_vsn9V|S0)FZ=ok=!!e1$mxiPp2n2lv6*q<alJY"
    "zLlq%scLs(>h0h-Y77yj>Qakh`P-%_1IIAnPCGi_l&Ts6mS$tIFQ>Bel<dc!#E4IF5g0}&B1m5f6?@Y20EZ`bB#K=T)Nr`8=fyY5vVS`Xj)_$Q"
    "sLWACr$^`ZAtISDh;vhu`ctisRK<_Zq6qAhBG8-0#}wVKu>XVSXEo)@u^Gipnl@hN-fqPOg+#wVtOwNFB|0)BT(71&LA#Ao7%o%G)F-L>m~{TS"
    "KcQ8#!cPIR|8X)JnW$EV_gW#`F*^AS`NogB*COtkC(*}a9+apz3gj-zXo+^H+G4XsUUed#kDIeZfFc*-IJpP(W~yoq9`@s;2)`ezK;QZVT0C?c"
    "P;Mh$)Sa)wwNGE*YSRNLbpT<Ie)A?O_uZ8)r3;(%R2w_=x)O`OzXwAa6hs=%*4u*)+^EUK;;9Vd!|HdHuA=@;rM|r0e+CXjsPk_7<V=h76cO>j"
    "!5iu1`lHXeQWQTZCqhp2|1apGr>MO%A)fs2EyiTEqlc(}C~fHkL$74+!S$B@AVt6YyZy_b-gpdNe<kd0x)^=>J4Q6caO^45C^Jqf;XZu!0eN#H"
    "P4G-zP|#~LMy6r1$=U=n@zoW1OFa6i$$r`spAR1WfJ_{o_BY$D(USP8_%c;gfB99SLxKs3-?9&bwO78vQX)^LW=?_DXVGg-(7ixs32*!_S!PK*"
    "^v~gF5L4`XK1RiJvPx$hgGAA9&XjdOfG(Wr!YgO{HC58{4*Imv9B0ntV}^#=@b)M!jze#%E7%PW)X~nqYgYuU!2uInvj$B1kIzuin(=}nC1lO1"
    "ho7B4_T*1H(4|6SH^%TXF*OsWl>N45)k3mYede;zfl5#zz@`QZiK4Jd>&alJ+<0BAe_9`bUFjFs%0jJ!Ued1w=}FZK$l(&bZu|_aeim1Fv;Luk"
    "^`BBI=TLR$E(~s3{pIN4Be&7->JtfcI{hyW;@WKN)|2SUz)pzwmsbFSYP_aD(}(Dc^EA1EC|XnRMF&q3n@HT#PcusJAn}hxYE*bhsuL~G{vF&4"
    "X>)uP4K?^li~@M=`%3?FnO@%iTjRYr*2^UGdfI>-B{j4{0yZn5e~Z!3D(;B%79HeWuzK?V!4OSZzK2WoT{M(6qYb-#)Ypmb1!9hHc<(1nJ&X@u"
    "PqnIuLMoooYU837?WE(!Y7t$J(bikg4{-PP^mKyD3+ivAv;LV@?2ZSn-blWhQbsNeqQYk`fGeZ0$0s<NOXFL=ac@bCd|zKjgK$|ny13KF$XH%_"
    "1mudEzj2+5jk=2xN&`9%&gfBF%kJM;M8VSir?p6isO`QW#TgN<*(S3b97teD%9|M<!_=xdGo9FYJ7@DV11atQuhH+0D(I9bbI(o%UZYje`UBl*"
    "^W?IgG#E&jiS=vCT+4V1HqrMYL`I8x%ThW>SEQN$NZ&Dj>GwE2*;`98eq-H&$vx<QZ!Y^}zo%MMKYsFY4A#&qZ_lLnQd#9X9+ue*_=?Mn-u(X="
    "!R+JET~dnL2SNQU8ulJj%RRO{_vKi;nnavK9(mdC%cL*5D4Z>_EnogHc!cK8V!S8i2@lYK>5r1#n=Sop7h~=x`1ue1=>0x*X55FSuvmm*?+C0e"
    "S5Ps#v-(wZ0pQ7aX+xZhm&3|3`Uv6m!YVmcK_}K%VrWbCEZQGus`6oyuAFNfh6M~Jj&r}=v<T6kcv<P7A#~xJEt~fS!6Yhg#HQE&QUG!ch45J}"
    "dHo}yY61LVy0FUm7yn1{^WxA=4HFo(%u7NKxnkc2?ri^&hsgJqdQzq7W)q(bZT3|QK%fk*8O5u)LM6V)pc<8Q(R|E{hu3N1AlzR?*FAY$rO{!|"
    "?!m{O)H4{skbToD6F=VL;D>uN1@yFg_~J#?N=KpCyaA{u4%V}#iQo%*r4<Tx715!7KOlFyTE)OxKTYk8$Ez6f{~Zk-(0#tSr^WgU*7(QV$w)GJ"
    "49{i*k`rk9`}z^Iic^|<XyWwA+hS6p<E$P|aG&Qy($!}$#AreT-6^J~gDMLBK0=Ro6ckFyhypb$Mdj-lA4`)xURP>8Vv5X=9e3jV#^@Z)<M|4F"
    "M@jb0BX*9as3oA&<;6>(PT=Y}a$H*L<N|wM?4rERR62VDPg?43okoNscv_CYYZay2GQCX@1}Xk&5K@5_Z}Fg^Fd_&x!#bg@)jf=h#fX_V?Vf8*"
    "G)v>Rk9E<Kr>TnOlb8Q`2Y&m1Fpe7qG#XttIh}-!bLf1~O}jftwKZipe`_i@8ljS>S63m4>06o6C%{eIdw|>wifTSvf&k(K9sv9{l*3UchAPIY"
    "3@fJRoI@e}@ME!F=DMzqnG?K8Ih#&T3iX@>Q_CcHNw|lkYJt<7q-vxIDpX|hT&bAsk;9=?5#V|5U?)=Y7V5Zyp)DarQK7ibThwT;v^Uxju}ofy"
    "YbZ*Ig6J?Xxp6Aa02ofB@C%plJ3o>B4O&ZjR*Gu^SmVB$u_Vi5#)hm>Cl&E0zNVAdq}=`S1pT-#)36ssg!f8RqQIebMZtE^c`X@80zsS9h_x&q"
    "K?xP&MO0Y0N_`A;aADC~D6*d~TMRsf2P_oO@E&L?iX^ce)Qp#zmFNFEMbPNcgpgd1n&R-GFEIRKY6%}NeqVLl-zO}8$VdgP8`09Lq@3-SwMC0l"
    "kRzHJ_T!T_wNCcHbq#H`iaMbyo%Hzx1Bayqx9Md=SQx_|`oi7^-#jPMh;Cx?kA--ta}xJoas7zER&i{+gPW+`X&7gcPCgb~yYd7*#y3?qtSP0~"
    "hMt@9MxAcj!p-?BO=%A)eqX_d7~_G&Mbdp5_s~Rb@e^Ah6{ow0#N^S!*8=?6dF(|c{=VPU>QC?}lGCaJ(V?7iJ3Y6_Gd@*RU7^t@xIwdGQ*t<!"
    ";DMRTGSg^Vl1)laY#JIzhS=x<7Xu{{dzyzi4*G<6BjpZx_}$`TL{Np25NNTAj@3cDizB^z7QRP#WL$^<wW#F=UlyD~2-WjsTT-4jrGl8TkkB{D"
    "?9Z=+iKG7z@9@SR5x>~MCr`va%NxnwUWigPH?75b_pRXLUAd)J_C1iZDM0(%F9mH+%}*xRJ{0#bwJn!f@B4_Oi1V~64ZV-D4s8()ct0rV%0V+3"
    "hjkhut7z0N0r{v(LP@@|dSgu<w$r$1(N>5NZ?Ywpf`C!X^i5&1$^c`n$4HU)9TE3bjdIzO_0s~bG2C0cLlxy1LUapIdPMMw;%*<(w3HWViM5wG"
    "_rSwo;1<IxPZEgL_y8r5&ha^Z8jqLW?0iaz!)^LqTX)En>rq1ae(@uMdv#5V^~)D!pFsCe({-wN9@n-&Kq;DGP7K`D8+a$NI-&J^my5)^ylK^C"
    "XXo=m)bL_diyq+}z~kSCHz-9hZ@hB6#=BhZ=`scqxIFRNdQiB8!apXde;|flB5Kv?=1$SmK_aOn@$kZeB<P0Hw)~Gmcx6+lW*E!|OWClJlLi^u"
    "^2yXJF}NU^(7Gx&4N7K2jO`U4K-A|FbYcO|dJblHfp*pLNW*Al;@=)n)kwVnK_70WD7yGn{|0xZTYU=sQguOyM?-NwZWUE$Uw1bJs*D<89}yK_"
    "Mtw+O#ji!rOSJwQ5+glTFLp(Im|>qp6-_>1GMXO3=k2F)U19J}4to*zRZhzU4Sew@{Tqquiybi)B-a2Ido5Ji?Z@`~Ci=y5DWMTC6n{7U)Tck6"
    "&c6QdlYJ)%jqrsLv5+Kk)NS?ePmYQH{Bf#6mLs&oXM1h()dQh6UEJRL_a|tsRQwx(ICnLH;DT6u<(!Ug;8M+_Awm)C6?dq^JgbJ(Ky$=2K}P!X"
    "n`@mHKtD?li?<Mt9f0IE<D9-O=K9lc={HT%sIA0l5H)gjH{wJWQ4vgtH5H-~@3&Q{2VL>8(9H94Ayw)31ZzP$Qo$=)#TelA?*-E>lBDq;i@m7K"
    "+k7_hQ{s$<C-mx9ahLyq%~40GO;g1#WEgI4V@|nvrSv{<aMjPIXdpp+LjF0`-WS$CfDx}_+T>$V>d!HawF_vP0=$<S@E53uR9l(m4z7qaF6b2u"
    "r+z5vqAv;uL>cYFS^9=28MtAvT%3P|iV|Om+hP&Y&VCSRl)okZ{oaB|`={}Ace>;*ip9e_s8k%bP_vMHA1jyf$UUO^<I?k}l#ELMhtnW$#q4FC"
    "K|R%+I*;pHIurzyHlWV?1vp&8^CF<Ug!;8Jr6!*v4{LW>oJ;p<87nFp;n9>ZbHFoH30X`3AqK!k8$p|gK=dDq_KD-569pC;`GLu$;?WTYXe_KS"
    "kSNnx3bze(6rFfg)?DRG_}#HJ2^jiz#4m+uNHdX??)P7n7KT?Mk{c?WR$X0OI=Z7j^-;<kjPb>I<@Iu@C0@`OGl|N$Cc3>-qOmMC)4ni0tqJkV"
    "X<PRLY7N(yxl@Ls7LZmNfV`1S;}KD}X~J_qmxW%u)UqV!ih3quFm)SPn$JsyM5V5A`E<N$+B@iR&_8LQe1%kFqe6hDJ1IlL8FVeKu%m%yTZWYO"
    "{#c03Nz$E`@7Q=9GJ>>~k|DY-p5Q#fy=sAK0aEM*nAs#-@-@8RY8bp6Wm>rU2uAKv9rX?B$6Y4DN+?2uq!m*%Bc;t?>ccx$W)et3f9V*W=XD?^"
    "ddjsQHa%ae?Gsi-9a5!q=C#ePcxdxI5R<L%KCi=rC%k||f6C{OUqz;+dWI(vizR}tHr4ZJK*m8*`{P)3go=J2<}BVfdSTjs!A?-Weci#euhm6Y"
    "e<`?1IfEN*ID;l0eGt8ps+VG&^uswydN<Iy`vbBUxRG<?t!~_<d0OF@C^T-zXd5HbQVJ-TRjn`B0gGDQ=4_t$9Sn3?KG6v~2Ul?;ycL=q!Qyz-"
    "Vt?qV#Lrc<fVMdUN^$P=W6D0F*IuR;V!hiG#QmP@N<$U5ZrW=w3X}I`BTf}n=9q@mAX&I`smG;;0u)62VLsnL7;srmto!=E5_`nyA->rRf~?4r"
    "^zA1IgC}b4yS+3$brhcx#bvW^!n@N#e{}?<F`<HqjskKZj--VH3ik&Ms_a53vb<9{@0>P`fRq@GJ6AFA{PD*EKK(@WS{PWcDP`z;siXoHeorgd"
    "$+5<{RsL0vPe)N{jJQ$8n_WI;+yeWp&$W{N4lQmmDOm!)nmjOGA+4^(T!<kZ(cX3-hon<l=)3gShwc^ebCi+ps0x8C5<J;7rAXeU+?nawzytbl"
    "mx~EKjBhMqxPlRj-r_B7<rE(2pk0A-&W}9R(KntGJ6PyNvX5XpBnt!|*37#=U~8QLFElrnY*LPk>wK)!xr3DAt`?+G>`>}ZDyr^t1L~+EK)39$"
    "60!}Rq2(9it4AgDJoZy~@m^?^l6Xd3>_?&5>=+JApCJOTZpK_nzC9hS<YKB!`x~i~<VofaF$AZH88dZ>p-A-HPYya-7|cRaH6ilhI5%;{-WG{t"
    "6k=p>U`><u3J8UX|L#v(kn}O7Rp%a&JdhrSuWyJm>4&$)u_r{cPwfG1JMV>D9aD3_L!)@;t0H_%ayEuIO<y_lsCOKn$|X(`qE0MP@)@Y?u(6RG"
    "qT8&Ql<i4DgW%yi7&KPh_AV57OJmG612fY+$LA|5pOCQ?fa{kvQh}Kifgc#5QkBWq(N02&55*R|%MCk?fXSYScnk<zNx={moar`i9)eFs7`w*Y"
    "l1bV+f{bLF3m&)C-Y;*ip}R?itns!=<h_)v(xuYGDEWhOR^qYz=m_+>QZ3?*qHj&q{fxb$8Vi)AJd!9pC+T@KZE7KOp6SWRQ)0B6aDoRFNHgWZ"
    "uw+fq*VZ?B!jn`*d9;YTe;!qU+zrhc&O9)J10O31uThI%UAgLu&?Vv2@uHrG2v=)8V_c&5qb@&70ZegdoXRtJ&L(Q4r~1asXesw{KawIc`_{3K"
    "-uag$aejtX1XWU+_^MHUgp7^4avFb_wEevLERE_DYNdz4-309e*$>HZ3bT%B8j>RCllP0mrq`$tu8iWD>EUuN;O38~8s0atM8b$wBM>O`XYPS$"
    "d`iKN-N{nnRq8a5vv3=q^7qzvQ34@=8y`{=8+u2##Xs-X@r&eVo1T#$)+JPu)~9!)3r4scgCjSxbxj;ar_<YHO8ht}+KQgWgK`s^r&vFvoQip&"
    "<+A2bJpy8^lbk(D%1d=^E!0#he_z~0^>N*@EJ_iPtnMI=Jm?<(Fuvb_$9u{Qm}TT}4|Plv7q<QSUUp+3va|z~6;YIULDRYRG{zBR?>ned(OB(E"
    "EyY&emA=1?=2k}pw<GN0b!EF1RNQShsbLbGz+I#(C2JhAg;^6^WSZ>IK!5#6((XV&>~!czvIJoS8XI0=kafCbWLYld2_DCpK260PA<l!?G6z_h"
    "<`-xun`9g%ojHKxV#7?2!hliQrg$C;`5XklmY<6sf$lnI*QqajlOQqeFI}StZLXvcMPL8&|J=fBq%34~x+;p(cqF5%sNxDrq)*||labI1XnbCK"
    "Ub}uj3g(5pZ=Yzb3)u~uL6dMD=qf~gx-I%Y#wo1W(pAd3oz2^CMp;`D)tWFJ$$YypBd}QK?<MO*e=uB6I7=kq6{_@zq-a6xLcSzQaZeafG^0F@"
    "V6X~|TqW$L6jxD^yfL}wVLd+TELHUSi!B*N@R9%Ul>7+vm#8NxX{$6%Pwo#!b(d~s1R8kaE7Q=_%VGsr_`uE$1=K5pMo!M8Fs3l<h$T}PET`S4"
    "saz#13&Ny$@!tFCUI%aDEO}2J{kHepc$&yCcBq#pfxV}w-$tjga&A$Tmq5YjY`aO9yxq~JU;rhqN0q#%+euQA;x}S-VuZ?b5^7|}C{9F|=6ATI"
    "g@pdUphpvQ$&x3i#8lW@O^=d$P2_Tv@|uBjJoba_1c%AA^60Dr`5*Xo!TPr%jj>iRhmX;I4!_yxS&=?LDX<4Ycd6YxBVJAzZb|qxd1|wdhiLC%"
    "{U3u1QSUc`OQ1f0n@ikL^Pf{_l{&uwv4_GP6@F2}^Ke_O9(X$V!E`^cvrE&!_A&8^=&PMC@@j^hIMKvji>@d4Na;la)y`0ArAoFpeqmg0d{?Mm"
    "8l3q7wOH$jS-y3bvDPu$z2<x9zHT1)v<}+A^Gd%Y0-YQsglWvdifM!;5@qyonavMQM;%Z#GKA!Wn!slxn$)OCUuYZ@J6m(#(u@TCQ?>=(AFKMx"
    "UKEqm!cIj@$dzA<Bk{yB_$Kt}MrubG+xi&DP_nmruxG1&cA{CT|NOY1Y)_msTBhgpS32VOsW-}KCz1!xE`xXN<~JS*!jqyGqw-l*{`tR{oE2$9"
    "Kk*$Y*1Ih<W)(4x9@Y=>%J<`{?Zk^yr4oIEZ~@MT1QeXZgWnc9S8_ZMoH2fWRiUsZJxxaV53LHu13?gsNWID1W!P|k%?|oKxOE>;XxN|G4E9oS"
    "4S%&r!BLvXg(#zIzI8?H;%qzj{uc<g;I_!`oa4!fLLax??kNpu3*>Uw*pufz6?FS-Yc@-%6Gu11GCC7~)ldHR-!14mI*q!>5GZ|fM}l(n%vyNj"
    "$7}7=sL=m967&17KJnlV`Dh%YLJFn6wI<%=FIO<kN2Wv}A@@2}+(TxWlk+;HhEK52t9*!uX^Yg8q{n+0=39Cnat|2hcbFytCH4vfwunj7BV(0#"
    "fLi_A6U|GX+*Kwy_K7pXZ`+o~4x7EFvq+}%4O9eeF)^QwvepwxhZ1IcO_SS<6c^}M@oIk^zjA`QFm0Z|)(P<M`{zWP!T>YOKE#Vm34K4Ixba)B"
    "ZHfbE>dEL9PAG;nq>`#oTB)R3k16VxaiW4hq%pARi=62f)I-74&hVe^|4b8|(Hf=7(<yzRgKpLl5|F)y-AC#khUn;lc7h9p^lgZCyVs*(R;a}8"
    "<76*q0mHa5CGgnc0^nWY$zydx#=f%$zY#+d^&DX;*i?{5ktB&psRkDA1w6L0hld)ypM$v0S_MJUU;1UxaWQOehCS-!hb45qm;=hzqX~s56Ka7W"
    "V1JrXA5jAy)lj)+PkZx*>QSsS-<J@~tr{asi^(z4ZtkGR@FpA3`8ir9|0L+(Lh#D<SSA7P`%~hHWi*Bqk8&9r1uKbAH|k}06|b63iZO9c-mhgk"
    "G1^LlS3U<XoD=v<G<D+K_s}7ogQ&ZZQo~nzJ&wcMB0%fW=eocq8vpkxbvrVlueJ#I7C-;=_fxcAYq%1i`f)FdnlFZARRb{~PXO^;Nhbx7EGv;z"
    "o}{y@4FWH%(rn62MKMIIk0=g06#=aD=|E?TgZ@(wzGz%m^;BeNV+ho6i|r6D)RQKjjM+K(05APvoLG95IL>*j`1T@85jn)BDosSlskWA-S&g&C"
    "V>2I2o4)t_BcUY=q;wU(DrJ%m80a8t=gpZ14DAl(FO%XHqD57Z_8~Ju+%V(C%ie=KPlceaX@L-?dY(-HTBBH;ZzW=mLe0iU8kGRBJj5@}UYt&|"
    ";hlWfvOsyat}yL5LrD(wF_g_MDw+s7OyiFqDZqe_J(bzm4Wj#0s+?Z}Ko8L{QL>sOvr5013;C!!4bjkzQQH?wQz?BtX<9B4r5-#wkCwMMJL?E="
    "wC_t<sZ;`=+my#?3<Z9lTO^Ltvf+PGYP8TGs2k@(pi`aXZ@qG>->+0?mHs+R)3vpPoO)Nwwc@*@Dq}GBM6pDb&q=t|j!UtQug5o!cr;=eKNsWo"
    "iv>G!jAynef~pjiSF1Vn731S*p`2d1TqvFrEg}{!fkVV4)2S#{(R~PMl5FubE^|`!NEDKyU-+0in%7mjR4yK9FzmJfuUl63T}j&7y&J@BG?F(~"
    "nZwsDxn3jeds7$`ryWn+C_4vAT$>Z{>Z{8)`%E}KB8wvjU~^O?gr$$;Z{A1G<vF)$Fcv<{&kO&7R8V=R0k#0@zmm9$vf^)2#E6bzRrm!TpA*C0"
    "sRKtRC-Dx)T{AJx!>_t@>DFa%e+mu|sl5bW%N@F@l3F$^Zf9lw?YHZC0z{$F>+RccN@(Sk8L!~R@fj3px2Ha<j-H#^!Sv90SKlHQ$uVk+gX##e"
    "D{39aR@RqlJY8E&PBsb+T!@--7Do1|jS0L_F)uvV^P4RchSP_}sT&vdmKXV!Jyg`Ias7&zbPp0RTg}a&%k-!n6uf_Dp-?9Q9ZNdn_4<5cWOl(0"
    "!}KZ16cQ&Py7stT9#m{gIZ8l9%K{|Jmz_gNtT(FABhjllX38t|{g1-PezK<%c9P9TOy-RGkW-S;uIL{+G)ZR%gP{r?h%pz$iZi00nW9C<8zn07"
    "y_APT(V}Y<i{r{e|Eko$LknZ$^LVXK?k(_q+l`i0X&0XCQm{}cyG``HsjbfUJMgYc1$|ukGS8f>RFXn?1+{9oOJiz0&vk2i)+&{%^AgE70so+n"
    "?wn`1GPTiLL|WK9b$YJs#IY;<H{Q@HqA5(4fwJg{`R?W>=|EVgH40Pc^+JyaJ~%E_+;C&s=&Z#`bErTB+@hFB>OL<QQ0_&cfUZJX=~F_YrAwvD"
    "=(NUR32HY%wJD8R;t??zL#iZYudhDd(9o@-Yl+8evLO7%1ilM3+34{zil^l`xK(03^j6Ug_q0>EQ6#rit`v16Rh!S^#|lDCPEUP%9$gDp7ZkH!"
    "F2{}At6EnbZ_II04{y&0C)r<s4Tf*X()0pl9Ak7+B%TsaNp%I)0nN9Pew2-fB*Rh!!g9K9U38Uanr#zN*2i$4JU>EfG&#v5(P+swHkd~jDwJg9"
    "Opr*UNYvboJ$qOq)7k4tQ6eg{J#aG{7w3wyQ>&tW8;9#g-KXkTxD(x*JRY;%D~t$NiZWG=sxu8Cj;?q9nSQTJ=%7l8oQeW#X}=`pWk-oIDJLch"
    "C2DB#cAn@a+4Kde93c;QTCe*3HOEl+&&^T0qVEd|;Tw&*@99zlh0I0CRt3lKFkskAw@;jb?qO8c(%A1b^)OC{scEre2L{BaPb<nNJ+50U&J%du"
    "T8#pJ-Db*Ar93mTt>6D|2_;3)TOi3KGAUW4spim_q{9$#irG<{njE*t)p&Si!4AB1_8uw39j`n+-6_V*^$0v10EC^AYpz))6H{SO{15*u(I1Ld"
    "<e|2Ew8@rV)JcWMZ2!?LrL5aRw9FOa@IrkLAC!0NN9#K&!q-1g|I_nNx#FLI*j@9N^e(ZZrqV(f8f<F4Q17g(S+PemmA50txKw@XHu&Q`Gxtu%"
    "A|1yF!pxxOCe)XF_Heqr#CS-a*r`=bzQ;Z%+;r;oC<Pzmt|~Q2;!ECG=*Fq67@O_VbP4`xoVh@EkIoX`Zkgv7jKKz{Bgg4<&&-@S!Sfx_#^P`N"
    "5urNxyyXyYM}c1?vhb2Wit09rwCl^tEs}euU@MQ*oW_1p$%8@#YU*!(4F5H05`LrI#vQJ>Zpe;uNnaBm6;!1{)J$c(z{J!jHA)u5-0mc~ev>I-"
    "=}h^u2AiUZ;-o@t=Hk!{ZEa_La(_S1EFc1exV=E1>0&H}_PJi8S;iiZF=3)n)$P)(?`9M2nv>ST1nN#*>py{8y|G%ob}!}prluUynF80_(bunQ"
    "$G^R~$#t{Tx<ps_zt>Tqbq$q+Tq8&};mJ@@y0|wfu2*$(GLGZ-@on65X5(;2Py5E1X=-B~38z~umEt5Bo1L9mG}O;T7S#mN9~+}-%<XnNcQrM6"
    "hU1R2N`*65PZbI~Cq3U41ubTb3yk8)ep;1&q(r-}cI+(o`(3H`(WO*@hAz6(79XqG$f0H_RSq)h$8iihHh!umkC}OH5sFZ?tyQ%(yCHTSaHeM_"
    "IvC^Ywj)YOt5EPJCQP9O_0rW<>V>3a^(`8QodR#BBI`$`U5yKb&*3#Y80YGQS{4%zt;MNRQ902udYgqK>hpwmOV}ZxXMTXW<rBIbPt)j_zFnV4"
    "lgg<4y2OMu#d(7F&>pPZOd}qT3ri)9!V&CuYv_c&sYDf3z;taSHsh%9%aopvDXBC&Tdz}lCWi(kD7E*F7Wy}n+m0{e_|l#wcSIy)SPR1Og(+F^"
    "X>E(15{-toZubVE&OO6nC4Pn0RZmY-0d1kgLz~vtoEbW1ec{AKn)g;pi}<HamSoIDKe$pA?$}t^EJ5i03Ox(QqgYt%J2Z>hdsCYsq}Mwv_ipMW"
    "$tdnsTf5?ftF=$ug<9O8UiH-Lgb@+pDF3f=M&)LYLUBrsx;~eYox;bTWrT)K<CqfIqsKtmdG!C9?0uio6PpH_=2AKA#~(x290aP^^OW#4x{C!R"
    "nOcOVWq(|&t;}PH#H`Uk{xkYLqot8`JnT<+V`Id|gR(r5IHR$Lu5sdOJJ$m}f6pg9b>zqq-}9zzNCYtjc48v><2|ICc&$qncKB-JO2<&2@l>r)"
    "A`>;;CGPnmPnTo<0ItQ)p{XtPB)VjHKebxIQUy^oJxw=BX@drywdz_|kI8>3%lcD#T-9TB2sUc);~pCQ(NrAf>f8=?3I!o7P=l86+3|$UQTO99"
    "pV^s`1bs);)As~gd#VwG>{rM({Q_2#IINFUSf!shRPnsgQQ<5`6#P3BmC2GfzJBXNl-oW521}_fz4t_QEiKi|B$R7-R1Y7o>z32!h5i_yXC1xY"
    "lswCx30r-4<q`7quA{5-9}gW`68qvps_jIvYBf#M7M~#JqYbI&=7xqk7HTzA1HVK~O8qg`_f_N2=^S-VhrLP#9g%9aR$J}yaB&(-tP`Dum!w51"
    "zWEw={+c76B<fZ(>0(cxGN`vCH-1-&q@Ict7osdG^-<)u*Py&2e2`MvaZ^+Z)FMmG5SBt3rYfHYxOi{A$w?2#S(qW8y_u@hX`zInr9>YVt#zZK"
    "Qp+w*%~1vF(ef!f7AL4fQ=+kk$w^7;_H)(m=M!@<ZqbAZ6T6Q#PT=;H4WA-P+$`$nu>>`tSA@~so?64TYPZYBM2eS_zFssjaHU+=E;M|q7fMT@"
    "Dq0(aTEPt|ixEycwDHbL8rE16es&puS+TQ2pwZw_1)kT%4K46VlxW~+sat~m58T3P)u~W?l1@7NSdWFH^27ppXcI>tc!2oIpz|>g_Mm)0LRv+L"
    "8-1?CqYBw$COGe})d1b|dcDgbPd0?Y&E{hDE54&9CeUx}5zky>)a|~5&O4}?LJ=3OT2+)9;#}gEX_&a~L_1$}(OK<#*&vU_3CDm<BW<K*F!lbR"
    "I(YER85*IbkD4(FjAlGc-hah%2tyH{uGdqRGJc(PK($mr0mOTQjvC}+#Asq?`?(`B)FK<Bd8Li2f|Jx@dRnQD=yqEMZH$6mK;8Ty%}hj%Q8`$k"
    "q1Jw}R7iAWfVZh!U3XD1PEAd9b>C+tiGGA=Hfg+^SC{gJ)0C7ntL?L6#YSmt6q`?!x2~S9*1Fw@WUX4KEU70d(@serKg}~x9H*$qDwABQiz(Ys"
    "Vvq>h%*H6d?gQk5B#DDcmo1lQczWMHcGEkZ9*kAyM9FD51@B=d>GPCR^4nlMIngHO8#G-pWyT~?QM!7TT}M37Rr)W5-)Q!#-l%v0&r_0&5D2VN"
    "ZK5UX(FoYeZ5IV(a&pfeSUu%8+w>KLb1%fWJ~gI8r;f@>wK|xmgWfqhQV#hd=;P3UCOh225?A6k9wJG<9FbRs(N!FO@J_72z1B+$_z7-dkFH-o"
    "azu-&nDEhH_DwCo8ArF^=&WDZUxWh(NRyXJr3k=qWrH1um<^FL2{ROMlpuM7q^~HtOq4{Zc&SQK90xc9aJAK!b|wxD3r(odCN<|}yCEJXQdhT9"
    "Fl;@{CCAU>p&0Bqz*R;TT?|5b*n~v;Qi*x&txr?I`~nS6^LSVgs=o0;0X;n7xG6doqoVk?e=C+lPPe&Z%r;LYEgtMemm4eM9aWneb&xNd<BmfH"
    "tUQL2^@&dy^5r5Ekf6zC#f|z0BX`#h#Xu2)!i-)RL+SWkTs>WKRWTcw!HO8oPfrUs>Z73fqG9-jGfq8o<|H|Au2b5BJB41{HPp|3F$yUKktFX-"
    "OsuXhQ^^t9<OgUMvgx7_f@;uGm!?4uF&s4trSgx!S;xbr=e;sPJJE5B!<f0^Pn~+8a%e;^Cw&z=EcKQkr&gx;#w85mY3E=+L3KzHn^s3ro2RKw"
    "jXc<pwOR&6VSPj)fl@EMbnSXq37ef7Em14TBzgE$7im&sQNLUop@s<>AXY%()p!PALYx*abC%VSM74`Y2o=??U4`{2^o&>fxCn79TcW_ZzC0Hk"
    "#yq4#>y3?#-tb_P!T~$QvcIdIB;(`b;1<g83n4zxE4gCqp-&dKVP!9o$1co6CH|S9))2Zh&+^MAh0#2VIE)IV*IyqDcX1*^w<_LzQ;B>)FDe?P"
    "YksBTqw>H0@g%pv;C5Z_hy8>g7o65$xH)Ad-D&N+4OCVhS)<b0y5~(znOVAgy&AeYI@+L-C*tbW8eV;|va>`Z%qc-E4&o($_%2kEt}7Y5%(t8h"
    "eO9YiUw!T)G@{Aw-FWx^A6IW4Ea!FIiQRAQz5BiHe*22$Jpd0o2!bm}f}|)>qC`p5M#-XOZMLjstZg*%IMby+rsmJ2lBt<gQkhCkl8F<SGs(<&"
    "?8M7hV@o61vPD{?NRc3j9dBQH{g%7r{LcOQ0WwMgfrsvIx%b?2erNlgZ9$JkxNu;0yJl?WmKiYhG0dVaYH7Q95X%u>PK*UohN5692anTFuU(rl"
    "po<>}lOx-L#tdf2;E7*xT=zV05)+YJJKPT5O-&j%A~Q>8u^a}7GgOvkfnNAw1*WCDgGn+LM-zuR<=+r%CWT94s!JuAHv%Kh#ONRE|IBlAisd{3"
    "`h6?Ju~zsXWVA=Y>nq+d=FXb1WN}a>WP2scit+tAJzsAUWn|D2xgt!0>t^w`m~|JfmoBZWG#ZT{2)5Yxx*W2AE~4Mdq&B<|_?f49T)K4WPb7hS"
    "xA&KS$t}4~nArpR8+}R#8iz8GW-<u1zSGr#<K)XcU{<9zB)Z9LB+!30Py+8k>yeSWGrtcXK1>goQ(PCr70||pal4L{&FyW(ho^4caukN8=P|;H"
    "K6>rihM5o2+~I|I;C5C2(4iQeTt=KfI)(>bDV{{Jm9q08G9{%{ZrDxlEBqs&GGz5SOjSHTFS1gQ)eTW~YkTy8yaT3ckhZywGNl2}NQ>Hz!}N<-"
    "Urz^!^)448M8zJMt{2ETe#Spm$8ePJ`Zm&2A@du$xwvjC3xvy98BH^IDA>_bdLXU}O`FGE73l)K=fp^{Oje7|F)hSi&jd3Af#3zg8ot%4K|`ub"
    "q)a27E;y>J15B`V-yUFqmU#6R*i~w@)BlVkG;}ac+q~KJuWNnfstE`z&d$O%m3Il%Zl`Idqaq_qRpk^^V(i?@fc1B=o+k(2N_8bDim^UVM6Hbq"
    "kHie0n3#Z1m*dCE7wI_9^%dt>2vCz(J~y|zr{37o@cUed;?jX}7w3F2nKr3ZflF!`VL)W0tQNLn-rpzkrUMwhQy|-X^R`H$#b`ul;pQA};wj@4"
    "5!I<y$vW~}FhmDX?S;NuGwRLFL8*9Ra~lw52oo)oq(jb(y=G)&GG`BkDe}aoYPDJeejW_61gj{r4tVc#X$$3#Drihpg1V|yrXDkxB1`@;`4uCF"
    "4yh_&gfHr#KNX>7vnr;7X=EToA(w)OvtD0aTSIUn)@P5DM@KEkB`?63Id}@ier=^9!kDFeF6Sb<P!{IGxe1OTTxX`^>)Y9ME5|99>Dd}QZ<Nli"
    "Q!sV%i9lH}l@nd0Dqg?B-IRKND3_?Y%gf=h<EVjU^CJlwpuvO77hxI}w%c4+#Ia8?GJ>2%UYGVh`N{Edoe|lJT`eAbu;kk@xo+nC*;9vTY$Y3r"
    "wzRZ@AdedaWrDoj9_l?tl3gw-^2O*(b);M_7nOEorBbb8#4)s(5>s^MNBl{bkSJ$dIQQv?NL(tciGR-oNy#Bj`S#myTMg=XUP^KqMFIcn+tE?T"
    "5D>tM5(fG_>dn}>p;jW4JK-0xX9?n%eu8rUYL_F^pa!LnU0bFFZ<4>R_1<1_3f)8e6pmv;w0POrE2$XIPCVNg5>At$q8n^(>ftmuTYQ<OqvO*~"
    "fq*voj1^NZA0C;o<IE@Pb^2{Gm4f^>WT{+JpPuGX@ptjE2?_;eBX5AX^eG2Mo|d=^Jw5!`0qd%E1}3(8u_{u9%wGVn3Q>16J-uf{KjHQdF3dHg"
    "@zkDDJEBA;8nLh>fhHdrIm}~g5r6SvNk!?@d2>#wU(gF)HS27CUY6=wn);GdX%`(Axomo8#q|gFXiraHxrMu|mmhz;QW*^RVatxT32Zvq6G@@W"
    "wGeAt<j!0nsFVmBMVH3TDKyzoF$9b7C>1hF_skBSI)K-9nhM}#kJqB#V=nu=sMQ#4pD)te=jP^&c?~ZdZ4f|i7(GdElKg?1<5IZy)$0MKt<fzv"
    "cZM@r;L4<iGi8boUSSrjwLnkxdi_*iY^7aNLN2EM+IhsqXHBj?QCF5*Ue~lMxm&i6G=VUECrv$qj&}zbh{zcmL!2B5wlK^z7YVQLpPru9I^up9"
    "da6>VSi~H>a@pmesor1|@lz3R0d{#|dMoZb8&F`upim`i(q;%4iON8^`7txbuyArRo2A5gbMo=7?%c_XJi;B|)lYk(KkK5IJ}yc#GT9Bz!;UER"
    "(o2z}xnwrs>ORlwMINcLV*bQqIgvAc@XBTr>>b%G(c!i;tc4%g{R?vMToaH<Q7nwl3{stt?Jb4*z}NJRWnuD7*DEV<(}uM==x#>~gyoZ50Ywn5"
    "q^lQ3@)DEiJ(DAUR+kiq3ouw1p%a{l9=TC@X_;|V?G8c5UV40BSGF>jrp@M7Pj>ArIa0SXoYEu+?F|5Z%7`V-&(Hr50UDHPqzzJTF4?X$tDe`J"
    "F#$TnFO5xs+lf2I_1O}c_@`k}Wzv%;$367Cnr=2TKpuN04e0_35Gr;aw<_b>wQE=VNy6KV9gd<>{-Yn=*$HR~a=F56#(8e^;cy<|jcncp6k%Yz"
    "ysjta#qxxOR9SD8NIRGc6Q%*e1f~dBrDC2_wv<1EPae~mg7SNFb2-cZd$@uFr)@UDvP_!6Dp}8H{@M)3Uc<ysQ&vy(M?S*jV?{h~m9C^QDi9?>"
    "Q{E)K#{~HU5P?Fe;&?S%*j};js0q12iLN*fky%-hCSIez7Yfy?PDmOnGlrXvjcajkHAzMJhdvTd<MLTC8DgDct~7CR(Vey)cbe0%sN@-mMUt%J"
    "$J_mWVbpTNY#m*vPwKV}XbUlWM5`05O2aJ}okH0OlCobDM-vc;qR0R}6Q{qy^LW5ET3Gc>-^6r8rkbKA9>ppsggUgg!2~m$;X$jh?LHLqG3Em?"
    "h8rQTPYbrUSI&FfZ6osM&*%P6VVu;3xMBB$61`UODKANaQZfa~s36Eq1>hdq&Ss=U5_Zw|Jl8DIq8_xh`Qoj&k(3$L9_QUH(L0`u{F;EPu0hRj"
    "b1gh)z^8?4EH7`H;fUwq*vw_eeenI0WmHYtCV;sUBWcB73iAV{_j0+d9Eg!HhL9epL&k5}xWjUwQrR=XMjsxyfRUryhkViEpb;V|lC$hmHG2HH"
    "IeOg?`dmJ?=s0_uWmFG&#>X&8j(83byY>S8?Qhdx&OH;(7iZGY1c?|Wf5#8Bt;!O2uwQ!DuakbbvB`6QUDxyaMg<{R)cQ;|pY;?y&7*$!f};`P"
    "Ctcy|uS<+x4b;1i%$shQ<B|*~NAO?o5!6X*s2n9X>fteZiFcG6WYfd8z`yRGx1dlO3Ht+0f*7RcAmZNAM6O#coI(MchPf5ubDuj<R_a+=?*f-%"
    "-G6^}+<N3uV~mr_t*>^Vd7;1q-%Z)vP-gHm*csy$xxwXT2bG83;HEI!<S%WH>$HBRRO+tcAbNCb9_%IJ;vSvD+94DxnPwC4V4a+&cxo3>qH@z8"
    "+X4AJkn62rLdg8z?D=Nbb~BNiK!AHdjxt@(;i`F-?HtH2Y~~#m2dS5*GiDBSN7n&TyqpP1wx*|pV$nsoH`Md<5`$a~96G{pT<dk5#JQ6s)iy!T"
    "pLWUZ3dR`f6-`NZt^k3WqrRz}ZJ|0$0>eS1+Y)U8I!_B<j!4{&cAv7^5Pksdflr5_&ieM^MX$6MF3-+pye7j4mMN%uy;w0@8?^k0_BaxqhsYR!"
    "a$o5q=7E-q&;TG2qf&z$EkdD4o=2f@n=P^c+9Ge^V;}q2TDwaNw~6Rq78O_h0K<i|s6er9PhTMx$8w^^5m)@+7I+=+yU&KrP>MR#6*;nY;uK0@"
    "e?C?!xMK5FW_@2N1_`-M9*4=u{$Qlm+?+~JW5fw<2Wc#O#NoL;p#H-njx#R%qUcQG6b0Y<*3@&)VLlHTpJtPtelL8%BBnIqx5p8N<r?1)_R+uH"
    "kv=p(a5p`+Pj7Z(eUqfi*F3@mPg1K*a^0md?`XZAY}*<&$5P?@_obWZE{N6S>9c2ZsheN|T!XLP*1bbjH;YM$cYo$Hk5)=UCcJl@J{=Kw-?M!e"
    "T#)oyQ+RZt*p7}SFN%~!ZG1Skc^~w`lZzpo5|Ih>$Yf!HN1mF=*_`7XvUR5h$Ybvh{y?d@xg?R&vE`-g-9G;ViQCEn_n@J$9-)FVVia6Gkg%ug"
    "ao7(jyuPj6<#2F^ZY&QR&}fh2-9R=Heu<L}nC5tqpKsD799qzI;4J!4osh8G5y}-l{9DgmLDs-^abPN8HublQQbTUo;bE!tH$7Se_UyCm2Z3F}"
    "g{eBw2ykF*yBQXz<~7?T9-~QGrI3fC(m}0GK+y1Q3tZYgXCFwT!bH~Z&Ppbj)eMs?T}?V_zT&z*ZOg%Qp58@!Au5#a7}4uRT^ZLne{7pq!yFj^"
    "5~h;97B`Wz(G?&3;Much2^nHp&GPbczfZU)!8~N?2M{*28*0(*_ltM#<h7C~PfpkEeAS^Z;1%AL?*T`299|NXU+E6W5L3zg0H^B*wq&By$Od=G"
    "K|~xzkv1z7x?Q?Tr4GkgBoPnJOUw7&%%Y(;V`IAAT!U1%didd~lAbUj3bV>$1i_WwWQbXlKFVzOS;9ZTYgMLacZ@fpd-eW+4htV1JBV)}A_Zhh"
    "pyyiY{PgL^EA~yCoUwzNryHg`XE-t`{Jhc5EZKP1jT|sh)A0<u(|Bq(DUwy&6lh~DmaM^UG-7ZIiL33@R2%S)Rnf_LJL5?cbhmVr#nrXMoA{`k"
    "BPWJba(m0NaL@rbtoi79=-T&OXpOlQS=2MLq%7*`xv1rimyI1z#mG`Q%7O~g?g1<f(oHxasRLVRlkp&j1i;TbaxRE%<A>C>+OFC`p7b+1?YO?!"
    "U?8MqiYS{Z7GZfES0>ffgSm<3eX4DKm{(+EbaiPUW_6q=m3krlx~RmWOs6q04<yb=BD`-^A4ajD0oj+7w>OpSbm&|ZD+3$^rw0GRpx#&Ir;Y6%"
    "ML$J9#i8|Q9WkHo+Xxiz2{$kY@_z8Z17SX&7bV&cS*<Fyw6ruHusDTz^S9{@a%gj|n{9&cM-d$}4%WsI8_9gWOe<3cP7=@C(myi((~Pg=nQ}>Q"
    "Y=Fx-;Q$)l25w%*Al2OD1N5Buyc!G;dx#U)-x$yZp#T!{+AD3?^d<)aD)LBaI6)f?6_K;A$Qupe7LN*hYU%`<JrAQ|B2HKH$TOIOFbgel@#)Yd"
    "MO(eI;WaQd9*s*f^%auxc0?Hm2P$SxyIx{rEM+<&PRTJYVU(0i@5RN{4ODBv#d5XqQ?ENN28%Whr%_!*%MnxoVmqQ+$Mg_1Mpez~)1sVnZ4f?7"
    "%Os1SUPgSsxEsrbtnysR75kRZcT-275W}#PUn27tmNa|@O=7BV+!*myBt}f$h$nX24#K<wUG-dw#!F|5zB>W(k!IK)uxm`8V31%MuchgFo!x(e"
    "O!RLL`~I=5UwcWZW=O8e<E1+7UFW_dVp)NbC6#t`nxXX;E)VPr!+yTMUJ`nMPHxn_2L(TylAH~IDlZw!TmT=pBI@~cIIK+(M062h>ZQs~eRr6d"
    "t3-g%)#KwOUaplb9%0UU&Wd>{O%I$!I-<aKisi+(@n=LJQ<k5Ji4oeBYMHhwM-DQIf8KbD{OG;^@|sFJTDe{D+{oP?VmVcRW=88lf?eg9XPCMB"
    "Jfq&++sdF2!}hK6@A{1f+QQY1hY9vwx};1Nfu$u*BQSQ8l1tM7bAcBYW@ef>N0H;8tmRcaFBDmj{y-un#-;<+1xok&eb3F7@GW!e7H{0EaLMf$"
    "lv)kpNwV5lp-v+2wz%HO`aasYsZ55$E)P8WtPpQ@P2&64Z}5s`V!{o=0S>E=2<ZTQ!3QLOxt$xxgEu`zGSulzoIE)@J9~9gXLT=?ipBHFvXAZ!"
    "%H<uEQERKUby=zGdEzZh*}+({rKNskm?nMI@Ao%1Ip_t}x3tsglp;3!LNxs9h#K%%N3LG?y+eWP$xwL1v@GIP=#@`w2)Efhn9bN83=@C#dc878"
    "&E3g+)+%L*R3(b_I;lXUQyuu&c4sSC{9K=XU9RVK$=5;M87jxKloWkoV&b3;W4Y=5HfdmTMY~mVbN#;JN>E6vCuplR?Xr1jZf>&h<Gmi5ooTsW"
    "-$I4Fg>J52Bt^-SH3$VhYRo9T!hr+hN5q8AS(#frM~kPXr?~^gDDp5!e%ySKZK?u%&XRUE2Q2#J6#HdD?2<&BBw0;PDm8ZSAd0uarol40+tb=Z"
    "WGU&ACP=y@ea-TnpyK;<u1O4aGxhV%xQ|8+t!rqPVyZsv3IuWJ5ltv7`5f{NqmyC-Ga!QV=Sj=V&H_<lO0an8CG1&YV|2k3x_$7_9Y)-QFuJKK"
    "vIf;cmP{3jjKr$gAeXs5Mu3nbl}aJtf&<|#CcDB$FSQwt9CZ-h*!}OB;bgr0P$4zL2;FVWx2dA~l-#%K@fWflAo3DX>F1hy{h^1TvGXOei%HS9"
    "#i#$_HYfakB;GJ)Gn>t8Q!V{+x!j374vdu#+WBsXUQ{aU{j4nc>Zp0_F&zDZiy&Lk>Cxc`av<?Y3G+7SpI&^RS|wYX^5H;bo}|;zLvF@utuCGC"
    "0F~r^s+~-~cqB(YxvJY-{~nY6wd`J+7CSb@VzDx}yo~!Ro>rPkdoI^#RPqEmI3-AMliz<)rU#F^7hK;Qe;CsW2Yv3=)0_JfL+v3JCr^q1ia}*b"
    "SP*y6PV8Jqd(;5sQV*aQp{%({7z^O)>4}M|-lzN~BRtd83r|NNt;7Z;&QAaDv{&3!Ts#R5H8nB<Mx}h-C7p)Sjj|}A@7*}kJ@cZ>qD_^s()3Qz"
    "5iF&`*~qEXm6L%}W~v>sgk>X0w#|eH7G&rfmB_TXva;I_jT}o|%cTo$5XJ1tMvRUYlm~;ls=%U+pNBkd1J-ff!+Uno)v(d#rf(^#l~KQp2?~i6"
    "Dd~sWv{D3s^o)y2b4{?yIKB$>SRN4A46KVXnn(Tzo@zRY%5qmMi_>fv>JZ@qonQwpva~(=rs4;r(+Wxr`%URXD=RB>p8XKY2fH6wLJW?7CCM!G"
    "U=Zekc2e7#R;z<xNA5!=vRzU>@dN>fFqEA9v(snnCZ8As=yH&3^o!Pw$>jp)Ag*E13OUPJFr|j>8tGKBHli{^2hnkM#?4d^0<7&N^*ZKa?r!XA"
    "+$VTYl#o>MM|?8Rh%A^YDTRjPJoOaEq-Q?(i3T}I^IVyf81}5afmQaVJX$ZqxaQk}hdQ7`9u@<w#UKzc1S9~@$$hKv9EC77^%dFN8B$qQ@Sr8W"
    "?fm?F$Xh&35cJTY9rWEP9opg;M8A0y1BaC>q{+0jl`(K1z>7PCPkWvXad6R!9Tkg~3=BI4EY2eXqM0}|bjFc1wCTgGy**_UIVsQcE})1=KlYf<"
    "RgN7rD?}vvI!Rn3Js<3(AW1RO7lB83(=Tz&%IvH;BNl>`&U<Y3Q@@!X8wSu~b<|!U*B?Ul^gt$6FI%iEDig+`A6DzJ(Osthn4V6P+@5mhrpYB-"
    "TU?Bk&J~h$zoG^q%no}4=mX?@=s1HfxRWTBCy^t?b1YyC%zYOLvvW_2LSBu8dDd@w6o3;6ami=~!CLWq?T*u3HnP`ym3-VSZV9A!j#<DNIs1Wm"
    "^2s}GX@P$tIjyOOm0BgwlX#Q_qQK2ZzORe@L4u|`+jeIV9}}Q#AIVf<;kXV6TLdPLHVR`dU(T0JeLRT@k+^tqY-#cWJ=+cRi!wLJ?<)1D;!UCE"
    "P)1@GdW;URTdax)ALYvT`BKUE&mQMCB|QTBM=I5H!G@fs?!il!J{pEK5f}y*>%AVTSpIq+4+o*|pWegnli8-FCXc6Ur`)~6Ke{{97uEQ-6|>*("
    "%WT_0wO0zma=9Ogt4OqIzau6ldgz<d*RDw~H5{NuY?>q;<*$ZY&=jiPXzLb7IB5}UAKkOYm$e(PAegFagV~XI_+exIsMFcLtIpv*@RNnz?((v&"
    "@vG?alIJ9aJLGf}&C~#lc`Tx#?DQBN{tzt|DJM-g(eB|G)bc9mgS^Y*B(?vCmat@x37I(Iq6k(nQj3^=15IX2>ILKG=%mnR(Q_p>cXvs>9t{`w"
    "RUNm=))Em9&j*vwrF$ZeeBRF?qv;@PeUcJ7K6C0l&-#l#Z<pgZvHf{xL-pX|M^R%%gQgr6c6uEx0XrpFEz}UPGujlUS`EouT$beR>FsUbAIxUu"
    ";J#xQ@PCbd<{Cgt8N-w!f)d&p=mfam%8Q5Ls+tFKTI51ulN)kOJ`%?T+xHN{;`x4|FcM_U-#7YPiN@mwGXIv2TeoX76}4QBq)C|**3pnMpD*o3"
    "ChZa!R0j`M^Rn#g#%R$Xj%O;ls;u`#j(p2xe1q1&%uCS%-|JP0tt5w0<}2&+#TUoMG-^b~pA5#-FGv;ZH`^pe+uBb|WkD+GDqqT9s&LMjB7)+E"
    ")?b}{Dr4aBIo+1C`?L<-5)U$^HVPG<k&j_V(p09U&?ViL%jF9q+ODc1z1v}7vz9#1Me*{bOo}I*M#E0ELn^q6=AgINIJQF<-J*>%;*6?!owg7M"
    "54u_(<5l$B{Y(+CQL~xM&CS__KQ~~AH%&RHlHW_(nR~}f&?8%PtXylLfJmu`L*ZUNPfF2__M-<YRjV8A-CZW&umx+Z(}%H$;UdwRp{Py_20d&S"
    "%Bt=7sWWGw<=h$rTeC$VX>}FZl)zRG5X288IagmCx;Nt5%uKmjYodaJOe}`iOAzOXgursDy!m-Yo`R9&K7BW!B|CQls>`xk0h_c<G;c%DS*eOG"
    "C<ks((mH$efT)yWDi9CV7Kq2fJy7c?Cs6F(j}jC*qL%LmyMgiZ+<isTovV+HIh>xZ)k4?fq6hllEgZBpJ4(@Y`y|JXsAynyH{4s2?4&wDmV`{m"
    "4v%QPxY*h6Ul{Ty$n5wRUoqxY40KY%KzisY8F+`tP!TjJduh=uK)3G79#qYcblQk3AzvX~Z`&1(cShpA<I0}YsIy|r!<$zA8RtO?^uye{T@Q#u"
    "nKeP0qCT<7p(hq`TTy8a`m^GBB)vAEgYd&LIhRwkfTJRe4NrR(`cb96b#VIccE$DUe9D93I2Xj{&MW~=9?Dh3i2`kH5Z3F>T&YHazUeEFAaX!u"
    "8a`sS7{yx6wm3pG7QKv>87@NAzarj^N*KfAbOGfNC}>Zc@)YVXCX6|J{`}ELrVkxE7ANVeSM-`0(n9p<cQ=>DFw8#EjPs_jwZVaHu1r(XvSAC^"
    ">*JiD9<mETM4r6B_^eh8n_*a;^fN6nQqSdb{VZ={_p0G1XGhHRG>>xABbpACKQ%QRXm1N}kv-#zLPoO%DJQG?r3J2(5RE*4kc_62b!k+$<Cr$~"
    "{CU*Fkwrc*I+_W5V3S<clBd1Rb|IBTQK*tg7wxpc!9bc#^x0#AX_9cvBo8{cSp$PQRxTCjpp7T_{1f8E@$sn61^6z9^y%2SFfNU4?K<PQfZ>+E"
    "q&Oq);y7b&bBq%3MLSu2gUZt3BJTCFRtjCMrishIc4iV~9Nb;b6{Q1mgGNRkdkn08`C%sr{r}l#!G`F#rV%?rI%pxnl}2ZtAl0R1KV4JKq$#R7"
    "vD@og#x+cl5(idRTuh=3l@4-Vxq?OGi(cp8I<i+dl0g8fr37shpy|peUr0sz4z2sdM5V%71}B<Sp;OR~Tc762FE0H$Dlkn~537yQ31RNsN%{`!"
    "W5USoHZ7)4AgfdpdHTvG&$HY&E%c_P+l~hPJ(EVF{fA>Jt|)Uw;dt4X<ZqQqVFB`5B{w840Z6Wbjmc~bbgfiIlS$4)=F%o$j6^~)PmgR+>q`PP"
    "iW2HGFU~JB_Xy%P;zvnxlUX)>1c~p_<os)<Mxxnlj`(96nCpnwn=Ffb2?GQ{g@!t92Xi9GfDVqNt_cQl7OJZF&Ot5OsffyATSX6lkbA(&D$PyO"
    "3pE;zba4^kc*3$9d8G=KsVSo?vOLUU(bFEB$UC<A*$c&;P5WF9aE@isHs$Kkqm^1P!rU#s(WMyupSP5)K{Kz*RT6POFA6qink0Lv<IwMK3bS)y"
    "MXZq1N#-SAa@{DRB}zs?E7&)JgoXoFpf4Fi?pwLIUCwC;wA@T5(0jD^xgg&-nn^fDi~+OYDe37~S^Qyeee``Lx3$<7*BrRUh7AcMXZ#!AKsTd1"
    "hqMy#9NM;!N(z9UJw(=1`f%juAI;b=#8tCF@IC=JbRBjj_RR);--oB}DcF5-q#k{A8f6V@KziM*M${Kvgk|F+a^Q--o#9t1)aY90w}&PuV*J@U"
    "bclUgZdlWI`+kP^wD>`@UCg7%bJH}*1V8i;<2bIMClz(|Y7n7%=;&$YoJXA;s+YzPTmhGYM#)Vndnnq0HcDN$wc0BdV@s>^_#li262PX4qqbqv"
    "iT%g`W-2{%>^wc-+a+)SL=nN#s>h@ZQeG0OSn_`j<v1gQ$S;+)wv<)Ih$rD;a@v*F(mwT+=SA2C%wx;fRM{;hq6halO%8;pilDU%!l|hsaDhsT"
    "f@c6{@z|lcTEiT~lw8+JGs0+T6PCLgj0>o`{|nTP-RNuKm&-~<jyE%tqosOk8kCkd02vRGw<-z(T0=Q>ejViTp#s~E*7f?iU}8bcy1GhkV9_rf"
    "QWxo}QI`pNHKdiFCPzxfh*4nAFti92&vt&eao`wQU%zy?*%S^Ms+9H%1zY-O0G7qHEEJBNxvL1oNXn(tY99R!5(;i+CKDAhHwO+N=(0neknh8D"
    "sxmv$+FE5o^bibB)7{NYo4xijd+~evCpr~8qC&7M#aS%DpgfBK4;7>_*PIa>5xvDIeD%sK$#;OmE^3WNmZtdbcduRFKq!;F%K;(^hG3Z{f2d>n"
    "QD+op1d0DNMezv6XbMxu?UN1zRZ*TsvE^u#9654?0U5`S>Cy7l>Y-<5fepAwbjL+z!-6qbZomnH{Dn=t!c#dChT^MV6}*qg&c(%yHI4u|Sz<X>"
    "?H)A63U}=bp0zm~cF<<=2mDvAt<?yGCd<(2r?xa2coyPUJ5IRS4T2IBH(@oD0aSCAyhi*jPKu+$B$0$>0Bj2`y!?6j`VLo%DGTQ?R3hp1QAqdJ"
    "<;yM|osmR@V;<<4r0q##pHf(CH9nrEk*O4-hOB@zhE7V2y|m1%o;@orlC>Gh=c^eCD*EBb$as1Jb39U+*zy&dF(4dFHquV5$OePy)D1Ru8#Bg9"
    "J?7{IaQ+MFSisiMa)Z?m(pKrSXPZqu_F#<AvZO6!Rik<KPi>rg%>-AyuQGfgJSSgG?L1vP>O!^J5KEcOCim7|QebR3`Y@?bTKPiZf4shBIH2tm"
    ";V>|z&;gP9_B1hfz{Un5KdG+^IxEM7Z_O86S~`82PD?=Bu~pd610Czk$*#<bH+%oh_O&~fCBkM)2(4HpLXb{&V-fE6^@WT)HCP8W9V3QuGq{Mf"
    "q9-m{$~w}ZwJ>CO6$Axy^r%x)V0_l)vL1S_%q)dMEo*z&J%L$Ux^(FhVy(M-dx+{5M@EW-%e&07&nu_*y%Mqz%_f?Q^5mE@2TSOqY>}{K3Wf_~"
    "Y}G<uo(ffC)YUGbjwdd+cXan2OssOL;2`4@PYknm+xu>h@6(B?GmDYu4F;m7-}~O#+1dLUYW&Ukc-9vu8iY$dFHN&d>C)09)&yM><enZn^fL~O"
    "3eK`Bn>|-~2;bCHE_b$2NMLS#`uU782rOs*J!C0$qpa^S=b0BU{({UO{YzU7+wwR-M+dY}a6zgz0KR5%Q(;({oTOLCQsb67UCQHMMI@kz;wn@e"
    "6B;!-LfS{T(MT5nJFAoLsBP1B%&Z-vcrO^EKWvcG{HNEiBb$`VZEs(`eEARm5M9tUo1%7{65@LZ8uv&A6=+jXMZ=wdxg4RMy@Kn~wmrmt6k7B8"
    "SvDzqDQN|;QXfXjpzlM@DkdUpsWn%P+1X(>Ski#+f8cI(#PQLUAY27yE(xI)xXg=R!W|bmmxCK1f*Y752(tD@C;?UK_qFl}U5+-gHLjvIX@m4j"
    "Ekr{51jE@yHTzRpoCc;Kce?HN^hvG^^Oly9FrNpH-72@e4>q_kvwb*lWR*3JdV5RuVlyCHs~zzNf6#i*1LNCW)bi3wk03$UMVOWQW=P3z=kw7z"
    "_vA^jeY-$tDnMpMOfPr#wA-29=fb}S3YE$r7z&mYDO1U&jI%SO;mbQ`%T>~6pDsLZ%zlf^FwT`NU%o?#m`OSpjH{bXvM`8~q3=B}$3Tx`1KMVY"
    "Gpc)vsbq?|Qt+0$BS^UgB3DG}$~T_SBRHP58nf0X&<&o2&!;(i^LpCe${Fpk$>JsjQSFF>k0}&ZrPD|YB<kkRNd1_-M?{)WV>3T*G@W+3%HwpH"
    "o_KL_G3Hryak&3JH@8`6$Mx)pW$;C*eCK9S3pb8QujEI@fsO+)DnP=8aMk#ugtUS(%szmoS0=Do7Z-7mt5rur$=EXVkgHzx!|b~cFn@vE4chF("
    "hZ}^*XKjn6vE31bxWE1FZ&%H^%92(0>cb~bx}_+WTV^&rQm}xVfm4>EpPM!-M<r%@Ie{6Kifxpy@_`<f4<gu`U`h`Awd8B;c5%uEF#>ltHce;9"
    "wFvfDE_OlEMCm~x>MBq7er8Ca81hR!SA?S@q>`e9qhd9iR3Xoyejl<pm`;hLgdW=F0?!IU2uzlgmZuGfh%&7(HderCx8g(CLpNkwt2h`{qB1^C"
    "n*5Q9)m8O+oix}B8}WcM$K>s@@99Jb9QWiS=*K`&5WPzt9->O$b;QhLC`=aG<3>2B0(XrutkHXI(=J)kd3u9G7_Ei;$S&GE4S1l<gM>r*>ybyh"
    "A@w~#6839k7@xe#$<fU=H)a?|X0EH0rJA3JL4kuB5nbCOUA4H#o#&3PbWWnKMaraR?bxA1mGIOlYfY1E`PlanpZnai<11(>aovIl3%0g`G;~MC"
    "-R>sAQEgC)mZa&%hV3Qg0<oR#Z4{AvBSx;Vg|g31YE5J&o*txJPPw_i&N8-+?!2WXQq4K=3y4(=1v%W&+RL$Q6JV=_1U+|m_i_a7hK`#thwr~1"
    "4W>3je|0z-wRk`O#D)C7qQ&*fCTHg|k{zq9xeUE<_e#)T&e)g&4Y3&v0Eoo&v?+O2C)HlNFsjkiggjSlTeWt%9~kbKN1HS<7;pe*3s_WcIHn@H"
    ";G%X!I?gntN>uA-&J;@}@?h9RahX7&a6J|DX7uEhas~cmDo_vryq9qgka{F{xwwPj*uj{?OKiPBLCy^-@zEDW$KZ$wzYN7dN=c!A1qZ)sfhCdz"
    "=`fMcdJCRUkR#Rn3)I;v4~zgc2P!sr>rG=i;qOlxGzDFLn>^AiI3qo$O4<maj{TCt()4t76y$g6K-s+b>}TkJqFP~7Ca8EK6z3<&0Hx9K1#w)n"
    "`7D!qttm5Rep{=ZexGe9x0t%1YmqYYb@2y#dk(UWyBYJfZGqz27T1ko=`isPPZEX%&|MV&amS!#mc<d(HC`ucpz(uW|8=e#GbkuIbKi_PFI@Da"
    "q0+RZ#5e*2JPQ}HbeTJ^vB)F`XX<g%R_4~u&fWU2!URXoNgT@Mk(fzccvjc%^E)E*sP&X}YVMc}XM(*NSqW>w{n1(=R;zmjQ$u**9d1kUI8!7J"
    "RP)m8C1L991j>D*`)Z*6Bc1hYWLhe-=C<64O6>tcdL&_Ut8b7Kz9e$W9aehI&X(&OC^1uDWe_VhRB!82wPET>qKqGuZB@9R(<3ApvY8^`%tz50"
    "SqzMvm<S85nnQIf!BPjCGfK`u-z5Mx#I-1_7@K+wH|^kyjl^-2#8^(q=9~?9DAb2-Dzfd2{&qnLNBd01pi-$sYpfd80=}@kEW{KD_!78~i9(P8"
    "P|x5f!(M_P*Nn3zX*kKjJgMusITTqH56>4+ng-5Mfht}sa!0Ab8gk*tF{;pG73ML)m)QYTVW!l?j}px3!qgwG5h)g@%;}Ml6QktAmaOOLa9rCk"
    "?ZmXsFF!W4+W`PHEgLgHgkf>n_s3>F@PU3mKzpyLHW9@X8UK{dkyDexmmJokA#^~Plx^1L=3G-}l5R4_z9C&NM2QYF=e23yRjS}VyT#@nyk7bv"
    "hrQTkW+xs1EKKOEtYTZ3md16-x!eX8Bkj@_Chxkhws%;b$C*>n``qVno3>4<fmL~=ZY35Ri#Klk>@wHy3Gd>-=l*oO(KDYse3$!3S`0cy>S=!7"
    "(&#zL0m}~bY3jFgpb#+=6O}T_h?ycVii4v@rHr$IN1S3s!LwAfuqRF!vrxQn0p1*fwxfrQd1xsFb#b%F%M=vpk<wPnv+T_&_~fRPVgIPXMAwx*"
    "SowgtUFe$Hh)F`^e{Pza7;S+C@NKK}E^9WA93vOJ{@Nw)xT`nU5UT5z%RLt*9C_%lJ7n-yR+tBZS;thNu4RXw{QHAlOZb!&O-_N@V`Aa}&p83J"
    "EhnOk9nX+CymYjDzl(_<3SFyi59LFIH|3-5wT6D*jh-;0(*u+^pu0j5v}C<h(lW0-p|~&Dj{iWoDwpw3&ybsQ?3g%sUQg;3YlC;$q*)pXa!P`5"
    "7J+MLZGBxVM^Up<s!ZUYpLzEa89H~Ytq~=>aB5SOKDXtQ-9k%zrO$exTHG_qdhsKH<}PM6iYy-KQ4G;6aQ-kwkRYSR9xaYcn5I^N4PU{rCx{*R"
    "4mjPqqpC!%z1p_pOX%2!)vAg^)3~|e(8K&&rH4bTEN9~&wk-B)*q5El$+b}qHgb{G(8sEydl=G%yczc)qBo-5lLXJW-s^_P;&T<%{SXJbcb#^s"
    "3pBX3!^S#vL>|j<P@7{`&#rGn&AYN$cMKxsr*RF;ZbGQ!<TqGzb<+a8iBUco;H*V3XeH&K0&S)r9$!E)f{OzMiz%Y({*LrF=W;s#EFmL0264jT"
    "IYlp9Dk1Kmc&woL#Z|T`oA5G!u+`y&rIabkcQfAdcYX1T)|DpXnn!fdX5VN}OQl7obuz<o3`1X*{zHd*N#E@~mo|y1LNr3STuLW8U0;kBR7pQ%"
    "iWQ6>C~T#%`r;RPO2w*x>*SD<Cug--)HyXW(8V~JH_eHDAZ4LyG$<7}Ha5DBe`Pgh``i%o^B-iInv}=Kav}OmUfuQLL3%*m&Qnj_(yGICt9o-1"
    "RV+)5hSm$iFtVzZOXeWL5H9<qTX>0lr9!Z*Aybe-4hP&VfP0V~ZI7@v;fFC`D%xmn3X@x_Ns`Yq(Un1Ojn<Q9HUU2^PumbRV^&tgFV|uffOBCD"
    "NqdMvTY#skB<tYI9hi!2eOa{7=Q3r}d)Mei8|9CDWMrhSPtMk>D)B|y{@G5FM$A<cgS4X68Ugob!jw80{=h@mYWo3ULaK2hJ%4i2ZXxY>7#1XE"
    "xQS?dy;!Sp3vY97rEv0Of6%cJnxUZB<iV(DfW0woHWM<8F}*RWPVDK)`J$-E8OeIw%iJ7`fDdLXlhbn6HijuRhH5E-eUp=VIBzb^#$^Uv6@RxZ"
    "5u?md7Om`DXT+H_r`1HRG&QAlfmW`<4QhlUOGRU|+Q@`uN%b*QtsICy24WJ!eIDy%yt<|*ZRY`hjGhImQy)7<ck(&gWUGTw(1@<Hyq~i}Na-sM"
    "Gtn_&naz}M-VS0#UX$m$+VWD|4cd@YZ13!({BGGPau^ZQs-2v2-M&w*ptrW$26v$HQiqV(J(EmK-wf$nI9V>oyiolh+1-FnWQ2mlU3_N;l?mdN"
    "4aQm>p$3*K#`igqToH4*Ec(X7>1dM(Q_21LibBlW*y97v0}p7+Urr`Q9GkYmZtx6rFiC<l&xBOAN9gCAWf$i3>C@GKfHSG`Su=@e_35v-&>Tp*"
    "ydw|j5<Pefb}}3N(f5RBs>}q1lR$oxYYCs=iqM%f=!r{`-5o<>bw`kc@el_ylQ#$iKK!t69(stEQ?0mF9;(wDK*8U4-+e4o)62`2+=`S?nv&sg"
    "))U()Lts~dz#hrgWRjUQJ9h2^9&6(VVY-A6m6I_l?UOK?Bi5*tE%LRhhASx$_&wa$vB97baR=l3IJ5;sUu#O{>@IPc-J-~Q1A1nX(uK-?oNDMP"
    "@o*b@`cEw`awr>($J*6tNjW*@b2SHN%?**v&d!3S3d2P4<qZY8hE(+XE1c1P-`V;!e}ODx4#f*-WD<IO++#IK)`1X*GIOH<CMpmer=rx#N<rt!"
    "8)h4Kc6_okDB7GO`H7u6DWYzla6ptvX0w4|cX^{6x{t5)1g(iDFTqGUG9*tGGCn?j9igB=CS=0`KEx4=77AmLW}qkR5g1R?$;0%$jR^$1Lz(OK"
    "(5!-2bDU<WRLtUeMcSZVuaC+KX7}yFL4QXLJ<L)f&KO$>zp2}8Hd*xmEpM({sm|+>(u6qIQLK~0klE(aVbJ8QC_-heF^3LaeuLI?8~)n0Yu8k<"
    "JjPU_>)WC}iU+PwhcLn>>a)ayz0(Aq69hS)gq4Hu_Rc#gnd3GqoM6oM&5)?<?lLj1?)UQvR?AdO!^!6h1t!)UK*_Q@X@$Xcoq)+vz^upY5QH>F"
    "m|6Ft#gZY`M-qI`1(Qf2r1XOe7cy1x@C!Mlhr&HPrFMZi=H}+Swe@CYj{G7z-X(@T)hS3ZAurDtL#x5*G}@qCv55JkLBJ_EQiL{vc)&KskuvvY"
    "*o#$YOF&E_%b?TQEf$NGk(PbyK$Oc!hLuXFTOM7JqIBLhLqFNwL=YX{tGF5j?FV#Kd_ZEvp5Na>zb{#EQehX~GZyyw8Ai1%V^sCHI|lSeBCyiD"
    "pY^jSmW#48==3VI!<w9`E9$n`z-+y|C_`)a`dQP@B(3++dPRf+%yaIjtww6+i%*z%n0_jxuBCO%=q4i9E##6U6-#Hw7QGIfelh8yJQNiQ^oi4Q"
    "@wlJ0tL00jQEP(gws>8E%NF%M5VS(2-C|>5D(i|o-|JBX1J*^~>cTmMC_FC~eJyt~EE~3YThhMlc2Njlwfn@kO7uvv01zDldwa!vtu|gQA34IU"
    ">yAec9x}^;><;@Hr92o`yk3v|`3C5q#v7o64L5fN=mooWjm>h+%(UCdfY~AGOhc#P%wUp)IGZ=<k#H}AwNhLUMbif<7^KB@RoU8_@}Xr~nKG?{"
    "*X<U0!VRfvBubsh@Mxn^z)%JH+**Xn{Xk#>jk=R^7z)$PP>Bfka`>#6o+@<cu8H->56|rG>K>non2Y_K96jB$TBb*i92rZ}MX;0_2Lb(FL`cPx"
    "Ki8S9(_B@O0>3l~C8Qm6)4#Kc+0(Qt`B>{I@TYMzE@zrmXFJj9e#s!VVtk)ZayZE7p5W^xTL@k%jnJ2;r>BqEh>rEp^*yM7IitjDJ7&*|?q(~>"
    "glBE?(SjhG?p9$CO1ZwiA*!O;ltmL4%UfK}tu;aizR9H;^%#gu<b`RIlSO)lU-)2<-Sc8^dOSZB76n_QweBsny6Anj6Yf)jMMJZy;}qM16Q+61"
    "y)Z$R7_E;f%TVdM;@)2*5|_;lecNQCsXKk!9H6h}82W%jhFihxTiQ`ji4!9b<JG77X@0;aop#KK<z;55<vRdCE-oghq};^>jBPpK>N5r8o+|};"
    "v9ZAc`)U<YnlKOLV_(Gffc72jwcG2cc3bO#yj9o<E|TjE#2TI40d4CwLAO{#-!^h_qZ`a#OU@sVo8C(Egwzu|#9Q}b%*^EZ%OW8^mX0h2Dop8X"
    "7}`LKx(DKYnM4PKx{kQJ@CwnNsCNAh?VMShDCkzV7owL}brL&=z>s2#AJ6K3<iJENv0%JPf1x9yhfEwPal9e{flZpkqmKu%nMjijoqUJzA+7Rj"
    "Pw3j)<Qnmu$|U-KuB7^!p#ANrTW{9X%hOzSCwbsK#y^U8u6dOc<hhU@X`du~t}&UMW6dgDf0QY)4xv3)|0f;)w;$4L5ppBuXA{EgBx-k6wG2?P"
    "#28ibSn9Imp)6MJwR`X4xcI}-<=L?ore(&$jrO`<#Q{pzc@h$ts+<`WS7iKIvoj_hH|E&-|0Xw?9D4$_JzM648pvWQ1|Jxu%YRa!=2#|PBA&o%"
    "At=86!xhXqN#DVkSmCcun|{}py7z7fN6(!|wEPkh(gj2n(4ljk%i!rYZ`<S7IpwB%CG*j@MZGT~xr|J9w3S{kI{kqDv^>j0)>9)}9rw?5k6UB+"
    "#7|q-q#^+FjW2(h`!+><gBI<A$SEN`bNCCb-Bx({u$0^Ki!YEDm-y#|-u~U*chm-|_sK0=drYf-AulWO0INF{zoLGK{hQ&*a2=A?zY*r3GV(|K"
    "GF?!-cM}X6CUsw4%+1j{wpxgJBnGn-8b-CsW|0=<hd)}Qlec)DggR|<T&|$&5qtz``fuoVj5OWsN0iy^%Xr&}Z(cQOB1I$duD>Q)m7eaOd3OHM"
    "u@~hLIWImm543jLoJo>R+Ov4c-D&lnyVyG$io>*{-+Cre`id|Y8|0x^Ozq>vf>DV}D8EJ9fj48DdpnmLdoU+@3d~CB*s54m-Ek+F`>#nxW$!(y"
    "UNVkUFHN572*=Z#<_^8ri@k$J1?q6+!o`yhjkV~UH^|4l;m1i~tI$@nAevt6J|YjLs`m^1KNy$PRnjMCe$(R+u>Ocn2EN?WW_F<U4YQ_qGj?mU"
    "WKR6Hi7$>DC*mqz9rtSDN=v4RdWBB)$PKM9L+G{Dyq;=(mc;BZ4)d{<M76F6G4iF)zS|@_t#{T<Z!}5+uvTq%N#By?Qp?Pi)4(9yBX*SA0&U$@"
    "A;vLkGkorMwq5<HR=SRy&a6;>iwM{!K=2-u%d9t^u!vztk4HkSlFmD<e{Px0^qvZP1mSig9$wzlrF3D`d0oroZ9Q5FSLO;wzIViLl1%g?P<5w~"
    "r4!waO?g41Gm{+ZG`Rfzg862yH3xv!+FR<oWF``^Wz^GRsx7CPmg~d9+{AEUr1zxWj^3UV$s>bcT@3nWs%wgmnSo4Z5_rG24T=WQDAW{RqQ@j@"
    "NSnV96WcH~CjSMD3EG26?MiX3RpNv?uuGSVGuB)EQi!m9JVTz68r4^|A~f9I(z<;+)l;U^(<+^d)!uFWyfeOxd~B?ff6TNteNqLkdNO%bcS^R~"
    "PyGBD)EKH0pXj$%WWTJQr_~+5^_W!Kc@>?#y-^fDr}H8@-q_b76{nlQNTObk#!;KtHBr2zRqP)wJT12O3b*!3ANs9#y|M*W@0rdw-hAHIpEX}z"
    "-sz^=M0G{juJ=EYZa&?Nx5zMbf6^0C#SCUTzux|xsf)I3=0l;8Z6h%cs3LVO{OtOMymN=lN$#>fLf)vl87Ij?>pz=sL2^uze%FYjCXyS0X#Lu!"
    "ACzW02CUPs?0j5euzJU9$WEUJMZ34!LXCGMPl)e)%vqxC>?edm%{ba_S7S_%F|F2xp41gOcL=SOcQ(2Zq`rO|wObS1QLFlIYO$9lOR{`@_ba*-"
    "g}bqs66Vd0)`!WQ-P#i^A-^&pW&R4LKb#_DOcpB5i(o0Zf8k9evbMyTr{uiyjfaFtTr~Y&lyoH>A=M_+Ag_uuxlOVAFG>E7Yx5pjn%|AYKNaGQ"
    "L^+)a85_N<95Zl)?wF}|EbhN4%qRar{K#a+;?{4pHl?STyk<}q|NiS_RDY)^2GzAc3q&+KPzPf(ep?)=MN<<Z-R_P~*LEYfl5*itPJF@E5`ffS"
    "i!%3a9ws#&v_@-#BXS}7IKi6eCv>Ad-JBAhNg4$A$qf=Ko2mG|68#B<k>72xmFf+X=)Q^Ej(S{UxQl3OZ<~&9L$%c$PshP1ay{Yn)4^@o5}Q@h"
    "&3W_c*@un!$kEa5N9mxf8q%oKsNmAU>dRV%%#*Gy_h@gVk&0-}*t`^7ZDWT?l~%jC3L2_LQy#L8FYm?;wHmZd>@NOQ7erXAJJ(WEcUnp9Ux-sb"
    "r?)+_ryGQy{wz+HdrrF4f|9>q*>vnvH^tfHqwi}CxO9tQ?6wd;G|{tkmRcX%JecZ3UAplT5dv*}0E)GA@9;74YKOMvl$5UsjFs1Etb1RMYTc`H"
    "jI_u3RMINErXJ)WcLrmI6rx4T-TZu7xI<u}PU!7`FSg@xLI-BMHQggc)45_=+hn1Vzc!*3ol1MXw0e_p1gY(m+!C?fe{Nm)BgG5TT17f(&BHm;"
    ";@S1m0ClZ|7v#^=Sp3h);4@Mk)nyHZ5G~L?BB+NUYM@K&Kk?isX?GHD;Lx8L^W#yjoR%%p-93!1uPh;SknZ(Ji^v<Q-}-1TZOZ2=CkYD@8s8j{"
    "c!b>WPRHHUhci%$X|V<0uP6_Xg)5ONyR#o>GW*xwKzv`sw|huNiU9(a1mQXDie;4$$!L!DRoqTmH})<r0BW}wQVKPQIJ}w0Dt(>N|0P^a%kaH~"
    "WD>Phc{vqV+gRkZY2wk8i(ZwyzvJ)1&bEZvFjod-lF%)RB~a1^7CL5cXD|5@J^Wvq!NtiN0@!hs2mkb-a-xI9Ko`UoS(y#f(0bFmLEyW%ch+pF"
    ";Apiw8><_rkz3a1WH?#+yu@znrxNn3(=`~dNFN{#^NW1)hri%i-^w<SBUGlkyPM{c`qxi)+VM7sk!Fm@jgo#7ok;W_TUBUx5Ts?D<UJyOC`nDc"
    "D<%e_^ZqZ|%$ex6?+^7V#*B2d+oL5kWF`Dh49t^Z^YKw~Qlr-7AU>tLZro`BQ;*%>g*`S4Mx?I^q=3R!Eqw$q3(G+ox)t(ZW0j`=Bu}#5b5Rr9"
    "ePRle%^fmwV&i;&@#X(dwl5Ai_wf(CXP#||mi{p*r$rGB(rQYlA))tv`LcO*;}xwR5&GgC6JO&w>RlxlXbFmhB6kV)>9o^DaYZ+|Lx*|gn<&Cj"
    "o$#O2E^WeU6Uf`8{dz-{(_cZs?lTDK-!MDBLFn;VDtp_eJGd!YB+xCqSBly+;~_H&4s($-l${y@sQ6NvFq451Q+<)tO?$BOS+whk|JU5tyNPjI"
    "JYuXBsQxGQyg**@kbZPcfF-0oXmhCj{pSsjtiYs~fgKM;Qa|7<VoE1owZz#$Wr`3+JupqABeP=4R{GJut=*~!IWOO}lcLMtj>2L=AVkC6v_>Ya"
    "n*#%mkf(a$dUz|%iX+MY`%F8+SRxzh9~kg-sZ&OK_oX?V^t)gA+DRE~>X8d_ASPn{^mgYd5aK>4Qtuq{2#Ki*JDX>KddQQCE-AZ}f+!$&KiJ;w"
    "i)VP2XDa^meLWa@I!$Iws;&{o@+Y5!`$q5BhtsQDxxL-7m&G9w(sJBFKiA8@F!BKVxMb`4;!=xr^UFfL4|rWiIQT2wyt>bQU<cZ~w;l1Aj{w{S"
    "Ww?s{B*yl76@qLN7Y3<*6LAPFD*uOYG2hbH9c})KNvod|t+*o%UIWgX1d)I@5PgXTe)A4`Nc7gVM`E#|N0O}{(faS~8qV6Z(k^<FWuP`j){qcS"
    "vvJFJz{W;j?5Z`{PJWNx^9D*H%O6BIcFVLnT--Ig^pUNU=Sl^M4=*oPx;s!kx;edW&qNnqBH@RxE_>b4I8M8p=bD$q-;o@Jbc)Jaw5rd{=+CFS"
    "X@5tVH#j_oh`>VrF)rBMKmm>%6?$FV{7p4*n`v3J25M&yg>DPtJ6ktDMr&d#F%M5fMt^bBXgN(ka(BoZyMrpZB+TvY{Uf8Avvk~U8^jQ|Nl}Vc"
    "BPw6+YG37rdivl9`Udty`flw-1=-`Fs921_8{7!K%T4TdinccL@l>>e^ytJl^`&ah9OfPi65yRQP5U4KQ-*wm=S{l(@Yi+vKJXCJ0gMNNoNCO9"
    "UPb9!pWxYVw~r&ms|)HJ{f&?++6VLws7p!sX=~1qC6AJ7)R8AHO~9ucJdLhie_#e(Y&h;pcl7rjng|-?S-ioeOew1_k>k!Gr##82`lmkDd#=~g"
    "mvL&>Ipk_&=SwYd0@3<SB_&DVBYoYO`>~J%yrlW_f0uTvWOCAV6f#Mto1PS6Bfei;G{-(GmrM8gzo|B^YI7T{iGMvAnVCmc-+gVfvn^CJIFfcm"
    "-Ka0de@6<EbkHZ?zWG=2oKic{_YMO!ik1wU!dy0H`!Kz1i@aq0-s4%U%v(dzsyeexS_igyuOICSwW;aoB&KHm=({h{yRIjaR=O}QuXV{aZ;987"
    "Ul|e3Z;kHu5<(Tx!Cgb|T||~GefbSBy^*{h5jk@|83EJAn5(|S88m{9@^x`ksDDUmB<_5W@WNq&t|}i7Qsif=gy~=SSLW%~Aw6jA5prJtT93>y"
    "%;}fb$YHoet{J8^m5@PvURi=TI(nq$4#?i1_OdavZ(c#}5TSSz#Bpzc_6T!X=`EhMzSFw7o&S@+c(bU_#eX$tC)=d=hRxRYe`1;sW#OObZYw<W"
    "?(yk+K0lN7h8dpL#p6=Mz0<_^e}yYqaPsueZw^ThO2<bMTB%RJ-I&-mNxU^^v-uOrZ-~F(TzYa9_unR)eX8&KM}@wh(_cJOT#Df7myZE9VmA8&"
    "9Lc+8O3bHL71B;c|4)y#=nB`%HkT#DC9yU^*DV;;{xPYzsQ4@B+|tR}zx-n(NK5>k@yG!%Cv9%DCd7gCvtsZbJl3sOg!6xkYEt|_K^Mk^SN<8H"
    "u!G_<-|$D`y;uMx;xSR_*(JH{y>SlwSG50PD$?SoIMfN)ZO7=pKOvxBS$a|Y7QN@uFQKKt*r`WC-wAk{yqEx>j5I(m4{Q^1TOQf`1?*j{&y!A7"
    "q~^twsTutK?kDwa+XUZQ`r{e%$5W_X>ePDQf0d5JhmaNc=?|a~di}26>L$I-W%4#ETnsh`@#>OfoyqNxt`nbaXXE5V!u%;4WY!K%O%-gF(}WR^"
    "aT(x~E(%yo>&bV&gWWc2Omr2-dvaKSq^>>gRuBEVib~bj-zT?ve`>2W^nZMH=Nz4yv41V%UGt(4W4R8jZ=3v0y2|68@X|BPDyKVxu8_OC;{S3g"
    "?rY-wa~X~Ir+3nyi_Wy@9s6m^m}h!<@}kVbolQvYaVw^B*m!baT#8<fkmRx2e!U0;`kUaZ6Q}6lFzb}mx5V!F+W6X-SyX!53TpImGyC=vfEZ#*"
    "j+ewF!WfYrzw$kvXrJhD6>Cu-)JvYF7XN!Ba@tSPo*jsPGI$cVS_Apa?zd&@*kby7hs=zqrd<N~n|P9T8*Cb^=Brr_^S_(pGKe#d<^@3f3giMM"
    "k-U(GqLl<kCb)x>E^uq<{f~%1kAGPF7fm=PC?E()s$}g%>>$7>-g*oE(e3X}3zHWh^Ax6jyzuJN^!>|WYfF4TA+YIINRY5|<Z17bu_cj=Om~k3"
    "pT52J1)+Q167x0F2CtIK_Hn3&bEfwteYY2rUj7TxJn9h88XT|l?%Q7rykq44djFNUAXiO)gInH6X6p%hlX;zI24YCk;5fpW7RLtS1iQ%`YcGgW"
    "R<P+y(_I**D)8O=jrbme%b~U@w_a#Gb5g@ZqBf8(aKc=g25gYpz1z1DVQSpHI?8bQthRmUWY6S~nnh1faV;LEe#ILi`TJUJEXNEt^y*}=8bcm3"
    "&Ep9VW9j!BM$AzB?7QA}P0N<>2oqNbGoK{CK#h72<&B-m+!munW&qp2S8V^xFK1sdhad}g7scr9dqWI|9UDTa_ypATYtW#-rh~0cpsH(#PZdS{"
    ";b8l~RT1^DO6q%MxNK=`*MZmfO7_G>uvuoqIPI~}LxaEr&c%_;dUQ2L{Bo>s43v-nkn4n2VHC?oe9)FIZHvG8XXjcC^Zv`f{*OQ4RK>y@^IG4Q"
    ";)bc-R?){>R{e{Fy9c<UL5!U;^V@fhnwrQxsD^neQavCWGYP4p&)QgJ)?V;#SdDK^pAyFjQSb3%PxLY(R*<V6b9DYabZk%Md|@sg@DZ7=GFOoi"
    "GXuWTcjy^TeRo`ZFR#R{M|Gk^!Rf^PPn}>N;8P?{Q)A-TVMO!Seb0QlbyS$IqWLf@j&=GkiLYw$B(r%HZk?L5E7Tw6vhkoTZ}R+|pd~?F3<ZSZ"
    "N*RfXbDk)hqv`wtq2k$dpfu7S{S9+Sa9Uw+Jx;@+H1Yp+C8Ow)Ht%}zt)Z|yRvUe0XxT%%JZhLt&qsGteiOq=DroK_xTXvyG|%<@s$-ref%;rx"
    "*72c+FfXtl2KKkZ;4>EgGP~K%ep8eOFeP}u%~g@{(%$8S0tI{4^&oVyHGJ5Ih61jO{fL(9S@-0#76N|-g4WII-t43eVXG!FNEv++1tI<yW>vX6"
    "jwk0Fcqs*$Z1Q!@!?!>!V;w$TfkfOx5tGd|+&^cAY`QzKuVlD7-rhH`k0j<ZOF~aFVgTBU^iS{PpUHUJ-I%Umt1|6*fHm@jj?KpXsR^!|Rt@bx"
    "oOvyo(RxhM-rd&|W?6{&_?H-4g{rPTIw8JO`LO=;wDn@EWgc-#)#4}ig6{91f77&fX7XPPkN&1OnwV&&C%k!cytTU0GWT7-=!w_b>h`~R>QmqP"
    "Rp~yg&-Na2a(cv>{GeFqn%VNyh2Lo<>zfaGWHeg3e@FaeSP8W#K5pzd!L$5W=L;>U&8Jy%zSAdTnCY^?)Tr4po2Ip73TE&<?OKM?QcQc}<O8uu"
    "HYJ2l^L%sOh(n>ta<g=jTK+Jf>;+aF`Al0FBObwt$)<}~X=OjnH1F#1W@nyF{c!OP445#|14qHA-7Cr4pnK-u2oAgmPcI0yr+;bxG3S~qZysfG"
    "e|poW_`IS|M(hp9oOSu0SJ*kT60;?Sol>wP7kH71qNc^WX~n*l>(P1|nL?Z0?tl5{hrL#=BTgi#JS}>un6_LUB%-9dc2Dya_i_!ojbxN6im3qe"
    "Sj~2Ih+nZbigDMNIsSq0*F}%S`wP)u>8Etkw@dl~X@<{qXxGJ{crk0l$&CI`v~~v)rB$zDwd8Jg9AZs>s&OIBGxh*C$=en4&@Cx=+wGWNBmJ|S"
    "qqZ}7qn_#I4B?r1v1FDmm^~=#j9JKVz=N0F8-Y<5r8n`qI(KMVIMzJ*X5z7x>dXdGynE{@HsZ%sQIKzn;8%CBo;!LW)PF-j=7Qn+v5%|IlSNi@"
    "<8tNMtVRk7?@=CJNc(hxPLjuDzs*tn{mYq%oFzj+PFOl7^n;cq$vFB`IMdEGVJ8-AGLo3e&44Y<+Ve2Q6mRpaumxr<rpYJY;@!xeW&Ziy-nQ(R"
    "Mr=Gg?23%o5}g?Hv}h+%<rH~oKEdDoN5fKHR1ToaXn2usCiGH#yEVMN$&?Y=ShJvsv9GQF9vac+LRM1=N9+)Ns!D+1JEXArgp`<P&c;FMz00(0"
    "hPh8}Wodr$&K)fdin_H3Ez}_MOnQ+&$`^i095lry-#2Lqn-)ojiy(E*v}R2qXX(E(cy&}1?yCP62-c{)Icf>U`c|**YhIWCJP^eJ25;)(kVuf0"
    "F+vyS0Bw@@G5_jajZne>_5~hqzyntJ^DpmD{F%PTHVn&SUb04$OGEMZ`}Q|7Ao=Ekf4B>@5Qy#Kff$q+FsGA-?6>ZMGILi5dI;y|K-8*!$)yg>"
    "zPZTW*7kadOBS*W2l<&y_n4u*8k)y|KXB4spz4BvPS5kPzCWeo^>0N;XXL%&Zt)LJDy>->(?an;vAor~QBBN=dwA{8w)e_Vf*;<0V08~I;f67-"
    ";iS8-(U&$oyY@vfqcS3e5SsM;VlZLf#+jNI{iTTw>>sI=3BhzV#)b~y)l?(d12#34Y9=E_%-5PYRFCsiMZu$I(gmw<%oant7@I8a8gBa<<KhB&"
    "a0jw?=wuV|hVNKKoBrMN!z9_pIm#v54!er0A}8*y^31YrnC@K^Rt?i{{Oqrbf`)jK%hIWlaAmd+vn-F%D>vGr+stkvrLB1p!`)_`5L;R;J}tf#"
    "NNJDq{>lH->?y<yde~65!@6y^wy$HL0n&4%JcNBKT%TSB!z}N9f>xk>Z}>$fhV*`9f5N{_%-t)zrwo^<)=c)KWMF=cBkPjXV~+qa*eEpbxcOTc"
    "1~|CBsH$xf?AJ{zeUH$P)jDmZh>&>qW6GR&jkvcNn668UKOHt(Py3eEm!Ipxhwj#)9rVrffC%HJi+R{w>&WF-AD;EzrNuJN&VXmO+0rR4W4$Z6"
    "NsE_~&wX2%1LovC_xE|kr}ziz7+(DI5u&1Wt6J^~uizIG1oL9k!STpkogNh0=jjf!Fu@01@%@3wjkWC4cEql0cs7gKS4&1;1_S&q0TKO36xEIR"
    "m8!-=kq2ykoBT^Pwgjm2wU#H%DLr?Ga8mN1X~K>!GFkq8>`i`{SFzNMJ*yndZ<$rhTzf8j{x^O{JYsrfb3vQoYMX2=M6iFv%`cgVJU`;z@UNJZ"
    "O(w2v+U)P$+pj%f|2Ywvjvu{iV#MG3r1-!+dJtbg>P1Qmj3(l9L%n3UdM;JDs(863t_3iWt^HEH;fQTxZ|-vPE`0FE+sGu1h2q1AB3DJLkX$Rh"
    "jkCFswZ{Sw(f;JbDb4AoWxkao)xW2ezBGKa9VRIud&gx>dT_7Vv6Pwi{K#bA=&tbV+>IJ_*8b?n7{Nf=w}m<uHUch7-Y!^?(0cIk&Ji9D{^8B7"
    "h&BEMW;$}`;{Ls!ux)g^Lz_Q5$+QiZi$lXURF`ZSE=2sF({#$xrr6&?{<5B9i1;8x^_uIr``n{+M#q*LJZ^!^`MSOL>*dIIk`&qCEo~+?pEAm#"
    "=TC^OSR?rKG`d63<b6+gg#NwHgEd)wwQdUOjB!o}TyJzz%4Qz?r_ce9lVAR2O=c1!mzZGy(FelvKZM|vPku#Yt>KWAMD3GlXdo5Z>VE~T_#}Rs"
    ">Z~nlZzw>Ebo~~4iGvG@By!%yDp(Pu%s!{T0U(+v8>V=PkpOaNMvR=-L!2VUexJ7WbH+NH*{@?}%5HMZb4>bXi91}<#H6Gy*0QH`%+NkU<V5#~"
    "SZ%1-#P=SEY+_b-Uyk-qhILf*@I(3lJKM~AVv%1)hcts+u=t2!RzSSrk<f6hF@)_TX@QMQ?(VAm#KJoMYeGxXNN;A<yE&6{?1u=Dn#lQzv1~fz"
    "524NcGxW`;P{>0d@Euu*$IVqqI{y=yeIW=5K)I_3UDbtrA`zF~$8kwLjKW=FYkV5$jGZIJ2Gp8*dXhJc_=$LlKKeX~&zn82_WpSwjj0V)iGg#l"
    "C{}&0<%OB-+il6#+OUSDO(Yn<@vFb2cslyw;W_3Kh|lmpjNUaik3G2{%+x@p(?XmR4aCt+JF$(#VsFaGqDbv5(qBy94Iz;}i>I=P7g%q_PYWrA"
    "yadC`{+YIFb-~&`_A)aCY{aAn0@OBu&nESNp>NB4`2Vx@ra^LD*O}mXd+wQ4m9-bD3VUH8KoAr~ag|7k)K1xy=$36QElc)TmStPfwnt;PGZ-Bc"
    "^J8MRp6H30o~_62iD-A&(=*-e-D=5}WJ#2@amPXeC=^gts4e$=+r4+rIrqNI1ZnUGQH9L6+<WfX&-bajy0X!f9-;wClr;)ysN?lFhtegf!E>l@"
    "r55uJ13*V_h;f8AEqvt(n3hkZP{YuY7)V{;&V58p;Du5rx5{Z|`qB_TZ;I>;krok|vi3IB&{T-K)VulRDe(zwLVD+me|6$8hC}W98*4uqybCq="
    "XU*q}*(U>f+SsJ0Oev{dI(!@sEHcKw5aXUM5tio(b^r0mrK!^a7n$}HI;=gFTXJ$usPY5nxo%F)+HmBjyTqwZp5do(!E6++BJ3wHeRL0ZCSLji"
    "?%G9af|(5CE7vgc-Gwk#yW1-BzEHsc_1eCMvRuO`rzhNN9I1X7_Fl(m9mRZKL1Dsr2?F=UFn`YrmC48PE#743d-b3`fg2Umz|5baowoX3loX{T"
    "9<78Z1v(b+u&c;>Qg_dH$nl>4^`EDdX0cBv%&Ni%YDfDTLlIB$?!0$vjs4St1)qfb@%!tdf#0qia^>)RQ{JiEwB0sI<Ih6|ts4C9CoM1-QpeE`"
    "cGYG2mrZ<6RC}LbP+*CNTM^HQw3|01_ze*IxEk;@shXA!@}e?Fj89HHJh71H=I_74ct}mm1R&3$GbhF6IFI3l^?s;bLv?%~!Az!soy_*}Sx!%~"
    "i?k?(tIhZ7GC9o>Dv~mbu5b>$7Y=*BISKcPfLMd6(oF+A@mM)#>|k^$`XZTOjR*di$8R85+WM5@KL>OAn;J9r)5ElAq7^dhgm~BZK^o8j5@TWK"
    "xxy0a`_4L}(ShE-!An!;$L%x_Y~$qz`9Yu5e9-ux`kpq~ABVNqP02uC{8#Cf_N56!ho?sz@xFJ+de@)KtM@<ouZH^vaGGR$0pxNK-0&p)2;>@N"
    "jJupJ^r@N1nTY@NJjN0|+$&UHWX}RRxg4~pfp+Qlb)wusiKZ2bZoyaho!^UhK5?jkLU88_{sS$<=l8Btg3g(eC90ub<f82@jdVpU>L3%`pf}8>"
    "^eu0hPxozL=J(XP%gpHnN1|~q#sXov`$#h8?+CcY2jAq5?&B(kYE!_GrGj~t)~55Qticq;z?%XKZEWrR0~Du$_EyEPv@Es7#4kT`{T#k_iq6C;"
    "O7YjE{F9G^8|X1iYJi~6M~ZlZ*!AnerH=(}L^;AY$etH4Ak4<h)|d2)#C6b<RII%4G(QZP-00_>kH=$w{pZfYSb$^xku(68cus#)EZ!trgU9|k"
    "AbTfPhk@T$#vE&Ms~T4K3H;JCI)SM;`)t8>md6m8DpydwAR*_uoFA2w#Phc$#neBd4H@ngMbDpBtK>S##}vE|(j9d%$)VIz=l;rv%CoBfZm@CT"
    "!^TOwO%mSt9lU)Hm+RGfp3UQzXJ23krtu}bSVO9JeZ_CcG~qM{u^(u|c^@NBd^tteb_Sn1MR`4!onU_QV@)mizhGkS{%vq0gNY!O&lRm@a-D{w"
    "#_&@pI0LR5!J^Xi4*D9gx;qjv%2H??&`=*e3h{|<eAi2e7Y%><Kb3t5AGUT91cBXNKZUvs;zN9apH{`wR3L~)Y6;XUiP{(#)-85yihsFyuXXfY"
    "mKFTdoOQC%Y1s7gbIO=%HC8u(G3Sr{(~`IV1TSf;829gN$=u_|_?-`Va3;~)``Fnm>RPpe54xv7jH0e5Vq;wO^OeYI8(Z5^BRP`Ppk$EDNg=8t"
    "1)@q4ItYQW)K5Y6-zH0iLm1;8NzmDS-$N?7puYNk8x7UHBOjo%@*QK;Q?h9fXdjqTEL0ru^}e2|TN``SFr?mRb3k`mryyfI-z0@~>Kr(Ki(jeD"
    "->}*&=sHXtEmXGcJkPGnns3|WVI@?U&kn;trZt4w|Lxe5bB*J7>7U*7$l`oswsHGLW8rAmX*}@c7fY7)p7*qcjO3^HASZ~J9BMnisB$!z3BB{P"
    "t!(W`obJ(oqq|hm@3=$h@r#c%@Hf+n+iP^mHu09dG%u3tkSqQZT#lDmfpi}BsDS<syhe@_&VAh@;eatH3Vx3LR{TwpR<?^egyT#48VJq2&46r7"
    "pML#|nUAfsHn4<=F|GSo+#-I=uSa5AY$T0_ocvg$QOv=2qGnVtH{l;ic~pgsef8%Q{FA2Gj>sxY`!kGFkW#<j96y~%to@|I*S8-#x!^yPUYE!D"
    "6|P$F3(p*ZzuOjhR0z%ZIF0&>Mw_B+yuex`-&Nt8%>CJTPt-u6@j>*^%*;lXqV~i!PCC(CI=@Jjjw?m_ldvLZ@M&yldKkfC;EQK-lgIv+sdiIN"
    "L7$pkj`>oWu-Eafh3=F3kOdysROZpI$>ClpE=`gUpt*bQE9BHuKPZY`syzETzW!Ge>bP!@HGxmzHh)fEPr!5D8{C3Kj;+hwMHqoJtZIT{eFPt}"
    "ROgV6rmf?Nc0GC2(WZ&jN1AE(M>ylI_MXfgg7SGOo`>XP?-4)OSZ>1-$me6qSD;&Y=!=t}9&W@Qbh(P2q%<s-HsY0fQt$7>LkHJOz4s}ZJoBT;"
    "?M86|Px}GYw7ck{0QJLe-TeIjuI@f0xEqUbO_UE$b0<vNlG`mb2WaPSUH<#7sdJzc5%I(viE5-A(V>1RjFf`ER})eY>dKeC{2(WNe_7qfP%wi;"
    "&QNn<`d`Q{`782_6Z{75#WQP+bR3i#_+%pPcN^aHdp}A@XVUV+Hy0U8=p?n@F~jWq0OFp*%54L8N#}qb%}NR6)2W3{ymEFmtTbl3;{6s1$n%x^"
    "6lBylJrl4*Fr1oy-{{cyvz3_t0e|fMxp6)6I6c8R-e;;vx+hYAyP7*_ME$U9`a(wC9z{ABH&xInJK=aVhgN<Wav9f%Zeq}taaPCaVq@esDR{N_"
    "7w_*izBK#niN>ET(-;2seeeO&H)P`;h2(eniBV%bPB1^HI{2alS5Z=pdtkbOI^@?H<qxFKKk*=Hh~HfLrIPo5G~j1wtn>1EV>LWjQH_OyGWnG%"
    "U`Rjv5!Lbq``;~NPh2sUe-;44+L!)oCDSfC49_y!xZcwR*6<I2d{8}IhmWRk{a4em*pXHJA5-ZE5910n?<MR(sw}AkpH=o(s0KylbM4|3q0Sak"
    "H^1*vu-m|cfx;SLs0Li7dLC`Z^dLCvoO3`Go^5anWu1FjNQZc@;{)#hj{kU3uYZG_EPx-Na*3t~-REfP=I7Z1tkF1en;-NToKJWlp8U6vJu9Yx"
    "U8ci>zx$_(s<7w@P12inI1FdsTM~rCh>vp`Dw$K(9ae3GPF~e9=4u$Ecma9#fmhV8j*=TveI)shpT^64>X^I7Mn<OOuwt;J*Ysx_=9)&hK>i3U"
    "e98g$8}#5=YA1u^0GH4*;7P5|!u#)2x*3DU)Jr$jM<~(ne1|rX`#UdM9eDCRaKzbGXYGeRtsX7oh0AZq{{h~Ko^E4JJb~uC7Cq&d4LzUo_B(gC"
    "P0%<fo(3ZG)m6)78BEz@dEyiOqV`%-jGHrH7y4iRnTLhR$MNFtHS~J*>FSB`<x=BHh4N|mgKAbbIXZZ2<&6yRPub+8YxkXPb*j{;v=WbMv^@*{"
    "N0+_BA~4Se|HGd7Y{(Wng;pJ1x)dHz90la78?$OabCNnyocSaL7^}EV#Upj#jB0T@w{a+)PNV8F<>&@?)dm&3H3DA512V3vNN^rWMjy8{D3Qtd"
    "m8L)0IU5}IznVa$p%W0J3lpH=M?dyynOZ76^F98Z%V_E5&uef2;1jMIC3<<H-WpyYG~R4h*9eA>q<XQ8Q%Zcje~>-9uIfhkXk0bJcwm1ny3#1)"
    "4~0H_?w#-aHo$h{jcZQ?#bsHhr;BuWkWRu+sb!sU<4woN7!7QpZ#y1*3u*;vPBhhn)JOp3Jr<atpp56+J2$MC-}UF|!JD%=S!u%OmG4Rw;U{Yf"
    "V}i&Y_C724yrH~8l|~c8#IbmuvaDTLqDRa%bi<v3XZZ{NC5Tf@OGkEgHu$CVqeL~FmX)%e!{5KM*hnGl=&v-N{=9Gf<3|%|HJ*RNQo+^=zRND0"
    "OfyM{^&>n@70YG(OKIfbM^1d6i(I;Yjhw|cDu)MQMtg^uoxvr!Qq_SmHM9}Buoi`bku0r{C03xb=F}@PITBep3?4E@8%5f=TX=whxO87&+QB%$"
    "8<|+$PPGbAgaUukzPlNMc)th{Wgl<&yAu{XVV|)ZPhN)I6aTpP*k#o`Ol%TlyWb7+Ec{w5D6(ik=Yp8tLh<Ur@2C<JiOu72s0{uEk-$E5kmg;~"
    "p=~(x1U^(zh;EpNi_2%xSwEy)8J|1d@eLN7dRqN~N$I9i%!FB_ohJt2))U-^#*4Zw2v<bsN7_P-x2s*U8xyZy$bGi9@UJf98jbqbi@D#rzx>ac"
    "AA&|ynD@u#Y`m4h5YhS;lzr|%XSb(QS9jh$=GjGSZ3sU~ZejsGihEc~p+8H*V_#XJ1UPz5Xf>+!3kKm6KET)QzR4k|WBOOAs`MFa;jEma@YDS*"
    "YJUAay)FBigO#`9!%wSa+$Xtiy3qpD`!UqSvua!wElKMrh9=!2tdi(5;`>-C{&7k;WAtN+1LPeH^-ZI(;e*qNKPl7MwEoG1@Rt<)I{yCa7<{}}"
    "mr%20u$IiqNKp9ELe(8gvx5TuY4ANh-YqpOlV!d>Cl5yC0u^(Wlenny)9nPVq8<4a%0AF8?ZS;Pa*vME+U-9S55XEa&9ffv+khF&`Bmy!A0Ty{"
    "5I%*1JDQ4X3>IrWuig!6>I3Fg!l6BgM=3Cp<(r>=3=aMH<EPZ;W?@zzUoO15d0nl7_}4f#`6U0K5yEnO$pZu7La%%;1&jE%?~fWS7c2R6I*@E9"
    "#T46MYL{(()oT=|&CXgN-`1d_GmHGs-j<5-&^BUI<VDG&soTaX$*MIE*C9D}EO!x~_y_Raj|tdePH_C>gGxP0y-cRrR#ZFq)eX`WA993M;@ycF"
    "hp9kvG31VhaLy{A|0d7ce<th(=XOx=sXiQh=fjVou6)2e>dCW>z7!nR)-)Xe#y=)I)aCGA2}vvxB~{rj(K`LI&fD#31GdGl`Bg%r<OOzl7joK!"
    "S!}E~hCU38KyO9?1#fj_WQ_Bvt+yOMb^$L}N&8wpa>pq#Ea!`+(*PnuffDewJgm*bmomB}+P96NF85C5e*=C!jeZ_|;@=)CvY-P>e5VckaL`!%"
    "$S*{4q(jr8YyRxo@FY4+rakqr8g}1niPc|P{l($8snWONvN!ZFY<~zNejCqF|Hx$Ho`D#`KcY>@nG!T<7*s!i#%y_+_P9bF7D@UMR0<Aixk$}-"
    "xWk1eB6ND&mg%aZPK770L6*-Q%h{lOG7#6*r+ji(n(8ygetcmXF3j8L5O=igp{}M7a1p+(vO1h(tjDZvMd*zF-L{>MNN@DZR@TMVq7#dOdx=(e"
    "pQ}?_WfZL(EbC-t5B?whY28(&tUXD^zEFvwZj4X^L`QAC{m+eo1ags`pcRf9cY_~Py)`3jWi4Msse{^{!Tr=~kbMdjVgr8tzab~+6|J&o^oI0!"
    "1*rX?aH5ZK`E8V>1Q%x>KZ@75(9>LLz?ITr8kCry^biEBf7yk#L#0?v9?)1TB#*%Dk5L9-=Kn>fjPes(@c40P2|D<%;I|HnYS;!v^X2+_ZMCkK"
    ";ws*xso<l<>50PBLzZnr{efftV_AKJU-Ax&JHv_Tar*#k{Dhr1NDR3^cUaYA{hZ84Tp9O%{nnQVWaimNbW1NRW{(t5rvHCZ#B?J)Id?*M)z8US"
    "MgHe1CkNB_W1O&X*jV}l!_Tx@Tt4?Hb<LV$#6cy~<hh@<uP>uo_#!_`0x?Znb?<4YEAO(eUq!2#vSX{b74*Eqkb{mmmFQ;$FemfXU5#EU<0Fkn"
    "e`~-ULZ3MP<oz4)?ej7UFEvDiUF#uKCLYp#UYsD-S?hH$@Z+>9wzlKwLqyHXS@D&dEGcfiMxAQ33dtFGKV1ah(21tS+5mrOaUYwCEF}{yNmFRV"
    "YRsBM>~qs_J66mMMzc1{Xv>;Y62>#Ex?#UhX+v#{cs$O~>R`A{4Ae1Ylr@+eC2H|wzr#=psHtqYV@>*N4~tls9tIfWeHQc!D$Nl@_h3w$k&Bh-"
    "h81F)Gw#Dl2xK;>U|fyHx`Oqirbr2*YmbWO>=)g}1xd1;%6I9iHaz;VR8@fhoT<gD+R!r-DQdSL8Hn#MaiO{!%fy}&Jdw!kct=@_(?~tsJfLV&"
    "+SJXHvS#TWVvot81np5CJRsBs8L8>qGS@%SkHP75Jm_d>OY?UO6gA*EdWwY=T-0ps63*NL-HrkSn^>)AFDTz5hl7*KC=OD<P#ddov|1wUhbUNb"
    "k5doAw#RUMVd$!il~hMlPYIW#l-hOOZimZpV?7B<j(z1S6R`J39Wp^cC~cLoYK!x>Mlgd5Yo14DpK<R}i^l!rP7p_b(z84wyK{Un#1Sg1y`|im"
    "j27t{KeXFxb^Jh@v^UGlcVXxgstv26FEG5H9|WyRg^m7jj^i$`NR356*<bBpHCVOBBAT&UH3MZ6_OdqY7W=8LJ2AnYBr_)$PtF27{!HGUOBSGn"
    "j)F~c`^D4mhLAjhNw+2wE@%^VitqREFjzu3^hf=;oiZG$ZQDCxxQBtZ*;b}6)b@ek_Y2*r>k5wo?kvwGP$=TtI(t{4s4=u?wqAMg2>E<Iv^sQ!"
    "i|`Joxt7AgL8k+b?8CxsV$$ekRF7)PvK*e{h0jlvJpyUa{3ukgDHg4&gzJxKD2-6TjRQ3(63=^tj+mFiM!E>XA(%(?hf!k1rZcm}5UVWIp6Pdk"
    "+ld|+=qu5gSyPO1sKgOf@W}`U)OcE0{yqG59%?pqgWtHWcVUxeOT4{JjWw%TDQ-7Gyn)L?%iD*3B1=7{R-%{M6zDoGJImlZRLQluN4Ro-Ao?`1"
    "P4-+m$uI!M=q`?15k7FNh0B#ys{g9%LZdE%Bs9ufxA@RkXW=LCdTOw1O0&%JeyPJL;2l~zlU3mmF`w5g6&XaMO$Un>(&;Bjr%MpPKA{EXcdZq&"
    "ACcu__~=aJ=4_kkQDdS!U0o$IU-G)D)ij!hNV<KCCjS$L%}$hQmY{;f95IC)G$|uc;b$PCl?}D0z(LD66?mS-f@N9dC_B-8x!+1_MeyS{IIP9x"
    "(hQ=6rE4)86rRqm_T;49B`Ua^moM8oF@wi+;NbbZeOof0TaJMGB((6bZ;1o$0L6=*^C}j;I-zN*IBw#~Y;GQgN73cv{<}dsa8Bsd2qmREnu>zd"
    "Z(oFUjMJ<mp9*Z-b5yhWCPcQpOxVZ-WPo<d&+oxO;7eJn5!-RSZrg62ypB9SvL$9R&pMa;1O9)r*+cO^a9^+pdHv3v#8<XGNLxy+udAUKBE5a;"
    "Y;?sgsjKT@D%9RY#93=9){=?clA#JJL-0(OpeCiIR3{>~xF{~%0k7l1qdf`fty}lF;IU3EfbdFrj}3N8o;GZEgzq!4o^7X&q+%EpQ=(2+c4}Ew"
    "tKWr`6dL6jWSjcdWrauYX!~u6>lJx2jbMstSF0ZS8u2tk;nF5v>!wzVda$Q)Ax>{_Pl~gr6PHBML(!hHwtA#`Y<r7{ZKbcOdwWvZ3_q^s=JHmi"
    "K=GQ}SNW_s1@webHOZWmgW@!+0mch$(phDCO`2*RjtFmr7-e^gn<lz#L%eURiHMsoeW6pG=%oa`9aV0+@MHgnmAp$lBB+}22{k>i65a49o!>2<"
    "2>BM71uqX3xrJV7fk0EO6bks>#7~rOV<6c>SJbso9njOYGnzZ~z`+^IhoS|#hhJS85cEjQ{G8l0AIC9IU*MlPQvB{@p@`}NPQcAwtt4gNh0Ab_"
    "vuKv9UN}IX@dL-7p&+P$r(dyZ9}I{?{!+*E941Msh(1t=y**A|x$b5nGD9dRQ$fI$C<$UOXE+_zUww-)5Q-S$MoGsmQXkJQt_-TFH-#hpoaY6x"
    "g{G&7m)*%YFqFEafv&r~kxBk{?bL0hKZKXj`R$q!Nai}%EHRpl!p~U+RKzZg$`XPzF5SH9i3Bx@x(%B&KbJ>mp5cU1Q8)yXnq+1Dy59g)m$DPr"
    ">%>U`&6s#@HhSTB#mOyFK(Y$X;q>{};7!=IA^-P#k--P9B&5D-q!Nw+v7yHhqEaN@ZDyJM+a2qsyQjNQegBEGhBcB}k|_d^z|1^x5J>e^pW6Kb"
    "KaL^|&96tM>8XjY1~$>}6gr9R>aKK4v1``1LasIr-6roHEOKRH^g0aFG7w^JS-!4r0_t7dQBZRW3#f9Zr)8=ZDI)j%g0hYUUN@bzJURxH@Hlaz"
    "(_@Ne&wKghuWiAVXmwpP3SbmJL%Pq>vv*}b_ohPc(s9t)uuw(#Od_VNNr6FP!d|{pV(wNVz;U}F<C}l@!;2VB_44>0AA~Pby<-r5bHF({mDXx`"
    "GDFIx?9;?V6j>=+pggKons>1&lAfhSnD@I-n)STx?Lyuv6l_VXR4t|kAkmED0m?Nl$r?H+Q*>xH37r^RA|S`$C)9MijJ<{1IUvutUedH}MGRRs"
    "bq5FOl5HwdO;1l}#9#kHh^ug|-PR5Y2J^m4y=t$%LF7eSTROJc8rCof#`}O0oiFZj-&xW{<%i}mVo^?sV_p}LX!fzMS?kFR+e83v>&Oh<tfT7O"
    "%ly-;Tj(F)3zaX)+XLzXK;a$?#F&?T%puWK>a@y7?Ck?X^|P|oq0KzL{8`*2RW3_T4fS;lAK2lxV(M4i=$IgYo#RZAHg}P<&JWkujdxpc+}ZQE"
    "tEG9xbpS~&a9q-~0G3eU!*_(fqZ1dI-BzEi?lzG_IDB|?FD;(VXkk2FkeqU>9iS1m9M^r>USQ7@m#bT|tO<8d2I<Z&v457#;N`go%p4+t|JeP0"
    "P{Me#md{Vy=zk7KzMx50T~q4bdnY=&Shmc0E30Vd+&H%Gc)9<&9lnIZRnrX77onQoghNU;z)CdR%WLXoV||~zjR(-%cL-kJDp;I)kFOHo3!KMu"
    "c~5fTLhkm%iFKR&t~eD==F7wcoCY>Ztp`V>u&h*uzNryOYSc~D$j4_^HU^F{VA@XNg^>iSpUc@U6j4F>%){0k3?gc=>vZWxMB_zfLblpO6NH|3"
    "%p=Vaw?2^g5xx}VxY0|a2U}WN@_5f(x9>!(v>D3VLIX8G_3!&Z@yZn%<!7ia3i>E6Bq6goMidqN;l^#K)zsm`D5Jz4p>4756|->fYI2?_e{H(s"
    "V6cTZY_ai>Mf`PtnhMB~6(j<3ooV!f@t5C$cmid+qr@>hPun2%=zKpIhIf|r{63|fh|@3aQYr_}{-2q^4nqk}#oj{yF`85}_Ih_fx;LrQAZ+BQ"
    "{OM!F)9i(1fYZST3C1mUy1D=Rn~GSQiI}dWikCk0jt*snZr-$rzcfNoeDsMn9$rUHO;JZrkQOvSWf6#t;IHr^3GsVxNk%WSWv(YvZ=k7Fx?MfG"
    "rfO<&At3T!*{xJ;hcU-uhJ`rD=VOiyO@+FLzKcD_UagTnrZk+I#rS^|=W9-t*v>#u+yQ00=-|TPB-PjING6{S@@@gF@$fn#3tB;M-f_eONfHs7"
    "8g(8n`1%ILqT3_PMF$tExJ_??2kwcV$$5@#Pxy2?@1)xc3yzESoq)G$_!ypkdYdA{Y<30%&eQLv^2=UV|Arr;h%S2VlxDGdP`z@KxW|tiF`adS"
    "bu{sP5lvhB0M~z~g-TE08`#89ffqk?HcMmS!rXfwdDZ?6481^yK_v(-;qqM(=&ZYWjO$Z+mo)u>Qa4{Em!BBX?nbI-0vlcMkBE7d$qrr=ZPMRt"
    "1g58LI%-5XJ&c_+`^{jOaA@1$M<!uWtH3;X!35a`d)U{KD;6W}io6wP<5wsFr2>Zni;Iim<_7VBlAMz-fcD_!9dwLwdr?v}zcX#PkK5T*a5sDe"
    "K~bny;!sz_p+iIMqsuWu46FXcBSU#K>1wtv7<YpDeL)pT{AO3zx!Y~lM>8`shnANXayeop$YBgZEcZanYdVWi%<^hK*-FQfK{*olXqdRLi0Q#R"
    "utv)dOa>$+p^<wsb!CtEY#ri<lezrO4U_4xeI@f0zyiGR0x|0mRdSMgg2-B>84AV?Y_-xD;}i0mH!jJoU6VLaeu&C1On?x;aRr=}6}<D`bVBGd"
    "@uv$Jx_&m=@3=j7xbv!Pm4cvN2ZGbKhFKfC0JFHc(H)L+!=jZ&c8%ZNwv!~FUV#caWahjw$BG^)D;KC2b~GP5U>P6<LL;}LrJ!K#^a-;U?#o7K"
    "(Q3(OGzFx-;0lUNtwu?IJfV*q<Gn5ltwI8xzio9o6n?OqU8&q@OV{V-k$2-keis}NQ52y^i<X6FKaYPe%H3TxWKaw{)Vw|j?H%30xFDGb&M0ES"
    "iNIAvld;HD357+ekBOFL!h<38)9K)~w#g1vCn4=ifrojMJf%TsE;U`uWeozc5gY+_Xgdthp`Ye5_u!B#5rIK0%44*Ww=-gPEvb}eJ8D1jh>rqc"
    "ZI=Ury2nlIrK5^7&CGStPqb{OjRC{tH@*Rbmr?D-0u80m^aaD*AC&rd*=p!b%IP;kGfxK-lbpfGv3-w1&Kb`)dc5)$+^~o<%P=@wHmY6Qi)M7+"
    "%Z(-+96L5v`SY28mhV)u#=u~JS!~1*W`R=a7Ac?G-=Kn2Dt%qH+avxJo$ZhMN=14W89!I?G2}?2GIa;cT6m{5F5XSmaKrKx%GsbPw@~717||1U"
    "I~P-AlIByiVQ6;WCE){L;A+s!p$5B_sw`joW|O+e)eBqu?5OBRH(ASdPAY0epNtoOjr~bhbP8>A!J8-=jifW9O1(m$j>Jg|cMMq3218!?2R1=j"
    "N%ahsb!?#=g&JWWUv|(}ns{~jp@+0~&<aHmMz*4`-ep=j-LtJKBqWrfqF>~~L};%o$$*i#s;|p`N}u+=J36T;+{N+H?@PIBkEL*lTVpu-2S0=6"
    "(sP(2(cW(t82?v^c!UMfCaxCfOk3948h&qf;Us!ufo_aMPm?TS4$8YmefD~|&Lv2@Hnrdjt4E$QWySx=?+slCDaoy<)%LsgGHkwK21Ye=4=_pt"
    "T<sSNubUkqdzWU<zssSD?%UZ(*`#O<UD5}PIMF3>TQZ+b&Y7Sn$+6s&oS;Yz9TUpvDHAtwK7lB+^Z8<=fx{Fz3w5)MlvT3Ec)E$!na>sezq6MT"
    "sc`m>`)UNALHSjB`XC6C-rpPjF#+dOqg6MBc7>!o?Kr28IN3Nl(Z48%2{ld2Q!wBQ&OZBWfDx?dX{xEy<g~o^Rcff5oo!qEu;>d)$4Pj~RShfS"
    "+KUfdJM}ztA!EwV;Q0xOuE$W@X?5TVQLe<M=pJ{uJ&-OG(yW2ULSgvMO6alRqtDOVr%uUHJDp~p9tmIPmZ?S^7DMM4k4C$#EAO<Z6z__D&oa|z"
    "(8N<a<wH<L+xk3P?bojAYbB!&W){~S<6vf7IC<r(*;xqbIngWY26@9z1qR@N^Es_uyA0|Cg*(<rz}lK#Z@<%#S=NFuW>I5aMdgJte5=WI7#n(W"
    "7R@=;Cl0d8^{tkEu3P=G;ok)E0nze+>Sc|8oh~{`y6RH(${~$*YVvm!pBFi%Ctzb^pIqw-?5*RLPF&)n*0E8WmuXaWpL#ER#~<kKX~)YcSl%V5"
    "=2Rz2dOad5=A-5p6v2b^i8|{6^qv>2`HK%9YEI}avhK{Io?lm2%>yniIT&Jz*!F^4Ze;-;>MIVTC^irVSgcqnr5edX*Wh^R@fF)-`IhAo@Cx*A"
    "GYQRQ(1bOVthA+zkz7c_JI&iu#OEp9dgkksW+>XsV~oxyWMgsK{Ngq#cj^B7`I##iH<X9H)1=4O*X?1iotMoXv$yB!iU(zR=)4m3`CVl#BDEsj"
    "iSEJt{5)kgy8OM%mj_%sl7levZGi{Nhe9pCyNe%QSur__C|B!Xm~4aRPDXlt90(?IbJbEVuPl#X4mcZ6M<Py=yFeidd9?V|)m5H{)<H;Q9PNTB"
    "_7<&bb?#^qf)&%SDSEWwG`VRzeZ6Mr!!POJyA21ZplH^X7;8}ik_?xW$P>^E(dAKtI5}0;|1#)zLta+6dJT>4gbjz^VaiUHlct`dX?tmA=?n^y"
    "OJeU3`L;=BFv~Z$Tk$FuDwW}?7A?&cg+ARL)h7}vHel3O(cNctYhuOH-l;Y^_?dk^h$uxNS6ucSJ5QsfG#H!+L)dAylu5RY%*@PilPk?>+Sc^+"
    "^#1<7@98oPFjKsRX1f(S&Japr7=|3cpv9GLs6xJ&64MHYG58qNFb=nF5XPnu=>Z8pEuRyx|2Lp~nD9LBE%nh|80%>^ALClP&&Ynt^8zo(Y(#<@"
    "&nvwRAv56Q7OG*J90kWg_dD}B)kwbS&Z(m*AuwFhjH9$dvqa&Bo<*K82((su!&TdiU#1S47y)Qa=oxT_>Go!y?%3|(T2T#+6!T@ni<yO+f*H-f"
    "n<UMqWwkgz^{T_wF<p<7em@NVCcUa)J$~IdSUJ3a>rm-|)1-l~J948)D}Rist$e1zyKP@t`9Tb)Q`gaBc&X2isN0C?(8`Xf%7<JkaJj2Nrw*+w"
    "43dW}lw;Q)jJ4>FjhuF=AjlCt5r)g8Z2Hzf-QFJ+_HA8rB)8VN?j6Qk+r^?bIF6%Y$`8FUNJd1;H5*R_$*GmpP*J;9pqqVPd()&p`m6!9MK}0l"
    "seayad5WKZ<g{@<f$}G|ao%RAE9CO!VS=uT{ujAgwq4XG;BT}W3xkNH0X5$_wM@+isY^K>SX@jgauOEI%<s@rd6c&eZr#%D+f=Avr8Ir2Y$uET"
    "{yYJD_`YL_BnQQEXti|KQ)E6PYC4o+{dd$iZe&p&FgQe53sM$Hpa(i#9Hwa$ogt05xJZtcUa!J_!R))R17GLhlvN13t`e!nJUz(#@FdmHahz>N"
    "waT1jFrid9Pp?`9^`I>(X6Gzj+TNa^j5zg@Q~O3YUmEm?{-bY`0Fk7>_VrFD4139T-|g#CuI5Fyolzfz&(eQI<Lh9+MM^9g#H51tIV_dI$31e;"
    "`S%%+AIJuPj}Mxgz#lF--rOTviq=t3QBn(Kk}KlnwnctM$p*e$0A<%WCau;tzxmAy>cF*Rezii6P%5PaHl|P{6o-z~a^$nWFRE303~ok+Gyo?V"
    "J8fQ5o@Y#;T&g+nwU#MXA)g;bp!xirI~+vOCtue!MJcqcjp8)x5oApe7bzE=DXZ2&Kt+QBEWg3S?;<c@h9m2i121m?!J-UKfCeK8Q?>{*`TWex"
    "f#Yl@sqO@KRQVxFHY(W0Ra#zF8mR#zy*;bAz$(-v=~R7@qtAR-c@lz3rPbDRWcvD02vF@rL0dGrfiP8iD21jhBx?LXPcaym0uMB)8Om#SNy&bf"
    "AOpW;^<TFLzJvo2&SF8KZg3M&e?z}5aPd;HZ^EbT7LAC>Xow7J7XNiYr&y_0Yd>?rM@lKRn@pt1qquLX$n6lC=Lz+kX+}>$vpYx7Cs<pbe5XQz"
    "X6C9h`Z{P9EFLdSHIP+K!$I^j(>P=$Ha9${+q&>etE>7WI>(9n!O?{c)Htze%cd*uoTkesNtKW~@m=eb%NOt`DTWNJb#oje$v)LeM3mTQMUU7^"
    "#nK!crb{K1?y2I*b!OP=PX>fGGM?9s^bZA3Y8{R)Ci<FCo-FLjarhVBE_7=h%3cOMxvnNr?2D;x$&;`jE6RXbU<=W?6X7|}(@78}(c?J@K0>`t"
    "*pe`@d=~x}s!(}}MIEdMZP;YACNeI1_bTcXYVzv+G5A+JE(HaQ7A0{%ZF0-iGG)QCW!#{)P}`MaPfg=-_hwhk8MExX8ul$4<>C%o!6-4viD(oZ"
    "`^}P6)6=`V6YvR2Algf7_4+`GBkXrOj_6S7#Bp}el&{NOg?@6;PHhZ!IC|ON?VtlQ>8uSG%|$KTwo`puveJbj9a(Y@T&KEbvv~=EB=Nh1ISw5u"
    "i;%M?7ci7}fY@$3fjV|7M<23SyHzdj+cHZ;H0!oX1DWqOlVmuUjw{X|p>szB!UtKS8^Fq$GcJ4DxD~<vaoh2!_aXmMdoskpx^xKg^hmiXx3+PR"
    "Y;e@(XkP(+hAKL*zF?YE=KG$Jb;;h~|Ml|At=_PaZ`XxkyV)qYi{5{s3}KGl3EYk_H5ijpcKSM}>Sa@KVbo#fU(N<wZ^tnYsx>r)>HHb9929`r"
    "x~NKZWYM{-jSY*AB#fUp#zkyJnVJ-u%yw83<$NC3-h>zDeY<NQjxWC!Hz}2?Op?Na*;2`;BR<JqAV%ONGJNacNVszy#mq9GfocS8=b+86)oLaO"
    "V7yifmv3g68ZcDpv;i9%8)&BP109l&z$MVgNbOsyp$}>(Fm@!*0rn_2kNV^?u5PgL!V7$1+x|}>ZpHPOy)t=Yo7`j?z~}52upAE34BA8z_hLKL"
    "5#=BK5y00&a7QyZDIWO#h=P||tYRY9;@_N~DVIz_Er0K5Oskf^pH3xD1LCuCR}$^*))wU;n1mO_A#uDm&9s`y0KYhd57BCrty(m~F55BV1o*cd"
    "F+P|m#n4%Q`nW8-1Hx_>jX<?J0;z5R6FZZNYtsNh1!f5;C%Ov)%{6}L>!y<tBAs@5RjENpUq?YME`w0&tyqJ4A6YUndaN?0HfbxzakRimW2GcG"
    "Gx(cpdy(fIKCBm*(0pd*OKF-hO-tAER8a@l`2O8O;RocFF?c9A9ilIDNGf;|UyjfTZ{3nDJ(O`5j@R8kjs5%zX?5FXRe$o-8HXyogTa8i3XMtC"
    "+{Pr({Uos&Hi)NwO>cpCgDG-N+XI@+nHZnl)5{l`0TC{pnH1xYFa264jPQUF?|q^-l`t%M{}V9DZW&r0(NsB*cWjDfHCD^W!cyBz8d~f$;k7KE"
    "f-Sbp(=hPc7?)T4;`frK)oFD!Hvu{&wrTg>?klr!4iP59<^WO*wtBYC<f}@5<mN&<NuwYbqBDUl-I#f{9pC08Dv^zPK5ErGz7;M|yGxsu&=jQL"
    "_$-*>E|gH49tZvVgFyG04v3h^Qy!i5qEK<cz^Q0CYqm2ob$qQ_nE<@a%iB6Nic0QaYL6gg=qq}?rSus1;rc;S7rt?ieLWit$8Fms?v+sE>T@c7"
    "f?S!89fn;SrE@*)Bz&YuUoeoXM<r8lhX9<U#{1G+HX-HQT$~uGRaScpOJB;&0_(~AuBJ>tt(1-<xGmUrTj4uOlUsr6tRu1mjrV2)RVh`_U)b59"
    "7HkX@i0zMytx{G^=5sjWOSdh%`Mc%bwyjs->bh?4vkZI*6jE+kpin2~jycaXQ%QL<txeN}0-xJ3%wBq!4H)@&V-4yomogcRBW9Q=x{T|Hv7CYl"
    "Z|CMnCzWiQYY?>)`BJHu8C7ESrfEnmq`e+%|0K<p?*GHb3_FD&QR_Fg3GHg4?lv)4;TNq`X++a~lk<f;@Y<H(OsY*AD<^7@wD}{wQE|zR%Ym)("
    "c-8}I28x^(Rr}3@XZ=o;=wXWzbhbEdFH?q#YM7Gyz@TF)m|PKQcL<2h9(u{6ouP6izi|FgK0jN;uNHlppc68Y`%M%68@>=$5E`CBY9<StlM-r&"
    "8YL2p$IxgOk5IAK%nBuv6BP$=V2^k9o9+ns^Y37Yl_YQDfg;J;qE*BllQ-W`J(QYqIY65c3{}6*0l;^6HaOucsn$u4)_=RY#gMoQRuByH;Z@Ho"
    "QyUZYz&S>GD!#aIaPX7YG_T19=fq=zy;L#x2H;|Bb2`SN6nmkNRhgQ^M?XH!mTk};UTO~&`a0^Nrf;(=Z8pG>mo5bj4i<E;Khp-W^I@~Is5`}}"
    "a7EKJ1*$e0zfe&n2dz0Vs8H^4d7c)__lpdql=&_~FH=0AcZ?V~V|kfwZ+aTKU6(SO={Sy~<x!o!*Uv^BEUVdUl0w+s-zOJ=J7UcvP-@R7#BlU<"
    "0+vcnQQ<cHOLd0|L2BeVgzQvOa$Ln2FXEY4SqYN|+cPttS($W8MawFdmN^a*@6feAnYoC4icaVRN5&P*;|=Fe(^1A?fqNc7wNl+*tcS}#`{a8L"
    "72vsM^N^ZA<#_Yvt+8gD;pvaH6sIui<AOW$$GAwpuGCfhr}jvWmX?-m_EL-7iEY_l5ae>XSsJ=|=%Id}96Fr~=yantkKBvl&HQ|+VzOpDJgGm("
    "<BFmm$9l}|`XFoYXj6xbc~q+-!qTMl>|DviKt}sxq~_}>)vkQsj8f7iB!yKa2Sa_!N?RemU%vKs7o>a({UK_ocXvfJbnvOwNeFM=UYuwB?0VUo"
    "a|9$Td>z-`#s|hNN6TP&vHeptSEvF!mXpc6Pg7|Fb8;=)_w&|h3LDDd+QZzx#}91EOZYR@GWJD}M`-FT6B<x{&LLNhK-si6I7iXblt8axUd)u)"
    "%Ho1oyctOc;C4QF#W&vRo-&>gEO$qob%IPNc}|p6rjIry1GVt6^<l}nptGs@99OQ`g?3d57u<2RO|+XKSfWx9wg?pWy~BKdRmZ`;?}yZ9gge+0"
    "<A`pzF5y3t)Mj&!s=(D7x5nLrZkEXHi0o^)W+X^_UgqXtVQGonDE+Yk9%bqzx8*U6won^P#B2^L%X}e=tg?m_8fN^HXq3+$jH7(#Lob}GQ7vhs"
    "O$#BPO6-u)yy*L@sP2N?U??_q%4C|TpMrEw=BHFJHhH!G1hM|>Ub8g>Ujs@}Qaj2Z5!2HqHmgq4>+GZMEcj};P_-m*)Qc<Hv()LGT#jlRVK@kR"
    "<Z#|)jU>cAo%LOlsJs15!gJOyTpE<R8Z%0#VIxRP?xAC45CxopzClVi<y^Lv2^@>AP8kFg`cvJ612v~yrqh9cx7f{zC<wQs^OTRN!!*XW^n3WA"
    "_e^HiP~X}#>12WX;DfG3Epio8f;PGQ$Qr8We+VpHehu2_!6-$IqEyK>dGb=BUQb|ek0bm-p+LR|D_H7)q~#qIOG=~(|L~8$CH6Q4lDc~ITUq+9"
    "9h!F44g2h<w>v}^$}4J7T&;-BiW*;sl^us{g;kWPb5D8zRH5fMpJE3CzB>IA)#15)YI(3YW=%0(bG*sPJq$ms{e~ejupMe>?Q=qeJ-$R&Av0lf"
    "y{z2~|IHLq#@abJFEqIX1B=d21Xcw-O5da%peq^EGBxTmEt1zj#X;l0`@C|6!uTaox04U*1tc!Jtp2FJr+YvyG5OqLad3z&Qj#ba55R$Pshyht"
    "?C$QF7~OR-GBhI@#`_dm>t9~u#VM*O)2VH>+nFn>{`_yXspGBLsq~6Pww}2tPSQ??3VAl8z-&_VP2G7mE2YY^Qa^k_9)Q}9X(+JM$>TT2){BPW"
    "?3_cHHdI<(OzT|o>Jp799<K@5LlGDbkf1rCC8VO;#<tcJsjq4HU|dvP|Hidp>$*-QnfVQBzQ8@n@pn;g-CsY=x!lNPe>y!G!`pxwdA5eqb$eS;"
    "<i}O&pxn2&EtlGEze}HZ@ujSL7DcDq^$WD|g|`f8s*$ZOvv3>#lIcg-<?(ZtCSL`r#JJj5k#1<kkYDDwnNNeG`ksQrU*KHc9_3^D)aFMXb*jWw"
    "@(pj2oJp3C%FK+(^FuCgAZ7SiIc(}2s`&BD(mL@&G5SA0RmLblzRlE(J-4vHneCjUK9JngA4N^NhhHqyY+{#P4mX<?V71jU4#wQv98oHT8LQH$"
    "R~80k@I0M%-Y|-Lv#VNH92oB-p@f#!!}WTdx?Z_5V{Hq<YNX_-M?dc>eWKFzhfE!})#D_`FbkL!_T#u()y_OVs$0b`+gufolP5-jmt`%G@x3M}"
    "ak$SVBuc=qaimIp6a|dkAGXo@SzWDMS{#d_<A@RPQMI}TOH};P$d3kdUutLk7Oq3Z&v@>}|Fl|zu|k9-W!&FS%b|hO1vpchpRc2tDimWmUPa9m"
    "oX!DWa+HPt|BFqOf;4^M(xp(RnN97CopUett)Ur=Rdq!zGNOxJFGa4~Q@1n8P0gimg|YRf@woIRyLRTVC2TgiL7hyBd9dv$>d|bv;5=7g6T1#N"
    "02~w(ehC?My*K3%eTB?ZIH4llWsL8*q}0$av<!$Sipg&4jxVfc7-g3HR?76+3i_$I04KTK$K~3jU4i5eGzv;~n+G2pbgi@$rIbLzh*RY#=YcML"
    "(i_F;Xf{6TIJ{&(d$y=L8Lb^E9y`z;zv=Je<S<RZ>TZDictf?6ffe|$#efd3S0k0Cy2Es3)+-@+G(P>Iemt$b(3RAKrFxy%<p?q`B`Ya&!EBo="
    "h2&m$b=s2Z_sS%H(Qqy<nw&Q3`6+zdQ|kUoVDtQ_l?8jI_eoR4P-OsJG}q1NwY*lHU-=agD?1f7og0iu-wyf)2A}v_-}(W?RopzJ?sDsOWBY(w"
    "REdeIPbn!=2PjQAFdm!g&iGcVMS7_q1|juvhfHmcV!25poJP0SW*C1eX{uf#(eTmGo`p`8E~chg0B_c~KWtz$$4zh`(A(#<M{EswO!RT(Rxf2d"
    ";Ck6y%W-fmH_WEo>};jFzZQBlaJUa?g5JJm_0=A^HKGq8>V?S4N`5RJm5R*J1$3Xz+xj7>yMVHxJY!QfQgZAtHHGlBfah_~P8)1LU4(n1(|$>_"
    "Z_%~(Ocp2WP1#<Dc2mQY(0o7Dx%D0WL~npwxAX=*^%Mcu^0I})%qbi{e%wqKEO6yMH9mt{V2gm;wFOPQa-4Ac6SZ8NN`VU)mNTZHqKKN2XOBU#"
    "-W{ar<Rsc+57pAkT@m+3e$Frmj<o-|#WzbW&9Jz4hrtkd&gdy=nEFh1mS(ka=O21#dU=#wIdS6jK}UlQR7v=le9nRwUw#?jYg<$mx_nE;{_5)W"
    ">n0eiR%Z+yi7{p`rAg9HIm*;$iEZ!z4CX%S7|#o=72U8>(p|2$nWtgbot`$w)w%#Jm`lwqGcz-s8GzC~4)c{oX(~zCT)+*#7bX^$m)%_Ma+U|*"
    "h{8KMjF#3|e>Y5^_(d4np*He^{$R(F$yr>id(mD_jD^$=)8hJ&qwzsJCN_0unNUk88`qgA27I9-Up>qrbe=WO(2}or2)2OVw@q%p?V&E?cx(9~"
    "-BPt+2Jy7uL`mik1!{;EJI-7Mv$GlhubP^gTC|3}S@eGFgT+ki5L-+l1}z>_p_o4byF5WNx>VR*x0^t1J!gCaA3~>?lcWI!CzEKRV|Q=gRLPRW"
    "VTET|GcyjZ<n*+HtnR1PJ9p^Xxm=d+i_)QoRHP;siAvdVX!0UwzO}zUz`Hp`QwlnF9+nl+laS&K!#+9ycpme1u@m{hrZSXOCU_8NE5;NO1sE$f"
    "_a(ac>&eM?IcpGHyhuaz+3H>A&XYl;D22B>e+e~e?`nx)xOF}%6;P<vYI2}oxZ8b;a%rRGLAO=JgdGE1z<c&tl`;Pq^(eDoRJ1eS1FuW<W1!kL"
    "TVmg!!#UvfAhfcI3w7WRRIVeky7T;f8tpBVci{~81);ubzEm(*8zsaol|h|UlNBQ0PGfpslTW8keTo%RkwFy}3d>4lPSCX-e5u`oV8n>$_9iAg"
    "uQr*VA9iy^QM=k~8onZKv5?fHB(u07O^e0i9v_0OK0UxDcfIo~)G2m&z}J3|<kqfCy9W-btEs6S4$rz>jIA9#nlYK}drqf(lx+Xt2i%JIxzCY)"
    "$A!qTRokZ8?i9UfFtnjd+x<KHn($5PD-F-nWT8?aze?UzklWuMYh&R!5-hfbmubA#FBUbm$tK>Gf}WuTk35bgY<u5YhkxjgS$CtF-{QIc^t*CU"
    "xAR$d3I(#IQV0F5Cy!8?I<u)lwqjf3l3^5P7OgNEyosXo=S@97tx@N@guuVlr16`hJSwEAg!0_LU9SZ5W;Z>aQTxId1_Rfx{`aQn0QNmzP1^Mt"
    "xaH?%E~nH9rJj2(qjMUAS50;88ffisapWA{`KO=JbSmiDV&v{iP2iHx@9ggKs(MZqz)c)7%kxg39N>~VG^rMP9^<&glIFiDW~RW)LaVjp@j$z0"
    "Wowv>%s<P!Z5QeUk@et%Bc(uDklX!OhC;*tIyR^=5Ugfpv`cI&Wu3<&`0-+Pd8iYEE9u;&%O9e%vAf?k3@Lp^i)KB`3hMm%G)+B<&7{s+yH!*="
    "?iP$D!eJtw;dCKQPQ(58XVr!S)$gOJB+r~W(@n?Wa3rqa5yA(9H;t=4%c`Tr^T~}?Q#9I(@`>7dm*HPb-zotj`q^sXnv_c=W!gvk3jN#L+@HW%"
    "8XmI1I5?GwKMbxk3mJFy5V|z9I%qd3M`^U3LC-*kZqVc^$3<R1IVwGH0)-bI<6w4f-jH|h#2uBD?hTDz5Y*^i<tRtGV%J1(+VGXfP^~(VCf3y{"
    "h{*hUv!Cc0XeDha55oG(Dx+HEhQH9V_GB;OUi{@{x}!75T0SNZ)XWUO=B<vygE;Pd>kiujTf_l9WR~WKzuVjrxbw<!@cFv03?8&mPj_X$<g4s*"
    "{5qUB2Ux4k-}(X+<R?^CwhgAZ0AqUVl<qqzEtSYUdZ$Y<M-7+XI+4kEudh#c?i}t9+Ax0LRWrSb@e4t<>AelAnsvrPrT6q>lamf%$mJ)BMH-Z|"
    "?f(vc`orcxlMCudOmCCzjHbkB%C8g`@chJMK{Y?gR@NsKa{3TO8$^h~3C-MC9nFm$L#fH((BhnBjar%U&u2apz7wtBL!ERqWp{ThM6TUH`j&Pl"
    "IIxHk%T?aB_0aRiW2Pa-mmTpatLN%z$X&}?Zx2U4N5mqM*`x-eq6k+XxCx(5bT`d9RGb;O3lNNEI%~CY_%f3{)Rny5t`I2r;+kdsjbI1Byc~W?"
    "NBvZpi?U*Mg~AKh&Gq|Q8=E@JG#b(uev)#zP;QGWaNT&#wteIXalDKQ@GLCaqN-~*Z&I2F@{gq4lVJ5QfKo$p>?q7~l;;iy$Lu;ym&OW4S-;jb"
    "^pLw6>7m;tcab`9B<W+kJtZ+&=(*`o=`@iVhUfZ5ZtQtk@1~wCu4(y%gtF`TsnNo1jYhy|{b_q0C#wN+(>)jYXk0-B!+;ataD%QGgM}f^ap@)G"
    "?iI8V3H(@CCi$xPpqmUWH+FP}-3j!oZ>Q<T2C7+8tLAn<ol`7dksHuTb(eR)FF3rVA=7GAiz)##&;?D_*BZ?r#=~hsa<lMr;08g*Yu|0>@kSF9"
    "+!*>4fz@z`mvj}Cttqs&iO1`ut33KZ{vL5w<#AW0_WY-cj>9OwP+eWcvy^IlGMjWNM@Tm1y9bc9;-8(Qj38|s^~m_TP|yA9Rz989*buZjB(kGw"
    "{T#rb_qRY^x3Uw{q_QsRIKtCHQ$h_5!|D%xXmMU9);XPs7`0_E7VkA$I$ll6smB<OV&pNSBiejEuRHyhmWrhk-uCcHj_^wKS|;3G3spJ}*#M&!"
    "gM(w#rHtY-F|sM>E0w`;PsivVX?|Cz*HQa{v%miqN6Zsh!<Aa7`&Q5nf!dz<3_CaTuZ(IoZKd$w^m)w1PV^(B?kRP>|D>Xjo+o9ZVF3~&+MaIi"
    "{Cx-Z8CL1Fey7WtZP)j2?kP)aSI8B4Bu<a`P@gsn=8%XsF->23On~a6o;hiduWD0p?szebE64If5-{+JK89DWX5!xGioei4gI4SWA_GlI8RD91"
    "@5a@Avt~MwI+4Q+<3hLIP-BOnwiw50y{zua>F*2#1W7?p6qP{D;#&0?UAJoTIgn(%eH8umM$`i2{s`)179j?QI`fJyzDwne$@%#(0YckWWmMEw"
    "9p5$|xFu@}0~Xv(LD4He<#YK9m#CzNo85fV6O)t52zYs7V%T~b#qldQE_WlDQja{8%Xf=Hy<U$Qyo2!SlDoZf{C&Axo<XJUL|GDjN9W*%9_MbG"
    "wqMFybmoi|^22bidpEA6S|WR5al>MrjgjwPflc8V_gh@Lr0;zGyhUb`ZC*EeTUN``1aNFf`l&$^m2#%hHlOTJXX9%_Lu<QIrrVSr;2&@AC=Uuy"
    "I(%4-F{bGcQ$wGPE<OfOGnp2X@b9VZhdr3qdGcn>Z3csZVY}8dK>c)C*NSyd4E0cu5cZOBPMop#7-X%dwNL1A3UhoM>0sDug%D@iKBJg51SLwE"
    ">)3D2`A?a*%YJW}zJaUj)GAs4r_j}~bJNpsjE3&<&nG^?x1)i-r8WCFiUInuk(5WuL`B%`GCWni{)DXv_B$sWm5WrTqmz9M&AFo^-*qW>F_wM>"
    "op{=sA|B;68QL;WNI$1BM5iPR`QC1p=zkHVyEn+v1c`Naa;dL}05p`M=nejX+_2-g65Ntjy(S>o+uLi!S>Hq3hSa7Fz;_<uH(S<tZZyCR#;x!5"
    "X#+X|F7?tTUY1^@s@B_ySE;PVGq~N8C&GKR`{JgY-l8EOArF5Uy6VmyV_JvC&eW~JDN+L-A@wC)U*DH)Ia&>Az%1}gIWucS58>BGy*%8gpR~!F"
    "R2uHN(}^kJUW7%5-3fbg;VB?snj?c<KaSB7;*0I>YM5Y+(thmJDNZN_+|Yl04<*hT0|-dR1M!VlLET{FKs1n5$DRS*`bEl6Y504dp_7pk$zTx0"
    "lWx7+Hflb!sT;+z?!wfK7%iTO@mQbexG__L=_uqYD5{^5GKq`OZIvzl#DG`XHYFpGCl<Ds!F^-Gl4U0)ARs4C=EPy*m6>P}Be16@E9C6=+Q-qN"
    "P0LBW52!zR7+25)Cl%b%OpN*vs<=xiUbdM&@TpyNW-km;`|F3o)l1Vq?c~Zj$+ms~;vn;N(8^LPH01Z4yQ&uj?*3@+ldJ_r^vSG5CwL7=4yPyE"
    "VCx2Z@TOh2l1&ngkam@sbsQlh^@JWT)w9>xTi7)F!h_x5;H%Z<=I}jbzZ0{K<~>be*c44YAnMAMD3&+9lF~5zRu6@8yUm@cHFQI!r}K`HLk8dK"
    "b_c`Az%ilkosd%qid-xScLm+NtuMaHo$QQilJHu2_z1pVt!<i<PKufS<a#E}__pHDz4x-!pX&E%Aepp<GX%L_UY0Uc8KAN9Y?p$Eum<;2)Eg7d"
    "EI;NQ*F`n0eBb})J3Vx#f7Bzun4*qa1dmT#TvkxUOIFkLnz*7%hDzPMN&T_+oMX(0yqO(M)u`E*dL$tmTF;M>gTXEu_f~7HDwHrVc0OQtASDPL"
    "D@~siNg9@HSCw=vqX(!l_mnQqkpj<64_8#V;I=Zy+2bx+f7pvI?yi_kH<|ODa2vI4rc{bv^VwSj6-m4Gy%ueZPnqW7d{X4xV$xU*8cgQJk14sA"
    "BN!IyV2|)A9oO`4p)7r$*SMLGwjw66h-&I6@hrL}I7rhZaT5n>_Yq_nUZ)`C5DY}8g82bG>Zm$(fhR9fuOB{UQCV9#NwRt&R~3zj4Db_SlY9sr"
    "psPen*>}+QVYf~k&~Ef-ScLkvNFUA5w_4W{<=$-@(>7rP0S}V!u9#7@;q*2ss~ASRjG?}Zk+0)q(Yi=88XS6)BS)xRUFs5weyMNlY)O0+e}7<j"
    "iIn=>=Z-ApR9?+dwyVHs^7LGL`%1=}PD00QT8&cWH2Kx<d#KyI5wQvS7Jb!a)^*(bTYqPbH>gx$mc@a4SgAzqW&?~~oV*ppJD1B*hmvCofk0?`"
    "#X9P{gH|4@3Cf=5`%`2rg~F(65d!X2M|~>V1x;=zc(RRkj|KTVnF7$65|uAXs6^GnhHWJsYYns_7lxC!#=lH9o}hVvpE+ecV-?W9MkiO`9r|@P"
    "tCNoo4nRi#ehW4zEuP9x_;3UjgX40wm)kZ_M<1lJsk;y(+KdD0hGz5UkWkJaeNMf#181acDwS;hJv$3&Sgcg+V$r36xqw2w5ujyOt1QqB4F4zw"
    "!8ZEc*A_HMn#|$qRy2&1!mAsw3w^^PkVn~WwxsG$561f8Y?~+uU-$uSGg;FN@<E$mZr-}9Z5hTI>1c-J_H9~FlKmi1V_Z|0n~cYh5&{f5@I88R"
    "_KS!>Rt#tW0RpWm_Gp?#hwVJXNe$kUj~th>dd?asA(dsoQykvJ#9@5!Uhl0H=L^}7siy6fZWle5#F?hOG0+#J6GX`G=WwC#0ccS9uBTbd+`wlD"
    "9=OyM)M!9=IOu1^6@6y2c?WK^b}*t}U1iUM?>*yiVVn=9r1y1f^j-72oTfI*E@9X=n{_eza;z(_M{42LFjpq@pw{L_SB^FGchKDTXb`?{4aLjR"
    "^IUCGX$;%oj-m@HB_@gJafpP$e}1@$z<Km!m>SgMoDpwC>V$FMi~zNCG?BqVK^Rbt*fubBpceyAECy^f@}P~>pewN5>#>)}Z@4GUoFN~xSc9YZ"
    "yfH?{f!Gv75Gbcm@VFs48?LlG8+Cz`N)Zrvo|O90F-qcjG9t#-Dt!`QDL)}eI0lniwqN=&s}9s<a-aE@hiksJwl<(V3c6~bk-+dln`MsPb{zwZ"
    "Eu}4Bi4T3wvbuTx{w>*Y^ch)Lz+GQow`TMlqvwf|s^N=s=LzFsW`*}rnalVxCf5vvh)(Xg#|o-X5lI~9V8q;p@9P)IHl^Uod%<kn7PViyuro|h"
    "5IPxr;KVrV14pXWDlfWg+i#|0BilpW_$DQ@1_Pm+5+u7j<U(%B42x0R>X;FAnH*MN=))EDP2V+Lw~9_srPAHiQ=xY#K!MI+>|yxNH^1H{aq@@d"
    "59&@Dexfonqxt*fSPhq|1Bb0#rijRPqP*d{9LQ0%nL7$?uv;qBL3NT23l){DuCz_fncbmDqR_p42fc>sQ8<2_Y3T_xS1@$ebY80`nl46B=9zYv"
    "eQ82<ljHq2gb+;odE>T%(J+)Q2yR4hEuN({sHobW#azdLFT;yhQHSk|wl25Wu7GFFG8DNbz|CRs<Z7HUO<#{P#X#e@N0fWWYn?MQ)3Y$7;3!IF"
    "L=JlKa?zPHC}H>mhAs2+lYUK15A*uk0U0VH^rI-(Ajg?X*0Y@nL#1c*4m=g8T%zSON|JmYqet6=QYDT!=Q!lWR7uvo)770=^yh0|ABECRv`51>"
    "<e5mTKg=6QS+8HYtb1TcS=G>Sa>8h=MUeKTS&bGv&#CCxGe0U=XxoMA*i&GoN!FV@l0u87Kwp2|2mvAM!JYp26w{4Oj_ygIeE;=S-M)(v^u>4+"
    "!wS_4@c<HRM)ElEtn=3g=1ia-R2n9*y+c~CP-MijY`mJE5M$>g8Ds;OZF_fDctWN_k~l@}=S7Xlrie5_A6e8WX*xFTN`ISs2r?EUa(K&1`nJgH"
    "xX-et6LZ(xgNo5kO6b$YVgV+K3pPj3aYC>rc~vQ!Bl9LP>C#}O6&-2A#43=t&e<I=_BT38oq~RHa)5tHLuDWN5Tg|`6o+jRtJFI!Z=zB;P<FJ6"
    "=SGhBaw=JpNYIpJX9yxeZ}=}M#m&7psjlN{KL=#j<hcgfTOTHz3PY-)Lw^m>XSrQZ$`=m=Z8>-O=|+2s{_l+P1W_2Sw`zInyQs|A_5t3G>Mb@k"
    "`ZI`DP|*EYA$oS8;vd6{p77w%+EJcaDos+RJq*ibjs!~H2S11|`;}p0ZGe_p_`YqjWO>hmtqL`*;`03dH@~Uz7$qu>dB`uZzhBa$>hA4DuusDD"
    "JExXybdz@##+$oDCY<Wn-?DDrgcdn!S!2>Ce(vY`Hg*4N;2biyq#pefC(yo<2Se(dNhCP=mrL21*4lly*^G&d2^>pzybNNhs>9wM`R^#8`x?9r"
    "ZqrZ$+X!Fvg3><Mi=`QMJix;_2<fo+JXS`IQVnBWyy8kKE?!&+m_!lWvd#qG<wYiVQiO({F~@t@W|>whm8>DoQQE1c@(xB4DYxj;EWzE)SZ17^"
    "${J_RoY{kZm%t52eYYAj5S3r58&!`UHQEq0dk@1H^1P3%MWxr?&<=1o$`2^h1&9uaC3U0=sU82N*@je&j{-rv9gVR)YUP8UJay_6Zu4SpY3Rj4"
    "FMp+42X6?|pc@*=CEx};hUe4}cswIM9(OailFu`}j&80n*;+8}Uq+YU+BdK0giH#4W>(QdI(*ojPfd-^Ac9IAxmmJ~R>tL&d%nQwT=}@hTQUoo"
    "QAhW=QI3a@uj0jf^bj4&(K@F8ic+u&UHq@fH_9)~5S17F_+Rr`z1K`VA2}y;FdUTCg&~e&^FQH1XG1=S3MryMrsgJ4c@U}sqK`o1!kNk7uU$g4"
    ">Ea<-Q6JQxKDdCa&1llG@$vlBFH`Hle<m8lE0(k&p5IiVn}4Yd+X16sB!-?kCU6&}sxWm8c4@U&)TPHHTs_d2qmJnBasMIi#kY%xTc_M^iJ7Z?"
    "PN?rq(du8JV1r1}DN`d*nVlrkF_-#@8X<g4+sHQ+EI{dI!~4E0HJ(uSZ!)@mDDfmG>+s(9C`N0r((Z!4t;sjx?1>y6LUK%xU)0BF=le=zlfLnh"
    "-(YP-<$xU-ZARiazR`u@(IVn{R1KU4eO;^IMSvd>Bb!Qp0u^Hs8&83Tj#M`Y?Q&Xj-B3#n{&I)^SL0WpVCqQn9Ww)q%Cu2X@)tT^#(2_tKYSL#"
    "x}&b#o1M@)G#d{zqz=Iwc*Q62<b8cpx9;&9oG`IDw|!5**JJu?O;r}t3ON6PT4?`GD&aDVI2k@NwPZMi20xpmyy0yMU7}^h(5+O*jZQZCFwlba"
    "2<agyKJ!yT6H|-ac{U2_iAL9@y1Vr8vXM4DDxOdpp&?1}RCME93k7hFNp&Lc*^1K4s4SiPjOwA(O)AY}METz`KTNXx5$J?0UD5ZoKZx%3GAygC"
    "9;jdz_TFr+tLV<anNbgX&4XXW1G{j4TJO0JYwq*e`3onMJQ;misL2F=6Tf*shSMmU7J8<?!W(np&gzm1zmO>R0M9$ohBaxIuLtn45<V?H!uokM"
    "kSi7i2<c*hYME$##W%?L7qgQn_BWjZ6=hWN!vO&ct3d(&XN=hsot`)-YhqIT;zSXuTB(UFB>rvu;oLSGOiyiXiajDzROP%%|EQQdK7<Lw1+ZTF"
    "<2b9i7zLtH#oUqSNcCtuZCz;WNT!BFsT&*vwS;;qmMgNKfm_)rK^0JAYvbvRd=9^z7O1<sk1i3)L&Kt~;!ooTCIj?gh;T$C>P^z7;cVQ=JIPIL"
    "$I$jtx^Wr$c!tx567@u|vpijS9k+980^N4;LEf_kvvV{?e~WSe@Yw6mx0Bli3mwkQW%LoCoo1A)x1lD6=nzmfMYq}LK5~#qJNF#X2KCDrndIeA"
    "{ogV{U3wUg%mgk=5p~D&)5QljFRq}ks-|Y>{PM~iq&jJEmV{0knM&fnCMQ4!+R0eb2yOWIa%GN>tS%S4j4J8&#*|^+2-1vm;})TXh%)K`^)$%y"
    "O_)Ber_;9a9f+eslbsN+gi2+vnAaQua9#}YDU0n0W3x&VSA%fzQ2STWa)bl=&cK4lVJG?iqH<|yc|xGRI)D!<O%Hs~r@<tP!1Un;jry%}$j8~C"
    "gp_%j|B8sxfhrK^46`TyJ2=bJQs2c-6;|<p4faOhJvtaVH4*NaG>NDG!Aj7OMZ0LEbAM?F4lfpO;Af9;rCc6T;QX&rmoWrzLYdA1iqC35QRo80"
    "mdfyb)PAJWSfnlL{jvs~gz}<)Oo+?y%1rl<@JW6QO;gng?^jfxxa}^HP4@yC7*3@)JP)-dz2eMYN)gEEd9|a4+;^&U2v2pDq($8!gu1k;(=WFv"
    "Kl>uUUu%}@zx;jl(FcwA7GCHuhyGJlD*3@G+?GGa+a!G0T=g`r`iyoCga#7%Uiet&p%d>=>i*9%&|C6dyx<-`@*XV!o(r$CijVu-YC?St_TV}w"
    "Y6qpVH~C3q03vb3YxEw*=MXZgV>l?ga1)>U6<F<0m@H%}i~dW}>K4)2>R(0W(e(@aF{51IO_euTV8&rcpT}+ei}UI@s<8)JwFC`X=aY)ja%lN-"
    ")KVNo?H-2eX|q=-PS5T+P<to1(X$Y~Gg04uS$TiQNga|Lp+Swv5vG@G;C0+rJtc`KCEgee*@cxefu4(yisjkGEm#6MQ{>cRyzRy<m|BJ}s2qCb"
    "G&YFl@t(hk7U8QOaTdg%H{$d2UL9pB=F}PajRhXTjXC*4jR7+Y#J@^5IE|DaWV6tG`UoO!fo49Q6lt#!s7+{4W6?jOnCc0%Jt|R?>Iy`6Ws&8_"
    "xBeQV<)%$4^3?0^ej5M(t0<1QRPsG^z2V!s!wc8;eA_Tmf1eC*q>>fdj~nEF^b@daDe<(uq`S%6L5Up!%8C)*_qPlt;{J;Y&Y>#RA?xCq<EC|&"
    "^v{lh-I-+SO{W1z8;!mQU~SLhv`Gp7TizuLPbgRivZ+MODkOHyyo-uBpRq@9dm3gMH5uOX*VI#>iZCaXh)!0lf$9^vqq?*G+%x<#uic=@3Am^q"
    "Lq10>3-CVrX(dLLKO?;Vy!t8{4tP}EE8#tQz^$lsE2%p8+%M~JuyhZ^li%6e9~@RhYyThc0lxUJ>AgNwK!c5LP6L)C+_@bS?8^kGhg84*oj!CJ"
    "l2%=#+{Lq+?mA|cSv*|+=g=!YDb5#GxFo9{Wh9qozANAq$j2`!2Edeaztt^UKYKMefo81KPz|DhR<OMR|J4bJS`-CG^xz#3;9HW>`TPd)1pF%M"
    "(#{bGpE`tUv!>L%{j&Nf#4}2MHaYn&QTvZeDaKl#_74w4U$^|I+|D|ATc`;h-|Y(Zt`u&+$}&o{+iQ`0ngxoST0HVk56D8%o?aOx3Gpr!<Dvzd"
    "-+{;@j_&I+<5gDQC1)geNkZ2kn=z$b*QHo;L21kzJ5h56P-uoah4(z@6In-H6)a-RM&})+=xh`$D;NJch5<X8d~$CN)FG%)Uaw4(sJQeGBw!}b"
    "7|jpWx#7z|v;Haa#0$&@FTh3J_#~v~yQw(zg5pTqK;mP_f$QpVBWSGi;7yb!v{4@#I5BrbX4n%DTf5Bz+Qo9C1Rpn2s@3xv+jjIJDxTY{wi@uK"
    "T;WXbLwTlAkaQz02v3!I1Eo9eM3T&?lcV8GrNX>0WU^1lpP{Bk?iGliU}NPERwf-0aTzuVeS*c7{}#QD&#&F6v_AyDiHDnjW2cIWsg>0?ikZK$"
    "hRVMM#6@7O|Mjf~bXQ>WL5cyGrHqlDC?L<rtgBAj|372z8En~gor&#pZocon{9flA&;gA`1Kk9`1|Wb02!Is9D2f1sC~_#05(SB}L{e1nE&Z|o"
    "yUH%tRJlAZm&?D$E|*>NV>C0QW+Wy_BqV|$K!QM{bN5R(ov`=vUSWrG-vdXl$i{m&oUqT@D}L)+CP#01lL`($tz*6S5ljPp;M%p$B%fKDK>ilp"
    "v1T=7_vrm<?Owda*7YPmgFP&VpIvUNo9LTgMU&ls*?#cp)99i!%zUEC_g#BZ_2+A-1K$AHm3+5*MZIbD<3rYw`l2;T>Pv&s|3tg{_aFM!drNgM"
    "tu*`(Y|0JtNnx63L+QqDj(h%RT*$fOO*L6o|7%xm)Mt+?Vtz1GBe#Ca_Xy-r{OO15V|*~bz_BIY=+8WDtv5Ph+N6?*AK8@~zui`YVuGAe6OOf)"
    "mHOH+os<Yd<N?uX&Nz3Jz<kj@xVFyJiva0!_KM#8S+++gRdFd(bw!;xi7^BATH<*|x`)$+tXajB;}N^j=dItPlYPvZD0pty(vdUEu07uTGwOHD"
    "K{eaM3`sdi_0=O%sFS4r%M4Sb6}!+TjK%Va{|>H|>XrVTu6n^<ZBcNS1~$^>M7jmmfqGcCe;2!(OwS6-ZSp4z8<gGIk5k3+kJ}jZ>0SNDtujA!"
    "(cW3V0TdnGY2Y;Fk@b$gg&>vusC5bI4o+e(V%Yd&yK?{Wna?O}Cxr7%y2U90*#BNDtIyArA?rh-7yf$=6nA;3W&@*ftGU`B<ZBqyk?>*)@yM6p"
    "lhz~3m19#>$$kRB-}7}EE&=2G*Y8tT?;@zGu9lE~1~8P>Sbq4BdH?%(ng5Ml`2SK~#{>d~6K1!<UGcJYw9@ZvMAO-?I+k9A1qQ|b8OO53@BW?Z"
    "E5v2dZ*P6O$-DWL8-7xUv5HIp?eJ&toOOuuC+r63TOD`1je`9DnDu`D*XWYQ=xiTU-`=w4w87D)wNrax_hIu_&@czT*m&gEj(z0{Tmy5HP{ps+"
    "G!g?hUzj;O_t{A@cy04MKqtSHVnK8BDEe*$oNZX8vN2L~pnjOBH3UTsMqPx8=IY}3-_}vow)R~qm(@>^+XQrfwVW&Ow$;5>6_)2av=0x%24?c+"
    "e41*1u0HpSxrQ{`WKChq`Ylh0YHXp3>yq6~7?hc<{~@aSm$onpu__Hxooco3Ri%G@L<f9s{O&v_^KUIQ&U*jv_h1PHA3nyK)-~GLxUMH#XlU+y"
    "a>?BDojdst|NVDfz4d?mSg-zknw(BkYJiit<l-}QoSG<%i#FYGa|n%8&y?yks#O=HLqt#Nc^Jhyt^rK(VmRDE8=$b~J*e{e3R_H{J93Lk^BJ{v"
    "|9t2&h5j5wum1@lrH1<*Ab=dSJ)9*2cm;LvO@NvJA==itBHg9q<|--r^$oMbvvQPKy$UBhDpkvl(FB-9|9Rt<4f?LyKm+)eCEtl>8S;`tOLC8)"
    "GDab}28S~B`B9&;%^T}<F*NhkinqPH<8aan+j%3O#l8I|c0k;JE~U&DO~Zw2xyfbhJMdu*1wk$A!h!W%Uwfs*z{Sn35+W~9m+^QG()5?Wod7;{"
    "0240jS-CkEmTd?D){0Np?%8u~xrt5KC#{>D-+c;E0+`}N@KuSnsx<TW`)nyN5nwmMf&9>VwV$+B=;t`trv#OIe(%RAIQxokY;deAc;dbnb0gN`"
    "oBn%DCyy&fL<7ce3&}6Ynv_^tkd7R@z&UwhP!?Rp!>gBhV^qsG@;K}-e+oJ(A&=dDFwsU}o>p+Vl??dekfjz*L|nEs?oOA2ae=}yu#+X@8C+Iz"
    "&(pR-&AhDE5GRRY!-SM2nA><St2rf-G^HjG4dkla@;^$?UHz<!_2_RS!ZDhH04n1j(2-I=l-t3;J8&J4y9(-G^0VL$F(+rs-J^6M1ud)`Ch9Jf"
    "RE3q3e}xoi`7^!&TXN*I<K!O3DtZAQKaP{bpue|hUR4j2`Op*tDEc<k1Db&V=BYt`yuZE&rC?8PgMY5`=lV0+#wYb^8?CpyYKP?kmja8MzKRGg"
    "z)%*@`urM-wmn*(MP#Th9`m9FNEL73B(l~anJWBP9xB){%pJ^-O=kFS;vRchy{rdt1KlSO9Ps;D{&h7(TBy6*kxnIVv{LTL1n3M~de%x4cdyQ}"
    "fX7X_UtYNK%8k#|j(wo*=MEXiDqv;52SiJW)?tzp*g?R#l#?jgfs&qq$V$+aoKa;JVkQKK*HE%Xh`Kp75<b?Sk(?QJy9muXOC{n3!X>q$O1SYU"
    "G*Fiy*4(a5oJ<jm-UgldBAvdEhdz!|xuGm=cye*VhXVKM^>7@nSCzn0I;4}k2}K~(3h|b-KOdn43q<b-rJq-aUdqJkqiP4}A2y}cx95cX#%Z^N"
    "y4AidkK+yh1ZT534nPW=Z!QMOR|7K<0plt7AZURfX}h#_*j>tyGH~?XZh!M*8#x~Y9HZ0-tF(O;u!>$va9%o^4tuB})v8RNbEA&F16=FUSgL<="
    "@0!l}T~ZsRd~8ihYI*E5VJgN7?XR0PqN9a%Jx)x%r6IR}sKfTVTi6QH+`^{CvAv&{C%p+6{i1;@eV4!XGtExpwLL^pxZ<E0)Pq?6*a}b53@Tux"
    "NO{^{J}%~ai+i1Oe)AMRd*uAbdw7BDk4TGQXfy;Z4l(<#`;Q0j_;5vrI*v&w3{vzkNJ#&EaZ%r-BP1-A`1S@aB{p9g-T~A{S$?_<o%o%h(+`e`"
    ">j@Php+F6tJ3$w(LA)#i2eTv@G?|~S>~nBJuVo}-PFE&!$te*no%k9D_HwH=eyFdoN@=hYP22z->e?DbMo2WJOG8p|Qi=5i8x*_Iw4&!TEIP(z"
    "DHc|{rhwwU(7epX4dZ^SwjN>9Csrrkkq~zVF7S;nKxRS<2|R3HL2S44VQ9HWEbZR_<2Ic2C`zwq*N#5V`bYmYZ#eI<aAp<LC0}Ka*gr~|_y-pN"
    "n<kmUR!5S<s)o|66lO6Vp&WgQbu2E~9ym&NH+q!*i4II~IU;ptoMRqMcocnxp4abVKPo>W?B_%;C=VCo)r?%G@yzl2Z8!oTgQ6U*72OuYlW3WD"
    ")2R423%hUynTgW#8yK&Pa20pCxdqOtq>(9->F35{1A%yuolB3sgKWl0M$TcA?z@N1i~$qKM4!Qn;)E_zL7mt%$r@{lH#FM|dv#y3FHSI@e1y$8"
    "APZ5>!?4!GZuaS>-V5i*uJe3w?7O6l3AwGAEM*REx|vmqNE~nv^vuK;ZtYXY`#G$Lf}i1CV_F$anPR%;4BGN(KL<d83oDEB7%f@TO%-DMv8N2l"
    "@S+q<zvT5tpoEmTaYzYz@f~=@gWpdJ*cS|lbHnU1d_2Sp?3bfgp{vdtsDVeyX!R*EcclQ)xeEhA=gc~xrVA=Q24XOK=#Pmg;QtP@+$vasW6p`y"
    "E}Y`tXb{JS)2&5_ZtOe1MepsyKtN2pIAKq~r;Jc6De$IQ1>R|s-LLsiPUZB}_zS@%ga83(IB)+8Jk-i59@jt}#py_~YXVG%dV$T?SlMMkkT`1D"
    "-ts1>$W;|vyDurZhY{6Ce3YmvDikkKE9bZQQLBtFA$^Lv=@T3wqN*+(bcO>`uVhsHs|h&kM4pGxa`U5z9Q6gojQp6Cb}n_~*H<in5nn9|19=gr"
    "Vk<KpC`_Vvx4bLN;#?A{m%0etDK({XAmn)r#5ofR5|mlwlz<E1nPmbAsz7Ii7k6}r<^(4vkaSKQ<_8{9$M^wf!J^Tzj~0$M7Ts~9IN{VsT+MZd"
    "VAOSxvF3jKZ;=mGxd$$)t;{~CbD{!)e0?BN8#iJj51Wv5<#LFn!zAX(9=jkf22`36$`*M9r|>!o9C%N0#40>UH8!iwbKvm~QOhU`caH)w8z>m;"
    "&1=93jJ<J7UYFzt=(M6DAg^R|9K{+fIIhn`o2qvp4+!|F1fwtl!wDG3G*tEqc`uI{kp_31EV^ZITiDH-!MqL#n}R(O4Q(l{B?#^y2qJF9apXHi"
    "qIK0_g!%9!?2DHoPtge?-A3sexWUw-g*B2@qYw7IgHZy7<P;TA#My)>prRPW{(Z~T|671@-_OrMP&RR(S(p4vF69+Yqg*`ewp<?KjCeR(9J%4E"
    "%P^){B2IsL{M{S=iVArxsb)3e(`#@V3t##q$*`4<GfK5q#I**ZLO@G{0|~_0#-4QPkDeIq9;<<814EbnTHpKz^E4MQn#{9)G3t1@h6&@P_fZc3"
    "J&BJh^#KKYQ6C;ETz)TCjSX3b4x8h<qB7_fcPqDx6hIlWMr_Q1=4%~c-AtD35y}XZ+J5=PF}i)P;7nor=GRAv(xXH7H^!we)O&$9QEcK;6otHB"
    "kir?eZ!Dp|Y}`YgL>m`CAQSf2`y2g@#KpUevf|ua!QZrZ(=mw)dvN_;R+SvAcBv2SgVgL-`seIMBK@memspd19wt8jtRZ~aY~z^@hrsKy`|F$F"
    "I5nz?nKDjiXurMWaoEfGbLTbXCM7dha`P0{m@qY09)RQjT8QZEH;!ZcY|al3*k#D)%%KsKeY=+qZP-<L{<1yH{ibcT%LZV&aA*#eBTOTvaGJ1d"
    "r3CUBKb!;@`<Q!|;wj9NV&G?0m-Qqw%%St}NxHkc^oTKqqJ9%x2qT8k<w6y6efAAREuV3g4_spZ{9)0S=;atF+;X}&P@C6LnUOg3=8aV~L^X$u"
    "Q@4mcowq-k7ub*d<BzfrB{N5{@Qqv&*}VrtV=Q0MgLLhaC^r_7zhKwsu&jyiIe-nH1RhRc%t&?m&ST4*-7i>0YkM$6|E=*IbnurP@=KU30BO+x"
    "f~gC=twEf2Zf|O{sqKx{aN+u|vg)b2RU|hVYmur18h2AVh%66;L^Eei>Oawk&qNLis_rqx*RMZkg(R2Mv=W~XCU7#{Mc*}6X3Y9qnkfFW;+pw1"
    "PRyZMyvY8)`FMeyN`z3g_pxDr!xVp(W8m_sLtq6Eaqh-0iru#lS+)Nlrf={O6@|JV;M}hA;>S!mDXmS<ZUYSuB$9r6?PffbQW*l=U&or*d#$lR"
    "Qet}=10NqD(qIIm{5leim#NzIHH^#6);|rCtlL)$HX1|#t+tY^#}_h$<XST}gw{c<Jy=)iDbQ<BVsLfFSb@*-vDNKg!~z@#v@J~2TRru`zMA{y"
    "NY;70?|qbF0eDH@vJZ2#rokIl99`!+jFxkCP$FB@5Qbg#hlyVk*<-h+lkMOJ)ksmUpvO-33#(H1S|R7{f`ar2ZzJxJ%BVKU=KH2=j#p<RQF#)C"
    "<%FGQ>2{!NqdFN*gT$(SNyGQ@F_pcng8CVkN}}3U1Ba~IKqn_*b8}{z>M}PMeI#Gu-Law`(BLCtiIU0s?8oaoB+-KoN)sySvG6mQ>Na;D1$}tZ"
    "#8WKf+RY3baN3V2MBhdIsl`<=V<qz-$%5b)j!Hp-{@9?+^w9@g-Wp9ppcMr8EU7TNrEl0zze}AvguX@7=y6%YXAV~F{!Ei=3D}7_{_xmdhA!As"
    "IdRvFIRpPLP@hrXv<ucBm<_lt7q<bI)Md!+XI@5G!P_y<Q6*lF!OT5t*X;(FPnoZiFd4Y8{D?iz+5JEiTSe<ddjX3T7ifDO2dc{oJB<tREh?A@"
    "1JQuv!0c`aIKnA7G!uUjI)25$KTThfVw$1`9oZ82sV!2MkCWH-HhkLtb%b0dh$Hl3B<4Lzu7!}&iBtJi@ME1o5~IdfsT_7MQxMhdwo4a9w(r-w"
    "R3GlDe+TNDrr5Mf*sAm+>|jJ*v2X?i0xg&Q{KW=oEObtP!+z%uIDhYv7eHOuUNF<(W+TE*@*cC&bArh68Of?JZ`;SYPU>n+vNZ~vg5a}@^5q-;"
    "Nh<RZ=7dCd%<gYW7wO*te_iyReM!pQ903$uO_!`15XxGeP`5vXPUA00vipC}zAp_5$pXoF<$h$E31^J*Ap~ED)5Gc`_?g=fds?2BI$~{5+ZBf4"
    "<c0~1tH6zVhO@3dkT8zz+f|=-taxsY)%Xm&)R3(3NN%V;m{_&Svy~X_hG(VJ9>=Fc@Y6#~KU^S$c-h^3INu(XnLQ%7S>(Esf4l%N%gGL2JtKFL"
    "5C=92;Bo1Yf$qake`2sz4*MUF%aN24w!sKep@7WVGj@a~b#mG;rRE*A3Eh{0YHr4f`e0c{6H@<0bzqDS`*n2P)Wo>dAZl*bu`y$p<JnzTZ$^lO"
    "uzQawiI)!`4JeLY!N)*@pVaqc<_+k}jEzzGwryU<gLnaSq$N0#1(j7YSH^|l%+>saGtt72OHS`u6Gc<XWhumi&#duzFjL1fkc$F{AuCj1wnsTh"
    "1x58!goSB%cca9PTWsUdqI0e5!meH3{KK3TKvx^yIb%;%QGzvt-!$v!tJ$D)OHD>vRvX#v`dMaAfYYPki1kZn&AR~7lN0MIl#>liBH!AuQ3LH|"
    "^@r%j;6x~Wk&^zpYcR`+`v42(SBAg-Ue0fTdF(h|{p8@_IqP{*_*neXp6){<#HXC01^ci75z0>)*axJeh8Qik)JM6bCdE7&WQNUI4Vt?MpFqE|"
    "#PmNli4Yz19x74YvNtlc;(S`~=ThPjV?TSQZ#gKA^*qoDd<(`OFxC-g3s2PSw|yE1BKRAo$^}mZdkOY-jkY*ulqQ^SE`8$FNVHS9q8l6}{tUEY"
    "ixFl;bDbB1b@khDaf3qlJLF60vbw+OpdQ6M9i0j{{w0jH6wJd=jf~Tz-wGLB)jvd1^GWsx%`DRBD)k@ijXxy}#CXK^?_h9}WX3$nnlUq?K+S&Q"
    "8o<s)WwuJ{z_mBrB!`X2F(AP@13=YH<q9I>9Ope7GjOKMnvN2CGVDE+yTQaMGOjlcd_C=}q3RP7XsU&_$8L2p5=NZeP~@4oOx$myNYna1i@w4o"
    "m9Np6#-VJ^X`&kRN;P8|o=LWFX?s^}^BL_z?n;hOU>lrB$wnzQgHpbnjaKiXuWyXvd@$N*4X!S<;U<N%b1EU-OhrFtzB(6qV`jUGHJR5kmA5Nt"
    "llX;#Xje1%Ue%Gdith~xR(|BP(U<6$6Vj@hun@SPjz@=!PEPPF7y2hAO8<NpynFT}DrxZDSn3=2BJJ<r76%ReH3qdgi-xN^wh#CTdkx2tJ^dMM"
    "O|pl7+Rb~2N_2M|0?RG_paPF9PE*DBVzeH{m3n<4GU7Ft3U%&?eK88UO{gwc)4mgt|L}Np`&qk3pQgk<%`QV!$S*jB^b)x=^znV#)jNG~4skyA"
    "T0<Ncv2`-Y;k(M`J25$OetjCo3BCdf9_Gn6mS_HTqb{(7(}+W0?l)7gF2L8!H@r;wT(7DOLnfDLpYo~HeO5nf6WmKKjX5T#hQsJ-9GCVLc|e)C"
    "%#clITDcG(Ax|}IbAgMgstOft?K*8h<UqdLZ*VxDRC?88;aA)Kk*NNn{|W>_G9Jd{3&AGx`@zA}T_vpy@WUv*=x;_FWJ*5GUUodoL_929$o_ku"
    "CBp*`iu=X|9OLux!E+#01`$vQf;hNhrNhmY#CLIp9r{pd_rv4nC)n9;zj45feO~Ey0CwR+y5#VroM9{Wm}n(HJx<|4`K+APs4cnw%?jEFMdkMt"
    "Tp>Hlfg*>8gGdUri_(#t&ir0Y{YB(f(~1*~h1!KlwFMQ+0mISb*y`Paw-Q@T+tC!-`bb=w$7)v|<lzYQ^mE_<leKD?;gS(|;gU5ie*!epku1X^"
    "at5mltor*AsKK<=6~5>h8tH!A9<{cDrnj~{-o=GX9xGV4rp2y%A1J(jiEWtVpv_NAP*gA#$cG+WKx8rYwa#FXha3?Nes(Tpqd9=H?_KT-%@6T}"
    "qP;&zdtd^4P_D26Y7?xLgBpWvLH%jO&S2NEb`?t>u;Jn8_TSY5YxTdmwoHAp6RMrTjDksKF8gf1y`HSVv>P&YJ3-Yhoh%RWOCtF)k3=v#!;|2O"
    "x#Rv9tfqUfKCu576^>){n!w>V9Ck|ZqlILn?Adw~&dqVoVlNJ%gwHV_hK{;xUGzUf{J7hEHfA=GCgE@hS!dMyy<PzI#z#Y#;EWXe=mS%si>g3x"
    "X?ttko@fU@rgKkr=BA^=eJ#79CE>N7(ex4mFY$u(`3_!~!mS27mg~5R@3{Q8B}`)HVhbty<0%b*J#cn4&4Y00VSrue+D=Y^%EK|JRB27>nd<Sj"
    "j4#sY2uMm1P5}`@&{V^HR(fTmL~Youi~i?}xp4*0fP@&FZzv(g9im`R9vfl~6W5dA!Z;w7Vg7j|^Nzx5T>ddUsvuz4ZcqgW4}6Ft5m#bhP^!rd"
    "#8#q`nX~uw@HYGg{_OKvIexrdzn?kAfV62ZoKuwr3$=}*PO#M7aHe`IcQ`HMOU51b-!O$U6VdaT4^uW(tIv5)X$mQV0$Ngy?l-B3Vm!E;YVdZE"
    "zS0-mvWh_JUiM}Rr_0a>Tac7mDao5ZroRR})swX;RiSQtkrGY8%M;d=huvB|Cp*^uzE8^E&?OyewT-wn@Ig?q?F|hudyY?>WNL1B1q6XUs$B9Y"
    "t{ehiZv=4W+}3X?*Hmfd=MAhq|Cgw(;Y>jKhJVl`Uyz;e>xM&n#AE8S2QK_?Jlh>)mk6HExoOCp<}d<E`!djR!M%ZZ0U~e@>J>8r4;?PY;Ci?t"
    "cZeo(*bVZ=X};eJ1cE|B==uc28r>fR7l{!2)^eTIusUiz#r(r6!;V@Ie0;{VWJP2;e5DxwJ&s2y`9YJWN3I{7_F2frS{$3F={Avta#fj43T<5B"
    "i>!xHajLDHgomZKg;KCnxxexOGf#O!-^U^JW2!;rQmzRw&GWOTXfy+M7>vh~)pLy(cC|ZlK_+f|3Q*mQJ&F&plU<%|x`N*5-PDFu#!w^SmFo~1"
    "UJyRkF4<H5XB!Un`HPPjsw!i#X<UgUPYB13D*;utd*3rLYcsVfQ8zF?ls%jtZRWH-lghdk5iUge6tK&N=U1aU4=%MC8yK>Z*{jsUnDFr`(&=bj"
    "`ib$e-#+zcwSJT%PRM?{cyqi5p%!*uGJ3Tze>k>#_lCQMbDW<Lgt}Pn83t*(rSGfXwT>I^zllIXF5EF{q@HJEv1!C5r{oToZ_9i8RI6bPQ${!v"
    "AibhOb{sbyt5EUJ-w5W8{2mq~^r1X>&R)j>g=PH`#B52~qcpJ0ZdUs!tnrFdGQ>bR1-6ubl5N|7u5t(g$}5os-Nct8ymp3pqn8{#7{jz(>x@%G"
    "*OaING6-s1-FKy+h%k5fF#W|fvnaC<zITO!b3eGi4?RZ;oPZ$LLrG!(hK4u}!z=pt0*Rp+C&Ayyx$n<lof+T$JW`BcF`F-B!Npt?w`8hbxX242"
    "E+=ReB_;6E4Mbq-cld#wDt8dVQ4_(;wtvO^*HiI=Z(C*8C9p|WXV>p|Y47lYRy$0?)lSKwJCOtwEyVF(MG5TS)+T}U+FmMNGJz>N!Yj#RTi@{~"
    "*?D2(SJ>^(LnIA<w?SX5T{Tg4X=0Ump`q0>Q^!wIItve^DqY#1S^{{uX5-N6GQB*j=A7>Q<#>I>dUvMFS23don>Yvg3id%8ykl6w<7*YhVX7af"
    "A8cYlel+^6FQ~RU!sS<07}va-R$>VmFHX1pZB-N_d$2pa!%{ej>hu~d(1s~pmu|u&?a*u)>ab0k%-2#Wd&=Z*98Cb~Jxy~zKsxCm+3U@st|xVr"
    "`pqPhDqYG*ZXP1T)ULG-)aq0)!9l_X!f=l*jYd7KImv3&>|t+He$R8?Qa!((s@A9yG`XF<SgO@4%L`~0b&At#tgf2b<DP!~p2j%=K+>!bGbPmH"
    "g0+s&bT#R-o8T6h$hPsXx|;|0Gny@56vDKzg?jZCs5Omrqp3;L;m|H5UHD0awD`x_!c{P8HB+b6Q#ie*hQy-{?mk6!-#t_WP_4SIEAK_Ptuaco"
    "EP$*%Pkr6qGZNI&B-p#2#aqU-+P7y^4cw%6pb5E|o0+R-dc6(Y0me9<QjJj?PI)#c2nhqrwU7HDNj5Z+V5U|Yd#XGxSP2NVx|E!ZdP}SYBt6K)"
    "kZOBhx`~Wg-V5urYKuO+7^^#Xk|fbJKXWn+^8+P`r1f=N+GgsI<g^>@rQ*CC&kL<oO~~ihCABuDiZ`v`%zPSW98tZejmE-mNp|*-?oQ_2+6M&4"
    "7uIZ+h~=WOb4u4HW#o6v)Oi!OS86nxj>NL7ku==iL^D<9wq^)!(xAs{^#bnclqO?Y`)TiBIL0iCU38P+Twc|i!^6}m?>g6o{%w0H>vK)WTNsv@"
    "31!wzG_h6x-8I0mQGg8aaMen4R>`#{?q=)tzZp#2ZW!2b<1S|YQptKFYvqM+dnnvL-gON@vaOp92TTJ@BjerB!J`p4IC6S`BLhuO_%G46mzkR5"
    "iBBE2=LvCFHsFw|jYigw#Mx@&s4IZTT!G1kq0v@h7-LKNr%|So-BQBAS|pR@qO{_PS5{V7p){K`JTPfzM0maH;LyH{llgE?Nx~gt)LpBYf**fq"
    "WDr>zwl`Pb^mN@Dz*=_5J#M2>!N!2&$XR3tY`ld2Gy)-pRA_8(wA7+$*LkwJCV$qbH`Vn?`_4jgokYJwN(bQ1UGL&KgmZIlYy>%>nyVkTmSSW*"
    "7UIJ7;W@tdU7-u+pdwTG9xTz$*w5X)h;?2P7;DtJ?Y;J{&EXd)i9(~a(7cjxcL^1WH7#sf?@6RL7{a7F5v5KO5_8A)jI8*ofA#>g($mIP^EE}|"
    "=E@ePSaq#eLlR%w&~>=7<gB&Uxp7zh)7%<@EHc&rZyBBlm-2%UP2S=jP(|!1J^RpdvFS@o2@=BEBbz#I-sqzD1fQUnKyOJcV>8tzu`Wn|WST19"
    "S&Awjx4yc%CET&RM8hEj9^`gYnN*B$9WkjiR3{APaC2r6kPTU0X^$fk!0_{S4SZCXrzGVVk73OdBk-R}Bzf1E^>sL~MP)=Q)#cU}`7%q^FQ4(9"
    "%e9`8f!DeeXS&giouZ<^TyzO>?FF|qrJg(7-nIZtT#1}gD1baclwuDL<<VMKow;2I0lQD+aF!6A_&!f7cAvcApYR4qO5H@Q!rnyJs?H%&D0<(>"
    "s?S+&Az_NSlz@Jn7G}QepIa)IsT$DhP2A9RYw21Uiu@5*(hJoY@9o%YZxl5viM<{Q(|{pxXu4}&$xuZFD*h&pm*5*rxc82r_j?_Uz(EqIMbia+"
    "b4|&N*J|>CtX-lK70(8DR3TQ8h4rYbTeb2^XAG^9c=0=p!iwSsBn_>yNk|#zg29$&v|LY;cB|%&p%FeXuhr5#QRb>wUK!I$QJ0-nfAcgoI5Bpu"
    "3u^9Q)qUwr^fm-5Q|t2eFRSE$EZ}vLsV!7bJsOy^pC6_{I!E<3KBn1Qid9ddnw~M+aE8>XojF$Bdk)r=iMmQX7Qx=me{$=iuUz3BOBQxCNA9s!"
    "fo2<1r`<3?PCeLc_S=WzAy4~GK*|B#fly#YJ4;SI=SCF`^j!|Jo*ACdNH!OB)=bI{Yl~8~so!l&eDTEHUEfXGYc-PVZVOkY5)?@*ksD@5U+MM;"
    "Zn2QoX^gi@?KK-nubwUKnKri+l(dXZBOtv-qbPbu>_aZ3R+~C^s5TRyC)I29J9d>DIZloQ8YCz?<>=A6pJUZl=T)m&PZ~BjKWT7;{m8lvH^;TY"
    "muy-RSdG=s5m{K`RW7v&a8yehOU$8cm~16c^C^Qg5*|EUx01>1=Bu;?)&@I8h(NZc=3#tR8`zs|lDu~gxRymDqzyju=0QZ+CX>lFppkZ<(kSMN"
    "kk%XMR?mxWN8T|T!rML-QbHx6#leMf!>_C_k+$&IIw`JSmo3M>Lb2`UmR43KJgZBMWGX_fUZ3tK*&4^EZ&af9q>H5mtF>x&L94~@WtUHR?KReT"
    "HBV?`kB395C_p4M-eXVGC0dW8PKQr!9qKvM3IGzyYu8$*%n^9-!CeZ+)HEO7G((zk#^7L~c~=n$s5Lq5x(r6?)Ri9ygf12+cB$<~rL;5MJ5so-"
    "M<3PT2mo+x)3CE)Dz)1fV>D3nlfXzKYdkXm9)G-2$AT@B358UYhjTer&*EZ;eu73uGJd@>Dr%K8xOrJg>Y{z4f^$u^GqYWcZ+RtdV?bifrqQB!"
    "XSFz-2N-G{326b`<h4R0Xy;O#;J9eC4(q|z%U$D}2pIt!Alh!oaPt;=pod7%dyUX!h~8S)$f2yVuaVyd&JioidcB^SdDWZW-sl=;IGK=$nrmdP"
    "RXXwxc8l7(WglGmGHJr$$Yr-7asd2sZ?8x3K3y(X<Zhz;y}jWnVeU{87qeM71J#X~$H_2=8>NIx&r0V?Sw<@=$r3(7JLFt!uz>>;?9ca<`u-1Y"
    "8!iPH8pFy3-Fp27liz*g&;MNVX@{Ga1C)#q){T~XFrt8NNX{_wq>U>S_j<U~hpBKLg5$WE1P!pc;rmV}xyR*IajxE{Xx3e3S*wuCpbcI30i40H"
    "7h4HtR1@VCb2ZO5Z*O98VHb?;&gSlTRZdkh$YTI*C)0I@fCWDquaF_%bdC^4MCr_1EcO`-O+q;tm~Kg6Uf%Nn|AIv4+(MdjhE9gs>uN{fZ7Jx`"
    "pk_Sf)zTx6z-OMWV1jH9B~$FmHy4Ol`=<8!!4gppceuJ81=?w)kz#X1GrV(v?adc7pS#{x+xk~2GFVv|G`)Rtn&B>jk+ovpZpUGlxd)mF^ufWj"
    "6Pk56nON5`Nk*lJf!pXfNtxP($%~&#lU6-bXtuh-*yU!?gT%@~!^MMer&7k+lL1wNyKNt(u^P>w0Mw^gMfK>y-&04o<k0<ec}bxry@M)EIOl@H"
    "o5w}Hj;3icLH$2|GEb42ms0SXn>fBuIHxKzRT_~7XBl!5F#aAg0pas(s`?5ll$J1Y%KSh|c6O$d<ULidhnvLQT-#o6lgzHlPj{Q`2=_`pS7=Uj"
    "o_QmURfGX<8`L{6l9ke&$R*TjlZr3DQo*|BpRo?~VT~H!5RtrGzfo-nN@aM;3LH$yr39A*v)%~?E0pBR^Za4HnMrKDc1rG(N%JmzcVXd-+Pw>4"
    "H^xF%e9xRgQS9v9izC3r7~$%-NXi<eo<%Shi_R`eMv{u!UZt4&d+f}5sC?W_T&K9Yr*ZBaA1O)e(Js7gw-`G1Xbf8|sb+LfnM&~m8o#=Jl2!lQ"
    "?E<-Dw{!Mifk-vD@GUGiI8V&ogY{=Hq8STfbV5m~8bu8Cmb$ebZneezgio3oq@;zw&E%Y0h*IZPn%2uAfw){!x0X}unZ-zuXVoI5EEBQ}Mzt_c"
    "l>G8GY%$4^JZ54EHP`JDjc|-AxlgjznDB3E5KDK>V4`j^c`ZwcfL+0>87F?TK-$pE)S-D08l~5}Y?3hQK6_qbk#g6QHaaT~xelqCJo1`oGJBTO"
    "a9=y&DRXxF&8A}YIx{@o*H`u%6+28b&BtT4QB*gAP+{4du~8M1Kg9xWcfjtWJ7K!4+p)A%*#u#%bIGH<L<{=SPN<zV<sq^Euqd=6^d=X8RDs=<"
    "H|bkzh?1dClj_CjAyo~7$;-QIh7~Sp)Uqshl+IaRv^s*Cb}063@B?un5<s03g|j^fbFwL`JCm~5j53Ne+d)wsS5G~4t0@p_VUe0r4CslBve<u~"
    "Nt?6=alWk4z~G`R-?3#YSd>)^8`%Ei)ZPtZ3n?+-f%^}}#=U0@XB9CzW#%!x4P8JgW`4d39|`Vu#OXm5!Gx0mPQPa=3UuPl2AYg-is_yt^82xm"
    "JK!)*Tzv8;O1<$$q{WPhHa0pCv-|c<d*q}Wr54C)g}fX*;|$GdsX@J7ZMFsY;QgLn6&mauuUA*Lro3q@TyeTtY9p*>;R;5^rJNdxYLg~NN7({I"
    "MN|sT&cDYo_$|$@-doOeyILQ6Azo}8&o$G=b)pIe&FZ2sx+ZHz5D~M^qq9nN?s<%3Fz<@aWQ*Azkqv%z)n1jKl&xxBG572mzW#DZ1mx3*-)KfU"
    "eOV*(0Q}s&<z4uKdEszRowy&TVH@<Vjvl3jSf_!x_4?}SU0T`KqZD7X!RuT>g5i}79%IwZw2<6Z3*S;0s{t;r)%;nrJ{;otCj_~x*T9f);DxU&"
    "Ec+X2Pq+N$Xye)kv4g4El><8$DM8Rok_0GKX1rmi3rGb}qu}yo#WY`%xEf9>z|E#A7yMIAQ<vGD;d{bSiwO4G#0uZFYZIz+W3<}F41PBl+>ugo"
    "#~?z(aQ-AhG(I&<V{k#cGmtP)=o;v)E4SU3_mh`LD?gVt(|QZ&KARM2V4U1Zgce3d!~?}Iz-=`+IXDUx5OhNRTd{$*p)+x+OAS&Q2My=9B&X9!"
    "Q<Rr+OPQD`FJYGchGU0e12elIRXXAs<qsc0{;+zXD%5j9C_n}{%g;3%T-~zqa^1-<lLc@C@-WcI7Da(LfiaZMNyNnbl`Guf(1KnCPf@3Q?>@0f"
    "%1xXgc9o#SU%yLG&|0}O<Ynw}JZdoV>1y6cRS{)f<Xn~RoC9xA^fskd5y4<>JuF9jBjQQbX#yqFyJLsVfCyMj+?qQcPxp+*Iavixd(@kv_7QD|"
    "cU>NLp+i$;CNo5*c?cr^4?mV5E<2>FQl6vUYz?V=MK@U6ZBp2tXcPzbsv|vLSaHdgdaJdgX|G8}rADa?q}=NQ(j(H>HVcTJgIxl<(_7IQi5Rdu"
    "<5e63_410e5$36!yXVx5IIFD&o~H*ZQ|8?`UMinc2ydQy>Z$FwIfKX9PlLN~LMA6nq!qoLNG}J2vLsmB#ZWoNNc?WrxdUuh#mI}+VO|xzMUPzV"
    "c6>qHG?3f~+!Xdn4)t!myA4D{a{~<89{bh26(AO<7Xv^zrN?M5yWe-;9>@7Xps~A{<3PI)YGy9-4dwm`ACsEKs{O*HCQ?=|?q+Apm4@sNth>)&"
    "mEAKCtYWREl!_V5VuYry>WrHS`xO~ICWp4rG>>x$CyQdy1EVn!ss_@_kMS#6IzYi%*k@gW4a(xx8o|D&W@TlNgP+7oAfuExb>7DGh4{WMX_%;)"
    "AO>@k22KvB6_0Q;2M^97VS*rF78cSPW(n*gNwN*^iq`9En-p=|D^AGDxG-vF2L1kmbB98NNvzx}HHRqx@+VqqX&N?Gb6p^~9oF&5Nhk0E5(N?D"
    "-9NcHM((NFvuAqUCEqm8B0cTBD#9<$Hn~2$UtQ>Q6ViEj2Uh4L9TMCtQdu*x9h^-X$B)zS`8#*i!rxC=-3*-L2RONWZajthZS6fIy#);$CFz-h"
    "kwqy2X}m#6T?J+5<c(|BaxsyvWU>VNn?#<y`L7}%x9L5t@2;&)q5M29Xe6y1E}3O_XZvK_WMf^3W0(ZB8~VWqTO@4_e3q+;Gw`v>x3SkSb6$$|"
    "4=xMl)K3j>x}`aIu<E96L1k1%oSt#QQBp=l2q;X<df$Fs4Wmp!waUOrhM5`nRDc+4UH{2WEcJ4bY$_vS9NRhmG9Ys+*pW<SJ~=cq&%su7`B3Q}"
    "0)QQYr1})#(xYh563xs|dZ;YzVbRsWl;;~8Q{ghz&li*lv4oZ5@2e|0c(<`7XJz0E)L{YfZ8DboV089ov!R(0b!X$KTJzKSWwh92E79SWkpiAg"
    "%WfcJT%XUTCQ{LAh|nSB%oJQrf-BY52UC5k{B!cusmkMRq(KxKE#)cz_8vk`u$I&t60nszOuH}vd|_s}od#!{QgWE9^LQcluhrQu*(Olk>z<7V"
    "DJGmgGWAsw#I8rKWLY|FEVHa~w3jqZLUU#dN}C$iGS<H<*@30`<SH3pI)_JMbC0adtnVpM0ryGm`$$Dqj(C8f?C4#KAa#3Gi*g&CnMPB}iFCZ2"
    "S|dHox)z*@-bPE!C9V=cLi{PBsJwpH7589eAhC3l6!OeWiaFjEI@$%Kz^I`F7I`GBs_)_JO{^!e#iBnkReBm83#!)FgU{oeHri3Cn8o@U+*<Sf"
    "W{Ds{=-CY%M#x^~@-ldK_lP{y9%4w=)LWfSoMIvvT9&n1?bFTXqmOSxLD%bz(eBA;N};n@t1asl-=I$qDAd9;*W!si5Hp9zNWC33I>YvZ21ExD"
    "5ofFF0??H5*doAoV0gI3AKs3-UbWsK1zvBMTJB?tMw6D^?&f0;+oyJQp!^gYrv$lJfdGA-tWdD4J-nvb@*OvJQ|;z{gxk@TmBwtp-;`CRUAofM"
    "fN%lZvs^pJ<~zvqsrH(1(Ape(f<v?Y1}By9e}W%Is^(GdOy6iCx3?hW%oRklram+fI7Q4pQ;DK~QpspSG_4$!Ly@SxPvXwykl+b*Hm<s3q;tsU"
    "V^p>8s(R82p#@+Ly2P@@I?gUld~MUwE8%*!7N)WN^@eMsaZ?Vsa$SQR;z9Cx?aD2hgJ2^q)$BMDekLq4N#e5DVu+3%yNs!BduR%*tlI3Hz@9m@"
    "$u-8Q_~&pFU~Ay5m#f6Pn~Uxivu37nc%J(ne|(e5I*1;vFkzG8YchVh7P8Bn9QK8i7UP9Fgb`7Uck{JRcX_!9Pn=(qD{8c?VR1b43EZ*K$eJ|O"
    "1X}JnY1c5G8J~VzcAgbd_DqBw1+X++?byK#$IpI-e9$SG>b-l@R3F`;RYRNYtr`>XbC<GMjwrcrn%K?H-&%2|4;8@cucL6fyDx+@;_UfH+?U(M"
    "uDwq_nG+taC=PjCJ>`eElcUHYW|bN~0wMXrY)=BNrVVhIzH?u<tsYB4Rzx-0Z3ZpR&RUNoO_O>&Q>Zh;#RtYr;;KCQs4>Mh{b?X!7^eFBAG^iD"
    "%iepCGVo~<6l}e2ttgH)r`QCC%al_}Jq>snm3EAjRdnpVQ*GKzN|m65cF~Y_>vW$J^k<sa-3M`XwwkY7({BTYMV^;rufSC>jES`xRypl0V~OD("
    "#HMYSK}h*vgGa9u!MasU9-JCa2ck!IWf7phd$-mJP0_aEH-tbEAB7x?>R?$;t!OO?$uKcQl)C!a2nja2J;9S16SiW_{@rYnG}(|dk(?-H_)*5%"
    "nT;1yM;l$IdRGf7iCIDAg9Mk`i7ip=Hhn(2wXi6KIulxrjoTk}BK54;g|ggkFejPw6kNgKc3Tl0AZ8!4e45m4xA8L@$foHU4iibLQCT-bZ`z8H"
    "k&vL)qM{x_n>n?zY6JD!KF-5}Vd#u;))O2Ze8(QS*0~2&?7gJn6O7-f%Rx&2(F$!~D!6-uu`86Eo{Z7;)x|J4A00`FqGzx;Qqd$F$yy0hsGkDF"
    "Z-_K5VHF|?*|X_5*Rk@W=ZRZ(hH}1YZq8$$oku^^+5qej`{Cz09S{NNjw!%Mp#p3ERX^kwCtH3`7kI-9vnQT>{ic0T^I+{Tz@9izv?9Vg9;quO"
    "dNB-r9*)tmnc)6$JHkjK#?Dv_<#|25{UCfFx;hwlLQb7qjQ#Y%;lk2h)oLnohV1uHBOXaOx;kHRm$;_p^K<ONw@;jr0^Tg+qxrh9{zVM6exo;="
    "g_XXrA%@b9K_*ou_zIscM8FQZgO?~ZSLbhejo({qG_4@_@CEB87%7m=QyAI9sAu93$4H4%AJIhR>m8Wnt$)V6F<f6*AWh*zGM1*cf62Z%q+;0S"
    "KN(MCx~U=9UFeWQfOaF7wEB9Xwr5~KZDl*lj4#kwCBOuNKmb0s?6tYwi52AW*kvHJLk00gEcg2b3r<qhcyE$GW!6e`s5^voQd%4f?e{ySa=>er"
    "LPiupJWx>q=JE<kmC3*bq;rC{SgpHdc5Zfbh0dL`8Z5op8w+9}%95W(C&T{t!bMuET`#;4c4Lm!6ZWJyac8QFsYM6-2bW;hvxQcYOAnz`Q(IVg"
    "hXhue%bXAw@`gDMvavx47I~?uh9ImpniWv__R`XlXTs~MqxV-*BX>8rHE6*cR43>|M<;k;_uaQ(?0sLlw7S0nIjP1Ew^gc9;oM2CMm$<>$0xZU"
    "s@a$186{CW#3&#TgF`z~TiO#f<-ua4V$Rccr%R*v%GC-mYJR!m&e6UltRMK=PcDxNkx{8qRdkIJ7y`^NsZ0N!=7ZSr!}`fE+zM~z%9Se<A}J5W"
    "mpbj`qdX#RW1|L5i62TAo(!Sr?uG!Eu@)q6?T>}J)A7Tr*#n=)8A?>iZmS+$aJ@06)+GACfkhwOM`00n%`}dkb<5gr2SF(OIL^^zJq-*ss)q?~"
    "AkM9ShS%rY2?jf+fp???IU0jjFlX4BWx@xl#nu-v`GdL8W@vfQ`j_(Sbxex~!RaiXaeKIoY8N5FU)ey-G}CbmlVXizQTV7qj><QgCv26gIk1X;"
    "ldhW9c!IrERy-xDpH<WOhM{u9TjhSrBy9=>aFGSr)XuOlInL7Za=rU^f5*yXWX!Ly$G;S%ZVib~^`J@VgifV2aa)Cq9@)zoI`g4JA%<<Y*p33l"
    "{3lmd=Vr-TCJ~iD!(%G3p}F2nx=yLu^YzS*ILlD*k(AP!+O)^K0#Q6)XAS^N4W%`}$)dbSKYhbLiB7jWF9u^4jr9DYzw}(_59$s<LVT(|YxPcR"
    "-P++T8erqcW|E9se~|MW_VSmocZgUgZm6|#93NnDuIg(KM=INdd8Z_nmwnpftw?NHK^wI#VGissH;*G3&#Acjnx-i$${M-4A*zRNI%W9k^)l>{"
    "e|R%S2&t`ikSbAJEIUi`aqB$U8_#a|%wdq%S6`2cBr}pPLMNtz)|EfTxNX`^zHY{^rtl8W=(Z~s2BcCo$442>wfLo66ji=sdL656HprH4$Y_R^"
    "Oy`4bE@!%t)T(vwkTl=o*GA)7nF{XcHJGnFMh2;*75<07#*AI>WwkWr+78@nZLm&XDwx0pp$QRzs<;3u^_Thh<3TqXmq*yXDe1r1SvHLWyHj_-"
    "UGjhOXwK;`{Sa9i3rXs=R@;_9F=lH5YFt|kDPS7b2v{-G({5v^AbRKV_;G>s<K=TtJq0|s*WIm+A%L8?(XJHQX-rCt5LMo`-)MD+^}|e4EtyR3"
    "#C}pg#4q}%62RmCI22qL)8?$%UtXD%+w#Of2%Y))injyeg){?Y{74H-i!Gi!gZ+{o>(r?8VLyFu)}^{5QtvtU2x~5vvz23d*cviyZ9RBALgFd)"
    "zysZBPL=A7d-+Tn&K1ga^pFVoPr$8OqoFzPPy@3D>+1lg?och;m`2S8t}}W@`ExZp?RE%CWr=+AO`Y~6!982y3NWM9PJPfYOH>CWre$M(x1OHt"
    "Hzn9z#ohAt22vc%>;NBC$rXygu<NEXvm2|Hn}cZ>q`&ol(p$rdw_)S{gZ`m*W*d#dcsPkX3H!gT9P!e;a*amK1v-hx4efrAc4-H`{QN##J@Pg4"
    "<~zV<b_l5O9=`vBLS4nH4NodfH4Gt1JIy$sUrTF8>H6zZ?K`+QAM`?}Q<idzGD%eZ^M-*bpF6IpGEAknj<U{;t_4+SaMtysxg!FGa;BOLDq_ko"
    ">DZ$dR(jmcUTp@d3RsHV0M~EasL<TIFvKo{?#WG#PQ1!QHx0=M;5I9H)8bs;GEhhw)jxF#o1|Jusinf;%SfR3k?m=m?_HK__Is_IZYC(VNn;f%"
    "B{*%=dre>375@@Dc)Yzrp>&`mvPRc7L+CURF@=P9hw8>72x$xg9%hVVJk_C-Cp{J+0BUpPxSks^+qZEYa#3d8^T5*-rozDVz4^=!K$x{MJ3E_6"
    "|MZOZw9;D7&x0c%V<^o$UR_ZX(V)DlDJVT-#N6D1%tNdKF_KyS4J8M4%naSznKNXGlU9z_tLc3eyDRMLvoM8I73uHza(n8<bxv)K9ky96vW9M|"
    "sV4-!^aG<^cX`{_LF{=c&6K+IN?N6VQtdkF(<Du;P~WtQXiyGKj()i}*7%j<_OWB}=q_A^D*<h=-KVur5Gz)E`YVl=Z$jmOF!7TF@0L>yRV4iv"
    ")x9SY$~`w`Ys4DkDO?DC8s!jKP8!0vj~Vg0YECB^DSO&gRnlxnR^e%&F;b*;eVHA&>yE!QM;F}L-DY&u=HLD;x)C|?Syd+`IJvPA!F$*Ao5&IE"
    "#A*(4DQ}yy3Nxym0eF4|d$Ti-FqxTA5y`AEzIv3iCa)xx^v>{>N@<0ynaiQYV50CJ{K6a?>N!MDKJE5E?g$7(%IiY6Kx{ErD~>$wT&=j7dx-xl"
    "A|q+0eV?cYCz$xc<rlX6{9RCg>%m+TQXS**)IDT~q3Fp&WAZ?0;Wk23NT<h~pZ%rLn%;ik_S~ETsIZT_pB3ft#Uaz?Ea?u$5|DmFE%RVGH^Qe>"
    "Q&?oIO3`uNKuk(r?$l+%ssFKCX02DPdA5SLXHVPVM~^-$$Gk!4Wdx;HS@WzTvmg>v{}r~}qo7dt&w?;Q`;`~%e>_fG(EK^%erV8IcC5Y}^k(T)"
    "k3RU|-o5I3)*SrgZF;VWQYJ87y6s#SpnDJpJS76xJBJ;C;E_YCxHh|Xd9HF6eHxe+8RG;A)waM?W)U>0C@$$;1AA-I(`R2>S;@-aROpJYJV$GY"
    "B{jVE<0qroNhsFo{XhZ#&{1_C$5f22RU^o;(*SnL{>}#-9OreqSfxF&zY~nmHpjAN13~=Gv!8sy?%5i)7o5gSUKib~%C=Z{+9AulzIdCOU^C_G"
    "0r9SE8liLCRID~@Hs&EuZCn)7{kgS9a4PoD%u96~9^=GCm>NzOGWPLQ!}mZonfsm0(=<%ZzPVs_Qe<2n#uPxk-fC@YYpfRVNYV<a@qnoX72fKS"
    "HL(G|IfnPYfgU06;pU!g3qFYuJ|e-A%1WZNrI*6_MTOm7IESYo#D7}1fkU%V>Xu^IhTXm7O{P&&%plOB65O-D3G-Vk?-2rk<_=Y;84s)c><RUo"
    "H9>60`4by<E=k5CA%&M<!!19JxsOaE>Cu{Y+dJhRH8SaCg=(yxtmynpms*p_g4#ceq@WACcMB*WH^JmET>|S87V5M)C#7Meovoa0T!DscnkgXF"
    "-h}qAteqDEzhLo<@l*iKNH@z2bCd{i1#A2Ekqh`8&J;cQr1F_q`w%;k(_p44NI?a1qc@!3Z91wZh&@FgBDfKgJIkvhM^ZyR?4*?9lPgdnA~2~q"
    "aAg^FOk$)8QbHl;%*MyaTB7zPVD_X_88)Hfvp)Tp6##jd8O^L&PgOC`DF@d|unMdDkd>sqS<QRBU6+36Yj<Keqnb{tq_uFx#8Q%?=Ctwq$_lrO"
    "5ArD--&AUbf=EpjT#gcYGz|b*KIZ6?d0SIX_v))w6Al)nUC~f(HBDQyDr>yC5zXts%ELlXQuZ?MmZ46g9*Da=v`dCbr-sY<6-5yiBMRBD^BcN5"
    "mW-+KC3Hm_vsaxJ{~{KPc5|2HWNeVXy_G33)af9>5;(a0B%2D0P^P+F*}nc&Dg;KE#by(`e`f<mD)1&!n*GR=JKRX)rZu3ooCl>+O04!nIl~Z}"
    "`BYuoEuM^+4BT3TwHl?lAyp%T{SZmMqUu5ha=N8D$<*K{^o>w&Yw@XTHYPD`Wbqn^&PtJ4&NLdvL_?pl?5ZA*JV;of3KsFZone|MRh4ENXY9F>"
    "EA`yaSleS%R;JwE!#C4i+qZ9w4pSamE9s?>0<jUx989G?5i1j=%R%r*PBYi*_VODoM@wcDOz{WQ7^7v>yN;`a=;-g~3u$@&pV`@3dg?M}1C^TJ"
    "K`hI1ng%}Kc83CaZ*;qk7=|Kg|AALtF+Sap<A^2oHU}@6poj1c`-o@f6z>5Eo;n??j_-I^XEI4`^r_jwA5vvJv@5*MXD!{dv%=w)1P?#KT3Z@t"
    "KIGR!%q}>uo+W)+iS&Ik#{(v})c~mUR5M$5{M2|1Yn!#efM3}fjI-%>0p59XDX(pkNpK!&GU2h}BdH(9ks>3Xx}?ktZ7*T53WsdIg%7gZN<_O1"
    "hQtcdV%yzG%{hg-2FG|!b-E}we`-LT{4QC5E+TTXs6hMV{^+<MSG}1{&V9ne@S6|VFJ8x1_F8(-=O(4tM#y;09Fj?;t%L&jv^fr&1Y+bw;)b9_"
    "nK$rpBeuisX@o7eQ;mV%L0i+M|JE?EFXg08N`-0T>Q_p=^_C1A8<<!X((|ef5>-w&>CZ%Hju5mm8B>D&xoI(<MjJkr^o};$5>5b>_`E8Z(-~*`"
    "tW5*cx>x8zle=o<20Y@K{+Yh@))o5f5X4;(et5e{WzVg@UO87hlFMq4?oqd<vps4TX*c2IIVm52)Xao*beRrQ;}n6GVTf6n=E*h232Qe=teDNs"
    "xw)9yMKzo6#9@>qJGd6c6S+)h<^ZDfC&wW{rnCu3zI7VK<i4Bv12ExJx{8xZ%b~So9jPIlKacsq8uZj)!2VY{m2jCh4cnAJ%8ky`pIm`Sl`bt+"
    "bMy0EtY!9FhfYF84AMP^-MtY<Hf^n+Y;m&r0DR(6m@X~tJ^GH_2<-WyNAtjg#e_NlfQv22X2HRI+diKa0m0l7EDTfQf|6$7M$Jn1WO*t<a^b>s"
    "#gCh2@~n$IEzav+CeP%^Jx^|I7)7M2rjan-jVN%iUU0-g#e8brXOF46QKtx?9chom#9MeUaJ6e29Okn!_clo))e$kZ)#VWBPPvjIlqAx$T6|1w"
    "^iywmvRqZg9qgF4E67IH_C`-=Go;!bnE)l;dR(^~<~ovaM(9Q$|M^DKUV)y411IiL>aoWjQ>H8(>t|6on6-0?0o(*nXtgF-OKCMA-PV}^feJf9"
    "?U1c6?i_IULUc@Obp;WSDKmen`Q4^;=~~JwHpC9iFEv_w;t~daf?~3bC^Ntdv9Dc~TKlN>a5l|q$*WayZ*9%Z&COL7`38>0R580{siqqWsa&42"
    "U2ar`tnL%}MVS-}a;lRjPl?Oq(X(;Tm_pSxtaT&TO{t&Wbh@SrEQLy_b=6JI4kISqS9*-0LM&NQe+Qh2c*qDzwxS9v>C^{ctK2r|$883qTb+IT"
    ";#H^-amha1^2q0^n#U0rLQ=7~;eimQk~ZEUvkAVhB7QF~P)e<MC$2}&EEcK=U6o$FA37=pY>+{K?L>GjA9!F}LAkZMia`W9^*CN)o@=zV9m#TL"
    "TS-!@85f0uWRrFd=_+r407hJ8xnA>`qXBGjD|$xmPEl$d&6RpsT$GnystV8yWjO@3%tTR;xO6%&{T0<$uwI?%Frkik-Dl?_2ynPQ-=^zt`Yt2k"
    "-69(Tyia*kWhADKvMS4_QblWHS1heyO@N&qB)BC`c_W!$ZY?v7Jpt?KlL$6;i`Z58VUnUAIgNV9tgmM#nwQnKKM)O0e(W(&@8A_OaK(R?QHnEU"
    "+be!pU8No9&8t;XhBZuY9tDT_K@ffJHeEVSE~sP4-j&_t8r6iLUU83lQ^9QGEvu!5XU`Tg8Tz1?`NFv(3ddV2p0!wU_z13oeGN%clDVAauna9k"
    "Yd8BJxtldtQ8>v$P~yG$`Kt4}xW9D@6XP{(PZ;MOdHb9A{m(zrT|I7fniCf+1x;#i3?`CxZ`loJ^>|0s3dz*cwa<7Q*jSD0JqF0^H%E`o)LpHl"
    "9q87Pi}L*W)q_eZr~q}Ol@v~9CnTyNqzH#E*;Bs(4%<c3S)c>!DD-(98Z}ir1#LGUTh@Zqc|6+D3a*X4UVok4wld&hj48$Hm&TWliK%%maHUX+"
    "t?nC3bBP>$9E~bumP$NW@}GAw@`Qf@CW%}xwo=v+^#s|SdHG<K5)t;LwE=8Zii&Ys%m$!6_!a4I^)GtQXE!VMy<tOGE9~{Dp>OVEEr&vsbiCCG"
    "tuu|refnc+P;5IJUN4raby<f9`qNVf4(xD2lSvU>2;XbhiGTGL2FxR7_4H#HZO=y9Y(Y@PhO!XX)%9(Vm3^%a+tAtBpuY36EP^ef$Vw-kd3UG0"
    "iN;KEO)2F$swlraW9EFh6PocC@4ff2%E}{gVv(;(*1F-NThGRd=`U*N#uX?^KfsYSSJ@T1foHTjjAY4YVp|%Ir34w>d57@+-{(D8s=tFLQ8D3{"
    "CPj``c1tM-w9}ipf}z>tJBRRpjT#`@qBOZyjz#>LCosCdt`{J&cMg{c6sO+$uC^=0euc5Zbkw?CKOz8c`6jmePJ$y{lcCr$L;5~s!ow5Zb%or%"
    "`h?;!+lC5TH{W*MH$)bWXpgUb5ho;4A%;d5?=sm$(KJ$Qm#uMGcVi^Nl!KT0o6b_fMLbhxpb_Tf@q|4J@(Ln^%DfiIeU{G6j4nPx>C7#GDIX&?"
    "(5^keN{PoDJDManpONRW;c7zvkTpkd6BW6E^6mk3mFYr$q%ju{885a0X^f$X*DI7j7%9<q?wUs}<0iBsXE{;;B}3RlQ_XV>burh2?K%Bq_AK0H"
    "ma8st^k76|hKh#eLD><ZA<kB;-u$hHO#v-CP+m{>z@=N=h;d9V^g+Y-U%v~t0UiM&k}CSBte4EMX`1I*0_O;p`i@7c*i(W5pM@g<xeBN8xGOS}"
    "8%JVj=3}&XWz5}8p4Va201r~WX4I(3Z3_!6?11_uaq$^*igefvSJGuZ8>o(c4-%a>Kefx;z<cb@fLc--`%C+@r1M-%#tFzhD4WmY&57Wt<_+oL"
    "$J^=+5#V$Tz1EzwAi}xic^K$vJ#RnXHVh`?;v^TVjb1IJ7<(!QJ>h<S{D@J%0QLXvTgst90b0RZ<*U>S1ZK(G_MdQDNM$lGH$9jGG}jcTxqvzg"
    "YU>-QT(xg4T0nADu)FRY^S2qA$B4;yZ3+#NRAQ=Z68Kk69O&^BLlEiTd%3Gw=Kf=<8soCdgtu^}3?>Y7D>(26=c?j(=?rfOH!Bd}h}scoW%>l#"
    "qgcwm*&{?5&%jlFAPY*ZmFCjAn-3aSfuZYM_%!cV`umD%GT@5}+NkRYHn9IBC*Pd7+2efx7RE#fp1Hh?*Zdo9jx3I=wC3-VwN-3<(>%+O6olb9"
    "V8pRyL-_u%Sa3AS_`pWDOVVt|o@Fi|NR56R4cHTkE#7XLjcSks5{ArnTr+R+eRutsQB6B#h9NHcfr~P_S*iOQy!ZPXf0_LQuF;PayjZG0!-B#y"
    "l4-E^nxEy>v=8VowqLvpTp5;2a0Lc&KzcwMT_|L1;I~UuoBBUnVZP0}!4%l-?uX5lYT@SrYGguLVG@<)G5doH_f5u!eMbpMk8?3<v9mcOX(1XJ"
    "FbEdIcb+0aG#@hz3)DaM8rnV#n&Wo~?xRNaYnW>mvbt=u(Dn!qDf4BPL7pbKMoymYbgX^8Wi(DOk5<b=32_d)I&1}o#)li0Wn*@s-s7=9IT5Vj"
    "PBP|(L82oo;7{SDT{2lwzme!Ra%7Fv|ITi7_9$sXq8PMa`{)B!pAj+~b;SxzL$;s#UocL}q}R*bh5a-wn(Qt<n45r6B$<&VfaBJNp-lW>k3tT+"
    "9tjH#!Nas@Q>sRYVE?}+gH5JEf2eMK7VC5W)yvR91dqLyErYXd3bKs2mp_C+`<$#(4TrU=!BT0L*u<k|G|w==@wzC8+3T#skfIeng2m;`O7B0p"
    "ZHu<y@&@wim|HSoCUWs|Nz4cvy}itjW6@{cu4&$<XyR~VpneVazJ2={9DL@>u9{N1hrw!dtB;Xz-}LD+UpJ$OL`lNmw<VCqzi)7oOQVSIvF3fy"
    "FU!wJVG<AU2lk`X)Lf!TvmsJZrZBv}R2!^tFxxS>c+6DBW~02L#GgE^&&#}+y-ci#8sk9Zs~T-(_1|GyoT~5VGY;#aOnyjdYHiQjf^JELw7c+F"
    "j}<m+-k$21aChV**321N($i)>T~hC}`VFmYF>q5=iXkUBjW4W|RJlCgtX;^LnFT);-VfuaDcZZ(xErOYhT5D&$L1l9zmu=o|E~2JK}Q?<2Q{3-"
    "ji1G-)jf%Z%lmom0-X~rzO`xgfn9l1(XeRysE^-b>@W4)n0az~x?(l+j=iB<>HtCNxXjOh=BryE01PDcy<vCtk8zEbW@uh}0b6&}t28)M!-o+}"
    "V0Ymud-89Y|IvE!gMy32aLf&V$FX9D2UbI(;jTsv`H(?R7bfPgM=KzIsWcLQ)ozxdXIX_^ph7)n(~(MWrGoozqVW{8>+qs_6No#W5s$>I@_mQ?"
    "#;5q2x_vJNq-M2bLG6ooIe}&QKJ_=4UrS|Jv`mCko}A0XgW}cDU&#_sZoh#3C;I&!@zb$I#s9x$<KrR>X~VfQW6AZEj<K*6y2#i(DjLo58_}e0"
    "_P(vie<(jvPT=p6$`NGiYgDF3*+pB`uFUBKX0_u(n=jhUflh)AYW5m-TvW}a#)iICbdr41sAYRu3_yZ&IApS<^=EwYATwJo-C`F!cO?G3fw@7t"
    "Mh1YZU8HAFG7r-8I@j&C5GqT<;up-uKJ^n+Y3-Iu@}+|G+*@XA9CzkWR-3)Ao;5wY1d%^f{V!M>ap9n8s=vBsWvrxq`)&?#R?y^)+DtvQl-<1#"
    "jZj822qEWPu<5nWeKH<Pw^SI9ZUASU>4^$}TYUY(daa;@kd2Slejj*Os`uUUv%PN&8EC2c_C~LRpIQ@AyrqM(Y0VCrLBFpwe_}uM`Ic(u<S!c{"
    "T+rNx$^$j=@FSez8!odTpYIpyf|Myq`OveVnf5FD=SssRKkGd36UT91pblAYUA@;G$6x_s*{*D+WsrEmy;SzSf8^@U0mom(Vk4u9>H9+*e%@k)"
    "YhNB(i9r^_cxeaOQ_k8yU#K(|()@yEN1#I1zrdM$P)-Do3@794smvg;PvorO$?&wn&<D0!CmWM%+V9KtsSR|)F*{-WsB{Oc+qBk~=K_7)*k3;m"
    "7(Q4h!i`_1^JFearLLz7MAaPUx5lb9^TC&_9|Y)|S!*=GgtcTB`ZViXOG-w6j<*ged098>#oHYK`vDf$zgl<W6jYJrkd$tw4_pFwJw`V3+^Bc^"
    "4ud%i5`AK$*&RxmcWJpxpQ0`EKj_VX3{AJk+p9hch*Mj}_(7dOAXtqz*IbFpaAH4tTfGVT|K)_}9rNq!r!X$1sIy@9lM&=&V}{AUkvs%!DeN~o"
    "a6ihG6@ic8#-bI^QRWhOph>>b_%WnUfnuKMY7s$LpM&=a8vAtlbDBBBg#kn9X>7^w_?$E1Z$D~JPF9k<BE&lJPJ$oZwX3~wP%~_s3B+Z*7H$^="
    "%FTixDMu&Oiv$5<kQGNpXUyb|_Jum9g|&3&;#YUSy7v9o-b@<Jzy6!=@3|5CMo)5Ej`t|659i-KA9bom6?oVg;9^vT%%Ct2$4vk?VX6<+`%Q*f"
    "DGd_N?a&uIjM#tV+i#X`_W*OO%iCwA%Sd&d?O+$k`Dq{M7YD7AT()GOsV@4r*(cIpK}X`xqI+-@&G_XjDk_^&B7;gNcJKNE3al)Dz1rE!SJG3z"
    ">lddUa%yt0z*UNBFi-}lww(Kbbn*UtvWf2>;4iOZ>gEZ%iXVbO{2WN%r6|6oTd#lq*Yb8bafY~3ziHyGTl)D<^+PD9p%-2?M%^f`a65&+l0Ppx"
    "5V>h3ItBz3YW@jVgaM%Gys8L%2D{vE0}PqWsy)o&`aFSEXSogd#%&g)lkT9eRxg%Av}y5;E6LpWY9w(MBfF-5kswec_67@NU#JH8z4De@fIP@J"
    "1v}e#khY)ZR8($rYcQ#+X<|Z{USL<qGoD}resRU!a)vy>e|!<Q{{dNoHT=(CqskhTz8xdp@c!QoG>0ZIbPGPP%JCmE&K0*Z6t77A?XQEk8B_4y"
    "9cmM?1q(F-fBWE9%Ke^8;%kMI#+3p%z+S0z@|{w_X>g&m8{}g_Rq>MNq3i+iFt<#p!4!Nmvc%gSt=YC^{A<Q_?X{SNchn8(5wa7x=pwt{byz~+"
    "0gwSBCdh8{0&K4mO%Omq8(b(ZzHUPqG$yDB2?52i$P1Zt6^csH(JcazS^l1;3u?pjcmoerZpo;x092a0Ol1*D6CTb^rIfLP2t4y6t`1iPu=JQ+"
    "y?uQtr4K|Q+1KyF{D6uigM}l=qmJ>v#$g$QMwe^1nh14`x&=Q|g>FWLH!i7s8iHIG`Jder^~F0&tR4v1|ELono>InYH4<g;t%g_BdR0LQ)W}1+"
    "1VQv=d~W^nl3c*1+VLqwYAc#&?a;(wF%eEF3D%YHsJ4&{*%9nI*A?J<Rv_k~qgi715ZMt<I7H;56Vmrlh-{*|RVk}hs%e$Rq(VHu7ow4Gn-%uV"
    "l8~pnqv9^75q8w<_{z}B^Pdo!rBMCCmzx~;31=kOFrwhcOaxPKzdW#MgXS~Ct|n=tHR2ZBG~)ukw9voR?@zL8*-y;}6?|^E0W|IR$nF6WP~I>P"
    "!^I)`^?JNdU(cG{r%>FiBCsn=dnjXvA}|yLt6dDi_s{5q;S(BpVXAuezc}StR*dslISaAV>Qw_AxYP_-i%^pNkyCzwh6V~Hc{&wC-s};N$+2`b"
    "bm9|!%i#RiPgPCgZ>gJ;X>8I<^!!e^uN$wA*ELQ>EL<<u6ZX|laH7MQ(Sdoo_W~pbQ(&M<Ykk)2hVoA~ZP>I3=hYX0+8pr+A4CN#tdlxGGDPea"
    "?LQBo$D%!O-rN+ax}tnZF6xS_qP&8x-O*;~piH74Y{2{;QXfF<K68dhaL~BaW8bIhrPbw1afH1IrzrN>?^0UjDt%;zny@}hg*D9?Clj=f<`?md"
    "A3jJg=bMG=jT5#PQM7af61B?=`@k#QQh${3K3=FgKm#vWZd0qBeVphgFCm_PuBbfLtbEHM3f}J(gt<mn%j+{x9Tf?6B=i$<-=-S2QL7WsmF$|n"
    "i<;w};0bR*srBzMKiWqk6g$A>yA=IVMguX3yMnht5wSd)94P6l&W<DjO$nlBjBwY&fbZcojmdj--WE7?#T!7@UbskYX2-bdWsuQ~pIr7$erWZN"
    "fI13)q)>0?tUxokWS+mre%>C^oU(U)*<Q#Arp^G)!T>zL#hm}sc}4u7utaf<f8|Ldd)3nn+$hyYO3~>y0zrOKG{q$kz!vshN(-sW*1Z5%S~Q%j"
    "DX9D>AG};rNl>O<injkv@C)eC_d%JgMAD<R&o^8$FL`XzDg5?15#@%O*syvOylN0r=P*?KTkjk^>U@Z57m0lVdkK4u0Tr#(1Ns9VMrLj2VXJ87"
    ">GJRMedz#>)IdGrDy&;k*zBk`#$CS;G!5LP&WjqGRfpll3%KNvmhV&MIiSK7e(ibi@o}Ic4GQN0aEaH5*<9?;(;zOem8rfGk^(J2VblXXQ2#dK"
    "*A^ei25_)Py%uc5Y2&;&HkhM+aAmO4J!DgRI98JJKwK=mDg$bYAhFUgI2OC-kZ$pZf*~p$Liqyl1EO&^VK7T>RHT+ote1n!Hw6hQ52*zKDrQm?"
    "pNMa#3v7HPi#_TGL*?`h+qFX`GAZ=>k@pz&xC)7H2nNIH$U?61jPjaQ27ln^hB4E1&lT=t3_hr>7Yqcq%dNmc@3*U8se7kK-mvmtj|`n8sobVS"
    "2u+wq3)>P%ti82MLYLO1&tJ92odgB~PGw_Xy@aB3c5@wx;xnqh8$wMezb>%-lIhDM9FY<hgnNuUl)yD=fIvmgTa^OqQ83%)Ma{K}$hjk_c*&>@"
    "c?yR`W8iT=&wIrn&@Vzgm%ElEt?(#?L@M%WsOB{FFmfMjSNw%4bL+Ofa+ksnsB|1TLKJuePr88}*BgBpnNGi`+56fW-}v$bZf<?Y`W<&7Cw>P="
    "H&p#acanXyfnC*DW(1xYB1EUW@HEwz5r?98lCn~ys6_wt!gB<_KjNHLvIOfoEsrGscQMxE%Xf~O=a793CVIDlrL*dbVP6@DDKu$uXQvXDJEA20"
    "fH#KA-bP?X6O(-q+CbC_%mk3ba>;H-5mFe{q(<})aKX!=R{**-LFCxC#<3NkLmKt;wyq*A)EVqR?B=j(TumrOH+pEOzLY$C+F!#C1TuEde70;L"
    "Iv>FE64DhuhN<CwQwAh@a$(BTiU|tDODR-(nQ<bbelZf%H+kc0AB&VbLsldDjH(LJ!b(2tEm>s(JErk-dCsFKos@~nhedvF5gCvDEKv{BKyBqF"
    "Cj=ky(Co#pL!+!@@l2G-fs8RMh=W9hz3_GbEC`0P`haeQ-n&imPKBl~YI>a3V{w{moX>=}urAbIH*i!;j?04>_7`AQ5umUZvR7N!A8cTG&t4kH"
    "L1jhsRlZ~|_hUG#GeKSgJ^=36!|3SUrprjxvt~gxDhdeuz~F%b-Qvk^WrK^AoOv`G!L_o#K6FblU5VL@_DD#m(OAyCX8GamGyA}YR)L7A1P>*$"
    "5-~oEclhT~zuyO77w+hj3YOFiWoT<>LG`e-xTqZ4^7}!TscQtBQNK*q@I-(h)Lw3g-L-HCTiP9&(YwUJGer{h^<4IT6;QnKu4nMQ$FXE});+vQ"
    "d8z-<AH!Mja>si8cFrF02lS#jb$3g{<A*X83gHm%J{y9X?0juB^N{}dEx7M}h5k=_PmbVxp(lqo;u)S>&Rk1B8f>4F8tJU42}#0vFL8SN)CRyp"
    "Io4b7l^3E1B>QECFhaN?u=e=*PoI_@>bkuB{Ind34VcV0f8U$B(UP;!d>|cW4M^7G@sFAfIEH*bpz8fTVkZsCxuNy9|9=MaC<%=^F4R{a#FN88"
    "*yJ<6n{KpmRKqzA%8JCb!Yg?0<OdtG3{w&x$As`2^Er8mU=5=oOqVqD0z$FY?akZ=@El&)We(~xEHMM2BT#V_CXC24Rd<EveNg&Z=6!;>`R+fH"
    "C-VrP$=){vz4ei1W~iAJDvu8B)?F!U#I3&6T>;m**TlGF3$D$(x&p-x1FekrgXNQd8G5S$9&%bq?~5{6$llP$)DlV#2GW_V+x;QqsilsfzGA<y"
    "K&!boWPmeml;`ZD5xS47k@l>+K5>hmI%Zs83gRBQ70}!K5)`wm)r7sz;Xa2OpAgjs2htWf;S<YZmrun~nem_mJ!78~eh;YQKrq*L^U20+fiWkc"
    "T_d!+#L7VOzP>}lMvWRkLAdKbI4~!m%>KB@Pwl6tpN@tOwR7DtdO`o%i>x5)W|XuQe3T|$>~)w`8wu9lKMMrQx=eW+PSvQ(3o`_lqV?|sqvR<r"
    "SzNb{%K}Y%({LN1MzW^2E2f^tp`S(MYRm^467P@eh{#$^2RQg>x778Bjj><Nei;m>xy9o{@U)lYGAhluf5%EE+ISJYVL!4Ua1YgMLrBdR@ermL"
    "*b1KuIU;w!KzU|grh%tf@N`VYo6=SHdK(cZi*0dMq%f(3a+EEB*d5d^EvcfBTgL4sv#nT&|Cv`)!|hq)J_yz1S+yo}+06%JMUlhtszWDQ_9h3;"
    "@1X!;7`a;`RK_|~)=bnxOrDSA9_QpXLgTvOswh|CPOJa$djD(VK8@9ba#Ns_5IQeUsdp$12H(5-epFt8D+ICItIwpsk~DiRSfnU7ixFD&38Dpj"
    "+mGo9ImD8)lE;1ZbDJCOSW`{#Vq=9%Yw=^{vjA>M7yIyIfPAYVO;WUu*{ghoWmJ%SkH_(FU}SvSCa*kj9EhRbd&Ft>53e)Gh*TqZA0jN@R;Ad)"
    "7xtv!D@D<+9gG;tKB{<@mv4q~UaG)m?bY2&c`B~D@=BV$QydNM0`B*#v=A9UwL|z4`Te@(>(Tg;d532#rG%-Y(l3JYxuP~9jHEka7R4-}Jici2"
    "0hpByiBq}mWP&O=#3a}iVa)x(@``7U3R;FdlxF%)z~^jsz#>fdB*PS8z+b9brc272L8TTQDml0Tf61B+iLG)SDh+*p+%jO45@ov&aDMLhwrw(L"
    "QNphkHuT-UK3NUPG!t@3g2v_lX%P4zMJ*k~R?uEBS)A*sYj<CEV;ZU|n1SRWQ)VN;7-Xd2MNGq-w--Kf={(-eE0nx0<Hu}|u`fr$e(k~KLLS;u"
    "@DL#tm&L36GY5kGfU!}@ejCx3*3KX-AphJ8><{K6b6I_&<8?Xs?Ewdr!H59&i0^v}WtN>pHt;3lt%B2wW@?H{{ByZdnQ+I@aj8fbgE%{>D%;0b"
    "K79TUD6E5Vl;*Br61=Z%^~(OzTe8VQfQ<8|TaM2OO1j&)6SCYRfBc-i9w>{m&Ac=OwBHSWHXXQl-vOdYJck}!thn1sh4;moip4!q06Q;u#pjb4"
    "#4QZ^YIGy-!tHQNiDtmf;T*M3;Uts$Cp*vNHkF1{fE{o=LQc%@@2l{GFlWkbo_#Vl5OPyqp=JH+6_8JGOZc}dQJ&!*Pe=H&)P{{CM8tLu>6KT~"
    "PK?heuPn~JeD7hc`qPQLC`5Fg^+hraB}K)^5QB!|32u0$yc`1t%yk=QXGHgDRN4QFQl>%Bb~5ko6RV$M<D{iA@?*;MUm!v|xxdox<%#5NT7xsb"
    "@Hyc<X&lmVVs+XYcMGD5(?S)7pqF(l`F)!kT>+Ui?Fx0!=dU}7U&WqNyoR+>@_1B7{W;DsqNZ$AW`D#<IatFrdWp>9VR*oPEmz<87$+W{Rl0A0"
    "Y{7)woX;t}p_+a^@8yb=Xi7=}RS+{RHk5b)CIJ}Y(oMxw8?!S-Yt9oZpua8q3$4n8*@^NGn_l?GWAGW+8kfu31|i?bzuZ?JGX2Bdt-SxEA$)Vv"
    "Ct$;8l-=*eQ;*rrJw_WjcZj)JKpoBP{wuCVLvcG1q{K_GbEGOj7xmmUXlSA;1vr)Tqb!%61^^XaX5qc!a2LVX2!q%o2oTe3$j>tmZcAMoqI>l!"
    "M^6JF?D;<vKs4LnuP_x1oQsa%B3dG`U`D?~SAHdEKgjiL^{Wdp>if#?bLVaZ0Aq;VWjgit)3G4!1E12F8Vfb2Do6%jYr!Sdk2ql0R3bS}w&$99"
    "1YO#G;;TQJ|B3YS6SOGz^7C?KkmeJF;TNvgiBYlNhdN*qLnmNT8Ke+jxUNQP<{g$b%4b#ZW((WE8Q~mUEIxXkTNprShbuLwyQ)93QPi!BR&1&`"
    "(}+&KdBO}mcy8o@5L2g4)StsX+>I|P<Xxt)jYcbMAuxu*r}F^E;39D?cU-eC9uFRsT-(PA@R%;#J&V!E$o<L_8bQRR1~84o>tfrNROb9*zn{z$"
    "4E}${-uzjT>pBy=xm0B>uj<uX`}L0QMt5UrENlP-0TKj25+FblTqKbaDULK0wGXw8EQLn$%!~OC=0`j1UlfjTgdO9s9iy>jN7x!Gq@cvnGU85("
    "*c<5mt+i(6y~p>QbGOW@2kJ>gzgJ7<&AXiSJKq791b&)IpaIJjwcr0IOP@G*z|pk)VfA^V9)As=75Npv1Vo{W7isfNr`unD?IKMw*0i1cCB5I)"
    "aOh8p|BCMT2Q1bgeIQ(O>7$)muT&G3rlco;ccYO*-6syHTxAYZ=Hf_%Vja>c3ql9t=~XAIoV|oh2FKi?z8yeV#XV&|pBk4H+y=e~Tvn!n#3@%N"
    "+!f^)eMU%pi;~QbEX>9R0C}_5i;u#SHJoGB&rtR6EIJ)f0p8Mu18%gLo2OE^YBP}F0TmBaYzh^|ljEQJV5LlI0>vEkj@ZGRgF1TAXKu~sX5k}I"
    "o!a)o_UfgmhfGWbst~^!Xs>N}iYp3o2$MU-+apIMQu^?RQ1b~<A%0nj6Y4BK%6e!oLPeyq{Dg*Wqbk62g60nB0+25-GlPH2idj0{se91(hujv9"
    "jV}(N)%enrEURzh-fUyQrW7J*2Kn>G0H%DzI#(J=(N(^Z%LOIilejG`VglmaVxAgo4=AYmE_hzRKnN>iSI;1_{uqnJ`Ud6oOr<Fj5i_KE;Olgr"
    "Dd_WwNdeE~T;eReKe{fTbbIc+ks#amxX<;S*ZPog<S<|1!+pl)a7>!fbi1My3p+=fCN>IU>!c6*SXicAPTNw)1%RlBg|TeI45FB~M3lGuu$1+d"
    "_@Vd|%8LikrM<er6Y&_Y%}W-px!wAM?NW?cW1p#aHW5L$LggWLpMgrqz!+Q-%L#1pjl>24Q069EJ;I8*o_0Q9<>1NCPLVR5U<y~VM9c{zb_KUo"
    "&xFiS-F<>TeXnxjjP84=YB2OtVzLSSIw|@kmSk$ljs`YxpXT>jW8r;5eHwj~nSAM@1YdqY`IZYNSeld3`Jiuv7Mh2$x+(96x<JnBVn~fx@suwT"
    "V1(1nxQjB(4sG!uu3^B+f@<+Of5jM5@<;%NstEDhMQ+eHfz`|($`~vIru4>59#+Gg6tg^sx4ulA9fhM3szOd?o)eBk?%3~wn=f^L#wdT|o)LHa"
    "_M%#`03#&BP^qb1e_EfI>EQ>Jn1LF7a1Po+wvxX7${d_1OjgdtMMm{9j(XVUsA8dN1&44bjo^?#eN7zPW2us_uh`S3TqUjG8deq+#aJV3=YFBW"
    "2%wTobBo<>p_TK~=jLiHhq)fP%iXmU`5(HhzdN7}-Jkr3#mf22qF?NGQlB*8w9kTRK)9%o$ry$9mzBj14DtIos@pdf+Zi=Pk=*x0RMj=o3TkG4"
    "JA)^@Wh+v!SW|4!9~C3o&_CJSW@@pGI9sD%Q^NGj$iw@vNLD5$6>Ju3M6WofCcrQ<T(w*<3AXqGCWK>$J2tJJcl=^!H5PGafPy-b@Xd}u$|R{*"
    "+%(K3QW3P#4ZiBX0*2XGh#&8Q0vz?n;-5|(_OjSRV|CN!8Ax0YxwJ8FWl<CF`5B=XqQygo_Zo40^n)5^_cHvR{jCW7^<7?mec;BzB`A@@jo5<e"
    "R9Q~z8SkRZ(i$V2EJ+4~W5<q7Z6Dz8OeTDE-=^%Zxu4cz^nf>R*|989v13Pc>5yK>KI?U>eP8Tn*x_h085=fp(lFlOZad=JEd;waxDzi9dsob6"
    "cjL;Ff)y(5lr%_tmkqKwjvH};oeSt{uwa6h_#iN$k2zO(jaG({WQDMaiJ>`WL6k@=62E}*MO%2&3<>{@o!7x$=}X6WIc8$kU4eT}Ss*Z$x}|r;"
    "jyck{bq8}h|FE(Nq|ub=Sj0CY6BS|~QG0S*+N5Z;x*~3Nf|j$fNR(6yq6m@QNlI;)Sq{sZgPph6KuwA*`E1>U6t8MG_|RNt=kDFo6oXuD2_Mmc"
    "B!T`?mq_(NEp=P6O4rQ7L~pcq%XR(<J&%5FdemdLYdf@eTe*b0$Q!T7{<OpqQ5GnC5mlnZN_qbg4B^0GU{DB(?C;MoXPq08W4jT$U1Xja3~~yb"
    "T8?xHUaK}!XL)i~UD<megC;d`=7}Qqz8M;N`0++#b+ths@2z6U5|3W1+Te&c$o@VK|G~-2Eu0L;YuoJir>^33W{jv+ah#GudhaBiQVcL_i9)HE"
    "hp+md<_gyKoh)&(k+zIa$f1Fkk{MQpm6x4FS*!{&F7q~eqf~5^B4-p$&!)IEG$w)4RvbbM?mb+-EE*5!{TQieW{V#VYck;L`a*X^ab05hSxMM7"
    "BtatLMM%>0q`u?*kG2}DBd7~tvL!Cp`}ny{JXDl~AS)bON#Jt@6H=D9+-G+W0$IP-K(gg{?5@>T+DyWe6+z^iN~i5iMAZCyi_nqeO~=;Cj^Y(g"
    "IX*#u-qBlYf9bNg5S7xpWsw`{26`Y!2^&Y9*j^t9n{JAb3KMBKd$u`P2g|%H9^N=+$VKTwr?RXWwKj^3x9C{^_tstg<&4sgwiOcH{pMXxL=?rb"
    "%L5cXD`YIhd(==8pEfcL0hqv8OXg*}_ld*Y3yM8qyP^$o7vX7aVAd@r8v9salf&0;m~GwX|HbjCQ%(H~6TmZ34>!G~Es>_*o!~={QO=1<{jCVP"
    "izcGk(=J;=NuD?LdA==(Qzt@X63j+3K}2W%%T3pa5X92Jpa)j{b-P`a2f-VCp_J6yHF1x44mUl)0b=M@u!c+}O&3cI{LDz!3F^?e>+-Q>Fl7~u"
    "-^}*m@A@H7M+NA}@s#bdv`I%$t4O_EqwCfoltw_M9M@}sqh{A%AFgZ-;>k?xD8KhNm1?5G`iy}Hu+lH`C^5+IztmUY_QkYm01ozD3*=Vj<frR~"
    "m*D>|VPl3=nC8WnmQr-}i4{S%@%!Ayp*x#Ni>05U_&r2?Q_BEjDA%yI2FJJf;6+o|-#>qz4ym5*8RZD|&r{;%EpaSKvP}5SYf)e<<#}#*zv#-c"
    "9Oa1kO}bs?4D~CpJQz?5MHJZ9)EHV)993;Sgq+cAueuiT=_bpvMkAC)sr@I#N|<y@JgdSsGVxpl<J>uF`P>Ch1fGW7JR=eHv-|YF$UK2F({e>N"
    "$grL{ne~M)jK((n`M*}GJ^kqZqgE^bMe9^?<A$O@lj)nHGR#<(Wz93NK$+OJ78!G1)s2mC*gvElFhqXBavFtcFFj&C+!Z)SqE8iZU|!=Ljwe-X"
    "Oq&OXaF9gMzT1P0O4Nqh3PZ>7RMHxV=`3jUT87q3s!bO&Z7H>vH`#o}hT&*bl6g2JF4hP|U6w>qNo<l4QiAJ^yuLm=;JkVs!hiJci<qtNd$|R-"
    "VLPS?`2uDw-bDB~!KX)PlMs-yK@!%J!RsrGO?%EgnH!3xCePM7Ry(?_!PSe>Y)ks~KGNn&=Zrs+cDs3feWw9B!lBF#M#3<hm?&%PSC(-lTU)@E"
    "gkTD-8@J%LQ<<19|6|%#)9GEYThY7-^lvY@4h2w4&^2N@4%DFsj>tCZ-LbYw2*N(;?h@0Kc&*(g6=C1JtvzeHJ<?>KZfr>zMXgpsi-`B99$xC)"
    "Id}dtQ&p?o*g+4UX{SV1y|M^<IEuISX37Iv8nGP3OfZ^uM7h%*bZ!T|e*SkOpuc_l?IwsfnEE}-xw5mMjTLMAWj37x^p#lA<BB^;WNlj9ms?v~"
    "`@}XjF*Z8)qscNkV57A}(t%Ms@Y@l6kk=i?Vo{CKZHM!VCWd0jgm7_3++<7~RrUDZEMkxOZ7ZSMDCjb6Uy6chQ$ce%aupIFp@Bqq33V6<fYD-O"
    "fZ~lc9DS_O4lY~;P9`Krt@$2{fW=4bzs`eT68;rYDIe1+ywgCnMEH&I)W;DD{C^QQ0#<W!%kEk0n4Wa*sjc9}>-g5ocEe!zRNLW(4s&8mHrty<"
    "TmOI4>adqH`GG@@nl2JpuyoPG#pyx`bu7%ovZd=cgJmu&AVnxiaAL<CD?DTFJlqkzW&R|46j`RN&gpQ74H{iTsGt>d1Kkf4y4tH36)gT7(^byi"
    "c&#+UHE@sM$*|)j{rqS9%Qa<o)@Wqb&HJf%TvfQQr&D{8HqGk|n&pWZ(NYiFitvb}(WS@qAYOi%YT*9?4{r`}BOr9pJ8#2D#yzp@dL&0_q}Fib"
    "n(Q?O`qQ*!sfDX4g%C0eEqg9bmC|(6DZH~uotjCO=}S$z)Z!(vd&V{v>OWx$GU(<HK3#EP^t75L0};~gYhk_4wq6=^WrQfu(D?E<Xt(c8T@#UD"
    "HE=tSO3D0@XuH;n+85Z_Kap;3-hV%dsYV>x1)9xhhm3IPn$em#O#myQ`h7Pmn?bK68dCXV!)+V=N9(nR!nK5*L7vZlCE7Sn!B*bJ#eBSCj?JR*"
    "5`8uj>=!^7<1%L_#@j{IZbjV}>(iq0g~?M=JK8c+`$deHt)8{t4i2oXZkjO)F59+|Q7Mh*Wm>7dzUPbyYyj-;vPt?YIYz%O4qBc%b;|gTZFibc"
    "_k|QF=9^i=YH>e78`%0Y?()PL|MS|lTZjUPPKzs)pN51srE4Iz6l*P4^sdvS7xfgSt7?y8<#Isa!j+~i3c0YO`NwIX=+UQphl|{TWp9cs5(8xs"
    "<!vl!HL|!Z&g>ZYTWKUO>p^=S;N*fRDOpcTOVuVNK`#vMfr5|SPcwby`0@3(TB3?B=EHo%j|w{u$6`@LR``Hba`Gft1dAda<!BW+(Gj8{f`PX)"
    "*KC<mVeza-oT(WOc04`=DQmG1t=tRyN2A5^J!u;`AEii&>6bOJdY@0g>M>}EMAmvmOVc0s0Rv$hk2BHOYEmbsSV2~MY;*+HHanfpAxAp7-j;QJ"
    "YD6bBa+Q^=vybAPw)-eIn-IH2`#DuJR8gH3fHQbPxIb9B6uxg9RxRxA-mQv@{h~0<nJMWKv?+|D$Vm&de)-1P!k~SCIVtit%0mZZHtm1+_6>`L"
    "`Df_Wtf{8v-%ejd*}A!j6>3tdxunD*$w1wDN>k&Zg}3|6Qp!7D&tkJfiWkDh#-t|nS;LS5Z(D86K-W%u%?jurEzxU{#<MxMri^5y=F*QgBb6pe"
    "{h0Rntu(TQpxha~8+7VvHvC-h1yUQm;_k}$if!klwcRas*zjVCHc(Byq}UP<uQVz+j@je@x}Gc9p>5h4WjK;ItQ?4>DcRWDH<~&@+&{KEjPUs1"
    "Qph~9k1e;H7GO2p78_euawp=nF*^TIbj%0+lqh8$-p^bDCb4`;oG&C=25Z`SiBr)!&TB9Wf>%XlN$ysj_yE^>|3Ji2r1L2P<!H=m)y<VMnYXXc"
    "p8*I4zX(biZrwIT3bhzh32JrV<hrol8jHyvfyw1e#NlDZ9MDe?@9c;--xAzT$uvKQ#v->etL^v-8WY=F0aR>!H0oBw#@Zl!utw9PSR?Fe?6U>*"
    "C8bXCa%QnuW6QXb=%WEPkkNGNQDM8q{8_5Ee+1UmRha``4n+~lxvX_aSW1eU5SpYhN2SnQH;+ki&^fw}ih44)oJ>54TBHTQ$|{S7UXE!R>kd+I"
    "Mag-0v?bzF!X`K3rCW~<SXiXgme=dG9cM@du4YmJAJCm;Wm$b&O4E54qn@LQU$-dwvFTrcr-Mzraq?uaQ*+l*rrP9OxZo&<Nl5BzS)h``VVL(;"
    "L8&2T5K}X={eDyt-`1OQJWet&?(pYTDEH&I3!M$|4{zHl^E-xM%<iz#0QdYrheZ%kYu>!=H(2@OlF;73bZ-H8Xj3XKU2-Q#TEi0?53}01PP4e{"
    "9}^qT=v}I9=)nMte}eWxnaT^5^8Ff^3ora`Y08~ooErC^I78pQV?<QE>6inp{gAfXmFI|#-T*N*<Z}b~OEYOm1+J9U;0|D;C2yk{wE{w9Dxd+<"
    "k85gLIZJCoTch9p4n0NphM*u0`N4_>JZ9fhYCug!e6z{TDShu$JOT-*gyr0hC@S;RNzw>npGM#vnS(yHw5is*VA0XNPTHPCDE6rv$dZ9`+LoNw"
    "`Zm+lSn{nzp^Bopd^x&Z-5Yw4J(CqPk4;gA6c_cZ)f!Br83jyBqTB68P6NS3EnPOPvyQIpfvMqpOS}uWU9*Y4k;>DuvP*GWc<U{0SWNpN%v@os"
    "cJ|`Go?sI`VF{`FF}3(MPdBKhsu#&c+aTIWftErkDJIb(*nX>hG$2OS8X5`=>^Pv(T4u(y9wq=BUczp4BM;j?%u)GS7GiMG!@kU+8p#lpS;e8@"
    "tL^{DSADlILmg9>GWI7ekN?!wHtY8i-*3F&q+PWXJ&Fno8<F<Ri5j()D~dq}D_K_}Y{hF<BdTZ1Wz6on)jjQY<f9}*?4@Sj@*X)P_EIL<XjO|9"
    "RG}17bBvD|j>|x_7mJd`FL_#lIgh?Heuj}yW)}?|M?_(?BN$qsu&jrQ?Jk*Bh-_=)IN&XajkT<#iPfDsgA<To-NiJo4_Ue`N&VuM&Z!EH;#x^y"
    "7}9AoQn#Hf_NV0JmB80hvebJw?jV)n34p+VHAX`ey+*ZVku3ZalLng!r}<~0h9~z}wPLYia~gFAg8z={EXUf1-B5(7W6$WJhfK#k4&ArLoE>`W"
    "El0*o`mM<dJU)>8MVS3Bv3{nOvq~b74<?f|V@^j3c+T>oIAEqE1?G8h`X0X^9$OZdJ}1sZ*vlRxANZKFz&pYdB;_~{v#XJoE>w`KGQZy%4ZW7#"
    "ZqO5$T#6^3tUU5HLp(I5cwIzgaAKTr1_*n}mZ9x|%-+f!G3~A>G%x!&r5vD0n!;F(R^_2fk6~_Au~U`O)<v_?a*~cXLn%DL7Mg@+vSC=IO*Q0@"
    "1C(j74~ga#J=X)DB~|Kh8f2^}96&zAZDV1bF|yyNY3aQdu34H;Nsh#5-(V(FxqkrIbRMq5?s!3wd&`@i=E4vWxGRoT)n-DiJq>!Tvpd<U;d<OH"
    "I-SmJHdAwPp|T8UJR=6I`D7kelZwcl#s@K_1TVi#0qH1e;JNHY%n75-(c;KX7&x>2e&2!?(e+oAdVUBUKPju>t~YEzqzX=+`Nz01b>5hjw+x&("
    "ejJl00ah}u^kHurJ!b<honG&{i$ew1s~zp4C>Kt0#Mh4p?Y5&|9Eia>LpNPA6~s}n>Z;?h;3qQ22Nt3>n;G*7rwjzu%bliDUbwJp$zS{vwV8uT"
    "p9!?0?z@j*A7FE;q>!dq(KeeEHLE0!EpBmX>1gvdSa?0I(y34`^$+7bR3vDCyih>B)q$O<RE3rH^Y)2y4cdY@UZ!FvIZfKL!KWb-Dsnh8E05AN"
    ")WZH@?v$*ObB0g^6_us+X-JFZ6&;|@#idKR3By!Y9ivpHw*f@4xAQw#Un%zYMf>t)I??wY-{66l(uAfW@j8%Kn{wugny83DWys_jOH8B`ETzor"
    "Z;VXCKRwHw$x-v`rH%$Hcd?4x;9U7*YvQLc`@7>}D3b$$QQwYum-JAhK{V0iHp-I4)uEUfzwVa7lqqU2WcbR_W?*d7A$Nf1R3uAQ6LYN94v_XZ"
    "ea~fDUAiS+A*&vusF@cvVe5a`FS&3DK^^*b(_&%CvG%J@F4*SacdQIU=uza3=RU<5h;~9EgtsVc<5?vNaU?R~pZ)`pHC)R;Cfr=~(MeH3ZSU;+"
    "V`23d1ZhD6CJL9Fv$Zdgso9JT*wmArcd7Q;@IG`X44U1cQ`o6KVjl*^jeHP}5O|R}maWV>)GDmCY{i%u7pusN4M`IJn2-x_Iw+CS&vqP{M(I2y"
    "6f03S;6@wq;w8Bt0`8AVyBP(g9&?)}tEOZs?>=#lz((J7+c8ee=Wnw&yidh%D=RBUM7~Ls*z~{sxus1Pedb=md|BW4co!a%M%CeRq(M-gV}kin"
    "Y1DL)wxP&9N2(I&)SvrJtv~f!1OUNh&b_7A4AEtZO|_^RiO#597em`X8H1mLl-cNj)LhhbV`3S~Km>%vP_R}adWi}rOraaJTGOgCqxC>Wn&h$}"
    "?vn%+;?PQ(b~>@h98+lkL9lhGz_bCIakDGVoA3ZQr;@r;Pt5X2qcT&R`d;a!b!=>skqv>TrQm=G?!c^B0ma!QM#|zo?bjn_LB=D_QCh)5wXAiq"
    "o|v9~^o^~p08FRdRKAph>HL6ZDa^_wNm9l2nV`~wBoV&STVMA+KYs=Hadc@F^K0i1rAwjU)UU0j8w3n7hcU~JANRK^I9mqJUI<$pIGMfbEtRUX"
    "w$y`(P4qXKX1FPSZ)aW4^==uIPKy(LEy<9iI-$)x_0dbzBdIV&*yKz^Rcj2_^ML6zH|UVeBJxk8z~7+$UeW9J&%+2$`z|$Ug~W0LmBw0#%XCh*"
    "CFweT$GAs_x%Vbg48CyZSSf2lXMf@|y-k!&ji_q@j9QX+5s2L)7<g^hV4niS6c|I?2%Ez0i$jw<5pQq<a{{gJkFA)DVjnN0^t)A@(vA>e<Y**r"
    "6j>Av?0BbIMBS%-%)!+ovXEhISH%NMBa4zsyImvc(J0{H_z&Ln`w<3%L2cJ^9MpS4`g=o$vY|qB9zU}A5}QFIt1E_8j1GeLNJV1`wt<4lI_v$|"
    "LEYAFH^kV`rr|~3Iymrgy1yDx<j@!wm7-QuwaW>1@f5kJxD-uPy36SioLZPf34JGj!LZKFg0fn7d;v>XiD)(GtP;J9eXQ}l?3u{K*s@j-;>AEl"
    "5Rl_DzAV<6FW@2Z@l%&Q^*?uS+uPCi$F(XWA;b|nDv%I!Z$-<M^id!A=SR?4Xba!9ExICzXfL23#J<Rq@(6iU@^0jtoV`amlAQSwrCK#{>I$k6"
    "4*k$=6!<&)2yB<tI=}H~U&Ir@bN`GzLK%YZWBrX&+TWX1!pPljH$1`%auMgWO|fHOEG6P}aBIiN=a2@uniiI0aP{Xzkv20nZol96JvQrJYZ^FH"
    "2Ta}F#sz3etbWMw+odU~;5mqCh+7<zb2Le561DBvVQwxjvIM~GE>5t{>L(qK0D(s44{`FQ{cVd&mqdb+Ts1?-PwBZB7gZ1q%v1lM!3h;SFMd<H"
    "p4EYwkq`g^fBwOtXLoE*t&#QO=wFW5N+tfOzJO9?C<~hzGd>`&bk~U38M>`xv9Pikjc&_5I(p0x8CHjCgIBAd0~l9sG7gi;<FQkz{l3Y;in&Z>"
    "kWr;ezw5(nW>`-?Ni|o&JVBM<aqc3%ry_+)I~e7d8XB)5Q*VxW=Ht4>6V(8Cp2%=%2{(^YzD7djsN0N-T7Rgi46_*8h)7BbwZvsIKlIz4IGXx!"
    "f7`xsN9D{>nTtxa?#ZW*X=ke4>R>%9cbtmn3#L&XD^;jTWndHS+t)xQ9Qwed8iW6SsIN2}a-<i}o0K(+Q3bM?I;J<9)1nR*Xf~TEB6i|U&ULzp"
    "jdDalYpE7zc82y1X#+J5j%=F^y5hv`F>l&rn^r?L8XMzem0-vakW2*Ffkt;xic4W9GiAco%RLB<1l--`w?F+)uN?%-c+ec%shh<&F+Tvt+KaSs"
    "0vvFZ38<+TNV+&b!Z94yPpws(BmJm{)9GUOa1P0GC@MLq=vE(n7;9((hDX5SBMhpmE4>}Q=ma&bM0D8cW<yPq$|z#v4;>|G8otGvc`E<RbLS)="
    ";N8!^{`G8735Fc$VSeNzo%F*n7sj(%7$XU?KzZI2aYH4E2)bL<em1I^NlJB5$yn^&rMRIM$gKr*yBNb-Pv}d%o_*)EGL{UBo~d{8sKzvHCW+&k"
    "d*{1u9R20xmI*PVur|l1V>+`L^>LmxIhM)BF4UaDG3L-pI^Gjo6gxJGt*p!=ZmS`kxxw1npedTIrgn3C-xF_I`_iQT%(=9-L^D5P!Q!-zOsOy%"
    "+G(BA#@`Kdt$7X{^Brq1sbxxYFWyJBff(W$)oTG7VMmSW5G`;A4UNm9QQ-!1zF+J@BN(O#W+!bdh_5%B3*tp^jVcmr(Qh-U2mAZp+LiJMPg_s&"
    "#fv|VI08KNv<!6VqVRgVYqOT6g&^^UPPh;$xW6}i#ByW+X`N0m5y7C!@@6Es=XoP74YRjd)DZ=`C8%I^g-I@VvR2$^#CGvpr_DuEJSr^{p4h21"
    "@{~u;2Jh#K4|tKTY?I(QUF;+K3Cx@Q8Jm{PDw3Jnx-U&^gW0m3n;~(@X{CyCJV5~wiPd$t8yV|{J9;I>!>Bi_QQ+;%Va(FnoCuWA{(Kpdmjhts"
    "g@u)e_e5k0gY#pmgC@ViSf+$VZMenK4?(5T^)pz>olGp7os;^_JzCeP2|34wcJ*hGR8VuBpo2c>{E@KirG+Wjr#sA9s|mXY@rc@%*(%T`d8)z_"
    "wTG6HO&}y)v_A^RHg^=jLC!V7SqvbX<&{i5ZJ6~<u0)6vE~#EE*46|JHVp`5hP!jORAJA7`u5TWX;EQ<HbGREFJE3p&yb@6=wB4oZh0W)Sdx63"
    "Of*RN_`w15rYxL-0R^%Q0WR8EL3#sf-aPcn1F=*b0TfA^026**AE!Z<iv6LGQ~>?sybw05;&?<wgSB_(Qqr{_?ds~UWnl#l`4yY`)CN0nbv-E("
    "+Qe;>1ch2_F95Ufw#xa{U5li_Rz;wsSYRr&63nmh7)KUsC!mNXW;2_^k|fn9ivv{$KEJ4EB83`rv`u!-tWu5V6!(MT<(DZEyDSFO{w&Kt*d(XS"
    "OsGwIBf&zlMx*yMtI!rceLBUcZW^`Ous4<wn;6Of^7`n0N->wKsPyK*KbOWHgBe%yVXe|uUW3%mol=f$_dpxfTk5n+F*QYZkK1(5f^&i0d=L3|"
    "b8ek<WZsibhl>p)#S1GIw2l5k0|^zlNK&dw2g{)OT_t8Ek;rQ>fRiUr&N$efEg5AL71Z+#n;fr%Oco-P*=7ulM#UHk=tGT%ZGjd@;Eh$1Cc=gA"
    "j!X<HBxlWt*l_#xn2jPT(J*OSEsq$)?OwcuTN#gSEGq5qOpz4-&nl^+B9{g;>)G#_eU_V~%do=i)7e59MFz<JXta;jEQ&kjiML89Y&3-+dltc{"
    "7qDfzZq!JE^pU<$+qMUUU|4J??3Jpf?@N{hdO#0SxI)^3CdI(I*?}@WUzvO|6Wtq<^ir1$`Wg?cyEGZvuvojGl8z!=^G6@G+tE=3leaOC&BXg0"
    "{Ka1&Oll^M0Oy&zC(W`95ctSkIGdGFRzlUI$XZN?yw8+mvsc^0<5>kpCu*c|i+r590O|@R>KgW}*?ftQm1Xu2CSrYkL)fOkex|FK9IuEsw_x6H"
    "j4+9faZ%C8F+ZXLTP6f!)W`-x=35u)bSsz!rpA=YRMD!zQ}e97CUUoKP<`}~CPfszw*m~~Wu=<a*Y>)n&uKAYkC51yw=B%>4Lh%%xilyo!Sg%t"
    "d0%ZkmDXoow5RmYmjLd&&qTZ8n2TDHIId~wyCPl%SrjnGQHCwwj@B|T2aYPJXjm`87uaFN{WzU2`tBLqL|X<SMt{Lvua(?&>o=>Y)mG~qMdVTN"
    "Mp3wWcrOf-Y>@z()Mq7LVOzRA4+lZqwy%xlUyJkf@6L{QB)Gqfc=L5_o|)S&EiFZn4_QzoIKrCNnGIXD9$XaksZSy>x>i7UBBI&+jG>}%Q>o_k"
    "gDZ5CwPV9SH@wZXf2il^dMx(A3hRmsdq?l;GS~xz<Wzf93h5+3>|$$REnKmChgqiZ&2H4~ww9)4Sz)rNiJ-M}0qd{hpK};!zfb-2CfYTQN)c3g"
    "_6M-Z!E<?6@pCIG?6>^dK8jz3i&fo<YQ8i<;>DUP0-QY`Oi_s;<a8#IS*3EcGU<ik|912a4KitG%CnHSmU{S<l;`gExDv9YKvhhJ5P?}CHhjx&"
    "NtpPk!w-!W4dH<{0-?QWJb~uIle=G*Am&+Nt<_Gm5pzHoiDFKi2m^o;>eY3q_97Kpj~KYmO<F5LUV+?tK9T8;<c<PXQk11hnf2DK$F^{_nwa7T"
    "QR!;vwup=4w^}i*tSB{i;-H2#S)ia2lmD77okabD*6hKU+n&tv!Y{1eAU)g-oKXw2aG$}08c|V2#HRez`EGeF6~Z{n_b~G}4D~KJ00OWPz?oLw"
    "8TZ}i66DB;7+=2Zv|GwOXK^;!UTZWSwTBWcajU2PaGSY#$yeyJz)7@(AmS%atCHFr+P($ZcDOZL7F)VPyJze2Dz<P79%cvG5v>D06E+H-W(I=h"
    "vr9C(%a?;ooz&h)-&o6Ug9XRsj!k%dU2J|^FTq|hW*Yj?a?z(4rxLY{EPY1s4(C<GYx=&@#IWf#hWC}&?UPD%fMPlR@xaCJSX5~*>i+we33PGc"
    "bJ$hx%$cZR=R6XY5VZuC<p?5{P|Lb%3yQV96=!{bbLSW`)NZRVo*5M>7zsX^Ry}D%5*ADl<v}Y!BP#w(7I0~YGz8*3jfEo7J0#-Rk>Cd%nOJ9j"
    "t4Yh!NXE!Y3M#ebiCPe+v))^3PjW^DYXnv(i<K-2Y{bU)H9Z`MFvGkMlqRIGwXBUm^y#Hz0LHBaYGjZYsHU*`*2K9F3aW=$*q>c8%p_Wdg^yd9"
    "2JV6qe#$l4c#ofk30=;c3a2g$)5)z<u{Ygm;{&2NE)*BUFXvP)ku3TP($Y3PjE)nn=o%(19^wk33r@Pe+2O64PG_23kq8q&o(VAzTHEqCGxi-2"
    "*I|b;8j;yT2ZS}XA?`S!ZsTDS;24?VGY3J#5udjwMSDmMtgg^gg6XCR{S%S}>H7NmU8}ZCJ0#mE)eK@ftx=JONi5vgh#tx<)e8F-LG-nc;b5hD"
    "kxR^}s_QZ|hi9KiBar5Ap*(M-<~*VZmy9Yn>L^VTN%><n@3%DHw7pV;N(IXaMdn=f?(*-6G(C}OOeN5IQ|M1;WXQ!a=MEV5j@OIh0hZGysYyA|"
    "oQy$*0h`p$ol?Pe$HdKD7c;%9##W+8v1<t`#(Y{#$*m`vH&MMpsJSE7YSnTj5c*cNBh=zGYNB+kHG46uR(1Dk^i<OO(SLh;MvEkUMHPdPfkTOw"
    "QNT)DRf;mP_JND8>n(iTt%tM<Hku;cZ$lXJtljz}hXwnwH3>K8eKPm(e=Deyv_ZY$=E1eGa1KZaSKXx1%dS|W;hQ4WCi0OAHhg(4?A_(8Y6At;"
    "HI(qR0g8mb+vW@01Zu(-QC2RE9S8yiDe>K+vZ6>=t8SYz-q^sw3sT4~0jxJAlBZR>M5!aHX{`7>dr8!&oi;IcM(VPQ@jWr$9Cqg6Z`h$nc?Pps"
    "J^5t)W~sKX^Z`oxep$xj!l0JhL0*)p2|}N*FXkHzfNbo{W^!SyBF0H?G|9BpdwEj9pP7Hw2o(&<W)2`|TJ~;EULPnIol+IZOmzl1mv{<|4ShAE"
    "uMn2)S{kIDTi@1(QQh2Og?>$6S?0J<7$1xivJZ`QZY69K&j+r8iK&?KT9QXH*p%-PANT#?!7i*l>&B4A&Z^#STc2=GR@`@4gQZ`Xw@K2*KLNC5"
    "AxW_d5jr;2HHN_`#d<)A;iB}rnT_zl^f$EKw;xV}$>Gz{aJ5dxbdS-oJaY+=c*l-a0UIm@cZb-_R5iVdJBe{lW&DHbblM6fF8!V{BY|ivM@E5?"
    "{)oKIQIo_b)Jf3j5$5=bA~$$Q{rjuZBr8Bwvt?eRF^>(B7vX-1qWR#aAwS7SVZs|}J&bTTa|WOWt;JkZQSCWbbg?*41<lS15%d6XePg`jm)3V%"
    "umLJsJN8lBIXK6HK4k8@<-Wn6d-F|{mFxq)ay<{A(Tm_mu-Lz>`nYKPM$xkNCf0)OLia`VP-F37JO9o~S)P3v-zEzXr;nFtqIc09hK6uuT^F}e"
    "ubNVQFSnOww!Op+)ojGD+Uz0~u!_*u)cj#zziG8#5M*Z7C>1RrAq8&`I;hFS23_m+R}>!{@D0saVu&lDC#ZH*#1j|NDrP?F>~z7vCE0t}EKi~W"
    "1o2NS8KVaSEZ!cE$5T+g-rQb6TEdyg81~m9<Y4zVplSwjM2}(oMrPi4lz(mO5vvMwm<li)$gH;xO4Z0B&zv#mpoCg>pEg(w{S6H8WF~)3{$|XK"
    "r1navt(j<IRvfjN!6YpUeRNawG1Jhj(*H3qD<OW2pXP^uRvXDZLF^IY)Ts(if$!V%*cp#5H;l-Jv;*#C1E_?6at-I<T`ks0&1B7FpvU^tPhX-r"
    "q`@6KdD3m3Lw6vjK@OsC59%78z#{A#7exr+OpQW`TB>X7ey}}oE0{LD#m}8P2e8-yZfg@R%hF~%dpO+YXsNI4I9-Zk=q#0PX>Y<F@$}PDVLG%3"
    "vpNLEUk&f_gB`3JcZUrvr{l*{<-_gGMuT~@j@#s;LJxB2&|r4Aw*gbrWw~=mA(2++4Gir~7<&T*7M1}TV&1>f8uHsW-+Ysc@O^2z*xP&4{8{}<"
    "hS&z*SXS$ma%6SU1Q&cZMocF&PxSD9SxYaRc5)wxdGrZY5%0Mb9_MaSISa@BwfWHDVFg28QM;{HtGzS_r?EdThseH6N?#las*+l8ung<z_W74X"
    "f#lS8Mcb7SZJs{eUN97`1Ttbew7t3|1AU{&3tucrP<w1HrG5eX_Z)E|V>`C)#<8$IY@ZY10WEc2Q!V}e%EC^>wkc`2o+CD_m1;KA^ga`78ylN0"
    "u@X#5guTrwE%L&ji3>QqJqGVtCQ-{hXLn=qV@mQrCTy{)N>o-qhvg(Yt*_S;R6|2^sl=o!0{oGyS;o;eL8uz(BVo7BD~5Z~ZFXqw->{SN23=x_"
    "w)UDybI`G)Bpx2*j=hW^HbQJ07VD37-v4R70jlA*UNtI^hy6Ctl<n#b+%?^fwd8{TlejVTC)yvT_B*e5_SurB7Z1dj!<^|J|9ey4@P=(jOcJ#~"
    "i7@yjqT84enqD06ic&{5BHwC7+qusb{SiINt<3aA+4B=M^w@Os;;UXYSnj@U5a%Ap(4Q*oFn*D~w<kOu-GnX##TRiOcJxF(i>)TaB?r6qcTq0x"
    "vKOHNbEx=MJcKO;EN!rcVaRXsASv)fy-m~%egj`wX;M2?fR{M>uMJ9YNE3lwGKBc3(wk$O43jf680t3$V)+Hrq)H2~d#ERn5}&en(*Jo%{v4$o"
    "Sk42&n!X>{KZT9UK+*~W_vjz;LzJHx{%CJ(d^<Az$1b1^=JTHsw=doU*v^$-Y>EpL*BO?8FWTp}J??}t_N@k69SP_cCKhOHhHFB6o40Ew8h@$3"
    "#8tS4HHF}IVpSrJk$Q2r3wQ*fy`@wMTs$>$b-(y|?8$QqU|o!nwNb33_o+&z?V;NV8`UWOPL5c>d~=TyhB1WL4QUpYSN~?9l|Qd6b+7N+Wk~D5"
    "<~H<$^+tNZzh!MI@IkeEPK(P%ChvJiHV7@yj9nRwp|kBUW3&R%CZg#&$j;s*A-Ak-PD|K=>9H)BWl0-Y@=-T89MdtOhb@|qeeQs}_Kb+8w<gQ*"
    "Ek#@yCn|PU0kYs#(1wMCdp^6hEso#Cu7@<FNBt4Zt&vUY-|YQgWPq9Yd2p?2UeKdo53wV)X1lN>*7)XM3Uq-Anhu%}3L*?3b%BGhfjpS@hlY17"
    "r;H_Z3|X1;<2m_mL+mP>a{&J}-%FZ|X#~6*%Z`O(>m&L-eM*1g3*0W3(>iOI`fx}r%Mn4{5KMP!{EIpU19x`(2DhjO<W#UeCheC9Y-o}v5K!O}"
    "9e#m#H#oA~VkmKYH1si&Sb(-;E>kWG*w&r_=vU}ee&TZ&d{Ul@Etb^JJC+_)gNn&ixjiaQXcc0-*dfo(Hvx!2k7UnsLv*6_O%W8Emk$c@*EB_s"
    "3$B-=1gLu1azONt>Ftb6Mwwi}FMLdYbrS@)4d}z?wo~8w;rtZk;;-wcD2N6RzOSc!2x)1$!&(9zQw=#`h`x%olse|(3zUI#1bA?W<Cwy)eB7jl"
    "Uij4Gyc0K*<GV@Y2}O{LKNn=w>c?Mli1rethaz4rZXjK5@4(agz5fjHTfzv|b~Y5{2K%iSW8_kq?dY|86o=8{gbSN^Z<*Q;*cg_mrNL)-mY5Vx"
    "e|Udfsm<vwM=Mj5GfnY@SEd-Sd0L-1MST55%m=S$c4*<VhN>Fju+3Z#=$~V9W$CoS<`Rk+D7#*`Y56=EBG9B$fr@xfOMmh~g(Mbg7Q_gD$TwOx"
    "aY?)YKIj8ItLG#VU1=?iU0U?tYYx|NZ$2{;yC4t-+cA2}?%t1$&T{d(?RaCT#k6`9_XcfSV^h%TlG`tcYfx<V_<^B$lb<6CoQT}Tnt{6Il(1n{"
    "*rBjpS1lf5Q%}^t$Ho19d+6xj6PRAQW-?K*(W1lgy7<7q4_%W&SQ0$-DJ**={r@Un__J$!Yp;y8_x0dY6c8t)NFilG5KO0jV+uZg!Z#U45qKNB"
    "q5Z<hF3uRuRLs+&B=`@0(J~YBao6K{#4R9>nM#JMGkF?qAjEsZU$lLW<Z4w=tB=v@D&^YUGRjo{dU~JPHA{k?JSk57IiiAa?uWqGpj}*=lOh@A"
    "N;#(4D_Z+}TL1BU!-Ob>{JtLHZ`;SdLtE>!xP(6?y2rK*5eRFR6J-A1u_5n^cXM%(@`3t~C+Lh@*;)ur2EvwE;E8W3^;sjR(L5L&iYitR1okce"
    "ylsEYtfXYH!AlGhe%e3<^h9iiv2gi*t#!UGn#yPNWea!z&xxPapU)vgiUM3UV)T`pHVd*i0`SLX4arJ-+xX0;DjZM=c|N6?IPO9a+k&=-HP}4V"
    "hh_W;u7#B23JZN1w5664n2OiR6nVV)e0IfeX}Lk(@-CjrvCn{z=0>eJH4kZNdu?lR=K};a7j)w85z0e6d()v6@c%#;8u-k}#F)T%p)v2~z?Hlz"
    ";5i}w(1ufyZUo*U(?)4|S%{(33j6BG4}iqBapETnYs;vL!$B{tOfk-3QaU(aV^Lz4vVZ(X@^^8*+sM~`721jq9Qs&~m9r5;$Brw}d)@{C*;Kq9"
    "<a|^M<5amhM!b;{;aYmxN6Pi`JqimNTQd+~<jO;}ClY!|8F1gMh&PBbt-nn~Fvr%lO3&p)DM=7EHBnl`8R;Y4ZsD#0`sD%quCayRwQED%$iEGy"
    "l8tf^4!{&_N3Q(lVa-h9|9FrX5_}YKCxLuDtz?Z@w6sDPFg|Fh-P)4S@SGUF<3Fyr|2xboX-#RPsC((7^t)`a$NgNv1y{%#P});Dfq*&w(Mo(%"
    "S;V2yeNS5A+0~Qkz^J8RIR)dQ>lePeZ4cu*UUot@ym2*3QIYl)@E3$f@=OW2fmWT%#3!EV(XC#RtS(^tl|OiSyF@-;0cXeBg&}M#(VPpmW98>~"
    "_0ki#>a-KqKLPoJEXvik3Q`omDX;^vB2WFnwq@U&C|3XbR&`P@JlFC$g1@=xn*In_mh!V3dbzJjQtjd+=JB*6y?j58>KroPeiu%k<LkeR&M(C6"
    "N(z(-ci{i}9|(b`=l;JTyJ7PduBV>Jzef=y)N7K{PTJ*umWZ&nJ8+NaNAE5Pf^h1izX_iuxNCvsUcM8^<na-TCjDej-Ns{oe%YKpg}mJ33P9W}"
    "K2{dX1R!9@1B(QCM~?+<>tJgG$6SBbrhy7c1VoFX+zFW>SaGs{YyE%xe-FPX@BI1AW1ql1J;PR$_ueZGrFaBZL24yOTz;z)@il-OuI)Q5xTNs-"
    "UDse$24~4ZjKF|SYk8pdiSpTH7o4C*LIN&}FsNnDlj`6fxa1h@F?&aq?wZc)yRJq52PZ}YNT1X)a_aS8=z?wbs{}<s#4-kK?*IiXy8~|O-6_TJ"
    "-_p1L?`8AV)28b^n$>tF<sCZnFy7Sa&Co^b&Hr}$Hoh8VE^9utQ!zF4<7OrA*8*6Ygu)Ge>z_XW;3*_#POqlF!6)2I?#eW1F!K+|?LxVbQltA("
    "O5N#&Uvk`KxnS>M_V>_^_Km`Y9R^wIzivKfHpP8i-#$b9@v_#q*!fiKD=R!s;ySLDn+z6ialAW#10c(Aj*8i2?9^9;k`QF>^>1G@IKD$NW~Ipf"
    "pR#>U4`&sQeUZ=eKi@`6o8#h$XIJ7+@f&yTxxjfp2uhxtiWE~pV1M`>*+m5HZ>ZovDGVPTm~mv2+CJ<DDZ!@cEd5pS-1VRP<Yo94#y8g)=b-oD"
    "XHbr|{pP|A(Ix-;Cn^1ibwKccaLk3#*dK82gKehyGzV5n-`}$Q3T_VGFcT5>RZt@u{60T7LGzf$b`6z}v`1~*#`plj<8Y`gz;d1IAj-Skejz~^"
    "xnPrbT*mCmX*nekqakz4UhUPHYL)g6t?2*(WqIv1gZR*QKQ2c1KW@rvwaR%PzW!;BFM;}L?U3IEF4<E^388J1j>=OkPJ!`L!CFYY?Yl0E+tp|5"
    "L;A!HcqXuOqVpb~gRIVv;n*(OyC>@^ujFcpg1aIQ4;R)CR0`@{SGfSGU=pkTuLGuKnXd#1^A2;Sl?s!CP7<ovx-OEc3{|}@$qsDBPrZ$AU7z5F"
    "xJb!YV!i`H<+qKm4&t=_IL^?Q33s(U7V+(UOxI_&>X3Gq_GNFd&H!dnyj{-?=Z++-N_8T+VROKmff0>dJ5cA0F6dbO5G=_>{jo!g;}ALh1Cy!D"
    "zS4o=x_o0>&u6Fnh{dZbt_}zyOt~-5@xC&nvBk*m2{8RlIHe&uJ)W-Wzc%TOZR4fMLD?!$Cf&wQ4qe>&(d#Byphip2?kQhD<5CveE-}0u;qw<F"
    "Z1+nCpQNA(Ijk-yTvZr%u^Ds^`9Q^TzpXmaFMn*;x>H7YppCj`rrb4(Sv@74y93Ocj!B<U^|nm-@KtXYJd5LcMgQ+g01q!?kD<EllNR7MHd0?T"
    "TbpzV7aWn`Ms$)q=}8R&vZ!`f_|OAqZeU>zAN<~nN%uqd3U2_~H&7Zs|A(uSuo28xL!%_XqAcb?$=`yXQB|<nnF<P(ec(e`C6)<hg!BD-bd>Kc"
    "4I|C<$+TJ}duEDBN7Tf*f(6Tx`|IjY4cS$9R^UzOy(72uo9DN;<*UV*`@2fH^2DR%xi1#SOD#dQpLK9^dq)&eDSzVq<F^2Q1~K&aLUQi75PwIp"
    "-h&eR-);Y>&{{TEQ#e#|29qm40QIw4gp_(;ZLbI$2Pwst*b%C&T;5k=%;%L*_R{p~jl55r_=J6sFUzkue|pXdInBEW2~16GV5MR`5B!rQ0|U^%"
    "zC`xNaV=jiA{gcg_!aCc{gYKnIR!tj|NGL=m<ch;p)Zkp!Gv!ZOi@srtFm6iP%f*6I^SL5+iG8A^lgbX(@sYT@#KkMoT~cobArzhy2xJxX`-2Q"
    "hu=4xSrzCF8};{WQk%GKrk)||XumuTzspXQe(3>i7X7>tX?$;OJfEgU++^=UqbXT%uRm|20C22FHz?>R;oIe4MO+P4CWlEL0e7~wg(#(~;A@Fh"
    "7R~yjT%hxeu(br@tO0Hez9jPQM`a0CN5Q-^v+2CPt+tU7SlLIlIr_=>Z9+?BTFdL3ZSvR0Wbde7J;0+fM{o`SL3bARUlYPH$4Lewa1Eh8k=VIT"
    "iEY<V<lo|vWgBEg?$}Z{P>(zrBJX(Na8B{T%WV!lXU6-{?`(6(ERmIryb%;IK~xX)#WbVWPS==oJfBGJvPAsehjNot^oW0OYentTp)^4@PFAhi"
    "&<74eo5|WwFT_K9fxq$yMA{Lifd@QG0g2olzAGOzh&-I#7AhRivGfulzsy;np!7MDcq%YMieRg+<NPR#8fqc<{Is)b_qL+CJL-?@rzyQ&T4VU9"
    "femHpA6lzJyY`>thxssjG-y-mC*D=!;l(9=Q4Ks+x`Y_TsJ4WtnzeEGr^!d)b2r_EPE!CzJY0rP6Y`ub8GCLzR|WS(cuKankL=1B_R+8=g~9WD"
    "Dy&~}hA5n%k6pqtn@7zSBTLLpwJ%lGdmvYiPz)>~Z5=;);PoZ<8xJ0{w4}ItEKAbcUnPER`o=awzTj#D<3QS+e3v3q{DsTfA_c=|@gZ^@U$9VI"
    "lYb*KXH-_qag&+oo7$wBG!T;z&U73CTjR32BGy9#Tn2M`-|J?YKMr5rk+}P|9~Q%s?CW3$yeqQ*`S(S&@k1RRX6(j$-pX5I`>O(8%JH60@e*wF"
    "08SDiGfeQT+*Ai5!nkMd0XvW48_~pA0OalG>Z<zHea2wh5h?gJ%(7_#u>#w!s=)}J*$62WI{-^K$B(tqCfdf8+uo)$#OokFskQ|-W70dJ5X)2e"
    "fIdIHujwm2JJkl;_QM55Nd8*9tjF@Nb8Ta9bETD1-d{6W8u3EiU9vNcfs($RaVVvKfWm5Bt~S@U6Fg)3w}PoebaMXBQ9M5^#BaXf<wpOc^a5YK"
    "G8CW3ww1yr08~(lp|qRMMYKi}wA>E<@-`iXQchpkzgJARG5<<UBd|ii2cisPIfRzI=!qLR+_l{B(I}hGXqhr|zcaoAFF@mY_V7`!DH}j2$x659"
    "a6kyA`+OHURrO!Pj+;RKlZjyDvgUFgfhJZC(dAQjE}g`X!r=S|2>Lk?IV>!OATMp%l6EpOfl~tc{o%Dh9B+i$tP+N{e|^m6#BAIL|B71_N`uEK"
    "mA8thC60b>;4FSui@Y;z>#L7rNc0Lkewq}d{?CgloF!>9Q{uuMo7r`-$Dl)os#16GuRp0Kg^*=wDKF@ak8ttTvi<a0rP@YW2+zXjop*H(>PHDA"
    "x@+)@&I8;AJ3yQIs5HYPqYpUpRPi&Ev;i+l6AUT1)0PCPdDn9*0oX$XhL`FdifQXxoe0p2jfFvt%9iT|e<;Ysg3^e%R>O#2`_r>8KBNu8LPet-"
    "{`(iPzPV7vz6z9>yPX~@!<wEF=SM!K61pdZ+2JpI#oJg=GZr}6Rb{?$AayL=-tcw<=|x)%g&C12>DOJy;U4rQT+~b}Sov~(U)Yb$f}tuZx`3dP"
    ")Jp?xC?+nO<Y5cW{76{gLakFOrIb8&-TJ~JzzkLDl7l`y7Mo>nl?BYc5r!#M@I1#2wj<$3ZnJOqdR45vQ=1<|6^hSP%B%s9^X227ov0#?WLVa2"
    ";*sW$p993*%ph<Nkg&9CWuFVbM4|#$%e*~~Nb_6O!lfI&eo)@8-Pm*V$J5$)_*_ELUiE_AcyDDIrw%PqFKjds$yWll{_@I`0;}WCiOWL$7RB{a"
    "p-wxW_e*;M{*ZTiDG9t~*KgvpCIF-HI%c&W5$a)IqFN1EF$8ffsbQz-J|7dNN{c<)g1~(eJ-ITV4-jub81Mv1q_2=$(FL&Ar&CXo0sdQAzD~~E"
    "FT*YtjnX%#%Z*KKqLvM{#h|DYR*J5n&z2KLML$nQBm0EeA)uN7&l(<DfEnf|A3RAJ2aK?(hWJ<K69c}BQ0#E9T3@jD48B@eNCJEjbL{<-h+I-I"
    "O#kfSy11(q3Z^aAC*ojRJc&(VZZYW`>hU{DoSc0S70Cv+hmil`vH>J0@dI<zi6|RS@3Owp>=Q6iS9gGc6gc#ySAgABfc_E!?nbJ|U8wYyd<-73"
    "yChQZpfn{BYSl?GiuUU#N9*Egs)&LLz=r_V{i(EQo=^&~<$BsWz+N8p6;zXQaXpHw*Wb2jnLa2?w-N++ULd)#`aZpQKcf(WjjQ-MD}D}qJVk86"
    "nws<3KITr@P(hu`Ikq?~12{Vy2+c2nKVV?U*=RFg!mGVxRU2pYF*LKRZdTC{IIPD|w)d&+wf=;@0D%u0)k8tnvqAGnS<gb~*Pg5SZ(bGDq9m?M"
    "iV?)<oi8~7OsV8t%bsbe)r*A5z!*}h()il?X1U8W(g9N^DTsUw`dZx=Pf^@0QC0wX1fZ<Az#jg}|GnE2^3TNCh?1`rqvgH})V&(@(`o;mt18-N"
    "J+<*a39fL^o^L_eF0@w4Ap0T3Vk^QGnBX!!RgTq1cCHLD5BbEs&EB7!UyYw?J&?Tr)W>*3fy<QARrh&5;=l^Py6t_0V8AEss{AD2zPQG&=Xy|V"
    "|2%E~15-%WAoQ;XA`U}~K{1tqa>jM+#~!OZIt6(unhXYiD%-w~vNX4hq=gco+K<KM*pI4FbB3({h_b2qctL?mC9im=y6e>9D$%2gibUh+%2NFK"
    "QQeAJ?1tz~*B0Lk)n3bpcWnYZ_nY&+kN>^=a;zwk_soLfm13T<59e5_y$2i|Ks>x0T$Gw+zR)P_#1CDzpj)%2m#7Xy`y8;nE*w`l$`HEkcvx%i"
    "Ks!P~?cl3<mkg76Agb^%?uz3N1CJdc;Mc$Qu!pl%JjJ=RC1=JgBWQ5f_l1!#y7YN5tTc|qojls8Pd@}vU3JP;&AJZ^*lSQ$#x}T^pagY)cqt`5"
    "_MPqRbNN>u+TQ#2AN{BOtCFLUo%y{*;xKL>y+a|a+usvUg0KkgTvZz~IBJGNKhqE<o{Xi1&Xhb5FN3M;1bckYb-xs>8s6qzVVOD(^v<~?RY|t<"
    "1r$8r5!)XVRFEMC8-%)ke6a0&Yd}B{G$22;Fq#5Z127s7sbS0${!X_dB3z)}lAE?Tn^HE+AlWARI~$83w22En2O8C!hX>6|AAB!@vg%u}EJy}h"
    "krTX_vc|U&%}QW_18v*BqzC7wsB}not7H;si1Oa>e7M?JTXrrCYDz$WrZGX!QlO)>{_!Tqnh5#OHtsWdPeE}OJN;$#bUmUq%GAo?So{BI_~Eyv"
    "UFN3c6RIcu#g+EbN9lvV@Dr=zyPtmgkK*R)HDy`<W}}Dbq1)TyQwUpmhYe}9J6O?w{SIK@prd_pC4QQ<^DjKK{3O6Gr651HqP6y;+o||hCHz@2"
    "`x##6^vsZIm(){I8_^Wo7_cS(5ymYM3y4&wG4uuH8tRKetW7}unpi46Ov2+F<?pz@3=oQ;RK_$EF!`kZ`Y+FjWLGORSh`?<*%MAc%n&rMv}gLy"
    "^o+Fm*bc?-3TQ-_zWC-d=i(i-{<cqvl>=D)%<~+fNq<&RFKm6M-=o~=x*j8H*^gearq~CUfbgW+bAxSUivcZkuxc^+Bvf^b5~dU_2zK!5vM)Pi"
    "Is5$b)xUmDz+>9J`}MGPn;o2}(7w}Se7UnirDQ!o7lg-YCQ^Nx@pZIc2AEe<RM==t<C5#uF(~^mRyVYrBWibR?oU9v$s#Vt=`jISbq62qeLna|"
    "FhK}N-A;K7o{8^}(2XzDQ7%eclfYtuFd20D(iys3NJ|0TgGwO>JRDGkKV@PDKUJlW5!bI%tmqp&F$jMz-#`ePRooQ3=5K7kr|l6YZ?qv#QAZS!"
    "&*%YYk6Qf%l(0I*Weq}{ykbHqF9mT)fbV0S+AjgsGSI+&Reb-Fi2`ALO^0tSwGK703a(=`!fvT_jh7>*6KV#}rBDD}<GbJHIhf873TW4USXPDL"
    "99Mq%oyt8FFej4-tavcIg*GHO1=_TJAMU{8`q&0Y4yzI*S<uHxsZG#4K{w?i!ZegO+OTmIqegebBV&fEwl5X<6%sJ{a*ovqgp~AUJ^~))^dC*V"
    "OcZp?d7xQ-13&R%SG+Iv9Ab!9K8eA;*q{?hDj<HA{H~AF$hd1<ZQ7`d>~xjo*IC~sia%3WytoRpRj{Z#s-BmtqR53>4S~L1(dWQ!(r-M12jQ<f"
    "YPkJQd6rjWE-HIi%l7z?O5m-q{Q@l?oI1>ccn(xHSSjR@MzUP2a|_?p$1Gqt#5*>SCGGPo2nvi!V2$=)XD`NaJZ_!$z?k2{mbHFQecau472y2_"
    ")&*6x4zT~}X7dS58=tHOk-mKRJMkCJZ!1WZ*e*Vr6-v8XYWvZ@Qty6E!sUWG|BxZ33~69V$q~iTbYMg|h>MRf?QTKU3tRdG+rm^+9CW+lEzyQO"
    "AObEm=L^v4ZhpX5h;nK0DaClH?m`Hky~sPZin2oAE9NbG++9R=fYN`<aVD3)G2JNSHz_W=4K~d=<+Lc>D)w1dzw*cV`{&VcQ6}H+F$7w(JzUS8"
    "lwv-(J@;gUyD5#Bk)~suzshXh6vwzA&Hb$_MDCed>teewhIs$q$*Y*dZ>j2Zpt4$Nh^3~qLPZO1xDHDtjAO0T^(OiCOSdUn1A9_*6p{L$8!9M|"
    "U0p-F>a}v4_R4qQC!W(g=NlB~METLAV&ds_GQXY`2ih9BGRBXVqWremtfQ$%?A051YazU8R}iQFc~2f@W)lBG7Dnw}$U^T_REJ+CIJh-)^T<S="
    "pH&=lajXk^dt5m&vg(%ORVtMEK9}OcM!&5;^G%YO|MIDB2x=Mz1%+;9pDNkhZqH}tfMA6zF?h#(<6ms6t?N^Bg}j0>sK%;PZ3|IHkW1E$-Js_w"
    "<-&u)&sj1UMTM9wfC}@_qRm-4DyOhjXT3!<QA^ODpR<8#xUUTBArN=?F9FM%BvyPhXJdGI`;WGNDZYiopUdj~grDg=BAj`s!~%lBkDvJ@z4DA3"
    "fo<654oJDs1FETMRubr1PJ}cqLs33`z<gvxk(=wHhWG&6)#_n?<^S%h@k`%+Rm_$TwVRsH4)VuT`Al9Uu)96^mO|9LhdILHtP@F|jYk4$o`)I_"
    "jcFTzMOf_m>n+L_$98#7y9IJ9s*K@ciQb67rIWB76ToDibKkRgNK*?{%`@xwsiHRQ##Y*R8&@Qn%+rU3ReAw3!PNIVr_iy*3PXSJEN;h-RuD*Y"
    "y(cRB-`bwX%#3a8IavQZL9oCD1VXA=H}gf+Re9LD$dCTgSX4Xh3D-Po!sZwIsfz-|Ec?L+0xFSI17R)=eK(Z;J~xEpX=Tp`iZeV*oLMj63LE_3"
    "V)Uh1gT&?yz;O^>wL^GVc-v3%w!z=e1*u3AZ)&`Y+WbRZRy_&<B3ke3{nyGJ2P16iLo!i65^T|XJhOVpjJ>rjrY{Ir>xYy7Z(a{pP*S2pZkIte"
    "SU$!!pqhzj<^l{@lV67AU}-I7zUW|k8o8G!cCH`kSH6IQ$HK0aIZSVm#>I!ftU9i9nhHLZsvr;7w<R6+IGY{5X@OmUI2F5Vy27adOMt-_zJ<%E"
    "p7-T25r4TyTm|fiC=cbc<Rogj>Z_Oo{3gfQk#AAeXcjHLq2xm~rCM0{d{Eq0h@XdV{3ahk4_XV2UKzK=_W3iz@qc-ISA1$&dl48KeRwJ!De>!1"
    "=?mVE4JxE^Bu5hgRfV`5BrWqbV|eGpu0a&7`ic)TunZ2s!AEDdQUEvL1LAbJ=ET>)ya1Odzr}_a)rps~*na4_Pl$h``j3J9H8EA??+wB6>XW&#"
    "Y-kZdm;@4_A8C7#J0Yb41-ehZA-(?lyg9G)(S89!I%Ma@>rwqP6K&SVIG%{d&x;=!d3YkP#Dw$EmInuq$U)S5(wp~J7CBczBFnzHwCq23)p!kv"
    ")A^u&^+Qlg3KTW*S`WFI=!br;p@ecY4^138w+|qG+HQe^FkHAHR<-xHVFSMn<+{^D!(9=^piHFYEh=Ota$nrFy@|_vmqEQOCz(K4{7@NIo1r#S"
    "6^rOsy*f9Q()7mrte3Yvwm!dOpJM%0hOJn`Lg9NKS%yIJTa^KGtus+duWt2yW3hpI`?MZsJ7JLlX}>=Ja9(nS`4*k9rHWGuzQvpU5W}Z7QRxT0"
    "7Lc#(X!6fQgc05vu*4LR5IFXktv(*W^Q$NH<aN??8SjmwPL~HC1Xy=Kg{aYVcji)V2nUThr?%U*^sQFpp}sc9f-C^Rs1mz)OABqgRxLfpeZ-8S"
    "$34CE1V9Tbrx4&TJ8<WYz9m&wibEEm7-E&K%_uK^Z27mDAD9L|vp}5hWZX7U{K)iy$MnI092x+=gD4kWY|#5>;?D)bGxm`sgP!(S7`3{XmfB;9"
    "qREuu=Un4d+BVY@M`tQa5F!0^PqbRsB5Xr$4Rj(qL>d5f(1<8rgWP9=dW$#1z1eiU`>QsvQ-I?O;LxgI&R!%$90`QdsA&;md-|tLgDo82r6fvS"
    "5z26Q;FUW@(uHewO8M9x6ld2w!iU27N)SCrr!N0aVYx)q6^)iv<B_6+>TzyO{hMb7PAtzg6XV87a;8TeFIM!lE7dds2HL2LJ9KARCQS;PdF3G~"
    "L^lx!OA{Ds<(*DmeT}dN-LA-T2kZtW+J+R8eRuJS2e58`S)O$w)1kB9?~uQ$2ir28EV0i{;tH!W5#b}HvBD;r(Lfsd*Nef3pAat_-blXJxknxe"
    "a?dn4U@&BFAl1^USkYSkQk)W9DOyI{PTp87xC6=(Ng`*?klOLs3b6vKtD)w&EFLkGQE<;aM72#XuQ$Z0)eSMrl>q0f&=gIm2rw5FX@>vZA^9PR"
    "nQj{GS7m8t8X+(#s~)Xsg-Yw0BymGDl3gkT)k8=kVg!#XHC=Yg^g8(9$5SAN>^0LN!R;yiMF~-0?f;{+7{T&zYA=X6r_LH$7HV19gE4c6&;u1~"
    ")kzH__8`Z?M7^fK#-FOis<vc=<UH{Z8-*O``)`O{6>FtP^vTwEZZ}uxppH?-G-smBvQQufwEK5%@7YQRY@T=+Ps?i3yXDSDlfv69z%SuGoJ{*S"
    "+`7be77~Z}M;j$8MRFZueoHn!&^)27nkeC-TyqpJQtSf-ZEN@)ajit`W*%AU0NO%6!gXM01lfsO=AK~079rj`3DJR~YGkafSYBRk#3E^M`c<!a"
    "Lv?Mj8SfSB)uI=zPmfC7L2VfiQ2%1r(E|H#G#ZnMQQ$X;RpY}S=2b6I;Xx1qwyiEwnniqPPdjB>WU}h<HudJ5rP>i0>H|C0vv~_Q#5eSte?#92"
    "I-UH$Y?~U=BqEn6s?gz9v-3bJixbs~^#zNzzH!MGxt9Jr&`9@9tl$nZjf!P}bjj+CLC(72%>d03nfN34SQ9=B$-g_8$IcwgnniX(<7AoNFgaU="
    "@{;veTfaFL1{^+d39-Mg$GRHbzl3l4${f7-D&m|AhOQff>j2{YRAi*c#2)d4VrQxDQfMYYz;LX$=UvniXV+Ig7=2EpEq<`8-LCZ;QQgFBnVnqi"
    "p|C(j+k6~Z=AD+!^IN+}-_z~SgCkC3gH*i&tz*=M7cC;Ah3p)LMW<S(6%a-E(d*ZTFlw}cwhpGR^;$2Pmhw$(fF<_#;pPv_UfnH5Bb0Pn^>DZv"
    "N3pg>iyJEy$KceNYuSuKgS&;I2xR{@noJV+0BNrpEay&qXzD$4{yb2}pJgMn`8sSUCC#S3BlZgl+i&szB}v$_#zF7JF}=4x&=9g$cuX;VFsnQ0"
    "Q(0?ipiZ2i$PSUG7lK_7`Zi%NbF8klrdbix=<SV&^j!Jsc^)jqpQwEkW)W_6=q!Hf;`;<DTV!Zb2Y_8OjI@w!3I?a5=M4GMVLO6?!ADU@x3^EP"
    "o_Y4w!@`LR(}hnsW3suFv^f||jlR7x=1%%`apM4zw-41s3*Ngetrp6thvRREXcwL8al?i!a&6aIJ_PJYhMF)bt%Ei*sxLQtq}eQ6Jb|2-(rOM5"
    "Z<I+OjftW_KmF($eq@ASQ*M#t_MSPT{{cZzT^OQP8PO)gd?9<!`jPe%z1PJd#NX#)?3wLaY=SF!?g*o=Po3IYUam=ov)sZ$FY{xMv-Dd6+sj0S"
    "HotX0Oe0*=QiR@$wD(}VvRUqET9oY?k{WWW9S)3@5<-IV{R57_>7TP_5yaA>-UxAw2R1xDhCZBo!Nzmc*IC0?$w!qo#Fh=mHnqG!IVKE4-#pcd"
    "hDiPNy^a{0IN>D0{b$bbWD@Js-_1&DM5tFUHal|YAE3+DOcLL0vhzF@o_0(TX?7eX%+yZ|Pf3)F4@M-dnsIBVmt>9cOq>1(e8@VaH<dc1sAj*<"
    "cGHjzZhq*$LKl5UYn(l%t%(tn0d==iJBm>8ahI3dMjnh&9tMf8WqpUcm|w~&txhA;3el`HcOh7^E#3*lqBq%+Ij^L0u{IbCUv2;o&3fWQ8~uas"
    "(t?_*ldi9L2)>*Wb^t%UQsU-T+OI@^?am#GuCqPeE2G}WJ)$odwwppaEE|>4&Smjd<H)Wz-F{LY<IhE9IalFwW@)82NVEwoM)}_D^&pHx)oxL>"
    "$_ATYF^YA*cV}#xUg|qFdj#oJ3tew&Xv61rNpzaTpKlez?mLm+^?3=Q8Sk|=!wPe%;oe}R!QEZqt+EV){zZDyQ}q8vxO3SnHXwW%Rxh=>c(9h2"
    "UmxC<XeESIU@p3gZRldF`SuR|!IWxItR$#jZZ?tTTNO;>FOrs67_9bsC$YyK|LCufuVoiu7`D1`85&6oaFC-5FrFX6WNOUCZ{9*v0XHBv$J{N8"
    "dg7$pePHeQ`SZ@QimZKrSJ3A4&>SCZ3#bl3Ry$Nd{nTOyGwbf^Z{xD8t!YU#^&5iI*~pXK``_GHvW><O<%*Izy!pwSA)W~*;zx%baHaIAbJfwr"
    "nq6xm@j5Ayza2Y{p4HX)n;o+Ohkn1b<^r-5UAPdJyn}lv$(4^I(LZBsjQX0XWw1mQYHqnrEPhI2pxXNo?7nGOkTqHlF$z<hRT5+z`E6&3?e~=z"
    "E*nZm<XFGwF{ILd0xC6f^V18o!-^PlK_x{=!s<XY=A^t^a$-a3<&2vK?2m%3UA-FKxLu-aRf2EOXGoZX&R4mkRp^bWXBPTtF;95za)F&e?TAHg"
    "$5DUCnkjJay>=cawgf&+nNW-32q{W<BeO(9KTVco0-N-hYe!4(%;paD%1RTZks`6K?~1*(R0iL-()p&^!DRo4GX6uC!;09J$}Abe?S0C0mWy_H"
    "M3#0n{3?Tj5rZYdPR}tL>cx)O)uI}GwI+-0K2$w-pv=Fi;^TN^9F;f=Eu}6&g;V;-l(?VZu=SX#ZeCaXA(9UJgWUHPk4=zua&f=ZD?8gq-YR6J"
    "!Z984=waE%d9@i5L7NEZE06}Py74#LSmF&e8i})?!H%m)fS&+$DOVG1rv#G0Ug!2*t%;--SChGESn1y@u9PKN^RCX=0JjVj=om@5>Nk5VtLeo{"
    "m(mnLblL(*uw#y)2=J$$Insy2;oa%fKF6IJHi28L&)JP^JaDskawVp20Kre&p43$I*XCC|R=pmjBa72(Ysa>#n?d@N#r2U%UB|>D*J$v9ZIEGm"
    "xNKagdAU~q>8+sobIc4)+W-yGY*s%T>;0|*i&%!y`w$=K=VU%F7XIujM*0*%qu5@`jh+q5V~Q-s=R$!E*y&xMFT$pPGe|34*sJYJMO1H|h{jBs"
    "CbszioavmWr_cuOm~+7P0?lX{%??z<-85Z!zIwNU?TF3ORLC|KrtJvCzM}012aI?@62K$@Q*0G>Ow@AYI5Rr24W~6*9`ti;DDndoonmb0{a50L"
    "VoI<Nu+dNKvt8yxaYH}XfmFyXJixY_v7wLC9#yxIhv-$IiZ06h{@Oab9NOkj6VS&-uY6y0QN(KRa7K%O&c(9Yg7b(@Xt!H>C&x_b(&_j|dGlIr"
    "8SV(nm4RR?Y#)yBwm2=QJ=K|so}@St)!v*LH#j+%FX6&INw7#*`$of*;PO9Lu3Yhd@4gu&{tVO(f_{u8@!mf?Fl?A>4_~v{@dMOiq$os(jNSt@"
    "X)vn9Iu}DRk+!o_ZF0T(nh@V%yU{E}w>y95sUKb{+HI(T(|r8J*w|SUKiJ5$ay@=8TM&^|7_eN5=?)h4HAT%?{}I!JehYgJ1s%~1Fq4kg$S1d~"
    "Gvw`F>#)P}@)4!_N9Z$D`S;9Dz<I0aF}g4dl?~rA(N~VhB?ij4^qgjkf_|tRUqnMuOTUbwZcxR^DT;rw7rl&$8pSPnRd>O5ijCf&hR<4y#N@zW"
    "3qv|dQ7R?`Wg85p(|XBHxEJkHr!`R|>}cI;`#|#J;>8!=3qeDDe$z&Lq&WBd2GHvD>Tjns*G79`dkRz)8}3tj7&eDU!Zk`&E|0<-YJt=s)7?Mu"
    "MSb`4=~=!N^y209xG_V9@=In#-yxiox1(sZjaiU^XEU_jXH>`CJLHW@QFa=!C9!XXx#PJB2xIb+&KLqu<w90OL0u)yt(mFRmWW0{ZYH?Nm4^l^"
    "FPb(qRk>BY{%m3(Xl3LYHt9<?l61j5LRD#nm;_IOP)KSUMCnOtpo5l|;ZT03v@WLkMuQ`4(6`!oiV`aD*bao<xziuKHP2gPerd<8DHLbV(mFL7"
    "saPwN7U~I7BN)1q^JG*OK`CLX7idO8|3~PgO9vcoW6Yu1e5-)cXK=|M5bdT_*yw4c?9Z$=I?Wg|*77Dj4BkF9|4ImZxku4lZ&#YeCVH29x$(Nv"
    "bU(=jh8gU3>HJNnqi1NUwPsO^srXza-O(Es)EziH@5JFu(F(}pJ&t{W4>N=|i22g)ZZPZI-<KK}*j~)D(P$Jms46|<7Cf-7$M?`f_9}ADut`N`"
    "FIQtMX^P%5J`pN`OF66+i_XK|-p!kfu*E^R(?_;C;e7NqX-V`(c;wMJaWN4U4}m7O(Wv5}Y(}7*Hy8`^@KJ2a5ow2HXIu@fk+E+_==Wh{@wE06"
    "lQd`QO9G>$TFgW;=$HeJvo4Osd}HMsLhMi+CkZTB;9;BP!ANYPl~2aK+V#F_cWOrnszM6jIkV%gUPUo>q57OB1{d5no0eH2G69~*%#~L5QpjNH"
    "%Bnmu_!ARU$#YB<=#MAmd+TJkGD&*03fBj84(ma8yb|4SYB18k*8!R7-PV%#Gs<82w1igEOyIs(R8Cy6kKH^;D{{J6sVK<{m5Y8e3iqE$0=L8p"
    "Wn*7sDD|kahJ7?n-_NIyQx-PnP3r_<a2174my);q+RD0UcIk;4)(<+QB^aW`Jxfg^Lm+?26$YQjNPpMp-z^I<NmQMtrmnYSjUr6@1JvPZjXtRD"
    "o|XqMl8cAExuuNEQHr9zIHR>}0gXvHYK)DAwndqdU11}Phh#waiwD+IVM-}jGb(nE1$9UUi|`VS8(wcB1Z-`s^c4|SH0-z>3I@wmG@*wrFgW6#"
    "h!jXO(`QF}!_&ydQjN6)Hbyc;d+On5&MPryJ5x)4o39Ug8(84K38kSf`;)<eAu)L332F6Q(<P^r60lI*wYe2{I}QV;XcPJTkTrAtmv*$-ESb{1"
    "k|>C9>vphT6-k$@*J~xQwbS*52a$=eG_9S&0p_EN##<Pq($2u1f`;uoPnKy$?Xt`)E>&8S1jL#W!&7BRCB`A<U0Tq+m<Qd9fDYIy_2F<ho=ki&"
    "SHJ?VKBZ04H1()MB3~gDWn%NUh_!it-`s-*81LXCh^76{ZU{YSPyjZn25W=SblIp+xry$z$mt#BkE~Eph2|``@XKaX5BZ5Bq+^85N{Xf0XoJ|@"
    "sG37qC}s6rE__C9kt9i$p=%VQry6S$dY4cWe1W9m3kOcI3k;$fGg(_dCDp1epLEv$aMar!WMk<+I9NgV{9`N6Q}hp}0n*C{vIwhXLiAfmxt>O@"
    "juU5eAIi0pqfvd6L{Y{hNm-T!GVuQU?+?(+P(hE~nV4ww2pc|gV(-i=XbBsbpM~+V<c=_&5=mwPVni%Z;*md8a;I#V!_>xsPi1mpDtAG8gQL3R"
    "wozf-Ex9ueqMi$W-Ze_ExrPRQY+3je-ZIjY-e0G_x0pn!fAvt!wIimuf!WXpiZ-Ol_Yb+Nn|q4eB-XY6reY){U=O5e7*lNQAmCnd2@jU}X+x%j"
    "XfoRZv-3zNMEfvNi=R~<SvI+}#BIezqeans7eYRDkKfmYi<)5%qfRGM!hoGe1LOu1@S3pk&cxhGyRR7Z=UtE1Fq2+M{)H=^VhaX7X{vu<?)=iD"
    "uQbxSWHiehjV4D5Coa^`%hDv^X$i1Ec*NEFLcOa6Hu8bJgWw|`d_aeMpSCC`*-==HLsb7_7Gy`3P>*D7n1W;TiP6G(>bFBW)XaEnhqrgb3_&wt"
    "HOW;@NiFt)_Z?1q(2ie!%W2X`Sk`fq;BQrRj#R#A8jM|lhjt|pelZe?uX0rYq8~sUZQ5$DSuP{)pOPW3LQK>YT9tn1Zt$rj&FI>L=bt}nnG3Lj"
    ")@H24^66mQQZj=FY+%&Lv;m&YR3&f2P<wCfN%H<dE-qY$)K{Q*B%^^@Ts(t<7~43`7?Z}=h!Uf?oBWkllvSe`ZY;64^N*iCUD4?=hJTvsZ&9|`"
    "Lg#C@u#L{aA@5A>x5wUNpmO3yWEzGP#ezIZnBBdMQEZWZPfM&)vh=Ic+bAaQNMyglcCLc7yWs(#Q+_~V(HTBUkMYKy;yBSQHgQ!+k~g!A!Rt;-"
    "LmWkJYc==nMokeCT{%}t_p&xV3;?`^mNL6qz5x`?Ee+$Y!4d+&cf!0@qTR8kxp^f^p^9!-TAkg@B$*Rxcg6V*7*LMWMp!ASr*wVYnX1iJ3j_Z#"
    "any-^UqmX7gIQf#Thp`7IS71%u(VL&iEtrFe#)rd4>SWm1vW&-_)bi(>uDO<INFw+bwz<S6I3!nX#(0z&CEV&rvv9}sm|BmK3ayw7DK`}Yc#7E"
    "vLEWjzi|l0_7<&{w8gkeBt-#m{J8z}nKKhsyTDQ1;|~2_jqv%R7<_XhB=Q>MTJRF0EVaN0iEFaFhK^CJZb$4&B|;AO^}mRF!)A1VaaKFKa@rtk"
    "H|JD6^-P_Hho5I0Ead{kGjZJ}>1|@|uGka(+it&4z!JD!gWHB-Py2=uKTH9t(yY<^t_Qm`6G@ZuYd*uayhj-)*1FwZMIAP?AU+S|lG$L>!GvtO"
    "3AVnjnzu{MW|I@}5fqL{o7NOxms0p*oF3I~u!>&mrHddf4s|t~iSc;s<TvRbM3VQlfhn;uSCWePz-$%*7T>64)}d`uvajdb#w%GvY11}N08#9S"
    "f9UBI>#ubB#HgVi{cctTxKXCDnHgw<*;n1jsLV=QGBy7jPv>IN5lwlkn>G>OD&m<ot{-C^;pPHSbDd6xJsE9xyhtwqw@Wq;J4RZe)L?vC0dF%S"
    "<KoKnnA4EUBUC8_Pk=Gqm6cizs@IFgioYdxs7HCrnKQ=7hWV%mg>pnaOuFEwe@wjZ#Iax|PVyul4k^OfGg1kEcD1kN3cQ`XS437J`h#e_LC5>%"
    "jQh`9_+P{2ndW|IRg?5i!bv*2lSwDMuK)A@y`9%7O?bw%uI;q7euTE@k)n#p<grBs{imok>A)6B7ICsDX|!NrxTwVfoG$=6ze}rz*75??4fGO|"
    "CxkInX`f}SX<H2?5c{(+Q)H-gma4hRw9#m^Mx)8dUH9hA5}WKff%?odA9e{t3DNQ*IWHFg*Sz_<GqQbqgjhS)SHf!}Ei8sw-sqJ}jZ2jr)1t`J"
    "cuAC@tK%bs3Si5##b3~W|7QFhhb62cgFNmvOF6AFIf8{KI&$IM9~0%;*7=N4UPFY{a$EmDXKxy8*>#l(?sM*Z-#q0!C<mo7l}b&vQkG@Omgfl@"
    "TQ;6BgAEu8j4_xl3RiQ3i2B>nKP#f^M@MuJ^`rYobyoxgRn<iS-QWT|VT^3cLQ^W0^BeDYhP`^PVNd7YmooiqWxl+_IcHC6{MNUywu`;~M)q_-"
    "&y9PJie@@==VlAkKjWw2q$DS(#MzjarSB%jV#<uvY%^{!&pUXpW+R{~pqfi+x<(DPBC38eks6IuwYGO`Qqg;aM()2#j=}i{?t9ye@LY{$tFJ^Q"
    "Ly{zJQ3Q#yBS((p5gkRGEe8+hm9pf84YinKxrTGJ60X1PEL1RTGx0LD*8QYX3mNRFun^2|62|ckCsDPoTp&Khw}^^Gl|`0DZlN$5n8$gd{uT#{"
    "8rg4W85PB1)oG?GAl7fFZNbY8l?(bRX@e&YLPq2kop_TblL=@qwahwgshttW`*`lqrbO@7j-fNnENVoAWVJ<<27Quc8ZKSB#N0!29pCaCW0*SW"
    "bZ{owU+4?>F}izCzIidBy~9@Y@?1;MQ`h%q$;9nDQ7#-i7i%nXYRYaxH=ixb+%0obE1;TekCv_m8_ES4N&-dl?rEuI9!BXw%{A&t3$5mX7R_K|"
    "rpVLet}$FJhba2`18bvPK?l!`1U;=~j-7NvEhXpbWTLu@G6u7V-G9R4j6FWEID1KLVW@mq5r=%0c~FhJiwft4{Ybw=Ev#<XOd)W5yxH9UyUe-m"
    "g8jRbHx^CC_P<kp>susp8ztNgQF4<Km&9mTRw&o3zIx@aNwBA(sRR4?9dmOLc~nUcZtVUO$5GY|J#+zU$Le#->YmG&FW)Vzwp6{v%@Q?ql85^&"
    "p*_vh18KUwr;<9MeG`cuk%U_4uMt}Cp_QktIkoLDpg8;*1<27hY#*G$!6}OszMF_^7LE^Ee$b1#LtWlb7k5dtjJ0l1S_64omRtgaS#IR6@BN4>"
    "%30oBw=)IeC<7Xg*mla*6g?2GkaX*FFEgoM1EV~N2rZnSrKKRQ`o!GABF-hwtkEG)&rR-Im=!t;?Vn{4&k6nA>QpERQEqPUR5SZ$?KYY=5vY#p"
    "CT9L|#0>(}NjF&zWd{@^<7tFT3s3B_n~VARc^xfjP0$lNwUw1OR%PL4HAm&5dar}0+7whhX)G`27V<TPwJ}#+Sm;QY2v%y7)ZNLL3Tq&N=OoH5"
    "@dxsPfLZBXcVwC%h^{{8gFuVbL<p*m)&e;?%gbeP;;hAIAU+H30zk!}T|>vfDSGgUb<y<vqT1-dVL~Q=QE$(iF+ax-HnGGnyL(fauw%!OX@}2)"
    "#4wP_x&c)%pR*YW7_^yHJW`%8TTfip8y>Q{=SR;{Z-M|4Wab%2$)#FarNJY@*)<>&VWVJ)sFYN+ONb6>#o{BxhPJ1fXC<esXLp_?Yug+O9}H#>"
    "vo=ms*X}MHYsR_BLLv%V=Ap*p2<wERMBqa0G-*JQ%-pJpwnqUy-$v2p<DOtK6ZiRXr0~`LJZ$&Fv=8OPk?XHksj!-{O-sDi_O_8jKeXmF9h-Vq"
    "-?bNR9k;>1z`B^%XU_^o2ki)Y@m4(6KlRK#xAv<P(cZ9HT0Q6@ST*YJfkmVOt(YEe8(~{6GMltJRXuSiMwF1^1lkyje#3NXi;Ib|NRm2xB2GSF"
    "bM%2$H`?vHx~;Mr`B)Ah<WtHM0A|ZAdGXAdRaHNdK!7f~cyS}yFcxmeMuX_(8nq_DBh%^3lz$zOf()ALc31E9y~dM$q$VctMB(m&vkUSL#>Td#"
    "Jt*b6B{h;nK4KO2xX@M20LfW~J(#CeIg8QN)m0n+!KCaa#>gj0;r43-t0;U%%KI9x42Ppp)m-5gmw9MZ_W3-~VHjEfcA+Z3h0#=~&h~I<FGbd)"
    "+p|v1)okhz0!L3f3jqC{?@eA*Y;q#uZQkhwc{**oi&K%2a*1CzVL?3%e$YoSiXtlkY>f+wc)uXyAkiS}GixIT0OOq3tI5OpVYxY#{8nkJZTWDD"
    "VrJ!0h|mt+Pln+19rpHWQOL8=D8#7)$K7ZiWWny(_y&XYB_({pW|yTiBTANP;K<@yLP>xa>d?i*(?t0~5w9f_!3*>AD<l$9PXv%~nQOCFW6(9R"
    "x7LH0))~ZKU4A0ZbEC|cF5=GZsM<=RbknYU9_+9LnpjMzq=EK+#zNhN@Sl3>qbXgdvm6VYv@rVqw71-pT1P?{V}Cu&#G-1?n5;`n92py%%`v=&"
    "aqtZ->?Ms7NddZQ%KbG9Q*Rmby6HN-CMqJyl4LQsqX4pO<AWPAN-Fg3%n=B!R*$|&fvUZ4eiO+(OI?S3BZFw5*Pw{C)%9$WjME5!*{~e=Y@&PQ"
    "v!JT-N<gOB$>R-G?i2E|W||9S<Uacq2r((hmE|`3q;Q0=L4%`dZ%XjmW;eOvaO=<o339g4U-8r>l>P5a?R1f|dxL>&A$QIjb6&n4u6^{Qk`N;)"
    "c<vkv!qWQQ)T}<}{x&6^BYfe^pG2i?uW9e5DutFx<fry#`*NV_HaHljbW-OGLwn?;GXeZ%owvJ`(qHbBG#Xf&QGAQVs!Qk3yW{`JBfMODF*Mys"
    "l}!o;W?7Pm5dc<myXW7EwZM#FCiv|FgUn$y{T>QSa71YV<Vr@exO9RD`nGrMW<ssEgt(!iOtn8J*zQ|<w%7%wT+AYIVC^AO+exhFwy*A>5JcO%"
    "eLTFRX;Waw(xae0#xwHhqgXa#em%ei{dAjJH1eqsh<lUmkE8QTSSqQ;6AVC@`IwUhB9^lY7s}F;x$q7YYYV3;$<$L_CmHX%Z*lQ5;!?`8-S#}m"
    "DS0jq0hBP7bt#Na#nRvZy0WJ4RkbCsmiUtkm($a8p#zjkPQBYr*pl9;*XD|oLs|$O6Tg?p;)jpjDw^D52yJ=6a3)E2VU|ji!8OCj#3E*7#I5Io"
    "6eNfP>#DZ>3K;<b?sCIi;2dB(Z59hD_Vr8%smRT%{7uJVahKujKt&NX$f-&z3mf9N%2u~7N>Lpc?yt|fB1Rs0uY8zw$2bpgR*khFIYnqN^(vG4"
    "7>!TJ3iYaa-f<LKnOj^~VSB{5l&PJ~nm9bAo%s|^iT%2)ml6H*9$Sh7XAL!i_*#;TBT)vhv5o~$^?Gw|&fBTYR#mq<lzYEl793>+?EHgqF`S&8"
    "@mN(e_^{cp_zXpeySkremJ%Fqg|7zEM4f;*$y~D<2H@^-QC)3P!D_#>TF{8cJqjB(5@dNS3LpI?x7q5@3I<_iia!?d!`!pV*}Uu<2>z2g!?37y"
    "6l7SpUbS53!x=knE1<+nSUEtDf>PRR+kl%we1+`#NHmnLok^b44$3kC=Rs^6&`KK_j|hho=FCyN37@yo7~uu>HtQ>p_C-&HLpNICb{Xby)lO~1"
    "#K5n;W|gfsE$Z~Zv?V9G6aP31HPnf7b925I=K@Bq?!UCYUayaoo?WjDNe4yH@+wk6GR*<rjH&M*kg#3v6Xwb{FY2Qw%>upa{>Pk&vEAwqY<|gx"
    "Ll611|BnOepF!rpWSkNVqp*dacMecPT(MGD&DUkaR?Ucx@p#k4wY6F5CXa?Yn(Uv=Y&O#bo*CHBH|EpaEHnm0Uwk=QYb+tg7(}y)aP+*~$0kA|"
    "0Pf6|z|7!AjF^<cH;t8@G={Rjk$7O#Aeq~0)u=$TslNR}VQza3IgR(&YU&f1stsw<AY*C3r3Z<wr{i=w`e;7d?kJ`-QF<Y-ZzBy{BbRzrMU7=|"
    "4Je%D7$@O+u~#q$6535Q)IFR^Mo2{ivWFeQHrU+EEZiEKd05a61=nuZ+0^LjIi^a)JC)75WJ|hTvDmK%N+&MKjkg6(!0X%W=eDTEL_WVVKi_IC"
    "E*iVJPRvn7Ap~kk<%%URQ;0beE5?o2Hst4>Mh{4akiewr=Q?#wGX$8Y9=^=@-O4dcqJFKx?}*rs#cvyIn;UmXN(%+X{P|H|a4_Gsk-oEMiJHBp"
    "oFr8mk5lMi2{vZW7=?%o`!0sLsF&Cn(*u4Z(ZsQ%d+E}pNBDuq_NGwDr#XvoO74IJ3EJ1>#Iy*h)uaN5c54=nLP8mJN2Wbnchzf2G987IgS}`|"
    "Xcr$qaYxYDNv15%M08*d9z6Kk4*MpSg#73c5+jKy2h`TfYDc>C0Fu|(#_~q^2|_ezn`RDm76>W3?nl*QkD)JVr+KR!5p{6`YaU+gE8<`^OG6j0"
    "MSl19z;ej$ICI|DZFV}%B#^W0TP1}5C}!1jOHL5G_eF(VS(Z(kaiI2lt+|1_d{GUrJ4)aNHB)WdZEFmJ$wa<3zz&148plQ?YJPq#;-!{2S0ONX"
    "Gg<W+mCum))?rzwak|Fpt~XmjGO9tYSd0E6F@SN2i7NQ>wsT-Y33nTn=+X@zzC?>~gp@t%L0ea96~cIilPiCZN;Nfo8%NZlae;OU>VU^pMa;EY"
    "hmI<SnAz;MniNFNHP~j$f%VQND=>jr&IEcsm`~&m+Q)+D=WBOKg#*lpgW#jU+}w1|uNws(n!@-B*-Q1rb~DgAhq&#GR9$41WGsVdPM!X^njIR?"
    "^L(E$Ws^+lot@CkTyjJN2ioMoJtoCZ6HdM*5n@kHgC!g~e&U2GY?|cy7?CjMIt?GUZZu#j$zH=9#Sd9}J;8s!I+1?sgkPUhcjUC}x{YJ5uGQ&t"
    "ybo%a-A^l-QfrKJ%EBoBdcBG>)4mCS`PB$qO+5<RA<($RW%qMNDb@owI~EOPHP_qe%w1Z%?Jm+><U@(`HIRBdEJd<X<1wj;@bp21H=IY+3~~5N"
    "S3ypJ?kh&4wrsb}iG(==WEA8&j=BJm{i4Hw=Uyf!ou97;79psH<bze0LOUJs{In32(oyv^sV8Y=e|98jW~})vbmZg8nv~kaf$Q?IUzCJ@PUB*9"
    ">IlX;b;^IBe<um-;635nl0iK1K!CN<p$8ZY(p#Kd6QpVqL(DT5bE&m#4PIrZ<}WIRv^wCm@Gchz>L{*-JpkhBIt)J2UNe)_km^#bjq}UhBF`G`"
    "d(4@|%;m5hd!%wNYq8D>e{!VGu5;x?BG|q;x2O&*t|UZthb+jtTBd>`XfbvZjvNX1R_sZ{6;X6VJIziR0JSQ?luj+m)%nheh-(`8PMcWaUjx@d"
    "K%PhIa$kGdzO(G}{);3S=kC~EhDe~0#C4|pdW{%zU`tVLBtGiO+2`?d-wDu)?TWpC-*7OIp@P{}zegI~t~9Vnlx1nIM9w1{9^!b68}KvFPyp?|"
    "#mi7Onzg!ga^Z>tOy~kkCAA&je_-_ZPnZod_USIqFx<d&e`DV7fxR*o_@q@^oE?-(JQwB9^UWYK?97h&`8WyO^kF_^)`MA6VOc(^)oMkcV5v*l"
    "tRv6;Mqum+)weUpQQ$0f&^f6a4_1E}+psLfH))%h!5jc)T5Ai9nxCG5nvDj&eEIaW?6R20d1*N1{Nf6&0{?x&SSdBMNZXN9yvtM<NA5AN<J9kA"
    "Jfur)yM1W>)vQP{_D~oL36{_i&Y}!jS7bQp)FCxoLli%0#6@xY+@9JS1`w^3(n;-hasDF7(S}{CS`$xA+9Ev#z7RJugON^GlkvIJFR0=<QN;YH"
    "xqfAk$8&*iFE`tbkuyYOl*29BRQRMP9`v(27>ku4G^gBIz$v5*wvD_j0uL&$A%l2$$ZEnOskR3Lzm=P`;O))Lg>IeN5j1WRQ}?dg1A=oYc1P7s"
    "BbXfugl%bd5zWxE3CrHYhl2#y{QPQxLuuHSf;??`f<+7%w=y#(SMd74Hadf~O&%^q6_Wt`s}Z|Vv&%?3Kgp8)u%7J{V-Jm1ZQ9qa)hn=!neMo@"
    "#@SM*(`vl|#Pe+IGa-0<US*TwZa6hQk_jdT%sBtj$do=5usaSTuYpg^36)k9MvD()H<F}tb90rwT8m-;Z8g_-Ei~ECe(UU`FHH>-jI7Ap8yFf$"
    "v9{3I)hSp;@0b{pN*jyYxovYNvLfh4#cNS=0~9IuZ=~Q%Jr?ct*+x^B0Q00(J1t8ujm-gg5sm%(koqn4>C>=qk9m^C$KFLTu)Q_cY!c7tNjiT="
    "u%41;uoQiurHmhrS~LTmb*T5qt<P0&ox33{zjjZs>Ur40?Et-YTM;!X5#VMF;y1rh<s@l>J{xPtX&>+Af;@SdukpPBkx#gm7?@l-iw07y{P$*n"
    "<(S1IA~ufEuDh{NhDr$zDxq;KD@{J0f`9l*_9^W3Vst1%B?mCNv{za&uJ+E5^;(Xxts}61%(>+wHStDsU&{9ixb|ilw`r~^Zg{xu!a1}FiVLgF"
    "iS=eRlQsA3PCu*%yi+ojjUVa>=a&n6J;D+K(_0VN^tz<ljVn;NzOvjE^srLTFVobGHKx#Ym32k+T2kT8gC0naOk;8Muw_wp(grcfuD_M3U*qpR"
    "q>#Q0%SJ^cYOIldjygy>OA+f1|AmDN(3mbFXUNl^artJ*YSN)l!K%5_yPc(rZ};dzW?}jVv55qX=dCWRA<k#Zw%O!S;U0d!9FR4pyvAkdpuR2O"
    "OQ@hGaF#RA;SoA?V1ySTs-|)YHnBMxyrk551Q7i|t?7l=%nN_ZQ74b@0_?eToAN3eZA_RS;ih=xTX2S_v#>r7PSnlpOVq3lk<Dd#h^X_Fx=69I"
    "W>;P2#@^>p=aZ$l+8(JCa0%Xq#{I-c8FPody)UQKYVSel7thL(!!3TQ_n~*=qvjL^d9!Str&RMYY`p93XN)bY*X`BBoH>Xs+Puuw;&#-7uB_7F"
    ")$A4yvusaLRI;4ORnVbWKjlTAh6j%RcCaDJXY`k7$<Jbp8H{6fNH*jN^|QF#cX)EK!%DK6X+6~T%Z04*Wv8Pigo{cM*AscrX78^(W3_(bj2>(V"
    "42AT))t^8Ev$l@x(MGX7@9470nJO)~$0}!-v^%t%@Cj@OPm-#jDMAKY%u|2Xp&j8cp5-C6#Y~t|oaU|wx-f7bJA9t2fmX0?Yx#DiJ}Yg6wfZ1P"
    "@YqFEgCLB~p;I_C34Rv^>Ue<r3On8F1GEq663)NJh_aX(W3TvVl5_K^<G9tw>MPXm+kEV}5#yZ=&IVtEpo<(J57;)S-nK-Ta=!|tJ-&3=rpl#|"
    "87C}Lnlk2Z!5GRF-neEj&->U0Q0s5&{KBwK6-5|L^<5B3+s>D1w8r=*CG)f53}DB^*NgN21!E8S!_41+wLD2Mbs+R1Z6y`-lO1)cK#jTwI>=Yc"
    "^5C%P93Jtj@I_GfLxD}&8|Dc8sVe)&j9g4hXET^tc~bdks$6%MRmK9acMapw`%t&6;#hQfx{Iw<>5h*s1DvFy<4N-H0VDN{?X!gWM#@HG7a8C-"
    "Qd}~T(kV5U!UK-6d9}E5EmIS_b9T9AyRX$#AH;(&N*^Ibk!sdtKxZFbG*|z~C7G!u3UCHBHWC9H%ZhS}SH1jib^i{3WKqExhy0@6u$BJN!;b-U"
    "eYj52x7kL(8$sSLG>TPb`l+e+)WoxdgR2W_P@pw(#vH$`n%VM~Bj?&F1TKQa$9xnH1g+Uios&_1!2-Q@x_OV{aIfj2M@>bDqU!!2n3UQB7DP>k"
    "Y5ADwl5I2U&B8**CU{>LHZ?Mn%S=F8?y#r@*j!A_AdfPO-A~a@pYU{OI<vTEhO(2&#zY+?QXSg1w}M{M{Kwf+?fuv+e&%|S{|2FbYg?`zHWK(f"
    "r|RmU@hX47a+_t#0M56Zv0aLyqZ-=mRBfDIQ`qu^cGz6;?v+Q>x`NM|6L!Rl-E$g(K*Fel{p8>FJLAGZF18-}&e!oU79U2zaC#*O4(Yx*aJJO6"
    "(B*|FY>rZ7vA)ty&pbY1fag(G;1)tqYM(AE)bADbzXLV8bxy%M8OLF13JU`LjnVEzTSgn3T>toF3H3tG<?T7bmNc3rll;O_bDLMxAFDsa=SsCm"
    "qn)w(*5nBF8kR26Z!bvlbW|?6mURTbFN!g)aRGE~-8|uI_uxhD=Wi8eS8MfEJa-RMhbrtmqt^0H<k+|bh2&-~h%f0GR^TS~71q6rYh^8YAPN9!"
    "6-ANM&oC%fx)zL#Exn4i_fBv)2`USvYiRK^>JFs2kgcIF3&uv&L%UmOvzq;Q+=alt6QV9!1^N^C``6n&3aWh68m-3i_&#<emhp{|)z#wwxr@8!"
    "ea_dOpxrR^@|ZnL+JI({6u<b+d%x2AF>LW-<`T*76?^!B3wr(}25rgWsb*AM6(Qm|=<YeVcI~h@@)_Nn#H225@DsM>1l&^GN;|+lY&#?KLRs`)"
    "#TgmQf%H4Xn$x4Kil6#d;x2)D7E>F07Z-<py`6oPw9T@5-pqU>F`J`6BAm$*r@7FiA2Jg36fEkpyUC*VCSQrBW$g&9q^5rp*7~!^u0zPH`zih1"
    "WT@7Vrhsd(Z-}7q)>L*Zhqi66cAlv+Y>Cvw?Ltj8#n_$79LUUfeG{oW95FG{MT+NJC@CX^ANT43Ddw{7gp1ET%=9XdtEvt@A<=Hx0l&(tL_7Mi"
    "vNtY!y<_DhZ-aW6il2gZnS6sE^>Ac$`|RbslzOv<LitVESC~Yn?=pu`&4>01%|In1@cT*!Csj*?;6bN{jI8?=?D0;KHF2wKpK5W?-mQr~9$Gqv"
    "60Dll-G&E=bL7)#eWLCtvjB(PE~}vlaD)R77D5|2>a~Vi#$FEs2gc2{6Jngk_Y##f{H{;nLgpSdjAIJym}}CdrG`2rnw<N#DRqZsqTVL2Ucwpq"
    "r`6YtQH~F}%gudsu3VLkrhpFK>p>h#hWE*u+2Ql=>0x4bSDM?Xd+@7I{=)%*lu@=D)DtBxR_BjTa5x)^X2CJalGu9Gv7@$-g{ST{DvKb{=ilHL"
    ">GaQ;!`YYm7{1vpxyPtg8YB4h!rUq=6C=!bc$a*a9@*S%jolth#%iPKaq^$sr6QXjpg)mP=?oB};tsVBA%bmd9jRn~;Fr-(IEs=33)(*R$wRcy"
    "z*xB<zi!Q_dp)G9+#{)zNA2dK$jb;KfQnI-@8_n~YLp;kn7r&Qrz6TTb@XDNMmTHgq9{*m*N0tONaf)_-kSWU|NF#?Z~ks$a_A)sa)HUv*ofxQ"
    "-;_W3L;CbX>OM*UUgB%bD<haD4-jtAA-FxTHmg*0mlf142<76?aS+qY{Svn-m5NlR#K)P=PS}~w)#I*QW1CMY59&;bv`Q^vmnnylS!FJN1+6Ij"
    "xoLNiBpby7!?xzzBiL^7D`(8E|3`&1DR){c{E45U%bBIeYQ$Ss!OpV`z}}BWcMdSnfx%|b18Y|RIluf5+})CJdJN_sqt`~0Uw4^8?ZV-ukvUgi"
    "vLIG$<<L_<Uov8hUVB|nSo|I;c0F7tCx05C*DD?VRYP}|>?{4;>$MK_>}P-YUADgTmw$1b0Y!r5x?b9U`bT6yKtpq2ABuIw>}um6ylg8|o}yVs"
    "hrL{cj$=~6ZjtDzTq>+SGFwa2uZuP&wfQujr1SS*wucrr32ab&<8h_lZA?e=@a7M=*!vL8^n}*&1@xt*Kj7jPE#+?Z`i?JUCP}s{cFY-9$U?BS"
    "!sm8MpJfIZ`5m0Ax9%Cg9BYI0`#@dmaR;R?Hdb2prML)5Us$#~ngBi;Hg)+geizhHo`aJ|F<A9mK`ax^BTFj@?(BedcQimiZVtU)QD}xTf0Gtl"
    "8OL4P2D~aN>VUWPE|_clQ900)#@iXUyJ4=hg{voVQDYk!B?v9rk!FdE18)?;wnI)6C#x%I;YsaH{u{=ks3k~Gv(r^-y5I=(^SSzk+gj3mJ#J6U"
    "UGb2g`^VSPgWZn>-5atHQTp{thni`y%*mO#heFLRLw(An_^Y(CAs|G4HM+i6q4hZ$ga`SNAWZF4$wc3XDLKaW&cKP7e?9>L<}$$Jo}YD*@ayka"
    "Tjgen9hfFPw9wup%EoM@tL3de8o}i=7}s5^ndut$xCMr~H`~Kjx)BuAiOi#c@T|^oUP;;ehJ$9+FQI{Yj{bR-axh-%>;1ZY#6N#uTB{L)!@)oA"
    "c-L`vMC9$T5n0JjgxTBIK3G{~jleGbYpy&g7?&pf3Qzh>R56t_GH3NP&d|Ntt5mFOKL0M)tJq%eP4H*-3kBRGjaM5?_=W%PIjE3o=M+?`GTwp)"
    "yQBB)E}%Z}g?6k0e9MPIbqi{53PVAnhplx>+Zv<?8Fb$7$yMG0a2!W{L%l^=nvupOJY9QaJPqy4@Wek7?u*i%hhrpm|Jt2l8trWcctTj?py|BH"
    "^Y5WvqhLs`PFks8ttTC%>>zC3pr`8)Bc`dZKgOSbsd9KC+U+9FKH7g;%ucU*+HicmDi1OJ;~7w|`j>u>UjKcgXHWmjUT(~nA}dFz;SNd8qVs1x"
    ")h~V_yFd$9{?i)CG5iE3YK`}L3reXEEa9-)D?fQ>1jY{T8SAkB4k=R2*?@msz0P?n*$ZZWKV;`4o7YG^r9b;=(8_XisXOYL;(&HHj4HUmG*IVY"
    "ryljR^wGi%H_Al_2XBTeHDAf@$_L2Ohxi176vqO50zxjAB5XBjyu1g!%yH3nGq~gKoZA2**jyMVruCNF`T7M;RH##83uiRbW=cLd;;&QIUK{tb"
    "DVI9I4aqHw^Z_-6Gc~@~i^geQ<U>~;kJH$0@b}?l^zgQ=eqe^{$IPNXs>&bY^#&5_qTI)gMJLrzK5S3X@p1TJqPQyMiFpbdJThXX?!C(o$x7N&"
    "vUu9fzqY=!;$$sGlqzk*e#-p!ZMVj`e0aAaCVO+)+l=feF%ma^jX(Z*zH;XCQcAL^f$Ai5@Ne5r)qTfE)f`9Lq>LwXA8L0U29b>vJT0+-%p&kU"
    ">M?7YY&-HIH!x3xvg}zmNPy+(vrbXz9Nv!VtSBQq9awwzQ8&>t>0%0hI($G;hl%^7Iu-!#w`_Y{e5f*%Z)*Xa-$;Gjp<t*V?75VIo1rW$2%}rF"
    "smn97M8e?B&ahK1>nITt<*PT$FC(C)EWni`Ur@{xZ?p6FQzVnKSaPAG)>txXuGAAY)4+ARfv~9JmeXr%ULL?ZDkc^_($}VhdFceq&smoc0@qTq"
    "GNI!cURC~hI<##-NjrjQ&jpU;n*-u&kyPWei~tx<;~6D~@r%L2bBkg=pMeQ6`5fasViZ0^2Cfcpq+xLc7h-!CoLA9ou_OH;Pv#aGsPaCbIFUZe"
    "WG)2C&fof?6l$0cjke$yy<Ev6Bhi^<HWY|EY`33LBo6V7<x^xN`h~OBw5<gJ+{R1d&FE+O5x)E+XA~fwh|=XlEQ4Sff?l;3Z6e!@x#Ny#Fn>Dd"
    "{SNx1NOC*D=>K&5E*OS&Q+RxD=ov*NtjM3}1y(gM=TB4`SZ!zUF*eXfnZu&W?$~wfP^h2qr-)pH#~cj;gn|?N+{Eb5aN!TKS%Ck04}bhujfpmz"
    "{Uj5c)BbbONpwPX%=#Q*X`6>dWdyBor+l|px7110c7waF2IkttHTYzW=?;lz$Q6xaMcL_=&}r|mu`2++4{(tpGzu;}1*6}%7W2p`j4n`pHU;lR"
    "1`O>izGy#<*5u>5bBaY~-%>xk^hq3DoivwCmgn>^3&=T_mNtd{e~_0!mM4ZSCXp;^hCM$fr12|hA2Erw3erY;mX8@jTJxE%qhO#`V{s}qdf<zv"
    "p%T{9uB{fm*no;?tpxm#2J%7t^=q+2Q8PxTW<mCJ`1)1oZHZ-kcE>)?N2Dd$dxLPJ%Q!*o!2%k7Zy(1WK^zneI?tI|AISo|brL}+NigaaI**Tq"
    "MR`RU9G6eccy8Hb5cSU^duON8K{RT0XP)Cxt_h<g$F|wd*CLl6s<-;yzUA=7Y2o%AyxYswP!^5F45=GOMDL&?|Mb7IZa%xj03j*zj4r5Ns}_M1"
    "n$Je|2OwGcqo1R-{U-IuV0ZZNH;i968TgNoHU4Fd*qSE*g~b|^!of#>BR7`C;aT?Iuu?Pvox28Pidk)8>=v?mYBh`=89NO#Q1OIl3-hE%JnVc{"
    "-N-EyKmdmMquxSyp$`xJ<9M%k`iuAd-1A#ciUC<vz1i80Yau%C+i_2(sa68J*5YM3`keY6eF#IChq}(I7G3iV^WW#q4o%tWJqL68qh`-2MzdP4"
    "N)`47Oka00F68x+MqKz~^oVyP8iC&8)7bM>`2ZRaIanFEn`$3LmlMSVYBC6X%yF$!o2T|G#^~ABTVGb&x+)-NeXn*m^{S@}cy9$K-rHd!sq0k$"
    "a#)wo=q+&gOz?t7`>56>SI*#N?KMtDmcP)`7xa7cJ9NiyA6$ph(U7Zqm+&$Z5#~A*xUlsjgY}%M57O3b+K5a-aILEB_N!A*Ice==wZ4zZlrj-k"
    "kXg&)Wiq+gv&Bm-4B(E1bOJXXz+Ag3m&ODk0QjKd9gP1cX6o`G)h^+&3m+xig@V^^iw|izVa*jzm@DqhDb5;b&73XA&F0Da{QM(es3hS}eyMDP"
    "m1j4Mum5H{nT@N)>oen=Ly2`xsc(%17H!_WTvF4Fxt}lL3g+-gA>AoX5fpnP2lC3mo95AG*B0s1r`dY&cFd2ddpv1Wk^Eqwe8L^2g0g-HvjHGv"
    "26u@_L*SSHgi&mG!%zJ_pW{cXp9bH-5sfS}&_|5>)H5bWp^wr6GZGwSz<{&Q3uY|$Gp*vsX@}(MQ5e^;Aqrx#=AQYT5_*^4*CyZx9{8ai>33oI"
    "vHBg*nc1+HfB$F90z7>8XC74K2%uwlV?=e&iTeE4)LVPnX$6oBk{Cn3JVKQ{LbPU$H0p$o*{1pEr*d76>}7uyYz_hf`@{V92T>T_2v1zWr&;qJ"
    "w?eN=;C;1?J(f~0AQIsV!H*qX*rxEn_Ll-L$JiT;xZrMxIDkFp78z+zLSW1Q45EAv1aJ#%%$$iBiMBk<rE%*kYf}6NXPEj$-|5ZVMCWX6+twrT"
    "9$7OF@R&nbxSUJO=2k@48d{8=hGJ`@w<a>$sJdcvqE9e2fITZ3ZvIkpK^ckp4%B=e*p6`1m!R75p^vns-gvFEw}2!ej-u|--<Yz8;uA6sbj_#4"
    "&+W2YCVL_e5*2<jJ}$x5a@wd5)!tlSp3|*I7B;5D!qJab%WNWQiK-s~Rl7W(3wPRKG-FAP+3`iILUu@P5eViT(ZRam8M&fF8sUwoXvBp<WLSF$"
    "DSOlvS||vd6YVGV{qo=-5WhkyJnyMA$5lUV-o0U6n3hYkf@ACi6(_48I1zBqM^t=R-E&RZ6O%u9V#+v~%KRD4RD{MqPRyQ~a+UB2E`Cj3{WEyQ"
    "jB?Ax7TZpi=YjpIaYc$eDqXBL)OJ~U5IQqyXN^ay;Ba`u)h(!B=da}u??Z;ypYujf7#1xxv#IH_>HyHAzYw`g@P-;kM;)T<TgR%*6s7wk_gQRb"
    "*aH@ol$Eq62eVvd=z!7Gv)vwc4NjthE8|egn+6U!snsRyJ`e2C1({17S&<saakf<uPtT_O;@Np_|5wAmbUqAPGF(K%Tfh>MfYh7Wv)r<uQa1PT"
    "=4k`DKl{!{31Sx<lub1ifDlX34QMnYa6jdJk@NBE<VV^C+Q9Hisp=7asPN5wE0yhG*mPFfdGD@XL;Sk+-H+_knJKuO{dO<wm0x*KKN9BF{SK}_"
    "VdTy>zql<Wf+C`>QEvA0?j-ko2;{bg6V{m^Jib}A+fS|Uh!OInHU0EN>0g6L%AZipiMa=nAHP#`Ez{3p*i?UnE(OSWQ8?L-$Yk>_H+x${y=WC6"
    "Z{Gh`z>mNc?r>r6O=v;0X@@0qO5bFeKxb+LnLC;ij@8p468E6n(H?No)pFfj=V#x)r*sIlfa$1bS)4J}gwF5zgHKx1N?ZT`8PywO7LPpiy}1|a"
    "*KS=Iz5kZxZc~7%=N`WMFMogY!ACZK);K6O@Uc<J^JD(!)xigj@G-`9E0%jJLok-+zy6VV@j>osOjbf4MSD*TGPiO1uc^Scp>$NSeZ!R`(l29l"
    "i+*MF^esr%-9X|n?G4E|B|qhjSHN0>Qu>EwRyjB!v*}MdL8}Fp1|jXI(LOp35n8|~Lw-2*9)c@=x<lsQx>@y-`o5v0-!UG2PGyV(3eTd6vN}F4"
    "n(Pt0+c7kidqNdCpw;uOXs}-)2E3lH*H!j=NS7`TD90hg<AP8AqlCZ_t7ag7qZz*R0Sq6Ht|CcjseS+`e$}tRDuLFp+_AUdS93^S_(VIOX(5PY"
    "(6L&JciQ(vA~F?Vss4Zcycl9)tn?z3xQsHlc{!X{wBXDj-hm)3D;t5FnbP`f_}?k3-^*O(Y@w#E*j8*9uFHg{zPMBBpHl}Z8O0HqZ9%h^6&a{!"
    "AdbfS#AsEN74m^_kdqxn{`OLDZom{dBJW{+ZXvg_vn{AzPN9u7_c<fxH5~$Dq;fFsX85{-pXv2PzFk%-ipi9LL8PZcP^IT>nHp*(++3NccGY-s"
    "e+5Bp{p^$fqx^c)*-twzN41}#EPXA=FlOacH(|x=!jkRVQpb->8}GoBWlDMo&A#z8(94CRAl$cTbt{5juvjV0<Gk*|r!tLWbNit!zSzujq1hFI"
    "M{M1@*vLX_=>_W&xJ4*wR-fWWq}H_0(wKq{R2cz@yyTh))u37W1C*M*B_lYFfln-=M8bBBK5=#vVD-bCcTB_%ev-v7RcK6{WOlM|OK~b@pU8MQ"
    "+o0H_4gC4u`&MuD)h#@cbWf}e%mSttMJ3-Z^I(my&v-^8mOxQzX!sMxX0*>Q&R}c-J<|~4M3Toclpv(r4<U|zJ~#^vZdPP`fmXif)wMX@#SZPo"
    "LQ#_hZdUy$8uSGU?SaIaKLjVpj-@7t1e!6PJlG=M>#{}0YwF>9TA0v4V1jzrgAlrd;EoxndoT)m?imc)y#Mz&zaj@@44k*89``-jkdFJRlnwj?"
    "^=uQyjn4$Zwjz?=Th)30EpC72>uOMs41C&Gvnq?S__Leb0mM$_K`OjqDPb(Ofyfh~7U>IkFX!gvVs3ryHxHgW{mP**tO!F0{2}k0ML*aV^hqot"
    "epheyzSy;<cq=rF!6u*uVZ(R%gc{#rWdnj44UVgzyfA6ty`ob23USR-o`HYPgJ`tA%ba9@2p$na`@lzs%x~`jtG}$e`H;j`Y=EvOX_G0T4M$YS"
    "9i<^mxr`hf<ig!f;5b~!$uIdepF%V0=-<5+*y${V(ItwTzx`&nT=;?!*jOv~0f1%Z)7yq&dH6A<E=^@zZ%k+G3Ef$xH(Ij$KO_gkIfT~=!qa#g"
    "e59ru_PMR}g1_uGrQ<c$tep)))8W$%rm~7^;E)xEe*%%_ksa>@78(}vG9NP>Yjv^=MK=Ihd3xX8gYTQ2R;6uhTba;CU+^Z!yf?O~BjL$9yj#t_"
    "Jm~%69a5xH313YKeF#t-Dy+2m?RbvL>Fby9v!Ce&7F02w0(<)WWw0&bxIMV=$==`SPgJ-4?t3zS7rt*1dk#Aj<xIMG6+I17V78FH$iUXH|2ECq"
    "cfnTw`vAFq!OJquwX*SEgQp?#q$Ce_UJa*gP+Qdwvpr5LMUrU#XOKXK2%*s4(iH6uveh~WtasIvRXLd*0G=V5C8Aga0{J#Q+R<tzGfJL+4k`vr"
    "S&<ieK2da+9)1tZoGlNAsDuwIBQl2CC*Q)X8JPB$$JcR#M+h_EaF?vsraMSw1tU6*M|oZR%W~0N`?QNi<$tcE8(pd1F7ChyO@%L1j0|Nk73I{1"
    "CKWCf#j>N{FB-BFoJ*w}1p6kjB5>IQ&@`WTGB6M%n6+-d^}1tC(F;`ogEbfNlV@r#e;7aa-X_(t9y`M4Niji%vEo-9A7^y#_1z<6zPu)TgMix1"
    "<b@L_QSUJbqxuT*D1V98=U833W;R}JCwbGo|Ft)s=-;hg=bS71lFTZF*EAtG`cAigPVBXNpRDYdP)(p!$YgI#zu{UTCe+^N#sXN=U92imfl%IH"
    "425=VduBGNAng=dn`k{f;!`V6&cbgw7(Ouf$cif}G~!BI)q@lvkQWg!;n4m9!s~A&DkDOfjxd~Z8U6Z<mFvPAuCAv6Tyjf!=+GNyi{I#{EQ4d4"
    "Q`O@F_DboP6FGOJOV6AxTFUJZyRiUJ`w4D<zTDhW#L)21{DHf_MdG-WPQ1y}+pE}&ps6}dEIg*p1OYX?QE4@bP;_*~6JSVK!r`j#gEUxtRb6+V"
    "8X%7gT4fuD?05ErxLK{6X=?5u#ZFZ>y`)|m5rtK=5L)Y-TnuT2S?ZcuZJM3NExqh5Z{9QmQ-jQHD07#+lnp`VOQi-t>$s_sMpHmJmH<)O9|HCC"
    "fxThj$UqX@m~~EC*C)&bnjr^=uc|etS|R{c3ffNpe4z&CEcZ344%<j}2TQor;bRs6ytKiAZUJ&J^W&c8)3r$rTB;V>jl#y>oTMl11iC07D}ogw"
    "-!rX6!md&v&7U0!(0N9^qiVI0k`l+F>oyjbp3x(g*oEp3htxl1enFkCas4#whE4~WR<Ml_a<(=YoFa6FW{OW+rGGJ7TyT$4-*8MBW7;3s=f=^X"
    "V?R)=pTl)A6J9?cK!3_nfJ6Ufp>l@8v%>=1&dV_P&nFsNuy4PlxRGh%osL=^`)C1$KCmJR#NC<%4sp8-j5ugEMFyV)^)x_7@VESwODn3Y55N%{"
    "Ub&?j4XwX*eE<M6@OI4n&uw*DsZH!i8o@m1-rk{O@{c8z$RNKX7um_dHh5K)KCcj`hnG_H5zI;7K*=zMra2QQPW-*q^F!kh?P~BWU8!;LQAC6A"
    "JJIpE!k$^e;TZ@mkQy}92+3{O%j4+x_n8<35%0S;DJu^<-vK?Z>M!J}Ib#E5d4)g~)}x>p<)lsq6;XuNsMU4gY=_gi_T;B5{t~N`h8Um=Q|fTX"
    "<>vOZ&+O!g1x#v|;1Nlqh;0uE-tJF>!1Q-sQG*(B{swu9s9f}rjm#*7)0}*6lWD?rRtcTa^QURxfh5Xuu?}Krl{aB*XQMO)E5<gEhN3z7vC!);"
    "oK)(cUZm#dOe?~xpCB2-)-IepDK@S2ovNu;Yx#=S-R^w7i^N*DsdjRkBImHO(l7LMuyJuwHHr3mUUl1dcFc5;uqc?nvuGHbb!>ha?SVovXjM-)"
    "7^-vowjWTE(TQK~F1d8+T!yRGkrvK}qaei!HJ-wu*Uc8Ii=Twtrwwyn7Y~Vvks&586|zbWq7RhdQANTVYqwM{dKp`maU5zQ5GzlTw5eRD3d?wJ"
    "PEn1mXY<hvUMyb20T5dH`i)yPTc}@_zIDN*;y~ecYHjjwOphxT$K(YJVpzw+NOaV!jdT^I+iSS@%v!edA}oStxLumI)^Hg%cK<^CwYqe^HQ`-0"
    "kBe}~d3)5@W|?n!_!cKbegWW;x%+UaZE)_xA3ivz+Q$%W05hSfEp41dZHcYAbCw$ztizG`Z%wqOU6-a4HNloRNQ%Zf*J>;^N6pRKZS{9Qk~7g7"
    "cRIv%%guP3&F|14cg2JM;SZfFmFtSzyThnu-T`S@)|Ksc*r1)Tx|&$N51Kh+iyb~p|G-|6OqK(!mT=41J{pZRq@i&qqL852++1zR)1$xYtmw@`"
    "<cpuZw4=OcnGtw(X$6P^v=p`|c6J>JP}72g>h&U!f{liP6MW#!KNi$f-zNuLGh;$FbSY}pJLAx`#=a^@$UiG!l#z$hj4y~W^qn0n7awcT73_go"
    "s=cc)Mti^rs=_-aEw$*e5-zG?^mZ~=j=$U0JKv>_Gh=h>|7_mx<IIjNsIA=|$2q}{5sr<dT|4e{rcumVos|^-_I7P@^e8DT*4}1|3~RL%)-_uk"
    "Y<smkNE>v294J60&_gN!foEm`+Vg3fNRyX2#Du4Gh<qgp5uoj$@pH%ZL1!0S2Xy+|jY=C(|8s{wY3_83sj$pEXsFZX(E;DL&F7X$BC6pBQ?L_b"
    "BW{(UYwj?ZbQ5O)rBRdVMB1D$t{ven4%h&~7_4{HX55Wh0&lzgK&ee-OOK3Nou0Q|5A|MI8l83YXt@2EOQ26By4c4J6=*YU&~8Vre$ta#utbff"
    ")~~)woP)??zt*)O3J2sc-<adGlWf;%{eDd8!5?=mcNo$sO~l$p5~_7<m%iPnh6hH1-D;{o-PRM7u{lZQjBCUIZZ^yxJ3Ba|_<+j$Zf&y))KKIO"
    "hxT*U8Q}{516?T}45uP>Kp+Std|!5_@Ps+s55iMb0kI^r9`S3fIbNJRy(~R++H_HT#uRT@TdT8K9F;bYQD;*-ZWo%AcDC}Vmi4MrdVTxqRlCAD"
    "?zMLLYj@0m7c+)TX~zU<)}X_5!~(1?%Z_h#NJ2ExVN->16wATxCq&dp2dL3PKwD=)jchL`bwoYxvA$?=l_e_06X?1~ZwEyAf}_0ilf7<4JJA)4"
    "#-U-OwJiq3e_tZ%tb^<8xPg=P%0aC!#Awl4t>#)Prn`Z_ZMK;CT^hFggFtl@Ft=iDs$C<C0?K6bNo+rnSRstP<Ow8Q2>;z!@`g!r@Q7rt#b6!`"
    "4z}kLqfdP+XkmbNZOHvo1a0j^bfngkwOva^BG@m!rUQdU2jLRxxM&%65@VMIO(u=@?HXHXd3DuBm{Q+ySy?gE?Ovr{u8?i;iffJTwtp_1psG7T"
    "mnco|zkgr^!F9;XimD14PPf2O6~PGP3Rwu#+Y8XDwvl0=Sk&ReNfOkTtf@0+Lf@AjNL;pL#aw|$Q>#}3naiHTp*0WvA@^&Qd6z|KG`>$#gZF)6"
    "o-+w?jw2m6^W*Mz#UvIcNfOzb%?7m=$6e}=g0X;Ke6bJO26AhO)7fd-MxT#5G9YjgS@YAZ*e9A=Qd`+8Wm%TxevveMqnk%=I7ZLBVYHKOZo3t6"
    "t!#93r<aNNy5tLh)mk&t0V5cXTa)$m8VR7J#@*%J2g!fl*jP66vS2pporMKebP4C5CUJEaHL^lyq27oyhpn~?umBik=TY?BO4ccU&S9#N+hQBX"
    "Di51FDOjt`gdzhQjCIzn^~Mj3ZLwRFGk{R9m9DR>TdPL0s;ZP#SFQkNX7Z-$7OBiku99o^hJBz;sY5y^d7N8FD6GeO=vGj((QNJ;o750&+8SE}"
    "((M!HX`VYu6oqx_lR(_KZ(=ic<KP`gh2bUV0x$l`TDNLTy8`*ls3r(r^%w3eSc76N^x(@fEmL$hH5a_lE{i;%vaALFyp5-)5sVqX%VNtZODA1B"
    "+ax$icgn;Tyx*y%YHQ9#lbegt97@YV>KR8a%ZAU10TO5i=RnRs)KFvm{6|0?NWwXxA&>*<3FX}3Up1EQJ*T|u5pT$$CBQ{Gsdke5k@~-kd+8ek"
    "9yzU~$-A-yiOMw=t|XPcE0wD0j#i!S31);kc3gEzYQv|LBM=v}lhEttitEQp?b=lp_Fjt{A+oQMcD#iHp*iq;wR<F4v<?hq4$0QBCA1Y}`$pY&"
    "CR0UiW?{5e)1Be%GTCP>91{vkszNsB$w0a_+wEDWD{1+pjm~4Jq@DeII`S~qth|Q8fl2zXti%q<%hPJQZPV<ZNsChh^`x$6Bx2`EVrn6k2lul7"
    "H;>kAk%IQ)+_lbpJy8~Zf`I0VP|=lx1r#+pj7H(I5m3h)dd0G^;J4-+R@vofR@J8_<fxP)9$PJ>M`)r`ihat)9LT#$VKh#VXCx_&TKtAw<=X?c"
    "f^gN^=CG})^+}mnY|EiW*PP5`&->B$spE&&v9n06wspllO}MfhvxiQpr8t32(hpnN=~QTVw)jA$Mn9MP=8hVX@1KuZdSuxY02A#Yt!Jz6>({Rb"
    "x<1;+wRlehM?+@x9Ce>*j<p_-v0knwQbO08(TZY^sx!#VKeCNWCT`ObhOa*`k5uw<QvXxD^!&oY)GZG~+?!qmfDY7hgaF2tV>l7pQ<6yYBf1_|"
    "4l;>{ZiUxsjL#eQLq7VrOIIUrm5u42y>MFtRGXnTYg3jCOwC`CB(C_2-aVhy@sJvAy}+rKy6@*zmZS#yxy2ly+gaZTN_5h8MI_lW@JVO`+i(tw"
    "!ZD|5)G{V&SYy>@ga$JXcK})nG+CuY;ag8QmPNE0RpY>c(TKMy{dBvh{Sz%KS5J5snh8rOk>x(ZkYy^_=L?<Ayv*QmN*>#P4%{&ELhF5!uI9-m"
    "X<`$7JF^JF3fAsZfxh6p15VVIZ12*ler`60?L2jcaZlrcuqA?xO&NWa@HqqVXIMhpZUtosWlES4LhIOcPiz#Sq8VlbiDk#tvDtXo6>WZPErgQ&"
    "m>%LP3u9(0Qd31zw{Dj(nVr8b!Xr@*MKhKu8ti_h5)Wo~Eiq+}r_pw7;hCsY2$@10n_H1Uh)&!{zIgMttVFqDW4yG#P*S9A>Ltd;p5WziB-zVX"
    "W^B!b4oiRTRPB^)cS)F4(l_l%Gl~o&<9wsJfbjS(YvUZGkD0oOG~MXUuQNnqSZYY7_GOaVBhd7tDqhtKW^T5Tx8|ROn3CHS*RTRutn5U&bkgiY"
    "hW|ZB=1JLdGV_H^n)0r-4i>s773K%EMQg{mI~N{|$XcbxU-0Z?&kY8F!6ly_8r3F-OyT2Y+hdQw(!AkYgJ6@2Jv*d;opomVeH>l;fJ$V#|I&Qz"
    "_U$4{lUg;J)FMGvK|-X^Ax|T_h1%y#f98z6^s)pzK?My1wYSrP&+hGpghZ?Vk5!-7uJMWO`X+=|S-IX7Dl!Em@d&i`Q2U}p?J<b%=fI;_3$5DA"
    "(!nz)5v^L?0A-y(16IKEo7<m!RxK?xgt%2mD;+{yv}YweZ0dsi1g(AYAOi^MorCC`=vl9(g7+JeQNn<I9qMzcS*XSl727-DSl~M7P6A?D)$BgJ"
    "3<}O>9uKYaJcnrkYQs$l1@hWcSF9U@bm{o<$ni4bsfY;xhjF~cp|m#+IW|U~h&~>gZo}@BS6&Ug5FV7#vdQQzX5uE&L8Kjw0VrneEG-RTvCYd9"
    "4_U+*5Ty?R?vp~EnwFY+I|xe6k|DHc`-GY!;4rm~Q-x}l1qQq4y)eQ`h2z~*5`MyqAgSpoT<Mg>akIK@PQp`_S<Q=hQ(_HzLfd?KRaY3U>(tOC"
    "!)FsBH`?oaOkb+!PbGc2*4mohTsw+O5vy^KDmT}v<VWUz&1UXSyr=1~LS8ePb9uRiYAI5Qwe%?5FXnf%St~UMg5f|AE{1l?qIXNzNY+2kgjUUB"
    "=TlO^Rtncun#4&`D+j)tN_!7fGyk<VBxn<N%a%{9w%hZbtn&F}ar%5n4twklBQE~hnyT#X0D!D1Cqs76cnaNYKHfwGo&8$9b%o9428xK*h#iLp"
    "j_55cPdf-cnhAc!xm_sO>fcUZ8=1>f2VZlAg_Tx?q^tDJY=gxv!S;NN?FGl_I19TsTSjXgN*Ix0{r({S{HBY9nlsu#=vvJMnlY0GYHu$>QbQ>C"
    ">-*}3X0Q}HJM`tr(y?QK6iC}n;Pgk~!euOzQ?A>``h)vy)*XB{L*2L$1bDqctZU(H<Zo2II&?y5|DP-`@5W8Asfxmdd-K^IsXdk*+vEK%Xv*5k"
    "PYA=bt8k0y&nH%j=5CeTQsZQHT+i^5I0m{6B?vMy0g=&okYx?bfPy6^2RMFWHJLl=bN)?r=&p}vE^~Y2^r&R`i;7<o`7Dm>RdYOy$&&^X-jpjS"
    "@rx$AEMm=YSqe;*EO5o2@#~EDsKass8J~><N_^7T3aK*oV_rE!wl?TF+~J)`G&tAn$=Gnk^coH-FX6sumStV@X5T4%X&nZi$evHea`*2HtTU)R"
    "Ip7cLJ{)%a2D*!7KxxYgPht)FbwnhMZKSu=0?&>K5XG+ojv)}-N?8e}r1LFxJW~NPj?nCP8*S^;fDPPTr(?LZBt34h&>Gn1`?fK|t8BisR$)j2"
    "0-IxxZFINWEydu<226>&N&U|D^rczJW%(N)p(bTkq>Bv1>zPy}8cbJUT%7yVLl=Tc1If6K2spAU;n9f=5C@`v@Xv!@doQ6*S9xLV3grSH^d;L>"
    "C>}=Q+=524xl1LJ<sr6svx@4#nV73}ig~c$#8N;_#=%6Ho?5x?Kt%(Ulr3lIG90Rq&~9|~&ix1hLO5lAKdn`tBYFV+tykpIW|-+**);nO4d1$J"
    "0!)e!Il*k#T-5XT-fP1I(yYA>K>$tq`@}cA9W;WK)^-wuhj;+~d*f}vMJ&%$!9-?y=uk3CJ8tDccrgf^ss*5GqNDuQ$)ihEAyV-t<maGLk3Vkp"
    "?eXIc<MrQKIqWqdHsI*@CzH@H;vp^2`V2DYtohP|8N0pGl)h=S#iuS^JUW3H;loY`Lw1u`wFQBc7XBZ%&&`1(AFP?d=ECB#{A-f(8*G_aYV)m4"
    "CmCx8Ha4_Actp^0_L-xUAgPN?#}!<NRv0Md%R$q0Y&Okes^a=XKC#wpt*aJ-c52Y9jQU#x>MCTp>%Y(9H1PqgE3c~=a)XjCbCM)N7`s|uV=8E9"
    "b`PLmF`pg{pN3<rqmjCsH(s9+8Etd{jvk$;WN)uitC}3=%;=9Vwp3#Q4mW|a1ehjJl}B#1=ab4^n<O?cI=Hm7uXOb}(8Ogml`WpI^de<B+ptj-"
    "z~bg0j<R{5A05HdqME(awPh`PIg;iFO7x{291ZVPYc_TrRHIH91m)iyD<P4x6DyM)WHIQrw?yE!cIlV4JxZF}`_`>pgrTw5u(P@<lCr($qg4s6"
    "bUw7^66iT_a3SmgCauewh_YC+d6(4#6`pJ-B-+h3+hL8CN*aqbf_?Gju8)YUe4=t|j(`{H7z=^v-6jPvo;^Tap^12v5~JILyD40NVdQ;v)AjWx"
    "BFR&5V!)1I9J!5Q{L1?_6>kcXq>O_1p-KPeJ9bZOsjaC<=8WL|v5DA1iGBAaz~mfQ_p|b|LNH!$sLj=oG`v|6|KGz0M~P}P<}`!k9m$GeQItga"
    "GNbhKFqf<J^f9P6><QB|EQSMo@R(%2bcHVSym26Psq@l4`pfDXBv<5qB>GoYmf8K96|3LjW$RDWU7ecL7#?W=&uKdNa6oydnb65wQ(-L$J!ZR="
    "8zGFIKDK`3DHEaZ0~F!LNNdZolhpTbvwtuNLlWbfR)2nT7;rTPDr6y5D{JP)O)Y65Ns8TOQQMWy>0O(7hnYTkyJOw{3lAc%ZBbprwz?pM3JY#B"
    "Ha0RFyk2Rm#l!xJI^>`Ss1_*0Os^>Vc^)Ua*{r8(zFzMlLiP4-EsPqnO}Dn?Vk;}Fs$J;2cQjjcCc~=gE~{?0-MP&dsNs38*BuIssoAkJQpV*_"
    "4RP>CxjQ-E|Em&tN?w!ll32gMkCgKE$T;2Dz%X2$bB#(V9nA(SL_BJ@%1|^URSRst7(wDu_C`*Q$4t-SCH_*EAkzLB3;QlByMhR>aLZxT56r{P"
    "cdH3_e$tgj<1SuGm^AiI1eT_Vg^BThi!h`vYBlM>Li62NH%DrBEd5Lm9*Z=^2n&C*>TPMsu~&q+1g>PIv?IKBeNqMiH;0(y%`%L!SUc>z>jHum"
    "YBD%;dY`5)ftRLcWDLI=X6j1zpglap5f3ecYU%dEY)NG^!kN^qJ$vcmg##LK;WkH<cotqemMk0DZ8DK^8nR_zF9-+Ky<MO~6J%rKh8^8rA$S{V"
    "aEGf8foN>42k9iMiaOya8s@xCN2sQB!BxG-eCD$9&1K&G^?H7n<12T}IKtoRbb>4=9-!N|Z>L3q%A!`o0$GnVqyj{J=ujQE8-1l?jl4{i&6*&z"
    "N5s~bPt0NG+;KW<o43D}%)!%7e}k0~`JAu5DvdxAwO<#kX>WJRF2rwMxw;pyrKwld6++FU@>N%B%W08@5#5*erb#1|V5Wj}tExkU;`0gKo9a{`"
    "G=rpHtJ4YBuiKputXJ7|wK~)m&T!QFl~)*E`SQ#0np1~%_4;I=UXyOCxW*5E`#k6E8zN_rssSQ(SG9rA1xrOO&_^f5T|z0&M%B%fYe+h}IeTFO"
    "CIy5sWFljovvB|Ye<`1Q!5s3vKGoLURRifTJJD#iRY%S-Vt$*R{GUEoYKZ9=V4qZGrH_^xysWO6^SK)?M9>-u6aGV+#+XMN?})wZk6+{OTtiT9"
    "P@6Jh_NR7xQ}rn#(yzp9?NT(!%2-_N5PL!NpwfLXC2S@7OfAWT6l!sWF+l%KslOVkzv98p!@@DrJ}t3ZlD|hDq5IrDjV8XQ*1B(cmT%sS9v&CF"
    "Nsziq^q1trrd#AZh$wJ;G@yTAZP5q>!UhsNVcgRFti7ni`jC%aIAOU;XKgRekKIZ62xJ4KNZPzr593v09#478xE90VFa&PXQ!lTn4}AE;#+W9Y"
    "ZF>=W!Kp_d<#=cj8=vYY;eo)<ZmzCQdmzbO-1}uK)5?8s(y|+~yFhgL*369*p|OW=edjys(4oU%WFFcATV;16M8~qV-O_3nJgn5N;W2lX;iODy"
    "cGJOw{MCkTHQljVKiUXjd{Yk|5Z!V|kBVP68&;L*Y>J+feHtrFuiOc=WV<6-fD_V?5ZQJs5@nn0nk<cDAA59xY)0qfE-%Ov#`<dk5adT$_I+i;"
    "4Jhq#wuW}P{#MW!y6_@DrJUr1Qs+j`)|wm?S|v+&wW8@=!$kj-OH1>V!~siMYy9lYXVS#@;gmC)g)k1v0OuA^5y0dQ`JmHMmLs8H%rGbKrnjhF"
    "q+3{pJ=ND{Or{z#m#|32uP<6FO>>6_-6|@IyCRJ@_dQG~%)I+KF?zSNad1ka3t594lXe@_fA}G%{g{&a^-Kr(*2G3>lAzOGQkJn^C<-4q(0a*u"
    "0lr&6$`Er2o`QAMXN6f^%$OgroI2p5qVI?gT9#9;NhBfgL+uGBo9B(ou~I$7Wv$lC&Ydf#7*}w+E~zEj%H1e0Fh$uoaGfu$cyBbCw$P%obUef`"
    "uk_-J$gmZK#_!xg{4+q<n*|xDYn1?Bm}B(Ke4P?+q#jL`xRqN!<R2ZMX62#Fbu}I@w4LvcpIjlRO3Q4;Dw$3Z-2*}f6jkXrVA-e;=7V(#7BAcp"
    "+944;Ns>7Ew57Hw*Ky@KR+wAyyMp~eKsD~WFIv8dgS73ZY8cU&1b$3v=V4G~VA1>9Q`x{y3lk7Pd6Wuh{f=v|k`O$5R&;(59pH_{)s0gZnj)VP"
    "oaZ~LkF${nF&ZXu0OlqS2V|z~q-Ai;)oh|!yURuv!9~~R!@)+t*7j_eMD91ETv%$&uIWKBQ@GVwv&Oo~@5glNOG`_uNcA%vqK9@HX2{S+o$7n*"
    "y297ChvlaoH6x(u&smv;FTeRc>cjFj?-bl|X+5|2_cBWF{C5|K=o*#1o{f#LW?%JnJ1H*O(WiP<ZTuWFuR9vbRduLXUa6~dnripVw2s}{k_KEH"
    "@5ePcHH$gG;lt2905kfcjde{mAupzr#R<LkcV@kjqi0OdS_FXJk}XFR!Ykz&PTH+ZVJlWJkCC!wSeSLF+-YK)kx7mCsHR=t=PXe(AxOq<#$M8p"
    "#qB0y`3l`^5xNygo$7kjP*pu2>t(l+2qMUX0%3or5kUEdI3bcaaXDQc-*}d&fVH)?veLTJn{QF3K4;tVrBYi$0@tf|j(9xQl{yU{RG(7arP(+p"
    "s)S0bYTZd>tc<s~&C$@tfprkM34Z3{qt}khwUfr&Ov`$CIYj@5CX&7@%0SOX?#w#Lu`g1(Q*VppF%O78ElkJNTeDk(?--kP+pdB+mPx`aIFqUD"
    "oHnQGtQew!ey$Uz$~>Ku>r^;B6|Rg&f?93@P{t;U)~k+TFG!L#%oP{ahAkR>_Rw428svV^{7zoAD`bxw%$~rp+o`oI)J>^3Nv-bFQxQSF=wIyS"
    "6_Qc&`YXiMj(7v5;+h^t56;=C4Zg}ZuL-byGMVW+O~Ls{RUSGn%MHS#5V2xIU;!%if8L=1+ZMyBRj+p>3pjGz5#e3$xa+_mGgj9a4riyh{4NPh"
    "Bo@0t`jCe`pR8S~n-N{VJ{1$8gG^s<5R^<EFi*K+`B)<?RZ&?v4F?YRX_3T3QCjCkWBK!2-a>&9%i1wOXd1;znso_Q`ezx0!H1a!k=qs3o$PRq"
    "OvV8FDs-bc&We9fMwkYuI8BpKE@6Ae?mSx<5~#*I<|B9P6WK9!T8vcdYy?ieFRpmxG+1K>V@L(;BRNuYlePs$hZgn%Q5)7$BPg3f*TcSd?oe@("
    "rxrEKGei4no-+=$x@uHH7L-J<O!*NaS}<NrQ5ffvzdE0-;zOO%PaBKQiyE&i(!ASU*@(Rn6-p#!LHIT3lJ9uxRBYVxqc&7@c9Q+=j^psuQ}J0D"
    "*&8pNC2KYzA_A8Y7+b{{L?er-lMPXKkr{!58(w-9l3W2bfmu4bh&F0;mE6)zShfs-?`c)zxRTbBxHuq`J+<0o$KQ<}ayZ-#&`SLvR>pJ-5)7Gu"
    "BdKS!RQFi20?ZE_c0Wck+O@TBY#fA7w$&-SjOkRr->FJ>XL4f+Y7!mP!guQ?7#W0GZEB|dA!yjvR^^;6uevTDdBqH5E0L46yT`<3WDT#P{k*`r"
    "`lBwqryaa@=&TqzW;*Kk1VkAW&N+A-0Zc>G(|8KBwd5MLIXt!<)oL9%G6kma#!0s__Tkm5Y~LgM-jL;$5IQ#p=wp{=LX1R;tJfMFnMstZpRZbs"
    "W)TMDMoyW85|r@XiwlpFL_YjnqRP4y1pXyb!1b-HU2c-~s}|R5Wm69^&DiG(`M)*qepfZiHM6v<Tkw0>Eil0(+6_GlBlt3z2Pp<&Ghyns+S2+z"
    "`ib77^ZVkB%G9?T!z_d#xXY~`G{>P{St?CRsm&PAy-CH`4mU7k$HsVIsGic#a;qIKV^R3X?QFxmQ8g4ZOCzP@hLy5XMj}EZ!H{RF>Y38VkB12w"
    "v$UyaPjL8MYCTf2GCQ`ie%By&;>`wQ`W1yGo%!cb3U6;OSN8Fk0}PoCYL)5To4loSC%bAGl^c)o#-q`CdCq*pm;*><lBlp(PK$E{8E1#?qsGci"
    "p9xceac~fHED|<0uP3yrsg+o&MC0rSlPj(ko+)FSAC`5VU#ydd(h73oLF4$nGK`MTo<v#TG=(ISe>bfOWmB<C4+Pc}rQgWN#tPaUV<R;WI0294"
    "L=>88oT@1<z1iEt3CVUv-4<i1*Q?bKMC}0%Ky9Wn9;mKtWFv%ujY3zCNGz2O`_a#fBCk1CU3(ACm1dAdX>oN2D1CKI9c)C!OErwQcNVI9G^OMp"
    "?`phWXI7m>Lc6Ri#8B3=5{ng^s`S+%KYjXG9ga2B#zD1P<Jj|PBv+_Gvjxocc8clzl4hBO3|wBySktu~-0Yft5-xj4*P^Gd*UO;bv7EVCAauxV"
    "4TILi#Z~J1soHT0;M}H<mKEUlcSz;my3Ke6`|8VemvLd!c{JKzF3czeO4)W8aL;t8=#6HAvG_VRD=|l>rk3SclrDxY{m)>R0pm^M?sTFew>N0A"
    "ISWf;+Zk7=Dr4SCABQT-`K8b;n`@S-T??&qrKY-L=_Dzn2N0pz%_S^2ERo=i1VJo70o-!Ue*9W(AAa{ip+mbQg~jFN+?F)gqT!XEHrN}M+atsa"
    "wQ>YII&a${K=b|Q@%;JocjUr@A}TOWWlUv=`Kpn#u`Ul%Si=>jFfF%2M-yC=y-H4e6v<)Cog=>ock(4BQc;@i&cfaEup_Nv!%?5UP;Z>{<S^P7"
    "Rc~HbplUyndRs^IPi4yPfDvcInY*;94jydZoReJtjJ(VAuE?czVi==ZU-ucIX1t+mt3kPBl=X42iS|DguzxJe2+H-ABLq+!b4bMjma<#eIHjiB"
    "Cs^Yo2$z$+I!G%p#UcCgdE3VF!&taPAi$EMySg%TUDQ-`C(fLy3vaQrR;r+0HWK;QRi|_9dh}|a>TscwuAZvyE4;gxVKTKsOoo7>n-ZItw;o2_"
    "rI%weXkE23?1D6#%|-W?QM5!rgH;4`bJM${wd7vAU#CK*q9W8wyBZ1s8x}yDWj<KPw3-PtT0Mb)Exqz1XOEeb!<2DOe6Ezr<wJKHf8VZd@%_!n"
    "8DM}35uPQf<;@sU9GoWYFfkL$&$Ws3NSwu6G&zwUrnS&gUpQF3X^MkNmZHLjnuBr`bp(xwn842F4b|9h2#6BXF_kAGzIZ!~$KHDyDyqK%*cy7@"
    "gm&&eSf~xpaEqQvW^Z>T^RA61_MAdxq);e|EToxbW!6JI-&l;-hN2_0z+gJ0W}%w1ByFg>hP+c`ze~A3DffXWBghXNNYezf=s|p*oA6?6Has)!"
    "rnn`w+N>SvsQN}`RDDX7Sc#*moqu$AMgaCTEQ&B8>}v^|&AM6z#7^C`5$Y%gW1HI&j0f*^XHwCDO|=LKSEWog8f$tg_mTw_33bX%mFf&6#BSJd"
    "w+fIv^%Wl~)%yA8$?8mn$8t%Wo3&Hs9L&d<Dy^edW>H&%FiP4r>Tb-~3+j~?g$^d$NloIvP~$>Qt)BZqIJHi`blQ^Y#A0Eyz<VR|C_u<`RHcRP"
    "`Z}+Y)cC1a%oA=(Ig8rr_kE-~<wo|mZZ(-&<eLKmPQp+P32UyJWzbU&>kOsl(XqN>wEH@qQt=vXA;#wBPDKgOu4tqVW(lfJln((-1Ub;49)G-X"
    "nile!gfE9qgN<!E&m+~5-xg+{p#dJ(!B9<RlX>FG<ZtMo&n6X^k$5k))(&(_K!;}6=rCA55<b>GH*1?CLh!lFOyS$#3hKy(sn29_M=o&T&Y$F&"
    "-BFh<>+71tjjH=F=ZuSP!LHh!I``cd3c;@jXP_IUdZ}C^nWv>IL#Sc9ZD-0O{L`V!Z>_D>gOPaqZ6?Vq1KzFRso77H;b`3H>snpBN1aip%nARH"
    "8T_R<Dk}*(G^!sJu$bSnP_+o{+V6svz}=_c|93vMF%fwz6Y|TrA&f`46;XbfKhL1wf#SSnosg2*L^{@d{kIsV0QG#^yV+<6e#|T#6}n$jxAOU("
    ")SCf!t~)KEU+vbKMU~?vcu9FM|4r530&z#^P~~6lO4DP&4N@TG@V^?r$(c7=FYsjiNu$Knde~r8kK{_Z<{qlB(Gu~xS5X#Jw|<cSk%OCMYN`yx"
    "ut-mSMt161iQ@0#+%Ahji!VHg>BtPE6pRESJQ^1HTrUyH$!e22EW3R<WIhBMb|D}@KbRa}`TCjd>Vf}JA(5C5+O;f>iGkQtb3O)<S>h~;Fn=CP"
    "x9Iivu@27zi&1P4#EVIX6R%n(AdFor{X6#jJMR(Hoku+JcQGkE5*RzCz?{e$sB~H+iHkWix62QY_3K@|As*u7cX12cl%!mW(~3P%c7v=6jOS=R"
    "9#GwkNv)2TSfiyfBkc|%GP7sfSdL``w@=QM9M)0#oN(sk?_q1AxT-!&lh9^NONsWc9y7Zbe3Hl4uy$CHID-l#K8ZuGyRO03Qqen-HMaWeu!8@x"
    "eC?j%yH<)^(bjXp{I&McQKimS$qsSo^CLZx>QlIe4?Y21Y87(e<(hg+YXU!f-t5c~HMX&t%U)+wo`&Z4t9}QV7ruZ3NS}Wz4{v31#mJ2xyE7ID"
    "*aHtW3uzgS{ll}dwvf!&;>3@9km9<JDrpCU(!xr#eC%0h!V{{ep*qLEub!Yjfq(&q^YC^Ng$~jJFMts}fD!e{Q@2&`d=czAWAd$tvPFr)J*z3o"
    "3AX08H0H*;OJ%Wt@Nn3$mF{v4RHap}yzqfi;>}i-XKGx(ssqks*^GY@v<J79^J2>s;%$9lC`#JQ&W7<CHg=V5$mvhe{LIMOM8yqu!}<yH1WBM-"
    "k@6A=H5R@F)E7Z6|6c!H)C9dA_4zB5FKzTEJX)cG(-TG>k3Uwj;MqoK<=*JF;sVxpNLNY_3Id}~dhi7v{^e`d?4SHEiUHDz>M00ld+5f6Wo`xr"
    "e*HW)b)aRznAT?>p)<5;6T-u0Y!bizuPNvd_7KkJwZ!<01&4HwH??b&s@V`Ir3r3h?ccPK`=(T1g8y0F1I##Bu;OYm_8usPp{b2KP4pNZ(*J9A"
    "3TqL1Mz1WKqBdmazUGx(?B1%MKGM&eR(}|pl%BfpxLKBLu_Kn2?eaiRZd4%*WK#*Io#HO<ReP^ZC}C$#`Ka(L%~;>kctF)3W$_KvqjO?K#^F|w"
    "sa`5nxonU5FXf66cXPs!dLiq%$~We^d?#_TOkfH`^97Fu#HW)sJ>0a>lM0cgDwgw)BJ`8_b`M@L_n@4QSZpKX6V%E$=~-qJrbop!Pz^gx78xKA"
    "fR1Ai0n|x2@c#kDqfvByqJoid$@lzGKj6<Sc78Q~zw2GlXTwV>EBo3TAHXKuVeU1>+?Yq0-oi+$*M>Z53iEV~{L9hg(to75-HhTy3TDYYtV}%v"
    "@V@V}z4X78jlXg;od4WMmgY}eR1Qw?S9!EzO<U{w?T5^(|5;0L4>i@-mwVWesHa|n(hOzKQuq_B{oW(UyY#sg_2ja-)~^Q~PAtzZD#cCk%(rsV"
    "pItg;j|W15w|)8IR{iG9e|+;HwPZ9ld`0=5)RKqJc6gQ#-!dlL%|#S`t%5cK9;ddMu&%A7d4T%2^wl3KZc%AWKC_9gJ_48FK`c!`iCb&{vs(kU"
    "O8Y~4LV~M<Q(TGC1#P6s2#}Ygi5-pE=+YBb*Vjf+6vpAv#sqvuxs595H*Mv$`O4>&!m|XvMQvs|0?L3u|2&gsRf=%SAW}zv?v~VK(TQt|TkjcZ"
    "FtG86UFxG%@T!y!+H${iRgAc_z{csnNTPttC5T#>(MmyNdW`wP(4(_)NC$^qU-l{N6|z(I0tbTaBB`pR$9^4>oZ~3Kh8}wuM$K=)=C0AO*CZ5D"
    "st{O12$^SO<nYL$QW2djtS{r1Yo=z;+@u}Wd+2j`<NFkc4b0X56A`Y<%#AeYft%Y`%o!chy?VX8m{Uz|*=or*q@<6zkn~lm9tWEU;gBRyr>OrZ"
    ">JjoVs&CA0xGlb`Zp^9rJ+Sr*)aI6|%AfkWdH<W&Ka1fo4NmK9(r9b=<r}J(kMcQ0q;SeWqr}kWfO?pQ@NaH^+-?vYD{TO~JB!caRx~=t=;}=9"
    "WAVtRs;5JsD{PksCMeLUR5X_b-x2c$I|ykC<G(MlI;G5{6$oy+zia3<YK-BTqiv9XV%Km)_F(RPaA>RJ%9a(7<Sxd>hSN1%d)rMN5lY-;0Z6@M"
    "l$kE8`9E==fFW{ty;r07-R;if>MKFYj;H+TPpj33l&@hJgdKA2Fup4uH~J+X!6&+pawyw#vdN8#I*O33&$wu8*UL0IcRdx+$wv@lJu5209V^XO"
    "yAe=Fc?Vvrsg}G}y8L$d4unW%#|}G20n(!bTk|Li8#x8*Zi`W+e%ClYg{VFA^Ax4)vVWJ<F)qPd9G<|T_VBwWeIi7Hs0iQC-&`1qKb;=nCJxE}"
    "PS8EP3*uVsp6#m}HZ7zNeNK2~zM*dUsX8saU&r{~*c|Ced3vnAX)Rgw&qy3^vVzTl<7=S)WJ8m>D#~y3Azwkqz2K!9L0zklch%Emwv-;F=j%3o"
    ";!YC;;*OkK&~B1t+WvrN75hUJIMqI4vkcO_nQZ30p7<M%kX;=y62W*)FPpb7)5VACnP7+fbO2r)7S6@QEr~#G>MsG<Yu(rr8`o|&x36xs+W*tP"
    "yL#_}HOp@~=sRd;U6andy0UGwde&7+c~iz5lADxD`&=B)bTQj9jsn`e@Lr+b7w>PjFKXN2NeFrb=amCfFLs;(WSo*8T*O<Lt#a0G?N_DLUwyHm"
    "f;-Iv>|t1Fsp0%H-e7+rt!?`eZStPif6Yoc2yJMs#UaLg;5)<f=SekOh-bjw$*Rz}X%esI85XoXN|r^|otn%($-S`owp#8Q(mpFjhBtAa3FiOm"
    "A2%{C|H1#?$oOEXQt)=WB>lA{VpNVv;B_tfjpqC}tZCu2nB`@m=W`@8hw1H)$rsIBgfRR`5P+m#|9cC$6y0>RCD|ulFC8-6mn%gm!ER4n?h&?D"
    "$&kuz@N{H-Xvh24h;kfps-p~CTJSPBY?%rnH*NSc4w@r$0spV4#J;qYOEG_m_`&eYN{3NYX8`ly4hy-RRYN-dv>Go=BNOA_GqD!(6ln@1vAHXH"
    "8gFAvhFw}%3soQFUj}t?VD5C@JIqWK@&osj6xg^U-AGAIyW8&0h1CN)g}R2(O|y2?Tps^)oX4U_%<HS9k4x$SE5W59T2HV%l-V=4Ito(G1{itt"
    "wy+>}@mk%cEF7&|e(p$|)H-kEaF5qFuOgI*@zngh)oHVEDkBzFe8w}5PZw;xF}TnPlK!iM5Z#-46sdBzBknyx)BSzEL|@}gl1p?2%h4A6Lp+IN"
    "z2L*ak4FCMBhI;nm*_Hmzu|sa9i`uYhl0j63>o~*y+%Bdf<uW56wWLvpk*ywI<_amltofP_<4w&5gm~ld5u<I6X-MP>O=cN0m=%l#DfmPvNw*r"
    "RnCA$4-@vmg@H{kj#Y>%R-cKgv6;4?pvh0UZyj?e^a3^mu9{L!D%A`?*_u)|IW9{+YnYItFI7VQxH{9G>Lf<p`Lf<3xT*y(*6xxYxmJ#F7RtP`"
    "pDPS`mS<kirq`)XRa8f%W6%w_7-=9isj;M-X#D#Na-V07i9W=FHsj0`rOXI+mEF~XR`-VYb#z@2G+_xk#nz^(N?jaMt}q|=k$B)d1bHky%Z#2M"
    "{ib=`-h&#>W6b2^(0?`8J+s|=<6coN^o{`)E01`0mlJVJJx3OYn8Z<}KomXcJ#jCGqSV`*0z&kuu``R}a=uM1A&gu5jCtc5=73F#FKc*sOZ{g1"
    "o}Q6_ldppM03Hn^&;~uvlbEZ=BnlOx?-iDMy%7>JB(RB2V;D`Y?1pk*V47y~TC3~9S20xaU~W76y`RUyZm0N9IZ$?8S0CLqUn#)_A}PyI#)mH4"
    "@uZ8(pd4m}o_C}Iu$8;m=A_O8p$Kd+h5;q!HuPn3@cO!MD>TtGQ*Tlyqy?w>>M1&)?^h8$sSA1Wqn)vNFup6lcm<O>da)h?mSDf*=)*D<5E=h{"
    "A8hG^Vz&enIPos3P$Y%nD0k92w%Sa>;v{}BojW)n`PVJ9cK-%@kK_`*05~1FlRFY(#^2Aax$8d(?w~uT6)g^ZR`Tm*;6#coswP99t=1NIj1SfN"
    "39!ILklsT@Rz!&m?M+o{f4Y9<?brdfAJppCUH4yNd@^V8M0{_Khy}y~g_l$iK{2)Wnh%$p1=ZD*)jao$RG0iZ>&V-3nGAcX^b8o&0346Diu$@n"
    "G8Bq7UH%@jYr=iFOTMR^!7@0KeGfTRUg*lCPn;E7d7k6pQJrcP7=oXy)*rzP&>H`|17+%x3(??XI$8yaY)x^|>nfTJ;_#yx)m}eH%0XU2RGAS0"
    "WtC?&>Y!pfJapYQF}jcV^$mZ{O1}kkfG8^=Skd(&qU%?0<7XQ=MiW*<c|3{U31b)JvU9RJ6v`i~>KH6X&b^iJRTxKwgVRT>QjQ;TI6w@%2OI17"
    "82)=VGVILT&x%9rxmF}C^W1KEMwd0EzxwY}_^EgIKt1=z<*nb>A9{Vz2sA>NA>t=HJ3$X|g0ZGMN7+!!E6Y!4{D{QmeRBMv^FEKgiO|aK<0F5="
    "UbT|^VFgc9s8_47eZcZz1rXB7$nRfr)KPS-%+V<zK+pzSYwAD;<nCIm0q`q3#17(5tC9ZyNPE*D$*$`>@V+JY+N*kRbT`mgn%F@Iq(DO4Anv3n"
    "NaB#%D9e&%%OlB>CN%QM99Q_SBPL>g%#R8GnjaJXH;WveB@~XaM^?zvP$ETA6gL0_x&buM-PN^bWxnO!Gxwak-}hctV<sgws<JZQyYDV%`OZ1t"
    "`K+_rin2|gI7jo-O2k%PBZ_EKDQ$8g7zTug8(JA=V4^O;gNcNu@K*2^kHx3jUS*pBAI?eX8z-N&o%J{wC#0hHul<C)!-lx1latsUuxCFG|J*g@"
    "F^k64K?TvA_>fouz!BC{W~Cm++{KugU;1Ds^A*8<rX-XQ{)Ld|?ItYalkdxE*x~G~5YGZUVUn7rteQ~)m8xHYOsM%0_n~kQ{=wXjL_2vMDyK<("
    "w+_!vXx-HgmwTwOIQ06WR)qMJdpgO1#W)~X^xn(z6J2^*3W-aR91i-FDc)IV82jXl_A%!Q)MA%9OX(kYpZwq>bI=`9fs8X9xdbh?1>Dr>BmTY@"
    "%vLc|njjB|&I=Ku0M@(UI%8D0pb4nziQL+}B|cq{;3#Y&n*86jwqvS|m9spptr|SK9NF+sGi7saYiYt<wi%`jQJ7DRmCXzgcAE#CGW113J@MpE"
    "Uy;Kq{6shahn9Ux$(@0v;AZT>nm>I3DTFrl(l|zwxlZT;m-C&)rwU+$ye*jhB>n!6;mdTxk270msgwzS55Nu!U5)S32H-mM5J;A%yr<;sju)#_"
    "u;8Y@E$e^sbI+IiTIkIq>}RU=<BP=|6U$WZ*p99mD{R^bO)vF*^wVQ<uDK2r;JCN(L;-JDp7QlFi*wgK$&41_X>HW3h4U)>Odj~EGU>N*W#LT{"
    "nW8S=kE=K-Fg^)oJ;PkF_ehy>z{J_T-_$1k;Yuma_0TXm4WFnkvrF{spM_gk-SDIHSQxjl^&5Sl+lv*1mVSCi1t3*0<d}&HYHda$U+aSv`z4`j"
    "VK4$Am*)zk6nO1ncF3W7hQsz8;OG#tbJ1*bBF3T=%TSAhnQxb-!lS$_-3E_^$RAMq7zkW%70oMsZxKsTJi}pCeexOZ3}s;gLnJvW%lQIO7#QUs"
    "u0*F0wRWH;>Nh<D!A>QwZCjno8e7HGSHUTS#&(SQr4~_{o_-GQr(1&00R^868grH`wz31~+_MyC*j*32U;$vO90E{=;>;gCaN(g3DbL5)1!PlG"
    "Z(G52^cHk7rb=9*=$;Q-0H11pO33ggA66qc9-UXs#qlXO(C0#tj9E@!QMf*2KM6W|rCJE>>fQ2rg})gf9@)kU>U&i|!Pbr}9cX0*ALT94Kisz^"
    "loVVM*fZDWC(ZOedsxM-I7=TSrplWN=l}z~>RJ?&>2CDOC7l`xEQJjQuij6S`kwb1XSITT{P7{!q9a|q^{rfdTl(7KwAD!alz?LZ9DJy|bbyaH"
    "=#9Q-7u05N=%O{a!#r*Xey*m7n{QKd=6m1zPw(ZhBUIZB#t-DkZX2AIGIJRF04526e(OQdxD&l0`oGG=fSsafu5ekhYE{;SFQF-0%Jf+Wv&Sj+"
    "t4H%|pVNp9=gdqJK7&-Eh;Eb$ZT@An*(r~vR3hPb*<a!xde)h%^;(%=2Y0eW1c~<n<Xs%OC2lqz^-{j&tQ?XU`}shK?PCm?X58wG-{YRcW<Ga_"
    "=o^4)&6XL2%%mebLHGV3Hx*&8N(Yqwd;ITE#nv8SM|rKXys$Fsl-#zWdjA*Xk3U9vTvycfmXWVp?(+9S`W)qaz2qe-sNE{G&9+U96~ZLp{mNxr"
    ">E9e>Hd$VZjYqm6PaX5FREN#FFZaru;wnzm7GNC!&fht_6B_E1Ff>3yX4PhyNPAGnG(})x+}8m?8FPDMTi3dQaK&9g4e}n_3ITN!P2mudbm{Zr"
    "l@lu7QR%}!QvV8SjGDE0Wxgpb*hz?)U;*7#%gc)}e6kC;X}!S-jXA-04D}>jU_uwNKWndMddV%bOBOEf{h)0iz7^GouUg<lPMmZ%e@_dCA-(lE"
    "c^APxPgKZ^eHcPiw$QW0qOPqFJM8-Oea2I~f|+<w^u!jqnbkp58bAE__x|!F_UY&3oP5%aVH?Ur`+Wf42zbIFgKGcQCSlWjy@Vj#J+r^vW?%LY"
    "X0v8OxJWquPg){%eFL6OS!AAd*t=3gen_t5?-ugEY`c^WI4^-$HeHJ~8ruZW3lFNg!ic;njNdM|-8E`uX>h?0YOxK><ra8!DJ+bOw6+p<agmS;"
    "rj05={5=6*5+N#aRN1X(f>NIC_`YEIg}41H7MIqG7%FAJ+b2ErKd^+V?ISODo!pL-{K<|#!U<pPj%GN+q3wGsVbzBTd0DJa1qD53-)oIK3k4BK"
    "4L5gjA`YX%htWihtr*E^-zL~kTj0byk~dI59l|%vZ_k+lUgkj-fv%QyZg%ZC&_2{*Dx)UuaM>Ncp}zhJLW*ZCv&U^r)^3*l!Y}mGrUt(Cr9g?$"
    "+vu#pMJg{Sy<B1_=PpCnOg~VmjY+%+BJT!Swut0asxGMg-qoq~t;A>gLRIYuthH;jQBYs{JOnt8x(}s|{ui(c1`L2WyxCM{l*P?{e0r6`7<wfW"
    "CYM3*@o#@!{n!`OogJN@(;|@JU#LN68w%aj?}?}^0q5mm5Eg`1fICMwLNNcdQ@Bu&@3L)$4i>C5A`uOy4=LQx{5%Ap(&3i~*Cr5Y=q4}V;T2Bn"
    "L0fFsOSq~mQ0n~O03DaYRMFYc3~a-fC};i;8T?}ai(RQr_sg`+aRpxns##IVMN(P3*JU*6yg+T!nu;nkkOsS!y3l-<W{zJ`*T48Q{5YoAf9efN"
    "u2q(%Y6_$iA$HOIHlBz|w=}O;6$h1fL~Grsk;D47n)pN2s6pdx!WNi5!{#p6PV;vxsoW>Wg$9`1jQJ#p!2K=U&>pHffp6$iR(aVSi+bXQyXmt$"
    "v$&Hg&CFK|H^a*ub`d9geofv*;0Z1PgvP4DTlt;)j$cyRaQo9Zj7tEAxAtB9M|w}3eHP$~trRl#ELe<Sw$owQISh0ZS;>jH4_=;Qxwxzi4ZYUC"
    "sImd;TZ$b>C$t6$06k201?SJ`ACDp~YGD$OtZY*j^cBy~W`1;1!Flp*{fxqnKM5`X56ZOGs0`EjrO>b$7j@N}1<F)3^PBF$+7&LE@4i;@2<7Tf"
    "(M_c(;_-781x+<rLC5I}YT~3c-u_+hMi78Q|JC(cKTCa|&87*08EoE|9iQWb#Do!J(148sUqTCZH~nFtswQC9@E->$UalIfX%zySeo=__DTIRx"
    "1cHUX1H~ez1;P~->;$qg9+^6Prt%{cXd?vtQ|vx=m9cNhgRuKkU{b^bQO&|e;iAou61CCDbnf{FDvH<ZQt49jM|iP!T#IGoR2QGY!z6B!gZDwf"
    "E*$skpT!8umsnB5S5U)94LPip2WYyoXb~62%#YfZ)7JFDMV*@|qO=F6T(&f>XwC^Y2H#U7+D*q6DnXgU)jf%e_F^1E9N_1!?~p~Ta<y1h`X>9P"
    "i}}!oIctyWPcxN&whgYA&o-VF`FZNjbja2Y6_D_tGgf9MxuwbT&HT>8ypbK>@S;V82H1<vqCJR9@?pp4q%Vkzvdf<NAanE`5JzKcvL8*q*_H&O"
    "z;6|%e_D_*!Dc@dW!CFJnZoI76E(IQP9=k<+t0Sh(7J{5nG7u9XdFU2#^%ZB*W<=rhJ6MPF<ov^lbgz)@lEW?6k4$k-?A;ZAb!lL8i+-mCn;a>"
    "v({UrLgjKZ%G$d|(GW}Tv48w3h-V5AeX6hL>aj(bL;K2G5J%7S5*z3SLMIoZY}wk_0L(>LLf`v*<knS{A6UWej#%u9=I8K3x4aT@;WwTC961@Z"
    "+E=N1K|xbOwG#_F->GP+0En@XDBFhKKk#T+thN`%&A+0`?f{DL+{q7oURV@_v#>e`gm%t350%x+F7B%)O$+*MUn_WH=62@QB+$0qFmhS{;ZXQR"
    "<E=zKj0Y)C!ADAPDVt#D5kASbc}A5*_jQ^fI+vE4pfb3$4)EAu<V+tQAF{2VFG7Pue&g*Lx-dVX$xqN-wK(Z*RD}V*&m0Jq@z+={>6W}RWz~I^"
    "H`MUJa2CkzsoK)5B2&fB)$sFcNJfL1m6#YoPq<9Wb5W(2wnb#6=WPRJN5n{~b_UY42=;sqo1pr8FALq|fRlusi4}(>RX(J6N7>Lw>?FD%53q=Q"
    "b*fG52gmMXTes~dpS(tcDXm~0sJ$oh6~{3KL`cCVRAj;Ytq~fB6siOMEKb00!4)NHxUCIUyVVzTydeVR&3Nx~hsrWAIka}34NwOMfAAXxv^<;k"
    "BSfnlhA#WL_T-Fnz`>NXHu8^VDiXmxx-Jor`e~u56HLx<FH9<3^8@%cus=X8vt9qfm$soNeYaazj(_Ruwt&6eBT@Z~{PYV_aP;Ql^Z!(p1#NwI"
    ">52~*xA6^c=sdvRShhZ_nxIuHkKltUQ%yZv$zGIienu*kCtO(4WD?ql0jIiG_B>tj7ff_bC!#?>v%%m4$1`ye%3~qE@K=*3zOW>S)fEKMGP9>K"
    "$nX>TD{^%o_Z-AnTk=qsZ9td^_S!<kup1u~K3*?^UPmUCl?&aE2=)ybA+&hW!aaI!4cX^3Q?r61<TqD4^ti{pOoPZOn>fdPODs2GR3E<j`wiPd"
    "cu5(c6F-^4!6r-;zRw~e@Ub>f`XzhGoFZJ0>*RZQLVuk&_VW&3#qXK1wifJBVUW5kAbh0qseT`F`xOw1Yt>HJT6DMEzmE_u-$IjBhp)}HEz#?("
    ")a*<y|Fh!qN&OsaVXf_ihMiTO)EJn~;Awv#2abs;P4;2p;mq4oEV2KD4ua-s8nFPIUniTe+=AX&X;ov7R5kol-d~f1N*+eHRlCk*zqm{8)?~@s"
    "ii2gn2L-jk(2Q}O1X}^P%%0D5YeRgXsY_lR=6TxF-6*Z^LOJn;4r29LzbT;(vFz5EkYr_KYTS6dHz=wR)y>&HL?ijB)wdb+^xc+mwuawHbvCyt"
    "HPJb9ub64$MN3*Iu-w>c1Y&wko%^m5Ez{Mh32wL)6andd9M`q_F*vAg++>_Av9-til(aLOOw*xGONs*?=uNBmSxahIB2cFK-97Y)UmHJYtTWTy"
    "Fjcem;DcMM^T_7n5K2$V_F<FSSk6yA$+X{?G+A$P=VyItE^Bv6BB$dmdB3-j?mZjx-h56>ds0Qt1A&7KIdjfb>%2QV>>71`%Y0BzdHaRvH-*In"
    "9(~kYu41kVDWR5=XhaZ+pYCU|=hZh9&UU5VrIutB_rhS@d&2f-)w_BorPk3bA-Y%RlbVJ%Td2lfA@VsxvQXOcH@VYO*8*lq&3GaoGF?U2WxQ4y"
    "X~2kFboW5l3*ySH^e2-fnT*k6;7vJn;6})fIS-}zo6K~h1g2_Q)%%o1F`URDaw)3}O0WCAw3_t!5dWA_vVLjIH`p;@s~HN=)b<`stk6!79yZa6"
    "agfXNhkrrJSK{LsOmy*cp^YHH60W4VoRXUfk`X|b0G5_x<L0X-j8<pr?nigAounE*F*<k^paA;?;?Fvd4XK&;b+!FKw?ekBBsaTDD(eH5EZ33H"
    "wfxe{Qtk?Cv~0+)ZLAL*Y2m)m7+G(l_D-MN_1HGOhg&fl<AN0`4@)x!=mI^(?}<n6Pu`K+6~B8_higG1psKvqBE3o9HnA6hj0%!g)ILec;uw=u"
    "8ndOzAhQ~gc<Q0_d(~<%4FT`LKn^Dnbb5&y8kXtAXV{NuX}G+sldU!Hfqw;3ftd|UaNC!p0L_s>{AYL|Q+e;vI#Pwnzr4z^y$1_h3v1DCx~ZbH"
    "s8p*dmbL8N2h4{^7H2sBgC0mNksPv-F$-%}BXjQDuM(72iaX%zr?g=8nlZ}R>ZL)^J$__Yj#xS@_ut3XNQ#zq2wlvbvypDFC$F7HHB5Oty;4bC"
    "71fbTHXKq{6_qbDTJtV)3#NM80Cr;1vA?@J$hA{zYSDa|rhE@MB-yv$RGUF$Nz#iV1?F{~u^R(<H1F=oqb#I1LBwHDxF&Ywbt&aD#GfA|hV~`u"
    "f8#CDxecsvAG+9w-=LU+f<tvGHkj>upPZ#BSxq(@mKRa69nXm35iDZ@ht-r?+V&ILKBF;CwZfMs8M4WznrJOG5f~!-xz+2Tf#Wb2f1f7FT?`7%"
    "^?8|5<3!U;3X;Ura1)}=_l%P)8<<XELI@Eo`hcwQet)Ft_7!$3@0ZCvI2>kls2#9gK$s8JneJ4@Ng-8)b^kZG8^rFezTRt=WkoR8Xb%r@itGlA"
    "h2^L*Dx8dRwuI&;>aE0@jEQYRU}JR5sAV?~bKVl}_@BuRy^Cq_vnuq?u@@K8SM{)+!yPERysy5l%3}KNxRFX$CUA5I_~<px&e29eg70NHB?J8Q"
    "%$PhYD}@F)Nhpj)7epW1qY)Xn;mS|86!qE+xva16>P!&GGAW)?pwEEFDlh2w*Ly0RGH6-h*lm|jQM4Z$(aBZN)zAZ~y}%;vw{)$W+<z2Dnp<x|"
    "T|Lij`^3bgZZtctW9(Kzkf6IzctH)}3o7nyDYEF&z^>E3^ipQXIOwsdv8hhBPPKANvdCjGO`Q}i{Ov-~u@!hmYvXulnPyeoKWs<3a|Is_1|ihS"
    "gPv&g!ur3{3EF;Gg>;GXCB`&Gulz__N0m}KloMT+S(fK(V|kg)<Qk^IYL~}!XZ3`6FUL1$iJJbP0&#g&44j)c&GPhzluZoZ09L)jc2f+1^+#%?"
    "Bdsc~Wmn|P+_{s=T{j*k+W%5B%jMoYdzN%mRs-BYq%K?vDgH;uXSN?YbEfqWa@psh2Tdw`G>XC+5&wgHjQ*kTHkuh2jMx;#QN}6NJF-BCRSv%^"
    "H(-{5$%oSOn25lc@Avye8#=e0iPx5KTxlk3dqZUdjM}0dLRqk|yy3kYhWhsPBlMP=*71#bk7B7Thdd7G7+F~;HqTf0d`bb#tjhY)bIXbDFKOGw"
    "Z+QyZ_vI1AfHd*EZYn}^WW~OdWq%p>J;_V-><zh3ZEn$?4K8#v4P1Zg43m88DU2ye`~)WO)s3=HYq|A`eR;xD*TmExz*2}YU{|(U&iLtvAvQ9V"
    "Ejf<2sqG}R26g%pcCz&9tVYfd53_x8X|CyOkH=c@0IZ}F+@<c~ukWkgPXwUV4fH=T7|9BH5j@Y=*LyXta<ZU@l02rpq*kHS93~3pF*I&fwJxtg"
    "hQweH2P&O-SXy#|bvBnn(|v61w)mR5;MO7X<SJo0ovF}lWAzhqf#)H(VRynh+H$Kk#wgOHx5S2tw=0HW+iKXKyKL(AAS0@izruxC4L8C8cIPWy"
    "!Q)%P(t_*OtfcdI60-h8Ooa|kansDS;0YTW8|rQ9X^ma1S68|E>S&PcVoJI#)vorlYT2OgV5kog<utfPvCPgoEJ`9(r|IsNTn*D#89_|fDM4W`"
    "M(4f53@XAzi;XtHR?5<y?V-V7jt><}WZA7SDaJHmDHE&Hzd6&P>oE6*vQ7H7rxQdB<k5?oA6pf@f$TllM_BNv-2}Sd!AjtV_IQI&r<8-(Q)jR;"
    "VG=p|^F~;$p3SJ^5QG`a5JW72T{*SlvM!^}PrS7Sq9=Ja>|041*po@3Vh<2TXR0s@o<h+T%a>J>TPp#R<?2$C)a&&EiCqiUmN$WxKljUxiN|!_"
    "`V@vSt%d19=K)7FnuDsrZl%evX(2*lrQoS1zLdvcV&PxKw8t9xBcukK4Wf=5Kf7^;Q=@R#r3#xOjj6QRbNGkM<3&ZpQ+xeD7b(m4v5yEsa5QES"
    "bRDY<U^_^Xr6spN5*JOcwbtkbeMgNJIc+@K%3^p&{<9blfNgEs2_HJob6T2hAmz+KRO;B15<qtbLDqCSiKTX$q)0QAk4jH7Rq-13^$Z%A(TXQ-"
    "t_Lf`q*VqjrR?|Z4D_`ba?E^^l(u9K!Fk)gGrfF-d+9Cm|3q;Fk{jdTyGJU{tkqyGYz-ZF5N3Rs;vp45kr!JTD!bmx*Y!lsX<(1DY%QrOxj+vG"
    "PJ()bQiu@as)m*Tmd_eNrEX#QGWI*T!-HniF%(A8ck*~kJK2eJKdSxGuP1ex5W-RUNCDf|*B!1npy@Sv!8fEDEm8~Daf4QYm*u15J$rksOkD)W"
    "8>x+Wa&s0;4qo=Wu_op&QYli1awCJyWz6z&hIc!dHszxZ4Ff>iMLb3Xfa`Ct?l^0buw-#ED)fdZpb%XwIXAigsplePRmI+{?FwLj#x!T@J8~ZT"
    "W8Uktox8dmh+4)GgFH9c3T_9r`5{SSKcF5o&0}F(q>;VLEU;b=EimH95Xb5Y(hQZ`DUEY&R8z<uDLqb|R=6yvGwXG8r2Ya`-IC?PM8h5d%{R#@"
    "UAZa>Ew1}&wbQv3K`Se?fz}77ObKVREUyibl0s@Wo4JE%B&!sP@TkFq=+6a!<>jc$vZ3h{v6ShFNX>szQx(HGu_np?qTQWF0&+PNbi~=9tfkgw"
    "WJoF;5>9yxj#}|RBPqD~8j=3YnR01G2Y(?bbRYGG_D8(H9eR*#7@+1}MYeDU+o|(pbro#e^}<W&Oo%8f1?ik0SYmsffNDvZmDVf35|Og=8|H1a"
    "tWKQ^>;{rYEa<!Alsit>XqDA+MaZ$MDx!A>MZ&Lw0(BKE5DG_(6A5hMN?mSXtnKrZW%4wwsN1>ScRb^^*OKern)^bDj?IvIam%5M=an&P$Lz8v"
    "!<?k+6CsI|g?UFl!eC+pu6i1Hm@U+&VLtIhp4<EtL_<^U-4-Q7&L`}|s&)l}HF9tx+_~wE+d+;lg@>-cK|jk6jCz@BC(Qor&-ST(RLyqExKg%a"
    "F1b5Z|4a0{A`SNM_wUv%S#eSn=*Rn(+uHNl9fUV$6lA9UfOP83VpJh(mGDYM{lWubtR#5|oeIu-LUkL{cJ#(*V*@D_A@zI52GFAQiVW-tgeI)%"
    "pvbu^SB_^sla|_RiQ8=R+WDUHOPkV`_@-4liG_0pQX2M*1$XDpov+`fsIfUih)v99J)+<C3@m8WX7;Ro6}`^&2uk%qvdo@|jZNxwyLCoxRvpK|"
    "AT~EdW$JcH5T;px`==D0IP(PcRKX|hQ3y3AYh|6Jgb)(gnk})k!Y+u#Jcgu@$xl{}fMs!{bQ-onU(ZCE<TTAg;a^XxzFxxtqJR!{!c;CE*K`i8"
    "-Lrf3%DUP}X@X&Dno{MkfpYlWT))i2?F&BP;e75S?(4_QHGtAjL|o`u?v+J@Ht>wg+Uqsu3Dp8_mMihFuU)&gpeQ{h>tQ7}+m|uX1;*nPE3F(@"
    ">2&uUj|DC$$)!Q3nW|XP0S6j<BInMKg*&_$Eftby^O9t0FB3+*41+OIs<e`bgF1-q^hp9z5z{jX^;`UrpCmP_!r*$fgHgI7Ayrb<4Syv^9O@D#"
    "l-UfoBr5MNy}S2T)t75kV!Il5zHLBj-XCyxB;FYa)IovwEz$Cl=JPe<N#SOdlPSg*YD2g@87r-9uS%x)WUQM45A@+Q&6$A&u@Y`Q?A$5$@{$ka"
    "AS|2e?QF#G0P->QMoz_~EHjv?Hc(=<=ULPwc}alwNjV1ur)-VRN>A%ly!rZf_0k;Ys!KaSgF5fDvG<>pgL!}T4=@L-R?k~AtD<ce(QFr5(oIX1"
    "ik`F?|8u>&Jz0@cyZ2pHpP0vHFEv9=OYhn8<eaKNo#0b%4pj3~bQ*>3yW%oi!3ksPmwx%tM>(~D7RZx7mO3yq#+OtOeb(j8)J|ehj9UuvJP)-)"
    "sTjkAOUv)*CF@7%5(q$!$&wId85QQt=S2klxi7tOdmh=30h-`r*P<;U(=@lhj)5s7o@_5k)JrBVb{RW+*6f!t@Q_wd?V2pHL4-Yw>*D5IS)m@_"
    "{*7<y3R_*Q!`l>@w|Nw)jr0mr-$x3kxV4qG@^~i`fGLH=h4J2odA7(YHTWZsGb^JpMzj%~pTlq|XN@QkW)phf=?D2aDiTG4YD0bMSmm|>KwJ_C"
    "idx_vUTTa3=Fn#|>Xp@1XnYW;4;ACl-T~NGr3C)A>kZ>6N!o${C2J&dpSE!3z#I#CER$8mvIMre#UI}^S1A{{+87$gG%$?1%Bnn#iQkV*+WZrB"
    "fVR95;PzV`j}w)tXw{&CWpfy$%$Au+PiB>^1$4aYa`>4|UY3gb4#5%{s#fy+@@0Z+(0hc*mR;i!TN+Jlf*0oS_~=94b4pZbqv<M|7e2aQrsP|B"
    ">!U_``#`^Q<{T1^siH?#%~;C08GFveK;?mMu%}5TnyLU6z*R63Mq}#!v?_P&)-5NwK=+LT524UFQGuLQ(Bu}tqze&riDjqSY|-0<?j%)p@lptd"
    "plc2uUz8ASCoq+2GHrSPHm#KW`tmZXZCD|JMThxay|Pi;yOXvz=M}d%TwNbR>Nk~a8^`+ka4lm8hZZsL=`vb?+9>#nAD*$aY4Y!H+`tShd5q?5"
    "7XqKOQrV&@ihQChx!CubkK^aYlS((4(;@zcsn=jMOX?~?>oCH6>`Ay~reJECLU6a=eP1kRYw(2HO=t_iM%FAvp!vLg-KD1mJBk7jdWHIV4De|1"
    "l`b)X<#)d$Zej`u9KY;4(|h}tS=$OZ)tgeyi4&l((A#rbL}yzi+RPOQ*%-@>>;z?v_FN8WXgYw&|0+C(O5;$b4hr`5A+P2wGQL4XY7V;Jo8F$;"
    "C>$>0)VQj$?#^69ESxU5GR#)Zsr9o@*l>k5txmSWyeC!$QAC3PK{J+eY}r*n(;+f7a}+8LoCr}A=!0>-Sb7MXQQ&(><{)IoUGZ6Nq?lAKyiA;H"
    "Z<pe1eu`LKi#9bMkr(sWO7uJ@-!SQAFf42D0}W=g=n}MoX&UX%7+ePB6s@d=`4lip^-+BNh6h}+(F{A4h+S{O4zO{Fu>-z=WF2OKj*r!L&Af4T"
    ";520QqQ#)CcQ+@KRe9nJBlJ+3xI&Bx_CTx5!~pW8HPR+G3(;UvqevIrsf<Q<?O0|=p)VCe?As9FmAHMJO3`J-nmjf7+n6I+#o>RyYQvj)Ym*gb"
    "C!_klcroFqRg!cey$B-Xwc93yaSSGdEb-tYp<0&|T|ReL`IjosbtRTKBV(ryzj4Q+!E6?vpQ>u|j>s*m&aVA%U;nQs-Lqz~*F^}E$VK*+YZhX>"
    "Uc_bZ+`$bQunv@^NpuG&T#tg~CiGy+^)j}i*m#wk8j*9KM!8n*@hTRvAvvf8ueBD$SVhGD0FJ=`@0M@5bjQKKAW5^P!fa|k_u5hv$*RJ`ikX^D"
    "MxJLGW(xEI@L*R1WuUfLzt?v4Btp`BcbL;^9$3OL1^FN7Se5j;*_mjNrxUiZ$xJP(HJEzZZ%eV_<Vkb7r5AW*Bxmx{C2t2dtUaL<hW*zbDW%(c"
    "{;|n(N(@9h|B!otV&LhXTgN>AQKXUr<7a65xY=qy7^#6ArYyT~fgq*j<rTK(x02u{+=!TKnzV`aL_6Z%j^{3oK+D`++%cu_*s0|gOAOznNlqm;"
    "2J0~?IY}~@5S))&05B~ggnkqgy%uyoP~O7+k<+O`A=C1z6=*%4K-?h33kGGOw)Dc-5VB2#xq5f^BBi&c03%bubqC{wHsoG=ve$C!z~bD3)^*K1"
    "L_4?ht+xJPkfS)oavfOFQ+kM5KBH8-K??t{m@Pr(b!(&&8@^NOsA$1^I&2W_Q~Xb%$Jhr-y?H77$O^jc%DfeReMbl?L6d>z!c*-24Qpih(Qanj"
    "KmfG&>hR_`%leULqGbjoZ4Y$pawSwzuBh?rIqx|<+upL|p3S79EgI=5dkP@3-8?jboIsUgs-sr|S-f<=Ti`yVX(O7>f`AA<`<v`$rMB7MT2x;}"
    "))(bT=x9NqcEOw*K-ai1GihFk@6M1-B3H(+InQ%BxQV!a-PzcAVo#FCwyt6Zm6^nM+(s*f<^LugM#dfxSeSi{psM@tuj_?`WA);b(`S<vWk4NF"
    "{fZ^&CMziH()l6TU`eCdm<p@Mmy?PxZ{!55t(`sViI0)W;7_p*OHaz!2;tUO;cawmRlqU~q1YAME760m!bH72`oa_%Nd=e-w7eW@M#@88JD}97"
    "C5jYksNf8{+@yZRcly$ifFM9@(xw2`7R`8)rhAnxmV^_MbLf=x&}XH6WzYQjx`AQKTV%r;UZpg>M-Y;&oL9L)xxu+qj(%BtNhm@H@vg+K*u@l9"
    "vktWvPA3_TiJ@7pCFwZF<gI0WwEo?jx=$}+fOFSYM|aiD=%j5(gJZAgl&K``dc9syn<1<Sm_rQDye|KD;|*g6RBTyQMBiXLY|meW(SWikNX?@?"
    "!A*=Io}I}+xwAdC>b6(JX9OnowG4D7IQuTd1=RPBViPx)I?U!yq=)Lw2Pc;d-E-&!49M-JLh`y!^-<M3UzH6Ha{EbPS|bL#NvCB3%;)ngZNsk6"
    "-XfBK@fwk@TGKZ~Mp-*G3dHq--Wte7?2nf`xM~r$?oj18wkH3+BxN}TjE6l0`4UW?3O9L{nGTdyl?)6cO#xv$QB_RIp)DKf@|bOIZZ4)p7i;IO"
    "&dCO?F(ZRN_-O`;?S=EjG9$oIwF^pc?=o5gCQs4iFHi;@h8UIDhMjBx$x1U@RQl_Ph0L)b=B5LR@6e^@b5$YGKB$>*5@8e&ue7n@=_XfsF*Qzr"
    "dEBCq;_a9jJ&ot~E&72R0Nc>pe7vq<0d|}k`_g%ruazpusdwmx{PP+Xj;d?)`z921P?oJ2V4~8u3@pMStjg7Hz5em6duwUk&g@_vC30e1Xe??N"
    "tQr-S<7$5*C25^30>yzXsAuhuT{zeKP{l%+3U^zI+hvS8zt-C%!{dCY(liK!7D1=F=CKA_$7q|ZDl0j2`$@w?ajezi7t0~QTe_lD%9?6hV})`W"
    "U#|$_WAy1C4oQ2`aQJk_pe;r~yC}1TV6JY243>!&&zYaQrY&R2CKVwCSW5=3@dCTG>%k$K!9g&5XGcS2-sMJPv5!rKdOct#2150uSpI+(vT5_W"
    "o(@Jv{BKs)G+oP8Ra2FxkvlyHpZbnl9JW7E#6OCD$xrSveo|#xI@>YVQLkInlofd(n3!d;ZUKt<g^SRN=0S;dn|#i+{;Ta@Z74#-Zd<{d7PGFM"
    "wfR8vxo;U4QBl7AOJq!4y(|ryE4kYcTECj|K|Nbi*!K|HwPl9j!Ed1If3fCyZvMEu+}H&Q_v>N0uHMU8rXp9zGiQCQ#Ty7L`zW&oL9_JW7*0^Z"
    "zJ9WDrBRSZf5}9{j7Y|=`Y71AI5!!^QUj~6O8hny<5rxfSNSM{pZ7v**-Om1N>dX7u!D7}LhBb4=91}?Q46yq7C_T}I<gPQk1k0Qrk1<6@SynK"
    "fC{+vR?64RlMW`ZIILvzb7Q(`yuy^nC!Tin=#Z&?kytxkU+@^Sq#HW%wFYjQO?jH0VkBEnok9=x@--0#riQ(K1Vs4EpgwUwk&h_NeC+jMZhyGx"
    "-MeTF3(ENGe%Uk?JDWeO??4oJ8G8yN+*j?}%6Z88<Mq7;o<nu(sWElX4RG7Ip7c=0z45qta&T82gb`;l(M*IP6WG0~HiZgOXrW({1-X$*V+(GB"
    "cwSoxcc$MiqfHe{IT7$VLd2Hw?wmrVt2#R^cgMX1ENJku_~n&QiiV&syOo==_2%ZOg}7DMvzgu28ynsy?@$toDN(WOtM@-vASWe7v{qIYJH~Q7"
    "xcsbei%ZFh6PpL)D^pb;nW-XqHpwRwPd)Z7V4)m+C`xNsVW-gu&umO}dD%_o|H1uE>Qgtr({Qd+7R4QJ@+xc!p*%y{ne%3n0<s__{z0&t^Zx{u"
    "OrVIh$}+(0V;(;6-Cv4N)+RucWsCeC#2^q_L|)sC`=t8B?-gnbyLg@d$b@V!E$OTWVUaG%xk<@~U0rqaEJAF2p1j2{KmPdGlQZT6Gj1&&HLpu-"
    "0}Tl2FL_~ofKrnq*-?$L+G9y;a^tEPC|7DCJD!1IFTv6W)$#<KH<?*udPHIl;L%5mA`TvlBAocJYB+SN?b*+unYx~0;Xevl%z1sbiHG}JOcC>d"
    "As+ekr$3GQePDnS?+dTLDR&LUi4zq(1z-O9(lXWbEqJ~&wi)G;j&y^&JzW!&cf?5j*ngp9Y7iN$3{G0;x-{BAG%vFz7OM)OqBqIuxWq2!d8Nn="
    "vDl0!=9#=aBI|s>DEAduk0O()P2D^4rFnRkCYisu6}KW+PW$Q^#v-e{W6_kX;B=T6v^y`*nkQprSCZMgBxw8$I)vqG=7-yA>w}34d+G^%gE~oC"
    "+#Z9agZUzIfThDl^^o8{)Z7DX6<I<ibWYEZ_AlP-nrS_isdcKXB~%K7+7Hjj?ZcA@EZ0Nbz|oB|W3%5#G+uaYvG{oec;2;W1^9M45kzQiA!!6n"
    "#!?+*SqMC~ubRezRh3k3^t*}|3HaaSK(6y0r#Q{ntI@66i!NBTmaFeips+fm-%Hwqijmwev}{sVxC`0lLn)Fb?bdNhC#3d0YisccyGg=Z>Z(QP"
    "57cyErWtw`WRu-h#}7w*cQ@KoDP3@BDa{pn(V7u91DG2)UT3nj0ejJtAfvw00#Ys>yiO-xf8^Dhf*dH3RFG6$6F%T04=7fBN4$wCfMcqu2g0Gs"
    ")-d0)j)#Hj`AJE$E3P7BNUD0gr3(88SFRY1H|V=-d6@8U;&LVeYing?<*n~Ay`7TafejWf-DGuYc_^;b9_1aAL>p|iv4Lab5pf6BsMOVw4p>?m"
    "q)fXF(l8~NIv9ED(~GN(Y)XdRsPToZIqy(TV~*?YUu{l9>=^*}+_>4SL%dc>qLNXRs^d$y>*Z|@1!@y%z|M^?&wN6aH!YH&Hm;JHcU9cS5OGHL"
    "H~H(V&JDg5WYsiK$cok{sO-?w@us$c3bh0GtAN+UvOP$dC`RK*$8<>Wv=*_P$+XEh*rN7N7*8HqSM2c6o{gnQf2oXzTF&p3-gxZ(B`MsFN<ER6"
    "$SnT*WWogZR5mZUJlbIG$44jkeKUN0yE1~}Mo~_!GhLXr&pP0gCSHR#@rJERp0`v^&t@)})elDb8q__p3$7Ab8Ouf!<zr^jz^tmO%i8vmK$Hh|"
    ">b?ZwYkzBNvuq-VuWyv5%j<X;2Yc)=u}l&Hc9FDXN}V#-T<Tk*41ji-s@XByC~w^05*oYK6F_T?R?bwbyJ^S@yhZ4o*39>-n(ZFjP|@P0rIDs9"
    "-!D52j7l`8ae1J6lY{2j-(>6=FJ)8_cU=8xTH!?3@!0BlJQmved1J>gzBVjCwOx3Ke==3$i;r~a(k0S~+)u?54Y3VA`+`ulR`g*!US-gh!LJp`"
    "vPO0+;+$y+<w=LIAcWm)M|HJF<tDg#@wA`6<+hgZsl&m6t}4-;t85Ex9zX*<^z#xQiS(JZZP<+dPE!4DrLtCTd2BEDTAE-6y?j~CDQ=M5IUd4S"
    "U{Us=ls<q=$$i%oNy?9)xChIWEw?gt%eGErOuc5ap2Ze)9pWyqByK9b6rQQO$Ib|^ycrVhQA(39nG;B1^=yKwnX@)(HhN<!s>+h_CyV@lJGsZ8"
    "8LQkUvZW<As+U8FAk~x*rU7MZbg9?hI0eZ>bj%ypOkscVEe{ekPA<Z}grZk$fdk@Y(^IDF;ASisl}PMmp3NnqR8*n+jN8;~;bp1n-7-0?V^yFt"
    "MqId6T~1d;M(1`}ekGgT=g&12xI)@@KBQnR>2H2$ShPO(I-a!^-?l5v4cPh3`vY@t%vzUdFdPo#n{O04`6LK)Lez*R$YpC|T{-b|xG<klRFrs<"
    "DtPu7L^n`sQa`j9a<LH{$eiiCbs!Z~=#Y~CxK-fEt*kz3ByC&D{VB=|Ub<w!gEbgznn<osu6K+3aV51+R!ZBBs<pOB9Z9bhbH}_T1L24CCv2>N"
    "`u5_^pa3Iwp{!)v7u9j1u}@+M%Q9FXngM*mlez23ku-ZP5*c@{v}w)MY^_DBIiI^Ppka393Tu$pWo_Peh_MKznV|)Rr)wXpWjj{Rgb%bzb=^<F"
    "m`V`CBb33SGYUpM>cqkw+Y-I9bLYS{A!3S=s1k8yuL;&=4GX?0BQ1Iuufx!75@p+;A0dgz%*BP&HIJ+&tY&zU&pqPks2l@AQUU?Zm`bvQ&)*Bf"
    "wg%<ISn6JFND_lEFUBe9(T@H2ZAPhP(kP?VSYuZb2B$R41JvCF;;i-7s8X5_sV7I!VaH5#V#t@s&&tJ-8Q3k@Q%f{2TMtH-Lh7H8RpP2Z?LKma"
    "9H+ej?N3q9W~q|v1368oc&SOt5ANJ?&+!*}%By#j?fbVW8NW~{F5lX=?CNJZaSW%zZ@Gjy|GnOWIo8=~pv2Hjy`!(_6km^O!iU~T$OePj6<|tJ"
    "a5g6c{>qh=bB>Zzs;bJ`4@H{Yfqh+yO@z;oWo2;C%=L%EQH|$pcVASC%$!I7L08nTRm22DmX=c7RC^B+7Zo`ndJabSRjzxPN1sh}j$<<CQjx90"
    "2P`Df9t{x?#q?dJ6U&D7pr_O|<Rq&~6~WIiV31^ijOcA_p#+{xe9+|})R%=eY~-Eqk29J2q&$%sTfLtdvglkM#5tU-mTdzBs@c(&rL+j>ILoKL"
    "sM>$!h)hmtnjZzWB+jz>IU`n9087#oF%T>Ev1n+hFZ>u-se~kNAIElUpI4o^q<YAY{)E916*4`_4B)K$qh1U!6!}!|4Lnv#*31ouEAIJETR?uA"
    "t6)6a-y;>fytF|av*wFy98_c6x#;0xt-yB1s?|NDJN2`Il~1q_%eOzG3<p5BiMqYH*_6*P2j6N-DfwQQLMOTZeu4!(i|tPTUr;;3P@FY3oACOk"
    "0ek}gIY0DuVsMbKzbqy9`IbMFp*;~L7szRP#}y7bW({NE(ZjzC&K0HRl5=ExB8Fhwxa}+EnIE9R@C#>S6O|guntCWMh0+8bk{^OE|Ej1JkxE5W"
    "NFdT<J<>zn#g>Q;w#}_DL6?0LZ}uU))Q&1K{+^qSQCVqw0BR!Rp1LTv^6cc=mAeI%?<@)IBZ3p<Lmy+RVTO;%DP2u9V^GQK%5(<?!uRH`PEGN8"
    "801vIsr!(Cmk+7!*Qwnj9S!|sxJ(D*)C>uy4g>L``nt}oZl0)|sPppuBluJK{9869qo9d-yC5mOOa=v*CImYDS@(%oVK-iVn3CW)1FycUuR0B%"
    "1Gm%QaN?c=Y(vVSUgruP*iuD+tC~1h?uMl|_FrLlxblrihyvZ;Gz{jn0(Dz-NKs<ED0EvyoY1OfaVVQwF;R$!TZZPhG$`;{p_#beFLXDmPvHY5"
    "PUl>MZ>nV~*{KI}R;Le69jNRdg{lvZTW0<H+*Xm%gze&UkV@XwT~DM(CrZl4)z^5hvfe>6ATMd}myi^}qW+zL;f9%#trHs0N0cuEHWDOi1Icl5"
    "X-apR*?`i_*@C*X2PlpPQo!UNl22RP7P`mC00pWa*d-%(xAA?hTCKuWn^{j>tka$%OEV*umwBGesIu-1ReQ;Q-p8nx=g(;4sx{Mzi6iPhn_%Q-"
    "8}r{E@aiDGgERDw{L|QX7)uK=5!*e<N_JK5k!^V>RRfB$j*}^PiI@;*%N$gsMh<>Yy4sbU=GW{`mx$)LucN~19+d9)7znRPCU|wwG@BIup^OQ!"
    "Dd*w2wXgdU7~_ODt>E~eE)P3T(nMY94K^MTr<UmnWL!<vkxUfQfE+8&M+o$K_pgG<CXjmd8=6r2(9a&wH!r}@sG5m+=vmX=*RXqX2kgq#rt&T&"
    "T>;LX%R$lg!W!~!vS+|HF9NXnPJkUEFxeW9*PHT}OYG%+7+l4x{ye|%6ns<{n)N6{x$e7A>5^{oDTr31GSp`&k_FQ6uISPNiXseQ{Y4bEKro}6"
    "sIRY!H+I$WTPwlT6AE0vDJLAHw`THN_8sytu?$xbr+6xle-+8y32Z5uS70Ug^^E)&q2iVwqd$GbT6`m6H*)Reb`?s+_B_NFfBN9FOlMkOA_(KB"
    "R3F{MNep@Jhu{Ty2>P#S=lr;m^0!nnLb~-n_#>A@5&A)#*=FzX0)tQX9-eb3m13&QG^lnvwKmQ-=kWBV{E?u4m6OC?!l${fW}#%PiM~LnrxwyO"
    "qTkqj$EHbe@r0buBL?3B_}6ZOb2d5dv4$xB9~I7-)Jv<TA{7s9AxHIu>c0YC)R;TehaMh+tFo;7P0QiDk9|q86sy_0EImJ9w@u=$I?sPkh#aK6"
    "`Zy7~*l7TrNw`tpC&+T3$vdwXb31TJfHEgg+sjEB7k3mY2RK`bWn$?=ltyp-aCRvFy#d@-wUhZJP0EWGprB*CHIT#KlA}GcxF)HBhXJ+HITZ#N"
    "IO+Q*Y&9<o=q6l6N=61EcCNUEJ%w1UA^@MTB~hQjY7TCqT7V`MJWN0Q7~Oe5MJA@4b%Jb6QWB1d5K0|&@T9FU$(`Qh%;G+FddT8PmCpyOuk6#x"
    "eoPqb4s`p7`<Uf!^){d-Ab78lXkTEfV4>yH1^(e5vSagUMaBoSD>lsrO#g0oJYm~~UyX)ieh+dT`IqA=p@suII6_%`(sIL7ngiB4Vg5)-e!vH!"
    "BubqwU%C`ZshfYN2vSSwMn|UYrE5v9NX0y_hP!!xO0}S**PfYWeTh2Ei6HOIBr$P>d4T$PQFHSbYvtoY#XY?HDcbGyx>}va6yh=cfsX1=s_6Um"
    "KUZzb$2x7NW-HpSIFAc7UouF#5=)9}sAlufxnzp^jVXpfU@u9(O@%Jy9K7fy%-+%}xe8n!?bqEbjMNmiNsOSgy`p+}DGg?$bp{k%H9CF^H_VuY"
    "h?wv?fJ_@nl&R@9E&Pt?QqW{xKA+u2+qkpMHpAAh%B21nnIER9ZeiFi*_yRPgmjk<-Z_2@yh2MLb~t&fw^Q&9SZusKry(wxOqIXmE~(FKap`OQ"
    "^$-+`)Ru1hK!@Ue_|tpz@u;*e;lg(#A8Vuw>#KA7b77@G<;YxNrlFE;_RsME`9#m$pfSdpG46)kF8?I(peN*JTY4U`t>)e9we@pc+00}+9s&8$"
    "C0JMX7)giZpT^5qD$~GKj;a2{MY?6JTh@XubsT8JN37l~A6KHwsG+nD-EXzy<j9{c)q~T+{BVR%z5<HO4C&<5!_2hviblpU`@g|dCDn759??m-"
    "521a9v2LsTO#VR4#RmL)VA)x0VuOUYc(f3*kbcnb_rw}t1B$VA+vJ~KH+F^mWabij=08fAPXj8jVY*Mks1n}_GRGb^>rA^re&{=P;eVSx{dsG1"
    "U4|br0)w_(E_5RlM-Xif1;&cJru5!Fi0(JNo|gKQw&s2P>zj9vzEQ&0MES(esF~(o1kJg)K7ubC35qLWfjEW`aDe(oR5;X1ZEN)Yy-$8tT1s=c"
    "Ksyjm^^yVL4^1#;&NTV6!R>fil%Wk&qLnQFd{(g&{v4Lm#DM5$bl#@aAL83)V;-04tyjqegqfGSOWlp&rgTGur3G~jRA8<vU-j($BOdEHm62kC"
    "c$(o|Cw@TWwffRfi3hkq+BG+6UAOrb;+8$DY&CMgg`f3A=@I`5&7B9$-u&!0jL@)|{Rct&IGlhF&h1!!4O9Xxn{ePZL$8=Oz)Uw)BCu)fE;(YF"
    "HB7xZ{*L~@(=+8gt7KyF9KB0frM1~k9|WDVbm(~-g>E9GC>+hi3Ko~I>kWbLR?UWA5Mb#jl51_{!^P*K6o0$kwdPi3<l$q6mK2HKm;NY{B<jz+"
    "q)&_4+4YRzEU3buowH8^u#s%@-=<G|-gAO>xCc?M2}p!9TWWKO-((l~SuJ|Df9D^5N^e)3(Ko+KQKxTdbLa~DcnyD!cYAt8M`{1_7q_)ec+Sf&"
    "CzyK6?Ho;5TphOp?)=^5YiKw<_F`Hg^p@Pscqz46_*j_6^jWY8F7JHLSFakxAX9cnc$p)-b@bw1pGmOR+z|C>m%WAdQrg_f=c46oLF=^^gcrgX"
    "mPx*Y-oey1Puf;YoEDB2eEM1D65V+a8HqTdy_P|ymgI9*{_};aAO7vow^{ueeomE^H?_#UFkAXk)tkP;rD~YO9~S53k@B~?0;jEH5fArAz1=ue"
    "j#_m0&lp9=&H!|c&u6=N%A{Y_I)HBD1y%UOzgV?AGpObo4Y^#k#Mu@tjd*WkBa`_2iNF`NUZec?JNk_?k@0E_=M%O;+(GY>OI7iEnMHoEuv%HC"
    "qBSjymi<vJ*o^Iyvh=HH1VfyE)l96p;$81`#-d^|7JMWaUrRf<X_%@?ujfC+Ha!cE``@0aR*(X@Ej-7{vo|R`#=WGX$`B%m0_sx!>0!+x`>{qA"
    "kXq>KxFzY&y&kn1sF@S<w*SHRb)4Jo;zv&&*9K%1Zqe$WW$Ynu$f|oh`z<BkoN0(b*=i;pz@J~WtX;z0{XPpTio%Hl>DaEZUsq3Fc8pD1*S^MS"
    "C@JVV3DB_v!7~M-q!d&SzwTkL_`fe3>&Myx+k`WSXCM3TxMOSGwlEQU(O&hT%W4pJO{SM_xro;r5|y}loP%8@dt70SZmTLxUGiS|5Xkn+&cW}="
    "fjn#`W{<SqN3~c*!14EmctZENRXeoLbpN&64BMc?6c%Z`(!^V0PlTCNq(&?lfBHM$Qv7^J`at7X;eQJnBQmmza?ldra3~``h<<p!EjvS$56!FB"
    "x5dpP&VT*XyH4~AKL!=+-d=74KYrqEpzSZU{nt3{bjjzyr2YB2y(^&-ylxrl2uH_k*8SAmfea6Ms{HfVwWP7LuzymjtJls}w9U{}{r({Q^Km?b"
    "5T_Tsi$rH58)AmL$C`q>wMz1!F$q=Iop&@c^^|?*qW4fX6hS(r2yWCrI=#(~v=>X){{Z{G{`2p!m#3AVfGLExaH2^dEr;;urh=kFd3vc%;-s`C"
    "#!f#!|2ZB}p3JR5Yb5E1Pt)J-`txptDX8$30PVvoTbr=Ghkuix(`Zg<xh|oictQu`#iNnXinM}YUxtZXo;ie(bolhp&()0CDuN2x&OGKFa28!_"
    "j<W#Ucc)pX+HsmiXA(Vh<RgbBDL{+uqyPH6@+_=2*MIn)`>JB-(Z3IvYu(J?lPn^Bm9GcwDDdBZ!F~Czgpg2KDqx@6b1Cffe(WwY0ZepRMA#wS"
    "uKpXZ>lByJ>`+m5TY3SlSdjIw+~yGAFZGE!0@~yr{`;G5H9R3uH_RLJH-68W#|@U7d(>tJRqQdKG-zosR6o7~^DWVtzu1E>sN^ssb5kjE{(Ac*"
    ">)eVCnR(bc9N{8@&`{gai82~g<m%TMxor2J0>5ssgg|CR3VmC_RwwbG*^Ju^+HK65S#(v|T!F*t5u`k-o~)j!4HyIy-RodQ-*uUJr2%?*k1*%R"
    "v?BE<<1iZd(Y-mABVQB&ES3u{%7K&Dm<=Ou&fS}_VuDhx$xLX6*BzF)h!Loyd#gjswgDDVhn>HNvl3kk7qy_!2Ve%C!Hdb+)*B(${rkYe8=p3!"
    "%k9ymhFJO)#IQ(!@|ZOs0tgC3gLeQ#y93<%Kq7W-;7P$EIf^PXJi)xpCE{VT`e+L^|ME+r{a0^uhwY(fp{f`FylClNW^hjGJ0sL~mzQ37z*M5!"
    "E2jSO>u=FcI&>WhqwUS_Y3X6xwD9GvI0iOhjiw#k_3tm~ab6+A3<L1y7I!?Yb{L!1;P(|j30~BzRyb84S`icntJC(`^wKt;p!-~+U;pl|k-NAH"
    "ZmUOnYLm<eaV8IV_w3IXJ<*F@jk&tjVMVbVIw1v!o(V<&kutj|e^Z4YkkfIbr}tqx)sGcBZnsbH=;VdD-8GXyihruiqwNO?_d*kH|Cs#Hk%enb"
    "aT(JgO8LLSO-yECS^4^#_b`vOiXYfw^>FLlaaR^FXFfV6zl)~oc>|&T5=J<G+iUq*vS--gONg8p^oU%p1Lm>dTU-qaHd(2`b@sz(=RS8Tg5vq`"
    "5t;>s4tyG~`G+P`mup3(rr^H>^80Ib%0ss4>fWpf*18cJpMy3h4i*A;ZQC6@Y}>OCJHA|i%M$yepbTkOU$Q(oUQmOVp%$LV|NWP@+5TA=e9%4e"
    "Uacddz9Iv@YWK|Cd+Y-C=Z==Qo?C|-tfd@dHu#C#?0F^m4^={IX)8TK3-zx3=EQ|fM8e_@C!!sm==8H2Hd-BOl<4!J^r<5Sum8Fm4?#cr`m+r<"
    "7~11Za3YzU`_l26e&Ys34LSUOgm4%O{Itkw5)077&g-K1`3e8MeRjfS=I_E4Xn`{7jw5{j+0%^Qdbqc3OyDx~2<ydAaX8#xV}YYI$7~<NIE5d5"
    "kv{$l`u8tk`o%H(WNXHPFM4|}JS1EkO+k+M{y&QzZ9jZY*CxT=^cjuAKqj@pKVZKTas!hPrI279JU&fH68E?1;i+~mTWpXfkbld3v2yYXRC!3*"
    "lzhC!XwbdBIm`9CW&9}Iq!tUtPa-8aF;vwN^+Q59H213(l=#q#AN@tkSA{y>+mX%s&O-OXq}fA&K`D<AHd{|Dmj=iO;2zFv$5t=nCw?zA=Zr!x"
    "aBy#8regoUU;JLzr}?_+Hq{bz2zFsyU*$x7IC9|Z-KUg~Cig2@PcJHE7V-kYqbBdx-@)(Iw?o&n62I!=vISBO!5z?bzbXq)d;4cVpBwYE2jJI#"
    "|1(yFx^mT09w_HbZ;gtC@dp(`oHXZd&H~>#2t!vM_O}Bem`FE!LVt6_4W#(%H6oC@Z|iw?yP0CcsD#nEAJTI}p~C6Fe-zAytbH$JK%4s5nGhU^"
    "Af~_VMTxY`5%1-obC!-^L;5Q!JN%1I!1~VNs<%D40n#0wp`e$~wC=;U-DGB{g22H|m{_=Lp~cdKC>q^@LobRW{f2^s57Y*Z1SZNNvCRa7mYb{j"
    "oQKMhx8fLnXO0UO+dT7jT(J9)JJzzl>x}0tl;nQ%B`(;z)B!2`x`E)kMCP11MnHDWT!`@1ugddfBElcC=IdH;KM~n4YHfz@FbWnpOA7^_)_PEM"
    "eGGqjB)t3F$Mm2JV~I3x@q*a|JRZS}X;CFukfx{WD%Yn|Dtp2{mfsWKt&bQ#sxHI47E~r6>iXRT8_mC~-c8Q3r60bqhAW?4^asu374}k*0#6L$"
    "1J{C890#MRI!-dQI2kRU`z`f;ZILKb)&TdQF5Ln=Wa8NNaN8P~j>MQn=dbFV`h%0tArL7PesJwxwREe~8b{!27YK~R9}&a2IOj4U77)p*g8Mm-"
    ";3*?B;dq1TZF=_{dqT?~L6tPDS&^~OyN{$b_kR@&r=nr1^2j5CrmF@b4G+eu(z(ZM^K%a)V6@BT9Wh^erZ0GJ`pHCBzQcZ;ZR2Kmpc|+QVu;Xk"
    "O8MeLYz^frCQA*Crgb#0{<A`reb}G@5Z%~6nnp&m{tSk}#Xo0&W!>ll%Y8LvAN#-HLb=Vy&rs<3{xOJsozzsKXkVdxVZrD-Tv;V-I;xk8j}Vyl"
    "YCS`|<X5JjJgsid(tpk7a7E6o)SAG4T{w45XZRzROyRQnEc26%Gc=B$`Rn=8_y)!Z{iHX4<4=MsG{S%1eqA3{Olj4wCwxM~auCs8_^;2f7a02;"
    "uK00KY(o=E_s@>J+*dT1c!S0-g7B*;5!$a6Tg->i8_+bo&xhf}=B|04e|G+=Ar-#V73xD4FW|3O6*E8C=?L(g1J6>gK{&J;nu4nxC9!mZm93~d"
    "wi|x=40ut%E=dsy+KRQs*<o?qBY2m<U*2WW%tI*uDxca>K?}xX%aX+oA|*-&P*e16w~rUSUWy+&4<s^#)(w$H^;_-ge)Dm5ZM6-{Kh`3974C7e"
    "g?Xk;_NGcQZVCQhmtFHdx);oVpXi(Nt^f_$6;e6Pzek+9PwJ1{qob`}r-Ugce}aU#m%H>Tt)*^A_|b0jI+)Owtqidyq&J?^^~4301h{;;d88?8"
    "9l8L{!fJSX!eZL8+x}9yzr5zXeHkeY__{m@F1b>LIQd+xEB@Y6VJ1Jly}cboS6Gyr9b$r<HCughI8=lJ`uCk+r`qQowuq&7)43Pk&F7#c=!_I;"
    "*Z<v@{`k6<txtkJRmi8cjlrb73Xtzj`UvxF)qGh>#<KS*u7YnBE2}R?!>~H0G|!_A>pFCw8#(XIz4gM*TF>~}5DHKIiJ!F7d3VkcID@-Olc$zG"
    "e&&1Cx8K^9uKksR4<y_94<Gq3h9P15?Y7u1G)}voq4!HGvOInB`Pnyq|MT1B+3nGNzxZ$7M?&s?U8bYT4}5zc{zw}>WNp5!;Gb=5YLrwjZj)E_"
    "iVA`A+aLlXtbKX$;_q|L$sh7x7A2ZQrwy526Cz*lv__9l#LDk_<M~vJX(&8(%U;DQIgMt3A;jH&HV~Z9Xe?=8k8OYStH->}Rz}_l1Xdaz$@Qbh"
    "j~Rq9cL+7doVBEOm|s2|VhIqLHD1E={D6D+sGAzff7>hIuBF#s9)@?$eY;ezNFH-TnPJqK{USN;OCf=%XBnIj0dZ05<7N~Qya1g$606&bT{#^9"
    "mJ0t(BZWKKYr?|6cHm;&UxDuHh<gYD%{o5Q?|x99<oiT*4N*<R0>7veU~d5o%NffTEJwd{_-q-@o~@1yVys!aHFK4sR@a@u<%6zmVXS7RM6~L*"
    "m{LPp;smS=EuNJfKa&4vHf@sW4nDaSKO1NEk<UGOi`_)gl&4g_2fj!D=BqnwCxbCZu5*u&i9t)LOgx2sHl6l3`tHQ8qig$DbiZA@1VgoQ^G*j@"
    "AM$=qd`H?Tv#f;Ik5s`?HjKU?v_$%v3c0_dI9(Na;;eKTF10kH3ikS4RX!y@AxH8gwhmFoit2w>cf}I3o<8hufzzm_%`|iIZ7ez8lL-V0PPNz>"
    "=zbt{S;f2F(ssrSY{*Vg^sYh^s@fxN%6>oln{NqCOnl%KIB<>-9V!C~W>c%~;L^t8hTarZ<CZ-4+zSql*-}{WdWH-OdqNHe0+s?>g+!=N*z09t"
    "`%cw$t?1L>0#l^1wBygof6f*V*=v3v0eZ~Q<Me~Xgd__6r)R7zud0Dc6m_B^aS2*=eFHgv>brNFjlt-(qn#)ru3WhZJ0ecp_t`4!>$IkgDCGn`"
    "gT#AzeuB73GL$7HM-nkn8&NxVnoNX}*JLu+g7;IC5A=={AN#RIS=%!<qQy!x>2FT(1o8u~8GRB(5mi#g9c(Z^E%a8Amp|j<(W2s>E-TvTM9rB!"
    ";?_+)Qt}>#fk=H*Z3Ue1+S3VG$3DxzSx>tFD#<LjsVT@Aj1!!*QR<qN_mrs>q_(Nkj-jC<A<ll$T$cZY+5&f^XnN#7qOf_*!t^Tdz>dcgg9n|X"
    "<|`XZnuMu(N6zM*bL>{=<C2M{*_Si<5Rg3bh`HJw`Ix$=$5gNW(UDdyvo?9z?*rEGD{f=V8rWs~2FmyN<q#F4cn^9OH>lV8gYFrYmAT{XYe>lo"
    "JeCtT9-Dq2W~GDPk32=uo{ur?4H<=<b&gXB0poMxYZ2_zp%p27$1}Mi8|(&0s?2Y)Z(-LmLiP|&BVIZW9j;uCoff;P=@XdDJW-We)BIoAV2*wL"
    "TmBt?ef8y+do328n(Q|Z%|Q$068pOQQEHpLTUfNVXPQ3K+k?G5&w4j@+tS1i^}0N=ckddP46^JN$5y_=Tr}1fGi78;v3i<CeQMd$9}2hocl2)D"
    "lY`h(W`|JTAjjNclfr$Yt`82`EhP)n^p)c1C?MeNYsUsi1?+m6RKeXJfBf;1=~_Nkm1WS===g-T&!XL8tC2n9yCFPlnjwe1>Rh9vN_fb=yMfqZ"
    "rcab3XbJpbC`DM4qqIh4B*L_-WXJS3R_R`C4}!CQ^k<~w1vEUH+U|1u5Ot+y#e=}kzypDsF32jZD!JD|Osg2LQENjPNU3V|*jJ|?TKw;1`!zA2"
    "CrFPclmSHESWnui*&XW_s7sy}K9kcDj7H}#>Pa*mL;8wZxQ{|>po#aX(=1DJwwe<f71W)LlCyNf(q{n}uz_Za-^I@L8cBs-(6$^I>yAOO#3fUO"
    "@J)HxmWvBfXbB(|DC)QE1p3N2;+R3&kuu)PJDxXXKRFjC)#fA##BNB~aI3$nJ|-eR1clq?nQpHrCzW^)@mo|hGeFuzWO1e;W_MLQ0proM;41?="
    "pslUV6z5snJLk!?T{ZhL*WI?{{ila)iB-!3sV~+yC$N6nZtd#_+ykqm-7vp^gq+VmUuLY{XRBXEf~l`O`4D|%OV7o4S=g3JL#eNN?xd_`)M4W4"
    ")$Ad1b8^VA8O|kSnorY*AJ(dfy41EV!Y*d*9lB{p=<-fv-gW_g^ThW=y)~*i+uWS0g7Pvtawtywn^9Fs;iGbA&t8fkJ?~Hqm0(cOd2<wcp(OJ{"
    "ELi;lL9-3K@tUPcQPv6fdeO5r(-`L9TYBIF$h&q>o+oG-+}@416@;!l4W>`S^}93J#OJzB84^+R(%0c>Xn@6wP?qJq6^eiegz}nLLqs(~-7-1R"
    ";`{GPQF)3z_IiqLz}&OWbMtKon%STtPB7rat#VuMKA^SNB*l$otX#D0N+;SPbPKCkeOhB{oX1m?Wj>N0KsoLrZ*z1_U*`He#6}1ByL4v<M=(9^"
    "I1)=+x;*RQxx<srtS+rsgN7KwD?nOf-l0*Q<?i~(E_sIVz<mDp_YK}XV96`iy<ZTL%h`B~H7uAc`>Psim{sJnXGE6oootBK`#Sx6<XnZQ?VQ>m"
    "e`$X|%T|x}D8{ox6DV~i_EMp0By^p~$IGql4T|+(VTx2uQ#<2}5I$;(t^2N^m>iB#@g6xu?u}^?XX@Td$MmE#ECukjiewgemW>r%AfLP6PpAWq"
    "d}t}6my%B5`Z`L9w-c;t^1{RiEoa@yBFCuoZ`FeQhrcl&L8~zL`<XddGG4q6?6C?{Dk{zmy1vW&hGN>_Eueuh_WHXxcOyDU7Pch%FeeH~VIUYt"
    "SdnOnAq~fC_nxmJUyocn-!nZ|27AMCsEWv4=|)UNgu9Pmjh50g`&;i1u&BRL`<t)`dQQ_QRbdgv8{c81T2M<_I9U$0gMl@2zwM{vp8AivK5V9`"
    "HdVlhEkCYEUpQ+Cc-%c;U3_7;za|=)-KWo=I6berhIycz#<%n_Oc9QF(z7GbSTtlpW!a9?V+))GaRXr@Tdo0MM0CRQ9Jv9%f7dDZ%Hl(bR>@C3"
    "nZyn%j;U$@FLh(-1)-f`$D+=)PU@j$Skl{kX{k}nlIol+&RJIpQt;alZ~xe1oeF%B+^vFD^rm2tNN+zia6CW|p$iYpmNvr1lNGid940{)lvRgU"
    "W{YAR4wa9~m-H%e;rT7sUSMDUmbaPK)K_^A4pp<PX1LZzBBvhtI&-4MBl;*zvY$H5O0P<tn`j{vm6p}a?;`6i%O_;ZU=!k8?b9^3ZSo4u*`P?h"
    "DMxI%X4iFf&6MT5aY2<z#)9<v#*UCqSPC9uoA%mWgfO*$VidDkhh8;Z(XBG*s|W$Y=%U%l8d{3p<QLYuP?g5UE_L_=$9U?Lnh&i4f8-Je5VJ}$"
    "^C0q~{l46_fAXh-eH#yu>ABo`ueUr%r^Pr)JyUwj*7N*OHR36%wn2*katr8R)~rs3widGTpIf`3EUj7wOkuirllMXG(DG@emup$XjdYDMflFq0"
    "h&bUUJ?eTopL<zz+2*Fzqd^ncI9wN^0_sn%s2M1^DZd~lS1`R8>l0$b@q|w%lg;)|ln#WO!hC+>70<3p^V_(W%aNzz{Jz>B-f($20ONbM8)e$6"
    "9cnGs7IGZ|*!DX#m7`5;ByeoJQNj5PH;f9tsJ3IC(Nh%Y0|}A(!u_V}CUzJ$B^LL#wV=)Tf=&)lL!T%_M#*nS-j!PJI4`(<KS|RCH-<M5@<QZb"
    "=o!rN>5ru~_K*s_EVb>t<<*YoI`T#~wXT$c8F%z<wtI)irck2sbhG9ACjN7#c;o9mEpFX$NZ~XB<JaX^1~pSX9{>E$1yyU6ET8zsG%lWR4)9Q_"
    "iEx_c_1y153OUgf>`l!(6K6p7lKSP9k%A6Gw>H<AivF~7=-dsQuhTZ|fzFHs$VASDUh?cW=-k{8Y_D^lHPMqx(r$m!OJR^!neN}ml00dA`EV8-"
    "FFc()yt#oYzw-O))vJFxrzn&~{N&^nMQZ#H8`yMsYbPNmI0vs#X>rZn+wXh(+WNI3gk|N1SzpHmQo2)*<c4txyx>NveSjh~6`-yEDR_J$(Xjr)"
    "pUtGD0jJio*d%R(xUfUd2?ueu0*Hk|E1FG_?^CBLrm3GZ^&tIjzw6RUo<Ftp0k)9fSU-Nf$bIv*>oC#Y$=DYWDIK_kwPaERuYM3%Ss=p~dIc@7"
    "mD_Igo*m^TF$=<iDRZV-tyiu`-CL!IqzEqe>4XvUHOmb8F^8(L+Emo-&T69n88b(OqqJi>@bGV6ySpW@jyLEwWULq=XbCMVd6x`Y;gc;|PKOr3"
    "TfS}XdA@lPS6SN<TI1rIny!7`VyEP{HKDP?h0s1um#AF_jIxAnsO+J?ep^mUf6jQ|$yh7Vbc0eJY89CCGia2#?5Sz)h5NUcGV2$b+!<W(%+KMR"
    "&P<j==6ciHry5~DA504;H;N`c0Yx)b&qMh@Kd9oRZx|}2A0P(DY*DP)hP`O7{I6}hS+j+uSqDHz`^ikoqZ%UEt9`a!w>ZkeOarBDJEY4W{-gfn"
    "Yj3n7>`jSKo8;`9?44sTp|5UmrdBG$7(`&?QVx-5)@J!dg4Chp{%ebXlOi^&?TvZVqhdNec4OkkV+HK&d*z2D+;(;}GyzTB+MQ@idn_?GU5sQz"
    "Rk3fMXeO#wIo=5j)I^%JUzs|2H!S&+VqMXs`8mdxI>^o(u&3EGYpZl>oDsRQvgql7HQe&>Z$fZb=;+Sv{E8p}Km@5N`2QmlKf>o0CI(;@ztunD"
    "{9P#<$|)A1n-6R2>u~S7>{yc!i4&01=4?r2YlB(GYWKfmB6GDcJwjMt<)w8lh59IkTjl4nVQ{=%4h6JC1j@+oA<RdJBv<n~5!RR#B$wqdvgEWj"
    "1Xub|axf3fbVgnCa>!aB8l4QJ7|pd*UESAaM<)NTr|s&?55*$0t32sw%G(O&jm0!3Z^-=Z2c%Hub61GLm2iiBizz{y+be>qms5;A!Q;~~ZW#oq"
    "elC0g(-nB!bn>Ii>n#UeD0Hr_JIrtIt;rJhw_*W;T(kCEhkf$>NZQm!<qU@aCwacUBAT4OZ$T8SmBNnJI6lGT^}6Z2Q>#@6jqZnH1-Hv_hUafK"
    "Kfy<LX6q=oLs8>7tb%sWM$Smp-7^caD8QDcxn{ycXw!c9+BGOg;h0ii*LO&lcJM&IHlxA{>1?j9<}E>jQ!kiL{)hjxa5|EWZeOA@no0`DUQZQ_"
    "52QnF1dLvdA}&OSj(|m=$CZo=4s(_p6{w98`>mePIKZ+h*c}A<ePhZCZbT+b1H;zG-&Gdn!C~hXx7%Z0Xw%hg)x-~(q~LN3T90JkPekaMbaavT"
    "#G+ZE&uB<dm*DW!xz3dzk_cVAt^h;ACll|Zudz5C=ABy&F@lN~DJbu^OObjZa2(q4m}P7Joay6`BmhBvqI)f!IkV7Ys+etc2$qf@T~;9|<0vo#"
    "rsX;3es{IT?bbK%K{JO0tcm}QZ{8Z5g0~veRzIY@{z;90piO?~+T(KTj2n4`c}7R`B0zMdG%@6dgDhLNZoi<O+SC=5cR1*Fr;c?@g~x!$98Gd("
    "M&dEeM>N^J6hvQzKFpsFW*}nu4%##_3+fUKmJ@}h3|bByrh_Xi5cAcRH<@t;*ECTd5I)fhLc-lK>{Md|?0+D}K{<xKV}nnz?BHmzc^3L3c+VbY"
    "lJ_8~H^RHtT`2u=*M6IUnO<#_mm2w}&rhvIQPDxj{5)*axjxTxD>S~zZGKbYgh0Ba3V+p&mbHp9{X0WT^tdS|hZ)Y<4}K^OJrx4z;kG*VQ&BKT"
    "TC_<{TX@y-`12;$q*j}wk+X&xUz^UuL!<(cNeAz9yDCz%b*l))=Gt)e%p(0&x>dHvzDKX8<i@0u8srb~zV<zZ<j-`u70QCGv+lwx<gZ41<B>-^"
    "v5*S2=lZ^COb8oM_H=`tX3He=fz46Ie_z)Vy?aYAuM@Rc80*OMyi=9a#S`SDhQJWg8G_JOSDGm(ly|}2kaX&4daC_>?r=+N8)}2dgn%4bWI1P3"
    "*4}|EhAll!YK$!UOaCBXdvYBSA$BOVTp}SmYQI<Jf9;3#?~U1AO|b~R<3GTJS@X+d7q3B!@n=zi&Zv!h{XF=r%!<{4pAg=hJ3(gZKBu15&HB8b"
    "j-mt~viuEVa8F(@ujmT>Ty3;I5I893cwz!4DSC|_#_L~qu2oZuxg#0{yqsGzt*RHn&~s}vqNwZ-Ozx(z3_b7SWpWPlxnYs;@<`qtHi7ar3-O}5"
    "qo0JDitvd2m7cg)>q4B=aH8M0=;gnM*H!!NsGk;>+o5kgrLc6P=ZW#Ub(@9nt*orPpS@7M(0lNVshY*a284I<8IlM`cdt7dSx^>5rt?$0O6{UZ"
    "S>K@qPSE`uDi*4|0LY=OZ=>N+`I_PWvJ?5*?Y3$AyB*4jEtF6b*4#*0rzEpX?kBbpD)+0BPOOUGzAVLKYDRp-BS;tDX;Y|RB^5f)r(3;Eb0rXP"
    "Qa=(;Q2C2^d?U^5()N3*5Nvn1O@EfnF=7V{&x~>z)+0{YQ)!$`XkP~rVgQa%5Mn22Q4Ynwoc+z;7`1j%5bMsJ3LhfN*4NjYfk6s-z+wXFmG;o0"
    "J3C73&7Dz+s*dF@S)Fwf<3&nuJit7NY`5cH6;s*m>hSi#%U1dBp)%ff(RepDuz#m9C~Lf0X!=I40HYW-!fcpFw)d^E0zhwbcBIzw+fr*@55C#+"
    "6jYz2duA`~15o{em-!}mm(W!9vS@|{_EbS&=E<R&4jMG-?xkPB?M6itwxg6D+C4^u>cDf$Fp)~MdNT1_>CWA|KBQ`de1`h#7H#`NWylL3;TEbA"
    "uCo!Bp;8nocDW{3dt|<ydFD@gf*$N3X!o1`nQ#DfWYrkjt)2&!<f&*u&Du5MvmbrxY&h-U+EB&dq?0FIkEG({FMQnFWdp`e(sgaLkiA?Vigg0*"
    "{nN3ZnSCL4SqG8nkMJJ1$_8aP4yPziv`(5@z~XRcSF!S9%ZRJ+OPCh`yL3AAcGJx1!-@Cg(k52=WO1IE0~hqod%dX$z=}74QG2?^%9bu;x=E1Y"
    "Y<tmG3(vNMLXqwkroWwf#5$H%tF}#wErsK4(05D9*FvnxLzz<VusC8skRo8L+jP_iR7~;O9pCq;KrFIJ<@47qpooKmNF1c4f%6uoN!w?t?3@=7"
    "*<HsNI*}QLDW}W;iA$s9wQkpBDCoFAAVCXseBRJ#hJgfMebw2fe&;Zcn3kU;u^KN7Cm*n*@Y!;?#2XBD{O=x$a^ax^v&BrCqqp~9G5D|68;_Ve"
    "BI(F#T)|aG&p`Z;{-Z>LC2yMssw4F?dy+1%-+g;YWs#gQ^LZZ5+jy5T^V$gX0}He5b@l31xn7kPkoRJKz8j*T&Tk-iO_^I)u3Q0Qx_?c29XE7h"
    "wZ_lhQY18qs-d-JyRMnL_E`Ik=Cs1RiLcl|zWUE4eEvv3*qEN$h58#DWlyEe^V9792P~Y2>zafl%+Lr;EtsdHXtx{hMEd8etE-GHaAbNa(44wh"
    "*L12tDv`B%A>JvG<I4MXsA*<2kAgS}naw9wG^he*4gRux8spi<_B(<Y^RdYmnC?&rrQ<T}O3BSy94S?z&m`2Xf#p}NQ1QgWyk&ctzs^KFZAou9"
    "K4x=a`a#yZ#(t=gfyjhb89rQj1kC~<&=62W=G%HYF41B=z&<{C(}XnD7YH@A31a82VRFtGe;42QhN?Zx7Fu_=pos4H4xh%B&XFCS$^d{X4+LXw"
    "`ekB4p%3S+e@R+xV|A`fj{gG>I~$p`>VS<)p}mFyrFX(7EO6mULo#s8cy)q65^6`-Q8b7g6}^mOngpAh*I4j-2cJB2@QR6v9)k03S_u6+8zzZ1"
    "!=;gx1R`pj6P^;baGp4Yne8Ut91e+HYZw%tYv@CqG!Z?0di?KBmX|}b3rC-=twF1v0%+ZVx~dN<0H0VDdEMmGYf;-9R59CJ>c!gJg|j5EgWO;8"
    "MydgTOER!hE?gd=%>AXMAh1V{#I(z_QFYP#Kuo#XA4*sneb|Iv>nS6iCV!rLdFr#$`ia-hL4M<%01*k*({Qtcv|U3bn-_>|%S3jOn4Aa5It^qs"
    "h}WT&xW#VWYB?5(4lxvUT-LZ>*Ph(rRTd6-_qfZ1r)etQF@;aO?*_MkSbNtM3Tu(Z>*}73oTgQY!H2|*c|6hQIp;k)r7`1-E$j)<ysh(OEN1?d"
    ";}eZaAswz0pQ%X<N%8)@c;sd;$&q=DNgaqqk6yNDEh(}dAF?RI<@Gxbd9Za^92WY}f0uKUiIC8}TGeM;Y>&Lzv{_A912ifqRW`Bzv7DfR{(U-B"
    "H|o0Ek3w)C&Yy45?X7WuL0qp`n^Qo@Wt9E0AOxnv#PX~Cd)RBcPM6m~v_$Ze!5?e&TH&CR8!3^2$DBG4VP)>OH_GVko=5wb#gm+BXK86k14y-{"
    "saVMnz!+l3@MombKR+CL7ye_rURsLl;=wFyhjo}wuVh8<s<P!hFrjeC4}y6q^&u=(X-iPbJH?N2!=~n#FC5HqTc@fMB^{uL(#gt&^uAl{xN0zd"
    "Gq%2E#5LGT`FxQ0cXwYI4u`D{i?*?Py@rJDa4b^qR18`y<Rn>$GH_3q<nF`h4fOm{MDM6t`@sw@7fcY7j9@2pjcUHW!q}hIp2c>X5YJb1pomXZ"
    "K&9Yv+tpmh_JlqZrCc1W%EB}%owkUz$lOz`W{g=Fexx*yK3iMY>OLd9<JMjr{1UZKyY8N8EN40&_S#J>b%4zoI?WyrpbUp3iF=K6nnjs(-_Aa9"
    "Uy3ffqMKxuGLNWnD397{-S!IVsEYw|jW#d|wQu|Gb`Ti_-3GC{KtnR(-ZXc*FHU5Y@?hjyI`V9c?ItwLPKb=>$q0wAx+*n*wY_fp9t<#tTqdy}"
    "gKScq`JxBIBFcRr0@+sGunaI7GG_vKn_a!-1*=R)TF;l#KORLi17<Hou2n4>2de8}<+*b;#<4m(rexUEb4P@0V^ue#%&b5wo*VUuhg**D@YpI+"
    "JJhm@q-$dJyuS~WOgH^8IL`-G`dznQpNguoFhXj)avgsS#aQX-<>nzeIIthkN9Jn4&;VT;R4w3x@9|uhE;z?5X`-eA?{o7&#3lumL*snK@Kk|4"
    "Cx9hoJCfb>t;3?&g;m@lToGthGC$DkxXjM3ZdicFa`*`~gSl!%u8(S6<a&20$fcjUZA!0iztZh^w(MN}^hXM$$-KG+gbHi*ka;Qkp^-a`@r&0L"
    "z2qTAVxR*)3qo!0!su7CS&P_)7zgf|g+yN7t3tZ<#?DESB%6fmx3g14+p=fB!WAgl*s~s4moEEPRn&ff3@|&u#kzz>Nfud=bhgY#4r=0ug2K`4"
    "oCN0Ek4*Gcaw;XrwH2Jiq16MmH$-F7@k<Ge!V_q{oTv_l7(3XL={j<2vkRd~z3cEp!S6A8uAV0GPz?pU#t^RJ&qI}QT(ftXw{)+2uSkTL&I~99"
    "C&E)|;EBT*XplXh=BsZ70*UXPVo{Yd`RoUf_~55WGcL=>)AV+_RWGk=JLn|KQ2YP43DliNX6sm;`d4a;Ao)_WW+y`N!Z|&9Q+?|O>xLR46arZ>"
    "d|D0F2qUCGRlx|pqN!?3b+~8~#r|sv*Jo{gfn`tWsQp1RK(Lww#?wLRgC)?B09W!3pZs0F+I<Vr)k1=N`EVY5gDgq7uh~wsv!DV%z7R+!U4uz+"
    "S0nqYOBYa%#kglo%^5!GpeX}pdVdIK?QfpCCrweeo8jJok8&XtpSe(eO99RK-XvC=$Wp#`z9$9G+`(-w1u$dTjJC&XQ-u(}3$mV?n{@%tShsM1"
    "sM)+ILRof4t@CKygdbZ#50xT5i542(Rd7)~@v+&Sp<qqMT(x0uUTg%g#-8!oJ+VQ3K`DfB#?A-%V&RaI`}X&1zdmOc1x#Q;=!Z)kkPjmidDui9"
    "^jP22@1n1oxr2mh%1W`rQPIFYv=NDQ^cf~(-;qBQO;gYsdBlS`r(Vu+(!RwcsxW|uyKp^KPC|l0rxyU3i~_O`Vq1$vYpBAhy#%ua5t7&vPAVLG"
    "(IWZ$N4wbKg^Vfe2!mb+^wm5LbrI3JRvc-`%B8dJF0bsz1eLh_UV=iwRRV%~Cu5H>YK(<v{rpwy5WN5W^DN1UdSPGHrmg-|iNj2H6&mMIl@W6H"
    "J@inkv9L4|0%0t`ej;nIkl}ima&E2CIHzOi{0l)*`|O!#Xcras@MGA5Oz$CTc3SRXnx4M&G}(SBvO7N<h$11f%yZTUA@tM|%yy$`U*T6Rq}@z<"
    "2`#p7vcFZuHy!oeRpso5iUPzhGsTL2)Q;$@52gNo7Tsw-CicD?;P0ZF;jmjSZER(AfQOscT}YaO;dJw@iY?-1sfk|~6~U2)ISIA(J6?!|y#o3e"
    "wQp6(YS03Ld|g}jWR#d_%mMj?e5LUur`(Q}i}qcn1Mo-Ax#Da7l}y5*3fMrsO(rT|!VvFVdcmhjlkG8>xhRj3JAbMEi{wahnyoAI7K6{Np&2Vw"
    "FVQzVF?E^peoCh3R<_NfKx7KiPya1m;D#zZIKTb>7WZXOa$V<r=PtcY_sn2sFqi>AkOUzTq+oLiB?6HMQ&A{UimZhy#a4=r=_s+Pv^>QsS1j98"
    "{y*}R<k2dZDle|+!H$xbII6NGMHVeFB~b(yfLLdyr<Z&0`Et+xo$dA=FsU>p0Ns82-m`q?TYlfh?Su~G@~(i0E43Ig|LW%xof@E*bZ&Yv@)9v7"
    "%FSix6<$QVN&=l$-ZyZRi$#cf`dkNuS1a9A_i3}C|3G;61>XO4oX&X}e<L8Mt-k<%V99!&gIi~}bDcP?>-ojq%iZ4-<=|wjxSm|eDt7!gfvy$2"
    "930fUg0a&hwI+ylsG!PqWx5>+Wo{L9YkyehJ3;`66Xj-})S3QNRKNuC0e0EOZ{u~X*gS8suRqN0d{^0~KOmQQ!4=r*!#?@X;u&}KvnUgj5;{3z"
    ")OL$+K(R~y)^-7M#`C)9j`RX&OdATI6?I?B6s<fYB0%tnIvBB@=5HvXk!ia#^DurMp2<($U@Le4tjt0+*N{cc(7VI$p8E8A0cM0e8i_@lz8j{{"
    "o4|0LvTG(PB*qLdNmF5pEHu~pC7REQ<SnPQSGcQkdZ0LXhw4C0a2dDsQhtNiDLNo3t_?`AE17c&^-ZaYQ+$rdE|n0G2pyFna#K9Sa`kdXfq<XV"
    "`L$ZwsT-_bNwnuP_+xsg<P<J*cmSz6jv#pfdu$)7DKg~P+`c@|{@Edcvr5~O()5OPG-c+fy-Jnkj^*D|l7dGp=vN9CDQ)+)z4EG5i73jkC*I7Y"
    ">;dZhL?|VtwT%T5_@~tBol*RP*Ht}aMP4e&Cu`m@ERq`(Eg|bNX1qM?sUH)o`Efbw-WrFU;Zk+piXYN%{>3GPrO8Pvy1dCELBXn>hCC)mC_{JV"
    "=^gM6|N97uc5$dKC@o;^;(C?uf0Sib{gog@U0$Bex3JYo3a9BFXHM4{gViC@Os~v1Q@qYk{OEP0C~Z>Cs^nq)VbtdUR)n5<=$o&RY+oFvPoLQX"
    "*~}EYe17|Y6*dF^6mB(EUw&6)E|P~Sd2n6eo<;=pD&EI~#lY-{_HAKM<H$T+lIjL_95Bimqu5Rn@8@OytvS4fMf1#$^m(V`Z{VhkdXbAVGeixh"
    "C7q&b7UGuihv#C)x<20lViy>!1e*p_iyc{2M_kHi39T%k%{MFqkVi(=(%>f&eU}SA1TSRn&v-TW>B_#y<5z0gHSzsAL+Q;r|4)ZR7=L`!b!l8t"
    "H(#SaH2tQ4ZfJdnb@EbuW-24orW(##bh)C{$67wv(rP=`={d;2f<Jy$=ygLygzr^M#@F|FP90V%>KdwD;#EF>S`*WM#Z>y(_5Vb2-j=aKE>4ES"
    "d_uI+lZBnk^Y@6bwLua$1%vj0of-r}{Qwt#q?lSQO;Wq(sefE&-@x3i5*3dveThzFX++f|nrW_;1%{b!q^NFs0nq@3U*XZ{aTnCdBo4rnCE^LQ"
    "un|rF$O?R&64h;wbyqA4xMv;=vY4YFtrbvuJXi}AO_|Ud%*;%JDjfwp{^jQ)PK?QRVa{pn4OxJ>#6PKYe(y!1I8ROamzie3_1(X*6tr3=Tm=~("
    "KVy5x0J1Zi<aaonM`0EDhqea5{5SkLEavvY&V%s3k!ZRn9xT#5{*4?58{)mHni;<R=({o$1lak#ZgVB^=OwAk+?rGyR_?Vnm=>kh0^LR56vHTt"
    "gg}j#3T~)|F$6%(+*x|7Ak+M==ui!{$$<rpi3_Sqtw|IPI7gO*0H>Ot{9K>(FWECi=ed?lwK28==8!rN1oVtJB}VSBWU$$RJo~SUk-jRv+HdE<"
    "Vt?!~-CHUnr#MY?5FJxtaDB{Z!-pn6t558ju+;k#E!UIk?U?(jPZw&v=L9Ek%AFO#YN{UVbq<Vx!KZc=qL6&NR~r8btf`;N1^YUn+~d#IMDp{S"
    "3x$-(p<OzwZhEzP2|LbzG(m@U$|GS4@=JDpo-z~r(H{N7&(y!z8!`p!??HkI&;xoyT(tK`h%NG1<tO9;|7<A)ZfC-b3YlLpRCWU)fAGihDYfQS"
    "!VX)p(ZltZd%L9jr=oEwAKtH2mpP$LfuWsBvyOdwC&;}Zi?KA;)ef%KKVJB$6$R3wUUnm-g<Gi}$93s<SevY+tCJtE9G&?7^_8zU8n1Z$TKyjp"
    "5Km*kf;-rxolir7*buuZi<u>=M<lOgB3O*{Xnq0dTKoRV=lRM5MRQqr^a+oNScjjIYa_Y9;_Mn_Kw9eL8N3^FaUczM*cOt3#XeNNUkRF{LmpL~"
    "k#5=wFm$}sb=_rhhjfPPU;{eHl*71b_b)aWhuV{y{6kj9P|~Sk6t@xl?hm{}2(d!?3mW$Xhn9M-pQNlhdhOrqR0H<cU2#Zy7|BYoqfZoI2%Hw`"
    "n*CEuWXo7>V22d;v!b7W>zUYAvSrMK^h!uvOL`cd^}wLOWl!VVBK;DGR~CgT8uQEQ?$>Lg<-u(&jO%5g|4|&Fp0ML#T>r89Ho&GT<!r_S3OW^t"
    "*8#<#5}@4o=7o*FF1Tp-@m^KzQ8dh$Xb2sG9rCA`HGCCs4#Tr1_#Qo3wq)#0mj_pu{`UV%26F`S%+E&G>WpGe6^{9+j_vFRc@9(raK~tNea#HC"
    "-l7Ljzr{C|CwjeQ-%*A-yxFwV>~=3$$U(G+4~njsx+elBMDBX#(P^y0$6rt0rQ|n>9mWxC%O-jYSf8UpXK7Z196;c^C8DoxD<<^3rrc7h7^;3`"
    "Ik!(pm61^H!cTsC^r0`dV#-a9POw<7Wgk5kIEA@!H=aY+j%=XlID`v2;KV<|4weOt4I`tu&OpfWh70(sDa3rL5k)9`>xJW#@?VemgWfTq+Jk(}"
    "|AFHi0BgwNp`y5)bSjwIOjNj#3}dIp;ZX0~6(FAxS6?Jg3jJ?Ny+|z3h%N+)B}PSMJ4q0t(B6_=!A!MV&+oC5=KZ~I5Y|Jm3c)T^>q&tUMB&8J"
    "9mGKV!c-BPGf0>;WT#rKs7{h-7^?W7>iOtlV1cX(S^%z_SSA=*@#ddnf4pkXj`8K+54)1$#BTSvfEAauYj+b6oQvSBSgFp-m9jeZ?IJC*-qEYo"
    ")t?P-KXc)3H7sW@l*nG$2OHc8j820`$By;{rx>lo#yNNZ2bcbB)42!allQ)sReK%|ZD6&1k(N;21*mMF)al^klDIMjac0H78ns`DZnNl!@&y8+"
    "Bj6fC0p*zgebltR!OfJ5F~*mFDZ=beYw@&-&Y<_&Z5w?K4rm_H0g9OHDZSl7I_O}DiftOqRL9cBPd1%y9v)jZ%-3+Ryjdo=db?-M0se-Dp4IN~"
    "ZY`Vk$|uQ9>KI>#A$kUABih#-rl+_}v;{GNCF>*q^~zHOp+=x7`JdZp<k#zeJt5xYc6z8~(@~3;m9{`Dkf?A6UmE-H{>;5sqsF$U$QBK5hRAA`"
    "5eBrvA(XGl+ta`m+_|m9Amk04zgh8n$k;H>4{i}1jKu!Dj4s+%s+lnLbrsxAhwKi6tH#4EKCcw-HpcQSv}v(oPtY7F8u*B|XN?Nu(R5bYA^BoM"
    "Z)#;#mRJCvTZBeLkHe$gm#yaejYudN&J~<sYmS33$7*N;82P*m8V*G%;Mm8ssCot6p~SaRH#pzs@c8Q`b!*r-E~MkgBKCS+3)jXb)z0l#q&|3l"
    "i&SS}1Y}gT89>7|SGI>2uZ-_^F5)-+u*HJliQE1I=n{MjTF(d^sR#tSB>CT<NEQm4fr`II{=@#)vJssPX>Z<zpXTZfZ8gQKD4ymq{plwx==(zJ"
    "r79xp8{l8J&<E*piK*~_JS?9m%e&>3!8uSiCRdxc_H#=fERzPR#OK%0z+)i70HHxYf9Y%JP1*t|$K>!y$)IV2+(9no1T%m3&-Z}GEXw~%arS%S"
    "BHoL+2+vh1!e?3BzPuyTiT;UxS2DBV;e?2|XCg}k8x7UzxB?^lDQ6XzW%W+<F0ho=%#J=NJScz??3e&toBc`5b4#oZc6i@ESS2EB76Ravg<_6s"
    "mE)_ny)yzHk7u0aA7Y9}M^ExmSbMJr4zk7qTMF=@I{5wiA=2^pS@y@ori0%Seuq8jSV+CtLB1Fl2`eDAYeK5TLu_i<JGNcbLN|LN$|%}-9pFGG"
    "_B|=AqisMC-b;4d(9$<kzI<#cl@L#v)3$zj$IbS834((cxtQK*&*=QPl2aTS&JgImB?=xOYHE1x*y=H~(bsfPVTmjSWtm~EF-6BRTjqO+;%4?i"
    "gEqQClX?fj(F2^P(S){yK*9K9;}5#OtmPFv&_nY7`vt^zWI$sHyJKl@l?YUK)iKFC9-=`MBCxVFAf7R;^zCtd<ktt*AmS(j4L|_{q(Y-;!v>78"
    "Xf%I1DuCl^^D2UmJwxmuNA_msts5-c#r6B7oOgK$7V)g^MX-UVmICa;LlLW4!9I|QTLn+XL{%XngZ}+^*p}8Cx3F_o`=ZfcYA$-j+Nk81R>{(|"
    "TtTLHTe6Dc|Hau(TiWCh&{QXeFM<^%EOx}|)3MiM=+vk9g8!OSoq5GQ);N{Wqm0aT2sDe{?n{VKD{4Y6ebJoP-&^B7q4<|$J`@(-PR{{+u(quJ"
    "WCpv1iuOe5U=m8PPytCm=Me@>6Dvx6X3jQt1=ad!|7RR^K4Dl5D9GNDqI{iuF#@{9)G&4d6^VDEtHenbmq)iLQ*wdFVx?pi5(ZCw0+fxy!koTF"
    "$Zssp)OxdQv%$jNq<lruLGT!GRd+=nvxzK)iF!nD=<QuCFoTeqO$v@e1}-FY_$qOna7zHXGwr2^gAVqa#QT}&1U3ZCMOy<=XUB|k0mNws4S<_T"
    "dDwJxC%a_*pz#RKmX62K?mBV6>ivuE_z%zApY}tK{Y8v9!g1%byf(3=1PI1CS~(#WS5ka}=zh(X=AvZYC)_h5_{y5CI#_lD572%`m|zR!vd3w5"
    "?F2*-obbo>+XZ!j1fH)$m&3Vj$p>%aCJPU>eyE(N0$Exesc(MbmtC{<QvK0t>n%6*ao|F-BxY1VFbyQaPawiqmYW7KrwYBFgVC@P0Y!Qy@E<Cp"
    "YH^}*Kwq;fc8wLCyd;%I)SqEudx&F{Dgzo>$m6-q_sfT*E>aw~<sG#JIk$*g5&0#S-UA_M&3W}8w%hoNk2Vw9Rofp67Gb%*S=z|tm~k@wA<ik`"
    "djw^N)q)hi&7o8y?GaQd9Z0w4T_g3|mmdW9g6gk<%nL>dH+k;B^Xia3VXH?XqRbwh<Lo<(b8J|0GN9FoIAhqryameY9lytqgWF)m<%O@PF;s{%"
    "^_R<9PGTRJk<BlO>wgC*fhHbiWX!TIY^`4Zs{YCAfn$w4>@j`nVle6jKvdJHJjf+JHlR({$@hy7EfY*&hn!K+>7eVdS1&GgdhZ}%_(YUtKgd4*"
    "2<ZKQb}~~o;1FlP=e(=L%7W)5!vTUmc0Vj^648$4a$crYZ#<-I-IBPD$LrtK2l-2<=z#btLy3M4F;__UeZy5URke(krEIKL$kO~uh^9&ePfVf+"
    "{ptBl=lcUc{D1L2rUvdb{ap#O#Vht+YZ?W_Y|pFRm}@2?zFuE3PJoOpPRa5Y=xT%6WRd%a-O+r2g|XUoca(o8gH|eh6SJBVPh)|$j5!ul#4^xD"
    "&c_2%x7grsA0d!mBKh-V`+(>D6`PFjeTZa_lf69|l(zo-y|AtZc2mgvw~+XZ&qk2wO#krLuk0OO`K|MlM+-_fs&1K8N=mP(dIF@gbPQloPN_6w"
    "VBJ|OnD<1q!;y9NOS1P*!?=27NsgSAUfClin8fY9*fL<*aF<O%41%PeikSV@YkG`*=qw>l7OS=X;)f`Cek$Jf=vpXFu4!8D(Eg<mq$`ZJ!|3C2"
    "BzCujbExgNV7X#8`fYF5x3@hGL~HG;79t;XRX){5#kQq3(5@lY)0JPh@uRFX1WjM8Pqcnsbu2mM-nA^tW1RTa=KX2vK_DL#C-%kvHG7gcjC|GO"
    "p-HPjCw$0xd;u2`*-4K*aw>Cfe}*h`trt*5j^J6%l*!qxEgwnG*DQXJn}zS?%HZCAm-mDMRd)A?XR~%mdf6NQ=1#`?Kd?p7wHH%X_}oa%)U5Hy"
    "ZV<CuZ~n=W8*9v7>j;>#!wS^YZ=O{X&c^@_g>=O!wZcq>0b_v`#On`vT_BnAi*~h=R`i5_Q8RR0;TMVeLe%b?DbB#*hhF_(>2tA2R=}O9fkok%"
    "oK4#-g$0oEgT2Cma#=Ey&7#*EkH=&^0VnH-7j%~(?qON(?bRfjvYqh*;!?!`kEYf-5)?vTGxPvHa)gSc8b-OMAmkpaT3Jb9ck<-KI^*{3s9h#2"
    "&1<3`;l&!W1|FpXi1N^?RbA{wSs->RqD+Ft5?SW~$M0ty+A+!VB<bcAu?nVvtTr+y>L>tESKXXol^)ISZ6vS`Wa4;`$JH!7;ZwbKhsTJOmIi9v"
    "m~8C_L-dH;nA`Q~l7(se;)~og@FgsLnn>rS*dAW2m<KMwZQ0tIrHJMBBv`xX`grz|dj3z9sf1=c!b(+VLMiH^t&`uFFU+D%9PclyvubK!Oe&<N"
    "Fx#R#%Qp4a-T@+<D|U_fwHv(tYHo5OEL53d+=Qns<dxiD!M`?a^oP=*IkTeEe<NEu91fAvk&&#MN?V2IqUrOw0dqzEBL^;YB%vVCS)#u>;9Yce"
    "joGq<27Cx~TcsZ7DX0W8Z|}h<maG52AZ|x35^TLZlV!ZY6Qx;Jpo<g9*$OV<*)|RYxK%TQxm7r|a5UH~1J3}e4})c>W&D3r!FBlp+`)5CNal0i"
    "Ma|btK*r6?0MG^|{trI2ewTbNz{XSeooRk>FpD5x+Zg30i%qh{q8C|rnp__4zTsN@R-)MaK&;MbY2qTzCK?7*PHQWB12O1t*NJvGqyo{3qO$tc"
    "u-*QJsUYzEnofQ}Ztcq%4pdW$ME-G`;L>r^X#`8HxsqKW6*FQQv839F)WjxP)NNh;doUOnZG*L#N|%6pw!+AEnH5=1(Ib;o1vgGr$tuQxx8nC>"
    "<2h*1iHieowu*7lWd^5jJTf$MpPwT}ZZI$1^-9gHxzdO`vUhyowwRLMl$Rb&R^{(|yvh!*O2eDIWL;mYsg<jH_p~@#kOG6~3#M65c?nI`v5Bc9"
    "b3T|JR_@Y5oUoAy!%^suS{Ko|CYR;3N45?lTA)-2LUr4(^am_QV=7>vl=$>xae!3ISAH9({czCTF$>kU&v=FTK^g;Az-tb&zDid0qfI~~Yd^FI"
    "nLWcH38J!CB>2^~@u6iwP&Zi9JYH9XYe2I^@(h&)(>bZ}%`D53p$KQvnY^AdSD&3*{3dhQ-bK)xc>V1yrIhvrg>)Xgzz5$M)?%A<lQMPrYpvs@"
    "v-(-0A<F6@fAo_N$=%BMVAHhLahRw44k}v&AX*jX#I4?JZ-u4J=6u<g!Buh!iGyfrf|$#t@66dAuHe(hRnfE+&Ls6<{C>z)?G;)6vZ_LN(w)bt"
    "WB`HGS*`7_vQ9J8AUHKq)=`=`HKOWC^$q9^UATECIFk-SXS6}%ljI4j4I9#m-IUY@F_9&<>KZRg<Sa;DtD$GIFrIO1;Xt=Q;=c4;dbBl!lf-s8"
    "F`bc8KhrGeP)&JL%X9y@YQ$@3@NVvviHqK(RQ(CcRKU|N6%S;!U4=<haG{veIPLyuPMkJFHO&;*MoXaE&zikws<=`uoi}v;1yXYo84~vvqm>&{"
    "*=&TfszCfa;}SVsBA2s)hxH|)vSy;ZR2k}&ZcL4C50l$)#KDrx^mR(su-4h>;sq?0!VL9gH8(CA04kw>-K&USxx(x_GZojIlaW}uWZ(%&wnSM2"
    "LDhL~?SIZH(Cz55COsMp_vZJw$!xvbzzomM2w4pgy_mh;Ei?%FDZ#-1@S~Tj$ALTxe6#q<Q@TX$T-^?z)ow2MiYi*ay=^p3pVefgfBRZYsl0}}"
    "jF6`Si8#r2Tl7?+0;rNh>mtiFHQ-D_>o@D05wd7zcf*d>PC$d%vP9H3$+zP_1-*&AUGl&b?D}MeqOyFs7iFnjO(e(Lh=IDP)h}fEOX_;85c!$q"
    "7Dv+2cx_jzSciv>C0=UYkfe?h-&2h<WxH@oE>WP%;Kam3*N>b<6LHO{{J#_3nOOQU!xUIULKQFE((FoXD;mGXg;JODne6Omb*M1~@p_`aA$2@F"
    "?z6$84r4mD*x@<S3Q7oe_D(FVsD0Pt2&ooD#)^zQ<mx(#*5)C}1IC|etIU0}vTPWmb3VGPN$Q#=*3#$JVAjR8xVxC6779{(?PtgyVPhSkg!3gn"
    "qntHO2gjwC=jdmZ2=dCf=Fm5a-pp-kdrB`U3`Dd_eV;|ZUBgPR)+T9MX@R8*T`PZ@$f^AALOZA__I5y`9Zfw3V=z`3Xt+&wC}6judpNqG{W0Bn"
    "+{gjcTijpT3I~(OMAWd3y0W4T;%?uM?qUvxB+^5d!#VQ6$;B;I+LDDj9x|uj-d>;Vb?Nr@oZ-M}&D%n^eY2Uncxx}`d19S6!OB(x+%Tj?A0n_<"
    "0s78)UpN9{9@ux)4>=*RAo)D^1zN3j^-6?wGFKeZ%K!n??Hq^+C$^#}mfC}=2Vk=hl>}32nEeE!%}!4lM#0~2pFG)Wu(rQ0K`x=9)vv2aoD_{P"
    "-HkJLI!8Bwyh+I@m2RF;jd$AIn~ghTiVAy_I5UTwaZqij$|IhoxI7JYL+q`g{y;xwUbCQ^x0<27z~MM%lE^}L#}E#w>$a?cG_~YRnwA3yEADfw"
    "lf0#4l@m{e8p<q%{8$6c(y=a`N;6`0X3gXw)7Ww8TCat!7bCr)QX{HG+O?U(Ma;d&72!SfxXbF?x%$FOFV;6YTr8`AX~RSqQD;exJr8ZawXcX^"
    "TNXR6^}&^1+R1ukQF6XSBkBb23HZRWUFHi?R0h&=>^R}_&%gzB6QT>&mSI0al4$)@H?&Vg-+7lZ?L1iC*koZ*u0$)1zb3hG;lf*@6+nS9wbS&N"
    "9LD}aluy8zMyBBwYnHRQ<?yN+;{AXOg~&^Djs(=Y^&QgWRyo$|kXwnTgg&#=As1=`fOV$os8Y=xI%fD+M>U9naFD1ohGa-cG|jeBJ7N}lpyJ3K"
    "lPygGrfx*IjM-8TB6>(kZ4T?U<59LmLYhi~x#`Xc%5qLfyShrzSFTHPfVK%zzb*xizD*rVjQzCR>j~{J<tCL%W+2xl9!$AdnDtI#A`ftl=J*jX"
    "d)e=Iysx{+F&IX`dI{yx{0dRv=+)FREA(!05D-LH4}NXY#sZM4G&rpa@i0K5QAmSl)^48gW1Xgz(sV@^seS@7OH1xq;`<s1i!P`Sf<FGGFY|8`"
    "w<s+uY}i#G@nBRBh^lRZLmD{zVHH|@c$$#ME-MmMvN4aBB|SutxRwu=(w&GN;>r$d(D#DODYbU1Yuk<iU`o7y12fQj<y;mPWXjf!g&_>OM6prU"
    "sKT&1RcZuuMWzcpaB!$}h@3<9G{#HM1%R_P6=y#<)(0RTUyhEnR!0+lR0}f-+#$C9`4O+XTpd$C>nZn=9!gnaNIsOr)$gLs`e97JHGQ3oa|m1l"
    "&8=d<N!o2QT5FLRc60gD5x<nB;GHAL<Pom}axiHn+ySYAY3^W2O|LTu=@t*KHC$QtL$bh5%_#e{R$u5@8O6TOA~kgOc1<aVw%$!8>H3?!1hyR1"
    "Li~(#1}8H_q_v^Gl4jXhB~<M0;ytYbwo~E9iVjzr1~O84;61X%Dq&lCq@JG<pB*;I-YB|9ijA<!0cj_(Xs~3eV#dpk_5%Z&II77)$-zW3WJ?#V"
    "M{;z8l#;|62wT3tL$waeGAv(|44l_%cSlRy4j(7c5i=?GoMQv7z92D>r?bGFBkDHcz;ZUTtf7o)1p^s}4y@Y8C4F2a3YkHu;y_0qK{e+-GhA9S"
    "oiqXtnXYQhuPK?;w0bz3-IrojEBT8e^qd2Zn^z9tRfb`#l@<?TOPF<+SqkaNns=Q!V~fV4h4tJ?iH1b!Nxu|wcb3)0*7|CWrEIC;JkN;6W{K{u"
    "k;p@5bw*W|_0qjv6QE^hV8`!tJ0YeV-{(xPonDcm^f41XKB*@s8q`jWBLftwFlo+bks++K^5IIeP_MjrB8uRUVE6XrN<I&K&lgs<Okx4>cx4<I"
    "XHEG+Gp6+jOd>#-2eJc>j-bbfkJ>e2`_V*}q99&MYKe?(6;xT#CMS)4jtUC|ZetII_M$kdVz+DQ1JopU$FriMyWyly01ryTG^Lg>K%uDuBew@y"
    "K}yqlsEfke)v{z$P}3;Os;xo{*f6%NCIE}ID^@;bH@SU#iIO`xY60tp%Uir%zqyM$0}8>tlMbIF5Hb_NveA#rqP2W5Gh%DqVK>_%6{|4(;$@x+"
    "_L{0eH|2~21?goe>9CES5v!SIa418$6I#btoB1wzPXv!ho0)%fozuaHj8mbIt6R>>pv5J+o@O1XhiC?05jVa8LPSv{3-GnN#7Q>6fP=rW>`|i;"
    "c5LZr+&q~t&%|9AtUML=Zn`>14FsN=5p=psv~_39TD9?TgO#zt&1WQ97&5UyPq{++!+TPD3pWSsQ`-Sp&V8h!J08&5)Mt)qY2)%>=@BEyr_aDy"
    "9{*AV)P!cDPt$puW8u4#GPQLNJb=zi8cuO*u4X-N32<umqa}nh@_9a)L?z>FrlRrE%0YV?a+SnB_UfI?$w0fDg+HjWg~?zAkpK>0#lStt0LPB*"
    "vREC9Aq|J)v1LDTzA@^!^Tk;+_XET-cSWrJ6{V=s@~vCc$_MM{<hQbHH@VcYk>`clW)+EQ)=4m88x5Tst!!RG6(;#Cb6S@1w&3I!*^haXR*d6%"
    "G@;`8Xb?4`&9w=@KE)W-YfkUp*0<&xzJq{I$vdH~Jj)_xPU0ykl*yb_Auw8<lmp>#{MD=Gu`{0~HjQbal%A?hf%>YddaL2UEPLizw(M4$Ig6El"
    "{(0hpoajEI(Z;gdP%j+BbdC&OZVyvo`4HN6d!{=(*VI36z>#uUcqOm)b#w2^ijBbhwh9_KH7VOk84r+$J^~!;pGhNBY*sUo9a$%&pss5rttA##"
    "5!P46NQX%%=GUlPj(ez(JrA~dCKXT->@v5sYf2+=1T?0ghCeTD3>@)*cgXcV?tMr!PMo=n?~XXKv<Vqg4v%hn9C2tZH|Bl^2WD}wDS4!ht~<un"
    "`oC@$TyUAZd1D!;VI<QTVovM)V9`Pllx6v6@SX3VO-^jZz>I<`v8d_*(o}znRLlCuMf+TIu$5(PGjWv}x5b1wrW?EQJ#ou<g9y~(CrjmwI60Ow"
    "OQzdbX$elhAqF8W?vVHKs)G9|ICX7cZS~WK6<D*cb4jbJrmGpXcc!*26G{TrveE^E#idc-?b^tedomYn_ll5qUHHCRu7_f6e>_He)5Qnr^yy{%"
    "9orG|)G&{I*Vmetm;e=GCMaP^Ir;9hv;z+;9F1*>OCh4=^;`P{EG(-kS{#u?XE8aF+&dTRwc7BgIi<<c4zOvJDu%^R-j<M-=dt4=%|j5Dz}jKS"
    ">h`;OoH~0ZwT@ITf0RoXE@7_mhPx0j3bgFWJ3JFBcfP2EpS);Ny})M#jyA(GFT?>|(VHM=SQHZMqbjCJ(q*@cDo|)zZ7Ebtn!?ad9%fn5?-YUB"
    "4~s|<l@FguyKwfbN(Q;|La_k&+^+Mu^W-vfGxm6tMA=MsV!=Bh4Lit?#evi$nq`eQZ^P363;Evn>See`kn6dO6!@zbyyKr6mFje4{{*F?M#sVN"
    "i^m@ib1n6=jg1XoRbE(C@e^O2?ze>vj*K~w<2on3UXKSp2yVw3#O&;3fwTs|nccg`2dZ-x_aP$kWWsf=vhY*zNP>4*E8m$}50^&z0}NuOEhyn8"
    "GQmV(3}1`PDNhP9dbBaMBu#P$ID-~K06a9LJ5P0nIj#Y2^;x7#ZojjWDB0Dnz<t{YuM7Z4d-Rp<%7jZHN~>TyVjG~3GByTB0VejXopZ{v#5d$>"
    "X60aarDdFJlL4*1M28h8Ps;o7yO>>dqR^pPOTjYk_LKx#3MR=>0GV(Jpa35wc9eoCcY^aZ?npx!W9m|5Tjp3ovZNE?CIx$_sw2l7((1@&2q39!"
    "JulJ3wzIQiu#~=~y4ckCk*hBYO_qAA&~fV6Rc7q0tl%9Rqn#6-hM#u1BPDZK^7=YY(xguL;D&g+^d_g=G*OsTO2bE~_ve4kkpF4fe0FY-Lq`px"
    "$;3UyQ)^0!5^8HrZsYE53lY#lhgizOl(G(PPH-exOiNlDVOLu|hPVXQdig+MnSb!DZ&}R5A$dd7G|b}OPf)8;t6m0Zy;yPFKE+t8&m?kTRPrt3"
    "oNA%YA8qEuXohdkW+J@A*Qf{jCR<w&7M!h(oOC><tyo{uM=RIw9~IW}F}K{2sMy8o(7+{kQn)D~QW`Brqu&hHAh6;VX9zVJTBHytY`_=3YBoE~"
    "%yPUBRh2HmIAzIk5f$k^q}S^z6eXW>Y$2<8R*t+F@qOx8$QV!BNnG|uP$ypd_1D}FNlDlxBVUKq?#0Sbc08Wko%ZCQ8OJsm4HRn${TO`}%h11L"
    "$FY~Dx^hRgfX8Y~QxOXlb(po%me|>3NKM(1iMlf6Vc}&^sd)8-l2L*S8SsJ>GQ=fMkHL&GrC^0X1Rvh-g=>TO5A4=5mP+MaY}y9uZwh7EUsq6*"
    "T+_6e*aF$ETz`O?4?7#&wPco$lUHRK;nEQBY}k#{%mF#KzO@7IliMpzPfrR#KvUAxaK35Li$=PS%5+*fU(Dw%=q1l<+1gRPm-#bOW<i0iPpL@u"
    "Eb*cW1bG^f=dwi3pt*2kP*4)Fm=cqo&4~Bx*<~ZY$z{Y{)m&S1*!=}^Q{Xi`B#W}axv+);I>##wOop0P)v+?Q%lm}QmTWM%J8FYZI1Vyn3zo*!"
    "B35WKC#E*ZFu*gi1X@Ea9Dd#*zhre<sSLmWE;kE*tTvE`%RxTp0mz_~`$SBeMcfqizwh3YoT^}LNfCT?@#5w-@pDyKs9w$^;!AUyLn4?5rG{!~"
    "vfOKi{RG{`i!dkXigh)iIYrwxb4x<h^?5mY@?@-;rz+ZV0Axkk1MCzz*UcH^2*=Qey=ngLH|V#++z480#5itF?8yyr!WT%;ig5|afFp}?IlGSN"
    "^xN&K{Hkz;`a~Wx@&0K-g!v!<*U(6rM|>6&nGPWTW(X>=MwukGy5+2PYWhPg<KeVnr+RvywM#9}dp&I)%Y<MZ4kC^?o68BMNA~*0(>66du@*(d"
    "%g|a7nt3gNMV+h&8kvIOkP(g8!yAzen*>1bJVelAEJMUsYYI-Z{VR`r{&(f0nS=^e1}ntLqPD?XDK0J6r{uD7gVnPE;w2s@gg60rDimMa{ca6u"
    "`SnA~ml|i7Zy|UcwEBGF1S-LW)~buK0l{c%-l6ZNs(KES+9bP7nUPYe<$YXCV3n+WKtGL&JB-$ZPzfUs+sU(Rn-^6mxJ=B%mQu<~K`B{+I4pxb"
    "z2UUJ%XERgCp;{_<6#y4`6wDum)+e)7(KPcn@+*+IFqOC7R01@&!oj62Dj4YQ0ptYAP!H?qBqllkyRp+Jn5qAA)2mB+yI+4uTF;TLBZy-E%uD_"
    "7cb^P#l>EiO}XB%L=cY#LRV#UXN>>*vH?QH)S$C2*dl0;X9@RvH;=#plB74d#3ZL^#V{n#xyMKQyYCb;dfZ3Ka$PXkhPW=_2f~Q`;*8N8Z|xDi"
    "P8BKRc&IknKns_7kb}&guGIbo`hF-LuF{WKT8#4)S?!<ws7EeayU(fOMBk$@JpYji&*FfVrtQ`B&8%S;69?3=xKH5og<n_en869hC1~e~Zm~m8"
    "`YY3&)pM=4>3*Fof#03rd`C25U@Fg?EnENuQDvmAyimaBr0f?=HD7X?>;~Z><~nDtC5i;K(nM(}W-sy1ln!Yx3QGwT4uwuB%(7!}nIdQlrkP~("
    "!?R?@?0vk6{TM|sqhHp59%3%p@r)B^h~FgS+uvR`T$w2g!BTL2zlt2;wG?~gB<~LR)aONc{UhP87QSH8SYX>Kt=dV3!*0NXy?n8kUT|B&_FUOY"
    "t$qiR?QwBJRq19Nu`^Mv=MvM)5l{hpjU@1D^bj1+C0Ew-U-E!27J;tQx1{aVx0}+pBev93Y7SOrVzazH<ux0HT~*JEU$b#C#)YiHs{iArC_ZSt"
    "aLLY@1=-~wv!xh8K5*dzlCneDjYdMzon*o7jucf(PszB62>@j2beg6PwHn;Pn)~V@vMXxxI=8Wg6?w@v1g~PnigM=`w^(}%$NZRQh~4TWww#z+"
    "#|=Cg>7g>1X^ED&Q$;1N6O(pG4z;huziBeKbO{;zRK%%Vxx$?Kv=bClsjofvU8;_<>N&>UmQZxk)-5m(sYX3(sX3UCjsq?UL#=aSVNsn9|3tFS"
    "{t9U>FYDdZ@m#65Pian(Vf~vaSgVK5Pj6~!jwNo*DncjJFcBKzszN-giVQeB@Z<WbJ@iw_;<~EkB^f6&xlF$PqQ1#lc2*W-u1{P?-*pdlDe^cV"
    "F4_GBrgn^E(!VJAw?Eu5^H}vX?hT%&!7tp$Yg_-Z2Ym0Oz<33u_z$CC75UA#zu2I0Q85n)_XYi^qxparbqTyWO8t+A33*NTFHOeU{DH7Q3-yV$"
    "9LnW1sFB9SAiw@CqM8)Tki*jkFzPI<Czs*dRE{i*!pv#(f<yGhlal$ex$Rzptduws@4r1$*di53enk%U>&^Jqm*;!s)s?;X%7sV_8L^+^=CEhf"
    "ioBu4z>5BMjt{C6M*^xe5bkz6V~xZf3T(|M(XS7K2j0Ft)zaWzO~GYx`0OER)9CKi*i~GI-cnjOzkP+*p^WQGRDDf#hif=tp?Zdsjq_<AvLk~A"
    "Fk-S=Pl?GT@mz3cEDa3w=b<6*qehS_7?<aIHY$AyuE>>HO6((cIRyUynPSb@k|{~CE53eAA+xVw__NYnnzNnr&KOF#t@a!j+&t8Wx@H=G-IFYh"
    ";P5gm9Y?%Fy{?fKTfV)k$eL@=iqVnOfr|snbh9-&Kv@q{d#Stjs`vG209{du4fk5Pb$Nuc&6)5)0S2b>v2roPUy=uThRiU6xMQ}$NH0PAIW@KZ"
    "%!hj)^feITXAjE7-6EzLqWI)twK2oqxjxI$hE?(d@*pFJr>6hfcdk@QWmRV>V~j-m85TSsgcY&c6k9TJD2Hk;wS~nIVAM=SqEajBxc?ne91>4r"
    "1P|VlD&?yruu0&h)dL?v{jjO-hNRMN_waQ`0iE3g4E_Y*V?ynKaKii~5LpH1&_yL#pq6X)Eym&L&cyOI=J8TV*-uKkkmcvXnDJlLhv>jw=2OLy"
    "wF_N=S#hBZB^dL{+al3k`}8yYwNDY$A$TF&8jR^~8!?kRzh;$|*4>+K5EBGrUp_ZV3wUZ1?+lPA*6KdXI;zayPphzMklWqCU;(mjLl>VyVEq-4"
    "Pw_9wHS%|s9-W*bGg~*S^v3@RRQRc>AjNtbCYwBLtgr|p;422Cln3MPK1eZ_KC86(9@z?%j>nn+>BFwQECZoz&ust=Jo@_zwIkk<4=Qxdr}&$>"
    "QThTG)1@F@c$bNh&|;Q6eqhE_HD8C7uu5O^k^-K;5z!U`zTLFDdBRaBs@SLibM~9)!-?4IOF$aRRG2c~4}+K)zxz-fJxabVzJ6SOpu|@8_evy!"
    "RYdI88!Xs=?j33MI*n~kq$|J+U$v-DMrZKwN%*K00GVh#2FQy|dKN8P@qZu=Lwb-q(&>t_@<<i<=|!QKQ4Zh2V~T|zMaTy#aEBqO@##}bpgpto"
    "->h&`Y%q|HJ}ay2tC7;U?giI|S3|RAuS#&?AiGZ7PewwmcrNy8vhP&{;z8H;jvLRw9nCn7__yyh=+sqgO6XtVdNEFk7;N1r9QkOF0m{l14Clj9"
    "(#fw?l8tL?pnN%UOuzq2^hO<tRWRl|)B<OZJ|y(z^NhWW1oz-gh)Lh38>wGSq3XP?J{54!YrE{GpCHd_TToQ*>8u)82ulE@8q)=OQm8+C?FzSM"
    "h2P1dguys`u5#=%1cdtl?{Z0*F(|iy8p2t(V5}r=aI=~HAJYwAa{"
)
BIAS = (-352, -325, -371, -344, -332, -392, -372, -456, -324, -300, -363, -397, -429, -356, -400, -396, -457)
WEIGHTS = (NAMES, PACKED, BIAS)
