"""Weights of the guess for de: `python -m tests.answers.learn` writes them."""

NAMES = """
qNone qreason qservice qprice qcompetition qimprovement qrange qpermission qmay_we_ask l0 l1 l2 l3 asks
b%+uber b10+prozent b14+uhr b15+% b17+dsgvo b18+uhr b2+wochen b20+minuten b20+prozent b20+uhr b3+$ b300+km
b60+euro b7+euro b8+euro b84+und b^+$ b^+10 b^+ab b^+abbestellung b^+abends b^+abmelden b^+abmeldn
b^+abmeldung b^+abo b^+absolut b^+ach b^+ah b^+alles b^+als b^+also b^+am b^+an b^+andere b^+angemessen
b^+anrufe b^+antworte b^+auch b^+auf b^+aufhoren b^+aus b^+ausm b^+austragen b^+bedarf b^+beenden b^+bei
b^+beim b^+beratung b^+besser b^+bessere b^+besserer b^+bestell b^+bestelle b^+bestellung b^+betrieb b^+bevor
b^+bi b^+billig b^+billiger b^+bin b^+bis b^+bist b^+bitte b^+bleibt b^+brauch b^+brauche b^+brauchen b^+buro
b^+cancel b^+da b^+dafur b^+damals b^+danke b^+das b^+dass b^+daten b^+datenauskunft b^+dazu b^+de b^+delete
b^+den b^+der b^+die b^+diese b^+do b^+dort b^+dqualitat b^+drei b^+dsgvo b^+du b^+durch b^+durchaus b^+e
b^+echt b^+eher b^+eigentlich b^+ein b^+eine b^+einen b^+einfach b^+einstellen b^+einwilligung b^+ende
b^+entfernen b^+er b^+erst b^+erstattung b^+es b^+etwas b^+euer b^+eure b^+ewig b^+exit b^+falsch b^+falsche
b^+falscher b^+familiare b^+farben b^+fehlende b^+fertig b^+finger b^+firma b^+frag b^+frage b^+frau
b^+freundlich b^+freundlichere b^+frischere b^+fruher b^+fur b^+gab b^+ganz b^+gar b^+garantiefall b^+geben
b^+gebt b^+gebts b^+gehe b^+geht b^+gemass b^+genug b^+gerade b^+gerne b^+geschaft b^+geschaftsaufgabe
b^+gewechselt b^+gewerbe b^+gib b^+gibt b^+ging b^+gleich b^+grad b^+gratis b^+grossere b^+gunstig
b^+gunstiger b^+gut b^+guten b^+ha b^+hab b^+habe b^+haben b^+habt b^+halb b^+hallo b^+halt b^+haltbarkeit
b^+haltet b^+han b^+hat b^+hatte b^+haut b^+herr b^+heut b^+heute b^+hier b^+hiermit b^+hilfe b^+hm b^+hmm
b^+hol b^+hor b^+horen b^+hornbach b^+hort b^+horts b^+ich b^+ihr b^+ihre b^+im b^+immer b^+in b^+info
b^+interessiert b^+inzwischen b^+irgendwann b^+ist b^+ja b^+jedes b^+jemand b^+jetz b^+jetzt b^+jo b^+ka
b^+kaffee b^+kann b^+kaufe b^+kei b^+kein b^+keine b^+keinen b^+keiner b^+keinerlei b^+kenn b^+kenne b^+klappe
b^+kleinere b^+koi b^+kommt b^+konnen b^+konnt b^+konnte b^+konnten b^+kontakt b^+kosten b^+kostet
b^+kundenfreundlichkeit b^+kundigung b^+laden b^+lange b^+langere b^+lass b^+lassen b^+lasset b^+lasst
b^+lauter b^+leider b^+letzte b^+lieber b^+lieferant b^+lieferung b^+lieferzeiten b^+link b^+lond b^+loschen
b^+loscht b^+loschung b^+mach b^+macht b^+mag b^+mal b^+man b^+maschine b^+mega b^+mehr b^+mein b^+meine
b^+meinetwegen b^+melde b^+melden b^+meldet b^+mensch b^+mich b^+mir b^+miserabel b^+mit b^+mitarbeiter
b^+mitten b^+mittlerweile b^+mochte b^+moin b^+moment b^+momentan b^+morgen b^+mund b^+muss b^+na b^+nach
b^+nachste b^+nachstes b^+naja b^+ne b^+nee b^+nehmen b^+nehmt b^+nein b^+nerv b^+nervt b^+nette b^+neue
b^+neuer b^+newsletter b^+nicht b^+nichts b^+nie b^+niemand b^+no b^+noch b^+nochmal b^+nod b^+normal b^+note
b^+null b^+nummer b^+nur b^+ohne b^+ok b^+okay b^+opt b^+paket b^+passt b^+perfekt b^+personliche b^+please
b^+porto b^+preis b^+preise b^+preislich b^+produkt b^+qualitat b^+rabatte b^+raus b^+recht b^+reicht
b^+reissverschluss b^+reklamation b^+rente b^+ruckruf b^+ruf b^+rufen b^+rufnummer b^+ruft b^+ruhe b^+s b^+sag
b^+sagen b^+schaltet b^+schick b^+schicken b^+schickt b^+schimmel b^+schlecht b^+schlechte b^+schlechter
b^+schluss b^+schmeckt b^+schmeisst b^+schnauze b^+schnell b^+schneller b^+schon b^+schones b^+schreiben
b^+schreibt b^+sehr b^+seien b^+seit b^+sekunde b^+sendungsverfolgung b^+service b^+servus b^+sicher b^+sie
b^+sind b^+sitz b^+sitze b^+so b^+sofort b^+solange b^+sorry b^+spart b^+spater b^+sprechen b^+stabilere
b^+standig b^+stellen b^+stellt b^+stimmt b^+stop b^+stopp b^+stoppt b^+streichen b^+streicht b^+teils
b^+teuer b^+teurer b^+ticket b^+tragen b^+tschuss b^+tut b^+ubermorgen b^+um b^+umgezogen b^+umtausch b^+und
b^+unerwunscht b^+unfreundlich b^+unhoflich b^+unser b^+unsere b^+unsubscribe b^+unterlassen b^+unterm
b^+unverschamt b^+unverschamtheit b^+unzufrieden b^+verarbeitung b^+verbinden b^+vergessen b^+vergesst
b^+vergiss b^+vernichten b^+verpackung b^+versand b^+verschont b^+versuchen b^+vertrag b^+viel b^+vielen
b^+vielleicht b^+von b^+wann b^+war b^+ware b^+waren b^+wart b^+warte b^+warum b^+was b^+wechsel b^+weder
b^+weg b^+wegen b^+weil b^+weiss b^+weiter b^+welche b^+weniger b^+wenn b^+wenns b^+wer b^+werbung b^+widerruf
b^+widerspruch b^+wie b^+wieder b^+wieso b^+will b^+wir b^+wird b^+wissen b^+wo b^+woanders b^+wofur b^+woher
b^+wohne b^+wohnen b^+wollen b^+worum b^+wozu b^+wucher b^+wurde b^+zahlungsziel b^+zieht b^+zu b^+zum
b^+zurzeit b^+zwei b^+❌ b^+👋 b^+👍 b^+🙂 b^+🚫 ba+ruhe bab+$ bab+18 bab+sofort babbestellen+$ babbestellung+$
babbrechen+$ babend+$ babends+$ babends+um baber+bitte baber+dann baber+das baber+die baber+ich baber+jetzt
baber+nicht baber+nie baber+was babgebaut+$ babgebrochen+$ babgebucht+und babgegeben+$ babgemeldet+$
babgeschafft+$ babgeschlossen+$ babgewickelt+$ babgewimmelt+$ babmelden+$ babmelden+bitte babmeldn+$
babmeldung+$ babo+$ babo+war babsehen+$ babsehen+mir babstellen+$ babsturze+$ bacht+wochen bade+$ badresse+$
bahnung+$ bahnung+das balle+abos balle+anderen baller+kanone baller+sau balles+$ balles+auf balles+aus
balles+bei balles+bestens balles+geklappt balles+gut balles+gute balles+keinen balles+loschen balles+nicht
balles+nur balles+prima balles+so balles+uber balles+von balles+was balles+zu bals+die bals+ich bals+kunde
balso+auch balso+bitte balso+das balso+ich balt+$ balt+und baltes+problem bam+apparat bam+besten bam+ende
bam+freitag bam+liebsten bam+montag bam+nachsten bam+preis bam+samstag bam+schluss bam+selben bam+steuer
bam+telefon bam+tresen bam+wochenende ban+$ ban+dann ban+das ban+dem ban+den ban+der ban+die ban+diese
ban+einen ban+ihnen ban+kommunikation ban+meine ban+mich ban+wen ban+wenn banbieter+$ banbindung+an
bandere+marke bandere+nummer bandere+software bandere+sorgen banderem+$ banderen+$ banderen+firma
banderer+anbieter banderer+hat banderes+$ bandern+$ banders+$ banders+hat banfragen+$ banfragen+absehen
bangabe+$ bangebot+$ bangemessen+$ bangerufen+$ bangerufen+und bangerufen+werden bangeschrieben+werden
banlage+$ banruf+$ banruf+und banrufbeantworter+$ banrufe+$ banrufe+mehr banrufe+nicht banrufe+und banrufen+$
banrufen+bitte banrufen+und banruferei+$ bans+telefon banschreiben+$ bansprechpartner+$ bantwort+$
bantwort+auf bantworten+$ bantwortet+nur banwalt+$ banwalt+ein banwalt+meldet banwalt+wird banzurufen+$ bapp+$
bapparat+$ barbeit+$ barbeiten+$ barbeiten+jetzt barbeitet+hier barger+$ bart+17 barzt+$ barzt+hat bauch+$
bauch+am bauch+auf bauch+keine bauch+keins bauch+mal bauch+nicht bauch+nichts bauch+noch bauch+online
bauch+per bauf+$ bauf+damit bauf+dem bauf+den bauf+der bauf+die bauf+diese bauf+ein bauf+eine bauf+einmal
bauf+englisch bauf+ersatz bauf+eure bauf+jeden bauf+keinen bauf+lager bauf+mein bauf+meine bauf+meinem
bauf+mich bauf+mir bauf+mit bauf+nimmerwiedersehen bauf+sowas bauf+und bauf+vergessenwerden bauf+weitere
bauf+wiederhoren bauf+zu baufgegeben+$ baufgehort+$ baufgehort+mit baufgehort+zu baufgelegt+$ baufgelost+$
baufhoren+$ baufhoren+mich baufhoren+mit baufhoren+zu baufhort+$ baufwachen+$ baus+$ baus+allen baus+berlin
baus+dem baus+den baus+der baus+die baus+einer baus+eurem baus+gesundheitlichen baus+ihrer baus+schluss
bauseinandergefallen+$ bausfullen+$ bausgelacht+$ bausgelaufen+$ bausgewandert+$ bauskennt+$ bauskunft+$
bauskunft+nach bauskunft+uber bausland+gegangen bausm+verteiler baustausch+$ baustragen+$ bauswahl+$
bauswahl+an bauto+$ bauto+ist bbaby+ist bbauern+$ bbaumarkt+nebenan bbeantworten+$ bbeantwortet+$ bbedarf+$
bbedarf+an bbedarf+bitte bbedarf+ist bbedienung+der bbeenden+$ bbeenden+und bbeendet+$ bbeendet+weil
bbefragt+werden bbehalten+$ bbehandelt+wie bbehelligen+$ bbei+amazon bbei+de bbei+dem bbei+den bbei+der
bbei+einem bbei+euch bbei+ihnen bbei+lidl bbei+meiner bbei+mir bbei+sowas bbei+uns bbeides+nicht bbeim+arzt
bbeim+bauern bbeim+baumarkt bbeim+discounter bbeim+ersten bbeim+letzten bbeim+nachsten bbekannt+$ bbekomme+ich
bbekomme+mahnungen bbekommen+$ bbekommen+will bbekommt+man bbelastigen+$ bbelastigen+mich bbelastigung+$
bbeliefert+uns bbenutzen+$ bberaten+$ bberatung+$ bberatung+mehr bberatung+war bberlin+hat bbescheid+$
bbeschwerde+$ bbeschwerde+von bbesonderes+$ bbesprechen+$ bbesser+$ bbesser+sein bbessere+erreichbarkeit
bbessere+konditionen bbessere+preise bbessere+qualitat bbesseres+gefunden bbestatigen+sie bbestell+ich
bbestelle+das bbestelle+doch bbestellen+$ bbestellen+das bbestellt+$ bbestellung+wurde bbestellungen+$
bbesten+$ bbestimmt+$ bbesuch+$ bbetreuung+$ bbetrieb+aufgegeben bbetrieb+eingestellt bbetrieb+nicht bbett+$
bbevor+wir bbezahlen+$ bbi+eu bbilliger+$ bbilliger+und bbin+$ bbin+am bbin+auf bbin+ausgewandert bbin+bei
bbin+beim bbin+da bbin+das bbin+der bbin+die bbin+doch bbin+dran bbin+fremdgegangen bbin+gar bbin+gerade
bbin+grad bbin+halt bbin+ich bbin+im bbin+in bbin+ins bbin+ja bbin+jetzt bbin+kein bbin+langst bbin+nach
bbin+nicht bbin+noch bbin+nur bbin+raus bbin+schon bbin+so bbin+umgezogen bbin+weggezogen bbin+wieder bbin+zu
bbin+zufrieden bbio+$ bbis+heute bbis+was bbis+weihnachten bbis+zum bbist+du bbitte+$ bbitte+ab
bbitte+abmelden bbitte+an bbitte+auch bbitte+auf bbitte+aufhoren bbitte+aus bbitte+beenden bbitte+bestatigen
bbitte+danke bbitte+die bbitte+diese bbitte+geben bbitte+in bbitte+jemanden bbitte+kein bbitte+keine
bbitte+keinen bbitte+kunftig bbitte+lassen bbitte+loschen bbitte+meine bbitte+melden bbitte+nehmen
bbitte+nehmt bbitte+nicht bbitte+nichts bbitte+nie bbitte+nummer bbitte+nur bbitte+raus bbitte+rausnehmen
bbitte+rufen bbitte+sehen bbitte+senden bbitte+sofort bbitte+sperren bbitte+stellen bbitte+streichen bbitte+um
bbitte+unterlassen bbitte+von bbitte+zuruck bbleiben+$ bbleibt+meine bblockier+euch bblockiere+euch
bblockiert+$ bbloss+nicht bbloss+nichts bbock+auf bbohnen+$ bbohnen+waren bbosch+$ bbose+$ bbot+$ bbrauch+$
bbrauch+ich bbrauch+keine bbrauche+$ bbrauche+das bbrauche+hilfe bbrauche+ich bbrauche+jemanden bbrauche+keine
bbrauchen+keine bbrauchen+sie bbrauchen+weniger bbrauchen+wir bbrauchn+nichts bbraucht+$ bbraucht+euch
bbraucht+ihr bbrauchts+nicht bbring+mich bbrot+$ bbrot+war bbruder+hat bbuchhaltung+$ bcancel+das bchef+hat
bchef+mochte bchef+sprechen bcho+$ bcomputer+$ bcontrolling+hat bcorona+$ bda+$ bda+auch bda+bestellt bda+bin
bda+braucht bda+fallt bda+fragen bda+geht bda+gibt bda+hab bda+haben bda+hat bda+hol bda+ist bda+kam bda+kann
bda+kommt bda+kostet bda+muss bda+mussen bda+nicht bda+nichts bda+raus bda+sind bda+und bda+war bda+was
bda+wenn bda+wird bdabei+$ bdabei+immer bdach+$ bdafur+$ bdafur+nicht bdagegen+$ bdame+an bdamit+$
bdamit+nichts bdanach+$ bdank+$ bdankbar+wenn bdanke+$ bdanke+aber bdanke+der bdanke+fur bdanke+kein
bdanke+nein bdann+auch bdann+kam bdann+noch bdann+reden bdarf+ich bdarum+$ bdas+$ bdas+ab bdas+abo
bdas+abstellen bdas+alles bdas+am bdas+angebot bdas+auch bdas+auf bdas+auto bdas+bei bdas+bessere bdas+beste
bdas+bin bdas+bitte bdas+bleibt bdas+brot bdas+dauert bdas+display bdas+ein bdas+ersatzteil bdas+fleisch
bdas+fur bdas+geht bdas+geld bdas+gerat bdas+gleiche bdas+grad bdas+hab bdas+haben bdas+handy bdas+hat
bdas+haus bdas+hier bdas+hobby bdas+holz bdas+hotel bdas+ich bdas+im bdas+ist bdas+jetzt bdas+kann
bdas+kaputte bdas+kind bdas+klaren bdas+labor bdas+leben bdas+letzte bdas+lieber bdas+machen bdas+macht
bdas+material bdas+mit bdas+modell bdas+muss bdas+nervt bdas+neue bdas+nicht bdas+nichts bdas+noch
bdas+nochmal bdas+paket bdas+passt bdas+problem bdas+programm bdas+projekt bdas+restaurant bdas+rezept
bdas+schmeckt bdas+schon bdas+sein bdas+so bdas+sortiment bdas+studio bdas+teil bdas+thema bdas+war bdas+ware
bdas+was bdas+weiss bdas+will bdas+wissen bdas+wurde bdas+zeug bdas+zu bdass+die bdass+ich bdass+ihr
bdass+jemand bdass+man bdass+meine bdass+sie bdaten+$ bdaten+bitte bdaten+haben bdaten+loschen bdaten+sind
bdaten+zu bdatenbank+stehen bdauert+eine bdauert+zu bdavon+$ bdavon+absehen bdazu+$ bdeaktivieren+$
bdelete+meine bdem+falschen bdem+ganzen bdem+haus bdem+hobby bdem+kauf bdem+laden bdem+markt bdem+preis
bdem+programm bdem+schmarrn bdem+stand bdem+system bdem+update bdem+verteiler bdem+vertrieb bden+betrieb
bden+falschen bden+ganzen bden+garten bden+hund bden+ich bden+ihr bden+kaffee bden+keller bden+laden
bden+lieferanten bden+nachrichten bden+nagel bden+namen bden+preis bden+zaun bdenn+$ bdenn+neues bdenn+noch
bder+akku bder+alles bder+anderen bder+anlage bder+arbeit bder+auftrag bder+beratung bder+betrieb bder+bezug
bder+buchhaltung bder+bundesnetzagentur bder+dritten bder+drucker bder+durchsage bder+einkauf bder+fahrer
bder+falschen bder+firma bder+geschaftsleitung bder+geschmack bder+handler bder+hat bder+herr bder+hotline
bder+ich bder+inhaber bder+ist bder+kaffee bder+kartei bder+kasse bder+kilopreis bder+kollege bder+konkurrenz
bder+kundendienst bder+lack bder+leitung bder+letzten bder+lieferung bder+link bder+liste bder+macht
bder+monteur bder+motor bder+nachfrage bder+neue bder+nummer bder+paketdienst bder+preis bder+qualitat
bder+rechnung bder+robinsonliste bder+schaden bder+seite bder+service bder+sich bder+software bder+spass
bder+stadt bder+stoff bder+strasse bder+tastatur bder+technik bder+techniker bder+teppich bder+ton bder+tur
bder+verarbeitung bder+verkaufer bder+versand bder+vertreter bder+vorstand bder+war bder+ware bder+webseite
bder+wein bder+welt bder+wettbewerb bdeutsch+$ bdichtgemacht+$ bdie+2 bdie+alte bdie+alten bdie+anderen
bdie+app bdie+auswahl bdie+batterien bdie+bedienung bdie+bestellung bdie+besten bdie+betreuung bdie+bohnen
bdie+charge bdie+dame bdie+dritte bdie+ecke bdie+eins bdie+erlaubnis bdie+falsche bdie+filiale bdie+firma
bdie+frage bdie+fragen bdie+frau bdie+gleiche bdie+grundgebuhr bdie+gute bdie+gutschrift bdie+haben
bdie+halfte bdie+hat bdie+hochzeit bdie+hosen bdie+ich bdie+ihr bdie+kapseln bdie+kaputte bdie+kinder
bdie+klappe bdie+kleine bdie+kollegin bdie+kommunikation bdie+konkurrenz bdie+kundin bdie+letzte bdie+leute
bdie+lieferung bdie+loschung bdie+maschine bdie+messer bdie+mich bdie+mitarbeiter bdie+muhe bdie+nachbesserung
bdie+nachrichten bdie+nase bdie+nerven bdie+neue bdie+nummer bdie+ohren bdie+person bdie+pinsel bdie+polizei
bdie+praxis bdie+preise bdie+produktion bdie+qualitat bdie+rechnung bdie+reklamation bdie+reparatur
bdie+retoure bdie+rufen bdie+sache bdie+sachen bdie+schnittstelle bdie+schuhe bdie+schweiz bdie+seite bdie+sie
bdie+sind bdie+sms bdie+software bdie+sorte bdie+spedition bdie+sperrliste bdie+stifte bdie+technik
bdie+tochter bdie+umfrage bdie+verbindung bdie+ware bdie+weitere bdie+wir bdie+witwe bdie+zentrale
bdie+zusendung bdienst+$ bdiese+nachrichten bdiese+nummer bdiese+sms bdiese+woche bdiesem+dienst
bdiesen+nachrichten bdieser+nummer bdieses+jahr bdigital+$ bdirekt+beim bdm+$ bdo+$ bdoch+$ bdoch+endlich
bdoch+gar bdoch+langst bdoch+mal bdoch+noch bdoch+schon bdoppelt+abgebucht bdoppelt+so bdorf+$ bdort+$ bdran+$
bdrauf+$ bdrauf+an bdrei+dafur bdrei+mails bdrei+monate bdrei+monaten bdrei+tagen bdrei+von bdrei+wochen
bdreimal+$ bdrin+$ bdrucken+$ bdsgvo+$ bdsgvo+verlange bdu+$ bdu+ein bdurch+$ bdurch+ihren bdurchschnitt+$
bdurfen+mich be+mail becht+$ bechter+mensch becke+$ begal+$ beh+nicht beher+nein behrlich+gesagt
beigenmarken+$ beigentlich+$ beigentlich+nichts bein+$ bein+anderer bein+anderes bein+angebot bein+anruf
bein+ansprechpartner bein+bittsteller bein+computer bein+drittel bein+fall bein+fester bein+geschenk bein+jahr
bein+kleiner bein+mensch bein+mitbewerber bein+problem bein+schnappchen bein+unschlagbares
bein+weihnachtsgeschenk bein+witz beine+andere beine+antwort beine+app beine+exportfunktion beine+frage
beine+frechheit beine+halbe beine+katastrophe beine+lange beine+nachricht beine+neue beine+nummer
beine+plattform beine+rechnung beine+sms beine+zumutung beinem+anderen beinem+berater beinem+dach
beinem+halben beinem+handler beinem+jahr beinem+kleinen beinem+menschen beinem+tag beinen+anderen
beinen+anwalt beinen+auftrag beinen+gutschein beinen+kollegen beinen+laden beinen+menschen beinen+mitarbeiter
beinen+neuen beinen+rahmenvertrag beinen+ruckruf beinen+termin beiner+anderen beiner+hand beiner+maschine
beiner+stunde beinfach+besser beinfach+geloscht beinfach+ignoriert beinfach+in beinfach+nicht beinfach+so
beinfach+vergessen beinfach+zu beingegangen+$ beingeschaltet+$ beingestellt+$ beinkauf+hat beinkaufen+$
beinmalig+$ beinstellen+$ beinwilligung+gegeben beinwilligung+widerrufen bende+$ bende+der bendlich+a
bendlich+auf benglisch+$ bentfernen+$ bentschieden+$ benttauschend+$ benttauscht+$ bentziehe+ihnen ber+ist
ber+mochte ber+will berhalten+$ berhoht+ohne berklare+ich berklaren+$ berlaube+das berlaubnis+$
berlaubnis+mich berlaubt+mir berledigt+$ berloschen+$ berreichbar+$ bersatzteil+$ bersatzteil+ist
bersatzteile+mehr bersetzt+$ berst+ab berst+bestellt berst+gestern berst+im berst+mal berst+nach berst+seit
berst+wenn berst+wieder berstattet+$ berstattung+$ berwunscht+$ berzahl+ich bes+$ bes+arger bes+auch bes+bei
bes+bleiben bes+da bes+das bes+den bes+denn bes+fehlt bes+fehlte bes+freitag bes+gab bes+geht bes+gibt
bes+gunstiger bes+hat bes+im bes+ist bes+keine bes+lag bes+mir bes+nach bes+nicht bes+nichts bes+nie bes+nur
bes+reicht bes+schlecht bes+sich bes+so bes+verspricht bes+war bes+ware bes+wird besse+kein bessen+$
bessen+wird betwas+das beuch+$ beuch+aber beuch+am beuch+bestellt beuch+bin beuch+das beuch+die beuch+doch
beuch+egal beuch+ein beuch+eure beuch+gekauft beuch+gibt beuch+im beuch+in beuch+jetzt beuch+keinen beuch+los
beuch+nicht beuch+nichts beuch+nie beuch+schon beuch+will beuer+portal beuer+service beure+anrufe
beure+filiale beure+leute beure+nachrichten beure+preise beure+sms beure+umfrage beure+werbung beuren+anrufen
beuren+sms beuren+umfragen beurer+werbung beuro+$ beuro+fur beuro+mehr beuro+zuruck bewig+$ bewig+auf
bexportfunktion+$ bfahrer+hat bfahrer+stellt bfair+$ bfall+$ bfalsch+$ bfalsch+und bfalsch+verbunden
bfalsche+adresse bfalsche+nummer bfalsche+partei bfalsche+taste bfalschen+$ bfalscher+empfanger
bfamiliare+grunde bfamilie+$ bfarbe+$ bfarben+$ bfast+jede bfehlerhaft+$ bfehlt+$ bfehlt+eine bfehlt+immer
bfehlte+die bfertig+$ bfertig+gebaut bfiliale+in bfinanziell+nicht bfind+ich bfinger+weg bfirma+$
bfirma+existiert bfirma+geschlossen bfirma+gibt bfirma+ist bfirma+wurde bflach+$ bfleisch+mehr bfleisch+war
bfordere+sie bfrage+$ bfrage+bitte bfrage+nochmal bfragen+$ bfragen+beantworten bfragen+mehr bfragen+sie
bfragt+$ bfrau+beck bfrau+fragen bfrau+huber bfrau+ich bfrau+ist bfrau+liegt bfrau+will bfrechheit+$
bfreitag+$ bfremdvergeben+an bfreundlich+$ bfreundlich+und bfreundlicher+$ bfreundlicherweise+davon bfrieden+$
bfrisch+$ bfriseur+$ bfruher+$ bfruher+hat bfuhle+mich bfuhlt+sich bfuhren+sie bfuhrt+ihr bfunkstille+$
bfunktioniert+$ bfunktioniert+nicht bfur+$ bfur+alle bfur+das bfur+den bfur+die bfur+ein bfur+eine bfur+einen
bfur+empfindliche bfur+etwas bfur+euch bfur+ihr bfur+immer bfur+kinder bfur+linkshander bfur+meinen bfur+mich
bfur+schulen bfur+sowas bfur+uns bfur+unsere bfur+was bfur+weniger bfur+werbung bfur+zwei bgab+$ bgab+es
bgab+nie bgar+keine bgar+nicht bgar+nichts bgeandert+$ bgeandert+wir bgeargert+$ bgebaut+$ bgeben+sie
bgebrauch+$ bgebraucht+$ bgebt+mir bgebts+endlich bgedauert+$ bgefallen+$ bgefallt+mir bgefehlt+$ bgefuhlt+$
bgefunden+$ bgegangen+$ bgegeben+$ bgegen+euch bgegen+sie bgeh+ich bgeh+nicht bgehabt+$ bgehalten+$ bgehangt+$
bgehe+ich bgehe+jetzt bgehort+$ bgehort+jetzt bgehort+von bgeht+$ bgeht+das bgeht+es bgeht+euch bgeht+gar
bgeht+mir bgeht+nicht bgeht+sie bgeht+vor bgeht+weg bgeirrt+$ bgekauft+$ bgekauft+und bgeklappt+$ bgekommen+$
bgekommen+ist bgekostet+$ bgekriegt+und bgekummert+$ bgekundigt+und bgelandet+$ bgelassen+werden bgeld+$
bgeld+fur bgeld+hab bgeld+habt bgeld+nicht bgeld+noch bgeliefert+$ bgeliefert+und bgeloscht+$ bgeloscht+werden
bgelost+$ bgemacht+$ bgemeldet+$ bgenau+$ bgenommen+$ bgenommen+und bgepasst+$ bgerade+$ bgerade+in
bgerade+nicht bgerat+$ bgerat+ist bgerat+war bgerechtfertigt+$ bgereicht+$ bgericht+$ bgerissen+$ bgern+$
bgern+dass bgern+einen bgern+geschehen bgerne+$ bgesagt+$ bgesagt+da bgesagt+das bgesagt+dass bgesagt+ich
bgesagt+ihr bgeschaftsfuhrer+$ bgeschaftsleitung+$ bgeschehen+$ bgeschichte+$ bgeschickt+und bgeschlossen+$
bgeschmack+$ bgeschrieben+$ bgesehen+$ bgespeichert+$ bgespeicherten+daten bgesperrt+und bgestern+bei
bgestoppt+$ bgestorben+$ bgestorben+ich bgestrichen+$ bgesucht+$ bgesundheitlichen+grunden bgesunken+$
bgetauscht+$ bgewaltig+$ bgewartet+$ bgewechselt+$ bgewechselt+der bgewerbe+abgemeldet bgewesen+$ bgewonnen+$
bgeworden+$ bgeworden+und bgezogen+$ bgib+mir bgibt+$ bgibt+es bgibt+keine bging+an bging+es bging+so
bgleich+$ bgleich+los bgleich+null bgleiche+$ bgott+$ bgrad+$ bgrad+am bgrad+im bgrad+in bgrad+nicht
bgrad+schlecht bgrauenhaft+$ bgross+fur bgrossen+$ bgrossere+auswahl bgrosshandel+$ bgrund+$ bgrunde+$
bgrunden+$ bgsi+$ bgstorbe+$ bgunstig+$ bgunstiger+$ bgunstiger+sein bgunstiger+und bgut+$ bgut+aber bgut+der
bgut+nur bgut+sein bgut+und bgute+$ bgute+frage bguten+tag bgutschein+$ bgutschrift+warte bha+$ bhab+alles
bhab+angst bhab+auf bhab+aufgehort bhab+das bhab+den bhab+die bhab+doch bhab+ein bhab+eine bhab+einen
bhab+euch bhab+gewechselt bhab+grad bhab+ich bhab+jetzt bhab+kein bhab+keine bhab+mein bhab+meinen bhab+mich
bhab+mir bhab+mit bhab+nichts bhab+noch bhab+nur bhab+schon bhab+was bhabe+$ bhabe+andere bhabe+aufgehort
bhabe+das bhabe+den bhabe+die bhabe+heute bhabe+ich bhabe+ihre bhabe+kein bhabe+keine bhabe+krebs bhabe+mein
bhabe+meine bhabe+mich bhabe+mit bhabe+noch bhabe+schulden bhaben+$ bhaben+alles bhaben+auf bhaben+das
bhaben+den bhaben+die bhaben+doch bhaben+eine bhaben+einen bhaben+fusioniert bhaben+im bhaben+kein
bhaben+keine bhaben+meine bhaben+mich bhaben+mir bhaben+noch bhaben+nur bhaben+sich bhaben+sie bhaben+uns
bhaben+unser bhaben+unsere bhaben+unseren bhaben+wir bhaben+zugemacht bhaben+zum bhabt+$ bhabt+das bhabt+den
bhabt+die bhabt+doppelt bhabt+euch bhabt+ihr bhabt+mein bhabt+meine bhabt+mich bhabt+mir bhabt+nur
bhalbe+stunde bhalben+jahr bhalfte+$ bhalfte+der bhallo+$ bhalt+$ bhalt+das bhalt+die bhalt+langer bhalt+nicht
bhalten+$ bhamburg+gezogen bhand+$ bhandler+in bhandler+vor bhandy+$ bhandy+nicht bhappig+$ bhat+$ bhat+alles
bhat+auch bhat+bei bhat+das bhat+den bhat+die bhat+eine bhat+einen bhat+einfach bhat+es bhat+euch bhat+gefehlt
bhat+gepasst bhat+gesagt bhat+ihnen bhat+ihren bhat+immer bhat+jetzt bhat+keine bhat+keinen bhat+man bhat+mein
bhat+meine bhat+mich bhat+mir bhat+mit bhat+nachgelassen bhat+nicht bhat+nie bhat+sich bhat+uns bhatte+das
bhatte+einen bhatte+gern bhatte+gerne bhatte+ich bhatte+kork bhatte+nie bhatte+viel bhatten+eine bhatten+einen
bhatten+wir bhattet+ihr bhaus+$ bhaus+ist bhaut+ab bheisst+auch bheisst+nein bhelfen+sie bher+$ bherrlich+$
bherrn+wolf bheute+abend bheute+fruh bheute+ist bheute+keine bheute+nicht bhier+$ bhier+abbestellen
bhier+bitte bhier+ist bhier+nicht bhier+wohnt bhiess+es bhilfe+$ bhilft+$ bhin+$ bhinten+und
bhinterhertelefonieren+$ bhinterlassen+und bhinuber+$ bhm+$ bhmm+$ bhobby+$ bhobby+aufgegeben bhoch+$
bhochzeit+$ bhohe+preise bhoher+preis bhol+ich bhol+meine bhor+auf bhoren+$ bhoren+sie bhoren+von bhoret+auf
bhorn+$ bhort+auf bhort+das bhort+nicht bhorts+auf bhotline+$ bhund+und bich+$ bich+alles bich+antworte
bich+arbeite bich+auch bich+auf bich+beantworte bich+bei bich+beim bich+bekomme bich+bestelle bich+bi bich+bin
bich+bis bich+bitte bich+blockier bich+blockiere bich+brauch bich+brauche bich+brauchte bich+bring bich+da
bich+dafur bich+das bich+dass bich+den bich+der bich+die bich+do bich+doch bich+druck bich+ein bich+entziehe
bich+erlaube bich+euch bich+fahre bich+fertig bich+finde bich+fordere bich+fuhle bich+fur bich+gar bich+geh
bich+gehe bich+gern bich+gesagt bich+grad bich+gstorbe bich+gut bich+hab bich+habe bich+halt bich+hatte
bich+heisse bich+hier bich+hol bich+hor bich+ihnen bich+immer bich+in bich+jetzt bich+kam bich+kann bich+kauf
bich+kaufe bich+kein bich+keine bich+keinen bich+kenne bich+koche bich+komm bich+komme bich+kriege bich+lass
bich+leg bich+lehne bich+lieber bich+mache bich+mag bich+mal bich+mein bich+meine bich+meinte bich+melde
bich+mich bich+mir bich+mit bich+mocht bich+mochte bich+morgen bich+muss bich+musste bich+nehme bich+nicht
bich+nichts bich+nie bich+noch bich+nur bich+raus bich+ruf bich+sag bich+sage bich+schluss bich+schon
bich+schreib bich+sie bich+sitz bich+sitze bich+so bich+spreche bich+steh bich+such bich+suche bich+suchte
bich+untersage bich+verbiete bich+verbitte bich+verklage bich+verlange bich+verzichte bich+von bich+war
bich+warte bich+weiss bich+werde bich+widerrufe bich+will bich+wollte bich+wunsche bich+wurde bich+zchli
bich+zeige bich+zeit bich+ziehe bich+zu bich+zufrieden bich+zum bich+zuruckgeschickt bichs+$ bignoriert+$
bihnen+$ bihnen+die bihnen+ein bihnen+immer bihnen+in bihnen+mich bihnen+nicht bihnen+nichts bihnen+nie
bihnen+schon bihnen+zu bihr+$ bihr+auch bihr+aus bihr+braucht bihr+das bihr+denn bihr+die bihr+euch bihr+fragt
bihr+fuhrt bihr+geht bihr+habt bihr+hattet bihr+ja bihr+kollege bihr+konnt bihr+kunde bihr+liefert bihr+meine
bihr+mich bihr+mir bihr+nehmt bihr+nervt bihr+nicht bihr+nichts bihr+nie bihr+schuldet bihr+seid bihr+sollt
bihr+sortiment bihr+spinnt bihr+system bihr+uber bihr+vertreter bihr+wart bihr+wolltet bihre+firma bihre+leute
bihre+mitarbeiterin bihrem+chef bihrem+system bihren+laden bihrer+firma bihrer+kartei bihrer+kollegin
bihrer+liste bim+ausland bim+bett bim+buro bim+dorf bim+fernsehen bim+geschaft bim+herbst bim+internet
bim+januar bim+kino bim+koma bim+krankenhaus bim+laden bim+mai bim+marz bim+moment bim+monat bim+neuen bim+ort
bim+paket bim+prinzip bim+programm bim+ruhestand bim+studio bim+supermarkt bim+urlaub bim+zug bimmer+$
bimmer+alles bimmer+das bimmer+gern bimmer+noch bimmer+nur bimmer+offen bimmer+punktlich bimmer+so
bimmer+teurer bimmer+top bimmer+was bimmer+zufrieden bin+den bin+der bin+die bin+drei bin+ein bin+eine
bin+einem bin+einer bin+elternzeit bin+frieden bin+ihrer bin+keinem bin+keiner bin+letzter bin+meine
bin+meiner bin+ordnung bin+rente bin+ru bin+ruhe bin+tschechien bin+unserer bin+zukunft bin+zwei binformiert+$
binfos+$ binhaber+$ binnerhalb+von bins+ausland binteresse+$ binteresse+an binteresse+bitte binteresse+mehr
binteressiert+$ binteressiert+das binteressiert+mich binternet+$ binventur+$ birgendwo+im bist+$ bist+aber
bist+alles bist+an bist+aus bist+ausgelaufen bist+bei bist+beim bist+belastigung bist+besser bist+da bist+das
bist+dement bist+denn bist+der bist+die bist+doch bist+durch bist+ein bist+eine bist+eingegangen bist+es
bist+euer bist+eure bist+fertig bist+fur bist+geklart bist+gestorben bist+grad bist+im bist+immer bist+in
bist+ja bist+jetzt bist+kein bist+keiner bist+kompliziert bist+langst bist+man bist+mein bist+mir bist+nach
bist+nicht bist+nie bist+no bist+noch bist+offen bist+privat bist+raus bist+schlecht bist+schon bist+seit
bist+so bist+todlich bist+tot bist+unterwegs bist+unverschamt bist+verkauft bist+verschwunden bist+verstorben
bist+vorbei bist+weg bist+zu bit+$ bja+$ bja+aber bja+alles bja+also bja+bitte bja+danke bja+das bja+die
bja+gern bja+ich bja+nicht bja+nie bjahr+$ bjahre+$ bjahren+kein bjede+weitere bjede+woche bjeden+monat
bjeden+tag bjedes+jahr bjedes+mal bjegliche+kontaktaufnahme bjemand+anderem bjemand+anderen bjemand+anders
bjemand+anrufen bjemand+ans bjemand+zu bjemandem+reden bjemanden+der bjemanden+sprechen bjenseits+von
bjetz+beim bjetz+nicht bjetzt+$ bjetzt+alles bjetzt+auch bjetzt+auf bjetzt+aus bjetzt+bei bjetzt+beim
bjetzt+bin bjetzt+bitte bjetzt+das bjetzt+der bjetzt+die bjetzt+einen bjetzt+hin bjetzt+im bjetzt+in
bjetzt+ist bjetzt+jemanden bjetzt+keinen bjetzt+komplett bjetzt+lasst bjetzt+mir bjetzt+mit bjetzt+nicht
bjetzt+nur bjetzt+reicht bjetzt+selber bjetzt+selbst bjetzt+was bjetzt+zum bjo+$ bjob+$ bjunge+leute bkaffee+$
bkaffee+ist bkaffee+schmeckt bkaffee+war bkalt+$ bkam+$ bkam+mal bkam+nicht bkam+nie bkann+$ bkann+ich
bkann+keine bkann+man bkann+mich bkann+mir bkann+nicht bkann+sich bkaputt+$ bkartei+$ bkasse+$ bkatalog+$
bkatastrophe+$ bkauf+ich bkaufe+das bkaufe+ich bkaufe+inzwischen bkaufe+jetzt bkaufen+$ bkaufland+$ bkaum+noch
bkein+anruf bkein+bedarf bkein+bock bkein+fleisch bkein+geld bkein+grund bkein+interesse bkein+kommentar
bkein+kontakt bkein+kunde bkein+mensch bkein+personlicher bkein+recht bkein+sms bkein+weiteres bkein+wort
bkeine+$ bkeine+ahnung bkeine+angabe bkeine+anrufe bkeine+antwort bkeine+auswahl bkeine+belastigung
bkeine+beratung bkeine+einwilligung bkeine+erlaubnis bkeine+ersatzteile bkeine+fragen bkeine+kataloge
bkeine+kontaktaufnahme bkeine+kontaktversuche bkeine+lust bkeine+mails bkeine+mehr bkeine+nachfullpackungen
bkeine+nachrichten bkeine+passenden bkeine+post bkeine+ruckmeldung bkeine+sms bkeine+solchen bkeine+umfragen
bkeine+verwendung bkeine+weitere bkeine+weiteren bkeine+werbung bkeine+zeit bkeinem+verhaltnis bkeinen+$
bkeinen+anruf bkeinen+fall bkeinen+grund bkeinen+kontakt bkeinen+kopf bkeinen+sinn bkeiner+$ bkeiner+da
bkeiner+hat bkeiner+hilft bkeiner+kummert bkeiner+mehr bkeiner+meldet bkeiner+ruft bkeinerlei+werbung
bkenn+ich bkenne+ich bkennt+mich bkenntnis+dass bkind+ist bkind+schreit bkinder+sind bkino+$ bklappe+$
bklaren+$ bklasse+$ bklein+$ bkleinen+mengen bkleiner+$ bkleinere+packungen bkm+weg bkollege+hat bkollegin+hat
bkoma+$ bkomm+ich bkommen+$ bkommen+sie bkommentar+$ bkommt+$ bkommt+alle bkommt+das bkommt+die bkommt+drauf
bkommt+ihr bkommt+nicht bkommunikation+$ bkompetent+$ bkompliziert+$ bkonkurrenz+bin bkonkurrenz+weil
bkonkurrenzfahig+$ bkonnen+$ bkonnen+sie bkonnen+wir bkonnt+ihr bkonnt+mir bkonnte+die bkonnte+man
bkonnten+sie bkonnten+wir bkontakt+$ bkontakt+abbrechen bkontakt+bitte bkontakt+mehr bkontakt+wunsche
bkontakt+zu bkontaktaufnahme+mehr bkontaktaufnahme+zu bkontaktaufnahmen+ab bkontaktieren+$ bkontaktieren+sie
bkontaktiert+werden bkontaktversuche+mehr bkopf+$ bkopf+dafur bkorrigieren+$ bkorrigiert+$ bkosten+$
bkostet+mehr bkostet+zu bkrank+$ bkrankenhaus+$ bkrieg+ich bkriegt+$ bkuche+$ bkummert+sich bkunde+$
bkunde+bei bkunde+mehr bkunde+und bkunden+$ bkundenkonto+nicht bkundenservice+$ bkundin+ist bkunftig+auf
bkunftig+nicht bkurz+$ bkurz+nachdenken bkurzer+zeit bladen+$ bladen+an bladen+ist bladen+zu blag+an blag+es
blag+nicht blager+$ blager+voll blang+$ blange+geschichte blange+her blange+lieferzeiten blange+nichts
blanger+$ blangsam+$ blangt+es blass+das blass+es blass+gut blass+ich blass+mich blass+mir blassen+$
blassen+jetzt blassen+sie blasst+das blasst+den blasst+es blasst+gut blasst+mich blaufen+aus blauft+$
blauft+auf blauter+$ bleben+$ bleben+ist bleben+jetzt blebt+nicht bleg+jetzt blehne+weitere bleider+nicht
bleider+zu bleine+$ bleisten+$ bleitung+$ blesen+$ bletzte+$ bletzte+antwort bletzte+mal bletzte+nachricht
bletzte+rechnung bletzte+warnung bletzte+woche bletzten+mal bletzten+monat bletzter+zeit bleute+$ bleute+sind
blieber+$ blieber+am blieber+ein blieber+mit blieber+nicht blieber+per blieber+personlich blieber+schriftlich
blieber+wenn blieblingstee+ist blieferanten+$ blieferanten+vor blieferbar+$ bliefern+$ bliefert+ihr
blieferung+$ blieferung+kam blieferung+kommt blieferung+zu blieferzeiten+$ blieferzeiten+und bliegt+bei
bliegt+es bliegt+im bliegt+nicht bliess+sich blink+$ blinkshander+habt bliste+$ bliste+nehmen bliste+runter
blistn+$ blocher+$ blohnt+sich blos+$ bloschen+$ bloschen+bitte bloschen+sie bloschen+und bloscht+das
bloscht+meine bloscht+mich bloschung+aller bloschung+jetzt bloschung+meiner bluft+$ blust+auf blust+mehr
bmach+ich bmachen+$ bmachen+das bmachen+sie bmachen+wir bmacht+alles bmacht+das bmacht+die bmacht+mir
bmag+nicht bmahnungen+fur bmai+wieder bmail+$ bmails+keine bmal+$ bmal+anrufen bmal+die bmal+ein bmal+eine
bmal+einer bmal+hier bmal+in bmal+jemand bmal+mein bmal+mich bmal+nein bmal+so bmal+was bmal+wieder bman+$
bman+bei bman+da bman+das bman+eine bman+euch bman+hat bman+konnte bman+kriegt bman+mich bman+mir bman+mit
bman+muss bman+nicht bman+nichts bman+sich bman+so bman+wird bmangelhaft+$ bmann+hat bmann+ist bmann+nicht
bmarkt+$ bmarz+$ bmaschine+ist bmatschig+$ bme+$ bme+en bmeckern+$ bmega+$ bmeh+$ bmehr+$ bmehr+als bmehr+also
bmehr+an bmehr+angerufen bmehr+angeschrieben bmehr+anrufen bmehr+anschreiben bmehr+auf bmehr+aufwachen
bmehr+aus bmehr+auswahl bmehr+befragt bmehr+behelligen bmehr+bekommen bmehr+bitte bmehr+da bmehr+dafur
bmehr+danke bmehr+das bmehr+die bmehr+do bmehr+ein bmehr+farben bmehr+fur bmehr+gebraucht bmehr+gehabt
bmehr+hab bmehr+haben bmehr+hier bmehr+hin bmehr+horen bmehr+ihr bmehr+im bmehr+in bmehr+kaffee bmehr+kommen
bmehr+konkurrenzfahig bmehr+kontaktieren bmehr+kontaktiert bmehr+leben bmehr+leisten bmehr+melden bmehr+mit
bmehr+nicht bmehr+notig bmehr+o bmehr+schicken bmehr+schreiben bmehr+so bmehr+tragbar bmehr+und bmehr+verloren
bmehr+verwenden bmehr+von bmehr+was bmehr+weiter bmehr+will bmehr+wissen bmehr+zu bmeier+$ bmein+abo
bmein+altes bmein+ansprechpartner bmein+anwalt bmein+arzt bmein+bruder bmein+chef bmein+essen bmein+freund
bmein+geld bmein+gerat bmein+hund bmein+kind bmein+leben bmein+lieblingstee bmein+mann bmein+name bmein+paket
bmein+ruhe bmein+sohn bmein+vater bmeine+angaben bmeine+beschwerde bmeine+bestellung bmeine+daten
bmeine+einwilligung bmeine+enkelin bmeine+firma bmeine+frau bmeine+grosse bmeine+handynummer bmeine+kaution
bmeine+kontaktdaten bmeine+letzte bmeine+mails bmeine+marke bmeine+mutter bmeine+neue bmeine+nummer
bmeine+reklamation bmeine+ruhe bmeine+sachen bmeine+schwester bmeine+sms bmeine+tochter bmeine+zustimmung
bmeinem+anwalt bmeinem+handy bmeinem+konto bmeinem+rechtsanwalt bmeinem+umzug bmeinem+widerspruchsrecht
bmeinen+$ bmeinen+anwalt bmeinen+bruder bmeinen+daten bmeinen+laden bmeinen+mann bmeinen+sie bmeinen+vater
bmeinen+wohl bmeiner+daten bmeiner+frau bmeiner+nummer bmeiner+rufnummer bmeiner+telefonnummer bmeiner+tochter
bmeiner+zustimmung bmeinetwegen+$ bmeld+mich bmelde+mich bmelden+$ bmelden+sie bmeldet+euch bmeldet+sich
bmengen+$ bmensch+$ bmensch+bitte bmensch+mehr bmensch+oder bmenschen+$ bmerkt+man bmich+$ bmich+ab
bmich+abmelden bmich+am bmich+an bmich+anrufen bmich+anzurufen bmich+auf bmich+aus bmich+behalten bmich+bei
bmich+bitte bmich+da bmich+das bmich+doch bmich+ein bmich+endlich bmich+fur bmich+gespeichert bmich+haben
bmich+im bmich+in bmich+interessieren bmich+interessiert bmich+ja bmich+jemand bmich+jetzt bmich+kurz
bmich+mal bmich+mit bmich+nicht bmich+nie bmich+noch bmich+o bmich+raus bmich+schlecht bmich+schluss
bmich+spater bmich+uber bmich+um bmich+von bmich+vor bmich+was bmich+zu bmich+zufrieden bmir+$ bmir+alles
bmir+am bmir+an bmir+auf bmir+aus bmir+bitte bmir+brauchn bmir+das bmir+den bmir+der bmir+die bmir+eine
bmir+einen bmir+gefallt bmir+geht bmir+haben bmir+hend bmir+ich bmir+ist bmir+jetzt bmir+leid bmir+lieber
bmir+mein bmir+melden bmir+mit bmir+nicht bmir+nichts bmir+nie bmir+reicht bmir+sin bmir+sind bmir+so bmir+war
bmir+was bmir+weitere bmir+zu bmiserabel+$ bmist+$ bmit+$ bmit+dem bmit+den bmit+dene bmit+der bmit+einem
bmit+einer bmit+euch bmit+eurem bmit+euren bmit+eurer bmit+ihrem bmit+ihrer bmit+jemand bmit+jemandem
bmit+meinen bmit+meiner bmit+mir bmit+uns bmit+unserer bmit+wem bmit+wenig bmitarbeiter+$ bmitbewerber+hat
bmitten+im bmitten+in bmochte+$ bmochte+da bmochte+das bmochte+dass bmochte+ich bmochte+keine bmochte+kunftig
bmochte+mit bmochte+nicht bmochte+nichts bmochte+von bmoin+$ bmoment+$ bmonat+wieder bmonate+$ bmore+sms
bmorgen+$ bmotor+ist bmund+halten bmuss+$ bmuss+aufhoren bmuss+ein bmuss+gleich bmuss+ich bmuss+kurz bmuss+man
bmuss+nicht bmussen+sie bmussen+sparen bmussen+wir bmusste+ich bmussten+wir bmutterschutz+$ bna+ja bnach+2
bnach+art bnach+artikel bnach+dem bnach+den bnach+der bnach+drei bnach+dsgvo bnach+einem bnach+einer
bnach+hamburg bnach+kurzer bnach+nichts bnach+vier bnach+wie bnach+zwei bnachbestellen+kann bnachbestellt+$
bnachdenken+$ bnachfrage+$ bnachfullpackungen+$ bnachgelassen+$ bnachgerechnet+und bnachher+$ bnachricht+$
bnachricht+die bnachricht+und bnachrichten+$ bnachrichten+ab bnachrichten+bitte bnachrichten+ein
bnachrichten+mehr bnachrichten+von bnachste+frage bnachste+woche bnachsten+mal bnachsten+tag bnagel+gehangt
bname+hat bname+ist bnamen+$ bnase+voll bnciht+mehr bne+$ bne+sms bnee+$ bnehme+ich bnehme+meine bnehmen+$
bnehmen+sie bnehmt+meine bnehmt+mich bnein+$ bnein+danke bnein+heisst bnein+hort bnein+ich bnein+kein
bnein+nein bnein+nicht bnein+stopp bnein+und bnerven+$ bnervt+bitte bnespresso+$ bnett+$ bnett+dass
bnette+leute bneu+$ bneue+eigentumer bneuer+chef bneues+$ bneuheiten+$ bnicht+$ bnicht+also bnicht+am
bnicht+amoi bnicht+an bnicht+angerufen bnicht+anrufen bnicht+arbeiten bnicht+auf bnicht+aufhoren
bnicht+aufhort bnicht+beantwortet bnicht+bitte bnicht+bose bnicht+da bnicht+danke bnicht+das bnicht+dass
bnicht+dazu bnicht+der bnicht+die bnicht+erledigt bnicht+erreichbar bnicht+falsche bnicht+frau bnicht+frisch
bnicht+fur bnicht+gehalten bnicht+gepasst bnicht+gern bnicht+gesehen bnicht+hab bnicht+hin bnicht+ich
bnicht+ihr bnicht+in bnicht+interessiert bnicht+jetzt bnicht+kontaktiert bnicht+korrigiert bnicht+langer
bnicht+leisten bnicht+mal bnicht+mehr bnicht+mein bnicht+meine bnicht+mit bnicht+mochte bnicht+noch
bnicht+nochmal bnicht+notig bnicht+per bnicht+reden bnicht+reguliert bnicht+richtig bnicht+sagen
bnicht+schlecht bnicht+schreiben bnicht+sein bnicht+so bnicht+stopp bnicht+storen bnicht+teil bnicht+thomas
bnicht+ubel bnicht+um bnicht+und bnicht+unterstutzt bnicht+vor bnicht+was bnicht+weg bnicht+wegen
bnicht+weiter bnicht+wie bnicht+wieder bnicht+will bnicht+wir bnicht+zu bnicht+zufrieden bnicht+zuruck
bnichts+$ bnichts+an bnichts+andern bnichts+aus bnichts+auszusetzen bnichts+besonderes bnichts+davon
bnichts+fur bnichts+gegen bnichts+gehort bnichts+gekommen bnichts+ich bnichts+machen bnichts+mehr
bnichts+neues bnichts+sagen bnichts+ubrig bnichts+und bnichts+von bnichts+zu bnie+$ bnie+auf bnie+bei
bnie+bekommen bnie+bestellt bnie+da bnie+ein bnie+eingegangen bnie+erreichbar bnie+erstattet bnie+gemacht
bnie+hat bnie+jemand bnie+kunde bnie+mehr bnie+punktlich bnie+was bnie+wieder bnie+zugestimmt bniemand+hat
bniemand+mehr bniemandem+$ bnimm+mich bnimme+$ bnimmerwiedersehen+$ bno+$ bno+bei bno+more bno+nicht bno+sms
bno+thanks bnoch+$ bnoch+bei bnoch+bis bnoch+da bnoch+eigenmarken bnoch+ein bnoch+eine bnoch+einmal bnoch+im
bnoch+immer bnoch+in bnoch+keine bnoch+kunde bnoch+lasst bnoch+mal bnoch+nicht bnoch+nie bnoch+per bnoch+sagen
bnoch+sms bnoch+uber bnoch+was bnoch+wer bnoch+zu bnochmal+$ bnochmal+an bnochmal+bitte bnochmal+kommen bnod+$
bnormal+$ bnotig+$ bnull+$ bnummer+$ bnummer+aus bnummer+bitte bnummer+gehort bnummer+geirrt bnummer+geloscht
bnummer+haben bnummer+ist bnummer+loschen bnummer+neu bnummer+nicht bnummer+raus bnummer+wird bnur+das
bnur+den bnur+der bnur+die bnur+ein bnur+mit bnur+nicht bnur+noch bnutzen+$ bnutzung+meiner bo+$ boben+$
bobwohl+ich boffen+$ boffen+seit boft+soll bohne+ankundigung bohne+ende bohne+grund bohne+mich bohren+$ bok+$
bokay+$ bonline+$ bopt+out bordentlich+$ bordnung+$ borganisiert+$ bort+$ bostern+$ bosterreich+$ bout+$
bpackungen+$ bpapa+ist bpartei+$ bpassen+nicht bpassiert+$ bpassiert+mit bpasst+$ bpasst+es bpasst+mir
bpasst+nicht bpasste+nicht bper+mail bper+rechnung bper+sms bper+telefon bperson+$ bperson+die bpersonal+$
bpersonenbezogenen+daten bpersonlich+$ bpersonlicher+kontakt bplastik+$ bplattform+$ bplease+$ bpleite+$
bpost+$ bpost+von bpreis+$ bpreis+hat bpreis+oder bpreis+ok bpreis+und bpreis+war bpreise+$ bpreise+sind
bpreislich+nicht bprima+bei bprinzip+ja bprivat+$ bproblem+$ bproblem+gelost bproblem+wurde bprodukt+ist
bprodukte+$ bproduktion+dieser bprogramm+$ bprogramm+genommen bprozent+$ bprozent+gunstiger bprozent+mehr
bpunktlich+$ bqualitat+$ bqualitat+hat bqualitat+stimmt bquatsch+$ brahmenvertrag+mit bran+$ branzig+$ braus+$
braus+aus braus+damit breagiert+$ brechnung+$ brechnung+von brecht+auf brecht+mir brechtliche+schritte
brechtsanwalt+$ breden+$ breden+wir bregale+$ breicht+$ breicht+es breicht+noch breissverschluss+kaputt
breklamation+$ breklamation+ist breklamation+liegt breklamation+wurde breklamiert+und breparaturen+$
brichtig+$ brichtige+person brobinsonliste+$ brossmann+$ broster+bei bru+$ bruckruf+$ bruckruf+bitte bruf+an
bruf+mich bruf+mir brufen+sie brufnummer+$ bruft+mich bruhe+$ bruhe+gelassen bruhe+jetzt bruhe+lassen
bruhe+mit bruht+$ brum+$ brundum+zufrieden brunter+$ bsache+$ bsache+mit bsachen+$ bsachen+nicht bsag+ich
bsag+mal bsage+ich bsagen+$ bsagen+dass bsagen+sie bsagt+er bsamstag+$ bsau+$ bschaden+ist bschalte+ich
bschauen+$ bschicken+$ bschicken+sie bschickt+mir bschlecht+$ bschlecht+beraten bschlecht+ich
bschlechter+service bschlicht+zu bschluss+$ bschluss+damit bschluss+gemacht bschluss+jetzt bschluss+machen
bschmarrn+$ bschmeckt+man bschmeckt+nach bschmeckt+nicht bschnappchen+$ bschnauze+$ bschnauze+voll bschnell+$
bschnell+erledigt bschneller+$ bschnittstelle+zu bschon+$ bschon+abgemeldet bschon+dreimal bschon+gesagt
bschon+lange bschon+von bschon+wieder bschones+wochenende bschreib+nicht bschreiben+$ bschreiben+bitte
bschreiben+sie bschreibt+$ bschreibt+ihr bschreibt+mir bschreibt+uns bschreibt+wem bschriftlich+$
bschuhe+gingen bschuldet+mir bschulen+$ bschwarz+$ bschwer+zu bsechs+wochen bsehen+$ bsehen+sie bsehen+uns
bsehr+gut bsehr+schlecht bseid+ihr bseid+mir bseien+sie bsein+$ bseit+corona bseit+dem bseit+der bseit+einem
bseit+gestern bseit+herbst bseit+ich bseit+jahren bseit+januar bseit+mai bseit+marz bseit+meinem bseit+monaten
bseit+wann bseit+wochen bseit+zwei bsekretarin+$ bselben+tag bselber+$ bselber+nicht bselbst+$ bsenden+sie
bservice+$ bservice+gut bservice+war bsetzen+$ bsich+$ bsich+bei bsich+da bsich+das bsich+die bsich+im
bsich+ja bsich+keiner bsich+melden bsich+nicht bsich+nie bsich+niemand bsich+verwahlt bsich+was bsie+$
bsie+alles bsie+am bsie+an bsie+auch bsie+auf bsie+bei bsie+belastigen bsie+bitte bsie+bitten bsie+das
bsie+dass bsie+den bsie+die bsie+diese bsie+durfen bsie+einen bsie+es bsie+freundlicherweise bsie+haben
bsie+hier bsie+horen bsie+ihn bsie+ist bsie+meine bsie+meinen bsie+mich bsie+mir bsie+mit bsie+nicht bsie+nie
bsie+noch bsie+nochmal bsie+sich bsie+sind bsie+so bsie+sollen bsie+sprechen bsie+suchen bsie+uber bsie+uns
bsie+verwechseln bsie+von bsie+wegen bsie+zur bsin+jetz bsind+$ bsind+bei bsind+das bsind+die bsind+doch
bsind+ein bsind+einfach bsind+gestiegen bsind+jetzt bsind+mir bsind+nach bsind+nicht bsind+sie bsind+wir
bsind+zu bsinn+mehr bsitz+grad bsitze+auf bsitze+im bsms+$ bsms+bitte bsms+mehr bsms+nicht bsms+nichts
bsms+rufen bso+$ bso+eher bso+ein bso+eine bso+etwas bso+freundlich bso+geht bso+gut bso+nicht bso+schlecht
bso+teuer bso+viel bso+wie bsofort+$ bsofort+aufhoren bsofortige+loschung bsoftware+die bsoftware+mit
bsohn+hat bsohn+ist bsolchen+nachrichten bsoll+$ bsoll+das bsoll+der bsoll+ich bsoll+mich bsoll+sich
bsollen+aufhoren bsorgen+$ bsorry+$ bsorten+und bsortiment+$ bsowas+nicht bspam+$ bspart+euch bspat+und
bspater+$ bspater+bin bspater+nochmal bsperren+$ bsperrliste+$ bspinnt+wohl bspreche+ich bspreche+nicht
bsprechen+$ bsprechen+kann bsprechen+mit bsprechen+sie bstadt+$ bstammen+meine bstatt+$ bstecken+und
bstehe+auf bstehen+$ bstellen+sie bsterben+$ bstillgelegt+$ bstimmen+nicht bstimmt+$ bstimmt+nicht bstoff+ist
bstop+$ bstop+it bstop+sms bstop+stop bstopp+$ bstopp+geschrieben bstopp+keine bstoppt+das bstoren+$
bstorniert+$ bstreichen+$ bstreichen+sie bstreicht+mich bstress+$ bstricken+$ bstuck+$ bstudio+$ bstumpf+$
bstunde+$ bsuchen+sie bsuper+$ bsupermarkt+$ bsystem+$ btabu+$ btag+$ btaste+$ btaugt+nichts bteam+$
btechnik+$ btechniker+hatte btechnisch+uberholt bteil+$ bteils+$ bteils+teils btelefon+$ btelefon+geht
btelefon+nicht btelefon+noch btelefon+wird btelefonieren+$ btelefonisch+$ btelefonnummer+$ btermin+$
btermine+wurden bteuer+$ bteuer+fur bteuer+geworden bteuer+langsam bteuer+und bteuer+worden bteurer+als
bthomas+$ bticket+ist btochter+ist btodlich+verungluckt btoll+$ btot+$ btragbar+$ btragen+sie btschuss+$
btschuss+und btun+$ btun+haben btut+mir bubel+aber buber+$ buber+dem buber+den buber+eine buber+meine
buber+mich bubergeben+$ bubergrossen+$ buberhaupt+nicht buberholt+$ buberlegen+$ bubernommen+$ buberzeugt+$
buberzogen+$ bubrig+$ buhr+$ bum+$ bum+14 bum+abmeldung bum+acht bum+auskunft bum+die bum+ruckruf bum+sechs
bum+uns bum+was bumfrage+$ bumfragen+$ bumfragen+bitte bumfragen+in bumgestellt+$ bumgestellt+auf bumgezogen+$
bumgezogen+bin bumgezogen+und bunbrauchbar+$ bund+alles bund+als bund+am bund+auch bund+auf bund+bei bund+bis
bund+bitte bund+bose bund+brauch bund+da bund+dabei bund+damit bund+dann bund+das bund+den bund+der bund+die
bund+eine bund+es bund+fertig bund+fragen bund+hab bund+habe bund+haben bund+hat bund+ich bund+ihr bund+immer
bund+ist bund+jetzt bund+kann bund+keine bund+keiner bund+loschen bund+loscht bund+man bund+mein bund+meine
bund+nicht bund+nichts bund+nie bund+niemand bund+rufen bund+schneller bund+schreib bund+schreiben
bund+schreibt bund+sie bund+sparen bund+tschuss bund+vorne bund+war bund+was bund+weiss bund+wenn bund+will
bunerwunscht+$ bunfreundlich+und bungunstig+$ bunhoflich+$ bunmoglich+$ bunpersonlich+$ buns+$ buns+den
buns+die buns+ein buns+einen buns+einfach buns+fur buns+im buns+in buns+jetzt buns+mal buns+nicht buns+nichts
buns+telefonieren buns+uberzeugt buns+vor buns+zu bunschlagbares+paket bunser+controlling bunser+neuer
bunser+standort bunser+steuerberater bunser+verein bunsere+branche bunsere+firma bunsere+kleine bunsere+regale
bunsubscribe+me bunter+aller bunter+dieser bunter+einem bunterlagen+$ bunterlassen+$ bunterlassen+sie
bunterm+strich bunternehmen+$ bunternehmen+wurde buntersage+ihnen bunterstutzt+$ bunterstutzt+die
bunterstutzung+bei bunterwegs+$ bunverschamt+$ bunzufrieden+$ bunzuverlassig+$ bursache+$ bvater+hat
bvater+ist bveraltet+$ bverandert+$ bverarbeitet+$ bverarbeitung+$ bverbiete+ihnen bverbinden+$ bverbitte+mir
bverboten+$ bverbraucherzentrale+$ bverbunden+$ bverein+$ bverein+hat bvergessen+$ bvergessen+sie bvergesst+es
bvergiss+es bverhangt+$ bverkaufer+$ bverkauft+$ bverlange+ich bverloren+$ bvernichten+sie bverrostet+$
bversand+$ bversand+kostet bversandkosten+$ bverschoben+$ bverschont+mich bverschwunden+$ bverspricht+$
bversprochen+nie bverstanden+$ bverstandnis+dass bversteht+kein bverstorben+$ bverteiler+$ bverteiler+raus
bvertreter+von bvertrostet+$ bverungluckt+$ bverwahlt+$ bverwechseln+mich bverwenden+$ bverwendung+$
bverwendung+mehr bverzichten+$ bverzichten+sie bverzogen+$ bviel+$ bviel+geld bviel+um bviel+zu bvielen+dank
bvielleicht+$ bvier+wochen bvierzig+prozent bvo+euch bvoll+$ bvoll+von bvon+bosch bvon+damals bvon+dem
bvon+der bvon+diesem bvon+einem bvon+euch bvon+euren bvon+fruher bvon+gut bvon+ihnen bvon+ihrer bvon+meinem
bvon+meiner bvon+mir bvon+oben bvon+vorn bvon+weiteren bvon+welcher bvon+wem bvon+zehn bvon+zwei bvor+$
bvor+der bvor+drei bvor+gericht bvor+ort bvor+zehn bvorbei+$ bvorbeikommen+$ bvormittags+$ bvorn+$
bvorne+nicht bvorstand+hat bwann+die bwann+habt bwann+kann bwann+kommt bwar+$ bwar+alles bwar+auch bwar+das
bwar+defekt bwar+der bwar+die bwar+ein bwar+eine bwar+einmalig bwar+es bwar+falsch bwar+fruher bwar+fur
bwar+gut bwar+ich bwar+immer bwar+in bwar+ja bwar+mein bwar+mir bwar+nach bwar+nicht bwar+nie bwar+nur
bwar+schon bwar+so bwar+vor bwar+was bwar+zu bware+$ bware+besser bware+gut bware+ist bware+kam bware+mir
bware+nett bware+nichts bware+war bwaren+nach bwart+immer bwarte+auf bwarte+ich bwarte+seit bwarten+$
bwarteschleife+$ bwarum+$ bwarum+kommt bwas+$ bwas+an bwas+anderes bwas+bei bwas+besseres bwas+es bwas+fur
bwas+gehort bwas+geht bwas+haben bwas+habt bwas+horen bwas+ich bwas+ihr bwas+in bwas+ist bwas+kaputt
bwas+kostet bwas+machen bwas+man bwas+meinen bwas+neues bwas+nicht bwas+passiert bwas+sie bwas+soll bwas+von
bwas+wir bwas+wollt bwebseite+$ bweder+per bweg+$ bweg+damit bweg+hab bweg+ich bweg+mit bweg+und bweg+von
bwegen+dem bwegen+der bwegen+euch bwegen+eurem bwegen+meiner bweihnachten+$ bweil+alles bweil+die bweil+es
bweil+eure bweil+ich bweil+ihr bweil+keiner bwein+hat bwein+hatte bweiss+ich bweiss+nicht bweiss+was bweit+$
bweiter+$ bweiter+so bweiter+zu bweitere+nachrichten bweitere+nutzung bweiteren+anfragen bweiteren+anrufe
bweiteren+fragen bweiteren+kontaktaufnahmen bweiteren+nachrichten bweiteren+sms bweiteres+interesse
bweitermachen+$ bwelche+daten bwelche+firma bwelcher+firma bwelt+$ bwem+anders bwem+spreche bwem+sprechen
bwen+anders bweniger+$ bweniger+geld bweniger+sorten bweniger+und bwenn+das bwenn+der bwenn+es bwenn+ich
bwenn+ihr bwenn+man bwenn+sie bwenn+was bwer+$ bwer+bist bwer+hat bwer+ist bwer+schreibt bwer+sind
bwerbeeinwilligung+$ bwerbezwecken+$ bwerbung+$ bwerbung+mehr bwerd+ich bwerde+ich bwerde+sie bwerden+$
bwerden+will bwert+$ bwettbewerber+$ bwhatsapp+$ bwichtig+$ bwiderruf+meiner bwiderrufen+$ bwiderspruch+nach
bwiderspruchsrecht+gebrauch bwie+bitte bwie+die bwie+ein bwie+es bwie+fruher bwie+ich bwie+ist bwie+kann
bwie+kommen bwie+lange bwie+man bwie+oft bwie+vor bwieder+$ bwieder+an bwieder+anschreiben bwieder+da
bwieder+eine bwieder+einen bwieder+eingekauft bwieder+kunde bwieder+schreiben bwieder+so bwieder+was
bwiederholen+$ bwiederhoren+$ bwiederkommen+$ bwieso+bekomme bwill+$ bwill+auch bwill+das bwill+eure bwill+ich
bwill+in bwill+ja bwill+jetzt bwill+keine bwill+meine bwill+mit bwill+nicht bwill+nichts bwill+von bwir+$
bwir+arbeiten bwir+auch bwir+bestellen bwir+beziehen bwir+brauchen bwir+brauchten bwir+das bwir+drucken
bwir+es bwir+haben bwir+hatten bwir+jetzt bwir+kaufen bwir+keine bwir+lassen bwir+leben bwir+machen
bwir+mussen bwir+mussten bwir+nicht bwir+nutzen bwir+sehen bwir+sind bwir+standen bwir+suchen bwir+uns
bwir+wollen bwir+wollten bwir+wunschen bwir+wurden bwird+$ bwird+blockiert bwird+man bwird+nicht bwird+von
bwirklich+$ bwissen+$ bwissen+sie bwitz+$ bwo+bleibt bwo+kann bwo+mir bwoanders+$ bwoanders+billiger bwoche+$
bwoche+was bwoche+wieder bwochen+$ bwochen+auf bwochen+keine bwochenende+$ bwofur+ist bwoher+haben bwoher+habt
bwoher+stammen bwohne+jetzt bwohnen+jetzt bwollen+sie bwollt+ihr bwollte+das bwollte+nur bworden+$ bwucher+$
bwunsche+$ bwunsche+keinen bwunschen+ubrig bwurde+aber bwurde+abgewickelt bwurde+aufgelost bwurde+einfach
bwurde+geschlossen bwurde+ich bwurde+mich bwurde+nicht bwurde+nie bwurde+verkauft bwurde+von bwurden+nicht
bwurden+nie bwurst+$ bzahl+ich bzahlen+$ bzahlt+mir bzaun+$ bzchli+$ bzehn+jahre bzehn+lampen bzeige+ich
bzeige+sie bzeit+$ bzeit+grad bzeit+hab bzeit+jetzt bzeit+zum bzeitpunkt+$ bzeug+$ bzieht+leine bzu+$
bzu+belastigen bzu+bestellen bzu+einem bzu+erreichen bzu+gross bzu+hause bzu+hoch bzu+klein bzu+kompliziert
bzu+kontaktieren bzu+kostspielig bzu+lange bzu+meinem bzu+meiner bzu+melden bzu+mir bzu+nerven bzu+nichts
bzu+oft bzu+sagen bzu+schnell bzu+schreiben bzu+spat bzu+teuer bzu+tun bzu+unserem bzu+viel bzu+viele bzu+weit
bzu+wenig bzu+werbezwecken bzu+wunschen bzufrieden+$ bzug+$ bzugemacht+$ bzum+anwalt bzum+backer
bzum+einkaufen bzum+jahresende bzum+letzten bzum+schluss bzumutung+$ bzur+kenntnis bzur+konkurrenz
bzur+verbraucherzentrale bzuruck+$ bzuruckgeschickt+habe bzuruckgezogen+$ bzuruckrufen+$ bzuruckruft+$
bzurzeit+nicht bzusenden+$ bzusendung+von bzustandig+$ bzustimmung+$ bzuverlassig+$ bzwei+$ bzwei+jahre
bzwei+jahren bzwei+monaten bzwei+stunden bzwei+wochen b👍+$ b🙂+$ c,49 c,49_ c,90 c,90_ c,99 c,99_ c00_ c100
c100_ c10_ c11_ c12_ c14_ c15_ c17_ c18_ c200 c200_ c20_ c21_ c23_ c24_ c300 c300_ c30_ c31_ c391 c391_ c4,9
c40_ c471 c4711 c4711_ c49_ c50_ c60_ c711 c711_ c80_ c84_ c89_ c90_ c91_ c99_ c_%_ c_&_ c_10 c_100 c_100_
c_10_ c_12 c_12_ c_14 c_14_ c_15 c_15_ c_17 c_17_ c_18 c_18_ c_1_ c_20 c_200 c_200_ c_20_ c_21 c_21_ c_24
c_24_ c_25 c_2_ c_3, c_30 c_300 c_300_ c_30_ c_31 c_3_ c_40 c_40_ c_47 c_471 c_4711 c_4_ c_60 c_60_ c_6_ c_7_
c_80 c_80_ c_84 c_84_ c_88 c_89 c_89_ c_8_ c_a_ c_aa c_ab c_ab_ c_abb c_abbe c_abbr c_abbu c_abe c_aben c_aber
c_abg c_abge c_abh c_abho c_abm c_abma c_abme c_abo c_abo_ c_abos c_abs c_absc c_abse c_abso c_abst c_abt
c_abte c_abw c_abz c_abzo c_ac c_ach c_ach_ c_acht c_ad c_ade c_ade_ c_adr c_adre c_ah c_ah_ c_ahn c_ahnu c_ak
c_akk c_akku c_akt c_akti c_aktu c_al c_alb c_alk c_alko c_all c_alle c_als c_als_ c_also c_alt c_alt_ c_altb
c_alte c_am c_am_ c_ama c_amaz c_amo c_amoi c_an c_an_ c_ana c_anal c_anb c_anbi c_and c_ande c_andr c_anf
c_anfa c_anfr c_ang c_anga c_ange c_angs c_ank c_anku c_anl c_anla c_anli c_ann c_anne c_ano c_anr c_anru
c_ans c_ans_ c_ansc c_ansp c_anst c_ant c_antw c_anw c_anwa c_anz c_anze c_anzu c_ap c_app c_app_ c_appa c_apr
c_apri c_ar c_arb c_arbe c_arg c_arge c_aro c_arom c_arr c_arro c_art c_art_ c_arti c_arz c_arzt c_as c_at
c_ate c_atel c_au c_auc c_auch c_auf c_auf_ c_aufg c_aufh c_aufs c_auft c_aufw c_aug c_auge c_augu c_aus
c_aus_ c_ause c_ausf c_ausg c_ausk c_ausl c_ausm c_auss c_aust c_ausw c_ausz c_aut c_auto c_az c_azu c_azub
c_ba c_bab c_baby c_bac c_back c_bad c_bad_ c_bah c_bahn c_bal c_ban c_band c_bat c_batt c_bau c_bauc c_baue
c_baum c_baus c_be c_bea c_bean c_bear c_beau c_bec c_bech c_beck c_bed c_beda c_bedi c_bee c_been c_beer
c_bef c_befr c_beg c_begr c_beh c_beha c_behe c_beho c_bei c_bei_ c_beid c_beim c_bein c_beis c_bek c_beka
c_beko c_bel c_bela c_beli c_bem c_bema c_bemu c_ben c_beno c_benu c_ber c_bera c_bere c_berl c_beru c_bes
c_besc c_bese c_besi c_beso c_besp c_bess c_best c_besu c_bet c_betr c_bett c_beu c_bev c_bevo c_bez c_beza
c_bezi c_bezu c_bi c_bi_ c_bil c_bild c_bill c_bin c_bin_ c_bio c_bio_ c_biol c_bis c_bis_ c_biss c_bist c_bit
c_bitt c_bl c_bla c_ble c_blei c_blo c_bloc c_blod c_blos c_blu c_blum c_bo c_boc c_bock c_boh c_bohn c_bos
c_bosc c_bose c_bot c_bot_ c_br c_bra c_bran c_brau c_bre c_bren c_bri c_bric c_brie c_bril c_brin c_bro
c_brot c_bru c_bruc c_brud c_brun c_bu c_buc c_buch c_bud c_budg c_bun c_bund c_bur c_buro c_ca c_cal c_call
c_can c_canc c_ce c_cen c_cent c_ch c_cha c_chao c_char c_chat c_che c_chef c_cho c_cho_ c_cl c_clo c_clou
c_co c_cod c_code c_com c_comp c_con c_cont c_cor c_coro c_d_ c_da c_da_ c_dab c_dabe c_dac c_dach c_daf
c_dafu c_dag c_dage c_dah c_dahe c_dahi c_dam c_dama c_dame c_dami c_dan c_dana c_dane c_dank c_dann c_dar
c_dara c_darf c_daru c_das c_das_ c_dass c_dat c_date c_dau c_daue c_dav c_davo c_daz c_dazu c_de c_de_ c_dea
c_deak c_dec c_deck c_def c_defe c_del c_dele c_dem c_dem_ c_deme c_den c_den_ c_dene c_denk c_denn c_dep
c_der c_der_ c_des c_desh c_desi c_deu c_deut c_di c_di_ c_dia c_diag c_dic c_dich c_die c_die_ c_dien c_dies
c_dif c_diff c_dig c_digi c_din c_ding c_dir c_dire c_dis c_disc c_disp c_dm c_dm_ c_do c_do_ c_doc c_doch
c_dop c_dopp c_dor c_dorf c_dort c_dq c_dqu c_dqua c_dr c_dr_ c_dra c_dran c_drau c_dre c_drec c_drei c_dri
c_drin c_drit c_dro c_dru c_drub c_druc c_ds c_dsg c_dsgv c_du c_du_ c_duf c_duft c_dun c_dunn c_dur c_durc
c_durf c_e_ c_eb c_ec c_ech c_echt c_eck c_ecke c_eg c_ega c_egal c_eh c_eh_ c_ehe c_eher c_ehr c_ehrl c_ei
c_eie c_eier c_eig c_eige c_ein c_ein_ c_eine c_einf c_eing c_eink c_einl c_einm c_eins c_einv c_einw c_einz
c_el c_elt c_elte c_em c_emp c_empf c_en c_en_ c_end c_ende c_endg c_endl c_ene c_ener c_eng c_engl c_enk
c_enke c_ent c_entf c_entl c_ents c_entt c_entz c_er c_er_ c_erf c_erg c_erge c_erh c_erha c_erho c_eri c_erin
c_erk c_erkl c_erl c_erla c_erle c_erlo c_ern c_err c_erre c_ers c_ersa c_erse c_erst c_ert c_erte c_erw
c_erwa c_erwu c_erz c_erza c_es c_es_ c_ess c_esse c_et c_eti c_etik c_etw c_etwa c_eu c_eu_ c_euc c_euch
c_eue c_euer c_eur c_eure c_euro c_ew c_ewi c_ewig c_ex c_exi c_exis c_exit c_exp c_expo c_expr c_ey c_ey_
c_fa c_fac c_fach c_fad c_fade c_fah c_fahr c_fai c_fair c_fal c_fall c_fals c_fam c_fami c_far c_farb c_fas
c_fass c_fast c_fau c_faul c_fax c_fe c_feb c_febr c_feh c_fehl c_fei c_feie c_fer c_fern c_fert c_fes c_fest
c_feu c_feue c_fi c_fil c_fili c_fin c_fina c_find c_fing c_fir c_firm c_fix c_fl c_fla c_flac c_flas c_fle
c_flei c_flo c_fo c_foh c_fohn c_fol c_folg c_for c_ford c_form c_fot c_foto c_fr c_fra c_frag c_fran c_frau
c_fre c_frec c_frei c_frem c_fres c_freu c_fri c_frie c_fris c_fro c_froh c_fru c_fruh c_fu c_fuc c_fuh c_fuhl
c_fuhr c_fun c_funf c_funk c_fur c_fur_ c_furs c_fus c_fusi c_fuss c_fut c_futt c_ga c_gab c_gab_ c_gabs c_gal
c_gald c_gan c_ganz c_gar c_gar_ c_gara c_garn c_gart c_gas c_gas_ c_gast c_ge c_gea c_gean c_gear c_geb
c_geba c_gebe c_gebi c_gebl c_gebr c_gebt c_gebu c_ged c_geda c_gedr c_gedu c_gef c_gefa c_gefe c_gefr c_gefu
c_geg c_gega c_gege c_geh c_geh_ c_geha c_gehe c_geho c_geht c_gei c_geir c_gek c_geka c_gekl c_geko c_gekr
c_geku c_gel c_gela c_geld c_gele c_geli c_gelo c_gem c_gema c_geme c_gemu c_gen c_gena c_gene c_geno c_genu
c_geo c_gep c_gepa c_geq c_gequ c_ger c_gera c_gere c_geri c_gern c_ges c_gesa c_gesc c_gese c_gesp c_gest
c_gesu c_get c_geta c_geti c_getr c_gew c_gewa c_gewe c_gewo c_gez c_gezo c_gf c_gfu c_gfun c_gh c_gha c_gi
c_gib c_gib_ c_gibt c_gin c_ging c_git c_gits c_gl c_gla c_glas c_glau c_gle c_glei c_glu c_gluc c_glum c_glut
c_gm c_gmb c_gmbh c_go c_god c_god_ c_goh c_goht c_gon c_got c_gott c_gr c_gra c_grad c_grat c_grau c_gre
c_gri c_gro c_grob c_gros c_gru c_grun c_grus c_gs c_gsa c_gsc c_gsch c_gsi c_gsi_ c_gst c_gsto c_gu c_gun
c_guns c_gut c_gut_ c_gute c_guts c_gw c_gwe c_ha c_ha_ c_haa c_haar c_hab c_hab_ c_habe c_habt c_hah c_haha
c_hal c_halb c_half c_hall c_hals c_halt c_ham c_hamb c_hams c_han c_han_ c_hand c_hang c_hap c_happ c_has
c_hast c_hat c_hat_ c_hatt c_hau c_haus c_haut c_he c_hea c_hei c_heim c_heis c_heiz c_hel c_helf c_hen c_hend
c_her c_her_ c_herb c_herr c_herz c_heu c_heut c_hi c_hie c_hiel c_hier c_hies c_hil c_hilf c_hin c_hin_
c_hing c_hint c_hinu c_hm c_hm_ c_hmm c_hmm_ c_ho c_hob c_hobb c_hoc c_hoch c_hof c_hof_ c_hofe c_hoff c_hofl
c_hoh c_hohe c_hoi c_hoid c_hol c_hol_ c_hole c_holz c_hom c_home c_hor c_hor_ c_hore c_horn c_hort c_hos
c_hose c_hot c_hot_ c_hote c_hotl c_hu c_hub c_hube c_hun c_hund c_ic c_ich c_ich_ c_ichs c_id c_ide c_idee
c_ig c_ign c_igno c_ih c_ihm c_ihm_ c_ihn c_ihn_ c_ihne c_ihr c_ihr_ c_ihre c_im c_im_ c_imm c_imme c_in c_in_
c_inf c_info c_inh c_inha c_inn c_inne c_ins c_ins_ c_inso c_int c_inte c_inv c_inve c_inz c_inzw c_ir c_irg
c_irge c_is c_ist c_ist_ c_it c_it_ c_ja c_ja_ c_jah c_jahr c_jan c_janu c_je c_je_ c_jed c_jede c_jeg c_jegl
c_jem c_jema c_jen c_jens c_jet c_jetz c_jo c_jo_ c_job c_job_ c_ju c_jul c_juli c_jun c_jung c_juni c_jur
c_juri c_ka c_ka_ c_kaf c_kaff c_kal c_kalt c_kam c_kam_ c_kame c_kamp c_kan c_kann c_kano c_kant c_kap c_kapi
c_kaps c_kapu c_kar c_kart c_kas c_kase c_kass c_kat c_kata c_katz c_kau c_kauf c_kaum c_kaut c_ke c_kee
c_keen c_keh c_kehr c_kei c_kei_ c_kein c_kel c_kell c_ken c_kenn c_ker c_ket c_kett c_kg c_kg_ c_ki c_kil
c_kilo c_kim c_kimm c_kin c_kind c_kino c_kis c_kist c_kl c_kla c_klag c_klap c_klar c_klas c_kle c_kleb
c_klei c_kli c_klin c_km c_km_ c_kn c_kna c_kni c_knie c_ko c_koc c_koch c_kof c_koff c_koh c_kohl c_koi
c_koi_ c_koin c_kol c_koll c_kom c_koma c_komm c_komp c_kon c_kond c_konf c_konk c_konn c_kont c_konz c_kop
c_kopf c_kor c_kork c_korr c_kos c_kost c_kr c_kra c_kraf c_kran c_krau c_kre c_kreb c_kri c_krie c_ku c_kuc
c_kuch c_kul c_kula c_kum c_kumm c_kun c_kund c_kunf c_kur c_kurs c_kurz c_la c_lab c_labe c_labo c_lac c_lack
c_lad c_lade c_lag c_lag_ c_lage c_lak c_lakt c_lam c_lamp c_lan c_land c_lang c_las c_lass c_last c_lau
c_lauf c_laut c_le c_leb c_lebe c_lebt c_lec c_leck c_lee c_leer c_leg c_leg_ c_lege c_leh c_lehn c_lei c_leic
c_leid c_lein c_leip c_leis c_leit c_ler c_lern c_les c_lese c_let c_letz c_leu c_leut c_li c_lid c_lidl c_lie
c_lieb c_lief c_lieg c_lies c_lin c_lind c_lini c_link c_liq c_liqu c_lis c_list c_lk c_lkw c_lkw_ c_lo c_loc
c_loch c_log c_logi c_loh c_lohn c_lok c_loka c_lon c_lond c_los c_los_ c_losc c_lose c_losu c_lot c_lu c_luf
c_luft c_lus c_lust c_lux c_luxu c_ma c_mac c_mach c_mag c_mag_ c_mage c_mah c_mahl c_mahn c_mai c_mai_ c_maie
c_mail c_mal c_mal_ c_male c_man c_man_ c_mang c_mann c_mar c_marg c_mark c_marz c_mas c_masc c_mat c_mate
c_mats c_mau c_me c_me_ c_mec c_meck c_meg c_mega c_meh c_meh_ c_mehr c_mei c_meie c_mein c_mel c_meld c_men
c_meng c_mens c_menu c_mer c_merk c_mes c_mess c_met c_metr c_mi c_mic c_mich c_mie c_mies c_miet c_min c_mind
c_minu c_mir c_mir_ c_mis c_mise c_mist c_mit c_mit_ c_mita c_mitb c_mitg c_mitt c_mo c_mob c_mobi c_moc
c_moch c_mod c_mode c_mog c_mogl c_moi c_moin c_mom c_mome c_mon c_mona c_mont c_mor c_more c_morg c_mot
c_moto c_mu c_muh c_muhe c_muhl c_mul c_mull c_mun c_mund c_mus c_muss c_must c_mut c_mutt c_n_ c_na c_na_
c_nac c_nach c_nag c_nage c_nah c_nahe c_nahm c_naht c_naj c_naja c_nam c_name c_nas c_nase c_nat c_natu c_nc
c_nci c_ncih c_ne c_ne_ c_neb c_nebe c_nee c_nee_ c_neh c_nehm c_nei c_nein c_nem c_nem_ c_nemm c_nen c_nen_
c_ner c_nerv c_nes c_nesp c_net c_nett c_neu c_neu_ c_neue c_neuh c_neul c_new c_news c_ni c_nia c_nia_ c_nic
c_nich c_nie c_nie_ c_nied c_niem c_nim c_nimm c_nir c_nirg c_no c_no_ c_noc c_noch c_nod c_nod_ c_nor c_norm
c_not c_nota c_note c_notf c_noti c_nov c_nove c_nu c_nul c_null c_num c_nume c_numm c_nun c_nun_ c_nur c_nur_
c_nut c_nut_ c_nutz c_o_ c_ob c_ob_ c_obe c_oben c_ober c_obw c_obwo c_od c_ode c_oder c_of c_off c_offe
c_offn c_oft c_oft_ c_og c_oh c_ohn c_ohne c_ohr c_ohr_ c_ohre c_oi c_oid c_oide c_ok c_ok_ c_oka c_okay c_ol
c_ol_ c_om c_on c_onl c_onli c_op c_op_ c_ope c_oper c_opt c_opt_ c_or c_ord c_orde c_ordn c_org c_orga c_ort
c_ort_ c_os c_ost c_oste c_ou c_out c_out_ c_pa c_pac c_pack c_pak c_pake c_pal c_pale c_pap c_papa c_papi
c_par c_park c_part c_pas c_pass c_pat c_pau c_paus c_pe c_per c_per_ c_perf c_pers c_pf c_pfa c_pfan c_pfl
c_pfla c_pfle c_ph c_pi c_pin c_pins c_pl c_pla c_plas c_plat c_ple c_plea c_plei c_plo c_plot c_po c_pol
c_poli c_por c_port c_pos c_posi c_post c_pr c_pra c_prax c_pre c_prei c_pres c_pri c_prim c_prin c_priv c_pro
c_pro_ c_prob c_prod c_prog c_proj c_proz c_pru c_pruf c_pu c_pun c_punk c_qu c_qua c_qual c_quar c_quat c_que
c_ra c_rab c_raba c_rad c_rah c_rahm c_ran c_ran_ c_ranz c_ras c_rase c_rat c_rate c_rau c_rauc c_rauf c_raus
c_re c_rea c_reag c_reak c_rec c_rech c_red c_red_ c_rede c_reg c_rega c_rege c_regi c_regu c_rei c_reic
c_rein c_reis c_rek c_rekl c_rel c_ren c_rent c_rep c_repa c_res c_resp c_rest c_ret c_reto c_rez c_reze c_ri
c_ric c_rich c_rie c_ries c_ro c_rob c_robi c_roc c_roh c_rol c_roll c_ros c_ross c_rost c_ru c_ru_ c_rub
c_rube c_ruc c_ruck c_ruf c_ruf_ c_rufe c_rufn c_ruft c_ruh c_ruhe c_ruhi c_ruht c_rum c_rum_ c_run c_rund
c_runt c_s_ c_sa c_sac c_sach c_sack c_saf c_saft c_sag c_sag_ c_sage c_sagt c_sai c_sam c_sams c_sau c_sau_
c_saub c_sc c_sch c_scha c_sche c_schi c_schl c_schm c_schn c_scho c_schr c_schu c_schw c_se c_sec c_sech
c_seh c_sehe c_sehr c_sei c_seid c_seie c_sein c_seit c_sek c_sekr c_seku c_sel c_selb c_sen c_send c_seni
c_senk c_ser c_seri c_serv c_set c_setz c_sh c_sho c_shop c_si c_sic c_sich c_sie c_sie_ c_sieh c_sin c_sin_
c_sind c_sinn c_sit c_sitz c_sk c_sko c_skon c_sm c_sms c_sms_ c_so c_so_ c_sof c_sofo c_soft c_soh c_sohn
c_sol c_sola c_solc c_soll c_som c_somm c_son c_sond c_sonn c_sons c_sor c_sorg c_sorr c_sort c_sow c_sowa
c_sp c_spa c_spam c_span c_spar c_spas c_spat c_spe c_sped c_spei c_sper c_spez c_spi c_spie c_spin c_spit
c_spo c_spon c_spr c_spra c_spre c_spri c_spu c_spul c_st c_sta c_stab c_stad c_stam c_stan c_star c_stat
c_stau c_ste c_stec c_steh c_stel c_ster c_steu c_sti c_stif c_stil c_stim c_stin c_sto c_stof c_stop c_stor
c_str c_stra c_stre c_stri c_stro c_stu c_stuc c_stud c_stuh c_stum c_stun c_stur c_su c_suc c_such c_sup
c_supe c_supp c_sy c_sys c_syst c_ta c_tab c_tabl c_tabu c_tag c_tag_ c_tage c_tas c_tast c_tau c_taug c_te
c_tea c_team c_tec c_tech c_tee c_tee_ c_tei c_teig c_teil c_tel c_tele c_tep c_tepp c_ter c_term c_terr c_tes
c_test c_teu c_teue c_teur c_tex c_text c_th c_tha c_than c_the c_them c_ther c_tho c_thom c_ti c_tic c_tick
c_tie c_tin c_tint c_tip c_tipp c_tis c_tisc c_to c_toc c_toch c_tod c_todl c_tol c_toll c_ton c_ton_ c_too
c_top c_top_ c_tor c_tor_ c_tot c_tot_ c_tota c_tr c_tra c_trag c_trau c_tre c_tres c_treu c_tri c_trif c_trin
c_tro c_trop c_trot c_tru c_ts c_tsc c_tsch c_tu c_tua c_tuat c_tun c_tun_ c_tur c_tur_ c_turk c_tut c_tut_
c_ub c_ube c_ubel c_uber c_ubr c_ubri c_uh c_uhr c_uhr_ c_um c_um_ c_umf c_umfr c_umg c_umga c_umge c_ums
c_ums_ c_umst c_umt c_umta c_umz c_umzu c_un c_unb c_unbe c_unbr c_und c_und_ c_une c_uner c_unf c_unfa c_unfr
c_ung c_unge c_ungu c_unh c_unho c_unm c_unmo c_unp c_unpa c_unpe c_unpu c_uns c_uns_ c_unsc c_unse c_unsi
c_unsu c_unt c_unte c_unv c_unve c_unw c_unwi c_unz c_unzu c_up c_upd c_upda c_ur c_url c_urla c_urs c_ursa
c_us c_va c_vat c_vate c_ve c_veg c_vega c_vege c_ver c_vera c_verb c_verd c_vere c_verf c_verg c_verh c_verk
c_verl c_verm c_vern c_verp c_verr c_vers c_vert c_veru c_verw c_verz c_vi c_vie c_viel c_vier c_vo c_vo_
c_vol c_voll c_vom c_vom_ c_von c_von_ c_vor c_vor_ c_vorb c_vorg c_vorh c_vori c_vorl c_vorm c_vorn c_vorr
c_vors c_wa c_waa c_waag c_wac c_wack c_wah c_wahr c_wan c_wand c_wann c_war c_war_ c_ware c_warm c_warn
c_wart c_waru c_was c_was_ c_wasc c_wass c_we c_web c_webs c_wec c_wech c_wed c_wede c_weg c_weg_ c_wege
c_wegg c_wei c_weih c_weil c_wein c_weis c_weit c_wel c_welc c_welk c_welt c_wem c_wem_ c_wen c_wen_ c_weni
c_wenn c_wer c_wer_ c_werb c_werd c_werk c_wert c_wes c_wet c_wett c_wh c_wha c_what c_wi c_wia c_wic c_wich
c_wid c_wide c_wie c_wie_ c_wied c_wies c_wil c_will c_win c_wind c_wint c_wir c_wir_ c_wird c_wirf c_wirk
c_wirt c_wis c_wiss c_wit c_witw c_witz c_wo c_wo_ c_woa c_woan c_woas c_woc c_woch c_wof c_wofu c_woh c_wohe
c_wohl c_wohn c_wol c_wolf c_woll c_wor c_word c_wort c_woru c_wos c_wos_ c_woz c_wozu c_wu c_wuc c_wuch c_wun
c_wuns c_wur c_wurd c_wurs c_wus c_wuss c_z_ c_za c_zah c_zahl c_zau c_zaun c_zc c_zch c_zchl c_ze c_zeh
c_zehn c_zei c_zeig c_zeit c_zel c_zelt c_zen c_zent c_zer c_zerb c_zers c_zeu c_zeug c_zi c_zie c_zieh c_zo
c_zu c_zu_ c_zua c_zuag c_zuc c_zuck c_zuf c_zufr c_zug c_zug_ c_zuge c_zuk c_zuku c_zul c_zule c_zum c_zum_
c_zumu c_zur c_zur_ c_zurs c_zuru c_zurz c_zus c_zusa c_zusc c_zuse c_zust c_zuv c_zuve c_zv c_zw c_zwa c_zwe
c_zwec c_zwei c_zwi c_zwis c_zwo c_zwol c_❌_ c_👋_ c_👍_ c_🙂_ c_🚫_ c_🛑_ caag caage caage_ caar caar_ caare cab_
caba cabat cabatt cabb cabbe cabbes cabbr cabbre cabbu cabbuc cabe cabe_ cabei cabei_ cabel cabel_ caben
caben_ cabend caber caber_ cabg cabge cabgeb cabgeg cabgeh cabgel cabgem cabges cabgew cabh cabho cabhol cabi
cabil cabile cabl cable cablet cabm cabma cabmah cabme cabmel cabo cabo_ cabor cabor_ cabos cabos_ cabr cabri
cabrik cabs cabs_ cabsc cabsch cabse cabseh cabso cabsol cabsp cabspr cabst cabste cabstu cabt cabt_ cabte
cabtei cabu cabu_ cabw cabwi cabwic caby caby_ cabz cabzo cabzoc cach cach_ cachb cachba cachbe cachd cachde
cache cache_ cachen cacher cachf cachfo cachfr cachfu cachg cachge cachh cachha cachhe cachi cachl cachla
cachm cachmi cachr cachri cachs cachse cachst cacht cacht_ cachte cachts cack cack_ cacke cacke_ cackel cacken
cacker cackl cackli cacks cacks_ cackt cacktl cacku cackun cad_ cada cada_ cade cade_ cadel caden caden_
cadens cadi cadig cadigt cadr cadre cadres cadt cadt_ cafa cafa_ cafe cafe_ cafen cafen_ caff caffe caffee
caffel cafft cafft_ cafi caft caft_ cafte cafte_ cafti caftig caftl cafts caftsa caftsf caftsl cafu cafur
cafur_ cag_ cagb cagba cagbar cage cage_ cageb cageg cagege cagel cagel_ cagela cagen cagen_ cagent cagenz
cager cager_ cagert cages cages_ cagi cagie cagier cagn cagno cagnos cags cags_ cagsb cagsbe cagsp cagt cagt_
cagte cagu cagun cagung cah_ caha caha_ cahe cahen cahen_ caher caher_ cahi cahig cahig_ cahin cahl cahl_
cahlb cahlba cahle cahle_ cahlen cahlt cahlt_ cahlu cahlun cahm cahm_ cahma cahmas cahme cahme_ cahmen cahn
cahnu cahnun cahr cahr_ cahre cahre_ cahren cahrer cahres cahrt cahrt_ caht cahte cahte_ cai_ caie caier
caier_ cail cail_ cails cails_ cair cair_ caire cairer cairt cairtr cais caiso caison cait cait_ caja caja_
cake caket caket_ caketd cakete cakk cakku cakku_ cakt cakt_ cakta caktau caktd caktda cakte cakti caktie
caktio caktiv caktl caktli cakto caktos caktu caktul caktv caktve cal_ cala calb calb_ calbe calbe_ calben
cald cald_ cale cale_ calen calen_ caler caler_ calet calett calf calft calfte cali calig calig_ calis calisi
calit calita calk calko calkoh call call_ calle calle_ callei callen caller calles callo callo_ calls calls_
callt callt_ calm calo calog calog_ caloge cals cals_ calsa calsab calsc calsch calso calso_ calt calt_ caltb
caltba calte calte_ calten calter caltes caltet calti caltig caltn caltni calts caltu caltun calz calze calzen
cam_ cama camal camals camat camati camaz camazo camb cambu cambur came came_ camen camen_ camer camer_ cami
camie camier camil camili camit camit_ camm camm_ camme cammen cammk cammku camo camoi camoi_ camot camott
camp campe campen campf campfe campi campig cams cams_ camst camsta camt camt_ camth camthe can_ cana cana_
canac canach canal canb canbi canbie canbin canc cance cancel canch canche cand cand_ canda cande cande_
candel candem canden cander candet candg candge candi candig candk candko candl candle candn candni cando
candor candr candre cands candsl candt candy candy_ candyn cane cane_ canem canema canf canfa canfan canfr
canfra cang cang_ canga canga_ cangab cange cange_ cangeb cangef cangeh cangek cangel cangem cangen canger
canges cangs cangsa cangst cangt cangt_ cangw cangwe cani canie canien canis canisi cank cank_ cankb cankba
canke canke_ canken canks canks_ cankt cankt_ canku cankun canl canla canlag canli canlie cann cann_ canne
cannt cannt_ cannte cano canon canone canp canpa canpas canr canru canruf cans cans_ cansc cansch cansp canspr
canst cansta cant cant_ cante cante_ canten canti cantie cantin cantr cantra cantw cantwo canu canua canuar
canw canwa canwal canz canz_ canza canze canze_ canzei canzen canzi canzie canzig canzu canzur capa capa_ cape
capi capie capier capp capp_ cappa cappar cappc cappch cappe cappe_ cappel cappi cappig cappt cappt_ capr
capri capril caps capse capsel capu caput caputt car_ cara cara_ caran caran_ carant carat carat_ caratu carb
carbe carbe_ carbei carben card care care_ caren caren_ carenw cares cares_ carf carf_ carg carge carge_
cargen carger cari carie carier carin carin_ caris carisc cark cark_ carke carke_ carkei carken carkt carkt_
carm carm_ carme carmep carn carn_ carnu carnun caro carom caroma carr carrn carrn_ carro carrog cars carsc
carsch cart cart_ carte carte_ cartei carten cartes cartet cartez carti cartik cartn cartne carto cartof
carton cartu cartun cartus caru carub carube carum carum_ carun carung carz carz_ carzt carzt_ cas_ casc casch
casch_ casche caschi case case_ casen casen_ casenm caser caser_ cass cass_ cassa casse casse_ cassel cassen
casser casset cassi cassie cassig cassis cassr cassri casst casst_ casste cassu cassun cast cast_ casta castat
caste caste_ casten caster casti castig castik castr castro cat_ cata catal catalo catas catast cate cate_
catel cateli caten caten_ catena catenb catens cater cater_ cateri catet catet_ catete catev catev_ cath cati
catig catige catigu catio cation catis catis_ catisc cativ catn cato cator cator_ catr catro catron cats cats_
catsa catsap catsc catsch catt catt_ catte catte_ catten catter cattet cattf cattfo cattu cattun catu catun
catung catur catur_ cature caturl catz catz_ catze catze_ catzl catzli catzt catzt_ catzte cau_ caub caub_
caube caube_ cauber caubn caubni caubt caubt_ cauc cauch cauch_ cauchb cauche cauchn cauchs caucht caue cauen
cauen_ cauenh cauer cauer_ cauern cauert cauf cauf_ caufa caufa_ caufe caufe_ caufen caufer caufg caufga
caufge caufh caufho caufl caufla caufn caufna caufs caufs_ caufsc caufsg cauft cauft_ cauftr caufw caufwa caug
cauge caugen caugt caugt_ caugu caugus caul caum caum_ cauma caumar caun caun_ caup caupt caupt_ caupte caur
caura cauran cauri caurig caus caus_ causa causc causch cause cause_ causei causf causfa causfu causg causga
causge caush causi causie causk causke causku causl causla causm causm_ causn causne causs caussc causse caust
causta causte caustr causw causwa causwe causz causzu caut caut_ caute cauter cauti cautio cauto cauto_ cautom
cauz cauze cauze_ cavo cavon cavon_ caxi caxis caxis_ cay_ caz_ cazo cazon cazon_ cazu cazu_ cazub cazubi cba_
cbab cbaby cbaby_ cbac cbach cbach_ cback cbacke cbad cbad_ cbah cbahn cbal cball cban cband cbank cbank_ cbar
cbar_ cbare cbares cbark cbarke cbat cbatt cbatt_ cbatte cbau cbau_ cbauc cbauch cbaue cbauer cbaum cbauma
cbaus cbaust cbaut cbaut_ cbay cbbe cbbes cbbest cbbr cbbre cbbrec cbbu cbbuc cbbuch cbby cbby_ cbe_ cbea
cbean cbeanr cbeans cbeant cbear cbearb cbeau cbeauf cbec cbech cbeche cbeck cbeck_ cbed cbeda cbedar cbedi
cbedie cbedin cbee cbeei cbeein cbeen cbeend cbeer cbeerd cbef cbefr cbefra cbeg cbege cbegr cbegru cbeh cbeha
cbehal cbehan cbehau cbehe cbehel cbeho cbei cbei_ cbeid cbeide cbeik cbeiko cbeim cbeim_ cbein cbeis cbeisp
cbeit cbeit_ cbeite cbeitr cbeits cbeitu cbek cbeka cbekam cbekan cbeko cbekom cbel cbel_ cbela cbelas cbeli
cbelie cbem cbema cbeman cbemu cbemuh cben cben_ cbena cbenan cbend cbend_ cbends cbeno cbenot cbens cbenu
cbenut cber cber_ cbera cberal cberat cberb cberbl cbere cbere_ cberei cberf cberfl cberg cberge cbergr cberh
cberha cberho cberl cberla cberle cberli cberm cbermo cbern cberno cbers cbersi cbersp cbert cberte cbertr
cberu cberuf cberz cberze cberzo cbes cbesc cbesch cbese cbesi cbesit cbeso cbeson cbesp cbespr cbess cbesse
cbest cbesta cbeste cbesti cbesu cbesuc cbet cbetr cbetra cbetre cbetri cbetru cbett cbett_ cbeu cbeul cbeult
cbeut cbeute cbev cbevo cbevor cbew cbewe cbewer cbez cbeza cbezah cbezi cbezie cbezo cbezog cbezu cbezug
cbezw cbezwe cbge cbgeb cbgeba cbgebr cbgebu cbgeg cbgege cbgeh cbgel cbgele cbgem cbgeme cbges cbgesc cbgest
cbgew cbgewi cbgewo cbh_ cbho cbhol cbholu cbi_ cbie cbier cbiere cbiert cbiet cbiete cbil cbil_ cbild cbilds
cbile cbiler cbill cbilli cbin cbin_ cbind cbinde cbindu cbins cbinso cbio cbio_ cbiol cbiola cbis cbis_ cbiss
cbissc cbissl cbist cbist_ cbit cbitt cbitte cbitts cbla cblat cblatt cblau cble cblei cbleib cblem cblem_
cbleme cblet cblett cbli cblic cblick cblie cblieb cblin cbling cblo cbloc cblock cblod cblod_ cblos cbloss
cblu cblum cblume cbma cbmah cbmahn cbme cbmel cbmeld cbn_ cbni cbnis cbnis_ cbo_ cboc cbock cbock_ cboh cbohn
cbohne cbon cbonu cbonus cbor cbor_ cbos cbos_ cbosc cbosch cbose cbose_ cbot cbot_ cbote cbote_ cboten cbra
cbrac cbrach cbran cbranc cbrand cbrann cbrau cbrauc cbre cbrec cbrech cbren cbrenn cbri cbric cbrich cbrie
cbrief cbrig cbrig_ cbrik cbrik_ cbril cbrill cbrin cbring cbro cbroc cbroch cbrot cbrot_ cbru cbrua cbruar
cbruc cbruch cbrud cbrude cbrun cbs_ cbsc cbsch cbschn cbscr cbscri cbse cbseh cbsehe cbsei cbseit cbso cbsol
cbsolu cbsp cbspr cbspra cbst cbst_ cbsta cbstan cbste cbstel cbsten cbsts cbstst cbstu cbstur cbt_ cbte cbtei
cbteil cbtr cbts cbts_ cbu_ cbuc cbuch cbuche cbuchh cbucht cbuchu cbud cbudg cbudge cbug cbuh cbuhr cbuhr_
cbuhre cbun cbund cbund_ cbunde cbung cbung_ cbunt cbur cburg cburg_ cburo cburo_ cburok cburt cburts cbwe
cbwi cbwic cbwick cbwo cbwoh cbwohl cby_ cbzo cbzoc cbzock ccal ccall ccan ccanc ccance cce_ ccel ccel_ ccen
ccent ccent_ cch_ ccha cchad cchade cchadi cchaf cchaff cchaft cchal cchal_ cchale cchalt ccham cchamt cchao
cchar ccharg cchat cchat_ cchatz cchau cchau_ cchaue cchauf cchaus cchb cchba cchbar cchbe cchbea cchbes cchd
cchde cchden cche cche_ cchec cchech cchef cchef_ ccheh cchehe cchei ccheib ccheid cchein ccheis ccheit cchem
cchem_ cchen cchen_ cchend cchene cchenk cchenl ccher ccher_ cchere cchert ccheru ccherw ccherz cches cches_
cchf cchfo cchfol cchfr cchfra cchfu cchful cchg cchge cchgef cchgel cchger cchges cchh cchha cchhal cchhe
cchhei cchher cchi cchib cchibo cchic cchich cchick cchie cchied cchief cchien cchig cchig_ cchige cchim
cchimm cchin cchine cchir cchirm cchis cchisc cchk cchke cchkei cchl cchla cchlaf cchlag cchlan cchlas cchle
cchlec cchlei cchlep cchli cchli_ cchlic cchlie cchlim cchlo cchlos cchlu cchlus cchm cchma cchmac cchmal
cchmar cchme cchmec cchmei cchmi cchmid cchmit cchmo cchn cchn_ cchna cchnap cchnau cchne cchnei cchnel cchnet
cchni cchnik cchnis cchnit cchnu cchnun ccho ccho_ cchob cchobe cchol ccholl cchon cchon_ cchone cchont cchp
cchpa cchpar cchr cchra cchran cchrau cchre cchrei cchri cchric cchrie cchrif cchrii cchrit cchro cchrot cchs
cchs_ cchsa cchsag cchsc cchsch cchse cchsel cchsl cchslu cchsm cchsma cchsr cchsre cchst cchst_ cchste ccht
ccht_ cchte cchte_ cchten cchter cchtet cchtf cchtfe cchtg cchtge cchti cchtig cchtl cchtli cchts cchts_
cchtsa cchtsg cchtss cchu cchuh cchuhe cchul cchuld cchule cchulu cchulz cchun cchung cchus cchuss cchust
cchut cchutz cchw cchwa cchwan cchwar cchwas cchwat cchwe cchwei cchwer cchwes cchwi cchwie cchwin cchwu
cchwun cchz cchze cchzei ccih cciht cciht_ cck_ cckb ccke ccke_ cckel cckelt ccken ccken_ ccker ccker_ cckere
cckern cckers ccket ccket_ cckf cckfr cckfra cckg cckge cckger cckges cckgez ccki cckie cckier cckl cckli
ccklic ccklu ccklun cckm cckme cckmel cckr cckru cckruf ccks ccks_ cckse ccksen cckt cckt_ cckte cckte_ ccktl
ccktla cckts cckts_ ccku cckun cckung cckz cckza cckzah cclo cclou ccloud ccod ccode ccode_ ccom ccomp ccompu
ccon ccont ccontr ccor ccoro ccoron ccou ccoun ccount ccre ccrem ccreme ccri ccrib ccribe cda_ cdab cdabe
cdabei cdac cdach cdach_ cdaf cdafu cdafur cdag cdage cdageg cdah cdahe cdaher cdahi cdahin cdal cdam cdama
cdamal cdame cdame_ cdami cdamit cdan cdana cdanac cdane cdanem cdank cdank_ cdankb cdanke cdann cdann_ cdar
cdara cdaran cdarf cdarf_ cdaru cdarub cdarum cdas cdas_ cdass cdass_ cdasse cdat cdate cdate_ cdaten cdatev
cdau cdaue cdauer cdav cdavo cdavon cdaz cdazu cdazu_ cdbe cdbeu cdbeut cde_ cdea cdeak cdeakt cdec cdeck
cdeckt cdee cdef cdefe cdefek cdel cdel_ cdele cdelet cdeli cdelin cdell cdell_ cdelle cdeln cdeln_ cdels
cdelt cdelt_ cdem cdem_ cdeme cdemen cden cden_ cdenb cdenbe cdend cdenda cdendi cdene cdene_ cdenen cdenf
cdenfr cdenk cdenke cdenko cdenl cdenn cdenn_ cdens cdense cdent cdentl cdep cder cder_ cdera cderan cderb
cdere cdere_ cderem cderen cderer cderes cderg cderge cderh cderho cderk cderko cderm cderma cderme cdern
cdern_ cderne cderr cderru cders cders_ cderse cdersp cdert cdert_ cderu cderun cderw cderwe cdes cdes_ cdesh
cdesha cdesi cdesig cdesn cdesne cdest cdestb cdet cdet_ cdeu cdeut cdeuts cdge cdgeb cdgebu cdgeg cdgega
cdget cdget_ cdgu cdgul cdgult cdhe cdhei cdheit cdi_ cdia cdiag cdiagn cdic cdich cdicht cdie cdie_ cdien
cdiens cdient cdienu cdier cdiere cdiert cdies cdiese cdif cdiff cdiffe cdig cdig_ cdige cdige_ cdigen cdigi
cdigit cdigk cdigke cdigt cdigt_ cdigu cdigun cdin cdin_ cding cding_ cdinge cdingt cdio cdio_ cdir cdire
cdirek cdis cdisc cdisch cdisco cdisp cdispl cdit cditi cditio cdko cdkos cdkost cdl_ cdle cdler cdler_ cdli
cdlic cdlich cdm_ cdn_ cdne cdner cdner_ cdni cdnis cdnis_ cdnu cdnun cdnung cdo_ cdoc cdoch cdoch_ cdon cdop
cdopp cdoppe cdor cdorf cdorf_ cdort cdort_ cdqu cdqua cdqual cdr_ cdra cdran cdran_ cdrau cdrauf cdre cdrec
cdreck cdreh cdrehe cdrei cdrei_ cdreif cdreim cdres cdress cdri cdrin cdrin_ cdrit cdritt cdro cdroh cdroht
cdru cdrub cdrube cdruc cdruck cds_ cdsa cdsat cdsatz cdsc cdsch cdscha cdschi cdsg cdsgv cdsgvo cdsl cdslo
cdslos cdsm cdt_ cdu_ cduf cduft cduft_ cduk cdukt cdukt_ cdukte cdukti cdul cduld cdum cdum_ cdun cdung
cdung_ cdungs cdunn cdunne cdur cdurc cdurch cdurf cdurfe cdurft cdus cduz cduzi cduzie cdve cdver cdverg cdwa
cdwan cdwann cdwo cdwo_ cdy_ cdyn cdynu cdynum ceag ceage ceagen ceagi ceagie ceak ceakt ceakti ceal ceam
ceam_ cean cean_ ceand ceande ceanr ceanru ceans ceanst ceant ceantw cear cearb cearbe cearg cearge ceas cease
cease_ ceat ceau ceauf ceauft ceb_ ceba cebau cebaut cebe cebe_ ceben ceben_ cebena cebens ceber ceber_ cebi
cebin cebind cebl cebla cebli ceblie ceblin cebn cebn_ cebo cebon cebonu cebot cebot_ cebote cebr cebra cebrac
cebran cebrau cebro cebroc cebru cebrua cebs cebs_ cebse cebsei cebst cebste cebt cebt_ cebts cebts_ cebu
cebuc cebuch cebuh cebuhr cebun cebur ceburt cech cech_ ceche ceche_ cechen cecher cechh cechhe cechi cechie
cechn cechne cechni cechnu cechp cechpa cechs cechs_ cechse cechsl cecht cecht_ cechte cechtf cechtl cechts
cechu cechun ceck ceck_ cecke cecke_ cecken cecker ceckt ceckt_ ceckte ced_ ceda cedar cedarf cedau cedaue
cede cede_ ceden ceden_ cedene ceder ceder_ cederh cederk ceders cedes cedes_ cedet cedet_ cedi cedie cedien
cedig cedigt cedin ceding cedit cediti cedr cedru cedruc ceds cedu ceduz cee_ ceei ceein ceeinw ceen ceen_
ceend ceende ceene ceer ceer_ ceerd ceerdi ceere ceere_ cees cef_ cefa cefah cefahr cefal cefall cefan cefang
cefe cefeh cefehl cefek cefekt cefer cefera ceferb ceferd cefern ceferp cefert ceferu ceferz cefk cefo cefon
cefon_ cefona cefoni cefonn cefr cefra cefrag cefre cefrei cefu cefuh cefuhl cefun cefund ceg_ cega cega_
cegal cegal_ cegale cegan cegan_ cegane cegang cege cege_ cegeb cegebe cegeh cegel cegelm cegelt cegen cegen_
cegenu ceget cegeta cegg cegge ceggef ceggez cegi cegin cegin_ cegio cegion cegis cegist cegl cegli ceglic
cegn cegn_ cegr cegru cegs cegs_ cegt cegt_ cegu cegul ceguli ceh_ ceha cehab cehabt cehal cehalt cehan cehand
cehang cehau cehaup cehe cehe_ cehei ceheim cehel cehell cehen cehen_ cehend ceher ceher_ cehl cehle cehle_
cehlen cehler cehlt cehlt_ cehlte cehm cehm_ cehme cehme_ cehmen cehmt cehmt_ cehn cehn_ cehne cehne_ cehnt
cehnt_ ceho cehob cehobe cehol ceholt cehor cehore cehort cehr cehr_ cehre cehren cehrer cehrf cehrfa cehrl
cehrli cehrs cehrw cehrwe ceht ceht_ cehts cehts_ cei_ ceib ceib_ ceibe ceibe_ ceiben ceibn ceibn_ ceibt
ceibt_ ceic ceich ceich_ ceichb ceiche ceicht ceid ceid_ ceide ceide_ ceiden ceider ceides ceidet ceidu ceidun
ceie ceie_ ceien ceien_ ceier ceier_ ceiera ceif ceifa ceifac ceife ceife_ ceifi ceifig ceig ceig_ ceige
ceige_ ceigen ceiger ceigt ceigt_ ceih ceihn ceihna ceik ceiko ceikom ceil ceil_ ceile ceile_ ceilen ceiler
ceili ceilig ceiln ceilne ceils ceils_ ceilt ceilt_ ceilu ceilun ceim ceim_ ceima ceimal ceimn cein cein_
ceina ceinan ceinb ceinba ceind ceinde ceine ceine_ ceinem ceinen ceiner ceines ceinet ceinf ceinfa ceinfu
ceing ceinge ceinh ceini ceinig ceink ceinka ceinku ceinl ceinm ceinma ceins ceins_ ceinsc ceinst ceint ceint_
ceinte ceinv ceinve ceinw ceinwa ceinwe ceinwi ceinz ceinze ceinzi ceip ceipz ceipzi ceir ceirr ceirrt ceis
ceis_ ceisa ceisan ceisc ceisch ceise ceise_ ceisen ceiser ceisl ceisli ceisp ceispi ceiss ceiss_ ceisse
ceisst ceissv ceist ceiste ceistu ceisu ceisun ceit ceit_ ceita ceitag ceitd ceitde ceite ceite_ ceiten ceiter
ceitet ceiti ceitig ceitl ceitli ceitp ceitpu ceitr ceitra ceits ceits_ ceitsc ceitu ceitun ceiz ceiz_ ceize
ceizu ceizun ceka cekam cekan cekann cekau cekauf ceke ceke_ cekl cekla ceklam ceklap ceklar cekli ceko cekom
cekomm cekos cekost cekr cekre cekret cekri cekrie cekt cekt_ cekte cekte_ cekti cektie cektu cektur ceku
cekum cekumm cekun cekund cel_ cela celac celach celag celage celan celand celang celas celass celast celau
celauf celb celbe celbe_ celben celber celbs celbst celc celch celche celd celd_ celdb celdbe celde celde_
celdel celden celdet celdn celdn_ celdu celdun cele cele_ celef celefo celeg celegt celeh celehn celek celen
celen_ celet celete celf celf_ celfe celfen celh celha celhaf celi celie celief celier celig celig_ celin
celin_ celink celj celja celjah celk celk_ cell cell_ celle celle_ cellei cellen celler celli cellig celln
cells cellsc cellt cellt_ cellu cellun celm celma celmas celn celn_ celo celos celosc celost cels celt celt_
celte celte_ celten celter celz cem_ cema cema_ cemac cemach cemal ceman cemand cemang cemar cemark cemas
cemass cemb cembe cember cemd cemdg cemdge cemdv cemdve ceme ceme_ cemei cemein cemel cemeld cemen cement
cemes cemess cemi cemie cemie_ ceml cemli cemm cemme cemme_ cemmt cemp cempf cempfa cempfe cempfi cemu cemuh
cemuhe cemus cemuse cen_ cena cenan cenan_ cenau cenau_ cenaus cenb cenba cenban cenbar cenbe cenber cenbez
cenbl cenbli cend cend_ cenda cendat cende cende_ cenden cendes cendet cendg cendgu cendi cendie cendl cendli
cends cends_ cendu cendun cendw cendwa cendwo cene cene_ cenen cenen_ cenend cener cenerg cenf cenfe cenfr
cenfre ceng cenge cenge_ cengel cengen cengl cengli cenh cenha cenhaf cenhau cenhe cenhei ceni cenie cenig
cenig_ cenige cenigs cenio cenior cenk cenk_ cenke cenkel cenken cenko cenkon cenkt cenkt_ cenl cenla cenlan
cenlo cenm cenma cenmah cenmar cenn cenn_ cenna cenne cenne_ cennen cenns cenns_ cennt cennt_ cenntn ceno
cenom cenomm cenos cenoss cenot cenoti cenp cenr cenra cenrab cens cens_ censc censch cense censei censer
censi censio censiv censt censt_ censta censth censtl censtn cent cent_ centa centan centar cente cente_
center centf centfe centi centl centla centli centn centne centr centra cents centsc centt centta centu centum
centur centz centzi cenu cenu_ cenub cenube cenug cenug_ cenun cenung cenut cenutz cenv cenve cenver cenw
cenwa cenwas cenwe cenwer cenwi cenwir cenz cenz_ cenze cenzen cenzf cenzfa cenzi cenzie cenzu cenzus cenzv
cenzve ceof ceoff ceoffi cepa cepar cepara cepari cepas cepass cepp ceppe ceppi ceppic cepr cept cept_ cepte
cepten ceptu ceptur cepu cepum cepump cepun cepunk cequ cequa cer_ cera cerab cerabe cerad cerade ceral cerall
ceralt ceran cerand cerang cerans cerant cerap cerar cerarb cerars cerat cerat_ cerate cerati ceratu cerb
cerb_ cerba cerbar cerbe cerbe_ cerbea cerbee cerben cerber cerbes cerbeu cerbez cerbi cerbie cerbin cerbit
cerbl cerbli cerbo cerbot cerbr cerbra cerbro cerbs cerbst cerbu cerbun cerc cerd cerd_ cerde cerde_ cerden
cerdi cerdie cerdig cerdo cerdr cerdre cere cere_ cerec cerech cered cerede cereg cerege cerei cerei_ cereic
cerein cereit cerem cerem_ ceren ceren_ cerenz cerer cerer_ ceres ceres_ ceress cerf cerfa cerfah cerfal cerfe
cerfek cerfl cerfo cerfol cerg cerge cergeb cergef cergeg cergeh cergel cerges cergi cergie cergis cergl
cergle cergr cergro cerh cerha cerhaf cerhal cerhan cerhau cerhe cerher cerhi cerhin cerho cerhoh cerhol
cerhor ceri ceria cerial ceric cerich cerie cerie_ cerien cerig cerig_ cerin cerin_ cerinn ceris ceriss cerk
cerka cerkau cerke cerkeh cerkl cerkla cerko cerkom cerkon cerkr cerkra cerks cerkst cerkt cerkt_ cerkz cerkze
cerl cerla cerlag cerlan cerlas cerlau cerle cerleb cerled cerleg cerlei cerli cerlie cerlin cerlo cerlor
cerlos cerm cerm_ cerma cermac cermar cerme cermei cermen cermi cermin cermit cermo cermog cermom cermor cern
cern_ cerna cernd cernd_ cerne cerne_ cerneh cernen cerner cernet cerni cernic cerno cernom cerns cernse cernt
cernt_ cernz cernze cero ceros cerost cerp cerpa cerpac cerpi cerpis cerpr cerpre cerr cerr_ cerre cerre_
cerrei cerren cerri cerric cerrl cerrli cerrn cerrn_ cerro cerror cerros cerrt cerrt_ cerru cerruf cers cers_
cersa cersag cersan cersat cersc cersch cerse cerseh cerset cersi cersic cersio cerso cerson cersor cersp
cerspa cerspr cerst cerst_ cersta cerste cersto cerstu cersu cersuc cert cert_ certa certag certe certe_
certei certel certen certer certeu certi certig certip certr certra certre certri certro certu certun ceru
ceruf cerufe cerun cerung cerv cerv_ cerve cerven cerver cervi cervic cervig cervt cervt_ cervu cervus cerw
cerwa cerwah cerwar cerwe cerwec cerweg cerweh cerwei cerwen cerwi cerwie cerwu cerwun cerz cerza cerzah cerze
cerzei cerzen cerzeu cerzi cerzic cerzig cerzo cerzog ces_ cesa cesag cesagt cesam cesc cesch cescha cesche
ceschi ceschl ceschm ceschn ceschr ceschw cese cese_ ceseh cesehe cesel ceselb cesell cesem cesem_ cesen
cesen_ cesend ceser ceser_ ceses ceses_ ceset cesetz cesh cesha ceshal cesho ceshop cesi cesig cesign cesit
cesitz cesn cesne cesnet ceso ceso_ ceson cesond cesp cespe cespei cespek cesper cespr cespra cespre cespro
cess cess_ cessa cessag cessan cesse cesse_ cessen cesser cessg cessge cessi cessie cessl cesso cesso_ cesst
cesst_ cest cest_ cesta cestan cestat cestau cestb cestbe ceste ceste_ cesteh cestel cesten cester cesti
cestie cestim cesto cestop cestor cestr cestri cesu cesuc cesuch cesun cesund cesunk cet_ ceta cetai cetan
cetan_ cetar cetari cetau cetaus cetd cetdi cetdie cete cete_ cetei ceteil ceten ceten_ cetent ceter ceter_
ceti cetik cetike cetip cetipp ceto cetou cetour cetr cetra cetrag cetre cetren cetreu cetri cetrie cetro
cetro_ cetru cetrug cets cett cett_ cettb cettbe cette cette_ cetten cetter cetto cetto_ cettu cettun cetw
cetwa cetwas cetwe cetweg cetz cetz_ cetza cetzag cetze cetzen cetzt cetzt_ cetzte ceu_ ceuc ceuch ceuch_ ceue
ceue_ ceueb ceuebo ceuen ceuen_ ceuer ceuer_ ceuerb ceuert ceuerw ceues ceues_ ceug ceug_ ceuge ceuge_ ceugt
ceugt_ ceuh ceuhe ceuhei ceul ceuli ceulic ceult ceult_ ceun ceund ceund_ ceundl ceur ceur_ ceure ceure_
ceurem ceuren ceurer ceuro ceuro_ ceut ceut_ ceute ceute_ ceutel ceuten ceuts ceutsc ceuu ceuun ceuung cev_
ceve cevo cevor cevor_ cewa cewal cewalt cewan cewand cewar cewart cewe cewec cewech cewer cewerb cewes cewese
cewi cewic cewick cewig cewig_ cewim cewimm cewo cewoh cewohn cewon cewonn cewor ceworb ceword cews cewsl
cewsle cewu cexi cexis cexist cexit cexit_ cexp cexpo cexpor cexpr cexpre cext cexte cey_ ceza cezah cezahl
ceze cezei cezeit cezep cezept cezi cezie cezieh cezo cezog cezoge cezu cezug cezug_ cezw cezwe cezwec cfa_
cfab cfabr cfabri cfac cfach cfach_ cfache cfad cfade cfaden cfah cfahi cfahig cfahr cfahre cfahrt cfai cfair
cfair_ cfaire cfairt cfal cfall cfall_ cfalle cfalls cfallt cfals cfalsc cfam cfami cfamil cfan cfand cfand_
cfang cfang_ cfange cfar cfarb cfarbe cfas cfass cfass_ cfast cfast_ cfau cfaul cfax cfbe cfbea cfbean cfe_
cfeb cfebr cfebru cfee cfee_ cfeh cfehl cfehle cfehlt cfei cfeie cfeier cfein cfein_ cfek cfekt cfekt_ cfekte
cfel cfel_ cfeln cfeln_ cfen cfen_ cfer cfer_ cfera cferan cferb cferba cferd cferdi cfere cferei cferen cferi
cferie cferin cfern cfern_ cferne cferns cferp cferpa cfert cfert_ cferte cferti cferu cferun cferz cferze
cfes cfest cfest_ cfeste cfet cfeu cfeue cfeuer cff_ cffe cffe_ cffee cffee_ cffei cffein cffel cffel_ cffeln
cffen cffen_ cffer cffere cffi cffic cffice cffig cffig_ cffm cffn cffne cffnet cffnu cffnun cfft cfft_ cfga
cfgab cfgabe cfge cfgeb cfgeg cfgega cfgege cfgeh cfgeho cfgel cfgele cfgelo cfgem cfgema cfget cfgeta cfho
cfhor cfhore cfhorn cfhort cfic cfice cfice_ cfie cfig cfig_ cfigu cfigur cfil cfili cfilia cfin cfina cfinan
cfind cfind_ cfinde cfindl cfing cfinge cfir cfirm cfirma cfirme cfix cfla cflac cflach cflan cfland cflas
cflasc cflast cfle cfleg cflege cflei cfleis cfli cflic cflich cflo cflog cfloge cflu cfma cfmal cfmal_ cfman
cfmann cfn_ cfna cfnah cfnahm cfne cfnet cfnet_ cfnu cfnum cfnumm cfnun cfnung cfo_ cfoh cfohn cfohn_ cfoi
cfol cfolg cfolge cfolgt cfolgu cfon cfon_ cfona cfonat cfoni cfonie cfonis cfonn cfonnu cfor cford cforde
cform cform_ cforma cformi cformu cfort cfort_ cforti cfos cfos_ cfot cfoto cfra cfrag cfrag_ cfrage cfragt
cfran cfrau cfrau_ cfre cfrec cfrech cfrei cfrei_ cfreie cfreit cfrem cfremd cfres cfress cfreu cfreun cfri
cfrie cfried cfris cfrisc cfrise cfrist cfro cfroh cfrohe cfru cfruh cfruh_ cfruhe cfruhj cfs_ cfsb cfsbe
cfsber cfsc cfsch cfschl cfsg cfsge cfst cft_ cfte cfte_ cften cften_ cfti cftig cftig_ cftige cftl cftli
cftlic cftr cftra cftrag cfts cfts_ cftsa cftsau cftsf cftsfu cftsl cftsle cftw cftwa cftwar cfuc cfuh cfuhl
cfuhl_ cfuhle cfuhlt cfuhr cfuhre cfuhrp cfuhrt cfuhru cful cfull cfulle cfullp cfun cfund cfunde cfundn cfunf
cfunf_ cfunfm cfunk cfunks cfunkt cfur cfur_ cfurs cfurs_ cfus cfusi cfusio cfuss cfusse cfut cfutt cfutte
cfwa cfwac cfwach cga_ cgab cgab_ cgabe cgabe_ cgaben cgabs cgabs_ cgal cgal_ cgald cgald_ cgale cgale_ cgan
cgan_ cgane cgang cgang_ cganga cgange cgani cganis cgant cganz cganz_ cganze cgar cgar_ cgara cgaran cgarn
cgart cgarte cgas cgas_ cgast cgaste cgba cgbar cgbar_ cgbare cge_ cgea cgean cgeand cgear cgearg cgeb cgeba
cgebau cgebe cgebe_ cgeben cgeber cgebi cgebin cgebl cgebla cgebli cgebo cgebot cgebr cgebra cgebro cgebt
cgebt_ cgebts cgebu cgebuc cgebuh cgebur cged cgeda cgedau cgedr cgedru cgedu cgef cgefa cgefah cgefal cgefan
cgefe cgefeh cgefo cgefr cgefra cgefu cgefuh cgefun cgeg cgega cgegan cgege cgegeb cgegen cgeh cgeh_ cgeha
cgehab cgehal cgehan cgehe cgehe_ cgehei cgehen cgeho cgehol cgehor cgeht cgeht_ cgehts cgei cgeir cgeirr cgek
cgeka cgekau cgekl cgekla cgekli cgeko cgekom cgekos cgekr cgekri cgeku cgekum cgekun cgel cgel_ cgela cgelac
cgelag cgelan cgelas cgelau cgeld cgeld_ cgeldb cgele cgeleg cgeleh cgelh cgelha cgeli cgelie cgelm cgelma
cgeln cgeln_ cgelo cgelos cgelt cgelt_ cgem cgema cgemac cgemas cgeme cgemei cgemel cgemes cgemu cgemus cgen
cgen_ cgena cgenau cgenb cgenbl cgend cgend_ cgends cgendw cgene cgenen cgener cgeni cgenie cgenm cgenma cgeno
cgenom cgenos cgenr cgenra cgens cgent cgentl cgentu cgenu cgenub cgenug cgenz cgenzi cgenzu cgeo cgep cgepa
cgepas cgeq cgequ cgequa cger cger_ cgera cgerad cgerat cgere cgere_ cgerec cgered cgereg cgerei cgeri cgeric
cgeris cgern cgern_ cgerne cgero cgeros cgers cgersc cgert cgert_ cgeru cgeruf cges cges_ cgesa cgesag cgesam
cgesc cgesch cgese cgeseh cgesel cgeset cgesp cgespe cgespr cgess cgesse cgesst cgest cgeste cgesti cgesto
cgestr cgesu cgesuc cgesun cget cget_ cgeta cgetan cgetar cgetau cgete cgetei cgeti cgetip cgetr cgetre cgew
cgewa cgewal cgewan cgewar cgewe cgewec cgewer cgewes cgewi cgewic cgewim cgewo cgewoh cgewon cgewor cgez
cgezo cgezog cgfo cgfoi cgfu cgfun cgfund cgge cggef cggefa cggez cggezo cgha cgib cgib_ cgibt cgibt_ cgibts
cgie cgier cgiere cgiert cgin cgin_ cging cging_ cginge cgio cgion cgion_ cgiona cgis cgiss cgiss_ cgisst
cgist cgit cgita cgital cgits cgits_ cgke cgkei cgkeit cgla cglas cglase cglass cglau cglaub cgle cglei cgleic
cgli cglic cglich cglie cglied cglis cglisc cglish cglu cgluc cgluck cglum cglump cglut cglute cgma cgmac
cgmach cgmb cgmbh cgmbh_ cgn_ cgni cgnis cgno cgnor cgnori cgnos cgod cgod_ cgoh cgoht cgon cgot cgott cgott_
cgra cgrad cgrad_ cgrade cgram cgramm cgrat cgrati cgrau cgraue cgraus cgre cgri cgrif cgriff cgro cgrob cgros
cgross cgru cgrun cgrund cgrus cgruss cgs_ cgsa cgsam cgsam_ cgsame cgsb cgsbe cgsbes cgsc cgsch cgscha cgschm
cgse cgsf cgsfa cgsi cgsi_ cgsm cgsp cgspa cgspau cgst cgst_ cgste cgstee cgsten cgsto cgstor cgsv cgsve
cgsver cgsz cgsze cgszei cgszi cgszie cgt_ cgte cgte_ cgts cgts_ cgul cguli cgulie cgult cgulti cgun cgung
cgung_ cgunge cguns cgunst cgur cgura cgurat cgus cgust cgust_ cgut cgut_ cgute cgute_ cguten cguter cguts
cgutsc cgvo cgvo_ cgwe cgwei cgweil cha_ chaa chaar chaare chab chab_ chabe chabe_ chaben chaber chabt chabt_
chad chade chaden chadi chadig chaf chaff chaffe chafft chaft chaft_ chafts chah chaha chaha_ chal chal_ chalb
chalb_ chalbe chale chale_ chalf chalft chali chall challo chals chalsa chalt chalt_ chaltb chalte chaltn
chaltu cham chamb chambu chams chams_ chamt chamt_ chamth chan chan_ chand chand_ chande chandl chandy chang
changt chank chanks chao chap chapp chappi char charg charge chas chase chast chast_ chat chat_ chats chatsa
chatt chatt_ chatte chatz chatz_ chau chau_ chaue chauen chauf chaup chaupt chaus chaus_ chause chausm chaust
chaut chaut_ chba chbar chbar_ chbark chbe chbea chbear chbes chbess chbest chde chden chdenk che_ chea cheat
chec chech chechi chee chee_ chef chef_ cheh chehe chehen chei cheib cheibe cheid cheid_ cheide cheidu cheim
cheim_ cheimn chein chein_ cheine cheis cheiss cheit cheit_ cheite cheitl cheiz cheize cheizu chek cheke
cheke_ chel chelf chelfe chell chelli chem chem_ chema chema_ chen chen_ chend chend_ chends chene chenen
chenk chenk_ chenl chenla cher cher_ cherb cherbs chere chere_ cheren cheres cherh cherm chermo chern chern_
cherr cherr_ cherrl cherrn chers chert chert_ cherte cheru cherun cherw cherwe cherz cherze ches ches_ chest
chesta chet chet_ cheu cheut cheut_ cheute chfo chfol chfolg chfr chfra chfrag chfu chful chfull chge chgef
chgel chgela chgeli chger chgere chges chgese chha chhal chhalt chhe chhei chheit chher chher_ chib chibo
chibo_ chic chich chicht chick chick_ chicke chickt chie chied chiede chief chief_ chiel chielt chien chien_
chier chier_ chierm chies chiess chig chig_ chige chiges chil chilf chilfe chilfs chilft chim chimm chimme
chin chin_ chine chine_ chinen ching ching_ chinge chint chinte chinu chinub chir chirm chirm_ chis chisc
chisch chja chjah chjahr chke chkei chkeit chl_ chla chlaf chlafe chlag chlag_ chlagb chlage chlan chland
chlas chlass chlb chlba chlbar chle chle_ chlec chlech chlei chleic chleif chlen chlen_ chlend chlep chlepp
chler chler_ chlerh chlg chlge chli chli_ chlic chlich chlie chlies chlim chlimm chlo chlos chloss chlt chlt_
chlte chlte_ chlu chlun chlung chlus chluss chm_ chma chmac chmack chmal chmal_ chmals chman chmann chmar
chmarr chmas chmasc chme chme_ chmec chmeck chmei chmeis chmen chmen_ chmenv chmer chmi chmid chmit chmitt
chmm chmm_ chmo chmt chmt_ chn_ chna chnac chnach chnap chnapp chnau chnauz chne chne_ chnei chneid chnel
chnell chnen chnen_ chnet chnet_ chnh chnhe chnhei chni chnik chnik_ chnike chnis chnisc chnit chnitt chno
chnt chnt_ chnu chnun chnung cho_ chob chobb chobby chobe choben choc choch choch_ chochg chochs chochz chof
chof_ chofe chofer choff choffe chofl chofli choh chohe chohe_ choher choht choht_ chohu chohun choi choid
choid_ chol chol_ chole cholen choll cholle cholt cholt_ cholu cholun cholz cholz_ chom choma chomas chome
chomeo chon chon_ chone chones chont chont_ chop chop_ chor chor_ chore chore_ choren choret chorn chorn_
chornb chort chort_ chorts chos chose chosen chot chot_ chote chotel chotl chotli chpa chpar chpart chr_ chra
chran chrank chrau chraub chre chre_ chrei chreib chreit chrem chrem_ chren chren_ chrend chrer chrer_ chrere
chres chres_ chrese chrf chrfa chrfac chri chric chrich chrie chrieb chrif chrift chrii chriib chrit chritt
chrl chrli chrlic chro chrot chrott chrp chrpa chrpar chrs chrt chrt_ chru chrun chrung chrw chrwe chrweg chs_
chsa chsag chsage chsc chsch chschn chse chsel chsel_ chseln chselt chsl chslu chslun chsm chsma chsmat chsr
chsre chsrec chst chst_ chste chste_ chsten chstes cht_ chte chte_ chten chten_ chter chter_ chtet chtet_ chtf
chtfe chtfer chtg chtge chtgem chti chtig chtig_ chtige chtl chtli chtlic chts chts_ chtsa chtsan chtsg chtsge
chtss chtssc chub chube chuber chuh chuhe chuhe_ chul chuld chulde chuldi chule chule_ chulen chulu chulun
chulz chun chund chund_ chunde chung chung_ chunge chus chuss chuss_ chust chuste chut chutz chutz_ chutzv
chwa chwan chwang chwar chwarz chwas chwass chwat chwatz chwe chwei chweiz chwer chwer_ chwerd chwere chwes
chwest chwi chwie chwin chwind chwu chwun chwund chze chzei chzeit cia_ ciag ciagn ciagno ciagt ciagt_ cial
cial_ ciale ciale_ ciall cialle ciar ciare ciare_ cias ciat ciat_ cib_ cibe cibe_ ciben ciben_ cibn cibn_ cibo
cibo_ cibr cibt cibt_ cibts cibts_ cice cice_ cich cich_ cichb cichba ciche ciche_ cichen cicher ciches cichk
cichke cichs cichs_ cicht cicht_ cichte cichtg cichti cichtl cichts cick cick_ cicke cickel cicken cicket
cickl cicklu cickt cickt_ cid_ cide cide_ cidee ciden ciden_ cider cider_ ciderr ciders cides cides_ cidet
cidet_ cidi cidie cidier cidl cidl_ cidu cidun cidung cie_ ciea cieb cieb_ ciebe ciebe_ cieben cieber ciebl
ciebli ciebs ciebst cied ciede cieden cieder cief cief_ ciefa ciefal ciefe ciefer ciefk cieg cieg_ ciege
ciege_ ciegen ciegt ciegt_ cieh ciehe ciehe_ ciehen cieht cieht_ ciel ciel_ ciele ciele_ cielen cieli cielig
ciell ciell_ cielle cielt cielt_ ciem ciema cieman cien cien_ cienb ciens cienst cient cient_ cienu cienun
cier cier_ ciera cierab ciere ciere_ cieren cierm ciermi ciern ciern_ ciert ciert_ cierte cieru cierun cierz
cierzi cies cies_ ciese ciese_ ciesel ciesem ciesen cieser cieses cieso cieso_ ciess ciess_ ciesse ciet ciet_
ciete ciete_ cieter cieu ciev cifa cifac cifach cife cife_ ciff ciffe ciffen ciffer cifft cifft_ cifi cifig
cifig_ cift cift_ cifte cifte_ ciftl ciftli cig_ cige cige_ cigen cigen_ cigene cigenm cigent ciger ciger_
cigere ciges ciges_ cigi cigie cigier cigit cigita cigk cigke cigkei cign cign_ cigno cignor cigs cigst cigste
cigt cigt_ cigu cigun cigung cigur cigura cihm cihm_ cihn cihn_ cihna cihnac cihne cihnen cihr cihr_ cihre
cihre_ cihrem cihren cihrer cihres ciht ciht_ ciib ciibe ciibe_ cik_ cika cikat cikati cike cikel cikel_ ciker
ciker_ ciket cikett ciko cikom cikomm cil_ cila cild cilds cildsc cile cile_ cilen cilen_ ciler ciler_ cilere
cilf cilfe cilfe_ cilfs cilfsb cilft cilft_ cili cilia cilial ciliar cilie cilie_ cilien cilig cill cill_
cille cille_ cillg cillge cilli cillig ciln cilne cilneh cilo cilo_ cilop cilopr cils cils_ cilt cilt_ cilte
cilu cilun cilung cim_ cima cima_ cimal cimal_ cime cimen ciment cimm cimm_ cimme cimme_ cimmel cimmen cimmer
cimmt cimmt_ cimmte cimmu cimmun cimn cimp cin_ cina cinan cinand cinanz cinb cinba cinbar cind cind_ cinde
cinde_ cindel cinden cinder cindes cindet cindl cindli cindn cindne cindu cindun cine cine_ cinem cinem_ cinen
cinen_ ciner ciner_ cinere cinerl cines cines_ cinesh cinet cinetw cinf cinfa cinfac cinfo cinfo_ cinfor
cinfos cinfu cinfuh cing cing_ cinge cinge_ cingeg cingeh cingek cingel cingen cinger cinges cingl cings
cingst cingt cingt_ cinh cinha cinhab cini cinie cinie_ cinig cink cink_ cinka cinkau cinke cinke_ cinks
cinksh cinkt cinkt_ cinku cinkun cinl cinm cinma cinmal cinn cinn_ cinne cinnen cinner cinnt cinnt_ cino cino_
cinr cinri cinric cins cins_ cinsc cinsch cinse cinsel cinso cinsol cinson cinst cinsta cinste cint cint_
cinte cinte_ cinten cinter cintr cinu cinub cinube cinut cinute cinv cinve cinven cinver cinw cinwa cinwan
cinwe cinwi cinwil cinz cinze cinzel cinzi cinzig cinzip cinzw cinzwi cio_ ciol ciola ciolad cion cion_ ciona
cional cione cionen cioni cionie cions cior ciore cioren cios cip_ cipp cippe cippe_ cippt cippt_ cipz cipzi
cipzig ciqu ciqui ciquid cir_ cird cird_ cire cirek cirekt cirer cirf cirft cirft_ cirg cirge cirgen cirk
cirkl cirkli cirm cirm_ cirma cirma_ cirme cirmen cirr cirrt cirrt_ cirt cirt_ cirtr cirtra cirts cirtsc cis_
cisa cisan cisanp cisc cisch cisch_ cische cisco ciscou cise cise_ cisen cisen_ ciser cisera ciserh ciseu
ciseur cish cish_ cisi cisie cisier cisl cisli cislic ciso cison cisp cispi cispie cispl cispla ciss ciss_
cissc cissch cisse cisse_ cissen cissl cisst cisst_ cissv cissve cist cist_ ciste ciste_ cisten cister cisti
cistie cistis cistn cistn_ cistu cistun cisu cisun cisung cit_ cita cita_ citag citag_ cital cital_ citali
citar citarb citat citat_ citb citbe citbew citd citde citdem cite cite_ citen citen_ citens citer citer_
citere citerg citerh citeri citerl citerm citerv citet citet_ citg citge citgen citget citgl citgli citi citig
citik citio cition citis citisc citl citli citlic citm citma citp citpu citpun citr citra citrag cits cits_
citsc citsch citt citt_ citta cittag citte citte_ cittel citten citter cittl cittle citts cittst cittw cittwo
citu citun citung citw citwe citwe_ citz citz_ citze citze_ citzen citzer citzt citzt_ cium cium_ civ_ civa
civat civat_ civate cive cive_ civi civie civier cix_ ciz_ cize cizei cizei_ cizen cizi cizie cizier cizu
cizun cizung cja_ cjah cjahr cjahr_ cjahre cjan cjanu cjanua cje_ cjed cjede cjede_ cjeden cjeder cjedes cjeg
cjegl cjegli cjek cjekt cjekt_ cjem cjema cjeman cjen cjens cjense cjet cjetz cjetz_ cjetzt cjo_ cjob cjob_
cjul cjuli cjuli_ cjun cjung cjunge cjuni cjur cjuri cjuris cka_ ckaf ckaff ckaffe ckal ckale ckaler ckalt
ckalt_ ckam ckam_ ckame ckamen ckamp ckampf ckan ckana ckann ckann_ ckannt ckano ckanon ckant ckanti ckap
ckapi ckapie ckaps ckapse ckapu ckaput ckar ckart ckarte ckarto ckartu ckas ckase ckase_ ckass ckasse ckat
ckata ckatal ckatas ckate ckati ckatio ckatz ckatze ckau ckauf ckauf_ ckaufe ckaufl ckaufs ckauft ckaum ckaum_
ckaut ckauti ckay ckay_ ckba ckbar ckbar_ cke_ ckee ckeen ckeene ckeh ckehr ckei ckei_ ckein ckein_ ckeine
ckeins ckeit ckeit_ ckel ckel_ ckeli ckelin ckell ckelle ckelt ckelt_ cken cken_ ckend ckend_ ckene ckene_
ckenh ckenha ckenn ckenn_ ckenne ckennt cker cker_ ckere ckerei ckern ckern_ ckers ckerst ckerz ckerze ckes
cket cket_ cketd cketdi ckete ckete_ ckett ckette ckfr ckfra ckfrag ckg_ ckge ckger ckgeru ckges ckgesc ckgez
ckgezo ckie ckier ckier_ ckiere ckiert ckil ckilo ckilo_ ckilop ckim ckimm ckin ckind ckind_ ckinde ckino
ckino_ ckis ckist ckiste ckit ckita ckita_ ckku ckku_ ckla cklag cklage cklam cklama cklami cklamo cklap
cklapp cklar cklar_ cklare cklart cklaru cklas cklass ckle ckleb cklebe cklei cklein ckli cklic cklich cklick
cklin ckling cklu cklun cklung ckm_ ckme ckmel ckmeld ckna ckni cknie cknie_ ckoc ckoch ckoche ckof ckoff
ckoffe ckoh ckohl ckohle ckoho ckohol ckoi ckoi_ ckoin ckol ckoll ckolle ckom ckoma ckoma_ ckomm ckomm_ ckomme
ckommt ckommu ckomp ckompe ckompl ckon ckond ckondi ckonf ckonfi ckonk ckonku ckonn ckonne ckonnt ckons ckont
ckonta ckonto ckonz ckonze ckop ckopf ckopf_ ckopi ckopie ckor ckork ckork_ ckorr ckorre ckorri ckos ckost
ckoste ckosts ckot ckpl ckpla ckplat ckra ckraf ckraft ckran ckrank ckrat ckratz ckrau ckraus ckre ckreb
ckrebs ckret ckreta ckri ckria ckriag ckrie ckrieg ckru ckruf ckruf_ ckrufe ckruft cks_ ckse cksen cksend cksh
cksha ckshan ckst cksta ckstat cksti ckstil ckt_ ckta cktau cktauf cktb cktbe cktd cktda cktdat ckte ckte_
ckten ckten_ ckti cktie cktier cktio cktion cktiv cktive cktivi cktl cktla cktlad cktli cktlic cktlis ckto
cktos cktose ckts ckts_ cktu cktul cktull cktur cktv cktve cktver cku_ ckuc ckuch ckuche ckuh ckuhl ckul ckula
ckulan ckum ckumm ckumme ckun ckund ckunde ckundi ckunds ckunf ckunft ckung ckung_ ckunge ckur ckurr ckurre
ckurs ckurs_ ckurse ckurz ckurz_ ckurze ckus ckw_ ckza ckzah ckzahl ckze ckzeu ckzeug cla_ clab clabe clabe_
clabo clabor clac clach clach_ clacht clack clack_ clacke clad clade claden claf clafe clafe_ clafen clag
clag_ clagb clagba clage clage_ clagen clager clah clahm clak clakt clakto clam clama clamat clami clamie
clamo clamot clamp clampe clan clan_ cland cland_ clande clang clang_ clange clangs clangt clangw clanz clanz_
clanze clap clapp clappe clappt clar clar_ clare clare_ claren clart clart_ claru clarun clas clasc clasch
clase clasen claser class class_ classe classi classt classu clast claste clasti clat clatt clatte clattf
clatz clau claub claub_ claube claubn claubt clauf claufe clauft claut claute clay clay_ clb_ clba clbar
clbar_ clbe clbe_ clben clben_ clber clber_ clbes clbs clbst clbst_ clbsta clbsts clch clche clche_ clchem
clchen clcher cld_ cldb cldbe cldbeu clde clde_ cldel cldeli clden clden_ cldet cldet_ cldi cldig cldn cldn_
clds cldsc cldsch cldu cldun cldung cle_ clea cleas clease cleb clebe cleben clebt clebt_ clec clech clecht
cleck clecke cled cledi cledig clee cleer cleer_ cleere clef clefo clefon cleg cleg_ clege clege_ clegen clegi
clegin clegt clegt_ cleh clehn clehne clehnt clei clei_ cleib cleib_ cleibe cleibt cleic cleich cleid cleid_
cleide cleif cleife clein clein_ cleine cleink cleins cleip cleipz cleis cleisc cleist cleit cleite cleitu
clek clekt clem clem_ cleme cleme_ clen clen_ clend clende clep clepp cler cler_ clere clere_ clerer clerg
clergi clerh clerha clern clern_ clernt clerw clerwe cles cles_ clese clesen clet clete clete_ clett clett_
clette cletz cletzt cleu cleut cleute clf_ clfe clfe_ clfen clfen_ clfr clfre clfrei clfs clfsb clfsbe clft
clft_ clfte clfte_ clge clgel clgele clger clger_ clgt clgt_ clgu clgun clgung clha clhaf clhaft cli_ clia
clial cliale cliall cliar cliare clic clich clich_ cliche clichk clicht click click_ clid clidl clidl_ clie
clie_ clieb clieb_ cliebe cliebl cliebs clied clief clief_ cliefe clieg cliege cliegt clien clien_ clier
clier_ cliere cliert clies cliess clig clig_ clige clige_ cligen cliger cliges cligu cligun clim climm clin
clin_ clind clindn cline cline_ clines cling cling_ clinge clings clini clinie clink clink_ clinks cliq cliqu
cliqui clis clisc clisch clish clish_ clisi clisie clist cliste clistn clit clita clitat cliti clitik clitis
cliz clize clizei clizi clizie clja cljah cljahr clk_ clko clkoh clkoho clkw clkw_ cll_ clla clle clle_ clleg
cllege cllegi cllei clleic cllein clleit cllen cllen_ cller cller_ cllere cllerg clles clles_ cllg cllge
cllgel clli cllig cllig_ cllige clligu cllin clling cllk cllko cllm clln clln_ cllo cllo_ cllp cllpa cllpac
clls clls_ cllsc cllsch cllst cllsta cllt cllt_ cllte cllte_ cllten clltet cllu cllun cllung cllw cllwe clma
clmas clmass clme clmen clmeng clmo cln_ clne clneh clnehm clnu clo_ cloc cloch cloch_ cloche clock clocki
clod clod_ clog clog_ cloge cloge_ clogen clogi clogin cloh clohn clohn_ clohnt clok cloka clokal clon clond
clond_ clop clopr clopre clor clore cloren clos clos_ closc closch close closen closs closs_ closse clost
clost_ closu closun clot clott clott_ clotz clotzl clou cloud cloud_ clpa clpac clpack clpr cls_ clsa clsab
clsabs clsc clsch clsch_ clscha clsche clso clso_ clst clsta clstan clste clt_ cltb cltba cltbac cltbar clte
clte_ clten clten_ clter clter_ cltern clters cltes cltes_ cltet cltet_ clti cltig cltig_ cltn cltni cltnis
clts clts_ cltu cltun cltung cluc cluck cluckl cluckt cluf cluft cluft_ clum clume clumen clump clun clung
clung_ clunge clungs clus cluss cluss_ clust clust_ clut clut_ clute cluten cluu cluut cluute clux cluxu
cluxus clve clven clvenz clwe clz_ clze clzei clzeit clzen clzen_ cma_ cmac cmach cmach_ cmache cmacht cmack
cmack_ cmackl cmag cmag_ cmage cmagen cmah cmahe cmaher cmahl cmahn cmahnu cmai cmai_ cmaie cmaier cmail
cmail_ cmails cmal cmal_ cmale cmaler cmali cmalig cmals cmals_ cman cman_ cmand cmand_ cmande cmang cmange
cmann cmann_ cmar cmarg cmarge cmark cmark_ cmarke cmarkt cmarr cmarrn cmarz cmarz_ cmas cmas_ cmasc cmasch
cmass cmass_ cmasse cmassi cmat cmat_ cmate cmater cmati cmatio cmatis cmats cmatsc cmau cmaz cmazo cmazon
cmbe cmber cmber_ cmbh cmbh_ cmbu cmbur cmburg cmdg cmdge cmdgeg cmdv cmdve cmdver cme_ cmec cmeck cmecke
cmeckt cmeg cmega cmega_ cmeh cmeh_ cmehr cmehr_ cmehre cmehrf cmehrw cmei cmeie cmeier cmein cmein_ cmeind
cmeine cmeint cmeis cmeiss cmeist cmel cmel_ cmeld cmeld_ cmelde cmeldn cmeldu cmelt cmelt_ cmen cmen_ cmena
cmeng cmenge cmens cmensc cmensi cment cment_ cmenta cmenu cmenu_ cmenv cmenve cmeo cmeof cmeoff cmep cmepu
cmepum cmer cmer_ cmerk cmerkt cmert cmert_ cmerw cmerwi cmes cmess cmessa cmesse cmessg cmet cmete cmeter
cmetr cmetro cmfr cmfra cmfrag cmga cmgan cmgang cmge cmgeh cmgehe cmges cmgest cmgez cmgezo cmi_ cmic cmich
cmich_ cmid cmie cmie_ cmier cmiere cmiert cmies cmiese cmiet cmiete cmil cmili cmilia cmilie cmin cmin_ cmind
cminde cmine cmine_ cminu cminut cmir cmir_ cmis cmise cmiser cmist cmist_ cmit cmit_ cmita cmitar cmitb
cmitbe cmitg cmitge cmitgl cmitt cmitta cmitte cmittl cmittw cmix cmix_ cmku cmkun cmkund cmli cmlic cmlich
cmlie cmlief cmm_ cmme cmme_ cmmel cmmel_ cmmelt cmmen cmmen_ cmmeng cmment cmmer cmmer_ cmmert cmmerw cmmi
cmmi_ cmmk cmmku cmmkun cmmt cmmt_ cmmte cmmte_ cmmu cmmun cmmung cmmuni cmob cmobi cmobil cmoc cmoch cmocht
cmod cmode cmodel cmoder cmog cmogl cmogli cmoi cmoi_ cmoin cmoin_ cmol cmol_ cmom cmome cmomen cmomi cmomix
cmon cmona cmonat cmont cmonta cmonte cmor cmord cmore cmore_ cmorg cmorge cmot cmoto cmotor cmott cmotte cmpa
cmpat cmpe cmpe_ cmpen cmpen_ cmpet cmpete cmpf cmpf_ cmpfa cmpfan cmpfe cmpfeh cmpfen cmpfi cmpfin cmpft
cmpft_ cmpi cmpig cmpig_ cmpl cmple cmplet cmpli cmpliz cmpo cmpu cmput cmpute cms_ cmsc cmsch cmse cmst cmsta
cmstag cmstan cmste cmstel cmt_ cmta cmtau cmtaus cmte cmte_ cmten cmten_ cmth cmthe cmthei cmts cmts_ cmuh
cmuhe cmuhe_ cmuhen cmuhl cmuhle cmul cmula cmular cmull cmull_ cmulle cmun cmund cmund_ cmung cmung_ cmuni
cmunik cmus cmus_ cmuse cmuse_ cmuss cmuss_ cmusse cmusst cmust cmuste cmut cmutt cmutte cmutu cmutun cmzu
cmzug cmzug_ cna_ cnab cnac cnach cnach_ cnachb cnachd cnachf cnachg cnachh cnachl cnachm cnachr cnachs cnacht
cnad cnag cnage cnagel cnah cnahe cnahen cnaher cnahm cnahma cnahme cnaht cnahte cnaj cnaja cnaja_ cnal cnal_
cnale cnam cname cname_ cnamen cnan cnan_ cnand cnande cnanz cnanzi cnap cnapp cnappc cnar cnarb cnarbe cnas
cnase cnase_ cnat cnat_ cnate cnate_ cnaten cnats cnatu cnatur cnau cnau_ cnaus cnausk cnauz cnauze cnba cnbac
cnbach cnban cnbank cnbar cnbar_ cnbe cnbed cnbedi cnber cnbera cnbet cnbetr cnbez cnbezo cnbi cnbie cnbiet
cnbin cnbind cnbl cnbli cnblic cnbr cnbra cnbrau cnce cncel cncel_ cnch cnche cnche_ cnchen cnci cncih cnciht
cnd_ cnda cndat cndate cnde cnde_ cndel cndel_ cndeln cndelt cndem cndem_ cnden cnden_ cndenb cndend cndenf
cndenk cndens cnder cnder_ cndera cndere cnderg cnderm cndern cnders cndert cnderu cnderw cndes cndes_ cndesn
cndest cndet cndet_ cndg cndge cndgeb cndgu cndgul cndh cndhe cndhei cndi cndie cndien cndig cndig_ cndige
cndigk cndigt cndigu cndin cndin_ cndit cnditi cndk cndko cndkos cndl cndle cndler cndli cndlic cndn cndn_
cndne cndner cndni cndnis cndo cndor cndort cndr cndre cnds cnds_ cndsa cndsat cndsc cndsch cndsl cndslo cndt
cndu cndum cndum_ cndun cndung cndw cndwa cndwan cndwo cndwo_ cndy cndy_ cndyn cndynu cne_ cneb cnebe cneben
cned cnee cnee_ cneh cnehm cnehm_ cnehme cnehmt cnei cneid cneide cnein cnein_ cnel cnell cnell_ cnelle cnem
cnem_ cnema cnemar cnemm cnemme cnen cnen_ cnenb cnenbe cnend cnende cnendi cner cner_ cnere cnere_ cneres
cnerg cnergi cnerh cnerha cnerl cnerle cners cnert cnert_ cneru cnerun cnerv cnerv_ cnerve cnervi cnervt cnerw
cnerwu cnes cnes_ cnesh cnesho cnesp cnespr cnet cnet_ cnett cnett_ cnette cnetto cnetw cnetwe cnetz cnetza
cneu cneu_ cneue cneue_ cneuen cneuer cneues cneuh cneuhe cneul cneuli cnew cnews cnewsl cnf_ cnfa cnfac
cnfach cnfah cnfahr cnfal cnfall cnfan cnfang cnfe cnfi cnfig cnfigu cnfm cnfma cnfmal cnfo cnfo_ cnfor cnform
cnfos cnfos_ cnfr cnfra cnfrag cnfre cnfrei cnfreu cnft cnft_ cnfte cnfte_ cnfti cnftig cnfu cnfuh cnfuhr cng_
cnga cnga_ cngab cngabe cnge cnge_ cngeb cngebe cngebo cngebu cngef cngeg cngega cngeh cngeha cngehe cngek
cngeka cngeko cngel cngel_ cngela cngele cngelh cngeln cngelt cngem cngeme cngen cngen_ cngeni cngenr cngenz
cnger cnger_ cngere cngeru cnges cngesc cngest cngew cngewe cngl cngli cnglis cnglu cngluc cngr cngs cngs_
cngsa cngsam cngsc cngsf cngsfa cngsm cngst cngst_ cngste cngsv cngsve cngsz cngsze cngszi cngt cngt_ cngu
cngun cnguns cngw cngwe cngwei cnha cnhab cnhabe cnhaf cnhaft cnhau cnhaus cnhe cnhei cnheit cnho cnhof cnhofl
cni_ cnia cnia_ cnic cnich cnicht cnie cnie_ cnied cniem cniema cnien cnien_ cnier cniere cniert cnig cnig_
cnige cniger cnigs cnigst cnik cnik_ cnika cnikat cnike cniker cnim cnimm cnimm_ cnimme cnimmt cnio cnior
cniore cnir cnirg cnirge cnis cnis_ cnisc cnisch cnisi cnisie cnit cnitt cnitt_ cnitte cnitts cnk_ cnka cnkar
cnkart cnkau cnkauf cnkb cnkba cnkbar cnke cnke_ cnkel cnkel_ cnkeli cnken cnken_ cnkend cnkenh cnko cnkom
cnkon cnkont cnks cnks_ cnksh cnksha cnkst cnksti cnkt cnkt_ cnkte cnkte_ cnkti cnktio cnktl cnktli cnku cnkun
cnkund cnkur cnkurr cnla cnlag cnlage cnlan cnlang cnlau cnlauf cnle cnlei cnleit cnli cnlic cnlich cnlie
cnlin cnline cnlis cnlist cnlo cnlos cnlose cnma cnmah cnmahe cnmal cnmal_ cnmali cnmar cnmark cnme cnmen cnmo
cnmog cnmogl cnn_ cnna cnne cnne_ cnnen cnnen_ cnnend cnner cnner_ cnnerh cnneru cnns cnns_ cnnt cnnt_ cnnta
cnntag cnnte cnnte_ cnnten cnntn cnntni cnnu cnnum cnnumm cno_ cnoc cnoch cnoch_ cnochm cnod cnod_ cnom cnomm
cnomme cnon cnone cnone_ cnor cnori cnorie cnorm cnorma cnos cnose cnoss cnosse cnot cnota cnote cnote_ cnotf
cnotfa cnoti cnotig cnou cnov cnove cnovem cnpa cnpas cnpass cnpe cnper cnpers cnpu cnpun cnpunk cnra cnrab
cnraba cnri cnric cnrich cnru cnruf cnruf_ cnrufb cnrufe cns_ cnsa cnsc cnsch cnsch_ cnscha cnsche cnschl
cnschr cnscht cnschu cnse cnseh cnsehe cnsei cnseit cnsel cnsel_ cnser cnser_ cnsere cnserv cnsi cnsic cnsich
cnsin cnsinn cnsio cnsion cnsiv cnsiv_ cnso cnsol cnsolv cnson cnsonl cnsp cnspr cnspre cnst cnst_ cnsta
cnstag cnstan cnste cnstel cnsth cnstha cnsti cnstig cnstl cnstle cnstn cnstnu cnstr cnstre cnstw cnstwo cnsu
cnsub cnsubs cnsum cnt_ cnta cntag cntag_ cntage cntak cntakt cntan cntan_ cntar cntar_ cnte cnte_ cnten
cnten_ cntens cnter cnter_ cntere cnterh cnterl cnterm cntern cnterr cnters cnterw cnteu cnteur cntf cntfe
cntfer cnti cntie cntie_ cntiea cntief cntin cntine cntl cntla cntlas cntli cntlic cntn cntne cntner cntni
cntnis cnto cnto_ cntr cntra cntrag cntral cntre cntro cntrol cnts cntsc cntsch cntt cntta cnttau cntu cntum
cntume cntur cntur_ cntw cntwo cntwor cntz cntzi cntzie cnu_ cnua cnuar cnuar_ cnub cnube cnuber cnug cnug_
cnul cnull cnull_ cnum cnume cnumer cnumm cnumme cnun cnun_ cnung cnung_ cnunge cnungs cnur cnur_ cnus cnus_
cnut cnut_ cnute cnuten cnutz cnutze cnutzt cnutzu cnve cnven cnvent cnver cnverp cnvers cnvert cnvo cnwa
cnwal cnwalt cnwan cnwand cnwar cnwas cnwe cnweg cnwei cnweis cnwer cnwerd cnwi cnwil cnwill cnwir cnwirt cnz_
cnza cnzah cnzahl cnze cnze_ cnzei cnzeig cnzeit cnzel cnzen cnzen_ cnzer cnzern cnzf cnzfa cnzfah cnzi cnzie
cnziel cnzien cnzig cnzig_ cnzige cnzip cnzip_ cnzl cnzu cnzuf cnzufr cnzur cnzuru cnzus cnzusc cnzuv cnzuve
cnzv cnzve cnzver cnzw cnzwi cnzwis coan coand coande coas coass coass_ cob_ cobb cobby cobby_ cobe coben
coben_ cober cobi cobie cobier cobil cobile cobin cobins cobl coble coblem cobs cobst cobw cobwo cobwoh coch
coch_ cochb cochbe coche coche_ cochen cocher cochg cochge cochm cochma cochs cocht cocht_ cochte cochz cochze
cock cock_ cocke cocken cocker cocki cockie cockt cockt_ cod_ code code_ codel codell coder coder_ codern codi
codl codli codlic codu coduk codukt cof_ cofe cofer cofer_ coff coff_ coffe coffe_ coffei coffel coffen coffi
coffic coffn coffne coffnu cofl cofli coflic cofo cofor cofort cofr cofre coft coft_ coftw coftwa cofu cofur
cofur_ cog_ coga cogan cogant coge coge_ cogen cogen_ cogene cogi cogin cogin_ cogl cogli coglic cogn cogn_
cogr cogra cogram coh_ cohe cohe_ coher coher_ cohi cohin cohin_ cohl cohl_ cohle cohle_ cohlen cohn cohn_
cohne cohne_ cohnen cohnh cohnhe cohnt cohnt_ cohnu cohnun coho cohol cohol_ cohr cohr_ cohre cohren coht
coht_ cohu cohun cohung coi_ coid coid_ coide coide_ coin coin_ coit coit_ coje cojek cojekt cok_ coka cokal
cokale cokay cokay_ col_ cola colad colade colan colang colc colch colche cole cole_ colen colen_ colf colf_
colg colge colger colgt colgt_ colgu colgun coli colit coliti coliz colize coll coll_ colla colle colle_
colleg collen coller colli collig collin collk collko colls collst collt collt_ collte coln colt colt_ colu
colun colung colut colut_ colv colve colven colz colz_ com_ coma coma_ coman comas comas_ comat comat_ comati
come comen coment comeo comeof comi comix comix_ comm comm_ comme comme_ commen commer commt commt_ commu
commun comp compe compet compl comple compli compu comput con_ cona cona_ conal conal_ conale conat conat_
conate conats cond cond_ conde conder condi condit cone cone_ conen conen_ conenb coner cones cones_ conf
confi config coni conie conier conis conisc conk conku conkur conl conli conlic conlin conlis conn conne
conne_ connen connt connt_ connta connte connu connum cons cons_ conse const const_ constw cont cont_ conta
contag contak conte conteu conto conto_ contr contro conu conus conus_ conz conze conzer coo_ cool coop cop_
copa copa_ cope coper copf copf_ copfe coph cophe cophe_ copi copie copie_ copp copp_ coppe coppel coppen
coppt coppt_ copr copre coprei copt copt_ cor_ corb corbe corbe_ corbei corben cord corde corde_ corden corder
cordn cordne cordnu core core_ coren coren_ corer coret coret_ corf corf_ corg corga corgab corgan corge
corgen corges corgt corgt_ corh corhe corher cori corie corier corig corige cork cork_ corl corm corm_ corma
cormal cormat cormi cormie cormit cormu cormul corn corn_ cornb cornba corne corne_ corni cornie coro coron
corona corr corra corrat corre correk corri corrig corry corry_ cors corst corsta cort cort_ corta cortal
corte corte_ corten corter cortet cortf cortfu corti cortie cortig cortim cortl cortli corto corto_ corts
corts_ cortu cortw coru corum corum_ cos_ cosc cosch cosch_ cosche coscht coschu cose cose_ cosef cosefr cosel
cosen cosen_ cosi cosit cositi coss coss_ cosse cosse_ cossen cosser cosses cossh cossha cossm cossma cosst
cost cost_ coste costen coster costet costs costsp cosu cosun cosung cot_ cota cotal cotal_ cote cote_ cotel
cotel_ coten coten_ cotf cotfa cotfal coti cotig cotig_ cotl cotli cotlin coto cotor cotor_ cots cots_ cott
cott_ cotte cotten cotti cotz cotz_ cotzd cotzde cotzl cotzli coud coud_ coun count counte cour coure coure_
cous cout cout_ cove covem covemb cowa cowas cowas_ coze cozen cozent cozu cozu_ cpa_ cpac cpack cpack_ cpacke
cpacks cpackt cpacku cpad cpak cpake cpaket cpal cpale cpalet cpam cpam_ cpan cpani cpanie cpap cpapa cpapa_
cpapi cpapie cpar cpara cparat cpare cparen cpari cparie cpark cpark_ cpart cpart_ cparte cpartn cpas cpass
cpass_ cpasse cpassi cpasst cpassu cpat cpat_ cpate cpater cpatet cpatr cpatro cpau cpaus cpausc cpause cpausi
cpch cpche cpchen cpda cpdat cpdate cpe_ cped cpedi cpedit cpei cpeic cpeich cpek cpekt cpekti cpel cpeln
cpeln_ cpelt cpelt_ cpelte cpen cpen_ cpens cpensi cper cper_ cperf cperfe cperm cperma cperr cperre cperrl
cperrt cpers cperso cpert cpert_ cpet cpete cpeten cpez cpezi cpf_ cpfa cpfan cpfand cpfang cpfe cpfeh cpfehl
cpfen cpfen_ cpfer cpfi cpfin cpfind cpfl cpfla cpflas cpfle cpfleg cpft cpft_ cpha cphe cphe_ cpic cpich
cpich_ cpie cpie_ cpiel cpieli cpielt cpier cpier_ cpig cpig_ cpin cpinn cpinnt cpins cpinse cpis cpiss cpit
cpitz cpitze cpla cplas cplast cplat cplatt cplatz cplay cplay_ cple cplea cpleas cplei cpleit cplet cplett
cpli cpliz cplizi cplo cplot cplotz cpol cpoli cpolit cpoliz cpon cpont cpoo cpor cport cport_ cporta cportf
cporti cporto cpos cposi cposit cpost cpost_ cpot cpot_ cpp_ cppa cppar cppara cppc cppch cppche cppe cppe_
cppel cppeln cppelt cppen cppen_ cpper cpper_ cppert cppi cppic cppich cppig cppig_ cppo cppor cpport cppt
cppt_ cpra cprac cprach cprax cpraxi cpre cprec cprech cprei cpreis cpres cpress cpri cpric cprich cprig
cprig_ cpril cpril_ cprim cprima cprin cpring cprinz cpriv cpriva cpro cpro_ cprob cprobi cprobl cproc cproch
cprod cprodu cprog cprogr cproj cproje cproz cproze cpru cpruc cpruch cpruf cprufe cpruft cprun cprung cpse
cpsel cpseln cpt_ cpte cpten cpten_ cptet cptet_ cptu cptur cptur_ cpul cpum cpump cpumpe cpun cpunk cpunkt
cput cpute cputer cputt cputt_ cputte cpzi cpzig cpzig_ cqua cqual cquali cquar cquat cquats cque cquel cquell
cqui cquid cquidi cra_ crab craba crabat crabe crabel craben crac crach crach_ crache cracht crad crad_ crade
crade_ craf craft crag crag_ cragb cragba crage crage_ cragen crags cragsb cragt cragt_ cragu cragun crah
crahm crahme cral crale crale_ crall crall_ cralt cralte cram cramm cramm_ cran cran_ cranc cranch crand
crande crang crange crank crank_ cranke crann crannt crans crant crant_ crante cranti crantw cranz cranzi crap
crar crarb crarbe crars crarsc cras crase crasen crass crasse crat crat_ crate crate_ craten crater crati
cratio cratis crato crator cratu cratun cratur cratz cratzt crau crau_ craub crauc crauch craue crauen crauer
crauf crauf_ craufg craum craum_ craur crauri craus craus_ crausc crause crausn crax craxi craxis craz craz_
crb_ crba crbar crbar_ crbe crbe_ crbea crbean crbee crbeei crbei crbei_ crbeik crbeit crben crben_ crber
crber_ crbera crbes crbess crbeu crbeul crbez crbezw crbi crbie crbiet crbin crbind crbit crbitt crbl crbli
crblic crbo crbot crbote crbr crbra crbran crbrau crbro crbroc crbs crbst crbst_ crbu crbun crbund crbung crch
crch_ crcha crchau crchg crchge crchs crchsa crchsc crd_ crde crde_ crden crden_ crdent crder crdere crdert
crdi crdie crdien crdig crdn crdne crdnu crdnun crdo crdr crdre cre_ crea creag creage creagi creak creakt
creb crebs crebs_ crec crech crech_ creche crechh crechn crechp crecht crechu creck creckt cred cred_ crede
creden credet cref creg crega cregal crege cregel cregen cregi cregio cregis cregu cregul creh crehe crehen
crei crei_ creib creib_ creibe creibn creibt creic creich creie creie_ creif creifa creifi creim creima crein
crein_ creine creini creis creis_ creisa creise creisl creiss creit creit_ creita creite creits crek crekl
crekla crekt crekt_ crektu crel crela crem crem_ cremd cremdg cremdv creme creme_ cren cren_ crend crend_
crenn crennt crent crente crentn crenw crenwi crenz crenz_ crenzf crep crepa crepar crer crer_ crere crere_
creren crers crerst cres cres_ crese cresen cresp crespe cress cress_ cressa cresse cressi cresso crest crest_
cresta cret cret_ creta cretar crete creter creto cretou creu creu_ creue creue_ creueb creuer creun creund
creut creut_ creuu creuun crez creze crezep crf_ crfa crfac crfach crfah crfahr crfal crfall crfe crfek crfekt
crfen crfen_ crfl crfo crfol crfolg crft crft_ crg_ crga crgab crgabe crgan crgang crgani crge crge_ crgeb
crgebe crgef crgefa crgeg crgege crgeh crgel crgen crgen_ crgend crger crger_ crgert crges crgess crgest crgi
crgie crgis crgiss crgl crgle crglei crgr crgro crgros crgt crgt_ crha crhaf crhaft crhal crhalb crhalt crhan
crhang crhau crhaup crhe crher crher_ crhert crhi crhin crhin_ crho crhoh crhoht crhohu crhol crhole crholt
crhor crhore cria criag criagt crial crial_ crib cribe cribe_ cric crich crich_ criche cricht crick cricke
crie crie_ crieb crieb_ criebe criebs cried criede crief crief_ crieg crieg_ criege criegt crien crien_ crier
crier_ criere criert crieru cries crif criff crifft crift crift_ criftl crig crig_ crige crigi crigie crii
criib criibe crik crik_ cril cril_ crill crille crim crima crima_ crin crin_ cring cring_ cringe cringt crink
crinke crinkt crinn crinne crinz crinzi crio crip cripp crippe cris crisc crisch crise criseu criss crisse
crist cristi crit critt critt_ critte criv criva crivat crk_ crka crkau crkauf crke crke_ crkeh crkehr crkei
crkeit crken crken_ crket crkl crkla crklag crklar crkli crklic crko crkom crkomm crkon crkr crkra crkrat crks
crkst crksta crkt crkt_ crku crkur crkurz crkz crkze crkzeu crla crlag crlage crlan crlang crlas crlass crlau
crlaub crlauf crle crleb crled crledi crleg crleg_ crlege crlegt crlei crlei_ crli crlic crlich crlie crlier
crlin crlin_ crlis crlist crlo crlor crlore crlos crlos_ crlosc crm_ crma crma_ crmac crmach crmal crmal_
crmale crmar crmark crmat crmati crme crmei crmen crmeng crmep crmepu crmi crmie crmier crmin crmin_ crmine
crmit crmit_ crmitt crmo crmog crmom crmomi crmor crmorg crmu crmul crmula crn_ crna crnb crnba crnbac crnd
crnd_ crne crne_ crneh crnehm crnen crnen_ crner crnere crnet crnet_ crni crnic crnich crnie crnier crnm crno
crnom crnomm crns crnse crnseh crnt crnt_ crnu crnun crnung crnz crnze crnzei cro_ croa croas crob crobi
crobie crobin crobl croble croc croch croche crock crocke crod crodu croduk crof crog croga crogan crogr
crogra croh crohe crohe_ croht croht_ croj croje crojek crok crol croll crolle crolli crom croma croma_ cron
crona crona_ crone cronen crop cropf croph crophe cror cror_ cros cross cross_ crosse crossh crossm crost
croste crot crot_ crott crott_ crotz crotz_ crotzd croz croze crozen crpa crpac crpack crpar crpark crpi crpis
crpiss crpr crpre crprei crpro crprog crr_ crra crrat crrate crre crre_ crrec crrei crreic crrek crrekt crren
crren_ crrenz crri crric crrich crrig crrigi crrl crrli crrlic crrlis crrn crrn_ crro crrog crroga crror
crror_ crros crrost crrt crrt_ crru crruf crruf_ crrufe crry crry_ crs_ crsa crsac crsach crsag crsage crsan
crsand crsat crsatz crsc crsch crscha crsche crschi crschl crschm crscho crscht crschu crschw crse crse_ crseh
crsehe crset crsetz crsi crsic crsich crsio crsion crso crson crson_ crsona crsone crsonl crsor crsorg crsp
crspa crspat crspr crspre crspri crspro crspru crst crst_ crsta crstan crstat crste crste_ crstec crsteh
crstel crsten crsto crstor crstos crstu crstut crsu crsuc crsuch crt_ crta crtag crtag_ crtal crtal_ crte
crte_ crtei crtei_ crteil crtel crtel_ crtele crtelj crten crten_ crter crter_ crtes crtesc crtet crtet_
crtete crteu crteue crtez crteze crtf crtfu crtfun crti crtie crtier crtig crtig_ crtige crtigt crtik crtike
crtim crtime crtip crtipp crtl crtli crtlic crtn crtne crtner crto crto_ crtof crtoff crton crton_ crtons crtr
crtra crtrad crtrag crtre crtret crtri crtrie crtro crtros crts crts_ crtsc crtsch crtst crtsta crtu crtun
crtung crtus crtusc crtw cru_ crua cruaf cruafa cruar cruar_ crub crube cruber cruc cruch cruch_ cruchi cruchs
cruck cruck_ cruckb crucke cruckf cruckg cruckm cruckr crucks cruckt cruckz crud crude cruder cruf cruf_ crufb
crufbe crufe crufe_ crufen crufer crufn crufnu cruft cruft_ crufts crug crug_ cruge cruger cruh cruh_ cruhe
cruhe_ cruher cruhes cruhi cruhig cruhj cruhja cruhr cruht cruht_ crum crum_ crun crund crund_ crunde crundg
crunds crundu crung crung_ crunge crungl crunt crunte crup crupp crus cruss cruss_ crusse crv_ crve crven
crven_ crver crver_ crverb crvi crvic crvice crvig crvig_ crvt crvt_ crvu crvus crvus_ crwa crwah crwahl crwar
crwart crwe crwec crwech crweg crwegs crweh crwehr crwei crweil crweis crwen crwend crwi crwie crwied crwu
crwun crwuns cry_ crz_ crza crzah crzahl crze crze_ crzei crzeit crzel crzel_ crzen crzen_ crzent crzer crzer_
crzeu crzeug crzi crzic crzich crzig crzig_ crzo crzog crzoge crzt crzt_ csa_ csab csabs csabsc csac csach
csachb csache csack csack_ csaf csaft csag csag_ csage csage_ csagen csages csagt csagt_ csai csais csaiso
csal csalz csalze csam csam_ csame csamer csamm csamme csams csamst csamt csan csand csand_ csandk csanp
csanpa csant csanw csanwa csap csapp csapp_ csar csat csatz csatz_ csatzl csatzt csau csau_ csaub csaube csauf
csaufg csba csbe csbei csber csbere csbes csbest csch csch_ cscha cschad cschaf cschal cscham cschat cschau
cschd csche csche_ cschec cscheh cschei cschen cscher csches cschi cschic cschie cschig cschim cschin cschir
cschl cschla cschle cschli cschlo cschlu cschm cschma cschme cschmi cschmo cschn cschna cschne cschni cscho
cschob cschol cschon cschr cschra cschre cschri cschro cscht cscht_ cschte cschu cschuh cschul cschun cschus
cschut cschw cschwa cschwe cschwi cschwu csco cscou cscoun cscr cscri cscrib cse_ csec csech csechs csef csefr
csefre cseh csehe csehe_ csehen csehr csehr_ csei cseid cseid_ cseie cseien csein csein_ cseina cseine cseit
cseit_ cseitd cseite cseits csek csekr csekre cseku csekun csel csel_ cselb cselbe cselbs csell csells cseln
cseln_ cselt cselt_ csem csem_ csen csen_ csend csend_ csende csendi csendu cseni csenio csenk csenm csenma
csens csensc csenw csenwe cser cser_ csera cserab cserd csere csere_ cserem cseren cserer cseres cserh cserho
cseri csern csern_ csers csert csert_ cseru cserun cserv cserve cservi cservu cses cses_ csess csesse cset
cset_ csetz csetze csetzt cseu cseur cseur_ csfa csfal csfall csfu csfuh csfuhr csful csfull csga csgab csgabe
csge csgef csgefa csgel csgela csgem csgen csger csges csgesc csgew csgewa csgez csgezo csgv csgvo csgvo_ csh_
csha cshal cshalb cshalt cshan cshand cshe cshi cshin cshing csho cshop cshop_ csi_ csic csich csich_ csiche
csicht csie csie_ csieh csiehe csieht csier csiere csiert csig csig_ csige csign csign_ csin csin_ csind
csind_ csinn csinn_ csio csion csion_ csioni csis csisc csisch csist csit csite csiti csitz csitz_ csitze
csitzt csiv csiv_ cska cske csken cskenn csko cskon cskont csku cskun cskunf csla cslag cslage cslan csland
csle cslei csleit cslet cslett csli cslic cslich cslie cslief cslo cslos cslos_ cslu cslun cslung csm_ csma
csman csmann csmar csmark csmat csmate csmo csms csms_ csne csneh csnehm csnet csnetz csnu csnum csnumm cso_
csof csofo csofor csoft csoftw csoh csohn csohn_ csohne csol csola csolan csolc csolch csoll csoll_ csolle
csollt csolu csolut csolv csolve csom csomm csomme cson cson_ csona csonal csond csonde csone csonen csonl
csonli csonn csonnt csons csonst csor csorg csorge csorgt csorr csorry csort csorte csorti csow csowa csowas
cspa cspam cspam_ cspan cspani cspar cspare cspart cspas cspass cspat cspat_ cspate cspau cspaus cspe csped
cspedi cspei cspeic cspek cspekt csper csperr cspez cspezi cspi cspie cspiel cspin cspinn cspit cspitz cspl
cspla csplay cspo cspon cspr cspra csprac cspre csprec cspres cspri cspric csprin cspro csproc cspru cspruc
csprun cspu cspul csra csre csrec csrech csri csrig csrig_ css_ cssa cssa_ cssag cssage cssan cssant cssb
cssba cssc cssch csscha cssche csschl csschr csschu csse csse_ cssel cssel_ csselb csselt cssen cssen_ cssend
cssens cssenw csser csser_ csserd cssere cssern csseru csses csses_ csset csset_ cssg cssge cssh cssha csshan
cssi cssie cssier cssig cssig_ cssio cssion cssis cssist cssk cssl cssle cssli cssm cssma cssman csso csso_
cssr cssri cssrig csst csst_ csste csste_ cssten cssts cssts_ cssu cssun cssung cssv cssve cssver cssw cst_
csta cstab cstabi cstad cstadt cstaf cstaff cstag cstag_ cstam cstamm cstan cstand cstar cstart cstat cstati
cstatt cstatu cstau cstau_ cstaur cstaus cstb cstbe cstbes cste cste_ cstec csteck cstee cstee_ csteh csteh_
cstehe csteht cstei cstel cstell cstem cstem_ csten csten_ cstens cster cster_ csterb cstere csterm cstern
csterr cstert cstes cstes_ cstet cstet_ cstete csteu csteue csth cstha csthan csti cstie cstieg cstier cstif
cstift cstig cstig_ cstige cstigt cstigu cstik cstik_ cstil cstill cstim cstimm cstin cstink cstis cstisc cstl
cstle cstlei cstler cstm cstma cstme cstmen cstn cstn_ cstnu cstnum csto cstof cstoff cstol cstop cstop_
cstopp cstor cstorb cstore cstorn cstos cstoss cstr cstra cstrag cstras cstre cstrei cstres cstri cstric cstro
cstrom cstrop csts csts_ cstsp cstspi cstst cststa cstu cstuc cstuck cstud cstudi cstuh cstuhl cstum cstump
cstun cstund cstung cstur csturz cstut cstutz cstw cstwo csub csubs csubsc csuc csuch csuch_ csuche csucht
csum csun csund csundh csung csung_ csungs csunk csunke csup csupe csuper csupp csuppo csve csver csverf
csvers cswa cswah cswahl cswe cswer cswert cswo csys csyst csyste csze cszei cszeit cszi cszie csziel cszu
cszus cszuse cta_ ctab ctabi ctabil ctabl ctable ctabu ctabu_ ctad ctadt ctadt_ ctaf ctaff ctaffe ctag ctag_
ctage ctage_ ctagel ctagen ctags ctags_ ctai ctak ctakt ctakt_ ctakta ctaktd ctakti ctaktl ctaktv ctal ctal_
ctali ctalo ctalog ctam ctamm ctamme ctammk ctan ctan_ ctand ctand_ ctande ctandi ctandn ctando ctands ctar
ctar_ ctarb ctarbe ctari ctarin ctaris ctart ctas ctast ctasta ctaste ctastr ctat ctat_ ctate ctaten ctati
ctatig ctatt ctatt_ ctatte ctattu ctatu ctatur ctau ctau_ ctaub ctauc ctauch ctauf ctaufn ctaug ctaugt ctaur
ctaura ctaus ctausc ctba ctbac ctback ctbar ctbark ctbe ctbes ctbest ctbew ctbewe ctbo ctbot ctda ctdat ctdate
ctde ctdem ctdem_ ctdi ctdie ctdien cte_ ctea cteam cteam_ ctec ctech ctechn cteck ctecke cteckt ctee ctee_
cteh cteh_ ctehe ctehe_ ctehen cteht cteht_ ctei ctei_ cteig cteig_ cteil cteil_ cteile cteiln cteils cteilt
cteilu ctein ctel ctel_ ctele ctelef cteli ctelie ctelj ctelja ctell ctell_ ctelle ctelln ctellt ctellu ctem
ctem_ cten cten_ ctena ctenau ctenb ctenba ctene ctene_ ctenf ctenfr ctenk ctenl ctens ctens_ ctensc ctensi
ctent ctent_ ctenw ctenwe ctenz ctep ctepp cteppi cter cter_ cterb cterbe ctere ctere_ cterei cteren cteres
cterg cterge cterh cterhe cterhi cteri cteria cterie cterin cterl cterla cterle cterm cterm_ cterma ctermi
ctern ctern_ cterne cternz cterr cterre cterri cterro cters ctersa ctersc cterst ctert ctert_ cterv cterve
cterw cterwe ctes ctes_ ctesc ctesch ctest cteste ctet ctet_ ctete ctete_ cteten cteu cteue cteuer cteur
cteur_ cteure ctev ctev_ ctex ctext ctez cteze ctezei ctfa ctfal ctfall ctfe ctfer ctfern ctfert ctfo ctfor
ctform ctfu ctfun ctfunk ctge ctgem ctgema ctgen ctgeno ctget ctgete ctgl ctgli ctglie cth_ ctha cthan cthand
cthank cthe cthei ctheit cthek ctheke cthem cthema cther ctherm cthi cthis ctho cthom cthoma ctic ctick cticke
ctie ctie_ ctiea ctief ctiefa ctieg ctiege ctier ctier_ ctiere ctiert ctif ctift ctifte ctig ctig_ ctige
ctige_ ctigen ctiger ctigt ctigt_ ctigu ctigun ctik ctik_ ctike ctikel ctiker ctiket ctil ctill ctill_ ctille
ctillg ctim ctime ctimen ctimm ctimme ctimmt ctimmu ctin ctine ctine_ ctink ctinkt ctint ctinte ctio ction
ction_ ctione ctioni ctions ctip ctipp ctippt ctis ctis_ ctisc ctisch ctiv ctive ctivi ctivie ctla ctlad
ctlade ctlas ctlass ctle ctlei ctleis ctler ctler_ ctlerw ctli ctlic ctlich ctlin ctline ctlini ctlis ctlist
ctlo ctma ctmal ctmal_ ctme ctmen ctmeng ctmo ctn_ ctne ctner ctner_ ctni ctnis ctnis_ ctnu ctnum ctnumm cto_
ctoc ctoch ctocht ctod ctodl ctodli ctof ctoff ctoff_ ctoffe ctol ctoll ctoll_ ctolle ctom ctoma ctomat cton
cton_ ctons ctons_ ctoo ctop ctop_ ctopp ctopp_ ctoppe ctoppt ctor ctor_ ctorb ctorbe ctore ctoren ctorn
ctorni ctos ctose ctosef ctoss ctot ctot_ ctota ctotal ctou ctour ctoure ctpa ctpak ctpake ctpr ctpu ctpun
ctpunk ctra ctrad ctrade ctrag ctrag_ ctragb ctrage ctrags ctragt ctral ctrale ctras ctrass ctrau ctraue
ctraum ctraur ctre ctrei ctreic ctreif ctreis ctreit ctren ctrenn ctres ctrese ctress ctret ctrete ctreu
ctreue ctreut ctreuu ctri ctric ctrich ctrick ctrie ctrieb ctrif ctriff ctrin ctrink ctrit ctritt ctro ctro_
ctroc ctrock ctrol ctroll ctrom ctron ctrone ctrop ctropf ctroph ctros ctrost ctrot ctrotz ctru ctrug ctrug_
ctrum cts_ ctsa ctsan ctsanw ctsap ctsapp ctsau ctsauf ctsb ctsbe ctsc ctsch ctsch_ ctscha ctsche ctschi
ctschl ctschr ctscht ctschu ctse ctsf ctsfu ctsfuh ctsg ctsge ctsges ctsl ctsle ctslei ctsp ctspi ctspie ctss
ctssc ctssch ctst ctsta ctstag ctstan ctste ctstel ctsti ctt_ ctta cttag cttag_ cttags cttau cttaus cttb cttbe
cttbew ctte ctte_ cttel cttel_ ctten ctten_ ctter ctter_ ctteri ctters cttet cttet_ cttf cttfo cttfor ctti
cttig cttig_ cttl cttle cttler ctto ctto_ ctts cttst cttste cttu cttun cttung cttw cttwo cttwoc ctua ctuat
ctuc ctuck ctuck_ ctud ctudi ctudio ctuh ctuhl ctuhl_ ctul ctull ctull_ ctum ctum_ ctume ctumer ctump ctumpf
ctun ctun_ ctund ctunde ctung ctung_ ctungs ctur ctur_ cture cturen cturk cturl cturli cturz cturze cturzt
ctus ctusc ctusch ctut ctut_ ctutz ctutzt ctutzu ctuu ctuur ctuur_ ctve ctver ctvers ctwa ctwar ctware ctwas
ctwas_ ctwe ctwe_ ctweg ctwege ctwo ctwoc ctwoch ctwor ctwort ctz_ ctza ctzag ctzage ctzb ctzd ctzde ctzdem
ctze ctze_ ctzen ctzen_ ctzer ctzer_ ctzerk ctzi ctzie ctzieh ctzig ctzige ctzl ctzli ctzlic ctzlie ctzt ctzt_
ctzte ctzte_ ctztei ctztem ctzten ctzter ctzu ctzun ctzung ctzv ctzve ctzver cuad cuaf cuafa cuafa_ cuag cual
cuali cualit cuar cuar_ cuat cuats cuatsc cub_ cube cube_ cubel cubel_ cuber cuber_ cubera cuberb cubere
cuberf cuberg cuberh cuberl cuberm cubern cubers cubert cuberz cubi cubi_ cubn cubni cubnis cubr cubri cubrig
cubs cubsc cubscr cubt cubt_ cubu cuch cuch_ cuchb cuchba cuche cuche_ cuchen cucher cuchh cuchha cuchi cuchig
cuchn cuchn_ cuchs cuchsm cuchsr cuchst cucht cucht_ cuchte cuchts cuchu cuchun cuck cuck_ cuckb cucke cucke_
cucken cucker cuckf cuckfr cuckg cuckge cuckl cuckli cuckm cuckme cuckr cuckru cucks cuckse cuckt cuckt_ cuckz
cuckza cud_ cude cuder cuder_ cudg cudge cudget cudi cudio cudio_ cue_ cueb cuebo cuebon cuel cuell cuelle
cuen cuen_ cuenh cuenha cuer cuer_ cuerb cuerbe cuern cuern_ cuernd cuers cuert cuert_ cuerw cuerwe cues cues_
cuf_ cufa cufa_ cufb cufbe cufbea cufe cufe_ cufen cufen_ cufer cufer_ cufere cuferi cuff cuffe cuffi cuffig
cufg cufga cufgab cufge cufgeb cufgeg cufgeh cufgel cufgem cufget cufh cufho cufhor cufl cufla cuflan cufn
cufna cufnah cufnu cufnum cufr cufri cufrie cufs cufs_ cufsc cufsch cufsg cufsge cuft cuft_ cufte cuftr cuftra
cufts cufts_ cufw cufwa cufwac cug_ cuga cuge cuge_ cugem cugema cugen cugenb cuger cuger_ cuges cugesa cugest
cugs cugt cugt_ cugu cugus cugust cuh_ cuhe cuhe_ cuhei cuheit cuhen cuhen_ cuher cuher_ cuhes cuhest cuhi
cuhig cuhig_ cuhj cuhja cuhjah cuhl cuhl_ cuhle cuhle_ cuhlt cuhlt_ cuhlte cuhr cuhr_ cuhre cuhren cuhrer
cuhrp cuhrpa cuhrt cuhrt_ cuhru cuhrun cuht cuht_ cuid cuidi cuidie cukt cukt_ cukte cukte_ cukti cuktio cuku
cukun cukunf cula culan culanz cular cular_ culd culde culden culdet culdi culdig cule cule_ culen culen_
culet culetz culi culi_ culic culich culie culier cull cull_ culle cullen culler cullp cullpa cult cult_ culti
cultig culu culun culung culz cum_ cuma cuman cumann cumar cumark cume cumen cumen_ cumer cumer_ cumf cumfr
cumfra cumg cumga cumgan cumge cumgeh cumges cumgez cumm cumm_ cumme cumme_ cummer cump cumpe cumpe_ cumpf
cumpf_ cums cums_ cumst cumsta cumste cumt cumta cumtau cumu cumut cumutu cumz cumzu cumzug cun_ cunb cunbe
cunbed cunbr cunbra cunc cunch cund cund_ cunde cunde_ cunden cunder cundes cundg cundge cundh cundhe cundi
cundig cundin cundl cundli cundn cundn_ cunds cundsa cundsc cundu cundum cune cuner cunerw cunf cunf_ cunfa
cunfal cunfm cunfma cunfr cunfre cunft cunft_ cunfte cunfti cung cung_ cunge cunge_ cungen cunger cungl cunglu
cungs cungsv cungsz cungu cungun cunh cunho cunhof cuni cuni_ cunik cunika cunk cunke cunken cunks cunkst
cunkt cunkt_ cunkte cunkti cunktl cunm cunmo cunmog cunn cunne cunner cuno cunp cunpa cunpas cunpe cunper
cunpu cunpun cuns cuns_ cunsc cunsch cunse cunser cunsi cunst cunsti cunsu cunsub cunt cunt_ cunte cunter cunv
cunve cunver cunw cunwi cunz cunzu cunzuf cunzuv cup_ cupd cupda cupdat cupe cuper cuper_ cuperm cupp cuppe
cuppe_ cuppo cuppor cupt cupt_ cupte cuptet cur_ cura curan curant curat curato curc curch curch_ curcha
curchg curchs curd curd_ curde curde_ curden cure cure_ curem curem_ curen curen_ curer curer_ curf curfe
curfen curft curg curg_ curi curie curier curig curig_ curis curist curk curl curla curlau curli curlic curn
curo curo_ curok curr curre curren curs curs_ cursa cursac curse curse_ curst curst_ curt curt_ curts curtst
curu curuc curuck curuf curufe curz curz_ curze curze_ curzei curzel curzer curzt curzt_ cus_ cusa cusag
cusage cusam cusamm cusc cusch cusch_ cuscha cusche cuschl cuschr cuscht cuse cuse_ cusei cusein cusen cusend
cuset cusetz cusf cusfa cusfal cusfu cusful cusg cusga cusgab cusge cusgel cusgem cusges cusgew cusgez cush
cusha cushal cusi cusie cusier cusio cusion cusk cuske cusken cusku cuskun cusl cusla cuslan cusm cusm_ cusn
cusne cusneh cusp cuss cuss_ cussa cussc cussch cusse cusse_ cussel cussen cusser cussi cusst cusst_ cusste
cust cust_ custa custan custau custe custel custer custi custim custr custra cusw cuswa cuswah cuswe cuswer
cusz cuszu cuszus cut_ cuta cute cute_ cutel cutel_ cuten cuten_ cutenf cuter cuter_ cuti cutio cution cutl
cutli cutlic cuto cuto_ cutom cutoma cuts cutsc cutsch cutt cutt_ cutte cutte_ cutten cutter cutu cutun cutung
cutz cutz_ cutze cutze_ cutzen cutzer cutzt cutzt_ cutzu cutzun cutzv cutzve cuun cuung cuung_ cuur cuur_ cuut
cuute cuve cuver cuverl cuxu cuxus cuxus_ cuze cuze_ cuzi cuzie cuzier cuzt cuzt_ cvat cvat_ cvate cvate_
cvater cve_ cveg cvega cvegan cvege cveget cvem cvemb cvembe cven cven_ cvent cventu cvenz cvenzv cver cver_
cvera cveral cveran cverar cverb cverbe cverbi cverbo cverbr cverbu cverd cverdo cverdr cvere cverei cverf
cverfa cverfo cverg cverge cvergi cvergl cverh cverha cverk cverka cverke cverkl cverl cverla cverle cverli
cverlo cverm cverme cvermi cvern cverni cverp cverpa cverpi cverr cverre cverro cvers cversa cversc cversi
cverso cversp cverst cversu cvert cverta cverte cverti cvertr cveru cverun cverw cverwa cverwe cverz cverzi
cverzo cves cvic cvice cvice_ cvie cviel cviel_ cviele cviell cvier cvier_ cviere cviert cvierz cvig cvig_
cvo_ cvog cvol cvoll cvoll_ cvolle cvolli cvollk cvolls cvom cvom_ cvon cvon_ cvor cvor_ cvorb cvorbe cvorf
cvorg cvorga cvorge cvorh cvorhe cvori cvorig cvorl cvorm cvormi cvorn cvorn_ cvorne cvorr cvorra cvors cvorst
cvt_ cvus cvus_ cwa_ cwaa cwaag cwaage cwac cwach cwache cwack cwacke cwag cwage cwah cwahl cwahl_ cwahlt
cwahr cwahre cwal cwalt cwalt_ cwalte cwalti cwalts cwan cwand cwande cwang cwange cwann cwann_ cwar cwar_
cware cware_ cwaren cwarm cwarme cwarn cwarnu cwart cwart_ cwarte cwartu cwaru cwarum cwarz cwarz_ cwas cwas_
cwasc cwasch cwass cwasse cwassr cwat cwatz cwatze cwe_ cweb cwebe cwebs cwebse cwec cwech cwechs cweck cweck_
cwecke cwed cwede cweder cwee cweg cweg_ cwege cwegen cwegg cwegge cwegs cwegs_ cweh cwehr cwehr_ cwei cwei_
cweih cweihn cweil cweil_ cweile cweili cweim cweima cwein cwein_ cweis cweise cweiss cweisu cweit cweit_
cweite cweiz cweiz_ cwel cwelc cwelch cwelk cwelk_ cwelt cwelt_ cwem cwem_ cwen cwen_ cwend cwende cwendu
cweni cwenig cwenn cwenn_ cwenns cwer cwer_ cwerb cwerb_ cwerbe cwerbu cwerd cwerd_ cwerde cwere cweren cwerk
cwerks cwerkz cwert cwert_ cwerti cwertu cwes cwese cwesen cwest cweste cwet cwett cwettb cwette cwha cwhat
cwhats cwia cwic cwich cwicht cwick cwicke cwickl cwid cwide cwider cwie cwie_ cwied cwiede cwies cwieso cwig
cwig_ cwil cwill cwill_ cwilli cwim cwimm cwimme cwin cwind cwind_ cwinde cwint cwinte cwir cwir_ cwird cwird_
cwirf cwirft cwirk cwirkl cwirt cwirts cwis cwisc cwisch cwiss cwisse cwit cwitw cwitwe cwitz cwitz_ cwo_ cwoa
cwoan cwoand cwoas cwoc cwoch cwoch_ cwoche cwof cwofu cwofur cwoh cwohe cwoher cwohi cwohin cwohl cwohl_
cwohn cwohn_ cwohne cwohnh cwohnt cwohnu cwol cwolf cwolf_ cwoll cwolle cwollt cwon cwonn cwonne cwor cworb
cworbe cword cworde cwort cwort_ cworte cwortl cworu cworum cwos cwos_ cwoz cwozu cwozu_ cwsl cwsle cwslet
cwuc cwuch cwuche cwun cwund cwunde cwuns cwunsc cwur cwurd cwurde cwurs cwurst cwus cwuss cwusst cxen cxen_
cxis cxis_ cxist cxisti cxit cxit_ cxpo cxpor cxport cxpr cxpre cxpres cxte cxus cxus_ cynu cynum cynumm cyst
cyste cystem czag czage czagen czah czahl czahl_ czahlb czahle czahlt czahlu czau czaun czaun_ czch czchl
czchli czde czdem czdem_ cze_ czeh czehn czehn_ czei czei_ czeig czeig_ czeige czeigt czeit czeit_ czeite
czeitl czeitp czeitu czel czel_ czelt czelte czem czen czen_ czent czent_ czentr czep czept czept_ czepte
czeptu czer czer_ czerb czerbr czerk czern czern_ czers czert czes czeu czeug czeug_ czeuge czeugt czfa czfah
czfahi czfr czfra czia czic czich czicht czie czieh cziehe czieht cziel cziel_ cziell czien czien_ czier
cziere cziert czig czig_ czige czige_ czip czip_ czli czlic czlich czlie czlief czoc czock czocke czog czoge
czoge_ czogen czogn czogn_ czon czon_ czru czt_ czte czte_ cztei czteil cztem cztem_ czten czten_ czter czter_
cztu czu_ czua czuag czub czubi czubi_ czuc czuck czucke czuf czufr czufri czug czug_ czuge czugem czuges czuk
czuku czukun czul czule czulet czum czum_ czumu czumut czun czung czung_ czur czur_ czurs czurst czuru czuruc
czuruf czurz czurze czus czusa czusag czusam czusc czusch czuse czusen czuset czust czusta czusti czuv czuve
czuver czve czver czvers czwa czwe czwec czweck czwei czwei_ czweim czweit czwi czwis czwisc czwo czwol czwolf
w% w& w1 w10 w100 w12 w14 w15 w17 w18 w2 w20 w200 w21 w24 w3 w30 w300 w4 w40 w4711 w6 w60 w7 w8 w80 w84 w89 wa
wab wabbestellen wabbestellt wabbestellung wabbrechen wabbuchung wabend wabends waber wabgebaut wabgebrochen
wabgebucht wabgegeben wabgelehnt wabgemeldet wabgeschafft wabgeschlossen wabgestellt wabgewickelt wabgewimmelt
wabgeworben wabholung wabmahnung wabmeldelink wabmelden wabmeldn wabmeldung wabo wabos wabsehen wabsolut
wabstellen wabsturze wabteilung wach wacht wade wadresse wah wahnung wakku waktion waktull walkohol walle
wallein walleine wallen waller walles wals walso walt walte walten waltes wam wamazon wamoi wan wanbieter
wanbindung wandere wanderem wanderen wanderer wanderes wandern wanders wanfang wanfrage wanfragen wangabe
wangaben wangebot wangebote wangekommen wangemessen wangerufen wangeschrieben wangst wankundigung wanlage
wanruf wanrufbeantworter wanrufe wanrufen wanruferei wans wanschluss wanschreiben wansprechpartner
wanstandslos wantwort wantworte wantworten wantwortet wanwalt wanzeige wanzurufen wapp wapparat wapril warbeit
warbeite warbeiten warbeitet warger waroma wart wartikel warzt watelier wauch wauf waufgegeben waufgehort
waufgelegt waufgelost waufgemacht waufhoren waufhorn waufhort waufs wauftrag wauftragsbestatigung waufwachen
waugenblick waugust waus wauseinandergefallen wausfalle wausfullen wausgelacht wausgelaufen wausgewandert
wausgezogen wauskennt wauskunft wauskunfte wausland wausm wausschalten wausschuss waussendienst
waussendienstler waustausch waustragen wauswahl wauszusetzen wauto wautomat wazubi wbaby wbacken wbacker wbad
wbatterien wbauern wbaumarkt wbaustelle wbeantworte wbeantworten wbeantwortet wbecher wbeck wbedarf wbedient
wbedienung wbeenden wbeendet wbefragt wbehalten wbehandelt wbehauptet wbehelligen wbei wbeides wbeim wbekannt
wbekomme wbekommen wbekommt wbelastigen wbelastigt wbelastigung wbeliefert wbemuhen wbenutzen wberaten
wberater wberatung wbereits wberlin wbeschadigt wbescheid wbeschwerde wbesitzer wbesonderes wbesonders
wbesprechen wbesser wbessere wbesserer wbesseres wbestatigen wbeste wbesteht wbestell wbestelle wbestellen
wbestellt wbestellung wbestellungen wbesten wbestens wbestimmt wbestimmte wbesuch wbetrag wbetreuer wbetreuung
wbetrieb wbetrug wbett wbevor wbezahlen wbezahlt wbeziehen wbezug wbi wbildschirm wbillig wbilliger wbilligere
wbin wbio wbioladen wbis wbisschen wbist wbitte wbitten wbitter wbittsteller wbleib wbleiben wbleibt wblockier
wblockiere wblockiert wblod wbloss wbock wbohnen wbosch wbose wbot wbranche wbrauch wbrauche wbrauchen
wbrauchn wbrauchst wbraucht wbrauchte wbrauchten wbrauchts wbrennt wbricht wbrief wbrille wbring wbringt wbrot
wbruder wbuchhaltung wbucht wbundesnetzagentur wburo wcancel wcent wcharge wchat wchef wcho wcloud wcode
wcomputer wcontrolling wcorona wd wda wdabei wdach wdafur wdagegen wdaher wdamals wdame wdamit wdanach
wdanemark wdank wdankbar wdanke wdankend wdann wdaran wdarf wdaruber wdarum wdas wdass wdasselbe wdaten
wdatenauskunft wdatenbank wdatenschutz wdatev wdauernd wdauert wdavon wdazu wde wdeaktivieren wdeckt wdefekt
wdefekte wdelete wdem wdement wden wdene wdenen wdenn wder wdeshalb wdesign wdeutsch wdeutschland wdi wdicht
wdichtgemacht wdie wdienst wdienstag wdiensthandy wdienstleister wdienstnummer wdiese wdieselbe wdiesem
wdiesen wdieser wdieses wdigital wding wdinge wdirekt wdiscounter wdisplay wdm wdo wdoch wdoppelt wdorf wdort
wdqualitat wdr wdran wdrauf wdrei wdreimal wdrin wdritte wdrittel wdritten wdruber wdruck wdrucke wdrucken
wdrucker wdruckerei wdsgvo wdu wduft wdunner wdurch wdurchaus wdurchsage wdurchschnitt wdurfen we wecht wechte
wechten wechter wecke wegal weh weher wehrlich weier weigenen weigenmarken weigentlich weigentumer wein weine
weinem weinen weiner weinfach weingegangen weingehalten weingekauft weingeschaltet weingeschickt weingestellt
weinkauf weinkaufen weinmal weinmalig weins weinstellen weinwilligung welternzeit wempfanger wempfindliche wen
wende wendgultig wendlich wenglisch wenglish wenkel wenkelin wentfernen wentscheidung wentschieden
wenttauschend wenttauscht wentziehe wer werhalten werhoht werhohungen werinnerungen werklare werklaren
werklart werlaube werlaubnis werlaubt werledigt werloschen werreichbar werreichbarkeit werreichen wersatz
wersatzlieferung wersatzteil wersatzteile wersetzt werst werstattet werstattung wersten werstens werwarte
werwunscht werzahl wes wesse wessen wetiketten wetwas weu weuch weuer weure weurem weuren weurer weuro wewig
wexistiert wexit wexport wexportfunktion wey wfahre wfahren wfahrer wfair wfairtrade wfall wfallt wfalsch
wfalsche wfalschen wfalscher wfamiliare wfamilie wfarbe wfarben wfass wfast wfebruar wfehlende wfehler
wfehlerhaft wfehlt wfehlte wfeierabend wfernsehen wfertig wfest wfester wfeuerwehr wfiliale wfilialleiter
wfinanziell wfind wfinde wfinger wfirma wflach wflasche wfleisch wfohn wfolgt wfordere wfrag wfrage wfragen
wfragt wfrau wfrech wfrechheit wfrei wfreitag wfremdgegangen wfremdvergeben wfreund wfreundlich wfreundlicher
wfreundlichere wfreundlicherweise wfreundlichkeit wfrieden wfrisch wfrische wfrischer wfrischere wfriseur
wfrohe wfruh wfruher wfruhjahr wfuhle wfuhlt wfuhlte wfuhren wfuhrpark wfuhrt wfunf wfunfmal wfunkstille
wfunktionen wfunktioniert wfur wfurs wfusioniert wfusselt wfutter wgab wgabs wgald wganz wganze wganzen wgar
wgarantiefall wgarten wgas wgaste wgeandert wgeargert wgebaut wgebe wgeben wgeblieben wgebrannt wgebrauch
wgebraucht wgebrochen wgebt wgebts wgebuhren wgeburtstag wgedauert wgedruckt wgefallen wgefallt wgefehlt
wgefragt wgefuhlt wgefunden wgegangen wgegeben wgegen wgegenuber wgeh wgehabt wgehalten wgehangt wgehe wgehen
wgehort wgeht wgehts wgeirrt wgekauft wgeklappt wgeklart wgekommen wgekostet wgekriegt wgekummert wgekundigt
wgelandet wgelassen wgeld wgeldbeutel wgeliefert wgeloscht wgelost wgemacht wgemass wgemeinde wgemeldet
wgemuse wgenau wgenommen wgenossenschaft wgenug wgepasst wgerade wgerat wgerate wgerechtfertigt wgeredet
wgeregelt wgereicht wgericht wgerissen wgern wgerne wgesagt wgeschaft wgeschaftsaufgabe wgeschaftsfuhrer
wgeschaftsleitung wgeschehen wgeschenk wgeschichte wgeschickt wgeschlossen wgeschmack wgeschmeckt wgeschrieben
wgesehen wgesetzt wgespeichert wgespeicherten wgesperrt wgesprach wgestern wgestiegen wgestoppt wgestorben
wgestrichen wgesucht wgesundheitlichen wgesunken wgetauscht wgetippt wgewaltig wgewartet wgewechselt wgewerbe
wgewesen wgewohnheit wgewonnen wgeworden wgezogen wgfundn wgib wgibt wgibts wging wgingen wgits wglaser
wgleich wgleiche wglucklich wglutenfreie wgmbh wgod wgott wgrad wgrade wgratis wgrauenhaft wgross wgrosse
wgrossen wgrossere wgrosses wgrosshandel wgrosshandler wgrund wgrunde wgrunden wgrundgebuhr wgrundsatzlich
wgruss wgrussen wgsi wgstorbe wgunstig wgunstiger wgut wgute wguten wguter wgutschein wgutschrift wha whab
whabe whaben whabt whaha whalb whalbe whalben whalfte whallo whalsabschneider whalt whaltbarkeit whalten
whaltet whamburg whams whan whand whande whandelt whandler whandy whandynummer whangt whappig whast what whatt
whatte whatten whattet whaus whause whaut wheisse wheisst wheizung whelfen whend whends wher wherbst wherr
wherrlich wherrn wheut wheute whielt whier whiermit whiess whilfe whilfsbereit whilft whin whinten
whinterhertelefonieren whinterlassen whinuber whm whmm whobby whoch whochgesetzt whochzeit whof whofer whohe
whoher whoid whol wholen wholz whomeoffice whor whoren whoret whorn whornbach whort whorts whosen whot whotel
whotline whuber whund wich wichs wignoriert wihm wihn wihnen wihr wihre wihrem wihren wihrer wihres wim wimmer
win winfo winformationen winformiert winfos winhaber winnendienst winnerhalb wins winteresse winteressieren
winteressiert wintern winternet winventur winzwischen wirgendwann wirgendwo wist wit wja wjahr wjahre wjahren
wjahresende wjanuar wje wjede wjeden wjeder wjedes wjegliche wjemand wjemandem wjemanden wjenseits wjetz
wjetzt wjo wjob wjuli wjunge wka wkaffee wkalt wkam wkamen wkann wkanone wkantine wkapseln wkaputt wkaputte
wkaputten wkarte wkartei wkartoffeln wkarton wkartons wkase wkasse wkatalog wkataloge wkatastrophe wkatze
wkauf wkaufe wkaufen wkaufland wkauft wkaum wkaution wkei wkein wkeine wkeinem wkeinen wkeiner wkeinerlei
wkeins wkeller wkenn wkenne wkennen wkennt wkenntnis wkette wkg wkilo wkilopreis wkind wkinder wkino wkisten
wklage wklagen wklappe wklappt wklar wklaren wklart wklasse wkleben wklein wkleine wkleinen wkleiner wkleinere
wklingelt wkm wknie wkoche wkochen wkoffein wkohle wkoi wkollege wkollegen wkollegin wkoma wkomm wkomme
wkommen wkommentar wkommt wkommunikation wkompetent wkomplett wkompliziert wkonditionen wkonfigurator
wkonkurrenz wkonkurrenzfahig wkonnen wkonnt wkonnte wkonnten wkontakt wkontaktaufnahme wkontaktaufnahmen
wkontaktdaten wkontaktieren wkontaktiert wkontaktliste wkontaktversuche wkonto wkonzern wkopf wkork
wkorrigieren wkorrigiert wkosten wkostet wkostete wkostspielig wkrank wkrankenhaus wkrause wkrebs wkrieg
wkriege wkriegen wkriegt wkuche wkulanz wkummert wkunde wkunden wkundendienst wkundenfreundlichkeit
wkundenkonto wkundenservice wkundige wkundigung wkundin wkundschaft wkunftig wkurse wkurz wkurzer wlabe wlabor
wlack wladen wlag wlager wlampen wland wlang wlange wlanger wlangere wlangsam wlangsamer wlangst wlangt wlass
wlassen wlasset wlasst wlastig wlaufen wlauft wlauter wleben wlebt wlecken wleer wleere wleg wlehne wleid
wleider wleine wleipzig wleisten wleistung wleiter wleitung wlernt wlesen wletzte wletztem wletzten wletzter
wleute wleuten wlidl wlieb wliebe wlieber wlieblingstee wliebsten wlief wlieferant wlieferanten wlieferbar
wlieferdienst wliefern wliefert wlieferung wlieferungen wlieferzeit wlieferzeiten wliege wliegen wliegt wliess
wlindner wlinie wlink wlinkshander wliste wlistn wlkw wloch wlocher wlogin wlohnt wlokaler wlond wlos wloschen
wloscht wloschung wlosen wlosung wluft wlust wluxus wmach wmache wmachen wmacht wmag wmahnung wmahnungen wmai
wmaier wmail wmails wmal wman wmangelhaft wmann wmarke wmarkt wmarz wmaschine wmaschinen wmaterial wmatschig
wme wmeckern wmega wmeh wmehr wmehreren wmehrfach wmeier wmein wmeine wmeinem wmeinen wmeiner wmeinetwegen
wmeint wmeinte wmeld wmelde wmelden wmeldet wmengen wmengenrabatt wmensch wmenschen wmenu wmerkt wmessages
wmesser wmetro wmich wmieser wminuten wmir wmiserabel wmist wmit wmitarbeiter wmitarbeiterin wmitbewerber
wmitgenommen wmitgeteilt wmitten wmittlerweile wmittwoch wmocht wmochte wmodell wmodelle wmoin wmoment
wmomentan wmonat wmonate wmonaten wmontag wmontage wmonteur wmore wmorgen wmotor wmuhe wmuhle wmull wmuller
wmund wmuss wmussen wmusst wmusste wmussten wmutter wmutterschutz wn wna wnach wnachbesserung wnachbestellen
wnachbestellt wnachdenken wnachfolger wnachfrage wnachfragen wnachfullpackungen wnachgelassen wnachgeliefert
wnachgerechnet wnachher wnachlass wnachmittag wnachricht wnachrichten wnachste wnachsten wnachstes wnacht
wnagel wnahen wnahmaschine wnahte wnaja wname wnamen wnase wnaturlich wnciht wne wnebenan wnee wnehm wnehme
wnehmen wnehmt wnein wnem wnemme wnen wnerv wnerven wnervig wnervt wnespresso wnett wnette wnetter wnetto wneu
wneue wneuen wneuer wneues wneuheiten wneulich wnewsletter wnia wnicht wnichts wnie wniemand wniemandem
wniemanden wnimm wnimme wnimmerwiedersehen wnimmt wnirgends wno wnoch wnochmal wnochmals wnod wnormal wnote
wnotfall wnotig wnovember wnull wnumer wnumme wnummer wnun wnur wnut wnutze wnutzen wnutzt wnutzung wo wob
woben wobwohl woder woffen woffnungszeiten woft wohne wohr wohren woide wok wokay wol wonline wonlineshop wop
wopt wordentlich wordnung worganisiert wort wostern wosterreich wout wpackung wpackungen wpaket wpaketdienst
wpakete wpaletten wpapa wpapier wpartei wpartner wpassen wpassenden wpassiert wpasst wpasste wper wperfekt
wperson wpersonal wpersonenbezogenen wpersonlich wpersonliche wpersonlicher wpersonliches wpflege wpinsel
wplastik wplattform wplease wpleite wplotzlich wpolizei wportal wporto wpost wpraxis wpreis wpreisanpassung
wpreise wpreiserhohung wpreislich wpresse wprima wprinzip wprivat wprivate wpro wprobieren wprobiert wproblem
wprobleme wprodukt wprodukte wproduktion wprogramm wprojekt wprozent wprufen wpunktlich wqualitat wquatsch
wrabatt wrabatte wrahmenvertrag wran wranzig wrasenmaher wrauchen wrauf wraus wrausnehmen wreagenzien
wreagieren wreagiert wrechnung wrechnungen wrecht wrechtliche wrechtsanwalt wrechtsschutzversicherung wred
wreden wregale wregelmassig wregen wregion wreguliert wreicht wreisst wreissverschluss wreklamation
wreklamiert wrente wrentner wreparatur wreparaturen wreparieren wrest wrestaurant wretoure wrezept wrezepten
wrezeptur wrichtig wrichtige wrobinsonliste wrossmann wrosten wroster wrosterei wrostet wru wruckerstattung
wruckmeldung wruckruf wruckzahlung wruf wrufen wrufnummer wruft wrufts wruhe wruhestand wruhig wruht wrum
wrundum wrunter ws wsachbearbeiter wsache wsachen wsack wsag wsage wsagen wsagt wsamstag wsau wschaden wschal
wschalte wschaltet wschauen wscheidung wscheiss wschick wschicken wschickt wschief wschimmel wschlafe
wschlecht wschlechte wschlechter wschlicht wschliessen wschluss wschmarrn wschmecken wschmeckt wschmeisst
wschnappchen wschnauze wschnell wschneller wschnittstelle wschon wschones wschreib wschreibe wschreiben
wschreibn wschreibt wschreit wschriftlich wschriibe wschritte wschrott wschuhe wschulden wschuldet wschule
wschulen wschulung wschuster wschwarz wschweiz wschwer wschweren wschwester wsechs wsehe wsehen wsehr wseid
wseien wsein wseinen wseit wseitdem wseite wsekretarin wsekunde wselben wselber wselbst wsenden
wsendungsverfolgung wserver wservice wservus wsetzen wshop wsich wsicher wsie wsiehe wsieht wsin wsind wsinn
wsitz wsitze wsitzt wskonto wsms wso wsofort wsofortige wsoftware wsohn wsohne wsolange wsolche wsolchen wsoll
wsollen wsollt wsommer wsondern wsonntag wsonst wsorgen wsorry wsorte wsorten wsortiert wsortiment wsowas
wspam wspanien wsparen wspart wspass wspat wspater wspedition wsperren wsperrliste wspielt wspinnt wspitze
wspreche wsprechen wspricht wstabilere wstadt wstammen wstammkunde wstand wstanden wstandig wstandigen
wstandort wstatt wstecken wsteckt wsteh wstehe wstehen wsteht wstelle wstellen wstellt wsterben wsteuer
wsteuerberater wstifte wstill wstillgelegt wstimmen wstimmt wstinkt wstoff wstop wstopp wstoppen wstoppt
wstoren wstorniert wstrasse wstreichen wstreicht wstreifig wstreit wstress wstrich wstricken wstuck wstudio
wstumpf wstunde wstunden wsturzt wsuch wsuche wsuchen wsuchte wsuper wsupermarkt wsupport wsystem wtabletten
wtabu wtag wtage wtagelang wtagen wtastatur wtaste wtasten wtaugt wteam wtechnik wtechniker wtechnisch wtee
wteig wteil wteile wteilnehmen wteils wtelefon wtelefonat wtelefonieren wtelefonisch wtelefonnummer wteppich
wtermin wtermine wteuer wteurer wthanks wthema wthermomix wthomas wticket wtinte wtisch wtochter wtodlich
wtoll wton wtop wtor wtot wtotal wtragbar wtragen wtragt wtraurig wtresen wtreue wtreuebonus wtrifft wtrinke
wtrinkt wtrotz wtrotzdem wtschechien wtschuss wtun wtur wtut wubel wuber wuberall wuberblick wubergeben
wubergrossen wuberhaupt wuberholt wuberleg wuberlegen wubermorgen wubernommen wuberspringen wuberzeugt
wuberzogen wubrig wuhr wum wumfrage wumfragen wumgehend wumgestellt wumgestiegen wumgezogen wums wumstellung
wumtausch wumzug wunbrauchbar wund wunerwunscht wunfall wunfreundlich wungunstig wunhoflich wunmoglich
wunpersonlich wunpunktlich wuns wunschlagbares wunser wunsere wunserem wunseren wunserer wunsubscribe wunter
wunterlagen wunterlassen wunterlasst wunterm wunternehmen wuntersage wunterstutzt wunterstutzung wunterwegs
wunverpacktladen wunverschamt wunverschamtheit wunzufrieden wunzuverlassig wupdate wurlaub wursache wvater
wvegan wvegetarisches wveraltet wverandert wverarbeitet wverarbeitung wverbesserung wverbeult wverbiete
wverbinden wverbindung wverbitte wverboten wverbrannt wverbraucherzentrale wverbrauchsmaterial wverbunden
wverein wvergessen wvergessenwerden wvergesst wvergiss wvergisst wverhaltnis wverhangt wverkauf wverkaufer
wverkauferin wverkauft wverklage wverlange wverlangt wverlegt wverlieren wverliert wverloren wvernichten
wverpackung wverrostet wversand wversandkosten wverschiedene wverschoben wverschollen wverschont wverschwunden
wversion wversorgt wverspatet wverspricht wversprochen wverstanden wverstandnis wversteht wverstorben
wversuche wversuchen wverteiler wvertrag wvertreter wvertrieb wvertrostet wverungluckt wverwahlt wverwechseln
wverwechslung wverwenden wverwendung wverzichte wverzichten wverzogen wviel wviele wvielen wvielleicht wvier
wviertel wvierteljahr wvierzig wvo wvoll wvoller wvollig wvom wvon wvor wvorbei wvorbeikommen wvorgabe
wvorgang wvorgestern wvorher wvormittags wvorn wvorne wvorstand wwaage wwackelt wwahrend wwann wwar wware
wwaren wwarmepumpe wwarnung wwart wwarte wwarten wwarteschleife wwartezeit wwartezeiten wwarum wwas wwaschen
wwassrig wwebseite wwechsel wwechseln wweder wweg wwegen wweggefallen wweggezogen wweihnachten
wweihnachtsgeschenk wweil wwein wweiss wweit wweiter wweitere wweiteren wweiteres wweiterhin wweitermachen
wweiterverbunden wwelche wwelchem wwelcher wwelk wwelt wwem wwen wwenig wweniger wwenigstens wwenn wwenns wwer
wwerbeanrufe wwerbeeinwilligung wwerbezwecken wwerbung wwerd wwerde wwerden wwerkstatt wwerkzeug wwerkzeuge
wwert wwettbewerb wwettbewerber wwetter wwhatsapp wwichtig wwiderruf wwiderrufe wwiderrufen wwiderspreche
wwiderspruch wwiderspruchsrecht wwie wwieder wwiederholen wwiederhoren wwiederkommen wwieso wwill wwindeln
wwir wwird wwirft wwirklich wwissen wwitwe wwitz wwo wwoanders wwoche wwochen wwochenende wwochenlang wwofur
wwoher wwohl wwohn wwohne wwohnen wwohnt wwohnung wwolf wwolle wwollen wwollt wwollte wwollten wwolltet
wworden wwort wworum wwos wwozu wwucher wwunsche wwunschen wwunscht wwurde wwurden wwurst wwusste wz wzahl
wzahle wzahlen wzahlt wzahlung wzahlungsziel wzaun wzchli wzehn wzeig wzeige wzeit wzeitpunkt wzeitung
wzentrale wzerbrochen wzeug wziehe wzieht wzu wzucker wzufrieden wzug wzugemacht wzugesagt wzugestimmt
wzukunft wzuletzt wzum wzumutung wzur wzurst wzuruck wzuruckgerufen wzuruckgeschickt wzuruckgezogen
wzuruckrufen wzuruckruft wzurzeit wzusenden wzusendung wzustandig wzustimmung wzuverlassig wzweck wzwei
wzweimal wzweite wzweiten wzweitens wzwischen w❌ w👋 w👍 w🙂 w🚫 w🛑
"""
PACKED = (
    "c-l<8X^>>ubsl!}<-S*DWmRSETd&pYbWdYudN70GU?G742x23}MI@~y7^ZChpe#}0u-t(^RyZ8`?;lo#?Qn!GFA6*4pe&Li2?8Vmg1}%F%+`B#"
    "t(leU+wXS#otq6=1x{}-^S%4dJ?A^$cka2D-+trU|Hb9YPyX;PzWbLS#>tBd>5D=T74cuRbb*pgR*)qjw552l`SDkSe@0|dovz{oON)xS)>@O;"
    "_QyB>d|mjdv;`|}pC+ak2w@B2gFpU+y7^3kd-mkBGMOcj6Cx2whTdPVY!eBUu}a~$R9It39?|-e6(JcTgtTN6BCSQ#rAL>^ns(>(Q(65EuC<;C"
    "Ey$2CS`kSl`ma<Yk>ZcLKYWl;#@8lyrtNosi*T7p2|A_QM9Y0DueI<XVeOVMbcR>si<S~a_R(ji_&eV0fF?wCL`IVsi6P-hc#w}*A}xORtRE|U"
    "FtJ1nISi7fc#l^eFO+ou1)|=VO0W^`5=(*S5T!Y@h`(D|z)dX%X^+Xs|CVS|q_aEY#;N8fA9V06yqJZ}`&wTjT3wc7D-<r;5{c%vAZde?Z}ic0"
    "o^E+(!oI)lZR2`itv-$LQ7P;ge}BcEr%;IqpEWRn;2(@e7-Mn<1Bh%I+AFxK@sIBEm@H<YT(BmDMN+C`M8*{I#!{x11U~7ENino7yqw>{RGVp("
    "j*PI=3uR%XyUD6mA~yE6(Sg}b@fx<aqcK;OMs5%{@m=*9+;KJ}QkG|tACxn~-!*4GOt3AI0YzesKSX6QM|KFCxHk~+Hu!~+##|H_p_QtpFl-?v"
    "iQRKICER^1F$etKxRBzvpd)%DvflYOJ{mt-EK@2*7@97pcZ6=)W3lc`WcT6D&R?um%LQ#k9V6^&ID!!wVdjP1UcPm?iVu4v*;54Go(Aj$*2CXp"
    "*ew>G$%Pb+2&NBbgHHJk-G6iLTRcedAN<VziT|62KPWqo`|;2*?}|#&ruJ2yID~?+aN8aI?<kwmcPTc@W<)hRO-oT@YANvGAK`J0%2!Dl{yO5y"
    "!i1`gm+Ff{;py**j0|-HA2cESAR4Y+i|eIqR$L}Z0&QRWui{lJXbEGg!VWqTbOSG!p+gf(lcbn|#88)>#lkAtPRklGKc?p|qEq4Xt4!?Fl(H54"
    "i3*sbZGC3askH-A>)8ly!P7&hFK~qAHPsZq@UCyeO^SU|b2QRnm`{Yw!mT}_qn&d?QmR*PHDk;ZOk^osR$JSA9}S;7EgH<Xn%6os5d%U%A4SR*"
    "Z>cc39S<eKo5o@)tZ(vEg;&O!okkp)eFThos@rec^O}_0r#TYkL`p3V*@CfX;#b9RgV0@tL5?iG!2wdWRg7(eR8^&UdX{GcNYTYNN$NfYdQ9PC"
    "ZBO7X4Gj1%Z;2J%0EF=1VR;xpB<T?G&v>zpfAR$#;SPcUDz(D-BL0kskaZU(!*%wRfCCmkuM+zeB7BEI1Fr**6V5FYU;swh#D@YC&j$@7HWL5q"
    "^kkRnnpO}z*2h!r(;c3-edmnIx!^WKk6#jLAj%{dl+2Y|D?m8X_KuyfMerPLwJ|>4OHA<=+aw+^r0P{2vYi-EBYceSYGZr|PM9T?iSaeWRDb#h"
    "CbxAl4y`Xf_GNr|p<0T2yW&u{h(20icoJeK6lU>E8ygiCL<5nm*iND&*>vZ5)HagZoD&47_}0ptu2Yo8LiyU7Y8jCS7dgwq){MbvEyswAfm2!%"
    "Q-(W3b{VgFCREg+J>4uCp&zC44hE~^<Q4{<CyNY1{Szz2)1|p?a7K#+1n{m{o(dq90Y-U<zID14hqQl4Q!|2ZYDyClr5WU6u3oxjOmmR93CCAk"
    "fF5aJH@^w!wUy7OG}RQ!u`%Z>x+JJyL^QPFo-e_h#ke%Nb7TSY_~LzQCN!>7(^7Vs_WSZPcop9s0iJMkcIQ<GCEB=L1?(`DYO1Ay;qMNYN|Mdy"
    "rrHX`FzhiW^a2b@6*pIUC|bTMNEgbUy9My<2vA4fNKklaZ}62-8oVI${(0P={g8ocU2yirwH4giD+2@;tjGQ<Y-W~#ai`~CND==#QqwbjD02f1"
    "_eCCuVfbHa{5|hA_On9+7l$JyU($j6?&LhfiJ&|5JbS>yIFsY!Tg1b+lCE*?#Q)fN!5#(}y1G^+ad-%$r5l_O_VE7nQ7k5Tb_kkgcse=jN+G|7"
    ">x*50m@v15SlXJHj}v-17I6_tMoHTVg%_Jt+_1;GcOZROa}Y6E!4$;dBhf>ExS$14hu}b_L>qm)fxV1p)Wp0LSEx+3ueaI~!_=DZpk126@Kbn*"
    "u>n#qZjm&t>1SGU8E<FI=RUwJ4eSbSkbaA2Ohk?`#1ijc5LtH@0kk4&Sr>vKa*VpdGbDQON_d{cbd#+!I&)%Ymc>~s;LzZ}&SKPQ##SpQxO6iD"
    "j}Z<57#HA<38_vQQBfgI!Elh&aP|W-P`EDtI%&jb_F<9ItV?Koq0W;uwZLAC2i7QE5npwAj+3W|l?t^;r<!L$(V6DYSsj<~(JhV9V&t-r@VnZ*"
    "nseR6ejMVFfyuIW(AYiP@@tEX5d#d<sC2B8!9lto<90SpMTuPv&Y<I>Z&M+^08Z)i5U04w<S11AfC&Qp@K1b#g^a!lgG7Mx`chsv2N%m?1)njx"
    "BE<KQ4~62ymhwd&yn6gRiPJ?Ml?$=Kj8ZwIo&_C;YP?NZ8(U15oqIzArg5!0j1$blIWcy0i|8_c6|@Q{Q5O&4PnaBhmhWK8Cwp?V3FE{9V5vhZ"
    "cHm^PDUw($=<KS$DEjaS<?;j5>k~y+%?gjnii<OphrtE{?wkRW?*sqr@<P((kQ8UgTTB>d>6!D7yk%!zCEENF$g7O%9_SBTN?1l}_aMuNIstD|"
    "hw44ElE8eXXZb~@bRg)RS0h*}TQJvbFiO(cS|+L;I*rAdgBgU+(9+4wXlja7pPVN4NYIBAXEBxw&?CS$`xLzJLPigE#!6Xp=tipOOX_0@_yK`L"
    ">O_(kCn5?oex(`Bn({C2|0BMLCnSMdo-r;rJz{CYw~>jzUKFYb1QE6I*`*|5M)DB=nqSzC0SzQtU@ZIvSVoUhaSDLgJ9)qO(JM=(0*4zXMO$gt"
    "ipTQ)0sufh`<bi5l4IcXn4QB&4t6`^dqCoeOJ;`VQw6lk(13>pHhm6uK~^%|Jl+sE*)a`%_>NZ2+pdua*abC%!DNA4QX)~Q3s8kxjOkE$Tp1FF"
    "pMggt2Y90eDv&KKOu&cmO>tQ|2<PYy@P@DrJBTLe2n++t$Jr0aiE&h{(DGWXKn?0lgGK&Y=-?qDl`i3XiMVu~;S7PNc_`*m40mQnhFkrNy}Lmo"
    "Uf4nAjAGB?<iJBntXM8ciO-igE#TQsyv5mqpeDQRMVf2v<ytO#t0hM;v?%U)P*Jh1sv|9LpEHcz;zweZa~RkR=&970nn=vkd@BjUg(#m6N|dH5"
    "m=Cos7W7ln^)o26uW5mdq0?HnIt%^2uLn9q`4Az8tkNv;?9bU9tD?a~pPMk+<8!MRibP;9LLc#DGBCnP(z6q`-xhqp7phcRNJ$&#b6KHA9Ef%T"
    "Q`}fQ+`vtmFgzkIU}wnBr+l@@mWdl@h)yXOc&eNHxZ;{#)}z6X$z-7}w?;)4R#bcz^^H$nv&7l~*-l<&1H!BiEZ>y*6Hx2Ce-inZg*axkbflrk"
    "`6s5@1~50um*<qyy6#U>lf?S}*C;gyVff`ASN*bJ^0sn;9g}G*D^~WKnr7hStnT0uKc^!5NF>V6WSJDR_))V&ZW&{mkm2!($R8bnd*bKv$x$GF"
    "F=<xdbS2F2$R$c8QdP0eX<YzVlc`x+c?EyM^#;4H0UVOLbzF-KM3{3mc9HvLXU#hccLEZZJ|TJ?h&=@lHUEj!t8(%#zR$3M0Kv=T1Z(-4<)Al("
    "VA+DJnCsW)=kMH!GMQy6=`~@(uqIf*w!v&}F}t~5^B6O8^K|D$Zv~%Q>Sp!Ynh^OsC1F_LaBr5&0POaJGW?CK=Mj%ts9X+mW3!gcvt2wtFd!GH"
    "O>+PV8)KBWU*x>b3c)~w=#JLi&9sXfCh56O1L2#=R5gCeQ5;t)CaVf%+_@<Vg_PxQn#=FmD``1RnTHF>@h*NEMV6~B6d;*ejxoPdIqsd*N+X^X"
    "Px|RKX=-Oy&PP$XTz<egfHM>Em$;xn0jP>;G!TCp%8@g`5E6Z^ozDr|OqPme&L1!mCXbQ`Ur9{Uid>FAy0T$yt@N_J>nA}1=GhRvUcuCAh(CBD"
    "W-d-jR95uE{p8doJ(2Np$9-$RBW1?(#c0AoC%P*uA3r92sLAQ168ulMTGq;oD=}`ewZ#cLlPbk1WV2aJUOAH_$#|U0B?%K*-&b&@Vu_aO(0EW;"
    "g_?}x^;T-7?&QNIp0{k)C=aB^&f99WR4Uj~CX-p{Ahp%txysYlkvB{bC5cQksW**42=SANa=BtLqtsxKZ;UIaImnP1S&gEoDLhzeV}nf^aG6V7"
    "Rk*=h^kpH!Fw{sI^?KI5XEujv%VCl`M4e8t#xJ)WT~SIcA%0dQ+-p&(#5{X;`?i@sEtPV)g<?bN>5qu^_hApx{FQ7F)OQAEGRYN|>g6z`4GxcU"
    "mz6QY=vd~vNx{~eDMNP@4a8A2R#~;SoK2aCm0MoZ+O6#Y90wv{P_o*)KrKxrxy*hs<=UN+Ws{40%NTP$i5j}T<$q2`aTIy>sXc|`d0AuP0@(j!"
    "?>ogz*YpO$)=jDGc`ypF2+mX}NY$M8T3I|7l+D@;TU(h-S?k^P!nxpzKA<CH$)9`0z+Z%T`ND;H(p}1QfNs(=T_LXMdApv`j1w8Vx@ttvI~fnt"
    "i|pt*gmdz0)z(`<@N{HDou-`gppLA)-RWGpqM5$!>|jbX*AgRm6mC35CO?*PI7DtTE_~^2f$Q>v$>IKJGC7?#AQ>@}n&999^V03+5&B|p4j@px"
    "lwFt?Vs36_<@mT$t%?ae1-edLfNxdA=(L3K(#8}7*_cI}Pqe8v>*Hyu#Qb*Z*dsquB0xB(q9|jKvuts&$sxH07rKe7^5#tpK1u#Y07uu-VkZ|&"
    "{V-K;y;Vu^T6wC~kCftX^!iksF8+zJC5f~+dDLN8h%A7LgTGU#r<^PuVZ8-uL~pu^LZuSNxke*V{pA$7Su+yAY^!-?ZN1K)Z|Vg&R0n>kHa2pV"
    "TB<CU7>!6LKG!^QpL)&cGv8*l_}^T}mTcu+@t&0Ra?zGb*=#~<JU-FBM5PjRqg81+-!@9sY6vaK@!i}VDvq_yoXByJWc%h6F)$};HDmmkZ(6TE"
    "Pgft+DwRy8)6oW)$KGkJ@88dS%n5IU=W)O1MH?GoILJ@I4-17UcoN(JXptdL0hj}@!kx^G>{X~V-|q)0;z(sXoe?K(@zj~q0u3&^=RG+!XT)V>"
    "$1ESV+5lO~h#1UqG=im`?)ODJg5&`hLOAKOKvqPhQ0NG`x|;FC-&N{Ye%$~}Ls}b5;{f3qB}t(YH-)+T(n~#Sy&~Rtb+w?{={7jl!orPI_7j_!"
    "%%XuCQni`|RVrAFDU{O5ZPoz;JvoHwo<8-EPzyeCq_qo$rh4j6GfPWn8Y47jN_Kz0+DKM{hvg?3^#M|er;@G+&S0<UR3dIC$oPV-2zo#^R-icE"
    "?(QzYY$F>3GUd9-t%C}!2?Adk=JUI6khrm&LZg6+NS%Wk6C6*St|@pETB54(kbQhVo|A)A>OwZE)6$$)*@k5TS&raJ+puOyHb95yRYp#Wtf+k7"
    "+K>w>|M}g!LL3TlH0AW>R4E|{<*baG$VL7=wDDrOLfh(mAQXaueH)mgwR7Q5?}@#3TS}SDV32;LUBI_T{#q_ijiyq*4S*BSD-rN0|72tfk*If;"
    "y35Pes-3A^&g5hVan$mor831Arp-mGr8%{JrCcu*TcX)47VC96jmrpX%104qGf6;J04`jJ7Pc3wbS?}LW4X>W+sw(9ii`NvkP}a>66c@Ajf&uO"
    "CH}~z?l{ia=@hVYSPPWs8J25t7K0uRnSIU;G?W8$AIHtkrArok2}YUwxi5T)zfDi1WD$q#GbBWq(UQhpy!VJQSyxQZ**x_V6Vm|sSqgh$!K{mQ"
    "t!Jf2&Wy05X?^Lfx9~wHgb!kb&Q=NG<_8gy4t3z>fGT5M{X0$TnNlT}Lxi7ecDqg!A=$^}1pp7If{p0*i!W|WxExFcQ?(Gsw6uiaB|sZ!4nCX5"
    "ludM>lBwrPH&iSR5Ere&aKwMj7z5ZP9^|DiP<P(6pTO4_*0OMdt*xyeRVtNeE$?coCj+5lM@t=!F@R-2UW8lf0;mK*ty;_cR=L%h)ANl?nzGa_"
    ">8cM;@k@zSZCBoM6)YI=cKJp@yJ{)kZ#>3zq>hry-)hZnIrWpm3LjCSh6Dy)(EyMmm&`9NzAx=j8pma%R=HTQTXJaZ(NU?S3<B+ZbAA2vw9$wv"
    "N*!i~T==$2OVBPaA`E-*Pv1RuQ!Xsb&B5NKQXJ=t+IXJg3o+&v!z=*N7dplq^uSHx5^@W?ZXBPq)kj?Dp2F?4>2xw4Q-3IHUH}nJ8J1zL>%7!e"
    ")*CiMvXwk(6uRTRE3=vvd%-O3EHUMTX>%<Kq=aW82O{ow%-&v_mP$6MZ;YJi_5EV8h(La+EE;)T-#PCzdW@ed4W3djORKByt+;$01XN~^t5Pip"
    "s^ioYC#ze`_ew9nyuK!a$%MVtSH-%vlY;M)Q~8n?6@{DHpB_JmZC~pg6Pvuqm#Y@=p^^L}E#;Taotxj9h8T|Uysb}Bp~R);2#yBZ1~#8hFs7pb"
    "DZ7NX3YjXng8l&6k_wWu90r$}CIG-qUNHj0#58bBDD~#u+|{8OutU~!xoTUAKvt{Z%DxH;RAdpXbPAn*OqFJ~TB9BiuF@)%)4HDy?63xj11g-&"
    ">yJ-IytaUFMy@Z`AXmt-S|%LtKSlZ+X+Jgk+HM8oL&`Ch`B5)SIbf3{Ge3VnVaJRTcF7!1vRXiJ>P%8DTSvcmF_jn09K6^v$I&l*adUg9-C7i{"
    "W2SL_wonBkDo6bZ<UeCg13ExB+KzlDK(xh7u>guf*8LQFd8la&6&WBqDrZ$Ap#-5lEti?n;3L1hU8!_kVj{Yn<V(2id>1Kf7)iWk&+8FDh$|c~"
    "v^SGv(JY^Vz_PS8rdTv--f(7WG0hdL;6!Vdvp{a|#tr+t))GX@8W@kKqO(A$#a{tT5YBL<t43OB?p~TEL5TN*C}CBStH6N0o`4@yTB`wKpqbCO"
    "3}~2b%3^Vr>eDn;&sXo_Bw1NmDOKt@#7lY4UfZh2g+jn-&${<)GSao%{Jl&jm`-!KBceW}jcqI}u7dhA`=2GRUiiGU4p<G{+aeFMT3g%LIDGTX"
    "z3xG=k@k8%B+`T@l3g9Yr7yntq8pY^w7k6X(bXiS#dfZ1*X{B$UjLw{>!M}D{$zqY*J@K`0xgO!tl9Vqmvedrp?^ZlEv`SzK|Ha?Sz6y9yIhJ>"
    "mOFn64q(GHC2xS_VR%&VxJ>4)pN}u7o25Bva#WX`p}Z3aBr#15r<{ujZMwR8vNuL>77AHj@27GuFBH&1F{4CEOOf_%3P-QiILTKk%wbe!oR^d0"
    "JZJyO1X*gr#vt;tr3A4b#JEvCa_i4UNy}mdB*FPYXch}G63|AsYMmR1eO~ooOOab+heFQ-Sj4l3b*F9tOvXH4El1{Rv7WSE4%CIe+?}|)B9kcA"
    "mO7Kkrc8G^@y(W+DGT?<)MLJ(HB;DtQW^{ffLGwc>e|}GV>&g(qttB4G@bP)s48G4)8L|&hOj(@=u%}cUz0JNn_^>Q?Nn2F5XT9pxH>hLR^akw"
    "EogXV%wX`v<ywt1{Z;SrQ&{sZrkXZ3XQA2zdjWlJ<a?(AMh55OlFyjQm*u;`#@3@ev;*>3wva)LpWoc<bUJm<^G;4qTxA&J?ZZ#2AUz8U3ou76"
    "2j<)H_yLfi<#MN0M`}UZ1F>>71+G^JU_;x^hT$<H&~ys3Vs`0Se_#_O(=?N{boW(oJ6fEdm(ndyX+5i6PpJnp!}&28xS{9G)_h>JG+n3jg^J{S"
    "1=)qGsd{x~Wm|0L+68JL4M03Gu^0}8xMR$lZ{ma9T1KX@vFBabiwdb6!jEO#<bsCn>50KKMs?qnYm0$hwfQoh1r}jK)*pZro6lxzcVFdU6hXFi"
    "!gUcV!iJO`$fyxJgX){CZcP?Q49Agcd?0Q?z<a2N6q@8T5!1;@p}^@C;TJ{KD#DTZAjklFoksG_PD6}kz~4$Wa{jS%$)h8H=u^L-Cw{-!!qesY"
    "dcY-M-R4*5h=ppEl`lDH;%{`2@3@GV$<%7$XmNgVVU_Gk0YDD|CGr)~SzA*8@rQa}4>FuyxLTcGk0X(BtrYkP!zs*7-OUM9e#V=sN<YX_G3uP2"
    "B2_@J7?mz9V9Z%p-z5>n?l&RsT`d%f#k&{lg%%>{iH{h#eQqvE-usbK<#Muaj<jp<5#=)c8ML5e3xyFJkyGeVe}dey)o9MoBgf_SVc)GL+8S%T"
    "uerBVaXzQY&`#MZD-3w$7hhgm%PLXR?6Du&@i+*yc5&v$gxm?pYRu2x%-A2*et2YT-*H-aB1`*PJqT4w$3d<@lpQ{qo}Gzo!9F*}jP6^<AcX^m"
    "jMrKu1!NN7QE-Mo&Q>Z?LnP7c!Oe^m+u0R@aRTnpfj2i7Wg#k5bY<fZpLqF|;#$`g4;T(@t?B_a{><t$8>{!;!`KF{n4CxU!*eqkF=grk$Za;8"
    "Z)QOTSL`}%p9Wk~&tKyOM3*;!(Dgc7(hV9==!UKx?%7nivi}#L;aE90o6cSG*;<^<HaoyNSJkpv&gRCv9As>_TP#uDo}*rjw>zH5G{;r$z#zn`"
    "sVnBfspjVL1$?g+i!wzft<<2i@&Xi>Z@*NqOZbYH5l^3<PLhO+-CPv*hNENwLA1CI1(?d;+%yYw<RkLF`YkDH^|~t!;VD&2ehBCkewYy%t|?aP"
    "jYhvIHv{j9kjEr70dj9NvW5J5qnQNRYMn$+A{TJ2fa=Cc4xYz+skB^yr#G6T#$aW1Jo{I!*kca8WK&#GD=Q$tW8)8|YLrI4oOWz%?G|!f6LT)A"
    "?NV9niq%e#$;fe9txchtvY-!qhllv%eYRrEx4kQ61dX-QF1A|P<#yZt>7Ta0pZFeGeHYZMRdcmtSf<{%bg2x=hx{j9{KT*&%)|w%lq4^&m%@@u"
    "RPHgijaDY-c`3{xO|=QdVVh0kUUKfCiQ_N~m`q$NAZP8^VxGww1B{$&g`6SXLmrHfK_LJ=q=OEq5p9E&w%c2al_Ea!`EX@Lsn5NbYawk3zuo3O"
    "gPF|E=1llja=8%cn^&&HQPE#Z_?ELM(QXmTlmR_n3tWQxyeP+CE~}<nm*I@MB4q(#Cazz<4!WjwWcc0NF4?kD27K`PZ@*f75_q?vvGjomHjYZC"
    "r;sp4BB(%sa|^{{gX^8-I`Jr5e(+%6AHa;D_ZsO68P|Ux`+dXJ73Zo7iF2;?Xll<E7FbHN<bh=-B3nL!kP;yibB-2X(Idi~L5Ukt;B>=;6)42?"
    "8V{>XK>r3oP&t48goe_H$s{nj)mmLsrko6+7(#B%z`Yu-<mGw;%yVSLBf}Uh_iTzk<q{!U=g$XtfJ&sZ-q|C4B4sXLOcJlAT%j$SE7Y8TWS$z?"
    "gt8pCd1%k%LEbBs+U+H^w!S{{{frCv&>1=kklMW}`%x;%hfie-$SUTQPjQ`<<nyAHUH59IyUpfQb2^F>u}>_8X}h{O3b{dnOTVU4snH_-?0MgW"
    "uB&Dx{+Off?R*>BSll&l@;W}=G1HX12+G0%X>2-e)ryoOQ#7Y|<2JI@tP>zfLMbZgyw-K9cjSZ{8@ykCeXS2mxD3wA6yV$aGtnl)y_>sS1}Ttf"
    "9_Uk^i$JH%riHS>qbj;7JO(ZE>v!|r;f`M5vVdD?DwQ~_p!!Cb&$r*+NazxoY!HYgYHEZH#j8)_C~$_bIqoh+o@_a{wdEw0j+9gw^bL}%p=HdJ"
    "rwe71K>I1qyD4j@LZR@&lDDwj%4SRTV$u0`!oUy6<~g(>FKm*1Uf0$;paR9>xpM)fSMXk+(1QmFE3o~~b}MsEUU2IZFOQVU<<ypK)o16yFxqXT"
    "d8Q|b>P;#po15@OTxx?$dxA?Wyf}`_BQG?REG#5^d9E!M=n3cQZ<=CFudmN9!aVEig(ZEoly(>(mb>uKkS3n3vX`%}u7W&qdi!yo#ECe;Y=YQ9"
    "q&+%esmMNWXC=3`W5FI{NztWUF4uu7Te`9Z4?Y|wAW?-`M1bA_Q@+<vn8W`F|M2-0j#;<BBt*U8)`XpE+P2aW${?Un@+9(1uk$b6<x(lt+PS)A"
    "Sz<$B<CD}i$a-EFfmuh1#jJC`oiV30jkv19bsEj}NLMz>WZIvN=|X|FV|DW;NdMlYxjAUXMhkvC31MCcnmRuih^S86ZO~TFixt-pXR<;}K#@SE"
    "i`Fe!!xZc5RWZ|uH<njdPfmKhy*&(IEWwNML)9wd$XutR^_43ZOSyP3ack!0_jguG7cXAF4re)bM3|k1Ur5Z<5>L>)DB^!GY^%i*e2iO3{%JYT"
    "O4%C$b~zdZdd~5IIFoU`FoMaiS7zc5gQQM^(U2E+S#L$0A)&b{t}#Jn6S0^}CzE1+9?}ci3*sx`{$JK#v(-eN3oo0qC0oHXc85{2*KG%^hd2pE"
    "+%DpfrC5@VenFe@BiM|LOIFrHHOm(mi8jR&dyM;X5Po5IH0rD_KEwPdbI@zpiJkaKfhz6>%~d9F%PRs&!pW0H1MgIzERduH57VMiC}qYG+fVE@"
    "OT(4<Ola5>e)SHX-05uX;+aVlJ<TPjrz|iY43ronRl|b$8u)6V$n6qsN(>~!FpW#1oGFo5W5(P+<LST+RCx-)(0TnZDk&TP-fy=?BVH8%k1g=p"
    "67*8a#F9-P5KqwulS9u8)T~{$2V+K=45v-WZ59ZkN$A#lQl1%OHCMloOE&uK1sA!2r<R)m87~v|PqRlUe(zAGrc0B~q6-9XacO#<TRdgXq`tfw"
    "O1FZue_W}Yd=h9SSaQ)qlrZJ&bQTv5^N89orD%oMGlC>J0+3B?CdYHZLkGi8ORlP;-K^JJZtcUZ#^<sXQRj9-GjocWdLD6)uV9f2#EGTc-Np4O"
    "rk$I8T-0I8*8N})fQdiV-LlQd27y}v5}1QR;qx%!*~#%RpTB#vUI%XQox>=)v6JH}E#BejG?$Agssz&{xsqQ<FT^ey=b$l?zdW>D$Yj7z%I-(4"
    "NxyP7a-BB?q@)~%QYfsD+TP|#cl~paBIWr7V}>P&`~DWc)(G!_eCnEey)0*2_;V1(c4?X4q=>&3Fv%Efb9J@Q0hnhO<^x-w=kCuSnB$edmE+@R"
    "3I<DV?T<^F7Fnvu$UOv?v35bE8Bp~Nn!1D+VAOeg9uzzu>gR31lVD{;Vo<M-$8H^<Rw`l0K243^%H>9q*Lncc&pWc1pv^ZS*IkKQoVgW$XB~0{"
    "y;)fdJSJCit=PoXQI2tKA1F2PE!VYbQX<}S1Al#8ag)|_?k6^8-DU8E>o;$5AhTw>FN9w?@#x5o-`L(x(_*nxEsM=`F9@bS<Vl#Mpd9z^{bx&D"
    "Ano%a<1}JuC3bzJ=Ug81K{dwaSt0U&(EJQMFK2NxW0seh%P<NH=UfNCTsEa*dz9Shvf1GxMqaFf2{%upU}>_#)jHE?G}?wAl7}cjHi@D*B)8Lp"
    "Hae}uvC+Qo&q~LMJ&WRQdbYU1DhAlA{SpYcL=^0n%b2>ojWr$7*au}X+AP-yFx;%T0H`f2%<B?|jhQuDc${i)0X2#kWVg#A(ACX(ZOfJEieXrt"
    "n^XD>#!d;Eb^N3BRE{kE#H`|VTg!?vubaSSSJMlO4xcW)NW~OD46xWa&ry01rB==C2J;=C5VwX07HkAqt5ZYIf9CDtV#3*Cw$B0XI1RYASZ!o%"
    "rta)iueuKOLXfIOy`n{yY{3t16}FYQ&7D5PH5wJ!YKtw-bXBRRuE@dtpwIyP+6CdLh|MxVd)#_2#+!k*(!#={V`&Bh{OfC1qdjQod_K3bqPc_T"
    ";K-4J^68o3oSeycE;kdS9_2hZPswVTXs#36S6<ngbIeCT3V_&5AU^lOI%1cHc|CXbesjb1_4SjJkb;KO{S)L~eUR_<SblO5824COS|WCL?i`L4"
    "XK=m0zpwJeOrcoRv)bRr#s<sploLw&tX!s6AhHnByly3IYM3Q}=l<1$a`qUhJ5q(b;NsMs*Iv_9b!!wSpgR$`prl%T>N|DeIOTIa<)Su@Q!bu0"
    "Y^8-u4;qbkJ$e^(7PM=aW(B5rYXRH>&;gxcW|d+_E$|Z_W~T!-tGNcr%T&IPOkU3MZUZ>RL?#)Qd>JVDaxvyLL0&~6UN4TOX<9DlsnE%E*;hak"
    ";0egrNmB|Vfe)Z~GxE@ypREQcUYD=M5zO81a{#&(C!*%=?ob8{P!4_tByQlKC(g`LzI1h#Q5-|8V_b2yO0ip{`Z+GAWSu|~yiH8xa*12M;-*vP"
    "_Gi}K>|UBofKK=;UT<V`xdW*FC3BN9amvI}$CQ*r#d-HoY2=mqc4Zo!Ki^#`&Jcd5Jq%=3hzfUm2$ygYWtehHSz&Mb*&2sSW3H*a0{H4Yn~GFv"
    "Tg|~iRNb6y^y2zTWkQ21LR=k<*VmWbw|0Y|HL039Xv+3>r_(v}yk1W_ywbev!nG-00Z=}_LUWO8o|w5BXjdVVX|;5+zO=e(%*lx!Wb-_XW}XKt"
    "#=|2JfenU}uAS`-a!}4@wc9uSP`Nt({mjS657QYf6@>$6NAK`3pND^^%oB;j5Cm>wg4nq~#(2zgzK~xNTh5^@6Yr|!Mqt}&$$eny!+}ooF=C;+"
    "%!Vmus$E_!8uI5`wteNwOnL-dZ{o!fxD4YF!uNwCFXCqEOj@Y$N<->aP)ci}HWvgj$V+C9EB!DGZ`wju=9vfV0)#TWp+za_63<_~<JyPfDks`m"
    "eVB=3m?W+zr@y}+xuzU&uM9HTe66J09g#Q&DuG+Ya@JWSKb<C+f-p@J-o*v_7$Nq@t`~rdQV4REFE*dgH=0enmV_oP<;t6z<)oTy5cgfLtbkrO"
    "5}M~K6w!9cIr@5<ZWfE8#827W<d=3-2LHD*mR6^Z)4gzB1*O$aVv<IMVh|qJV9fo4#Oft<OlWV<OGF}DEmyyrRULgtL68WGilb=;^%?JxIyg%y"
    "m+P)fm^A~87KB)&Wyo1q2vQMpGdxCsxaKe~L4Kk`TdVs4qIY9wch>6D=<;J5O*j4EWPlJ3mQF|R5nT<qe8Z*mq4VLw1)`7CQv?2?a}`mE<Im8~"
    "mv8fTS5CmUCcfdS#AG_<KAA%`5|XpFb`lJBw*>OUFTloLN;ft*9s2z~ly<%-Ab;3`uhwqdq)UtCl`)qUdHD>^HlAF#aQ*sqm+zSagI*mbET}@K"
    "4|BPkM_G{Dc$VK>)6gEGwFdRRm~U}&z@&5vmvYOv#N;p=x^`^Ayo@&!&{^ea;Q_IyBAtwQ!R4^aotV4rVf7X*FK=&e=Qp;v89sH?K1nboNt$G6"
    "rEM0<TELK<oSmN+Yr>c5IM~~3wZH%|)@8*Tw2*@WJ4-58C$Dz^Z6$u=!Es+C{+%z@m(HJwKJrB3DiLw9s_`08#1$`>uv1EPzQE>GD(hBoxVB(N"
    "yoSwA5jC4RFOI#K_rcI86`|JK+du0fYc|O&&=E8rUcTvhKhhr#oS1=4e<%KpPpQ474o?lZ`rf9s^_u0dVC4c6=R)LhVY7k-4ll9hrPeckn$71I"
    "F_W&N9+O=p@EA8<Zmi%%%q!LE)vK%w;Z0Gkwmi|IaBKsGs6dAH*s*zh|30P7gA_Ll9kslCb&uESbVlguwAtkHb?PUH;vOO1<R;}P<mH*nY>_o9"
    "Y8}ki%F6RLHaNvGfQI!a#=&iDU<*ZvMp#u_)odbT=<ST>JqHxRK;F{xkbdIzy?HQB24mn3HzTQg<MF+FZk?6qkC(b3!zyb78fp!pTnvJZ4c80I"
    "*FaQf<#s03oMkic<$yOoQ6Y$%j^}cp!WZ6p3wPtf(xT_jb)*g|wc3F{oi*>ULAZZ{s8cM;yzeV}{=DX`LlC9B-OR*NyCpZ=4?bEGw4}C@WG+{W"
    "qBP?<RyJ45anW%SOQ)4VPx0*cOI%(%NyPYUTrK8YjX})h0uOC&u9YwFren(${n9v<yb4_twe*cjt7Fa!i(v}*YQOB|FURURCRZBJBsbFt?|eIj"
    "vqq=9UDU?ht_5**4~SC|NeObfQa4f5UdYhBYlW}0CVgL#?M)`&RFnMK*sVak=5#=n>O`+cwQM%)fn|epUS3LP?d3(K3to<EiCw10ayz#IPC%}z"
    "qYG+Q7xLV67*_$wvud(e*GEB;@<Qg$VjYA&jKtzPkS&`9+(*%-F$-d0ZVpkAD=|KP^;;LOOJ0R2a1j>vX;&J}VX2li71<%K*_YZD{BbDBWlci*"
    "DpxYb)Hx@C#$y24uxNqwa+aChI%krUT>nE5X%Cq&m`<mKI#Wf=`84Ei0Jtn?Gmeb*jFdHyWj2E}qY97VAIBiRkl|d3a$GBAzM^!1B&jRhgSy<P"
    "HhGH|XM2Dn)DOAtn9w?}E_uex+9o-Brg{B5{H)u^^g6g5$mwu6>5mGP$z&SmI6j<!0iJ0@V@t7K;yQuThTr=zIw3U}Hr<jr#KuO6yJk5fHk)&E"
    "4Q>rv(cBOj9XDN9`)nJInLSkL*<Z&S{P!zYn3c_I{m_6)cBg^6WQ^|*rm!2x;UG<Ug+r?_Q;{t-=cEC^2EV??C7i-wfFXJXL#L;en$iHVcH8+!"
    "gqT{UNMtw$5YI631%PBeliSofv)b)+f>_6}qAszBrWt&Kp8rWtPQ`n?=Wk!+Ys_=FYmW4^%2ms{>jOEq11?9;`U8`sLeqqI9MudlsdjB0m{`nN"
    "z#--80qmo>PZ+^?`=)S>1}>hEw2O&rH6yzUlwN7Ki^UdbnY8ED*T-W!&19CAqz;Qi!R1<U`$aWZo||Lzvp26Sc6h0otFqGySh4DH<01Dnuz^?1"
    "-%1w2=vLZk;)%77Yx;dZ)@EwgmP+|JGt5jiWs6zfNW{&UQJFjwf;0uxh{ZBfBs}jC?#n_p&Eg}uE?DqE;;Z68nfHS74(p-GN?zdP$;>ZF%B41r"
    "3$uQ>0#J{#OEy%PEG~2Mn}VSTfP=X!UTt5Vm5N+p^Zf2^4II5fIzJ0+wo#@~1OD+2AN+X3p`FkXU+UR2V4jqr<n@*?jGdNDjmLeQTdq32ySs~U"
    "_qpuRtic|eo`+22*k3Kr0ad9u?mC-_O6-<hr8X-}HP-XbH)wO!W>%YEqBTGNG-T#HkUq@wIkxi4S3w)5HmKLLvjxaHxFFaUb6qZbA_*!x=CTl8"
    "fOze~I+VUS+cf21D+fr4Pa|-d@>-CJVu32@^BrtVyIFKQw=U+uq(K<)^}jk8@G2@s0TyYGiyEw9VIhVbU_8l(E%<bf72WnD&Z>e`Aw4>pSHJjc"
    "`Je0y-pFLD)pN}S;+>nD#k%smizjagng(Gy>o&RFgz`$A6NtaTAO|!`T>n8mD-0lY^_(QT;BjljJRCCNZh^H%GmO}~U6Qf+l)!LP*Q{4AM+USa"
    "aVwM5;5@~P9PQ=hdFz@P@iGOx!ov8Z(&TUeekr%xlGl>0=LxSDL?y!o{(wvV7)mP!r2tt_Vc1&a40ZCn?g8@B<9#HW`~GsdpVj^__2*_Sx=rqW"
    ";=O6AP&l<l%NlR>41>-EE(j7G6;4E&X{(i+uICu>te@5Lf~5d=PudS3w}g*T^4gCP`MPBuo@r2!(`DBb67X>m+)QRAoK4D_Y}X3^<gK@^OV_}a"
    "b6rPpzi3t^kTc%_usaU<jHTOj8k6hv;(8MEj(T&XQ{E&qm$@`9y#U@5_l728C`^U2z`9x~&%29VSMZLv%Xlev3eF6|k>XmCbe7Cqx0|wN-A$D$"
    "<?|WXC|GihL!X-!9g<n!Bfsfnn9D8n&2S>jFyd*_uIZ0gn4RENOy{dwFE)UG$WVsWfoL8U%qU>pC%WC`ZKB0<YbEZDREk?Zc`FY|Be~RXT{rmi"
    "!m#VvGP#XZg@SuQ_y;ev*XgiBWgwHswOycVh7m`rrL97*H=J4;3>f5Hr<Ug>$#}K|WlWVF6aK+$-tElFR&}G{Q7LLjwm_8d429fv{>m$_z*=qY"
    "C}zSuVNG`80u*Me<_ntith)g0yiv}>bsEM=6|QlT#awi_QIXd1jfUj)>!IljX<k@ta-hT0UGEe9WCY$YR_CmpP8oxc9M-us_Wis$vtsC)*qj+^"
    "waH|5md(b-27)|<%%~bu0Fl0ai!0-?;-cep3h_Hz3ug5|DfsKaEoie2s&SJk_&V=Tuh%nKmJ^RdHF5=Sai1D(NMO7ba?7y`Oxp_?c@wwB#zypw"
    "3)N4bJ9mj!MAY-@&_r_zf}D2>&CAtN&Td8E5QA^2)c2(}GX{XM3vbqY%F`^l5#O(fvaM7B@K)MfmfP}OqqZx?N4dP?c6Umrr#2DX?$%zg-1XHK"
    "ZMRKrP;gu6U5(=pKk6IilR0WJgmaCL*J^RILe|8{{9Ll+dK@yE9`O=xw7H213C^Ei>bg$<x;sLrT+Zbq=F_~O{Odq(R)8|3TDg>=%w`sMif-P_"
    "K!HBrHvaFI`PVM#dcAp&y3)SlGKXtWtW8=8ZyptO$@=)SpVjO7bvv;sYyJ6o*EM!+cNZBCwqdJSw-Hph@(On#hzIpHh2avZH9>tlI4<B#&g_t%"
    "4IIs6=I7@Rl^L$BB|Pi?m=6Zx9^huPIf;~Yt2Iw)U;>vj+<0Gk#Sx+nR&%Z~FW^c-cK``A<F@SlFUTornE}Zu<d@3%MP7M|LtVIVVKODVv|@C+"
    "h@`~|1~FVamzgNPXpbPlj-d4^D7F(`z-rZ?e+vq@&K=#gTB5;Oi^Xy|nIKV>%Yt<e<FUx|ra9n%&-2GE&G6?ac5M<IJUMMr)oLBnvG10TGdguk"
    "A7UPS-o+r4a2Sp!+&T(q70s#VHJiMuA-1zpR$IJzOPK+zv)O8tN+;|e1I%;9#v-oOFb5Uy&?MuK8Ge}>7b<I+R=dT{=28>Kw`<Yj#@7tjmcf@@"
    "1v=rqWL_-@T;D>0D^{~LfNCzE1uzls*l=fK)M}@a7h&P*x;DW8x=LNXI8ljPY@O|Ex^(H%to)O4g+I&f$9y}<y)*^lSraqV`JI0--<oTrjy$o<"
    "DB+_|+*vk<cp|Wymw~n_iyH~Apj&S8p9YaxMLzf2rpEit6hP^3CzRf4?`r*$cZb)%$aO^XW{pBo)?M7>@?1U;yac;9hX<8GiAO+_VLzKz-HJ7D"
    "Ct(8CPgr$e+HPnvufINz`BB_h!pjzK5v^x)%d?u-y@LKm?w5k!q`8gx2O_nv*>Vna;l_*bCUcqGX$+<`*5P2Pe}Q;cqGYKx={1oKjzZi$qCmZJ"
    "qOJgR;_rR-+9+357yRj?b0#+1e}4GViRTV)$f{RPNzALaZS<B+%<r5j?v-JbG1TMg;^Y%Zw%z~tY+^!r1u*ylcf+3@N4~ybCCM<oERM$@ASa(W"
    "<bBQ&jL8vhZ-|TyOr7pe6Y*NRmM(m7Ws}cLFp=MYLAaJ`lgf1@%r4D`t3xoe5a9n(pPQ4+&mCB~oc#D+dUUA52E8W^ZPl&|N(W2!$ZXn^;n@=-"
    "zVi41cpK7Gq0Sq8Bl?x}4~#Svy^{8Sd7u7c8;pkgu{#K+V%O3ne`@)RFLQL@A7#X&P>D5hMZ7Q;7tfN>%QAth@@}e&_B6e2^xUMW(&T(mu6l2("
    ">?@D_UN;YX79reRP0sGq<;w9hmiE!Z+NPSy1AX08Pd_^4#>ZhauZ`p#QgTRja1WYt83WTiH1}RZuyBjw8NHBXk>n#ioY*JZH5#5v6Z`qgPwDDo"
    "|LMI%x=qBB(fY*y#fST$GFL91EZ)#bU;afGc7!+?+uyUAKEAg33A5mX<59=x^J8t}G*Gmr3yRgYI<^z3&SHO_7v;WLK`toVPA;@wdSn7G3X1Cd"
    "JVt!&qapp$RN3thft1s;^0ux=GFE@~O~lq=6o;=*&Go0@z2AB~_74OIe5!q2`r1#_V`L4IS>$ugrz99Vs*pMUltqHncci)rUwXu6BqT3~>D4mk"
    "#%@NF!s$h0l7BGmP{%xcC&$&xcR!Th5M(cizxsVMEYk0vsbVO8Nn~U7#q>YAp(X;bX+~y23;XN9!}Y)T@uT68sH0EloV<<*xUU}CNo1sIhiNR+"
    "!M(NpB=ajPW1o7w7f?eyAkp;)k7GcL9{i{fe`lzF@b*tE1psCWkaO)78oyDPqdVP`X0llR_^a1`j;>Pqmmj@*0n;qE>0htqwbf6gJ+qW+q&v#W"
    "@XNP;q6d3F(9zkO-+x4Rah<Bd*v6{<YjI{l@h+!Ha@7Aq`o+ldmOK9*WppC?7}kBHiT>X{et7YkzflYA?68arPd@BX@_S#o{8^)gdi5`E$J1Cp"
    "X-w=$Q4=ol!P{1D4TFC^otTH_y<qE3DxwBGqFSWSdZB@+v<aDedG2e`;zq2GZjj$jY%hKoSA&?hi6S8<pu3^QB!%)*vGAjB@gmve?`b;k50wVw"
    "PkuVm_3O3Zaa0a0{N|;^iozegckJ7$=uKWUgROO`S42lg#;nTRcxpE}xUIMxDw64IAN6H&MiV2NsiCjlOCLo{)&37?0W)CjV!mO1k5tJV3x&La"
    "0J#bmzPyw5Rrq&;2_I=^ef7{prTh;^lXnw{g_WQDn?uFN7rhp@k9hUS$TN$HZH}8Vij9c9s{g^M-Tz$rw*8mGIAE{(6T`ha*Hk1&5Jh@&Xr`q8"
    "h!3etk!5uBAfVlO>iwrQez5RQ>-Df~pQ+yv=C8;Pl4l?NU3&k3?)-hV9FjSoa0q{D0BI+BgCkbfU)(<eo6)cJZOKoSk=Z^?6BF%oBLd^^f_Q8c"
    "gyik9?2o<a@(=o2O#tpMxn)469)-PYgWF=%5M4WY_lHeT)V~y`EDfc(cp`VeG*@CwXW0(FNk{U3-sBQ}Zz#0C4`4}SaLpmKf@%GuN0mNhgCwj$"
    "wee|zc<zAGC&=pm(0)VlDFia8lb`BEVPpF&@BbpRgz*wVTd3N5q*m7kNG5!Qj9%8!M|AD-ox{p>C^dD5^|_c8#9b4^r-0hw81w{>c}(3SN=EYD"
    "J@GDJhMI}C18I_H7ZZ=hg<rPF18GSIIu%#fl0$8h-rqp(hTr`3SvHQuoThn|yl-w={c$gSB3s|rH+GWyKCO<exTeH(BK23}E4(q@9!z<E3=$R}"
    "HI>MnVCylgJpJ+=-LoSh{(h)p$kF7j*HfUg{OM!_@iOMaY;uiAKjTIpZst6=m7!=dZ@OaO&n;eg=TPigv23YzTZSgioJ_0;MtTx1%O}z3;jwDG"
    "TYe=S+q>bD*FQw+qIoW8OOvMOi)z=-JrLptMxU6>r*{(WT$mlF^K>o}q~AHd{K1GoeX7-9e+p-Ksc#Noqib^I&mwyj=A_@k>)2ePKK1oLub#a&"
    "QfESRgdN+77=HZ+S?cWx3Yz*be!|;z7FZ{Mvs7xYnQaarxc9fecJE(({cpYf-~TuN@~?l;{;w7BmXq9~0k&wpOz9_<=2$9C@H7O_N6K!#8{G?f"
    "Okn@ns8i{dt$N=meSTwbUmO@~#<BRWEt~Hz!pJ`_Ou0j!$!Vl2xX-x-`+uDif5^+O89Pnr#+R!Uer{reBG4oeos)*S;C&z~d=3#EIK7%cSPkaI"
    "ppP{3_A~QmrGFy^p!Pz1=a|L+d&KJqLWP02^p#tcpYm2AHGa5r&SpoZ^C%5FU9-?*c`N?URQx=o&6So)*TUF}50hUt{Y$^fr^AGN7~i++Cc5?4"
    "ryMu*<nbk^s)!pC4(eqkE|KWb|0Kj}57E&7r`H0OjPrNspR;)U*ZWakB+aMBzLY>g*dKFwPxv(Ala8!N@73=i3DYOtSPA+U;#X-mAbT&IoiIbk"
    "LjIQ=?FpYAx^-gQYG>&)L|3<SXMF6BxYBdS07~RQzYY(2QtA%q$iA~;sb4-I`MX=`U+@V{V|DzFDFQ6WogkzClxXKmqBc9c)N{SUaXKdslK?vM"
    "U!?Z&(3&H%^#hh9tZIO7d{F3S(hZW8N$~zp1)udendY+g;!1r}+M=b>f}oxd!TArZm>;CO=l^(Q&E(2AFbVFUP&o>qh^FfM`e03}W<!Kebd{~J"
    "zrM_8YCRAe`Wn&qHaiVhdrU;Mle!Khxd1?YbZPDzJ@KI!|8X>d36pXUaaT6?`0&XYdH0#=&f!-6Z1Y!S-(V67`>eJk=%5f2@sL;wGlCi}YYn+6"
    "M2sp{o!RX-?!WlOB)ug57e2dZiey7Wx?u;-4;JT^$7vaQH@@(#EpB?^RZS$3+qI`w+~w14lr|skTr$c|gQwyYSSQ6Uz{R-bij;hs@K<uNr0|Dz"
    "<BP{`I)!<@yD@PmM9ucb{fCE_%9+yT6-J;S*WIE8_J{@63KK(IPbDLVnvWb>%1ZUCB3_M>q@=y{sc!x|wJw!hfym2=#m1HTsUK5VZ}9O29#<Lc"
    "g<H#tbP18y(hBo4PI+-c9wt;f-yM!Wl;Ty%CjoL2UE&^VR<ZvCqmhRMadFIt3*Iy=&J3Tuh*|qx`xqmQ&%`GxY~}WTHalX;iX(UQl=)3^8wCXy"
    "kA0~V>eyw)vdpZ*&yvyi)2RGzh~$wNaq@TW3+YE*b@Aq6auVK3MuT#?dH*49(@m34iLDwWeqng^Oob*Hh`qz%IX$?k{vZg~D749<6>*r+Kb0Hy"
    "X{D_eLYoz*`a+Dr*WqyE@-erCakHg0Ys*Reu@5g=`ZO;N0S^!OoT-NX{-4a77e5!({3in=7DOT!g}d~k;N#GyZr4MEn<$eg@l4zx8ctO`FQ0kM"
    "H_vqc&9-r?&B4SuqurpK2iY{usKU8U4rzUX5Ad2qx*u(4k~k_}o4b^>K}p6U|9RzeJDHNt#9U7%pA#l7T3?IG#_dAC|Gq!|l!&^g?C;aZ+^D4L"
    "pT{%K{eqI+S%IVm0PSI{acfP?i%?k|2#n(<sDIS`w0~-nE#aN(>cW06N(G{`FCI`78Tx3b3|AIk;9@F5XN7(m&>YpRh~A)q<@4DlgVI#n^jcJ%"
    "qnh#j%jzAGEL$U!^o1}=Ph)uhP`GocjEPqGT*Qa=B;Eo(vrn|P)lu(;kR>|k6oGq#qL>~=x|?vD5x4al<6D)x$|q?qUf!=?8cMr|*l4~k)~fN%"
    "Pv1AGrX_pkj_DMl+y3ojK$=JWOw7N3D-rKT^6aN(UFPuCE26jkY2Jy*+uVXrb3=kV-f~{>1~r?4H?B>Qt;Ie&J6v*CiZ3+5%OAcEu*mIOFWnH-"
    "bnTc#<2@BwyOj<X_#Cpry{}0oH%0}a>o!~E1AB!1nCMd>2M!dF_9wy}QL4G!$RL1aO6m0IurnWyMsuer>278l<Nso`JC!dE@#<8VA5P!?(&1-1"
    "(>ZH)ZNg^}KCmW9K=Ay`z<hit<B<tf8<NBL(`Zt(%Wv$O+hO~I64W+$=)=?fZi>WHd43cqKyh@{{odYu6s!8&&~T@Ne3{7%@tK!^Xi?#Fissg7"
    "%1|jj;Pd^`A+kN$%52SK3BeqQktnuABtYWuts4EnVeXsy@^Z9~*yXx>AP#t6eL2=#N$)8!w&spF-piV|P1IDh2#-rJb^7r6dCk2)T;?{tEpd+@"
    "q#p`9D8wS0?TIVrYp&G0c|ch{-udo$P%(g6Pt}m{^6y^+YD#hU>3jC}iaS{sF)GH&uFg&&ADfKmC;P7_3TTWQTtSTf8hv}`G}81N?qn>>2eEF6"
    "Ffjnt7)ty`o~Y!`6ue6JfmPLb6qEGS>@-tdwC0(getF90vXMwt<il@Py9=Ux)Lb<gx7`0!szhvXe;<v-Al2N_fD2zd=g|$}ha!1ROsPpLIbl7p"
    "tJp3fKiivJ(;TJ9PdNj1pE5UeU4gzzjmkCWTi;dZ?b8Y1CLb)CONm=P1!Wt?QQB7%t=cbOkV^}NP|jTwuVS!AZkGi-F`?_J0&WlNV7v+?51jtP"
    "x%Ef3UVRZpIzKx|(+=UFcvqxZ3trI@YtNS6rHmQ97+m5lB&z9F2d_UrymZXx&iLv5TanTE#>S6gAx{5oo4qy7aQ9)IblKL&X*HG2*%{*p{%60z"
    "i1<^p#Nfs)i19>(?}>Yqm_sn4O4z?BsmKSrBSXsLM;X6b@wVnl0N6my&NLr78U`3Satr<?av+{qcj)A$_cvP6`r?&F!O+<-XWz<;YQ9d#tF`d8"
    "%_lUNG<h4K;f<lfM)v=HPns$~e|Drdxf2;xVyE?}gm^Ci>TX1r6EWs95x5qINQPT&EYmH{=?iUA$8fnqPmn@ppW_o*PCA<y{KHQWceZ7%Ztp|f"
    "T;SAxs%MEG#PMhSAc6)biju7KL`8hse>4^6PKftn7WnL|Lq7i@xf85c`3TAJk3-DMQp47$;K46rGtc*;EJgWu?n0_G#OMI%!gL>LK?>Co$FErR"
    "M|tt&<y2$3)RI0n{*@Py_+EUz*(6r8<`gT=grB;6|3lHT5F?;wT@3i^G#H7qg3VCrj1zOBT98H@;v6E9Pc23M;hn%)u<xERe~%Yqcq1(Iy5$4^"
    "Az=@vcIAaKiJe|<c9OOf-`nwMo<u3G>9v=lfp1PHcyD1(|DT4Q?Qa=(g2A`NlY5Q_Z5|tW`fy?a#%BNC$6p1bh29U0y>C6lYwDTw<da&J7C%_L"
    "8D_h?Kdyi2J6{pi&+&n%)}2XyI^px0`803FJYgADiUyG-=sQram5w{;V77va3mH-EJZy|17sC!r8oo~E)b!}56LU@?6^eHn+V}X>#HENGuOkj#"
    "ura&kBc^4Ot}@W%2d2!sNkO*Ftt=8}{F0pFoxga<)#N>u#Ru)-`q_8qxzCw<jkp^9SS(yQ6HkS#43=yZefG%OKAw>4c0i*r@4LFL;uhniYZQkw"
    "y=snTr$Q=snx$)C-G84q9f8jL@AiolZF~6#VA>|50$!Dj+BCn3<k34mXe4|T?!oGUSpLVK6BQuZH0ykVPaYKlQ}ha>sstVCExU7k+@l6eT8FQn"
    "7f%l<Ur)y>{)y%$VP=IG!hg5%0;T`9F2?#}xxtO^(Cliq_Z9$EVK>|P%jFsNCyx07f~p8Yy%s0zJd$0zETIw+*@yx@y6+-xbMTck8IPAbe=h2<"
    "WM%E+bm7GZ?qEr^1PPaOhtdx03o)2{_{*s=1DfBfah7>1cD}&#GvQv@@+8T>GBS7ex!!$5|L|V2J@&f#u6=tyd)CfxYI^j)QcyrrvT=fc7S&D3"
    "`@cldLS?^tZR<mw-OsO^Z_#wX`Bo%-nP>%GD?`x~zH{-%!o2hHxl3O<<z<P~|AbG!6kVC{5f#CFEZz{4>yJSAY`+NP!nHqmonKr}@bQT~orC7%"
    "%0z0_zY^O!;=IZCkvAv2sy?c}0hRj=<Sm<1(@i0cZ@mA)9h1?&t^9T~P=9mzf86p!XnyTG@=<Yt6_HYFLfqd8boj&`R}=9upMci4Zo5V;w&fwb"
    "qh~4@`S}dy-s9!pjGg?15FyjAoDJ`fR|l~lyd+Kfyw7Uv{+~y<!&K~Fo9swj3C~1N1G}LW-gTSe+9K{RTYEff*UgDzmpHD9AFjJrXndr<$j2r("
    ";2bTXb5<l@fyt*+vb?R<ez}lxal#%A5NhxIe@wk;kYw3)9(MEPzVDfpnU%FKUEN*1FEc$en86GNz+hnzARvefXb`kafs})xV1(>o$e!R2|MFjl"
    "ZT(OvEGuX!9I`D1C5i??lK=)FfB`UjcTaD%=briY<-WW4ocn5M4?s?%x~lTMd(ZNnd(Zj4YpQCuR><Q#-wIRffN-Z0DxBM9UPgsunAFP)h7-`j"
    "zD}+2;v-S2wk9kH`$8_jLEvfesNR8ukpT~75b?TWY#YM1RC*KYsvXOIM7qzz+X>wve3RgfgDIEc16If*Pp;7PR3QHrHn=0OvoK9FWSCDOV<W-#"
    "5AZQX5rlw6ns~eqW~7Qoc;$Hlzni2|WS2qRWCnU1f5K#JM?_@4vJ@v%51T%cGRfrL-k6L{3n^!PE0<f~_^A|%w=zp|<%R18jDPA&IA)Tq2E&B("
    "E;lJ%TH0IST{`h{#ju4_!|<8jO0g&}>|Sd5tGo>k0|<SlE{>M7StLMcHj6dvW5nm_cHgCz?^W^Izr3&uPA4VfGvBuD_4V~BPOY`u0{N-H$pAWq"
    "cc8+9qKX_C@I*-cAhQro5;?qXsH949nb4^VCGl_lTApcfxh`U-RfCr+iZtDq;vJL&nL3YLyVAqz{8-Lr6|Eu$IQfCBZZZp)6Ty2CYV39_rVC4a"
    "G@S}4J-099@#5BWoUi`MwUY}04)#h3ue`N|9UX;_NGzsiIdR^&kk9)IQ@WW+Dt6+V3C~+vs@F#&sFR4AW+yRC-d}jcNT<?(a`X8iU@|wD<#gT0"
    "`T@$iP5|b))e3^eLgPsYwRcv%dAOd~Y_PWL6vk?X43Z^-y)DTmay9gNy_(nQXxcYicR2hnOSw{77q%uV)iicDB-_E!6au8gwwZg<lY3;pTr<s}"
    "c7{DPWl@vl-o2lGWMjW=9_yr(VR$$dP?W7!rQ#&@&CN|LYN%BLL@lKkT)a4$?9j_WV4760=@feb5{Y=+m3{$&;s?o8o)=@2$=m^Rj>mo1akxy0"
    "tPmGtRWWVe=!C(2AC+|4?GD+xVdiRdq2pi&o=+rje$kRuPxt^@-I(93h?Ia79c-0k`#IUx)}EgEy>vgRINBCvCJrW<17TO2q9aBj)J_CP6RkO<"
    "4mUgtmy!j5+3D84<<520NAma(9WxAZjxn81Wg$@q!Ffxp%+K{OAsbog#|B*_lg$DS`3u+mAvqa@;YVdk=gfno@*ZnT|8Fa@@_-z>oKMJlsg`d$"
    "|BPT)k1j;~r?6I|;P|s581}o}RG2KNdqn96<1v&(8bPW|9g6QTw1`h*jJ*_>ucokR6V`NYSx8U>pWS3jc0!k6CPiB9mn)^x#PJOiTLXPG9AsHm"
    "^q`mJ#Y;HNAm!N^(-<<zB;we+h`3by+*)F5pffR7ibENr4SsZHq-Wi7ISk`8pUag>32bz5kWUlVR?5?dB0jNrkS<rDlJHeOCsi$aV1#RA&mTeh"
    "iiZrZ*T92^XVg<%6W>m!yYOpYcu~e}Ep0>oW#eh02=LE!Z^W*PAW0JJ(^Flwj49AB{EC!z2?JRwb?X+O;tlJSgED|!p~Ie)N~O2)N*>=C<1IV~"
    "Q4=ei-!~i)4{h#2^|unnNc-wh%9J)SoP`~x>k(6w%p{0csdO`YBaBC8aHH9*w%C%toz3=^p`tCAb0oL`zX*hy7Wh>AVxHuYjfB9*fTcFTM9Ae-"
    "rGk|ARj<*A#mZ%M&;KxoZA$Yw##;z5*qna*_Ky!8OxHK+b>ClZ%8Y3y_}ChcF%~p<t`=%qc6%EOZ7ZLj`gUN&0Gd}Snx?h0L8VsPt`v)jnpr3m"
    "LL0m7$&)8fqBfPm+1$q-{%AH8Y-oR9(~uOtIAE-R@j4M!956l~$ynqwBM5a!L433@)Ew~t40a=fW5@*WFrRxYoK6#|)WJ~z$@)DU8wuN8ZsWDL"
    "teqWP@_Xa)lI)~o6)XP08HS4mM9^}1nJgoH;V}h&1K^4J6yUKvLTR_V6jn)b?gc!Pp>D#fCX#Y<^TdYd(X{IY+UcC={&$S$+=(3Qb-R_I9RN}}"
    "^pP5Wbz8D3!|r*;F5n?oIHP{p3Ov<lFzu)z;b$`bgi`d&K;{?2>=_gR7VWb<R5B-uwknRnR+a!<S?gxmV<agWMomr=ZoxM+-So0z>QG@7<)iuh"
    ";6bKPEM{SKS4x#2^kfmK8Ijjtt5iJi@?OCY0JSLX11z}ZyNn&;U;(AKkuo!%ueE}uB_SH&(xVT1->uX{SM~(}ao8ec5cXC7TBl6Pxg2b$w&eTO"
    "t~cP5dY$p#)V&}Lud*6$K@jZs+wC1uX*&e3J_?0;n)BUVSPV7vfWL;iEKF#YPc2j5qZVNA3$O4IYj(Yj`(!qo&$HQdy^NzDGA6Ax%uW?vja7;<"
    "u<g%>e$vDKY23R>^P|*3P+g=C@D^UmeOX`LS@nxDp$2y3j<76B8=756LP(eSak5mSg+hf?jP$^8v61UNa%faZm795j#DWb>1j(vXEb@=vc~|vM"
    "e^@RL<rsUZoKQH9Os3dZTx{PmZN(Q7k2h-Zy*_KoQ|}q6P3MqEDaqoTbyUqp<1FFn>8ZyQCC;rHj^6ROY-X4|l{G17VsCE`z6%_1j68rN1Lyfo"
    "*Ik6zG4A`#rbVoRz`3bdw~HNe0Qur9&6qQ;geD7k9f~Cn=^J>nnQ+P$6XE@7Qqq>o)L^q|Vz44!d&^5C5@n=<z|KNKK02O2=o72U<FR2}!h<S!"
    "-n4Gp^a1=>ffP6HLUfC%MlcFCT=S~cd_I%KuouWV#8iKCYeoJqo)8WXMx%G$xwHb7+w{Tf?<H=ytvi+$_qf8x*Yexj6Tq%CYM^d3c6O$frt8ud"
    "UQ!fWC9fmSM|(*>{rQ~ZfwLT(U<VR}l}hEI>jg}a+=SDzd_Ej7Di`5!=q-FIZgqVBG9>ly4?HhJTUG|uA)xm1=ZnSH!aT%6WfWH+O|)7QoPYNH"
    "r?%(Wc716n3}5!V&E)oW5+Yb*iIA7pt^wW#fPk_oA=B%Sk}LDl3}I*~3{Qs3%be$OcwH)xphadw)@uF6bITj_q*^O#)>FW?g-?H~8H9|jV*~6n"
    "NKF=M9C$uLPPVd=4vT^&k$9i;TQ_g^n!dlf3T51dnf%zYk)*B#tK={?>4pbv>I0sYB$`-nnb_0S<7=Gbd?z+5>bic}lr&|##7!pcx)}c8&~(9M"
    "4FfiFRIRkzh#g!@dN}|=*ixz5f&kt^j&4@g)_x=Lt;}(~akmc<w4D*TnM0op2AENB%W_9Y(zFNBNQwVIYzOQ{NK)pyC4^Q01fk(rV*rRW5mYL*"
    "ToBZ1nal=Sw6KQ*Z6l8=Z~tT~-gxPy-P8>=Ooh`v8UltN8cvag1}yAJeSd$!13FAh%!7k+Dm%6ye`(0n!eq~br}n>arPJ)oTD`ThE$Zyii;jl}"
    "Fc4f8A;f`US<&_(W8&gY=Bg}~%H>AbE0v1HrKbY?GG`ZL(Ltha-eLWeVy2oL)U{a%@DhCCQJ%5c%!U9Bg?<B{QGn^t+-Q9rkE(DsE5i6P0l01m"
    "aUhpFI2?O5*D%l$kZ;b8MjeqOGn{UAph~Dz@GcwN=)Pf`4FyuDxoYmkL(2P{zl8j~m$svMC|Kf(7UzCDn=1P0bX*Zl>o_g+*g<Na1O=o*{=k2o"
    "zaeEYUCi;OA5<I6&FT!zwJOQXfMn%*sNc3OL@aZ93ZGua5yO=gv8PTK)Sw4K`}oxN5jm-lbt)HLM6M&Ki989x-d?Ha2`JX-Gco0E2o<w4(BW4="
    "QKG66MI35kqh8XO&1hV;yh?Oi@FpCnJUhdqm@(o;DUrEQC=!f7ZGx1SYMl*_RRJ;!iq!#L3gBRNE(fuJw%eo8C>ERJMpzd1tGY_k#dUp*jLip*"
    "!WE`zS&L$^_!%g(&dwlKBU8_N)2R{GcIAcR<Mf7<7pxobFkQ&ml?pa0s<u{SZHhTG8{>(w5x7Z@7K_)8PnJ^|u&5fjw!fdMx{!${cEkZt<;g0h"
    "(!fq9{1mU_%mTz$9g!IrzZ!PPhoaK){#uArZ_eT&4?>}Ni0TD_=+n>MeLEj+C+h_&Q$`8dwSMqqJ}0vUl=Y}T1jWXtd&%=FzHT}hs6yv+hcdFZ"
    "v~=tU@93!7ETW8vymU*AY{Wgq;g%!0`0qYjgq|v>r_+!j5eG>w7TpQG4b@WUCOQ8(mdS-<cOi6(pAWzjL4V|WG)W&or2{Xryu4h}3OoQbw~|bD"
    "yKVIk(o&r1j3a6^P4npVG-^EF+S*nk6x<4e^T}cPNnxpKOC;BV@)8P6s4z`6<Kbj7k5ehjIvEJ4H8X4g2wd*&?$+xK*lipV^RTrPjWZriHe=_h"
    "uv@JY_|%m?r7hBm<-7)}LxhGgPmJg3^<)^5V-XZ*@jBiexY5-%_*awAZYc<gd@~gduQA!h2MVGw)~I>f#q!j3o!sUNgA7zKSl9Z!iYAfq%tx0u"
    "T#Rvm<8clr8Q@S&0<4)1hr@oqkIEWI+2eTt<^gSky{pUx&%J8Sr(t*rtLTjsTWd6GjJMn1%ZWlE2r!vqT8jd?+(d?xFif(rT6NrXK`t>UN)Vlk"
    "B<6Bn#q6oVFwO`;1ziqU9v-n!u$-mNcBO(mbcD<~Kh9*br)&|5P_=Qh7yyKF5U8QQpj71q*)c{E2aozIn4i4qv?j!ryy?UN=i($^#@SqIEkg=-"
    "iv(p@PCUG2*CE0Y!>CkNQ_XhHi%FMU%O;a-IK&CId>(?XXeA%uB^4z2G7cTo8wq=w$xI>G{CcYukH4x<PA>She)njvUm;b(kvD+V>f^EOgv-5H"
    "O!AZ!$8jq{Q*#Kb5MW{pO+&&OyqSOylLmMT1`>S3aW*#EOQaNDR<_@6lTN4Alv<+!Ia>0-2AI}R!d#1mt~<o(b)YzJHZ>%`L>2)1=e{jmj8W}&"
    "?4EyGsQ@g?;+U%rk8atdKxrM|;al_<(;<{@zM2WGl5!;?Dndsp7KK@?lAm<9E7@$3`QwBIg-@;!hiafuFcvYujGo3LdabhCkx)4(iW@S*9I6?<"
    "RN0k*O-U<&z;`u`(X)H<nf`}S>4>aTl}yHTH7L4^;7$uJU1yOa+5~=ps<8%rn9JiQoDGMZ|7<^#fppIIyFI{Cr54TAaQoRhRx36+>?4CwiTC>o"
    "swyeQY>2%=I$);|@kTbA9gFNQFB~)bYig1?o!;AnSo_hqUaI((z4<YDEXDho08D9PkDiYcDSjAjj`AEb8eI!Gia#Wi6%s-K=i+x3I2<7!&j7jL"
    "^~~m&1IBex_~G@}F&owEUdSBVA6D|RT7h6Oo3mshk*hVi@2A{)A_J?N@GTlFBN+ut<!qbCT0=NULr`y!2ZI5EzE$|}&-B3JWCrl$3%Bq-<HL6?"
    ">Sv&6C-l&pIL^Wna&J$CLR+1p;FLV_CW8mS<DcZY^c2SdI%b%F&4bTs;u5I?88zj^`Iozm<#ZZW?T5@0_qW8;wabfSe*b&nWO9l(D|1~aZ9K#X"
    "KK7K6Smj+vJ=)O;p)oP5dtNFPhMvpZimuz-H>#Ofx-cX|h=luV2>_Xd3Z#;<sP6KfEYk)K;5>K|k`2p70#BAqZfwHp=5F26NhWK#98Vomfoa-H"
    "B;EDqsr-EI;U%@KLG6r3A=hpo$u*%x(QNv4By&|1$ZAFw{&hBUkOcXf+*rKG^HD1i2^tMB;j4d1=tpN~0kJ2Rzq==%-)Qr)Z_7BPcayt-AHxFi"
    "jk!+tvhjGgTyD3Uqwz9vrT5b9G<r=%gS}X;6Hmv6{y8D#E_Jw~iq?`zZWwNQ(HN)lZVy6=4P{8o;$FMW#rpbV#^!T=KA0(>-gO(2G!MlyEp-jP"
    "a*~(;u+EgSn5^Q3W!gYuHBZLJ$!yItQF$c`RjjNoL|GBqF@OZ=DkRZla%!rh2?#8!S+ULbeC6zJdJu*$C7N3}gBz$Jp1E>Jl6ux^waPolJDI34"
    "6TbF%5;D(&T-a1{T;*V`-YP9q;_FuO6b!ME&u?sOD0yt`Kal(Tf39h<v2E{4x!Fsl04OXL8LY1GBp*G~vPva9wf4M55AeC8m<70s9>|y1>8u4_"
    "5PW@W>-r6C0yP#je`0xyAr?e|CS;;gF!8h#JbOCDft=4kqM1zF?N%cnk0Z;SopXJhmie6vx;~kloVdbYBjue7MEW!(Lc8DZcA@mo1pu%0cjaX2"
    "Q}}@e7?+L%kI9OZ)v9ITs8PWU_;^e*KDrDnUPJ>hhgv*|qv9;<<-!=5Obj|d=7J(Ye!J0t)m~ji_7AgIWS<;nRv^Y!GYhD@mwK#NEvT4VBjiG("
    "(F&``m8^6ZcJ8u`u9!NV8#iKsUkSr$5HG|2hY>;CUOQ1th35hxBK``4L<6=JUIH6#wR{WHAyeOa=k-hRwqZ(^%;k!FIvC5EzF~QMFhb&<ke@eZ"
    "^g4;|8V$o{4_P_BAo-TQk=)p5LM-ZB_H2A<&X8}#IgBAjg|frN%W}X)I6YaKt*jE;n~FQ7O10W<EHVqf-7P@+tc@Yi<#=&D{blDORtK>UbfnY+"
    "BmU81k;`cl+{D39l$>%V^m{=}!&_x!dPX~{m-2;}J|m5A1$^l76|~zY6Yh-+ieTv30Ea-S8b`!2a}yCMpNz-p0nS9DjEL|As!N51!lh=qn@I9!"
    "&+NSKv>I9>NnE=|c_FMqb^<_w+&O7hxlH8#L=$#Wg4r%I4i=U;MTMxEAIhV#KR0a=a#5aJwvUR5u>iLQFFqNL&EkN14$n&<4<}Mez)mp_1PkAf"
    "DQb)8pCer-c!-*41~LwXfSk=5r>C9Hk8gZxqgAa|k+vPyJex)G(r!8>(?u|zY8h`CN|{U$#1Veg0p~c#>=}#2@JO7I!2roKSOL43S;9<0#*N`D"
    "AvK7ZUB<UOj*A=^cDv$Z0yrD^ZI3R4aaM{Y@`&i7G=vCB$Te8Z;mOHxiuM^p_KHkqPeKJ$E;nJdyEfV1U#X<3RaZ&2FjdM&dhN)pnXFRC38bnc"
    "ac*IOto&Fl0qVro=Af9%<wc@m`Ki<|FW^DZBp&rDAUcMZg@i<oiD6=yM33bO)>l}N@Pt#X#6&bdTj_KZVZo{A&1Gy(<MB|Di4KRd-*43tfc5*F"
    "Xb@ef?TUm<77Cunl)-@OLYUji+$C?D&S_4~UW!XJnXHqBV*-w?FUiRS3YwH*;8|Lx;jXN__0Bu4+j~5p&lgB14kqfAk-=c9hviV7v*@uDo-t&z"
    "y<^wCbg9)+gR@p8okjh;8pKi8U0wu%=Z(j%WV|Jj54gWNDwG9EO?kd=0PL8|r_)j?m&5a#&`~0w<H>dM8vF-V(ivhg{t_(NtFJCCEg=cM=bf^n"
    "BM7OJ8NYa)Ia&zCWT}RSH<l{Gg*>0%Zno0dEEvG`XaF~eYf_6&lZdLie5ewi%ph_5k(L=2U*mYlxU0DL)K?Z*g&k)g^WMHq#%Y#6w)D_-A<IEc"
    "7)BmhfU?Y8By<FE*gvJJvkEq6O5cKNu!5|&oO{RIRn>a%v-f@fTB{PjcTd{m%Pv?tdGzrNC9xQXA7kC_e4h66(xqBfDrlx7p(Fg(W8Xf>%Dg~)"
    "quVk2rj5D<N3NZrB}%=bEScsh9%3jGN#9Rra;uvA!V71EOy)R-T~RT7Iv=@%5@IW#jj<S@S<c(n0$Y06OhOScA5T!>1lCf=PH^%EnfzGO0W4{}"
    "+qHc^qN9*;fXL}oDjkjbm%wnB@Xjdd*<8sm5W7$)fx{w)0jzL3eg^JRQpH`j--j<H!(<A;GiQg6VMOEm1c}SHwjiz-A)&;)QWe~4DvbgcBay^w"
    "l6-l$P+_at?3A8al37d<ZTtSsej;I*>7M7zFa`JWnSQ1P&$yQ?h<2G&CS(e=TC0`KS2Tzl1S&=L$tWg-R1wNd3T585wzdvX4-z>fU0)giI>5h|"
    "Jg;2F+vPH(ZLlqeR@#tx=eBLXa)m(wrD>PY@%>z>q<Y+8%kFoRil(4cavY~ts|^7fsk<9P;6dgRm|3fT5$d8md|P{&Vqbe>X-N_PsUdl$A-#*H"
    "_}G3yPt5ex!YUjOSK4-xRw}TPg@WmtD6k@yPF}lHTCO`#g%g(j@WZ)ofVEA0A4;v@T)+xrR}6k|=EUPC<A+-)3j_AHr3khB;s{bUhFj!E5LC^?"
    "8ZnJX04V?lmJ5YM9M1(VUP_G$*P@fMRlNC=XJ_-N#t3e9954R}A5SJ6%cHMv7YbWjACS>$0%u6)L|v{0ft#TV!)UeZxu7QS%wA_}ap@nW)3aGR"
    "jXEr4ydvDB`BF}<t%YEk5G82dk2ITd(pfqPkn|er5GvvWET4}|sN>0Ip}=EEzYI2tRE~)RBsbNmg=6C`eL(5R^C4H-GGz+OV#v&Tq1l%8W~bYQ"
    "DzxoKK8#lYiZD}=m%<9&^gGScFlkSa@+}PGWrx`5IqW5F*Meft(1Qn$8PDZ%b#O;-$2#ZKiXkszyPcCI88IR+@aS$>I0wQmB=;m57}5??+U*gA"
    "U1>D945eH8*|To93$g5lD|bE8>zN@|gH{-jyuVsHJv{{r$k@nG8B2)_Y~IS+`g8E3-;<8>%cp@~0B{!^VObT1uJ?6086>`QcktOP%d8Dywdz48"
    "PO~PKN)heY@m_X@1n}0v35$7&8ZJ=FVfI7NSu&7CUJHT@&U>NGI?^J10G9diVLGj4&bgr~7z9QmgxkrakHRq3s%Z54ed-pnaZOVs_k@@;P7KGX"
    "kV>O*p<cnJ)44Vcura}fJU2Q^K$g09xfyFj@)TfnC#O+CgY)*cZrv)i`{x9>yppU`j*(TMSOgG(CnoWf2O#(6omQuXjU8c_3-thLL+<&n4)_?M"
    "j1(l!5*B#8KyO`v&0M`XukaREVn*P}Gdyfy43hPk;~0uU3E42SNd8|c{fNC<3xsxuU96m*zOc0<6$f6STzBQUQqUA7I>sTumx96V*~(~dZ!e;!"
    "gtR)w(G<tAxfjz)6_08nfeaTSqMSt^14lfZqqZDuE*g#-5e4E4&u@Tf?(B4FEeN_73f_l!d158XWdm|$CN~&Fx@kBL?<W#j#MXGM`^7J=-gOo>"
    "surpf3Zkf<Jeixp>Q5j3)rT_n5foGcHUPGjdwvV-aV1~B@gkR&o5@_ix_8U__+w2QLkgFUr--%y=QRjhno-M6pzaR1D@`O6YnY6V8U<9bSc<1)"
    "Mq^Dp@ib%1mIYbt@HN+f%2N9<pz}FYrIWx~C|Vzks@-b{B=AjOIcA=Rw?L?)<)MU*rb&PR60i*ytxhP=+rLl)hs|u4@uD3t-(v^Dq&bJU8$V)Q"
    "#R`a2aQt)(kY9_}m_JZV0Z7K&4j?oLNT<|*WC}%5s#e?ICrbYX-sDs5_Qh@$d(rcG!}G#$u|WNhWOA!osU#t#h1u-(_O_*{df^X6(}c218z&N1"
    ">-D-v&x;XDtvO`R7)$0cN|Z_!c%(*ZQuMqV7_(uyuIIzhw3u1<Lf$NAl~{}^?QPlckdw1q6S0`oassKGY$__X8pO=9wcI|+VoS0hS)wE0^Iab!"
    "R=MmGlTzd$LM{{R+;foNp0of4n<#tKn$KU-Xse@z%nwiNC^#;P0bZ3w*Bh`EcR%xbrmFeKJEM}q(r|e7YEK=Za=cqh6(V*rrZ~yG@SF$_1&;+D"
    "s!ARYTsM)pbm__GG<8V)y}ux2sgmh^&cJM`rLb=YS&@lEI@YrQXPCQZx2IoH>^46>bP~+xmf{(fI?rS>nyxcegbmv$7MC(rC>&mBwYG!H%jIG*"
    "2DM21UU!w!$MHN7g<`v1ZG=-|PTT=xvMMb3E<C5T;8{NbRwcCr0P!!+Z+!}^S=Q4MOA%SAs?fvwm}O9901E4VtX2mQo35x+r?`au&1BN)UZPaW"
    "X6FXpI0@7<xs%W3Ha2u!gdQH-Dt?Wr8-&<*D2fG5LzzIF-wMDsdOZNilogTOywx7-IwZK2Cr=zFlgkZ|qz#_cPC$yPv2Yj*GclPWo{x(1A&!Qj"
    "VU5QD#ENGpSW2v;8D;C9SA?CZ)u4ikX<8=?AvhzWv6Pz|8#ixe%bo60wVHCS>w%Di2t6;xu}luz^6*wjQIT|4H=8$xfzlgx9L&+@Y=Gjl)~!R5"
    "La$t(J+sBDtNC<_k7c}Gts)e%u)9zm0%o5$k>VBr8B2|l$UQv31D}8@MKO<Kl(i*#4tzi+2eIs|RLSIxYUr2CD82^<tI<N3Umzo!<f#xzhbTsv"
    "Z7_ki*=WiG*K;BLdg+jf25<ZR{JA_hSxxqOzM|IXnkJMd-~{1J*QJd|N$RG2K8Kb0+s8;xRrgSxurbH;_*~yG2^w$NLWY7EM{;W9WrPCM_Dz7W"
    ";0P62?XRvvm9)^SwTS%uTC+LvAZftgR#6ux3x6(@RRkENeNG?E6_*#1XQFr13^NE04-fYfzH0fy#h9mrNT*#3*90tC`JwEAxkG+ips;1rW4)Jy"
    "QJBgieI;ZNn@p#vQVH{fm&+X+=;r~U88A7#z^nS+yhNd7DkYOiiw4`<pWEg2rf6Hs*%VlN5Ikb1XC%^#sA^iR22bxlEj)1yt}zGO#mNR9yO2Iv"
    "?WQYLRFg%;AncbAD!f6~tSPdk`^IPhze%B4H`^tv?EWcz&@iR<Y4Yl8DA3L!I`?xq63GHVJRnd4*1{66!k<$q7Q^t5P=SvIN<TfHw-y20wyd>L"
    "sk|J9x<}~gX;iHt)ed$Uq-7x=1T`qiq&%sAs1FniiXg}Fv!Rz@DA94LxwN!#8T}4$dE5zKef3qx<F>20G_1vv(fty}$atLMWsnBhJ{p?P;-n*~"
    "$#-^kKGd{rg!+nQwCK9F-RTtIX-Dm|Gs?}Fc)q(G-%uj91s-WHx_Kn9!a$y+v{aUPNFXOaQAbo$(!h2S*cC|J0EjDbC5Q>D58u>iWU_9f;YRWZ"
    "l7oL3rt(BUeo$p|1470GDhmVi4xS&NaYzl>0Ikpub0{=X?Hxy@a3g?vaf!g{D#r%U97`(uj`#bgr?J>uzK>kHp63&&^^Tb@Xsd;o1P_3YTz4{+"
    "idtrds!a%yg_4|YH@3HRf{eb8Oh*BIY;Ta{^b}BexlB`)vyq4e^m%|<yRn^072Dd->s%y0kOSNPUI9=y3kW1LNMH{yeQXan-x5!suC1LBGO+H9"
    "VnNfo73@>GweMP?Gxl8f!WCMK6-caDd}K~ZBpyO1lS$6R!tll_63EO=1`!w;iqG%M75@}=NGVcM5^GKyPDHvXT+=oa^9JeqCnp4K)uS;{x(I8~"
    ">tTD+Zqe^dH)kaoUX|A`r@}B6%hT%24iwj`VIPGa2{t$3`<Yl<!}hs{mM{g~&?=%fTP*N8g8kw!M3PEx1BtI@K43Mg2>8ETeICl;CkGw%=uI$y"
    "5?wBpu&2)eNbn-rUT5uc`Rr_C11w?A@y2jCgstiI`2N}&Sj{V&oBeRZpjk)twThwTR9Q2TR9$2MN^}=&2;QTd%Ag`4aw$o?ieQJKjP!JE8$#t$"
    "m-C{K9Wbht8%dtgN;<PsSqr#4G64gUFoCSU@Jn43wgp3ad9_MKr_W+ojiXF}f!%Y+pOh_l*c0;@u=?CXhFu{R-7Lx0Y7m8y8Vqkvb*24iE@8au"
    "mID&ZQu+McrDE<ZFhZ*Py68~GH2~owK}NN%CXVHec>G2!17A|QpU8k$z>wT*x;6Zz$eN8O7Mh48nj+3bAs=%*>p_lGhnV1r;V9N@0`gXOD2&~}"
    "=_*|X6(O<^(*Q+Jnjb>}RBptoGM*IJ(&R*q41r=b8$eiGuoqucidJ!{h_&&b67E!>?q3i%u6#G@G5hEvz<@k86<$X$6ZIJEiDmiz?q04f3qsu8"
    "*l0DJX7Gd<ji;lD%sSYU2{DP%-^%84M@PSN_V_p`uyl59EyhZXU;Bz?82vuH$wSZ60Ud`i%xq8~f_KK@0dr-x8K;A|5s!CQU5V!cA^ti^>PU4v"
    "oz8lgV|VlP@p7r%rj27LQhv8sF7I`4N@saRt=)1W8I%N;&26MBp3USK@`8S{ENZo65?-}KU{Tyz_NCjm)9T6yr>fF<Z+STjD8)kxKBfFw$|DgP"
    "ynRQdU>b8A6-!Vz(5^xb)8bXg44a!nJ3$L1P619%=ZhQbc-#n4c|ny7wIZ2we)5yWLH1@2^(<C$XdG4R>wg&=yG47-p_(I3*5p4v6`^MH&C+&A"
    "?2izS-ArB9r`fslOXrA*JI@Ka=*o~kNFD1k!pOsJcNzZF1%%gbKUEzYJ)8Y<E~dy!DdiIYh=EUW<e0}c<TXCo*;MLw7+M>t<>erm_UaBQ&7s7C"
    "F&=NsZle$c!xqLy#M_=n(qM{)=s=biJknc3kFZsfK2k!D$CDeTsTne3gfeUfEBRsxd$)YQ99FAMW<U_BU_XQx_XVOq@Tyn({RX<U%Q%zSa|t9o"
    "g4l|PNk!xgDDIS0UjRqszeK3<Bp|1VA>f;D<p4BSqrMw}+^+P%F+G2n&0bY4Jhn#Z%iZlv#=ztT*akM_2&oB86H-Q=^)#)~r;tow*W4K3qKb0A"
    "dZvn}9G>^=8S+kh*_q23zuxP6<Vi9}@Ugm8$8NW)P>@$vSD{>v@r)ug11o8!OKYam&rzZ(XBZ)TKX5H8n=^Uq#;G)AX@(o5j*N;tnTLp|rN%$)"
    "o7jd^!Xwf|*ES4PambgD{22$E{ov?03^AL>lU|9Ruh1&&=A4_pAOJ=J41gX%C#d0VrfKSUIe}8^q!^S;JVGlIa&Qn%si-SlQ>`96cz``YRXk#W"
    "x*>qdcpFavq#L-@kMta)O}pN2XNn@r%k}!Y#Ieb7z_CY%*rb{Bcxf5xXh4V_a#I#1tEC}AUvHhJ=?TPj=|u}tDz%Uxz^5ZAXS2P%DCFUFsgi)t"
    "sQMEYg(UO&;c-CAZio2rh1y}OkLM~x9+C83EOp^7Y>_~<Fp(<vrAWl!_hYor!Pny41@}&+<*LnksT8@$>5b7slWCqOka9HF&1TE>QWBBNYOkaf"
    "%#)K+GN+^v`u$oYbFGT}Fa;^jP|t|^M8t~#-MOgh9%Db3{xe>xjYR;ZyPV9!w1BOyR0azgWBlk?cNuO0Vh-#f65`&y^<nA~I8P_FwT1Tz{hb}y"
    "L;%GlwsCm)%Bxs3rSp0C3?1yh73o1AuBh8a%keovwMr0Nybhb9H5LZpgPBm;bv77aBV1a-CYC_8l<Wdl_GGi-TJTU8mSe^3g)96x_;?L4+4EP2"
    "8?}H6RC4b3eZLl<j*#G@AZn|t5PxCkf1ntgmBIk)=N~!TEM#~j0)$XOWi6Kp6CC2Fm*YGISTPJ~@NlrY+UPT37*Ua-7&XBY-hcmtZnxX(S&?C)"
    "f-gV8`4lVf7mJmqcGL)hDW#D1ARcHkK3G=SpD0L&%?{VP-BwFG7vkh+>z4qdw^5(y$rFAc7Ui9+JfnEt3d`7RHks)-qp(Lv48`J%374r{vl@`F"
    "I&;_7ksMix#<{Zm(-qr$1laKteIY_l07x>nLg*u(4X}wVo5jvGN-LG)Qw)z-Ooic&YM>Hp`DSyy%2<szbIBT-@#Rg_a(b~jo!;9Q<y;ktOm(3>"
    "2FpcgaUSO&TAJ#%6c!eWdi3iv$7i0$Bl6OBEej8@2SYquDD@O^B0!1dT`Ak~2H`V<p_*bcY1@Enk&;*C{PpfyDjOaLV{j^lH{x-nalgM(FDAJf"
    "<G6kMHmP03<vl)|V!h{A@$71@3BU-6xe$hR%17fwy<XSiah%E0J$2Z0J^6*$OL^6aGo|kJ>zG%#k`4K?9y%Mvt*zy9F}7K{nA%5W*J>H<t6z#i"
    "ahET6UR|TShYQK&<_<c4yUhU{jmJtgbH(4?t*2F|f4+z3$qybp;>G!VdAZyO!{@T45+2{7*c_C$!BT29>b{N=Q@>ipzV>OTLGb6jvm0PyhsYco"
    "=mz$zH4*R_kS6dRAw0>{>yG#Mam?dSS;@@Us*zUdG^2T{nL(@)5e)<8?DtdW(zByYr+jcwmwa!wwj{c*$VF_nQNYP(sk#&(v)Se?c&7dufbH3A"
    "hPO@>8|Tdd83`Tx%r1+4c}1R`p{Z_cY><e?SsgkEq&WrP3uS<dy9tm2sgph5oy6p!V6Zj3;UhhCOt0!1v2=ao7F0BOL2)iNMqnLn7VMunQ}N0M"
    "z1I)PI`~;Qf}itm-|n>>!P$C;q!Ktx12H_z!hX;DajQ~ZMT%v0f`WQ7ayqqe+7lmMchw|B38@V^O3wnKMQWB}v0HpJa*+Z3P3uhuOJgtNI6;U+"
    "uYc=6)U)wk7|(l+Y4gJmQ>k<X_UN5N5X5peGmM4PC#m+k@5{h_49FgJMr9wOpI)yoZ~5`9qcEKE7{ehRGcS2rH`UQdsC2D!hS8B-95c{tyTCVl"
    "i9`~wmlG%$AhY9SvQ(<o{GbNlyHLRfH9jy*_vXzw>H$4d5}4^Zvf<FOkQKX+cdPIhCu_?qL!t&bNYqMMMLpeQ72J3iHLD_4YYTg6N=klBv9l8L"
    "r+-R?J9<y4P$7r*1F*TP06wPtGwoLdvGFut8)wGh0#}MZhQ+~lN-uo;c!Gtmr#dmkDKC0x0s@NNi{aIR??2)E-~g#kodAO=l_mtcEM9U^x_AbG"
    "YJD98GxppPFRvJ(ahxO$p0?M=2@QCUS+4Fqed-do79&Vj>yx|{1lfd9hb2Spf!bTtISFA~-&{6H<7e-ScM9Uawft*P)?^Qn_S@D=HU5($F2fJS"
    "4r{V2u#<B5A%_~{Snxo+CU4BRL&@u(O?S-a28HS2#%CvA`H^uVhF8Oi-Pym<o{_Njez1}wF>~d{eu92c%C7|X{;yY8LzJ}>OWl=;HF_!Gh;K|>"
    "vwM0tgxYHFE|G~JJK_HFoJs5M#S=k}zi{XKLL5xVA4*QY?0Vs16n=V2-ubs3aYRmjb<Q^dpFa5gg(Siu{MVf~iCuc`T^9b9xmhTMD52t5H`BlU"
    "(;1t~;J5zqM+ESL&A8{R57?uFhrc1^BjQyY`3oX5cLF2hFbTz_CCCa&%DQqUzN&rXKb0TKC(}CF737aSZ%-yClexXMb@DC%uw&AzC;s=~ovyWu"
    "L+78*O#bX;DMwo*P5zb~{k&tbZ+p&!ua6`-27nizLe>L!A6fK`!Oz?({V)FNt;ToU>614v*i$o*oWX<PQPlp;4V&=aJp6iW_zUiO*D6LjfALo!"
    "l0RBlKk$z6GVG!;_$zW)Qi6%o)*s0mFIoSIID2U#__lcScJW95W3_bu=JfvPYMq;P{h6bOU$}jDs?9$9O(E%m4D~lhv&_lg`=(c8{zDp=wD6tJ"
    "{(MdHX=;m{-f|9)<<BY4KN8YBS$X~OrC;mc_PpVr{7Rc#aSNdX<#p-T>-pJhBksO^@z87hEOdNXoR8<0^SnFo=;>zz(GI}Y>F-G+yu)hGzLEaV"
    "|Kq<-8e!|>Hz2x=CxrZXt(KpK|L)k^`e&TpjV*}%oxpMi;$i!3D(iEL2K>z2F_}Z0)2G+oak4unoV*cOuQTo<_n#zhCc_8bkKTLC#eX=v^_HO("
    "2You`{AaTHxzE4%6f5ZP$pOHezrR9eHu*nna{uXd<K6Za=?>W)e)jJte?|CRWVic8NCqysMt&`G9I`Z#dQhcMDiO*4<?!E$Z-2|LF1%LnFrda$"
    ";Rxe~e`3h>g*+u<{z%$6{w5%#ANbP#YN>Mk(95j9J?*?)<+)ztu{-_r@e|@(jw!oO{Ws<oZ+!p43i(GLU1C4{UQ%j}&`bS(@lQ=gW5G{?nSb5*"
    "<*&|z*Z6D4KW3x$_h(n$*;&2uh_CTy;+y1HhL)I<1XNWk-1+GT7G2o;<JaLeDfQ&Xt0^*?yfOI3z9#yU*{esF!_)9}HKswxLvEVk#7sS8^MJ6k"
    "nY?%V_irQyUtCUgg>Mo*+|tCvKD?Yh(W@{0pWYvRp+mm=NAhnfv|;KV^FITT@2-?{gWe+KP4RDL-+9fL2=J5BH{Slg|K*$6kH2~OGCBD3m$Aa+"
    "<f?O|pFy=~9tqFoagWQ&`}u(wlI>TtH|^F5m520!CAiMg&Sy#dit{5K!tKF*pZ7)c^`S-R@b$0XT>j4(9bbC?=Oi?<<h_7OHoN~T|NP~AS#H_H"
    "HEXi@m-Jijg55RcEFhL^y8dmA9h>g8mh%$1B?R+d<LT>Dxk*!Od_P-a5PtZQ&AxZ}pZfn($r!lr6aMl*eD0NnNnB!i9}IsiBwu?;PySP=B0ktY"
    ";ipuN5@)xQrRQI|^uoIrA1v{=-{SH=4Z^C+B-KB-^VyVS|DLw3_rCPBxDdZWj@eh9GBz{h&pnybMVO-<JscdJ@xUfweo?dR1AG3LiIIHY(7)kI"
    "@zS9TpO(IR?GbX_d@U)SJIg(B*x}ik@P>bX|BW7J?jVO9z@96A_T`O#Gk;!QW212FEguw)pPveLe;NzfE;gh7tw*?)(;X>V*^{Y7PIN%k|NYJ5"
    "iLc9PL^u)tWccSc`;96)C=>QueEMZhe%<?_{{+zOOFeS$ulHr!Nz-2lV|r@PVfIXXO^}>rvzkAYWR4ex+qw}fR)l<*nf<-|HiVz|amvxP$b<5o"
    "ODzu>&qyt%i-J6~#LsNnes*R*lY*oUjsz`9$byRxzf|SH`#k*b+;84s@=E1WKpeun_R1-nzx!2kdRGo#kVh-MW1kEJvHY3o?|lAOss2^|Eq?Ld"
    "EklG_E%4Y`AjpQpg4t*6gNd{NH?8e{m5s^!Ud}JS;tW>!lYhd${l(i~jy?Vl)uUJ5mJVPU?<ex#e)Ch)t7PY*o#Z$#XHWjs&#-xpgaHv3&Z@|{"
    "aXh*E=GXp=$W>n~V$vRReY5`-I1Sx;`iJtjcSJzw@hST~A4Ss+h4f;sw13T7rR4s6^{tgxevhy@VW=lRTX=U9xiJqvto=8y-nh1?41<Gu^YF8O"
    "!sArm__%fU4u2-OwdxY#GtNq#&VPOK4=)h%SMgry%r}Y#C+s6cYjcujTpoB;_8%+PUf3gd+wWJyJ9Q=xF_`OQU|#M0?w_6P%Bv8~F3I7qKEC7y"
    "-r>(&agE;~^8b+!56wsN=ovNSF_a6r7qZ_ru3d-^#TAHg%kl@Z@Jr!eg?dSmmwxeo_=|t|=3hVf=wEz%KmX6UqISh@1;jfj_kj&vQGxuL;km9R"
    "sVqGeGlZ4Dumu2G-!H3+hog{$!dRS2@&hKt*RX(?ll+T2l4VeR4LnE+?}QNp``p=x{HnOp#sLZ`+DmFu0zU1)*hNJPBuPOwNv8A;E-*r68yn8W"
    "zK?BJU&4bgRL#T_FsP)-i8RQ+elat{u{qfGsVA}Uwcn-uLQ7y_C#xu-vVgx07_qi?@vUf83LobfWJDX*Ve(CP5s^qvr4nMq)(ZH5k)oS4@R72n"
    "B;V}rB2~N+Rrn@eSqly6pgLtv#Yv>k6xA=--;7VWqgrqzE`XX2lU9Mq22NO!5I>r!rb2Amk}pObY7*yx0pGuetQh#=&N-71l58@WwvhuQ9<(Go"
    "wFoOHZBoKg?)Xzf8BiPW9Ui^dE_vNmY`BUeRsG_YRAr4rOeu;BDf%)Ln^^jCbukK%7G*Q|$G?5I!{F!1z$#&z+TZXRURM!cPGqF{Db(aQ)Co3t"
    "6PH6G6qOQj@8pOQ#Xtp(=K(3{eZ@59NftyDUig0;wl+|&dWncN5nT%4&xD?|$^fu~@MDJ<!7bHF`7JSwso5|RkvK)FOL&m>9x)oBBVWXi_EG01"
    ";tG}IVnJG9zhjPudQFjtxzU!*7jJrux#Srpe3blw)v-xe9ZamI&cOVHba)E~R$*@gBAq&CV^kR@$cf(ss|@Ae>1q&VJZW{VqUN4$dA@%uF(e{&"
    "KY1X<m37Wps;;#8|DU`x`gQmlEJl`5^rmU(P*)Afbm1EJX)uu<GI8}HDGNES5Lv{JI+PA-G9mAi1cVHg=jR=HuexpH`f#;ZxUkA1*#f<dd`2AU"
    "SotD1He}L34!!=GjF@yKgRlKHw&ke_RJ4eqAj@yTlkE$D%X|+k(Ruj`f?M)Utfir#5xz`DOmie+GE;5KNTEBG+hmzUODyfrA!h>$JaNH>M7arg"
    "4_iiiU~G%XO}R;U26??q{Cy5rJ^b+hj|jMyPiR%0vILy;bR}h@HdImXa&o!ubt_&!FXW<&;(X+E5yDcn4HkUC@$EYo;yO5>7ldgpJ%}hAG7(;!"
    "d=7piAfjp9$F3gFAJ=>=N=Vp&j02&XJRy7Jd<+o&4b_66K2e{%5G*&v!Zln)McdDYs?`jqzF~iLaE)E*EkqdLSS7sqB8UQwObD@oB^~mPc<_*W"
    "oNuF^a~R5V#TJ~g5if$bAx|%S)0Cv8(vwChEgS?@V~^laiU7%%lsPp;He#by0bXZdx7&EC#_}7oBogqAG|p#1c^JzhzrBHSwkWuxrg;hh>b<{#"
    "OoZfG0MU4t5yy%e@Ci}Vk21`|X5nCxz-7a>lPf_`$k(@YvG5Fn?k>Qo85$gViu{DKS1Gj+SRW?2y}l#h&BqTyuFuzYApjn<wl6O%8C&xx@tW&t"
    "0o9L>`Qim!id9csQ>MsAo+5%Kl!yg>5-t)oa8v<JB{0yk9O)D8Qu(Dx2Oe~F%3;G<)OLNogRt#xUWG3bhxby!1xMpNi6MO4>L`9M@dC0Yp+od~"
    "+0YM!t<EQjD<ahy_*auCQQ*i9;0N)dP*9RJ{!Wc8@&dIkq`Nd@)RGkx{)=Nj_sXzJS;(Ol9{jPDT#Pfn9MJH#il^x2*L{iNTPvpFZ$Y~FDlDCY"
    "5ezb_$S+Bm4>*-6y*m43K6S-+R+Rh-nX2d#=g~!`Ffcr*hm)aw-NNrbhIg~^WXX{omD|<8M-hMc)mt7|*U7mnn`npRi-bFPB8YGP*H%Tn6`#Qq"
    "G2zfNlndTdUm{nCtmFF%loyfYPi9oQCQ~*QMZ2wLcpmK-B8u1kE5cXL=~n9yh)}kQNAI(A#)d0|bV#fSbt0*wA`|=a62K1fF4-cY;D8<cU8v^>"
    "9guTfY@pD`nlp#LeG0#peYh{)ccm;FGA$oo8?6&REtGo-9PLu=W>TI593_(oxWp3M#MLnwV>@ry_P^ejhXrCHQLQzH{KUmcU_cDcEm*+C=LmUj"
    "2kbSNZpiR#3y_L~&jn`m4eUoEJ7D?|@o{w5#)$>_Dm>RO5+rnb>b0f73wUgEz6=ZDp(?yt{Giwbj1r8cmUmSzrUvF@`w;0F(&b_*5gSuouo_7L"
    "5~nCAO=OiX!LLPTJdD_n@Pi|~BCtm@iqtx$s$9mZs+WfBtTHDu;XlTRizwl=gMUFj*)tC5!3hP|h`ci`Da9fbz=_%%q#X*~_y=y0GEa=eIo~Oi"
    "o}QvHb+;tsK`@;uSFIc8e=o(B9j$^ywHI;0QDYUTPENuNxvh-BiKeib!WN_<?!$5^8W3DIfL#h`DA7?arvap#A$?^6Rv)g(9_lR!cM1RucSO9`"
    "S2AT_SE8hV1mGDSRyw`YMnow7+}rrqkRK*UY>Ej~DB??xED`xWK53wM#vwq?i6YMpi*uA(TfvScrzdb+dP~V%LTMcFl_CR_I43X1CU5Dv+X4rd"
    "xuclM;p<+cDTg)N8r#Kn!XHKZjQpEmd#o%el5;$mWnvAP)<wjJ9!=GwmCfPr0*fRAsR%ojy$QKW0Lh%HZ#}0_N5BgPtp4Z_cxoD2@TnnM4_Lkz"
    "M7Opj?8uI;CVBMm|DTjN#^NOBN{|~n*JU(MUmwz8b@y*pMHqv3`DKWo7|0bO$^&1CWupKZXS|4q+adAyKKKWG2Xh4FtZfRS=H&5WZclzJTx@!X"
    "zbd_-PS_!=)*t^IKFE>V4xf-GZmH_aKLm6fD#3T&^OPYKF!*4P1CblMxsXuvI{wC~T1Ok*5^2ai?h|>AyWsob<sFylFAKbw8bLI%LyWX#9O!pB"
    "#vwn45s&P5_%7l}@C5*Y=(c%XEK6}8Thh>jwl}8fZGmNlT79}FiK!fjEudIK?4o9{R&Xx$6Sq>h5%;8K`4_3}2WKj6Fty-xRY59zSVu+^;bAfI"
    "FBQnn0RxBVAp~Z2<dU>S^(jEApocY6fDl$<auP)d<F?dg2Y}a29Sf0jVK|A45}=WhH5IOr<@M?(1pD&ucAV_0_>N%SN-|~N2qX{i3k2C{p`b*7"
    "vUHA)36@>gA4e%Odf$jU*H_UMmjc}c>G7fJRn<XJBGa0W-$+GkaD_zoYN`aae*hN#hER$Ep&~X^HIoRiippD85WuqNqbWWZu9E>pm$-_W??nuO"
    "dU+xBxx;p<H6$|ez4<{3(9^oDz%O}=i>Uq$sW`tXkV2PG6kv9su&bL%TrJp0R`B~=l;Ksj5w*i7?)f(2Y={J{O?afXiuu0!J=P4LnTdds4MU;-"
    "PpX1Y^`__mL9yO;a3C#(kFN#>@N3Gu!D%G29pGg`pk5h80K`HeeAwlmqQ-*MU!3FbJPQ#s5)vECZ9vU7_lRlffCa$Qp`dv4sNr*Dg)XWTl#yw2"
    "h<k#~PQFm<-9o`C_z(w6$SBI3S8nRL?Qm}aPqGUY75(Hr)Uu<LdC4GuR~bbc&X*NO=ee_)c=km;Cf`DGaFe0$Gx3E!WAuN$CdCY_oVsU4V%e{V"
    "r8F8jAE3@!B9t#cZsk~8s)-d`6dZoXKZV=_<mrt}NYA$yD?+R)9St-^QX&6}m~PmU)^mG^c`$6d0YcU92mQ7gyn(KGid6{-P&Ro@j)_t~hOLR7"
    "8darHXbW(1N-8kQRXmhYI8CKeJk4-A6@87%0(@TtDAd3L<>%e_9K8{x`S2%jj9vu>mGH<|S1K7<2fN7Hq+PEQjD#Fpm1Ihl4;bZ$<DP}##GucS"
    "Sj;r*#rO-3mR4hQeC*?`(8NX!fx5qpx6O(|#{dste%dsZj_9?UH}S#odI%?cvoZ(&3%lqmm3h$!xI(lzSUF^z$M_AT)e+(`j#Xk0f@*1;Lj~^s"
    "Z!=T157oS`+756E52>SbX*`<=P@9b@BEte+n+1Z-g|<d)8wweDHj#WP2mZqK?p))#fzsXscvlzW2zVolC)5g0MM)PV!5Ax}9=jy1RVcKYWHfqk"
    "o`<FxS>S^q=jn8MiiapMY1`=`Uth1+an24NEhS}kD2407tGOAOn$3J4n~9&g*cF1kbAU#@6goAfn{qXqJ>txCJ-3KskvL@oMJ{IINr*ikF~wGU"
    "!Y!A_NL;jr(L^J8UGD4@W4Vl$6IvpHD!aa`8pe}I1*4s2MPZt$LYC+w=}b2JApxkM1|@BKj(VshgSMbVA}K93(AWKP7Y}|E?^8W#S!o>K>VWyw"
    "YNQDJNztJ%Tv7zqEYy(C>#=uQt=_m1V&ulwdc2CB$SK;QF<;b!F0m{*x0ML8t5~bin!kVIyP=L|=9{Px5r!|4ZSP8zE|n`-u5(`A-AJM?sTFc9"
    "Fqr)`ohKP=Sj?cnkM!H?5HX(dL)EAYu5cDu*hVf#>y+By;E<Xc9w`*yOZkw;jzW_Lu4?33aFkBJwX%{*@2`**-|r!dG^y3H(ys>R0Ue)=dQO?k"
    "<>b=YKsu^Hi;z=FXTpP;ynqWnGuwo`&0yId0KVEJ+u*l%;d7V8ymCb5oY{=k>oe3#VeHYuqwwx?B#XgHco9e11fr;)0vTzN4vC&NdOeGW%*E-Z"
    "bXsJWmQYMM3lLfw-BzNPTv_pwG{nv@SaqCOa9uDN*kZ`VUOvy*^qlMu@0XE_6)JVbID=DPIGhX+Z3~q*GqY5xRZGWHd^At^I`(|}BE-w_GImp;"
    "x;yg$Q?p)$_gq(-v~wtB4$po$2s#}AVMM00U1IE2Xj7COUM+ai$GH{kIF>POfSTLzNe)RC_{Aoa6B^Nyi}un|5L9Rjj4+kqM+=K#Q@@H?u@r>h"
    "nPQj09-&u#|I=&PY^6-xDpw2}qD(1v7pZv-Vfh83Zor|$pB*l>Vj@K$x;mys?6l`B`RgK^a`41M;`c1eevN43@x}D$1=V&V-^an%&Tyo<vgF4O"
    "Sm*3sr4j^R`V#7UGd40qRg1RrB#$YwJ-Ujby%L3T9Sk|h3>9HkJ&dNBaUE3wiB8ZLtp?Uvx!mq9ve_di^@)dvuBsOXWAY8ob*X1E%gYyQOAtWf"
    "P_kpQ=)}?!VW^~P6>LgG>hF7ddl9yo#S`!`Gb5U)`%*laPB+sFqE9S;e?L<wluGMlKDF&o5#<KDALmMyHZ;sq34W#kKd6NZA<Zq3>6JOSsG;~Z"
    ";kUgvpF<uwMwQ}HDQ3t@-((QPb>iIY^B&H8OUueSfe8tfK^WUyuGR7d9A7FiHk0!wh=HdTd>{+dBtb@InO4AQut)9?9e+j2!60qNrkO@MIh~wQ"
    "swE)!lK`867Ypv@c(n;X`pV8uwNy&wcmaaCPK(HrX#c^q5Y!<@2${r5UqZe^_&<Uuxxij5s!8IMCu$Hn50#e?!#QR(EE<SgrrPc56<<CT%nfpZ"
    "OIWHdnC0EPcW>%|8A6rK$;=11AMjJ`<*C<)o`HL1xv(^64#16U5nvM-bBgm8HtcZzEF$EIPNjq??59q^@Tjsj11k?<uWi)`iGQmlNJ7nS_%>u;"
    ";<RNC|5q9!O)l>^mT;zX_1j{QwHp~M9rFcj0#qXqAzGZ8D0*pi<<HA=-;-%EnMugn^8{3%OPzIiDc5baC>^`7__8Na0W$$<&2~@#V6haEfF>H$"
    "{dj%dgNX5H;_;8Ao;Ma$ov}A$H6HrhhwOoU>*=wow?<A7Hk)P;_yQI<fc+xc^#<OXf&rLB*d5XVS0EQI5K_VyT1)i|Lu%LuRjE|mWYUD%1kzhF"
    "<cWmm`LYM7vDplH3HwSpU&%Fn9S^hvb;%+jjgVPH_kGUf<jcT5Jw1)UxvU+nudl4+wCrMmQt2Vup5r)>KOr2V5Kg;XLnwqih{^NwZk+imbTLyy"
    "Hf!P_Y~fT2s2y8L)@%#e#o=o-Dr9beAa*>Eayx0JVC{sgRtf3#W&lPqz9My&BGU1G_>hp*Y8{M)n~FUFn{Ki1{~7F>d7=(AuzpM6#S;##>ZXZ>"
    "8FAE=gv6_=h=GE9`*skNc<tfG&p&UXTz1Ijjx*N<&r!S@5~_@ISP&SgXAy@wzFECq6a`q@6D0y|Oa-<pE-hgSSW$Q8I9!fBvVdD~el?&-3J;i0"
    ">W2e6Si*=UZ{EyQs&$T8^7J$w|Hn6cpS8xhVWCpNlOS+5IkTiZ9}R%03cr0xh-x*PZLT2IN`~`%zNU^isZXQ%GvT1bccT&XiV{MJnW1(N3Ip5!"
    "QfbCo4j`Nu#^$hEB+FnoEnJC1C`0_i099sYat2w5Ga9zria)@B-|Dy!@``1IoEUUd*i3=6CCQ{=7)gQbe#zvIoj~I0xs(S7Q4jKwD}%Hp9bW-t"
    "6l?z4^Qw)yf<xvp#kG~0&1QKERWf`MY;7&idi=(2XIw-q1|Ba(EtNukp;~OY$}1!W^%Fyd6^Ke`YgixA(Mpaji2#C$?*sIqL1y78)@AJbey3a("
    "6>T%FZs;xqa^ERmWn}75*wjKI0|}ZH3XCSf%i=+hNY(3><ruD;gPK7)37iEfmB;~;;`H>0FL0W%0m+|9oK+0d^8RvA$5=r<FCIc2V|u82E-QzZ"
    "@JJ20?@Fa^77ClQV}Rjv>4hWM8t(STb785Rgs0lF(FxU2srm{4PjLkn05#y@EpIIWl5nL5-#(PX3Op`4tm-|abi`e9?>S8ftAJghmcyevGz@s^"
    "1`i4UP#IgwIE^qqrnqzq2g{#6^M+^eZ=^a!=n%EZsk>p;AIynFfzPP+YkS_>8s^W)CsfgBdeM16Y6<a#VqBQwSfA^vfO`A6C^3T_&Bs`Y<~Sbh"
    "-T!V{X0X&{@nlvOszDoj%()`}iMsdT15W|B;VdPN0JM1(_K7YeQ&)tF4p2>lpNvKkHJ&PxQ(km)DNAM51C3pc@d6T0ID-0RzF1uIuGD*kKvANq"
    "5{Xl!3!MIt69{B@h_H&3b?fWOuN4^$zInTiFN@TRaYg#b@fIEarg~vK5v?%HmnE-O*(a0sENa3om(4^1>KZIEPz^qrLJ@fQ?|SrYR-h)uRPQmw"
    "F4=04)zwB3@3w`BWSV&3W?2;*g_7oYsiRnP{qq<^0vx_2JO{6uEwLQ&>+m`G0&+g%Sr+mfNev#e2;VjwA=irIlNMmUszhn~q^jyF6-9fn)(uoE"
    "b*I~hUyf6fiO}`&WQyVBB34nWvDniCsk=;S;7Ju5%C~8wnTX{)lFF!~nA=!R&!iK)ZuXwb<*AwyNkh>M37an$p~hQ;Q6K0;`ve_FM`S!Z(wqto"
    "eF1U-D1~{E95bdvRe)0Vu0)~=EEyL78KG{kR;eOE3E*L}l)JGWrO{OUd@iYT-rGP`2<9cgvcp9rY~SnQcczu8B8`a}*QY9!p=GUMVOd8i6y-yT"
    "UI`mhp~3{SRLrxk`TtV&UQd!{*?rhe?|oKgWtQ*iuI_3xy))Zmde+Pib{E6~yM!Y}0t`x!mO%wWA(0HeQ9*9#RiVE?4+_00^ddqG%26Od5D2*4"
    "9n6l|v2Ci$SNi<?cb(4fd|ACz13PUh^E3CJd(Q8;-+^TK0YR+1*SfsaPwOtzyMkju>wWM7m1A_H?Q#(N(cLoFo}+I6!z174q$_DA#HYwC*`2Hr"
    "ZMyr%q40xw#m7NRW%N4orq!CTXsMF+)qTqtc<fwEip3I-P%x``lCeUMjJvFLT`?p`z~msbD}n_NMbLqc$#!-+^v18f`8NHR%m6)ZK;|3ND_eqJ"
    "j063sMc@XiEcCNpLMt%GVOkr4in7<cxG=!tgu|-L3&B~|BtCp_a4;CG<vsK~b@GiMl`j{I<b<rn%)r2K43jHBrvjmf3guZ?Vd{eEEZNZ{C>hd9"
    "{zN}LvoX2*rP8+DHG9&wr0m_97SmFfVH9p#93@ntKL_KUha>{JZ@3;Ls#QXL8P9EN9e`NtAZ*%-KPRW%$C4b^j!u;=nuuGh)^~TYYKC=zE8m15"
    "Ey<!D(swI$drTfHVDGW#k=yUyvTh@~5JL}vNwKE&`g&SK>9l*puIcr9YI}MGrAH{>^JjK@o3`7u!?4*TtAY2+i@LoUVHYkl8Bk)8HV<VIK%@U3"
    "rmL0lcD;3~rq+=%n`51a#Yu@&-y@{}4U{`PL=As@raa4XNl4Zi1mU7COukHJ<T0&Hr!O2b3h1&8d<XT;?2-$2RxAlnrSj@6myIqdzaPknLmI|r"
    "*L^7?yI%0C)uz^G@uX01txLPZo(gg@1Uc(0e1Gmh&1Z6mRSI!6C2KqmNRG14aGP6$jmt2xD4YYzW-r0&4mpb=rBAO=z_E1PRZcwXkrm{b-lT_r"
    "nKix3^jO)rv9>2X9B@6o1P`j{F3}xPCRiwwL?~$=hWqw>4EH>d$fEh)#%lw+?eV&vpZmaCTX7gEmHP9)LI}z&oYAw0g{RDQ&>a{v$4xY1)mk#1"
    "Km!<CMRLe=LCUqnG`t)FTB1&F`Tar#19|~!+HG>ktvOi|?22p+go|z8?r2@B6DqI=mDWb2%jMm`aqU;Z=w;9jB03Y#vfZHPD5Ir`Yz(Q8KZ(!J"
    "kvm9Rm!mn^erRIm@Ej7%AlRW~kYHl*y+fS!;gBH_`uIhycAH;-X+W4^cp1gjDu)_xb_tKKVFU{)_}VrJzAW2Hvo@}|SdjgG&jvYr>(&x$oAsoq"
    "U>X?@F`^?fjl{7gq@@tVw>Jk#H}qLRC^VPrbZxm(OIMr_YnThduPvesvSjPzqTAQ^)I>!b{S=M3C$69w8eO{RctR@oa4@hUjLT7rjL`rn@~S|>"
    "-}W$F6WC7LbW}Icv`g34YexL+6MEpRj=Zk9j>)nfySY|E1KrQmQ}4>^>x?9pDz0`!G|Xg3a<=QuFcMQc{~{VqM1_2ToVH;KQx9!DB{Bt+|EE7E"
    "q<=CJp1`ywTmjet5CPsHxy7`CqG7oHzu}M`U0chS<Fj(FtWF3*)SL8Bt`kA4k{#sknwvYU>@MYW+5n7gtDcaU3HiQ%MTnF1{`xxjXd`O~0%WZq"
    "Y?sqTlU9T_$PFQ2hWRjCTSyn0MHX`lm5**#_IIX;IV<$=Awxos6{RBH_C|wzi&Ksej2BYp^ZC6lU9n<GpNdjx>O%_>z-6y@G!m0oSGx3;ODAJg"
    "lrwY;2&D;|6hqN!&dBJIKZ>zSl7Zz)iLJV&?%cZv944MUdv?EEzIn5jGn2_w=~eOt@wu){+bLM@?1Fr(>Q~nZ3VrqTwAE@&mxwXG`R1Fv%0d)D"
    "UPoW*bl2AW141(E+-b_*xp__|@YXE^6G<J0OHv>0G*}ldE?6p(4DxIBPPdOK&ls`7(O;42^(K?uT@cK}-Aku6=QJbkZbS`FEm~U>v)QdMd=Tw*"
    "5#tM#?Po|utgV|+CuE4Zd>$Qg$y@d4l0r--So|#qto>2EN}x21>6@GyM4V;RACn6Jj+=*C|7zu1%$qeDT?Wt%3D89{KWSyA>%L0}((>qBaJ!3$"
    "*&xW!lKSY+V;kNs>zi_GD?R-BZhAYm@xHya#E?>aB|)-wc!MsT%eCoE*Vl`w?JLr5qycgwzl=$cBZPio0__I{m}S@~!s!K4C#Kgcrh#Cu0!R4l"
    "wX_Bn<!V5PBK?!;^ocrBdYR!A0G+)QLn`qiib&7%+R#;gY{n$lCO*5=8*<g1iKwURj!ErAaLwaO2ThzIL3%=ql}e}6Y9rP|TTMPtDyu~Wac150"
    "`*O42;6sgMnofqy1Zt6SeKNZa9k&QtRE&IW=-Akn?%D06Y)2pstR1=?U_V{scrw}A+TPygy3oS5*zQ!17jaPUhp}!p-OU^ws8U}_bcWMegZv*f"
    "+ZnWE(b5)S2hrYaxf{w(q+G7z+NMVUV|&~4$S2f|R_i;tciuSx@o3oA+;yI&&1ixEozzcMP?b)|(US8CUF5I0>j-;SY(zbbqr<fGkqWX7ABj%C"
    "pATvECZkz89uC<AX6mBuLqNnRh!SF$GTX7LKe3qxE>62~C?0IrycQQ)fGD_HeMIoG=j96<VgpsFbZ6gpr&jpQCT%j)&&dL3%M&N<oO}vF>coQ?"
    "GUUMJlzLOYO-4InzFo!cjcqmB#WI0fvQwXpNR&tTSCgFRUnGs8mmtpUxmq|R!#w_gh|3TZ<*Q%hf6;=R!XW{Q<L)=u8A1gHx1EKg0z(@m@xd@j"
    "pQlo(!!N8LyX?&cbE9TKBPGmMlOXKX9J;KTXv^_<JbT_~{NVB9wY5l<%RCDZ4?Bu6S7|;^=6zbrQNhF$`yz&p12;YB#+Sv*jg7b7(ouwb1N;E`"
    "Jx%`Dbcs(JldpD|g+JuK8Q5V^v4JAdlD9+`{LX6=5r|82sByy~Cnz{irT?eRTCLFt&0<MkZEbpPpz}qv_s*n5hc2E>sTHkTZhMEmhxm1(m*(?G"
    "UNcu<xG1#s=fVN;7aC0QFr@Sl$&OcnfTWvzj<tmMDP#x^a`MOgq}7sH;yKCVaU=jt9U9EL^x@td+%ikKT&_rmjqLEW0Yp6MCQ)2l5MsTVThRU#"
    "OF5@tiq*6NJ-3EZncuW(NQzZh#1@$0h&Il#m2hUlXm76|jxT1>6oi-lFyF|M3Ufv=2K9<5BEzIx@^o)0x7vByTQMB^^@YgCOf5#%1_9beCas$y"
    "<IxIMnx=v7y$0XPY}T8$-L4u_RR}|#EqxWr4hdF1lX1WVPg-DON0O5qE|+)LxKkCJ-3#Q5QnY$SUSy0!$kl3KnxIwci#QB>HCBY2qK)GIbY?rM"
    "*DvkE^3G<fz{(VfesV)M=!Nv*;q8jr$SS*KJhHzwb8s?pLNe8l=Z)J@(H{dql4rZM>HE^ic}?^qIx+1+5hCjQKgbk~mlLuqDxKX<qfv@tV8UY)"
    "ji<AAo16n6{8q_8ttHgN7)gU+0pif4yH>5r_7ZW|TzIi{XA7p*|2CKamY94|Eb3CZ%%#ZD%4m_DeUjL&#JL-V0q0^wOI53-(g!#%zw$lW@l^I@"
    "BR3|p_(`?3)}M}mf;=`KL2)WQqk!euS1n^=Gx-NeLWrl442B!x^2!vL7arqeVE9jrk0|wZ*aUz$XSu8>%I209EzR_N+zq<Weq@-p#V(eHX=?>y"
    "C1^x#lJxnd(h?*zh+$&LEw5GbYK}v2m~YTc#!cvUr^D|=ZV|1(mbiHfhtiP4g`g)L61TY4ZiD=`<J7TSjc&SZRTaK*0^B?Vb0>6e<^=z{EvO5m"
    "ZNN=~ak|PJd?lH)Qm>0t0VKk3rbKZ9aFfK1lWJpCXY$g-Lz0*)r9DH2b%qf{w3s8W*DKTwMuCH_Mkl5JNIDLpFifR5@mQkw{Zh>wb4S(Jf&g)e"
    "M!sY_QC{m-l|<qu_C6eq#@2YA$MXWG_CF>s<z5OhIlA3$_c4QwLk_T1XL39q8pA{Ypj>su765R_H4Q=$uI+Yxgd+6iho6xik{jL{t#U=tQ@5C9"
    "49b2DYA>5Z!BK8CF)KT=c4M+mo^ES>o#X%mN+R31?W?$yQjzWxoauCQsyOrw^Jk1P4bOgB_!NO`ot_gK@&_Gkt95En!7!+;ZAP`|Y8J`3r)M|@"
    "IO6>Uvj>G>U(A4w?$e8T5G>Q_1!z$2-&deFzZ8U)!^A#`rtuVlc?HZ;u5K(QTgIG*lS0t!bU@m>+XZLJ#V7PaTU&g3j44%h5_U;5f1=8PTc5$X"
    "gMkLDZm}wK7OU}WNmuFSL@}isc(6NiTljlL>uSGPCbT*uw9sfo1$vqQc0l|VUHVpWYiQ%WbfyK~X`RAbLhQthJTG50a3lZ&svz;on<jZTp+m~M"
    "Uhhe>#ez1OYFN)|l|z<8a!vURJ{WX+8A-dzF(J~ULmZ?V7QP({CSUJlbbe<?sZ9LRSi!<6D8-Y2@anBw?CKRTt8=)-)lW`5I|t{D%@o2g?Qgy{"
    "9v3UdUR>re_mb^lnwcYQAf-o}SgUo;yVXuFj#~m6o=aa4!DE(;v&kp+%q>*SdM^b6^?b}NH=c?{GS*1GoEE%@Tr<z>h2f6b<6X&%G@Z`88D&FB"
    "xS!*2_PY5a!8MgkrUIA$j@=5hJgm{m8r0~Z0<I|X2>kbcO#1x%(r)dAUpwUILa>+}b*?fnNkME9{`0u#Qqv*!ML$n)*NTB9Alms-U0z1arBK4B"
    "FAO6|gCV@e{(?25`&rkw=CczM=XeM?V8VH+1E(fYc|ZD39&J`C72La4i-B7%mrIO^VdYl>B^-fUW*o_L07F!}pmT_8q#l}EBsvp1_T7OQO8Geu"
    "MrXCB3H#|f)PUg9L^_%=U0uYBd-tk5I>DH>+1eVVMPD~iu7z1KVoo~UQ%v$M>V--i8+BzJmow=Rllsh6ULyb!E@6aMo8aa1EODY6MH?HOu0wLL"
    "SH*lHaY+(Cs<;~NG(33SjtlkN$CZ?-4q{oqA;zKh{e*{W8b%qBN68*|6_i@@yxraIHmp(#xwU31v6W<RMY+spu|+n&kUYofshVQuyoV@j<Z#Qu"
    "*_5*(<;$-e=3m;_q&Sn7eN$|aMyS?=Nm&24Os`*=lwf5zx>GE29~<~<lQ=87OE$FLzUN35I+Bf_VH)Bc(H4Eu{9Z1ukRm=OxPx{ed-JtQsO4o("
    "7m++@qF+L7o1V_+a+QYaz!i}M;W1mOUw}}9AhyAD4&{S`gKk1<NLIKu1dyE-X%{c)&}2v@mB~XcIq*#0dduEx&Z1gvjP})|Gx8Hq;`vpASuKHx"
    "*H$^ElkK{T@i<4$9*3f<?e;EdNiYxP3x$1X@u<`3gZ%_!=4?hGs{)}V-@28A@G$n0G)k}8B;i|v%mVaE?6Sh$#DqEcwy=iD$T`gJ3j_c1(lZ_k"
    "UD$1nqMEar#EsHvv@a@F>O=ZO9#NKL+Ac1Hz+Yj`(_Nu+`=we#WUEDTtGuYfaYWIDF;Rwdl6-E-iv(332?>){vWNHl`E$D2p#m>wjdM>E6walJ"
    "QMxkO+<Yi+(<1fyTojAqYMZ1uZBh<X0sof&;K759f^o`QtEnb|jI!M8k`$h49<YPxKUsQG4kip$DhM*eY86t;sVn+*PIm~vWsT%P2rGPc#W57p"
    "Vn4_~dejLwA0vi17$CmTR-O6)!(ubN372irg4AWFgCPK<v!-gf6gxXRW$=1!Zf+9@Wws+1p83RRnPGGo3q;)zhXiy?n7G&1F-eMbRW8=6zCco>"
    "S)?DZ)^k)AERV@C^|)OW3Hpxh>a{iIK4+cToi5YdR^-C@A)I-sRC}UO_jrqz+BCHO>(K2KDoauuR$#j9mTp?n<`b1irpO>A7#@mxPUK24swV=j"
    "5~|Uujamw3k+XuDblI!S)Mqk|l(eGD0zJnvX>80kXCm_H7AdTyLtC3iZK6v~#cFH;`2X;-8%<iqoK#{k$np>rF2ZpWYBjBWW&gqW_U*minvQe1"
    "cLw4%sK%0boW3y{=|w1R+x7Lh*P}Jtm9KC0>KYRy#UINTzM3&HZp(4qlPhL(MI$RHmO1p1)8z`ckifn&+DWqa2yq0=M0oRd#<awS>2x{|3rWx8"
    "40TvP4VfT%u9s-l|F-=luVJ_0Q<O>sX+<@W^U_P39%i$i&$cWcaG`-KG|&vnK^xIxfkss@gI2p;E>TRS9bTSiVrJ<j$o9gOXC=7EWR}WDv!Xzb"
    "w9!Q2(_)FfoWZxgHN2h6`7AwBzq9fH>QR>SMLNW}B@i<9YM{>d7WAvrDdqEsv~c^`a`}KfQw4F{-sS~i(8>g88O}<OoFLvYo6Sz?&@K?d@MG@K"
    ";#amO7?&tYCGblJnSvH0pL22&b8p~6aHs=@bbIPG8cuCIOLIm01bz!0WIj_q`meY9H@v%<V{y{$&e6wl*WXB|C0Z_cS$A*n&Y>EJ_BaPSC(a@<"
    "Y4zZ?d(Z)uL~AAMz$J0`_>}N+v9U_jsHn1-WDQDkl9^?(vA2!Na+xgGI@)Ylqd!l1Jl?~tE!v=Av&6oTV?n>5pFaK8o(~xcBb9->t!#|q=owhc"
    "Y^j_^Lsl-go<;^LicPI%Qt)`A6d@;4J6zH_q?1-#2VE7Ht%u<=5g2JkBfRAP{!PbWaY5oZozAg7qz@Q^LFaj2XSmDKL#;chZm|y9E^A*$(r`ke"
    "1CJ<-R?^rYK+yv=S->&}a~4U$)0yrxj4cM?q?^{2vQUz7xw^IArqgN4Doo1veFjFRmj)~zPk#{vN8u!b-A6Ct3wk*^(1T$MTTT)h@@%Jagj9#6"
    "A1KXZGQ%4i8wlpKyT(OymAf`(cu(9cG4Rt2-V&A6Ir3RS136X7Rph%OB|`TjSoK+A@A3+KTivd~+*#MHUT2My2OJSjBkzKw3@~?nonRWK#MVUO"
    "+M;Cx3GxhPD~)4^#OL6f*<X$QQ2>%u9vUCE!Gk53tgz95hxEj=SIJL#g7qq?%aO(;RRz-ey5vEQ$XCTymB?bNdWN;hcD>$gl1B2I=tD*C4^qXQ"
    "E3#UI!X;-h5h}eRfAiqr&Ak{b0>a+EkEj}g^R`^h<#K;#Fi81Ylxw$dv;ROVdqvP7l)BNW77_%UH<-jOW5o87CWpns`-GlHJgHe9tlelawf5&B"
    "CNCg3v&vD=ZKRXf7ah#S{LfFlh#vOK=co!w@(p-*(ryvHz%R{RUps{S8(g-Y48bA;1-r3<=|1g7gBxiuUQY4ATMdI%uqFKU$Nq`D6iYv;k3pL-"
    "N&u`6$j?#5LSaB^$To+3{OQ7QcYeM@AgnBn)C<pwg1l;7+91~H@WWF(8+YqvLQi+B`xb3NA-zeT(O&Uf&C4E1(@eru&!NR3j)9g_maaJ9DX&pr"
    "4^rYF2`}^}%{9^xdlu~7t)pH0P`l-_PW+z26>a+Ma=wqx5>)0&W1KzYi%=g6Pmw?aD|1?gQzi>bP7jkQi$`_asMYWf-}%mK;pS%3)O%$@2+iHa"
    "Mws2%DH#B-YL&S-)v+~mNv8vqHXt#JxhexabqE=CI(`BKt#+9(Uu0bOI`NyUMg%VDq**o=2t6kCJmh;|>^w;&vw;3%F4+HPkKd-toHF9XgGWa4"
    "3ou97qS3gT&EN%RLGROVG)jy0d>&_tFV3^hqiUd&89fjZD`cM>&X(yseMILftt*~P&I~QTo5>L1rCq(zwQKYW+v|u%nP3sGLOi4-(m*@x<Jq-d"
    "7**p!H4-3ebmSA{m|Ze<m0P#!o6ldw8w0eFqFQRUFzGa*C?scFtq^$wZ~7oil5-xJoPpw~jCetMg5-9oK&zQ936mobx{O4^Um;HOdDNFE^~AXv"
    "xv(&FrFY(G@0X(+LhNsn`!fck;*A@zc=z3RadtL0H!sIy$%xN}iGQ0!3(uAwN2<Y_&25theS#ZMMs3+EEDL_hmPiwB+E$dxR&!2{RwmMgmX4~`"
    "Gr^%Rj?_e9I_;Y)n4IhReZY<I!)rCV+U?seQoUg~Q$eusU>28^KA{ju$t`(bocs07^~)rN)oSHqa8;v;{}uZCp8&_x(^il>6{j*rMp#C5_e_m("
    "F3Fo$6?V?;C4jM=k(|hrAefjLi0aDa^2!N^>=8ssDtcfHs!7{)vYn*1nY@1A*bM>$b&>Auv|3_R%d0Z_9fG4qtr9#4Nx~0q-zJ-5qNI>uGMNV@"
    "gw0)@O5r*I=R^QAjW-?>9D!#7P`>#!#9<OanvPjF7K@6Ek%`?n4v|=iQ&B-+$R(2!lR6Mf<GOq~j#!tgRTJ8*EJAe^z|{}(0-bcJ8#fT<3`BrV"
    "yN$e7atK8OMuqp8PC+FLxPYl}^en};PbdP#&Z{H~67dN5A?_qbN$)G&YWjJOHfBTyxYJ2k{y6enZ!{UFp@<ZM*+KU{xjX_A`UQdi@jNtnt;r>E"
    "4IS-b$y8b~%e=VJ=`@?T{!_x5&(N%i?MS2Y(<U_rh>y}2Op~4}iT-kwhqgLY9;dUE%AAtm>Joysby7SpBS50lmH*|#V(BYtyMt+$iCmtKQs_SF"
    "*h&<ybNGKX?1oF|lDDF_=q8hF&{s6ckq>DizI~~bM>CE-UsS7C4nU2RQ%-27HS|n;9ql266tGl1cw|?7-{-avlkJE7j)Y1YeTyN23%{6-T@6bm"
    "Qa`OFTm!wkyGlw9*7A9TF+{@;2E%}p?2d)!ngoYBemW`*he^j%EXKTcU_%5z2F-|w^@SOk$&yUCYT30RG(ndGKbg&3eto@Ie6Bw_oiltBq0-~="
    "_BKB?-Siw&>Lp=XTGjX`H@XN&<l}R;>yW{%3YXTaTM*I|ozWCp_>?LX!;p?25cSSlr4q}e(jTdO?RgObA{dTDFsKD&UnEp)O-|(NVT%iF0X5T!"
    "?dCKZqX7LSwoKepgb)h{LwIA1*;A%&Y?~C)8eSlBT^Sb87O4ZC;^(06@WR>)ltmKqZxoQ(W|P1<dt^%1wlGB~Wjw9tVop$5>23cmZvE|d-{lG8"
    "Yvf_)a;bTXybC^$j>iR!$BU&F9yup{)wh{0(zw?`xJm^uo+NQIb5GfC?CkLBqNYvhADc#{8ePpRm>K{C?5nsCVqw<?)?9dS7oqrJ)aZqxYEvwh"
    "m^Ul3$Uel}PaDhbt`mYX$8ed}mtQ`o(`0+SFud@|TB>APz=lmGC~)DH&StYJ;p~3&&btB?cOZ@!Bis`Nk7s}Tl?Qlc2hFzhKCOLV2PR_L6MK6T"
    "uBWTO{+uFTP=^S=7ohf8_kF)&W`y0I`j-Jx<4F^DgN}l1wK7?I6@;W<U9{sj2O<3>?FVrZu_+V^n70;coTUp7ek#3O7c8B28i`d(87rDAO&kZ^"
    "8YCwzdPL-?G1z35G(<3mQM{26>v?1qKEX-)!aqZ;%$=9yr4?jQck}s;jrn3hufbb(54AKl=>|wBlef0LsPXx0mK#23=^WbhFNH(@cO}WBo4alF"
    "FjN*{bn|96Uh5huyM#Y#b~<Hh6jBpK+|bt$gKU;`nirVFC1i~;8runLjs+>ZX2PLiD~vHnto$%6%0{Y@_zK(QwKc*T;T&FvNLB@WQ`lrqUJE-S"
    "wH5et`cx*9@pb<Wtpzz?Uf>BUecIrzS<H}LT>dzTaNqbs^-kz^Uoj@o=0b?aw(|};)#D>LdG_hTT<JfR=hpf1Zt08fzxHp=bZ|QUoxnbio-E%b"
    "fjSjGvPS!%Fmu;ipn=tTW^U%FJfxq5=9ZP8nS1)#>-Xb=C9e~_Vf6I+*txv2Q;>PZ(id}-+5ISfBBW!@)jW=#*)L)vj_uzyv6zu}8t(ONJVNFv"
    "w$ZEoV{vXm&rWUJ%%HH{&M$X<_UO-4Y`#Tn7+%p0_Wm~=snfujAN|OC&)Odg@?Go&8k&xs2Cc=bH%c{M{Qj4(EW|Q$#H07rgBYA%_vF9!2EsR="
    "_QHSs&7To$lH26Uis#}fJ#=h7f9qe7I6rik(c-DF3v}Xlgn56g{?QBTU&MF0H$8maOrJzPxkR3)X6h)c8vkkFt^b-)|7Wb1qb=HsA9cS<r!Id("
    "x5=8Fj7c9YzBLd2mv#Tg-}&eXCZtrn*>6tf1p<}t+GipYSaLW+2jQ(bh#s^f?03d?rb5r0{Fcf2>Vj*A<QFd<+0NTNZ~EGYb7}usn~cu1b7!%9"
    "@&`>{Ip6;syEKQ--QRr^)K^OU%)dJS7xq}6qQfR0r!?5Rv_y!|CoSb~n;+B70;R_C-Qb6Msvhk;GJfd)({^lodS<TN`AsV=%0zE)mYA&CKN*L*"
    ";Oqa@1eK{J(I;DXaSmn*9U1*c{&*Qrg!1FmFY6bF^P4SN4Brq|_Z7k+C%*g-cccxFEOV92yVFDFZSWmEM%Dcf?Kf{v!j8H4U2|Wn_}Kco{{5Q|"
    "NX9>3sB-~gJne?Hk3_W8|KTr6KLC5k*l0KYiLhhwLplxjg}xLo#J~CBuUwkfg}rch_MU_;no*7>R(0a5bHKt_F7sw=%{!M`BBk?JVrbsCzw6B$"
    "JC3#q4*c|c={S^|tsin**@Q4)^zMih<x>^y*rP9^-y!66SIT3tAQx<Lx-|AX`mfEO#{WEs2Jic}X_wRBZTr1o9{Mk6^Q$NFo4*~r|NG>Dn>dmp"
    "7=lX-u@AFlFXeOZKYh{u;LtOAWaSw-L#M*~_KV5;p_Xq<zMGe8<F_NsL;>tr>ex&}_ei3QO+T{w)ACVp;_K)e2BbE&PflSlt^V0>DZ4iN^Iwat"
    "BQ`z&_uxH$<jkB`(2`-JlT%zvicov;iItb{3jZwnZ{;VQ&rEY6_Viognfj&?@znf7LLTxx*Pb?J6H*$#zx-8{@;jFwuA3)szae{e;hBk1$MHf$"
    "m(CBe26Pi&Jb!ie#Q%{?y6YL)JEOl?kT);hr?YnTU+t2LTLxR&L|`nqNspZxnUfK@lIo9~b?~v+EldDVR=Q-)Q3n&*&<_<U3+u?M#g_)1_|}i3"
    "I@z&byY;7=za-3!hxv8V^`a)0;gLS(;;}iQVEN(3fA%#+&=aME-g|#MLr-^0n#2DBJZRxh=}P+Wp42_7on`CJliA?EG3J>FRHVX7Hw2yP-+pT2"
    "lIhrZ5u5n)h=fl6O6T-7?`(0Qh5tT!yrp?dRLw=<0OU2|i(fa<r@<3#&!dT4_$2V-?~MP()&^NHX#z0{<RqBbB_4@X_~ueQ`TNeZ<sXw5=g}@N"
    "J;8L2cHf@F=3G3!0J+fgjVlc*KIUdIXtx{rM!ZmD++{2JxwtYpi;{^i<^=G`K7IFfwHGOQ5z#ZBeENr1;x_|HdYjCqgCQcpxBvM&zegXxjC2g1"
    "2{diQn0s!wuUaNNXF{Q?Z@^-AA1{@f88>_=J`hI{Ssi7sWcOWXY>vNi^B;wm%NP5eJ((|1{OPOB|KoSRbs|3!1QuY1)cO295Q+w&7aM{=ar~(y"
    "J!GT#H~s>=Tg<}op|+}h^#izosLPH&BeS=RLp_h;U*EU!6Qj@UazlUQbiQA(_ecp}`QojKu?sPeJv&=u-oE)Y&s7U?z}zupDM6v<DkDFdeL#TM"
    "jiR}DW<1vo#^UjtR-Fa*DG<6r+MHFJODFQPQy_CPQ{*CjZ~Xi!VF_9i5c0n~{fqx6UJ7-*7KMl7Z$}sZ^<sYW4_-i-j^n>xeu~bCFreiN$-()1"
    "S6<zm8F0^;v)|HV0`;PQo)l4kk(c6P_RCixdB0Op`1bhbXOSM$ni7Z@3)R=(FHb{F_BAHw`jwNv`@TN*cl;M~{fHpMk%(1P6XQ4jhG(-r-E8-}"
    "KQRyKcnL&Z!SHtU^ddkJ5!gBYhadfSfABYd>Ehp={m=jEFMs{tTW~XR3j?>Rh%j*snS`xsg6U-nsPjtQ2IbY)mHvB`V#2KQ@aOMK0Y~$~if4p1"
    "zeWm@<S5wtx>a_76}JT`)z}vkf@C5NNpLY)KsZvD2r2t9>Q=hxj<7B}cq*X{`6ZMRi@A}_Q(EIcyu6%Q`P=t}c>k$Qh`1EG=V&|s$M>$5_XE&I"
    "_Ry0qb@V53?Dz6ecb54{fubWa7V;8>D_YVW^(J1g#<WyF?b?e!EV4hQkL(j3xCJt_NFQ@z&LAoSkTrWT(B3M3cIGQGUd-utVQe40vbuO(+Sg<%"
    "7;)pXyDx&awfFRPj7T%7(hVjMg?2?E^(Io|3Jsw4Fb<gC$C)dU)+a5?m9uN?{obLE&A%l?M!vrp+n*a5AKDl0LfC&I&k!|J8Dr5zl}^gXM3}S6"
    "@kJ?VI=UX)O~8AboLe#9UT<hCPfX0*S^SNiCG$5$&9G^4Fgf&PEP*O(Mnn2)E0%iz;Pl*OjZUDFjb9gHWB$1(noOlcAnPVDpe>WBH!qm0$dJT~"
    "w^sG)Xfd0UDq$+udq^9`CUJtfnrNp`*%IPyF?>|@gd&jl1?sbzMRt`(pxY8!mLZeld_~wEIo#lW5x1>qm}J&v%`O+_i%=!+B|j%IGi(^ik$pTG"
    "1Dlc!KsEX;07|jNi%ya|7iG)E8$UtaR>NMiL&3XdayMGaSI<G(6|5+GNYh)j&IC(BTpA|Fp>On!E`XS6mK<pHk^@Mt{v?d}|FM@|{~jP_11`Q+"
    "!g0!#CCOK-n+f|Z{Jvu$hD;rYB02OhhfJnZW3lx1qyhm|BSughzD>4_Jqhd)KTB*g=&K4g{cTZu)9OE83q;$3*~&cdh5s|9VnndYbhCRvZ5iit"
    "a1q^AOHcLDN_%`;yg!R*gXGs}+2x8&(ypFgqpc`X7o={$-MRzM6Rb|=H|wlMOE@oWTYf8^XB8b1d6)1Q*@X+|g(U=I5Bic!d$@J_%g+)1ALvl1"
    "+P@}2X?xveBp+Zb!dG9|)`g9<X^D636>0!0N<FPzlC17D@`(M9O%Nira!;zPB_Bidm!XW{3Td*Cl_qT_xXd<fTik&b`DSqH&6IxIb_gJxiXuUY"
    "^d_x9=b9vo**GKQ*sj@}ZpPvbS{-Y1ox5LX_qv9Y4;m<ONHSW1RjXu``AYJ8IPWjH<yXf_G?~p<$O=+nd7Dt<F{|DBT&Nsjvai!_p=evdgGCV_"
    "{jhBlHnF67LYl}8`HRLJ!S>S+FkwS58H*DVpjV#wxpl1iIOsD%-2cy|I3IzLS&3^V-4#)u<;Kh;NRgcA$ewd75Y@L1T_1HC+7$iUXj^oH1wklo"
    "StdJqzD-(^8w9U~8g<Qz4$GE(2QdnLjH`CV=P*9Wa$S%M>w_CI9FjXH>x3NUpjRYw<&jH;Mh!y2bIUdD6$0WUPM5byW$w>H5>)V${^i%9U7WR%"
    "h~ElhiDG$?(;|=u1I=N<R+t>$z|OY8w8pgz5xNnD|LIb{&=0Ew2GBZ=eGPf+uO)C#ZekF|kGN6zbCL=0O)pKr%Qc%qx(#W{$3vbYdns1LCP~*)"
    "BRSCY{s_LynRppyMcmR{lR#T~M8bvy8*Rl;%m3H<?YD1ui2eBfxb!oz2nYer>*9oSBD6pi?O(oOP0BuZpF)Z3+K*^0C(3~Xmk`e8KzareQ)8wJ"
    "dAtXLFdfYvT%S_S1azzV^AgW(;eR#@Qj`j<CCTosW;vRb1gFj90srKyoYvMa3k~qGgJjcvKL3%}SGI?ojR27_;yq$=O>iupGr6k+!588|RlwsB"
    "RjF5Oj#-uP^;vP(_E*H8nj2@YRu;gnq$k<O*iQ<Hqj>iQ*xz7o4v;h<VEO^!hx2{&8{)e~<ddgt>qyDton+F<$}E;bZ}BTG2#rPOJ|PTo#oUf("
    "@x1Va^f<myd)A6VVdSJBzFv4QHol7Kb+4F@pU$7NKM`Rchg0%hE|Qm!6(**H?uPlt(*+S$1sEchdX*{W3=@mUp!55~Xwhk)DjPp}wI4`buoceZ"
    "k=;CJXeL~?AexCbuuW`7aSB10%IPk{Ep!RZry<Wf^h~mum^5t6%&e=#U<piybh(B{uDAs8xvu?>%@nv75tl}zGt<u&Z2)d96j!2JFfe-GrvvgZ"
    "Y0@%c)vczRT7!a=fZrZdkVgrJp>WGe+G}dzBnTMRZ53fEp~FPDIv&?uSbo_7Y%Si#P3SJ{L%PG#B(FriWs81R#j$ROfyvS?`(I-cy-%8q>i*>w"
    "C@}0wuzAVr_iZ~QMa`U~r0E!aA*;+Bfh9yeWnzcv<997`cRB#yF;ph+94b2G@OpvBy+PyI>WE!a)?S-;lucU~UA`nmnQ#RHddY7I!E!=WX;%Nl"
    "OQX#SC-O^-qEIKAe|1?@ppbQo$nz!PxNyXWq;7gE)J~@ypS87X=ExO$<Wr#sD6J-K&Gh|^(8t`hV5GOjH|t)xJ(go=sf2nD4DjMMtYG!}MUY;F"
    "Mm6H4_+qMbi!8GG7bJH6OMXskA7jt~c6y8DW~{%>o(PcB{z&Daf#?MX;FnLxOKsDNJ~IpmIz;h1m-ZVW=wz$p?v!C8?Wbk1L~3Y(4!xeQe}2ge"
    "c)+aoLbL@YP{zXJ0RqBXy}r$ZPuGU3^m0eos=M?i-%eRjx29Y%`CH_PO6ITjd<4pc@=uvYB2Kc;KC>TVJqU|B=`tf|Hz^yQ(2<MhYw7RP*E?Tc"
    "6M#w_Mk|YEDjZeEsTscH1Xj$?Kp&9Wjp;aZzAuz~gdRQ>CkFLCLi9Ur25&D+KPmT!S29NH+$7X*_$-Nifp&RJ^s|MCb4{BO_~4~D*)n#^Cv3k7"
    "!a|)$NVCn~imy-Q>R`1w2hC}@Yj7Ipxr%tk%%P~EFs|VIHipQmgx+?hF+rA;gn7w&s&Y^S_XG2bOBqmXKLCh`FCWC*PHMpk+G7^JP93Ft;)S?p"
    "c4XjUm_?Kz33Fv+Tk8q`EeEaj1y>)3%<wS`Z~#jH68zwH^$?_TLNVMDm12dS_iEc3(pww0rGX<3ueL%pL#cwWw=o;yLY#4V)^d@w@~3^ZFfI~c"
    "Mr`m9Vz4r^kHEf>DDo0$W}(%Fa}UA|ZaiGsEj}Qc3|A<2ry;Gn-7h6;kmw1>(_Y;Bh<-4Rc$UR+2P~Lw!d}ZM#C1YP-T^!U^v_^T9ew|@`4#zb"
    "a27>{I8J$EFLKtlQhK}P*i!Ct_GT>P;%3##`@)|~@lix>;{Nj`Q%YY|bt~~K1RG~yab`%4Ju-7z#qmw@LT~RzZh}&NaZr+KY5V1N{#+~vK1#G-"
    "lG`TwDYQvK8bbVakq{BbfO5B3S1v5`vFK|)RD7SrH;xcrb+*_<f{YdxRIk*hT0*?$^rL9r9gDRuSY2cBv$WTApGG<k;A(v(gyUTc;g1*A0l}G="
    "lI#whV-m?3){_m7*)vsp^P|s$d0T!g8qC;9cBKzF8?9(pjo8dvFMCFK0tMMoRLkdO%+pl3lxbBw6LDoNDbu9?nAR*spVLWgFpOUwpT@^a?4}V2"
    "$2a`JKwPUw#3RA1Yihcw#!Tonn~4E@6Bu^u2NwBdMVc#6XmpG95qjd&m3ro)F5HOo$X~8=S>4iR3JN8~zTd)Z9_7r!(8~N`(QKhcKMYZ#Tr4WJ"
    "vEjNt{4$h#ZAVew??lQW5tMf``~3wuFa0=B7%*==WD(nK_T}^WNT#j+>6w`!JD7@!bV)Q3U4~+j(%M-Q+aR()u0A8O=MzN=3dQiEcO<y`4kfyI"
    "^1OSE&?SZHgO1RkGL%k7RITn<d$7Z!H@-8rlLnnzQKRL$MX2T`O1%wpo<XvVS=%yq;v}PPnU0RJ(3QiabZOK<k;TuX7g~lX^p4f)6;MmnYFhVm"
    "q(gE^Bbg|a!GUiiv!Cf8RV|oI85Oa(a5_^3uSAvP0M&Q4TCEOce@JL5o62f`V1`Z9M3d&~<<r>=+f4lO5GItftu5dG!duG@0&!d+gP~W6>rP)N"
    "CRT({MkR5MoVuf7IL#6X-Q{xAWHu5jVU;YGyY+fL|IEI4LF?WfyRHl7=r9CNxV1ORqmkpxq>I9unriLuLxXp_L2x2ncupTmxpci!7@mH$R?4>9"
    "YNy}N<ACJz_l_nublb6V!*APnFy!&)V4%H{v#W`&YI^xhq_{gtq(I^&vb{plu7~9G-KPbP^KnizOtg$bSH@*%g7scZ+SVa8Sy*gzWHnQaGI+7U"
    "VAz=N#CP>x#gt4!KwZ>4+c_hmrEp3mZNAy*&?9WA8}=2_ZQL@elv60`3`p8DQ!m=V@OiSJnJ_d#BVM!j&F1EZ&M}GdH=?SJzf~ePQYc#ftO)#i"
    "cF}!RG%SWE#CjydSY$GH`!_w4%hen5yd`O;3v|Ac4%>RYY&%-?AZFGpX&n}&e{xEw`}p{bjwVFp3dPm#@~E{;1;K}LG7MctI-6yB-{}<9>H@=l"
    "mHI=xofwUbdGcg5HQ;JO+oU*DgSB?8Sj|Mo=SBOvC_LQQm>2wPEp)t9FLo?1bD-`+pML|=7zAQ-^YMl#F1rV}eMmmk?th<DB*T4K{FIdaMQq))"
    ")Jj#F^7wcX5!5sUWtM1x2dfZ)p!{0s=IZt7Z0^#=93GZ!8A-*oxm3Bp_g5i~z*Y<P1=oxgi|6MbOZhC+XW5nQz-M?ib}|LFXms6(;r2F8-*-o6"
    "omPspW4S8K(i4qfQ}u1JS*^X<IuIWum7vCXCZ1O+UxbTAD*gEJ)UKVLt`F>B+l<F_#q&8G-1-$WwWy@BY&JzrT(x@c39r@C`f?^|NgjdLOx%yd"
    "$3k4s6%rpAG-shDkU<;%G8$E@X&8^ELZnj1ff%FX{K`+NHZmoIv8<z1h=NA4tW_DVgKQ9G2lj!^$n9;>tyD??Il>9F&gapVz=IXYac0dfSLMG}"
    "EEaw+ATdgYMlc>pZ;`4c1-I7i{`zk|DiW~FWR9i_?qK=9wLZTvV~hh)m9Xx?)rjNa#tuYfJRXAGt;BVx)|6DOW6#du7uj^6dx6+#HuWOd-F1ZH"
    "d8JaJQc>Xs4wd8FHiw_0>~0xi2uaAK9AwywgJK0dM^d39s;x3_ypb<7;#*OwkqP&h1f!Q1xoQSqEmX+d7V$_*eNw5!<N73a#bT+r2l6tkmNHze"
    "13E`~-V>oNN~H>Erbtzp?mq1_6YrEx_U|3+O4~_$`N*WasxGA_%}T#pvgv3|2ai;GdzjW|j#G5IbnWkCbE00(wlX)?_90kt{P=b|42Q!h;=uD+"
    "iZKaC19AjBdCIKqtoYkJjZ@uB*Rsq37)|G9caTRV-iYZ#*af8R%w{W<N&p!E$wfMyRs@5Ly1xT<-roIJC3B+E{XV+NeMpYJv-Hu5)&oD>O5XYl"
    "Paf<Z+Nd^N&Ily;Yo+6&Xg?S>%m2H;$oVk*3zJg9pAks%?xEF-b|R|=?T6dqL-inR@8{9n(QHoh<DeHex97TqW*P&}|14OfGm+p*+V?lPbhJW%"
    "D9Xz6kB=5)5~U19_$kU+Q4sG56V3%_i<48TRH0x)?DN8%vV8tF`sOtKM}4K&-vTd(rc;XIy;KBmpjHc&^0VoMDEG-1sMpmkeN(JM<P+Ei$D-Js"
    "U0z<Qq`>koo@0AXE);!s+$KrTb5sl8y0x3h<+$$DnL>{dAgb%6W}Pk}HschmAu5>=-}q#286!IH)@(qIFK7;vV#{1ECDJd(M*YUEy6umvHMHWI"
    "Zuc$$ok$acEEJ0o&sFAPa6i}d7K>~?Q>!7l!+0PK(u(N<_0dA5eNo8(UKa`lvgq8V5OL{wUIFmLq*$c*cnLo<2tss#$K(PP#&NtTj>^(;wRyb0"
    "UQI|>2>2(q9F;kw>zBs#daW_{R-*|pPHOUnc-88#kfvpLI!&r?tF_wJVrlHdhh!>V@pm?LA+4pZSyY`NYLbs**Ue<QukGzk=G7R139@>g*I!@X"
    "N{1n^4C$b321+UhJ#{+0SMBxStJ_*_552*go44s$%sf!8C4}}%o?2u-`I8%qLZG;j8+DMVJjY^Z3#ch{Vky%Ff{Fo#yA<f9Y<|radMeEN?tC_j"
    "xihvx`T+}9)qtFYyNjROS6&g>9DPwuudX7lM;GF+P9+y+qxO=1Qm@xLB~c@DtKB5t*h8N*w{dAcFwE^*c=+()E9<#fnE_fm3d3;uwL!JP&wJy>"
    "pr%Apb6AXr<(Bn*0J=1(tRcZ$bYsxdeG;F<r6`C(+ECf46rE75=#JX0RH}S<=&a?}Gjy3wXEVyGu6<G!dS17~VRlUC`-d&1`b}MZO+RWh?$*#)"
    "vQMvj|4`&?DlG9JZp1~%Esz)>a?Mafw(-_Y@2jcWSA0nCn(MBWnj~$WuT;CII``}VL@zmUHnGJMtD~EZj_T$1=I*&BOx|>BrWr+RfOz25%`7qK"
    "Pmq{M5XIZMB)OH0B>#@i-nenY?vplJSkQ_2n7YpVaBsWhEeJ0#O4a)Kx6ufGSFK)0qZm3M;ixp3Ih-luaVXP-i{8AK7p+#K8E>PeZ7U5UoXITg"
    "b)&V?qi3NMdNPTUCVdio!h|fGDX|)vei`ymsl`oZQgz5R5W^a|H=S)-uI+8f@S5TBpZ%$njOvTo>|{DE5ZG$=RIKTc73nSGRWpqcgJDu4x2#kW"
    "DmT$+JS&}$w|;&hV$7bbqj44uB#TAhvF8E_8Mg_^B=!l!r0`jgbsoneUM_z-x7*v<Z8YYtMV)TUQv_7PdrHn(sbt&6v^wN3a9J+>R5OaN^E7nL"
    "eJbM8!g0a)sT>o38gsVreA@|vSA>0dcE(*po5f;IWV6L$t>*jh?(Yu<H-$JjKuv?^B|#W&-2~p~GrNyco0~puGx(lSdBMFWe{(dNm`1@C%VlzH"
    "lSc*kARQN7<DUtzo*4$!Z1IET^HL`y6J}ny6Jfp{E%iK#LK~Ns_DCgTHqW?(ydXwVDU`CG+JK`>=Mc5Tp-gKN+BA~g*1Rp{aX2=9*?y(DyVcF-"
    "dp)v=zMl{01QQBFKWLEM59ae?@gMFS`r?g#xj|mT2iQZ0%xavG`urSJ?^>ryAzFt@^>EE`@`QCoad+2?lcwOLb~`0f#SHWt`*(;=rO9;=gGR$w"
    "IZ#CG?9p?YY$}xnIfc5ezGc7eReHYl&GD5<`noXjiwn8QCNX&ca5}AC?_nxq%=vj2ZCop^lb0+%WRH@azD#OI!Ii;Emvoi_3q_hdObrVx!c=OG"
    "HZneAm8yN~UcZZG?pm$RBTsm+a3+%>!_}R0Tsak%X#=H9k?->3OXf;IMQbwuQ%7=c)hoL^IY(6DK&n+#I3a1#pnN1(`oOzx8$?B@(r(Pnyon$="
    "scLn*+g&f`jVR?UFT1_~j>a8Op%}&}8ld;cWW0+@dR}z((5X(!NUxJT;1@z3JV$N>&Ma9?xi;L;08FGb8rsKO<g_Mz_qH)#|N1&wS#OFSxR8NA"
    "EOS<umq`X}G*i7+KAk3f2Yu}OV#*Dq2>MqlVEsbMr$~;6lttRI$t0Q8hcmLEHOy80C5A}gvCzS3NcCAKiXZI<_bn8e%kwP?Mb4{?Mr0TksX|Nf"
    "${s0mj;&9tcD4tqVO@4&efNXy*HhAA7?z>av9Sf@nvUbJSVVKMF{xCF_U0afp75hghT~VQI=Ry%o7-Ua8wXI2rW^{_)0m<J84dtkb45I7O^540"
    "LFgp5@(jH><#I%>5W2dfRZgpDKD?kua;|7Cp=zYuFXG*IcIZjleeK*nx(ev^Ku}lWF%wsd1qY5sX~oq^GD;YyhRdXzE{;!5vO(aeOd2gUglJ$w"
    "+o)^Peo(Eh-JYTZhfF>`-@8$$kusen=rM|V?%JAtZ;9SqYoFNsQ&11&>|j9tE~<529B))wiIk*@U?vhtoE(F@vf0zCq|f1DDN7bL@Mw9fIGsy("
    "nrbFx&^(nXlK}~_Lcuq|7hBFZ$!)sN0){Ks`eD{ylb3p&T#doJM~^WHwN>19hO5z@Byw@F4#w65uJX7_!ns(-S}GCfX7;mOp>1;u&!Z)t(JwOK"
    "z2S7`dC_Zca1OlvIURlR(I-0T?boc3vb6-}q4_jpY`<<x5lj@J++y_`hf+RlrG|HMMHldI+9Fv=8ze*u1tuj6r!zasg(jYQh#p>EMTo+=9)|nw"
    "_A6l*=8ZOx^bW|pS-Ybh(K1H@f$<bm#qcTC(`jsYI&2;X<B#BkBF`xn3a(lx9lum!RTwPr3TPD9s~j|;Pb6zKSOd`brnbm8B8Mj!4n>KX7qZyC"
    "!QeHCR%ua)&tn_<;`P_XW!{h79_F-4rYmnGiCB8wHPH*h4I>INjaDP!)hgxtAvpr19&<V%MV-l$&MBBup(T6Bl<S|4{0^Bb56eLaaapKOEvDSq"
    "sUyX25KQdcI#i&s71iqO#S7ezgdDLj5Zr(EM4a1TDqIQX2GW~n#zTpaMV&pp_rqPgv*TeX89OZrfg2s;D%o=(&5}O7Sh3_aMH4#HL@6<%RY{9X"
    "h&ofz*4?#br;Bi1K6nxw<O%Z*hn)`D?8wkpa_MYF1%fp9#hCMVH^^1lr~8Fwl^pZKlvY-?+YO(mRL^DT-nVgXUZUe~n%V5dM8oOSnx#98t~(A%"
    "ZJ1=M#qR+ZR4yw0{e3blc+j7Rq6EbCskUcI>dJyi(G8!1Y!0oxvYH}g^cmQT13Q`4YBe<WcxOoX#OUKdCMfH=*-TEsJm&HyIki%))ryrDFJ9nD"
    "=*dp)Hin9BsiaYg8<C4eQ;}i6mNw<__|#qo)?Ib4+oTs4k+5oYG@8%JJh}wFHIpaOK}6hq#o@%fc=SvJ$snof_~b<8!778v1?hCo+$dM4WRF7a"
    "kdI}H{n1X%xGwx}4A+6rSW~Kncqjc4Q(Bs>UT^rq2?8U!-OW&VmCCDk{;y>aaFkAH7xE!wtj1|I#Xti@Y!2yE?2-Vq6v=F*Oebs|$jbmF+M^@-"
    "NK<X@(otOE<X5ZoKuL?wojc6@v2aNddZI+H6xq|81=+S$Q6=GMgWHMz*MC_m0kF+-(WhU6?7D6b5SY}A;g}S;RHFan^B*7SOKHQHa5*9wO1W;a"
    "_zi0xe~TT;N*#&6#4=;S-g(HKS)l1$x^AkJa8!|w0zs`H^GqM4U6#*CS&_3nTEwF%nQ^U|Y6kK)QcH*AZ&j0^Lpq>+azFDG<S$Jco0rYuZchq`"
    "oT*G^Zo%)yH2Saaw;3aigbO4ZuXWmK+n9qG+{Bsn^>Ms(2u=n_?G8x2`Rwd%^m>sm>YC@<>l4C1gue$QW?wp_uX%)pg+{Ja>mslbNkwP$>Z_zL"
    "gq_mg5rHu&&}YS%s3FP~rhFt<v1sbLG_|pkW~Wn)qyddq6lJqs2(osYlT8G<=qXxp1<lK**D4BGO(LJ<)>vt(avsuZD4RJxJ^`6G$OJ5AJ(681"
    "X9}P}3fcj=KudHeF%uC%#a_RY#fY20<Cae=wv-|VEtz2j?ywRq`zo%jI`kWQ(lRQGbA=N&atMQL+bmNRHJjvpfZPitlw%)Fn<8PDp<Co~qftU_"
    "GnrZ@!AG-i(CEP{!@|w<=4SV&&QW|p?_Y)I5iP~Cn1M2Rbc=*I467hri{stmjch1WQr7F_4$Org`i|s*0d&dN@7zgYCa8zHNm3$N*o#6Tz-8K5"
    "@-!q*0}#vWhDPwifSu7`o_0X%9B9HuPJ~4CONPuGR5AGvB8<VYwzVCG{bHe%q?-*-S=C8FCv6`vB#B?r+X#9{Lnbt|%s9qcNy04&$4WbEz7Hy7"
    "vH?CV)j@evz$Gheb-V3)UY7|roS(N^eYh=5+(RHMn2X9Ln6DU+^uc8*f~&C!g4?+|m>0m+7?4jh|M<D*rNL)V?lVDrva645zh5rHS7{`^vN79U"
    "k`yfFz?jl%ai6=Nsd*r>p$k8M{@jkiX#&k;$@(YV*{Qm}ZZV6>+GL0h0!zIfhb+ijg5w#VlladBd6&67X2=Fb(9_WS$91rJO-c@8nPdw~HO;LI"
    "AevGfL@$zqo!#BtWhxxC#LP9dnkP)YqpmWc4;*oN6O|L0%?<K)O26o4Oku54MJAFJr|0JlcwrhN)Cfc&Xg_huAKSy-rO2ina>}yoGn2blRLWdW"
    "EmBz~*)G+wouFj%VEw^NC}nLjA<3CJZV<e1m1DWfu#zUlSUSVoNCc{~b3ukXn-?p>3&Dh;(mY)_Dnk1X2`jC_dK{0(Vq^=td>Y@*m(~9MdfbO+"
    ";<$EweKa1|B=by_O6`IcS(_s}uq#y&Ifn;pq8w*63aa<XSktjz&T;nqAS~4Md`=#aW|;ji^S0JEHcn@9A-M0^VZ@`7XhqSCJ0`_4i%8z`s8ukg"
    "lk^5ZMDAEh*Jbze!0z^X2XwlI#dZ$QRIty{Hfy3;G{=fJ8Y@u1VKnj=ypHXzk)zfSDcvxBsS697{nK`P+of$>&P!JMJ8>on(0;JY=g%)pHWutW"
    "id?}YQ`mG@rwgK25DOknL4ebz{gKuUGB$~x5W+uh64>AtMf%ENw$<vA4@}m81SMS~sca<N%<urn1%ShYbUV)?Ir=1y(L0WbAzb0Nisgu(%opT6"
    "gK27lEf@7(l(5Cfq`Mw2gmboG?TafQBd#~hfC3_^yJ|FkgO+kn+%TOksr9&!X(#j$Buiwa`#GRxy;$7cPefX|;moG^tx1%cP05dUW=L?@d02_K"
    "@X5@V$p0)83hZIs6C+A8xeUU@C#o!+>tPze+m^?Gk^PZ%7YE9cg4F2**o=_*Gf$q#7gNlm){@P?P;1R*8xh)KHAC<8!aqAlVS#-ee!|0tH*PdL"
    "YE~%tey66J7(W$0JDN|dDkgye^rkYjY|6{%LiBpIpiWvYpWnQfgmU59J%0)*O2)W=AA#1%CiQ+vz?YFF4zwG<1>fA<B;URV>dmcMhMb(Kj3i;G"
    "!`mG?g1MXsQ}Ij2#Z^QgN*L1ZVzD@)1tRDglT&kyeRSP)ULk!ZlULrj)g(v#-~QV_#F(yBE|Y=jS%DYysw0pk?20@m$mbV}e{g-H0XPSts9|D^"
    "@wnFH{2Y1|4czq9b&!6-EMA#0dAHpSdF6S&#O%||iWpLauA9qs>E8y8%K63B99oX#IV?;w&E}dA->ucs>00fudKO7-&PhI;S<}!aWt|BKRp2}P"
    "Ejpd~j`dVC5??RB)+D@9Y$l|%eTgy#o*H8~Ym0%YXv#>ay%KtWpvazluSbGq4uDqIn->=iGB<t-Gj1}Z?!BjCseEI&;ax1(2(+d=kKkkws3em("
    "&yG<{V~2#ed@?RUa7Q<A{@^Xq>uzjXQD^_S+dV%&=ixyKNbHitMK6g!?r&|yn6z!o)hM?FCor9fqnw8-Uh9{~XZGCJ9RYginb)d|R2r{vgo$iq"
    ")@|A@SHq&)D<)hkb{{@mNFNnEP;uE1c7l}V?$YIcwRAdQZ<0<)I@8WEUs0cIH^OOYx_hjSW=j|I5@+O0^1jJ+wipM8yJds|!bB6et_@#CqX`ap"
    "sl}pRzl!Fb*Xg7aUMRec$e=TP)|4lij4zem-y?<bv!7Qg5tHC?w3XZtBY4oB5^rqR9@gtO-h1zfr?Q3MW#b8F_>Jgwjp?tqcF@1_%4V(8N~NF@"
    "Vq31VTm6}11ZlPK!{C$8HE73+m`hajL8_6a0}4+3Z;5+#^281f%r*Z+%-nX6$9}(5r^TEahmejsxAxhLmX9`IyM=5nedD5N$K%C9gv!hp*MZK9"
    "%Ooi9)?1>mKf11_#WzH$5{9+Y)6?`}x*-~a47onO37Znp9AlAa2e-;{!68grvCZo_EzGVp47OXk9cw#VY616ARQj$TFoL#p%Ojae_}W$z(MV9H"
    "(_C1KIp{Q~R*`?Zl>u#FwX>RZmP(PP!Nenp*neR-Y$P|^C#aG3*%V^NJXAsxq%dL$mn4pBo7L*<QkQ)H7{it5yK|Y#9mF;O$7e1b!J)WI_&SK~"
    "V+f7S#n6#8xm|Ew^7+`Au;ct}nxf}>rIkXxB;xhC;sWp$0l39-xr+WO`;tCi-4Nm=vlPhnkLGbJwsBvhS-^%xbBn$e6M{`fP*~k4Ou?n-;d&_b"
    "LJ-ydV)RXV#jHEznL^W<NrDooWO}OSkxF%A9z?b|u}EoKlLh9pC)H(upPN-FUc}YHHegPoWpN}u1{Kw6I+xbhdQ{~K1?a`%wFXLTewo08Y56J%"
    "hgeJ#wVkI6;oyYk<62f^59Ppa0fBZsde`n=oSQC<?=$qUA4aKc0-Xh15pj7UIfAx;IpEh`4bMuYW=jD+Qd*JxtV{OCAsFO&g`&u1l5oMfj{ypZ"
    "j;kE43wS$(BorkoEfIqqV!?b*xpbSp83gCPzx3+s>!dH(!qO{9E|9ilfR4cp&BV_y#8#Jf3zVfwz411RCX<1@WJ45B`Vl!oDuACw;Pp}x1j8mA"
    "#VcB5=EgKvSJEyn8~J>g&J{qh0X~y%_pfKC5?dfww2;j7u}tSgo~uEeDEdX^WZnrA>L>ykWPj{crlc1pwhE+t<ja~ox^bD0Jt?D50rQVq$M;Jd"
    "7D3i@%A;nKsvu&A;bMwzd92So2g4C<3H*;H#kSOhB3`T4$+bk;L&OF)3AJW%)=aG)OXkydD;#TBRjHHKGz{Gp2VKE&b}^a2O~8*^h_cWT-6LB$"
    "DCNr;5(l_*N)4IPQfIR|)~OWfXAG`zNi7h(UmFyJsnC1H9GX4=AKczHt7q-F?p%`Nz_gnorxXOaKkE#0N!#9R-N<brX@D7r1cRETLcw7-7bdh)"
    "A)W20gaL8|N|4;i730Ld1(<U3$FX?sF8wUm_7MV4F9oOSd3)D-^9LZu-lWIHd^y^TGflb$3mUs%Z=_45Mq1?KX?}*@UXqYzq1DD<c04r{x9hqd"
    "lfUNB$%=9mnL>V93NO^;T_?o&3EI5mrUqjYEnD^J7_D(cMUY|^X%j%1XkpI5vX4_U_nF}?A&!DWajQ9tlj>t!4wJ)qc)e!AC%BlTA^wQY;Uq?*"
    "hP{{ynIuY4T&;4nB&1W&N0zOCS!d*jIoNVw%DH>`*ZrEtyqi|PR-1XOeK<Buj!YYat?q1+5h$5rkvEVu2VreiA^B1%nT|m!g1r9jI^kZ7fdkqc"
    "V7D5BK@@?=3mr7$v2y1XQD_HfrwdmUhW&nj@G|{IZeuoYGGtZ@%=N>4pq2-f(87^S(=uToCi)6?s>Tdcbz=s@VM#c`?G5_<{bqB;;QaR=Jt~S~"
    "qal+LQIs`gGSda(zV_n6L2)-rztZF6%yxTOn+<47@?Eei(XU*v^gOLUblsyP(iW{&v6u)Qv!qsHFarhEDnM+Ker~l2g+j3m1wrSvp5YN;_qBfb"
    "ka_mL_b`EEXx2KryhOFzxwg($dP8P1e@P2CnJ49bs85mLJc{FkYPHj|Tns#q<A)E!i3^&nl6d{~*SVQYs!V!Js#B+F-)iolR+qYcazd*s6PICa"
    "e2c|C2<8ZqrLkd~X)*KzcDUeQCZWldgSI9zy4MO3(JurrTxHN~ow;Eyhv^99eW9ewc(qES)~OU&Sk8~qHG3>Woo|DxNR>zEbj&({=X96%+5ve+"
    "5k|O`bd?~oR=K$p=XNIqKx`9C%2;K)C<mz5KjnCOfL&VzdUtm>m(At~&3?>?gXCgfHI9s+86$-Zx=WZhnJYzlGp+*Dbh{bkF_;F@$QgO$Hg*TT"
    ">Y(;_;uR)zb@C{t9vfh8-Y(SZQ#c%m%W+rM)Ul4l5_eD?OAGPUM@BuiB6oPTK$;ltC+1{it*onXL~o}>|G;MqQ7rb$Ktc8*@P!R@hAjqc^>2Rd"
    "Yb4QCI^Ed<SOm*2Uc4BTAv^RCnj2Z5-Rj77<g3*r2J_?D?EKuOd`^0}l6y;r*({GL<s`STx5p93#G-`t9UTcEs@CQj&tMKIPVdgn*h^|x&FTcK"
    "6xE8q^puv7luxVm=FZl7E(pS%z;zL~5lpXc77NF=+Z(J44|g$z?JcD<R=;`o?ZNJD-W2ItEsRcKpB}&H8kaT;EA0s$q`cx~&Z4xfxx$`GIcQNA"
    "h;0@Mo>i@C2CZVyl9|wOVW-Gr3F#2lRV%I!<Ce~LkY3&8@6*G5{2938gE(D^Ds@c;c`)z;KQzN37mP2b)6PJsU^UVQZ{0SPO0ke4y&s@<qDhVh"
    "o@dUpO;+s>+I;8MdQ0rc^1j8KRG1a}ge=m6(U;_IF@gYP)l4#*wC#)8RC?ItT$)SuF@_7x9IbNk0_==@)IhK+wlOCd$xv~fyjLh?Of`UzQYn$n"
    "afV2#cDr3JcSFu8vyji^(k{97&u;hE*DDAa(w#0w;I9<db92c)?J1Nv+>~6$@}tG))elM`xq8i<6{E!i_2#iX*vj{caiK9U{?o%Z8kq%&Y|iM^"
    "pzfr0$?$DAe7hq>PMcM&Z7p$K{y)0j``5B7I}_XI=A2$m_1>%eiY$^vvYJs%cDJOSrc$dFT9P%gEg161vVRZ^8v`3KA^1oC17p~R0Sg*fhV2;`"
    "1KVRsqcok=-6Xr2i)6(Y>V=!{$$RhR^{svGBmIMmEVAm|d(S;*@3q(ZR{GY|2UW>sgo~~gFOgSbUmigdb-gu+f=*hfY-}tPf>P88L5-CS70&bX"
    "mHh^~V*y881zlJ>W9*U3rOI(sI&WECY~yeTTSfN*z8~(S(^zb?*Q(Vf`zmLxTEVBF(2l_ThEoD^Z(Jd%sWE1DNINM=@=)}R;4uzBsZy~P<Y>I#"
    "i7Wr1`N&j;P>pIepO+M_I`6cVXmqGbC7eycp?Y8D&pu8Dtbt-jbk9GnvZ+hrj2ey~JU5+Uyhpv>CV2PbnPo>ONjlVRwNhm6*Vhj!i!cCJud-KX"
    "m+0Dt*U3@G)Tc&WXqCGp7r%4~##ifRTV^5`EguO!&;0Rab>WiCA;crKIvZE60C)?}W+4ZYrz;()c>L*gJft?u$M&ta;$#?@r3%I&;>hNzLXoPT"
    "ZFU&hjlGdluRnQ@y-i?Huvf;}3bpx|S9H_Js#GGSmzEf6m%<Jr)>{7_8df$p*VmVFIZT~&%!o&QUVKL0H82TQW;0AhG=(q>>kYJ9BvZ)|F#sv<"
    "UAcnd(FBj+C#f>Jin66xDlAp5YFv#$=YTN-o22q7jmHRd?k?zZ=Ltrwb*S8;*5B@wfI#7zZxwfyy0|=ocQGeX=G8(L4fPtRcHu=)%g4w6xO(l{"
    "W^WPQQ{C^CeQ76ri_hC|7$+Clq+)_B>a)=?An=8kf9V=q3u;hR1_iv*x)w9wm{=W-!c+>O8HllvRjZ!mW#TVnC6Oiz#bQhMvfQX~9V|}JXY=HB"
    "=9_$>)Lqz@L-rw(PW{+YpS>>KLp2QCu-7kDQfl2h)?*~$JzFv>5W7}uHhZ)nSG#W?Jt`(yC?No~j(s>BPSGL=9m{fi%${oKP}&0*B)xE94V<iM"
    "b#v3xo@a7lJz%(yb0-n=9Xh#Y6MN+%h9B`kJherVU?94%>>{$*;vU8EWTxmHe&b1hG=dnvNUN*Z1Q->R9P=)l_g$46fq2oR{$-3JHV&NXY+$-#"
    "u#3OFQAU8b8q8*|-8XdO#*6K1sbeK}<wEIfrVA*X;;&kUVCFYBQJ;00vHJS@sGrL{iq5{oPz2buT|;PBxw#E|g^Kt{n8S_;-5|?Uf6zy#)Vz^7"
    "udnPBF#Xg)d)Gw$ji;YZq(>8de7(amt(sW{Jbr6J5y23pz(<Xj?l34<J`IK`VjnKn8|0^a;|pPJcQ-A{6dlnvh)X-Yh^jP)$dRdD(z?r#ayPe4"
    "Et&oMiL^-hLA^d>2y($}ZZ;*MZ6`p|C^DTl_enBbRZHD$q{0>jj#GslF!kh9Pr+QS)bXCq;(W%<MuWkvrPBx`6v}a9!_lryCi3(cB!WsEzLB40"
    "hqu{`#XBq3WyW7tlaLiluu~$`+<C;Vs!<+Ez8BW>y>&MpF_%juLv;xC1xvUTIPz04C?=K4ygS(vMo$sD9f3~O-`uSk)H{7@e4#=P`J_yno$;96"
    "FA#c0%dC4d)}9}o)a&oQOQ;*_+u;y}{(<LFK4#~H4N1I!$V0i2rh^DD1VavM7|NB}Exx-}t5z$pqDtp&AX!R*WuKohmf<92i2#q`o30h=ZI$F|"
    "wc5H;8!HP7I%<xJTQ};LF5x(?0Ms#5n#ed%BfO>J=t;)V!G>B8y!>)qb<o13%5O)kL)hYpy~4YAwN{rVEuxcCa?G}XRl?hS`Ds2Ah<P5SLmH`b"
    "Ze-b9KrweZ({!3Z&5nKFjTo2py<XT!rnhe)dU2KfdK6U~X28gLG8v#kXOgZU&H+8En#E31Xhy0K`VS9{k}QYUr5>G~O?$0$mGYiyqWpw!N*BoJ"
    ">9kb(j`ebx7zIO6HAfhOi6DfeXW3P3x5qL%vf1qM+j6z$h}GR%@0o=*C|2LncOsO)T^p{fTy3nojE~GN;y?1!HI7QBr(syZCY3R|qZ16bw=Y~e"
    "QiIrPFQrAIP61&wxEl-%F`P8`Y%&X#E>tST675A-?CEfXq6}H?%|7c$35#kOw?1RRilLbEiArm=A3PY3v7)J!;fAOcjnE;;x>}|VO&sK&8mpD{"
    "OO;WIAcgp&{UDmRTR9k4ltE!pR4R!Zl$!He8qYyJmzz4guhIYH3PJg%Lzc4-q*CjX;1qS<42Eo>J58f%)vEdvh2>>0H7iD~u5M`;(!%ksuj>o!"
    "QrGJY$JqITga8KNo@ZJrLDf}Oc4E?tMLU@f<w#Kun~0;+ly(wuv<8J-4wA2;WwpX?5)e4{1Af*;VwJe<MR>5%$B92!j01+dTY8=B2Y2j!-KSp*"
    "(QF>w5S$p<=dZ1%WW%3m3PvO(4(9uS+|Q-@u^!XpMG9w(!%fqFruOvvJ!=E|&54d^vwxVV%_)E6@n{i5E%$$QVESWqplG!Gz)sEAhz==yTE%wy"
    "J9en)=<XyrI<cpuqEC1M$MvuLG7BRss@af{=$oU_868jlLfNS;{LE4X6~lU<9@CaRR5l#3etVCmPk%!wZ0L+WQg$uE<YB7aX4fRrtX%!cV@9m^"
    "!54z~eJ~6*;%|Iq+WR;%qlo^6dV>NgfcoUv{sE|5mxkZBDt<I0wLv%3gJ0LY-U-FO&99^2BB1w7REb9WwNfx7^;qSn?9DuV&AdcyWnTa6si3FK"
    "zl(hGMP-ALO+$K^*h`QjwH!4QGox}))6b@Zvlo54H~1a<?A>;gPLft-aGO2J@k=p3O}iG#gbF_#@lJ)aPZlpvH#bTw3ipyEdi&k0!dFedq^8ns"
    "Ka026ko(}yk}{`{^mNqUn&if{pU~w$M)Gg;!5dFU_P;;7UXC{Z%_BocmT~F344UFE{ovtglCB(1U!>%N{O}<SKVqd6CLi-rJB}JJ{~~LON27R9"
    "w2USw>Wvxmn_Fvd?DC3#jm3-~D4yE4wf<Y5p4ZcWuF$y9H`Lp-2PO^PRQ&L~y8VUZ<cE<xIWcxH3_{X-DeJR09_dq`1&wu-zWC|%=M_!&T8jb2"
    "{+=FBN73thGgQrkj&Eq+{l`nmh;2{GX2!Ba7(DOby8jOo-S~j$eR}w6{CbOh#(p&0P|+k@DlyWrqsf#{`^j&pjUPVvg~uxK)A!H*j~1N`dpE-V"
    "?l*p&2G7s|#dn7)8LH3JrKj)ygcy;+HVpQmb{hZrU3kXn^GD%3FUEclCo}8c`&Av<Ul@~N;I>WS+VI~0X8$}4RP&?%b~%k+ALSmMI`=0z4rwoq"
    ")gZAW8r;5e$Buv0h{K}#YsPHD|KYoszx(wk_G<s@x?O(rt_`kUSuLzSjBL99pqK*U4o@QU;A6%tEZ320lZ~e%^{d1ub3C4X?b4%RbeR<%wmssf"
    "z$EHZ`#<)znV#BXKeX@dCYh4sW&DzzJ^F-C^qES|LWT}W99CW$+A*blMM<msVei&YKOFC=-}s9+`%C7&ipF%DtPP{t{r|KIaDI(HI{mqK2_x`2"
    "?|(QV6fW%y;8LXDeh{DWF&`@#5<&mbPI|xxY1*^Tm>X$g)aa)#8@kQ{^Vx&npIuCD*LGgI0FJ+=iPR6ar{9wy#@2s+m>lXK7uAOOpKIyAG4!K>"
    "He>bWG*SM+4&U<9cXE?xLW4c^$;&GESCM*hqK7Jdv(G1h<tT{H_{(T;CFm$alapU{lt$^u@cPGR;7K92ErTQ&?R82ac&_N~g@^x^t-}J<&E3g8"
    "q{`E&ovJhnkFSB@>%fL3)7SsORobEl!D52mIny67#4N`LN%DxkmDnNu=-w|!mX_EMv8nm$A8MLa33r{Nzk$G-)6=m!dyRH~VxGA(q=PTh?10QR"
    "-`-!-)irwXJ_wJ&QQDwj|KDkTTp!Oayf7S`eHPP|t7vY1;@Yd~%*;|0?x-=Q<&xe=r(X$%X1ru4!RxFg6PkqSr5CCG^Otn^ncDhKSbTr?`?H-e"
    "pa$zIUf@4^j!&1lm*g4V1);LZg6i1?THz;}4pew)A2hznU+=WeKBB>)Nly>9)rZnK2p=4j2Geo+0fzLR((F~l!#;i<{3Wj<KV+XD#dly%f8qZ&"
    "^gzWXKbs~$d+FCE$97Sf*=0Tm{HAg3+l%?&L7LFuWH@N6OJ;n5w$<0olb??IZ+@L`YQ}Ovzc~xOUqm!ubQ7_ePi7A*H{;$!QQ!Q?jMH^}`nPBt"
    "U9myBHxe!;W80VDD#lM78(j`2e`te$G)j&P{a^ImWcd9tB}xjbqcn++Roeb#K-Tf;=%s&}K8rGDs;ZDC4_P8k4)ypm^N~{Tk9MCN(YJ2DecDeM"
    ";h#|cm5K8d!~JREiV)e{{7mpGWb!v@re@9b{ez?g3OuCX5_7>$Uj3t&P}=zZgJ>|@f8jSz{P2avzj|zw=?nkaKLqT#@~&^8Kc1!J;A=)r9<k^A"
    "U~E>FO#Jvx*1ExWez^!Tg`?p=`*Fmu@?a3|cFx$D;lq#K8yc5C*5IW=zs8yxM9Ykb>>wf=(JlgdcJlJSul~bN!y*}9(T(Y>QGAG_0Us%*r)c(1"
    "j(0VHH2?mSz5n_LZ~n=>AN~EqAKkh4!_x+_>CCbAp}5urF?>dMg)|N*2(ObGG|Iw_M!{>jFwEDMSX+e#Gr^}4ZB=&|?fvh-X*2aq@r(vw1C$Au"
    "Rz1Cjx+$wXqduU~u`6Q&HMkMRuiA{YI}%^C919r~b@<wBHi|jRn_>6pn|95@r|e0!Jes);!^|sZD)@L*EapKCnp_=TXl@&0PhYb;_h^<)Y!+ga"
    "NuD(Y!dMFHVUHK|JRI=D64{00E3S0)%iy5dKrb!dS%TKh952de7zzEZt=&n_0;%TZ{pz8m*@6_w;ga)T{FK|iG)`FaoG`IaMF#L-#wJGHHXNZS"
    "oB=#*>I*Gf=p5jj+;L9aQFYzXsR)y_!J+V_CM?24=-L!~T_QJpat5!kck?W7gwU^0lira&65Q!DV+@<K3ZgDvMTw=1Vk{$4fsivWwdv+-<T|BN"
    "bJAEE`L*mVN%niu<akl0AlhJ|nuH+N17cpM1>5B_bECNy4gaT`=OjWF&qR(#s;1VWIWtd_f6@dClF5~@7&0>WSXCOct{Ue($*Nkc)G)iri#j-i"
    "29PH?QOi9(30o>-1@!Td0p<*0;%1>brwf#*a;m;;ypMjXc(>3x)9O!I$JL{B0`4SXLZzCj<_vnR>|I(#$T(P1>!AM9jKw0=61KTCy-=;POkOy1"
    "1aDtbXVh<KUVwig19!4`>Q_jLNgQn!WkfYf=vM!K$V(|>2m-0zt^|gY?44PGkXlw3GHS~>I!*E~qiJ@-R}YIl7KXNr0LQ=inx!3IWJO9G&im`d"
    "Z;9nyCtHsElK)bpk55@=v+P<&^E(Y{&(Qp~g~*WZs!)aQu-1f^4b#jradOeRIs0nNThNq0_t~%9SQo-Ieu4mux?PGduyF}|G0iuu?--I%Xga|z"
    "Zx*Uir$H^HXZdf&X*%E^e!`dk8Rhqp%Qvx?gf{hnZx}9Vb4eKI>7v3{RB%_8-@uwGkIPAa7T>I~h>c#eE~?QH0-1S}1*nA80zXhRGYksaNfA5;"
    "s)W{W_fTDV%HEvqj4EB10piySx0m?r2CmYd9I04#!t%5O3I#P<EK_b#v)>UAd#o+om5IP&KoLaPZfq(x*gN@x%_a6Z6Xu4jgSH!%KHXBKU68@@"
    "y^)&vl3p@WAhRd;u9Z1IxAX0tlTGodeID&`YbY(Wc90V;G_1Bwlp{HmPkn6SjL?q73=XZTKcBI$lA2e^NQar#a6?3%U4#w{Wm@mrs;l)utU}<R"
    "FrY<phpr9R5kjjH`nOQ#rEKltcx<fv92D9Mq{=p^DykqYb}Tj9$a(9MnoY0P_!A%pO>r{84E%v2nXi-L6<=*rSIc@j5=XYi$rkbn*y|CAMzL$L"
    "V>@Cq6z1G=rD_^>NMBaL)%EoFdX%z{duyDrk7jpIVXnBGrmz$%)Ce5g7RJOQeL*HIGYZ(GUF!21q|?%rCJd;TDCi@4>xe>8n?z>^AL@Fn3Qvr>"
    "jyRP~-W#!|`vT@S!0@H{p`(1s*hj)TK&xHwuQfJuD!-Z2-9inW8!C*Rl+jUJ5j6FkoXRM^Fg7uN9@B<~Sjo1Dbus~x_R;S8+<Ki}bTTb746d`>"
    "H&wEUxt|#;DC_1*CQja*vdpSy-Es^n85y&E_#2k4{H5caln<Y(ifa<=#PWdbaZ*h-Qg}5Th2LTpevx$D*eY;at6emRijv2;(w@|Q>}0pFk3>W^"
    "-1D-q&oaDGa<e82xAJ4$=2xzw?S9N#RVIYDW+^m4DD-mJ(Os3U<w&14K9pOAJcB7~OC&kxI|-#dRYrnB3ppm9#^b*RTJJ~|+Z2jeW7HOF)*QK>"
    "2^oVu=c(k6JT)hAhS(800u&IHdQ#<TI3Nvm?Q-6>zg}*Ewy9kme9GIIze88~y!i+H7Takm<cu34tZ9Vs+@gxCsl1iHR823T3sM$qe(L?vxhk7a"
    "Il~J#-5p_3WrXvPvXW&Ay6#P5vJ=~w6*3m?hRQi&?2j5kMLoaJ=j?Sb^wKD~%j(sXGj2J&VI#!EAIkY998lNB+NG+$DjA`VjAG>DETK_fpt~ho"
    "qO!{Zg8N~YFie+k(9Br}U9DY~nsmmdYWm8YzH(ZYE#X&(TK&k~><(2e9i_C-@X3?@XuyOC2r?vrV1i_R87VNED@{}lvAUp_RW=Qje>Tn3YML#x"
    "EF77wIZqClSP^b#7oGj<3&Mq|WtN(%&lrxVbA=qL`Su*COt&~<9bKBY)e`tk_<XhbFq{L0ERYN`IsVxvrsE;NNghg<8IXQ$2d25~PCPqYKrxRQ"
    "hxV;HbGEr;Jm}*pdInnVS);k~#yKT1TntAQ-Z5tyU9l=7yrrCLV54(hYlw4-96Pk|F1ofsIt)WE&&Z-*W-T<fOKr;NSkJA~d6q4&)OCI0*iQix"
    "J{K@G{u~rxxB$kYIYM86ZH6Gu>Mn(%$qkrIGm32R74gkz^>=Dso*`c^6He6^B`!l=WaBTAmkMNaCL_|B!$a-}(yo21+9Ec_o>P<OF+O8MgoAY&"
    "s*|Ng1RqGfb#HxILQzRW)UrdrNjNtvVmTRg70zj-rDX1u7t>2~U=W6AmB}&0idA)$dA00$%LVrke3M-VTVp3u&ftvsS(YAJ)F@ixwHzOGZm1r("
    "YByJlO&OEFa^uk)XQapn7*Rp-uZ6gj&PjJkHMe^FhPY%9moiU@hhm^-7-n=F@osijyDI*C6Oy!nhdy(;Fc62U5Ap6W!@5S)`drE^b;0$6Y9qnz"
    "Q2q6}zEcIZx!R3kaBigIH2uj2Ujo9OUYnmaera27et%cAJ$~>Qf66r|4rny6^}IR@htY^Z<2xXNRmBW%d#LyJMN%z>r>5p~zgF(Wv(3<J0%DZZ"
    "dON;O1z$QyQ?;Wq-Nar&WRIP%*^-;sSC~euW+w><Z*%C@J|}R!MCTNqDCEx6#4bBj>gWaD_y&vbBodNjyQyIX^0@FlSe&MKuM@BbhAep3wHs+*"
    "q@ICFCmH`HsL*5&FR+8Ulzqc0+58--8e2S&)(WS;5Hz8aj=Izj?UX{D`vN<;qw5ExYhUf^fw*-MHp)48Sx=f-I#02DPS~uS3uZIX1Ap{D4w;SU"
    "<#aPyy*5FG^4t55$7<EQ&3AQ6HS`hairL{Qy2uO5=#B37=OzhVuvT@Pnxt%K#l9%W)Su7vl<#|_OqUNg3KS*tHV{Eyu=({u0BS1wkbTRRKzKfW"
    "i)y|vbe3hiG4OhAO}m~dAwJ*_v6qZoViifhI+aiW#+O|alObnIy0V?q?#5JtPy!hpsaY(QSV3n!RZ~^)Tx-2rT!sgRjv_PH)iO5Sy7{AFw9#m^"
    "I|R<OB*~fLCfnBM3TWo-GA>$Jc=omuUw`H*mP#c%nV2Gr#bgpAQqkq_tyYs-&6VaPLg9nt>f+)j^?efwp)TsK263o%pc0UDDmev{rV{h$P^Cn_"
    "hTKc7rV3S^xOp64vG~eP`zm@0Cm!aY;tuLLKEE55jz{$5x{_W`TAOWFmpg6StyEX5ZDGz*OQzk%29-(;6k&F{EL5eL$1VqKT%}sgQOnQO>(G_j"
    ">3C!9a2k+xg9ll@F|k}%D%4oZ=iL}&Ubv7Xd6$4gSq&l#Q_fGPg~CD&>xDWLzA4SyYN%2!csXlpvIDER6(fZfX{nWJRjDilD08^B25a+x9VtCw"
    "hsb(10@r&MWkQv4g%55ECue;Dr72fX{r<|vH^Pw|U%e0rcY^hVkxA-}S=m=fy)U5{mDRM$xa<c}W+3xkglTe!<UBNk0Y6$EEiY*K&Vd;2ZH(AN"
    "zI|#iehbylVF;{_f}b?X=ktBxq=ybI<RR;Yf>U>rLc8uw%jKJ~x1H}+;P6i-b+%p&W3`tf4{R65QWp?KgISz+gY4M2P|=q8^QgC8%tf?PEO>iY"
    "bqf~`ymX{$rz&Kr3v5i4)b_wbgj%wYl8+XTr_pg4&)SU}&B0(1Z4K2WwLD`Ch&JzDuUk{)`4spZ>VqZ>WmKEmlj)r0Uztk9XOO?Q_f4u+JC!C&"
    "B1&k*<@`ByyCdC>8~ds`ZL(oBenIWDjVAU4^vM8IE{#p9&eVS!ga{k;I(eum+g|YmM6dTeAzDZitZ<_t)P271Z=i9!)Ct!j&-a&-G>wx&K`Lg#"
    "@cQ*!E;kskvouKfzm*s1aUa=sqSs#YF$O%dTph~i4I+N|@)G+1jQfpQQ>&~ww=Ws`Th`uZ|CYXs`Unr~0#npVNYOfm79&pRVXK4CRY*7_<FP_E"
    "`I4q)tSe#U!mCC+D9?NBr~rl|?D}RdEgMtmCNd_9daVLWOsPzFPNR8M6oUx_R$O!N@v*gQ%gd|N8`@6QoL!ZKhGumYeI%ifjJvI&qjDi%V0{JB"
    "Z?nIzMhOKQEFwsASqE=$yT0<Z9${vHZM7D9i?dl`(=cT<z<d2nIqX)~_i?NW1)=CU2~|`E>J8+-N}cujIIFT@v9V358V8XQT5Q#S(Z+n$rKJmJ"
    "Wi;=323!#hD?^k28wLjZ-wD-Q<?^SW{bc&+(R|thYB7@}qIhcyle@R*YiWX7np&*}l4WSXTu#OoNHvqA+;dX8D>`~*dFp1*D-RVlr|NW7tqS>R"
    "`+}t%#<&xjP`g?yRBRnCB85dOWU<$!neL2F*DG=3Mgwd#EJt}T@p;8kNta5g3k34ohkfvq6i_%wVL=iaY%?a4d_EFsO?z5bt9#B=Uaf2$t1@qP"
    "l~F+ccuJVzt!yVQm(_IIXE>xhucE4`(T&ocos@HBKTW4JtNN~5ofQh|h5?BX!QJ1teyx*h@%^zT>-BmzDcF+dA!Jjj$jwN2mc?FI(t)_(T0&Df"
    "LUirnpm>lU)vA~oz@7(ef*qSct?#mCKSi|;fdQJeMZI3fQLcL!LXMdyGE`Sh>vhojm}ymmU7_6tw(z___ODo+&8pZWL6eRh91R{Qc+M*n8>39D"
    "jEV|ti=J1mWUZyE9fas>4Fu?;#N$hXK}(BzK#l5H1-f^kj8WDtyn@Dw%md+H@9^8+^+M~XCYe<%CWW&Ci0h4bVT0{(v$?rBs<$M57pnd~N^K3F"
    "Lw%SFeBQH0+fb2&2FwyT^46?BLsg2_4K~;(+OP#sTktIJ2vm49@c9n>86^diI9Jhb=o>c_r2e5Y2RW51mmU0b)5|BY-X@=yYQiJSS~;{fo4Y;J"
    "#yc*cE$H-Yg2usoo_D?;b_%Mf>vC4l)S2po5&XQnp-Q!8i6zsOX_)}kbJYe5!{Tx(WmZ>&$*<_bjm8wHEERwlsA<%EIEQPD%Ie@~RF!7=$7x@N"
    "ZiV5@rPp94Re5QZ{am&z@sR`>pcac^xSK96EoZLvycj;0&$D_|L0u|>Fv=l{qSz~!Ka2{14)oDS3hHhiXV5aVD096DbQOzXoLKZ#%{<>&zAN|!"
    "x;PHQkD~iDbByV3N*uTlr71IWnT#o?y3wGT11fFGwdRiS4;!_vPEm&!ftyFJ(S?)YVJx5-k2Fhu(anIBz5`#QPoP*Vqx;WLLrGoTszBb!Q?Lj?"
    "e<Ih?rik^etBMv6s!-r>%8TywJQPAdlsmd|<qG8uBkOOIxyk2h`Yks4)mg3f+-+Cr&d-uL&$2Idj5exB36-U1O0=fdLDHO}f~l`v17SvEg;t_="
    "sjTa%NX29_(M8BQ(bn3k-4dua99AloAW4o5W~*caL6ki`Jx%jj5(+1-T1EPX&+200!Vx(}W4vOm3y)73kD;9hQDKL(uY@aIqgIyU#=x%>GiSw#"
    "Swbg<62qn_VO0fwMw@l$pcJbjbpC=NiS~7_-crpG8@`E5w=9BOQ#l2T$m@#KupWVm6VdF+S;?u1mT2ITu(7&$xO6(C&HK}_6-H(Lw^uZsfu!St"
    "*pxR^TL~3Jxzbaos_MCh!B%v<#Cw&N{kzmRrrS$ZJvB{JNX{b}fl7-d*I+3gM7>*SG{i?xgA~ntv5LbG0DP%i0O}X;b|42GT7++27@JD<Teoge"
    "!4a2s7Zx&%FUylp%N0Jc#ggsv8k8!fl59y<k_j4{qeQZ(e9vMd^3`ez4-&0$asWxVZY1jWi#O30bydb&&1yEykJ<FQ-Z5!FRqCm0cmmgP{oHFB"
    "-aM;+OsB=0SPtsh)62L8zSU(Gwd3Q_fau95m+fW>qS`bUsn0dZ&6_tDr&BaSqF8+yy!2XUT%-01;b!O$ZnstU>J{|+7mD5Xf;1m0c1px6kuR))"
    "9Dw*I#??782!x>)2`Y)M%E(KflaY0RVrAR1C_7F9Hj6Vn6B@il)fBR@tVK^#2}U}HAGcb*%x650&dFGF7mnZ)yqkHrAn1}VAjFJp5|+lrqSflW"
    "(*^4{`-0ETfBjdFp%_#d_BV=TE|g21mRL7Ph~{otz!qY9vbT@!!V%VSNn)lZb>u(+hy{5=F%#_7=bsNLTxi4VmBErMN@$z1HSk;IN*U!4NZ1-k"
    "zm&?V-T-+x|1_}00Q60b%1~}}G6iRJQZ1)-cG<*~XnHm87G-USt>e2NKQ@<+eGyHq>vTFWQpL(&QQ{w6Sgc8d0Iy6!UR*4lFF;9!d=n2I?N-+2"
    "4gFaVuF682aS|Z<b!CZNi?-9p^AGcebTk8+ikTOvc5-kmJFbc!5g5B3I&5Iwxl{owYH6ud@HGKzDK3MDavBxjAgFgei~;Gvhv?Li(ls)fGYCHT"
    "K&i$G0&r=m<hkjm#t35n6&&A-HP!3}&ie8pUG9|7W2uBQo1Z1`c{obOPQcN|zQ)GJJi)x+h$>WWZ3`q7B)qF95jg^9baJhCYHT2j#Zs%4qzKor"
    "95dowzJ2>P-)E(l^#vQW^=dGWTv=O_c08Gisz-t`eB~mhV#spf<UEk|^|CVSR1PK|nNliYPd7A4s%+`v#f$lT0RypOdmi^7I5;lkfa@e#xCF0G"
    ">v=Yk`M3eV1oERI`Y0n5w0c1-?5u7SoTDGexT@8L(TU^ZiGs9}B$rKVtsXQL197!i2Z8JE4o!2_sxc1~#ifz7&GQ1sSp%|g61l);1j1aM1-P_}"
    "@NA&9=BXE{NeTSYq6Aju_Lrh)Ypb?`gTHRoW|Y@@D#Ha!t_dM?adO~Z#wv)oy&!dkQ_QN~SeZ;PiUdTF<u;#zmg!bnJvPBPX%HI;O@JDnI2VDB"
    "O&p`~=PMUf5&aOL(DQB2H!~z$+9of23Pw2sTMRsYXit)PeEY&mv+c-ETz^7ug(dFpBcUG5w{&Tn?P8dk(I}4}s0KpKIoBW!UZjNu6-!hp0SYOU"
    "!!}Zh)Mw|H6#<{%j}G9D_9Hzh)$0&ji&6k%CNLLyiJW;}6hk9U3;Y~z3|kehE-SM}BS}_djG?XiU?PllG3Vt&P;vJ|i7dM`xi9f6iR8``W3<TY"
    "g%jtdeKhOqi&S-Lq1Z+bG0iY%&)ThK7e9P_7n^%<FjuGB8ykhf*$lmEnWh$<0WB>+glKcC(dea>4w54fym$DNpUtew`i>3{tz}<igwqhQgcOS-"
    "Od5a`puD$4)ev;FWn%aUX=e+Q<KJa|b|Ez8Kl9ORwOHZtIc(YjI3z}6+F~ftQc3ajR0^b3-C}TSDFlWB<%}v8N+m~V%qNh=6#Yf3m(ZYfUO|x0"
    "!=KZ#I&$O!--iNPebxYeYkH19{sP7q7|lDsu*9eV`@E8cOu^YBq{F_?$R@Dy7E*8YM#<3>UU)8=@p)ZZPd7KGff@N}B3Q40%(X{Y5lCgAsUU!l"
    "FcpLVJTlLm57Pl}HuzSRu$#_iQ8WywJaGjbi`Dvmd>XJN%aLnSCr|y%cB544@ViT0?{me@mn&k-nwk_+J0>#^Rbw@x1y9wY*-Q?IS?yuS<-;N7"
    "zggP|g1D+|+b!5~O+pTbhE7h<WM){FWra~-c$lasMUhoJZ!uIDZ)I(7p-^b=?}t_=s*vb?gWZ9LEkgxB(SZd&%jb?!1vjL@pboFP9WQ$qrB_S`"
    "PqbP`WWc1D#6B4B7$d4hJ#F^Vz8$4$8J!6BnJ5AG5yQtc-3tX3-Tsoz9JfN8dMX!1pm<iVd0Sg6YiS<M(Q@3Eq~kwq9S4Jf@JZKdb}VC(+KDv_"
    "3t6y<n$29Sb7%+2A;^~qKxV}vZt)C2Fpgi@*x1_>egnYh=d@m2ymZx^BiCH9C{2gc=~Vi9R#sOJk4{+s!eNmnDCmEC6vzB9!a936W(;FM;bKL_"
    "V|EHsK~@@B@U^T!*sZNL@%Guwis*Uyi}uAAamy))C32y3#Me41=lfxpXZvCL7|+L_Z9)AcIzzEpl>zR!kFfA)WHG$VvDypF6?!ExHm;niP-uqv"
    "Hddbh9!w?$p<CoPAck2;zc39DsRT4X72OOsA%5c{)KWUl8iUgTjcvJHem0IvUWvB1EBR)VEnT&gN1BRF!qkn<Gp5;8!F*uaMEDtELGuozru@Kh"
    "K}QSnjwherT7>#BX~KS)Cp~jc!FiP!lQP{9kBU{xMq$!nWRp=4Q{E!<i?~PSQ-q@puUti?O|nH>W_yEfF}@$I0yGJ!rbcEtVfSGv+FIV+WH{Wu"
    "icaBTeNq{DLpQxoI2Tk5dZ%(Deb=xBsQB!@C_l=$hTZy4SmQ>*Rr~%S$h7XN!^n5oV58acJl`WPUvdCJP*dx*Seu6^IzllL*e|KbYAm9krVEAk"
    "$;l86=Q_rajzKTrV*~z}fpiwKqFJ4(G@fi|l!iQ~7cU(i9)X#BQCje6Ni8qSjtvqvK#Zgd4&p%P)Idg#37e~{%dBw)XLfPNm|Fp9Y~=I4^uJ16"
    "TNPp1*<wSG_yD%3-R|Q@6~0E<B~i!)8~EWaZB~U?8WTQDxtx;9x^Cg;iSCuIHOfj2uHht9Yt>5Gv=f=)<Xn(KJ&_G=cBPvO+_f|<!sT%z2vha*"
    ">a~`-Z7ZR2jdK|>;W`Er?c-J)94ad?<H87enM8x$LHr^)I`0W1LVi4vvM__TV}5kDG6hhV0vs(**f%s%tCufeMc7)wlI99X7tAMohQ`hB6NW73"
    "4f${n5ohwJQ_&62!!3b(m`J=_>r!b7ZzvFq?&@_T@TgW`@&&aQ=bgVXFKUh|^N#qKeIh>XQ;aTkGlA#roqRHj4A@E~K9Z8x%W~vPEr9;KDOtEW"
    "LWXcX<7I!qPl-GX2)A_N4yo)YyYN$R;)CRluTVihIGIMr_HcU$nJgnP>wtrVIVMvFW9q8M>&(B8q|!f@@8b>runek{e4*1}U2}4xrW3U&8QFv5"
    "W1I0=RVr2O_+q-<6kI&9OX9)_wHs?g_PJ1B#a<Ux)O-5k@v$%Q9T{1|Hm*+UWZ*PL&Ve5z7?SrqupsA1E-WtAYM8iUTtva*WO)ql<1hGTUq$<#"
    "DwgujeFg?A$TB_uJYBzzYZs2JtuKM<CasqK_1paIYB(`k+zgh6qSWWG*V>k`ZnV72w&#0<tb9=@w(7Z-|0Lh%Q%}*w-lA%0y|dk5`x~mc8<?hV"
    "z4g|Ol45Ai-~Xsjs(iEq$*Gy9)&*5A6>LsbjEhO_dOP|`)|pqSQR-Sd1?c`T)`vP&-sTfwDl;?TK7~1q5kpwrHP+V<NI}l1$Yx;4MRE|67W^-;"
    "8zR|l;UHwBy;ca+_?Rq~aSh>hL(rckMtDZHLmQ`sLUF3bgaJ2FyQ&_8V-3_d`7j4Vo0<JBmfG#@$A>wIdl4q<A-Zik^(3_g6_+LO$&c?PV;0Li"
    "<?;>{Dj<BAHq6ozHk}e99Z_sTxKxy(z%tY&aC9rIGnW=Z6<)u-*KW7>PeEWCB0r=|DEH_Nnx{d`0w?g^y?bIzn@!;^vuNoQaa~$Hen#t7z)FJk"
    "dtN+7$^w%B*0@1~s(Ll<SBw=BY>5)+2cX|9B0ikvy4^18oFgzP_I+}J4&I6~*mz2H33`bvJ1IvQ+6v4?!J5*}P8eq7Wa>D5Z0Q6C-C~ls1a&=>"
    "#rkdolhe~^QmItvao<zv*j-IJkm<G87B9*$jd@jV4$bEH&L{wCs;K2g4Jlp;eK1f+0f&%UOS1U7+Ssn=dW(rM85b2~_U!Dt^j-aZ%NMF^;YGQ7"
    "KTDZXTHY<Ktw}I1ui7mnvumw63CO%IE0(?vJ4c4iX0t&<c;3XfFwKW)=81b1c1uvaEJZJ2rj%&TbA-LggZ6dC{tD&0Foa;q1dj$LXu?VrrTng3"
    "w!%&wN*k`3yPRsy!A=?J9@hM#E1(3i2DXxw7E4RZ6$;>$Oe-UwE+@3nXgoL`fkvDkzPz=?ei81296x0)2M#DL*i&7;xq=-HO{Fr8qnyg}?ncH>"
    "Zm8{Cg~F3fp$6csFsV1w5ya$ux#3Uh)7dH7ze;s#8DDx)BELFsuJ(-VZWsp2(^A<HWUT;b;LRu$0K|~fgm@JZf}4}lqL}tH?}M*an9krnx0aS<"
    "=8n;*zSHeOBW52gLN$cV!596dTXbG$2l8cjWh&><*%`jdd>+)YvQlu>+#W8p_yF<QE;WT-XnA@0MK)L3Qtc)^#p<C_DXRv*Qi*zC6BVq%2cVlH"
    "_VFzYEUpq}WN?PzwKq@a;G1QZ;IO{3l}{3JRtyLnicmn+M!Kjl#cV^E%I0of+888O9V6eo?zYzzV<xT)Ml>Uw&XrYg8MsbuHew$fgrS!)JAXmM"
    "Q4j}*G$t)GrDzFl(t6A*Icmy+NxBw3tUx#AVpM80GW}ACK`*N|3Fl?$9><_u4X1^Dgrt#M2?b$-bcnzG$3Jx`@crbVb_WOhHqkR`eFb^R)Oii!"
    ")Jh(KZr!>ykEm}TvQQYn*GICLVEBQ<Q<FcFqz(CK!DuuNQ&zLAB?kpos}g|rK{yRkDdaR2f&8@BbL(Ft)mun~yQcxZRYt+7kXTKvV?q(ZQ|d`p"
    "lihAr)mAClaabb{mXN3t)~HcnSHKIhN#>R6c_kypWijM&%vY>MPft!fPnIJt%UD23K_NCMLx7R9Rs}C(U0}CEE`m62IrUP<oHftiDR%*3{PVJO"
    "%`qlX%cQg%1c<*q&$~A(vr%CktjlezX|=67sd9u+c`uI?b-4lkA@yze!V7s6M07gM6xa%Eze)yF2}6hE#?E1<D!RzV1<)g$QJsSO_c8B`CG};i"
    "c1_w@3aAE06y+iAV;wfF5ejQM9f1Ki5JYuDl4Y+C50n60&$#bJ%oFs@b+7}dUa!(h+2=Yt<3}tvTe#!(s}jb%d#6<8#q)~ibHt^zalL>+m>b0v"
    "uO>Y!4ck_=Ry1c5j)ZaI^RBd1NIxV_uj3>;w*P?tKkA1{rlS?)v1J4dF0rw}xW3XfWXkc;k%&uj*^!vj+NSs(W#N4TKuiRtv$l2Ftg}at{_Iq}"
    "^_JG-BrG!=s?`#SoRunyYHOrE{p>S3Kd@esb9h7Pq|q@!C}p0m!r4T|^YAQe)tg)SbAr7Ng5k@sP&t=eDVG=A$j@3@?5LVdNI(%mmE4TP>7z#n"
    "M&|dyej<EcXA~m+BM9Y7E*SF+Fh|MrSQkttnu4vkUbmg7BtwuCR7G4Hk&Jf&6Pp{w5+~P|T-uaHx7Es$!Mu5EhhlZW8geON0V_$NS5-N_Tve{S"
    "tdI*?NTsX}RG1(?gwrOWeW7y(2StU|o(vZY;r;ct5ClRX9{q}2t3}*jqaBv$NQSQaBpe`e?HwrvWs9*e3zjh%)^{d@4OJ1xz$&;S48O16xN)O`"
    "l-kT^2ig7;HxCdA0Mw4W`%x}etfh|sTqD&PNxi3#i=hawCMbWeRAQH=?i-W^IkZeNdZJX!rJ}g7;QQw2NE*j7${S+$rzcG!7@u(Uz?1PY8k3zs"
    "K>*5PGlw103!`xKI&C5LhuWwxUe7uECSq0bE7eXu#HW#mjf5p<j(3PId+>-^BOV{0;9z<UT}vtzDfEKZf(Tu`Qt<M~n4jd%&RDvwBWA&55g8TU"
    "Y<4>7GBrA?V;m-iiBkiF1Tn)yLXlG9=1FCA7`cK~HJ&L)H4o~j8#h(^0u`ua8E{k(DQEb%#tWk{G#tF~DKG@TRVw)SqG`H93k$$jEETSl8&lo}"
    "!*MI0ANZ*R<oH%_aFkGG*$3rvmyJ8hW}GX%o3?ZHoNBe$>+6|DA~OmweT_AQAql^d%uh?@WaMq3aE>0`%**o*332<`B-%u^DNCx$z^zjd<}5;L"
    "Juiy7=*ly^ggJFagCR10+RowRkiKZUJvFrBaRCY|7aE29y~`#EDYbA?qNZ?UX)?iFMJgHd7?B6GvXxP`CD-9U)tg4rD`0YS9(d8ZL6lU=vr!Zu"
    ")^i=XDF4ag&6H6NQxppq5M!<BbYTIVa0uDh5X71{V^r_Z-X1QW8C3T?;W=lui}>U*RVveUj?)EyEMSrOutlf~MiA{0%kBgJ%q4btRh{RJ%kHEs"
    "S4efqII-u}w(!tK79PvmLv%B5%cyAbc>hdVTAxla3sK9p5E+t!<vQ@eE$Q^=wp9)hVEX^``v?I)qWM*^0lpt%d}5aFI(yh?0<D3_R#*@%t=f5W"
    "OEQ3RLjyr`2#yFuCjttkf)B&&_ByPR3x|g#XK@)Dpz{O6M6tDX!^)VZ!E%0kqcEEpN%>6BNU?f3VIQN_WjtW)j_|wnAdxF^YT7chiZ>d$dOnY="
    "q~TU?OB6bzqBgERH<o#=53{HBXuo)maeOL8yyVhi$bn#=P|ceNaWJK5c*WWXZxAoUqkWa0K$`?f7Fa2QjdfxJ*6UglC?+f6mMKM8&=xH<D=Y)R"
    "jA81ihVywL8-g#ab;vk&tt-S{2#iCM)G-xUWKbGY*{}vE^ntj$Ae`i0o?KgF)5`DNkK@xbTB$Upk^^RApHU<4o<2Wgz#e>>FE$ny7D^>n&x~D4"
    "rEV8#-?aOMdVl`bTBXuJc+LbYL1u5S<i;M*Jei&(tSIuTj0e=B)1F^Ri>>O`X3@1?vt*iTRbrGfOSmAebps}IleRwZigs0|lo25slb2i#CW}ob"
    "p(=^0&zf5WHmzdo!CGde{(<hR{(urU@QoaG*b>{;eEty|Z`1B63);ri1R>4shC71^4wQ0bjIq@1(@M>&wWV~}$e}?b!Y1xu@EfJ5t5E<0fdpt;"
    "t=3HNzsZ6nDA7}g$<)nZ34(IvI}?M0cW`908AuQpcox;1%YM!qH*<%FQw&DlIj;gSh=%rr#aN_iZB2}YXapnr8NF=N=_sDDageWPwcCix<!Y57"
    "QMm^G7G5w0?^X6REw8NO4R>D0v2V*d;>)eYC1qAh%7#spx6EwLny91LzlDH}NljX1;MqF$FnHMJa!D~G_=iV<*d*Ifh7ZtlMPr-gy5~T+Dh0YI"
    "Ar#c&)bAoq=%fq?sScLfg|>IvsCk|`FZa$#n2Y^jI?bPtp@7&*)j@78p^P=2igoL;VV~O%26q_1Q){s1NXA1(PP)$uh5b3_O`j+_)sM@q`EK%w"
    "+XuF~%CN_=$2%5&)xwykYBd!wBEOaj(C+23S4^D5X8qum3X}$bfe@G%jgsDfjdG92GFUt0n`Kic9Ku4n9Kx?N+2Bq-KVi72SI9MN;z!a_&Sow9"
    "3e+>t%F8#~VWLd+UZJJ7w7TRZvV~voTRR+yzL^o9w+a9;-8qbN`aHh!=pF{DV2$(nciySh*}GtMjQEVX(2}Yz1)4QguiB`(+*BLN%$&0-nYQxk"
    "Hfzq3t+?o#^I4kBHf4l?>H|h^Lo*plI-<L)ddTV^Cny<c@BSPor@*7``@pq3SwP=ijNGV{I=KN`6`Tgfjt!Y#4og{(cm*VmH!YV`>)G6E7YZuo"
    "itx3S`tuLoIpUK5;RbQKsv|(pNCUZ#a>X?>pR2cgOG^8mGUlnLoKFg%l%k;)lfZ=Z9r>(02H7%pEs2n=c55yx)2*oDajW{?4`J5~q6A(Ug8%^i"
    "FtD&%R4WY1c|U+vN}@2)jk^#vX*4yg5Ur5x$4MWP#H$GI(<FAmtMm98$rgiw)&&aKqbzn@2n6c|9cEdK8QkNmw|jX_6%gZ8A~X)kplu8?Lh6Lr"
    "q{kq5a{<KRa3b}U6j!Iyjh2K!m3pb&-lm;I!d~Fz%z7l<HbBGWq_)~kb{0j1x`b|DGnO@d-=(7{i!`0r|FYZfr6u%Dg$(a=>_8V%7l#!tLH>LG"
    "gs%fN2YgxXxlvNeu}nxk?x~)qDfx<~R3os0q(c1+^Xckd)|3~9ao2&7t*xy>$L0oux^!!|pa;~>&Q7x#Mu^kTS9m-wW-Y7|kVV`$(Wc6WxX3;{"
    "p#%=`3GIj-i$H4t1q1$fP&>C@OH0Qma4`W3$ws|H){4V(CUBIkdmak1Wl{oog>7B}Cw$r$YWlpll)q!KjR_f#9R`)^#asgc#Kk-V=X?*@3jkZk"
    "5(*&~`9Lk8i{O^PFvEwfRVgW~XcV<%Zp#>x8>b3NLEV*v_Q+x^wCVPGSrrJ?Q{<9uQ6=ua5A?|38mvc2)g2G{zF4;DB%aS$wdHagD{B%;QB>gO"
    "?YUB~)S;WyIv5Qa5C?e}97oEHlX0HIhCr)w$z^XVh+Xwk&lFT)0^8kCrFkGDN|MW2(eO@f7P<a$)zF<dUR?Bqw?G=Q(2at;q57BqaH3E1C~=fQ"
    "dgA0yVLwyliIW7QHFg=gl?xbaE-}AUc1$Y$7iKkqPLy*co_vA6z%r>mVEZ^ZXd>y27O^h`vsqR<U;+jH-rU?mnHCsnYek`|MW9R?TiLGWQBJ+H"
    "!}_?^>}GtEP9g?q#gM$Z){D~hfdaA675FN1RN@Olkt_DI;{v9`RjK9@eNHtW&2U!p7&YMbOM1yz<1nI>?#czbtd<F!-7;7m@0rb99qGl37nSP~"
    "qm0}&qaHYJK_Q~Cpp3x>vl+_^YR!{m7W1);sVbFx=tihFDXyhxB(j@)n|#3m4cNm9bGdvSAt*)^ZNzTUQi<K;7K`xW(rK;L1{!qrfnbMafgM;U"
    "G3b_$S+U5FTNxUpCXw{L__>8;c7QP{aNs6yH;oyNaBepsCfBZA%hq)eA;}VB;E~UedV9TslyEp!z6QA*#gb>?MXy(-uZy))LtR~3umJ+Td_OS*"
    ">i*1+<1OjRaHVphwI2^4|4C-Lls`iTJubk{$J=h)xIu23n193dYcOzEpSVo){l-HrMRZ;*T3lSLUA<Z;jfC0sbFb2UI7E?vb$qDMjN&q68Id}g"
    "Kwts+z?B?*G~UOXdm;=iCw`Duw#N=5pRxuVOf=)3@g^fkVcPA)E(p%#qn5n9$bJG8*X~93q^qEqbr~aibZCyXzIBV;IiWb0A&r&k)SVH2$9Ogg"
    "wZP(hwI(309(Fq73g%L)p~a*od?t*5XW(fySRV-!=^=S2D7K6~123FeitWPUH1yR61u-rxOgf+`1sdV6H<7DnaDkC6>~9-(>G#vJkpVkVH|SzO"
    "N9#@6_^Q36_Fh<i@vr0<?>i_=>CC1_#Lnd@B@fb+FS$%xcj&1_3{RTTS1$+upzV4LAc;-BjbXQzEkNHsBK1bkrfh)*YHa`J%VahdgyKbQF-jUK"
    "`zfhEdge{rpTOdE6v1`A#AfsV{2t5W&lVZS*_U=N{-*!EnPsnTK-E6~<k<g8^rd9<T5)^pIo`&O>fI~QQ^?&|n!dpQP5bvqfqKo2P}zA}y7?0c"
    "WiWJG*S}u<(jhNLAWC|mI<Q~+4`8*_>ek?>u}iO|_tjlSE;)a-P=PT?OIskQO3R=fvTE?mls4~9%HMj15&rBG_JPZG7@GRSEw~6ix!P}x0e(H*"
    "F7Ub+e|zEg|8Qd@ZHK3yX{p=cb;|eAvTJ;5TohxST4D4;=Pv$9_-wyTR%Xu+DAsB8-Gf$Si%}HP3LDzdq0J@cn9rL{N17r#OU=tjg(M?|+E7b3"
    "j3oI?{J^d-&a=PMEFn0~5)-z%EO+nVh6;zTYyJ{jvIilmni4(ynBuWX*kkW4YbkSy7@pMZnK}9WmTwpSD`TU}b;H^u=No&U_QI`$eezQ_8x3nl"
    "Pc_5bYzE)-kQldhER9i|;J?Kx%6`OOd87x?@o<}xSJ~0}?b)5lSIu|6X5XMY>@+8@q080&lwGM&Iai^}_23vL7e!{v`@)c?*MsLr>dK^`joyq="
    "Ri~b!+?ztx@LTlpTe|E@>Yt~H2FHRw{s<j}=^0-n(CHmU09URiui9Tk!0X$JzFg!L*W;31S}>}!_^{I$sjufh>Em3rs12<%dXe6=)xW2+iHYr+"
    "&8g8H^({V0U;X3w#9}PxBYi!#rYF!&^WoI|&o7%Vzj8mcdVKdU_kRFF`C)ENJ!{OFmHtLj)gzw;CR!aW(y3$3Y2F(!TsXu8l>)mN|MYCeE_<5A"
    "WX$>z|L-Sj;&|vD%}i0-;&h;$a|Hg3Q5=rrQhHW-a4GDs{GPgQ>0eX4ot|c~LzZ5KcM**G_q7+lL3Edt{^rk`oAw2tq7#t0&?g{vGpx+e5yW~&"
    "q5>`Yv)^v;im*ET)4sibYpI*q0NhaN23yOZ9ewgX$U{iShxz0Lj0vxP%vfLB)p7bX3-^D_XN|Fr{);NoCz@9IwCOyWInvotqJobpkEz&vz>*1?"
    "17f?OZiDL>anmoUTi0m)6+8axHDMKuekr%nyq<bH(IJe&JKuZw&Oe**f!+9D-up9ON#g;XDmwZ128O=XQ)WDkb|V^<`SivqE#r}l{f7CFM(gDP"
    "Na*QX{3E|BB~6PpifJc(iZBgwNXcb7VqBd(()zJ_F`|XV$zHUiYE4?yi!%@sJi;m3V&MxI=o3AV0T_K9-{}PTQNqsze6|^teg{2J?5HlW!8|=N"
    "cT*KVui|ZXz3*X^r^IWN(IKOfgWvoxC6?D76v9UCeU$O2)_f>PNQ)QAHq}X}%*S_Bc<m}<AIewnDaiuSKeu=G!pbu&Aj^eU&SJGP21^@5xlIgz"
    "2~23%5tuyWWBGll8RAb_`ZHes_)|)SLTu7d`a}|s*kM07MO5=y0|F#A3q76Y*^s}#Yl?Q8q0$wZC&Y>jdM$jw?i<V?n~F(Jr6}3?kUhi{q9>6X"
    "SlSlRV)R6kS1*qfKZgu91DLO{s=W<%k6%VI?hLgip^ehdW`D4@dszI-D|AB|wv`^AJv&mbe~du|2y}T1u64(-Y5B=#V*vww{T|r=8?@&igVXZT"
    "0$hsFrdhgLCGks{bAu4~5F+skE9g^0PyF7MTOi};TfP4SUWQ5e)PAB`A<(vcHnOJ92)PUI?zbL&_K@T>gN{hs>4p1SI|Dm*w4TRC`^nE-cKkAY"
    "=YM}6p51ENnDzN_li8bB2Y>_7jbo6@yl_f`gw{z^2dRJlgvSOe@8@W_kE;C<a_LruE&EsW2xZh4?SmIq=2-@8<J|yj3|b7Lzkl=Z9{tH*|J}bF"
    "{dYfj=Q}_70$UYcv?<t1921bL(^O|uDd~o<F3^d5k2@lk-E@|l&X=1tHLlU*PXv^!p1MVtT(8uV#O|i`i|QJH_`Os;qUqiF6y^@2B#GfQwplo)"
    "E;xYhOgbP(L*-E0t>T{8L!mx%uUIKux9aEq)Fvpyd&VMl%$k8^*5?1_&s}+;ILcax7SUxc&Min(tYaR;K96ov^y#kSUHm<I$#voP(7=^<q;;y|"
    "VDB`1KaDcdl)o49MZxpCz-IiU&p3|&k8d;LAI6Y<HLvthSLJp-^ua?Wol{Ci?1}$sT^&8uk@BJ!Z<6D2%6bD32!zM;U&^;L3ZVNBKT$Rn!cTs@"
    ")D93cK1TJas~-KtamJw5Q_VSl5T;_3Mhi1F(R*Djg`>;Pq1@#6R-l{r6ID}a-F;@vroePV3?_Qy3V}r+BzTUFB)-#5b62ZqX5pJzp%+Po7m5G4"
    "s%$KoTFI^LBbe?YV)~qB$_jX|ZxyU6UR2K_8l5PH2zyk?Y|$ra^0{DA{ffUz8B=FL(Lz2+akIGobe1hSs0BP3O&w2cjnVIFd){&#*&oDMo7V%C"
    "r4T95u96T<L>aB6OFYDUCnw6DIUY~-9y^I}BA3X{T>ZI}EnPA@x=H<4`Hz1tL(NG>k)?JO17y4BJWldEbbsophhJncefgXtPIUW()Y+x-{_my@"
    "qnA#bs|#M2k%Tof$0%vj_CTfnj--RT(~R_uoFsh&vU>$yo~Alg>Lq^9`^0)ywe+F7ptexS)N)KhQvQ(maZ=XEdYx71YT6HGZ%2F+GXztgDAhm`"
    "mToz6BzhX##)8<V?L&1c<Ws^R`~`M0D!FLaqtHaO52_+o`JeI8U7OnX5DaXI(gJy6N^5RY9|J7o3ob|uA4S&E>Xv4QJUh5TLm;%4p@fnA^DHL@"
    "hxA#U@!1ChnLAXdC*n_FKu>aW++lOLq%OM?1_;f1LuRFEygQ(_*2tcRSzW7|4tcY8_@z_zx1Tp0sASWE;t?cI$f25ykx9aw(&B_i!aQ-Gp(2};"
    "{X#UClk2gxqterfInQs(iF9}5xfDMTl?qYu;NnT_%p=djyYaQ`Ok)^}I_J8TIzV^6C+g?Um3JfsD58aEn%?6*@YD4XP#tP2cMRL^&G=$)D3o^g"
    "yx*DyXQowlNAriq5HiNAdOml>Nq$zrWH2L1VfH*mA#FyE2W>RZGiAXJ#oGXSW*VWN&2E47Wk0e>AmtA^pX}MkU0+>eNLek!beX=aT(eie&KD+_"
    "CeMYCSuF%<b0WQHcV2VJwrZP~<|0)3#RF)1wBPcJuiH55>-Fc%z`k}wnt=NkY6VoX!Ft_-C0kt(qDfxxAqFw9d(To5N!l_Mim~`S$jPq!T9886"
    "d1+_l$E8lPQ@_XS9tYaAS=+Uep0J&6)~TG_+S&XvC7%XC6M=+ZswRVngT|!t=$>15S^7an!{u1pM9<>xpU@LNDPPa<hw%>m8KvcAHKf~Vme1qU"
    ")1^B%g?hzB&UENV5o1(G!GR37>`gdlbLupH4OL@m8;~S8Q9s3xAA*-9Svv3KQnnLe)0#J&^+}r<a~%BkARR2<TA;#@Gp2wKgoIl~PYUB6f7I9Z"
    "3I5dO(YX-JhuBSUnS;y%AQENIS@Q7f%d{qc9IFRfE+vCHj$MPbds}+Wt2$L3=xj8-zyoq^v35K+wnte&sTMpfhyq@&s0I51{~rcx>Ij_|2vCbv"
    "QAy?6A!THWhOVR_5mis6yysm$0bh5lhyy<Van(i>#S)e9mo`XWqmNnYgd4Ogb!A;i*-FkLyIcP6kMxWxKMf?0k=pyq4VAWe=^qwUXXOy1$*UIJ"
    "ZhV9#4r2oATQknA5?^+WHiy(<F`9}g$!WWvXiQ1-M+-1wb(OF`cBIs+YE?!NU>*pZMq`(qwqm<3bIIwZJeqoPPWcGU3)$<_yt7q0vR!muU<fJ|"
    "{KOumu`6^iaw5}x+Ay=tPu3-)G-r7xy2mg)E8XF%mQ+Ss_<8#lop<X?uEU-a&YjOZw@ccbSLH_hc#{k2DSNUltaHx%&JE8L?5eDF*^ic*J3$0b"
    "hed?x@%p9T4oW?(4%7|xBV6%!`PtVh@e!#-^mg&1Opd!Uy7?e2<)7p4{_#VGe7hrl<%-<a)^w6F!59>-Uv`v7Hp)BE2JU2`9=Z}3p>9@YpH-5x"
    "^Qn|Lvo=k92r@mFJ)|W^b>RvfRDV7~dd{2e=zrZREg(L%8wIL%f!9J_#L4CDKMfRy82=-yB292Bv;>{ON4SnJNHPlbtPoV``CkDHi&<&L2<6H4"
    "bG}y5+nK&~nz!|Z-D|V0x)1vAH{Qs~UQh_HrHp>_91{?Nl49V6;aW+ZXts6fn;C=uoB`Mg57f7bzR}^^o?!&7;PfRI+*sthUN<KAKEukN%*7~F"
    "f1EnbQK{^~!>^j-X{0Xb$Hp;n1C>$N!Qp31W=<e4;DZ0Tn0VlcGw1vUsVk(n&R=vL8TNBx!_YB*YIR}nkpGZ6AnSvk1#9L=v(2-gr=;N8e^cnS"
    "C8w`H=eHGYE9Nfz6dvNdLq8xlZi40Nw#o=|?dQe*b1uoxHK!Qur;)L_>*ZAMRg;XuSO%r33-OxcEZ?z<d=rN<YvJNK{i`~jU+2^<=+DJqFq*?t"
    "XFA2CoMp`l`Mpyi4}R=ckX}Y-tqP2*vz}hbCg3^JDw?+>%z^M#sRFtI?nLY6H{hXPG^#T?p8~Hy5w7PA5^`5JOsGckwF&8mbAcA2vG6EL=iC#q"
    "5?H6y(-Ye<P{M{yyi(<vD*46P={;=Fkjkd8ru2a=!OEp>^oHxA)|q5UTw^A8Gy(QKPF-I$-^E&pib$KCRwqg>Jp=*ZAMEjuo|VyzYDb0$SW<J("
    "A|vutFV<KcZ)xBQK8ZVQ8rQ58qB&v9sux`4&f0l~Got7r!`&~%Ut@XNu%-x>D@x<%#aw1NUPtdMjB<a>ia0hCdEtROa+#wPgXgWN0LAP<`UX2n"
    "A)n8xW`FP##$D3*vGxU(jsH)`z9yu&`U|r#5?S@p93N&%O}^t5DL{jY%pS*NG|KFBtCK>3{0C=^7Yp_M6<hcHZaVvwy!wuL+)riz!nT)L72aV#"
    "nOFI$$O84p#%&VNNrcH{Dw(s-t5V_?8l>UuZwWn>b;B_P!z`yL(4Ij2kkU^bSv9B_kzj)+5rjk;hXV$8)7a523#GanRxP=MKoFbLoUwG{&5xF^"
    "&slfSnu<nw<I1NTEeF`uR@APK$}>zWK?YZq>g9s$j}Qu(Eb$JH$*%Kun9WOSY3btS<D;BOZSCk-=rQ7z6?C<!s%cE5-{abKVY<PCfuzh0Kac`|"
    ");w*Gwzx%fdabRlR-<*xE+gQ3!<b7pNCJw|W|Loiz1iH@KsH(;APsQO{50c_ym>q7EhrF4VGBN+rN}f<C?iJIb1PdZL-NA?6j|e-ukPK$WY?3x"
    "XCaMM+-k9>StwhD8g0v83;ymIwn^H&zWHkWH4xjEP^r1K5O?_^7$m*CGR?+^4`W_blmf-BFU)F#ddmlRO4R9ex@aa^m<Cjg%Y5U~DQ67mDep{0"
    "<ML-0mz;_Q$4ruH{p<Ae*7rL(!$;%tWtxv5T#P->7@;z>Pm|EtdMFckQay({9_Vztu$mTS`Z<aoQ(2<W+81BEo8C`)C+eD2#j{?yEPSvG6{I(N"
    "X-V8$_30qXe?q+s;6hq6!h#4a*eUPsZdI#`i=U}{K9296%!<Y0F-iuc6Aqu-+8T{?DG+uzUI<gZ#K?zj#`Wd~s-K38z><a<4(*r`S*@l7WEUq("
    "i;Hg$hGc{S+k`M>qtTkm+hSz&a<Qw@Vx<yG8?Ya)<$byod10a6pp|W;o)C;z^ni83j6ag^At$R;b;X+UXlVRNC$aUJs`Ebepp#WI+}8TopT^cS"
    "gl5CeS}D#}lsxv8k2EHj5|RX6tGw8ujI&0EM4peJ>gGCeLa6hFyd7)Z5427gj%vNNu*px0$-Uy_>8#_ppL<+sB^TA@8bXw<R$Qtw8cOy93pz6?"
    "BE_;-x35DSr6M$nL)4E~VAxm`qe5U$*kf!|tF<ga{Rm}Zv!R)e?PRh)oJQ-ekyU2GyYk>V1F%`hzbs9C$D-2dRGa}9Gr2-LJE`iA$kv8xbEa$v"
    "{ztRnv16(9CDdXqdJ7mz2`~_#9*vrOKy5q)b$c0J3d^$Uc7M3Au)KVF+Eh(H@s!Q~*id{nOmPV5?Cfls!uTYU8Op~%c&gef$$kYhAjZK)VFfwo"
    "iS=_iK=pV0Y2G#4^4^RXtRPIPn$1)v$xn&i4L?l_RVB4!sP#>uouu2DPc~NXKIR&a$4lGW<FTsNlh{|q(FuB0%0m+;^=73?>K8@IZ*_Nysu+fi"
    "<<M29st@A$c%Y}O$x-E+v<%tDpPZb;u?*|vy8tthvXx4%gC-%&!~l@d^!D53@)IlT=@$Y~?`7;eQJxhl7?pr4545n}d~d?P4o)Q9qF!1=fg;fo"
    "tAI6jit_mj*F$tddX!^Dib?BHyWI{V6nUBeMR6$1>Gts8b^ey7fZ`}SyRK@bA0%1_(G%)P207Cy!<xJIta<=000bIY$U_`8R;3+BMW#;D)c2(m"
    "u1k8BKI<AprDM{54O2bT2Jw??y;M&+d!bEOFv$qR&uRr-sP?tzrqh;c36C~f2oL!J`(T`_e<tmlLUG<7Nfv|6cOYFO*689zl$Wz!iE2r0md0tN"
    "H<1$W#*zxKaP@l3;3!tohoR59T{bgOS_%9B)U%^etK^$#b(Jk=a`B=cU}iCmw8;g41qjDcy0S)g&hLTFGd-m>DykeS&?S2@WSk$VN?5AXapdDb"
    "_Jt;d*YbUtEMPv>!eU=4)$66W2@NZ4A}DhO&3+5~3t=`|n213ILTG{0r@Xqw;TX#G0&U<>U>vTrpl6k&uA;egYD|+_Rh8Ge(LnXAmy;Y+R_2D_"
    "!t#tRvw;g;Lyeg$>~6RF#?@<dxmPxxH=&w5LZ^~mj#aJ}T~Rwbg#sg+xT9qNb;p(DRX|t~)*pA+r%cQ2SG)eHc-o7XFH!!e?7I7!b}1PpY(hg<"
    "55FU~qr<Z8_cvDyo4eht57_)aI!g7~8Gn<a-jR}KZS<3$;yy<+l!Q#dF%DE1hCQ_as|`ocfN}RhczRkadN~hk3g$Uf*-yKPEBrTTHC;T9xMgk{"
    "D!{5zDWeL)CseNS3NVUcVX>R>dAUsqg=veWY8$1ARHa7a98-o5mY1`}X^?xKNCe$RB^Be5jN?1!H4nf$dDK`b6j}vZKnxZYSZ0$=K%UO}^OysR"
    "Hri2dZSSbX#ihd&r*B<{bAL1*Ujx%3V~!C+xf`ns*{o@qqvaY*q#j^vYh?uo`G{?`Z}||0VVl<1`B0~E+_dd>l@%X&Uc`H5zhgv`34w&o@ihnx"
    "_7=pQUH4_K*l@VXPVuKBKaoZ+KPgH(Hh;_B-sM&=47*E9z2LH1OM0O+@up^Zxmmq?2<4y4JszcL!A_Uh6%M4bmoNFAt1-=L_EF}FobSTIOtRCi"
    "n+420VwwaauQd2#j1#q$^6z)wv&~(D$gH*ZAL^|2a6Zrj|7BayXnY8HKSrIG@@UjfBLZob^F@ltj+HWI&1=^gus(c@lF1~^R@M`qkZSe+rRqI<"
    "EX%U%!1KI+@!pGg;WHvL(r1>-EZ1G#UDa$h+lV45P;?>%YD9_90K|}j1Pnl6fP%iwUzl(6Wj+lcXaq<ajR8q<$QDgIc6WJ`Hth4}+GA#~z0ZA7"
    "sy3Aw@yxyFp0n-RYmG1Haju8^)-K={={IC0kZeSWAocFwzaL00oN<%Gk<v>?Cze7=vYWG69Om8gXapg<pZmFxVs&>-;^}4kA_fI-b9|-aR+O~-"
    "IhC}d$@N=~g2`YMT#3<pN>!6~8;R@3x2w4dx=rV8dpc8t8b&-RI6!#k=43vaiQAYZp)tRbV~zvNFk$X&t>vML=(En}v?i0PjF@nX%r5)Sf|+9q"
    ";vxA(+6Dy+K7n}}=`%?HN270j`*!q8^{6+Yz$T)ldj1(bjKwVJxovAHC}hv_wO3kM_U}MB<k(oKF<g3cBML*qK%(npo;aQf0$}<AO^3FLVYxKD"
    "w+~0tueP8+(Cv~9v;rn4@6&3vC>q@Dz`!!ZSAF_9o<67yUn)rfui3nQ-J{~@pF4L(T8039rt`w<uhZA`pa{V1jj`gCfGx%2JiOR+%9Sc)wM&j@"
    "!2jn>$-x5SB$f`{l`A&HfpK-$*y!`9y=5*ZWeUFMhv_+dBHI$TSoE&MMjDbp#Z7=lW?Zj64+1&TNO5Z+WeGefOy@9W*&W4cN}4`8#}~v2#fi8n"
    "w7<wg$bednGi8icA~Fmdb3Zn*d;GX0khh{}!}EZE8?Tun@{wB7(Hqy}c#@jv%U{lj_<0<Vv%qCc-unu;SmU^B*(82J=clnhnN$_Hb=9A5Zf=4Y"
    "M9|yE6vETPGvmb)2?S*5%Uvce!p3_e1Lw=6_E*m6CAr?nbIPaaio~ckO+lH1ICLw<G$prwIAf=*+uc{KjxT^jJS4;9PgX6NNN~;20}NWUPc8=Z"
    "cz_4xa(6VR{R`L(S)&42EZgnpOL{c3g?J5+s!_tCOI46HhSJKKv8|ak*UWev2O44^?n4GnPo}BEGE%Z#*jX-^=?SZ0F|WPFq_(z&0V>APmul;1"
    "J9i>+=38KQL#OGgwnsOPqoFbkq)tJuWh6zHGsI2Bvw<)j%fw}tO=5JhQmL%w9X^#O0PP9nmR%)W74!h-7-FT|y%fh^b?zJA01H){uh%l_xP#F;"
    "B!vsl`4fhroQ;cFyuA%bGli3d`lTY+3aYBihq*9Zs@Nnv=r28U-nl@#Ax((m<B0N2jQ5bCMTo{6(K98G)^EY&E{gf{C8{Qhsr@S#7TIkS0jw-!"
    "X+Z#T4C(mMqLNvle^FrIbdtGoN`Z5p#1yC7x)n_Xc^Muat;nPxS(C%VM0xsXm8mVkZY<-MnQ`oJuSmXXdmD3u&z?QY7_wH3*}&YUb~(Yhu-wga"
    "+1;zs(b4rm5+Zs*K8}Ip6mSYf4tgBMNdbA7xI{2F^0*!urJp$CWke|fXV}d&ow1{$bgr0?&8J}S#%r&?4xm5z@Tu_6G@JP-!knq_W~C_}{02Ss"
    "f`3Tiv9(~n{0s$!Ge#6rCI%0VMzXcz@f1`f6hefF*}ko2;4?xRvB0`x&|mw&iW7+>kc{do042KYDo&m91i=!3j0-f36M9lMr%T36Lp-i4EK#Hm"
    "_7Afe(p(Pg$H5F8Nj!!J5306$tKFYFSiN%jV~UJs+?^`YeZ3I9#<GS-WaDXb=)~9YEc2OM%%jBR4>7J)D3IL&ylj+EbU|heEQ_~q&${j@uU3&x"
    "!Nmm`6r7;%U%-N5UjiUJKWS40J*H#v<sGc$nrT#4x)hXBRw}z{Q)-_$yh~_ws45Bq81$<=ye0c+0$NtP2H6P8{z8+M%hjd<i2>d9pMI1iBf3f+"
    "{4J4rESD20V)|*lQlp(sT)UwvKdXnXv?kP1SGl4Gicg(W7h_tu%En~628zJB`eIBmp~P1(%rb_YD>FB)DdRTA31SN=_2LWf)eEXjUT+=86t{i-"
    "I(<!}M?qtlhGZaq_MUpg6DDY%HsgM&Lzn)Q`&^asw7+R}zQ_hej5@STiG&VI)L$;8tO<Tdtq!J*wmCT9p1rgEzLnes*MZgR^}wME@F;wjbAy>s"
    "x(Szdbvh3`kA#)g>aeMxoUuXsdSKn$n%a`13rbwm2{S<Y&Xq)q8yf-k?z4%CbI#^cE}T`igpp+J<OKvNyiH2=be*~B`gB0fG>X(gyTe{F&>jWH"
    "8hjzkIr!FCYL=J>$h#2~sDPlZR7y{b)fY_^;6SFKuZ+<wW+W>2ql0shr?GgJ^|Pgw3Ps(y96K5CALjf79uI9O^<HwWk_iQ=+*K$&x=B$(YnN;!"
    "UEF-kkZr6^Z-bno5H{pZyK@fO>FJC&3ItLxT|K^q`zPZ-shv(>(I&v@Z){ZWMmBaj?$pyXL3xMVU%QRUG4#S=V)#_R7ctgjrWTGv%I$t<&YTCh"
    "(B1vgrkn2XH*BL^np3(|!h~G2RH~HnA0?h5iSLmok(0FQr>L3E$jHIt4KHMw)hcC7ieVP?T1v7Dg~I2U)ClJRuixgDjJ8OalF$u*;GUn*0xp6_"
    "_Bfb2KVr`&nd86ld>+TeVu21LP6swxBkizGDtv5a^gzFZZ8%vh8_lLP4zRYd5L{Bkyhj-u<yh{M<2ePh%%P!K#wtZ1%ago_fc_Kx?`q@X!X$Jf"
    "o7aLsyzD$ECDBUTldgfk_Ig`wE|*C{&Y9QAw4PmUAQ=U5rYfP<BBRnw*t(tMm#wQ;^Q^QApU!8d8#DKpEhI@zwT*C$*fJ*nI%b1{TyVU(Ay4RB"
    "_E0ii1;qjo?8n84PN(>)zD8KHu`!#Q7)Rzu&V8sq^YU1zJf|%GGnpvk*$naDqw`0gKU7jDY-J!0&=hJ={uWD}F<st7T`VIoI8g}MNGOO&(~^@x"
    "r*yPndx2qWW2(2+!0H+IZlj$7WiQuJ`c0;Ef(!JR$a5VXElt88bIM95NXN+6rWG-a9}etTAez%8TFzz#JKOBp)Kr%AfmbNxXO@=o))w-7P;X8s"
    "{ww#@rZMH8eUw-vm12M}Uw<)~saat{)}{I>)(*_@>tzj|Z;ra@5mNTiLzKG4QTS^w(8KSb*L5`&0XTZdn5=t{r!%;_yI|S{c-oy^U8ZAGxtJN>"
    "sHB6AM*V!QF)~VVD+Xz~-cZC&OO|lOYdD>T?!sh-`a0SL0R`6hG9)-!%G8wgpjtrN7W+0~2V{L+8(gM}WjMs@uH{>;37nn@<yodF$Ey}FBd1sD"
    "5lkU+wAxeSd7Nf6MZ<vcPg+#;XoGF8?{ymP@nfE(v^}*k0A+}Jk4ZY5FJe6lnGHbj8Wd#3CZ9OZ;o^84iGtM}5HhE50Q_ZO(x|~72g);f@(9vu"
    "HW6_kg%@QC4u!N++tS|Vs-?U}In-{MC(rNSCyRQ$R$E0u`it_X7#52#REP`FLU+kF9V-@aQo^zO64P2X$)j7wEkP8%&(4u<XtaRcZhZTWGneFM"
    "nEMByBc2NlEPh4ba16>P<=A9sAula3ksZaq6ujwD7`EHGjr@%b{_gHs0R1e`J!X(J)47IVic)wsy5lj2s(Ff4c)>9`m%4*HchKCUPuU7mp`*xp"
    "Kzngq>q@JT<#3=uf@}$Ow=R!MV+?7V?lD$HY%DycCYU^@^)U)MRa>KsTt+@(%w-~|w4U6JT)P_#cmg`t_JP&Zs(G4aKabfsw<+(+1V&i1A?H?n"
    "SsBa+oPDh}+-r%;rYX-%1LaXeEdZnH4De?DO4-wtojr$7DCxXcQn%mzu8AbwGhk&VoA{?-sE*nQr?q|X4cbqxl;jlz^XPfDm`ExXwG>}uESGPa"
    "MLD3Yi^td7$W@-u(V_@-oKO%~D4ZlJ84mkZHcDi;c~<??(2)~BdHmU)${jq#8h!6C3Rkbvo*Au~R8dG}p}-dcxgTQ%i?~O=EL%2pdOW?aCg1IC"
    "Eo@p|=JQ8LtY}jL_Md})oy%<A7TM1QdPb?uh|WOUlgAOS)e68~SRwoeEeJDCab||+kUOu{`h9*d9))G|o12^61!X*xBs_x9rkP<1llDt72n}j#"
    "oB3Dlc5h9jqO5&*v{=w{D#qe=A16BEw*7ci<q@Mu)fxMMiK2SlbXsTU>l;dxZ*JedeHOTtY}IMgQ!PHBtDZ6r#<Q)mVWLF%{9@pQ#)F<{4@nOB"
    "a@MW#JYR@sZ+5$5V`eJrOT#^R_y!&^_}hy`s6~Xy3J|sde_@Y~MBMxY(@zzd#jnrY#PAYv>V547ot~?0GWcOdDv?c7YfvuHP+rkoNONZi>OvSM"
    "&MGfe*Jzvrz+GD!#dFwB=1`Yuk^|WA=FJIhmn<9Yf~}s-^5XRL44J)~FJnO|Jbd_2q)s{=y^;0)_)d~TbpOyPn&9GUii?{2`wL-WFBEjX#AF(q"
    "Ip{*zot=yE$s-j%^afg~2h0~*&8@fk-NoWy!_uLqo7|Sz3{B-nbM${HpCRKH3eg6fk=ODtQZ!?_##XY<wxLV$K#r2jdTM%T<i^<M)wK>63xVSB"
    "X*IoW9ZkngO7{AFZakv2F~w|Q!4?13Fp=tD8Et+TE-1!L`MY3mPfyP+?8zWanRHr`eN!sMf&%pe*6cZvAaKF48}9C2L+XTaWVEK#5IbdWf8R;e"
    "G_@Glp`||?=^1ARWGj-*Qa7L%7yJW+?0qef+Wb&V>1(tOU)o6Saoko%ADWU{^@*Fz-6#zi3&t5z;?_1}IGZ+?n_C+*(^94N8PFzb0?6LTLd+BA"
    "SL<rbgd=IXK8aF(+V4~BKV)k=7+lgrG4*btl+TCw<`g9cU;@%W%>ijCm&v>(A-6HfoFF1z@9(RpQB<kHe4!~z4vfR70C@r?kD1J}5VVl>mnus-"
    "bxC5<6^RKxx7+uiN?{b|t^3*M&k_{v=%4S|1?39LK26Rj8ca3icxfTLat%ERuKL5aU^dXGly$3699EoOLj0XcLzs;O-`MZ>3x(~<p&?7Q?RFF@"
    "ooXWt>F22bN*IhaH5nwSxOX;7gh<x6nQVqlg$}3MXmQ`HQZe<6>;^8ovV)#NXN~;X=_y~7ui`yn2BAdhJX9jo88l~3pAQDR{jw-@1o9ybC?YBo"
    "!L*Z;snnfq+*n&IQl`mK*kg#p`fMv*#ciWrk7TyntTvJ~UUDO-{AtPEyo&&79x~_JXU3em0aB{u2ANU7tt*y1Dh1uXdgii_4s7$F|8d+Jr}fU2"
    "$-9=I2XECexrY%>$4DW>3|&QoSO}3j`EpZb`34a#$)X_;k~_8Dr*8u#%2V9l2u_TA%8Y{>=s0o_w0TWt_3eoRo0tH8=`$7@78|PJsGp18{K&Do"
    "@;UnQ@yXdm#=5Ib3v+Y<A7tT>-l<m6f@(9>C1@TB;6&y7EtE=9YZ#QvE@#kDIu|lL`FiFf>umH<2H|jk%mKpXg<UH%T`H)Gl{-Bh8Zrq1Fjz-8"
    "<=3`$TxXZ*;8kBx(@RW93rLW`bC%OO1)4aU#rrIEe)TG!U%tMC-?1Q*kJCYZ{Du0a+eYA4WiJ@5hZw|33lf7MvEbHr=`Z8>{R<lf!Zob*1gI>5"
    "5OLC&dg!Oy1!L`sX!o|H3iRzch$u?98O;&ZR3dh~x%EY+=D>xF3>nNll*uCF*MF|hqtLEu)`3WpP|_lO(1^Xmve`Tz8k@Bn=1BYgZLsvLNlNBh"
    "YAiSE{^~u77}`B$OST5A9Y<)Moy~~HS4=R)Q^TCK)1B|qO3h}|*(@n>gqE*GYk8z|<pxvpBh@-#R~VX=Am&$2j5!BF<Mz(_CSsGsTPawR3KJqC"
    "EsB!c!nLV*yJZLHs9L>k@4~ClMZ8aDzA*P?zl%92J0v6C==FA_A1s<9fJ0jQ0!LM^ykZ*}Q@Lo4`1~lhtwy5=H3z4z$&R^E+fzCVdW?iv?&Dbc"
    "MQ8zgc_Rv;HvXKe#33c+Cf+(dQ)H2`9a{dGwWi7>`}<spBg2R?6bMGpYRafmm`{Xp)Z99K?KN`#`*+CH58Zf~Iw&Sw!8pfN#+~zA(hd{(tqJRs"
    "mAN73o<=2C9*AU?4dcWwULs(bY~Mh&o4)$aojVA^Dd9U8=BR3w!kMi@O6e(Gv9JTQ2e!6Cq<2_?G;tRf-7Y_=_MJP3%$IihY*R%bq%tg}j2fSf"
    "qUCal3FKC(T2&r{<(g|r763erE-uvdZmybwgR)xvQh#&Ba7iZ~KoAOPA3p4ga7DJ0tyenLD|XxN8<iP)KV15E?!pZcAAVyunL-~ftf@*HtyUHA"
    "taW`YDIK9P4>Fb#$2|xjV|w@_yIdM`;wbot`Qsl)Or#QrVQkg;oQysu-c%pdtm-Ff>B6B~EO<X5-P=)2K@}RG=7Nk>dC7r1rDvTuFti((RG7Rx"
    "mi&rlR@a+1>HT5CDjXC~%k)*hpXCu`_%^pY83sZfmyDSNni)%&K9mVRv6UK=31vs>DTqc`0%&`yoaVq8iO~bK$XiNdPft&=$x3MuY-|`D3))L|"
    "zp8TiEw|f~;x;F1h|_kYHDmydq6aWpAk}6PxPW~OCHG`KUqG5po2}CU`OauWiDIl4*nLrCRuitaak&LWIGEo5w|sDCRxKVqk~BBvafkw1X*v3;"
    "`uau?q;gg68*0lI?k_SPID9BDTO252LE(42{t3N&CyFHNW+Q2nmC<w=48pfl@-ZqnkAQbtAk|;tSEA?+2C>t$(@Bzt4~5z#)1c4HaIOO?YfUQ<"
    "CYJWgei+`A^F}YOGTsi07xxYq%eC~FBHCrFbD3c~7b8S2={YUyj@2e#NTR6r$-sm<>%!$5)i7F=a}_PK(-R6K)vs#vyT6M{I5Tm&cGt>A<mFg!"
    "<WuP=grD}3ywo3^4OH`O?9c>%Mo)En*WYn>64G9sG6A3By-NEk<O`&?0ZR&q8(6s<NK+%03$@-|4UWNPY`^-|&(1loSyHMxj_9K-S;H>OIX)Bu"
    "?Ra(nXDA81dO)5$PVIa?pI#vRs<|r8)Chq7MVrzNPh}i%7?~uJBipyR4+iE*y6L_g6;>ZoA3}~0c^`c&tP%x*?G9Uhq@_2t%SMyXRb{G6B@dMx"
    "Jjanmy2G?xouOIAr3Z?$i?I_ZZxuxmwFt%G<XIvFq-7Wyad+0MS+vK<fz(vs_0hX;(J{V=g~Hn91s=lx#U*h1OfUG1L0kG_Xqt*4Q*sJrv+t0>"
    "xT1z<<JH{69-ldxns+jy2h4H*RP<=#)hVfh7!RV){_0>;L|u+9Z!%xtW9~p^FG(=NjnuZAFnypil?vte22)VIMzvyWwJ8`L3cSM}PDa)<u-lzl"
    "<e0dfwq!=HwVG>CQWJJ=?OfW>lgV_-nitsP)vkwqlWBSc19bCd!~|g46}J+{Gmq@Z_$mHW6eXuA&*8hREr>!h<D~FAVT0#En!#c-5b;5}nb+kA"
    "gY^<Q(pI88BS}gnmQCVKwb!#lRV&yn?oa?9978uvPn#=7OZABwMu_4l76Fsn+7yQ*SzCA6ESm$&ed&@ZN?og#iUQo9-ZoxB=~rxdK+iU>kel!;"
    "v`*L%Bnf4Im{&XnK_*2wMq3olj*gBr0F$0fi#Cn$;z1a6GI2H%zVecUo!_5N(j3qoHo>+dM|6{%vbn92Wo&Zovv`Kz8DM~?x;ZY`1x8_@Qe11T"
    "L`PntQ$yKv$olXVgfDYTH(#_~xO1v$I|#^7D_tMj2-rDA&Xz7}7lHSB(baRs%d7)zUBxPyOBD!c!`ckY^<@Bz>ej7qB?(jMk)=qy7$pFioeuP="
    "1FquCn>{-BL0qjagZZ4}d5T8RcyqHXZ3Iz$E=TzxW<RtD!(eR^#?ga)YLe~Ggj|0VZEx>5CVdtzXJcr^@%&LIVvneL*X>QfEm5dmu%i@!9)0YE"
    "81&hU%n>wggtitP!ik1Y@pvd)DLvtu5C}4v9-LH(ZKy7XRwXqI)(aR5Mr%Ij1jIK^=`oQx>Ku)d`6}=KgK5SSs5P((Yp!R<YU=j)_oFecq)8rx"
    "{uYF1=f(1j`9H4UE+s~dj3!ST&~Boj;OaFwr(}}t6ZiBf{`}#SCy0b4-p+?ADwS2Oj#$qDKs}*=kE@e4a`Bl+3t72&eq&fF9iM=LUiw>HXvR?s"
    "nW0}Ir>?ye%Arfk2~#o!!wJvh+^+TVtl<*0&gQ#M$P9;`JN*-w#&QMY54}y;$rC?zPpNy1q*A*Z`}_WSB=-0>nPnzF(*%)jqtS3t+(&=kZragt"
    "%2D|~{r$ks!itB1Q5XZ&sca<C-RnbxR5eox2SgV+aU9N7>iH_h<_vi6K#`B%P3DFH(m6&tiAa{YylKx1YCVS_4|=by`3hQ`rstGHQ1Tj8$>bS("
    "^Jc-V&q}4`G7V5gxO&Ys`xC7fls|0)hzk9Mod^&pmE$9)Wc!b;o!cecFm@XT(4W!+u4Li>Dk=b5Z5}_i{Mac8j}lreDEt5%A{%@}0kW1>Llywh"
    "2`Nrl*_h4{OlzrWCH+!d*Ku#wO&e(>CXLRe#vMedS>1oIGB~rDOCpp^`KfJfZJF%RrM3c2nyyqep_HS6|7)~7PrZPA*^(EFg6fX2G4a{^NWhpX"
    "n10`EyLchEVFmtGBj*<<yctD(jwKjqxRBXR_2Nst-bjrytxFpf7i2X}#$ieSx}g0`5df$zaSvnqxJ`8YI4QC#7f6xu9wk}7bvWHoYB;RdfuvdA"
    "g-OV#cJIpCL}k3qY{4kDo5V5MUlfJpn<jMBFJ=<q8ukRA@mcuvIS+qeXhQe6p?x*a=3;b7L?SYYdv}jp!X)tPwo(|63w|J5YI=iE?vgho#bl)v"
    "T_^6+s!oS)KpgPxWgNc@tk;HfeNVMgZ%Zix_s}|+xQQ=A(<-g=;$KTxPT90jyIRi=+)xdh2+gW0Z;P7UAMH74SwQ*Y2f-xZXb&R5CS?jm#Q{Ue"
    "bB5e$aijXNJLlAi5u+|&gzP|`?7P3zwKWSTgTHksTf1?C>nui8(0G+IO(eC#0ewCJ_I4Xlv74(!oIZIb9YW!&^#)6<XRW0vR!R;4Z|X({dPqRr"
    "tBPr<E?$yCahdj}b|u<1y<N_wQ{Jf8ox8DK*9m|DlDBhMAOK%QE9>AW>3-Ln2cycI-q~qFm{)}nYa*v*_2GOv4K>3gG|MEmTD0v=Qgl2ryXy|u"
    "4@PoWecWh()1ljY`ix?|n(nBsx^?@uY&pg+B&tpRh)(rJFgMJIkW;fI;+tAU6=oq*HYlbT$M_Ig+MBU<0p6LWH`GmNrp;#a76f;SPRLH&+i$<c"
    "t?go^vKCU%sKHKbJY9aL<5t{5{yKw5sDcr?#BqC_vWfafPeT~hsS$RVt!<Q^7#oRgG8qhtMXuIZ+v~+KcaCqbUB3?9Y^@7ra$KraY%7%&5ZtTw"
    "mb%sN)4};<xqxC9%m3QS6m0lp3q!A|uC?=><ut5R0C*Y5RKotY+AbFNt}$Me{JOwZm?u3VPjYdg29SssAJWxr3XPsScMQo7#6Qi}Fv81&VAVIU"
    "f|XgI6Jlz$MH<Je2%6zlA(P!7pI9BHCMyc47wE?ixIX;w2EC#26v`@{{Y7ZG)CCCUC`Bi4b91X8b4;+2e|DM-F(B)noF<d0A2#6MQdnH)dd${>"
    "%gMYD!Nmog7vZdK)bflpFg#9zHx=1r&?y)~lQl{?hZH}T(kgAN=|+~Gf3jEt72yn8@j6P(Qja4*AKfp0q;ByDZTWEEP6x?1_h~mxxW#HWnaBR;"
    "w0)T@W8VGlcgo*wIQ`^*FHg-Q_wTJcna3B=h5OPxjolrCNhM&F+&iiH;p;qcjcPl3{t;rX8mvb8jm57#yY~mK3K33w7bE<)K~2~nzC*wLe5mX)"
    "p${JKs^rCAn4|V_mt*>ODX{xGAA}FbKX5}}Z^uUcQ*B1@COGzX8G@PS=JNgIc%oew;}@y@-^jLwi;)XmI(4ti-B#+Z3Gg2?-LKk+!nf&b@19+C"
    "Z_`~V+Ygit&*>X`&d&5Rccyf>ZU2|h73`bFyz?o2@47m%ca!9$9F&d0mi(6fsRHlnx7d`2!?BKR^c<)nFxa@;F9$C(0>z#e-2yqeZ6p_{mmj?Q"
    "F!uv`I>~R)=Zrfkoggy^DOl`(r0wX@@F#;A4rF@Ud=mdLe4Gm`Mj+I8X(1t4@)sEso%@Ry`0*zC+<l2-VV7>d{PvY!aJAF_kMfq!`w){?JL@B>"
    ")2(4duT2-_WI-vLjmW@!_bmX;2b3TG)xuuI&Wk>^fn~;XCRuPs=(X+gJ+e^iZ+?%iIyGxw9=qKS$h02Y`o+I43~$?i5n%T==<qH<`1lFE?Ri9T"
    ">sLl*OS||}rGClS)NY<Xw()TI#w@+3>OTh7?W^(QB6jK@m}RIxWnHgtSa&hBiz(BcEf*WPxZ9}!nEkWGTI$}MM($Jh0X_U==_bh(BW-$bwx(~A"
    "9ncLlQ4-2tJ_{(qkIdKKxb-JUd}*r<usU-U^wf+8{LAX(@51|z8$u7<`T^|>J4#N$S)L-Ar#<-Y(*5F`&eGY$2KyXX#_qKJD0X*|A({`DqbQEk"
    "=*NFWuQ>;lY0tfnsUV6S-G|S2$I(-BM#ol-Z0Kg+q%1l$H{4&_|LT4>8u0ktV%^0jhwj%WpDo=(H!t0Ddiz!P<u@D@t=uDL2VYkStMpzN`-Xk#"
    "7e1jCd9(cGKl;B^NS=4;UI<QOx1BESH2v6)qM@e|IGI9U^x3gV1_RJ~jp84fXuK{=5_DSLTH>A`wSI*X{|l7ZQWqbq`zR1SZN%Jp8qxB+f+Yhd"
    "?ZnXK1PMCM^w2<XI#f&g*$o8dHQL!nl;lR*rP2Ju?;G{2yFYZ3Pt=C~kIrrl?BFGPh=A^`{{aW=?}qE^?)zkfXS46RV^qJbJF~8>?JGQBAAjQ1"
    "*%`$eFDFPfEjSonBZKjN^v~n>D9Y2%upR;Z$2e$?g{PEJ>8*eG8@?b((NDD43~O$q#H1*6(|Z2wDdnNc{rIQd|2X$#h(G_UV6U^`uYs-aslIK#"
    "UIh6>a`Ir}lE=>UziO@~mdTEpBoa-<WAy>8Wn$)R#^}SrMey7@m=I&fft&HenxSH_bRV6(J%0DGve%W3DeBtWabE#CYRnganR|Nefp+ug_rLv^"
    "e*S%Qe9KnF4{_p_bT|@}P@f;Wkf%Pzf1<)PTH`SqHNLJQW<;MmT}!{F%x9p?v-U?WR0AQJLCNhU2S%HrdJ>u>{kDn+?G%0M*WXdh%^!Zneoh{1"
    "|5M7xrhnUy)bn2l?u|U(zci?JKM9bObJYec1a+)5bEi(p^w0kxBR!P61`@K=d@C5aI0+Fu9>0*1dC_~%KVyMw_W{`yFmc6z;DX)dRuJDfNnhp7"
    "$WAR^Q4h(s>$Dl-uqN>jC{%@${Kh_zP$8YSpT#K90L@xM)6x9j6x;lQ>$&#)?x0LA2=^Pl?+*9uQ2}<I=htHm#V$ZTzw|CxxxqF<xAsjs$PN`S"
    "u3-$_D*~3CL!Oa`Y;E#Ck*RddjG|w%LcZhvkmAStc-HhD^}DobKRJCJ<nU8r2s_l*fAH)L3PGlL#kQtH>w=$sbsFCJ<-*3lopszD5DZDJJn6jQ"
    "Mog<TQ>GZT>Q4~BNh?)7LwXne$*=wq8TEw<=8Mm1lYQju;_X1~lNGancL8aEPl0$;CzQ9uHd(UE2fw7cp=lSq_pDQKe@R~!ozmqGLDB^#!;m7Z"
    "SEel{mxTlUukZfpdw=mC&Yq2CfBv8U`g>Bn=9HNMzLBTQLg^No<_+N+b5C#+)4;2x?znfBZr`cD#iZG;I-@P~dqVMc@!>wY;eN=&+KBtc1+Xps"
    "z=fk#dw>>Gnz0MvTu~zqP<O6Va2{nk^0dTNSSwsZAlxpgVqm(PslgFB$0NAcctj~ggh_g%b3f&?E-D}J+VoX7d9=Xt2q_P*Ny#T6gTfP4pyC02"
    "B(k3rmADN|0x8kMp(kBh=q#spGVQ}vqnE64Qhjjuq&|{(o|-hmvCi~LF+hYOf!^>ux{5`-J$b1<k!BR9^prviGFGj$?ilgi=f%-8<<3Gt`h~>@"
    "h4VLsN_G2Hge3ID|J>)eBAD#k_kke&msiufFX`FaF3DP8hOuR6WShwXf?hr(rXPUV-S#N^^c4AwkOo9CpkUdqN6VWJ*O<7`Yu3R)qLhooMrdM@"
    "Qg#^~%f`vA=n=J_vvVzF8Y+F=f&G08(}mjCbd8HIhx#T5nu5zi%e-m><=QXAYBApA0XoAhPcJh?sbiKb(}C%9>LsD8qD*(`9!)WU{y=%UD^G$1"
    "PiNf87s*SV;Y$n5n73fzMJ)uH<8ivlzp@b>w22A-*G8_p|81q-Y`C8{q3Rv%{K)e>MsgD?6s~$v3QzR>ozp9L?l3DJIGd#!Agia%dj-4Jb3!TO"
    "mkjVgH`_!5F9kQ9b+_qQ^u91AHgZ!1;xfeG;Ho+2PAMC|xe{JA->RZ7nZp*$)#tRmqp#2zd_SYslo>y@JU<lfHM=2HWBVxGdS)M&5n!qNmxOez"
    "Vp|8>2<50>bCh_GF!veNXXCE##@C_RrZ)ZQbJ(ti`3xh$g*wnt35E5`!VYR(lkqsOab*CsMrk(Ux5v-Y`bQ^OZoSQiw9N)%&dD^_nS>U~Hw;vd"
    "FZf0F@Vr}<`$pDHi8G={Jct{z`{<BwJ0U<yRk-w3^%R6!k!ST(!Wrs7f4ON^FcPnS4QbPiyi^F%m>!A$j8fQ3nEL=}CH^v&m`1AuS>;n~9afFA"
    "mrJcSy&9h4b~Sg!A%lh4bCy1^k&;nl^{yRzQ^8er<vUes#qg#kzUj4fNegH*HcfY_%g11QCEfubvS7RNouDsFv+5e(PIj#3LhQzu#<Z=7-K&1v"
    "{5|Y$rv}1GwRC!e$@zuN4P>1V+XTO=>Z+0P6o3BdfiNDIH=}ETU5eb-oJ}$EXzoq<L7WSOl;tM)N@ySAvl#nrO|(hd*oNlrl=j<}GQSBep4CLQ"
    "7+$02S~k_h*;fS1DDyps51GS?PVpXnO{K0UrVNOLn`(*&)eB=#|Gxx}mX2mY`0t!MxkFKFmEU7e3s>8%>m4K==@G9lD=k_vJk^v5Jl7bkiC@M3"
    "am$<$L{cc#3Re`6LXIa?pnNQkyp`3vs8y1QhsTaGt2@dH8V<+}*pYwEZ=)^H1-dSK%Bk#StO_=F@e?^f6z?CqC7P9~6-G|QpcAn7k{!XYzWOV="
    "p5QYwbxZSwAq4r?DLoM2V!^SfUKgN(2c8Hi2HBcp{JljdeurLx$GA=ZH;~h4IEI#BiTocWvL!rc{r?)F)mHYktV@{n%-y5^^etCAbor05{B~!2"
    "(juEMl2*WLZUy5Vz#ZvVJQpAzCCdcv6W)%ITF7%qP-GP`$SymFO~`M*tcGe;-{gI4gaT2m2>8@rP@I_FTe50~OMdYeV&17d%A##bv4iy-p05gZ"
    "-(01_6uu`LvybUXu1P!Lk#${q66eCH3Ip#BglyMx7H>1EJTO-IGc1#-<T$JXRbDCc1y`I}sZuVKP$y>Gh!$uCW?hP&GxyA;TXV<zU*AvH$P&y2"
    "Ns+bttetbIi+u2zxno3E<dPNHSud={KiC?$DDO-LUtUcryEW}H<HU|Z>9pWgI;_7me~rRc#~FqbE3bvnk{_l1KLdLmM6#ao>)HmmYqvdx`91oS"
    "liv|my41Fz0zl^IDz?EGR#6TD)4_R$X`a^^(OT+6RzgqObnu^-JQZ|>?{a^|*?31T&Sq@<sd#%Ov)+E+n3eRcuSfd7CKAAzeN%BU1)-nsWOt6H"
    "(pUD-rN}qAQJUHt&WlUSf9Bbz_-_+SEZ;Pjf}LBYIJPJHr8=GTDj5P9JQcoU{uCh=?_RQ57A!p)E3|J;B6h@Hsr}Eh?8#(D^b321KJ?9x;Q{%J"
    "|7q4X@h!Q_;Xbz<;0o91VSSr>Fi2M>v3bUhI!a}2w1ip44e#=lQR2;!UWMCVm>FDgb;hj&-Qp<d1F<^S=vN;z*CS9)Ol-o$=_h&{bwge<?96aQ"
    "UWyO?b;XM-1z7$Z9tsuBL4MFzGq3NvDbi}xU!bTkQssvrI(El%qXc&=l<h#e+W62doDU6sfT0)}L}vWJZ<1^Z6kKr1l<!jjQUBbP-kMjKb(W%3"
    "unFz1Y=#(%EVXcc)p$S1CGKa0%lPMOu<u4^7S$YC`_ot+Zz`$@O8Tjp8i2dh)D_x)c3at#*i<3~&q<Mxm*P@JZ`YM&2}QXXi6K0Bz48XjEy?$u"
    "W?`1Jhmb^LB->VO>=(%@Pn5NArT^m}JAuCQI_Z>B>H8aKo3*DM^CEW<^i-%gZDx+_C3}Rn_L%RBtjJ@eH0)}h*6A_VTb_Y}?(s$6SWbkgS5BUv"
    "b9U|_t$*qRU%uP>E)BAH|7zPPyHZhxc`7L`6RdbFrUsLljCx*XR7I}&s()&TCV0`Wejzx@2<G|EBiX;oFY9F-C%vd0WuK{Hb@|+QHeYFwjnwYN"
    "7tDt7WTjeKy2@PAnffnHB;~yv5|$u>Y!c?D0etZk&dO%XtG<jP4<>=!{csssvuE`S=c#%_r^aQfBXZo5nUfY2FWmMaK81q|_jco=YA6`*32I);"
    "w7d7;>Rq*r0fS7Iw1;&;ZL0}=-IeszxP|^&gzfhxJ)A3e=p)s}Fp~3UoNcHFn{y~#$R<?_s#IF}IljJ{Kb>A(MG5eroXbp*RaJUR!Da6dO-<Pl"
    "MNYvfZoPGf8#>yzy!kUU!z!)B;R5M=&fl0@HlG*O+*Hxmdb*3ASjudEOJ?>aqr_ksW*SHY2f~?yop4c~Q!C79?eFj3g7Ea6m<6U?bIaHb+o8DH"
    "zwF1UMiVm;mMNxt1pgCmqS%N4SMu9#$*PE{<56L@fO~b-Q$J*^cKk?P<t7Z>tf|%MBEj0DBHA9+TI4d>z#?Y}%+fPm@!o?($J%T8e3^DqulJ63"
    "D9>ke=N3}hhy=z%|6izxhGZ1&c57rN<A&SKO#wm-6Vq--JUQ1%glUi-QN>kij3L1c1ty4$IyxGi8=ll*APrXut5D4@bGvuy-4&=zMPLrC&m_r%"
    "$rG4om;&(Wb-VLIq0>1I3zNDAb-6Rc(FpZ?NX|HU4oL~u{j(VI)Pk@sCaysrI5bQl%>wn2?`5CUo6<C7_RjSyR|GADnFxb%^4O-V7mc4Rj~P7&"
    ")HVFm8{0eJg}Zi*1!(BTd1kdkXWc$CB^Qs8ei_an^Z7M3bu)U7bTc>a(oI$)j0jjeCL_4Kscx21?J#s_V#mPFHZ8$UuU;J_r2wJRI3<^3bws;)"
    "C&@=3hDwD^bY56EbG?2))}f5rn0kz1D*ET%zS_ske&hsjZPb;61MMUI&q35`)tLnVY{NlYnqf`NX3>QambBIfd~t*jG$<A+{HpLt8z!^i*yU82"
    "8K>&?NLRrp)Ty}!?YUOpSuPchhr@Qe)^rd@w{8e`z@*hd9PhaUF6b|5QyJPlSO?Z4T@=SnvID>ILc$!LUjkEAwaS=ywpgVa{UKNM!99j5ySaY9"
    "RH;Bvovw5=HmtJQoI`GiXIos3KB`)C?hzvPiJb#hiP<iu%U9fWPa{OZWmhqlcC(G+_G-l8s9RF)C~wrw>DY!54`836Bo9E_PXyt6da5Q?Z?TF0"
    "&R1=bt1RbsFqx=)(Y~--b1NUxQDxQDo~oi=r%*F^)+vx#NF8YU$fiKb%g5gfSRLgtLO&jj=-$b6?NHhhg>E!AcIuLdZ$`b!A6c=ryeeP})Cxg2"
    "2;e%d+qSM&E0-zXcd^k=7{4H_c4@#`GuGbVNr<9qZzP+WYRg@_R;x{uc!j)%;B0`QYptIqxts?VCdsA+%dC11+)-3g3qY7Z3or=jm_HoM_~mlj"
    "b->&K1zQN+8Ng%!)Z>#5G&I`-5wLbLQb)HxR|}BV3ggSX4T3S06v-m<e0&G^$PK0Xb_)x%No%u*$^nnK0j9jW8znZRD}L@wME~IszQXw4ID^~c"
    "-*lWBArnV}&M~naZmQ5KZEb1YPz{f`aq2|O^0~WcF=-o*n_S;b*7$SGdvn@$QCbQ;ttde4W?|;bW_9~TrjF??Rb!o=%KknXRpuqaCFN%``u6SZ"
    "f+UM{#-A-ThR?W~#i#~=X`IT})JDSjQdT~an5>d_NAB1mu>z&b+~jl;QgC<J+@`$`hOR_Kf{Hc}B~g(uA3PVQ8sSK=U~1EirkeFIB9ti3=5s4!"
    "L-}4W%&Oh|-B0OMrHrt%Od1!bD;VJBmf{EEz9HU@heY4n=?h4nX<n^R{D25uyAGY#HH`k0%V8X^BB?Ua)gV81qF>_34UugdjHYzf0koaX^2NFj"
    "!jkVX(>6ZxEFVCI>G_$nSK)1(`)13m>3EqgHxow6JlEp{D$xxiN3G8{m5)kbeoF0Hd+BLm)WdlgD$FbYk#hf%_T7SfK2A;p531e49*R89MW^XN"
    "4Lco>-pS$X{;Pcm&?l4`0Vc$Q&P&yDyE~jI+1mD0vV+S^L^(2WW+4Gio~%&0OwTgax9$`+jM@r%Q51RpB|MjePYl3@E1N+JFkQ-=zGD^fgAUWO"
    "4b4Pt90oED!S_%okm<X7O~pSwnI}9=AUK}+*4B-ZxmMX#9^$0bJ6~67FdF06dp8+*>$*`;C=}2lTMTKDt2I??qCuL^3Js`(>|?rxKc*UnYikuU"
    "LnnYFBW&bya9pl}jJ!C$lH0H?{=PllW*HfQhbr>uxI>Re2Elwf#Pb&Lw^)W&H)FB41vZ8i`s?%QvN=zq66`@fuW<(A1%_st%`vS6IqO!9H|e<$"
    "hhmo81mx|CDH8|LXBUfcyq<3FWHjg=o~J}%_#mG$-X0)Yy6zjV&_>P`QmA>W&3xYEzz~grNMKxc)$T6OdYqzy@JWIr6}#NHv|+&!@4A?5dU^&h"
    "ahkQm=oUZt3}7l>zQMdZt}ICcIyiP|BIumwayjxH9d@$TuDEbbD9h*7ZrJFNEt|(IDWlAEdY-i0vw#8RwHn`;FZ4AwARMT{>c+sstcXM(_><t&"
    "s6~qDI;QxQHXxfRx|k=UkutMo$kFN`cKup@zR6k!7GlZ9tf$P;#e_6A;Ahqd_V;VFOeXQDQ=nD>rj)h_&q4EUSX2kgL;~1qs|EPQ(#3Lh?IpJc"
    "F>;k_A#k=6x^DWly*Hp^+8En+w)bFPKs%JW&HZEr+Ebeu(;u+IN<GfG#Uh1*Bn3trBB;~Z!41yr0u>Pq7`b`0LSKRaV0U-d=E0`Je0*9%S1=I9"
    "DZGNm^4$z1j62zgHP1g~4Xfc^qCJL<e^zcZ(x?Fcc9{-juZ~#qkg={|5wh~a85%KR6@SE)n}9Wlk8AxXAJv?cF4xd4f<5Y4wS&p49$4V$K>ZDu"
    ">IHrLseMGBck`x+UhzcB#=|>hZ(&p3DWna%0p**mtsqpr!}$SSPch~(0iB|;6ogyrMI?1Fk&z5fRmoCtaovwxpI}1{26{Er=BE-dSt#VCo)42p"
    ";4sSj6o+-1_@U!<If`I@p&JFqPQ-OzGDT@>{~PksySc3`7MF0Y&XJ+>>XW6#f)7n9?B4xivA5$psEIIs@aN?C@_vGe{2TVR_~yB9=b~6naTnj("
    "dkyI~MG$7BNO6viq8iP8Z(;rL5ZLZ81Y$ro&}Xz_po8MMU1Px7%zfW4k*RB&;T$4C%LDb`0VR1D>J$dD(qkU7wt<EuF`a5B)Zu8exjcPfy^fM1"
    "3hp8%S*e5qq*dm{m-CC<nt^e`A;x<Yg<*Bmu`+RM%nMCOa^1L=RxkN7)tO48D+jZA4mSw2FjKKq-D<MYcR}1#M8?!5+Mc(Kxuk02A{|d8Lq|SD"
    "ZrQEXVxD7(DZ_NTyE*33sK7LVl{{fsX50oop2J=zq;AaZhRI=0Y@n45D)maqv1Dlwx>e!Ux$6x|)lN?#qZ+v_+0J}G`9fxMO4eIE?cpt&QwImF"
    "R%?tGfPD|FTW7Q$M@L8b^NYDnZtb?1v~I1zbL#8s*w_@$tEkXwS+B1HI}V0bGSlF6@r+sX`Me532-@rG7$M4duY5fz&pN-F@ji~n1?{DB8P14B"
    "QWr&BJGW|1ejW*P!569`oH);LnjIqwTsph*37Q3Rvl8OZlLtE}A0B~~3iv#AW(LeGOes$u)El6$N#yX`Y+zBTPem)1HDy?v*Hywv#Fb1H<t;P4"
    "sU{ONbA7Q`QKIXXz=APhfOj~wuu;FC?T&gR)@{h3;yk2}ic?D#m)netp@zYw{Dk6E^6iD!!@WJwjItQa+L{G(ZKvbs264@xuEYSR!%$(3lD**Y"
    "5K|l2szA6#HtA9zxM_rvSB>TWCcP$yPfSUN0V5rY#ZS|XjkfKE!7`@=!7s{X0Qi7{v92lSQA{d?TUs_l)t9}7p`dF!lrsP9Z)D7%v2jw^%c=21"
    "F)tsb^|X6+X+;OdYCGL7($yaYJRg}zwRr+K6<DQI<u)hpyB8D69<bUl=9H1Wa?Qx-0Z*3l=+^OMD*A?=q{SnrZ?nGMGS-}A?owbE-@J*mC&3h!"
    "N?DD<_)oW4MUr+wdn4Lk;nLmn#jMCIYv9D=6j3e1*IwJ(FX&>jMqd5owz+;?4JUSY*Y6vR!){@gvyo?aIXF-M{u9i+xdbp^#-o>dLD(yinU-RV"
    "OeEP{T5hJm7cgsa&oI<T=kuT<(6&&B1-0X)=xITxT>XHvQn8!}{B0xM+@u?9ZE`<up|+409vrBW!+>BERVr|*%rmy+!<YzPa~N^_+?qLG1G{>a"
    "AEo!eLZjyoHbq6HQmN6vaANA^H5-Ypwy;Gvk64fJ5}<@EsHzRO8`3<Vn894gODE8j$>olYRILscx^ji-F2Wfl+Mw$I^C!rp*v+IukOOj29{e+g"
    "vUsg_V83J6wHqL4gyXCQd6&j{g<^o|m2_?Cie;So1e;2$a*>Qy&u;Q1%KX4^n4s#%W$YVi&o!!I^~qdg?%{i6!s})@^pb6mmDUp>T{qX)oa)hO"
    "7Bod|F9nhOd76&L0s8Ev63-Y^Xu;7@;87*iZo&Lbr>9>3yi}nNueYsP2UWD|gki;^ay(l@CT)zj@OC8tX)<lJ8h&=3!V)zkkG`evUj-xvTxYIK"
    "0cy!sm<*uWFi&Mjl{tj-5~DHai<0VziB$B;EBxaL$X$7_c^1QbgWm~tlsKMk;WR#F(Jq^K+CQIKU|q~2XA_D&ySCggTs)O(={A^I=%FnZ+uKoe"
    "<?s+@6cB8REO<9u!BYEKHxzDpW{IxgI}cx$Y7Y`cP;JtEb*=4f$Qc_i$U@~o?pkEVBZwRL>Kdk1ei1K;XR|aif_#xi!>6A<vtYq36ohOfmQF^="
    "Y0zGoOicKU-fJ_a<CM)1FPJgg+uM7Ej_c0nSKI-T|16JY4$A({4yzmDX0Bbk7b*rurYhZF2@J_&+!r(pZRY88r*k-CZZ-}XD+tk2qx*6$M*-lw"
    "aXgT4ANDELd1n1loFOV*DXNUV?^YPeqrreVD$3n%6d?w->KMJPbDe0mE4{5<NrH5qO!v*ZciCy97~G5zZn`9goHOG1q`*wfZjAlAMCq5mW6JZJ"
    "YjJ#A-DUDp6NZIFo0}Nc_eiP{lhDz%ZJFKuLSbj$#YxWDT0cB=<g2(Lp@x7P%47~EwaU<vCDWDIdIP0SuG75snsYCc9d6^;yQ3Yvv(;0k*Q|P0"
    "4vdw$Es-+v19%t3d?Owr*jUy?4^u4`dD=SlMY#eN)3C;?pjD|w3!tLv83^SC#HC)^R(qzoIEu*c4y+n|=Q|IXHM0qVH?yzyuP`PcGGqqYovwrH"
    "F7z-E-|O{K?pcy^N<9Ua7J8>nr*m*{(37+&L$J&_q>`2;z2?-OpL0K%bp`+%xVsJ!GK^QkEE;Dor~NA{r9K#b4h2|dqF9z+gp68ur9MSk%)3IL"
    "dyPVx>ntugVt9lcdpg{qD`Sqf$S0(vY?2dJ=lLbY)*uF4d8X78;VC{Fa|<4GyE?<81^)85S#-o5Zujz$;-x_8@(bZP)Oe1c)oPxA>Di*n&(ko+"
    "Q|guN`Jb!q+BHU|nnUCx0pFX{j8^stjQhg>S<cvy8t6+PqQ+CeL`V6`Y$o&va@S1z!myu|<u2PoPWPFf&(Vg{%*w(TpXCyy;13==n9|X&V)Pen"
    "H2)mqc%y<%+3#l*<0WGn5=^P9Eik0@`z&@8S(!O)YrR2dZGZ>cZsRe$@Q@RCyNEH8W<eA2)HpAkshNNQx58_Cs`zYiL`X(@hkQQY&o*zg#uB|I"
    "SFMpLaV-Xjcrq;fsoU*p<nkcbM}H<wlZ*hT?-pT})iR7hy^^2jay*)f+^dBR1ci5>BuhwDH{i9vrkO6&#JB!b8TDDTOt#4t+_-ivWxj&Thc5(k"
    "n|624OEegtM^HqMw-k#dGR-}^m+*Sc1J$CCy=gm#oW+7*nXaHvlml=CHcR^V$F}-lqJorCbXBb6OKAff&u%`m1#%e-Dzz7LL6eB`$s$>+&gTIw"
    "$XmCqYv;L3)Z5@|*>{BwjwL;cJt#}mRYR1Y(iNFP%GLiL&TZS))#f5J3l@KOWCdVU4Hx6(t{2SewJ44kE(2WmJTrq75QnOX+7g#gJQwJd?HyO5"
    "b2$hsMTKFwN=<Wl<j{)>vavK>a_h6?YhRnGa1%n#IJKp$RPou#$w{FMAw%dos<X)?WpK(wG%Y|?OIcJdhXyjG`x90=k;JAT6kn^V&VwCUbQU~z"
    "Q>B-}p8|6sK$Kj~VrdMRv%Yi-p10R?r9xp-bH37Tx9O2>Eth^%ip#(1?%m^itZ=4|8UB;gA-y4(i$oOSb7tN0Y!+v8*jCL2pH2G0B#)><B85F?"
    "{6j9+gvT)5Js-G<;FQX6>-@!wNNVIv{LNRgwgEj4y5^e8#B(P+6B-wDwgAcn3jVZzhUqod+G1x`o6RP5T0zAV##RV_Wnj47ZWMC;KCF#F)mhom"
    "cq~J&>>6ryrt(DhpYxwI^%cHc>Ukz@p|~L9wz;Z1Eri+H&aEzYI(_D=J~((hlu2637g7^j&&{XK$CB6M4mmFoQ=4(<8gT@cJC_rQ^jLz+SAi%C"
    "<f%Y932g?ap%<>dP)9lHcIg}9{OKA@QypJ)^XBxt5?;iM_4SZNX9Orp(IOV)6mzywR&p6IU(cmNglZy`{883jLE^DsiXl(blU=r1X}mbD`<c(4"
    "oobeGa{a~P<p(zPkerp$iq~&{>H1A<#6=#g5FQpA8?Qz;Q|<fl$r3bF(5|B=5T+hW_8}()PfVZ#Lpc^|JZctmH#jL<kCTSp745j2H{-31l!0{M"
    "0;{vtWIVIKWHb+Us(A}mrj;jW0ixTB4O9derU-Pm#SD6x4tmH^d6ZlAb|Yz{oSZUYdE!JJgVzIP%pr#zaa^z0zX06E;ki~Q9QJ23S(VMron1C*"
    "xr$>nyXv_|E*j8QXiW;XR5F|UD%rm>3r$8Ke9`3!=Q+7eh9J{PHY?t=a;3s>U?r(0Q(ApEpSF7IZbr{=G8xQOTp~+Q2m+?Y<vf?EJt|x{<G#IO"
    "AvwYS+loie%jYHDUS49+fq>HgC<G<PEAGMmzFVP6nG*yf(?we|&E_(441RF6N}A@^hLze1C3u$la+c;6wz;?<JCUn5Rt0aicLz$>3Waj{=GEIy"
    "-DcJt#M*e@&K?J_!=ZrI-k(pV7Gxsy6}?^Tfhd}Sb_2ADRbT7|?>fqg2b9eSe^Q(52-dA^YinF}Hn}mANRkPzs3ua-y}b&${^?S>gYr+UD_+K4"
    "&SPYDA`Cm71*j4#2CYri=@yHw)bO=CG}_BbJ)JY>BtU))zVIZ=PIp>#oLb8s3JPrbz>^54gZ~+xp3jbK5kj+C2WhIM0B*CIo%XmPrA($@jbdGt"
    "$S@gdJ!n*wR{BI9eJ$jTP<K{P)j*McBhc5Aqzj3Oot>T79Ufj!)J6j46dTlQwOWiZ3<}W1wDQwUtd~V9GX-^Q1#TC)<PxP;6dey-N|IdzbF4za"
    "QN273!}y%MtE0bfAiXm=3w;tjZ>k94gh;-@iwx%T^;WPhrJj5~ALeqDqOuWZa#v2P=seGuG|M;-ef^ML+Ge@IzIlxJEC>>lKSkZiR6xC{E>s5`"
    "4PISJDmn;+bF2*>B|f%7NTo}w^D%(Tj(3>K2P`6j;M^)2`x9tuJ(+|m^ol1u8GyVSvvnvXP&}o3dW-x3fAAWvdN@=W=N+RInBmcSW^Bzt)^s{;"
    "ENS0x^>MU7!A5%?S2||J67q5A@-V@+aVM#WC#nEMV$kr-#CPa2La8R-pp<oCR+pZvS|i>w_yhfc`p}%5sb!)(8&v8iaf0y}a|g|46A1z@gYW`y"
    "n0@I_WDlmIlUit*7KQP8i&kda^Q)B_iv8T?rZyaZ(oR064@v~8vhejvNNTyc=X9mF?MbRe-@CzeE!y?Nr9;_<n@r4gzF6dn77bzM6A~phFRht_"
    "gtiF+I<_r}*y@xz4c$5tdE_y*WDPStY$KQ0B#Fn;@uDM!Dbve`^a+R9q3lAi<Xa^HBN}t{>Q$(CM-jbwV>leb2QIjeEW!trIJ8g5ne}4H3D=Nc"
    "0KF&GsytdAQc(}0=ph5hwP@Q(tHww>&3Z;!_gl9gJisqf<j%llL{idbQp7*ndab>KsAP9H_U2jpnk!&inj0UA2ZvTrRBjj^9ttZQio|BobUiCI"
    "2@!7aRt8NG-O+wTBF2*jb|gO|M+mN_C7v9nv6$|kQg0P;h}3i~ulJzZc->7fi_&#W&eU0@sd#1-UvNx`QmhSIO|)9TT^9qC6h_|cEKxr2HL!X*"
    "Qf7LxaDknxImP4)zOE(4<gD<5gwh{Z7<dB5w)R|knc|y25lOmTgOo3KP-7>1Sn=$po9ykW^0r$F4=#5mj@o_SqOI<Y10ynV&>P&Rw9*NJ0lAFk"
    "Nis~iTD59ZT6>AyXAhLGNw|ffYc_h@8yn0>_YAuh(E!SI(A{yNDxs<b7FzkZIF1wb1@T4NCVe_yTYQ%{D(XriMowV*ml8moINjQEvd3K_(=wNZ"
    "N<I#3jhHSPekbw$C9YoBFN_Izf|xmFDcq)C$($JITJP?j88ZO|SXK}L50w6#1vU*?`7~mtPT{$9+0d;h_%Q1#7oytjcA->pKBhQQc_Xq@ScITn"
    "w<-^OD%dtXOBIT7LPYc-ea?U!>12sgeznU8VM&~8);5~U87f3Muuj$}TX)B?84d-J46{{(q|xr~Zl2?<pvm!p!TPY4BKxQ>l1WOiTt!9Sx<bkS"
    "IJ6yle!z(q3TiIWZl7wIda!mj7rj+a9z_uoHiBL66u8;F%yG4DXGd&;t(!JRM`G|i(0av;h=|jfU7}dI$55oL0}w$jnQSn}p?-t4A(yakuHl-T"
    "-O(`_n7IZ%EXN+k)XJ!8WDOc-^eHBc*i9UC=wWJwov&cjbS4ukIN{n4wsRlC`V-(*-6vR;z+uF>>+U>=9b||Xvw{P+pC7$pxR4x+%`JbzXBc>O"
    "I&+Z<CD6!Of9-T{>$K8|_6|q@2;_n{M2sr(t>YygUaC<BN2JfQzz2}H2Tgp50#4gV?%ab!D&wxE7K0}tZ%ZJ;MbwDQDB}v_t`#J0mV1dLr-yiq"
    ")_Kg0zO~$FXxbx?T$2_av%ax9t>FRChL4p0=FH6__vD#&zD;e&U2$^EsUAL!a+5}repOw3q1&#d(Z%UIDghkx*U7&Q1~W1^Wv4P?ME>%S`5g>~"
    "<{3P8x`-0D8s+9p@TO1{Mq3JaGdG`ux+YDtXm#p%#K~}pnN=dSjPl#+uG&k}B#F}s$2E|DqFZ#bCK1oumkM+})$C+X5w?^A(MHAVZmP{lUjy^0"
    "T3bug&n5PtOwC6b0@>E!Tq}86D%JuTAcA7-q|NB;K(!Y-U(m$nGXi6-)1T(_)l&>}Mp3>LP`X|&OQZ+U-|cN680*#iY9ND2eX*Oiw{4Flo;S{R"
    "%ndHs4?r48d;AGl$Y<{D(y;fS7Sbjw4c&t5oua*6*SgWRc}irh*;w2#{&R~GTawFKTH8jHQnjYl-N+^(Z*A@_Zz8ipB>L%NZ5s>p(#3D|`;>lE"
    "OupQ-D}n?@nxdJJDyf28_^`;afIT1BI9?I|S6z*MDSu8!XfMqTcO}DlK;Lrf7W(RMzkP4R2{mk7%rBPOWC4vW8?(7NjpGQ{&xDySOE8_-2+!-s"
    "7>i=jRIaX^F2xWylD>;7r+UswPQVm>=+SP>d1oN<5y>3|jWd&BlOz|Cd{AaaRJXv__FU-pJ*ym9@2;irYM?2JY^^Juji1oc6uDsJ{BQ<;xV6pk"
    "mE|2Kcf^lAdB}n)y#4p@U?pm*!2|W~(NIX~oGFlVGu<74kB827q_LJHH|gKodS5et3c5QvEE9B7+%i*}NSWCpEpx+dr>>gY+hR3)ENY2HH>VSz"
    "2F^m28Ck?AxYB6!x0P^>LXZ!tBRy%9+w2%*5}X3A#ypRbUEqsKKEZQ4`p!nWsamN|{e=CzTtj!TR(F^1Ds)N0(8rF>6T`VxDkzgAGF*tm7i!&h"
    "Yv49^`@3O;8pDLVM3wf@`_C`m8kmf)gFcoH-g7myDf)GsD509?N`?;4sJUh-PPciiqP1&egsRms=+~ZITqHIFD3n>~+Hb!Dp_4Rza5GXqL58(a"
    "v-!LXC$CM*>J75GPlmA*4(1462i$_TFiTT1CFvyMa^=OvMFCYla-#vO#?K+LF(X$-o;H_b+T)d=@WPkp)U3<c>Pz5*V-@4jV3fX4_QfqfMSp4F"
    "k-jHx)7eT&3y;`gd)M0sGMbZl&K=MZxOY#wz(xSqjfP=&!}E`|u5>ThrB_VUcB0HkyCsNYNlWQ`Y#>~+S+Eaf(8**in|bpytvKDQgcuvM#Yz!o"
    "Q{k)(D90i9KFdJ&9wVki!Ck;fYl69%OuUx68b|4>B#e)az+&XdSv|)y=00)~DleA}uvn=zp1|&Dd&wwI?;4aVYE&J^ml(r2i^S&W^xLGgs@-O~"
    "H)||T-EFl5#|{N%^}$53Jb;jwp73#4be}!5On#vCJKWHoUrABQ%^K6R-%Jq~(&%NAe6QwP@Fad<Sjwa8fq1cN<l)H0RRYmgJcd#(G_>P*ZH?ku"
    "wBWgt#7Vue0z$`y6f693g;mWH`-D|m-AmisTU*(EhaFp}_Le+c6DwAk2C(3*ot;P^XZdk19<&oKyrh_j@G=N64StI<BKiHP!=&Jv5Afg;k%e<S"
    "E*R1zs~HyPGboxuR8Y0eW-3Vk8rtyjY91Re95ME`Kv6N}c7;yQPMD=x@L0v-stm_hv(``O5xwxrWx^!2AgevkF1i2h9h3*@`G=7ff6vEfg9`;}"
    "&(><SYtG%h%TKhk!vJ4ZEg^*;C^J^%U9O)ap^88^mI=gx_O;Rx0khRSC_|JxW}T%~RL)YG>(<s*uqdT;CPOROyVW02k0!%)aJ5WkGvaWLPY6Wb"
    "DJI4a$yYHJSMoCGz(CUf)p5Qoh5B14G4;1h&9tf%{0t{^%uM?+);Q+GZGC+_&K2s$eW6t>4c@@xxCE@Z3}WuI(Vj?e?e4b8eSe&vg{(d`jHPiJ"
    "olpS1X)~IP6}N!>YR#CnHIC{lv{JLcuvQEOF{*hqyLK(oJ_&dV^En>V?rSBGFN!e@(P&wQKZg-G*d;E#V(sCf5F(dYnaXFgMR+{QSEPPZt!7wa"
    "ia{x&R)Yab_3B?p>i&m&FI%&lDnT-+kLP5R$2v_fW#9!9WK0`Ub&Lvma~EN=UG;jhcG{ehc(bZ#kqxKK{2oVT@1G%cYB}hJ>Vm28c=k4MvFlq*"
    "ZecP_1F+aKUl!;7NwbCOFvpIYO8wz)-+2gy3#H@BU}hInB>2Wcx%~Iv>1_LfFm4SZp5+Mx%IUTh&nRHTi~hNKRc%iIQa9FX2PJ)Y^$;Ry2u;$S"
    "A6LC%)ndTAQQKhjdh|{A_mdO%-@BhWhAJd1c1dY?grG_X=B10FGrf=Qkdw80pS$0j+f(yP<TGXp6jRUXK}~^%Uf7)lFfn!<kgZ~-nS>0eW1*#g"
    "@|CkUe`<bjdQOoShOO)`QX*uce?*ql{TkqnA6Yj*`F)mx@Do64`tPlHXur+gK<i^?fw@C<B6j!GS2%lQh$qUIOEU-_Nyrjf^DeA_HsLjUk+`2b"
    "$FRpWwo{-AF)33Fn#s|*R-1H}T==1_Yh(4Ri~*N38Sczg{rD~IPW5k6zM_6W3!Pqs?rpsKTrc%d0fxV&XzS>rPRz^tTQB|xgm>yoWH;jH8mJ+w"
    "_f8|VPL|!4!7!Injyp`qGtLHG39n!_6K%d+yW{jPKQ8`V=hokFQ1)sn9k>5N$6?8i&>D8k=b+NVZW*WMX2R_p<DSy)qNATYw==rT(`hjsCd>5q"
    "KuA-%2MG<6CP*n4_uUlzczvNUJga_(=keclOc18S8~O|x89gVPjd|b<FSZaSU(6VQoi{(fOwKf%O5{Fqc5azrUrka8GhJwP`dddPwil_}e`13H"
    "CyP(PM|GAClId@!Riy*UzRWzmKEg))n7&_M|K?jDT{rfB94y>puqe`AOmuR51B?#A`@jDzcJr?--GAps_M2Ex_s_HgJ*$2UMDIm#c0~w4Y;=1a"
    "#yb7>MePaJI5P1wS~v=L22SnrMEr$19@-C60RPA!Pj|`N(<QwWVqoZ-v;|@v{u#wYcWp4G{Wce_rq9*6{%5Hh*F&T9a_vJ6P<r=WOV5=4@J)Ib"
    "7!+-sy2JNO;Xw(VtrP-7?nWd3tsRq`Ivc#_jx7`Vk-3KcwM#~~&fQI`<7C}D%DLW@yy^tZXtd!d41z)`o<h)^(`~+dj)Yc)-?6G}BmD;5_#kwj"
    ">i=*zjJ4dp`n-Bf_juNEX*^ZQkL!4Ma?I1uAjosre#ZWBGj!iL8vs}tt6-@ft7s!x^Fh>xdL^(-WI$hc7isU<s(YQHsn6~p@mIPlB(LhiLe)*#"
    "$r4r$MtAffg*U%LJMPI(lW4A=Unq@AYVv@d^!MKRytK(6N;HKN-dy%)&R*R>B6JFS=>&=uq+nZ$fD#SpgFl_Q$-B)+nLox&e#<_lpnT5#HF}1@"
    "{_&|0Yp74L74qRlk<G&AhDlC;d)C9@us^b$k9eNny3c;ZplWi$>*{M~qZ%2yS5dAUozn>=hhqa=G})r}k{j*~nfw5h9s1Y7SbI}ypCJDD9dHG?"
    "->f;xRbsbDEEox0V4~%-1;|Sojg+3a7r?(EszffCsOU?S4%#UG{S!mB@NOD2TO8fjpIIsWVFdj6j|LBEFE5?_zUqz_)-vNFs93ouc`=JWX}%z0"
    "wS%R8N<Zqdyq-$wGG2!*`=dxfIw1N)CHKAoTVYSml@!H(V(A9|K}}sv-cOD{q(n8?W)3$cbHIV6Oxb-CjmFUPcF`67E9EZ2XYNHI;Ez;->gB@L"
    "bvl4PF}?29Zy{0D+TJ(#0;uCK4bBWSDySHvhdxJHZ7NxY`Qbt>r|Lbo_zLceVl6<x?VJalXvd<Y_tz)pO#~ZSz3I%->QmY&$L4?*>et+X#bzQ;"
    "y|5iu?%idUO8xghz8t0MaCs^j{gfd%o`l6jT(C8k%+~MIzU#VhPT|O2ReW`*<g%UmPA~&^6;mj=7e9y;H)R#=tapCg0tGDxMi@)f)#*4Tr)S4>"
    "5C5KA`kAsXgvndZJ(_;<uYZUZ**dKN3PkgdX33aCYO*ZT`$jK?nuCMO=X<CGoKIf<6a`=R)914%7|*xAz5d(FO(Bj4A=?6TNbYMfE7S0tsGb1B"
    "J_5~${>NtNeucg)-E$w~Vebpc!Q83irF862iu|Ad$=MJ8%d_dp;NSea>DezcMTU|vb~hbyNg^x$f{jda#J^*@88=`CUqylUivx;Pt|~!bs6!LF"
    "mo_06tIRvwSi?pZK*b*jhQ+leHPwJfyKM<Qi6=v>n>f9P8Ly0-&qq!YJ3q=(hR-~*OtZp!5-y$I{g;zq95Z?o@dGRew*GRYK2#Y8idCM3Mu-k^"
    "9gA$--P&=<nQBK;&5wng%9BV|{7{Bx(0ojhNO&%Z*Agk}Th_<$%u5uDfGv2j7Mw3vGKx%pPsd!~D9j+wy3LP#qJ%IB?zS&nNjn%(tf#&bvWno_"
    "h^k&r&%kzcN+;@~L=hL+f(0YKwEk2fI`KKmecBW{qf%>Ty*;7!Qg3Q!c2T-W0EPE~@jA$ue2{M$$h+d5&5|)w6JkM$k`9<;3!OieWD^Y1F_T4="
    "CQjl!FOUZ%&>y$Spll0|k6rk-0AJs_`dFzas#Ogsux=T*iwC#+{~WGXfthHt>E}I64D~A+&soOcbVFHxC!DTo=3(o}BYWmvPCygskueHnEgwr+"
    "!*ias_AbY>L7b@QAjmqz>c9@{=9aUoB$hvv+o7lo+M&x>0Np<@^Wr6i(-;5bGH8VQZ+@)aShXRoq9Apd&D|j1t*m%*D4kWdh*3i@k)t4X&}Ye0"
    "!%v1R=g2aOCBkh8Y7F>BIWwNs4X>O)P?YlJbS(l$p6~Z<q3wBJ<$WW#ijSR3^4btyJ0?#RCRMPJL#%Z5bjp(7?<nD3GM>8?s4AQHWLa?93D1XZ"
    "0>q<sKqOgJq7KU&K~M-m1UB4J$_!uj19g~kJ&J6x?%2dvKr3#ihuE_L(KUw|6YUsE-m*w~=!<X719{GC;#KLBFK8|3mAC1KlaR^o=&#!!7HW%^"
    "$Z#(BC+ty~%c=Z@M<^@|U;~NVF4m{7Z2P>QG(%synyh6+an3XG$(swZ!&yDm!YDFEpFaJ%yWoW^ilME^CKfP-8dcaZ1{u2;+4V3hh^3J~w}&d)"
    "E~tA5*4~5^mA)^Kaph`!y(#BCOastgZpoI?JYu|cL&sUC(pTPu#MNCgqtY{-k=I&+m4CCmuBJ@ljI-c|U7NSUkm!fjc;T$)WaSTNGar)YA>MPz"
    "%h<LH+e!tL)TS?lSQ3n^170Vrc+$iT_)%;X%mFy2$lmnirE=SmUF=jbXW(qrZXNCJ2bF=kH`8vA=QZ5d{($3N@^bF%<|0*BVJlZs@RWWC;U*L="
    "rQ(vTYCLR`nf?u;ZE}Qg-0|z&ib57Rke|5&iq(;!AJEmdDM(0}LeIEXT+DE^Y(sQ|g2<y4n`OG(O%K&1UZ2HS_ysrCyhFr}IpQa=lhKj!lxPaU"
    "v2a1ZUL#Y=_hIykv`j}=?h0dQ&2^V?rXt7_#<Hz+1UGX?H?x(5f!m7ICs=<psS;<p86_K@wB;#Kfu8m1Mzr4gwmNaRL0BE;BS+P~)fb{jg9N=?"
    "F7LT5E7!c<=dGWC!lo?@iwxBn8@ujKE5<`t4Jn~g=w%Pcp|lfs#(Cu=j=DB&nZo^vXTm#Rc-sHZ)|>TMlB8E+cJKAO?`!N4xkc`owO94N4Vz?>"
    "&6%MzkTjT8!x_y867(VgdXYfzMgKrAdgS8(0t8`12^bP0A+kv}+3cmd_NvUR%!rKb#@&2(b2HO-K6Ag394U*;&WyZ^ySdr7p6{G1tAA>ng4uIp"
    "!)O{pl5zYs(KqQFEPJ=ykeLJ()7m4A-p+W@bWWX02Vzk~<h99wQ}$LX1*LAf%oY8%gT$w%j?2*(8#~*#?%YM5UPA_7P-#r5DmP)X%_9%&c#5oK"
    "W*4K|h$2=I^Nrd#rmQ>sto<CgYvEu?JpU&0bi{w>uvT;1rIkXx;^_eErS~4b>RxotPpNV~Jp5L^H2tb6Bv)><n{5kvzExovw?a!W!wh+`Ft55T"
    "zJ+0*-(A;q&*oJ|N+WZ&)+@7NGDc<fm_x@n%1JLXXo{u5TXQf=@C2Kx4(YYqiH(J9ADV**Kg}m&S<eZNiUXem#MBy<G>#FGQsebELc^4b409P~"
    "6ccBbZJC*iU-ijX4TdY&XU2S&h@9qe-WFB_>N{OQF{;ao7GexFc(f_Eg_x5mJpGq+fRJH|2PVu+h+2Dn%KhjPsu|)s2(zdn$&A#FmF|=nkq}&j"
    "Q%SzY6-)es>VmqD%=V1y93!03Cfn<`m|O6sCE8KhC~eI*wx7ng*UF6!_;78TJ^KR0`5he5;nFUS+{_+r#vE&|ZXypOjW$;}rZqz!`Gudv+!~@("
    "4tKH*NT4nsWRq2t-TG+)!ka$b!7p7^U^YTCtjnC3Q$)wHm_s6D6DiAosf<O@B)tLihk|)!+?hLrgdAwcOJ?S}Ie3<%k+#LR$nllkYier;mpG=2"
    "y!kP{yk3U;y@sopuODs}64U>EjO!bReXb(d$ze!A8zu_fdH%lbiCis!$lH|JPSsr=?o~$QB=d;iYVCwUrp(i0c6aukZW?nH1|qoSH3Smnv5}q)"
    "s09drVN_GQL9WnZp1JC=2AINR-~9j|iOCw#0uU(Dom3~GDx2_TbuY1i8@RYTpWE0}1ZR0_VOh`f<4|Cm4`xkm*?_O?3cB;$ndw3ej?337BVWv5"
    "0Xcc8;y4;CkkHrF8G2OYQ}!mKmQ2wfT9cRR{Onm9#cH-k<n&Rk&Q`mbEpHb!lKk9S4S*cSouu5=-MCVGurWa0i1P-shMUR>TxTZH-haa+C9}F_"
    "!ckj@@j=sMl&N6cq{W?Z>nU&g=r!GN{*7YI;{?H~^p&(Ai+gn@C~NmH9K=#s<Lc)Oo5EU7iKz+W*Y|~?d;?_adH52{^&ag>^o(N@N%2UVViIr{"
    ")yoJonK3-!2Z(D$NC{qw&FeixSS9A8(zkITpBwk4^_=o~U@o)@DCc6*>t$Qqyy*(FGBT#@?C#Qd^Z#!G!`s6!#d&1VO3m7Z&7zTdW&VRyhi-Y}"
    "niYcpG!4%#qW=&z8(U@4mg!&eXfxy6jMZFVw@9baM<8y#EfO^$>lP0yS2%3d;4_q%E&5se2j+I_Q%12guXq|Q!rWfrZ`HP_+sq}Zz)X5pK4i;I"
    "WzefzZJBvjE~uC^w{8&TE*5aY`u&W1wOFSBy9hXHyI7?38}T*|s;()0gzoqI_74?agVGq2Kt<DT3&l|SG^GUOR;jK;yP|7@VWk3=rj^K<$s3|l"
    "7mX0~F`;0R5~a*@`p2W^Q3U?qx<#9Q<k|k7SS3-y>4RsB7?3-wn^LJ-qc|pJ99fWGAL~iu?Kh-sjY4E$^xsY+H6wb7Gl>j?d7{5HEyDinYn^1o"
    "^QSz&L-$k~wt<}@lZVkc^!K?{?9S;D54JInA{`!tn@ooE^qrt8ss#k<y9ZDg+ESSIvmS{jjp>h{LwA#{G{9xFE6VkHM*j>)OurRb=OS%1a$o}Q"
    "iyyZvAdRo~Wnknv9cR{ul%{IoB3e%qD;&%Fq{0>gy05}@8w`)q1(O2!h>`!MXyHx1&x|b)Q`C+rH;iuR*3jiWG_$5lqC1rVIEoc!I>K+u<g!5)"
    "OEuTM`ia<=;-<aim`&J!%)B@iHV6&a@;Ls-_s9E|$2tX;3%onEQBbB|Lo-qg-Lv!m*{Fmuclr|yM%Xy?t!DG#L#`t;00NjyEVZaL7%A4l&g6eO"
    "4Wvj)K#HiC;sW9OUE#E%vfnG$6qnu(&fRD<3X=!wv7O$69yn_|)R~2K8PW!EnsFi34k&nv(X40McPU_Qmi>sb8V$b!ImgoG%s4w~e?!}7{V4Qf"
    "3u!kCvJ7Ync#Ql^Ij1m9JR+XXpk2`wfr=?^N;6c#+giUD!1+C+r|A?NOgs!}r7qb?#1q)hm*+_=bpZsBv{dtX88waF-BQ!koKh(+WCMzyC`-L&"
    "0V|R%xl5^!L^q3Nwy~uLc(LO+uVK`ta{r(ipJ5m@wz86jhe{Y3z{lQo9Y;a%E46@=LcvuG`7Hr)YE>HCC>3XyLhTB(=Qt_Pvvg<b7Q?g4q6Rp0"
    "jw1kaQ8>=<c31A2Ku2K+ez7QOtuZnfaxTI*s#TwE<3?)|1jgZ+A#FZ@uCL?FX0(dw`xe`|iV$xUi(kr@oh~A^V-8DAPG!zr2-bk<EEZ&967S_T"
    "Zk{uQGz@7IWr#ab)Sl?&<fV@=wJ9E|*F;h1E-g{i0VP<C#{p3)v#gpA#KS@XYUq-ARhU*2cRGQfM%R=~KZP`_<9YUM?{>O8194h}aIO&3OYDP!"
    "!RUp|n3pm$^`Xh=ZJ8;Jp~Qfha?|3sI-Swz&TR#974aWEym!ymEm>vx^EfUUr``VG0|0JNU|`*Qb?3F$jq9ds<hvaZMls&AQZ^h>D9w0OvDD1u"
    "0ZvdMU6-!I_2?p;YL&$^$kl@t6Wkl1a#mJBAm+&zdc%NX5(B)j)o4X^*s;9dR*<IrtwM>+Rlzuw)X47K73$F=<)^#5^pTh~XHuvr7lbtj^oQHG"
    "J&MiKN&^bnbnz|CIOSCm3%m0#F1ls8Oar|dx>etI%H{@{+#Q}R!&R_p04g3J4|H%uw<pu|{QUgOqXgLN-4@23@KIh0_R&vgc)i7mTH%#|t5=;B"
    "ojIs{bSOsQT4#w&L(=GkqY@C=g>qc>S^7JxnUt!GpP2ynpmojE!PCsuOb-E2#&RyolL^N}zHie}i|nTrXZXJr+5sw~j(PGmFl^z%G}4}G4+{n6"
    "S|#T!<wnV25pa<@n_GM$XamI|lng}>tnuFVX$zjb6P2RsqF9v_u;|;$G?*-Oj|@SrRxWS1lWXjCrFqM7uze5vqvmI1wQi}gGFw9&fnu>GH<KH2"
    "T&r(5@Z3<ZGfO%nwTux`@(5F{*3i%~7bYC=^d|l3E4%d2z!?L+&8BD;9439tMnh}ZXWi_2mnbTRd=mv)scyGxmOS=cu9WOHQ#F4RiYaJ()6)$+"
    "wGv*nn)5<9%z+j{`d2X)Ytq0PcY3;79Sj?yQ`B*BjlN{K4S1-SI?IpDm7I;GMr-4=kQ;yLY(loD-U%I?=0YKl<yd_3Vnu6^R%u@}bDb{ws8K4m"
    "4gd}#dz9K)aZ#fGq4?^>NiGpVJ3u1jEDkN}=*0z!Czgti*{10#2E%m?B?}l2L5Nmz?>`!k6T@Q<cj!;8MH+C;Lx|$vA}`JCW(Fe^b{H5_{8xOA"
    "qNj#kGa3a^20fONlcN;5RpG6Vl?u%%Q?f83SCnS3hA5h8J#bpOoL+sC*9-zXdjPN`?av;_awzaAnS8E1b+}oQGB_C2D6a@Jk@Izw4-)8*OzeD~"
    "%hU6fDjPE|6BR{|C$yUTRdRx*T~P}uz+Pc!i?PknX^L3zvB(4FX?l9WKu23im9oquvc}w+(gS?(SUFC&3&z$`sUwR+VDmCIIHctnBStX;jnj|z"
    "_V)hrJ@HsPrYN}EO-E)>i0TbqFzk8N9}E}?!%%`C%%_d=a8*Gn?7=QwMZkAg=7Y*piN#{MM*fn%DCLPQaA_1Vc^+?yN+;1)YRkB3Mj-|d|0NHv"
    "fUdCuR?9Ho$f+-aR!dzC-}4}Zx>vzzaxkA<p@Tx%%Hy3XnHMtNvQW;NNJmFLv=WVniC~ax3@Fqj3rnkP$(P_UlVy!L9e@Jkrb%irgUn}Vr!DsO"
    "Bxfok`VXvu*@i5s%6Nk^8DPuE!kAmPf(XN|c9j|y+ni0AuLWfIxt~q#h$(Y0ubH$mHb;9{hd3n}RVfky%&1tdTrRlN!5X&fP)4fs*?aqx8pvyU"
    "(5j^jT`gG~+{IQJOw3w<<xA(15@0e~Jm0|twYGJdON!vPuWWBu?Q<Cp3qGReFe)<h5KqcYCKK9vJ-atJLZ)b)4t}RtWHvp@*$~+;EHv5S&n9zG"
    ")On=^SqYf*=$=q_Jsb>%TWq{2Wq@mXWq3Xtq+Mie3OOke#j^=HiX%G~aDMLaoQlX~Eda^}pSY|vm|9wd{KyhJm&`{;Wy4fF9-?u{_wLojnEAol"
    "?G8MZ=5eH~j7U#~0?$mCDElb&Mq&S+=U3(-2LjncWTKKF*es&RH!j<OVTw+w_^^T&ZJlnG%W5d{gT(4VB@K3?N)_;cEwdvTry+Df<s%k`M?IT~"
    "8Gr?s?8bmxKw1&8<vjsyd?7KB)9e^MnQS;9vZl9le!&jvAZ~5LW-Q~3^f{~W>(kH`fi0?GbgNLMP-vr4Y40kZo<{=Hya~c+aXq=4KXI;R6}wSF"
    "kr&XvZHf+*YPZz@i9j1`Xt|Lqlwse#v!2D=$#@FI6}u_F3?@o)QYod(QMKkJVgZQ^lS@X4>n6-L2&-RhVvaX~rDC)^WlAc{s-Ue_YhedCT(K5e"
    "sx;SKCuYs8*BOZzpaGeZPd5x&XLblC<0?87SF>DQc^&tT+OF%CuBK~PTM8R)RhZKOMBYq!ZPl>=AJ7ibbp@2?StueTYiUI}YINw07_MA1^%#u_"
    ">fvzM$*dfu!4xrbyG=P-hG9dSR*PP64hNfvS7t?wEfew}BlGGoX-{HjZY-KN;TbrXEqG<K2DV%2nBjP=^Xat;1%N9P#df??0D}{A9!&|j15Auk"
    "O-e&?lpH#BTWwe@S~&?>7i9H!o%V!fJ;=dn{^o#dbBF^Hgace;syU*{Pr8&Ouu_Qvf*oNjvz1sLF$hb;xYyB(rn{%;m^OToc3G{};giESYesM4"
    "`bvg!Yndcm`rWZq=g5WAY`ar_SS)UCky$L%P<}wHRUS0(oGD;8=3dX#Yn2+kg*{S%#YT23l}@K7YA?YFMd3Z%&m&6JU+!q0F7I@nJW+AD@)O(l"
    "wCwNNh|H4RHTOoW=Vdvm2A+Ra$J6@6B{%s_!(QQ5tD!ntklA9|0Fb4os@>##%nCWIO{34QlSxSFL6IX#E!)Av4eZFng}6568W`<3y3P4KN*Kt?"
    "9J1o=_Z}rZJx1(fy_IUxiyWtoTvTPff5C9LB}4;wlaH?{MS)bAc|3Zu)oL_&P<P#{YP8z6$xxus(){Rr3A|9ou#KNkK<_wi-<0bWAYI;RfFEqT"
    "+09~o{*2(Nx+Jnjz0P&Gm<7dVF7^vY6!aECQ)5oJn>R6j-89Xcdpa*PD_t^a-sbX5pyEv8iOW<8QY|!Et0u8sHc_!tOf15YMv--jJ~!o$(7|Kk"
    "!fdb)g$(=4s^DaoorPS5(%-_M?Cds%#z5o1QCD*eT3aO~OfiE`7|5!|-a@FE$qeC@QWb8xfG<sMS9W%zC>CU0KDj`uFrNeatjP2fs&P`R%B(A;"
    "_1TK$sJL-V2CAL}Y|X}F5CSB27LUHa1hEV!O)b+uv)99Tl$I2Jnr7P7#T42hVwr^rVagnUVJYkOzFNZ8>j2TA;3B$eaiW&{KbGzYeecaTN91b<"
    "lD1;i)Hd5Uf;21?UV9CZAA5N4;L|=M3$`1C4<Dj$hLIQ8oH`VsObNXh^!e=M4qN#b_|k8D<4o-|Qqj8iI?ONc&WLQs7MZ5htdj{Fe?rBKd6nD9"
    "w|0W@Am`Yi9L_Z$pVw-<;7~26lBR$CzF7;om~w+}H;YYnc6P!7J~6UXN1;WCaAa4jkq5fN5yhi}&XP8K#IXu*lr$gU&X%%JBnM=ctB!U@BWda*"
    "6}eX3f}$@Dbi!~>37U*!m{c-lywLG0$S0MtN{`3mG`qkkitGYNo)v49>~Lq84QGDs);r`oCKFh`a)I@^WGdFdO+XP)s_xzES9mRGJFr99A7KY!"
    "tg6BmJ+-K$pvBs_`BJHe!p@M2hc~NLldFAejad}4f_uoR8pQe`*`W=U=B(Bj_ZIb*wFzr7dn?DZjw>uBYQNuC{DsX<PPBn6(2D4BU3R9Y4t=82"
    "Y}zNJ4L!M1DY3m<-?y?x*^K9<7uhNYKge2|3Af;TV_JpQ%pmJW5QZ8_8h18A#i7c2s!5)?3?%JHaF|l!aN|ab6GyjnUp;>OO2>Z(S-akBwL(5U"
    "nxz|3%5cPX8+x^r3z#QM<#ESNllO}q$4}B)ifTfs6`4t=X2*i}qNv)?lzBr8z4I%SF99&QcTKe#Mffc{3RWy$ELS42LW~zYz76IXmg3WF56xB6"
    "r^LnBFy2&q=PZ#!w^wrbi8LCE@Y_snxASh#R4u)2kgR#l*1wLSzvF2Y7ZtW`oMd&_6~}Ush&*RBuC+t3>(Gzj_q44fBigemIqmywBvG1d{5-R%"
    "1;<fYUE6?t2PFs;JSl&0RS@{_!Ub(7<GEc6l6lq>T%}jsXF~j7oj}c(No1$lYPI)Z6vTrExu%<#6eg`6-Rl0md!BbeN8sp0aVxp6Mrj(^foFGa"
    "s_5R^wQNB14tZ3j+-4iEM`!2>Cy2OE?{|1Qi{kzu6q^*ZFs;vSwwI&SCPgtcOUS-e@s_g8bPII`xDkc!%$03swnv6qHWj<YYT3Z#aJU8?KtyRb"
    "Z^e?iEs0WgzL=GYA!24nsQpS_$*9${i!7D2s_8<ZF}980G<`*u0E<ka1w|j)7N*U};X!{ooP$Aa7}&fGuA8jWH@}x8cMyx>k}H+W{jW^UxT<sE"
    "-X;fAg@PNxsuhb|Fl%;nk4=1~a{vB)2e6xxEub@}hlSFxza{H@m}2&PdpobNBiUlB88dk)T|ueA7#E#!#qHT1c!ec5kh*fJS1Oeb;<(kai4E;f"
    "E2UvxS_vF0WpCMXwYg&M!X`RgVX!&>dI~g|_@45wJnIC9((V|L7Rn6Z80$^L<NqApr`f^0o={%4tFokl_i3ByHqtd;8QpT%ba}d7S7@!I9F^j@"
    "kR)x)@ua3GMbT8hX1Xe!wA=gpiS_9k$fb3ls;fH=J(32-AVsZStajCSOeSu}As^oDwdtFCy;;Nr|7_W5X)aQhrIYf#5@1lA%zWz`w5L(Ovu*{("
    "+Q~KVtqUlrD!TxV;KgS*daPyL2DJ)Tq*BOaqR2~`?uv;5fmDwx=o!^a#avMdwlFMf;W<o4%Y9tzY^8Y6(L(ASxIECziHtO#+aMoHrq)&iF;W%L"
    "=Y|>hl<n-kE0ato*$)0YAOq<@G6+wg)NIAfRrjQH4g`~jY2ug*<-855rlWIt3YdZ<<ATG-aRCndk79r&#=qjMq{N3tt*MkOexZAp-Fg(~xaa(V"
    ")tKQmBYopoTIMq5+;V~eS<Z{LP@4nCq?OIALeVKKbGwAuQ5roiL9R33UShc*I2+<$w-%<T4>~#=JG61eV|q~NTvtu*nQbc4DrfvNpcKeV?Hu}c"
    "qEoBny6(w3uuif)jRkj{7RW|K?gAJ<jm{r9VaqJRg~YaO`4%mjW&w&2af((J3?7@$y*<1hiCZt_gqio;Qy=6%N`d==xu<QZsTOtV^v{_eQOfhB"
    "eKgoNH(Pd0nts3b(0Vu&tD3Z7n%WX*GXzlE$j+AZjrdPGorjYR<NFUy^I8#8K=k-f!t?#MrKeA=D%mTe`Dp(LaUgG$AO&f;rPL~kL{oON(%$t}"
    "YvK$%N-fEb6roY7Fwx3>F+Vf(=SsZ}g3Wq;W22jYI=WeNV_38*L|kciL&+FtefH01Gg@3P4vV(d?IOojNHfCi?d|p4ITtuYYYrwA2<ze?@aUru"
    "k0%oh&KI2{P^Y~N%gb17m`$I&*F#VwU8@v}HUe~#SZ*Mjtpj=xqQ)Q+tx){HC~m32VVPyj=BVN=`b%G8i3bCl@?y&%@mvG}#iejJ9Xmcw8?b2j"
    "0N3l3jug+$fc$?HSw;*>`-@zQUMNo+)Fcr>4hDX~rltWKtmBsk&^stWwHJ#;qShJ#rJBsf0JEo8vVF`#v5_O{8<cCvn1xjL8Y372QBRT*(&0LP"
    "$TQ6)|4RXEab5(;gJCWmF-TQ&ip}hq=Cr2}9%=G+Ft(?sAdRW8;4dbNFc2j&A?)G&)~4#xds)&E=cQors{Mg=D%{9ZuK-OcA8j_h@Z<yv;ZeWe"
    ">DWDDmw5_}jY$pgMhHUwI=2101B&~R(N~(yS5Tm24~AT*5^6Zy3k=s~uD*r7y=Yf0K0X7B3^RF)hZxD(MJEV5gFRRfY(-67-rHl&odpY3*SPEr"
    "``J<$(9cqI6cw)G&RUi$o|}s^if<@{dpH!Eyuu~00BXlcJLqg8mp1YG(z*kvZF2Eg+sT#!GgM1UT*)qAAjV>>tu%wl=w582o%Ur6yF@D-nIyCE"
    "OstxIuU9EKTRXyxho!7=P*OP)aLI8N%N1KPxvm%Nb~@djd4;@`rJnJa%Xt$)SrS9V%X?<I!LYtekDjeWk;9ElAj_62(Y(5hae*tPe4jx<g@T$;"
    "Sj0%fXibr-^X?O0QDQ7aD%+)P)AM&&X2F2c#a>kDKNMWcNF3~6YIFs^Jht{SNZ73{Sc_LVl#$>(7p0S#q6?|z(&&z6ihX0Q!(i*HdWvN<Fga?@"
    "09^npZL;*yE(_@D;*4)+I=B9`weC(>=(jDImaCi*6!Oq*DMM{?#ckRPAmGUP)8jOaS&5N8y<{AfrxO1f`}l6PE|Q*Ne8a9N_1I1UW$H3vok_Tl"
    "Z2f$QY-cz$i<MnjMqp*)*z4L;87Pa<jXjiZ=)EOh0VmVa%ylnp;D!c#U^yvKJ?vz}4t|^s0)fV6%#xR<bWb5VyxGRd_&GvtwV92TuV&wi??0wZ"
    "62_TmD(Iu~;>E*z_YNyLc`2G`oSNzU;oD^2GAY`hfKE@<0zgn0vlQ585EbMVVI;@2lx?j1LNTuoyizOqqR~?W$%AX3$8=WCV#y``u*BbW|FPZ~"
    "r|L=xtlKSe!YbrdXu@fp$n=s}PS-)T@^Smduxmc}AY#6Co!MUA*2pZ@1$f(6Ef)KNnWWYPLsu%3dGCQcV&!sXAmDqmuJCX;M1`&SwH;&jJAGzX"
    "qH|h=<<10No0o#6ZEdMPfqTAh9@7WEmQz78U)aoLB@m`K1#cn>C>*6h{o7s|)8Xni)Am?YFpq*##0a7WlS$p!wA7fmg(sR5R;ldTtvGFDDD3Uq"
    "<Cdn^)h&UHN@YP?Rb`0Y{DIw*k4D=XVh>(6<9)A+Dt8Ckp<HP4)LKO#L>z=G0<|fH3o+}JiKK$d+7wNs1$b^*F%}chIRhfTwyrw;y!vv77E`w9"
    ")`~EONFLalk&E9>GVDAy1^AN^X6$FeXa-iWidY|tJ|HlJ#iJ1FlJd?Hvo9)+0PPlVPfmoo5S*FuB}~mM3Nmw7=&n?GiK<Iyj$k8L&wnx%DPGT<"
    "vH@jhA%jOyO|(udZ+&KrGn&4%oi8bynJz#8WHN-GO0!&2cz+_?l#_xWNJUmpFL2z%N(S|Mv&`#w!No)haEfa%T&Y5lxXK{^Hrh~@h?ktA6k=WN"
    "v}3I({LubT_FRGvFocm5U}m$$A1gD(QprdH^r+rMiPz+6O|?2d>QkS7X&tNwP?0!R<-iQ9Rf>_gX|>gCcAJiUn}e=F_7UVzDL>zfu4nSL>vL&2"
    "_{m+wMsW;WyC%e$2i>j$2W=UXOtDnD$L<WGuW0?gr_AHFoppvurrp@wnwup{+|b5u)Wk_*&cNs4G}!Bu%Io40dCwll4_zrn&E#*7z^t1D7J`F{"
    "zSe#&E_i?YaOEQU1-J>z+@lkXY7BqKU|9C6+ZYeDBZtCai%h<n4cNJ;o1T!kDh<vqZ~(1RZ0TM_b;N6r9u>8dLO_Bg7z!3A$xSe^ySsaO#yfdY"
    "$y)9Kddqr~<Aa?Yp7G`)zAefYt>B>Ts@o$64%+?HHRx6|-YID+{wE8S65KRMf&hi6Ouuc+tq9w%;6%k({$bEN>oS=h{uT$+ECW@f9X^)m?A0O="
    "D~UB_5_=4$z7%Us1{*e!ZRg%{6AboRtX1(?QHHaHdc6*ERgTM$=Oqc5hi2OCB9bqHThCU~Z62*H0M4pXuvNG8h%!sg*Xa1X_$PQ?j@1aoRau)1"
    "f!4@LhC`=Zv4S^6gygw)C5OLZW@njjPF(te%Uv;WmyTRd*X19}3BD6W4p}bUXR`KJC$H?IqYt}do#?%LU;7%xcY}0XH)^2JDQFJ{2#(-$c-)xQ"
    "r&buXZs=POYea}cVFE?JTWn?bx475?yRt!#KK7mL0C-GjEUdAyX|2P0W)(`j%Ze*%x?}@3K0B2(Wro(@XwVXWr&cVewn;1T4%}IcIkV{MHiNj@"
    "P+We1OrE;wqgqgUcp$Ho4jDtM8BmaOyD~K=1pivEke8OZPN4PGuz41!6bgwC;=Ljlk0{mFGKVV&nMsg}j3?68`|jP_X_vBENW%W}heKx{`V({z"
    "F$eCn#9%8$?Vu1ggJ|G_l*%gvdZ;(_p{d?ZRx8u2v`wNnlj|Jg(|!HS$7HM+j-YqB!xvso#pZ$W?6qE`K!6L23^iU;v|lkY7z?XLQI$zeD7)E8"
    "DXc`Df5U8SY>RCkiW_8y4&TD6?*bS>P7!FYTNZvB5vWc__hD;beX4O{)zq{F@}R6kSzxzb$qlcS4PK9V$P6-S%oU&Y`MJnA<NbsghAHdYMyS!R"
    "qCUgn4B)-2z|K#}<Crbt2<OaJh!8ZS^phm>Z3V7lF@5Z)#bsqQ+zp*}E0+;laAlq<*mjkge;KoO8NKawSyj$(ZKsQkhMjAG`C_7U2h_-(Z|t4Z"
    "trd5(&!Jy0Ukb6mdWb0;02QBu#z)^Y`ZnDyU1`isAycxdJ$50Q8LEv-W24QhI$NQzE@c8CTuITHsZ$<KVP-+wVQ@%t*$r7Phv0h7;-{Epjp+ba"
    "Yq?}CYzR2aGnLJ(V7z`Dwu#m@odE+BZNCc&23aZV*t|^joI$NT&A}CLy-jag1rKYLeGJQIm#p=Tn_P=zI}wI!tWPh~&OwRpCTefDZ$t9EHu3qG"
    "&Qm=7Lg5_b3Y2xl#q|UvqaX4)w&uk0V8|e#lTn0u;j#Wy7qzfhFbt=%C>6#BOt(c(eF>f+?-litbv8P&#*)<sO-@jepQOoTa!2nB#|$=ukB*@>"
    "q^nimk6A8av{~BFHqbDU4Su(_UT1zov4C(;Zh~wYkQR#>4$WF*vsR0!<kA5)hSd<Bu2i7POXjS>{rN^CCoiSwFwb6u*uKHA6LJo?_RdH%0bW)o"
    "5W-{KO`O0|$-kO4Vt8T=eFY1?V!Faa2TDB13({P7v8;Z!YZ2txHC=$DwZYUBpQus>D=IOr^h)>6${lerv0R>+I1VDytyzFK$`)Wkj<Pjy*bm?i"
    "07OABr{KEFT64<6?aHuyXWUOqqTDuD_^~8SYv^i~QN^4UGU|LD{$n6=zQoN5h!3N(x<YCUDH>|Gf4f!`v1$UuX01Y{(rWE&i(JmZWCMeEa<XW%"
    "K*gNOExx^Jl8;d^{(EKn0Bde!gji)Oh!iaHn^}}H;RIooXlu1v-0Eetl)`3OHQFt$wsEbExVXrkN}{qTc{T&=U~DGUsy)@65+W5p$k}UIm}7L6"
    "hZX?DXDlpetSfXv%Vlk=nQfm7KP^_RBm25_oM8@xX$3`F|3?lfR*0oi%-;y}Pk*z;B95KxX;T;s*S@iF2}=8H?P6<@R-B9Sg?j>Wp;wg~k!hjg"
    "D3{A0@VZGJg{+BMFKV?RedxO875+$J81{*BU$KZyD^y0*V2_4PKFgVu!PeHT6ovbEZK(~@i;i@<#l@E-YcQ^12qHeZB>zEotScfc`Ww}WVXk)D"
    "f98#GY05)LE1)58>lUkuQ2xHZzZLE6^-@|-OOz9aYn=wM=F;VyFUbio83JXYG$BQuEzQBB>h?6|j=+5<xansk#n;W02hurcndob6Q3(plvcEJ$"
    "Bb&`x!1Tqr9h=YLCMflHoJTh)>D}AEf>SH3G>QO_t+jca1*?@xjz-my{&_TtKMpOACIt?hiSE#&wtZ<dt`pn&EYh>+$j!|pVe7ULlEX<+>8Q2p"
    "qAmsr{fm?JkLj4udU7qV>BUgWu8fqTf6z4}bADK>J_3wdoAz$C#?<mC!GZ?E!jW`nLtWZ^)oN<N8Fy%NnC)$`gTj2qY|6#XD&_PM+<Ofd+bBov"
    "zeQfk!G0BerBto?ku4MZm1q|Q39oAtKG@9DR9RvZH>4f44AwBcIJM9q+J&`3A!9691AVxGg_gCYXvo@HP8c$tlC})r|8RqhT?xCR-BuUmBe-Be"
    "Hzy;*N_~dMNhqP!5F+87AKNNEdn>!!6eT!bSdvu?nJBWCo@P+{SiL9AuL68iHTT2k8^(>Az<AwPYFj4{bPb7lFhF9In&f9$jC@VMFfYN28KDC5"
    "zaNXZug9@UKhoyh_!JVz=!~AiTsQOu<O>rJi80a8HM5Whu9?y{)~6KmnIK7L-wgm3#bLiiK79K+stt-GZ3|NSp}EjU^l7#R!N77lBQqU}ebW_@"
    "{?z=&9|i2T&Ce-Sm!J6mjH&UFct_t)n_6B!rZ-0zPnZhv8}2_d@`+K`OhuW0Z7>H*3-uk$y(5{UZ@xVCST^2L#Vlr0-=U2fDD7Rx8I$VXg7RbY"
    "RL?-gIu#!n;E!*5AcQc|Nt1I*9LJVvXs@NnO3*_uTQUGHB&wY-(sy<A=>sMKzuBHk2g*^Ge!?scsAi@YJcpl-mB+o3X(@gA?9L@9<P>;)?$|2a"
    "Qv7$e`iAYZ8Y^Ztq`$ubUe<s5s3*VwVB@_6WsGCGwOdaI{f}Oc<*zV7tw7ppzOHsFgR#*oW!#(Udrz;$mZe9g7>1aeSbc@|r#~HCb~o76bAKq|"
    "6hxc_+B~G^a^ZP@SD$W&lpnl*{C5^~s(%$WHMWv<se*vJZ~QQ&<mh(b8;t1PHMb~+e|hojU8B<1box8K|I4qRf_y0c5_ss}q0j$wz^K#UBSv(p"
    "H(&bZ#yeY~sDcKS9~g!jk_c1Cv~51_cod{3<bc&Z<st-Fu=}3d5^PA}#1~lAe|TQJOOIH;L7OT4G1FuU76=f(rNtkJ$oQV6=lpPq4AGc>BKK4$"
    "3Ac+rH;7VcM_DPJ#CD;bS~V&HZQwWEmeGU%Vq1=s{&#PeLYzw^D=3B0*17#v^T9p;9ECJVr*}#RaM=$<E7gHHTK%yJ)0hAG+X(-L!0IOHm!N$O"
    "{(JM1a<Ok4eavf*)S5g&?`@#0AH7SLfdcPyeau|d5Sv@XJw2ApL713}S(Gtu2=VK*FbBKx1YIg&I<%vWZeu)xvN`pXHJ9kikCVAxEtg0dej%ob"
    "_#r(EI`WyjU=02ogbMu!FTsVniV&SIPQ5ShdbDN_zK^pQYw_ai+QZy#c%scaO!XYky|3J<(NlQ$#GJ>MyBe>f75#T~&EL7WcYPNeJhM?5zJPYN"
    "qOGid9rxGP-{787`xzgfPybQ$O${#PDw&p3RXHaUBUJd^jPBbs5DS4J9|=g7?Qq3WrOCn)0bMZWZys5-q}RW(^}8)&84-W?e;6}6fbN|N(|!1R"
    "q2(quhvDy<UtTCBL$a3%W=~W!#FGDA4%YFxkN-EdfR0(p2L#~H=TI-gKD31qGZ*?Fm_W-$n%<H=2uUEtu7|XOone#ZAjx3p=&cU}^DllYls8q~"
    "$Tw1xcGHYj@u7DAo;;&G<~kWGGS+u1zd1D*$wCMETeho42Q6%(RB6PFSqja$rm#wyf>?4>XoN-mOq)v{rRd98^v%CP&s+NlELL>G5q3rri-Qfb"
    "{Da?5D8(atg**uXFr^c|jzDy|Qtm0six}}7Ja@`BzhIqkvKZfILQ?W^iD_t+P)a6lzD&{o0<5;ThzC>HP2Lz2Z32#8;&*hSzjiFp*kDq2a911g"
    "1Nm7>AE7tE;S<;aRMVQ%{z8RG^YE#%c$^^mwkmU7KtG(P|H!yqJj}DuIMa=EZkUuun`2$KPql}?X~q}YP6etA=pZrWCn~?EbXB(nr!nylMKU+="
    "a%3UOg3g$@R9R8TEXgnwP0@g~d%O2wF3f*}*vdDp*!-RU2`UQazaC?aBW0%ARF{8$CC|<Io&D)MbQj+T-M3Nuv=Ha?L7yS>9-7mAqfbqqLzKl1"
    "rGHy-S-tosW>@t;9=!gm=_;UHH$g%YPow?t%{~S(uxRfdD^JDE#ar2&*9je{Qj)&=$7W<g)WLQ>56zx`JF-Aqy%NtGGL5!u2Ksxy`#(Sbv;T8("
    "JeRHC|Gj^k5yu%zI%b+@Ijx=fs`z=NRzI7v$c|y!?en=0VqkhKAR4}=LC1pE-q}i{e?p&di{iddeh(#iZ5dkh<Jm)T3tdK?h;NG;<^p|+_{jEN"
    "Jg|77=h+mwZr~lsl)fN5wme*B8N9i>@=WmWX*2xGYgzGRaIRR|^H;C;<B%tr-*~Dc>FY=F?exxQyX|F-V!pfxf=VAV$0#Mp`ZUUUQ@ao7nWgXD"
    "%4-Fm)2_INs=D}P`pIA0M6gf)aQ$uZ*KXiueNA&R{!1ixW)lpV*8XUw97FO^zrj&?vg9Hre6Yq2n%cnzvJ#&lQjOq%0KmeF7xqvIz!A-A^TM(v"
    "g<>lw4fzmJ>IQw9fAS|oV{ZFjMLFD9+{di@56RTbGK!r!os<`ry6Td7l(K%6Eq}4&-%iNMF|%ZvHPysofSI_$f8~)q{Vbb0g35pnt#%A|0=Of9"
    "Fw{@wcggasp6`p*C10V8Sh7yVklmTkeSopr5<$wGywsq8B5Z?QS#CU$9N3C_6%X}{wne0b9l}fm{Lo^JRaq`T;%<vK|A)}mRU|^ePd<@TPKEKT"
    "b^Kjal%-`_gt*&pvU7|V=Kq@FYW|hr;t~IFDsp8jGTNVHvz!!PbBlS4@}}3!O~L%EfQ*<$noQ}&n9bA`-SoFE-Yt3w1(@^ebo!WQi@exM87q$}"
    "jPPIKmizxBFEu$F!3Lw)Mm+Kytp!$?u-a9kw};U58q-R^tE|M=RD9<&FpIZ&eha}U1p=M---;9QT{L)No*UC5na1Q8nkWb{@tS#ro)fvOA0$4j"
    "Ox&l~-<|98cg&s=Uiz3GTbIu6uL$}2mq=ZZccVt%B8Q-FisiOAp>>z+X>)ce<gRzvf0@AYzA@nQ5v)9OH0>vRZvy1hNEo<&BJR-FZ=0156@)u<"
    "qSA-tdjWwncVlom=;LE%g4D+40N6|PAxJODYZ{c;d3T(1uof9BY<UZZaL=sBVaSL0MrPW2OK1GO!UERB$I&J;a~aL51EI?5f+nZ-(yXMGL#138"
    "%{i~UKsW`0R6vO|`qv`oKtz$ADVZLh#nGA_^aq;VwwuoAI01Vcf>|~ZA#=?v$ra(Xex}?BpA<<IKNv%BGg$10EZ&F1RkOwUK>Xq>7ImEI#)8|*"
    "a_pvLVncfJ6g#W5KHEpVUp-Lb=j^prntnh&n>@~;WyhN1_Xh9G##=VJ&;dfg*HC7$cyG-y7B(sUP&Ho5D6GI09lp)%RHu|(x^#9;o%w>>jCJF#"
    "1VTa{v*E!M@0~Ps!_dx6(C7YhO5)N4gk7|{^0H~bv^xcIWu*PZln>rJ(}exdCH=M|7Oe{`j@(W{$bFq(8q3iWi+Cl=iB7{VecD27UhqRP%-SP1"
    "x5aO3ih>r|bBZGm%o%?p6Ddz=xjWA<u3M(H(Q}mEcu|vwuip#=Bc^N#{a=Ci0T%n>gAMUeEDk>qFHt5<uD=epNwN@a9d5<q^F5SSd?>Sh`n#!`"
    "fA_YD&jh2xl-!FiDJor(?+k$~ynHgiR0KMz@6qa0Y!$gUQ{fXK#-aM~fn)+Naf1TpscxUl9^IiF;v0W?48F49wZq37LcPmJ@GF)OBCv2C+RYol"
    "dgybLW~%ah_nN7=ExjT(uePW*Y@c78q;idS`J8z{f0Jp|X+yt1GvCI)e8-hx-<;h`r?C`|_=x<PsDI49E5<lWvJk&rN>DtoYo^V6{HU#sIR7_l"
    "5s3CjV!pB+XiDk~_qD&Ru0+;x8q3=((acO-bK1(MJk>{$_WsAoF91@w6!+-aT(^Y&3k7b-P=#o$vmMp!{UX>N)H_VYGi`L$cM>ogpWw<s5^#<e"
    "yUcMBWF!a7+{1I`XD;aJnZfi8IstcRrSZg)LjVBlsH1W5k5)O7Ul%Xd#C6)nYMB~in3eIAps)}%p9~K<r{{bd#=&RV1~LPNr32`XUXscdg3~Ul"
    "RV-iuriU3tv{iLrIseF%ZoXlnjIb14EyNWH>VGI*_*Dw9#eLySQ!WF*tgKmZm;=GYWpPLmI|l{fZ4ul`Y?OkC!Q_%$yk*{?7}_;*<7QyQCWub-"
    "ZM(`8LnQjO@TLlq!*4|<&Cn})hk1`g2pxxiAw4_PAHO;+$ykWv|4jS>6;etU1<Kq3b4!Mq83z6=u$V-sUaQ~vNJNJ_wM5u)Q4mdXmP?)jPK|8x"
    "Um+Jt)JmiSa~3mMHQQkCuaJkbMSrxe@PS=$#j3Qog?MldSE+xd#e!i4zh*hB7CfR#i+s=?v2waE6Q35bL;J&Ri{^aHV6jjhg5X&0CkMHYPsMi1"
    "F_+2?T^d`eK^(ghIq;w2l|N+W+AS=#uTwYXmsgGWC?EO$o)C|1V5sAFT@@)Q7Aq0hN~Ob8N#d&tPQ)Ll00X`~7GlE{nvM@s45u~%DP}Q-D~95k"
    "-KPV3Jnvi@6@C+cozn%-a=@XXnyX?j6R6|Y?lS>lW;|0SoBb6wuOD3i2m;F%%_gyg@7}d4Bp|b(ue(DDU<Ca69Q;wPC!!rZmn8oCpH-raHa-R|"
    "TJs4nTM&^4J7JPd-y|Qm#D@tdt-Io#C_VMft->65*O(oUQ8S%Jo`51Hld?v<!>yv%de$i)m||MtD3`t#fI6jSbgK0(-hRk$lBpQ7(^GpkUwmza"
    "eI}L}b*U#_OQnq<_{@Sunw}q*VU*?~Czq?eOH{dd8}DMMRxdf2W9Ie@Kaz;|({pCx7G@Iq`kER1^Nh-WVL2nLdXQLCiDu`E;ewViRAv!lkhA4#"
    "Wz|!x={0&F;>VghWdI?egpr)aE5vN{A+W!+4YHw<J?y==(^<&#S{WXL{OSg7H6wbpQPwnJHC$dpHKCA$9De+BHstyq!_7Xmt%`t8V7A_N)KT&l"
    "zcj3@D$Gyu)hlD$j+u<bQY;!~m8|=V^w!V?@ra$ri8#Z@G}a-Q@dQN_NzBzsZf}n){Uv82=xSKFwP27!G&jH2Lte4*we6Jbg9_5Xrvx@>asp&O"
    "-#QT7>S`IjhY0-Vsn33h-4U!=!t`TIZo(6}(Q80B9Sq5WZDN20k<eood1@Wbg&lwbB}Yc4$;J>wo8e`AIA?1HFCS6*a-F^&VoT<>ZRi~x>I=nB"
    "L_NfFk|1qT(PS&6uh*+MzJASL>Sr&xrzJB^>M&tdQTXQMzugj+kI#rNjAnDm^UR-uCI%O?pzSfgeE}j9y4Rx(vkLAXt91Sfrp+?u)Bir<cPJ)j"
    "U;iWQ%Pk7TIE)l#O_)q8gnS^%S!aB4L_cdYYch+H@kinJt?$KOp;Yp7U!A3(*E8Wmfyg$A%*jJCoHEd{RYJAa`^5YM6VGi?d`bBk`Rc^ipHS?q"
    "SGfPt3k2?(zHf^gJ}Dijd%X0AFzY(n(&IvW3R6Z~^e{%1F2y$FvoK@TaGdVTEC;h=^gJMD5n*epYqmmyIm%Oh9i#JYi%r>Fl9AYE{VS_URKS`^"
    "uKmL(r1Wa3y`n>wQpov&J9-Lw?_zs*&sJj(#6dMeBSBp-T4ugV&y2o2U*OCB!T|zf1_o_Y*aVyV450Hu7(vd!cwPa+QS&9#f^K*o8k<Qn7L#@x"
    "X!6x^xh&B3>EWt=t{aOdx<Pqf;BRduN%C7jUa}hl1mF!yg@=FLlPR<xPnH2I3L3Fb?%_FEVc(pg5NTW&G;Rw(FyB5IjyJ_(pQi+snkPE^sia7&"
    "T#h9so5lILW9oIT?1@&nob}E=JJn~I>y%OkRdbl8*C;~o1RS7k81vvFj??cx;3a(%5I+n8n*WsLGLvL`oA$g%$<DpE<g!i&+=+E`^X6jVdDpHj"
    "LN0J~Z&nv7v_`VgkV*$Z(3^=cJo9t_l*;BN;*ZdhSmmsDtU30jdEtigMiZ3^@f3Jebvd&`pA7cph8*}x+wCtaPqlkr$AG(6(7Q};2`{kVn@Z(f"
    "b$d&TpGrthg44`#aH{DeUW5>3L=qy4)!EDgWc_sj6q{SuF%8%S=@HD&HnyCUbocSbWWwa7-L5{TxSxDWt;b`{y)-QZO|iR6Nn}aV^Yoda7ah;#"
    "o-ns)=fp-{C~zysKM`u)iPCiG>XRkC@FQ3Gz*t<mcJgVb=IB$1Ruw2vpwmzuMcs?3AKpva4FJnz7#C%CSUP@(GMPx4aeWL+OH1=&)^MX|!Pv~h"
    "#p8X^lR7OXi5mo!s?R;vSe}sy4}wr9h}%-$GmXaPXU|PCR5LUG_ID@@O;d~ob)_5!5N%V5>y}O5!<<PX)izn;XX2RM@K;LjiMsqT*djx;=*wGV"
    "?85MLB~zIsx&kn8-S_`A1dSZ9VM_H!OSZO4im~VnMk)+%0n)8hQPygh`vV`0=@hhcR!P%#Zw1{rBg+vQ$~>FH$c78p5%nX8Yx35A`EsFr;BmQU"
    "UfNh8tSF`0E3@=bA&wV85=P?MEv+^IL932@Y!C*S`~ttxp$fzI7j!H7f|e+;@Q`gNBXcLX*}5gZav_aeI?-rjllI_Z@%EegzF7GEK?m2?Y8{aQ"
    "mUB^T$5PJb8@B=DRQ&*Hewa#sJjwOOjd+TpO|Y~A;z2;+%US)XAiGe6u=UO-jP>Qn<jlAd0dETZ(W9?_z0uT>O5H@n<+Av~T}9^}B?n+<5Wi%@"
    "d66u4#jfwqQcM0yXRB0_CM8S76L9rfE7i&1@UT+hu|>M|p;*l^#&}&>6$7%Dhlk?N^=F?c6&6%1^2uJZtqeL{t%?=qiK*37`kLG05$wq{3@er3"
    "QZ(pt%&B{P3|o+Jh$H?ij*ra=#Ef0aCr?d(Xkcv9Wq_e?9WR%4)v}B#SSE(qG4O!=4tPT|?LT8caYxo*V21Rk;czfkVzXdOQC8uWKRZ3Al-eV^"
    "b@Lvtc17#6pKt!A*gg1#S@;q}_)DeEFQD-ClsD8;CYY69DC7O98>g;Yj2j*V)|5N;<Cuq(7@^^LFC?pKLZRe<^Je<6<uQdHXELLUG!9u)I&Qn&"
    "LwI~jR=@b7(eanDx4eut|C|DhM18&z>atol#bQ7wBgEXO>-z<ao|>~r2e?B(Ncs;G+Wh4RLXZZ-sVsSkDhgtgE!d~Z=G<&=$6#C&|Lfd@8>h6j"
    "I*3&^PQ`IkePW(RMcwzzg~sU@O9)x()oOJ_%ef3B0G=<)<;zRx-1``)zsoSpQ_UGr8I#Tftv9WE{Yk6!AwyFc?nZ9twiC4@G`f<}*lYqsfnk>}"
    "u;oYR;vBpL3P@I8g%gxay!a!4DpG)n&E=eKGK$DA3kpb2`(iAUbUZGXX))^Tb?7TE&R4NmU3v}k)q&Fkk?zkvlJjJ9b5A}JQPgOZO1Elpmk+ww"
    ";pu@p;3GQgodx3g#++RAIEsL%3*51G<JJ7`X;+ycU5n9S$=jtkmBHfTQx^8USb^^j!<-l{>ybUD_+`1hyg!>kV>3PKi#~AMIG;}d?|2bT9Y;+s"
    "SNzEKrF>Jo6-9%AYiRGFv)pj8feuqoFw&H4!3;gd*G5|GQ^<HufzV|Zja$}J*E1N^9`d}P(s$v_rjD8~ijHiP9jzt2ZIOsD-P7qJ=ApCng&${7"
    "F*?TMZRFZxX~DcVwo^nf*TzlZ=`^tePH;K3T1Rwd0h(V0CBuQ8$Bm*VVfcwsPoD{^7afN7_)mGLQd>yRY7}hj)46zOk8HrD+TI3(R9EPkpD?QD"
    "0#rwuNmk&3b`8XlWk`NKJt13Tf&}{ywNA3j<#PAY3+(}p8(VGV7?f-x8}#3z?S6Ubu^#<}&DcUr5M|))KLJ_@udBB*6uFe6M2^MT88piuBt=sO"
    "vm1G|WSi&x=SppCkohUmCHRxrf|NamLC%>ahCeRk`Oz-85-7MxhNF!QR(Q7K#Tt`GA*eKNCU3o^T{lc?4f>c_wKk|H`jMwGe?^-Llr15Uee@0r"
    "fi0@YJf4l!=3X;o#ip}u-wjoiq-hDXKBpgpDZ6O{;Td$oA|yGeqSCuP-#;--!K_ZEKHV3rCLF0MOs7v%2zY7odD)<Z{({Z?iu}9vFPbNyrvV1y"
    "X{#I`tEsyG%TE|XeSUs)6nkNSA@4XoiGc%(qF&z)Bhu&c$O?sXPcNq72HliDnb09N2v@c`9p>NEt=7jE7bcWD*LeGE^tBU+4f;P_9?`BklJz=$"
    "8#-huqFQ|l?rQz!Q0vEgB55!xA1?SusZg^S)ZvZA*shpds2%P0HqM(E<XhljDt##dOrd4C8|4ZpWYlPj=$T8WR0=N+Jt@CBdXW5Le#EgBlUhWl"
    "J#HppqPQEea4!Y%IIs}Lq{zQYLHp7?x$r=AW3&Yj4|KU>hJr5B_e(1Th+ErSz`$gbUfrYLwy#;1To>g04B7OQlO**c<S3<6b9Tqvya{~SaEOVK"
    "9GDr!lZLMV(ciN8^q0#e9UtEYI$6nOfB%pz@V`H^z;kkY=WbQ20PMVHXO>ji1^V=_W)ytcsm$d3aF%$3L4>Msq+}2);6#uH`!UWM<M<w(P);!h"
    "EO9p5jKe!%fiw#z$G|I~HNz=6tAd?lcfgg{Zu7WGO*ayriZ!1v5<xHAJcPfZh_f6+5CCGJ%r=Nkb^)w+N_z}lCDXzf1qk-dE0j-Cf<5V|jKl@;"
    "Vr)B_;$=LOt3O>Vkbr&mnVlWvI!<CI9crD9lo8gwS~cfU%*|jX?t^8SY7VO~ueXVFNH-mZn3q1F_-a7`QQHso_O`B~XNg{j<X=(VO)T&gcFBQ="
    "+v$A^QKXNRXwP&M?Flqk=>va2*)b4~*PZL!0egC)(?~R|{!F>-;q)fSWMfy`m<MxpUZa;_>MW7Q8V+Pp=^w5r2ho=+t<t!Htva2a1~EmIl4%nE"
    "ntQX9Ih`(2>3PpN9bTe>LB@fsh3o2C!pvgaIT4lWaD#cRMLYTQ#<&8D7e)K~m1<HDF|gw?pCx)4dVjw+81cYG++wOb`)KOo%Q&R0tQwj%#M`Fs"
    "0S4}4#-1i*uI8@AhJutM$9~r9*halxZ!-s|y3Cw{A+8PNmcZ$IJa$VN=37!yoV={pr?kn>oeteNJ;{wt|4`2;bwkQ|jVaLhijhMc^Q6PvmCT3}"
    "QbHcGiVT9YKov|0AB^s$uF?{>tHP@TUMiTq<r0+{=nM>o?Y2xm4{R>G5T~ceU@`u2z`d*_c{sx%nf=r|^G!%kEug%%HCysBG@B3^D5<j8v;ck-"
    "jKa{Oo)vx4(b17f?F0fQR9QX=k+BL`E;GS~{{r9rVhOzX3R%<*3?tFG<}sZ@t|3I$i$has*)lYR?n+$FW*LW1KCQw9MHb+on|I1S@aN3SlJI~#"
    "Yc*o?Mzy3<lijS%Mcb#<CT|#}a{6qcyiNzQ)Hq5om@mP5LeKks6B|3>^;BQdliM`a;pswJp~)61?PP3%*>Xt_CxLoK5xqw`RMQ~fk$++9h!+U("
    "8)WE0-ZEmc4OIVd_)7#EPfnHDG07}8et<4T3)fQa^un<FQ?rVrC)%A3uTw}(-`d>kA@(wcX_hUQV2JRUCo5Jr4i1`4iaA1A=V1Z|i2Y}$f&z<F"
    "&o%xfw7C~ckGjG&FYXS<OjUsL2Y#+uAg)p=7Ae~uwx6_0jYL#-b`sXY6N#Mx2d5w4$Pou-&(F#gkpbwj-=?$ad~ol+(zLDgq93$A2P+*tVTvU0"
    "-#27d0+Sjhn&SjIXLEmZi;Y{2d1cMc9h1gn+K0o+ZG7k79A5_f;9;n$LYGQ2Lk}rnRCE-bp2yn5gehGISzmePSq?Fl%Q*FUQ)uNlCRK%=5&b1)"
    "OX~mml7bj5!15EvcWJBNy_*#-@vvy;R%qpFf;q=f+6&wMg!yU7UqlZ0@{=>5SB3hVVxX${=?9ozqktqEGX=|x@eoiY+K$Ovo>C4q*>e0*QOa7w"
    "AROVj{(pN(sr$JMeao<@DfrS1mMf+`>C+}}b(pZM)-)}pR*{}}1(KaoS%XodkxjU?y&Buz@mMg~5m&O!Tmu`R9i946wi18ui?;4D6HMb9w<nb4"
    "Z0%pm2D3u4WQzAoiIST72zxmW!L`e(WL(4sbdqv*vYwvA0%mLq|H~F4d_R$oxBF?Mut>sZvy|K-ZL_6h(izSFQ7++feQY=~9||2+UZkimUGwdz"
    "MN7A8bkZ-sY&p)L+;-|<%cbb_-ZjjMc6R&m9_0$MVCbR7;M()xp+HlDkved(-Broy>7FP#k<4gOFz}QFMU?Lx<hA{wo~KsOjqU<v<-<wp`<0^E"
    "7EH$u+KhJlCK?GmtM$u;s>E4K1wbi!S_Ri9$9M}+F!HdKp-+$B^`pS_hr>^9K%JUf6swi^>4)fjrY?@fM9_a^6hY(hg8uy_ITFdet>;oMVy3f7"
    "lIe<qtY^=9PkUrzW9jH>bp@5>&E3=@+4($<v}RKHZn(L5Hm5ir)0`<b|K?zG#xq)YU`Og?29@`~=!I$Ckarpgn-@VqS;-&1w|Q^?rgmD37cqvs"
    "rR#I@fMLeiR3;0jn)y5m%oOwnDL+R(bIFy_<mKqKX0ussD^;z=Wo8$2ql}b^(;3=UNo}=XYBVZQJnLMnOiW)5kqHR8!1B`b@cotBY|@{=WvIcx"
    "cA-{lx{naIv9p7NdFuNZtty;Mr$J~e(F$dAF|5gD6a^70BIvhvzed)6V`DOzG^M0n5<}*QuC3ce=v6~l>ppvSn$WT>JRVA?CFl>&<moA*f)*x&"
    "&HWugCSxH@KtX%V1eUZE!<Q69x*p(kY0DDNqQ{5ae?FfdQIH-{aBQQ#oQhP()>V<Isc(asVt3cSBNoMyp-4WJj>Ai$GX9{et|P>B472t?fiB9J"
    "B)+6vlrl#@BSh<&$>(je*?d9InBpcJ$S^z(f@L7>h%`_0<iXA#)LOjj)rtauFdSV3!N$gZ8~Mm}x^MT!zL5=zc#@;bFu*jBNzbQRpHSeQ0W;F6"
    "iaQs+zlf1aeWu-ch<Q^)c~dL!!V`CNTHdaKnD5V`$al+%G1s(4&pHgkT1e(4H-|f>4kf8hr`!qEblNKpyNNn@NsqA>xyHS1n_FQxUzyH?EPuDJ"
    ")eb#~*ip~EH1FJ{ZDA7<vdHPvvvUzL+tG(7APT2QQBRyPDjQfzqdOa6yJw9VfBh%XR7|0BB3dh-@)g?PlPz*A@t-eT3_OQb*UV6q5`iz9bZp}9"
    "rIUl09anGC^hBU{=pQf-Infs{Pp0IWf`Id3W-HPw1RVpiG0?Z%-4lBNq)Eyc>k0Gjlg;pO1`tv4WI#6k_zZ-(T4Z(Y#{18oGxH>U+ORVmo|&_="
    "?|uLK#+>*e#~WdU$qKMkvw%>_<IB*^piOh8^MTV#H&7VO!p0Z}_uhy&kf5VoATNDjS}iBdC|fpDk?t6Bi{g&r$)!Z@A~QU!>P-!mJRY$ASbRaZ"
    "%VTS?E%IHzF2uVfD6GGWZ=}f4^SWa)3ki6Z#JbycEt>}Asi|Lgoa@u!PRSjlU3xaJe^n)6Dzhk?u?-)c(L&g2eh>Oy<T6<zcah<gY|IyyS1URM"
    "A=kV>zeyR%t~Qy}m@UA1NK1Oqf|_!$CYef|!g8?4qLM`S)hyAY8I46AZRW&#r%M30gwFiRg->56H0=|mCNtzDF%w6UO$$yIVR)u!KbN_QmQAc*"
    "S{edrDR6zCJndy@t6V2%$dNG5Mn+345O7O5PZG-EbbxVPDXmBfcYtFbJC4qJZ!|gv6oe}wL0~0^piM4T!Bepk9#hyYpuB_z1@Lqk?bWpnN~t|>"
    "ch6k&#>mFV`BbY(Hcq)F3ZkpUUQLn=l2fTV9e)V<8zvVOZ92};PN!0-Sx$=x$=89YRAb7&guOS8iBe_pslw@)E<Gd58nJ&M2BUE{uV?3WTFA{Z"
    "gSBKEm?+Py*Nf$HIGgF01~nV<0+lMB^_X(Zb|o&hv0gtIZb$poV%!dN!kw<wpxCT7c>0~fIliNvot=@c2en4*NI4LTRUkg2m3{KWRQ6K%b_x18"
    "b)&+!(+EbRQN7Xl+%@Er$*@*{zma@fWI>>L^{MeW%1FX+7EmnB6>uht-f4;!FQR4UfA+<+K^a@8Sf)gSHDPFFGhN8lYVJXoMpWq(b<i`~^g0*T"
    ";*NNJCFbCU@tYW|wPZoeeP}v`v`jHgdO{x-FrA#RyTi_Y>Vk0QuIt_w9@&NTMr+dT4$Ked9&M~RE_QyoGCEu^w`ZC@DFi{Y_4yMcmOxA_Ft>r4"
    "M$oEma%w|gdZxfOp5EEtk0<)ZeUtJ0qHypO0M5BpGo3rxrliMN@6aK2*5swOJub$YlAv7*IB607_z86GTsQ8}-*<JUErgcJ%FW(p_uMW$i92_M"
    "RXHq|U#FiA23=Z^)Uw~9so^*d^Jaq3Jp9&ofX-T)%`Kc8rHZ<&E7(HA;qYeBDsHw~$%WnUKRKrGE?61M?5TOEU+dds_ULQq9H4^@i(4fBHK(Ni"
    "=_#63JRe%ZY^LZId(uo0k?P%p`bNghi_D+|CVi=Qb{<{M=$K8XlpiFvj^lGd?B&aFuKd_e&NAJ=YPDi?Sz2TYji_8P8F4*|o@832ISGPQ5=4mw"
    "dfj;#eO+{>mS95woC#W)=7{1`S``;jFqydM3?JHRK>(l_*g6#=rzJMoIO22virzG%h$!p<YCp7NVfu4=ObN`=oU9W4{X9tMLdaJ{6tYUgA)d%A"
    "Zp8H;G#*<!LcDgjS}+%~D)H{+(vfwPi2D7F&20qJc;Usx1&a_Dct{@AHs2=;5XWsx-)E$){Nfq^I7goxMSy$Ido^Q+pc{a<mlYT_g{>RXbK2Y6"
    "n}&?6j&wpnqZjMToDLWAKkYUGTnBoq&%S)Yyt+5(Ae7TNzrahlVWG@Oj(6i`eAiFVfuK)Fk34-gfrU;`K}&B0cPn1&NS?Xq7`v7!QL98Ux1IrO"
    "SHBO2t|YQ_K~L$YryR?myl%~A9AiFYt2coX%c^ZS-W3s@@?RD0>%m~~`s?`Mzl!QcG{C$?_k8ZNknE8^4_(I(fEIXuj0YTkYPg@G)+z&arnwpp"
    ">GQN_i3TvBNd5s)Nyf?RdGluK)yw78^S|k*l^&`P7sHz9kUe-Jo)lUXfnoSJk)H3SnRqp%43;j1q*`w6Yo_7t<pb1WaCUZYb5JuVpIMG9AksF6"
    "llEXV3F=X_LJ=2CUT%Oqo997H4E|P+dFdw0!^uE9U=_^JMJzy<<O&d8%##tPr%Sme4y5D$7wK$9;iwK0ver4_0CJsU`qa@#scjH9YVn6K-y4O)"
    "L!(NNx{mB8xE}caQ<g17Fh=Rbz?7$pot-O2KSX~4^UyE1uj|bwIle}d0yNAkXowb3Y#max(4$Rr=9;rfspNT2JZ~yvP6Q)V{%E(Jr!XN%;c||u"
    "jOq{4Cz9uR&XeWwI8D$xE$R^pD^JvOae<Ya7EQP7(Dt0QBb8s8_bKQ&G7*(D!yupt-e%r?*e~NMh@+90nM}%k9bI06iz!Q%3#C?zYZ!t3$;QS8"
    "U)I?7k<l;5z2fnn;Gf@UPgv{l5PkW|`E*X{OO!C8FMt6Vk~xWyeu?><BZ0HCkT*hP^9O6;GzEFXy0(T~+&a+LQ;3bIv9f`dutgb<jb|G|rp7=~"
    "!3mosrS@;#;_7WTsaA&y_)9Hn9S(uKf+<QkEKZQP-a98h$*jJXa3wKL4Hmb`Es{BEIgusqCDSk5Fw6-f8&+qGHLuBh9VAST*S|qYUrAN8Y!~!A"
    "7<c4}q-b@CTouXnxlH|~X<{6hpYCTtaD41%VjiKTV#VgxNbKh}zMvm{f(?MMSIdwdU!?+S*13=4(;so|=;EWHjcT(rk`6c+$1au}5j$~efo8YI"
    "qkdInEM+{!mk4M`A~{g(^COPw!DN<G+1(hc&CPp<fr#wzl4y|w-&g1b0o_VJ-K?5q9wpbVrFeeBpHJyg(}qdVtPLaP!(bsW>>kKhjVbsg2kn&0"
    "Zc`xkJ&_kJ2lRF4E|SYW!;<N|8*}qUnwHBF5y(%;BHq6b6Sj0H3X~W%DwQm0tSceJp%h50qm>Pa8&VFpw+)UCnLfU+gwd%{bW&X!FJrM`^4Vr9"
    "o8UP<KGRG)nV?pP&S%PU^4zC<-PX))A_Y_4>5#WqNt{rCY7&Nz_n4qq)t{OHYLOt*;?V3xs?Ng<6A4#hcM%=l&R;tbAZ&#~uXkRfwB22{jY^ZW"
    "&z)m%eQDFu-?)97Rax-qk2lR0<!k%bu4$%PWJXCFy(_X*+{!sJ6jnUf$G%>|5o1IZ?G)C(O-<2Er}Xg1ctHPQh@`}2N!5}rn|>2luIgR@MD6ab"
    "EZI3M#-=Igj4t24e;<VNU2<fUZXI$}Hsq-D$*~aARcZ%n2Le9BvBQDFJE0IUu`YMzc`zj}%}lV4dW>i&W@3cEHkQFr^=b6wmunhOigj}4VK*eh"
    "^9%3jECrwq4Bu%@wOU+Gk;4&o8=HV_UaomAg9F7fZL;d%J*X1zPSwW2WNNH7k~}nrCgYZ8A5=>%(pPwaMK#>M3tetdHqzni8#;4;RO@l0$k7ie"
    "nxxn;u`dPr$`VbV<#IUOPJna{>Kd%!ZL<NCkqBd%<^2j$HIgX;DeT|Yc0_amlw<}Li(F5{vUW!1>R^XrUZ=uNI~>)TvzevQY2hv@iaIsWj7JH<"
    "W3*Eg^?E&(OYQCKPChw{qNS4H$w{iHFEV+&ySuv^qS+iFGSHHhVZR8ci4S#Jx`r>3BVVu3017YZ*&I<ggR~p%d*qiChP1mCt(#YBc4C0m;D*Rp"
    "ex<Mt7YqYjUS9f{QoAh|(ym%CNtf7+Uc89sdaj=t=9dG<<B%KX{?%0EOA7hUbwnpbawB3@7MH^z_c)E&WbzR11Z(Ej1f$IXlevt<hS*|;T*$HV"
    "g?(~<PKiCGAe>#2-+|+~Nt<K4L>V-hw@jTwshR!mFDVy2VF5vo{<#XXLN)6BAo%f*N2BlOy^&q9dvNe0v!IxR5**+&Z8D#QoKwb^#9W|)d87p?"
    "Fe~uqr)NHA)D-P%?zWNTZ+r76&uO*w)0R>{c}Y1Rs3@Vhc;g045<QYGInnWUPl=~3kmO$`>UxqC7KnKm1@)wg5H<oWrXNvM@+S@X(MRd5lUf3}"
    "`N}?!d-rh2|B6}6j$^>#7?y5r0RPVb#e8?o-Z~rw2bUSsrdU0V&o7WMzMy5Gy;`P=ny)BfNkN75#WQj^D}_l28H4@DWjQMT9NIkp_td3-Pw7Ad"
    "h_PC2T^Gp*FLX8bTYY*}h$5%BE_?;7klCz*UmaB$?MT!uZtKz5j7_76y+#4gA(>I2qmgdY8f`CA1x<G{HI$s3K&CqF_pQ2>r6nBJYRzhS5tmEM"
    ")75$Q9Ie;g1JRH7peRS%i_V%-jww41MHn__@F?|R1M&r8Y(Q@U=-$e+^Foje5L~qP=&+|ndQnZZdT_rhKQ9$$fozRKE0zq~-39k^b9*~v{kL1g"
    "O?hx|;GLeHjuLyec1sR`Z4qk?aDB+Nd2$3$OR-des6dLYM-8J#(jK$^a7dfBb?Rrl%ZWS`ci_^=&qYlhZOO>O1`K%e(NRRBa5@e6=uXfgVgDxD"
    "?dq!0m{SNHh6Sgr=?Xjp7*)b31=`io?(TJzL%Mj!kc{e%cy=23w4)P`(>QpGI3wEP4FJUmzrsSxp^4;`EDlpF8t%Wa1fWKZ7oKl>d$eH|$_)>c"
    "g?#x4qAEkO^xM8aXW$AMi7z|j7;3J}Jl>~e7{1`E{Ae}V;3vOYxh^*wA#TnBJk?cT#3XjPcZ!f9v6A#Z`9S+BqYOq|vV&%<%S~#1c-Z_4p922("
    "1B|M~Mndzp`ZI(jDP}xQPi<l>;!d*4ii=<Q>UX|({UP0PSvUA>?d}TZ?W48kh?$w+c^vsmw7Jn05V>}<iC0pdY8)X<LR#0w*+Qd{QdTn_<CCP^"
    "@4i`iD3(iWmCG^cWwXkn&PUFDpRDC6S8?VG-ZH;0?yB3AO}FA3bm|@zRU9=ih-ZG}U6z9BG^S8=W<q&Hk;T)561JlwF$AH*es5S(nQ-BbRc7r{"
    "B%svi5bCMuhIuiEPAHPVg)a1#u4*Q<ea!fcGrcsHMG?P%u8KZ5rHH^Lf*OnMQ<NG+JP83<yS$vuSXSiX;^IZK$<Hu~gTQin`}`U)8jn}2AZ#?6"
    "m3ZvXP9G*)C2-yx)Bn4{<z?)F1`d3=PM@q(BZC`g{d&KD`*yL?PS<>ql;toPC!W?-opZ>=)l$hZGaeg|xmt+X7tn^HT#ePCW*$%!k_jO`$7ftF"
    "&_lw(pJzgnE81Bb|1VQ-0&LfHT?d|f-@R|1$3IW_13mzP1W1tJD2kFLiV`J}mMzQiREc7%Y)4La+?|R$DU_<x)zw2)mn*STmAKt*k7+q}6j_#H"
    "u_aL?#StVyVjzHzk3SFZ{WrgN=X=iXz0Y|c4k$nv-f-`^=j^@qv{sG$Q@`(wPuv&|dv+*Ucjb8)S3vK?WGHpXIwJ)mQ<tsxi?}r!t~(;omVO1@"
    "BJm`a%WP6My7VZN9^+cVlf1`xRP$RAI!%;zsMRK?sEgPll015H>v@7Gw#3l9-8tF>F6Eplvd2%7?%mdd7=likg01u2;ra6vqEPg5oPDP&r|}8F"
    "+;rN&_ZAAQ(?c7pdL-(qjR;SOJtQnNVtMqcRyOVXrKBp`pdaY~S#Eqy9(O7FTqgB;U?j4tQdC<<Hia@UCToAxk<>#2g4bDld~PaxGQf+O%BRzK"
    "`yey&jU&Wf+zKc-s4MSGS$Nlzrj?45?kEo-GmEBaHd`&pjVc2O&#PlJe9JkMy*pc$C5t*dEHTGucW7)uP4q#QT9gvh7=#Nsvq?}89Rs>i5WBoV"
    "`F9M`_{wA=Mk$Q5Y&NgB=ZplgP3<1yKhnkc(v&Nf#(Ug}R0JJmJLD`Z`35SkjW`U2Sdqi{!2|I`6u&6U*c9oap~x?Rm-crNDcVbe!Ff25i>Vai"
    "wQKv5d=A6wY?e}bb3w4Y>{9+9#1myW7<RX2MyWWO$51+xDeA43&2OQ!NI+3`K)nMDk+DRwF2;Ll>WcMcMvazsU5HJG_qZ5ez+34scw$9BwM6j_"
    "E|$>)PwRPZ#Gp+wHWufjEN4lXyIDLBJC-_chy)A~q3%|U$MK|6Gjk?0qD|=r_#_i0)s>0YSF}Tj$1}0UtR$XJsSzGRb>(tR(TYlVD;vP^2vCHx"
    "h(X56*)Wz;Nfdbj1y(2vspZV@srddtQs_c9TRa|*M)*gn5cfDI+XW2AV;Qw*QXlWIUhm3BS3yG&%=twSu8k<l^0;ptyFh9}Sf|O?oUo25Vj0`s"
    "r!Do?ko7{aRlb}e5~_m`>tHN~-~sO`Lm3|>b2K!GImnU}6Jgk0q}<BMJZZi$sdDk5ENBn8>We!jkM#Ytgtg7Li+RN_ybgVkLVoxzHWDYbGivBV"
    "X|iDyg9c{c`MK6iaDpxhJ(DDPKGsZ8QZo`qD<U7oXWX{soYZlgyhw>%V(F4C+!p1oJeP?`7^9exEwSZ!$*>j#L(fZ$6i1`A(#fM76_R|*=c5XV"
    "Dxg3__T|$A?ebD8LaqK5NCW7pavRNW&@?T2egwbAio^}v35SOTdKMYPM}8<f{Y7j{susxpG=zhQuhR}ipzSvC#@Wo#>^x5<V=<M!Li-+#9!qZ{"
    "WbZgMuXW&%Fc+zM6UfB<Tn}6!$!sclA&TXGU-da_ep2S1y5!IA9vuzQ<JokQBBfHVCl@lQ8hn{w-OJ&h7^z&xSnTP^**QoTq_SF%tSI{YBxDxR"
    "-uJ*Cl>o;l2xzsI%y|KeXk$vVxK9|hsmX!`y(UUm52G%PnFL~}u+i_Uq#DBQAS{LD;L+|5E(Ny`9MdC*i!;-rSd1J_BM^v-k`$bil|i_Hp@KCC"
    "OV{uZ*KyHA7oihAXs0$6V^v>iEi>r#sQC+*(Q%fdo=54T<B|x)C6iN0Ia;Eo2{6!|C2prigL`bqhgP}b``2?jO^2rGuMV~tIW7vh26A3dX1>Nr"
    "#!NcXPQP51lx>V95z8j~(*)vrkF%4d%>ZN1GTEPTJo88NM#<H(-_3=?SvlZ`eyxQbyOv5(-c;rb-Ki5NJW1zT@5>Iha0FPD1?kuX;Hirej{{9>"
    ";5~OIdc9K!c}a$DG~k5mQe}1yQTWjk34C$hYR@Ew@b~1U6g0|)OUG$8Wtv=x*Q(2yl-^ir?cLe3z>;0n_*AE8Yx{nYL>gE%z=NEy5I953E(W#X"
    "FkoJVgu4p3U~DjuOwD{q>k9<D$&`o~#1WOj)RaUi_z<?XJ*h$Ay9H^cVzEqyl_*d}J04E<{p<DNvG9tc(lu>~ze$6=D9W@Q`OF+MsesF%NluP?"
    "sy;jjWS2QYdm{al{+~L!@RCcgf1o}wyn!zK3?V?@1Ie2M{4&9~!2M-v)2ju->OZy<;Q9QpFWSBSTNq_xqzWH3r`Ac&_ytDuj7JU=8@>}rP6>-2"
    "3Y#*X@3IhKyr{d-I32tn*}diSkO&6?SJo@u6}El1i_d#rP9$^Kw|@pLMjhiF=sg`$Rp7GN66@?=xovg}t*G}QL5h&Nj`o-fKXg7zwU$G&LGHj_"
    "i0+*Rc+6#dzp;%Q!S?*HBZdRWcl-?jFG;Gx1^U&`(a2ZO-yd-15MzssF?&@>q8j$#i<A>_E`;5Vcl0xTYtX;c0d|GWhDY~pxO?z1IAZ=<_x5jW"
    "OKP4TE8=}F*uFP>nD5;ZQVfzP@{a_(5QuHw*8)ofw(r0H!GTLky8#K?iI$KJ#J)_PHF@ZYwD{b1dHgSqb_FL&fzCryA?5$8cvA054*3!+5P?v8"
    "6XUeM`9;~V>Jc#+NkVN3se&~a6K^8&T3*U7%ugOrXEbgQ--Tc}u*W{`=b!e6FmSzXI*kw4@xyM;Y<&49yOZv2P_xM!7XKV|1RkjdRAKE(vL-k}"
    "H{a?BJ0xZMYd*#t&K(}wa2+EZk#*ZQ5F4?ZkI(=Mp1&kN*WOv<-3!gH-NN0#f12u#&O)z!(Q`}R6v41}z<h_#Hz@J_2EnD1>&{WQ*S~x6Gz*^!"
    "d;L(1MS;B~+e3$&P1(4!HduPrz1F-7QNNEb8KTjIwS_;#CwgEB@GS9LKes}q+dU=*cQ5U;fzt|BiZ_X_w%xHFBdBGwp3M*jg#;`=@%g0(y*>@@"
    "@4}1xZG7iW*McrO&$1sl;mq2hCpeyP@d+F50&FtjJGiZOwt$<|@_fJh!mYF4_sWBZMcWg2y7Rbmmw&_@j(f`cSkST@b~N-lY@3H-=MDP+QlGsc"
    "5`$vsc?H@bp%ZR)TX=cjf8xJ~qVIhC1I9o03IQtOi6Bnuy^!q_1)FGw!N5};P`Ji7EqJQ+1iOS=q{2I5I_P$swzta3_DjyQ@aMV+n9(TCtgy9z"
    "2-_amE4M?}Nd!bs0$wM$@5p}t5<a5gDMxhB9rVtzkAPe4v-rIC$VWjqu-5z3QZattpb@f#tj*wc%MQQdz03VJJ9E3s9+Q-{XdgSo1lWVN55I;X"
    "=ZpVxS%fXdTg9ul_gh|IbK0At`4?iq%nMH>+Ttue&X#Y1-y^m#CkbL8V3OO!4S_!^TU|JG!^xi8Z^2svgAoRs%P@a9{j1FXeJL<8gcc1VdC)s~"
    "UNGMZIoZ*`V~q~lmtcorFYb)_0e-Xh=|{#NA36-SBhi;XfEO6`USI!?OSZssSe*@C@^3nx+d(h&RHx@OyYE>mh{tz_#JL)rQxbZ2Fm_}9=X;1a"
    "?sn0BH(27Nf9g>h0J#;iBXsG1<=z4D0{qhS=R<~1yE_z}dWSo&GQq=63!ma0j9v!o(xD$N91xw;HS5q1>;S<7@Mf3Q`<!UA$PnR@3md+}?)wlA"
    "ISX@8-hv0qzdA(3iWuVTEc0js!B!AdsCQj5YX}dw8fz=^(t#kIbK+C6*ttM-oU8cluM085;ZfYZ;UU1m@^%`+U3Y^zwhu3bY)}r!zA!o|jEK+X"
    "_c-{spuvgy;KkR`+PSd9K0odMKy1rsA{-DHy$^3?Qw$v8{3ZIv0~$7a28LbVLU4nQhx(hmtAeeE4&D2H{$O|L!>-4~5!qh5dE&crUf&Ia6_72m"
    "M^+cOZ`nk@hCf%IVyxPH((N^D)@Ov^n@%53i8tuLz&S)mH64ca{T|w>={JIn9zGnYCHxGHgfRcX+vtLW!_F#i(KrHQxA3jv)YtIKf5pvty~ZYE"
    "M-vc!OzEd0PIvru@b^Jdt`ge}m%JtW2zn+p_H0O*q!xOU_*8>UZWA+w_Z(vN_Cp^w1oQUm{u+F)&#k=`#;<-7aeL##%a^)$By|<1N9{TM&GWDe"
    "H!wu_Rp^vy*d9M03aW|v1BBY`ZBMLU<FLWJci-FU4)Nd*IH`j(?^XEB<328|#b~rw-}q6^ZU`w~de|WrrrBTQb>>~~^`V7ZMfAG(j3wm<nuh!E"
    "BKGX2j7h~7z@=|}`|=-s^V|Hnof|KA|39KviQDLJHYA#id;o)zITw#27`gKRE4~m6#fJi3Nqs8J_4D3&c${+HR|uX3H-kg|X-au4ZJ-JMQ9JEI"
    "IAwq9kK&8OhILl-n7<>g`EGp4{PpzhEW83^KQ7)EMyWO7$C=z%UrsY6(4n(VCJVn3|FkO-7#ST6sKP<WMGXGYkG(_ae+^DsJ3*;+?aKFSF7C?}"
    "59-ljgmJgq%)r?n9*%XpZ=>fM+K~C?3Pd{IG{nyJ^X=KkaW9%;0FO5ECp}La;$Gb?jK3H43v=%`nE3ujr^HV7hIQf@_>ZoGKyEnj^6Sv_bHlef"
    "bJ6Wo77gW8=Do&R?#92nC`3QG_guR*Mcoeih)h3~Ac)exQ5;kg@PL*If4EK*KT#)9L1-41Yr?=#X}kgU4dzxOOiT_!7+$WR8IF|`i02^opJQQQ"
    "NgcsXVK&JEg9k@pWqB4ud0PW_=bHhZoniRrHyJ$h=<~L3J2iN>9Ic*!kLK%|HV#4)VAwPrz7o&$;B2egIlugQH+Fw17KSG2OSQBWm3a(Vg!LcF"
    "$1{Cq&OC|-khgJ(X5h4>9NG(Ze{)x|l`c^C1)I_+BC+pW7wsK<Ablc8?0-*0Z-)K>iJ5%x(LhJP5wL+t{k?aMb1W7`jQF1RF`d1fWYtf`^>_E|"
    "njaU`HBz3;T**-GgLURB9&7g78T0;S>eaer{$&0}B<65DQZau?c;nh*`CP(GB=kF%Y)O><Tq+Wry7g*=jSZjCz<_9;$#EQ-STcxviqs)k00-kU"
    "cqDWP(+4c2F&3Y<|NK10NlSgH8o<1d<E^G5tZY=-1ouXiMbVBLbIY+6*MbejK9i8+KGf@e_@|OpjRy%%?8mH<BKb*@(DlOqPUG5nqJ}0;wS$d#"
    ">>K8T%lAie>9^vOrq}yykT6faDWb*~bVEOHMkWk5S6RxXOyi|#H)D=L7{@QRABJ4Wj8GC!A)tlHBqyWpWs1_c!^0!awqx}Ie3Z^|YC+Dy5JSL#"
    "sQ+}Zv!{!?W%#_M;mNk<#G{A6nzCu3z4!sX^a2wH(};${Av%iYB}vu!j}0me_Ce0h`Y@SbInnHjy68%^$TAs2?SIJMWgUX;Vw#BgwC}KZ?2F?Q"
    "4DlpCHKmmq(GWidnb3s$1_?gW3gS$cgshUVPci0tX(~ASVsFHB=`(8{t#g#YB5u?tsojtNfOHpEDZEjFx_w|D3MmbP#+|kB$vZy@k2%)R@Cz2n"
    "V>q@ZDU%2Q;M0k+o;L{^uG=MmnhaXOsK);K6Sy$canNVSQt>o3+rr<FzK*+G$>Qo5X=6Mn=3<9US+q7-en};X25e{4Xv5e>D$WnTFCgc8Hrp2m"
    "xGv(SVX{jDNJPd7BYjs!L_ncxs<0@R<s8$1aWv{Q(M`;6c()YcPPK453z_RbF>U^0*~kMmkLUH6CR&V*<sxGuN}0u8PxiIS;$@nBc3x-Zh~a}M"
    "=zYH4VY=8O26rWkTc+0TZvyN*nM-Qy?1UG>`+0ciQ!uAx*-Rp2F?Oo<<BC~5G2(kgpy&Jq-Dj6Igql_wY5U^hCaw`Nxzx^cciCIwQvbC8f$y%D"
    "kWB+H^HVf`oWTVl=!F|}gCF3_pU^JguU`h8lHxH+H1(}Tiazxfh#Inz%7F|TB1raGxLNOiP`x%I@^3v6&fIooCW*7*Afq@L@z;2GG~DTtf$&ww"
    "3$vDl6B-N+b4*UfgplMzM;Ef8Pf{R-M3dG4*d^9ZpSbcxojjT^o8uV;rj-2<3!t%2-=+##-(o=o58b0ZNqi;T;U_m}7AA_2>kNzQcrgNBZf1K!"
    "GlGEPr@<4^Ko-M=_LoFB%fC;-wm&XDwuRqu`+YV$-jlc6gWvla@GPxr0qw~^n{Yx<U3w6yjWl9iFU}z%a~=?$kX#dS+zeSbgJ003E<X;Z3-7IH"
    "ctXo)jadt}6=Nk&zx;@ss$R<Wszi{gg&}_smu=RKGBaZuMcxzQ0bt1}*EE(Nn-Nb!By-@6U!Tk{+fNpLPrvgve~XC-hkpzHVp$(h<**-#u&NDy"
    "<ki*~c+M_dV<(bVGa9arpBP@?Pf<RcgwTp(XB|k-bq{W>=idVJF$6h}g3L_ZMEsT>i!7I0Z^Z*PX;;~)S9$R)0}ZY8-nZ7Z)uj@N!>|a)I7}cS"
    "?&(l85^)}GgPJE4Ihx2JwHo3X#}6gO<Xs_|^;tq}=z>NW*b_+@WB3_b*#b7v=@E4TB($ApvhVMN%v{}BT*u9p9EAVc6k_)(Y;ei#7Gq_}RJd}A"
    "j81%lidRBB|HB@UJZdfCSnI#z8moxMd`hkIO@US?=7-g>z8*Wfjj(!??DU-?6FSj1{@MBRG-GDu7w`%%*7<*oMWpFc_JK<d-DUpy2He7(M<eyP"
    "d31cPhl?>_M?o<TnPEa7EAoBuzy!qDf*}^85uL@8@HoW%oSyen&pu-TR2LA@Z4t{hdJa}>IG`iM604g+DP1H*KJz9d+00-EUAQ7-d#yM1#(>W<"
    "EB3G(iRgNy@ZN;ZoFTn_hMbK!6tNU~3@dH8w66=2T3RVLM1>hoooH}9p`W^$%blSEwDTIt<wk5?fyHaTyZ6&S#j`vC?2OdIMi?rJBi(K#l}+2f"
    "j|X4^Pj%w6`LWl{$Is`C%+TcCA<;&nzo}v5VLoER%Gv-nfmzv@z=JDZWGOByK91NWSZ>r#lD5LMNu#JPyY!&`qPczR_d_FPocMjNwZowlgS$Gv"
    "%k(I|GK24U4bJX3;xmy;AeNTnX|ysrHxLi~SSp7m+3*NhtPDn|Yb-oW@Nfn<OzJ-|UJM@#$GsJ*nUK=+N_!4X`NS=a&xlk!o=ONmD0@0Wo-Q%g"
    "y?Y_S|Bt=-%(DlDZ|M^cvY5da+1Gg%eB(wzTdft|FHV$p{N9q|n<qaiu=v#Co&D1u(|2|OL-p?6mcbId``d9d2}gazERXfv+43Fziru&rA6x2a"
    "un}m>L=9;(yHKbYCvth+zo}OaxZt@BmWNs2EsA5FSk9_BS8%12YD;7B#*lchzx8(Yf-z^tvqAskj4cde)zSw~wBnCXKTs*XWt=H{|Fd1qypT)_"
    "?kM6vT??U*eH-e3w!#byVxYqNyVP|6V}g{>gc};?{{Xit8~j&ho{e0%#Aynh55EEX_oWiH#vY~ChQYJel)*Lw|MO3V7|#8tKcqYtTp}h=xc=my"
    "?m&c8XAM9+@&I$bTCU-rAn`4>#PZ38l!O20tD(g_ce2^}pcv842XONYzlI*t>je5Vzx~?6Tz329j7c2}xZ{#WCDSQ#mSs)x5aLKahi)$BqW>XJ"
    "5nBAPhfwj3KH!k@hQ#n2jgzH+RBFkHOkYh~No^E_6O?#=IEgrzClW5a58flOZA$Tqj(6apnJ9<Wl{&ZL?r&$zn$D7U3WVbxh{5%U79)yo-uV8F"
    "jar|z7bk)gNBiqQ>Es^Txm(GY$?u#A#c$|8uXnGoOOoOA1Y0u*JscP?nz~d>!3YS_Be{TC!$vQlcLBWT4Se9Ui~NWFsf6*_$j8mX^jOZDo7uSN"
    "CRWGu-?%2?(ZP1@$9lvW&NYUbrn5J+H$+%sBp1*6A=|>(cq8&F&zaxopfB3c$C;FF$>}EAUPpKMbLkx?Nz*Ay4@|-i<F#mnhx_2rB(AnG(SKVq"
    "Hs2rBV_!|0u{0~6`OK@b%op=Oe@-+!f=F>8tWBY_!<T%5+bvd<B&}Q=h~#DSJu^le9n6)JpdS#q?uR{YL>zvIz~tqrghAB_8+TebhA&*ECk=UM"
    "i64M*mx|eJHJ@acAkj}I+bOMsPx6yuR<FFr&ILSh*-T04;f#=uRBSzD#Stwh7@Q@iEf$HV*b(u+vPR&rE+?r*7`uHoS+ImKsuetgK|DGu@n4D3"
    "E1EH^8pQcCjB}pRi3k`{Ll)}GW5Bc*a!eazV4caCSJ*Hf{<YL3NJ<)K8Y*`~dnmwVJ6}eV{?O}GJr+#E(<Qu-b|GXmQYxQh?2vN8Y&pW#Nb{3w"
    "QR8c$WhOfa*e%!zORj*VulEvRkQKFy5NEtYQAYIwRh}?%z0A)?;xkb_GN+FX2V5Nf3oeReE%Ll`c~x9QWa{{LBSv-qgtlzmm!a%cG*w;s4$(~q"
    "olm{hLD*LKthp)KpkU@`ojHZXS1Oa$EfKeGedBX^vKYSAyvg*WXocEcb^>U)<mVZlYlyNj8k^=CK4Rh<7{JkhM1ZIt9Uw_3Eov%u{Lq1WAq6#d"
    "Ki%$#oq*Y;%KK$f=iU?Heg>_ZpVEvfzq<ETaJD2rcQx2|fW}Djq$|BBc)A0_I|d}=N4bM;2ae~C(Ghq-3YX?Ewm0H+7;&=FziT;4y~>u#!w5-F"
    "r&2+n;YK`^a@dM~9*&veC0N$9FqeZsT$=p&(-Af;W;0pNABvpo_Qe^aB*r*r16N0^vL1$a?|#%C42U+wmjn;4GvUmybGFr&73B+23QWu>@lXtz"
    "@9QLI+iJ1pWs_G2%(h#tS~BkW6d?X`yPcQnndM9@2-fhr&S=`nrSK7U*u?O88qZj_%|T!2&&tl)yKO}-sAg9v&=Oav3XZW<Bnf9P+R3D@`~8?^"
    "`&OE$viYe~Y!+tYJRM;OYkrS9c_JIHh@CwlJLx$4f$KBhLR`%bEEvS24+gp1ee+oYI)>r8Aqx|U^*V3)B955BA%qtOZK_Qt65Vb_({j}98jQqs"
    "WmCEw_meH{hg5}jWg7+`<N7%6{Z?+O7-pBu>3*Mj5;5xXDitA_w4#P?d0M^bDCoheHR4dfXry?LoK^-liF*{buoE=Ao{_a<2nz>nXqcue(c9oK"
    "&7n<%Ecm4AqSFh*4Vr>%=vOlV@VJ<$5cA&U%a>o&ADzHBixE-E@-)*SewjF|EwHIQ`s9j;;5EF|^*$tF$tbB)`o5fYSmKkDsnqlw0(31`@T-&n"
    ")W55$n!f*L`Xx%0$x%DBx$L8lNS&Otjoq~%480&W9Ckc4bEjc2qDP1hr}xrTx0ObCw0g8~(zh(ndthFVP*Y1HL4uW>8?w1Ik<bmvHzDq#Aw7vV"
    "pUG!kQXa++iHIa5_p5$%eb8z(eGQG(o`#!bhsaA8&_bOM=tcDJ)wy%~@luA{tCDx#OZkIQ2jgDHmdcpMw3unNeA!_wN&QKZ_sW56JF-I0NwM^V"
    ")O>enbgt;2<Gq9Tw9}7we7_Kam(9`M@W=2Su~@GjZy&_|zzi6*w{pH7`di}dw^L(mDzt4LqeeN0^l-ajSY@na(6oo@ZZEpAWI~h7!7b{VC;l<&"
    "a}2{7O^cdZEt5LhO{Ztr!GTgMWY0usPnE0HX0yp6Ki(i2+S?G1Yue!<5!`&}$uc#?kp1rl)JAb|z*y^UjzU#DMz|uLhWiGXDOfI-C6?6fE!pd#"
    "M)GNc?)G{U2j~DiqDoa*SCYV(5j_&|AU2rAJ<)swBNSZ2W^?=Q+U&sfOfyhDM^oAC4(zUUeY*u*<B~+%%d`9^p4PXA?W5n@WJ^n7XlS@KW|*5o"
    "zkyfZh$hSBzhmq>@8F@`5Dc&BB+*Acb!^NMiA%<%ENBhtv2vX4?g01BfZJ`KJ9wQHljUu+mxF<e`)q$ka^mIY0^QGKT7ZsM4!aQ>nTEk~plM}y"
    "YBoiAo42VcPqmPDyBqyhyLuC!jA^oHbbJC=FBaqLN^1?H0N+oi&6p60MB+&zV06Ct#o5_|Ixf#+k5Pl_-*nz)kk4PBl}J{ELwq&Mk#xFJ0rcje"
    ";iJyD?x}2*Iy~_y#biTajIx<eO?vFa3D(PIl|?wR$QlvF#;J_s<nt0mVvJL-*Yo-OAANY09*QS*b~iT}=kLCG0NXDsAVK6heyA9JLTXlviNtjx"
    "_wSZCjBTKscc^s$<Kl-R4rIa=+2KP(Q266?01r%B%<6QuV4Fy*ST-*}_We_*jckLe6W>b}A+f2Hrjs;2yNA%rTDaI?rWtEb;6gib#?s}!sXBFM"
    "XX{$DjHo*98XH2~-UyB~J!}S1D+nr8qF_(T4R_V|9mA<7y?r^-vADRHs23|Vp23p1^bt>_cG|+3o{r|Hpul#QnK((l4sZ6uU>~pYcRmCbXb3>U"
    "Vm~@Wm=W&4&#-5s)!hrk8BBRi$W^O8(cCh7&N~?dd}~+m1I5F`m8!7__1)b>LZs74)68fh2=se{54dB=hRY{HbMR0qm84#n8zvDACzDABU2o`u"
    "7m3_l({6LVySvMsO2wsgu4F_*=fD;h<wWiK?ET|i9_ceHL!*0A(tZt8=Odb8ttvo_V*tnFC*bCwT`dIT>(DM=yLQ*Ut>tpWJ@xj$@;wbghw%?!"
    "L<JwLvvC%?(;<H2ICYk%QjeZAv${Re*<87~Pf>d&;!V`<EKcJyZcqp0eRxTaJ$4x^e|DB=SBN}_yY4u!zl!&uzq=cTZ5AP4iQ!N{EWCv<EZ1bu"
    "FYBllNJjTRy+M8oh#2%Cbl8ho)jw19r?MH(D;8;HPq<?>*3IMh>;>(iPYYjj@XMxDk6x<J`6r%!+C+atw%c|0lXs@4iS_^rIo*?k{?t12P$Y8h"
    "+<s3{ptDDT+RN#;WAo0zQ5d2rAtN+!-Iw;z_3!T94(}q!&=miuq~W{&{;XHoh&!7f(Zn-paqsTZ-yeqj<{lepr0{$9?%gol7cJXy+OE_~dw-L7"
    "ZgC&k#F#<xN$g1FU?+<S>iv+=jJm<8_orA9wOXy+?aE9B&4BI_+bRpG4UAlB%+wFs?X7U%2>20o;aI-x7i5wIObuO9BcvpH=kVA}A{LDraid#S"
    "taF;?G2#IhoOg%pnD4YD=eX@Ijr_Qp&}qTY6>ye9eAUvj*_U3LpU0pds?Agk#?xt#W1=LcK|~blYqOfx>Ex-mcYM6-j0PsqeR`_T6fehfbln_H"
    ")&;CcBW;5<a15~aW_{{BqFbJt8qFFMOA_lu0srBE5Y}F=D=Q6QhSghavNf7ynO}^>biXp7pobtQ8pdb~y?B<0oH-f?gr8N~W$WfXi98`%kuCP<"
    "AZ?D<(N9p6M?6aHR%=qW>z1fHO0u~rx)70Ig(5gXxV6Q0ImE|h*Q9Auzc@)&QorDk)K(;06<#pi3*8W!?H6Bs5vtw8BJBp6%yWsAl{?AgU=W6V"
    "-}R;%4dx6qLw1CoDYIoKH_qY?_l`**moP>P264803Rn87Mh|kE6mK*2Y;e?;1Hmvz8SyY4HxOxQa>S1%Od@^y=$09m$(10$gNJBETx+)42tb*?"
    "{|R>TG)EVYaBq@j2U^n^44J7%c@Itap4$Wb<VPMs&=8{!_^5l(Yz{|F*6y(=oNAVR;A1q!ViKz8vM$2EJ=iCQiEu4r%`vgi4-r-RQM*mCR%&Ku"
    "#*>plBVj$X5N%JXF-nXtvMieor1DD;2=0rKiU;kBr|GQIN$B>LEsy#z_^6*#PtrKR1G;|kqK!Z%nT%6NFrdev{bWG%BI$J4hu!c{iKF3$TySYn"
    "b(TC&Q`6bn8vdQ0PG5^iwH8S^t~&M(@IP{vq}nrzw_f&rK_5!~HZ*w9YVGV&#Zst|wg|d&5<=%hzQkB6l^rcsp^(ezI*lX{rGrfqOtF})l<54v"
    "J=`kQYUDKzr~`5^n4O-XE<FcwImgC#IgT`+kDWc6HAx*D{XH7CbAN&^p+~eD(z@EVulV31JRs0TBl>7=BZv(R8aLsRw8C*@L%zisxuU?GE8vmI"
    "mP(S!LUC@h^8A1-GAY~RI-cxw0!M1*&}@ra!q}=%5bsE$pEX(f!YyBS$sgrPC4&w)ySzIb5>%OF?DTOM+t+wN!?bukJ3G7or9%rAhFuo+4d7yY"
    "25&cUV^<vVTuiE^(;z2a0CBt6#Fd93Z9XXLc{zY2RVpyh#G5g<+HI4i>I)=-6me6j*;zLNJm%V_q_+_>Ff&XwSl=acsfe8ey+hspAIC!(jXiaL"
    "(N2*_P)M7pYg1%bF1NI%NPK4LoG(|U(XgyeT=jGl<5+-UoW}e8Obc(VGY*kbk|pJ~K@8YsHJfBLjF=dWc4l))h|bT?8>Si%+1c44Yf>0<CBTwo"
    "+arG7d;0UbVlK($_GEZM?W0Pp8@~oabX^}GSCdy5Y~*swMFgkWq=B(!HfP%)nFBm;Bt~+(LSd(jB9j<<5>AoQlz>sFJ{*&eC|Slozjs+jt7oAl"
    "tgggqK6+r}D0x6$uhS*4SuFlkId(=)0W(8xDH`}9W-NU)86=GrtI44T@SrIt!|)Zv6B9YNAO~rCJ;&)uu|zRqg1R@wL4Cs2Y84DQZ8xR5Gi2*;"
    "I7;?o80__Wn>1E!4_IXVE=8I#UpDs-1{%@%;$brB2r|!)NJEI`A`)r0i={bw(cxh_sf{?@%9V<)myS6r(1b8j-Ifr7Xdn1!`VdH<9m6U?)`iqL"
    "SX%0s{%udPJ7x2XQyVTj@`w!t!-3d`Qf6Rn?c3nQx})hb>MiJj9j--=Sct%2p<ZU`cx~486Vy5WfU#ICMJ9Gx)R2Nc%KS<FD1bFx*B@aQFS0(K"
    "^^m4w6h4%rV*~2qrPi$~nW0xjI+IbxOiVO^riw6tKJ?OQB2d`cM!SZqHy)#|c8a4lhB5NcB9Rz&q8^4LwxB{z(_*o-p6vDh_-*k%!SyHLWTjlK"
    "l<*-J3TsmACH_%iA{NK<N<Ctp7WcgP+*qN$((kXV+<$*EFwcAx*|Vj7BE)f9qJtb6_e?BiL`L40xQz3{nIxVa0257C)<`6^ev)Rh5XV;%7KZid"
    "EEUs2Nlg-uyWA<i<ZMk$)PPT@$JuPPUdhwLbF2uoTKLd*+GP@vW$c^ZqXSyEhH;|Y6mmo-B62x-EIj!)cqx{JL8v@&au6Uv6!#U+t25%go|M#A"
    "zIMh~#b_^+qd}|v{r$%+&Y#e=<&t3}644#ByLzF3kzzLMDtqHg3TBBZX*V`fsdgD1HU6<s=yVXewc9(CrMh}ROyO*A6aOWB<qAz08OPBDZMRfP"
    "kBl}dIuh;jW%e$cnVrLzVLZPt4wLv)4KQ8zOK5<;kec(-nl_Z2x~^L->t;DL9ZTkF8$`?4>*2O7$gyLo5BDZ}Tf7Ij{Bb<fbRy#8FdX2uU;q&+"
    "YEJs=H;Ahk95kM-Ea$c{K8W~;rvSZ{P;CBmP7x2q<7a6@ogm2uHTgsau;I%h_^~|L6dHLs&`xyIoFCI)=s$kfb%_W;vXpXMJJA<W=0@=2eMjgH"
    "dZg5N+OCnwML+KQsT426TynvdY_n&J%A6QUf#Ft!Qc6KBTVbly1T<tqbgh$qy-1gFm8)y#{HA5KeHx{ggc%9ID}Ox*n$4r8{9tv}V~=Wjc6A@b"
    "fj+bmKSkE@wkZ4U+Xf}PH{U_~<NL!Y=vAvSj~7uVN&p$c3(=0goAUi=wAVX(mSr-<V!zx>auThNd42$hITwRf%Z>#ccifxJ!^0|*n81$?cV&Ma"
    "o2pb|v5RJ@1c@Y+%fwvgiJoJ-Sz#E3LIs}y#94vtzF)xYIKViExCWvkFl5vak9#yBOx9BF_aTKA=)Q!cp=wkzv>we5{Zu=1v4!3@Q^gxgr)vjE"
    "YLcK{`eM__KyHPmyjpSq*p4vTvPwd+Ong~z;PMgU`i?Y6xJIzI=kMWawS_Gygyp<{+f5`4vtcB!Pfku=d7pMsqDbP6A{sj$)uOeJ$9Za8%=C>h"
    "Jmw!A(%87<<$~<z(Yd9iID<=^YtsH}I>vW&twT1<=krkT{c2V2yfo9fgaeX*Do690B+x_)la-k~X3><doV{T$$2jhnmtG=P3~9Q2%63MM>GJcE"
    "FziqM<ZZ!^i*ZaRexZxwYBE11r?XDPrbzZtu$UY^mC(s`$D&omWGd|sjAo$FcS=Mb;Ckt!xC-Erv$6QBS_&FA4g=2%IFWx0hZb}^#cd(2D;SYT"
    "aLk8e#3;<7IzbRv@~Z&7b%0Oe)w_sYGn(dV;Ic|l4(Ds*=IK4R)moq>pgUS!ZN$r@y+QdN%ac_5_w=tfI|CsQ>C#;v92{&OkU5urbKcRzC|GS4"
    "Cy^0IDSVm93EF*f;W@D}HYtXpMWfhM_LaGTY)eW&LO0}D9g!KZJxS`|)9_?Yu?vv}gDm-4cTGQ5f0oZALU<mxc03)ns}5qiOkU%++3lX|p^w=2"
    "1N3>)oDG?^7NJ33U05zJY6TUNXxh#W#4-jm5{xDgmt@WbF;Z3HijnF#OR&TOJ3%m0qdc?zX13nslB1HcMz=NsmEEXRekq4%FdnCQ3fxtbx%6tY"
    "cv4D)Nt2`)f4fQCzn*YRkKwk3VNy<*ODdZ2an`YYpY7mJBSB73P`Fwe$@LLIOi1L7co3!RQ%?*fJ)vYSQP@5RM_dsICGXacxO1$cj%PpgJSlb4"
    "Gh5IJac6~aPd`wyrOOd#kiYY|ID3|AecIV`XQIcO?Cos_?S8*6mxu7t^*&lXesnaXS>PiQn4ob@KS8+&MbYbJv(p237#wvATp#*LL@&j9!!(Z%"
    "2yX6X9iv*bWvrt~-l2}bwTZ<@EiEE<^Um(>s*F3@ZOM^2q*zZtGNB>LMzE_i6Qv_2q8tI*>PjpQl+8#ae*ZOJ$vy}Xk8gFM=N+~JvIx<5V3`=?"
    "zx{S&Q|Xz=Gc+pv*hJv1$ba)eP!==oNmboK%N(oh>}=ItW?9l<z^*<R5_XnD(TwfX>my>jEm^hcnUXpZ?udGQ;RL&JLxOfhju_Bbk%)^iO}aM#"
    "Vr872wIlL85aMNQWrFM+dYI8D87mh25*e47nIM|VNSI1but$0{O6}|D=!lUBg=9XLdYi0Ni$u7T51=9hnq|eTFk;G)(UPD%dBQbxH%d9pURF~r"
    "cyhV#%HX%<#|k#lsGy?|_$9br&p-84F>c%Fn7N{up?BD}%({7DQpWCG8+@V0P0QtSQ)}AuvD#A;=g$58fN7)AbI|Y{s1a15W<_m2`sW~xQBJ8s"
    "4~X+_KTxudRJ0l=FE4nBVzZ<I7Ha4{P!#$2=T~0Io;FsNWNL>5fD$QwJqUz9dmy3r<GIhUhBuZRP7`Gb>$D>aWVs)9i)TjEpAuta**kk(FiDNb"
    "Sy(vf#-!j|)!}Feb$zKi<K^?OJM|sJlPzeITRE(ArYJKgceS0nR;eJMu1HtebV>$`rySfAd*M+rW2XIxQgw4c6&PVi>d3JD(9{x9G57k2s$Ipy"
    "LF{0(Lx)3jqjW?=)3!CL8QGqD0=GN*I17V=2&JXudSq!cWjPUcFiVZ$9y^Z5rZb3s@_Dpts?Ac7z}}7WL=sQ3?#3{_%j4E86g0M1E>93HX*uXp"
    "c6_qV#P8?niG*bZ1Cf-U&`V_xEaI$eHDrX7_oG}Dn&@b=V14IUos$v5j|-lHG@U$2!$K~x7}Uy8>6kaSg0Lh<kH^LYMgSNBOz_dvJ$+=)R&08b"
    "7zZH}s2ONVMg=2nPZbppB}Y@E(NcN)Q+S8p`qsBe0T2(L<5C4^h*u{cmzu35g~4`2ZkP%F#M2xtW?zwmvWNDC9FFun#T>`j{rD`{!rtcsnuwF+"
    "&Y&x+e>|qEIJF2d;92k|YQkV0Ms%Gr<qu7|c#Dqjur@Z85P+B6kxU$YspEF*=qQxk0`Yi6V}?fOfFDxj5C6t1cq%8$sQA~9x{?DFWC0M30lTw}"
    "5fJ*2L67`)ELL!Ni5gv^7!wAWj1aqf6kxiFb_;RDNqNCZkxS0uB^WVv3b&5Ph7}51-64m_D4RjbjqI3&L!{`qN2Bxev0Pe_8exnc9uF&XxVF1H"
    "3>{Ic?fdNrk&BR(z|E;i9|-(dQA|}GeQILV5rd&!)Vjl5W&ndRiM#aXojgDLIG5x)G%i4_hK<INwDEV>)@EmA{lW91QIqnyjh&`@+*O<f$mJFj"
    "WLl%qDDj?6j*qu7fRuE|GJK0@gCOuU6|t}p5#+$ys({R@?CF#S+1VQ*7Sg~AeB17|sG*twe7o&9Z{XLx(>zpsg-xY>=6Pi_wEmPnupS_{Qmah`"
    "xDu=ziG<;A5_^nzKEJ>xBFk(!L6^JuDRDZN#n7J4EFq3$RwzXa$w}pkD5vIxCrwQ|af0d|GL%Gozlo;&-`w56yRFxkm{9yQ_@l@6#C{^7>&22*"
    "aFV&XWE7WAM^~W<W7H_w-OAC7>pi|4qGBL#rc=)6uGMH1v)QN?i$u_tcWwJvk%tySGOAE)FUyb0#JqEL8^lniFaH$Yp`18Lc39MkW082g9_@tz"
    "Zjy-!*Cii}mOepT5Nv0MzWpMVnHc-@$Mu0MxU@sAs12kQNTXLU{X`Rk|M~f08tM{Ir_)v_GYU*IWhF6{q%dK;Vu%>X@oQg&paZmeVS@tLv-4RK"
    "*FQ3%4kM3AIWPM0PX}NBdNynFw3>rI?y>=f>yUlvr44pxejYy^uF$_m>xDwdZ48yi$1@pHZE3lZ7ljE|ns5Kwwd;TZ{XAt1B*P2-vlN95=$d+s"
    "wrT8z1X^UY#@(Rp%R*2-P6_p7@}_y^XpbT=$!SXD;TX9FxF)2rL4xgpIjY3b!|;wl{9|YUZB-gy5t@f!6eGjhO~Ztz*r)gtM#A&fiNg_B$3pyZ"
    "5B%50WTaul<0-D9j*6@VBa);W(#Oy;cUYHoC3GU6EPDomkP7YY)YQX|j!1fT{YXbi7fDRDQ6j-Gs|AUfDKO-op<iZZ3K_{JS{_l#Dh~H{w~KG-"
    "_gih&WYy}88}c(0Gd;jt__go6D@M;{pb;d*YdC??o?KKZdo85lz#ogt<{X}V{9o34aAG2jo^qe8rA5?P2H6EN*1Lm2Q|!`gfw(^>Gdz?_La1t4"
    "M4Uq9)TCBo6SLk3cbc(SN9j|Gh&T*qW{6udOZfs&)B?Wh9inGbDv^Xe^%B&mN5UbZJj=TL5iNq7og@}0QO57ny#&5i!f?tH4~MIfbIj5t+ZZkq"
    "2_Tcg8<p1ZJ%&z@nx0L&ok~^96*}g)q#$wM6Hma&>S`u4JKJb9MVItX`Lzwx#7O1w_K4~$og7ev{FqsSaw-+d$K7r#j_X9?+nu-HS7R)ahAc*R"
    "cMP(qmST~<6oL*pAw^0qDt<#3gu#EGDOpw_gB62m3CUW5@l8^s<fE2^8tg7&Chgdx;HQio$r3q}v?hgu;$y@YRIAnfvLsDf-w;DdT4qX`YQxYB"
    "*$oSjIZZZ%7*c|$G#BXG-XT(top;Rw?Kj<|>^m`k)5q$xLGoljW8`{`y*<3W#YM|vF-n&mpNImyF<84pGh3;U5tFw$EJ%OM)9EZnxIqpkCn?rw"
    "&uKK%q)9Exd%`3mlSwi*C+ci^+GgYZ@kDT-wo0>axL&uLmWm<8AgI*_gD{drL_-yxFtlyMsMphJN@!$On@#rk<DQpDEWD%{{Q2oJE3o~QBwE(#"
    "nVI86qD-&SHsU<Lxl2T<N`_5l)qA}jqOj35EiB*`eIT2gnmUqceahQJF(686kgN$YPW)F#l(R$QO6;iS1SM~YUbl@PmD$lK+{@!A6C4CGGjWe*"
    "4)?Z*bh|yOG#BYAYBh&=eevP6C~?#qs@SMPHhdLfu{J-S$xK8L=f!2G+=$DPt)58ND6vUumWUEcmCD4#+zA=3NRfm{QpTyEaE;TjWb%RM5>Y?h"
    "@(uG?$O2I(qNq0EtH=mFQrg0jq<en^qmn_>8=waQ<=;F>8X9G39?2-m3{6YL3^6ip675B0alwe1olaM7FuU9HJ%nPJOqZ-wAFsVbOVT6a#{_}?"
    ")cCMts(|yA_4Pdj8hQl1!Q#Oh+{vcE6e23Y@(YQR?Z;2tV;v#mWL(lQ*ewM_PllU!ZaEa1pxY@F^n;@y40?SHzek6;F(C<Q;MITyZ(bh-YLuYG"
    "-wg@hSd`97X6~_?bU|jsWdXECoa{B5?UFE@E>nAC2JnXKU;jG$0#sswbifX^l|^_|<+Q?^v8!RdEg!!@5<Ud&5VUBnf3LT))5H5tYqD*EMItil"
    "!mxy~Q`6Iu?u1{t(!uYQva$Gcazbjo<I~n1hpe_#I|$d;nc#bT4L0@yDPJ_JiaSJojfmzDy_Y5ZF`3l;TeLSG$;2{STO(>H>8!TjeHXX-D<jh;"
    "Mix$%zNy~e(R=enCYw7(6>~c2=ywR3xc-RgU9nRONtZaUB7pd$<=|dHm~u?=Z^T`~DDSr0zQ4DZQm2O4RnWL^!;m|ML3u*CPUGXlp^9<FWxam1"
    "cK84XxV?m=OSf!4m&3cbpvc*%o=at!t4H<vD{Es2B3Ix4N*M0$O6E941WC+o)wI;O5VN@gwYAXsCE+6~ToUz5xbK>fB8>pY84@Lv)xwq6Kqu-V"
    "BB?$l28j{w3&U6YbWAn{?8+)rKS^F?oCt#Dw<Z#%CiT~R%IN!r!#sJ#%_KOPM4^a=8Dxn>mmhcDlI)1Yebh&Xz(WI4g6q`LWXUF#;}pVdSa4(g"
    "`RATf1LhGYWWi>h*IPi`ijlTux!~O^&=f1|-a9qA=JG5$1{X@y!CNVAwI9t$%3_QWS{TkB?31IzSXC%4Fj>0BCo2geK^j-ZQPm%g9*kALR>|dI"
    "ViNqiEQ~4vjuBlF9Vw4qb`$pl8j!XuUr{NzR3U*5c0p)<j7^MJz=R-98AF=0Be5;Xrb7#tQW86q;x=2BPr2XpNVxb&)i!&53<wN@Xt?|KLus~w"
    "HJZIZP=ITXsDYJK23#cnm(8x6Wczq)2T*5vvhO$~yo?rH*SQ~I>xh2jGX*&e&ZzCnc7#@G${7GM5m%HRrQ=e5f~3uBR2~_5Jv}0uXD}*dkupca"
    "FBLaPp2MMSI3#q%N0f@}`26A0oIOj#$Wj%P68l<8brwo4TqTf0@>aUoJ-~o6r4NbSj##%`_bk1c4rQ?z$qP}~CB1KI%X{GkV#pDR(92N|1e!QH"
    "p<7!nn0v%{7OW<N$imQyp$p#iPM}q#K0w>^8Zt1l#RJ6|iEfSnAFGU3V5Coj5tgi0%VZ$#Eh(iaf?YvEHw0DElFv)2<t9NFvZCIbh_UiVE`~>0"
    "zQdGs1KQb#$4YoMhna(;gJ^V;KXi_pD(T1i1Kmw<X11wsf!r`D377~j$)8XtP9-CYSbN2h<8&<7&5{bWLA9fTAlVBpN%i6~L&XX*RU!l)X<}Ay"
    "i7xdP{#N<a1D({l^D3WP2Lc3m)rZuc!`n(X>!98;e5G^-M+4%Qo7i)QN0a0Z^GOzVAMdd+7ja?0%&k->H5*1<H1^XLMMOc7M{_I^;40V^(a*HT"
    "lUyBzoa$q3bcZ2sUrN1GYW<)~qTSIbo##X*R2p#ccxA#9G3&T}$u!^k5gL^wdO)G<Qb1l@u%t!x$yglBK&4ZMqt?L&r3{!-6(G)gb3jEpJl~;e"
    "57^ragBBR*J2F90_5fN*&+E&(CRA@HMT^+fhoc^cy}f;z>Pz~5KHnO-X)@UEC?Hx~EMfqVK<H%@3D|MjmxmV_Yvogt9u|G5OAQ7@bSp66IFy9s"
    "j_{_Zr&Ckt{|d1z$(LZ9{~$THO68G9<admcX&8KZ9>&HPXc<O&9PchDl_?usck$Dtx+`TpY)hX=u$&(l_;?O(VrZ148l3!qNU5Zt>xey3F4fqQ"
    "&ApL01!E`PRF8?mSi-DVjSq>nU;bN++<8_@Ga!Lomy35yhj~XWMB=Ts(&(IUsn)d2^08bPrc$_rp-&0|#KOj+x?%hiyroYs&ejGrBsFU;gfmZW"
    "NeAmm-_>Lzl`qein>n4%=kSwS)&!j|5kzRLf5eVWNAX@0%BbExPbml4CW=3Pczd6U>>)zx*+kSpybPS09t0R3dau}&U=fUz4ZM`CU4FpcvT3U1"
    "!<*Eu#?c+(eM$2V$3n#bimy-FxCe<P&~YTh!9{7!GWJY~gun|rn0$JIE6U|LHm4QPu2#;~>jbVS*J%sYH%E)|?wkAjU#haz3h5JY8WzqLc!&A+"
    "Yg_xQ()7=klE<L8ffu?9AKk?TK)Wl0B5Lv^YcoAP^WT*CK;<@FcVJQ%n`~I3M1P<vQ*=v3a3=AsXY++%92W({yU>VnmQ9Ha<D^_VD2&95Nbmqy"
    "zwg)>mz6}NA{SS2SRd5uoU3?N<=X;E6;MNurOE8t7>#kFGeavyN(A}~CzqBrk+ud7bz{oLP3QReQ6#WVG{Z#ZLuQ8>8!kTiC3Ibq7PKWBU>h|1"
    ";1Q`T6&&xSMkG$%+dE*(p^~NVb}@_s-!`2fF69K3Uc6L6muY!muXsLJ``)dPEZIobLta;h!dj_wPh5KP4o5Y)AW)%nJtTT?wnK6lc#cWDTn*I7"
    "BdawzSDGU>^*(Jx6A3(}skNPa;lS$0mBz5awjxH>_acZzsAZn(q*iF#uE^(eEIh4gA4o<FqDlfuLzR>5vN`Gp^{%f_&dAm2oD2pfR@O>M9o?}z"
    "iB5;qk*F$8t!t{BKZ;lJF5XwS*zCw2GPDpR>PEcRDpNF;Gm<IlqR<upBh#o|_K`=<65=I)Um(do`thnQ4)8~_+3aB?iE)A(jTS{2Br_-f%EP$("
    "=cu!?AzhpnN}|pWcK4l*GD%9*T|TZ%W<=nsQ({aK|9OfA!_gdKPt?>l3-+Y6Y9a`7xe7JnGdJn_6KoQuJa&)rbcEleJf_SyoVwQ731!e<Ss2if"
    "jhN7GXELdfsWwaIu*_g7#^^Cv;K(#Z3a=_kzDvqOsznP%c5<b^x@uV&QbRo%Sy}?s=^wz~t22xcgi5;}A}VH^7}}zVL>N~t=kw`gQj@dxWFlQj"
    "$xIa{^ousgOc=YpMoi`+7W<I8vFJRn*2cz&AsA>No?C{Bc@@JY{@y{85K3xwQX2r+-<P-w{Srj-cryp!x2ZVnoR-yG5f+LI3w<)9XzDlE2NHrq"
    "y&><#7l=xS!=X<i^@b8t7nwd`<WcLR(misVnHkxnK0cLXX8M>0y*5MLi1*8`-;>Gl1cjH3%EEA>RKQo?44S<zc(&fwI@M|c5SOv@yo5IJ6u)yg"
    "Iou<PK&xB<kxZs;yyMl|DX&5%FN#lo5}%P4k9*#meT3USm0mQO0&sju^?^W%rf-gDS|SLB!;nbu9lT3BPFp&cyT-~B0onK4-j+;?xSmob>2yeg"
    "EUXU(_ECx|Z{yR3k<AWC20e!0Vtj(&a|hbFO|~pf;%)5j6LiB}64B$n=S_?;ZFiC-3v=3>?1CUCkTDU*;Tbq0pP;t+Q%^m0MT%x=`h^R#RkSg2"
    "snTpqYFr{i9t45wkJD0@d$>i`*I`$AJkFEJHa_$&nF@-pfONYC1J4{v#d>^Z`FtK<d&2iuSA8iMB|GLYz#a9{jG6<KdLq@N!a%5G7IoC1_1fgQ"
    "Se#v52N6gM&2lx5BW}Yl-?Q*)6iOd8`Vg~Gr80Z}Y+m*@^jSYH&y;NF!G+6YmDe!_XzXx}2o=yAh9_5|Q0VimsdO<*nsHvKNJ*?X5kr{*0e`JV"
    "&91o1^ORnq`v^L=?GIz4QwE;yuw=cv+&%m@EI}6(2{du>JlOdMpa1e)3S8}LWECDek5(2TFH0EzJTrC0f6DtO-1E);|M}YWpwq+W6d2FdcYe$L"
    "-)wP>LA47Xq#xql=%*RfxW4U(a9KN~0_X$F%Z`=rqZ4mv+r?_o5tcXHxxh}34MgO3qC>PeV^hDtel+;e9($6wmjd1sS1~&I^j^3L4-TMJ^$(e3"
    "mGXbq`x9{IKwQd}t^yRBVinp+cw+n^_|4Uo;V#900;BKbH(Z#T;&piN@V)<6yb1$Bjx6?<=)Sna4u}hJBZPIhS}=hH3zh2mlX)l2VK5EV($aO~"
    "BmZtSz&kkPe7MEuE`JOklZF2yT=(q`90cIRep>Kqt(ianWN$uKxc^+P|3H*iou=0KDPO?Zbi8iB<D~XgcwR96tW7M&Y<zhmFPmYQm<jP(!p`B9"
    ">j{{}o6}$?@C#^hA3m5D3ziPoJM6mqe!oUrB+kuu{;&H(pWqIWi5Q=J0q-aNtZ~-6A^cyYGc)nMaFd<EldyVj)lc>z+=fnguodapz{^5IZ2qS8"
    "50<WGzwm@@4xbY&#%&C3v*GW4-@8F=FDdFn1ggo*VUW>h;CN$e7=?K;v+(;5|L?@nK`|=6<UCx$brAj<-cyC9RwoI72Q$E$_JA5U=7`xTumqT8"
    "<~$QZZERmK%?u$4fjI55XL})gXyacu>M!>O85*3veN^&o@fY5$4D=DQ!ap;9K;vS8D6oIi{+Iz9ogUuq9A{M*UhCb*uL!Ojh`S=(odOfL@L@Lb"
    "e1rcw!cY%(U!tL7*P$Zp3<dzXlq<TS_f$W08i$Q5vAH)98hN5|_L`_Yi&3eAq496<m&Dk&`3b@AT&unI5NE#VA6*WweD~i$?bE|egk}zFz$U!w"
    "g6g)RaqB&=v?zi_B12ej)We~kGf!<a_Wnos<CAcQAGC21!bgHHz!fj}Wb}v0-|gp!g)|X?TtvKi$PX{p(Py{o!C%84JV>;pEO;{TduW{#%;$S9"
    "npOx-d{InnEcD^+>yd#$^f<YG$gaRI1?{)dS$Hlwwpk+QhE~dQXZdCR;mkv)!MMf|?)|SPZe9GfLaelL+KdcvfttYIV8OYI*ALKK&ZB)h!Yvxz"
    "`win-cpv;ZYi@{Gh)3n%^^^!-ACEus#fkH#<Gl8JBspc6vCR|sxWDyD<Gbe?DgF!l@IC$#+a?DJ)o{=ujp8Hl*nfb36;rwH>FlMS{nY)U37fg4"
    "Ffp@_J7kYd<>8Tm=-fn`^HssmT?!(x=Jurb^L*>yThaKmfV*fmmW6o1a3Tl4xP(VPG*fu2Ukrt}(YPLnR~dZf8>|3l4}NB?rSbYWI=3I8o%?_M"
    "ZiRAZ9t5-hbo1-uS@dk{&G}f>!{}>=f9lewzV<hkSNyp61aJAk-uOmHG82zL@WoI4ptNO(EJk4WbN|z5w=LK`$DbFkqqPhds<2aqL-_6c(EQ%H"
    "D+X}pVG33U;$f)@?9re!o}fR4zZUzV_$sX_42ciG0&g0gbu0##E&j_StG1~JHf-C@?Qr`PqT&c}7cNbakOSoV!WI9)a#_eO;9GYku&35F+rEDI"
    "IccTm!Tv$8)nsS?>QeQ4EdT1yfGgVLpGdz^v~j1OE839u|MBY#wq62nE&DrFxSJRM=!Zdg!Q1`Y-}vCvI$y+d9ZC*<E~drDgO6Tn$74?T4(nBJ"
    "BM2G@_S{+uh9b8k<{R&dBjEqyJ5R<vbegH!%NMfT3IvhR2i`yYIZ?e2#Gk=(jT<oh9-ap`96-*7Z^S0dw@%;G4^M5;G#Btc3E^M-x{)q}_3M`e"
    "{Ck<Uri86<SO+iV@KTR52y0iZ;7|&bqGd|)-~DqJ5!H-e(0x+MGKiPf+Y&q~$n@+3M3!K#$5VQZh*%M-f7{1T6ZRkP{N1I625$?ZminF9kp##G"
    "?1KuP*N4XRxdqsm2e!`KXjkxHPipdjegaPZ;nU9-*%WKp^ZC_}NnUqwh+*z7i+(Yrjw66sB3XshPUPvf-u*cU8W0>F*_q^h<Gj9J`UzqRFY*<!"
    "J}$0$A?xzGN9^5*%HXR#7(4v0ZT!^Nai1c3Sh|#l7kA*x;@^fp`OKvir^W8LHe7>5*kqp<|BDw}yr?h!8kcN#e`f`Wh2p~8GyMGePZ<1KptYIb"
    ";%tInxv@1f)YAxU-(eeq=Ut5lGadIPe9hQ)9ik-xXDGA5<In$>F1x`de)Zw|V7s*n&zz}031e)3KCJA*{;TouasQ*6)WvN-zqPmfrC<1GFaKz3"
    "YwflD!~grc^_@RpBVPJZTJl(+T<+QhCJOmcSkfeC&>tvbeWi@}F9ql_M+8R*s-BXJVc<3TQhJ3EEf$fOl5#xj!q57_ml<T)NEuOn#Xxq(sQimy"
    "brFo@(CD#`QW^7$#3p<Q1DM1JxY9`TtdQ5%hsFDFquWGBa<zdFin<_Q2G-i#2QFDDx>V5$<@aHf5K<FRpc2$%(J@SQ7~FoOCT}0U3N6{U><Wy}"
    "`J`+X6NK#O+t#}LjKANMvJQdNt>EfYl~TOCTVE9m0@5XCl5l<0KQkaHBUz-hS!gLdCdUi{6{69Ldqi7E`;wYoRqvwU)WC21lKvz-Bm0OEz(cNj"
    "bAxbBQ?{i0m8ZEsV5&4Hucxm%j`96N2FK(FGP08EtaKuW_ZnN2E-DFbkVrZB)(Sdu{N}EogAp|oKEt`6=d<{RLm@hdurAX(LsPyx@JK+(XJblS"
    "LpJuw1+}<TOvX=b$=CUk<+jyaKuj=@A50wXl=_jW?>*>+5BRFbQLzvPFeJJP>aCVkQk0`$gQYJ5tFs+x=;+z1#ufQ6sE#laPQ_&>o?|8(C7Bj<"
    "NW_>;gB*?*{(!jVCF@McR3s~;l#a?{QiFHvxU`I4MJp8l<Q{W9vFlCqK_GN!_HH{=A%k$U^G2Orlyjf71U3xi#dOu?U@AMyD3il1MYW^;R+hK8"
    ")UuRUKr6>cJZWDYk2Vl_C(ElnLIn?dDkuLy*DPye9Nt2}FbpL}vAh|ohWY(b1_{HTg}Z`7(HnhbSDh~Wj44Enq@LxUc2!mZf7vQ?-Qp7c2;vhS"
    "@p}F}RnH;C)A;{G)}hY}Y}xj}74I3otv9MAQeTU_K;A!2NJ*|C+GtAL#W#p~o7O{e4<gv=C~i;u8`(HPnHHD1&S;CWS-Oxgd9OohR;dl&OWx8J"
    "Awsd1r@lcR1xmZ5WgPbeJ?zrxwV`j}6`ogLLgk!MA=H({P|xD%YS<#hV@la_n#u4)YPHFdG5s>BN?pV*1=cj3H=CKN*jpb-QnQ6)ZdFN3IQs2@"
    "7|nu+Ce?L9FhGomLOm9$g<ip5gOc3!9{Wm5acK!&8Q3bH#$*;z4WZG00gK~m)S04-rN1f^AvC-=<v*wwI^2bVG6siK3TM(bNo^9+h3+|uevPh!"
    "RzH-C_#-PVK-Gxl$cY;8V13z=iXR+C<Y_1ArBIwDHHyT<lw$s(5-V4GfAo}QRh~rtsrmPV*wi=;q|UwXjUFWk?_zc6sO>;q!z&)I2sYbCe}M>s"
    "Wte0IJ<i)xPUk@Z4@XEnl4uf0#f@9EEPklg+EJZ7*#}2^S$a2VS8R2qv}t`2+Q+Vq!AV+mI?5!TDXsi{z&cKe=HM_+`&+;eoLzkio}`|0Zb~+U"
    "I~Y~WqupkcvD8433Y*6R2xtJERr$M-^%wURLi|)9<xUtVI-ImCn6Gw%FHiCr)|qnXm8=%98W+Ln-lzJwKPE$r5qx|Qh(MC~FaMJ|ZDPb7j8`$|"
    "<yf#ue@Rr>YGM_9`#;mlxmWmVz|j~$s_&EiaXqwY_@3P=Ud&1Ul=0b=7x;Axk4@`KkfBIq*t71>d9<p0pE~9(+ZiwLz<td&!wE9W=Q(u446Y}x"
    "Y#4M_Lm?)_%&H%8LK_|qhP17zu~a4yEhxjNot7qt<ixL|Ob-=tS_3%V=j5K`uRHiUbOzI{=|TWyW!q?DQ3Z{$d(%DPmuT@)oS2CPS;zp0;Es*K"
    "NDbV<FYhx;OcDbw{&TO1yC4Z-7Q%Jl78-Hq3F?KGePFdMc$<0}`{g!1+oexUfk+u?U-8UJ=-^2SUR>10<1bKmMaRj*omOM+3|+rdSHf4L94g4{"
    "W*{@8_Inue@n3+TBV;Em`M8=qn6}SUEnEI4;fJIC<PrHXk#*3^{ZOGd7cR&p8^_lSa9J{F8-r1SfDD!*^#5;+yKq5584jT(PYWOUek!U@lKr^@"
    "vgzXs(v^qmAj62+jD<NN^2E~L!^j?<Mz;lpWO&XKWxOT}4Fhh{fb@HVk&VK2=p7pwM(5-_p$L`Z4sZVdY`yu9W!rTgwyWxnRd=X)?5^(W;dQ^q"
    "_xjCz11V0DD3Ow7I#O)d)<8Qp9KeB{0C4~Z2KZzCh5V2K$PWo(z=naqiS5LRY)h0Zk<>)KdFr`qt~;J_@0Infwf8ya_IoXg?5?`^412G=#&3N~"
    "?#s)TU*l*`jl0uHl_OK4%+%4y#XrDmUXrJoTs@TPGk(iH{XZYrak_K!EnXU%{{V9G66*za0PY{b1Nm64@{M$S>FYKk_KrB9i!sMH#U#c%woiB0"
    "a$35*IQZIQiq_|$TJpUA6%W%-U6iKgkIi#=+nPQ-%5Sb1^Hbj26kZg_HPD%R?BDZmSj~K>lY}kc*BTp-QFww08}JaGB~brtz^P>+e4s5(cgVf+"
    "EQfadULQ_uMte8XuiJBR4&g<mX)?{_rT5|9$%@z~)<v27E=*;<$ML8*21BQ1H<iyjZo!)8ba)d$H6%0I=}F=gR?2%l#;^)@kJ$&u+%kDY$Z=lk"
    "_6t>3#-^;MVsUnmL8YLn%%6ETjlRBtvL3$Q74(!ma^$7j{PHa!;k=P11>c`FkJUq?X9|R}7)yTfXi5c!=~)7Q@w;aet!7D!M6N!V`9q9>P{%aW"
    "ng~6*%d2{uofy1O=D9jD!Q_%}ukh{;a?75AoS(N_pbm30DUXj-5J<;o$aC-CA!+nBq&>x;dBvhrwvp3Mi-nV~KR<TaXw15fRaJi1T*pjX;}n#M"
    "&Ui9k&tb^f&@7lEau@1K?Blx~UKVGsL*HC6v4kC-BF8t@4O*rl`pD8W103T8kwA87zKML#(8R8P?uL_h>ijo87U?0%DFAhlfKv2r&y0=D>-iNo"
    "l?ky!VcOtV>k2Fo4!|?{Gweh0D{lMcNPR7Gd8+iT?A(7_JzuD`2u8rjh$8K3!ZcIk@n#b}E;cdVH;SlxGyQ8Cjtn$@$wK^M?mY{Abc)zbF=Ohq"
    "=xhlQLOf(<8h6Z)6(fcmt{q4K-Eb@XtB7P`CC4lDnmLlwVeaUqM{I)VB}_Ch3ZT=nw=2)>9uCQZzt6e7o&gCU%+u`Rjqvc(B{5Eyup{kQU>W4*"
    "B`eSNZzSA~#ymh5BW-mjdN@t8<eqnv#o$rXiy*4cq;D3(!1m~CW|eOdsmc^Fa~cPb*UB~kjK;AiwpEy_{Li7K{fxIiciozJ%X|3sr~j=puP21Z"
    "_i|+Db)!8<5Uv+S2#jDWkcnrj+W5?fov`$XKfh`=k&4gLGnrW(KmvTd?Ej@Hh5}{u_dXavDdYphNe6;+0){1}&W~;3C_^t!RhIp64Xiytd6If{"
    "sCQH46q)49Ry|bxfH<5koKM!&7jO{jV$_DW>2a_lbN2(x+lNh#$`%29QGn-;$_eqsA6pu6cG*%7QMbnT<9KjoKJyjP{m%VF=!nKNLA@Fysk3k?"
    "$U}<BcfL6X5K6YDU4V(>JcsdJUd5Mhj8SyNjCVuZ+0u&95X(GxFlEhSE-t?Fo#l0#OSk0{)W-bF>7@AI&9cKdeL@bjAD`hE2y_2}wpljTH_-d%"
    "-vl6Xa|5w7Z`h8d<>@ZKq4lOSjkGsf;<MbG3hc9mxncaBI@$=b)fy!&G4pc{KQe9^>7+IXawn&3Aajhq-j>-G=uCC)nfli0&Q702W(|+AtU<Z8"
    "MO(BPV!b@ne1f5^@>)Nd2foc}PbEud`oNmeq(gT3EFXX^6a~Jo7gTq1w!T(3t2sd5yHY>~x_)6Ht_Q250HL;TX-AZ}6vd|3YQWb?Ko9LCSz+89"
    "3!M<v0Kz2&_M^$fxMcWoV`Z%wHPeK8y<V1OtLEknX>=k$8YE<VNktA6aOYW!H2=V&Z(qva3k~5)%JUOC!_We0wx~B6dJs-S*>b)!t=9n$v3Z_x"
    "fb;zGL>=456}qT7Ti)+24;|~y&o3`q5JWZRr)G(Dq;<`1z9Qs@HcBCHa3>&n4M9m+H@B$T15{#^WM-qDMR4M9#A%l<Eu2t2$H2?jHJTh+vpJQ_"
    ")h3x;MVH-K%-_7ohFLRT67q@(xQcaEqr^#@EVwCj2DO}2iT3l4PfjIHHFlb~ZE;@q_CB-r!2k*IbpQbyZC=pf#DB2|J<T%QT~9W*=mj@mQP|ye"
    "?lOz@^>%yd32XN+eJP#u3Z)G*xu<R;@(yy9aW|hA=awBiTdUo?c{3!=oV%E&t$2BuPbQ}h2o=fSL=iThC2t4)l<pJ-@)L&!k>g{?Cp#GV4Y}dX"
    "n~#=Ie}}2x+5yPi$UshvbFXJh=8<yjpwoOpA$>&kJ`4QU`LP=&$t}A7uswgM?Zv<o#b^D`5RALYBT-!}MPH-!GxPfEOG^U}0-4JvE<da_WJvNv"
    "Im}MXNvC5LYUZzh|KI?KH`Www>PuE)8RAoKpm)pE=i)9rDJwnK&V5=cv-|E7<XBc#gg8x_r`OE}AAQz37_d>Rn|x7$#cxaZ*)Hu}GuKW|Vo9aI"
    "T0fj;mjvU=a01PT=U9$h5rP7IOB!w0K$FT{uNhBIVc8!D9!?FwaOl(5XVS(tosLF}h{SMsIaubm<){0ZwLkpfb=Orn%10xh;$ON(D^4;tBLo)W"
    "^k=m;gw84gAAeEafuhA@Ib}`nbcD0F45FuZuSkZYRx_bj{bJzEh?P#=)DeK8g+geBuN@o^)l7Yt-zQpFc4m#O2kTN=TjMiOPucD*y)Q1&fJ5j6"
    "PiICi^Hsn8^$dfekdI9J(1N)w61>7*2+R%ZF;rgE_UDVvK717X)Ksx)?1q@Jj&^O@$>n%BH?TKr)^_HWk}-9JC0tM~xo}n)^9H~!^de2)lCG0`"
    "_wKDO@U54Y5(7emMY6r-67+X-g5;^^78kc++t4M*rsgf}4K_FX5vaD!u^Hq`djm;G;&|+)DLOfwdv0r+b`D}l$2-EI#-cO^el?d7tN5>2j$Rhv"
    "NBrj>bvnPbmb0>#A6&amS&iz!EdtQUN<&AjP9CBP7J<%uns!aME)?~&o}^}}gZc8N;sI=Lm<H0}Dv!dbtF*FnxA;T1smW_JM|-#OrX6SZ*QV{^"
    "aO`5V31(5$z67oZ(b&hDx?^`~+GejUL))tPhDz>Q((T=}?TxkWm4t4`@i1o@I3M(kGOH0V<|ik4|H5K;v$?tkf3(+IT{T0Hs-ZK3J@1Hxt2x({"
    "HMu~@rY+ppKwt#WG26<{Q2QQ%35a9*>9KO^b^2mCkB{Lu%$aE`mpHp^7FQBe1(m`x5H2Wn3;NiBNo>dCC~5)~mUst#dwV+qS}^g)SR$X`aDhiq"
    "|GB;aw9Yn2tEp?3jf|AYHBhwn(IXB=y8GsQbs<*P3Qz)AdvQ2gVp|pgPaz<fR=zX6e!YRVd}HTpFo)s@^DiO#UwT1v>?`Zm3@7TEb-P`;<l`qA"
    "FgO8};qSXS(uf;C`?i$3WsTpo9z)g?GDx1st?Jf^CSW%JGgWaI<AB^X<^!{{CH<+w(c_JYn*9OMuYY?v=UC<vF7B~vrzy~+dH$U*LD&|+Oh<Bx"
    "a0|?F)4m)K*M#=V6pX(9iG1S}pP8{di?m`m=bh1uubU4XYqrNStyy$lNCbHoQOJJADatfMUz!-DJ-3=$pM1Xk3NL!p(!1q|Kc0D(AHq9I4<0<2"
    "0F4B~|4>?F;qCT%-~ayiw-M!CQM_EOhUY(&<8*<^nW1HcZ*nFv8|$3&bEL28i8NM-fsx7$F1jNz?&Zt+&K}yRM1#}yBeWHJGEUi?j;{Zgw=eGx"
    "*ssl+XenYj9FAGWP^*>>U?Uwbr^3`{0rd(*Uys<eKSQ5qoO<7Wr!vXFyZz#z(PGO1AZV>`lH3vIe8dlDX!piTN6{f4E^4q(Au;w7w5GD%Nlb$N"
    "3n$qbwmxft*Dr4^hSdR)NjusCGFk|gBNJU1nYSfo9pkDo^$IQTXOT=q0v<4l6yjz)RU@r$Y+x;O`1rZz%Hkl%=V?F@$Faxx%3Cg_xu*MMxIG5~"
    "aGCnBxVsz=Akg5DKw7y?cM8Vu(P(MSj1pu)Vz#i2#zm@ToBzD}6~Ou=baMAUlIQ0wSoQGfFeojgeE7fmy`Iw!$(0qjwXAKLY*9L1<?B9JfV)+x"
    "MoqT02&>R|PpQ8mK&b|Nt(qmNEl2FwO5M3FJPpM1D-YP`4_UXpz2s<pJ&q%Z!e~oFvN(PQ8ot<jCwRd;2Xnc*(`r3uw%Hin>~wZ^ZnFofbqe0j"
    "m7N_vZX@Y3&R@^V7+L=8uubR-HI(TVgp&Bzvi}?C{n-%SmajY)dCJZ85FKenY<IZ1Y0{<hfh?_hNfHBcxRgi$l4Ke}^~|!Y$&WvTv-S*ssE=Fa"
    "T0@m^uSjm0$Af9D<)d(%#y*CSTzhV3Zz@i`sFygdHzq@NS2|<>K0W0VmPF3x^&Cy0S`1oPbnH>(@1yKJJbV<%*?cz=V5Sf=k4CI}UcC`zCykbt"
    "F*ml}7;oABGCveL>yjk3c7Ol&68rmZ+up(q*oNA0TA{~TZbu^<x@Gjg=HV}^NMS<!9=hR8U@V=J27w&jdRElMeI`m<8@&dVKf+a#a)il;Yh-LR"
    "nY8imWm-Y3Y0l2+!YK8DUaL`tl*(P=ywZqA_4?TZ`Q?J}FyZ}jM95nNiU(VhB$W>Zc+r62wq~G#(z@H-)$%Lag(k{U7Y>5p$N92TJ#FH(MT7A~"
    "9fAJB!uD?H{H*#qGDv7qyZ!*j1tK=nbU_eP4ue@wEFw5;EE+E=W_Nd2_)fy2>tZcqCZlOK+kU{Lw2Xo0Nb+;$#trSdnO1EnFS%2|xB&EXU(aAi"
    "If@(6=C)JUx@&ry@zty9TwH6n)=m+9{rv0D@*rJ(R*%SYdpckMhA+?KJfE_NebvUM`<As!eW($3`WD2jk!2;Dvn2pY1Bv@0Y*?Z+hr;|kothnK"
    "M%w~*1M4FmR;1+|J}jdVKtY1Z7cDf&(0qc=US8xdg}wJ@_l<HVq?)=wbHxRR>fHlO(|Npr%~GNRnI6MpT(94ba_L%qU>@d2XraJwQq7jx*Kdk{"
    "*+wJo^Uw2N&aDJ^d4Biq)DG=y3$OI(8pj|8#1Z2OrX{1T@b=_2477F%BOWzVfkME)gcv=!;J4p<DDI}Ya<bdDU1~JV%8Kdr*VasP8r9t*rIwFO"
    "ETqfIPG*u=Rh@2TbB$GvBy8{A#ci%O>Q_QG4+}3k742!mA)K!`LE>Nu4GFvkjb@N%A%Z*0y@XGR&E}%AJhEZ?FaggLB@*f$@eXL{2sw9`5ZY(5"
    "6G}_$=qTf0GE;{TP8MG>gA_aS;x({Zm=@wW(pfN~V4delv$h_@ba813<iNfWtdomTwV@*ASav#FzUG{AU<Z02H?l(-*OUmVEg1Bs^d>?jXTmPp"
    "m<AQYiZn6(p+5A%fm!j5prWy&sGGCv+l~Zpaypf0)hH_jpE-%er@Ts}Ee77NTI$Ft`^Iw+U*&}G)?N?aR>hg!r62Qeq|wewPJ~}|1KHLW5yBgk"
    "m<WSbBUH28TL<9uxG>jjr*pbvaQTl;#CYHxvHGl=Tdfm&c9l=9+zi9kY@4!%CRGy`7<D0vxA~H9$-BhRd8=90YOSnRlvID<a+|hmv8%0Z0(va2"
    "Ctstpl6mL5(;4Q8Cz;c%pwwVQEFV}t$b?{XaWR2xW!X!%Z)pvuhs7KH3rFVY?06w<n5$QR@~LLguq(ZzT=VBk<H_dM#IS>){k(i8b2pcFonUeD"
    "H=J8GD`pqqngcY>_j>7Swt^B-BgyR&n)4)>?e(nXSjndr&}YXh5LwL$ncX#MdXM?Ub_6&^3s(JjcKuI!tn+Oj03qpzHrZvP83;(WQkP`8^-|22"
    "VC{wl;J~KG4&zm~wIp;7(6GD0NZ-#^#%E_|_aezJ4vgo3@&z}1msL45lI!G9eJvbr)euTjMw&AqDwFoH=y45H8llMzTMe2or-BGgXgonS$%nL|"
    "E>nNz`EUFR|4j%{+j65T$aWHZ1wA+L5N_X&ob}iS!wYS`{6-dXX!2;OP=T^r)z>2-huZbd60a`uB1?b8gmpyuDKzk)X=x-~<<_4c8K~hr$>3I4"
    "r<zbd7Q``yhj`gJzA8GxyNGm0kzcU7wHyg78LRE?qsJF6VHF6jQ_{e#*{qF5D@yVpJyqpJJ9rn&{Zdax8`?w%*)hu*Wr3*71~*QOnkEjxZntI^"
    "S{c-jwn)xPl_&M3i?$Ed_0RXf<dna~q08K%^ww^|@b2)|JZI=RX+m{lC^Kz_B7^4O;g#kI0;^7)nyJYk>AXZyEM^UD<dmIJL+WX~h;inMs;^Bm"
    "{uC+B;QG3_0M>XeA7x`VNSFiH=R6I@cDgv%mhUv)e9K&na^)fzPa+Z`%|_lq&MwWVo;pmLq-V^PD|*YtMH%{M$%`#&6InrA4IPy#=UtLIT}kKF"
    "ifqPIX~3tE4?c?C{opbJx8wyae{y;rzU)hNb_AZ1wpFLhDUX8|x^AK&8xE`9YlDKHH)8c04DEx9X(}9=&I@R>(OhJsm~4WdAX&2JY^phn?$$K0"
    "^qK|CDN~3R_RB2o08i^tdWvnO&N=|CXhG3)u)nuF0gr!f#jTNe;zN&hku$`XTV8Wo<T4o75IoH7-AgKt|M5NkU*!`0%D5a8Xcuh0h?zNv(_dXt"
    "U}U?!NY>YXjF<DWWg8yTV1OpEPkm3fIXcfZ0NmTV6j&L6jtfP-UazMgoIJO)v**mB&w4D#Tzexe<b0rBebtxzVT$<~s184yO*oCl{s5jy)QEUJ"
    "Qc{$~#SAQNEOAE}l26)|YwEeqRlwx6IQA5bvSQfOOF5ZxxS{X+)_+P4g`*{;8R)Yynm+l0?7?M9Zvm39{0gbh%ti}jM8SJB=J3%Y4HP<^whrNQ"
    "t{rkck<Mh0h1EvbkwjfAaW8S)b<${r^+e`(V{7Y;(bg6^Z9V<Ve9e1&d98*yqC$1EzrWmHGO~S+!!mPgk9tTm2c@1bAu7o$<<)%bJk6wxsItRX"
    "t!?&(EjcE4*T*Jnt)RP0kYaZJGSK6_YuUg@G|Dl<3p{VyX&m?aQJmX}aK6xn<88lni?s+?AB-oF<V9d}d!87X1Y~~pF`Lw6Q34I?%|%_3lRc<j"
    "_-4KlaJ5wEO=aS}{_F&XvMvQ>q9R(K6M~RPIQmbg7;Myvmlv|dwm!p^GOh<FlcWvBvo(9-t%4HRAR&Ekf`rU;I#CN7!p767LvONs3_y#S#IYQR"
    "t+9S;0#Ax+o?$FnKi=JKwb?^KJ&Ne%XL(HkDY*0UBGM!_Z>+-UhTVO$Zu;%4zZN!!J^bk9ofO6Z1XlUJ1&`&<KDOfA4)gY@uE=PVAObKt3#VXQ"
    "PQ&a6D1<TE=Dl(4^{L46=`63TXbx62dT_114HiRFbS6~)tboKU?+Oa#x7N<4waE>4(~H9IO;tPSC<J_W15KA#u8vy-KOsC3RSmQJFL)r%*(U^b"
    "oPmRe%2UEReBRX?8eUypTk{EwO*&wo{Dyq{bYY?HSf}s;+m&$PV^sb)GRmE*M3Um)%|$-YBP@lgkTxytNIG6n9oE8lh(1=dF^=BST!zWL2#CZx"
    "90~3H&`cg8ydO+8EIAQGa;r5-tjkN<EJc_)S9xQ0v~q8;>iu>jihO*PeET<kBNw(2_h7Xx8j!uKOMC*Z6aZdz)TH@AAQUWyIC4kvoK!f5`k6_Z"
    "?LIsd*C-fBQ82jcFR!n^`6gEFwbwaLZ-I7Q9Mqk%J=|Og+Ce7O#Bl+r&}rM=5SXN(Wp(a6J6<+2<7p%YFwf?Vn^%XX)@Z1zC1JeY*_mGdZNAX2"
    "y?s^M-b>QD4_U98C)tH~<w!I;`(VX%5mf6Z8trphMqDMAJ2`hqt|!8Xv4u_+Ld_N&MLC~Y%VrUW0zFTtNx4GM&=CH&4!(47kiojg!iEgpdy$!W"
    "RPV9|`;<#Uo;jIx(p4dQ)<{3UbPdvBJrk-q9#cTqvt!S;%-w)nwza$rQieA!sXEbheF;HA;P>_;6qmZSMGsSbrM}_%aUZ$lrQ-uQ8JqB&>M)z)"
    "0xmmAhvaP+-|()opFcW*^@Wfeps4AUn{&5W)?#VN;kUykiwBctjXa@>xr26{r;F2tcB*^feVYtg4>=Zgx5)SuPKoz7LKktq`~LfojHGbH{GW+9"
    "V;LC0P&)Y*zPMJ;+577i9IixrU1_(b)fJ&$RQk#VHu84cY<uj@=Kj7XOkbExo9UFas@!3dw?3C@(Es5l`qIm6tNG<FUtSQPSPF+A&p=IXoQ!A5"
    "O+lL>eI5GOQ>V>TyR?V#3hb_3<H#|cn8~N+Gy70}H*dg5%7Ja=E#Li64+(0fN=2Fa%$UOe_ynX)cIt#apS57UyQ1qP(;1EV@dIC=ny69;vEI0e"
    "vgvb|yXJ$B^vMW(6;^T#PDmu=$69+5<Vyo{cxZbSE>fkHOlf`d3QQDQjIV&&^hhkisH)njg64{3ZiTeroQ@ILh%Y6#<zOh4VwruEt%jBY>)}~B"
    "xLHPS<R+6!7PplPU9FVeJb`rZ>rK#8GigvF%!~Yyq$QGMI8p8j=mw-7(6(WX=l0X^^3i~um4@b4jEq`Hji*>g$<)6bsNbemN#OZAx{?nb7~!bK"
    "lxjyecECDt?_3;BaWU0jtjpRXA@2lS!fTgm_683$(Ok3Y$6rL&<I<%7t~M>H=Ij2(xes+OC49Z^u%#mvtOUBb_xcSCor_&_vV>(r?73!YzVN-c"
    "s^kz+65Jt~YU0<=+JFE1zkfaNZf{##qk2oGYh694=9$6&KGos3{HibXK^Y6OnAS9Qb!%F#IOCQI4ijNt!?QJ;%>lnAROS8^bB@AR*tM^kqnx$4"
    "m{4=|hMzM43o#m*(cQb4BIBhHEBMkiBAk5ll!uXnK`=LmOYHb0CT`hzdQJ-yTT7X#X~w(V-r3(rl{05UrZHQ|SSgK=4|z=w1?hh`YP$A)d&ZU|"
    "No|)rUZg~n=w0i}v?84ER^!R(^h8PRG-Qzq#3?4#teLe<EqKDlVA{w4$B_5qx4-{=W4itb3K!S2{Es)x{uL6ocT?4q1z;}NbOew!FDNq5HPbRK"
    "#++c!^9AwuOf&BoKXH~1_$NZvLPGr8kTNYhNHI`gaCWbduhHkWX#a^xoJG|w8JNL^g}H_y59H8NA?~E_LZzKuDkxSfQ{a=}MJ})4*IoV#>(m1n"
    "B0h^_ik)dRg%>$X3eM+!(8i|io>p!XpWR5~mGQoCPl{-B;Pp;ZhNG~bX~V>YaN1?__`iljn`WnDH%$f0cf;;>d*<Wpu{+dKen5y)3}#p7!MILD"
    "-y6!#i?`R^=3*jXW}vhbpor{feRW(QOmQY#MnE|;i7Ml$9BBF3p;pnYWZ;~Th7t}ZZL^hpnB>iNfTbo59a6IV%>fOCE)nth0STzuIX);8Vat;?"
    "lVmP2<Yvl5MP^(Ur+evAjbmABild6+KKm%+AYZ67%UY)<w6T=Rz!p{!6N{!Ip^sAk@}d<BgaswyBWTu7rjCe2Wt#l<Cut?1W~BJ0#Y+7bd+i6N"
    "$RYVljP>5<%GhpAq1AbVahW>6ExWtVg~Ha}C6@FENqev`s_B>;4Az!f@}PsTM6te|koe20OCj+Y-}@p@%U?Ib&3k$M(_;*{ZlMMuUt4C!MC)kZ"
    "9?6k5Z@kuGE$kiOG2F+z5hvY#yBVkc#A6zUaZBQGtDoO)ORPb`GkbYWhFGu>efj0$B%PpGDW0f9Hs4$m`+k05M{_MLnVZY`!tpV&Q;d-jUViWC"
    "LcPv^?y%{Y<lnX&D%FGuT<Yv$kKb>NTx6Vb^0E9b=B7VLv2iI%{sCUM(2#`i3#%Y%mNnDddZXnDmW=XY#a-X;sVq|%XX%<vf3IFwlRUPFd;<Pk"
    "y8*0iQ-9U+c|Om^4JryQniHim5+$DrBuJNt6UMIIVb`C={5GSJGfVDrLnD9Rjb!T0u+mob^;P?&7X*P8IIv!kYN~nbW~XbqtTAEKo8;NQmREP<"
    "s)oLF*(24E=@Hu8b}bg%c+G9a@#f~D(vgB}Kgo)6x6;aQE-taX%Yr8I=SC|dN;PD>x;7pl6q1Ky;f7nmY$k9T$qB~3?*{hb8K=z*rAQseQR?Sh"
    "0&Q0=EY8yi*?bA&5||9gCu%R6Ho(X)D2TrLFKcTzZt$_7ZkjLqf?E$MrQs-&Mlbe7k64EfPmdPjB}reB5HCG<^=eB5=x6CTl0$rYMl<?y%vNGq"
    "n%dmaQ4_NTB;V|$r^#<5YSF%M-$cn+V&=!daZcyamVmy9`Q_#1PsbkTjbLo4U9W$dJ$PKS2y{BFL=yFDwS0~INI~!@I-mED<DZ}~GMDF)74rZ&"
    "EX^A4#ESfL1$7%<c^w6S0foYEC_TLFH0I5zj`H-C$4-Zx>J4Ad!)Ob$yH*cY)5(M>6OZ%FbO4(hqulw4GZ&9*hMMO3bL_R&>(t?snPiw7xiF-`"
    "0$j^A%q-l0wzEwhWYN;(O*5YtQZz7#bjd|lA+fBzXwh{#S_Uv5JoHT%9`|?UvSiT<_jD!nfx*q`n?BiqsR<AuCG3R$6e*?k?QNOLt}a5e$pQ0F"
    "$P+N4%fNS^PT$<2QqR|16HX`<Lu#FZ7)w|q*1h8c<a_sWuWk~-H=rQBiJxR`AaUVBDEe5CK$e}!h9(mv13!lSQ*J~N>rgzFxZ4Egys3=-*fW>X"
    "^lV@?|7r>fM~poHp1nU7K|Va@_3N*h3S@)YlZh=MQlw%&k5IYkm5}KkVfHNMPhn&e;Ee6yhCMk$<4D&fo94+A=eAbd=EHrnAu3`T5eB-rc^DBI"
    "@o5%dF#@WaH)Y7VSCY^3-d)(qomX+|_Ad1=hWdQF%_5KkxtXgN`|a&(pj`IKs7Sx??P?}?qW;61__R#Vg=???kC<2S@NmMS>x}iWDXs5ED>)Er"
    "SA2d?iuntoZ`-a12h0|x&JQOpF;^-AABNLt;+PjDbDNtVMwldK`GlM4do+@4#}js&A{L2@$7Qg}7NCuPK|)ss`}_A2lb>-ogpp==!`cdfr#%iN"
    "Txvo&w%b+tm-eTjUfkDdfu(oGJmssyQ`bZkg_0w9;PeAS7t73?I*8QcSn)anK~Iqqo0!<{2Ur0#-r?clB_jf+3z3Q2v$nM*-1Gjft8-a^S4SOS"
    "t3kYMx{@ZRa}HPCc|Kuh?Rod=^I=fNwd+)wx_4WmO-C|4900HrVUPz=G5>I^9MJ_p!OkF&_*8dTST~`?P?Y)TBR*9F5IsUUwpv=xG~f!3gs1Eb"
    "kT7vSI~+x<t>x!}#1D0ULO(#BTPkx%;FDIrTw0&tvqwo~&EupRDdjoH+fn`*b^T1`*ovDUa{s2A_E{Kg|H_ps{eFK8+2$n#43gZ@nEwi{qt&@U"
    "K;!kBhU}slj)w={-kTBC1@PH`(aDPJ3>JE2Wq#gZ7AO^?4O!ds@(nLU7c6P!{ju`WrXjYI*e20D>XRpjTBsM4np&R53c4K-#I1^X0be0IXX-v="
    "_aBE;iI0($XXW_9Qkea%NmBn}Izn`zR-{#|Y;<M=mxTD0ODz@#^*d4k@eO-+?${hR9?3J;8x?tg>!ACx@c2|PuEs1+cZ<{?ACLww3u*Z-uU!EC"
    "zqVG5?rqUiW2!)Dv%Ddmyi7naqWTJgW6CSx7N}sv{<h$D60&h@<+2RjdRXNb;cv5w^w1h9v4^w#?5liXj3~)7PY=A#{zs=Pm~-|ky8TLNA`+S&"
    "heluja-<_o6l?J$l1>#IAAZxroMWb3dah_*)hIX+(f^Wb#t^lLOqhPBHqqSq#&YJ=!}g$bZwoatcWymKQ$tv~b(<vn?%SZoV`ufm9psV+br^tx"
    "KzT1~ZQsgPHu;bnA&DMm$uq9r=Uu&epPencwl>MqRxHVli_x4o*P5+M({r{4tk2HQ+IzfYBN~U%q=ju0H16seR)80g@A2Ee{dSu!WvcA^t!XNW"
    "<3=YHO5ky%J-W`V;_K}s(G0=XwY<~m^@LgXOT63lw&kVSaLZ=dbWoqa!hSK`z8%LGx#Tu@>u)Yz7(41vr&kvY8OL|5y2d_b>t*W%tr_R%IzeL+"
    "7m13iYr43YQAoWNK?Gn>IKT))^+#*9G>wGA0f0AZ@m5`6D@N&{MO2w8PXPH(rjf77)~VsD*-G(@cyX^^cf7ad&qsW&UO9Mn@?{x{q|!8hW1~;{"
    "nGF&|232ce$b-je9t>qM|4cs=3u20Iw$X2h69oY}3b&g^QM+S}$I2cb14*-j$OK)IX4K5O0`(cmDs;Pjv$wq50qI+KQ`SYNE7l=-YKDbXq{zmP"
    "gqqsfkHLhL#KxYAI<v>loombfI6)=gkYKd=5r2C)Vs(>zH8JmJX5Eb_9RZbT1~3yJWZyLG+C2FYpYZ9>oZ839Kl<*}#e~oT&cz_Vc$}bC@eX~="
    "KHS$((cv#AHg%bi`QYGRhXwux^ml=%g^ftYp74WoyyHxI;@&wrdzRA45M&%KM@uuzee%sr5ZL)N>rUyl%*oZ#D}O>L&Yz+p@?}TYjs5pn!Zfi%"
    "G+|jYOw9R@?t^cV;{SwK<QM7W4N|@a2-67U+O2_|rZRz(-1HuO;3n?P@lWU@kRIgjzH3UDFh+1OO8%O2pRpLX#~DA`Av}y1Jtxo=IM(LILpm7p"
    "do@{4vL4DJXD+!j3_CUU+_aLMugfd)7yr|1PyTExHtq_!?7JXU0RNHu$8=(ODH6%}|3D`1W*1p(9}i)~VNw50H$vwu8}!5s?eFE;?ZH`&ZZhM>"
    "2-aVtixKbjDouDl4X}`Q$}gW}LeI+!Z|iTQe>8Z`-9)o^>??;O<#@Qrm2=0lt05aI4et3>b7;)@@Cgln`PrYH++x@J0r=GcDa}XUG5=N&<jG$q"
    "bC|gevuSxL2Iy$dEbl`8S54$<R{(UP@3?oze|AdRe$0B~d;(ga{5j0+6MAuQFXb$hIc29pF!2DMTRi>)WHu$UCKO-nk-KlX=tsv6<A>J{;$z-}"
    "PkF<6J&*X;zn)S41PATshc=;~f6b1E<~LccT{JwnmeUUh@efcR!n=`T6=aJYy?=)$gr-7DCf$F+V*T0i!}i6s%QW~nMjsw*%Axs~_nut(8}#qi"
    "S?Rr)Oy6P|IJ18;8mIZl*c*d)-=*I$IzaP*<Ut*1kXHGe+#vd2@7cF^*tQ%cGX0EWqqV!{Z@n0s|LvuhXd*mf{Q6)G<qMp?{NNZgh@#hWI!Uwa"
    "BmUYG-gBfa!D8afzuKc8B)__e7Ue$>Gw{jAUj^ZqSx?PF_c8C?M~E`h<myl9brWsU5B?#4caopn1|h>QohI3NHhpEB@vToDzpC^*7KZCjPyYc1"
    "(HTL{AkUoq%VRb*Z%*9iAb)hx0Ns}zqd+^odfBBkW+nGq{Qb8sZp>}FXdDgg2Si88+|q>KOFzt%=#B=!7oFPC3l4zlE!qC#_ad6wA@9kz$eiY}"
    "_$d<(vH#*D)<yrdG)%k$n9!}%(Qshj!Fo>Bv0{G<KGZaybnYjw9=|3_Hkf<I{rAqjje79fzvJ~}Jr$i_c2gUh$%p_oa3_Sua^9s(t2t5(G+@h2"
    "=sr1q2wDL%#y0&!qP{zUE?-ROF=*(f8C%qh>`ga7lr(?``L58yM9C|^`idI~V)X>=+fm6ZAE$#rXg6sNuf-Gk=bFm~tufhee)jM^p%*~xKENQP"
    "Irda&S2WEbzxe^B_IHJp<rOOxIhwp|{^s)g(`J72lkA0T!iUJoXk7y*Js~(<pZ)cCm*{_Nvz0=3cD!#{=h!>9p(xoKi(tNS=2I4wItpg2nk<|Q"
    "N~bL9<o>P>v^nF4{tOe;U;Qu>t{NX8juN)bCi|ZK2V@>uD7>+9@O?yg3G`bd7$@fj{NlI2Hu;G$|0olJGet04iqqvM?p-bKWxiJWqs9cO|8xU8"
    "bIWe1dH*Hz%m5z{VCPXp^t`0i*<36L{+6#1y9W<a_qK_Kk;@X{m9*(EaOm}2TFs|NVu~)LQS6joaFc+WHSTL8JK@zhvf#^rpvI5Q*4e$^;xk6?"
    "sqZp1@ul+-yUUW2OvmE4*eB29xBJOA=;bFvREF7@WIuQ`a%a3Kf4~;^9rvZ*Q(_>r%uhJ(`q`^LhVlQ9zV@=Ax4%k{Tx;^KaJ(3L0$xH;fz~AV"
    "FrKVGu(BfGcpEzK^rK&USLS9OW&heedQB2T|2H4^#en|#B&IiG;Ryw?gmpjogMaoH|Nfu;^n=^~&wqFE(I-W)=@9~1;X9tgmq<e0NF4HsWDP=s"
    "w`E|xaXMb*-+f;*PT&53-q<UMyLeHw!`tk^p71fE9eOK-64yeBLb+=ESQ6CwL$eH>eu}{a+BRsmDgTaBsx!6+i%m^Hv9tczlb4Qor9Qx=1P*P<"
    "`Ed2IB*FzI?>!>vJ?90U;PA2TN$AxAfOan7%PvkdzwOPDS<3ieyd=N0X_)g$W!hWTHWC??aREikmoTxA2M7EhQ(6|~apJpXmHsLrgwYJ0GU%lx"
    "wHRHviD(4DYDjXLB&~VQnxG+EO{u4WHROT3LbXU`F35#g%@12CA`{xGW=cqVP(l*i=gYD@3*9OB$s=`q1Ai+?KI;JaB68m>IA2T%(}jM{wbZ~$"
    "w&W8q%M_%DP8)y{o46`~zyz(R@M|qUp!-|@D{O!wf=#g_6vFEg9Q-r4TZ0?4OJ!Op*DD+vGP6)NA%Hg53(6Tq&E{@mKFM1ztgf=l^&x+hU0aq@"
    "c9++F_?wuV5P)_mMV0T7FR$sNOiCKQf*G_R#kr>o;>tZEPsQhSHCxi+abjrLM~&<j|NVB8+_qrfWTl4E9q0056&$*9y*vV6<jG5ovQv)CO|~oY"
    "n`>65;ChVbmr)=vx^wdD>JxcpQW(#0NFgZG>bjFrb_!i+Gv`Gm^S2ZKA-Q!8Kdl+p6L)V#w<}SI-s@(nnET=`MnICDHLs)vHAN=E&6&NigoS+O"
    "c6AbpDz%)-Db&UsK4X?DtVZ&Qqa~w^f@W8Uzn<VU{Rcrk1@gp9;egt&<}-hzP=fdM10}ze*HbbgZT~b{gpe<eUGYOBmzO+JNzh~hg_jBQVSJv&"
    "Nh_cMpPeV4BMB?a9qS1VrH3>(rB>PHAJ0{05aG}78S_jg2b6A^@d1A~9oxWEWoYKJ_~|lzm(RLQcTEv4%N!@WVNClVd@P1!&a;OZmv7+*8kQ%{"
    "78xUdu$3UM>+Ts-)u?&-BnP+8S++Q|fKa^r&9Gl<mEHHf1jh66X@`SU(aTCZ7V)Bdm^~W;^X*Ex(!@LEnU_--2gE!DX_1~VHaj~-2K@3}(ii(K"
    "3C8p>KAHk`)oE5F#kA%;W=;Nm?ZU)ik4YjfL|d9ijCS^m0zvK{z$yQO^9M9HmGOu165fw`WNT|ZPl{<A6$>EwZY$0CW0be$o7oFOco!uq+D7MA"
    "v4MvyTi=4@Xzn#~ulzZZ6zu-RK!0J5lccy|)?Ohsh6q?`^*<k$DJRqy3Q|%--)2|bJRFfL_3Sm}R*g>bYC!?0Np>u(>e5un)?|P-KJr}=DOaY9"
    "M<Q^(>Pm(BRx!P;Br0kc1CKP`s;4wxYHt)O49G4A{1o#Jt!vVimw8Kq4i<wOX1Y(mIN+V)sHP`yM5LSDmE3DQckUIU-`9h=I<k=BHLZCS>4iuS"
    "<Za>hF3ze}+T9jjE-|i5`iAqwudz6zhO5oTPT#YnBB#K~gu}8CN;ehk37Odv$*IQ{T`m=>n`v#PHyRWT@J<vCQ@GWWl1CW<fqz#$mlLm?eJ5MN"
    "Nid684C!@GsX5`lM!DCCq76pjDz=h$rWt;N;;LnV%G?uhSLP86e#}trKXt=kmZoP)aO7XP6+88#Rt~{}mwOsiJ~1~8VH%o<-=ZX0(ewF%=MEGH"
    "lhz0fR+g?34wUd`fY88mHp;Mp%(KrLnptQ=+f*=d<9^4uI(ar_b(|bRZ)X-muY^3>SFKrokH*SyPSUd)93-hefp(NAkXgP6yE?jEx;>?WE>MF?"
    "{#g8O@?w!j{#1A?Dx?4g1nWBM8~DNuIMaLAh5j-|m#*@4I{G`y<mVIiOf8W%MJv(S2&d*iZ~s1$aSlz^lYmHMJIscKeVyo6lk8h2iDKEl>F;Fb"
    "OQWO0ia=S6l=&4a^#{BJf7zcL>(jdz<ThS5*>UvJzr4%OxchC<iDX0kp;|4(K8t#mhAPxMO9jm?`E1qa+W!4=eNYHvS{3sftpLDw0}9xCQ@9qW"
    "O-LEhQs^b4QYWhT^px;6Q?Z&slF=1i*+QtUR!&23qDL9a)Bhnws}13S{`Bl9TXW_zt3g})`rVPZEVNJ5e~}|P=l$>S0FRXxFqYtBxoQ^0n`p7B"
    "zM6pyU7aEq7M>-cPvz37X;sGO+_-`kOetGJp^7|TZBSANV6;PTJWG2)T59MidK2R#E5AUqO2(-J%EpB%{!Oj$X@x;qvKF{=s^7o$w694Xm&VU}"
    "JIqXAX>mcR+UrjB9LO5{H=Qg=3=Qpm^;K6mK;;zBSlzsvremQ$(R$oTAeecf@WmD1hEU~0Ycv_=O!o6nd28MW7i(}QsQMgT{Ss-{e57dh-2K=U"
    "{ME(V4e;=;T11|PuuUQ`jkMSW{r@~>d}1ozr6zCiU?Y9>+y{tAe(HTOaHaI8MwRgclCOB$w)sf~!o*y;i7_*=_pB|sFdn&A&Ph=v%MR$zhshC@"
    "4W+!?V+y3Fm0#Cqro4Z_ADuNqMcbfz%E~35|4L$hnkY4Nnxs(Km<3%%qUe2F28i7Wc|ZC_PIBOuM|s5Ye)B>gl5;}%^u`;?|Bw#C4M(FoFlOws"
    "Ww}Ml$O7S3FZO9}PVk{g^2rmM>UWkCa6MG?U+N3$l@}2cGAA|7SkbwHwrEpZi`f>?)Ui><to}m0M=qT=t7`#4w!X=_7IS_vQ-JQ@PX&1IS+h|i"
    "7_jCUN?K5-VqE7iE%$JgYHUz6uujlUEq{Bo?h(z2Q|}`YNGlBIe3E5Kf%58RDD|zZ(i-4MW@AHsvMPA?M!PYY-KM32YRQ}ee~41OjJZIvW?s4<"
    "uoMN(%2kNt+7s`<D8WUiGm-Z$8q07NT4iV0XpB5m-Xv;yNLAufZ)R$0HS{u2HB0eL<MCX-=Dt_$5Ro=eX?W`QIo@CFklWdragdaQraLtUO<rIU"
    "tPfx5d|v(ap`SQ1?_pNL><5V$4AjMRg~~>9&vyA$uAOgh?_u1-7`?WBiVg+yb(*>?JIqo50TLFHnki5T>>wyhqNlPfduSlX3g!lRDaDcRBnEy&"
    "8pvRwJL8pkA(nCCXX+W9UugD{M#H=UB29tCUn5rJX?p8<bG_~HQGU2d1uUgnZ$efFr<i1OYZrJx-{S(uxJ9kacz=||ak3yBhe(D_V<i%&4H2ft"
    "&RsG!X<J!Z!rbJ%@<yMOSRK^CN1nFZDP~#pwXjiOB0VtCvJY5<aVq$}QZ<)dKh0*$W)X5aY^uU??raEGk<f;v@$MxmGBit@eoptCnd2?xzdedv"
    "QW*M3nQHNrz_=cweJrb)Nn%3V%g5#U_?RA+WX}&rWANe{*I*HjVhjw<h00p2%$y&gG}vh`Pp3KM-ZkN0FSxp35P72~poX&#jEqp#gMrov=+iHO"
    "<7vU538UX<Ei@bkg<sGFjAgG*PZMpBQ><iXOQiO%fh_5Tmo$RTqrm`!OTGDcj@WD80dhx4-a|{1PxKbFRjw$q=M|RgfPlQvwiY2TRZfpy&zWVV"
    "OhM1E4T-GWcXf`W_mAJHmIjNo7MLNQR7kXd4mduRrtI8jw2B;bAzNKE<QyG`Ueyoe$;L=4pPhS73saXT?oiL^X`4)9%A>XE-0^PSlMb*;nb~WG"
    "JhaKZ15%rxUtHt|ttkk5I-Ne5q!~3D>`&A&wF9|*sH+bX8T$1^9d}YxDg@uB1=*d@epHse2?!x@*!&}}tgcd+L8ai*V#p0YhoVJ|GVOWtmz9-@"
    "Cm{V(<U7g)y{~bZpWd8hm(aa{!VVgrg<R4NZJwvfw}D*n@-mj0s(q4V=G!<Co~yVF+ZGlUdP0!YRll9}lg&Pj=+|RVt6UP+tyXKdA#l`g2wCO0"
    "*Lnc8Qp$(p-|CG<6XcCjnvNl}Ia*hvi_TdT_W%EquihVDI8-`(KPyl)W-T4l1Sq{{?ADrV#37}0iuORY3XyN`x&X{^Ox1k%ec#_aR#+5oZiJ2~"
    ")WR2pwxdg3^OOsGtlXU{aw7VCwC9r4_l6hB4(O^h^sLW1YC?+c!c+Y8NM~HLho>FK;ZDGo3+i@ai-vdn|J?pgKU10s&`3=tdJ1ywGDQT+3*uQ+"
    "Va!fO%E2;Mx7BRF=dbei*9P0VE^{gJy**VAvfRWP(nA9fK(t!)dGb<!(XN^iq4v;sJTabdCO}sO7#}JZkF12}7rv7em;HIZ(f7U=MPv5pYOSLC"
    "LKDuNLO6S&|8<rtCs2F<E(qgwXtmGC@4zKzI7Ff7=Hkpgh~IlNEtY@Kq=Jmj*d`2p5w672b5?aJ+5-bTx%WOt2RI!Inpq1CfqDj;rfYppi|sN#"
    "tHau7789gGI$jI@Rz6Q=nv32Ew3MbY8h~a)Gw)ubl%zr<EM(p(hi%E{To-)*ski)tRdb#r>QiMd5b|tZMLaLgtT{)kjl@2Fy_T(+S-g-%o?xz+"
    "2|8MQ{M?`WSBG#500e*ZNI1$Z@S@PM=Z^sckQ8~E20^@ZxzdweOnmeQ;hr9UaToxR6A)>u3<8Nt`xF3h^YimmHvfg}d+`zq4ke<`Wf#hg2{R;c"
    "<mc2JDm_*3a>8dX*F$@%nLl5L{p*^pQ0!Z;8vgX-uzBNgqvwpP#Pc(c5dONmun^zAjdP3B4Bu#V&CohkXV{sn^n}w&vthY>o3`K@g@El}b%ACh"
    "Ri%3W{(T>4D3T#`H<Z1~0=2~<7+01D5!qny#Ikxk(}y`fm$;*lZt~S(dwoa7q64=y1Ee>$T<ffO^vbC)bG+H?_t1>Ql{#08wB3>V1~&BR32@lT"
    "+NdmKM_!eBU%s^{)c<Q<C_M2)rI#G;X09}Te!^)WVU{~&fq+MV`GDH-b3;EPsZ3xoC20az9}r$WtB3mnZ%q8W(wFC@mU3BqXdLaiWN?-@O)xV^"
    "|D%WoYUzDz7xNxb>ht2Znv0uAQX!1$D3xNleSYF%5EL7lj?syn=T8Od&lfIVlKArUf*zSfR~&;Tlr;^UJ}jBiGmr<;P5pehuOE;QK-0_oB+c2t"
    "EYp{{4)NZqFE^;H+Dj`R`j;*)6j2{6qM-1fPDya&LbY~Hqki#5Pv`yHU0mQgU!*ss?Nhi$LSHXJ;Ap1bLuikh3R34|y%e$p!v0+=)Qj4MPL)Ac"
    "Jz@AqcIIJkrfD@1b;0N8smg#~$)ON!D=|%>nmqKMN(UXSUZHvMzz=khvP`nD@QS&-F^-%+jNXCPuYH{HGM!&|-+*R~Qm!a~9KKgx^wn!BkYZo="
    "#j?rxH-7<EZFx9}QA73YWMZo5?D81bYBPB$a}ukj;hQ4F)O*a)yc!kfF5|zh(zV=`xvxi$SQ?IK0JkUQfZgUcKL!L|!o{Xg+!%kcL|O@gZ5&08"
    "ss*Jw242;)ZPe5nXB&EAoGXFGrc7`8FK%yd&qrZ&mUw5=oy^o>mhQ?q=a^y8$FH>;FD$~B&F0S4tHHh`NnUlTgomAN#GHsShaqy{!EGdydy*4y"
    "pF5>%B=z*XH|L6GwTg6QZkh+qw@ybww(V`vvuWxb21E|+_R~{}%u_C3r_&|n3;EZs3=KtqGf7Pa!;9n%72J+KHDZbkiS<O?);!f9e#y|rCV4XX"
    "N{T!4DzlEZDZ0o*pzL?Um))(5ywK$vmwrKauKP6S{tPFK|FbiZp3+LjRf_6~H>*_jzeKM2B?oK`*oVlCC%<sMCcC^WeH`OFwq;|Gwgm^4Hd|iP"
    "P_ti<!s~`Pnsv19pRu<yc0Txx6D>fL3?}Ii9MEpPQvNRaH`%<c3DE=JM0nC60-b#;jfi?h_NVxP&laNun8hEy8-_yhYgvD0rf_*iPz8D@%x~X("
    "hTgto`r5s(!<ltuKNQXp);068-w#i{@Ui58jKJ&J+x(x~(pHH!Iuc4olb{DKY2YKCNb$tSvn-Db)=m&-6m{6e$__5+q3rb%Z>(2k8`o6;b7v~<"
    "mUKtsp(c5<RjbwNH6`mY;H9S-HxO$zAVjMGE0RCOrZQX%nxjG03QMJ4T@~*nNy5K`t++xR;$4|cXB?Ve&5-{6-uL+Hi`KFmnax<~1=+(WipwW~"
    "=6vw*%vSHGzD`U!TT33L*YC3r5y%i{EvQ77wvs@=I@&Ufg>%am7NsJYS~L?@e~|-SzPz|sI%iu^;aZu}x7|6Xp);?)&U?`Iagw!hng$}cLTAfq"
    "xg`{o3xOEJmUo=bUA2H#4xv`(q0$xUDhZEV(P8?lkoXN|c>uFKmLA=b_D9W|E7fGV(*qVz7d2fNnRnS;Jv)bu*u8zVU`oR1?Y2>dB~^sZ1xLgN"
    "PJD9_EB|yQeD|5*nKeGCvw_jkacGDSJZ)M2t~AICQ<}6Ca>zHa-YE!&(O~3{QR-Y-_?A!os$92evE%a_^aYh53ce%}Jry<;bx)c}fK){jE9Jny"
    "=0e`0!o(#`Q(SsSg<@2qH4VC_u6#6nVP(A0n`<afSJ5l!+*xQwl4Tx7<&FV)v&FjhN;Oa8vs?)VY0Rm-)^pSH$Fz9SKPw0Gp$Z+MO1{<lI?X27"
    "p)lth8Vlv;*BfOCpKd*u&xJR#ei$RX>G`l+WIi7i=6bYW2*>pLO+Qzx+f|m*sSSj`v)5R&Gs}GHbXIU4R=cu&pl#5F%u8Z+r5h&L5KTpaTiQ!p"
    "?$XTKX0uug1T8}x$5ckrUxZ{#sVut**^(!;F+EC1W{K`z3dppC{n-WeoagBHn7?&!jf$RIp@|@x)onp@&U;4X%WkKkbqjCM$sBXsl?PS}EaQqG"
    "!+iO0ODHUMg9pE#D|Px}o}){*vb=ez4T3=TKBpVqAe5UH>Igi3*uro|ug7k&@7Oi-5>6^1h_IgwN5$*NGW{Z;!+sF`lPAeVBpXO`SmRnP&71;I"
    "ij_uNzEkp3V>g9L3D@z|DzO=z^20A0v`9-aMiF~4tp#dZzoyeUSp>1JH0#X|hu(@cg?M2z-Y0h>D9st7y{Qs2>SRHs)eVuy*<%W{4W?2ToA*3D"
    "$I`bPPbTu=J+?*AR%s&-<8p--#GajPY!ng;E(W>&)FpcAeA=?nXkaE-k<=?-7-eq3k7_hZGBib@h)QV1jJ`8EV5m%9Ol?7e-6(9geql#QwcdEc"
    "7pjJ8<7Bw|3=Ljc?qa`Wdq>$|+C7s{tNg&BSBTD)IW7LdAmopW=}}Z<RFtw%e)19j;In&$8;|_Xcziv-MR3lL5wE3*oGvP}spc^}Ht@tr_X!ma"
    "jilRLZI%)*3p`9t70{-W*B*>UzI)g!!eZezH_`WXrRY#iv=vsQva~~2$NGU6mNvSMW>eC$O0P6eY=Ua8g7OHd)l}1_3g@Dy9Pg)gqS+ik7Gm*J"
    "G)X{1j>DQQS2o0w5--T+YOLTVGuq;D>})_%GL)6WS&K3pJ&jr;YWL@Q!bsxNT~E!PE&eQS2(L>b<1wwbh{Z@Y)3l4!j1~*o<j-h0uC2LeZftB("
    "5W5%wy5S1eVqd`4C`?9jNKA8LE6PAVh`!LNb)YKGi=lAr3)fAv72-H|B5$1MDD09AW8$%RR;-RBslj4hdAqZ7=OUl}z~ISluUhn<ulgLGA?4)s"
    "JS^xK2o%wNagFN1S*hE0$3v12`5D2JY)YR0B>3?rH0xJI<)JxDTP<D4RFh7^vt-*d%G=k{7G?ftr4X=P7%OYZe38S&QPsQl!2^ZcKJ|Ot@O$6e"
    "H?L~ys;dEot8m{{9m#NzR#!J<D&bS^JH}Z6tvndY0!!syf$R+uPvc_X33c;!2XjNFX;{EKZ?EWJhNp`Kl_zfb5PV<;(0&K)_Hxa1S*^9s%$bon"
    "<-<&w;d5JkvbjK~Rt!m&1xtM;FHO_+zKYH2sw3mmAq08>AqtPfFef)#$&&PoIK-Zz9Me3)BA=h1Q<VW)a>6oe*UY>ldEWnSmuNQ4%1=2h{yn2z"
    "5_mX>=N4p`lY~Ps5zRFT%00`184OZs*A-Hc5OoCI%S!-~0HjPh<v!ZVSn5Jricx~@i<BII4Obd!2*&DtUv(J8Y4<NQ@+eF*;^g6c&cV$7zRxjn"
    "Je`z-9~NqrCKX-nD>u`$oEI}k<19-O)Voe)DlvRlG@>Q5qMi6@R)JE*r+_<Kc}?`14-&1N(S9}<7tg<-tlOg6z<T3mvRtw!GRLmI=tV;>ocPTx"
    "E>0m#Y=m-?{Qky`8`ocyl1hXb#ii1&yoxOfc|M6xn)UF#9N`<&xJvY1N#VJWcACl34nX-h@!!32&6ht|-lD-^Y=QSELXBdqiJ>p3a|t!wq|Q3a"
    "n(+c3oK?^KYI8$XwmZiT_`F)3cAI7%=0$dBJ!&8la>X=e9kfQXs*<YCNHzGgI>{}co$G}TlTIg+{Q+2IBrL!sZc;}QR7bJTb=W{+&$^$}JYn!y"
    "@f@^z=~7V2enLxNTD!+aa3SjI_D8_0=Ds9hHZj)Iy6S{eSApLOmL!`=kS>`@!bgKb@dP9e*{n;|&Br9OMGC5tmlhd%3`ngve2}PInRQd6mJQm7"
    "J^UHvoA=2Gk8N;FMr@Kb5tMl)vZ1dhhFu_A<ppxTBp`2br^9@jOL9~b<2BPn6?R6U<YlU&S~y42bd*v)$UUrUM3YhR1?y<0QEEv_I^6(()H_6~"
    "o<z@d*9%%sDwj(DGi)W#B09YYPc<&CZVJjLoHmlKzak$HN<j35z*j00TQZ!}hW1@;9TM_V8zgLwLt`0ZF*SZyK3D#j{r6d>I+y~v4l2ltwri=<"
    "Pgw+$L#^EV(~_Cl=)GFqGL^axg^HWb;~-PjZW2V!!HFM&M&277|Fs(MTBZV9sN~S1>LNuLH0Gyu*g|2IIU)J^JQDg(_-Yp*&&qOB;W!6ID=o0?"
    "mAZK0Lc6Ig@?!Fdwb#wbN%;te$7W)R49Z9s$C`QZ$GRmJJ#4iLV?%4Tm0>YVC_6{z1qpgQ2=H-n)AI}PGB2d!HD}hDSu*)|vtt^X)I)8w6=fLt"
    "d1a-)?(;Q^og%WCo0IvG`aNwy=AX3E&;caAhoS1W*|PmN&u4s*aZ%7#0>3gVG!ul-Y+E;fycdl0ocLS<+LU6Et%%^7WV)=YvMy;FYxelq5OQFh"
    "`H+yScpt^uKNZ29${}^5QBfiyRrP|XQ!3J}oubmJQqmR@Yg=*dwD}2@k#%p%ONQ6N3vht28s|f^&!IuSAh61Fm7wzI%v9Xgv=u1H!=gZS<}~Ly"
    "yv%FTNS-A7fzuP@p?+IkMK|>Ot0A2x2kCS%N=W7>p}^(4aOE{KUk3^iR&g4`>GIFIun<VCGwYA1U-Er@#cjVf(i?Z4n2;9a`2H?tGrMD-1IPSf"
    "8x*Yg9C2uzH=!gQdm=PHqXBjAXPzN?`_3H<+zdDz4BE|%DP(J=a5Cq7omph4NnO|X)o>h4&yne>@r|qWTlzBi>R2W-TbYk*r+a3c3y)wV#6c_M"
    ")<I7K?D5<abL=qGW6kW+BB(&ZWiN^+W!t+0EwOtEgxki$3%9gRwzC7@aIx!Va-5R|xP94dFqHWnk36`(B5M6Ge|8=eU=@k%hfD@<V{K8Xv7I6="
    "YPIqb*T`JYZ<Uj9oS$4ba~C8*!#^>6M7f8LQs`!kUXm$8^;VcWi+5E*Qc1!`8oh|LCFI#kG;eudpZ?*)s<VeY3k9CYs)ksl3O)-t7U@Wil%$@j"
    "$|2U-r?cky(OGrg-07L`A<hFPqIl;4n#kF1rU|-1FuP}ElM1g-+}ZY-1{35N3JNG^q2J!;-^MO`d?X<QXsELyCt#|r-xZwR$_j1RFW_9D&sPX-"
    "nJ7mn;3JGyt1Ezt!f3HK>XLaM=J+I+Gnp&ny}Z1Cwbos^*Z*8eu=1i{+P6R?Jlr=TozyVL`liEj@!5k}nu_qJ(F6X^P+S~Aj{@lBYeAnC>RbB8"
    "7ByU(QL<kcj-tkxml=GW!;lACCyP{H1ej`J!MVyyj)78}mM~0QJBmb9%bJqf$1F>#ol3Oe2e^`J6|*T)J$-^?Wre{H@R*JUzPME3iJp&RFwRIv"
    "wD4kMGovi8APJSW7(|KdpMxKSI&P`DBkgWA`4=@`;lT>q`S3$HF+PC)qFtK#voFcj%Lif-Cb6kjcxP+6h_htq_tcxWT{jxvzFoHQjj}i`(Re!n"
    "z^A@z3XaSfR9!)(j9d$PGZxeJP@ORz<z!A_bduRVMprGF*GvH|b`u4|i8&$7T7DKC9nDnA<Sgs7P(KOYyFoj9A!@NEjOUw}iFacjUEo`#uj2iX"
    "s05*X9z&v|Q)imA=V_sU!|~d$l)x_#Y>F+<mJlC4eKj=Hdur+0VYj=W%At3$Pi3$}dEsLjx_c-VWyX+9y)K=Ndilh+hr>iEhnmJyKidKpPyt0H"
    ";SfphDoguNkr0$u9iB4HNV7!|8C6xp+;^#}-$vt#y!Pck^VI8?`71eLnsMr236}^>5PXkipxt|>SIv@)&4sp0q<MLJ{(hHwYBuYrynj(-=dXZK"
    ")^qV})o@94E~xq3O8BHoDV)rR!VGJRHgNMXd^36sqBA%azy8b%ktSoZyqt+kO;}A)<*n9EqunkJs?6u13WtSnqrOSc_^FP@1JdVvsY2jVWnocX"
    "bg%sQFR#4%YQ^ZuFqnS-q^~JXJjj&)536Bh+6!pFt<EQjB6GZSX7b@wrXGC`XkQSWICp=1A>Q9`_;{&U#jI${Bkk7Ud!($8(XWAXdlOFf<|a7h"
    "H;k<}qJXbL0r@HM8-Vh(gr|BWcLk5EvyacuF$1Ig9b&0d&~2Kb&=CN$W-dnFgEVj4emWt&wx+ZEvZoyXpyigr;Y>u?>5sEYQhwwnW)l9TjHcrM"
    "lD2@!H#D&<%~I@L^@}qCPa|Ie?;hGx533l@Cr^~}j7~KJXnb=9os)Y{uX<nj6s-rO&>xNN(jK`VlldeyYhT{5ll<>%8Aa$Ze=P3eeHLiDD7Bso"
    "R&O!=;WoXdZA(Z0LO4FANFL!?^>OUmEZ&K4ZL}WA=OOFlYOG)<`eaw!C9>@E^WvYpA4;izlm9))C9C8n?v6`h-@}F8cWm2t4aZ9Vg*5|{|1U}l"
    "k_#k^%#U+(Hb|venKW*TZjhHt@T{W|`&+D(o_InNJLXm5#i$?ASSc25{vBz$|BCxA$WJ|A&VJ@Dllxsm<J%$Ed*iOW4v0#%Pv1NN)=1D(G<IS{"
    "VA18>FTeVK&R<M?(OK9Yta+ZVCfe6%@ng@EVV&itPI)tUr>|*wkq%{fyZOh~DR-Gs;;EGWvzym{$K)fY1a8>Zk)fBgS?D)3Sz(W2`Y#pXmwCM{"
    "t2s@S;7eoVKMkZsMkYX;pLh#qgF_}I6l8Z($@=}{KcK(z_f>s=a212-oXjjomXqAT3P)bXanrz0oIrCr8%wLqm{PAqCT-LAcG_Es@8ia?YbbYT"
    "I0251P*48M;lJ&>FD$muKEhISSC`^~waBd#qV@}P;!q9#^%3ja6-z%D)#!x&NqRZ)UXd*=Ahbsga1WSz&6B_CZsYLmJ+SG2Gd1TAF%Q^nNz>`M"
    "M$W$g&PnXw088;axY+t)=BB)au{JDg!bUN=$I2i>tCRpC|IByXi=xLn(!_!Rk`$O6z53Y0z9d%K|70OPv3d49d%ke8GX-WquJaEteHy#-5&#f1"
    "qQ3*JfDe2Jx86SCODDHY`WZhPhf(Q~5~MuQ2QujyKOtnn4#LR<86ZZ(m_suZc3Yi2{lkZfy@*}<7>?hba}S1mKN?}xFt_o~*fZ??dH28i2pQhw"
    "EJmGN-sU9X&5ce{?+Us92+Ai2NhTm!2lKr3O}@>m<m@SK)(TX2luRg0$@waJ>7Rv*{6mW|XW1BGJpb%3_2>{la{7DgKd?Rta__yV`4#7>zkb7f"
    "T?t<Jmb|Fa#xJqIQ|SucYfquYclmVuoX+FX#Rp%yH4ls?4~}I<l~o-^E>rR&{_}5SbcWzWtQ1yo2@fpPef`R?fa>xRJ>nzuqfFSEAt`J~UrA-k"
    "85lXF)Z@gXoQfP-mr#Qr`#nvtc&?zANMm!y0q<|RpTl4Y4PZus!sBS3x-?>e_~fGtax&3lhxIoe8a<~dS%4*425vb~)s=1-e!JtqFQT*BhZ3^q"
    "=?v8QSA@pXqynbNLk=b4pMnAl<|WE$WZnQu+uEseCM(24E;9TFBWT<re~;hB6AKM65UcfXlq=qveG>_v+aTg6_?A;JxUA7qk((7DMrPj52SxPY"
    "6h`!f&w!(%$iPlNjG=`eVSn(S{$<HLC!tivb}PTMHm2Y?A!@i2N#7>Ws2B;2H~mP`7N_(HJ;_AB<#cY`5VJS#6T+Rpp!kRiRwQ|k_kRLi|If&="
    "f_CqlQ+M|zzSQK`_%6R>Rt=QAQ6kq5$&Nf#l%I!S<A++MjzNZM_^e&<Esp|8RWB#|k_~WEM}Paz2lxK>|M0WlTl?8R{o|i42;6X`jMXBz2G-Mi"
    "n&^2ag#S0i)a6k&)<TtLFX*(TNdgvw^jCSA8aSPYo{0<m>CVhg>Vgtsxjw^oB^6HnW?^7J%aR2SFZX=#mB<Z~*e8RQ#o9Pq=j}S1r~CQNMLU@n"
    "v73KFJt4w)j?Bl~=0x49ixvA!Mje?6Lg@nKtnFSizCV4eQ$`%08~5o(hb{bT&<DBHhn=vl@EM4G6qh~9Cvv2IDL>aTqqOax%hUvU=GR_0*k4b;"
    "_2;%Tqxx5z>EyjoX!{?IwO@@egJT<G<kZ6J95x&ip^{LqVAnU}$#0(QCDIu)aq@#Su`Pr7sHevE-<Q@D5pwBG%g2g4bM#<E{FgAA^lm_Quq}A3"
    "B?O_SnQ30AG&A^Wj*LgS!k_L@Cu8Y&c|88gwsO7+b5UU5oVpOlsFLI3^taV>{Y#)9#5nL64w?f$gzq;{c(w4y#25%?1M?Z+{QTWP!18&tE~=(!"
    "6(5<&U{KzVtiUg1e)hKu6)9Fjn|Q`mN{R%%Gmk@8!)BnD^63Cpvw0SX+hh~Y@eCI(q?7gj6PH!$P?aS-dA`NsX7iyHz@zJbX_&gv14(deHf^5c"
    "H#cQT$?sHh%i4TEH?mF{Hb9#L$MFo_YH(HV5y?K2vYL_vXj#eA3gOB8ARMy=^~RbXpexCyoQ8|K;+Zw@i1KqywqX&_A0*66m9*+r?bI_Z-p3W8"
    "B68`J{NNdyDgPuK45rV>SDQX*;ATmQ7W6M4%U704CR&oJf$Wkd%JD-#N22M<ve`^(RR65_LW`@=w9Y0!Vqe!JMVRH)RxMNVvWCPAh|6-yhGxS<"
    "{Nax#ff}mJ2=F1?i|r(#)j-C3CgGotq|HeXl0e^}4}R2?pKq~yNOr|^n$8XR<)0gPpq|fxjMX1e{$EnIysE^NqcLt8sl?owi8YZ$sHSU;h5?~{"
    "++Wm{1z~8kY_^nKk_^w5<4tw+hor@X#JHeE)Ws?Z@w`)CFj1BO8z(!%u73S#7B0n0nXvVF<)y3aQ>Mx$9h;xzD~BGIu(xvP8JY5@D9A{=9B%8)"
    "#>((nCc^x@7xBgQ^`uV`g$g-h+umPuRXOvHIyB}rFIiI)y0qLCs=k`7;4mudi?h5+=INx3iLEasu#>rDD_C<=P*lTlW@B(Sl!U`Qa++u1SEkJ0"
    "Crs@T&FL<1cC$BGAJ~sUK-3&Bh(fm7+np{6D=9~T^k=*p*MOx`5C;b<2urTh0UW(-NWXiD4>3)jO~`&l%n<d_-TDo<qm&38NOqkq(JKJnW|{!q"
    "RvPXSA7RV?$qUxu!1<vc+LiFwDFwC*{NUNFaAvONFUm#-A9*(Pcd-ktLs;`0p)5-#=nOzk>K*n-D}I?58C8)RE=aDc)<2eIT5VdU+Pt?ix$F9a"
    "?&91XJuf~*m+9$xSswIAQ=V>8ZgjhDI^RT{%4dY6t{Xaah`mUEP&GWs3k85@yGlxXX}}O&w6vjt-1$TDdgW9tJO!TW)N;2n&5U$n<HN}k&1C)M"
    "r%poC(*i1pZV?kWA|2Sh_B9Ieor$WPu9Ejnl*N8~?FPN~mF(i_Bw#iY3SIupXHGlKL}?En`4Hg14_v0KWv;Y&<spjG&Qi(licDm%(6WiA{wltE"
    "sGvd&Z3LCxEWoNw#lpi=>xfV$1;=`-Q^K5QopoPAcvKhIZ%I&~1myU?i8z$cH#f+<xnmx_Z2tKCwEH`ov9o!;+RYV}Eqva6({7owT-@}uHDOOD"
    "Pv1dE<+hNAo}70PV??WX#@^scFs8`?JB(Ks(i@#WdJMOU+`6MbF<GL_imqd7&TM<UgjGTW#V?v2Q+?jh$yOe>k<Yiea`SoN6B&>46yS(p^FVq0"
    "q*`|^m0Ews7PH^{cSS`$(8tNDLU2GjWFW7~g@RX-Dt+K{B<UjZ2HTbt29g0*##g)mTjfJJ&EM)P6KzPi@&~?*|GFuZlg8uIE&>Itw_tR@-}w{d"
    "GhJ*<1(PQuKc1dN4dFQP*ePdT+)_<em;5%03vv6_&#hhGqi5!QBd|QniZf%o?4NCOXbTL#cZBeO%bDJ~pTX~br^pxUY@slct;B)}uuZGB&vevQ"
    "G#)|uoKfeGh7F<x^S}-hH`z^5YUO3iU;O*LwFBz&t^XC#FH=&Is~Xy4u{;wIc<&zH`pcfY!WL66w4K!?8?P6hGw=}3{NXo#(D_%Vs%Uy6Z#8wq"
    "cK~#OcTFdO1g*M!!Eg5F*0?{@f#HCF$z`xhqGXmzM!h!a;k51f5oBLbM{`usWTFi{Lz}3^8COyVu!K+n?>a-3E`QlHRB&l(JS+d7+&Y%Jy)8*q"
    "$t%J%w0ERI_zKVhejN`@JJVXH&ia)Tz#Fr(p?AJS#Z+aFa7DUmy*z8Z4dbV&T{l$mFG?Q{M1`Oy)%{7yXIW=r7eyiD1vhdm2KNu23oe|~u@|&#"
    "Lq-HOGPk6*oO~lX|7V(3fj3}gzhL|MvP=7qEj3aR9G1(o3T3G9vii!tKLArxHu(ph1OX%Xk-D9#C(cGOb43@stjsl9O-%rqVb%MwR}7IYznWe$"
    "^wOzuW!F+g=$6b<li(b9K$Ll!-XxcR$t<;(noZwrmd~#K({*#X$DQB3K+VnBd0+_6F-6!QO+U4PY&o<siJwaJt`J`wo@J=<N@>r`ZQ>(8d2cE?"
    "-ne+Mt5=tD7KT<Uj>j}rz(Om}EBFwnY&)m98>^g7L0MZjuEr`udUj`vV|Dyz+xJdb@;pb1-kFEt9hjluH1O1d2e<`cIG8i7hGdA)MRJI=$=$n{"
    "HOm6By^Vn~m<%~Id)|w`bg8j2-zQN$sc!k!_I5!)ATJ<Z^nqINb+mWsHZ4*~!&Kw9<!{9YHP><@H^Ss$mf7W`C>;0ug5XWG0l_&<ja<Z0IvQ2>"
    "Y<+$yI2Wet+HGE;225nFjcM#Rq{jc!m(yHFgUg;dnWn^lf3x)qpsHc#At=N%cHKjFb|e|@ow;y6`~6I{=vY#?TlLje%afN9-6PZ{^(`<}RKE0S"
    "FyHs%<FZH|>84~_9Z7wPCM(+*f^_GLv02UK(8j4eRKsX<RAB2&J+>kohE;y}W|)W+bSfs<$QU)G%$(RG=Mx73sN>v~xqh~B;I>(9_~AIk30qku"
    "X>X1~fwQW#hT1APXXY{&CPB)CN*PLvV&bDoU22*b@oY*O_{Hg(1FND$YMHgH8!x5S-v7jWV)T^C(;uQnUIcJ+f=~W*ntSpomW>uVnwp(rX@RUe"
    "TTO<|=H`5otggzSS4HHs+igK&*m=de4~In0KaZE1xB!!tiF;N(%grqf7Jwar&l9s=`6GbTJ~ST{j21sBuw;E!^&8@%c=L9n(nHweQ?}7Cv^!DT"
    "R<C<sDbH`}XZ9|$E7*BQdAXhEaauHsgEWm?(k3dQl4>P-IyGB-uZ3P_{lr!Q4ZL5vJRj4ie8CsIW*H2Zm%Udwx4H_{wFHaG19Mdl@QFEn=pJ3Z"
    "{8jUFUKjlpY1xe_SwYqM`ei;y2(Go!5FPzB*H{9x=3Lnc#3JyRN`!VXtx2on!(kL}Zo5uL!K>cPegXg??~u%s{lnzL59Ksv(tEwXzb`DB&8CbW"
    "@Pr;07rBn2ZaSy$U<)>!-Q?M4<2clnFdi+A=ZbKiH(X$8D=YWS9V#4X8}b$laR^>PmY`4=S8&Y5355Nm+GoY?(BPK90p41_Dfy|y<{sM}KD2{{"
    "%mPKe`5XN5dwYL#uiL*dj53km$Xu0HfK9ZxiV*M`+4MY1=8gUGSQ4!5p4Pa)q@dl+a$@-yv}AU;$X~PByxGdoDsb7jD|z1S3B;Q<_dDXq0dF64"
    "&N07<G5<CrEhcf4(j00$H$vkpq)I_W=;0Mqcsf#g8{GMAZMuw2{5Jo!)rV4QRQofEV{lJ*+uA^ec+LkiNmbvVbI}cOAizS2=FgF^y)N|9)D=sQ"
    "658RReX7y0w+%;ZZq8r7=vQ#=GHU<vqNKJKED|KAS4?Wr#ylrD!8C10moneG=wW7E(_M<#aMg40WWA$XIE~R_M5eg_L!9Shvhm_}#;)aKzr*!<"
    "p5GsioSMUC8UPdTB4G%lWrb2Vcb=JI9xvNyR>6?0Xs2jFzj7sDc+EyDFrp}AsbzXOhfI8q9I}Zm*aI<vREz;O4_%m2Z<dh(rdBrtEkns3q#r#m"
    "8HfcqA5i<#NSo+O+6YkcvE`c|&bXq@=43KW0Fa~^78;4iVFpWP$yLdirAqv^m-!gK3!-W)*8?9N4F;vabW{xk)C;e>Led^J<*dM860Es&IHzv5"
    "31Kd4G-jGI0|;%HXk*@dnMoX(hmYkkclRnB6@HGoxgQC(BnDzgl#w&P|0!twvaFs7l$Ja_**1ooU<8uyL|JG7U@hTF;EtrHC{b{Sts)^TPW#$E"
    "PW952cRh#7oDK|}7Og7^xS!y_*7|-sGfFh>_oWY^+N|8{jkn7D>s4_-2~fki;)lW&!8-DS0)TSrFOZa!h!uSfu576qvb^&azIJVM+d?Gryv+QM"
    "1nZdm|BSt9jAco79v1ob{pG$?W>#hGT~%G(Ro&C;O!o|DI15FJL)u&fkrHhSG%Opm4G4y1T0p~p{Kx)f7%*VS@CMMo48sOt%d#wx5=oguYB)>J"
    "(rYbURhgChTkjST$8pYyh#U81_Sn@k-Bp$E-6fV2XZg<er9sfEES`K(HWoQxhs8xsYE+OkG&W`>O^<3d1x?G^b8v`!5EaMCL#NBw9)=`zozO*5"
    "o#oIhyy?aTyGY{<EimO2Zr{F5_*tBYcCD6mI20;XDrl=$VT&R63z=*9YqxQmk(xRMBu`VyEn#wVjJ*ZA>iXAw--4`$4*4g0yq~mlv*sEJQ`A;e"
    "T?%GyhBEcFb)f4>bu^PEp26X9ca>Wxm3+=<IGqJ~-ofE#d3%2xI(jU75o=2B_7IwFrfUw?k=#KIh!;PF%oeNQ@gC-Cc{1PKxg~B(%exWq5>-6h"
    "-u&woTWLb)ACJh*&1xN5IuKYeA09iBYk(Y^tpXYb%7QU{BE_(ec6Mz2iZU<LX}8ydu(#7TghuS1GS$k-$;qlxs?Y^b7hK<z6xf!`KkYVwAme;>"
    "r%uSzRm=z^nXi33|18sV%Iw2}*S~LGmef0W_VnY4Tck_<E?&E@7c$Fl<nn2%i_IT6p!FpTp(c~Wf~!}ya4YS`SPqs2xURqe3`i++Wuf9xk?0PY"
    "phcioY)lj(ju=L%!6BUD$kok1V|<Ae7gi~tr7+&c{L&Jh^0nI0MAM47(#AgLsZ9vI0Jqws#YM^8^Gi!g;bDmwI&w;=U28JAi>UW4^eVQty@#zR"
    "bgfo36mXdY9JaZ`+qc27NX|4&tgf!k3~AFhyo79N4HHhUb6>1TE?+KbU9X!%WQ6@?ySoUY0S-Cm38f4L<qePDN7|Mz-p6GERJX-N86`_d$NOi`"
    "k@ilfPlAN13CuJq2y2hbwGX+lI7<iW!uGh+wF_@#oU2mU{40v%BWgt3g#x}QF)X`ZCIoKR1CPtN!cAahRr3wRL|PJ(GDbj|&xC4=q7GCEGYXaN"
    "z5aU6Rf>dktwR5J-k+dU4|xx*>wzP=Ao0Xv2BExz+`=n@$gz|&)y{wK_2sMdNONXk%r9kT(^ZnLV1ahcS>JbQNKK$oLuw=htoHjl;2gG;5Q8Xx"
    "@EtoZsja+O7yqrdd!4&!-fllpwpI(NVmdEs+6%b;eA^Cr16q30pQkA|AOTCfP<w=!W|?b<&=$$CA9Skj9{{vVm!8PI)z!VdhYw>Iqzz;7_#}}c"
    "@0cRBSa+niTCGDpgv9IRD%I|wK&vgB%x5drDMfz>Oy{!&8C%o5j%sNzH2Wtt)&+q|%>mukMz|stpuHY85?R(S?VEXxJ8ayvVbF={c|VU6*9(t+"
    "S)5{96^31S+;yes)bQorfVbby37~mQixB;`UQw`VC5))AM)#OiYs!}Q%Xct_#Bd{M!^~{9E1*5H@J+Bps*F!;A!`wK(;r0Cox8efwrqxGq%}6~"
    "e9EK20#6o$A+6V(xh5pHCr<{Nep0D~HtJX5l~<MovQT#EoLZ?_ZV8*O-`euY?gH(BjgC%XI4W`lozsr0_2w_w22XJ9zP|={xI?f`Id9{=EUKNU"
    "q$Xi98kil?b_M<5xv-S#n8{1`<56Z7E^%2v-iqd+U?TImVjR{bVDi%KZF;&UvijCSB1JtVN6Yw6^Sn!Mvd=1B>0QO^+<l9XlI0|970MTa3Hmf1"
    "NyxWGgQ0af#eGUAf|=PncQD|b$T@7R(A5#f11Zjgnb<4w`Xb?F%&#sE-@+2D&d!{wI<>`qKW#M3;v-ro_!t+<k~!}d$W<F8w!hCr9!+BM+1=gE"
    "3$f^xzC4+Nc>BU-IKqVzTa9Z97zV&SIcA)X`-G*&Z*FdGa^s_)%|(U)tyO%M$QWADa%>J+E@lX>OUx|PxNJh!bP1)?I@CA=Gs`1QrG75<Cn-K="
    "492pQ*s}~M*(?A(wTY3O@{AkGA@A$YDYa~vu}HVbTwk?)pASzXGn)qoKEx@69+<_WNJlwD0MjL1x$@9=BaR3rk?=~BI-mi71J`q{)Mzw&e(D0!"
    "WIUc0c9h>?#3))|E(zTQI|!5_mad^#yw&S;?rtuosZH`a65Q$#L9dI8`;=<n1(goRV+-e)2}8&3tYruP^~;#mXp+y;#!q&;c6c2%gN7MaX0Yw`"
    "mTQ}%KaS*8v4@gnmyCI@LBsK1;uMus4p%7<U^Dyw6L3x3$jWtuqanl9X96?rQCZGEAzF8xGIt2N=E#_YB&W>+IB{0;qMyvEim{4)I;)oF%lzD#"
    "T*7m2d70p3(+i1`sV(P(e9@67S+}}vp>mtqUCYZ36#|9+x1dAb97ie_?g|c_A_YxkTjlIAK4+YQlt|+}d1=^~lobfKj{UBTlho&_YAp@^k*QI1"
    "vKn<4EuBZt{Ixm5@y?iw@FTcfG23EYTC_t-2T%bcg;{W8Y?n}mImtVctYzpeEHIN|+2)2YrkIR*Sy)=FKpia0tYAE}l-BG@aq`1{V5<*3b2PA)"
    "y>iS<L3!3+Y8`_T{?p3BLIt|<58YKheJnX3ty==l8Z_&re9HXRT#Pt2vzI*7RCaZVkQ@hMzJOCew59qG;B;Vv_(8(0aun*2sI6v(M-#1(XJJD*"
    "fz9>85-wTytJ|G-RxuP%qjJYwaf6olZr_^@#S|CF;c<>RGsnsa{pO`Pb3(S;t(IssZ7=E3WTNqrbuoFy<JRVO$SGA%+=!T{%j}9zP245(=KrOo"
    "O5a$Q;}c7@Min#VsS&8H-tyPs`MGSTa?7)}n%JyZ*9jhG`*FIrM==*V5=%=zxeKr>QHD{pJEwbPv7}FR+98q^v$aU9G0W+s7ZymKXmg>hBy}Y{"
    "do~^=+*280$p{-6aNMm#hE0|9TAD4RxcI=VgJc75UMkak6Z?Iln-t25agzDQ^5M`b#u1uYm1D-)5_!Q4zZRMtX=_H9VLV<ewL6lByac}S-niW{"
    "A5ckRR;*pH?rd6EXD7wQa#hZ6(cU5^Hxy{9S-O-%d-J7u8)K7vQ?0C2t5YX}bv(@yD$|LWNE*9N(`9jS5v%WUQXngbHc+!;ZXHRNo#i=<znTb+"
    "#4R-+1SrS~`23M|YMj17>hRkXN22T(JK;R42_=3JGE=Pu`;d4WIo&i@%PIFCoDh$?ANf+#R?GTs*!sHN7V9q}QfNLe+}9{}EqFKPclUI;-0qP("
    "iF<vS`O9-KKtNrM%e_e_>6}Y=4Tol6r+mp5vGRxY%tU*V4txoh_U34PRjjV(ksPsMdAf3^r-C{Cn&#32<}8TD;zRK<GOgxHMm7^Z2db)ce!H`j"
    "&2j8~Zng^!5x=e!vLpj+mapj8a)5QngOERiytIik-Jgo8sIBmbUg&j@oiyj^!!&ZGA_`nNIla*B+neiA5X<Xbn-1n-Mq-VC=Sf)N-r{Mxx^qPn"
    "yMgWZ>9k4#K|sDVEtS>)>*KDfJ?B`R>P%4HbDkUsGZO6!7-2r6?~PM)Si)3H$=w-BLZWI)u<lYQLu4Xk-=|Xq!{Nkt$(0V+{dC`Q0u#5iTY+!C"
    "{dNhMHIxel)WsP^kYkK-9A8{nv-$wEvqqE9u12x#M*`-YDAz-zO3_`ig_x|I`18Dn**uYPbZ=Kxs%^U>(<u-GUe9xrSjx`P*pl-2Dk=T?hG@oh"
    "CNEuCQQ8uMV<@ac+&ZTm5^~-(w~W)zdyM7dT_lR0s22nH06zVcFc-5FFrQ*x|G*rT{BnDgvQ?bGl`^NTAveO0%l7sqbDrVe9GZV#dg-MC*jyeQ"
    "CN%eyJ@;Rl%WAt3SDo*tZ(n{1*+WuZ%eZW6#!O&#po>CtbMhQ+C(*TM$DttJ%FncZW)3nz;;K#E#SwXVWIphvcSNloL>Y5s$l>E0opB1uY1{RB"
    "9>Gi>s`XhCmkR9w-&nT1a5u{OX2`wJ>zg6Pv#sJZW=A=B=?WL-8SCP>pDP+uXHAU}b+N6#;LO&PGAm?tbrn(AYzvRWy{v<*g*_s1DOZw?3;JmD"
    "93Ce8j&(~)tpex=bEzu`3LKbYWGpjg{J`f1o1`FCJiUp|gF@Jm8TXs}IFIf2ufJpbC9(V&AU30G8Ex_li7n&8Silq|DkSDZy!n|<{UJamu1Psh"
    ";6@xl)##}nqou)>dFL*EX5GwHE1j=4e7sY)8NB=jlsAOfYg-FQJhRL)ce$zo>$4Hi#%U^U;}FgD3#C;;y3Au0Wy0AR8PF0>t?_o6Hp)YI77Li)"
    "Cr_R%CzR&Au!)5GDfw0+5LQ46b3_@@btAW=kvYb*zbViB;-)9y!Cziq7q&Q4C>>tYtFY0Wr;!qv9GhQKv_g}QJ~}vcl@`B+Fbi^yx)IkfuL;!?"
    "@4T~wK(_wWwuW_dx(uPJ8)o<`U7K;xx?rJDKY4<sQjsheqjF%*i%c+Sd@kG)@>y+eiY-x49IRFgMZb#|FOpgU6^00`60<%e5bsL{Sft8NKBCao"
    "REft2Vnwi!M9dfN0<3oG`<jAi!B|r>+^5-;U@>aGS0WrJ8+C+Bk>*#PFXAK1MK>7Oo}AcntLEBP&PoSfJdA;d8H9X$jV2Vt6GQS+clkNu-_p4t"
    "qu$;|7Eu*c!qY-pht_#_K}Jz*FW53M4~Bl5Xr-E~t1Rc&HfCcHRn2P^QE|;lw>LLYWfzv0*A*;vMYkixe40`P$2b?VHc1KrJVK;y-SWX_>V*D`"
    "%hKG~fGwneBM13Nng9y7Z6gzsle;<DWyTp5CBnl{2d8@c)GUcC#&)&7<#n^3l>GEla}uUH(6mgo7yN^gE0t}ezLHV!jA_)ftgt~49;Db6(|L)O"
    "cWgelO=~eQHMxk0C}@kZmv74}b|i-kA#MFjj~N@FFc}-1C^J-$t_?+>p+0klK{BHSJL_>Fz2fBO*t}&L&QP5qW0=@pU&n1IgHQp(7VT<e78R6>"
    "Cl+0mWh71J7E7spN}a9o#>NHng#_pPk@?<9HpZXOfNpMW*$b5G?0(rM4v}kVvR(XT^@6V60IX}4E9Qh~FES^Z-7KfWuv70X`u1!6)_R1U^o#WL"
    "i%RY6Os9@pk(!I}1e5CZIzI6&&{<qDGo&G4Ud<afM1TH!uNzy4NyaZMTwU&m*<1WzrFLm|_4#Pz#DvUBuFi>?W<xPIHy38<W#8UGsUhnyv5Wq6"
    "fF8CdPer0H1Vc5kGT2HTVNsPae>x3}8=r<P|2%8GrnzxkBnB_)ZGl%Vwk!g`1v<jk&YNLFn1&2V!O6^A*c3rNg_@$16aoT2t4waW=m~34vF&Q+"
    "acecG7X-fS8_?dsiUXoEsYz!Z5_SU|umd9H5Z>1OzJx4IVn<%{ty*7oyou#9yYT19JZLV**w?VS3_1Mz%rBZ%;w?@sS>KG7K#zNOIDO2U4mE7s"
    "?V$y(S=R2<lb4>JvY{)gjNG}iCSaXKGBI?TWOEspEPaXo`&`NH#+nA5;b+S${xGq8N}}JVSy)7D5V?+5ViB*eqa%~)+!>Jb^NW<FxsD&dS*3=F"
    "+kC_K{-*JKp1lbD{$`DCa0=51oS96LUG`5#6HSN?oNar|Ei5hBqV}9p)vEN2r`&Pc$5yaLLpfG&Lb6!CY+lj*{sMhvu`8+e&T*|LFD(#4o+U5c"
    "s+owLlKe-pu{})?ODhxHM*C3$S`oMQSY;O7U5hcHxNi<nJ^8|>b~fqMuTQfj8$C_4Uz5t#9bv2qR8GLQIGUD(tmm=k0w(dJENt?^($A7@BKL`;"
    "cDJkbtdB=)fhuO+S}!cDXds15vyK?lr&+kkH-m7)w@Y5K6DA1gqw~w^iDL|{yDdDISrJ<F%(T9A8JtSQ)nyjdMNppEXiTq5YJWrTt`dvaF)Qhk"
    "re^ROcQ-cH)@^Ppuzrt=H8C+qJqEoxrYFim1>Rc<3?CEKAOR+IpkXEsER`%Kb8%rN()E3t7|QWZn0Pi#`}1&sR9#aDDU<m;OSz(<^YXWIBybf>"
    "GAorZHcQ+IXYt1-IrC(G9CkWOHar$^mb{cn*u+^vbJS7g#MuNNs6@SO{Qj{yPcn?YnpT{MjP{t)OYC%Jx$o#G;eE_!^XQxk0>@a7;!r4Ph5Dc7"
    "aQ_y(MR0(5v1SZ-sdSQSFQAZ<f5=zwcRItA1c+@(w4KejgzT+cOvM1iD98V#))3+IhF(6aB%dwG7g(f=JKFq*4$y3B7H*l9V=bOfi%!3<a#(@6"
    "Q<d^z<{>j(Wd0Zy>z|YqwtIs;gA;q_ZnvAE(H=x-EN<LVx{z)2zl;-d9AUEux-$5arNp0f>+8)HH>?p0s}Le7@?Mf7TJ_=4U?5e-i?d6qd*jgQ"
    "FvXzC<r*8wUIXK66<Cd%Hi-j4X0-_Yx?)0sm+y&@0*H(7x1hTK6U=C_V<%tVZ#H8~uu4_us4P)Ri>Vcjm#|3KNdg;U0<_v^gopW)&iOI<!Z(d!"
    "YAq^hyPYVzK)D$_bTU5-h%+rpVOkrCiHuI)lOdS@e~r(=C%13woN>TL*JJcvprduaZ+0B7zBR0WkYq$=br!;)dlI?b!f$8S&W168-5E;b8M=u="
    "A#`)wOBSJtZL#nPIVHqEsXao_Q*z{a8GGr`lcn(`9}jwM6h$ObY;O{ww{DM#ktS>!me!M)b!0ZyJDoTN25ZK#^y&7QT(jWx=Ih2Q7Pso9N=-i>"
    "o98B=f0`#*V{kM&q1XV%w~LEu+HTp5^KOB>RN3}5?b7BDa&63EHyHQJVkKmZ*f@m<Vq!1g^twfX+pk`IhF=rCBc8I3**000DTmV-lN%Kv&|J1t"
    "DIdXWSAn%>(E@%!wqQ}@uqw9r2%4tC)D^ht25cAYVwS?DNc9!QvnncBCYi&;G2gL;&nHPEGKRt_j;f+8sq2W!$TQ@)z0Em;UbM8vEm+W^Cp%&p"
    "!VPmZtZAfKX7Od?*k!>)HD7F~TPDg#Pc+4J2Bs@Uygkj!Ro4@9=)}zZL9e`<H??9{MwQ(Gw4QkJm6dhUf9LnBb68@+PfYlMjeRhOg7U_WeHHRj"
    "j}_0-x~dul93`gaI-Od*5-g`;Cn_&NDH}+V=z$AJUV5rg6e{(JeX*Qu!WO3{!NR1=p|X(5%ScV9bmrq6M-ebUjc*p`@f1q<5Sh<!h%!0c(8MCh"
    "V(L6S^G0P~UB(=hCLfy<2v^1RRRvqrma2oI1<1dQk%SPY1O!776yRLd`<SYh@R;=X7*LH7qSm|r{KV{y!Cer)sDwQFA3>)H(;t|njTwIN_u>Ei"
    "iZt%pm&Nq-<Qq@*G4aDsD6?(O)G-ah!;G9niM$2a4lTB(*c}BM6tU<x^3n<u48f5$u^9rchM;~V5{~nJyX#<#Uuv7LVV6`iG$-(@w1cnVi431n"
    "Jx(j}Uuzh{gI~jwLT2!s*R1{>G5(cU5W)^YF-Yt2tAcw}e$PArGPv##p9*YZ$PWkbd&!ouOz*=Z8Wkm9pAw+y6>O~DyFfW56ISmMwUOA9mt4eK"
    "yMZ^%F6k8{>w~Q-I<e^oCf=Uv^k}T2i<c-B#cUq!Z~w~cCt#JH&66Dx5HW=qcQQXbt}eJCh>D82@UaOPXKMbP&3)=rIaD7WO%O*l1}my5jnDcg"
    ";6hJ|YhdWQ%!yh9H(or_?+}RujOa`{U|^<Ho>j_(`8VzHr>q7zuK6ppq#Kdrl(%XF=(dCUXDZRaVp?X|5J-xaE<VM?Oy?^I6!=m*QE+$rL-96+"
    "7$BY{@Ecjq?85{anC$o}1<1P`rargrK9;N(8C%URzoKvns81f>GuJ2FXBT|Mg9h>83&WeVgtQo%a7^9T_sll<ha-%MX;jQ}z2+JrOt|%MZm8fp"
    "G#Oj4cGLXl$)DD*-yBZAzgjor7=P(CZcfJ6x^e`ygxtmq<H&bz{(Vrp8P56yCh%>`K9k`ZS9H8#Y0&r(b3^#!pPFY<GMj>Z25PuhziHFDU_qFm"
    "jm6PluE3`N(M1%Bcxm+I>4CXU-J<cdShfH+q5?GE+%*6Gs-|n~5blp^1+P&%mN?vky%VkXT(*&Py5YWABU@%9tDwg33P*3n360Er{ka&j17cRl"
    "9}SLZq3v}ZXRi~_+wwaH$hM=_>&(CT$7q(v$-(<b7%~2}9e}UAM_+y!^jkXnop%}QmA$-TjL}of0vby=zQ?}sbDS+HR^)SYkxV!anKkt(Q8UxB"
    "lSuGsR?o>{`sCZ$O=IC0f~7}`L{2Dv^xggYHqp2LkG_YlhJ^UvRC2;?UHV<~Vt;``g%=4y7{T5%ZZv(y>_FC|xFP;K_;rxKZFNAAv6Z5Gx{Brd"
    "kzf}CjEF`U58)rCoGvzx@U{O~a2Khdj#V!fw8j;4bDsT{_^sRbU-{-|a6&!nZ<^imVlt<uywc4ncx4x{yNJb!CWIiD+W5<VH~B}u_=ga=&Q<La"
    "jN>fU2TNFHP^Sv*kkV3oU0*P3^oTO9s~aPvOf={7@0nS;&zo4hDyhK?J{B3GK6<}wePXi)2=!{du}&<fY!Xh#6z`3sJK&#U+_#HEcxc9)`Jsev"
    "JHf1bw|@JJ2jae1@~|ND9#cGV#)QJ5Opr(hW`)MUG@TLmc-^^2Id~Qj{NEz$TYei?HAH$_+B!Gz0c05x!2}zVe+NFn%a3)chYlxgsS=fipj&j#"
    "lx)S(bpFf8E0@w%ngVlaA&q=?{P@)?Fjic36XMRJZ(~yP?jAN5e1{rU<ui&*GgyP}kvT!lNokC2I+QvQd+@7foy3ry+GV5`&DJ-o<@+Dvru?>8"
    "KOzd<zk-waPyoYv@e~76{gY;M85eAYxk0!Dq1C`V%iqO4x+zXmTDu!CChPYrj{yB#X1x{H(N$3D-~Wdn{=t7K9v%Lj{~~+(>Hmx;7i?}^b!F}e"
    "ln}V8FpK_NsFr!g_zDatc+jh381K513VPp5KjA@K!q}M&Nc7-?Yq()j{EW`T+Zx$%E<^Tfc!(W?<vGEuG!u1mP=)PCLcRPG!dxqO^F><1|5!Di"
    "?;-IiKwGPE`b+;HR=98zJVgGJBeT!Ggp{9?W2s;McTXx}HG#dlM3|6-lCg`D8efTXjxt)t;W<Q-6MdSJsvt~%E`r{bT`fL_!K5Lw<Oi3o=`YFm"
    "noIPcV{)d|y-5b6;ndiAZ6W}3aq&qW+iCp~F5+#o2>(RCrRe!0vAEB#^&BlNg(l{SyD#5CJNOQ_l71Z9qKCQDMxDJi>ObZXgH#jrU9pED%amy4"
    "VhSrx%>zu#f``oPn)pNFrH0H#J#t5X3Fl9z@;j)nu77b}Lr68KxlK;HVpgE>CkizO$Pooo`D{m@9>KAIogrNNkb(mrV#)C16PF_*Y6kk<I5kg="
    "1*SbBJ~1BXZ)8&y%d3`#5xI8Z5MDmImpFb<re8ml>;hQ00QOW3HF29ea+p&@n(%O$>)*l8Bo=HEG;my%yC-N`uEN!nAzPYog%C(Wfx3n`co%gO"
    "oyiv|+e^muTJ`tg&Rga;gJ=NBlb(1wm>1%QLhnC$MNKfcN!TrWJ<+Gi5lot2SDiL6cqiWu94!hFYs+$p%m5;6*7ObImg4I%up|oHa-%)S(J2b)"
    "Wv1xQE78&(>m{yfN6Uz*QS;Jok$;O0)29iJyA4GYPveMZZdHlL<}W8N`K6#j)=r@V9SR!jl|jIDnLz-75|$hcL2TyFzhJvG#VDXNJux4+WUqvU"
    "4$rrAT1eMH6fEJ{_8iNY@@xjy{_+fLiz`T*MP5F^#1eev2^ZM0W+!1Q!bOs$TnJFaMtLkaN}(lWR(NU~nW&;k4Ex(KCV!gehdG!40t6Y|Z=Itr"
    "#||e{!z}RapwLD2Hi$-q&mtc-;E}sZDF@I!S=LugU=ja~!&q1^+AJ0HPp)p6Kds}a%hzeWWuo<__?|E}3S;Qc@R8=Go+r|FW94LDmd{S)G>(Og"
    "SzcT+hIA)&VW#H(Cae}*;E$hxe3f3AOP*Y#ILg@}7hH`(KrHf>f3Rz#Y!1)v;J|X}T7Jub0+cFy0_H!uMO40-c-PqfR}-60m7b?k2ZXQu9}~e5"
    "Ci`!h^)CO@?fz%eHg#LMhB*w{gmS+115I2w6wbVMr?J<z)XR7ZQ)2gN;+gg=r9HY{`;K&LQc#(<nTK^6Z1e^#T`v^SF&=;9b~OF8W$%C*N#-Mu"
    "VZp@v^^6n*A6wa5<yw}h2V{)TC2{a4q}OY{wXuk<5tF)_4~~fS1N6^dQV#qg?r7K}V7fB#-wmv!k&U|LwMJO_<R7GvY?-zG-yGX+fE4Z~PbzJ*"
    "n7w#oVvcH{c$LI2s7cjVL|qvfED&00pDfAQ6t!@)xYyoHr&{gkwN6^E#;ce0x-@4@q~%iGa?<m!XFt~S*Tl;G6DBx9;QM{EJ-0!hu=O=-HhW25"
    "nObXbQID;xiGUY*>^IEERCJ40vBrdlvSu0faiZne4B?UGbwgk65}_fOaL`Sn{<+Keng@G>D>^n;e|EHlb<`7hkES!x{F-mmV2y<FkP<UroJtUB"
    "LYV+#RHl};o0gMf%!`<((VAzn60g(H!drO)8E<-65glK05owTFc1<8VOdKE`og}`%NiFEkpE#CXWOt~Epz*_e!!eTUA=)WgR50PASSzq#Ldngu"
    "W|b%lS_y1RY!QfnRSw(5d?*%-0X$T$1AiOOc;_^@CZdyBx=f%VH~Cf-vb0wrWtUSrBB8tm&Uq4J+JnQOOWWz_-b0~^gNYbx2J+If^^KjNW_Sd2"
    "(A;MJ^WK%coiP&vDe;XXy^j<Z%zkPY>Vf;h30J%pjE9JiOInS(M&JR0-I(K`MYH`OEpy!a*wHtZ=$0O9u<c)zqKlD<hFNa$6_Xdt7`}lX;&}C!"
    "N8+EjflA`V--JDLEvEeuQ%pmNZ*tNFzq*nH^&0|gJ5eT3zA6Udm&H8wi0qp)PwVlD@pWpxZq5y&kiLgh_ar_d;D1mW3F!VsT_4+YmbhXbTFMAv"
    "(b?3Z94sBR$mwB&13$8jWF-2GHI<3Ee*7}=h|GKN>igHFs9<_UXjibr165hS#KgLMeYI&u0JE3brcEP@(ekUu^eLC~mcE@A=YOmNN5tLl$YS)s"
    "m=lqz9GH8Gk|v{5osKcn_^0dx;CJ4_5mE>UFy5_Vn3}QD2Smy`1)C0{|2`i-gcK?Kx%!21GLxG>_vKm0B?xS!j9$iz=EsR*W0CM-xXb(C3O|O{"
    "KQO1P&@WyIT=1L-*gow5He<?K4m~?3w7rBq?Kl=VLP^hWt+c_iwG*)AmYrv0c|kE83e}HD@U%(tn8zL)HL@pQlek7~Fkzxmt$-=ekL~V3@j2rP"
    "?L!l;Q7Eiu2t~YWlX0*82}9za@hN#qejFFL!P-zME;`~^<H<z4*j0e>;ns6UvY<T0FXY^*simvd?q^sPk>EJF$${A%sUzn?>BvR{R>2*JWF<8*"
    "r!y}Bc`3WXmg*1!e7#3OAYQ2&c+L<O@%WKqtzGj3<ow|Ab4<y5#~#{NKadg)Ly^8InJb+-UzBii0Mvv8xpoEU{|MCg1==ZLty0RlU?x<Y(%}5t"
    "LM&5HIG0t;q0EaXB)k`*p&Pe_nG!Ec0dR&L*|Ctq#S5M5$SBP_`X%rRM5Hw|fPPtQaO+6L><0%X*%m4R?JvDp*C9R>8qHeQSml{s-tg|!ssN2f"
    "vstTkyRd+tRt^ka=$-d9XLz}XV|Dk9X__uCk6~h!LwT0VWvCEphPKq)ocSasTK4uN1tC_f^aDanzp%J!9`d0WoVX`DImsB}N<fdH3CEIT`^F6}"
    "cEw6AED%l8aM<tb;TBn#-6_PeYy&s>V*iJ>!qv}(t(FL|g+*h4nrY8BjZJkI-8<y?G0!m^0b*nbI}ZJ9Z+jKFVHr2yF@|(?)f_Vmt02ddfi~8j"
    "YX4(<x@6hoDMTp+R4^rneZ&nHnJ;b2KxloGB({QgbWANar7SCziKibwj)YTsu9Btc)|OK3c2mc;Uc0;^Ds`MRBt}4#I5}*qim8I5h)TFh?I}cj"
    "GZx_^F^%9jo@T@{q0%%x(YAR<kW?cU{U!u6qiNCW^Xfr`)FXhQxknI{*$tJF@u9aen@GoB$Z1tUh;$vtTi&^Iv3!9PY~YAe`X{HfAhgXj6R_mc"
    "C2d^FEZ-7q__)pHCMbN>*pZh8oznKB*GI-_ugI>s`G(rkdTk9uf7Dua?Od)SxoUYM9uS)_nJAe_8~$B}D@PINX_;kqkaH0=5m2^_EIi%q`YNPr"
    "2Qngc9!iXAJsR8Qu?~p`qSnLJtB#z2wI}sE?_h4emx?UGWzYNP1Fb(AA#v#w9MYAKu!K6#WVb?BiDw@6k7aK;eN_{gCsZma%pZuaeeI`@U@*`O"
    "UBl(FhgDM_l&7?)_T&_}X$%vdN|nnMyM+(XrdFRFrZ--S<IXk`?~)mOcDlAkAq=)8z~#f+x7+P?0&L-*@7x(gxldRtNx8j^DEU&InU9bHs&D3g"
    "IG7U+Y}Hw)bv&^WbpkDR%ml;}%xI$bW$~;x2xlU)xfDT=HDo)3l@ae<W7^A64-i&n*L$^wGy4f!Nom{Rx}x{l6G)W&ixD<4+j*~3!LAE%te@>_"
    "jFjZ)Xp1Py6eDl<^D6hS_1qZvI@hqD9vqmT568N0?!8o6I2?(@xU9Bue_8T@HT|J@|7%}EuFxU%ft?bcMOSo*Rd!|HjK~*$oyQJq@td31mlv*J"
    "7OiiE;TBOFR6o!cE^xqrvt$puhl(*AxZMPU20_n384n?>y3|G!TTx3&CE_H+412BiRI^+t0&zh{skX;?oRBlt*1Ajm)0V{zH@a9@Fiy7xA$2+("
    "^OFrmml6#slPVuhO~j0;K{L;i6({Hd4tS`k=P))7QD3ZR<;Y7*$T~NGz>_hXW&9&tqp6uRI%;?KnAalpTfc$${81EDunSh`pK2O_x;bI@4_VAk"
    "z!Oq*UEGRv+CVhmkAECPbw`elGkx-5uQ$-6r;3^)fq4*=MOdBIYS~Di7$269V}rq9pL+99_$@|cWf`}&o=)$+5E%>kl>jx=Am48-HE(P_QopIU"
    "wI<FP<AClnE#)en>|5gS^pvr;hvwFUDT$ms@U2S+2ZA;G%80T`J+#^f`+RIzFwl4`j;CfOtz3~gM@FLzaq>hY%<{3Do11CfEEX$FUM?f3*4SZV"
    "+eHU@{C8&Zs+jd?G#I>@S|keIyN|lZn7$RpLO(Hgzi?&4oD8e0^?uLHj8dnkH=~ALrYsM0{-S+{{m)X=LcursfyL%cj8D~W!AUZq2K{BoE*wO7"
    "@GzPAbLwq=8fTiY;_J;tcCwXNG;UmW|32kVM_TyKUo2TEKDnH{^=nD;jr5nODKz5t2eDmZM9}hz6A4~4!4kR$;AEVtE@+|$Sy&KPk~IAxw?0pv"
    ";D2vS?;ju2J<y|BUS4M8J4y^syeFjsFrdg4*zwA9?bPg&c&w*36L6KNnTNyE)6Vm&jUlX$DGHG8<?d(M#TUTroXm9_iYqS<hxG=F(qH7)LkwK0"
    "gem-I4+#tj^J__1-&k4}maGDod&&89%eTl0$3t_%{<*pF)q|V8GOQ7tv*%i?nF?W!NQ;qu0Du2HX3;5?b0>BHUBZRu&wJWqHMPgn{&cj9M&{Uh"
    "hj?U8u|>ix|MDU+1ljr|E6Y|rBNMiHDJ$O~WkNXiG$2E3h(-gA-BjjuTR@P~QdQ}sX&cyizmT~y<Aw{KM)_ZABJ@z0kOyN=4&V@hYEv99<ist{"
    "l>&!Y<=Syb?3e-{71CvD%(iN`+mp#8*21Bm2q2SXL)6jEERK_LyXN0ZN|Z&}%q({FAsaG%KuT)MwDY%5dfC%R6mt9KsfWYTctv9#r6Hw*@=CU7"
    "7n%zT56xUjZTbFC(QpZ45B9%XZE87jKuyeI5hCi^5U2?h-g+xY;Oekzit)08shYEyT;)XFtO?VlRtEGyySt}E;odNdctNW5XI-;j5=^k_Ap)CV"
    "GrBGw>`!y>B=XnstI|Xt9+-QttPt3e@)yP}ZMSu<d`4@lMeWSXE4+QROKMTeu69j5<l_TLm}5`Q_i%6=;ip|W?jiP4%ZqBEYSb>%L<>XwZyqp="
    "qzCjhg!hZBn;0`v9y3j7x6<cs8`taJmEH(JM<4%yEOnA|F!szp-7W-~2yBsdME}_%@ffzYR<Y<Hxy{R>g@OiwH17j&I7Q<gwO7{K9XyK|1JGa9"
    "Xb&;@ZK4t!knw~oK(UmTeaBMUMLC*zf|iX;9E1pPq$L8u+S15jfI)UTiK1NCXzH;dq$~$Tq-w42I~;bwb94kT?kFaf`-s+qCj#?DWcJVgmwQOS"
    "(b<$N4r3{g5^9u^B8#GUZj07~_R8TDbexRohW?58L9Sqa<=Vz{y0Dh6X{YYtmRSGdWiw^XJ|DDZz>bclb!g%T1~4>7d`i5>2$nFR5z{Olrei!G"
    "ut;=a>*$o<aHU85soLH2>QEm~Cv%oC2cQ#+j?WF$YM6V}N0cuf*fOY(#fRi5C0^u`j*TILlC^EO8WEd9>an{O+i{e5X?wr)_jxCkFtp5=;3nh#"
    "6>q|gQ^A}F!o-?No5h6S{B?yPCt8zxv27_v((e#Dji<@eiPzw!n1PpDwt#0-HZfz;<C|Q*On$jOoq*(Kkco1j-th^{bb(m7`vrArhk6BoGby$<"
    "V%*uTiE^-b0Ltxim*K_p)Vzg-W21oeU_h62?W?#EfFxIt6lWQ|U1HRvZjp{<fVDnHsvTLICT3?UF^|VHq`Ohx5*xEDk8KfhL@_Seo&p{{-2Cdx"
    "-Z~&4<9_r^y3DbZ3wn~Ju0&{-e5bFWQN~`Ng@qGLWg;`o2m$MIg7cdy#-ik%M%qbN2%_zoFA+fl8%`<rt#Wn6?055C2M4i<v~uS(qeB}1bY~GL"
    "X?OjOm?aul<VMiZC-WZOC-WEsJ$z)Y!DbiZh!msJDG?A%xIt+8?0KH9LZ<~*m;0Tv`T3+)TdAl)Br{t#tCKt4w6sza5h40kn?;IPoMvV-ntc0G"
    "-OTp~)^f>*<yMcfE)O0EX4A|v=|)J~d^5{ClFNiaGrrZ~iCJ+gcy|BF3pi{NQ8~Eq(ceIr4kMipP}bs5bM_XQoa{wYnd7Ema%$;oG8_ZRHA3T$"
    "T)&Tm^PtAKJwD0~4iKfojR3x*E2#D#Wqnw&T<?2(CWIaGQ3v8UnPU02I;J>->$oKw70-~D<|;sVp=H*QRZjTqrCVl<x&%GKQ=-`=hq9!rx^7|T"
    "l+M=DxHyRkF^P>8Md4-S?qC)}S~GDGKAPDS7#Im|E?R981-5y<ofQmwFVy?}Jl{_X0BMuOJnsSDtYQBv3!FxQG_Wd=HZJwcjqPm+<j9Ay*+4P4"
    "8VESP5Yi{c2Dnk%Y<Ia>!QJtXe`3qlij)WT_i_JsMs1f9J>dE!#;LfQQ;)+zm+2KWS?^%ULRty0ncn$Neu@(B9VF$WI$rjIxK`ENv}pde+re5?"
    "RMp@-&3WdLvqWwkxh*b2t95#6Tm7`2o1i7=ba))i;3JFAh2&5fV^*JBx|DI!-x!uD`}f9OKRFp9@SYkl5PnExAlx0CUb%BeQ!r`%w2YQ>JZ?zF"
    "GA7J2l4X|lEbmw06G$V{jnw6PX04h(bt+x+^2aF|>mLJ;#3K+-S|e?#d$!00`abSDyFe4CU0Vw)zLo(MmNp5ll=)>`?<L8c78|>`UK_-&UtOef"
    "92977F?AGo4+rFDeffp;jl92@^%oLb<PFIr*!R_zcuM>F5)1G(u$N<yn_An=a>@L!M+jbVObH2E+0^kWi`~(;=u2rTp~0N$AWCK+KKpErQYb{j"
    "_u`9|X@7*RKV#ZcthQ0=+9N;9&a(Ix$xDYrnIBalrAn4%IadyaFvTsFx10ImoG|AEP~T%_TgnuN2?xVD6FVkpNlN6Jr$a_9$MM#D*EmvoZLQm)"
    "v*<d>5>=*C-$`RkVU|~ew5w79wfc-LvqGfGl_Hg)eZ0(5#(E`)YOOHNd%(qZ%70t(Qbwrb>BMY(#=l`jRs8G)fGya595J{y!3-pKtvozD1mQ!&"
    "ACgln;Pg~X6YVKC%xgRHQh<wZf`f4AfUhmVLb=Y%V|TkN+pO}7nYh*YDia!-Q&c0JVZ;QV#_XtR>S%SrH~fubNCF%foEGR_N}VWja@8|5n0ZMG"
    "-97+EvUW}bALX_6TkpQoQ7kWuQ;dEEQfQ#^XrXVC2KwMAgoGh6mpu?y>J4yYQ6CPT!zT;2y&bE9^_A(<jo7+SH#%Lhc}bGIQy&)mJth*JEyw*e"
    "txj|aBFk1{#UNn+*q)$D5arGatYO-*QkkDf3Ol1XzF>(=h==eAPa*FKrEKT2wv?v$9-n<$sRA=KZd{w6_e`$`a-fA5(yD2sCI8yjZe7R;%Yub_"
    ")x_l2rWlrBZV~qe&%<Dv8N&{~PZ5}N!>4_mUZ&W&c=?LT*=Nfpu1qt|$w=F(;keFFR^|}k=t$PB78k8)ZQm0^ogw+}(`vhohU&zeXjz7xZ5~)|"
    "EDk2*Y@M{#!q$NToRS}~t6Vp)%VwnG2~Np(<tg*yJ=v4sRTj1Wm_GXT_SS`xIV&32cD6>14M!&@A@84~`*h(ot(09CiV7QbHM>oWyCyk<YNMgC"
    "@va>)xlo{i;&cMAC0Z%lc;X2P2SgJ%4H{ZS0ewf$zte7(t6Cc?hQw`JfAP~wB|?5u%HdX~=5#OzuH;+`NJ`Wu6l&y@Q%^)2x?*EO$(Lc2A>Qub"
    "K&<upOXgHSf_|;5RU+zNF{>BH?9~;qvqR-4(QL+2Vf@nWFr!}!YLsd-q1FI<v4msEnqhfA+AAL+V8==f7Mks)WSRsqj|VB%jI?*VNU2>q$99f+"
    "2#DQTYaL$Z>1Y}iIu!Y@-^n=Kno7;*Dh=<Z^&sM>%jPc~&KQP2EtgxZUf=o&i4(E;Ugi4{y260D3IyFmF)^hkt`C-E^|Fze;8+tO+mOZ~B2nC@"
    "(i{V)X%~q!*34>S6O1JyO!gzN{&?j04)Fb|y&f?KnjiER7NwJWvVBS!hp0@0Lp!u${%W3`nQm8Egn(U=yGQJc;6<jr0Z}DeHeo#Ld(5ur06Q^@"
    "`_h?I_0-?iH=*u))+<2>)h)PuIUPftbn4gEuq3NgCuZ^!jETvn$K2uSruxAAZw2H0D9RigF_DvD>94yP6%yTM-nWq?k%NmlSu2A_HYJRC>l5{="
    "!{k4FfL%KWb8~iANuuMf);jSbjK{G}G4GM1Q!Y<rrUOwaE9(^UqsFncazSFTGhL&JC4j*Zav30`E5_YrxADlhdvP3W-IWzj1Ve>KWYE!2MNlYI"
    "?4fia0}=os?pK@Bw(DRnir9ouE<rJ2e54!;Qbb+JI-sx`ASr!}fXbX7i}%4?u;ZfAX|_7W=DD$Dc-2Lg2U}{JM)Bn<FAtBAb|Z^4#oHbdIftfk"
    "XqIf^o;bp-h1>53g25ICX0sqg9GQa}_QjyaxWyOuG%_hWZUA$BBzSC1s(2`l$2ocF6SIs))2ULueji+fd2nz5aRd6?=`8d$ETHQbUeF>ZurWrk"
    "({t_-dn8pKfSdn*^a*LOnvd<07q9ghk}oLa3&qj#NZPX}79)ZZABcmk#mwCRS2V*W<q^lxF<D|Wa%O-|`B{czYq*MD`H#foQz9<KxD}T(F>~T3"
    "fshiE2#>_44?LN}FvoR^W<;c{5b*TohTr_%UitZRr+gA7e(51I)+xXn5YYXIs<u<>wsJPf=DZq>ChuDF;lraNfEntP5l-On_#~x%TunJgM1$6Q"
    "*b^tOt>CE&@Mtu}4sqHsQ)&!vw-Zt)W!RU$ASD(2)k`)q8UvXHv)bN|#m6{6Ux3$sF2WZp9dVg!qt(xcf&4;BhZ~R1aq94`!IE9M{uZ9_HvO*K"
    "$3i<+T_2H^0`czUI;`dAX_O*iU~JCQ<XAA@N1TKqs%>nMbT*N0#`Wdpg%x?r4CuXk5ON-dEdRceA?3icpq~_yDLO}<+1kkhikYnVCjWA|tiQXy"
    "zLA+laa9aYJ5=(Mt~Z5ySP{s|ry}PpjTg4G&gohiav?`-iXceW1+$J8W^-MVA&gi$etXs2<}yqOS(9*Z%s>OP&TP(*ex-a}uZXqPu@yGuIl<5^"
    "{-?wVjzM#Z=dg+2j6vaJ?$%}V+;uoE<>58X&=j)`S`WuKRKwINiyHS-s&*`$Tu4M9q@1r&K_2K$ot7G{p8sQlSP%=LIzkhW(9ll^+`eHJ<=DH-"
    "&+S|u+IVC<Aw3Q(-QvXX!eAAw$Cv`0PEn~2auQXYuf`F&d_;YjVDg>3jw#B6CK1q?h@_uUgjsM$(id#+0qMF?U@;*F+`j9g$o5y)&~aB~C{5<)"
    "rR!`dm9nPR%5ewswT{Tz4u@c#xJ-=CB1h1Tg>1^BBSkg@Y*scgQ8lGq@#*QfGQ<7STBS-?<X8;j8k~gbof|id>03ghj#aQ}V`R2w)-=by%*#gL"
    "k3+y_3`kufejZtpC4ZF52=x3TG^a6ghJZ1vsw?`7xG$I2)(F%yX5f&MV7I{4p_r)Hkr^huzs!*7V)cr#yOttF^e~8sB6o~@=|QFP^*8#&8dM_|"
    "fATX>5l&BYUM~Cbm{Lpr98roPYA%F30Z#a^nd0rrI0VeB=|N7`gSenBp~&W#|Irt8P$+_94&5^$6L>8!{Lh0a9~qJlf+#NL+ht}c-dOYpmD-!F"
    "gqTJcfGXwtL=0ohhKNYFbU@EYqdR1L5e&>SjMh5C3vE5GIPC@IN{y9~l!Y|$-gvUGP+fK>TUr%W3nMx$na^hvEW?>Se5j)swR<vTzQ6mjMt;;~"
    "cVw^P6R#s>hCaj4$!U}a$UA*%Yh>EhsDK1{MXDw~w?LQz?JB%U4chF(9Dr;5Qn)RA-ip=AW+ZQv*)$Vo9EGv1-V^tj*&Jqkrep#~4ta=$hV^w("
    "6071}_{vwDF`&Y~YR@<iS=DSWYG)<!cgJeA1cXl%>?0&x`qFu&H*?@?6;c$d&=0cjVY8Yx`I=<(tKVjYi2PNl#%pd<uN$`|J8{*v1i?prv9hLf"
    "O1F-3wB}+ciVpKsN_NEOG%|}t*rcUIDNV5wgWKk}Ub%HUiatIzcI~j{p{;g9ncXor<+W=<WxPtLIYk_ypN&T`Nbs`sKTge)qjVO7nMUK_3u1#C"
    "sG6`v;|epP0tB!U^eXdaF6Ee)NGj%sDQWA%Vx`hcIL7!ZC*72tCVFBvNVX7(rbL8Tn%B?F3onc>tjz1^!Gi$GzOF<?iEgPURL1IjR?<Oy^rTwF"
    "g_OCnQp{X~H{Ya?panxp1H>t>)(Ht|c(j5m(s#~qRPA^iw%J>F)MQj9npiGf?J?)9TH&O|!CN-0znK5MOs__q`sQ!%ytse|k86bW(YmEZ9Xr1i"
    "Gt|f@ztQjG04a3mG7BykGhmGv?XvKxZ4pX5PLgNOaLZBkq?fFkM>sw`<?U&1WWEO%vubr`M`)i-o2L_CDO>N5SdP<npvs7KCqmngm^_TXQe;6}"
    "i)gV{m|u#-!E8hUVI_udHB1rx&Pwjq2@An_I3&i*UM!QXXd+F~>FK~xuoHm_nW;l*NvVl)djou3(UE~CT+qq5`BupbW(E(ba7TN_1oA(=bSV*}"
    "x53L{&iBGJESsWKPQJjiqYL(m7|e^R*aBnD{4_KF9^$-C>m)Zc;wAiv+2<!{<*?X+2Ue*&J=KnSmUzOzb(%S(72{Cos#5w=2;_1_tQ-pB&Ye5m"
    "P$a?9sey?zeoRfCWOiy>r%8+lIdXRkW(PG+wF;}tlDqJw^qc*k9QWa-`Rfz$Xlfp5BE{C?Iwpbp7n@QaA-%siNR#-`czSE%f;K*dI2L-M^pPI8"
    "t?+V>wC#TKL_8UdKEtCCWByU(__z|@(NyHgj!#8d1xdeWIMK*<9`Xz*8|0<Pxz7BAF)LRHWtA^ForHvvQ|<6cywYm5x_L?z$3)p7oU&&TZjPzl"
    "J{{wL#mmCep_$2PWAX>7+;qrKm|2@K7}(QAc#3X8uuMnJS+Caz70#27$K`oSSaMgHx#!JDVkO4h?aS~Li_f#g<G>pAwXW6qu<59I|JNV6_8)R-"
    "Gbpd%nnU_mNSl1N*iiW(Npf*Dmw6~x1AL>na)P|K#${_MYGlA|!Fu+hO<&&XEv4e&Lv-fb3Xw}@5jC4;vCv7zshDPu=qsXVru>c2MPo4bj~qQS"
    "W`eSo?Zmg}^^5>}8(Yd(Os-tnS{~-7v%6@X`}Cebs(6H{r9%8$U$`vb%JOo>xWAfmN5H4AD)$Gh!Wwgdf>%ZcdE`^B=Xo$+waZ_{xYs}8RvX%%"
    "W>A(9sYV$Brabt62&*f^Lo*|L=9$0u=lNr{+PTNDa9`^aGhrjYu8oIOHtt?h%i;#KJj3VQTuQY8RH+ob#YM>s(G8ZT(r}i%6w^Y|muA3aFoct|"
    "AipVV4GCt$QCEZrpNvsnHJ6xVF)!k0iy)4JG!b(77N*yes4nB4<ENQKAS}{P?;Yy2s$;H72;mMf7xb=vBE<f&uv{1u<BLSugfJ)-gz}|nQQJfn"
    "4i)k`#R25VAY_ddmJp{}?XZbM$Bp#4MeWk%HsuM#@dPbunu%gtFvY#F#<dY7LFD8BhmOm0TU*me)LTNFC*}$c|GbQ8;i?^&r8Q^dtT(>?EFy}m"
    "yb%!9iV$5xa!Qo}ABMedu7KqZp@ljs9W4b>;R(6&!>X+}^6A7XGTuFuwuxF0OJk2AItgxG%>CfipPWo1ZPPG0dFc>ArX2s7QP_;InEdoqSa*I|"
    "2lK)XO?Py{N3+cx8Rv;Uv9Xz>*J$aw<I28Zo&&NaRz(e8)<$8z)*V$6f%vG10T^A5W@o^}=dS;^9hd86?$6BlEmy@V)gDhRH=Q}nVR(?amP(dk"
    "W$w`^T3q$AE5b(ox*A2~ogpZ(UbjXG95J{K>3BK43uXZDh$AF~7ig5$_K=SwEELBM4sOXZVi9UlUr@eo7ee7Nk}L;%=rOS<zoV6ZFqdn$7x_lq"
    "=wM6rL{a4w-rRQXi^huC3CG6tTL}d&e37Z<m80!q$ctBYDwQKIwRsm4=q)SUHch%=DwHSo7vd;I92y=vPo7ym9XtpwY{EsrN>sGEaYJE&-&`=2"
    "1Ow^Ss>w=yA!Y-HCp?YY(eaI`@m{oTZe$i;o3hK}p*cKds^f8DyqbuR7O?l3J%CnBkc=bn@SzX%DS7Q;gLE*#-?F#WBBe+2fltgov2j_9HJ-8r"
    "#}Z@HFKodFBjcXRM5HWgNz`I|ng_KyvxlC<Sd_!0z$nj!uQ#2p4{bHVuuBY#f8iG<_g(T6b2?*BEzGm7wbWi5gM$RhHd*;kk&`jQ4D0pPt9L-l"
    "-0rQIzx$H;a-zSn1B+Z2%;L<sr4w+(;$ik2BUYtzvI%57aiQDksW_!Ky7eq#`(duo$?=ET>Y8&{-D53Cq_;KBt4D@tPbgsKqtbHHAE1#sapU6B"
    "-J5TjXSPqE$e$S8r7q<6?mghLo(o;|o=g)CePuT@b6qhrI>6ifb99i1#Q880AHxB>tR9emnh<f?p9%O0e71@S`$S~-e*y>QFg)FR56YRDkkQ-X"
    "`}Yx&BgT67(F2Sd9uOnLa||QCs9k#iG9@6xc|@d_2>sR!_tu~47eSqxB{;#OERw8rZbowZM{E|f{!U7$?7u_D+TWr%c>!ndTRQp$7=J=*HW_A&"
    "$S~JRrWvc-A0WJk5dF^y1#H&lE{6Gk8jBhl>H+%v6<Nkiba$FgX$Af5_-gtLcj(U>b15>UwMB<=dKsw_R>S}a=EM{8BGKf#VBBYTq(95dyJ_Mz"
    "(#S3p;hll(T101^`N6M#wD8&Qns5CPZjO2L!b(0dPuoJrU`)(pN}sTW8Yzq}Ui*-T;x|G6sj<`VwZv~=x2XEigve51WUgODU|kF{Mwf@FHjwRb"
    "TSdldavKAmM^O6n>*~<V>PuMc!5_t6GDH4idN<`$-~7#IBChA$-OJXdh|FaO$3xofc(uQW>^aDU+qD!f^s0YJ{d#D26_W4$8+#lOz!w(=F|%_D"
    "R`5g$m`N_$gghw5{QN}Rctqyw_lZhBdG8i59D2%x&)8<F)%)r{d((XW8-MTsStZ^!KHZoY_ZH(t(4QeY(4Qu?u}J><A@<rVX#LvwUncMU4gJaK"
    "cP+dZSlWg5EOL#H<PpGrLI!Puvki;?cZ{98?>+g~v5owRnT#WGDB{0v9&%Uy({GyF-4Fv@lcy@xxBn)R>DGq-+5@5+I&hVlSJBtj&rh`|!_rew"
    "e+>iwVH|P$?<c>sET%ff(IvY9W*LZ|FH<)$O!d_i8=c4mh~G>ijS?Ts*oeX^m^HrEGOGnCizGbNv`aGe*Q8mC7^INfnf<1@ZgO<|vHHY>!s7=K"
    "2~Q$jZ3bURvg}cI@`xVhBQE#!l>Wdt_g~QibJGLoGefj<JpB;#mJ)~X<22FYu2RF=`>+piO;R~dOYA<}{o`!<6Z0VNt#=<I^cs&V7{S}?TL14@"
    "5`hciLnNdf-+c8~WB8Vt&;NiDu-P{>aS^4-ziKS~6RXVkADWH&eEY>qe?{g_;rb!2%2Ym-lvKi+yLrFpnjV_7LR>xmSTbR)-aEOd%@T~VW%I31"
    "F%f`g%25g?ELX9(i$wwBb0AzMdXZoQo`wp3$t>4YBYanLcurJ7COjao_|V+?`mGf0D?JP$yXkR1WYxM9XYwvV`~Fv4-}2P^ZR+Y1Y;47h$z#|!"
    "P*VTJK;iTw0c!j^@Fcs8)-W@hMj203zqbJwK>P_#)~Phn%E5=<y!nU8<C^yM0keq5pTIqcf1JXP;ITl5gHA&eOo|QtLt}LQ5_Z21@K;DUj~Fx@"
    "{v&upQnZ$SI)0!g=0<{n3{w-7qen;~qrUfbb&NRP*Iahwk4_dctR{VmZHM@VKX;KcCg!#&e2RQV+BV?Pm_60<AvyqUh?&;zfarWbz&}K;wy2|u"
    "F`ysuAntzaHsJw(YYhV>q(MXpuk;vR!4LOEj9*K3_RM2o_*#_+gP-nbu4pPswrl2>(rS`eyJi*d=@bBNEjIrfB4_C@PIrmF8S_g~CYDaKZ@xhp"
    "6EU28=g|(Pw7<%Ag}(f6PZ6=1y@mW3{}++4z{iN;6<5Fny~umFV4iAUAgRMh{B8Xh9dt;h>^LI9FFq_h!R$c%zSw%(9Ia+m>A&~V8Y08Z?&s)("
    ">2Xb5U{=OhvzQEVm+isi_rFCxMqG!{*XbSRjQ?+DK~CUpBpU#Ibxbr;=6H{yf8~GrXNTYa^XbvtfBs+1kG^kP7M$vukl9Z&N1v7vah9$06BQgY"
    "Yo-(eLWfCI7<2?ncJW1N9yQXqy52n@MGy&q<sx&8bdXEzXvm4E9(;Y1+cr0dE$g9o*|hkwiD;SXFx$7WV7AOaD1KVy!N=Mfj|MnxLCL<h9=^bz"
    "UZDbj4eUW%XeoafGW9X2Cmi<6Swx`q{w0KrVB!DV;|$EXd@Nk!Aly=3f=+wV7PV2NWN~~sQ_kbtF;&cdW!BL)-0^^8n+4Fefq_V`otNh%(K+)="
    "|5_FW!mSWyTTr4T@MuE9o9pz6%AI0pDf1p5k(2(jbd#qgEGT)%f;<OUeqNzL6o=I<f(yY#XXG>jAf*UdSVICMDVMJkRabCvFM{V`7G6O|-dAwn"
    "f+#Zan0Q(tORUe`)B**VQbzXd=(#IWy<sl)s*6*S&*QiWhB<$I4Kt~#bM?*eZ!d)sdfakMTj;{XZb0|$kAsQH)ES*Z2*n3&_G4lnbLu~cQ}<@!"
    "5wr~85Fzv3Ig)IU^W(WC<d}ZXf4Shd<H8>LoX>sEK)Ga2F5l$-_%uiaPJYHfy9;fYI7N#ccdME_)zJ$h*U02}70FV`;saf!vHQG-1*S4qMIBH$"
    "`?fj~Id9h4lp0VU!8|rj4fJ)dbb9usbb(|^h;Iq;NZ~{8z$c=wEiIZpM>!|#;Rt?B_>qc5bb0Qq!dc9+vV0P@zK*}^!Pe~h^k34JI+UO9dY;kA"
    "KN~iXM<lOc7eXN3f_=%$xy+hdwK}wP!A5i|N9I-vcyE|TMFyYfyS`ce`3)vhh3O?yroC^57C(~dDO8L#zC+|A5?ifgu!GaH_jPwZM|evLnEk9D"
    "Q5>Lq2mYk?3~>IiRk=ym!VUk6#>9Dp%Z4doB&`bX{v^U5&J)th{PD7|z;u^UHx7U%HAgg&adxv{yMt$agZaadb<VxRAyhVOF(@q_J?MI$dl{R`"
    "GX_q-$fw43J%k%z&EmryLa=3itJ&o{60Y+OLK(B8d?xg<X2v|ba&LMi0Kwtglqxdy{JGe{akFvCHgcshJAIi5*OC@+&X)E$d>a0#UE}dqBZkmN"
    "5FW!@R0_=j%IBC0w@yOaD?M%IjOF}XqkGGEIIHf@7sC%UgO9RA$*lFmcet+WW<%_sF;P#xAZECF6BWKx&S-!_?9#7bT8W@@0`D36P{I7tkZ(FI"
    "{=a?&#}0`5IkhR9dj_d>wI$A^OTNm;tHkd{w|lpB-bv;rDGltJM{epFk7w4gf$%&lx-5e8AcQ3hNmrr3d`!PL-Z^c~m6?s{Atv}Eu^fW?XM0-N"
    "sKmvV8@|D#+>xJ!N~53hl4BqxbWaSQbBu3VW>~)%UC%nF|HY^I;|xIjDE4av|J_3yInl89Ei_X~zmGp1CNH>ck%=%%e}PVvp*6+e&l-T7n6^lE"
    "9f-}_KM6SJHHZ!Ex)3vdL9j2C9qt*8Iyh%*`yU~zDvV#Y%H?oou}g1eNJUaiXJ!}*9(A#RJGLq?DH(x6<rJT0o=Pe!PVrj`nB7S;Zl%uYQ^i?B"
    "r(dGwrOtZ2a8MLm<NLciB_gExaMc4pVmf3}KG(rim>gRdxww43iDtwaW(X&Pfan~Tu~+opLFJb#z<h*;GtP}4GBX9}p&Zj@R<7$;!F;|IbS_MT"
    "dJWfq!rONAId<(}4jTx(CmHNxC-Hit3c1&&ex@fE9$dM@PlT{~)`y`1UHJom7e%MNCRp5C0XLGf%OnX<f^T#Lq)EwFzjv<Btl#~3{CPg*IgdF#"
    "6H0~k9i1y61s^yKE`V>}hXS#LMW1!gdSF2ypn@(yS=95Gec~?7<D<_`PB0(Qh-h}y&gDWSDhF+0$+X=T%x;2(@UGC@QnXtkL{03<o8Gl#IR#X8"
    "GGn}ewef}2fzJGx9Gky6X=_2aE>a${h7Z6qJ``r+x))xzbPHTIuP~x43)&RSzh0qFChv$NYE{6its%_gA~FL<#=jd3h<Qj0ox3)GC?|*V>2zfv"
    "mmvyQFVJR?7q^U{aa%FR@qccPSAw!2pQvRmILS>!Cb|?cKYwn|Br2^(<!)i7ZomsK<T}C%CH<u1as_)3CaK8V>D%=RSm<W5c&vl2S*`W47)qhS"
    "w&x|t@$1y80nmxWiU-fy->i4$=fP6PdL9nPhXWFVGdkr?fLIar-y9E7wW`jn#MQY})EDruU|qL*-EA&xFvrh1b;PPAuwU!-c-vG8QoC4I1@yMB"
    "E}C&!mCQ5E^v@}+b#d4f`q@I-Xj%-7DsXbq)cn+3=z|Ytc5|X^gSieMS%}rd3@~}1x92Z9HZ%Nav%^DiIzo)jDl4=DGslZ7SE59uISsT0?W(*>"
    "m-mq_7<=Z^!S^^u_p^L(qE<`G%O4$km<hIN5FDB+wxv4$yGaCL%xn}m4aNhbE{A#M?@LK}k{{;QZQ#7kQ+O7xZ)^Ay$z&lqC-=&2MMrc2r%!gA"
    "2<-r`i=745O~15*GsQ@KrUWB1*Ejp1RukKyhG%e)-rX6GjmO>5i^`tE1oa7gi%4a{)0sWP`n_!}gy%<y+14hOYBEBEH{Xdksf&hEo^wDv+28k6"
    "2<B2l5Ph}8=uX?5)vOWMq$6E0E7jbl2?6Y?>!^EeiYbo0snBo(*71=32<P(QV>YW7T1!h|LjwYc$L>P8UptLrwsv6kVR`K!S1E7zPA9;9nAqsz"
    "MQ6J+rn>>}PiU6H&UF!3t`6aML@2MoaSL-suvE|;N9l2#vVJC1P1FiZ*dg3KUu>t`t%~L_^(RB!H)2Bv@n6*PX$(l)ER{N4qGzJHnm@~YN>$3^"
    "6R~Li;T~Ek9}OL8yH*O7UHNdBBu>9F&-V~+2*FuO*pdpSo|nx!igK62x!<g@Y(6)sTfDK$Q@WElQ;??~Grx4FPA?fOUyt$+!Q@$5dc5}1lAyLI"
    "g;LwnLM`}`wgoE~d>!L>6S0kLxO9DCXw7O|WWa(HRt5V+O^r$<2=uB{?zPl9rfE@0)4xh(84C{+G}K9sfUF?(ewzsZjTKU(RQq|mNRRYd`C5%|"
    "b1UmEE)_)hjLWVi+7R{%B5xqm9l5T=R-+MP1)<aNfl#-_E60m0V~1nkb$^)YUgB^fJUK=vvvESP>+N*}vsJ3lATLHh62dL<dOMfH03<km-Kj|3"
    "KrQrfq<5V;;m6Hpii8wlMuXlQiTD~x&ebV=`)a+Va~61bJ>aDYdqzF}Gqr#8=Ro4<QGB-*7Kyb~VOt}F1a~w;7unR-wfEV4sOoG$z2n;(%0z5|"
    "e?8Ju9i#&pNWr%!<ziL@^ln={_j#6Z9kZt?WgAym!F%c0HCrz-tsGDJ-7B7ft-xgE-fIOv-Y@A2d1YN_GIEdkG%!>-4gEtzTDlFNTJm{YWfHlK"
    "Vup5Ij2Q}CS_?$3k!9JMPX#6RnADy%G0$KrSFbCO4B?=rUOve3HlQUzhYG1jvT`}snjR+TKaloYRalsO7KXDY%z7kkB1&n?+NEZz8GOB1XBwOl"
    "g1n{@iKyzC1*9Z-`-)Sn_(kJfynSKWteH025B}8UjYe=R7h}Ak77#3bYazpuS(q8mLE*t<YdsT}D4#%tVk4(lMOaZfbh_OnQ(bz-cPq91w5L=|"
    "rFO<FXhVm&eDSSr7Bg1oCLnM7+a}5D;$1UQ2e>rEU=T*x`9MW}OS!&UI<qY$sU11HZK;`=@<}Ez8RTASo{f-N=d)l<>gCzEq|jzRHwR~;zc%;Q"
    "@ZO7OW64_n=i#}bqh(f9#U-JOBlSb{4eO$=thT%D<?5PX6Ufqv)|M-O@Xx0cQ4%7{d&h$};%Om-DvT!{_3KYvf)(g|QR&2nZMf|^oXg|Mou6-8"
    "uZbI&sm05g)wnQx#_sP6<m>nAEJ=fQSgV1hY*s=S&EAAr){5fvVM_oMDv>ZtNLct~;>x=Jf!03PCgpSXXT@ofIB$fsD@gP^VEh%EV%Ea??f{pr"
    "bA+6n+cW>WInN;FFp+K!JUoaLT%dAlvsLJEo5||(*%Fn?)<edBIZ*53BEafqc76uMa*X<YWJ2H<3PVHfpea+?1<Xejb<-V2#_cFl`uf#Dp$s3n"
    "N~zB&<aTTucwq8;`WBDy&=fKl06i%R52Dyv9k)fQehBBOpO0v%lxzC1xc(MB?sjt^Cs%LIR$TdtI<NMyw@3q9sr0!|kiN0R4rWLr+qA-##^2Uv"
    "{!Fmts~N?&M$9}p==tB!YgV!5P%@Wkn_;smTD7_t_A+bj_#_`C+$F7uNguQ9M?d<2SnQyf3A4S;(#zIjS!FQMg`&+|TJMQZn>=@)>}DxXi0^A~"
    "VqP*Q4G);Qyq(le4|63#OnOa0D@=0P&mo!!;qkmcA_u5u<uyfxiPhDqE_SzAJD|}K8JT$@E{YU_9;-8?Quy6hV0lTDn8m%(==Ex~8aR!YoK~f("
    "3WX2KwiI}Lcr^HT-`B;&<k)<-oZ2^4giypjlu1dH3fWS=f(z@Fn2|@)vf<9}CNZYDl)U{|c}(09vY1eAx7p{I&YFa<SpG9H6qJRi0`EdkUYcN3"
    "mYh9pd>fiTE>BBuGp-c6>yw1>_;8-5NjY@>E%E<QR$2S1J1bij$V-hM-OE>;Qoa)7sINDXq(#o=@ZE1xm^m`gsv562Qp(Y4;rX$&&g9`&Ui6Mh"
    "lEVCg>kLK-s5}Tq%8d%x(l9Bex-Xp|$9uWF3=<lSm0qiLP9oX;0r{jdlBq#yW~vRCBh?pgU$G<iO(EWZ7h(|y6I~0!zf=Vl*Cq!2Fm{hm!<;MT"
    "hv?#$=XN^t^YhoS$O}zL%rSYL1DAuQHIT8M!m3zZD-<|#HcU8^f-fkJfhag?1)?SGsS{l|n`*CDRi@6j;wimKV_7OSQ^=D(=+4&)pOaQrRiqd-"
    "`CCrhhoW=p9&HSwW{$5j^;u&qs=A>v5mLS8mR6tRR9FO+71<VHvzQ6cjXP1V&y#1cY)f;>HU&ey-Vd$NC6#xHHyVvX9uLli4T(~@(DdS?2v_*c"
    "F?iKlVU_l11vGF}+HOE96^@78Sd`pBY){p8hlJ`}y49+wys)<B8vV^0^5W^<+o{?7Rz!T*_`dbIqH8Le&0<N#f>qLHFY{M>`dsmIn_)xA$7&T_"
    "CSFx*ml^IC5TB#4W`WG5$p4jhI-iGkvoHC<2OoSMnlC&clrHogS$9#;v2?}_&HX%1Q|BvM<%%$r5)XsCTl3o+RcAJFBI^ytM}><x^`hOBTIk47"
    "`qy6QbYwv(4K7_tC30<T!STdWXkbVDy-2yhvrve}?MvOR%nE)on#HN)$V6_yzCyxgXHP50+c=59z*S39M}6bA>*9Qon8**LuiDVWR&~A&TkXO*"
    "uaQNPqyvbjR|ejRWzun5xR!?}BtaOK$8j)>b#*Yv5L^+wSG_T7gE|g%C#_s$7G4y7%-LQ^!9=hkgm2nA&&T&nn&A|gX<jsLkcqogZb@waWs;un"
    "HdsXzt#t?h5ock#LYyJ(r{b0Mhf|_$`p%!>U)eQyg4je<Z_X@~g8!{&?CD>MICHPPx;nguPLUbrjM|6nhb_^*0}9S*8^Jy&vTYhC%XF|Px;^?}"
    "t!86beLi$3?k+1!bbH1UEG}A4qD-;!!HEhOTSMYH+L>1M#(6L9?IuZ(+|MUXRW&}LxJ0{dnSw$jFXf;17IcWT-5X|^8QBud1i@3n@>U7pF7pJf"
    "o+0NC<4+x+wG*sI*&iWAge5tGoEa$7#buUfdcqf?XV99p?}W?u$1xtJO3$n{YksBn$R{yKqa<8o&lXv|FTZmY=eCuhk`ebQ^!w*}z4-Zkq>~zW"
    "`)+&7g(K~wzh)Y-&=-}K4z%5Fm5M&h+#HmOKAx-T^!n7R;6%KbdnwBgK>zsfei`maY|XaI;+T&)c$OXtD<_7gHghH=Jey!`{VWzZ&!iW((FCk|"
    "Ys`_h&N&`GA8Y{_1Xnr(@_K9hSC}Sit6m}EbfJFc=xnJyyTEc797#d&R!0-Y*a!H0bo^Jodg<PXd11~)Xyo~mjzf3(SM%esg1uiCVZP@t5wo1C"
    "t3gE+XV58tivml_qSlXQaC?DkOQj89YT$gt)`Tq-hu#IZ{pZy7KcF}M=}*Ds(ar_i&y~Z?iuRu)m7SgOcnlhTCdv^FQ>Er|xlMbQc`+XXKgynH"
    "z<dDn7cdhNyNz)cs5=mid28%TCGFT)q*pv?slaXO5sxeRmo*~Pr695kF2#PX1Fh5$389=M#jIyeHD+F5Oik(&-dfMP68!y6rwg3jg4v)%5JjZ6"
    "<U{`3bKEI9krK-}BkuT?vc_CIg2MK4+5D*Ll#<T*<*?5uOz302TsN_cBs?(^IhY04SYV%`FsIHj01zRe8B+n6|L*Va=Rs%~`rC1skj%QVhpbjD"
    "y0(1OMv*XTfbVoUci6><$)&*y%zXB*`>5JXQ9-+1SYrBY<-)cx;clek_GbWbZSl&uM3A%4p|4SDF>kk00j|-T4RZvn=pq`m*~&Sbq0kKhaCWLa"
    "qH@bxUd5KZq$!NnT_m3m=ktyb3j~g~WQYhDkUD?!1Is%S1j0B64|6OdFjEsaaxmo1F&=UX=Vqt*+)&<Cegkf=LKisJfiv#|Gw??G-VWt2OK5jE"
    "V#7>h9$MfGnV%62CI5BBMz=P7QG`YYcQnTRlgE}Wm0YmdJ_k>v>T6W=n}btc;d(Y*KI1hCDs;Odb~p`(4U&rDPe<C4>SS5gT3SMu0?wj&C+lYz"
    "NGxH>2}@q$XDv;1O|@o56`yU?@1Jw-L`pckK?xtES+^#>J_~!bK0%KqRqaoZ$z|%<R>Lf~ls$n4)8Tli@IXKg<IT~@B7(dpTZBO13(k$ENKQKt"
    "E^*t<Ex9keAjI}s&DO0%VsXIUI2QxgDb?QM!nzF#0%|6;?<^CoELo(XR_EAFzFa*>d(PT_DRSf;=F8#yGMhUQ`khEiMYOZ_2J;PTHVWK3-igLv"
    "tu}PTRH5*F>X~{LM7gFMkF9;Yw9xvP1nq%M%;_uRr@;nGld)jj74zY%tqqsmLfT_c9#a$g4Z-gZPS_%xUD$|MQK2Eh8j_p1L}zXkTH!v1GXU~)"
    "k1rL_6as=EASYJwh*Z|}Vmda2j%syI>I77na!-5>ruanucrNs*!MSninR9+7A?%XV#gsJ6wnoInV8mj^s94RoDlVRQ7Ah#B--E@Sf;H)31~km@"
    "bfDAKdVT}%l;bfNT1JPZ@(HLy(%mJ*CRtumqU1$g<kBOS7&<R2gSAbmQs)-|eEA<~n-Z66$QncQg$>b-a`D*A+xu3V`UG$kQgS}3R`J4tsuOJQ"
    "wRhw(lVs=#hvf+#`9DOC9X^;%VoeB8l+Bhf)J%=>b5ljWV@WruM}wGvKMz^Hz@>=7r7XGegi=gSd#HG)6{j0QDlsIxSgb|m0f)=HfP)?(Iz1~k"
    "FL+T?KG~C0oZ}3z{G^t-pIoC{oeGl*^lQVyMdcZr8t{YbfH}#dLCy)(LQkA8*X~*vN^ydK)hG4mow%+WPjY`HD#>~P8mXs;#u_-Ug+E?gR}i*-"
    "B1M;l5<u8%oG<h^r*sG3>rdz9{DMmmsB;qig36$+p6}l_r{zgTwv!Gl^2X-+qs*UplZh>9%`d4lepqo~m0dkIpNR%nXVsY`G8A?wHKenW4JTu5"
    "j21pTW-g<`+kBjsOk7PIoj5BI_Dqd2Qx$8UhsKncaYfn@!ZOUMED2o~(708tZK+|ArAq-~({A}tw%JN#MMYdsh5>b>HM>WHrZ#b2oh2wdLujXv"
    "q8Y@|34a*_F$AhE=AY0r7!lra%2!}K$|u(z@=l!J1O+b_buhfbZ|a$vJ$*7Tl##k5xUoXbI-F^~FvBgH%+x9m$sQ1CYMch8S3t3tYIXMe(<q$%"
    "xn(}xHa5Clij?yN-$v8PCW_ZyBlhEk1IDN4OR-VBdZ#msMH`yWL^>I(yr6aNyoG<Qb*RTYqq$owd^mDrZpGNCGkn=)waMI>khP28V~~N10zq<~"
    "Ytuo`5}cbwDg_6C)%V44ZNggz?%TO~O{}yUy?R~GonJw3{E!=gP^6yvZXEdI`pw)|r?A#~q|?M)ICF6LV7NGhBPF9V1CqP!(ub;wo>n_!oj+Au"
    "gf&dI&6?BxVXRJeTg}up-M6|q7hSF9I>7+O87U_R2DUi=SIil^LD1-q_4{GQt4srMt`=uczP#}Zn=`og_FNBCi0A&;d3H?ff67UDoD)Evxly7B"
    "!Z@Ca&qpBo+=_BWWG3&lKDXA7>MN6TDlI84hQ*c7$6c(MxoEa^fv%HIo}N%M2GC7@Uj4RPvTjia^9w9UkH21B?^lDR&=wtc#^=(|{L`&9VGGFW"
    "tP|BArQQyOKgs0(4@wRWZz(34aUz};Ye5X@&8#}+tZ<uKJ#WTa+xC0+R){>6$W8%5dI#9LniLy7ML>`-^O#wzwK=;;*p@)kVZJ&1Y}NXKm=iHK"
    "9aHM82uh}a&&F|~t;B2)iM=4ULwOkC`S*b!r<I>l%CXItsv>tjiv?Q;aS;ovA;8L=oLDKFZI><DbQ^~;l*k_|R2?f@HZ2Ge(YaM^_wsIeOKe3&"
    "98^|b;PR=17edf-%YZqk*URO5Epun`%2!t{$)!H0fZ<oa6CPVuT<F7b#VT-K?uBBI+;6e%MMu3#MM1MD8GhA5f5+!MQofaW`qLEK4^pju7Fx>e"
    "q1VdSuA%!AML`S1%DOX+(o6Wz^KWlcG(vglRvU`-(u^Ib@T~84yA;okxS>OwGvl5|HE04t8`WquhV+KxsbAG~Xz2F&RZU;o&P&4ZIjA>d?4o*o"
    "WyK76D;Not14!)K;|uos7DG8Rj%H;nRC~Sy2Wb@$x~s=dio-WK{rCD4k})Hy7`g8s-FQ6zp0s`YVBIXz<v39Kj+wVzGsy|c+=2uPR>Ub4Cs_MT"
    "ncI<U%LHk&-cDoZ4G#XrEzOPu-V?;wwfZ_%3FfO5ULp`U_h#R}XFioiUT#lY2{V8rCJKYE^xyoVS%S~#ktXn6vIsZuqQ9%fQ=z{{*QL@>#$?#o"
    "Ei3ZgmfNE+=Yae2tLuCp6w4ETAyCE>30w%DjOQcga!-la;t#DMeDuMq0u?#({S4~=t?WBuEX&UGPQ_QRs$RVc-Cfl=%=F|QPT+_X$st9PR3If&"
    "q6|ThWylLdwqe5yE#!p^5ZZX<g_j1r)!s1RAa85|HWW<C!Z3)#o<vShr|Pcw;=T8r^ZWeaq<in{rfSHUsuylJ_niOy;rqV-+hjtgFgD^}P)kZ|"
    "*&PfHoR<vE=kJUb_TBs2+8vnEN|du4xM&MIVKFm@pZE!rG4We>Kz&nl5{mk?z4#eBv6cr&JUQ#T=Fo*bi(GMiScxBnf`Nq5nNDEW{r2UMi=l{G"
    "zi~f}EH*0brJm2?e_s{jxrswlsF1QUUcu``sV^WW5Y*R^#?K0y?p>_9e(FdD<-d$he>vH4uG4LPIuhtL_jYzmh&}f|_6ofcmfHlNYKJHTsO($c"
    "+By+33#s10OQ^_5(u98trIGI`FKPS->d=6n6cz$2`yy>aiYqO6G}>v`{#;|5g_W=TAK#aSs`x({ppe{NMG_|0mRYk^>1D%f<<k{%5rjKkNgux7"
    "-oh45_R(L^Ly8`!kq%{ArwBgp3ccj6XV+&#u@hJ&pLksb&_Jm^;mHo4+v82^cYYu?=Vj6~TEQc|jy-P*wf!-8o%5jT|Hk>Ry?>i3DIv@9jVb<B"
    "5+CW2pA{qS*9z2)sHE);{_GGh>FT;DVSE>3$+hbE8p`}yggx>WZ2vnIsuB15CiN5;lJ&V^F#`cNd5R*X1v|@Fw=G=v@^_}Fbn$uZul8k;CvsNv"
    "zP}Bcf?vnS`kGZM2mjIcTe$I!p%9_nXKrJyS2~ozsT=MgncEln!II1Y{F7+lk14G#*ghV0!Lln4uw@cE&KPUM^Q5Hb=Q*uBCStl(DJegV65LzZ"
    "Dt372{U>0K#tRWp2VRh{@?0H!7p7{^$h-pec)G04gfXGHKY~AZZ@*24IeEv3F)ERua-g(`xZ~Jy-AdReI9OwujnwKv&h=II)ko3pDeq5#FTB6+"
    "lV+he8uuu(h`BH%gf(z4P4n!rvzHh+em%hw;(SAd{X~rOzHf_kSB;*-qwaZ~`#mNl9Hgo$Ji6M}k|aO~$y&&amhN*(v=>RASu|bTNa%CD>nJ4u"
    "n_ip7ezl_Ze0Yradwi+SNniNVqFC@}*&5)Omd>Ypj1OjN1Y^hc48g+RMt!yW>enZHO8C`H%xOKFr})Im60E_<C7egu7yS~IJrH$Gt%Tf7yvdt8"
    "&zk;gakBr5fB#?ayz{;HAARZHuKd;A-<GKqBG3Uyi*z_fy>QDrhza7Q2{p8DU*u*yNN&>qgP!iGnjG&F4eU^n%I3gp0%03e;J{f)IR-LUedr<D"
    ");9%k!!osILe(KgS=l36hHk!8@EwG#d>P-mGNL3Ypr%oQhxrARcO9RSSIe9<GclZ8=lhV9tK0n^;bmNLhkFLZS8-ort<cg7T2^L=RvPbQdPE^{"
    "5@&j*{M5!Sr{MKcS&^OEO~7~8u|*XoJ<%B$x=^Bkz(Rjpskdn7wCp9peQUx*{boTj41aVJdwIF*8@X})7FAT<GWYQce&ZQ8C%^bL9J`gF?8J7W"
    "Yz6HSLXvNWq(fGbe{9sqBUJ+Y!MzbYeP-KwTgI1b?&mooVQ=!Y-eCnBsHv{eZCCXKdCJ6$fbXP5LGZqdwDu8@)j2x>JKm|tjy})h9ub*GNu-pi"
    "J*72fK)iwEf^Q`vf9W(<uU<||ekzm^Fxi~cEsPpT{N*o#v1WAG#ag%xs9bs;e9UWWC3qgUyL20=XcDaBhHtfB-F(T;NPRJi_wYME%0-&oH-1c1"
    "bb0wBCf2!$W`B;6KzJ3EbSR^zd)ktTPG`@vx@u2r)c=$SQa3}zCqn7?14qzaj51+HSedDM=Hb2`0_%fkWq@EEygm@t7E)<2we})Cz<#*x#~vL*"
    "f1Qb+qzl-A9r?3txz0Mj2RzBNS@5ZeW<e04zM27gWFGE>=YpseQ~257iHPA~MkTUqyt)SU2Z~SfNdH0@Q$urZ&Sp1Lua7Bv?pft2#j-d~l24k9"
    "H4?u(wzvsW2f5fkZdy|TgS31}w@~F1r${D{Nfzw5^>TsuaEx2L3bh#xE!MIzK{J>X-)_$rg6aM3P{gPpNsuO8X52!BkU%;MwfW&cUdin%bwOLM"
    "+XZb|pE#Qeizc<9pxz7h&AX^lENGCoqjrx`g9B`6pnf?)5NNnos|te)eUAjQ6)awYx<TiFeYI13e-KS>__>HZX(qJvMUn8CvzHZkI5SP{TWJw5"
    "5eIMVQ;`%^a%1X5GF#V7GkHkT;J$?IZ>!~<f518ZhbN>ufu0W!`iWSKlE_r-l2GF#mO6kFkA$$Hq?-ca7-XcHeD=JC_gLvv+&3$#Ks#K=-wih#"
    "8ACSZsrEARo@4TzS12}#mh42#LF9N}uT@U1YS)yGHCdpXiCcS_9ET)JO(0)_Zf|g=gyyb3dKZ25M5yq&I1;vQG{Lk1A7yfmYoC4k4w4lLbjqX&"
    "jj4vTny$&F@}lR_(q}&*<4J=#QWt1YO3Ul+1|XTgqNZh}1fPIF0(QV>INh1AqyRVY5sS@sF0>s-ZkB%PjU%98hZi2WfqyZ5P$v)^3EIwdhJmpS"
    "xp<s0B-dn9yT@zp6e6B6PUTYljf!FsPx%?7!p-eWf|_QkQH{c;wCIT9rJ#JT#S~cM9bL+t@X$TDt#(Dx{a9{82UM)F9NSttfR?Uj={}k;z}xTR"
    "G!ikAO`}St;B&#qh2vETuF6~QL^&0rIkoBs%e&{|E{bpVL>)favXhb9uF^1gOTn*{6vF?|MWLt4gA(jV=A9RuPXgu@oO~7be#e|(@l&s~`f1*`"
    "uFw{iF+BsXW!tO;jo3oG)JyOP`?8p1rW;OS#@5d?rP+X{m28AIrxoxrL$Xc7uN8(l1>VKmUznkPQg=+6{^?tCfnrWxnlVME+;c<2fVF^=Wy|@Q"
    "XLpslZ%s`=IDkBDzNn+OKx0$s3e|$nor!E<0nkxKkTZuivq+73C{D(oO7#DVq5h0FRQVEG0u8THP73qV<6L7?ejP)SH+i((hvJgX6pp%UuO2;f"
    "8PsJwv6bYK|I)O21)-8<h(hp&KMm><%>WbgoDelW<>%0kI!*SUlQnU~rt9~rm)*;+ZiFqM?I{mZHX?IrNT@iBvh|rTlWqx>*DHpmL_CM&ZRNf?"
    "n3lUMTNTtHp0wRqb-%!ZjUmJu0-$K+yMqwekR%f+Zmn1#j=PYaoNx`$G9Bhe1TP_uf?Bcx%zJ+{A~?g!ij8`|RT6Y_!Fn*6tdHG|Q#I(Q5X!yh"
    "ndRcb?1`-}Ay+F%^9f>nfD3s|t!W*`3nvcMZQN_SdyyLF{-J*1dsba23QUu7^?NPQi^`abuK}3~F`_m>w5|aNxZ@r<*QckX+B0DllhQ7!W!3AK"
    "KlzEFy5!w}A07_X{1`oQp}fitb82(((&K78jxi4~y*Xsz*0ut)l87IYbC*icYkSwNjtDAju_cJjDgZEtS>(qLJcjRUYx2w<sl~<N@Z`itebFxl"
    "a;gV$#!gv4h$UcApzKsn?e=z4Mz@?_LEQ_Gj2wanB}wk_eUkAD4&gn9!N;s6!PnFh!o<q+9t2Tns}dD^768S%+o93;OQ`C|qbQm4Xp=%XHX!bH"
    "v7;fEG%Hj~@KUjb@uR%p?yj7=XRJo01RUo?zH)T~Gx5tLy@%H@H3Vl_?^7u~kd%*V0y+FhO3^vs1-QQ6ll5{IM|XN<t2dl#UG|O7&K)1i<LmeP"
    "01uDw@jj#j<4B&I=w!RO8-Ni9hpE%Yqf7~)kJTNe-h7i@JsXr*HY=u*TCW$ekff4!)H#C>ZP@W};=zb!nK2Vdf03d7KE3OKQz)nQ{`&}~c$5aJ"
    "3H^EC?CCKMuckz<-;TZ)C+!c9?!~+7(uC!}1Dg|<6<;3lN!3H~MNfxnSXJvR;f#-w3i9sgrzpsF38QVhPqLc8qQe@9*%#bPV#_U@gY)MbR`p$m"
    "W={&vTwx<<?M8+s^j|CW-g^Vit*Uni`}>?DWwHgpJQ6Y48c3~Vch~uel<p2v1HySUqGberQ21vOd#nrargSSza1XDEa;fNVvTIG(M|mZa=(+If"
    "I8CEe_rc*Iow*e0dK;UUr!a=lu$F)}*7jis?6mT0vJ8?#3$!=9`>x$L&gUza-KXfxlQ{`M>2S+kKKkPP{IzSU2Yp^JD=RB=B_+@|NfgR}r}UYj"
    "!8~V4rc!bKYu9M~o)()oUBZ$$aPyrLa<#?djpC&^MI@sW#Y;U{AIOMQ4bQBEB!i*|6X<aSB8F*#lA+sU7m3w$>+HpgkO9j_BPI;R19vyw9YLof"
    "P4$u#+yRO>nhm#o9a9AmDFGPWx@W(@+MvCu2`r3f{61D}B5c^)#Ao$~{Nllp)U)SazNO&8g{d{><<E~R6alB6nKYyNOT#@v=GZwL!YxF^eH+*O"
    "aCr0P#+HRkaQUiISJ&5X++YX{o!qPOjSwtpQ^<`vSn!A-&(JP_2qyecHb`f=mU1|@D5OpM_DHjj<rV~c1ST!v2~H_SB7wHIvV<F2!1yo}bOSas"
    "E(*#6VNc4cAzq4|e66q}ga`~!7p0R9<2Z81#zV@Rq@0C~QQ{pTK=zO^fS$X}NP|-6OqjwXf8jG(_EO)5Hkgfm#Izl%-cH4>U0ZOd4>U;>oeC%y"
    "@8ra??Zx3`goh3CSOcgbaK~)&ObT`na5;?A<^wF4Zs>5T_Ei_mLm{~)L)$Z(;kZ-k;is9|j9q{d=qb7_<4jKK&Rsmt{rf!1BQ0~!l1D~|?y=o0"
    "xx$=an=~}DuZZyR)CJnvE5?;AWtw7~2We{HxrsfjjL#AJ_ucZt2J_C-ww>pmQ<uB)H2z|uZiD(jS>6kXTUG{=f+7`Z-~!2qZeJRDye8QCWi#WW"
    "0MTQl;KL{{t%Wtq5S9!EW7;`L^BjRi$I9bb;xjpGcT<K4zSj3x<{v#E#ru%^RaIn)u>=vl2$5sMXcw53?p7&PG>cnw)MT=_t1K~YS|{SARZ|G@"
    "{;A)q84L@^16*6HqRi>X_u|7TPHfV^5fR%has0jUSb*JH6Mxdh7H*#UrVpc9StQ{B8B?Q;36jzs>gYJ^vwQfOv%MlxXHrTU$^+?$HPRv2se_Q+"
    "KUP4*B7baaWt+TqmtAo}0N7brM3Jsxe)u!nYI}aZJ+7?0e8>+A<@I#(>TeVi+4iD41PJea_z{H}eUz@)-`Q!3m*RG5qS&EmN4dp0v7%xb(usCb"
    "s?yI(nxF=JVY~<=F!xogNOe}$w?w=q(e$CKe|PYBR78>72@1F!1zi^83=b%Lf^k}oLkgzXepdBa9K_z~P0#8};h+7KD?qOZW8;(zS%;vn6SlZh"
    "U%o+wOhrTz7i*U4!w=O*<RW_e|4Gak&L`Z}ZWldYJ4(q^$_r3`%*!`+0b?jHtE)iGWR6C&vJ9s(^XaIiNr-gNPGSa`+yeV||E|Uy17``7s`SSo"
    "<B+I)*D$qP>4mb}T-B_FGm@z36u;%s_QK8K2I;i_E&ypyS6P|Olb>t7v*c&<!lZZT7b^j?Ep%2nfZrkKhU7u<%MV~YQ9+-#w#GEu*s9LVsq#IH"
    "i1`UU{m=-i9?k&Y<g%HOL#q3o?5b(4ysiuh)T{LfP^W*DhsSXS?RGXdA1$lXHMbL=J^T2vg@K8kG+DMKpnlb4n(%0C+BtS{af%MD9rJsAvpMEw"
    "9Km`ggb<sQ?(M2gHO8F-x5HO9l`NEQp^hYaLBziG@(4NM{$wKK!HTJT>9=m(a$zG{fHJVex;{>X8vaXh96GXIWPdX8AqPzarrX|}aub8b<FC<u"
    "<D>dh8*YJ9mYTFuJmJm5pS=19KU%kYFS-fU?HZva+xnjO`DfJC)w2XhPxc7yMX`mGHPs2=4;tMI>lEA^784l7^`9GKYa`H$x;f(s78KX)Z7fI*"
    "IO*zw{1bKR6I!RTZ*>9I5Zi{?oFh01BrQ}zT_Xv0`kU0a`u-}HAZy+-1&E|mE>#XKjc=HQp4KOQeCF}&n|7z}>=@ql1`y$86vP_y;fYNWLx$yv"
    "7>5rZ-48BNjAy9j`7xX1Aa$g{=Lhad&`Ity8lB@~0YpyLlgZ6n(9W4NQN;okr$*C)f$>8)Ri{g3KhF1K9hwam3Lxuxdq0^ylcMJ3?ILiAhVuG#"
    "RK-@>CT;RQp@ZBz9l+w^;vHs#?JEWK*@4NBV|6kjdTN!FfrgO>C2nRaW|t`FG<b_Cfl9WV1X@6fUF2SP@s}FgQ=E0+<hz^{XUo#kI3q0bHE2OH"
    "2LDy7TFs!rE>672S_1*CCzNm9CaUc0nzH}NV?T0YIvrmNH!SJV>A}Jp^P_BVsdON})|~TEvX$@d?%F!Hz3$Pw|A_i-te%5Sy2fYLJin#K%wEK-"
    "`+6)M=kUVJspvU>Y7@4C8FG8o`R=B*HZP8lAOTCbCX%EA-{%e$>fj+j-o7;v){n<JEKn`SZ)%kZ@zw`8li7wi@7_&w19eaZmd|a5T+9p3B_!h3"
    "A%W5aK~To0N(#PN;hHQVR65&A(63+?T%E~=0U$9*;&ya3ID4o9A3XYC(Ihuq&~<ovb67OXYGbDgF;Qhx4dWek7P?GDPj0HaLH&J%%iQk^F)tgO"
    "wUhyOJ{1q&*@@3oB(jwH@q6LRrx(MgHG{LMSs1_r>dd0J6+o+}8WT%sD#K;>w+%=T&98jPc6<7@*O;`X81zr6h+LenRM7#eXCsKZLMygNwxTYL"
    "I8uNEozIIh4age#9$GO|A1z&`E!+wK^w%Y)+lL84-$9KMcic#ZUv2HItZ)wz?QuuzTU*AqLh(|pC1h1-Tn?3syNXQR82`Vy-Ehc4mB<S;Q_}+f"
    "EmU8ENgGfo&1oF3a?%LpM%~{(HRvb62|bH@1B@d}9ks@%R6c{8Pq*$iwnA~Ai<1*Gtk}t_czb7__LRuX!9mg>&fLb9wd>HsKO~5HM)mN4E~>pf"
    "@IF;*JI{mTv2BQ#hP#&_2OroJYer`v%RwYzY0TvV<QwEdNI`|1klUS4gaS}d=;7Hv^A)?+b4xaMRZ?ot#RG%!npYhxNjJ#7{_`&tY&>Zw&z-9="
    "SX0J9nw#)mCW%u`f<RDcL>KQ+C)<BF-LMCqfh!3q)|m)f>xgE&fkeFY<vd)xOwA0=l1$#U=gaKPod)l|#3kV#|EhW_<cR18lW8r4H4%zaRVE2^"
    "#QYysmCjNZyk<+9j4)_xDdHFTV|8!{X>umPe+6BR4C^hY|47{_A1V`W^2LfT@6Eldx+%Vt-ms=*qcIIQ)qs~gK$M2C_N@Co%#9}I!5!f;!ilfW"
    "D<bHzBRJ8C0J9IXCjQ}8F<VFiBF5A_8k5RF_4<7pR^z3cnvc$X{AA+dDPrwDS-f<9dD)kg#)YXV$(&+rI#E@`nuRO-8+z#n_C4m+GxAHOJT2>;"
    "m>ZzO-MTgH!C528`Laxd=8<;=O)5@<Qfw<2xbpRkfWr|6>_J1klyyW(omyi|P(7l;Cq`rd0JCSjwCy^bcp0&QVi>E&+e<)eK@YdjT<&v8g=HL`"
    "rtqe1>JXh%g%;biv4PK!5@=d`A1AA`nOMJ(u^RFXO3c-EFYd+fAKkmxNLTx4eJ~jLb!7O7MO2V&>YAbLM9nXgXp?4hX}h~>H#MZBi-HS5$I|?G"
    "P!+7%Y$N{kIraSW&{8Z&eqWJ$IsqCYEcG6%CF)1-{vl=P8y8WRsF&Mk)~HBBf{Ub`=_dvC5K40jzMlma+L63<#)rkV;XQ}$92Wkzx5crUn~S=H"
    "<FU-%B*RS6a4uidCKAK(cfa3X39SM2Y=BfymMa(`5<K(0y`DUQE!!qu>d`tn?G_N+<V;>YsV&!ib#zM}6kW<;EU);Nuo!vLkRdFkrDiyLO}sQ6"
    "74Z;z#`p3<b*MEA%?pfPT*yRJI97Kab#m>qAy<g}S-ep!$sPqqB<K(8g#2PNB{&ya;Ps7&AD+q;b)#ESdFPOwnM!57Qq|dWNd~m4y57-$@4fd<"
    "hJI!mi0cWUX5}Fj@K@xxdH7SkB9$v`Mh&AZligKkSA)Xxcq*xgPN#Fazkf_Ruy8;5im@{V*+wH!6Vz1bQG21G7ivyfCEkh`Hc6>NDCrCqjgf}P"
    "lM{C%)zYzZnRZMqPo4;90o0XMdTBdKI_x?3zjGBmAG}5z0}0+M(u55piVAJnewYP-hg3;ls-&M__a(#e2vuAvKTix&Q+9XL<)bB`=?B_K=I!Rq"
    "n~W{=vU0KoZUHr|v<#HDsW>Ibl*~%|btFbEUTE!07o39_bOhCMCwJ<St~vbr6?J)ii`r?dlgHQZ&uMQqgiYQoZD^EuD_u~AE4_nya26XfE}0dR"
    "59l-(wbg!?a{=OL<kmbvW!!DMaA}f+>$ReGh!AE}Zm>r@0(5HZh^tqx&fmMI_D%9U%cPPwgfT&X#AiPTZEDl1MeQ)0{>BXxyJ&(pw)AWVz6@7r"
    "Zd^l2@%r&CAy|glu}76R6K!&;W>!cUCFUBP3N2q*+9!yAtCB4uBi2;BoA<W1@NrF(VzTr3gLF<k#nVll5I|w}KIBfl=y+LQq^Fh=*Dql3=DxGM"
    "onznwSD*?#Rpn@+=2$?mum<zrA4n#{jW_=HXsD`qeRm3BBQRhm2dAUcWP>|#=FIkd<tu0A;3OiMWc|hp$$IZXrC6bl6?pT>vSe4Be|@fsz*e7r"
    "hLrB+UB5~Cgxow5$*c#Kv9PCQ7AB8yfTm%VEZKT67Hm3w#hshM!03=BTXg6KA1c65!|DL4Z}my74XkgFXzS(EdiExzN_0bKa;cA3>^w(RVTMdL"
    "a0^4cOmq(t=^7)PApiNz?b^z%WJhQ;MBTL9xxM|;ts;GqT)gxN>1|`&MJHK+3||&zOm3xF4Z!dXYAVVqLOuBcbglIQZ?zTzx`hf~D8X#gPKNLf"
    "cVh4nJ4;BXG$qN_ggT9BNQXh59^+demv^fDtx%O$Bi2iv==D`hhm=*2+xqHPMP(;seFTFTcD+z})xJ0o8-3WA&{bK%L)&mH%7$suF<1!fU$U0$"
    "o}PxbL$##cpV&&4$9)$q*t`1(SwpimvD$;dac9F!=K>1iIrp0|2ZN!gAxQTDv8M<bo#VwDlQBBX9-ypKR@!9Fewmv~pXN=JZ=tR4Ii=5c7*hP&"
    "Yp-$KHV^9ZH5DN$JxFmJrY2rm6ji(b;~j>TkiXb6K9kH%N-u`VQic{;=}f0I67D1g`(2jGrNg0Wp!3#A-&k<^v8=v-Dxtj8B9ABGjJ{y!oA@Lu"
    "o-xI-keZLPr(yH6Uc6L({<gr<08O%k10wsC!ZV3YIwwAsY4j%$1BQ%%lXA*Pn94?L3TgBaqAw7kKTtoLcqw9lmG=uKg=`lqD;8|u1_>t&epvt6"
    "r1d^8UK%iEb@9?nx$%E8>;(BDX(#kK>9_VszIUKd&KKbOKTWPOk=QI2j6s2~6GAZH6;38}t}VO6rN@YqV)pr1rJEPbu0Liwn%_xf&+7B+9887V"
    "WRgH4&?S-@i{Ci%1;BFVc}pFr*Dh0+`?zo>QIC_Rt~nOdUDVD+<eN(8Lbr`2o+N(D=KD@|g6qzxZUpP4b#oueYIId_uMP*q<ZKG$w|0>f{}hX?"
    "&eTD@##`e+QSWghd1_s2?{xR{RCCKk@GV3_=!)vN3yjO_H#@qyc)w7wa+6%xxXQDmroM2J3eVkr*=(r*#^qY0S5}~b)8R1D@_LjbxX5&ugvHcK"
    "dP;$ymX$wCmOCpe^_0YV&DGBz!LP;ErWX;2Pv1XB|EM;@&z4}YQmrRWaGb4WvOM+=qO+83JT2m-3!7SV4<_g!J*L&O#~o!s4zGzO>h_w$5qc|W"
    "X(xXqHNk3Te#uMsv-w+AwS+*9?aWYbgGo}V2hWNHi1X2?1@8am6{o#cyN?wHwMu&Z8I~qZi!q}4C$y6;C_5lN0%;!~pHd_M(qUH8t(F1gl)N@x"
    "R50XA3abHXxi_q%PSfl~mLbW^AcfDC`~Bc%-aiqa0ntAQ@s7C&Zq;k8zzZKAh4f6SHpGxP=fk{w>lXfn^b4L)MqT^dNDbys#dXFnydJ9`iIQ-C"
    "X*k^51DKmzh_lYjc~=iLIyrYv1$nor4R0c4V=Ef=O8}RsJIu=zbi#%U-I2&~BSe#08)Mp^+UDjaU(WHdQF&ifL|I`6SZ&hYsS4Vw&Fax38o1C<"
    "qE5CA;-yEY@)X?`cQf(%lcZWvFzOd%dRGCHA21plc;VrhW8TR5^-~l|t0i=chf_^yDVAd#2b)%+CYf<xUBBz*_X!DLl8^p9O?r@@D0RWTqMeDa"
    "-XXTQ@dBJKkbhu^xMj>$^dhWRS-?yC_(K6Mg8E(3oAY7JAhZcH*(%z>&`^=o6xNH>KD>mIQ=`yu9PYRim_i7F6h-q=zYlODxR6GD*SbahTckei"
    "d~!SDz3&BOr%SP$xDgpiBZ18u?$wt-y@PLmj2Cp|V(}fN-h8b7jBaRLaa8s2UHA#8S8mI*_#SDTJcB*Cd?xYeLjtYN9T|v3X7gD>dAS3<%8*-0"
    "4SaL-<q=BYd36d!Ek^+bPmg_SK_~M=6yAWs7cP;Y$F=d}_g$oqx9j~h3m<43A_p9*3acS_)1N^3Hjjdx&fR<z>iPl76taVy7=0ACzku5>Lwpo0"
    "(YDX^9bA3Ow+(}V@-aH87FfSFjG7kXM3COi^#{CMgj8R$smJMfq(lZ6;Y`#nyG-<-E$mx6N6hYxPe${b)U|wq)i=gxT?PFXN_?m>_fq{b%N80p"
    "9wYUI35a+Ax_UavJ?R6|>)@T?CA`<WKmTPt8LNAPH?4?gXz_OS>-H}P<QCFgJ9YNa{D5<m?pXg@rIc*VItO&%N8f?!#NFX<T>HhLMPJYeWQ!=9"
    "HsL!+dE}R<0Rf39+$pV|x|#mzkm0iTG2%G}mg%#cp|W%?x-r&0J!P(C@h6oFOYJx)mK$N^xUKCD4mv54@c?T{98{zMCr|sY{@a9W6BT@RY&lW8"
    "e}em!eT7)Z)_%|Z_y7L<=y*srVc@3bE4=4^Usdlw_0I#i`=@~V_f`=HRGvRUzqRV>S5$;)y65-xL+eYrqSoa8{lGlny}ZI^SSY=QCJx{~Jbu>`"
    "Lx1p{0}QfQXkb;nFVoh--!Bva%E*CrkEcW~lV%$?5u}*HZkFIlQ3j_gSf5e^Qadyr3Jp=b^tR{iyZ=4*Gb>}`290Ub*ZY#T`UncSHC#?ZQ36-O"
    "cCr%&>=N+Md8!AXp8e12S87-jl84X>YT&F`$Z}1QISBvKUH0q5n!11*19aej=(S<#-U@{hiUk{@TYn)+Yh)O9Xf{kAPlKoSct~w3Y)~33<d$({"
    "e_WUGaMPl+c9%XDMG0BsQ75@w46{hFLA?>Qdyc;Ld%hwL>b90m<TFZR`Pfv&K1nchhY_|lL6;ik)UA5^<`0#T>X<#0ho4J9k(#SWc>7SV5=bPK"
    "4qqPW)GdARHz>|-NR{%Bew|nNUuvEr6+AM8j=g{DYfAqXidIhG+wQGp7-|7ZyNfMxthV2C-~8sPT9_#N4N!aVzB}T-`CKWp=T~=WXZ>d{`~glu"
    "(#f0z|M+3aPgr*eGzrL_*R*TWS*8ZwG7`*VkoN6A{@a5ef9LdIeEZ-1r_o{b5PT&x`0gY)^=c4Q!=2S8QvWzhnF&w27i0LrHkonOz3fSf)~^^4"
    "Vm#EHQqiPhtz;HvfH<4ndfkKA)66&O!z#$-M|<vuehuF$q>Yk$G*uC_CRvhS9=Db6c~i>yV_W_&FLZ4}s}#~tpm{O!<zOIABKXDKEFnRZ<XT;b"
    "vTA(rZQ$0_$v}fRKi;~Bj&f1aR#;j1$rF}b{xl!3JnR14BXLTL_Ht1rid5k;!Kk*5BVN3;s^tbD54m0{+A`H_hr4N-_fyTZM)E%!Z`bPzHmXsT"
    "_f9gGylM~_!{C{iEytg|oo=%;U=DP>uvQl!j16gP(=ikDfhOXxp6_nVgs*rRUd?h@z#Xkrn8g+rsbm{+SdB5xO3C>fpl0O@z+b${!`_w;H?Fx^"
    "A+$4cI3ehP>QiR1x?7sIKBn+Q>Cq?WIAHdto-RI@equL!Ytp1l&8Xcs`B_aRpOE;d;w*xhBbR==oh_vEFV;i%@@Yc>GtXPU%}S{TeCO}@ld2u7"
    "*zgl(tqVURs`lB%pS(Wnnjxm$?2OCFYx=ehvv&V_uG<FT8!OW~01%6ADqxs1!DO)-lUegxH?Q`LeB`41)jCkKmUjwbI$!@pmYhs-XP#qb7333H"
    "TK_D{-~mLnSK!Ku|2Z*kquI4H*EKu3c89_Tn6cV-<nOhpPZ`gG=RFL~T~TleFYlEMfOU1IWqG2JNLG<iyFoY>-mHBpF|px~E6p~lt@8xJo|YMF"
    "Xw90=TDqD035}FpGi`5MW`IrWoNY3~PaHUmC3qLMO4Zuf)i=JG>T!bf2iuO9g~rAzzf8OZlarpH>x0qxuztH97WFe3Dc>XK?<QVaHTHs3yz~Z7"
    "4MPfsn1?%sDt+D<SmKlz#Ga)#KwhtkL>;K5Ldqe-C>HD=ytAj+EAP1_850+-Emg^e)b;0@(4p-)&+{W;A$BQrbfOgGJl1p&R=d8ml2>_Zf-&Az"
    "!b=OQyhz@g{Op^@=t&c?3d=S5DcbiF8)edP?4Hfiv5<S7*nB3`RAU5Vq-l}Q1Nbn9-@PvF|7eN#8y;c1PG<Eaz&IVf2%1bSYkOn9#aJZP+az*w"
    "{_Rtnj~6SIE78Eu$89uZ`P$N#6J)(#f#aJt1}&xU5Z}Q1ikeQ2KC9XmQtZkuUEEC4^4c`bz=L|33T%5rM*4X7m*Qi<Gn{R+nXP`bck9ZgL0Ahi"
    "v$HJ4V#B^S%Pc%PD^;1PYJjbQV^SP7cu7)tU8*VT>18anx;)_nRm+8bS0quP<IKnzwal$p)OE`l-1ld0Xjjww+ACXFsmfmR8kOD%#7%)RL=9KA"
    "0!}9A+?B4>Y^QHImm*(0SVQEeYQphbrpHQcV}!WELvE_RWS^-A!O=*<&lt6=uC}0U+I<u_Hqw^BS`SRjF+N!E+KPu;AQY~!BN^<nxG9)F>?pRi"
    "lwjcK#^>i_)TvhdJ#~>WPflJ{os7Mgbrr*y7kw{q)l|t>N}Z%V!^6wV*pRxkNy&_k$t^wzDCIvnhu4W+Sm@yE>nPL;H9J~pr8DAtqxnjE1KrP*"
    "$;*aLEb8ZvkE`GPT{d-(LfdU^)Z7A|hbW6A(TF!Vss(2{Vegy7<h%c@uC5vnsE&2siU_3G#{xFXP1=cLABJHfNj*lrO;t1@!Y0n@(C2hVt*rF>"
    "+GGu<E027zDK{_#<G#^JuJ1+i9HjboN_b)^WwLmw+@L?LNtkwoMFA9?=&7V73nEf1!sI5#&lnrd==VCelep*Ez3y)91rveT{vNp&WK-Nsc+*IY"
    "G3D5n08A9Y%wu=toF6W@*re3DSgwJ0=J9)T3-rtK3Ia1?m^!Jq`=VjBSy;TXvO*<UYoAA?UH8hlm1$+n-&^>~SJLTDXT_DpOq+24wlNbk0ni4~"
    "pQd=}Lq_L5&gXXkgl9~oQF7f#-Ni~xIaR$-P~hXr#?e^;>-XF+lFO=7Qjxf5#3~*SLNG;bizP2DhVT9;e&WaQUWCN#3qhFB#0;H|of8$Cr(<=p"
    "r_QIXrY{o+!WqC#loIN!;qex5+#zy0Z2~e^%$h=+K*Op&5-dRxJw{`=y&P_MckYye1)8@^Wf%YO5b5S450OfWDAwjkA^*4{S6xMMicI*J(38d#"
    "Dv`*tkfhIO;C+va6kz5t?X~O>H43s8k~9l65x(&i(wMPGX@-PlWrOlLCC0~NP#ukJ#Q?*W<qlxSs}<@`ON=!+;61I~R5`?UrNU+!NcUUcsZJ)d"
    "VT|N5uFe$x&{>cfu%&h+Fj9qIY^k0*{#(RL69D9*S`3h1+aCRyx<hR<3?M+FVe-r~xZ4w0i8NS3I92N?oIo!{J|r9RL&{um1hKFPL}4Q>9IMWg"
    "&Fc4iOF^7lsA}_S{$xU82xreK-?R4d0sA}9+1*2r;LNUt`K5THJudt&m4FNzXEpJtL{-%Dba8Gsvbb0as3Ct<WHh-Mzp|QWU*e3M_-P$FAYtg}"
    "Vx29>9g<{XMKt3YmEg9vo86~9;0l^KIbhyfWUGu9g`{g5YB9j>k<C$kBE4e;wo?lmOeQ~qTmDFUzo;1@tXBP+$5-kEROoR^^=Non%<u=N45&-p"
    "r?CQP&APMFh+ReoSTA`hnwKZ(Qspg}BWPM>ozYM~Z>bg}SV4Mq@|TY_+GhrK<wV`2C<1UDw$#=R@hc%U<7`DTB`=lrNJmW-XkhoqSTno1RzI<A"
    "fKmvu?j_dqz1%ruYD%`IA(pkRXPtP(9;PfmYkNIb$4Zv6L6`{Inf_)Fi^xc)WBTMjcK`qVXD-4Of2*)yQ9!reL<m-3buE<j^Kc+)+>P1)bABk_"
    "gdKVDQX3U?w&wdYV~8(Ja*L+E=>ACrY^dnCZ6P{?wQFf+=aWv?&;}aC(d<dn%6?cPHU4OH(|h6@At6Tx`gVd|UF*d!Ubw22X${}!7ozi&L>Sx)"
    "y*7W9f3~=}1K8OWBL5~}JQA8K@S)b6LxMKPxpQf(Vbcj+XC387ud+p9Gng_!3oXk3-BE!y!7{=y%(?kiHT0`g!*^RLLx`J4Pu4%<Ynv)|xK`d4"
    "KWD0!o3&5A<R$6~QJXz%j#9cK3&KZxt$ph~NcL!XYGcL$o2=>@L9KuNiCq~-yGaOnUq?XEL3R1EsW<iFZ3jhPmX@0B{t^UTb}o2QU|%*rBvg({"
    "E;}J&yI8YQzyJH{pJp<;hsm?c)*Vievm2;!o}^Yd8hdnr%Wb(%FQe?Mt!L)#EEe|h$c9d8l(|dEzcX*y<{CDpjRz1m&CSg^51UgaB0!m0XmJ^v"
    "t^zbfplh%9`+fY<P8Wx&rWuy1dgNM|94Do+CyX<xjKD_)CnR$m`_l$eRhxJzv}`uh@GnAukjny5nB<Z5>vdH|e`8}->7?#=@>5>avTCJ0cF?S$"
    "<l=Y&kB+0YK{Rw1)B<LUjCt`z3$NPo1lqEo7|cSV>EnW~r8M><C4WiDZoFWoD)bbVn_WwinenKDz%s{{88$i&l8Y{vYEbCZITVCML-c|36E<~I"
    "$gAme_V)J14BjNcBU9!4j+S)X6ftyOBiW|$obXnLrQovCnP$}!mduCe5g>g5U5#Z_uH7kmy-n^>ns9&ITb(ulf|U?y)u+jWB}<xY#&hqfOP3^z"
    "NmqAjgQFw`Co?MrULTC2m|01yrjT~!BKW8vUahL70b^wY$@@GDa%2Ii?4`sNZL+N~BP^!HKAL>k8(@7soi&T9V}l-yF##McOP!*Q&KeqOmVPrC"
    "bfyZPV|e;2A}xmw$2@9^V%G$sdTegqdKH5<ixb#}^Z>Q%Fp0#b$tZaR_jjY?llXn*8+(Gb?H*V%6wkl#0w0X#OShj8AIGBPrlnF0$?kWWh%1}A"
    "W0vVUQDBiiBHn1HrGb@|m1UBeSnsu5BU%70G-CRt1*`+jIxjS0(rijEQ${kA8A!!Twe=fgTOC{Qw>2UeYI_{3yoktzE!Li|*W1&zUW9x}jdWYv"
    "xMI@P*r$k>`a@pNtUF!H3f_H(sBo7q5p};ZEa(~J8Lcsi?s$5l*I5w)WRL8p&Kam?;Tt3pOD=8`Hq};wt;<1P$pc#kW@xB$-Hp_tt)pIi<W5N|"
    "YY+TG(qlC?CdDYoaGSPUV@-UY$eeodRxd$Wo0#&z=5#s>x^~Uq^(6=lVYjxdl{R86dgNJe!R#_CY5xoAiLTQucQTzlCZ9=$y5$12f3^1Fq#w#0"
    "$$nhP1R=MJ7>FZl=DhTr34>my0s=e=!H65xCh4_UQfs;zCodJa3FWq+M$|rt;nzVC2K|~2oiHif0`>Cqi)n!qpba>a9JWJ|$y~^CtaKrDCOkr^"
    ">1$Sbpj*YJW{u@*J^L;Yyy+WOsa(=LXf7<%`9;nNS{z+~pH;lnPn9F0NkcvJBBkNEHHt_rL_4OVmD5_Q*}-rv|1&Zx<8fBr#@{E?_KN11!ZE&|"
    "%a?7o;lNYzHsw4lct$AslpTPZ7G9v2?qIVLHSH*}kIrySN(TStk$sO?i~QPTVoJPF7cKUkRon7wYEoqJw(-L>w?cd({LI>#7%DO52_K?0AQ;<{"
    "L>f)frrRs?1WqtcfG*aI*0MzEqHmnR!bbBhT(!0?UTWtd53R)xflo3>H&FWXWBJtM!_0*Do;Svgg*W+Mw)QL6moKr>KnuFd*85nbMR1jZ>5QO0"
    "swzpaCr4VeQfI86rrQ(;wY4y-sxtA?xSNqCDE7i!cK?v#`$8rit5$VAAhy`IZ)wG-r{Ir;wC!_u(O|>Ol$kdhExHT*)e;*sw#K<a$oCl{s1JAE"
    "W}M+!NoHwZJ=VwAn^I=c{9;_c08fS;H1X^Hv9QftQ^MR(@Z`h@eSk#F3<d}K#OH=J7q0gd>HntU^o>km5Mav3Gl-Yk7=%0l6#mtYGx=}79T3nK"
    "o|xCLsRt77v4=<AQ2ppU$xP_=#y)OTF|$=c0y|Djc?VN?ySwKl!&vL1BU;mt31=vgg3NF&i*5@EQA?<3`N85<SCr|EVrFDYuB|bFf%e3olhd*Y"
    "n+S&$Q#IY(N_r`U9AVa2#ZO<KT53C!R#hoiTNJoTd%fI=SAo-Gf%SjW+$aRZ)U0Hc8?zt5?b}(;l{7;q*cVG8plSANX5NY1cpJ=q?W6_;%W_G%"
    "DHnpgct>H3O|%DOkSHNab@*rx8<{2i@UfyMgKpiNuhbRV&D=j^=1YlAvzdKx*hHey<PfWZdF-%%kq{^Y94blKEp&YLrRD_?&S!oef+{O-iQw@N"
    "Ss@gXyiGJ2?U7n=L#nVE^%LM!e%{Hl4Mt=RoxNJAug-O!0kJ+07rFsnw8a1EbXqUqZqNPjvw;hnSkAzxK5Gb;sQikKXxb$OT49T6zaEJOD@^MZ"
    "+-=8KxaQ}n$E<GA?Tx9;saJfeD4_zg0#&!?FJHREhkE-B>A-U6+@r0H&DAw%jc60#Pp!aSzy12^`{08Qrlq%w7Fx^oi5bvYPRLiwTWB{b3!ico"
    "q8Q=_x1sVhTO89)ryHJ}Nn54Nh}+AO`ZQg*z&8F$xaB!m%TiI8OlVK&pm?h2+men)332x*%d%Of_nvm*(ahz+Itq1LI~Z{7o8-a-;2p$EZ6?&z"
    "lJm<MUNDpSQrjPw7riE~`xnV<+bqeDe|+r0*L?q4z)n~d;0_v;CQTK1tlyQvfQ6^PCsXm#)?IFZzNsg)SZiz>k1(-fC5I3UG9n|@u`wG-GU}?g"
    "+))`YfUJGtE?t{ApC@XniY5>uByacjOi~X-PzzwYdcc732&BubPAcm1MAuMPt5Z*Br?-V6&OFQOm^`g}@%C+XG@3@`vl7CHKvGb!s@dymmfs6G"
    "HWS)cYn57aEPQO*7$Rk#|J0{)8Yx9_G^`<1nyIy`)b?K4l7)=sCDiQe>34`!gVw;GtO~0W*}M#wlg^-?Xw71%nkE_K-aca+uxMGJ%EFqi9nrM5"
    "2Z~-s2`2M=hbC+9mq$n=!BB<>Fz(<DVh)i&{2z<e!XkPw$qZaf%q8Vf8={K=F@#=Bt|z8L+trw;;VZg#zxEL24%WFE;F%cl0k>jD+r&$wC)a`_"
    "dlFwY?9(`-CuFB$PTth9XK6jpDhsn+PW)qGVIjQYwwCp_^voi9DP&{fZ7x;Snm}Uc^b6jc`{wjiiOfzfm)TkKNu(m_3705vL9}uJPfy~A+~$)$"
    "XLDQ$K;GvPV%WxlYPCbnBkB$FgB>dbYV^iph(p24=H}*$yleVyH|%gju6u4(v?!2*ke+b)q*PIwv^sUHv8_~*)Kt=bht_tb>bsWO%XGa3P)5_}"
    "*ji#bZS<C8H%!#75P?YmYwMkt>JR2!)SBhC+4xir+)V0-9kKp#8$O;bFn}Elu>s{2F2}x?9#gi2J2@EC+{V>JqMyL|&rZaht(FM-j90K$qit-a"
    "C=PhqLX52~{TqnH-&if_NGyeQsE&?mmCxiLU;N@1GZWg_=i<nhA!IRWdRK8va1_R8E24cCP!NZL5y2;U3pY291us)v2@^N+33^iN&bGA9hvy1o"
    "I#>Fs?3e%9$dnP+=lyJ4TGCvN!BjmyrFpu=9c9l@Y0_9_8rat=$2~P2d20J^4ePgRfQG(l%LDB9)#lG2UW)2?g9uGZwy~nHUNr$=$<4qCHej&z"
    "RAS{*EFi20K60nMCbN`W<qkf#GiT-?_)}^k*0G{(4&a;pix&j}t1eTlF4w)zHI=wpg<Me=nNevYh<dnImgQ3{E<k3`#oP_6(r^QjMde98%4T#6"
    "XG5185SjL(R15VcH=9s$!X!4Zs+sLo+Ow_Csb#{%k)Lj#AVM(8b|;=8o9!1D+pTTxr0sL_B=Rg9U-7D+wGD*V<}fBRi;RC-qu$mL^*<?%RSC>5"
    "JtImG-gqWjkNV}Txg)Qeextj5kz=BpYtTd}*;+3Rk2sVVnkX$Bfz*=P&eD+mIj`Hk*)j&xqIE=`8mc|HmbnlcWwF#G2JNU6IcPbWADcz!*lr$*"
    "$)Ud>zrOv3hJ)j#c<C$^_R5CRpYbi{ThW2q@4qtki`uqi$y<XWiG!0pWSq$YV@_^sD~C`dTNdtGaZ>1{LlPu-CqCTvwwuqRX#`L}lqK`h@0aX4"
    "=lP+5O^4<-%)dYKOqJaC!{@kw=|m1yO36wWY?HxA7AC|QCRt^xDm1*^*yt_Ai&&d6rEG!_n`77Tcp`Si2#bc5%@d@B_hI)RhaG<*6Lkkh-tO-0"
    "vFX^^^=_66(d$H#*202aDhWtTLh2zu9E{RM_rGOtL1@$r5(sUQPDIj_HZjk%(D0yJn~G#e3=%k{Xe}MRc{j|fF1W1HynfiPRIjz*J!>T|FY|V)"
    "%A_;qI2nlu2=xf$%J;Zu^R~5>Aks~?et4c<BOOP`A;ESmNKG9o1Ae0)%VFHRpA|eaik`iqX*!%L^%iyC2BDIC)_S^fp{4|yv+f{kE}k&KQ|voG"
    ">hJ?{i7FpwANm3Py;DL`E8n*|eHL*Sd{vdq4W)%@wHF#CY)qjNmY%?n{9H6@AG0LzJUJsesJ9?rEYY9#N*xfwD^QO`XMQU3miYE}j@55osY<GP"
    "vxw&ii+tsKayPf7uo$b)V8%XgnoRr~R)qSr7!gs<Irx^|7uje~X+KN4?2$^H`-Evkp%^Q-l5M#7ddcu~8{vdDQDg9BDE}un_d08JWyf(oK_I}U"
    "AVRnwu}wxc&FRnaTmEwhVX&1%sW{nmSnj0Y=T0bHTD5;t#d9W6#&^H|>pn#7iljhz$lX0kd5EAg@lv*`Bbp5M_IUAEn2aIx<(O`Iq;B$PP)?ys"
    "Pe7|HkvJi$y?&!2xjCUl!v!}d;OaM?)mE#cN%vo!gMXxGLW;D}Ivn$0Q`HQ!q4vn|LNio9i{hm=5idP?7xXkCov5@mi>gbmk&s4(dayJE6A~{i"
    "Oi(@n8&U%Tbr)rXiW|{!J@PWIbu*>1n5_j&K>g)7&8ZUc(o=QLkOEcc_-Oy?y-zB>(2`gFLwhpu>K3F^`~OhM_jmMMkDf?{Eyx(w@~l#y26c1l"
    "@eo%NAK#a4sc45Htb18n3d}U!co>ncOS3Og7EkSoZ18`2|IkMh)610%jjiAVE^5+(#FH51sif3RSb<5mhtFvB&^^>Wk60DaTvh@}VlSBtu{tyI"
    "p!r~qy%QO3$OgAcqpUf=zAQ$~9XKI0NrK%4l9^&?AUCi<O9%ylTIy3}*W7WB>yk{T4)6UFKuO*|r`HaLB@d<5Nf8i)B3p{#)T}=hppDhnqB#OC"
    "x~Wt)2Er{{^&?x49DusNDx*qBaZW-1B4Kl@Kg^|K%sFdMAr(mE?u>?lPYWiwhg{T4NU}7W<cRAm0yf@<T2D-pGLEz_ViQK9n0>9EC0{ysDzexF"
    "*Zf7ksy`Et4C(r0KE8z)Q2rX=+Uc`u<znjRx-V}X-~pD@LycM^Y6);fT?^VFCq*c#yO9~Ki@lW@uVvf(DYrc4l<t^M@Oco?UD+@#{D0wdSG5"
)
BIAS = (-326, -334, -337, -305, -327, -527, -413, -521, -520, -321, -440, -490, -451, -356, -475, -414, -548)
WEIGHTS = (NAMES, PACKED, BIAS)
