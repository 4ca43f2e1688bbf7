"""Weights of the guess for de: `python -m tests.answers.learn` writes them."""

NAMES = """
qNone qreason qservice qprice qcompetition qimprovement qrange qpermission qmay_we_ask l0 l1 l2 l3 asks
b%+uber b1+$ b10+prozent b10+und b100+euro b12+euro b14+$ b14+uhr b15+% b15+uhr b16+uhr b17+$ b17+dsgvo
b17+uhr b18+uhr b180+euro b2+$ b2+euro b2+wochen b20+euro b20+minuten b20+prozent b20+uhr b200+euro b20391+$
b21+$ b24+stunden b3+$ b3+mai b3+wochen b30+euro b300+km b40+jahren b40+so b50+stuck b60+euro b7+euro b8+euro
b84+und b90+euro b^+$ b^+1 b^+10 b^+20 b^+a b^+ab b^+abbestellen b^+abbestellung b^+abends b^+abgemeldet
b^+abholung b^+abi b^+abmelden b^+abmeldn b^+abmeldung b^+abo b^+absolut b^+abzocke b^+ach b^+ah b^+ahm
b^+akku b^+alle b^+alles b^+als b^+also b^+am b^+amazon b^+an b^+andere b^+anderer b^+angemessen b^+anrufe
b^+anrufen b^+antworte b^+antworten b^+anweisung b^+anzeige b^+artik b^+auch b^+auf b^+aufhoren b^+aus
b^+ausdrucke b^+auskunft b^+ausm b^+ausschreibung b^+austragen b^+ausverkauft b^+baustelle b^+bedarf
b^+beenden b^+beendet b^+bei b^+beim b^+beratung b^+besser b^+bessere b^+besserer b^+bestell b^+bestelle
b^+bestellen b^+bestellt b^+bestellung b^+betrieb b^+bevor b^+bi b^+billig b^+billiger b^+bin b^+bio b^+bis
b^+bisher b^+bisschen b^+bissle b^+bist b^+bitte b^+bleibt b^+bloss b^+blumen b^+brauch b^+brauche b^+brauchen
b^+brot b^+burnout b^+buro b^+cancel b^+chef b^+chond b^+corona b^+d b^+da b^+dafur b^+damals b^+danke b^+dann
b^+darf b^+das b^+dass b^+daten b^+datenauskunft b^+dazu b^+de b^+delete b^+den b^+der b^+die b^+dienstag
b^+diese b^+diesen b^+dieses b^+direkt b^+do b^+doch b^+doppelt b^+dort b^+dqualitat b^+dr b^+drei b^+dsgvo
b^+du b^+durch b^+durchaus b^+duswahl b^+e b^+echt b^+eher b^+ehrlich b^+eigentlich b^+ein b^+eine b^+einen
b^+einfach b^+einmal b^+einstellen b^+einwilligung b^+ende b^+entfernen b^+entfernt b^+er b^+ersatzteile
b^+erst b^+erstattung b^+es b^+esse b^+etwas b^+euch b^+euer b^+eure b^+ewig b^+exit b^+ey b^+fair b^+faire
b^+falsch b^+falsche b^+falscher b^+familiare b^+farbe b^+farben b^+faulheit b^+fehlende b^+fertig b^+filiale
b^+finger b^+firma b^+firmenwagen b^+fleisch b^+fordermittel b^+frag b^+frage b^+fragen b^+frau b^+freundlich
b^+freundlichere b^+freundlicheres b^+frischere b^+frohe b^+fruher b^+fruhestens b^+funf b^+fur b^+furs b^+gab
b^+ganz b^+gar b^+garantiefall b^+geben b^+gebt b^+gebts b^+geh b^+gehe b^+geht b^+gekundigt b^+geld b^+gemass
b^+genug b^+gerade b^+gern b^+gerne b^+geschaft b^+geschaftsaufgabe b^+geschmack b^+gestern b^+gewechselt
b^+gewerbe b^+gib b^+gibt b^+ging b^+gleich b^+grad b^+gratis b^+grossere b^+gunstig b^+gunstiger b^+gut
b^+gute b^+guten b^+guter b^+gutes b^+ha b^+haare b^+hab b^+habe b^+haben b^+habt b^+haha b^+halb b^+hallo
b^+halsabschneider b^+halt b^+haltbarere b^+haltbarkeit b^+haltet b^+han b^+hat b^+hatte b^+haut b^+herr
b^+hervorragend b^+heut b^+heute b^+hier b^+hiermit b^+hilfe b^+hm b^+hmm b^+hol b^+homeoffice b^+hor b^+hored
b^+horen b^+horet b^+hornbach b^+hort b^+horts b^+hotline b^+hund b^+ich b^+ihr b^+ihre b^+im b^+immer b^+in
b^+info b^+insolvenz b^+interessiert b^+internet b^+inzwischen b^+irgendwann b^+ist b^+ja b^+jeden b^+jedes
b^+jemand b^+jetz b^+jetzt b^+jo b^+ka b^+kaffee b^+kam b^+kann b^+kannst b^+kaputt b^+karte b^+kaufe
b^+kaution b^+kei b^+kein b^+keine b^+keinen b^+keiner b^+keinerlei b^+kenn b^+kenne b^+kind b^+kinder
b^+klappe b^+klar b^+klart b^+kleinere b^+koi b^+kommt b^+konnen b^+konnt b^+konnte b^+konnten b^+kontakt
b^+konto b^+kosten b^+kostet b^+krebs b^+krieg b^+kundenfreundlichkeit b^+kundige b^+kundigung b^+laat
b^+laden b^+lange b^+langere b^+lass b^+lassen b^+lasset b^+lasst b^+lauter b^+leicht b^+leider b^+letzte
b^+liebe b^+lieber b^+lieferant b^+lieferung b^+lieferzeiten b^+link b^+login b^+lohnt b^+lond b^+losch
b^+loschen b^+loscht b^+loschung b^+mach b^+macht b^+mag b^+mal b^+man b^+marktublich b^+maschine b^+matratze
b^+mega b^+mehr b^+mein b^+meine b^+meinen b^+meinetwegen b^+melde b^+melden b^+meldet b^+mengenrabatt
b^+mensch b^+messgenauigkeit b^+mich b^+mindestbestellwert b^+mir b^+miserabel b^+mit b^+mitarbeiter b^+mitten
b^+mittlerweile b^+mittwoch b^+mochte b^+moin b^+moment b^+momentan b^+monatlich b^+morgen b^+mund b^+muss
b^+musste b^+na b^+nach b^+nachfullpacks b^+nachste b^+nachsten b^+nachstes b^+naja b^+naturlich b^+ne b^+nee
b^+nehmen b^+nehmt b^+nei b^+nein b^+nen b^+nerv b^+nervt b^+nett b^+nette b^+netz b^+neue b^+neuer b^+neues
b^+newsletter b^+nicht b^+nichts b^+nie b^+niemand b^+nimm b^+nirgends b^+no b^+noch b^+nochmal b^+nod
b^+normal b^+note b^+nu b^+null b^+nummer b^+nur b^+obi b^+ohne b^+ok b^+okay b^+online b^+onlinedruckerei
b^+opt b^+ordentliche b^+paket b^+pakete b^+papa b^+passt b^+passwort b^+per b^+perfekt b^+personliche
b^+pferd b^+please b^+porto b^+praxis b^+preis b^+preise b^+preiserhohung b^+preislich b^+produkt b^+projekt
b^+punktlich b^+qualitat b^+rabatt b^+rabatte b^+raus b^+rechnung b^+rechnungen b^+recht b^+reicht
b^+reissverschluss b^+reklamation b^+remove b^+rente b^+rewe b^+richtig b^+ruckruf b^+ruf b^+rufen
b^+rufnummer b^+ruft b^+rufts b^+ruhe b^+ruhig b^+runter b^+s b^+sag b^+sagen b^+saisonbetrieb b^+samstag
b^+samstags b^+saubere b^+schaltet b^+scheidung b^+schick b^+schicken b^+schickt b^+schimmel b^+schlecht
b^+schlechte b^+schlechter b^+schluss b^+schmeckt b^+schmeisst b^+schnauze b^+schnell b^+schneller
b^+schnellere b^+schon b^+schones b^+schreiben b^+schreibt b^+sehr b^+seid b^+seien b^+seit b^+sekunde
b^+sendungsverfolgung b^+service b^+servus b^+sicher b^+sie b^+sind b^+sitz b^+sitze b^+skonto b^+so b^+sofort
b^+software b^+solange b^+sorry b^+sortiment b^+soweit b^+spam b^+spart b^+spater b^+sprechen b^+stabilere
b^+standig b^+steht b^+stellen b^+stellt b^+stimmt b^+stop b^+stopp b^+stoppt b^+streichen b^+streicht
b^+streit b^+super b^+teils b^+temu b^+teuer b^+teurer b^+ticket b^+trage b^+tragen b^+trainer b^+treuepunkte
b^+trinke b^+tschuss b^+tuats b^+tut b^+uber b^+uberhaupt b^+ubermorgen b^+um b^+umgezogen b^+umgezogn
b^+umstrukturierung b^+umtausch b^+und b^+unerwunscht b^+unfreundlich b^+unhoflich b^+unpunktlich b^+uns
b^+unser b^+unsere b^+unsicherheit b^+unsre b^+unsubscribe b^+unter b^+unterlassen b^+unterm b^+unverschamt
b^+unverschamtheit b^+unwichtig b^+unzufrieden b^+verarbeitung b^+verbinden b^+verein b^+vergessen b^+vergesst
b^+vergiss b^+vernichten b^+verpackung b^+verpisst b^+versand b^+verschont b^+versuchen b^+vertrag b^+viel
b^+vielen b^+vielleicht b^+vier b^+vollig b^+von b^+vor b^+vorher b^+wann b^+war b^+ware b^+waren b^+wart
b^+warte b^+warten b^+warteschleife b^+warum b^+was b^+wat b^+wea b^+wechsel b^+weder b^+weg b^+wegen b^+weil
b^+weiss b^+weiter b^+welche b^+welcher b^+welches b^+wenig b^+weniger b^+wenn b^+wenns b^+wer b^+werbung
b^+werden b^+werkstatt b^+wia b^+widerruf b^+widerspruch b^+wie b^+wieder b^+wieso b^+will b^+wir b^+wird
b^+wissen b^+wo b^+woanders b^+wofur b^+woher b^+wohne b^+wohnen b^+woiss b^+wollen b^+wollt b^+wollte
b^+worum b^+wozu b^+wucher b^+wucherpreise b^+wurd b^+wurde b^+wurden b^+zahlt b^+zahlung b^+zahlungsziel
b^+zeit b^+zieht b^+zog b^+ztuur b^+zu b^+zum b^+zur b^+zurzeit b^+zuviel b^+zviel b^+zwei b^+❌ b^+👋 b^+👍 b^+🙂
b^+🚫 b^+🛑 ba+de ba+rechnung ba+rentnerin ba+ruhe baa+$ bab+$ bab+100 bab+16 bab+18 bab+20 bab+30 bab+40
bab+dabei bab+dem bab+jetzt bab+nachster bab+sofort bab+und bab+zehn babbestellen+$ babbestellung+$
babbrechen+$ babend+$ babends+$ babends+um baber+bei baber+beim baber+bin baber+bitte baber+da baber+dann
baber+das baber+der baber+die baber+dieses baber+erst baber+es baber+euer baber+eure baber+hab baber+halt
baber+hat baber+ich baber+ihr baber+im baber+jetzt baber+kaffee baber+kein baber+keine baber+lieferung
baber+mein baber+meine baber+mir baber+mit baber+nach baber+nein baber+neunfuffzig baber+nicht baber+nie
baber+nur baber+sie baber+so baber+sofort baber+trinke baber+unser baber+was baber+weil baber+wenn baber+wir
baber+zackig baber+zu babgebaut+$ babgebrochen+$ babgebrochen+sind babgebucht+und babgegeben+$ babgelaufen+und
babgelehnt+ich babgelehnt+ohne babgemeldet+$ babgemeldet+ich babgemeldet+weil babgeraten+$ babgeschafft+$
babgeschlossen+$ babgewickelt+$ babgewimmelt+$ babgeworben+$ babgezogen+und babgrissa+$ babgwimmlet+$
babholung+klappte babmahnung+$ babmelden+$ babmelden+bitte babmeldn+$ babmeldung+$ babo+$ babo+gekundigt
babo+ist babo+liess babo+nicht babo+war babschaffen+$ babsehen+$ babsehen+mir babstellen+$ babsturze+$
babzocke+$ babzocke+streicht bach+ja bach+wissen bacht+wochen bade+$ badresse+$ badresse+loschen bahnung+$
bahnung+das bakku+ist baldi+talk balkohol+mehr balle+$ balle+abgrissa balle+abos balle+anderen balle+fragen
ballein+$ ballein+und ballem+$ ballen+leuten baller+daten baller+kanone baller+sau balles+$ balles+aber
balles+andere balles+anders balles+auf balles+aus balles+bei balles+bestens balles+geklappt balles+geklart
balles+gut balles+gute balles+hat balles+in balles+ist balles+keinen balles+loschen balles+muss balles+neu
balles+nicht balles+nur balles+prima balles+schief balles+schrott balles+so balles+super balles+uber
balles+und balles+von balles+was balles+zu bals+antwort bals+bei bals+das bals+der bals+die bals+erstes
bals+es bals+firma bals+ich bals+kunde bals+mein bals+war balso+auch balso+bin balso+bitte balso+brauch
balso+das balso+der balso+hab balso+ich balso+kein balso+keine balso+lasst balso+nehmt balso+nicht balso+wir
balso+wissens balt+$ balt+schmeckt balt+und baltbacken+$ balte+adresse balte+frau balte+nummer balte+version
balten+modelle balten+sorten balternativanbieter+$ baltersbedingt+den baltes+problem bam+3 bam+anderen
bam+anfang bam+apparat bam+bahnhof bam+besten bam+bodensee bam+computer bam+dienstag bam+eingang bam+empfang
bam+ende bam+feiertag bam+freitag bam+geld bam+gleichen bam+handy bam+liebschte bam+liebsten bam+monatsende
bam+montag bam+nachsten bam+neuen bam+preis bam+regal bam+samstag bam+schluss bam+selben bam+service
bam+sonntag bam+steuer bam+telefon bam+tresen bam+uberlegen bam+wochenende ban+$ ban+als ban+bestimmte
ban+dann ban+das ban+dem ban+den ban+der ban+die ban+diese ban+einen ban+gewackelt ban+ihnen ban+infos
ban+kommunikation ban+meine ban+meinen ban+mich ban+mir ban+neuheiten ban+und ban+verstandnis ban+wen ban+wenn
ban+wer ban+zu banbieter+$ banbindung+an bandere+bezugsquelle bandere+hat bandere+ist bandere+lieferant
bandere+marke bandere+nummer bandere+software bandere+sorgen bandere+stadt banderem+$ banderen+$ banderen+ende
banderen+firma banderen+stadt banderen+studio banderer+$ banderer+anbieter banderer+hat banderer+lieferant
banderer+und banderes+$ banderes+geschickt bandermal+$ bandern+$ banders+$ banders+hat banders+macht
banfang+an banfragen+$ banfragen+absehen bangabe+$ bangebot+$ bangebot+gewartet bangebote+eingeholt
bangefangen+$ bangekommen+$ bangekommen+und bangemessen+$ bangerufen+$ bangerufen+da bangerufen+und
bangerufen+werden bangeschaut+hat bangeschrieben+oder bangeschrieben+werden bangeschrien+$ banklingeln+$
bankundigung+am banlage+$ banlass+war banliegen+vier banmelden+$ banrief+hiess banruf+$ banruf+kein banruf+und
banruf+von banrufbeantworter+$ banrufe+$ banrufe+mehr banrufe+nicht banrufe+und banrufen+$ banrufen+bitte
banrufen+das banrufen+ich banrufen+lieber banrufen+und banruferei+$ banruft+$ bans+telefon banschreiben+$
bansprechpartner+$ bansprechpartner+der banstandslos+ersetzt bantwort+$ bantwort+auf bantwort+und bantworten+$
bantwortet+nur banwalt+$ banwalt+ein banwalt+ist banwalt+meldet banwalt+wird banzeige+$ banzeige+erstattet
banzurufen+$ bapothekenpreis+$ bapp+$ bapp+will bapparat+$ baquarium+gibt barbeit+$ barbeiten+$
barbeiten+jetzt barbeiten+seit barbeitet+bei barbeitet+hier barbeitet+nicht barbeitet+sauberer
barbeitslos+geworden barger+$ bart+17 bartik+yazmayin bartikel+15 bartikel+21 barzt+$ barzt+hat bauch+$
bauch+am bauch+auf bauch+bei bauch+das bauch+die bauch+ein bauch+fur bauch+grosse bauch+immer bauch+kein
bauch+keine bauch+keinen bauch+keins bauch+mal bauch+nicht bauch+nichts bauch+nie bauch+niemand bauch+noch
bauch+nur bauch+online bauch+per bauch+so bauch+ubergrossen bauch+von bauch+wenn bauch+wenns bauf+$
bauf+antwort bauf+arbeit bauf+damit bauf+das bauf+dem bauf+den bauf+der bauf+deutsch bauf+die bauf+diese
bauf+ein bauf+eine bauf+einen bauf+einer bauf+einmal bauf+englisch bauf+ersatz bauf+eure bauf+euren
bauf+garantie bauf+hilti bauf+ihrer bauf+jeden bauf+keinen bauf+keiner bauf+lager bauf+mac bauf+mails
bauf+mein bauf+meine bauf+meinem bauf+meinen bauf+mich bauf+mir bauf+mit bauf+nachfrage bauf+nimmerwiedersehen
bauf+null bauf+rechnung bauf+ruckruf bauf+solche bauf+sowas bauf+und bauf+vegan bauf+vergessenwerden bauf+was
bauf+weitere bauf+weltreise bauf+wiederhoren bauf+zu baufgebaut+$ baufgefullt+$ baufgegeben+$ baufgehort+$
baufgehort+dass baufgehort+die baufgehort+mit baufgehort+zu baufgelegt+$ baufgelost+$ baufgemacht+$
baufgetaut+$ baufhoren+$ baufhoren+bitte baufhoren+mich baufhoren+mit baufhoren+zu baufhort+$ baufs+handy
baufs+land bauftrag+$ baufwachen+$ baugen+$ baugust+$ baus+$ baus+allen baus+berlin baus+dem baus+den baus+der
baus+deutschland baus+die baus+einer baus+eirer baus+eurem baus+eurer baus+gesundheitlichen baus+ihrem
baus+ihrer baus+meinem baus+prinzip baus+schluss baus+und baus+versehen bauseinander+$ bauseinandergefallen+$
bausfullen+$ bausgaben+$ bausgelacht+$ bausgelaufen+$ bausgelaufen+und bausgewandert+$ bausgezahlt+$
bausgezogen+und bauskennt+$ bauskunft+$ bauskunft+nach bauskunft+uber bausland+gegangen bausm+verteiler
bausreden+$ bausschlag+gemacht baussendienst+kam baustausch+$ baustragen+$ baustragung+$ bausverkauft+$
bauswahl+$ bauswahl+an bauswahl+hohe bauswahl+kleinere bauswahl+und bauswahl+war bauto+$ bauto+ist bauto+mehr
bauto+nicht bbaby+ist bbackerei+ziegler bbahn+auto bbank+hat bbauchgefuhl+$ bbauern+$ bbaumarkt+nebenan
bbaustelle+ist bbaustelle+und bbeanstanden+$ bbeantworten+$ bbeantwortet+$ bbedarf+$ bbedarf+an bbedarf+bitte
bbedarf+ist bbedarf+mehr bbedarf+und bbedienung+der bbeenden+$ bbeenden+und bbeendet+$ bbeendet+das
bbeendet+weil bbeerdigung+$ bbefragt+werden bbefragung+$ bbegeistert+$ bbehalten+$ bbehandelt+hat
bbehandelt+wie bbehandelt+worden bbehelligen+$ bbei+aldi bbei+amazon bbei+de bbei+dem bbei+den bbei+denen
bbei+der bbei+ebay bbei+einem bbei+einer bbei+euch bbei+hagebau bbei+ihnen bbei+kaffeehaus bbei+keinem
bbei+lidl bbei+meinem bbei+meiner bbei+mir bbei+muller bbei+nem bbei+otto bbei+rossmann bbei+schreiner
bbei+sowas bbei+thomann bbei+uns bbei+vattenfall bbei+zooplus bbeides+nicht bbeim+arzt bbeim+bauern
bbeim+baumarkt bbeim+bugeln bbeim+conrad bbeim+discounter bbeim+edeka bbeim+einkaufen bbeim+ersten
bbeim+erzeuger bbeim+hofer bbeim+letzten bbeim+nachbarn bbeim+nachsten bbeim+umtausch bbeim+wettbewerb
bbekannt+$ bbekomme+ich bbekomme+mahnungen bbekommen+$ bbekommen+und bbekommen+will bbekommen+wir bbekommt+man
bbelastigen+$ bbelastigen+mich bbelastigung+$ bbeliefert+uns bbemangelt+passiert bbemuht+und bbenutzen+$
bbenutzt+in bberaten+$ bberaten+dann bberater+$ bberater+bitte bberatung+$ bberatung+keine bberatung+mehr
bberatung+war bberechnet+und bberlin+hat bbeschaftigt+$ bbescheid+$ bbeschlossen+$ bbeschwerde+$
bbeschwerde+von bbeschweren+sich bbesetzt+$ bbesichtigungen+verschwitzt bbesonderer+grund bbesonderes+$
bbespreche+ich bbesprechen+$ bbesprechung+$ bbesser+$ bbesser+sein bbessere+erreichbarkeit
bbessere+konditionen bbessere+preise bbessere+qualitat bbessere+ware bbesseres+gefunden bbestatigen+$
bbestatigen+sie bbestell+ich bbestellbestatigungen+kommen bbestelle+$ bbestelle+das bbestelle+doch
bbestellen+$ bbestellen+das bbestellen+weil bbestellt+$ bbestellt+das bbestellt+jetzt bbestellt+und
bbestellung+kam bbestellung+vom bbestellung+von bbestellung+war bbestellung+wurde bbestellungen+$ bbesten+$
bbestimmt+$ bbesuch+$ bbesuchen+von bbetreuer+wechselt bbetreute+wohnen bbetreuung+$ bbetreuung+war
bbetrieb+an bbetrieb+aufgegeben bbetrieb+dichtgemacht bbetrieb+eingestellt bbetrieb+nicht bbetriebsrat+war
bbetrug+$ bbetrugsmasche+$ bbett+$ bbevor+ihr bbevor+jemand bbevor+wir bbezahlbar+$ bbezahlen+$ bbezahlen+tu
bbezahlt+$ bbezahlt+aber bbezahlt+ist bbezieht+verbrauchsmaterial bbezug+nach bbezugsquelle+$ bbi+eu bbillig+$
bbillig+aber bbillig+ist bbillig+wart bbilliger+$ bbilliger+sind bbilliger+und bbin+$ bbin+allein bbin+am
bbin+auf bbin+ausgewandert bbin+bei bbin+beim bbin+da bbin+das bbin+der bbin+die bbin+doch bbin+dran
bbin+durch bbin+ein bbin+einfach bbin+erst bbin+fertig bbin+fremdgegangen bbin+gar bbin+gegangen bbin+gerade
bbin+gleich bbin+grad bbin+halt bbin+ich bbin+im bbin+in bbin+ins bbin+ja bbin+jetzt bbin+kein bbin+langst
bbin+nach bbin+nicht bbin+noch bbin+nur bbin+raus bbin+schon bbin+seit bbin+so bbin+umgezogen bbin+weg
bbin+weggezogen bbin+wieder bbin+zu bbin+zufrieden bbin+zur bbinden+$ bbio+$ bbio+und bbioladen+$ bbis+heute
bbis+in bbis+was bbis+weihnachten bbis+zum bbisschen+teuer bbist+du bbite+$ bbitte+$ bbitte+ab bbitte+abmelden
bbitte+an bbitte+anrufen bbitte+auch bbitte+auf bbitte+aufhoren bbitte+aus bbitte+beenden bbitte+bestatigen
bbitte+bitte bbitte+danke bbitte+darum bbitte+das bbitte+den bbitte+die bbitte+diese bbitte+ein bbitte+einen
bbitte+einfach bbitte+einmal bbitte+einstellen bbitte+endlich bbitte+entfernen bbitte+geben bbitte+gern
bbitte+hilfe bbitte+ich bbitte+in bbitte+jemand bbitte+jemanden bbitte+kein bbitte+keine bbitte+keinen
bbitte+kunftig bbitte+lassen bbitte+lauter bbitte+loschen bbitte+loscht bbitte+mal bbitte+meine bbitte+melden
bbitte+nehmen bbitte+nehmt bbitte+nicht bbitte+nichts bbitte+nie bbitte+noch bbitte+notieren bbitte+nummer
bbitte+nur bbitte+ohne bbitte+raus bbitte+rausnehmen bbitte+respektieren bbitte+rufen bbitte+schicken
bbitte+schluss bbitte+sehen bbitte+senden bbitte+sie bbitte+sofort bbitte+sperren bbitte+stellen
bbitte+streichen bbitte+teilen bbitte+um bbitte+umgehend bbitte+unterlassen bbitte+vermerken bbitte+von
bbitte+wieder bbitte+zuruck bbitter+$ bblattert+ab bblattert+schon bbleib+$ bbleiben+$ bbleiben+sie
bbleibt+die bbleibt+mein bbleibt+meine bbleibt+mir bbleibt+nichts bblieb+bin bblockier+euch bblockiere+euch
bblockiert+$ bbloss+nicht bbloss+nichts bbloss+zu bblumen+waren bbock+auf bbodensee+und bbohnen+$
bbohnen+waren bbohrer+war bbosch+$ bbose+$ bbose+aber bbot+$ bbrauch+$ bbrauch+das bbrauch+eure bbrauch+ich
bbrauch+keine bbrauch+nichts bbrauch+und bbrauche+$ bbrauche+das bbrauche+die bbrauche+hilfe bbrauche+ich
bbrauche+jemanden bbrauche+keine bbrauchen+$ bbrauchen+keine bbrauchen+sie bbrauchen+weniger bbrauchen+wir
bbrauchen+zur bbrauchens+kaum bbrauchn+nichts bbrauchst+du bbraucht+$ bbraucht+euch bbraucht+ihr bbraucht+man
bbrauchten+ist bbrauchts+nicht bbrennt+an bbricht+$ bbriefkasten+$ bbring+mich bbringt+den bbrot+$ bbrot+ist
bbrot+jetzt bbrot+war bbruchig+gsi bbruder+hat bbruder+ist bbruhen+auf bbucher+bleiben bbucher+die
bbuchhaltung+$ bbucht+weiter bbuchungen+nicht bbudget+$ bbudget+ist bbugeln+einlaufen bburo+$
bbushaltestelle+vor bcancel+das bcent+pro bchef+$ bchef+er bchef+hat bchef+mochte bchef+sprechen bchemie+$
bcho+$ bchond+si bcomputer+$ bconrad+gibt bcontrolling+hat bcorona+$ bcreme+hat bd+lut bda+$ bda+alles
bda+auch bda+auf bda+bestellt bda+bin bda+bitte bda+bleibt bda+braucht bda+druckt bda+fallt bda+fragen bda+gab
bda+geht bda+gibt bda+gibts bda+hab bda+haben bda+hat bda+hol bda+ich bda+immer bda+ist bda+jemand bda+jetzt
bda+kam bda+kann bda+kauf bda+kommt bda+kostet bda+krieg bda+lag bda+lauft bda+liegt bda+mal bda+mit bda+muss
bda+mussen bda+mussten bda+nicht bda+nichts bda+nie bda+noch bda+passt bda+raus bda+sagt bda+schauen bda+sind
bda+standen bda+und bda+vergisst bda+war bda+was bda+wenn bda+wird bda+zahlt bdabei+$ bdabei+belassen
bdabei+geblieben bdabei+hangt bdabei+immer bdach+$ bdachte+ich bdafur+$ bdafur+brauch bdafur+keine
bdafur+nicht bdagegen+$ bdaheim+$ bdamals+$ bdamals+alles bdamals+nur bdamals+war bdame+am bdame+an bdame+die
bdamit+$ bdamit+brauchen bdamit+nichts bdamit+war bdanach+$ bdaneben+$ bdank+$ bdankbar+wenn bdanke+$
bdanke+aber bdanke+bin bdanke+der bdanke+fur bdanke+kein bdanke+nein bdanke+und bdankschee+$ bdann+am
bdann+auch bdann+den bdann+der bdann+erzahl bdann+fur bdann+gern bdann+hab bdann+hat bdann+ist bdann+kam
bdann+kaputtes bdann+noch bdann+reden bdann+sind bdann+steht bdann+war bdann+was bdarf+ich bdarf+man
bdarf+mich bdarum+$ bdas+$ bdas+ab bdas+abo bdas+abstellen bdas+alles bdas+alte bdas+am bdas+an bdas+angebot
bdas+auch bdas+auf bdas+aufhort bdas+auto bdas+baby bdas+beantworten bdas+bei bdas+bespreche bdas+bessere
bdas+beste bdas+bin bdas+bisschen bdas+bitte bdas+bleibt bdas+brauchts bdas+brot bdas+budget bdas+da bdas+dach
bdas+dauert bdas+der bdas+die bdas+ding bdas+display bdas+doppelte bdas+dritte bdas+echt bdas+ein bdas+eine
bdas+endlich bdas+erklar bdas+ersatzteil bdas+essen bdas+fleisch bdas+fur bdas+futter bdas+ganze bdas+gefuhl
bdas+geht bdas+gelander bdas+geld bdas+gemacht bdas+gemuse bdas+gerat bdas+ging bdas+gleiche bdas+grad
bdas+grosse bdas+gunstigste bdas+gut bdas+hab bdas+habe bdas+haben bdas+handy bdas+hat bdas+hatt bdas+haus
bdas+hier bdas+hobby bdas+holz bdas+hotel bdas+ich bdas+im bdas+in bdas+internet bdas+ist bdas+ja bdas+jemand
bdas+jetzt bdas+kann bdas+kaputte bdas+kind bdas+klaren bdas+konnt bdas+konto bdas+labor bdas+leben bdas+leder
bdas+letzte bdas+lieber bdas+lief bdas+machen bdas+macht bdas+mal bdas+material bdas+menu bdas+mit bdas+modell
bdas+muss bdas+mussen bdas+nach bdas+nachste bdas+nervt bdas+neue bdas+nicht bdas+nichts bdas+nie bdas+noch
bdas+nochmal bdas+ol bdas+paket bdas+papier bdas+passt bdas+passwort bdas+peinlich bdas+porto bdas+problem
bdas+produkt bdas+programm bdas+projekt bdas+reicht bdas+restaurant bdas+rezept bdas+richtige bdas+schmeckt
bdas+schon bdas+sein bdas+so bdas+sortiment bdas+steht bdas+studio bdas+teil bdas+telefon bdas+thema bdas+uber
bdas+war bdas+ware bdas+waren bdas+was bdas+weiss bdas+werkzeug bdas+wetter bdas+wiederholen bdas+will
bdas+wird bdas+wissen bdas+wurde bdas+zahl bdas+zahlt bdas+zeug bdas+zu bdass+das bdass+der bdass+die bdass+es
bdass+ich bdass+ihr bdass+jemand bdass+mal bdass+man bdass+meine bdass+sie bdass+wir bdaten+$ bdaten+bitte
bdaten+die bdaten+gehoren bdaten+haben bdaten+loschen bdaten+sind bdaten+zu bdatenbank+$ bdatenbank+stehen
bdauernd+$ bdauernd+die bdauernd+verwechslungen bdauernd+wegen bdauert+das bdauert+eine bdauert+zu
bdauerten+bei bdavon+$ bdavon+absehen bdavon+nichts bdavonlaufen+$ bdazu+$ bdazu+mochte bdazu+nicht bde+haben
bde+kasse bdeaktivieren+$ bdefekt+$ bdefekt+geld bdelete+meine bdem+alter bdem+brand bdem+chef bdem+computer
bdem+diesel bdem+ersten bdem+essen bdem+falschen bdem+festnetz bdem+ganzen bdem+geld bdem+handy bdem+haus
bdem+hobby bdem+hochwasser bdem+inhaber bdem+kauf bdem+konto bdem+laden bdem+land bdem+markt bdem+mist
bdem+mittagessen bdem+neuen bdem+preis bdem+programm bdem+rauchen bdem+regal bdem+relaunch bdem+scheiss
bdem+schmarrn bdem+service bdem+sommerfest bdem+sortiment bdem+stand bdem+system bdem+umzug bdem+update
bdem+verkauf bdem+verteiler bdem+vertrieb bdem+was bdem+waschen bdem+wochenmarkt bdem+zugestimmt bden+alten
bden+andern bden+anrufbeantworter bden+bestellungen bden+betrieb bden+datenschutz bden+dritten bden+einen
bden+einkauf bden+ersatz bden+falschen bden+ferien bden+fuhrpark bden+ganzen bden+garten bden+gutschein
bden+herrn bden+hof bden+honig bden+hund bden+ich bden+ihr bden+kaffee bden+katalog bden+keks bden+keller
bden+kiosk bden+knopf bden+kollegen bden+kontakt bden+korb bden+kosten bden+laden bden+leuten bden+lieferanten
bden+link bden+mull bden+nachrichten bden+nagel bden+namen bden+preis bden+preisen bden+rest bden+sack
bden+schlussel bden+schrott bden+service bden+sie bden+sms bden+tarif bden+tisch bden+tollen bden+ton
bden+uberblick bden+umgangston bden+verein bden+vertrag bden+vor bden+windeln bden+wir bden+zaun bden+zuschlag
bdenken+$ bdenn+$ bdenn+neues bdenn+noch bder+akku bder+alles bder+alte bder+alten bder+andere bder+anderen
bder+anlage bder+anlass bder+anruf bder+app bder+arbeit bder+arzt bder+auch bder+auftrag bder+aussendienst
bder+austausch bder+backerei bder+bahn bder+bahnhofstrasse bder+bank bder+baustelle bder+beratung bder+betrieb
bder+betriebsrat bder+bezug bder+bohrer bder+buchhaltung bder+bundesnetzagentur bder+bus bder+chef bder+chefin
bder+code bder+computer bder+creme bder+dame bder+das bder+datenbank bder+den bder+doppelten bder+dritten
bder+drucker bder+durchsage bder+eine bder+einkauf bder+ersatzakku bder+fahrer bder+falsche bder+falschen
bder+familie bder+fehler bder+firma bder+ganze bder+gegend bder+gemeinde bder+geschaftsleitung bder+geschmack
bder+grund bder+gutschein bder+handler bder+hat bder+herr bder+hobel bder+hochzeit bder+honig bder+hotline
bder+hund bder+ich bder+inhaber bder+innendienst bder+ist bder+jahresabschluss bder+junge bder+kaffee
bder+kann bder+kantine bder+karte bder+kartei bder+kasse bder+kilopreis bder+kollege bder+konkurrenz
bder+kundendienst bder+lack bder+laden bder+leitung bder+letzten bder+lieblingskurs bder+lieferung bder+link
bder+liste bder+macht bder+mahnung bder+makler bder+man bder+mann bder+matte bder+messe bder+mixer
bder+monteur bder+motor bder+nachbar bder+nachfrage bder+nachsten bder+nacht bder+neue bder+neuen bder+nummer
bder+ofen bder+op bder+opa bder+pachtvertrag bder+paketdienst bder+preis bder+qualitat bder+rabatt
bder+rechnung bder+reparatur bder+rest bder+rezeption bder+robinsonliste bder+rosterei bder+sache bder+sack
bder+sage bder+schaden bder+schrank bder+seite bder+service bder+sich bder+software bder+sohn bder+spass
bder+stadt bder+staffel bder+stoff bder+strasse bder+tastatur bder+technik bder+techniker bder+teppich
bder+theke bder+ton bder+tur bder+ubernahme bder+umtausch bder+verarbeitung bder+verein bder+verkaufer
bder+vermieter bder+versand bder+vertreter bder+von bder+vorstand bder+wand bder+war bder+ware bder+warenkorb
bder+warteschleife bder+was bder+webseite bder+wein bder+welt bder+werkstatt bder+wettbewerb bder+woche
bder+zeitung bder+zentrale bder+zweck bder+zweiten bdeswegen+$ bdeutsch+$ bdeutsch+und bdeutschland+$
bdeutschland+also bdicht+$ bdichtgemacht+$ bdichtgemacht+nach bdie+$ bdie+2 bdie+abteilung bdie+adresse
bdie+alte bdie+alten bdie+am bdie+andere bdie+anderen bdie+antwort bdie+antworten bdie+app bdie+augen
bdie+ausgaben bdie+auswahl bdie+batterien bdie+baustelle bdie+bedienung bdie+beratung bdie+bestatigung
bdie+bestellung bdie+besten bdie+betreuung bdie+bohnen bdie+bremse bdie+brille bdie+bucher bdie+buchhaltung
bdie+bushaltestelle bdie+charge bdie+chefin bdie+creme bdie+dame bdie+daten bdie+diagnose bdie+drei
bdie+dritte bdie+druckerei bdie+ecke bdie+eine bdie+eins bdie+einzelteile bdie+erlaubnis bdie+etiketten
bdie+falsche bdie+falschen bdie+farbe bdie+farben bdie+fehlerhafte bdie+filiale bdie+firma bdie+frage
bdie+fragen bdie+frase bdie+frau bdie+fresse bdie+funktion bdie+ganze bdie+gebuhren bdie+genossenschaft
bdie+gerate bdie+gleiche bdie+gmbh bdie+grosse bdie+grundgebuhr bdie+gute bdie+guten bdie+gutschrift
bdie+haare bdie+haben bdie+halfte bdie+hand bdie+hande bdie+hat bdie+heizung bdie+hemden bdie+hochzeit
bdie+hosen bdie+hotline bdie+hunde bdie+ich bdie+ihr bdie+insel bdie+jetzt bdie+kaffeemaschine bdie+kantine
bdie+kapseln bdie+kaputte bdie+katze bdie+kaution bdie+kinder bdie+kiste bdie+klappe bdie+kleine bdie+kleinen
bdie+klingen bdie+kollegin bdie+kommen bdie+kommunikation bdie+konkurrenz bdie+kundendaten bdie+kundin
bdie+kurse bdie+laufbander bdie+letzte bdie+letzten bdie+leut bdie+leute bdie+liefern bdie+lieferung
bdie+liste bdie+loschung bdie+machen bdie+mama bdie+man bdie+maschine bdie+maus bdie+messer bdie+mich
bdie+milch bdie+mischung bdie+mitarbeiter bdie+moglichkeit bdie+muhe bdie+mutter bdie+nachbarin
bdie+nachbesserung bdie+nachrichten bdie+nachste bdie+nacht bdie+naht bdie+nase bdie+nerven bdie+neue
bdie+nicht bdie+nie bdie+nummer bdie+ohren bdie+oma bdie+packung bdie+pakete bdie+paletten bdie+person
bdie+pinsel bdie+polizei bdie+praxis bdie+preise bdie+preisliste bdie+produktion bdie+pumpe bdie+qualitat
bdie+rechnung bdie+rechnungen bdie+reklamation bdie+reklame bdie+reparatur bdie+retoure bdie+richtige
bdie+robinsonliste bdie+rufen bdie+sache bdie+sachen bdie+sauna bdie+scheibe bdie+schnelligkeit
bdie+schnittstelle bdie+schrauben bdie+schuhe bdie+schweiz bdie+seite bdie+serie bdie+sie bdie+sind bdie+sms
bdie+software bdie+sorte bdie+sorten bdie+spedition bdie+sperrliste bdie+stadtwerke bdie+stifte bdie+tasten
bdie+technik bdie+tochter bdie+uhr bdie+umfrage bdie+verbindung bdie+verkaufer bdie+verkauferin
bdie+verpackungseinheiten bdie+vom bdie+von bdie+war bdie+ware bdie+waren bdie+wascherei bdie+webseite
bdie+weitere bdie+werbung bdie+werkstatt bdie+wir bdie+witwe bdie+zahlungsarten bdie+zeit bdie+zentrale
bdie+zusendung bdie+zweite bdienst+$ bdienst+gestrichen bdiensthandy+bitte bdiese+leitung bdiese+nachrichten
bdiese+nummer bdiese+sms bdiese+umfrage bdiese+woche bdiesem+dienst bdiesem+ton bdiesen+nachrichten
bdiesen+produktbereich bdieser+nummer bdieses+jahr bdieses+modell bdigital+$ bdigital+am bding+$ bding+war
bdirekt+beim bdiscounter+$ bdiscounter+auch bdiskussion+$ bdm+$ bdo+$ bdo+nicht bdo+sind bdoch+$ bdoch+aa
bdoch+einfach bdoch+endlich bdoch+gar bdoch+jede bdoch+kein bdoch+langst bdoch+letzte bdoch+mal bdoch+noch
bdoch+nur bdoch+regelmassig bdoch+schon bdoch+war bdoppelt+abgebucht bdoppelt+so bdorf+$ bdort+$
bdort+behandelt bdr+preis bdran+$ bdran+gedacht bdrauf+$ bdrauf+an bdrauf+und bdreck+hinterlassen bdreck+keine
bdrei+angebote bdrei+besuchen bdrei+dafur bdrei+jahren bdrei+kindern bdrei+mails bdrei+mal bdrei+monate
bdrei+monaten bdrei+pakete bdrei+tagen bdrei+von bdrei+wochen bdreimal+$ bdreimal+drum bdreimal+nicht
bdreimal+verschlampt bdrin+$ bdrin+im bdrink+koin bdritte+mal bdritte+soll bdritten+mal bdritten+stock
bdritten+wasche bdruber+$ bdruckdaten+wurden bdrucken+$ bdrucken+weniger bdrucker+zieht bdrum+gebeten
bdschrauba+send bdsgvo+$ bdsgvo+loschung bdsgvo+verlange bdu+$ bdu+ein bdu+mich bduft+$ bdunn+und bdunner+$
bdunner+geworden bdurch+$ bdurch+die bdurch+ihren bdurch+so bdurcheinandergebracht+$ bdurchgescheuert+und
bdurchschnitt+$ bdurfen+mich bdurfen+sie bdurften+nicht bduswahl+ich be+mail becht+$ becht+oder bechte+wurst
bechten+menschen bechter+mensch beck+$ becke+$ begal+$ beh+nicht beher+mau beher+nein beher+nicht behrlich+$
behrlich+gesagt beifach+z beigenen+haus beigenen+kopf beigenen+vorstellungen beigenmarken+$ beigentlich+$
beigentlich+nichts beigentlich+schon bein+$ bein+anderer bein+anderes bein+andermal bein+angebot bein+anruf
bein+ansprechpartner bein+bekannter bein+bisschen bein+bittsteller bein+computer bein+diensthandy bein+drittel
bein+fall bein+fehler bein+fester bein+formular bein+geschenk bein+gesprach bein+gewohnheitstier bein+graus
bein+grosshandler bein+halbes bein+handler bein+jahr bein+kleiner bein+kleineres bein+kollege bein+lkw
bein+mensch bein+mitbewerber bein+netter bein+neuer bein+neues bein+paar bein+packchen bein+problem
bein+schatz bein+schnappchen bein+startup bein+stuhl bein+system bein+techniker bein+telefonat bein+traum
bein+unschlagbares bein+vergesslicher bein+vermogen bein+viertel bein+weihnachtsgeschenk bein+wenig bein+witz
beine+alte beine+andere beine+antwort beine+app beine+computerstimme beine+exportfunktion beine+frage
beine+frechheit beine+freundin beine+funktion beine+halbe beine+katastrophe beine+lange beine+maschine
beine+nachricht beine+neue beine+nummer beine+plattform beine+rechnung beine+sms beine+standardantwort
beine+verbesserung beine+von beine+woche beine+zumutung beinem+anderen beinem+berater beinem+dach
beinem+halben beinem+handler beinem+jahr beinem+kleinen beinem+menschen beinem+monat beinem+regionalen
beinem+tag beinem+von beinem+was beinem+winter beinen+anderen beinen+anruf beinen+anwalt beinen+auftrag
beinen+augenblick beinen+berater beinen+der beinen+die beinen+eigenen beinen+exklusivvertrag beinen+festen
beinen+gefallen beinen+gutschein beinen+kaffee beinen+katalog beinen+kollegen beinen+laden beinen+laib
beinen+link beinen+menschen beinen+mitarbeiter beinen+neuen beinen+rahmenvertrag beinen+ruckruf
beinen+schlaganfall beinen+stehen beinen+termin beinen+vertrag beinen+vertreter beinen+zweipersonenhaushalt
beiner+anderen beiner+hand beiner+maschine beiner+stunde beiner+von beiner+woche beinfach+$ beinfach+aufgelegt
beinfach+aus beinfach+besser beinfach+geloscht beinfach+ignoriert beinfach+in beinfach+mal beinfach+mehr
beinfach+netter beinfach+nicht beinfach+schlechter beinfach+so beinfach+storniert beinfach+vergessen
beinfach+vor beinfach+vors beinfach+zu beingegangen+$ beingehalten+$ beingeholt+das beingekauft+die
beingereicht+$ beingeschaltet+$ beingeschickt+seitdem beingeschlafen+$ beingestellt+$ beinkauf+hat
beinkaufen+$ beinlaufen+$ beinmal+auf beinmal+bei beinmal+im beinmal+nicht beinmal+und beinmalig+$
beinschlafen+und beinstellen+$ beinwilligung+gegeben beinwilligung+widerrufen beinzelteile+die beinziges+mal
belternzeit+und bempfohlen+$ ben+andere ben+ruhe bende+$ bende+der bende+ging bendlich+a bendlich+auf
bendlich+die bendlich+in bendlich+meine benglisch+$ benkel+hat benkelin+hat bentfernen+$ bentscheidet+das
bentscheidung+der bentschieden+$ bentschuldigt+hat benttauschend+$ benttauscht+$ bentziehe+ihnen ber+$ ber+hat
ber+ist ber+kommt ber+mochte ber+nicht ber+soll ber+will berhalten+$ berhoht+ohne berklar+ich berklare+ich
berklaren+$ berlaube+das berlaubnis+$ berlaubnis+mich berlaubt+mir berledigt+$ berloschen+$ berneuert+$
berreichbar+$ berreichen+$ bersatz+$ bersatzteil+$ bersatzteil+ist bersatzteile+mehr bersetzt+$ berst+ab
berst+bestellt berst+das berst+die berst+falsch berst+gestern berst+im berst+mal berst+nach berst+seit
berst+uberlegen berst+was berst+wenn berst+wieder berstattet+$ berstattet+also berstattung+$ berstens+ist
berwunscht+$ berzahl+ich berzahlen+und berzeuger+$ bes+$ bes+arger bes+auch bes+auf bes+bei bes+besser
bes+bleiben bes+da bes+dann bes+das bes+den bes+denn bes+doch bes+ein bes+einen bes+euch bes+falsch bes+fehlt
bes+fehlte bes+freitag bes+fur bes+gab bes+gar bes+geht bes+gereicht bes+gewesen bes+gibt bes+gunstiger
bes+gut bes+hat bes+im bes+ist bes+kam bes+kaum bes+keine bes+keinen bes+kostet bes+lag bes+mal bes+mehr
bes+mir bes+mit bes+nach bes+ne bes+nervt bes+neues bes+nicht bes+nichts bes+nie bes+noch bes+nur bes+reicht
bes+schlecht bes+sich bes+so bes+verspricht bes+vorher bes+war bes+ware bes+weitergehen bes+wieder bes+wird
bes+wurde besse+kein bessen+$ bessen+brennt bessen+wird betiketten+jetzt betiketten+losen betiketten+seit
betwas+das beuch+$ beuch+aber beuch+alles beuch+am beuch+anrufen beuch+auch beuch+aus beuch+bestellt beuch+bin
beuch+das beuch+die beuch+doch beuch+egal beuch+ein beuch+eure beuch+gekauft beuch+gibt beuch+hab beuch+hat
beuch+im beuch+immer beuch+in beuch+ist beuch+jetzt beuch+kam beuch+keine beuch+keinen beuch+konnte beuch+los
beuch+mein beuch+nicht beuch+nichts beuch+nie beuch+noch beuch+schon beuch+sondern beuch+uber beuch+und
beuch+war beuch+weil beuch+will beuch+zu beuer+aussendienst beuer+chef beuer+portal beuer+service beure+anrufe
beure+fahrer beure+filiale beure+haltung beure+hotline beure+leute beure+nachricht beure+nachrichten
beure+offnungszeiten beure+pflaster beure+preise beure+sms beure+spedition beure+umfrage beure+werbung
beurem+computer beurem+katalog beurem+laden beurem+verteiler beuren+anrufen beuren+sms beuren+umfragen
beurer+liste beurer+werbung beuro+$ beuro+fur beuro+im beuro+mehr beuro+versandkostenfrei beuro+weniger
beuro+zuruck bewig+$ bewig+auf bexcel+$ bexistiert+seit bexklusivvertrag+mit bexportfunktion+$ bfad+$ bfaden+$
bfahr+jetzt bfahre+kein bfahrer+hat bfahrer+stellt bfahrer+war bfahrzuschlag+das bfair+$ bfairtrade+$ bfall+$
bfall+offen bfall+und bfallt+der bfallt+mir bfallt+nichts bfalsch+$ bfalsch+benutzt bfalsch+beraten
bfalsch+geliefert bfalsch+ich bfalsch+jedes bfalsch+lieferscheine bfalsch+und bfalsch+verbunden
bfalsche+abbuchung bfalsche+adresse bfalsche+nummer bfalsche+partei bfalsche+person bfalsche+sachen
bfalsche+taste bfalschen+$ bfalschen+lieferung bfalscher+empfanger bfamiliare+grunde bfamilie+$ bfamilie+mit
bfand+ich bfand+sie bfarbe+$ bfarben+$ bfarben+gefallen bfast+jede bfaul+$ bfaules+obst bfebruar+wurde
bfehldrucke+$ bfehler+$ bfehler+in bfehler+ist bfehler+und bfehlerhaft+$ bfehlerhafte+kuchenfront
bfehlmenge+reklamiert bfehlt+$ bfehlt+eine bfehlt+immer bfehlt+seit bfehlt+uns bfehlte+an bfehlte+die
bfeiertag+$ bfertig+$ bfertig+gebaut bfertig+mit bfiliale+bei bfiliale+in bfinanziell+nicht bfind+das
bfind+ich bfinde+$ bfindet+das bfinger+weg bfir+a bfirma+$ bfirma+aus bfirma+existiert bfirma+geschlossen
bfirma+gibt bfirma+hat bfirma+ist bfirma+nicht bfirma+nichts bfirma+war bfirma+wurde bflach+$ bflasche+$
bfleisch+mehr bfleisch+war bfolgt+$ bfordere+sie bfordermittel+an bfrag+mal bfrag+nicht bfrage+$ bfrage+bitte
bfrage+ich bfrage+nicht bfrage+nochmal bfragen+$ bfragen+beantworten bfragen+mehr bfragen+sie bfragen+und
bfragt+$ bfrase+wurde bfrau+an bfrau+beck bfrau+bei bfrau+fragen bfrau+hat bfrau+huber bfrau+ich bfrau+ist
bfrau+krause bfrau+liegt bfrau+lindner bfrau+lorenz bfrau+sommer bfrau+und bfrau+will bfrech+$ bfrechheit+$
bfrei+$ bfrei+genommen bfreitag+$ bfremdgegangen+und bfremdvergeben+an bfreu+mich bfreundlich+$
bfreundlich+und bfreundlicher+$ bfreundlicheres+personal bfreundlicherweise+davon bfrieden+$ bfrisch+$
bfriseur+$ bfrohe+ostern bfruh+an bfruher+$ bfruher+hat bfruher+hatten bfruher+top bfruher+war
bfruhjahr+aufgefullt bfuhle+mich bfuhlt+sich bfuhren+$ bfuhren+sie bfuhren+wir bfuhrt+$ bfuhrt+ihr
bfunf+monaten bfunf+prozent bfunkstille+$ bfunktion+fur bfunktion+mit bfunktioniert+$ bfunktioniert+nicht
bfur+$ bfur+25 bfur+alle bfur+das bfur+den bfur+die bfur+dieses bfur+drei bfur+ein bfur+eine bfur+einen
bfur+empfindliche bfur+etwas bfur+euch bfur+grosse bfur+ihr bfur+immer bfur+jeden bfur+kinder bfur+kleine
bfur+kunden bfur+linkshander bfur+meine bfur+meinen bfur+mich bfur+neukunden bfur+notfalle bfur+schichtplanung
bfur+schulen bfur+sie bfur+so bfur+sowas bfur+treue bfur+umfragen bfur+ungut bfur+uns bfur+unsere bfur+vereine
bfur+was bfur+weniger bfur+werbung bfur+zu bfur+zwei bfurs+gleiche bfusioniert+und bfussball+unterhalten
bfusse+$ bfutter+keine bgab+$ bgab+es bgab+nie bgabs+nicht bganz+ehrlich bganz+ordentlich bgar+keine
bgar+keinen bgar+nicht bgar+nichts bgarantie+eingeschickt bgarantiefall+abgelehnt bgarten+mehr bgasten+und
bgeandert+$ bgeandert+wir bgearbeitet+und bgeargert+$ bgeb+meine bgebaut+$ bgeben+$ bgeben+sie bgebeten+hatte
bgebinde+$ bgeblieben+$ bgeblieben+und bgebrauch+$ bgebraucht+$ bgebraucht+und bgebt+mir bgebts+endlich
bgebuhren+$ bgeburtstag+$ bgedacht+$ bgedauert+$ bgedruckt+wird bgefallen+$ bgefallen+mir bgefallen+und
bgefallt+mir bgefehlt+$ bgefragt+$ bgefuhlt+$ bgefunden+$ bgefunden+suche bgefunden+werkstatt bgegangen+$
bgegangen+und bgegeben+$ bgegen+euch bgegen+sechs bgegen+sie bgegend+$ bgegenuber+$ bgegessen+$ bgeh+ich
bgeh+nicht bgeh+zum bgehabt+$ bgehabt+und bgehalten+$ bgehangt+$ bgehe+ich bgehe+jetzt bgehen+$ bgehen+ans
bgehn+jetzt bgeholt+$ bgehort+$ bgehort+ihr bgehort+jetzt bgehort+meiner bgehort+von bgeht+$ bgeht+am bgeht+an
bgeht+bei bgeht+das bgeht+es bgeht+euch bgeht+gar bgeht+immer bgeht+man bgeht+mir bgeht+mit bgeht+nicht
bgeht+nichts bgeht+seit bgeht+sie bgeht+und bgeht+vor bgeht+weg bgeirrt+$ bgekauft+$ bgekauft+hab bgekauft+mit
bgekauft+und bgeklappt+$ bgeklart+$ bgekommen+$ bgekommen+ist bgekommen+und bgekorkt+$ bgekostet+$
bgekriegt+und bgekummert+$ bgekundigt+$ bgekundigt+ich bgekundigt+und bgekundigt+weil bgelander+im bgelandet+$
bgelassen+$ bgelassen+werden bgeld+$ bgeld+fur bgeld+hab bgeld+habt bgeld+ist bgeld+kam bgeld+liegt bgeld+mehr
bgeld+nicht bgeld+noch bgeld+und bgeld+war bgeld+weg bgeld+zuruck bgelegen+$ bgelesen+$ bgeliefert+$
bgeliefert+habt bgeliefert+mehrmals bgeliefert+und bgelohnt+von bgeloscht+$ bgeloscht+aus bgeloscht+werden
bgelost+$ bgemacht+$ bgemacht+hat bgemacht+mit bgemacht+und bgemeinde+$ bgemeldet+$ bgemeldet+hat
bgemerkt+dass bgemuse+$ bgenau+$ bgenau+sagen bgenervt+$ bgenommen+$ bgenommen+und bgenossenschaft+$ bgenug+$
bgepasst+$ bgerade+$ bgerade+ein bgerade+in bgerade+nicht bgerat+$ bgerat+hat bgerat+ist bgerat+war
bgerat+wurde bgerate+im bgerechtfertigt+$ bgeregelt+$ bgeregelt+ist bgereicht+$ bgericht+$ bgerissen+$ bgern+$
bgern+bei bgern+dass bgern+einen bgern+geschehen bgern+mal bgern+mit bgern+noch bgern+was bgerne+$ bgerne+am
bgerne+wieder bgesagt+$ bgesagt+da bgesagt+dann bgesagt+das bgesagt+dass bgesagt+hab bgesagt+haben bgesagt+hat
bgesagt+ich bgesagt+ihr bgesagt+mama bgesagt+nein bgesagt+war bgesalzen+und bgeschaft+$ bgeschaft+aufgegeben
bgeschaft+existiert bgeschaftsaufgabe+zum bgeschaftsfuhrer+$ bgeschaftsleitung+$ bgeschehen+$ bgeschenkt+$
bgeschichte+$ bgeschickt+$ bgeschickt+und bgeschlossen+$ bgeschlossen+hat bgeschlossen+nach bgeschmack+$
bgeschmacklich+$ bgeschmeckt+$ bgeschnurt+$ bgeschrieben+$ bgeschrumpft+und bgesehen+$ bgesehen+das
bgesichtserkennung+am bgespeichert+$ bgespeichert+haben bgespeichert+und bgespeicherten+daten bgesperrt+$
bgesperrt+und bgestern+bei bgestern+erst bgestimmt+$ bgestoppt+$ bgestorben+$ bgestorben+ich bgestrichen+$
bgestrichen+und bgesucht+$ bgesundheitlichen+grunden bgesunken+$ bgetauscht+$ bgetauscht+wird bgewackelt+$
bgewaltig+$ bgewartet+$ bgewartet+und bgewechselt+$ bgewechselt+der bgewechselt+und bgewechselt+weil
bgewerbe+abgemeldet bgewesen+$ bgewesen+sein bgewesen+und bgewohnheitstier+und bgewonnen+$ bgewonnen+das
bgeworden+$ bgeworden+und bgewundert+$ bgezogen+$ bgezogen+da bgezogen+und bgfundn+$ bghabt+$ bgib+mir bgibt+$
bgibt+das bgibt+die bgibt+es bgibt+keine bgibt+keinen bgibt+nichts bgibts+bei bging+alles bging+an bging+es
bging+keiner bging+nach bging+nicht bging+so bgleich+$ bgleich+los bgleich+mit bgleich+null bgleiche+$
bgleiche+geld bgleichen+tag bgluck+sass bgmbh+$ bgod+$ bgott+$ bgrad+$ bgrad+am bgrad+an bgrad+ein bgrad+im
bgrad+in bgrad+kein bgrad+nicht bgrad+schlecht bgrad+wieder bgrauenhaft+$ bgraus+$ bgross+$ bgross+fur
bgrosse+$ bgrosse+fusse bgrosse+ist bgrossen+$ bgrossere+auswahl bgrosshandel+$ bgrosshandler+aus bgrund+$
bgrunde+$ bgrunden+$ bgrunden+den bgrusse+an bgsagt+ich bgsi+$ bgsi+und bgstorbe+$ bgunstig+$ bgunstiger+$
bgunstiger+sein bgunstiger+so bgunstiger+und bgunstigste+hat bgut+$ bgut+aber bgut+an bgut+betreut bgut+der
bgut+die bgut+gwa bgut+ich bgut+nur bgut+sein bgut+und bgut+war bgute+$ bgute+frage bguten+tag bguthaben+wurde
bgutschein+$ bgutschrift+nie bgutschrift+warte bgwa+bloss bha+$ bha+wer bhaare+$ bhaaren+$ bhab+$ bhab+alle
bhab+alles bhab+am bhab+angerufen bhab+angst bhab+auf bhab+aufgehort bhab+bei bhab+beschlossen bhab+besuch
bhab+da bhab+das bhab+den bhab+die bhab+doch bhab+drei bhab+ein bhab+eine bhab+einen bhab+euch bhab+gar
bhab+gehort bhab+gekundigt bhab+genug bhab+gerade bhab+gesagt bhab+gewechselt bhab+grad bhab+halt bhab+heute
bhab+ich bhab+ichs bhab+ihnen bhab+im bhab+immer bhab+jetzt bhab+kein bhab+keine bhab+keinen bhab+letzte
bhab+mein bhab+meinen bhab+mich bhab+mir bhab+mit bhab+nicht bhab+nichts bhab+nie bhab+noch bhab+nur
bhab+schlicht bhab+schon bhab+seit bhab+was bhabe+$ bhabe+andere bhabe+aufgehort bhabe+das bhabe+den bhabe+die
bhabe+drei bhabe+es bhabe+heute bhabe+ich bhabe+ihre bhabe+kein bhabe+keine bhabe+keinen bhabe+krebs
bhabe+mein bhabe+meine bhabe+mich bhabe+mir bhabe+mit bhabe+noch bhabe+schulden bhabe+zu bhaben+$ bhaben+alles
bhaben+auch bhaben+auf bhaben+aufgehort bhaben+bei bhaben+das bhaben+den bhaben+die bhaben+doch bhaben+drei
bhaben+eine bhaben+einen bhaben+einfach bhaben+fusioniert bhaben+gesagt bhaben+gewechselt bhaben+grad
bhaben+grade bhaben+im bhaben+ja bhaben+jetzt bhaben+kein bhaben+keine bhaben+meine bhaben+mich bhaben+mir
bhaben+mit bhaben+noch bhaben+nur bhaben+sich bhaben+sie bhaben+und bhaben+uns bhaben+unser bhaben+unsere
bhaben+unseren bhaben+vor bhaben+wir bhaben+zugemacht bhaben+zum bhabt+$ bhabt+auf bhabt+aufgehort bhabt+das
bhabt+den bhabt+die bhabt+doppelt bhabt+euch bhabt+ihr bhabt+ja bhabt+keine bhabt+mein bhabt+meine
bhabt+meinen bhabt+mich bhabt+mir bhabt+nichts bhabt+nie bhabt+nur bhabt+war bhagebau+$ bhaha+$ bhalb+so
bhalbe+stunde bhalben+jahr bhalbes+jahr bhalf+$ bhalfte+$ bhalfte+der bhalfte+kaputt bhallo+$ bhallo+also
bhallo+hier bhalt+$ bhalt+an bhalt+das bhalt+die bhalt+doppelt bhalt+ein bhalt+einfach bhalt+ewig bhalt+langer
bhalt+mit bhalt+nicht bhalt+nichts bhalt+schluss bhalt+schwach bhalt+so bhalt+stopp bhalt+woanders bhalt+zum
bhalten+$ bhaltet+einfach bhaltung+zur bhamburg+gezogen bhand+$ bhand+und bhandelsregister+geloscht
bhandelt+es bhandler+aus bhandler+in bhandler+vor bhands+mich bhandy+$ bhandy+gehort bhandy+ist bhandy+nicht
bhangen+$ bhangt+das bhappig+$ bhasslich+und bhat+$ bhat+alles bhat+auch bhat+aufgehort bhat+bei bhat+da
bhat+das bhat+den bhat+der bhat+die bhat+dreck bhat+ein bhat+eine bhat+einen bhat+einfach bhat+er bhat+es
bhat+euch bhat+gefehlt bhat+gepasst bhat+gesagt bhat+gewechselt bhat+gewonnen bhat+ihn bhat+ihnen bhat+ihren
bhat+immer bhat+in bhat+ist bhat+jetzt bhat+kein bhat+keine bhat+keinen bhat+keiner bhat+man bhat+mein
bhat+meine bhat+meinen bhat+mich bhat+mir bhat+mit bhat+nach bhat+nachgelassen bhat+nachgerechnet bhat+nen
bhat+nicht bhat+nichts bhat+nie bhat+nur bhat+seine bhat+seinen bhat+sich bhat+sie bhat+so bhat+uns
bhat+unsere bhat+von bhat+wie bhat+zwei bhatt+ich bhatte+$ bhatte+das bhatte+den bhatte+die bhatte+einen
bhatte+es bhatte+gern bhatte+gerne bhatte+ich bhatte+keine bhatte+kork bhatte+mich bhatte+mir bhatte+nie
bhatte+viel bhatten+$ bhatten+den bhatten+die bhatten+eine bhatten+einen bhatten+ja bhatten+nicht bhatten+sie
bhatten+wir bhattet+ihr bhattet+nie bhaus+$ bhaus+ist bhaus+und bhausarzt+bezieht bhausflur+$ bhausmeister+$
bhaut+ab bhean+$ bheisse+anders bheisse+nicht bheisst+$ bheisst+auch bheisst+die bheisst+es bheisst+jetzt
bheisst+nein bheizen+jetzt bhelfen+sie bhemden+beim bhend+grad bhend+jetzt bher+$ bher+damit bher+und
bherbst+$ bherbst+nach bherbst+selber bhergegeben+$ bherr+$ bherr+maier bherrlich+$ bherrn+wolf bheut+abend
bheut+nicht bheute+$ bheute+abend bheute+fruh bheute+ist bheute+keine bheute+nach bheute+nicht bheute+nichts
bheute+noch bhielt+nicht bhier+$ bhier+abbestellen bhier+bei bhier+bitte bhier+gibt bhier+im bhier+ist
bhier+mal bhier+mit bhier+nicht bhier+nie bhier+nochmal bhier+nur bhier+wohnt bhiermit+ab bhiermit+jede
bhiermit+widerrufe bhiess+es bhilfe+$ bhilfsbereit+$ bhilft+$ bhilti+da bhin+$ bhin+kam bhin+reklamiert
bhin+und bhingestellt+und bhinten+und bhinterhertelefonieren+$ bhinterhertelefonieren+wo bhinterlassen+und
bhinterlegt+$ bhinuber+$ bhm+$ bhmm+$ bhobby+$ bhobby+an bhobby+aufgegeben bhobby+hab bhobel+wackelt bhoch+$
bhoch+fur bhoch+im bhochgesetzt+$ bhochzeit+$ bhof+$ bhof+aufgegeben bhohe+preise bhoher+preis bhol+ich
bhol+meine bholt+ab bholz+$ bhonig+kommt bhor+auf bhor+op bhoren+$ bhoren+sie bhoren+von bhoret+auf bhorn+$
bhort+auf bhort+das bhort+doch bhort+man bhort+mitten bhort+nicht bhort+sich bhorts+auf bhotline+$
bhotline+ist bhuber+machen bhund+$ bhund+hat bhund+ist bhund+und bhunde+$ bhunde+nicht bich+$ bich+alle
bich+allein bich+alles bich+an bich+anrief bich+anrufe bich+antworte bich+arbeite bich+auch bich+auf
bich+aufgegeben bich+aufgehort bich+aus bich+beantworte bich+bei bich+beim bich+bekomme bich+bestelle bich+bi
bich+bin bich+bins bich+bis bich+bitte bich+bleib bich+blockier bich+blockiere bich+brauch bich+brauche
bich+brauchte bich+bring bich+bruchig bich+da bich+dafur bich+daheim bich+damals bich+daneben bich+dann
bich+darf bich+das bich+dass bich+dazu bich+den bich+denke bich+denn bich+der bich+die bich+diese bich+do
bich+doch bich+dreimal bich+drink bich+druck bich+e bich+eh bich+eifach bich+eigentlich bich+ein bich+einen
bich+entziehe bich+erlaube bich+erst bich+es bich+esse bich+euch bich+fahr bich+fahre bich+fertig bich+find
bich+finde bich+fordere bich+frag bich+fragen bich+frei bich+fuhle bich+fur bich+gar bich+geb bich+geh
bich+gehe bich+gekundigt bich+gern bich+gesagt bich+glaub bich+grad bich+gstorbe bich+gut bich+ha bich+hab
bich+habe bich+haben bich+halt bich+hatt bich+hatte bich+heisse bich+hier bich+hobs bich+hol bich+hor
bich+hore bich+ihnen bich+im bich+immer bich+in bich+ja bich+je bich+jetzt bich+kam bich+kampf bich+kann
bich+kauf bich+kaufe bich+kein bich+keine bich+keinen bich+kenn bich+kenne bich+koche bich+komm bich+komme
bich+konnte bich+krieg bich+kriege bich+kundige bich+lass bich+lasse bich+leg bich+lehne bich+lese bich+lieber
bich+luft bich+mach bich+mache bich+mag bich+mal bich+mein bich+meine bich+meinen bich+meinte bich+melde
bich+mich bich+mir bich+mit bich+mocht bich+mochte bich+morgen bich+muss bich+musste bich+nach bich+nehme
bich+nicht bich+nichts bich+nie bich+noch bich+nur bich+pflege bich+raus bich+ruf bich+ruhe bich+sag bich+sage
bich+sagen bich+schlaf bich+schlecht bich+schluss bich+schon bich+schreib bich+schreibe bich+sehe bich+sie
bich+sitz bich+sitze bich+so bich+soll bich+spreche bich+sprechen bich+stand bich+steh bich+steig bich+sterbe
bich+stop bich+such bich+suche bich+suchte bich+trau bich+trink bich+und bich+untersage bich+verbiete
bich+verbitte bich+vergess bich+verklage bich+verlange bich+vermisse bich+versteh bich+verzichte bich+vom
bich+von bich+war bich+ware bich+warte bich+was bich+wechsel bich+weg bich+wegen bich+weiss bich+werde
bich+widerrufe bich+wieder bich+will bich+woass bich+wohn bich+wollt bich+wollte bich+wott bich+wu
bich+wunsche bich+wurd bich+wurde bich+wusste bich+zchli bich+zeige bich+zeit bich+ziehe bich+zu
bich+zufrieden bich+zum bich+zuruck bich+zuruckgeschickt bichs+$ bichs+auch bignorieren+einen bignoriert+$
bihn+$ bihn+falsch bihn+mir bihn+nicht bihnen+$ bihnen+aber bihnen+die bihnen+ein bihnen+eingekauft bihnen+fur
bihnen+hiermit bihnen+im bihnen+immer bihnen+in bihnen+langer bihnen+meine bihnen+mich bihnen+nicht
bihnen+nichts bihnen+nie bihnen+schon bihnen+uberhaupt bihnen+und bihnen+zu bihnen+zusammengekracht bihr+$
bihr+an bihr+auch bihr+aus bihr+aussendienst bihr+bei bihr+braucht bihr+bringt bihr+bucht bihr+da bihr+das
bihr+den bihr+denn bihr+die bihr+durft bihr+eh bihr+euch bihr+eure bihr+fragt bihr+fuhrt bihr+gar bihr+geht
bihr+geliefert bihr+geloscht bihr+habt bihr+hattet bihr+herr bihr+hort bihr+ja bihr+keine bihr+kollege
bihr+kommt bihr+konnt bihr+konntet bihr+kunde bihr+lasst bihr+liefert bihr+macht bihr+meine bihr+mich bihr+mir
bihr+mit bihr+monteur bihr+nehmt bihr+nervt bihr+nicht bihr+nichts bihr+nie bihr+noch bihr+nochmal
bihr+schuldet bihr+seid bihr+service bihr+so bihr+sollt bihr+sortiment bihr+spinnt bihr+stort bihr+system
bihr+uber bihr+verkauft bihr+verlangt bihr+vertreter bihr+verwechselt bihr+von bihr+wart bihr+was bihr+weiter
bihr+wollt bihr+wolltet bihre+anrufe bihre+eigenen bihre+firma bihre+leute bihre+mitarbeiterin bihre+teile
bihrem+chef bihrem+haus bihrem+system bihren+laden bihren+leuten bihrer+datenbank bihrer+firma bihrer+frau
bihrer+kartei bihrer+kollegin bihrer+liste bihrer+umfrage bihres+war bik+will bim+angebot bim+august
bim+ausland bim+auto bim+bad bim+bett bim+bioladen bim+briefkasten bim+bruhen bim+buro bim+dezember
bim+discounter bim+dorf bim+eigenen bim+einkauf bim+einkaufszentrum bim+februar bim+fernsehen bim+fruhjahr
bim+geschaft bim+haus bim+hausflur bim+heim bim+herbst bim+internet bim+jahr bim+januar bim+katalog bim+keller
bim+kindergarten bim+kino bim+koma bim+kopf bim+krankenhaus bim+kurs bim+laden bim+mai bim+markt bim+marz
bim+moment bim+monat bim+neuen bim+oktober bim+ort bim+paket bim+pflegeheim bim+preis bim+prinzip bim+programm
bim+rahmen bim+ruhestand bim+sommer bim+sortiment bim+studio bim+supermarkt bim+unterricht bim+urlaub
bim+vergleich bim+winter bim+zug bimker+der bimmer+$ bimmer+alles bimmer+beim bimmer+bestellt bimmer+das
bimmer+dunner bimmer+freundlich bimmer+geholfen bimmer+gern bimmer+keine bimmer+mit bimmer+nicht bimmer+no
bimmer+noch bimmer+nur bimmer+offen bimmer+punktlich bimmer+so bimmer+super bimmer+teurer bimmer+top
bimmer+was bimmer+zu bimmer+zufrieden bin+blau bin+danemark bin+den bin+der bin+deutschland bin+die bin+diesem
bin+drei bin+ein bin+eine bin+einem bin+einer bin+elternzeit bin+eurem bin+eurer bin+frieden bin+ihrer
bin+keinem bin+keiner bin+koln bin+letzter bin+meine bin+meinem bin+meiner bin+nem bin+ordnung bin+polen
bin+rente bin+roh bin+ru bin+ruhe bin+tschechien bin+unserem bin+unserer bin+wessen bin+zukunft bin+zwei
binfo+$ binformiert+$ binfos+$ binhaber+$ binnerhalb+von bins+ausland bins+betreute bins+bett bins+haus
binsel+kostet bintensiv+$ binteressant+$ binteresse+$ binteresse+an binteresse+bitte binteresse+mehr
binteressiert+$ binteressiert+das binteressiert+mich binternet+$ binventur+$ binzwischen+bei binzwischen+da
binzwischen+direkt birgendwann+ist birgendwie+aus birgendwie+nicht birgendwo+im bist+$ bist+12 bist+91 bist+a
bist+aber bist+abgeschlossen bist+alles bist+am bist+an bist+anders bist+auch bist+auf bist+aufgelost bist+aus
bist+ausgelaufen bist+ausgezogen bist+bei bist+beim bist+belastigung bist+besser bist+bestell bist+bis
bist+bitte bist+da bist+das bist+dement bist+denn bist+der bist+dicht bist+die bist+doch bist+durch bist+ein
bist+eine bist+einfach bist+eingegangen bist+eingeschaltet bist+erledigt bist+es bist+euer bist+eure
bist+fertig bist+frau bist+fur bist+geklart bist+geschlossen bist+gestorben bist+gleich bist+grad bist+gut
bist+halt bist+hasslich bist+heute bist+im bist+imker bist+immer bist+in bist+informiert bist+ja bist+jetzt
bist+kein bist+keiner bist+kompliziert bist+langst bist+man bist+mein bist+mir bist+mit bist+nach bist+nicht
bist+nichts bist+nie bist+no bist+noch bist+nur bist+offen bist+privat bist+raus bist+ruhe bist+schlecht
bist+schluss bist+schnell bist+schon bist+seit bist+so bist+spam bist+todlich bist+tot bist+und bist+unterwegs
bist+unverschamt bist+veraltet bist+verboten bist+verkauft bist+verschwunden bist+verstorben bist+vom bist+vor
bist+vorbei bist+was bist+weg bist+weiterhin bist+wieder bist+zu bist+zusammengebrochen bit+$ bja+$ bja+aber
bja+alles bja+also bja+am bja+apothekenpreis bja+bitte bja+da bja+danke bja+das bja+die bja+eigentlich
bja+erst bja+eure bja+gar bja+gern bja+gut bja+hallo bja+ich bja+immer bja+ja bja+kein bja+keinen bja+nett
bja+nicht bja+nichts bja+nie bja+nur bja+schon bja+von bja+wieder bja+wiederkommen bjahr+$ bjahr+auf bjahr+bei
bjahr+das bjahr+einen bjahr+teurer bjahr+und bjahre+$ bjahre+alt bjahre+her bjahre+kunde bjahre+lang bjahren+$
bjahren+kein bjahren+und bjahresabschluss+$ bjanuar+$ bjanuar+gerne bjede+kleinigkeit bjede+lieferung
bjede+weitere bjede+werbung bjede+woche bjede+zweite bjeden+euro bjeden+monat bjeden+tag bjedes+jahr
bjedes+mal bjegliche+kontaktaufnahme bjemand+anderem bjemand+anderen bjemand+anders bjemand+anrufen
bjemand+ans bjemand+der bjemand+entschuldigt bjemand+sie bjemand+zu bjemandem+reden bjemandem+sprechen
bjemanden+der bjemanden+sprechen bjenseits+von bjetz+bei bjetz+beim bjetz+bin bjetz+nicht bjetzt+$
bjetzt+abgemeldet bjetzt+alles bjetzt+am bjetzt+auch bjetzt+auf bjetzt+aus bjetzt+bei bjetzt+beim bjetzt+bin
bjetzt+bitte bjetzt+das bjetzt+der bjetzt+die bjetzt+digital bjetzt+ein bjetzt+eine bjetzt+einen bjetzt+en
bjetzt+fur bjetzt+geht bjetzt+hab bjetzt+hin bjetzt+im bjetzt+in bjetzt+ist bjetzt+jemanden bjetzt+kauf
bjetzt+kaufen bjetzt+keinen bjetzt+komplett bjetzt+lassen bjetzt+lasst bjetzt+mir bjetzt+mit bjetzt+netcologne
bjetzt+nicht bjetzt+november bjetzt+nur bjetzt+passt bjetzt+ramsch bjetzt+reicht bjetzt+selber bjetzt+selbst
bjetzt+uber bjetzt+und bjetzt+von bjetzt+was bjetzt+woanders bjetzt+zu bjetzt+zum bjo+$ bjo+war bjob+$
bjunge+leute bjunge+mann bjunger+mann bkaffee+$ bkaffee+ist bkaffee+meh bkaffee+schmeckt bkaffee+super
bkaffee+war bkaffeehaus+nord bkaffeemaschine+hort bkalt+$ bkam+$ bkam+alles bkam+der bkam+heute bkam+jemand
bkam+mal bkam+mit bkam+nicht bkam+nichts bkam+nie bkam+nur bkam+ohne bkam+zu bkam+zuruck bkamen+nie bkampf+da
bkanada+$ bkann+$ bkann+bei bkann+die bkann+einfach bkann+ich bkann+keine bkann+man bkann+mich bkann+mir
bkann+nicht bkann+nichts bkann+sein bkann+sich bkann+und bkannst+du bkanone+meldet bkantine+versorgt bkaputt+$
bkaputt+gegangen bkaputtes+teil bkaputts+radl bkartei+$ bkartoffeln+keimten bkarton+$ bkase+$ bkase+und
bkasse+$ bkasse+hands bkasse+hat bkatalog+$ bkatalog+nicht bkataloge+mehr bkatastrophe+$ bkatze+lebt
bkatze+tot bkauf+$ bkauf+bei bkauf+das bkauf+ich bkauf+kennt bkaufe+bei bkaufe+das bkaufe+ich
bkaufe+inzwischen bkaufe+jetzt bkaufen+$ bkaufen+sie bkaufen+wir bkaufland+$ bkauft+man bkaum+$ bkaum+auswahl
bkaum+noch bkaution+nicht bkeimten+schon bkein+anruf bkein+auto bkein+bedarf bkein+besonderer bkein+bock
bkein+fleisch bkein+futter bkein+geld bkein+grund bkein+interesse bkein+internet bkein+kommentar bkein+kontakt
bkein+kunde bkein+laktosefreier bkein+leihgerat bkein+mensch bkein+normaler bkein+personlicher bkein+rabatt
bkein+recht bkein+ruckruf bkein+sms bkein+studio bkein+weiteres bkein+wort bkein+zeit bkeine+$ bkeine+ahnung
bkeine+angabe bkeine+anrufe bkeine+antwort bkeine+auskunft bkeine+auswahl bkeine+belastigung bkeine+beratung
bkeine+einwilligung bkeine+erlaubnis bkeine+ersatzteile bkeine+fragen bkeine+kataloge bkeine+kleinen
bkeine+kohle bkeine+kontaktaufnahme bkeine+kontakte bkeine+kontaktversuche bkeine+luft bkeine+lust
bkeine+mails bkeine+mehr bkeine+meinung bkeine+nachfullpackungen bkeine+nachricht bkeine+nachrichten
bkeine+passenden bkeine+post bkeine+ruckmeldung bkeine+sms bkeine+solchen bkeine+sorge bkeine+tiefkuhlware
bkeine+turniere bkeine+umfragen bkeine+versandkosten bkeine+verwendung bkeine+weitere bkeine+weiteren
bkeine+werbung bkeine+werkzeuge bkeine+zeit bkeine+zwei bkeinem+verhaltnis bkeinen+$ bkeinen+alkohol
bkeinen+anderen bkeinen+anruf bkeinen+arger bkeinen+bedarf bkeinen+bestimmten bkeinen+einfluss bkeinen+fall
bkeinen+garten bkeinen+grund bkeinen+kontakt bkeinen+kopf bkeinen+mehr bkeinen+sinn bkeinen+tropfen bkeiner+$
bkeiner+da bkeiner+drauf bkeiner+half bkeiner+hat bkeiner+hilft bkeiner+kam bkeiner+kummert bkeiner+liste
bkeiner+mehr bkeiner+meldet bkeiner+ran bkeiner+ruft bkeiner+von bkeiner+weiss bkeiner+zahlt
bkeinerlei+werbung bkeins+$ bkeller+$ bkenn+ich bkenne+ich bkennen+sie bkennt+$ bkennt+man bkennt+mich
bkenntnis+dass bkind+hat bkind+ist bkind+schreit bkinder+$ bkinder+sind bkindergarten+ist bkino+$ bkisten+$
bklappe+$ bklapprig+$ bklappte+nie bklar+$ bklaren+$ bklart+das bklasse+$ bkleben+nicht bklein+$
bkleine+auswahl bkleine+hunde bkleine+ist bkleinen+laden bkleinen+mengen bkleiner+$ bkleinere+packungen
bkleinere+preise bklemmt+$ bkm+weg bknie+$ bknie+op bkochen+$ bkochen+nicht bkohle+mehr bkoin+kaffee
bkollege+der bkollege+hat bkollegen+$ bkollegin+hat bkoma+$ bkomisch+$ bkomm+bestimmt bkomm+ich bkommen+$
bkommen+kam bkommen+nie bkommen+noch bkommen+sie bkommentar+$ bkommt+$ bkommt+aber bkommt+alle bkommt+auf
bkommt+das bkommt+der bkommt+die bkommt+drauf bkommt+ihr bkommt+immer bkommt+jetzt bkommt+nicht bkommt+und
bkommt+wann bkommunikation+$ bkompetent+$ bkomplett+$ bkomplett+uber bkompliziert+$ bkonditionen+$
bkonkurrenz+bin bkonkurrenz+gelandet bkonkurrenz+ich bkonkurrenz+ist bkonkurrenz+jede bkonkurrenz+war
bkonkurrenz+weil bkonkurrenz+wir bkonkurrenzfahig+$ bkonnen+$ bkonnen+sie bkonnen+wir bkonnt+$ bkonnt+ihr
bkonnt+mir bkonnte+$ bkonnte+die bkonnte+ich bkonnte+man bkonnte+mich bkonnte+nicht bkonnten+sie bkonnten+wir
bkontakt+$ bkontakt+abbrechen bkontakt+bitte bkontakt+mehr bkontakt+wunsche bkontakt+zu bkontaktaufnahme+mehr
bkontaktaufnahme+zu bkontaktaufnahmen+ab bkontakte+mehr bkontaktieren+$ bkontaktieren+sie bkontaktiert+werden
bkontaktversuche+mehr bkonto+$ bkonto+ist bkopf+$ bkopf+dafur bkopf+war bkorb+hingestellt bkorrigieren+$
bkorrigiert+$ bkosten+$ bkosten+her bkosten+zu bkostet+2 bkostet+das bkostet+denn bkostet+der bkostet+die
bkostet+doppelt bkostet+ein bkostet+jede bkostet+mehr bkostet+mich bkostet+und bkostet+weniger bkostet+zu
bkrank+$ bkrankenhaus+$ bkrause+$ bkrieg+ich bkrieg+ihn bkriegt+$ bkriegt+ihr bkriegt+man bkuche+$
bkuchenfront+getauscht bkummert+$ bkummert+sich bkunde+$ bkunde+bei bkunde+gewesen bkunde+mehr bkunde+nicht
bkunde+und bkunden+$ bkundendienst+hat bkundenkonto+nicht bkundenservice+$ bkundige+alles bkundigen+$
bkundin+$ bkundin+ist bkunftig+$ bkunftig+auf bkunftig+nicht bkunftig+von bkurse+abends bkurz+$
bkurz+nachdenken bkurzer+zeit blaat+mich blaborverbund+$ black+blattert bladen+$ bladen+an bladen+bei
bladen+da bladen+gekommen bladen+geschlossen bladen+hat bladen+ignorieren bladen+in bladen+ist bladen+leer
bladen+lief bladen+nur bladen+sind bladen+zu bladen+zugemacht bladt+nicht blag+an blag+es blag+nicht blager+$
blager+und blager+voll blahm+$ blaib+das blaktosefreier+kase blang+$ blang+ist blange+$ blange+geschichte
blange+her blange+krank blange+lieferzeiten blange+nicht blange+nichts blange+speichert blanger+$ blanger+als
blanger+auf blangsam+$ blangsam+das blangst+wieder blangt+es blangweiliges+sortiment blass+das blass+es
blass+gut blass+ich blass+mal blass+mich blass+mir blassen+$ blassen+jetzt blassen+keine blassen+sie
blassen+und blassen+wir blasst+$ blasst+das blasst+den blasst+einen blasst+es blasst+gut blasst+meine
blasst+mich blaufbander+im blaufen+$ blaufen+aus blauft+$ blauft+alles blauft+auf blauter+$ bleave+me bleben+$
bleben+ist bleben+jetzt bleben+lang blebensgefahrlich+$ blebt+leider blebt+nicht bleder+ich bleer+$ bleg+jetzt
blehne+weitere bleid+aber bleider+nein bleider+nicht bleider+zu bleihgerat+im bleine+$ bleisten+$ bleistung+$
bleitung+$ bleitung+ist blesen+$ bletzte+$ bletzte+antwort bletzte+mal bletzte+nachricht bletzte+paket
bletzte+rechnung bletzte+sms bletzte+war bletzte+warnung bletzte+woche bletzten+jahr bletzten+mal
bletzten+monat bletzter+laden bletzter+zeit bletztes+jahr bleut+sind bleute+$ bleute+haben bleute+nicht
bleute+sind bleute+super bleute+zu bleuten+die bleuten+erzahlen bleuten+und blieb+$ blieber+$ blieber+als
blieber+am blieber+ein blieber+mit blieber+nicht blieber+per blieber+personlich blieber+schreiben
blieber+schriftlich blieber+weniger blieber+wenn blieblingskurs+gestrichen blieblingssorte+habt
blieblingstee+ist blief+auf blief+nicht blieferant+$ blieferant+seit blieferant+sitzt blieferanten+$
blieferanten+gewechselt blieferanten+vor blieferbar+$ bliefern+$ blieferscheine+falsch bliefert+ihr
bliefert+keine bliefert+nicht bliefert+uns blieferung+$ blieferung+dauert blieferung+die
blieferung+fahrzuschlag blieferung+hat blieferung+in blieferung+ist blieferung+kam blieferung+kommt
blieferung+war blieferung+zu blieferungen+$ blieferzeiten+$ blieferzeiten+und bliegen+$ bliegen+blieb
bliegt+auf bliegt+bei bliegt+es bliegt+im bliegt+nicht bliegt+seit bliess+sich bliess+zu blinie+$ blink+$
blinkshander+habt bliquidiert+$ bliste+$ bliste+ich bliste+mehr bliste+nehmen bliste+nichts bliste+runter
blistn+$ blkw+da blocher+$ blochern+stumpf blocker+$ blogo+nicht blohnt+es blohnt+sich blol+$ blos+$
blosch+mich bloschen+$ bloschen+bitte bloschen+die bloschen+ich bloschen+sie bloschen+und bloscht+bitte
bloscht+das bloscht+meine bloscht+mich bloschung+aller bloschung+jetzt bloschung+meiner blosem+tee blosen+sich
bluft+$ blust+auf blust+mehr blustig+$ bmach+ich bmachbar+$ bmache+von bmachen+$ bmachen+bei bmachen+das
bmachen+sie bmachen+wir bmacht+$ bmacht+alles bmacht+bei bmacht+das bmacht+die bmacht+es bmacht+ihr
bmacht+jetzt bmacht+man bmacht+mir bmacht+uns bmacht+weiter bmag+ich bmag+nicht bmahnungen+fur bmai+nicht
bmai+wieder bmai+zu bmail+$ bmail+bitte bmail+hin bmails+$ bmails+keine bmails+landen bmails+und bmal+$
bmal+an bmal+anrufen bmal+ans bmal+auf bmal+da bmal+dann bmal+dass bmal+den bmal+die bmal+ein bmal+eine
bmal+einen bmal+einer bmal+gesagt bmal+gut bmal+hier bmal+in bmal+jemand bmal+mehr bmal+mein bmal+meine
bmal+meinen bmal+mich bmal+muss bmal+nein bmal+sehen bmal+selbst bmal+so bmal+war bmal+was bmal+wenn
bmal+wieder bmama+ist bman+$ bman+anruft bman+auch bman+bei bman+beim bman+da bman+das bman+die bman+doch
bman+eine bman+einmal bman+euch bman+halt bman+hat bman+ja bman+kann bman+keine bman+kommt bman+konnte
bman+kriegt bman+mal bman+mich bman+mir bman+mit bman+muss bman+musste bman+nachtelefonieren bman+nicht
bman+nichts bman+schaut bman+sich bman+so bman+urlaubstage bman+wartet bman+was bman+wird bman+wurde
bman+zahlt bmanchmal+$ bmangelhaft+$ bmann+$ bmann+hat bmann+im bmann+ist bmann+nicht bmann+schwort bmann+und
bmarke+umgestiegen bmarkt+$ bmarz+$ bmaschine+$ bmaschine+ist bmaschine+steht bmaterial+zu
bmatratze+durchgelegen bmatschig+$ bmatte+da bmau+$ bmaus+keine bme+$ bme+alone bme+bitte bme+en bmeckern+$
bmega+$ bmeh+$ bmehr+$ bmehr+aktull bmehr+alles bmehr+als bmehr+also bmehr+am bmehr+an bmehr+angerufen
bmehr+angeschrieben bmehr+anklingeln bmehr+anrufen bmehr+anschreiben bmehr+auch bmehr+auf bmehr+aufs
bmehr+aufwachen bmehr+aus bmehr+auswahl bmehr+befragt bmehr+behelligen bmehr+bei bmehr+bekommen bmehr+benutzen
bmehr+bezahlbar bmehr+bitte bmehr+braucht bmehr+da bmehr+dabei bmehr+dafur bmehr+danke bmehr+das bmehr+der
bmehr+die bmehr+do bmehr+dran bmehr+drin bmehr+drucken bmehr+ein bmehr+farben bmehr+finde bmehr+fragen
bmehr+fuhrt bmehr+fur bmehr+gebraucht bmehr+gefunden bmehr+gehabt bmehr+gelohnt bmehr+gemeldet bmehr+gut
bmehr+hab bmehr+haben bmehr+hergegeben bmehr+hier bmehr+hin bmehr+horen bmehr+ich bmehr+ihr bmehr+im bmehr+in
bmehr+ist bmehr+kaffee bmehr+kein bmehr+kommen bmehr+konkurrenzfahig bmehr+kontaktieren bmehr+kontaktiert
bmehr+kurse bmehr+leben bmehr+leisten bmehr+lesen bmehr+melden bmehr+mit bmehr+miteinander bmehr+mochte
bmehr+nicht bmehr+notig bmehr+nur bmehr+o bmehr+online bmehr+rein bmehr+sag bmehr+sagen bmehr+schicken
bmehr+schreiben bmehr+sehen bmehr+seit bmehr+selbst bmehr+so bmehr+sorten bmehr+tragbar bmehr+und
bmehr+verloren bmehr+verwenden bmehr+von bmehr+was bmehr+weder bmehr+weiss bmehr+weiter bmehr+wert bmehr+will
bmehr+wissen bmehr+wunscht bmehr+zahlen bmehr+zu bmehr+zum bmehr+zuruckgerufen bmehrmals+$ bmeier+$ bmein+abo
bmein+altes bmein+anliegen bmein+ansprechpartner bmein+anwalt bmein+aquarium bmein+arzt bmein+auto bmein+brot
bmein+bruder bmein+chef bmein+das bmein+ding bmein+enkel bmein+essen bmein+fall bmein+frau bmein+freund
bmein+geld bmein+gerat bmein+guthaben bmein+handy bmein+hobby bmein+hund bmein+kaputts bmein+kind
bmein+kollege bmein+leben bmein+lieblingstee bmein+mann bmein+modell bmein+nachbar bmein+name bmein+nummer
bmein+oide bmein+paket bmein+ruhe bmein+schwager bmein+schwiegersohn bmein+sohn bmein+stil bmein+taschengeld
bmein+therapeut bmein+vater bmein+vorganger bmeine+alte bmeine+angaben bmeine+bankverbindung bmeine+beschwerde
bmeine+bestellung bmeine+brille bmeine+bucher bmeine+buchungen bmeine+daten bmeine+einwilligung bmeine+enkelin
bmeine+erstattung bmeine+firma bmeine+frau bmeine+freundin bmeine+grosse bmeine+handynummer bmeine+kaution
bmeine+kontaktdaten bmeine+letzte bmeine+lieblingssorte bmeine+mail bmeine+mails bmeine+marke bmeine+mutter
bmeine+neue bmeine+numer bmeine+nummer bmeine+rechtsschutzversicherung bmeine+reklamation
bmeine+ruckerstattung bmeine+ruhe bmeine+sachen bmeine+schwester bmeine+sms bmeine+tochter bmeine+unterlagen
bmeine+versicherung bmeine+zustimmung bmeinem+anwalt bmeinem+ex bmeinem+handy bmeinem+konto bmeinem+mann
bmeinem+rechtsanwalt bmeinem+umzug bmeinem+widerspruchsrecht bmeinen+$ bmeinen+angaben bmeinen+anwalt
bmeinen+bruder bmeinen+daten bmeinen+geschmack bmeinen+laden bmeinen+mann bmeinen+namen bmeinen+sie
bmeinen+vater bmeinen+wohl bmeiner+arbeit bmeiner+cousine bmeiner+daten bmeiner+frau bmeiner+grosse
bmeiner+kaputten bmeiner+nummer bmeiner+person bmeiner+personenbezogenen bmeiner+rufnummer
bmeiner+telefonnummer bmeiner+tochter bmeiner+witwenrente bmeiner+zustimmung bmeinetwegen+$ bmeint+ich
bmeinte+die bmeinte+ich bmeld+mich bmelde+das bmelde+mich bmelden+$ bmelden+sie bmeldet+euch bmeldet+sich
bmengen+$ bmengenrabatt+ab bmensch+$ bmensch+bitte bmensch+mehr bmensch+oder bmenschen+$ bmenschen+reden
bmenu+war bmerci+$ bmerkt+man bmich+$ bmich+ab bmich+abgemeldet bmich+abgwimmlet bmich+abmelden bmich+als
bmich+am bmich+an bmich+anrufen bmich+anzurufen bmich+anzuschreiben bmich+auch bmich+auf bmich+aus bmich+ausm
bmich+behalten bmich+bei bmich+beim bmich+betrogen bmich+bitte bmich+da bmich+das bmich+do bmich+doch
bmich+dort bmich+ein bmich+einfach bmich+endlich bmich+fur bmich+geargert bmich+gern bmich+gespeichert
bmich+gewundert bmich+haben bmich+halt bmich+ihr bmich+im bmich+in bmich+interessieren bmich+interessiert
bmich+ja bmich+jemand bmich+jetzt bmich+kunftig bmich+kurz bmich+lieber bmich+mal bmich+mit bmich+monatelang
bmich+morgen bmich+nicht bmich+nie bmich+noch bmich+o bmich+raus bmich+schlecht bmich+schluss bmich+spater
bmich+telefonisch bmich+uber bmich+um bmich+vertippt bmich+von bmich+vor bmich+was bmich+zu bmich+zufrieden
bmich+zum bmich+zuruckgerufen bmich+zuruckrufen bmies+$ bmiete+$ bminuten+$ bminuten+hab bmir+$ bmir+alles
bmir+am bmir+an bmir+auch bmir+auf bmir+aus bmir+bekannt bmir+bis bmir+bitte bmir+brauchn bmir+das bmir+den
bmir+der bmir+die bmir+doch bmir+egal bmir+ein bmir+eine bmir+einen bmir+einfach bmir+fallt bmir+fast
bmir+fehlt bmir+gefallt bmir+geht bmir+gereicht bmir+gern bmir+haben bmir+hend bmir+ich bmir+in bmir+ist
bmir+jetzt bmir+leid bmir+lieber bmir+mal bmir+mehr bmir+mein bmir+meine bmir+melden bmir+mit bmir+nach
bmir+nicht bmir+nichts bmir+nie bmir+nur bmir+reicht bmir+schriftlich bmir+sin bmir+sind bmir+so bmir+und
bmir+vom bmir+von bmir+vorgenommen bmir+war bmir+ware bmir+was bmir+weh bmir+weitere bmir+z bmir+zu bmir+zum
bmir+zvui bmiserabel+$ bmist+$ bmit+$ bmit+allem bmit+dabei bmit+das bmit+dem bmit+den bmit+dene bmit+der
bmit+drei bmit+echten bmit+eim bmit+einem bmit+einer bmit+euch bmit+eure bmit+eurem bmit+euren bmit+eurer
bmit+frau bmit+ihm bmit+ihnen bmit+ihrem bmit+ihren bmit+ihrer bmit+jemand bmit+jemandem bmit+kunden
bmit+losem bmit+meinem bmit+meinen bmit+meiner bmit+mensch bmit+mir bmit+namen bmit+nem bmit+ner bmit+sechs
bmit+sms bmit+stopp bmit+umfragen bmit+und bmit+uns bmit+unserer bmit+wem bmit+wenig bmit+zwei bmitarbeiter+$
bmitbewerber+hat bmiteinander+$ bmittel+$ bmitten+im bmitten+in bmixer+rauchte bmocht+ich bmocht+mit bmochte+$
bmochte+da bmochte+das bmochte+dass bmochte+ich bmochte+keine bmochte+kunftig bmochte+mich bmochte+mit
bmochte+nicht bmochte+nichts bmochte+von bmodell+$ bmodell+hat bmodell+will bmodell+wird bmoglichkeit+per
bmoin+$ bmoment+$ bmoment+nicht bmomentan+$ bmonat+$ bmonat+wieder bmonate+$ bmonatelang+warten
bmonaten+bemangelt bmonaten+um bmonaten+und bmonatlich+kundbar bmond+und bmontag+wieder bmonteur+$
bmonteur+kam bmore+sms bmorgen+$ bmorgen+fruh bmorgen+um bmotor+ist bmuller+$ bmund+halten bmuss+$
bmuss+arbeiten bmuss+auf bmuss+aufhoren bmuss+ein bmuss+gleich bmuss+grad bmuss+ich bmuss+kurz bmuss+man
bmuss+nicht bmussen+$ bmussen+sie bmussen+sparen bmussen+wir bmusste+ich bmusste+immer bmusste+jedes
bmusste+mein bmussten+schliessen bmussten+wir bmuster+konnte bmutter+in bmutter+ist bmutter+nicht
bmutterschutz+$ bna+ja bna+klar bnach+$ bnach+18 bnach+2 bnach+40 bnach+art bnach+artikel bnach+chemie
bnach+danemark bnach+dem bnach+den bnach+der bnach+drei bnach+dsgvo bnach+einem bnach+einer bnach+eurem
bnach+feierabend bnach+funf bnach+hamburg bnach+kurzer bnach+leipzig bnach+meinem bnach+nichts bnach+pappe
bnach+polen bnach+portugal bnach+sechs bnach+vier bnach+weihnachten bnach+wie bnach+wien bnach+zehn bnach+zwei
bnachbar+hat bnachbar+ist bnachbar+macht bnachbestellen+kann bnachbestellt+$ bnachdenken+$ bnachfolger+nicht
bnachfrage+$ bnachfragen+$ bnachfullpackungen+$ bnachgelassen+$ bnachgeliefert+$ bnachgerechnet+und bnachher+$
bnachkaufen+$ bnachmittag+$ bnachricht+$ bnachricht+die bnachricht+gewesen bnachricht+mehr bnachricht+und
bnachrichten+$ bnachrichten+ab bnachrichten+bitte bnachrichten+ein bnachrichten+mehr bnachrichten+nicht
bnachrichten+von bnachste+frage bnachste+woche bnachsten+mal bnachsten+monat bnachsten+tag bnachster+woche
bnachstes+jahr bnacht+und bnachtelefonieren+$ bnagel+gehangt bname+hat bname+ist bnamen+$ bnamen+mit
bnase+voll bnciht+mehr bne+$ bne+sms bnebenan+$ bnebenan+krieg bnee+$ bnehm+ich bnehme+ich bnehme+meine
bnehmen+$ bnehmen+die bnehmen+sie bnehmt+meine bnehmt+mich bnein+$ bnein+danke bnein+heisst bnein+hort
bnein+ich bnein+kein bnein+keine bnein+lasst bnein+nein bnein+nicht bnein+sagen bnein+stopp bnein+und bnein+zu
bnem+anderen bnemme+$ bnerven+$ bnervt+bitte bnervt+nicht bnespresso+$ bnetcologne+$ bnett+$ bnett+alle
bnett+dass bnett+die bnett+und bnett+waren bnette+leute bnetter+mensch bnetter+zu bnetz+$ bnetz+bricht bneu+$
bneu+ist bneue+$ bneue+adresse bneue+drucker bneue+eigentumer bneue+einfach bneue+einkauferin bneue+liefert
bneue+logo bneue+modell bneue+oberflache bneue+serie bneuen+partner bneuer+chef bneuer+job bneuer+lieferant
bneuer+nachbar bneuer+partner bneues+$ bneues+handy bneuheiten+$ bneukunden+$ bneun+an bneunfuffzig+fur
bnewsletter+$ bnewsletter+jeden bnicht+$ bnicht+aber bnicht+als bnicht+also bnicht+am bnicht+amoi bnicht+an
bnicht+angerufen bnicht+anrufen bnicht+arbeiten bnicht+auf bnicht+aufgehort bnicht+aufhoren bnicht+aufhort
bnicht+auflegen bnicht+aus bnicht+beantwortet bnicht+bei bnicht+besser bnicht+bestellen bnicht+bezahlt
bnicht+billig bnicht+bin bnicht+bitte bnicht+bose bnicht+brauch bnicht+da bnicht+danke bnicht+das bnicht+dass
bnicht+dauernd bnicht+dazu bnicht+der bnicht+die bnicht+drin bnicht+ein bnicht+einfach bnicht+eingehalten
bnicht+erledigt bnicht+erreichbar bnicht+erwunscht bnicht+es bnicht+fair bnicht+falsche bnicht+frau
bnicht+frisch bnicht+fur bnicht+gefunden bnicht+gehalten bnicht+gepasst bnicht+gerade bnicht+gern
bnicht+gesehen bnicht+gut bnicht+hab bnicht+her bnicht+herr bnicht+hin bnicht+ich bnicht+ihr bnicht+im
bnicht+in bnicht+interessiert bnicht+ist bnicht+jetzt bnicht+kam bnicht+klagen bnicht+klar bnicht+kontaktiert
bnicht+korrigiert bnicht+langer bnicht+leisten bnicht+lieferbar bnicht+loschen bnicht+machbar bnicht+mal
bnicht+mehr bnicht+mein bnicht+meine bnicht+mih bnicht+mir bnicht+mit bnicht+mochte bnicht+nach bnicht+noch
bnicht+nochmal bnicht+notig bnicht+nur bnicht+ob bnicht+pausieren bnicht+per bnicht+reden bnicht+reguliert
bnicht+richtig bnicht+sagen bnicht+schlecht bnicht+schlimm bnicht+schon bnicht+schreiben bnicht+sein
bnicht+sie bnicht+so bnicht+stopp bnicht+storen bnicht+teil bnicht+teilnehmen bnicht+thomas bnicht+ubel
bnicht+um bnicht+umgezogen bnicht+und bnicht+unterstutzt bnicht+verstanden bnicht+vor bnicht+wahrend
bnicht+warum bnicht+was bnicht+weg bnicht+wegen bnicht+weiter bnicht+wer bnicht+wie bnicht+wieder bnicht+will
bnicht+wir bnicht+wo bnicht+zahlen bnicht+zu bnicht+zufrieden bnicht+zur bnicht+zurecht bnicht+zuruck
bnicht+zusammen bnicht+zustandig bnichts+$ bnichts+an bnichts+andern bnichts+auf bnichts+aus
bnichts+auszusetzen bnichts+besonderes bnichts+da bnichts+dagegen bnichts+davon bnichts+ein bnichts+fur
bnichts+gegen bnichts+gehort bnichts+gekommen bnichts+gemacht bnichts+geschmeckt bnichts+ich bnichts+machen
bnichts+mehr bnichts+mit bnichts+neues bnichts+passendes bnichts+sagen bnichts+ubrig bnichts+und bnichts+von
bnichts+war bnichts+wir bnichts+zu bnie+$ bnie+angeschrieben bnie+auf bnie+bearbeitet bnie+bei bnie+bekommen
bnie+bestellt bnie+da bnie+das bnie+der bnie+die bnie+ein bnie+eine bnie+einen bnie+eingegangen
bnie+erreichbar bnie+ersetzt bnie+erstattet bnie+gekommen bnie+gemacht bnie+geschickt bnie+hat bnie+jemand
bnie+kunde bnie+mehr bnie+nachgeliefert bnie+punktlich bnie+und bnie+vor bnie+war bnie+was bnie+wieder
bnie+zugestimmt bnie+zur bniemand+$ bniemand+hat bniemand+mehr bniemandem+$ bnimm+mich bnimme+$
bnimmerwiedersehen+$ bnirgends+$ bno+$ bno+a bno+bei bno+danke bno+lass bno+lasst bno+more bno+nicht bno+sms
bno+thanks bnoch+$ bnoch+am bnoch+an bnoch+auf bnoch+aus bnoch+bei bnoch+bis bnoch+da bnoch+defekt bnoch+den
bnoch+der bnoch+die bnoch+diese bnoch+drauf bnoch+eigenmarken bnoch+ein bnoch+eine bnoch+einen bnoch+einmal
bnoch+fur bnoch+grosse bnoch+im bnoch+immer bnoch+in bnoch+kalt bnoch+kapseln bnoch+kaputt bnoch+keine
bnoch+keinen bnoch+kunde bnoch+lasst bnoch+mal bnoch+mit bnoch+nein bnoch+nicht bnoch+nichts bnoch+nie
bnoch+online bnoch+per bnoch+sagen bnoch+schlecht bnoch+sms bnoch+tee bnoch+uber bnoch+und bnoch+unfreundlich
bnoch+verdorben bnoch+was bnoch+wer bnoch+zu bnochber+$ bnochmal+$ bnochmal+an bnochmal+bitte bnochmal+die
bnochmal+einer bnochmal+fragen bnochmal+kommen bnochmal+schreibt bnod+$ bnord+$ bnormal+$ bnormaler+mensch
bnotig+$ bnovember+$ bnovember+und bnu+ist bnu+lasst bnull+$ bnull+interesse bnummer+$ bnummer+aus bnummer+bei
bnummer+bitte bnummer+erst bnummer+gehort bnummer+geirrt bnummer+geloscht bnummer+haben bnummer+ist
bnummer+loschen bnummer+neu bnummer+nicht bnummer+raus bnummer+von bnummer+weg bnummer+wird bnur+$ bnur+am
bnur+das bnur+den bnur+der bnur+die bnur+ein bnur+eine bnur+einmal bnur+fur bnur+ich bnur+im bnur+in bnur+kurz
bnur+mein bnur+mit bnur+nicht bnur+noch bnur+schrott bnur+so bnur+ums bnur+wegen bnur+zu bnutzen+$
bnutzung+meiner bo+$ bob+alles bob+das bob+es bob+ich bob+man boben+$ boberflache+ist bobwohl+ich boder+$
boder+angerufen boder+ein boder+eine boder+gar boffen+$ boffen+seit boffen+ticket boffen+zwischen
boffenbar+die boffenen+fall boffnungszeiten+passen boft+denn boft+noch boft+soll bofter+als bohne+ankundigung
bohne+begrundung bohne+dass bohne+ende bohne+grund bohne+meine bohne+mich bohr+$ bohren+$ bok+$ bok+aber
bokay+$ bol+$ bol+war boma+$ bonline+$ bonline+dafur bonlinedruckerei+kostet bonlineshop+$ bop+am bopa+ist
bopt+out bordentlich+$ bordnung+$ borganisiert+$ bort+$ bort+dienst bostern+$ bosterreich+$ bout+$
bpackung+kostet bpackungen+$ bpaket+$ bpaket+geschnurt bpaket+verloren bpaket+von bpaket+war bpaletten+einfach
bpampig+$ bpapa+ist bpapier+$ bpappe+$ bpartei+$ bpartner+$ bpartner+seit bpassen+nicht bpassiert+$
bpassiert+ist bpassiert+mit bpasst+$ bpasst+es bpasst+mir bpasst+nicht bpasst+schon bpasste+nicht
bpasswort+nicht bpasswort+weg bper+brief bper+mail bper+rechnung bper+sms bper+telefon bperlweiss+arbeitet
bperson+$ bperson+die bpersonal+$ bpersonal+an bpersonenbezogenen+daten bpersonlich+$ bpersonlich+besprechen
bpersonliche+differenzen bpersonlicher+kontakt bpferd+verkauft bpflaster+kleben bpflege+meine bpflegeheim+$
bphishing+$ bpinsel+haaren bplastik+$ bplattform+$ bplease+$ bplease+stop bpleite+$ bplotzlich+ein bpls+$
bpolen+verlangt bpolizei+$ bportal+nicht bportugal+ausgewandert bpost+$ bpost+mehr bpost+von
bpraxis+geschlossen bpreis+$ bpreis+da bpreis+die bpreis+hat bpreis+ich bpreis+ist bpreis+lag bpreis+leider
bpreis+leistung bpreis+nicht bpreis+oder bpreis+ok bpreis+rauf bpreis+und bpreis+war bpreise+$ bpreise+sind
bpreise+wie bpreislich+nicht bpreisliste+$ bprima+bei bprinzip+ja bprivat+$ bprivat+schraub bprobieren+$
bprobiert+es bprobiert+und bproblem+$ bproblem+gelost bproblem+hat bproblem+sondern bproblem+wurde bprobleme+$
bprodukt+ist bproduktbereich+fuhren bprodukte+$ bproduktion+dieser bprogramm+$ bprogramm+fur
bprogramm+genommen bprogramm+hat bprogramm+nach bprogramm+sturzt bprojekt+beendet bprozent+$ bprozent+bei
bprozent+drauf bprozent+gunstiger bprozent+mehr bpruft+das bpumpe+die bpunktlich+$ bqualitat+$ bqualitat+hat
bqualitat+stimmt bqualitat+top bquatsch+$ brabatt+fur brabatt+wurde brabatte+gab brad+$ bradl+steht brahmen+$
brahmenvertrag+mit bramsch+$ bran+$ branzig+$ brauchen+aufgehort brauchte+und brauf+dann brauf+und braus+$
braus+aus braus+bitte braus+damit braus+ich braus+mit braus+und brausgeflogen+$ breagiert+$ brechnung+$
brechnung+das brechnung+korrigieren brechnung+von brechnung+zu brechnungen+die brechnungen+falsch
brechnungen+von brechnungskorrekturen+dauerten brecht+$ brecht+auf brecht+mir brecht+teuer
brechtliche+schritte brechtsanwalt+$ bred+ich breden+$ breden+nicht breden+wir bregal+gedruckt bregale+$
bregen+$ bregionalen+anbieter breguliert+$ breicht+$ breicht+das breicht+es breicht+jetzt breicht+mir
breicht+nicht breicht+noch brein+$ brein+und breissverschluss+kaputt breklamation+$ breklamation+ist
breklamation+liegen breklamation+liegt breklamation+wurde breklame+mit breklamiert+nichts breklamiert+nie
breklamiert+und brente+$ brente+und brentnerin+$ breparatur+ist breparaturen+$ brespektieren+sie brest+gegeben
brezepten+im brichtig+$ brichtige+da brichtige+person brichtigen+menschen brobinsonliste+$ broboter+$
brossmann+$ broster+bei brosterei+in bru+$ bruckerstattung+fehlt bruckruf+$ bruckruf+am bruckruf+bitte
bruckruf+wegen bruckzahlung+ist bruf+an bruf+mich bruf+mir bruf+nicht brufen+hier brufen+sie brufen+zuruck
brufnummer+$ brufnummer+haben bruft+hier bruft+mich bruft+zuruck brufts+mich bruhe+$ bruhe+bitte
bruhe+gelassen bruhe+haben bruhe+jetzt bruhe+lassen bruhe+mit bruhig+$ bruhig+weiter bruht+$ bruiniert+$
brum+$ brum+und brundum+zufrieden brunter+$ brunter+und brunter+von bs+ich bs+leder bsache+$ bsache+mit
bsachen+$ bsachen+geliefert bsachen+nicht bsack+kartoffeln bsag+ich bsag+mal bsage+$ bsage+das bsage+ich
bsage+ihnen bsagen+$ bsagen+dass bsagen+hat bsagen+sie bsagt+der bsagt+die bsagt+er bsagt+ich bsalbe+hat
bsamstag+$ bsamstag+vormittag bsass+keiner bsau+$ bsauberer+und bschaden+am bschaden+ist bschaden+seit
bschalte+ich bschatz+$ bschau+regelmassig bschauen+$ bschauen+die bschaufenster+$ bschaut+$ bscheibe+ist
bscherz+$ bschichten+$ bschichtplanung+fehlt bschicke+$ bschicken+$ bschicken+sie bschickt+mal bschickt+mir
bschimmel+im bschlafe+ich bschlaganfall+und bschlecht+$ bschlecht+beraten bschlecht+ich bschlechter+geworden
bschlechter+service bschlicht+kein bschlicht+nicht bschlicht+nichts bschlicht+zu bschliessen+$ bschlimm+$
bschluss+$ bschluss+damit bschluss+gemacht bschluss+jetzt bschluss+laden bschluss+machen bschluss+mit
bschlussrechnung+strom bschmarrn+$ bschmeckt+man bschmeckt+nach bschmeckt+nicht bschmeckt+wie bschmeissen+$
bschnappchen+$ bschnappchen+war bschnauze+$ bschnauze+voll bschneider+$ bschnell+$ bschnell+die
bschnell+erledigt bschnell+kaputt bschneller+$ bschneller+da bschneller+und bschnelligkeit+hat
bschnittstelle+zu bschon+$ bschon+ab bschon+abgemeldet bschon+alles bschon+das bschon+dass bschon+die
bschon+dreimal bschon+gesagt bschon+lange bschon+mal bschon+recht bschon+so bschon+stop bschon+von
bschon+wieder bschones+wochenende bschraub+ich bschrauben+standig bschreib+ich bschreib+mir bschreib+nicht
bschreibe+fur bschreiben+$ bschreiben+bitte bschreiben+ich bschreiben+sie bschreibt+$ bschreibt+da
bschreibt+ihr bschreibt+mich bschreibt+mir bschreibt+uns bschreibt+wem bschreiner+huber bschriftlich+$
bschriftlich+zugesagt bschriibe+$ bschrott+$ bschrott+nicht bschrott+nie bschrottreif+$ bschuhe+gingen
bschuhe+nach bschuldet+mir bschule+wurde bschulen+$ bschwach+$ bschwarz+$ bschwer+zu bschwester+$
bschwester+hat bschwester+ist bschwiegersohn+hat bschwort+auf bsechs+$ bsechs+lochern bsechs+wochen bsehe+ich
bsehen+$ bsehen+sie bsehen+uns bsehen+was bsehr+$ bsehr+gerne bsehr+gut bsehr+schlecht bseid+das bseid+die
bseid+ihr bseid+mir bseien+sie bsein+$ bseine+eigenen bseinen+laborverbund bseit+3 bseit+acht bseit+april
bseit+august bseit+corona bseit+dem bseit+der bseit+die bseit+einem bseit+februar bseit+gestern bseit+herbst
bseit+ich bseit+ihr bseit+jahren bseit+januar bseit+juni bseit+kurzem bseit+mai bseit+marz bseit+mein
bseit+meinem bseit+monaten bseit+ostern bseit+silvester bseit+sommer bseit+tagen bseit+wann bseit+wochen
bseit+zwei bseitdem+ist bseitdem+nichts bseite+$ bseite+ist bseither+war bsekretarin+$ bsekunde+$ bselben+tag
bselber+$ bselber+her bselber+nicht bselber+was bselbst+$ bselbst+hinterhertelefonieren bsend+alle bsenden+$
bsenden+sie bserie+ist bserie+wurde bservice+$ bservice+gut bservice+und bservice+war bsetzen+$ bsetzen+sie
bsi+$ bsich+$ bsich+als bsich+an bsich+auskennt bsich+bei bsich+bitte bsich+da bsich+das bsich+dauernd
bsich+die bsich+drum bsich+durch bsich+fur bsich+geandert bsich+gemeldet bsich+gut bsich+im bsich+in bsich+ja
bsich+keiner bsich+melden bsich+nach bsich+nicht bsich+nie bsich+niemand bsich+so bsich+uber bsich+um
bsich+verlaufen bsich+verwahlt bsich+von bsich+was bsicher+$ bsie+$ bsie+alle bsie+alles bsie+am bsie+an
bsie+angeschaut bsie+auch bsie+auf bsie+aufhoren bsie+bei bsie+belastigen bsie+bitte bsie+bitten bsie+da
bsie+das bsie+dass bsie+den bsie+denn bsie+der bsie+die bsie+diese bsie+dran bsie+durfen bsie+ein bsie+einen
bsie+es bsie+freundlicherweise bsie+fruher bsie+haben bsie+halt bsie+hier bsie+holt bsie+horen bsie+ich
bsie+ihn bsie+ihrem bsie+in bsie+ist bsie+ja bsie+kommt bsie+kunftig bsie+lauter bsie+machen bsie+mal
bsie+meine bsie+meinen bsie+mich bsie+mir bsie+mit bsie+nicht bsie+nichts bsie+nie bsie+noch bsie+nochmal
bsie+richtig bsie+rufen bsie+schreiben bsie+sich bsie+sind bsie+so bsie+sollen bsie+sonst bsie+sprechen
bsie+suchen bsie+uber bsie+uns bsie+verwechseln bsie+von bsie+was bsie+wegen bsie+weiter bsie+will bsie+zu
bsie+zur bsieben+$ bsiehe+da bsilvester+keinen bsimsen+$ bsin+jetz bsind+$ bsind+alle bsind+auf bsind+aufs
bsind+aus bsind+bei bsind+das bsind+die bsind+doch bsind+ein bsind+eine bsind+einfach bsind+fur
bsind+gestiegen bsind+gross bsind+halt bsind+jetzt bsind+mir bsind+mit bsind+nach bsind+nehm bsind+nett
bsind+nicht bsind+nie bsind+nur bsind+schrottreif bsind+seit bsind+sie bsind+wir bsind+zu bsingle+$ bsinn+mehr
bsituation+$ bsitz+drauf bsitz+grad bsitze+auf bsitze+gerade bsitze+im bsitzen+wir bsitzt+in bsms+$ bsms+bitte
bsms+geht bsms+ist bsms+meh bsms+mehr bsms+nicht bsms+nichts bsms+rufen bso+$ bso+a bso+der bso+eher bso+ein
bso+eine bso+einem bso+einen bso+einfach bso+ergeben bso+etwas bso+freundlich bso+ganz bso+gegen bso+geht
bso+genau bso+gut bso+ich bso+ist bso+lang bso+lange bso+locker bso+ne bso+nicht bso+schlecht bso+schnell
bso+teuer bso+uberladen bso+unubersichtlich bso+viel bso+viele bso+was bso+wie bso+wollte bsofort+$
bsofort+aufhoren bsofort+nicht bsofortige+loschung bsoftware+die bsoftware+mit bsoftware+sturzt bsogar+die
bsohn+hat bsohn+ist bsolang+das bsolche+nachrichten bsolchen+nachrichten bsoll+$ bsoll+das bsoll+der bsoll+es
bsoll+ich bsoll+kommen bsoll+man bsoll+mich bsoll+sich bsollen+$ bsollen+aufhoren bsollt+nicht bsollte+nochmal
bsondern+dass bsonntag+$ bsonst+$ bsorge+ich bsorgen+$ bsorry+$ bsorte+nicht bsorte+zu bsorten+$ bsorten+nicht
bsorten+und bsortiment+$ bsortiment+ist bsowas+$ bsowas+nicht bsowas+streicht bspam+$ bspam+loscht bsparen+$
bsparen+und bspart+es bspart+euch bspat+$ bspat+geliefert bspat+und bspater+$ bspater+bin bspater+bitte
bspater+nochmal bspax+$ bspedition+kommt bspeichert+ihr bsperren+$ bsperrliste+$ bspinnt+wohl bspreche+ich
bspreche+nicht bsprechen+$ bsprechen+ich bsprechen+kann bsprechen+mit bsprechen+sie bspricht+man bstadt+$
bstadtwerke+dort bstaffel+unter bstammen+meine bstammkunden+$ bstand+$ bstand+mit bstandardantwort+$
bstanden+zwei bstandig+abgebrochen bstandig+weg bstandort+geschlossen bstart+up bstartup+aus bstatt+$ bstau+$
bstecken+und bstecker+$ bsteh+auf bstehe+auf bstehen+$ bsteht+aus bsteht+bei bsteht+immer bsteht+in bsteht+no
bsteht+plotzlich bsteht+seit bsteigen+$ bstellen+sie bstellen+unsere bstellt+die bstemmen+$ bsterben+$
bsterne+$ bsteuerberater+hat bstil+$ bstillgelegt+$ bstimmen+nicht bstimmt+$ bstimmt+nicht bstinkt+nach
bstock+$ bstoff+ist bstop+$ bstop+hab bstop+ich bstop+it bstop+sms bstop+stop bstopp+$ bstopp+antworten
bstopp+da bstopp+das bstopp+geschrieben bstopp+keine bstoppen+und bstoppt+das bstoppt+die bstoppt+nicht
bstoren+$ bstorniert+$ bstrassen+weiter bstreichen+$ bstreichen+sie bstreicht+mich bstreichts+mich
bstreichung+aus bstreifen+tausch bstreit+mit bstreiten+seit bstress+$ bstricken+$ bstrom+fehlt bstuck+$
bstuck+lohnt bstudio+$ bstudio+geschlossen bstudio+sind bstuhl+von bstumpf+$ bstunde+$ bstunde+gewartet
bsturzt+ab bsuche+beendet bsuche+einen bsuchen+ist bsuchen+sie bsuper+$ bsuper+leute bsuper+preis
bsupermarkt+$ bsystem+$ bsystem+nehmen btabu+$ btag+$ btag+da btag+ich btag+und btage+$ btagen+$ btagsuber+$
btalk+$ btarif+ohne btaste+$ btaugt+nichts btausch+wurde btchibo+$ bteam+$ btechnik+$ btechniker+hatte
btechniker+sollte btechniker+wollte btechnisch+uberholt btee+$ btee+hiess bteil+$ bteil+bekommen bteil+hat
bteilen+sie bteilnehmen+$ bteils+$ bteils+teils btelefon+$ btelefon+auch btelefon+geht btelefon+gesagt
btelefon+klingelt btelefon+nicht btelefon+noch btelefon+wird btelefonat+$ btelefonieren+$ btelefonieren+ware
btelefonisch+$ btelefonnummer+$ btelekom+$ btemu+$ btermin+$ btermin+mit btermine+wurden
bterminvergabe+unmoglich bteuer+$ bteuer+fir bteuer+fur bteuer+geworden bteuer+langsam bteuer+seid bteuer+und
bteuer+unpunktlich bteuer+worden bteurer+als bteurer+geworden bteurer+und btheke+verdreht bthomann+gibt
bthomas+$ bticket+20391 bticket+ist btiefkuhlware+$ btochter+hat btochter+ist btochter+liegt
btodlich+verungluckt btoll+$ btollen+rezepten bton+spricht bton+und btop+jetzt btor+und btot+$ btot+ich
btot+kein btragbar+$ btragen+sie btragt+mich btraum+$ btraumwohnung+gefunden btreue+$ btreue+kunden
btreuepunkte+und btreuerabatt+$ btrifft+nicht btrinke+nur btrinke+seit btrinken+$ btropfen+mehr btrotz+drei
btrotzdem+kauf btschechien+$ btschuss+$ btschuss+fur btschuss+und btu+ich btuats+mich btun+$ btun+damit
btun+haben btun+sie btut+$ btut+mir btut+nichts bubel+aber buber+$ buber+das buber+dem buber+den buber+die
buber+eine buber+einen buber+euch buber+fussball buber+meine buber+mich buber+ne buber+seinen buberblick+$
buberblick+verloren buberflussig+$ bubergeben+$ bubergrossen+$ buberhaupt+$ buberhaupt+nicht buberholt+$
buberladen+dass buberlegen+$ bubernahme+durch bubernommen+$ bubernommen+und bubertragt+$ buberzeugt+$
buberzogen+$ bubrig+$ bubrigens+auch buhr+$ buhr+fruh bum+$ bum+14 bum+abmeldung bum+acht bum+auskunft
bum+austragung bum+die bum+eine bum+loschung bum+ruckruf bum+sechs bum+uns bum+was bum+zehn bumfrage+$
bumfragen+$ bumfragen+bitte bumfragen+in bumfragen+mehr bumgangston+$ bumgangston+geargert bumgestellt+$
bumgestellt+auf bumgestellt+wir bumgestiegen+$ bumgezogen+$ bumgezogen+bin bumgezogen+nach bumgezogen+und
bums+eck bums+geld bumzug+$ bumzug+auf bumzug+hat bunbearbeitet+$ bunbrauchbar+$ bund+11 bund+a bund+alle
bund+alles bund+als bund+am bund+an bund+auch bund+auf bund+aufgetaut bund+bei bund+billig bund+billiger
bund+bin bund+bis bund+bitte bund+bose bund+brauch bund+brauche bund+bringt bund+da bund+dabei bund+dafur
bund+damit bund+danach bund+dann bund+das bund+dass bund+den bund+der bund+die bund+diese bund+ehrlich
bund+eigentlich bund+ein bund+eine bund+einen bund+ersatz bund+es bund+eure bund+fertig bund+fragen
bund+freundlich bund+fur bund+genau bund+ging bund+gut bund+hab bund+habe bund+haben bund+hat bund+haut
bund+ich bund+ihr bund+im bund+immer bund+irgendwann bund+ist bund+jeder bund+jedes bund+jetzt bund+kann
bund+kauf bund+keine bund+keiner bund+klapprig bund+kostet bund+kriegt bund+loschen bund+loscht bund+man
bund+mein bund+meine bund+mich bund+mir bund+mit bund+mochte bund+muss bund+nehmen bund+nicht bund+nichts
bund+nie bund+niemand bund+nun bund+ohne bund+privat bund+rufen bund+schmeckt bund+schneller bund+schreib
bund+schreiben bund+schreibt bund+seit bund+seitdem bund+seither bund+sich bund+sie bund+siehe bund+sind
bund+so bund+solang bund+sonst bund+sparen bund+trotzdem bund+tschuss bund+uberall bund+vertrostet bund+von
bund+vorne bund+war bund+was bund+weiss bund+wenn bund+wie bund+will bund+wir bund+zu bund+zwar bund+zweitens
bundicht+die bundicht+trotz bunerwunscht+$ bunfreundlich+$ bunfreundlich+und bungunstig+$ bungut+$
bunhoflich+$ bunmoglich+$ bunpersonlich+$ bunpunktlich+fertig bunpunktlich+und buns+$ buns+als
buns+anderweitig buns+aus buns+bitte buns+das buns+den buns+der buns+die buns+ein buns+einen buns+einfach
buns+fehlte buns+fur buns+hat buns+im buns+in buns+ist buns+jetzt buns+kummert buns+mal buns+nicht buns+nichts
buns+seit buns+so buns+telefonieren buns+uberzeugt buns+und buns+vor buns+zu buns+zugemacht
bunschlagbares+paket bunser+azubi bunser+betreuer bunser+controlling bunser+geschaft bunser+hausarzt
bunser+labor bunser+nachbar bunser+neuer bunser+sohn bunser+standort bunser+steuerberater bunser+unternehmen
bunser+verein bunsere+branche bunsere+druckdaten bunsere+etiketten bunsere+firma bunsere+kleine bunsere+kuche
bunsere+letzte bunsere+regale bunsere+situation bunsere+tochter bunsere+traumwohnung bunsere+zentrale
bunsubscribe+me bunter+50 bunter+aller bunter+der bunter+dieser bunter+einem bunterhalten+und bunterirdisch+$
bunterlagen+$ bunterlassen+$ bunterlassen+sie bunterm+strich bunternehmen+$ bunternehmen+wurde bunterricht+$
buntersage+ihnen bunterschrieben+$ bunterstutzt+$ bunterstutzt+die bunterstutzung+bei bunterwegs+$
bunverschamt+$ bunzufrieden+$ bunzuverlassig+$ bup+aus bupdate+hat burlaubstage+ubertragt bursache+$
bvater+hat bvater+ist bvegan+umgestellt bveraltet+$ bverandert+$ bverarbeitet+$ bverarbeitung+$
bverbesserung+$ bverbiete+ihnen bverbinden+$ bverbinden+sie bverbitte+mir bverboten+$ bverbrannt+$
bverbrauchen+schlicht bverbraucherzentrale+$ bverbrauchsmaterial+jetzt bverbunden+$ bverdorben+$ bverdreht+die
bverein+$ bverein+hat bverein+mit bvereinbarten+zeit bvereine+$ bvergessen+$ bvergessen+sie
bvergesslicher+mensch bvergesst+es bvergiss+es bvergisst+man bvergleich+$ bverglichen+$ bverhangt+$
bverkaufen+$ bverkaufer+$ bverkaufer+hat bverkaufer+wollte bverkauft+$ bverkauft+also bverkauft+damit
bverlagert+$ bverlange+ich bverlangt+viel bverlaufen+$ bverloren+$ bverloren+und bvermerken+sie bvermogen+$
bvernichten+$ bvernichten+sie bverpackungseinheiten+sind bverpisst+euch bverrostet+$ bversand+$
bversand+kostet bversandkosten+$ bversandkostenfrei+vorher bverschlampt+bevor bverschoben+$ bverschont+mich
bverschwitzt+der bverschwunden+$ bversetzt+worden bversorgt+$ bverspricht+$ bversprochen+nie bverstanden+$
bverstandnis+dass bverstandnis+fur bversteckten+gebuhren bversteh+die bversteht+$ bversteht+kein bverstorben+$
bverstorben+bitte bvertan+$ bverteiler+$ bverteiler+raus bvertippt+$ bvertrag+$ bvertrag+gekundigt
bvertrag+ist bvertrag+mit bvertreter+von bvertreter+war bvertrostet+$ bvertrostet+und bverungluckt+$
bverwahlt+$ bverwechseln+mich bverwechselt+mich bverwechslungen+bei bverwelkt+$ bverwenden+$ bverwendung+$
bverwendung+mehr bverzichten+$ bverzichten+sie bverzogen+$ bviel+$ bviel+berechnet bviel+brauche bviel+geld
bviel+mit bviel+um bviel+weniger bviel+werbung bviel+wie bviel+zu bviele+fragen bviele+mails bvielen+dank
bvielleicht+$ bvielleicht+komm bvier+$ bvier+leuten bvier+mal bvier+wochen bviertel+$ bvierzig+prozent
bvo+euch bvoll+$ bvoll+im bvoll+von bvollig+in bvollig+uberzogen bvom+chef bvom+letzten bvom+marz bvom+mond
bvom+tisch bvon+allem bvon+anfang bvon+bosch bvon+damals bvon+dem bvon+den bvon+denen bvon+der bvon+diesem
bvon+dieser bvon+drei bvon+einem bvon+einer bvon+euch bvon+eurem bvon+euren bvon+eurer bvon+freitag
bvon+fruher bvon+gut bvon+ihnen bvon+ihren bvon+ihrer bvon+meinem bvon+meiner bvon+mir bvon+nichts bvon+oben
bvon+solchen bvon+spax bvon+uns bvon+vorn bvon+vorne bvon+weiteren bvon+welcher bvon+wem bvon+zehn bvon+zwei
bvor+$ bvor+allem bvor+allen bvor+dem bvor+der bvor+die bvor+drei bvor+eurem bvor+funf bvor+gericht bvor+mir
bvor+neun bvor+ort bvor+zehn bvor+zwei bvorbei+$ bvorbei+und bvorbeikommen+$ bvorbildlich+unser
bvorgenommen+nur bvorher+ab bvorher+gesagt bvormittags+$ bvorn+$ bvorne+nicht bvors+tor bvorstand+hat
bvorstellungen+$ bwackelt+hat bwackelt+und bwahrend+der bwann+$ bwann+die bwann+habt bwann+hort bwann+kann
bwann+kommt bwann+macht bwann+sie bwar+$ bwar+alles bwar+alt bwar+am bwar+auch bwar+auf bwar+bei bwar+besser
bwar+da bwar+dagegen bwar+das bwar+defekt bwar+der bwar+die bwar+doch bwar+ein bwar+eine bwar+einfach
bwar+einmalig bwar+es bwar+falsch bwar+fruher bwar+fur bwar+geschmacklich bwar+gestern bwar+gut bwar+halt
bwar+ich bwar+im bwar+immer bwar+in bwar+ja bwar+kurz bwar+lange bwar+mal bwar+mein bwar+mies bwar+mir
bwar+nach bwar+nett bwar+nicht bwar+nie bwar+noch bwar+nur bwar+okay bwar+pampig bwar+ranzig bwar+recht
bwar+schneller bwar+schon bwar+so bwar+super bwar+und bwar+undicht bwar+unter bwar+vor bwar+vorbildlich
bwar+was bwar+weg bwar+zu bwar+zufrieden bware+$ bware+besser bware+eine bware+gut bware+ihnen bware+ist
bware+kam bware+mir bware+nett bware+nichts bware+schon bware+und bware+war bwaren+$ bwaren+alle bwaren+am
bwaren+immer bwaren+in bwaren+leider bwaren+nach bwaren+sie bwart+ihr bwart+immer bwart+mir bwart+uns bwarte+$
bwarte+auf bwarte+ich bwarte+seit bwarten+$ bwarten+lassen bwarten+sie bwarten+und bwarterei+und
bwarteschleife+$ bwartet+auf bwarum+$ bwarum+kommt bwarum+nicht bwas+$ bwas+am bwas+an bwas+anderes
bwas+aufgeschwatzt bwas+bei bwas+besseres bwas+da bwas+der bwas+die bwas+es bwas+fragt bwas+fur bwas+gehort
bwas+geht bwas+gekauft bwas+genau bwas+gesagt bwas+gibt bwas+haben bwas+habt bwas+horen bwas+ich bwas+ihr
bwas+im bwas+in bwas+ist bwas+kaputt bwas+kostet bwas+machen bwas+man bwas+meinen bwas+mit bwas+muss
bwas+neues bwas+nicht bwas+offen bwas+passiert bwas+sie bwas+soll bwas+steht bwas+und bwas+von bwas+war
bwas+will bwas+wir bwas+wissen bwas+wollt bwas+wollte bwas+zu bwaschen+zwei bwascherei+perlweiss bwassrig+zu
bwebseite+$ bwebseite+geht bwebseite+ist bwechsel+in bwechsel+zu bwechselt+ofter bweder+per bweess+ich bweg+$
bweg+aus bweg+damit bweg+hab bweg+ich bweg+mit bweg+und bweg+von bweg+war bwegen+dem bwegen+der bwegen+einer
bwegen+euch bwegen+eurem bwegen+meiner bwegen+schaden bweggezogen+$ bweggezogen+und bweh+$ bweh+tut
bweihnachten+$ bweihnachten+und bweil+alles bweil+das bweil+der bweil+die bweil+es bweil+eure bweil+ich
bweil+ihr bweil+keiner bweil+man bweil+meine bweil+sich bwein+$ bwein+hat bwein+hatte bweine+nur bweiss+$
bweiss+der bweiss+es bweiss+gar bweiss+ich bweiss+nicht bweiss+was bweit+$ bweit+uber bweit+weg bweiter+$
bweiter+ab bweiter+anrufen bweiter+schreiben bweiter+so bweiter+zu bweitere+kontaktaufnahme
bweitere+nachrichten bweitere+nutzung bweitere+sms bweiteren+anfragen bweiteren+anrufe bweiteren+fragen
bweiteren+kontaktaufnahmen bweiteren+nachrichten bweiteren+sms bweiteren+versuche bweiteres+interesse
bweitergehen+soll bweiterhin+undicht bweitermachen+$ bwelche+daten bwelche+firma bwelcher+firma bwelt+$
bweltreise+$ bwem+anders bwem+spreche bwem+sprechen bwen+anders bwen+suchen bwenig+$ bwenig+auswahl
bwenig+sorten bweniger+$ bweniger+ausschuss bweniger+geld bweniger+sorten bweniger+und bweniger+warten
bwenn+das bwenn+der bwenn+es bwenn+ich bwenn+ihr bwenn+man bwenn+sie bwenn+was bwenns+mir bwer+$ bwer+bist
bwer+da bwer+hat bwer+ist bwer+schreibt bwer+seid bwer+sie bwer+sind bwer+soll bwerbeeinwilligung+$
bwerbezwecken+$ bwerbung+$ bwerbung+im bwerbung+mehr bwerbung+mit bwerbung+und bwerd+ich bwerde+ich bwerde+sie
bwerden+$ bwerden+nicht bwerden+und bwerden+will bwerkstatt+hat bwerkstatt+zu bwerkstatt+zugesperrt
bwerkzeuge+dafur bwert+$ bwessen+auftrag bwettbewerber+$ bwetter+$ bwhatsapp+$ bwichtig+$ bwiderruf+meiner
bwiderrufe+ich bwiderrufen+$ bwiderspruch+nach bwiderspruchsrecht+gebrauch bwie+bitte bwie+die bwie+dreck
bwie+ein bwie+eine bwie+es bwie+fruher bwie+heisst bwie+ich bwie+ihr bwie+in bwie+ist bwie+kann bwie+komm
bwie+kommen bwie+krieg bwie+lange bwie+man bwie+meinen bwie+oft bwie+soll bwie+viele bwie+vor bwie+zeitung
bwieder+$ bwieder+an bwieder+angefangen bwieder+angerufen bwieder+anschreiben bwieder+auf bwieder+bei
bwieder+bestellt bwieder+da bwieder+die bwieder+eine bwieder+einen bwieder+eingekauft bwieder+fragen
bwieder+gemeldet bwieder+kunde bwieder+mitglied bwieder+schreiben bwieder+so bwieder+was bwieder+zu
bwiederholen+$ bwiederhoren+$ bwiederkommen+$ bwien+gezogen bwieso+bekomme bwieso+ich bwill+$ bwill+auch
bwill+da bwill+das bwill+eine bwill+eure bwill+ich bwill+in bwill+ja bwill+jetzt bwill+keine bwill+keiner
bwill+meine bwill+mit bwill+nicht bwill+nichts bwill+nur bwill+von bwill+wissen bwir+$ bwir+arbeiten bwir+auch
bwir+backen bwir+bei bwir+bestellen bwir+beziehen bwir+brauchen bwir+brauchens bwir+brauchten bwir+da
bwir+dann bwir+das bwir+die bwir+drucken bwir+durften bwir+es bwir+haben bwir+halt bwir+hatten bwir+heizen
bwir+ihre bwir+immer bwir+ja bwir+jetzt bwir+kaufen bwir+keine bwir+kochen bwir+kommen bwir+lassen bwir+leben
bwir+machen bwir+mussen bwir+mussten bwir+nehmen bwir+nicht bwir+nichts bwir+nutzen bwir+ordern bwir+sehen
bwir+sind bwir+standen bwir+stellen bwir+streiten bwir+suchen bwir+uber bwir+uns bwir+verbrauchen bwir+waren
bwir+wohnen bwir+wollen bwir+wollten bwir+wunschen bwir+wurden bwir+zu bwird+$ bwird+blockiert bwird+da
bwird+es bwird+ihnen bwird+man bwird+mir bwird+nicht bwird+nichts bwird+von bwirklich+$ bwirklich+nicht
bwissen+$ bwissen+sie bwissen+welche bwissens+ich bwitwenrente+nicht bwitz+$ bwlan+$ bwo+bleibt bwo+es bwo+ich
bwo+ist bwo+kann bwo+man bwo+meine bwo+mir bwo+sie bwoanders+$ bwoanders+billiger bwoche+$ bwoche+bei
bwoche+da bwoche+erst bwoche+nicht bwoche+schon bwoche+was bwoche+wieder bwochen+$ bwochen+auf
bwochen+gestorben bwochen+hin bwochen+keine bwochen+wieder bwochenende+$ bwochenmarkt+$ bwofur+ist
bwoher+haben bwoher+habt bwoher+stammen bwohin+man bwohl+$ bwohl+jemand bwohn+jetzt bwohne+jetzt bwohnen+jetzt
bwohnen+nicht bwollen+echte bwollen+nicht bwollen+sie bwollt+$ bwollt+ich bwollt+ihr bwollt+nur bwollte+$
bwollte+das bwollte+gabs bwollte+mir bwollte+nicht bwollte+nie bwollte+nur bworden+$ bworden+und bwort+mehr
bworum+geht bworum+handelt bwu+nichts bwucher+$ bwunsche+$ bwunsche+keinen bwunschen+ubrig bwurd+gern
bwurd+ich bwurde+aber bwurde+abgelehnt bwurde+abgewickelt bwurde+abgezogen bwurde+angeschrien bwurde+aufgelost
bwurde+aus bwurde+einfach bwurde+eingestellt bwurde+es bwurde+gekundigt bwurde+geloscht bwurde+geschlossen
bwurde+gestrichen bwurde+ich bwurde+liquidiert bwurde+mich bwurde+mir bwurde+neu bwurde+nicht bwurde+nie
bwurde+verkauft bwurde+vertrostet bwurde+von bwurden+dreimal bwurden+nicht bwurden+nie bwurden+sie bwurst+$
byoga+gibt bz+teuer bzackig+$ bzahl+$ bzahl+ich bzahlen+$ bzahlen+jetzt bzahlen+wir bzahlt+bei bzahlt+man
bzahlt+mir bzahlungsarten+$ bzaun+$ bzchli+$ bzehn+jahre bzehn+lampen bzehn+minuten bzehn+stuck bzehn+uhr
bzeig+$ bzeige+ich bzeige+sie bzeigt+mal bzeit+$ bzeit+brauchen bzeit+durchgescheuert bzeit+fur bzeit+grad
bzeit+hab bzeit+jetzt bzeit+nichts bzeit+zum bzeitpunkt+$ bzeitung+$ bzentrale+$ bzerbrochen+und bzeug+$
bzeug+im bziegler+hol bzieht+leine bzieht+streifen bzimmer+$ bzimmer+war bzogn+$ bzooplus+$ bztuur+und bzu+$
bzu+also bzu+alt bzu+aufdringlich bzu+beanstanden bzu+belastigen bzu+bestellen bzu+blod bzu+den bzu+einem
bzu+ende bzu+erreichen bzu+euch bzu+fad bzu+fragen bzu+fuhren bzu+gross bzu+haben bzu+hause bzu+hoch bzu+hohe
bzu+ihnen bzu+ihrem bzu+kaufen bzu+klein bzu+klingeln bzu+kommen bzu+kompliziert bzu+kontaktieren
bzu+kostspielig bzu+lang bzu+lange bzu+langsam bzu+lassen bzu+machen bzu+meinem bzu+meiner bzu+melden bzu+mir
bzu+nem bzu+nerven bzu+nichts bzu+oft bzu+reden bzu+sagen bzu+schicken bzu+schluss bzu+schnell bzu+schreiben
bzu+sehen bzu+sein bzu+simsen bzu+spat bzu+sprechen bzu+steigen bzu+streichen bzu+teuer bzu+tun bzu+und
bzu+unserem bzu+unseren bzu+unterlassen bzu+verkaufen bzu+viel bzu+viele bzu+wassrig bzu+weit bzu+wenig
bzu+werbezwecken bzu+wunschen bzu+zahlen bzu+zweit bzufrieden+$ bzufrieden+gewesen bzug+$ bzug+und
bzugemacht+$ bzugesagt+dass bzugesperrt+$ bzugriff+auf bzuhoren+$ bzukunft+$ bzukunft+auch bzum+31.12
bzum+anderen bzum+anwalt bzum+backer bzum+davonlaufen bzum+discounter bzum+einkaufen bzum+fitnestudio
bzum+gluck bzum+jahresende bzum+jahreswechsel bzum+letzten bzum+nachsten bzum+reden bzum+schluss bzumutung+$
bzur+kenntnis bzur+konkurrenz bzur+verbraucherzentrale bzur+vereinbarten bzur+zeit bzurst+war bzuruck+$
bzuruck+aber bzuruck+trotzdem bzuruck+und bzuruck+zur bzuruckgerufen+$ bzuruckgerufen+obwohl
bzuruckgeschickt+habe bzuruckgezogen+$ bzuruckrufen+$ bzuruckruft+$ bzurzeit+nicht bzusammen+$
bzusammen+bestellt bzusammen+da bzusammengekracht+zum bzuschlage+wohin bzusenden+$ bzusendung+von bzustandig+$
bzustimmung+$ bzuverlassig+$ bzviel+geld bzvui+god bzweck+dieser bzwei+$ bzwei+besichtigungen bzwei+jahre
bzwei+jahren bzwei+mal bzwei+monaten bzwei+strassen bzwei+stunden bzwei+tagen bzwei+von bzwei+wochen
bzweipersonenhaushalt+$ bzweite+auch bzweite+woche bzwischen+10 bzwischen+uns bzwolf+flaschen bzwolf+jahre
bzwolf+prozent b👍+$ b🙂+$ c,49 c,49_ c,90 c,90_ c,99 c,99_ c.12 c.12_ c000 c000_ c00_ c00e c00er c00er_ c039
c0391 c0391_ c0er c0er_ c1.1 c1.12 c1.12_ c100 c100_ c10_ c11_ c12_ c13_ c14_ c15_ c16_ c17_ c180 c180_ c18_
c19_ c2,9 c200 c200_ c203 c2039 c20391 c20_ c21_ c23_ c24_ c25_ c300 c300_ c30_ c31. c31.1 c31.12 c31_ c34_
c391 c391_ c39_ c4,9 c40_ c42_ c447 c4471 c4471_ c45_ c471 c4711 c4711_ c471_ c49_ c500 c50_ c60_ c711 c711_
c71_ c80_ c821 c83_ c84_ c882 c8821 c88_ c89_ c90_ c91_ c95_ c99_ c_%_ c_&_ c_10 c_100 c_100_ c_10_ c_11 c_11_
c_12 c_12_ c_14 c_14_ c_15 c_15_ c_16 c_16_ c_17 c_17_ c_18 c_180 c_180_ c_18_ c_19 c_19_ c_1_ c_2, c_2,9 c_20
c_200 c_200_ c_203 c_2039 c_20_ c_21 c_21_ c_22 c_24 c_24_ c_25 c_25_ c_2_ c_3, c_30 c_300 c_300_ c_30_ c_31
c_31. c_31.1 c_34 c_34_ c_39 c_39_ c_3_ c_40 c_40_ c_42 c_42_ c_44 c_447 c_4471 c_45 c_45_ c_47 c_471 c_4711
c_4_ c_50 c_500 c_50_ c_55 c_5_ c_6, c_60 c_60_ c_6_ c_7, c_7_ c_80 c_80_ c_83 c_83_ c_84 c_84_ c_88 c_882
c_8821 c_88_ c_89 c_89_ c_8_ c_90 c_90_ c_91 c_91_ c_9_ c_a_ c_aa c_aa_ c_aal c_aalu c_ab c_ab_ c_abb c_abbe
c_abbr c_abbu c_abe c_aben c_aber c_abg c_abge c_abgr c_abgw c_abh c_abho c_abi c_abi_ c_abm c_abma c_abme
c_abo c_abo_ c_abos c_abr c_abre c_abs c_absc c_abse c_abso c_abst c_abt c_abte c_abw c_abwa c_abwe c_abz
c_abzo c_abzu c_ac c_acc c_acco c_ach c_ach_ c_achs c_acht c_ad c_ade c_ade_ c_adr c_adre c_af c_afo c_afoc
c_ag c_ah c_ah_ c_ahm c_ahm_ c_ahn c_ahnu c_ak c_akk c_akku c_akt c_akte c_akti c_aktu c_akz c_akze c_al c_alb
c_ald c_aldi c_alk c_alko c_all c_all_ c_alle c_allw c_alo c_alon c_alp c_als c_als_ c_also c_alt c_alt_
c_altb c_alte c_am c_am_ c_ama c_amaz c_amo c_amoi c_an c_an_ c_ana c_anal c_anb c_anbi c_and c_anda c_ande
c_andr c_anf c_anfa c_anfr c_ang c_anga c_ange c_angs c_anh c_anha c_ank c_anka c_ankl c_anku c_anl c_anla
c_anli c_anm c_anme c_ann c_anne c_ano c_anon c_anr c_anri c_anru c_ans c_ans_ c_ansc c_ansp c_anst c_ant
c_antw c_anw c_anwa c_anwe c_anz c_anze c_anzu c_ap c_apf c_apfe c_apo c_apot c_app c_app_ c_appa c_apr c_apri
c_aq c_aqu c_aqua c_ar c_arb c_arbe c_arg c_arge c_aro c_arom c_arr c_arro c_ars c_art c_art_ c_arti c_arz
c_arzt c_as c_at c_ate c_atel c_au c_au_ c_auc c_auch c_auf c_auf_ c_aufd c_aufg c_aufh c_aufl c_aufm c_aufn
c_aufs c_auft c_aufw c_aug c_auge c_augu c_aus c_aus_ c_ausb c_ausd c_ause c_ausf c_ausg c_ausk c_ausl c_ausm
c_ausn c_ausp c_ausr c_auss c_aust c_ausv c_ausw c_ausz c_aut c_auto c_az c_azu c_azub c_ba c_bab c_baby c_bac
c_back c_bad c_bad_ c_bah c_bahn c_bal c_bald c_balk c_ban c_band c_bank c_bar c_bat c_batt c_bau c_bauc
c_baue c_bauh c_baum c_baus c_bay c_bayw c_be c_bea c_bean c_bear c_beau c_bec c_bech c_beck c_bed c_beda
c_bedi c_bedr c_bee c_been c_beer c_bef c_befr c_beg c_bege c_begr c_beh c_beha c_behe c_beho c_bei c_bei_
c_beid c_beig c_beim c_bein c_beis c_beit c_bek c_beka c_beko c_bel c_bela c_bele c_beli c_bem c_bema c_bemu
c_ben c_beno c_benu c_beq c_bequ c_ber c_bera c_bere c_berl c_beru c_bes c_besc c_bese c_besi c_beso c_besp
c_bess c_best c_besu c_bet c_betr c_bett c_beu c_bev c_bevo c_bew c_bewe c_bez c_beza c_bezi c_bezu c_bi c_bi_
c_bie c_biet c_bil c_bild c_bill c_bim c_bim_ c_bin c_bin_ c_bind c_binn c_bins c_bio c_bio_ c_biol c_bis
c_bis_ c_bish c_biss c_bist c_bit c_bite c_bitt c_bl c_bla c_blat c_blau c_ble c_blei c_bli c_blie c_blin
c_blo c_bloc c_blod c_blos c_blu c_blum c_bo c_boc c_bock c_bod c_bode c_boh c_bohn c_bohr c_bon c_bonu c_bor
c_bord c_bos c_bosc c_bose c_bot c_bot_ c_boy c_boyk c_br c_bra c_bran c_brau c_bre c_brei c_brem c_bren
c_bret c_bri c_bric c_brie c_bril c_brin c_bro c_bros c_brot c_bru c_bruc c_brud c_bruh c_brun c_bruu c_bs
c_bst c_bsto c_bu c_buc c_buch c_bud c_budg c_bug c_buge c_bun c_bund c_bunt c_bur c_burn c_buro c_bus c_bus_
c_bush c_ca c_caf c_cafe c_cal c_call c_can c_canc c_cat c_cate c_ce c_cen c_cent c_ch c_cha c_chao c_char
c_chat c_che c_chec c_chef c_chem c_cho c_cho_ c_chon c_chu c_chun c_cl c_clo c_clou c_co c_cod c_code c_com
c_comp c_con c_conr c_cont c_coo c_cor c_coro c_cou c_cous c_cr c_cre c_crem c_d_ c_da c_da_ c_dab c_dabe
c_dac c_dach c_daf c_dafu c_dag c_dage c_dah c_dahe c_dahi c_dal c_dall c_dam c_dama c_dame c_dami c_dan
c_dana c_dane c_dank c_dann c_dar c_dara c_darf c_daru c_das c_das_ c_dass c_dat c_date c_dau c_daue c_dav
c_davo c_daz c_dazu c_de c_de_ c_dea c_deak c_dec c_deca c_deck c_def c_defe c_dei c_del c_dele c_dem c_dem_
c_deme c_den c_den_ c_dene c_denk c_denn c_dep c_depp c_depr c_der c_der_ c_dere c_des c_desh c_desi c_desw
c_det c_deu c_deut c_dez c_deze c_dh c_dha c_dhal c_di c_di_ c_dia c_diab c_diag c_diat c_dic c_dich c_dick
c_die c_die_ c_dien c_dies c_dif c_diff c_dig c_digg c_digi c_din c_ding c_dir c_dir_ c_dire c_dis c_disc
c_disk c_disp c_dm c_dm_ c_dn c_dna c_do c_do_ c_doc c_doch c_dol c_doll c_don c_donn c_dop c_dopp c_dor
c_dorf c_dort c_dos c_dose c_dq c_dqu c_dqua c_dr c_dr_ c_dra c_dran c_drau c_dre c_drec c_dreh c_drei c_dri
c_drin c_drit c_dro c_dru c_drub c_druc c_drum c_ds c_dsc c_dsch c_dsg c_dsgv c_du c_du_ c_duf c_duft c_dum
c_dumm c_dun c_dunk c_dunn c_dur c_durc c_durf c_dus c_dusc c_dusw c_duz c_duze c_e_ c_eb c_eba c_ebay c_ebe
c_eben c_ec c_ech c_echt c_eck c_eck_ c_ecke c_ed c_ede c_edek c_ee c_eg c_ega c_egal c_eh c_eh_ c_ehe c_eher
c_ehr c_ehrl c_ei c_eic c_eich c_eie c_eier c_eif c_eifa c_eig c_eige c_eim c_eim_ c_ein c_ein_ c_einb c_eine
c_einf c_eing c_eini c_eink c_einl c_einm c_eins c_einv c_einw c_einz c_eir c_eire c_el c_ele c_elek c_elf
c_elf_ c_elt c_elte c_em c_em_ c_emo c_emol c_emp c_empf c_en c_en_ c_end c_ende c_endg c_endl c_ends c_ene
c_ener c_eng c_engl c_enk c_enke c_ent c_entf c_entg c_entl c_ents c_entt c_entz c_er c_er_ c_erb c_erbe c_erf
c_erfa c_erfo c_erg c_erge c_erh c_erha c_erho c_eri c_erin c_erk c_erkl c_erl c_erla c_erle c_erlo c_ern
c_erne c_erns c_ernt c_err c_erre c_ers c_ersa c_ersc c_erse c_erst c_ert c_erte c_erw c_erwa c_erwu c_erz
c_erza c_erze c_es c_es_ c_ess c_esse c_et c_eti c_etik c_etw c_etwa c_eu c_eu_ c_euc c_euch c_eue c_euer
c_eur c_eure c_euro c_ew c_ewi c_ewig c_ex c_ex_ c_exc c_exce c_exi c_exis c_exit c_exk c_exkl c_exp c_expo
c_expr c_ext c_extr c_ey c_ey_ c_fa c_fac c_fach c_fad c_fad_ c_fade c_fah c_fahr c_fai c_fair c_fal c_fall
c_fals c_fam c_fami c_fan c_fand c_far c_farb c_fas c_fass c_fast c_fau c_faul c_fax c_fax_ c_fe c_feb c_febr
c_feh c_fehl c_fei c_feie c_fen c_fens c_fer c_feri c_fern c_fert c_fes c_fest c_feu c_feue c_fi c_fie c_fiel
c_fil c_fili c_filt c_fin c_fina c_find c_fing c_fir c_fir_ c_firm c_fit c_fitn c_fix c_fix_ c_fl c_fla c_flac
c_flas c_fle c_flei c_fli c_flie c_flo c_flu c_fly c_flye c_fo c_foh c_fohn c_fol c_folg c_foli c_for c_ford
c_form c_fort c_fot c_foto c_fr c_fra c_frac c_frag c_fran c_fras c_frau c_fre c_frec c_frei c_frem c_fres
c_freu c_fri c_fria c_frie c_fris c_fro c_frog c_froh c_fru c_fruh c_fu c_fuc c_fuch c_fuh c_fuhl c_fuhr c_ful
c_full c_fun c_funf c_funk c_fur c_fur_ c_furc c_furs c_fus c_fusi c_fuss c_fut c_futt c_ga c_gab c_gab_
c_gabs c_gal c_gald c_gan c_gang c_ganz c_gar c_gar_ c_gara c_garn c_gart c_gas c_gas_ c_gast c_ge c_gea
c_gean c_gear c_geb c_geb_ c_geba c_gebe c_gebi c_gebl c_gebr c_gebt c_gebu c_ged c_geda c_gede c_gedr c_gedu
c_gee c_gef c_gefa c_gefe c_gefl c_gefr c_gefu c_geg c_gega c_gege c_geh c_geh_ c_geha c_gehe c_gehn c_geho
c_geht c_gei c_geir c_gek c_geka c_gekl c_geko c_gekr c_geku c_gel c_gela c_geld c_gele c_geli c_gelo c_gem
c_gema c_geme c_gemu c_gen c_gena c_gend c_gene c_geni c_geno c_genu c_geo c_geof c_geor c_gep c_gepa c_gepf
c_geq c_gequ c_ger c_gera c_gere c_geri c_gern c_gero c_geru c_ges c_gesa c_gesc c_gese c_gesi c_gesp c_gest
c_gesu c_get c_geta c_geti c_getr c_gew c_gewa c_gewe c_gewi c_gewo c_gewu c_gez c_gezo c_gf c_gfu c_gfun c_gh
c_gha c_gha_ c_ghab c_gho c_ghor c_gi c_gib c_gib_ c_gibt c_gil c_gilt c_gin c_ging c_git c_git_ c_gits c_gl
c_gla c_glas c_glau c_gle c_glei c_glo c_glu c_gluc c_glum c_glut c_gm c_gmb c_gmbh c_gn c_gnu c_gnug c_go
c_god c_god_ c_goh c_goht c_gol c_gold c_gon c_got c_gott c_gr c_gra c_grad c_grat c_grau c_graz c_gre c_gren
c_gri c_gria c_gro c_grob c_gros c_grot c_gru c_grun c_grus c_gs c_gsa c_gsag c_gsc c_gsch c_gsi c_gsi_ c_gso
c_gsog c_gsp c_gspe c_gst c_gsto c_gu c_gun c_guns c_gus c_gut c_gut_ c_gute c_guth c_guts c_gw c_gwa c_gwa_
c_gwe c_ha c_ha_ c_haa c_haar c_hab c_hab_ c_habe c_habt c_haf c_hafe c_hag c_hage c_hah c_haha c_hahn c_hal
c_halb c_half c_hall c_hals c_halt c_ham c_hamb c_hams c_han c_han_ c_hand c_hang c_hap c_happ c_har c_hart
c_has c_hass c_hast c_hat c_hat_ c_hats c_hatt c_hau c_hauf c_haup c_haus c_haut c_he c_hea c_hean c_heb
c_hebb c_hebt c_hee c_hef c_heft c_hei c_heim c_heis c_heiz c_hel c_helf c_hell c_hem c_hemd c_hen c_hend
c_her c_her_ c_herb c_herg c_herr c_hers c_herv c_herz c_het c_hett c_heu c_heut c_hi c_hie c_hiel c_hier
c_hies c_hil c_hilf c_hilt c_him c_hin c_hin_ c_hing c_hinn c_hins c_hint c_hinu c_hm c_hm_ c_hmm c_hmm_ c_ho
c_hob c_hobb c_hobe c_hobs c_hoc c_hoch c_hod c_hod_ c_hof c_hof_ c_hofe c_hoff c_hofl c_hoh c_hohe c_hoi
c_hoid c_hol c_hol_ c_hole c_holl c_holt c_holz c_hom c_home c_hon c_honi c_hor c_hor_ c_hore c_horn c_horo
c_hort c_hos c_hose c_hot c_hot_ c_hote c_hotl c_hots c_hu c_hub c_hube c_hubs c_huf c_huft c_huh c_huhn c_hun
c_hund c_hur c_ic c_ich c_ich_ c_ichs c_id c_ide c_idee c_ig c_ign c_igno c_ih c_ihm c_ihm_ c_ihn c_ihn_
c_ihne c_ihr c_ihr_ c_ihre c_ik c_ik_ c_ike c_ikea c_il c_im c_im_ c_imk c_imke c_imm c_imme c_imp c_impo c_in
c_in_ c_ind c_inf c_infl c_info c_inh c_inha c_ink c_inka c_inkl c_inn c_inne c_ins c_ins_ c_inse c_inso
c_inst c_int c_inte c_inv c_inve c_inz c_inzw c_ir c_irg c_irge c_is c_iss c_isst c_ist c_ist_ c_it c_it_
c_ita c_ital c_ja c_ja_ c_jah c_jahr c_jan c_janu c_je c_je_ c_jed c_jede c_jeg c_jegl c_jem c_jema c_jen
c_jens c_jet c_jetz c_jo c_jo_ c_job c_job_ c_ju c_jul c_juli c_jun c_jung c_juni c_jur c_juri c_k_ c_ka c_ka_
c_kab c_kabe c_kaf c_kaff c_kal c_kalk c_kalt c_kam c_kam_ c_kame c_kamp c_kan c_kana c_kann c_kano c_kant
c_kanz c_kap c_kapi c_kaps c_kapu c_kar c_kara c_kart c_kas c_kase c_kass c_kat c_kata c_katz c_kau c_kauf
c_kaum c_kaut c_ke c_kee c_keen c_keh c_kehr c_kei c_kei_ c_keie c_keim c_kein c_kek c_keks c_kel c_kell c_ken
c_kenn c_ker c_kes c_kess c_ket c_kett c_kg c_kg_ c_ki c_kie c_kiel c_kil c_kilo c_kim c_kimm c_kin c_kind
c_kino c_kio c_kios c_kir c_kirc c_kis c_kist c_kit c_kita c_kl c_kla c_klag c_klap c_klar c_klas c_kle c_kleb
c_klei c_klem c_kli c_klic c_klim c_klin c_klo c_km c_km_ c_kn c_kna c_knap c_kne c_knei c_kni c_knie c_kno
c_knop c_ko c_koa c_koan c_koc c_koch c_kof c_koff c_koh c_kohl c_koi c_koi_ c_koin c_kol c_kolb c_koll c_koln
c_kom c_koma c_komi c_komm c_komp c_kon c_kond c_konf c_konk c_konn c_kons c_kont c_konz c_kop c_kopf c_kopi
c_kor c_korb c_kork c_korr c_kos c_kosm c_kost c_kr c_kra c_kraf c_kram c_kran c_krat c_krau c_kre c_kreb
c_kred c_krei c_kri c_kria c_krie c_kris c_kru c_ku c_kuc c_kuch c_kuh c_kuhl c_kul c_kula c_kum c_kumm c_kun
c_kund c_kunf c_kuns c_kur c_kur_ c_kurs c_kurz c_la c_laa c_laat c_lab c_labe c_labo c_lac c_lach c_lack
c_lad c_lade c_ladt c_lag c_lag_ c_lage c_lah c_lahm c_lai c_laib c_lak c_lakt c_lam c_lamp c_lan c_land
c_lang c_las c_lass c_last c_lat c_lat_ c_lau c_lauf c_laun c_laut c_le c_lea c_leav c_leb c_lebe c_lebt c_lec
c_leck c_led c_lede c_lee c_leer c_leg c_leg_ c_lege c_leh c_lehn c_lehr c_lei c_leic c_leid c_leih c_leim
c_lein c_leip c_leis c_leit c_ler c_lern c_les c_lese c_let c_lets c_letz c_leu c_leut c_lex c_lexw c_li c_lid
c_lidl c_lie c_lieb c_lief c_lieg c_lies c_lin c_lind c_lini c_link c_liq c_liqu c_lis c_lisc c_list c_lit
c_lite c_liz c_lize c_lk c_lkw c_lkw_ c_lo c_loc c_loch c_lock c_lod c_log c_logi c_logo c_loh c_lohn c_lok
c_loka c_lol c_lol_ c_lon c_lond c_lor c_lore c_los c_los_ c_losc c_lose c_losu c_lot c_lott c_lu c_luf c_luft
c_lus c_lust c_lut c_lut_ c_lux c_luxu c_ma c_mac c_mac_ c_mach c_mad c_made c_mag c_mag_ c_mage c_mah c_mahl
c_mahn c_mai c_mai_ c_maie c_mail c_mak c_makl c_mal c_mal_ c_male c_mall c_mam c_mama c_man c_man_ c_manc
c_mang c_mann c_mant c_mar c_marg c_mark c_marz c_mas c_masc c_mass c_mat c_mate c_matr c_mats c_matt c_mau
c_mau_ c_maus c_me c_me_ c_mec c_meck c_med c_medi c_mee c_meg c_mega c_meh c_meh_ c_mehl c_mehr c_mei c_meie
c_mein c_meis c_mel c_meld c_men c_meng c_mens c_menu c_mer c_merc c_merk c_mes c_mess c_met c_metr c_metz
c_mi c_mic c_mich c_mie c_mies c_miet c_mih c_mih_ c_mil c_milc c_min c_mind c_mini c_minu c_mir c_mir_ c_mis
c_misc c_mise c_mist c_mit c_mit_ c_mita c_mitb c_mite c_mitg c_mitm c_mitt c_mix c_mixe c_mo c_mob c_mobi
c_moc c_moch c_mod c_mode c_modu c_mog c_mogl c_moi c_moin c_mol c_mol_ c_mom c_mome c_mon c_mona c_mond
c_mont c_mor c_more c_morg c_mot c_moto c_mott c_mu c_mua c_muf c_muff c_muh c_muhe c_muhl c_mul c_mull c_mun
c_mund c_mur c_mus c_musi c_muss c_must c_mut c_mutt c_my c_my_ c_n_ c_na c_na_ c_naa c_naa_ c_nac c_nach
c_nack c_nag c_nage c_nah c_nahe c_nahm c_naht c_naj c_naja c_nam c_name c_naml c_nas c_nase c_nass c_nat
c_natu c_nau c_nc c_nci c_ncih c_ne c_ne_ c_neb c_nebe c_nee c_nee_ c_neh c_nehm c_nei c_nei_ c_nein c_nem
c_nem_ c_nemm c_nen c_nen_ c_ner c_ner_ c_nerv c_nes c_nesp c_net c_netc c_nett c_netz c_neu c_neu_ c_neue
c_neuh c_neuk c_neul c_neun c_new c_news c_ni c_nia c_nia_ c_nic c_nich c_nie c_nie_ c_nied c_niem c_nim
c_nimm c_nir c_nirg c_no c_no_ c_noc c_noch c_nod c_nod_ c_nor c_nord c_norm c_not c_nota c_note c_notf c_noti
c_nov c_nove c_nu c_nu_ c_nuf c_nuff c_nul c_null c_num c_num_ c_numa c_nume c_numm c_nun c_nun_ c_nur c_nur_
c_nut c_nut_ c_nutz c_o_ c_oa c_oam c_oamo c_ob c_ob_ c_obe c_oben c_ober c_obi c_obi_ c_obs c_obst c_obw
c_obwo c_oc c_och c_och_ c_od c_ode c_oder c_of c_ofe c_ofen c_off c_off_ c_offe c_offn c_oft c_oft_ c_ofte
c_og c_oh c_ohn c_ohne c_ohr c_ohr_ c_ohre c_oi c_oid c_oide c_oif c_oifa c_ok c_ok_ c_oka c_okay c_okt c_okto
c_ol c_ol_ c_om c_oma c_oma_ c_on c_onl c_onli c_oo c_ooc c_ooch c_op c_op_ c_opa c_opa_ c_ope c_oper c_opp
c_oppe c_opt c_opt_ c_or c_ord c_orde c_ordn c_org c_orga c_ort c_ort_ c_os c_ost c_oste c_ot c_ott c_otto
c_ou c_out c_out_ c_ow c_owa c_owa_ c_oz c_ozd c_ozde c_pa c_paa c_paar c_pac c_pach c_pack c_pak c_pake c_pal
c_pale c_palm c_pam c_pamp c_pan c_pand c_pap c_papa c_papi c_papp c_par c_park c_part c_pas c_pass c_pat
c_patz c_pau c_paus c_pay c_payp c_pe c_pei c_pein c_pen c_pens c_per c_per_ c_perf c_perl c_pers c_pf c_pfa
c_pfan c_pfar c_pfe c_pfer c_pfi c_pfia c_pfl c_pfla c_pfle c_pfu c_pfun c_ph c_pha c_phi c_phis c_pi c_pil
c_pin c_pins c_pix c_pixe c_piz c_pizz c_pl c_pla c_plak c_plan c_plas c_plat c_ple c_plea c_plei c_plo c_plot
c_pls c_pls_ c_po c_pol c_pole c_poli c_por c_port c_pos c_posi c_post c_pr c_pra c_pral c_prax c_pre c_prei
c_prem c_pres c_pri c_prim c_prin c_priv c_pro c_pro_ c_prob c_prod c_prof c_prog c_proj c_prov c_proz c_pru
c_pruf c_pu c_pul c_pum c_pump c_pun c_punk c_put c_putz c_qu c_qua c_quad c_qual c_quar c_quat c_que c_quel
c_qui c_ra c_rab c_raba c_rad c_rad_ c_rade c_radi c_radl c_rah c_rahm c_rai c_raif c_ram c_rams c_ran c_ran_
c_rand c_ranz c_ras c_rase c_rasi c_rat c_rate c_rau c_rauc c_rauf c_raum c_raus c_re c_rea c_reag c_reak
c_rec c_rech c_red c_red_ c_rede c_reg c_rega c_rege c_regi c_regu c_reh c_reha c_rei c_reic c_reif c_rein
c_reis c_reit c_rek c_rekl c_rel c_rela c_reli c_rem c_remo c_ren c_renn c_rent c_rep c_repa c_res c_resp
c_rest c_ret c_reto c_rev c_rew c_rewe c_rez c_reze c_ri c_ric c_rich c_rie c_riec c_ries c_ro c_rob c_robi
c_robo c_roc c_roch c_roh c_roh_ c_rol c_roll c_ros c_rose c_ross c_rost c_rot c_rote c_ru c_ru_ c_rub c_rube
c_ruc c_ruck c_ruf c_ruf_ c_rufe c_rufn c_ruft c_ruh c_ruhe c_ruhi c_ruht c_rui c_ruin c_rum c_rum_ c_run
c_rund c_runt c_rus c_russ c_s_ c_sa c_sab c_sabb c_sac c_sach c_sack c_saf c_saft c_sag c_sag_ c_sage c_sagt
c_sah c_sai c_sais c_sait c_sal c_salb c_sam c_sams c_samt c_san c_sap c_sap_ c_sas c_sass c_sat c_satt c_sau
c_sau_ c_saub c_saue c_saug c_saun c_sc c_sch c_scha c_sche c_schi c_schl c_schm c_schn c_scho c_schr c_schu
c_schw c_se c_sec c_sech c_see c_see_ c_seel c_seh c_sehe c_sehr c_sei c_sei_ c_seid c_seie c_sein c_seit
c_sek c_sekr c_seku c_sel c_selb c_selt c_sem c_semm c_sen c_send c_seni c_senk c_sep c_sept c_ser c_seri
c_serv c_set c_setz c_sh c_shi c_shir c_sho c_shop c_si c_si_ c_sic c_sich c_sie c_sie_ c_sieb c_sieh c_sies
c_sil c_silv c_sim c_sims c_sin c_sin_ c_sind c_sing c_sinn c_sis c_sisc c_sit c_situ c_sitz c_siz c_sk c_sko
c_skon c_sm c_sms c_sms_ c_so c_so_ c_sob c_soba c_soc c_sock c_sof c_sofo c_soft c_sog c_soga c_soh c_sohn
c_sol c_sola c_solc c_soll c_som c_somm c_son c_sond c_sonn c_sons c_sor c_sorg c_sorr c_sort c_sow c_sowa
c_sowe c_sowi c_sp c_spa c_spam c_span c_spar c_spas c_spat c_spax c_spe c_sped c_spei c_sper c_spez c_spi
c_spie c_spin c_spit c_spo c_spon c_spor c_spot c_spr c_spra c_spre c_spri c_spu c_spul c_st c_sta c_stab
c_stad c_staf c_stal c_stam c_stan c_star c_stat c_stau c_ste c_stec c_steh c_stei c_stel c_stem c_ster c_stet
c_steu c_sti c_stif c_stil c_stim c_stin c_sto c_stoc c_stof c_stop c_stor c_stp c_stpo c_str c_stra c_stre
c_stri c_stro c_stu c_stuc c_stud c_stuh c_stum c_stun c_stur c_su c_suc c_such c_sud c_sum c_summ c_sup
c_supe c_supp c_sus c_sy c_sys c_syst c_ta c_tab c_tabl c_tabu c_tag c_tag_ c_tage c_tags c_tal c_talk c_tan
c_tank c_tar c_tari c_tas c_tasc c_tass c_tast c_tau c_tauc c_taug c_taus c_tc c_tch c_tchi c_te c_tea c_team
c_tec c_tech c_tee c_tee_ c_tei c_teig c_teil c_tel c_tele c_tem c_temu c_ten c_tep c_tepp c_ter c_term c_terr
c_tes c_test c_teu c_teue c_teur c_tex c_text c_th c_tha c_thal c_than c_the c_thea c_thek c_them c_ther c_tho
c_thom c_ti c_tic c_tick c_tie c_tief c_tier c_tin c_tint c_tip c_tipp c_tis c_tisc c_to c_toc c_toch c_tod
c_todl c_tol c_toll c_tom c_toma c_ton c_ton_ c_tone c_too c_top c_top_ c_tor c_tor_ c_tot c_tot_ c_tota c_tr
c_tra c_trag c_trai c_trak c_trau c_tre c_trep c_tres c_treu c_tri c_trif c_trik c_trin c_tro c_troc c_trop
c_trot c_tru c_trub c_trum c_ts c_tsc c_tsch c_tu c_tu_ c_tua c_tuat c_tun c_tun_ c_tur c_tur_ c_turk c_turn
c_tut c_tut_ c_ty c_typ c_typ_ c_ub c_ube c_ubel c_uber c_ubr c_ubri c_uc c_uch c_uch_ c_uf c_uf_ c_uh c_uhr
c_uhr_ c_ul c_ulm c_ulm_ c_um c_um_ c_umb c_umba c_umf c_umfr c_umg c_umga c_umge c_ums c_ums_ c_umst c_umt
c_umta c_umw c_umwe c_umz c_umzu c_un c_unb c_unbe c_unbr c_und c_und_ c_undi c_une c_uner c_unf c_unfa c_unfr
c_ung c_unge c_ungu c_unh c_unhe c_unho c_unm c_unmo c_unp c_unpa c_unpe c_unpu c_uns c_uns_ c_unsc c_unse
c_unsi c_unsr c_unsu c_unt c_unte c_unu c_unub c_unv c_unve c_unvo c_unw c_unwi c_unz c_unzu c_up c_up_ c_upd
c_upda c_ur c_url c_urla c_urs c_ursa c_us c_us_ c_ut c_va c_vat c_vate c_vatt c_ve c_veg c_vega c_vege c_ver
c_vera c_verb c_verd c_vere c_verf c_verg c_verh c_verk c_verl c_verm c_vern c_verp c_verr c_vers c_vert
c_veru c_verw c_verz c_vet c_vett c_vi c_vie c_viec c_viel c_vier c_vis c_visi c_vo c_vo_ c_vod c_voda c_vog
c_vogt c_vol c_voll c_vom c_vom_ c_von c_von_ c_vor c_vor_ c_vorb c_vorf c_vorg c_vorh c_vori c_vorl c_vorm
c_vorn c_vorr c_vors c_vort c_wa c_waa c_waag c_wac c_wack c_wag c_wagn c_wah c_wahl c_wahr c_wal c_wall c_wan
c_wand c_wann c_war c_war_ c_ware c_warm c_warn c_wars c_wart c_waru c_was c_was_ c_wasc c_wass c_wat c_wat_
c_we c_wea c_wea_ c_web c_webs c_wec c_wech c_wed c_wede c_wee c_wees c_weg c_weg_ c_wege c_wegg c_wegs c_weh
c_weh_ c_wei c_weih c_weil c_wein c_weis c_weit c_wel c_welc c_welk c_well c_welt c_wem c_wem_ c_wen c_wen_
c_weni c_wenn c_wenz c_wer c_wer_ c_werb c_werd c_werk c_wert c_wes c_wesh c_wess c_wet c_wett c_wh c_wha
c_what c_wi c_wi_ c_wia c_wia_ c_wic c_wich c_wid c_wide c_wie c_wie_ c_wied c_wien c_wies c_wiev c_wil c_will
c_win c_wind c_wint c_winz c_wir c_wir_ c_wird c_wirf c_wirk c_wirs c_wirt c_wis c_wiss c_wit c_witw c_witz
c_wl c_wla c_wlan c_wo c_wo_ c_woa c_woan c_woas c_woc c_woch c_wof c_wofu c_woh c_wohe c_wohi c_wohl c_wohn
c_woi c_wois c_wol c_wolf c_woll c_wor c_wora c_word c_wort c_woru c_wos c_wos_ c_wot c_wott c_woz c_wozu c_wu
c_wu_ c_wuc c_wuch c_wun c_wund c_wuns c_wur c_wurd c_wurs c_wurt c_wus c_wuss c_ya c_yaz c_yazm c_ye c_yet
c_yete c_yi c_yil c_yo c_yog c_yoga c_yok c_yok_ c_z_ c_za c_zac c_zack c_zah c_zah_ c_zahl c_zahn c_zap
c_zapf c_zau c_zaun c_zc c_zch c_zchl c_ze c_ze_ c_zeh c_zehn c_zei c_zeig c_zeit c_zel c_zelt c_zen c_zent
c_zer c_zerb c_zers c_zert c_zet c_zett c_zeu c_zeug c_zf c_zfr c_zfri c_zi c_zie c_zieg c_zieh c_ziem c_zim
c_zimm c_zo c_zog c_zog_ c_zogn c_zoo c_zoop c_zr c_zru c_zruc c_zt c_ztu c_ztuu c_zu c_zu_ c_zua c_zuag c_zuc
c_zuck c_zuf c_zufa c_zufr c_zug c_zug_ c_zuga c_zuge c_zugl c_zugr c_zuh c_zuho c_zuk c_zuku c_zul c_zule
c_zum c_zum_ c_zumu c_zur c_zur_ c_zure c_zurs c_zuru c_zurz c_zus c_zusa c_zusc c_zuse c_zust c_zuv c_zuve
c_zuvi c_zv c_zvi c_zvie c_zvu c_zvui c_zw c_zwa c_zwan c_zwar c_zwe c_zwec c_zwee c_zwei c_zwen c_zwi c_zwis
c_zwo c_zwol c_✋_ c_❌_ c_👋_ c_👍_ c_🙂_ c_🚫_ c_🛑_ caa_ caag caage caage_ caal caalu caar caar_ caare caare_
caaren caat caat_ cab_ caba cabat cabatt cabb cabba cabbat cabbe cabbes cabbr cabbre cabbru cabbu cabbuc cabe
cabe_ cabei cabei_ cabel cabel_ caben caben_ cabend caber caber_ cabet cabg cabge cabgeb cabgeg cabgeh cabgel
cabgem cabger cabges cabgew cabgez cabgr cabgri cabgw cabgwi cabh cabho cabhol cabi cabi_ cabil cabile cabl
cable cablet cabm cabma cabmah cabme cabmel cabo cabo_ cabor cabor_ caborv cabos cabos_ cabr cabre cabrec
cabri cabrik cabs cabs_ cabsc cabsch cabse cabseh cabso cabsol cabsp cabspr cabst cabste cabstu cabt cabt_
cabte cabtei cabts cabts_ cabu cabu_ cabw cabwa cabwe cabwec cabwi cabwic caby caby_ cabz cabzo cabzoc cabzu
cabzub cac_ cacc cacco caccou cach cach_ cachb cachba cachbe cachd cachde cache cache_ cachen cacher cachf
cachfo cachfr cachfu cachg cachge cachh cachha cachhe cachi cachk cachka cachl cachla cachle cachm cachmi
cachr cachri cachs cachsc cachse cachst cacht cacht_ cachte cachts cachtv cachtz cack cack_ cackc cackch cacke
cacke_ cackel cacken cacker cacki cackig cackl cackli cacks cacks_ cackt cackt_ cacktl cacku cackun cad_ cada
cada_ cade cade_ cadel cadels caden caden_ cadens cader cadi cadie cadig cadigt cadio cadio_ cadiu cadium cadl
cadl_ cadr cadra cadrat cadre cadres cadt cadt_ cadtw cadtwe cadu caf_ cafa cafa_ cafan cafanz cafe cafe_
cafen cafen_ cafer caff caffe caffee caffel caffen cafft cafft_ cafi cafn cafn_ cafo cafoc cafoch cafon cafone
caft caft_ cafte cafte_ cafti caftig caftl cafts caftsa caftsf caftsl caftsp cafu cafur cafur_ cag_ caga cagan
caganf cagb cagba cagbar cage cage_ cageb cageba cageg cagege cagel cagel_ cagela cagen cagen_ cagend cagent
cagenz cager cager_ cagere cagerh cagert cages cages_ cagess cagi cagie cagier cagn cagne cagner cagno cagnos
cags cags_ cagsb cagsbe cagsl cagsla cagsp cagspa cagspe cagsu cagsub cagt cagt_ cagte cagter cagts cagts_
cagu cagun cagung cah_ caha caha_ cahe cahei caheim cahen cahen_ caher caher_ cahi cahig cahig_ cahin cahin_
cahl cahl_ cahlb cahlba cahle cahle_ cahlen cahler cahlt cahlt_ cahlu cahlun cahm cahm_ cahma cahmas cahme
cahme_ cahmen cahn cahn_ cahna cahnar cahnh cahnho cahnt cahnt_ cahnu cahnun cahr cahr_ cahre cahre_ cahrel
cahren cahrer cahres cahrl cahrli cahrs cahrt cahrt_ cahrz cahrzu caht caht_ cahte cahte_ cai_ caib caib_ caie
caier caier_ caif caiff caiffe cail cail_ caila cailad cails cails_ cain caine cainer caini cainie cainin cair
cair_ caire caire_ cairer cairt cairtr cais caiso caison cait cait_ caja caja_ cak_ caka cakat cake caken
caken_ caket caket_ caketd cakete cakk cakku cakku_ cakkus cakl cakle cakler cakt cakt_ cakta caktau caktd
caktda cakte cakte_ cakten cakti caktie caktio caktiv caktl caktli cakto caktor caktos caktu caktul caktv
caktve cakz cakze cakzep cal_ cala calar calarm calat calat_ calb calb_ calbe calbe_ calben calber calbes cald
cald_ caldi caldi_ cale cale_ calen calen_ caler caler_ cales cales_ calet calett calf calf_ calft calfte cali
calia calia_ calie calien calig calig_ calige calin caline calis calisi calit calita calk calk_ calke calko
calkoh calkon calku calkul call call_ calla callat callc callce calle calle_ callei callem callen caller
calles callet callo callo_ calls calls_ callt callt_ callw callwe calm calmo calmol calo calog calog_ caloge
calon calon_ calone calp cals cals_ calsa calsab calsc calsch calso calso_ calt calt_ caltb caltba calte
calte_ calten calter caltes caltet calti caltig caltin caltn caltni calts caltss caltu caltun calu caluu
caluut calz calze calzen cam_ cama cama_ camal camals camat camati camaz camazo camb cambu cambur came came_
camen camen_ camer camer_ cami camie camier camil camili camit camit_ caml camli camlic camm camm_ camme
cammel cammen cammk cammku camml camo camoi camoi_ camot camott camp campe campe_ campen campf campf_ campfe
campi campig campt campt_ cams cams_ camsc camsch camst camsta camt camt_ camte camth camthe can_ cana cana_
canac canach canad canada canal canb canbi canbie canbin canc cance cance_ cancel canch canche canchm cand
cand_ canda candal candar candau cande cande_ candel candem canden cander candet candg candge candi candig
candk candko candl candle candli candn candni cando candor candr candre cands cands_ candsc candsl candt
candt_ candtu candw candwe candy candy_ candyn cane cane_ caneb canebe canem canema canen canen_ caner canf
canfa canfah canfal canfan canfr canfra cang cang_ canga canga_ cangab cange cange_ cangeb cangef cangeh
cangek cangel cangem cangen canger canges canget cangi cangig cangs cangsa cangst cangt cangt_ cangw cangwe
canh canha cani canie canien canis canisi cank cank_ canka cankam cankb cankba canke canke_ canken cankh
cankhe cankl cankli canks canks_ canksc cankt cankt_ canku cankun cankv cankve canl canla canlag canlas canli
canlie canm canme canmel cann cann_ canne canner canns cannst cannt cannt_ cannte cano canon canone canony
canp canpa canpas canr canri canrie canru canruf cans cans_ cansc cansch canse cansen cansp canspr canst
cansta cant cant_ cante cante_ cantel canten canti cantie cantin cantr cantra cantw cantwo canu canua canuar
canun canung canw canwa canwal canwe canwei canz canz_ canza canze canze_ canzei canzen canzi canzie canzig
canzl canzle canzo canzos canzu canzur canzus caos caos_ cap_ capa capa_ cape capeu capeut capf capf_ capfe
capfel capi capie capier capo capot capoth capp capp_ cappa cappar cappc cappch cappe cappe_ cappel cappi
cappig cappr cappri cappt cappt_ cappte capr capri capril caps capse capsel capu caput caputt caqu caqua
caquar car_ cara cara_ carag carage caran caran_ carant carat carat_ caratu carb carbe carbe_ carbei carben
card carda cardan care care_ caren caren_ carenk carenw carer carere cares cares_ carf carf_ carg carge carge_
cargel cargen carger cari carie carier carif carif_ carife carin carin_ caris carisc cariu carium cark cark_
carke carke_ carkei carken carket carkt carkt_ carktu carl carm carm_ carme carme_ carmep carn carn_ carni
carnic carnu carnun caro carom caroma caror carort carr carre carrn carrn_ carro carrog cars cars_ carsc
carsch cart cart_ carte carte_ cartei carten carter cartes cartet cartez carti cartik cartn cartne carto
cartof carton cartu cartun cartup cartus caru carub carube carum carum_ carun carung carz carz_ carze carze_
carzt carzt_ carztp cas_ casc casch casch_ casche caschi caschm case case_ casel casen casen_ casenm caser
caser_ casf casfa casfas cash casi casie casier cass cass_ cassa casse casse_ cassel cassen casser casset
cassi cassie cassig cassis cassl cassli casso casso_ cassr cassri casst casst_ casste cassu cassun cassw
casswo cast cast_ casta castat caste caste_ casten caster casth casti castig castik castr castro casts castsc
castst cat_ cata catal catalo catas catast catb catbo catbot cate cate_ catei catei_ catel catela cateli caten
caten_ catena catenb catenl catens catenv cater cater_ cateri catet catet_ catete catev catev_ cath cathl
cathlo cati catig catig_ catige catigu catin catio cation catis catis_ catisc cativ cativ_ cativa catl catli
catlic catm catme catmet catn catnu catnum cato cator cator_ catr catra catrat catro catron cats cats_ catsa
catsap catsc catsch catse catsen catt catt_ catte catte_ catten catter cattet cattf cattfo catts cattst cattu
cattun catu catum catum_ catun catung catur catur_ cature caturl catz catz_ catza catzak catze catze_ catzen
catzer catzi catzig catzl catzli catzs catzt catzt_ catzte cau_ caub caub_ cauba cauba_ caube caube_ cauben
cauber caubn caubni caubs caubsa caubst caubt caubt_ caubte cauc cauch cauch_ cauchb cauche cauchg cauchn
cauchs caucht caue caue_ cauen cauen_ cauenh cauer cauer_ cauerh cauern cauert cauf cauf_ caufa caufa_ caufah
caufb caufba caufd caufdr caufe caufe_ caufen caufer caufg caufga caufge caufgh caufh caufho caufl caufla
caufle cauflo caufm caufma caufn caufn_ caufna caufs caufs_ caufsa caufsc caufsg caufsl caufss caufsu caufsz
cauft cauft_ cauftr caufw caufwa caufz caufze caug cauge caugen cauger caugt caugt_ caugu caugus cauh cauha
cauhau caui cauig cauigk caul caul_ caule caules caulh caulhe caum caum_ cauma caumar caume caume_ caumen
caumt caumt_ caumw caumwo caun caun_ cauna cauna_ caunc caunch caune caune_ caup caupt caupt_ caupte caur
caura cauran cauri caurig caus caus_ causa causar causb causba causc causch causd causdr cause cause_ causei
causf causfa causfl causfu causg causga causge caush causha causi causie causk causke causku causl causla
causli causm causm_ causme causn causne causo causo_ causp causpr causr causre causs caussc causse causst
caust causta causte causti caustr causv causve causw causwa causwe causz causzu caut caut_ caute cauter cauti
cautio cauto cauto_ cautom cauz cauze cauze_ cave cave_ cavi cavo cavon cavon_ cavonl cax_ caxi caxis caxis_
cay_ cayi cayin cayin_ cayp caypa caypal cayw caywa caywa_ caz_ cazi cazm cazma cazmay cazo cazon cazon_ cazu
cazu_ cazub cazubi cba_ cbab cbaby cbaby_ cbac cbach cbach_ cback cback_ cbacke cbad cbad_ cbah cbahn cbahn_
cbahnh cbal cbald cbald_ cbalk cbalko cball cball_ cban cband cband_ cbande cbank cbank_ cbankv cbar cbar_
cbard cbare cbare_ cbarer cbares cbari cbarin cbark cbarke cbarn cbarn_ cbaro cbaror cbart cbart_ cbarte cbas
cbat cbatt cbatt_ cbatte cbau cbau_ cbauc cbauch cbaue cbauen cbauer cbauf cbaufa cbauh cbauha cbaum cbauma
cbaus cbaust cbaut cbaut_ cbay cbay_ cbayw cbaywa cbba cbbat cbbe cbbes cbbest cbbr cbbre cbbrec cbbru cbbruc
cbbt cbbt_ cbbu cbbuc cbbuch cbby cbby_ cbe_ cbea cbean cbeanr cbeans cbeant cbear cbearb cbeau cbeauf cbec
cbech cbeche cbeck cbeck_ cbed cbeda cbedar cbedi cbedie cbedin cbedr cbee cbeei cbeein cbeen cbeend cbeer
cbeerd cbeere cbef cbefr cbefra cbeg cbege cbegei cbegr cbegru cbeh cbeha cbehal cbehan cbehau cbehe cbehel
cbeho cbehor cbei cbei_ cbeid cbeide cbeig cbeige cbeik cbeiko cbeim cbeim_ cbein cbeis cbeisp cbeist cbeit
cbeit_ cbeite cbeitr cbeits cbeitu cbek cbeka cbekam cbekan cbeko cbekom cbel cbel_ cbela cbelas cbele cbeli
cbelie cbem cbema cbeman cbemu cbemuh cben cben_ cbena cbenan cbend cbend_ cbends cbeng cbenge cbenk cbenko
cbeno cbenot cbens cbensg cbensm cbenu cbenut cbeq cbequ cbeque cber cber_ cbera cberal cberat cberb cberbl
cbere cbere_ cberec cberei cberer cberf cberfa cberfl cberg cberga cberge cbergr cberh cberha cberho cberl
cberla cberle cberli cberm cbermo cbern cbern_ cberna cberne cberno cbers cbers_ cbersi cbersp cbert cbert_
cberte cbertr cberu cberuf cberw cberwe cberz cberze cberzo cbes cbes_ cbesc cbesch cbese cbeset cbesi cbesic
cbesit cbeso cbeson cbesp cbespr cbess cbesse cbest cbesta cbeste cbesti cbesu cbesuc cbet cbete cbeten cbetr
cbetra cbetre cbetri cbetro cbetru cbett cbett_ cbeu cbeul cbeult cbeut cbeute cbev cbevo cbevor cbew cbewe
cbewer cbewo cbez cbeza cbezah cbezi cbezie cbezo cbezog cbezu cbezug cbezw cbezwe cbge cbgeb cbgeba cbgebr
cbgebu cbgeg cbgege cbgeh cbgeho cbgel cbgela cbgele cbgem cbgeme cbger cbgera cbges cbgesc cbgest cbgew
cbgewi cbgewo cbgez cbgezo cbgr cbgri cbgris cbgw cbgwi cbgwim cbh_ cbho cbhol cbholu cbi_ cbie cbier cbiere
cbierp cbiert cbiet cbiet_ cbiete cbig cbige cbigeh cbil cbil_ cbila cbild cbild_ cbildl cbilds cbile cbiler
cbiles cbill cbilli cbim cbim_ cbin cbin_ cbind cbinde cbindu cbinn cbinne cbins cbins_ cbinso cbio cbio_
cbiol cbiola cbis cbis_ cbish cbishe cbiss cbissc cbissl cbist cbist_ cbit cbite cbite_ cbitt cbitte cbitts
cbla cblas cblat cblatt cblau cblau_ cble cblei cbleib cblem cblem_ cbleme cblet cblett cbli cblic cblich
cblick cblie cblieb cblin cbling cblink cblo cbloc cblock cblod cblod_ cblode cblos cbloss cblu cblum cblume
cbma cbmah cbmahn cbme cbmel cbmeld cbn_ cbna cbnah cbni cbnis cbnis_ cbo_ cboc cbock cbock_ cbod cbode cboden
cbog cboge cbogen cboh cbohn cbohne cbohr cbohre cbon cbonu cbonus cbor cbor_ cbord cbords cborv cborve cbos
cbos_ cbosc cbosch cbose cbose_ cbot cbot_ cbote cbote_ cboten cboter cbox cboy cboyk cboyko cbra cbrac cbrach
cbran cbranc cbrand cbrann cbrau cbrauc cbre cbrec cbrech cbrei cbreit cbrem cbrems cbren cbrenn cbret cbrett
cbri cbric cbrich cbrie cbrief cbrig cbrig_ cbrige cbrik cbrik_ cbril cbrill cbrin cbring cbro cbroc cbroch
cbros cbrose cbrot cbrot_ cbrotc cbru cbrua cbruar cbruc cbruch cbrud cbrude cbruh cbruhe cbrun cbrunn cbruu
cbruuk cbs_ cbsa cbsau cbsaug cbsc cbsch cbscha cbschi cbschl cbschn cbscht cbscr cbscri cbse cbseh cbsehe
cbsei cbseit cbso cbsol cbsolu cbsp cbspr cbspra cbsr cbsra cbsrat cbst cbst_ cbsta cbstag cbstan cbstb cbstbe
cbste cbstel cbsten cbstk cbsto cbsts cbstst cbstu cbstur cbt_ cbte cbte_ cbtei cbteil cbtr cbts cbts_ cbu_
cbuc cbuch cbuch_ cbuchb cbuche cbuchh cbucht cbuchu cbud cbudg cbudge cbug cbuge cbugel cbuh cbuhr cbuhr_
cbuhre cbun cbund cbund_ cbunde cbung cbung_ cbunt cbunte cbur cburg cburg_ cburn cburno cburo cburo_ cburok
cburt cburt_ cburts cbus cbus_ cbush cbusha cbwa cbwe cbwec cbwech cbwi cbwic cbwick cbwo cbwoh cbwohl cby_
cbzo cbzoc cbzock cbzu cbzub ccaf ccafe ccafe_ ccal ccall ccallc ccan ccanc ccance ccat ccate ccater ccath
ccathl ccco cccou cccoun cce_ ccel ccel_ ccen ccent ccent_ ccente ccer ccer_ cch_ ccha cchad cchade cchadi
cchaf cchaff cchaft cchal cchal_ cchale cchalt ccham cchamt cchan cchao cchaos cchar ccharf ccharg cchat
cchat_ cchatb cchatz cchau cchau_ cchaue cchauf cchaus cchaut cchb cchba cchbar cchbe cchbea cchber cchbes
cchbet cchbi cchbin cchd cchd_ cchde cchden cche cche_ cchec cchech ccheck cchee cchee_ cchef cchef_ cchefi
cchefw ccheh cchehe cchei ccheib ccheid cchein ccheis ccheit cchem cchem_ cchemi cchen cchen_ cchend cchene
cchenf ccheng cchenk cchenl cchenm cchens cchent ccher ccher_ cchere ccherh cchern ccherp cchers cchert ccheru
ccherw ccherz cches cches_ cchet cchet_ ccheu ccheue cchf cchfa cchfo cchfol cchfr cchfra cchfu cchful cchfun
cchg cchge cchgeb cchgef cchgel cchger cchges cchh cchha cchhal cchhe cchhei cchher cchi cchib cchibo cchic
cchich cchick cchie cchieb cchied cchief cchien cchies cchig cchig_ cchige cchim cchimm cchimp cchin cchine
cchir cchirm cchis cchisc cchk cchka cchkau cchke cchkei cchl cchl_ cchla cchlad cchlaf cchlag cchlam cchlan
cchlas cchle cchlec cchlei cchlep cchles cchli cchli_ cchlic cchlie cchlim cchlo cchlos cchlu cchluc cchlus
cchm cchma cchmac cchmal cchmar cchmas cchme cchmec cchmei cchmi cchmid cchmie cchmis cchmit cchmo cchmol cchn
cchn_ cchna cchnac cchnap cchnau cchne cchnec cchnei cchnel cchnet cchni cchnik cchnis cchnit cchno cchnos
cchnu cchnun cchnur ccho ccho_ cchob cchobe cchol ccholl cchon cchon_ cchond cchone cchont cchp cchpa cchpar
cchr cchra cchran cchrau cchre cchrec cchrei cchri cchric cchrie cchrif cchrii cchrit cchro cchrot cchru
cchrum cchs cchs_ cchsa cchsag cchsc cchsch cchse cchsel cchsen cchsl cchslu cchsm cchsma cchsp cchsr cchsre
cchst cchst_ cchste ccht ccht_ cchtd cchtdi cchte cchte_ cchtel cchten cchter cchtes cchtet cchtf cchtfe cchtg
cchtge cchti cchtig cchtl cchtli cchtp cchtpl cchtr cchts cchts_ cchtsa cchtsb cchtsc cchtse cchtsg cchtss
cchtst cchtu cchtun cchtv cchtve cchtz cchu cchuh cchuhe cchul cchuld cchule cchulu cchulz cchun cchund cchung
cchus cchuss cchust cchut cchutz cchw cchwa cchwac cchwag cchwan cchwar cchwas cchwat cchwe cchwei cchwer
cchwes cchwi cchwie cchwim cchwin cchwit cchwo cchwor cchwu cchwun cchz cchze cchzei cci_ ccih cciht cciht_
cck2 cck24 cck24_ cck_ cckb cckc cckch cckche cckd cckda cckdat cckdo ccke ccke_ cckel cckelt ccken ccken_
ccker ccker_ cckere cckern cckerp cckers ccket ccket_ cckf cckfr cckfra cckg cckga cckge cckger cckges cckgez
ccki cckie cckier cckig cckig_ cckl cckli ccklic ccklu ccklun cckm cckme cckmel cckr cckru cckruf ccks ccks_
ccksa ccksac cckse ccksen cckst cckt cckt_ cckte cckte_ cckten ccktl ccktla cckts cckts_ ccku cckun cckung
cckz cckza cckzah cclo cclou ccloud cco_ ccod ccode ccode_ ccol ccolo ccolog ccom ccomp ccompl ccompu ccon
cconr cconra ccont ccontr ccoo ccor ccoro ccoron ccou ccoun ccount ccous ccousi ccre ccrem ccreme ccri ccrib
ccribe cda_ cdab cdabe cdabei cdac cdach cdach_ cdacht cdaf cdafo cdafon cdafu cdafur cdag cdage cdageg cdah
cdahe cdahei cdaher cdahi cdahin cdal cdal_ cdall cdam cdama cdamal cdame cdame_ cdamen cdami cdamit cdan
cdana cdanac cdane cdaneb cdanem cdank cdank_ cdankb cdanke cdanks cdann cdann_ cdant cdantw cdar cdara cdaran
cdard cdarda cdarf cdarf_ cdaru cdarub cdarum cdas cdas_ cdass cdass_ cdasse cdat cdate cdate_ cdatei cdaten
cdatev cdatu cdatum cdau cdaue cdauer cdav cdavo cdavon cdaz cdazu cdazu_ cdba cdbar cdbar_ cdbe cdbeu cdbeut
cdde cde_ cdea cdeak cdeakt cdec cdeca cdecat cdeck cdeckt cdee cdee_ cdef cdefe cdefek cdeg cdei cdein cdeine
cdek cdeka cdeka_ cdel cdel_ cdele cdelet cdeli cdelin cdell cdell_ cdelle cdeln cdeln_ cdels cdels_ cdelsr
cdelt cdelt_ cdem cdem_ cdeme cdemen cdemi cdemie cdemir cden cden_ cdenb cdenbe cdend cdenda cdendi cdene
cdene_ cdenen cdener cdenf cdenfa cdenfr cdenk cdenke cdenko cdenkt cdenl cdenn cdenn_ cdens cdensa cdense
cdent cdenti cdentl cdeo cdep cdepp cdepr cdepre cder cder_ cdera cderan cderb cderba cdere cdere_ cderem
cderen cderer cderes cderg cderga cderge cderh cderho cderk cderko cderl cderla cderm cderma cderme cdermi
cdern cdern_ cderne cderr cderru cders cders_ cderse cdersp cdert cdert_ cderu cderun cderv cderve cderw
cderwe cderz cderze cdes cdes_ cdesc cdesch cdesh cdesha cdesi cdesig cdesk cdesm cdesma cdesn cdesne cdest
cdestb cdestm cdesw cdeswe cdet cdet_ cdeu cdeut cdeutl cdeuts cdez cdeze cdezem cdge cdgeb cdgebu cdgeg
cdgega cdget cdget_ cdgu cdgul cdgult cdha cdhal cdhalf cdhe cdhei cdheit cdi_ cdia cdiab cdiabe cdiag cdiagn
cdiat cdic cdich cdicht cdick cdicke cdie cdie_ cdien cdiens cdient cdienu cdier cdiere cdiert cdies cdies_
cdiese cdif cdiff cdiffe cdig cdig_ cdige cdige_ cdigen cdigg cdigga cdigi cdigit cdigk cdigke cdigt cdigt_
cdigu cdigun cdim cdin cdin_ cding cding_ cdinge cdings cdingt cdio cdio_ cdir cdir_ cdire cdirek cdis cdisc
cdisch cdisco cdisk cdisku cdisp cdispl cdit cdit_ cditi cditio cdiu cdium cdium_ cdko cdkos cdkost cdl_ cdle
cdler cdler_ cdli cdlic cdlich cdm_ cdma cdn_ cdna cdne cdner cdner_ cdni cdnis cdnis_ cdnu cdnun cdnung cdo_
cdoc cdoch cdoch_ cdol cdoll cdon cdonn cdonne cdop cdopp cdoppe cdor cdorb cdorbe cdorf cdorf_ cdort cdort_
cdos cdose cdosen cdow cdown cdown_ cdpr cdpre cdprei cdqu cdqua cdqual cdr_ cdra cdran cdran_ cdrang cdrat
cdratm cdrau cdrauf cdraus cdre cdrec cdreck cdreh cdrehe cdreht cdrei cdrei_ cdreif cdreim cdreis cdres
cdress cdri cdrig cdrig_ cdrin cdrin_ cdring cdrink cdrit cdritt cdro cdroh cdroht cdru cdrub cdrube cdruc
cdruck cdrum cdrum_ cds_ cdsa cdsat cdsatz cdsb cdsbe cdsbei cdsc cdsch cdscha cdschi cdschr cdschu cdsg cdsgv
cdsgvo cdsl cdslo cdslos cdsm cdst cdsta cdstad cdste cdstei cdt_ cdtu cdtuc cdtuch cdtw cdtwe cdtwer cdu_
cduf cduft cduft_ cduk cdukt cdukt_ cduktb cdukte cdukti cduktl cdul cduld cdum cdum_ cdumm cdumm_ cdun cdung
cdung_ cdunge cdungs cdunk cdunke cdunn cdunn_ cdunne cdur cdurc cdurch cdurf cdurfe cdurft cdus cdus_ cdusc
cdusch cdusw cduswa cduz cduze cduzen cduzi cduzie cduzt cduzt_ cdve cdver cdverg cdwa cdwan cdwann cdwas
cdwas_ cdwe cdwer cdwerk cdwi cdwie cdwie_ cdwo cdwo_ cdy_ cdyn cdynu cdynum cdzw cdzwa cdzwan cea_ ceab ceag
ceage ceagen ceagi ceagie ceak ceakt ceakti ceal ceam ceam_ cean cean_ ceand ceande ceanr ceanru ceans ceanst
ceant ceantr ceantw cear cearb cearbe cearg cearge ceas cease cease_ ceat ceate ceater ceau ceauf ceauft ceav
ceave ceave_ ceb_ ceba cebau cebau_ cebaut cebay cebay_ cebb cebbt cebbt_ cebe cebe_ ceben ceben_ cebena
cebeng cebenk cebens ceber ceber_ cebet cebete cebi cebie cebiet cebin cebind cebl cebla cebli ceblic ceblie
ceblin cebn cebn_ cebo cebon cebonu cebot cebot_ cebote cebr cebra cebrac cebran cebrau cebro cebroc cebru
cebrua cebs cebs_ cebsc cebsch cebse cebsei cebsr cebsra cebst cebste cebt cebt_ cebts cebts_ cebu cebuc
cebuch cebuh cebuhr cebun cebund cebur ceburt cec_ ceca cecat cecath cech cech_ ceche ceche_ cechen cecher
cechh cechhe cechi cechie cechn cechne cechni cechnu cechp cechpa cechs cechs_ cechse cechsl cecht cecht_
cechte cechtf cechtl cechts cechu cechun ceck ceck2 ceck24 ceck_ cecke cecke_ cecken cecker cecki ceckig ceckl
ceckli ceckt ceckt_ ceckte ceckts ced_ ceda cedac cedach cedan cedank cedar cedarf cedau cedaue cede cede_
cedec cedeck cedek cedeka ceden ceden_ cedene cedenf ceder ceder_ cederh cederk ceders cederz cedes cedes_
cedesm cedet cedet_ cedi cedie cedien cedig cedigt cedin ceding cedit cedit_ cediti cedo cedr cedra cedran
cedri cedrig cedru cedruc ceds cedsb cedsbe cedu ceduz ceduzt cee_ ceeh ceeha ceehau ceei ceein ceeinw ceek
ceeko ceekon ceel ceele ceele_ ceem ceema ceemas ceen ceen_ ceend ceende ceene ceene_ ceer ceer_ ceerd ceerdi
ceere ceere_ ceert ceert_ cees cees_ ceess ceess_ ceet cef_ cefa cefah cefahr cefal cefall cefan cefang cefe
cefe_ cefeh cefehl cefek cefekt cefer cefera ceferb ceferd cefere cefern ceferp cefers cefert ceferu ceferw
ceferz ceff ceffe cefi cefin cefin_ cefk cefka cefkas cefku cefkuh cefl ceflo ceflog cefo cefon cefon_ cefona
cefoni cefonn cefr cefra cefrag cefre cefrei cefreu ceft cefu cefuh cefuhl cefuhr ceful cefull cefun cefund
cefw cefwe cefwec ceg_ cega cega_ cegal cegal_ cegale cegan cegan_ cegane cegang cege cege_ cegeb cegebe cegeh
cegehe cegei cegeis cegel cegel_ cegelm cegelt cegen cegen_ cegenb cegend cegenu ceger cegerm cegers ceges
cegess ceget cegeta cegg cegge ceggef cegget ceggez cegi cegin cegin_ cegio cegion cegis cegist cegl cegle
cegler cegli ceglic cegn cegn_ cegne cegr cegru cegrun cegrus cegs cegs_ cegsc cegsch cegt cegt_ cegu cegul
ceguli ceh_ ceha ceha_ cehab cehabt cehal cehalt cehan cehand cehang cehau cehaup cehaus cehe cehe_ cehei
ceheim cehel cehell cehen cehen_ cehend cehent ceher ceher_ cehi cehin cehl cehl_ cehld cehldr cehle cehle_
cehlen cehler cehlm cehlme cehlt cehlt_ cehlte cehm cehm_ cehme cehme_ cehmen cehmt cehmt_ cehn cehn_ cehne
cehne_ cehnt cehnt_ ceho cehob cehobe cehol ceholf ceholt cehor cehor_ cehord cehore cehort cehr cehr_ cehre
cehren cehrer cehrf cehrfa cehrl cehrli cehrm cehrma cehrs cehrt cehrte cehrw cehrwe ceht ceht_ cehts cehts_
cehu cehun cehung cei_ ceib ceib_ ceibe ceibe_ ceiben ceibn ceibn_ ceibt ceibt_ ceibu ceibun ceic ceich ceich_
ceicha ceichb ceiche ceichn ceicht ceichu ceid ceid_ ceide ceide_ ceidel ceiden ceider ceides ceidet ceidu
ceidun ceie ceie_ ceien ceien_ ceier ceier_ ceiera ceiert ceies ceies_ ceif ceif_ ceifa ceifac ceife ceife_
ceifel ceifen ceifi ceifig ceig ceig_ ceiga ceige ceige_ ceigen ceiger ceigt ceigt_ ceih ceihg ceihge ceihn
ceihna ceik ceiko ceikom ceil ceil_ ceile ceile_ ceilen ceiler ceili ceilig ceiln ceilne ceils ceils_ ceilt
ceilt_ ceilu ceilun ceilz ceilze ceim ceim_ ceima ceimal ceimn ceimt ceimte cein cein_ ceina ceinan ceinb
ceinba ceind ceinde ceine ceine_ ceinem ceinen ceiner ceines ceinet ceinf ceinfa ceinfl ceinfu ceing ceinga
ceinge ceinh ceinha ceinhe ceinho ceini ceini_ ceinig ceink ceinka ceinku ceinl ceinla ceinle ceinli ceinlo
ceinm ceinma ceinn ceinp ceinpa ceins ceins_ ceinsc ceinsp ceinst ceint ceint_ ceinte ceintr ceinu ceinun
ceinv ceinve ceinw ceinwa ceinwe ceinwi ceinz ceinze ceinzi ceinzu ceip ceipe ceipe_ ceiper ceipz ceipzi ceir
ceira ceirat ceire ceirer ceirr ceirrt ceis ceis_ ceisa ceisan ceisc ceisch ceise ceise_ ceisek ceisen ceiser
ceisg ceisga ceisl ceisli ceisp ceispi ceiss ceiss_ ceisse ceissi ceisst ceissv ceist ceist_ ceista ceiste
ceistu ceisu ceisun ceisw ceiswe ceit ceit_ ceita ceitag ceitd ceitde ceite ceite_ ceiten ceiter ceites ceitet
ceith ceithe ceiti ceitig ceitl ceitli ceitp ceitpu ceitr ceitra ceits ceits_ ceitsc ceitsl ceitsp ceitst
ceitu ceitun ceitz ceiw ceiwi ceiwil ceiz ceiz_ ceize ceizen ceizl ceizo ceizol ceizu ceizun ceka ceka_ cekam
cekan cekann cekau cekauf ceke ceke_ ceken cekenp cekl cekla ceklam ceklap ceklar cekle cekli ceklin ceko
cekom cekom_ cekomm cekon cekor cekork cekos cekost cekr cekra cekrac cekre cekret cekri cekrie ceks ceks_
cekt cekt_ cekte cekte_ cekti cektie cektio cektr cektu cektur ceku cekum cekumm cekun cekund cel_ cela celab
celabe celac celach celag celage celan celand celang celas celass celast celau celauf celaun celb celbe celbe_
celben celber celbes celbs celbst celc celch celche celd celd_ celdb celdbe celde celde_ celdel celden celdet
celdn celdn_ celdu celdun cele cele_ celef celefo celeg celege celegt celeh celehn celek celeko celekt celen
celen_ celenk celer celern celes celese celet celete celf celf_ celfa celfal celfe celfeh celfen celfr celh
celha celhaf celi celie celief celier celig celig_ celigi celin celin_ celink celj celja celjah celk celk_
celke celkt celkt_ cell cell_ cellb cellbe celle celle_ cellei cellen celler celli cellig cellis celln cello
cello_ cellof cells cellsc cellst cellt cellt_ cellu cellun cellw cellwe celm celma celmas celmo celmod celn
celn_ celnd celnde celne celne_ celnu celo celo_ celog celoh celohn celos celosc celost cels cels_ celsa celsr
celsre celst celsta celt celt_ celte celte_ celtei celten celter celtr celtre celz celze celzeu celzu cem_
cema cema_ cemac cemach cemal cemals ceman cemand cemang cemar cemark cemas cemasc cemass cemb cembe cember
cemd cemde cemden cemdg cemdge cemdv cemdve ceme ceme_ cemei cemein cemel cemeld cemen cement cemer cemerk
cemes cemess cemi cemie cemie_ cemir cemir_ cemiu cemium ceml cemli cemlic cemm cemme cemme_ cemmel cemmen
cemmt cemmt_ cemmts cemo cemol cemol_ cemov cemove cemp cempf cempfa cempfe cempfi cempfo cems cemse cemse_
cemu cemu_ cemuh cemuhe cemuht cemus cemuse cen_ cena cena_ cenak cenakt cenan cenan_ cenanb cenau cenau_
cenaui cenaus cenb cenba cenban cenbar cenbau cenbe cenber cenbez cenbl cenbli cenbo cenbog cend cend_ cenda
cendab cendat cende cende_ cenden cender cendes cendet cendg cendgu cendi cendie cendl cendli cends cends_
cendst cendu cendun cendw cendwa cendwi cendwo cene cene_ cenen cenen_ cenend cener cener_ cenere cenerg
cenerv cenes cenes_ cenf cenfa cenfal cenfe cenfes cenfr cenfre cenfro ceng ceng_ cenge cenge_ cengeb cengek
cengel cengen cengl cengli cengr cengru cenh cenha cenhaf cenhau cenhe cenhei ceni cenie cenies cenig cenig_
cenige cenigs cenio cenior cenk cenk_ cenka cenkar cenke cenke_ cenkel cenken cenkl cenko cenkon cenkor cenkos
cenkt cenkt_ cenku cenkur cenl cenla cenlad cenlan cenle cenlec cenli cenlo cenlos cenm cenma cenmah cenmar
cenmas cenn cenn_ cenna cenne cenne_ cennen cenns cenns_ cennt cennt_ cenntn cennu cennun cennw cennwo ceno
cenom cenomm cenos cenoss cenot cenoti cenp cenpr cenpre cenpu cenpun cenr cenra cenrab cenre cenren cens
cens_ censa censat censc censch cense censee censei censer censg censge censi censio censit censiv censm
censmi censt censt_ censta censte censth censtl censtn cent cent_ centa centan centar cente cente_ center
centf centfa centfe centg centge centi centie centin centl centla centli centn centne centr centra centru
cents centsc centsp centt centta centu centum centur centz centzi cenu cenu_ cenub cenube cenug cenug_ cenun
cenung cenus cenut cenutz cenv cenve cenver cenvo cenvol cenvor cenw cenwa cenwag cenwar cenwas cenwe cenweg
cenwer cenwi cenwir cenz cenz_ cenze cenzei cenzel cenzen cenzf cenzfa cenzi cenzie cenzu cenzus cenzv cenzve
ceof ceoff ceoffi ceoffn ceor ceord ceorde cepa cepar cepara cepari cepas cepass cepau cepaus cepf cepfl
cepfla cepp ceppe ceppen ceppi ceppic cepr cepre cepres cept cept_ cepta ceptab cepte ceptem cepten cepti
ceptie ceptio ceptu ceptur cepu cepum cepump cepun cepunk cequ cequa cequat ceque cequem cer_ cera cera_ cerab
ceraba cerabe cerad cerade ceral cerala cerall ceralt ceran cerand cerang cerans cerant cerap cerape cerar
cerarb cerars cerat cerat_ cerate cerati ceratu cerau ceraum cerb cerb_ cerba cerban cerbar cerbau cerbe
cerbe_ cerbea cerbee cerben cerber cerbes cerbet cerbeu cerbez cerbi cerbie cerbin cerbit cerbl cerbli cerbo
cerbog cerbot cerbr cerbra cerbro cerbs cerbst cerbu cerbun cerc cerci cerci_ cerd cerd_ cerde cerde_ cerdem
cerden cerdet cerdi cerdie cerdig cerdin cerdo cerdop cerdor cerdr cerdre cere cere_ cerec cerech cered cerede
cereg cerege cerei cerei_ cereic cerein cereit cerel cerell cerem cerem_ ceren ceren_ cerenz cerer cerer_
ceres ceres_ ceress cerf cerfa cerfah cerfal cerfe cerfek cerfes cerfi cerfl cerfla cerflu cerfo cerfol cerfr
cerfra cerfu cerg cerga cergab cergan cergar cerge cergeb cergef cergeg cergeh cergel cerges cergi cergie
cergis cergl cergle cergli cergr cergro cerh cerha cerhaf cerhal cerhan cerhau cerhe cerhei cerher cerhi
cerhin cerho cerhoh cerhol cerhor ceri ceria cerial ceric cerich cerie cerie_ cerien cerig cerig_ ceril cerin
cerin_ cerinn cerir cerird ceris cerisc ceriss cerj cerje cerk cerk_ cerka cerkau cerke cerke_ cerkeh cerken
cerker cerket cerkl cerkla cerkle cerko cerkom cerkon cerkr cerkra cerks cerkst cerkt cerkt_ cerkz cerkze cerl
cerl_ cerla cerlad cerlag cerlan cerlas cerlau cerle cerleb cerled cerleg cerlei cerlet cerli cerlic cerlie
cerlin cerlis cerlo cerlor cerlos cerlw cerlwe cerm cerm_ cerma cermac cermal cermar cerme cermei cermen
cermer cermi cermie cermin cermis cermit cermo cermog cermom cermor cermu cermut cern cern_ cerna cernah
cernat cernd cernd_ cerne cerne_ cerneh cernen cerner cernet cerneu cerni cernic cernm cerno cernom cerns
cernse cernst cernt cernt_ cernte cernu cernun cernw cernwa cernz cernze cero ceros cerost cerp cerpa cerpac
cerpak cerpau cerpi cerpis cerpr cerpre cerr cerr_ cerra cerrat cerre cerre_ cerrei cerren cerri cerric cerrl
cerrli cerrn cerrn_ cerro cerror cerros cerrs cerrsc cerrt cerrt_ cerru cerruf cers cers_ cersa cersag cersan
cersat cersb cersbe cersc cersch cerse cerseh cersei cerset cersh cershe cersi cersic cersio cerso cersoh
cerson cersor cersp cerspa cerspr cerst cerst_ cersta cerste cersti cerstm cersto cerstu cersu cersuc cert
cert_ certa certag certan certe certe_ certei certel certen certer certeu certi certif certig certip certr
certra certre certri certro certs certs_ certu certun ceru ceruf cerufe ceruh ceruhr cerun cerund cerung cerv
cerv_ cerve cerven cerver cervi cervic cervig cervo cervor cervt cervt_ cervu cervus cerw cerwa cerwag cerwah
cerwal cerwar cerwe cerwec cerweg cerweh cerwei cerwel cerwen cerwi cerwie cerwu cerwun cerz cerz_ cerza
cerzah cerze cerzeh cerzei cerzen cerzeu cerzi cerzic cerzig cerzl cerzli cerzo cerzog ces_ cesa cesab cesabo
cesabs cesag cesagt cesal cesalz cesam cesamm cesc cesch cescha cesche ceschi ceschl ceschm ceschn cescho
ceschr ceschw cese cese_ ceseh cesehe cesel cesel_ ceselb cesell cesem cesem_ cesen cesen_ cesend ceser ceser_
ceses ceses_ cesess ceset cesetz cesh cesh_ cesha ceshal cesho ceshop cesi cesic cesich cesig cesign cesit
cesitz cesk cesm cesma cesmal cesn cesne cesnet ceso ceso_ ceson cesond cesp cespa cespar cespe cespei cespek
cesper cespr cespra cespre cespro cespru cess cess_ cessa cessag cessan cessb cessba cessbu cesse cesse_
cessel cessen cesser cessg cessge cessi cessie cessio cessl cessle cessli cessn cessn_ cessna cesso cesso_
cesst cesst_ cessu cessun cest cest_ cesta cestan cestat cestau cestb cestbe ceste ceste_ cesteh cestel cesten
cester cesti cestie cestim cestm cestme cestn cestne cesto cestop cestor cestr cestri cestu cestud cesu cesuc
cesuch cesun cesund cesunk cesw ceswe ceswec cesweg cet_ ceta cetai cetan cetan_ cetar cetari cetau cetauc
cetaus cetaut cetc cetco cetcol cetd cetdi cetdie cete cete_ cetei ceteil ceten ceten_ cetent ceter ceter_
cetet cetet_ ceti cetik cetike cetip cetipp ceto cetou cetour cetr cetra cetrag cetran cetre cetren cetret
cetreu cetri cetrie cetrif cetro cetro_ cetrog cetru cetrug cets cets_ cetsc cetsch cett cett_ cettb cettbe
cette cette_ cettel cetten cetter cetto cetto_ cettu cettun cetv cetve cetver cetw cetwa cetwas cetwe cetweg
cetz cetz_ cetza cetzag cetze cetzen cetzg cetzge cetzt cetzt_ cetzte cetzu cetzun ceu_ ceuc ceuch ceuch_ ceud
ceue ceue_ ceueb ceuebo ceuen ceuen_ ceuep ceuepu ceuer ceuer_ ceuera ceuerb ceuerd ceueri ceuers ceuert
ceuerw ceues ceues_ ceug ceug_ ceuge ceuge_ ceugen ceuger ceugt ceugt_ ceuh ceuhe ceuhei ceuk ceuku ceukun
ceul ceuli ceulic ceult ceult_ ceum ceun ceun_ ceund ceund_ ceundi ceundl ceunf ceunfu ceur ceur_ ceure ceure_
ceurem ceuren ceurer ceuro ceuro_ ceurop ceut ceut_ ceute ceute_ ceutel ceuten ceutl ceutli ceuts ceutsc ceuu
ceuun ceuung cev_ ceve ceven ceven_ cever cevi cevie ceviel cevo cevor cevor_ cewa cewac cewack cewal cewalt
cewan cewand cewar cewart cewe cewe_ cewec cewech cewei cewer cewerb cewert cewes cewese cewi cewic cewich
cewick cewig cewig_ cewige cewim cewimm cewin cewinn cewis cewiss cewo cewoh cewohn cewon cewonn cewor ceworb
ceword ceworf cews cewsl cewsle cewu cewun cewund cewus cex_ cexc cexce cexcel cexi cexis cexist cexit cexit_
cexk cexkl cexklu cexp cexpo cexpor cexpr cexpre cext cexte cextr cextra cexw cexwa cexwar cey_ ceza cezah
cezahl ceze cezei cezeic cezeig cezeit cezem cezemb cezep cezept cezi cezie cezieh cezo cezog cezoge cezogn
cezu cezug cezug_ cezugs cezus cezw cezwe cezwec cfa_ cfab cfabr cfabri cfac cfach cfach_ cfache cfad cfad_
cfade cfaden cfah cfahi cfahig cfahr cfahr_ cfahre cfahrl cfahrt cfahrz cfai cfair cfair_ cfaire cfairt cfal
cfall cfall_ cfalle cfalls cfallt cfals cfalsc cfalt cfalt_ cfalz cfam cfami cfamil cfan cfand cfand_ cfandg
cfang cfang_ cfange cfanz cfanze cfar cfarb cfarbe cfarr cfarre cfas cfase cfaser cfass cfass_ cfassu cfast
cfast_ cfaste cfau cfaul cfaul_ cfaule cfaulh cfax cfax_ cfba cfban cfband cfbe cfbea cfbean cfdr cfdri cfdrin
cfe_ cfeb cfebr cfebru cfee cfee_ cfeeh cfeeha cfeem cfeema cfeh cfehl cfehld cfehle cfehlm cfehlt cfei cfeie
cfeier cfein cfein_ cfeis cfeise cfek cfekt cfekt_ cfekte cfel cfel_ cfeld cfeld_ cfeln cfeln_ cfen cfen_
cfenb cfenba cfend cfende cfene cfenen cfens cfenst cfer cfer_ cfera cferan cferb cferba cferd cferd_ cferdi
cfere cferei cferen cferer cferi cferie cferin cferl cfern cfern_ cferne cferns cfernt cfernw cferp cferpa
cfers cfersc cferst cfert cfert_ cferte cferti cferu cferun cferw cferwa cferz cferze cfes cfest cfest_ cfeste
cfestn cfet cfeu cfeue cfeuer cff_ cffe cffe_ cffee cffee_ cffeeh cffeem cffei cffein cffeis cffel cffel_
cffeln cffen cffen_ cffenb cffene cffer cffere cffi cffic cffice cffig cffig_ cffm cffma cffman cffn cffne
cffnet cffnu cffnun cfft cfft_ cffz cffzi cffzig cfga cfgab cfgabe cfge cfgeb cfgeba cfgef cfgefu cfgeg cfgega
cfgege cfgeh cfgeho cfgel cfgele cfgelo cfgem cfgema cfger cfgera cfges cfgesc cfget cfgeta cfgh cfgho cfghor
cfha cfho cfhor cfhore cfhorn cfhort cfia cfiat cfiat_ cfic cfice cfice_ cfie cfiel cfiel_ cfig cfig_ cfigu
cfigur cfil cfile cfili cfilia cfilt cfilte cfin cfin_ cfina cfinan cfind cfind_ cfinde cfindl cfing cfinge
cfir cfir_ cfirm cfirma cfirme cfis cfit cfit_ cfitn cfitne cfix cfix_ cfka cfkas cfkast cfku cfkuh cfkuhl
cfla cflac cflach cflad cflade cflan cfland cflanz cflas cflasc cflast cflat cflau cflaum cfle cflec cfleck
cfleg cflege cflei cfleis cfli cflic cflich cflie cflies cflin cflo cflog cfloge cflos cflu cflun cflunc cflur
cflur_ cflus cfluss cfly cflye cflyer cfma cfmac cfmach cfmal cfmal_ cfman cfmann cfn_ cfna cfnah cfnahm cfne
cfnet cfnet_ cfnu cfnum cfnumm cfnun cfnung cfo_ cfoc cfoch cfoch_ cfoh cfohl cfohle cfohn cfohn_ cfoi cfol
cfolg cfolge cfolgt cfolgu cfoli cfolie cfon cfon_ cfona cfonat cfone cfone_ cfoni cfonie cfonis cfonn cfonnu
cfor cford cforde cform cform_ cforma cformi cformu cfort cfort_ cforti cfos cfos_ cfot cfoto cfotos cfra
cfrac cfrach cfrag cfrag_ cfrage cfragt cfragu cfran cfrank cfranz cfras cfrase cfrau cfrau_ cfraue cfre cfrec
cfrech cfrei cfrei_ cfreie cfreit cfreiw cfrem cfremd cfres cfresh cfress cfreu cfreu_ cfreud cfreun cfreut
cfri cfria cfrie cfried cfris cfrisc cfrise cfrist cfro cfrog cfroge cfroh cfrohe cfron cfront cfru cfruh
cfruh_ cfruhe cfruhj cfruhs cfrun cfrund cfs_ cfsa cfsab cfsabt cfsb cfsbe cfsber cfsc cfsch cfschl cfsg cfsge
cfsgen cfsl cfsle cfslei cfss cfsst cfssto cfst cfsta cfste cfstr cfstra cfsu cfsuc cfsuch cfsz cfsze cfszen
cft_ cfte cfte_ cften cften_ cfter cfter_ cfti cftig cftig_ cftige cftigt cftl cftli cftlic cftr cftra cftrag
cfts cfts_ cftsa cftsau cftsf cftsfu cftsl cftsle cftsp cftu cftw cftwa cftwar cfuc cfuch cfuchs cfuf cfuff
cfuffz cfuh cfuhl cfuhl_ cfuhle cfuhlt cfuhr cfuhre cfuhrp cfuhrt cfuhru cful cfull cfulle cfullp cfullt cfum
cfun cfund cfund_ cfunde cfundn cfunf cfunf_ cfunfm cfunfu cfunfz cfung cfung_ cfunk cfunks cfunkt cfur cfur_
cfurc cfurch cfurs cfurs_ cfurt cfurt_ cfus cfusc cfusch cfusi cfusio cfuss cfussb cfusse cfut cfutt cfutte
cfwa cfwac cfwach cfwe cfwec cfwech cfy_ cfze cfzei cfzeit cfzi cfzig cfzig_ cga_ cgab cgab_ cgabe cgabe_
cgaben cgabs cgabs_ cgal cgal_ cgald cgald_ cgale cgale_ cgam cgan cgan_ cgane cgane_ cganf cganfa cgang
cgang_ cganga cgange cgangs cgani cganis cgant cgant_ cganz cganz_ cganze cgar cgar_ cgara cgarag cgaran cgarn
cgarni cgart cgarte cgas cgas_ cgast cgaste cgasth cgastr cgasts cgba cgbar cgbar_ cgbare cgd_ cge_ cgea cgean
cgeand cgear cgearb cgearg cgeb cgeb_ cgeba cgebau cgebe cgebe_ cgeben cgeber cgebet cgebi cgebie cgebin cgebl
cgebla cgebli cgebo cgebot cgebr cgebra cgebro cgebt cgebt_ cgebts cgebu cgebuc cgebuh cgebun cgebur cged
cgeda cgedac cgedan cgedau cgede cgedec cgedi cgedr cgedru cgedu cgeduz cgee cgef cgefa cgefah cgefal cgefan
cgefe cgefeh cgefl cgeflo cgefo cgefr cgefra cgefre cgefu cgefuh cgeful cgefun cgeg cgega cgegan cgege cgegeb
cgegen cgeges cgeh cgeh_ cgeha cgehab cgehal cgehan cgehe cgehe_ cgehei cgehen cgehn cgehn_ cgeho cgehob
cgehol cgehor cgeht cgeht_ cgehts cgei cgeir cgeirr cgeis cgeist cgek cgeka cgekau cgekl cgekla cgekle cgekli
cgeko cgekom cgekor cgekos cgekr cgekra cgekri cgeku cgekum cgekun cgel cgel_ cgela cgelab cgelac cgelag
cgelan cgelas cgelau cgeld cgeld_ cgeldb cgele cgeleg cgeleh cgelen cgeler cgeles cgelh cgelha cgeli cgelie
cgell cgelli cgelm cgelma cgeln cgeln_ cgelo cgelog cgeloh cgelos cgelt cgelt_ cgem cgem_ cgema cgemac cgemas
cgeme cgemei cgemel cgemer cgemes cgemo cgemu cgemus cgen cgen_ cgena cgenak cgenau cgenb cgenbl cgenbo cgend
cgend_ cgende cgends cgendw cgene cgene_ cgenen cgener cgeni cgenie cgenm cgenma cgeno cgenom cgenos cgenr
cgenra cgens cgens_ cgent cgentl cgentu cgenu cgenub cgenug cgenz cgenzi cgenzu cgeo cgeof cgeoff cgeor cgeord
cgep cgepa cgepas cgepf cgepfl cgeq cgequ cgequa cger cger_ cgera cgerad cgerat cgerau cgere cgere_ cgerec
cgered cgereg cgerei cgeres cgerh cgerha cgeri cgeric cgerin cgeris cgerm cgermu cgern cgern_ cgerne cgero
cgeros cgers cgersc cgerso cgert cgert_ cgeru cgeruf cgeruh cges cges_ cgesa cgesag cgesal cgesam cgesc cgesch
cgese cgeseh cgesel cgeses cgeset cgesi cgesic cgesp cgespa cgespe cgespr cgess cgess_ cgesse cgessl cgessn
cgesst cgest cgesta cgeste cgesti cgesto cgestr cgesu cgesuc cgesun cget cget_ cgeta cgetan cgetar cgetau
cgete cgetei cgeti cgetip cgetr cgetra cgetre cgew cgewa cgewac cgewal cgewan cgewar cgewe cgewec cgewei
cgewer cgewes cgewi cgewic cgewim cgewin cgewis cgewo cgewoh cgewon cgewor cgewu cgewun cgez cgeza cgezah
cgeze cgezei cgezo cgezog cgfa cgfo cgfoi cgfu cgfun cgfund cgga cgga_ cgge cggef cggefa cggen cgget cggez
cggezo cggt cggt_ cgha cgha_ cghab cghabt cgho cghor cghort cgib cgib_ cgibt cgibt_ cgibts cgie cgie_ cgier
cgiere cgiert cgif cgift cgig cgig_ cgil cgilt cgilt_ cgin cgin_ cging cging_ cginge cgio cgion cgion_ cgiona
cgios cgiose cgis cgiss cgiss_ cgisst cgist cgiste cgit cgit_ cgita cgital cgits cgits_ cgke cgkei cgkeit cgla
cglas cglas_ cglase cglasf cglass cglau cglaub cgle cgle_ cglei cgleic cgler cgler_ cgli cglic cglich cglie
cglied cglis cglisc cglish cglo cglu cgluc cgluck cglum cglump cglut cglute cgma cgmac cgmach cgmb cgmbh
cgmbh_ cgn_ cgne cgne_ cgner cgner_ cgni cgnis cgno cgnor cgnori cgnos cgnose cgnu cgnug cgnug_ cgo_ cgod
cgod_ cgoh cgoht cgol cgold cgon cgonn cgot cgott cgott_ cgra cgrad cgrad_ cgrade cgram cgramm cgrat cgrati
cgrau cgrau_ cgraue cgraus cgraz cgraz_ cgre cgren cgrenz cgri cgria cgrif cgriff cgris cgriss cgro cgrob
cgros cgross cgrot cgrott cgru cgrua cgruaf cgrun cgrun_ cgrund cgrup cgrupp cgrus cgruss cgs_ cgsa cgsag
cgsagt cgsam cgsam_ cgsame cgsar cgsart cgsb cgsbe cgsbes cgsc cgsch cgscha cgschi cgschl cgschm cgse cgsei
cgsein cgsf cgsfa cgsi cgsi_ cgsk cgska cgsko cgskor cgsku cgskur cgsl cgsla cgslau cgsm cgsma cgsmas cgsmo
cgsmod cgso cgsog cgsogt cgsp cgspa cgspau cgspe cgspei cgsper cgsq cgsqu cgsque cgss cgsso cgssor cgst cgst_
cgsta cgste cgste_ cgstee cgsten cgsto cgston cgstor cgsu cgsub cgsube cgsv cgsve cgsver cgsz cgsze cgszei
cgszi cgszie cgt_ cgte cgte_ cgten cgten_ cgter cgter_ cgts cgts_ cguc cguck cgul cguli cgulie cgult cgulti
cgum cgumm cgummi cgun cgung cgung_ cgunge cguns cgunst cgur cgura cgurat cgurk cgus cgust cgust_ cgut cgut_
cgute cgute_ cguten cguter cgutes cguth cgutha cguts cgutsc cgvo cgvo_ cgwa cgwa_ cgwe cgwei cgweil cgwi cgwim
cgwimm cha_ chaa chaar chaare chab chab_ chabe chabe_ chaben chaber chabt chabt_ chabts chac chad chade chaden
chadi chadig chaf chafe chaff chaffe chafft chaft chaft_ chafte chafti chafts chag chage chageb chah chaha
chaha_ chahn chahn_ chak chake chaken chal chal_ chalb chalb_ chalbe chale chale_ chalf chalf_ chalft chali
chalia chall challe challo chals chals_ chalsa chalt chalt_ chaltb chalte chalti chaltn chalts chaltu cham
chamb chambu chams chams_ chamt chamt_ chamte chamth chan chan_ chand chand_ chande chandl chands chandt
chandw chandy chang change changt chank chanks chao chaos chaos_ chap chapp chappi char charf charf_ charg
charge chart chart_ chas chase chase_ chass chassl chast chast_ chat chat_ chatb chatbo chats chats_ chatsa
chatt chatt_ chatte chatz chatz_ chau chau_ chaue chauen chauf chaufe chaup chaupt chaus chaus_ chausa chause
chausf chaush chausm chaust chausv chaut chaut_ chba chbar chbar_ chbari chbark chbarn chbaro chbe chbea
chbear chber chber_ chbes chbess chbest chbet chbetr chbi chbin chbind chd_ chde chden chdenk che_ chea chean
chean_ cheat cheate cheb chebb chebbt chebt chebt_ chec chech chechi check check2 chee chee_ chef chef_ chefi
chefin cheft chefw chefwe cheh chehe chehen chei cheib cheibe cheid cheid_ cheide cheidu cheil cheim cheim_
cheimn chein chein_ cheina cheine cheis cheiss cheit cheit_ cheite cheitl cheits cheiz cheize cheizo cheizu
chek cheke cheke_ cheken chel chelf chelfe chell chelli chello chem chem_ chema chema_ chemd chemde chemi
chemie chen chen_ chend chend_ chends chene chene_ chenen chenf chenfr cheng chenge chenk chenk_ chenke chenkt
chenl chenla chenm chenma chens chens_ chent chentl chentu cher cher_ chera cherap cherb cherbs chere chere_
cherei cheren cheres cherg cherge cherh cherhe cherl cherm chermo chern chern_ cherp cherpr cherr cherr_
cherrl cherrn cherrs chers chersc cherst chert chert_ cherte cheru cherun cherv chervo cherw cherwe cherz
cherz_ cherze cherzl ches ches_ chest chesta cheste chet chet_ chett chett_ cheu cheue cheuer cheut cheut_
cheute chfa chfo chfol chfolg chfr chfra chfrag chfu chful chfull chfun chfunk chge chgeb chgebr chgef chgefu
chgel chgela chgele chgeli chger chgera chgere chges chgesc chgese chget chha chhal chhalt chhe chhei chheit
chher chher_ chib chibo chibo_ chic chich chicht chick chick_ chicke chickt chie chieb chied chiede chief
chief_ chiel chielt chien chien_ chier chier_ chierh chierm chies chiess chig chig_ chige chiges chil child
childe chilf chilfe chilfs chilft chilt chilti chim chimm chimme chimp chimpf chin chin_ chine chine_ chinen
ching ching_ chinge chinn chinne chins chint chinte chinu chinub chir chirm chirm_ chirt chirt_ chis chisc
chisch chish chishi chja chjah chjahr chka chkau chkauf chke chkei chkeit chl_ chla chlad chlade chlaf chlaf_
chlafe chlaft chlag chlag_ chlaga chlagb chlage chlam chlamp chlan chland chlas chlass chlb chlba chlbar chld
chldr chldru chle chle_ chlec chlech chlei chleic chleif chlen chlen_ chlend chlep chlepp chler chler_ chlerh
chlern chles chlese chlg chlge chlgef chli chli_ chlic chlich chlie chlies chlim chlimm chlm chlme chlmen chlo
chlon chlon_ chlos chlos_ chloss chls chlt chlt_ chlte chlte_ chlu chluc chluck chlun chlung chlus chluss chlw
chlwa chlwar chm_ chma chmac chmack chmal chmal_ chmals chman chmann chmar chmarr chmas chmasc chme chme_
chmec chmeck chmeg chmei chmeis chmen chmen_ chmenv chmer chmi chmid chmie chmier chmiet chmis chmiss chmit
chmitt chmm chmm_ chmo chmol chmolz chmt chmt_ chn_ chna chnac chnach chnap chnapp chnar chnarz chnau chnauz
chne chne_ chnec chneck chnei chneid chnel chnell chnen chnen_ chnenp chner chner_ chnet chnet_ chnh chnhe
chnhei chnho chnhof chni chnig chnig_ chnik chnik_ chnike chnis chnisc chnit chnitt chno chnor chnort chnos
chnose chnt chnt_ chnu chnun chnung chnur chnurt cho_ chob chobb chobby chobe chobel choben chobs chobs_ choc
choch choch_ chochb chochg chochl chochs chochw chochz chod chod_ chof chof_ chofe chofer choff choffe choffm
chofl chofli chofs chofst choh chohe chohe_ choher choht choht_ chohu chohun choi choid choid_ chol chol_
chole cholen cholf cholfe choll cholla cholle cholm cholm_ cholt cholt_ cholu cholun cholz cholz_ chom choma
choman chomas chome chomeo chon chon_ chond chond_ chone chone_ chonen choner chones choni chonig chont chont_
chop chop_ chor chor_ chord chorde chore chore_ chored choren choret chorn chorn_ chornb choro choros chort
chort_ chorts chos chose chosen chot chot_ chote chotel chotl chotli chots chots_ chpa chpar chpart chr_ chra
chran chrank chrau chraub chre chre_ chrec chreck chrei chreib chrein chreit chrel chrela chrem chrem_ chren
chren_ chrend chrer chrer_ chrere chrers chres chres_ chresa chrese chresw chrf chrfa chrfac chrg chri chric
chrich chrie chrieb chrien chriev chrif chrift chrii chriib chrit chritt chrl chrli chrlic chrlin chrm chrma
chrmal chro chrot chrott chrp chrpa chrpar chrs chrsp chrt chrt_ chrte chrte_ chru chrum chrump chrun chrung
chrw chrwe chrweg chrz chrzu chrzus chs_ chsa chsag chsage chsc chsch chscha chschn chse chsel chsel_ chseln
chselt chsen chsen_ chsl chslu chslun chsm chsma chsmat chsp chsr chsre chsrec chst chst_ chste chste_ chsten
chster chstes chstu chstuc cht_ chtd chtdi chtdie chte chte_ chtel chtele chten chten_ chter chter_ chtes
chtet chtet_ chtf chtfe chtfer chtg chtge chtgem chti chtig chtig_ chtige chtigu chtl chtli chtlic chtlin chtp
chtpl chtpla chtr chts chts_ chtsa chtsan chtsb chtsbe chtsc chtsch chtse chtser chtsg chtsge chtss chtssc
chtst chtu chtun chtung chtv chtve chtver chtz chub chube chuber chubs chuf chuft chufte chuh chuhe chuhe_
chuhn chuhne chul chuld chulde chuldi chule chule_ chulen chulu chulun chulz chun chund chund_ chunde chung
chung_ chunge chur chure chus chuss chuss_ chust chuste chut chutz chutz_ chutzb chutze chutzv chwa chwac
chwach chwag chwage chwan chwang chwank chwar chwarm chwarz chwas chwass chwat chwatz chwe chwei chweiz chwer
chwer_ chwerd chwere chwes chwest chwi chwie chwieg chwim chwimm chwin chwind chwing chwit chwitz chwo chwor
chwort chwu chwun chwund chze chzei chzeit cia_ ciab ciabe ciabet ciag ciagn ciagno ciagt ciagt_ cial cial_
ciale ciale_ ciall cialle cian cianc ciance ciar ciare ciare_ cias ciat ciat_ cib_ cibe cibe_ ciben ciben_
cibn cibn_ cibo cibo_ cibr cibt cibt_ cibts cibts_ cibu cibun cibung cic_ cice cice_ cich cich_ cicha cichb
cichba ciche ciche_ cichen cicher ciches cichk cichke cichn cichne cichs cichs_ cicht cicht_ cichtd cichte
cichtg cichti cichtl cichtp cichtr cichts cichtu cichu cichun cick cick_ cicke cicke_ cickel cicken cicker
cicket cickl cicklu cicks cickt cickt_ cid_ cide cide_ cidee cidee_ cidel cidel_ ciden ciden_ cideo cider
cider_ ciderr ciders cides cides_ cidet cidet_ cidi cidie cidier cidl cidl_ cidu cidun cidung cie_ ciea cieb
cieb_ ciebe ciebe_ cieben cieber ciebl ciebli ciebs ciebsc ciebsr ciebst ciebt ciebt_ ciec ciech cieche ciecht
cied cied_ ciede ciede_ cieden cieder ciedr ciedri cieds ciedsb cief cief_ ciefa ciefal ciefe ciefe_ ciefer
ciefk ciefka ciefku cieg cieg_ ciege ciege_ ciegen cieger ciegl ciegle ciegt ciegt_ cieh ciehe ciehe_ ciehen
cieht cieht_ ciehu ciehun ciel ciel_ ciele ciele_ cielen cielf cielfa cieli cielig ciell ciell_ cielle cielm
cielma cielt cielt_ cielz cielze ciem ciema ciemal cieman cieml ciemli cien cien_ cienb ciene cienk ciens
cienst cient cient_ cienu cienun cier cier_ ciera cierab ciere ciere_ cieren cierer cierg cierh cierhe cieri
cierig cierl cierlo cierm cierma ciermi ciern ciern_ cierp cierpa ciers cierst ciert ciert_ cierta cierte
cierts cieru cierun cierz cierze cierzi cies cies_ ciese ciese_ ciesel ciesem ciesen cieser cieses cieso
cieso_ ciess ciess_ ciessb ciesse ciest ciest_ ciet ciet_ ciete ciete_ cieten cieter cietet cieu ciev ciev_
cieve cievi cievie ciez cif_ cifa cifac cifach cife cife_ cifel cifen cifen_ ciff ciff_ ciffe ciffei ciffen
ciffer cifft cifft_ cifi cifig cifig_ cift cift_ cifte cifte_ ciftl ciftli cify cify_ cig_ ciga ciga_ cige
cige_ cigeh cigeha cigen cigen_ cigene cigenm cigens cigent ciger ciger_ cigere cigert ciges ciges_ cigg cigga
cigga_ cigi cigie cigier cigio cigios cigit cigita cigk cigke cigkei cign cign_ cigno cignor cigs cigst cigste
cigt cigt_ cigte cigu cigun cigung cigur cigura cih_ cihg cihge cihger cihm cihm_ cihn cihn_ cihna cihnac
cihne cihnen cihr cihr_ cihre cihre_ cihrem cihren cihrer cihres ciht ciht_ ciib ciibe ciibe_ cik_ cika cikat
cikati cike cikea cikea_ cikel cikel_ ciker ciker_ ciket cikett cikk ciko cikom cikomm cikot ciks ciksa cil_
cila cilad ciladr cilc cilch cilch_ cild cild_ cilde cildl cildli cilds cildsc cile cile_ cilen cilen_ ciler
ciler_ cilere ciles ciles_ cilf cilfe cilfe_ cilfs cilfsb cilft cilft_ cilg cili cilia cilial ciliar cilie
cilie_ cilien cilig cilig_ cilige cill cill_ cille cille_ cilleg cillg cillge cilli cillig ciln cilne cilneh
cilo cilo_ cilom cilome cilop cilopr cilow cilowa cils cils_ cilt cilt_ cilte cilter cilti cilti_ cilu cilun
cilung cilv cilve cilves cilz cilze cilzei cim_ cima cima_ cimal cimal_ ciman cimb cime cimen ciment cimk
cimke cimker cimm cimm_ cimmb cimme cimme_ cimmel cimmen cimmer cimml cimmle cimmt cimmt_ cimmte cimmu cimmun
cimn cimp cimpe cimpf cimpft cimpo cimpor cims cimse cimsen cimt cimte cimten cin_ cina cina_ cinan cinand
cinanz cinb cinba cinbar cinbau cind cind_ cinde cinde_ cindel cinden cinder cindes cindet cindi cindl cindli
cindn cindne cindu cindun cine cine_ cined cinedr cinem cinem_ cinen cinen_ ciner ciner_ cinere cinerl ciners
cinert cines cines_ cinesh cinet cinetw cinf cinfa cinfac cinfl cinflu cinfo cinfo_ cinfor cinfos cinfu cinfuh
cing cing_ cinga cingan cinge cinge_ cinged cingeg cingeh cingek cingel cingen cinger cinges cinget cingl
cingle cingli cings cings_ cingsc cingsk cingsm cingss cingst cingt cingt_ cinh cinha cinhab cinhan cinhe
cinhei cinho cini cini_ cinie cinie_ cinier cinig cinige cinigk cinigt cinigu cinim cinin cining cink cink_
cinka cinkas cinkau cinke cinke_ cinken cinkl cinklu cinks cinksh cinkt cinkt_ cinku cinkun cinl cinla cinlad
cinlau cinle cinli cinlic cinlo cinm cinma cinmal cinn cinn_ cinne cinne_ cinnen cinner cinnt cinnt_ cino
cino_ cinp cinpa cinr cinri cinric cins cins_ cinsa cinsc cinsch cinse cinsel cinso cinsol cinson cinsp cinspa
cinst cinsta cinste cinstm cint cint_ cinte cinte_ cinten cinter cintr cinu cinub cinube cinun cinung cinut
cinute cinv cinve cinven cinver cinves cinw cinwa cinwan cinwe cinweg cinwei cinwi cinwil cinz cinze cinzel
cinzer cinzi cinzig cinzip cinzu cinzus cinzw cinzwi cio_ ciol ciola ciolad cion cion_ ciona cional cione
cionen cioni cionie cions cior ciore cioren cios ciose ciosk ciosk_ cip_ cipe cipe_ ciper cipers cipp cippe
cippe_ cippen cippf cippfe cippt cippt_ cipz cipzi cipzig ciqu ciqui ciquid cir_ cira cirat circ circh cirche
cird cird_ cirdi cirdis cire cire_ cirek cirekt cirer cirer_ cirf cirft cirft_ cirg cirge cirgen cirk cirkl
cirkli cirm cirm_ cirma cirma_ cirme cirmen ciro cirol cirol_ cirr cirrt cirrt_ cirs cirsc cirsch cirt cirt_
cirtr cirtra cirts cirtsc cis_ cisa cisan cisanp cisc cisch cisch_ cische cischt cischu cisco ciscou cise
cise_ cisek cisen cisen_ ciser cisera ciserh ciseu ciseur cisg cisga cisgar cish cish_ cishe cisher cishi
cishin cisi cisie cisier cisio cision cisit cisite cisk cisku ciskus cisl cisli cislic cislis ciso cison
cisonb cisp cispi cispie cispl cispla ciss ciss_ cissa cissa_ cissc cissch cisse cisse_ cissen cissi cissig
cissl cissl_ cissle cissn cissn_ cisst cisst_ cissv cissve cist cist_ cista cistan ciste ciste_ cisten cister
cistet cisti cistie cistis cistn cistn_ cisto cistu cistun cisu cisun cisung cisw ciswe ciswer cit_ cita cita_
citag citag_ cital cital_ citali citar citarb citat citat_ citati citats citb citbe citbew citd citde citdem
cite cite_ citei citein citen citen_ citenk citens citer citer_ citere citerf citerg citerh citeri citerl
citerm citern citerv cites cites_ citet citet_ citg citge citgen citget citgl citgli cith cithe cither citi
citig citig_ citik citik_ citio cition citis citisc citl citli citlic citm citma citmac citn citne citnes cito
citp citpu citpun citr citra citrag cits cits_ citsc citsch citsl citslo citsp citst citsti citt citt_ citta
cittag citte citte_ cittel citten citter cittes citti cittl cittle citts cittsc cittst cittw cittwo citu citua
cituat citun citung citw citwe citwe_ citwen citz citz_ citzb citze citze_ citzen citzer citzt citzt_ citzu
cium cium_ civ_ civa civan civanb civat civat_ civate civatn cive cive_ civi civie civier civv civve civver
ciwi ciwil ciwill cix_ cixe cixel cixelf cixer cixer_ ciyo ciyor ciyoru ciz_ cize cizei cizei_ cizen cizen_
cizenz cizi cizie cizier cizl cizo cizol cizol_ cizu cizun cizung cizz cja_ cjah cjahr cjahr_ cjahre cjan
cjanu cjanua cje_ cjed cjede cjede_ cjeden cjeder cjedes cjeg cjegl cjegli cjek cjekt cjekt_ cjem cjema cjeman
cjen cjens cjense cjet cjetz cjetz_ cjetzt cjo_ cjob cjob_ cjul cjuli cjuli_ cjun cjung cjung_ cjunge cjungs
cjuni cjuni_ cjunio cjur cjuri cjuris ck24 ck24_ cka_ ckab ckabe ckabel ckaf ckaff ckaffe ckal ckale ckaler
ckalk ckalku ckalt ckalt_ ckam ckam_ ckame ckamen ckamp ckampf ckan ckana ckanad ckand ckanda ckann ckann_
ckanns ckannt ckano ckanon ckant ckante ckanti ckanz ckanzl ckap ckapi ckapie ckaps ckapse ckapu ckaput ckar
ckara ckart ckarte ckarto ckartu ckas ckase ckase_ ckass ckasse ckasso ckast ckaste ckat ckata ckatal ckatas
ckate ckate_ ckati ckatio ckatz ckatze ckau ckauf ckauf_ ckaufe ckaufl ckaufn ckaufs ckauft ckaum ckaum_ ckaut
ckauti ckay ckay_ ckba ckbar ckbar_ ckch ckche ckchen ckda ckdat ckdate ckdo cke_ ckea ckea_ ckee ckeen ckeen_
ckeene ckeh ckehr ckehrt ckei ckei_ ckeie ckeien ckeim ckeimt ckein ckein_ ckeine ckeins ckeit ckeit_ ckeite
ckek ckeks ckeks_ ckel ckel_ ckeli ckelin ckell ckelle ckelm ckelmo ckeln ckeln_ ckelt ckelt_ ckem cken cken_
ckend ckend_ ckene ckene_ ckenh ckenha ckenk ckenn ckenn_ ckenne ckennt ckennu ckennw ckenp ckenpr cker cker_
ckere ckere_ ckerei ckerl ckerl_ ckern ckern_ ckerp ckerpa ckers ckerst ckerz ckerze ckes ckess ckessl cket
cket_ cketd cketdi ckete ckete_ ckett ckette ckfr ckfra ckfrag ckg_ ckga ckge ckger ckgeru ckges ckgesc ckgez
ckgezo ckgr ckhe ckhei ckheit cki_ ckie ckiel ckiel_ ckier ckier_ ckiere ckiert ckig ckig_ ckil ckilo ckilo_
ckilom ckilop ckilow ckim ckimm ckin ckind ckind_ ckinde cking cking_ ckinn ckino ckino_ ckio ckios ckiosk
ckir ckirc ckirch ckis ckisc ckisch ckist ckiste ckit ckita ckita_ ckkr ckku ckku_ ckkus ckkus_ ckkusc ckl_
ckla cklag cklage cklam cklama cklame cklami cklamo cklap cklapp cklar cklar_ cklare cklart cklaru cklas
cklass ckle ckle_ ckleb cklebe cklei cklein cklem cklemm ckler ckler_ cklet cklett ckli cklic cklich cklick
cklim cklima cklin ckling cklo cklu cklun cklung cklus cklusi ckm_ ckme ckmel ckmeld ckna cknap cknapp ckne
cknei ckneip ckni cknie cknie_ ckno cknop cknopf cko_ ckoa ckoan ckoana ckoc ckoch ckoche ckof ckoff ckoffe
ckofft ckoh ckohl ckohle ckoho ckohol ckoi ckoi_ ckoin ckoin_ ckol ckolb ckoll ckolle ckoln ckoln_ ckom ckom_
ckoma ckoma_ ckomi ckomis ckomm ckomm_ ckomme ckommt ckommu ckomp ckompe ckompl ckon ckon_ ckond ckondi ckonf
ckonfi ckonk ckonku ckonn ckonne ckonnt ckons ckonsu ckont ckonta ckonte ckonto ckonz ckonze ckop ckop_ ckopf
ckopf_ ckopi ckopie ckor ckorb ckorb_ ckork ckork_ ckorkt ckorn ckorr ckorre ckorri ckos ckosm ckosme ckost
ckost_ ckoste ckosts ckot ckott ckotti ckpl ckpla ckplat ckra ckrac ckrach ckraf ckraft ckram ckram_ ckran
ckrank ckrat ckratz ckrau ckraus ckre ckreb ckrebs ckred ckredi ckrei ckreis ckret ckreta ckri ckria ckriag
ckrie ckrieg ckris ckrise ckru ckruf ckruf_ ckrufe ckruft cks_ cksa cksac cksack cksc cksch cksche ckse cksen
cksend cksh cksha ckshan ckst cksta ckstat cksti ckstil ckt_ ckta cktau cktauf cktb cktbe cktber cktd cktda
cktdat ckte ckte_ ckten ckten_ ckti cktie cktier cktio cktion cktiv cktive cktivi cktl cktla cktlad cktli
cktlic cktlin cktlis ckto cktob cktobe cktor cktor_ cktos cktose cktr ckts ckts_ cktu cktub cktubl cktul
cktull cktur ckture ckturi cktv cktve cktver cku_ ckuc ckuch ckuche ckuh ckuhl ckuhlw ckul ckula ckulan ckum
ckumm ckumme ckun ckund ckundb ckunde ckundi ckunds ckunf ckunft ckung ckung_ ckunge ckungs ckuns ckunst ckur
ckur_ ckurr ckurre ckurs ckurs_ ckurse ckurz ckurz_ ckurze ckus ckus_ ckusc ckusch ckuss ckussi ckve ckver
ckverb ckw_ ckza ckzah ckzahl ckze ckzep ckzept ckzeu ckzeug cla_ claa claat claat_ clab clabe clabe_ claber
clabo clabor clac clach clach_ clache clacht clack clack_ clacke clad clade claden cladr cladre cladt cladt_
claf claf_ clafe clafe_ clafen claft claft_ clag clag_ claga clagan clagb clagba clage clage_ clagen clager
clah clahm clahm_ clai claib claib_ clak claka clakat clakt clakto clam clama clamat clame clame_ clami clamie
clamo clamot clamp clampe clampi clampt clan clan_ cland cland_ clande clang clang_ clange clangs clangt
clangw clanu clanun clanz clanz_ clanze clap clapp clappe clappr clappt clar clar_ clare clare_ claren clarm
clarm_ clart clart_ claru clarun clas clas_ clasc clasch clase clasen claser clasf clasfa class class_ classe
classi classt classu clast claste clasti clasts clat clat_ clati clatio clatt clatt_ clatte clattf clatz
clatz_ clau clau_ claub claub_ claube claubn claubs claubt clauf clauf_ claufb claufe clauft claufz claum
claun claunc claune claut claut_ claute clav clay clay_ clb_ clba clbar clbar_ clbe clbe_ clben clben_ clber
clber_ clbes clbes_ clbest clbr clbre clbs clbst clbst_ clbsta clbstb clbsts clce clcen clcent clch clch_
clche clche_ clchem clchen clcher clches cld_ cldb cldbe cldbeu clde clde_ cldel cldeli clden clden_ clder
cldet cldet_ cldi cldi_ cldig cldigt cldigu cldl cldli cldlic cldn cldn_ cldr cldru cldruc clds cldsc cldsch
cldu cldun cldung cle_ clea cleas clease cleav cleave cleb clebe clebe_ cleben clebt clebt_ clec clech clecht
cleck cleck_ clecke cled clede cleder cledi cledig clee cleer cleer_ cleere cleert clef clefo clefon cleg
cleg_ clege clege_ clegeh clegen clegi clegin clegt clegt_ cleh clehn clehne clehnt clehr clehre clehrl clei
clei_ cleib cleib_ cleibe cleibt cleic cleich cleid cleid_ cleide cleif cleife cleih cleihg cleim cleim_ clein
clein_ cleine cleini cleink cleins cleip cleipz cleis cleisc cleist cleit cleite cleitu clek cleko clekom
clekt clekti clektr clem clem_ cleme cleme_ clemm clemmt clen clen_ clend clende clenk clens clep clepp cler
cler_ clere clere_ clerer clerg clergi clerh clerha cleri clerin clern clern_ clerne clernt clerw clerwe cles
cles_ clese clese_ clesen clet clet_ clete clete_ clets cletsc clett clett_ clette cletz cletzt cleu cleut
cleut_ cleute clex clexw clexwa clf_ clfa clfal clfalt clfe clfe_ clfeh clfehl clfen clfen_ clfr clfre clfrei
clfs clfsb clfsbe clft clft_ clfte clfte_ clge clgef clgefu clgel clgele clger clger_ clgeri clgi clgt clgt_
clgu clgun clgung clha clhaf clhaft clhe clhei clheit cli_ clia clia_ clial cliale cliall clian clianc cliar
cliare clic clich clich_ cliche clichk clicht click click_ clid clidl clidl_ clie clie_ clieb clieb_ cliebe
cliebl cliebs clied clied_ clieds clief clief_ cliefe clieg cliege cliegt clien clien_ clier clier_ cliere
cliert clies cliese cliess cliest clig clig_ clige clige_ cligen cliger cliges cligi cligio cligk cligke cligs
cligst cligt cligu cligun clim clima climm climm_ climme clin clin_ clind clindn cline cline_ clined clinen
clines cling cling_ clinge clings clingt clini clinie clink clink_ clinke clinks clinkt cliq cliqu cliqui clis
clisc clisch clish clish_ clisi clisie clist cliste clistn clit clita clitat clite cliter cliti clitik clitis
clitz cliz clize clizei clizen clizi clizie clja cljah cljahr clk_ clke clken clken_ clko clkoh clkoho clkom
clkomm clkon clkon_ clkt clkt_ clku clkul clkw clkw_ cll_ clla clla_ cllan clland cllat cllau cllb cllbe
cllbes cllc cllce cllcen clle clle_ clleg cllege cllegi cllei clleic cllein clleit cllek cllekt cllem cllem_
cllen cllen_ cller cller_ cllere cllerg clleri clles clles_ cllet cllet_ cllg cllge cllgel clli cllig cllig_
cllige clligk clligs clligt clligu cllin clling cllis cllist cllk cllko cllkom cllm cllma clln clln_ cllo
cllo_ cllof cllofr cllp cllpa cllpac clls clls_ cllsc cllsch cllst cllsta cllste cllsto cllstu cllt cllt_
cllte cllte_ cllten clltet cllu cllun cllung cllw cllwe cllwei cllwer cllz clm_ clma clmas clmasc clmass clmaz
clmaz_ clme clmen clmeng clmo clmod clmodu clmol clmol_ cln_ clnd clnde clnde_ clne clne_ clneh clnehm clnu
clnum clnumm clo_ clob cloc cloch cloch_ cloche clock clocke clocki clockt clod clod_ clode cloden clof clofr
clofre clog clog_ cloge cloge_ clogen clogg cloggt clogi clogin clogn clogne clogo clogo_ cloh clohn clohn_
clohnt clok cloka clokal clol clol_ clom clome clomet clon clon_ clond clond_ clone clone_ clop clopr clopre
clor clore cloren clos clos_ closc closch close close_ closem closen closs closs_ closse clost clost_ closu
closun clot clott clott_ clotz clotzl clou cloud cloud_ clow clowa clowat clpa clpac clpack clpr clpre clprei
cls_ clsa clsab clsabs clsc clsch clsch_ clscha clsche clso clso_ clsr clsre clsreg clst clsta clstan clste
clste_ clsto clstop clstu clstuh clt_ cltb cltba cltbac cltbar clte clte_ cltei clteil clten clten_ clter
clter_ cltern clters cltes cltes_ cltest cltet cltet_ cltg clti clti_ cltig cltig_ cltin cltin_ cltn cltni
cltnis cltr cltre cltrei clts clts_ cltss cltssp cltu cltun cltung cluc cluck cluck_ cluckl cluckt cluf cluft
cluft_ clufte clum clume clumen clump clump_ clun clunc clunce clung clung_ clunge clungs clur clur_ clus
clus_ clusi clusiv cluss cluss_ clusse clussi clussr clust clust_ clusti clut clut_ clute cluten cluu cluut
cluute clux cluxu cluxus clve clven clvent clvenz clves clvest clwa clwar clware clwe clwei clweil clweis
clwer clwert clye clyer clyer_ clyera clz_ clze clzei clzeit clzen clzen_ clzeu clzeug clzt clzt_ clzu cma_
cmac cmac_ cmach cmach_ cmachb cmache cmacht cmack cmack_ cmackl cmad cmade cmadel cmag cmag_ cmage cmagen
cmah cmahe cmaher cmahl cmahn cmahnt cmahnu cmai cmai_ cmaie cmaier cmail cmail_ cmaila cmails cmak cmakl
cmakle cmal cmal_ cmale cmale_ cmaler cmali cmalig cmall cmals cmals_ cmam cmama cmama_ cman cman_ cmanb
cmanbi cmanc cmanch cmand cmand_ cmande cmang cmange cmann cmann_ cmant cmante cmar cmar_ cmara cmarg cmarge
cmark cmark_ cmarke cmarkt cmarr cmarrn cmarz cmarz_ cmas cmas_ cmasc cmasch cmass cmass_ cmasse cmassi cmat
cmat_ cmate cmaten cmater cmati cmatio cmatis cmatr cmatra cmats cmatsc cmatt cmatte cmau cmau_ cmaus cmaus_
cmay cmayi cmayin cmaz cmaz_ cmazo cmazon cmba cmbau cmbau_ cmbe cmber cmber_ cmbh cmbh_ cmbi cmbu cmbur
cmburg cmde cmden cmden_ cmdg cmdge cmdgeg cmdv cmdve cmdver cme_ cmec cmeck cmecke cmeckt cmed cmedi cmee
cmeg cmega cmega_ cmeh cmeh_ cmehl cmehl_ cmehr cmehr_ cmehre cmehrf cmehrm cmehrw cmei cmeie cmeier cmein
cmein_ cmeind cmeine cmeint cmeinu cmeis cmeiss cmeist cmel cmel_ cmeld cmeld_ cmelde cmeldn cmeldu cmeli
cmelig cmeln cmeln_ cmelt cmelt_ cmen cmen_ cmena cmenb cmeng cmenge cmenl cmenla cmens cmensc cmensi cment
cment_ cmenta cmenu cmenu_ cmenus cmenv cmenve cmenw cmenwa cmeo cmeof cmeoff cmep cmepu cmepum cmer cmer_
cmerc cmerci cmerf cmerfe cmerk cmerke cmerkt cmerl cmern cmern_ cmert cmert_ cmerw cmerwi cmes cmess cmessa
cmesse cmessg cmest cmet cmete cmeter cmeti cmetik cmetr cmetro cmetz cmetzg cmfr cmfra cmfrag cmga cmgan
cmgang cmge cmgeh cmgehe cmges cmgesc cmgest cmgez cmgezo cmgs cmgsc cmgsch cmi_ cmic cmich cmich_ cmid cmid_
cmie cmie_ cmier cmiere cmiert cmies cmies_ cmiese cmiet cmiete cmih cmih_ cmil cmilc cmilch cmili cmilia
cmilie cmin cmin_ cmind cminde cmine cmine_ cming cmini cminim cminu cminut cminv cminve cmir cmir_ cmis cmis_
cmisc cmisch cmise cmiser cmiss cmisse cmist cmist_ cmit cmit_ cmita cmitar cmitb cmitbe cmite cmitei cmitg
cmitge cmitgl cmitm cmitma cmitt cmitta cmitte cmittl cmittw cmiu cmium cmix cmix_ cmixe cmixer cmiy cmiyo
cmiyor cmke cmker cmker_ cmku cmkun cmkund cmle cmlet cmlet_ cmli cmlic cmlich cmlie cmlief cmm_ cmmb cmme
cmme_ cmmel cmmel_ cmmeli cmmeln cmmelt cmmen cmmen_ cmmeng cmment cmmer cmmer_ cmmerf cmmerl cmmern cmmert
cmmerw cmmi cmmi_ cmmk cmmku cmmkun cmml cmmle cmmlet cmmli cmmt cmmt_ cmmte cmmte_ cmmten cmmts cmmts_ cmmu
cmmun cmmung cmmuni cmni cmnis cmob cmobi cmobil cmoc cmoch cmocht cmod cmode cmode_ cmodel cmoder cmodu
cmodus cmog cmoge cmogen cmogl cmogli cmoi cmoi_ cmoin cmoin_ cmol cmol_ cmolz cmom cmome cmomen cmomi cmomix
cmon cmona cmonat cmond cmond_ cmondp cmont cmonta cmonte cmor cmord cmore cmore_ cmorg cmorge cmot cmoto
cmotor cmott cmotte cmov cmove cmove_ cmp_ cmpa cmpat cmpe cmpe_ cmpel cmpel_ cmpen cmpen_ cmper cmpet cmpete
cmpf cmpf_ cmpfa cmpfan cmpfe cmpfeh cmpfen cmpfi cmpfin cmpfo cmpfoh cmpft cmpft_ cmpi cmpig cmpig_ cmpl
cmple cmplet cmpli cmplia cmpliz cmpo cmpor cmport cmpt cmpt_ cmpu cmput cmpute cms_ cmsc cmsch cmsch_ cmschl
cmse cmse_ cmsen cmsen_ cmst cmsta cmstag cmstan cmste cmstel cmstr cmstru cmt_ cmta cmtau cmtaus cmte cmte_
cmten cmten_ cmth cmthe cmthei cmts cmts_ cmu_ cmua cmuf cmuff cmuffi cmuh cmuhe cmuhe_ cmuhen cmuhl cmuhle
cmuht cmuht_ cmul cmula cmular cmull cmull_ cmulle cmullt cmum cmun cmund cmund_ cmung cmung_ cmuni cmunik
cmur cmus cmus_ cmuse cmuse_ cmusi cmusik cmuss cmuss_ cmusse cmusst cmust cmuste cmut cmutl cmutli cmutt
cmutte cmutu cmutun cmutz cmve cmver cmwe cmwel cmwelt cmwo cmwoh cmwohn cmy_ cmzu cmzug cmzug_ cna_ cnaa
cnaa_ cnab cnac cnach cnach_ cnachb cnachd cnachf cnachg cnachh cnachk cnachl cnachm cnachr cnachs cnacht
cnack cnackt cnad cnada cnada_ cnag cnage cnagel cnah cnah_ cnahe cnahen cnaher cnahm cnahma cnahme cnaht
cnaht_ cnahte cnaj cnaja cnaja_ cnak cnakt cnakti cnal cnal_ cnale cnalen cnales cnam cname cname_ cnamen
cnaml cnamli cnan cnan_ cnanb cnanbi cnand cnand_ cnande cnanz cnanzi cnap cnapf cnapf_ cnapp cnapp_ cnappc
cnar cnarb cnarbe cnarz cnarzt cnas cnase cnase_ cnass cnasse cnast cnat cnat_ cnate cnate_ cnatel cnaten
cnati cnativ cnatl cnatli cnats cnatse cnatu cnatur cnau cnau_ cnaui cnauig cnaus cnausk cnauso cnauz cnauze
cnba cnbac cnbach cnban cnbank cnbar cnbar_ cnbart cnbau cnbau_ cnbaue cnbe cnbea cnbean cnbear cnbed cnbedi
cnber cnbera cnbet cnbetr cnbez cnbezo cnbi cnbie cnbiet cnbin cnbind cnbl cnbli cnblic cnbo cnbog cnboge cnbr
cnbra cnbrau cnce cnce_ cncel cncel_ cncer cncer_ cnch cnch_ cnche cnche_ cnchen cnchm cnchma cnci cncih
cnciht cnd_ cnda cndab cndal cndal_ cndar cndard cndat cndate cndau cndaue cndb cndba cndbar cnde cnde_ cndel
cndel_ cndeln cndels cndelt cndem cndem_ cndemi cnden cnden_ cndenb cndend cndenf cndenk cndenl cndens cnder
cnder_ cndera cnderb cndere cnderg cnderk cnderm cndern cnders cndert cnderu cnderw cndes cndes_ cndesc cndesn
cndest cndet cndet_ cndf cndg cndge cndgeb cndgu cndgul cndh cndhe cndhei cndi cndic cndich cndie cndien cndig
cndig_ cndige cndigk cndigt cndigu cndin cndin_ cndis cndisc cndit cnditi cndk cndko cndkos cndl cndle cndler
cndli cndlic cndn cndn_ cndne cndner cndni cndnis cndo cndor cndort cndp cndpr cndpre cndr cndre cnds cnds_
cndsa cndsat cndsc cndsch cndsl cndslo cndst cndsta cndt cndt_ cndtu cndtuc cndu cndum cndum_ cndun cndung
cndw cndwa cndwan cndwas cndwe cndwer cndwi cndwie cndwo cndwo_ cndy cndy_ cndyn cndynu cndz cndzw cndzwa cne_
cnea cneb cnebe cneben cnec cneck cnecke cned cned_ cnedr cnedru cnee cnee_ cneh cnehm cnehm_ cnehme cnehmt
cnei cnei_ cneid cneide cnein cnein_ cneip cneipe cnel cnell cnell_ cnelle cnelli cnem cnem_ cnema cnemar
cnemm cnemme cnemmt cnen cnen_ cnenb cnenbe cnend cnende cnendi cnenf cnenfe cnenh cnenha cnenp cnenpu cnens
cnent cner cner_ cnere cnere_ cnerei cnerel cneres cnerg cnergi cnerh cnerha cneri cnerin cnerl cnerla cnerle
cnern cnern_ cners cnerse cnerst cnert cnert_ cneru cnerun cnerv cnerv_ cnerve cnervi cnervt cnerw cnerwu cnes
cnes_ cnesh cnesho cnesp cnespr cnest cnestu cnet cnet_ cnetc cnetco cnett cnett_ cnette cnetto cnetw cnetwe
cnetz cnetz_ cnetza cneu cneu_ cneue cneue_ cneuen cneuer cneues cneuh cneuhe cneuk cneuku cneul cneuli cneun
cneun_ cneunf cnew cnews cnewsl cnf_ cnfa cnfac cnfach cnfah cnfahr cnfal cnfall cnfan cnfang cnfe cnfes
cnfest cnfi cnfig cnfigu cnfl cnflu cnflun cnflus cnfm cnfma cnfmal cnfo cnfo_ cnfor cnform cnfos cnfos_ cnfr
cnfra cnfrag cnfre cnfrei cnfreu cnfro cnfron cnft cnft_ cnfte cnfte_ cnfti cnftig cnfts cnfu cnfuf cnfuff
cnfuh cnfuhr cnfun cnfund cnfz cnfzi cnfzig cng_ cnga cnga_ cngab cngabe cngan cngang cnge cnge_ cngeb cngebe
cngebl cngebo cngebr cngebu cnged cngede cngef cngefa cngeg cngega cngeh cngeha cngehe cngeho cngek cngeka
cngeko cngekr cngel cngel_ cngela cngeld cngele cngelh cngell cngeln cngelo cngelt cngem cngema cngeme cngen
cngen_ cngeni cngenr cngenz cnger cnger_ cngere cngeri cngern cngert cngeru cnges cngesa cngesc cngese cngesp
cngest cnget cngeta cngew cngewe cngez cngi cngig cngig_ cngl cngle cngle_ cngli cnglic cnglis cnglu cngluc
cngr cngru cngs cngs_ cngsa cngsam cngsar cngsc cngsch cngse cngsei cngsf cngsfa cngsk cngska cngsko cngsku
cngsm cngsmo cngsp cngspa cngss cngsso cngst cngst_ cngste cngsto cngsv cngsve cngsz cngsze cngszi cngt cngt_
cngts cngts_ cngu cngun cnguns cngut cngut_ cngw cngwe cngwei cnha cnhab cnhabe cnhaf cnhaft cnhal cnhalt
cnhan cnhand cnhau cnhaus cnhe cnhei cnheim cnheit cnho cnhof cnhof_ cnhofl cnhofs cni_ cnia cnia_ cnic cnic_
cnich cnicht cnick cnie cnie_ cnied cniede cniedr cniem cniema cnien cnien_ cnier cniere cniert cnies cniess
cnig cnig_ cnige cniger cnigk cnigke cnigs cnigst cnigt cnigt_ cnigu cnigun cnik cnik_ cnika cnikat cnike
cniker cnim cnimm cnimm_ cnimme cnimmt cnin cning cning_ cnio cnior cniore cnir cnirg cnirge cnis cnis_ cnisc
cnisch cnisi cnisie cniss cnisse cnit cnita cnitt cnitt_ cnitte cnitts cnix cnix_ cnk_ cnka cnkam cnkam_ cnkar
cnkart cnkas cnkass cnkau cnkauf cnkb cnkba cnkbar cnke cnke_ cnkel cnkel_ cnkeli cnkelm cnken cnken_ cnkend
cnkenh cnkh cnkhe cnkhei cnkl cnkli cnklin cnklu cnklus cnko cnkom cnkon cnkont cnkor cnkorb cnkos cnkost cnkr
cnks cnks_ cnksc cnksch cnksh cnksha cnkst cnksti cnkt cnkt_ cnkte cnkte_ cnkti cnktio cnktl cnktli cnku cnkun
cnkund cnkur cnkurr cnkurs cnkv cnkve cnkver cnla cnlad cnlade cnlag cnlage cnlan cnlang cnlas cnlass cnlau
cnlauf cnle cnlec cnleck cnleg cnlege cnlei cnleit cnli cnlic cnlich cnlie cnlief cnlieg cnlin cnline cnlis
cnlist cnlo cnlos cnlos_ cnlose cnma cnmah cnmahe cnmal cnmal_ cnmali cnmar cnmark cnmas cnme cnmel cnmeld
cnmen cnmi cnmo cnmog cnmogl cnn_ cnna cnna_ cnnah cnnahm cnnd cnne cnne_ cnnen cnnen_ cnnend cnnens cnner
cnner_ cnnerh cnnern cnners cnneru cnni cnns cnns_ cnnst cnnst_ cnnt cnnt_ cnnta cnntag cnnte cnnte_ cnnten
cnnter cnntet cnntn cnntni cnnu cnnum cnnumm cnnun cnnung cnnw cnnwo cnnwor cnny cnny_ cno_ cnoc cnoch cnoch_
cnochb cnochm cnod cnod_ cnom cnomm cnomme cnon cnone cnone_ cnony cnonym cnop cnopf cnopf_ cnopfe cnor cnord
cnord_ cnorg cnori cnorie cnorm cnorma cnort cnos cnose cnose_ cnosel cnoss cnosse cnost cnot cnota cnotau
cnote cnote_ cnotf cnotfa cnoti cnotig cnou cnout cnout_ cnov cnove cnovem cnpa cnpas cnpass cnpe cnper cnpers
cnpr cnpre cnprei cnpu cnpun cnpunk cnra cnrab cnraba cnrad cnrad_ cnre cnren cnrent cnri cnric cnrich cnrie
cnrief cnru cnruf cnruf_ cnrufb cnrufe cnruft cns_ cnsa cnsat cnsatz cnsc cnsch cnsch_ cnscha cnsche cnschl
cnschr cnscht cnschu cnse cnsee cnsee_ cnseh cnsehe cnsei cnseit cnsel cnsel_ cnsen cnsen_ cnser cnser_ cnsere
cnsers cnserv cnsg cnsge cnsgef cnsi cnsic cnsich cnsin cnsinn cnsio cnsion cnsit cnsiv cnsiv_ cnsk cnska cnsm
cnsmi cnsmit cnso cnsol cnsolv cnson cnsonl cnsp cnspa cnspar cnspr cnspre cnsr cnsre cnsre_ cnst cnst_ cnsta
cnstag cnstal cnstan cnste cnstel cnster cnsth cnstha cnsti cnstig cnstl cnstle cnstli cnstm cnstme cnstn
cnstnu cnstr cnstre cnstw cnstwo cnsu cnsub cnsubs cnsum cnsumi cnt_ cnta cntag cntag_ cntage cntak cntakt
cntan cntan_ cntar cntar_ cnte cnte_ cntel cntel_ cnten cnten_ cntenb cntens cnter cnter_ cntere cnterg cnterh
cnteri cnterl cnterm cntern cnterr cnters cnterw cntet cntet_ cnteu cnteur cntf cntfa cntfal cntfe cntfer cntg
cntge cntgeg cnti cntie cntie_ cntiea cntief cntier cntin cntin_ cntine cntl cntla cntlas cntli cntlic cntn
cntne cntner cntni cntnis cnto cnto_ cnton cntr cntra cntrag cntral cntre cntro cntrol cntru cntrum cnts cnts_
cntsc cntsch cntsp cntt cntta cnttau cntu cntum cntume cntur cntur_ cntw cntwo cntwor cntz cntzi cntzie cnu_
cnua cnuar cnuar_ cnub cnube cnuber cnuf cnuff cnuff_ cnug cnug_ cnuge cnugen cnul cnull cnull_ cnum cnum_
cnuma cnumar cnume cnume_ cnumer cnumm cnumm_ cnumme cnun cnun_ cnund cnunf cnunft cnung cnung_ cnunge cnungs
cnur cnur_ cnurt cnurt_ cnus cnus_ cnusp cnuspr cnut cnut_ cnute cnute_ cnuten cnutz cnutze cnutzt cnutzu cnve
cnven cnvent cnver cnverg cnverp cnvers cnvert cnves cnvest cnvo cnvol cnvoll cnvolu cnvor cnwa cnwag cnwage
cnwal cnwalt cnwan cnwand cnwar cnwarm cnwart cnwas cnwe cnweg cnweg_ cnwei cnweis cnwer cnwerd cnwi cnwic
cnwich cnwil cnwill cnwir cnwirt cnwo cnwor cnwort cny_ cnym cnym_ cnz_ cnza cnzah cnzahl cnze cnze_ cnzei
cnzeic cnzeig cnzeit cnzel cnzel_ cnzelb cnzeln cnzelt cnzen cnzen_ cnzer cnzer_ cnzern cnzf cnzfa cnzfah cnzi
cnzie cnziel cnzien cnzig cnzig_ cnzige cnzim cnzimm cnzip cnzip_ cnzl cnzle cnzlei cnzo cnzos cnzu cnzuf
cnzufr cnzug cnzuge cnzur cnzuru cnzus cnzusc cnzuv cnzuve cnzv cnzve cnzver cnzw cnzwi cnzwis co2_ coam coamo
coamoi coan coana coana_ coand coande coas coass coass_ cob_ coba cobal cobald cobb cobby cobby_ cobe cobel
cobel_ coben coben_ cober cober_ cobere coberf cobi cobi_ cobie cobier cobil cobil_ cobile cobin cobins cobl
coble coblem cobo cobot cobote cobs cobs_ cobst cobst_ cobstk cobt cobw cobwo cobwoh coch coch_ cochb cochbe
coche coche_ cochen cocher cochg cochge cochl cochla cochm cochma cochs cochs_ cochst cocht cocht_ cochte
cochw cochwa cochz cochze cock cock_ cocke cocke_ cocken cocker cocki cockie cockt cockt_ cod_ coda codaf
codafo code code_ codel codell coden coden_ codens coder coder_ codern codi codl codli codlic codu coduk
codukt codus codus_ cof_ cofe cofen cofen_ cofer cofer_ coff coff_ coffe coffe_ coffei coffel coffen coffi
coffic coffm coffma coffn coffne coffnu cofft cofft_ cofi cofil cofl cofli coflic cofo cofor cofort cofr cofre
cofres cofs cofst cofstr coft coft_ cofte cofter coftw coftwa cofu cofur cofur_ cog_ coga coga_ cogan cogant
cogar cogar_ coge coge_ cogen cogen_ cogena cogene cogg cogge coggen coggt coggt_ cogi cogin cogin_ cogl cogli
coglic cogn cogn_ cogne cogne_ cogo cogo_ cogr cogra cogram cogru cogrua cogt cogt_ coh_ cohe cohe_ coher
coher_ cohi cohin cohin_ cohl cohl_ cohle cohle_ cohlen cohlg cohlge cohn cohn_ cohne cohne_ cohnen cohnh
cohnhe cohno cohnor cohnt cohnt_ cohnu cohnun coho cohol cohol_ cohr cohr_ cohre cohren cohrer coht coht_ cohu
cohun cohung coi_ coid coid_ coide coide_ coif coifa coifac coin coin_ cois coiss coiss_ coit coit_ coje cojek
cojekt cok_ coka cokal cokale cokay cokay_ coke coko cokt cokto coktob col_ cola colad colade colan colang
colb colc colch colche cold cold_ cole cole_ colen colen_ colf colf_ colfe colfen colg colge colger colgt
colgt_ colgu colgun coli colie colie_ colin colit coliti coliz colize coll coll_ colla collan collau colle
colle_ colleg collek collen coller colli collig collin collk collko colln colln_ colls collst collt collt_
collte collz colm colm_ coln coln_ colo colog cologn colt colt_ colu colum colume colun colung colut colut_
colv colve colven colz colz_ com_ coma coma_ coman comanb comann comas comas_ comat comat_ comate comati comb
come comen coment comeo comeof comet comete comi comis comisc comix comix_ comm comm_ comme comme_ commen
commer commt commt_ commu commun comp compe compet compl comple compli compu comput comv comve comver con_
cona cona_ conal conal_ conale conat conat_ conate conatl conats conb conbe conbet cond cond_ conde conder
condi condit condp cone cone_ conen conen_ conenb conenh coner coner_ cones cones_ conf confi config cong coni
conie conier conig conig_ conis conisc conk conku conkur conl conla conlau conli conlic conlin conlis conn
conne conne_ connen conner connt connt_ connta connte connu connum conr conra conrad cons cons_ conse const
const_ constw consu consum cont cont_ conta contag contak conte conten conteu conti conto conto_ contr contro
conu conum conus conus_ cony conym conym_ conz conze conzer coo_ cooc cooch cooch_ cool cool_ coop coopl
cooplu cop_ copa copa_ cope coper copf copf_ copfe copfe_ copfen copfer copft copfte coph cophe cophe_ copi
copie copie_ copl coplu coplus copp copp_ coppe coppel coppen copper coppt coppt_ coppte copr copre coprei
copt copt_ cor_ cora coran coran_ corb corb_ corbe corbe_ corbei corben corbes corbi corbil corc cord cord_
corde corde_ corden corder cordn cordne cordnu cords cordst core core_ cored cored_ coren coren_ corenz corer
coret coret_ corf corf_ corfa corfal corfe corfen corg corga corgab corgan corge corge_ corgen corger corges
corgt corgt_ corh corhe corher cori corie corier corig corige corit cork cork_ corkt corkt_ corl corm corm_
corma cormal cormat cormi cormie cormit cormu cormul corn corn_ cornb cornba corne corne_ corner corni cornie
coro coron corona coros corosk corr corra corrag corrat corre correk corri corrig corry corry_ cors cors_
corsa corsat corst corsta corste cort cort_ corta cortal cortc cortch corte corte_ corten corter cortet cortf
cortfu corti cortie cortig cortim cortio cortl cortli corto corto_ corts corts_ cortu cortug cortw coru corum
corum_ corv corve corver cos_ cosc cosch cosch_ cosche coschf coscht coschu cose cose_ cosef cosefr cosel
cosel_ coselt cosem cosem_ cosen cosen_ cosi cosit cositi cosk cosk_ cosko coskop cosl cosla cosm cosme cosmet
coss coss_ cosse cosse_ cossen cosser cosses cossh cossha cossm cossma cosst cosst_ cost cost_ coste costen
coster costet costs costsp cosu cosun cosung cot_ cota cotal cotal_ cotau cotc cotch cotche cote cote_ cotel
cotel_ coten coten_ coter coter_ cotf cotfa cotfal coth cothe cothek coti cotig cotig_ cotigt cotl cotli
cotlin coto cotor cotor_ cotos cotos_ cots cots_ cott cott_ cotte cotten cottet cotti cottie cotto cotto_
cottr cottre cotz cotz_ cotzd cotzde cotzl cotzli coud coud_ coun count count_ counte cour cour_ coure coure_
cous cousi cousin cout cout_ cove cove_ covem covemb covi covis covisi cowa cowa_ cowas cowas_ cowat cowatt
cowe cowei coweit cowi cowie cowies cown cown_ cows cox_ coyk coyko coykot cozd cozde cozdem coze cozen cozent
cozu cozu_ cpa_ cpaa cpaar cpaar_ cpac cpach cpacht cpack cpack_ cpackc cpacke cpackl cpacks cpackt cpacku
cpad cpag cpage cpak cpake cpaket cpal cpal_ cpale cpalet cpalm cpalmo cpam cpam_ cpamp cpampi cpan cpand
cpande cpani cpanie cpap cpapa cpapa_ cpapi cpapie cpapp cpappe cpar cpara cparat cpare cparen cpari cparie
cpark cpark_ cparke cpart cpart_ cparte cpartn cpas cpass cpass_ cpasse cpassi cpasst cpassu cpassw cpat cpat_
cpate cpater cpatet cpati cpatr cpatro cpatu cpatun cpatz cpatzi cpau cpaus cpausc cpause cpausi cpax cpax_
cpay cpayp cpaypa cpaz cpazi cpch cpche cpchen cpda cpdat cpdate cpe_ cped cpedi cpedit cpei cpeic cpeich
cpein cpeinl cpek cpekt cpekt_ cpekti cpel cpel_ cpeln cpeln_ cpelt cpelt_ cpelte cpen cpen_ cpend cpende
cpenh cpenha cpenn cpens cpensi cper cper_ cperf cperfe cperl cperlw cperm cperma cperr cperre cperrl cperrt
cpers cperso cpert cpert_ cpet cpete cpeten cpeu cpeut cpeut_ cpez cpezi cpf_ cpfa cpfan cpfand cpfang cpfar
cpfarr cpfe cpfe_ cpfeh cpfehl cpfel cpfel_ cpfen cpfen_ cpfer cpferd cpfh cpfi cpfia cpfiat cpfin cpfind cpfl
cpfla cpflan cpflas cpflau cpfle cpfleg cpfli cpflic cpfo cpfoh cpfohl cpft cpft_ cpfte cpfte_ cpfu cpfun
cpfund cpfus cpfusc cpha cphas cphase cphe cphe_ cphi cphis cphish cpic cpich cpich_ cpie cpie_ cpiel cpiel_
cpiele cpieli cpielt cpielz cpier cpier_ cpierl cpig cpig_ cpil cpin cpinn cpinnt cpins cpinse cpis cpiss
cpisst cpit cpitz cpitze cpix cpixe cpixel cpiz cpizz cpla cplak cplaka cplan cplan_ cplanu cplas cplast cplat
cplatt cplatz cplay cplay_ cple cplea cpleas cplei cpleit cplet cplett cpli cplia cplian cpliz cplizi cplo
cplot cplotz cpls cpls_ cplu cplus cplus_ cpol cpole cpolen cpoli cpolit cpoliz cpon cpont cpoo cpor cport
cport_ cporta cportf cporti cporto cportu cpos cposi cposit cpost cpost_ cpot cpot_ cpoth cpothe cpott cpp_
cppa cppar cppara cppc cppch cppche cppe cppe_ cppel cppeln cppelt cppen cppen_ cppenh cpper cpper_ cppert
cppf cppfe cppfeh cppi cppic cppich cppig cppig_ cppo cppor cpport cppr cppri cpprig cppt cppt_ cppte cppte_
cpra cprac cprach cpral cprali cprax cpraxi cpre cprec cprech cprei cpreis cprem cpremi cpres cpress cpri
cpric cprich cprig cprig_ cpril cpril_ cprim cprima cprin cpring cprinz cpriv cpriva cpro cpro_ cprob cprobe
cprobi cprobl cproc cproch cprod cprodu cprof cprofi cprog cprogr cproj cproje cprov cprovi cproz cproze cpru
cpruc cpruch cpruf cprufe cpruft cprufu cprun cprung cpse cpsel cpseln cpt_ cpta cptab cptabe cpte cpte_ cptem
cptemb cpten cpten_ cptet cptet_ cpti cptie cptier cptio cption cpto cptop cptu cptur cptur_ cpuh cpul cpule
cpulm cpulma cpum cpump cpumpe cpun cpunk cpunkt cpus cput cpute cputer cputt cputt_ cputte cputts cputz cpzi
cpzig cpzig_ cqua cquad cquadr cqual cquali cquar cquari cquat cquats cque cquel cquell cquem cqui cquid
cquidi cra_ crab crab_ craba crabat crabe crabel craben crac crach crach_ crache cracht crad crad_ crade
crade_ crader cradi cradio cradl cradl_ craf crafa crafan craft crag crag_ cragb cragba crage crage_ cragen
crager crags cragsb cragsl cragt cragt_ cragu cragun crah crahm crahme crai craif craiff crain craine craini
crak crakt crakto cral crala cralar crale crale_ crali cralin crall crall_ cralt cralte cram cram_ crami cramm
cramm_ crams cramsc cran cran_ cranc cranch crand crand_ crande crandt crang crange crangt crank crank_ cranke
crankh crann crannt crans crant crant_ crante cranti crantw cranz cranzi cranzo crap crape crapeu crapp crar
crarb crarbe crars crarsc cras crase crase_ crasen crasi crasie crass crasse crat crat_ crate crate_ craten
crater crati cratig cratio cratis cratm cratme crato crator cratu cratun cratur cratz cratze cratzt crau crau_
craub craub_ crauba craube crauc crauch craue crauen crauer crauf crauf_ craufg craum craum_ craume craumt
craumw craur crauri craus craus_ crausc crause crausg crausn crax craxi craxis craz craz_ crb_ crba crban
crband crbar crbar_ crbau crbe crbe_ crbea crbean crbee crbeei crbei crbei_ crbeik crbeit crben crben_ crber
crber_ crbera crbes crbesi crbess crbet crbete crbeu crbeul crbez crbezw crbi crbie crbiet crbil crbild crbin
crbind crbit crbitt crbl crbli crblic crbo crbog crboge crbot crbot_ crbote crbr crbra crbran crbrau crbro
crbroc crbs crbst crbst_ crbu crbun crbund crbung crch crch_ crcha crchau crche crche_ crchei crchg crchge
crchs crchsa crchsc crcht crchw crchwa crci crci_ crd_ crda crdan crdant crde crde_ crdem crdem_ crden crden_
crdent crder crderb crdere crderm crdern crdert crdet crdet_ crdi crdie crdien crdig crdigu crdin crding crdis
crdisc crdn crdne crdner crdnu crdnun crdo crdop crdopp crdor crdorb crdr crdre crdreh crds crdst crdste cre_
crea creag creage creagi creak creakt cream creb crebs crebs_ crec crech crech_ creche crechh crechn crechp
crecht crechu creck creck_ crecke creckl creckt cred cred_ crede creden credet credi credit cree creen cref
creg crega cregal crege cregel cregen cregi cregio cregis cregu cregul creh creha creha_ crehe crehen creht
creht_ crei crei_ creib creib_ creibe creibn creibt creibu creic creich creie creie_ creien creier creies
creif creif_ creifa creife creifi creim creima crein crein_ creinb creine creini creis creis_ creisa creise
creisg creisl creiss creist creisw creit creit_ creita creite creits creiw creiwi creiz creize crek crekl
crekla crekt crekt_ crektu crel crela crelan crelau creli crelig crell crell_ crem crem_ cremd cremdg cremdv
creme creme_ cremi cremiu cremo cremov crems cremse cren cren_ crend crend_ crenk crenko crenn crenne crennt
crent crente crentn crenw crenwi crenz crenz_ crenze crenzf crep crepa crepar crepp creppe crer crer_ crere
crere_ creren crers crersc crerst cres cres_ cresa cresab crese cresen cresh cresh_ cresp crespe cress cress_
cressa cressb cresse cressi cressn cresso crest crest_ cresta cresw creswe cret cret_ creta cretar crete
creten creter creto cretou crett creu creu_ creud creue creue_ creueb creuep creuer creun creund creut creut_
creute creuu creuun crev crew crewe crewe_ crez creze crezep crf_ crfa crfac crfach crfah crfahr crfal crfall
crfe crfek crfekt crfen crfen_ crfes crfest crfi crfl crfla crflac crflu crflus crfo crfol crfolg crfr crfra
crfrag crft crft_ crfte crfte_ crften crfu crg_ crga crgab crgabe crgan crgang crgani crgar crgart crge crge_
crgeb crgebe crgebi crgebr crgef crgefa crgeg crgege crgeh crgehe crgeht crgel crgel_ crgeld crgen crgen_
crgend crgeno crger crger_ crgert crges crgess crgest crgi crgie crgis crgiss crgl crgle crglei crgli crglic
crgr crgro crgros crgt crgt_ crha crhaf crhaft crhal crhalb crhalt crhan crhang crhau crhaup crhaus crhe crhei
crheit crher crher_ crhert crhi crhin crhin_ crho crhoh crhoht crhohu crhol crhole crholt crhor crhore cria
cria_ criag criagt crial crial_ crib cribe cribe_ cric crich crich_ criche cricht crick cricke crie crie_
crieb crieb_ criebe criebs criec criech cried criede crief crief_ criefe criefk crieg crieg_ criege criegt
crien crien_ crier crier_ criere criert crieru cries criev criev_ crieve crif crif_ crife criff criff_ crifft
crift crift_ criftl crig crig_ crige crigen crigi crigie crii criib criibe crik crik_ criko crikot cril cril_
crill crille crim crima crima_ crin crin_ cring cring_ cringe cringl cringt crink crink_ crinke crinkt crinn
crinne crinz crinzi crio crip cripp crippe crir crird crirdi cris crisc crisch crise criseu criss crissa
crisse crist cristi crit critt critt_ critte critz criu crium crium_ criv criva crivat crje crk_ crka crkau
crkauf crke crke_ crkeh crkehr crkei crkeit crken crken_ crkenn crker crker_ crket crkett crki crkis crkisc
crkl crkla crklag crklar crkle crklei crkli crklic crko crkom crkomm crkon crkonz crkr crkra crkrat crks crkst
crksta crkt crkt_ crktu crktub crku crkur crkurz crkz crkze crkzeu crl_ crla crlad crlade crlag crlage crlan
crlang crlas crlass crlau crlaub crlauf crle crleb crlebt crled crledi crleg crleg_ crlege crlegt crlei crlei_
crlet crletz crli crlic crlich crlie crlier crlin crlin_ crling crlis crlist crlo crlor crlore crlos crlos_
crlosc crlw crlwe crlwei crm_ crma crma_ crmac crmach crmal crmal_ crmale crmals crmar crmark crmat crmati
crme crme_ crmei crmen crmen_ crmeng crmenw crmep crmepu crmer crmerk crmi crmie crmier crmiet crmin crmin_
crmine crminv crmis crmiss crmit crmit_ crmitt crmo crmog crmoge crmom crmomi crmor crmorg crmu crmul crmula
crmut crmutt crn_ crna crnah crnahm crnat crnati crnb crnba crnbac crnd crnd_ crne crne_ crneh crnehm crnen
crnen_ crner crner_ crnere crnet crnet_ crneu crneue crni crnic crnich crnie crnier crnm crno crnom crnomm
crnou crnout crns crns_ crnse crnseh crnst crnst_ crnt crnt_ crnte crnte_ crnu crnun crnunf crnung crnw crnwa
crnwar crnz crnze crnzei cro_ croa croas crob crobe crobi crobie crobin crobl croble crobo crobot croc croch
croch_ croche crock crocke crod crodu croduk crof crofi crofil crog croga crogan croge crogen crogr crogra
croh croh_ crohe crohe_ crohr croht croht_ croj croje crojek crok crol crol_ croll crolle crolli crolls crom
crom_ croma croma_ croman cromp cromv cromve cron crona crona_ crone cronen cront cront_ crop cropa cropa_
cropf cropfe cropft croph crophe cror cror_ crort crort_ cros crose crosel crosen crosk crosko cross cross_
crosse crossh crossm crost croste crot crot_ crotc crotch crote croten crott crott_ crotte crottr crotz crotz_
crotzd crov crovi crovis croz croze crozen crpa crpac crpack crpak crpake crpar crpark crpau crpaus crpf crpi
crpis crpiss crpr crpre crprei crpro crprog crr_ crra crrag crrage crrat crrat_ crrate crre crre_ crrec crrei
crreic crrek crrekt crren crren_ crrenz crri crric crrich crrig crrigi crrl crrli crrlic crrlis crrn crrn_
crro crrog crroga crror crror_ crros crrost crrs crrsc crrsch crrt crrt_ crru crruf crruf_ crrufe crry crry_
crs_ crsa crsac crsach crsag crsage crsagt crsan crsand crsat crsatz crsb crsbe crsbed crsc crsch crsch_
crscha crsche crschi crschl crschm crschn crscho crschr crscht crschu crschw crse crse_ crseh crsehe crsei
crseit crset crsetz crsh crshe crshei crsi crsic crsich crsio crsion crso crsoh crsohn crson crson_ crsona
crsone crsonl crsor crsorg crsp crspa crspat crspr crspre crspri crspro crspru crst crst_ crsta crstag crstan
crstat crste crste_ crstec crsteh crstei crstel crsten crstes crsti crstim crstm crstma crsto crstop crstor
crstos crstu crstut crsu crsuc crsuch crt_ crta crtag crtag_ crtal crtal_ crtan crtan_ crtc crtch crtche crte
crte_ crtei crtei_ crteil crtel crtel_ crtele crtelj crten crten_ crter crter_ crtere crterm crtes crtesc
crtet crtet_ crtete crteu crteue crtez crteze crtf crtfu crtfun crth crth_ crti crtie crtier crtif crtifi
crtig crtig_ crtige crtigt crtik crtik_ crtike crtim crtime crtio crtion crtip crtipp crtl crtli crtlic crtm
crtma crtn crtne crtner crto crto_ crtof crtoff crton crton_ crtons crtr crtra crtrad crtrag crtrau crtre
crtret crtri crtrie crtro crtros crts crts_ crtsc crtsch crtst crtsta crtu crtug crtuga crtun crtung crtup
crtup_ crtus crtusc crtw cru_ crua cruaf cruafa cruafn cruar cruar_ crub crube cruber cruc cruch cruch_ cruchi
cruchs cruck cruck_ cruckb cruckd crucke cruckf cruckg cruckm cruckr crucks cruckt cruckz crud crude cruder
cruf cruf_ crufb crufbe crufe crufe_ crufen crufer crufn crufnu crufs crufst cruft cruft_ crufts crufu crufun
crug crug_ cruge cruger crugs crugsm cruh cruh_ cruhe cruhe_ cruhen cruher cruhes cruhi cruhig cruhj cruhja
cruhr cruhrt cruhs cruhst cruht cruht_ crui cruin cruini cruk crukt cruktu crum crum_ crumm crump crumpf crun
crun_ crund crund_ crunde crundg crundl crunds crundu crung crung_ crunge crungl crungs crunn crunne crunt
crunte crup crupp cruppe crus cruss cruss_ crusse crussl crusst cruu cruuk crv_ crve crven crven_ crver crver_
crverb crvers crvi crvic crvice crvig crvig_ crvo crvor crvorr crvt crvt_ crvu crvus crvus_ crwa crwag crwage
crwah crwahl crwal crwalt crwar crwart crwe crwec crwech crweg crwegs crweh crwehr crwei crweil crweis crweit
crwel crwelk crwen crwend crwi crwie crwied crwies crwu crwun crwuns cry_ crz_ crza crzah crzahl crze crze_
crzeh crzehn crzei crzeit crzel crzel_ crzem crzem_ crzen crzen_ crzent crzer crzer_ crzeu crzeug crzi crzic
crzich crzig crzig_ crzl crzli crzlic crzo crzog crzoge crzt crzt_ crztp crztpr crzu crzus crzusc csa_ csab
csabb csabba csabo csabo_ csabs csabsc csabt csabte csac csach csach_ csachb csache csack csack_ csacke csaf
csaft csag csag_ csage csage_ csagen csages csagt csagt_ csagte csah csai csais csaiso csait csal csala csalat
csalb csalbe csalo csalon csalz csalze csam csam_ csame csamer csamm csamme csams csamst csamt csamt_ csan
csand csand_ csandk csanp csanpa csant csant_ csanw csanwa csap csap_ csapp csapp_ csar csart csarte csarti
csarz csarzt csas csass csass_ csat csatt csatt_ csatz csatz_ csatza csatzl csatzs csatzt csau csau_ csaub
csaube csaue csauer csauf csaufg csaug csauge csaun csauna csba csbal csball csbar csbar_ csbau csbauf csbe
csbed csbedi csbei csbeis csbeit csber csbere csbes csbest csbet csbetr csbu csbuc csbuch csbur csburg csch
csch_ cscha cschad cschaf cschal cscham cschar cschat cschau cschd cschd_ csche csche_ cschec cschee cscheh
cschei cschen cscher csches cscheu cschf cschfu cschi cschic cschie cschig cschim cschin cschir cschl cschla
cschle cschli cschlo cschlu cschm cschma cschme cschmi cschmo cschn cschn_ cschna cschne cschni cschno cschnu
cscho cschob cschol cschon cschr cschra cschre cschri cschro cschru cscht cscht_ cschte cschti cschu cschuh
cschul cschun cschus cschut cschw cschwa cschwe cschwi cschwo cschwu csco cscou cscoun cscr cscri cscrib csda
csdat csdatu csdr csdru csdruc cse_ csec csech csechs csee csee_ cseel cseele csef csefr csefre cseh csehe
csehe_ csehen csehr csehr_ csei csei_ cseid cseid_ cseide cseie cseien csein csein_ cseina cseine cseinh cseit
cseit_ cseitd cseite cseith cseiti cseits csek csekr csekre cseku csekun csel csel_ cselb cselbe cselbs csell
csells cseln cseln_ cselnd cselt cselt_ cselte cselz cselzu csem csem_ csemm csemme csen csen_ csena csend
csend_ csende csendi csendu cseni csenio csenk csenke csenm csenma csens csens_ csensc csenw csenwa csenwe
csep csept csepte cser cser_ csera cserab cserd cserde csere csere_ cserem cseren cserer cseres cserh cserho
cseri cserie cserk cserke csern csern_ csers csersa csersc csert csert_ cseru cserun cserv cserve cservi
cservu cses cses_ csess csesse cset cset_ csetz csetze csetzt csetzu cseu cseur cseur_ csfa csfal csfall csfas
csfase csfl csflu csflur csfr csfra csfrag csfu csfuh csfuhr csful csfull csga csgab csgabe csgar csgara csge
csgeb csgebu csgef csgefa csgefl csgeh csgel csgela csgem csgema csgen csgena csgeno csger csgere csges csgesc
csgew csgewa csgewo csgez csgeza csgezo csgv csgvo csgvo_ csh_ csha cshal cshalb cshalt cshan cshand cshe
cshei csheim csher csher_ cshi cshin cshing cshir cshirt csho cshop cshop_ csi_ csic csich csich_ csiche
csicht csie csie_ csieb csiebe csieh csiehe csieht csier csiere csiert csies csies_ csig csig_ csige csign
csign_ csik csik_ csil csilv csilve csim csims csimse csin csin_ csind csind_ csine csine_ csing csingl csinn
csinn_ csio csion csion_ csioni csis csisc csisch csist csit csite csiten csiti csitu csitua csitz csitz_
csitze csitzt csiv csiv_ csive csive_ csivv csivve csiz csk_ cska cskan cskand cske csken cskenn csko cskon
cskont cskop cskop_ cskor cskorr csku cskun cskunf cskur cskurs cskus cskuss csl_ csla cslag cslage cslan
csland cslas cslass cslau cslauf csle csle_ cslei csleit csler csler_ cslet cslett csli cslic cslich cslie
cslief cslin csling cslis cslist cslo cslos cslos_ cslu cslun cslung csm_ csma csmal csmal_ csman csmann csmar
csmark csmas csmasc csmat csmate csme csmei csmeis csmet csmeti csmi csmit csmitt csmo csmod csmode csms csms_
csmu csn_ csna csnap csnapf csne csneh csnehm csnet csnetz csnu csnum csnumm cso_ csob csoba csobal csoc csock
csocke csof csofo csofor csoft csoftw csog csoga csogar csogt csogt_ csoh csohn csohn_ csohne csol csola
csolan csolc csolch csoll csoll_ csolle csolln csollt csolu csolut csolv csolve csom csomm csomme cson cson_
csona csonal csonb csonbe csond csonde csone csonen csonl csonli csonn csonne csonnt csons csonst csor csorg
csorge csorgt csorr csorry csort csorte csorti csow csowa csowas csowe csowei csowi csowie cspa cspam cspam_
cspan cspani cspar cspare cspark cspart cspas cspass cspat cspat_ cspate cspatu cspau cspaus cspax cspax_ cspe
csped cspedi cspei cspeic cspek cspekt cspen cspend csper csperr cspez cspezi cspi cspie cspiel cspin cspinn
cspit cspitz cspl cspla csplat csplay cspo cspon cspor csport cspot cspot_ cspott cspr cspra csprac cspre
csprec csprei cspres cspri cspric csprin cspro csprob csproc cspru cspruc csprun cspu cspul cspule cspulm csqu
csque csquel csra csrat csrat_ csre csre_ csrec csrech csred csrede csreg csregi csri csrig csrig_ css_ cssa
cssa_ cssag cssage cssan cssant cssb cssba cssbal cssbar cssbe cssbu cssbuc cssc cssch csscha cssche csschl
csschr csschu csse csse_ cssel cssel_ csselb csselt cssen cssen_ cssend cssens cssenw csser csser_ csserd
cssere cssern cssers csseru csses csses_ csset csset_ cssg cssge cssgen cssh cssha csshan cssi cssie cssier
cssig cssig_ cssio cssion cssis cssist cssk csska cssl cssl_ cssla csslan cssle cssle_ cssler cssli csslic
cssm cssma cssman cssn cssn_ cssna cssnap csso csso_ cssor cssort cssp csspe cssper cssr cssre cssrec cssri
cssrig csst csst_ csste csste_ csstei cssten cssto csstop cssts cssts_ cssu cssun cssung cssv cssve cssver
cssw csswo csswor cst_ csta cstab cstabi cstad cstadi cstadt cstaf cstaff cstag cstag_ cstage cstags cstah
cstahl cstal cstall cstam cstamm cstan cstand cstar cstark cstart cstat cstati cstatt cstatu cstau cstau_
cstaub cstaur cstaus cstb cstbe cstbed cstbes cste cste_ cstec csteck cstee cstee_ csteh csteh_ cstehe cstehn
csteht cstei csteig cstein cstel cstell cstem cstem_ cstemm csten csten_ cstenf cstenk cstenl cstens cstenz
cster cster_ csterb cstere csterm cstern csterr cstert cstes cstes_ cstet cstet_ cstete cstets csteu csteue
csth cstha csthan csti cstie cstieg cstier cstif cstift cstig cstig_ cstige cstigs cstigt cstigu cstik cstik_
cstikk cstil cstil_ cstill cstim cstimm cstin cstink cstis cstisc cstk cstl cstle cstlei cstler cstli cstlic
cstm cstma cstmal cstme cstmen cstn cstn_ cstne cstnet cstnu cstnum csto cstob cstoc cstock cstof cstoff cstol
cston cston_ cstop cstop_ cstopp cstor cstorb cstore cstorn cstort cstos cstoss cstp cstpo cstr cstra cstraf
cstrag cstras cstre cstrea cstrei cstres cstri cstric cstrip cstrit cstro cstrom cstrop cstru cstruk csts
csts_ cstsc cstsch cstsp cstspi cstst cststa cstu cstuc cstuck cstud cstude cstudi cstuh cstuhl cstum cstump
cstun cstund cstung cstur csturz cstut cstutz cstw cstwo csub csube csuber csubs csubsc csuc csuch csuch_
csuche csucht csud csum csumi csumie csumm csun csund csund_ csundh csung csung_ csunge csungs csunk csunke
csup csupe csuper csupp csuppo csur csus csve csver csverb csverf csverk csvers csvert cswa cswah cswahl cswe
cswec cswech csweg cswege cswei csweis cswer cswert cswo cswor cswort csys csyst csyste csze cszei cszeit
cszen cszent cszi cszie csziel cszu cszug cszus cszuse cta_ ctab ctabe ctabel ctabi ctabil ctabl ctable ctabu
ctabu_ ctac ctach ctad ctadi ctadiu ctadt ctadt_ ctadtw ctaf ctaff ctaffe ctag ctag_ ctage ctage_ ctagel
ctagen ctages ctags ctags_ ctagsp ctagsu ctah ctahl ctahl_ ctai ctak ctakt ctakt_ ctakta ctaktd ctakte ctakti
ctaktl ctaktv ctal ctal_ ctali ctalie ctalk ctalk_ ctall ctall_ ctalla ctalo ctalog ctam ctamm ctamme ctammk
ctan ctan_ ctand ctand_ ctanda ctande ctandi ctandl ctandn ctando ctands ctank ctank_ ctar ctar_ ctarb ctarbe
ctari ctarif ctarin ctaris ctark ctart ctart_ ctartu ctas ctasc ctasch ctass ctasse ctast ctasta ctaste ctastr
ctat ctat_ ctate ctaten ctati ctatig ctatio ctativ ctats ctatt ctatt_ ctatte ctattu ctatu ctatur ctau ctau_
ctaub ctaubs ctaubt ctauc ctauch ctauf ctaufn ctaug ctaugt ctaur ctaura ctaus ctausc ctaut ctaut_ ctba ctbac
ctback ctbar ctbar_ ctbare ctbark ctbe ctbed ctbedi ctber ctbere ctbes ctbest ctbew ctbewe ctbo ctbot ctbot_
ctbote ctch ctche ctchen ctchi ctchib ctco ctcol ctcolo ctda ctdat ctdate ctde ctdem ctdem_ ctdi ctdie ctdien
cte_ ctea cteam cteam_ ctec ctec_ ctech ctechn cteck ctecke cteckt cted cted_ ctee ctee_ cteh cteh_ ctehe
ctehe_ ctehen ctehn ctehn_ cteht cteht_ ctei ctei_ cteig cteig_ cteige cteil cteil_ cteile cteiln cteils
cteilt cteilu cteilz ctein ctein_ cteina ctel ctel_ ctela ctelan ctele ctelef ctelek cteli ctelie ctelj ctelja
ctell ctell_ ctellb ctelle ctelln ctells ctellt ctellu ctellw cteln cteln_ ctels ctem ctem_ ctemb ctembe ctemm
ctemme ctemu ctemu_ cten cten_ ctena ctenau ctenb ctenba ctenbe ctene ctene_ ctenf ctenfa ctenfr ctenk ctenka
ctenl ctenle ctenlo ctens ctens_ ctensc ctensi ctent ctent_ ctente ctenv ctenvo ctenw ctenwe ctenz ctenze ctep
ctepp cteppi cter cter_ cterb cterbe ctere ctere_ cterei cteren cterer cteres cterf cterg cterge cterh cterha
cterhe cterhi cteri cteria cterie cterin cterir cterk cterko cterl cterla cterle cterm cterm_ cterma ctermi
ctern ctern_ cterna cterne cternz cterp cterr cterre cterri cterro cters cters_ ctersa ctersb ctersc ctersh
cterst ctert ctert_ cterv cterve cterw cterwe ctes ctes_ ctesc ctesch ctest cteste ctet ctet_ ctete ctete_
cteten ctets ctets_ cteu cteue cteuer cteur cteur_ cteure ctev ctev_ ctex ctext ctez cteze ctezei ctfa ctfal
ctfall ctfe ctfer ctfern ctfert ctfo ctfor ctform ctfu ctfun ctfunk ctge ctgeg ctgege ctgem ctgema ctgen
ctgeno ctget ctgete ctgl ctgli ctglie ctgr cth_ ctha cthab cthabe cthal cthali cthan cthand cthank cthe cthea
ctheat cthei ctheit cthek ctheke cthem cthema cther cther_ cthera ctherm cthi cthis cthl cthlo cthlon ctho
cthom cthoma cti_ ctic ctich ctich_ ctick cticke ctie ctie_ ctiea ctief ctiefa ctiefk ctieg ctiege ctien ctier
ctier_ ctiere ctiert ctif ctifi ctift ctift_ ctifte ctig ctig_ ctige ctige_ ctigen ctiger ctigs ctigst ctigt
ctigt_ ctigu ctigun ctik ctik_ ctike ctikel ctiker ctiket ctikk ctiks ctiksa ctil ctil_ ctill ctill_ ctille
ctillg ctim ctime ctimen ctimm ctimme ctimmt ctimmu ctin ctin_ ctine ctine_ cting cting_ ctink ctinkt ctint
ctinte ctio ction ction_ ctione ctioni ctions ctip ctipp ctippe ctippf ctippt ctir ctiro ctirol ctis ctis_
ctisc ctisch ctiv ctiv_ ctiva ctivan ctive ctivi ctivie ctja ctko ctl_ ctla ctlad ctlade ctlas ctlass ctle
ctlei ctleis ctler ctler_ ctlerw ctli ctlic ctlich ctlin ctline ctlini ctlis ctlist ctlo ctma ctmac ctmach
ctmal ctmal_ ctman ctmar ctme ctmen ctmeng ctmet ctmete ctmo ctn_ ctne ctner ctner_ ctneri ctnes ctnest ctnet
ctnetz ctni ctnis ctnis_ ctnu ctnum ctnumm cto_ ctob ctobe ctober ctoc ctoch ctocht ctock ctock_ ctod ctodl
ctodli ctof ctoff ctoff_ ctoffe ctoi ctoi_ ctok ctoko ctol ctole ctole_ ctoll ctoll_ ctolle ctom ctoma ctomat
cton cton_ ctone ctoner ctons ctons_ ctoo ctop ctop_ ctopf ctopfe ctopp ctopp_ ctoppe ctoppt ctor ctor_ ctorb
ctorbe ctore ctoren ctorn ctorni ctort ctort_ ctos ctos_ ctose ctosef ctoss ctosst ctot ctot_ ctota ctotal
ctou ctour ctour_ ctoure ctpa ctpak ctpake ctpl ctpla ctplan ctpo ctpr ctpra ctprax ctpu ctpun ctpunk ctra
ctra_ ctrad ctrade ctraf ctrafa ctrag ctrag_ ctragb ctrage ctrags ctragt ctragu ctrai ctrain ctrak ctrakt
ctral ctrale ctran ctrank ctras ctrass ctrat ctratz ctrau ctrau_ ctraue ctraum ctraur ctre ctrea ctream ctrei
ctreic ctreif ctreis ctreit ctren ctrenn ctrep ctrepp ctres ctrese ctress ctret ctrete ctreu ctreue ctreut
ctreuu ctri ctric ctrich ctrick ctrie ctrieb ctrier ctrif ctriff ctrik ctriko ctrin ctrink ctrip ctris ctrisc
ctrit ctritt ctro ctro_ ctroc ctrock ctrog ctroge ctrol ctroll ctrom ctrom_ ctroma ctromv ctron ctrone ctrop
ctropf ctroph ctros ctrost ctrot ctrotz ctru ctrub ctrug ctrug_ ctrugs ctruk ctrukt ctrum ctrum_ cts_ ctsa
ctsan ctsanw ctsap ctsapp ctsau ctsauf ctsb ctsbe ctsbei ctsc ctsch ctsch_ ctscha ctsche ctschi ctschl ctschn
ctscho ctschr ctscht ctschu ctsd ctse ctsen ctsend ctser ctserk ctsf ctsfu ctsfuh ctsg ctsge ctsges ctsl ctsle
ctslei ctslo ctslos ctsp ctspe ctsper ctspi ctspie ctspr ctspre ctsr ctss ctssc ctssch ctssp ctsspe ctst ctsta
ctstag ctstan ctstat ctste ctstel ctsti ctstie ctstr ctt_ ctta cttag cttag_ cttage cttags cttau cttaus cttb
cttbe cttbew ctte ctte_ cttel cttel_ ctteln cttels ctten ctten_ cttenf ctter ctter_ ctteri ctterk cttern
ctters cttert cttes cttes_ cttet cttet_ cttf cttfo cttfor ctti cttie cttier cttig cttig_ cttl cttle cttler
ctto ctto_ cttp cttr cttre cttrei ctts ctts_ cttsc cttsch cttst cttste cttu cttun cttung cttw cttwo cttwoc
ctu_ ctua ctuat ctuati ctuats ctub ctubl ctubli ctuc ctuch ctuch_ ctuck ctuck_ ctud ctude ctuden ctudi ctudie
ctudio ctudiu ctug ctuga ctugal ctuh ctuhl ctuhl_ ctuhle ctul ctull ctull_ ctulle ctum ctum_ ctume ctumer
ctump ctumpf ctun ctun_ ctund ctunde ctung ctung_ ctunge ctungs ctup ctup_ ctur ctur_ cture cturen cturi
cturie cturk cturke cturki cturl cturli cturn cturni cturz cturze cturzt ctus ctusc ctusch ctut ctut_ ctutz
ctutzt ctutzu ctuu ctuur ctuur_ ctve ctver ctvert ctwa ctwar ctware ctwas ctwas_ ctwe ctwe_ ctweg ctwege ctwen
ctwenr ctwer ctwerk ctwo ctwoc ctwoch ctwor ctwort ctyp ctyp_ ctz_ ctza ctzag ctzage ctzak ctzakk ctzau ctzaus
ctzb ctzbe ctzd ctzde ctzdem ctze ctze_ ctzen ctzen_ ctzer ctzer_ ctzerk ctzg ctzge ctzger ctzi ctzie ctzieh
ctzig ctzig_ ctzige ctzl ctzli ctzlic ctzlie ctzs ctzt ctzt_ ctzte ctzte_ ctztei ctztem ctzten ctzter ctztes
ctzu ctzun ctzung ctzv ctzve ctzver cua_ cuad cuada cuada_ cuadr cuadra cuaf cuafa cuafa_ cuafn cuafn_ cuag
cuags cuagsp cual cuali cualit cuar cuar_ cuari cuariu cuas cuat cuati cuatio cuats cuats_ cuatsc cub_ cuba
cuba_ cube cube_ cubeh cubeho cubel cubel_ cuben cuben_ cuber cuber_ cubera cuberb cubere cuberf cuberg cuberh
cuberl cuberm cubern cubers cubert cuberw cuberz cubi cubi_ cubig cubige cubl cubli cublic cubn cubni cubnis
cubr cubri cubrig cubs cubsa cubsau cubsc cubscr cubst cubsta cubt cubt_ cubte cubte_ cubu cuch cuch_ cuchb
cuchba cuchbi cuche cuche_ cuchen cucher cuchg cuchge cuchh cuchha cuchi cuchig cuchl cuchn cuchn_ cuchs
cuchs_ cuchsm cuchsr cuchst cucht cucht_ cuchte cuchts cuchu cuchun cuck cuck_ cuckb cuckd cuckda cucke cucke_
cucken cucker cuckf cuckfr cuckg cuckga cuckge cuckl cuckli cuckm cuckme cuckr cuckru cucks cucksa cuckse
cuckt cuckt_ cuckz cuckza cud_ cude cude_ cuden cudent cuder cuder_ cudg cudge cudget cudi cudie cudier cudio
cudio_ cudiu cudium cuds cue_ cueb cuebo cuebon cuel cuell cuelle cuem cuem_ cuen cuen_ cuenh cuenha cuep
cuepu cuepun cuer cuer_ cuera cuerab cuerb cuerbe cuerd cuerdi cuerh cuerha cueri cuerin cuern cuern_ cuernd
cuers cuerst cuert cuert_ cuerte cuerw cuerwe cues cues_ cuf_ cufa cufa_ cufah cufahi cufal cufall cufb cufba
cufban cufbe cufbea cufd cufdr cufdri cufe cufe_ cufen cufen_ cufend cufens cufer cufer_ cufere cuferi cuff
cuff_ cuffe cuffi cuffig cuffz cuffzi cufg cufga cufgab cufge cufgeb cufgef cufgeg cufgeh cufgel cufgem cufger
cufges cufget cufgh cufgho cufh cufho cufhor cufl cufla cuflan cufle cufleg cuflo cuflos cufm cufma cufmac
cufn cufn_ cufna cufnah cufnu cufnum cufr cufri cufrie cufs cufs_ cufsa cufsab cufsc cufsch cufsg cufsge cufsl
cufsle cufss cufsst cufst cufsta cufsu cufsuc cufsz cufsze cuft cuft_ cufte cufte_ cuftr cuftra cufts cufts_
cufu cufun cufung cufw cufwa cufwac cufz cufze cufzei cug_ cuga cugal cugal_ cugan cugang cuge cuge_ cugel
cugeln cugem cugema cugen cugen_ cugenb cugend cuger cuger_ cuges cugesa cugesc cugesp cugest cugg cugl cugle
cugr cugri cugrif cugs cugs_ cugsm cugsma cugsq cugsqu cugt cugt_ cugu cugus cugust cuh_ cuha cuhau cuhaus
cuhe cuhe_ cuhei cuheit cuhen cuhen_ cuher cuher_ cuhes cuhest cuhi cuhig cuhig_ cuhj cuhja cuhjah cuhl cuhl_
cuhle cuhle_ cuhlt cuhlt_ cuhlte cuhlw cuhlwa cuhn cuhne cuhner cuho cuhor cuhore cuhr cuhr_ cuhre cuhren
cuhrer cuhrp cuhrpa cuhrt cuhrt_ cuhru cuhrun cuhs cuhst cuhstu cuht cuht_ cui_ cuid cuidi cuidie cuig cuigk
cuigke cuin cuini cuinie cuk_ cuka cukt cukt_ cuktb cuktbe cukte cukte_ cukti cuktio cuktl cuktli cuktu cuktur
cuku cukun cukund cukunf cul_ cula culan culanz cular cular_ culd culd_ culde culde_ culden culdet culdi
culdig cule cule_ culen culen_ culer culer_ cules cules_ culet culetz culh culhe culhei culi culi_ culic
culich culie culier cull cull_ culle culle_ cullen culler cullp cullpa cullt cullt_ culm culm_ culma culmas
cult cult_ culti cultig culu culun culung culz cum_ cuma cuman cumann cumar cumara cumark cumb cumba cumbau
cume cume_ cumen cumen_ cumenl cumer cumer_ cumf cumfr cumfra cumg cumga cumgan cumge cumgeh cumges cumgez
cumi cumie cumier cumm cumm_ cumme cumme_ cummer cummi cummi_ cummt cummt_ cump cump_ cumpe cumpe_ cumpf
cumpf_ cumpft cums cums_ cumsc cumsch cumst cumsta cumste cumstr cumt cumt_ cumta cumtau cumu cumut cumutu
cumw cumwe cumwel cumwo cumwoh cumz cumzu cumzug cun_ cuna cuna_ cunb cunbe cunbea cunbed cunbr cunbra cunc
cunce cuncer cunch cunch_ cund cund_ cundb cundba cunde cunde_ cunden cunder cundes cundg cundge cundh cundhe
cundi cundic cundig cundin cundl cundli cundn cundn_ cunds cundsa cundsc cundu cundum cundun cundz cundzw cune
cune_ cuner cunerl cunerw cunf cunf_ cunfa cunfal cunfm cunfma cunfr cunfre cunft cunft_ cunfte cunfti cunfts
cunfu cunfuf cunfun cunfz cunfzi cung cung_ cunge cunge_ cungef cungen cunger cungl cunglu cungs cungs_ cungsa
cungse cungsf cungsk cungsm cungsp cungsv cungsz cungu cungun cungut cunh cunhe cunhei cunho cunhof cuni cuni_
cunik cunika cunio cunior cunk cunke cunkel cunken cunks cunkst cunkt cunkt_ cunkte cunkti cunktl cunm cunmo
cunmog cunn cunn_ cunne cunner cuno cunp cunpa cunpas cunpe cunper cunpu cunpun cunr cunre cuns cuns_ cunsc
cunsch cunse cunser cunsi cunsic cunsr cunsre cunst cunsti cunstl cunsu cunsub cunt cunt_ cunte cunten cunter
cunu cunub cunube cunv cunve cunver cunvo cunvol cunw cunwi cunwic cunz cunzu cunzuf cunzuv cup_ cupd cupda
cupdat cupe cuper cuper_ cuperm cupp cuppe cuppe_ cuppo cuppor cupt cupt_ cupte cuptet cur_ cura curan curant
curat curato curb curc curch curch_ curcha curche curchg curchs curcht curchw curd curd_ curde curde_ curden
cure cure_ curec curech curem curem_ curen curen_ curer curer_ curf curfe curfen curft curft_ curfte curg
curg_ curi curie curier curig curig_ curin curis curist curk curke curken curki curkis curl curla curlau curli
curlic curn curni curnie curno curnou curo curo_ curok curop curopa curr curre curren curs curs_ cursa cursac
curse curse_ curst curst_ curt curt_ curth curth_ curts curtst curu curuc curuck curuf curufe curz curz_ curze
curze_ curzei curzel curzem curzer curzt curzt_ cus_ cusa cusag cusage cusam cusamm cusar cusarz cusb cusba
cusbau cusc cusch cusch_ cuscha cusche cuschl cuschr cuscht cusd cusdr cusdru cuse cuse_ cusei cusein cusen
cusend cuset cusetz cusf cusfa cusfal cusfl cusflu cusfu cusful cusg cusga cusgab cusge cusgeb cusgef cusgel
cusgem cusger cusges cusgew cusgez cush cusha cushal cusi cusie cusier cusik cusik_ cusin cusine cusio cusion
cusiv cusive cusivv cusk cuske cusken cusku cuskun cusl cusla cuslan cusli cuslie cusm cusm_ cusme cusmei cusn
cusne cusneh cuso cuso_ cusp cuspr cuspro cusr cusre cusred cuss cuss_ cussa cussb cussba cussc cussch cusse
cusse_ cussel cussen cusser cussi cussig cussio cussk cusska cussl cussla cussr cussre cusst cusst_ cusste
cust cust_ custa custan custau custe custel custer custi custie custig custim custo custr custra custu cusv
cusve cusver cusw cuswa cuswah cuswe cuswei cuswer cusz cuszu cuszug cuszus cut_ cuta cute cute_ cutel cutel_
cuten cuten_ cutenf cuter cuter_ cuters cutes cutes_ cutet cutet_ cuth cutha cuthab cuti cutig cutig_ cutio
cution cutl cutli cutlic cuto cuto_ cutom cutoma cuts cuts_ cutsc cutsch cutt cutt_ cutte cutte_ cutten cutter
cuttes cutts cutts_ cutu cutun cutung cutz cutz_ cutzb cutzbe cutze cutze_ cutzen cutzer cutzi cutzig cutzt
cutzt_ cutzu cutzun cutzv cutzve cuuk cuun cuung cuung_ cuur cuur_ cuut cuute cuute_ cuve cuver cuverl cuvi
cuvie cuviel cuwe cux_ cuxu cuxus cuxus_ cuze cuze_ cuzen cuzen_ cuzi cuzie cuzier cuzt cuzt_ cval cvan cvanb
cvanbi cvat cvat_ cvate cvate_ cvater cvatn cvatnu cvatt cvatte cve_ cveg cvega cvegan cvege cveget cvem cvemb
cvembe cven cven_ cvent cvent_ cventu cvenz cvenz_ cvenzv cver cver_ cvera cveral cveran cverar cverb cverba
cverbe cverbi cverbo cverbr cverbu cverd cverdo cverdr cvere cverei cverf cverfa cverfo cverg cverga cverge
cvergi cvergl cverh cverha cverk cverka cverke cverkl cverl cverla cverle cverli cverlo cverm cverme cvermi
cvermo cvern cverni cvernu cverp cverpa cverpi cverr cverra cverre cverro cvers cversa cversc cverse cversi
cverso cversp cverst cversu cvert cverta cverte cverti cvertr cveru cverun cverw cverwa cverwe cverwi cverz
cverzi cverzo cves cvest cveste cvet cvett cvette cvic cvice cvice_ cvid cvide cvideo cvie cviec cviech cviel
cviel_ cviele cvielf cviell cvier cvier_ cviere cvierm cviert cvieru cvierz cvig cvig_ cvis cvisi cvisio
cvisit cvo_ cvod cvoda cvodaf cvog cvogt cvogt_ cvol cvoll cvoll_ cvolla cvolle cvolli cvollk cvolls cvollz
cvolu cvolum cvom cvom_ cvon cvon_ cvonl cvonla cvor cvor_ cvorb cvorbe cvorbi cvorf cvorfa cvorg cvorga
cvorge cvorh cvorhe cvori cvorig cvorl cvorm cvormi cvorn cvorn_ cvorne cvorr cvorra cvors cvors_ cvorsa
cvorst cvort cvst cvt_ cvui cvui_ cvus cvus_ cvve cvver cvvert cwa_ cwaa cwaag cwaage cwac cwach cwach_ cwache
cwachs cwack cwacke cwag cwage cwagen cwager cwagn cwagne cwah cwahl cwahl_ cwahlt cwahr cwahre cwal cwall
cwalla cwalt cwalt_ cwalte cwalti cwalts cwaltu cwan cwand cwand_ cwande cwang cwange cwank cwann cwann_ cwanz
cwanzi cwar cwar_ cware cware_ cwaren cwarm cwarm_ cwarme cwarn cwarnu cwars cwars_ cwart cwart_ cwarte cwartu
cwaru cwarum cwarz cwarz_ cwarze cwas cwas_ cwasc cwasch cwass cwasse cwassr cwat cwat_ cwatt cwatt_ cwatz
cwatze cwatzt cwe_ cwea cwea_ cweb cwebe cwebs cwebse cwec cwech cwechs cweck cweck_ cwecke cwed cwede cweder
cwee cwee_ cwees cweess cweg cweg_ cwege cwegen cwegg cwegge cwegs cwegs_ cwegsc cweh cweh_ cwehr cwehr_ cwei
cwei_ cweig cweige cweih cweihn cweil cweil_ cweile cweili cweim cweima cwein cwein_ cweine cweinh cweint
cweip cweipe cweis cweise cweiss cweisu cweit cweit_ cweite cweiti cweiz cweiz_ cwel cwelc cwelch cwelk cwelk_
cwelkt cwell cwelle cwelt cwelt_ cweltr cwem cwem_ cwen cwen_ cwend cwende cwendu cweni cwenig cwenn cwenn_
cwenns cwenr cwenre cwenz cwenze cwer cwer_ cwerb cwerb_ cwerbe cwerbu cwerd cwerd_ cwerde cwere cweren cwerk
cwerk_ cwerke cwerks cwerkz cwert cwert_ cwerte cwerti cwertu cwes cwese cwesen cwesh cwesha cwess cwesse
cwest cweste cwet cwett cwettb cwette cwha cwhat cwhats cwi_ cwia cwia_ cwic cwich cwicht cwick cwicke cwickl
cwid cwide cwider cwie cwie_ cwied cwiede cwieg cwiege cwien cwien_ cwies cwies_ cwiese cwieso cwiev cwievi
cwig cwig_ cwige cwil cwill cwill_ cwilli cwim cwimm cwimmb cwimme cwimml cwin cwind cwind_ cwinde cwing
cwingl cwinn cwint cwinte cwinz cwinze cwir cwir_ cwird cwird_ cwirf cwirft cwirk cwirkl cwirs cwirt cwirts
cwis cwisc cwisch cwiss cwisse cwisst cwit cwitw cwitwe cwitz cwitz_ cwitzt cwla cwlan cwlan_ cwn_ cwo_ cwoa
cwoan cwoand cwoas cwoass cwoc cwoch cwoch_ cwoche cwochs cwof cwofu cwofur cwoh cwohe cwoher cwohi cwohin
cwohl cwohl_ cwohlg cwohn cwohn_ cwohne cwohnh cwohno cwohnt cwohnu cwoi cwois cwoiss cwol cwolf cwolf_ cwoll
cwolle cwollt cwon cwonn cwonne cwor cwora cworan cworb cworbe cword cworde cworf cworfe cwort cwort_ cworte
cwortl cworu cworum cwos cwos_ cwot cwott cwott_ cwoz cwozu cwozu_ cwsl cwsle cwslet cwu_ cwuc cwuch cwuche
cwun cwund cwunde cwuns cwunsc cwur cwurd cwurd_ cwurde cwurs cwurst cwurt cwurth cwus cwuss cwusst cxce cxcel
cxcel_ cxel cxelf cxelfe cxen cxen_ cxer cxer_ cxis cxis_ cxist cxisti cxit cxit_ cxkl cxklu cxklus cxpo cxpor
cxport cxpr cxpre cxpres cxt_ cxte cxtr cxtra cxtra_ cxus cxus_ cxwa cxwar cxware cyaz cyazm cyazma cyer cyer_
cyera cyeral cyet cyete cyeter cyil cyin cyin_ cyko cykot cykott cym_ cynu cynum cynumm cyog cyoga cyoga_ cyok
cyok_ cyor cyoru cyorum cyp_ cypa cypal cypal_ cyri cyse cyst cyste cystem cywa cywa_ cza_ czac czack czacki
czag czage czagen czah czah_ czahl czahl_ czahlb czahle czahlt czahlu czahn czahna czak czakk czakku czam czap
czapf czau czaun czaun_ czaus czbe czch czchl czchli czde czdem czdem_ czdemi cze_ czeh czehn czehn_ czei
czei_ czeic czeich czeig czeig_ czeige czeigt czeit czeit_ czeite czeitl czeitp czeitu czel czel_ czelb czeln
czeln_ czelne czelt czelte czem czem_ czemb czembe czen czen_ czent czent_ czentr czenz czenz_ czep czept
czept_ czepta czepte czepti czeptu czer czer_ czerb czerbr czerk czern czern_ czers czerst czert czerti czes
czet czett czette czeu czeug czeug_ czeuge czeugt czfa czfah czfahi czfr czfra czfri czfrie czge czger czger_
czi_ czia czic czich czicht czie czieg cziegl czieh cziehe czieht cziehu cziel cziel_ cziell cziem czieml
czien czien_ czier cziere cziert czig czig_ czige czige_ cziger cziges czim czimm czimme czip czip_ czle czlei
czlei_ czli czlic czlich czlie czlief czma czmay czmayi czoc czock czocke czog czog_ czoge czoge_ czogen czogn
czogn_ czol czol_ czon czon_ czoo czoop czoopl czos czru czruc czruck czt_ czte czte_ cztei czteil cztem
cztem_ czten czten_ czter czter_ cztes cztes_ cztp cztpr cztpra cztu cztuu cztuur czu_ czua czuag czuags czub
czube czubeh czubi czubi_ czubig czuc czuck czucke czuckt czuf czufa czufal czufr czufri czug czug_ czuga
czugan czuge czuge_ czugem czuges czugl czugle czugr czugri czugs czugsq czuh czuho czuhor czuk czuku czukun
czul czule czulet czum czum_ czumu czumut czun czung czung_ czur czur_ czure czurec czurs czurst czuru czuruc
czuruf czurz czurze czus czusa czusag czusam czusc czusch czuse czusen czuset czust czusta czuste czusti czut
czuv czuve czuver czuvi czuvie czve czver czvers czvi czvie czviel czvu czvui czvui_ czwa czwan czwanz czwar
czwar_ czwe czwec czweck czwee czwee_ czwei czwei_ czweim czweip czweit czwen czweni czwi czwis czwisc czwo
czwol czwolf czza czza_ cşim w% w& w1 w10 w100 w11 w12 w14 w15 w16 w17 w18 w180 w19 w2 w20 w200 w20391 w21 w24
w25 w3 w30 w300 w31.12 w34 w39 w4 w40 w42 w4471 w45 w4711 w5 w50 w6 w60 w7 w8 w80 w83 w84 w88 w89 w9 w90 w91
wa waa wab wabbestellen wabbestellt wabbestellung wabbrechen wabbuchung wabend wabends waber wabgebaut
wabgebrochen wabgebucht wabgegeben wabgeholt wabgelaufen wabgelehnt wabgemeldet wabgeraten wabgeschafft
wabgeschlossen wabgestellt wabgewickelt wabgewimmelt wabgeworben wabgezogen wabgrissa wabgwimmlet wabholung
wabi wabmahnung wabmeldelink wabmelden wabmeldn wabmeldung wabo wabos wabrechnung wabschaffen wabschalten
wabsehen wabsolut wabstellen wabsturze wabteilung wabwechslung wabzocke waccount wach wacht wade wadresse
wafoch wah wahm wahnung wakku wakkus wakkuschrauber waktion waktull waktulle waldi walkohol wall walle wallein
walleine wallem wallen waller walles wallet wallweil walone wals walso walt waltbacken walte walten walter
walternativanbieter waltersbedingt waltersheim waltes wam wamazon wamoi wan wanbieter wanbindung wandauernd
wandere wanderem wanderen wanderer wanderes wandermal wandern wanders wanderung wanderweitig wanfang wanfangen
wanfrage wanfragen wangabe wangaben wangebot wangebote wangeboten wangefangen wangekommen wangeln wangelt
wangemessen wangerufen wangesagt wangeschaut wangeschrieben wangeschrien wangesprochen wangetan wangst wankam
wanklingeln wankundigung wanlage wanlass wanliegen wanmelden wanonym wanrief wanruf wanrufbeantworter wanrufe
wanrufen wanruferei wanruft wans wanschluss wanschreiben wansprechpartner wansprechpartnerin wanstandslos
wantwort wantworte wantworten wantwortet wanwalt wanwaltin wanweisung wanzeige wanzurufen wanzuschreiben
wapfel wapotheke wapothekenpreis wapp wapparat wapril waquarium warbeit warbeite warbeiten warbeitet
warbeitslos warger waroma warrogant wart wartik wartikel warzt warztpraxis watelier wau wauch wauf
waufdringlich waufgebaut waufgefullt waufgegeben waufgehoben waufgehort waufgelegt waufgelost waufgemacht
waufgeraumt waufgeschwatzt waufgetaucht waufgetaut waufghort waufhoren waufhorn waufhort wauflegen waufs
waufschlag wauftrag wauftragsbestatigung waufwachen waugen waugenblick waugust waus wausbaufahig wausdrucke
wauseinander wauseinandergefallen wausfalle wausfullen wausgaben wausgefallen wausgelacht wausgelaufen
wausgemacht wausgewandert wausgezahlt wausgezogen wauskennt wauskunft wauskunfte wausland wauslieferung wausm
wausprobieren wausreden wausschalten wausschlag wausschreibung wausschuss waussendienst waussendienstler
wausserdem waustausch waustragen waustragung wausverkauft wauswahl wauswertung wauswertungen wauszusetzen
wauto wautomat wautomatischen wazubi wazubigehalt wbaby wbacken wbacker wbackerei wbad wbahn wbahnhof
wbahnhofstrasse wbald wbalkon wbank wbankverbindung wbatterien wbauchgefuhl wbauern wbauhaus wbaumarkt
wbaustelle wbaywa wbeanstanden wbeantworte wbeantworten wbeantwortet wbearbeitet wbecher wbeck wbedarf
wbedient wbedienung wbeenden wbeendet wbeerdigung wbefragt wbefragung wbefragungen wbegeistert wbegrundung
wbehalten wbehandelt wbehauptet wbehelligen wbehorde wbei wbeide wbeides wbeim wbeitrag wbekannt wbekannter
wbekomm wbekomme wbekommen wbekommt wbelassen wbelastigen wbelastigt wbelastigung wbeliefern wbeliefert
wbemangelt wbemuhen wbemuht wbenutzen wbenutzt wberaten wberater wberatung wberechnet wbereits wberlin
wbeschadigt wbeschaftigt wbescheid wbeschlossen wbeschwerde wbeschweren wbesetzt wbesichtigungen wbesitzer
wbesonderer wbesonderes wbesonders wbespreche wbesprechen wbesprechung wbesser wbessere wbesserer wbesseres
wbestatigen wbestatigung wbeste wbesteht wbestell wbestellbestatigungen wbestelle wbestellen wbestellstopp
wbestellt wbestellung wbestellungen wbesten wbestens wbestimmt wbestimmte wbestimmten wbesuch wbesuchen
wbetrag wbetreuer wbetreuerin wbetreut wbetreute wbetreuung wbetrieb wbetriebsrat wbetrifft wbetrogen wbetrug
wbetrugsmasche wbett wbevor wbezahlbar wbezahlen wbezahlt wbeziehen wbezieht wbezug wbezugsquelle wbi
wbildschirm wbillig wbilliger wbilligere wbim wbin wbinden wbinnen wbins wbio wbioladen wbis wbisher wbisschen
wbissl wbissle wbist wbite wbitte wbitten wbitter wbittschon wbittsteller wblattert wblau wbleib wbleiben
wbleibt wblieb wblinkt wblockier wblockiere wblockiert wblod wbloss wblumen wblumenladen wbock wbodensee
wbohnen wbohnenpunkt wbohrer wbosch wbose wbot wbranche wbrand wbrandt wbrauch wbrauche wbrauchen wbrauchens
wbrauchn wbrauchs wbrauchst wbraucht wbrauchte wbrauchten wbrauchts wbremse wbrennt wbricht wbrief wbriefe
wbriefkasten wbrille wbring wbringen wbringt wbroselt wbrot wbruch wbruchig wbruder wbruhen wbucher
wbuchhaltung wbucht wbuchungen wbudget wbugeln wbundesnetzagentur wburnout wburo wbus wbushaltestelle wcafe
wcallcenter wcancel wcent wchaos wcharge wchat wchatbot wcheck24 wchef wchefin wchefwechsel wchemie wcho
wchond wcloud wcode wcompliance wcomputer wcomputerstimme wconrad wcontrolling wcorona wcousine wcreme wd wda
wdabei wdach wdachte wdafur wdagegen wdaheim wdaher wdahin wdamals wdame wdamen wdamit wdanach wdaneben
wdanemark wdank wdankbar wdanke wdankend wdankschee wdann wdaran wdarf wdaruber wdarum wdas wdass wdasselbe
wdate wdatei wdaten wdatenauskunft wdatenbank wdatenleck wdatenschutz wdatenvolumen wdatev wdauerhaft wdauernd
wdauert wdauerten wdavon wdavonlaufen wdazu wde wdeaktivieren wdecathlon wdeckt wdefekt wdefekte wdelete wdem
wdement wden wdene wdenen wdenke wdenken wdenkt wdenn wder wderen wdeshalb wdesign wdeswegen wdeutlich
wdeutsch wdeutschland wdezember wdi wdiagnose wdicht wdichtgemacht wdichtungen wdie wdienst wdienstag
wdiensthandy wdienstleister wdienstnummer wdies wdiese wdiesel wdieselbe wdiesem wdiesen wdieser wdieses
wdifferenzen wdigga wdigital wding wdinge wdir wdirekt wdiscounter wdiskussion wdisplay wdm wdo wdoch
wdonnerstag wdoppelt wdoppelte wdoppelten wdorf wdort wdosen wdqualitat wdr wdran wdrauf wdreck wdrehen wdrei
wdreimal wdreissig wdrin wdrink wdritte wdrittel wdritten wdruber wdruck wdruckdaten wdrucke wdrucken wdrucker
wdruckerei wdruckt wdrum wdschrauba wdsgvo wdu wduft wdumm wdunkelmodus wdunn wdunner wdurch wdurchaus
wdurcheinandergebracht wdurchgebrannt wdurchgelegen wdurchgescheuert wdurchsage wdurchschnitt wdurfen wdurft
wdurfte wdurften wduschen wduswahl wduzen we webay weben wecht wechte wechten wechter weck wecke wedeka wegal
weh weher wehrlich weier weifach weigene weigenen weigenmarken weigentlich weigentumer weim wein weine weinem
weinen weiner weines weinfach weinfluss weingang weingedeckt weingegangen weingehalten weingeholt weingekauft
weingelost weingereicht weingeschaltet weingeschickt weingeschlafen weingestellt weinkauf weinkaufen
weinkauferin weinkaufsabteilung weinkaufsgenossenschaft weinkaufsstopp weinkaufszentrum weinlaufen weinmal
weinmalig weins weinschlafen weinsparen weinstellen weinweisung weinwilligung weinzeln weinzelne weinzelteile
weinziges weirer welf weltern welternzeit wem wemol wempfang wempfanger wempfindliche wempfohlen wen wende
wendgultig wendlich wendstadium wenglisch wenglish wenkel wenkelin wentfallt wentfernen wentfernt wentscheidet
wentscheidung wentschieden wentschuldigt wentschuldigung wenttauschend wenttauscht wentziehe wer werbeten
werfolgt wergeben werhalten werhoht werhohung werhohungen werinnerung werinnerungen werklar werklare werklaren
werklart werlaube werlaubnis werlaubt werlebt werledigt werloschen werneuert wernst wernte werreichbar
werreichbarkeit werreichen werreicht wersatz wersatzakku wersatzlieferung wersatzteil wersatzteile werschrecke
wersetzt werst werstattet werstattung werste wersten werstens werstes werstmal werteilt werwarte werwunscht
werzahl werzahlen werzahlt werzeuger wes wesse wessen wetiketten wetwas weu weuch weuer weure weurem weuren
weurer weuro weuropa wewig wex wexcel wexistiert wexit wexklusivvertrag wexport wexportfunktion wextra wey
wfad wfaden wfahr wfahre wfahren wfahrer wfahrt wfahrzuschlag wfair wfaire wfairtrade wfall wfalls wfallt
wfalsch wfalsche wfalschen wfalscher wfamiliare wfamilie wfand wfarbe wfarben wfass wfast wfaul wfaules
wfaulheit wfax wfebruar wfehldrucke wfehlende wfehler wfehlerhaft wfehlerhafte wfehlmenge wfehlt wfehlte
wfeierabend wfeiertag wfenster wferien wfernsehen wfernwarme wfertig wfest wfesten wfester wfestnetz
wfeuerwehr wfiel wfiliale wfilialleiter wfiltern wfinanziell wfind wfinde wfindet wfinger wfingern wfir wfirma
wfirmenwagen wfitnestudio wfix wflach wflasche wflaschen wfleisch wflyer wflyeralarm wfohn wfolgt wfolie
wfordere wfordermittel wform wformular wfotos wfrag wfrage wfragen wfragerei wfragt wfrase wfrau wfrauen
wfrech wfrechheit wfrei wfreitag wfremdgegangen wfremdvergeben wfresse wfressnapf wfreu wfreund wfreundin
wfreundlich wfreundliche wfreundlicher wfreundlichere wfreundlicheres wfreundlicherweise wfreundlichkeit
wfrieden wfrisch wfrische wfrischer wfrischere wfriseur wfrohe wfruh wfruher wfruhestens wfruhjahr wfruhstuck
wfuchs wfuhle wfuhlt wfuhlte wfuhren wfuhrerschein wfuhrpark wfuhrt wfunf wfunfmal wfunkstille wfunktion
wfunktionen wfunktioniert wfur wfurs wfusioniert wfussball wfusse wfusselt wfutter wgab wgabs wgald wganz
wganze wganzen wgar wgarantie wgarantiefall wgarnichts wgarten wgas wgaste wgasten wgaststatte wgeandert
wgearbeitet wgeargert wgeb wgebaut wgebe wgeben wgebeten wgebinde wgeblieben wgebrannt wgebrauch wgebraucht
wgebrochen wgebt wgebts wgebuhren wgebunden wgeburtstag wgedacht wgedanken wgedauert wgedeckt wgedruckt
wgeduzt wgefahren wgefallen wgefallt wgefehlt wgeflogen wgefragt wgefuhl wgefuhlt wgefunden wgegangen wgegeben
wgegen wgegend wgegenuber wgegessen wgeh wgehabt wgehalten wgehangt wgehe wgehen wgehn wgeholfen wgeholt
wgehoren wgehort wgeht wgehts wgeirrt wgekauft wgeklappt wgeklart wgeklingelt wgekommen wgekorkt wgekostet
wgekriegt wgekummert wgekundigt wgelaber wgelander wgelandet wgelassen wgeld wgeldbeutel wgelegen wgelegt
wgelesen wgeliefert wgelohnt wgeloscht wgelost wgemacht wgemass wgemeinde wgemeldet wgemerkt wgemuse wgenau
wgenauso wgenerell wgenervt wgeniessen wgenommen wgenossenschaft wgenug wgeoffnet wgeordert wgepasst wgerade
wgerat wgerate wgeraten wgerechtfertigt wgeredet wgeregelt wgereicht wgericht wgerissen wgern wgerne wgerostet
wgesagt wgesalzen wgesammelt wgeschafft wgeschaft wgeschaftsaufgabe wgeschaftsfuhrer wgeschaftsleitung
wgeschehen wgeschenk wgeschenkt wgeschichte wgeschickt wgeschimpft wgeschlossen wgeschluckt wgeschmack
wgeschmacklich wgeschmeckt wgeschnurt wgeschrieben wgeschrumpft wgesehen wgesetzt wgesichtserkennung wgespart
wgespeichert wgespeicherten wgesperrt wgesprach wgesprochen wgesprungen wgestellt wgestern wgestiegen
wgestimmt wgestoppt wgestorben wgestrichen wgesucht wgesundheitlichen wgesunken wgetan wgetauscht wgetippt
wgetrennt wgewackelt wgewaltig wgewartet wgewechselt wgewerbe wgewesen wgewissen wgewohnheit wgewohnheiten
wgewohnheitstier wgewonnen wgeworden wgewundert wgezogen wgfundn wgha wghabt wgib wgibt wgibts wgilt wging
wgingen wgit wgits wglas wglaser wglasfaser wglaub wglauben wgleich wgleiche wgleichen wgluck wglucklich
wglump wglutenfreie wglutenfreies wgmbh wgnug wgod wgott wgrad wgrade wgratis wgrau wgrauenhaft wgraus wgraz
wgross wgrosse wgrossen wgrossere wgrosses wgrosshandel wgrosshandler wgrun wgrund wgrunde wgrunden
wgrundgebuhr wgrundsatzlich wgruss wgrusse wgrussen wgsagt wgsi wgsogt wgstorbe wgunstig wgunstiger
wgunstigste wgut wgute wguten wguter wgutes wguthaben wgutschein wgutschrift wgwa wha whaare whaaren whab
whabe whaben whabt whabts whagebau whaha whahn whalb whalbe whalben whalbes whalf whalfte whallo whals
whalsabschneider whalt whaltbarere whaltbarkeit whalten whaltet whaltung whamburg whams whan whand whande
whandelsregister whandelt whandler whands whandtuch whandwerker whandy whandynummer whangen whangt whappig
whasslich whast what whats whatt whatte whatten whattet whaufen whaus whausarzt whause whausflur whaushalt
whaushaltssperre whausmeister whaustier whaut whean whebbt whebt wheim wheiss wheisse wheissen wheisst wheizen
wheizol wheizung whelfen whellofresh whemden whend whends wher wherbst whergegeben wherr wherrlich wherrn
wherrscht whersteller whervorragend whett wheut wheute whielt whier whierher whiermit whiess whilfe
whilfsbereit whilft whilti whin whingestellt whinne whinten whinterher whinterhertelefonieren whinterlassen
whinterlegt whinuber whm whmm whobby whobel whobs whoch whochbetrieb whochgesetzt whochladen whochwasser
whochzeit whod whof whofer whoffe whoffmann whoflich whohe whoher whoid whol wholen wholland wholt wholz
whomeoffice whonig whor whore whored whoren whoret whorn whornbach whoroskop whort whorts whosen whot whotel
whotline whots whuber whufte whuhner whund whunde whundert wich wichs widee wignorieren wignoriert wihm wihn
wihnen wihr wihre wihrem wihren wihrer wihres wik wikea wim wimker wimmer wimport win winfluncer winfo
winformationen winformiert winfos winhaber winkasso winklusive winnen winnendienst winnerhalb wins winsel
winsolvent winsolvenz wintensiv winteressant winteresse winteressieren winteressiert wintern winternet
winventur winzwischen wirgendwann wirgendwas wirgendwie wirgendwo wisst wist wit wja wjahr wjahre wjahrelang
wjahren wjahresabo wjahresabschluss wjahresende wjahreswechsel wjanuar wje wjede wjeden wjedenfalls wjeder
wjederzeit wjedes wjedesmal wjegliche wjemand wjemandem wjemanden wjenseits wjetz wjetzt wjo wjob wjuli wjunge
wjungen wjunger wjungs wjuni wk wka wkabel wkaffee wkaffeehaus wkaffeemaschine wkalt wkam wkamen wkampf
wkanada wkann wkannst wkanone wkantine wkanzlei wkapseln wkaputt wkaputte wkaputten wkaputtes wkaputts wkarte
wkartei wkartoffeln wkarton wkartons wkase wkasse wkassel wkassenwart wkatalog wkataloge wkatastrophe wkatze
wkauf wkaufe wkaufen wkaufland wkauft wkaum wkaution wkeen wkeene wkei wkeien wkeimten wkein wkeine wkeinem
wkeinen wkeiner wkeinerlei wkeins wkeks wkeller wkenn wkenne wkennen wkennt wkenntnis wkennwort wkessler
wkette wkg wkiel wkilo wkilometer wkilopreis wkind wkinder wkindergarten wkindern wkino wkiosk wkirche wkiste
wkisten wkita wklage wklagen wklappe wklapprig wklappt wklappte wklar wklaren wklart wklasse wkleben wklein
wkleine wkleinen wkleiner wkleinere wkleineres wkleines wkleinigkeit wkleinstmengen wklemmt wklingeln
wklingelt wklingen wklingt wkm wknapp wkneipe wknie wknopf wknopfe wkoana wkoche wkochen wkoffein wkohle wkoi
wkoin wkollege wkollegen wkollegin wkollektion wkoln wkoma wkomisch wkomische wkomm wkomme wkommen wkommentar
wkommt wkommunikation wkompetent wkomplett wkomplette wkompliziert wkonditionen wkonfigurator wkonkurrenz
wkonkurrenzfahig wkonnen wkonnt wkonnte wkonnten wkonntet wkonsumieren wkontakt wkontaktaufnahme
wkontaktaufnahmen wkontaktdaten wkontakte wkontaktieren wkontaktiert wkontaktliste wkontaktversuche wkonto
wkonzern wkopf wkopie wkorb wkork wkorrigieren wkorrigiert wkost wkosten wkostenlose wkostet wkostete
wkostspielig wkrank wkrankenhaus wkrankheit wkratzer wkrause wkrebs wkredit wkriagt wkrieg wkriege wkriegen
wkriegt wkuche wkuchen wkuchenfront wkulanz wkummert wkundbar wkunde wkunden wkundenberater wkundendaten
wkundendienst wkundenfreundlichkeit wkundenkonto wkundenservice wkundige wkundigen wkundigung wkundin
wkundschaft wkunftig wkur wkurs wkurse wkurz wkurzem wkurzer wlaat wlabe wlabor wlaborverbund wlacht wlack
wladen wladt wlag wlager wlagerhaus wlahm wlaib wlaktosefreier wlampe wlampen wland wlanden wlang wlange
wlanger wlangere wlangsam wlangsamer wlangst wlangt wlangweiliges wlass wlasse wlassen wlasset wlasst wlastig
wlat wlaufbander wlaufen wlaufenden wlauft wlaune wlaut wlauter wleave wlebe wleben wlebensgefahrlich wlebt
wlecken wlecker wleder wleer wleere wleg wlegen wlehne wlehrling wleicht wleichter wleid wleider wleihgerat
wleim wleine wleipzig wleisten wleistung wleiter wleitung wlernen wlernt wlese wlesen wletzte wletztem
wletzten wletzter wletztes wleut wleute wleuten wlexware wlidl wlieb wliebe wlieber wlieblingskurs
wlieblingsmodell wlieblingssorte wlieblingstee wliebschte wliebsten wlief wlieferant wlieferanten wlieferbar
wlieferdienst wliefern wlieferscheine wlieferstopp wliefert wliefertermin wlieferung wlieferungen wlieferwagen
wlieferzeit wlieferzeiten wliege wliegen wliegt wliess wliest wlindner wlinie wlink wlinke wlinkshander
wliquidiert wliste wlistn wliter wlizenz wlkw wloch wlocher wlochern wlocker wlogin wlogo wlohnt wlokaler wlol
wlond wlorenz wlos wlosch wlosche wloschen wloschfunktion wloscht wloschung wlosem wlosen wlosung wlott wluft
wlust wlustig wlut wluxus wmac wmach wmachbar wmache wmachen wmacht wmadels wmag wmagen wmahnt wmahnung
wmahnungen wmai wmaier wmail wmailadresse wmails wmakler wmal wmama wman wmanchmal wmangelhaft wmangelliste
wmann wmantel wmarke wmarkt wmarktublich wmarz wmaschine wmaschinen wmaterial wmatratze wmatschig wmatte wmau
wmaus wme wmeckere wmeckern wmega wmeh wmehl wmehr wmehrere wmehreren wmehrfach wmehrmals wmeier wmein wmeine
wmeinem wmeinen wmeiner wmeinerseits wmeinetwegen wmeint wmeinte wmeinung wmeistens wmeister wmeld wmelde
wmelden wmeldet wmengen wmengenrabatt wmensch wmenschen wmenu wmerci wmerkt wmessages wmesse wmesser
wmessgenauigkeit wmetro wmetzger wmich wmies wmieser wmiete wmih wmilch wmindestbestellwert wmindestmenge
wminute wminuten wmir wmischung wmiserabel wmist wmit wmitarbeiter wmitarbeiterin wmitarbeitern wmitbewerber
wmiteinander wmitgenommen wmitgeteilt wmitglied wmitgliedsbeitrag wmitmachen wmittagessen wmittagspause
wmittel wmitten wmittlerweile wmittwoch wmittwochs wmixer wmocht wmochte wmode wmodell wmodelle wmoglichkeit
wmoin wmol wmoment wmomentan wmonat wmonate wmonatelang wmonaten wmonatlich wmonatsende wmond wmontag wmontage
wmonteur wmore wmorgen wmotor wmotten wmuffig wmuhe wmuhle wmull wmuller wmund wmusik wmuss wmussen wmusst
wmusste wmussten wmuster wmutter wmutterschutz wmy wn wna wnaa wnach wnachbar wnachbarin wnachbarn wnachbarort
wnachbesserung wnachbestellen wnachbestellt wnachdenken wnachfolger wnachfolgerin wnachfrage wnachfragen
wnachfullpacks wnachfullpackungen wnachgelassen wnachgeliefert wnachgerechnet wnachher wnachkaufen wnachlass
wnachlesen wnachmittag wnachmittags wnachricht wnachrichten wnachschauen wnachste wnachsten wnachster
wnachstes wnacht wnachtelefonieren wnachts wnachtschicht wnagel wnahen wnahmaschine wnaht wnahte wnaja wname
wnamen wnamlich wnase wnaturlich wnciht wne wnebenan wnebenkosten wnee wnehm wnehme wnehmen wnehmt wnei wnein
wnem wnemme wnemmts wnen wner wnerv wnerven wnervig wnervt wnespresso wnetcologne wnett wnette wnetter wnetto
wnetz wneu wneue wneuen wneuer wneuerdings wneues wneuheiten wneukunden wneulich wneun wneunfuffzig
wnewsletter wnia wnicht wnichte wnichts wnie wniemals wniemand wniemandem wniemanden wnimm wnimme
wnimmerwiedersehen wnimmt wnirgends wno wnoch wnochber wnochmal wnochmals wnod wnord wnormal wnormaler wnote
wnotfall wnotfalle wnotieren wnotig wnovember wnu wnuff wnull wnum wnume wnumer wnumm wnumme wnummer wnummern
wnun wnur wnut wnutze wnutzen wnutzt wnutzung wo woamoi wob woben woberflache wobi wobst wobwohl woch woder
wofen woff woffen woffenbar woffenen woffnungszeiten woft wofter wohne wohr wohren woide woifach wok wokay
woktober wol woma wonline wonlinedruckerei wonlineshop wooch wop wopa wopper wopt wordentlich wordentliche
wordern wordnung worganisiert wort wostern wosterreich wotto wout wowa wozdemir wpaar wpachtvertrag wpackchen
wpackung wpackungen wpaket wpaketdienst wpakete wpaletten wpalmol wpampig wpandemie wpapa wpapier wpapierlos
wpappe wpartei wpartner wpassen wpassenden wpassendes wpassiert wpasst wpasste wpasswort wpatzig wpause
wpausieren wpaypal wpeinlich wpension wper wperfekt wperlweiss wperson wpersonal wpersonenbezogenen
wpersonlich wpersonliche wpersonlicher wpersonliches wpfand wpferd wpfiat wpflanzen wpflaster wpflege
wpflegeheim wpfund wphishing wpinsel wplan wplastik wplattform wplease wpleite wplotzlich wpls wpolen wpolitik
wpolitische wpolizei wportal wportionen wporto wportugal wpost wpralinen wpraxis wpreis wpreisanpassung
wpreise wpreisen wpreiserhohung wpreisgarantie wpreislich wpreisliste wpreiswert wpresse wprima wprinzip
wprivat wprivate wprivatnummer wpro wprobieren wprobierpakete wprobiert wproblem wprobleme wprodukt
wproduktbereich wprodukte wproduktion wproduktlinie wprogramm wprojekt wprovision wprozent wprufen wpruft
wpumpe wpunkt wpunkte wpunktlich wqualitat wqualitativ wquatsch wrabatt wrabatte wrad wradio wradl wrahmen
wrahmenvertrag wramsch wran wranzig wrasenmaher wrauchen wrauchte wrauf wraumen wraus wrausgeflogen
wrausgeworfen wrausnehmen wreagenzien wreagieren wreagiert wrechnet wrechnung wrechnungen
wrechnungskorrekturen wrecht wrechtliche wrechtsanwalt wrechtsbeistand wrechtsschutzversicherung wred wreden
wregal wregale wregelmassig wregen wregenbogenaktion wregion wregionalen wregionales wreguliert wreha wreicht
wreichts wreifen wrein wreinigung wreissen wreisst wreissverschluss wreiten wreklamation wreklame wreklamieren
wreklamiert wrelaunch wremove wrente wrentner wrentnerin wreparatur wreparaturen wreparieren wrepariert
wrespekt wrespektieren wrest wrestaurant wretoure wrewe wrezept wrezepten wrezeption wrezeptur wrichtig
wrichtige wrichtigen wriecht wrobinsonliste wroboter wroch wroh wrossmann wrosten wroster wrosterei wrostet
wroten wru wruber wrucken wruckerstattung wruckfragen wruckmeldung wruckruf wrucksack wruckzahlung wruf wrufen
wrufnummer wruft wrufts wruhe wruhestand wruhig wruht wruiniert wrum wrund wrunde wrundum wrunter wrussland ws
wsach wsachbearbeiter wsache wsachen wsack wsacke wsag wsage wsagen wsagt wsaisonbetrieb wsalbe wsamstag
wsamstags wsamt wsap wsass wsatt wsau wsaubere wsauberer wsauer wsauna wschaden wschal wschalte wschalter
wschaltet wschatz wschau wschauen wschaufenster wschaut wscheibe wscheidung wscheiss wscherz wschicht
wschichtdienst wschichten wschichtplanung wschick wschicke wschicken wschickt wschief wschimmel wschimmelig
wschlaf wschlafe wschlafen wschlaft wschlaganfall wschlampig wschlecht wschlechte wschlechter wschlicht
wschliessen wschlimm wschluss wschlussel wschlussrechnung wschmarrn wschmecken wschmeckt wschmeckts
wschmeissen wschmeisst wschnappchen wschnauze wschneider wschnell wschneller wschnellere wschnelligkeit
wschnittstelle wschnosel wschon wschone wschoner wschones wschrank wschraub wschraube wschrauben wschrecklich
wschreib wschreibe wschreiben wschreibn wschreibt wschreiner wschreit wschriev wschriftlich wschriibe
wschritte wschrott wschrottreif wschuhe wschulden wschuldet wschule wschulen wschulung wschuster wschwach
wschwager wschwanger wschwarz wschwarze wschwatze wschwatzen wschweiz wschwer wschweren wschwester
wschwiegermutter wschwiegersohn wschwort wsechs wsee wseele wsehe wsehen wsehr wsei wseid wseidel wseien wsein
wseine wseinen wseit wseitdem wseite wseither wsekretarin wsekunde wselben wselber wselbst wselbstbedienung
wselbststandig wselten wsemmeln wsend wsenden wsendungsverfolgung wsenken wseptember wserie wserver wservice
wservus wsetzen wshirt wshop wsi wsich wsicher wsie wsieben wsiehe wsieht wsies wsilvester wsimsen wsin wsind
wsingle wsinn wsisch wsituation wsitz wsitze wsitzen wsitzt wskonto wsms wso wsobald wsocken wsofort
wsofortige wsoftware wsogar wsohn wsohne wsolang wsolange wsolche wsolchen wsoll wsollen wsolln wsollt wsollte
wsommer wsommerfest wsondern wsonne wsonntag wsonst wsorge wsorgen wsorry wsorte wsorten wsortiert wsortiment
wsowas wsoweit wsowieso wspam wspanien wsparen wspart wspass wspat wspater wspax wspedition wspeichert
wsperren wsperrliste wspielt wspinnt wspitze wsport wsprach wspreche wsprechen wspricht wspulmaschine
wstabilere wstadt wstadtwerke wstaffel wstall wstammen wstammkunde wstammkunden wstand wstandardantwort
wstanden wstandig wstandigen wstandort wstart wstartup wstatt wstau wstaubsauger wstecken wstecker wsteckt
wsteh wstehe wstehen wstehn wsteht wsteig wsteigen wstelle wstellen wstellt wstemmen wsterbe wsterben wsterne
wstets wsteuer wsteuerberater wstifte wstil wstill wstillgelegt wstimmen wstimmt wstinkt wstock wstoff wstoffe
wstop wstopp wstoppen wstoppt wstoppte wstoren wstorniert wstort wstrafanzeige wstrasse wstrassen wstreichen
wstreicht wstreichts wstreichung wstreifen wstreifig wstreit wstreiten wstress wstrich wstricken wstrom
wstromanbieter wstuck wstudio wstudium wstuhl wstuhle wstumpf wstunde wstunden wsturzt wsuch wsuche wsuchen
wsuchte wsuper wsupermarkt wsupport wsystem wtabletten wtabu wtag wtage wtagelang wtagen wtagsuber wtalk
wtarif wtaschengeld wtastatur wtaste wtasten wtauchen wtaugt wtausch wtauscht wtchibo wteam wtechnik
wtechniker wtechnisch wtee wteig wteil wteile wteilen wteilnehmen wteils wtelefon wtelefonat wtelefonieren
wtelefonisch wtelefonnummer wtelekom wtemu wteppich wtermin wtermine wterminvergabe wteuer wteuersten wteurer
wthalia wthanks wtheater wtheke wthema wtherapeut wthermomix wthomann wthomas wticket wtiefkuhlware wtinte
wtippen wtippfehler wtisch wtochter wtodlich wtoll wtollen wtomaten wton wtoner wtop wtor wtot wtotal wtragbar
wtrage wtragen wtragt wtrainer wtrainiere wtraktor wtrau wtraum wtraumwohnung wtraurig wtreppenhaus wtresen
wtreue wtreuebonus wtreuepunkte wtreuerabatt wtrifft wtrink wtrinke wtrinken wtrinkt wtrocken wtropfen
wtropfte wtrotz wtrotzdem wtschechien wtschuss wtu wtuats wtun wtur wturkisch wturniere wtut wtyp wubel wuber
wuberall wuberblick wuberflussig wubergabe wubergeben wubergrossen wuberhaupt wuberholt wuberladen wuberleg
wuberlegen wubermorgen wubern wubernahme wubernommen wubers wuberspringen wubertragt wuberzeugt wuberzogen
wubrig wubrigens wuch wuf wuhr wulm wum wumbau wumfrage wumfragen wumgang wumgangston wumgehend wumgeschaut
wumgestellt wumgestiegen wumgezogen wumgezogn wums wumstanden wumstandlich wumstellung wumstrukturierung
wumtausch wumzug wunbeantworteten wunbearbeitet wunbrauchbar wund wundicht wunerlaubte wunerwunscht wunfall
wunfreundlich wungeniessbar wungern wungunstig wungut wunhoflich wunmoglich wunpersonlich wunpunktlich wuns
wunscharf wunschlagbares wunser wunsere wunserem wunseren wunserer wunsicherheit wunsre wunsubscribe wunten
wunter wunterhalten wunterirdisch wunterlagen wunterlassen wunterlasst wunterm wunternehmen wunterricht
wuntersage wuntersagt wunterschrieben wunterstutzt wunterstutzung wunterwegs wunubersichtlich wunverpacktladen
wunverschamt wunverschamtheit wunvollstandig wunwichtig wunzufrieden wunzuverlassig wup wupdate wurlaub
wurlaubstage wursache wus wvater wvattenfall wvegan wvegane wvegetarisches wveraltet wverandert wverarbeitet
wverarbeitung wverarscht wverbesserung wverbeult wverbiete wverbinden wverbindung wverbitte wverboten
wverbrannt wverbrauchen wverbraucherschutz wverbraucherzentrale wverbrauchsmaterial wverbunden wverdoppelt
wverdorben wverdreht wverein wvereinbarten wvereine wvergeben wvergess wvergessen wvergessenwerden
wvergesslicher wvergesst wvergiss wvergisst wvergleich wverglichen wverhaltnis wverhangt wverkauf wverkaufen
wverkaufer wverkauferin wverkauferinnen wverkaufsleiter wverkauft wverklage wverkleinert wverlagert wverlange
wverlangen wverlangert wverlangt wverlassen wverlaufen wverlegt wverlieren wverliert wverloren wvermerken
wvermieter wvermisse wvermogen wvernichten wverpackung wverpackungseinheiten wverpisst wverrostet wversand
wversandkosten wversandkostenfrei wverschiedene wverschlampt wverschoben wverschollen wverschont wverschwindet
wverschwitzt wverschwunden wversehen wversehentlich wversetzt wversicherung wversion wversorgt wverspatet
wverspatung wversprechen wverspricht wversprochen wverstanden wverstandnis wversteckten wversteh wverstehe
wverstehen wversteht wverstorben wversuche wversuchen wvertan wverteiler wvertippt wvertrag wvertrage
wvertrauen wvertreter wvertrieb wvertrostet wverungluckt wverwahlt wverwechseln wverwechselt wverwechslung
wverwechslungen wverwelkt wverwenden wverwendung wverzichte wverzichten wverzogen wvetter wviecher wviel
wviele wvielen wvielfalt wvielleicht wvier wviermal wvierte wviertel wvierteljahr wvierzehn wvierzig
wvisitenkarten wvo wvodafone wvogt wvoll wvolle wvoller wvollig wvollkommen wvom wvon wvor wvorbei
wvorbeikommen wvorbesitzer wvorbildlich wvorgabe wvorgang wvorganger wvorgenommen wvorgestern wvorher wvorigen
wvormittag wvormittags wvorn wvorne wvors wvorsatz wvorstand wvorstellungen wwaage wwackelt wwagner wwahrend
wwand wwann wwar wware wwaren wwarenkorb wwarmepumpe wwarnung wwars wwart wwarte wwarten wwarterei
wwarteschleife wwartet wwartezeit wwartezeiten wwarum wwas wwasche wwaschen wwascherei wwaschmaschine wwasser
wwasserschaden wwassrig wwat wwea wwebseite wwechsel wwechseln wwechselnde wwechselt wweder wweess wweg wwegen
wweggefallen wweggezogen wwegschmeissen wweh wweihnachten wweihnachtsgeschaft wweihnachtsgeschenk wweil wwein
wweine wweinhandler wweiss wweit wweiter wweitere wweiteren wweiteres wweitergegeben wweitergehen wweitergeht
wweiterhin wweitermachen wweiterverbunden wwelche wwelchem wwelcher wwelches wwelk wwelt wweltreise wwem wwen
wwenig wweniger wwenigstens wwenn wwenns wwenzel wwer wwerbeanrufe wwerbeeinwilligung wwerbezwecken wwerbung
wwerd wwerde wwerden wwerdet wwerkstatt wwerkzeug wwerkzeuge wwert wweshalb wwessen wwettbewerb wwettbewerber
wwette wwetter wwhatsapp wwi wwia wwichtig wwichtiger wwiderruf wwiderrufe wwiderrufen wwiderspreche
wwiderspruch wwiderspruchsrecht wwie wwieder wwiederholen wwiederhoren wwiederkommen wwien wwies wwieso wwill
wwindeln wwinter wwinzer wwir wwird wwirft wwirklich wwissen wwissens wwisst wwitwe wwitwenrente wwitz wwlan
wwo wwoanders wwoass wwoche wwochen wwochenende wwochenlang wwochenmarkt wwofur wwoher wwohin wwohl
wwohlgefuhlt wwohn wwohne wwohnen wwohnt wwohnung wwoiss wwolf wwolle wwollen wwollt wwollte wwollten wwolltet
wworan wworden wwort wworum wwos wwott wwozu wwu wwucher wwucherpreise wwunsche wwunschen wwunscht wwurd
wwurde wwurden wwurst wwurth wwusst wwusste wyazmayin wyeter wyoga wyok wz wzackig wzah wzahl wzahle wzahlen
wzahlt wzahlung wzahlungsarten wzahlungsziel wzaun wzchli wze wzehn wzeig wzeige wzeigt wzeit wzeiten
wzeitpunkt wzeitung wzentrale wzerbrochen wzettel wzeug wziegler wziehe wziehen wzieht wziemlich wzimmer wzog
wzogn wzooplus wztuur wzu wzuagsperrt wzucker wzufall wzufrieden wzug wzugang wzugemacht wzugesagt wzugesperrt
wzugestimmt wzugriff wzuhoren wzukunft wzuletzt wzum wzumutung wzur wzurecht wzurst wzuruck wzuruckgerufen
wzuruckgeschickt wzuruckgezogen wzuruckrufen wzuruckruft wzurzeit wzusammen wzusammengebrochen
wzusammengekracht wzuschlag wzuschlage wzusenden wzusendung wzustandig wzustimmung wzuverlassig wzuviel wzviel
wzvui wzwanzig wzwar wzweck wzwee wzwei wzweimal wzweipersonenhaushalt wzweit wzweite wzweiten wzweitens
wzwenig wzwischen wzwolf w✋ w❌ w👋 w👍 w🙂 w🚫 w🛑
"""
PACKED = (
    "c-maOX|P?_btbmXc;|cHJP&veGXanQNpOM)iZdxnq(zA)C0UY9S&AoFZArFU?v`)qNB6I!DnC<|s-!BF{By;Lok~}#tDU5)J;|1A%d#d)-~a+3"
    "@E-7{JDp+gmG!NC&V696sE7CNJ@=eFtl?YZ{`1;*>hbKq|4#PfpYG1R+vUgk-bXp>lD^K9N0U59cbKgF*<r3d{7+{;!7nn!tuD)3e1M-`^-*Rv"
    "oWGiGo7b)VGsY+K|1C~7=rJbwl<3LO@RY?Lmd$GazqyuQq^FMYpIhRNjdH^jvb9IDBZj#;AUtv_8j_LEm&xS*fxN+kefvF=<z6oD68<yBr(5>*"
    "#hLXDq8I-I`HcHpPATJ&+>`SVPiKlg`3iMB{6;pneSBFy7?O<WK)&*_-~S15M%!%qGe0<QeEvov-?K?hMy}0?X02)9TXs)=-12N-w&Wu=Yr)>2"
    "W~x6h)}sR%Zo0u&kLV-y$1c%`9+rV#{yxj7J?i-RzTA*M+9VlcBG;_ouJRA(yE#|sdieJkB`r`&&0G8y9y*entr7XhWr^fhx&KLP`90kOnJv>("
    "KmS11ZM20s$P8=wN94MiEDuxmG%li#*zDr;KgvaaHhF;_v1BsKU7NVokxkSk)qCNG#{m{A=TN?UgK0>7g?RgaVG`otmJ)=F+F}<*NsF+K_Q6YR"
    "$$k;<@hMJ>#mz@{D{XXSREAD{)Y_57rTFp$Q{^Mf`Q!Zs?(fN)GB*B>A$!25r~83?gWo$hxv1MrJ8bfnrNoy}TD>p5bXq>Sw)dud`juNkCha-g"
    "T0XPsCee`^QP8R3LK<%9I#ErAciL~X_jHPKo1u`)w7q~iPy4huiMhK44S6Qdtxc`LJNXe1crL#ZmY2QE4qLeM=){X|qwy`7K(mI?rgHVZERGvz"
    "&2f`St(C`h@Gv%%w`cz7a$N@^)W!Zzn-{PXW>FT>(Bnc`R*9%7Yi)$Cggyut^OxoO?-R}0M?Bk?!F`uN=c7tZXHPm+*8P!*wQB5G?kL{0cF2|E"
    "!parU5%EdyxMA}eQC@x#V<zf3mTlp^oO$Y$aJTY{qZOi6eB0_o$X;?2<Os_U@_^~#aOoq<ecR<#S+1e1+hQ9RSTiByc~O`%FYa?Mfn$vs;Hwb{"
    "0~N0!O<2l3CoL@aj~>De<j;_}!Xq7^6?VbBn9}sI=xoMW=2$`q7kAvxYje-b&}~n?X|Oz47g?@6>1LR~999@SNH(<H+mjPn-~Izttr_aWFz4!j"
    ")LU6&gH*n{`mB=u3SY}<^{88FT^LG)ykfUXN<vC{=F~)GN*)^Hulz|osKSNt!FU?__2pFFmmxpWUCMbVA3gHx|Ec?{-EKF<hU9uH6<nYf{cX{t"
    "P4?xN4Adj^BP<Jk8)dd93+mUH-YS;T7XOxeH-1HjzjFV>AJH?#SM(+H94J*<)eI4D3Z0sSgkqH>nARY{lqPsKAzkZ5i*-$8k7Ng&ppe(fX)x4$"
    "PRhu#2EQ%W{-r#qI!B^XzD-p1gok7sc}8~Me1ebZ3T0=aAjitnrci!^v7s;Q$sLAtQshEcuAt<3xm4uKJ$6Vm(BVgNi(A>_@}Z3B7_UYt#vwd5"
    "0wc@7ci96y$e^aUf!`ieE;rnDTa-_aQaci={+P`@p03bw8BLXE@5r#TaQH0qanS}M#<*wB*n<IaBjeQ^GY;g+X(pexCNerOUtW}Jgw*rFzHHD#"
    "GLzf}JhvlvR}OvRN`54h?VSFLwkJz|*JkBy{4VrC2cSt6NHWBeq{3UcY>4%JPsSybdwG*|0>Zaotyq7qT++qAQ(Q0K13#p?p7L5YNe1$m&$~iW"
    "xh($8Pm)c0eS4bI+|LVw6;Wc7Onzk6Lgbid<QDjB*Fq3j$O?-)=R%g&gtCTQO<%(N<T<{qa_)F7f54{l1->X`;y0mpM2sxh1^Hz@1gquQpFi@#"
    "(->_g+EEnM9M`Gae0YR)FbUXO{>{H^<b$KUhj(>ZGIBc1I<g#QLMO78_SyYh_}9+KFe^e^7;Xw#z_R#q!M3i>Kt?bBH6IaSX_sHfIlE}TCW6<R"
    "ed{G5PlDU2$LsS1c3{xpkSSTjiqJW($Q&T8Ms1KU{jS{jhoT2kvzn`Z|IQ8Ox$XtF-?S>a<PNtiKP30OAiH{2=wVlfB(q86XEM-B=BY1NG#JY6"
    "rsGM=lcbBezql<6sg#n_X?*wsK7N3Y&<SXdr2~4I|ERVstBAd;;H&i)om#n%gSQPiX({Z_w=%G=a4p$=_paPQSe*La6gweFLM3@(fk5arlQD1;"
    "WKQxGD2+)P^1P76gHR&WX8VnYxaAdE4EvL*dIRb5Z>xebb>Vc2x8*?~pGf!NA0R0gbx%oWmpHZa`#Nr566=)F4B6w0Dw{hj!)a|f^(O=f%C7wG"
    "Sbi}m-c3}O_cd01hDZ99LVZsIzzoN7avCa8b_LqSR#wQ7n7kgcrYd~228?9CXU%%T>u2?@KUqzM07NrDDbg#uzFTOK$+NV<_j{1C`jH*8HeV1f"
    "GAeH%cBX^?0|Iq}knO*5xX`-w`%?E?uhqIYSqE%%5$t3DJ$I1UVnv1p{S$pvZgnX&*hO<)b&bgjVJ$@71e`gy1LUzeT9hxph8ggK0?!~i93Mfo"
    "QvnFLP$C`S<W=jy0~QP_KgEjc>d3Xpo63BHUpDWZFmdww*{AndKuQ|*(_CcQu@$oSadY%JwrzhV?edvx6RJ1_S_7oLW1RjJsi_+zL^&<Ld|GIL"
    "DzZo($Vhf`^PCPKvT1e?#LLW6c`llQgziq*^<5qHqNh+yh-pYuwhx$5%cx2FRS|0RwKw<0jNtP#-0k0=zl*)fCV(n#h_rb`$xL>op7Bim4JZDL"
    "i0?EalT2bIPVDF|P7B==$2mmb^GZBb`dd6V*A*efkH7)){~uL_Z@>uHG!ByuxnNZkp*?<XvJb{E<UOURLx%r>ZoCl3XhJS~R-_Bh%6+je=CRQa"
    "tlrt?#pdk&+Q~<|$L|d=g3ZNMJ1ze{pM8s<sjU;XO8<ucQiwt{xtZi+P=-|zzjN~GM1GIOMhs8M$Yd<%-S9b6Em7b;TPK14>(~N%bT6mrlR^r)"
    "e?ql93n@YJ{}bdwE`TJ4-fmv9r1)jmI(7iBvh5D4iZ6vZ<j>SxmTw3V2{-H7kbP*Rh{5oe#1yj>l8x=~fRBll5<su>Jku`<`6G(UA+GAjK066<"
    "vb8^NfM`X_)5vVV2vMpW+9MGC>++2Lwo?+0`D;q=5Vjz{&)P!>4Q4e8jxfFw5{V28<$sjW3D{=VIF-|F)IYXA$uAu<WQ(sWr1kESfSg^G(I~!N"
    "62cK%s(}#;QV+1*vVg6Bk&&{w(qe3<d^ZIj^3>?ILMChE-=T_Vdjs}Jy&pq<QvV;n6^#P+6m~{K5i4(4la6MD-gKJwF`}<wYM&C!lMC`W$`pLn"
    "(2oOOrgmMl6ht05`^?wDb1Jx?kOO!6@-+Z+{bX_ra?1Z50q*=m9$ppTLn{M?yo#wEDz0acNQ-zV)=a<%JuDwi(WkH;nQpc4e<M+GOn;X^BNu`i"
    "5VI;^rDp}m?w;n~BJQd^Bv<}bA&_uY<YY6xv`JUm%5)IgD(*1&zAW1GSIHK;t=gokAJ#>Q7U2B_WmRmEC0Ja1UDUb9mlnV};d=+Rh9?AWW}ndI"
    "WZs?>K{@Ey0w39^EkrUY*3)<j36F&PjsqEy?Dykm<sS3dp8O^BYeb0oc82pC*=R)ODD1qU&ZIGb#V0%XWQQh<G4ydZKNM~Ua8rhtJ(bb=svoh4"
    "{l~>pI3Ql_h@rKL(G0NgrAcOiwzDr=8YC}Hd8d!T09%|<xgCrAvi7+__O%_X;}e0iHYVw5&Q8-5P=9VG>>D$gZ2z7ti9Fckxl@O32jGSQg7$6d"
    "L*0YZGvVLMkSHs<K_;^a2xdywM?MYq4NnOpEE$D(Dh>nNRxT2epCx(M4h5m9=`;LZ>zi0_AGFzZs$4$$0zcxE6xm<E2I>^Lo8K&K8@Vo!ucs;?"
    "J3`2j9ogSkwmj~v7Qi%H7mlhhJRDSk25n$CIYgbM{RDJt)C$c;o)Rg~Wza76O=}}6^dyh}V+UfK9zGppE23;tk@BfEJ=)p?-O<{iWrfB2-T@n7"
    "pW&H_Q>*{fn|gWn^~t%d`uZt6bmXbr5u4gq7E-*f?36m1Pl_kY#bT|WmKEE{JW&jb-~m~yP$d`nby9}{+XaO_wiIP)X{llttf-sMU^7=QGIiep"
    "?vv*j>o`r8!7dK+z6fh|gm8)NmI(5$r7V^83P%BFlPW`DD%5ZvOBbtvGC9mv2d3y5ez-3zH*yR^A1nM>A~T~p_2nY5U6MimH5qTyvAB*}R?FYY"
    "x#h5tu)62e#(>m^MA=Xgw%~Bt%wKzf1Dg+)WgJOe#@xp@%te*(DgC;vXcen!sRCg-A+~>EHVc1c{3`Pv@Y!k6>&&-x4?b(;CYV_?G9P8Q*zAEx"
    "pr?sHt8TQbDU6<nAWpt59G^NHUJ2^~9xacaO`OAwVNZ8O9x~10j#%Y^51}Q${m<6PkP394`}HUV_Lagkbc&xrweODcB+(;<y<a#;x5lJqODwF2"
    "MSoq?UEGEK17%c1rD1=Trm+V#*nM(IVE0r-ixR9X$j28KNcABcVZW?*l9l<0x>e@jkEO`4V}%Vi*HmjNgMU2xsPIeBYg#+)WU&a1NXR2nbYdI0"
    "WooMFj&0(dMe5$R&vICuVS3M_{bix~`x1qnxh+^-R7#1a#h7Ax_<o+x)B~qv)WNS?P8h3|?TMi#oV=!{j5ES&^qf5P{=N?LjTWTEXqL<S>o~&<"
    "wBb8ZB|~53!pQ{mQ_N1bvc$;vC)DM!&c`8_ya0`A`E9rwrc!|~-gv`kxMWMKKoC%2<Jcpl?o;3u<y!%tVp=Scd0SxbT5i<&4%-o?+3-)~J8PEu"
    "H^nMl>pI`nH{{=jFu-qh0WD>C10AWbv(PX-vPJb^My6|bblVHlD#a}9@mgUnr9UeCHi@7UF_Y=LH))o$*sQ<{@`y9CKj!S5w}i&`KV6e~T)kfr"
    "3)3IN=dh?aQfJo`%YqMfx2dJZ!ie@^syRRfFFTKfe&~kEqS0kqnRQ-1XQq<+km>Kprrz`Bo3tV9Te`UNFDT<%I#trUEw)1xKm#nQx&RxsPRZ}~"
    ";Y7sCn|9V3<c4+Tu$|+M3^S$#xViAvFkpm%4ZaG|M(P?|bzBYDF7xR>9aE2~bc{Mb4g7N?vlO0lMAQAryVn+f|LWzZF1`2m=GTANJ^u#_i@xrC"
    "CfhvVhYXZUx``cs`cEHewSh}-)c0uZg%ucy8yMq-nd@$nK2P6~l`?!G--dA}5Ja6>vVg||>-~{|XM({b1p99jsu!ShygtP?6CkPlx~^_BDt*Yd"
    "`WXl%Kn<b7MF--bkW?oLL16><i^LcCNu9Ks>;llf#OLkgqaz2Ph1vzwf^Qyii(v0J_cBk$SSY|0`adAWoGY9Lg`_f$Bt7*M@A7?xKNSOBEghHk"
    "WOV?2P4EcA=f(vv)1A&si(hPZj3X^{7@*2K0v-tNS`j;}0K~ChR4bhXYC_HsJzm&8g;1e?aA=r3_oPEjZs>p7gV$gGf<OCcDWyxPkbCw^b_5aj"
    "lrZh7tWxoF(bPW1UF*#z1=Co*U9!XvW{fK46ISJdEPOgL&w!eRox4W;**e>0Ru8VoP|=!a^@#(TRZ1M0446vhenqrRCAWq5Ne8A<kc0eTdJH4f"
    "r5hFE8(5uLY)ELSy0vR?B8he?=BpEJK^WVEmNF21L?m$G4Nvs*%a_%N5HbIPuhP&IV8c3WAc9hq03m1+6egBDZS&@*j{jEo)AhCG%XYn7{(md@"
    "O>OCC@qpmDFCKTwU*YPc(#oRnT5P&2zS}?p_mSAID;W$M`QJC6JZ%**5xrdyzD^>|3OXV4yLNJjEojwcvqZ3F-N`^0k!^Ut|9e9_-9EmObf~iV"
    "j67rC6B>9}@O=f}9f}EOKE1?yy%Fu1vvPYsQJ?9Hrop~^E}~<gbcn!EwVDl&F+Y*g3Az882(U?-mJjb6$kG`8^xyZVu|AWDml=PQ_#;3qJWnb7"
    "0r2K;%fiA7B#R<LZZBwz$ZcA|9;e8;5^Swjpmj_-D}K>nk+DP5ZOu5}J>T;TbX<ZDCRt374OqDL`o#H~lBKiP>_-aN;nv=qGHIbHjiBYMdvERc"
    "cr-cs<kKK7d@X$FKG0kKo1j*8i-<Bh06Wk$wqW+@JK&zon|8<+4!6NF(7&%f14EbfpPC5j6MT$#>_6jBB!L-T)HvNJ%b;;@!B0<5o;VO=O(e|c"
    "n4b=9TIYNp!`}9ld->s`6P=Y6E+M7Kfg|j3(Ql8{K3DL;+25PML;kvE1w`9$+ZpiXOQ7VI?Y(a46&h(wmR3p=z=tML+?*MeB%)OBJ*}H#qkPet"
    "1?J`gPo+w~8zLZ^M7Iuvqiz3Cpo|6a41TC*l5Wr0?r=W&#ao0}Vx?|<JP7M-H!+P#hVOO_LSIDNq_SKQLr}dgt98u%4J%tC%tmdAawTw0f!H+Q"
    "1Bv3aA{IU7hglS6CKjoPl$*9@_!^vnXI;c=*sTkaOx0z_Go}U`{3Tha!pV{qzRAT!q2r^4G=G1Fi@;Rrqk=lVXoYoiePa}bg{5{$Irk+*%E_Kq"
    "$yZTGc8_v$#wy`)qdGUb`GsGf{&J(ALl(^H+a5Vp?;O9mQCoq(l0TNogB~(-ub2?>sc-!5;|OYC)L-R2Ahq~02jw)td{7nP|1IunG=<x;$3GP*"
    "dlDM7Fs+pB7O@4Hpd{F#aCP0VdBx#MvBC01zNp%9?pa#2gY^u-SyCg}+9{dcV~=fab~W7gPNDhmBdShQk8DkpeJAtQK=L#pw^{N%B~~%5Ub)=#"
    "N<?+iR$`5^YS`0%f{t|mt+#}mP<5Ul7vxp#biA5JYil*!ZeC<E^TZOZc6@I^P({su<rNBjPj8C5M!s!j^pQCB?{5#SE$GVkD|In4eGm-QJX|hD"
    "|N6R6cn;MmG!{0SRs(-ngO7E|;RrxkHEa16yk$Ml+JM>`6)#@!oCl$Yc*p?uE-%R%g&|N_P!n(yxrtX)E?`p=N+#-UQ|b46CeQRvLAZC|P|Y<b"
    "CqPujnd&0SYPIbH{`-Kc^-fQAHwqKDn`MdPvj*5G<s_M&p1xrUF&a?CgK^3SPL{&JBY3S187enxYoEAYt)`;d{D@<tTGumJk%%vg;#60cXymL|"
    "0$+qmRc7+9t6wd`5Q$|kqqDS6x2v-96~vAq=9j8P<_Aq3haX5CQ$OFa2TJ0GRrK<8lRNIsd%du#`7AYr=c#0Ndh{z_=>u`8*Ra3@@a@QTM^s={"
    "t5q=~`hDM@7s_Z?Dp3>#W+YP{MiGgb;2-Sorzs>b7+n^^hj}lbjl5tuXl-y9QiuR%B3n0m<cL2DR@yn>YK(xtrtp}G306|V7-GMQsnOgV2^omW"
    "^O^zyIJ8`yXjBBfJ0GJuC7R8IMgf*J&vP4yNc0m^Bq}IKFmY_{0C$O^y?q%%WP#`f5BQY(K~NZM`*5BL+Y8MaI(-_<J5*S&4oh9FFCgs&Z@aH}"
    "UYH-zUqZ)qK`2uC*s-{p=e|E1J{tt#R7t+86wWMbGKH*inqIsZM@hRqy=Y9Q7H0y@gvoB)@B;@XVE{$Vra$a>pV;B7J|sWHRLP|ySQ{&8G>=05"
    "4JI%BEfP$G_$vOe5TW3QA(VC4vTF;}hSx}JKTqC?sq!wOc47~TjP~ThDw{wITwT<VsWWLJFRDXULRQIg3ILz#b<>gcY`{Mraqb-BtzcekJ3%M%"
    "`LOzf5aF_<K+zrR1!L$dD#~{@vaL@Btx84Il_|8+(N@dzW|o&QzuKFIKH3$4tF+5CL9`slZUtwbdP>BQ&yg2G8HlI}{F?JYQd8(|4df3dICV;&"
    "dqBgjU_)3f&^_X)qP9O|Lzc%rO$wBVWc3C&x2f;&u#*j8ETRtt{LC}*Jzvo6v(NheErq2(Un$}*26k5zAe!!Ci%_3_!8}(063qL(_f?^8iQ4Y<"
    "M1=2IzgA{(kQcE9H{`jHx4iAdaHrA|5(xs(T^KIiCqg2Kv38!X5{HE-{OFi$UL<oJiHJ;{ln>dvof(dj^qoMK=L31`7PzY4KQ!g`_T)N*7C~Nt"
    "FtEY_TZQ9P{T0U_b$r!uDL@ZApdOx_{)Xrmd-1a@%rXNE0ZG-J??$6S!-(i45&J#kd{*2~1kO-e$&@c3>oS*v2et+@3K~rfa0{XmL>pSUaiNEZ"
    "HjUaNUA>df{%FKJoSfXx1%(<P_P?k|-(OvY*7CTDi#ts>a6f3<Ik!-<Rm88pDo?B`iS)#3(#;1otAkktXXV=-@N*I95FV5dq2ffO)xSsIr%@6$"
    "V_E1}=M{_8!#u^(dM+%qQl6)=i<F3D4T4_3&<%NBnLsuj<Xi_)hOlCcd}&UsG!;+aEFo>9?$dhRD||s%m$p}{t**v#9~LCn8UdyQPwvR>(WVTJ"
    "C-JQ99w%#SA~+)z7t~Chg(+%Dj1de_2w4R&Ui19R^)KUZ(VDWL!{H8aeGWGoM~y~axX^ykQ%&sxxptiEg^la&@`#Ga>|L*&N(Dapyzuy1tP^Lu"
    "yFrZa_mm#M9G)G2@%hJek5-B}+7>(yAx&Tnd?EB&O=RS{eBqZKTUEDH?fIzB$>{QPh~7CZY1mIS%`STCsSy%TJkOYVhn;)A)2Z+)oHgabTCGXm"
    "b@ft{KZ#h+z-f;KT90Fo0^=;E%#MA_G8PYlZd9e4VC^IW2=)#Fb(O~~=*G&Jvk#)_X_tAS$dbdtQKg<t-rn|ucl<o_|1zijAP|%@@NNW%F2W@;"
    ">iO#H>J(7FiOKI$mJOUg%ZGR|irGaSz4X$Jn>Rg8R~%*ngM3e<vkarv;b;r4CGddQQP0d;fvh5(B0B{xO-ukm8V7*+0%uxq(^l;%^#Iz~Zo^?B"
    "JK?1h)k@1_VMR!&PkjozC0A5b%{dY}b;|2-p;-X#heLS9`?+&!k1*`+H@jFN19Y0Ql60}6wc0GQ@>(KS<=H2*v@rjLLgA2lDI=GfVBG9wrPDMo"
    "Ob}k5rMV+V004P38Wn+b`P`bRNtbkKfqPqRh0loQDdma{lFQar3Zh%yppz#jC%KHfG$)kg%|Q+aG~C_i_G8${qn!FO<wjjoAE)&GVHn3j;G4|%"
    "5GD?+*FIn_Q$A@(N#@JQV1lX&Z#!Q?nnDgC2gI8;p=ai9WjdopZiZB^ZiivJ(Dt-d%=YF`w2QEh8elQVJ#h;{wCATI8fkJy&EJ8ur{ADz$&6Kc"
    "^UZ`ZKPbpp*K3OT%$YM{$$Z}aMwyLx-ShncB51;$dZ|8NG^Ckz9vI!V_4W0z5(Ihfb}%eJkc}&_4I8^c=QCtH3LmIcHaF#=uo%J#2qr#MIRJq^"
    ";*asKsvT2Ex#U*AAIDYS6B=7zADP%Q9CvgD1jQLQffSn@czz(7FjN$fRp5g6)%jL!SWDvwfE81s>mC{O)l2W?E-J9J<gyMQMXvfV>j~lyS@x)%"
    "c@U_Ya#JSn0*j`;M|XCLglabp-!Bwfk(4S_)^0|p2sp%ju_a7cuV2LM+Vk`CphNk36l)$2@$G$8_*86*qd%KDMHPa@-2ZWBzh1|8C+n?B?FoMQ"
    "<r%wVtVvTaVK9vUZ->0-+BN96m~xp)7Kc%!tDvyi7-PyrCsAD&=U=+jEY=Ff84Ytahm3J~NqG^djPpkMEuHLpZu{yY9zCVZC@xXTDji+jH<}V)"
    "J<)P$iacwoA3K&h7lTI)0!|hg5(Mh8vbhqO?}abEm?Q$7Wx%%yAy33Y&vYh~2)}mh*v(uh$Yt;n-xN_7R1G)UqfxUdG7>JQigUT{J58k0+jc}W"
    "EgeI4W8&yRuy+xC;r$$;4kQ3H-#1f>)}A;~k|)>CTM@OPMVK9YuDjrca{^dt7OOZzN4d@Qn!TyGpdL)mj^k*F^YW&L>M)85pS5~d3<5(Vjnr|a"
    "QrU-L+o%ePmo1X<9aQJ|K!j_h^3FRt92uzKJ=F{0%(uo!(fKGHLd6Kx+~{<Kl1`mM__a(BRY`1{^Z1@$q3HH)I<P7Q1OzLH4#J6v3ZJ2lwQoMX"
    ";fPcaR^W`+PMPMb-Zx7nA;?AjL6UPm=K=PPMq>2NKS6Zck=h5~Q^V6ywBaR?>Q0!bUxpT@DVn0Ig-xLUPkNC6-rBB=XoN`IHVxG<uo_X9*V}GJ"
    "y~HKi?*uMLA^NJ13xZ&+&S9OVmX`by-Go3qR+)5dEk2$I$dOUa%2oxSE3k!$9B{xEReDyy0;t=ocx4Dq3<^}T_`a@yY?jHrAXe8G$8~SGMQ;;?"
    "tB9Ve7m4A>6YA%AZ@=&<fOBwn>{2FhMcqsINM)DrWQ8xQ9f&nd{#8{%%}U+q9@^%c;mka&3o!_=f3+!>*f0<skT^mZX^sx?S(@bIs2AKPLN{f&"
    "X6zXC?euh!vR~S;>T0ML(AAUisrE3YyjM8!u{VCD_E)xW@)W+}ELR6lcsJ_v`Ob~LMPjVNZjA&d*<Hz&1s8m<ZyW-MqiQux)wa<k+UeAhI4Fw~"
    "MC3SHhIHRr5XLa078Vq~LLX!s72A?|Jl|QI1_8n~Evui!Lz;AX|9HJd=PqK<ZGJwbe!uX-!h95K9DEZ*-m+tsNm%Iyo&w(rgew!k)?p7B6W0U>"
    "0iwqtf@x)#S60M&zLTlJrAwF23m2#@z%Qvd8Rl*r335VZAvR~H0qAJ^4uv)0SrGu0Fc3NUR)W+Sb-TNS&3R}w+0u0EkSU(3i}FjN*A!BKXo6st"
    ")-DC=noi<)ge=XBpq~m(z;3NfH{GvhlqfF!8B?0M4RzWhh(zt(UnG&R<084^&UVQQ%MJ#s`68cYS)`!$+;h*#x^%lQUA!Yp)E9QFAf(whT-5WF"
    "1GhHsLLZM2zw-*|pO-FuMc&^L;KQ>~qt0KlQ^(yE2){N(bC}A=sW6S9*J$hQF!0LKg$|8e;n7Wz9n{g#VKsyg0M6ae(XvAj^55#Re7ez26#oAg"
    "qMw=@V)BTtk`+TnV39c^Agw|7*z6I(u%Y@^fQ5E;Qpyg7NaYgQ>Ny6Ol7E_XgqPAkem~=^(Wp1bt-UOi2Ql>*GP)0V|DUsg%K_tkI1BtCk`HP%"
    "H?9CuDf5PYR>g>oGeQPQ0S<a%HUVH7a)~HuF4Q9UsIFm;Y6cj8P9ItXazrbP%HU`g8J33y<2c2YedwT(Gn)$b#h$Bwc66u8O)kCtcjbt{6D`KT"
    "5x4-kCi+H1CxlF+=X?q?Lb>yzHQORkDivQo4Fch>(a0&%1R?=n&{Yc+Kl%qfdT$%qkj97wDpZn+RIk-8J^V0bsCQ63jKLMIn4XSEbWeefLd|5N"
    "S_P6(-iwgsch%BPwLdubarQ(!H#UT>s;_ig)X(5%cEJzX><XQ7^MmVm|0YBX%#bCyWxMUF6X?^ieD)9jlxyxa{mzji%+CQ<9ytO>Ut7f>U%Por"
    "fJ2NlSD&j9YiirJSBgH7ATixE!#p)YHb%^TF*{cv`Zk-ZxXp<ZC&2JolJKQ5Rv3-^s&jhcbG2d%`-#t=KQBAAF2FT_^<;e&9JRRVRdUm@T$9nO"
    "2oWeP1_zuKG%+F8balL!O()_)MXXjmodvvzL<MbK+j4j%6Sz;Fa!;Pm<oPpN0K^r*Z>ukNN6+)_@&Opq+;S)l6xbNwzuP~6<bzzb#4Ih=LL|qF"
    "0(DS7?rSXgiRI<<;YR~Fx*(<cr8=b~MItG6yLx-5wqVzcJjlV#?w|p;?nne)r0D^D&)e_AucMCPmSCT9j1E?W6)^{M7qo^Yon;u6*DQ!#bkD@Z"
    "i3<or^W8$&SKkj3Bughp@ri?8B71KF2+z=gAlj)#E|#L%Y^!flY->;M5V`Q6-Z8i?{LFm;RB7P0Uu$seIEO%9)r?bjdAZWc+Q@tdpNrk)d19P7"
    "VC1mDPDNG3E~Z~c21VKnX3QcjG@HKK7xhYIf#5NgEp}UEOYB(u(yWPKsbhJCFe0^-I@IjI44!EMfXRKT^;oT#sVTVX8L`F#P>pX2AQ48wR$duh"
    "z@00x58ytx*b|L0G26>%7$Pu4wLLz-W>lz=r|=vbGKt9Gs!wxS7&&MLZy-p@XfBQCY~j!UYNZhb8>_>~g?76FZJ*^8%SS{+3b@_bIrs&3)UTws"
    "wNz6h8=X$0O--*@=Ag;WA6YoAjMz3iR|jlr2-Ii-=V)Y0Lv4FBPMpK*DR!PUn|n@qdI1Fc&Q6wPr=NZOb&*@)K-19x&4zaDg`-35<aRXMjjI!M"
    "*Uf({Kd$X@I4EEi+>+a3ErgC5Nn;2j?9aQSzKfPpHjFkEy9m&!Hr`JU4(M(wE?$jhy$<g|5Kb?tP+ncFH9Im_5sZZ#>h(d1zTg8{Xd$+(9xQ~A"
    "cLdd>nzw1S^v`RlHrC{Kbzt-daAa2@9%ZiuS)MLkYJv?X?252LV?`Y}h*Z;*=#C~FK36qX3SmxW;qA8_^UEIp{EDOM7{Ni$%UlR+pq^8z%x?;e"
    "ID58Qoj!W<fhel-eFUGVJ;&^FS*SkOrX%gyLb-D=B7sY}W=FUHEgiTjp(1sLT~WATJ6Vngfb(c^kqM!M!v9sRM1nf&^+n&0C){^Zw&Q$Ck-w8j"
    "YR)r1vO=38GPxxp?~|nABC+lEjOQ}TZLVooQOVUl)>{1np>y?kNGgtI#blWg1khk8ALi3_dK3!9RBLqO=9T2;+v9{|6-`td;_8IkbY?qT=H;mt"
    "^Zj+M%=pSSU+fADj4M1YVHj7S3gK!+B&jpd6T8Q&)I@b7bz;T$e@ylcxnkYk5H?N|F{8~Br$`;bY9i6U>=ZVf+}`^TuQ+aNGy-2!soFC!d==}Z"
    "(ZQuhIUB_EdItMGb-`rM3<TcXL1yEfDWqj**(NRwkONaaC%Z}$G`ptG7Jrz7E+a9nykM;5cQNL$uWPGNcWOrE37gfpEmSzQ)$+xb458<~_Ybun"
    "!e$d;Jc-ol>KqiXk1h82(MJRIo#bPOCcErf?%jX?k2Me}lD=_EOSNd?fSX7shQFW3{&FNFaTo+ClAyA@dQ;=}zL7Ec3U}2%p4@UqTxt1pTjWt|"
    "Ug^vaeLTwM)e6Es#sO+ag10kuc(MnJU!>6DF(KV%j=&Lfv+kqPRMgibEiW^#uCAmFYk0LogMkoRyO`GI=4RpXQngd9J`&daQ84}Nt9-}q-8weF"
    "9+YrCg905ZE%}PfLFAkRF`*c+iUR`}>=j<XRF+Pg4<)rM0vEP*L`<z#%W6>)X+aa}9lWCY+;`rM5bDp=>$%wzYx3g7`Il_ZeBjw2fiJV&ZpSTG"
    "HzexS!2Q5si-MXA6s1Xrmen*wnDzwt-~-x|{T6k{@W_avqd5FvSH2noex-c#mUE^RyxP}|X-|`@h=JQpd9Nsq3OUje5!0UK;XZq9I1k6dUSxJv"
    "q0ig;RxA%QWo=!t?op`XPY`fao5cQl(QpXo)*ElUk1Pht>VuI3@F6K4qiS3!7xa?vrwUBWNF`<5Y?dY%ctoBJ{x0mjLx2Wm8@cqiw8*}}$}cQv"
    "Msn&jC{-_A`bYjrv4djA0INm1u9L_i7q0Kn^mJY%M3$H(M!k%_A?Rvs9Ui82(ECoj`cUzeTJ50UFT{u6F2*ivHcHs_yx<f>Ze#y3rs+9GW|F}0"
    "b0>k}A<oNk#d5oaVmh5pWIfK-vaGM(cRNJ*8d+9}dW<ST&`ULuBR8n?DC1sL=dhU;b_x(S!TQAJ-t&RhTP`B|ayWL8xtJqnENk8lRuMr%g^bW_"
    "n*&cXe?9n57hrX{+)TM*SVNe;qe@ZC8n993Q}@?iALb4+42EvW5)yr%M6p;<qQ%1{L<;)5+*AEV*1N;53{VvH#ztJV#@WiJ^d=KQun7Ot%CTX%"
    "%{5!s0F}#DfyihybVM@yQQ8cjp`ZM$Bdhql(Et5Er#|$wtZFtSq-oh#cMG3mf<6{h6wOt0mr5JdPM=P5Wnc#f<*On}v%<;jFpN)vB<<ZisSd(%"
    "+M6j5xi=q+)`({szO4&ft2P=ANR3<w`!IW+?utpebb@owD4wl~5dXxRE@9`Rup`t}!!C$Y)MqjBOY03!Z#mSmyc!57j!T!t_}*b4BDnB_RRUf*"
    "&UKegHrZ;)+iPn@-AEV~Z9jyTS|WiTIP1)>s3sGbL7j?P#-XF0p%8yHKvseJ5)hi15Cjm`Zo6=Srl<)qo#e1?zx1V50r9{sYy4t$l5X0yb)<qZ"
    "AHV1#AqjD4jn8G+?$q5t5KUA-ceIs>wH*p0w<^A$Z_9(`T|TIDy_gRLdFB4^my7Lrq4Vh%utzOBY>9=gSvZ0kp!ZT}9<D+s)HGtxeaf{@z%O=u"
    "-x=kdg&q>@N~F+kxRwQ|JDV&3X|q|2)L>KGrh=g|gRo}NTBnB$=Uw7M5v$(sYTcJHJ=m5hnL~f*PmQ@jrvH`$v0~)(KWM5?!J{(!%*iejz>}#q"
    "j4d6LcX{T7F1^zhu4{Va0c$Sc$=&YDFTV_qTNC4-y#_j++)B%QN;5lKEay!zPH1;i06UT=(p1$cd?mepacyHCnvR!NVWx##AFofn5qY_3HnB?e"
    "hFl@WzB*g}_+RTFufiFG^wdlYv__-VDy&UktUn~PJpY??&NvMav|8+D-2IgY+8_V;*S{`GA<ax#EHO2ukpYp+PFZNg!EHEV3{|c6!BS*uPx}nt"
    "kHQvp+|W&tEc<=UZ-66tAlx5#g&zDtmch-1gczbyP?uGjbeLZdMUmnopR2>ssAzvuQ~#Of!{}f5N+tJbC@hp!tEik+XBrpah^hZ!!>!kY3TPMZ"
    "Y3m*<qqc3}jU>;fT8IJWF2l|dRlQ#JcY!jRaBekCWI0D)y{l4U?0e@p%lWR_z6gA+y>Ws#c5?6@5s8@}#C?~~%~>F-3_=px_T3~bv(9?Gc3eK9"
    "G7W}sJ$YKWwTS(;kT$M0EAD|EyGSjuA0{UHstn+n4Wlp$T<xCE8V|Xk8B(Gs=AQHmheb;1>}&(E<2;{{Ti#(mzG?PFcsI)m2Ir0lblE~`9|)Pw"
    "dl~TN9c@HVr^XU0OHdY=wI7nb3S0VAV;uU{7A5LK+Iae8e(4f>hN^k@i$@f!7qNuWxwLrXBzpf8@X6JP%j^B#`x$N9(lt;<4pL2b(tMC2Oy;5-"
    "S)zV4E+BzN6)|CEeT9Hq0aj%J&~z^!jXIr)3AB7_c1pT*^+MLGajJw4ttPl<kB}#U)rb#`ocW02!IMy86<?Oo#-C>EqQ?9E1}ZXchCx0q1Ico2"
    "1tb)V+RmGq7&`$v_VB!U$eO~$7`ZCiK;!M?AE7*suh=5Q<|;O|*agvPlOz?rITAEoDBEccxnOP%NQ0x?uic<=1%O*VMJ~DTyZ7^4-GVZJ<z;J2"
    "H<uDfI*vr*mj)7-%y1~8dfS*dES-ZQja`C9G0`dEtm)~~l}2N9tACaJm6gTQ!}es0HUZe$g>qp&dQ<}-uRL@x);h?Got^D-QmH%|JmkU$t(pe0"
    "bH@VI=~(!Bc7Bp+jQ|bPv|ksYQxy`*MA9XD)ZEGxOu*W9ri)7;Kp#8!wndYvC~$5Zxnl=1tJ#!yw}sM^>rKd#Rxm(ZROc>4Q!Vo49NZg#&tyD{"
    "{2@f59P1;ua@DG*N$nzmF!ewcs^O$&)$^N#$n?7pF`-~uIY1QTYLO-A*=DmTvQXII*fH70tZ)R$Qjb(Pp&w1^;=gDI;mHG8TdLeBLb1ji48s%<"
    "GD*@@!$5_;lt~6*U6Yjcj<@WN@6h;d>ym3-{dA@HWnViuMKu(jdx!odB+uF+p#Z-pcdfw4RpAir35#_mbot__h*g>b#Q83}QeNK|SPl=4Y@|m6"
    "bqiTWY*%d9<{fp`<oV&<k3ah8I6gP;T94rGIZa$tsZjcpv8a0y?b@_nf8!0<qyg-w_8mSWW~{^Skj-3|Kf3et-Q(Spj`aTu5BQf`Szf3r^|S*6"
    "%C1Gwtx=Im?Uf?Z(*MPGWyyJ=DD==3im7=!78=RnWt?lQxE?59BgcpiP`rW!HbhYZ8zo_`VZw0$R<!P9p<-klVN*d{qUIW<4q{aW!U})3g1bmi"
    "ke};%rI`u=_iWZ+>Ku2YM-<ZDR>Ow}Vnw!tf>O>krfHvU@NE(CCr@J5LT8mG7Y4fL`a?OQseSaLk9qzWqVMb!1%=xBP+pI}{`$k1nha=bTP!cC"
    "6gh8&>~b<+EFZBkD@f9dQDR`@coOMB`H#&$nt6yV=)rI1(|N9hUKqy-BX%x#XnWIW7(&m5pG9cOZCqTdxoyH0$gEv9qpMB~g6ms(*&PBFmGGtA"
    "SHGaFsXgTC6>oKQoD6gqMozcQ&>@2$3<h2&Gn12(K56SppC?ceV7!J#6A}@|)45R4DZTH#_vS?@9*W{UYRJQDnwyi9URei~gqE`;m93Ud^Q*Kv"
    "e!6B1!##EE7%Da954*ixx2EjZ*JxNCVoQ*>CpSO3Fqk5FG@Of5Q!?o0j3zJ$;n`xcw+Ewtj^)-t6nP;X&R7>IP%bFq)bN-3E!!y8&o>d(%a!T="
    "(b+}k;2VvcM5=c>A}oGn1jXExmGkzBBxMbFO-#TYe)NF{`1p%24u@L^pp*%4c(f*q)B<>Dd<W!FcAx`ZJ99=vN`ofmRkC=_iV5p=!`sYvevDQP"
    "6%8}0DOYBrz542_W0wUsz*plf6J}Xmz;D&7BD1_89!HZ1%~0V}8Wj;$#CW%t>QlMRfrGhHwi$_(P2^7B{x-Rq7v2M9Da}>AN<lJZImuxeyGtoP"
    "blxwCsbH1bsVPQRy{XQqm6a<z@fVus_D}S7)+=q{g(aey8IU~h^ow#q7xJauJEXf@D;_Iiup#EvU@$+gE^SnCXtrzMxhIE_CeCCkpQc4+SFLT*"
    "Y%PE8IhAc6)_I;c6fGRb#ROnLux4tP8c~ILb9x#8cV$kM(P-$=_1lGiKrX<z{J@SIi>MV71jBvw5+pk}XS7?EXev!=s7y?Fgutcq8kj>so-^dG"
    "u{J5_R0F35?MI8QTrO21j_VdK?K{SKQ>X8COY1*XKa`;()y=tv{9@0hHTiY9gJQO!i+}N0ILIgy%^n<hY?qinMMK0cJ+)9&?D(3gSQpk+w5P?L"
    "@^K|ZZfE-Bw?yIJ|7eGc!aHz!tPKokX=!>*-c5@4O_{<{^uiE518=708376&hMQnV72&7$kV`=!P`y6NUA7!gAsvhwzv%~$($M-1&-5un`QfLp"
    "Uysjx?1&ThdcWK9PYA+z<Bbz1P8dKeTSi<PGc(McMgg~wWEUPF?o8D%c3{!CP;$*g>PC%4M6Iq)&Dh1JN9*gz(oRzY7rt8GRZndqE@Cdj1F^Ak"
    "K7Bgyia2>#@{vc`*eUG`KEg_SI#uM)b8i4gH}onTd~<?`>aBiXpWzacKa>f929C6s>)tl2RpdW5qG-?MC)D#r;xo>Y6v4x^Y{i1At(yf$fK{3{"
    "2fT6WtzGSU=Xs;W!V&^W=eF^X4ztnn>c)kWoxcJ3R6#^$vK7)=qjhK$@0M~Z6Jg3GcRjg~!{^gachIRgMUMi}ji&<y;`1EhUD?J?Em3u&6IUJZ"
    "VlUTVMq&ji3t8tqw|okcCkK$MwS~iME;T01!U7M92C)ZwQAM#u6l;F3CbbtlrKu$WskTus!`4=Mv#)s^4mzRCi8C>^ngVR#zRrg(Ef#x>RMNoX"
    "51H)|u%$4VmiHF9c3$Bj!X44Br!e%5y}LePesfa*!^By%T&g;U?m=%yXfkd*@W8@CU|UIqp0(g&gdxOwb39Wma=XvPqKS%R;7CLdHogsb9jKr="
    "b(UTJHWxK>d2?B2dFPH87t~pI6;)pQrtoF2>2v1Y?Xe6XbT~vE4<(7FIG?^Cs}~uD^v+$wROkM?sX3xWS`37wfsidjZ2?DpbaWUDNn_0yKBAd2"
    "71fJ1Z3?mJ{Fom1#>ssy?J^{tt6(~PE5cKwJ|W>rKJon#Ws8f8)sO#v36J#hmb2cPGs=BYuD49UvSnti&-Wl<_7VCvp(U?+Y(gEDsIh!mqjn+F"
    "F9tibejLVRg!Vp~QeEc<&+z9_AP@J%KQrp2cyFLJEeaN3lC)a44U}8z`{j~CnhS|I0!T}st=+wl`Vv>~N?Iw=sfrIF()Hy~bM%6hFKfkPSkvjk"
    "#?-P|x!vjWU;p~olcF4=pffufA@izGKdEC>xo5}WNZ<8TDoq4=)bfH_-Vnl*;gPASl@%baQAz1jQ=;aPng}+vF&oeMaRv1CGBMOg+M|Oq|Caxj"
    "rdRDiojIXsk=DoUn3tfzRs`_B@rH<z`ZSIEqz#OgyNWu6!11gYV`3V6=&h#(cSP&Q2;~$%&r#V{J#%4Z=2hzc7Wg&G&X;m%s|YoG*!Lc$t4Bpn"
    "doZJ2kGOt(gL1SK<9WIewkI-(Ce38$U@R_1UM$S3fvZ}*Zh0(7m?}*w9F;QWs02eEdNb&h;n@*}-BA`v%}|9rkS5V<ua!MxKmv^h9dON}yd-of"
    "y=~8Bwe$S^{4Ktn-Y(_-S$^j6(WR3cMdFb57+neDz%R)Kb~P5zbwR#k$G&G*AgH<7EBUzFF{H%h%lLI-Vl31OA=SQcL7pO1mucogUa%xWt7C6#"
    "QQv^zQ+%ow!+H(1jd_yivv0B2sO5Cv%1Y#lnVCP}(yY{NAXADEJbF!*{pi$$&<qlimNpwjqE1*vCh7FFI_MArNOM<yS31Tu+-V9cjms9{YmYr<"
    "437yMzCO-26t0BfN;E%TW+yrayxwRu(heSVKz)}`=T;4FbxolxazQD3O@zFMF8-dUiCZ$CIbNfqvbG!XhBh8y^lvB}VUWK9(em#0cDK8_%GyJ_"
    "1d&P7c|M9Wf%Zs!6HPq2eEGtK4>elg!%)FpX}COw<USG>i%k{XDyEqBywkP>$38{fE?gTTm{#kttK)SZ9Dix)z+Mf@JZsb!gQ>0dHN#L)@j1LD"
    "=%CYS7U7EfUZa8QC&A{x*R-=@8^&I8zlU6l6~iw<R@A)6QXWNOYE+U0tvi}AyuI+pxWpX@Xb%X(<o}|}e%sK&yH`bvkEd%7le;1OJsVRYeUO<l"
    "N>I3n-S(+EcE8pFYb#ZrSS@0EpmC#%A{#w1GZSdH9aju6j&jrcblDEHEh{O9R|HG&kC_J<7fsHT8NWDnAY({GTv4IzK@kh0KN{WNYdq1e)OqJh"
    "RybyE3<l_G>c{HH^bi#aBiJ5((9|L)S%x#KqGTU1wZ#gan7fXhXmU_w=htNorg9j!p_;<fIwHcDV&cWd@~SQ9xRCsz`H<-|7KXWIce5)HNpaC+"
    "Fw*d->daZX6pAfA!~WI|h06jOr>0u2Z(dE-$*auF2>GB`Rz2@u?0)>~dN;pxJ_X)0b05UDRc@nyBu!7{GR81&B6Fe4cWpeqfpndb47nyVtscs0"
    "4A4`+lF?mI7qwBD=j5)3{-IVKhR6!vG5)x_rd~ZV;~2jXGYXjXdnZr&K=Ku|8(Ucub2G2}2;$?83r4$8oO5Ulhb4E7qA1`Kg&+7ttq52HFOTwK"
    "aqErEajfWCX%<?m*&v3TR@MA~ioHAE=I+-e_+pbx6D0Sxd5^^q>AQ%0DV-us!W9rz=Nb6aEhyi$_M-eQZ_mDmpg@8kZI+Wa?jB2g`SRs<`-0~@"
    "^D{G`%I9Wg*483jZCiav3x82<c$j%P_Bb78%DeFL>#r-4k^wJRmoUgQy=}+Inwo7naOeVwdaem1S5Wt2I=mnZH!($83GAu@vMm}*viu+t@F{rl"
    "_MJ|+3888E+_?e~safFHRBvQ?;m(J^9L>L`S&uCknX~P+HQ^JKn5fBGDF9eeM-u*^C;av{f>3lt;C2oH^zLmz1h+%=ReOgyD8AOpuqzCSYvrE3"
    "v#t0R$HA!EU3aNgA1A!Rwc~v#v9icba?X_KpeVKr4ij9pEhNe)c+9TA#>R+PP~M!Hni3<0g^uNIG0er_;p|<@x8;p?Tej9qseI&9?jGG^LCrZG"
    "{c!p96DJxCo0p9li)?!#tr)H+(<@4C%I;z=rXA75U8YW8=V`VsTQ@ULX<r84x$Qv{{O6wy;B$&PQMi+4q}}90PPO>J|E}HrAt9$A7znCMO^1;D"
    "y#j0rq+74ob6MWpaqTq|3~$`<czy{xfoyVnL(DZ^N?ea13U+ifdFnS+1XbGF2b-KdZ%PzhL9v_4Tc*WLI@FZK#(K#2oA-|$wwN0m)wcWQo9(v$"
    "(J9mx23mh6%U2#dqdDhu^-i8Q=F5;fek6hd>@S=H{C&F%M@b1jVRBlnzB5Gt*oj{c7%HdfP&3=qSxvO`(o5jCZA59)G$2>@Cy=l?t^c-0BLwVW"
    "G(_6npybaQ%>Vg$QlNbErdC{3rl!V90Y|IA{P48EOKw`%$`X%OsEA`aPbe%=jdHH6U(w8%-7GC8f<D#s%{P{+v$Kgn)=I_ob4PxAKMakTHfCzx"
    "IWC7P24L~q?R&99UWxM^n7+H3sFN0nS9+_R9h%IkUu^?em{8<-;G1Ba3y!H|DAG){BR@g_$0o`}aJRi@-tA2979t=D#dVJ=wc6yq!@Q?@i5o>2"
    "?yBD+QE-RadSO5hj?yjOBfq}DZ@uN&Q^%g1;%kQgPwgp<H99wX%02Bi4zQq!y)Pn;YHwxmU*M6;vmtiWMgn<a-P-qEgamm2W+eJ8DC2$T21FYV"
    "3VHd3D&3HkuFcJ<>%jA7D~%)@FWCM*n*Ge=`KL?)fT3=*fdN`T5TB9}<gRqO*K5~m#yF?i+S;0*&Q5ycq`s0TPRVlgy-3@FIX$|)Z5({uJ+xin"
    "W!%npx#;c-hgX_jc(ZT|BMnfy5cjpaQJwtQ-c_!{WtB}~TLiAINqsGM=SR7XdPFtKa2QYxIj*;O7d^^-KjR6W>-!@e1H7dhV|T&NJQ97r9fYFb"
    "A&pUe8atE5_Y^Vh&=moQA(!os<n@#Nfc8v?V=Hn!q{c!c&Cr49uBO1EA=1IDh7ffYt}ZDXX)lQWY!l7qzwwRFSGtErdzw<=b?)<FIg|Qm)Iv#I"
    "3S^qPUQ56YsKM6)6-`)-t9(n_1i+V_&s+L*+(<=3_AM%kZb7MHokw|Ye52|uRGlLaSuR6d!pi8`QFpnpPdu&*EK5*t1(E0~Xqa<oBG6zG80Gt3"
    "+uAh5>|B83v_o8~0P@0r8;b~98z;ok3Otp$SU<OO7qRn;%KFUpgSADXqO&!kWzAU&mpqrR#Lm)3p#^EqT933*tx{&AH6g-(`oVkSYQ<R<W?USI"
    "(1F$&m2D;W%aG&n5LY!Crddb2vAkz0Yis2hBC#(zV-?)hUdOZN=e0aLNo%ey$#+hYe@ts(gAaOi>q<eYiZisqMGMs@wrF0KI*$sML_8ZXc(%c{"
    "qO6q1CoRctr1gpr*|d;A`>;JAI|D&)@WKl(h%qHn`P3<wSt<m|{Px>L>z>1&r!H?=qg;_~yYOL*i1b7WCcH9}05Oy>NmDv34H61m1l5Gi=5*YW"
    "!KVQNfM25aGF`glcyVE6h3~Q-25R&UMs4Qt18@XVh|t&vDk^-4^($^Sgy21|?<%DljVycax#t*S2=`uIUUmogp#D(|ppih5A{RwCVrJEcM{qF6"
    "{pc>8&0aGKLe$JTg;%X^xdxfW<v|gOLfoa*YSoW0byVaBaBH|RYw{J{6t#44*FjQR!-wQ!m%)p@4ui30B-56Lxd|emVoJxJ`#|BKle%Nur4rX>"
    "iVcsUiZ>6fnz9{$zT(Ozm4#Shy=AEBmIpYeM=1rjT^NWC>#HDM3?GI9<EobTr#R^d?J<mbK6>Ff$92ed^td{S!&0n<b<45HWyxWfR5R0SHG3y="
    "p;lY8Oma4~%uYM@%xTiN-Gdh~s8S=kwby4&IjJ9q-RcFCVcC(#jk$7?9>pUn8sSZlYMk1lZkw}yUx0)Bb>ghHhKd8^l`n5>z|G5(lWni`e5#^C"
    "xZ#wqwShTK;DF^5#8A_kpArNjvD8SKB>zK6x8vfv)@g^9JUvIi_Y?i#&h9Qe2dbqy+Ow>DJ^ncV0UF9y>UCe%wTjvqhdr8az8M~|I9G#ht<xFa"
    "RY9EU>|i*cxS%#Q#ncO9*I9#9l?lYQ&f<1S3sH_kGRB8+Kw}s!wWV}2;r_v~W9ln#izWi!^Hkoz*;Ebc^<BF|WiRBcXb^%<Rps1Yc%krnhT(#J"
    "_0{L#Wx3#LCgIa99vK~=XlI;6ivHILX;Pe+6SNcwS)jI&Z}IxMhj-<PV(#*=N@xv9Mb)4=@9QaNCCKZ^Eye+9SD_Xl?bRznBM`lf)=}rSvNj0N"
    "cyS6th-0lZ&a|RRMg)UOxl&8M*l$x-6oI&dFr2SR+g^=uoJ~~vG_-M4!E=e<H)&C3Aa>>xG8;pcmJ`cV_uYaaD|~k_Ku2CD)<J>RHBlCX3Qc9A"
    "$cL%ts(tt68J$K*&51$goE6HSdK$<4yigkwS{l`ay^$WoBIEa>*($Bruu&~CZ^!4gjJ3ekecvy4Fv~)}vc0`m$P{_RSHG%XsKqExMvdI`&aGSc"
    "EhsY({1m;8MD~uH+!otcKD%ygkx-iWL7(;ll(QnuLU^v{9sK{Cif_L8<}qW3L*M0}jq_mDd`S+ABeY@{0$qrU@4|M6<=Tt}KjZw<0vPM-<M!3~"
    "<vAx6=&pV?N+B}5?;<x*WX#nY#znNN@TcnJeeXiPx|(IK1-3i6gK1rRhRaYRUR+!p+tYCzpF*U=Qg`iBXt^=vwS11Wd*_F}F`w5KJ&46lR}ULW"
    "XiS183LBVb*VkoL!Yab>m(W3_h1{>6MMn=C-tF2!L26}u&SRr-XIHy=k$Pe$^Fm3xKp1)yIkIj;;)Q--{fUXKtu56v+zt7oi}Z2|Z{hinU)~c`"
    "^UM57z;Sn?8liRjJ(cNu7n6j0&@IQDQ$ZwGmZv;iv+=+zxk@0`Bn2EC**qn5TBQ-^T^5Z1-~La9dXH#jPIbh`t$oi%)bbPK*ELoAhN#ea<^!&#"
    "9)%(qePkI^d(lA1zcvbr3``sofjYatqV0K(kI<6IxG#$!2BV%0x%wmIa0wk<62;KhnlxVjk*u<oOOF&6BB)${P0yE_{D3xuOwwPsQ3HK_IpG@8"
    "=|pklnS~|5%{X}k0phNO0R>>VQHMK0cZFRJCnFVD39~O^!z|IsMvLu}wcEd==naX;AVR-;*c!j^uSY;@44jlV`D(2=@xb1f;Yie6(J^PA{jc89"
    "CPX~y3JIys+u`RM4;J;KJU1V798rX49cmGrHxvLdOwnM)7kjND1cc0fo5^hl2O7fbB6n6jHC_1TLdBqXyvVxWw!D}h`vot5+#I#*wGq8<(41>q"
    "AP<r{D?dhDR#Okuzdo>u5z*GLG$m9$LHS=@Y4LfZ4Z5F`Ti%+jVz7ChycnbzGW|w3=7ztr&8D(MGu<q0u>Tu-US?+e2ky1`Yy3JEHFdEqd)oH*"
    "@&V@}*cLV4c7H$3s@F6!kek6w5>DBi2bMa+`fyH&2;Ihy*As^<a0WoarYA#v(H(nh%9b^ISsbXAb8YYhuPtaSMRuwC1vFZA?Vp@kMK)N>T?_rI"
    "(8nh)&k4&JZi>$7P<MGhYF{(GF4CJ7uYZO@Gqk2}Ctvyx0`X7%$8Fi($}T7OtmoI221YW!zpHDbbB=&n?W>|Xy911J^P0%y2P<}%Sr;>vcW=By"
    "J-d!BgQ?b$IY`9xQR^bI5W{OO*V5XLDJ{Kn9+aB-yQXR8e~2VnnNfo3HNM~9K#~r6iFHk8+)*23yeEVt^JoEGg={Q*P`CV`8ZaZ1$dK>vK{pQV"
    "XS(lB^UaCtqMn}4+SxXeDLpaSsMeI7=*cbQzx*KXDr}31{}#5kIsj8^PS`F^TA>D;Z~iDsUI6pC0~AJ#W3+7TrG8sc^Ne==Z&WS+u@9=yV+rr!"
    "71}fy?hUlev^W#<x3s<XG}A%%c*T2)_RS}^THLXXC|JXgk)&(SS=*i0<A>!&Ag`v)G8oIk-rl==Epu@1o)|<MA4g`fdMso}ONd(yxJsX$B+mQ7"
    "gMY{W>q$;CJ(P&108i{JuI=)_8Hz-z+yn3EebqjCEofWjigwQ>o6pp+A$>E7)xVMtf3jo$BJtsB{Rw|RciPHAOHB%$_7Euw?S5-E^Xxj!ol9rp"
    "O)FEbo9y7UC3HjayJ=R_-Fs7ho^0X(%PGUx-JwkyN+pY=2^@=IlJz5dJiK}5s2&fOZ2a)L&_ZHd=SI17|NRGeQa0T7L)%c$K_QNLIpf*OyVj3~"
    "u4h0ucXcLtw`h}vgHULX-_qfC&7DuTuQnn+NVw=#{M0B%rv3iE>Hc>YfAgy@P;ioGkF)|bF1Kqp8V9V2ZxC=Im6DsdrwC=U&wCc<Il%(({Js2W"
    "SSLPj-{OD4lV=a~yoPHwvnR4gtZQa3-@#eEe{Vyi^uEiF3Bc{Woj;0PC1+~qHwUZ@)1fqS?TxA>mZD0U>U4UB`4Wl`1nK-j&+Czq#WFJv>PSUX"
    "cENGT)($MVF*Y5vJK)IIUR>Mg^nXfE49NfMKYhDFycx>2?wWR<zgkZ$PZKYs#&mF8mu=ozNRg3_3Z2u?AP;fXwV)xhmJE?1k@Aw*Cu?68ZB+xH"
    "v+a2>%mbfducN0z3%c_L;}iV|4Iyww2AU{lAaQp6B1H-x$+gXo-}<FDW$EtWcjUdJXqc~UDMb~DxY-(Bu`9%)ert5~$J$WjN$MtI%3RaaW)xO3"
    "E$WU{r#z8*xjWzVB<Ba2eUEwDgtC$AXy)<LJs#N)j=>$V0!G+oXKV6&ZYLQ=Bg%mdPut}0aYEI^kp%2&wzNw@?9e#o*hP;@ri;E9e;u;dyPSvV"
    "J11^;fBn86Wq*zIMkq6D8fzMH``{+(9%U_)pKtQ#zl9Sj>_!C0)HOhDI9c;dl;3cNfVgn2@CcvXkRPU>=|RDkpXB>axJ+VEGC1<yYE=(<+-TQM"
    "yQu+JP6vXzt{EJ%Wn%jvk22HWZ~1v`M@`E~<C@v!2QH{}iIF7rq&tNpDSDpB-Ui;iucRtkGV~mHkhm{EU~nvIfy>$`So%}+%tY8rZaK4?-k0OZ"
    "UihdUDq5}dZQc75`-T7vFZq+8qkMHm6bFRVF>OqPGdT`;tH=}T=z(0qVBJ4UO|r*%JLIh1qJVz|02zJOAx}g_Dg$--dERl}iI+m2f(OEeIgU1b"
    "Ow5IAa%*=e0eUZSozT#)s}5V7g=(8ZHaUcsScQ2L^i(g7HU3v8*X-E?S)*W><pGCx0zK5ge;Pe-&c5Od!lUr2nLKkR7~_N-0skX3=jtL(w4J*0"
    "Wwz^k!d$WCEzvl?Y!!frQV|YX`Ro^uk71atbAz_zUcw~v_n?c9X=IGXx~}1P_sP>_u8HtYax+AkLS`Rzs6f7bABaMrmYxXR+Ywsp2yhgsJLBRF"
    "r;4LA#dMYhu;(?Ahb{`z#X)hCxuJ2^D6jET#`aq?c6djf;LG=PMGEb~(7*<Kg1Rr`R_}{s`34Fn?YF-)<4hYhYk6b_PK$q}%=`$+Oo_>2O0i%x"
    "p8H5$&sG%8%J<>Oh5f)bYqPZ>8d5F;tZryoFWV`1Lcq;RzAY*}{og;ZzZZzmOHn9-6G^Rh6|%QY5WZwB{KYMqUw_#z>SrdPLkYR}HXa^K1++Xu"
    "doVL068^sP*0n`5rR$a6ZMnps@5|fMS5r<F;Y;NBHox!b6xOOVgfcT6*}-?_MP#|?d-t@+@dog#dcB0_(+i^qK0oZgnX@)yfQAr?AL3Y&XYq}%"
    "EH-z*!P$&D`_l!H`^T?i$tG~2{|#`rZO?rJc1@L%lS4lFux;w`7fjy?fB!pE8{hfP+kbH@o%nBYM3%6kS00;3^L62UaOQ=6N3%Lo9DE@+-_w0K"
    "o;{=~z&O4^<}#IJ%lVc_lrPk8cHv3w1~+&P$R3?je-iy@JD!py>Y^O)ba=%MK9HOI4=ie@XqLhC;JUpj1b797Q-2`hegcTnoW3n&*$rH;j^~yP"
    "dy7ck2N6UZ?cQMe$Yba97=@GFOavP;?gTd@fy3s1b79KTIoe;~z5b}L9-tl1FZyxjIQRbD*GMqA;oIuvH2;3|KdRSm8>vSope>={L{CUmNtyI%"
    "$u6F%`&V{k+6T;6Zl(8}w!1sl|99V|?KIErOm2REUxkK9cDjB8CkEw{GWUBa;rMC4pVMDMFVio6wL4W-@yP@J`(@eOG<fHq-O<iCC;rO)mBRWK"
    "*e1N)L=Q#!CC2I9jBdmEOSXse!R;SCCW8ORGOt;B!u|~-z{Yg$CvQ+cq5T-Ausmu1Q0TN<7n<&Nhiv;KhL0y3K2(E#uqgDWIgL}T?y2rJQcu2e"
    "Jh3>JMo`}$$_FQ848x4z=-eYdu=%|@b}SnUVtD0U8QUu(O}1#Lmtn)u`Hw%m?;{qc?FmvI6lHgi`Kj#gXQ{nl-}{?;(y5GB&3Bk;3;Z+s5%n+A"
    "N4^lsAngcEV6wc|$Sc~?TnO2^0}6yGa{!;t<ck0fYwmE?lQ|czzSMad795N?u34?$*OTsFzqb<bL`C^z>R!R2IEa0Cog={mes49oBctqzJ&r;O"
    "8Ky|MrGqo}<T`!e^79RY5om{sEI{onHUL!l9jd>|(P!S00S!cg4rO&Uck3KtJs$`{2&rXG^SMrHMqf>y?dG4sActG`+alg(T(O-V2Q}HTpV5lq"
    "o*m^&Ve3ILuB`c2mj>*GT^v93WxD749nm3^S7$zkmP4*2EXkhO6G@$?7N<w(2y>hnD3Uen)Nx$OS)LS0(Lct+M8NpzpPLh>=~w7XmapHboB5gS"
    "6!KmEU(I0|*)MTA!~dyyws~TlC8f31ZLQsZNRMZukxd^H6$Js`<m?F5s~7UgF6s(0QL6sW<O@IDzLvLep1jSb`|g-R&d->x{X^{PuuB<`S4Dt;"
    "EWvl@ZCqK;>E`m#R(JJiw~0N3Jey?y%xvfh8LA!zv}tpDZ~hy~qy8kAbkWvssJHNOTco1ND#-R2k@5}q&R%hpjmVcT%)TVn{q6ij(&o1>9ph&h"
    "QIO-cGs<~?UFs!KH7mlHuTmEcr(YM-a98MHkiSLs<rzyaKmN)8EDQVkXvpT*9#469NawoG7?+Tkp|Eshd7te@U=CjI9@&u_K8T}-K*-u~_Jr1u"
    "U$Z!&4epwRH(T&)m|jL&CMr{YO=QY_h=k*eJaoDH-yr2tWcjer&l(O*x!OIWePsX3hZ6!bCou1N4eq+Y|8UCWhyMjCKR#X74a3G9XzO|FZt1gg"
    "21V}7KDeGl=W<^w2^EUllk#IZbETbncpTkCr$gt7Jbn)>@_B&6dNODlb3c*_yBn6@+Y$g|&|os&Gk~>1YDYR^C;D;w*{;PA5JLe>O7-Z8H93Pp"
    "7}pY|ICt>t6Y{k+I+5-qGr!qO&)W`vfCFi6pns^fM^zf-yQzk?<vX|RKoPo@zU9&9=Gzv#Btqkw2L0(vXnd+|S8Tq)a6Alck>$qE=0e@~W?~k&"
    "LtFnJ{aLk3t7dV4&SEU8cZu?FLr2#^BfxBv+^L!=WuqJBT6%1ueKerM3RzqIoLum&b2x|g9g)!|OZPFCsnN15U6*f=S_i^=XyIMw=kzFGnyznr"
    "?*F6eJ%cT~uJgcs^0_&`9J}9p-LC^W0BB@1&;%e5fdEJmBt(gzK#HPBjYqPik;S2Wi$7g8Kc}W@{KtRnvR$4~HB;sBSYhlLOO!}aVgyL!ZghJ2"
    "=9Bi`Yt~x(+y}T(1vL8IKKGn`_FnN@--i}VX=w^ZeD@W6b@!2zs3|-eRM$}4K{gmPNXYeH5u!4oOmnCwVh}6&h)O@F8{g#i)z#}VU{QsOsnkcz"
    "PKmMbVU~4wC!jIWnqazzJK#kvv-|aZmwosAXJV3y{IbeE`l%fMMm)1G-q-MjRLtm3m!<9hIAN#o;+;eV=}T`=kf(haHAzKV5hcy`d-1DJAF0+@"
    "zXf`yFoF3?={2-IXjoeju16sl8xn8<Ymxq8hsbp|<XFouw4gZn5v7LDp}D}sKBbLP#h~iS+Cy;$%{APx4cyx$J%?{L!ys7PbD9;1@zWwQ+~Nvj"
    "YssLn*Z$}nfjH35ca~04VC%#}pBzCKcYlAvWV7O4NXdVmrprRqhqQO7am&0UL|2X@b+Ioe37C)<)@X0-)0oeCS1%0Z!arPLeRVo-c&M)Ay>#k("
    "PenR3ysGsU<1v|WrAeQRV|<?v95%B4hyQ2=jRGc;D~0c*bu0e8YqJk;B@&8q=J%z)r59l~C+?7GMGcg!zgnDP%z3P~S$g^XA}=M4%%y+sV-ok+"
    "m$R%$01WulhGu7_i<%Tg@xm)Yg+ttA@CqCbQ%W#T$a10`)&9IrPd^6`WETEmC(_ySSz_~*RNhPA58xMlaX+rnI$8-aDRV2}_wn8P`ekkOO(}Tj"
    "Zl3ENHIu0O);;5IFTT=<yQUj5N>|X^4Num<us5Gg@O5TGN)d$Q{+iA%t`U*3_$=P|%l{OYyp$i<TN@NV#8e+>gL0|0u};Qz29j0$+W$~TZ&vFM"
    "@lgDUP(`)a73%SiR5!!}hc;a|9yMBlgs{6c8uFQ(NoHCRg^ajS5};G7uiZ8@s3+hH90RRV(js1jbzIy2xS$tORZ&OcOkupWA^uV&zk>I17T0kD"
    "a)s#h(IiVdloA!YWIieD{gaavBlv*%vd%8GyM#$mSy%TOPY6A}#yf=Uubi+<qk0+ov8329J*)K<43O~{yqKpf%=$pZ$BVq&Kc@|L2jI=a6VUzS"
    "gfxidE&1gYT<F{VmocE-Chg+&2v7R_T`rwrR;5#l(lS-LgKsbjGI}d9Pi&q5W;YP`moZtt<LP`O*Faoc90R0lqc*W(M`%>Kq_i?iMJ`L<OLWoC"
    "LkoBLOY+z8z{tOqyz>Y%8{tRsYd170FA}XT#9j;Zy$@;@298+}mps+(XOrwyc9;pw#Isa>s4PiD<n~@k4`ep^v3%ks0!3!TQU={ks;NF~d#Q*F"
    "?XFy*JfFIs{ajy}VNlV%5!5EL|DAxtZkg%-2)d|K%!gCj0N%F2{L2BmQE~1e4bRe||JJ=e9L<1SwJ|%e4@Gu_pM*;S{!fzDe5s`F(dkwE-g5x="
    "N%*)^uf!Md$$RGc3mCUzKy!**(RLYL=!&0F#UN$9iW7Je-{mZan4#A+!9rkeE;|xw=Bi#tOd%O<7xOtIGbiq)0$u+gooZ&|8cSkW<A_8umC5^="
    "ENE!G`?l0Udcjmo@uw{sD+IV4gqXDb4u;Y?D|`B;KTiIp*zYFlkL;KCNu~m>X}t<3iup*q4l~>cw`ddwy%E)^OaV=vqS78oT>PLSp9c8rcOHsY"
    "lsp_@*7K=29pPr83LpOG(o+}pGY>x10{G@ck7RdQrr%3@D-Jwxa-pO3mt_$>tCghP7`jSHjIwT~yn@1@nW&&>mN(loy}8G@_R0l8VV&I80mG@K"
    "Iz9$ZEEjH|-B+rn=NC7WnRlR$6meg}=W(&FT*x^8AewA3(OW`X`c0NE(z=aT(#5aRHRmdjRmi;k1)V;O(J+BJMR*Q~`y~gBkZBUnn$p5H;nX6<"
    "op!Ff&9jVdIU&Ly{rZg>FP$J5m&`Cvd~xn2o%YxT;}<8yGfOH1(5EpDNXP*1$0PW^FxB1=<yxlpDHL^J82>6seR8VR1Tn+lvP78$VD2$dlOY;&"
    "U5AhGF(1M$NV95wmq)MDJ<43&^&@!g%ldy8Xy&ME5T6%f@x&(MKRgT%lkD_1sql$9#$mUanqO~Eu5>-XEM_d$FtJWuIB?-6RD~F{C)B&5fCtYz"
    "&7WmMT)^%&8!r~XA)RdzW1e}AIjuf}M*xp<tj|)(#CFhE)BLZ5k0uz`)U@h%A!SiTU_uKb<}Tk4Q0aYyuPy2SU03{7Q$}=V*WihvPKpKm*q9GN"
    "4I^&4<6Cq;EC!cWMTuIi23Sa|y(-3KF4sIL74E0)nEpyxai#8*V!(=efG{9!fZhEfp0ElDoRnLp<}L42S%d*09;x+{kBd973+ivReQk;jo*Xjp"
    "<V4;}-b1_7ITZelT8$eytN5f$FUOU$RJ<I`Gzpnl!U)hM?L52z=PWEo;v#;?$Mqb^-y;YVT&P^!dJ>-slYRWI+qhkDcUAQZz!S(+S|sBaedsUX"
    "7e8%tHUPP);Qlv6<>)bv^r=FtFZ>i!>!-)v?oT>rL%3h_9CHkV2}Ky%g-1jW+GrLY(}lTH&n6n4qXh@?DZc82Ny9sX3<CHtrKY?3MF-Qm2hsC%"
    "Q*o8c9W$96&%+$)IvOct%{fV|?{T&GZ;wbskn9&4pQ?^#@exw4mf~{b)&FHzu6EzgwxqmtPq+I{BJ|@r*3W$DpXPZk9i~;hk-Mb6EVhV2rcU1x"
    "a}-SsEt$7FzbIpnU+W3`nGYA9Q+us0;Z1=up{2sk8zQS7rZN>52GCSL=jpH2V|IR{nN@RAZsG~3Q^<zl<Tbp<T~!rF1z4T^NV#HDsQ+p7*{RG?"
    "MpL#d35`Z*X&wJEZW#3TbIE~q0lowe2I4YqffXvC9i04kFGw?XEXJy|0S#hj72lzh9M|_LUNe(UoZ_-0&7M)M0J`WqSP%q_g+rTh_A`SQ^k%ZU"
    "iQko6`fBc%W+)QO$UDX#tk>o6qxc(_XSG+&z9n{wvoAJ21B8c3yXtq)22DOPxy?K^Hc~1f?BxTF%$z(tk2dH<{XCV#xU?eiU@#*fOE1-GqVr!K"
    "xT^m8^y`Z$#qj>*zfowvXYV216)~*uCySGr4A-W+-SpNP!LDwJuS`}C)P<Yb_8)Wy-PbqjcZuU5-MSdA4ls6wtK2Rj?{-^edgf&l>Ll=&L@p}V"
    "+jMv8?>Ndfa%NXY)R+LHbwh1!S1vp16@D`#qaCNJ+lo>tb_?kGiw4q6-y|*lKKi?7=x0>u{H40^gb>Bm`<T0?uc?6cIDT0~tW{F{0^lwMGpDJ>"
    "6y+Mr&?~~CW-!b@z?kPvI}cH)ftfX(986MY__p;Y*hnlis%Hr=y3EP#5u5XRCgNeL&QorE0yi0^Z9mP@Q(~J;FusI<1}=z;R_HHbf~DVN=_u+0"
    "ocbM8TFJfzb2NW(qJj}42zws))cowA-t*E-yw3ZzN^M~O0DrsJqybFwTP+8#OtIn?+o^eC;)64QiDuqV5q}2o+v0s(^6!?2kMFA|!4Z}u>|A;l"
    "UtDnrx+E&yb%P`NCf=c2m0~>;9S&Cn&w26~4Ag1y2e#1Pl6rnpgI{zQvu#!r?ba{FJmJIj*5YD2GYIR?>HEyo06a-lS_7Z@8ZOCQ6N{0^^b1ND"
    "A?!@(xqhZtIOiUUf`~v5jK(GD3kf@CDxn5?3VUKN8c!k0xMlOnGZDMu14y^z=c$SN5oQpdPrIzS1=NwWSnU$+PQ0iucX0zgdp%PkOhobz(nMzi"
    "x|N<=(iwhV%rk@?rO)UGH@-QhfHB6j0iXCH`h`g91M&P!hGudp!zI$@pJq0?LH-TCXyTk_)ShbN{>7t@i%UVFTJ7S7R#mhsU2y>S;#VF)t4Af1"
    "eE`2lY~%Vyv^^e=R$w71j7B%Q_jgBn+?FrBoE7@tsrP>St!wb$zj|SVt8XBuLf(JgN~Oa4QUWtasiiz1g`lCn1a_>rnDYTm{fG~RE~MpzV82GX"
    ">yT-SX<5ZBT{2<v87^AW!lu=#quop0Wc0b2y7r{BF}r|PL=ELwtl<_(w^_`c!sgfUuin?zPW*LxGf@tFW0v9lI9j{HM)I7zsk6rG_-cEaaTPXo"
    "?c{~zl9wvDqQ(6)q!!<0jJ_%6&I`!r-*3U|Fpvo$1>jp4USu@ipr|&tj=7>tXsjA?x+g8y$SnPFFvOUKuuy0=Wf$}3--!NW&NHyEg|8=R)b;s%"
    "YVHCCk_}HAmR~$e5{@d+i$L|6%b-Mc3L5(9PzRLa-^{Sa{Ts@BZOm>(gS6CW;}%|$_NGiuLE3v_DfQUdV4NiT6?_{3$k(o<xOav^*HlJ(i(#&("
    "GhMw3=dX|@%dSkQBuIyc;{F+~U-a=dh9|oh^^ZYp7IUJX4T_OXD!M!E`m<3W(g_%-fl@C}4~Eao9)qX<33Y(Rl;{(n2+pB-@1m!|ml&kL-^aYp"
    "Fsk8IhczL(XJFJEFA}<1KQKz83%H?A1`b-x2B=b7s1-5R>n{s8?RHgd70-47hEf!gttm730599_k!ofrL4{p$g${0~$m)Y)Ul0Gc{jo}=I9e4!"
    "WZd*HGXu|J3nRhi#m}I1e^QLH1j@w@kcQD5a{|*9(V<`EubIfh>0I`8=v*b9Nu^ph0XAsXN*|CIo)~F$_wpN`M@w}Mm+D+<aON2NkK_tRgu8sx"
    "JjK7DU0T_a#wT5?*WX8b35Ht_m@lD7_zzj%?$iiyg5dxYn$=}Z$oXAef<}Zk6?8fy^|x~<Zkp3PkGf(}%S;>at6`V~DR0y^z-VL97jOUfGcJ|p"
    "SgcnMySsRHhd`sXQPi(K(}nMn3_PDTJNv^=eGjDbkT`fi%h6L0(rzF+Npugze*}#Z_W<v}8`opW2L+D{3$~KefT3bi<`nvq+A<R(O+XD_VJ}U%"
    "=W^<Ot!d|@$>NW?;_D<qDo(8CLvc0%Z_nvepVInQx=ZPNI2YK?ZTjnrJE<-DvnM(PihT~+u6(Wal<eMGDiaK1bhZJHDIaEEA~KW7zm@4pF~N*~"
    "`y?HtF?1rI&UBXsLuKvJuf-UsU7*nI1U-bfR#Pf_Y6cDcI(nDapZwhiwm+2cy9Am&6`k8oWUqnI;cC>-pGmZ86P<v*kDHNHQperDMa!4UtDK5_"
    "5ieQm^8O>rEY<6N{xjX7%30yFgykR1A?qX$YB_#TH^^F!Fl$U7dEz`{?Ln=NnNS&$Phm8;wJ9EhKZK-Vi>n&$-TZhMbf^1kC#bpbr3sU$VbX8L"
    "+t4Yp2+wN$Po^ZKN+q=j?F+=}1hsyvnAnQ+=wWcyaaSkZReXbWVsnT$&Z^JacOMN|cH`S3^;hYP&xpEiNU5_-yvPyb#gmw7UWOfw86~{n!Fe=9"
    "<xM*K-yL@KKd+1zl@f1!m=2$z8uk|K?8{YjERQTtU_VPD?(eP;ol1ApSGy5`JkL^7VbCKy&hLC}nKpKusAz%ay4K|x5@r&tuvi#BD=k6;k8mk5"
    "-JveWh5nmO%$S9~qIt0EKG2LX4hQ<e!S^i<?JWC4T$)rTgWpQk(eTU(xY(K`LY5P;^VePUddIANQ>_9pVqep7H68s_X}kD&@uza6A0A%|2qZ+_"
    "ah&%%<~<j4pD0`78Yk|OR<6hWKSxi%SOnQsbM>c%IE((<(&=wNjE6^`!N0sr{<2`Cj9``P&1eI7*5Dz<S{0PhfS-`=lB$512LkdWgjy!(8NPGQ"
    "Iaj-k{4@9++!~@A3-2s}!9+?h)DwoW;rwEn4#4L&7Kj%9<(s)sQkEX`c4RPzPV9W^MBNE8#u*aA3s2Lpp4a88MCGCO#H0_CNem}uwtoMsCb=j`"
    "_RV;cgn#)ut>g(^{1#cD{WQ~a?AOVJ)Xt-Up?DPkc@*>rudjDvw1hB@q;Te+`8W8+Y|$pj?~3HM^&g1trdIxY)LDt_iB5OK$s{dsnUerTLO(0u"
    "3dTc{P<Z0pc@c^SCq)b~&Wo33wHkezwu?jq|Ck_tp7gQN6Pc@L)E6=ADG=o9ip*J1>DS&T*{KcoLLWQHT!_x_8k>nb4A(PKdt@eYo+g??>39&p"
    "HWwaF06w0l=lm-t)DuABP%TIe-hw_96D0{<ROVv@u!w(t{u8swBA1ApQmzq(-L>4w0Lq{H9Khd;9}l=nL!}efl{DZ$>Z~?g;=y|Vc*4MXYcesW"
    "q<qzI(}x7saGKF=eDrz|U1f1D!Z?8>R_sEuw2nE0W#N+emcA6n^LRWvPHS^Zo)a^3BMSB?g96bTOh*+2F=7yLwMEo|p2sB1NhYlnBB4Uz*>1~Q"
    "7Fl2~(8y@$qPI|KS}YbZ;S2nBo0pxyirVx*N$SUw50T4D4@WdO$MZX#swh;7hG($i6=AH(Lt?{o()9Cx=xNgAEx1Ex#O$X4(ExX<zQbBgct^Vj"
    "7|ddp<F906jL>_o>G|N+)?tuhbZkIhGV*<CD8%9j5{pIxTxCN;TKGgv?oy}}7=2E`Xp3b6iJY`x#((tcpFXF$0fZ3L&HHm{RAWk+Lz<)`n+SQR"
    "H8>{w=Q>+GTvex-S~_#a)=z(0sjwiuZ+eonB5^Fn!=fHIk_5f!8(Xy+Pn)M)X+9i-a`ZlXnmDoR5Wqq}-#H%~9ew-T{GJGXNV5WETc~6YDz@~r"
    "+t4N6zkSy3!b9uP)04Od3$FO(vdMQhmzI`FVjdm9f|-`RajUU1??WX>3h7KDdFqo`L=(@$RcT=WuVP7EX+z2jO{Fgz<wM^=8&kyuDhLBzL9aG1"
    "UVnWuq)Mhx73ycy3chdCh)PkE%cYWbdJjK*|1pD|r8j8SXu={Vj<dU46^-GLw#-<>JWfWxcQE+K&|wpU1s=^}4U<L}Zi-tpPkD485|^fdF}CVS"
    "R%f9yFjNod#UB*DUIStR;zLxgqsgzmMj@G(h1nBi6|!t%Teg<N*&pbF<k<SQfPe;EKw)SfV%EMO8e+Aei-UAXTNX0Bvp!~#lMKqec;cjSK~<@o"
    "=$MWguF^X)l^=;p5nsuiEo=vkM6xg@Pe4;up{vUU(Hn}f8A_&^6PDNXMUIm@6jLTh=l1QCws38xD6%igpVbXdNP*{mh!6no4037KTZK3tB#J5U"
    "@m=>bH1Tf-q7?~yl8?~ap=YZ_5vRUkGYOcYgPY~0;sl+#jVY|(uyz_+y>n^(3?bMggbfZt6H0x;aBhzBjWNliVos*&JV@MvkroXQ%O&+}_3o6?"
    "J{G+m)2KO)g8^!}5lq~^LmZSOBTqI{McUC}rRIw|PxtF!|9}QrlQhlv6PBSzoJ0#Hn&qohT#s$7ZR5@eRL+WmE-nk6UGh)&#n@)_Q)CG%%<8zu"
    "`l-%puCHiHpG+!o4}uv9|2_rUw)bDYf9yqMteV4kq9Z4CSpDN5pRfb9x+>-IFfE7`0xsSqysYS<;TNe3_;M5HHkZvq1}@r6#IDuWR<S&H0v#vp"
    "suK5As!!@T0mru%7ioq|>9(2;0~+z{k@}&yzR$-v2tvA)GqRX~Z^WbrsmQjr7!6w<KA9G5g85Qs$nfhm|HCNd*eIvc!W`=d@_p0uB-tqZ{^33h"
    "9LLa5TUr!a>mf<z2)Rtq6sr732_#A>zceT6Q`!vbT{>v{eZOEeh;1t(p&_qab}vYtaZbc4(MPO`QQ95~4F7!J4dDIvQ&Vc2nK?XMwBZ3yxN%Mr"
    "kxS!vC6^^@MA^oxp^e59UsrQ;mL=Rm?n!U3^zF}oUbZT>H|;nDVt&#)wCI+l+$1`<Mp+a{qU10&q|2C-_+@;O03YD=>2%5$v!};UsZ;{b4tYej"
    "UN0M3OpXdxD!%{uPQC6F#Wi9|8OO{iK_B?}TW^I^l`!UcPtpi?mN(8ho{2+666qwyYu3e!($eS8YdyfT({pZG)<fT*xl7igt@*NEIW&rYl+t>9"
    "_N`h@Xk?4>#E%3!7daLt<ao;vGwL@n9Qz4H8xgvU@t8`CBr!nCoKeJcFs6>?@q8koHmGt|60Oos?VR<1=aog#@@R4b{&NPSc*<%Mi-Bd$mV7*m"
    "M37<x&JtU&a+76YQZWLk^B`+U`-+I$304?_a<#HLBweGfU32mCF|U_f7N!&|E-d0D<jjm5!Rful>@Tz^Rjbq_>K7spO(apy>dFvbPMbx{V6jx<"
    "nf@Y8^IIe*gG*#PhExs>d4?w-Nyfh6#<l&z1Q$bO!=dF+@!X5RLF+^@4axG+u;O*n5MV+HV#!t><$da+qB-y;6fkA%+n7ec;adFn`12oTcdf`)"
    "hmbwwj3{Xn!>B{#{&Xj`rj?VLP%Zv#j_GMguu@4<i9WH)C+2G}FXm)U1i>wo7wGrzXg$uAsh~I>12ZwqV@71znfC0aQ>vCR-&8B;L7{-_>6lHM"
    "vRq2pDvI7D3`5T|3X2%17}n7SF}_K!dxYn7ZjO21@a=?UT*Pa#n<%j;Uu(CY6l)K~mNt^j0853lT3^1bKNfv$5Q({s7T&cm#L`MuCU?=NHERrh"
    "#^pc4ATJ|`yFNIOG6;&z5cbic*+t?EFvKvLwqYRrlp4F<nM`@4-bLL4Rcg^hYUCX_XqZOeW%7e8<gBMQF4o0T$+a1B=Qu$S5LqilST=W?MkCTI"
    "tR7Wb-bo+==pu8);)2t9|KAut@6$G=aKX#xnaT6hIJYOwgn#i^4W6vyj@ZY`Zf~=cSP&G5_J|=GRHBnBD=WaNRr%Sd)jFPMuoPr%`+@*&OL)3%"
    "F9-{ZbLfG@L=Hr#b7ktrva?`dr($6t&j5VRJI0Jg6V{!boj#dPL-6cbR<(-0!*;}EkigY3o;4a7Dr2JXX#(Kk?ftzFKi<FF&lzCRqStMbU%|}r"
    "gd>z|`#wFNhZc8plXs=*a@4gO;7N@4ahvH7j7*Q=eDYeYg7|?wrW!i*en4ZT3STp!-oOrEFhJv1aD?NBIYiOiEb$@G(R5(xk`V91aHz(k30S!R"
    "1chK0)v7<sXe>n`96hND-k~x58eCjIljYG4ccEE52IiX^8)zS?dsA=O+IV^m*Xe5~NzlaT`}-M>aG~SAal<>$)U}do>%3K5$NLeqE=|cX2nKVk"
    "z|?VwGR%ANMNIy7r9PIroFfqQN|KzEwNAeu!}|LAg{o<9KrtyAa_^jBeugI|+g3DWSOe3{P6gHrelQl(iUe~=^H*e9F!IpX6fs-~N$4CbJ54Dq"
    "(Bs6^rVHp08jUErJwV42H-;joIyb-i<MCO{x1E&tj5y&{YUTQ2SUeaK|Ae^pQKrep7KwEJG~U$etUt5hdBuQsPPKwZqhwv;UH|U8J6zkQo+O4G"
    "F7ew%<#DLQGR8J<-^4?eNt+0h3F>r~@ByRzCZwO@p<Y^gU?n&KRk7rj<iM2<T6}T7%N*&%2`uh?=3TUvmCD^oG9@C;=p>R|SjQYRc5I(oNc$ya"
    "@yS|toP|YyjvVT_a~O-w?*aVn0i}r>8$FV8=n<*ObqoGN4JIEC|1T($kkj%{(50g1=B|bfbM&7XqohO89U=Iu1AGgqjS(tlIY%|C=lgw`NFxcf"
    "vroDW7!RPonP&AE32St!r1Ivsq~T+xOdPWj(vx}Qk&f4F4%Mt01kI-(eoC{Fl0%jQqd$rST#QdbUwFU#r5N?WsL9AFhe0r*nsj9%%Gu?dxW;mT"
    "ctv)J+?V#xNQ{}A&au*Tc6M`f6E7iZMQ^M*Sa2Qdf`5)z;>CL_?qyh8J0(94CdZueCPc(S;aVPZ2n^jAbH!bjI!e)kKl*4YEoKI%j_kt^<5FY5"
    "@<C##rO2tev=IG)CJ43G>-uzaff#a55w74ogE;M-->~pwtjVr17!-P-4YXMMBcGlG<0}l?jH*2`lv7h<p|~MDD3P9reZnx4gkcd)7v_oCbr9`E"
    "+6)>KbSbKaNESUu%as=s!TQ4Vd7Z7%$>+|BjR~ra#tvWcv3QI<sf(P%NasXS`8|-%t&dJg>j3;>Q6F<CTiPv%Op2^Z>8>PJkz&#Fth51dzc)%m"
    "U(?w+f8J2b)M}=0m8nn2x@ov|v9p~u&zvy>z9Kn191U20h#Y-hx3a96Dm<b{Nqn&`a_tHxow6~}SuMI-L=0XUk5#$cBL=@acnqkyD@;d(=uXmT"
    "MSRV9op@Zbpzap6IIZw;M9P{W&I$qlFdL()T(RhSn5~kSGc5ayq*H)~DXLJTmE@4rCcZygPf2M9aSVebQMqIw`XSmASJSbUBlJfwwo*r16;>=N"
    "i_d*}F}y_!@}9VnQ;`RXx<2G>_YZ#AOUXM?u||0-S=OVw!`$}hLx(nem8h<H0MGMjMjKy6L6ag|5XAg0f4sjBpZ%;bqK?N*SO5nY3NSZY$_u|7"
    "wiaZQ-ebQ~p=sd#{Uk|P1khx97+SfU{Z#9RQ7o(!Q!%AKmdtW!^Wkn_GoLc83i=CX)Cim@zYee<fQt!*{{>tgv@GZ-*=wd@m}RjD15rwna%+Ji"
    "t7`h$ytb&=8E@9>bvY&1@(Y!ZX^Ckfz_N5jsWSoLAqa{ktwKpWw-AF`M?YQ^)Xi_7K8+CoEivIyCmHYQK)KbNRh8*xW0K$E<_Y*LA4pT*hTjGA"
    "eB4+Jv=b`OPT*L<thg=2?sbi+X2R_G1-H=aQxr7=aOO;>R)P!fhK{&cKDkU~Onrvk;zvI}I1sS&HWe&7J~#D=_@}N<VXzI!(h_b{>vX9!nNY`3"
    "+&?=TPW0fGxZY}oE{l*tgGHGSgS}kO8Y8VX?y6zz^!1#PgSI0oH1r3CQ`sm9%ELiJsB4Bx#=SdG<)_K$ZQu28Q}hW<o*q3e-yYI-!3YVyzZYjR"
    "?h(kIUdN-4&f3<Kq)LLHJW~udH><4{ZfKp;m)rSn8w>{d2{&f7TxLz!oUDd^lJZ8S<Oq*PYJ_2hHBQYy2U==p>x$_0G`9yWQ6YU>*B@9IsU04Y"
    "a3o1{{QMn&T>`4i%-9qe7;QZx_D8TlW#zP$%qFL&#T*;G&cedYJ&y7g8_sf7EO<4MJ{wdmjfrG`5Hv8yi<>t2Flsw0%=8>RvMH2QrmxHj&fsH$"
    "Y@`~?9}A5UD3+n(xJRp{QrVlGojop@PZz~-asKk7o21IpUVpbd5^^7UbfqQBurz`pzx_qp%h)H|b;<=Nc<%vJ41<l7Qr*0HbCV>V!06C9{eC|@"
    "Iy!pk+s9Ts%b2!~#6kF183WZhbHESw9bKxrdXuEB1yf{_I+5@j4UEm&MneUre0x(_nR>mdr^HE=?9xFm%u?kA4MK8}SHks(XUhb730Vxb4xUk%"
    "JZm3o7VxMbJ?h%pnlB+hhqS$|vRSdXJu}m$A=Hp+u&gInsu&d>ILJmkFGKp=$|$cns|sieRoj*|@G79FBs$DV41q;Qc_|8I^BDIp1sJgr7roBP"
    "^6}Y1)3TNtq@PnPzD-3q!Ybir`GCAXjX}ZT;nGsbF-fVc1DnS6bW33nrUy(O6^bQMB-(bC6lp4T^S@$u!apyJ$5lcSiuRgjZ6SODE_~=`VSZlg"
    "XXJQfZ|FBlGsQ2idH6~g*NNfi$@%jvL*qwQ0#<#73HhtlY8dFbj%PT#7*<DeF(ed=AzR4^aydkALpJ+(n3#lCLK24KJR#n~(5q0GJtta91RoiC"
    "DH2&+TB0k2!V0pi<QAH+EXq<^F4Y&)3EHU47X@LrIyNo_W{<@AOf*m|45jPu#jeH}>iTu_mS0yi9!g?A+_u-T;us=i*rYCyV2b#jhW8Fq_?W2y"
    "Z{JY=^Q{tBpW~G&CtR3!ol?b9v#IZ)Kl6Nn>%!s$Ud>X{4ldw##F<)NK2nAfmpzCj7r;)Ia~{=vKlhD50LDmVR_r0&Mo@5sdr3B%j?*cjcTC;G"
    "*=p5LcC!?M?RW5_MoB%70Vo;ULKid1Wi!yQVor+x;_oKX4lx*UHmA*w<bv2yA<I@*g=hsQ{Dm}1gx`cMl0XQ<kVNV*K>T4ytkW585s-nDCipU)"
    "BAp$_QBJ|jHPwS4prfaXe_1Zui5$Iv9_ox+(-`S!Aok~&IBoENdL%bM1sK~`xgfh0kf4soZ7qMt1)}?!TZAb`Y;M$(ewKMTQDh#UB^U(8Bx2x*"
    "3guMjXG|^iO|*6Bk**AQqMf2aNN7^W>2M~3n;C>xyGa9M;?*zj>~J|Y6?Tk1Plg_5RTUO$sba`1BGpfQF8iaw7Yh;bHbB9*wlHo|Q8pm2U9IKA"
    "Oa+p+!Hc6Wgw%G?ZQ=biI!w_uq)$lsv5L}ZStu8aq3{aKZ-YN=-V3A<`tG=&fn(9#Hc1R<peC4KMdWTSUmi_|Y&De1%E_r%k7#;I8mNhaPly0a"
    "*}S1juYO^6R@7&6T2Ep=79|1$aruEnb0UlaYY_TA>7v}huNb$5oi20+%OReZpXeC<#h6BBCX5UdMnI0~#xN@?5x{6XAhG3$hj2>%0lI)RMWcxk"
    "^E{?Hk?VsMB%^|af~MnxdG>i)pGokb!Z3|4ipxy&6Pb4FR#gX%S_7VucH%T6)-W`7vztJHJzI<V93`laq!{oK<pSEHfB-F2QowVNtlLLpg1Bp9"
    "^Q+hGDJ(%$#TzP{u=?YEk<O0&k;2_JG7iU<^V(4Qb4jsx5Sw~QDF8jIKLugVQ=1d#7Yo;^(j?-zA<7IiS4~(`o8Jt<?_o~pqDh;rtrt2<>QZF$"
    "97Syywttn&A?Hq1s|Rp6M<ND~-(Siy@*RO!6i~K{O=1L6p6ia$2t@8W^p&CN%L+F5RA2;=q;@T$S5eOrLwl*sQxN-u<J_SIk;~M=z?*F}Xjr5y"
    "(f?{)#)x$c80uHnO-NM|ie%tIA6%-k^S+MbSQKF%4`}St*uM4-$UKffh6SGdbzz1CiX*>4lHF1<;Wf#=;9gxSbE23lx>8M!_;yYw435^US?l#J"
    "YZ=1jlIb;>gz&?m<kII6MVB`yi77VFzoL(IOL$(&Eb;cUh~SA_F2=}&djqm6@N*b>dTYL~t)SNz$$tuM(Ioxa4UAhpj)`)e$X8yutK$?7M|i}R"
    "@vA8eW?k(gvb<910$#hwoai632;#=x*vP0EPK0)o$>O|%H)dyTJClm!)HNfSahp+7BOo$<4Xe#&6E5Hl@9q-nV{~9+)`~Af4u?bZvNECw%k?mQ"
    "JK!&hNNX|7GvDRqW!xTkc=d$SXY~7FRt{~uz-qKgCLAdq3~~i|{n)BZ$KzCtXr_E!%v;tPOM~e*yiL+)n3*9BT6FmxqNEbAFX_UD43DPlw8`OY"
    "M*pp?8EzUhj3*yvY=D&R!z}j`h6H8R7-1jFd8O#KF`@Md>n^CY;K%?k_mQ|Y(2Vk9f?ZtIgIq(QhrwvOU8X?KA{|cJO_&YzOx1;yOrnT1R2<`k"
    "@QQ0|6a{0@Pdf%p#)j7IZIeb?M8n|}MAfy@DepW$TbF0dt2^jx_4Ti7L48+3z~i}XB#tm@k@?W_a=lRU#FZ=Bw2GAaxL)HFj|uAMEYF0yJGz24"
    "1W#jTXoc|i_Eex@<~L5eXVQrv(KV`sk28`?kY5o@-6mo5#1p))sM3OgsYz5wmD(g1wrklnY1^bjfF3Yp+a6jc)P2u9^T^iU9QH*e%f{s8c`BV{"
    ";H0>VSNEY^#BDMV`+{OtkJ9JF8~Vf+lTm`CfK-b*l?99|FtXCCXUgRY)DpYSL9LT{xCz?hc_y<<(`Yy$7&yO@9tIs4Xb?!}2u6^J`mmF&LUlDk"
    "+eNrCMl8lg*TgQMzYkIZ3_*tGswBbdkZ%_7&V;9=Bx{{Y0}Hwv@jTj;|2WGQNE0*?sUPE4(TSrW3vz&^+sTNND#tl}qDu9B52A$XO)%$^T!kfw"
    ";tlN7jtWc-Z#O}5waL;kK}23jV-`HbWgW0+XJTYZrpKJBIhrVm9bGP?!yJn7ga$;F%xe+^f6z&$OsAUUhS-(+zCXag4tQRj+=wK|4lx|_zChc<"
    "OryCkC%M*Rd5XMv`lH)-M8BV=7L$e1H_gx*6@$^}i(f1~|NP&=butS2Q6akb;sRa#m0$6Enn9pDk%dAD!*$%!+JpnH>)Yk_F((3^M$9Z{+V^pA"
    "5Cj$ptxHv;8c41##2Y*;`30T|!&`T6_hsr#>BV_%ND~|#{3t<}6Iiz4o~5ZRl5J9zV`Z7gl4PPYYa(T-;2R=P+^Zw<G=lIxtyamY;?m>my6Nb%"
    "@eT}xcy2-EV)sf|`BZmU+1xC9fv|aip<F)E3d1}5+~8|~E}l3&uNR9RLxb{e4TsNtVkIu?{AhAJMd3^3_TLdM&V5o#w3Om*6W`U)@MZ%Qn<yw%"
    "A{TB2Xr!1BIw~;i_gb7d!C@c9?O}xul~t!krc$|@nH?A*HK7Y+BruF%>^6&9Q@U&IBoko*Z=H*<VDwT3ThXwI6=KK|Fyx48KiAQpSZD`C!nxr)"
    "9|?W(Bqm!9rv7VH!d$pE6bfVLPYefL$b{&}4$G*Uo;h;{^E7lq`{G?Zr2AoLA7_glRW6@|r_+(UyzIKR*^Dl4gfnNd>6ri@W>)slCEwsOr~BT)"
    "!NF19#*6K@-=^K}iW%zkU{1%lI5PFcW9L~=^}2>rr+nfCO42mP3AXJv{%=yD=FhELERlO!5jGfeMc*&bI1L)yIfkiN=y8eO-IiqkaW%%NCdqL%"
    "p|bhnqHUX6!30D;??g!NXdc&xKvo>NiaJSt!BR=7XP>QBXJ=>UC&XrY_yOjSe@Bzo{XRyk4*Dz0vq=%c&RWf8=q#B^2+O;)TCIo?5r#*=<C-@g"
    ";Broqdl=YrdT-B~@-~ysMC`ME7KvI79k1WV=bCm*@XoDfl$iFw6!6D#M{G#JNGVV!Y-fNOMT5Yt0N1XGNla*G8Q^Kb$nMU7M=_s%+6?JXQF(j&"
    "uCH(FA=wv_p&)98W<HRhwPj>8F<MMKe`dxMaM4~2)68fp={J97-rxC7sVrW99rvcK&YYpGHX7k^wQ-$?gom{DSz>E*6G(j3H}~I+b2zP`j>r64"
    "+asSvJ{1dwaOFP)Rp2t!HoCqS;Te1$Yp1BgI&GjK#15sRKR(FqZl3~ka+Vlf;V1YKYimdEmdh@UdW=|)g3YRxI}?voXSt%_F|L^aWpepxdena{"
    "{@+aY^4PGcaJL61m_Z=se2NKX%wakMg77~vX(b+!7^Lr;8lw?D^eM3_lxtEXr64Hgr?1qY4*10FXML3!0(!?U)>#p`Si=33_jw)OR>TlWBd#`g"
    "2DDxy>i!~$Db>K#^{yWp47`!UFjj76#(-@+#=GDeS8SMDQ2Fr+Y#rm)OztWB1&Sm5I?K@WuQTZTZF#zK8o%-veUaXlHAY`0$pUrOe8*Wlonmx7"
    "qWH1om!%G^7J0seaE4CR7rrGAXyje9II<`?4xesZgI<R57;_%#)+D1jc2TOAIbZZHe2sTsOt!^ByF!kAd3j}J<&d|7<`AC}Qv$b<ljc!cN*4<h"
    "e=ZQ0Xf#N5u&h-rj`wlt3i!2T8?NY&0mHZvT~lP_WjW%v+^N)R#;oHR#`qmq?K%twWIrhWnm>6mG194oMkv*G`1Mj)a$=R?^XRR}qPrwNruD+Y"
    "f+88y{J0Jo=;V>cjG|3J3QuohjP}vp%*&PWq-;{H$7$P8@$khJXK2=VI2_^kTYG3fYPwM^5cLF6i8rd4M+{{yna#AXEH#r?uX#>Ik<zje=fOC{"
    "w*TganeD?IJFQe&R5v%ZPjQ5Sex;Th<PpWs!Etn(**Tb5!pG7Ptb+js3SA~q6c&nJ<g}Q#9$iL-3a=7w<7IFW9Uo&Ul`90(zlW0v>p2I(t6Syr"
    ">C^AfOZf07c=+sm5QhbTQjtXtVCKXSH_J*fq$y(@nkX+L>Uu6JTRtlkmM}HAjfT*N7Cv|}KijU@zRX}VeEzmFBGRStQJ!=PJzNJ>60YS_JVRyJ"
    "TrxCJwOVIBg-0KKRM<~F`6S`(Iy}KXWuBt`Hm;-hXW!TFeS$|mTv{@Ax=#c81$17Rmy&!qMw(j0F%gMPCXPcAPt^ix2&3IUxw(nSCB6+cy%0%a"
    "t`caG;dkm|NjUniX|XKERdnWydf(7Y>&%NF*QH5?jz|NS7=c9Qt0NjvV`M_HSX?kKPmXJnA(ePs3p^A-C#_U2r%P7urj9Xay5LNGQKDJL*ruAv"
    "76zEF<T!bjb2r7(D(f)f*}{ykP}=f>pxRKIfB{&Kb$_S>7ALV3isnffUDG53N6iyj;~|I4^VdY7i?*XgesOVe5%vKO%WZCLzI!VcmFA*>y}Q)K"
    "7Mv-OS6&kER_E+uc7<K!8C5E2SajIyFrI59hC@jV9L|kWGlJMAyaHN>N(^2lfW)GG+M|-Us!~eJl<!uS$;uEPq^6HGaCD_oAsSgK`;&3)<Cgs1"
    "_rP({&aE0bC{vfjRM7~<$PdLG*A2_mrE#fth->tKo}Zt0NcoF|O<WaW+~0&F%s49hOn6W38n5MMHHu$G)*j@vlHApBoY5XGeQ|j?EUfr*3=GqT"
    "0s4q!AR_b9==g7J2$BY?P_R=q(*ksB)mjjYa_tsPpW4Vbp(kn{`F!Zi6l-U81*g_>PsL1)@;G{8n<&aCNdXsJLTOP9Uo$pj9?k?cIxV9jQDf*3"
    "?S5v<BEcPX-=sS`dm@phD3$N;AP8WZA8<J<Yc@Y5&9t_{Wy1yMI(#6DGi1Q~!<FKbf`CR`lW_dB_DNNT8ETCa{Xo$!7TqPnN(@3(lq@|+^}%5("
    "az#E`QmRDfom~s|VjxWia0~1noUANnj$2Q$I4)`&1C)HUP6<zEJ5ArBlqoa9MtSp3(wH?a%X~?PY&vQWw3&$78llTjKB0~4nuwomad<eLmeQY)"
    "hoLqz|G|iY%QdA=FRaq36=5hHvabC$O~K^$Lz@U&dKH^qfQ+f$t)rNp*FXF_xFKiY#_pJHxP45QMBWN>;zDbEz1b#`0)<H;@lMb{KP+yDyLagX"
    "ODdZ5NdHTaS?u+i7&m4D^Ki$uNX5qYYja|X;hPTY&wR2GmHq5z*}hqw)RdR(7Gd&+geljyWn;pC>3z{yWG^7Ai59Z~J94DOC%U@IH#j-8b*%Jx"
    "{T5k|o{96gOw{dmk7$r}tkkQoz6wQhdA9OHeW7%6f(!CXrS?GHyOnUPD^@$CF^2hoT3vPUVDI+ZGlaSrDHcs1LWM#yGuy*Q5fffT)u|oLPFUgH"
    "qGL($h5{4Zc5v$!YaFCC8eW~^BY5-u_itvL^pcpenBS&kRP5uc7nrHwfqI~G#^=B-M;VdlvJ(cqEG{~(>pH}{O-nsPafUL`u+gYi3$3Y`ZP6;L"
    "4t}aNH#c`Ii)$4AOamn`Qjb8jKF>pU;;|=nUFzOZ`$rcF-D9s!NmjW$;{fIDR2cJGw&ezSH?OHg>N0GPz75YKn@@`_9Z_h9*#On~s9H$4Y&)P("
    "(-l^ssLFy6Js-=_6M_d%2p_qiNOG5*WtuQ}duPW8%<{sgjL$HfPOK|T^uj!@Ly*O$N1`1I<3yhjPW3B3EDhcQnb@YyRHnHMi7zhB;j=BRKlkO*"
    "8qKZHSPRw0W#i_}OP5%t)k(OW5thN8f>4>u*o2V+*4L?%9GmD!kw$ubDyTl!gk@Q<2wp72=H~m|8tuP)x~&!#ax7=9@JLUZ-WLW=DIHzgq>CjX"
    "OZZSXl_`Ud-^AS#6EEVPlt+hFkoLrJiCj`uv|QGh0!LBN7#_4TUs+!Etr`YrSC^LNhxkH6uYKZU`EzOoJF~o-qj~Y1Eh-L?fLCi};Ye0<HRA71"
    "sn{TFnPKS1l*ddxeIhs!lGevwOkVGTfjpIT)i+Ow*SyaOtVP@jwc6AYI6<(mQ0)lZxcmDeZY}HAgkP$0G035ex=_lea!MWnx3-u~blI-g+ig7U"
    "SqM58N~3DYGtUs?Pr_F6=XXgYnxY|e8@Cd|`eesBTfJWF7)Qlov~>RyA`g<Uypnk#6Hkbf=kYqTC#Xf4u$>}HyHGB?^%hC2Th<|!dr0~sMSHB;"
    "?Y7T4f0`LgC3v_oxhR~mOe5Fw82P|wH6f6HpY)U@>jYD`qAA1!+<#M!UNQv(-!GSs`sOeBl*z6M4u-g1?vVmii!hk8%L|S^SuWS>wk%N^Przj9"
    "G72zCQkr8Sx_%QP88`+@PN7vl_c*l|9!aDhMW!Qdd+-T4T!67%w&!SI7&LL)eK??2X9%y>h=Is%QXPmt-dtRq4EXUu43wI1JCHJ>_j?eDsjQ2>"
    "eEBjJRn<vCiwH^`XwR~GJz(&WO#PRYDBPTCTwf}n6Ntyu>FjuQ6}uz{R%`=xq$&#-=DkHNHrAo1=zwZtk;!k3)-HYXcjY@`Ah`wBAB;42_cILv"
    "5!K}SRt?vs?c$1uAEv@`94p*6-s&nx2d<gjaB4M&E7Wo-C{2c@*@OZCy70)4VtOq_Vw{40zjXz^2mhH?d*t;nr=h!|nZ*OMX^F7J)C?JMs7c%{"
    "Qn?sbS*&rfYBJGN^BefS&o!T9RXp-Yp}@pZpNP`)_&ewio`0UG->u=0neB-xO~)TPK0~YW+L}w*P=XP<tlOFug^P7CUM3qFz?NohA2p>-*8{XN"
    "c3q~n<~VUk%`C!8ISE>uMFD>fmJv@Z6daNQGO<xgfYilBQ&6&^IGYY(S@TD?509g@O6-iPLtMhTx44K8#wMcWiqc6uJnTd;fcJg8cYJ+=<MaeG"
    "XYG)e!Hd`Hy8IRiduXc1n<&=HeM4QKky#XHYTUvTqsZh*$FbrM=s){=T!t01ti4B*d_)=I$-F%51{JD=i^`AbwKD^>vnTq+;wPHx8OPKi`Yz!q"
    "<A`V^fZsC4CnAKZ=TIBPB1K(OCNea}o=<~0%A*b+hMfc&E03(@r+5ZJ!}K-e&vOf3<6X4QI&<CDlEYA3^YeS|A+y@~Wk1T@iFIHN)ki$up&Nx}"
    "lSieN6vl$hW|?yltFMx0pM5r>eimkHcS}K|WURAiVpvMsTC2x!6}}gzKyrg7c#fIJnNO0=LAf;kEMO5YKfwPzdGaK+Ew!#%=g+fw?gPuJCJK!-"
    "mE83aM$RPHkzt_l!lPCD(;2zUZ+rtyRRGf{nx8#Befsp6$KisO@B^(qS3^w25PAzS4TRBnyy;ICOoLmHJ|NE;Q;Eckr<xWBh&BmXlYw>kwlTya"
    "OJtsBl=pigDVCOM!+hc^&LwH-X91p37yk{rWOI$mX)XrLRFL@gma3f3(}AF3sNKE@&=}?IX5ncs#E(0gYIGRDxR0<5t7RScT%1ma8%6dn$iL@;"
    "L8H-imEs93vYQ_a7<jFBl<H{_o5GESZ^$yYLy~o^k1YjWW_fwJVTECom;xb(UNmSkp@*f_F7E7vtD;a0U1#v2=fhMOe)e4<I_Z+|Hgtohf@mDn"
    "e=##7#*|@DS^EPJeRN#Aw!ww0tyXA`4lldc`CE+1H1SO=+iAM6u*+rhL<WaG6r6K2n)EuMaSje+DDGo$6CWL&{1m>tQe&Rj2;J-ZN=)ZEZ34kS"
    "@D9xZ%{N5t`bQJP2Az|Z2_rgqtXiE(qcEmzJIu->+N4eL67U3}g>2XNtrV@S7Zdp;8Vs6AGy2whxM%ys+pJ4|!!OnkRxNNIcz}#`y<H7wlgFLn"
    "_&q`B%%GT>sL1my?M1mzCH}<{6n~bDh<wn&%qk#ND!`a9-I=i<W<un?aAq)ND<7k!eIxq>@Vy(vNs&|kr(ymo4-*zV<9Dr8P~?VbT*CyLdJd%$"
    "_Y(u^Lfed45k@z09Zhmc>jxT*!x&9DCIX3N+3(^OD-@)ppoFu1Iu_@twu+~nfxO|&j7Txax{<k=STMBd<akHUM2rS)v~=VX660Pegtx4!i(eEJ"
    "(Tb@+kV39Zr%dMDKn{5plkT%(5CPzOZi|%FUB~qrwWd8KPQrNKE#W$mF_Z?$Da|S@R%;N*g)&WdlXVG7rCO~vR_a(>T=BrlXfzTxD{~|!LgO+@"
    "oGoTl4)8tdNqD4&YHDMedCtUfa6tQo-$Jr}uWcXUPnmX;-jURNROzgu^C|=biXi|uQ?<Qg=#g2r8q<U~wxF#DygfE>E#I=jQaLXuY0Ew$03fgC"
    "h)NKYdGo2XF!G<@Vv(}IGBTGet;N|dh94=j<m7`AWIF}}Q@<f!{@Ii@df$nG=;x;NHa2_U*$sN=gn;~F;NJn-|6KlblNQ;2vjV$uGDR-tm0v=~"
    ";#JY_U3~#vvQgp8Q}V(ij~Hfx{F^*4crRBEJvw4k=XwY>X1+sR#{@EFST>kO6Fv-D3h#bVR%+#&-wfuUreph#fID)GA(*xq<?L?KLg1sds^ywe"
    "oen;DY4?YTDxoDu{}-&3?|J%9e{B`usW<pGhAOW>z*M6YZB`hf`?ndIYLyS*UtS8+cKcVqGtjx+Fgrnjw|EH{OHk6WCu){1^&XvVm2tb_9h|N$"
    "FSn|JrqH@vGdkfk<yFAIg=#gPSF9d`NWtMP2qWtNt_bKK(L8`Cv>FXjZ;60tQw1e%aR`s!e?JLlGvrIuP1wHBvWms9#0$k%4MT;B>$=_qpQfi="
    "mm7B!R3>PsriACXHpTE*Ym^fdF-)NlVODa_J&p*YP<XD*An4dk+C<~oQ<d2`DVLq#KtV3}YHKRZ<xhh9YfJ>s*4Y{d5a7G$b?N0a&sTVB`ToU="
    "yag*2YimN-10Z?1Ju2@LAuoD}ySp?%3^V1+==R>dv*SZqz*e*bz0xEdOzwmcP=6*nY-H+g=I<OM7tNWxQK>W)dvG^AgkhmD@;J~Eh3p6hS-LA!"
    "MVch0Kme)0_aZ$k7IEvUc3GbQ_tJJw8!(lV7xC(<>&J>lzDz3w4Iw!-rB289ixCN33CAeikFzX4fXXHiG%p=G!m!|@6)i0o9K5BEY3*;~si(w#"
    "I=3<!MGHydM#WQ>=fygyk+w{YCjNq=IlWvWrf9{$379iclN-k%!TOl##EfPVI_OlR<@*Z@1aD7y5axYB3Y{s1CHLN&PX>^vY{+OolW4(lKL=xs"
    "d%QgT2!bFV{BkK`!I;*zF>?}Z3Md_CFFG6!>+b#c3&ypFAur;=nDop?5uF(_(RJE<1M1Mj!;e-g6zj>;r&ARKO5KfVju&sAwB#`6$K+_f-YDa<"
    "5E4iVABrZ&$?X;yS%S6W@9S2OmqqC<?Cw%AQdW9n{P^P9f`l=lhiqk96C6+!3X3%kmh=b+{7ePjd;@$!xL9Q2iiw{Fg8>)(>_SX&;Fx_HK^ieo"
    "cU(L__O(OS2{B8^k$ekWuZ>2-burtTkeaQnheZB9U@2704-QG;DRhXf*yT4kB6^f8e+QUAk@nUx-iNf7YU8oE@4j1U551e|SN6$1-PS|l`S?6N"
    "mdi9FHY$pC#Xi-|i(82cR1alXLLB>VNgg`VtZqO+zhM-09^p7?gOGI=!D%c5QlS9~ck`83xKbcRlv;|_u%|KYnA@Oj&v!2>v9ZE}_Kik^Hh?se"
    "EOZtsX-dkSPT*=ER=_cA<Lx#@I?8lW8IH@9r%UUrpbzn@SYz4+w%HV{dk%Bpv_a+8HA&xiWAjXQoDkt3q%?5CypL35!>dP83(YMC)a~}&F(HbR"
    "0AH1-ZBLZ5VsUmJO*8IrRUV2CEa7g~%H>M4NGv9_QDP`2cz6V6Yc@29ky^8)uwJd=9}<0hK@2CCPuvTB3isAni1tANZ}c4sr3sSfFu^YF@<yZD"
    "tclB)9XFY*sHd|`OWCQg%Jfrjyn!c8A0I(M*@~(6ve;z~)aHt{{YiakvJga0@s1$and`xIov{!$RaDDd85Julqk$!iUVz9V#bTFg*PF(pXsw&o"
    "iFJhvxr8um$l2Kxrq$ku9(srqDyI&^IIca*(?*OQp5^Ln3~AzJIp&3R76j2*)Ci%TB>B*$2AeyKYmaf#MM$v&TgWJ-=C|ilnHv3)RkWMU`S}ZZ"
    "D<&U8U*g9v-4v^y8Jxk?f-tRWR?M^rt~lwN8l&=8AjuXslZ}#J6poXFuZt!QF%8{bY$l9nzw;f(8BLov?^|T)Ode-7-JkcE-^ZCTa975}$b2S^"
    "xws6ln~DOA2Y9n;YY|?)Od|=`!3uOKpjH?iGRLKM1sTto8RG*C|D1@^@i?MJ7A3E&ngMiX#lA{%>N7S*N7T^G<Y;3nB4HL>Jj%dq+^ejrL!x<V"
    "637SGK~US=vZl&97b=yFjWBfk2DHfja(>iaWT`;d65@gK<v1qoFGn_oOq6gL%|rM^G@h3(P2-iH(QKO6YFYX43!k;bSLi=Nn+69R1%3ZxPm*OJ"
    "&+M?FsJTrH)PFp=12i4wc{KyN5@Uj->ypCUq^DravwQ?ZU~aB3#I(qiW~fJjnFOU0HRJG82++APGLC#2v*VPB-7;I6V<XoHc*3_zco9r++pIHi"
    "?F)K7&^5!B1MW%S!K5%@Ob3ma`C3O&bR>AVTkAxd%z`UvyoEyCw0=l7G-ijZA_h!HXz_6uJ2ZO784Xj~h;eL8l7o>M^(2U`m2nk3l;oY92RPGa"
    "G9tX$^R|;Rag50ysBb^*_yMIXVhXGrj->X2ttTzJ{1nmU`o0U4&r`|B5ar;W3|kH{Qu7>v89%&s?V6Zv=1mD58RSPMWr;ds`*biusEUBTvq$Qg"
    "DG@=@%nYm*=jI5I1tv100+UnZ0eC#?>z-04tVc{i2DAJ48{aUUzT;lNDLkfMS?+d2ubsCB3QgMs-^55HJq={l#iEq2y@uHzwVG_2>&6F>ue94N"
    "oB6<#RKj`ap<+>4t~(g8tN}d>F?$hoaH&u@dsY(%iu*7yBqM<{as0?5A%+cWY%u}jLd@_ny{EEq-S-UDgzt0x8$U8rue&Z&#KF=M9HWDpcRtGp"
    "XJ4A)a>UNhr-L#<i;H)W*!B-4aW3GFYc?knH2V=h>ybsM$Ta0?v1*k@PM|{iZJLnjE}?uW{|f7(O+^`3!WvD-1CPd`%L&8K7lDOWDFMt`wpuU~"
    "rB$aCrm;{9n49S~C9KP=xNIqMt0Ik64VQFg4ehFx8@RE=L)mm)wpN(J_LGSgk<T^CS+oqNMTa_QDSOS0jSa3YQ$5>Ak>Zi(U{&!}+>?3P#ZL0#"
    "`t8(++1i;UCU!=q787`ik1X9*BU_=PE6njk5LmZK0ZUjCT@gCcdXjBP^|~Xe*Ta1-UCFJa5cl7|Q06-2J|-HnvO>*zt5lMBRvgoFl?tPDho@?!"
    "Ec^Hl>mjL7Or-Iiwq5kxD8dve$|JKpnXj+RVvwe6gS^C3N4i&(5ivC%KaJ;ER?$&*Qn@TG-}9bUT}^KkQ~~3_n0B7no(s8M$*7gcAfae)R}b%^"
    "u`6@XC9OsSf8udX6wf<P66ogj$rz1DkIFO3z}=xV!ZTec)SG;lK{3;I*0&GHeJtV{S`xIJ)*&z&B61z7CgIbFO*C{at^xD@k=6zcsvI1!&a73I"
    "Ryh~3(3K;yvS@%b)zcgs!xynsq&FQqDWPR&W}r%HTugjoJNi9-Uv$QU_N+ai`6-X~3blmS+RIXiDSA~J00zcxAtsZ8Dc;J*gN=guYRs>g=3_RL"
    "8D}tIgUY5no&S|mAG3LBz_ivq<_-B9@pma?$xVZ|08!uG=J+GUv-~69_h)f=J`j82N~0^da?6#8K+MhtmA>xr4LhO)hl*pXsk43at%#&5Fi|1c"
    "o`Kcerb<Poc~p;Auq|E=o~%qcbQ0hi4Q<ykCJWOE8M61CP6xdzu8E;xFi0ro0u-Xy5S6;RhapUa+UglbSiH;<#c~=G!5}OY!muzuN3NUQ@{x9A"
    "ua}6_BhOai!#Q2hmSrt0c>EX!`H^MW0t2cNpY+|{Ct-5Dx2tH`G0?r05O9(*>=FE$>SjcIXr!Gi)9h2J+tPc9+D}Js>%OkTLULB0BGSe8gnSFK"
    "U>-6IO%m2iStO(*QD(ANacY<Bxvi1*#UnSA*!6dD?Spl>c6~QhwkpaSVi|4Q!|?ly7~KadrFqvC)vf(H%Sp6Tx!M=S=fASC9+$cTy6?inN2eYd"
    "Q}tZL3P?J(D*XiRrd^L9Ck+t2VOP7iboWr{g-Mu>1a#u0{3lRDd)%ey?H+aQ8}f_j`0UI7SbbjTdA!d%Fa3IJj7grSvV%RLAH=)77p`#|o0Ltp"
    "1zv(ia~m_9zxrpVNPU}ONZpCvJ}IcDo58{JL$pLt9!hZsE_I9D2;Kd;ZgxZc=3^M7bbAr*u_jONM)SR&K;l1oH%p~1r?R{KGeFNvD~^jH@8XT<"
    "M9tyv|5LIhlIXXNNc2{GAK%3cuIc&zhg07zk`Um8h_IXb_RuCwVTt!av_)j$)wN=zXAePz8J7w$vVt=rnPlJjQ|(sn(N_qHJWJ3kZ_xA{B}aA="
    "L)g_npiKA7hXU3-+^+9>c#tpi2%Z+jrSl(N$!IKAC*rpFISJXRA6?KHxDUPnpHXQ7sz}1uLJeu$F2WRFPvDA_uVTFUJ(9JI*Hv~}9{mq#^*fTn"
    "zN=41Td@_Ljy^^3iU9rSd*W5diX`R3!_FlL&z>04Vfr$Bi9{0;eIxm5+ikVx;9lHx_nc=Jk;RezWy<5Ji9BTKa=gd0V(05Bxq9oKY#a~7{~=l?"
    "SWx!l8)B_1YNDX-Nnwv*!{2I<D77cxPeu2&je3^7Mfy<f-2>q~7?Ym;psit5H7d5=-Ut)B^Y{3`nkRPmG5VGy<faD<0^fWdt*(+kaG<wHp%9#`"
    "oy+>_3M`Dp7;Jy>Q)mo24Uog^575f|glH|Kbnc*iB9)zvPT#S_HvA}g?K5ZVT#8DPfA73}sfiC|_{Nqm6Oyeq^L3&O9Q|gTNvD_5^7dSR^#6?~"
    "%P^)l7U6}j5jS&1$3#)oA~08?Uk5#24JO^~GoSwTcuyTr7W2_1^ne-@u{Ii|JK$DyX1(9rIfS*({Ft=Lq-v@Uh3rx~rp`efGY4_l{;;6M?gV|&"
    "-S=QKfF+lJcUoj0taQ`|xCBM7AT{UixGj#J*D}2y;Mq$IlI!jR%eBXuIDqsNyvH=o2_vE1$$j!XnDX`iDn{xHN_2jqNybYRj=0eOtFYP@%7-8C"
    "mvD3b@E%x>)$XoWj)=zi$4alx<6r&>M0<F}s~qe8@Kl8RSdQ?k7iwV%dfkLgbVd*WjLbZY$y5OneF6HZn8Pie96ogC!{}d#to!NJdx^3qz4+8+"
    "m7)99D{I16arO$u)whCC7D05y<F?XGas}sv-blI^aDTt6VJCqOz=N}u-am{F+Z|PsLw!B+zTCvT@cwMI$*5!TJ(!bk>f1v5dwS?JhkvFo>K3He"
    "H=F-%ZaIlw5ognty8gG8SF0^BHMSU_gZ^^oGvd1##cJ41MO&s?m7HD|(gFOFEZoPlkm0#UbK23JrAs67$4Af=V?E)tIr&hrmGep4RDOHa$@;fJ"
    "-DL^1i#jYm$2w~G9=^^acQCA3Ty@-4&t{L`kH0Tw%9fp*fEgo6zH&@@q(6dM;*7!a^~8}e13lme8osump?hHx;A{WFJ(upqn;|Z$><$>*L^s{d"
    "T2=ieco5>~cl6n)+I=23=AXm1xHV52<s(gZdq`-K01w-?)bj~mVocs1+Vm<P8t&kiJ%24$nU*vKmw|rbKfe9;@7BNLZvXJ{^_RNBzWW?;f1J=U"
    "K{+2K%7cu{=cK*x7kZ?Iq@()gQ=6bh&%^NFmpqxobEzo6%I~hj8(L{cXO75l3Da!mW!gb$OvRz_32}Y(`oFH8B1yY<y4kolQ-<IqjW}a`l&RAj"
    "e>4^&7&NZb;kU&>Z5ww=#QooYygpR2+tJ_Eq)`6p^iV9Fj3&A^ci(-Ynv#ABuIiP_0N%JMX)@9~bvH@ZYZI1coW-5J?Gs}h=+|dEu+yFgug;}m"
    "DPK+(#TtmJ)Rxr$%g{O71Y%qsZ{WMSeYUG6e>JoBHq+Y*7~ES_A8u!_<Nrvpt@e-LC#*Ju8%#tK5qFv3zNsfC6HZIc)JnL%R{+D6C>7mSYx9Ku"
    "6@8P?0sAn(IHoT8pMzUbeV>>sGY+icOMg^Ix+!sqj?p*xy{7cKyxZD?D|T0eNjE+Ld8<gD#>8_(^2-^NC65x*IzA0<T)-DRBqa=RX<!T=_Qn`+"
    "r={mR|H75w$aDea%lJK==kNb%6Vr{+=d|27-(dT{?lr^-7Q9nqG?^I5YjFs_J*E*=J@Kx{Ul&WQ$_~d!6?A8_l64BH<ui)9SGUD5nSnVdL#i?2"
    "(Q*N|`D!moF#cE|*V{#RAYRL^BtutXo-!1P@-XU(HF4C5bZ)o6WjQF^K7H_xnxTLqy(woX;Qb%FU%EJX9ZxJV_D{lr_>r(0yi1PY13f?|Q+<Jo"
    "iC;yRAk?OUM=-U&zE&>)EZ>wzd%GC5bxC^eXShB7SZQ_pyg);`Qq%5yj0ankLOi5b(NNSTyCe!K!nGY(k8B8rnRu7V7(_Bs8{one#@ZJ9j>hPU"
    "@tzY>K4=9RO(?NI$**_LTw59|?E$l+iiHNrwE7Q6LaZO6!_n8#-e=t;-TMd3Zp6I8$mWhgSkMceK-|L}bkyyXw}y$@(Rc*JqZn3+DS}Y<G30+z"
    "?`0ohXcu*1VxuvSU(la&#*P-JUgaWtI@F>r-=!(#uJRM_F@QJ9UCh4@p%VR;#>0sRLEE?$>M7ahx9r!&`%9u%gh^Mc6XavWZ|Uqgkq$&T6=@ab"
    "(g}3CB0j=ZN{8t~`eo}oI^DvsIqni1ru*dYc0E1Z(Ie+zfVsi=_x^vf-ZZ$5>q-;6nfdbV3m$e5Bmsf|xJo2NiV`Jivm{ECC0Q=1O65f^d2N@<"
    "WxLugmt9?5FZ_QZ=I6|hnV6X9iJ0k#o}TH6sp*)gnXYZhwRE|wZMQes+9i@82@t?rGxIKUzH@FqKrV&^62N=;GVeY2?C1OLfr{PXDp=>TF%zWA"
    "$cY6#4-*59=)m;;CCHxroEgb;a{qt4A3Y^V3T!K#WSz9rN!)+J3rL+LsL@2q^)VPhHfiJzx7Xfa{tflb*^xVW`rhQ3a2}o^J+OL0tG8SyJ^Z`e"
    "wDG9{bKE)m3ks5VzeYjkY~A+SHv7A6Q+2(C%l9E;F<>qkH8s&}JMv!1b#pVi*hSN!ww*6@-s!x0r=_!tW>jYOhZiR<R9*Xjao{yLY+59Xz3l%~"
    "V65p{cZn7cNQd?p?f73l<kT8T%yw*RWEn_4ls;k>=5015U9!w2Mt(u|23g<loqS}HSvptrY+r}11OFTe+RYR;naqiKPnS-02S?YL$Jn{ygbK{P"
    "UDs<fMv-!n*&!tk`mkACWI9bro04_Bdlw`CxZA#KtE4xe*LKp01BYI)+Y6np-g<=$lOEgx;T}-M>MuJT2R0q1_q*`(GCZaJ=hAn-d+?#}{#W{~"
    "J6-i%DGBCnBhI(*E9=G(sn+u)@+;}{Q|secY{ywk0-Z!Q2Q!@+*sj|lAM!akjUg$Sa;D8OcaXLB4?wDC)e$iNjI!%Ot5*KmK)~67UZ<7|<j?+Y"
    "4B=}!0SG^fB<ZlP^09b#vZpTfoI6lM3bjveY+@g<r}?h$&e$1F^bi{ok%mfS#G)VM#Rq^0scmHZ&N9Ite%$L0uXC^7F4~_*o|K(2B>??Thd0Z9"
    "c2`js;meZn-r+W(HcrBISS)K_ILu_v8i|_~#Xhg%p?)Nj`i1-92wE(IvlDjsHUj!7exfS8k*~#lu5Dpz%9e3keO}&|xRK@WF67V>CHM21Og-4!"
    "ZuJNrd1NGVSC8Xvh87-(I?kzEP!~0@Z<|i<!a3mDuO}VBqRe7X^@u+zIaqZ;`ivAz_yr?1BtI0Gdr4oBd0m!PB<=#VJ&_rD7|>>z9XFOAdbDX<"
    "Evdh<Wns0k&f~l%yeOG^l1wGj8VKVAhT@AVrKnx2J8=kFPG)CFkGTHQ7Q^2$#F>`lt8$;i1}%bNlMz;Z4-wcfJ#Gi*@)!ya0J8jwlSrm&_s`t!"
    "MG}ceai0~=5@$!sn#V}dHe_RTe@ZTiS(%vW8vr3AJG|7o(alL)I9%kcAYLH#cSi!9be_G3q<_Q|DE(d1$Hrf8+e$je=@|^1Oz<cqxI!hTqKov`"
    "*Xu1Q12Z9fhcjxizPssL|D6nWF)<iJytP19n99nZGg9ukip#ZCPce-e1s6jp{c>%<sL>1#vl=%hf#1?ywm#!5yk*LxWU_Q-<6PAf%gT)AUCwvN"
    "k9+`rQ~af9y>yHGgGsWcrVn1%!?XZza9_;rXz3<5)qFGcBTr;)elIc`z&q0or#rafqkKt0wO-+mwoNOzkjgEh6cw3&RPN(oTw`28kf=i`CBAy-"
    "Vft0)_YXAct6-P0@(4DyOzZ<T-%ft#9@80;)!8yh_9aweHM0(;w<#1I38CuE86=i?N7ASIOh@hx=fkx}@TKt&6*9Q1j<rI9B1i)(DrjLSydOQq"
    "ZO<ej6tuIn`Y|xBPF^GBF%Q5SC3J%fcUWd5=W%^xOeqzl!r}{sL|4DdrylL<y{OWlHlp4iGe6|J*xt)E@(<#@<m1gfTJrrVNql))$q=llKi}LB"
    "0%W!z$A)f~+~zwVdnZxfwz`k(TDnur2C3Sjut#!bpi?>oHnyAIqBy2hopC!BPQnEWBSu18KD3~@XU;~;B&l$9f8R<6sC14!O_D+}4WuP|NNK<;"
    "3CSSFQ1oY<aCP&uJEl*P834B+O%=~7`?fl7vjq|ni_{BmgWBc$?C_bkQru!rH>e~>FKdTiahH7+Rl4l-@Hw|JP}yC`HTo4=rI&vry;r75{|)cl"
    "B2Oo#55XRFeg_qurzk+9zqXw1_&yBXWB%YRjbQCjX|(qld@i(!CSDji#(5H@m`UyFR3aS6%qZkO>aISBpB{dU@&3SPrjGLS-7@3G96SHagVyzE"
    "2Vy=#41&A|HKV?*bdOIba%CV30TAQl6y3-Kvvza8Gd9M6=bl#GD;_3{qaQ9Y@w+n@Fb3t=RbXhu7CqLSYB6M5jXVa<Ns}=-D}+c+ZIYqkTC%m1"
    "`Z*Xr`+1j5kh|b%+~<q~3lZS1@c9%4*bWww&Pk?mRNWeLR9dy6K65weH>E!Jmiv2?ksDEf3D##RsIj)Rp_n$y%qVyJmxpdT6h$cTog*EY*7e_("
    "0BLz1^_6U-U&+i_lpATq&;sW$jjl0s)5_?y*`!JSqZ-D_9&+Cp0QqjntD`<O;u#OamVaO$qEK%HIwGuf?G-ZV#tx=FNowuHy^Hj-S7}+EqMbbQ"
    "v_1u-VDh++wAI(uSVc><oYeVLrhLriK6GmFx;{wGNE_!2$1`-y^f`~uq7FTV)f>p6%u5hcvo8X-p~!n>&XOEGisnjB{MMi^pCjGBk@J{|sM{eK"
    "?r#GLK%W-7USMm&)okk?yqBIcAVbt4w_EAuh16n%LB^`CzUa(D3@>Dv$G$Rd%vz&+5`<R9AAg=c>uLA<-ju^V>fH|mmOz_xmjJzXdgyN2=fiF3"
    "mYQ)=(V%C07^KS{{Kl_OM+p$3ANAq;zT#B=P+nC?-@~puXE8WN;Xac++nFypwf-?$sS*b<^J;fz+UaTb9BniTq3oPa&yxF)VU83fQ|Erp=c-Rq"
    "Q{#hnfL8W|y$pAqe1n;Z1qIInD$JQrK~Vr5!tNSg2z8%VUs+Dh{sL{O_FfK%L@}yHfqLfM0`6|3dnXfA)78uDb8r<FUB*wWrMIF_*a3wodgzA7"
    "azYzFc{>E@L8hbvWEe#&YcutP-78Y1exb0F3<=@}yx=pB^=7cTbIajQy48JmG2l^}j#JZQxjT=k-=63M*VSB)7G|XS(OQ}f)!#xrPrGvue(io-"
    "HcFXFCh;2i4`?60OecdOK1@eFf#xJ8JQu&Kk_s%zcuYd|zeIbGNs_fb=dxXX-3gHZF=9OLsZ0-VERB&J_!9a)G^@%wBZblVg>z41eV)PZ6TS$K"
    "V8WN}?CVXcd-dtxYK9;a!baR<^Jt0|>MSkiVSlU4EdDVsmL(4arIxe1jvV}Hr;gHxV;p?j!GMVKqrH5kZ{K=)ZTj-sjLt^c7(yT9>!tBXB6Bxd"
    "PeYFZc>cvfHiGC1QYC-$he?kA#0k5I5e{dNO^!#f`O7Frz+fADSRZgRWUR?cTJbi+a4`-G`E(ZWScQ7W4F<u<&OLv$J6h3SdSlzT?dL}wQQCB&"
    "b?qc@r0AIr^NRLQNYeKLjDt7`_omLCq;o=dH^M#BZ7!)uiLZ^%F5AKc;Am=YlrRcj(XtcKr?bnOecpbM*k{SrkP%vY=(useIg@<x<&hit6Q6&*"
    "sYJB*8Y2<*F!`{&cW=9=GqvcGc>KS|>-Qslo$Jyr%mY6h>^NrJ#3v2bE@tZF1eyrud$OH4Z1BfPQ@wg+SJ`EFu}96j!pouMW;AKx#QUiL2<oup"
    "WX@PW7B+aG{0maR4N+glfkl^$cWBa)_`6@@W-HLp<BHRYLpYQ(hTP(?aU0w>4;zolA}1W00QOR;C+=+y`feYY=};U_a%t?mQ+Icmj>`#~?3YO|"
    "@w|gJ9wtqh{lt|dAjkEw{(!amBkmAwMdzq<iwBRof$l(HRVS|TfwkEqr_no!B<p{t>}Qp2${~jKAwlW;0F0NCoO+NDVnbT+=XY6;B@A#WULpOu"
    "&Zp@Z$V{wSqW7(F5~GWjT=H#R<m)B+CnS+4ZQtDu&t)UDUHd#czE#1}rIT{ztK6M<$ELY*92?_2q7n=`_rAbQs~7C;btHpR$&=Y1LS#m5v%HRz"
    "wL3{75D2EJJE?f$(rqhS(40_eR?q@s9DA1T`IiK$KgK?ic-$p)McLHAf4bpi7BiQ)^OoIdqvZ_y`I=BNWJ<u})A6XCUt#*PC2it^RhcH*-tx+;"
    "Snw8;A93is0sSVQ2XlVbn_QREkUBJC^6a>J<%<J*r&BE;xoq=5kM{hxIur@q0}d0{G1kML$4zHaHOZ#5pI}(e3;_wh_z`VQpME-rdSVxD#|j!4"
    "u2_2^5wawtbVkQOMW#P(0D|W@NPLStc^P==BammMU0qE;4Tu(9Oia5(R?ev3+l60w(k;{V^nvD@&f3Wt_=Fl%xxCw%O1N}9P<iMH`^it;&3vD="
    "v&Sl`RdnfK_aW2XAI-@W8dgagoBLL0ada`N>OQIm>fSZ+UJ(7Lr>xqPP3^EvCRKr;;x2s>06`?nhGgW04n5~$jlCs+>|ywo{Gek#RtLH^@7G;I"
    "Mo3HjN*)*(tEId3BhFm+BH?nM2v7B-O?%c@w{I*Hcf9x{A2WKvBI(di_c=;&f6VY7#&G?G>;gP>by~1FC2${FKcka7FG@Wx#i~TTsoZ7DgYD^f"
    ";Fs}bz}*IHU1&vB%2=8uzT=zeafcB~-cO8NzYXD}0L4DCU^{6dM)Wc{wQku@7%0ylVBP#Hs4|^Z<DpNT%*T@IQuYP<$wy><%Z-MgLa~SzchgRv"
    "Jf>zkZ>JS>0{jbh`R;j^eDE%m&BvYI#hqGRQd?(u9G`rwBX*Lm0x)!B5w=g>4RWTN;@<N1uxX@yS>O;(J^9A8w^G)2;QrsCCn|zbTsTfU$WJah"
    "`zY{bl+N5ImGiXjHuvq!AF-_=zmP1?o}Vk1)g&XYL6wuZeglA#yp|%T+9!Y29#J??z8CM>3sF_i=EG9nuNHD)j039Q5RZg(`8KO#lD;qAEqRyy"
    "-Q7XnPANGZjzl1Fw{2p#c4#XQj3z!7a!0XJ&yO7Utqw5MGIF0&L)Pv6y!SYF@*5|oj<Ku4Y&<D4scyV5vQ9$^N-fIsxP?i&y;vMKe&U;Iz>|2Q"
    ";!loeGw|gCe*(v^r<7kX!M2p+mX7r)Bam4Npfw|ddY4;y{g-(FU~UX-bDsd-F+6$fBwr(0zx~2>23nzT-Wk&MPrQkUb>zy~-Tc}KtL`TqR|KD)"
    "HsVkL2hy@3pmUV&w3$6vt<q<vkE`U#>!;D`#(3#3tIyCmJ)O<)@f^tB)4BNuw&J!jK$SqL_fyJ!8qC{?`QucN?j^O<c^^01C8zsq9VAYTy8&<T"
    "yjGnKK9)6<V=sdZr+eUaer~29@Tmk6cX%)K+a`VJYGgmB=}OlhDQ2&!js$NR%<r6`zu)I)!f=Ypanq2m;Wge>`>CsWObA*d9l4@SAET%}dC?@m"
    "pvRVg#`+k)Z<c|x!F$AqFhQ$zs;8ky4$PSo;+smu_40sj=Oim1y7mLC_Q>z}1kT{+#qGYSI9Y5+n#_YdG(<oCmUpS7WJdqBN!R=t;y%OvA%4A0"
    "zHaY3n~yyA(aem56FO(e%ItMc2(nNA<f?dSPo~e11GjQN)CdEnS>$Uv9tVK_O2o#3Wk&L(^s>3rP!8xsWLP{-B&m^?zF~eQIEGjg5a*h!>7H?)"
    "H|pm+)vtO!)oyde>voUMu`VUIFr7z3%1j<tTCO^tFlx+#!7Fxm(Nk~bo8^QpE>&X$J~>Q?!z@Y+tQhc+Sv7Z1aW7qe!Q!^z4vmLD%8G^Y)PNF0"
    "=f(YzcQZ@`3v%+4ZeBd^q1ZJBrl7Fs1Z$vWD{jr2l{k3Z)X9j*gZ$psn>hpJInV5NXJ9&6%X^}td|j?#SmLVW*wAlIK`Zz5uFr!GUrIAq)VtrY"
    "J$B94CC!eU@H@bv-$i$gRa2}I`_?nq99!Fw6pnJem0dT^^Fm}ma|qATfm7f}d;PzaP}OC=CL-!xGW?qJA>_Z1lcOx!>wg4#BvpeG!^LCg?jUbD"
    "h01?^=1dOEhvIHm_KWr}J#R~}TTb1uC7C&wts><>mmpJ>nbW^;$!qUFFY{Zu`jx9@><8`8r)25^U}W9mG+pG=f_;v>wh@hK$qTfkccf?ATTLWA"
    "(B(1|qs|^{>h5yxwPRSQWjJFCKI7HYl0Een!ex(&_r>AVi&&*LeN*Dps|#q=Cr1>#nr+|`eHpod%E`fsA~T+T!raHc!?glMvLG4gxn}F6y#-V_"
    "00#hEW;X)49qM=-Vp`iJb+6>;Tcp>xl8U?D*7z)ETEnh8A~hRlS28Eg;ioDLA*bR@gc9bO!bS5ezB{i@^q^^QnTPx)VVj=;zdT;BO!E8a;;)ky"
    "RYyVT!@CBI65P{+tnOVWMc#uiPtWocC;u6lHsv@2hKPi8G(O0Z3-^8jFBZA)x0Ilk8^ysm`JT>4H7vS1e~)wj$&pv89b?F0GQ~dSsiJ(k!?SI2"
    ";wE!vedEjs_H8@}>Q1=(9hsao0?49dUP*V&x`a7c6&bC1wXJlH79;7gE%@thRR+TydMMPkC_OvneaT5NPLaksI*`ahhJ5t&yT*V8LG?-CL1S-Z"
    "(rI0>;?YOG)L|Fk11Ce!<eu>NnIFAeva{!Q103wsarT`~2ux6ykpX|DEqu>cD^5*i#x7`3t}S|Qgb%%v9pt2d!6eJ4{aL+t6(4@*g+0+tiRAH*"
    "c)&GDGIE02p{OxW;;Gjt0?Y=I*{A(|!F}T()S=0~>(03TV4x%ihZJ&;466Ez#HAfJ^)H5AN71j}RL|!VpI=d5wTKbEp~v~;u{Y}SVvW;}ZlgX~"
    "4665oVa`3A2O+-tNkISw6!%&1`?!JTNn!f$&>RY*h=CIKb+=Zr%u&KrjGV3{JvNYR)jC~c@oj$K3|B^~bmlC$Ea+v=Irpptup3}!&eV>Pj|KRJ"
    "vbC;BJ4e-Ln&f%VU98+>Y5<2eWWK=#c15N1&QFI5IJb0RBG%+dK>n>O`RIp}jXq@bLvi!YzWCycbpQNiLKOqo&U5{v+|8+F`>Ft<)hvLvYo!@C"
    "#@mL9gp4*PR8gr9i_VNHj|8O%0y5K%gtN-+lPu>)F(TD0Ros-@2dSRN3YhxhkTK$ldmI&pBdKP_s<?zy^_Bn;c)Vt%Hq|im#Eo1uQJL;p%k4c%"
    "@ZKwmQ8;Sl=!7fQcensK$<ybNRZyJ;2CCwQ4LYSfdi8<Z=wgPqKhPW{Gy3cKN5yiNFf+_RbtTXn;dTPx)Wxb-s4)*cxz%jH?K?w1(D~RCj=3Z&"
    "m0BUTIsT<u=H3Nf@9RUE=}^PQI1oxOFH(q_fWW!qMguWRVGFhriXaZ43xZg^bxpMq$Lu5sgTC{fUz+RWLTr^Ou)d<WiDgr5ZK4nd>Wm&o&)WjW"
    "Q$Sn31imgbMO}Wu1KY%=(Pva`==u<F3RyC#o)XV69S+Ak*8{)!rrMD@cx!&XFVNu1L+n~tG&3^+BewCz&FXfQj7Qf*^u`f}6?VITN&^x>VM0`M"
    "rd26yb8(suQ&n9M&^?Try21j>PNfu={Mip1Qtzaz|JVp8>S$!Wd~IU*Y6sxHB>+`;dh3$9d|9cb_JjlDY7;$adr*%Ut@H3celIXl6R2pU0#kCk"
    "I1+Y!jOv^pkHQGNkPd@%bWSo_A|0xnX^Y*Ca_l|9#MPa;ohSXGa5xMEn;zH<CfZHG>oPBJpw&4!9n%08-Q67wUQahLyL$OD<MIR`RhgaT!$sBx"
    "%QPT&0lnKr^{#ra%(1a6fHo);ZUihDSLOcg57mzVfXRg-Bgul{a27SN<0~su(R`)mm1=zaaD#OXT7=Amoq3n!4tPIzLBXeNt;2b|^k?Q)BM3Ej"
    "2i%6`&APT5YxmB;xG=z&6SK!bs@t&%s>sa_KtKlQ!t%DyieCb1AEuHQPpdPSJ3aYOI2G4a6dj;jx>r^`kr7%9QmdWhAph)Ww4!cq3x!v{IdAuR"
    "WSxz)7S;e<)lC=fzh8<QQ5bN`PQ+7|qtS9n)qAFX$2R^trf9Iq$&Ndme*ofUWhcWRyU5sPYPVtlW8INvB*v@=JlJvHcQ}pDc%kr)+74ZJa@GP6"
    "lDQXE92bkKQYl0{c?nbBH(9x+itW)zH84h7eEjiteV&<ToXYXUA%ba|BuQK@3yVUaYc&c?D~Qnm+}`h}qGQ7X!?e4lrL8+~5eKN+ERqNW>Li)^"
    "_}KCk9zDcOfzU%(<E`E8vYKzVV@!dOIut&6OqEYXU?LpZii-})AgvUy3I#?0X|;s6b23B*YCsO|Tv}3p=eUqz?T+mh169ge{5*vNB$ZIAXft-T"
    "Sk2VUv$n<{3`~1RF%!drUb-}aWn_CaBxff*l>>2rWQt!n7fjPXdW>0hLv2{Qyj;cXU0A4xN|#|Wh8HgIOme+KS37XR>MTFNMN-I3#+#HwU))-G"
    "pJbE_W@yN->SI=xF$6$jqe>JL*D8_bl!Mx9jj5?-wWPB6&YgNR=qL|;KYROjC=?EXX}ctu`Z$JcG|UC9Y8(`IcRQVBv6o~|0>!-P%441~^#|Gi"
    "+Y*N%va5qLI1@ghY@eGKb0$9BP`AP&S8+#vQa?~FP7<{0^=h>gOEB6mjz*G_6w6&@8%@6|zgekFO|{BZQbP0E=AChQ)CUW!S;#S4=Rdo!2bFt*"
    "S);YfF_1J9g=+2gG%AytgD!|Z^Yp@$#K)*%>vp@K%4HBMiv3pC<I1F9sqP`Y%f_25g+lj%wDH662r{!Yc3`2VO+9YQY*c`xgoBY}KKzWC9xKlc"
    "2aNfpj~%PhBG!OeUafXX^p4v$BRrD$lNzdmb$N$^7|kq5z*Rj2LKqbbFiL@=NbMWl04zs$wdKJR>hpkNN<mpcZ`=T)8_0ljL@oy7poh7-y=?~Q"
    "=8tTU-C?^&)@++Tc8Bw|1?EUXu{KzxC;6yS3kxmqGE}^KUQ~s1sDlG$i?sXg+mn0)MKh0E>N4J6e1Q9(It4Ns@3I82=-9bLqGhrb39ZLF+X)jd"
    "F@1vyL&#oGY4_A^%Wf`Uf2^u9Qu)l)t4Li~(_(pZ>SiK}^89(h!Qg3Pb~;a<rFUJsCR#jGm=J+7FV!iAFDOt7k!YOs1@ZqqO+Dj@AEq7{^Yafh"
    "spA3iTJvrYOb7&-*4L!36j4knWYBq25_z8Oc3XoP(J-#zq#VwfdazKbNPC~<0~N<WnTaEE=|VbXq*nL(12h2l%RE!9Zg#HR_kDHKjap>w`T<G#"
    "?GhhOvSa}Ko$*#8j-x2t92oK-?vC8t&}}hN9AFX1qgL7WP6^BmCMtoVgG|Z#=}cgYw|L-RyD-k)x-;+|Gk8DyL$n@{_yoXAPQ99Wzl;F}nCxm_"
    "+&iGNVmN&w7_l`_zfh<Ykj-u~LdBUgA}{RSmn!i-x4r}|4yU1TPMp13trn6E<3uy#7aqyWyf{!{G(OfC#wX={*IioLXQa<82n*3dzkg6AuB7Xp"
    "9*=XD43BfC_Mv3HKrBlV=7a0k$7Bww^`|p4wOT<1g~GycBsoc6B(`W>M4lfOsTfT!sWIzD))2Q4B4nl(v<6hFwDum7>w@|``I`XSSG3^?y23hb"
    "^t3wFXfWo{?ad8(n&I`dO0n4?PHIYfRJB@Z)7oSnWNe)F=T>l-;ZZsUZl;I6-wr}+7$Dw*_A=O#pa_Sd54S5!uSweh@T<7g+Dm+LYaXeOix=hX"
    "`N~u=zqm(@d*TsbV1?=@KmEu@=*G=%X5aSLAgy-|NLiq78{^ZBG5LFrk%d|14}!#y{SQ5iPMS8)pD%>Wk;~u)L*Gzvn*q<3)g`}2(pFW>N>kFb"
    "ts(|Vq8(cZNl+|<d2_o?%w$-6+l`UXkOm+UkrEM|(CXAwp~&4`4q3^KjVP*uz@%zumzpzdAp<{&ed{eU46xCdglBmqwJ^o8i&}bZ#85ufIBvB{"
    "YTTnBhK-R?%2KsOWOy$gFP?C=%dtIqcH2eN`hm%i9s{yWW8C&Zg00#M_%}J>-a-u|(@?c+S$S$;8(m{-YYO<7O~;2>Z4GjW+QoI3hw$X*PnRo|"
    "77(Mvt`-U(ICo=1;4}af@K@-;Vfr)m!3PlGLmB$tdzyRxnPDq$MN>*3(ET}BdxWnDb;tM>P{k7y2}8zArp#M_X02LW8$JXep-Lq>GmQ%r!a^aW"
    "o1~ESE`aWxK8?apt4h&MsVJeUW87d@n$YaV=Ar-l#j-duwK_N)6#1D`eaFUQB$?!7W(F?YYIuMyaNoqKQ>WZPt;@GnA!x)y1^^ev;y5Z}GYhsB"
    "0ZRXrVgxR7N1{rF^Bpy&STU_TXqPMXI1%2Ms!mLp0F%vczS-lFpkVhf7EYa4!npbb^HfKrq!lz}twz9`lS+T7<cz0xqo99KlK|8*ZgqWHO-!^V"
    "pwV^m1UX~xp`2M;@B)TFl>7y<38i^<@aNr*KP3V>bNOWtQm@9{k!~yuKo^=-SFeH%c3kmv^;{5AuKfXM4VaF7#*?!9Ya(`*+YF8zdFIPNXb5oC"
    "p2;hh<S*s8<xA{u<r)~MeX3kT2U&T-%c%d|K<=*A<l<7E7(_SCo9~RWo1R9=|JXzSj&1M}=Eha?cScIIRRjkw8V(N}QEHs)@_&XoZ4lth819(A"
    "8<E}$^cFqla9BSl@O)q{Dg%nmvK47f1**b1vt$rp)FVJF9I7}3Xg@7ztj4%0t_-A<*xUC^iD`CRbhja6gaF^s1?;!PV0zH-&;xfnhpyafaKn%f"
    "?lOw^>1$2`nyHdnS9L~}zsb*)ZMfI3ZBUfIb$0d;zwYc6Ndoh8-d1XJi&0suy^(c?C@dcgVcQ@74YVlmV7(7qC?sOcnFGdSEIY{~Xy0`&?SIi!"
    "&&a=F@8`(gmq=Z`@Pa?5SvHnE5G<%l-KA9{kaBpz(W6CnsE`pWaCYtV=`pY*IagH$CTZ{X9?u}32M#E5=F3wNr`S@UNE+nT%;wgy`Ap1Cx-W|;"
    "P-ezcMGeOR0B74W=Dr|pIMruxaU?aOoPk^VkNEeDQ=JQ}r>VZv&+m-WS*6+-`MnVp+NFGAO_*8m=d0`YjW|M5#nzNBi`9RCwh5;SWz4acD_HVc"
    "qfsbqxPPxed6$A15}8{?u5C<ayRa|-)?(E+Doj-2a($2XHeJ)l$!(vR1F<PROq9_{Ahp?^uTfO0zQ1Xi_iSqF8oS-Sex9f$Z*hS_<5;U=!6{Fd"
    "5ga<?;y|AGL3W&q2Pe=uu3D<ChagZJ%JXgW&;FQG#-+XNf5B7I(|M1b8Ak1KXGI^~^v-wcIb=Ff_?_a;(xvxq`b$)+=xP%N6QN{NK%Wxnu--Gr"
    ">Q4d}xojEGTjg>||IcdO4j!&nck&v1PmQ4p86{|xV(#3ka6r3p>oziHqa<xDEI>E`0o0n9C^7ersmO^Fx9+u1HLXR$)O9%oQm^0OCoLl}fu16g"
    "gg$I>P?6xG*{DtwF?NCxWhVb}M~*Nird?2s9}18ufThpR3x3gs3xXVFCPAbb2=JR5<B)qbK(0?7<P}TgL(%QgYL~bqQuSSz3h`**`vi)`kbYVz"
    "FR(gD+}MhzY08XG^}P-%EmV7aX!3#x>okwVEUcGFW^b?+?Wd$ddpHvCtaf+HzP(cUh}QG(?rYG(7zh9B^5x5mi!-{E&8}+!Zwr-ew<k(fCdF~{"
    "N0C_{>-`Un7PxRc4aN+rbbFJ5u>$9xfYl0IqM|POh1;6@J?4)b`P1MZ{v56Y62-I)k34dhx;W>41B4-IeNBU{X$tD2N$P>MlG@m$<rJuW*!c-M"
    "dp9}MAcs9sb7Xr1Izw?G?*Qo)1+Y(z$RX8T#`GOB^f}$mfB0KkZcs}ubFL)@51mK#A6sq9{Ouq5(_`VsXj)tbBN^S{59kA{Ed&O*H{E}f-oNfL"
    "(27!2i7|%7#d^K@{ze}Vyw2V81vcnm-UVAzt?*RjzR(ZCl&7^}%WuiRq?=Rs-AB7H1I+$v)w2RBuEukS*Xv6UMWLW&B1rXydl?lvL*)3_N}&rH"
    "+^Jpie;6TE(0-LK`nz(#!hz4e+ZwSR5Sh(z7h&9u8}O$J;OK6uvM#RD6)2!LM?f4rr`)AW<W2itrGa&tQ>g)`w)rk2#ZEFzEA(qBqiyp#V|7qy"
    "CdieL>a($nn`)*OVS2O+9LGhnf(#Xh1hb!Jqr1N66*NxJqU3ZC8(o}XogsP6AzYZippBf5Q%l?I#Wv&ZbD7}aDnX+1t0c{8;vq`%2-n^2$^_Hy"
    "uIs7&^!CbiA)Kd0%(ASylaH#P+D9s}9G-Q<K^%iRlMD;_ImKHHiKjO<)cyj4;FGVdIYxq3Z*BI?zM2Ky(-b+22dbsTYx${lHcfFXBXDSy;KesT"
    ";eVx>!Dr#f#-?_F6jg&HN#hL``gcBXoO&ITsd0Kc%l6}_Le^915#BrCO;HuXA}t|aRr<8Z>o2tUH8E;BMe@%MScZHgm!2+-_KvcRtA0|!$IyYQ"
    "y9!Dw(=afkQt2GjT2XiytYs086VlQjtRaapH@AagQD0>#7&g_9`)-hp9ck67)c_pG6F;mKe@>3^_I5rENr$bXcWVr`InrZ9Q8+pyJb02hJ<40c"
    ")*i-LSU7Z%iz(#mh2EJwe7JB&ly5uo^>D_>BYB7aT42si{=|tRer~|7u1c{MYrTl#luDAaD-^>xjR)kxk*CoP5r-D4r`0J>wFjzBUJV@L5st*0"
    "J1k(CvAN-)^{NFT@>x>Aa~F%GcMAmyjccNcmuK!5=Z+KqJwZb&vBCfPdAEy-P{^F=AZMa02ekv7BFOR$uc%rfQv&ituEQ+ZPu}+i^3$=7yE6HX"
    "r{WO11=o|pd!wot>}wq6{2zWc1l^gf2K##!*lOYG%_v)EF1)`W_xif)s}K2%WOm6P8P#yCr80aW_=6s+FZ*71%W}2LwQuDHt>`L8$UCcBX;ye|"
    "FhWC3zfY<zWFf~Xe?6}q=H0;oIM`f095?-R{nWVvVsyCs%VtrP>>X4Xvn9dFV-1Z&5&7(o(}8*7g0SFXS^x;VT)?t1bc^9CUD5vikJX#-2SW-="
    "8reuKEC865+#Vr2LS>vZYk<s1P~-iQSRc<-z==3~*p2h+%nwni+}U~HfgmbM^vYnzF330=SP~>k5)6oku6cHrko=mreZR-G!40tiXs}~tVsk@Y"
    "C=C2*ZM0hAf$$WH@zh{pL~FL&1C+Y10WUA$D8YB+7^Cz14B<P_V;F`s%QTm7#yw)=C<>*B{4EcD{p*6N0Cul_zwgU0%geNuZ@l^TnBI=T*b52z"
    "Zqx_BP496LAV}ItK!<;FV`FVCqa`df)u{m@j~8Bjke=++se)@rs~ZZe<B6UfAlJu|<8+xiK_1!#1`@KgMu3g{*_-*tHg$ja=%agW#D4hdav1|;"
    "+7^M<3shBK2JFQVE_~#?Gb&F@<tzxZv!oKr-lxbLp?sX5Gjls|8}5yf6kMwnF_jxaqgmS~`}3}PZ<CaOPy2uo?TI2g^6vZ-bQT4uF$^Q*P)gOQ"
    "Dd*`Ayn#0u4t8#Gb`}&w$@l=C$|S1%psReg56(uFw9~5gnSlRKslRsDx`JTt*il*yI&R$VY{=#B_59R>5S;k}uKK5cB*4(j_TvFbZBX?$Io2Mt"
    "xva#v(4<wD+|p9CUM?LY@m~h99Q;W2YN?jzDP+}cUY;u7{qoDx)6+rY@KCEpqZC+s>J;tr7tV0HdN*JCk!G)1>!zJ?r>fEe69qBn)ak-E(HFL$"
    "9>I`VooroV6o8e~Fy|0}oCmRj^a!g5{`)um{*SUPRSBec>wI&2>|M+cc$`z_P`C;6ee(e?z9A>Nkat7s#<&kwn>T{th{Cx{Dso6)mX+I}t0r=S"
    "4<D}7xEX#E*?gPEa*SKeW&xK;`-P-VHi&^}IOmDbypo@>?#Sve$>10aMML(;n;NLWWRLx75_2-;wDI>j8F#F13Dix%DRYKI#GjwwGv9jqW2a6n"
    "O9Oyw%>eh%Cst3ZGt2e9OFi`}!tgXBVMX7mXp+`L47X09z>1rPxh$^YUSauMwV@8M+XMCm;gM2%?Sgr~w-~qL&MtY=S#r=#2}(tTr*)rEpZ`41"
    "dL@>@(F*||H;`caVWzVb;)Xn5rJBu?7hf)V7I2#%q(Zq|)TBaZ^8BnZ1Ekz_?AmQF5;-A#G%W9SD|6h*bQ^<TQU_z@erU~4UIpFJ&jYoz&~l71"
    "UpxuUK?@dGuS3?(pATG|RiL=Ta$VvS(r(F760AbrhfOB28X+kcjDt5mP*IeQW+#~zp|y+L{6t+*pzw}o^4;9=fqW23(a*oxmd7WS!R2jz{>b>r"
    "HuFAU77h^cq9{93MQz&pqHAl<0w)ccp2|qoYjM!ZF*o){mccg06(XJz3djRlVvacNPqG=0*XeyaWPst!Jo)t1_4WJi8#^A+G=E5IYARm_U9bN@"
    "Ww)*|Jv<h9YX=L%VEoLcQSgQBAgfdY&uRx$mHke01-YWa;XmPWIJ5%mIDu_<Li@w{tCDkfMtOE}VXOm36BF0eb(IVn%@$C~<G8W7*e@(B42J$T"
    "dx+Aj)r4`O@?xR$Of>m*`n)f<Z}$hT5T`;rag?60Fg$+zqaT&Hd%M8-c9joTnDMIJ^t@m=vSwa;>Zg$#SDqqH#RW{$0j7fphaGn0)vtD?adfCk"
    "aC7?u)to(OonRGX;B~%Mo0tfLJlL`}DyE<V2_v7D{Ql-9Hxu{~Gn?ZmE46UCI&Dl0boUoHB+Yla*Uwz=;jyA@FQ6mel@2Etn{(z_#7aTv4&^De"
    "u`~Lhz|H4tdSs#s1{xrQ;}&XhST0rRy&7C@!mBylH{!;*H}CP#?)~u}=c$7d=iy2V3k#&6>a8S~80p_ETyQ;ZBT}srlLo0YySGU3Qn^9~2Fn_R"
    "t&*zHUxzs5wCV0}4%wLC=B=PO>*RO^!I*5GmKDr)LAMu<MxBnzO+1|j?QU~krUwLZr7LQ&SSs-89gePNGAd;<Z4@H(qOA-6jZWakmV(%Fn(5FX"
    ">{n<47w<K9+V%Bj(~O*FU@KLN6e5&Sy=b(HoZ~I2&kP^PD^i)y5R^>GExAUc#UV%yUKf1=MegwYz+W+_Nsy3?xl79zSk+bv^CZKqIYlNMZX2K?"
    "zyoCiBW_Yun{buUXeut1B_EE?Co(iALCji2v^x;J_WJA023VjduMeoUskO;^y%m~c#o~MK@r9J9h2|+m$CWr_$BV+Se(|33T%BDiqX`w@VOSSr"
    "p<jAQ9=Cl<^|?2V;-~3*$d0<&0@&6U7Ru9dT{}F<9bAti1R?j_NQ7Mgkvt^UQt+i3=j<~oY8K1%9~8;V4E+^{7?V)}soveps$I-@x?@+tLKL9o"
    "!Xa%EjZ~MLbxO3wxPQG@vS~PVF;REim_1w!U7lfSeg0}yXgX3EbDWxjPOxE#krC8XG&7Tqndz;sz>7-R&GmARalwC_ZEog?lX|;7LDsNV0}a~Y"
    "m3FL-;Z#L#OuRHc(OOI4KSTLketZL?%JyA%%b(Y{AP!3r5K+E^$<H<)cv~))=}h~&3At&!-Kym5dC?Q@+_@|>xot}eCG@K85ku}JXZ)X8SE*b-"
    "6bN?2B-)1)A)#c(7do5F7laWCz!0Oy?w=sJ3-9u%DbVGdgR9kUR!G82#!~F)X_)$bh-tr{&pU?&RUGRa@_3ghw(%x(i*4>4zL`BF+J{ywKmj;O"
    "8fs$7P0cMY^I0oI6$@((jYL7=e2$wm-b9y<{OGe0<dteUS9M4!lWew;bXOo2N55Wc+lfUhP1wB9;@G9&;ytal;U2ny-(T4NaTPPd5p#4d0wk@("
    "t*COY+PlMeYK~EdA(U$&VAABC5!Mq<Q%7bNLKnL+{jUeTU}`V<*TTX{JvNikB;smjLve50wCgTZO6cvHn?w2?#D|-wJoX7)gOmFexXq}#AU1HU"
    "!#MRz2db)a1Vp;MsVQ7q?;Fzqpv~2*)9^PEJ{+3qP=I6TK+-8_coS+~+91Wg?Q5P7ils$E5^U|@#=@V4YHO=v7OOKeHKX+>*Or|rC~n7ITy)-R"
    "lf4pEI7uF1x#SKd(xIm%vMg=#@mIyV?`urcOP4CcA@04!URX5Q%}Du#1GRSO5QcRXDfMcdC%0joYwqEP8*cj4sqNq&u|>{jf@rJA*#&Efs<wF~"
    "?d57bX>+<Cl8bwt8w?E|GN!Z3%`c6UU2e%9(7sieAmQN6n;%+1v78fi81kKrD_U`k%sQ6+zyVi(a${qIbi1)Ua+yk{x}>`FZ*&!q9Ku#q8fDWx"
    "Xl)XV$ZpnX$4{#*o)K)+OPnzI!M~%2K$XFxSh-#@bkc;0q+Ayq&z8cMY+-H9Q<`!MN-V5g#bVy(DHO;qH1$NnvTCfNLJ@?vwm?Q{vlDW|wJt=q"
    "-iE*wT@|S#axP<EcV}8kOem19C1HQO;>>T5vLnazoXQ*b<CwzrD9bKfV1XyKBEhlCB_P+6VcvcK3sx%^>4b*d>Cv7n_1tMb`*E@O{U2pLk9vov"
    "G5%d=*VnWBNYJB31?OERRkOa=%A9Jq$wJ`9no6A|cTdF>Rhlspgj=pu)I_lgsi&iqMJ88fLi`qS8M#2pcPX8l`H8)u^)bdJK=lz!P3!Avl0dYs"
    "UE6gDd!s=akbk5T`dL=Ag;o(<E2Vt6ti<iRdy9a|z6@<}XA!Mep%9jI#7*?BP~>qd+J>cj_d(ntnd0AsVB51kO;4wPpRWApzO}d7>s$aX1|T;?"
    "-!G)O&%n}vEMv<eH9Ypm-rph}Z_`L|-nOddID1!S|EH$5LsB!h1}xak=03X-N_W51qw+*X)7m^GSW}0ZRpdxts9Kv2xz(x~8XL){;<+oKT7svU"
    "3{2Ftorf>(9k5beje#e`)%OW*izwbxlUTJEF>swWj3lQ4+uS;NGPH5XW&W8q8<^3ktWF50q-r#zub0R83l-zIPN?<|^vZG{TA~xd$T@+s&51F("
    "nNSJ+GM*UE76x&=gVyTiYsVfwx->V}Y{FJV1#V#$`E;pqlJyOxz^mM6KkKKp5zO&3HV>o9Ets2=YQ6*CjUI!s2>Bcp+zi(K9qdA5f2u0rE*|6|"
    "RuL^6NmP!Vf(^P&LBX&68j=WhVPQXt1zK-xTznIFRh5QOx3d~wuUIT0(?iy6G+q{KYOatZ2-Xvd|Ij&}cMEY9!k0KA>8&f-{ehwT5JNhtiWXzk"
    "H=<~5O@4f7VIkmbZ)Gx^<NZ-3oo7twt{1|n=Ydk+eBXi{%asZf)os#AwnCy_IqkRrJtf?QNFFCC#8{6JuUs)rE0w}B>&hTN5#NQyy}RT$k()X$"
    "b_LRvGi7tma9m^;B};%--n!)+{XbH^q>Fw7zVVqE7O&Aq9wT3SeEB@J%F{-ePjQbw?p=OAq)gX=qy%XJiSF?SGT}2swh6yrE+nzCaP9)mrl{H("
    "%gFFKi!Ob)u(G11W>^6!aa~|cAPg;j*`^=G;%^$$3&xBRxU9AW+}M!4931JD)q<@`#VxdRp}I1o!slO7%?hcfLRp!nLQ=`1cZj*k)_60=t+j!Q"
    "_(HByuRzAjv2PU)bU-$0Q3&ku(iD@&!-7|iVT52cN-GQl@re7VdSG3tpK5XCm_hl*Pv{fdg)r9#WO`MthBjj^gkQZ%T7a(k>Z{gfU>_|ykNN1?"
    "@cI<)R-0usBq|IM1QGYB(FfDfoQHvq<G99~5++EF#?xcfjll(&i9Hpi>h;oSlw#1a?zfq=R&l64G{0zkV**d$K-Af<lwdstxx8bbEA(Jmbf(a&"
    "-g(EVEhn{gR2W!Z1SL(56e)UadBvwlQ`RqG7~SBT=UPHHRx{}0Efjo-DgASD84(0oI}sSwK%);bd>o6_)&6)x=LySEmhI)3b{VLe>-Ex`#=H2z"
    "2hbRYP`cn?+47xney-f6rAbH#!m#9m1{}~5`HTe=Dexr`fG#cyG4;CgILmpHGb?xO3ffUNFI>5T=)(q=RC%RHW})gN_Y~9H(exW&iSyAx@wJmQ"
    ")nvO926Oa-D4f~m9)+orE0c6K@_sPhS~UA#2i<p}8%u{hiO}1q?~pyw0Y^Zx4JV`5Uc-o|I`$ZScX4s?=uv3{h+JGa@5jSu6W{Tyb8Sf~QiktJ"
    "Vax9*-S>QJrb>><iH6u*a;FckihgPH77QhCs%@dl7fw^-D;lmK+^tb@ug~-3$-Ks_z%S_$6()JpP;o+G(2Sen#5DmwL0lZ24#o4rMi#gRBHnzI"
    "^K#<mn#M%vokK@3dI445%h9z#WObL^-e!gL#Uvk7kiO_zXrmIVBPI+cKbzdYnK~EOIc~&+UYe$@a=D(}g-EYVpO0)wp@38xKY~{8n9cYUqXYu="
    "%C{}uo6BfHvS{EU<4lcYOGm+gjFvCos&~;Kw(x=C&Uu%oi2)?RWSHDN$p-pe`X8aCsI_s5-K}DwDYlJPSMgS|Hh|25>s3YsjDHOn5<*Rw`<|rd"
    "J6=(?Sp2nV^>Be*r@h%_EW`%6T_;ADE|t{e+}z?Jo0H9gAv?YMN|h14=s~X!uHS@9ckI|Prh2JXt7%p!?WNP{7#y^A44$FGlF9K|#D``3l;)Xx"
    "#ogPHw7_|}spg%kl4L}f<r)>9-KrIs+573Gg#}daa_!~|xzfo=hha;(;o_ot1un*1fdZG$N-H=>V97u(<&#%ZI~@Cw37M0Db~~BxYZyfGP`j2a"
    "Dmf#iN=0iuH)p~K1N5et-!V#IbBBu&FtZ%{$zgdfk(2A;0V`ZaMFR-phZHmkQkpK64uv73vijN12^><l2Pne-y7%RmA9%7jWl>-jP|kcbZxHHm"
    "km&s>8@gYx%EHkUO7_jyU+?$hxLnS}^OTHv9}Vo~VGt}VSnk(AGRNe0W@2IjjSmvcd8}@dz}3|}Uo;pD)Rr+|tiWn=S6PneiHG}{y?&h?EI?SN"
    "Zf|}B3gw2rsg~VEj}y<`XyV-Q2za4TES@T>`|cyRE5JxgjQ0J=0+J@a379rAoG71ZX(AM@S}B*!RFEw~y-!RGy0o!sBAc_03}2C37lqkfRcpD2"
    "X&*VH)v5C~WLID_QNuF1#<5eTDynI(Uqg`4)kynH%bPoN)`DNb22Z(b)It?~2xI)iS+F1|vk%Yh*=N`?tJ|uo19|-owcX=SKUO(@oJ?oE8hW{k"
    "<K00R4e5#d{Z6EQ{Sxpw&>n(!c9HCagoVz>etl-OEmW281O|NWJV|UlP0yTxxlYvdVWy`+>Q5I^6Wjdh#S$v_UZ@rd5TxN4^I#WQzEsNRzBqE|"
    "&~jc!@b8_SJT^7f0z7TaB^7*sJ;z9r%E9^@DO9yeM?on+L0`vs-7dqm@K2&KQN0B)@-lX()$&L>XoYe1!0sU6>In0>ma#Y?IaA!WK6{^<HVt4#"
    "T3>72>!MOTYo+Sl9J4YM?NBIq7p{NPZ6U1c_xny&5jl@rsd!p{Xr#Nnz-%N)^iIhv2FF>Aa=F!tV{OQ^bY%)rc6uwz{0F3dRzeMmo6-ZpRm~&D"
    "`Q#EPk%yd;2vtx&Ji+Trhf&34pD-B?11^-#fC|#Xe-)ilA5Q1`T(a7voeSu_a6iyY9+wst7HM6MDW-o7_Q4t(?8(Y`UuLuxYBh6vI9KZ>IC0Mm"
    "J5Fb23rQ!J39^j_=d2F1Y<)fdeA>gcH6+PMY5vlI=Slg*y#3XKB1;0(z`q-fIEtmyXz1k7HpU3Qm&cEGHVFRU4|?ccwB?Kw4h8fj-N=5b?qI=f"
    "Rqf43u}}Q&v~v$UAQLmIsW@(N93u6D!mYF`la~M8>FFa!iUT`ccT*3am+leA3Q)*TRAr`J7id6Q6LjPSqAg*rcw7_Zr7gs2eLyUzzB5uX`Yy@$"
    "U+N!<E!e~T`-$2ZsC>Ei79`tHjYbBFZ-hBJJJ$2o<_N1tk3!x^7u0g+S??=(@W{bzEeFyW_Yt`bC-c3f5_8MPTvgo%X_#rX4;@D)!<0~l{5%;&"
    "Z*k9cz#~fjJ?~iNW}}zvjB>A_;wC2Q?IZG;fW**ra2jEL9~44`+#Q~SmITr_0$Ro9P@|QR;f`c7t+!16bE><JwtC|qV{<JoPLan|o>tdiU`m>3"
    "dS2~lItZaE92~`3$H{ifm2#Jh*GAHKAh+L6V1h!mgHR7>s53=Sx%dFO{ALAavrZ9kXp$tPf5*w8vO2=k2IB|7@dwJRoeF9#gh#9A5I^Vb?N~l;"
    "cQG>VM8Wl`Q&V}l$19}GR2A$D_&q^vor|l8zzjJFjmDldy!z@_!T22pF_$J>xMZ-Z(S-~7D;gZZb<SbraGLL8lRdA|7}eb|c+j}^WCw#L@@hr#"
    "<t|?~B|i&Qt!DdLVwoS-WO?n3+{Jb~Di&|cz~tB~^kY26aL|EBNF%xg@x6}=NI{4LTc$s$ke_^!4??GNr4Vrx%5l|@(@}9jAWsK*x5)19++0ue"
    "1Zdeap=)o}>*jT}5I{i)rO~+AE*v{(cdVbQQN=oY#z?v$@lU?u?jaU~0^<RC$KH*Q!NI*Q9VkflY+?=$6MgzZBWJv!=%SqCe;!1&lT($$G)*|<"
    "j;rK{%8~`34JruwMHsfw-sEOzk3*LgRGR|qiR`~@=qNL`Lc#xv7A!p@At~IIQt3U%#KW#wUgFL*`aGoNW@ZjK_0&`H*;|NjxKl+38^$lY^rN0h"
    "FjMK~7pxj9n_;QM005+eMoF54p&w0OUar?<m~4jh<nft<5hmh+1J`P|oq0^vJDtwBHxbX=Y!0)```OG}=~7{#fqRys^kx^iFIrUsp3`&hzB>|4"
    "R;hZKL_$V!`w#ii$2g{%q{}^fmpTmr=Hbao)P!SghhUyYb~TE6Zmc*(P&9a_jU!hQAu&&MxNwh6S`_50QhT1tqfZ&wU&l@T?7K&-0n1H=TK#()"
    "?D>!qr`=51$j1#Szw)r6atkWrtbRWo8C0Mr;CCGtq?V$eUs#kbTq&qQEr+f#+(?`c*RjcE6(qcDLk5iVj!BBzziv#80~)VYi$${sYDV%&8(FFI"
    "fVP$7by4XhcI|^gL5@TS_iIsZC|o#FGPTJOd8V|~N19PoG3_aCZZ1P=i|YJ&0LJ&cr%MNMp!FEd&^ey}W_@Lwj(h7leC9DJTj7|FZ|!bK=SST3"
    "?r{HD3Hpaq>4B4;cr*jI7(35bnHeJ#qez3$7%{OETsRyU{NY6E^z@-zEh%`67#CVDN^4JU!5HuC%$d;cWz?)ox+(%RuO7u{8to0Z1-XI*9YzYs"
    "89mg{lG+XO$QRSt++q_@IHgKK#vz*-=gZ1tz)tUd!Q{*WWO43*QV(XRD$_qG+)3HrpkEIPKB>y>b@^V(1QX(x$ph9y>@(Cm_8w=J>_%y<$(^r8"
    "laD?ejYb&!)#W{dPtj;vYc_QnPNgx&0|zkmrM-6eg>&z}uhjbiuAJA>wu7)>PmQsT`PLF+b)8wZ{;BhZK>pSaQ%w0(36mj&q~>2Quucl3dJ?$3"
    "VGmCdkJ)2o=9+U$su>nbtiW9EZ)0|<AgRm{tkam~lU~=d40|^6IbB*3%WX(S>EgDzlE$oW80S(qWH4Mf`v=E0eE!vczPWKzCPh5j#x|pZS#i%%"
    "94Qp%^EQT<a~z{I-TKgM7}Bdj<o4nsb>{NR8_3;+<Z~p7>8?4~CK!+i2=<B?m|3kM{?%sB^s@R|T#R|xtP&<j6CFGDE0Bi(ZJlarT`FZ6K(sV{"
    "PBf9Ft7l|8xN^dpS@4;ponTO1w9)!{AuhM21cq~09!qmr%{x1JgxQh%5#I)COs+&jH--97bp}u{bTXzFa>(i6>Q(Ze;)R6@E!t$gv9NH%Zd)Zq"
    "NxWxy?8x)*(vT4eNvjX!hYKs=aH_#MkD{8JamOQP26pVq;?L}Xb`>2-?o~_oRWFsws!$P#1s6w20+FGI?b6NF3yrB_82~7I)IDM|oP;gd_L&0Q"
    "w=Bp<9xJL+ro}&aFbIZ2YxmWZ^PC3~VWGd^EzFwJ@|~N&vlT<R(;>{XPT<?BFimR%NwCq|=<ZO$#;djxFD;VMX0VN-=vXAXF>C7G^FD%*9II7q"
    "mvrNe%944f$Ax-6en1Epc#xa4$O)h7wnvT}`DUl%kMu1!Olmc~bFVM@=PeaDCH{nOnE_*-I@HIIrggz25L6gYFNz{bE{F;W1uEMQX&(fWb0U42"
    "u5;xI_oe!8)ekZ3ZQet{6^R^L-x4rtrN%@iWd}ASV9zJi+(D#<1LIDC;Hsjy@jjJ-7T*h*=^5mSRl(@B5(9$Bis@Vvr@d65u}UTMVwB6fe>WIn"
    "3S3|}?q-*%ULUYD>byYAunc?dvO4f=$C(U7)NDy^$hM(I5p5r8SG15H+_6I`Je6y-n?slPAzQVgPM;oS+1}BuTnkCyJdVdTP6&oYx2AQ$HBjg4"
    "tJM8(qaV^PZvb9&oN9r>M;S)ebH`Qnz<J})WX0=x+HYYH6e$v$NCjnqt3KJAQbZDSm}%E&)YZ9j<f&>o?H28~c}=oZ`_azMFvkd(oSbyQ2o1L+"
    "+U%bGjUQino6FCJ*+gxlRb(nZz5(ZcmfTP|O3zr~24O@Bi;fwjh@@8LVz?15U!kvKJ|=H?=2rTBB`<%OR;wlZLq6r4Yoe-=BcYuO`Yw3u66{)O"
    "3~W~8Y~Y<x+Uy2^h(e)6JrtK$P8K9HxT|jKWHg$cJxiam8e0H{@SGv1*#;kmruA)?V0hy-kK?jyMck%ZhC&MSf*k+(vHCfq7wy%pQ?jb{eS?Wb"
    "ZV&aHB<<;=s0UI&q4U1LEX%{2atJV@1v2@){?tLtlEW~Pp<%cOyFVGUukB!0#xm{9cCEIvvoj_Iob*iq&>&Drm$r;&$}=u2KXT9sk5cMRXX>UB"
    "794xDZo?F9NU1yI!Noc4T~YD3t?e=xdzTS{c?5PROMnFgMYDjhQ@FVYYo>VmMIhSVd7D)C=qj)oL27bXprS_VkATe#1bv?@u&ic24V^K%!-)zo"
    "<bW}eJt2moRi-~rDvRgaX23yz*94vIjE7~l9a&6GWCk9@24m6MEExec2pKT9W&HqyO~IL=RHviMy3ajryuzHM1D6=95R`E+m~>8=vCD-NUSm`N"
    "4BvGgz#1`!qMZnTjN4zSOO`zuF_LvLV{~O>hYw^wJu{+<-kTE<(i3o*w4WBPF^cT=Xpp(TqJMPgnK7H^{(-lRZuPeBfd*Mq#@Wwj5w%Q%J!WU~"
    "0-e$=CNr}4UA~1<(sC_3=59LD!}dKqa-G)oZRV@}xFN5x;S!tL(Uk)|wA9*eeC`O}(whLOt!TIPU!G9ze^u^vHUFsEv`#PFs;T>cxV%fc_C?aK"
    "Z{8MqO0J=~i*xD}%XRkKZt+fPxs{4GIJAS?YM>bg-j;V=vI%4X3zT=2-YH0Jz2h#;E*Hc~0i@WZX9pMQ=Z|1mD5dYSa>GTR+j8!Mit3i#n~v#T"
    "M1ot12=dKYBUH_uGc%rGR1N3`KTtI?DM>yEuNV`D1a4c5KHl__`1x=JP=WXoqgsy>4LlClHx%JE;;<k6)b{KP0MVFXm1}`k7xgb?%KT{CrkO3w"
    "zo;RHhevh^JRO~<NYqq?F1dz%*rv}&IuFnt`~{x3`<q1$uYd>d>@RwBj0_Y1c|Hx@w24-yoSg(o7Z`o;Q?o|bHADM}j#;Ifp4R#cCqd~0oa!Xi"
    "*|xto^#}CwPdP@g6Si5m(#b-UQimAPa?ynUvC?g?QP5$^{h_}!%&KMG``DB$#_R3@PT`pwD^7Y7-I8$vpYD(frHlU9EuesPk5F04wi~;yi)Y7O"
    "*^%q}F*yBN)vB+Y8133l(U=Zh=rNqZyRJYR{g6UI_ig*mZ+E^t(k6Q+aUt6eTzErii{v^9+N?7_`ELC1c`%Q>i0UJJt6iNqidyVZ+&E^i03$!A"
    "emZdBL!JKL(bMga<(YF|(IRnHkL;*&4>>1^m#WR|`^rsFP-;ikgMTxrWuQEh9^L-OdqDW3&u!9oKcy|UKUc5lIZ&*%OJCcpSFkRF?V~CS`?UwI"
    "*W66!Sj$r#0*RY-W&bGB-?wnpgLT#W%Yr&jYDy0d_em6g=MIy$xzTMp2&Y+X*e`(;;7z)h&jCO8z5)0)4k{D4*A}fkMH+hImNi)l!bIf`uIU?~"
    "fJn_QSNhHUYSp>!ZPu1^{4ggAE=J2iY-;AE(-suYO#WnTG!5SS6ho1=0}i9?v264`?CUG~xq+LFRvlVZC4)dZ0F^<2TV4Zx6w{~KmzU_XC#}0_"
    "U%Ji~?5G3(r*eabUh6UUoVrTl^VVnRs*8BK!0mh-P`k%k?rk`O83<q`(t`=G$Jr0*sQ4qaDj9c}=~0hAFd6<%qU`%;XBMAq(pgS~if>T2CQ8+8"
    "c15YKw!iH*)o)y<)j#Yy=}_?G-Jcztbk9e#ie>-zUZ+R8?q-nxNR;ko?tM(!x;tup#hJquQp;z(3BN1q()m$uN5fiQ2!K&_-u#`R-R+3SZ|wiW"
    "e1P^rvK8M@u9)~NFykKG(C8<B<L=JgE0D2t(M2yg=GI~it7(qR2X04o;Hew;uOKBu=Hn@-3uj@yPXSrO{Dc*T5uP8-jidDWEr94dl8ir{0&_Zj"
    "Y+}*c>57pmY`f+?*I~ksE!bikNj>Dq?DVE%2o@`2n<#f*qHq5vxAf?uZj->gFtU$=9xE6k_4i)p9s<HQr;a{mJ7URq9q<4|ENnXY&9bxgN9EjT"
    "y>zUTse|Bp_-6_^H=8m$Z^kAAw3xQUh725XojQmi><&nhjc6);$ANKqLp{-(o4I<>><&2M8`3M%u3<K6H;;l%dj3hHCP>fM%QCTS-#XkuPRP)1"
    "z6J6FT8Yt4*|`VRrl*}zC+PfiveCEQYRb+Cd~GIq(%^W|X`d{`8$1&GM-5e?gYS~ZoxaihKSqq+VVLiVRI?K%0Q?X$6kq!+(8QCW5#+&IHD)P5"
    ")!Vse5T|aD%@-+7d-u@(ZZcC3b4-!)F9POGB13*$(7ZUXg#OT~53EWvV8_|_n&;hs?sf>njJ^As3+y4AFbPicI}U`$k<0$ypJN{GcdWE$ZUzaM"
    "r*^q1*mgP(ev2_$LC3cvgD}ixaqGA?%qy-2(=J0<3AeyZm35OszRew(r@8PYGu0izaO_syyGA8K$H&e-ogLbsqxXPEA#=AnOLsN3?M9ip!Ol*{"
    "`bMVA*5B@Q5>pjCP=*q;KzZ$-P-&AQphM&%q63Ru0zD#!(or1GM9^+vkxS4wjr}-j(DVY(li{|27@3yz&zo=p?=r6)lSGG6%VP5?_g9?|SPn}g"
    "+U|~!R=vnb2_sTreMjL@l@w8W^dooMGNTtM&*G{c-c)NKJF!gZv77+JvvY3h*EQ4L0(ETQXXY0NxPco?N5b)3XH?h1t!GibB|$^$`n_uKG&`0W"
    "ASTK!;|qAAMrlz12#jEBByQj6u6J_MRQ=&>ME)Iw7G49sw5xx1!{>I9kDkW!ja;PNrrY`co%s%w5(C4Sa&Hzo=mxV?q7x)=e>F0KhBl>7yB+g="
    "-<SsH6VNLpi&qm%F)=plCO8`(X3~@6w(l<9w)vdvzmhn@9ZQm<15$CD9Eo2pY`Lj_6dEV?7QlJ*Tv%+hHS#E(F_qcDq;2tm=WV1q+osmP@%52g"
    "a}AQ!@2!Gk)d}?`#n*PRMXNPXHl)jK8x>byeErj|W|;EV=A1m%!{&C)(>LkyR)qte7VFOreD}W(%zyJ;_pkrv=1T1RoGDYQ7<XJ@>di`>SGfb="
    "z#=uN`c`zeFR3dbI{B<A50ek{`N+C)^Rz21VHddTy<W3lE?0!?hR&aRpDwzaslNn+y36imTx(nUw=61arx}y$mOafR4sar#SST|(a~%r!-$^{d"
    "&7i4T*m9~@k-C0rO}odLuEf*7(`G&GeivgLPJlYC8J4V1R;{Y%tRlxJGgI?2B<Kcz^2Ym2H*o5?Z&-Z|UKPn1c)z8{0r>3UcYhHNn69ux8`XeT"
    "+P3y*`XAg&eNvDMi-O1KX^Ao)QVF#z1?2#u5776*t*nf87V)Un_uR?*o%t?<X3$fA(YgQHb=8IllW|+OjQy$a<-w1D403eT!LNSs1`nuY`2dx$"
    "Ai56fW!87d4ce~SFi5XCO99i9l03}Eo9}^KX3sI&;yuaHk-o3*{;+FfK?kmIZ`^<EXGULB4e(`yHSyU2bCM2a>FjgJW7Ce14L{9E8OYrQ()KsX"
    "oW|lizao;?0jrgHfNMasvbR2s*8fdJw05;T*i9gJC!QY-naow0+wW`l*YJddb!W(g=jc15P3a~YlpR)|5IWZtD<&PsX%c7P@*X;-a@8l-Dr(B5"
    "4X1;*$g&I#Nj9w#S?56bjNE-CQoGfIDaEh-6+QqNXT={{@qDY9u|lu;0EZkouA_d)ra9^Otmgr>!rjCwu;@0w;}%H0LTjch9#<6OZ8-*zx6+F{"
    "_X?k_Zw)-(jFx;rAfz>LsDXtxf(we4hU2i857q&lwVLgxg8VJZ^qyA$i~+bX&TKel4Bc?<*M-e%(CBbVjq_9bTXa{`<K6&qcUh%_>sE*jkFv2&"
    "JhhNerx-R5fSYm^wxcDZ%Ju-6`VnGE^^!%4Q5Ma|W`hmDmhJB^%W$^LIK7vfHmYivj#WLbm3i5CFqM0mhuAfW47n|wX7ES8aK$oHFuR8I=JEwh"
    "L#6`^(oJ)Q#<1h#OZd3Q+e}cmkGSl3eA;d%BljdZ#qO4x=6O_7(LAh~*=Zz1FKXeQq#sQ?PYXa_r*Awh^Kx2j>^GcDXZ#GKgD-T()ijq+AFMkt"
    "93@Oqi`ieYmG<j8M`f8doQETG%tHy;(!R+MPIy{dwnDaQ6D5p_4D|$bk)_!1?4)q%?4K+7)pD0PviFPLue`+Weecxj)MO87B>!W2{HK&_-7{Y^"
    "Ia*=PM@zpVW$>7okS*7vM;|O_=Cu{jPl^4WHo|G{)CE3m>5H}h5f>(JOb-QBqsZN6(!^kU^t)%BFnXwF$}~abEzHrEt;|k7B)xW)`I+vJ6X8y<"
    "mvAe8kcFR+-9lmGpX;Y%$+^=--Usd<vcH8PTEqKll(AU6<}UOSW1qP?s&HBO<n-^W%M^u8{*68GEjVYGASK}$l5BRgNzKuppz$h87((qrOpDV}"
    "pWK9@d7gZ&{|g~qM+46&x!<gVoK>%idwUh5L!+`bXV^@U`_@rU)xPMqwUldp<&Yk0X?sNSmqOZ7%PIKggdCkk27!RE0Gb(~W2%%Yy$C;kotC+S"
    "^Zy)B0x@^7i`JPQ2n?jr`O~C&rG{iy7=cRNHY8UQ2U*L_I41QT@dPhLk>tZiFQjb4QoF@D_{a`VopC(!Zy)61%mENqK2!LFb8n&2WB&u`%?-VJ"
    "mDZUq6CwAZn#U}nAPRYkj_Kq$R6IZYy-8#+KdBx=4kP<{mJPCy!rMV?UkGm>yooun7lHEg9YY~dRy5qoNnzq2Vo<l^(msQGx-+ETUbTrq)^kmo"
    "fsA|i0Sh{tlIu)<f<AKP_={0TXU9^8XPLTYzS+^Xhx`Ypv)<9#-afEgFx~o4skMKhZ`B><yyw+d$eYWiGM&EWG<oCc;9#&rMtqqO1Xt{&`eulO"
    "siBFUaH>o%TXc1!NeKg5@^O-yUOMPO37qXEsr^pJQgGQ<ZQz%=rg}Vnfqm=dUG5{pWs=jW0wkYy&x!&xpnK=z;U-L9u;C>uUd|O6xvr%2FK4l`"
    "H%L*VlfS78di4_N=R|KBTUow)c=f2({fE^<-eFzSzYa3>-n0`&X)7GJHt#gyBUO@SHqL3W56eD=aqFJj&w9&q(M`iqlwyBb5@b@fv1XF~ecnvM"
    "2{-c;v$@Ndx0)B#!c1^uGF@LJqTd{Z(ft|;VkDDlD~N%RGJPl$Uz)WFk}XzRZE1bhn6q5vB*bn(SO{}^b1`>t6Z<UFDoenRxXnNHFrT{QLQmc+"
    "7h!KW1+*^f+pbwy&#b;+#libA2{L5RoO7ST#I)(gz0`fjsejD?<^yln=(L@1i!hcPh^xpxf_DQO8%s4n*3;nnj~IqX$b1CSE!qE@mmeHP7tc8r"
    ">Z3AJO+Tm|eflZ%k!nuVrMwh49`h&kZ)F|bxjKCN!Uw`jjsTMp7KZdmhkOP^a<J(qx-0CR8{u6SIKdovPc}K>3>7kNu)X&pn05Wr1<Cc<Y-oqz"
    "MOJ8d_#c$z_)5UM5Sov6a(7gzE&9<XRMTP}%{_WUvloK73Dwu=hB60mO6m%pLaI{aCAf-4p5gODI@>tb0PS19!{o*uTPSA7OvpAfH%#5fI7NO!"
    "Q!wGaC>ZVGBnfiwJ}YVzc51>VgXOeC3#05&;A+zY|BKkpTVp-cYU@(^tp;foedsHxb>o&Cw^a7%Xc{FImy<)MLzkVpK%YIQeSaZ{&?{5I1FH2Z"
    "x%GfqL^wqY7tSc*KBu1`QSEl@P<{TR{4RaQUA!qIoREqUSY0@zMU5lFQ$M~UrSj~11EH-UDLg63TgY;2v0<3acLJK6WK_-Dyv3)2^E+Wx!%j)m"
    "Zc^T$J-j~#o?YD=?RV}y&NAt=K%q7F!x$N!n7}{ok493l-c*8<xa8E|uqJU;dhlg3D0JFgw+Icet$Imkz2jc7osXp;5TeK$!Jgqm&T3%NTrq`z"
    "tPfOjc%W~%R;FfP=V+5(Livss&^BDlSi5`B-gCgXGs;dPd1kJs9a#Mx@>|KF?T+pT5ZYbt7JDHHlB`8HnbVuIqdU#?5Xech1|WaLRhbyz3>S_c"
    "O7<v@E4<C;&j)H&Q*hW3tkhK~C(=sUZ)I-T=Cw+cembi-9jaEw5;nyPQtmJvBF#Ay^|z{o#z^GVR(c$}1I>9`305cFCfL#eNULUSmW(~MaX}R7"
    ">Gnt^#nqhBeHj@BwZcN_`_RTrp@8{TbsR~w^N{{MGE}6i#2L_BT%*4h+*l0*lh(<k<F<Uj^t(B~2(~&M{la&2(AURmY(eN4K5XDuhGInonh@6Q"
    "qLo3@(O4I=N3^Wwf<p`_EcH?Rzhh;V&;8QvF|X(P2-`o{!;9y!3p%ft)Dnr9-qlLL1T}3lDZJj|Mb>6J%kEL;?(Sg#1y}8$84Iv2*KstDbL+GF"
    "8C~hRdd&VImg`K}b*DKq?I}<J0KgSoW??WsR3dlXR{T)%gmjYdIAe{xDGpRP2BC1a<BnS1WMwvsg+a+AT4k7E=BZ-5?20S9?HZIH^9@g^=^ufx"
    "sSHGWJM)_kA)PHL0cRnzxYbNrqr?s7+??3wW{zLSx0?w>4Ea#ah8vc!#!H3^Jz%vl6y#4N2i1O7J0^fo8=NN5Kj!^vIr}L0w$dGioUY1Qs)4C2"
    "`z9vF*c*rK;r@i1@96in?xr!RsPp>eiP4HheQX=I%{<_4S9Ox7-QkZ8-M_ah4h;wc`h>x{*-|CLD%LDy75h=Nh%h}hx0dQ`Og78kSR?&|Hit=0"
    ")RL0?S64)XA1M8T8?!QSjs<brMO4#4MXb1Mmp?!RpX|*=^^(5A`NocrGE7-_w;wn((qiQfK)Jc$GQDTjQyZ}dZ88x7cH>JbFNUkehr=+e*d3-W"
    "$HYtzA<_G4*9!6wmqv3m&5D6(_cH}fk^VTs#V*UeU1ZFyJ4aC=8I==OpB4oS-*`D&I_dnt1;2i9Oz3y%&JMaOEY!5CSIBK%VJ4z0=zIVF*?O-a"
    "%Z~F*Fpodio4Vz0nXam~)dt-_1KmKwdw?(^0TSSXMiM<KfkRT1hLo8beA#*0P{cm&zHO`?b|-dYo>rrcof$ny)KH>EB8Ns4yy<SByUSjCOlI!?"
    "{h8-hftp63yUe}ko|F0K@Bi<Up`l)X7_$$wmOCpkUGK8YhSOG%@ieNn>}{qS0%nISiAu@-SN#QE)wNtC(olOBRL~DEAaAQu*d}4iO7x5GM<QQt"
    "vXV;_N8km*yOrjP8JGEmykL&1g={Wt8m68llY(bMQk;9bq*Riae3&XRcXN&Nm&UW}>9Vvl(0V)R-F>I=LGi0&T3kiDIq%Ux7?K$JCcFZfzo08x"
    "9ap735)oN$8u839qDqt*)>f9R8qq#DxheE?L^qSZMK!@EJwOVO<6eYdH_86ZY2M}(W+>+8a;NJ&`XDbDdK2`k!P4s6_?H(!{UYk<LsU%30Yj<c"
    "LOEWwGJj%<<5I`@$l)+d^m=S4<uzUIg|``4)J~bze=Reh56uluzZ-rOGK>FxTDtj;J)*QKlad5i1X*~I*+dAW>Lshd|8U82D02?{L-s<h35yPN"
    "eS$u0&X83O28=pd6xM_LhBL;375ZL%(FP=zxyuy0c^H46cA+mB=Su;CYuhHcJFHs}CXjy4%`KA}do;<_os-@E*5|U`6SaPtt>*f+s#FX6Dw_<y"
    "ShLR|<T0sDpsb9?#KsAUqS~~#f&_B50V|pdeW*FMnD8{xs4mb__K*I-8O`$(B)Mb?%)Lv_{_NNJ=wfa$uCw;YOw%JtxcCEcUR8hmZbRHp;tk09"
    "`CMH^?-d)y&mf;fi+&rYCU-?r+BLZK6j<p!){^JAxJ{vVk*{jzM*cXuLZ0aFIpZrZXWcW&AJj1>Z4rztd6^Vj$_z2k=dE(mjiQ00Sb+rgs=K#D"
    "e?dk+%R{slx&~R%t5R*g*W<Zb&CqO#^7ZbHC>T)i(j9t)PVz9as@XL6wWzf@dGm+CxVXBf=E;lHGeT9vO|ATg(iLfmZE*rqV>T43#SPX?q;7Y5"
    "roy4rPS1yCNH{~2BC@C=$3^i(U;LXYT_+hU+vR4^L@?uN(072!A@s+;SuBb%DSKa1^28BuNYT&eb53pF=hjL*F)d&AIi4xjeTu}E{z9ocDI(9;"
    "@-N)qn<z7%sK21UFD|CFzqaJX$`&oOEMjmIMM`~~bz)BTDk1kLy$Eft_c!SLC{B&*do0uwD?c$ZI0+o3nx8M?pi0r*P|8n}vd^5?Ow~d@$TzjP"
    "q}EJu2MwJ_tAA;0%R6Fegd!0|B%x8+x^<$pVJ3O#0Y9DU4^lmh(dF~7oqN%)QfL=L-cA|xYR-JGH!m))UxeS(=V30LEyzQ;$%-&jv?`x?OrAjQ"
    "Pm%u4S95^7DV6e&w}GY9_Y3hvp3Qy?&gYzdjAW=QE@H7JLNjSjX{?O{PId>I>*c9E!9!#6jAuI8!CsqlyJmFl@hzRDirpw*|JopR-UJ%^n2lJ>"
    "Vf2XGY{I+LCB3?=)4)s%DCB}ig5nsQ+C4BTnwo^zCoiYIh|U8*=g?_q1hfvc_x4joY8G9drUz4fjy?xn;n~nLIe&c=U{~+{E9}Buy6~96W^L-T"
    "q&4sQZTe!jLQa{wXPayQJ+l->vOkdjpwl~tn@ZS{1XPKW)2gM*=)~RN><?&SPF{MnLLM%T<8V0UgTry9F6r-XWco3rGU+~_Vn$xhlOrk19gqMq"
    "*1uq+#$%ce-yfSpWhiDlle2k)<rTIs*FUBZE>D`sQChH)3oN)^iEEA~eMC>*lm%Z~WV)NR?RPCS#lK-hd(%`&VE|dxjn`C<g5<TAH)T(R6u7EM"
    "evV@A;V4n12Wgd$XDV9<VxG#*tnLAZ>BCs5P)Yxnq!o6b_*WJgk^Sa@$gd-FTSbv7C3{qF!jdWEq19ZzVIaR!cP-Habo(J}9T@5kiUK%2bJ`SI"
    "ZMx5vsdPoyOm1#Rn_+yUTrNsZT$ho`RDU04fy}ZydnS6q>=?J9aY&Vb!w-(TM5`-88$)}n^w+appg*&nz5RwVHEKO&p^+2YulXb&y8B2YwJ8uX"
    "z6tK?wjm-dX=kss_*8|odc7=kOY86g-Re!Wm8BXvoV&Q7BhC+aIt>J63p|`u8QVJc9Jz1D){G}ZD>Z*+UiU_MmX5@cQ6_&b`;#A!8tTr>9ZmE_"
    "D5Xqh@h9}hp^Ub>TJ>U)uI=Y~DaphG0}77s{iTrmXM3*>f2aAyJiC)UcTJHwLNmqn+t-&l9n@CpGuj<l7n6+9u9KfCn9F!(Q!4A9KDTy>flFu="
    "xn(<Si)BPF(wGUl>~E(*)<ZWut;s`on?bLMab`bC)MS~}i<YN9k|*@3s5~0!!JH#n?2t~!m^g09EY8ih8EVe<6EJ(vGvPF3D}+CvpX1gv`m%q9"
    "KZ^VnX^Np!ma}Ol$Y7>EE!5y)o@Y9p>zkx~M@I5&Xa7FT+*@|eo*^ueo`i?{T*gNi`6Wb5sV#{oHTv=G=q{Yx`6+E&Y|}SpBYqd%IO;yl<J+vU"
    "=HRd8#%dz8#U1DANrmWr%U}{QSrpwG;@<N;#x5YG)-ma1Rn;%&`!d_`AEdYJ*mS2r#Bzxnv)Pr%KY0(zo@6l4c!7KEvEz!<b35JV>sx9c-DY!_"
    "^j12j#~ecDirKvJoV2Nzn1sVKm+xG?y*VA;q&W8yYtlzh$<0?~bt&x!wRN>d4|8(PB&y9ce_Z<)fV50J3B<B;*-|CxFq+DNiLcE1g$h$qJ`TIE"
    "qcOQYOyz;GHoBBq0$eV)gVwIV7@L(r%M!(8-+HKcWV6*0mT9$+56b{37;%PAsGH~QGG3L4bax*kXY`Uy!wSrpHi35I+zv5m!xCLOawKPN`5`kt"
    "xy;`T7;D*4I~YT7oHr`SZL9fIOtX(*tMUrG-K*i>(mBY>?_UKlBH3)rZ={(W@dg;ekt5`!VQxZrrBbOy*DOoz56iL173jzj;aBHI6Hai(P-a=t"
    "xUUT;kAr(Yeq2N*kQ@v+u`c{kMT{rL3H>k=86&1GF`eI};L!k(8*&qhi+r<h>T9<!14?IntV^fp$(LtAV7JX9ve6(f_vz{U(ut3&JTK4rp{z&)"
    "m#8<o5s+t;$Da7Y+v2?ieVcYGk2}@$TaP?EcNr-n#=NFq_rgdl8(dL&XpGot>fbCf1qQ#_c(8b^I9^>{jVq`#DGW49K&Ge>ZH6k{WSQ|J5yuX#"
    "sqcmXf~{!tJVSSiYAFx~+SxH?*+3XY%A?y^3a@yTY|H%GF&MyflkN6?wzFfzlDzF8n4O(Hsr^8d<Z`7}idF32H>`kx)sUsm=w&a~ofEV>AwR*$"
    "!r=3s>~L#9iHFR^&Mt{@u;EjXJ+9+xL!06Sj6?;HIG`itJP?7~>54sH>=jk05rh*KN?9UtU_$!Ss63gkhSjR$jK$ublwK*HOp=1+%!E&@xE5xE"
    "BuP^-bU_XXJZT1OV@~@ZT38t7f;-q`r{kfZq1>C|7I|^v9><BVoTxFnQP6A#q5?b%$Eo}m`4+O)b(oU79sPUA7{q;UInsK2EXPCP`Z_L^fER_C"
    "ZqP~^kpSWZ7ulOAveq38wTHqRh;mxWKszd{!i${T&r(OGts8zM9k(uRKu;>P-FBm4>w`$gDsn^DF)BZIp&=6+12ayLZ}+%XU%?kE?#p79M>-wG"
    "E@4i*a#NoWmO%wt9VXQ|a>T$&my@Ix<dINeqalupr=I#i-m*|D-f~ve&JkCmlHmew$g7FS)nyE@c0%OK@1HFYk(}elmHOw59Y#`lt{eD|?qj~$"
    "t2D?RQS4=vgf>w2V}|GgAPap`nfYKK(IUvRDD+&70S2o_cXtOC#hUKdsY-9R!aq+Ldu}{-;7ec%7KG5Ss};~jNtx&QSOT((d+Z=~LEfP~e)CPC"
    "uV3F!frTK3Tz)8%ymUK9)KS+B)sUZHMtGg3s8ggy+9*vNjyk|*F?SV{W^|AY_C{_ZEDHh&7~+}GcLw$9pX6O1;fU`8>;*l$`M=c%I4U>vw)j9e"
    "JLyjq*>!sK?TIRhPtf@v`;My;hFOib^{(y&-EL<|nY_NVNM9tr&#bPyq5;>JF}=S0n5X@%9r|V9DfFi}KE37MdkrX&sCc@e7d?H$w+DDKk@DwR"
    "cJr5s^m!zLqP1eeOs+liYs?xWnP8Z(g0WoJi{ti0Y~{HZU`QOy3tG_uH`UBG0NR|$^L20Kp@-OoE0AZ%1Izd67%ndS=WL4}cV=b96XRpAzaC+-"
    "uXD88$wTtLNDo}S1s_B>jYeSRUJvm%qNyi6(>^-OToIruk-dmK7`7rz>01T>tjNE>%GSr2s4|n%j_aoBJK}w|q!aXQ#3K2cY9%I7!9<Ar63`wL"
    "oeeUEXz^6Rq61A0hbsx_kJnbV0)=0$ud@nvUAM-Vbb78GV!Ge6<I)2*BBffXQc0N!WipMBe7D3n>aN8V69rHQv_X<^ypZQJVx}?H`G+4?c$!gx"
    "L<P`$vI4MD;fm%ZQ8q+XV*b?X>g?>1=R4{p*Y4myNi_752A)V0){yp1NG*?EX)!2OPRbHOTCeIEWJLX0QVZ&Nqhc>U(-AXs^?*Kk-mR&nidPcX"
    "ujg>e89HM&kG<d3q*r66*GuN-O*n-?{lIaSPXUukEFR;=3TB4yvo*X)BA4HwXe^GU@&TsWjFo|pW5h+e@w?Vd+b_JQ(|WP}oNTqoc16D<JaS!1"
    "AS{P-<nxd}3H|O+9ywxSqZp|CF1S+O18`TSV_u1rsruwK@qqzBb3#2c69h8>l8F-s!*SXrJBoM`dfNaw!ttfG^i;=m8qh@+7VcmEJlYc%g;R4B"
    "@Nhk$7Ncx_xuHIWhQLt8I`3*{`EIAOyR!pxERUq54CcLv`2xy3I~|a+d7$-GhFLTKh2{GIA0dXvjtvssT^H%9303UK5W}nK<{a$QaY#)>8Y##s"
    "x>~R3Mlgfvx2ASxgiME?uKOqQ@(h6bLx$^S4Z>fJ*?F_5lE~1Hu`89>M=b$a&!m(|r&(P_cV+$fg(-2E>fb2sbN$62Khs0ZFub*xQo6Os(#%vk"
    "Vse+OlZh0KX0+!5e4|#THC<TPvQF}N?EAkMLW790a7wxA)a$*TXDVvS$y$|ji$U!@Rq<YZ#<t=)j9MtYYuOAWHwZ>IMGk%w@_0+G*x$Z|L2hAy"
    "#<%3fP|?FzLUbd&|2|-d-q?Xrkic#Oq-U~2k^-M^*8nqS*!w9gRLp?mBqb-sVGdBua|<FkhQU)_hXq}$<ytN*D0N}>DDa+Gsa14Kv^u(Aa>6nj"
    "Di5LihW>&UwAM;9irj^h2~a=f<&IgMS#;cr<`F=8x&?qBk1$^>Z?@_B>F(a1k_GHR`Yy#^RX_C|pEPC6$p?DKcAGK1Ply*j??(})g|l?m1+2LP"
    "H`LVzMVDM|(epxUqykfFn?5h;J4VrSB?~S8u5VYQvS;ujkjj1NHh}AXeV-Qa<T^*Mr4r!XCNifre%=7&+D=CUFj~_E45CVd2KX1lX($#~DJsbg"
    ">?@sk^Qoy>KZW40A<PUvpca@9_?`Yi2%b4+&q8g?ceBlY#3(QmG<*AbE`v0cnKN?C=OqcnRW1(D$_hK~y|3MSuUkw=136$k&TtnfX^SaZgeY}7"
    "0AG+o-hTUfo$hWsv4_DZ`k-m4KHb);)~~#x@^YDkI1D`R-S-QS@lZsyRXaBYv-0%Qnz8tlYI>MEClQWJI<dsIsD##mY|38?KDhGiefP=z%Fr0R"
    "f<<bkT#l<^G%6<H*=5XKZ#ZU~v%Xk!tDsYNoSB)0PDJ+)o)lg6o_R(oKHx|cD4vkYESQWIKOu`VuicCSQqW*jkqfge4U18U+#~W0-~WK3$k|!j"
    "3$GPFGZx|l3LrK-r|jbX!y0X^fm{aIcMRS5&wB;HSe<3x3u|_;U<+Du<9t!rc`pqA`iIgnKpl?rkJ~D%<Q%8pyvcwb9;;dhFd^Mcx&NYbS2<N?"
    "h0M86H+C3!E8*mf=ldOyHtX2P2YD6MW^0M8PNVVY$+&I+-5lL)o<n0689tsKW*Zxq%0iDOwDphDi8lJAcH~}DZ<Z2tgIiew$RJ4)n2pDc78Gxq"
    "noTQ}>##MYM;=K}G{mg0nzf*_!YJ~MMx^}E*ZZV#r7z%go;fpl2cToRMK|h}^O~4b&jZClH=Q))$E()nj(fTkmKbY0eLVuG3!@b}z|4p!*w)px"
    "kHABAfv4U@+sVU#a_@xRtJ0ua`Kzm#`dAf<3g}TM)zPC^r8(ivkuSZX{1-R`p-?}|#Rf*w<UMnX8>-S4>!Z3f%%VC->v#~cKco}iB`<)R(2P1r"
    "OcLuP>4n~Jvy(;Pax-2yVQSpUGsA^sP2(6CUY;?Ivz&WvHp5ag`|7370J(~f?-;GQrnKK&1UN?Xg&{`PID~XSgT!sWS&`}SJx|32ue_!6vWgG}"
    "x5&}zInMt0l?uehtAikj-m7ZfybTA69`3wZRZ;YKPZrY>j>7{7vY;5X*fW#Y2SAmD`-}DwZ!`*G*87u52#`#(Jl8T|Dqjt&uRWlL31ATGcEk(^"
    "P9@8Wn{S8YiFq8W3teCF*;yUQ)B!Z^Z)ggD&|E;v;%S3;%BV3e@8J|?Jl7m#nHi?p*`JBGNE7}P)BfoYzb^xSquuG;+S}7|#M#^^QYw$*(1Hf@"
    "JBK!d(}r0pb8F&0dJRpk=^{BSN^IVKTdPG;+}qnzfKnYreNvixxq&gE(0BdBJ@+W-P*m)RsEpT@NRa(d%8EWIrHf+^7+dpkx6E41&CP9ey9@&r"
    "0E2_}(DS6+8*m3KhpzIR5U*an%HaPi8?d~M+i&+Mb|70>ttM&j%+W7AdGGQu5}384fRwT%0M6b}PXX(vq!mg9he1h1uZPY)T_Iyg$2_nF>RzSN"
    "@26}Eqo}i7ph(#v@xUaHNRdqwN$R6L0mdMcIwE1NzCId=d-WJJmAZHNHz6`Nco??eqKqQ%IK_>ILqNeCihko3rZ=^6{TMTFd37dqbr-3>pvabn"
    "lR}<qrFn{c0yBs~LU{voRFjU-7uA{X|5mfzf-}ek=n|lr(OBSBa?rQs008rZ_pJAckr3Z_UPkV*9GpJ9`_S{Li`1&>4}{5G(Jo2AT*r-|Trcl$"
    "?U9-epL$s-RiH6XnUi&Cf&Gd%eZ@ZVcx*~L&J^VpCu6Cka+h=Jtp%{HQM}eUf~2G1qPIa-Hh?fiHWdeTKDw*x2W~K}ZkY){N6J#ERE>B?$jSEk"
    ")K_LtaME^nH)brIgAJ2%+JDVsX>r_S#JB;yWM@YuE(}(z?X*f$tf&!irCoqxm1flqfg-&sH&P(mu;b=Ov{I#LY0e`RNs+1Vd%laHk^^R!UDyhl"
    "s?GD~V{`MSUD``$G&ex8)FQtcNLdv#j*2bTlQ3|HUd9;)y+D>Qtl*uw9#(b_WH0CHgU8Kj^tQ`S8f>s>WrMR~amg`oSR<2NnmfEI<e+~3p8KzC"
    "mMa1G&L|WBXn7h_9<?mv)>YbAsTm57G&?dJ<+{><MC7Ki0@95M2F$XjJ0|IguO%S9#uL(o)mDpQp4r)19r)oC9WJctxSES7lQl1hDhN!$CFlFk"
    "K06eiY1X-X+23rp6kv~Q_U>^R^M|&IyXcMC*nb=8f#piWi_vOS)_^@WehyEmfvKW6Q6ChGS!y)+r{vRTY!f2bu7PEup2Da)_>T)=Wx8K)Sy+#y"
    "h!W{P+MxYhcFXcP4dkSJ3V#WPNIE6`e$zHFmPp=B8(iXGTHTLaOSFyQ6itSHDT9z+`KrE={1OiU_1>-_4jW|F&Y|O5b1W|pxe!bcLcg6qtggtX"
    "+Toys*WI<2&+(5P6MU?L;QaZ?K$^}%SE$;|lmm}$dw@ESYp_{Nzc??B$GCmqKfZ3SoO7uNv4LrXAgk9cxOfiZ?mK#BhGFXyk3=its)G_WHV2`J"
    "gJ{)HotoA8lUl#Fmkr#37|~JZdvep%DRaI$NB}<rd_GcNkVgv@7X|4YsZ#a}2Lmurh--9V&j21~8FJNS1s^RSm!mB8xq3aQs+;P%8<#Qz2`6f9"
    "r*=TJi(9IC<vQ83pWa$p0iEGht$*b*M!k-8X-W($YF*(YL*MUv&b;NFXV_7YdTVA3o9-7f3Q;u4m>mL39((0T%=TNN&$<5rKhzl0k--5;Y;qXU"
    "QoA7|(=+y1z!R?ZQbz+FnbzMEtE&JpY#PGE+9H@Y6?c)5=j+D>m9cg!YJD-@;*}o^@;pb9k{seKrgGo$2Lm(JL7uEPG<+ZxpZtkcp)X&)Tnn6V"
    "Hn8_}F`Aj3t<#g$D>}4{3Opq?g0F2_XqbOk?cnQSsu&iC^y|vd2untxRWQ^jZvEGv!V|1PPD@>88$t_Yq2^L30E2fMh$Fh*HL#_wgD!*(Lwc|M"
    ">NCiilgBzAtp?;*dsTKjwQ~dPf$usufL%iC18`cvdV;t?`w@3|hsax+iC1nOi}l!sj}8*)E0IF-^Hx@EXQE*30&`g=ax}N;C=T@84K$*XGTz-6"
    ")4_k!!l|Zg+Pk~BK1IPMN#cN+hXFp|(UZ({BPQiD6p!1xjE&EwJLc1@TaaN>{Itx#+vdt~<pBLs)Yq#^c*j|C%}O<}PSCTO$|Be8a=4EOPB*~b"
    "77vFw&2(7hz7Ws#L|WE)Rw7w0H`K|@^t*^POR^ZQlB3?GNQ@g;!~{;7%MHU7&k4&$^Nuz5Y^A9Opw*J+g-v~)-oN77b=}6G)lNb#aw;9=v;V%W"
    "NgP}@;nzsb&Q_|f+gYO{(xk;{wdVC%OdAYGya(u>qqS@;BB*ON-`6};BX<P3{&XPd=nfMyfPaQt=S=q-Vr1x>>F8kY^yFzwhpF;`!YVjeNhDo{"
    "wWgQeM8RJS?MbYPBa*$+suzeoMspWTDVgG|WuhcPWW6}6k=LD6jQx^wwHL0ErXrsPL|kDwlnPME%A<WQ+spxztI`)uPW_tpJnllE7@Wy0<Jirn"
    "IkG$_ow0YxBR!6iA=pt!?taG6k5?cCGyMKR+1xSgX>i=gca%)xxNt?(ett4oIDcNadC`~wpvk`WsxSh#wD@spm^cIGJ&N6&wCqq8PA^5kh<O6#"
    "cFoHDc$e`&2HVIi#OxjX6Kxg6URi%+vzQ7*EUd-NguVeQqz9ysRjDx??76v8Le}Sl%uoo>IlwS<iM*AyXAdTmQ9KY79l>ZLdmH8T$W={}3)jt<"
    "l)^v&TE~H6C}s`7U5$W@`$1m~2D>N+<a&Bmkw}mh#5UIj8lz>uaD}Co=V}8cX~2l5_0N9(OW{N<bjm1ztdlE*%4uxQ{tCHE%uMQ!g9<%;x!fL)"
    "$K+*+ppBG7t!YVR(Ua5Z#0yxA*gBQSyEUpfw61$<LBHWdtg26*yp5yDX7j{xC{Ukbs2g%HC<?gbcsdr())dhK-RC-<Nozh1ZPF>zg_*5hHA$EH"
    "o?g)Ufd>i)6Ioq~`$8XYa6^}Qge>D8-`rrB6pa*>W_j~-bgsU`P}G5eMs~$bag#z#zkEQc&X%Gs7Acm`UH3RhMNgcdgVCIW5QBu&x+Jb;TvJmD"
    "5KH`|o6Qw?Ke|$>Rk^V)=WGjOhH7>m$OrvjrTo9d-&x;{99dbfza_cop}2zVh?X;%e68nluRNo>izb|oU+W0}wLX^Q!E-RU^mczrdRQ3gDwi%%"
    "#Ak4}Tx5nX*#GH>Jgc#^jBxCCfLrhM@Bcpd4rdRcWSZvW-5g~>Jt=@mxd$N=Q4<rSkyAz1wW!^>1(DD;C*_b+chteC)!zPcc_Ao^ZDhp-6lV~W"
    "nN-scjya04uW12x$oF%~Wz3V$WVNs@${uu~ufWTW&cj*_2-f+!26K9~>7@uA0TV21iy5fE#V{fd!B9<w;SP`_CG@CqB}+Nk*-f#|Q~Ttp`Q%oX"
    "tA)denF&BmG_<9#AhXqOx5-8gXG=+Lv3|?0AZzyCuJrwo7g~kBpL4M1s2aJLu}e-%o{g2LS6B9do&zazy&_Yf$BH@JJ%=1F(?e+aplY>W{8Fu~"
    "Sk@{9aE<wSD*yqLq~+RGOG^c@kZPKfKt5Sq(6f-t#VhipMm>ZyJ%t|Qv57}#9p~kj3&tqx+d1G{G3ipY6PSR%*$~yLr%x=@JcG+m&I&C<1b!^Y"
    "!jTUk36Subjf^}<;bra>J#xgW741<54mFaNtC<s7S&O7HkDGQaGEU*%<)f%S^&8HfJ^RM)P)`yHBJV?ILLN1oA~Vux$UFll*;7w#UY8#vdm;#t"
    "<a4UkOpZ`;DHo@lBdwW#o#zhF>?01F$Oo<lUjrr;GKZxS;JU|pEGKGXR=hu*I6!J;{x^TK+#!z#=P7hKmMUZGd{zc9l~o3K0>K>i%ZfX5+0kJ-"
    "u1tA}{7<Fszn{OVG~~!C7ID4NxJ3&vAv?7vVJkTK<uYiLO-!KDrO|l-cLpu%g+G_))#}WQC+aywNp-@qTM)G2p(h6Fmz)5xHzjG{ZmY&IDVYmc"
    "97=ua>O6%Geyx=;(U}t;Qgk<j_|QoQj+kVf&ZCb~(8(>wVX_>s`a)p#C(l0CY&Jt~YttZzkf%>SySX_tGtG*aOqmByp58){wY7ls=hUfF4KnrQ"
    "VBE|TDK9NX=dHl!dC{Y5a7X^)r%8%1Fz3{tqdxJ8k--ZekK^?D=a(e95534e_M~YfAT=IS7`I<wpnH}&(?{5n8eAuAE7lu+5QklFzw-_QljtGc"
    "lHjs+8RLTDLzArIs*9`UZLJmZ7M68E>Qb#50YdIk+Bq@!dGzml7zyNfwhThUGzvWregT>ButD0eoX{rkU-S9g^oQW86x==!gyXH<-GRkm4(WXk"
    "a@SAsX-@W&%+dlXbvSeAy1DWX^Fbj?&rtMhrg=-e`KBML!kUu5lc?eZsslnOMuIo6$f-$g&6LVWEaCj%nbB@N%B2^#7AoB4h%?88n)>n)lc{ky"
    "d0Cy-L#OFeYjQkhF0WWZLR$OdbU$->cLm>{@=gC6-T#|lVpMLhZP`D)NT9on+!eaNJtRcaMM%tG;0=Tw3Gmzk4V(;Kf^_jOoL}hijs=7fv$NvV"
    "Kqq>aL%F=lwS)pb1gxl0iL@jd7t28$@tp$4j})`(jwY};zRpbfuU=mW<C+VqZc!kCJ^wtndjb^!&L#Qc48re_+gTM?xKf#FH?h4rlIwnoT#>Bg"
    ">m_p6yn3A?BtF}BC}vW^7#0sM8Tj?oxUPmc5})a*6MKWfl$foWlZEtlE54e9Rzbk&MQ4qa)oPnn7p^O2W@f;^C^k1&=MmJ-w_1*+8~OV&z-Lu9"
    "*4-Z(Jyx-qC`cVw+NUlOK$!wjtINP(>4&)b$pzIcdmNun$X7)BgQzs-UW@(m5mjx7v;H{Zd85G0VyIoLnSS$@<_<`HMCrITZK+ExrqC#K5~VK1"
    "TNp;NZcSzxpK@Mu5HX|iM-BiPfWA|1x~+8UAtKtH-Q7sUttxYz_4}sBWM;;(3l(F6B}Pto=JaV{X-V<yJgD}5Cas?&U6Nz@3$0Dhm@VSqR%roz"
    "s04Eee_=Gvq}3`a%i2;^Y;JEKA_!NG>HFnJz__C_DI3(aXpK!tkSRi#Inwtz(TB`xJ#;}o9_ccN130<0+J_`tAC6s{NXUye&q>4O4a?*sn`_Ka"
    "=s39<6H;KTHxE&QBP<K*^(_YEo``=jvN$dVQ<tJNT}k!H-l1j@`@(A)eNsG5rz;biS32b0URhn`3O07oH(b{+M?o-40*~eZB|CHE8=FL}^Tr!*"
    "((kWdms_T$Mfx$DLc@pTx6L#f9W36_qhKna*a!DF;=kPz_W%md?{rRz<BN?{EiQ62={RZ4WSjSQ4flZK=);^PvQ#7(0bfeubal96SlPs4QWI+p"
    "ytYe0c5J~tZ<r)Jk2I?T%A|5ln8w)o4KXDgFhs4Wl0p@hIQ7JUrZSzf9hl&QqHxz;xqZD}3Pjs+mK)lm=XpO@5^CtlKe>|U-L6vQa>(w89~sOU"
    "-%z#G4M9O1AFv`G*ohl@Yg_P4CoKj={QwjHA#2=y@@8q{2BfZ(x&@j~qz!r(RuL7yFT^!^Scf}UDpBOR?QW8sI9~)@<>}D7k9^on5QfvuCv7Oz"
    "`Kc&W>8S5&&GgyZv=c*)FPiXn`@8ZWLRp`m@79{a7``;2I}LVs>m8qL>PYwdJP@O!(jgYqrt5M!hUZ~jciGpmfAk_VMsm7=iHK6u1x4{oR6=kN"
    "qDSC)$foDb%skxr4V^nFy~rhJJVQc@j=eXVy_Q-KcX~Kd<hQriXnBU^TB?@91#$QJJU>}mCuJMS0dHl~iPu4V60_r2uV<Vjcbo!NY+y0g+!<50"
    "#$VvWx^aVcpZ!f!#Xogwc@u*HU1Nmi1R2s+r7}Yi!@c)nh6#WTgTY96Ir4e?OgCMLVi}U>>5N9TSs(G?;$kMv=+mHd)AcN|&}<FT{8o}ALt52}"
    "C^fX<NpG*gFnB&WX8yeO6hM`t!5ra7BzR(Vm1(CqT~(_U+_t8b|7EbfYG)ualb_z&$#TW>vsvcKc*jtOIdG1pZiY1{ngbDZ+;ml$`P7_~5DEpv"
    "Gt)4w8<ja*CS~Oq8g2d7+v4)0PahiDV~1vTO3DBRJUfl=75TT){#bJZkcy(=KBpU{nN<iQk4*Q;;<R*@OWLsfGNmGa;@j^bxyOkaq*z1vCezb}"
    "W)n*ok*M(QqwPLjI1($T5D#SPAXRTuTZUX(SQ5(Nc)TTU-bC;B02>>}w(_nlNt77`ah#6YH~1Zerxo9KpZeOZ>o69R%v4Woq2N$rgK4+QO5DEe"
    "Zk~4Cmpgx>_1|C1Nd?1_dJ3JFX#tHF+YdJhXk|IU%TP^a*L~#`8N$S>%zbtJ67u^2IqiPHBS0Q(Ib-<nunRdNySpHX<tEynyeY|;N{X{wE<J+g"
    "9&RF=QSqo)ovX$*{m?_`J;npiiGraR6N`ZF)7;m>w{!2kwG;GERb~wqd8ivoy(`2`PwexIdiAMUfPyuf6t#LIM;wD*ytRe6*mlP;4_lt1gMs3A"
    "q@xWjhtTH>URlrs(N@GhC(OBo)A`x!ue)w_QV%K%&6or8nVF%^YP!>54#6-&kxfli+0`AMQ8)2{P8sVp7RDU%c9qK}KOE>-UOv)1;zcA^n1ju6"
    "auINr%cML)X$n!s!SK-YtkF6%;W87eme{hZ@x=24%S(~WC);hNMkRyU^>HXxw4OcT+c6C~@XeW-goSZT-X0`w^3+qS(Hwao2D#T*=&HK=ZnN}J"
    "wOY+BArL~7nlkJew2ZyV8kz+CeWZPcd2Z7R_D_;v+K4=zE<^UA@M9puw4qz4{Yl5YuiZN>?iFXHL{GacLdDiIH^oVpBQmX89*`kSili2;t_EU}"
    "?LQOGT~5DvUFDX6id2E6zC;e&5LVF%j0?>XLCcmKAd`ot9F7gpQ$89?_VZ%g(2$Fg^0Gm)%|&kRM|c|>q(7R9@oS57d(i$~C<)fj6*!YMCIKQz"
    "$;inxFL>VoG|!4ssWgrB`a^e+{ewWRl$?EUVM=;@{5A<}=pt~v9t{~5T55H8*55v)<p_eb#ZbO5JLgaNs+CAL&8EFhaKzXXrP$g(OfOT+QzEJ+"
    "U-_n#dEr<X5CS78%^!_~hE`?GbEG*F&WpunRbSBJGJ33O1*_p4ieHWaO5R2D0ex=6Qjwa=Wh$;&*cz{<t*;qmXywkB`or8X*%PMcg^hPm`A~+^"
    "8$Kq<_ZAu+;nAwhSy>4bI4B(_px8xm4Vopya+M45-)@>{D-fYztXJ3b(5{OVn|SjbwiJ%A`cx^Cg%Ae7j^)&8(~1p;Lr3528#-xNM&>oA!$5AM"
    "80n(9nPZC}*hN@AXSiUL+F}QqLP7{hjN2MQ%4=a1r4#31;*^sJ8GzoWedYA7dSd4mJz<fh)knJ13cxiZn|N29<pMpJiMT4V5<JgI08|@;dy347"
    "5IbYiGb<}AYU-L%nBw~d60Qk300d8#1mhYe(R!$DDh<g=OA=;ulu-q54ao;ltu1aU!X0oMc9$Nr=(Tn&uQQU0T?r64e0xjmqFU+mwQt<KX`|{2"
    "MQz5?(cil!<vF5*g=O4!CY<eeb*mM(BfzP8g<opL7r9%{GdZi&oTaI-Ys--twlf}DMZ#}J+Epi^b!~I^VQyyABFz9ta8|H}BBuZx?EqnDoQ*wD"
    "s0!}<B{B0lV(C7CCNTs@W!IZ?b-B#BT>xs4r{c;;l+k+X!}OyfR$mq*#V|;Hbabc~;}Y>~R28i$rn7$K8CsEMk(69-harctW2ueqCLgU{gsWMe"
    "8~LhKYo=Hz`PMN9hM!B1dl(CF>_{}>Dw6Z)6<O?v16GU8Xn!b8Es5PYw5|J|U$&AIRw_J#_6Cm=`hB(i%rt8`oVqZFTG@qYw6;4dhQLseL%21`"
    "t#3*<BEfV45qOU=fLKK~m1%rzu|thiG0eHHVY0DQs2aYVz5V@bO5My-QAXEWsG=gzZ2s93Z%h)OR0F1crW}J)a3vF-&O4`)hs5%gTJiWHu${zm"
    "=_0=@D!0hWg~H?3A(VGKhg&Dn;J80D$R)U)*K<ty42pUXf5aCrtga?dN@kN_n4uhO0u25$2Z5QD=^CuqjfBCFv;3o|cx<k?hbLiffHh_V{YZW2"
    ")<BA#B8!`k<Rr||9~8%}nHh2H*fF0cSv<>DoAZ!^TWxP(wby5xXL4ctgpCgiqlA`xKaQuF18s{4Fm}i;7fnZwxydoQT*ce;RHb=C(9W+;Fo_D?"
    "+d|OTXm}A_acPM;4|VeMpW{s=OtUFxEquSx;3_KOOAc+s=H@1n0FG&r;Y==%H~P%+9*D^h4jF<>wCr&3Wm?&N465nXB#Ip8*s&=w_nF0-wch%K"
    "cjd~1Lj3;kThS5=$BwzCi^HugqQ&)et#;~^dE+Vuy`JL^^_N}>JilJg#X)mnp-i&k<Fm{F1;PO`gI4caUmb8eC31MQOKw?&HVoQ|+1XiFEiaEu"
    ">Uf0lTh33#@uf>sXAH8Fx@diS<rS0O;=WVdL9>a*5mHUja^YXFz;`;GO0(_z6as+}m^`x11rsA}XnpTVZjCN%l-}EmMU9;5Fuk+1wEMhie-Q4U"
    "QTYG%`<xW*4_E`HEJAVIObtW<T(gT^a_^pbrh-r}lp?ANu*|&rs@$SrQe2+n8+xMG<0BC?8VcyTLZx2S`Yl=Yi&qvqPNduZjT==uZ2@{@@gUt>"
    "-xh7-p=5EH!iJNzwk`EUu9sSUv$i(vAvZ~m)m8S<%d!h|6Q^Pna1BkKJzGe_PPx&5>i3+gQ!_I^oLHowy~QlYB)Vb6W6yKhDK%UZw@xx$7Th2}"
    "-_0f>x7vekj^PWYZK|~}!1*47TB9n73VocPBNxS?;NJ@=W>CS)00iVGh%0rLF2~n=4mrlCBhMl>E}9&&@+8AZ-WX_oetmsrCW<_6y&4qZG6r15"
    "hp6d0mgfn_P=SdHP3PKiroJu7O4dPCv$A5xRAvun*DP`})9l3Y_8h6Eyj-{4xTNctM_yuN*Dt8Ad6p>{B3vhbK^95rYr7Uq0>_z0l1L9p*!Z<~"
    "cSrivsY&8FOf%sjuG3wvw~;<be0W}svxVM?J+B(@1rle!z>F#U=2olq>?4l|_cz*SN%K{z45C2RPKIhU@<Vh^I$mKr>5k=m(LLT;TwFHsiC}_m"
    "?{(yYF+fkEwGClN>?>)Nt1}J?i9_y#q(Jb}wQV*!EPE3>e?Y7K6Kx1B1%t>OB7iOxOLg*eWP=Qecv2M=9xfr9&ZFQ!%X6d5I2CX|o;`Z3ePNDN"
    "Z10t4xRaw+J1`Xh3&>mwc^2;FO18NqDY5gl<269@>FS9m4S61gB&!#ep&QS9ERSU|p6CRIC0(yfWrcfb)LX(IlIyZ-$HI(BfE&*^6f(04(MGC!"
    "d;C`V&KGjA*0vOX_?x38z^$VfF{7(zJa3pOvbCj1F{dkDTsvUP1fg%hO@rg{{QUe)<#?%EV#AIBEBWD&ydUGji7I^D<&I%2nNAl{U@#8ItEBr;"
    "sovuXS0pAyj}J};dHSK9NpYNR%{?yKWDfwZo0aR>;vZ1J_YaeI%;hG<y^&|?PJ$U$JV6Kt6A2konm?#3<(wKg!<>N;(OoZ4E<u}`iIwS_s1Z!_"
    "y^eD@o!_*8R;Ds$HN7cdx<`#C&rXFKnx=)^q=KR{2Zpt*=u_f1dS#3?kfa7i*6C-Dz4FTXI=!V_S;5Q__T%barhdJiKvK@#1W-l4C%*KhHo2t_"
    "(zes5Ub&)*5bz*=I30}K*M)Og^c%+m$U-`N0vW*eP5q7UH#SSI7v)~>!EembQBrQGPz3Y5#<qM))o7KYB_&$9x148o1Qw>3e2!5VMm91UW$p+q"
    "<m_rj&R6LsTy(f-ZVw8b9W|&aH`0wZg&P&;$dOh{jl-d`0y#a6ZIZ)4`jLSr^Mk22aU8FK5^WT*#LkfmIe+#nsLO+oM0LTua!ZQKLbX+H6S31u"
    "3LU?8rUB_!0dHTI$w=qICo>VdWVsX?;tobn1lU<XiK|7wKjJ_)>!2g=J#IWTac@DZ&G#^5r;rnk<_G&0$*_wuCniyYAT&g=x`-@AQK7VG76-fS"
    "&R{w_p#RCa;B^`synX-zPqQMfHkd8k$B90UiLx^>Y$a_X#4M3BoB9;bH1}+MSD;6LM7~1@yBX@bENGNewik)H*j&HaUTFJOTQW9r<?5L;1CPts"
    "rG`ds?7;_hFsmPLiTR4&tklW4UR($k4cUfRUtcwWK**yafpu$5Gsq#R=@|_3)$+JejEl%xtp*{8zy0kA^wXGbu+_p`2WBN06gXU3;1rm+Q8JhX"
    "5zL+QAO1roF<*$C3`rem&+<7NSFAy?RHZWZc4(=7x7^;%65r<uF(yQkMTUq0NwmIvnf$p@QkB-K>oPVtl4XtNI+4|MQEw0zxU*<x=I*;4SAM5A"
    "-Oj)JyL8vq7%dPI8j$1>S21y$VuRtEr(RrSp1)iiOcQA5PS^eRx8Z;*h4LWt1)`5h`HBo0tgYVNwT*EMiy$_Z{gitoA{k_jpaL|C^>YJKOVaYm"
    "Rd5V^QtRza7QnSwbD{i9r{OFEnBd7L>14=m_o7nIxW|v$Cm3^Y$MWgZ(|!t8lPd-h%#e4vF6{*Hfzq@yQ(6?YxXr6eTl}WOICK!qKS!PcWk(8Y"
    "MkW+RjYja~8!b|Grr;4M#GOJX1S}p(-`HL3)s^bUL<=<Y82cEJJ`W7h1cPu>?Ak`&%BAP7HIt0d!n`CoBcEW$(pG$@8Wx3Y`&`v&-D7;XMR$s?"
    "YTBV$#gM=BmQce`SNy25d=;(Lzz>{k0JWw{&hbtL^Ga6CpY^qw0$;v&ZY~Hus5y*k#C0Cs?|W-jVVT65NtX?`w;lJu2E^=X<zjm`(FbPX1`jc~"
    "EQ*gkeQ5;|iN_7Zq$N)*R4Tqtx_5K4l89x$&Y>rKTGkSEANo+(ERcO#1EaLl=R{(jH=9Nt7awAr!-!62<!e}Cpni}A-68w?<0KP%ecE)-vy0di"
    "cijb@Ve-Zo&et%i;>_68XErVQLdA3WTJbE)0X6qQ@{~0O-S*AYvdoEPz`ntkS84;<8*#@aaU}Q{N@$h(lr+3pwV0dXbFDwJ<I%zq12C4e`!_SQ"
    "%I|x0PV2kxmWksg<9P|>j@iXxX+*Def&_;{D{GQ5W?T?l)ArxEVUAa`X(-jrh`$zFTU+D?EiZ(OwirZ^FLJV6<D$8T3Eb~Jc@oRunSm#YO<jXW"
    "=7otPzC#9<^aBq79z3MuScfHoMc7W)yV2ymfYTpb^<nj$a8a>|K(&64aHrVjSw>zjPc!93KeChO+}APvh=o-{fj2fS*7$o}UH}M$hbgs@QG?tS"
    "4A1)d!Xjr<osyCdJix}!Cl`yo{ty`(&M=B@m$rrpS26sXA9h_#LbgBuk#=9*u<6(+G}w=JJJ-3Tum#F4ecvfdcI0slU}m;>dr&zjUNI=yq?i=u"
    "Msz!(6~JHYYYVz#1tvu00M><%#~E6zQt8BrR;w5o)B|U%P3{(5we6PiJO0!3VFE`PYywq5MGR*`FNi%cID59)e6h2XuAZmm;w+0Hxv&pBNfNRZ"
    ";N)Pik}&p2vG%WO6WKT$`v!$dm|`k}>LnaK)XO)ev_-OOA9_0QNG*Se>OxSUz#DHH_cicfPbSjWz-8-H%2kW~s#aIux#2kb`*`gr0aT7I9aBc)"
    "rX>!&xw%OnCR=ENcRX|eu>V0Jv5;pimxR+sA<&H?igS(sWV{rThHn<!ROX&isD}OhzHwhxHcUedawcLqbTN?QuC97?NatJZU9YaDB#Z9(utXlo"
    "SHFrEU;4~v(A|KMigU`5htoos!_l1opG+7q$sXk9;%XOy5Mz4fg%^C$j+C&i^kj7WpAD2w_A#gD7ku_ETvoK*=++GKy<Q*=60X|LBEX3c7agZ`"
    "0RlT`yL(|T6}Oq&K2Wm&HO4HU55?r9)ndRTA6VHs==~hoqWwHQkNi|;rK}_1j5*`++7ciP1D?y|cGpHCjT}^C(Nw{a(5t9SM0@!ST3N^7FZo=8"
    "Hvy(%Ch)Q!l(oxabr>M1fn&v*<3yYm7RIJTq0D{>lS?W$gYIL9BWX2*A?{igUa8mX8$9y;b%aUNu56^B*aXB8#R8Yn+Okr5cq3Zr(ebU-ey-jo"
    "fo!XKob`J5ET556pAl{7+(K6&KRKp&Xym=~PL?@(hPwjUjncl(=I8w;zhMtuqZz}$<oU5^Hjdfed1heW^>`L%?(M%;`+%jcHlRJ4t-SL2@Poch"
    "C#M!A;9@x98UTr81tk^1L)i}dW^ccJjZs9)h4Q2yzrHh>Sig6dN4$-TLvL;U$`3<3+*FVskRI==0tZeye&zy9<yMhPd@FzFuqSfJ5knRD<Vlt$"
    "lDk#p+!~F7Ki160xYmh~Qhqd06d&n(Hrxo@5;tr8%40V@kq<HJ)oe1NsjL*~9@2%SEtVlw-pRHssfx5IgHi=KHYBuZMLT6RJ4*uAwVYpPjy^kW"
    "hTGaQt#}RwmKIGc+h~YD`E=VMg(B?&LDm-PX)#9(G;?6mJ7&O=0@Co%;IREQX{<URq4T{IaoRyQK9(qK0gQ+|h0=t>F~;^(72RT6hoH?V)oO>T"
    "x_oB4SdUe`Dq38z=IpV~_wa1c#Y&$VM*BxGceI_OC-F7%S^GJ;i1*OjKgRqaq(wTG|FXUe`icnv%CxZTpn$;8;=d`0t~+rB;Yogq6@7By9MS*{"
    "Mhd3&8mmME<45#A^MIL-Rd760&r4AsVh9j$)a0d!{aj4G#i+h!(6}t}b17+;&WC#MH6#;hMbCaHwxLW6`PD9XKy*e2r8iLEtY20BkVoZe$ZyHX"
    "%lf9^X*tHa_w|u~^F)uVi4II7_y7wL%ew64YD~^i>W+UGWaZGvp8Se7<ZxHOIAW8=TjWtc%9B;RKctXbLYCmWWZ`mVa0zIMk0yGT0{czu;PX?a"
    "&-m$50|`t8>d2cOlJpZccu0coG7E-&3?vBpveZ5FQ2rJ4#aw@F51{UUs(V75A5Ajv=^Db!5kNwE>0$+1L2tePmtdkC(K57CU>|SNzV$x$*$0vZ"
    "HZdJkw>1+R^=OmcX+Uxkrf`z^i7zj`ktQNWU;3M_juRvc{t@i*=+|*G(QAr;*($!$mz6Z4$7uBKCO2^fZ5evkL2nx=;yley<t;{95ZN|!TLP50"
    "36eK;L2dtyh*F*HHy@K7G47pojvQ0xl-K@Lej@xWd7HjJ0i^ozJ1Tnc+}#~M3HdR--AUN3Ls2--@UXce|EL|fgDTnRJe6m;ppqD}cOZ)1NRW&g"
    "qGKr+4UFX+p=+pl(dXD@$nydT-#c^BjEB-tycS^<=DPEb^=q^n?Of?EC)yH9<sYQ4oKpH9hBdOrL%o*|ZRhZlO*Fn`snq#Iq>tT75!8Ln%Yx+|"
    "c}Ts9|NgqX(LXCcF>u8V2CTYm#1R>c7#I%HX6;Y3x+G2@)#2%_t8_oxDy3UdhQYeb`XJT4yL(U3Q#=X0bTfE77-A>=e-7y_y_LOOdylJ@kJp|a"
    "s+1crNCS$V$Uern^ZPo#;DI@jc|1PckRy7<ZtD(R^~5?U&@mlJy8F?WvpV^k?X)?D&3{VW%s>L5PdP8>8O3g+d~NA6DuMYz@0a5_CpF~TSmfmL"
    "o4WT0kLzTfd50KJj?7el(I0YutkTDHTGqd0b2SjRu=-v_Pwu4M=+T+zJNi=gm{xsy#5;ug#DshtH^t2BSNF$ik9l0aGN&7FWc@pEz7yx7zVh+G"
    "hd+ZuT$+fs)VHZvwVwOE9^Kv%Iix#~8(+|W0XaIOW0@VVCpfHa^h$Tdq(|$c=-%2w|4}Y>Q*@>c=%yE(-j<j!CdEZ@xtge*l&+|bL6+9ic}7AP"
    ">9hI3(QBK0)R7gUaNuT#K7YvU9=~G7oXz3iRnzxp87gf{3~eHO@-aGzDdcNHwq#ul#z8Je*TkeXBYAEi>tAwJtSMmqKQVv$mp5p^#t?ON-xdAX"
    "cca;fVxqT3FI7*`{XgT>Kbb1MNADc(kwFcB<fET?ZApLlHmI+WbrfhVqr)L@rN<B_hwEBw$R{!=h4W{XH=<ZL%jHY!>KkdjKLT4Aw<?13fs{f?"
    "B-+(maQ;d1-j!i~%e9ngW+>v80x5!Y)L;T|;{?tyZb<c@Z+7C5en@ezqiRcJOT>(rl=NmVyM2=8n<}3_FVy9~`n}{ybl&3W_Ow`jQM?1*7vcR@"
    "())RjnfJOA{X{)`A(L715Cfq(BAFHPx-;I@^1m2&!B6us!w4!SPJshz;)@J?W1{zPm3c@Mn=?Nr8@E7V)vanJ*VRP4@v}k8G?DxIy|kkSswbUe"
    ">#3eAzx0JyK53bzq@GRW!>K5*CI3^9Yt!GRx9`a0wMn8M61x3m_3ppDt1HEK>C7K_i&X!A%9w+kDMd2<Nl;Q~neRP_@Aa^he~d0N%=X3Bx4(Nz"
    "jqV%o>z_`<Ii(Qqxw_}m{Wl6)0(o{1{W;+39q5T+F{f{~9_tzMIpJ22&D!79|C?)EARId{*J<zWVKlL`H51{gXe@SVDV9k1|0&Z~K@!9l1A%kG"
    "Ovc`O&E^%RbU?VTdKDQytdmAp-`DZ<5+;lE+2b%I%s>A*a@KaMVjA2gC<PDq#2<=_N)1Q>{^L1r56013BQ0f++{LFJWVWj8N9?Xi1`yA|NLkbG"
    "NR`~h+0YDwvN}U9d|#`3T-u@h(V?CUem9nqy{|9mXWIJW#qkdlC2l7>=<G|=OFN`9(KfE+P<2(@>piX~QgxO{26FkuVGq!vIDO8eArz<hzR=C%"
    "K@YH8An{!zaTX)-J{`lw^sY=))LrB|HOh2S<^%mrXuNf;o?Cl<l=Z|8IFK?0R?pk%DO@o~9_`(w^s-1_Y#%*O9($i|<vYFqM*<N0Q*SwR#_F^m"
    ">nb6ajZECt8Fnsv%a^(C54D{<!U#do{tH7H=jmyZ3r~vB#Wj?-MgGB87om<@ch<CcK<b*>mhn7YPxYC0Zjwsr<qx$xB9=Ey&l`SOBKyz<Ls}~P"
    "z7#76RpsOF-Ua_BIRksq7mLqMIO@}ri|X6h39sUUaG8wx0N!U{%alj9Q~6!5H|c%x!&LY^9=S^)w7qj|x1=J)+}rJm)@=Y-%g4cZT~|~>?nRob"
    "NT}Y%B-5=-m3zyK9V3`d`}?%ryOTd+Vkc&O&`*g?<ZkrWckVcsHy%(TCM|U*UJdq!T)&n}Kd+splZ#s7hx9gD(Vx2DLCi}Gk~px1Gc*Xf`MdP4"
    "@ns}+`Y7)zm2T}Q_tbaj(@ytj*=4GeKYv!g*BVWr##+wg3Wrvvs3Ub&Lq*-uJu?bL?oUopqENrX`?yZpH&cU$^ATNncV8s8;oN}YKGk(V@hb6w"
    "$TOL@Z~KsYejiu*>)R4I`Uw(YQ0Jt->($$RB?|1ScO=Q<v7)mC1SLW|s&s8#tdRv+I3o1mJ9Ln?=$`a@wbx@-=e8+M#V~fa{XX6E_OWkX$_C<0"
    "PAYt)2U|(G*IQF3WDju_9f+nX|GQK@fOef0S^l@>Ys#<-i&d!ed1hc)cT1u8EAl_yk))8lC(x^#;xvug3IQv{F*BGRp6Kk~k!AbgRVA)6WnKMm"
    "W<|U_>hts|cYxFBe|#sE;Nvz?D+W=?=#Vs7E-C%Jigs>N)G#3V6D&D0|E~Tx>AkP&Pm{sO2XyE#X(~BEaL*pO?OqOOcv^zwk~Gv5AX3itUGm#%"
    "eD~8yCP8WqN98ZNKlnlK2Y>dbBKvt(`ya=oHEQ&r;{wn~1$8+Vj|l+|Ip!B}<|5WHtp@Ahl8r@k&HLtxkE`P+fRRw?W`Jjy0Eo)yN3e`Gnh$<v"
    "VqQ8b$Kp=<&7T8byP^$SjMV?gfZIR7#mC|ct2~obA*p_dfm?ZgK*{E#$IHcZG1-`(WFpRAJK)Sv95!lE8Je4GodkyLe+(yLpTF<j@TNeE;sGsg"
    "<Rek8=yz;x?y=wr5_+v#=(CDt!4#|29H*?#U(c7w%g-d^B$5vQQCViUUA`M)@FRN5w$Q)vqjVxH--}@`GZQ}SX6Kn9<6-uncgh9g82)`X0V(jp"
    "-YEkkE9OO3#);wP^3fuypwhJ6CoYMe{98Q0W>x-5i<O)7a9i(8tQhsbK^Ao557CaxN1trI4pRN8V#?HPnNZ)ciGGaza3$-QV2T{wLJCTd!)9q("
    "m)Wp3UQwdqPTRD_9G{N#mbpqV;~LUpkymf^xn-xJ9}P0wJSX%g^Z@}igq{9<kB<F&HqZPcA^teigURbScwi^#8;p!GNx~{=$1ezhhfIppdWNRD"
    "hTirbu?1mesYG!c>U3e2(~i0L=yF?B%8X5@%OXB!un^D)R>g;OwP{~D2HaK1QQL4)39?)yf1l#}&ptw-Xz8MJgM`j^Fffx0Sx4X4>GpVTciNzn"
    "4#;vhX6hNn$5m7$)dHd2+9gLZ|6$j%pg_Z!{-w5fN?G0@CN&{f3LeVs+O#_Tdw?zrOb71dmg$FydPL{C{KVHp<$m=^bxZtt+PhZ0qxpqakHm2F"
    "e|&A;3=rK@<q?=mHZ^7%V9@mnUcZqQ-}B;WpPNy1RusXP_(_8=JSxOl6Isf<LaV6O9uUV3e&Y}D-hgE)>%PX2omuEK#9rI3qIi{eP-?~pNY#r>"
    "jm!{t^zZrz_#}FeNZFgVWkUh{M0~rdT_rYbvUf!1LmLWqgOP~g{QP*%6#?zf8W7P=I>}3GML((Lyr3*5H1kz)=GE=-xEbE@;j4LdSoyy%ivRhI"
    "uiUv(Kb<}IpPz1vymLyw_}1-C(73DL*IA6wx`DV2@4lzlTo+ZG%j{>vYNJE=DlO%sL3p<S)itvP=;wShkb&@&e4I^gh@W<`vap;JpWvVLo@n~8"
    "ocH>Msz|7>iidlA9>(4LMy}`S@MoORX3B}4{!QU^?of9cYK1~0=F_WVqc*0neHOLQ49Lh|$8<TIrF2Z<kB8<B<Y6M7qHn*$t9?}I1LkTp=uO+O"
    "%)6H`opg$&#}Y#G%&mFe7b$i`g*tV5_5)9U+WSB_ZQ(S@ANW!t*H-E2OWqX&vJ5c32@HtvkC5wgI@ixwqC?AeZ-KDIFNzjEu-@_D0On4_5;G^W"
    "?qw!ZOCUTFk8|U@;aFYLMJXC%xsq&9KmPzxY+$x~Fa_hTlptGPU0W7a`uE=UjF@&@{e-*Lz!+@UumFm~b`0yUnnQ6y9kgRC^9tpLh;;n`F&dUv"
    "j1BC2RoZ!O*5sXC^0!bhW@DZ~dDZVUt(1%A%{T>L0oFXE5=BIj4l~b;b<J_8fG_*H2kSeh#Ii8+KKlaQi|3TMV|2SPJ1$-VODHL+W1IBJDR*MC"
    "R!|;enJyVqk<SXIFl^FA(3*2s<mT(^QlD&)r|5*(AeB~oncOf5slNm&jQBJVPLRdnTnczjP0iyNUO&M+Zl3apX@;CzJyG(Os_piUBioH=C?Xeu"
    ";n^vCWNzY%yl@@Cl+Bie%e0F{Xc19po{V1ntdK9VRwGaP4{Yi`JtLPakPraxh69sVUxvq~$h<2gZvjz;>2r$rx~hTf4!bq{VLVrcS4$pt*+o&I"
    "hGuWYR!M-{km3@+TDYun6=T6@xa26O-ctD=^~h5^dq8i^aw7U4?RY=?y>6v7%}Pv#MFiltcDcx`V*z*5lww%|D^gbts<PWJApV(kgKSbqiRq6@"
    ";xnJsa6Gi9hjN=`;LJ(6;J#AAoWlcxhu<<iqswZNIa*v1muC649@9YPJf)M{pnJ9qWzw^DU{!w#RiQ7)T2DNqtEJx{w~nG|)nh8txmy?RZ~+fJ"
    ">UHT#_g%)FJf-rV-(w%~)9{nN|M9;z#EJCC_jKtow^KCp8@@d{wJ(ZMUO80N$5#AnYl6A+^k5w|dDRfL+drzYiph<!cyj1-#o;Ufo_G-<<q4Q&"
    "x#~6t|M3Bz?a2Sj$0oI#A*Xon;#yS?O$CMiLsQ#Y69b&mSljae2VTjA`#lkYymWEe*_4R_#0sxl)AuO-`5dP64v<e8x>v47PCK6unviX!PtgGw"
    "X2y455jdLQzL(@_Rm>l&`+0Us3kzxj<0Q@PW=1m|A)(Bs1jpdtIsGtZzcB!TTGJMHkm9W`n%-MdGUv{`2ZRm-9f4EOVULz!Jcrzaat|#H0BFuL"
    "sBqQHActF`D5x{E{U?2EF@&iYQ`q>OOhh#vyzGic#5oNp*@r}<*G3kHHEY_xNgJcP@${@DrrETgsD<mI?&J>@Cu>@adM^@|<jHj}nA)8~yZp>C"
    "MxZdQh0;(4j$6fuB1{IiPUYMNZv0O}8^6uO;H%=`K(RuR8JG*dhcH*)edcJ7#39e-@1Zy6a_#dP{&rJ+pw-?(7GI%G0Y_{>crAq_qxlNaJo3qz"
    "f?N<z_vdEr`K3XTc0by^x}fL)Ge0=~8X?yy#lrL3jG}Q#Ujz|}Y_X4}bBr_OV)v9rUPuni`k)bD2OR2k4y!mxsvh4JGtRR*(GTK7eyo_jn*{vU"
    "@^@jWCi(Z+@vUKCwlGCXbk&QwwVp!!GyU|T$QNrja`3Q<UYGmTFgLko2p*5qi*GAm&=2hd^U_yU`Nah=i&Eh9X&j(!P2OyU^-2|`a5d0pwAf#G"
    "-${`gS(rL8mbHV^!sc$shdyULb9y4uQ?x3T+(cq_6fB+g;NT~#(Z8Rz1p_AG)!cG~Vk%q#^d)E5qXn%$^NsDZn(Q*;R@Dvk3f=T+BXT57$M|zU"
    "08y|w3diTDFt!w*T%DprxrcZl>2lc`D+P6C+U-EsyPpLB5!m)y`38BDRXyfIO2-PdnK?%s>P?<?%_V3dPK<b}E@h8N>c8c2O>>9pg^vtYnXm4$"
    "NSyXt$rrj4;pjhz%rs&#;wpI_8@TmbJi>rk*RHVI+F^R-43f|n`3ZBP4z#ZNQ<SX!a5`$0#k0mBlK;J9oa73V6*FJ5(Ax+1m)Y~hiErpfp}zdP"
    "!_jA10_o#kZqP|J)46@Q4KtxnFeNk=LvHd-tS9-HFIWW|)`0b+78`6o62ZK#?tWq+Zn0H8-9`xZs%{q*(>y<HLVEhPaf5+{rj04gf36MQsQ~&("
    "1V4#Psp3{#+osyBfgp9=%<!3!7R4=McHd*$QmZXZ_-w(D9y7ye!E37ytQsqZAp)%-D?ZaxpQ}q|%yE$kiqK`p1CMQfn$I1*A?_02dTKtO>-Fx`"
    "&dDeB3-e#8G-S1YfqbIhZs}Ox5Kmm9l}aWu|5Z3SzWsx03EpZToDQh3D}~o##!5Li&Acjz?CnZ{>5X-#Ydau55Z>`0d`o=qC+=lu&~BYnJhme+"
    "YRvQNwngIrt0#L?%h;}6_L0$VNz&8e^gfVxJc#;O{I!_cRc4#E`niCW2G_Y$agK86qHW}ro90t>v9FhWJ<1EP{)r{0Uc!s6*wy}$5zBMhy<XM-"
    "%kkb45B40FdLsTiUIy|D#bH)QWE!AJL+A$(fn#K^3DnTCA<mMAG7tFjTz)clC=yF=eU0TK=l(LaI@Vp&ea%YrnDIN6$%u5;SM|;`-1{NPe|nx9"
    "?kB!|LtE5fpc%)q$X%Gn6y3_yo@r6w;u=0bQEAQ2G<!P4LaiTiT+rZJ<!2m%y<?gdv(dU%!s6ipiJ$471otn^h@dHt{@3(lbhv+Ov@kD<72sxm"
    "^i+udou8Sv{D+5DRWb))BuaG9-sirpjXnG8I;+F*sPV;fzTU2%lQwS~7i6NQ>#P3>n_jT&!UNhgag}cr&mPD5@F`!k!?f%rE#=0s!gp(?{rsbG"
    "wLSuq>rH=p%dYYbT8U>ni~Mmz0}+Cy=mT5dz#VMX(gKr1>Temg^(4CGK{F%knJIF7TI|YIC_=~U+UPwo#eJjCADhPd`&~;gY&1p46o|Orx6Iy|"
    "ZQ+<vW~MpS1c%u7OXKPNpW~Kt!ET9!qbkI^oNg=YQbnsr>4$Xq+Z@1;MwLYov#<W8r-iB=H<pA|W5+T-k?7`ZHLk<)dMN9Q_xs{!8gM!dc%|f!"
    "It;;(c1hagoo>Yp>hl>sqo+ZQ;p{G^Q8+WtMKRME!6`~J@W=;zo)MaL;iw;61>8VhAg-BBr5#oGN*jT9);GLD<PI9X>=lY+i!=@2N;l@!OP?01"
    "K7qb0@-p|)FRJidKYq#hw6o%23tv0`u!2{n+iGWa{YyO8(iQT-Dfzce)}{Xu`K)3u@T=vI=of6MIxcu@T8NcH!npJUeUKkAf6R66k-zQ$ELiYI"
    "qk>|=nA_sRL;0n%AKpE(-;z@yZf7y2fJTwm|A;}ZFW`A@@|pO1GcQmq+pr@ZHA}uMe+`Mv25ju*SdK2d^4K&*Qn8v#o0cvu4orY;iZdDvfA383"
    "c`%;HCAMwN<@%8gRe%{VH813T+{W1ttzS|IST4y`D^*Hw-p{kSHtc!{Z#iqyd}ioyOjr99ZxlFUp?#w-76eC^n6X)L;s`?YX;C1bk#WA0#cxNQ"
    "8D}JzT9~dmB`&80LYkNovGIeNPE*Ca??OWTsjO#Zzp4u4CY0u^ytcqyaFFO5JZHYzFBWcB$cgburS`cBuZ;g?J_rZrY>~Rcx@N{o0+r3q!$D_;"
    "4RVRHM6|Uy806G5t<Nd1nL-G%B1(qc8JkmVmUC5~HWnu1o;>p9DRQax4joJ*Z0W{1a4gi{6_rbUUcck|)%($t(G@2+$~L!oJK&ApD_nMY04|UN"
    "t9bS>`Ji>5BqFKIek&o>bmG|)AW0dVZVR5FR{3Yd2~LIl>fN0C4=CpG$ZwmsHh0QMa;c-jRDY3mYE4U(_S9{8yNh1ENAf=|z_G}k>)SaIfs|1o"
    "pWH7jNLz`Ad~Jeoiwa7AebSi%B7P);yD!u%j16hc(E+rM-oa8^+idDZZ(X*b3>k~gV`4fp#gha9uguWcG~enR-lCzo#>Z{XI=G^nx=!{O<k~i~"
    "4%fOwo3?0(>&0iq3;ao`J%r7Bbz=%d^5BEIn7T%j(eB2ge&9gQ*`&RJ7%=(GAq$Ka4c?%x;{eKKclKK)NxHm#j!c-Ew_T$z$mcYN#(W91(wp#*"
    "FPA(fdduSO1Tf47(^wh2)UpWiO1j0{yD+-R$jOllbIUndf_shk_Lj^B2GTqotG@mdGQ_KR7g+@P$_$Ak-P<vAD~Irc={>(QpK#A69qZ!)6b~Xy"
    "r<2Qc6y8?yVf~zz`Kht|ACgRcz5IcYU&lK}PwJ(cVo{wM&>Ei;8?S<0Dbt2j0xk#BQ;BB|{LG8ohAH0Z2y3(~?=RXb&f$cQwx@pOwTakI_0Z5N"
    "4>;|d137BdXwLQVVeb_d>}7FZ&x+Q>42Ub1V$2JVr_sl4W`B!=^c`AP%p~X^`U_;>hf1@C+oQ*8r)nFvGk*d}d#gnj3chRhQ}(y>abaUcNf%<#"
    "2ff7(cmDIcx^*O(h6qB&ocS=kPq{a}s~{YTBBWvzaZ$fV!JE8PL{OnJY@Q-6iMx#pUHEvy$01xd+SlMW>G^*u5dF^biFt-zV!_Pm@ds8>0uXH|"
    "7CtR{*Xwk2HE{M%BHX_w6hPO+fA0@Z00{Igt4*<_7>YHeJ$D<2D>Z>V#n}|WYn59;OvVBOzW+i++_KeQWlDef;UNmX=)S#n27g??kd1n$Xvg*J"
    "f{y4%lf5_g^{&4&5WCr${{JfaPo%iJD=L~CMiR5nR_MY<mv}lunvoq+yxne&>|aJlSc$(_JDndt4E*&?`#AGIXIB*S>lVp8ToDJ=>S>Uxr@;iG"
    "WzBwW!QM>=afD~96}BQ29AM!3UnWCS&1IX!<EAO^Zy>A7If=w*ZZqdZ7p_b3;9Z>GqHETfv7F-z4FCLsbR?JXe#QEl72~*?*F`ryt@C5zk74CH"
    "S{%yeAm5XB^)xtV$YlL-<Axqb3`^HMaRSpY5d6|q3cxa0;F>_&EY?wYqL8dzL)AgDjn3QFRM307OtMyB_F<P_P<6-k#1tN-xKt_@7iVxeMkAHw"
    "n&>MA!I2CbW+kVMenxt1L-{CX+{2(*CP~Rjv)ELaCT=l8IS?bBevEAN#M|gF5;u@k%v6L|0fUr_IaVI45+E=eaRAb-UaL+rorV5OFELiFSX=wJ"
    "ei;YbJCr8FErO<)%uAL2CbwY%Ooxu++~pd~4QOEt?SPIjT7@tSgDNJZjSOY1Ar$NBcT?`w50$XETcmHAZC#Yg@x{Ep7{pGe<2vLe0hXKs^@17="
    "yRmt!MBxf)vmE%XOiiyWORz+LQ%-)MxPH^lMW*M%HfXR^BPvB9t->ctM;x^d629HY(N)K3yFPgXx?K){BSOpTfa8`+;kxZQPW-4AQAKz&zJn2)"
    "P;g4iFPHTpwzh*mei%*|b!gT4g{F9$B(+sczAY?ZzrjfH|FiYxPm*QVdDwkxzT7iwuj=ZmUaGg5X-rS|EEo<jLl78Z_Y8J!pk#t1L{Jn%kQ6qT"
    "Pz8SSFa84@c7!ARgB6k$W`yXVEYp%L%MwXJAV`ZC0K{O{-ln^{Ys<>ax7~YvzH{z-nLS{W=;^M`e9OJ(p8b4Z6g_yrBW|Zp1GSy>_N^f2I307x"
    "-e}}`z~6uA`U>ymWU4}c3p4jN#(E1HscjDiEvY8vsuwkTRuJ*}W^3g_pcc-Nq-6||rhNagrFC~~jaTN%&myK25Oy_&14hX`JUMX4&@q_M2DH-)"
    "o12@LVZ~#HYB|^MV^pXtqsFDko{v1^dw~0l8P%cf=8eP9Up`EoW|8Dt;P7X}85=N1jCGk$H5#kv*ol33IGr$r6D>D@or7_lWx2zy>-Rl5JU463"
    "i8qS(w00zsCD$i;VvL#GB7p8h%z~7Xf=^Vk((%<MNJrvx%p8)4E5!9@GKGK9R~~s~8$lQ$b!^npk@)0GOVZxJL?)^fzzbzZhX9e&Y7BT{tY&L!"
    "^TXWL&#mpZf+RkpyaAm{vZ}tZSrJY%&$mG#?$bc59zFOSGAo%fw}PWodEfDpj`EkZPwQEf{iP*`uokh_#iDf?&&3Zs71;{?(hZ|UYOkZtS4@NL"
    "mUl9*p`ztw)$E89{aBCb&f;<~z$BUCd9ek?7r-Bxj0D6k#*K?Rpl}l122z1r3&46cL)_@z{gVlr0rInSm;>kP+xX6r<q^QdKPy;wuk<f$bbX*O"
    "CN_u!G61>qq``WWKAY#MFMzeJh>n35*r26$c1Zpk4e&vxCOWp$Joi-Kd9W^J7#j1;Geue6R_gZc#A~$z&-dd-7e|Njb#L5&1_mFA3?Vbl2?DW9"
    "1qnCsF)VlgnC|zk&aZz&`~Okv$>e{g5C1b3Xy0qM0V16>n=k_7DG!_DIF`9oy8wxXPE?auElP1wfVoi8%u$SnqbB*fwsT_d`MO{(Fwn4pPuhkO"
    "d1@u&m9V(Irf=KIYjvOr;Us~)uH-p1-bp_UfhPjEgtt9)SC=z{M%jB3S7Cd&he49(o-40i)A!<(G!E8nq9((kC@SaE1%gnmI>89kv3_u3-I(j7"
    "ii&b$o1yYQw3cxie}dLIIDj?`lvBn`jKYQ?f@W4nTPLOFb|l+wZ}qp=%F;CgLIt#$Qm)(4>-4})wmC3b4maoCJ<Ne7OlBN%;=2vnZgNJQ!e|Sz"
    "8A+C`2^TZh*6^?|hNn+!Js5nzs>N#<R6Lumtvxg7w-y=t!?X5VO1=5!o4)#2p0|Je#(Rf{bc0@%L|JAb1Xb$v+_{GjBgy-hn1wxa#>(U@r@E#8"
    "#Z;bUfCoyQEhm+~u(TvavpQ=E$y;6|@ma25UWcozC2v^`*n{jt-=4-Y0>G{fa>IT@burOq5;ZGGklAM+gey@xaX$>gGj=*{s;I}u1jPzt2PR6|"
    "o>`cZ3F^ziAoUI2$d)RDK*JI>8Vssixd5c}e9ffed4}ViAtq`Bh~(V+<jEoS3upM;Ib-N_Jgd43wYu3+ovl(oP=EVxr)dbqaQh+r-;$JeX84Y1"
    "7uI8UG6kgtPv(&#S|+ny6ermo`axpoM59~6zO9d%<V$nEY?jqAt?#%6NVll{{nF=s?5H?sIwwONLSY6nWv+ApG=^J+n$S<ZCZM8%BZ^|iBVe7~"
    "j`GU08mbP-1dQ%DYmqqgjs}H)L@UABiwvleWf=n0Ji2f|?mEC|4PdO61q8|$tkgL2)mr!5Ga&6$=8*10rWJ%kVM2k`GzeaJff+3Av~PG%7B7g6"
    "Yr#EPgu3>8D3{s9`YE2PGAasHmzU3zVyj1Lr~_9lgqzj~hW616Cja&N_3I(nLQHI%F(*}-nJ5vIu+lk|K6<|=Hd<iy6omD}E)J-pS+pe3D~M3X"
    "21BN|Z3@WEW;amB^zbWWSp$?icXm8l@Gu+>M_wfUVX2PHJ)S)FjRZ#Jbb^-%jUY<&g!7CG$VHS!hh7XKj=M^TZK4)!Q&@V!K}Tv|b{9Yhx6&iV"
    "2hyeec;rP|FrNbfW4!Saix^V#C;XN^Xw=0<?#bDj>|17gsA9fHst!UJ4eT%^gFG*1c%x7xi_z->FRV!BR4al79IMHD3dK;_h0Tqyv8dvSu(Vg#"
    "29@xEq-f3ivrz2*x5%B*^{lYRdF&_|gMr2e2}-HMjT(PRffNrtw38AGLyOq~B4FfKKwgRJ1&s=NZH86N|2fWAP&CcTOyS%Xh0f}X#dsVPK@>0w"
    "KMYLf*}UsuEeAuCILgE}z$#qK;-ab6WqC3Z-7JtSaTrGKO-Un@jrU}T7~Ss=9z2Lx<iaxW6Bh38{Cgz179>+q(P2pnhQ(=;xr+r3JSvE^aIQeq"
    "(6ui|kp%LNLodC1w@oUxOzaE<3kcZ>BMWvsHZCBGzhvk8lzDqVu0x8Gge_THTT9Ihv^<!v^*?9>H!E(@3nvs_p1$BSrL(YLMPYE^f<u2tHi>H}"
    "bfr57NJ1UZX)mg}epLYE3vYK{BVl=uR5gkEi5`2B0;8`6RShL%Kk>yc^Zau=Y_@ZOO+w`51u@y(utGkv7){6Z8ESHJgh1`MU`O+-U;QTC0;ONC"
    "Zwfl(kJ;h)<|~`@&8*S*mE8)Z9RSU6*hfO=AqPYR3Nvx4l`=w@y~J!&4KQ}slmEUj5xwU<S|+KMu;1#f0rKctRa<6uE?zSrX~)ZC%C;R(QV8%7"
    "Jsu~?2^Td1;^u^1m%_6^{;Zd0*_T#V?W|nq$io6j4B*N>;||*p&PeHpf*U3P6yUnz!TLhNQvUUV=`1VT`sC+ToCl=iC9-M(Y|hkV>%N*!EybQC"
    "IrTn>p(3?}AYY(pSScRS8-QNgaXOP0$6tz+j$0C=V{%#nI8Gb_Hv<G)0f(duG_=D%AP<<fA}%F*K4HzXm26zUF7itTcwmQiDU2d{WtbY^odZi0"
    "PUfgQe%F|Aecco0Q*uHAyY@DN4^%TB+Oh{au<<EXQ=5?2Mk^0fI)w)~$hu7=li9zG$%hEYcjgmKdV)s`PLcF%Hj;3@cRGloMx)_c*Hql`1YO9O"
    "u;M*)t(EPlXW3?*u!pIBXy4F`6P$DFs&S;$HjMq6O*3KdnYUCp&Q&o&VUp7&70o$UdcOSSFI(4kx7O<o&I+hiphe^O@^}$DHXTtPj1o&~E3xYo"
    "0}bpAgl$RUdEM^S{?d|t6o%_)bPr_hK3p^}G^+9d$L#hw+-#TV;4fUfB0eKX%jn<IfLmZJ6Nb>U35+kT%H?PGGc^a@i>|I^j^St>{H{Sp-9(~Q"
    "Vpsyhi1VCw*1E_RE-(lwr?X*RpL~)_{OH1eP`8h`#OSlnnjp)-Z7E3Wwle7!{AA>1Y^cxASx+zdM9+GgA1;wu2eX6b$fnmto~G1d`ajp)Mz-cG"
    "zdxD8g8*#ura2&QgAX0#4!DBhQ6aHrkAa6KrSr4{QQ;&+j1Cj<LGpUNP@OyHLS-mVIXr-iA&=>!AGJd7=+aw&(+Wf8bQv-_q(pqv6Ibde|Hf9="
    "5I>GEIvlKnZlhBzR=eF*NI4isEe4bzeS!@)ht}G;x|3rcLI2Jpzc%2vxx0iYe*Wbhv>$s+?gRb<ZL21Cc$xiv->b`v>Vf^r&X!`z2)G!T+-?tL"
    "ygpY30@LHq#uac`<md#{gMH3v`w^#ic6Ro%>CkMM9VUMyg9l<{PC<HQ=rv00O@Wg&fylu32xb1Tk@zkJ8#|BPCb$DBoVe9&IPw`N`81`#pFH0P"
    "z6Q%bH|JA4H%yj5?FnB$8qmeECH4L39C*00ug`<a;Pi0<Dp!T?cZ<RcLa=#+<R9h%9s_9(U+m`A*48Wm>X&Am4l#w|xMDn1t}~h6@aD)?8F#PA"
    "n89;^tGIM~Fu*Kymy7^|U!7lCBLByT{31MPTC=l*Y#`Es@JXhpF$`aHxk^C3zz;Bcf`^+0_oT;Ctag0JK$L1U$^fz}bc;wnJaPT{VA--I1JL2+"
    "%h3Wd+qz1Y#t-js7OtJJqkna2t4{g@gR@4RiP(re(Nd>Qdo}zFyoi-PI#J2q6;fU8D$YVdC@<D1^JymV_|T1)FIxwOOus+t+QrA@J9jA}rQ?@3"
    "d-fiE^sTx)DG+pi7-$redVRCCwYnKx2<m|t9Mj?M?k;zR#N`ZcZ%>k*SZ)g8hl@<?U~85gS}Ty%Xi&M+B91W)U%)qjf6e%;o}d>0unu)>Rm)+7"
    "B=49r3~N@<?BM@MSfo=<M~5mt+S_CI6TdAW`$RrhchT9*h{M*gD+1KI14h;{Dfq^p2Q!kcjh)p5;NqOTGS6Dcuoxb~FbH3mT94xJ@rmQ9s5-U>"
    "oDx6et^<HroxOg&Z9qf|kGpHbR+e7VOG^z3?cwGuZf$vCQy!o{P=3=e`!QX79D3g6%U-dh-hPwo5K}=Ws`^U;VK8+Q-EyLydg`fwW23Rjb7`2U"
    "Z8u2T^Bi26sEw?Cft*l^!n*aWv9t40;L{7GJoBI$eEK;5!o*ed9lsHP5?!MKm)W3Ibj=P0pczwPl7b66v|NMJZdIdbnsRro1<)fB;qd-Mf?fM5"
    "6x|vgn0%D(QnHZbh0h)Lz=Bp+-U1=dYsYqedeJ_7$ec7=4a13AGC6*P33t$X<P+|e>lrCt!O=((ZpkpxD}u3Z*XYOa?ae4|YgIG&&^d~E{XjQh"
    "fUdEq?FngC4j;Xh)7GPC0%RRNQ!@dH5cjH1)EFdJJuwe{MFx%x0jcKHdQE}C1ExiZ0BeDH*!<85*c7S3PN%A%GWUBa=`VIF$S=FhV$xbrj>V_h"
    "4$OM_6eAE;ui;4pHA(9vijI$CM?7R#%u!CpP?b?arYKEmGyZDKkf2#6h{Qp_6~qhcEk>_KuG6pKvQ(=F)PE%qpv*%FZeJ3tfQj=yyn!yYOuzm*"
    "2`v0+U2x#&uLyB_19iW+)osT9dbO8D%GsOA1j+#4v3*T?Y;kelrfKFP%|Mt7{XjiZY!1n%W4O!c1v&Cql*gYX*QgOj7P$^7A^k6Sg@1XcWMz*H"
    "co#4lBdfAz*k7&sKB8vRXSPv}bz2&ChJ9PCK&X=@j!Q&($gk*0DLD0FOhSb*{p&jT8w0)UdF~mTL2&gd5<j$%?J!J|KBt_6Wie^2G#ca*o}!rf"
    "Bv+NN1P$Cn>sW1a#!(}y0&rI6VtNR4mC03^b)gb_=av5x9QS_JGU1|aV;^a^$+Z?pY}@q(I9t;TU&ZJWs|}O#ONKiwPf&Jcn%=c?FN)shR~SGY"
    "Xw``nd&=rUPp~kzf5CTVDYC;w<>&BI6D(CvAk^P2&<>BvRCdCxs;Lh~80&bGn@i%ZyZ6e_y1Bqj?@wtH4V4$$6og(e6E}mq5}lqwu5~qu5UbSF"
    "-EM*Qa1IvoAQhqyOkT9ijt2~I`_+~XfJKT4j-~_K_5_KQ)xyMUa{_fPC4qY^k>!t01dkTJ7Hw5LjN+-v!*{YopyDvnOvfA@R<xx7j;cc#0=Vf^"
    "O?mo+eHn+ahRc)2ydrzWc4En@>+WDrBPE)5p>ywEmQPcUybbk7hcYEXKIUz4XtOL_cYOyjo!5&iAnZljS_e07U=D`lD^mW%8TiD!@kAKjvL+@w"
    "WZC+WUJIrIu(?RjHS!iS>Bt~;*XZygQ{dZ1RRMS0QXhuXL8gBNr`7kLygu{S(@32Hk>mY+)n0c}+6i8INi78?Z}x2sxOw@!L|mqKkJc+90mX_S"
    "K&1`P+uV_%0m<!$SFX%;0+1AVwquhd^fI4Lb=<J`)y)So5<>?8lHPaEQYrb3)r(h(g{!1XF$I%5e;(Y1>+8)MUUi=8<`TI0?ntTUo_h{NIa%ci"
    "Ev}zV$z2U1wN{xZ0FXK^Fw@Se=8w0JNuS#H-h;W&8YPvXw;@gRuws_$#3iHj%)lBEJVh26U2?c4Dre)^>99x4oc5izv`Zv(F2C?|&{nY^)4SPw"
    ">AmjtRG8<&E#tRYHnR32U6^zzQ*+Q7&l1?YW<`-C31G0dpX5M)dO-I9Xe10hSQ+$O@)VGsqz{3M1IQVjyTnYZYt`j;r{h=AF;@;cKzCnukcu(7"
    "WOTV}7--3X{f89{BmOqWs9|0H6te<QUhG_14oGcR8S9u7(QowEDjmtj!(79$Ar-N)(dA4F5*=h}8_g=bK0M+!{yH~n&8bt1b)rh3xHmT)5Un3D"
    "A~HzQCQfJgB+r2`IgBtVSt2=wpY+w>r_`AxRw@k=2Aw<Hf6^nqKkwLdMRC(T3S+@NUqwi$b!m1b+4!bo;2>2KP0Yd9QE#UlBl>D}HBiN8(HImM"
    "ayJTw5IsUzatu&2&y!BU()b0#xVJ%uSE@5{qY-9g{Lb(^O$R(wrP+Kpa}>H1K>J#en_7ZSJdMWtjI7WpioJ&nV7XjY*>kp-6aW<X>q*Mvn|2Da"
    "7;={1@N7ELsZ`MV!PO`#3sRzvwcM#Kmf59$05@sE^-kTCzBxOEU^VTq)TBf2S@NtFMx#u+y}TQ_9dVE8RGl>Q(!=oP(8x$5MS@EiBg|YZjIi`B"
    "nDw?}3(UAt79~X5-+o;c&?TL>IP%N6{N>aDVL4F#`<u48=L`NoY~v`7PYw=PW1!arYAglor%hS|&x_++tYr07ws{^cr0=)b`#XQW)}KC~w>Ah0"
    "+kg$_z}_UPCd2d1{NV8Xln!5CVyMMPEp4i3-jR-?TSh%XA;{rg%Pb6>`fGNoQWpPpv3gyv6$M2z3mZmg<7^v4ilBW?7%EpNyO0Cs?EC5k8K`P3"
    "Vwlu~4#$`jj#~3uyW~}k>;SrnOY4EF3cDm?3r8#1M`TrHa9hi0d}46VVIRDeTg>)3zW|NdU%s-lgJfY=w@?2G)0-)Kc*4HTG|jB!uT7`3fZI3J"
    "dZh^bgLX&0)mO~BsHCc3nxW#nLe~rDB1rV9(AEqMdNr$7P4?rFOnVQmHZX5(;OYktB)e-W-zsuH-$Cvtn^MGHn5}b=#+@DT^pxe8=TOk@XMs=v"
    "gJA;Q^SI>ZQgkyK=0K7)UZVjCZg6kJoU1tUQ7*7KY)PtX%AyK0S4G#a2NY<JrrNYv*`adL(sNa_9#GtUKcS%CYt9!I@;sJO3#PM~1u029yUdO#"
    "*-E@;fD&F1l=!9fbbr6uRIeQ!X(1^oxIvXZwz7)!B>NnF-?oRtM#Bq&7hCAZ?QYPcP_Rt4x!GDJNllVE9fj|_C3yz)_w>LnYG*tY6#k^60Cit1"
    "T}1I6Ub}gqMkHxIJv?I;|J8TDi${HgB%tIT!@4!9CLxf{8Z{Vtb|XoaK>C9G8QnXwePmVN#$8FWzyJMdI)}#Z)z};MNAJA98p*+agJF04M9Mi>"
    "Q+lWpoqhoVG(YTi(?Tl8VTTjsXeJ0lfO2|hDhT2#x;S;}lGI=>)N@9l9H>y9X?G%~(%ji0hsq~A=YPZZw-32gFo~qn?)@KsMOqeW;g*LgL_J01"
    "K(FiN5Mpq3?i{IxBXdk!8jLHRY<!{{wEMvUN0%NNazKI}lgn<Ni{mu)x%;Uo%4$xj#0kY}|KT62f6Xe9BD|K*eiV8H_{42ftiXY{=bbtgNxM^L"
    "NhRLlu}gSNcr&;3<5vCh+)xJ7SCP8vcVrp{8C-^0zZ><^hup`b3h(qKU30KkYM-L_g^lf-cXbd;|FuF#6(WehlGQW1;p&j|@tqxQDjWmaxrja7"
    "sFd-c&Y;=$p}R7tmW!IyqA?9Z*4d6rQM&!Xw0ZXIEGd`Stbksk1K&7N-Z9yU113@icSz5*3xV5mO8T(S%u{fifq7NMYBqfOY50?jW3E}bc_7G}"
    "@?BdYTJt>HAi1!k$03N@^1{9sWN_BPz%Nz;9@hZHDY;p+Yj9w=I^fF~BB1VPHJ6f%1|wES;uMfW?_IGMt*$4kz{-doe}l94>{I=Zvt@hcna8%b"
    "w@c7lIEBP{30RCO1ot^x%e8mrp=>Ld0=oV8zV|&&kT{s``5{-l@@hBQQ1-$FZZL|0T25=)Q?5<|QxjBK#97J`X`KQ@fbQUq-UZj8w@|A^gItfd"
    "?6*tp0WBNe-}?F`w0#;`pt#h})n(F<X*}URkfYk4f68W+B2oedMz1%dMOxZq*o6<=;PG5G7o;Z=Kj@65EgacPX>w$<)#pTKzaAmN08&{KQOlAB"
    "1+)(u{1_;Z#7>$&ZroVu3-z`&bv1Eoi%Wh{<R&)C6sFD^J)O1_)wW`1rBteI|6Y+{wL`S$ecv_P=lSND6^ajnKx^NBB&D&l12F1oY5xiT{htN@"
    "Q&ku8Di$zflF7)CR{QQD`rdQu=c|H295>s8MiV*efIB+9Z00yw)oe-{4Jm!0FtG)HRbF+m)#`NG?KWxGL@lU8(f?kSfuCIR%)E_jYlnx@u-<Az"
    "`UV4|<{}Fb>4HJv=jIz45sqiP&c2x`8>;CilIHDnP7qKormBsI44weO!Uk~SQT%Q-Vpq%dps)&l`Y_aU7%Q5Y=8RHmo~sUQLp=25+B>8bEz1JB"
    "`EZD`jU(c2!J8LCzu8oln6HzQ#?ozEfZ0M?bVzjWH;Z6ZEi6=R64K4%@!c&s5~Vm}{^F?>NP6Ka$egUTMc$S;%GSLyj_{Nmu&b@u6To0RE$FTd"
    "1ADKuG~)&Hfsf;H&@?|%dv?MU02K1TqZ?#y^v~#KH7t_K0U)j0a56%EfeikIk(5DDh<KYBEGX<BUhwNoojcP#e#y5AvdFnmoz#g~IC_lBtC@<)"
    "P3ZyXD8Q+%a?YSvhZhw^K#yHtk5p@tiMYxtf9;F4pwNNo+_*6<Pt+u0hdhh2!$VSU`E$=bSJbU5Jyo$fmX&iF%w#R_FOcof40;t8c;su>u7y^E"
    "e8`W`1~)aMpyAW00vVbeCEPD7qgbxJ_cY42!P8K$4RYTL5N?GPhMTqb?yJc2x%0JSDjsL@T1t@jMHPPkcLHx?qmt945qsvi=CjzkTzmZVRAtvX"
    "y3UIiqh-4J_HcdOg$vlG-oAPL*s9l&d{(x#-k1eN4j0A6rd!A>VP2aR;rjZzBdo(Q#V!mTIkL5bE7H|qNCkg?I^nsT(1vzyGNyK>_d+y9=W4>L"
    "8SW$~zU2eA57yWB_f6WYlE!Bru{kap;1ewM9CDJ<Daz)d9SnTHVIt(@mdBa@ZW*_(iG!|Mv8i3rFlTzs=#c?wl-HUe$2;DK*4D;?(_}b{q%Az?"
    "iFz9p?@E0VI{feZ7yk?4zC<sVOd@+T4kg9na7BIj%Ozv{TQ_H|E+cinco<X6EHf*s<ijCL#Vvpj{p`S~w%@s_Zc!-Yq_WupB?ftXnY!;yXqQ~4"
    "R;KmI2;Bv)OA=9ZteT+(fSu~EZ*L0^83|Og7>aaLTpcHS_QVzTxduhr<*1zNW$E|R`Yi^15a~%eh-{sArDk&_P10*~P)YkhLgE#iXC>=r)zQt4"
    "=u!FrD&&oZ^MUcROJuQ`JVm$sAY)HWPUZOCJqWUI8J43}eWBqb)oOMre7_MuAY$K9N7`^WG(2FzN2pO}^7%m>F<s??Uy+P~WgmqM?jj}`-HqDZ"
    "{QzX{X<b0!zHo;$=jf@*(<<a(V$6;e%&-sg+=W!!QZdG!hnkosU#ol;J5Pa6)M|N7(_6=k2Z>wXf#<chMqXn>^54B4lNlM$`27txHf+_WzxmB7"
    "@a$Byd0`!{HOJ7u{D9=!hJJ@MKzuS)2bo}1Tq5rsI10l-saocJ=@2ga+`&8nMM#h?x<q$(mt<whxz5WFrq|zaQy+-`#DB_NdL+w6GCJJrbCyUQ"
    "j^HQvdRLPCYF#Nen>K6-yQvh=5il<=C+mf2E{X7k{EqC#8+N?edx8|Lt#vw=8iPS!Eud?>t%gBgMOSsTe?VsPxW|<&MdDQqJi-O!${xyR1{!1!"
    "m92Q;1;>$=5H&uJ+5aL}C1k)Rt)x*4u5N@`3279B6VcXd+q?!fLwaY}Z>o8hNq(2|D8M4;%?wu+(JvSpb{u2Ynw@XF`KEdejdK6$kHPa=KvL1L"
    "gO;m>1@x-&)F8Kd(U10zk4skkQ515GmyT^P>r7SY>t4tjvi6+oPR@$C2;QOA68)ToEl66i<XdZ!AXu-4!ruDQe@z#pW8a1UFNCo8S`qpx88-2>"
    "TyqHxDTEXBmd#;O+&w%zXcvl)Y$b!b74U7)(^p=-S^>&vH{510Pc>nQ375lgYm0pU0MDB-{*NGFq}$j&qn4K?-;Xq4R%v*2fjtt)&;tOnPp!rv"
    "mx#~`*c&XIvXv_=lhwBZ?UBbrA3RO5&hl1H0+FE{Pb=>|(jQ%eK7uLDXHKBDi$1K~-1ObXYcx7ahmaRH8g&a7nt1M4L;j;CFskkyQ=Iv**$g~x"
    "PzHT-6C(@08bYz~c-Obl290$pGnR{h5gY1<8s>~QM?WH+(IiEF`Qtbzhcz02q-u&vC^?aH?U`qgG2AYSmtT&g4gBC}6kNEFqV{5!&-D9#B&mOg"
    "?*uA&d+Xbc0E}nCFeg2&h;Kp$hAPWmPw#-0TkAwEds2HwuY9oDxAyGWz@iRbN_hpgW06*g-gbFd73->p<k}-90+Qxn#f<|QZQ!0b*F?DptJDI2"
    "m`taB$sAm$8%we}X`v|(P7kL5D{oahKZwgyXm4bv!rN*uFBjsKv)Aj2pr=mS8}zsh#Uut8ZjIx=oIYq_2L^+|<;!sEJ(qFoM)q@;SKScK;oW;R"
    "Nm$ePh0mQ+q<cc}Uy<S547~uuwxNUPk^E_FYnPu6KfP9jG(v~Ins`eT5y4aUf)nl`6Wf58BSrd>uF40MwG6_Cs>AgddzR*KA}ftWG3xlXdvMk*"
    "O&&&1paJ2L`AFJnPNhID$H-_%-J2oiRrYa2Q{>PB^ZTqtzYJUSoE;@aqF^f1CB3fLT^@3xuQBVGJ@#d+Sb4&2AA=6cl5y<)Ac~Td+>R;N)hdQZ"
    ">mdGA?<7%4Kps2Vh=*a{oQi__*mt{KdMcM5Qmd=0o`mN{%(5+!b+t`$p(<@bD(?al+aa^fGmi@k2WmW?r8k(PkuHVENSS#clOY$tt5iq@sEkYF"
    "qYa-&Ajm=Nwz!yI;*Ec3_x5Mp?xYC8zE~3}Ge)0#dX`l3%$#c1Wv_)7q-fYG?q2|pt&pjcDKjQ?A-;7%Zc$Mv8&g3hkZP(>_^oUCS2pt<pmh-Z"
    "1YI6!oY*=DDfnS}R<2t)b4Jkn;0xgoFd@+zEqe8-qVyOk_>qXYTB#CCgtqq*ZxIBUvt6Q4`xGJeH4=H`VtU3bETri~DP66<`AJYVi4G+sCDBO5"
    "Gv_|rDwopVVE`hEe%Ka*LeWl3El^zzjJwi1+--bUrcd~oTtiU=jbNtLf+)Kk#WN>D8y>qs2wJc6=eM2Wa9*@TES<iWwYuzl@K~p3eViSS1g>9T"
    "mnd-dL+(Ve7)nPKbZIHx-o!SxjwJ_<WZt=tm$maT|MtnE09adTDlE$sj-fL1qvMc{@->Aj2!bA-p2Vs^2kJ+PV6>l=2isTP39VKmn{ve0yQ>}?"
    "%ekhn9A#Fx$tB^qun-hvGy~BYi54OtPphy=0z!gUC~{QFZY6&GEi0!G35ku%i@K_uNqsmrj03cBovx1O)C|g{Ovq6sf)>cYk&gNv+;|QlEi*22"
    "XJSLUE)9DQ1B2ELtueZ#Ax}JNJCqsiW=`z^j0}C|{|2|1k~AH?=Hy>y-&5WY<KqrhBTapjZLH&;^=wyHX@}<0urW_GtknPdFRcF0h;GvnlN5VM"
    "&Ic5ESd*&U8Z5`2@FHl}q~}gZ*9Y6QH3i}Z52J(}OiAE0SX_+75$y&xIOmSnfZlEK$r>miv@MEB=*%=Uzc>o0Xct;P#j-(vX|m)8B!IcD80B06"
    "DL|tMWE(Rz85C>M>B@V;^o*o!1G{o$jh~i+O{85kC9@$tV|I3$y&k>v2rUgyKfBm!$soNtAHYEuyB9TUor4|;3Xp<kUx?lLk!S^m?L|hLtlP_="
    "pBP$D#d=v?M#Sd~nsnb$Shcm)78sJkzt(H7skqx^Y(T@(N*V<y<>YHr#UGZ}2BgM>cBv@AJABqW!uaX#EWTzC$iq;OJsOF3Rq)stxDIT{Du-1B"
    "XEoyCFrowM#qq?+c&^`4hXygjLOEANm9%o5UwiM*Q&sp~GO#U#D<sPKph`IRrO78`0tM-<q-$KfNDAc8a?@whB%LN6z2wkv=t}tcrGpn-Tp64|"
    "@K6B_NeF<27{~EAhx^tvGLBpe^`EI9oj90X7S2NY(>=D}VcTalevCP_laukpMdm_*g0QS%tKnl_^V(%Mv={WiS8k})xvm=YOsGwTc@}ggvEO+8"
    "`W)<+(^Ha^l58}WgkglarMmX^tIhLGoFFVMjUTzfl!`-1>cgQxEOEs8upPA9lEjgDJ~eOrg|x=1?7(nqY7Qt6a(>56uE3UiktH{Tg7Xx;JPjY6"
    "lVMO|_#g>`h+KhQA5C6LlWQ0s2dC5pCLfol+$&4%@x;1%D_8pHC{f4g5;T~SY&QYtAqO?pWt4KP)*m`EZ;mMzDXKc~<H=RcyVa04Nk~khM(cee"
    "pFCY(wQV-Lo@8FF6njO%OQ8Vw@YGVHV{1fc9`MvkudJMnxkBW|#i!Fl-;TJ8*o--waEOG9<7u#m%_eWFbq$tIrb>%xF5mC>)j;R)0I^8O00N?g"
    "wrNsHV^<+0Xgg-?dYV8zwX%{VI1$ZeX{sSmb}YhH{oVujVRCN*&RHi-f8))<O?Or<a$;S$K_6+h$go90jM}}Yj>cm*BxnqY5h=2_!R$(k;K$Xp"
    "9x8~%%&PWCx?-jC6wzp(SI85Ywd8pUXl=Egd(r&h6EsNVw^|LW8<x)4<9fwYFV?|+<Jz@r|4Hk^Bl&n3YVt(}J|==Z3@bNmowvMSjJ0H*>-M_*"
    "R+1c}xuj~l>-AoLy>HLmvJa~=c4Rx8aSTcMluf%jMJrQaRk9GPZZCOW1qBbmy13LXeSll`8bek}<X*Y-dw1m;Rw%BQgmfkSqO<tp^4_@81U?Bz"
    "{~^W5depbHu%v0-6lVy`zy-mqFn&<039`h;(K0tvvy#yqK=KK}Fn}Ais(R=o$KWGmkK|{Fm#V&rV>H68@wlm%@SL3Z2GePcF&nj-UEu87c2Bk6"
    "%w9i62QdBod=uh?7}B1LmvRTlXZL+81V<0k+6B%Xbev?#d6}OTDgW)?#^1LnI^2{g7A$2H0h`rtW4g)i{$gy<eC6ZC`>>y(5ihg-9LHKgu#Q-2"
    "I$)OV*XaURI;;dQzi@mDi%vIhuTUJ?BF~j^lIUo_31qVM4lVOFTDa??TDdbTX_G{s02^wu)3$o7rQ{GYQIg<so465@cBZ|{P^t5_l6eKQ&XtPJ"
    "TywT<ks|!y1?8q!xM_nA^7ZT2lUD1B5fm*f+y@qs;qW+K!Gx^!nnP54Q-hX9a_lE1D=#|5jgdF5djqD^tnPK8ryPvOUAwfz9*oE8;EUI;omMxh"
    "R!aaqS-a7zYK0R|*HvadKlFIb0k<pIZnFmXD!C<ze!TR90}35((;vbr5hZ${YGaI@j$-+9fGCLEEx97dd-qQD`-z}^(3SRz8CrG_kTdGPKANig"
    "d+u@i@QtEZ<jE3!x$P#Tjiijr^2+8z7tmE<bI4d_UiD~3)x}MxBcTQX2_X|aWi9~iXI^^AJKyr{m14X?;aqzxCkR`L?|$IMjlot|#vxSc95#N2"
    "zDu!@6feXBaqX&HF1Odx7Qk(wK!+mSvTP<T=s_vuYE=^n@?NcRO5<05)$M3wZum{@9Yi4=yOos{)G!pAP3teen{pgbx;L#-+p2I)rgPa_wIVPO"
    "z5cdVEhfZ9Ba5I>ypQ$W?Fi;_id!%o36}yrlwr6zP2i{lr3XCA$3u0cn<8(Zp3NnPg*fJX7Ly1eD&-VJqk*P-UCP+);D&F_5u@7crn|G#dZga_"
    "DF0UI@=1wS6qQZ&CA#$#ut9!OiEqj+WrcKBTZ=(NS&PlhW>n20RXW*9THbQkn)0PgTbV@e|7+vAFoP3L$mNq+W0>!A1SQr5qvBPgSXJ*7mFsZ^"
    "(2W9>6|h1D5$HCj%B;!xNz$_ob%{LE&YDb?^BjFQgbZ{nQa+&<`+>&132j9);4ElX(Jqz7p+I>c>Eu%r8W*ax!Z1qumG70rjfUSVt7)dg01`Uu"
    "D6M;4Kv`&fI8@gD<>5mc-gJ5B`QEjvzgf~WQOD|-GmBmi?#_f;Z<`CACyUb^xWO!MzO%*z#j>=5cWUT}fTz@#_V#4>T0O9b?|S!nNE42UoU}t}"
    "YJ+YHy%rMwYimZj%Q2v`4c1Qu0IN7aBh1NUf__Fc3*l(Dpb0!iD~w~P^aQJLJd)C{dyXGk`-Y@jjV&;oKtEku^8G>3&sgFC3~toS4MV;K7&DmP"
    "<AQ1+6UwC;`z7-Thr(nein7X|)1kiikh$r|x>PFNC3PsWH_XUu>ykgWe!xVc0Z7W#)jUu&@hmcQ0W*`Tx3uI*&Uj^|KH|9p`5z}nu!rf%1a67$"
    "hVy}@FeAh+o|S_PXeqO(IvAmf%Qgj(B^nVx%qv>BLE*UP#q1aYas%*7(pMXVZ8XR2<enFBv~f|jfI@(sIq(E5r(Q^gWj{nKwzM9#Fo2CbB{t8-"
    "q3Za)$3w^D&y2Wi_?Bj=fD%e4q3`Ds%Va#oM$yTkL=o_sLO*bR@-r{LJcIQ<97hp3uQmedNH}Kn!tN4=2m(hR2%o=LbyIZJ<W<;Ydy$`b(3Gvb"
    "xzj|tnzr<lr?g=!w=WKTp0`>rRjt9ELr6HB9s#Su9jjd1yLVGbW|-+jvWg!E@=oNmd+*dK&-QKIomSp>>19@NELX3&!1Fk|RSM*Prj6&nM%Ij0"
    ">xCC!qW!?k@C<5?4L_OeqvfgJH}jx5QcdXh`@TOnPKy~C7=bF{n4eE`NaY%S02#l^7v}7&G*_fE2c2T})q8a5eV6z+NK2o2yqZnF(;uuO*J0DR"
    "7F#6bOw#3=I9<O#P{9><^Ocot0jrARAn^)M9OC%AC0S7dQOMw-vqvpiM;hQ$IA1w>H=QYMXM+o7N0sV1tZPw@G+MjId`<^zbvEqO27(hEF9N}H"
    "JeeP+H+8J}XgA^m2DFu2{OQxD1q&~Gl3w4+SW)><J$sE#!c~>#)AR_6=)+^XVh2fB$ZWgXQ*H6>ZG&!*$J(4s%^4=Iv&?jsD%GkXiEuJwJ+(XP"
    "b)!Dyff9y?4Z#O))jz#>sM0<CQTk(dS3SO~_2c%H-6g%7tIslEGDc%iIZ+8H)y@ldjMELR?-%MaJ;y`U$~=2dZ6Gd1iZ7wnT1pL1{pO`zyreeh"
    ";U1{(m~s~o{5K087?5Mol{nEjfP95v7=}b_T{*`UUrsvvpy9RI^Icsm@G+-L4K8a&^?xb_Lbwo)N|D(9j=K7FT{bB`WI?(p=uV3W0+y^WA(|7*"
    "+yUFW112kY&Mr4i{O+M<!e3><5YT*2E{8~H_p1Hez!X0dZ!MEAc>3?8zXdvAI)||umrn<2E9s$XZH7zg6Z&WEH}O_WanS>JS1IEp6d$~#t|`5&"
    "?UD`GW%5><FqTJjk6)b#;Ix|N>Q{^4V^e#%+*bb=NuZt{aG6r6e*pwHS_<#Z3Z9YHAwQ*>WBm|EYxnmtiK*i5*Fc4|w2X2$hYw`j>FB6kWxj71"
    "W|E#L*V(WAe%pTY{vRVqef9G&R}-7(6P?)Bi(r?x)9mX=MPaq=@)7M(T9qp3X|I!F3e<;xX}A19Npb9*T!pJE{rqdcw77G~EwInGk+vL7^A)3B"
    "oc@wfA~#OdRsxc?^Q0>&%FSQCD@gc|sv`L*W;5eXx=+X)w^%YOkYhFxZkDA#uxwQYlsoLdYeAqeEIQxQdaXpysJgz)jkE&{KO!2~SL)#byGo-W"
    "iDiMKQEFi%0NhNzWPDB!mlbNn1@#yL{6!FMl#DH7PyUU<0BWw{@$N_HI24zST2Mp8VD{9ds|xOe6n@k+lrdgoGN76Ubc%HJZHO}TJQ@f!nl-Ly"
    ";N#*nnlVHA1_0_+<!`nrs2Zr>2(A8rep)@JrVqjLrf%p_V1{qm@^{MHBwBl+dPuvxkLg*ct@URhyx}AfWD`3oZLBWQCKl4BtG<h-mo4Z3yK9*2"
    ")l5LZGhVai<U>FM*1LLa3SE3YP?L`!2_G?tt}%;r%^L{<gNr3C-@mob(F^{=BkQlKFFv-!V>cBd_RjN{p*vU+#%8d8Hpn)#+AcUOHs%%J2qG9J"
    "C+-WRkj}iLp2Zi>TKk9Z^i}IB_{>tb^J-s%)9~~5<LU&N0yBM{?)&dZAaLZ1-zpcNJDCFQwbFuz)U<5^5O1^7zH$ENo@l6n0TY^f(hkwF?Ac9K"
    "Oq9J7kq#ZIpbS(xUA6zUe)3Pap#aB)v{bKj%#9{LKiNh4-~N**?5YzIC%v-@^ObpTYefrZKYcCF(lQMgopaLe*!M^uZP4eYwhGsB^a(tq^L?~y"
    "KXj=*iMim?{)c<t`W7SFPT@8^eZD+RC)$9+FD*8!4pWDs`<ZfBl=K)a8$6w{OR~>X4&;@9<(%`S;J#kip|{-CN8v5d{Z+NKv^Db4=C|^mH{?QU"
    "3ewR2XoOsZE!Qth=|@!!6@{n6FXHfBwdS-s@t&|781>1M{f@~`ol&Oguc-fq*1xAWWyA*)_%*Fb$P9nhfqcA&(=*7j-Cbtf<3qO_+2vT7pRoeI"
    "eFCPV_we=G5I19Z_K7wP-Cz55sF@`zhfOysc<;j!U3E#KqgU_RG6d58bB9VF@-S7^bZ`y`lq%kg|NFQ2Fm{2|Wy-ZX9Fu?8tbXw~jxG0B(#I~)"
    "dt9L<2RZ8kQ`xIs#`j_cqVxlV$F#f!;%L&~`T|)s4eZ^N4k5{ro$i|Q*AN33rXV*JnYF%uP+n*1Nujt@<IBdr0+T!4{qSJlSULl}zenm_zxu4V"
    "_T=@aT6XyA*C$MOWz@g<^?#nI|LqN=Ryue7@K1J*Dn3K*`5bZGd*6QZ|Dn_W5`(;&Z)j#%1W8EF)RAF92YVdvIu38L$M(g}J&N-`gBjZ^o%0ex"
    "B=69pAP2TXaq}LD?}JtK1icSAV8Sq<rf7r_9`fI0-YlIj+E$lh)5|_)Nld{Gi2wI9y9_|VuzcYrJ5im6;ioqCd@c@S5=jdL9ZoHE@O>T?^~h*3"
    "wBT2AZW+Rz)1z{rflW%D;5Qu~Je$<Zd%L@v1)LhD&NS$9`hlj$0qtEm^=NHc1!nLwv>;9aDz)>3!~Jv&#_)|X93ObhUImj`41qMWPY-@ki$hzG"
    ">9nI$3~G~~p<v~-iZ-RhRt(9G*u|@BSAarnbf}K>^Se`8_w2js2S(jXpWiBx(|k(b9{5$P$^K{C{zuhNJS@{bjcgM_mO-0qsjVRTGPa7Ftb%pM"
    "G9twmnD9r8^rUq89~K;LRRKCdz49j5YCi=2!I3gcAFBw*nDy<X;@O&lsNyUV7@s|P&Bb~BSA{;6b~z{g)MECbA_7<JGx`eL^TAbm$j2Go^*hX="
    "vN(mQ&`jDz3;3nof}+PfOMVaS9!7sw40={d4kovSYndpNBgo?}sc9SFHRg9sM<tze*wwRRTTb+<s}~l??eOL*Z#T{jvnOS{>m%f%PYOdvm8nn}"
    "$S5*zn-}cmjnp3VyqBZV8G?Jt(hGuO#<uP=y^l4Y)NRgP6mB95rwBcBLX^8Nn(Pi@<oiLPT51f|f#M3eYUR5mBpLTbO)uELTR}&wv!8Hp=~%Tu"
    "6qb?%feDst>#5{#&VnFPkz;HhFF<wkJ0W!Wpz}P#JeaC@gkX|Fw44O+<gGF>6r=~ER*Y<3(XsXk#U(BKVU4DugP}<mBKq=EP5Sx1Z*+wi!E|L-"
    "pG!AS|1e-q$p~CsIVWp==~E}RZPcQxhu-;~SnyjEOoaW38gJZC8>NbNRdgTm1zuv|UADF_J$U$<Wp=Hs*0%pcP(GE`E$trIn}(^BOabqn*lur$"
    "djk4;!D1-+rc!S*exCBb)P0Fombu3j9kZwGYz)_`H^@&xhJ~4Jarpn+XTJ5{eT#mz|KyD$sSVCE+^GsFN&Z~23bf{wt@|X^(ACFD%s*9-B)Rxr"
    "cv9a}>>ZM&_?$9-%7B7g@_@UjhT@d`e{c|YOR0rWT%VNm=6`9KV=TBc0KhrBB^-WUCrgAslY_7*RpM0lRO=Ec>$hzE#5uU_RdUwOXfvnWQtIA>"
    "GtT!cD5I@?I7h9?5B~V&?ei|H$xf#uN&_>`M(L_IyH9+}Ou5EkcXiT&&u|3g<)B^O`R5a^g?xw&t#iKyO5QQ3mX4!P%<<d0aqO1*J9M&pVKvH7"
    "m{syvOAbW=cB+>jiOvpG{W{Z|w@(0nEa3m@?b01uD<sbLhB0Legv!5J%~XGyK5)}MlEU7VIcFD0j@2Bc>s9{9|A~yuaXlE~K42W7IkeKR(A}SL"
    "Us~XqHZ*LWdcvL&_YGGLxPZkmNA3WfR7Dr{kg*h}f01+V5jpVmiL(MPZh!RHlA(7lC$<6ysUQE_0P5GaMysOdDO{`De0~L4N0fQAFk-<32i6=x"
    "1LSsviGq~+7yuMMrb>9;6x-7l=yF-_Tg}s`$U?nhuj*^J>&Y;4QRI5Zk}$5hdErxV3@O^fbB@g&oSZ9Dp(OqY1E@*i1H1KklcL|=l2>OVX3aFt"
    "M{~s1%7ygIAIGI3wIwPNOL3Ehb)k!PHIp8fvd%86D(6NsX|!clh@tdMTKxj#<$X8@#k2L6lYW_~8S}X#eX6h>=r12N>U1$9-ro8qsxt}y{l)H5"
    "N1e76sx$rJO}a!onqvNSk)J~npY;F#32<5X>vmPyDkWGgH%ya!=F8l|&X>J_NK8}ox@`iP(mG$0kJ2~4yJ_sInIja^vViH8-T0gKNi4;$ar5!P"
    "&Gn_LB;H>&PtWlcL4NMi7v8oH3_Fa^$$~8?eNUcs+0MbAmm{f2*_x%&=8hl=7R}TOMMfsb9jBKj)4WqFD(gyG_Ku4!3byD*ILf&`zkx0iP6`T}"
    "ApPeIXxz!^Ygm1S6yu*UoDSZOqL8WE+n?p+huToezP}yPyf2d`+0l(Zvhx~Wemyy#nXL7EMSf+4M)E07pZn78?Y-US9;~N9`pY-Be|C5IGkUaa"
    "cCVE+))wHm#dg2PN&K3y-Rd*iZf+}kL~FhK>s%>NqY$bz5Plu|(@0rtvIa(emlM{;J|OpeA|pP<A^m7<q*o<;Or1brI>LNdk%EFbqQS@_27+ep"
    "(|^}_n3c}m6Qc1>EBlHK)#sR~>bwx0({V950?BEy|5Gdv7<M}@?5p;r@~$Z|`v)PO=^xWSozutUczkplg(qmQFRDD?f+cAcblvZhzt63Nc!SKS"
    "j{x+dw9<}Sv${eSHU&zxLM3xMqdB}P<s9y&_Av`+A~KzK?&lLD*U=fgBr+V}6scP7`1?QP?<n;F3Ki8PUo?QAbhto#9Q6lj5iZF-b5oJ}U}i7v"
    "y1nPCC(qJn7tNWGwNJ9Z3Pl`0(Z{&5^Olv5VhfH^hAT|C6L4zX#K<R^-&QN3?Zv#evh~c)(`l-D1u{yUV5Z+L3WmB7p>x9pc-$SyK02jgL1d3W"
    "5nZ0PL&AaTt9I<3r01S0oJuTr7@rp4(Tag@6e-_~-e_XfV-U!adli`@j_$BUfBt=KpWnk@zfn?zdBv(7!DBM!=PkbD8bFunJ2~t#(~rW(n!ZHW"
    "|A<6KbXYzp(0;Dzx^VhgGu2(n%ke9Y-AmpT1eo7dGsnh>#HZDAy1R7*A3)3SYz18HsKg~3=XACca`$Id=$G*ydcq&>-l-<kp+lZ{vS!cjvKvT}"
    "*^yx8*Hg|p=7BfU5m?Jzq~DB0FEaySl$d=Af!+9mW6!kbDiT*Yh_=SzQ>M~XXd)?&rRDU7FtBm!4hI3U(y0yIYE=B5g8E7y`bUmO9eSYhp-Qb>"
    "3o8e0TI}f@v$%MNIAoulDMrpTm+Df*&TH%83tEa@66iuBq#-$O(7hI<D2x#v(99$EN}qp{qKGa1jD3gK=lQzhqGIso|Nm$zqKyg59p~rTc|}}3"
    "Y9x(Jrwn9_&fjBfLg8@#;v)`hZO;J9Z6_z92c+fO&7G*hKai6n*7<=x1hFdur6<j-joffula$PJ<oy*g-_E%yRRg<-88=JXZb0}x4UR^>!4AF5"
    "*80w8jg?Ux3Nmrc<rB-}zg!3@)R2zAC)8d1#-2!M*GTbyDK?0Zc5}JWQ7K!xWlm_>tuCG>rG=F^BHw%0=xsVyMloR|KT)B3ZXWZ(UAL4C^Q7}O"
    "jH3kB@)&Bn$gRwothy&BF`K;jj8^AI65jrNk@JYU{G<6y1zcTQ_XFifWpQS6Ta#2v6OGk^{ld=v7|Q?b`G%x1DGGup+yHtU=bX(klF0X(Rv_{m"
    "c88IqzD7p<r^VmCeUV*o491X_8P$ZG(|J8%E8+&!qWd@#yAXR)-$*DMl+ZpcLEsp~a+9;i%gQ`n2D{|OG<5M%+;hR)DD~G>miO!`)-Ju;vpRfJ"
    "eZi<}@h)&6vU|WRi8lUm0N|-_?S7Qh=wAn4%k{grr>?3{&Gb2hmd8~M!{>f`Tw(|_$Jwi9o|etg24%aNacne5J)O=cSGm+vopI<~h8s|LT)4I?"
    "<a>+iDJJ|B4JWt8o)|jnJ^J@EyG0dc;f8GZxO)8z_iYL18*kK+{Rz(raz1uM)cl|Om(Kk<l0f$N%bY#Q4f_kOa}}vpi~KS<5n*U|wEgV?KTT+M"
    "aO%*)voCx0#-CGEyl7vbD{k7$%u{s=S9lp!Cb8AYmhC1Lw21NTb*{1E7<SilZU8RT?z5@`9<Y%nV^c0)yrI<6Lm{Lcaj11p9mx==&X*~k<JK*}"
    "U#^{Xw&K-XL{`sI(b{~X&ZtOY2U=xHpZfQO9ctd&T+)Y7p559^{0$iOn8&ssQ;!4`^xL1-fM0V|s7KWdy(2R=voTGQ=ijYc#rX#l6r^wvDQecg"
    "ZaLif0_+ey{%3fmNtq2tVT$8Ys=aFk`|2OEb?68n3VXkfdMLbadR))&6-tlz>08#Y3-AiJY@`yAbBfhvajuKq!r9a8|6BV6eQc??+&KO{ye#G<"
    "UQ=rLv{t(Sa8fVEi1F7kF~rM3*FCTF7ev<4*}94WJB<?i0&8zh{~C3K&EFkIs=P-(M#q{<*KA0n$X!?Zl7!F*CelK!fyra5W=0nmOV4eRglAU$"
    "mFm%n+aVj3tBKi4Y>EbXdl0PxX%0D<y^P#jdiULJavAo(P|SOH*}iO<Wzhn?3blgyS-5?e|6HE*lMh9GmI4R&viiH907ifaBI1A#kS!nwY4_Na"
    "PyXgOjmaR8pkFk{2$UbvpI<We2;@GrGSl>N0}x{i#zl168$QRo`2VJPjI@1ohi-eCB=t+B&Fpm3R{Wn!?l3Q1s<iIDN_WMqJD;5d2^yFb#@E$v"
    "+<w`O>q+u>Zpav<4#(i`wN?fnUm)+-R=D1h_$g+y#teWW%s5qI!*IgszUGmvJ=vSA(m`Su^nJ+)A2=^h6c!@L-k+OYTTj+iu8*2goK0Q^4(RV!"
    "bi^#CY6Uf2^*x4W<^2%1L=BjUPFf{wsvf1BFttC(8_eSM$h1(Mk*SharfLJN*g1EsQIED$>W(0e=IX!7cF~#fb6SlUsK)gb^MTMmIpjCX<k6N)"
    "T;9UDD759=Y`4bGB2d+23;5AqvO3^Oh*{&%(kWN_@n8N0^7DQkyE9djrhv!53;TQhUV1>0OE=H=Uw(t*(XXH6z!u7Le#f2B{d1q=R#n>hhYya+"
    "csD1h&=7}L7mn0}%XBfMy^nEMkTS~uee|3EfdWmEX2wURd+p*>jLUP_TW$v3u=jFwb%<Su*fE2MxW?l^PC1fXXT_(kn4swy54aTXcn{s6s@s@?"
    "U1sArugw!RD>r7WW?tw#R<_l1cAeSV8}HkW@6vu8xky2&&xAIB?O5e$TcZp0sZ-Vwne)g06lPemTIv>Wr3N}H5^3tyn2)Ds2oGy7D?59ZwC)nM"
    "_Ok{yoYl7GswVS=s&d2~dg$hvdGcZ~DmSTQVQKn|go;eVs;wJO?VD;?G09fdkjhJzg@3@wkP9;*%&VMQq{%&X2gS%@mJPD}g2tuScKBd^O-xg@"
    "v|rPvsD{Kx#_n;P*l@OKk>5A0CZ&voTy%pA?jYGJRfIpEvCcVV_-;3ksH@2EQ>K!SyoOD6c@H^?A9Lj<v)QgQ5X-ir)-4&xMwjAGdzW$3-y*}4"
    "=bY`bx9UK~&U*nLY~fFzs?=XKiNnc@pLO#?IbZX^2A3RoL(kzuY%4yaw(N3g7mb}mbp15UaN=?$k9KC;tF4b%I=qXxb|)0OjGF^H+qj-$ZSu-G"
    "8NT5~torZJLp+p37k_0c5`Y+@d=6%rIe1vD75b69nmxW@PfvLzU6_TCv8W+9(zVaAb(6{N-P-j?KW#q6j-P#8G8f{uLQxOUKBbBk%YnaxNPR>f"
    "lN~OLEos%GKi}WQIvUXr#Tq+0HFVf4K&XkYm`JwD1iL_#{?i&uI)dL{k!g3YQOP<l%~Xzt;nV@W>&61P41J6A(KT%1LseTz*>*Gt)T8nE$u6e>"
    "vg)wNQL-~$Jo|*3TDOCGcbl+*1*eiq#FlDpmvLP(eXcZyjeGaH6QEZps(YD>A-bk`vu0bBXiZhS16F`qvgG);3m2`av=@K;_Iwmz7&Mi<^J2RS"
    "53Y~nTk3BZ2$XwqPEYG=4u6GwM{CcaYjX1cg2^O%vY3i$_E4>bBV`qG17mfO_TWX<<c9l<NVntnhNKdtudd8p;(K%6I%|pItD0P2xf)cR@^`gt"
    "UFFJgLVg!`hbp+wwJUnmXJpYomvSjj&EeaK`ZnYtfU*+c*d!sPM59lex}H08-;GqGRPh-{@%cWiXkPf3<sD{Cz}yRXAh|@r)_mdt3E|V6jrh!_"
    "*{np_R8TBd3VqJ1?Mi`0r5sf2*=&b(xTf;!D`{y)8@7Q1`7{c|><N;~u^O?$T>h$k&5|x9-SIG_L;XpXR^+8oYkyc23A!-IV=OgkC3|Qs=B5^n"
    "I&&n^F5P=qe8@OqLgU}JDiW4%5Lm1DNV)W{OVS+aAI>av31f>>%w%N)p{&<=akj8`=*O2b^-Qkz=wcswT0EMnuU`97x2?}nDFeiacg+i$b@?}P"
    "CA*rs1-vnMtmKx{>I^bZE@a}m<q~|Ya<T#jzNYK_#-|u>rl_-x)nPwSANzXkDN^`-UK9!E$yj(*oywcbt+?zp3pG8X6iIBA8C4bCRFsJe?U`SD"
    "+-QoW?3Va;9nKSS1#w)cukfkURi?BmVY&)Tl_Q-mc(~@}E84aU_m;2^;M|AOVb#iW=ddM<^rKg6)yhwLfQ_HD<wB?F%kW|^7#W7Q<`<=4%<_7Y"
    "(GABl-20z-M1Ra^^is~dGUa9V6LGbC44s$uEB3Kso)*U1zo8hUI`RX&YJ2`_;?m#4v=&z))nTy>T1x%&)aGw5zo%6r|E+AeoxZpGyBC9}%rn39"
    "E5*&F=~}Uy#9IB2bnfn$^aY*jW33%Nf3di<MmJ)FFHT#lXKU*CD(<&VH)CB&{h&0G8P2V+OS-OEmV<o^k=Q+T>;@9)69duP{zIv(r&4*cRcXa+"
    "@FMJrmMCS9v}!(uPysz43;Z}|NKXpkf|+wq%q*SeYB8mUE0IS6yKdDhMgmFa$z@C}ed1ak$P4^E*LBYS`>Z~3yI~m2U<=JV+NDc!ap|ktzH&2C"
    "GX4MlExh4+HmqH(zyVxV-GK%;auz5t8S<-8?cT>KtT`^b;bf&^%Bn{iYP6jh7Kd1E{JbM{<=l$J!QB7=yO@;?d15(=d?31nR&YUt0g)3-9Q3!_"
    "RR<aV+w}bw8`dsUE%j87U*P*qpi^cXH@{c>t-odMTk37PMLbu<Tyd{AQe#F~n@;6ji+bwvg%@7%>i~e(W?=zLC_UTnH)6Hy=NN5LL89UYKHWAh"
    "&q&62Wd%v%-r)2$=J6I(R}QtwxUQvsApI+9`%~m;4y!R0`uRj-uSwr!fo5xU{#+lkHWY+@zeFcvx~JZ~E3woekR^oA*4jqmLIxR7<FYBEDnyon"
    "0J)vPud_8IA7A>U{dv!UC$XHK-ZJ*g5+}6$NiO}UjPAB3^Cvzi65fIIj;dO}!IU`T$4P4)(^JyZfXm(m2w~|pPw+;7q)FoD;UU;X=_s`@q9{5j"
    "Y1aBY02Odaag1>u+l#CAx9ebIMV%4S35MOIFJ{89>Up`dD-AVf0tE8VHTlFZid<KS9ySbT5R)=0Vi{7`CHWb?2mkrdb)_C;>ek7EJwzA=#PtXx"
    "mrRky79cmSW5M^C7+TsZW=;yNN?Aq2`oyXklxT5wXJIf1!#@W!V*Z^!FG;9Q#Ie$kCMw$PqA0ur!_e|<gPun#>;AqpyN4={*SF{go>`2o-zg-r"
    "FPTuc-X6ggv74K3AKGKp$w1qHUGj2)6>4^TQaRcWOe<FFrto_`?<8j^89gAQ_|w|gMcAe_dxgU-th{H{ehRHi!3Vv+W=cDN1jN?(AT0?3Uwh0t"
    "yHSldwZnk4Z1dnIL)0)OVPthTP-#|`Hr3%VT7!;3RfjMlO+}e1b@uENyx0+DU$eavCoWNkzMf;xXT`7g=yTuOGm^E9>G9g(@JF&>?L%~4KIAp3"
    "27}ejOzjWR85verXkRP^`8NoUv~LPW8S_smx<)=!-Of}+H07_n0N|F&U92F(m|pBuFN8N^^PsehDLNjXJ9mDEb~SQCwfl|6yY@kLFKlx1!Edzy"
    "&-wO*yiMH@wLE1wi7DhMFA9<y4E!>-9Z5vQ2w{hZkQ7hkT*k$by;@l%6L`X)T({Lnl@uCiS+lOa?%8$Kh1%(G@?EX29vt%XXW39x^Vt=i9<#RH"
    "9`CaTZ<P`wuz4+trFE!Ib>l{(Q52DC)0#kQ<m!9$kskvsKi~FbCaq!EWu%wB?&CS{6-CI_;TU4?cMta&A0Dlcd$z?v3FDOhwY?Rfx!?1pXp_Sg"
    "GA!C{wQ?L5)}d2@!!E$g>RqLNeDv2iYq9P1=!ZEi8Xd1UjcLfCtn~T2sLIeI`#$bemIHuxVs<WBa)I38ZJ7C(s~yK=Wjj6TtH(G^Wkyal%m&!!"
    "Mkh_4lyp_RJ9qMo@iC^{b6n8zZ}cG|EqcJ)MyKgy>eNKPe}5`@-`KRd&bY+$zERu3#UNSs!@pKxxVmuVeKa#uwz*MMVyv{y?2iD`)XkCOe^Yx!"
    "k*0fxT=TKbgwbycylA;n(Rn?wsg@2E6N?DkyjMrjwgLljhf9}7M?pg|<dTpOwEJNcrCC<eD#tTCbf@(y=q0Yip(dP}+*I+__2tWur<<;;@JBFA"
    "?;<L~*|_q2bFR9cIjSelHU}yZzEW}H^wi%l5BIAaW$EeshALH^tq7|bPFnw^3!%(}0$JoGbGEle?{S9y$3C|ik>M6Jm4$H4sBeOjlm7Zay93SR"
    "J%WaNn{DW%R@mQybN3KB%ih@&YbCxZMR#RNw;j=k)%pe_$65v?bqy!vRRrENI-WG?UovCjo??){NF9_c=<8NW4(iB`UA6cD2{MoLBR<Ssn9SgQ"
    "<zzDH`2ZT6@<V&Wp7J{#z%cBQVuf~SWn%8w%RT##a8!0ODd%jUZ~3A+py(uWlloz+^;jBA#A}Fb{x~KScwnFce_*gyG>H@yxB!JeOwh<k_RPHy"
    "8Agda<$U7F)EQ-v%4r_Y=%Dh$*k*#b3r#lWs26OKv?6>e>^Zb-iE3mdbO$J~%~!j(ul8rS-kci7<8;-)$(-lYz5?`+0|_%1K$2-+23V`-ii?j-"
    "+HQJ2*^cFND#DB_tlEAE7}rUT?to6~c`qLh19zP1rnkIF%Q^o;Q>A7@nY^^e#r+Q;5NMFU*y#;RceApLJk~4CQ!2WvLv5GXWCizCs*7>2eyHYx"
    "oXg{VKq`zzJDW>({j6W-+mj^u3okEinwBLFbi)|(eF5z0ps*i^Ih%~tT;Nb<4%c|94ua*)8NHQF7~fFbSDCL>`h8et52sr5kiD6$8z6Up=5x5d"
    "SBjYMrx~NaQTUH6vGdWOQa~{Wh&l%%$w-c*Yv|^yVFWxh-!9a6BZ3$SwdMPfY7Hz?D<PDa<GM@k0+qV<`WNeecunRckdB>jXpMAUyX{c+0qR_)"
    "Ue_>(b|bL^>tKQyuh!bTbj=^XspeoW*gEB91vA<qOS*b?u&nI%_BFRu_wLm0XGg=)<)CSkZBx)u6U6JM=pYR1s)6M~KKb5Q_0h@fZs&~og<oiQ"
    "SYM5}T9qYvjun341v=*bx&XCla>K&DYFa&CCa)hEXf0YEu0V?f^S4!5UP(5PtHJy)91;xG4s6=W%CSEM1PInq^KJcFLUnC9taumJKK(?pv5~Y%"
    "yD9tl@<N&}@xyf~cpEnw45`r&?wn?q3D4B@Un_NR&}{Aj-_xL;#y*~{fO6HtI~I&r&evu~9R4_i>ijUBa#tDMWN}fjLc*33kXVOy+7bivGfX@#"
    "PyWAuhj088*_a<ICc3g^&3C38-fuaXC96C(+p%r=4Rw^ILgdOG7+GW)=|?w^Gl=8Ndh@g)-IWzdO^<VTxLm$q1W&PaHrV$MU<YX7NG$H(=jnFl"
    "!KmV4JG*AK3~_3y1$B;L;12X$lWwgS>5VC{)ko5fOt0|v+nTAgj`PCRr9bc#mnJJpaf?v6Or&3f?%OXvKG>McfY};!EQo_rieZ4_W=B-DavA@J"
    "C$+ffFVfj8mJw7XswaGe&#tW<#`<XA9<^PS0N3kw`41;feae&27H?I@pW}7wzj06a9m9%4v*dwBdw2+RtJD<`k}7jt6q)nX^VZFYt`N@;kU-`P"
    "GOc`fqb_=yBbXbnVuRC#`st4>>EE`iW@~~b4r7^UxZ=OeO4C!VuJ6;Oj%3jpHG+2R$sIllew_RS6wt;6rv$-qGb@1?P|A&%yOwA9poVQW#o3cA"
    "WLN{|;9d!!WDum-Q%udVz1)=4PB&^;HOu<UC3V=l=nNJYD8MFnK{XnSWHD`bp%**xfAjlx4mL=2*2s&b7aRmxR!cz~f8-;|L0<>6cYEOrrl|Wh"
    "@q>kzUUD7ROlwjf38&KiyS^Z4o}4($ZVwGqz)SUVPuG?yb&ZzRo_idJsn3{6=q6%zdb<9y8z*o>ZR|-j<`C~O;EH7p1psO?$piF#6-@xGXy=~+"
    ">I6j3=0Q=z@I`*7npNO{V&Rl{Xft>Y8HO!+WlgzW=~K?r%+hYm6d)|9!a9`kRYwH_s51p8UsL!dD;zN(gw*||@+)xf6Axqx7*_%AsISOLGamqo"
    "rB$Dme$^nUDS4}@VOP5M^w8SHW$2bOPcAJnNnWUSezHVr4F%x^Ok^wz^oJX2dmCpQ&jE3qW|>QW-lx4z3+A98iHa73d4q{-eU<;vsvu4%SS!n#"
    "uZ=!%4r%#ddC#xfkKBGrY3c64!Q2dj!0Z8hQThmVJ^ZAK$1$zbismW?2y0GC2b!HrX<jZ)Uc^L=Jg&b>c65o`T0G<)ebT%>N*<YfC9sV8-1wtC"
    "jWa)~@@dkagNWP<IO;q+5_}ZFYDZ|f)aw0P^=%5++>SB?A3o>y#wTS#Uu|l*J!*!;`~|j{h?DX3*`&R|8tOnDmK7LV58~dN`o<L^)Kkt{S3sH2"
    "I<(h2S5TF1IKy2RDU_W-EfqMAg>vBcm7Hto<7WCT_fO1OR)J~>ZlUi#kunyZl=CDO3(Jy>W3xGOOqoh}98cjNf9j_&5FIxYb@#r)L@7WRyWMCu"
    "N`o~TmgUCT8j-x=NXFG@YBx9K2_h&>os|p}X(R<@t9GFJ*Re<1UQwKP!o4DuA}XbUd4I%QIT-7k(#3PQ8^Zo2#W_E66V$BzvqEB_IBwYIR#z>j"
    "E%9$}JRs34`(mg)@!-y!nNHb9JwzT6%FT7?sJS$}K#S_Tckh;U&pxbt7y{;rS4P9*&5K74=*WmOD<ieG^sw?AJ7eeom)TJ2!Ubt0bHIf*m}iF0"
    "X93jZ%VyPnW1+I{p&Ne<8AZ}o6d9w@eC=8UWWqYDQ#FrR$qhq`SyyU#Uq9CN4rq3yn}feJ$*L|+DO*G5r^c3r8&uJ=QkALyND+euM@9^?bAie}"
    "vi7z)Ru9}dfh=!YMG&A1?BiU$^b%Zy#~$;%bgcZ7iBr*Z;^9*|@>++M3MLi?iRbc!gU#;S;m{ANB%+~6!M8W9MQY+dbI|@>(HGjE&cFK7(i%{4"
    "eKjo#oe6>}aHwp>5*B>O7MbyQwipL;l#2EqZoyKYF`oTN{j94DFhffN(|^dms~84(!gs`nM5lN`0XBIuzArgV0XiBWHotUcKI?&WwdAG$#4?vK"
    "ogBlQ(y*aHxF?*Xp7(<kT;dfuC0%I2n4Z;3<`O-?ihu`#YoMHsEr1m~v&<kJB#_c54ugqD7r8w(^!SUedb)pD^90G<1^Nya#X)Z?<gJYs_(8t*"
    "AA^V1AJ3Z44sHd~jF$Qp7-3m<f-(ZfMV5sODd=;iB8re?y?p81CPP()o~j^%4~~TV$v;-3b9Hcla5s{~aod$#j`&=?`l^-JE!CJbWWStJz^rc`"
    "u?RC*rdk5C1LNeXc2k|2a}Mns!j()Fh}QF7qig1Z$ZRD$H5g`@(;Q$6({;>LK_M1Lv{`M^jl(NfY(DN|nT|*A@3;>AC_=y)H!2!O0e$YjzdoE)"
    "ln$jgo%x{hxRJx&qZl13POnI(9NqCW&w&c&zt6-EEUN}({&5WpmNAx@590~zxbR=LdKF)sbq2+mv!G|yTknX+FqJ`g=Dm6R@lNF}s>SY%1~9Vt"
    "@x3u$DS7MEQxtQm=uEZV-tux$+F8Z`QOIckef9fXr7*p-4I_MD<GShq(wKzdAGs#YG_6tXY?!%BM`vTB3gDSfhE6@u^ppuxsf7h16^J($PVA%I"
    "L7oQrD}{uxBHrmdi^cn45|m+wc|xs!w9N@F^YEeKvS275GJX3TKS5|*LI&I922Agk%2n1mZ#hz4)sCCyHSMZF36OmrQb(9(YPNh*hEs((K9dJP"
    "t(R5_PcNx@Y`0XM^Ht{{ibQb4-{ICtH6H*_@DsZnx;Tm0WWXD(Za$*m3T*~@#14D4z@FNBk&Hwq2r?N$o5odFG8%fy86`r77nx4Io9K;7Gc`8@"
    "&h3&@b-hZuLyEM_k*O96NH=fdEQO(;Xw=S((4}%o+4IB=vaTk`xmdtcs%m6?!qV$AhPgg=sj0xWCxGj4j(94L(3)vdD8KBfwiGrw<kzg|n`FFK"
    "eK+}O?L5Z{!fblnY5L@o0T`R<J|_$=u1(ec9JT76dYpx36S+2Myrw6vQLDu`vt`*0rxGRk6Oq70RE1j2=zYP!6uukX>EGGEM2fK_Z%2LmPHyMf"
    "rPO@OAdEQqP;|P3Anac#{J=Q}fh6^VM_dBUzT=}c(VXG9s{tMIM54NQjQ^dSj4M#zMmv%!xVCq*gRyEH9LQ>&SchCONi#QWReQb9&wBFi(a)9v"
    "S7PtpB~uB+%J@a;vLIVvyWJXClp+sAl55Y`=bUTp1Agr&RHX0)GL^d&wzf=ij0?w2dQ8Wi?DzX~gj|B`48(yXv3c{<rm0(z!J$#pAGG@Yf$Kfd"
    "#w;#kW)`GN>llljg!7mT)fl6PQ6g8);F3Nx#M083wd2Od`<MICq3$|?AX6;N%A|#pw!!n)WX9h?v&EDhs7{9#_z#r&Gdr#Q*Dl6s0aj~g+@i`2"
    "6{%UdX-1yxrsEocC#@guGTp9Mw<Xad2%9rE(E8y;&0i+jA~z5)4lhY#20+?@BF@wEeylECx+L$GiPvhrpN|E#gn!z>n2(K;hUf{c=v=U<oV}<S"
    "qnMe%p7a9&Ggdo0r7JzLOJ5dM<}Cm$t$OS+L3qvXFtyqeqq3BSoITVi)2#@WZkX|;R0}QtrE_e=a%o<oh<WQHH24SQ(FlRzDN&<b901b>npB_)"
    "!U#~V-QggYzz#7+(b!-xFIoN5J0u4S>a@(g01?<{deoIhAk?RU?c}bzR`t6zY&8f6e|(eHGtT5?0h1fiLmP4k7Rmiw@i&f&Y8*@}$D0Fm!ysG$"
    "G8QA71QHD&yQk@#Au|X(=Mn^LN$VK-?(oLU>)5l$qZvSr0cqWtGprG+zS~0!L{Lv_IUiHwCM#=ok;wyZoPEMdI{}M(MoNPVAa<^0icV4!mwBM|"
    "<o~DZy`n6;&hx;1!aX<Dy_KuFx~jUXI_Cz^2n~V+ArK-!5|Y3KCYcgNiL$6s0BO<mSn^$boHdX0<h5oV#$Mxx@vQNK?a`WLNgicekzx=;fQSur"
    "uC8>`348yu|FHKtx4P9!0=uhjIA@=||M>mi$J&5nC=Z8FQhV_bRq`~0U?H{7w?hS`<%}xa#4ML9IE3v1%bemrzJJG5zsE_4g<&J^G;8qA4H*xP"
    "JB#YrwH?u|B;{vJpr{&OsSe&DKW-$Wrwpus5Xmu$s6?i?ZNV$>E(gsN=m&BQ4K&wnN&>gHQ&Z0D9HflsR({w|eQd>Lb5(0la7w929lFm|h+wgF"
    "H_bu~f>%;`dg@tTSBekv2#hCUu0#cu0*)*A5fv0jC=+Ex1*4W$^401z15P~Qyq&>e?MS&g9~D)JY1C+sN>4K1DJzNt`D~q3Z}*TV9=R#>WW~<9"
    "lf0Cf4m?QKGY%V)q*ZU<kkT2snjq9P(TBVq8}AlWU^mqP6DdgsQ_F`iFqZy>-9t7DT{;$sgoX_f8`T7yIfpw>J;fcr8aFOhr7{*d>@2H0V@5iW"
    "29R!>bwoj}nj1j-2;#c<-GDrtc>W?@CT#O8v|8P6V9nfLyslX-EbM5TI~EcuJQ0(S7K6*cc^%ZPK4rtZaVeZ2Av#yiBwX{Q3BdRw5dB0tNfdCX"
    "l2At$K}u@OXYT@DqH}`LV6Z+nf9x0)Fz9}w&6%a^+YGS>sIUfgmmT~z=)y?)cCr^`v#zeL7APo4a;kpR4VlZ%n=PvS*`K|4oiUWg{D`2>Ma*_D"
    "sZXJJi+%a0QA^Q=;p+u&9t2mr=R#bn_W#eK5|ND*7U2zZLydAr^0cz@q-xp-2FHKncq_F28vcf^f;E{!Tq6o-5>b2NeVV3c&oX-BHKL2Ziyzj="
    "k3jqUk2rlgdeJdQz@PmtX(0rye4L}_vAdGuQ@ywtBdDghtV??lW8)l3hN!xEeuGq7ZRS4&SdEs=iJ)*?{tZ3=*6fShvJu1X-kuV{={l^g-bGNA"
    "btPgSVj~Ho*4Ex~kvgxJ#Y|>&;2Nx$__1*Vg5iD`>qCdAq+Oeqm+KIw=W(yBH5v^JLwBhXUKG03YQ0Zj3q80`@d2ZWJ`O$LKO5nEaH-J(XL{z^"
    "nA1cNF@A74@_VDPk;X0J<=XKE!TK6AWsw#E78D$=qBHP=cS-Xu?4Da~5KORAawi?bP?@?9>xKw?Oq9TBg6)8+LY=D4qW#h~5^(oNx#XK60&a$+"
    "rzh=Wn#nJm3O1duZnxX@?G`NT5ar^C6sU81tM0nAG}Wm`x3gzx2><rT@e!1zG6Yx5&dRMX(CDr8Pd}!#7v(jBns}qGec>QBdC0^Fj#GU)ux@uc"
    "LczFjOjAWg(TcE$I}3SQnMjNx)`F?kYP;!(4PjiXH7cTf*2AJ)qC(9kfV%<0xL0-Va*vvXPgsGg$8oT@qMdvqZg5S1d<eXXYTBps(xPDqV@O}c"
    "hLOCDuUz@+4kG<f`9mTxlF3jN827^BB6KN@WWIj-&TE7@co-ROi17{Of30h6-3I6nNtuaRA0Bxmfb2bMY)+HVPSuxDco{Ow9d>3{n&I{!7ktLD"
    "^%UcQz0~@e;Lf*%B>^XJ4ehzQbkZ1sg6XMBeMTVSAWl=3%S`J_$sARxo#+RGy_-!yFv7GoD1efnq-;oabtqa>qB<T9sctR<X)Ycp5V5#IR2jII"
    "$D$~KB+nNYYpRVh6Lvq|<VuLrsNAOBn`1-v<KbXt{=M1|zY?<I@L}Fe(_AGOBHbWsoU+knlS4b@45>FKXok3AEn=wT`J3%_NZG*jG>*L2b$2$#"
    "1f1JXiTR-YXh3jc8!>?jE2h9_1;I0%7w?j4l(Z!5u|~Aw)ZNrZ4AX3<LjHd~Xf^7yNtXit;o5rytzi${CX;k@8qRsJy-itZ5fyH8P(O_JGWgqU"
    "-&8G{^&)MRXHE;biJsV~k?N`<8d9x=rh$;u&TU6~PUjivkTXmb*Pz>_lxs9<<U}@^F?$70$`Ut})~eJ+@WYR;13=R;W`r83Cc<ichzd{G9l_yE"
    "iXSj-Tf&Y!wL$X0X_W%{x1qhv&_pEUo~Sk>0<ZwGx`qmtD5G)8(=g_(MmP-|M4<M2v`3I-zBgTw`&AUVktkcW!Hq|P|Mu!@f9|?E-&MDf3^!2m"
    "JK^78FAwRmjr9SGq(NzF<%i%K+PD^ddpHQ0)n;p8jctuF<Mwe|%YmRAg<R9Q5+pCIEiR&DC25a_b3s|_=U#a%fmBd5V|B_N+t|z<Iy4x8p1=*2"
    "e-Zsas4c#}g_y>)%%4hyl&CCWavU5q{UUX0o2}V0kT>ChCrf%mX?XW8JrVRtoWDV}O7TYoz0@it=#Pf7c3?Nz4Lp^z%WZIZnW<2mVmuMxq0Mbz"
    "$9f$kBFsHt>%f}u1Y)wJABO^!_MM{gMw6Ku>2L6tHZmekwE&ftSp~1qaXfvtyC5@fhRyiSpV-HG{!z$tAARhl1-EN{%&8g@kRc$F{0rqwfhyt>"
    "YI9(=e&SEF-<NhOVw25bjAe@^Zkal<%c(uWdC3ZF-(<UN^QtJ@<kER-dU|^9@Zr6bzdUjQEp@;Ql!~HU;A*SR43?nO_3PI$t+8vB4iu`&GPvlj"
    "#Dk*beUB|OR&5B!hv+Mt1^gH|uaUA>t9sT4>ivLvR(k^lyLp9)3x@^wTq3CHp^wMo+uN}3u28n)EJhBuDe%a&&|)-_gf<LD>GevXK2#zD+L|a%"
    "+nus+EqN?GMJ1FlstSW*rDha*s@3aQlQ+4f@O68C_F(RrdZ(kRV~cGYj|KtN(f0PQW!C8HHkz@n(|C*2+&L9IRcb)C%QLv=KqmeI0!~mm1LkIy"
    "ost=K5cvmO8>}U`GP+vU(4G}Qj!I~%kc}XU6*Jz}6Ylo!HVYikgyCL-U7L(g2n}D<>%WK4iW_}=fpKl%TUt9|bdTiJ)wOP6<uLV9wuQ}en^RLQ"
    "SDfIMW*nH1Uz6v&r}}nrrd60t*eP8vaK_Ya2EH@=ssbj87o&HLuqeh&wQqtfJkVF&8;?~5<Rh9k445dAq_25)n5-%O=ffXHRcFqMv4VsZhmCVi"
    ">W72D1aF{2!T5jt6QhboK#HU_tQk$aLF|2=a85lBW?6G0U;}N`$PYDfChTr2CmDFUh_J{<V9!9*bSv9P?S2WIXSKVhPP*a&$Egf2%c&xfWp1Kz"
    "xnS+N-Cg>|fHW7eY!_6WoHQh@*LGtu+HuMxERZ!b<6C%dQEHV+kG9$E*5R4TUcE_AuMY7IM2X^85T*1VU9%4@pO96y8AOt_K>I=-{m;0VAi9G^"
    "4zr&?rp2yL`X|+us0V~HHdLrXL^4GM^X?@}OY_N0S<S<FedT-341l%4>a`SaHwYwDSKHe@o}Py9v~n=D+NpEaj@Vb++VWJiu(!^euePxv#WY3N"
    "x=yxd8ol@^#lcY~n$zMw=~8arzRlDQVkDn=k*@i&y+E5V-BP!W11Mo{5CdguV0AYL_MtuL9~c|8li{B+m%`40UVy~WcQ6E~rD|Zfy2=c~TyZJO"
    "fz-Jc0bs6?=3FqN+q&}9ryYAa!RE+jvU`cpO5tL58jQB}iqADwGiG%)gpN8QQ<r#9_V-;e%$UV9XE4u;N!7a8X)-on22;FvrHqARZ@!3F6{s23"
    "n+oc!k|&Yk_b5*JeG&|4ohP{Fsg^R><B$K$;*rQt!I;2MF*d4Esp-O%D`D6cP9Qkq>%WoX=5b|!fJRlU5uCM|$u?9Bm9?DeO*|>XN>!WvQ4w>&"
    "Ai<-%(3z%QH3#x`>rU<NYJwRAycvf@ji!eR1*cD+zKx+iP@~X30Wk(6;{@2>0eCM<)gNuCJ-BCt#s{$wfeldp#y*Z3+UIdv#Ux^=wB&KRkj<!Y"
    "i3d0jQ*bxNqM=L8s6}m`=oAYc+h<<W_6xNpfZh<5Z;Xg;OL+P8(-ZI^o?9a2%YZ)1u5trs^6a*qb=^n0pMBE1-6G5g0R*v;763Eak^y-4T|gK1"
    "K8!|HCL^cVd8*h)Rw%{ENk7Q8(Qu{Cb?zITlW(DDX6+}|5QuODn{w90!$LjePb$h?NY_2*?&L5j2AWAQm(5r358v@^W46ZvuKUo3BsGSTV*lzQ"
    "oIfv>d>mxNLp{242Z(Wx*q*rXtS0?M#XOdO4ImO{1@Qf%M6KG712<y6#|!f)z3Al0&pwI4LIcYlv2xirOwQ!spXb$CIHKU}Nw{cZ`o@9OuJBCt"
    "AWe-RD1QsSM*&A_wOLZSEc|)iat+x4C`?n6QzpcA8(^c;nEyH+-@K`qnW(bpq2hrR?1iT3l`G^#D+`n#9HPMNm4DD`wdm0YftGw9!Q1BeQ_}Cp"
    "R}yOsWW*m76)DA5O9)htbHttC91NDX>+aA$^Gv9-tk8@b>EnI_xNA*79mLV%{lwoNFngItt}Luib#3;E$$wycs57KU>Bw;E97MnU+c*Y<*)U)v"
    "AJAkYZz+20bGzK+?INDnz=Np3sZbTEBqR`Zh{zNuYRQ45gft}YB?;CZ%|uVy?)Q|xE{b^qddc{4g73eph`f*cR%4}+u?*8TyS!ClMVlgQy#{@x"
    "i>M7y6*3{f8LAi?czaA51vCi1Vb}f<wS|NJCC7j1Ivc9H+aZj;I?`R_i42N|seaN8I$ml?p<T8~$v8+-InJ8d#X9tl@wmF7H(kyo`A7$q9m^cl"
    "G_f>OpR#}50)Ptes~E$GeGAl1lw0oUr;Bm{bEjml9b`9DwHlq5j@|z8H(nZ87gZ1@2gAyMu%13t31wVZ^)qi3VmAmKzZ2l4eeSVGtN!2Bd&%hM"
    ">fE_=l)78jzGF(VG^vk-1y`#`p`p=gb59uYqv};xH@4e7!q&BWC<B)w;^vwq6sO)AI;IqRT5w9FXyJjFX{t4-urPbQ*P1&AHf;l`0O6U75jo&g"
    "gR6gL5Pej4KoEi4*wc9U@EN0ZpAf#OSk5a~uFQvPHcdA|ua00Z)-XdMP34+UXhV+{bRU5fCuM1@J*S@jsZ*8Wyv95|sgIc301xBZ+QAM&<xmxv"
    "f1lKvio!cPz8Z$D&Z)_>8c;(*WlukyNy(`h1rWkOdQ(%??b;M?hvkj|W2j8R)6*(1i7Scw(G-nX@OZRO17ik*fq+Xg1Evx(l3*}JHZ3t#7*{o?"
    "n;M67trJ8xEj$J0b-R9py>=PyN&8>jxy9y}JhH?<uw@e@d;0GPi{6xV?3XW>Yi1S}AZKqf7EcXTuSAz`=I3oL(MRQY_ibBZ(NS$wI(RfJ<lN^}"
    "i-m*z=M*-OECQT&yMd#`bSxJa7Rp$-pezR`MlzqX>$DtIM$xG|#)ZJn5`+vnjRocB|J)lVDhg2y%)W7lnbl}tjIeH~B5mD7{rmZ@P1TrysEHWP"
    "g+H_h;hv3JOq&R^oN9ErAoeGS0U3=(IW2I804AHC<W$ZtJdnZOLUY7^C0&vCC+ZE@XO<!YdULP5Q@0stQjgr=gK{~Peaa?PNdvzm=PKL5B#iz&"
    "%f0<DoX1nqXg85AxW(1VAU1WF)NKi=gkGmJt0FRqHM^S|_L~|40b~W{(TE#1&F(A*$CL_b?J$9c+tpgS7R2+QlrXS58Zq^NBRX*t!(mk>gL0!~"
    "8qf9?DulT%x5@Z*Q&Uq|+Btn1gHZ7$;UV?3QoBVVan7(zaz#sve<a0EGk5l^v*%5?jLp{HRqCBF>B^g`3r3sO^ndLNtwo%8I0mSkmQrH}wpFj;"
    "k{vo!!Q<6jdAe5pRHAngyckfkRF!)Tzv@UKg2j{zn2mMC338&^$p4b6X2&dIAyKA=jhJoWaG-~Rl1FNoB5(rVX`q;y89EleL+a?AJM;^t0n?b%"
    "vq}1qgkUN)+DA4?AV7!CoFbYg;oZ&iYrf8gh50Ij78T$z3VZ0q`tCpwb>i2F42!Wz6O$2TH@H?oZjd9#zwL$8Wi5mkzE&du?vm=DE~8pLA+HbS"
    "x9!n<hi`R9=7i~iuqU$j6Vj)SReK!|);6-;arrS#3+)fQ%}<w?XJ<9@*=X&GyP8t;|BG_e(B%OlfsGv&(tg9#ehpK)(JiVR;Uq2t*=JG~7?xUB"
    "RL+VvyOm(VS;F}y#fecUTuT+gg@XG5`}Me<FWc`YO1mau0YkDz-D&PQU~vH|jc$*((xQ8%DBE){5lc2b9T2IHbY3HD*#J#kQLtgM*vzO6)LXBQ"
    "@dk66g(6zXC3RHI9C}^rJ9fL))%rS6XDA3FUC!kqc1n+ZPXd@cPwU)fH3{~-b1^3=RYj*K6ElpqYCIcl`U9wp`qYv{XM=%#G*Pg$q{oTJh+3aO"
    "`D<m|m~KAgejsI4wVVbHK<4eJux#!3o5WP$Nk2(@MIE0r-ylC6$6xuVLTVdL1Nt=fsEV9Bu%0ox3gSg7ABtf^0H2%8EvzX&HQ`Q@&G+S~RP6b+"
    "yUfr;+yJ3JEDeg!+(ag*NgTQV8DWW1SJGNtJ?Tfe?cGq9$E5xktXw33O<e`<q?#DXRU8KOJ?qzRxZGX7VEJfVL-qjLpGI@OTW^FBrg2qz2`Lt1"
    "NNIxXsi%&J#R0f&qjh`&_t4@maCKTKRj;69U4To@>QrJs>2uv#hJ<Rhyc|v2_dIp6j{Y61Ya8>Mshj0fOes&P6+w{FG}TgT9hSI7sWp@jBcR?M"
    "Pzx%ZWPkhK>j<$lG^#>v!w%w<8?Z`-zS9Y1jED-vrAkBW+R(=EVO(1t4SX{MU$R1rUTX%(#xsw{Ho%|-)B_SvEtE9AmH{%|A>&wuy{A*Bio!k0"
    "ZntZXx2OW*aNgIyJ|{zMxLfN~&aduCrx9bVU<1+d2!)SSCEhF1BGIzYmDu3b+NL&k!~RD7K>a-@t4WJ?OB`2%n*<v_Y>SK-L11RMVr1$B_d~k+"
    "oCjy^+oz_$F_9Z3eTHM|!(jel^j9d>l%;-@*B?H>@kBK=GK@!WY*Smo-C)PMCoCp6o0L!2Y}S-aKp~Zya94D<#1vw0M*@UCy5B#2gKt8*uBL?3"
    "mmyO3;ze}i^YlDW5!l`n*~U2D#uNs1oEapOjK~#&z&Apwbhsv+vvKx-G;;_KwQVGr&@fn=+Z}Qto(MQDuN}d23AG}0wETpt>Dl$}+plRRNziaQ"
    ">oDR;H#&`f^j4Pb4xvOKxNUfJvDw^*;V{A)rEFzH8Y~~5P2HnjI2aBV1(~fO&P)<(MI6X8TNJ88-+|K<_jD-8wa-2w3(uX{AXLF^oABC$&;`d="
    "h)JRS+0&+mLXkEh$)*&A%pqc)fD4sVPd-T>LFI^6fLXb#lB%P}e!A^<$2i04NUL40I^TxfEv}cx{X(czEeI$)%2d6jT}c8B?d&q@u-ES7KYA-a"
    "3(u2!iN440TbwbbF$L1{l;WS>-fk~2;X+YZvu00(#y-~cbR1#jKc(3}v?z1b08v>{vr%eHY#!KwrG)3C`cxF%=91uB!#nmx`_{_Yg8@x)Hug+M"
    "Ra!9ou&`bys&aMrI=d7>xJR(Hwa>3QGpi2S9rlbh*DIT0=%VPL3=JDL(+DyQphh?%!^i=$*9k4t<MyPy3h<V`%QZc|m76<xP(mkUqfroTbLwHq"
    "w`2c{(Y+z2L*KkT!7wKmHe^D&DH9v6O3kj`_e_Y&>iYz4CaxXj5zTlV`K-OEh7^~kr|h>)?UHsLe@#%oTUMq~%L4%^&1wF^T2gEIdb03!zC+L+"
    "*T*bS9;7M}Vaoi#1~n$ei2=`YJY~JAG?Q@VJf!(Md)9H(8!pFnH^hTaq6iKoW(BPx&~Ss=-cc(n|B&;_frk59TQn0Db-Ou^C!v2}Q%#(f1Fr%g"
    "(sHEQg3@p%wg0$Bqa^mPAH@i<qxRGjT<|(WjuaC8YlRYZ&{+yW!!GZ5V5-?uRIC`oBk<b_en~aYpj}zEX6-xcNG|j%_?6o>g|}aOqj)W7VSe}z"
    "_C0HWpg2&yf60JkgN)$nV~=B<W&p1pbsXvY3Pf0gqo1Au;#fj^`?AfT9-deF@KN<u&2;e>(5-gNWl$HDImDE^IVuntxL}Y&OlH<~j%*`($6B2i"
    "aH*f}<@P`JM;{Vvyyom+&%Wu`D}?ZGsr^^!u?@jVyuqgk_913Rd&ReuE*wr2>W<ytJD^x%lV^bUMLH};u4`h#v&rQOedMfaArDuRh7(DXjTZa@"
    "3WGF>2Q$s!mCvS&FE)x(4`nEw(O`i{6Ml6t)+qgm)_NXLU6!>IZ&52}h=U!V=j=a*MbG{-YnlDJIYLerbwG=54omjl^L^&lHr5)h<i#<Y<=Ne|"
    "E>1h2QsZ4C!ky_@2F0)2$J(yjH*^cqXM_Ijj?K0TEIdMnnCh|G`ANK>b=CWY<^2~6vc)+ROP(P+OKG-_LT`<R4~bDf-^lEtx%qmwGlUzN>D3%N"
    "*UusZ0>!WjyBUj`;Nx?9orVZ!a!L{(E52R^3AwXMxE_z<xX8L!6U%AD6P44T@P=TgxBl2H>}~yrp-mc#wo$t%nu8Z`?yHez!Dlr;7*c)EUcS*>"
    "C^W<gN=fyj$G&D4@0m=)GdR?ueh1#(G$s#qL*H>2a_g4uC*JZ_p{z^O*&{KOx;~BE9<`pZFD!iKmJLrX-7An5zGJ_+*BB?`vvf9@?tsLb)ydRA"
    "5F`63*d#=cN09HrSL-2aVvYr{vcmRZk)X|bD~GpjUX?*dt!68IL?t)0`BfXnY|jv5<clh|XXigb)<#o8S_cIyHc(V0E&FM^G=ognkJtI|n0?*K"
    "ja`Q+b+^z%#O1#VL^)+tpJ+`+_S$oJ9f&UIm)}R`X=8R^iR$npmc{xnz^R^rE_BxC{<XCnrxuj33Vv4!;Ld!8g|M!(zrSgp<k-MV_8EU8g*E&g"
    "8nC>F0%0%%!z3FpHFxXw7+6&k(Rd`xit=)*K+t*i#bQKC14Qnr;)jb%=NU`+MyA`lb`5^~%_o*WJ%bPGQ1N^JIgYH?xBv-UgEuh(K(0aSKX)b6"
    "8y0r}sXxr4PpD|nMrh2?K9aqlfeM=TL>5Y4U|j)&H0`JD(q6M~{r3uf4ut3xpN$#oVY;b$(cO2|*FFupWf$O6)3A(`H($byh&`#>@UVf!-!w#<"
    "W(_y%8`%GOa=ePV=>_~bCA|gge8%4K!smOp)kA|>9FN4yohn`(+dY9)wB}8eN;F%J4qg{~oPH<pu7T0Gh7a{b2ziJrV$@r~D!6<bNg&Un60v&B"
    "F6|%Ww08(|nC%I-e1E?nYK<7l3+<B{*?>1qyHr)R4|;@i)<qLf#D}46U2g_=>3HAcUTg!jD1mID1w)wTPf}d@Q!RC4yKZQMHVlKT_9+$4RO_aK"
    "9rSO_P>p7(n;hCl_wOjMpT>CAJOh-BP)l%W{AIGu$<pm2mg!PtMmwxpl$w!?`uDFxsxs8-ni&}DAyIbRUK$0CdI#Trmvp^I0?a;^F?qNgY^e7U"
    ">jc!_WiQ(xf`VW5e~O$n*4g?@e|M5;R-mmJBXzph%iI_pY9~ezCH84OA_{td$PaTmy_0C*b`oq~)9wE*BU#$4ZJHsg<yx!svnV?7bN1PwHpGhV"
    "A(x>|7IK_*47$>}`R*Y&Y_mxH(2RX_+lvlNq-mCDmuTh-(n+({u7}J#*!}>Xp2#F{hCO7h4`G%dclH&ln#W>wsI$*oL$%Ann7yzmC;gdy!u-<@"
    "Z1s?D2RBsXI?CAEg+=0@hknbhf53F!aLehrUT=%46qq^vNsU+b;SuEpkM&4SNW<d0<j@K#%Hcr35%5|EW@L|r-CO_h2IaDQ9BxKGHcyV>roH@*"
    "%5Ssp(W1S8{?Bfsj~0Dwd5BylQd$7Ca@5MrN#GttiVPn&T;`*29q~!*eXIv>k^=T`Qf{6qWJ}8~*?dsrHrllxypK$e@W|l|K7%{c`r7mkF?x02"
    "RhCS#c{ysT+K{LJRzrWnZb?-yIDbdCga;tR$Ch&+n3zU$VMau;wSqwaJ<geN4#NCI>e`#J^-mA6vwRrN0(`QMT97&&FBtAK8{}w(Jhid&PukTX"
    "X+~U)*%Y@$K<bd_aFG@7H|e|AbP<j<TIU<CcLs2cbpRgD42Z(h3PKX{CRU|)f5GlJjDa2%GXpR5vU5u<88);}v}a?A-viQ01gb_r7OqO2-CofD"
    "E;ZzzH6KG%kzHNuu?91uvQ7_3+X!|3keXXYjq<U8OG5Q8QSVE(G_Qzhsa~#(@zZ*T%+Fxq2NvNnMs976QIv>%sE6#+kmx+Kw}CMu;Ub`L;?HEJ"
    "d-RH>vc#cPcmscZQxcLMPGR<lp8)sU`1rPs>EWN!$NZZ&AEKl?_bOUrG=usAn4RzS;d7X`GCf^!GNl#Mm!uN7ADj2%!Uq36H3jg0k8y0m3!9MU"
    "4YU&YLq(z|`?z&a!Fn#2{UPHtm;Qu#U(Db4Hq37@Lm>`r*7|w!ef!!y+TVw)H?Wy<7W}DQt{j0)MgSN$HFq;_vTYp+>H^yWHXgo2BDN|Sv!>5G"
    "qjg-LKCIK1^kEi91##UzQ#e_A7SmqZZW{A5%|ZxN@K--N|DAvRo$vhNA3*TC?@oWm%QGp^rPQ>S$33#Fgkv7O@{|@kgQtC@gO-WFQ}pJ2YUg3b"
    "g<d%qhyV)i^t8IbAN)UYbYqHd!qBGTZ;)@BWgoe7`+dgpvN*D+hugos!I?-G)3ycm`#3s2@-ZxG>Ec(Iie{qy>z%&4>Roqhy)W9O`I;&`WQlva"
    "L0#?>EhDeJ;oL=rJV5_(f-_n065js}{DA#k3>BoD9sZd>w8!9O(^ygzcdp3Q3Fy)&Q_ANOaR@PuyK>rDn|T#1cT9Lts2gz$c4gj|L9^PvY7hn}"
    "a`E(_@aj-}qPOkco+ocYCr(b<3zg<)!P0{SH^8tcf|BA$3n|#po(fesP6#J|Wi;C@jp*?ba}T{IL9A;ur6tJ6rSFwma-xWg6+`|J9);s3-A2t("
    "dfJ*KKQZryGn(Sl-iN_84eR_d-?YK<*s$p=1pbm%Xh+;?cCdmv1)&GhHrom9s?>f_hrI#vr%^@RXqza05>TVge&EnL&bvegH_-<Nmvhq-24g%9"
    "JQYp@O0iydvj`{x2G45sPZ*;iI_~p}%XrC=QIB7JR&99hM|~93XD|^xOJCGyRYlym*op$ySOiX^j*iX7%UHEItCUyG0<j)8J%G=^6YmO`m3JQ{"
    "eqPC3O%!lZ%EcjN4q(D6W8_SaM^QDFHxP8qdwkKryqbF4Lo=}ei{YvstHYDhliY65PBN%sZQvw4HA~0&Oy3bsevY@YS$sTv+&=%YK1+8=4`d&p"
    ")61wx{0c)brCwoIX=tM|qVC8MO8(d#yJgYDe9n{aVnYUd%~)#uQ<%lYc?8Ud=#yi^4BOzdRqi1_!zEPXbl??D8#=wl@>ivZ3zS^EGU#WY*9o)y"
    "FET0NdX=MHffb``Jx$&k%L+(DXz$kU*6eQc&_8LNR_eEYU46V`zwzP6f9B$Ka7-;Ck2X+#to2}<1{}>rn+ID{zYvufIgb}GC6ln6Vs%!GEB2wH"
    "7ZesA+iFFW=*8B7zjfJmM(_{}jA6K$U0#}1w~IH^bi*&`{UU1GJ&xlB9OZM@t4}JNqNS+)vKm2rgedD^xPi9FmppqF1@p2bkc+_z!>rs}A(~5`"
    "ECcP^Pb=>?(4*6Mh3V67qIKG(g}9sdE?^=@Xn?X~Z?rsZls|m)oSVqPT+Y7Wv(mXx&*9tB3La%sl}e09odB-A@*@>PR<XQ;lj<VD5K{c0p1uF2"
    "PiV?)gsBpR5Oe*AcD`(=^j%!BJ$2WpkCCIXzxX0sYQnS~r()eKy`fLXx{nJ?&?VS}9h(U=L>K?0*a-d_HSVv_g}pF1Ej-!mp$71)Lk%uOHE`Bo"
    "SR!(97|CuERL9iZxuQsQn&QFFl9Dmi`8jqZ9NQAW{~(is^gaLluq2<{*RnsFLaS&#`1s1R%b=D+M{JDyZY_G8K4~A*UI}5K?=nbhf<C_KWUH_M"
    "0&rT~Gexer4ww7t_hpl5KfnSLdZ_N8<EQTu+S3={)FsL-(hoRIKYo<i3*cv|4uMx#^$nd{Rr;)&SNNim9sS>n;2IHLU=H%J(7XA&gRCinV~?`i"
    "HtdR}4L-u*4#&7rNO;$f*1@LXNfsKttGWX5hKh9$Swzv9HqBrQpq87H1uX%n28G7BN|u$?Kb!IJef(T55eY{JJ>v?}W`ZWxMOPP~+V@8nJ5qWM"
    "s-CLKB38ETA68}P_bhYLIIqNDa%W$#gb?}3I~<!lX8*Pg?2h^49#h8aoU+awAo{?uAAPAZv7np?>jxAJ4m3Cv%*(faf?hKI@>q79k-dBspGS%n"
    "`OBrhEU`;|%7!Jgak_vK3#H2p-@f(NdBd4}@Jq*f<Ni5{Dger%$$H5c<QhR(Si<Wd#d6~po!L0RokaQxu(Fb@=RX6dhweYrS8u+;2?VFQxwvk*"
    "AMLojK|*CPwY{S;!Kr?gGCx?hc8g~HB}1?m8LEmhs_`DE&GS$5Y%73T|B}lZpwRs#n^Vp8&tDoAvQ8Mip2jeqi~zY*Fb5u&n}GRsfX`liOa|Qk"
    "c;<?T&pK6N-oo}H&l(Px@#=pgB<3$`e!sDNhK<c*)B<8%V52V6L!Wj=ijUW>U6+($w(v0tfCyvAYY#uq4<Yk1mxXqgK&|e)>=r~G6;6c6{B{3J"
    "HkhU92EsU}2GKK*tBh=Z>oG7RMchkB<l6l%V1cYh1xDD`=%}6|#oofquE5f_7Ri#1%$Hi5;2t04Y^F4d5>*r>P**P+dy*8K10RptXl+rA8#sAS"
    "pXgEvrCuH)B+jt6!<EkHYp%3GkHzTp{qaE0vSKgxS#B9mfLZtPJPxst2ZxyW)?pN^ol5K27@p9-#RdEbNKmLS0~o({mkmMQgR!m*9@FbH<%LAY"
    "$@j*y4d&E7gQ{|<#dC<);u1c}8TAm}gt=&cDopo45s}D00*tFW(4W^LAwB^yc=-nrXog8C9WLAlql$q5C4R>c^ISvSB>pX$iR7T7l07-mhpMh9"
    "PlOXhYtMRS>Vhy_@LQ@3z4yFdDor$gXGAR6w4y)uCUb0E<^Tr`j@Ui@vK#H9>MgV`iCHEIY;cxXHoTX1PO+TK6l#Q^Zo+y#rye3kZcXhsc%L)+"
    "b$~D9|9+EK2(SHc0baV@44fzU7Ye?f^)H;Z!TJYb>JCakYV~dSouYU(g=2`4j_xq2vxeTR8DFmGIMUuWj1I_2#|q05yHjGE(92zwdr?{_UjMvI"
    "#8L$Pxsu%b@)xo%dc(WY2!tI9i)Kaa?4Av)E+6ApB;q<uDobN`lZ`g(oYY^I(@`bdQY?;jT)nD_v*vlzM8QUTe?MXL$o@4u^1?}!0OZ@_21KFt"
    "Hv#6c&%VHQAwF^$`$QPd@p0*io`({Atr{6E90am$IL@|Lc^><9;Nq-dojc*idvq5IuPH`F78R4s#uk6<5)HZYmXUo`2tN-ypMqqlaPQB13WwZ9"
    "fL^@3;8x3#UDSg`fjyAQU?mLPRF1q1;G&^67%+AiyJVA`!M^Cjn_V*j99-tpmz(0AB<ty<p0W=gVfdomjYqBd>3#d<T=o76Oq~}Ha9&AMr4ZDl"
    "inCPbxs%5ig;nfVXoa4kQ5`8BrQTb2sAJr$1iet1ZA1_G^2iL9GPK6`bPqA<mtFD5?O*{9Uz${=;V@Y_DFEIH{IzHWH6@j@@E8eBz}_Zwj*A1F"
    "_3Biavc?>$sWovt+U*hRB~SSb6;zd@5dN5|J2hT{!b$qt-BujV>=g}GzNTH;UYs{J<FUJK5wGGi)Mi0ud~|I!gHRdg@^VCh9is{|5Mj?5J*PxO"
    "4xCBjvv6L$!yli>nrpGEnF~eH#Af_E3?s}Emww+{wlCS2xGk2&e9<v>Xo<_d;J1^h7R%7fS7LmI5;pJSoSj(h{QeRVt$hZrAZU`XW+d^lYqDh2"
    "=xnw2#Bs3cg{o2`LFqT#r*;?YD7BYdHm*qc0B%bpH<DJlT+OuezmkWR;_2crbmk5>S7{1D^PkgP*@SxrmUXTl-qVL$tl7K>&)ARu$dbLb@zq?8"
    "!cn^7+_4~%>V;H<@QaSSV{7ouD%dT+QwDKJ|1Jk72l<$L;<Yrqguo`ox50Zv!BI(VPB?*F2Tdz89;^!rvyRE0jfqkL%2_=&G=}&Us&HnX7sCG|"
    "8uJ;`X{^ztC%(5`VZawrgCCLEJBmJ3vx$XDX+~G-7g(gjd5PR5bR2RN6;gd~<nn{Xs}~+XvxDD&YxXpfoC}ZksH`#{@?`)8cN+NE_Mi-F)Wnpw"
    "a)Cw0krSfkXt#__8{m}^tK#?+Tv16wrM5<OO3+{C&+pL>mT;06V>f!&yhg8}SryoPUb#{hKXTmk1(ZY?rxj^JdL9P~+0`a|O0tg+l>9@u7Z^ij"
    "_9e;TKkuV_mE#{mTD;1Pu1|cOs)zczRAmSBo$tzn%6vPn><t-8FLwL`!j=g|^yk!!UA=Gf@t=@66M+yYH@p48=jr2Y1Q+?8qTMp|T=ED$e5L=O"
    "-XSl^)I3JJYIg4j&`wov4grc#1{SX7L5~u7>*svcfg;MXSUJF%2wyt!MlC6;I~@P&0|ix3`;jBK@~`@cM^D<{Z&}OwIiAd<J(lQV+{3f>BC!6i"
    ">?>9-aN0FmX{d@#AimTOxOu3fHV4fwea15`Xq1ePkVd9_;{2YE9g?ySSZ8Y{7{z4X2Nzh2!u^ET{Wz}XBVk#)ew(WZc*06Uu0)vF_dNX8o?Jt^"
    "(>)^<7jcTOYva2`@`-!7`$EUDtILBoG(Iab@FWKrmsT$@0jBpHl{H0N7>vIAzkI3JghwvF>8t(Wk|7BJYQBZIa&P5h^H^Q|6s1<FgVNtllZI*("
    "pQaBx2@!DB2dR<~=s8OUGW@*s8R)S+Bc}&JBIu>^jSfE+BcXE!>Bo-PkcIVr?WKPt1)}gLq$t*X;3`q0ufQez;X^0zjrkr|(%l*Bae0*XhisJs"
    "CRPCSd0lR6TG6i-rpFOdEEqz!w5c>R=>P2(?vDszkXKqqUysX7ccKAVhOXSawD!4C;JL<15vZ!ma<lgezD%<T6l`2_%JQIKVvx~wPJ%9&(kVb#"
    "DUB)9cCMMh{Fll(cs~h1k`zdd4OOiq7bzS(T&9vO9a59AId49M9h+tk<M5pZR(LP~{p5?jTt_W=kUdX{=M(UOfw`Z?p=>_6IW8!l%fyw*6;VLg"
    "J8Hner=dFcUya(-8+apMDwv6ty6j3kCa?sxuHM)b)tw781a0+_{rj<(8}>5HP~(<g2lLV!V<b1hwm=`rajz0=krr{<v|NbIkS)G|I+)Uw8P5Y^"
    "oyTuIf8IZ3BfVxQy+!Yi`qZrb(Z<+jxtHuaQgb$+=0k6A)aL^uER?y-qmnY%e@(mX|AhUZPl`EB5nRKCzM&HAfT7wp#OiR)OZaV@tQ@C>?vFn&"
    "-OC>L^RYFpAIGP4(UmB^2qXi}Di%$7Kyz|Ox}-#BdZmhSa?v$%^tMYXlddD|@cmLAK(fhnLceZ2P#z+1^1`Z;eFoKOXoIz#U~)#fVL!9p?UEv9"
    "5FX@^mk%Lr*NPwyKOeJ8)7=my2?&lVHO9Tn&FU0V%rK_vRD4`8PYbcew;J9{OsEVq_cA?0!JHE1#-_Z6e`7QG8V($>`%1mT9@sxcQPs78<HwIL"
    "LL4WBIzm&FILxEkje?p{5!Fw)4@)8qfFuh@9L{(z?U?gBPJXfu%4vwAUA{NwR%D=pT={x9)B<%u{W+~w_F6E#z&}pyLNr=f-?LxTmJpjJhpm4Z"
    "xrbGVs*Y+lgOH~?dDjHBpcdH>pB=bi<UQ@Al^{684TmOlXXaGrlb`g@{#}fmhXjrGN8OEUvWj?09PMEkMTfdAd|08Wq2Mhp|IQF4ku;8A;B8m3"
    "!XOeC$H*>_kzevZX5+LPj=@Z7{vo6?isP6Br%a8ZS4gi(V;+&sA4`UzU7m(kOi^3azKR>A9ty6}4L3)ri}&ue>h}nxiD7OWYc|77gpdN$xf*9&"
    "?V;VHK_#~%L;U@;%r<JrqDMR3Gnk{Wcao6A8%lVbFK>@M53%#XFbw^M*XouVeRsGGtdXzL16f22T;<3aHv<`BM;3nX9+E!q?~tj|j@&iG;zCAj"
    "1}K=a_6p6OQS$-ek@mtj)#*{7YHus4O*6KdM#FK=e&58YDNt=F=kYbW{p&RpS~02-l@bfvL4h^OT43|SVprs+YHFZXHl&eim#>8eOzT7HR8bn?"
    "xz$xIWe8fJyEwwJ$+Vd`1fy);^4Md3>Fh&kHiCpo)FWazOA2`+d$?#tgdAmP8wk|dFOW&W(8HQpA+nqc;tH)z3li40Lh+dZBA&SJ_!3o~3f<-G"
    "f=wlHJB)#;_i%oK5=)!Fo(Df{oMo!fXv*UZ(VW>+$W@bWiy0e_u0l!c@ReiTm(|`L&Xlosr<;?tuMA@P*Ju=~Rx41=c8F?2`1oH#H1U?C=Fx?*"
    "8mwo8z{ML2OdVD9?kO%%ankJBc;mBYah7*9R;N!hk!~I;uB-6*Yqji_xqu@>YPrI@-`uXBz+rfE8jw2aA42WhqeJakt7z=!MkL&NfB9Ydb`v@u"
    "_0;8RSy{vQ&9@{YXfp`{4K4D=@*}*+Nm;<>%UX@(dOaoyk>{WHgVWRlS)3^Tq+9^Z9bZ_Q5m`P{3v}`4`THox(~O9e4h1iDIW6k$td8si_5qL6"
    "O!-6zg1x;asT|4xAx?$fVvx06@Ar(3q6$^ZwLXX*c0;&L$$;4~g6LwJWCzsJ5>J0uSfv#5qQ!Ah+<|>69p{X4)~ar5ZiLl7(YEf;P~=@F?rBOn"
    "yqKgA$%M)hZdXU6g(S_Ti{nx`*?{Ny<gvxls+tVlNfe=eL&enIwKuim<_F1~(h%FeXK*<8)Yx$(;wL7K($mO}=N3SNM_j{jiUzS&ZABf6YgCQz"
    "d>_LH11|Dori6qj=}lM(>`Dn*?0g)p1xb_UjqycwyA*p!uV)JOorlyqHnV1=#Giw!Idcxi6Xk|@C&`6Ik=pQOrrH}uk2Cw>eWWY4@0hV~aGc1r"
    "eB=H7acw6m(vjV1Q`XscfEk#W(5vD6TCG<4zPjr7uitY2Sc;u)6PdK}U*7euGYGaBNJ1dRDMH}Aqj5O9@VFBD*Rf#g;!s_b5IVDgNXP)zfX3u-"
    "U_Gu!z>*sViR4-`tPFs*WUQe=p(KFSJ*fa0)9<_dYgUmP4s`Cyvc_|VSaXP+Qa%BT=qv8!Ws_gRK+@CQQBFUSNzR1QL|r|MTx`u|7nau%TQn3|"
    "<BwjMq61l_-*&Phsx6@mFqcM^ml7`%PgJ5)`whEl9v?aksV#-uct2$69JJ18se?etxWE11?@d;@x3YrP{N^r2F&pfJ?W$g!rpZbLcg!F%Ot|$u"
    "wcEE2OONNufnQ;0D(;4}$d-;nvRxehh9#|eXVph6mPhkLJ&Jven&3*Y|7=cGV{^LMX}&^72%zb~?#<0{9PQbXIgNe#xEnQB%gtVo3I|t|I(Dv1"
    "6oRpWhTSw3lOA;zZMXsB2NDp{wl!5s_!=3mD6tmPTEpNX=0!z2=W%r>Ih&&OE_fqa&wT8dsn+_9uF{E=W(|@$ZQk7?RqYF<$rI%XRDhY831CJ2"
    "S)V)H)jrhLLr>bsSuJ;}PKAgo4lRgSsH&sR!*DRFvSluvr%o=;d=bSW|0X7A_FNO^_nDp@<G8lS#K)}Ote&&iy6^5Fv}VnEq&jMhwx(p5T@9#~"
    "WLGah#?P2V_7YPMiWY6h)>N139-T6$_amPb5~-4s+LTR~dp>bG&`Wuby>iW$L6M=LLUEs$MR}rB!jTYI*<oG_0zv6=PTg2zqh@jZ<Ql+mm?Sxs"
    "i1s^fgx>GjBxs15OB}N*dq`h^f-JF)r4yxGa$Er`k)qlRcET@Qs8(RxixLq8l>N24^7HeLG8qR&{??cyUC<+s*vHJ+UDdyhSIA6nAq+waIe~Xw"
    "ZN<90A(t-#Ga<a7(Or;qCGTfbJ`{V%5=GL~7^2M)wiosRZrvhsZudEi6H)8y+>VlCRwmzf^9Rul=6P=O+G|<0CO}Ja`(BYcPAFcjoeG1tVzVrT"
    "2!Q+OX6YNlzNuEj!E=bn##YhId-sqkFV^Quvj7MPj)LGuLzVpY@7<sS)!@lReS%`7lj<W)DdnpDqR8jqcww`5>t^;w(u^vKJ>}J(7(<jK35!ai"
    "5cYK8?%T!lo_pCPht&ecI`#%kWgXGfQ?R_ps0(|^$sM_sJvB1tPcAGv1BP#G$U?*o^I)o8p6XsyM-hdRQc}WqxPkn?tp-NTc!(q^Y3VMxMP;Hk"
    ")gU~Lif4`|y~eQs=7o=#>NO`$oTx~gsfoHM7Cvwk9h2WS3n9~|S>JSLG|7ht>KwMTYt4z(3xY|O$IVSDv($=-oV#xAILGdd#=)L2etfp?xb`Nw"
    "pz!Gg%4zf2fDOAC6?qA4I`oNg$(gcQYJFe;eE~}@Ers0U_|I8ps)paIQc{k`f2V$Azr}jm6);bil~7zxU3eC4v^;jDFH+(`$%u7X?Zc4E5bCP+"
    "OA*=Z<_ka)ZuZD@`5UlK6I4oR;M7|iv>M=Q9w7X{ybp>h)0}m6nG)SW{Q4$s*ANZ}dc)A?%K>NWQADv#lUnAE`H^XA0*Q8t^6mEF*Xt!WOf_{f"
    "W=6fJdJ-a>JV_m9;*0aG|2e;|*j_=)wzzrPI_E_^2;J$b+vgPGlU!n=T5eHPL$7_r5ubub9N@1g2au=*Pu&2`uJSL1l1=ah0i);lQ@?myUdGjF"
    "tXLNyR6Z44&c8EeOJ_wT6&<GjZHE~syTMP+Ufm<=@yA>B#%@YP721_L-*ZG<Mo=~OBvPT1l+B687@1KZY!Hz?Ug4-vRqjY+z1XnPUUQ^!@@E?x"
    "9PH|0?hE+VzognG&@-Ha7|uxSmOBD*7fNcY*q;&~dksvpdv^=xfzMVBLJaqjcJhPD)uh6<OL#?3tTLh_2OTFZ$EbaTp-!X@b%QnLi$&>1jPz~f"
    "s2(ZFw|upCXJ`%FXvE~4NVpS}Y&pzKSrn6HJY9m<>*Sx&jKvf!n8HOYQoCL%d8E=v$ieD923c6}rOdJ20a5HYg!fG~HloqL(8d6Dsj+(UnOZFo"
    "5bxrl6||_<FsS2~YYZ1}CGzHve_UJ;enc%v)Ff111rt&0yepeya3e)eeA<XrfYaxyjFhxUM4?8RX^b?CF)^tknK!X%nF-}B+B9)##u+hEv-gGy"
    "sV=q0uriJ!=iGw;CcyEi2$+^rVZfCo<c3Czz{j(Nxw<3U45Db#5q>zJ0>sMZW-C}YjC2pkdwBGP7x1HUC5;hG(nt20GH0QCHcr09*@)tXZygT}"
    "8`%)jfNjUVfV<qLZjtfCC(ve9b8COPO`qz}Wu88LAG1*C+|-blAR?`ts9P;EW$X@PFSMY_@h@3^t<8QvS6(_Y0xz2sJLofX;rQl);BKa8xx646"
    "-|7>~4g06vKG?^h_1$6>=8%vbw=ygbzWW}(cbicarW#YTU17NdG-tZSV;xQ>3tUHkOL-P66q&WrYG2h!uqZ*zAQ{>g0azhtv+)WRDI(`p;k`h+"
    "C_S(VbhBBHh@$b$w@Fde%*|#=BT!pA<&*-SeC6~Aia?nP=@T2ypIW(~E}r5tg?fv5#LKC+JNq{D1jn7N3ff0ekVh)O;udk&OIwP4%hW8elpaO#"
    "oXm{VLMCBIVz^?92H8YJ+|v9s3y|w<QZ?<!5j=D`oy0+aHN+A0`!QkZ4|sB)l4Xlko?nz2v)>=9_q7yAqZ)=s&OP=ydRoM9J<^$<MOO4FdwQTD"
    "Q@BROOMr?9_Sl^`!3Kw^Fle|Zj%yr23vn920{|nTlx;xW6~bUT2uSehpR0xfCH$~{TL?EILDb_sB*8*cvJ^r@xyy`)ss}+HggZJ%B5M@}6IW1#"
    "H8tLINyc~YI@&QthZU1Clj4$NNM@*Ujwmy^lN@3sk3?yqQzA#<tw`nQdy=D-!4)MYm<LBFTZ@A7DUpy#N#0Mg&obIWmlREED%<}fN)^S1)Rdx`"
    "8Zi51<Jf%ZKnIoHnj{(S!YxE>WtD1+Shcu8?`|}#1rNiK$$~H`XEOm7$llej@Z5rY`gDUgpIE&;f5f~yH)cJz(I!O{Q5ddbXL{`zjVy!ANmEEP"
    "qriq#nzEk2CE*Fy7w7@ryBA?s5DP2pCac7u6y7AQu%yM0A?!GI96-8$YrybW>LxN1NJ+sOqXL_*L8QfLCXszpT{Y{13=R@mcM>bhYC~UoWVWFQ"
    "tCFH4j*_NPIV49*nU=dC3>#pk86FxF@~DPxeA-Na)(&7YXk`*iNytcWpsns$8#^Wrj`9yGA#JRx^FnzGj(w7OY0#=MpKMJ}%oVY<!@ayR9=p$*"
    "VP9`P@ND_{Z=u<6J>a1vS+Q*782fqY*k+(e6pukhUrUn+cveE)huWp<iXjP_CevfPk}(BUp0imZEAmgMFM-MfFpGV*@Gy>~IgWlKy^G44tzdd`"
    "(DW2VQJty!%A==dJ!a$Bv151d-s5Lxb1mzmTdZFH);>N#x?3BIdf`DRso&kKOBqH`Dl?+r?(QO>QhOa~k&*nv|K@8<tV5^$subl8FlFoC8_sL|"
    "!QN((4fI6=pm6YuCr>V5xVQv|t*3|c4g|NjxR_`!r0dei0@l{XtdB-h9Sg9uW+ns;GjBjN<GdRUXL_wSiXZT7AHabR?GDw<b~4{cO5{@_IZbb1"
    "QWr>au(yv5rNS2m1XmJ<l{gydyArJ`a1<Y#1||NZHOi|1Kr9uih1C+(Cqhnmyuhz^*uh}d=9~=QZ;`h@e0W)@S6(@ILTQtlun8WMHg+I;Arn#B"
    "iRYOk>a;pxK0@!hfy!xZ`$a*pj`;1P1Uk-hJ&If`!DC6V6o_1|_Kgd>?zl$}9Sa~eA@+t~mImK#XcF^njI(?Kkrc#%bhqqD3S(7~pt4^9>PQeA"
    "O&)#}K@0S{q$ZuqHreHbB$zUWzl6vfRrQiIzIy}EoAgUdh9_o#uF^W=8gtij&@82d$Qs)*gOhDkV3S&i@0E%n_JwUC^U2|}s<la^Dri(bO&Gu@"
    "-JKDW-6uZ5gFWreOiQ(!wa_{<w=u$+PJ^VeD!k<F8Du3rb!vWo9{l(L@Wj9b@N{KkV|8_Py7IiWE~@Emwm<NGj;dC!V|nkMK#Y8AfJ%ebWnH*@"
    "Rgo4{UOXT)nvsG%ZqvL%lkq@UlvuT`QC1d#o2-+SBtm>$hV?-b)afkIPY>g@9e<cBb+srW#oGw#HQvQVF6JoYxi{cQ7?F)pgWSoOqA*5RXjfFG"
    "uiNJ(LKP-^q$<GSh=(;YQx(q8dWy3=rs(aiY<g%wd2nmw2OH|@86*J33Zp@#2RJwgf?sy$eYw_y%X=^7Y^@w?qRTES^;GxLS#|MaRhZZXsrLAZ"
    "#Og4XFK=yWob)hWI|MjYCD!%HhSf}(l|%EDUnEH)6?)_F%w)0-pLV-0g)+bQ)(S!BqFQslC>|gGG`wR^BDT?i^ao8J94ZdYpXBDIT9XKzk`2pn"
    "MdD%XQlc}k0eib$c*N=>U-$wx@u}1ReQ`fFAjQAnm2P}MvH1+cvGMcKuX^H&>MR5d$CFP9he&)7#Q=x8I)7d+b_#XEq6X%sdoy+;gh&ItHwGO!"
    "4ZVi_N#H)dUT?_4QExB|J@k?I;C*|k!Qe^vXT+etqCmm5=1|(Rw0Sn9m?jar_M%xH$G@_&QtA^4lxl{Q+iqnBMMV}lLJmqF%g5-*5gSQ$iSn;r"
    "e*nVLpZ#fd;!IgVF|e<OBMQ5d8g={aH#hf*^duU}=I*De*s#}4_6w)bHyO=tw}TJzV`<l(eg1irFlfACl5>Fy$BteDXOkKj-B84jucp2^L^cnO"
    "Trr+2m8z=xhwBg$%pgcs6|0h~=^7g2S|urWDj`LUlg9?_L;^F^i6L$2N&7AB@xf4|GFs!{=k|ZcSU)lL-r_sE6DkZ~&3@Txa(YmTMysHPpsK)E"
    "#lxyy6V&2g`_V20%A!ZDB^4XJw6tay1<No$L?)*=9t_CvU%e_C7eO|5Rl0h!Y2Rz@1GlCy(qe`Ts^w0auQ^ol#YZ#+@t$##Ubw0C0MTJd(x^@0"
    "72^kA+um_kR9ug(|D&hT;1-{8dsm*$NT$%~XLs#0EFQG?jL9Y~>cR?%1f6&ekzV$_Zy>ezE%(eZP;1i*_=5vgHW?EvD~4?wW(UC>oIVW;N6YoQ"
    "c<R*i&p%%iI`xu{1lx}U##&o5W^;3s#T66fG+p0(doTBe;2=71ZnXB|#7^bmO?r7BQbYq`1-@YF^enZ>;PR8z59mlTZVg)C=A5Dck1gtBg7SE2"
    "SM;#gs-4zf6vq=@JZ#B=?vq+E798DzXDr1o*BPTp9S)GGy%VdcO4Zb35vIJ?I#;>fI$lSf3(*LYb0N}CwOZD7H`=qavvL8UueuIL4)-fEt4A+j"
    "+{Q<FcYQtM2Vi8RmoFnU&c+rx#iHJQ)0?UHlU!xYi%wLlD^;<5c!>Vfn{v-%w<X7tq9DaRw`}_rB&(9r99~7_G_E=wVr)`_u|)Bw5r*i+u*6i<"
    "SU3X>63|{W6~CWDm0w>vghvpusLS%L4OTXN$-J>$ub(*4mw5<HFva5qUrw<d<=OYfduDo?#S(Ni4JqfA#sFqgA4+=pMd9SXtEtpHdY8YbXaiAU"
    "nwkFj-8xMtX1HBhH;P<#^v1UOG3O+1>&#zN`X5pE^yGYe701^%cr*{nd=@H_BY38aDH;E@N*;%M!#wc3i9o#-3J>hNe&9g|W(S5-nK32aIoV^V"
    "f)Ys_wvC6lgVryx4@Zueo;oQEf{NFaf{}jT$vpB@gP^@ci7F0i_Jf8&pvQbSjYb#W({HJoUW*%zR$G=mZu0PD1PzZiLR)nai$^u5md!|pJG@w_"
    "K2ZJ~V?!xvOQ#kAn6zjIN1B0^#N+tF2QuGbM;7sBzQ(#=_jZO}hr?RkJ^FRrjqS;*Lv0ZUHRjdr!npM^eg>~t)tZ>)hZPljYi&njesUE$m9GO$"
    "3t;^O{NL|GrRkRi^|;~iRDbn@{+Nf7%(vorXV*BUBmdmp9|49jfLBDfOac#R1`0WX6I_VZ%o1hl624A&q@!1_CQ}~0r596<_OGhvP{ZiHKi}gX"
    "R=r4)nVA`#i7W<L8q~nPd$(xitM{J=!!az{`p7>$#F9}Em#m^tNnFD0*{eMleEdL4f+`~-y|~gr!r@>;3c&_st{DNvGBm2*{{OhlXMJ9yL6YIh"
    "3z<>48=l~w4MZ-mzO1U?pfY|uw7za%wz}GkC{bcnn5Nb)NkO{HI#o05x70F26<G@PjFUX7#ZwBqn3>k8mH<xv>{jL;nW77=S%(uS_o5;7s7ayR"
    "?CtFl?uov8fu+wv8@hoioqwJ5z}SGjo0hVNY5=A(qh76AVJT#q^_mjXRJZnpELu$rCQ0C9Pj(a?9Bu_x8;5KCKA&z=-T`kYm>5T@bXh7iC-y`Y"
    "u0UuiVP)lODiYp~Myk#LUSQ?Icw}biU3hLxw~IADduT3SeiHN3W^+R;wp1Z9EFQgZVPRp(aBLVrS+I07$}))I_h)-*N}8(3B(A_;k2l3mxvK#l"
    "hBP&$9$5Gb?2Fk*HZ^#Jgi<@`+-LCDdB{64cXNYTEVk3Nc54Z0K5E@c)W?JJjOSeY!u#5I^ihvzmpZ8C%C|1O-5qBbf5z92aJ1cBD;s*~HTSJ&"
    "CucOK+_~ABc%VViQO~N_>CNy}(9F=JJ$QRqw(wQmByo6P7rlkbR`->9U}C6S+JZGVjHmuc1)dnPPzUNj=+V0PIHLf;Z}z8KS|UbG5YVJi1=eHk"
    "6cCo(YxhDm<EjD%@@jRp4nfo;5yS#Rpypm@(XPPCN&rb1zMngMru!(ATCdZ%41VCKP$ia60xdLHv>o=K5^qg}9R9NU0-Kmcu3!WWnW*N1<6@8c"
    "OnU@&cFrgVFcYgxIBE6A@YYQtU4_Y$f1pIYzdt@0^*D&w7yN|!MBn5f&c!$S47gL$>DYH+`A|w+h|FvS4xJ0w*Kio46VE+YiXVNK(K=e_eyaxD"
    "dV{-2??onlVEx<3Msd3X24#A}kC6FIXpY<Fce^}rz`99<>5_<*TVcsjn}6N9bxT#@Be<46QnE=54`i8s(snj9;JsKEVi08*O8|Mr9#<hFmF1_x"
    "uxM4oY%mQ~sY6&qV5<FcH}d`T(@#4=ZK<(P*q}MYLHXp2xcDpik&NoE+bz;chGom6sTv5$2y0d6j3(yf%#`6b6}X|8>7v%mOUx>4ZbAuTLWx6f"
    "75Haox`&UHbwmtQ&oJKHxc$k@(e%3u^*Lpuu`hhV7@N=nm<LRMAAnVpeiyh=8{A{u4Y9tpy1w<yn!=`PsLH?(aeb(j6V(Ut+;h(vh;+p?k-MWh"
    "1=bl|{g`mW_N#0Jtp~Uq`%ErjQtp~ZDyq~!1fDb1=?oF(pjCQZ-NN}0fjRKT%l@nV+gR^a<2;+kPy3>g!E$+iaPy3_T$lDLrW+fg<?nW*dunKK"
    "!d!C`dbm?oboYT-k_etq?N=30rDUnJ*}(ZY`6b7zJNzVB3Y<nScBjOjY}rr~3*sqMQ?I4d;{L*XCTN9nvvC8lZBFf5Zsp{|li0bEyJBQKtrpy0"
    "lmVA@n+byL${#tv&pe}j8&8X&;s372@yd$4?hQ#9G#${pcZrSxSjcpG`T?kL?zNRymMdXprLW#Rmx#$enW!s8rQ;!;sltcriLAWcGVS&RT~2ie"
    "NKM?}Y!T$@ANdooRJxj-t*RETuC9g>wE!Q=aH_nSJN!S};FwV0epnQ}`NWCbp=By@9CSK=u9$ucZ_|N(b%~XyR|m>Xc^pi&@mWS;NI1|_r%st9"
    "3Bpw90gpcaJbz3CI9RKOyS|#G47LiUM_nZ#qmnCV!pG%8fsPjx3&ST>7ov4=Y=jc9vIc8irMSv9b(rej{C&l4xC%V%WEU`jqxb+5<iBg2IB{ZW"
    "$!+IZ!LSDvht8(I+dW8d!EKKW%T>XBxv+gt3(He3h$ug;@G9+6vX7fADgbcv20`dVG%n*ICMJ8a@1JY5W$VXrE8a!bd8pvL5ae7_NC-x?ZB=p="
    "jmcYrVR%k+N<%7B(z@+};gusn>^lrFBmx;K3kl+Umzj&y44kjj^Knd0f*}$D6~rvIF_J`0a6c>7HKkK9bGq>U@S*zE%HiB*QG1k0nwZtX+Wm1K"
    "MDnzPxsT)S)|P@k63Sh?8jGRBibsGCs8$UWeSSwhtz-USgmx3P)Is{R+>@T5;*lDSMx9Q_*gU6sFgnI&0bbmSQgbMieE8T3s%IOo`GFR~o|VFH"
    "E4r*HYuw@31@0;)hT!5$Yl*`WxpU1z_9}MbvWVRBS8yw8wV00p0)wSCsDdGqPUqmYQfsLQv>to5pTJO@tBGKztYz??ptC{X7i>Y%TnWxt#(ts5"
    "aj7jLA2tJ+w7EEb7ETOHC=Mxj%oX$9s8eOiC<&0xo@bYK($8b*X0w@P6ncbiyw5!VF76JT*fkIH(lAm=Q`5|4Gx4XZ%i-jHO*L$U<7c?aI)pKM"
    "ZrAzH%8<G#n@Ftm)u@`zU|IA!+0+yp)L8qJBO>|fq&i3h?;_AQ+?BgiW%oErmA=S_Nf#R%l3|PxOy{!P{ZX~}i(bAcWC95$=-a3{gf;Y0S*&7C"
    "4w}}OQmnQ7fZn}gQCNtgMz>qSb_U~!2BvWS2(b{k5YJK%WObFMYw1qwt$)Pd<!%gy4+M@@jK>b@+iWhni&#|Z(xt{5bvPvz-QE4tSNy+Qq-U~e"
    "RP7V3)IRW_&k>S+UL(67BA|FP*9ZwP!vk)Nl*6aFg4Iun9Ebz85G|SxN^d>A-YAYx7ho*&42ochA@KOCxZYZ=mIPSwNnpA*jp#s_07CL((XJ3("
    "nLBrr!7TSuji?kHdB~>p4eofO1qdc6XKvjZ8TF%E(u*k$1Rt%7am@IMbLZwa%hWk2W$D)@mc*S0Bfu<Arj&Cp^+6$B<&RySsPgNQ&IY{NeKV@e"
    "Ha_<p((ftv*)j=?A=A{<P&@jY3>(zBFwYu4&rjEX;$*c;LDOTX6Xih?P@OcGHinbKnHe`V?l(LKBGwKe*$IlSt4{S+@Cu{SgcTK9LmVNdvaI{{"
    "-?g;5f*-!X6BhOsHxRzEUNwtLIL{E~9qf{w=WyUn-jtxSD4^CA8pqHPoEEFbS&b=#Qp18<4$j>M1CbY~j0Z3}P$tK$L32GUKon%%M*k$8ML#Ao"
    "PWZK7Lm@BjePw#`(FP;Nc()=*@LXfj+*C5$qA0?Zl}a(jJQ!k!OQF^e<7xci4O4wY4Cka8X$7&0p~s;}8EdK@RRuGV9!N6*>o+ONk94r3%=gK^"
    "J%7FeNX*L)RGD)46BCv>38BvU%Cd|Ky&+CP1OZk!+e-lZeK>xc>w9)t3m=8q|Nh+%5dsa;F3R@GctbWwGK-VML;>wpq?B4dBJ|YRwy6~=nWJuB"
    "(^?}_nRS&oJ~c*HrZg+{A)6L$Y`EJqh^op}Y52k9@~FCu+t%85NA34;t^C#9%u^1JeT9m88TXJT7ek@lT|S++Z~wik9&T=K79v2xn%V}>R7kMc"
    "5uPZgYh_(VNS+N#lP-*{*Xu!^Wz)@OYf3+$`j|_rFrX?>U=F;Z(lx-z9nR^E8%&k9u{G-f(Jg7YkSMOgV37T#Yd6aWAFGQNM0Jx{f6#4DJG{PU"
    "zpQbd#xHFRkdU-mR<CX`*Iv-=6YAtg2w73$JXK5@_BI5I5OV3^=<q<NeBW5DJ&*0U9!`}t?nGgY?60-fH}4WWwYU%B>MA%<be3VQvc;?+x_0d!"
    "fvi*ui7HAEwqX2FT;$<uz2}|_!mtPigK{V@mbb@$3+&ldx7lhxpe!kWxgEx8>Mo1pR3A0ZAn~I!(PUke620ap878XRaa^z4(A<~MC2P9v@giAf"
    "D)9JpvO#w(eB*7;u8N2E!@qWNp{178VcY_Xi@MsYVsnSx$VO%MLCVaoVJ<&79OHAslK08;;Lrv?!Ju(fKR9{9rsLv8NjoQ>;ycJHtC_H?C~WBY"
    "JVK$Q5?=|$qx&pzvQ*inoc~6l+q|_3GJ;3rVPSoJQB5~%bEscFz>ZixO;a50?p{$mkUwvZ!QRC)moE>;<8qHEtep(rW4vqvzHDcxhzd}dEulU`"
    "1LM@~+j8h5RUyOkn=%ZCstW3aiER^FTgOEjR(z4kX;&T%!`SJXl#6s{6^GJG^V$u%v#Lh?a+;wC_B%FD(@GsXFh@#bgLEsabNs`oiCX}pX_fg}"
    "O($mHoKYM@^EGFaklB{jUEWPc;xNW1g>*ZwydoVs6ScbxQH&)xKsYEzj5QUE=DhD|s?ON(gofug$4JT1?<J}kQ@cZ2>WNE4%c5ruQHyceoaIU%"
    "S5S+|qpT-;7MKUdT%oMY<>N0t-hDbk)noQjz+^a4Q{4obkDtX}P|y_lIBwdY3IlVGp>c0fL7|SkKl8PuoDZ$r%nd_|n)L|vm`6$jsdT5AQx(G="
    "2fiq#5CbMg=u}lVXriLYUy)KmPaIa*yKXJ0BXb2|2j59Y`(>wHs$%9Qu>m?pCC=(XPC9t7{kYwuYilk`rkM1-+a*rW1|<U(uEu6|u^<O5&*i_<"
    "Io;{ApAS>J5N3!uT_X$ExLpuAKkEVo0)WkJ(w*E0srDEsft=jBwN=Ia(01;&1S{5=9#bmlhZy)dAx9SFbe|ABWADkY=r5qKpdvkMywbm=+p;_3"
    "wY<>xc`_=HHK&N?&s6Z@N`3SMlI=WjGVlHg?n=+Y-l8!jlDSY>fWZ(y;W(LiuYKW<<%!)GqJ3eiwswa{+>i;uHJIsmOdt2-CYhP|a$rh>NqADD"
    "?Z0V#eccsLtOfm7$3J%Jkuzs1XTHW@Kw^{(BRX8IUhlawKSwNa_^*D}W)b<x_PKKpT7iJ5HJS~Ey?V(i@k%~UpIZqPkGGEZC+1OXbb7+RA!gYC"
    "W{AeWEnZwxY2DTHz$7xYHL}l^KfJA%h$nd+)j32RR8s>rGlJ14@Tkdk*)_0MxlI+oA_euwiw&Gj)<<io**h1YV?K-$OS{OlOcSDbE#nJd$~fkZ"
    "fB_Ta;d%^Dwve3iZ4DK?#<E|K2e>=GWx9Q}h@!`)hd$K&BpToqlKuo5Or%5vBGb#(Y|Q)11E<+Bpcedy(XUcA8?V<<hky{&kwl$p*`WBDw}9z&"
    "1#i*btg%2Q$I49v_Vv7K50{s6?b)TZ8Hqqy-Co9)nuT8OH8T-#w}FRIpQ5W1?|0O55IQB5SvcDuigQ@&&qrIhW-Y>D8<CPCfp$d9pi?P6{z28_"
    ")*qN1A(}I|nZf~#YlRurq4u+<izZ~oK5XnK1_)w&15sy()a>^Rb8Ogm9%iBXK((lLlJ9akxM#oYSAG?)^S11eIylX1WlZ(oMY`5p9|cm<friF$"
    "AH~}2pb~74r}pU-k#9tr0-V6Q4bY7Jpv}-A`EqaXPdC!6X8sx&XGtBI<An9oTn5NSvQ)X+9xx|<TYxQf8M&fg_9ZPK@h{vi54-rA;F>Hd;3A6x"
    "TK1CE@cn*mJ<s0j7}NxlgQWLPnxD8V%nW?TK$M6DwTS@vq)}wjrP%gi{1B#41K9k$skGXdUOAh#-}*x)=|qC2$au{QUXCFw_gNLEFLd<xiXN_I"
    "3MPO8RfonTKYd<#dAYIEKXBT?NZWnfUfr*PPGdNp(fJxr8LYOkya?q2LmUIj;2f-5??{vc&?Sf@#8hIl2_(w9*yk4h;ul?T-CJ@hb#9IrmH7;b"
    "!pSDy>xK4m$M)@?!uiajv+8yYey1e6LRM*OV_u`b|3-ldNoHto<Pf;gObo^_U0dLd636p>oSalnYMt~vwcU5C)_x#Fa+{5Sz1ly)GNS#A3&eo%"
    "Yvv&>B+39QDqJY~vJHZwDTMDAWHV~W?b7QZNoPJwDIQ984+Tp^j^lm%svcR{6n8vvq|X*nqH*1iLkM30QM$JO{l?|+C8`Gz`kz(rg1tt68sJ0d"
    "qL2zdr{*BE*Wlz;m`1Ch&6Xj}o!(6afBSRblx*;^)o~N8^{pFd3l6M5XJ$j@h@jJgD$hM2L5ZF{y<@bkg2x(TUtqSwJ53)qy&;C!$i4{KONZgx"
    "vYF`#puy9BQFpN;Q^hP7Vxd$`nHFh$*d1N7KRJ)5^?E5y!|da%m195kH=N8Bd;_e71aeBbjSJtQ+X^wppCv+UQC70=!y3!)2t+w+TZdGKkYfJp"
    "xZ!iSG!>Atz$$WL+E-n&{}|)4e>4?|0Pu=AiYJzdNgAlfrb%D~WvWmB@c#h&1$3$*%Dmnoe!x2QHSa9vQO!4)aGs_BC*@%N&MTa(*pC^IeyxZl"
    "vOmTFPR8&SpdIGJ28?4i;O~x=J>fB(sc$=UU+*r9Llk`3rr~%iV0}1rsu5V5ohA{7AN29bbN8BLbkeEBM>S@Pfc{Ek&#xms+IaM?!N7j%>g#BQ"
    "wK=Q6SrJ!mQaeO03b(0^C|D<xnkKwL7x7uj#smBIE~Vw<^@rjyd%8UH1GExfmU#S0kza<o{hx2fNRg<B_`@bpXTT|A6qsN!BtnrWSRoYSHjUOj"
    "B0N^ls(Yd~Z;u&bw7+B@VY+Kyg9OSM4?6zVokb=z(Dw9Z9EW67GdB^^h^0pM3U0-lJ@`5ig}`{O35JME_s7^gKP|dB*FC?CRv#xSKv8Ss0oWl@"
    "YaCHCv#y0Ha-DFSL}KWm4#jMfW*YxY6TIXF<a{RKH9Uy1O_j`HdqU8{*~GlXHgGyOOl<lt{Ab=VAM21#7fjdT`tKVS8a+w@n5sy2pT-S>;rwR|"
    "v&OO<;afyCt$K$<Sj-x4Yduo8fv{ZrtQQ5cS3G4u#C}IMGCZjJlj&l>sRXIDLM;)$XP3WVEo-?^#W^*D8Ca`fhcOxi3;?rDKFxmfkm%wzd4#Qv"
    "*Qz;()q5<p3Zk^9nW<vPINJYBQ^>-%tdCtJ!dq0WPS?%PvrdOe_nu@72?kDw@qM8fXpCt>^+@eQc#4MnKz~IPNT|hYrnQi!7$blyulyoG&obWP"
    "$O(V4SdIDxRqt^SaRG|4`sZ21aY|Sw0*EEb4@_3r2yI9KxR;&+^^D1HOHleDTr;t<HYK*kOI;#c({;^5ehlW$9*P*6Knrm0Z;c-i#k;G+6&oC)"
    "k5K=`{`-xdfc;=zW}1MG)Y}ZMv=@1g^sR+p>a)HQ^9MM*cU7rBEOdM<5~*>3cR)4Y18I8n&h)k;y5vw~y;(TSF5MFWj5#&9f&)K6R-)PlBV_|f"
    "CmH?CC+z07JJcSt9%V4b21oBHJ+DZV84LD?1ubYbY{X@)NKGch@l*c8;lKE|-+Ak={@1zh{Li-<XE~5k6^c=c%Fk0id4aCsOD3Nb*zzDRyP0Q_"
    "k!uyE*sC1+daeEcel9w9JEv7I#m?(2!zmS1CUY32Ov3TG%4Y*PZC|r1yi^vxclu>j<H<WV(#h&vbTq|+NItubbH>$C$=QAjPT_OZwF$7N@@$xd"
    "B@S-(-H?b4HeG7ub9p?oKd47phVQiJXGpkt3QtB@`y8vczVD~9UUp(9KTj#3`ejws8K$$8l}){OkqpdqYr76nrT5jf%2BYNRIkig-u|GkTmJ4I"
    "<|XNMaN?=5>OHU4!;yz{D{mF{z7J0vvZg7EMk@dZO4y>k+h<9R5Bk;59iWyE*)Q_)_|*O()_Ls=&3z*{)H>qk$~^q^V2Cp$7)9ZFrFn`Uji+kl"
    "=Rx526)qnszl*rdA;n?<1s)g7K=~>^pgiFP<#e@5X>3y=wH+pCiCuc?gxYYQp{kvpB7<dvIx^$13Hs6+YZ4W)niG0-Gg;ReJ}vyNP;H-kSbuIN"
    "lr1ZKI&ej1&k*ZCAGuZv`teIQ-IL34t8fPmL^_1a)hW;PL%d}~5)D85JgBO$XQjGqpYl^&ED?>Ck>NorLH%jbWNf?gs1(7o=>gNVLP=3$pgP${"
    "y*Qg(I46%AV%Od7Rs%Iz=SaS38pS++QJr~`Ls7`i{q-R+0kB>b_c3r#@5uh;r2T~dX0758U*uGmwX2_fO2jy<i~LAAd`puXPD_i4Lqvp>H97>;"
    "Y+r{w%2%(vLmEErT&AitVtz5rM|WLL@GJNqzEOAu!>RxAG1q0Ol;%gAm*5=o+Azfc5t%c^3XuCeq#m=Me{1R~?tY>$;KlCbp)sY@72XJLUMfm{"
    "LT>Fi{<f!5q%Bi(4=y>bnhN&~k92XL8SbaQs8E{OIJNmS;Fk5a(GhwT<tua7kOm60-DBhcrGTGy(+WrFWrxI87jBM`1LT(DFfhkuA3d)m<$8&&"
    "m^MX*a@S5fnyw;u90(Y<mF&pK>`&<knB6;94a;Gh*ujpx<rh_V)t|Tiq<EO@N&@eQC^gn{21TjX6;ml6!vkv0{v0&?*(1=IoWIDcpJH-0O;sx~"
    "Oo<Y0QBlBT^E<6{bP!ugf2STq%Sfn@x{~oj++8HpJq%^^I>pc00p$MTyX|26PfaO3o4Ls;y0!{$zY~r%)^~KB4fD!!Wq-<$M!-2QaSN=A#hT`K"
    "j~mKe;UavA9+|e5Nb@BcQ3oJm1pZeJ58K;*m)&)0gob(%zr@DX*A7W->S0XdX}$4T)+m(xvJrL99?YRQ(sGxpalF2KS1W-(G8ErkG2rS?Os@8n"
    "Ebvu(IF~UW#>X$Rod7$h04KfZ5otA8q@a5hK0;G!Ms2uhJSSI7)|n+PjKsKUd}36J)hZifzi8giXVC$D%ji=mw5A0mRGuq0nF%caz%1gb(w~w{"
    "Ds|$`6KqxpIpL?aPUq^BO>?>?JGBV)p;25@ds0}8*GuL(?a!T`euuK=!QU~i*av7X%C&Uays2s<BlQEt8lG0*w0!BP{*qyQFS_U&u{2Hs16Y>H"
    "nelN|Cflg&yqwz`v>oVoPdbW@N-I<z`7)AA`(54?+4<a!5kI8T1<+p!ZIooDHf*Z=&-POiO<w!|`FhhJ$&Tw>Ebmgc_Nw0Z>6z)Cecu4g3>E?)"
    "01{jQg5n}>AoWN}6e)@lEl~<t6?}i~AO7j^^ZWZ=gu@Z?k7tJ!;pfnkEK#CFQ4|RfB(cw6Fw=W=Ew}EynR$H9$-GN7h8hyUba(Y#GEbiUeBW1j"
    "-&;bj7$7E*5*^YQt}A}dy26K?znJ@A4ufN3opqEi+XWBLtkQ=Gv#`p65k-5;y2SjgI_m^!WUbdk)7mWXk=wVQmQ(}%7SI-kIR$sANuR9CZc^9!"
    "Ps9V8Xj)JZS4_Udw8qcFdH2qxo%tgRar^SoB4(Btr_0p^5*9-XR81WRl?p~PUA-K9iq~M3v-cbDt-gi_C@JGsjWT=&|J61DHqDdwA-y2eL8ihi"
    "c`~#g+*q-MdpXv~2}=Z*wWsJA3tehu|0W;&2ZY6c<Y`{M$e%L601MvanPmpr)$$vRv9SctcaBC%%wLQ~Fa7|(b3;)gN_??UhzFG)uV>Kd6mNCX"
    "h9K6wrjaYN$4QnN=zT|}c96J2DYT!oi%QR>DKy5fFr<=xlIB#cZG6R2nCreyO)BSL4ot2TYMp7CP7KDIY(5TCli6|b(6vhJn-S7k)~YQO+PlNc"
    ">;eBB)02ay!Q1mtB?OM>IL1&qTYN`@Zz)$~Mhu$rZZDGGRVBxroNG>ksNqq045FiIQaw3(O5dRAdatD{PiP8Y0foswLmrp6AlZa_b2YtF*<=jz"
    "eu~7wGc6M<4<s4y+I$l+2y_h&7dw{26pjwG<wQ1rK4hhNP&jYRN6>Yjh3EW9>wp%jzbMYD_?iz_OvWKKq%74nkYnSEe2$j0DvRO~Z!KQL7s2Bm"
    "B`bhN^Y6vE952u?Y{x_aQ_CW^kxe+d#>cWMj=K8yO=Eq(fvO+{Z8c+xWqlz((^8zG$$Onrs$U}n<Iv>)P_|vDO;ItQes-m4mU3w}<LZ@=bFtGu"
    "l`U~$*-~@&40V>tRN<pdABD5H24_X`$YVi@*Bca^Xv-uiJ|-?kJVzH+@v&}DLiu_?Zi}Q^gY-T?gt#p@ydu8TPXi62;iUl+@rM+k9Bhyl?}MCp"
    "mZ9F@-P{zJ0^=l$MMg(%_<<R^#}I|$+Ud)kjyQ(**|&a9i9t3XAL(XpWz%<*+G$IaJ~kiAWze$Dd}`Foz<!|c*I6x4MV1=3cX^Q7!WuG&ipkyy"
    "u?E|)(EaSii|tOwBzb5@PB!c;w6PO-(oQf{d);nPJ2OjnQ|w&I|6M0}kYE~$@adHCG!!(n_C>K9z`y~ACVS+Q+K(Xf?NJRJ&&cN~(PwoQ`hD%x"
    "jzBuo0AeP=u=<b5FHjdu<FGw5rtd&^FJ!>GX^UTy!%@=puBHP3Y1d!gV#ucjzBEP$RfyPZz@GX9B2Pq^-<TbuQa(vmiFC8y7Ih5=yMS;DFIs3$"
    "D-WS4kcuCACe-K+-4JS^<^Z>=3Rx9f+w&*qEH-h9!<@%gXRpw=jy#s<U$O|T{aO0&JjDe03%x$x-I&LNv;{Q-jR|?KtdQfG$R<D2E_HMgg#}&6"
    "g6-VLJZ-HH{rz&91&ghc&6wMbPpu(MglbCDPLfsw^CiH-Rp_8bxM7n9=BdIl#_uehSQu~;S<M8Dc7Mja3@Hkg${$9gzCFiZxM31S27`#&1vt*v"
    "={y&G^-aadI5v_=YvZis4huLrhHr7Z;BLPM6mndQ{>_G0UHo(k%L=2cUzS3L{Vy>5O2pj*=&OS0tUMuz4;jDHC%SH3w$I5)$VX~MAaAN2(D8SO"
    "+k!)nE$F--SN*Q$l#%$hh;*UH&pHol0tyZsFGPm<3S00Cy#r(2WQAnlZ>7IUr8eWMyG+xWCr8Az(TkcDN1A@r0S_fzfUF}SNqgrWGo?}#v6YPE"
    "xnqGcxbt~V3)_cd@GaAaTNiWL*bP`70-Z~|m+y*Mg+^P8-+36l19)UF&0LsQlvxCoTS#2%6a1ieg=bJ<2d2@02@U?dz;aHIh5BHQX3<2l8uGZ!"
    "Jf0pm5{1FzvH6Y*V`DfvO%(jIIaI_vuZ`6b@GyVoMDB*bQ)>nKFg1b(_4t|jkx;ClbH|5yi&}>q>Ju;?{;9S-RaQ$XC?&S=p-CNp<e0JpFw6K)"
    "!m!<3Izt-k$GO?v)<=IU-mmFMOD&~@&eP9^Q~1!cN6-YosduQi&x*y(=eSu!z(joXV;ye*mk97}5+<HJfhMr@AwWa(KCZ)xC*ck~lLv4tfn-(L"
    "X{XPcWt#sQU2xm%QV~C-kvj2a8-5HK;uDL?3I6b3%{O0A9a9BbF?PFvnvurl9aiP=M^@A+(pu|8VFom&#%MxvJsytrWo908fdZbBw%l`=>eUnG"
    "0dCw#g%L<1Ea%W`_IJ)Sldq$bokqR`sGuW>AD+omm%lxC_4r2e@DWOeEa|kE!87#lr-bX|L_TK{Q>r|5RouH)DSsPO+S@fs9a?^p)%8PGI`Luq"
    "1^UxG8^M3OJT_Y2(`j;792|2OwvLiY;5=6{;NdT2>012mqZvUGS3^)B&mDfYt=vc-rAlp#k)$l+x%=}5{(Wz?rk;f~x1A!X0WkYhh1ar;KZr$M"
    "@zF^(#IHq0zLN6Qr!B+1?6_9ohN;c$yHuiEwq=omB!ISjeKu;(1c15W4x@wBbNTCsX|PHgFmSNg2|BI((5<hEVx2YBtqGv(&Mh{=Z{09IekLCh"
    "$X7ZRmTWRbQdfnMv#bDSa+V)1e@0vgk7r+Niebl8p83y&`QieV6)uY`CuSqMoQjogC~E)S?PsWyZP8@RE&XJ>ka+O3q%42kTu!kxr^jbRO>Tgr"
    "M@#ew&v5$yjB|0YorDzi$>eYsP8&@=Hda+K(dLKEx6$SF8AD=<9h@@6+yq5kI(*WVJ5N^)C(J$C-=dD1ndJ(;?uYqhZcJHB#Fb;K$FnEe;{*`R"
    "^^?7m=e0o_Ag}1g398(h#><l3CHB_Z*_3yhU(fvKbm%8D?Zr7}BSR64yzDsU#S~@qOk5}~=Fv@B&dCxqrWuVJiu1{5Xwb_u7?jQ~{J1@B72t_e"
    "rFX&l2hQa$h+PruaDfsrbbr&TXaWf8w8fB^&u3)bV-jWI7B6ql1~E2y-qnc~9m?^D3A*#QAd0o2^4hnDW6(Cu0-L5HP*5>9xG0)xW}qUQ1bcs~"
    "=R*A}-?-kO!>13yCUZ#G7SAbaDKkqsz<sM{+0z$ddjW0Rp_DxZwY0FNTT5c8bBGBp2zCp0^)RNMyM(i_N>-WDC+NJ#i##!|B6V7fE;A70>H#1u"
    "@O|!xxmZBoE>t9S&Jzl&@ImTg9hq~$sY3F7NcpUp4g-dih2s?6^N!yz$1(=1&CI}#js1*(@>I<hc_aqNM6xfAVXIs54Q>f9eMh|i2>rAQ53ky2"
    "bpCYmg-KiUgF@NQm|0>v&P$p?&5;WqpQd1z72!P0bwGYqB%!cRhav*=_ARo>k!+P{ci5a#_jVRTB~YBMn@z>P=?N!K3{}mg0!z+m%L&Gw&2tJ#"
    "oI4MBdC59SVr3M~;*Za2k@e$&7$lNQxt^p|cEk-WUVw4Xbsr3*P8Rak4D|K{jrF)GX1uB4`>htul+<dqX3Zf~k6PVv%1)hG%9T?o0;4)^3UFe7"
    "yF!-}%&MNAe#cBV9pa%LylB(Fk&Dmp1@T`7`;RWJ%uEem(svy#4ttQX#!2QOXA&cpz8E8*NwbxH?)O$q6SDn^xz5Fp#Q)`*;)=)MNz4;7G)0D("
    "ibf7&G<o$x&1@is4waG&6&qMYW-X?s(kcc(p-ceu^g)?Nyd`R;rZ`hAW$<A<s;CWM%f^_CUKFauc9k<Saq6dgqJ-O2u1IkbU*wAExfE3!uQ>fV"
    "6srYV<S1~_VG)N8@t}=UO4-8G+3fa;VFVx%Loui`8NAu;>NteYPv5q5zYeui6{&ljY{(Mw1a=0emZBF~w<;W)Wg+xEhmf6B>fF8(L)4>YV#a=P"
    ">=-vOZ<?p7nW4tO@CjJP#0<~WO`q8D)n-Z`!Z-{Q#t7~083>IuJxiTogj9uUq}I%aXti}oAVq`DPyh;Ox@<*uGu&0tPaIj&20Doc`5dP?nWi4f"
    "ME`ZvzIer?5KeH7c0#1|_UU>#&T|immBZ<sXd{>mrA|BKmn$to?t<|N7c;s;E!bx#S5jCM{>fsc^28I?x6~F?kCQT5^hB@3=ZO}T!N7%Ety&SA"
    "m{3!6*@mXMOqrP2b7zMp-3bq~=2o+P^!p<?dNG2;7hg1%TnU@e)E*cRunogK<|GcG4!F=Ho{^gH7GX}zID}A@NaLM>na2xCG|Q$c)H7V#<n7+0"
    "0#^}2Xsgc!Ep6(=1ihVmUEch>{nSgu1IkMjp&H!SO_Q@`>1Yaaq8p$4xJ6(=4OOmM4FvS=Z}TYO_7VFFzkEl8+aUT`;Eisa)pd!y7p14R*)G?t"
    "1`|07#9xrK5_7w7GL(`6DlNZdZ21Gz1b?H^G=u_WJZH5QDoT-^C3?!3#w74pSFWItaJP*CZ$L2#0L*}!GWdZk)h-h-u&Y|DnF(a-OBzKE8VV&!"
    "ZxUVvHFzv=*@;P)_Tb5pfh*>Jl-k_1Q;~+vTMxr*NxgOn7V-Q2G{-8_QTIlHtB@>{M+-j5WPVi=uk)hxXjkkLS_-vqP~wP=bbWoj+DMXxWjbc~"
    "7;-P2tPS_PFjpr(6#v5XyMCG1Cehg#cD;~IbPb?PiHZbtuDW<DZ9_1fV%a$EftmXVEk>E|Zd6TupL!5+xgLh+4PcZ3=q$(L0h;HJr}+Vmq08PH"
    "Rs2?y`$j`bs3pePU5HaIH^!5w1vXU0-<AgXFT>Ix*Vhwe(+T-2$mfgS7I)0W26i?(O-mFCOFswNvc0_?BX4`YHn}GBH&ceF<+-_bYiZf6(bXgA"
    "<Rwq^uDxXDc3ES%FTb491b~I=XIKqfyR{&AOnjCk4q}<{3ai{In3g`7g@fr>_FRTOmU;&@Xc!{<G-`0Db%U=-5SomN8H-Zwy@^u>tbpRMuJKBQ"
    "OB(z3hNdwFG@7WW2s?p*Nh%dH!D@r>$Z*!Q#5isW=O~uSbsi?BMqGivdXI(w@?~Qu0(js7O57hR7{Waeh2Ylo=PWGvLX|CKE?FOPCZwf4kRr4c"
    "ddgyvrZY@~f#WBx+y~X#s(1!~9F|D#DW^9WT9ZJoo0FwX@hdkod7c@LW{bSLx0k$4nlgdJ^|Y>CqL_ptl5Ii7KT-e1w$Vol3K2JfF?!yFY0TIY"
    "=v;Wl`CztLQs7-8UniJZhuZR#x4~o8G#_lizC6b%)P$<W9{Pq?+kuqWn%iM0L7nwkirLwcq2l0<m{5%m&N{|^lyWp?ADoiQj;;YDNnwD+_KtM}"
    "%XK2vL0`6HFo@}jv?h)-7gWVWbIB-<Qtss_mj!rx``1BG@Z$y!l+fn@>CjQDnvINNW{Wcv4*UDnYQ0_wMkdoi=6|Aap+l=ppAyRQWK{RuK%`g-"
    "tY&3Pv-v`GQ=u@0Cs%tQdP>Tio-##W_8jVAkJxdjI5h+IV257ka4QJJtY=~>pBvE9!EXcU$7C@X%|en6$m9RZR7VDLV$eBeGvVZMLr^cg(Za$J"
    ">a2Mu2Pbh;1L%4{4cW_PzDTD%^l4Qq2(-TMTDu~{C_H?)!k9#*KwBK@mdn_HCQ$H-W7Redw{-fnp&QMIjqMb)8yl#@z(9o&t3XMwIK*zlgf>Nx"
    "8Nuuvt{Tx2*OOY!G4+9Z+v=a5xgIg#DpxT|L93-xS6J1v;zl$W<5KG0byJ1`igE1n*P3NxQMPwQ-U8e-=$=C5MJC^$naDiO!e!eD#~;<xXBHP-"
    "rn9!<xUy0%kDRU)Lon@amREFKwc=5#O}@7vg*U0vP`u+o4zVMIx^KP8(~T-F=G++}HurNhSEYtUkee)It`m+Q{6{LyiI?r7GIf3GllwdL^myF?"
    "Z5g?jMQm)tNF2wjtNgv4h(W>UmIyc>kG`~3YinrG4+^rJzP<h}r*aUM<sIK35a2IFxV8Pkc!`BM4@5V|L~%n#w1Y;OLlS(q#wmxA!!t8|5ffOv"
    "jaVd*)yq3b5~nbSPLOZo3pyZrOUJ$}K%4j_;r#P>wW%q{K<X-b)`d#3ps0)BB#>f@2-l#ADT-*P_{=Vl=R&Mt=fnqVqU}@Y-6Fp;J(5Xc{^qT$"
    "WI00H(?5#FE187^A_WoNL^G|+QRL~^YQb>m`<`jwD&eBY@`ODhPF@EahHx9L8vlgg-z|W`+bOk)ww)B)c9KtYlVU_V%2>ZdgS%`g@;Ug&4}x3@"
    "O2lc*9<cb(hZu;VG7Dm5wOXyX;v8Wydgx!23`i{5;|il8-`j{7nilo6VvkFMSIW|&B^VIbR+_pf1jmf91)}9q9W(_sun2GkG>EL#E<J^0_ni|b"
    "vL$C18q!8lzKcu?RQ_p`XOQ^B4lc-(PaXtsEnux@c}^!UDQ3iD1{Kzz(n1o!L7-tn;qu;!OfjrR1&&d#KZn~<WABOcbEaad3-Cb%E$A98<BM8o"
    "INEo2xuXz*wSdFOAQ+k#u1um^IXz?Fr(Q2m1b90X4f|Y(6$OIVtgMiIlvpi9%b%Yw=eo62c8I4MuhXO^VQCOAmku4GA@z!hyHa=&G@h*~7Z?!T"
    "*fc-&XHdf%@;Gy2w}_!CB2_Hrwk#1mBdmA^{906fzuZWnb{)=RYbVF*Q>lL>IjK`+V3mV(HKeC3zbRvqP?-Bm-_lH3fW(xN4=j8z1v{03TCdmJ"
    "PKx6?ev*1hj3Lx!*h?2Lf~a_3AhD2fOh}F+%k!QTyHHFsNvnmSFLx1}=NfwnFI8jn$%zM5Pwb3@8UwG=>Bpwr4CAp?gqCvJBM#&6fjEGq4qHoU"
    "lC%yEF961wb#_t-<rYs|L(a+2>L^_CawU8I8etfaQ4b<GZ91-_$g6rhT|bd1o7@$P=|V@%fMxW|IYIrBH*Ta&MK!O4epOHky_4p}g51DmpuM>K"
    "Q7EEvLCP`2@l@f^d9GJK&RES3g9?;F^J3F*s@VRJ!hNdaxa?)(ZA4uY#k^)$uU|(gn?bdF#XvGN%eX%d<?)z@8@=XA&Gpl8?-=2k7NC>#{kmEl"
    "wp1R-EPl0rUSYbyC^BY`#gvXwn0caPIH22QOPC#6YxZ+t!;@l=A0dVC$_8m{l0?id6hVHpiRz1J^M=_EGI;q?8O98%lT*U#j0+|6#EBPP{d%|_"
    "pTZNzw>XoVV#~E4NU1u&r;L(x4KsYYiF)4AY=WEveT#c0=}9Sek1RR{c{MS{v}01>R`s~Vr>-p^PpwvIwG3;^*qCAwlC_{?@^k~KA(f3sj6pI2"
    "j3L+MP^-KhbM+LbJ`ed?)mkgd=H+f>JuO-g_+32<XDm~IVPJz48?91Fvg|Eocf2cC@`oy+2WMcuo@zGF(N;L(?NDXt;b{X8hp(e_FuB71Qnf;q"
    "ml^s~p|QhqUz_jj90YfQLb=p9V~SS_pjxMe_bpCrrCn&8v&0qLm&j@XUnOmH_ab5E`%$^1X2kVN`Fx%s%Nc(T&u5?&JRI$r8HQ_cEW&2pF+|Vi"
    "fShA^vN=_&wVN*WZle3=aRtXKmpvOIytR>)J%Bc)Y25Iz4CPwIsH%VY7u1K_DBfKar#+Cd$fs(-2G6*kwIHtNolCLUkH-zmJ9l}3rmPyT25`G<"
    "8J5z4Bg)J}#+2zd@_xAtX=3~jYnA;h2w`$a)bOWBU*gj*)QLH&E-)IXd0wSrGGla|*0@S@UCxb|Ncrl`%Ru?S_KcW22+`H>45l6@WmRr(*-_LR"
    "5sw>cJYoJE&rcfF<0;Y&J|}sy&S|%q-M-SAJb;G!R;cwWN<{stIF{neMj32+7!{&5<!7-I<aAMO!+znp<`ot*%&c@wvm`QFdpJN|m`S=!38QS6"
    "g(3gRKIrYB(Qy0d`Z6=>(W5-qPnWCDyEc=-JlE`fSQS|43%afKo{mMqU9=>o`4f;>&W#*nAVPz&?U}?-j(_&1%CjT6_e5b(f6QUcFse#2t)!0*"
    "&N)H>v-LiCqUnq6qs$aZT%egz7b&@W{^6!;)rlz5S9=RXy44<kH9F8YN*P4*2;v0)_`+Lq4cbD3visY+bUKq{Q(Ne9l)(`FFIm9T4oJY?p-b=b"
    "qa+#P8V9AQey&}k@<2ClF)aG4G~s4v1~_?U#4Qo`h)v#Rg<0`2^jtTKHU=U^IWm@6+i_X^?A&{ftxWG&i|O|ZhNfJm1G*$<1<li-My1&v;Z-qw"
    "9hK2lnl7IfW(cA>nO12G&kSpfxj7nrl1kyJRRRhuVm8>u4>rs*_r<tgt)P?zhU~7{9O#Eh$o&t@#zEO4%sN#<ru<0iU5x7?hndoeH@QwyaG39_"
    "q^gaaa%r58gCU7M&cI1=IMxR7o+DsY%u<1M2(30iSAdGnc%_tqL9AW568lx||A~`a_PY4_+Z4K{IC^9xn~K90QKvGjBrTMZRFo=NOd;=+uZt~f"
    "RJlS7(a<70@0CH1*C_<XP?>8sVk%t44W`^2WZob$hw{DD7ox!LMgM8H+xkGziGf@8LC*r`?i19wN;6)^>KE|ulut6I%=L`8YJH&JdOQJEshF(7"
    "#fzd<Yp0D56=DBcV)1|aD0{gX@dp^Jw(LDzx1kRZ^~h==U2&}qPiKYhaU_M%h@~UtfpyXENuKJgDq|MDM+Cj#7naZo@)d&uo%Z6<gNZPa_D|78"
    "{WRp|R6hA9fypqY4MIKJ8f&Y}GYqzqN@1fZ29?Tw_EroZl;j=Cq!6}ubesnh`qzVBdR{uxLA@HTF60%H{G_=ew{g^dCtPzVOUqyu{h+H{xW`)~"
    "8X5)<E)sa1xr(=BTO$(CCFcq8e1T0fo$o3{Z0RmZiLoFaD({M83R@ZE^;QouWEyUGNHD;66?iN)7>RnOsH2(Ov)Qa93GsQg=4{C8A7zRJ{KeTt"
    "2y9fgd}#4lYVfrlnADU-R?;y~8zzR{)igQTbVX)HQ(`e*ky^!9ZJ|XWZig(V?l`f;pHlAI^Hu^>dgLm&rHD8EWeoXM*30YIRodn6C{FByDT$Nk"
    "O$G~csFb{S)S`$CcEuTSv+^XRRC$6|>B5vjfuUI#&MQ1Hl%I@KW(Bwp&^pO8D}h1)5=T)X><)ybB^?lU6hR5u8lo&PLuHNotEWZYI|Bt!!gN{p"
    "??;L?Q^lR1;9O^eik0LrI%y*3(E6G79{a}U&VBsjV<8fHsTK6#$%#Ml;A2X016hC56Hw1<@rm$sTPc~h^hEElV7i%g^2D1CC*QjZ<iZwu%d_?R"
    "`E9F%@E&hjX}#AgR8RR>O_C;9c`AR%`;(Aro0Dme%)kJ6O$_r5Sg~_}e$`&58YkLcOGA0VJl|X-*)QaX@_bNiki{b@8m;$U3{R=kE-DkW<@J_h"
    "+%wY@<~lZA-;ffQ<Vq<_%}yQ7vFnoTIkfN;ODpXvRjpSraxl!lzeZ_M2B0pu24=f0tQ1zLaz~c_^l7gY<vyti(g{m6g1CL<AqVQ!>f$1S{ug<V"
    "%H^TU#H!S%LBQfU+XqG#nO=)~2Dq4Nu%g+rK47H|E7{VO%O_8rvhfBPudVG!j4=bG^xdf$HqA|k#f>x@+L#sMfEQzAbtJO37bhJdv!{C+U3ACU"
    "a;!^=*X|F*FfJ6QN?}MnW|RsZ=ilRd`D2zX4{ydL$xSOT<PMI|SB|1`FxKaqrBog7K;5}$99*(I_2Y+2HdVvSshR%(2F%G!7uw&L1~?@izmE!{"
    "_DoY-o0wJyepD${Dq|TH$D5tRx9Z7mVBg!VaZ-%?8^tl;vexxhOI*B^IezqHPSM0wt|zE@9m~aFZb5ub+5|~*eLWz*6lzs-5X%*x`sXpg?K!a?"
    "R|;l1cU6`eYC5LcYUl5=OxoGg*0-lyB{W?}8kU(vLJ`3MkRxI);K<N5NKNaeSba;0LmuUuX%)+kjmhV(T@xuP3QOSRG^A&j4p|F;x=-m`>fDdw"
    "vo|waY)3J&!-jA>D%3AD8pkA)=c=qVGYt65<Qx$9t(Z+t%#H}!*g75UIK7L=Ia-pe=&}u)S+flL@DxkHt=r{l7JIlR_dy@oO;|rfY=uf`T?4Z5"
    "D^jC=MvzM??aCNHy;cRG&Q1)Zo?IchPndx6p#MGo?545F#PnVvEov2gev+oMCeH))i+$1WzsLU~As<o*PaebY{sWZ7KNxe>>x^E6@p8|8goH65"
    "AJi#a+=NMfFWqB%Sf;0^IpD($tCo3Y&2B|4XdU7`_ngXD*lsH*YbHm;S)vA&vuo65TR-@KsJ!#8>HDOo?hp8G@`1vQjT0`7@<dhR@?K#WS~5n$"
    "PFLsSE8%FwE*vwbi&BZnOuP58<(o1+8|cnN99X;Zib3(Th3Eg4P|Usy@Z^(Bwp`-`d&9N@I<7^Oud0e=`rAkeC+G$LwQpbG9%TTDk18)GUA@Z7"
    "Ja@KMqoe`3`DHw(S7!1K-C}|T^dQWbNQ<7_5r>;`A8_6Ct8fUN>?4l*0BVYDZs-u{l#p4kG8Zu&x?zf%B*q-2LhqtXA+Q$2VXEeui3I$<gHl6q"
    "cN1v`>>`D@LY#4~aWEsTe0k|Ev?f#72+IB}EHFd4%3mg6V~m2auv`>S(3Go@cGf;iab}^64MvU}Sr5t>Z6*_wlc*9R*RUBgDVXWVN^eaS;p4?Z"
    "O|HN_(b(PC<Qkw^i`{`4;)9~jII_A5u(V{$wxkhbhYEU1Er|2Xh_Zw(D=z*6ZQmcTiDv2B#OuVS<ba1`hEY$l?tQ<MwO`lk+NPCJJ^GNdNkU=?"
    "6fZE}AU$V53Dx)DHy9leN=lxGQFQPWRZ<!x52#;^5LtaRbHia4a}4Mb4ksQQs}vp22zgAhfBJM}Jed6AfB)kwsYif1B`LEG9bM>%gpyL3?az5e"
    "#H=dlpg2=}i9g`O?14X1n&QBz>>XwHlXUBIlm0LC(lIAZbaAY}&Faiyl8h&yoCA7C>rxiV;M4!LtMV$IQkzuVc<CkMt$2>@G(2|fU_m5xM&Frf"
    "h;_aR6YMx>K9h2}%<n%OJH##zB3X_TvNQ(7cKrPcTG99Yd+}?pnM7<t{qp+YzybA49X(nVGvg1%??;mvo<|>V&RNgrKxU4g+RxsI8mt>&y-=U`"
    "OT+!twqy9BeUTqG(b%NEP^WKxf%;b{Hhf}b(ebnVxy{BxNJ_QN0^mB%<B#w6>^|@DtpD`1pL*A9W@d9@6JbY2wNg`a2g(m3un9wLn5?(BiK4;2"
    "e~BFl<;yJh2We#yO)^uf6xKEHxak}>^WjxUTaXVLER~PNIC0GGPK~BZGq!oV#hHs!^Nyvv<k$jQd4fS<<iTyt3W^x1*92*e<^)e0IS-qL1=74D"
    "&o74BY*-SRLPTUWAyao_N2M&917Y*?nG~e0kd_jqfPi58S(u-D`(TFJnJ*SGp^)uOxVt7VZy6MhI|OmdK-vdn$}yF#(09zVPMGJm9P@K${A?7e"
    "2KV)jTpBoQ7b^6Hl$`O>-AQNu*SjGAIZN@BDDVY|zkegG<tKKrHd1U%1MyrU+Q-~%9XX<u6QbU)$Eivp2GO8+$5IgLR4wV$d(4-pYe*t$V`>cd"
    "GSqw4>PJydsW<2s*TO9aaL||4g#p(5gI*zo?Gdn!8s8#aDw(Or0*VUQnOl?cDVH5MKyJ2dKHC&L)i%utK9O;ZYobn-U~!D%FweNfLuH2~(*DlU"
    "%*;%l`5mMWyn5R5JrI10%nH8;dNLV_uJ965b8XRTl@8Ba2&0PI&^i=RmVB*%>A5UQRIJAv=Cw;SW9#d@O9MUDN0xObqlZ<s{lTFDw$TwAJd0OS"
    "obX3ikCSQX=}+N$=2CZi$7Y`?AS`HzS9@&v#hBGtSy@>#7C#S4{IqS$zC!VZ7T4C^<BX^JVmM69sF~Q^wLw-tzx~MX{aP2^79&Mhk1^zq|LKzV"
    "U|#yQJ;Uevb|g8MW8%eT*7CaiL~wmQN6_S)^OQ;FnF^!Ks+D4LYHHj_o7b_|YKhhiZT$?|gO^`6G90J9F$YRlaR28{uboWH&Z4(cV9C1Qu{zM5"
    "V4ojlh;x71C{VJ%j>upGfoG$#EGh;e<gvFIyD%$^aJ=3%@FUu!{z!EM_0)_=mQaseuNk0j%a0rY2Tm{6HRN<QkK}oFW>}j}j~r;8!w5)&VC(O1"
    "JA*+1KFM6(^>Q}M+~Lv%NsZPCt3!;{*4(r=!{+6*ElE1L60hr-ycSwq*IJr5$~33F%7R!~o?$!R6)99G(^#{Ou)&X+-w`^GQNXnn^OC@_Y1mwr"
    "@Yi-NI6c0-5$%95>1(LpCZ@)Ef6~9~7n=n0qayuEK1o`&Fg!7>yxzh<-X@*sl>#>}K$NG%vM1uXd<7t(NGwAtv@Ht&w$ZUc6Q>Ski*k&5Lo-dz"
    "(};etTppM3U;F|$xL@p&9cxg5E@aK^Rj(u(eRfed(=!c4+iu|bbP0GIX;=tn%cWAP?pA<$ovCsr*4Cgv>sU8*jt7L*2d)mU8)H@FP_kGyw0#mD"
    "@s1wF_`yN_OFXqOaf?V`wDle^eoV$1bnImkY4gZ!r_rd^42~|lt=&wSRz{=3nz>#hm!a{It@~DTv&Oskf<<L7TDBMxGlwu(ANzH!i$zeOLQ8Dr"
    "q`e4M;!rhCG^!@dQ)7wUN;xYu{aqB@x|Kcm)KrSEMfp2aK=f;lW3Y8ERjVuYqnr~JW^TPmqR6*#gHj1afl85etryfEw`})FBH!z#QBN#BStLo}"
    "n^x;~l@ew9h4tWR%9;UoE%Zurf=gwIQ`cl%n*h%@ii@0T^Kxt75H6T?(e3F&VzWV^8X17XWNPA%;}HQ(4biV8=vu_TZbuyx+fvI+VA`|N)vi|4"
    ";w;Uqc+0N)##^al0^>nsjk>9=>Oc+NHk~+)b`ZOdV}#C6@29;8`9sXiWFcS~wS`1q5X?{kPz1{NdL<ObAuN@_{Qj}amrY?(i#!!-#9+H`!vU2-"
    "#+<x(5#Y{Nni@@aeMbnLWkbv6{qY=k?fVp>Z=&_NpNAe4qft~_lhl2+A;#VMeymWg*l`+{pCobeQ4bV|Yt*&_>3qPnNxR;<Ep(sMsH;4y`0BzX"
    "fkMB^G3<^3SA$PJ=+p4G&8yoMMXmRxzE9pY&W=pEE-FbH56dXZlH>=fK^As`{P+Fbh3Xnrlw^SLso<m&zyN-hIN9sxDz$Lwz3f(U+_q=dQNyq>"
    "kxf~TW^>Yo0y_VJj566NHVdv#7(YgPIJTdPe%5N4#t4fH57_}?lk8d?2(e`y729lUX5eTx#o8$K9@i>1Lq-lwQqmlPTuQg3&;eCW=h=GG_EniU"
    "xmM$GEddlN8x#c1$HSvBSWhrCHflAO##}|iX_e48e9j^Qx9za6E&k{E<Z9bUp5uAtror-YvK;=cwB<T$i!3wuxPkw2M5)lD?o<yL0NQ~HO)s6I"
    "BHwZRpQ~pa<*9Q#JAfgbv(F34QH`11>T6VqwqIHmje<vSZYCl9)k$BRK6u~`v`)g<DRa!}Z={uLd$K&RNNjL_FF2h;3rxI0>1}0eDX!>al<zr<"
    "!PubGzDT`;G-5hXay$lb>P)rjWfhr9o1;}4|CDL)s;wDZ_0@@<VW%*S<2<8@+uKkyg<MyGiajE3p@Lz^?Ugrl;Q0%{MN!ACgVKI9ec;vp+D*q|"
    "iB=dL*#$rU#MvX$%4?dh_jETloA0L0OT7&)A&<9P_&$}{9d~OlU-L?3N*vRAYKqpnf<j(GPm*ujusVG#tn#$T%g@#^6t%_d&>W0U8V!1M*QBq6"
    "myMF8`<rSh+r(k%-96vAe=<cMq^Q?91{T1tujAMk+1ty1SSpo9Cg#C_0}l<g6w*^vF5O^>vfQc!CTf}HZ1XKh?(^AGv10=4U)qKNhJe?cAu-(6"
    "jOvs<^u%<t&ZAG7@asmAH8<s%>a^ztrPR^jS`zy!js?zT5FTsCUZ#;{@v}F`GH6HFjupv5Osy%M=r68ZbHM=V&(2bjX_$y{#()a9Q9v=%^DY5Z"
    "9IqTfXSgb8v=h}CN!OxqCXP{>ut&XABU4KtEV6)<&i)`vESV~$y+Kn<j^(|*a#kK4rGD+U9=J*vY!>DhqWNc#qT;v)r%BstC;pWzc0^MJW0~qg"
    "8j(dmkwt$`%9QL(>w}5-qWw8~RAo&|vFm2T{drzQjK*^bZv!rt9*7KVQ0GC8i9RPK6`O#HW)mNxJYJA@z&!j^_6(}n@>h7Bsp;t;ph_z4MYT$>"
    "9W9C{@yJe096M$vU?wvV`7HxPLf%ME=pjiGbx%1C+kTp_KbYDb|N7hoVH`C|5={x`T7K3jHSC)_uaja=n#o?}lufylRW_-a#(U>+Fw|q~bLdbS"
    "UYt93K$WLn%M^+#`bF2T`@!`V)8k}JH)Sx`cdZE%58Jk)NpFD;vSac#S%+w#N}kp!gZqJolT=%zbv}yxEBPdEGS+BYVj>d-DWUS1_&BUm#9hgl"
    "dD=`|9me1{m`U~2+M2k+znU(LIRin1{ghG$0^pmfDXwRLPR-d2UYYi3AN6Mx=du?BCfFh$DYfQkcPu!wi~2e<Y^9RzeEi~lW;5C+PK*mgin5m%"
    "ai&LjR$WhQ^z0}edxXA)^Re5<@zeF|?<-6gX`L38wb>DvDyG||H0S}YH<mQ_%_)Wy3NlIZ?ufQvM6ilyA{)Pgx;$_lw?Y{wT3y2-y5LnjFUA90"
    "8w+W(778iHwd9^vqVJ?Ea!ke|#(Edrb~Z9J*(`BxDA1xfkH)c4t92BP(`)D|&+^f)Ds=q=fOE%l$ZVaj&X^Yhm9cK(3~$;ySaS`-F*QG6Kgp3P"
    "uUjz_KqDsX7Qgpcl6@ZQJu%DVloG4Sf?(oIig}~bW`OlGXSC_q7z?v1q@mmb7a{!G&JlUgKr?Ckk@8aDtdvTeeojB$q85nej!gAP$uR{pdPP4|"
    "E`@oJY{-8Gmc_EedEjDN9))Or9>&r-0go!MV@G3Rzl`qM`0z+Mwi}b@SS`^U<aLHaD<#wIOm{go-cFXG5H2rA8IW6^*hM|&YHj=0>3g@u9dY+Q"
    "E{rU?Phr9Pt+IZqv~<}srPP1J4-#1?5IHj=DAp9_mzVPvRFrCER2N>b*(9KQ0#Q6z9b|kCy5GF09q_<(4&`bE+!7lP_9|A1s#K_FXA`tkepQ^#"
    "=flkey|gbmoTf0a*H4ehxpU_((qO&);JP?=EKsdaJ{QYYi+G?4J^Eu=FBr>uKsL*9py;{ASwJhP)LW_;CP|bUra5HC5XU5u!+R0vH0NuSJ3ecv"
    "?8d^v{f>>#m>v~s%5=DVoI4rmpPk*T7DO;M7)DR9%h+1Tqox9^?g7%Vtl2moYd$Ci<jE;II`VeRvw_s;GA~w4S4Gvu2P^%$o_~IeQLUj<y;7r`"
    "Ador21MgUR1lOq$7KWwirKy%Q6_|P7W!0l@HOI5{85iSINHTER3}?<ETi;?&(42OI28SOU@mdh*S|Oe2)KW#S9VaS`n87qVd(EaHCQgftQMOXP"
    "*1oLTgd$fU8i7|8<C#SpWOya02yuYN0mkNI4s=g=sYbf*R7KGbJ;d(s<z<sjHj~5^j@(MwI3D%h+}bPRq|;qSAamOWZfWevWx<U}Z|~CD7UzC@"
    "V_kmezAP-<N1%k5K61qO$S=lCw+oJUeUoQ!#-el5L4I9N9Eh!5?$LJI{MHN0w)~b;)T9fT9nw^RFlGmhJM$8{22>csXg+dtaJY&8{R&Mbkr`M&"
    "ONF0fAZy(CP$yVV$_{;vSZbgHkLuPgxq~S?D9<5}vLPKZo>RD_E93(w21CW5Wquz6oshIEM>x+)P;UTLze)sExGO;uE-fQPpR`dS{qlOsp|=C>"
    ">vqkO^AJ;mQ)2kt#Un&knsO}AI}zM68WYoU>l@=J^aSaXPMi9ZfKk?!_(WQ0QYI%CbSPmN7=D|)TN{*2g>~`d=(mVtIAw2IsZqNxp2{Cw12NI*"
    "nGO^EJ1jgRW_nd6I=SqIr0kBt*C8Zdi$)3PN=pxb!4{_5&3>6E#BkX)lzia42m796Tv}-gW&Ic@x6&;(x^pAi%0~eWJ%X9a)}U*KNXK9qo2{YU"
    "m^6%}Mr^!64F+_hEhRR<5=M2IvDwuIlUjf!H#E74Hm>uO5wZ%m@ut)xE#tuKTC_mAnP$O)e-amTV2I|+sGWCN2p74?VX5mWIMI*~=2{-?G}$RF"
    "w+SxCjz@9K1peq<L-O+FVkzii9-v;&e8;Z%R-9_fObI<8rc_GTXY^ylSl!UM@cbf(^~Fy<hf;9$s7<A;;=d|!qv?8{e+6R0)E3$}T8-#J-xaVr"
    "aj|8_aXA860exz}edKWyBZKX6R9RB!mnJz04b*0wPkukt-a##P8dfW5WC1D55GQP9vdiCDpc^V*e?CeqHoJaTcL?lo^^Z8SDVeOs;`?iu5h>d{"
    "(`vE=xC}W>1+`W{pPeO2dad9wdN!_F{|4P<RSc*n8|5zU8v!AT_b-`+WuB{n6z!1(r2FzHTqU1m5e~PgY3MNlzirqhxqF_?fiB@)4W0`B_Xk48"
    "C>;p}jfpMkL-G--E0|P;Ibyq+Az^y%f2QcAbFxEnRhg}=3OXLAycShR;V;u)_3Wfp6ceL|_|M?<Q2%$0s#NLnHi7MMnA`&bNjglzeHD&^u0lM;"
    "c%}7p_D^q`saD^x{Xt<6%w&GRQbXcPpTS?b0+)`Qtr3^2fLm|^MvOiV9nm%~Yw1&1@w<9XB*94ZV47aK2L`y4+M<%SX8INIn}V2Yssr59|H7gc"
    "b~@b)q&?fHO$gQmMug8HJEmi=uYd9w+OLr!`U*47tUwuBNllGBbdg}rFsr9jXo|;0P&utbikiw1aiWe<cMuEEK(r*PL2y$0`e*d9xg(!J`>?MK"
    "0y^%^It3drPvGV$9SA%(G$+BdU6kObwGlsAiBOw%z*L_A-l5(ew7ipft%Ux$WEegy`a8q^?TBDa7%h!<gL^ZHN?KAjLtfxzKJv6VcbZOsNLIKh"
    "B2^JRO=DAs1Pde&8vYy~;S0a9)Mh$`lGq0E$M4b+rqgjK$E5xNqspIe`FpjI4OXahPA6^8;9J2qaE}K*#5%s@Te^gw`%2Ec$jnmGvW{uu5fN(k"
    "DuM4CYF&68e0(ovufY|;3wQFyjalp5#6t)iV=usd)DVoEz^n8}@C#xWv>pm?jiUZvX`+{B&x_V)4LuzG?;C$mj6(jvppF1aWcmAsOu{sA9ns0G"
    "_<i*)l({<w|4tdjXIl11`}~m|#b49nfi)j&!j)_|Jox_rY_a5zvI(&xV>J%y#kTyrfq*X4;(%!sH~W6dC{c87)cTDjZHNuEumm#v@-1G{o1mzn"
    "jjY_9opOe!V7G4xi9ey@PQ<+Ky8a!y@QbW6Jv;acHlL<DL%%P+;!-yo4eP^s=0GeBgR4Aox8s`CXJ!Jee?O(TfsY!Wf+b$h0C%>-fS-L&JS}X`"
    "xCk?%3tUGtU(f?fAKLW3L>JJYQ`Z`wYl642O-S7!zWF|&zJU?_jNO=qrtp(6rJ-b@M`}#kT*k}%!+-cFZeq7C;Ws`@F?cN2)3F>{Hgsu@8?JCO"
    "i)p?ep~BHwFWR2*3OGq8yazs(d%tvvx)w_$hcPX>c#58xE_4JQCKjhjwjz(<&s$`sLXKX1s(#vNUtf3xPu=HnIo2Z6SYeGSx)f2$H~<}d^>8pS"
    "<r46Ww5UV8XE{$bHEu6V5t9IYpu$g{vWRG_Fb(H=>`jE)$tc9=&qqD|VL0<mTGYN}n8d@~dc#mKLtIGHNP3SngX7rJPx}92cO#gJsm!Bju%H>*"
    "Z~~I2p0U~U?<+p>9Qcvb0d>2~!nd&U_PpoRHDy9d@0U3Z#*#*_wR&P^kF;nfOEJ^OsiUoP=6|mcv_{YC%rd{;UE)Q35Wbhbf`aaY4CyW4U7tDt"
    "FBz(hj!pg%?XcVgVSLxnhqo+eWa=@186<V<++C{fk?Xkz7PcEc<ig|=Ahj0R&fytR^ZE}7tt89;%S$7$Q5l`%*68xIaSp)r(}N2{S@}hNWci;s"
    "xn9-Rfa(oUlW4M4@;U8fMjMp^5g}0z8MU#XhMG;w`rq$-AOHN%-~avtjUWGD*fY5b=%uL|HvP65z|@p9j#SdS>62dO1AJbH&k`&0t?A^opWKNf"
    "DhlZTj#5YBYYM`K=>9H=_rKC?LAZZ&?`{;067sp}5^q{J__+kn=QmWD!Esh`TR)G!4^2nKz-+#X0E{AmM_+&OGk=3__F0474ohN=4(dD7RwT~J"
    "<fK+Zaa$)JZ;MB??E-=S6&{jA`a|G(zA323J0lv^2!~w70P*{js#ojP|6`NjdR{>>IMMk|D*TV#v-q)HbWc~xryI*J;|IEOdgc4*k*XiT$26V3"
    "n<IH~ey6!ZzjN8d_z@4WXt?!3O8ty>=n#w;;ze)DNK8g{GiuXa(yPOjhelZs)j9ZIXyl+{HX%MeEQJ|Nf}y2GL4Twp{>!`DT?0pMI>I)No1Faa"
    "mXK)gFGS=6Q${5eOV$XZ-c1T~1+|kVA<<!mYdi_c1gi!y&$!de1iLyx^f(sFVhT^C8jef@=P!noj2vb?yisx;FCcfcoLt~#+y`+riNwzJw40{N"
    "?ZYj!fs34;Ra^h#aj`!QUwr=u*$<6dlqaI={Xh)maezDbsQL53@6|grQk8NXMX-V9K&vVI&W;^Sc%{%G`>e2vg`2ywgh$>S0u}+v0FcqpAPL)1"
    "kVkJqzboGN$9kxA98t3h{mS-*Q|}HwpMnl_Kre`E4+`D=z|hd4OO%kdK!?@EOYXcO7U{G%K7?=db=m}cz?eesXm9`OzB)2c=y{{-<1lMI=oR)_"
    "=+b?59%#EBR9_}|AO0@7wT68RCZ^q8kxYw^YcYELe<0<W@B?<VX#-Gl6b^_Oc0IyX!#x$rP{YYc$oYuK>c58S{V}pQWS@92LnZ2_f;2Z371GL@"
    "vT<_Xrml2vTl5<XdWRSo1|Q)MpT<Kar}+%(_%0k7YVQ-)zpCl~4R1G;Ps8C&-kz5j@37BFc^NsQ_{$-Q`A5iRNGi=;7omo`J@iv$j9#DQz#~d<"
    "^G3c18{V5-E8Dt_oBKI&_p-hRTe238)KS{VUB-nF;+>EUee%K{hGp>KFR&8fqJZYg?ZD7%e=^qF^c}qVl&rz`sUI7kVGGEIx+ywz;&8np`X#9w"
    "<PV*J-qu5=CzmdyY&C}9@?ZNSwU6ig94%*L=IZf3Bl%}SZuNKG`Wxb%(ve(LpQK08y?t8RM_3AbayU4S=0S}pDL^ATbD%eF5A^RE!T!x;$h?&z"
    ">NLycQG^~tJg1hafJ?_h%42ve^jo%Ozj@y#?_bmXE&r{;fMKbGd1<%?tyf_b!x0d7nBGj|QRQfybm;@i+MX4HSHN|Dh_YrPma!zj4(*BeKP-B&"
    "Xh%sqlK&np*n_h~+&kQ&EAGMB-t^vG`QeXjFG(#cSMiF&<p)>LEPqq<P@$>IPxT>*gUjf-4aI^Icj{mG-p(hRIwq|!T7TYhA~WTJte?XN?NrM9"
    "=&&uI`qt;gnag6CNSmidkrbg4PvE)4<I_QTOLlZ$=)Sfz(3?r)aQx0HESH9RA2hWJJU-W+M5ik3c81R28i@4-R8O3eomh*H4O{`6!{kANG^jQA"
    "IprS1qaPjWh~_zlBV4P;p|{gTA0NZ6-E%zLw}Jmg&Djj69Z5&Cl3^uK#39*>!F8MYaMDVMc22y6s`eVWV(KT+Nj2(KlVmVS-8h>2za$Uqj5z-l"
    "6VDf(s!(_IlXxNBo_Jd86O@m<c<0!w_~GW#h*&$(wj1tpfwC_@HQbuRNHB_xn{tXku@bp-{GJ+xbcUxBkRPMJEX}Pv^fXazb7$4D*?3dKbGYK&"
    "-B0T1Y!dHatQwad5ONKM8V{&W22YJ-GRYYM*PS307wLq10WrK&=e;Pt6;a<kzI$b~%kcD4>?mRw*I}Yg>kbCQ3H|<O$bBc;lu(c0b1w+>ZiEt%"
    ";N>V`P1;$Ad+VDplBhIC$p&tLij%>a=oYd1C~EV?uq&qA;pQ#&!TWJSB&yvQ4`6Gr)t!lSG(vBYoV!t9o`wJe<XJtPDE&Uv4-V+h3t1PJ=JBNK"
    "kshEPt^XFapoSCTHmd)#k+>ewDDo<YN0e$Ns~1&=ni(o3&HHFcsf5G~F+-0+Ag6}XJWo1XoDn%;JLfh=un*tGlcqUVinB^JgFNE?w<9gDpswsi"
    "6Ivg>tX`!iBo!;hc0<Y59GJ1OHVQt}s=p#aq74#%Ix@Ne1&+SF^s6X*=(H?f6HCJ`+x>6ZByl?u7lu$1578c=l9NL^<9=5jMvqrL62Z^$rF)D`"
    "DyBiAv!TzC*P+pCLN5>Be}`m>;8E`I9TVu2-taXZKWgY7KqKaS&B)BcNL(#_aVXB{=ZD+d(VKF_?)fJN;c2L==mTfjF^$v*PD9qGpg(v`tS;;_"
    "OnXVvA;&|kf7UUP!7@4(>?FJupTqOAY{x1|v&BmOtytjEsFNrUM+Y!XA|#wCM-OHOdKS-Gf<eZ<6aiOL2$Sh;%8tkSxFi}}Nnv3e_Leyf#a%$m"
    "ja16W$MN6&Gn0W$sG-q%7(dyG|B&X{W7JFo@ogJ^ZJm=QGz4x;kukhW4gvRQQ8M17jx~`czGwpUi3i{M&?~4PWe4?38cy2S$%(~i6!u;qhhs`@"
    "Ch%NH;Y%yQEfgPrwKFAN9VY0NoE6O0TxtnRfdzkt4;ayj;|-I05wS;u{yK^F5IsH}GP}{Q`WJWlODYcQvF;J)O`GzfTG0?29Mva4RPUl1i^v_@"
    "BXX=kw6{$?;*W`bsE^8T#$Qjak~|MZ*e4D6jDpKb#QOREUC_gM3Shc$_v~HSxi?};LwO|p+%+NGDBcfe;kPv^)9z4BpP>=*CJZFZ4k1~Xj%MfX"
    ")?oDQ{WlWUDi{$=tVnh9OSni$GLLdIac*C}6+<WV{^Wy6B=wA338;D#;&D7KC7N#9?4zcDHRw?drZhm)aVFAj^uwB;K%G;UuYDEeC&G*Fe&oya"
    "L5f4Jqas6FaGOobK>t#|5D(DQT!_IvPh&OlIpN)&Xoj8s$;b3f&aaxhy@Wvvt@)QewaaemFxG~63O?5PPG9sRW#GfWO(`nH^cm5?=foS{MSXA+"
    "qnP~@VxUe4{q=2M>|PZQj{2X&UDRFo55(Y@Sk}8zeOK%ak_RI3j!;KY>W0bgQFZ5=$)YH?q^9D0r##eywg0<QCd>Nj{9zcWa{oFio#QBSBe{%j"
    "Q1scJScLFyE4(9TA~_uHNd2GU;Y%wYj3ZnT0W0Y9)D%8H#wY*IIF~wEz4OmkDPG67`$If&qzXoC#qOZY)OSHO+Mk}%H+pe*5NS$Fo$KIHo-ZdK"
    "A8Ps25qxYbxpUz=WeCMH6+C)7@a@wh2ytEX+nvNmgYcPJQV}<=paMDndw?qU4xCC7tHw@S5-?o17ln8R!d>(cEaI<3Ev40<z&UL(G|)q6P>K~_"
    "WY|>Vo+3I2+(R9GC}J<@9!dILGmUT^7>oi|mQdt+{`>kBu3_BLN-iY{`b11AMq9g&j`}|h^!uK7kDQBJ>!u)0wARmlHbOmzpQy^8#JkkxLv5cO"
    "`SrV`(boS7f3g=J9#Ee9A$*XhhsWjT#1E&y*?WAr_l}67W%c4N1(4!+xR9VPFx0y!U!9Qh?;tOT%e(V3lK*u=)Ws*z_$P)<{!=LeW>?FOv_#WX"
    "5Ru=d#5c&{w2=PS#2S&zsPIKr)acjC@M~yZhH)<?DWtjxQ%@L-93{_qFp4W;0?0N#cA1o!uDEy~)FbjKF-S^c@6|tu%A*<5cyb&4J`NE(dLYg>"
    "MDkS-rzd`b+G7QMDsfYh1zZs_dJ=Dhjt!a{H~i{0K4N?sb<FE(Drw;k9e?|T8j%W1^i;xQ#CV<=2pIRHDb>F-E%Qwg?V=tVVpxV=%7z4Yzlxgn"
    "TvgA%Z;6gt{CWL&h#n|9Y5!4Q(5A?+2m4AqXxnQOQQo8){MDCE=+_wVMv)(kp-kJYD^7$?9wj;NMg8s3`Wjh6LSKw2;Dt{rTnDvI;2iSP<iM4Z"
    "Bk0kghj!R>h{bOb)jP#Xk`eqVv?r>#|7_VC=zpf67@zD})%{=+PYoa0Y(9`AlOurlH}SlpdN<SfE~@lTjNY{%U?D8AA40*>U*naRq}m~I?Q8Nl"
    ";ARJJ*m@OYRN-ORc*v_Khj23i_zV+o_IVD4Ha?Q_m-v@u{2qgy!l<hr5>o9Bl=zCN3slc*!zzgGWpWlzr`SR}G}2V0_*fK)FDA@*vbT5cOA?Zk"
    "l@~v1xN?-X$1?fU*I?@-VCPQ~#`z+axrk~LgeplTw4Q)B#f*frD7<ImtDh3#HSu=HtoEv>Pi=@f^cceSu0aQ7qdUZxlfqP!DD{=*!lb^sk5LVJ"
    ")317BmdZA`1Ah*-;Tv7N2N~d8e}XC=3D>B<_^v{G^@%v#J!L>?vL@3I7o#&lJ%tp4Kw9v@jXC|e?(VRskevFJ>AjW5b=p)<!4!?mB$Vl0WDo>&"
    "ATA{@%0JT4CLt{dnEu^I6Xw1X(SAkfHM(Js${|th!{$6;ATD}pgl4D{59q`znc{i(ae*HYA|t-90(^d2!|kgv9NJJuVQzg${EPvFb@FABj!^AI"
    "7x0CLdujOs7p_YXm((r*YD+wAn?4)d_rL#%D14t5gLL|n`QFe??GrZWMbvU}v|5edeL?(+28Pcwj1*O(VDLiQ=HdTYnbLwjnrv<Tl74&<-4IHe"
    "E2y4c1ovUGtSA5Cnw0PF!JA5taAE!iUF6@uNBlzppX#Fiz+HYqM_h$bTN&-d=>H54p?mrY(`$AsrgYO{;-pr5Ow9HgYL&{I===7e+E3I&vECIo"
    "#i9t`r0U=h-{Wu8?}^HnUm`{LT~!k`B?faxMY6|T6vr6KMfXQ2>~dFWr+>Nw7nb0==S1?Hc$eH@R2#$j#81ezL)##q>5U!}osWujbhPNjKP;9m"
    "Jss1am)3*WCv%esFRbb=ZSTi84CXe_7gfUfGztPN9Tyc0>-1w{T1H=`#9C}qCu?gJ{M1l$cg7H1*_o~+<bebaQfy7(Pk*Sw#3T-Ccp`pNyw234"
    "BQh1|m~Od?yC0w!nk<rj*Cp=q(O?vya+rq?iMw}2Z7DegR7SyTZ#Id=XrLb`3AghpCbxg4fpLmg?KEXs1eb-ri;uW~_BwQ3${#BA(0LXDKCzFY"
    "2|;ZUK56PAw}b&%Aw(#4^SE#)9;Z~YNpru(|E6K}mPm$T6`nagI!gfds@tuL;iHxUT=aS?0%O>LrfFSCd5<BV&=?H}a5|ClA}G7VygC$$6U&AZ"
    "VUJZwJVDTHQmfm7ef8^hL==N-!b7Fnava-?JAIqk5MCE&<OL~J`J0i1?x2&<_WaSpJU+!>hBI=w+M98ej5CNwuP6e7d`Q6Vj2J1S*|$7BRKdi("
    "%kpo-QuO)X-dsP-sTy7FVzAk7Unvn-HNh;rg%4O(Q3noFi@+f>QJkokhxk@!b^op=9O`@G)2|EI(pTa*5YZbwK_g6~QF65-#r)B|o$em`E&`VJ"
    "Da)hdfr1J6FslNLKNEi_QOBQntKSgn7!@nxtceh1<Xv*Pn)LO#GA^sHJ?j3|>)Iff0HnhO`0bc_f2J&Km-%UI8p?O`p5lIrkMEYZWBt7geZ47W"
    "rY1ZLz^O-KPL@uH-h`B=@G?I#(bG1UnEF!w^m9}C1vJrHLovq{e!R|^f$<lc`VRWs6qLMpwLhfrRZI-Ut0xYnSgN>U9}rKeD0*@vLLyS>6PQ$&"
    "<wEk17*8&e1>5KD3_QiS7!OgkXxA87ni*n%1Llme^hju+262BxKWdv3tW1+%k~J9asg)Akm0TJ}X9!NdxW_>wzHoFZq~P&U!K7~)VmP0MBL+MJ"
    "pXO&`IKz*WM9Kg-sLoEH8+vLkL05}nnM+TL*=_34(FRDnFCJF<^hFv!qK#~z0Z-_`QDX<Fc$67%j<V?n(*mq9SlJonHA7w%$$g<5@akRmJ9kMX"
    "Qzi(|Cpv+CCH`cjvU=pH$HdV+f&c;^PHTBwtPQ^basRAVeS84Q8_er-`k@iJWsrpPL5&rGrMMUO1|-4n$8h$tQfsK&YP9a7r1ykKZcxfsaXUuU"
    "OpC%>;+#-Fux(W5`xvK?!gcAAAdau~|Eb?-bj+%jER-c$J@gPrPEX)Q_IFkC39^cet|(cMft)%#Eq%Qc5kDRk?o~Q)`)&UP@xY@|Z{~?1s;lU^"
    "O??U@{GY#B7X!Kdmm*Fc<zxje&n2tV@f3et*gj_^s1rl?aGN?jO0q|ZHZz8n6d)i_#?ba1iK!7z=`JG=i-^t$F1!+q-PY=%;ZVJiGU<qW_ShYg"
    ")E33IyTfuAVW>?aNfdu`wx@|xzEqS%=VLn{s?!+M5zYB&cotMz#t{Uvr*;B9iai*iogz_5G)i59f|TfplVoCpAA(ToIqR{9R%cnDgL7pdu3nAH"
    "lRZssK6f#E8KLG3W1<z<#*-qyB*Z+VxLtN;i1Y45pOcV(y@fUwmCK`th8U|4(34<lU0lJ91ftH(!=LmYKxKWntOlFfgWI2hSbp`>of(WZ@pP51"
    "boH&e*1zJTdxZL0$tw7|q9g7jjfGm6Leq9a=_={?A&m|iB=Bqhl{>AHVYRpMI_M^4l$CoZQOT|tdEahb(FxqvHPg~EQXQ3WN_eQ3$WIP?TyP)2"
    "f}s4w&~7d{tfLq4B#4WsY91pX<}2DzlXp$@tN;5Up3~>VBLt8s|5m|n|5eKQ#5aEN4O12~Efc?q_wC^w=)?}Sm7d4?yfi$Ei&8^un#nDNk^T4L"
    "_v1-Lt@$LmbGXp;Au$h%>ugfD<aDwl{$%Df%=g4O9l+m9>f`>=L|UUGA(VUTvW9Z<J@R{_b6jR4j*B0j&bZaZ@Ng`ifKN^9<dG0cyZZT0es4d9"
    "p^_+O?FWD9`})yOhx;1~7{pOC3$90!i08?uhevl)*h#K!`WWVMa=#o`2$P*!m2M@}LjWz^IjqpYFC;Rgo>vQC<DrJ@nf#2VF}{JIzH}Pu;~HSp"
    "e+*CL`{oBC?4qQPey)>yR1F-pC`Zt5CnNR7<L{1!;U#>eAD%xd9`@r{>Ou70Dh)s8b<@rSs&3F?m7WM9(*%=$^yJ`a(!n~I*{2#pNZodJ+<N=d"
    "xM_WnO<z~GSV1g^XUL@sDUrc_$NDhgc5P!+fbW5>(?5t=sNw0Y65b&i6jUcF6iE`HdjC_ck}r^kAy_*NcQ5TF5S~IW@Msc&zC_uzJqPVxNEeT~"
    "eM)HQOXM$U6<27AZCh{I)MR2CqcwwZt9cS`sUJ+x;>b>CukY@G!Lzz+cx=eJ0Es&J>@>pAVFD*|W4AbYO~rw=IEh9)%l{l+`~s+_{+<im%g0RH"
    "Z88e+#KUtRL_1S{OgVFtauu!%+!k>H)gML#Qm&Jh=u?kCXD~d@#aC2`B&cN(<C}fw5t+~(b;Jrd`HHCu>lux4a>NuLl-@y$y{EYslnwUb4r_VT"
    "E|gqSSI`7eN>7@@hJv?~w!2f}UKvDZ+su)~>1;Dt3ROOYX<JN+s-n3ZN!O|ha2?b0EV*-peP)%<mf2EyoLxavj$CK3-lln&AA>$(re-NsUZMVJ"
    "VzA1fNfWLQuW)m;kd^sm^VGXyk0-!F^MD_{bPOM|F*#YD0pkud8jX+8Smdc`MfS<J&E86tm{Ln`4#QFloVy#8w)=-TNruA_o@Q|1ZuMWv3AZ@n"
    "Po}9;Mm`JS4jJ#^&vb8{;G((K9~rkRpvgRf3>2=$XRi_2K;-*=b#BKqBPLD-s{SEJqCIb_KD$7q&n4|R8yg$*j@#=QhebXgES}eT>g&Kb@~#W&"
    "Yyjd%8!-_D^SEx!6Vu(0U@EkZyxod7Q;j3)7JvBRcYc9-WMVYwoQF5&>CsTAfA1_+kvGt${T=)hVII%1>BRFGh`$p5ZF`6+Shj_WMiLK6jj-Ti"
    "$pFVCK&AEAV=un}w+U8GQB?{&jK<@-=^OFx-X&hn>V%9Iwp>4*S=HKCYPCNA{SkGkWSKbi*BXs>8=rEX7LzROTGjW75xQKSoS-3(6Z>xMCiI(="
    ")q2Zy-5_}PZjxMmh@y9jWuzffDwkz>R8|Wpgc!Xhm&_iC)-oE(-Tgkg(R#AkoGLXgKgbm=({EXcT$jj(_xH=9#<CZKj|M4#(f_->doqCD5>MWh"
    "N;CkETCU>H<5M0w<nSa&s7UdVq)I6#>i~<3O@0YIIfDlwfOnww(RtB~8Tg-I%phgfYO9Tq8kE8S9{=Eq(l^fw@z(<$pMC7psO|_2U_j@;LJa^f"
    "y>2=&iP{#N%1du-01StdF0E62ai6FVpR-P_GJq$XNhPOW`OSEFc`D!m$>*O}63_ZS{v&aydSZ=6(lti@=(lW3rOTph%&SA_<=kaJb7i76iqSh#"
    "OAH6nsA*4&z+pIA;W$6Whf;B?bq}^s6m>!%E|Th>)Di8t$#jg`wptNha2OXH7x?n^$F)}zVGC7FKZIe`b%GM{jmGMZ8&!w$)=gKoJ@-hh^uiHs"
    "EFj^w%4BZH8aSS=dyZVJiJ3$sQ)MdW#BpPZP?M-+>p0~ydT&3{s{Yz*=-I_qT`)oGB52Pm2Y54FChBDd(VP;F>kWrVVz9!(Fhsd>x$lLVCnCS;"
    "@iBA*ly!`$=!}U~9U3S&G3$u6dZJdz#Z=r%xs6dVYqOob(v(XOCZaOo{Ji&9a4)3%dx?;1n-EM#(O*zJHyE_rs*G-{<IJAv$rKUhE%By4j1o31"
    "#k~?OcB3I>rGnDv*Mp#mayLmI4chgfFtdb0UpWGPLJ43(K5|hICMVa|g?QkhhcG_ta<Dzq$5SWX;92f4r0?F9JpRLSqT(rljZGAeL0_pIJ!C{Y"
    "A_oT-d<UGB%ZZ*U1*@ycJU8&+ng^EYiTQ2_V@bsEY=!>%&;N*iw%CYKktZJ*qL{W<7Vy-0)K!l0fi{zR7`^HWA+w_I^rnB-`RL?fW(WEY@n6nN"
    "12xmuW&7|caeNMiF`@Ck>GJlwq792wxfISU`txdcU%PXCV@9N^LQOc-J1w7Mlw31Y6BAa6uByKS8V!PtC<uZwihiS^sZt%+LN~;lg{0gZJ0nv@"
    "=R-_+i%L~0(~RBO6u%&EuA<bbQ*`G2CV6DqQzNNMLp1}s)dE4J*-c7?^|j;fFYE~JBWDg3%LIrzMO5|AUV2r9<X(~N!Hi?b7S^E``owxd;v%3j"
    "vs6K$n^<1+yf<$Nm*+m>*d0~<K$JX4d_6slo5*a}E(DT?@LnRO@@-ULaZG2a)u0(hLx6{VK;n5Xy;KuTN0$`}wy*UsbXWT=mtJlbgGpH~hXdj6"
    "?fKR4-aGGbVk<Eim~U~u;}u1L9185V98%Y;s<>4k0H`EsGD-RC1Yt6wPsn&Q@}P+-w_cCgB1l;(QBP}gdfLlyn%qdJW|IkLvs6P8MJO*r^m~+}"
    "+m16g=Xf*{+oBDky9KqH)&aUV!RY`la1w)1$E$6czo8ouyj11zNDoc_RIQ=cNQJqS{!zEYiL;`$_%4MDBVYC_6_-IQqUhEZ^tl234qkww8JYxD"
    "dV@>gcv&C+RsLn4IPWMao>Uz;abkZ%S3<Na0X39IN@7flmP&q1sS&P#hnJylV`36sULFw2hrfo45d<5K6g>*{$yR!z+&LrWFF)(m(D=-iTV#BN"
    "jA`!f@?}CG+2u^e>S}p$F?wfj>xZSFtki`=Q=X$LC|%R8H(>_j6JC!u#T{eg^&OOfg@$ABRd1=GgsG{Yi(f9Hz3mSMv&*9q+5`m+T!E$%%~C1p"
    "3un)Vd+nyEZlSxd8N7oIP00l@B}MH~!1GOAq(9%I_KN^FS+t<6dbk5;Xjooty80hErCaIA+ZbcRPW5G;3LTm8hqqlH6+oZoKDDNfZ1Sk$IR2j;"
    "CrNmSxZ5SLLEzbjAH6*kSvR-GR<kaaD1j$LuU6}uqz1~c>r2=ip%>QoWvw)uI5ZOHB~IC&Nd|*~&znqMVzY&R%7F+BMv28jkLB+ijiOi7zd9vc"
    "x9MdmH}MRW%FMn*8C2OGMW{lDG;$cvqi|qcg?cwhf&gDYxx^@10*z`&m3vY(^eeJjdOn7^SS-Vj6SaxI7Y4};_n&ib9}DM{tLG<;D}1v;_>8!!"
    "S36Yt7sI$hWzIY9cAUgPrAhAh+@j|-o3WfFkV};W`ta+d{&`5Wl!)4Et!7UKb%PSIk3Tqf4c9ZG)oQi&Q7ex^M>>StZHipl)x){hUneRB@PE3t"
    "c1Wxe+7IjX`T2W>4eq5u3>PjGy8BQm-=g`7A%oW9pLsl(N4&K#oSUmbdB*n{uIIIV!ADSY){(QSfkz+rXGV@_DRGE;(I#PISMBk<iXQ;?y>s2}"
    "&0#Ry7Ug#dYe)%OLuAgkQ1f6#6@|uo_F3!CFDzkLuD7E2NFU~xodA}^`B@1T&Xr(KhrYi{m~!aUm|+LhTR+tXPJ-tV5@m1^&R;rq3~%Z3SQ%Q>"
    "$@x0k*LrKBRmKQb={PPm=|?UBvjzdla2b51r@Fh0F(}cypx2HQ#%I!-c+t0RLjlkcHBq&i4DD<N{tl|Noxwer!V^)c_++0V_9A<6a{dDCLi6Iq"
    "i?cjKD5}+wP6&+zZu118pfUM~xt-a<8dA3uuLx#K?&4w`OM)75z3$J@#8I`EP6w{D?>L?%U<iVW%Ok3&wNEzMRF6crEd|4yg0;1&DO|c5EURp4"
    "`tVuCSt0thE>t6KWz~lJtb|@NlTzsnb-l$NgZ3#d@d)<XtT(;x5Jn@z1+MXTT)nZ;BiW+X!6P(rPzqd84P{HBBj@8MF16dlC$3__6Pa-whA6mt"
    "RK|tSRhre(6{ZfuJG>k$oH#KYb}5}*uThDiCiLPmK{~;tvobMNuU|klNNbeP8kPdb8L(Pl<U8L{H*ey?hG7Kt@+>;slW0s%(Cj99x1~_)y)Fr5"
    "f{_UtjyjJ^<I+tuP=Y2V2z9mTH^oJKjS>bSXu^kOikM}E2%bhe{@y-=&Y*Q0dAuN{VcpW6(IeDqF`w}1>1n&G;Nh7^k6u0ju(|mP?>hb2c?(14"
    "RzJb5v{U(NZ*P5FMo^n^MI=*lobHj!o?l1r#^7z(N*ALK^0>G(qZ7E$7{{r&M<P{6M?!_vb9+^Ym$&wYCayv|n2d1Kc$^&F2(rGr5?C0Op?QG1"
    "fAqW=hl1L)K_$Xpibqi6H4XxD4Db;WRbl^3C?|>WYX0B;E%Y{p+ot15UJd%HS|4gaLyNhQ@U`<0xeh3~EnI>#XF^5;YiZHPYh&=FHkgPTUttdK"
    "6SQFth5A}kJ5kxDAN1A`WvEIDkWf)FL;#xr##balaw?&_?eZvQ`V+lz_;9a>VOe}va{^is_8Rp+Rs(#RU@fOD_QR(5*$TLC-_xUzlINRA>~VYD"
    "+}zFf>C&&_Ed!oOc-{;uh)UwpY%CKdSyH76SRx91mZz^Yq0ty@Qfg67Opr;UhkWk2{e8+^kf8Vq=ER$C;`2I5*d_9_Mzx0iobaa(!8}ZsU_~q("
    "Bg*wE3MtyaiHXuao|^3u6<r){A^lLv26!6cFawsDzG!ssq4|vsV%@^G-%%D623G~Wy<~|xF1*_CC!`U8b~FggaypwjDp$V#b!A7z@rOfhqkr~U"
    "$gmmlZP92_nhp2)Fy(1L{Pn$iL{M>$u-LPSW34OR6lGp&jkiJ;91ew*=%as^^g>tr+uJQP8Z)S2lgM%Yzh9ts(Y9pA^QjL%d}%`_HD*q(MR=HK"
    "MB@MF>rH_4x~?;^^Y-`eYwz9YMmLtmN&qB50w4iyA}NWKK`pjc%d#xW@<?M_UL@ON|D~!_O)8bDNve`mQd2Xosbmt*#8xtn#*)Vq*|M#XM42)v"
    "iv&rKAc(d1?tg#FU2@L3?{9z}XS!G*(EayY?mhSH=lgV&>f4GOm6BbCPzS;c_)_@qz=RV;HPqA2u~S-q_qzvS&p0Y)4BVv&qo~V-H0+dZAC-5o"
    ";ASl40j<OIqj(;V9UFs3>1?RX-{lfpzM}jt^wC`$J5~)%2j>r81XML%2Fgfs>Fy9bGyeN80KW5mxJtfLIuvwMJfl`RL-Jso=G4d(ve4A^jJ~jD"
    "8Q{M}o`YZ?ihG=CVo--6b<a7V&!0d4`-1@u@BI0nOEWCUNUfCqu=T6~OZQw~r0tkeF`h?gT<i_w&xUb^f|O+GKa|IN@4c5GtC9?4g5J4LE!Fga"
    "8#l<dDjhQ5eY+j&g+P`UrW7T;Cnpo=otrpdp(Z^sNyZp&k!HC<Df7$^q&WM+d`OhAnVZ|Iy94dZx+S$!bD`hH<3R&QD1iZ>QW9LJRLWC@@}%Z&"
    "o`+`ZV*u~7f@6$!a%-F1kP<VM`v$T^6YVU$`6?Jf5LA;fL5(<!B34V&;!M?^66mA%V)S#gvu?&FrDg4aU9~WBSN*<9n%qc3Z=rwO>*MoZBjc?q"
    "AkzPuBg9q8V%}=|J*8fGO-FiWM(YjgaYg;}Hi|&8u)gC<8pKHr)C~`Sy9UG2&8ccX3@a7%bMma1XPAXTQ{(}2k-_MyTf^iU9laq?hWf}JjKuUz"
    "8fX+s$My}H0?!d<OP!(bIWJkUdgTp2HHq3XdE$gA%UI=|ln*ajxwNJyCTi2x&0C<nI~Y5-O=yaX`2R{}EZ|#Ape?JB{WZQtV7u<ci?YSOq6%`g"
    ">XfwY`T?}E2ReNUP0pUxRT?r330eoN9OJ;1$zj252tA1kZGQgB+i$0oFq|Nc7&KQ`4Xkh?^B$2Y*GrU0xy+mT&dMmQO}lH2qc4WONL~^+2HNl`"
    "=oeKK@jwsSc{w>**yExtvn|_^mT)4IHn%}dqVeW@9L9h%GYRJq{rK~rHyKU?{jq<4ZiMhj`7&9`)}~f#Hn?Ga`{h?(qhY2YVfiVjHLG+~Hv}%D"
    "S1gh#$3wGJ8?Q`vfic80tQ9KRjbNAPelPs+hlGe*C4S`~m&?VtJQx|-_U7g$GurvS9u@uhgbQQuT+8$EVF$9ZqJ!KTKJ@mu-rg?LVZ<kzp2rgu"
    "XwytL^8JiNbq&anhYP#Dt}-?rl=6IIEDR{$uM3Vd;m&Y2PtDBD(UDDJZI{a!f+$(3RDz&5;vJACrAlnUDH=w_O=&{i@tY5ttO3eIWZod;6i+~Q"
    "fQEU|ek5%Wj)zA?^z7vJK<$v0BFYdciH<IVOl`MC_1rmv%=@-_GXsnMR+7F(c2v6QZ9^`B?_RM2)6j6~y4F7^o;^D?wYqB3cIc5PBE%r42{q5m"
    "%+`?7#2WPvFoHZoqXmVU*yTVhGEav+M)r&#s?g0rtB)eRuTFW5qes`NelLbGdf>Lw$@k~+S{LhemzEzzV|9mHdOeR?d;08nr0Lk$SnU?94B|ct"
    "mt{-FC2XFjae(DCaHo_=NpX?YiK1N`Q&fd`Xf47I<_d}{4vddepiUirK}>E*uAmvK_W!`wSfMf}toGEm#Shg6s)V#qa9!i!*}4I-YftV8wXWAQ"
    "2da=K0k3Vp9&J;5UAtXrq-ht@JVxT>s5J2B2EmyxeMx9nXH_T&0_IK76Yl%+PDyglph;>7pMZOePvy~5ga7iYCG;#Cr3!9Cn&fQQq}j)5@aDAb"
    "QxUCDtrJ$=yj9Gjm{F-5=9a=y?bG&cRbcQP?HZnTnOC$vhTDs#KHW(wqo=Td3M6mn|0<Q&*L&*(kc=zJ*aC@)ghE+{xw*O54CV*wAT-J@lTGOr"
    "G{GV@!it;VIC$Wz)g9`%UIp$YMM-mA&vR^4k#y(S#yzPt`GmzEWwH75xZmHwfV5BRQS^3pf(bBIiA4159s~7EEo0=mxwMAW@;HntY{?CZ`9keE"
    "F6D0Y-uxW#@MZ(%YI|y`P(?j8PVSL8ZRou3P$)N5tJ!3xceuHuPhGd>^b4MX((bTa#&8~*Gc|A~CTO!9H?W-iUGTo-L^bhR`!ME5PvV+yEiaQ3"
    "7w{Nl23A#^v3}&Je6i!5E;!V_MztE~c9)$>Fi7JF@4IJMLklT{Q%q3p9c<G)PfWj`uMpk~N{hEeG{1X2FSk^<pbm>Z5zLZsgKFGojIW0J(2Hp&"
    "X2;?1!}If!gl^Od#u)Mr6<iF%jH71h1l#@uzC`|OE@2*#(p7qCa=dXCm1)>Wj+|FSKkE@eE?<mX_FA#%sR>z!8IL}$cQz_HAP9L)aps7!C6)#Y"
    "nsx%Wvobl^*`1v<{+6Bsd+!M^G>r)^<n^&9X5*^eNRznTvs8b45j|H_HmjWKHf0J6LX=mlC$w#sE6g8Kw#Ea9sr!XGunUQ8FD|0z*Tyy6v&V5d"
    ">m`DS4+Efi3{9S_A3pzlaO#YEJl{-R<pz7ipg_xu%2K;qi8q0NUqRb9?%)!mrNp=`%%iVRJ*wXOUZrDVYzf7$E9P}<;Nl0Nlwp&GdLrUln4rgX"
    "l{z&?iDMf4VStXdZi7Vysd^nF;Iiy?$wko-bx(xh%zYxOB)|XtkKpR(G9KpSCJNqO(^g6GEP1sI$8<x=Hwi6T_~fW=3)~z#y#<}2qG=Sdr&N05"
    "Hb;#z-GjT+>|^X{(rHfrCY8&kI}?R*cj=uKWia}--Fb-Nmh{Z5x>A>lNzy}q8a*V=(RyiCQ%6HD<Jc-wr(Lhot2Kf=MR?<5c-$Rda&H;FzvELH"
    "!O4&gYjEn6oh10qa+ToDY@cB%{ccfh{Uy0wlOE(A{<X}-tXZ36L3EM&db~%|PaB-J*d;`|gvMf)mz}g*Iz%YQJPN{LEu|2{vVMD0sU8uD(ON~R"
    "oV(}a_|P`ZgOW4s<x%CjIfn|(^Yf2C{&<Jx@!#1nZ#URPbx4JE?c%YFBKG{px;0`)aEG_JBAHS18I9qg^q!<lT&J4zT&r`vXnWE#Eoqe1^P5e5"
    "h9{n-q25Hjf)?u`_4@s&H7M_8k;3sm@{ze#3on<zA{stip6W%0ad%Bdk6zHN8t}t7jys8;aM^%}_%^oiDI7_}Bt^WX>-rp(Y*T!=t%_`ev{hV0"
    ")lX+Mnwgo&S%eQvQWeF=8$3F#ZF%^)=T4Q1GSh{}(QZ=f8duxC{&kEL)_R7Tp3JGGi(@FMp3#RB6N!u?)&qy3bWlJtj|c8P)19w2rAog4eN;-4"
    "Q3nZK<;hnyT^JXIJPZ7$SMoEKu!u|z2a<7;FpS*}<qN4akuEM8NG?6%bfPCMj2%F&tGmpDnAY)SydmB=K>vGY!FYm(f-5zriZ)MBw~eOMJUI~}"
    "p*&-m#3=~wpbEQYuX}8+(bZ=>f0|czp<I4}sSmmPeV8N!^bzGVi(e%?zIM^zR)+4}gi<9L0Xm5;t{DA#irUf|=tZ#$<4@&Uc?bVe@W|ka6DJtv"
    "6eS`_lGoG_Z9p!e98#2~*5+o4A3JvJ_&kW+bc%?ays&C|=%5P5@2;Y6k|+YgKU%r1hLp-h_cs?&oGnJIFL-@nYM2-%)b8yl^=5~pD^Cc|_uOL_"
    "l%uJlBI6o{i8^iUr3|8Aj4C<<PKXM>theU-{gf23Oa1X^)8gC2cogb(_1wZEXQ$XVxAQd!rgZ5jqhHy1Xrp7gBV~t1knHX8A!;%dd$$8B!p-0a"
    "1MTEBjK}hM<qmW|bp2jK7B#e0^NsC(*+y4uPntTz%o`o2e!Cnkr&E?Q0H-XsUtV@SSbjwQZhqNL2J@7^Q&c<gish0E0lwdevCpK9{nP?IUI4Wi"
    "Qnxv6@YEC;HNEhR!Z`P~LZ3lu5y!b2D!oG4N%GNbGp!#-3BO)Q9CY*W7|coGqD()M{z}NyDXx4dwfsoCA1OaWWuIFl>nmGnzmNOtqGzjfxDOal"
    "R&qIZAyEGkt{7L-E%a&=FVyH1y49**0@P4;N?B&#_a~@+qxT>C^YkaL@mPDc%Af|6U&NcRrWlaqkB`UP^a1coSvvu-o@=y`L^#BdV$^?8m8VZr"
    "nw(T%ld#PWb10KK&Q^>T1D|p@3`%Y0-^q#%j9AO)vb7o%8^(*1bxK)MTNU|ilg0}pQH#}G?31ka<+_Nhc85cCCZ)~E5geS(^lmYZMZSdLD%At#"
    "y8{MSl2j)RnV#LEeiEu3lMSXB+h~#ottq0)LplL|g98rNu^`zaWt*ahYM*8i`|X8Y0%1LU>@mvVRZSSb*JEru%ToDHr|#iN&X?SKdIKTWJ@5@^"
    "7XyQmu`6H%2pMw&w<nV(J2i^|5-~@>vz8UKKk_9p?UnY6qo~c!+yl*ETk-<!qFNg|+g|?G3Mxy6H_np}GvZXJ=1L7y(m<70pU41Ol3QT--FL~h"
    "i&Q}tG4Y30QD0ut?{IX@{IB@qI4(34<Cbw4YiAJbDdm1<s;C@qPYFqkJ7@&ZJofvSZpt)qU4pd~g0r+adwqv_m#EsI??Q#f+mSF>)(yK_wE!KX"
    "{yjRa)kYa;TpZc&D+ZcMl3WD3*$l&i+$D~nIgeBdb!{t2O`{Zbt>~S8e-|44mTEKI;TuKC^=*oGP(DZ)H!wIfIoP*(dxk^&myL2Td-^n9dVapG"
    "Bj4}!q~NSjpAxqkBd`#P)oQOl1U;$qs#59UiARk_Vvty>NLyMxeE24f_K`rE&?e)r)$3hjHViDGSkaBfRRWGgX`Y|o*dp=hc}ddka>GE5gM^uU"
    "p|pO<^atWAR)g7^??a9`7k8)xt21EuQmM}MT=t(EL8k7h`AcO0$=Y;sQSj;#1&TpV&MAw>Mne25l$e##%4fjR7~Ah98z=X|D5b{K5>d3v_gAO?"
    "f2ml+T|gZ?$eJAS!xb^4w!LA3hT`C!WhioDL8B*|Qs*0E<e(pfPMPhGp4QB0;8lk_N=}m<PN!EWP^7<aUpgFgZ|d$fjuE<199J5R!OhhI<y{Ky"
    "z%Qfv^9$u^jInTc7-AIThK@3NhER=zxa9f%*qq*?5@c}Z3=7)Ne(6hP5z4}0okKBzd$|e8*uL!|KUPRxr9(H+Gt&;2D|XsK*%&p~YSjwYXDM=Y"
    "NXDgfh|dI)OIpoS+6lGRtK5#OQ32_qK@1kuuCYbQeS%R}NwFl!?BkXH>INCw>##us@*_Oya=DCag+b9#hcMINUadQnFvAP29Rk;hqGGg#{+1h{"
    "El)fTZ2+F=V$r7}EfpBlFw(1ATcgI*n9KK-f?rG%C){NOZgYDejWd$2Di-qxnJ~6!u=PC^<V>19JA&g%><g)7RqL`C(1c`~CGAOkC?%`8SV!Lx"
    "mgPv;d=>Q8Hr=LV>upVazq;lwQBUD0)rCf&F*#Fv#NdlW@uo&0SDaQF8|%8JnPH_(t=p!{Ny46|4B1YpS({Vi+7VzS(jF+0_qsWQEopg*c5(`W"
    "8C?kRsd6(j?O{$%YGs=yos4H`p3)}ywvJ(F(d$$ye9kz-)=PoATwrp(?70=l;K0k}ikxEoLq4Yr(m<7cL+qiuDJ80+$eY%>Urmy-!Krif9Y;<V"
    "DtPklAe7^Joj-pbr8Ur$S;Yez@JXXp91JFKJ1Nruh8(w0R_`W|kK<FP_^PSWnJyP%nY=LzpBXo?!VEH=H(6c)M>uLCkV_JSADL&QadJkWIE|{*"
    "YO6Bp_DZGl)@rla>1#l(CKwSr&u-8J>I3v4w9ZR0g=g>RQIyk1KS&b3C*yrZWrU($F8gCrZv7FnHgM|6B9+4pT0FEPwIgK#4|PR|sS<%im$|KK"
    "Zf-8%ts$BKrohDzhfsAm)im8~dO0)mhfYP8G2919Ld)K64`RU%0nJXK)+?~%M{BmSx@xjNs?(uNKPsaG2a+B&9q>>TiMrw6L4VsKcT{?Tr7i7;"
    "<Y3k3)GX{BOVjjSAoI=|Rq88f_koDUapSjjhU}Gt(zsQ?H916mLstyPuR^)>=H~JF2!F5H)OT=g)eUMe56!mP8E-v?77u&7kdcBMzgfr!IyXV%"
    "Hwm>NhH{iNWXB1<fgc*osbny?EOnbHloBdfF;JHs1mdZu&{0#SeL{%Y$w{R$6Q5|)v`BR%X<Qs!{%DAbh`jYMY+!unXy4*VtE*R0F-|R{gL-=5"
    "!ovLg{WLSh#s+u#&ywV2xU6T+6aK9;Jx#i}Tp?d*Mu<w~_>pS0EG2pX_BKhZTsn6y452nXO-6u<eBZo74Z!H{-Iz)hUHoZE&ZxRWZBL;#b+=;V"
    "#LlFWW4W9n6huwtMg^5hd+OFL?l*9ak72siHJ9$_#ofJQMM4mAD8H%XV4cEAa!v~5C=og4rF1k&KrB023<i|ir}Bqy<?xeRfv$5DX?b{BQM@k;"
    ")hE^3CtMd!xFtzRhECfWsDAhYu78K$!AU)Pid!7OLqRyCFY1!OpEwkKb}6fIz+v|8e8O<tNrrj8fsw%)Wj|u*b`!1S-6RR9k1YPwu+KoB{eJNt"
    "${kXIMi2GQ4r(?Fg9<ccb;uW7JPqF@yNf^e^Qq}*k0@1(2jP#COM;O0Fr=Z;eOy3drocT&(#>po;XOsA3yd|tpiUO6Oze_JQ7aTmlpiE=q%FmQ"
    "#nF2Qq6ja-y%0yaZv$O3l=Ln}jvci5`}XDBq-=Rj@`l1f9>O71srhqgyVBzX(3%*^sE^AzlvTrmVB5{7z>`$SAOL-Jnb1k}Oq|kyBz0%=OQDRp"
    "G#T*GsiRcq({2{Yqh*vvGiiPg*MJPum+!_R!aXlgq!fnK>5Fbcc|R40Fx&tMqY6WFHZAqztfWIdn;7LCp0RLe4QUK&G3O2mJ!;tD)YO!yW&}yD"
    "+te8Y7Arg*fjBiriL$AwG#N-behsQ*3quMf>tka-j;~#lHu@2<&d!6%@@nQ!*H9^z;-PV@6ghE9xD*OS9_}$J0v>a~m9j;~URkTvTq`W#hOkRX"
    "ee_gR6yDsN4MZ14ZB!Os17;7IQ5U`)p378^pmIHv??vZ}VmiEz=j#IKg4;8o3n<-f43aV2^afHk^&%zAi)C)>hUw`hDkc0zsRTpQQ-J{rMxh%F"
    "4nz6QwKW^6sIM^KwR&Z}yKoFPk)|_DG`EZ4Z@Lfk))px!%S`&<bIsx(D7Hm6$<Z{IbxmD|wi%9=a>J(JfR4~?bkj?ux)a9KUpDlD;c}ru#?$Ix"
    "OgG=5v&y1GsXX~(3)W=2*P|0tx2)>8wE($<(pvajj{-cmFMM@%I7ENk&5>Pm-IH}v!gE0th`BWko6YH5H7q8$NS2weBXdZ{kI!1Ag2r9fxjHIQ"
    "(M^Q!z;c1$ukZs67Ph5co;;Z;c>ekEnHdb`{}v-X%^fVt^pQGgpURSU6y>0bE(_0BFs^=T$mK;!rXDwTI8bKLk&G5P({<0Qj`4Jn6`)aJa1Q+G"
    "q^B1u80OQN8|xWr8C2JeMuVrO&>b9)qQx=&;XT9#Os36BsYK^nW4LPJ(W3<n^)NC!Ok_!HyGaEP2bL;qCcgB+$0*w}UC#nv1WmOgSot-VmodiC"
    "#d0ZR4*4)V2R|JNT-?&6Iek7e)!gh@b|p4L;YnhTn9;XP!75`1%(}OzIu&z15d&Ym$;=oXAif$8RP@Fak-KHQl4Y)Yp*k3suFw*7L*+;gA5ZGO"
    "bPq{i?gI=RAf-HNt=Yr{jgoj%xV|jcT*Ie(NvX@1DX<8L7pp+NNywSUjEL9x9#c*^q2_`hs1|Lq9`9t)Gqa>R-}y`VL&BiYrIJ#E0gsso5#$M<"
    "5e8zH{i3vLk;^tjeR=qBM%Qc8{-Z^p2J=Xo%c@YRwiyf~qHV7nkz&ct7lvq*iBy_AW-jUJJx|TC8RwCyD_Y~RMT6jJ{VpE%X>^8ib94Q$!_TGl"
    "e93l(ghzlYm`n>w%SU6hAp?TiC|bl)vxQQW(|wWN`xND^&~Vv#;sB;ox8()}4K+@`TWbGOUE4V`_y=2@QRc}bUE-pCn!|X0X{oRmH-nlRL~elE"
    "<~Fkcp*a3^vMxk1q&SW}b8#i5Hlt__bkdw5q8&GvtCuV*iVhys69jFucdy_+1f`hWr<5M|$0?JSM@3qg<N&G9JU5d&tf!^yqK7#grs;}?om(3H"
    "aMNwVTq?nR_mR>HXJ*XC($<rElIJeae50Wq)HAAfAAbL~x;-@T{>1jA2>a2p@DvjeHY$LJAD*9|2UxjzbDJj13MdtZLe-1gHgE-BSZp_rMCMLf"
    "wI&T07Wy&+vtcEEX7Y<|>cJ#iLaX`OYg(*RP|d{J%6!=awg}<G1f^|eNtsc$oODWp%8~ODxSgq=2XvaZI@A@!Uj;&jdGG!k70(C4%cxJ}+)(Fo"
    "$DrWk2nk<M#k^8UQ|>ua?6wOz=~Q*&>{;LE_%uy&l}WFWr{jIPaGt7_D79tgtvAeIFd78q$J~$^c!L#@_={YWW`UG`i89&ikp|SZ^o`=wR1<&W"
    "=LjczhrD8{c2a_i)U0hM39U57=D2c?*2kyq9D1g{%6U`i1!|8T3iLd2<C#K@Q(=%bA}1Ua9b*uGG&}po$5ACmsUW_a<^)Z%mg8b^=7Nz%ro3e@"
    "Jx%lD8eYR4(0X!`rwCAAknf>_HkeR|-ZApud1u6vqtuP{b>Q98`fKV3TIx;1b45)g)T)<`rc;tT{h_RTF6p=b(=wEVJBE&llkN5|{nFYd3N~6o"
    "C!>ZIpz?*nwp!mAoIXvq2BRjKTHxmKDk!#=SD`tXf>dbH`hDCN+hP)FDj4^a9u+)rG2)m~${E}5p>i2M`cYhKibkzm9D8QOqF$GBFZxEgVuoap"
    "8Gl?JL5XKhpAwrUbmAoQ;qd_)UgC1wRtasoSLI63H&g>X{$a;h438U#s;>$jC(q3PDo2uV_3BmM_g&okzy$|YmSuYMP$<yOETAA4-2v3mE23K#"
    "IM}*y;Q~4}CEkV5M}MpPAi8eUD?4)DVz0YyQz48+G;;iK9k#g@1&U}1D_V>#=M<N1Y#wCVqtBgNT=a{N?$C&%8E&>|;}>$IqSv@_hYFUrvjU|)"
    "*l5hpcSj@6`YH4;A9)}oTd&lM!xc_kmIzFePtyTBbG$Oq<;!{#O}PloJhTZpNaQCcQGB=D%{6HRrZICp`8RL&&8*rrL9~_vO=Fb$!N@VSP{(w;"
    "T?3?v9$6yvk@I{e%9#qmxAW$B43KBOsCOseUN|reZlLcufBrmGJiFcH3Cc_isCyoG?^8Pa32+A<c_@YPaq4R27V+LdnC@B#<Q~6R^c@w*!{1H2"
    "LsLv)kC#C3@X7AE$KqKnno@CylZ}rPhKef#l#}!4$HsD~;nvMUx@8Pi?UV-l8Z_}6VwkLsAHNZ2^A=eapI%)%PNDGg&E}B6r|5^1k3DA28I{Na"
    "H`0fs=?H7zNjOmNtBk{t=82+M@?+9mw^te)!_#4^@d_2>;zt3aj<q#zYo~04t;lbt>1v8Zx^PXcSTJS~b4IKS_=Sp2x5-9f?7qJKt#48Fwl>P#"
    "2T-1xLQCZoMUt$p3PI;qh;A2M0W`lCS+Q)2T~xJnR5D1@>K)FxiXQ~jMMaA0me$)lWKujSPnaT(Ne#)IN*v$t!tjKCjt`7O28cXLR6RBk3+7Q|"
    "(F>c|L&}H3n*zDp)Z<stPvButUSt=kC3>@*KAbAB&<RbGgoZXU)NRX8k8^5@?tZ(EichygTo>yb-{`K75$K!}<22okBDz57mic)(U@ngzb$Fx+"
    "FLdj+N^&DGZ$qp`erCvNHLEI_T8ngjxsuM2nS3TZdWS-g-m$7t-P<4{n54`*OF2!)k1eBzlvTNC0ek|Zz*s7hBLAY^g8!h37`!(@2P)Kyl}f!%"
    "8FBPlXlg>+2M*ACeSiCvbPZN2o135;8kHfsX)7x>(XG7nD%v~IK0?i7Qc;cDSR|ATU9IlfLzAdkVnM48AMFV_Mg7k@S}Q9nj>pF8rRtOpYZ&5W"
    "GOou@fmd`JxV9+2E_K|WqRtRM(7vOgz<mp8`T<GJd9flUF?H-%j+D3=Go((O@cHMTFRH`geh)4jJ?fOAeEu|U4#cjHn}N;%sN?SWLueLfmOu;&"
    "B|j4|j`Z*ZZEYnfSd=8=p0o~Swi)t<W<1E-7b+@Ypdkm>&{r2McR_7l#*)z^gN&4A@6!zBA#znys7Otrf>8tUWyhHj#j?uf1wCSZWXP#8C=~XG"
    "bR03lfA1hp66%tn3FD@pKYVtVTMmD9YD&aZ5lu%VlY~0GZ8jXka~aS~rknuHc$mW^aSTN9iMhF~$&RoyQzOEZiYWQUVZ4q1Yp>?Hx5Z9PTELB>"
    "`jiIhVZ$?pXIGNjfX+`8g`rDsgPaP($;nA{Kbe6nqdw8^fB#vBRx>dCtd<wLLanZ@OKLD89P)lPZ-BPE=c>Z9M1Uh1RU{x?h!0ULrUbl2Onld6"
    "3iI>*@(WsTcAQuUmxBYROg6I9>H0LBvP)LU%w8E9)CmqduEMRss2rGaR&pI{6!J?&;bxyCjGW4XE>tiIlb%GeA5vX`^PxJ;CiQF-4b&5>%=M#S"
    "xaQfl1Yal;jCdh=lzz`1be!K%yI$k#eY-$y_}X((pGf{sjhcU)QmNVOp-}k^z0=<1CT-9RGwl*Fb(J=aXYZk>%LMcb3)FHVcAE%A+d_4*GN7Jp"
    "N2F601@<rD@BBaBKjTFF${Jj}n9ZaBvB?YL6l58wTCG-YD4NtfzI0T`KzGQLq^V1GU?BuJj80AgBTv*it#?*dOvZ@G!6{yd@yNW5-V?fcso`|Y"
    "rW{ahMoH48zLtnIFK(uV5l4I{^CS)Uj^n-ey(Zv0ez2yOa&`qH{Gg%dP2&;%phHKGvL-fe)X659UIH#R?%()HW;D(7)+UTf;%fC5EEP10s+35X"
    "XnYGY3VNztlLp(Vd0pSCu|XsVVmK~&60BB4&uCq*!z%hOuXL{2;zfXs4*JnEdh<<DY$sGV0C#vz504P-sLEsz-Fk{^(UqMugWr{LJw`8Kk>6U%"
    "r#>WUh59UPN=J6nGy%T^@f0<$Gb>xA1j?~^M4A0CHUBWZ<2u=k@vYR3IDM!2P=h>lNU3Xjg?Zox7@~2$YI|eDL<z@^%^t&0A*Bc@LLqgyYZ;|P"
    "c)6f%$+I3)NqdlUJzQLh!hLc&>2Ns?)w_$9<@n^7QU?wBqGc18znN0Ko8;YfL-}B-^gv|Ln=J#jr}b3oHxDpvFp!XBvm%uXzJK7zz4!X~(jIzT"
    "l`+k+wuvS&vem;ZjHMT;)sm#jBHHgCnaUY9IL>)S)JtSWJEthqM1wdUNkhpC>+DW=o|k7s<NJo89vzy5diZpAM_0&l=5jC7#roUe`2LlY8A)kU"
    "lH%6Sea@lGMZk1diBQ5h$ajCe-+yOaGydtm#5QE`cyi8t<=#<=0Y5b6svt)ZEXoLVlc0g9h<uG4iDDr2{8pEcgw-gCjE`t$Js)^LtBDF{SZH_!"
    "-DAx|fMKD)uRS(N&H7*YikX1(yy?S-_uEY3gO_k%nkx6c@A>wGd^uWW*NK*2n^49Vwhr1#*y!Y`4h`+765*v`?1JlL?Udml4G{!sf|~AC;)H_O"
    "ic_n1;)Im5vjl#EPO{)~kTfvj9Dm`NOq^jGH5Ki%Pd#lpZJp9@sh{a3x`u~~f_j3WQgPONu<1Dp)nqpD8_23wC-?6MtEez&ws|6+J#5!4LgeX<"
    "jSUPOM7nPu9<9TNIUQ%>U_GreHE6mV31NwbUUj23w9pN3%oz5eejh(pKuyin4mw$u<@rzu^Zpb}x6^=9%pn!pbyZAAo$io|puE(L_WV475tLUM"
    "IpVKJOs^zaD;owD*>KB~{ZQR7lw-X(rd%oMxH3iicA1=M#dBKSts$PogzRq+T&E%WpU4$_d|^eh8ON2%rh$)ii5s%%adBoa<oiX9Dta_9fo=z-"
    "AItZFqkQ0)CrJW|6-%LnJeAc#tLE`BbOm#x4|6w!ZZ{nXXMy=0aBXtBNpFOKEr+n(4VNg4(4n}N40j6zDvKu!R}(2%^g^rEah2+KbI;M5t5MJ<"
    "&Fm?SN#l+OlVw}zCZVudf+3`(?)8!ybu7hb?5!R;mCbhh1RR*M(ZtjyDH(L>(zR51Lz8}yV`%g&DudPQzXE+fP0ya~vblA`P;^m|4C>Uyb|UKx"
    "lDUF2o;AD?7B6Wo)Gew{t`bQ}vl%IxpRtGpev~p*jt5D*-)>XhTu?)(o}XEZc-%|schPE(IP6`O0!25CISMC*?w{CJYMh$tbRqZDQ)6S5bh+qR"
    "0dB%uJ2FbrY+cciwgzC_i^RBOBprdnox`<Snv8ngDVMJ7!83%?Cd=I^JWI{F$BrEv#?kcrybz4eQiMq`<u>0;{pz_?X2XTL*rcW|Ty>i|x$em@"
    "N5uH~^Vz13p!TWm?@|}cs6awKPrO@6OpWgdxd}>31@^{fxy(<95fmr6Ign<bVsCj5mt#sL)iyoQKCc*Bf5$189kq+3rc~SBc-hF1MR`e@sRX@o"
    "GoT<i?^^m!Cxj{TQZTr~4OONU7Z)I$GcRw4`H~KM(Gbc!UE5{14%pc15#=*pVwE5P-zwbh5HyW4MSTs$YlK9hzeh=%A-^im^3nX>R2JS+RXCrg"
    "5j0a|r~6O_W^b{xW9%QQ&9NNCWVPBljlnWxrt3OOb6gOiHyIxvFZ!Mhbyq-Qfg+20iTadbCz0tQRUn<Lk&drv=6gDtDep}}_QVO>p@!a0*C|??"
    "fZp9jcBteF9u*lpo|>?7w5v&K3cL;U82Bs=sBPWGZSMHygm9V=wN!UVa=|HIrptIcm)=jlzcJ7{Gt203Kq1|ol&jS!jdC!RB1*bc+A+ugrY(jr"
    "=BV;h)@6suMb)7S?7He2Oe~;(X7Aou#VG^=eaTm;BDU7UaEP+?GbGM5o}UPP2%r0rg+|S;GS+Q@3O|BVE@l)wn443260N@ox1lOTv*{?SOuE>m"
    "+6`HN2U!@x3L#MV-iY9*+>~jP1lPfkaRvg9S_2$Wsi2cVzg2jXea4;+hG`tfq<x8?jJzr#`nugtk_ke3?^LLf(RExwUZ<whUGaUJQL0S9ir?*|"
    "X}WIGt*)!!sLT2(x~<ACHD<YPp)lsUGjNz2DU`~1YzVj%wLC>(H*WWe#hW*84S@ot_01)e%>zDnA;vN3@;v@Q=vW?p9GBzrWjwfXm7%jOI<7(t"
    "4FFa&7!-RLBj+$qD|ueDv%^@3<i)#WQmb<nB3Q1~aOG#g3n#hPi?RQzpn^p{?c}fc6R>Z&xu9vr!{-3{I9dsNV<X&$Z#^yWROf`)>1%r=*NlUp"
    "%8iDF{+0`#7ZAjWZ@PFL3SrAK1A;Mg_bhx)<}6Z|ETBLuRV+#r*Gef|W?%rjOSv!lWWkda^sXm#Nq>&Q49jLFG~5qay>Mc0fttgT8q`(Yol8vO"
    "cifPf5A!;S(q4}qfcgSEs!grNg%W27(CBNOOVgTNf{=V5o1hnJ%~LuveoTMB;XUQ3yS_h3y=e!|9i`M_HU^5fc}h(^64ICtXO(F@Ezaie(D#!v"
    "$VDDdw|+N?Kv20RS-4MFRv7m5+PWV0Oq*cgCN*$En%GGa4Vebrs7hgaO1aGE<bqO(;995}4_<=qa!SHE>DH->M=(dwahS=!5WP)ZyxiQ4TTFbq"
    "M4qTTFEy@r4;SR6xdQcYbQtuqJ0Vb2Su{!N(B@Q4YBHFb%lK3A#i-I{6-*2+$HyyNYtu|<MjM`{ogpb9%hJOE8VK~)<p^B?d^H%3&)>f7T+w$Z"
    "90<Msw19MRaj_}noIXOMXkkb}_Tr)|x0OL(gNccWv9U4QmM)e3Ug^{9v)1RIe%d%SY!MRIGsQF$cU0j{Ys8(e^XJbClk%bglEt#ly2*DbYF^hg"
    "?vUu+<(C|tN-I(^bUK|fOisE5M}^)B?KjkXT}YHirKhg!hEzUd2=ED7<_m4F88-3!xz{#su^h=bTM_eQX`Ivs2FpFvB|{2~4sn64(FiyKA4=U&"
    "EA(0no&>1e-wLv7Y(78AERw^3kG|HW;SB1b#zPvT2>~~u61JpDm(4P|wvA_@L)q_y5v*y<-46x>R4By-;zHtyJ(VqH;)H|28hN?5g``@VNs!~="
    "jF~ZHNU)095T8QQODUM-4n`uz)LYXSe0e>B5TxGnG7T!Le-V$XaoMUsOM0794dMaI&}~Bc$uNTDS0H$tP<j-cm$57gQ0>acFeuS!@1F>G>-q_C"
    "c&pOWs`sreu{97X^)J2S!^=ms%;Vjkhf6`>9$JqVxyav`BPgC!PWEJ5&b&f{p0F{l{!GVe2Y#c;2Nr|xeyH<aAG&e+2>KrBN@@OSrC)(glD5B$"
    "kC<}fsJ<S<5h|ESwfb$nxmT2QB<CPdsgl2is=Fwx<Y|13n}4U$F0Syaw}LpU1#F&NiasT@oT7Cn<Nhs-APjz9?_t=14_$+aG+F@JwZushqw_Sp"
    "AbRQzMWc<cwE8K?=24c`8=IU;j(TGH$<KUh?ZZM3FWn2OS9<_t?}e66hJl7zrOHRKx_MKpaiWQmKLqy#F80^hQ{GWxpxLQh)9`5~sGgyDXZe%M"
    "L=9h}eqzphrsxrM*VdE$_|t^y5Er`@iBB{9N2)vQpF96#70>bVlMARO9+8QhD-OOC&3|Z^|J}<vXg${hqKr7aZ(n0J#5hM3K(|gs60RhAtNF}r"
    "h!l?>jq5moL$}hNOtxtz=@W4*WXwzxPb4%KSs#0%diDb?0x|CD)e!A%M=wy@vvnYi{%`#QHB<w9II&q$>K6x48E&hg?84eAw<*KyZ>#7tj<9)R"
    "Sob>z#3x0(`LZ~AMU4e7-gq;%fBG{bhnfZLzxvIsR_QS8v^Mp<g95D3XvzICS&{?Hee~Gi8b@FY@9zM#mNxpdzi)wf6s17Tf%?g#h8|GPtfR2i"
    "U?tH8cma1*?-0s(j9%J|`lh%Qj>ij?@;(1**=-p#F}%S*^o09KnrDn)kM*{%zhX_Mu^P72!8TC$m(nXKjVFFY#t}CKzIHa+tYEm&*9CNT$|AoF"
    "Yz=-2@ZUFx6m$INXh0G-4X@hD8_M^juZW0(&?5!xjT3Q3t~wZ6>G%h6ZwmvxK_pim%lmrJ+QD-)%$*aT7i+nMlIE8l!Uz4Sjn;={QhQL3{Y1At"
    "ySF1s@3hCa{V&Ezcd0(K!5_y}NQbeVR#wa7%X)iob@S{eS{rHFF2VN7$NXvi*$4Xr(nWdwuheJZJ+nea%v{hPBwJs69%A^YBR4gA1j<sg&Sy5c"
    "ohvQ&)PrK@c63Airh-opKT6wfec||VS%kMXPwoM4#hI7eu}U_U!WRfgyG`=FT^OhKq=7tsC56pYiB{{?&Nwk!6JbzW+Y1qq3vA0+43BvE*QIXs"
    "3z5o8Di$>eLHgI!;B$S9;%>>PdpcZ^99`5tyKfsKnA>`B-`R!$u|~;sG{8HMs-NhGgYAC<-hQ-p@_&}!2Dpw+9yPJ;byUA3&#w;Pft#Q%F2<)O"
    "DJ2sxw>qd=hcsLR{{aT_7bA!&JFnE?aPM?1iu-C1r-SDH<(-YfwB&eo`ZF8?4q;1Byq;1&l+(I#uRgJHa!&pTUN7t=q~lq%+0o**4Oa#1pmx8q"
    "hSB#<qN3sOocswc%o~GV^g2O!#3eGMIjusiuFICKMgGd!v+&q<atb~G>OZBrxq||>59N6gzCd2BlzlawUxJO94%c1?Ntg(P7`j^*c&<r_^kNcD"
    "ub@ib?1KtdZ>%OT=6yiF_H0{;#bHgQ--{-;L7n;?iuewYo*s5uhOyv={)rYJ-n%^1ot{1^yQ{hb-6?1e#gRes1~a8d_+UL<U2MXWks2g#r|(@O"
    "OS>cIhv|e?Yr2g8JQTp+c8Tagw$AN9KT2g9OLYxkKRQzjgpVWJIvyT?;c?uHz2(CvhZuvm_At>Z%w2s34YZDL4ZfcIBKiaigW*u^qx!Q2%!mb@"
    ";)nbC0vobR`ZoE#AX-X91dBAgh%TqJ+gAqiR~}36`BZwgtt~OMw0jk;Wk2H;u~ff>dJl@x(elzzADZTI;guCsL0erdNOP#v>ys-W(cX^t@#X`u"
    "xBu7-aTGBLc^<=*ym(1+^#59TY7G@vz0rq?-g#7Zr*N^HC$&3hs}|Y9^|Uswwg`$o5isOT!61DMkJNbLZ5nR$v`74u(=j+3Xb*MRk9TZ+G~SD*"
    "`amUyB-tWo>DY;z;VWg*uj&bc!G8-6@1wZ=gQb7}J$cIn3|)iro(u=5e!liIebH^J6zVW_K&&NO=Wq`@3c5nwQb*DyspDR~2+@TJj($~o*x>+a"
    "6=Ia9SB0OR^qwxF&((4s7wyz)w^I1Ad^UQE_*%g|DL<3qX^fYNH~trcE({Wgj-Ld{Z7-c~4J)R9s-^Ea+QP#YO$;K!W05zm^j<^xPtGRmDJ4(v"
    "!IzURK@5s*Teb+oOaE1Bz?l0n`3@~5msRUKD*aIR7JhQ=GbD}VC*i)Q(2zZP-<@hg<T^8i!mmUXqFMA2(r1<1fj8ly6`jUI+SQhIR?VtJPpC%^"
    "rkg}0Gs~6CXfQMsVCN!r5f1gIXHbjVV#aVQx6b{o9D1rwL_T^)aRUrN5bET$n26`^CkofUfj?$Ucj)P1BnaM9qqf~dnW=&I;dGdO`fM7Y>o^Vz"
    "AB)?kit04zwMFuhOBhk%5qkl*F9Am$ga(_Fx3<!Ax}D&4-ul?>WPp2Hln%PN^?eV4j#M9f2bPrB7{7WLW<gztX8Ro`A!%*XJRRy!z_6?XXLU~P"
    "`I|UaZGt+Zg<Vn8xPWoO@l;O5u1eH4YF@qhZ^1@~q=E;I2Ytl_-NNG)$wZ}z?4_!&T|$J}CQ|wB2yG~#LlMy9rYCPTw(&a0nbr;k>SlU*Y3mR4"
    "D)o_w^ASNp(q=EF5itjr)7wMp2EnVM{fnR4E(%7a3uIf|IF8Sn5_hvaegcl~JrWHP(N2i4$h&8TsKtpj1(%@v%W_alVbG3mrPbE08xN)tUSbm0"
    ";QXMg2f15oSF}i^9|fDkUj>*x#32*mWW1povbsrZw)Y0}G%9yqI>W9`#VOUh20RNDGs`Jafj%su@%V9~BRPwk@ZD5)hD=9HA5&XrJ}Jd75E=_b"
    "8H#3c+>cWg0{zS`ew1V#15~0v;o_eH|M9=<3*4w7A6Md@6x;b3e7xIA4`@a3dmiDVMg$}Wa8JM0GCY1V{$T6Swv42{I`eu+oXO$eT}nl{t^6&j"
    "WGDS}8V2X!gR*eA`#y9)U9B#S^@gWE-?_~b*ZZgsfspOf2c>$kNpZ@5iw|&7g%i-xqPqmCL?<wjhgun_Xn^aL?CYIUYU`TQan_g%NQdt{zv^@o"
    "D(Kt$iKAY98E)slV&(O0oZ|jJOPp8uvR{wa(zBl?-ZcqnA2%1(c@(LYW1#OxSE{AUw=lfzpk^E<Iw!kN+=gRvNGyyXzduwP>P4xlM14aBj}R{K"
    "bVv8S4U_Ew=d@ITHiE`UTL0I-{Qa+e<6r#vMAdm+Ts9n~ZOYZmln6kd$$SQ6_wM>~;rc55ueQI2hTyZ~6<eXNL(qHR{SHt*j<NsrF*kSU0`)ag"
    "I&JPjaaj8)>@{3&gjvCwLu|Fm8Dsr<ipKVXzU+XQ{)MzKTweQ=|3-U4F{v3@oM)Nc^#;IS#)F)5?^LTg^%6Kh-A}=v<=;<ngKhY7uEP>#UUPz2"
    "5zPb9h|4wTEiXL^Ush1~wBRBe{&dYTQN1Zers|$sm#Fq_?E(D>{R8U)T8r;>-Y;m>r1kI{bFhl<Lzog9uMYr&q9ZTA0)C`+Hc@d5@1x7O<@Ke&"
    "BW}{iP)gk5)`R_^WitDxowIHiK6w1p_Xuf3(<1jNjrqt{Nw?m+`8qxOfB)v-XJF^hpW?Fo9zHdZkqA3NLoV-oN#m|3X@Lfm&+U@}j{mF~>iw0t"
    "{N~O$MEVVsz(;#OeE=R@>wsR)=G=I5Al)rApedc42g*sv{&rDU)()x(u@uk;kHOduGZ4?I^8K97Nd8bKM~CQ*ccJkjslp;NH;sLOfIOl9Q=+x+"
    "(B=f4NR;|6g`|Hnxu06*X@A2yT@+2Pct{_?_`pG-26z8M=TQ>&ql-ehr7NJX?a_=Je&tddg{d_&Js9o~WA76D<fMwXiWi4)wROg|J)pJ-qQ2?$"
    "Vbl=tJm`r73<3JoMiPC1Xl)M<TO%%%*>oX+*8cjAu4%B2P;ERSh97DVD-VHZ)e9teMHoxt0)vO!FqqsOi!3o5XV$TPs?{1lljUX_M}C9YNtv>h"
    "Xg|P=xW_rj9RYv14qeVI4Sd4<Z_&ZgSvujwi0X&4mOW@u*VbvRFHVg*?Yw07ylLjLBd3+e?ISt_W>35Nd-(0w@Vlj9{G+XLIwPM-YX6k_Ov$80"
    "cNp|Md-r-VNQbgf`3gV85_#S>F4rPFY*@!`{rTQSuv<@fFT6f>X&dfcAD(288@zGxr1Fz_b&$%2g86+YV}Id^WBLH?qcT$>GjIk1?*m{_&n&Jw"
    "s);XxKDqGEiz)mSQ$)s*7(<7027c)|dccAQtxrudA+b91EG+8)R$J!UCaKwS4h*8!kZ78r5#lQR@|2^;7i`@5S$JP`8ScC(K{Gu;9L5J9$W~k5"
    ")$>oHEAsmZrtDXJ{UCb67<Dy3A67Os%~eoU{5z%;^MK(h@u>Wu2zN6x0aFM@_yLT{kCvase|*_+hup=mYM9CNzt4W7P(o+r6O?RQ8~xN7F<+rD"
    "+#&9{3&1ObdWpAq36u)x{Fu+6rV-S>zCBIxxJKOq-c&Uu1JC=*Mz8GdSy<`KKh|o6Q~C0q0{rDst$$~=<jw3+BDuGw`oEKoJ-Pn)n7*2R{oMWw"
    "O=UInA3Ir?no`w@v=<-zax3kguDVCIuh9jG*+qX9;GuFW$+)9YR%Y?Ev;sS{fa#GOl1%hCQX8J>b49z9+_i8r+kl#c9AhAx;T$;5SOO(tWM#C&"
    "f6Glts3CiLcRi^XG^u&<iB6c+e9|@Kt~^MW8K>i{Fw>9De8DT|qS|AKlkrcFdx$)~Sk620lzs?5w_m-k9?-%7lB3scuG7!?6#Spi%cKE`?tYet"
    "vdtbvY6$DNzE5!Pqzy+Qb;xcWp~dfIJA_UrTAV$w3}eJqmer<G1I*f-w}|mOXu$C%bg3WU2Cs}L)?iJ2;Tpbqc+`2t(GP`Befs!wbSj^vC+r--"
    "2!?Rkeg<G!fV`iPk)BbSACB%_(7<ekO;#|Jjs6Ik;%S}n<c&m3Wi?9{y`}+}&lBQV0FTk5>@!jX2C;ri8P?2fBSzD}+0M!*%~dUUoW6aAmqm`G"
    "dtpRPHGt7xsxP#e#<|JZ<g-RFxaeB=;$j58nawd5{~%bSgOTwHGKvc>f0kut_CswM%60zS4#1Q!kGsK}sfVL8rT^YRcA3a>Q5&|`KCuJ;_PfMY"
    "5nN?f>9x4CmWt(YugcnNjWWO|yG)y8WdlakAV4r#5AOSs&VMpH-9;ehH8Ufk0(Yr*4nfgulXY<5+OP3<cc=q&(o`$#N8(BF_wMzRxOxuv%h~PG"
    "Lvbt$HJqk8<ULhl7w0RhdGaK2Y3AWw@54r8#NElhaWgDv!T!}{vo<Gc3^2)ub=yS7qu)QED>7ylAL)bod)#(<blG<+vbxZ_2Os5%Ugsn{Vx(uc"
    "J%H}m25HRIjM=5}Oe1E@;FOLdTMe(C;h+G0!rjIw1HnMd4iJCxgz5hA7sjCcyNZg$@Q=;S7oD7?r%>}igxm1wOz<>HXPh-NK&B>`PE=h)Ck~(N"
    "#OM6I3M#Ro3C(j}`h7gK-G_LfS0MX!H-Pu#fOrDb=U7W@;(g~$!A5b50$|J}AE*Zwoc=JST?x8nf!3fU7QAwQCDwQpm&v6$_7q7(cX)+mt99Ga"
    "aPP&5qv7lw$yM(X9{32J{Ixp<ux(V<Kk(r@+oDFhl<bAKLh=^0KD&FoHC(1#PNG}auU}?sL;OKJzH5CeJBVE7J;I4FbJ4t&-QdCOJ|e}}*+ESS"
    "Uj_G94XW{Akt9;XaX9t{8TX9B6Fz5@iGc5VYQ)|H2Uv7Y;o6m1v1&Dw)#}!1`j0-MD~D<8KF+^$E$TVRReV&r`jjHz+OClA0}N5yjy8xHFw#vD"
    "enTmHDgFBdjj2AS-x~d+O=rR|P~TZZ)Hh#)51KrSG8~Nm2w&5Elv;Nv_8yYD3k^?QrcM%}mCp*Tyt@PYP2)Y>uJi0Q)20e;$SUui&ICd=a@#uk"
    "AJ|UT<N7nZNAx~?F_!p`ZIU#aZO|jlR}cm@t{9@LgIXkVew}zxK>rP?CHtpu(aQX9BBy^ymh6iPPFmS!+c0;Oh;&T6^gjCYaV}Zi<?Xy|bw9w*"
    "y_PcDctWj1{9u&I#G~0UsI%SCFAXpNOt!LsxvLNHb;i%!S)~tZqrH;E!oZ#qnM~2igTVnK6YI*IUFnorILzw3&WdGz*YDGLMeKT`b<(pV>os$b"
    "@gzWhJnI39GS6$6_B+Zn;AwDX^``|sx!XJWRoDsgO*SdHJBKPU=OKNU{#$(HNB1R1?rR-sp?e@dvb*&WFH7VfAiZ+rx6yRfsbn&tAKFv5AnS>W"
    "A?^$1g}Fm(6t{$o-DxjADqV82KBj>1m-6WfEbf5Y5_AlmoW2D4!BFTn>M=S(U0PVXF$t@RT9jk)<e>9@Cr00OJbg)7rMJSFG>yImn_54x*mh|s"
    "75+LoKz>SDhl8I}mI3<=rBNso&HJB2_bOFI_)Tw?t!DRXL)<{~n>N?az<a1qsij9!iY}bf$-jpX?_50r)*kCb{R)KJFy12Ci<2ohsSMyY>bV^W"
    "50Fnx6?V0FezuIpB>E2R|I}0k)RXul>lqloPT3!Z4Mvxy%<D}E8Sa!1Uh|m-9L_eR3F+NRPpOdyrhSMl<Ni3tB(k|Mc+;HSA8DU5Q=RjiBP#g+"
    "-NcFb0gNRdM4yjiu|EZPr1>Z0Z2zKGax>FTs@_;~U-;$u7r6`RQT$e^P!jL+uiy=8d~5_%QC>>&52<HvbBDbliXQQH6YP%>x}F&WH;#4%pN9Il"
    "@N*wq?c<NoyQId4t9)46lt*PI@E|`l>aDOVZAMkCn$FrzGJ<qWE8JVkp>2abfx!0ipYIE}%e8~6M+p|Qq%R5etzVFCCfF!j-YNe3AGL^B9bIM8"
    "XBw>#L59NLw>SnZMBiniaEIQ(s1{E`{4@*8Z)M>D6HtGSKSi3)i+6wLE!>A$eH4<7wEhSI;@}avfJb}@?ajJA==ivPk5}MX8)Wggo6dX|g;BNO"
    "MSXw%B@Vdvw_0FY7un@R_kBj8S?OgXP|sa8w?e_|Pyv&0aF~q)?W;x)(Rk?cUBOJnLIt#yqjh|N#*-TdAxU9|`oBH}OYd5TjRdwyui@SW@Iw7#"
    "*IYlB_l`fY^@VIz)w?V-iSHiN&=`MGQbD~Y;2!rB{rL0|(95N;NDqCMvrW4y&G31T);Tp-RH<_DrKGCE;rR=4{A;@0P!GYu=dLd4k3Lp<EwiZg"
    "@A8tO$5-)v@}c)?XpG705w04X%l#Z4S8^99GN362&Q{Rt3}Jv;`ycW#;O_^t=I`sc=kGjssPdV;Bg<B;w;mr}YE`?{R;!#pqf~T;;BjkLKVr_G"
    "JV|GU9Pj%K9WX`*fiuqjyTSuikT58<NWt+zUWhRU(goA91f0_-2aw_5kyH_!!}eWn>V^fyLz%B>zT@q$SBgB?v!Wf<`t`+!TT|2a5906Zsl#$="
    "KkBRNG@~JOMqm9QS}?-uV}s<3H3leE>mChnZJ~DVp>flc0FvUZ)){uI^R1&lOBP85WrwnHuuRw4<haEOn2L_T&gbx|?T}<q)ye`ThiO4KSr|z("
    "cN)MjVnvvu5JJ!BpZzL&Y12f^Sb@)y2iXC5f2ynW{*(4w^nMp`<G!e;^Nz)#pRJB>k5BKztMns$Oog`A`Slq%2Kt{xPmDpUH72J){&%u8`Kbn+"
    "Jzanb+Nwl&E!EKC5AKPqVschL7w_9>`3I7LiU%#JYpqvJgt-!IIN?7=p=qXe57J>QZ}g^(b47#EuFxSm-G|@84f%~v9L7+L3ff;KO{Sr0ySB0P"
    "^Tqz-#A324TDi%4PQ=vRMd&mNM4<l(d7w2({3IRHT<1ZT@EG2|IJ>|6dpTcyEq8!Vc%SLP;q2(}&TWx`y$>JqC_1}6ZQbo$SttCgG3s!MIJ8qW"
    "k-j@gqjt61ZBUP7zWDX;omD^IDnGQ;x?#s#pHEH7^`p2|51t)<i3Z#&tz~HaT&t@-eqQ|H?;VUgdY%mC$%O$^NE;2*`_CM`>>Cn4<FijzKDdrX"
    ";N~ZH1MNQ@M|~At<T-^EFe(+5zDGi&Gxr2njn7Hhr}+ARgtw=3VXr^$!LPM=_J*7MA`5?g>qGmN4k>huo`JCh6@y40X^Y=2WQ1b)^}e4sJ%Af4"
    "__Q6?p}!0y+Do{OYe#T3g+Xy<A5@VtJVg4KpQH5zP1K?uew-}LCw253JbSDQW}21C6?l!HMWMBW27zoq@^DJRu?@u>EW;A@xZ+Y&^oIUw7oN-l"
    "$s=C0bo%sXenGFu|M=y9@-;Qp>K`cxn&M4Hv~T!CZ}SU;_esNI2M-<AdUreXAGjy8e4nTEpV-}q^YBA<Pxjmuc<nl$T4dd%@GtYMX&NcZ8kKSd"
    "w9AwRSx#W_?MW8A-Ctbh8{oDakC|Eg-FdRR;}QmDxa+HMIDgptDfezod-{S>HS0y5O{3?1Y;pv=40mig#=mhNz39j2ft#k&aM*vdG=br5+WZNu"
    "wbT`>JUK@-&Kd<?PwvT<ptz@>&*i>RBK0|SCy{dU&J&1#x`OW6BK+7%M(L9ee^oz>o+_DNMapLJ7xXUp%l`!TqLLi@^l6DF>^;}#MGS+M4i9>="
    ")fRdGM?lrP{dc7w>ZsLC;F?r4Spn5Yo$%4IQM9CtuV-@HHFG)(%0SXUAsyKxi{m-#;Qj^bq(n!b99*88m8S3VVRzSbS@t2d0qT>^WcW${BOf|8"
    "hX?NzoRH%8j-bwM;jb*zZ5JJLa4bvz4-&OmuKqSuM1Fm#q_k@Gg*;%FEQ0ul55u>4DHEwCvN;HQcdMgKoh1+PzBe9szq_Z^n*PbRY4JI)GIY3g"
    "8Vn_Smz4o6^C90Vj8;1@yDbZ&lC8wqgXZgbI`t-gY!@E)_t(oP-sB6i=};dzvQO)mc5!{~Ryf|I?l(r&qKELOTX)2=^`)J<H{FslN}g+f5YRh<"
    "@BUV+avpzlb5|uAJ!#R&wI@E}^GUNg3%je$a5vLusOrBpxCqaJ+S1oeZWeBVn}Qc+cQjx+1ZqWpX`^#kUVisk_*QEHCf`~(w2Wqw=d$=+<lTp8"
    "dlW9esZj;{@&Ta<HbtuTduxIJpSdl9-N0y{ZNA$w220FBu8mRp#@HPdpqa4-^ori=I}`K`{P4lI@zPVviJkj*0-jFwCcl6DX*50_E7~l~Kov*v"
    "%upBMmrN}C0RHq1$UfrUl_Zqj=x^QK!1G-eVib&`SdNpEpoga}P?d;VNr&d;B7K|x|H%DG`dooBHCgrz#(o<1KP2zcJ_QP_To^yk1zXJtf5QdC"
    "b&JFLa{BO>(vf&+Nf~rh!*c<J8|vPy&g3R0$w-r^&u*BjA2sXSI7c#<*S|?Gb`P8aVz@3-YHtqLE7OG<ay(27-Y93Vn{c4kxqb#jNKf2>@0GaT"
    "wU=G>A%;dNFS`x~+LjqOAzG8uCNItc`ABKjG9z~WyPQ@69Lg$jE&9<_6ZU8>h*P9fINhJ4KpwZgi+TyQyu5AD7b1~`NXC-yt)TDoRsAf4DW^4h"
    "G;EDO`3ut0wJaUX2XLF$=N5Pgd?KIEPb~z#dm{9gD0N7B3I*pPV+--GJPq>i&ZI5Ar|4f*#8a{qYCMG($CK|u>DNJIbK<(#96$R0Rj*-YNKp}g"
    "^y!WH)WSEz`1C*vRq*8v@?i+9Nu$#_3Bz~r&Gd&Jf3TH2QaF4IzOK^vn=R3jyNNNmTLQ><0W5m3q8{2byQwdXL{hUP+31W%d{*#VHva~x?|RJ2"
    "_$Gbq2oE^%4(as`LqC<FNy$5dJ)e+xyrSTa?bV!hqk_;V`(o0SlXsntfECE61>B$rhftf8sfHM5#GHvUJYayA_#}Rxde$s%VqplXFvio2?&xt8"
    "=>`b=wa4-4dI35nc9l0hS>pPKG|w_o1NHFe?q2}igHZoGo`!^`F{wj$C(FOC1%}Q;>^|)1JVFw|Kb*lO`V7D*J$FZAZ50OaU;Z-h<NDS}yD1uz"
    "==Q1Yfw65EG1chrohGXcR6zRwC#Hj4j!L8Hc@)ycsL`QWY_y5>`mxz(o)4iRCd1Ht=3@N}<FQP*^V&7|J1)(Pi#rn;c>jd@h6lr8;>OCd7&``1"
    "D<xKNFKSZjWs1)j+Ac$V<Y*D3XL_@$=<$Ru?Cj7LAB3~^;6VW!o6!&^{VF>}TYWQ;*9d};jmyPK*(JtnD(<^(P=^gFVD)3QGXzzn@Nuh6J*rVS"
    "hd~%W<iC!EGl~HQ)Bz9e>`+`C`GS`2OzhJPs4t^2*s_3Av1p!;{2FP5Mvjie1_qGuT_)Jx`LW#T8RbD3Iad`awm$w58!zkcwsE^Af+n36rqfR6"
    "i$o<&FVPoSx>8YYwkwFgi#qUhnZkd4n{lfMD0hRkOQC_*<*MMKnUsZbo=1_%?(C^;b_QU?keW3NY$-Jy4hGE5XIX_l%;Wi`*%}D)-rgwE7B&3_"
    "_VhH@QYMIbFo!;oBu>%Z0Bp+)aZ=7L9HZ;Ddl;wK71qL*m1WquPr>my^6K|pGy9Cb$M#To==-Du8HRD6NAqjx$RH+Nd(_qdX?ksKR0)aWcndmR"
    "r8a0Zlr)Z}4*eh7x6xCytZG?%o-nu=7=(s#e8l=-&ZXG2k5<N6pmUOsRfZo)K!9VGJ^yh{Xq)JE{>iE*|6dY(%aSPk18Pzo3_?w?WN0UBGt}b{"
    "qoqkHcwaO9_d_ZF4*ry?-?*F}uM0liAOEpsVqI5CM{g56jFx(U#(;NcFS+TmF`FeP2|$6%k#F6i!ay`Ym0U~$co+|KvbuVouS-^)beu;*f`VY%"
    "!&q>x$W=m7=p^<M{1h#}W0&=2OwD_Yo0QU!b|Ge<2(&wnf;f;qv3d$FvY~lhG=6~N{6#M&Sk(Q+JRbYw{G!`d7b2e4WinH*bbCO@WNV8mvw`+D"
    "H%IEM(a7Ba9`F44P5$+;*e1<WkfJ&<f-z94jh2iWO?hu`(m+DD$R*QW1Yx4R28nB%GLf7VDvLEJcWn4>?mrfa?D137A<Te*T-`}2K*rVk(Mxz9"
    "F@{9%mc+^0ftUbO2I%Aw2nE_1KX3e|(NU;w*#XpSizo3mveNLCx2wb9kY@^&D%q%=oY2kLD6tQ3zDe*4l$rBh22P1s1m{kr8V0W~mP(t1v_wRA"
    "FJA3-sn}%Ojze?4zW-)4a)j`d{;lD!2mSkhK(gM)pegLhw&Pp4Vt6QCxk6YCUa{zFo4^LO-nAibo3XY2a94f*u%9{|{X=+(8{L=$i=93m?K8kP"
    "euxt3P|WLR*~F6!!HhqD2d<?ug%YHuT52)cLk1*hpThg;wPLL{&}t|NGj3b$I{r-<KYQ8=rv8_0SV<i3d+P%RQqyT}VEHJIgm4N3h#k{l7ft`6"
    "eEsv=D>vY6E@3=<a5lTr{WL<Eb@mA1x=Od)mIa<G)2#N^F)oCSF4}OQ^zPt04VTmDkrwf5o2|9R?*p?8ixYYbib~fTSM{o)3&D?!&CK9(5R@DF"
    "RUWCMi9*mv%aM!N^H^L&wLw^ZzQ47#tzaizcnM5{3vRA$7aEOs&;udVHHN4&9G*<RW!cg%652%#zZm=c6Q7vUd-M>0{C?``M4xK-U&(K>FG3(B"
    "u3JK1H=n0*N@6QrH?3rpj-fJ<YI@xYx_eiylnNH359nBCh!~1l5m42H`yy}}<i64paO1*lhI645wT>f7fiE=80W8+9U8c3LZ34_AoUFQ;BS)2X"
    "18$FI;W^obcJ9YNwt&9Jr*U%!<=g1wXge9fIjPK9BUitl4Ws8!Zfypmqk7>gn)Oh?)W25kE_dK0iOBqoC4xn-X#H%7No;mgc2-uoS;Ut;HLnO-"
    "yA2y{?hv71iqw(EkI&$1?h#EDQ<VA3H*V14EbYTx%{4|L>>A4bcfQlrfhE#&^e&EV$LJ-Ziwia(UTI5YO(1FV?##{Dm;gU;;!yTQ%>Y-(6lG@G"
    "T31fGv%_<e{LI=~GIfHXou<U}j&D$!Qm9=Arr1Qij7N^-JFI;c9mC?16Q~I`J@vI)>C07g3|#9y7)rfDJrQ5Q3z$*p%ldU9{HCE8Uj%SlIaRP4"
    "l+?O}=MyjvIzBja#%u3aaD@h9BFK~Jr2`Y#p4TnFf(3@phUR!6!+kJp(?o_k>VUDNn+VTOg23^i<dmq-QL~2BE<`a0SB8QyAB<2F(7Up-emOd="
    "%pS_<R1TVD$D!U&CP2IVs`VqS-5_v-x8Hu7?#_@UX@r+B_yVwqPl!J2q-n%Vc7ub$1~_G1H%y~srsb-cc2{b)hSos11cetk1(d}q{E<$Z__~{*"
    "P_bUUj5283y|R&i(#!v6A2lV7LUeHf{@1K>K>_Ctz5b3WU=X-M?ia|!G9b=Ngb6rK-OyH?>iCxa=F7Nn!(nKx=XK+)N1p7Ekz~Kj2K)rP_q|;e"
    "fv3jDDLu1g0!i*s#v}Y)ytF`vLH1BWuG4UBd4Rfx(XZmzPH3ol#>~L?%4Pcwy5CDd@S5&G)-aTiZ`If)&?bH7(A1`3c{j>1ioD1W4tOAmt&0A-"
    "f1ccRmhV&tXeolx9sU+y_d2Cm2~nXwmMAsB{a5um(Qrbo7H;(WPXavu)gr0Q9I;^OExV5!7KY4*M#Os~EDp1K7wh#i5BKjPx+vq(B?K%yg%9al"
    "Yc$kN_@<^NXEAg&s-%tem7eSmdTNLot%#~#jFM(boxB%U$GuUcDf%s$om4l-d|oLpX}yWICMdyfTOuoaVuIi%Lv83}p!@&v^(H`;UFUh&f7iEn"
    "zuu;&XQpSv?1Le8fLKX@n?#V7MQxx+hon>#70a<ymdcT2MO~~^l1imqQCz9GvX#q8%9SW3J96yAj6|BEM2QkXf*=+W#4?zDrq|bRz3VyomvipD"
    "uY16zgzo8n@4kD_`Om+8|M!z=!tX|~ZftAgf}?LV9`}tNKn1}>LJKogj7DEVd+j2UN>q_TZnb5CQb+armVb|a^S^8e;CFXdkS=~`(Y$!CFJIlt"
    "d|+NN6Em9$({$|-5ltzJ6D{LL#pP=tf{9*_VGie(j~{6^YrdD}D&WIJ^L`vhAa@WO3R{%ZK~x5#dWuCGHL4j;moP_oO#VVP!u5B(J9ml_v`b(B"
    ")GA;3%HrbYfM?@6d2>RXgqcELpB;}EUy4Q}In?0PwMw&@BypT$$M68q+|xvxYNsxv(y^h3L3hcIg`FIC4DeJ_fsnA#sE#qh(8rYU%A<l<TC$Wa"
    "rj+APrT);okI0m*Cup7A6t1&)>J6VqUWrF`szG!`zT2i2{=B0~uBaSWw|Dbqf`3NA@k8c|eH`G)2i@TV4+zW38}4fn@0sIlZVH<m55c3+mD(RL"
    "$N{<pLX~A6;-lv*PBYAt913!KrVT<LxJy!^dmLdcs)WYh2$fd56(@Ffphx8kYLAfl2>AbZ4AjI9$E`ul;c3})^2tj&4==pX4BSbV&4A|-Hx@sB"
    "A5}ClSvfB8Ks8@{5k}X6i0HJF*=3xsyWXGsEj`;W(29#otZ<q<>BRxP{Ch*T+1oY+KsMe-<>Ke3Q1-VcW19e}I~1(6+ojbhxp#OLspiGM`HdNm"
    "0Wu`YJ3MlYlEyTtlZ84URIwV);uF_TJNo!>Djl|JT<jN?FO(ez{n<FRb28Rp6RqVYeDFh}n;boN)jrQl*Qq-WuJoDL3Y<!=<fgKC%ez$ac(A~&"
    "TXkr0%LQzRuY|r7EprQcGFdWegejvcKa9~$mZO*LXj&@eoqF_9dX$_iThOb|%oK`}f6SO^Gb6-?vZp1t2{WF!we3Qc3!nYvfljaJys9+ppFjQE"
    "sJsJXRdxq$zKqe%C~b7UpuggIr%ow4UPsvysc7i%WWj4@1%^XPbt&zbyFpJCKKGlFqFY$#PaGJS+oH=isIKu&_(ST{H=t$vC<E?v=YNoEXcpdK"
    "SR#|+k`L>7X_^P#`p(YCMTY{7Ok@WD5+Nd59SRi4<!Ls_4k<G-NqEs6J(cZ(JdL&0r~P8hh9ivn<K&GRRi{qTU%$U2UX4Cgs~tZ?e2YSY#3U^J"
    "%)nk}KJ}@#dw{2i&6BBn`ZAGk9#86=nL-UblHq>_m?Zq?f$Jv4_?Ap2>=^_sadGqX5_60Ou`rSf5t8NarP19p9?ezP^YcEb)gtxQ7h6(0C*)VC"
    "#%p-vuDiIigXc8KZ6}517M@@MBZL2r{&D#R3=>F84zpUVcHK9lBvh^&2M#c?2x*^si`a{Z>tzQ+Rz;}JGZkA45iv-r!Oo6rVMe3z%?PZZ5&Sfd"
    "+EOECV@R@cLr_=ObjRl*^+HV6#^u@E;+r0hDfQeS3|ccJESISnTpMv%P5)_OkU82Qop-xQ!j-y75X``=<HYU^xKS;YQ#_y<->2Tu&MRuf5ez!F"
    "O%~W@%gq<jDL;+6d(Q1V@Wk@fWu60{O<EXJ-g;Y3((*ETJ7E@vmoC6#nN(i~1KyrSJ5Z(e!1rzti^-x|4jZ_CjhN3w9+FF@%3=>q$}#vQ2EfnZ"
    "`@3_VSEwA1-T4LDYsVa|*I$2qEYa8eobdq-p?^73%!5h|)Zw$PP*At<+q>_k(U>@@#!+IizfN<6tEt&gb1c&xDu<_9F4Dznp5F{kEH~)9@lrBj"
    "OF@MbIBiZGYN5e~uF(MPwiiqySvl0n4ri)|BYt7?gs7~MLu@uZk#h>7WtzJmyKUX(bX%N?AGE#+XU{GMA9%n(-0+b?*Eqn$M`P^BV4$<o!w^Rr"
    "U(=9ZY|<Ey+-5UoJu>diVDW<>QwJzefYFGrDY0p%5t`z=Dk;c`O%}vTEiEnGzJ1#ZL$US4;V`V0P;JdGov>enhS8S-j0-6hOzvzM8pYcfX`^f4"
    ")f$cB&7w@?XOpE4KzO|=&U8up)Z26BXeWb#+e-H)`a`4haW_%h_<qGx3OJZ{2#L)$#d6o{CFaNvh}+3(?3+%Hi`zRrv$P%lmQq9T&M2p30*|n|"
    "YBD3a+8H;S-<A_H<hOo}Qk62OO6PHwe_Oq+HzL7tQIa$CT&DC}S){uqSBP#amuV2A7N}s7T~Hp8GLE(3?9+aqUNjy<q1P=z9`~*|r%t(kWHbhQ"
    "O<pFzt99mfdLuWm_Mxr9cDseixa@>81eVcvB4vhl!^{sc)T4I3-tCZyd&!XLzy6LnzP6*$WpR*1ycSE8D$}LVeHY`Jn>R&l>kSg2AXv<ackRpg"
    "_m>&akmmX!eQ$RjO*SgU#l@R^S$xTJ-<_Lr>l_W6idj(S9}gWtd)Xb0=pf9@_-IX<%L_CIoMo5J*1|#A{zO3K)b_AMlepwpmTiBeR%muTC5YLO"
    "_E}2upxt8L)w+sZPBFkOK`G&d;!HZnS&XPE+}+?*be9(M($qm9;<;C5JPKfB4lM0+I;8UFH486z?f)XCw#do*(!*p}@k8sN^MDiCBJLd$-PfK8"
    "6rnhj^_NT)WM-z0H@kE%ZQ#3THLhiK9&fB&)m%_(Os|Wf7#{bRUw*ku!>Qb0!LQZOkA9QyP{KscO*!p$#ktC&SlXrv3&{9-6*acPx+$zfqe0T2"
    "k_6ro7H^Kkl3XQnZhKBzx|qoge>kkQe)J}PV!gsFD*pY<9(R;h9L>X#dL4uHm|b#m#uf;K-|rdVDu%Ugo3gH&t@=?~!b5W{(5M@FyR5lgw-Y#S"
    "fB}EfH|0i$2e-oO26jY8%nQiT!$l-k26P=zZ@lg3YlTbiQo4zfMLt(6T~IVr#tnHX;&e~5#@py~-oD*q;d2Ge?Gxy|*1zIvsyiJgL^;=m5<Y$D"
    "4i^V%GHvw03iIj~MOEMs6|Rr6{l(5Rih`d99;g&Q32lh4bjq$;+Pqg^C8Ni5yd0S3eATb#cLabYV@Dh>fy6_nvrA>_c{t>`l$0hhSzTIEa4AcR"
    "?qHb#Lz6&bDK+J|^^5K0SWg)UXIAJu$@f{2k)s-J>jF`Bdv_Ak$R#b}=cF@6PyHYM`Y7iV9G-$+%HyV)GMeC@dgUqHfNe2{q2~nL=RiTN0|)TT"
    ">OiRGuYQXkKiSl?unjB6O>h>JqQ?YRE4bn<cJ2Bdn!Pg^9Q-s;ZSL&ZBuJY1TVyk`-7sr3(j3FC9;)?ra>aKwJG<{*9VVIzbPU}OvzO8x>Dp?w"
    "xp8zRtTj(-k4nR?o1v@736Ke4vw~K0anYe3GCd4b=LDWA+^3LDqy$?1Y{?r#>Zs9Ba6|RF$_*kIO5<QW(bd(}dcdryUhkqu^W7o*tIgR#1N_=?"
    "AoN>nzQXWF`C6amg`m@`n>V6Nk~J;OQ%Nr0z6}+CUOA1Iy8b;6C2W_<F2-5fkbr<V<_QDCX&e?_r|fv>(_wR?#nn1tFKT$fKDrsY|2<Kc^>&dF"
    "^1OYrj&|5%lr)jd;O9>!@b+6&kde#<cq@$t%{%LGT1pPk2GnyhP)Xv;F_y21^tO+UBO+H<YI)h}BlAK^D`W!0;UtwAN=0#5Q&&v#guMP3%uw@h"
    "r>HpYeB~?RoDirpp@B60i9}dok)M=2oQ3=djV9X4FT?k7!(G?7We_>q#9N{^FV5t$<ld~@ZrwR;L8P-22*fK%IN$7&n)0H=!dAFxXc{SD)z_x!"
    "zqopJ&(c48$?yEsXlJMNur{=e+og%H8vHP!<^o%Y<O6)u@+q@XxJ_G>=N-p6B1Uij=1RE0LYD1A>GPewGr(xRjsd-oa<zKg<Gd72YJ;{CPb4PB"
    "Ah-cckdFEk<=N9dZdS&THzzl5-^mg?TV~IfEl*IF)>SGiq}@51^^hc!DB9udJ_&*Ed7Of#VuDLRvYI)3tsM%iM0A2<iK_O+iSSHuY&t{9-)@R?"
    "AZP7Q`UcVHYd1&1Rep_m0g4ryn3-cl#0}E#98v)b4@}!{zDV$&TPCwceD->)e5<23BT!d+y@4|X)f%Sk?%@62P_U~VVHC!Q3$3ANqItAXp117^"
    "k`OHzK>-~R87-l1;t|YcSRA8pk`tc{!H06{u;*Jb(&0jLvFykQ=<whPdbKu48DebaJ@f6pd}~K&PvT|=KH$~x`i;7Q$`K-Hkp%v87vZMYk}kL0"
    "7&=_xI}YJkcIyT<K&NwP#7G=Do&r{tFx=2Fu><X9$`*sc@kSQY7k1_gP6QrTCIQ(xY|(TL%Jq$zim(86Rib5bP=him#(?Pmed`L)@YLcAU_eOC"
    "R?zQrK|iDo&GR9uBcoFxO)ECl*$a0{OxL^xLGr$-a)gq-b>gRXjHlT-GG8x3YkF*M##&!zR0dz{B^ov{XricZt~;=^%Zx{g+c2bA+Z0y=8aQnm"
    "Id!<u3Bo>i^iS-KhGUv9#y9v5TsLFNs(KGy*?3*DPb6RoPq0HRV=>4sZ13<^x>Ja+(RiF6ZMT;?70=a%$c7W&l-Z+{hbn?Lt>rSnsJ=u_oG;T@"
    "P%=b?%O|>0&Vc{%k9qYg`iPeAb{_^5(p}!*wd!>081JCgktco;;CnlpO1QvTt~ZK4ZiC|FB9|1GeZT1)NZQafiPBjg9^Kjb?yIar@AQi&e$5?4"
    "7;e+8Z*Q9m4OOx6G~Mi7q5Y@EW@djbO26oiHb0{&#N|9T`&0vbE}F_Hv3G#~Ti>Q3>p;Vod7wcYyL4VCZF}@E?sl!#U9d;VrdVl=kyxWsr--`M"
    "ab9`FDeNVeb@-LW$T-dp&6jiU?4mp+T93xXXzm)DMxufDTy3c40sf^T$U-IKD>=4C%XM>3wKBtecK~qT!NX2xmXal--bKe@#lr!6o^K5(-BQb3"
    "zjKTd6+T8mKpVf6m@LwBpZUyk0MA~%y1dLorV1tsKIl^dJ8p@ky7jikIL;c;Wlo^wGvs~iFbvO}0C?;%nK7v)0TT~tY&kzk*a(8s6j;eH%-@`>"
    "*qB(Lv0fjmW>?pou+gL<0J+j}p$eD*JS5kKV_Gi3&sA@CT{H$wkFDU&qfx%n=r$-f27X{mM9#n^$XP(+4V$PcIy!uo2Zm#az0iaM8Xh!Sjq_mw"
    ">W<DnT_)Vg-Q7$uu<uhWYn4z<hfbI8`5>yN?cj|@7Z%jfSym;wgXfTPLw}vbR~&K7%*e+{)Y>9&L!tKEn(I$$V@r{73?3DyR4V~gYp6Nx8lf#!"
    "5a6y;s?XB_s)b;=anc0Plp)ZQvQqd`j|kn^jV9O3<H0kRuX1M3byHQ0`w+5oG_DI&I+zszj+3SyfvPaDJA+OP$wAm?=RC8%jD)u3GS)<puTKE$"
    "JAFRiPb)l+4p*}7J<w?Kq^eWLj%9_>(r%^x3h<36quj-{>o>$Xr(2n2o*#;2c)7YO)CsdY6LxtXJ^l^-i)$%+IF#iRQ%NUW2cg{8kVX~1o>30*"
    "&974(pABK=ZdPP8!SG&70FakY_f|&4ks0ri1%jLWEJX>bAl@b`ljkWks9CdtL1u_b%}EcLvEt|u)J%@`(xrkHK{E+TZ(K-OX#su^GhR5Vm=cV?"
    "B!c8)JIgZ}603ehDVdqQ__Y7uSHH8-;Sj!ZRgp@kFaxnT7ZTmbo%XG2ZPb|rP^~<NPZn#7$>f!L3wQ`6O*k;c@jMI{795%@I9_8h%q1O5nHH@L"
    "Ka%Nsfm)+eI_ZvI0Nh8TrIzw2%}PrcMS;y7Z7FIb%w&QJIxs79T^d+jt5wy(p+kq1L^0zyw%7kbzpvS^Bo{UIWa5ATszUTeY=u39VpyBRrjdcz"
    "|Ihyd?9C5ub#+G!a(#$i(eADny0wJ)*M`vUisxK!2f_dSC&>U;fT#J5$1R(lq_$ZIT#x*GO*dMr&#5@4>fxwT8b^nMT$OekhIb@iP0dca+Ls2K"
    "k;U^1M2bp4!h!>E?7+D`jsB3!jV3C;TWfGHLV>x1);h>$Qxs?IjXV^%zap*ilJR0uRI+S#Zf}I#vV)X)WVF&^PQp56k~~iwGo_qlx6>{hG~Bmg"
    "UBmG&Dn3M%a5k2HqSVWPVd3lL(~(G1ej!aw%9s<#WX#rI--)@Cyx6L6GFds+JapuUgsuc^)(<_ou@OL%^S`=iGI239km3_Ac%&=dMH<66pt3dp"
    "?scHCDRAqS&ZlBILG2J&P*b!sB7`q4J`E}&v^mYpR4)m=NI&gYoFWewan{Dej5AtrCeDKv3v>`&A9qLr2aQ&Kgad87;{8Dl9(NDGL3a5CmR^Sk"
    "<I~6C@O6Tn+lr*vb4}nOV+N%PBHAIME@b-kq8|j^uJ-+*&P>s;h-$B*5)Ohtz79W1)7tIZHB(J3nixGiFMS%b-C1#{QDNk|0iIMZbvL!a*2qf-"
    "827EamGuIf?8qHG-5$0*$TBC)2&h}5Q{HNE)tyxGuwU)N(Ax5Q9iHyaG`s-4VWbr^hr`Rxm3YL6$k*YG(~CQt#3EP1$-ah)$bPzW>C#4)<Um1f"
    "kNpIgmt!wN^|xsw0KW9`W^NRmrb3>~C@c3>>IL)FcqMGR5DppU6^89jOzkO@v*2!zA5b>2Y$<hYB8ZF=NIz5y<#0GOerPmx>PK8CN7G3@`!ScU"
    "bZoBfHC)b2LpApyz5pkVP^JPi|F`RW=}Y)2VUz|kG0~f9DuDnk@4x-G--lbK7sY%r_GKobQ=@d|<>UimxYS&<$ra+fAF;bdv*|LqAfDzQyvRO3"
    "e)P;D=M-|~WHcH0Zmlg)rLfqDAjP%46AMF}TZD#V6!c`ozX*IoE#OX~sK)`um94(WY(&&v5o%z<RgF>IQ!BrAD9%ru@;H|O4l_!$ayN?@#>Rrs"
    "KDi8fX_-3!>UBy=_ra;D6L3}^teMT<?8$oX+<{Twoq8;hAKzrWXtd#Mwb%H<xpQc2oW-NL`JH!|1|h|;0|VFLfW>8Jc$gJHG=@~MlFakD<@uFS"
    "LP!p9bffd`$WNof92UFF|Gf?q5$_vUbx2MApz&_Z_Sa}uPpx+D+=?VBPu_FS?hp*&PDn$56zZc*3eR>}_2Rin-Q&l<^({dzw&&TgklF@pOOeR2"
    ">{NK=*wCB!et2Ar2o153?Fce<C-8GZNBGPZo~k`=KqD?yf#0`qbYZ#O?p)@-UXQa)2KBquwQh+bO!NGDZxql#PxU}qR^-qjq@h$a&csp|I*yM@"
    "lODO2wRM$7(&LQn&e(@m(RHO|^z*4lQTC1;(R<9Q7iMNgto11l94I6m?Zy;e2h7%Nl(Rh~9Tl=&BiD5&Agr^7RTG}E3xvC{yW0*{aTSLnb2kCu"
    "P>Eb>Y00yg0IJs)d<h-_<7We@rsG=43}nWyQJ#nq!Vf<J_XaCyT#p_lbQG%3EFyG3ZFAQTCuI`1o>wf|OpTHXA-=2CdZ>2VaSt7ejC^jt!P=4("
    "^my?<&HtZQlrDqZdc7`vL1k*ze7#D;24W{L&LSSYd+w<$uz`<^so>hHYAs6g1&-krYJ!1wVo-q#RU1*oy-0lAp*TnwEaCPBi25ttn$R;zrPkz$"
    "Clba@nNgmi>$MCIH-+?CZK*lKCIe6Z5V!qDli{dfI8<cS>dkssoY_1+DX9(Nll6US7v_vG`t;q~iq3F$g=OyK`DdiXNql*pZoIOxp3_hu;-H5#"
    "vk%LOkkDujJ-K<4@95(nC#TFI^Z<J!y&mf^wkjuYB)7IWMdWBSxVqbIqxE%rE-bok>E&^=h1+iLBuPkFEsE}UEI3t9fmXEIugj;@`;!m)upGQe"
    "^Y(lqn*608xnAO9M`IohNX{m=?|DUM^{G>4ET68|C~%oswbSi*%4ptM3<x*bdcW_%7tycu!<qk+<7NL$fM>0H2)063kuf_?2@3)E$ezchK0$>D"
    "9iZdJB(H9`vt#IiYqibIO>`$i*9yR)lPq*+g27-GPAcuODthNSb$rMJH(O|6ni%DAF|{l(6EZZ00xX9S!Xd}GRQLfsR$C-koQtz6ZNx~8ih1Px"
    "N5f>klnvSCXVN9T-2vXn_Ksj8`4dl_N-2c*#ILQ@Y7TjJPFm&xml9USM_hsw96Q!(`P_LmA%<optpdG4K^`|Bw9sW4ReT1#_~DZ$DXWfQ+X98T"
    "c`?e`C(TtPm};Rp4BL~49M!FO#9An*xr7#fD@i3ziKOq#)vl*_c&d%YOD!Dt2|e;~3I4=&L3w#cudi>8i&uK)DcQ*iFpvsK)7o2WmEMx7U@q6C"
    "B@#n0aMjHX!)`=mvB`~mJMVPbZCbWk%$n5WEL}X7hn&=|US(UTlCW@|Um=YZ$3vP74auG8K6eA%PF!c#F~p`iM+tqhd3yB4mPtQ*OU16^p7~9@"
    "*H3snrp^a-s1ohBF6e=;#SLCu4N!`xg<O#2H&D}Tq7QK!;Gqv3K3wl=G`J!#Uq)g3a{sb%e0U<6#rATd4P{;>)kFN2c_lvt0c;~0DTNpBkun>A"
    "cfEvjNdz8!?sL(z5S}ZP!!)$>)~KoKmPOzO{I{b`;YbK9IBmlIsV7B9o_1CgAu1}{cNlm@R=iv=UwpC|Z*fr<NV-amV!~}%FH#EyYm1x#YZJM`"
    "%ITu3iZ{?9D7+AubRi|!IH7yrgg4%?it6COX&M8`)m*-Ijg+=`?~r(ACuMoo9_b6=ve)ZPd-t3JA$aO=NTq_E9fy%XR+e<tSvNn8glLW$bVwtR"
    "RCZUI#WKsKWiBW8QrBvcQGL8}JPeLDePcr=FPBtHv*x3M4Lxv}kx);~%&pwbby3S>IR}(_KqqNs<*!u_;?!|Sf5@rESFNlFsUbDUnQAq!v+M3L"
    "A%uE&!f>}F-3?H{=jW*%;S77hqmhdeKt<md-!^%&tt?9eJa7lb&-wfzT#>OQ9Jag`v;z(ms+N31(661)tqXQn7hxCWn1UUaxOM%n(rX$lY5<0b"
    "q#j4+#qO1BHYI%cEPl|TsY*hhydLd>WMxua_js_Y0j_Zq6-w=)g_`F|4U&*4%RR?*R&33cSt_da5CDz;LGAdwe%<cC^$JV_pN-svf?Bs5_$0#&"
    "H6S^ZH(Ou-wjqVndYnu}J-$AgZH=CQM;=iHeVprZW#+{h*aoUptw&kp3TJJQP#db898R?>C5?Vw-G=TgfRXWvEy}N9Y~#g??PxG}-ZH(bj_2)A"
    "ZzS|{Q5=-_ak*cRJP=n4DAqNhcjeASN~m1OIh)ZtN*8K!C)VzjSpq^Wt<t#3PU)hkvRH1BesFs?qj|9L#3AQKxAA!#4n$h`op@fG^`;Yai5GyX"
    "aP)c4HctL~GT-{@C>f-rPiGl#!T7;6%U-|yy(pFPjtx1{=^NRZ+sekED=RDDt&c`KO6y7w0Zpvu&D=Jvm*KeLY!c-m9mJKxN6!K`nry>BX97Cq"
    "M>=uBrMcLo7Mvc2N0v{~F(^ljQ;69q<$7M{OCwufrK^6sL|R3+XaY1@a5RgvtE*GNyX&$<+ib`mkd1ZYQ{;XKhxcGWa~UWDr!n9?sFb*N76+S8"
    "v2IwVtL0DAP!aKxCL{w)o55~eoj8|xmU$t;w0sgY8rmAz9pLA5vN0L27R_3xQ18>97G$k=_N>2}rom9DX3NR*H{axD$e(7Ff=3i|Bf+3647033"
    "=%}14PQ4twJ6sBHd)hfQx#8(1xCtJ3n|I-a1>V)*N^DDgD!9bXEo^K`wWB}W<1C{O4qjVR*~7TFaU4(NaxW4{VrQ3x*_$<(CG*fec={mA&aI{g"
    "%ike2jF#zjBEHV^MO@Bv2j*rOlj|_`5*@)wwn8LCo14=bm&KwDP7R;3k?IWwTy|#U7_lO$bx)sUf(73f^s$>|!X?7*pG-(jT^Zy+@Gn?gTue78"
    "_`!p;wIw%PXT5yl1bc0`4^djN>U7y?g8-IPGFoziqj`I_TWuS|Z{N*mY!_Lv5f>E4K@dzu9Oxeodo;{YS2}7+(c-i@Ed+<6huqrE$ec==Sf{g)"
    "qkvY8kcrT|HZu%nT(SjGR=Xpdc8%s>9(|PySsM?|#%h>1QUOdtdw#x%`RvC}M)@R7YYgE$L`5U$^(kHH=F~0o)j_)*^JEn+Vv}WP1sMO-)3B06"
    "qBXtE9o@}36B-ooAwnjEDfsNBhO=JF*%OB4MLG6I=6)u7_+&6F&l4JVq}|X`+|bdyc{9;FwE4JVUXB|#woJCrSy^dYh?t{HTpUnU1_mkx=Pn68"
    "xOVfF?TIqdt4Zh7>INDtb7fG`rhAfc)>^QycG&Y)@z~nc>0<c7)5vuudacpOk_IejnLRCaoU2zUFbN1t`(LaN(Y}6nc%{3@n04nP=<?MZVjg}8"
    "-jLJ`zTq0_l5-cNcITJfKa!JTBTc9wr?pa9>_`WJfsRBehJu3usiL~?2f-5xMYg6rG}r<9V8LY9z;2s{Z_KIHY>7bqm}q+G;;lr&*TSz|pbero"
    "-5CO(zbs?0ZCrmxU<9laC*<&jdY*B<%_cq*FHH`ANZE^9)D=0t#R?TKOpT2B44$CwnL&(q*)Ul83JIql&@kY~&X}z_)oHk@NkQ*DkJsAS8Y;y{"
    "Bf>@{0{51i{iXp1YdvBbFX$|`xMw-rFfGF_SYR;+64b(LwP93QnMzLt=`~xBK7L%9i}*e3q(3vr%&LC=^Q*_3exA(`4%!nnoYDyKF_FulbHGho"
    "9<{ZKShI>Iif5vP2q-c6&fhrf60vm8i9+8ltd+hSYg4n?%<>$cC6r#Gys<#xm8$7EDhK-h${e>?B*)0N2w|bA3Vd`kprlk|XcIkb`s-=Fa7q%F"
    "LZz9fQy`9bD~mt<Fnq{aM(>o?tEnNw;BWr1bOZAAo77baL8d;<4nf0=p}v9Ncd}jSs&;*UM6MJUi160Chaa03NXpV_qq4oE<8?aZkNJLPP+=uz"
    "%kVa7ude$G#I&ksLPxJKR()nhS)1A5iuw4)4F%(s5^p&gk-u~0TE;XYWYU~!;mWS{OE15SJ`3K0!|sXsXlI9m0<Igj+il%3e<3I}f2yK!Hn`jL"
    "_b&aj`H_=aAG{D|F8Xa$g7t&D@p?TjQW&xO;q=huak{qGL|ce0uI;6@T>1tuOxflrVk0$79AH!NEn}S0yhuXS>JgYa)FIakB*P=jKDn#HMEhVP"
    "D2j`9$qK3?N~#WuSn<waWSU{2)}%903w-lPHVbPCuJ$>p*^87WhHKQpW?;^&Z%U*y`5~$FD|(Y?FcOPv7*K`GQ`Ot;0%+_(?0Ms{Jr|o%w7Hq0"
    "Fs`mjL`lgT)t=dAAKqcr<&nyD>V$B1@u{h^(dY*}xCd!I3z~c?24!e%kJRSz14c*Xx&G|7EaZebQwlS5{P^*lRuJ8Jpx)yeXzo<keFtn^&sDJO"
    "G!(@%uX3VF5x=4**o)U+kHv86SQ{73^xx?3T1&bqWlIb7c3F?11)%v7R6l{K7`NT>L&AK|l6)9A6IC@VMEQdsy06Sjd3tWnaq6!7?mlquU-k)2"
    "WQYW~-KjuFI!-UM*uv8yd3u`R?tPcYCm~I|Dej=EW=r7aYmrtaSFqP8^#sz&g4>>jV{FznH(x-O<@*g712|L(^<)*UcW__wfxIM&q0>Eg;ao};"
    "F`<4}2K!=YXgup93IL^o8?8K9fQt3X_^oU~T&Hm8av4du+1qfib||-G3o+bdT_EBXP^No>)&T9s&~SlJHlI%Fv12^}i58))e04TYo$|aHLF>=Y"
    "FL_J(;j+x=7-(Dxu`jF(9-Ka!6q<7A>7dT6%Ps|Lp4)1rv1yhvF|SEV@#p@FKjachwrg^C6VV@O+GxCXGdHcvotcImq|`!}64!u6*HbHUUe=2@"
    "Sn8xEn^cN2xXRb5AjF^N;nVkw#z5r|)VLxtqQ0m?TrR6SGvpdglx{%&IIJ<#<5o=RHrJzB8T80?8B1Nvek9)#)f)!>!HpYX?%8v0)^}FP=2*c^"
    ")2d({e$-Y{X}-W*lfqEnKWJra_L6}^u{$vfLGyrHl%8f_fwuGyM=6m%X(u}}fyLuMvx*pN99%}-vkLumCHp?>JhydX%K5kq@J60O<RyoQ57Xh+"
    "+k>{<G_X577?67TqmgMW*P^x6AUC8waK<Y_KA<UT{5qDHuWm<*fxC%AjE7eR@||UAdL`~Q=q(-8W>-gj{1C$4xZI*KPFyc%!VsFI)qnkUNWy!L"
    "9;L%ypCdQeBol^rSb{X&x+zZ#gBwOH{`Jc*%X;Ui^qNkvsBhhBGI~%qZk~X~@&^tc*Cab5aU=V2BBF^}WC9j;hF>qd@WM#PTsI;w3I*ALbLW<i"
    "XfqzsTAm%&V8W%sw!$q6^Da-Q*w~=tHh&RK8oW&l#Zbp!JZZDgyhNWuK~#U7bH=erG(9m!H*|9=N<H+DOOVN_JgR{1_40CA(t>GP2j1`UCsSKb"
    "E22=V)mB$m|FwQKg(Nj-M$WQG1{Gr}s&J=xI%bwVc;y{RFeH^52<n{SVF$v2ze)}KrYNygUCIPboH!9sGho{u;W5Uo8wI?Ut$mYk-t)Nv<4<Yg"
    "5V-f0bYcO=VPUa0p+RJy$qsFp;}%KZL&uJ36E$0^8l9s17_=LTIqyTQAK&8xt0Yxwn~qz2hm$~KV)zr6FiIdBy*bdwsCN2ofai44@oStCj@kY8"
    "f@*a1<Ud$@`t&?}FZ?MYeg~RjqZf;Igr{en1AmW#=b!u)wT5qPbVhFa8f?KGRBdCLJw+btg7=eeVz6=JS&c%%gNpulsCoE7e_lVMPUloaONeD%"
    "zd3T482Mn15e@nuGNJQzntijp@X-9*3(unC_*E4-lO5=+QW)@Nj#}hQYm?Hx_n&Wa>n^>?pIo;UknV*wHH2$ua#A=~*$?{P9sK`$;06s@Bp2fE"
    "KgPNvt#_oMQ5?FRA}{tlHC5*52Cmh!wG?&W4_tTz@JV>A$hrfAwMTy+h-&wFa9-OG)>=nd@{YFt-URBX%(6KM?m+JkoL8x9HZ=}CvFXHI>COfE"
    "m`*_5=3L!h^2ovi7aw(aM${>M%g5JV33@bCK;hy=4Q`0Uw<v!|w7qE-bRXvF(TXYOHs}_93I0&!I{nF{%=-}2^r~5oZ=&eEyNRFumg{^8KcW6e"
    "eI@pvbsDqXPp;;0F#R2RPrcqFf}Ywh(3{T1_rXQ&ZNtpFK$)O7>hLkrn|JO@Jvh)@A?bAzp#EMd0k;k)ngvM#=G8$HUaG^NF^M^+ymVc`A&JWU"
    "M0kYmxn<1U&ZeX)@4)MENA5Q}oW1sscXgwvp5Trb=)Vx$7``B+#|LQOBBMsU1ML@dM2_U|t(bS6jOHX|ng1GTnrHv+Ly#Xw51jC8eNqjp(LW0_"
    "nrN+EO@S6HW&P}3_0jgNpgn($Ne!Pja5T-t&*Zzl|E({-fzA~k&B=;T-pCP;lte>w(seLq-l@?EE=H4#QHeKz1vr8){;xI<yvlVC0#*Gk>?$rn"
    "z(rVNI}-OvTdR;KEgy2>OH@u~NvrMRO{mqrmN!Ucm7qib55~|X$7{zpLK#Pj$rS=->oa&0A+=pU^_DluCrM3g{6+}Lke{LtBlYKObW>J-@N*jK"
    "JKUp~;hz4x9>|=eh`msB06CTJF^2L7YMGStO?>T)0rop^T1`ZO!WBj`u4e><6>AGuCEW(<DD?jatN3zTBZFh8bU&fcu+vmh8blvoCZ_0D7V6(~"
    "(Swrd2HB<AAA+ubhE~A~WW1toQ$Ftge+T*eAzi;};8AmDDJ4#THTKCO_?umL8D675ed}v@bl22n&QQ6c3bx=C$fQV!Hvj$VNEu6hbN3hf7cZim"
    "&?Kdl-1R@v_<U%HLa#ZK&t$)kzVLquXVLxZLvkl)Gr@dV^K1F%;V*R70k;OP9r&ktJY%pi#N8WFmS?mHdg;136l3PgO^IsvUp{=13gTo~vNdW_"
    "Lmx7BU~%l+f>DlPp{m2-2cfCD(f#@_uj)f}%N3Bs_WUGxTw<MXQ^0?1*PNv2o{~=qSLiUF0!Aq&J^wG~PhLPz2p@0&KRW;I#)sk8K0I?`=70OG"
    "MPJB+xI^+Ua3xUh_7qoG8-+m9OyOv)<_>wL=pSi#f;+)a8w2e?9>m{rU>MDR4wm|#dhj>>pT!#+YW2-|_+xm76~^jyTA$kYN#&x<ui&B2j_NR<"
    "z!Ki?YXSRGdBjiy?zX$dd5`R`w5MPl_xXtv6^qcH$!1<|{T@2dY8I9Tvl0Go0ov&t9r6Lh*_%-f+@1T_Rl(=;`w~?Jq-8##o~K`*Q=6fCeo3oM"
    "PRZPhcIo<Myw!7Tx<BJPGzJ9a7!|-Lm#?7YJ_GZbN4hj9vC;c23JRjdH?wVZiY|T?^xyq5>#+0rFYDWb-slc$ntL$b`D5w2()dW~_pRy18*2SL"
    "#P{d*7ThbHxbaLrIhQ{%K&L=Iver>wyz1deJopdXFA%=ifsN?P7@x&lt0il)dg0Vp0!71WqNoFYaE3qSn3KXMA)VL%AlIn+|LfDb1rMV-BMo+7"
    "IDr3{#{ND-4Mw@s!v|KRM?S2xXYjpWff^pqXQaiE*v|@J8T~l=_rPis;BP3AyRe~1UHlc@4tdkt6nqg@rXI1Ka4x~E8XwT85060&UmV}2F&Git"
    "!VjnZQ?2G`j;4VV5`&PYITfE|PaC&X&7p{W%}f-*uLrDOHFyZO`Dv5J>8{9qI<U2^;df?uj4R&NBD)UXLMdAIo&K8tRW3}#9|9sbo3zm#*!8Kd"
    "R#XZU?(roPfFI*F&{p<KoL8GrGwZh@->r{-mZrw+(vaXa{q5^?1MjDnW8%yhymRB)mtb;a`;#i4nzx;iZgud&lp*nZZ3kWmlzw@f>(+poNX?8i"
    "jlzshQGLscG##;@ooSJjC3Lm5?*V*{NP6j@{Or~l_yv^gcXW61Jv2$*hkx}P_`e6WpUd<g5UTT&Tn<tHldbG10{b@TcK!(R*@G);v<m+#>d5&A"
    "A>S&z(eKbt7d|kb!F_5Qt<opfW}l(YzR4z!2O$k96i6s7zodVSm}^~pR>dUVIX^@Sew_abD)jZ+brJP>*oI5@$_;6*`0~`01HeSzgRos0n*ha3"
    ">R=UqMja$k^m^WnV*0ASsZ2o_{gi_T{~PodzqdBhzszFFQ#N<${m<!@$9SoJMC$EN0p4At2g#mF8t`bo_9=A74^wLyInj&c7?Lj+y?<bbQR}nt"
    "$akOn>7)3>M@rIw1Lt7vsdAjK0j(J#qo5|!FizNV^@n~1^qbZ@1=sgL1yB7<?CbpJsqvAD-9qB|QRl-n$Uga+4>vdAK9<1ufkL<W2k?q|GnDyn"
    "s5VE;5oG=UKaD%+g?t{~eU;}^!fT1L)F`Z(e?|RdlTKpHQ8oM_jMvugp<&|_49kZZO2k!f^bVT#>>vBhdp`EJo4+%>Y7<jCTH{%2KYZZO?DKK5"
    "bp`jn{Rtv_8PL<w=fshAf^V<aU_8<x<zKH-MzNV(uA%ujcT=6bv*Ey6a5+E3`PWOttaK1%#S}9a;LK0KyZF8h@~79}QQ7uIBIix1x&A*<@T<B`"
    "Tiy%d;JS(2);}S$y5e{U{{~O*Cd%|!J^iuGB>G!FbMHU-@BjFpfB)Zn??3-1ug`qzKa&U+kLFG8I{_ha)i6C$C<jxyE!u{uJuu(Y4}qHDG&q0m"
    "Pb-~ELoqdO;o?Ll(x5pf`1>b0|Ex|Jng-2zDZPo`cU4_}m0i1;m*spE-(R(fZXSO^EONh!uUeqFoDKHE^P<pC(<|^lPvtfu%1vF93f_un<h7YK"
    "Mw}cbjmc>2nbxkR<Ty=s*0o%>^@Auaj11&kM$bq+ei8qS0S)=I>)+thNsT>H$<eR9wM9MsicvqBxYanm{9URA)BVJmV$x8Hz+(QmSVi2^tCM5("
    "oIi*j{G*!7$M{JDoe)Ln9N(?{eZ#U}fqto{pU2QUiDTkL)qDZIUHC;^RI0UE{_-1LDbpE7PTCA9)l{Vu>Tt6w6DkGvn1eRT(IZU^Gln)|KrOKR"
    "ps7iLC}u2Gxh}XX!i295=88H^>AguN0z~xh^UTZ$dPj5R?N}P~>l5j-Bgaj_3F=nYX26xb2@)o)%#>_e8Y%c@BPf<v!ycH~RJQs(tD?5#ktg;L"
    "2+>qg95D}Ls2AgWAVd?~U#26tU*{>VOQhp_^XE~^<)?)Lg2)f%r*j&*+GJyZc}1gl1}|_I{u(d$(~rsL5?$JntrVl-%W{DvFgKItM*8_;_mhi#"
    "%A%Cz!&J#J%-)J1mINMU7mN0AXywZc4c73f%{y0q;qecqQaMWuV=oDjbi4E`kcgysC`EOMj70omMA}=wVx`B@An;a0F(&@Jf(kfMnbbHLh8Iu|"
    "YPhY|af_8%r`$GyGPqc0MgtY(#?cgiiVQj+FN@CQsXV_yug&se55B2)8E|Wl%aSU{gM==6#JN>{FgKKAM$Y6l0y|(2P)%}OK^}3&J}+m~>$oy>"
    "dy=o0ro2Qmw9}s&lOV76W_7&5v(IVtx5^qxMp{?r-y09{6>IzvWhIbw^mSQ<kvVy~Qd9m#{%0)lHxF4F@*BCb|97k?Dw9dlCJQL}o3bZZqraO2"
    "kF-K{moDfxEb2KohhiPnC**-1m=q04+FUP{)^f$%t1vgGt>QN7DK#QG7Imgz$SuHNsP+ndCL1bBfh-H5Z*@9`@`1|{kLDBfBX8sD9*3+a8c$WC"
    "Kmoro&W=P>xZ4lHoHm57T66j8r<Kt}J|EGYGx)E~BKgTK1GR^Vg)HV?$yo8+*0XO*%%Isq)36{eAKKihW-}zj44S2n0sZDFe$_;w=()tj06PU$"
    "m1obmD%+$j8xC{+aH%&h@fTJrSZJ^jCg81?7utksp**$eBK;KKL6=2{tx00erOu7OD9u2^Sl<$Nf-e~7c4(ooDWq-Yik-Uw+RlRHDOQKc6^6-T"
    "MOBNi=nF>ff10bbRivYya+ZO868hhoQ52S~go=N;+A}Nb1(QD(WI5F$WVDIA?C+I?ODNGND!ahbRakSG1^<=G*3fo_<xOQq$mmpLGRDfj3@`JK"
    "7;lps<t~!+blJI(XY?jzq10Jkytn!!OSCk@LQ`5DLx+WmM+_k5;l;Emn$ITwrK7C=H`PT;GmL`s*(qvMT^`&jn@=Hi7E7S2yto5g%G5j&IaBg<"
    "N*7iNlAn=Dx?JK)tv%3}tWu(U^hJG-2D@e#nW%!)^cuMslt9bP{wj<G=241r(HGPPo*VwQf(KuG4SkZxt+gSEPHm%zTqZlN&hhR0*<4|0sM<)J"
    "ocNY&nsWF0URtYseQda=%+bTIp}8FUGMos|f;}w{D=RP&H{Kvk!AV|0gxMcNK^wdV!9r}<!*}}}pIdDv-|8v^R_pf_|CHk}qcVBx8ZD-x|KN?y"
    "iBRfccK<&dd;}ds_VLK@ruK~4#=yybFRGy{!XW<{R2{1+e@p%z%xj4+=vcA?-(#0=gC9i|1}s~Pp3R|`M}1nD-HOVCBaqFK^YanV2T*lB7c;As"
    "jt|h&EhvE)h=sj>>gJ4t#~<C5i~TGu<qJAg@TLBeyl8Dq16FvUO*KPCD=>#RQ6g3JtmYgCFFrq#KCotuR$ehinVD~%lgkWuN+K%5TO&p;%}CX&"
    "Y46jN2EHgZCMxucA{u3FLKa?8_=5EdLLTP9BtvvS^e_H%d4zjuUq@%OdN9S?OMX-9SvW{WZW0q`$FodFd(UC2WROtBy5Q2ClzsvQ1LTbmNXX7$"
    "7iO{=Slu`<n~34zn$7wc93;8dA2utKic3i&ePKzb4db%00ykEQGZ?G5%;zEY>=8;M`YiPrO+=@_?h`=MTqu2Jaa6R-OH7i2zW8`TdY_n_lrh_="
    "7=}6A)GB&F)-YwPRE;XdJ?U&(t4NNOy-M*_ShaLhpVv{(>JMrX_TNX`tI7<0Cl!Dfp2>IaP>hwUY^XnBthgdB_TMJQ2k)Np@H$mV%03B3pm-M;"
    "L{8vQ7=MiQ#Rs%Lx|lzmIuR<$O@0~-1V(tA8+>%$NpaPmO_z9h-Z&m-C`(aJCG2$OVO)=$EDQ9?Vf^rULZe`;p*#7-fOI5$oETepo>ZPh`C2j="
    ";0|;-{Dv?5#tzG5cJe8@vi^;DOIzdt)uYk2-DCZU7$0vHHgyr_m~c@PmL2565&tr$rnEIkL&7n|*8C}5_}qM6Gxj%Ss4M+q9aMqfK&zJm9eK*E"
    "^*^T0lT@#2nN=j3kOJ`3ge$s|<*3GqtD^<_$aWUvcElt=G0UdPvKyp9aa(3N2F4eC#)MB1x^|*>NBj^E-^;TmAJRj`bR1e;r~7s_EqVSh?k}Hz"
    "-HRvqzW1%+)qa`nqlS-cY3G(e0kgvjKN?S5_7fj~_tPidzoJjyPuW-0RQmFJcFbx^w#Vz8=}LzRed^;pHN$p~h(%IrEOEe4e*yAyX5T1^iIO6v"
    "09Ad*OE9!hgIwqgr*DIl_Z6~^Yv|b@R_s0sm!@$+Z<-l6%1ni$+MiXMDN*)RMqTLAS0xv*=xJM%OAxbitcOr#gBpmgRO~jbnLsfEf$D<EU(iqe"
    "le7qAVDww<s--ef2z^gKR>Yb)KovGw$;=uvsS6{lIHyuN=t}QRMbI0!KT03NeRe@SupUU9z#1#YOhJX9qdNV=?8%r@7b7T=Yl}*q5N~`U&w$5&"
    "320a_-rMN2cu#A;%F{Kej+3)~rW6K8@B)?^%WbM6+7>r0Gh{|p%MR1a@tK+#(wiC0XI&Lqf}7UC66W+(y#5giOf_+F<ufLNx`U5UvL$C#;geK0"
    "nw?46!jM#F8xhj3B8Gl-rIH*z6cNW!Ne-X0PlZt*`T_MfP%-EEheLSb=P~e(IS5_jR%yMait{AvGSTZg8KR<QT6Mg}8Y<8w{D#2~hKfV{S3IFQ"
    "`hYj@*Vu$<lOaXF7A-@Ql3q7q;RQ4fS$Y(g?cw+l;eARdU9Z#!Ih{x!nT)b@`FY+DmdG*Q!7oz~+9TH`rPt(7>RzUwr{eXl9Bb<K)pFLkCwEBU"
    "n(muJLQiv2Nr+8rsAxbfpC?7uDwX6fzIjIuIbTy<gGh0PMn8N<KSfuOfsTGEX-HIUc*~9Knhgin=(lV5KTZPU>u<a{p<<7I|9?bT29-UJx^-Y&"
    "bKO_eJFLjUD4t%bwV9JewFq5_NGab&4g$K@Dc+<?^F`xpiP2pu4ySHWeO;Ltm-9F&AN=R|QgrTyCQfdurA(huVQln`HjV<HhQ4ug4BxQcQIdGg"
    "#a+D*{hu8I=V_s)++~hon-$RZEJ3B2NFu<z5>A!gMg-rty~MQm>!nAZ3)O8gcuh+>t{~&nbceiDuUY$h=>VlZ%-rUWP?keteL14}#JnsWq9}b-"
    "{{)2ze9su%teZ4Ku1)N&Ouo;AA5TItSG+uhxlN<R<l5>oe4?M)!a8Nyz3>H*_^Sq_3Po}YqDt6_wte^=*-?~!wObS=Bw*%sofstK2gnEOi2mZ_"
    "<ws2Bp;)paoLSAavFB{T&Po`cD`kUP)vPr8=an!bRz<dX%=^k@W<=nplh8UPRZTBkXE_RgwkKb~+~T6_^65VeMaU|zrx5g)KhLry;Z4pyMnxbj"
    "92766F0;&YXv{HyJ}EILQMYSJIzMK|i<RlV&+^PgZfD*$7u~cVKPjzXSnxALQpBPr4$+f0p)40|r`o1lKEX_x_?`(*^pzbWlanyJZeD~G=Ig_H"
    "QNKpXT#}9>qLj!z>_9PhUF!=F3rGiK4);S=X4Gqvm#sP?Pm`i)Y92OIj8e-bi3pPDM~OX7_a31DUe5HVbncS|`}>?d&EaC_U1b^+^kD0&5y=;G"
    "aXNaWexIumlo}V?Zv(O--@w2(%k!vtihXjimx+9{<;{v>K*G_T;@BVErpqFPiK*=1GE-!^rff!(6F7S3l=&RaF<AFGvx!!eTi+7m>WTxB<@(oq"
    "g-^oTx)Q>J6)V{@(wm8`rIocM3fyxOo?ZmFUvFkMkhLSBm<3E1DnrQwndd1ytqJYN`H%jD?A&iXRA#;^PL@6BRrjY7B!F#%*^KpRDW}QiPG!Y)"
    "u?X^;BbCHxB3%ekh<Yh9>k#TQ*3&Tdj$T{)b>7r5{(`9@2*{vHwW_Mw5Q%09zoGW}P79!QB?`%zfd&3Ue#`^%(A<c$R=7g%m!yU*r_uniSTNuE"
    "9`l%U_ZcuWC=3(T^VZ|$Y<pTz<H=gMy7a+W1K$rasD-}0|1#eD4V!>Cl;-jPV?o-NnE|7t(or!L-m-Pl_x_D#C2&xTLitgTN|k}Io1a-CgxpW%"
    "WW^2_xei{))Fjj3pkn<0nkf)*ro)scXEHud`GG0-+vW{*!D9eQPZi+oA7tqxZIkEbRh%YMQZmpL8Pw&oRUH3}*cpCXGygB>0}E!W%)HGm`x>an"
    "QuxkH!oK9glxd+<fUUf19#^B+z?K>17I6#a`+WA4+>VxlHN9zRyPA8|L}S?FkDLc}QS$NTMpN!P(iQDjJOB-tQ`_ivu^mkH+JuHOu%3`atV}Q}"
    "J_Hwg)filTWXHTvYTKegI2z--l=ZAn%3LLHkgH#-+<+vjvf|{>z--#`9&6~ZlD(9{0u>*rsK%8kY5dsV5Ep$SX<c(zd5EEv)gsvcxFNsXM}H`w"
    "1oP`mG?@p5j`?iSZ^sc$DF_sn8?3di&;Z+fvnni|o_dHfhrVZwn6B$RGY#J>=-*e&o_Z#3fzi_`+PgGK>$_ia`p@<rnfm9S_32;l=<Bxe%j89;"
    "Z!Wb%5sM<35hj-+Qr$gE2caeAc_WEOcp2%^9Q0||#+>dUz{$Mn11osn;5AlNlgXz)5A`EDuR3?z%+p&`NSHJowzqG@cv)#mAoiKuaAg`#+~bkR"
    "+NHUSG7o7_0()MPQaaS|beMk(tz*P3z2m3@J2mQEcTAU&2n<a#8}fk)Q|$(&RCr2yM~DzpSPny$r(2P2X3uzRPJar<z`W^;t;2ejvf6ZmH9S<^"
    "gH1W7ySgZ??~{)mDgU#-#fiI-5sE~5yjt)#oOLXy^U<?P{{lDRwu7INIy*@s3X2kHff?uELA~u`+_VfAJO>WW!yL%a1C)bRc*N8>+-Zr(4Ew|M"
    "%ElpS#F}K1B3rGS6fwm#prfEA=yW={<!w-M)CqhxazmPzCy+W{nyDEof&XaCg6hgTMPdon98_i76xf-(Knw0%2Ac$yv|ev)xUSmAUMJejwuuGd"
    "Kn9Ny+8kedm{>+k@3RM$gp!ug?5)|dzmr%$-Q|<U=y;S&ry)+%(dYxWAtlLMCXt8tIIx2}YTPEMnz0=_TDPaR>6(cc#?rO%0Oa_=D&Xp@i;G41"
    "61*RW^CpcMZPTlrnqDI)<RtSU3s{YlAeosVq-NvEyL~+}1BWnXP;m_V2I}DVKf1YDpj~ppe!HdGxp?s<{PB&R39=|i?FiLq(WJ<{X{N&-Keg6i"
    "s@JBfS(@r3Pu=CymVlbRouh5bXb3WKQCBuhVj=-m&+b79<uo|Qf?u_na0rev!+0bfqQL<Zq4?_&2L}pZ;uC3Z6@ZfGW|V7}XnPnt{0?<N-O}|M"
    "HM|ioW6u4(^!40xI%`RVT2te116q>wQZdo5qqnczG?1fA<&sFI0a!kK$sGH&%&O|<(%%7xORIR*IaM(_U*VZdVl+AGTtZ>EhW{MS-nJe1`1`p7"
    "_u*UfrDu#w7MnS-oIQ;DKwZ(zqlOoxGKVdz-)=UI5<*qFcKCgETmUML86Q~ZaoP`+qDN9g9Yjt)FkE4YvdyI51SrO+%U--gU|gVneUYm<ixcY*"
    "ctabiD4Jv;bLq5SX`NlLx3~zXN1=@xEh@XyA@lu;e<!SiZw)Nh(^f%3%}OHWh8o`Q&58yfk_s;0Y)q3@CuymbZy2_-J`7wQYa^ea^e(m8&=TBH"
    ">e{sfNx)71QFi@0kGwqkyWD-Su57Y|oAIdSicV~EkBT${aLU&0+$KdId=O-sPR>E>+??2g{O%qA3jHda-0L1#UP>mS>+1?jzblGF>tM=Ramk;<"
    "4WA*H0&PDncpvH>^}5+jSXz?oQI`26PiRHN$*N?)4V4O>kC11tG6h;v5PH-K>!2&Zpn}XVWe70YT~Xf+o?}@jEb6t}_K+IbxuuCUn!zqltzjKD"
    "7q<NTb})k3kXO)G^)9Z3-^gghcBRN<Q}_o$%dE;QtT8#v9{3^i%v^QT;$x&?)^$B_LJUUO3tieIWt&c$c2onGP&7Bq2hotbfGvn*Hoi~I#^f~Y"
    "f~^~OvaG1A>c;#rXwEvNe`wvee<~t@AHBU@I;L@INiW%cs!4@d`U9=j+IfSi7Z2+m_QOlxxxgD~u^qL*3`Xuvh{~S>3*q=~aIQ8)D`@#T4%q`4"
    "a_^33iB9I4G?GK-YCpRmX`4oiGJ()>0)CA*&y(J69Vd>nIN=J9BvF{YCJPU`C8Fr9ivNx$bkH7g89^MpgLcJEoCrOh#nOOAJ#>gq=o~@f(pYCZ"
    "kz0lwO>MXdoofUc;N!A58%lS7eO~4n(3$4&o*K{41`)AtXn0H1yiKc4=a+!bQUiD1tUUYsA-}9yGDl~s46a2(={IiEYE#2Y3v#<d<UX;ydbJ8+"
    "CXegv>TwCQD=<PP%BTiX#B#2P^-5j20wVEhYSt4s1xNH@`4r|HrVyN!uTHmokXA0qH)pCIc8Kb&*RGLj_NdCA&%0)98hIrjl-`%I(!>wq4h~9n"
    "NO!xH;0t|eb>YH-K6@7Y#MF9ZnQ@02CRs`P#g+E%t{rC6ZiA_X1bi>60FOLkdhRKGx4v0U->OD_Gbt(LP!rP~@dLVErG<RxY*oj&PkB?ST0)#="
    "4Jtao%}JH<*&(zuHO&Dk?05lnx^;xb#M=|MRjmm*Jk(RPsx4o7uuy#zdmg?q<f%?^y=4M_8V%yWp^kOiYvuGO*rxGvJc!BVbMK&ysNW^T%}Y0O"
    "Lzl%4Yt<JFB_*hhn$Sk+>hL9g`8cZ3tolHxgWJ?m&OAX}_0;Eh*r9>#(lK0av8jlT7}s{sSI9G^n|3@Wyn-?5>w^N7{DTs`+Uqg($Uh`v3nxd5"
    "`oNy3+nd_Tp-D?*(|fMebgci@+rXoa)YuxEy-}4=Sd=82ca8Na)Vbwd)rQ7Zt37c|7gwP<gT8i1^j4YHRh;c`K;F;o>PH%$%IgIn#8fp3=^Dsu"
    "M_Zg&slYb559`4^e~%PIVR&+CcMEJm%zO?>Z`Fg*eQk-A<RCcCE94KtOk8BF-WZgWB^W{uV7G6a6^hV}L=PiP^AMDts@`iuPy~K$-;MgrcG<KH"
    "o#tGPNxzo>{JbLE7ER`1Tn4u@;|AnR0cj~<s@Vt&C?LkWnXbIKa5yR(<T(4&IJ)qbethOf`<bdV3Ycuv(*zdE?`J?no?-;zI-dAbQ7SVGcXn!B"
    "c=DPB0pfj)pyc!+8?N>xC$5i0_-GvTBFJc2n>OU_m|kO_=~ZpaTO&Xo=@_E7%Ac6ev+8nHseVe%5R<3K_o&Z2wb;yR5s8eY8)}gnUOU6iuk{t;"
    "`zvU3Dd&3Zf-Cl#p=}jbkT{O-D~0hr#2e!grHs$soS%ObPOb*QY`}`<{`>K|L^fiIQDM!gH+XZJgzg~X4w8sP%@b!RTeWv%9l_y-Rwon^V~<>^"
    "BYHH`GBM~*{J-<RvFB6<KmLruYK{R(=J%4a5L6MiNuKL+c4#~*Sw!*J5NS!P3s*}{;*j^{A$<^z$W$FYWp-?+j$3v)-*I#q@KGM5)-p+z8JKMr"
    "L-B+S4$t|GZRQauQr@>Y6xyWuYD}v~4q0G$Yz5(Yox4LO<7=rShx{57XbKtxx+%JT$zcpnF|@hal||07bA-ihMypRwKtIgtpOS<0*DTFYaMXo+"
    "n~q?&ny`{M;z+bwx}wO9NR!st-p;DYUgM&-3tNP--N}b5t4dR~9LF;O?ljoBPzMc~0HR|wG!*D7D3IVrCIlv#{<&yzs@f56v>6IogI4P7^nidb"
    "iOCIdfLTG~xK)ZAQ+b)1?Br=4J#FaC9nC-iqMgE9sR{G`0$jKdccigdk{45!jJ7cYsjaZSA;;7(s|v^242H~kRhO5Nbcp;mg9hax&6>uMyQY7t"
    "SbpLQ^xs2uR%U0*^Kt%&K8+Y}VP6fSBI9;fa-M~qsHu7doO$Z0O<I{L&%cP#!$zYTBo|?q1RZI1HxFCBzWC8;^Ag>qM{c4l*-?q1xBhHa$dRjs"
    "?leh@2`e7zrbj+3IpMk1{Dq8c#OY^bKRVskjGdnc=g%7<F&{kQ!YP^#Si(0iuW^!$(&oIGOgLQ>Vg|}kOTy+mTqn|{S!KL=MN@FXqSzCzfuXFZ"
    "4&3)KNerDhAv6R^8)A=bYj*P~$eY$%-0Z6M*%{xVk(q>at#Kwe;?}eVnS?;dKV4T(@BSoXI(y=5^a}-Nt+z^r>`Zt8j}^sihQek!HIqzD#A)bk"
    "dBL!43M3YcP>yyPMyu(rwzeWMa-nl@R>MIOnAnu7MS4PJ8)_(+`MId-P`0Isk1iq`{^#%TVjeXUPYxtum^S%l1KHjhG#o?GDvXIxvrY`>(JF^g"
    "$yDbF_iU%-AJRZ^>iI%cM8U+HmibT}gzK1N&N&9nBsBsT79|tK;?<#jbXCFr=h{HgR7!NeKX3|tAstQ*6A%(1U%u;5fiV{x;g3)g@6!R4**pSg"
    "py(?BRSM6$yE1&N;(BCRZrxaOQd3bm_7x4DFk}*Z-8xUPukZ6aU6!0s@BM9k%GE1j*%hpoF1tqrNJHtyT3|gXntElZv=fyoy?5dQuH!-(TT$*k"
    "teJJAsCM~1tCcmeDKIl{*v#tFFOkMe3_QAQ89U@T@SU%xI)`Z@Hp-fbZ>glGYFfkUh4U9?<f&V=g|?ors$hmuO@AG~aABW+OpL=Y&o;DP*CwYS"
    "$iqMcs%{OJK4pDJNqs+cmLUBTjt-nQj5^EkF}divQO=HTNsPqj{#rWpgu7d?Jyy8+{&n6mCAi6S;tTbukS7{OHzm9=<O9$=+vyx}z%-{Ab)Ylt"
    "9;;Daw$?28^E5|ier_NgHwJuXV?$Fb89b$@%fj-t%igm9<a|q*t5la{-ltNWys$ZkJ_PZ3WO|!YpNF8^y>hLp7~Lc_xD|9=GiE&>6rsHq<SG|K"
    "3YqWnF>#K8bQS0WJ;JpQO$E>vkDQotw_tLB=t!eYufd)X>`Law48&-1>2}Fh)iRDqoP6rpbA#`hXuTe$Mmo`+l=OP77R(W?*wi?;TcXUPxRf=X"
    "y4Gg5`~*DFou_dU#8%-m!(PSbJ!Y)f0WY}!ezmc&F@H^(mm#W5eBU1cqNnM!rRbm?k9j2>nJNTR(Z8;=SSJ+#<=*&Fa&h`SIuh<0Uk(PtDao}A"
    "r;%XpY_5Io5dz%}WD2hcopa%WFLegoYS%uJnvOxl>pgn3Xv!*`P&C0sGI3NQ$ZWG+@h_BCx9XeHNm<uL>t!{JCFw?$f5cv8P=x7w0?ggM#eWt="
    "hsA7YWhligmrrX}??+RJy{bZ)ylFoch1TPlw=EhpXp-$NP1n_Q__rq24Z<K}u1J=nVSZC@n5Po9%B*lz9gR{Lz-WYr#tu4)lX9@u-610~9>?LK"
    "Yo<rh@I`9j?zS(QkfN$=VPx>S=5Azs!PJ#yMrDz!kii{ZSXfV{2sihswC_zNDNP%qHaY`i9(O1(4C1R_YIQV6esI1Rcc3I~qDsaA`nWu=r}Nxx"
    "#nTrY_Mp-rq$f=hC*wcJU`sclZuLOkh^t#of*1+Nh*mr<c=zGRGT2^hLG0s&rTWCE_o55A6w+oM)E%)CWI4XD#-t3pX22sg7kUg9Ky`vnvCkMm"
    "ki$zdwIoL*H~<EBP>)R3V>(!3@#ZlyS~Bq!d{CO`z8;O`At)!o;OZg)6lk>{#zYJ&lPX7lquZ?<XRcR~y?*4QQ>RtyH#d9gF1V<a{f0h~DJ8}n"
    "S726Zzw=Usn`Sm1Zt_?nbZjo_!X<{g<VYF$Yd_(Ky<CId>v{;7!592bgEGb`B^NfMsig%O*KKY}#*_Ixgt*iJj`o<On5Vzrh1!G?Vhw|E$bp9r"
    "u{3lEYnn??UMg`5@u1(|R(pM*GHXZTjXQE6Ri-;h8E;-Le(VfBS75g6?HhN~T67|J_O6PoBD(Oa53zZrN-lg9E*ei(^mP!rRRweR$_M}ba-Q!%"
    "o{fvyt}@_9GhzwCRwZ{uDU|6u^y*c(T{1%yjVowiX1Hy)h!%a#Gk!e3c*M_swt6LW3u+(C8P??$T={Ct92b-0&;}wz8K<aN6xTILP(0ALv<!f+"
    "jym<VO=(!y*l{Y^3r|foKFt;^5%z1m&u;VfyIygq=ppauMkCEEjD0w&w5-rJ9O0X|kul^$IL?C-Cd(}~SFfU&Fd2NaiHhz-W!d*+elxSIGCs<D"
    "WH(LINE_2~SaTW;Zr<$9L0RR%zny#EGh!v9)zv4TWO{x5@WT%jzHcSMcg!iE6$73!%|N$v_jYFBtW#`U)0EFvR-ui`I|wU%WyN5P<wqVdxbkYq"
    "YS1*Wv1u#gbH{0?T`)t5L6L#V=A?9Xl{(x^pqD#g)4F|&Y)3pR?G13r>BSIoVIIusT8AxQW<usw-Nyf+e#pg{r4bCO@LgaE+KM^{-P@b=p)zLX"
    "+JwNk{vMlH?geRm1|-lN6^CVNY;Ids{D*VX>dUMq8i?9q{EUdykjU$g^ASW}j@XnjsLCzT4WRaP8%}%a6AMxf%@#R?!{FFxUBIY=K~_CQ&UEa$"
    "o7ozXpp7;J(voCV)(hTv+oS~5oFf~il+I)=Oc?<cG#MhonNA)mT(e~u1@-VQiE<1PJO~@dY+9=7sG3z3+`!zD;WRKil(Q!A7tK)_=?Lm~%KUF;"
    "bDUFkL;7)he3$BvqShp^`Qb%o+7H6YOXM=_p6(4QC`PP>4wH>1`CdHod*F(dc$mtqg!+rK7oL3Q4zBQ=LX%RAiTmNWTDCD*9!K#=M8B4j()FRp"
    "{Ja-H+TOK2@iYXaw_D`QOlP5*pFaeSXXV86ANMTuycmdHY@?n%O~ZKa6FOuDjo@KPiRQds(?xA_laPKoNyx{oTI}bZdrk@|sqLkg41vV<jdp>P"
    "&jeR9VaEKdGB1WQifBc4GIHPgK`;#s>5An-W2HDR5xrhB{SXsXVeN3PNihU0!}>Uz27FI>fVu+cq;5m5LbeNjNT=2%+m>Z|4|<)?@$A}~WkJas"
    "uBkoPs&zw#jVg8bI6|b_+%&hn5j=@u+cY5$gM0Qm-!k_-RB0QoZ-FH+sakg#N+Z8|3il5;@cF+*7oB_N8QW^aN0D8k<?4I&bn(kUKU%O$MO)MY"
    "!Rz)$(yB6c3U<bXn2REZHQaXJR&y)1-uG>mS=SejRxZ>Zu_G~~SJVZ7Gm5J1kDhp+K3EP_%&J$q39j;gsQMMJnJ`avk}>j=vJy$Q32oFNN#*GD"
    "AhE4ns#;3+YqdHnPCD!~UdGPYuuMNTuWoxz_H3!g5B6J!@)O68OT1h9_1oLqsgS`5^cg*{6HHdD`~8NVwRH>&Y1GYwHbb1tNFcMvG&7Lqv{@Kn"
    "hft1G3<?4l{2<6O8;|PaEi*~g?C+A5{ARPNIg29`+x_p*rSw^bfNuNLc3cP9ti-AArx69BKV)2y(^aJ2>`{1EUV3|77X$a^j$f((5%YYS4xz+m"
    "q*)cW?B!@p=9ygwb&8|z8X>R(q=jw7Ll@OtF7e}B^=N}lNu)B~#j*=2CfhElvG%8Q%|WZx>$69{@eSKcc()gmue7_HL&jJ*BVM(3O?+Ls(STFs"
    "uDPzfW^smH08}~p(7{99Ionl`6+ww7Ss@6}`xdj+S%kyy-P_`fVd7N!sAb~u45x8zxcFx;R^Wh5HV&LDC3$n8=*shbFK3@$Sbg$6*|e!uYu){C"
    ")at&tC=MXBTQrscmwp!pS;4;4Xp2*kq_7iDL&RSB-d#F&N*o{8AfZyc)Tn9{M@V(ab7-FI><6{VMZ!?ohyniWinX++(duquAY!~IHndr*!;fB_"
    "mY8cdr!z-cmhG_@>`bI-i4uVDR5{~*+Obe~O*Gn4Wszu1)t-X)e%d(m7G=a(icQIg7DesDO^NnQ)0QD2&99ZNfh*-GclvIUMCmCw+nzk>R6ft@"
    "W-c`qokRPa=l623PE7s&%_8>dnMm}GJ;<qLe5ouhhoyb|;M6M&SC0pR>#6LA^)$L*{U=pyje*=vrZzgFoW~Z8HXqPXmrUZ>unyH`5Yi5#y?f~w"
    "fG_SIGdlQcR4{E4W&3)ps||v5jOnS49^I3V@wgUZe>YKfHn71w9G3m}2@#?W?YWbvx~1H}rPVz3Su>a)4jnTEeg5y+vnElZ_toW;Y-g%UaA9DM"
    "JsK&;NsH5TRbRUX%TZ8=Ry)rf?bd2F9TZ+juv(Q}`4(mNiXnHnG@Z(pH9~sWHkD!NzVCu<Ecg=DT|9W1-ss=f#wW{;oc=I5kI7USI^;j!qH#TC"
    "k2#v)8PCi1TBXVL>jM~#$6-03u~Zie7a5{(=yzA{K2L7Xfq3=x9A(=F@!rUt@$04cAJ!bsNH{cARV)J=oW(^tn+8f4Xnj{~96K26`21U2RFS(f"
    "qU%8SW;!&GWgXrnyD3fK1soNl)0V1w6#UnoAUlfDtmbGNvZH8zovlT)QK~?$7_l>#WvT-HSi5k6YJg3yft4RnMRL!=`Pm2Lpx6nu`ffljy{D*S"
    "`U{n@AN+0M!9t-X#9dvra_`<W9kdjmj@YjI0uQgGy_uLkPuNzTf8YVACey5HQeAzd62|F04w-e(0QNEySqQhhCkO&-k((B`p<P#*4Eo#xz_dM>"
    "+RO(Ze6T9u-a?VjBR^3*(@U4wVHj{V(AZGQ_PcX?ueV4xJ~492pFXLapN0-q=u+2DT0YB_spmBjRyLJYE1rtLD;qjb$BA%lE0ca-W^mD~`i9=x"
    "|CGf-ZBy`>??s(&#nqHj9e;cn9y#hh#8*Dz)}4a%Q#;Od$fPsBY!0^j#%@|TyASNI_TJdbZwqcXEB4*$0TT~2zy5W&O}rBRegR+@*4WBu0PAX3"
    "&;cli?*~|ca*Z2}#{M;dshSVGCwg<Qswn<BCpx`FR1+VpN^ntf%yVPdcdNEvap5}Qk(K$6QF_%+GuGEmJb)LCZjXsNG}@O&FB`MvDV?(Rch~HR"
    "qrLW?KP<e*k#V%i{8jd%L$TGRN~~K7gJ9la1DJh!zgI(g(cE;HWji}GNv~}$eDZ0$=^msN`8P&Zskv2mzXjW0tft?L#0N0*6-8y<WBz8C^(igX"
    "RNDauCh*A%7w-F0bO)|&N~1|OeOcVnR@-E2<eoajGj*I_^zfw<dUX{l$UJfLr12EJE~m<9F4US*#uS%>>OvuPK<|wA!uo2SjM#-6Pdqi9r&HD9"
    "6<*?rvv42BR^tikTBj@wNcd~Ordeh>Uz$yn<&U-QCWY^sE1rMonUEWl^^?k*7K_O~SK{mOgz@lERNWfNBhKCt{E!fp_}qgvl~7?LSZ~Pnm$-Iw"
    "j@eNvw$AF)NnEMvOGCOP$1%Uo=XC`yuS@VSPY|6t=M_kRrP7DI(2K1O0lOUb?I2QVi;!+pIWXAcSLtb>1SKgb?$i4FAd^2w6EV88P*T{MtwL$k"
    "PQ`sQilv#I{k8qs*QUTE)EA#~y*#j4CSdGY7*-W#*nD;$P^-*&j=|)B@r{f$AlY#Bv17hc^DAvC_=L@-Jz>t&z1b!AT63JGFL77q<>T_a52rF>"
    "Wh;Ylx$813sF_P`lPb6Ld&ez<B>dsT6I#!5qVFk@8y}$kV-)!=W2REspjh8k-QM+Us13!VMa^X3RbU5sZdllCoMYyHDvA`s)A&>etJ6BU1U@h<"
    "QQW&PW180;$XiL}HV(nPR4D6qC#B~5c4DM-XLr9Fn^`Qo$yp`|n?0pWichB{6hl?gvs_fv%9v^z-I;bAY1+x_+G{qO6LcwR<7R0#I}H>u{WtpZ"
    "`qZ*@%ksWvs!!k~&smsqyGuW^=;*aff!aiwey~6IbxjyW0+Z)Q;G(2Ui<EUGv0>C<;Wx%E)JJgV&RsUQR@b_$c(1Nb_d+xp;zrxpw{p-i^jLke"
    "V(gXIQ;p0Jrlz#w&98})y3E87wK?>aWJF&=DSdtzcg#}*bTrG<5$ZzA!FaA!HDvv=+=ua@u2Uy6*;I_IG1e9MZLWEqu9G>zl%9NRy+mA97IeO5"
    "5J}aoJ7KJq(galYY0~Tc?`2!fa)n_*i3Y`#A=mHdX`dAw&vTl7W^rK29&^z!O|ze0vcHx)^J<Ph{i!12E<Zk>Y5}ZzJEc<L)@N7ZN*0Myy<fdr"
    "Zd&P@mATADqh%s{!DB5hx~`iShcJrJSqj38HC$%r08x91)p?0A{@eCJ>G>Sb+l!l!qU;jQb<=tZH&jA@rjG%;v90c{UXg~W2Yc}jX?oYh(VpLR"
    "+pePxlH8^(hm^nu9^P2ZZ##zaQYyfk+_KTgsVNJF#D_0#WuW5)xSt*H%$EIoLhJ~Ji=XH(&<-3wZt*3hT#7MWMv;w&ANWUhI70mb_&an03K(da"
    "E7FwVggtajjmCUBWqh6LFaz^4w72)q?e`abN}8~w9XrPUnpI}}d`@u;H#aj0Z1w<=JrDgNor*9vr}6|vsnwpJ`~btNSe-CrMXMjr(qxOHly@;K"
    "RJIeIdvSc9#>D9f<@Ff?qo`cAwJior@K1ROZp0|^@*Y3MXCx5+Zh<_Kz?+%BN}n<;Iu|OHb|3#^8HCFR48l}Zbj^lo_mRRut+vls-}A4#ux43R"
    ")+@m-=401YV!NSLR_4ew^OmD8lj&kYJc_BzI!c)W$lv1?l{?6jX!rc~l+LD-{mIGm=Vyp8X6<~D(g>DU&9EC8qV@Wi#-9V6hkx|z)yo|`ahLdx"
    "(25r>^h=tRR$I;#RUbNiR8SMJ6)OXZ=o7t5K3#YNc;bn@woT7Bq;aRY%!cjc#V2pvU;vF~mwDN&T6<>N6+ZXmll1qD2#dK5r&!5!ASXf-j(}H@"
    "707f{7s7kwughs7zHM8U5d-Au#e24-wkO+fee3X0QOC-7NU+EVcLS!XjDd>JKj88t;(2xC)Ty&)&x%lSLM!FORwZo4KixJz?hqSGb59$*VGSzT"
    "v}mL;TaTTiRd+bmvmI%CrmZ_%87h(Ib%u}m&Cu#|BXe^$R?@C%FHNT`??HR@ccvG$k?sMw@6goSa`|`r{mR*8b(5y)bXr3WTirU}g28pGwTgn9"
    ")5wBTo5Ioj@aCS~bEkHHGuCjIEJ_<yY;#ZNV39%aj2!LzYpm|#t!K(@G|X>(TX_oqf7afF$&%|j6T6vjsaLP6UTs~~JG#+mc4H@YfCN{NAVCl$"
    "Ac+(yQNu;lW-Szl(pWQ=JTLeI#^VUbL^u>7hr^b_o*2urWQS)wGm=9dNu!}efja?WX`mPMT3y?#w`AtM$M>9b*UWs?ki#VrUG<jCn|C?;`99Zp"
    "HlDqiUJ7ODOs$A5qAPFckzL+%LGGgIyc7TACr)#jvtSMbm{pkdfRkq<gpG!)GcyEGQq+|@E_an`w=Ft7me-2nR$Addh7K8GIccw$F5hTK>ERJ?"
    "$B2S>>M1|_P3K7my~`{2V_HgrBYu*!OB)T-VUqb2TN-CShMW*$OwLjnkqb>g)D&tUEW|iM_D!iW4n)%SVAz0>0(S0@c9#>dg)GZ(Nifpmv8^-U"
    "lxnZ%Yb4H|HK?|65l1-73tTc7Tv+eJPI2^%SR<3Ui8A=C_4^UWKP8pkJi925t#xt8R7y%63bXogw96067qLR%<Vg%9Ip2l{F*5kEg^3mg;Xd9d"
    "GZbko3ao`}9bhE5pbN4ZdB8z-#1Zt<mM{uBK{6%yX@H-5a!$QZjeT9#%-r_Grf|{(%N@H*Vskg#n+tr+W|nnG861V%Z|}BdI%(Qu$-hKmYOc#p"
    "(cOFi+k(s08)m&vVwdz~-a!-IbFFk&n@iZR(vZ$Plh$=DTdi4^$>jWb1FL94i-QT2ZQBEjE;!ks4!{}HBWx}F!j$<Tl3z<Pfs)8f%eJ=cttX1c"
    "RxZc$!r3ldtIl|VT3d~x$(JR-_ew#PaGY*+<~am=Vh&q8T8$(uF_{Z0YdiOKI(Nxuh|tI167yEAv}v0OiEB7&NGjcSwidFWCLYa0yCF7FO$RTY"
    "XeXvla>e#-ozL?OT=XqRMT65=#Bo_L9?{B5dsn)JY0Ni_iNjGHjC~wE8=gySVxP?;-42G#wm8h>E8yFMV+aT!j#QZy-!|c@-#1Y?>@?dki2{JV"
    "k?k)uF)aepMR0y@;2vu6f=!_B*RNi`Y6{%}t@-bu`K$J@Ck2TcdQ6bSgrXzrC+vURg%QSL=S}MTMJg_R!(T3l&W`xt5Qd$RbR^j*|KSQ*?b7<0"
    "*MUIt#b*tixZyJ>kkdwq5Ejm0^CI4IE*=NUp)jYCc{2mkrJo~_CS1b3BjK$t!e1kJFJSCw;ONKn#aFmPggV1<>PKA$t5<}yE(`GxLh0uQsZ?LL"
    "e_ZY=F-w0EV}M$tJ-5mZ?;msYojE8}&;T$*il)us7RHd5@I!st;LkBd@JSPRr?qiT%$Q-#BvastGq9Z%YQmhNl!=5wo4$Xd?{%j64ZSkw4ZATR"
    "+%em&Ai5IqdA%zd;(hQ0CNGI&1{5J=Z_;27F~<>ozO!Sc=K)OBj=2$JhBZ9TKHY_zf-?@XF$y-572b=q8-@n%>c2QM`-YmaJaBry97TXhdc-XO"
    "_b5}Lpv0Flj-kRMFnJ8rxG+8J+WE|%u*7$STaUGKdQVOApvdg6PV<xB##?HI==uI_yE&VyjCn|H<a<JBb3)vwU=JnoI&H3?&rLB0C@i>yB`rxI"
    "nhGA|N9}x-_m8}aCgCDmkVtQJmj&B4xF}?A$Vn*Af5>b-En4fYV_zf#Ti@r*Z*IwBxH3cv$6(*gNFv`S#fSASLeOmddl^~I3YY`YQCotTFbsW%"
    "-XTV%oYCv8MsTddhvWJ24-~;L6)uLB8<He-8z=wA;?yitZV?3g9-_%H529?K#8L7M?0_<;1v@4TqR(>vpC%#mJ8%S;zWVd}e}AJ)4p{&1z`|sP"
    "yVM3O_YM%hqaMa5sgxbE8x)w9Cz$5<0r9NfB|}x{U9|-hLh<jDh}2gf&||O72>rVF6(5i_timq+J{g0r;Mco$2IXLbm#LUw;o7@t0w#Os6;>eU"
    "a8-N<*+udX7%+d_`JdAU?3m%2^raq!|Ej5&LN%3nkA=jp(hk^|vGDbs??5ZExG0E1xG<f!2mvfjf?-&s5{f0rC&xg1{m(^jNfCHIYXL$ReJo{C"
    "7kzT?!2K{jbt1|ru<3*o`Z_2}Wc*S6%5Vnr@P>Y4Li%LD)~qruP0Dahy?#iEQD0Bf$=mYNSORQlr4ey=@gY#((L#SD<j><v7a2%{Z3L2@fZZzR"
    ")ft*4Okt|MJ`w>i@$Ogk^-gl=w2#b@Xv04_W|mfBHlDoqaj(|sv|L2Ub4hz^ph8YNTypqRl&1PtkCKRMP)DSeRUN$w_;hpY81q=fJI;4F@5M!O"
    "#ZxpHr^OL02tZ*q9!R}X7<e$<*<_Kkx?IJm2RT~Ofc3NW%F%NuwAysTnl**Txp=i;xLfp7-od9~N7-6`iEu~~b}o>@`KN+#Y*8rDQqNOfw;|zs"
    "+R(LmZh|m|tIB3wWp-6;ZoqN4n-+5Cd*YmW9Y_C89AZYo;=S|#lh)kV5SA;0Q*5A3xC|03ZEK&1o(lDZG`#A3SP8V#grmAH?KrebSsLC~!Ays1"
    "CL^KNcy-y|gk8ZV4GMds9SSvX=jw}dyyukRHqlqiT~?Os_u<Q5?Dv(8u_9%(<t>vT0wM?ttbiMOLs`D8g2bj2EBR5q4*y!e_qec7@Tnfr%<0#1"
    "qD3Kk2O7v$fHcHj2etL)lh3LLfIAV|U}3%nId|aBSx|nxjn#zy__8g@M&0r#&iNOQTqbr`#O4z(NqKYyj%$ltT{LBH<{T48`f3Z>hBx<`_=*sR"
    "ku>r5HVKg*?xIh&agp^V&E^jePFp>$sPt;jXPu-?+yy*Ns=%VL_iZV;j(iq+rT;M>KdYUt+~oe*{z0Oo^K2j1(^V73`RS_%v9duQ?VP|KGQ)PF"
    "@3T!L-@p{^+h&mvkr5DOPn>?nFth!mfClJ3%Y30c3b4W|Mg8+?4pE&h3-B9-+{VsXLo{pH85z(;f9Vs>iMU;eLoK7?3P##i6heSi-voh}&S%WU"
    "kqjt<43W+HeM^H!dc4TNvm&4gRdC#+k3>o%=BM)2{SVNUGaH^BBcrw!e8pA1NI#dv+W`{Im_!(=VW3c#Hqo?2wmbN-uGx{-h>Oh<Ar@kMb|-fv"
    "BIs`0`cp%qsD8aehza^(PG~W_hIpC)_qM@w8{&h(P}~&quk?*K#fM(M7YqZV<#ZknmE3Cn&wM$g)_U*&*3hZXvKf{#66Gqb(ME@?gysS_OROW^"
    "8mL7=C!;V40r`lv1H2)N-A`!u#AHvlSOE+5$2YVocm|jiRf%i3n;R@Pd!J?EX*0gZicQCZLrhUpzVBar{rA59^*{LI-hcNe=}TreQ$x{no(DFI"
    "DTR!137D2q3MeLL2_pUlgvIF!>$VE}ZT#F}6s;g%blkFZw~wE|?Qn|Ge7<sZQOgB1!h<{j{_m!%>^Llls?Lz7h=a0k$H*7F`(baMdb9=ro2ujV"
    "iM7PVgZl4R$0KA|q*{Lrd!NxC{({;A3wO;CW@h`sOT6{p;Dph#?DD~AVb-O%<|IkT3eC<B{Z>FwqhiKH>zpcs;DaR>3vQaN8p63<$7-1!wL8#%"
    "J-mgnm38dPKWjF8AsoAK0hM4xz-(DCWuIej6@hp$WG0|20Uq=XTp9ay=8&1Up<J@A9R6I9D@SrH?b>*-F6~%h=9@lnd2Gj!lNki}vtmI`!wq4{"
    "`W(+5lUfTXAjICiNyK{!GFN*SRZj*jPNG@`=<ArG43zynk8pbR|9wmUgDmD2k<up^ua>(M%K084Dqt(_w>N`0bU;i5VRSmDt$V?Q?5w}f`GMfW"
    "U()~kOfx9pQ}7$%j94Hw$6#j9+1N!~Z3;6d<S@z5nLGIE&pmJEUHJ!xQX<|s;{wvc6M4NYuA7*E%B`O?G+;Gf#QROkHCMH{MFZ?(u#XCQ<t4Ft"
    "d={%kgJ8lLU+SSOy_XM08>htiZ%16MSb!yGAcOS3pC|i!LM-Dl7#@;s$2&21!GR5RtlxjSklHi)WzaW6N4|lYW1?4MxTz1N+BDSlzD!!e<>={)"
    "QB)3z53m>P?VE8oibIB0<pNpdv(q463A^MAkWgZ=4PXV(wtGyt6tp4zEZhz^y;Q$Mp3J%(!BM{8-5(L-=fx`g6#aS7I^m}E8OL@x=M`NtIG!pO"
    "D#W^nQswdMp7G1R+xM%;82x!6gQI%N?(gBf^wDh-t~fzkZq7(co0$|peF*=%D~Z3)<&yY$AEzPwgdm^EndL*Ff}R%3z)U0Zj7t_$*pdzGnCBUV"
    "WP9a~Knk)_<W&rut5_W7Pk+MK&k#j~ey)=$%+ZpvQ{q22o9l8}he#sCz#pzh)JE8no}dpgD;J0Z_p%mz21)jatyzf|T=gbwMR~=h_=K&-0SC54"
    "@B9NVG^7e}f1~7w^eqfZScK9_-gzKyLqFEA#z}E6ZRt;AOihJ5<u<gaK4~U&&At=#&Q5}9@Zoj1$C}&PZ{Sq$9YP)t$SPJKyvFA_=R}9)9x!b)"
    "%0?!>!>q^{ZGGK*ZPC|{fE-XzQf}d_1Z@K25@>2wz!ug7kU?uQxA(x%SE>eS4Xm^#ErGN!*WyW?2#7VMdAcJ3lmts=B}(-$h{+0J9A5<54kFmX"
    "sysLJ=3$||ec8tC%|yrrwJU6Pso0hjDKbJLXU=gH0!o@DSR3OL5zGce67En~AZQH)|1o}|Z}SW9pd3IBPm4t@D-T;LGoc;=CpnFsBt85acz&#?"
    "LC48W`qm42Tk16%_Y3j!`K-vZ;-RTME+V8mlq8hzgAYFhmh@LJ{2qp)pCKe^^&`EpTJL~iSA{||F082TFjqJY6$?wntqDOHoTYv7ic#3s@(={E"
    "Fy=tGV@^XqYuN;kVdKSrzWU=POTc$TQFW>^FqiO$G&0XPG8~{#N>KnrWn>}JQnjBbbIYi}L)YWrmux?YeenT$#IQN#Y;YkgY?8>8Q#uI*UkXN)"
    "fC#yE*$6rAH2y!)lDQ?=uQUn<w^~Pp>#B#gI5#lCehN*go^cg~tx_h=)HKTC*$Ue^mWi<J<j=jk)*#vzQ3c++C{FKJaND{AoZ2WJIe5r^KL6;-"
    "s{VE9{=lrtgUX4clw5H^sEqT780ZeeUKL~fNr30y^<Mq%4u$e@ItV8G(~@$mwlF*`?%VFe2jKf>l>AUv1w_i>rY<iG7AovobUQ-=$I6^PVz5?`"
    "lk<zu-o-v7_%=RCA%|Q+;n_Up_6cT)N9!&3an1us@5T*~{foj9f#a@d5OCS=oZ;sAE#n~cw9j^%aeLK(ChgG2s32Jd*=d5`D3mqt@m<2=q{P*u"
    "Y@A|N@(l_Qvfg4ORPPFX23I~ajC!r{u<+!`0=b_dD9#p5ck({sn$M-@!nJ$s=kXSY**X*)Jq2qAIuH_P2Ptm{O5>L9LU}VliB?mVBvZ@xct&PD"
    "`rNqr=;s-Xtl5;Pf`F5YQMo2YH(+uERn3)&T1terj^-O2p#~y8QSzuTR9ir@@UX}iNHYz1PwFRlkURzxo4t8RfAcPuKQCLO4AWqb3a|vZ;+fbd"
    "l3{OFZr*ve^_Z>IHVklyGDl6-K(QHnJ)Fs1<4P_07)(jbVhI%kiGm?ak3@ad_fu7W(6)(M9eKO?P0659&z?+)Y^@VV16($W&QxEVKe6Eq3p0PJ"
    "PM0!bH&pb!pP-Rrp)NepixS6#X9Mx|@lk1^aj)zhpZEo=irnG5?tt%{P^I<U^W%J)449w2MiCPe5A)R+A}rRo-u15X4ZF7AQHI<}qSP%4b&9{L"
    "_XBtsX^&z+4?H&gJw~zy(NrO>zQ^i06h$g_=s*OOA3_+=O8)7K8sen7pT4a(@T<4WO7u@n84TneKdn!ojP&<I5q*+b#6A{^sJnf*z$N_jv}X3N"
    "=2*pc(~-i;{T4^oqzs~d`g@<^4|b^hd}N(*%+^m#h!%_0fyldn;7&!c17q>CdeUA1g<;U`ZMf@mrZ5I47&Z01$|7Ny{4T*ASb1q<`@#t`FDL`%"
    "ZPx?>3@x9BX3o0;{R`2Ga2iTFbZzkA851D2u)oKsX%!4Nxe}h_8p1#p;bvL6V$)K#mje`(IJOkET`==HB}Dsi%*YdgLygM<<>ou^#D#Hb*Py@a"
    "dgAb=JI*x;&U+r&5s%vJZM6e=#myE*ZVT=_21G-601%+!;bSI;ul>-zkzp7p>O=n#r|uMqVOT)iKbp=B&o2TT;RASrl+XZ0+&Q6smrW!-+z(tg"
    "B$=13y$%!@_%NkBpXbT!8?bWskOs8;zI@xaf8Dg<G_oH8MZ@CFM8)3Z+*ZGAVX>)?-{Al<XpdWc>fK)jHO~8gHTW%xU`{^pS<76h1hbAB8a;E7"
    "k#hFCt8EvC2(B9<Ze)H76dm7D9#+AKXYL4s4pvq$JEV<~LdgZMp)m^gbcOC)h&Mb(qznoSBj*%kZDWIYRy=Nlo_04BM~6n0O`HRjR~lCZ=eUFT"
    "iwI%A?5<XIeH`ZO%NbB5t64p$e76RQx*P_gbRF~a;cbTvW3R4l+3;){!{AN};HIVFT9j*uD>7Z%wvXW$7l4}h;R>JSCZ>?lOuD%8iTNGK^2a%("
    "L*YGC?dTFse(T(LhDGbz$>Ae<3MX2g^dS%yj#dR8E-TYL<Bo$<zd$fSS#1m_azN?#Q{*8Zu{iuJgsz%!AExX*fV%T*^}4I&YWFLM2v#((i}@W+"
    ">@iCucp)8;LF2ys_0u*#WW+DzA~qycU@Mq_aBNNJSDwH(2cWoTI4i0qDD8(Yi!vl6l+!mOs}p>Ng0|i6)N0pCegbJhL6!qi9foKu1wp`>1P4X!"
    "85Wj2K$T)*wyTnRMrbZSX3}^#@6nU`xNxv13S-)ROmLU8o%03dBA9&G&RSP3uRg6RyR;-E88A-I*?R-gr275-L`<N*!6!=A**O}b3sac5%AA0A"
    "`i``njQI?;tR4yZpa_Hk_}s3Qb~vCM9i|yW)G;ZnRMHNa-I-4TS03{fCPIeQZnkzRTo&I&MpN@^Zbx<lUKQH|)3(9Vl7T}X*~$x!XG}Fki-1AI"
    "l;T3zsS6vMr0h4oSSs)5fsQ`2t%_Hlux1yyvPtl^v`gPH5|}$?MF6tnI#C>ei*nx#;E=;Tajm{vCr~aTGIM<shv3mt-3C9+tTpcOklpntf9&*$"
    "Ksp1*=T#+NTAA6=b{y{ko2{lN+>D1LL<}nzm1BB830zQ?x1)R(N~cgkC0!h{=z6^+BC;tNQO|grdb%V^m{|LkxzpONU)K|tP|5z>ocRCcC&Z=^"
    "|1E~nwHhCeM%J9ls~R}tzLTbHADV@kna-@V<tE>vtk?I%52=r>m|#oBdFtCrhCEqw93V+1r3#fRn0jwwIr}6eG%>gr7G&ZeHFMyL|Et*9`HQ!x"
    "lFSZm%eS6eZP{!#^Qn)|{G1F3sDcB~o5PVzu&k@FY?R8l>$3t5>sz&&jRv?Fz}f;yzSV>42e>JEjDfHnvAZXHGeg(}D-8XxzWF8CNF8h{X%Azh"
    "CSiY8DG(BxSp)={sS@47HDY2(lA<sH%LEa$xr{t*jYlKi_@`2r(}Ve0Vk5%|3>y+1tTM86&OlN#kqeuf@e3KUOea8uksg-Ye>aIzyHLp!HU0ja"
    "X^2GYnVGU_nPYR%wE))EWPYGLLQ_klOe3EQ7wq{Ca{{cWWB+t#TRem{y5P(5a@*siOardrm+E1Rc)6}}#5JRJ@s?}E9$_;aMX}Lawu<-F*KCJR"
    "V!|Y?rVVkFdaQ*Z0-J!MH9EO_;8gQ|eA;HiW}CA(u=95rmg9`C6x6dpk-voMQ1t!g=CIpxZlT>2wlhCXL?cORkIyxipFvM4i_y%fNi82HeBT~4"
    "8jH=jvCBK^>+g`YpP2nzq%Bb-xJA0cl;tdn<7U{&q8`h=X1DiFh+_?ohq&9#+YT;a*^K>rW1}Q#5@yzq+t{V&gFK2If~{WKrC8*}A=6xLq2p+="
    "9F^^P(j!-@YumXeqbzIajfbcR*tRwp%!atG=Y#<tz^P&6m&rtUMC$E<!AWZg(~N!hJqG)v;H7hCV`gSMH_Z!`g&6vXw|=HsY*ZMD^ZKqg{7yl`"
    "3{0=436(dkJ3rIq-Z=-pGdn9IVFNcd#463fUzR|usrM%QgXF)K<b!-<b)_HjxsofLrZ3so+`jS2lmt`mH0jIBtv#F|=_0(QMcEv{Edkqeoo+hG"
    "vOrGiznY%3oY6aO4()f&VQekbgvv&sO=Ek)Xv_^UKW{8O_j!PY880C((1*9SMh1U0w{fAgV@$St^m*4mEPSp^u3smZ8b;AFKzV1xCvg`ex_C{R"
    "lZe3FYlTvx6x~WJtY5X7BrK*-(s3}G|1=l860zGh1wNT+a4jkMuf;_fy0nfrwP=bK0>|oMq(i?YSaUr0oE<S-saM4aW^wVm!hlgi7$1i^(jEjl"
    "=h|cAY$r%xEw2jZZb5%)w-sP(&i9Nsa|{+tDr?*}J@e<zNs(Vo0InHcSzPitEgcDLEWkl4g36aXZ?(&zAF7EO3<fu7N(oN`MT2n;#g>%RD0OWj"
    "Op%DkQ8sJ;?<Vd!2T}j{1;*y4O>WqvW)2((VAX`l5|_&eZaTv@KoUk*&Jl2cXfz_;Q|A=;6XKG`IEl@;B6DTM^#4kE`Kqm=H1X7z3Wm4#M{{O="
    "DLj4dr_+x6<zrFPYIm6O&wwzIX$OBJ#Ao$5M`JPou*_z?s|fIWMo)StF+)|Zwx1k>rKLTx4R)xo?KOXso6K2zRme2kvTTZp9Q9hAVE~5r&&~M0"
    "Il#Qr1tMygU9jbe6TX>*95+r!!YUffjZ}G8<0W!aiwW)Dhof28m2%{<jIU9KXj})OUDC&?_tKnh)C;_=EDmfV5b41DRpp=5Gbs5}zC<1GX#-{A"
    "XjC4-Lf3T*N4g;{XB%1|r_#?~|B%&^-neNeN*}h`<FRrj*LyDM=8MPF;oh>|FN?i!w-Bpd=|*j1K?UFiEhpxai~QTpRU-$}M!8%mj_Yr3dy?f)"
    "x~7RC=WGg#ThVaZXG4u^GFvOu+`exeZ5&-I5^wEBN9BjU&Q19m*=d(GSNuNB?YHR`7e%v59goN9*=Hw{>#sA>1U8n83}dF?bJBC-2dOvRbacC2"
    "wXaXxM9I0$0DPgju}a7u3tGlxvxcI_+q}|XJsdxy%JoTP_jhgWNt2__A;G~7-e|dq7(j6TiI1Hz@z;)mb4bONjh^=No_WR=ZH68f>Vz>a@bSuH"
    "E-c2XH<=C?u-1M!tnTI0Z_zQ8s>Vyy^ymQ-<KST&$f9~n&rGBD=6arGqFf-Lh3ElsRdHIz<^I`E8pYA4py=34%<d!_7U9oyM2T#rPJ-#@RaLQu"
    "Td@)7)<v0k_*4APYp-2p!<P;OlCp|DyGBE-&k?!dqA_yKKsTk0so-k+ks@9BQBX9+w<WAT4jwi|7pf}*)+>#&@mRCFyj-1!G-)>X4+>3+sl(pq"
    "C(juz#zwku4wKX;xP4V#C~11e8PEnP+IZw%w&p}n$_Xzifg@krDOG8cwR2brwePUv2z8ex_Ax<4yIIy2jRnF#Z3t8F8#(h3Stw#ZrFgIqLCDpQ"
    "5#uy$M9#BFu-pjxX?Av9aYo6Yj=55D+n_b=F{xEB8&JO;{=LE8+hAZZCuF%y#{SjDsb}YuCC!vujAZ=QZpXk;k&QPS&9b)6v#hi^rMzW;(9N2q"
    "JOEK=h7>BKG(2oGtF3SXJ+*JZw&o6}@x_g>XdvqZnz|Dg--+>qvF^}3eZYl@OWn%N8}sXPX4+{FBsPMU=e`Aje!ihUy&-OHjU9I$xl*%Tv2uVF"
    "sQ?6ve)Fa+*>vc!NqA-qQurB(aLqk{hR4Nih-w(#ZQpCeF|EpzszNpopIjJEDx2Ohd(`fewsK}slE@-xg;GQXY4QQo-ICk#OuAy)(h3g6|44YG"
    "*Cep{Ln+5^cH-lJ`nx4MjT)@3FamgdmSeoDWqXwFIok^tURFTlE3lj)FPZh@n={ghZ5(dm;s|uanoGuu-cO9?M3iZVGQa7Ao;4FcBc&rIrBM<P"
    "X9`i|M3l~CX^NtM=;0Y+%3F3x0{cpTrOv3T0xoK`9B(&E(3<DAgk9E_;FX7Fmn$xla5vha8vCB;u3X$QK9Z>R9r4e%>4s<oUA}h9bV(~XAmGws"
    "Z85Lh8MnYfTcNpP>JA$oK9$J1MU|xRT5e9aYBf3i!b$Bo-xvKfL~Kb%ruZfLV`S)MM?tBqmW(-iJG>2<M*+h#%Y#v@BrbClW&Sc3ui_aU4im-}"
    "7#5LL$3`J5_>9AUc}Uf(C3`qHl*0|?!9A4Plb#^=aY1k%a)#{!i_zsOau6PQS^)jjDfT~uZn<P~kc9vr-m8ZEJh^Itvhn~s5m{bS8_Byz|NkQl"
    "307FR-W&=L^>G7<8`!d+YC%Lu48)_TD4mvkr=a$z5vTQB6a;ER5DIFjdd1ZuVv9EO=VVWXqauvKhy~1MEv*GGzQS{1+47HuH3&ixhY66DmHZOt"
    ">wHb<huu8Xn6A<m*z?DL=g8`fN`sF-;mu}Y6I614b8{vYt9L13;Pa}V+^ujHNlMEUKPs6QAj+VfMWho-25?jK{y*hCN%>q1atB`8hb0C@wA$ec"
    "@TN`a<3^!03VQ`^&szq=hgpWt+&0np5KM9$glZ9lqv?j)?s|y_(5#V(KV)n#6<CD|B0IV8Pk!-+;J%reI89aKiM7{+?QIgPtM2v29M|p-hhgl9"
    "vi5DP2Eb?f!++ZrJrnsYgaxG3?_5@DtSy=Bvb4CyxU6T7i$_}Gw$Cx+p|FK3b}VW7w>Zy?dau0C;tSif&Ir$upe~wEell3CA_#5WWI_+Im551Z"
    "iZg4x36xQUW$O23;!beI_AufDxqQGN^fyc;%}is>?Y*(8A=9~F9_0F9Vhk)3bQjrmvzuK1tO_h0sZ1Y5BAU4(*6(c*1}jCCdnbijV+W=NUrSDk"
    "n(EgZ@m)Ca>o0l~>D<J#&j#9u;$#XU_CTnZL5xtY&CxoK>E&1L)n2ZS*0W{;`&{;?+v{l+>lt-Is`y#X;#tcwpEe;<s*t6|AB5ICdzP>ymR7_*"
    "J@YU<;?Ur<pQ^VonjH>ixJzcX1WY-@$f0?N<G0~lB`%{)76)RD2QI(k$hrOY+ovyV+t*ch%E3uQFQLdrNtjY#G$>iwxOoftoYW-YXRIZS$*E?b"
    "U0tAxn-3(}6=|iusXX_sGNLiUFRDZu*lMu1?(OV~Ic>p+)}1R+a9e-4!SgJoP<3^5LWO(ql^w&kRkoC)>Y_NcItf8Ad+<D(F3thW)%dT8fWXy$"
    "a5~@6oN+#B>{r(`3_33OYQSr5ZZ3`yz|8Di(<UWBgeLa%bxRvb7`27BQQu_qnou8vKruQtiDXYQ_cj%L<U7SwKkWO)AKse;1w&ZCAUfszqxKY*"
    "oAb>^dpImTeJ8wo7M$(|$@9^GEQOh1YtMn#R5g;eC=8uum_0M|Jj-$zY9D-quTcaK<9I0>As2u)^bglA314b)v4Xf_+=5o!G~as%tWIBHOcCiP"
    "@s$^qqMo*Yi}5z#sME^F&Y%r|J4@fX?d8c9^^L3YO#@+{$|+m%if!2uLa5rFYpy6tLim$b7F>K_@(p@-&8^Rg<zOXJH<8_(UG<PbAx?T|LEntn"
    "-J}c*L!{fDEgjfO@J{Q3<;qjEMA&oNZU;6#+lFBJ2X1cKv`tJ*usI%2IlzpmS`*Tl?Fy`hT4AbWX1g#K*Z+ItCWbvC+KqN#^@a|Ud-=fe;~>fw"
    "*O@(KJZt?Of(QpulhFhY5kVR1sA{^|cQZ?@WQ-C$Ase`GyWl*iL(7IBG8Lv_&`xSTaiycBy?tCX8<V&ZRh$<WL_t+Ln-rSZ5zOF2kK%~R_bMff"
    "X>%<x9ponTx`^YLRL<P_Yj*KXtg_`|0xh)t=i{l$?6gpN&-ddB1k0Pq$T6>kzNO?KnXvj=8{@sS%dKfbgk)^~XIznaOa^Q6i~i%6FH9HrPM~x{"
    "<a&vug*3Ab??)M9?kM^ybNu(nohCez+J_~2hu|QM3RmXx>O`3S3@AIxvkUEIbA9JxpxZFhnyE-b<;~}En!$#c7YDT|j;a(J)fKo(@G&m#>@5ZI"
    "So|yr1Fru0uN?~9IQ@)!oVSXCL)f@DEoqR@LN+^LXoDc-bI~q|ddtNfR!l2n&Rre`Cj0(n&cR;8pEppQ?}~B{$z-yJ1JFw8lkVwKObi!+$zu(T"
    "Mrlhg?jb7|s>|WfPehx<=wRSMK4dI*yd>vUp3fxpaolM&+hpWB=%Lc*G}BHptbVB5=wa}^t!7GElsl+wg!9bdgJ~)3X5zds%~AqOkYdk@>Gh7;"
    "VQlaZZaB4=`=pmDF_^x+kW5Q-x}3kdK!dm@hP2bpnR&b+M^txI=1JvdrUGQuponU=7~j8sFyrWG4GBDV^7eyBTDoWjBb|+5IJX*a=dtJK=gq+c"
    ">%*0UY>^sCXHsa%L`6ng=D+Y)?vSY=g@X%M#kY!;uxZs)^64njSd)nhY$wQ}Efz?mo#RlClr{GJOU}X86IT)t+E#8Mp=1(F7`2b0e)Fj_70T40"
    ";?I6%rz{FzJx@tMQ%D;On$pzqaio(I7q|EWd*RZiosX-I_-$M4B%v*#eZ4BZInIU(fQ~$h6H{R1LAV&EIYWOLEyC{XVmV5D@uEGJNhJnQa?M+l"
    "+^J<%3YI2bYp0&SwX(yeoDlu3e+MtWTnedF^4(8Ay(m5~nN;#K16RhSY}G4_MiBd*rPv1-e|Vg~Tm1NJt5}r`H&{tZC0g5=U$0+uC$QJ+QHe_n"
    "t95agbWv3}BY9a$XKq6sS`vP#CCW(yw+M(<zfDC2bM1CF5v^H0C$s0Y;dj}E=QmBmv8))40QGTiUxna|7n7IDvSpWjI&z{`h_qV%Ij-+T1f;cV"
    "OGz?f${}lXBt#kGqmjn8$#z|Fr{w@M#oa23@5hI;)tV}FZR@B1PBps>GH8xWypC;}>VgF(ZSHn!OwY~DfvGHSk9kp~aE+B9JP8c$9et&Rg(M79"
    "Rn9~ZX{kA4&H6dIWlU@#vDNx}tTfcT<Z5f^Sy>u{$M`HIsLXpy-oGx2##|_`gWXoxc0#xPj-R2G3uik?##nWm^Dq2$bJwNC;EG+brKT+BBrbyq"
    "dF&zWXjxS<BgREh)6*E+&_yLlmzYeva&Rg$qGCvp3P6vcnTY!XgroAR3~Mv(4%aP&s%1;5w~W)`mwFA>*2Kc95#bc58wYSEFx8$9PHNMJ4TR;*"
    "cJ*C#Q*BG^<n)5Px#$g94kfV7mmb%4Sjdez-y#fxI7&Ufetk#Cz-h0I>QypowLe!j(BtZoXag#x0k?LKKAI`GWe9LoI9tR8L;XQYovMAKFulw<"
    "BReM3V)PJ_3PRNDYVVz!s=Lz9A<jlMO{p#V3D#H0130WG9vK?4)hnul%rmK<t~cFBtVPu1=Q#HG<K^#!f-3Z~uDvG2!O5yieaHcy1z+lc{)y4+"
    "b(+lFbapmu_?dz#nAAP4r9p2qF#|w*)`)ZywY8M5P#3POCXTJ8m70x+%>rSf9kj7c>(#Y9gnTw8^@j)&PWeVtj{jWH7Uh`i{GcqRS%i8=x!}6L"
    "UQb#~FC_NC9YU4oyUI0(+oGmMlI~-^WwjZQtw~J1N7$_jCZ~mkQn7kM<YVvGHx|UoAjbk*Lud<ukOi(th*rx!vePuPG{adPeu@d5z4VemS`8P8"
    "ESbJZ;gbs^<**&M{gDX*RX%F>cHB{)NvS6Lr1QaJEGq~(jCr?l33!a=O2=6GWcsZWB2}ST_%(^@-kJ^3N>g|{*9ab_5EUWpep_4waVv!HIEEAJ"
    "E0!Mis^zFrX4z+#mj?iBEvCVx({xai;R!d)XqtWL#7cwzeq6-Niuki0?$9y#_@3Ct;QoL~+10Jk&R^jokFXTX2WnzY*IiYq@HCKkySve=TN_$Z"
    "D5?;*RSga}hidVAr+px&cJDBeb{5qdVwewCd)&g<UMWRhvw|D`*Bdv9t|2R1T~M|S#5d(ll#RA!z(o!5dYK7pFm}k?;%cmsnhn2(&|37paKU{B"
    "!>UycoOOV5EF<tVN}UrGb?(7!w1{88aOi(f@g^Vg_RVCm?@>+oY0V~07hN>aGy}1}p64~$8?C|H<UkanI=b10@rhfN^q>eEM_7#kq_>tR!7VH&"
    "4)zO0POb`I4(%Mxt<(xqm!2xKpl4w=Y-VOZsTXeMg7J)jn-|2}{%Ka9Tv6pt;cF!1t@`NJe4c=s%#}lBSz7WBeyG7>bVi2ps=*)>q2+7qg=rjg"
    ">=yL>R%WPRz1?kO=9q5KL!<6St^lTKuU!%6F1<hJvo3KIDu`sYmC*qhW`#?I4?cD}ofq{;uBvT+h`HTu6E+a*3tjYV>`gc_nm6pjhe>qqt<G~h"
    "5E~+-uN@KMkw@@a$3FKtXF3HqQQ?uBoh_YSz2h5(BXyBqzx{R<AVsD6U`@)A+}x?VG*)FGAkOS06rkOI%e|R+-O-@~D!b0OQesCIl)Z(nO%mci"
    "uZs;m1zS6OtP@a`-7@h*n^5Y1j;kZ6>?iC`Y{(J1yR&mta>m0>Yl|b8@In=hYN@O(E>Qbg4(0eGmA^C%b%O=3P^x85a)!WPCXG?Oay5^{pPYk3"
    "(HvCdbi*bTp(ZMJfRoPl!Df7jXE1Qt58B0MGq?-1+8t$F!Jzzg&0a}=4x?r_kbV%`%FKxzhSVt#l$i@r*?A7e_0}TocytKNFC*HxWE1a|`}>MA"
    "+-1F6y*sYNPG+x%dfLAm6`XLZ!^p&g$Xy<@Y)@yc#N+R$jfV1hRuzS^OWLa_{>ZAAt7<UFOeyRh7aGf|kOtTF9zXno_DGTtSXaF5s9GQgO6#&G"
    "Ra~=eT%A%nEXACmO6;Dlm`7X}Ox~G<Anx(^{P}t;3rEa#<9c$y<_4R>bvUMU<QtKb^+*4AMMIW=CfX*yUDO*4%1D8@+o+%eVpcgbPD)V0U;9WD"
    "t~h!sb{4rZ!@4#_HGJJ*VTm2ysv@3J4Dl8I{1rw!$zULr`5))`t(~R1tT#4Z1r`&$rT@Un-J6UIG_5^kaecigic7{TsNb{O<@kvLPNnEM##~9G"
    "xu2isfKNpz{NA1&<@fJSU{h=u=hMXb;qSF~6L)M~&gB96?~1MD%xYb|$eUGr&Z5+ogdB(arJYE5|9eVveR*dTE!y&l6SR+tq9PBle#neqbtM`^"
    "qZNw}XXv%j{Y;S9n0qeulgyitJHYGAYZOHY+!t-oHZh^{a;2)wgDqvgj%LwDJU>5}T)kQ{Yh3Ax*|Sh8E|G}gQm*Z7G)l`UE4mj#$p&G)!i61M"
    "eA;TYs{3NQz61amp{3S!6{^@TmRmMK&h!o!#hFhA{2O`BjY^zi4)9*~`O(WU@4Hjm*99T>m;#=0uY$KXuH+d;m>bKJ=_iAWjq}>WuG*tf5Roo7"
    "<=5)2kxjtxdn*~*-wkZ(SJ-~EzrJJHqDrNsTBB#ep#I=|elJXams6h6+2)CArgc$rYCXrQLVpd{)~_0oB1%QOqwn4pVPl~E?HalNFs*lAk(J#L"
    "rnE>TLCb6ijz7f-Mw2q-ij9i*mIvm?tZ*e4k~2z+6c~XRxbn|g_U<CE5YF|FKYq8qZZizM4KbcjCrVekU0V;LZ1|wV{Sh<EGV$FIqCRf!mTaz<"
    "JWNRH+HS~1yYLU)TihD?r!z<U`pxjMjqX@n4XSysZksi1Yq#{xgk3qdGzidntfj^V6*4A1^$3tBgp7|3kNSI!_O?*jNQ`P8z1qpE_vl~l-nbF1"
    ")b{p;%9);BkU;?u-p?7|6Jm2489<$u7K_lG<E6fb2A?G9j7ij+!VQC)8sKFE3@{Bd$!a#z{Bl_iPx}daW=f@a`UW?|h9}iM9>qJQ_H)yV1~Yv-"
    "$5z_ZlmpM`e+OBZ30=CQbWh$Q3v2$0MJ;E?+xyuJwdy+g-VN4bCc{DvmnPC(7DL9;;$$!(AGv+f=+wulI9isJoCkVhscpg29x_)2cBwy%IEpd6"
    "!mLRSfG&b62QdmEFa**yBC_rJZD2TnjQjdOB0lOhJoWU(9}u~lXnp{zBj6W2>jGcZq&+VB_8~0w1$8^BBvhKC3&v-{1nS;W^D}m@{hScr{+A*G"
    "{mh(Q3*sBGISGNS5t}J1LPUfGHr%V9y$#$3E^SxH86<;8m|?=$!y#`n=c5Bklf-ea2Rk+x&g9zMh4HZ;_x|5u@e!;NwR!e?@e0p<NFdeCnBd9a"
    "P4LL-QhA7CaYL`cZs8y=6a(?wMn64<6Lvv|?um*ey3oX_s6{=lbW49IGr~lB`fw8mv-B2{nS;aK1Hvo92Ro(?(`Xv^dBue=VhZNO4(*J5EiB-;"
    "`>*VL9;B9P2!qV@N0a$ejfv{)1dyc-s{iP=M=gZiwI9I`uL6Tt8x~ntp`Z<_vvd{3T;S4SKsQWiiLyGdjilPZWK#Bt)-9I>Yw*_$T-#>8Vp>)0"
    "t-wZ<^&KAiiN}6JST=-Eyn%yte3#j^XidB)O#QK_8K7qPnAOsO)8?qp_3!Uip$h$Hp$9PUiaLB;Q?-1ZMDR^1E#Ni3(*Hhu^&`p=K<XVdvd2FO"
    "YV`<Ga^wh7t`jXqP4%X9-n=o<=q?**5w*O5{|^0$1>5of2SiX91qH-~KpZh2m=uqeO~?3=dSanBcgd%QwQc%}%@ivGiSiJEB=0N}+8b~L;12x~"
    "YO($Y8s?jeT59~Je7|7`>~kkdNVFt;IjEt%bjOh;!-#>nf1NIIjHi30lfVI~-+Dv*Ef#a?WnH%vh}bRRM9x^;4i|H~gA0qOemm~XH%Zqm&?mdR"
    "Kzn0wNZl%oTTBWYfYuu@6$7f``%HhgM<?IX_R<D9tSqInm`Xn>;PyL?GA}otQ46h?!-xXyO<Uz9O?$C&3B<Py{u6)U-DW|xO6)V-_z5$8x9xd#"
    "GDqZg=?KY}VH|@08;8y43>kvB4;9$c2&1yO%jtXsx*gKf`%F4@c(?U;UNJkGk6}WhfKf@`ivzv(1a2sTw{Za4)GeyMkG~#CVfNsbfaj687cuIU"
    "C_L@%b=!!C7(?)e5)mga4*N&;oS93vEL)JkAnNMf`0^v#{sr->6$Y*>%@F1e<IHh!pSl|nC^6NfE-Sc1^F36SGF}|+aC<pf9q$sePk*FoM9{Tw"
    ">vR7_OXz5s<l#O;t>8PUCzgU>Vo@TSo?OS;O~lG!LA}L8HlPF(I}4-^qun>OHmUotSlY(Kk`bdkGhto|f|Ap)Jnb(8J%AV*iK~K8uZ%)^p*zVA"
    "{GIx6sp~cr;C2krNWBb8B9DWXqNyw!yg-)AFwy8ThW_@vC9`cSO4Ljk_@LKvWS<Qs;QdYys0DK+WDCgQh=MNbwn^yX@Q&Vr)ez^KhWOG==2btg"
    "mH!f$x^kpK++>g}E@m?)+N7ZhRjn#;^lpXpk&XzmXOo7jplsW=+@$n<I#W^=rBrcz6U3Y+u^sWW;^aSJm1JCBYmXK;bKe%M@_Q9sVCXfnUDXK_"
    "#b}YQq)_Ez-4`P|tQB-@=6ER!rd&9NqF)BdSo+}MAS{<L`<Q;n$3%nx6<16uOBBd(D^UeRNH2n4RzrlufCns5mg@I^zR!5l3#B$OB~Gz3w4j&b"
    "pU_1%n}PMK&#!!B+fpU-WWHow5W5cFvwr<h-~GBa4AB@S1p{}}0wSu%WpV!zN*2M6rw8yw%Sye(rXc+H`agG5P!e86k3+&W$`_0j+CIptH7AZW"
    "x6I*F$lpBCGI_^s4K;!Q37Dk*rg!ieyWDm66VvmyASCyIY6VV76P6Z@fYyS3-uv&r^RK`Dul~)~FOI*t^VbXd^Iy<!zf&w1dLfSl8|`MChQwo&"
    "7Tn3qwz^_jL%uT*i+~<@Lm4*-<Ey(x$Y~|u4@l--T=Y9?Ng3=keU?GC^n_geqfW?yE71d?f;^Z5ybCjPUZw%SuBh0VdN=hfK@Q8lubnNdDX?LU"
    "yXPFo9POW1ih^q!ux>$bphZxrR;&0-xy%?BQGTx>#blQs<xen9Br&u5KIS%kvx{`$Xdeu)E_Jo}S&2QB4EX|GkPU?&2YHVf0p4yxeCjy%@8nHT"
    "8!LcZm|f`WUGk(ThQI|yc*d9(N?Ucl+wcv-_RM+IpGU@DWsVlH&|C@<Ckhx2np)9S|7)Lm@?#$;M*8Cih>uplk6C+p#CYY(V4x`YlN?-0hTg4s"
    "|Mwv?FMdn<vOdxf#x%<<;EA#Z=5HGg8ev(8clD9Y@z`WSZE_Jr&Z%QP{TL?NLIV~$|A+8w+7w`(V3ioj6fWk~vR!fevHJ22QOxm1N4nH3E1)JW"
    "Rx$-M0X6sp=8onNj(sXg!fs3#90Dh}a*B&(^qg9BPCXmxl#xko6tM=qgWos`0x6mC=AV?J_z9t%Ymw&8X5>@99Nl7EgIA?QHI2by39gXg(FgTo"
    "dJjzI#R0=(T(F*-#IY)X!c+3B`Lh??c*MQ~w{+cAt}mNGMV5pfU^S`c{AF@<8a8t(ohQe?^pJg!-<i}}`OZ!+_9)g7_K4{h7WKn%0N^0w?mCF}"
    "sC>y)McKuD{^>82#{7l;uxmSha#4egQxne5E4y#xLpWiDTRY}Cu7>Qc!To#Ui+!>O_12L2Ly5ZQzT)6eOVR5aT3UYb*D~ZCmg)iM2;^==d4aR|"
    "ZPY_r(v5_cLAbR2C`1_7=g#{3e*)fJ?tYd;+gHh`7g+cr-tXMGCb2<Y=he}Z)Z+fqk44E37FoISLn%$>5~1K5`vEc)M9ceDi++?p`XPLZfj<lK"
    "%ooD+mU+aS83!Rwi$la63KVwqOqW=@`4|CCzY`D3o`8s?$6o85G&#2ZwU|``iO25eXPqb}Q)QK8Ypl$$W}Q#ihu|=?1!%2Tjxv%T*#}#O6C|ba"
    "V_ol~;A?x~fiBD?9IqBkPuh2&T#X@^-rBu3Z}#bDO63J})>{Y&SizjnR;du-QTyHJqcd!Np7x=kt;6Ehg^r?vRLTop4tXEGMK-*yZb?PEBScGx"
    "!td1@VuK5BB#HqEqLBY~PQfR#L^pB!#`ZFN`Od=f=c*t*u4+fAf=6ReiHr2oGjw-^qo<m(3m>c$0S|E}-BcEE8<?2c<bEz&u5jVPf0eS@A~-se"
    "1B|jJ_$r^?5&82^Gf%-u^ui~1{f0JnM&e8AAK^!KenCK(X#`oH>Dsd`u1t|+%FRQOg;Awr9}}KqHJ~$e1hF7~@@MH@nO0{%#vd5Rb%7P}txEg|"
    "ZdYuHyWmbh=1%X8Ny|WQh%sxK$(3P99#*B$lpU#<fB06Jo3Qo;D(O#fh9j(-C;A}$`CdwRKjog3jKXAE;T{w*Rl&PZZB-1R_#wj59`$Jx9O^58"
    "8iiRcS2CHhWf_&((6r`P-;PkIVM;ACfhuuL6?bgD@@c_z>P0EL_ZufRD+ha9lyUu_o(4?Db+~xAU4m9YJrsRmII_u7FTgwT91(OzM`(r0$Q(LS"
    "SNXLUj2|L_vQ$|@<Nuj1tjd<kVi5%162B+@sH?#Zjw1ugElpXY;E}?>ja`ox6H#X;8d0t3Z-Tdqoe+>BsJB(*5$gYZ(5?fi`aQ+oni$09WKma#"
    "El1jdKt2u?#g!<bOO=FBSVBwrXJ~wAA@T_=WakTu1&N;5ooX?cqAj@yR(nBW23eKSJa|-c<=R(B^uxc`rsBO#ZMsvMVLiw^k(2ZS3Qa0Ay-z>c"
    "0S+k3+3%n3qT9K1n#DO7!gb_D=;HVK50RwYqD7SBEiz;2%XhBPKl0Q^c#71CWeyGCQ{5(leS4a}F$}lZvM-x-n=Ug!GqZdR5gt1c0zn)Uw&C_U"
    "R*avLF~;<X+EWcvsw1GpJ%ArcgIWY_9(U=lQ?XJ<&nGcKA1Hp(9~j>OR@W{y!~FKGCel<%F%>YH-<a1=;|!jz2*N=n1>4X=|KYxcc(rf1oC-`f"
    ";8VjZ+J!rG@bp(~NXN}rEVKWq@FBjaKUEp@+8|sM-EK)gbdL$-bGT9BGAX;~rhhtAt;*uD;2DvTF&;FQ_|dj2X2|BW*|=aXuRsMcY5e`yYG*R="
    "29`M;58kPc72<q~Sntb1-H8&g04q~wYDOIWBcnPvHXoE^nN!@NUh`l@4x2RZyh||U_OjKQJF(!2EJ}_Y{`aSU)L;D&ywU$tHLY2@%1t$<K_D=u"
    "5BusT8iS9aN*9XBH=I>uPSrbTyYab{S220DPR*~6A^^}MXq>2}Acu~~XYHwYJ2KATQV`846VB&+$BC1@>9*7_)NPBJL$|Z<V&PMsh%i&LQZ-kA"
    "`{(vM6;wFC?%nv$o@m&qwDl}DgsnVVGzA=uu~!K7Q%fk`KK5yGt$z?JEJj%FeWw5P82KSFx+hMoqTI)Dx_C-|>7FNHgH6GiPp`McL%X2R(acXA"
    "9AP{V<Gv{1F(^q&PCkIiljO@VtKMOcHujdS3bA{aevU5=V2%_2#`Am<4>y_;Sl%v=&gLy~>9L1@gkY>%bifjvSbqv53h<=F!ddd9_g)s_<EB>p"
    "YXW*m=AHj0l!!f?ji8dJeV$eEjZYj3*Ae0KY$%g<$y!}Sv^U!yVn3T_naW+BaawrKlf31g@;oYVFH<O0e@^Hty=sMZywg^~I*d8qGd7yE#-%vb"
    "ZTi3Ce}Bc@@|r8=$XLDH^iR4RpXaPPxZNq$pzigfuA5dkqH<*(IjeCXqzIrcrGPj(sCT>g78r&H<5cw(d&J7IsRB7qUWNUNLzuWb2<a3d_qPr1"
    "3TM@V<(ae6UPiS#DsMeNU(GNX`CIr@-#_$v^g*bAALGv{R0qa*->0pb0_b2Ud-*e4<tlFDQ2yito%aY=&E~9)sQOlkyN{S&o>N!9AjI$d>Rk#>"
    "3-~$N7avHeBsqsYp6r3L7i!X4<?!?}7aRCIq_4{T5Z2|5RH<AajH23QVgXm$$C^A;cztbkVom~^49KksG4{iM3kTT(^)<ZJ*aPgA1iu!FM+96u"
    "?jeZ~3mJ=9oPVM<3>+GWVXlQv8%>T0K(6hZd>)^vu({)35b7E#|3^Q8xg|`UVR{PSMFGEwvUAK@JIvXG-2g7NuY&2kw#CWhzAD8VtQzvgAEAb}"
    "fxgH42JAUHgcj!+1D03WSozz2Uq1fgZk^5oXLPS~oqAx~0)w}LPkAa(74v1tb?y4IV}Hd+h-~Qho)II|{_+d`7k*Z+<l-+)X*Ud{We%~$9u?p4"
    "@AvX22cdRlin|N>d-Q5f^w_>)vidbQdvw~CqRO6nsLQqwB9^sun6k(J-I!{W$AMy5+VvD|ySp}S68Y-z8NV;2C?}{ehxOnKTO?2H$W$$01B6`%"
    "St+w>j-PVXi2__%j;bC%uFdtXQ$ri!=?gtEcE*4*4_xelh(YK;91_1+vbqI)x+aFQTPH)i(<;8+1=`|*2ZcBpzb)@{<y2h8UJgmP5)e3UNu_K<"
    "`U;490s)lUNxX$42F{nd!Kr5nE`C`^vhn`**WySea9CY`^7M$(!OD&<Z1q-4;LA!3(mW_vz%o)5_YQ3ARNLwI%MO6{^whg4<98?+I%$<Fu|*YC"
    "XUD-VzZ+#qhJmj~h)Y}O_e15~jUQWU$8)&IbqD-25M|avlvTw9$|}A@0kG<ayJWt8PzCV^{mQr2?ZOXT-b49anv1e2hrj%nhT5JOy{Q<ozw2Wo"
    "@gc$Az97Ut^q69PHWlpz0*NC+PFJPGQ~_ar>0n>eQqpL*nJ26zB60&!gUeDAoR~7eCM@0t@JAEo8E8&2n>ygu64d|FHmZ~}m?h+&zc9;5Qv3>a"
    "nHa44&K$r0O$>kyAuB)cx;Qw8u;+jfF6Gnbu!?;u?1J9vmkN<*Zkl#;BjLDC(f}Jo^mP1_@PxX8Wc-Ts^~RLdpAg|f9y%cFr-UJ{xC=olQ*bUy"
    "!wQT`1_%;MjIt%Mbi=N$q)(Lm+QY{YS1xHgTQi#38HZk#`Y)OlU20N%b;X60Qqzj)1?Wt)0rdT)zTBvTEG=Vk^DV5P7xN390F<Le=&mg38xfb0"
    "i;k-SB;#>;lM$J;0dKH{6lnvCS{vvABul2wa?alB*gcUJo}Ddk(Ix9)Ei5fI#o@#i#0Swp>@Ijy1k@j9OU*z#z+1lUq~G+LENKomjvPED>@GK9"
    ";d7UL+`=2Mm)-fCBwNu_Z`t!+h#=01^$@eUs8D@Mjz=?h5HgpE*#;iq1X^A+TP@*$4tC6r1RIE6q7FRDHq48#Hb!6j3T*|wZQr8m;33}=N=Y7c"
    "kDFK>KAU%lOd*9HfdRO3EgW1U#l>^5Pg4Zjc+Y0nuqPN)jLVNa<E^H#N6{8Nx4T52Phh6-#XHUu=oLf)Ul<xI(+Xp*+2Q0TUF*^h#4E&>lY0yG"
    "Eg>p)x=j`jjFqA-Tdm|Av<4#8HaXGMqORuVZifpSGG-L-G!Qs}+Oy4ya6e0uAV4~DDJZoE{Mycr5Klg-t>cY}1I}TlQtk{!M3o*TL^u;`fM~X~"
    "O8O2y!ngH1-{p%(JFhIk>pNiQqEDpwJgpQ5KJNi8^#h(Cy3$TUgmC$p-aJs(*SGE6VrXcL%4LemrPZF8MuC(B7C)|UYiyEj`dr#Yz9gc4P?(+n"
    "fp}fm`d^&>Vi(V&LBQkmI>|nyq~>H#&{=4!7|=N1dKq33%gc|67u?$?-9e%n3~Km1cyPf_rI8Z|Kp>^ws!3CIM9|3AY`M`U0})|OLeQMeHqpk$"
    "uGs4=Av98|Y`tvC@Sb{kFI?C$QuGh=7hhydD;8+D-xn8ip0*_Mk)Xg`%=0{OD^n?3vlW|^OO>#P?86^Ec~X|Zk+?Ilx3ZG7T9sU;a<fWXX+dw4"
    "M^t!a2+F53<@;!bqq$C5fsi+w2uMo%BbTP6{#-pyC<d)|a14{l$KP>(Kr#`UNZ~bm)W|Jm97@18zqz?j9i8pGZ!cGY2RCO3wi=ExDXj#V3z5Dh"
    "M_L$mUnlS;iS#~APJxlq1AD?O>Jgw-l-aao7MuVrBnAfW(d5UVLvS7ls@TM**}P6o3~^b^1w0PocXKD&3qpMdgUNIgwG~nhWJV|FV#i@48fHby"
    "EKVpV_F)flr?C|BQTCHNSml;B>&?UA9>&g~a>#d8DW71=_!>Unr*~mt5nn(Nj+sbiB7QZ&2nesgUiDwK)uKei1{QF3(?3{SbKG<!B@)|Su6F2l"
    "gS{YURTODD9?y(Vf#Ded(G9Mch;;sZleRDSqFwM2T?3_=>WOcNaZX!OB?V}KTI7is@A6zP>f?*;`PX&}ryz=E6k+}D7%bOnsU!<b*^uo9cltLW"
    "X_QBxIrmcHOkd{6k!jB8VJZwNjM;&<b$I#{X-cy^?0kbYdqJE~COovvs=P`6yk<L)Xk-fvdcGpHNjk}<BqjAR8I8gf-Ene8j>X=_6h>xb*jUCe"
    "?6~Z_tQ;UxuH?#Asazwhv)q(1LRmDljurMvd~?%5zan}w_=s&5o#)Tl%i>T1g6D<OWtsGj>$xNC++?}0eC3FTioTf_`=Gp(8SsLh6cwdGc4SS3"
    "iw_zFgiq_exJ*Nod1~-U61Fp4<zboR;IFUi6S1XKV}eaP!4Y0vT|Ie{t2H9nWMDBU<#czGbcInk&7=}9WI!Bbt62QASQZ4RNeUurRJ;=*c#e{="
    ";w*L}zfXT$%8L4M&eCeE7T3_FVZcTNZ3&{cM*I^z$#$%&YmxnHOQ3jxuY}}Td`dfAt(qk7+5j!Z*sWu>jHiGWo7jD4ui3D}a;SHdFe5Tgyfx(|"
    "(lSEH`Inhd7$Syaa7A8;FN*1y@>bh`yT?m1w-{HYi3(!SefQlbeB2vN)u#7vTXtulOWh4{uv=y3&ZZW&4I|ymVt&uA(XQTv=vri%ixd$_0T%k2"
    "<*zHqOJF*z<qtN3;t=rFpsFc@q7k}COQ<lCO53F+R!gPif$ZR4XL~i(B+(01%o+M-;1tAw*ASw|yo&M+EGnZZX`~Ws6;{7E=|SGXi4&6vnzKzZ"
    "499}mVEv#_G|Td!ms+RAJxbM)VIkY`YWeWZ`U~E57sZCOs?!oXCI2bDdg0=@knI!b^2Ll+2*}8kRF{{7I*T2i*DUK9luo*nS+2saYyn|}ax@yv"
    "D0M4z9xeav*=h4pXtx7I+M;$pfS6k86y42WskoL2!_{d(Wlly_Bqm!<Tcy$5cgW$+Y}sFr&(q;-s0u(1!QleT-R}zvXXw8x>$qDc!urEr2)s6S"
    "$+~(uHoty^9r!d!!w4K1OMFPbCD^~D^XwS=L@~K0wy7>~j?G>s)*IsnVERpcN3QA^VDr}M`Z{BmB$tM^=-_a|oPTz39hh(2WT;MtR6-0S{KzZk"
    "!a=|3@=cP#GubzyqPCf}*cA(vW1F1ZN@Z*mPI=rR`|nPxYSDgYr}p*0UZ@<UL=UE8O{oc>_(*IR0><LzP4UK?#%*Volm&Y{&N+#p>QZ55`!q3="
    ")9ZECk5cD)m?i58Hz(hwE|Qm(0fqx;8U!+0?@4sk9nW!WCbQXm8z^=M2F<pOgN(;xgR)Q!{l{Tq3wF8Y-0L9cMmFUNMLp}j-bfqaJB>8VjdRR)"
    "X{k&eT!#<_qGTL;u&<+c-@X5%J9;3f^YgHjZGJwUfcQonC#%+k)pK1p+hv0|yM1xdn0!rjV11029Cql^lPDHso03SMDHD7Vd)t`8m!g=Thg()h"
    "GTcmF6)E<+oWa?fW~x2(aPP?b0V-4m+s?q)3m$rMYgV}+1s&e&b$V%Y%NGv0TjKmARIcC-6ZzCvOW9{8p%QD!>QIap7xBT*ozqe$R~d8yB6Cq&"
    "@H6s{zJB7w^=uf_Vbj6qlWN-j#es2?i8RB9iY7T1Vp_A2!RSSsE=@(^`#~B}vV7(>JjD%FM;28=oDHr&HXN+OaoKr{Viy3HCxM6}vfP5b+dR+H"
    "oZR7#V4R?bAKq^vt226={`yhH+|RZa%%Ea>cJtDAcS0H7IY23|d+)D?qx>Oj1%`=<`{#KzZMYm%tI({?u5%wePS0gSjj*<E_BgUH@2aA5kgKWh"
    "kuY53g{Y1H7Cr|FfrU{KW_Rho@42TJ7$>b++Ex#yv86-*&i4dNO}=YqaL*_JNVSbRzD2Trs-bge(Th6&r8~uaxGPc@Em7iVON&c&)=WEC6*R=;"
    "Mxdgue3#csdWx}eVd&tXltHp(*6!=$7~QL5Zglo+@YR+(iVKUP(Q+qbLYXW?N~cau@Tp_F3`evn)8j+gSvJzXbxXn8SaO))u(IMBsT&1b#(^L_"
    "A<m%XRpg0zpza2Z%jC(VSWu_AJ8zGH9P=Jq2}blYwSse(XZ7AVc1#6IcPDdMn7O&83TbU<4YhC5?UM1J!eG6zxbV|Gt_OPPy{8Lt!I)TkMLD>H"
    "ufOTbQ_eL@-PUtNwTo!P?Q#)Lo54yu3E8i7Xj2o|bK!fvp9Zo*4l2Ztj9T4r$PLH@hk4zZ&XiSB{FpNZ8LvMQmokpkt4K%JSQX<kAT#54O{s-0"
    "D)p@dIT}(G_{Q{h5O9-`e|VGZuC1-GOlY4tk&Sp*<x>=u4n8^tE=urkyzCqY(%xQ1mQ906pw;L=k84MePxCSzLP2zDJiTXUE*E7;YS`b3nQF<Q"
    "Z7$2TM-MI>IW5F{j=#fJhI3#7*zVsFHXb`Wi@Q;a<)*Xp3X!!&qbN}08Li!YjvYHDA`JRTh34_}M?vrNXot4wAh+ErOUuZ`VV_Rt77uH-OvA^K"
    "l`4X~Lta<Tcf&;(DB=_Veu}x(8iJ~#T#A<SjnDbbNoYf3GqdNT`%(=~ZMu|vF)&4x3Y<E9Yr`ak!<v+uCP}ZHFdIVT!@c0MCr)|(SN$HcFF8!("
    "RLB)l)Y{?o#2B0}>j_)LX!BG`1Xx%qY%#Xyla74~jo1Q{`&2sF<0s{`W8In_w%Hj^>dpm+HC#?L#*=&7r>K_7<+W-J<zSro*IG8esRDN#XXDk~"
    "<>69u!y<XN@v_J-*QLd^6)0t_`B|<|JQP^t<6DWqg`BIhx((lsGVw7_Gpz3Y_ec8)${5}tmex%XLw+TSomaF2lwn6|i7Z>Yb#s4snVTA<3h>8n"
    "Net<K)_sx-(R@W${wH_qS1t->)+OTi01E*0N1d@11V6oFI<{el(nzlG7I*7ZL#;?Xxw$bi7;*lp_P_=vA3yNGb0))h@L-@%dG9cQm6V|mrJtd-"
    "7*0CVGX{Zo+fSsX?C>P18T0PM<7w(IzCs1)%1G^T=HNK=?bg@VxxsqQrJveu?Wsk_{nBvg0^YayG0|GCY_ynmyzS>Xz4)53ezb=4!If@T9B?c5"
    "(yO&HBdBfjPm2S~oJWFp%SAJsjT0wWd_XAxCu$<oLHK$XMq>(F*yU<9Rgd5*VUOVF(#FPR!9L$bqQh$04sa=pft3}3$wcPjO}(R)n1n>dVne?="
    "qz`UWd|^*;p9IHz?7+5bVhu%Nsf|h0%>KZ!ik*F^masxA9;_YjwyXfnm5QN;Q8OXsi?lTjHf%95AQT`(9kRC@k`yI&jf9G-kSZHNo>UCVvqH<W"
    "QHoATwj@)oHw{*^-Ss|~zdo4UX=2MvI3v<9v9~5GoGP=dze<YiTmh2;=DM5BnVB?oW1Zm4u#(5jamzS`rI=KbHY>+*8<bG>nyF#%@ts|j2C7PF"
    "+iiyePBj}AszHfLZe7W7kjpwu5;)6(J;77v%~KZz<YSBFn^5QMLk;u<WmFn*=m0<WExovxwkzG#dU2ZC?NswU2)M71^j^>HI_>on^#R#rAL(;g"
    "pM<#uwu)W-3(FW;4hYpbMINmukTx<m6~H??u97l&_q(6Ojk|#mXR0oC>#Geo*+?1K-g49*LB^$wve*vbAjj^TW<}m^x?6mc>r0Y96LkP-4R@TG"
    "LP1tzC-q1ch;mT!u*xSVI^VATL8%tpS7rifi2cPyU0ndK*NjP9H0gzgxxzdaZVpC%8`d#43R}%v_PTNw91lN!?EQKC)L6swMx+W<l+LZ%kJa45"
    "is(pTd?}laZM2g8Qfsa*t|)>(Z*r-znr_JM82oMsLiEstyO&OIcK@Qi+732^>Ln?HCA=&wPOXm++wP8WR32jS-^SF2GBK+eRhS10a98k1c_~!z"
    "Fa}h)63xx&tO&&st)A;XI&!2PUVqW}_Sd$`A;}2@K&8=cNSn9JYlc32ArtF5>peGPk_3CsNyA}}>%L0Wb~(*WGdwHT_`_S<;4(E>PG8TN8JPns"
    "TLB;7+L{ceDVxfk>0U3m+*``Jquq)<xCkdoO~0zGOG}bJgO^^4%!Sf$Fo(Cfi6qX^<zAr~$tg}dHBrABa+8o7pdWwH27mIPVCR7c9=N3#8D0_B"
    "B;|ZrEtgQ*NmNWANO5&Y=iImaG^?0A)OE&Ag|tT;iOH?DQza34gSG<x_IH5f6>ri_k<Q5FeA{Mmo_(RB;>x-D(oG9l4kC8D-8yq4osT}_we-D9"
    "K71w)w&C$~%F{{F<FTP-)@qldf$`t%cIg8tfw1Ff*+SQ=l4?uCoQV<vTzR8lskS+oolYn523Nz!Gn|oIYdEx`Ejy-of~sdKbCFDOU}(gW)<A`<"
    "+xh_ehaHl3WmA+=XFS`O9*2rm0%3SnZpLDRvxxIOac~a(`r_ED*1wW9i_*rlPr%U9s4EDNvPSVFE|YBDd^3)qB4|H`C6FkZ8s0lyx^8C%v|e&8"
    "L36XBRNyerXh$k09v`Ym9Hr9I2Nv9#loYi_po|!5hGo8*NBB`YiK;34YJ`G#cffXLGp(S-dHFIW&sYs1B+Xh?bY7f4FVdTKYH%Jh@M62!tCPnr"
    "Xv#oSGFao6Nz{$%3ANa)mA4L&wT>QT^S?@AYbxk*vY?Z$le$|sIhzDvb_wFGo4@$t7Md#iiO8s5ai7nvub&bvGGuSR{g60{M8`qt*1AgI{wd$o"
    ")3}TU;%SGh4^@Akv3}FoZY?g?A0!O#AJ}SjbZ9oX(TT#dQN}42k-c8efx$4Y)@b6L8Yx6=EO>iwuVhj|Xoxq2urb6`OpnsYvXq9ZLs=UTDT131"
    "v=qOYaA(raP9Y{u&fexe(k>i?L6(<%p?Zt}rBq3Zx};uS?6X~iTpErHvS^Od&aHyOAs(&GhbNWY2tb-HfwWvf19gxB*7EGFHxkE<%{kb%afI5q"
    "PHj5OOof%UttLnk^BI4uJ1}zej(3pFEM`wAG!>fbO$A-YO`lREOs2j*xw-{5uqUWu-8E$DGVxOONCwU$=p}8b!g|UhM8(;gcOBsgk;J#y#|}a|"
    "3?^O^Er!yjQ=_YFE*B=nUhTyB;Sa@5wXoFdBn1}263f_ZWmyWLJsX}HD~KW$S95u#Oz=%YrQ>L2WyPw(7SwcJiMkk%^|JIL&yzAp@qkRS{WoSg"
    "QJL7-(6Xg&(t|v6W{R}mr{E#*@wmotzuYU<1{Wn+(F(mlm=+XrDN`~=^ch_)gYu$u=yI&TcjgS2{bWJL4$FH@E;XqaT08st07UuHaSeh+2xt&o"
    "Wnn>|t<7;T-7o5aUE9t@pb7(5t+yDhS(XN=WVx??T@$B7@?-q_V~_DcU+xGS!1Xh@wO76j#~BYUooJCnS!44XU<QYG_AC|xsj@4m-Tpg_j1V6-"
    "MklR!YHXZ+3(aG@pgq1r$OFbKeroZF(>>uVx9DfCl^hu_%BVKZoV-@USdt0*%2RJoRm!bUkwP-I=g!2zR9G6|ge)2%rwNX`!R~IOD8j``N@2eG"
    "6d{NzH7&<-ppg5j6yB&7gx8IhBy@sSW0GQF0NWZxr0~F%=`!<TAbgN&0qQyj{7IIUo5cinBls9?h|Dg+s_-#&J)lMaKC$EVuyAd+T?lySgXbL7"
    "M<MW3bP%5qIs~TfIAackLc7&^yX2HDSGiFXlbrivlQ?$!b}oa`D+#?A`F3)}OIE~20Z?4iUawRNV-irF5_&W$0hB~PCxke2fc_~=jl(!g)`9yv"
    "%7XZR3j}eR^U!y9tAX&;WojS{w$9BNv;~;Q?Q!}n_6U}oPp!v03s`zPH&10?GYQYTsWt!7=k?0&o}zM%6WvFxi!|h}$g<9(-2Kb;F}4QLIz^Uk"
    "tJ#d4UFwEx*6gg=*;$bsp%O6Rv&pfOTyj~JYNW#S54Tc0aM-yEaWnxSj7wK`lnU|SZ}rpA7G29GdItjXj1O5OrFM(&PLSi3l*2Y-><kE(F3C6y"
    "bB$nVTWwJa4!$HT#0AcFfp%k4F_2Y4%=Gr>DvV@_n0&N@q5p1q^vkJHR4qtKVpkiLfRUyQ^2#%JdOfA~jet`-nXL52L#ssveOYF0|LEGoC;;qF"
    "XK4V<z=f9O(CP6zYTXHMcn1rgB+=+ho*=fgnk2#&f@I*b{pz7Z*w}82^(F<cD5UO<iJ_@O+^}aO&ua^Yj~qF5#@OjoH`xDGXJ1Yz1eE0M8Xe?L"
    "&n-%;d}F@-!f3{wwo>3I@i%B~SOZOwBd)h%)A%Z>1xs@$@w<ZS`#n0Yl=UL}qBG{CMcUb$yonV|b?nRma@8o>I*mpLA`M<?bTtG}5@7$(ZQ!z{"
    "tw@HCMvgUAg)DHnK|C<~VqqbQPbH?8GVm|+eVo$iug;U;qO*V|LS`3ghs~g|T`n}u9^?}C+X>h#Hd-c)lCzzcPW5tUX>CKrX!AIqiJC(QgZWlK"
    "VOP#48jA<Y1^a&wO6t-sQ6<Mw?~Gxi!LuFm&(i<2haK19CDeGT%D`CV;au4@xCUu(en8B0=F6rb)HU+<78gws)y<5F;1?G5dtxKI&(eS2qS9l<"
    "*NI(?EI@=ibsG0hLzJ5#ihcJ^fS<Fo0}y4w#XJ=RQdMacT*Dgvwpo<1yR?AFt9N{`8U;zyx0Uo=&>Dc_!WPlaK5`MIZ{yfonqn=<5W;{~QiCaa"
    "?S@jK+)mOlYZFG<>H7AAt<>uN*1lVKmB2*EjyZWU+$Xp<$z6~lfV_0=d-YkwFjL;1BEd^9H*b`3W?9^aliA*9E6F<@tws_vWmwhA?>6W#J^E;A"
    "Jj3!?Ia#--hgqzmN*`&YO))<$HS+h631o9OW@;^vW-pGG7e&x$q28XO5Pzn3PMf_u9XlJUl#|mdI!;`k!Ce2zC&vaVYl{5Ns#z`{!=7oil=3EA"
    "ZEt#gWa;c#H1j^J-TJmRcHf+E&;m+vAlklRK)Thcd+-Jh!za%JoJi}|FnW2w*saubD_J$0Qic&7Czr0$Yua#VMVc}TF?p1+DePP{@o18CQ6i{#"
    "MpwBdR#%lpo3>Vsh^cA#=Ya=KmXelGt7=4uF?*X07|jHaI_68`){soS`aqQ6p|V7&t#*aZaS>wOHp$1|F*zJ4(Y26L_S!W~5saiWI`s}7QkvFq"
    "+&~1Yi>Z~2d_sfsz(PCmX7K#^=1k#C-UfevFm$f`iMwgyQ}j<WFaF*b2Z0^#QH-MQi1=p;M_g5zm`o_lU2rr(tA^HuDC;unl1N<~XLmQ;tx6^w"
    "S_WuuMI|z*hUP?&jAhffX`BgAX{m?M6ge8ux!n5lp=Rf-@yJePQD-G$??f}z$E;R*6vY(3sK(|%xG_+bJES6A3B6fs#%h~y1wVM6X#JEmeFK@)"
    "lk<U?&Am=()`hqLn6EW(dfG5;@I?qjL@eVM@zlgq+$#ssSUne0<1`$hYP5nNmq;4>m`kP*wdL*$>a2KlZY?dqv|p>eX<nlC=87+0&2g)OnvWuV"
    "u3K_PNz?NGmgpH|+laA+{g<2izu(MU)1zJ%%*@E_b;LN3W-BR(>9W1d|A%nlImo+6DlTMRoJ8v1%yAK$T0p~TJ=_sd+s%&jq3lhoQ4Dz|bG{I_"
    "z@7MP%nb<7cBiCZEc$KEc##fZ_6pgHW8r9F^-sSWFdPulZGV_paCn1cc$~(41h=X1XvWf?F8D(O*hQqo?-BtiOdiU;pT*nU#-{e7GoglV^uNNN"
    "T?BB@9?w}v+5|3${H)-h87l#}0qQXF0mEPFkG&;>Wxs!mWA;n1o>4Ajo^EH4)=M1T-@uBzvrDfBNXMyd5(eyA?-&rB_or@SvFCq^rHzuF2}ZsD"
    "gCZ&<d2IgJ$q(HH6=uV+`+XuD3^Q!;1@*L%q;Sz1C~Tw^?)}&uMkmq#8a`iQ7^athvQJON+k8VS8`eX+Wz@ad32swSt%9&QzASogZAonVk4=aW"
    "Sa1u}38djzr29#GsCb{ND45+OWWiH`V1}`X@|q8rdZ&*TqNW(fGXoON|8*pw-3uh}*hLW|cyMA{*8cJ%xHrC%nhf@%M>YwpCQ9oo(Z3kE&k(R%"
    "@W~&@8ONF!V9DywT!F~C<D){d4TVO}620gbzW@3MFX_7-c5N*X(6#yPfGl;lCmkC~%A+kr<P!R8PpJ18G4}f=BJUQF%3<0izJ?`p+;gO$MPAd1"
    "D7KE$o2TbV`82*SR!^eYa9u2GS9PdY6)Ak4@i#UDT@i1A%w2b3PFrpVo_fA7;BN}!uIMe%G<k?80#I{hLgb8CPZuHB$;OM~!Vio)-i1nL(8#yq"
    "W1MRbNNvMULfSJoe>mmIIfj6`2QnPN5d4xVL-DD6q7$rVCyIrCi21a>vRin`vdRs^aA(TZB>D+cwJ|gscnCEmL%@zF%4Mn+=gQRE%ci<1P)u|4"
    "`)+8wDtSf=@rwj^YhltxVre+E*0$7-(<OXamXBOm1V+dG9X)mS-3eTD8}w(I0$%8wO-3wpJjaNnFF)}CYj-lj@j>k?c35c_0k3v;)Y)T~8|c31"
    "kG7oC4iTEY`Vej{rJnGJ{$#f(W*HdoN_gdQ35VN^EyUK;aF)iugW&Vu7XQnC+)2$0Z+%1jXrfFA5RLwa2&;d@7-IrXTM@c#+T7Lfgwy+^n15x@"
    "iIzR}o~6KD@JraX`sy4W1l7MABg}M-iNscai0DG0BO2DB5&_8qa6nZFM{byhar4)O?WJeBoZs$y`$9&Zbsp+^me-3%gxa!>2A}z#5#pzAJN^&)"
    "TegG;Z`r3l7XqeUit#>W%qIqitkXI%^|WKwy}Mx3;o_<tz~|J~2MK37i<#BcV_$V{;1(`GCXr5&ij35*hZw@`qL9pXLBUmial?(JspWEEXIR}w"
    "#VukP3KQC%&uv5ehHz}u3ymmC=gu(iDV+8mk;z2H<X+}5z*N<p*Ai{FFtp7?UBlPsd;%DoVH@E7|DylfI8Tp@a(Lu6Wobbz=2#TW3rt*?)z0^r"
    "1Gt_7+XBbn5c7^$4{;Kmi2Sbw1XaWOypDIp0Wx1#42n0XD&2w#feXj|Cb1c1K2s(^<iQX>AG*AbP{X|t&g;Z6da)+fZ{6`FlK$JyWEhn^E+Rc|"
    "U4HAaUj)9ujKkgLDBADc&xEoa#~U9x`nkBAd&3CnM)JY{;z^YeV{B8~9#YI`YZGra0gP0B4|qEcmoV_4=jyvxB-sckM0z(d{70X-q(nMVrK}<}"
    "3U7Xpj#-<LW|dniB)LF>do1ev<xs5=U<gN46qm7&DH;O(O)J3`Tsyhl5>HS;vy$>XU;q8DfBkp=;?3KBzaf%u=qn(`?=^Aqqe?9!@8^BuNi;%B"
    "C3n<M_aGMIVAHoG#uAA_8BWqDPz7MoRBni@acpufBMvzuqfkrhHEm`;Qohv*C*ooKQCLNRtUvbhi|K9NA1=6wUBAABfKH%J;o|-}a>L;+lfoAh"
    "n%QYH0}JeluNewstc#!>m-XcafAA2%r$5BD)IUd`ayHL}`5qic$prnrL4A{IZh|;W@PA&=6VoSA3_FMQ2S5Iqy#<82qTO|l+uvr8vjW;`k(CTs"
    "(l4!L<gy9JQKY{hEN`NU!FNyUz4y+aIY~P=gRH<l*!<#$;kfK;6#`H9pQGV`IuC^-#3ugRu^Q3D5KoL`vqO$q2!`l<xGp1B&f6z){k1K9^UuSm"
    "kH?BuO&l@YYj6pA25YuZTe9DWlYDH8;uqNvQ(3+P&Um&$0e<{8pU#vfeqw11b4qWhU)68lz}FwpP6+Yj(BVS=u|SUuA0s1+uehPV`!a;dL(9wo"
    "-_zSlZ}C2*ZS^rlbAG6<ijN+_5~==Vk4L$_lKFtzui9=d6;>g5bE7?lXQ<G#sseT!_AUtEr~$^>hH~qEx$2{?^;6c=vKj5ZXDWH~@h8ae693PL"
    "sjJ|@r!%qh+lJisfR(}!IX(fksk`pitfYt9>NGbiZ{+3=Qy)px^q`nFcu(}7H~R|Fy^F_$h#)mVh1FmqaVPpR#GeN8-Hvq1E3YD8WWu|4Bl<01"
    "em2D9ENp%<!kgT2sc04KLXK8M6Tf3!S>k`V8zAH$!+O^L!NeA98yTMIk1NX+lv|~%BDP20)D_Ul{?4;-8QlC^mo~TFUq6hG$$n%-8IJRHc&ZOi"
    "_VvD=WY@>U;|yZ(FCP{Qzta=2Db(c3`@nE*Z__?xbNdB-ZbsY0Tjzj(0JjK@qk!UG43=1rMv_f;Z&-X_9dK~u#9X?iCvV#=k#Xji!jzf**EMg$"
    "DDIAlL)6N;MJ%;#)Z$@}He%mJwKd`ky(@%(;rFlgJ}?sb$-p9_q@mHK%-9WI(bhv~D=k4F3y)9$<)+mhzhe=4f$J*mvDBCPb3ycjGDyl?4hgfo"
    "v2minc#k%R^09vNm&|qx$p?hGX%Zn4_Cy?c7C}A*0`UZgar0#Mps0t1ig>UVy_@V98>4tKyihXWL`=IJv2(jhc%msV&co+MB_pt)gJ-Xj*#u1~"
    "9ihZcj%8|b{4*|R<W_yfl;%OqmwT<0^*4`Fh&t)|TxpZ3=~**-zNI_J7<_%OOdqcQ_sbO-{*U<^nTS6vWBG1N1K_X_l_m!lOv~L6&83FhP%4>{"
    "RJ{5TmVxpk$`-5Iumcc1E&4JbGef6g&F63lY!h7UqZWEkW@|oP5Ae8E;H+XD0TnLvd%nhE&XNd)B!2koN3G9346-m0;#j!f?u^o>^v%M1{YKub"
    "4d}gJbv0-)T_kR`JqzEN3y$L|?zFMKnDK3u*Me=qW}wI)W+m9iSQ4a9-T{wa`S=g$9W9-^xILbNFt_=d)o6bwesa}6%U#5%tZnhUZ{?=G{yRtX"
    "*PjacCE{zs3B6$EpvRkligf#>sDYg-Roz|?N9|dHOHtDG-dn5(l7ff`F|M?xO@SNf;Y_5l@a7L)6z}w$)OV@3=<PfTL8{N$y1BTq+-|<zh~_gK"
    ")k0k(h7#YXQ2qV7*@uM{a2vGe7uf&olZ|jzFy&%76SXf&R1w%O1ipHAaj~zcF^#3huUZhF=eF;xX~7bzwr2_^qfkAl@(1W!?*rkZ<><rxXYQQ-"
    "tKT}ad;HS+WB)I2?;T`WcHW1b8(!?(Gd(jsJG(Qp5wnX8ST3+wA}mCLNF+!Q%rtGu3<gMw1cO0QmZ+}%M^*gCs<Nx>vRvg-xhOfvq)L))1_e_L"
    "AOLcac7e@dc4lX$Cv<%M(!KY5KHqopx#zy_0abb=cDi4`ckj6;eEIwR&iz$@-bcYCxuDPMsI#Lv@W9S9_J6bI@VB4AA{F{ORXSc|>~jq9%?q|#"
    "J<7(8r3jXMZmgn(YIP@i<T^Kd>ldem-DoP~Rk3*LP3W$7m<Q&yS}w3V0}cR=2#gngZsgB0a?yp~RYHO419s)(QZ!q}vfpAqwZZ=Z-)CRxGn>7V"
    "KA{j43X1^@|8OXnWZsZ<kqlc}WLzIhc3LXSuW8LAu6rg&W24e?{kSY#Dk)<DywYtd;>YPS``HhFC#j9M6@eaZlphdZe|w;^N@B?$AMx*+m|Ug!"
    "%uj+Ne&4D0$Amp19%c#6wBM8Qb_@-$A7@wKhs5k%X)WM)aw7RM*HS)@VmSr=j+>;$l+lC|PgVQdqzZ87Kv#_mS~Qp9MCBN`-i><WL+=5k4!@zI"
    "Rbqt~7{7<HkBdJ(#;Y!$E7;No`=J&5)__+7;d%1Ue4MlU{K2@Gk3cXs@BGi%na`D!Kmmnch>`$Z#hvoM63!|HT+TAXuLu0I3MH*0w_@q!m{E6N"
    ";Ih($oj|DivIB3WREXwcQa>v5ybfK^YNc3RN6PHdfGfi2EwGhDTGmA19oj#S`xAJs|C3Jdi*wv$5OuV1N^zPL)jM2m1Y^useu6wAbiDtA4tfrx"
    "8*eO0Kt(WypyWxI+NJVOSD59F`?>IV1Avp3lC6hm2b3;DGCN^*0)S7@to+eE^Jp7ZRN%iGQB|PXci9d`?;k_JL(W5ye%{oQAz`>j?G0|Bg#J?J"
    "gU(jwTq9?xg?n$PhQkV;v9X+FPzHY(;y=qqy@b*Y9PLlFGqg0I=o>F#z+33fIkiPO<8Gyyl)}Vn3$|v??~^C*iUaVdx~q$2bNazAIpCmNf3Dnz"
    "$0dMX0YTv#4)rNLYu`g}e46Vtfa8hNhqrcv3a(kT#qw<3WnCJMSt>QBnm><m2rILi^immt2#}de-taBQ6ccyNe%ctfc%+mDuCpD7R$N%29dNSA"
    "GvqCy_-$kQpN-ygkJ|S%nfX2rcaOrBDt^vo8bK>(4!Tu>BBiZFZpsfac?Q)jo;X!t*hjqgE2)ZdjJdTEyJF!V)lt0iGN-{;`x`pH1!H|cdZ2<8"
    "+{JTXVTqg)yLW$1p&od?@AOGw-0LkRJW#%oUcw{sOTu3K`7gZZfPInqeXqcgq_HfZII)qJNYe157nM^Y{`WZ@p4uBLJ^u69xS;hTu*pXCv+Up#"
    "Movk*PS9CP5@g1v=F+-Qr?u5o@&BOs&>1WbA;%AcutTL!e{f!$9jwZ^S7VbFrm|E>D6p998^%K9Y>=sOU8>kkqCgj-8S)9cj;-WUO2Nica!D06"
    "yc};^ZOFnN&w)t~0L(Vmb~I_PEI-Hp^3lS9H2N$vyZGCO)tn5b8?5Hc!1Nc(i4fwjLMu1MAl%eHqBzZdAtWmu;d9e;7xA#Zlf%6Rqz~90MX%Yr"
    "6~`qoH5>HX?#DM|aYH4Gd7uKf+N*>n&=75G4*-7a^YYzIrNkzI;KVKVDV=KNYzt~I4N|tZm0q0!A3zi+AD0#0=F)_l3MqLrnaJ1x=Is#6c$2mx"
    "=ge(Dyq_eusjn$E%x%X`ajdXT9IW7K2+|a%WDbVEWJR2#X6*mH4eS$eQ%IcxQy4I3WEB{_hnM;sS8}XU2XN%iXie<JaH*tSAQ$b^7QOoY@@`YD"
    "sJMg?g`QM{6R86+O>-=$=_c89vp{2x{})*9AU|o_%e!_DOpTJa$p;-h{wB=*2qk@_5whiu`*Y0HJspslXp9~k%5-&8o8QzEE&jb+XlkjA-#B-_"
    "K7JE083TKx2Za~05md&Q?TSeLTqTs=U)_?CWeF($8Dob%z;stB+PJcyWC1*^746Yzk4=vKorQ<aZuTFjaMO@mPs8qKzpy<hTq34Q{p(Lp;0C-8"
    "us#%V44&pudaYqhrR#aujYGB?oA99aUHdj>13}$Qb+%@%_uLP2lRi3OKi=N^4ttGqR=<My<GXdjgsY(5Jb-5uD>IP0m03j*$LG+s_FNt{u=yC9"
    "YciFg+U~*BUnVa2#Gh<1zd+5n0jgpJYTZdrxgI_1Q|wRm$aS;bQ&v>hmX8dL@e{5u$yrd|4Nk#g%mDz*LI4XG;(`cf@LgZYfT`Ey;C=;ah0%Id"
    "C10D$uz7C81GM)`RmlK4W^li?(>ZgGv9&RG)Iymg@vd5J%~>V9b!2wu{F+cge+kra1s|<cxdlKFry~8L_TL7o`#y8DfON~me^h}@=^D4n?d|B#"
    "SEksqE8hMUfbV`7Nh_Xw93VW!&OB9~$g2tbhSxppPsI+c9w^wwjs1;Vd_%>WqzqD7VHyr45&6fY!hOW5CuXrSOvBtlLW(-I219;~xsiW2VFA@1"
    "yH`Dxc!-mplcrYgIKv2(ME9*4-4-0i^2(af*PTaIDf?{zshes*@f1tTD=TYj38K+;&p!$Zta^!SYU-o)MTIZv{<o<f`n$J~s<%tIqat8b6N{PC"
    "UHV|zwLHV|PbkXzW%i<k4^OaAVtLiZW)@lNG4Y+7Y&r_Yu*o***ru7Jy^vG}3OOh_qoPw+kn5V3Z@@M;%Y;qP>*&y6_HQxCA*ABiT(VPe4Y?B_"
    "r%{!NDiFZO=$pT_R6${-bLf(eyW(0@b(4$7lk#r!1?=}jno_o^8u_sCT-b64SM}kSQgGroXyVUTOA^4`)Tq)<tVW}u?b|C^6|}q$<!LL8{ZJ4&"
    "m*dqh<rwfrc!o5SbyZc~h6!~-Pxxdq!QPc5HB_b*@k&gj%UG&T{RL&`tSbg2b~azE?XkJJDb~yoJFR}W7w}4BE~!;3eX0^$Mw?mxno5yOarC%S"
    "z*KsI@>P~kZ#pSIC!~pCvqV=wYA2x&^*Z+z&fb+}ZNe(VIXk}2+OV{&1TJ3b>NeD!6?TRu7hBW@GO&O)u5p<P1X@T=$<JTZsW~yIksrkHwVq_h"
    "n<fauhcQZFsPf~-uc#RwbC8W;T=9%zJDrB{#{z?^UNe+ZbuB7_5T2bTv4^)Pf`$z8s++1*KP=5*#+m&E5{W6(bj$*CtYV#!+G{9Z*4B6|1hewk"
    "hh_OCt#Ii%;+#J({`Oj-Ivy}E3fYcs*&?bdoTR*yt9?*@<0Xc88yOYNs?$<w%EVHfXDKl5x$ob+$hNq0=Co3mwd`3G(slw)i%nH;=%OiYvDOPO"
    "N-?-_R!sCJp#g#e1TOx!y@#B;@-$6|oZ;B@PN&yjAp8qN1M2su-03^)W;hcIY?XR1sG?BX!q6egfr)UR7jTvFKP1TwkVYmO^yXT|@<2u-PE(ED"
    "c74a9=^H}%giaC?0}@+I8+KW5K^=|~k!MmV2FXpd(Q=8DTfNB`W3{e2;UBe$r4ZZIo_CPZ^<VY278kx&-M}-8Oxk0yniQPkHeqzrj}v3<JVvdB"
    "WYArp2NxCjDiG$1_)oX9BIfYr8~6wrDoz``z@oNxyN{0Axvl?~{UJMd$5aNX>2fDc>$%uhJ^9O>H|VQBK;4l8i)?fLd@E=3>u|Rg@oI8&71tqk"
    "ZSYHE|E5;Auc{rt&309=qLdr4O`nh$5AF6#7v*khPZgprJw}%OkqmuOR{^_m!^C4;@gXL0DAR&iy^{#R?lh6-dFoXE2w8mkG#QXe8^~5W^nj`2"
    "w6(Uz>ICvgl7Z)EAKyWTt%PVu(zo^<OB-i*IAm&nc0*B0_JzcKV4Y)iX@bQ(gXf70F;QsU!b2^hQCqP4ui}NvynuYcVidCK6Wo^Z{ae?jxQ5G}"
    "LK)jh>R)^?sGw}a;93jzzeX!m0spGF*=WxvH|9=XV47m^YE6bT=)m4VeiYl@-o7z1VwxDP%QVIQPhkmgv?P)R6kzWOIb-qsw@O_B-tH(Ta}8A3"
    "1UX5j2suOzx~puj&}{``R0FEXi!_VgFh11f%X0P*I;q{3-h2#EcGE!tP|;4=K2z5NVFzqtS>jKfI;A#ARar5R(A*DH{Zyv#Xp<ayS<tkBH1QU@"
    "=KurXPmAOn6|z%wwKXT5@toLhB=QX+OT7MiuE1PqMP6e{Q+8+`_P3`L+I^Ge<A&V_S4OmC{naerFH}=>A63&!V+2O3l#`k%H-PUTamn^J?u%n{"
    "Eq5a3(I!J^#}QL?GNtt@VOs{BCzF~w!u88prP-5CV%;`I>Ae-oJ<~$+f~9JEW)E2eDFi?kw`iT@VdbicWOG>{ssd0FC<N`q(Y0&p($fL{lUE-W"
    "??}7U45ZubSqV^h45Wz*ak4jX?@u<VqE_u-_@9qW3Dp@272sjs9*wGGa55<{^fT6wS#By+DAIeRVQzs!ZRrwS=gb}bzL*8?@w0i0B$Ma4l1KUT"
    ">YMZPCQ1YbUb{VSzF@h{gig0gfi1L5s!)6EDO*$P*iLgi7pRSUeW$&LxrZVLJ)0R>Gb)JVn7&sl8{6{29NJiHvlEo!CW80*d9O^m7WVk>Nk%<a"
    "1!a5o;17{5Ymy{IA9X|NHgL+V*O}NWmn!0_n;RyUP|Mrj2{Y(7!h>tKId|iOCuASc8k4}V&a*%E0j4<+2}Z<8Bms3)QNy3inUM%N&}j{FP*jMx"
    "P+6@o%ZapyE+)@4Gy}_6nKdG#_Z4J@cmN*ymH}eN5D2ZxH+<9+pOoHCf&de3DZI7|4fHfE>T>x&GLJW;GN~JJdwVj?B?4sblAPm>j~!bTBcESl"
    "ui++d1NSe~+Qh2SZTIqX^G36RTP^#dSxvD0R1*JQeX?M2^{rwD`u&^bxT+_kM}ZeNW<6D#sos74^+M7~5(prct+l^l5Wa*knIP<RVOnj|3S`^j"
    "^A`c&&=fPT6})WghY<!RCrP9GcYKJXylW~&X>z6H=`Jug`07Y*NHp3f+UALWG1_7Vk1yAzj)u{YH9kC2c>^fBeYBXu<8dr1TO``)*W*OJM9U${"
    "gq%rrAgrpKbb#=Y*wgPN52G}}+Z(S{K2MYK6BgLox_644;Tmm{B+m(hdSxY3k^=62fYmY!^?-l<ICOiE^v<3~$X)P0jV{*WF;$XW=x7a1wor50"
    "DnUuY9prcn;kbLEC`&MBxe+y*O^x^(>$~g1AI<_;>@v)SpvkUxMyLLem4(3_J4Rk?HYSS8?<PKjFpZ~%PSz30`uSW)PW{6Ri=@I@bt)x-mq}5f"
    "W5pIKzhps%%qVGSGP!(YIwWt5gM|wRJdZV5PaOwnof{?RZGxt4`|!H#82di5`#Ppl0>*4ywXr;grUdZJzA8nqg~t<rlA)T*BPq0(2@j}!-H<Mb"
    "Gsu%<(>OTC*xDSdtZZF3<7~I-r*?&H4+}w2ND7i3`no~Cj}@HSc2Q)MEGr(C;Y_Q_LeUI|8aiX-)VQ@AAt6IzA&8Thh>VOo#Cc~J4HVKUcMufB"
    "4$IqZ3C=JD^b|)-Czd9BGNq`-MA{?RsAv>q-$yd8qIEk<5(w|PEA?!QEiNw0jC|R7OfO{SZ`jI6ld>~p4p?1Tt2NG&NW7gh7bcvsdvgLcE-}!<"
    "yeO=gp{#<~!9jD)l0Qr-G&5%bx`|GqPZk!BY~qPd2lP4DYO`gEPl1jG9XTcN*VZ1hXOG93pX6`GJ|MvTc3kjiyS(%hgEW@HIlSJ12g7$Q`F(P$"
    "Y-)wO5UNU9cs8*@7RNVGVLNG;r)^Mv_Z@fKQuBtNq;OuL?MAs8wB$*c>`Oxrv@Vbc5;$oaowhPn4|$+V4<t%LNDzMMa=}aHqK_&GFx8a>?bM1!"
    "mkckWePqW|t}((3N2Xq*3Ha7a@_VgwP6>LE6l6rpn5l-JVdblD`p=nVgxn8vE4^ciF(Jn|IR;-2ICm>o65)ore*7M4Hay+Sip#W2LtULpOlOVC"
    "fAGy50b-Hp;HKgDL|PzBj&aV|ERZ|(EW4!}GDPcb4{d<_ZuQN6cVPkj`cy>|JKYNx8fJHBx0m)=3)7uv5EQ%;eVC5j{oxp~;tV6Qak|JP^TZ#+"
    "<;!)`&*}X3-SnQ)WyQK1F5BHTk|#-6SnY=&aLZqgzerEByXTU5Qa}potkboL_4i<#2gQlXw(8%Bo2Cz@_%Cg#2}5PI6lMe6jGqvKWjP^MBWCNF"
    "8wP~|CFkZ84RG;4JE>Ya^O=5!&QX^3mt(c#^kC!{Rnc=MYqe_KAybbZRX$V{*9~n1jN^9iy31dp11aW5fm(C@lsrcyJfX3uFS@Ud=&P5l$)!bM"
    "Qgzy+#0i#Dd7RBzftRbWQ$QZ>eT1T9|IiY07DdQhfZaC2YCy5LDKjBamBBgQUpH9{3^1%Kr75I+&wIW_iJ)RSacTE;FbT){Y+=dUjh%snyOkUw"
    "%A!D2JKj2%P+`sdd@?$5PS=Z|b|2}zKw@N{?c0+As^8wRYjEY)*WEbsQqqF1oUQ3J1KEkkmd!LYXW+G^t}qufD*94o9<7w+iN~ahd-geX*o9U7"
    "W?uUBR^54Ry<JQeSY14MirtJqNo)l+(%6;Zwnd^f{8FoPT_re=mog?X*O{5cPr7pIM%k^Y{NmhN-tr4{OcGLBiDjHK`!Hh4sQgKZir)M4cs$i6"
    "YI`nGQCW7KB0`f%Af;%cJ54K>8GDUzaGi*oLK?KV*cAE4<4j!&@Am3_5D8=)=zM6o>>Q1IN2l#;A3;jt*w+dpxQB*Jw$Yr6ULlUOU3>3RL2F4p"
    "b#7{$=`L0M@C6!ntwcL3m1IbrPJ8Vhoji1Nj<2SO0ip_F@3<pgDuSq2Wf>f+V1!NwC)L;Pf<2tLIp-bit$2x`UO(uka!dWTFd(xuGP1YiKYzy5"
    "gm@E4c@-Z4XzUrWSo*?w4vSRps{gVt%+gF5C2vlBsweoGzKhV^g(rEaLPgy9CR$B;Fj7H4tp?SoX;tWKZ<BZWcU4w8%lTSp&)MHDDJX}UdfL_9"
    "-QFYbfY-j~c5qpk*V-oQj3xo-WE>5ZIZ2x36}yU!WD`8-Ou6gBkFR-M$1Sz;mE^HkL!SfISZ>xltZjqXlUV`sZ2jX-aGJ4KrW3Zi2L3+BL3FZg"
    "xXK3u<B6wzmiPR#i><g_Zv}2lg3`oRr$w2ZUdd|4o+8cp+DqzUB{PChsH;`8)iRu#OvW^;d+t$gp2A9~Y{5fm5S&ega-tA#%Vr&L<8|SL&DZN6"
    "DL`B2#2oQaeKk_(aVnNN&)9tz<_<x`KFiosPho$`xpO0N6t~aoKWq)i>8?T(bOj~J(m8Jx!NXAKiP`$Tr|#?2?wktq1xn_Zxk2FS0vngATU{!U"
    "wu*}5rr41;!9zQdhkJWl2k(}bR{+*diwT#2#f59I@o>lbDm2UB9;FmHixxav^ADW1;!7i9qu1fa*Hvwqyxa9#fj=#6o)al$np5ec&Ep>H={m3L"
    "!(pSrAFxAU<=*-83EPAqFtozfdaX)Ggk)u9Wot9g8tryBHA^Kie30O1Vd0QUM)KH_BwAYPXzmhb(7DCb?D1YVp<Ib+LkBo<L+tfiz_o#y<|{)}"
    ");%KKp%;C`Yzv7+R!9B8+QRC~N?)}J=akIC0n>$JsaOJSTm<5*i}5F0po8T_3O~K5dh<!df2xf1o#w5~M6#7ZZtzB+$v9zZY?xfTH4X!i{!3T|"
    "4n=5}t**APsLJ09JP^)2Fq}NR3HPJV%46l3Q#AtN^R8}sUDi$yScL21WF@tU*g?BFb14}%|BQ0Nxf9^on@;tVi(?`)LBk{*d%$8sY09ZzNkz9g"
    "Blm<(qs%QT`L0U0l@NG?y^SGc^5pvcxw-W)d2h^!!8DA3Q87i&IC7jzwzhVi2g8`B?wa6+>i5d>VJEoS>oq8QWNM)zsBO7^T<K6$JVSBA%{?b("
    "XkJ8A?n(g+QlU6$tIPG9Hd)7zCtt83A{rrk;t4(w2Ck0y-fQ}4m%D6n-NYzu+_G}FVASH?6uThn_4}B%v4jLPXZ?P+&FjKMRwZ#V1y)z3NXJqn"
    "RrCUek_=StHOEwycl6$T0kDK@CsM?tR<J|cqF2pnn*khwJfg6R_;KP^O8F<1HyBLCWFlmq6D#SrD%=i>i_s*hfzqYY-ec;7bHA*i-{{1gK7H2y"
    "p6GsHnJl<bO7`<qhXOi6o^B81AzD~+FN0h?ytG%xIgzT#m_L;q*1@pyflsCXHT1?dBFr9Bj?zH<?G~L?>~i%!ZMGjU12=nwmm)3u_*3`2bFR}F"
    "$k2vQ`r#3Rrs)1~NFm&F^g4FzIpYmgZwb%23gBo`>MA;jkV~hGC=vbSC3#FTDU-}eZ2tu6CiX=z4KTu@?bxLk1G{|rGAJTWYmU*F?!42<d>ZUg"
    "lg}urW@D^DgVP}WaN|$%lk6q3n#FxLH=Qa|Xs~7DEAq<g+l5Kd4ppzH(8QU0y0@nF00?<l+%crJw7n&N+})4Kl(yk!lYjfV`^PtLVuiXA^*cLc"
    "ZD1)fQV#Al?I`p17rw<I=(Mv2ry~OrK4uDc2^uFxm1x*vl}*^(bWMv`zwlW2)Rix8{x$yRHLN0<au(}tb=&K)lv*cg<jUiLA5RX6i|8c0E+~0}"
    "y;VZB<3*Xc5+>?Hoz5Ivk$30(cPVqehf)z^Q>g+v6PI0Bm?{}ky0H~~SH*6d)Fdor*QqpFNUQa8TRUnh{$R-dh1>?L{e$KZC(mhTk1e)+7~wa+"
    "3DEDm>dy<;OYz~tRu)AOD{e6n6RbUR9gSlzIWzjnCzjZ~{+yaiU18VdQ&u+_yZS<(>Di;by6fL=Fc^gCiREML?D_LV8H)P;7`sp0!Xc|V+Dm$`"
    "TE57Kx_YQxug`?cF1Olg%%w?4w!PhMui!HY&9ptLdb;%2f^XNkU{o=V${Qg@^cuE$wOZiEslt9KTb5Uc{HvcZ-|Rlt(IFIN{z1P-H3e%h)Yo)m"
    "{7tHk@QVY+ETHXt$76jlL1)jJ`XW&IU}<tGqu{TC_(W0=cI56ZUXD7XXx!^3h4HXt*%j(hC0PNXs%Z3B3l{*TC3)?Yw@ZWIDzy`tDm#6XFl(lC"
    "%Ci*@!drZ3@C9=EVS87bQDX*O9@QR~qJ=({F^T}@)|I(wSnU$m5olon$-jS7MrEXvIfg3Iv<jWxoDNoc-O?p@9V9&^5MeZuAmE_6z+&-cW!vp4"
    "Nncft#pLWb`g+c>AS}`KD`}eZ3m0md3EJ%*ejv^gZK2KeXwoc8Q%}R&dv9(ciaf61)vF2~(y@#ORTT%HbA(*GWf+OfO)$D3r*!d&?}EYL#G*<L"
    "p--QVWEOPZZ>ZG!l6#YA;f|DWXgU0=JuSP{=dZ~hZn9exP8yDF$4AQg5?(%AU-z@IwPp>!NJRm8LSW%n)<%!1c#TaO)<R+xevhG`W)2&@ij1^Y"
    "j^BU3R8aHt=-k1cE&een4+Txcy-B0i1|ErggMmKrQ%DD%-gh$ap825yGCNRIzBL=x#njD}Joha76rzUyR&Fxl<`TO?j^xf|!G{o1zn;3wL@wE_"
    "GEaG0RZd^Kum>`unX9T&X_t{QDP^Q_Bnvo!S~~_pTC_UT)_lq?a7hnn;<(ANL0n<dd~NaS^yzHA(wLiCWF@Q(mGVYQc^xhzSz9Ro<eRz%Qtt(n"
    "NXN?y3_>4*RMHAD1l8ineoUE+-eiskhM?IFSiOoMd<`b=$T$qRZoCC5`nFw<DS@A$0+{WWp}wQQPwBBqPrQ$;t*t?f)Y%xCWvOm@;2_heh~^0<"
    "EUb_Hh!ep|eJdr#rm5r?fL6?$`E^+i31p`?1Cx){LPfkL7a9`7v*<VL+IT8AG|5|CaOkDUtwIxeXE2b}o6JCyGs>Nu=l=CotrH2=y+*Mn1$}BO"
    "snj(xE%rE<G^&KL0qh4Jc;JGbjtb2wem!+IJkj;$EJTB+ffl-tEaC(BgL|_mgSiCu1uBJ6yo@H;I1Fc87TwNetmoITG*q3TU?bLr1i;a^K(WM^"
    "##G6r?beR)QDl>M>F=3W)C6!|2~{<~VCfxNlqYr${0(phIwvs4;-|bx0xg%c&mR(se8CswO8RrpdzhcMMdBu6m#B)gmA-asw<jQ}H~l>0gvE5<"
    "*v4R^lHQ`9roo{&_7K<+TN{HnrRcp~M|rmjrK8*-vZ({_aBMBp7(=|_%*iCQyN$&&En*ik7UXt%I;81VsDWXzRK{bgRV%LGK4~U)e_<O#DpN4h"
    "ARJe2v$Rq)qkeyGxpv@lrq4ka*1I}`6A0Fh7dH%TP`LMAd$*f->K4vZaYMo^`(>rG6}k!G@F3fmnOsM-=|ks9sxaOr=C()i0%&0wb5)I^hkI-4"
    "KGbA#g*uCa=2tacW6h)~Td>8W<foH)P?eT$2hsfe{PX=Y+&J$%vN3X#oH1RdzFnohGAxWfD1ouzFs7L)!(ZicSn3lmRA{&yfZ4UuUT>`?lCubZ"
    "z0*7%eInIQk!36(L#rwXL68A_^C`>gUVM6TeLbNpVO-&Km4Q9Ec1;YeMP9BV%U$RUp(J-E&9YeTGG-cs!+7cCsp|EEC9d}!Uv0~zrTEIfnqnGP"
    "#;;d%s>AE7<zh$_k>8e^@iJpq7Kp-jVE`W)&|q&GBvAceYps@k;G3K52IpUre>=eKwllJ$9Rd$?Wy1-x0b={wBk^-<pT+8RG@>C&gI=%ie?mQa"
    "S_@?w)b|+8E>L`?kma7@0Ischy&eZ_64>{$q+xww)dQlgS^f!b2J#h>LqbJ<{l~WVhjFNdOdE|!jtCn961{P!(^X;fvR#@YZUXmxw8^A3_z3%$"
    "EvIqQBSE~AIb<^_#1mcD)vU_aFWkK+fc0DEs3&>QT{jG~F7Y`@^C|?#THI3{a@@qHcK2j_m{2C9fTwY^S2CKgXP-r|;vw0cdiTv!*}(DR%wS47"
    "y+XKwV)eJzG-~tSL^!N6Wy6(z<aO`Q;(N@QYGLeY$@8VGh{0F7v0Cpi`?KY%Yc<Y~J=#YUow+3vv<v(Dm79Illh4!cp3OOzF%RAJ6;)tzz^vJ!"
    "kG%T*{@cDd5-V|<o&#Yc_}D78XD~h`E0CWhLueNqH<`Woav<)~0M4gO7~GJ4XppDEa`%Lcg{rNytjgYOB}7BLErY<_c3bVE{P0JEAW;T~RHM#y"
    "H4U!Bc6UBHk$I#95m#2E3tf6~6lt&tg>a3rL(@Wm!;>Xh=DLK4p2W2`sRpz?M8C09A#9Xe8sl#^PN}aurOw|xF!)hYp@U{#LR!4Ok|&B5B&{86"
    "K6B{9AXA$KiTG}Bq5idLrN5Ru_{0PGB3<fWM~NZj#LV8d_Zm}<#d7~<#&Wj2tg1<p*?YtuXlToex7;zbRwDyycdwMOK3*MW=(gRe3}ZVfz0h9|"
    "W+q5_6=^h$KBoA}q|E~3!Wdok1Xvl!?3Iq^jDxm{e7()y7;kNR7eq`VC)-;PE{NKC3gWA(QlZQI!rm*}K`1V*8Kcf0og=s8%uTOH42t0@v~5qv"
    "osQfEfGX%xJc1!VQB>tYbA5P%D>|iWVK#*#y?MxW6PwajGj~fi=7P>l<4sPo$E-Pjm4|tTot?szH>nZLt%qS+;R7vrk=9)ArLvS8B*j9wl%*^^"
    "B-LvVOacm#YFe_*vF@(VB!Erj2~`WDvb7BXZn6+LLj@GnQb>n4-AT2Auj7awYJsf$u^C^MbVZtV>obl$pWSZa9s5dwY1V8$3#X4wXd^jC-iHWm"
    "4<i*0sz7+`tB6d8umIeZ_lUo-M6k$x<^qW6l#6mG5q7Zjw(lwhIS2`)T3mRH!dl=G?Z`o7=+*&SPg->-egq0qQnRXFd<kJ35_d=3b>5G>KpkgZ"
    "O<t#8DfV#9=t|+>t#PT3d@hk}fPMMv5fx%o9{xHQ;2~Gy2$ywr)haGL1VTnl$S$3@#-748Q@j1S{et3VMO7xyaaYF;|7$=56cyX58dJZ0^X9hq"
    "sJP*d&6!GvB9KE8Uhs)0#`jxqnLAd;RGPY;c1VNl1gK`+@q|qe^EDtAdxm%{m2+-xuz;u>$ZL1He)%o{(X*f|dgr}t^@49;mVQCyEbUCr@kpnC"
    "d?}AvIPQ;e1d{+9xpzg?p<9{I@}3$uT$RoTkuY%EA@hj}OPxGf9&R9p7oi&pn|BCLzW1Z~X|}QSE>$?HOmLe}*YQMtoQ}Z8gI`d?D*YLma18*f"
    "s$L%8pva>n+}wn&`TyX3Q(fN6J|Hd1iTL{BuVHs_rH3mocG^Z#B~LsX4Y*>O;lD+DkQ4eAj7s)j!+TZYlM3$sRZ3g~Mm9`%H9nw{RnGocw+Ayt"
    "p2^NSR2usJNEXR@Qo5+tXOP(cl=DU~L3mI@k^p-Pku5=?#e?h;hX8<C{`&XVC$^UiTdt_V<!?Kdo`Xc*qcZ5HDaHSw_$e!@SG_dv&_Rx#68rCt"
    "i8u~}+GMrBlicPk6%gu#Y5w{7ifzqTizJy3j^o{TD!z<QG)0gvSpy+{J&(4esxEs}HEULjhWQjPwsh~D%69>1Mo!uv<=#j1-kzvZAwRLMc*o>v"
    "nj$rn{KQyMqVkccCxH+A)xrzsbWzLeIPQ^AFH=cRpdIr{_{jL^DO7t<rbgF-1b3IY>6YZIqXpbJd(#v@{VFyqNc?~e+BBcUGXXca%<?Hpc=7)i"
    "?qlp-YUh_#NUkWC>VYx)lw}k&BIJ_Ra(3rlJcFSxahdib;6We31LEKF!}s%FGfnqEf*7^JKwhy;4FM4G=rKa{EmsN9MSnuMx>SD0s_sefsoI{`"
    "A0E0L(j~jaex}qIZ6_ZvY;Jyh&>2SM{mLEIUW~<`+LWx=G^AhA$3h(RjgNw%bJ1UyifBUd!Dm0BAca`(&GEK8fgh9K-%=;_6nvI0_vnzGa_<=-"
    "n<!cKG0D~-WV;X%Q`Ie<b68@<TXg@8``L?(7m_)ra!fV;8>$Azb8&=ZO7T2yb4B~=^sOyFL!&9+v+%FkX`*bL(72_CNp#SkmY=>}{r)2EGa(Dl"
    "=_oa^>fLc%msFO0e9-q{{ZQJLZC;vF4S8jynBX$)bc}GO76#JlsZ6kp9S9Ngn2z8Od90-*L5s<%_@7)PSS&Ts2X~?((fI7Ah#+KS37sAX$?8T4"
    "oR%WTHT6kvT9#d;P$M!pbt$J(5cs+TWE-+qsy>~8iDp2+iW*IXq~!K5<NaU{ilO52la1nXM@iR>Dn|Z+G)W~(xAhi5hyt-7yYkKIVH$-{J8zEU"
    "0=8)zot*rU#2aPsFsNQp;vxQpFVU6W_#di+>x#l-<K5XZf$a)8|HHZfkHq|g2%Y?gN-P4x3iDrNSHuTZFTj)Uo|6mtV`9hsiaLb6INnxgS!~9K"
    "Rcv}}v^xr?Ki%cKt#hlR_wMP9#4R091_kGTCH)W3F#0JQ%2qp}bwO;C$v>99gSf}7yTmgln%bhL<{E_b_(Od#<sP3Z2BWPBtm9lPC_=@3E{SAN"
    "p_fDCOEu(yl}Vu><t(!NRD~9EV2a~ao*kT|>DU&Oj)~7n=<8iseFWBu5dS_6%$BUbX?S^+t&-Y8m_4ts#!KVNjkW~T|Eai!RfGsD_k~UzkM$9k"
    "t9k7N4Eczlv?~kvQURS0+;Z<Ff_LI$+u$b=9KR#J`3>bqVOgk5GGAu!HZdZ8|7YHsrnvh&vU9~EO%<GL($Er%aSI`uz-JJ|&tkl#>T-k_{-}84"
    "8ov3iUlo7*;zjM{m^uQ4R^Na<xe`-cMSPMC>-O<ohr3H_mj`j^Ke1uz5b^8pbsVkh6JfE+jmDJ~bloQOKPq`A5jRXSaV=PCGuMjUnaGxdd7!Gg"
    "5x5AAQ>{`9X5}D+K@$8eks|G)dB1w!r)^>$_@`{57n~3}ds%87{=>TOemqr0kS#nfLO*@4iSVcayx(c4RMcPYHml_L%7Xd+15h(Z#Z9Lf2SZY>"
    "1~ql9{0cUh?z{k9o=!-OD7Jp+xZTmq_~Fq%s(O~{Ze!KBGZz^D!la@Ls$@3*9UW@ZA=`^&FP{27hGy?Kg`SgX^z-Bn$Ojl9+Vm9+Era4MLJJBX"
    "f`F~@Wd3EVB6*Es^PW|T#^AF~OZH=TJ+97kWfs5Gez}?lBr%nO30(eHAww!*LT@;x4Vot{G{`p8TZr;|jcPZ=IsHD@-vm?2Kp&e5kAhDpKm5;r"
    "`&+;L%<sPW+%x}k=YIz}63PUyh%IFh2EpePTLTM2OE4V)%o55Po?y@aRhOP;qYuzX)+OilO-~}Jn%s%<l~!aKx*oW(rwixm1rCM>3@{Z0<mcv?"
    "$T~!0bbib$Ii+Fu|7K<wSiW0+u%O3$#E4mTd~=@b6IuQa(F{u4hw_!<kuswsBZ=Yfwda<;`CjWUDb`2%iS6aebpCg3tbu@Y#K+28M0ShNRTCow"
    "zs{e)TTT_5Pw8;ZL%o61o%2FVXBp7*!s@03okEXLl!bVziK!tLPb&8DLl9K#DG1EUmXr+oe!U-P>w-yw0II@LSk~f}<l*rHx%5&n4B+F~g8*LI"
    "SGF}>r^YO%97I`v2-h=-h|0FuRg=FD(gwHc{e-blA@|~FI3vFhO(>fGo@>k>*`Ub>n`0aAfLd@y{i}lg#2@vfl3LeV^EF4L##q6d0>%)>Z3+pK"
    "a0-s=?Zh?vEqAvO=iyU>Q~YX~OduMckLTQ$na@6Lk&grBPKc#<8=hX1JsOZ17pn|)(#LRajp~&RU6oICs_JxVshfb;-bpi|_r4*<`&s<U(;MX6"
    "7W(@nb}oZ0mt`Nffip>#0Pt?C#S{Pkos9jjg)oMMl`vxe4LtFAVT)5u(1ufchhe1QVU<vacfm#CnWdLIbGo#6gk;0HYEiqFwSqXCm8Hk>3hIvr"
    "N!!Pm%DTWOollp+EpPdf41%pNE^8yKWg~gR)cAYvlD_a$%rvwZIV$m4H)0Q^tE*YSUKVS%w>qSpxn7RKy%3&f?wGapr3Yzi2ZG~iC)%OEezXqO"
    "L$+INGuSc+sK=+hoapV{&MF;ln~0on4K(aJ7Uz_6>nbZ{ung<<34aU!?XY++W!0pQ1K0|syWb_9d(>_p3OB9z!q#=Z^Y(|>wcj0Vz>nNn)a!8R"
    "$3@maSga0o>FqZbu^jGX4#6aRk3V(5W|Sb9Ki;J^Kn+f%dbi&KqIW#k=KX$y(5jeETWzbGVU~!K*T)iGG`BAzk=(mm!hPevDuXu0d@8(T^vooR"
    "TWINEg?>`%jc0@q-)A4-e~Fv`6+BR#RXbr)S?X$QWH1Zo0MJ;|5&T{>kI**^pq}6a?-Z=q)WL_<APn2-n&S!-r)Hi&u+or6Qe7dby)?+yy^EYs"
    "DgN*j>T&`#=BJcVDY+Kxvy|-DrNo!tc>g{1*&Dl_LmtkDS{Yp$$jWQl^9cJFe^h_#E&a{`qBP16ZM@5?y;0#CVF@tXl3aQ=q8$|ajJqnLw&7Nq"
    "I-Uh{AUeU#&8Ya<6vLEM@$+68>jfB}MSrX^H6&zpU<7{rH_Sd3H~B%D&D~D|cf<-L7zv>5b9VQ$%z838xo7u5%<8R+Wp4tn+0(;(ezZgCzaTKO"
    "yOH;KgTAy$8j2MEpq;s5W9&{ZXh#x)ZWxb))YTfwfGm6o$-z0RWLm!W!H339;gG$Z^iwZ5<K3s?6YkV$7@U%c4#g}0+c)>?{-kpG9S^ipff|K@"
    "N513@&d)g(1UN#JDSmU?P%Hj<u+ZCUbJtCPkRM?6TZ_S2@u8&;+Fa86YQ(w@n4c-@iFsw9YbpHqy_FS)@nvt-e-sq3q4YK9e&jR*cd5t>7&=K+"
    "S>p1TXO!W=E#z$cqI_%H)#Z{)y2dB_=A;ox0c@erXUtbPo8IF_Hq952q-reDnS~!_gOGqmrxPRs{)!m_SIWi83-)Pex@9{r1q#Z~3i%KlsVRu4"
    "LdCljv6~-}f)7HTWJhALfN#%<6~$&~x-s&*>>AB+n5}_s(@+J^=!BY<@+_ZeB`fMwc`P)P@WzPK-0Q}MX(JCCJ71=ZG|t^d<=o-D@mn~@YFYmB"
    "DHhTosu<I|>oFm#VNg=A-z-^qs)S`=n-1Q9O1}6qHh7A^wX^X^Xdi{*IH>wlrfbmvAAX{~v_;hCoB*(hhu*N!>JyI(`ZoJd_xihfPAYH&uS$%J"
    "X|?B^)hh`IT(UdZ69*echE_IO0mgdf+BG!Psuqt`PiYl2idxN89=4(DQ_H=0KD+LHaM?Sb+`Aos%hXWB?0~4h1`4PaY6lU2_}=%Z-@Yz>zqiyA"
    "@NN%o#%=-*HjGPYG51D4seb+pxRs5Cb>|DANUqxAE5~(ml?{MHknT(cG;P-3N3UEy_ydmFs*T>l(cqwKC>|0Y1$OT^wEw@TV70uPy&c3q@Sk62"
    "0b*-eue2@wmHDEqs&lV=QF(ILEa<dxw4i;97Mg?WI<<bRQ06O!!N#xJD{_9nnN=ITqm?R5Nt^u3n&qJvw$s$}KfN@;BxqHlq5TcVVbSyX305ca"
    "H3JLwDCfR5j6{VYj368m(g5Z*a{Xp4+KCC_ryI|u)9Yhbk4wIH)ujVAj$g!;X;IZ;PQYe{)C}XL9}<*tsXwp&Hn<MyUZZFMKQgU;>?zk#8Vf&g"
    "i#<WwSjf`j)r=CtS}es~$M~%|uy`Z@6xa(yog2ru2l!6K8qJy1zMQ?!Mkt*?z>#FE<AV4qbJta}V3!%3sAAOcs%k+U_4!AP)c}k)+eF^i?+l>4"
    "(SxzYea_J}ArPp$ZM#}N^RVbsm1^17$HeKZJ=LBUTbsrLZ?k8bn_#?47R?=hWZE2Xfd&%<cqkR%NWs%kRjK&F-*Zo?vG6{nEc04ifGNtrF@r{f"
    "6~gl`Y11`H!IDa2nVu^iq9N#NuBjKiR*4n{snD?-ZmQU*eN`q(KRg<XZ|m{=sFfs&f^<OM%o@J=K`mzvf(-VQD!?hYH(T&dq{aIuW+i_~Z-hC2"
    "Hch<HyWo`ZUz&5EhW8r+hu{@PbMOPg0FAl>xUuC-=_wE04DPbNP&84NUA!Ou9e-4K#lQLF#+3c=Qw7@)6Sqp6obUO3F?Qp9_N-lsj`~~A9o~0V"
    "-#<J0$ea})vy}~YH~+@QTQtar4~gx_UtT@zh*YuMg3PUZ2M&VXk4NqCy1O|wYz4J<trB=$|AFPQDBJ=U-+a<XizxEg2df#y`cU_?<`1<Uj&s?A"
    "8%!0C@l?R=Im{UES#&Rsv_P9wirGtB`varZHD+1!jG9JnNn@T<1LRQloMtIcTRO|U<2MG@y4nX=+Q?)(rUOkP@oGnP_M|u1!NJ@csx_GsI$t09"
    "3!}ridU9%AN%P*STMifGTS=KADexR++4eQP4~7b-7HN8qpH=roFl77=7M;VZ?6m>&5X5;Tk~wyRB{}jw;pgwWZ)p~-Y3@8Jfv?s+Jn9+bG9^x{"
    "R}lW1Vr9FP?$CMGnSzO>G<fxOZ<u>}Y7WLp7W3~Pc_cJfC6;aCDHwxTHH~KlQ8Fbh^L%oG@_9Cln1k6_+*a2yLjZnSIEkE$HZ2>%z#2@>10C1T"
    "mvGCrTCpQ^&0J#)Whnn;$5f>lkHv+vmZUEy3R_58aUz@+QI#e+Tdo&)%3ypqu)#sM3a_Sltw&EERf*Ou6kmp4&$r1=NQ@m-tgGzuFeTs$#>Ec`"
    "vfwVZ=w~;vYEAu!5dZs919tj-&*ipflrvuI{KSa<zRtB^vGZcq)jNG#?}mIuUjl9pRj^iw5eb-4R0dN}@c^OL>RsJe8;J*=t>5Ks%7jMDvCbWI"
    "ukn~7G;`#Dq%6B7+5BkHu;=p90ZaVu&8ku;n_Rc!&MyF=Wh1O6z9TM~NG?Z$VqDd+b?hM@(Lt|VMKCX{vfslW{;l}Xm$YPd17wb{Kd4kmZ}i-_"
    "3}U%HK&2hOSfV{yNe`9Ua^@trI`Z5YINBP<3LO^2z|CvSTwaFo!E<+@WD&E`pY{S($(W%Ww6A^XRh9ZbU)^T|vy!woE?vQ2u3|$zVl%g#wt0hJ"
    "`c=lhfw(|L;l?Fj{N^{EJ4qBi>YF)@gYNomimcy7EUB*bo+W;yETV(3V?Rl(KXbR*97D=Ds8kEC(;QxINh*yrm0-l;#tG4++e^`Zx2VsB8OUv@"
    "M*ytf1+j!&r_=Gim!$2`>oTg6Ss-G=yJ!!RL(o@iy5~MakulR=QWue+<otFG6r6;lle2l`ThgiXG^u?xXle|v`VIOEb$$5c7V{E?PGz$s*|7iB"
    "x8KHQE-{K54Cb_zj_~Gb?hZo8Ky%mA;-KtZgq}*8<?=x!Ce3*KXP2A_Lj9YjD&R-&ZA~N1^74&cTAY<aT=PI%pCndZmw~>@t!V=nCy%I9TJ`C@"
    "Y&>6g&sRL+oaqxE<H1f?9x**3Aau-g^D((fS1KJftV|S{)i8rdImvjfM2NDR+!+f_b}x|$9!?*d$mbo7$emwNyEI9%tdn8(O(7Qq&FlSnt}=l5"
    "+Y`<ojze4J;&`Trmi93oa<$}+3D9K{c=S~3q!^QAk6N7b<}AaWyHlq~AI#C&a){l;V3%=ZS0a$t9R&Du;NH`ebce?g39%TVb&qVdQ^gQvCG~ls"
    "x>69dT)k070tsqW*K;%`+pR==Sb7IM?h(Vnv4$a*o{DyM%XMLg^q30+YCj<X_9UPn0n^R--%X^gj-0mKxeN0tQ|Uq#YfgD7EQL{VXnIkpl1cn8"
    "y;gk!twBDa;B1S9lHcwZu^2s8i<ODB>RF)p9ITQ*>m41>Nvtvg8wtd28tV1yTzW`&wL#3`5Z6J7YL3`nsj3w57B=DT1E3vb$e-o2hVX%EDV3s&"
    "coTnqOWK_vc~xtKKOKx3M*tfaaR!zYB}Jaek1jf^bcw#RJ!n|huYNOhND(F>s;m;L3S+^jVAewwx=1dqRHS`yWgn?5@xVN@*9k^YMs#{jxxO(e"
    "qCh>wFd}91K-hTlIWlKU9vq-!o+(yU`N4s;N8M9xzV*5)GA*@EDOFrGbtkL&)y~Eh3+u}vs6V0>dheOGw|8kW5?jN5zn-hb;~BBTLnKAGG~YT("
    "yf%EjJY_Le&B7d8Et66mH9-_J*1$#IXaYPw66zIeacGJT@_Jo0>vXkMAtQd8GTMhqZD$5G*S>luV=?-QRSjt-k0xU}y_Y>KLk^N?-bb@dEPUi3"
    "2xtZR9c_Wia+GoJw9GHMD>u^RqOUOa>T7zu5QINV58=|x?#k>)8+eJc06Q;`&a_Nz6?lfm1f3DL3WB4frtppU!pj7+Ul|NXtg!LftjoIC6}H6*"
    "0&{NLb)3unjGQ?oS`r)_ttfm8J)(i@(K)i@nl^VT$0ZPZY*+^SOwxGa)63%{u90{byH1Yj7MmuusWv~o*1^Isvv_K|ZSQ$x-g+7Dbht#Ck7wKZ"
    "X+U|6`tgl9O}Dn$?Y(*`5LkPvLfMBe>ulRTu}^Tb`)=+EEsk%MkxiAw?iC8C0~x4Uy`v^4y|X1Lu}AfaEs8_z99U@tkk|0Ewze8XpL<;Q#|p+T"
    "BPhev?m&FMGk<r(>{TZ4Jdys2orgyrd1RIZ=DwAuf}sJQrX#n?(#bOsBoFla{g`QCMewvNZ%ex{9Td*<h!g-PQQDS%huQ3L|2=V2&rX_Mf8L_l"
    "B{CMtEYg}wnU0^f)rreA#=Kp!)wM&ncVSn@iwIOsWlJI*cbUu378is&xG3Tg_kKs&tl5YYI;N0yE9@<&U==k|ta$?CY9wVm6R4HAAvPjp14U+E"
    "%K1`u8LmQ?zW%3w5hRcIWF`-(6$(ijbNTYVjL1%aHwhg{6UiLrV)0Zvlkl_cgiOMhm4y1{=A@_`1iGWCjnZ@7FY&<bnsU!@J(iw1Lr@<XJ1n<F"
    "n`3FoJ&QXd^sY?uKwB!6n#DZ79P(syd%T}3Da<c1!S@2@l17DK%}ETT=5pLB(y+9Io_%j_$%n0nxcfPW>zx@x&oY^eSsZECkBN9AI@Yi_6i7=!"
    "S7C!~&JcSZl0)su%4t*3CqJeDvhg|hA~hm~DGyDxv>;1tr;MZ+HSj8dn~j6m)y(k*e4>th)vifY-jc!7oNDm()uxTrVK#=+rPUcwIkqimxt5#!"
    "hkVlAJ;LguX>L2lZV`#281J5V0W{vQtH?OtVR0xr3eGJi7%8gUqf^vW5?HWc$wS{bs}x9$+lzd^aI#<~4OCUoS=TpOo^w47fX<>5e?kw<&)Y~L"
    "n5JFV*>!JxDVsZ`HvWwpDN|K}=Q2Hp#rauMsnt_Hg&N*VV1gjLUI}zc?cIlkU&)>VC$AYm<OO+GUR#<X5M&GN#EI=#+(46>cZ$;l;g_*fb2gji"
    "+Kg5?p(H$}Q8{ukqd=@}c|F$SzfS5UTCSb+irwZbZ?z{r|D3U#{BnW)5*(pMLW$r&W?!A@oD+sDBB#AoV3Y|cr{g-9elZ|s;N?C^Ob&a`^&aXA"
    "qQzHBZqBS0%8-;>?u2C&PjzD9EH78R)lbye@)rB+zY3cUqy&Let}#Lnd2FAgL#OVHkpzedQI_7;%#Wbk^B}6wZo}acIgoOgn3}ojvG8nHCpDoV"
    "rZko)yb_T$_0={H$y}8C>}i9!EK3tmiVf6qwv&-Ekn+VPM;VBtX28YD(i<_#Zcuf2Vx)!A412MMvrkfyoLEQYWl~auq*KfHzI9!`v3iWIg&TNh"
    "C&}EPGtJq3wt&sNq?fZ~OchyGJdtr1&yRJqbP@6yCWmg4Eioh#=c}uMxN<!jsD<Z}Bqn<*rr6e$7D|pBwDW{(EKt*{zg3z?&vLe3G+cf$>$P)x"
    "ehR1W%0^*pW4k#D^7pM3dZvC;t1$NX4b>e=LQtgDE342tZp%R0u^_yVw__7^!+$46|7#4q79>cWQD5`Hre+g8`f6Y*gUuar!FDOcS6s0)Bjfm8"
    "I_Y6C=62QKQ)JFYPxGiC(k+;!No(MbMsG}-0+4#2Qn*3&e!5fwRTwySX)_yOh&}OT=ia37>Y{P1hTCwZe<;;*f;i&pd1OvFGs`rcCh51QoZNlY"
    "hN;p6Z%hbmymVr>&gX9JFm}{(Mhpe<+1-M0lrah$#3i(XiFP!$b(1%I={eG<X2EV`s;y+7j*}@AoKC?=;?Mw_iesC2`7&`J)_QDoLI=V7Orp+l"
    "6{yU*vJh&>;{h&0yO+D>3f8rxb^pjpicICi45Mi*yx7p|BAz|bk(*|hG|OBz7NQHpqAI%~d3xB2)E+c7X43UR<3V%J5ZEkvU)6HO?1gi7XSV#*"
    "z&1YVq$r#+r>r7eRu3Gz&l)KUGi#?;hub*dK`uE5cj~0%t7^<bpF>Bu(!-DE8QQp!sY4YO>S$6A!x87Ph;Cz+X;-nbxsP>FIAqGsS8{gdu5gPf"
    "yw$7%%SR!cu-;0|hG=;GIfklU4F;w<5$lbGthd<f_Yb=!UjUd&GQ4ho-iio(*6|n_c1$RI(Jg#129sPHih_?O{sQuVz}o&iw~)?r##)hMs9t|S"
    "ll`Uf>%p<1fo&J+NqH>XB$vJ4yeYw}ujjy;1v1>Qox8THAK*3&GgWdIxS;s$^hU1S7<E24wE`wy;NHa1fqPG&n<n%^xN)cYxctO_iaYV_+We9A"
    "T>ltb?d^J}E1}F-qnLGNrh9tJm=FX%hE;Nw6}cC(8QVq5v@uZfj8#F0cuVQp9Amskko=`WutmvxMOr_jQ4%%l=#Fxlc@R}Ec3|RT;rt%m?b<a*"
    ">_-~e6VJ5Cm~Uv^K#<&%2;7IFe0{x;)QCqmRWem%%=QN+0KO=L=c{)K<EQWW8PO%g`hu(#n>M*E`B9F*w`y@(<%{R77J(G(?{i5J99(R!wtTHQ"
    "{N%EZ=(PH5$u5TeVFCZl+0j$LdK146k_(nY(}c=FYEVIN{17C9vu;&(xN+7(N<tkwt4x<UKjbvY*KkY?RY~0nwJRzNHD=85Zw}S|m2R+VTA&lt"
    "${<PFINKGg+Yw6YWLXyI5{Gi_tKxs(cwWn?Ozn<~>}_WDe_|}MnxI{ni+Ndr_I1DWO)Ppo#IPGX#>7BYslw_0YCYa6&egh|yDpdn-uztG`#`51"
    "=F*BLZ=g?)BOFr{keyDGY1F*VyJpA9y7ib7AAfX7OQ;k_OaRIo=h}pyHV|lA&$G)GYk!k5Mx^3_*73$P*6bu#<hA7MoK$~98_385h3lFOutsLx"
    "za~vlR^q|B>u&2BPN)8zhiY?_Wd{qL{R#wi@UQ!_t|W+4fZ<SGO4VHx->;qHt?|)3w5c10?XmuXlITlIweXCu7Tw}l-Y|Eo=F)9l-P8}n;NpVH"
    "l(Fw>jLAfG%=~Ke!+DF_!>uP~CQDTajAqHDn~c?Dha1t8!f)?}0qleYO&mOGwAc5oIgzyw{5yKUfvU;1^26cvGCw5kHrg6Ii3VnFuUT<0z=Md?"
    "JEM`s%s1DX9Io-xNo%q3kGGI4Tl%!eRI%7{re#6iJ!H=&R79DEK5SKmPp+J`sR5zOv?QuccxA=2g14UK^8%~oW@or*ejdCeM%?;iHC=6OO-#-`"
    "skOuQWf7jwB*|yH_ol45JKF#~2)O6tYml{-Ys9}Dh|_TIWc3i>{v<qv0BK?ZK3+|}YHEc#>`f~z*)+{_Z+1F#x6X0qqB=msq@?)&9d@&%^4j1Q"
    "sW@?^+K;i<j`^^A`3Vn?f0a&Dj|OH?V8z%n6DPaZr}RP2-lxa4uv{pi(>hvkccczM<C0ZEn}k>uj?@@}ZR24#VW1~3KSI>++eX5jaRtBC*0JM!"
    "90n>ND<xje5h@@7>fxgU2i`a$6~I<e!|kVWebvBkqlc@m0SaFh)PXAO8@r~hk`(Zw`qMt+al_D&B^jF)!zrwqoVn_G(l(uP&|St^o;qWsYWSAi"
    "UQ(wnXzzOu8ufH&VeZA2D~SYDlf+Hw;_F2T$B+2eM=G4{Vr5FC^c|%@>wp>z@MN#9%R((^bm!*hF}W=U#C7kY%Snj3$xp0wV4IqpT+1U#$gdh}"
    "2;rVgK|_t&(fQ?zUy8J#is#aNrF?Eq{#(S=P0C_h7~H?k&kFB&fnKazZmG8)Z{CjdT3K1Cn_O6*x`X;Gq4h3H#%gF`j^XBPXk<f02wy&13~~3o"
    "`SYrQCu#|K@F#0=DM>iUWLCw?;0E@RNoj+Wxh)(jo1)rzbifM>O;W^Iw@}WO;zt(as>)e@BWoW;@|mdOQEp<I#%Qyd;yu=ln?D+pNZDQOwW?-`"
    "m?|Oj+SJPxumJ1GtGAxDsp%|uzGHmqI@%y{u$sOqq~Hz=!^tW0-58)ejjgY3q&S>H-1`7k?U%MA(STgp3j`EBqd`x6?$jw`gJFfPkeFyDlx1*7"
    ">*q8Kv0{<ZiKa*SmwWq0gpM8ib{i8SiLg$%js$|t{b3>akljkjcBHH*L=5=CnVAIpEBXow0YykFW3kYwem(hk{k?v_zr9IMpGIW~1phW!@3&)C"
    "WoS-sUj*pQE0*|{CuH-yCbo|PtOc_iqUQME*pEPrWA~VPsz~g}ftSyK5D%5|zhD@lxLrDcrjs^0N`>9U*qblg`0KFr5s6T<w2n|vcI9S$XPi<*"
    "9Nh)2#CG@SKxOtpm4TGXr@iyeBxU<jFwEoTe;=zqF86Jkr~rC{eiW+s(zu)|>|+^qgXRY3`m(w8S4UC|X*_2t8DW(&TU^eV1K?uf@6HXDR@nL$"
    ")peCKZf<mrJbKl)<$+AC5(8PYAP2mIQSphjzvr0|lXq4uJI<CU8_;P<LwW1qkaIi#lHx}LX$P(NpF8oWYc|a3D5wNMKPbp@D9W;?Xyh5m<@Um|"
    "u%qR4i<&Z?HrK_ZBq<}S3|<^?A#@oE|2W1aU<&orR;F{b>ML&?$X@k*l>*__VKydokC~K+S1vM%1p<ni_U5w>yR!$)COmdz|8{C`_0PYeES!oT"
    "LDD*ZNjozlXb6TZySs<w(d{}JF!e%1Q5U8?J+=hh1wK8JN3XNBI-hq~IEk8gI$3-Hx*3~|ZeC~4V5iS%#FY>hLzQ0zeSgb&o395Os-+=Qn8T`O"
    "mz2lUW*1=~+#2k?BkU|~Ms1B|E?W8554OlBTUxSwcmC^@$mX-3o67zu`$y+QI?#6h!=4>t?o`<(b1c0}a+K^l7I5u*$4?Apk8J&kyUX^Y@%h*t"
    "dQMwU{9o5Q4iFa~q?Obdt`?&)6~dEpNTcTs40Irm!Tv&q--8qz_zUJ8v1XwQhtZWq_FR-;0ZegS7FAFC^i(>sMk=m#?3fq%nmQ}bkLWhm?S_`s"
    "IR#mX9hNK@gIqg$++sSmmTQD^Lme7GhpJ~HJ%M<{_$&P(kGWEyTBuMrbTj(SB9^TM4I49p?b=}FZs;E`)Su_3$Gp@Lox=m@^Q!>uwo1AlH@%^q"
    "jzOwG+VCt?seAH~R3+l8_%9T`Zfq|tNB0h9*4Nr6Pbv>pMp^gv2DOha&Y68yg?4C(gE?^mPMOWsYP*5;TpSzWk5>k4DoLwAk1a1RQ*P*Oam;Q%"
    "JbaiP3JR7ro(!jFN|NNVy7ny(j<zb$HgQu>{P58wjfsM~voZ!>AB}}pg>H9YfpZ<TtpOu)Ud1OuZ423FBFy2kbYMl|)>2!hPr7PBTIl6)MGFU0"
    "uGMK3jmS+DA=mX6U_wxTE0!NDpuo7-cQ6Aw6a<ds?1c$~?qpeiY9h@BNz2rCb?pPCmEDEozDNX8id@U+z6SAnj7nsj5dN$G9chBh57^yBA9$m-"
    "+eQ(8-hhuNX6w>|9+w(WoLd~RRVDeL7MTS9l8leljStu(3+#!XmOH@Z7639<5`-s`JUNe%zr9Tw82*tn_KH`|hUJ06uo<fp{w@omT`q9IU1t%U"
    "Ug3Jsn=diAiJ$q(NKD7nlljU~+0=|S|E=e0UOqt5)}k9K4uB1hHK?9<QvF8LP|+FIk5%hTK5%f*8R~GvJ;uv(C&2vvnW?&Zxff6tc*)o6(gu3S"
    "+#2`Chy5hYoA}dXb1>i<ZNJXF=s2t9VUOz(iL+J75WopD$~_vu1(!L4DBP(p>u3A|C#jUm#k!HWUOK5tqmG>vKIAmDVUSMUGSvX&e6ylt1FiD1"
    "%Av>!Oxz8=4IAuKrO*1m=a`^lC)Je?jLo-b$GyRPiK7U44wR8OLbVRQ6LwD_hJ9d1TzU(Ki@D|CsrQd9ZF<t|ZS~`OrR8yfuz<t?ex1P>LZ{V0"
    "AkT5OZeS7a6BjYGNY1eVkHL)HV}+pJI%d@r%Si8Eq%u~L2(j^6%@?GfugF;F1m20rmOn^4{~pOjKz;$=R}tc;fsox1wGggra>yWAz3{!&1SDu4"
    "yZmpI)97_U2Q;fr?`JIYX#dm|9_<{n^pDaKQXe^H-qzRT2i^sr)cXm3>RBWX?e6I8h;wG7mi$qCt`a0fVIC;Fno(W8`^+Q7Euy9xLk)WC#DH{L"
    "u5;*R@O(t6!kw*9Q98I%vP!)3&*}W{;Q?Q9nuo+3KO>!%s@iXxW#yGt7Bmgdn0tv01%FA8@+A9NwNLP~1Fgv<F(2^&-=S}z0%An^qahPM<7Ts_"
    "L{Z7s_)Qy)1%%>MmMW51y=mLH)n0y3KI(Vi&yTVf+NItX`HIlg1#{T&Xs3TomJeH*B-2lY#@PZz)}vCD-zj6p`l3&U5y`QgLwg!WW(_#_oV*t9"
    "uu_ovE+vTTE!I;P+7Ol^@Tpzqr`j4At{Xa~xL5^#P5q(LWB-^mYtF~h1flLV6X6i1OwFjk#Iy!Yma@$)b95<kn@BRR^SYyBsrnz0MM!G|nyV}S"
    "#I7Tk2aaD*U71!QfXi1UzevCTx(PKd8%C{4u4G}qL(%c8Q*a*?q7E@-!Z8$j+O5tth;~3-+v+b9<~12INgL?S^+U#X0QUiGF42ZFiy?OnKrR##"
    "xOoTly6z49b@4_^z0p@V_~KSiOVDn$QBCgTVPC^Yo=hHt6_Y}A1IvVr1oeY4epF$FX{MXc>sZZdW#Zk1i=M9y*H*8m@3;Zrf!V@^3GXqt$<R3&"
    "^zV09N;0FiSFEr^&B&ny&Fyu7HiMXw2}G#JaTu#VE+L>1MC-nZ*@VIb*iaP=4>{kP+Qp+mZC!OkQxBV;Q9@!v->Nd{BzP`oUY*1ccj0lm^nOiN"
    "bna5OS_K&i{Nyvw{NrbS`wyPI@yztKkABi&2IX@3xE2sTh&zC()Q~?NY%{}+CW%nxLwC$Jo|F!3IsR=d{tw{OSAFc}UHtgy|D-_-;o2AI@f0RM"
    "5N7)nl!60QV+w^*QcyX5Nd-F8C}~%ebR26&IquRl0chhC&azw3C9Xt;nM=E`;>xGwa+m$nN5#7r<ONRuZ)V%>D8~!I%0G|aMcLKsROG$@RYcQg"
    "3t5QcaHnznh-yyj-;#UzA=2maE|qG)LN5)};^BN~r64&H#Z~Bol57^p;pX-B0i8Hegft@+9KBmkiXvN6|4#^c8%jaG`GBJr=|l)yUHmY@H3%qk"
    "IdO&lyj8DsW@wx2a1NHjMqK@5MgC36Ha4F62}RWT(#`kaUytKFaX88TK5?P3jnB&Q{~hF!V?W0vd{AO(uqb$dML;f%S{2Vrw3`DoA&r0=QZ$DX"
    "2l~3-+XnUTLt_G~IYJbTt-7|W_0C$%qoz8=PRS_yxj2H4alabJ2VN10^Hf899|+kg{5`hoT&6OV^j>>WV=u}F>#-wxT5c2#!9GD~)0p`lLddM+"
    "-|MV%!-=Cw%|~zgpvkNToK`7^*Iy^+BZFwt5ULp~{^Z}KU#~Vqphp^LlzFyZ^Dct_5*D1L^JfZzzc{p`#tfo^U)h+pVe<6p(bmH)YZ^iBo|)~M"
    "N?-B;=~vJPf5zAfm6*V1!^7bFMNlu=@b_#P|1gjn2J8bG_!AsjGV?jgsy%f6pOMu5co2tBAAFbkcgqP0Ix%%n!9akwW5pg)t8pWTH(cup2(Ee$"
    ";FcNEuA4aq`tsCGw21$HK9;xO#u|2V6;Yz!8I@V@he((WjvDHQS)ZvFeH|J~pY{6Xh+A^h3$|v1M)2DT<{RPDVX@Tl47$aii*S6X;85phd2J{g"
    "?D<miwEMM@UDhc6g9$(XX>fCq_{+yX6zV!13zffre?7_fac|bS^Ba7IIP5W++;QV|O(4cq@Qh&n;aJu@e2aU&ocoaj$J&-++FTkuO{UdbYG{<H"
    "UJqQE$61ZpPyV~=22OMkUAd3b+VL6BI#D(%=Qe`G-~kRyK2+Bb&nnr|Z{Nbn{%(5XL4yJ*jfbZtScykKScOJO71G1kOc+WFR?G{extEyEk`*(^"
    "Jr@JPp|epF++T3Q{R-cI<lD=}U9Rzw+YJWhNI<9t>ldF^_2sA<*JUSa1#)QKB-H9JQC!8Ruyc0>ECuU(4t?;>;S%o%Z|gfe!e^$}%}$y4j3nU7"
    "n>&J;W?tg>7z2#Ky5-9!!jRDs7hJC6uQHgZVgv4(^6ENg3n>PEON}oebv&paV8i&X3m6<8gO+d0P%3`2w1)#^ndgt3mFIYQJCK#{P``cL70kn%"
    "4EYkK7+a~!%KILYvnv0vCcdyXR_E#?QVhb#w{*wi7bJDR5{T-+{3B1?-LZSI%`&iyO0N%V6REm`%M!-QBdArIVE&lCKtL$}cjys0S&X$3cWCx4"
    "BDpMRDp=vM!kPd?8FaSr*NlYr2zbHSy}oaVpZMZ$Y{27pDCk%G)1__d<chE%?D1XaDJx63Zt+!=`+EtyQSj<A*bcXjat@$T&^nRPqc)DssHS1o"
    "zJ}@uvmRYdxXo_8Ln_B3Z+<7-<7_q-lEX#~xD8nm!iCWlHC4J`EI{rgn~2ldeg27i6GRe<NK=TAmQ$4QQTM4TJ)I`nP#Sr=r9#<-Awh+>zYX!$"
    "Q!U<Dgsd#$Fb7`+&w7G_?aDW+BD4uNTy6QXx4#zsgAE>z@vPlgds%_@2^&bJX}-+<lfA$cCiwFn1l68)#h`?+!Y6!;ncAdBO8cEkmZPvsrR*;|"
    "zGaHcrpQxgI!<Moi7<CJ=-O?WY~@ohksDy&6{JedD$9_lra|#gso4W^WlYMD*OJllauZ%Bp+TBOb=k{O@}Ayc2Ej{y{r&@074RR_b_pb+V@`!#"
    "f3g+Q82nDTkaN=fmJL2rtcZ_)TBUU4B-lgsOUy-mpvIqx7A<akh9BZa<KMshA92@x<u*RM5pmKEd#mA9x-}AV9xAyL!F3m0ML2!j5A)DBKgFr2"
    "hdV%Sa>MP59lgzdf<ui#1zeS;h4F_UGldsJa8IC`bI|s;Ofh(yfor^RR~8zn^Y@q*#MKPbS<CcU#o_**7{{y}&KiWE?<dipPCGRZ_|G~vD2RuX"
    "NGmXbnCC;^|3H%$!0GubFO(RRY=E=sJn-O^gviA}p1k*d;d+i)9SZMhCvXYyBKz5jWk(9b_~%uXuXNaXR(;m$EUZu{ova)YA#YIS0S@^u8K2|x"
    "cQN*P+y`7*&79mWA%({K>F6o6)iBqv@d*O=5L2>@mpm^YSRSFlG@_NhADrOc9Jm?(My@AR_uR&sKPX%Rj$S-WV&CDqm|CXcF|+v*G~dfA8gciv"
    "xm`tGV#k1#w=ifhr7FEi>sbWw;#x+!3R%e)8@H}^u)^|ph)W;+_umRk4<YvV)Xv{PeRn&?WYv61`E6Y0BQpYv>gvl!jjo2t1+LP2C5+i`203+0"
    "ysV0up3sSmn@;m2)FM!|Qwn|p2+A1Q9j|-->h)2HGw<LVaXx=W-|*MIKjNu{of5!@RU@iG)5Jx?FHPQ}A}$2CuzH7%FdWEHKgy=R$}VwCzE9yF"
    "$Wc}w3^X0NwbfCBPve-wbM<pSBt+InhTu8ZJu;bA&hwwz-}sIXee&y|AQZ;-0>4IvJnBGhb$C_61|O=ddD(Q<egPu}^W0l@UfZ>khGP=!atChk"
    "2_w_=mYD_%vT^Kh8W}7kt*)t}*OfcM>8p?6=c0$P+$)u{5eA87r8D#xUFe5-=IQd9w;tK_;7LE5Op!bjzYIrlqGyQ#IGT(&qPu>y&&`aey`Ve?"
    "UKj)lC%vFSJWAv8DZ%9LMyXuhmgS`x5U=5Y0^PUT*d+0?Z1c)_0N*ei>?+)07IT#+ek4^^J#TJK$11-j>)iwVgftWz;p4yBO4*{UCPQg!I4Az%"
    "g=iZvjX^Tc3YT9)sUxA5Z0LYudR3MBBKg7H6E+<i!zn^{KyBVtQX`XVc%_J_!=1dUE8{x=tE=vHrt|>lK@!@v5Qvjo;(tYFK125Bx8If{dew%C"
    "D)Hg!x{NGu?|8S?2rIBKj1bqbVHM(gAwgs!N%35*qwCvz3g^BHA|gL}+|Ky%7Mp8qXxd|y=ikz<3$U=9N-9bi29P{#i?!RFZx3Sku#vc3b`S<2"
    "{C(P18Xef0iEKw-8Bv;0*PB!LoY@U-z!VIct$zM1(hP){AtH}JUX{IEj*pv#_4d~er@`;1V{_daK+C|k3e^|`Q-ioOG>G)roSArhKFDn)ZlVV}"
    "=^*=Su0MYRuZtTrx1Ipxh@`g$_8m)H%&Z2eDlvb#J=pTyH)lx20pnH(I2*6sZmT}pW5mg^Ixm?Nzp;&tY2u@`erLJMGXld9qY$_I)+L<XuaF^z"
    "XKi!S-P!OvuIPA!y%oANs7k1`<<G?bzJNbS;1edRZQ-~}{+@81j?02R!v#O5DgG$-K<dgs)!JkxjD(Ick~GD%Dc|tBPIuYx>)$|wNDSbu*%1UR"
    "zLbRykQ9zhss8-`G3!>#*EirzPs}d0SzF(~bh6h-ol+U0sa~c?<E!FA*d9EYq)wS~e|OhCuw=6=n-JtH3P%K-z72(c?=CsHot&rmJqPEo?TEpz"
    "r}Fw^744AV+2Uej9mf4V@u9EZQr8_7t(Lo0H6j&N(+`JHU3L2O=|b0z`UpO*dWyCYg}?8{qdTQzniWploOJz9u>0<-(Eu~%0Fz<PsVH>7p@Byo"
    "bZ(>ecNDJU=V_nwSUd!xbki(7&K$Z|UP;jHl(jjGi<t3~N^-3TKg`98!mB=De3THWmHa{%+dnK=gX}BK^!{Cfet+$R7T`<~v68kFLP8?Ssjlvn"
    "buts%m4Vv{`E*JU8YR*bm-=IaJHz%fxA1$5>Vu&)5)J$cvk5fx{$4lY!Nr{`tEep;NZi1ap5aD=ksf~6dW#T}!1Kw(j=2)aYWGR8&fvkgPU<6-"
    "RM4Qp;tn6%g5K@WYPGq6S7}RK!nrx2+eCwY5`m1m{lztt=)55ffy=m5qq~s6>mBdt_r=aS`Qtd}-+S(Ey8N<vwtaR-CB;EE11r6Vz!7!Eg$vnP"
    "CDQX%Ax0iYh{<=otL+LB-!m9XjcW34NJV&rK<!(x?2mZjQQe(I9h;tW9rQq4-0~tnQg$X8);kwPgDb<sdMWPacX^4^5`hqC%Y;q0b|%T`Kn3vj"
    "^`=O5C3&>8!DN7O^=-_o@c?YaB@--5rBNnL@w5>6pxv2{$bR7NgtpjgXa%76Zflqvnq1&B!gVnmsR)FvESi>#K^bFih)7meq^$<$k4G(}iyTpW"
    "q))RITb)6L)ZbY)m^3)uH(Y5<yO~@-0!TeVcuiY)4#@JeWM#c5PBZ^HYXS&Mp@svEs2)7!;275a&fYi1PSpSXr~j8WVq|-hkWst4m75tW%wVlb"
    "Ef06bXC2))P5Uasu9Nm18*rB-;u*qW-aeWLS9oco7)}fXT||R5-$Le);BsFCwwVa0(6JtrYgdH>Fb2@?%YR<lq!ll0KNX)HtI$K+tqLBh63)iK"
    "SBGT~<JsPRn+7HM-)Wr|`!-0e7;Nj4m$llr5ouXlQ`j=sZ`GnqAx%=mV_&_U4BMeE4!09s4y)}FvV5>hkaIWgCGouSmLIhLC(p^hOF*`91Q(Q!"
    ")G%htZ9y0d?#%*|e$gFiRqazLf5Id|>^=U*nA#;Rju;S=0TvhSs+hjD>3&U7Ro;E~#39e*;Whm?_|al;8FZcQg>ZFldp&)i-Qe>GU*BLj302Zc"
    "lA{cGZgGXXK!_;PSA;##Kph<$@owr&u5<}b-OpZm-40w<(}|l5+p`a2;Rm~A%#HT!b-kh`cM}f06&Rn|C3Dl8QV|@CEU>NEBdLiS4TCKu9{Yu>"
    "lsC-$RPpw{`}8}t#j-g(hvCs!$!^HBEF&Hh#D0maqWq(f?Z+Y^OB0_hm6MlhA6h0RCX<`m@hix-%jWf6+PG!jc!N=OYKS=Y=ho@+be;2Cnks^c"
    "R^5>C0CHXqsNKBu59|zPACBSSy#l}%hFr6&wwZ!=y}ekv=D{)5S0fwrgs9k2%e7}^x0ytpOy@^1k^0R$qc{wHba4?D7tvB$Ws$sFLIi1cA$@l+"
    "(N1qND=9a7=x3la0eb-PDCoF(8hJAL`jR{r2jYP39lk6LRz;odMu~!H)1sAl2$Q5HLMxNdpLZP7_Jo|4rNg%k3)o@hGfe|neH8@CEL5v)so-A@"
    "YJL(<cxnGKVO2Jjhw1g#NljNQ?al;H9m-^i4LpyklG(mse892V=;~Qp)ArsxQ%=q8!T`z`NI6fBDf}fJ8OP|eL-GEtTspAT;LtmyDuzDu=mwV3"
    "b`_0rAVK#9blPreM$|MZ%iK@ndq=E(L)_j8_jFEW+dPjTT;}%aKs&q%dB=qIW}qX-F8)P`$z+3V8XROXhl>H`G<fAm67^2lz@_eII^=Pdm)UZ9"
    "+F>?|bO}X0@q-bq>|*mg!x7V}jvP4J4!vV9vXy)Q!=mQU$@xt)?4l3qx-M>+5hONXJ*b11W@_v`$44OfawrKJ$D`S<hkp(<Itj!jq_deOSC#EE"
    "KXX=z`jtidgbwz32;iM8(RP{_T4kLwc)#;iY7jU1bnwO`rg7grFIdOs5B_@SS)?X8ac$GorKKH5m#aK=C&EmywC)j!u&ZKdD8+~4n3wjt4OJdA"
    "Yv8|_?Q|J+YuoV7-lN4v&7J$2c8E3$m7jWEV}f3v?HH<gyG0o{*^udydx`Tqu6)J;ej8^grbem&YB^{#tEyNn`ZbE!9vlSs0ye9Za^j>9ni8sP"
    "R&Jx7$h0^%07tL`8-*}EWeuf3!fs38#5J~d@;{324^dT6>hOP(c;pqzfd($AH_-~wD?#Fj%LJ@<&FBQw9xf1L?ZAPnH(CIzF&pIhArD)6;=8I{"
    "Ga3lF0V@CQfrmFQYb~3RN(Zy!+>UrYlVg-M>4!WvZHK`x&Es1az?9MSRmdo14lwRa1L5W{@}Lx@o>PYBH%J=p@0*$83gxHLwWwipCNxwYH4kJA"
    "lWDVzfcSv{-FgbOay78q?$}A3VME|kR6IV57)?&hvK}s@R_?vG=@9$%`h*hY7q579fBRE^on+*l4pdgQEZ-B4jjPaXLs~+!gR0h|)(WBl^>OF2"
    "`WK5uTPh~`Z878lL_A7-v)xYXd=vBc%a4EM`KB|P*QKFfL{4HIC(v;9RJKX!2oATD19oQec6_6zXo&TFH2e<dn6XwOtZ2IDb-5RdLqO|`(lEU%"
    "%gsRix0*$o6&JfI`{J_R)H|>am&Qj>N(UqFn?$y0&^Br`jMCNVq}Iz9Le3jUnq{}U+n^51qu#khc@De@G_V}a%^!UV{FXK0Y>aAOF+OY7?HzgW"
    "Wulxh?d@090hZ-lW9AO~TWWO)zR{)SYEQKH71H^fkx*xz6LyVlDkFHzbkaA&qRFnSdWpD=nQkrSRXfW!a0#<WTgBeKJ@mwso3ZtE-!|ok5)6J>"
    "cr~R~m_=jP0q3sAHzo6Abw1CUx;^N#C3kOLgrsLS;Hru;c&#7}91@tz0X;&tEYa7T&vz~JiVmiDx9e00jlQ$z(8?9|M6}a7{(<%K+~ArQqCecy"
    "E`zN*GKC_C%E>Awa)OK1tS02>YPZ*zL}X{~D%_&amWc}495>aBeX;afs@8<vh<S!rt|%6#^(k14u;9I+s^JDZU_IO0Vi(@kVT9YT--B1TcE`80"
    "f$hq~lGOg@CYCWaY;2!9kBV&HymVN=!l>Rk0Or6YJ6@c6{UQDL3!~Q*^sINmo-W<I^S)yZkKZ(}-vi9UE?J3w(nhfl!n%C!OjSxcGR=;vHFPN+"
    "K6kGtq(<TyM(E(g(_01QiR$g1;Ks5^!9hGKH1(D(OEZ|+e;)comxh?TpiKd{*Hc7wVotbl8gop%-!4nM#S;83G4uLA%oc&y6#6nZ)1<Nd!Yz}>"
    "o^xeo<(=%&O8k$E<QtSLiu0X~U5_d7Q^jE+1&})HaWy2p<&CqZ^F;gM$)<e#K#!*=;PzwFD!#K<Xu(*hx-wMhQ$Km$lzOMVfZsXhO$Tm<vSM)f"
    "k?Xq?-X4Sd=rmzlTlFwBO>C{8C`*GbdL9)X3d7Zzuc{&1?Y;hpzw*kg2f@8N7>H-~-DDC*<<Uh@MCNhceD-3izJ#<pthK{DBTipTKJC(yGl*|d"
    "#+NizSq6q%NAVILX}q0?9{wu2>CdYfGMpn<gyDBHG<t>3oR*<k0Wd=uwrWg)ySuxGhR>(d#MmpIT|Ao>a=vRcJAT{i<O@;@<A9<u28vX<ZZ#Y!"
    "6)KL|vEx}oWa=nUOKA<2v%HCJ*KC;VFapa~+pwg=;f4nslB`W;R%rM^=odzbQjXg5{0n`^2NC@zH#iRuY*{u|Ry#p4X|ye-u;>H9k+Q~=<%r2z"
    "db*TiejQg%G_qu^{?XjnsY@6+W_8ECG{#5shN+30RBo?>GNvW)2~B#OJoGBgYNZEO9I}d0QPpnSyv|qI*S^NC?YfhGSQ#PAnzq68PzlA4CTi;;"
    "^1!vo)2!u1^!7`8bj+g{t=2yB;)t_8L9OuD34EhGJ7AKzr7L5bw(bHZGY*x0gb|++sCXkWI-;ED03Z3TENu*mA3o~vEVtR2GcshX2%=<rUS&Hz"
    "V3u9nbeq8dZrkL%E&a>Rp0(9$fBw4gWvZJxPK07*<OJx!vuM^%)wo?_AVbEPkQUa33m1%05{U*|^JJc#IAO1rClLcJKg?a!*@_NXnep^TH>WFs"
    "=J7*0m*x%Gs@OubvD`lw##v71qpQ>yYMK~QM3e1bNxOujhmCnsuQnLpO#OW^aFsxuICEIpWdj&?=N5$<Rq4csk(4-7g9AUNp-d#7e0NrNu`a&C"
    "?XkXfQ4Tsc4`yEPc*i^NpO;@2w{1Mxd#tc$;(*e|-~tHAgM0Sux3ljLvnn2Z*KM4tkr#-ZPBp>Vp^?od-L~g6u=7JO8)tg1_t`iO+}88gJ_e26"
    "z$~@nob7&=$#^RdoXXiFNt#x`%uDO|@%kVmJe-rtDTqSWRW-O)_mJvTQ_D7EnxxuncSZm;w}lt3C8<y4G<0gdDJgapUqHirGQ~)zqxPMo3JO6b"
    ">BOGjyEs!kDi5K1k5ju*vZ~qcDiVeqOw(y?r6!z35n$|=Z`t)3$3x7zbK_NRBbAewY#VAQVGn@hNafF-_txvl0p+q3uB;kt<KCPOFvWHNMMBXL"
    "F5P3BAN|l({$#bo`QzZHK@xR?IWzy91*`5{Z(lJzZ~)U$4NV7o>15Lg<E!el3%A(({81Nxo4Jh(@!NPEs3-*2CT?SdBXB5-*#RX@rn2Q$%Xul#"
    "h`3l<;{GXEPIW~9x*+Rkt;Ax_xEzEkKo;9#`%Y+|$2h%bK83Cnr0$j-AA1`U3pvka<tM&(Ml9eR_wLE_8SdFL=UtIl&hT|@>5v>G=brS32IJwV"
    "hAmk85AC8%1|Rc?kyh#OF*&oG+e(w8-|>H{Y`61UC^*X3>}3;n6DOF1bBqs2J|$R^HBrUD;>7aIAHAbkBoKAiNsYQeqG^4sc-^ci_%T*t>dd#y"
    "t64=L5J&5BBhYEfl-sSGIipPUdEpAIo=}q>7$?xG<;+9PJRcfGM_d&Zg$rsx#6IXd4>KQx6R`3dXT8(Ox)!x?-#aTN)LocOG_q|x+|o>P-aMP_"
    "ASVJ4v65Z{rg|uy3%yLszO^I6BtCFa1#tLjk0wxBZv@K;K*2k2#s2LGzq!jC>?XAdOUoU^Jq5*^ZrfWiLe8YbcDatQ%M$cXEh7LP@Rgq<E{Y?V"
    "t+Xp1emH6|>fDig&jUXLkfu20S*<JQfQ?xUS1J;DhoeSfB0A}RF(yaum}irTE~M4v`UlKnImmWD?|NT;rKY*7n(7@$x#F}RgFYv1Q;#G6>A6p~"
    "wXM{~U!&!*D54&Gs^!(KQDaOt;XGY--z&=_&GocY>a2q~m<Ds;ut+fe0lN$)71bafUag+nV4?l6>53ZEdg&no#q<9ccdapYT=o6T%zf?NeR{q2"
    "5@&5E-r$&!5~l?Ur3onr2oQxnP(>xGQVA8&N|lO4sraz+2fp&Xst~I9fLc|RXiG&^)KXGPsb~U(SBe2AIClNmUGMJQyLVpa-#PF1%-nU_PGbAs"
    "x$`{dfBui(|K)#{Wpr-tl$ab)3H;C`H0c}5mAa~#{MYXA<$*DJ<u=m!KoqiswnCSODhU$HQ-w8~+w=dOs*0sDg}ae93!SdL<3#1a4O*4K0Uu+k"
    "pxt(S@(sboI<38M(=UB3VVRVc>j#@_-H6X-S{C?%ok`xW#~|cU^mYvWyeU-=^MLZKLwc{!rWe#zWH@8Pqg}nwNKe%Lm<9_a0yZf-ND6i5)h3Rg"
    ";ULHLsw%GG9my;}rUFfg8d8fZkd*XD%rYO6>P?I8R@M^1@gI`qx&DYZkQK(_z5>M*a6qhKTTDxCGLpX=bKohlTan?hhdJigVer{pa>hG_09e!9"
    "QzO=~)`yB}aS2(%o(jvJ;Moyl6oo?_0;^%4Qve6RFL{SH(!0EIdPo_YijJjvr)yF@0;ZP8U*-{GESg`lXUG(S4m*Whngo=mF<@NWcNlz+SwWmi"
    "rY_$rE_;1nyHN@Xdf*ytd}>nZAH>W!B~g6z;Df{2&On4PRvhFh0$!(P4bY0+o;`d2{Vpr1KKG;jeFDU+R`xL+xvr;x!ysXS%nas<lfu>^#>7=|"
    ";lhR30Tim??aa}beBs`Vt0nj-t<r-oUc9KgVR}8(J30p&Ei5dAf4xDnoeGl(Qw>eM#XB%$ZlA?wouE>jex`nH&z7+hnsYUEl;s7R_#jm3hM&Xg"
    "wbKNp!l}M)iISK=A{e}SF>9J?>ke+^DvY;E)_EoKJ8DEzT3iWq(yn@kyuqG!B>VecNiAAJ7F{0J2P*@ad?lhe(g3gjAz3EdG8q~MNIkj%xzT6&"
    "yKCk}*r>13T{o=+E^J~J9v?RtjoH>XVUgK*NZ9q4IM*72Kd45HDwJTAhUXt85OV%cK%_a-BX0dIrR+n(EI+2Y+tBydBiWXbY{%G@7PTM7db1Wp"
    "LTBLk?<tF2WQ|{^r`-YAC0OV(@#4K8Iz|+VFOT=(i<FPA{fDuLe$0M8Wn&RA{+WEJDB;&Lv*FJ2-fQ-g{~Bnuh1pL_+3_n&fvj}%U^QrjM)r+G"
    "lUfDIC&&&E?DJmPob@vW?|8Zms>!R}F{iR_AsDP`cGzKkF`qL18+2t=yp)Du>q{GWZV;%<bM4~BSQjReTOybA<mp4u=^dc+#QuVDd~P0pz=_Q0"
    "L$ePu@)jJspg^ARGaLQJw><7Ka*x!+Xa;IXNZj9TF$a}2-q~FmtCZOZ>m4E5Zm?G3kI*l3tQxcJM1Dw;ikjCH9T)wZ#en)iKh>S5wEEkSAV;eD"
    "?mjq6Dw!kr2KqL-N48P4sJ8m^dNjbFb$h_lWW;|21K*?r{Mld!A_We<_+^w+(CPg%n|y@yTFqlHqYUKfkC}!E+y6R*HZ&+S!9ZFi5J$*yb43@t"
    "+EaDfJhqTz04GMHrz@Sj)p>P|=ZdjtPhxd&1wD3{(Nrq>{3d>5LU2BWRPmStdZQfRJ18?7%C5gGEFqw!RDaCv7?4ewn7)3AetGfOgtkFPg8pdZ"
    "AwGfsDFqE7^hZ1p?rjc9f=2`a5|x&-UZqj_@D<X5ql-XeNY&>Ha><Z>@Yj%PWJS|$g@B^>{4;d<IqB)${eHz5OgoO8cS2MR7JuM38N<em@IiGW"
    "1uPY5OB2B=>{&g$f==nq@{{5h2}d9(jG~$TXl~%0b<}TLNO#dy7s)~hRW8&<b3uMguxrJ@S2H3XwOVbO2LhYj`Rp1A8lWlIqt55apR4k$<q>+d"
    "&zR;{e^h)qPwFPH1`e`pIQuZ6AlO-WH(wX?@{xzRYWw*bbg$^hE!a}QJ2ukM%lY1ic4g?Dxt-=Cox95#r5VVo(}9>~zI$SI1CuXP&F2Uc^-n?x"
    "fdC8}PB4qADK(ATxf@99J;MojfFAS+@4wVD$<Tc=a)9;%Dsw=Ocr6Jq=blgT1z}<pX1XzkET}XDuFcwdN#9@wTGoFybZW{~y5nMsl+!^SK<cM{"
    "qckx2_liP2_kBR%Y+@ow5s2%w-s{iN9hWyZ-%$Otd9M1UL)vc;*dH@p?hpP5i6nDOYuk4()BPV_VN|#>&s;_^kFMJMh^7EsJONbVY_5}w(*1kK"
    "gbS#|#`}$mRFlL!#~<n4V3?s%Ala3Xwsc`1e_s<`gbhQHZ(jP$4?lhB_D}!ng-ciW&gsTNZYom7%oKpM;y@s53(EFhWpxC9RFJGyco}xs?jE>W"
    "6Z{xG|2}FxJ*%sMYm$|hG9O7P?Z(P*n^p18zr+6>gWd|xP<1QI;20?A8$_2KVVDugc;TlTAUZ|j@5tHU@0gB_RSRG&EySD2>N^Sw%kcZ{{wWei"
    "5OxDdQ_xhYZ(cQ9NKFvI2O<OkfcNSKv>og!q8+aWH2DRseLWw#NThA6wMvKNX+Y-7C?N^P2&hUgl<TJ2^5zxK=ylGCxuo59NLL)X)G#T8{t`kD"
    "u&x?NL$C~+iZqcEK|W?75r7ts&{lvm==~SKWa9P*pO<JAy=O8l#9ap+N2V&w2jxA`c*)vO5L1?^@J~aID?RwF4ap_=2r(OeDaRCX>Gg8zb$t9o"
    "Z?r6!hVqoQLvM(N0lnHMf<b4B!5gME4^Y-R7Hd5Rb$~V81H>T=tk1J-jamIg^*Sh!WZbgFI9ofFLbgcvT)bEqtQ4TOf>!2h7mR}sO}e-|&PHIP"
    "ZqXprCS%Sf?Xv!O@6V+dajzvG;wj$@-w1o?D`dqQN)Mn<9{%?2#mUzu%omy}g}3Il0){eMuWzdz+}gfob<U##{l9GOUCtjq5`VR~Vg1j03adP#"
    "7qi98YF$1pT>YqNu9ccM2D`IaDBA~`=&Xes4MH-=AxYAaQhAX8>eh^(sVhUT$#Air2#hY1cOj=ipr8ok8l!LWpo#7CZqPn%x6$euphl)OoG>w0"
    "@k@oLMY>zH(ojnMcRU7YnmYCF?{wjwK~vU!M0a;^^J#$UbV;-G9X(|8oo~DVt<)cE@l$B!ik4G@T?va?1pKBgMXK&P4YS`l84NC(r@TGrQLmlY"
    "CWXCy?N4~Jk&y}OZ&4TA{+M^LV>3U1FnF#DT*3N;HD2J3KH+td1d8-<ZCp5+xQvvR^@hy!;{j3D`e>=mkexwNB^-2_7ou(yfujL5cj9rdW{H<9"
    "g>~dc{1ERNdQ#}^W@owTl=*EP=!}dTZ|ZuPxGHVhdP0LoRXKTRBn+5>k(d%ysf%m;>xYc>j?pi|ueatbydpbT?RVaZgNYLD@~?oDj+&a`8Sy;+"
    "bew4}h+7;Tg{}-o=H4(pn`re*1LKC!VXprSG~^C*F%n9ctAA+>O$wj>;}bqi6?u%#2FuH@lC~JvJNj;!#G^d}fz1liW4%(9UKR&GU|VTo_%i<#"
    "(ZAky1nPl+hzE4-|IU1YHjk(dI{7sH_FLSm)ZwuwXjCTJ;bLImcY(M?cq|-wD|~SeR3l@Mhz?@`k?u*TcFi(>xH#bvGy+(_NYSu{Y*w^+Tv65O"
    "S$-i3B#<^t%cX()BjTDtC-G_aWk!EnRkONCB+6_;m2Wak6<X_F5rf$*$gRf<wab<7oZH~phe0k3w!{FhDgzP^!6vH+s8XRaVy`4oe(T6*mUjaL"
    "D7PXg<ef$sp3^g5i~-cM;<2+X<cF)OY*zrQD!ng&ZF>(K(9ti4??oTgvS9g@PIx9hxXQ~m#=9k#^Uy)9kTThY4$C!NsburCSvAM@!)FH7^2JK8"
    "xmXX@>BCUg6uk2oEtXVzFJlL|Y3$zSo<C>m(h!Cxp-gv?bj$F-GvRoMEOYw_*t)0GUtpG`0Wo1W*TR5XRCHTH>yS*K?LXU~b%10{7a`^+^cO<t"
    "VfXOIsq+|F<wXIh5rKL%g`Ty5o(&1Qi>CS`_(79O0nlhjR$m|43?Vy!-VNyCBQ-9;;YqPq%zoe!r=2}Kbs{^mwjzyk2b@93%eJuMyPl`-A(<<G"
    "Ee(t?c(93faE}q#s~GtVd|cG!CG`)6_5AN*rJ}&yxbnvBdF>(lvaZ=S$Ieg|-zV&{yq7%4lS6L)4b6UEJFY2NJEgDF-KJvyAHRqJIjl}D19%)p"
    "n)BJY8vwRYQ4GIohNXnK^r{G@rMn(;jy#+an<uL3W8xO80UGK5NHL=cAWyTW^=8<p9Zw`%++t>y(Fx}kx{{LXM;Bp<YhLwf^z$L(vLQ!m=wpa#"
    "%UZ62;m~t(V5G9P7bTDOPX#0XU0If`2F)8936_)z94eO9X90=@vj$jKx0ACBIHQjgpSSX5UUg=ICcF@l=dSALPQ<&y-;2_8?K%q-W_RsTR6Ksa"
    "b-EsN**6-M?F1&QH_LizSgVrGFUt)8GZ<h-j8?kEtRZ@6kH*PBJuZ4{#Oqo>>ji0wke*l&Mjt+Oe`+hx1g~U%$-^k$+yo$LJYU!DG9J^qg5*JN"
    "-t?O<H+Fq1WsC}I?=gXjc4LZE5_*`KDO#))mcXl(U|rcmLw3BU2-rv;B_36<6})z)FZ5eml9ZE#rG)#guLcm?&uK0?C7p72jDV)MvVs~v*(VQz"
    "OMTrMmy%Uib9=m&*(l6w3qlqwps#~PcLSEe0i}}pqC7~KWd<k2YIwa7BBBjcDUAsn<}No%RgXBQol_*zags&k%j!RbG-qzfT-=E;=5+qNjXGwN"
    "5mnYb(lSP&C#Fhi>F8Ju6PzQ5_gz85DsurlJ3+~Op9OM~78fLa@>Cx^K$B{;GZY~))_UbO*>{ZoLQ>XtOqQ~RkZstSu?y8{Um+hzw#qk+cW_sK"
    "hC_PEfh*w)8g`pim+3Q?4)BmdjkT-ds2zp9c-CixqVXYr^gH#sEpHo8-FqK<bbv29d!At-=<*_W9HoFI8y=({4!NR1BF~db!KEI0iB1_cc4!hH"
    "nwuADZ`Z12!HbIP!=SI_JWODJ!w$&Dx@tv6cwaDuPb2jC&yV=8bFj4J@)&MQrGCF2YfxW{0DI~wdpCa(cQF)^_$zK_%*Zd>NL73Yf=WpT4#KQC"
    "zlqG!FwHHB%{!IlE{7l?vdS-)vQeulv}h*XZ*K$1OUC<^+-GA{X&Qv<(`p=%92ji{j*`hl@`MA!KFPA|dxwmbiu<zzWs`W!{a*<>Zu?;p$*8N3"
    "GbX7_tn6s5WnUC+r!phMJ7ker%(SerBz&zhOQ<&;_|N^mm8l=mit)MxB|b7=E!mX$EQ??jG8#$xGA~@o9y8@dnhLsifqA+~SpJ~P-j%Jku3<jJ"
    "&t7FY94rG_Q)O?m0Nh0~IlWbGwG1l3IuqmAg#^mzP%fW)w&;7Waw91vw=9Yz;o9P!fiJ}7!n1UXLQMc|z0hr8I1e2Fj#;3z4l=pSywsp_9>E)2"
    "X_w7)n{&P7&ThDF2-KD|VYQ?^bH2}CG&0w6mpU+Lv@WZRgZ+e;f=$PjY2q}Dv{++lnsxlnmj(Mi7&j>0#los@|ER3-{^WqC28cWxF_NNctWtj^"
    "i=cNTQ1zU39HOe2x2*R8W{c@ohRo~&aRXOi>xykuBS#_)*EMX1W#LI7>1`-fN!{7qhjny5>4o2y8J1=_yR|h}yIVL$LoG<Erq;xvt3)MN&;g*f"
    "El?Xn?pbw%!$TI-lVQUufFn?filo&lKhc?xHDBhvWqJ<xhz?V&w;34_#D#ikKfsG($1kyeKDPcYK)+!PFNEh$+H)P~ChqIm9U7fD<<Tf&VK_32"
    "3$4E>r9D)XHMH8s2zHvFBWw#hjvhs?vxzqAP_4yfYxe6q1JuA>9khnwE|^EjHIL=hx|8_q6}eysq?BS_t%X7&kw$*^(5vO)dhjALP5JAljdh@)"
    "um}R$a7|%~z{r@L!Ma;9>d(yB=1xy5pcK^)GqjHGF-O+y42bS#vo%=pZ46#4=_uH{JY{QyYI^&ae9Biz9MG4(tm#geES}AVn<wP|ZeR)|W<h9V"
    "R;kaq70R?MCKl%8^fMbP8}+2qCq=1hv_7%KXQeCs`HyIqOiQ`m8~F^YoGM%!4>U-I%t3JK=0QG95)!DD);;j;4+e^g6qbFVbC#;+Exp}gRPp}J"
    "&4k785xh`a6aU->#@}ZHbZns_&c(1o7A@2=t_GiF(I$rB+O7;^B!|Zl;6^8d^%!=&xuX8YR*P18`ytW5$?~8D-wMyO&&)J8w~XURGOiY3dr_E^"
    "8OwQ&+AZpWGjYFHGeG3BO*PZ^WieAMo$=yviXi`E?b=CAq0u-vvH-17axl=i9km<xXN(sDFUGtDjtYocG``lEp)XA=^3)bedHqif7aCUs0bh8|"
    "BvoE7uvaoUMP$m!lO%8VAxui(H>eV^A=}78Fc}B$Lb>u8_H}hJj>|5p@x8~5qi_WbIa}nV87dL;N<mrA$NPf%m8xG=uO(-8Qe?zue0_bLRQ;Za"
    "X9F~?dM1+abYTlo<go(PGZ{KEEU>_nSwn9>nsRW3<1Ur?d!Al3VeX+m4AEkxXM3%vs9B#Zg?y4T?XR7-*N~Mkix!ql2FFQa+j2QhwPi-X1OPNu"
    "(b~bDZ!eE_k4zo|iI)1#>95OMB8u(5__Ii~okF^$uULjOgP_q=)Bv>^3sW)lkC<|)ISWm4uPz|YgyC&<lI+k=i;}ZrDG!LX540u*JtaxH<N>=K"
    "T87Ec5qZ!ZE`1t_sk`W~;k=4#Iye9~P^NkDR)+nX|4^88LhyBbpw@L&S*nJr*8>I=c+d)+1X5qjlrUef?_g>HC#c8_h98!2vLFYJcmd9$eid{X"
    "$sD^2`=fvS4X&2KHPup8(E*zePg!|54@m;#z;#!=17n&%?e1>0q#HJ?<slB5w^L7>pN0<bS$!x9-9YYiF!5pcNcsPaf;_i~`gN$Vt;`BvrV05i"
    "+td#fK;GBrs(Pl1NC!rVEHCw2-;*W;rc-gSb&G9*D>b|@8)1(f4N(d*1ss^Q7qu_Brsg~AX{To7fUm+5q&jwGSG!FJ7&WU}r`V@#b@WwC!`y|("
    "^0nyg$a3j}IgeaW46VHz8#Voi?DmXp0$c%(puiOVwV6>2@+hI7JuS1*duqChhQn0@%rAA~(%Ki9ddti$R75J|rt}fiwsX%zTTyM1cg2frcF43B"
    "Vfwe{uTCdVTk#zB&kw#I;{HsfFU(~vQ~ov={7bI=941t^ig6>|Y3pI=XVn?h>hGF@>hEoeG14>I^>WyU9+lo<FiYHIrAFi2y#H-*TW(xC8rjGw"
    "0Ux0(n@F(9@r$uZ8g^CS0k+!r8Vso&=;=l$>SZ#Ej_7si+jjTcuWq8aPb7?X{{y|w!>>@4dM+|lFh;pgp~UR1)jtnaTF)15@t~U#U21W{*IOJH"
    "1u`HHof%EQ?kTlX{f7?)II%-TN{3r*YKRU3VVs2;?FqOcYPK3*Op~st4+TMDa?ueXtXGO+SZY-!B&aGjZWUR|EVk6--XQRhyc<=$`lefF1lUa("
    "(CWVGU&wvw$cUrw9bYcXxZ0Qkn~-Pi((=k@NyVE3jHWR!8{8nVmx*!7-a+j=RRl<i>misWfe^d8wMRXrgO+0mYFgI(U?QITw7R`|CDIsaoO-Ej"
    "K6Cj5aYU!p{$4^NVvd3W5Y{#~YwKWB7D>0ao0vnaI@$FpF1oYh35K(YR?C<GXuI;tfL5UB?%(L&-%NiZNFedu9W*TCC`-TbNEjOAyI~fuIO?eH"
    "aNLuX6W@~}ycB^RL})$wsIkbf9fRai$HU#1V`<Kmp$xaWZLvez%Rlv$vE=1dR#w((=Ni`mAkNpAF^<Hw<;k|OaYKB(139uw3>7tF1P04zOn4QY"
    "d^PZ%lZVu(_mAMAb_LrdL2N|+(`-jOJ~lcW2J`F$dnzW@yAEe7u`4}wtP*3Rec?03clV@~RY(!Kjdqe*!v+exHugvZm}Z@sK|1=y4i720bCtBL"
    "%g<p2Ew)F1f&m6_wDqsH&!K0YsXI4Esv@M;jgp4<j`5VJPb@@QY002A8fZpmF$zo!@1muX!V1;%W(VR8Or{I8kZpt%9y|?ZMbovP|1L)+W)9Fi"
    "*BcMC)`YoIpzKGM&)FXY0Vs@16Nqcz__`@OGY^ef?d}!G;Og3htrW&#g+w8RRyKbti()Vsq(?GmwP`78my#9?g5j=Kj7~0Hj!d0fGv7!%qM;p4"
    "$~fO5^P~5qNigUzp16lpMRC7`i_LJF!fl`n_S2iwNM~+E(h4~{B`(V`<yQQq_$kAoVTVo{P*9=4%<9VDJ{srs0#j@k&X%QWXZGX=)9Pv7q|N&Y"
    "bpAXIhU+yDc3z<R7LaJlwvWE;Q|MElLU+bCo0&!rGbS!|2De*({@U7Fz?uweZ-Mf+sVWkiNS`<?EiLma9J|}b&jj4e(P*%=M8m$SJx^elGxScL"
    "Jem=9P)O}wWb5_lMF;Zw(16Coo)Js@7&ogwK>ETJLZ}OnAyht~_U>oS(C)H4`Er`=C`7!xfEb1$20n=r_mTM$>vUZL)7oH5LN<Aj8n=iTwqc%F"
    "7|E^0)C~&j3L)uw;`d5q#j0RD!O(7%YEVSRJ7dytkV=dZi7s<Wx{8b{-9GAhE?6*3pQ;E1MUrbRVy|yb=oxd(+5F+PkG_NOI_wgKQiXBOyU!Eo"
    "YkX+39-oCePb~Kyv_MCe=NZ16uzR}bR_Ci<t>jrA8s>f4jE|FHrXpsr_JlC)6#Z{(g>hRVK2L&ZQ&hKYZf@4g0Zq`}%{F)k6jQC2)}vQ8jJ9^A"
    "?V?~y8A2-b5gAxK7&x;YdH8Z}*sRqg?J@=sHNI`$eyCH=SlnVMOy-KoodtB010ss**$5^Kumpc;8aF<gu$9g(4PA>+L-<-^z)>YHorAREJ08~j"
    "l`N&4!PA*Hh58UJ!)X2bxBYe<AMQDMY9Dzq(!wONsqrW=t(3=-c%o1psdh7;QVd!&=D~H4WaKCoNpn<7oYc=|r;nO~N_iW5Du?E1hbSuO9B-I%"
    "_Zc|-1P7p{ST_mv5>fTdoAE2hr<vf&M5n-toLh3dmI{(7qk^wRtzKeKb?G1rrEVX)t$}E@#YBgndJ$heg5}4FwT>`taML~di`-_Ip;7#P3zJ=A"
    "oBqZq^9>=@p%=utvx8|T3hLKm!{SQ})+bmlMi9oGI;OsAEW)VM_ObuIQjNqN{+$lqOKOS$?SX6%$JLZw8YW4UeiFA7lM&x=sb<z-jkHTTmPs7?"
    "ghcc|W9ySj3@&?SqTU?FzB%^wW9*K}ki$t{_7e4aDO%wE`>xZxdqnDuOrx4PN|DuptbszTS~zzER#@7CLtoK?4y4P{jz!WG7eRLy$)if!(Rr$I"
    "Fx;}EJao_d2#~2W6bN?84<>_F3vSk(DX?Odt9PYrhFEK{SRO+xR>~q{W|7cS3RgLFGEsw5b4x~1@GvQY2<G}=w&G+_6aZ$S34^SxmecCOMs~6V"
    "s*qIV$hu~yJI@=uM>QypmFN?N<$cYAt|6a|y}0O8AR>uXmvVafWoF~Y-UWKk()-X`<Z}{HxxOmf?-}+*pEQ>Xx`RQZPbZ4&E{eXn`RO-u6~z!S"
    "?|e{ch$3iXBDKoMY~#tHu>shrDDT&M+4@dM0r_5&g%mVv>!0c{mcwIkoSqUd`rItKj7n@P3w-kND``HDC0CvTjOwsBvrfW5W-4a;RP(T^VP4%T"
    "p*;x-cH3QOw>FD}YJ0JF(zY-%>fhJOri>~Ji999=gnED1{CW-V?ixGh%&1Q1l_OGpQGcg-`QnC6oJ?UXP4ZU?V}v6f5!vI<ymg!f#hg7)b?N=R"
    "YE*DX>KN|iiB6nPelX=;hP=sSsq2d|$_+<Y&NE2swHb@9;ts+Q^;5QSQToZTEDf5y<vpGZ=iIzbEs3rR>iU|{gY0d4VgTOSwYq)puq`g1u9!tP"
    "XLXypq4CvqhS^@HGvH-f)#w7i^n86symw-dwp&_2S(c(5cTJLG?h7iI*GwtF?}=3H8k4%za!G-2lnH%&?MkWD8507@H?AdUKIv<F+VCyA;bG)b"
    "EE!;BUC)bQes%659>yhwt`a%vud00qD568tx#9CI-?JrE=SsA#B(JggSxyRhC8QLO?Z>JNfjvldJFw$Z8>lWH$KAV-cV`?;L*J2Fe(Z_?4HJz@"
    "duVl)1pXX2GT5Xea?VBrjNAH=UF-683H9ug4pb-cQX_x#OkpMLxZylX`o0U2HWT1eI~gUOli3y6f-=m5@rZNr=RzQkv_3?czQ>J3)07sly3f?4"
    "uF{Un2#li5vZ{ey*^#sl#+og#ZuMW4(?=cb*Z<o50c!zLFWZdvXLidk-xNI^lu2}E?&EP3meGnmqD!k=97y%CI;6nA(6{AbkjE8F;c1`=nH6*a"
    "{saIW)IDDPbDsv5gMs6YSsfvW?^LYjBkwEFtJ#Ysf)L>fho|wEj92*<7-+Iadm~#f@0;4^X~S#m?|LHkd}}fPPPv}dtyZuXg_z?40s`G5;H~OS"
    "w0;B3_Oe)k8g9<cG(icV)lUa>o!JvWk>S)MlR`s;Ot9K&FiQL4oC)wSvjf3xbYRC7%BF&*zkH(i28-v#7Y~-Zd7%aGtX4VLO)eCUX<rxwtfvhg"
    "`iK4Gv;oUyb~R>TX~WOZx?O>Kkd+LH)le6-TbXu|511XU9kxJ;?6|3QQgvbG<bZL8<CSuB5`FaS?kD_Y0q8b-*;&7^NN)K}FgxBjk$#p;5g%?m"
    "gYwMFds_EVw9@hm8D&S*9pVFrM2yrXa+{LttNAU4P?cG4xqj?W^3ojgmi9Z=Ub^tvRbv>+nzE6FwN-EN0}?l*!6$2JsjCYe$|tckS>)VH^yB68"
    "@uH*^z+g;)!a_*{px2hpM0E%5%W388Q%&kdj$Q&ptUE7lG?S`yf|ndSQ}3v830;0k_DL?@$Ra27h7t^@yJ7UAh81y&7O#Im>x8IAGC05i-;1>|"
    "T=G<&M`i{*4>ZQpwK_X6x;C)Kfe<tH>3d=p_Z1r`x(N2o%1UxjjTVWHHNQAmm%n0zV=A`yg1R+poY%GUAdKf;qSS#o9wT3(udKJ>4G{e;exg*q"
    "N&_mk4L^r8R@J>&65kU-<cP6**f;FI>^B(mqN(dI2XW93L+$t;poN%4X}_#~*3G;5r}$Sq%Y-u{Hg0xo*b4?J-eENZB-UXR9rW>IrpOoAQZ?-c"
    "FJ$ab8FaVPO0h6noJl8-!471<&r?aL3v>T-rp*AWHobjMj}|Hskx48McoS2h8Qojmw9*~BEKq6yu2Un!5MKjHp<g*c`Y~<tCuG6<S2ZSu3%k+r"
    "(xjukbzwNRT<p8l6)4OUx>DmSPs3>tYEG$}(75{Ve*oVR+_3"
)
BIAS = (-315, -290, -324, -294, -326, -352, -339, -390, -374, -335, -354, -389, -386, -329, -401, -344, -517)
WEIGHTS = (NAMES, PACKED, BIAS)
