"""Weights of the guess for de: `python -m tests.answers.learn` writes them."""

NAMES = """
qNone qreason qservice qprice qcompetition qimprovement qrange qpermission qmay_we_ask l0 l1 l2 l3 asks
b%+uber b10+prozent b14+uhr b15+% b17+dsgvo b18+uhr b2+wochen b20+minuten b20+prozent b20+uhr b3+$ b300+km
b60+euro b7+euro b8+euro b^+$ b^+10 b^+ab b^+abbestellung b^+abends b^+abmelden b^+abmeldn b^+abmeldung b^+abo
b^+absolut b^+ach b^+ah b^+alles b^+als b^+also b^+am b^+an b^+andere b^+angemessen b^+anrufe b^+antworte
b^+auch b^+auf b^+aufhoren b^+aus b^+ausm b^+austragen b^+bedarf b^+beenden b^+bei b^+beim b^+beratung
b^+besser b^+bessere b^+besserer b^+bestell b^+bestelle b^+bestellung b^+betrieb b^+bevor b^+bi b^+billig
b^+billiger b^+bin b^+bis b^+bist b^+bitte b^+bleibt b^+brauch b^+brauche b^+brauchen b^+buro b^+cancel b^+da
b^+dafur b^+damals b^+danke b^+das b^+dass b^+daten b^+datenauskunft b^+dazu b^+de b^+delete b^+den b^+der
b^+die b^+diese b^+do b^+dort b^+dqualitat b^+drei b^+dsgvo b^+du b^+durch b^+durchaus b^+e b^+echt b^+eher
b^+eigentlich b^+ein b^+eine b^+einen b^+einfach b^+einstellen b^+einwilligung b^+ende b^+er b^+erst
b^+erstattung b^+es b^+etwas b^+euer b^+eure b^+ewig b^+exit b^+falsch b^+falsche b^+falscher b^+familiare
b^+farben b^+fehlende b^+fertig b^+finger b^+firma b^+frag b^+frage b^+frau b^+freundlich b^+freundlichere
b^+frischere b^+fruher b^+fur b^+gab b^+ganz b^+gar b^+garantiefall b^+geben b^+gebt b^+gebts b^+gehe b^+geht
b^+gemass b^+genug b^+gerade b^+gerne b^+geschaft b^+geschaftsaufgabe b^+gewechselt b^+gewerbe b^+gib b^+gibt
b^+ging b^+gleich b^+grad b^+gratis b^+grossere b^+gunstig b^+gunstiger b^+gut b^+guten b^+ha b^+hab b^+habe
b^+haben b^+habt b^+halb b^+hallo b^+halt b^+haltbarkeit b^+haltet b^+han b^+hat b^+hatte b^+haut b^+herr
b^+heut b^+heute b^+hier b^+hiermit b^+hilfe b^+hm b^+hmm b^+hol b^+hor b^+horen b^+hornbach b^+hort b^+horts
b^+ich b^+ihr b^+ihre b^+im b^+immer b^+in b^+info b^+interessiert b^+inzwischen b^+irgendwann b^+ist b^+ja
b^+jedes b^+jemand b^+jetz b^+jetzt b^+jo b^+ka b^+kaffee b^+kann b^+kaufe b^+kei b^+kein b^+keine b^+keinen
b^+keiner b^+keinerlei b^+kenn b^+kenne b^+klappe b^+kleinere b^+koi b^+kommt b^+konnen b^+konnt b^+konnte
b^+konnten b^+kontakt b^+kosten b^+kostet b^+kundenfreundlichkeit b^+kundigung b^+laden b^+lange b^+langere
b^+lass b^+lassen b^+lasset b^+lasst b^+lauter b^+leider b^+lieber b^+lieferant b^+lieferung b^+lieferzeiten
b^+link b^+lond b^+loschen b^+loscht b^+mach b^+macht b^+mag b^+mal b^+man b^+maschine b^+mega b^+mehr b^+mein
b^+meine b^+meinetwegen b^+melde b^+melden b^+meldet b^+mensch b^+mich b^+mir b^+miserabel b^+mit
b^+mitarbeiter b^+mitten b^+mittlerweile b^+mochte b^+moin b^+moment b^+momentan b^+morgen b^+mund b^+muss
b^+na b^+nach b^+nachste b^+nachstes b^+naja b^+ne b^+nee b^+nehmen b^+nehmt b^+nein b^+nerv b^+nervt b^+nette
b^+neue b^+neuer b^+newsletter b^+nicht b^+nichts b^+nie b^+niemand b^+no b^+noch b^+nochmal b^+nod b^+normal
b^+note b^+null b^+nummer b^+nur b^+ohne b^+ok b^+okay b^+opt b^+paket b^+passt b^+perfekt b^+personliche
b^+please b^+porto b^+preis b^+preise b^+preislich b^+produkt b^+qualitat b^+rabatte b^+raus b^+recht
b^+reicht b^+reissverschluss b^+reklamation b^+rente b^+ruckruf b^+ruf b^+rufen b^+rufnummer b^+ruft b^+ruhe
b^+s b^+sag b^+sagen b^+schaltet b^+schick b^+schicken b^+schickt b^+schimmel b^+schlecht b^+schlechte
b^+schlechter b^+schluss b^+schmeckt b^+schmeisst b^+schnauze b^+schnell b^+schneller b^+schon b^+schones
b^+schreiben b^+schreibt b^+sehr b^+seien b^+seit b^+sekunde b^+sendungsverfolgung b^+service b^+servus
b^+sicher b^+sie b^+sind b^+sitz b^+sitze b^+so b^+sofort b^+solange b^+sorry b^+spart b^+spater b^+sprechen
b^+stabilere b^+standig b^+stellen b^+stellt b^+stimmt b^+stop b^+stopp b^+stoppt b^+streichen b^+streicht
b^+teils b^+teuer b^+teurer b^+ticket b^+tragen b^+tschuss b^+tut b^+ubermorgen b^+um b^+umgezogen b^+umtausch
b^+und b^+unerwunscht b^+unfreundlich b^+unhoflich b^+unser b^+unsere b^+unsubscribe b^+unterlassen b^+unterm
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
babmeldung+$ babo+$ babo+war babsehen+$ babstellen+$ babsturze+$ bacht+wochen bade+$ badresse+$ bahnung+$
bahnung+das balle+abos balle+anderen baller+kanone baller+sau balles+$ balles+auf balles+aus balles+bei
balles+bestens balles+geklappt balles+gut balles+gute balles+keinen balles+loschen balles+nicht balles+nur
balles+prima balles+so balles+uber balles+von balles+was balles+zu bals+die bals+ich bals+kunde balso+auch
balso+bitte balso+das balso+ich balt+$ balt+und baltes+problem bam+apparat bam+besten bam+ende bam+freitag
bam+liebsten bam+montag bam+nachsten bam+preis bam+samstag bam+schluss bam+selben bam+steuer bam+telefon
bam+tresen bam+wochenende ban+$ ban+dann ban+das ban+dem ban+den ban+der ban+die ban+diese ban+einen ban+ihnen
ban+kommunikation ban+meine ban+mich ban+wen banbieter+$ banbindung+an bandere+marke bandere+nummer
bandere+software bandere+sorgen banderem+$ banderen+$ banderen+firma banderer+anbieter banderer+hat banderes+$
bandern+$ banders+$ banders+hat banfragen+$ banfragen+absehen bangabe+$ bangebot+$ bangemessen+$ bangerufen+$
bangerufen+und bangerufen+werden bangeschrieben+werden banlage+$ banruf+$ banruf+und banrufbeantworter+$
banrufe+$ banrufe+mehr banrufe+und banrufen+$ banrufen+bitte banrufen+und banruferei+$ bans+telefon
banschreiben+$ bansprechpartner+$ bantwort+$ bantwort+auf bantworten+$ bantwortet+nur banwalt+$ banzurufen+$
bapp+$ bapparat+$ barbeit+$ barbeiten+$ barbeiten+jetzt barbeitet+hier barger+$ bart+17 barzt+$ barzt+hat
bauch+$ bauch+am bauch+auf bauch+keine bauch+keins bauch+mal bauch+nicht bauch+nichts bauch+noch bauch+online
bauch+per bauf+$ bauf+damit bauf+dem bauf+den bauf+der bauf+die bauf+diese bauf+ein bauf+eine bauf+einmal
bauf+englisch bauf+ersatz bauf+eure bauf+jeden bauf+keinen bauf+lager bauf+mein bauf+meine bauf+meinem
bauf+mich bauf+mir bauf+mit bauf+nimmerwiedersehen bauf+sowas bauf+und bauf+vergessenwerden bauf+weitere
bauf+wiederhoren bauf+zu baufgegeben+$ baufgehort+$ baufgehort+mit baufgehort+zu baufgelegt+$ baufgelost+$
baufhoren+$ baufhoren+mich baufhoren+mit baufhoren+zu baufhort+$ baufwachen+$ baus+$ baus+berlin baus+dem
baus+den baus+der baus+die baus+einer baus+eurem baus+gesundheitlichen baus+ihrer bauseinandergefallen+$
bausfullen+$ bausgelacht+$ bausgelaufen+$ bausgewandert+$ bauskennt+$ bauskunft+$ bauskunft+nach
bauskunft+uber bausland+gegangen bausm+verteiler baustausch+$ baustragen+$ bauswahl+$ bauswahl+an bauto+$
bauto+ist bbaby+ist bbauern+$ bbaumarkt+nebenan bbeantworten+$ bbeantwortet+$ bbedarf+$ bbedarf+an
bbedarf+bitte bbedarf+ist bbedienung+der bbeenden+$ bbeenden+und bbeendet+$ bbeendet+weil bbefragt+werden
bbehalten+$ bbehandelt+wie bbehelligen+$ bbei+amazon bbei+de bbei+dem bbei+den bbei+der bbei+einem bbei+euch
bbei+ihnen bbei+lidl bbei+meiner bbei+mir bbei+sowas bbei+uns bbeides+nicht bbeim+arzt bbeim+bauern
bbeim+baumarkt bbeim+discounter bbeim+ersten bbeim+letzten bbekannt+$ bbekomme+ich bbekomme+mahnungen
bbekommen+$ bbekommen+will bbekommt+man bbelastigen+$ bbelastigen+mich bbelastigung+$ bbeliefert+uns
bbenutzen+$ bberaten+$ bberatung+$ bberatung+mehr bberatung+war bberlin+hat bbescheid+$ bbeschwerde+$
bbeschwerde+von bbesonderes+$ bbesprechen+$ bbesser+$ bbesser+sein bbessere+erreichbarkeit
bbessere+konditionen bbessere+preise bbessere+qualitat bbesseres+gefunden bbestatigen+sie bbestell+ich
bbestelle+das bbestelle+doch bbestellen+$ bbestellen+das bbestellt+$ bbestellung+wurde bbestellungen+$
bbesten+$ bbesuch+$ bbetreuung+$ bbetrieb+aufgegeben bbetrieb+eingestellt bbetrieb+nicht bbett+$ bbevor+wir
bbezahlen+$ bbi+eu bbilliger+$ bbilliger+und bbin+$ bbin+am bbin+auf bbin+ausgewandert bbin+bei bbin+beim
bbin+da bbin+das bbin+der bbin+die bbin+doch bbin+dran bbin+fremdgegangen bbin+gar bbin+gerade bbin+grad
bbin+ich bbin+im bbin+in bbin+ins bbin+ja bbin+jetzt bbin+kein bbin+langst bbin+nach bbin+nicht bbin+noch
bbin+nur bbin+raus bbin+schon bbin+so bbin+umgezogen bbin+weggezogen bbin+wieder bbin+zu bbin+zufrieden bbio+$
bbis+heute bbis+was bbis+weihnachten bbis+zum bbist+du bbitte+$ bbitte+ab bbitte+abmelden bbitte+an
bbitte+auch bbitte+auf bbitte+aufhoren bbitte+aus bbitte+beenden bbitte+bestatigen bbitte+danke bbitte+die
bbitte+diese bbitte+geben bbitte+in bbitte+jemanden bbitte+kein bbitte+keine bbitte+keinen bbitte+kunftig
bbitte+lassen bbitte+loschen bbitte+meine bbitte+melden bbitte+nehmen bbitte+nehmt bbitte+nicht bbitte+nichts
bbitte+nie bbitte+rausnehmen bbitte+rufen bbitte+sehen bbitte+senden bbitte+sofort bbitte+sperren
bbitte+stellen bbitte+streichen bbitte+um bbitte+unterlassen bbitte+von bbitte+zuruck bbleiben+$ bbleibt+meine
bblockier+euch bblockiere+euch bblockiert+$ bbloss+nicht bbloss+nichts bbock+auf bbohnen+$ bbohnen+waren
bbosch+$ bbose+$ bbot+$ bbrauch+$ bbrauch+ich bbrauch+keine bbrauche+$ bbrauche+das bbrauche+hilfe
bbrauche+ich bbrauche+jemanden bbrauche+keine bbrauchen+keine bbrauchen+sie bbrauchen+weniger bbrauchen+wir
bbrauchn+nichts bbraucht+$ bbraucht+euch bbraucht+ihr bbrauchts+nicht bbring+mich bbrot+$ bbrot+war
bbruder+hat bbuchhaltung+$ bcancel+das bchef+hat bchef+sprechen bcho+$ bcomputer+$ bcontrolling+hat bcorona+$
bda+$ bda+auch bda+bestellt bda+bin bda+braucht bda+fallt bda+fragen bda+geht bda+gibt bda+hab bda+haben
bda+hat bda+hol bda+ist bda+kam bda+kann bda+kommt bda+kostet bda+muss bda+mussen bda+nicht bda+nichts
bda+raus bda+sind bda+und bda+war bda+was bda+wenn bda+wird bdabei+$ bdabei+immer bdach+$ bdafur+$
bdafur+nicht bdagegen+$ bdame+an bdamit+$ bdamit+nichts bdanach+$ bdank+$ bdankbar+wenn bdanke+$ bdanke+aber
bdanke+der bdanke+fur bdanke+kein bdanke+nein bdann+auch bdann+kam bdann+noch bdann+reden bdarf+ich bdarum+$
bdas+$ bdas+ab bdas+abo bdas+abstellen bdas+alles bdas+am bdas+angebot bdas+auch bdas+auf bdas+auto bdas+bei
bdas+bessere bdas+beste bdas+bin bdas+bitte bdas+brot bdas+dauert bdas+display bdas+ein bdas+ersatzteil
bdas+fleisch bdas+fur bdas+geht bdas+geld bdas+gerat bdas+gleiche bdas+grad bdas+hab bdas+haben bdas+handy
bdas+hat bdas+haus bdas+hier bdas+hobby bdas+holz bdas+hotel bdas+ich bdas+im bdas+ist bdas+jetzt bdas+kann
bdas+kaputte bdas+kind bdas+klaren bdas+labor bdas+leben bdas+letzte bdas+lieber bdas+machen bdas+macht
bdas+material bdas+mit bdas+modell bdas+muss bdas+nervt bdas+neue bdas+nicht bdas+nichts bdas+noch
bdas+nochmal bdas+paket bdas+passt bdas+problem bdas+programm bdas+projekt bdas+restaurant bdas+rezept
bdas+schmeckt bdas+schon bdas+sein bdas+sortiment bdas+studio bdas+teil bdas+thema bdas+war bdas+ware bdas+was
bdas+weiss bdas+will bdas+wissen bdas+wurde bdas+zeug bdas+zu bdass+die bdass+ich bdass+ihr bdass+jemand
bdass+man bdass+meine bdass+sie bdaten+$ bdaten+bitte bdaten+haben bdaten+loschen bdaten+sind bdaten+zu
bdatenbank+stehen bdauert+eine bdauert+zu bdavon+$ bdazu+$ bdeaktivieren+$ bdelete+meine bdem+falschen
bdem+ganzen bdem+haus bdem+hobby bdem+kauf bdem+laden bdem+markt bdem+preis bdem+programm bdem+schmarrn
bdem+stand bdem+system bdem+update bdem+verteiler bdem+vertrieb bden+betrieb bden+falschen bden+ganzen
bden+garten bden+hund bden+ich bden+ihr bden+kaffee bden+keller bden+laden bden+lieferanten bden+nachrichten
bden+nagel bden+namen bden+preis bden+zaun bdenn+$ bdenn+neues bdenn+noch bder+akku bder+alles bder+anderen
bder+anlage bder+arbeit bder+auftrag bder+beratung bder+betrieb bder+bezug bder+buchhaltung bder+dritten
bder+drucker bder+durchsage bder+einkauf bder+fahrer bder+falschen bder+firma bder+geschaftsleitung
bder+geschmack bder+handler bder+hat bder+herr bder+hotline bder+ich bder+inhaber bder+ist bder+kaffee
bder+kasse bder+kilopreis bder+kollege bder+konkurrenz bder+kundendienst bder+lack bder+leitung bder+letzten
bder+lieferung bder+link bder+liste bder+macht bder+monteur bder+motor bder+nachfrage bder+neue bder+nummer
bder+paketdienst bder+preis bder+qualitat bder+rechnung bder+robinsonliste bder+schaden bder+seite
bder+service bder+sich bder+software bder+spass bder+stadt bder+stoff bder+strasse bder+tastatur bder+technik
bder+techniker bder+teppich bder+ton bder+tur bder+verarbeitung bder+verkaufer bder+versand bder+vertreter
bder+vorstand bder+war bder+ware bder+webseite bder+wein bder+welt bder+wettbewerb bdeutsch+$ bdichtgemacht+$
bdie+2 bdie+alte bdie+alten bdie+anderen bdie+app bdie+auswahl bdie+batterien bdie+bedienung bdie+bestellung
bdie+besten bdie+betreuung bdie+bohnen bdie+charge bdie+dame bdie+dritte bdie+ecke bdie+eins bdie+erlaubnis
bdie+falsche bdie+filiale bdie+firma bdie+frage bdie+fragen bdie+frau bdie+gleiche bdie+grundgebuhr bdie+gute
bdie+gutschrift bdie+haben bdie+halfte bdie+hat bdie+hochzeit bdie+hosen bdie+ich bdie+ihr bdie+kapseln
bdie+kaputte bdie+kinder bdie+klappe bdie+kleine bdie+kollegin bdie+kommunikation bdie+konkurrenz bdie+kundin
bdie+letzte bdie+leute bdie+lieferung bdie+loschung bdie+maschine bdie+messer bdie+mich bdie+mitarbeiter
bdie+muhe bdie+nachbesserung bdie+nachrichten bdie+nase bdie+nerven bdie+neue bdie+nummer bdie+ohren
bdie+person bdie+pinsel bdie+polizei bdie+praxis bdie+preise bdie+produktion bdie+qualitat bdie+rechnung
bdie+reklamation bdie+reparatur bdie+retoure bdie+rufen bdie+sache bdie+sachen bdie+schnittstelle bdie+schuhe
bdie+schweiz bdie+seite bdie+sie bdie+sind bdie+sms bdie+software bdie+sorte bdie+spedition bdie+sperrliste
bdie+stifte bdie+technik bdie+tochter bdie+umfrage bdie+verbindung bdie+ware bdie+weitere bdie+wir bdie+witwe
bdie+zentrale bdie+zusendung bdienst+$ bdiese+nachrichten bdiese+nummer bdiese+sms bdiese+woche bdiesem+dienst
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
beuch+egal beuch+ein beuch+eure beuch+gekauft beuch+gibt beuch+im beuch+in beuch+jetzt beuch+keinen
beuch+nicht beuch+nichts beuch+nie beuch+schon beuch+will beuer+portal beuer+service beure+anrufe
beure+filiale beure+leute beure+nachrichten beure+preise beure+sms beure+umfrage beure+werbung beuren+anrufen
beuren+umfragen beurer+werbung beuro+$ beuro+fur beuro+mehr beuro+zuruck bewig+$ bewig+auf bexportfunktion+$
bfahrer+hat bfahrer+stellt bfair+$ bfall+$ bfalsch+$ bfalsch+und bfalsch+verbunden bfalsche+adresse
bfalsche+nummer bfalsche+partei bfalsche+taste bfalschen+$ bfalscher+empfanger bfamiliare+grunde bfamilie+$
bfarbe+$ bfarben+$ bfast+jede bfehlerhaft+$ bfehlt+$ bfehlt+eine bfehlt+immer bfehlte+die bfertig+$
bfertig+gebaut bfiliale+in bfinanziell+nicht bfinger+weg bfirma+$ bfirma+existiert bfirma+geschlossen
bfirma+gibt bfirma+ist bfirma+wurde bfleisch+mehr bfleisch+war bfordere+sie bfrage+$ bfrage+bitte
bfrage+nochmal bfragen+$ bfragen+beantworten bfragen+mehr bfragen+sie bfragt+$ bfrau+beck bfrau+fragen
bfrau+huber bfrau+ich bfrau+ist bfrau+liegt bfrau+will bfrechheit+$ bfreitag+$ bfremdvergeben+an bfreundlich+$
bfreundlich+und bfreundlicher+$ bfrieden+$ bfrisch+$ bfriseur+$ bfruher+$ bfruher+hat bfuhle+mich bfuhlt+sich
bfuhren+sie bfuhrt+ihr bfunkstille+$ bfunktioniert+$ bfunktioniert+nicht bfur+$ bfur+alle bfur+das bfur+den
bfur+die bfur+ein bfur+eine bfur+einen bfur+empfindliche bfur+etwas bfur+euch bfur+ihr bfur+immer bfur+kinder
bfur+linkshander bfur+meinen bfur+mich bfur+schulen bfur+sowas bfur+uns bfur+unsere bfur+was bfur+weniger
bfur+zwei bgab+$ bgab+es bgab+nie bgar+keine bgar+nicht bgar+nichts bgeandert+$ bgeandert+wir bgeargert+$
bgebaut+$ bgeben+sie bgebrauch+$ bgebraucht+$ bgebt+mir bgebts+endlich bgedauert+$ bgefallen+$ bgefallt+mir
bgefehlt+$ bgefuhlt+$ bgefunden+$ bgegangen+$ bgegeben+$ bgegen+euch bgeh+ich bgeh+nicht bgehabt+$ bgehalten+$
bgehangt+$ bgehe+ich bgehe+jetzt bgehort+$ bgehort+jetzt bgehort+von bgeht+$ bgeht+das bgeht+es bgeht+euch
bgeht+gar bgeht+mir bgeht+nicht bgeht+sie bgeht+vor bgeht+weg bgeirrt+$ bgekauft+$ bgekauft+und bgeklappt+$
bgekommen+$ bgekommen+ist bgekostet+$ bgekriegt+und bgekummert+$ bgekundigt+und bgelandet+$ bgeld+$ bgeld+fur
bgeld+hab bgeld+habt bgeld+nicht bgeld+noch bgeliefert+$ bgeliefert+und bgeloscht+$ bgeloscht+werden bgelost+$
bgemacht+$ bgemeldet+$ bgenau+$ bgenommen+$ bgenommen+und bgepasst+$ bgerade+$ bgerade+in bgerade+nicht
bgerat+$ bgerat+ist bgerat+war bgerechtfertigt+$ bgereicht+$ bgericht+$ bgerissen+$ bgern+$ bgern+dass
bgern+einen bgern+geschehen bgerne+$ bgesagt+$ bgesagt+da bgesagt+das bgesagt+dass bgesagt+ich bgesagt+ihr
bgeschaftsfuhrer+$ bgeschaftsleitung+$ bgeschehen+$ bgeschickt+und bgeschlossen+$ bgeschmack+$ bgeschrieben+$
bgesehen+$ bgespeichert+$ bgespeicherten+daten bgesperrt+und bgestern+bei bgestoppt+$ bgestorben+$
bgestorben+ich bgestrichen+$ bgesucht+$ bgesundheitlichen+grunden bgesunken+$ bgetauscht+$ bgewaltig+$
bgewartet+$ bgewechselt+$ bgewechselt+der bgewerbe+abgemeldet bgewesen+$ bgewonnen+$ bgeworden+$ bgeworden+und
bgezogen+$ bgib+mir bgibt+$ bgibt+es bgibt+keine bging+an bging+es bging+so bgleich+$ bgleich+los bgleich+null
bgleiche+$ bgott+$ bgrad+$ bgrad+am bgrad+im bgrad+in bgrad+nicht bgrad+schlecht bgrauenhaft+$ bgross+fur
bgrossen+$ bgrossere+auswahl bgrosshandel+$ bgrund+$ bgrunde+$ bgrunden+$ bgsi+$ bgstorbe+$ bgunstig+$
bgunstiger+$ bgunstiger+sein bgunstiger+und bgut+$ bgut+aber bgut+der bgut+nur bgut+sein bgut+und bgute+$
bgute+frage bguten+tag bgutschein+$ bgutschrift+warte bha+$ bhab+alles bhab+angst bhab+aufgehort bhab+das
bhab+den bhab+die bhab+doch bhab+ein bhab+eine bhab+einen bhab+euch bhab+gewechselt bhab+grad bhab+ich
bhab+jetzt bhab+kein bhab+keine bhab+mein bhab+meinen bhab+mich bhab+mir bhab+mit bhab+nichts bhab+noch
bhab+nur bhab+schon bhab+was bhabe+$ bhabe+andere bhabe+aufgehort bhabe+das bhabe+den bhabe+die bhabe+heute
bhabe+ich bhabe+ihre bhabe+kein bhabe+keine bhabe+krebs bhabe+mein bhabe+meine bhabe+mich bhabe+mit bhabe+noch
bhabe+schulden bhaben+$ bhaben+alles bhaben+auf bhaben+das bhaben+den bhaben+die bhaben+doch bhaben+eine
bhaben+einen bhaben+fusioniert bhaben+im bhaben+kein bhaben+keine bhaben+meine bhaben+mich bhaben+mir
bhaben+noch bhaben+nur bhaben+sich bhaben+sie bhaben+uns bhaben+unser bhaben+unsere bhaben+unseren bhaben+wir
bhaben+zugemacht bhaben+zum bhabt+$ bhabt+das bhabt+den bhabt+die bhabt+doppelt bhabt+euch bhabt+ihr
bhabt+mein bhabt+meine bhabt+mich bhabt+mir bhabt+nur bhalbe+stunde bhalben+jahr bhalfte+$ bhalfte+der
bhallo+$ bhalt+$ bhalt+das bhalt+die bhalt+langer bhalt+nicht bhalten+$ bhamburg+gezogen bhand+$ bhandler+in
bhandler+vor bhandy+$ bhandy+nicht bhappig+$ bhat+$ bhat+alles bhat+auch bhat+bei bhat+das bhat+den bhat+die
bhat+eine bhat+einen bhat+einfach bhat+es bhat+euch bhat+gefehlt bhat+gepasst bhat+gesagt bhat+ihnen
bhat+ihren bhat+immer bhat+jetzt bhat+keine bhat+keinen bhat+man bhat+mein bhat+meine bhat+mich bhat+mir
bhat+mit bhat+nachgelassen bhat+nicht bhat+nie bhat+sich bhat+uns bhatte+das bhatte+einen bhatte+gern
bhatte+gerne bhatte+ich bhatte+kork bhatte+nie bhatte+viel bhatten+eine bhatten+einen bhatten+wir bhattet+ihr
bhaus+$ bhaus+ist bhaut+ab bheisst+auch bheisst+nein bhelfen+sie bher+$ bherrlich+$ bherrn+wolf bheute+abend
bheute+fruh bheute+ist bheute+keine bheute+nicht bhier+$ bhier+abbestellen bhier+bitte bhier+ist bhier+nicht
bhier+wohnt bhiess+es bhilfe+$ bhilft+$ bhin+$ bhinten+und bhinterhertelefonieren+$ bhinterlassen+und
bhinuber+$ bhm+$ bhmm+$ bhobby+$ bhobby+aufgegeben bhoch+$ bhochzeit+$ bhohe+preise bhoher+preis bhol+ich
bhol+meine bhor+auf bhoren+$ bhoren+sie bhoren+von bhoret+auf bhorn+$ bhort+auf bhort+das bhort+nicht
bhorts+auf bhotline+$ bhund+und bich+$ bich+alles bich+antworte bich+arbeite bich+auch bich+auf
bich+beantworte bich+bei bich+beim bich+bekomme bich+bestelle bich+bi bich+bin bich+bis bich+bitte
bich+blockier bich+blockiere bich+brauch bich+brauche bich+brauchte bich+bring bich+da bich+dafur bich+das
bich+dass bich+den bich+der bich+die bich+do bich+doch bich+druck bich+ein bich+entziehe bich+erlaube
bich+euch bich+fahre bich+fertig bich+finde bich+fordere bich+fuhle bich+fur bich+gar bich+geh bich+gern
bich+gesagt bich+grad bich+gstorbe bich+gut bich+hab bich+habe bich+halt bich+hatte bich+heisse bich+hier
bich+hol bich+hor bich+ihnen bich+immer bich+in bich+jetzt bich+kam bich+kann bich+kauf bich+kaufe bich+kein
bich+keine bich+keinen bich+kenne bich+koche bich+komm bich+komme bich+kriege bich+lass bich+leg bich+lieber
bich+mache bich+mag bich+mal bich+mein bich+meine bich+meinte bich+melde bich+mich bich+mir bich+mit
bich+mocht bich+mochte bich+morgen bich+muss bich+musste bich+nehme bich+nicht bich+nichts bich+nie bich+noch
bich+nur bich+raus bich+ruf bich+sag bich+sage bich+schluss bich+schon bich+schreib bich+sie bich+sitz
bich+sitze bich+so bich+spreche bich+steh bich+such bich+suche bich+suchte bich+untersage bich+verbiete
bich+verbitte bich+verklage bich+verlange bich+verzichte bich+von bich+war bich+warte bich+weiss bich+werde
bich+widerrufe bich+will bich+wollte bich+wunsche bich+wurde bich+zchli bich+zeit bich+ziehe bich+zu
bich+zufrieden bich+zum bich+zuruckgeschickt bichs+$ bignoriert+$ bihnen+$ bihnen+die bihnen+ein bihnen+immer
bihnen+in bihnen+mich bihnen+nicht bihnen+nichts bihnen+nie bihnen+schon bihnen+zu bihr+$ bihr+auch bihr+aus
bihr+braucht bihr+das bihr+denn bihr+die bihr+euch bihr+fragt bihr+fuhrt bihr+geht bihr+habt bihr+hattet
bihr+ja bihr+kollege bihr+konnt bihr+kunde bihr+liefert bihr+meine bihr+mich bihr+mir bihr+nehmt bihr+nervt
bihr+nicht bihr+nichts bihr+nie bihr+schuldet bihr+seid bihr+sollt bihr+sortiment bihr+spinnt bihr+system
bihr+uber bihr+vertreter bihr+wart bihr+wolltet bihre+firma bihre+leute bihre+mitarbeiterin bihrem+chef
bihrem+system bihren+laden bihrer+firma bihrer+kartei bihrer+kollegin bihrer+liste bim+ausland bim+bett
bim+buro bim+dorf bim+fernsehen bim+geschaft bim+herbst bim+internet bim+januar bim+kino bim+koma
bim+krankenhaus bim+laden bim+mai bim+marz bim+moment bim+monat bim+neuen bim+ort bim+paket bim+prinzip
bim+programm bim+ruhestand bim+studio bim+supermarkt bim+urlaub bim+zug bimmer+$ bimmer+alles bimmer+das
bimmer+gern bimmer+noch bimmer+nur bimmer+offen bimmer+punktlich bimmer+so bimmer+teurer bimmer+top bimmer+was
bimmer+zufrieden bin+den bin+der bin+die bin+drei bin+ein bin+eine bin+einem bin+einer bin+elternzeit
bin+frieden bin+ihrer bin+keinem bin+keiner bin+letzter bin+meine bin+meiner bin+ordnung bin+rente bin+ru
bin+ruhe bin+tschechien bin+unserer bin+zukunft bin+zwei binformiert+$ binfos+$ binhaber+$ binnerhalb+von
bins+ausland binteresse+$ binteresse+an binteresse+bitte binteresse+mehr binteressiert+$ binteressiert+das
binteressiert+mich binternet+$ binventur+$ birgendwo+im bist+$ bist+aber bist+alles bist+an bist+aus
bist+ausgelaufen bist+bei bist+beim bist+belastigung bist+besser bist+da bist+das bist+dement bist+denn
bist+der bist+die bist+doch bist+durch bist+ein bist+eine bist+eingegangen bist+es bist+euer bist+eure
bist+fertig bist+fur bist+geklart bist+gestorben bist+grad bist+im bist+immer bist+in bist+ja bist+jetzt
bist+kein bist+keiner bist+kompliziert bist+langst bist+man bist+mein bist+mir bist+nach bist+nicht bist+nie
bist+no bist+noch bist+offen bist+privat bist+raus bist+schlecht bist+schon bist+seit bist+so bist+todlich
bist+tot bist+unverschamt bist+verkauft bist+verschwunden bist+verstorben bist+vorbei bist+weg bist+zu bit+$
bja+$ bja+aber bja+alles bja+also bja+bitte bja+danke bja+das bja+die bja+gern bja+ich bja+nicht bja+nie
bjahr+$ bjahre+$ bjahren+kein bjede+weitere bjede+woche bjeden+monat bjeden+tag bjedes+jahr bjedes+mal
bjegliche+kontaktaufnahme bjemand+anderem bjemand+anderen bjemand+anders bjemand+anrufen bjemand+ans
bjemand+zu bjemandem+reden bjemanden+der bjemanden+sprechen bjenseits+von bjetz+beim bjetz+nicht bjetzt+$
bjetzt+alles bjetzt+auch bjetzt+auf bjetzt+aus bjetzt+bei bjetzt+beim bjetzt+bin bjetzt+bitte bjetzt+das
bjetzt+der bjetzt+die bjetzt+einen bjetzt+hin bjetzt+im bjetzt+in bjetzt+ist bjetzt+jemanden bjetzt+keinen
bjetzt+komplett bjetzt+lasst bjetzt+mir bjetzt+mit bjetzt+nicht bjetzt+nur bjetzt+reicht bjetzt+selber
bjetzt+selbst bjetzt+was bjetzt+zum bjo+$ bjob+$ bjunge+leute bkaffee+$ bkaffee+ist bkaffee+schmeckt
bkaffee+war bkalt+$ bkam+$ bkam+mal bkam+nicht bkam+nie bkann+$ bkann+ich bkann+keine bkann+man bkann+mich
bkann+mir bkann+nicht bkann+sich bkaputt+$ bkartei+$ bkasse+$ bkatalog+$ bkatastrophe+$ bkauf+ich bkaufe+das
bkaufe+ich bkaufe+inzwischen bkaufe+jetzt bkaufen+$ bkaufland+$ bkaum+noch bkein+anruf bkein+bedarf bkein+bock
bkein+fleisch bkein+geld bkein+grund bkein+interesse bkein+kommentar bkein+kontakt bkein+kunde bkein+mensch
bkein+personlicher bkein+recht bkein+sms bkein+weiteres bkein+wort bkeine+$ bkeine+ahnung bkeine+angabe
bkeine+anrufe bkeine+antwort bkeine+auswahl bkeine+belastigung bkeine+beratung bkeine+einwilligung
bkeine+erlaubnis bkeine+ersatzteile bkeine+fragen bkeine+kataloge bkeine+kontaktaufnahme
bkeine+kontaktversuche bkeine+lust bkeine+mails bkeine+mehr bkeine+nachfullpackungen bkeine+nachrichten
bkeine+passenden bkeine+post bkeine+ruckmeldung bkeine+sms bkeine+solchen bkeine+umfragen bkeine+verwendung
bkeine+weitere bkeine+weiteren bkeine+werbung bkeine+zeit bkeinem+verhaltnis bkeinen+$ bkeinen+anruf
bkeinen+fall bkeinen+grund bkeinen+kontakt bkeinen+kopf bkeinen+sinn bkeiner+$ bkeiner+da bkeiner+hat
bkeiner+hilft bkeiner+kummert bkeiner+mehr bkeiner+meldet bkeiner+ruft bkeinerlei+werbung bkenn+ich bkenne+ich
bkennt+mich bkenntnis+dass bkind+ist bkind+schreit bkinder+sind bkino+$ bklappe+$ bklaren+$ bklasse+$ bklein+$
bkleinen+mengen bkleiner+$ bkleinere+packungen bkm+weg bkollege+hat bkollegin+hat bkoma+$ bkomm+ich bkommen+$
bkommen+sie bkommentar+$ bkommt+$ bkommt+alle bkommt+das bkommt+die bkommt+drauf bkommt+ihr bkommt+nicht
bkommunikation+$ bkompetent+$ bkompliziert+$ bkonkurrenz+bin bkonkurrenz+weil bkonkurrenzfahig+$ bkonnen+$
bkonnen+sie bkonnen+wir bkonnt+ihr bkonnte+die bkonnte+man bkonnten+sie bkonnten+wir bkontakt+$
bkontakt+abbrechen bkontakt+mehr bkontakt+wunsche bkontakt+zu bkontaktaufnahme+mehr bkontaktaufnahme+zu
bkontaktieren+$ bkontaktieren+sie bkontaktiert+werden bkontaktversuche+mehr bkopf+$ bkopf+dafur bkorrigieren+$
bkorrigiert+$ bkosten+$ bkostet+mehr bkostet+zu bkrank+$ bkrankenhaus+$ bkrieg+ich bkriegt+$ bkuche+$
bkummert+sich bkunde+$ bkunde+bei bkunde+mehr bkunde+und bkunden+$ bkundenkonto+nicht bkundenservice+$
bkundin+ist bkunftig+auf bkunftig+nicht bkurz+$ bkurz+nachdenken bkurzer+zeit bladen+$ bladen+an bladen+ist
bladen+zu blag+an blag+es blag+nicht blager+$ blager+voll blang+$ blange+geschichte blange+her
blange+lieferzeiten blange+nichts blanger+$ blangsam+$ blangt+es blass+das blass+es blass+gut blass+ich
blass+mich blass+mir blassen+$ blassen+jetzt blassen+sie blasst+das blasst+den blasst+es blasst+gut
blasst+mich blaufen+aus blauft+$ blauft+auf blauter+$ bleben+$ bleben+ist bleben+jetzt blebt+nicht bleg+jetzt
bleider+nicht bleider+zu bleine+$ bleisten+$ bleitung+$ blesen+$ bletzte+$ bletzte+antwort bletzte+mal
bletzte+nachricht bletzte+rechnung bletzte+woche bletzten+mal bletzten+monat bletzter+zeit bleute+$
bleute+sind blieber+$ blieber+am blieber+ein blieber+mit blieber+nicht blieber+per blieber+personlich
blieber+schriftlich blieber+wenn blieblingstee+ist blieferanten+$ blieferanten+vor blieferbar+$ bliefern+$
bliefert+ihr blieferung+$ blieferung+kam blieferung+kommt blieferung+zu blieferzeiten+$ blieferzeiten+und
bliegt+bei bliegt+es bliegt+im bliegt+nicht bliess+sich blink+$ blinkshander+habt bliste+$ bliste+nehmen
bliste+runter blistn+$ blocher+$ blohnt+sich blos+$ bloschen+$ bloschen+bitte bloschen+sie bloschen+und
bloscht+das bloscht+meine bloscht+mich bloschung+aller bloschung+meiner bluft+$ blust+auf blust+mehr bmach+ich
bmachen+$ bmachen+das bmachen+sie bmachen+wir bmacht+alles bmacht+das bmacht+die bmacht+mir bmag+nicht
bmahnungen+fur bmai+wieder bmail+$ bmails+keine bmal+$ bmal+anrufen bmal+die bmal+ein bmal+eine bmal+einer
bmal+hier bmal+in bmal+jemand bmal+mein bmal+mich bmal+nein bmal+so bmal+was bmal+wieder bman+$ bman+bei
bman+da bman+das bman+eine bman+euch bman+hat bman+konnte bman+kriegt bman+mich bman+mir bman+mit bman+muss
bman+nicht bman+nichts bman+sich bman+so bman+wird bmangelhaft+$ bmann+hat bmann+ist bmann+nicht bmarkt+$
bmarz+$ bmaschine+ist bmatschig+$ bme+$ bme+en bmeckern+$ bmega+$ bmeh+$ bmehr+$ bmehr+als bmehr+also bmehr+an
bmehr+angerufen bmehr+angeschrieben bmehr+anrufen bmehr+anschreiben bmehr+auf bmehr+aufwachen bmehr+aus
bmehr+auswahl bmehr+befragt bmehr+behelligen bmehr+bekommen bmehr+bitte bmehr+da bmehr+dafur bmehr+danke
bmehr+das bmehr+die bmehr+do bmehr+ein bmehr+farben bmehr+fur bmehr+gebraucht bmehr+gehabt bmehr+hab
bmehr+haben bmehr+hier bmehr+hin bmehr+horen bmehr+ihr bmehr+im bmehr+in bmehr+kaffee bmehr+kommen
bmehr+konkurrenzfahig bmehr+kontaktieren bmehr+kontaktiert bmehr+leben bmehr+leisten bmehr+melden bmehr+mit
bmehr+nicht bmehr+notig bmehr+o bmehr+schicken bmehr+schreiben bmehr+so bmehr+tragbar bmehr+und bmehr+verloren
bmehr+verwenden bmehr+von bmehr+was bmehr+weiter bmehr+will bmehr+wissen bmehr+zu bmeier+$ bmein+abo
bmein+altes bmein+ansprechpartner bmein+anwalt bmein+arzt bmein+bruder bmein+chef bmein+essen bmein+freund
bmein+geld bmein+gerat bmein+hund bmein+kind bmein+leben bmein+lieblingstee bmein+mann bmein+name bmein+paket
bmein+ruhe bmein+sohn bmein+vater bmeine+angaben bmeine+beschwerde bmeine+bestellung bmeine+daten
bmeine+einwilligung bmeine+enkelin bmeine+firma bmeine+frau bmeine+grosse bmeine+handynummer bmeine+kaution
bmeine+kontaktdaten bmeine+letzte bmeine+mails bmeine+marke bmeine+mutter bmeine+neue bmeine+nummer
bmeine+reklamation bmeine+ruhe bmeine+sachen bmeine+sms bmeine+tochter bmeine+zustimmung bmeinem+anwalt
bmeinem+handy bmeinem+konto bmeinem+rechtsanwalt bmeinem+umzug bmeinem+widerspruchsrecht bmeinen+$
bmeinen+anwalt bmeinen+bruder bmeinen+daten bmeinen+laden bmeinen+mann bmeinen+sie bmeinen+vater bmeinen+wohl
bmeiner+daten bmeiner+frau bmeiner+nummer bmeiner+rufnummer bmeiner+telefonnummer bmeiner+tochter
bmeiner+zustimmung bmeinetwegen+$ bmeld+mich bmelde+mich bmelden+$ bmelden+sie bmeldet+euch bmeldet+sich
bmengen+$ bmensch+$ bmensch+bitte bmensch+mehr bmensch+oder bmenschen+$ bmerkt+man bmich+$ bmich+ab
bmich+abmelden bmich+am bmich+an bmich+anrufen bmich+anzurufen bmich+auf bmich+aus bmich+bei bmich+bitte
bmich+da bmich+das bmich+doch bmich+ein bmich+fur bmich+gespeichert bmich+haben bmich+im bmich+in
bmich+interessieren bmich+interessiert bmich+ja bmich+jemand bmich+jetzt bmich+kurz bmich+mal bmich+mit
bmich+nicht bmich+nie bmich+o bmich+raus bmich+schlecht bmich+schluss bmich+spater bmich+uber bmich+um
bmich+von bmich+vor bmich+was bmich+zu bmich+zufrieden bmir+$ bmir+alles bmir+am bmir+an bmir+auf bmir+aus
bmir+bitte bmir+brauchn bmir+das bmir+den bmir+der bmir+die bmir+eine bmir+einen bmir+gefallt bmir+geht
bmir+haben bmir+hend bmir+ich bmir+ist bmir+jetzt bmir+leid bmir+lieber bmir+mein bmir+melden bmir+mit
bmir+nicht bmir+nichts bmir+nie bmir+sin bmir+sind bmir+so bmir+war bmir+was bmir+weitere bmir+zu bmiserabel+$
bmist+$ bmit+$ bmit+dem bmit+den bmit+dene bmit+der bmit+einem bmit+einer bmit+euch bmit+eurem bmit+euren
bmit+eurer bmit+ihrem bmit+ihrer bmit+jemand bmit+jemandem bmit+meinen bmit+meiner bmit+mir bmit+uns
bmit+unserer bmit+wem bmit+wenig bmitarbeiter+$ bmitbewerber+hat bmitten+im bmitten+in bmochte+$ bmochte+da
bmochte+das bmochte+dass bmochte+ich bmochte+keine bmochte+kunftig bmochte+mit bmochte+nicht bmochte+nichts
bmochte+von bmoin+$ bmoment+$ bmonat+wieder bmonate+$ bmore+sms bmorgen+$ bmotor+ist bmund+halten bmuss+$
bmuss+aufhoren bmuss+ein bmuss+gleich bmuss+ich bmuss+kurz bmuss+man bmuss+nicht bmussen+sie bmussen+sparen
bmussen+wir bmusste+ich bmussten+wir bna+ja bnach+2 bnach+art bnach+artikel bnach+dem bnach+den bnach+der
bnach+drei bnach+dsgvo bnach+einem bnach+einer bnach+hamburg bnach+kurzer bnach+nichts bnach+vier bnach+wie
bnach+zwei bnachbestellen+kann bnachbestellt+$ bnachdenken+$ bnachfrage+$ bnachfullpackungen+$ bnachgelassen+$
bnachgerechnet+und bnachher+$ bnachricht+$ bnachricht+die bnachricht+und bnachrichten+$ bnachrichten+ab
bnachrichten+bitte bnachrichten+ein bnachrichten+mehr bnachrichten+von bnachste+frage bnachste+woche
bnachsten+tag bnagel+gehangt bname+hat bname+ist bnamen+$ bnase+voll bnciht+mehr bne+$ bnee+$ bnehme+ich
bnehme+meine bnehmen+$ bnehmen+sie bnehmt+meine bnehmt+mich bnein+$ bnein+danke bnein+heisst bnein+hort
bnein+ich bnein+kein bnein+nein bnein+nicht bnein+stopp bnein+und bnerven+$ bnervt+bitte bnespresso+$ bnett+$
bnett+dass bnette+leute bneu+$ bneue+eigentumer bneuer+chef bneues+$ bneuheiten+$ bnicht+$ bnicht+also
bnicht+am bnicht+amoi bnicht+an bnicht+angerufen bnicht+anrufen bnicht+arbeiten bnicht+auf bnicht+aufhoren
bnicht+aufhort bnicht+beantwortet bnicht+bitte bnicht+bose bnicht+da bnicht+danke bnicht+das bnicht+dass
bnicht+dazu bnicht+der bnicht+die bnicht+erledigt bnicht+erreichbar bnicht+falsche bnicht+frau bnicht+frisch
bnicht+fur bnicht+gehalten bnicht+gepasst bnicht+gern bnicht+gesehen bnicht+hab bnicht+hin bnicht+ich
bnicht+ihr bnicht+in bnicht+interessiert bnicht+jetzt bnicht+kontaktiert bnicht+korrigiert bnicht+leisten
bnicht+mal bnicht+mehr bnicht+mein bnicht+meine bnicht+mit bnicht+mochte bnicht+noch bnicht+nochmal
bnicht+notig bnicht+per bnicht+reden bnicht+reguliert bnicht+richtig bnicht+sagen bnicht+schlecht
bnicht+schreiben bnicht+sein bnicht+so bnicht+stopp bnicht+storen bnicht+teil bnicht+thomas bnicht+ubel
bnicht+um bnicht+und bnicht+unterstutzt bnicht+vor bnicht+was bnicht+weg bnicht+wegen bnicht+weiter bnicht+wie
bnicht+wieder bnicht+will bnicht+wir bnicht+zu bnicht+zufrieden bnicht+zuruck bnichts+$ bnichts+an
bnichts+andern bnichts+aus bnichts+auszusetzen bnichts+besonderes bnichts+davon bnichts+fur bnichts+gegen
bnichts+gehort bnichts+gekommen bnichts+ich bnichts+machen bnichts+mehr bnichts+neues bnichts+sagen
bnichts+ubrig bnichts+und bnichts+zu bnie+$ bnie+auf bnie+bei bnie+bekommen bnie+bestellt bnie+da bnie+ein
bnie+eingegangen bnie+erreichbar bnie+erstattet bnie+gemacht bnie+hat bnie+jemand bnie+kunde bnie+mehr
bnie+punktlich bnie+was bnie+wieder bnie+zugestimmt bniemand+hat bniemand+mehr bniemandem+$ bnimm+mich
bnimme+$ bnimmerwiedersehen+$ bno+$ bno+bei bno+more bno+nicht bno+sms bnoch+$ bnoch+bei bnoch+bis bnoch+da
bnoch+eigenmarken bnoch+ein bnoch+eine bnoch+einmal bnoch+im bnoch+immer bnoch+in bnoch+keine bnoch+kunde
bnoch+lasst bnoch+mal bnoch+nicht bnoch+nie bnoch+per bnoch+sagen bnoch+sms bnoch+was bnoch+wer bnoch+zu
bnochmal+$ bnochmal+an bnochmal+bitte bnochmal+kommen bnod+$ bnormal+$ bnotig+$ bnull+$ bnummer+$
bnummer+bitte bnummer+gehort bnummer+geirrt bnummer+geloscht bnummer+haben bnummer+ist bnummer+loschen
bnummer+neu bnummer+nicht bnummer+raus bnummer+wird bnur+das bnur+den bnur+der bnur+die bnur+ein bnur+mit
bnur+nicht bnur+noch bnutzung+meiner bo+$ boben+$ bobwohl+ich boffen+$ boffen+seit boft+soll bohne+ankundigung
bohne+ende bohne+grund bohne+mich bohren+$ bok+$ bokay+$ bonline+$ bopt+out bordentlich+$ bordnung+$
borganisiert+$ bort+$ bostern+$ bosterreich+$ bout+$ bpackungen+$ bpapa+ist bpartei+$ bpassen+nicht
bpassiert+$ bpassiert+mit bpasst+$ bpasst+es bpasst+mir bpasst+nicht bpasste+nicht bper+mail bper+rechnung
bper+sms bper+telefon bperson+$ bperson+die bpersonal+$ bpersonenbezogenen+daten bpersonlich+$
bpersonlicher+kontakt bplastik+$ bplattform+$ bplease+$ bpleite+$ bpost+$ bpost+von bpreis+$ bpreis+hat
bpreis+oder bpreis+ok bpreis+und bpreis+war bpreise+$ bpreise+sind bpreislich+nicht bprima+bei bprinzip+ja
bprivat+$ bproblem+$ bproblem+gelost bproblem+wurde bprodukt+ist bprodukte+$ bproduktion+dieser bprogramm+$
bprogramm+genommen bprozent+$ bprozent+gunstiger bprozent+mehr bpunktlich+$ bqualitat+$ bqualitat+hat
bqualitat+stimmt bquatsch+$ brahmenvertrag+mit bran+$ branzig+$ braus+$ braus+aus breagiert+$ brechnung+$
brechnung+von brecht+auf brecht+mir brechtliche+schritte brechtsanwalt+$ breden+$ breden+wir bregale+$
breicht+$ breicht+es breicht+noch breissverschluss+kaputt breklamation+$ breklamation+ist breklamation+liegt
breklamation+wurde breklamiert+und breparaturen+$ brichtig+$ brichtige+person brobinsonliste+$ brossmann+$
broster+bei bru+$ bruckruf+$ bruckruf+bitte bruf+an bruf+mich bruf+mir brufen+sie brufnummer+$ bruft+mich
bruhe+$ bruhe+jetzt bruhe+lassen bruhe+mit bruht+$ brum+$ brundum+zufrieden brunter+$ bsache+$ bsache+mit
bsachen+$ bsachen+nicht bsag+ich bsag+mal bsage+ich bsagen+$ bsagen+dass bsagen+sie bsagt+er bsamstag+$ bsau+$
bschaden+ist bschauen+$ bschicken+$ bschicken+sie bschickt+mir bschlecht+$ bschlecht+beraten bschlecht+ich
bschlechter+service bschlicht+zu bschluss+$ bschluss+damit bschluss+gemacht bschluss+jetzt bschluss+machen
bschmarrn+$ bschmeckt+man bschmeckt+nach bschmeckt+nicht bschnappchen+$ bschnauze+$ bschnauze+voll bschnell+$
bschnell+erledigt bschneller+$ bschnittstelle+zu bschon+$ bschon+abgemeldet bschon+dreimal bschon+gesagt
bschon+lange bschon+von bschon+wieder bschones+wochenende bschreib+nicht bschreiben+$ bschreiben+sie
bschreibt+$ bschreibt+ihr bschreibt+mir bschreibt+uns bschreibt+wem bschriftlich+$ bschuhe+gingen
bschuldet+mir bschulen+$ bschwarz+$ bschwer+zu bsechs+wochen bsehen+$ bsehen+sie bsehen+uns bsehr+gut
bsehr+schlecht bseid+ihr bseid+mir bseien+sie bsein+$ bseit+corona bseit+dem bseit+der bseit+einem
bseit+gestern bseit+herbst bseit+ich bseit+jahren bseit+januar bseit+mai bseit+marz bseit+meinem bseit+monaten
bseit+wann bseit+wochen bseit+zwei bsekretarin+$ bselben+tag bselber+$ bselber+nicht bselbst+$ bsenden+sie
bservice+$ bservice+gut bservice+war bsetzen+$ bsich+$ bsich+bei bsich+da bsich+das bsich+die bsich+im
bsich+ja bsich+keiner bsich+melden bsich+nicht bsich+nie bsich+niemand bsich+verwahlt bsich+was bsie+$
bsie+alles bsie+am bsie+an bsie+auch bsie+auf bsie+belastigen bsie+bitte bsie+bitten bsie+das bsie+dass
bsie+den bsie+die bsie+diese bsie+durfen bsie+einen bsie+es bsie+haben bsie+hier bsie+horen bsie+ist
bsie+meine bsie+meinen bsie+mich bsie+mir bsie+mit bsie+nicht bsie+nie bsie+noch bsie+nochmal bsie+sich
bsie+sind bsie+so bsie+sollen bsie+sprechen bsie+suchen bsie+uber bsie+uns bsie+verwechseln bsie+von bsie+zur
bsin+jetz bsind+$ bsind+bei bsind+das bsind+die bsind+doch bsind+ein bsind+einfach bsind+gestiegen bsind+jetzt
bsind+mir bsind+nach bsind+nicht bsind+sie bsind+wir bsind+zu bsinn+mehr bsitz+grad bsitze+auf bsitze+im
bsms+$ bsms+bitte bsms+mehr bsms+nicht bsms+nichts bsms+rufen bso+$ bso+eher bso+ein bso+eine bso+etwas
bso+freundlich bso+geht bso+gut bso+nicht bso+schlecht bso+teuer bso+viel bso+wie bsofort+$ bsofort+aufhoren
bsofortige+loschung bsoftware+die bsoftware+mit bsohn+hat bsohn+ist bsolchen+nachrichten bsoll+$ bsoll+das
bsoll+ich bsoll+mich bsoll+sich bsollen+aufhoren bsorgen+$ bsorry+$ bsorten+und bsortiment+$ bsowas+nicht
bspam+$ bspart+euch bspat+und bspater+$ bspater+bin bspater+nochmal bsperren+$ bsperrliste+$ bspinnt+wohl
bspreche+ich bspreche+nicht bsprechen+$ bsprechen+kann bsprechen+mit bsprechen+sie bstadt+$ bstammen+meine
bstatt+$ bstecken+und bstehe+auf bstehen+$ bstellen+sie bsterben+$ bstillgelegt+$ bstimmen+nicht bstimmt+$
bstimmt+nicht bstoff+ist bstop+$ bstop+it bstop+sms bstop+stop bstopp+$ bstopp+geschrieben bstopp+keine
bstoppt+das bstoren+$ bstorniert+$ bstreichen+$ bstreichen+sie bstreicht+mich bstress+$ bstricken+$ bstuck+$
bstudio+$ bstumpf+$ bstunde+$ bsuchen+sie bsuper+$ bsupermarkt+$ bsystem+$ btabu+$ btag+$ btaste+$
btaugt+nichts bteam+$ btechnik+$ btechniker+hatte btechnisch+uberholt bteil+$ bteils+$ bteils+teils btelefon+$
btelefon+geht btelefon+nicht btelefon+noch btelefon+wird btelefonieren+$ btelefonisch+$ btelefonnummer+$
btermin+$ btermine+wurden bteuer+$ bteuer+fur bteuer+geworden bteuer+langsam bteuer+und bteuer+worden
bteurer+als bthomas+$ bticket+ist btochter+ist btodlich+verungluckt btoll+$ btot+$ btragbar+$ btragen+sie
btschuss+$ btschuss+und btun+$ btun+haben btut+mir bubel+aber buber+$ buber+dem buber+den buber+eine
buber+meine buber+mich bubergeben+$ bubergrossen+$ buberhaupt+nicht buberholt+$ buberlegen+$ bubernommen+$
buberzeugt+$ buberzogen+$ bubrig+$ buhr+$ bum+$ bum+14 bum+abmeldung bum+acht bum+auskunft bum+die bum+ruckruf
bum+sechs bum+uns bum+was bumfrage+$ bumfragen+$ bumfragen+bitte bumfragen+in bumgestellt+$ bumgestellt+auf
bumgezogen+$ bumgezogen+bin bumgezogen+und bunbrauchbar+$ bund+alles bund+als bund+am bund+auch bund+auf
bund+bei bund+bis bund+bitte bund+bose bund+brauch bund+da bund+dabei bund+damit bund+dann bund+das bund+den
bund+der bund+die bund+eine bund+es bund+fertig bund+fragen bund+hab bund+habe bund+haben bund+hat bund+ich
bund+ihr bund+immer bund+ist bund+jetzt bund+kann bund+keine bund+keiner bund+loschen bund+loscht bund+man
bund+mein bund+meine bund+nicht bund+nichts bund+nie bund+niemand bund+rufen bund+schneller bund+schreib
bund+schreiben bund+schreibt bund+sie bund+sparen bund+tschuss bund+vorne bund+war bund+was bund+weiss
bund+wenn bund+will bunerwunscht+$ bunfreundlich+und bungunstig+$ bunhoflich+$ bunmoglich+$ bunpersonlich+$
buns+$ buns+den buns+die buns+ein buns+einen buns+einfach buns+fur buns+im buns+jetzt buns+mal buns+nicht
buns+nichts buns+telefonieren buns+uberzeugt buns+vor buns+zu bunschlagbares+paket bunser+controlling
bunser+neuer bunser+standort bunser+steuerberater bunser+verein bunsere+branche bunsere+firma bunsere+kleine
bunsere+regale bunsubscribe+me bunter+aller bunter+dieser bunter+einem bunterlagen+$ bunterlassen+$
bunterlassen+sie bunterm+strich bunternehmen+$ bunternehmen+wurde buntersage+ihnen bunterstutzt+$
bunterstutzt+die bunterstutzung+bei bunterwegs+$ bunverschamt+$ bunzufrieden+$ bunzuverlassig+$ bursache+$
bvater+hat bvater+ist bveraltet+$ bverandert+$ bverarbeitet+$ bverarbeitung+$ bverbiete+ihnen bverbinden+$
bverbitte+mir bverboten+$ bverbraucherzentrale+$ bverbunden+$ bverein+$ bverein+hat bvergessen+$
bvergessen+sie bvergesst+es bvergiss+es bverhangt+$ bverkaufer+$ bverkauft+$ bverlange+ich bverloren+$
bvernichten+sie bverrostet+$ bversand+$ bversand+kostet bversandkosten+$ bverschoben+$ bverschont+mich
bverschwunden+$ bverspricht+$ bversprochen+nie bverstanden+$ bverstandnis+dass bversteht+kein bverstorben+$
bverteiler+$ bverteiler+raus bvertreter+von bvertrostet+$ bverungluckt+$ bverwahlt+$ bverwechseln+mich
bverwenden+$ bverwendung+$ bverwendung+mehr bverzichten+$ bverzichten+sie bverzogen+$ bviel+$ bviel+geld
bviel+um bviel+zu bvielen+dank bvielleicht+$ bvier+wochen bvierzig+prozent bvo+euch bvoll+$ bvoll+von
bvon+bosch bvon+damals bvon+dem bvon+der bvon+diesem bvon+einem bvon+euch bvon+euren bvon+fruher bvon+gut
bvon+ihnen bvon+ihrer bvon+meinem bvon+meiner bvon+mir bvon+oben bvon+vorn bvon+weiteren bvon+welcher bvon+wem
bvon+zehn bvon+zwei bvor+$ bvor+der bvor+drei bvor+gericht bvor+ort bvor+zehn bvorbei+$ bvorbeikommen+$
bvormittags+$ bvorn+$ bvorne+nicht bvorstand+hat bwann+die bwann+habt bwann+kann bwann+kommt bwar+$ bwar+alles
bwar+auch bwar+das bwar+defekt bwar+der bwar+die bwar+ein bwar+eine bwar+einmalig bwar+es bwar+falsch
bwar+fruher bwar+fur bwar+gut bwar+ich bwar+immer bwar+in bwar+ja bwar+mein bwar+mir bwar+nach bwar+nicht
bwar+nie bwar+nur bwar+schon bwar+so bwar+vor bwar+was bwar+zu bware+$ bware+besser bware+gut bware+ist
bware+kam bware+mir bware+nett bware+nichts bware+war bwaren+nach bwart+immer bwarte+auf bwarte+ich
bwarte+seit bwarten+$ bwarteschleife+$ bwarum+$ bwarum+kommt bwas+$ bwas+an bwas+anderes bwas+bei
bwas+besseres bwas+es bwas+fur bwas+gehort bwas+geht bwas+haben bwas+habt bwas+horen bwas+ich bwas+ihr bwas+in
bwas+ist bwas+kaputt bwas+kostet bwas+machen bwas+man bwas+meinen bwas+neues bwas+nicht bwas+passiert bwas+sie
bwas+soll bwas+von bwas+wir bwas+wollt bwebseite+$ bweder+per bweg+$ bweg+damit bweg+hab bweg+ich bweg+mit
bweg+und bweg+von bwegen+dem bwegen+der bwegen+eurem bwegen+meiner bweihnachten+$ bweil+alles bweil+die
bweil+es bweil+eure bweil+ich bweil+ihr bweil+keiner bwein+hat bwein+hatte bweiss+ich bweiss+nicht bweiss+was
bweit+$ bweiter+$ bweiter+so bweiter+zu bweitere+nachrichten bweitere+nutzung bweiteren+anfragen
bweiteren+anrufe bweiteren+fragen bweiteren+kontaktaufnahmen bweiteren+nachrichten bweiteren+sms
bweiteres+interesse bweitermachen+$ bwelche+daten bwelche+firma bwelcher+firma bwelt+$ bwem+anders
bwem+spreche bwem+sprechen bwen+anders bweniger+$ bweniger+geld bweniger+sorten bweniger+und bwenn+der
bwenn+es bwenn+ich bwenn+ihr bwenn+man bwenn+sie bwenn+was bwer+$ bwer+bist bwer+hat bwer+ist bwer+schreibt
bwer+sind bwerbeeinwilligung+$ bwerbezwecken+$ bwerbung+$ bwerbung+mehr bwerd+ich bwerden+$ bwerden+will
bwert+$ bwettbewerber+$ bwhatsapp+$ bwichtig+$ bwiderruf+meiner bwiderrufen+$ bwiderspruch+nach
bwiderspruchsrecht+gebrauch bwie+bitte bwie+die bwie+ein bwie+fruher bwie+ich bwie+ist bwie+kann bwie+kommen
bwie+lange bwie+man bwie+oft bwie+vor bwieder+$ bwieder+an bwieder+anschreiben bwieder+da bwieder+eine
bwieder+einen bwieder+eingekauft bwieder+kunde bwieder+so bwieder+was bwiederholen+$ bwiederhoren+$
bwiederkommen+$ bwieso+bekomme bwill+$ bwill+auch bwill+das bwill+eure bwill+ich bwill+ja bwill+jetzt
bwill+keine bwill+meine bwill+mit bwill+nicht bwill+nichts bwill+von bwir+$ bwir+arbeiten bwir+auch
bwir+bestellen bwir+beziehen bwir+brauchen bwir+brauchten bwir+das bwir+drucken bwir+es bwir+haben bwir+hatten
bwir+jetzt bwir+kaufen bwir+keine bwir+lassen bwir+leben bwir+machen bwir+mussen bwir+mussten bwir+nicht
bwir+nutzen bwir+sehen bwir+sind bwir+standen bwir+suchen bwir+uns bwir+wollen bwir+wunschen bwir+wurden
bwird+$ bwird+blockiert bwird+man bwird+nicht bwird+von bwirklich+$ bwissen+$ bwissen+sie bwitz+$ bwo+bleibt
bwo+kann bwo+mir bwoanders+$ bwoanders+billiger bwoche+$ bwoche+was bwoche+wieder bwochen+$ bwochen+auf
bwochen+keine bwochenende+$ bwofur+ist bwoher+haben bwoher+habt bwoher+stammen bwohne+jetzt bwohnen+jetzt
bwollen+sie bwollt+ihr bwollte+nur bworden+$ bwucher+$ bwunsche+$ bwunsche+keinen bwunschen+ubrig bwurde+aber
bwurde+abgewickelt bwurde+aufgelost bwurde+einfach bwurde+geschlossen bwurde+ich bwurde+mich bwurde+nicht
bwurde+nie bwurde+verkauft bwurde+von bwurden+nicht bwurden+nie bwurst+$ bzahl+ich bzahlen+$ bzahlt+mir
bzaun+$ bzchli+$ bzehn+jahre bzehn+lampen bzeit+$ bzeit+grad bzeit+hab bzeit+jetzt bzeit+zum bzeitpunkt+$
bzeug+$ bzieht+leine bzu+$ bzu+belastigen bzu+bestellen bzu+einem bzu+erreichen bzu+gross bzu+hause bzu+hoch
bzu+klein bzu+kompliziert bzu+kontaktieren bzu+kostspielig bzu+lange bzu+meinem bzu+meiner bzu+mir bzu+nerven
bzu+nichts bzu+oft bzu+sagen bzu+schnell bzu+schreiben bzu+spat bzu+teuer bzu+tun bzu+unserem bzu+viel
bzu+viele bzu+weit bzu+wenig bzu+werbezwecken bzu+wunschen bzufrieden+$ bzug+$ bzugemacht+$ bzum+anwalt
bzum+backer bzum+einkaufen bzum+jahresende bzum+letzten bzum+schluss bzumutung+$ bzur+kenntnis bzur+konkurrenz
bzur+verbraucherzentrale bzuruck+$ bzuruckgeschickt+habe bzuruckgezogen+$ bzuruckrufen+$ bzuruckruft+$
bzurzeit+nicht bzusenden+$ bzusendung+von bzustandig+$ bzustimmung+$ bzuverlassig+$ bzwei+$ bzwei+jahre
bzwei+jahren bzwei+monaten bzwei+stunden bzwei+wochen b👍+$ b🙂+$ c,49 c,49_ c,90 c,90_ c,99 c,99_ c00_ c100
c100_ c10_ c11_ c12_ c14_ c15_ c17_ c18_ c200 c200_ c20_ c21_ c23_ c24_ c300 c300_ c30_ c31_ c391 c391_ c4,9
c40_ c471 c4711 c4711_ c49_ c50_ c60_ c711 c711_ c80_ c89_ c90_ c91_ c99_ c_%_ c_&_ c_10 c_100 c_100_ c_10_
c_12 c_12_ c_14 c_14_ c_15 c_15_ c_17 c_17_ c_18 c_18_ c_1_ c_20 c_200 c_200_ c_20_ c_21 c_21_ c_24 c_24_ c_25
c_2_ c_3, c_30 c_300 c_300_ c_30_ c_31 c_3_ c_40 c_40_ c_47 c_471 c_4711 c_4_ c_60 c_60_ c_6_ c_7_ c_80 c_80_
c_88 c_89 c_89_ c_8_ c_a_ c_aa c_ab c_ab_ c_abb c_abbe c_abbr c_abbu c_abe c_aben c_aber c_abg c_abge c_abh
c_abho c_abm c_abme c_abo c_abo_ c_abos c_abs c_absc c_abse c_abso c_abst c_abt c_abte c_abw c_abz c_abzo c_ac
c_ach c_ach_ c_acht c_ad c_ade c_ade_ c_adr c_adre c_ah c_ah_ c_ahn c_ahnu c_ak c_akk c_akku c_akt c_akti
c_aktu c_al c_alb c_alk c_alko c_all c_alle c_als c_als_ c_also c_alt c_alt_ c_altb c_alte c_am c_am_ c_ama
c_amaz c_amo c_amoi c_an c_an_ c_ana c_anal c_anb c_anbi c_and c_ande c_andr c_anf c_anfa c_anfr c_ang c_anga
c_ange c_angs c_ank c_anku c_anl c_anla c_anli c_ann c_anne c_anr c_anru c_ans c_ans_ c_ansc c_ansp c_anst
c_ant c_antw c_anw c_anwa c_anz c_anze c_anzu c_ap c_app c_app_ c_appa c_apr c_apri c_ar c_arb c_arbe c_arg
c_arge c_aro c_arom c_arr c_arro c_art c_art_ c_arti c_arz c_arzt c_as c_at c_ate c_atel c_au c_auc c_auch
c_auf c_auf_ c_aufg c_aufh c_aufs c_auft c_aufw c_aug c_auge c_augu c_aus c_aus_ c_ause c_ausf c_ausg c_ausk
c_ausl c_ausm c_auss c_aust c_ausw c_ausz c_aut c_auto c_az c_azu c_azub c_ba c_bab c_baby c_bac c_back c_bad
c_bad_ c_bah c_bahn c_bal c_bat c_batt c_bau c_bauc c_baue c_baum c_baus c_be c_bea c_bean c_bear c_beau c_bec
c_bech c_beck c_bed c_beda c_bedi c_bee c_been c_beer c_bef c_befr c_beg c_begr c_beh c_beha c_behe c_bei
c_bei_ c_beid c_beim c_bein c_beis c_bek c_beka c_beko c_bel c_bela c_beli c_bem c_bema c_bemu c_ben c_beno
c_benu c_ber c_bera c_bere c_berl c_beru c_bes c_besc c_bese c_besi c_beso c_besp c_bess c_best c_besu c_bet
c_betr c_bett c_beu c_bev c_bevo c_bez c_beza c_bezi c_bezu c_bi c_bi_ c_bil c_bild c_bill c_bin c_bin_ c_bio
c_bio_ c_biol c_bis c_bis_ c_biss c_bist c_bit c_bitt c_bl c_bla c_ble c_blei c_blo c_bloc c_blod c_blos c_blu
c_blum c_bo c_boc c_bock c_boh c_bohn c_bos c_bosc c_bose c_bot c_bot_ c_br c_bra c_bran c_brau c_bre c_bren
c_bri c_bric c_brie c_bril c_brin c_bro c_brot c_bru c_bruc c_brud c_brun c_bu c_buc c_buch c_bud c_budg c_bun
c_bund c_bur c_buro c_ca c_cal c_call c_can c_canc c_ce c_cen c_cent c_ch c_cha c_chao c_char c_chat c_che
c_chef c_cho c_cho_ c_cl c_clo c_clou c_co c_cod c_code c_com c_comp c_con c_cont c_cor c_coro c_d_ c_da c_da_
c_dab c_dabe c_dac c_dach c_daf c_dafu c_dag c_dage c_dah c_dahe c_dahi c_dam c_dama c_dame c_dami c_dan
c_dana c_dane c_dank c_dann c_dar c_dara c_darf c_daru c_das c_das_ c_dass c_dat c_date c_dau c_daue c_dav
c_davo c_daz c_dazu c_de c_de_ c_dea c_deak c_dec c_deck c_def c_defe c_del c_dele c_dem c_dem_ c_deme c_den
c_den_ c_dene c_denk c_denn c_dep c_der c_der_ c_des c_desh c_desi c_deu c_deut c_di c_di_ c_dia c_diag c_dic
c_dich c_die c_die_ c_dien c_dies c_dif c_diff c_dig c_digi c_din c_ding c_dir c_dire c_dis c_disc c_disp c_dm
c_dm_ c_do c_do_ c_doc c_doch c_dop c_dopp c_dor c_dorf c_dort c_dq c_dqu c_dqua c_dr c_dr_ c_dra c_dran
c_drau c_dre c_drec c_drei c_dri c_drin c_drit c_dro c_dru c_drub c_druc c_ds c_dsg c_dsgv c_du c_du_ c_duf
c_duft c_dun c_dunn c_dur c_durc c_durf c_e_ c_eb c_ec c_ech c_echt c_eck c_ecke c_eg c_ega c_egal c_eh c_eh_
c_ehe c_eher c_ehr c_ehrl c_ei c_eie c_eier c_eig c_eige c_ein c_ein_ c_eine c_einf c_eing c_eink c_einl
c_einm c_eins c_einv c_einw c_einz c_el c_elt c_elte c_em c_emp c_empf c_en c_en_ c_end c_ende c_endl c_ene
c_ener c_eng c_engl c_enk c_enke c_ent c_entf c_ents c_entt c_entz c_er c_er_ c_erf c_erg c_erge c_erh c_erha
c_erho c_eri c_erin c_erk c_erkl c_erl c_erla c_erle c_erlo c_ern c_err c_erre c_ers c_ersa c_erse c_erst
c_ert c_erte c_erw c_erwa c_erwu c_erz c_erza c_es c_es_ c_ess c_esse c_et c_eti c_etik c_etw c_etwa c_eu
c_eu_ c_euc c_euch c_eue c_euer c_eur c_eure c_euro c_ew c_ewi c_ewig c_ex c_exi c_exis c_exit c_exp c_expo
c_expr c_ey c_ey_ c_fa c_fac c_fach c_fad c_fade c_fah c_fahr c_fai c_fair c_fal c_fall c_fals c_fam c_fami
c_far c_farb c_fas c_fass c_fast c_fau c_faul c_fax c_fe c_feb c_febr c_feh c_fehl c_fei c_feie c_fer c_fern
c_fert c_fes c_fest c_feu c_feue c_fi c_fil c_fili c_fin c_fina c_find c_fing c_fir c_firm c_fix c_fl c_fla
c_flac c_flas c_fle c_flei c_flo c_fo c_foh c_fohn c_fol c_for c_ford c_form c_fot c_foto c_fr c_fra c_frag
c_fran c_frau c_fre c_frec c_frei c_frem c_fres c_freu c_fri c_frie c_fris c_fro c_froh c_fru c_fruh c_fu
c_fuc c_fuh c_fuhl c_fuhr c_fun c_funf c_funk c_fur c_fur_ c_furs c_fus c_fusi c_fuss c_fut c_futt c_ga c_gab
c_gab_ c_gabs c_gal c_gald c_gan c_ganz c_gar c_gar_ c_gara c_garn c_gart c_gas c_gas_ c_gast c_ge c_gea
c_gean c_gear c_geb c_geba c_gebe c_gebi c_gebl c_gebr c_gebt c_gebu c_ged c_geda c_gedu c_gef c_gefa c_gefe
c_gefr c_gefu c_geg c_gega c_gege c_geh c_geh_ c_geha c_gehe c_geho c_geht c_gei c_geir c_gek c_geka c_gekl
c_geko c_gekr c_geku c_gel c_gela c_geld c_gele c_geli c_gelo c_gem c_gema c_geme c_gemu c_gen c_gena c_gene
c_geno c_genu c_geo c_gep c_gepa c_geq c_gequ c_ger c_gera c_gere c_geri c_gern c_ges c_gesa c_gesc c_gese
c_gesp c_gest c_gesu c_get c_geta c_geti c_gew c_gewa c_gewe c_gewo c_gez c_gezo c_gf c_gfu c_gfun c_gh c_gha
c_gi c_gib c_gib_ c_gibt c_gin c_ging c_git c_gits c_gl c_gla c_glas c_glau c_gle c_glei c_glu c_gluc c_glum
c_glut c_gm c_gmb c_gmbh c_go c_god c_god_ c_goh c_goht c_gon c_got c_gott c_gr c_gra c_grad c_grat c_grau
c_gre c_gri c_gro c_grob c_gros c_gru c_grun c_grus c_gs c_gsa c_gsc c_gsch c_gsi c_gsi_ c_gst c_gsto c_gu
c_gun c_guns c_gut c_gut_ c_gute c_guts c_gw c_gwe c_ha c_ha_ c_haa c_haar c_hab c_hab_ c_habe c_habt c_hah
c_haha c_hal c_halb c_half c_hall c_hals c_halt c_ham c_hamb c_hams c_han c_han_ c_hand c_hang c_hap c_happ
c_has c_hast c_hat c_hat_ c_hatt c_hau c_haus c_haut c_he c_hea c_hei c_heim c_heis c_heiz c_hel c_helf c_hen
c_hend c_her c_her_ c_herb c_herr c_herz c_heu c_heut c_hi c_hie c_hiel c_hier c_hies c_hil c_hilf c_hin
c_hin_ c_hing c_hint c_hinu c_hm c_hm_ c_hmm c_hmm_ c_ho c_hob c_hobb c_hoc c_hoch c_hof c_hof_ c_hofe c_hoff
c_hofl c_hoh c_hohe c_hoi c_hoid c_hol c_hol_ c_hole c_holz c_hom c_home c_hor c_hor_ c_hore c_horn c_hort
c_hos c_hose c_hot c_hot_ c_hote c_hotl c_hu c_hub c_hube c_hun c_hund c_ic c_ich c_ich_ c_ichs c_id c_ide
c_idee c_ig c_ign c_igno c_ih c_ihm c_ihm_ c_ihn c_ihn_ c_ihne c_ihr c_ihr_ c_ihre c_im c_im_ c_imm c_imme
c_in c_in_ c_inf c_info c_inh c_inha c_inn c_inne c_ins c_ins_ c_inso c_int c_inte c_inv c_inve c_inz c_inzw
c_ir c_irg c_irge c_is c_ist c_ist_ c_it c_it_ c_ja c_ja_ c_jah c_jahr c_jan c_janu c_je c_je_ c_jed c_jede
c_jeg c_jegl c_jem c_jema c_jen c_jens c_jet c_jetz c_jo c_jo_ c_job c_job_ c_ju c_jul c_juli c_jun c_jung
c_juni c_jur c_juri c_ka c_ka_ c_kaf c_kaff c_kal c_kalt c_kam c_kam_ c_kame c_kamp c_kan c_kann c_kano c_kant
c_kap c_kapi c_kaps c_kapu c_kar c_kart c_kas c_kase c_kass c_kat c_kata c_katz c_kau c_kauf c_kaum c_kaut
c_ke c_kee c_keen c_kei c_kei_ c_kein c_kel c_kell c_ken c_kenn c_ker c_ket c_kett c_kg c_kg_ c_ki c_kil
c_kilo c_kim c_kimm c_kin c_kind c_kino c_kis c_kist c_kl c_kla c_klag c_klap c_klar c_klas c_kle c_kleb
c_klei c_kli c_klin c_km c_km_ c_kn c_kna c_kni c_knie c_ko c_koc c_koch c_kof c_koff c_koh c_kohl c_koi
c_koi_ c_koin c_kol c_koll c_kom c_koma c_komm c_komp c_kon c_kond c_konf c_konk c_konn c_kont c_konz c_kop
c_kopf c_kor c_kork c_korr c_kos c_kost c_kr c_kra c_kraf c_kran c_krau c_kre c_kreb c_kri c_krie c_ku c_kuc
c_kuch c_kul c_kula c_kum c_kumm c_kun c_kund c_kunf c_kur c_kurs c_kurz c_la c_lab c_labe c_labo c_lac c_lack
c_lad c_lade c_lag c_lag_ c_lage c_lak c_lakt c_lam c_lamp c_lan c_land c_lang c_las c_lass c_last c_lau
c_lauf c_laut c_le c_leb c_lebe c_lebt c_lec c_leck c_lee c_leer c_leg c_leg_ c_lege c_leh c_lei c_leic c_leid
c_lein c_leip c_leis c_leit c_ler c_lern c_les c_lese c_let c_letz c_leu c_leut c_li c_lid c_lidl c_lie c_lieb
c_lief c_lieg c_lies c_lin c_lind c_lini c_link c_liq c_liqu c_lis c_list c_lk c_lkw c_lkw_ c_lo c_loc c_loch
c_log c_logi c_loh c_lohn c_lok c_loka c_lon c_lond c_los c_los_ c_losc c_lose c_losu c_lot c_lu c_luf c_luft
c_lus c_lust c_lux c_luxu c_ma c_mac c_mach c_mag c_mag_ c_mage c_mah c_mahl c_mahn c_mai c_mai_ c_maie c_mail
c_mal c_mal_ c_male c_man c_man_ c_mang c_mann c_mar c_marg c_mark c_marz c_mas c_masc c_mat c_mate c_mats
c_mau c_me c_me_ c_mec c_meck c_meg c_mega c_meh c_meh_ c_mehr c_mei c_meie c_mein c_mel c_meld c_men c_meng
c_mens c_menu c_mer c_merk c_mes c_mess c_met c_metr c_mi c_mic c_mich c_mie c_mies c_miet c_min c_mind c_minu
c_mir c_mir_ c_mis c_mise c_mist c_mit c_mit_ c_mita c_mitb c_mitg c_mitt c_mo c_mob c_mobi c_moc c_moch c_mod
c_mode c_mog c_mogl c_moi c_moin c_mom c_mome c_mon c_mona c_mont c_mor c_more c_morg c_mot c_moto c_mu c_muh
c_muhe c_muhl c_mul c_mull c_mun c_mund c_mus c_muss c_must c_mut c_mutt c_n_ c_na c_na_ c_nac c_nach c_nag
c_nage c_nah c_nahe c_nahm c_naht c_naj c_naja c_nam c_name c_nas c_nase c_nat c_natu c_nc c_nci c_ncih c_ne
c_ne_ c_neb c_nebe c_nee c_nee_ c_neh c_nehm c_nei c_nein c_nem c_nem_ c_nemm c_nen c_nen_ c_ner c_nerv c_nes
c_nesp c_net c_nett c_neu c_neu_ c_neue c_neuh c_neul c_new c_news c_ni c_nia c_nia_ c_nic c_nich c_nie c_nie_
c_nied c_niem c_nim c_nimm c_nir c_nirg c_no c_no_ c_noc c_noch c_nod c_nod_ c_nor c_norm c_not c_nota c_note
c_notf c_noti c_nov c_nove c_nu c_nul c_null c_num c_nume c_numm c_nun c_nun_ c_nur c_nur_ c_nut c_nut_ c_nutz
c_o_ c_ob c_ob_ c_obe c_oben c_ober c_obw c_obwo c_od c_ode c_oder c_of c_off c_offe c_offn c_oft c_oft_ c_og
c_oh c_ohn c_ohne c_ohr c_ohr_ c_ohre c_oi c_oid c_oide c_ok c_ok_ c_oka c_okay c_ol c_ol_ c_om c_on c_onl
c_onli c_op c_op_ c_ope c_oper c_opt c_opt_ c_or c_ord c_orde c_ordn c_org c_orga c_ort c_ort_ c_os c_ost
c_oste c_ou c_out c_out_ c_pa c_pac c_pack c_pak c_pake c_pal c_pale c_pap c_papa c_papi c_par c_park c_part
c_pas c_pass c_pat c_pau c_paus c_pe c_per c_per_ c_perf c_pers c_pf c_pfa c_pfan c_pfl c_pfla c_pfle c_ph
c_pi c_pin c_pins c_pl c_pla c_plas c_plat c_ple c_plea c_plei c_plo c_plot c_po c_pol c_poli c_por c_port
c_pos c_posi c_post c_pr c_pra c_prax c_pre c_prei c_pri c_prim c_prin c_priv c_pro c_pro_ c_prob c_prod
c_prog c_proj c_proz c_pru c_pruf c_pu c_pun c_punk c_qu c_qua c_qual c_quar c_quat c_que c_ra c_rab c_raba
c_rad c_rah c_rahm c_ran c_ran_ c_ranz c_ras c_rase c_rat c_rate c_rau c_rauc c_rauf c_raus c_re c_rea c_reag
c_reak c_rec c_rech c_red c_red_ c_rede c_reg c_rega c_rege c_regi c_regu c_rei c_reic c_rein c_reis c_rek
c_rekl c_rel c_ren c_rent c_rep c_repa c_res c_resp c_rest c_ret c_reto c_rez c_reze c_ri c_ric c_rich c_rie
c_ries c_ro c_rob c_robi c_roc c_roh c_rol c_roll c_ros c_ross c_rost c_ru c_ru_ c_rub c_rube c_ruc c_ruck
c_ruf c_ruf_ c_rufe c_rufn c_ruft c_ruh c_ruhe c_ruhi c_ruht c_rum c_rum_ c_run c_rund c_runt c_s_ c_sa c_sac
c_sach c_sack c_saf c_saft c_sag c_sag_ c_sage c_sagt c_sai c_sam c_sams c_sau c_sau_ c_saub c_sc c_sch c_scha
c_sche c_schi c_schl c_schm c_schn c_scho c_schr c_schu c_schw c_se c_sec c_sech c_seh c_sehe c_sehr c_sei
c_seid c_seie c_sein c_seit c_sek c_sekr c_seku c_sel c_selb c_sen c_send c_seni c_senk c_ser c_seri c_serv
c_set c_setz c_sh c_sho c_shop c_si c_sic c_sich c_sie c_sie_ c_sieh c_sin c_sin_ c_sind c_sinn c_sit c_sitz
c_sk c_sko c_skon c_sm c_sms c_sms_ c_so c_so_ c_sof c_sofo c_soft c_soh c_sohn c_sol c_sola c_solc c_soll
c_som c_somm c_son c_sond c_sonn c_sons c_sor c_sorg c_sorr c_sort c_sow c_sowa c_sp c_spa c_spam c_span
c_spar c_spas c_spat c_spe c_sped c_spei c_sper c_spez c_spi c_spie c_spin c_spit c_spo c_spon c_spr c_spra
c_spre c_spri c_spu c_spul c_st c_sta c_stab c_stad c_stam c_stan c_star c_stat c_stau c_ste c_stec c_steh
c_stel c_ster c_steu c_sti c_stif c_stil c_stim c_stin c_sto c_stof c_stop c_stor c_str c_stra c_stre c_stri
c_stro c_stu c_stuc c_stud c_stuh c_stum c_stun c_stur c_su c_suc c_such c_sup c_supe c_supp c_sy c_sys c_syst
c_ta c_tab c_tabl c_tabu c_tag c_tag_ c_tage c_tas c_tast c_tau c_taug c_te c_tea c_team c_tec c_tech c_tee
c_tee_ c_tei c_teig c_teil c_tel c_tele c_tep c_tepp c_ter c_term c_terr c_tes c_test c_teu c_teue c_teur
c_tex c_text c_th c_tha c_the c_them c_ther c_tho c_thom c_ti c_tic c_tick c_tie c_tin c_tint c_tip c_tipp
c_tis c_tisc c_to c_toc c_toch c_tod c_todl c_tol c_toll c_ton c_ton_ c_too c_top c_top_ c_tor c_tor_ c_tot
c_tot_ c_tota c_tr c_tra c_trag c_trau c_tre c_tres c_treu c_tri c_trif c_trin c_tro c_trop c_trot c_tru c_ts
c_tsc c_tsch c_tu c_tua c_tuat c_tun c_tun_ c_tur c_tur_ c_turk c_tut c_tut_ c_ub c_ube c_ubel c_uber c_ubr
c_ubri c_uh c_uhr c_uhr_ c_um c_um_ c_umf c_umfr c_umg c_umga c_umge c_ums c_ums_ c_umst c_umt c_umta c_umz
c_umzu c_un c_unb c_unbe c_unbr c_und c_und_ c_une c_uner c_unf c_unfa c_unfr c_ung c_unge c_ungu c_unh c_unho
c_unm c_unmo c_unp c_unpa c_unpe c_unpu c_uns c_uns_ c_unsc c_unse c_unsi c_unsu c_unt c_unte c_unv c_unve
c_unw c_unwi c_unz c_unzu c_up c_upd c_upda c_ur c_url c_urla c_urs c_ursa c_us c_va c_vat c_vate c_ve c_veg
c_vega c_vege c_ver c_vera c_verb c_verd c_vere c_verf c_verg c_verh c_verk c_verl c_verm c_vern c_verp c_verr
c_vers c_vert c_veru c_verw c_verz c_vi c_vie c_viel c_vier c_vo c_vo_ c_vol c_voll c_vom c_vom_ c_von c_von_
c_vor c_vor_ c_vorb c_vorg c_vorh c_vori c_vorl c_vorm c_vorn c_vorr c_vors c_wa c_waa c_waag c_wac c_wack
c_wah c_wahr c_wan c_wand c_wann c_war c_war_ c_ware c_warm c_wart c_waru c_was c_was_ c_wasc c_wass c_we
c_web c_webs c_wec c_wech c_wed c_wede c_weg c_weg_ c_wege c_wegg c_wei c_weih c_weil c_wein c_weis c_weit
c_wel c_welc c_welk c_welt c_wem c_wem_ c_wen c_wen_ c_weni c_wenn c_wer c_wer_ c_werb c_werd c_werk c_wert
c_wes c_wet c_wett c_wh c_wha c_what c_wi c_wia c_wic c_wich c_wid c_wide c_wie c_wie_ c_wied c_wies c_wil
c_will c_win c_wind c_wint c_wir c_wir_ c_wird c_wirf c_wirk c_wirt c_wis c_wiss c_wit c_witw c_witz c_wo
c_wo_ c_woa c_woan c_woas c_woc c_woch c_wof c_wofu c_woh c_wohe c_wohl c_wohn c_wol c_wolf c_woll c_wor
c_word c_wort c_woru c_wos c_wos_ c_woz c_wozu c_wu c_wuc c_wuch c_wun c_wuns c_wur c_wurd c_wurs c_wus c_wuss
c_z_ c_za c_zah c_zahl c_zau c_zaun c_zc c_zch c_zchl c_ze c_zeh c_zehn c_zei c_zeig c_zeit c_zel c_zelt c_zen
c_zent c_zer c_zerb c_zers c_zeu c_zeug c_zi c_zie c_zieh c_zo c_zu c_zu_ c_zua c_zuag c_zuc c_zuck c_zuf
c_zufr c_zug c_zug_ c_zuge c_zuk c_zuku c_zul c_zule c_zum c_zum_ c_zumu c_zur c_zur_ c_zurs c_zuru c_zurz
c_zus c_zusa c_zusc c_zuse c_zust c_zuv c_zuve c_zv c_zw c_zwa c_zwe c_zwec c_zwei c_zwi c_zwis c_zwo c_zwol
c_❌_ c_👋_ c_👍_ c_🙂_ c_🚫_ c_🛑_ caag caage caage_ caar caar_ caare cab_ caba cabat cabatt cabb cabbe cabbes
cabbr cabbre cabbu cabbuc cabe cabe_ cabei cabei_ cabel cabel_ caben caben_ cabend caber caber_ cabg cabge
cabgeb cabgeg cabgeh cabgel cabgem cabges cabgew cabh cabho cabhol cabi cabil cabile cabl cable cablet cabm
cabme cabmel cabo cabo_ cabor cabor_ cabos cabos_ cabr cabri cabrik cabs cabs_ cabsc cabsch cabse cabseh cabso
cabsol cabsp cabspr cabst cabste cabstu cabt cabt_ cabte cabtei cabu cabu_ cabw cabwi cabwic caby caby_ cabz
cabzo cabzoc cach cach_ cachb cachba cachbe cachd cachde cache cache_ cachen cacher cachf cachfo cachfr cachfu
cachg cachge cachh cachha cachhe cachi cachl cachla cachm cachmi cachr cachri cachs cachse cachst cacht cacht_
cachte cachts cack cack_ cacke cacke_ cackel cacken cacker cackl cackli cacks cacks_ cackt cacktl cacku cackun
cad_ cada cada_ cade cade_ cadel caden caden_ cadens cadi cadig cadigt cadr cadre cadres cadt cadt_ cafa cafa_
cafe cafe_ cafen cafen_ caff caffe caffee caffel cafft cafft_ cafi caft caft_ cafte cafte_ cafti caftig caftl
cafts caftsa caftsf caftsl cafu cafur cafur_ cag_ cagb cagba cagbar cage cage_ cageb cageg cagege cagel cagel_
cagela cagen cagen_ cagent cagenz cager cager_ cagert cages cages_ cagi cagie cagier cagn cagno cagnos cags
cags_ cagsb cagsbe cagsp cagt cagt_ cagte cagu cagun cagung cah_ caha caha_ cahe cahen cahen_ caher caher_
cahi cahig cahig_ cahin cahl cahl_ cahlb cahlba cahle cahle_ cahlen cahlt cahlt_ cahlu cahlun cahm cahm_ cahma
cahmas cahme cahme_ cahmen cahn cahnu cahnun cahr cahr_ cahre cahre_ cahren cahrer cahres cahrt cahrt_ caht
cahte cahte_ cai_ caie caier caier_ cail cail_ cails cails_ cair cair_ caire cairer cairt cairtr cais caiso
caison cait cait_ caja caja_ cake caket caket_ caketd cakete cakk cakku cakku_ cakt cakt_ cakta caktau caktd
caktda cakte cakti caktie caktio caktiv caktl caktli cakto caktos caktu caktul caktv caktve cal_ cala calb
calb_ calbe calbe_ calben cald cald_ cale cale_ calen calen_ caler caler_ calet calett calf calft calfte cali
calig calig_ calis calisi calit calita calk calko calkoh call call_ calle calle_ callei callen caller calles
callo callo_ calls calls_ callt callt_ calm calo calog calog_ caloge cals cals_ calsa calsab calsc calsch
calso calso_ calt calt_ caltb caltba calte calte_ calten calter caltes caltet calti caltig caltn caltni calts
caltu caltun calz calze calzen cam_ cama camal camals camat camati camaz camazo camb cambu cambur came came_
camen camen_ camer camer_ cami camie camier camil camili camit camit_ camm camm_ camme cammen cammk cammku
camo camoi camoi_ camot camott camp campe campen campf campfe campi campig cams cams_ camst camsta camt camt_
camth camthe can_ cana cana_ canac canach canal canb canbi canbie canbin canc cance cancel canch canche cand
cand_ canda cande cande_ candel candem canden cander candet candg candge candi candig candk candko candl
candle candn candni cando candor candr candre cands candsl candt candy candy_ candyn cane cane_ canem canema
canf canfa canfan canfr canfra cang cang_ canga canga_ cangab cange cange_ cangeb cangef cangeh cangek cangel
cangem cangen canger canges cangs cangsa cangst cangt cangt_ cangw cangwe cani canie canien canis canisi cank
cank_ cankb cankba canke canke_ canken canks cankt cankt_ canku cankun canl canla canlag canli canlie cann
cann_ canne cannt cannt_ cannte cano canon canone canp canpa canpas canr canru canruf cans cans_ cansc cansch
cansp canspr canst cansta cant cant_ cante cante_ canten canti cantie cantin cantr cantra cantw cantwo canu
canua canuar canw canwa canwal canz canz_ canza canze canze_ canzei canzen canzi canzie canzig canzu canzur
capa capa_ cape capi capie capier capp capp_ cappa cappar cappc cappch cappe cappe_ cappel cappi cappig cappt
cappt_ capr capri capril caps capse capsel capu caput caputt car_ cara cara_ caran caran_ carant carat carat_
caratu carb carbe carbe_ carbei carben card care care_ caren caren_ carenw cares cares_ carf carf_ carg carge
carge_ cargen carger cari carie carier carin carin_ caris carisc cark cark_ carke carke_ carkei carken carkt
carkt_ carm carm_ carme carmep carn carn_ caro carom caroma carr carrn carrn_ carro carrog cars carsc carsch
cart cart_ carte carte_ cartei carten cartes cartet cartez carti cartik cartn cartne carto cartof carton cartu
cartun cartus caru carub carube carum carum_ carun carung carz carz_ carzt carzt_ cas_ casc casch casch_
casche caschi case case_ casen casen_ casenm caser caser_ cass cass_ cassa casse casse_ cassel cassen casser
casset cassi cassie cassig cassis cassr cassri casst casst_ casste cassu cassun cast cast_ casta castat caste
caste_ casten caster casti castig castik castr castro cat_ cata catal catalo catas catast cate cate_ catel
cateli caten caten_ catena catenb catens cater cater_ cateri catet catet_ catete catev catev_ cath cati catig
catige catigu catio cation catis catis_ catisc cativ catn cato cator cator_ catr catro catron cats cats_ catsa
catsap catsc catsch catt catt_ catte catte_ catten catter cattet cattf cattfo cattu cattun catu catun catung
catur catur_ cature caturl catz catz_ catze catze_ catzl catzli catzt catzt_ catzte cau_ caub caub_ caube
caube_ cauber caubn caubni caubt caubt_ cauc cauch cauch_ cauchb cauche cauchn cauchs caucht caue cauen cauen_
cauenh cauer cauer_ cauern cauert cauf cauf_ caufa caufa_ caufe caufe_ caufen caufer caufg caufga caufge caufh
caufho caufl caufla caufn caufna caufs caufs_ caufsc caufsg cauft cauft_ cauftr caufw caufwa caug cauge caugen
caugt caugt_ caugu caugus caul caum caum_ cauma caumar caun caun_ caup caupt caupt_ caupte caur caura cauran
cauri caurig caus caus_ causa causc causch cause cause_ causei causf causfa causfu causg causga causge caush
causi causie causk causke causku causl causla causm causm_ causn causne causs caussc causse caust causta
causte caustr causw causwa causwe causz causzu caut caut_ caute cauter cauti cautio cauto cauto_ cautom cauz
cauze cauze_ cavo cavon cavon_ caxi caxis caxis_ cay_ caz_ cazo cazon cazon_ cazu cazu_ cazub cazubi cba_ cbab
cbaby cbaby_ cbac cbach cbach_ cback cbacke cbad cbad_ cbah cbahn cbal cball cban cbank cbank_ cbar cbar_
cbare cbares cbark cbarke cbat cbatt cbatt_ cbatte cbau cbau_ cbauc cbauch cbaue cbauer cbaum cbauma cbaus
cbaust cbaut cbaut_ cbay cbbe cbbes cbbest cbbr cbbre cbbrec cbbu cbbuc cbbuch cbby cbby_ cbe_ cbea cbean
cbeanr cbeans cbeant cbear cbearb cbeau cbeauf cbec cbech cbeche cbeck cbeck_ cbed cbeda cbedar cbedi cbedie
cbedin cbee cbeei cbeein cbeen cbeend cbeer cbeerd cbef cbefr cbefra cbeg cbege cbegr cbegru cbeh cbeha cbehal
cbehan cbehau cbehe cbehel cbei cbei_ cbeid cbeide cbeik cbeiko cbeim cbeim_ cbein cbeis cbeisp cbeit cbeit_
cbeite cbeitr cbeits cbeitu cbek cbeka cbekam cbekan cbeko cbekom cbel cbel_ cbela cbelas cbeli cbelie cbem
cbema cbeman cbemu cbemuh cben cben_ cbena cbenan cbend cbend_ cbends cbeno cbenot cbens cbenu cbenut cber
cber_ cbera cberal cberat cberb cberbl cbere cbere_ cberei cberf cberfl cberg cberge cbergr cberh cberha
cberho cberl cberla cberle cberli cberm cbermo cbern cberno cbers cbersi cbersp cbert cberte cbertr cberu
cberuf cberz cberze cberzo cbes cbesc cbesch cbese cbesi cbesit cbeso cbeson cbesp cbespr cbess cbesse cbest
cbesta cbeste cbesti cbesu cbesuc cbet cbetr cbetra cbetre cbetri cbetru cbett cbett_ cbeu cbeul cbeult cbeut
cbeute cbev cbevo cbevor cbew cbewe cbewer cbez cbeza cbezah cbezi cbezie cbezo cbezog cbezu cbezug cbezw
cbezwe cbge cbgeb cbgeba cbgebr cbgebu cbgeg cbgege cbgeh cbgel cbgele cbgem cbgeme cbges cbgesc cbgest cbgew
cbgewi cbgewo cbh_ cbho cbhol cbholu cbi_ cbie cbier cbiere cbiert cbiet cbiete cbil cbil_ cbild cbilds cbile
cbiler cbill cbilli cbin cbin_ cbind cbinde cbindu cbins cbinso cbio cbio_ cbiol cbiola cbis cbis_ cbiss
cbissc cbissl cbist cbist_ cbit cbitt cbitte cbitts cbla cblat cblatt cblau cble cblei cbleib cblem cblem_
cbleme cblet cblett cbli cblic cblick cblie cblieb cblin cbling cblo cbloc cblock cblod cblod_ cblos cbloss
cblu cblum cblume cbme cbmel cbmeld cbn_ cbni cbnis cbnis_ cbo_ cboc cbock cbock_ cboh cbohn cbohne cbon cbonu
cbonus cbor cbor_ cbos cbos_ cbosc cbosch cbose cbose_ cbot cbot_ cbote cbote_ cboten cbra cbrac cbrach cbran
cbranc cbrand cbrann cbrau cbrauc cbre cbrec cbrech cbren cbrenn cbri cbric cbrich cbrie cbrief cbrig cbrig_
cbrik cbrik_ cbril cbrill cbrin cbring cbro cbroc cbroch cbrot cbrot_ cbru cbrua cbruar cbruc cbruch cbrud
cbrude cbrun cbs_ cbsc cbsch cbschn cbscr cbscri cbse cbseh cbsehe cbsei cbseit cbso cbsol cbsolu cbsp cbspr
cbspra cbst cbst_ cbsta cbstan cbste cbstel cbsten cbsts cbstst cbstu cbstur cbt_ cbte cbtei cbteil cbtr cbts
cbts_ cbu_ cbuc cbuch cbuche cbuchh cbucht cbuchu cbud cbudg cbudge cbug cbuh cbuhr cbuhr_ cbuhre cbun cbund
cbund_ cbunde cbung cbung_ cbunt cbur cburg cburg_ cburo cburo_ cburok cburt cburts cbwi cbwic cbwick cbwo
cbwoh cbwohl cby_ cbzo cbzoc cbzock ccal ccall ccan ccanc ccance cce_ ccel ccel_ ccen ccent ccent_ cch_ ccha
cchad cchade cchadi cchaf cchaff cchaft cchal cchal_ cchale cchalt ccham cchamt cchao cchar ccharg cchat
cchat_ cchatz cchau cchau_ cchaue cchauf cchaus cchb cchba cchbar cchbe cchbea cchbes cchd cchde cchden cche
cche_ cchec cchech cchef cchef_ ccheh cchehe cchei ccheid cchein ccheis ccheit cchem cchem_ cchen cchen_
cchend cchene cchenk cchenl ccher ccher_ cchere cchert ccheru ccherz cches cches_ cchf cchfo cchfol cchfr
cchfra cchfu cchful cchg cchge cchgef cchgel cchger cchges cchh cchha cchhal cchhe cchhei cchher cchi cchib
cchibo cchic cchich cchick cchie cchied cchief cchien cchig cchig_ cchige cchim cchimm cchin cchine cchir
cchirm cchis cchisc cchk cchke cchkei cchl cchla cchlaf cchlag cchlan cchlas cchle cchlec cchlei cchlep cchli
cchli_ cchlic cchlie cchlim cchlo cchlos cchlu cchlus cchm cchma cchmac cchmal cchmar cchme cchmec cchmei
cchmi cchmid cchmit cchmo cchn cchn_ cchna cchnap cchnau cchne cchnei cchnel cchnet cchni cchnik cchnis cchnit
cchnu cchnun ccho ccho_ cchob cchobe cchol ccholl cchon cchon_ cchone cchont cchp cchpa cchpar cchr cchra
cchran cchrau cchre cchrei cchri cchric cchrie cchrif cchrii cchrit cchro cchrot cchs cchs_ cchsa cchsag cchsc
cchsch cchse cchsel cchsl cchslu cchsm cchsma cchsr cchsre cchst cchst_ cchste ccht ccht_ cchte cchte_ cchten
cchter cchtet cchtf cchtfe cchtg cchtge cchti cchtig cchtl cchtli cchts cchts_ cchtsa cchtsg cchtss cchu cchuh
cchuhe cchul cchuld cchule cchulu cchulz cchun cchung cchus cchuss cchust cchut cchutz cchw cchwa cchwan
cchwar cchwas cchwat cchwe cchwei cchwer cchwes cchwi cchwie cchwin cchwu cchwun cchz cchze cchzei ccih cciht
cciht_ cck_ cckb ccke ccke_ cckel cckelt ccken ccken_ ccker ccker_ cckere cckern cckers ccket ccket_ cckf
cckfr cckfra cckg cckge cckger cckges cckgez ccki cckie cckier cckl cckli ccklic ccklu ccklun cckm cckme
cckmel cckr cckru cckruf ccks ccks_ cckse ccksen cckt cckt_ cckte cckte_ ccktl ccktla cckts cckts_ ccku cckun
cckung cckz cckza cckzah cclo cclou ccloud ccod ccode ccode_ ccom ccomp ccompu ccon ccont ccontr ccor ccoro
ccoron ccou ccoun ccount ccre ccrem ccreme ccri ccrib ccribe cda_ cdab cdabe cdabei cdac cdach cdach_ cdaf
cdafu cdafur cdag cdage cdageg cdah cdahe cdaher cdahi cdahin cdal cdam cdama cdamal cdame cdame_ cdami cdamit
cdan cdana cdanac cdane cdanem cdank cdank_ cdankb cdanke cdann cdann_ cdar cdara cdaran cdarf cdarf_ cdaru
cdarub cdarum cdas cdas_ cdass cdass_ cdasse cdat cdate cdate_ cdaten cdatev cdau cdaue cdauer cdav cdavo
cdavon cdaz cdazu cdazu_ cdbe cdbeu cdbeut cde_ cdea cdeak cdeakt cdec cdeck cdeckt cdee cdef cdefe cdefek
cdel cdel_ cdele cdelet cdeli cdelin cdell cdell_ cdelle cdeln cdeln_ cdels cdelt cdelt_ cdem cdem_ cdeme
cdemen cden cden_ cdenb cdenbe cdend cdenda cdendi cdene cdene_ cdenen cdenf cdenfr cdenk cdenke cdenko cdenl
cdenn cdenn_ cdens cdense cdent cdentl cdep cder cder_ cdera cderan cderb cdere cdere_ cderem cderen cderer
cderes cderg cderge cderh cderho cderk cderko cderm cderma cderme cdern cdern_ cderne cderr cderru cders
cders_ cderse cdersp cdert cdert_ cderu cderun cderw cderwe cdes cdes_ cdesh cdesha cdesi cdesig cdesn cdesne
cdest cdestb cdet cdet_ cdeu cdeut cdeuts cdge cdgeb cdgebu cdgeg cdgega cdget cdget_ cdhe cdhei cdheit cdi_
cdia cdiag cdiagn cdic cdich cdicht cdie cdie_ cdien cdiens cdient cdienu cdier cdiere cdiert cdies cdiese
cdif cdiff cdiffe cdig cdig_ cdige cdige_ cdigen cdigi cdigit cdigk cdigke cdigt cdigt_ cdigu cdigun cdin
cdin_ cding cding_ cdinge cdingt cdio cdio_ cdir cdire cdirek cdis cdisc cdisch cdisco cdisp cdispl cdit cditi
cditio cdko cdkos cdkost cdl_ cdle cdler cdler_ cdli cdlic cdlich cdm_ cdn_ cdne cdner cdner_ cdni cdnis
cdnis_ cdnu cdnun cdnung cdo_ cdoc cdoch cdoch_ cdon cdop cdopp cdoppe cdor cdorf cdorf_ cdort cdort_ cdqu
cdqua cdqual cdr_ cdra cdran cdran_ cdrau cdrauf cdre cdrec cdreck cdreh cdrehe cdrei cdrei_ cdreif cdreim
cdres cdress cdri cdrin cdrin_ cdrit cdritt cdro cdroh cdroht cdru cdrub cdrube cdruc cdruck cds_ cdsa cdsat
cdsatz cdsc cdsch cdscha cdschi cdsg cdsgv cdsgvo cdsl cdslo cdslos cdsm cdt_ cdu_ cduf cduft cduft_ cduk
cdukt cdukt_ cdukte cdukti cdul cduld cdum cdum_ cdun cdung cdung_ cdungs cdunn cdunne cdur cdurc cdurch cdurf
cdurfe cdurft cdus cduz cduzi cduzie cdve cdver cdverg cdwa cdwan cdwann cdwo cdwo_ cdy_ cdyn cdynu cdynum
ceag ceage ceagen ceagi ceagie ceak ceakt ceakti ceal ceam ceam_ cean cean_ ceand ceande ceanr ceanru ceans
ceanst ceant ceantw cear cearb cearbe cearg cearge ceas cease cease_ ceat ceau ceauf ceauft ceb_ ceba cebau
cebaut cebe cebe_ ceben ceben_ cebena cebens ceber ceber_ cebi cebin cebind cebl cebla cebli ceblie ceblin
cebn cebn_ cebo cebon cebonu cebot cebot_ cebote cebr cebra cebrac cebran cebrau cebro cebroc cebru cebrua
cebs cebs_ cebse cebsei cebst cebste cebt cebt_ cebts cebts_ cebu cebuc cebuch cebuh cebuhr cebun cebur ceburt
cech cech_ ceche ceche_ cechen cecher cechh cechhe cechi cechie cechn cechne cechni cechnu cechp cechpa cechs
cechs_ cechse cechsl cecht cecht_ cechte cechtf cechtl cechts cechu cechun ceck ceck_ cecke cecke_ cecken
cecker ceckt ceckt_ ceckte ced_ ceda cedar cedarf cedau cedaue cede cede_ ceden ceden_ cedene ceder ceder_
cederh cederk ceders cedes cedes_ cedet cedet_ cedi cedie cedien cedig cedigt cedin ceding cedit cediti cedr
cedru cedruc ceds cedu ceduz cee_ ceei ceein ceeinw ceen ceen_ ceend ceende ceene ceer ceer_ ceerd ceerdi
ceere ceere_ cees cef_ cefa cefah cefahr cefal cefall cefan cefang cefe cefeh cefehl cefek cefekt cefer cefera
ceferb ceferd cefern ceferp cefert ceferu ceferz cefk cefo cefon cefon_ cefona cefoni cefonn cefr cefra cefrag
cefre cefrei cefu cefuh cefuhl cefun cefund ceg_ cega cega_ cegal cegal_ cegale cegan cegan_ cegane cegang
cege cege_ cegeb cegebe cegeh cegel cegelm cegelt cegen cegen_ cegenu ceget cegeta cegg cegge ceggef ceggez
cegi cegin cegin_ cegio cegion cegis cegist cegl cegli ceglic cegn cegn_ cegr cegru cegs cegs_ cegt cegt_ cegu
cegul ceguli ceh_ ceha cehab cehabt cehal cehalt cehan cehand cehang cehau cehaup cehe cehe_ cehei ceheim
cehel cehell cehen cehen_ cehend ceher ceher_ cehl cehle cehle_ cehlen cehler cehlt cehlt_ cehlte cehm cehm_
cehme cehme_ cehmen cehmt cehmt_ cehn cehn_ cehnt cehnt_ ceho cehob cehobe cehol ceholt cehor cehore cehort
cehr cehr_ cehre cehrer cehrf cehrfa cehrl cehrli cehrs cehrw cehrwe ceht ceht_ cehts cehts_ cei_ ceib ceib_
ceibe ceibe_ ceiben ceibn ceibn_ ceibt ceibt_ ceic ceich ceich_ ceichb ceiche ceicht ceid ceid_ ceide ceide_
ceiden ceider ceides ceidet ceidu ceidun ceie ceie_ ceien ceien_ ceier ceier_ ceiera ceif ceifa ceifac ceife
ceife_ ceifi ceifig ceig ceig_ ceige ceige_ ceigen ceiger ceigt ceigt_ ceih ceihn ceihna ceik ceiko ceikom
ceil ceil_ ceile ceile_ ceilen ceiler ceili ceilig ceiln ceilne ceils ceils_ ceilt ceilt_ ceilu ceilun ceim
ceim_ ceima ceimal ceimn cein cein_ ceina ceinan ceinb ceinba ceind ceinde ceine ceine_ ceinem ceinen ceiner
ceines ceinet ceinf ceinfa ceinfu ceing ceinge ceinh ceini ceinig ceink ceinka ceinku ceinl ceinm ceinma ceins
ceins_ ceinsc ceinst ceint ceint_ ceinte ceinv ceinve ceinw ceinwa ceinwe ceinwi ceinz ceinze ceinzi ceip
ceipz ceipzi ceir ceirr ceirrt ceis ceis_ ceisa ceisan ceisc ceisch ceise ceise_ ceisen ceiser ceisl ceisli
ceisp ceispi ceiss ceiss_ ceisse ceisst ceissv ceist ceiste ceistu ceisu ceisun ceit ceit_ ceita ceitag ceitd
ceitde ceite ceite_ ceiten ceiter ceitet ceiti ceitig ceitl ceitli ceitp ceitpu ceitr ceitra ceits ceits_
ceitsc ceitu ceitun ceiz ceiz_ ceize ceizu ceizun ceka cekam cekan cekann cekau cekauf ceke ceke_ cekl cekla
ceklam ceklap ceklar cekli ceko cekom cekomm cekos cekost cekr cekre cekret cekri cekrie cekt cekt_ cekte
cekte_ cekti cektie cektu cektur ceku cekum cekumm cekun cekund cel_ cela celac celach celag celage celan
celand celang celas celass celast celau celauf celb celbe celbe_ celben celber celbs celbst celc celch celche
celd celd_ celdb celdbe celde celde_ celdel celden celdet celdn celdn_ celdu celdun cele cele_ celef celefo
celeg celegt celeh celehn celek celen celen_ celet celete celf celf_ celfe celfen celh celha celhaf celi celie
celief celier celig celig_ celin celin_ celink celj celja celjah celk celk_ cell cell_ celle celle_ cellei
cellen celler celli cellig celln cells cellsc cellt cellt_ cellu cellun celm celma celmas celn celn_ celo
celos celosc celost cels celt celt_ celte celte_ celten celter celz cem_ cema cema_ cemac cemach cemal ceman
cemand cemang cemar cemark cemas cemass cemb cembe cember cemd cemdg cemdge cemdv cemdve ceme ceme_ cemei
cemein cemel cemeld cemen cement cemes cemess cemi cemie cemie_ ceml cemli cemm cemme cemme_ cemmt cemp cempf
cempfa cempfe cempfi cemu cemuh cemuhe cemus cemuse cen_ cena cenan cenan_ cenau cenau_ cenaus cenb cenba
cenban cenbar cenbe cenber cenbez cenbl cenbli cend cend_ cenda cendat cende cende_ cenden cendes cendet cendi
cendie cendl cendli cends cends_ cendu cendun cendw cendwa cendwo cene cene_ cenen cenen_ cenend cener cenerg
cenf cenfe cenfr cenfre ceng cenge cenge_ cengel cengen cengl cengli cenh cenha cenhaf cenhau cenhe cenhei
ceni cenie cenig cenig_ cenige cenigs cenio cenior cenk cenk_ cenke cenkel cenken cenko cenkon cenkt cenkt_
cenl cenla cenlan cenlo cenm cenma cenmah cenmar cenn cenn_ cenna cenne cenne_ cennen cenns cenns_ cennt
cennt_ cenntn ceno cenom cenomm cenos cenoss cenot cenoti cenp cenr cenra cenrab cens cens_ censc censch cense
censei censer censi censio censiv censt censt_ censta censth censtl cent cent_ centa centan centar cente
cente_ center centf centfe centi centl centli centn centne centr centra cents centsc centt centta centu centum
centur centz centzi cenu cenu_ cenub cenube cenug cenug_ cenun cenung cenut cenutz cenv cenve cenver cenw
cenwa cenwas cenwe cenwer cenwi cenwir cenz cenz_ cenze cenzen cenzf cenzfa cenzi cenzie cenzu cenzus cenzv
cenzve ceof ceoff ceoffi cepa cepar cepara cepari cepas cepass cepp ceppe ceppi ceppic cepr cept cept_ cepte
cepten ceptu ceptur cepu cepum cepump cepun cepunk cequ cequa cer_ cera cerab cerabe cerad cerade ceral cerall
ceralt ceran cerand cerang cerans cerant cerap cerar cerarb cerars cerat cerat_ cerate cerati ceratu cerb
cerb_ cerba cerbar cerbe cerbe_ cerbea cerbee cerben cerber cerbes cerbeu cerbez cerbi cerbie cerbin cerbit
cerbl cerbli cerbo cerbot cerbr cerbra cerbro cerbs cerbst cerbu cerbun cerc cerd cerd_ cerde cerde_ cerden
cerdi cerdie cerdig cerdo cerdr cerdre cere cere_ cerec cerech cered cerede cereg cerege cerei cerei_ cereic
cerein cereit cerem cerem_ ceren ceren_ cerenz cerer cerer_ ceres ceres_ ceress cerf cerfa cerfah cerfal cerfe
cerfek cerfl cerfo cerfol cerg cerge cergeb cergef cergeg cergeh cerges cergi cergie cergis cergl cergle cergr
cergro cerh cerha cerhaf cerhal cerhan cerhau cerhe cerher cerhi cerhin cerho cerhoh cerhol cerhor ceri ceria
cerial ceric cerich cerie cerie_ cerien cerig cerig_ cerin cerin_ cerinn ceris ceriss cerk cerka cerkau cerke
cerkeh cerkl cerkla cerko cerkom cerkon cerkr cerkra cerks cerkst cerkt cerkt_ cerkz cerkze cerl cerla cerlag
cerlan cerlas cerlau cerle cerleb cerled cerleg cerlei cerli cerlie cerlin cerlo cerlor cerlos cerm cerm_
cerma cermac cermar cerme cermei cermen cermi cermin cermit cermo cermog cermom cermor cern cern_ cerna cernd
cernd_ cerne cerne_ cerneh cernen cerner cernet cerni cernic cerno cernom cerns cernse cernt cernt_ cernz
cernze cero ceros cerost cerp cerpa cerpac cerpi cerpis cerpr cerpre cerr cerr_ cerre cerre_ cerrei cerren
cerri cerric cerrl cerrli cerrn cerrn_ cerro cerror cerros cerrt cerrt_ cerru cerruf cers cers_ cersa cersag
cersan cersat cersc cersch cerse cerseh cerset cersi cersic cersio cerso cerson cersor cersp cerspa cerspr
cerst cerst_ cersta cerste cersto cerstu cersu cersuc cert cert_ certa certag certe certe_ certei certel
certen certer certeu certi certig certip certr certra certre certri certro certu certun ceru ceruf cerufe
cerun cerung cerv cerv_ cerve cerven cerver cervi cervic cervig cervt cervt_ cervu cervus cerw cerwa cerwah
cerwar cerwe cerwec cerweg cerweh cerwei cerwen cerwi cerwie cerwu cerwun cerz cerza cerzah cerze cerzei
cerzen cerzeu cerzi cerzic cerzig cerzo cerzog ces_ cesa cesag cesagt cesam cesc cesch cescha cesche ceschi
ceschl ceschm ceschn ceschr ceschw cese cese_ ceseh cesehe cesel ceselb cesell cesem cesem_ cesen cesen_
cesend ceser ceser_ ceses ceses_ ceset cesetz cesh cesha ceshal cesho ceshop cesi cesig cesign cesit cesitz
cesn cesne cesnet ceso ceso_ ceson cesond cesp cespe cespei cespek cesper cespr cespra cespre cespro cess
cess_ cessa cessag cessan cesse cesse_ cessen cesser cessg cessge cessi cessie cessl cesso cesso_ cesst cesst_
cest cest_ cesta cestan cestat cestau cestb cestbe ceste ceste_ cesteh cestel cesten cester cesti cestie
cestim cesto cestop cestor cestr cestri cesu cesuc cesuch cesun cesund cesunk cet_ ceta cetai cetar cetari
cetau cetaus cetd cetdi cetdie cete cete_ cetei ceteil ceten ceten_ cetent ceter ceter_ ceti cetik cetike
cetip cetipp ceto cetou cetour cetr cetra cetrag cetre cetreu cetri cetrie cetro cetro_ cetru cetrug cets cett
cett_ cettb cettbe cette cette_ cetten cetter cetto cetto_ cettu cettun cetw cetwa cetwas cetwe cetweg cetz
cetz_ cetza cetzag cetze cetzen cetzt cetzt_ cetzte ceu_ ceuc ceuch ceuch_ ceue ceue_ ceueb ceuebo ceuen
ceuen_ ceuer ceuer_ ceuerb ceuert ceuerw ceues ceues_ ceug ceug_ ceuge ceuge_ ceugt ceugt_ ceuh ceuhe ceuhei
ceul ceuli ceulic ceult ceult_ ceun ceund ceund_ ceundl ceur ceur_ ceure ceure_ ceurem ceuren ceurer ceuro
ceuro_ ceut ceut_ ceute ceute_ ceutel ceuten ceuts ceutsc ceuu ceuun ceuung cev_ ceve cevo cevor cevor_ cewa
cewal cewalt cewan cewand cewar cewart cewe cewec cewech cewer cewerb cewes cewese cewi cewic cewick cewig
cewig_ cewim cewimm cewo cewon cewonn cewor ceworb ceword cews cewsl cewsle cewu cexi cexis cexist cexit
cexit_ cexp cexpo cexpor cexpr cexpre cext cexte cey_ ceza cezah cezahl ceze cezei cezeit cezep cezept cezi
cezie cezieh cezo cezog cezoge cezu cezug cezug_ cezw cezwe cezwec cfa_ cfab cfabr cfabri cfac cfach cfach_
cfache cfad cfade cfaden cfah cfahi cfahig cfahr cfahre cfahrt cfai cfair cfair_ cfaire cfairt cfal cfall
cfall_ cfalle cfalls cfallt cfals cfalsc cfam cfami cfamil cfan cfand cfand_ cfang cfang_ cfange cfar cfarb
cfarbe cfas cfass cfass_ cfast cfast_ cfau cfaul cfax cfbe cfbea cfbean cfe_ cfeb cfebr cfebru cfee cfee_ cfeh
cfehl cfehle cfehlt cfei cfeie cfeier cfein cfein_ cfek cfekt cfekt_ cfekte cfel cfel_ cfeln cfeln_ cfen cfen_
cfer cfer_ cfera cferan cferb cferba cferd cferdi cfere cferei cferen cferi cferie cferin cfern cfern_ cferne
cferns cferp cferpa cfert cfert_ cferte cferti cferu cferun cferz cferze cfes cfest cfest_ cfeste cfet cfeu
cfeue cfeuer cff_ cffe cffe_ cffee cffee_ cffei cffein cffel cffel_ cffeln cffen cffen_ cffer cffere cffi
cffic cffice cffig cffig_ cffm cffn cffne cffnet cffnu cffnun cfft cfft_ cfga cfgab cfgabe cfge cfgeb cfgeg
cfgega cfgege cfgeh cfgeho cfgel cfgele cfgelo cfgem cfgema cfget cfgeta cfho cfhor cfhore cfhorn cfhort cfic
cfice cfice_ cfie cfig cfig_ cfigu cfigur cfil cfili cfilia cfin cfina cfinan cfind cfinde cfindl cfing cfinge
cfir cfirm cfirma cfirme cfix cfla cflac cflach cflan cfland cflas cflasc cflast cfle cfleg cflege cflei
cfleis cfli cflic cflich cflo cflog cfloge cflu cfma cfmal cfmal_ cfman cfmann cfn_ cfna cfnah cfnahm cfne
cfnet cfnet_ cfnu cfnum cfnumm cfnun cfnung cfo_ cfoh cfohn cfohn_ cfoi cfol cfolg cfolge cfolgt cfolgu cfon
cfon_ cfona cfonat cfoni cfonie cfonis cfonn cfonnu cfor cford cforde cform cform_ cforma cformi cformu cfort
cfort_ cforti cfos cfos_ cfot cfoto cfra cfrag cfrag_ cfrage cfragt cfran cfrau cfrau_ cfre cfrec cfrech cfrei
cfrei_ cfreie cfreit cfrem cfremd cfres cfress cfreu cfreun cfri cfrie cfried cfris cfrisc cfrise cfrist cfro
cfroh cfrohe cfru cfruh cfruh_ cfruhe cfruhj cfs_ cfsb cfsbe cfsber cfsc cfsch cfschl cfsg cfsge cfst cft_
cfte cfte_ cften cften_ cfti cftig cftig_ cftige cftl cftli cftlic cftr cftra cftrag cfts cfts_ cftsa cftsau
cftsf cftsfu cftsl cftsle cftw cftwa cftwar cfuc cfuh cfuhl cfuhl_ cfuhle cfuhlt cfuhr cfuhre cfuhrp cfuhrt
cfuhru cful cfull cfulle cfullp cfun cfund cfunde cfundn cfunf cfunf_ cfunfm cfunk cfunks cfunkt cfur cfur_
cfurs cfurs_ cfus cfusi cfusio cfuss cfusse cfut cfutt cfutte cfwa cfwac cfwach cga_ cgab cgab_ cgabe cgabe_
cgaben cgabs cgabs_ cgal cgal_ cgald cgald_ cgale cgale_ cgan cgan_ cgane cgang cgang_ cganga cgange cgani
cganis cgant cganz cganz_ cganze cgar cgar_ cgara cgaran cgarn cgart cgarte cgas cgas_ cgast cgaste cgba cgbar
cgbar_ cgbare cge_ cgea cgean cgeand cgear cgearg cgeb cgeba cgebau cgebe cgebe_ cgeben cgeber cgebi cgebin
cgebl cgebla cgebli cgebo cgebot cgebr cgebra cgebro cgebt cgebt_ cgebts cgebu cgebuc cgebuh cgebur cged cgeda
cgedau cgedr cgedru cgedu cgef cgefa cgefah cgefal cgefan cgefe cgefeh cgefo cgefr cgefra cgefu cgefuh cgefun
cgeg cgega cgegan cgege cgegeb cgegen cgeh cgeh_ cgeha cgehab cgehal cgehan cgehe cgehe_ cgehei cgehen cgeho
cgehol cgehor cgeht cgeht_ cgehts cgei cgeir cgeirr cgek cgeka cgekau cgekl cgekla cgekli cgeko cgekom cgekos
cgekr cgekri cgeku cgekum cgekun cgel cgel_ cgela cgelac cgelag cgelan cgelas cgelau cgeld cgeld_ cgeldb cgele
cgeleg cgeleh cgelh cgelha cgeli cgelie cgelm cgelma cgeln cgeln_ cgelo cgelos cgelt cgelt_ cgem cgema cgemac
cgemas cgeme cgemei cgemel cgemes cgemu cgemus cgen cgen_ cgena cgenau cgenb cgenbl cgend cgend_ cgends cgendw
cgene cgenen cgener cgeni cgenie cgenm cgenma cgeno cgenom cgenos cgenr cgenra cgens cgent cgentl cgentu cgenu
cgenub cgenug cgenz cgenzi cgenzu cgeo cgep cgepa cgepas cgeq cgequ cgequa cger cger_ cgera cgerad cgerat
cgere cgere_ cgerec cgered cgereg cgerei cgeri cgeric cgeris cgern cgern_ cgerne cgero cgeros cgers cgersc
cgert cgert_ cgeru cgeruf cges cges_ cgesa cgesag cgesam cgesc cgesch cgese cgeseh cgesel cgeset cgesp cgespe
cgespr cgess cgesse cgesst cgest cgeste cgesti cgesto cgestr cgesu cgesuc cgesun cget cget_ cgeta cgetar
cgetau cgete cgetei cgeti cgetip cgetr cgew cgewa cgewal cgewan cgewar cgewe cgewec cgewer cgewes cgewi cgewic
cgewim cgewo cgewon cgewor cgez cgezo cgezog cgfo cgfoi cgfu cgfun cgfund cgge cggef cggefa cggez cggezo cgha
cgib cgib_ cgibt cgibt_ cgibts cgie cgier cgiere cgiert cgin cgin_ cging cging_ cginge cgio cgion cgion_
cgiona cgis cgiss cgiss_ cgisst cgist cgit cgita cgital cgits cgits_ cgke cgkei cgkeit cgla cglas cglase
cglass cglau cglaub cgle cglei cgleic cgli cglic cglich cglie cglied cglis cglisc cglish cglu cgluc cgluck
cglum cglump cglut cglute cgma cgmac cgmach cgmb cgmbh cgmbh_ cgn_ cgni cgnis cgno cgnor cgnori cgnos cgod
cgod_ cgoh cgoht cgon cgot cgott cgott_ cgra cgrad cgrad_ cgrade cgram cgramm cgrat cgrati cgrau cgraue cgraus
cgre cgri cgrif cgriff cgro cgrob cgros cgross cgru cgrun cgrund cgrus cgruss cgs_ cgsa cgsam cgsam_ cgsame
cgsb cgsbe cgsbes cgsc cgsch cgscha cgschm cgse cgsf cgsfa cgsi cgsi_ cgsm cgsp cgspa cgspau cgst cgst_ cgste
cgstee cgsten cgsto cgstor cgsv cgsve cgsver cgsz cgsze cgszei cgszi cgszie cgt_ cgte cgte_ cgts cgts_ cgul
cguli cgulie cgun cgung cgung_ cgunge cguns cgunst cgur cgura cgurat cgus cgust cgust_ cgut cgut_ cgute cgute_
cguten cguter cguts cgutsc cgvo cgvo_ cgwe cgwei cgweil cha_ chaa chaar chaare chab chab_ chabe chabe_ chaben
chaber chabt chabt_ chad chade chaden chadi chadig chaf chaff chaffe chafft chaft chaft_ chafts chah chaha
chaha_ chal chal_ chalb chalb_ chalbe chale chale_ chalf chalft chali chall challo chals chalsa chalt chalt_
chaltb chalte chaltn chaltu cham chamb chambu chams chams_ chamt chamt_ chamth chan chan_ chand chand_ chande
chandl chandy chang changt chao chap chapp chappi char charg charge chas chase chast chast_ chat chat_ chats
chatsa chatt chatt_ chatte chatz chatz_ chau chau_ chaue chauen chauf chaup chaupt chaus chaus_ chause chausm
chaust chaut chaut_ chba chbar chbar_ chbark chbe chbea chbear chbes chbess chbest chde chden chdenk che_ chea
cheat chec chech chechi chee chee_ chef chef_ cheh chehe chehen chei cheid cheid_ cheide cheidu cheim cheim_
cheimn chein chein_ cheine cheis cheiss cheit cheit_ cheite cheitl cheiz cheize cheizu chek cheke cheke_ chel
chelf chelfe chell chelli chem chem_ chema chema_ chen chen_ chend chend_ chends chene chenen chenk chenk_
chenl chenla cher cher_ cherb cherbs chere chere_ cheren cheres cherh cherm chermo chern chern_ cherr cherr_
cherrl cherrn chers chert chert_ cherte cheru cherun cherz cherze ches ches_ chest chesta chet chet_ cheu
cheut cheut_ cheute chfo chfol chfolg chfr chfra chfrag chfu chful chfull chge chgef chgel chgela chgeli chger
chgere chges chgese chha chhal chhalt chhe chhei chheit chher chher_ chib chibo chibo_ chic chich chicht chick
chick_ chicke chickt chie chied chiede chief chief_ chiel chielt chien chien_ chier chier_ chierm chies chiess
chig chig_ chige chiges chil chilf chilfe chilfs chilft chim chimm chimme chin chin_ chine chine_ chinen ching
ching_ chinge chint chinte chinu chinub chir chirm chirm_ chis chisc chisch chja chjah chjahr chke chkei
chkeit chl_ chla chlaf chlafe chlag chlag_ chlagb chlage chlan chland chlas chlass chlb chlba chlbar chle
chle_ chlec chlech chlei chleic chleif chlen chlen_ chlend chlep chlepp chler chler_ chlerh chlg chlge chli
chli_ chlic chlich chlie chlies chlim chlimm chlo chlos chloss chlt chlt_ chlte chlte_ chlu chlun chlung chlus
chluss chm_ chma chmac chmack chmal chmal_ chman chmann chmar chmarr chmas chmasc chme chme_ chmec chmeck
chmei chmeis chmen chmen_ chmenv chmer chmi chmid chmit chmitt chmm chmm_ chmo chmt chmt_ chn_ chna chnac
chnach chnap chnapp chnau chnauz chne chne_ chnei chneid chnel chnell chnen chnen_ chnet chnet_ chnh chni
chnik chnik_ chnike chnis chnisc chnit chnitt chno chnt chnt_ chnu chnun chnung cho_ chob chobb chobby chobe
choben choc choch choch_ chochg chochs chochz chof chof_ chofe chofer choff choffe chofl chofli choh chohe
chohe_ choher choht choht_ chohu chohun choi choid choid_ chol chol_ chole cholen choll cholle cholt cholt_
cholu cholun cholz cholz_ chom choma chomas chome chomeo chon chon_ chone chones chont chont_ chop chop_ chor
chor_ chore chore_ choren choret chorn chorn_ chornb chort chort_ chorts chos chose chosen chot chot_ chote
chotel chotl chotli chpa chpar chpart chr_ chra chran chrank chrau chraub chre chre_ chrei chreib chreit chrem
chrem_ chren chren_ chrend chrer chrer_ chrere chres chres_ chrese chrf chrfa chrfac chri chric chrich chrie
chrieb chrif chrift chrii chriib chrit chritt chrl chrli chrlic chro chrot chrott chrp chrpa chrpar chrs chrt
chrt_ chru chrun chrung chrw chrwe chrweg chs_ chsa chsag chsage chsc chsch chschn chse chsel chsel_ chseln
chselt chsl chslu chslun chsm chsma chsmat chsr chsre chsrec chst chst_ chste chste_ chsten chstes cht_ chte
chte_ chten chten_ chter chter_ chtet chtet_ chtf chtfe chtfer chtg chtge chtgem chti chtig chtig_ chtige chtl
chtli chtlic chts chts_ chtsa chtsan chtsg chtsge chtss chtssc chub chube chuber chuh chuhe chuhe_ chul chuld
chulde chuldi chule chule_ chulen chulu chulun chulz chun chund chund_ chunde chung chung_ chunge chus chuss
chuss_ chust chuste chut chutz chutz_ chutzv chwa chwan chwang chwar chwarz chwas chwass chwat chwatz chwe
chwei chweiz chwer chwer_ chwerd chwere chwes chwest chwi chwie chwin chwind chwu chwun chwund chze chzei
chzeit cia_ ciag ciagn ciagno ciagt ciagt_ cial cial_ ciale ciale_ ciall cialle ciar ciare ciare_ cias ciat
ciat_ cib_ cibe cibe_ ciben ciben_ cibn cibn_ cibo cibo_ cibr cibt cibt_ cibts cibts_ cice cice_ cich cich_
cichb cichba ciche ciche_ cichen cicher ciches cichk cichke cichs cichs_ cicht cicht_ cichte cichtg cichti
cichtl cichts cick cick_ cicke cickel cicken cicket cickl cicklu cickt cickt_ cid_ cide cide_ cidee ciden
ciden_ cider cider_ ciderr ciders cides cides_ cidet cidet_ cidi cidie cidier cidl cidl_ cidu cidun cidung
cie_ ciea cieb cieb_ ciebe ciebe_ cieben cieber ciebl ciebli ciebs ciebst cied ciede cieden cieder cief cief_
ciefa ciefal ciefe ciefer ciefk cieg cieg_ ciege ciege_ ciegen ciegt ciegt_ cieh ciehe ciehe_ ciehen cieht
cieht_ ciel ciel_ ciele ciele_ cielen cieli cielig ciell ciell_ cielle cielt cielt_ ciem ciema cieman cien
cien_ cienb ciens cienst cient cient_ cienu cienun cier cier_ ciera cierab ciere ciere_ cieren cierm ciermi
ciern ciern_ ciert ciert_ cierte cieru cierun cierz cierzi cies cies_ ciese ciese_ ciesel ciesem ciesen cieser
cieses cieso cieso_ ciess ciess_ ciesse ciet ciet_ ciete ciete_ cieter cieu ciev cifa cifac cifach cife cife_
ciff ciffe ciffen ciffer cifft cifft_ cifi cifig cifig_ cift cift_ cifte cifte_ ciftl ciftli cig_ cige cige_
cigen cigen_ cigene cigenm cigent ciger ciger_ cigere ciges ciges_ cigi cigie cigier cigit cigita cigk cigke
cigkei cign cign_ cigno cignor cigs cigst cigste cigt cigt_ cigu cigun cigung cigur cigura cihm cihm_ cihn
cihn_ cihna cihnac cihne cihnen cihr cihr_ cihre cihre_ cihrem cihren cihrer cihres ciht ciht_ ciib ciibe
ciibe_ cik_ cika cikat cikati cike cikel cikel_ ciker ciker_ ciket cikett ciko cikom cikomm cil_ cila cild
cilds cildsc cile cile_ cilen cilen_ ciler ciler_ cilere cilf cilfe cilfe_ cilfs cilfsb cilft cilft_ cili
cilia cilial ciliar cilie cilie_ cilien cilig cill cill_ cille cille_ cillg cillge cilli cillig ciln cilne
cilneh cilo cilo_ cilop cilopr cils cils_ cilt cilt_ cilte cilu cilun cilung cim_ cima cima_ cimal cimal_ cime
cimen ciment cimm cimm_ cimme cimme_ cimmel cimmen cimmer cimmt cimmt_ cimmte cimmu cimmun cimn cimp cin_ cina
cinan cinand cinanz cinb cinba cinbar cind cind_ cinde cinde_ cindel cinden cinder cindes cindet cindl cindli
cindn cindne cindu cindun cine cine_ cinem cinem_ cinen cinen_ ciner ciner_ cinere cinerl cines cines_ cinesh
cinet cinetw cinf cinfa cinfac cinfo cinfo_ cinfor cinfos cinfu cinfuh cing cing_ cinge cinge_ cingeg cingeh
cingek cingel cingen cinger cinges cingl cings cingst cingt cingt_ cinh cinha cinhab cini cinie cinie_ cinig
cink cink_ cinka cinkau cinke cinke_ cinks cinksh cinkt cinkt_ cinku cinkun cinl cinm cinma cinmal cinn cinn_
cinne cinnen cinner cinnt cinnt_ cino cino_ cinr cinri cinric cins cins_ cinsc cinsch cinse cinsel cinso
cinsol cinson cinst cinsta cinste cint cint_ cinte cinte_ cinten cinter cintr cinu cinub cinube cinut cinute
cinv cinve cinven cinver cinw cinwa cinwan cinwe cinwi cinwil cinz cinze cinzel cinzi cinzig cinzip cinzw
cinzwi cio_ ciol ciola ciolad cion cion_ ciona cional cione cionen cioni cionie cions cior ciore cioren cios
cip_ cipp cippe cippe_ cippt cippt_ cipz cipzi cipzig ciqu ciqui ciquid cir_ cird cird_ cire cirek cirekt
cirer cirf cirft cirft_ cirg cirge cirgen cirk cirkl cirkli cirm cirm_ cirma cirma_ cirme cirmen cirr cirrt
cirrt_ cirt cirt_ cirtr cirtra cirts cirtsc cis_ cisa cisan cisanp cisc cisch cisch_ cische cisco ciscou cise
cise_ cisen cisen_ ciser cisera ciserh ciseu ciseur cish cish_ cisi cisie cisier cisl cisli cislic ciso cison
cisp cispi cispie cispl cispla ciss ciss_ cissc cissch cisse cisse_ cissen cissl cisst cisst_ cissv cissve
cist cist_ ciste ciste_ cisten cister cisti cistie cistis cistn cistn_ cistu cistun cisu cisun cisung cit_
cita cita_ citag citag_ cital cital_ citali citar citarb citat citat_ citb citbe citbew citd citde citdem cite
cite_ citen citen_ citens citer citer_ citere citerg citerh citeri citerl citerm citerv citet citet_ citg
citge citgen citget citgl citgli citi citig citik citio cition citl citli citlic citm citma citp citpu citpun
citr citra citrag cits cits_ citsc citsch citt citt_ citta cittag citte citte_ cittel citten citter cittl
cittle citts cittst cittw cittwo citu citun citung citw citwe citwe_ citz citz_ citze citze_ citzen citzer
citzt citzt_ cium cium_ civ_ civa civat civat_ civate cive cive_ civi civie civier cix_ ciz_ cize cizei cizei_
cizen cizi cizie cizier cizu cizun cizung cja_ cjah cjahr cjahr_ cjahre cjan cjanu cjanua cje_ cjed cjede
cjede_ cjeden cjeder cjedes cjeg cjegl cjegli cjek cjekt cjekt_ cjem cjema cjeman cjen cjens cjense cjet cjetz
cjetz_ cjetzt cjo_ cjob cjob_ cjul cjuli cjuli_ cjun cjung cjunge cjuni cjur cjuri cjuris cka_ ckaf ckaff
ckaffe ckal ckale ckaler ckalt ckalt_ ckam ckam_ ckame ckamen ckamp ckampf ckan ckana ckann ckann_ ckannt
ckano ckanon ckant ckanti ckap ckapi ckapie ckaps ckapse ckapu ckaput ckar ckart ckarte ckarto ckartu ckas
ckase ckase_ ckass ckasse ckat ckata ckatal ckatas ckate ckati ckatio ckatz ckatze ckau ckauf ckauf_ ckaufe
ckaufl ckaufs ckauft ckaum ckaum_ ckaut ckauti ckay ckay_ ckba ckbar ckbar_ cke_ ckee ckeen ckeene ckeh ckehr
ckei ckei_ ckein ckein_ ckeine ckeins ckeit ckeit_ ckel ckel_ ckeli ckelin ckell ckelle ckelt ckelt_ cken
cken_ ckend ckend_ ckene ckene_ ckenh ckenha ckenn ckenn_ ckenne ckennt cker cker_ ckere ckerei ckern ckern_
ckers ckerst ckerz ckerze ckes cket cket_ cketd cketdi ckete ckete_ ckett ckette ckfr ckfra ckfrag ckg_ ckge
ckger ckgeru ckges ckgesc ckgez ckgezo ckie ckier ckier_ ckiere ckiert ckil ckilo ckilo_ ckilop ckim ckimm
ckin ckind ckind_ ckinde ckino ckino_ ckis ckist ckiste ckit ckita ckita_ ckku ckku_ ckla cklag cklage cklam
cklama cklami cklamo cklap cklapp cklar cklar_ cklare cklart cklaru cklas cklass ckle ckleb cklebe cklei
cklein ckli cklic cklich cklick cklin ckling cklu cklun cklung ckm_ ckme ckmel ckmeld ckna ckni cknie cknie_
ckoc ckoch ckoche ckof ckoff ckoffe ckoh ckohl ckohle ckoho ckohol ckoi ckoi_ ckoin ckol ckoll ckolle ckom
ckoma ckoma_ ckomm ckomm_ ckomme ckommt ckommu ckomp ckompe ckompl ckon ckond ckondi ckonf ckonfi ckonk ckonku
ckonn ckonne ckonnt ckons ckont ckonta ckonto ckonz ckonze ckop ckopf ckopf_ ckopi ckopie ckor ckork ckork_
ckorr ckorre ckorri ckos ckost ckoste ckosts ckot ckpl ckpla ckplat ckra ckraf ckraft ckran ckrank ckrat
ckratz ckrau ckraus ckre ckreb ckrebs ckret ckreta ckri ckria ckriag ckrie ckrieg ckru ckruf ckruf_ ckrufe
ckruft cks_ ckse cksen cksend cksh cksha ckshan ckst cksta ckstat cksti ckstil ckt_ ckta cktau cktauf cktb
cktbe cktd cktda cktdat ckte ckte_ ckten ckten_ ckti cktie cktier cktio cktion cktiv cktive cktivi cktl cktla
cktlad cktli cktlic cktlis ckto cktos cktose ckts ckts_ cktu cktul cktull cktur cktv cktve cktver cku_ ckuc
ckuch ckuche ckuh ckuhl ckul ckula ckulan ckum ckumm ckumme ckun ckund ckunde ckundi ckunds ckunf ckunft ckung
ckung_ ckunge ckur ckurr ckurre ckurs ckurs_ ckurse ckurz ckurz_ ckurze ckus ckw_ ckza ckzah ckzahl ckze ckzeu
ckzeug cla_ clab clabe clabe_ clabo clabor clac clach clach_ clacht clack clack_ clacke clad clade claden claf
clafe clafe_ clafen clag clag_ clagb clagba clage clage_ clagen clager clah clahm clak clakt clakto clam clama
clamat clami clamie clamo clamot clamp clampe clan clan_ cland cland_ clande clang clang_ clange clangs clangt
clangw clanz clanz_ clanze clap clapp clappe clappt clar clar_ clare clare_ claren clart clart_ claru clarun
clas clasc clasch clase clasen claser class class_ classe classi classt clast claste clasti clat clatt clatte
clattf clatz clau claub claub_ claube claubn claubt clauf claufe clauft claut claute clay clay_ clb_ clba
clbar clbar_ clbe clbe_ clben clben_ clber clber_ clbes clbs clbst clbst_ clbsta clbsts clch clche clche_
clchem clchen clcher cld_ cldb cldbe cldbeu clde clde_ cldel cldeli clden clden_ cldet cldet_ cldi cldig cldn
cldn_ clds cldsc cldsch cldu cldun cldung cle_ clea cleas clease cleb clebe cleben clebt clebt_ clec clech
clecht cleck clecke cled cledi cledig clee cleer cleer_ cleere clef clefo clefon cleg cleg_ clege clege_
clegen clegi clegin clegt clegt_ cleh clehn clehnt clei clei_ cleib cleib_ cleibe cleibt cleic cleich cleid
cleid_ cleide cleif cleife clein clein_ cleine cleink cleins cleip cleipz cleis cleisc cleist cleit cleite
cleitu clek clekt clem clem_ cleme cleme_ clen clen_ clend clende clep clepp cler cler_ clere clere_ clerer
clerg clergi clerh clerha clern clern_ clernt clerw clerwe cles cles_ clese clesen clet clete clete_ clett
clett_ clette cletz cletzt cleu cleut cleute clf_ clfe clfe_ clfen clfen_ clfr clfre clfrei clfs clfsb clfsbe
clft clft_ clfte clfte_ clge clgel clgele clger clger_ clgt clgt_ clgu clgun clgung clha clhaf clhaft cli_
clia clial cliale cliall cliar cliare clic clich clich_ cliche clichk clicht click click_ clid clidl clidl_
clie clie_ clieb clieb_ cliebe cliebl cliebs clied clief clief_ cliefe clieg cliege cliegt clien clien_ clier
clier_ cliere cliert clies cliess clig clig_ clige clige_ cligen cliger cliges cligu cligun clim climm clin
clin_ clind clindn cline cline_ clines cling cling_ clinge clings clini clinie clink clink_ clinks cliq cliqu
cliqui clis clisc clisch clish clish_ clisi clisie clist cliste clistn clit clita clitat cliti clitik cliz
clize clizei clizi clizie clja cljah cljahr clk_ clko clkoh clkoho clkw clkw_ cll_ clla clle clle_ clleg
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
cndest cndet cndet_ cndg cndge cndgeb cndh cndhe cndhei cndi cndie cndien cndig cndig_ cndige cndigk cndigt
cndigu cndin cndin_ cndit cnditi cndk cndko cndkos cndl cndle cndler cndli cndlic cndn cndn_ cndne cndner
cndni cndnis cndo cndor cndort cndr cndre cnds cnds_ cndsa cndsat cndsc cndsch cndsl cndslo cndt cndu cndum
cndum_ cndun cndung cndw cndwa cndwan cndwo cndwo_ cndy cndy_ cndyn cndynu cne_ cneb cnebe cneben cned cnee
cnee_ cneh cnehm cnehm_ cnehme cnehmt cnei cneid cneide cnein cnein_ cnel cnell cnell_ cnelle cnem cnem_ cnema
cnemar cnemm cnemme cnen cnen_ cnenb cnenbe cnend cnende cnendi cner cner_ cnere cnere_ cneres cnerg cnergi
cnerh cnerha cnerl cnerle cners cnert cnert_ cneru cnerun cnerv cnerv_ cnerve cnervi cnervt cnerw cnerwu cnes
cnes_ cnesh cnesho cnesp cnespr cnet cnet_ cnett cnett_ cnette cnetto cnetw cnetwe cnetz cnetza cneu cneu_
cneue cneue_ cneuen cneuer cneues cneuh cneuhe cneul cneuli cnew cnews cnewsl cnf_ cnfa cnfac cnfach cnfah
cnfahr cnfal cnfall cnfan cnfang cnfe cnfi cnfig cnfigu cnfm cnfma cnfmal cnfo cnfo_ cnfor cnform cnfos cnfos_
cnfr cnfra cnfrag cnfre cnfrei cnfreu cnft cnft_ cnfte cnfte_ cnfti cnftig cnfu cnfuh cnfuhr cng_ cnga cnga_
cngab cngabe cnge cnge_ cngeb cngebe cngebo cngebu cngef cngeg cngega cngeh cngeha cngehe cngek cngeka cngeko
cngel cngel_ cngela cngele cngelh cngeln cngelt cngem cngeme cngen cngen_ cngeni cngenr cngenz cnger cnger_
cngere cngeru cnges cngesc cngest cngew cngewe cngl cngli cnglis cnglu cngluc cngr cngs cngs_ cngsa cngsam
cngsc cngsf cngsfa cngsm cngst cngst_ cngste cngsv cngsve cngsz cngsze cngszi cngt cngt_ cngu cngun cnguns
cngw cngwe cngwei cnha cnhab cnhabe cnhaf cnhaft cnhau cnhaus cnhe cnhei cnheit cnho cnhof cnhofl cni_ cnia
cnia_ cnic cnich cnicht cnie cnie_ cnied cniem cniema cnien cnien_ cnier cniere cniert cnig cnig_ cnige cniger
cnigs cnigst cnik cnik_ cnika cnikat cnike cniker cnim cnimm cnimm_ cnimme cnimmt cnio cnior cniore cnir cnirg
cnirge cnis cnis_ cnisc cnisch cnisi cnisie cnit cnitt cnitt_ cnitte cnitts cnk_ cnka cnkar cnkart cnkau
cnkauf cnkb cnkba cnkbar cnke cnke_ cnkel cnkel_ cnkeli cnken cnken_ cnkend cnkenh cnko cnkom cnkon cnkont
cnks cnksh cnksha cnkst cnksti cnkt cnkt_ cnkte cnkte_ cnkti cnktio cnktl cnktli cnku cnkun cnkund cnkur
cnkurr cnla cnlag cnlage cnlan cnlang cnlau cnlauf cnle cnlei cnleit cnli cnlic cnlich cnlie cnlin cnline
cnlis cnlist cnlo cnlos cnlose cnma cnmah cnmahe cnmal cnmal_ cnmali cnmar cnmark cnme cnmen cnmo cnmog cnmogl
cnn_ cnna cnne cnne_ cnnen cnnen_ cnnend cnner cnner_ cnnerh cnneru cnns cnns_ cnnt cnnt_ cnnta cnntag cnnte
cnnte_ cnnten cnntn cnntni cnnu cnnum cnnumm cno_ cnoc cnoch cnoch_ cnochm cnod cnod_ cnom cnomm cnomme cnon
cnone cnone_ cnor cnori cnorie cnorm cnorma cnos cnose cnoss cnosse cnot cnota cnote cnote_ cnotf cnotfa cnoti
cnotig cnou cnov cnove cnovem cnpa cnpas cnpass cnpe cnper cnpers cnpu cnpun cnpunk cnra cnrab cnraba cnri
cnric cnrich cnru cnruf cnruf_ cnrufb cnrufe cns_ cnsa cnsc cnsch cnsch_ cnscha cnsche cnschl cnschr cnscht
cnschu cnse cnseh cnsehe cnsei cnseit cnsel cnsel_ cnser cnser_ cnsere cnserv cnsi cnsic cnsich cnsin cnsinn
cnsio cnsion cnsiv cnsiv_ cnso cnsol cnsolv cnson cnsonl cnsp cnspr cnspre cnst cnst_ cnsta cnstag cnstan
cnste cnstel cnsth cnstha cnsti cnstig cnstl cnstle cnstr cnstre cnstw cnstwo cnsu cnsub cnsubs cnsum cnt_
cnta cntag cntag_ cntage cntak cntakt cntan cntan_ cntar cntar_ cnte cnte_ cnten cnten_ cntens cnter cnter_
cntere cnterh cnterl cnterm cntern cnterr cnters cnterw cnteu cnteur cntf cntfe cntfer cnti cntie cntie_
cntiea cntief cntin cntine cntl cntli cntlic cntn cntne cntner cntni cntnis cnto cnto_ cntr cntra cntrag
cntral cntre cntro cntrol cnts cntsc cntsch cntt cntta cnttau cntu cntum cntume cntur cntur_ cntw cntwo cntwor
cntz cntzi cntzie cnu_ cnua cnuar cnuar_ cnub cnube cnuber cnug cnug_ cnul cnull cnull_ cnum cnume cnumer
cnumm cnumme cnun cnun_ cnung cnung_ cnunge cnungs cnur cnur_ cnus cnus_ cnut cnut_ cnute cnuten cnutz cnutze
cnutzt cnutzu cnve cnven cnvent cnver cnverp cnvers cnvert cnwa cnwal cnwalt cnwan cnwand cnwar cnwas cnwe
cnweg cnwei cnweis cnwer cnwerd cnwi cnwil cnwill cnwir cnwirt cnz_ cnza cnzah cnzahl cnze cnze_ cnzei cnzeig
cnzeit cnzel cnzen cnzen_ cnzer cnzern cnzf cnzfa cnzfah cnzi cnzie cnziel cnzien cnzig cnzig_ cnzige cnzip
cnzip_ cnzl cnzu cnzuf cnzufr cnzur cnzuru cnzus cnzusc cnzuv cnzuve cnzv cnzve cnzver cnzw cnzwi cnzwis coan
coand coande coas coass coass_ cob_ cobb cobby cobby_ cobe coben coben_ cober cobi cobie cobier cobil cobile
cobin cobins cobl coble coblem cobs cobst cobw cobwo cobwoh coch coch_ cochb cochbe coche coche_ cochen cocher
cochg cochge cochm cochma cochs cocht cocht_ cochte cochz cochze cock cock_ cocke cocken cocker cocki cockie
cockt cockt_ cod_ code code_ codel codell coder coder_ codern codi codl codli codlic codu coduk codukt cof_
cofe cofer cofer_ coff coff_ coffe coffe_ coffei coffel coffen coffi coffic coffn coffne coffnu cofl cofli
coflic cofo cofor cofort cofr cofre coft coft_ coftw coftwa cofu cofur cofur_ cog_ coga cogan cogant coge
coge_ cogen cogen_ cogene cogi cogin cogin_ cogl cogli coglic cogn cogn_ cogr cogra cogram coh_ cohe cohe_
coher coher_ cohi cohin cohin_ cohl cohl_ cohle cohle_ cohn cohn_ cohne cohne_ cohnen cohnt cohnt_ cohnu
cohnun coho cohol cohol_ cohr cohr_ cohre cohren coht coht_ cohu cohun cohung coi_ coid coid_ coide coide_
coin coin_ coit coit_ coje cojek cojekt cok_ coka cokal cokale cokay cokay_ col_ cola colad colade colan
colang colc colch colche cole cole_ colen colen_ colf colf_ colg colge colger colgt colgt_ colgu colgun coli
colit coliti coliz colize coll coll_ colla colle colle_ colleg collen coller colli collig collin collk collko
colls collst collt collt_ collte coln colt colt_ colu colun colung colut colut_ colv colve colven colz colz_
com_ coma coma_ coman comas comas_ comat comat_ comati come comen coment comeo comeof comi comix comix_ comm
comm_ comme comme_ commen commer commt commt_ commu commun comp compe compet compl comple compli compu comput
con_ cona cona_ conal conal_ conale conat conat_ conate conats cond cond_ conde conder condi condit cone cone_
conen conen_ conenb coner cones cones_ conf confi config coni conie conier conis conisc conk conku conkur conl
conli conlic conlin conlis conn conne conne_ connen connt connt_ connta connte connu connum cons cons_ conse
const const_ constw cont cont_ conta contag contak conte conteu conto conto_ contr contro conu conus conus_
conz conze conzer coo_ cool coop cop_ copa copa_ cope coper copf copf_ copfe coph cophe cophe_ copi copie
copie_ copp copp_ coppe coppel coppen coppt coppt_ copr copre coprei copt copt_ cor_ corb corbe corbe_ corbei
corben cord corde corden corder cordn cordne cordnu core core_ coren coren_ corer coret coret_ corf corf_ corg
corga corgab corgan corge corgen corges corgt corgt_ corh corhe corher cori corie corier corig corige cork
cork_ corl corm corm_ corma cormal cormat cormi cormie cormit cormu cormul corn corn_ cornb cornba corne
corne_ corni cornie coro coron corona corr corra corrat corre correk corri corrig corry corry_ cors corst
corsta cort cort_ corta cortal corte corte_ corten corter cortet cortf cortfu corti cortie cortig cortim cortl
cortli corto corto_ corts corts_ cortu cortw coru corum corum_ cos_ cosc cosch cosch_ cosche coscht coschu
cose cose_ cosef cosefr cosel cosen cosen_ cosi cosit cositi coss coss_ cosse cosse_ cossen cosser cosses
cossh cossha cossm cossma cosst cost cost_ coste costen coster costet costs costsp cosu cosun cosung cot_ cota
cotal cotal_ cote cote_ cotel cotel_ coten coten_ cotf cotfa cotfal coti cotig cotig_ cotl cotli cotlin coto
cotor cotor_ cots cots_ cott cott_ cotte cotten cotti cotz cotz_ cotzd cotzde cotzl cotzli coud coud_ coun
count counte cour coure coure_ cous cout cout_ cove covem covemb cowa cowas cowas_ coze cozen cozent cozu
cozu_ cpa_ cpac cpack cpack_ cpacke cpacks cpackt cpacku cpad cpak cpake cpaket cpal cpale cpalet cpam cpam_
cpan cpani cpanie cpap cpapa cpapa_ cpapi cpapie cpar cpara cparat cpare cparen cpari cparie cpark cpark_
cpart cpart_ cparte cpartn cpas cpass cpass_ cpasse cpassi cpasst cpassu cpat cpat_ cpate cpater cpatet cpatr
cpatro cpau cpaus cpausc cpause cpausi cpch cpche cpchen cpda cpdat cpdate cpe_ cped cpedi cpedit cpei cpeic
cpeich cpek cpekt cpekti cpel cpeln cpeln_ cpelt cpelt_ cpelte cpen cpen_ cpens cpensi cper cper_ cperf cperfe
cperm cperma cperr cperre cperrl cperrt cpers cperso cpert cpert_ cpet cpete cpeten cpez cpezi cpf_ cpfa cpfan
cpfand cpfang cpfe cpfeh cpfehl cpfen cpfen_ cpfer cpfi cpfin cpfind cpfl cpfla cpflas cpfle cpfleg cpft cpft_
cpha cphe cphe_ cpic cpich cpich_ cpie cpie_ cpiel cpieli cpielt cpier cpier_ cpig cpig_ cpin cpinn cpinnt
cpins cpinse cpis cpiss cpit cpitz cpitze cpla cplas cplast cplat cplatt cplatz cplay cplay_ cple cplea cpleas
cplei cpleit cplet cplett cpli cpliz cplizi cplo cplot cplotz cpol cpoli cpolit cpoliz cpon cpont cpoo cpor
cport cport_ cporta cportf cporti cporto cpos cposi cposit cpost cpost_ cpot cpot_ cpp_ cppa cppar cppara cppc
cppch cppche cppe cppe_ cppel cppeln cppelt cppen cppen_ cpper cpper_ cppert cppi cppic cppich cppig cppig_
cppo cppor cpport cppt cppt_ cpra cprac cprach cprax cpraxi cpre cprec cprech cprei cpreis cpres cpress cpri
cpric cprich cprig cprig_ cpril cpril_ cprim cprima cprin cpring cprinz cpriv cpriva cpro cpro_ cprob cprobi
cprobl cproc cproch cprod cprodu cprog cprogr cproj cproje cproz cproze cpru cpruc cpruch cpruf cprufe cpruft
cprun cprung cpse cpsel cpseln cpt_ cpte cpten cpten_ cptet cptet_ cptu cptur cptur_ cpul cpum cpump cpumpe
cpun cpunk cpunkt cput cpute cputer cputt cputt_ cputte cpzi cpzig cpzig_ cqua cqual cquali cquar cquat cquats
cque cquel cquell cqui cquid cquidi cra_ crab craba crabat crabe crabel craben crac crach crach_ crache cracht
crad crad_ crade crade_ craf craft crag crag_ cragb cragba crage crage_ cragen crags cragsb cragt cragt_ cragu
cragun crah crahm crahme cral crale crale_ crall crall_ cralt cralte cram cramm cramm_ cran cran_ cranc cranch
crand crande crang crange crank crank_ cranke crann crannt crans crant crant_ crante cranti crantw cranz
cranzi crap crar crarb crarbe crars crarsc cras crase crasen crass crasse crat crat_ crate crate_ craten
crater crati cratio cratis crato crator cratu cratun cratur cratz cratzt crau crau_ craub crauc crauch craue
crauen crauer crauf crauf_ craufg craum craum_ craur crauri craus craus_ crausc crause crausn crax craxi
craxis craz craz_ crb_ crba crbar crbar_ crbe crbe_ crbea crbean crbee crbeei crbei crbei_ crbeik crbeit crben
crben_ crber crber_ crbera crbes crbess crbeu crbeul crbez crbezw crbi crbie crbiet crbin crbind crbit crbitt
crbl crbli crblic crbo crbot crbote crbr crbra crbran crbrau crbro crbroc crbs crbst crbst_ crbu crbun crbund
crbung crch crch_ crcha crchau crchg crchge crchs crchsa crchsc crd_ crde crde_ crden crden_ crdent crder
crdere crdert crdi crdie crdien crdig crdn crdne crdnu crdnun crdo crdr crdre cre_ crea creag creage creagi
creak creakt creb crebs crebs_ crec crech crech_ creche crechh crechn crechp crecht crechu creck creckt cred
cred_ crede creden credet cref creg crega cregal crege cregel cregen cregi cregio cregis cregu cregul creh
crehe crehen crei crei_ creib creib_ creibe creibn creibt creic creich creie creie_ creif creifa creifi creim
creima crein crein_ creine creini creis creis_ creisa creise creisl creiss creit creit_ creita creite creits
crek crekl crekla crekt crekt_ crektu crel crela crem crem_ cremd cremdg cremdv creme creme_ cren cren_ crend
crend_ crenn crennt crent crente crentn crenw crenwi crenz crenz_ crenzf crep crepa crepar crer crer_ crere
crere_ creren crers crerst cres cres_ crese cresen cresp crespe cress cress_ cressa cresse cressi cresso crest
crest_ cresta cret cret_ creta cretar crete creter creto cretou creu creu_ creue creue_ creueb creuer creun
creund creut creut_ creuu creuun crez creze crezep crf_ crfa crfac crfach crfah crfahr crfal crfall crfe crfek
crfekt crfen crfen_ crfl crfo crfol crfolg crft crft_ crg_ crga crgab crgabe crgan crgang crgani crge crge_
crgeb crgebe crgef crgefa crgeg crgege crgeh crgel crgen crgen_ crgend crger crger_ crgert crges crgess crgest
crgi crgie crgis crgiss crgl crgle crglei crgr crgro crgros crgt crgt_ crha crhaf crhaft crhal crhalb crhalt
crhan crhang crhau crhaup crhe crher crher_ crhert crhi crhin crhin_ crho crhoh crhoht crhohu crhol crhole
crholt crhor crhore cria criag criagt crial crial_ crib cribe cribe_ cric crich crich_ criche cricht crick
cricke crie crie_ crieb crieb_ criebe criebs cried criede crief crief_ crieg crieg_ criege criegt crien crien_
crier crier_ criere criert crieru cries crif criff crifft crift crift_ criftl crig crig_ crige crigi crigie
crii criib criibe crik crik_ cril cril_ crill crille crim crima crima_ crin crin_ cring cring_ cringe cringt
crink crinke crinkt crinn crinne crinz crinzi crip cripp crippe cris crisc crisch crise criseu criss crisse
crist cristi crit critt critte criv criva crivat crk_ crka crkau crkauf crke crke_ crkeh crkehr crkei crkeit
crken crken_ crket crkl crkla crklag crklar crkli crklic crko crkom crkomm crkon crkr crkra crkrat crks crkst
crksta crkt crkt_ crku crkur crkurz crkz crkze crkzeu crla crlag crlage crlan crlang crlas crlass crlau crlaub
crlauf crle crleb crled crledi crleg crleg_ crlege crlegt crlei crlei_ crli crlic crlich crlie crlier crlin
crlin_ crlis crlist crlo crlor crlore crlos crlos_ crlosc crm_ crma crma_ crmac crmach crmal crmal_ crmale
crmar crmark crmat crmati crme crmei crmen crmeng crmep crmepu crmi crmie crmier crmin crmin_ crmine crmit
crmit_ crmitt crmo crmog crmom crmomi crmor crmorg crmu crmul crmula crn_ crna crnb crnba crnbac crnd crnd_
crne crne_ crneh crnehm crnen crnen_ crner crnere crnet crnet_ crni crnic crnich crnie crnier crnm crno crnom
crnomm crns crnse crnseh crnt crnt_ crnu crnun crnz crnze crnzei cro_ croa croas crob crobi crobie crobin
crobl croble croc croch croche crock crocke crod crodu croduk crof crog croga crogan crogr crogra croh crohe
crohe_ croht croht_ croj croje crojek crok crol croll crolle crolli crom croma croma_ cron crona crona_ crone
cronen crop cropf croph crophe cror cror_ cros cross cross_ crosse crossh crossm crost croste crot crot_ crott
crott_ crotz crotz_ crotzd croz croze crozen crpa crpac crpack crpar crpark crpi crpis crpiss crpr crpre
crprei crpro crprog crr_ crra crrat crrate crre crre_ crrec crrei crreic crrek crrekt crren crren_ crrenz crri
crric crrich crrig crrigi crrl crrli crrlic crrlis crrn crrn_ crro crrog crroga crror crror_ crros crrost crrt
crrt_ crru crruf crruf_ crrufe crry crry_ crs_ crsa crsac crsach crsag crsage crsan crsand crsat crsatz crsc
crsch crscha crsche crschi crschl crschm crscho crscht crschu crschw crse crse_ crseh crsehe crset crsetz crsi
crsic crsich crsio crsion crso crson crson_ crsona crsone crsonl crsor crsorg crsp crspa crspat crspr crspre
crspri crspro crspru crst crst_ crsta crstan crstat crste crste_ crstec crsteh crstel crsten crsto crstor
crstu crstut crsu crsuc crsuch crt_ crta crtag crtag_ crtal crtal_ crte crte_ crtei crtei_ crteil crtel crtel_
crtele crtelj crten crten_ crter crter_ crtes crtesc crtet crtet_ crtete crteu crteue crtez crteze crtf crtfu
crtfun crti crtie crtier crtig crtig_ crtige crtigt crtik crtike crtim crtime crtip crtipp crtl crtli crtlic
crtn crtne crtner crto crto_ crtof crtoff crton crton_ crtons crtr crtra crtrad crtrag crtre crtret crtri
crtrie crtro crtros crts crts_ crtsc crtsch crtst crtsta crtu crtun crtung crtus crtusc crtw cru_ crua cruaf
cruafa cruar cruar_ crub crube cruber cruc cruch cruch_ cruchi cruchs cruck cruck_ cruckb crucke cruckf cruckg
cruckm cruckr crucks cruckt cruckz crud crude cruder cruf cruf_ crufb crufbe crufe crufe_ crufen crufer crufn
crufnu cruft cruft_ crufts crug crug_ cruge cruger cruh cruh_ cruhe cruhe_ cruher cruhes cruhi cruhig cruhj
cruhja cruhr cruht cruht_ crum crum_ crun crund crund_ crunde crundg crunds crundu crung crung_ crunge crungl
crunt crunte crup crupp crus cruss cruss_ crusse crv_ crve crven crven_ crver crver_ crverb crvi crvic crvice
crvig crvig_ crvt crvt_ crvu crvus crvus_ crwa crwah crwahl crwar crwart crwe crwec crwech crweg crwegs crweh
crwehr crwei crweil crwen crwend crwi crwie crwied crwu crwun crwuns cry_ crz_ crza crzah crzahl crze crze_
crzei crzeit crzel crzel_ crzen crzen_ crzent crzer crzer_ crzeu crzeug crzi crzic crzich crzig crzig_ crzo
crzog crzoge crzt crzt_ csa_ csab csabs csabsc csac csach csachb csache csack csack_ csaf csaft csag csag_
csage csage_ csagen csages csagt csagt_ csai csais csaiso csal csalz csalze csam csam_ csame csamer csamm
csamme csams csamst csamt csan csand csand_ csandk csanp csanpa csant csanw csanwa csap csapp csapp_ csar csat
csatz csatz_ csatzl csatzt csau csau_ csaub csaube csauf csaufg csba csbe csbei csber csbere csbes csbest csch
csch_ cscha cschad cschaf cschal cscham cschat cschau cschd csche csche_ cschec cscheh cschei cschen cscher
csches cschi cschic cschie cschig cschim cschin cschir cschl cschla cschle cschli cschlo cschlu cschm cschma
cschme cschmi cschmo cschn cschna cschne cschni cscho cschob cschol cschon cschr cschra cschre cschri cschro
cscht cscht_ cschte cschu cschuh cschul cschun cschus cschut cschw cschwa cschwe cschwi cschwu csco cscou
cscoun cscr cscri cscrib cse_ csec csech csechs csef csefr csefre cseh csehe csehe_ csehen csehr csehr_ csei
cseid cseid_ cseie cseien csein csein_ cseina cseine cseit cseit_ cseitd cseite cseits csek csekr csekre cseku
csekun csel csel_ cselb cselbe cselbs csell csells cseln cseln_ cselt cselt_ csem csem_ csen csen_ csend
csend_ csende csendi csendu cseni csenio csenk csenm csenma csens csensc csenw csenwe cser cser_ csera cserab
cserd csere csere_ cserem cseren cserer cseres cserh cserho cseri csern csern_ csers csert csert_ cseru cserun
cserv cserve cservi cservu cses cses_ csess csesse cset cset_ csetz csetze csetzt cseu cseur cseur_ csfa csfal
csfall csfu csfuh csfuhr csful csfull csga csgab csgabe csge csgef csgefa csgel csgela csgem csgen csger csges
csgesc csgew csgewa csgez csgezo csgv csgvo csgvo_ csh_ csha cshal cshalb cshalt cshan cshand cshe cshi cshin
cshing csho cshop cshop_ csi_ csic csich csich_ csiche csicht csie csie_ csieh csiehe csieht csier csiere
csiert csig csig_ csige csign csign_ csin csin_ csind csind_ csinn csinn_ csio csion csion_ csioni csis csisc
csisch csist csit csite csiti csitz csitz_ csitze csitzt csiv csiv_ cska cske csken cskenn csko cskon cskont
csku cskun cskunf csla cslag cslage cslan csland csle cslei csleit cslet cslett csli cslic cslich cslie cslief
cslo cslos cslos_ cslu cslun cslung csm_ csma csman csmann csmar csmark csmat csmate csmo csms csms_ csne
csneh csnehm csnet csnetz csnu csnum csnumm cso_ csof csofo csofor csoft csoftw csoh csohn csohn_ csohne csol
csola csolan csolc csolch csoll csoll_ csolle csollt csolu csolut csolv csolve csom csomm csomme cson cson_
csona csonal csond csonde csone csonen csonl csonli csonn csonnt csons csonst csor csorg csorge csorgt csorr
csorry csort csorte csorti csow csowa csowas cspa cspam cspam_ cspan cspani cspar cspare cspart cspas cspass
cspat cspat_ cspate cspau cspaus cspe csped cspedi cspei cspeic cspek cspekt csper csperr cspez cspezi cspi
cspie cspiel cspin cspinn cspit cspitz cspl cspla csplay cspo cspon cspr cspra csprac cspre csprec cspres
cspri cspric csprin cspro csproc cspru cspruc csprun cspu cspul csra csre csrec csrech csri csrig csrig_ css_
cssa cssa_ cssag cssage cssan cssant cssb cssba cssc cssch csscha cssche csschl csschr csschu csse csse_ cssel
cssel_ csselb csselt cssen cssen_ cssend cssens cssenw csser csser_ csserd cssere cssern csseru csses csses_
csset csset_ cssg cssge cssh cssha csshan cssi cssie cssier cssig cssig_ cssio cssion cssis cssist cssk cssl
cssle cssli cssm cssma cssman csso csso_ cssr cssri cssrig csst csst_ csste csste_ cssten cssts cssts_ cssu
cssun cssung cssv cssve cssver cssw cst_ csta cstab cstabi cstad cstadt cstaf cstaff cstag cstag_ cstam cstamm
cstan cstand cstar cstart cstat cstati cstatt cstatu cstau cstau_ cstaur cstaus cstb cstbe cstbes cste cste_
cstec csteck cstee cstee_ csteh csteh_ cstehe csteht cstei cstel cstell cstem cstem_ csten csten_ cstens cster
cster_ csterb cstere csterm cstern csterr cstert cstes cstes_ cstet cstet_ cstete csteu csteue csth cstha
csthan csti cstie cstieg cstier cstif cstift cstig cstig_ cstige cstigt cstigu cstik cstik_ cstil cstill cstim
cstimm cstin cstink cstis cstisc cstl cstle cstlei cstler cstm cstma cstme cstmen cstn cstn_ csto cstof cstoff
cstol cstop cstop_ cstopp cstor cstorb cstore cstorn cstos cstoss cstr cstra cstrag cstras cstre cstrei cstres
cstri cstric cstro cstrom cstrop csts csts_ cstsp cstspi cstst cststa cstu cstuc cstuck cstud cstudi cstuh
cstuhl cstum cstump cstun cstund cstung cstur csturz cstut cstutz cstw cstwo csub csubs csubsc csuc csuch
csuch_ csuche csucht csum csun csund csundh csung csung_ csunk csunke csup csupe csuper csupp csuppo csve
csver csverf csvers cswa cswah cswahl cswe cswer cswert cswo csys csyst csyste csze cszei cszeit cszi cszie
csziel cszu cszus cszuse cta_ ctab ctabi ctabil ctabl ctable ctabu ctabu_ ctad ctadt ctadt_ ctaf ctaff ctaffe
ctag ctag_ ctage ctage_ ctagel ctagen ctags ctags_ ctai ctak ctakt ctakt_ ctakta ctaktd ctakti ctaktl ctaktv
ctal ctal_ ctali ctalo ctalog ctam ctamm ctamme ctammk ctan ctan_ ctand ctand_ ctande ctandi ctandn ctando
ctands ctar ctar_ ctarb ctarbe ctari ctarin ctaris ctart ctas ctast ctasta ctaste ctastr ctat ctat_ ctati
ctatig ctatt ctatt_ ctatte ctattu ctatu ctatur ctau ctau_ ctaub ctauc ctauch ctauf ctaufn ctaug ctaugt ctaur
ctaura ctaus ctausc ctba ctbac ctback ctbar ctbark ctbe ctbes ctbest ctbew ctbewe ctbo ctbot ctda ctdat ctdate
ctde ctdem ctdem_ ctdi ctdie ctdien cte_ ctea cteam cteam_ ctec ctech ctechn cteck ctecke cteckt ctee ctee_
cteh cteh_ ctehe ctehe_ ctehen cteht cteht_ ctei ctei_ cteig cteig_ cteil cteil_ cteile cteiln cteils cteilt
cteilu ctein ctel ctel_ ctele ctelef cteli ctelie ctelj ctelja ctell ctell_ ctelle ctelln ctellt ctellu ctem
ctem_ cten cten_ ctena ctenau ctenb ctenba ctene ctene_ ctenf ctenfr ctenk ctenl ctens ctens_ ctensc ctensi
ctent ctent_ ctenw ctenwe ctenz ctep ctepp cteppi cter cter_ cterb cterbe ctere ctere_ cterei cteren cteres
cterg cterge cterh cterhe cterhi cteri cteria cterie cterin cterl cterla cterle cterm cterm_ cterma ctermi
ctern ctern_ cterne cternz cterr cterre cterri cterro cters ctersa cterst ctert ctert_ cterv cterve cterw
cterwe ctes ctes_ ctesc ctesch ctest cteste ctet ctet_ ctete ctete_ cteten cteu cteue cteuer cteur cteur_
cteure ctev ctev_ ctex ctext ctez cteze ctezei ctfa ctfal ctfall ctfe ctfer ctfern ctfert ctfo ctfor ctform
ctfu ctfun ctfunk ctge ctgem ctgema ctgen ctgeno ctget ctgete ctgl ctgli ctglie cth_ ctha cthan cthand cthe
cthei ctheit cthek ctheke cthem cthema cther ctherm cthi cthis ctho cthom cthoma ctic ctick cticke ctie ctie_
ctiea ctief ctiefa ctieg ctiege ctier ctiere ctiert ctif ctift ctifte ctig ctig_ ctige ctige_ ctigen ctiger
ctigt ctigt_ ctigu ctigun ctik ctik_ ctike ctikel ctiker ctiket ctil ctill ctill_ ctille ctillg ctim ctime
ctimen ctimm ctimme ctimmt ctimmu ctin ctine ctine_ ctink ctinkt ctint ctinte ctio ction ction_ ctione ctioni
ctions ctip ctipp ctippt ctis ctis_ ctisc ctisch ctiv ctive ctivi ctivie ctla ctlad ctlade ctle ctlei ctleis
ctler ctler_ ctlerw ctli ctlic ctlich ctlin ctline ctlini ctlis ctlist ctlo ctma ctmal ctmal_ ctme ctmen
ctmeng ctmo ctn_ ctne ctner ctner_ ctni ctnis ctnis_ ctnu ctnum ctnumm cto_ ctoc ctoch ctocht ctod ctodl
ctodli ctof ctoff ctoff_ ctoffe ctol ctoll ctoll_ ctolle ctom ctoma ctomat cton cton_ ctons ctons_ ctoo ctop
ctop_ ctopp ctopp_ ctoppe ctoppt ctor ctor_ ctorb ctorbe ctore ctoren ctorn ctorni ctos ctose ctosef ctoss
ctot ctot_ ctota ctotal ctou ctour ctoure ctpa ctpak ctpake ctpr ctpu ctpun ctpunk ctra ctrad ctrade ctrag
ctrag_ ctragb ctrage ctrags ctragt ctral ctrale ctras ctrass ctrau ctraue ctraum ctraur ctre ctrei ctreic
ctreif ctreis ctreit ctres ctrese ctress ctret ctrete ctreu ctreue ctreut ctreuu ctri ctric ctrich ctrick
ctrie ctrieb ctrif ctriff ctrin ctrink ctro ctro_ ctroc ctrock ctrol ctroll ctrom ctron ctrone ctrop ctropf
ctroph ctros ctrost ctrot ctrotz ctru ctrug ctrug_ ctrum cts_ ctsa ctsan ctsanw ctsap ctsapp ctsau ctsauf ctsb
ctsbe ctsc ctsch ctsch_ ctscha ctsche ctschi ctschl ctschr ctscht ctschu ctse ctsf ctsfu ctsfuh ctsg ctsge
ctsges ctsl ctsle ctslei ctsp ctspi ctspie ctss ctssc ctssch ctst ctsta ctstag ctstan ctste ctstel ctt_ ctta
cttag cttag_ cttags cttau cttaus cttb cttbe cttbew ctte ctte_ cttel cttel_ ctten ctten_ ctter ctter_ ctteri
cttet cttet_ cttf cttfo cttfor ctti cttig cttig_ cttl cttle cttler ctto ctto_ ctts cttst cttste cttu cttun
cttung cttw cttwo cttwoc ctua ctuat ctuc ctuck ctuck_ ctud ctudi ctudio ctuh ctuhl ctuhl_ ctul ctull ctull_
ctum ctum_ ctume ctumer ctump ctumpf ctun ctun_ ctund ctunde ctung ctung_ ctungs ctur ctur_ cture cturen cturk
cturl cturli cturz cturze cturzt ctus ctusc ctusch ctut ctut_ ctutz ctutzt ctutzu ctuu ctuur ctuur_ ctve ctver
ctvers ctwa ctwar ctware ctwas ctwas_ ctwe ctwe_ ctweg ctwege ctwo ctwoc ctwoch ctwor ctwort ctz_ ctza ctzag
ctzage ctzb ctzd ctzde ctzdem ctze ctze_ ctzen ctzen_ ctzer ctzer_ ctzerk ctzi ctzie ctzieh ctzig ctzige ctzl
ctzli ctzlic ctzlie ctzt ctzt_ ctzte ctzte_ ctztei ctztem ctzten ctzter ctzu ctzun ctzung ctzv ctzve ctzver
cuad cuaf cuafa cuafa_ cuag cual cuali cualit cuar cuar_ cuat cuats cuatsc cub_ cube cube_ cubel cubel_ cuber
cuber_ cubera cuberb cubere cuberf cuberg cuberh cuberl cuberm cubern cubers cubert cuberz cubi cubn cubni
cubnis cubr cubri cubrig cubs cubsc cubscr cubt cubt_ cubu cuch cuch_ cuchb cuchba cuche cuche_ cuchen cucher
cuchh cuchha cuchi cuchig cuchn cuchn_ cuchs cuchsm cuchsr cuchst cucht cucht_ cuchte cuchts cuchu cuchun cuck
cuck_ cuckb cucke cucke_ cucken cucker cuckf cuckfr cuckg cuckge cuckl cuckli cuckm cuckme cuckr cuckru cucks
cuckse cuckt cuckt_ cuckz cuckza cud_ cude cuder cuder_ cudg cudge cudget cudi cudio cudio_ cue_ cueb cuebo
cuebon cuel cuell cuelle cuen cuen_ cuenh cuenha cuer cuer_ cuerb cuerbe cuern cuern_ cuernd cuers cuert
cuert_ cuerw cuerwe cues cues_ cuf_ cufa cufa_ cufb cufbe cufbea cufe cufe_ cufen cufen_ cufer cufer_ cufere
cuferi cuff cuffe cuffi cuffig cufg cufga cufgab cufge cufgeb cufgeg cufgeh cufgel cufgem cufget cufh cufho
cufhor cufl cufla cuflan cufn cufna cufnah cufnu cufnum cufr cufri cufrie cufs cufs_ cufsc cufsch cufsg cufsge
cuft cuft_ cufte cuftr cuftra cufts cufts_ cufw cufwa cufwac cug_ cuga cuge cuge_ cugem cugema cugen cugenb
cuger cuger_ cuges cugesa cugest cugs cugt cugt_ cugu cugus cugust cuh_ cuhe cuhe_ cuhei cuheit cuhen cuhen_
cuher cuher_ cuhes cuhest cuhi cuhig cuhig_ cuhj cuhja cuhjah cuhl cuhl_ cuhle cuhle_ cuhlt cuhlt_ cuhlte cuhr
cuhr_ cuhre cuhren cuhrer cuhrp cuhrpa cuhrt cuhrt_ cuhru cuhrun cuht cuht_ cuid cuidi cuidie cukt cukt_ cukte
cukte_ cukti cuktio cuku cukun cukunf cula culan culanz cular cular_ culd culde culden culdet culdi culdig
cule cule_ culen culen_ culet culetz culi culi_ culic culich culie culier cull cull_ culle cullen culler cullp
cullpa cult cult_ culu culun culung culz cum_ cuma cuman cumann cumar cumark cume cumen cumen_ cumer cumer_
cumf cumfr cumfra cumg cumga cumgan cumge cumgeh cumges cumgez cumm cumm_ cumme cumme_ cummer cump cumpe
cumpe_ cumpf cumpf_ cums cums_ cumst cumsta cumste cumt cumta cumtau cumu cumut cumutu cumz cumzu cumzug cun_
cunb cunbe cunbed cunbr cunbra cunc cunch cund cund_ cunde cunde_ cunden cunder cundes cundg cundge cundh
cundhe cundi cundig cundin cundl cundli cundn cundn_ cunds cundsa cundsc cundu cundum cune cuner cunerw cunf
cunf_ cunfa cunfal cunfm cunfma cunfr cunfre cunft cunft_ cunfte cunfti cung cung_ cunge cunge_ cungen cunger
cungl cunglu cungs cungsv cungsz cungu cungun cunh cunho cunhof cuni cuni_ cunik cunika cunk cunke cunken
cunks cunkst cunkt cunkt_ cunkte cunkti cunktl cunm cunmo cunmog cunn cunne cunner cuno cunp cunpa cunpas
cunpe cunper cunpu cunpun cuns cuns_ cunsc cunsch cunse cunser cunsi cunst cunsti cunsu cunsub cunt cunt_
cunte cunter cunv cunve cunver cunw cunwi cunz cunzu cunzuf cunzuv cup_ cupd cupda cupdat cupe cuper cuper_
cuperm cupp cuppe cuppe_ cuppo cuppor cupt cupt_ cupte cuptet cur_ cura curan curant curat curato curc curch
curch_ curcha curchg curchs curd curd_ curde curde_ curden cure cure_ curem curem_ curen curen_ curer curer_
curf curfe curfen curft curg curg_ curi curie curier curig curig_ curis curist curk curl curla curlau curli
curlic curn curo curo_ curok curr curre curren curs curs_ cursa cursac curse curse_ curst curst_ curt curt_
curts curtst curu curuc curuck curuf curufe curz curz_ curze curze_ curzei curzel curzer curzt curzt_ cus_
cusa cusag cusage cusam cusamm cusc cusch cusch_ cuscha cusche cuschl cuschr cuscht cuse cuse_ cusei cusein
cusen cusend cuset cusetz cusf cusfa cusfal cusfu cusful cusg cusga cusgab cusge cusgel cusgem cusges cusgew
cusgez cush cusha cushal cusi cusie cusier cusio cusion cusk cuske cusken cusku cuskun cusl cusla cuslan cusm
cusm_ cusn cusne cusneh cusp cuss cuss_ cussc cussch cusse cusse_ cussel cussen cusser cussi cusst cusst_
cusste cust cust_ custa custan custau custe custel custer custi custim custr custra cusw cuswa cuswah cuswe
cuswer cusz cuszu cuszus cut_ cuta cute cute_ cutel cutel_ cuten cuten_ cutenf cuter cuter_ cuti cutio cution
cutl cutli cutlic cuto cuto_ cutom cutoma cuts cutsc cutsch cutt cutt_ cutte cutte_ cutten cutter cutu cutun
cutung cutz cutz_ cutze cutze_ cutzen cutzer cutzt cutzt_ cutzu cutzun cutzv cutzve cuun cuung cuung_ cuur
cuur_ cuut cuute cuve cuver cuverl cuxu cuxus cuxus_ cuze cuze_ cuzi cuzie cuzier cuzt cuzt_ cvat cvat_ cvate
cvate_ cvater cve_ cveg cvega cvegan cvege cveget cvem cvemb cvembe cven cven_ cvent cventu cvenz cvenzv cver
cver_ cvera cveral cveran cverar cverb cverbe cverbi cverbo cverbr cverbu cverd cverdo cverdr cvere cverei
cverf cverfa cverfo cverg cverge cvergi cvergl cverh cverha cverk cverka cverke cverkl cverl cverla cverle
cverli cverlo cverm cverme cvermi cvern cverni cverp cverpa cverpi cverr cverre cverro cvers cversa cversc
cversi cverso cversp cverst cversu cvert cverta cverte cverti cvertr cveru cverun cverw cverwa cverwe cverz
cverzi cverzo cves cvic cvice cvice_ cvie cviel cviel_ cviele cviell cvier cvier_ cviere cviert cvierz cvig
cvig_ cvo_ cvog cvol cvoll cvoll_ cvolle cvolli cvollk cvolls cvom cvom_ cvon cvon_ cvor cvor_ cvorb cvorbe
cvorg cvorga cvorge cvorh cvorhe cvori cvorig cvorl cvorm cvormi cvorn cvorn_ cvorne cvorr cvorra cvors cvorst
cvt_ cvus cvus_ cwa_ cwaa cwaag cwaage cwac cwach cwache cwack cwacke cwag cwage cwah cwahl cwahl_ cwahlt
cwahr cwahre cwal cwalt cwalt_ cwalte cwalti cwalts cwan cwand cwande cwang cwange cwann cwann_ cwar cwar_
cware cware_ cwaren cwarm cwarme cwart cwart_ cwarte cwartu cwaru cwarum cwarz cwarz_ cwas cwas_ cwasc cwasch
cwass cwasse cwassr cwat cwatz cwatze cwe_ cweb cwebe cwebs cwebse cwec cwech cwechs cweck cweck_ cwecke cwed
cwede cweder cwee cweg cweg_ cwege cwegen cwegg cwegge cwegs cwegs_ cweh cwehr cwehr_ cwei cwei_ cweih cweihn
cweil cweil_ cweile cweili cweim cweima cwein cwein_ cweis cweiss cweisu cweit cweit_ cweite cweiz cweiz_ cwel
cwelc cwelch cwelk cwelk_ cwelt cwelt_ cwem cwem_ cwen cwen_ cwend cwende cwendu cweni cwenig cwenn cwenn_
cwenns cwer cwer_ cwerb cwerb_ cwerbe cwerbu cwerd cwerd_ cwerde cwere cweren cwerk cwerks cwerkz cwert cwert_
cwerti cwertu cwes cwese cwesen cwest cweste cwet cwett cwettb cwette cwha cwhat cwhats cwia cwic cwich cwicht
cwick cwicke cwickl cwid cwide cwider cwie cwie_ cwied cwiede cwies cwieso cwig cwig_ cwil cwill cwill_ cwilli
cwim cwimm cwimme cwin cwind cwind_ cwinde cwint cwinte cwir cwir_ cwird cwird_ cwirf cwirft cwirk cwirkl
cwirt cwirts cwis cwisc cwisch cwiss cwisse cwit cwitw cwitwe cwitz cwitz_ cwo_ cwoa cwoan cwoand cwoas cwoc
cwoch cwoch_ cwoche cwof cwofu cwofur cwoh cwohe cwoher cwohi cwohin cwohl cwohl_ cwohn cwohn_ cwohne cwohnt
cwohnu cwol cwolf cwolf_ cwoll cwolle cwollt cwon cwonn cwonne cwor cworb cworbe cword cworde cwort cwort_
cworte cwortl cworu cworum cwos cwos_ cwoz cwozu cwozu_ cwsl cwsle cwslet cwuc cwuch cwuche cwun cwund cwunde
cwuns cwunsc cwur cwurd cwurde cwurs cwurst cwus cwuss cwusst cxen cxen_ cxis cxis_ cxist cxisti cxit cxit_
cxpo cxpor cxport cxpr cxpre cxpres cxte cxus cxus_ cynu cynum cynumm cyst cyste cystem czag czage czagen czah
czahl czahl_ czahlb czahle czahlt czahlu czau czaun czaun_ czch czchl czchli czde czdem czdem_ cze_ czeh czehn
czehn_ czei czei_ czeig czeig_ czeige czeigt czeit czeit_ czeite czeitl czeitp czeitu czel czel_ czelt czelte
czem czen czen_ czent czent_ czentr czep czept czept_ czepte czeptu czer czer_ czerb czerbr czerk czern czern_
czers czert czes czeu czeug czeug_ czeuge czeugt czfa czfah czfahi czfr czfra czia czic czich czicht czie
czieh cziehe czieht cziel cziel_ cziell czien czien_ czier cziere cziert czig czig_ czige czige_ czip czip_
czli czlic czlich czlie czlief czoc czock czocke czog czoge czoge_ czogen czogn czogn_ czon czon_ czru czt_
czte czte_ cztei czteil cztem cztem_ czten czten_ czter czter_ cztu czu_ czua czuag czub czubi czuc czuck
czucke czuf czufr czufri czug czug_ czuge czugem czuges czuk czuku czukun czul czule czulet czum czum_ czumu
czumut czun czung czung_ czur czur_ czurs czurst czuru czuruc czuruf czurz czurze czus czusa czusag czusam
czusc czusch czuse czusen czuset czust czusta czusti czuv czuve czuver czve czver czvers czwa czwe czwec
czweck czwei czwei_ czweim czweit czwi czwis czwisc czwo czwol czwolf w% w& w1 w10 w100 w12 w14 w15 w17 w18 w2
w20 w200 w21 w24 w3 w30 w300 w4 w40 w4711 w6 w60 w7 w8 w80 w89 wa wab wabbestellen wabbestellt wabbestellung
wabbrechen wabbuchung wabend wabends waber wabgebaut wabgebrochen wabgebucht wabgegeben wabgelehnt wabgemeldet
wabgeschafft wabgeschlossen wabgestellt wabgewickelt wabgewimmelt wabgeworben wabholung wabmeldelink wabmelden
wabmeldn wabmeldung wabo wabos wabsehen wabsolut wabstellen wabsturze wabteilung wach wacht wade wadresse wah
wahnung wakku waktion waktull walkohol walle wallein walleine wallen waller walles wals walso walt walte
walten waltes wam wamazon wamoi wan wanbieter wanbindung wandere wanderem wanderen wanderer wanderes wandern
wanders wanfang wanfrage wanfragen wangabe wangaben wangebot wangebote wangekommen wangemessen wangerufen
wangeschrieben wangst wankundigung wanlage wanruf wanrufbeantworter wanrufe wanrufen wanruferei wans
wanschluss wanschreiben wansprechpartner wanstandslos wantwort wantworte wantworten wantwortet wanwalt
wanzeige wanzurufen wapp wapparat wapril warbeit warbeite warbeiten warbeitet warger waroma wart wartikel
warzt watelier wauch wauf waufgegeben waufgehort waufgelegt waufgelost waufgemacht waufhoren waufhorn waufhort
waufs wauftrag wauftragsbestatigung waufwachen waugenblick waugust waus wauseinandergefallen wausfalle
wausfullen wausgelacht wausgelaufen wausgewandert wausgezogen wauskennt wauskunft wauskunfte wausland wausm
wausschalten wausschuss waussendienst waussendienstler waustausch waustragen wauswahl wauszusetzen wauto
wautomat wbaby wbacken wbacker wbad wbatterien wbauern wbaumarkt wbaustelle wbeantworte wbeantworten
wbeantwortet wbecher wbeck wbedarf wbedient wbedienung wbeenden wbeendet wbefragt wbehalten wbehandelt
wbehauptet wbehelligen wbei wbeides wbeim wbekannt wbekomme wbekommen wbekommt wbelastigen wbelastigt
wbelastigung wbeliefert wbemuhen wbenutzen wberaten wberater wberatung wbereits wberlin wbeschadigt wbescheid
wbeschwerde wbesitzer wbesonderes wbesonders wbesprechen wbesser wbessere wbesserer wbesseres wbestatigen
wbeste wbesteht wbestell wbestelle wbestellen wbestellt wbestellung wbestellungen wbesten wbestens wbestimmt
wbestimmte wbesuch wbetrag wbetreuer wbetreuung wbetrieb wbetrug wbett wbevor wbezahlen wbezahlt wbeziehen
wbezug wbi wbildschirm wbillig wbilliger wbilligere wbin wbio wbioladen wbis wbisschen wbist wbitte wbitten
wbitter wbittsteller wbleib wbleiben wbleibt wblockier wblockiere wblockiert wblod wbloss wbock wbohnen wbosch
wbose wbot wbranche wbrauch wbrauche wbrauchen wbrauchn wbrauchst wbraucht wbrauchte wbrauchten wbrauchts
wbrennt wbricht wbrief wbrille wbring wbringt wbrot wbruder wbuchhaltung wbucht wbundesnetzagentur wburo
wcancel wcent wcharge wchat wchef wcho wcloud wcode wcomputer wcontrolling wcorona wd wda wdabei wdach wdafur
wdagegen wdaher wdamals wdame wdamit wdanach wdanemark wdank wdankbar wdanke wdankend wdann wdaran wdarf
wdaruber wdarum wdas wdass wdasselbe wdaten wdatenauskunft wdatenbank wdatenschutz wdatev wdauernd wdauert
wdavon wdazu wde wdeaktivieren wdeckt wdefekt wdefekte wdelete wdem wdement wden wdene wdenen wdenn wder
wdeshalb wdesign wdeutsch wdeutschland wdi wdicht wdichtgemacht wdie wdienst wdienstag wdiensthandy
wdienstleister wdiese wdieselbe wdiesem wdiesen wdieser wdieses wdigital wding wdinge wdirekt wdiscounter
wdisplay wdm wdo wdoch wdoppelt wdorf wdort wdqualitat wdr wdran wdrauf wdrei wdreimal wdrin wdritte wdrittel
wdritten wdruber wdruck wdrucke wdrucken wdrucker wdruckerei wdsgvo wdu wduft wdunner wdurch wdurchaus
wdurchsage wdurchschnitt wdurfen we wecht wechte wechten wechter wecke wegal weh weher wehrlich weier weigenen
weigenmarken weigentlich weigentumer wein weine weinem weinen weiner weinfach weingegangen weingehalten
weingekauft weingeschaltet weingeschickt weingestellt weinkauf weinkaufen weinmal weinmalig weins weinstellen
weinwilligung welternzeit wempfanger wempfindliche wen wende wendlich wenglisch wenglish wenkel wenkelin
wentfernen wentscheidung wentschieden wenttauschend wenttauscht wentziehe wer werhalten werhoht werhohungen
werinnerungen werklare werklaren werklart werlaube werlaubnis werlaubt werledigt werloschen werreichbar
werreichbarkeit werreichen wersatz wersatzlieferung wersatzteil wersatzteile wersetzt werst werstattet
werstattung wersten werstens werwarte werwunscht werzahl wes wesse wessen wetiketten wetwas weu weuch weuer
weure weurem weuren weurer weuro wewig wexistiert wexit wexport wexportfunktion wey wfahre wfahren wfahrer
wfair wfairtrade wfall wfallt wfalsch wfalsche wfalschen wfalscher wfamiliare wfamilie wfarbe wfarben wfass
wfast wfebruar wfehlende wfehler wfehlerhaft wfehlt wfehlte wfeierabend wfernsehen wfertig wfest wfester
wfeuerwehr wfiliale wfilialleiter wfinanziell wfinde wfinger wfirma wflasche wfleisch wfohn wfordere wfrag
wfrage wfragen wfragt wfrau wfrech wfrechheit wfrei wfreitag wfremdgegangen wfremdvergeben wfreund wfreundlich
wfreundlicher wfreundlichere wfreundlichkeit wfrieden wfrisch wfrische wfrischer wfrischere wfriseur wfrohe
wfruh wfruher wfruhjahr wfuhle wfuhlt wfuhlte wfuhren wfuhrpark wfuhrt wfunf wfunfmal wfunkstille wfunktionen
wfunktioniert wfur wfurs wfusioniert wfusselt wfutter wgab wgabs wgald wganz wganze wganzen wgar wgarantiefall
wgarten wgas wgaste wgeandert wgeargert wgebaut wgebe wgeben wgeblieben wgebrannt wgebrauch wgebraucht
wgebrochen wgebt wgebts wgebuhren wgeburtstag wgedauert wgefallen wgefallt wgefehlt wgefragt wgefuhlt
wgefunden wgegangen wgegeben wgegen wgegenuber wgeh wgehabt wgehalten wgehangt wgehe wgehen wgehort wgeht
wgehts wgeirrt wgekauft wgeklappt wgeklart wgekommen wgekostet wgekriegt wgekummert wgekundigt wgelandet
wgelassen wgeld wgeldbeutel wgeliefert wgeloscht wgelost wgemacht wgemass wgemeinde wgemeldet wgemuse wgenau
wgenommen wgenossenschaft wgenug wgepasst wgerade wgerat wgerate wgerechtfertigt wgeredet wgeregelt wgereicht
wgericht wgerissen wgern wgerne wgesagt wgeschaft wgeschaftsaufgabe wgeschaftsfuhrer wgeschaftsleitung
wgeschehen wgeschenk wgeschichte wgeschickt wgeschlossen wgeschmack wgeschmeckt wgeschrieben wgesehen wgesetzt
wgespeichert wgespeicherten wgesperrt wgesprach wgestern wgestiegen wgestoppt wgestorben wgestrichen wgesucht
wgesundheitlichen wgesunken wgetauscht wgetippt wgewaltig wgewartet wgewechselt wgewerbe wgewesen wgewonnen
wgeworden wgezogen wgfundn wgib wgibt wgibts wging wgingen wgits wglaser wgleich wgleiche wglucklich
wglutenfreie wgmbh wgod wgott wgrad wgrade wgratis wgrauenhaft wgross wgrosse wgrossen wgrossere wgrosses
wgrosshandel wgrosshandler wgrund wgrunde wgrunden wgrundgebuhr wgrundsatzlich wgruss wgrussen wgsi wgstorbe
wgunstig wgunstiger wgut wgute wguten wguter wgutschein wgutschrift wha whab whabe whaben whabt whaha whalb
whalbe whalben whalfte whallo whalsabschneider whalt whaltbarkeit whalten whaltet whamburg whams whan whand
whande whandelt whandler whandy whandynummer whangt whappig whast what whatt whatte whatten whattet whaus
whause whaut wheisse wheisst wheizung whelfen whend whends wher wherbst wherr wherrlich wherrn wheut wheute
whielt whier whiermit whiess whilfe whilfsbereit whilft whin whinten whinterhertelefonieren whinterlassen
whinuber whm whmm whobby whoch whochgesetzt whochzeit whof whofer whohe whoher whoid whol wholen wholz
whomeoffice whor whoren whoret whorn whornbach whort whorts whosen whot whotel whotline whuber whund wich
wichs wignoriert wihm wihn wihnen wihr wihre wihrem wihren wihrer wihres wim wimmer win winfo winformationen
winformiert winfos winhaber winnendienst winnerhalb wins winteresse winteressieren winteressiert wintern
winternet winventur winzwischen wirgendwann wirgendwo wist wit wja wjahr wjahre wjahren wjahresende wjanuar
wje wjede wjeden wjeder wjedes wjegliche wjemand wjemandem wjemanden wjenseits wjetz wjetzt wjo wjob wjuli
wjunge wka wkaffee wkalt wkam wkamen wkann wkanone wkantine wkapseln wkaputt wkaputte wkaputten wkarte wkartei
wkartoffeln wkarton wkartons wkase wkasse wkatalog wkataloge wkatastrophe wkatze wkauf wkaufe wkaufen
wkaufland wkauft wkaum wkaution wkei wkein wkeine wkeinem wkeinen wkeiner wkeinerlei wkeins wkeller wkenn
wkenne wkennen wkennt wkenntnis wkette wkg wkilo wkilopreis wkind wkinder wkino wkisten wklage wklagen wklappe
wklappt wklar wklaren wklart wklasse wkleben wklein wkleine wkleinen wkleiner wkleinere wklingelt wkm wknie
wkoche wkochen wkoffein wkohle wkoi wkollege wkollegen wkollegin wkoma wkomm wkomme wkommen wkommentar wkommt
wkommunikation wkompetent wkomplett wkompliziert wkonditionen wkonfigurator wkonkurrenz wkonkurrenzfahig
wkonnen wkonnt wkonnte wkonnten wkontakt wkontaktaufnahme wkontaktaufnahmen wkontaktdaten wkontaktieren
wkontaktiert wkontaktliste wkontaktversuche wkonto wkonzern wkopf wkork wkorrigieren wkorrigiert wkosten
wkostet wkostete wkostspielig wkrank wkrankenhaus wkrause wkrebs wkrieg wkriege wkriegen wkriegt wkuche
wkulanz wkummert wkunde wkunden wkundendienst wkundenfreundlichkeit wkundenkonto wkundenservice wkundige
wkundigung wkundin wkundschaft wkunftig wkurse wkurz wkurzer wlabe wlabor wlack wladen wlag wlager wlampen
wland wlang wlange wlanger wlangere wlangsam wlangsamer wlangst wlangt wlass wlassen wlasset wlasst wlaufen
wlauft wlauter wleben wlebt wlecken wleer wleere wleg wleid wleider wleine wleipzig wleisten wleistung wleiter
wleitung wlernt wlesen wletzte wletztem wletzten wletzter wleute wleuten wlidl wlieb wliebe wlieber
wlieblingstee wliebsten wlief wlieferant wlieferanten wlieferbar wlieferdienst wliefern wliefert wlieferung
wlieferungen wlieferzeit wlieferzeiten wliege wliegen wliegt wliess wlindner wlinie wlink wlinkshander wliste
wlistn wlkw wloch wlocher wlogin wlohnt wlokaler wlond wlos wloschen wloscht wloschung wlosen wlosung wluft
wlust wluxus wmach wmache wmachen wmacht wmag wmahnung wmahnungen wmai wmaier wmail wmails wmal wman
wmangelhaft wmann wmarke wmarkt wmarz wmaschine wmaschinen wmaterial wmatschig wme wmeckern wmega wmeh wmehr
wmehreren wmehrfach wmeier wmein wmeine wmeinem wmeinen wmeiner wmeinetwegen wmeint wmeinte wmeld wmelde
wmelden wmeldet wmengen wmengenrabatt wmensch wmenschen wmenu wmerkt wmessages wmesser wmetro wmich wmieser
wminuten wmir wmiserabel wmist wmit wmitarbeiter wmitarbeiterin wmitbewerber wmitgenommen wmitgeteilt wmitten
wmittlerweile wmittwoch wmocht wmochte wmodell wmodelle wmoin wmoment wmomentan wmonat wmonate wmonaten
wmontag wmontage wmonteur wmore wmorgen wmotor wmuhe wmuhle wmull wmuller wmund wmuss wmussen wmusst wmusste
wmussten wmutter wn wna wnach wnachbesserung wnachbestellen wnachbestellt wnachdenken wnachfolger wnachfrage
wnachfragen wnachfullpackungen wnachgelassen wnachgeliefert wnachgerechnet wnachher wnachlass wnachmittag
wnachricht wnachrichten wnachste wnachsten wnachstes wnacht wnagel wnahen wnahmaschine wnahte wnaja wname
wnamen wnase wnaturlich wnciht wne wnebenan wnee wnehm wnehme wnehmen wnehmt wnein wnem wnemme wnen wnerv
wnerven wnervig wnervt wnespresso wnett wnette wnetter wnetto wneu wneue wneuen wneuer wneues wneuheiten
wneulich wnewsletter wnia wnicht wnichts wnie wniemand wniemandem wniemanden wnimm wnimme wnimmerwiedersehen
wnimmt wnirgends wno wnoch wnochmal wnod wnormal wnote wnotfall wnotig wnovember wnull wnumer wnumme wnummer
wnun wnur wnut wnutze wnutzen wnutzt wnutzung wo wob woben wobwohl woder woffen woffnungszeiten woft wohne
wohr wohren woide wok wokay wol wonline wonlineshop wop wopt wordentlich wordnung worganisiert wort wostern
wosterreich wout wpackung wpackungen wpaket wpaketdienst wpakete wpaletten wpapa wpapier wpartei wpartner
wpassen wpassenden wpassiert wpasst wpasste wper wperfekt wperson wpersonal wpersonenbezogenen wpersonlich
wpersonliche wpersonlicher wpersonliches wpflege wpinsel wplastik wplattform wplease wpleite wplotzlich
wpolizei wportal wporto wpost wpraxis wpreis wpreisanpassung wpreise wpreiserhohung wpreislich wprima wprinzip
wprivat wprivate wpro wprobieren wprobiert wproblem wprobleme wprodukt wprodukte wproduktion wprogramm
wprojekt wprozent wprufen wpunktlich wqualitat wquatsch wrabatt wrabatte wrahmenvertrag wran wranzig
wrasenmaher wrauchen wrauf wraus wrausnehmen wreagenzien wreagieren wreagiert wrechnung wrechnungen wrecht
wrechtliche wrechtsanwalt wrechtsschutzversicherung wred wreden wregale wregelmassig wregen wregion wreguliert
wreicht wreisst wreissverschluss wreklamation wreklamiert wrente wrentner wreparatur wreparaturen wreparieren
wrest wrestaurant wretoure wrezept wrezepten wrezeptur wrichtig wrichtige wrobinsonliste wrossmann wrosten
wroster wrosterei wrostet wru wruckerstattung wruckmeldung wruckruf wruckzahlung wruf wrufen wrufnummer wruft
wrufts wruhe wruhestand wruhig wruht wrum wrundum wrunter ws wsachbearbeiter wsache wsachen wsack wsag wsage
wsagen wsagt wsamstag wsau wschaden wschal wschaltet wschauen wscheidung wscheiss wschick wschicken wschickt
wschief wschimmel wschlafe wschlecht wschlechte wschlechter wschlicht wschliessen wschluss wschmarrn
wschmecken wschmeckt wschmeisst wschnappchen wschnauze wschnell wschneller wschnittstelle wschon wschones
wschreib wschreibe wschreiben wschreibn wschreibt wschreit wschriftlich wschriibe wschritte wschrott wschuhe
wschulden wschuldet wschule wschulen wschulung wschuster wschwarz wschweiz wschwer wschweren wschwester wsechs
wsehe wsehen wsehr wseid wseien wsein wseinen wseit wseitdem wseite wsekretarin wsekunde wselben wselber
wselbst wsenden wsendungsverfolgung wserver wservice wservus wsetzen wshop wsich wsicher wsie wsiehe wsieht
wsin wsind wsinn wsitz wsitze wsitzt wskonto wsms wso wsofort wsofortige wsoftware wsohn wsohne wsolange
wsolche wsolchen wsoll wsollen wsollt wsommer wsondern wsonntag wsonst wsorgen wsorry wsorte wsorten wsortiert
wsortiment wsowas wspam wspanien wsparen wspart wspass wspat wspater wspedition wsperren wsperrliste wspielt
wspinnt wspitze wspreche wsprechen wspricht wstabilere wstadt wstammen wstammkunde wstand wstanden wstandig
wstandigen wstandort wstatt wstecken wsteckt wsteh wstehe wstehen wsteht wstelle wstellen wstellt wsterben
wsteuer wsteuerberater wstifte wstill wstillgelegt wstimmen wstimmt wstinkt wstoff wstop wstopp wstoppen
wstoppt wstoren wstorniert wstrasse wstreichen wstreicht wstreifig wstreit wstress wstrich wstricken wstuck
wstudio wstumpf wstunde wstunden wsturzt wsuch wsuche wsuchen wsuchte wsuper wsupermarkt wsupport wsystem
wtabletten wtabu wtag wtage wtagelang wtagen wtastatur wtaste wtasten wtaugt wteam wtechnik wtechniker
wtechnisch wtee wteig wteil wteile wteilnehmen wteils wtelefon wtelefonat wtelefonieren wtelefonisch
wtelefonnummer wteppich wtermin wtermine wteuer wteurer wthema wthermomix wthomas wticket wtinte wtisch
wtochter wtodlich wtoll wton wtop wtor wtot wtotal wtragbar wtragen wtragt wtraurig wtresen wtreue wtreuebonus
wtrifft wtrinke wtrinkt wtrotz wtrotzdem wtschechien wtschuss wtun wtur wtut wubel wuber wuberall wuberblick
wubergeben wubergrossen wuberhaupt wuberholt wuberleg wuberlegen wubermorgen wubernommen wuberspringen
wuberzeugt wuberzogen wubrig wuhr wum wumfrage wumfragen wumgehend wumgestellt wumgestiegen wumgezogen wums
wumstellung wumtausch wumzug wunbrauchbar wund wunerwunscht wunfall wunfreundlich wungunstig wunhoflich
wunmoglich wunpersonlich wunpunktlich wuns wunschlagbares wunser wunsere wunserem wunseren wunserer
wunsubscribe wunter wunterlagen wunterlassen wunterm wunternehmen wuntersage wunterstutzt wunterstutzung
wunterwegs wunverpacktladen wunverschamt wunverschamtheit wunzufrieden wunzuverlassig wupdate wurlaub wursache
wvater wvegan wvegetarisches wveraltet wverandert wverarbeitet wverarbeitung wverbesserung wverbeult wverbiete
wverbinden wverbindung wverbitte wverboten wverbrannt wverbraucherzentrale wverbrauchsmaterial wverbunden
wverein wvergessen wvergessenwerden wvergesst wvergiss wvergisst wverhaltnis wverhangt wverkauf wverkaufer
wverkauferin wverkauft wverklage wverlange wverlangt wverlegt wverlieren wverliert wverloren wvernichten
wverpackung wverrostet wversand wversandkosten wverschiedene wverschoben wverschollen wverschont wverschwunden
wversion wversorgt wverspatet wverspricht wversprochen wverstanden wverstandnis wversteht wverstorben
wversuche wversuchen wverteiler wvertrag wvertreter wvertrieb wvertrostet wverungluckt wverwahlt wverwechseln
wverwechslung wverwenden wverwendung wverzichte wverzichten wverzogen wviel wviele wvielen wvielleicht wvier
wviertel wvierteljahr wvierzig wvo wvoll wvoller wvollig wvom wvon wvor wvorbei wvorbeikommen wvorgabe
wvorgang wvorgestern wvorher wvormittags wvorn wvorne wvorstand wwaage wwackelt wwahrend wwann wwar wware
wwaren wwarmepumpe wwart wwarte wwarten wwarteschleife wwartezeit wwartezeiten wwarum wwas wwaschen wwassrig
wwebseite wwechsel wwechseln wweder wweg wwegen wweggefallen wweggezogen wweihnachten wweihnachtsgeschenk
wweil wwein wweiss wweit wweiter wweitere wweiteren wweiteres wweiterhin wweitermachen wweiterverbunden
wwelche wwelchem wwelcher wwelk wwelt wwem wwen wwenig wweniger wwenigstens wwenn wwenns wwer wwerbeanrufe
wwerbeeinwilligung wwerbezwecken wwerbung wwerd wwerde wwerden wwerkstatt wwerkzeug wwerkzeuge wwert
wwettbewerb wwettbewerber wwetter wwhatsapp wwichtig wwiderruf wwiderrufe wwiderrufen wwiderspreche
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
    "c-ln0`IBVVbtZQ6y?ihCwKB7^_NA*D-PJp~0Rr6wND!n*h>&QJA{C-!Nnt6*vqX%;ni-8_!g2?HaM<Cn{SP?8c33|tX0gICF$&E{97!ZaN?bvJ"
    "Km(25Yp>kjepi3zW^<-U5Z#se-n;kQbH4L^=bm@@jn91J5BDxV{<Cj?>pLGN*{v?W#h5WgW^}T6KFPVpXv3J)Ch0Zq{c`v}8KW|lt>8PIMPd3{"
    "YnAHOhu8mRjm<KyeQj=^rs_0gOndBSfA*1C^l~X~dCH%aj9O%Q#?q9T_t$D$#xRl7LKq`5rj#=L(5x+L78#`&<J#y{8!1`bHxDluts0%<mt6S{"
    "K5IN<l4)g_l(?D;cJ@j+W*Po??gtNYLd~SgpGp0#-!b?Yx5wkni^i;+nbK+t4`NzxDl@>u@C9vBW%Pqj&G1)D>zSEg&I6-_VG}ko%qR>lz<ji1"
    "|7dWQh^b+jHm2udh-QXay!yCXlxH`LIh&dy41~MHoRQ^BmRF1TyXHRrsu?%>2nPILwOOa(;?5E`&ICRApo3>gd>5Bt@Gls%yu>G(*$<0`HP)En"
    "I>_io_ht*`Md!@upKUvv_&mfq9LM-79x%b*Z|hwX3KrwL3jfd@7;Z~e&MTvMta+p^;}c2t!N(JPNz0P2RfJ(@riLq|@;w+US53pfs2tW=n=MQ$"
    "XknSvEY8M?>Df+^DNL5J6)jkz^i3&4bq)q%y1FeHzG6o7j2pO8yiSv&712gnb7MGcc1{gKOn!@HLld)A`;8K78a<ki9Y6NrT5+XbV5X|Ms0s|2"
    "%~E~QPQWN_#vB%XKHm(t4?FC{FxT06<7bnPx+TMzG&ITVW!cilY*o>f`iY*8NhmFre5qLtPSKYJE0betf$7cu%?lNL*D)FShn*3vyms){6xNEF"
    "qrAw(W0M#Y&c~ZslhZ#9dl8M0{rt!N-Tq+#9w2m^Tm^&1N=sAZaQoM3so?sspV^jwZd@i_HHjowD(h)hjOsIGLWh|wJgS=V9!5`BXK+$jPAnKB"
    "&)5NT<X^KK4`m%skFf6Xc=b|JExIndU`!fF{mDP%tC-IsMpPCE<(QePm{-mmsD!IDV+mqoNk5BWH@=V+rLWoe`RI+z0-E4d&s51R<4?xN!feTb"
    "%4S**jaYMIxB<qZ&B=8oO<tI)pt)`bI@&OCD4J$0qsU8{b|bA_rjo54_;4mxUaTir92iHNXi02r(b7tI*hxWQjYU_=NX1477Mc%Y!3r;mD0wj%"
    "af;^&3z!a+XDUor5+DUed#Ii;&eRjR@P^)zM)0SmVOS~QT(ScR<0V)rf&U-^5t^%7$s@!o!qM=Gt|*7C8&MINr=NK=d(Qf}(g=BKA~`Y9L!po1"
    "By|k<J1??j*-%E(;9+&RCQGv+Vx1y>4R^%wj&KJ?P?TwA9T0zBFpSr1V2oDDOF}FQ+3z-a9z!%E`moBHnb^?fSVPVTRT{WHR7pFiE4H2nUp7y+"
    "O<kHLA(futsruPAE!tD-gBDMA@JtpISrW1mU=%~SbYlrvhP8T0Psy3!YEnxeABD*bOSs7%5OTusWFugzhF37UqlVvO9<C9&7}p?%PG^6r+^zFT"
    "q-X5IfG2z1s+XLcJCrSB?sb*&aM>0v?+r1+*zeR4ws<5Uw_~AUhlZ<TF7-LY*zjx1O<6H<mM{UQRh41{dkH;sU}HkItm-0u=)YNkP046L^kq!("
    "jEQ)`T$J?!mg8Z{UxwXek^rii2aw0C1}B=cC%tAr8knAGGwoca#G(d)OMz`Fdd1vGB6F~BW@-$Nl!n7Ii`qs3#_@?;N;QV5U1nU_1e9_$RXS(@"
    "Ty^<PZUSi{K2d6?ERk2w3J8G~obnTG1o)&lyLG6CfRrY?uhhg$s-~`u+c(2g{wd5P(EAFjpfox0iiHkovk{V~QKbr(T*2mdMvF!A2yI<cGfHU;"
    "_mo{&6LCrAlq1#(xX*3$0=#H7O?+s$aYk^d1AU!77-!)P?gzWLJu}t;R}dQ+O?L_Rb;=owy4oS1WjaUSA(u4Kb5Ka=_eed@u)--l6e$f!8mK{@"
    "Ql-nBPg6u5U`6n6nf{^-`L|~0nDzCS%=3gq{>LmdZyLId=H?2eMtDaV4y#i$!qST?Rm1jAVX<tTaDNYuYd%QW)YCNhS&o8<k}7B7E4XiOQ6iMo"
    "4aRyKQ}tnHUP)L?pf9-YM9fK4#;)sQdHRepFB`_1QnX5<M{J-hnNV<f9RcN4$!wfq0{SApSY>U_E}4?ir*gB6Bn;jXXo7QE5nPnPJCqKQS#gUL"
    "?moyhMIVz>>a!nUg@$_7tQ+~3jebBDSu(@)edZ!!$s!<4rloD*MYyB5M5bq_@JM(aHw~<PmCzWUDPmBRo<gD?6wEHB!E?G&I*QG;nAn80t3@;_"
    "GooAej42!BSd7-m6fqc#(?o0hZ_`>lFb@h~GB$G&R8?t#W*Sfnd<<Ff68mMF?O<h=2p&n6O(oqznt`NmX_*x9#ZANxtuFWBo><+zDuG$1@5SVZ"
    "%Eqvn+UvCSo}6Msj8XAyqSC<uf0E*EI^(RwB0*jtc`?u#6Q4^#OK5yE7nI~E6lWox5aJg95g^*c8eWq*#53cS#XPgKgIh1-I|?z$z7vxvD23S+"
    "Ph;ngpQmbbL6axq&m)`B$?CKob5do3WZSqp(O4(ld|d*O@mVF#VEuCwT6#R=B3(GfDybTKh}FcBNJ}P|E*|ai@rE!wW?%s_)@&Pttg|#`UFj|d"
    "eKz1)6WH1@i(_Fft7RIGX1f@Hv@t(`Dd<_8@J{u+NuNeIzypZ_(s-54GU7#otppEl;d=09f^Wy6M9U1Am^BQ!paKaNn(vFBs$~p?sWXaB7MN$u"
    "{Nzr8b#^^<RR@zaOEmI;=;+ggomp6tQVo&t=f;vVWb^bS)d$SnGl`3V?1CKw$n;~7z1`ekdn|-j2X>Uge1YHN02_r24lkUs6J#i9j+kZD7y#Y#"
    "59lLWt57V>sg;GP#Wk=BmHrA7pdp4;r^DSOBf9Ycv0ThlP3YFFsh|ezl4?25Fi_UJbo{fzz1xdL-@rDM^mMshEgbUuT?9MdH{|Ff0L&!Nhf{K0"
    "$u<3APVxlPQ~F$)P9~Jea%N}=AK!&N3V3ke!_?r>9o3*GZ%JXD>#|{SO5zGWGV4<Ip!-#73?!hMU=f6ePsYU35#@qqG?I=%=JLA}&M5=1i=0r2"
    ";y46xGAS__a}qHc!N^$91v)ZS2GsJ)Ro~Q1XBPCxW|0Mf1YBqlSEcO2C4#I(7;-9gF^21o2?@CTISIGpdqf_@R8t9ZBtn1kmsGQ*0_Q|f=U6p|"
    "%OvkJQzs|AXqv6Pe9H<Ev1pltWQFZqh6Jz6;y`9M&nZcE{ywvsjV@9Of|A3dRD}3wx6&x=axWVcN%e&bp_INapBPykV2QpW*$^BbWT4_%r#K7b"
    "5LDlT2LXTUMRJ0s+SVc-Oy$nh;wn@Ye#=#&7ojm|5#d~L4V4WK$#@$8wUo(XvB!bw*3t4zj4A49(c{bAXOxxeusV`ZK;+D8XY^@-43pFbh+NJH"
    "U@GhMxZ<i>lH<`2jdFCB-y9e4%j>%EEFP%9IL#s{0o;l2k^MjpKi0UZBx(eY-wjWq*<Owv5-KWMmI7s%L|4~@iM>)&2q`PUBvYwPBF}%S7OL<+"
    "|GW~EBiwNL0{NpN%mkoHQ<DUa_(|tf6LIH01eTG5V*%#TLhEnn`*3{F+d*=|yu-sSO+S0bhavl=w1M1Q#KJ;~;kNKtQ6@yde}xT@T-B`H#vkx;"
    "4GWYi8NnNF99Cild1Fykfd_4`I)i9C)a>F%7L8{hmFgdJ+2_-r;$i{^goB`^nBo3a%Ct=R;S$n_R#&ffI=61cx!kfTsx_wKxQg!^vye09Mf_u~"
    "Rvr9rzGH6Pa#rxQe&1DVYm9lG$>P|jz;2XEpsEWKlcNh<U}POWna?*3+o-x88N>}jrLqi*2(Q-(Xz$Hi(#{s3kI_l+-2P_P$KBFwr&9+O<(#U-"
    "j~^vTxhx&wmk^E(=KC2zK;FBk_p)M^5uIk7(-OTG$J&-i!U*@Fh>9zf)6?T>DWJ8;@gTdxRduMdHr=y)p8%e64#hWR>o5gBsMQD-Ap7XoL(ssE"
    "muI?>E*46(oG{J^#3YR)T9P_)S)RVRysmY%@QS`2q+x2xs?JWJzG^ju8oUnvlB7jb66X6))8~MibMi;0TK`p+<(!aBrk1!YE-&AEVB|AtD;oys"
    "R?22eYkqMh0g!BNQWDN(LL?Zsa$QrDrCgS#<8eNprq_sS%%JmFp=f%wI>ashSmQ~u*2*-O9WPp>1<U7^a6EWoTURQ@qOXg&T&_zcl`5Q7I8s|G"
    "Mixv{p5-!U76ak%lZ*2CV$l&|IP~k2@<|?YV$M9{IBqZ}uh+pXg$N<`*=2#tzi8eD^^YP#t6I&qvxLbw&sU^`_U?2_)g;N~wvtOih(0X5!r@gt"
    "AyWD5+0C1B;iOp1=evbESmF<jdHNLAFp{j155n5^NKL2tV!u&}BC~<X?d%DqM)48%`l+vLjf@aFj)&|po(Na0^xcezRjK7PwBFnTYX#TO4Xau@"
    "ySgcLfiJ-$rc`0$yd?6;Ngr0tr*U1@HiFNJIEiCNKhh^iDUKs$>_fLda{j82TT)R3$ShPH2lkNU*Fan@8w*a$#Z$q+wBFs^%;kzwZm;?~;U%?i"
    "4v+*t^Qux+;La<%y9-A4O|AoE6|TaQFUbYHo`WzjET>mi6gzW{r=#pVId~osoZc?$S~CovjCCZlj8po;WAv>~=kjGq9C3SF$WT%RErv7U#?V{*"
    "i1X118A#cXH9ukaoWDOicsia=Po{O5Ak|`EdGJ3W7W;h<;m$5KS66d|3vLfy)o3g&9Upfp6-Y>vLY%Sl+I7opbW+54&H4;%PpPi<QmHES`gmF_"
    "j;a1PC&ebKRw?q~7#Nc*=;CmL0&xY-1HH-l_3IdVntq=h9&WFuekUKzf{2T^-!5|?xo4`ieIe+IlT+hQyMLi{kt6j@A9M)}Vx0m4;LaVtmQg|^"
    "l)eFdV?JXm0p)U%xOITcpr0ZAO3(wun_kKb1aXzV-jH2{XooVy`g*=n%LHg^7AcVR031N)Uw%!=L7-j1{@8|UNmt%sKjpk$!eolBo0=68V61h)"
    "6pPS)N@OLkt%Ru65K^4tx_)j%{KIVKS)Pg;Ti2;R+F+H6Qb9sDC7-ZA?^jDDL}*t^03CUz*0b41xqCFRby~!yr%t@S9z_E$K$`OXnbjK*M_}@Z"
    ")_gwHvD(gEb1xx^g5WI75JAG}bVjxW`s9dwK?4OY+2=hzQ3EWJoXg7xtu~O=I4tFikH@go)29QIfQv>keM`w<$jhwac^$@AR&oyeuZ8%H-^{y6"
    "Fss8^60Rcx)6_2|4W{mV;uAnUr+^8stoWkMH$kF0oog9COLeMpT{W3bO}XMCaR8!nxd^i*#SC5#g)}{Y<(@ooK-PR(W39V>Lp%wB+~VRu#+=H}"
    "Mn8E{t)<K1gVJLr-Y=JxBho$#2b$oKtJI$&turh(I1&Cg5lD!+b2~eLsWlf;lJhl{UxPcYGIM6k$n(y9+OTU&SwvM6I9eXUim0esSX90<)r%l<"
    "4yZv8Bn>{yxb)nlY8IPPx(!VXu@nQ`sEA+W^#z3DCy{X?JXwm_41A3$BLD1@uR`dv!x?2XsyJc3o+qeO0waqaIYgw>Ua4%h#QD&O3<JRGlpF_O"
    "K@R-MJ+{|w1GXH*fDB4)AAT|pmJz%4x)3uR0wSP5fCJilGSPm_DhrE?OG}lCejb-~3eZ6kwP#VUXwuzTv#a6mCpsvV>qWoKn$1E1kuyt5pq0jp"
    "qhn<36ud;Kac+cxpF|>SMo8NEd}ro1Jl^7I;Y90^)(g5)PP}JHy}~F*u|K!TI*D@{c1z7cH4yBSn3|4VjCnLtO0wpFGyzl`1<m$_3mU`-9@u>2"
    "7k-hhHjg=ni&M@SLFfyJ4KqO&8IM6As2(6?-ZN*ZO3YB#soZnEqgL74oSqshOsH<r{^A$E=z7-Zaz8<K-6-O2K^P;~K&dFIFw;t8Sysyx%gCU{"
    ">@@m)t8}1*l2Qj)26muhbMw}%jakma6AG$ABG)V~lJWqkSw)$65c*R&FzL*(r595u4B_fce>A4Q=9I$pErY(W=yVqrRQoafyt|5NMw^?PKLB@$"
    "S3O$>JsB~X2yH1m%>*8i^YT_rYEVHPhSf?n_uHj*yP+29PL@$Mu_&tnaz$83wP@Mu6gg6g3EwPT^X=LYwoWFACjTqhq%Bv~rqwnXSnmg>P(yyu"
    "+O5Yi<&cG5?_I9<GY~5zRNgD=Ek0EG;ILQ}N=S3QvA%wCQm;p4A@*}as#WX7MVRv?VC*R@9nf^m2Jd#8O<22FOcKAKwBra$E(y>c!}NjW-HuYH"
    "XP_fV0W4>1*d#t`iw~$aJ%!Ur+3n^W0&crmrnRjKvl7g8B_*Ji>n5jpD}7w|`;&`%|JetuMAe1}ChX|7O~`qgA_hH#{Fd6=%d%oorPcM3RkA@)"
    "C=|dRK2c&dPt>+|ZI(&WG`&=#70tP3Wkt%l<Ob%l5}|3uRD+-b&EZd%H;LgDUwLJ1l?Br&xoRK^HK}L*ETBCNE`)VRjPAXo`-wh-FB6yYm|v=B"
    "EUrYxkCDCJ+Sysy3?d8$lw{*&1H(ZR#_%#keW)=3#Pv}Ks4j*8ZQ=*|1m+$?X&FDOBD-N|xml_>-=GQ~CV@4ea1i3n+xaUaH6(|q<@1#`XCbdt"
    "fQo^LJmW*Hfxc(bQ%9!Ua4S`F3NBb}l}c$XNQZh<twPtElIzL)$1^IpGFlj3tU;EL2ZJ^sOy7Niv^kbRrsS1#6^sw5MrlfbrxE2LmL|D&`=b<t"
    "9>*#9W1d!6bP<=*P0M9H=Um2m?wtLXDTdy9Yh!yT?WU0p-`M+k8KlF9r;~`Zp#n37?#4{w1Zj?eSCh|3D*z%=^eF%dkIa)kamFQA)Kio8dfBX0"
    "vg^ax*EY-LK0Tyk%*8BU#BCS)$Xw%uV~(fJ31ly)s>O}=W}5cY(isRVs1wO{Uu9Ih5UNSEmaQ1Gx{AT(^ZC7N*Yxw^Nf--_^|7$f=|b(|uSnTG"
    "9K2Y(thnat_JtXU52gnRLK-ArhB!Srh068}uhlHN9Gy`i4>||;Din-GH2Hi34$iy0yj(2T@`#htC4FVHmiT@M>Pkg1jG;jY*KU&qbGcwP%jXY_"
    "IYmC#^=@w!zDe#m-y=MU=9MM}Fpca~k$Y)fR@c@J-gx6;f4@-APELXoBHLI)P3|nSTeoi6^$CnwT3Y`2Qkt1wJHMpY^wJWh{_I%RSW8EzlL>NL"
    "t8FS%$W2_Znp~m^%~^qopO~dqW;En|Vu_tuTQ_>Cm}DetzNvMf!z?w<U<fk=f%UXp?u(yK&Wr2CCRce=<0eTQ=SbuLDH-Kfa~=V0uB;sIO}OBm"
    "?`ZO}Qr=?%Y*P?}Oc*EuXdtDjYIPQ9uuLK?LXSN$Ef9m!(<u@YmBc{w9H*GVS3@XyQ>7hnhDbC^Y#FS;dO@hVg#<Zg6<BH=fIX#s3T=Jc@&ot>"
    ";DkN>n92jRn!rmvr))@8%@%Z{cJg`ao@{Ai?~3#xNJD}%x{#5uQKHm*8`!w6Lx6;(fTqk0Vj(lb;SiV#JXl#>ogg%(AZNI0VhffeHz@N~8+d4q"
    ">QE8_@&Niul<-@XQwuNV*4I~nHKjp9nBsYL(^y;rRF)(&qk&Sx;V&-LYGk#`&ZEareXnAnX~~Rf0EoerYu?F;L9Bz}Q4MEO0o5Xa_R8g)c8w36"
    "fXwCkInc%3jg4-%TXP)e`1qJW4PYY%g8_7IMRz(KP2v|cx8u+j{~~5u>a=P|CR#|SIcr-IZj9CIZ9T^c*Y-tBr?4rO);v2K>Qr*bc2}D_ckbY`"
    "-ogT>@(+Me&i7<y<^)a+x5rB0hK@7erD2)KvQ@q7mpRE5X<U4o$vex-TWrg1`=&O7YfKDLiSd}RTS~q02EMph$#KGP$JyPB{EUy`#3E_L#D7oa"
    "RACLHT0kWsT?qAx_DXnGr-KnBHU{$AbKUBlJ2Z>}sI^R}@}XG-TG;8}S>y@)Ou4c(>uNTd#8f0D^JPSQ_{Szv>2YFalM~-3S8cX2#!3Z|Nc0cs"
    "pIlBN-MX_#sdzwFK^O>qNHr67Z~$k09QtxLJ1ewgs`>glBna(r0x(&pRv{lO7N2iubwT}AkuauGiAKGJZfC`)6%XM8zQnvT>#VK{0PF+#R19;Z"
    "_^1?`Url0`vkeYZ(1~WSweD}sphI)cRFqCb*A(K;$q9Lj%b>^>yBM%*i?s$gW&g$4-7CIdEZ#m}^IM3WC!t8wo9BSc@BLT^WVJPUC@HbPg-gpz"
    "pss#V`~DbSm>^sa&!$Kxn~i3>ja==?gHsAs$Vz0-+L!I@MB?RTiP&j{z!xt0)+?*4dBJLe-1P%JnOHVt=>)UoDLx#T#)4(60OB81zJH+fnf+^)"
    "5&l6Bhv41jFv$CG*wLfeV8C2YKR3pl+G|TGnT3U%)9M)kOk$k&v-O|5<uaE#5N7`12FuvCyKLMrBwUW7W{-QZUzVly1AKn_PGPl=c$c(cT0n3)"
    "nEqdBnYpoe?>$Jz5fz3VPutBYc>h$;VrbrIG~RH*`~c`?>m)?F@UGBqpUo9PRI6nflz?rcVv!v-MHB{{3A@Gm3qmnc=#7ST70;~#s2dA-nyp!B"
    "my)-XuLex_`=Ez;y<<)j%<OQQWqC^VfkJFmGFzR6Lp7V8kL#KVE1E=Q<ti&Wp6T>@bo;)i7nP-OPo5l4(^OhZf|QQNSx3jcHCf1K{I@n$w`l@I"
    "+?T#8ShZFoB7$jGDp>ar0nLIa$8s^Wa=BKk4I6wT%spcK&~QYIFxP6X@2%AvY2;RFhMi_e0C`Kdloc1`2l--gshm;SWn3RFjgICEOS>`{ottj3"
    "OJZdOOkkpd;Y^IPc*dt4ooKy*oZEzoW|elK$j-5qPMFK_X;!HQEN}8)3v`DEE_3fAP-Q~5eU&OGN-VVtt(LpgZtHJ;v;Dm^aEz9BKn+_JS}hN@"
    "tko}ED1+bWj6lZjj{pwfKnQ&B6WRwaXT>Vz2>Y0uh&<&w4$m=%t4f2iexqTN7OU-pCImztt`r#C*wO`h0tpc%n~1)|7JAuzKvgJ}B(Lv)2AM6e"
    "wsw1KvFzb1Ux=2Mh4}o-ZVP0C1+BI%T3U7Fx+;1*z39jC`lU;0TntxJ0<L*<kVFSegUjV|EszILF=_;W@~PXc6~eF;&V2+IyLRnbo@7R>XxeR?"
    "TnV^*{9x{9mCEDLxd|a9_F1@oP&_#)LN;&%6X&Up3Hc17Z)`W5aZ2~^kAi(z5EMe{PM5J+@Nsr_rW946?Vb@5WwZ5grU%_FaRX#RD&bF=Q#yoN"
    "Vo_`>wbC}A7=z`4*jCJkdXU80sH9c3Fi@RlX*vwU%I@y*2!S-6hAO{?;b0iqi1R2?w%Q=;v?4{@XQQ6ODV`B0NcRI!c$rUO^WEK0L2;+tnr`q="
    "9&<3GLYg{NL3Om6>-yCyi9}o+#U?c_MXcvbnSSg!#bUd?C_n~hvsq5hOYmgpI3RegDygAR%?uWGJ&;@Z%F9$kHS--jB)T=Hda~VU%p@fsP?e`h"
    "(bRKS?T#brfuN$UDwnIKhd(>cm$S?-yGS{XYqqxX?HL#BRrLn#xKrC+L(uLe2?RwYnO3y`9;gcHSnEL>87gOYgpwrUtisz;R!wbzPYpDd^Bb?P"
    "o(0m_oK0H~N@b@5)-tjMW1b^1?Hkp6CQoQ7LXkBZI;KuIQ;`jpqY|?G`t5vwv@Lri{q2@fu}J&PSr(14oIn2YT52vB>4YI$G!5CH9;xM%D6q)j"
    "!#$wXREy-XE~Oc_Wsx$$JXN5jS%Mol(l4nLc^BR!p&c}B2Kv_*o!(N*%@=FMqV?^RJ^)Npfl*W65TfIG!CG!1^A`#`JCKo=Fu0G*#~-KksAr$;"
    "mz$OhQdg3yR!y-~%5+Ir0`i=uhG2lsSO7??byG+;Hs*o108ZyHs-VzjHa?uVkz#45lY)DKV6d)!Ou6}Ms#ue2YYRPCW_{gXln0Ahhx~nM5zZNz"
    "nWG^(S5{U)z9^af@YJwlb}VHGv@9w0@R;~An@mE@tu$%datA0P$P$^*NvMHQ>r0z(+@ooVq~Xs40Xz;k@}09Z1+)7Re(|{#id17_@<B*O(ui=I"
    "P0cND3_}xff<jte>RmJarD73IXZ>4~^w6Qv$q^X<+}r^{1Ov}B(m3_LDRp9kn93!Ddy<NbwjPwrwckw4`GVO>#P#d#c6;wavk4_wZ&5iPRs)n1"
    "hc@ugM4YtSf@nbkSwpKyUNXgRAT*2GZZyLR>+2OZ7l7B6R#uLWPfz#u*qDR+LeZE?g?3Dv#2_zUexaC8hEuz9t^WD;a`A;1u3iNvJrXo83iT|r"
    "or@%ghz7P99EA+iY>~L0D(g_3w=7D5kCL0Xc{2)C(<an}cx#r;QQ9pLxmQMJR%4kFZOM|LiU~;|s>-&BK)5OE<@t14@Y>K;5LZxFDID97z?$y~"
    "(n2^+UKe#4E7%{!>0W;!1cFjMfyESJHjnzn%(5(qFOpYeLqa0WYoVB@2O5tm7HOQ;F~aBzyQ5KOWpN*iBh>zBO;7c7mine_Z_rpFcUWE_<!wh&"
    "uiJWx%NJzJqq1h*FXkpO$u_pvD2|sGa*-l8_{~@F<W6UE2hU96_;DT@nauWJEU`Q>{n4v{LHPxyyKv=HK^Ba%q{vFSqG78<jL!zPkrZoLngu}W"
    "*AL>7(DCp8PHQ}-dLHO1Gz0*sQUU+W<zO5Z(smc^0Oiz>&zn|>xyHF1C0=446g@L)RVR?78iE!<Xi7C@)(7MTFT6l21)^fP03`p}v3ro=-yM^y"
    "%Hp)sn-`gT{a}|i8$@1Z0lyq`yCw7Vs8l-oC<I(OkX5D|Q&1wqFLn>X&sYRGx=b4sVVWL5rOk9MPisM510tW5Y`sQWTi4pcR?TTEJ@1xj$2*<x"
    "@>-%#?M1fLmQ<`UEjZ-P4nD`7#hiFrHO<#%!JZJlpe>skHHhdiR8}G2O3(Woj5s(x8hYOC>$MsngYF!~@zt$7)m~|nB*^C@6PLpvO)vSKY&W*5"
    "-IAH_9%&(LJt|2{_D8Jppgb7cE*T%BGmr23{<0BUTXOEO&>N**7dVM*?woGYq{d^a!`WsoPOl%(ew`o1sqQb)?+Wx+EHQ@KSXuEqxkAD1Erhz>"
    "q547?HfR@b>G(LFfvXz3k4Iz|z~mH&dyS5ZMXh^`JHV@TGb7Uk0n(DEcfhqhsw7&LFb!A6CO4?p$73tSs>LF1G&3_bYrF2)CT-ekdEPXIIB(Uc"
    "WM>0#5Yeu^#VI4_+~3x`s&FP-<JNWqnQFB9z7W$uBQs`I&Jpe2Fj!loYsszc;;qjgfCapI{W^s)lu3FY(=DIm%%PrqW@{@=eZNyFv5jmGDls4x"
    "f~=|4-MjzIBGo<52#IGgp{gOr*R%nR)i6~{M{Rxa|CTm(841;5N2#SH;w}Wh%wo?0@Rm#|C`A_S=v;Ty!^jI2U2il_;-EKOvh)n@)mHQnzt$jr"
    "6URwJ0lbeK(rKl(HggsP_B{`g=s_I!vq5j&#PI&i$e@s6B#41?r4p8IZ+%t9lTg+upY*E+7+fz=yREMEdL3Dym{CNn;6#*OUj$?nfQ0=%Nj+N%"
    "w_8<If-6AdH=9BZVC&34mrj0=9rLlqp8)=^>zd2To`=jO<qAJf$Z)543n?BT3^H_Xmm>5a&S(?CMvhX4M;1&%EqotgAm_kKKW*LXfqroD{H+I*"
    "&X7(4`1PF0)ugJ|>$Qq)1NXy>cjdBVuF-xF-t@O5yGhMChH5Y())iu2ke&)o@YohHs7n*_9Bbh-Vi!icWcf#}cN5Hu$bPT)@JOiP5Wjuxa=ZtX"
    "?0Na+WvKzL`-c?U)8ffcA)h$8oMUscIZqy&&%tvFTJltqk@YLDY&NZMVMStbVhV}*6ig$bL3l)f=hJJB*VosNk0TS->uoIe2!oT)ywg(>nYOg6"
    "+2Z1&VYWm7#}bsf<^KLN;T3a!p&;jVJ=_Ju&t);a8T71JGOf_Kkju0Y#dM~K9e~vS&Ha*lh~b1B8HuVrFTM7fG!<g=@&qI&2KVEpTAKxw(k<ec"
    "pRa_m)sc*9V+}H{F(1|I@8rxoF6Md6Mp>R=g|~Vj75Rdig!5RmkX3|t(=a<7P*>@?HZX%AC;`p#+8WGEd74WQyE*9flAqERpREPa=5IU$wwFBP"
    "<9cP&xl^lSN%~2HGsUS>BcLrb{Jym?FY#k;(BMf7bDy0N{kB_3#?;T98}X1zdlq@AFdbUlNpkaSFKjQwI7!lsVkZG6CU)294Jw$pRt+(FCyV9t"
    "sojsFo>1CSI@9`k|H2e{iUxq`jS=ko(xi*(I!u>YI+>WX#46ULBOxKlYTM-?+1>3g7v}K3wJ-{K1(KQCHki#dsjyq59KSA5b&UO7jEy7PWL^e#"
    "b)U^xCZw+9;UJ<W2kWP4eW^4t!%K`^9#7WRmT<{-7`CPrRRid5ZFRfdf#aN>a$6sjw2@MkB%@)y8BL(sqk<;Zt&E)GlO~qw`XX&-9UqIKYhAeE"
    "*&^;}bRe<t1SQnGLvMjt6epwVt?RQ$*!uiOxqA~KX7g4I<~^eV`@w<dWwg~q9X%9;6WR+16D!&~oz4-hc-LQLn{)n5eRUO0O}e_(;!kv=@n9%3"
    "FF_>qm+UrbuF|LdpAjuXQ@8gnWj5MF;@fIo3m`B;@V<ZO#MI)P%e)fR5;D6hQe0)#W*DXsb@JG~0bVr|fUKm<%7D0>wv`RNOhX(-fA<~71*c6a"
    "lw#-EkT_0+Ns%`Vo;{0gYYjM84lH${R+Q}yOKrQM#7BO~of{+w=$BEJVWch<6Jl_KiLLZg-HDM>gh4&eL-N3^IMip+FRiba(sH_Hs3Cf33ADPN"
    "ngyyf8M9TeUcQ=T>mZ9oddkKIZN$vm&sWC~)tO~-*LQhXSm`7xt(8pznnOg1QCZOhQB)=Nv$vN^S(dh1iPdiQ&VeN!x=<(x3Zpqo$vF?i{vb1M"
    "zP~&rrVJG7!bweE+m;sKGv!DI*|)ly2N*=&R760DFapb8-zMG*532R)sr81nC}<d<gYMqx@I7NLA<T$Nj7B5tz5aP)J`j(Qh_Oy(R!)-F%`cR0"
    "(6!4)Fyk~(uC3tHCM!D-V>l@>X)C!RQZG?rMF)Z2B41ypBp95XQI}zXLGh6B?o_W`-|H5aCeZI7B4((^lk?}VUcHJTP{PMl!|*VrZMDdX!F)cS"
    "Gt>%}P$*F>11|OuqScJcp4Xy8fSdwPvTV`r#JQ1el?G=K(uUEX{KWs*_EkR7dYs_)2YqUvJhw2a+`x)&ZEbrSThw2VII>ips!(Z~Gb?S~DJkk^"
    "UC8T&1-8m&Je!1jd#%>;@-iHJNtnpK%}DP<QYN`FeSLw^&O4?%JUnA*@X}k0yF)WbX?ph6r9xSP^u#f~GjHSK2prERk|u;>H)ZTj-kA2H$+e<J"
    "!-ay#C04wRGZsm?wPi&FV6D+Gs%s8uKRwGDj`KtL!SIaW9H#pF$!~r_>@9*?DM18!0|ch3DH=$qz{2?`&Zx7LQB)B1^|;l{)L-a%J*=XA`v41F"
    "Fkmif4k7d|5AIf}T)IR%Ujc?#tu9R^^AD*wqtxo^nnONK<NHr(tgUsY?svuV^5x5v!X-89&&U&?Tals!HTlrXWkQT&Du(8yb*Mb6c62J2m!Ef`"
    "!6%LYFC55`qXIGInyi3~3@s|PXf|bH<W|m>^sO|;K;D*ENy9#Mc>(dgvO<|Dp>85^cRIa$H<wd$jc@m?<G8ds)FUaOiwj}6zV6uZQ{FZ4ypXQ#"
    "Ypg)PF=ii=Rs1liTVhL!`4_(UMcj>wM?GiOT;M7wRjd2KY~FuE2B9tpV>*RG=FMh8@9s)^fyWH85%q&7T-seUDF5cLQe|dQY^G^5UyWm)b1V^S"
    "R`XO<oF=vv0B}s4``sed&yG?y8B8h#mtfnzHey8^mFZiauZ#9Ar)E-|WSo$!!m8P)ORcWjWx9-v3SS)*9q(c+=G$-}k0vnJvsg=gGecTWPEvZ="
    "E1`a?VySfZoKQuU7K=icYYOn(%bB}Z{9kHK2LZI;>2!*foqA^zySMPV6@L{|Gv@WU>f)!Y={?20MN*-_@iLd5<C3=OW5~<tmba{}>0xf^%XtmR"
    "p&|zrjWET$-E6(GHV(6_)6wQ!uLcGm#jLj`Wg(x3C&lrmQeD<<HW3wGk<#avzWTydK}Bt!v;&6JD%BdJV%1e;-Z4~;FSax|<0vyWS0YMTv6NG)"
    "N~ws@3PX>44KmB0OEB7$N{V)mKTVMs<7hUU`86VkSn(jDjeR&Qr7$Yyw~2<;XtQQxBg}Hbe+2J1%qH}bITbXY@4J!^lA-T=vPA8pOZ94lwzXB1"
    "!V0w4L0<qR)z+trj<OZlT8&a>=E>*5XR+yZkU9KeG@6`_{4#(%$y0Dxy#m~o2*sA*BDFOEs|3IGL40h)aMZB--w+q;MeBXYf{jMASr5Y`TaqJ)"
    "nfRz-+tBClE2;T2#r&NwGg+s<U%Eu#y&&ZSg~ZdJS+y~t_JQFHRs*yTp^7QCc*M%0Et;0vCP*v#9jey&!y!hPgH}2@DOCiuakkqKl?Y43(~^l<"
    "j{INJR$Fu)0O{xQ8$#q(`khXg%7k#WSgF{(MDn9J&i>*go3VFeCD~J!uM(u_F}=hxqc_fwJ!w^s%`i^Q^H<T*v}|VS5;MA@43TKtpF#d8Wk}&<"
    "#Xq&b<UgVmM=wv>o&oE)$km0^wu%|O0)Sp>w+n?9co^5a>+6$=4syB0MJ}Vlm{q86_0~(GRkFQYN?*UU*rknQ0^nJx1m=87U4zt~K;~Uizn=D%"
    "mdtWHOC7fQVO72x#6ksnZL#Pj&M-HX#x1xUxKWA)k4whUk#S6DYN=V$wmF$SE|<wu0@{NVc`AS$q=78#m*`bY%KIZl8wl3+#_uEgGK|5W_p^Bb"
    "Jmd6KB(PQ#nl#g?#A4Q!y3KC4FWN>2VM~}h=gw6)FPDw<<}pn+atc*IAERA;DV_1yOwA!V;;A0wsbe?dw6h9rZ>3|Z9AHv@%NC$_c6JcyGb&;>"
    "s<6kp<E*VY^L<^99$79sQS|dy>`Dm<!Yq?&iActpXV`P0wr1va2&(5TEIbK`Di3)8^L&o1{K_Q|hM5j)wfPIFtP1`I(naJ}(F@}NXxx-aK$w7W"
    "=daOX$~We(G}#g@rjn(D7%Zl^8fNqoNI84{q95^WfV{9?UC2YYNZN}K-`yY5-Y7-^UZRiS$e!2j#;F6K)5eRa2f!r(xBZY3Dl@|8M@Mb(rQh&="
    "@{}oh<-1bZX>{#z0b7-tcAOWEKh4Z6j4*m4UN1Hvv@)u+{s2Q9no&xd9H#0p6(?+YhZ`g_YI9gXf=wm3<XWQ<#pK(@LY$YGlzMEbQMVK;-!~~C"
    "9m2@wC)IAZ`~9{Sb7b>q{N3?!xk0gj5E1mQ6r<f?jEy-n85fmA3JR#KkCC(zP>C#!;#QB6z|qfTwd<bJTOX3T_VW3km-yf`yR=ajMGe-J_U&=u"
    "`zKmSUZIyQqo{L!OqEM><R7!lX^E8^WdA$>TJBdoR<KPu820-QTP!g2x|x=Wc{L3PV7Z!!^0H*RJ0h0YUNFtEDiE2xUG@LP+izdxH_g1gNZW4V"
    "*j8^0pL>l@+Ju^ss7N+TY@x^!3-Z@mW11n)2Mu;%QoK%Wz^5aXQzpuo(15sV(WBRTZ7=V(vqLD!wtZ^@Dw<Z)w6mz1i;K2CbuJU4=y^GqCtS46"
    "KcAcL%VhJ0Me6RHj`R86sTxh08pYJ0BkkLrk+vO-SiS--s|eApRq6ZyWB`|%><@i4rebryzqkeEw6j{QROj!lNZD!`uDES$w!PcWi@tW{mAjsa"
    "h*3L-<-ZUooenKrPO|ZsUNX(iabj_^aB?!9>EVzxhHbKPoFpC3_mz~YkSo%A6VP(D$;d6MMkA+-am|wLI0XXhh&se?-@XkiwW$O6`8&U}*|7~s"
    "+S>IzK`)0e%YaP{_7$v76KA%5X>^z*9iQF-UBwl3Uc}VK>Wp!9qet6z@NL_;WPXgX)h1$>UM(=TdCgs;!q@jaq+WVO@~N78MYTGeVipkiYinzW"
    "=?HqFqLdHHeB&k8g}xI7PM!9wP?~S+nv~WY3UO$+rb+NrsVx-DoM5O{%ej=`o&*9H(a(KTYtIdXRB}W+5XPKFl%mt@=T(pyO;YMlp4+(~iMx__"
    "g257i5iYWXmfy)&sGApr9{JNyP3|n<(rSH-oH@4Zm(vPULl)JgN*YtA4q=mbTRyjWoL(#qf`m+spO=d#Cnjaorq=H20N&pw`3;~Rc=pA0Tfz9V"
    "56%?v#=L3T9-qX%p-4CLU6}x0z?6;USMaKdK#0d18;mu>ot?#bPkxP_3qZ<yG5Ia+4F863UFbZpUsEX-b0)VzWG%jaJ?FamKb;2fe7}D6f~?gV"
    "`<boT3u+v-jfIsd)s$CYcUxU}^G&%XKc%NSBRSu0+lH?z$Z%zH9<quxEJ<9YZ9^{mxV8{Qi$>7f5qfy!BcYz@k?sGWW^j1azEGpp)ilGB&!~@$"
    "QOj<#*__675)E$rlnqq~$PsoA&fLCjxz9R@HrrAcrSPz&L6X?KXM^3m$fri~TxzuM^@`r&B2`5rS=im3&W!Fa0du=7uSuxD8EU(^sR#=C(Bv2r"
    "abQBfozgx+ySB&_6dZL*nPRP$A|HWDmP+ZA_F~xcE;NsMpur8=#vs*c7!^K{;B2>p?Y<N$6Rp-EI}B($SY{PVrrXpIYG245L!;2UEQXMjHD->}"
    "Xb8G;%LUf9Bm$PpQIc%5>V@JldFc@AQPv4dDit_k+1Xd=Bq9=DGPU#N)m*FHvgl&dF@cKJh-7nm0b@1`Y+*U2cfE4eAh5j$o&_IEl*^vyn&FU|"
    "vs7wdb*&C~%ru-_R;SdEFT{lxrXsaF81pxeE?l@Etdz~!f*u?qvs*Qsx?y}n3&!Rn`uqQAq1~)=%aKS)fNp1x>?tt^)D312k78Tp-n!inr{k*3"
    "EQ+bEj|DANr5C~kT<5n^lfBeFC*>!cmmGJ#6rfo*Z{6|>yk`4cT#pI_jP_J7H?=O6$Kx?TWO(Lg6}tm1-FcJuSxUkJD|QW*`qZZorqJ2iW^wgJ"
    "@Fh3jw|zzCZb5!E|0~gNo95cW1C~MRmGVk^*Iv>!ebLyH4^(L^qtQ&fMK9})IZMs-w1EV07)hgI6N*=l#U-p^`q!VmGIlHCLJ-{FfwbNH%V)0~"
    "JNC_7SG;mchqnAk#c%6W{k?$*sUeD#1U1d4>GUHgvU7hroT@0h1nhgCLh$T34&*NID2uWS>}U#}arD{&(rKJXNpY>Og3<@7W<Hvw?2UFc>%PCY"
    "Nv9O3cvb`0##E6>OIML>7R^GmGVCX51i*j!jAXL<^nuQn(jVT<4i7|BH$P!Vx?(n&$%c#iP_65u(crOS|HY#RwCaZW)hvtQlV8jJU&)n;U(E(z"
    "e`5Zj4kzPhRK@3}qF1xjJJEDZmOR*>9Re{T!B*KGyD`b_4U@?$JZ%Aq_H*a;Np@Aqg=s@%*=~U^JD(Bm?T53|KB7yph)yq>4n8&)%16&gw?`k>"
    "HpGnY%WJZHa_^WJ^(b19ic?*kkLW}pGt-8{x!6eEeGO4UeT74FJ#~@OBZ-XsWV2?*yIHC~cj2jf`El^{Zp!URCDYOBG<f^L(@3hl-Q&gUDm~-h"
    "23ABfX-4{=NON!FBVg(N(Ws~7?nLN>hhkOwg7#;`ksfDam<GsOivLO(*zey=Uub^fp$eQhD2nYi27CE~k@=OW*!m#TVs=*Al+~Cg;+tQFv+l=f"
    "^x9NieH`8W?MIVfpMf4^B9O%|{a8HKI<L8#6_li7(2zu-)em2WSkL53T-<;UJ)r7z`bu`GsC1w=;;Db~0;KRioGzHIdhm`*eNOM(<6nWRyuiNu"
    "2Xa&}|J{I>BlaccCgKa(@7)knc#%;P)sam9hAFa*Z~yS&2#Rt+9-DLgI{f}V|5#6B<l1(eB|ID6U45G7er;tMm=g_lE)&|k<b&a(B*riYKk?$f"
    "9I3zk(U0+=J_6m$<V;^S<4^ld^U~5uBkh$w{L+=rn9I8O)raryVtx6R`TtgYsl{Wi&$P+cvn`=T^h-B>BG0aVPsV4T`QAfwM`&rvFhgxc{vA7`"
    "rkaacnjQ{5pS=}pI^-_AYjPrErx0KFmCVk5^YFoiE6G|l((`jyb{~ImYSMrD%NITiCljxH_huR-@?m|d$HFw=4DbI?XPcw&f16F!1NCmWbt_|W"
    "%{;6|@(e5_V@L<;u4m}D6?Qd|hu6%ko$1r$K~f2mFr_0)R#Wg<Ktr0w{8r3@_-g=JHT_*_&c|ae6PC{2JCpS*)$mbV4m5n`l~^<HKfHT5(-n3)"
    "eOV1R*STC~3lbo<$~}1Q24oGsv=<3@_@_P?@MLJFiq$h^zH~Qx6ocUYD^OrHB3YuoqW)VW3+l*-L}|pu9v#oJ<<3O(yWy15u%7XcAyx7}m`vVD"
    "nMsy@@}~!ajs<!xX&nYSRD7VZsP##mCy8W<Q<=SgqMyE*{XqZAQ4-SGQ-7|g+2*o{_(YmeP7l;f@jurlq1{9+<BubAu5C{Kv6+0_`@?Fjqz}Y@"
    "Y1DU35T?&Q_+9hfGxqY|6aC1j-HhV)rJ)NYbuv68z5Ld*L(mp^XP}E=CKPv14X`hMVvjxn;&$01Wgri4PWW)_%=+IONI6Z-tBUE2+q&kZ%cEOt"
    "T!a3f{`C8G5Yg{4d(sM5yT|<8NvM~R8`7d4ec2rGKiZ&*`{{_u;2ANsB;$GnIiPBP@NwzXxM332SOZ}+WD4v?XOED<e_wxvPoO|~STjK;J9N6&"
    "Ge7tx%081mokb$5?;5_cI-IDG4r-B0GXBt9zWCBXDHwqO_D9ubjF}H!Rf!p6O_FGu&JaiXu~|Gc>6qWW`%^j!v5`nU;ws&LA#=^7@N4u|CNGLm"
    "X6*86d?;0V@_mTd=&N^zU||rBrX#ZV)HN;doo0`-)(_<M?d1N<EKl@h!Ddq~e>uJ+p!(IbsT3kMbb20BDc=e=9>K)3w{OW4J!a<jB9Tm>xW4%5"
    "3=YQMpNyeTCRE||>apCXE*%Dg?Z28c@wBb_Y!EaTufB7@&S|!yP3uJ-s>C^->R>FUVLy8ij~^U~+E0tOvx$CncKE3e=scZ;1nL<<knI%2In%t)"
    "*xxF7qH=f6rPO#}EBWkk3+zk2dvx)=2|SEin4ipGwoja?eYnIGzWkSoz5-jC-=Wj8@~L?F%aL3ezBUm9Xn&?Bddfy$`mSqEE;17~<w5d<is2oS"
    "6}UmU_L|zH(1B-v<7;>S)mMM*$N$Iw@^Aj`d#(Qw{sz9`^%NU`fArH2wV{$Bn`$$JNVzBU#=FVgkPdb*|MRF*UMy+xGsVU3`shAnlU9?IeOs60"
    "f9%1;pJ%GvHJ{4Mkdmc2*Hi!Y9Q#v7$9vAWdFjoHiQb&5uwc8fJI6J(%RYcKr_(B*Sv8tMIgL7Obf!Y*$IsMX7yrx*bs94E?IS39{T{Vr!11Dx"
    "UHaAQm3s-jjx%|<y`$W*>O9DzZeJ~&lAdROlCjT0z3jC_wi+jz-AjM{?82`X@f33WZ!}c=;`dKUN|+~)ULdZ3MS|epuN4KmVAzTIBgXnC()`oY"
    "KfDss326&2ng4x;hyUAy$Y*H-Q-3LiHc&s(t_fIR#wT<p3d`=+?jqxw`%4M<*#E_T&76Zuyc^Arb1_GZ{|nkhCXPDUI<|)ynZl<4G@IUlDtK(~"
    ")SjisA2Alzz_}m${h>M3@Aa|z-htu&U?ckuE}BjF_#IVHbOI?I*&_c^o6TQjmHA1ZbE%YM4R(-*kct0irXP+p08`cWiFi#I8`Jv|MsK8xVY)Pn"
    "-v1e+vl6GXysLMYYHQpSlqvQggD{TWdzy8IVte;5##+rTewm4g%AI^1AhKrSd-7nJi$<MAk7b2y@N{iSOZJeht1E_mXT4j8OlI+RW>25vU9iwc"
    "FEqb=#y((^Z$?uV0;x_BY$bIU0r>ooA^Xy7QwwH$fwNe@ZqJF!mYaZz5@S>Lz&Oet5=QTcYdt0%!{V}r6kmSr<6Cc~*+urpv|AIzboS^qJ)r6d"
    ">ou1rSuxQn+5OcGdRdS*CAAJ;^q;U-=`a}~)xE736xXxx2@<VhoSn1V>lw$$12d%y@(DN5_iHLJkL()SMWd0X<oWZBhyQ%?&b;lAs_#S`sdN^1"
    "NvCw|>sQiH%Z^ce3_-#A4i{f%=?YcPrIQ`V=3nqNA^0-XLZ0;+m#U{>qN7@!P7ZLWYM^&-^o5Z=2HK*&XfweB3_nbDb*DER-Q(;wx9x$5{vN0O"
    "W&HV{P}Osv`kD{uXuhkGB$sN_VUp}0=tltNWXSG|xRu}g`I4}n-lxMwjruKP-`8W*DH3v-nyy}wq_xx<+$x=XFN^(mBaM5qlmF^I%YxXc^sX<Y"
    "M>o>(u#|1we+Uxa&(hDZt*TjO{`m5MM=Bk%i-)5fF}NoFT^O#INGCnbpaJFkd_z4cw?r?}E<2IuA>%SgmW_)?JWJ`!SKMx;pCun65@qj`w5MYa"
    "DZ|><<==jDLEU;Yt^`kpigj7a;nfEi{4IPuWi$IKLQFlMGUaTaT{8w+sODt{PW>|jdG?vMqDmkOXH=qOdfj*qa?6Zyf2Wgo&P<oi?U=^$EZ#C{"
    "5*IHwE~KzyGGY183fqUn`7_o$<>_aEdj%azR$hP6KRbITn7qW|{t0<_fOsz%Ui~ZvbMEt!FU~`_4jZ3htVwf~wOIt>5i*S98oVX$e=;~#=@xT$"
    "7nT3?G{(Zr#K7E##iY4EqBer6xK76~LOL$LAD9Ncb`!m72AUnS>98=BnqQ79EmKiWctO0wvL&T>n%#)v>?EPLgY214DqdztQxEh>x=AOhVqmQ;"
    "ad>()E13O-0-#{zv)N%R7jaE&TkUZhEu72n>h8s-wLOT{3kZh#>ujwOU%zu-X0oRTufdoBP<G*W(xHLiVo0`~_g+ldPh;^jy_V&r21z{Iyo2bZ"
    "H^OvyXWqt%Ken0uO~!^RQ`R@^sXeDO)!Ur?LLEr{;Ag;v{1cta)|hG7UP%Pno`|*H%*I`&MdsiA5+~xKco<R7?6RWS>U-MUiYQc;5K_UE+4DT%"
    ")Fnx85OGNO;NWnf9ZklKlg!9oZhK_pTk&=vZjMx_wbvR=fAEF<*CG70+SUki#UE$|Xo5&{M(V>uo=j9E7N8?!FoT-Wi?8p>7o*m_lA_X3^5FPc"
    "KhpzUwrE1Ak&Z9fe=lr2N_ed`f@C*>zf8y5nFxjrG5a!|2Gm$JQ-{LgeJVDlBW;>Sm9#~k9^yA-BUb2}gwB)-bk+RGzUum>+*^vDB3!AK9wG!d"
    "TZrv@lxKoXw7SJ+=N$QCm4F%aAQ3WZtvh&rj`7i7(BXUWD!WT{Zp8J_Pnqi;u}kNwwobeD%(!&+=4*(2jl}AR3i6rv-Y)PlW3N7bSKnB+=TI(U"
    "n2??;=8OP!qH<=CJbf(_CgZrlMPr6vH{aMk1)ci3oB3E3aA~&Aq7=f;L=e?iJZ*{-@{3F6V*pq^nSdcUREMJ@l?z%u3A10C0SYT{QW4X!n9GY@"
    "Ry=4dtDLRAJ_VSq!+<j&!!T1Wbyynn);Y&qVPVA5*VxR|&2pY;S8<lmiOG?^P6u|6>1}E{*_d91XY+URrvkh$-)OhKC3f_aDH4|#cIAcC?sS5T"
    "jgmMUh^dzC>lou=Cm-?VWp)R{J+d!8zzb7zB?IGOLp_`<OFCjP`LovABU3Nmf{nK3hfnGuNHV56#iFvH)?%v%i|?468od-<q^s*Rm}~PCG@-*?"
    "g7o9-5tCkh{fF?dlYif)Uh_0pHL0j+QB;))uVlP2KXLn6@FuBv_A}Lka1eC-0&@1d?7ufDatA9%$LGKn=uB#4!R+{<6PC-l%~mlLEEMzey~odc"
    "om+=AgrYqqjJPNr*Z9KE)?4vPZ;#IA9S(i{1&@`z8arOCMz3!?F{5cC1uLK~99$IZKY5R<3X7i~b4};KLbRlMR*T8cJust7@x_cy==cG9vZbQD"
    "zrKX|<MVFI$YVN0>=Z^;fqfa29k*98_K)u)+H^~6xq!rRo|5;8oTqlf20!oDU}kg#k94`i%Iwbcqp8`ZHx>h5(lIYUh~#FtM($;%KZg40)pd>X"
    "1+uAHum|TkCidRB9f`EcCi}J)*}<4OlU;WFs^<T}XAfV=B-~H*<&g^aZe&K?dj8%=Ear_Pbkb*#(O}H?SqtEj^;I8Z{jwQM*}&I1>f4l{L!tqy"
    "M=?!Nkuit12{1%AWadPv-&6C*fI#4+b~RW0Aka(KOU7)U=IJ~Og2ZpZ`xgu=Bo(>(ay*);lPM;wPX2^WlOwB4I^p0O?D79#NzTTh;!hsTG+$@x"
    "+1(GnnnFk@6Da+W&cUNICq4SGRyE!CyVoPPzw@K&TYvR7tGr1Is)*p7%;+3rI@_AyjcEcAC5h1dH6&;mGJ_SKpTC}04y!CYsI%EP>R_-DD56lO"
    "=4TVV!;v%DJ2e?1gpo~Sa<vZIzYda*SwEuFa;J+zO*6Bv%Ju*pDDD^YC$P>Z_{<bOe?ZmWi^4I`{RgYVZ?|LGP!aaPZT5&QTtd#_<&#C7#BUsE"
    "eM|>JE_M!yqHfEYOq!G@ZLc;v)pykK{5VCy()s_}fO+~JvQh=o=HHmdoVE1}e<zS?a{{>tVZLBG8xb_w@qUfA7xn&1m-YYIo2-mw3|u<dS=h7X"
    "7tC!yC)YJO=-Y#F>|^LPm(izp*pma}*RzRCej){(cp&Ym=6|$y!|;D!g#!36TcfsfVUPMu=-A!GGC9@u-z?3+J+UlyhcPgSOs*y=y{SxGl2wp9"
    "=`?<PL*O1SAiEuWG0P^CUgz7aM!RgQA7<T~R9Quy>p_9#8MP=5^@|B8dGxhRsi9ujt56zw%(gy9CG;uvs+MMn_sT@Q^prLuj?C}>VYV}ImgKAE"
    "$4{L>+uxAp;UAmOL)Otrs%|S*S*NWWxP{i2_3bMg_k{b*TUWn28!20^Ipe9MmewpnxQF(j>PJky^NF1cZ=KTSK^A^Ur^2#6RRfSrJ2Cq-n_Ybb"
    "5~l|RAQV3PcdygDB@&;W>f;78CHlWK$h7#^Y;y<lz&S&j7}G}gxcX@!<yY7yWICU1AVFSx@A^%Z)4#)mRwEQYyzu|L;IK%2{jd1LLYIV%5UY&c"
    "-wI{)SRYkDf08Cs16$rT<y4o)@QZ;eW8}LzEW1Nz{5g8|6OqZ;FAqlVPnU;D5Z>a->MIhK_WW;qLW%wXr14%jV5bTaAFKCMiXA6C>1%yth0AjO"
    "$R>s>?C;hvrwW{40M>m5R}-cu^O~h^!_+}Qy){znFZvl(6!hT$X!6bt+P?}`*@KGO;r<qudZ7Ep+?-YB|8Eni@aki%%`#Wvbum2~-_x~L?@VT5"
    "P0uAWmC{4V!XknZvREyjnjACFv=+D6RP6@g$87nNn3A5vOmDJlET^Yt6*vF?iF(gq$&TzyEbCU?^5&Lz&%5r|-l73CycvgCkuxM`Xm)9qTG41J"
    "?FK_qXg5{}{?i}**k3Xc5<?NBw2F{6R*YSdOS_yIkTb-9zyO#=ccb02<<0f?=1rq>@;-3KG|=_xRo%=ydCvD`p7WhG^0_b9Xl5#K`(j2pLNyzM"
    "FJl=Z(^3_#3%n_2N@oYPgKbQuM8i>fQm|%8hRV<BG}&Vd_>FL>l01Ov?+R5@RZbG>1u!$3Oj2>~+<0u+@Kvx4bGbC$O-WJ563`sUmlwVtGXBat"
    "oR=%PYB)?u|5B6EPUixCw4DfZrKnY*m`11jYo*fpa~E2{I&Zf<RM4LLsF&NvRA0=QE7t+iV2XFx>-{*i1HVNQBvGAv1-GNi>@08`=kn#t6TE3{"
    "p@bUe;G1RiJn#S-hUA&KP!~j@EEHujkM{r-y#%9JQXj(3FMJbFzb1DCIWZQzTvmGFp%5PdxFl2ek?$IPOzJt7^SPlJVlYseO)%aZxB@(5D1$)("
    "s9Xw1d^VXN#os+wD1fK1Jnx%dzjl0%O1$}!O-uvAl#1dfQqxq5E2f(i@`Ye&NiRD|Cr+r7a-3GHULTD_9fLM%S0prfZ|)N_lg?6je__Cx^uk$g"
    "xy1AWyt(Xz@Q=+FiiBz$RX=a6`txWrwN+y+&n=D_Cf@sg#NeY!vWe0MD=RBCzuVQcZ+YHe@Sm6S<qV8Kla*>l$r7!Hhf^Q_P0BYUIZrNCYL*pL"
    "2bjQ85mia<-hKa`lOQBtz}k`Ya_Qq0y&>@FU46N|y^Yi)w95oJiXUFMFrDtwi(zQnK;NcQsf1cEnII?@IeD1UYpj`=Oy*c6nM?+r>k3_Dg*Z<P"
    "F>PM&M&bPc`@^)`9kPAh%Gc-u1{GoP3%Hmt%-X{6@n9Ipm)|f%8i@URxKn9AC)(P^lhdG=Ue!Zz(hnAuNIaXQp9!}Lgk6jx3Qh*gy6rh*fg7Df"
    "ZM~S|q;c7D=Xk@<`R50io*hM4CYZ^jb9j?M&r(ojZoZ^R(a6El4|+PP4CDy;W6yh!91SS_v`pzN^1vWIidr)Gz9EhK<OsfPO13NYeB1q>AOukg"
    "1VeitcJC-Wd|QOW)m|?h=|x{<j{6~2azq+IX-V)SxhS%TPZNy2oRn{-F;8+j6?1S-$z&3?af5XneIawES*6w0X0u$L`2m`X%89_ULlP-9&5QEF"
    "1uQU<^7It7kYpl})G!THz~Hp6Z0I|KB@=UkCuJG4oy*G;Gc)T|D#@sj&lihHOhj{0eNv@z9DXLWvBkqo#gHg2g!j-WI|)9=2hzOnkHG4ac&BMI"
    "*teqrMeLeN{i95#->+2e-jx|!(;bw!p3IUZ)IRfWB(5=ECn@&Ybjh*OTon-p@C8m;2`Hv--v-aOX}|ic0>D))0ppd+<sUju6k&c3rbsSPJp?bf"
    "Ie%#R$!z3szZsIXC_!3R4l|atiRmt!C{tBAfEk%hk)TrPWX_FH)x-|3H=ETK>jb;mY=1>gc+r}ZE~S=*i659>_;UM#Doeo50tuMFR^5jgxtPWz"
    "%*d(+jYc9-E~_i|hdE3Xn$MFdRdj_(fVXbFe-L0T{f&A(2v(X9{H+up+2b+#fCkUkB2CNf?s5VFD4(AOPH1W{zlMRTzS+>I)pm_iDOt0MuqGT+"
    "+sWg{kK+T-!RZ_;PV~6)vk(NAFKZe&a;G$iq5}Bnaw;;gt}#GS6Zy;xBa@gy%p6aZwg0ZF@dJ<kA@iBX=ya-QGS3c!Igvk_%`g$F2MmG%QLddn"
    "y%6-r<F@Rk6NZ(%?+&BILeA!uN}qs3_q-##Sw6+yEu4EI=m7BVb~{m(6lWgg*=*pX{BlZ{TU&>=Cz+;QD?r#dS@^$h-tnelu-ENY!d56q`w+%t"
    "*4K6<Ggu>yQW)nG3EPC7=0~kC)*qO6RZi?PnS6q}KFDDUi*as{gIG;hfj&9nSlU(;CDF&qLJ%=~!z%lX=(1tf<TT|K0#jRBeoo9>D(tfSd_F&T"
    "kcC+WZa`Mcl@I`BiK`hGQ4$M(FYXru%xF~N{}{J^#MlAW&QN+A@pYk4YX%*_9gV2-@W;JBtyFmz0y#}WxMoXyUX?%AE|YRDhq@k}ATYZAKuqd&"
    "#(s9`hiMqedbADRZ*{fR+L4vEOB{%Q#bQ0f`MGnb`HNPC9}{>COvm=AZ7%nz4Y+#$b$-g4U4QEVna$?&d_L2tV3mbTNP8WllEJG9qnrrBuS8zb"
    "XO8D%A?KudFa0z$=9y>U5MXCtmi3k0b-yH%sxn6Ifn`!!*PNoRrwg(;*2^_oEE>cx(*x7PRH`451G7%*%q$Ryvsg=}>$>4qtNh_dAE|8RPs-(i"
    "9ATY}M}_NR8OBeba+k0iRQv$%)~IRwtE?$cgJ+~VnL{+BB$vsEm=2P-aD*P8ocK&B%iK0J4Za{LIz=i@WDUq&>KsfFjZ!FUHy&Z*0BO1|rt;uM"
    "ZZ>UV7nCk<tKFt}LJ^Q8%P{7SD-3)ahw#P&ETQDhX3DMDOhoslx}+_asfu9>1xsoq=<N6@T`%LRHJi8-KRcd=jw9Aq#$(gG03b3#{pqFa@&~A}"
    "CQG|75D_FIH4L!dT3{IYBHAqh^fHGS9&Bx|%HQ<`Hg*_~Km70lIPOw2aMI})lQ+HQ9a~F+i%0x>t+2a01%yiDY~@B{Z*OWeeV@Mcipm@-`(1HX"
    "HA_}9U&=XHjP~ppx4Nda4C8?Z8(yi!gwwKoJ{m?;E~3G}U-+T8)eVA+5Xrwg@cn$)v9s7G!3TgbUo3tqLg{5?5?Aw;N~<-&%Hkk+>iFRCYn@IM"
    "z3Thh`p%9HOVel*^76)2%aW!Ea11XU%$n_TV_u#k=&VH1@o;4YBPwRN3Z(&+j{xX>`%Zt8o>Z$P&3-I`p!nL$jS$AVNyz5rGY{wsP%V_W)_u0N"
    "mX1n->H*?oe(UDVej^Ch*O$xs`LTSUQmWc*m?Q_HPA_`KrU3#w5?6w^kn4y(-@qK<SmI;3TwVf-mbN|O>AF)F!|xtguJAn5ggr1ajCLC#gKG;v"
    "2fzpO8Mz1n%VLqNvA+KEsb9(*)f#tJ!F9H?JU@5olfeKZNdRvv92`i~8LGHK!ux#RXLll^Tbq^;iGmA%;5A(ch&vS;MlBx%wOTf}B_|0YoZ*mc"
    "6|jBTZ*M2-FTJ#vzK+RqSmjjJ5G8zX>6TbzGIo4izkGSYLpn@N?1O_!Iybg4vl)d?BGJcZ4!(S)+w4oD-d@`gHTL;k$Ct5y!Xg6O9oCiH9b<{a"
    ";&%3mEJ4t1&~CY0EOwrVOorsWf+)GDX3aZnMOWfZ^QTp97D@OZ$N9X#*lgxd3V@~Fz-Q!OH?%pre3_|3o+yd|y#z!%vK=p%dv-APs~&7Hl+ui{"
    "Stl0$Mk|fR+ufquF${{O@37fS^K>X&G)z47CaBR{C`KLl$A#Uv<On9%NTj&m&g!KgolYh&M;H8o?>}<!mMevlkL0)5TkI=fikWhrH-oU+U~bmr"
    "XsG~#=O%0y2*g12cVNLXCnpej${yx(tcrbgY@iA%5XdK|s2_Kxd~hNczS5}?g4!8~c=X)4(jGi2Sin;;<#@#PxjR_G`+<Te4uW&ynV2c3Tl0CC"
    "{JU&Z4jaiZgg6}xz@vq#`dF3bpyD5%8NzH`sC72|s9FWzL6Ham6v$(-b1vrsd~3CaqY>&~pnj2qd7_@uN(CN=9<lkEt)PTu+4d4b(i@&fPEWx@"
    "W2E|IHZxiEoIH1UnBA1}oO2yzf7^y(V3r{AAkxJ0D34}=n~crS)BUJax^{THlFo9usFCYeuB59Tjo8AD6S0l7foChsPp5)3he>k4sV-600E}Mu"
    "3`q(RH#)&z2yp^DCy8mALi16)1IS&gwUWE@K_S}J8^uuSW*LQ5zx!miAhQMLm542w7TIm@qUTqFh3RBha=FFAql|2HI>)Z?4-RV0l8q%7cW&Tv"
    "xw3%jmjnP_;#Zz5BTq5r>6CFFf<8$t7TpQG1ydP$V5uJ<6)qlm3u)T?tfHK7`aRdDI{nP$a>*Ewud-I;p{8klU2nG`(sVi<6nQvZGEP-$wRL!W"
    "9B2FP?Ci#s%{G!JRgrr}AkR1?I0Ogacmc585;MC|?joCgluq0B$v^<7%(7#XyK;ATw_b0IMk9`3M-_%+jaytVj7guuZMBZzTl;-VTcn-H`}G`W"
    "iO4h;sqs9sod&ZyAz^8jY;>?pA-;A70@Nh52k5rQx6*M11(Ur3iqFI~qGz><w&yvy?Yo1_RL+r&1S{Z`P%JEHw;{%>@<jmcSmvUKShJEs3my)K"
    "tE;P+pNrZz@LMg+>xNONSOpKgYR#unbO8slnP%(tdX@233mz_2ECvBq_F`*`*muiqC7=}P3^s%9W{R@Sq(VzX=or1Zf$<W3FG^L=e!pK1Sf2TQ"
    "v1q%U&W>SVnF%2?&W|(M>@i!QAUP&ZGn9!ahp}!zSgJCDS`#Bx3ypc-j_=QAH6iX6EH??L76nK$&UR<FFAKse5(!BB$mcR47U0*2X&T0Ay3xve"
    "n)JxE98AV=i1lHGLa9;_E&TyrD>Zz-QWoeyQ}!gAolJt@=US~~@{RfA<a|(D?H}&1R<XU6uEXxB*2ZJmjaK>qcX`@MVl|Vb`drD~$iza^948Ew"
    "E}4)S0JC5n;m^A6&Q7}{OLSiuezQrs-DX2-^?E)hAQaijWF3ORr;CMYy2M@WFy3gulp?nw#Qq>~IZOf2g0}Xee}WZ2VHOtyTgo{ODN>56t?xx2"
    "Ob1vhip5%_LMj!RU}vg*#iFoERr3ArUNx61uwayQ;1lx2WF`X`bGgs}Ao?1f65(C3*Of-tjyn>bT3E4z_h0CC85oqbL)vOx&7sHa9lzDT7n4NJ"
    "bz!8_mZwFLjVyb?!E6?JqD=tTQl$v980HK34X3b!`1dblvk<`frA`;1Q>jJsHASu0z^^ZD@@y5Q91Xs@s%jurkHMUh-7tY@VM;Jo0!>8b!}CYX"
    "{poZX;&e8<y9+M%-lS2fhK{}YIe8?-k8&Z{(bhgaE7(y=D+%!M@X2vmSO9U8@KmZosO=Ljer18R2;%dpSS%@Q^NkTFPRSL{TW?`1bgc$F$8~~%"
    "QIJL@op$DPrl(ScdJ}Mz?$uM69-j<s8un3Ym8J8rND`I^75;)&i`*X!uta+uzWU96vze4x0FQTX5t4cQksSqD;O2ymC$776BsqUxIY39oBKRsO"
    "&9Q;75J!0~eI*$Hup)|56|d{M2>_{aXF;y2h&caxr@jK~%;a~NFYfJ#CmWX*dg1b)Mw7`2UW?3^N;X2(l>17`nN&VbxKuj=SEY$LY>_lLF5hFG"
    "v0MUjHY=HgUL2Ak?9|H}@c0p-DX;;XE?m|FJ8xj2%Y(;^tfN2#%$BZiZo<T7Zr)syY}WEP9xdpBWjSq`>H70@VXj2L6SBsA#E$aX4Y9Dmsg^{o"
    "7S@4i#yY`q_W`h=8Iq0Yy4+s8#0#;~G6@?EDJxh0oJ98^x&o!MgS~z6!d9DC0!M<we=d0*z+zM+fw?freqKxVDwTG-IU4tYQTs37&ftbAY9zzk"
    "b>c5Efqo8V*bgC6gSSj+y3Q@j%`BSZbirQ(SK^8gLbC)1%*E#BBgW=)r6i<KRVL#$BxxRqr&<=TO$UXM$5^(MQ|B0^URVdxHuI%6)^oMMl0M+{"
    "Ff?R!Dj^tz3@|{(Af%Air>24&;7+#k;`~113P2b7fYO(ejUDXe5Ms?Ho2#!)=uca%R((H$z@s;q1+P7tqK-90zXnER!w5I(&B_WT;nL2WbbziG"
    "3R_!Ss-yEIoa4)v|B#Tx*mciIx!qSro>PsNdn%?v94(i@tRWUO`hde-_!mXI@h%CK6S^CrAJU)M-o9}|n*x!d=J#!XF+kQ6CWJ^DMTpQ8Y5jC6"
    "E0xMy5L>3RR;$^_D}6iR<PinBiC;cHpM#;Ecp_LQmA&&s1~e@qXLYsTFBY|YSRrKbiJZ;?>V<p>v2Y2G<LVWxrm<}-UMP5!kH;h%;AX+tr)uhF"
    ";Ff@2mKZZ~QG!e+OFBR10{pp%+KomsxxT*c;NcUNf1Vvw8mLW{1;#16eO{`T5`<uIAp4C*i&c|pCGsc4-W|5t6H~W){dyt@j3}CfDZ^(hio3<^"
    "xAl@9DK&R6tK`cOgcb{;_XRxvulu%=2T*Ul_2z|S%d}*q=W-=J9gbzq+_HT(7@^uxbS4!;dYx2n1EGH(wd%eq`Hs1n-rQ_}3+i0-Y?KKFwhT}0"
    "9e~4VG*~w4;=MLjsBun9GYGGaKNGhrU~%o*JUb8CJuI86j={g>cyS~BbvJH|{i*3<@em>3Uo7%@ZEC|B4o1LJirL8TqGqsaqaN$4G%CenVmTv?"
    "XcfNa;T4?v#}gimOp0%KIzY`Cs_Ol)Y}-<Nc`_bn23TYqsm3z`3zDNk;bK$orgZ-FsZ$8uRzpjri0jrUFGfZ}I+1E8TC7|m^75Dn?7HC0bB-U&"
    "*XoF$`GGtb1#`>cfG;X@+X=9DD+zI3l;jcCp~CVda;WGAAD>c(QlgB<j&u<OS}atc{&TQgLg=M5*$hR}2An#bHcn2u-M_j1@)odv10~IY3FLC9"
    "^x4a#Wu`=`)oKNA4$9eV7{X4jt**il;Ik8n#P`V2fRVufKp|rV;2dt0GgE;3H53e?Cb4oWIKty3&w0MzGLT;e5J$RxxPq2mDwBs~A<9EOUtWV*"
    "93CGJr-WQ+CS-|}ve|t=yhgd)0-)Nn$(1V`m2|c01z51Fk{kG0av@DuQN@ZFOSGEe0yASV@j?hw1|$eeg=}7=3>)~~hu|8<a+*|jp{}E0n2vKq"
    "mX<1mI+VvqERl5ZlxI{DN>LElR;Qy1+fRId4w#81laZ3%9FFiju9nh!y%j+;a46LAL`v$#BFcuNmFT(-j%_D<hkRgpCwXjUBg6%YU6mTH32?R6"
    "mdN0A-8AutEK~PaR=)e;ho0AaG@C6Jc(M#ox{RWLlVxN?@=SIvO5^cCHrqe;yo(o`O#r-BC6h%MQ}un*aaI<12s0jg60k8Uxg=ND$EAwEPD|kV"
    "=726Hi|Mpf%H{ABCh}C5%hC8Mc^&=>ljshy>gr{ftvBBUt|GCukw1tI4#9`c7X0E3?rKq^(WumFB@Ic6f+lBm(9KpRmjhRJHLhuOVc(L168Oe~"
    "Xp#?V<jSKNe5<cqf<$&TPJ(ywl~$d4Wq~y72yeh{-6G=*D;(KC#XN{;B2K`RSi5)xm@S2+(?GsREN@)F!f)x@K=&%B4a>QI%wr->-~S{CuC>bA"
    "i!VxNe8~gzCZ9i?$tfoxkUPoR?ZqPP<)s&DS=Fo;b!L?Q&0*l2<N&yH?vRB|oSQ&C-+1HDbFvinn^#1g|C2~59R+xina$<bHSg}-!61`4)G%2o"
    "p-NO;5(Fu+ozEp$0zfP0t!tqp(QV+tO`~x%aRXIsXJQLq`J0)-NCT^mlDyY*RCzG~OPK^DoJps3td@t!4Bywm8=#c$a4k+F2G&3liDXi3m2~nH"
    "Y`Ub_TW@6rCQyf1f|_*f(8V?gv0w;T$IcGG8KC@8!Y@~0FU+I~6l5&0gAOT_&jZa_%jK5Zi6xoMida+Z`?pq;Nz2Nv1nvxDZoima&9>kf_jRCK"
    "6=F<~J;_$9Y%~Gl7loKDF<c;D03h#(NMzG!LfhNh2THyQR?7?IQUdVeqyv<vf>*j_50JiWxU|xScP$`nzkG?Y(MZ!SD6OS@xvUb)VaY!0;rSEZ"
    "3t@R^tv2M#r2;V~mOF+mSkTV;IT&9a-qu<{nO)N8bSzt{TN8#l#(3?Fdie4KdTeE;cxePn1pC>|Qt+4(Sc;3HD)?E)Z$4M<*MNeS2+Q5OH(Q!u"
    "ZDtT8lV=^A&}Ajy*KA<mN5cm@n9$F9y=~wD;EakR2zE%GP$-y(s@Bw0s$?N{^jIkrQc0x!7cQhn#cSk?%36unc=K6;!Ad8R8eZfPKAuiFa-g5t"
    "EtPh5J|V;76khAhiMlHbLoZ8#w>8@}*o7!IBNx$nN(P6S%xs2uog4tX;e0zPlyh=pBcfP2PH8@ftB|wOZ9NW<qTz>$<iIeR%|i>AI@u}~c>-mM"
    "!9r1SFqH~INxu+Z_339(H1>lCh_%#BVOb1iOwTpjqSkD++p^tm`|%FOV-BS+iPwk$JkyP!(<}{jdx9!y5XCAEaWg=PLezA@+AA5{zyFBwLZMK@"
    "4o}<GnI2UFbp$(|ye!LDJa~a;a)aWT#D@#PJcZ_k3cZx}`b4o&8uymP_A5`H_WFImU@u;|<C9*`icmQY{v?H9y?lIp4C|k9aD0h0@CqhZH#VP#"
    "U;T6Gc^^Fu0tf|Rc!=lY=<I%4P6nypcy9D|j%7B6Fk7`Co1{4tyq=~MyHbZ&a<hca?S;ci1?+()tCcjK_#nhAnYmo8mJEV4R#s`TmXiDg%<{p5"
    "bQ<r0(fd`@+0|q;OC*5D1lT48sBdF+b(Q*sY!X|`VS<b`=frefgBXp*`C3(j06o_x;9mmiL4X^cpen!%7n_Mj+_C{o?)XHhy<n@&-0j=9%k7oe"
    "=L0_14dVz;+e;-t4Ok7V=^i}CjobBJ%i_p_bCC&)D#VMy8>f8C<JRyROWN2l33uumEam#mxxrgpwe^8rJVl8<#sIeixkQ;dg3^&WRK+is|0;UT"
    "2!(cw?N?4tUfS(Qbuw10)IE774Lp(Hb|w*}TG8hIa&5G`yBljcLOdN~!jS7ZJkYeV;RA6@MG^R-xCuONuqcr@fL)V`bdkY}X)jjoL<61Q0F&6;"
    ">(N>mcFz@qPXV<DzFw=D5GJ$v0j3rqlE*)EJ%?>(P5~@^``cG<ISU&b_JwDZi{smJ;4~N02Y+!-ChkuymdwJFzz_YP3C6fqs9%4HOWVuku3p){"
    "<v)0!X#l4u(#7Luk^x*-C#*B0wyo#ESzsTUR4S#cJw8SRjt3SPMPQ*CZ}{-Vc7nMQLRN>b18b~k+9zSSSnQq?lh9r$u?wWt-K&9OAK-g|C!$CJ"
    "{I%Qd!no$kL_#*3O_|5ss8*K=*y_<&YeA6B?pE;998lgPrwFWR4lXx&2s|6r^pu9$$vB`~(`q~zdYJkHuN&<UFtaG3+5^N<U`7D<E?*|99SWG{"
    "%kB1so`IR+`MinedDtup=XR%Bspt^RqFiogXUBrgAL6kmHr<)dv~enR1t<#eshD}#G0jb<6Oo=r7f~ve;gRa;Ny+!G17t?&{%e3|Et^^OAmYuk"
    "QpGD<(%F&qfGfZwVC-5!RI6Z`R2cO-gc-wGX&(VkMlq=@Hs8UzzW|R-DwTkkc*&sp?4h)d<Eeh?9pLL$0F1gdpTDfpRwu!D5DoB5K#F202o`>-"
    "yWu-;yp^qM0V=nsc+egWuU_q|^HGjhWqLtfZwO}N5p96`038@=RtP*Xl{^Xdn@U~0_~c6orQP{we+=JmWLLgy;^s@Hfyv;@5OGks^fbgG;qJ+;"
    "={rgv=KX^p7x~;)8d=grJwXjo1Aq?-PQRP20Zq8uYVC%X`emR{06UVech@O>oGK7rEVbL!Ml>V#*c(6)tHOlu0iALdA{V5<rlghvX!g$h#>-&K"
    "vYwGhJS3)+U^LzaGixeIFmPdsS{?jA+K_llnv}^a^-Lz4?WRgV8RjP5Aqkn{{8m1f+uU3%1oiPuc8Lv9XKtvP9!h*bS7D3=-j??JOw%YUVf%!3"
    "d%RqNA+9}s?7G=}eu&~`@ThJI!hVg>A)(oXOcOs~5ag(zkF9Dv4i<zwIXc3g3JAHfuo22UpRd(`FeNmt8$}g7xoM+p>*nUoo4HDFrDGTw_v$hf"
    "cmu8qq9%!K4tt=eVpTMl-uia)<}k!2vOv95nukg>7}k0<2u`>mSEi30@!DEGli_2j)eQrsWHD2Z%kgA_s;6W=pW4zP%I}}Y^Er-5Rc)15gWeV5"
    "7i<{_v)R0FCr`_jY~HL!L8XF?=fDFcXfawSj?9x$tED0U=R07`AF$z+Q#@dY|7Wn<32%qt{CT`huSyj-Q8v%AY|jJZkEY;wl?1EW3iCNI&%b_z"
    "vQBl?1+YFRbFk+X%O+^H6;xXi369rPn1l!0-U&=eQ6;7#jn(yaphb&iwH6EaTx~SQKG-Py)TmZr5o`w-w%YllOu#>%13ASFiJPLfG(&oDaBw*p"
    "s9Zgq2wxW>lkwCZ0t1dWUq6m%4z5PiXPuYBQIyVc)rFw!lj&4f4UT+2n>(^Xb@Cf!yin;88-X`3N6lub1U%59!S3!?&hti7w4Ifl4jecPAG6aT"
    "iJK`HD9MX3>2cw)YjQ1eB;Lqvs*~eYvfj&73~Zko#s85az>z_utSPmk&&=U~s6b1Im+O&rcK_sl1MJ{c^7`u%<qP|LxdL!qiDTf=0D<MIvNEq~"
    "NtsTw1iE|#2YftGO~MNWdlAwd+uj(KD=Sg7@JV=b5|cA{P85}ivJ(3ZR6P$E*irq{<v<CF2%!Cgp`T*dLHuH~)7iX;+YMlN(v9AH^G(O+j;DDv"
    "s$qY(xQAm1Q%>=IM}r8jZp65jBwa}@zPGpcV@=yt!d~d-N}lI9-EIj+F>0TjP-YSFLT@*@r8Kn*Tp@1MdM?C#Q>V0Ck$JG5<G)d7P*c*_-^Uve"
    "T<~&PR+6d@B$!yi2TGgGd5wnWV;w6><L&O6wz>`ls0XB)FTqnxuxlR18oWevJf8r$qqJ*BL6pNg&|3c}X1-0Dq2&&N*$uEGdcWUKq?B!ER#%UX"
    "vf1wk0gBT4egI3!4jAyjR*O;yl#J3t&znr8QfZk5@!7aimxsOE*xg;Kyz<X2S0Q^$Qjp~21Ymf%9O=gCNF+k~9C(hs#4a9_sU(xR=ONb{IL@CG"
    "0cNuhyD(5HKD+q99>A6sPo8XSoDgzq-y9{vrhSuMqICPRXGPA$cinTBX(>@iB#On)%_)f+YlM@@ByZw|zrIfDG@4s%xkPX?k8i$Xkv$)!wbiL4"
    "X-sQM_zrslL#$8D8>APUoDi_p08m(UKM)jb6@1cODd<eL=VijK$ZHqV2*?VwI&(s$jI?kLBQVMBZFoNu>+6{QcHb6&HnufG)MnuQk&6HAVT7WN"
    "bW?Rd2mqhiMF9Mj+6%ybpB$`O_~>206(!m)moX>L^pnZEa%UrI8^-DB)|Tf*bB>pQ!(lUu`h9+RV*{+_)$Q$-Xmd$34yL41GPGTTHB>)Q2nm!f"
    "P$~^jPbr;2UXO}IQr$8fu(&xDAW?|h?GA7$A-WNpq+Qs(2`!*TCc9^BP%aOFbb68|1xyVXpc@K27586WGpOjSumrkM03S=te#1WT^?D0Dz@wWt"
    "Z_a#7+!bQc%Mu_BmWOv35dxA0rg>Xd8=YO(2uV0g7YcKq0-;{S?vW4~>!!O)B%QFEs&!S~D{mx|H)>ff@vbA*jVoenfm+S4p?I_qO4|wSo3i-m"
    "SbfeT%>Ba-4+B?PNQFia;{a-_yAj5&W6Hu3&wRnUbKuV;2`0^lLX<0Yh$2ZH&wQt`%r!yJD&#<twFP_WW!2m%iQXzcST5l*h3Z~~z&2d_vskwD"
    "-aP<)JUtbDS1=2k6*v>y1_ZyK@5q7>ceb{gb*~XVB4*>sXe@J1M#eYp-_GUp2M51$^5`fmvP^DcBf%<-pZW%%pVd_u_ygZJ0S!k9WQ`{$C$KY<"
    "U~c(Jw3DJk%}geH>n;W{0kj`Q;OYovX0urjL+f6FK3XZaJG5~KLHJiomCAk>J5;W$stcmNo(f738g#vlO+}{@ITplO9<7R64fP7aYGF>iS?=ZA"
    "w=?P{2#cID1-sqO6|hmff<0g!g(RlN`MsXfd!z~1<#8SfcbsY|2ohQqg2L9;)Xq|aBr$_*I$zw_Y_;%&Mq6UXQ`MyufY9Ik&HNyDJ&zfJt2s<X"
    "F|2R?nKt%H&Xk)KPTZ2k|N2Bkn!~rsyOcQh5P)4zUs}v^3-2TMK#1p_7j)5;k+`2eGGz>jC*5uz{;i|QWUKWIcTl14u@C2BD%FwrgL1hQgmgka"
    "7d)|@yuv2CTdK#K62{D|tc0nwUq|^dEQv79$z*GG8=E9BgH(AVZr5Buaa~x{q3b4-DJ+wdasNfjQK@1+3~)3W->~hZDY7P&Q6pR{6w6p4=KGb%"
    "Fq#Zpn}xZ~%m+Mv%rKWBcy(o^p;%1BA_?40bp}EnzVmnL@ya?OBBj&|0YLN*5oA0G$qAwdFr{1hP6ri%F@Xl#I71|ZUFnZ=xhpCa#{v6!wYQti"
    "ni$sr(%^+EI5QiQbXXzkX<B`i!gRo@d9dqXC6%&rsj3Q^{3lOPpV=>29%uae%1S^!*Ta;O;8l`!0?5`{Wo^x}mI<Cgd8rVrq@AweSxVgPR~C*C"
    "FvCvuY&(~?c;ni!v}Ab(KYFZiL5b@ae-rxn2djX@xTqiyO?4d8L|9rZqq;UKFb3h#Q51RbIZ53w@mSU#9)8ZO0FMP&fS%7MdQcWM%nXFb!n+6T"
    "DxN5ZWeX3PV1&<}(J2+xxXItag9q7uHd|FXz2Gqc#O?0yD?wh525~<_Y)Bl2*H>EElE{m4qp>Bi+G`vFG=wL1v{v5Zl@%`Lcy@!TjwQ)z8TVT2"
    "I75#Cs!Ct=Fp=eQV+VFkKmokZX8ZebyoW%GX;v9^kOokN12-)chDS6i`yCSSA~z0Ot9XDS#39M<68-!OusSd$;QZ3%RVk9_N72XU7-1>y>A*`e"
    "a@A%%_{@DyZ;TfyY(h_TymH9pD)owvaAmz$N|el_qjD;b;{>i$i@Q3jUJwx~)0^rMvEbZ~o4%j*65VI)0~tK!<=Qv|hAt<wC?jBLDwWeY1yXu+"
    "WO~d|SVt^ToKA=rUf39=FTkc*O`kuHHwQo<z{qkXwtaN;`kSaSn<*4v#+Rg6Y{lJ=4_4Iuq3s61j0)1AbpJYpq(psT5`H=ps;ww|4QoW54kn@i"
    "y@6lb1q$uSM#XdBk<RxM#d8Z!1j%X@AlRKN!>x8e1-8CgS*eBCQb%x66t(qraJVq|@2WE!rqrNU3y)lG6|+2Uhyyg)QbEdR!eZ>Bi%AZH!BkxD"
    "!C-y8vC5F+vTCiS^e4gcKl$X7Ua!~h+p#HPzgm9mAiT&1<#MsA9o55dN~z^X0AV$$4f^VKgQz<}%viYA>$Th3Sp!Nw*tqEVvW;x)$rEuP7L~o6"
    "JjEO&JdFq1%PrR(QTUsNJ=2y`Ce!(5H6T%S?p;z!l9(*)N#pygZtzgd!Y}%}5P}^WV910%4A=nE&vH3TIs>9%93D$s88M7uUny>i^?b9rQ3r3y"
    "YdKvNB3<4R;KE*N&So!M5|w<_bscpzJqBwHFfBB8YZY)!*fmZRB2lj^M|bK5*n&D%`uqg;Ya*ea4Dj%v)KgRkfOr3#l&xf)@R`N%7FpLF2M}zi"
    "qp@Po$Nok-7afJ;Y?d&*+)gGio8Z!Ft)ydJ$E{nph;aqy_ULq~id+mlmzpOK4y5K>nD(g{jZ^h{J?_UCEPd64@S6U$#481LSv3v48#geBa7;Fr"
    "UpFIftGK=0FBcQ%o9FaP*vYh7krK8NY^{=>FZh04qpaToh|cBKj+DshIlv&m@Q8fYgY)O>8I_Y??4!Qtg9ndzX+H1w%MD6j%;L?greS8g0pzfg"
    "S;xBw)y@P4vSJtrMW=WgL3!^K_6B<vA~yo6!BHx<2_76`f|Bq&%GPRL@c1$D`BPT5GuZjW^HhXG+f@Brm}*oVMIB5))X%!D4)>j>PYub>O*dA="
    "+N*Mrm~9rY?pUg11IO_k>o#tub+NGlNCk6wC?>gE12PiJ006;7aY<g0r>AJ9TU%Qs7CBbO3IgXOlGsJi!=;3Gqq49cIFp1t5Ns|aZ}_Ovomf^E"
    "8nKtl&6_}6@|-3BdnX{$5SN8l2F^^pwngu*MP!TfgXk1cXmI;>zvTk$-0TuvU3Q0|1AI%L&(~5;wF0xLYSrNx5*qkq8w)V;*%z)VStz3-AjfX2"
    "zzJOmZlbtS`h4Vt@?HB~7wNB?c3tptuna$Nfs-ZkdB98Hyv%9i-o11>W5D`+1b&I+TxMBwcO~8W<emt<M*x_xx29YJf48jHS9Stz=P-(<9CNq*"
    "z{*QrF>O~7XVtwqW1215M#W9daf*Dqk4nD)r;~X+jmV94y<D!<g0QOVSW`g^gAYv0yLmH-U2&eM{*ReCitbc}tU2p*Ffu8h9&fI!4T-9@Ao0n3"
    "74yGz!*Jb;s!Q}2ZC(HtI_hX7sk&wV-tSZ4jXx@@s*FI02aQJK3Sf*Wf2;GFAU2*7YU9k9E^(gtBU@e3h#-3OXo`%)$D%v|fT-l->WhE``_Yv`"
    "5Izy&-~ff!QSc3%qO`%s<?!B$(&ZD*FI+}v%*m1w9~B>ys^mk1Ep~nt>nLCtvwSUh`qU#{H9=6*H6R5$40B1Vt{A-daqX`I_c-z-|L^)XY5ee0"
    "@ljFyb1S$idH#t6t9O>A0{i{}N}Y*a){HKakL2JJ4lLqWuu!}%ug$qf6K{Sg(>3o5ij#xwFHe5*ua?K!=t@|1I+t#==On6p8m{F@!dkm=B~8C3"
    "<u`&C|IHg4412nXc6WVZk6%f-;#))4?42GCC0Xp;A~N-!8(r+rnY5qVKN95V%eTKH#Iq@poPN#oqs1V4eM&z3*Bx<87C$lNo4}Jk`^~u|!X^CY"
    "+;@pvdHy37{ercfE30lIu6;}U_WLtFm*LO<lY2z^9#BTl-59b*2M>Q<$j^vxxbkm_%sv;IIX99~l3RkTFv_GS7vdX<`@s`(Pd=VD*m*(zneU(H"
    "`gAgPws%fG=BVMjQcwNg;r*_&jb-1jWhZ~|nv`RJDdatJ@IlvN|Il|Qe0?OzG2p8y#5pF|*rH!OdEcwjU;gvIuK$KRef;jeGqE82uw(W)o-<v#"
    "xdj9I`v*Ur7=6Gz?`p-$7B77LDj|=S_V@fFY_Pe%9R9@tB5j$THvg%-{-X2miFYnd1m6+w-YmWMKUPckZ_Yj&U#)Yixp?d@qp!X4;#AH){RJWE"
    "k_?ycj%JyYZ~dZIWx)d)TD16|efh&R$)=fYa&+A}kU!-4N76c8ee3bXZ>&7$`@`S)d#$T(F>)gzE8nUW=C6&o`@{VMzy8C>@nvx~n%V9hZ|Kvb"
    "H$%}0eIn_vNsHd8J^EJWSO4(;N-v|<!><V57)=QI!B#atqknMhum8_Hx}z<K^Xq^n2mE2@{ZP~wV6L!z&)Li&-s#gTA36D*BTl{&+HXhPUGf*e"
    "MZTMe9=`YSBQE~!>CN}dL}|DhO&EV)Hoo+wPo5$*jy^vKiTw5&nL3GoZIjQQTs8l;wIh22cAKC6zmva^{5cuQ=x-x(;*sm*XL5%qlrEQHiDG55"
    "WdHl<5BNX)rJ%a>TPp_;RGtV=m^XqGORg^DF%k2J(#i98g&lq`l+I69N=Fa;%-RRD?yEJv)@vMi)7K9l5#M$#*?kgxd13SVch9YnfBfSM(f9sB"
    "7s*=WrGLZtJ)4Cj_(3@JubUtK#EiblUqAXj8?^s&e(l4ZwHuGX#-E6vCC4(d#hj!#lYQ>};A5LEoGatEVVEKH<-_$f8Bf19`1YlQ=uIZC9$jQd"
    "(U&nsoe=VnS!Og@>JQmW5OzA3cW?j34Sn?WRlP5OHHg8sCZ^8OMg3@5dF9^(zx~xN`Qv{g|B^P$rO$#l3AqiSe@Sn`oQr=o|EI5;Q$ZOy`RWIM"
    "^84?mAN=CQE9BW9z6{h6oYFP-*c`wnvJM4+-lWfE?X%uM49U)`+Pik^n2G~>A0X$FrJc8lcE$Yx_NzX;=kZn1dShe~I(qwOZuEbV`O}M^ejurp"
    "lOJPG<@x=;_rJYTD9de^cxFvD{)GPWM~-ZgSx9Wp_JW&9c4GP0TF%Slnh?x?lV`3?<vP`)@x5G`$wSFI7W?z_|04Kb))pt;CxpLpLf(FDX%mmw"
    "{->vZE%?UEX8NBKp89m_lpj+$)Q@lL#`7;-xckvLx5YpB9+!V~!fPIr)co<CFJ&bA1KPAddFN4aE`EX>@}GRd*vyh21~R)4G(%g9=x~6Fgi&E("
    "*zPlX_GkKtd}5m42DkglGZ{TC{?RohB=gObc>W~+*kwnj1L2RpedWtN&b&b$z-AD5^8I(V|IhjJ@(MepQ-9@Q@#y&(XZNN6A@?#>@_mnREoZt?"
    "w6Z5tn;b6zI{y#1j;Fy=&QLrDVDS%z|DVIYU1iTIMEo3|ek~$D=e-v|oY}nFA}{{sCE0TF;fG=|KQ_ZrcEEpHkeuzXS^!RK4&++wnr1j(5%NKH"
    "_O1LbxSUTNnaX%Jd62(zvFW377^z89l;nXUK5%IJ>A-m=1xY`BCTLmu(WAw^uUA?436K7J@8_>FdD*xa5|>0?yMM|SpZ+8{eNhfykcVq4$8><f"
    "b7qCRU;YVdev|(Le(r_qriip!=(AIxx|<FQW^Xx%Q)$ZszJC5cVH5JH2Xx|9XSB*6|JVFi-nsdX_V|x#hp)X4E}Z*6kpIswyfVE^_Aa<OXUt{p"
    "^!I)UHYG^}vw!Z?z?8tl$@B02)W0QiEf5P$Izwr0t^Ji`r{V6?-;%$yCn%xE$L!ZaY!`MYq@VDl^HcUZCHEI=?`^&QYlO`S<7qyeE&SW5+=zW@"
    "{EIhlTwN3g;WMLo`1bGc6kV=A?416HKb72C^N0ul?v=XT|MvLT&lB=z$$sfHFbhjg*gXVgbCTv<K5-59?<&_`I!B&seq83y)tNkybOE4gU|rez"
    ")qi)q2e>kn7v$+rK6=3q{e$;CevLz%_z&{lGxL!=d_paGn3qxhZu*z3>*tdLafK1ND!(fW9}EBL8bA|N`uxVf{P+LmyWjcj$G`jNe&K)Rs92)<"
    ")F8A`$E2zuE&S~b(|0}86{$QCvj|@K(19t9@a_(?T@Uc!%UqmD@*b1on;r_llfp~8l4Vg$2lkE>{xKt%kIqKqo8nfJqrRAEbyVkK0I1K*Jt-}$"
    "<pTQ!C#>}U&tVlt8+A&>6(19(-obWrn7V{*AMon-SeoSjcs(-<R8wYu>Pw`x?vE(nZ;4nE9u<t103<?2oZWM%1Q^vsK)K3j6;kw=eAl1HjTI(R"
    "^##DZ2>AGsl4&&YfIb7@;1}1<VfL;{?)m#1b=;FMSCe)Hrt(CnE<-Uv!6RsV#y!;VQj)z`j{qCgE~4TpGN}lsmf5IWgg4ysE{l6EG1ZiTe=Nbu"
    "iRw~<8bR>d45u;Upa_Q+wj?{Y2`i{BoP?#_<tsxOMh<=*ydR?STOK((P#eU(bDB~S7ngwJFD;~4k&)O&X3OwyQxFHchw{(=!JRI1Vf{{>GCZgE"
    "9gbbrQLG9j*YM;@sC)Jh<+3ria72Ws>hEqB)VVj-Jkb|$##fbimoFKfCgI>X!E_W@g^NV2EA1EQ;QIlO+7&?1Ve|l=F1(2!Lw;Ed5~^H_#3D&b"
    "R-fR3*vD2A2Ko|wc7Xj|Vr@++FBGK>9B{}{ZQ-ht<Pz~xEtc>4D9!f_M;a<R?vkFWirz>Mz~<oZtR+Q=-vFe;t#dwxfJq`oL<1}_`j5ROP*Drz"
    "Gt`MH%z`7&7HwS#ce-a!qq0rNnZT#IiROQ&^cjB?{<_UbACI~lrda~INoGsWyidc4^ijsFPeKA)a8xC-gi1e$;DTg`-I2Kj^t(yOmpysc*mZDP"
    "xLO^22VPndw!md3Z;FGZANK)-cp1u(zq%%4nOVu;wZFs+QdI+rCQuTj_m}Woz%y*Y&x7T?{#D6c`7R#01$dYt^;oQpD1j<v<VbgBa+j>2bP(<w"
    "=WV5ji21;R4RHbRY*4U1sywl6BDcjh;aS*(7TO9HN@5|CkQ2hGzylkUYLy`;eN0vrY8%KSskYLkdeAfc)x40)9*U8YlO<|Pbxan1%?+H}=aWlt"
    "HGU9fxb(qy@O_E`iR3L<W1H|<GKfS-gJ4_>kZO>qE66suWb%aUle5+;1m(bB(S4<x2ULLNr|9vbHSE;-CDnfdJQuE@Si(Nolm1dfA=Wm+xRtOf"
    "mWiZ<*ura7OjP&bA@@1o#V*CF{8Yw;fMB98!Pep^V=MhB!CsPS_;ik{!(1se1?)`k7W^@HYxt6IxJp3<V<s?{*pi{JDa#@SZ=^{+3rnK}9*t8I"
    "C^YWYv`Shn2H3*<t0*^lBLug*$B1jG#CUkwLmNlQ3!!`!P8#NiT%ojBsP8Pr5=;^cy%<-n3-^ZnLef?>D1oVAk~^E{L_v!2XAxU2HqL?XKWOb-"
    "@?e*2_>te-%m_1+4=^O$#YtH6#Z|mJ<|ALmA_YV&q!QC4EHag8a2Z-^Ysr8B_muBUy6}kWGvKJoS)Mg~QG3%ZDi=kPFd*ecusF?^Y4p;~uF}gA"
    "FCfInJ<#jtq97EuI$%tABJQ&S|7hTTValmUGH&6m9>9Q%Dby6m_>dAO4f72;?Kz{iG>|vqU8`6dRw;}45QzIfvr>yu`lCS@-Bd0UEXunU$XoDh"
    ">y{bpz~_7eX3axi1p!m!+fo)nPGx%8n0?XdXDx8o<Nokd<w}w$^n)(Nl&;c<#QS3Bn!0xfsst|6MnBL|p<5MSU=bvF{gw}FeRQ^aQJzzhuVSK$"
    "5^9ovY8j#Ov@={r;nGuZzG7c_?HfeaakO|Q1mFBSb1FRx^{LUtq6zFYqBGyd5H7s-UlG2pPR?abhN^6Y$Ajsfu;D7+A*V}A@RbdT)i7W0J`q#$"
    "0ofs<=n_?^82eC;xB#`s#TLe<HE#|~`zd@c`|(BjDfqRD2}}Fn_Gp9ncnt$PQV7gXMO>gZvXF7IJ-jrw#SZb7RF#u~b7}`awJHya!~#1a)?D=o"
    "I0=D=i2Ra;oWD)T^Sgi<rdu*P-Gk7kTsv6M&-xe-_u%njUEug$j1xOTd4Mw`B9XhIMlA)($zeU<K1{5S-Oa7iCuNK_bS$-^j~2x>m?H;!b29iA"
    ")qGKGO~I*Di4Fi8mFwVjl$WP2ip-&Zex#I!F>nL2^5fzhLKYa43R%0R#thL{#YdFIevCf0CCO<QUq4$fh{zE71lNdsZdz9DdHBBMaVmmzBC#<4"
    "kz2x~;ZZCbh)GUN)$Rx04j3-%$q5H=Mb6Z#rPx&dS|yjC6Jp;}bq+j=3MAT+JIV~4xRhNf8IZcTkN#F&r4v*Dohk^S3QvTbQV1?X`q~(5J=&Cg"
    ">^2~Lh&KYy^2JB1T-jiUh)N6-NWdeb*FSE=0^863P?@L<Ca3~RluiZ_CHP+0AD`e#`Kmfbl5=ySP)byqAuU)#;N=4K@qDtQ9B{~EaZia2FwV5R"
    "B~G{R?I3KR+)>Ye<`<MZTVs1N*5_p+?wdpurs1-zG{3RaA`@%4Y2(J!n0AQ()gp8FQD~DCw$CPKNJfAmfuB7g@;@RAHPuw<_adr+z!}-7UkJ|+"
    "#_oqP2&}-b*W$}n9zQqvq7^ngr;Z(rV=+E;g$y2`I-;kwbAP@j&{EbvqB!6Xo2Zosfl^_?_FljMN(FF@%-{dfe@gan%#^bZI!dL74K83`J`~{o"
    "!6m;g{SPMW8F$Hl^EdE4uH1F`<gr_-hVs7v7=^X%U>Vqy0-mUd9ej`}%FVq(M5uiYKW~bExC9%Sz~1wDAkP35yxEeW=dtCh=s-qb?+!*OQNgl#"
    "6eZ}AAcwAvT<-95R9Ps@e1u!HxD-7p?x7YJ?v~xHX=WFzgqfOjdQO^Zx9|m^N|;KjDxlT~5&Vly6bB1VYId+sogh3`MxX*DU5~3;@xf!eAW=Eq"
    "OColQ3a){d5UA!1I}?$3^$B35u#dbaR2sGzfJ71RU*tk|!HwWeKp4YY_$8Q)5I=AecXR{@<jNP?@-Y_0ft^zx99)91Q%spMBEu0Pba)lOQG^4c"
    "ojC3gK%LR`hjBpsVw`BxfvVUB5<qc7pfdu>szgJIl43^@1iMtU23O*~t3(k<=esj0z9N*6e#Df?D&!C%4Jz1I@SX82!4G_uJ5MYCKH@62DKFtv"
    "n#NL^bC>NIHCaPToj*$hd0BUqhavBA5oh^FRGb~@OTZEXiGA3y1I)IL69xN&6@yg{{vsf|YTy9Pz#4tkB%!rUBc(EprQ`T9_8cFXVIJm|set?!"
    "03SDu@J(sqdtn1p8Kv>*@!^w5wbT;B(t&kQyto#j8nM#AUt$Ym#5wQdKcsbcj-PoNNkgRq4HqsTVTb#~bWDi!u&sd}ynE2Vhniy#W`gA<S#p5i"
    "hH*ov*>0&ufFktNJzc!?B&Hr}6{7t`AkKmJqhE{yF%p<xd3m;zVw;A~>?>(Y#rMF!2k_F<Ujny+n?Yh0*;iK?qrZP$Vw)I2y^|7g+}A`KX)YgN"
    "*RWJ1?^4*&BvQ;Ro{T6`H(wDC1ZV!(g0OpQ4!C+9`=8+KmC5fD%VRxhzj$7?FK6JxP<H$~;cCkYzlsbH{2%3nVw2x>Ia2Hx@TfR@T+G}FLoD`A"
    "qwiNLBl2uy67#S`hG93}5IuSk-X^|ivrIA}KWl`{aqHpX0R942r^khM@HE4v`p_KEW!G)BYBg0K$z2yFKCLJK`Z3~qgD9F<^m&p<SXQm5-F3B$"
    "gXL;`6yR;m#6jKsdeFzqUo2KMO~A83#<Elg%xgDq;xoh33e;}N$vphc^SqQ{EK6n>hxMi(SOe_$$ZrTtDHD%Sawt^zCYm!Lyni*dROU|A@5SYV"
    "#6>)n&!9oVr(maNn7Kp|^>QH8%!Rg&!V?)luVcxlau6&$|IT&31mmC22QW?#JqF4UCR1u=r(ir_@r<zw3<1bZV|`tS1{sd-pCwJqva-mBBbDnh"
    "#S8O<bezmcY;M-;meP;{;v;fHDLfB3Y?kQLDW*d+_SD0qG#n8`Pglnc97Wr5Bbz<qk?Hw<2}=(n)ua#exaB0m%({fY($!;Z@ty#{+!_jBNkzXY"
    "_x4JOTvp2qEtSHKuz{yCv~}!@tDWRTahj=e!dKy=vf1ooq7sBK`^$qbB3We4s=*<pWz>@nf=VBef)Y)t>$aW75~&rintGj-VJT@JZ0P(&6|h;P"
    "xvptG3QlUZ8#f|!(3r%&xrvcYC3Sf7MK|0amL=y7Dn2DWB`6J6`JH3mixy~K;Bsu7l$Xe^f3-?G6$6<z=jC%-I?Be`5l@Co=6s&XlPqQlW?^1s"
    "*xsOmKjP0Km{tLf>NK=5ZCj2uL+ZeO2Ey3zNwElPT8Mb!AhKxaq5Oi$F*e;=Ur%Q)t&ug~@264Dzgo@70AhFSw(+^B@0Ph-Np(&JSOP0lq93JG"
    ";jxGnV6OeC*&*b8ER*{T@X|Kf<6(FQzIH_{j6*W#3@p7~pLqgHs6Jo#sLwP<y%i*}^JIWsQLrs^F+{imOEe_QjM?woJYpX9cFAUCuHD8Yo*W?%"
    "F1oE`Ute8~bhJyb&;(0o@baHwDM$`npI0bgin2KC`Doh#45x|>q?N-$!OY1VVAl=@+>)K8)6Hr+ndT#Sn5FAtn=gnAWzMtN1tt*$fR0(e0w~7Q"
    "CY?M*eJ&|4V#z6%WXW`{N6h^SZHS7?jiN7u<&t4g6f&WmY8s01xGvF){CpEwfku+4dAr*ULxZ*e<fn7|WNtIx&&SmiFc>~l0xg)V{YDVHzLCos"
    "W#U!25@o?6q4jm8-~*t-3W~%**()ihv%_9T6FT-G@GP4+8Q*IMn<AHX@uUKU^yP|Ns}XHH-cOHSWLS<ZKk@yJ><&k;lrX9XsN6rhiv{uTyo2qh"
    "85>y<Hqw&Kg6c9v+QX~ZW>%uakE@!><8!JoZ>j>5<x*wKAqzyuxh6UdWJ~${-k!{$UP-`@d^{M9Q$Jwe-Qa-3mf7se%7t17qFxdk<G{*J>}4v7"
    "R0|vBsB;AceE0YFWB4-DQt&l%GcH+sC#h#L&GdpSCw6e@Ql?lemp93L>Nv>Yz|PDNn>V0aaokb~rL%-cBmnYS+ae1K97K_M)>)K%Jf8!0JOW!K"
    "l}f^r#;V1*t^>invC8|{gj?En&JArF%$m~e?Uh=sP{OmAGGjA2e~id>3N}n43|j&=Y>ttl0aNnO8{$#Ys+1=u87DE#)YJNOa!hF=2@ap2RuEY%"
    "xR>Kb1Ag_@y}fF=oX+!t2*i?>Fh|At$Fm}>Go}ftV;L<Wze)ISNqIC!21PZ92$hMdF)jcx65<p^PSVH&h*zQ7?ds(~J_ZaO<U^ORbWJeZzwyEg"
    "Q`gJq^C%uW54>_U<i}E$O10W3Fmb7{pAtEBO+s=dFfvU`bKXLi!1=RS)g~d8iCV&W;)d7}P}F8v7zZous7yTkX(B~Zs!Sqqa09w+*~h=>;AHZ7"
    "&$ER$oyVUBLAsF@z^V#G8sQg#p+#tKnA&5%w7&X>l||sojF`?O#OXx}aD1n`8TjB0+U+nLdocI153JYoQz^zA7dEF{bYQ!r8r1u2W5WYq@o?hv"
    "2Xav`7gU{sH)J&x1uTG&fjQ!tu_91IH=xa?6@~#2dlFKr5$#3;Z!_W3ETASm(nI`r{yZTi9M8JmGfnUSN!2FU)pe6tm~*FtD^Ft8W6wZssfd*U"
    "AHg@R<(k-)PP&-3hbO0UN~W<O_L&lr>OpgI5`%BqJlNb^UCkwOHlP;O9lp$5*JX@@BW$%=l^Tzg%p*MpLRf{#OMMK^s6B!;riBw#mfuRTW?RS}"
    "RyCtRp&$Yb{%9cOu5P7a;)JY%1MT;xTzJ_ajFWgUhGOk4aLH;N424@tlmIhaF~j}<qxO+H!e$9hQg|x_?mSqUCg#czCsb^g;YErn>>$5#I}A&_"
    "`ryF}FId>yIbt){oh=2=M|g816ghJl>}35JkL#AOJ5IeM3J@Jmum=$_X9Bx3cf08N*GPapbAW}Vu@E$!#@f)3rr~b@;l%P_;DjBO+I!<h&M@lS"
    "E#R)ywBNn~3)GtBhD9tVM%gv+uXZc}htCk<r*}}DIhSj%Vftm3W4)U?o}>YdYrKRDKVXeU*e^*^F54OEf*qShc%XEKv6hE@j?r~TwG!!<g=pbS"
    "JVW7*gP;XraVBRFe>kI2tEI~FO>B1oQL$7(fQjxljs2P!s*dQUX{O*If<V{*$_XW&cT4&7DQ5p+5w;A{Hg=&_Twu9e{`3nfW!WGoLL(J4n$2bf"
    "8;uEY^v=%8tj}-kbtfgvd4=5$!%e3ll2+@9l^Qol0*s$&m`kaoXK|&+t2x#dVIDKb92U?pyFj5Ki8)c?N9D4pXj@6umFYq#uQ`>Qj7&TV{-KZp"
    "bUI<hBBQ#{WHJm>fVOPgH9aqP3{b>PVcY3)nLNWL1gD1(F=V6Bz{ES5$xzBN<g=Bqj$VTLeiBwag~DU9B8`KK$e>Y-v{LEiJWfuJU=HWfk0wRz"
    "Ewc(}z*4aYPorg9*=d{~ED1dAWf(q^2pHw<7QhFXNqGA}4h?u*+^hJL1Pw>rBQHL$VTBE*WZEu|kFU_xsp~b2hp-wDx|37^dfY>q78Yzjed-TS"
    ";fHt-;VB8=FOG@>wsH#YZH^2=y#}CReM3fPik>kcbR)%u(j5d5D*1YfN5Gz^9O<n)aX1DOnvIcT=3$yRfA}BLGJ}b0EUD*Y(Fjq0AVjZMD#ht@"
    "@O>vCR!Gg~;MJ`b2YiSZ)_BE<=BTSQOU{o+qgYc;?dP<wu0c@FRvkoRQlVBP(hnU$gEC(%uKAbiz(s+AC=P-`sq?uyXq|uu!_$Fvyj$JcQd=5h"
    "GI}%|D5@1El};j8N#lf6&yOdf6-9-L<kc$sqI#XhdC!%Kl}drbQO)cnN$J2J$p-vyBYvBujyBY@Ujd(mVt;FEjS^ls3k$_3@!ZU|4F|gd&B>X#"
    "Z16>6`Va+zq{xHM%#~PP1~vGaLJ@V5rE;TD0wsZ@(ZbRSLNqrZO)#pu>N=Uivkk*o#Yf%f#pU&#9smOgo>!zOR)<G8znX@19_xw3lV@`2F{!~0"
    "G8~|3(?&Bz@;=eC>U8Bc;;@<Y!ndvd^Z7!kv?S7DiC`J(N(s2!BEqX-aAq1B7uL+hr$9VAO8FJ6s6tttVi7|jIRb|x0t&<j_6tPZ2&v)Hi%?Zm"
    "6>H)Qz{BJKsV90gip$JlC8?uw4Zv_Rssg_Z*mXFM8?g6LY?FRbA;1%=a)hFDMk$bJ0|{guWkpoBzEUXyOUwb2gny_kU(donU0(pFbgRHYpOhV?"
    "g^H>EoNuZsd2}k_hPrLLbs>)xj1q5&KR)n0bukJasV3{vv_iR_5{Wu|`;P<S`DP(Ni%q0Nn}LZIVJBeC5|cN!VUfUUruJ|KuF^uUri_h7rU^dK"
    "D%BkY0hIE9Ptru09Ht!yN~Nz}hvDA1^CJA|VjUv$VJI6L8*)u4c6zE&BYdK(>XTCFk~!9`#kznR7vLdjt2G=71m36ttqNPzRcL&`ySKO3?Kaac"
    "mK4>~6+e;AWwSsy8dT{SDD;I59Z;DBEh5b1=RrP?ZV2FRygcfNF@R}&pFcT;g>*8x+`8Nl|36W0`XgDE-G|+Xc(LzGMr1^;m04MpRn^ti`!+K@"
    ")3cGZW~kvJ!juS@q+|kKB}1QNK^PeD7yl0i{K0_X4~8uXk|D?x#~hj44B0c?J<aZ}uC6ur*yHW*Za%;BqIzn`uFQ&v7w_GB?m54+{my~3B-{Pt"
    "St%>YoYJP;;N?K!^<yyA`2ZVeZo$2@<2p&-RkE<H0mEOq-IlF}b3ZWwmgGt8@u?zEj3pOhu)mL0GpqtU^#-J9MY4N~K3lEZXPedzheA9fO%ey*"
    "k@cGKg&6q=G>X2~!(mp$*{pZXZs<Whvok-3t|Pnu=>xm7gBHFveSNE3=ICibH0;$Cc3}eA9z<$&$es%ureU^Lnd~-NXKH3WOnTr$&ulnDAB_`a"
    "Ymbld*vUCLs4S7b@4A~|w5$tLsL<QrCK>DwgiB@s&8wmBqR5#0mV`Gim4!tcIZEbNt7eZB-uLCqL%_os281W=W+|+pb^AP-78~tNY4_OSK_=q("
    "mT0iv|FacTd)C3+C?UpkOe=#B<sRW{t`D~^qtu9S>5t=Fh8DvJP&Kaf=@rT<R-U)cT06c*hSYMO$alFw!{g})PSV`i7e4pi&MxVcTG3mfYPyQ%"
    "U%Ac^f#@GvYYHzs6~~hKwb83XyBo0Yc79Gso7_(_du0Fq;wNwzz0w)N2}?iK*=xoco#%EHvF_uTP614et$~)tY`{RRN~DJJKtZBGO7u>lasZOT"
    "OuJ2fw>2kjEKO|dU@7bbb{AYJgaYhQwY?Q966VnL?5o|h-L2CR-I;IMSkPTm+HL%eeu^K*=jVw3XRU{LO>GdF1eBM^#*p;{PYlCf@hitT<fAkc"
    "ht7CWuixaG2l-J-#p1?Et;Uac*dyq@0p3(n>(y-pPb;?CtWWA__7{hPz76yC=xCMhiV{`K;No#UBp$O^Jkx}$6r%Cw`exc-d=?VmEEGCDTdCA@"
    "6*t2A<-_QmRg|+L8UP2rwl62BOl2FI^u;AKLZd6e;z$_fc#}X+6qh4<{>@Ev^<5Q(Ogf%OFa;fCmD#vqNWGF(w2itEAACyp>*(0;ndgyKE{Qtq"
    "mC+URfqLYR*MVm&BZ?ntT@i1ASU~L5TTv`#cJUw{PenCJ8jiN`9!bQT8IdcZ+&=qRqE1f6A`k(s46d-?q8BUR1d<q$yCNEf>+Kt0E!fy7l#{bc"
    "zoO0vF*GoV&39wcptK9y*6!}^9__P|yOgt86PUH5`a&bg_>sIMcuC5Ba}yI}LF4SYjuiyt^15WQingf=F5G$7Zf_&QXO<51qzcd?%6`ohg6n#G"
    "$QRrL5c8HZBhe`$v}UrDuycn4x?IH;3*f|^`cQoYW%;4TV=<MwwxJVJ4df=PJegxyP+`;RBwETjI!lrS^M_>GWelFDbwkqeojb5!;^D)GFH|ar"
    "hxI(|@RU=eY3-Pq^<);2$%Si|<Ve+C9=I#}%IRsR)0wRhKYa7eH~C(Kz&E2vr`y}u2yT$d+C=ZBX8+qfCiQW2!~?bh5v@pRbh4xzvlka@O$r$O"
    "N~7BwU`jFkV2<jFT)#h^BAjei*t%?1a~?8gNPup|dfe-Y`TR~4y}I9piX`pa&ymIH4Z!-q2rLg@j(H&I6NC+?0;+<3-SJ3ClLxjg$)cqnn7rC#"
    "msRV(of%gLL3mH=zf*k=+i1q)%MdC7k}7#_W!f7|*Zn%7MazXxe4Znw0A<oovAIZWc(ZDb<o0%U^tJu$9yvpY_Bz_RBtDWR9qj0UE}hSJ&`UZf"
    "Wp>7-rRnJBMSg{7dyJqi7Z`j{1aya05}_%Q9x?rXDGRiE6}p1yIpg-G9g%gxqKWKJ=JU_hBdM1;7m<BBb(uV}Vd5l?-6*Z1Ate3R29vx^a(1b="
    "CDRE(OvyX*CUgYJOC)S@?xHs`!jNt$s?~0{)kaG>?R02ELPDa35VCFu1GznD@^MB!Os9N@p;|buPshupgBEMj9b|}<k=2@Q>;4W`polTy0`1b5"
    "ab-&8>14XIv$wa$b(zIovD>XaTP9(nPb#+6^0xEjSC#3MpwBu?=M>&(b#iEWqIE67@<CNw?m4nkDVNXlMC2V2g7^J~ZRuva{Y~fHcTdjF=mQ9c"
    "(Cb+Rx~@EVoMbc#s@e<LzMo^V&ri6yN9!_X?vN0oZ+fhPoXdxy+wT{mD2^tJd4^CdN3)!|XrydLlQ7myuTsHHWvjv5<{G#(3F$3ycefsN=+Wsr"
    "v$fi*g!l$Qp|~ZsP!USs8U)_Vim=&|QZZ>8YTfMSx{C>(gJ?poNs~v&YrLV~7M=jU=ZO$_vQDd0s(_Kg+WTXY;4A*u^c<(*QX{}A1V<3D6l~r8"
    "XvAfY2&Ig`+@1b0j)TC(X-a+t^ogP28r^gSIF5P|WpiXp;xy_Pr5T}2CUfg^@(+~t7lPZ29k4G6vyHy7s|B=I%VYgGnM~%7o6YaN{r1L2tS~?&"
    "?bID7;No5^(t(!Na;PtLwLVYa&VsJpetT8A+S+>SE&2*%4-!z?(YjiZ%(<b}m_n@^r<3CNG{fW~N(n|mOYRVoMz2iBuw0U_Z08Fx;&g-Lc`5(%"
    "cD>$g#(KHJqVD+QXXH!hmz_iDrVQ;V+<_X}+b4Z=e0;oCuZu;38oKqLDrZ~oXZ>aqIlQz*x>OS6U)2+}MrZ7XqHiMN?l?)dJg3Rw3b=t0gZENZ"
    "wg^ZKrgg^}+_d!O{$fdTzm%)hnv>Vat_3nh6ti5d66#pG?(lkkNt;tD=iP!S)iMga)f$hoIIwC&s#Msu?t%O!uB}FM6U7GyMe*!>&RnTMFv>R_"
    "Qd;gfp+io#I|6f=jSKYMQtosLw6S6|3hGOdPpWvPg)8zTsm)wgw?q!(E~`z`L}y%szshVk+JwK*vZ)YUJYD)Sl3kLjg5$VgNT;K}wGZAv@-A-o"
    "`{1?!dB+kNAXI>r(m~YKs>#>uAZxG~CQahduOk3qIMEs>{ps9xRli?8grS|!*CCS`vh(C;ZqWnjTeogj)s~~|w(-k!>D<xj#EVGtyc;%dB*kE2"
    "kv!Vk+TIQVY2>0V1_>#iPN@U|4a4te%QnahSrOIley`Dhk|d<_%p{ZfqSFEA1p)bX8I|TLb%-_<LvbaJO}3j7<Ua?!5E~Mxo#P$Y*5KQ;T&30a"
    "b{G;AK#B`>4Y6Q~b1gI3FH&ojI&fDJ6eec1t6HsG{*Yey?yvnSJagyE=4g@zACVyr+kFcAV10|B$zf?GedH$L)X+OC7(h&zFU{~^)eeWFEpd5e"
    ";JpJUOD<A4H*1E3b<E1ir_rM*n_pS50?^&TkrGQCU{)B+D0yBUm$#*5MNRNQ#X-5e0)-1{EW*n{8X`y^%ym_iR+Dr&kw@sQ+vO*^0=uf+5!a8P"
    "yfFg@k<50x<CS{tHsP&8*R5l*n!Q}rs%kFBnGgZ~#{{EklkVL5L9Yd60jgjyyI3>;nj0@cffGJ$@SNFd)rD_VngYwDsw^$~RSjnPWSc<x9K6`R"
    "sdT$@0@XN?V}CFxHcXT0JNYiz5sNVeC5kc`P9v5v{D#hrIaZAg@O~T9ER=08E@<7Vkw9EWP$e3VCl>2{1u>eX(z0gyL`2ZEHAXje2AddJ!g7IA"
    "qNdZ4G27b$o~+1vVh0{|#B~V*eahW#fMA2Z{OD8CLUPOR(<)aK-F2J0)}iM&IIW%sFLZuAGs?Llw{E&QAb}eWF~ibSDzR<e2vkzes95(2zI3}f"
    "Qyc|`JJ1)HePX{TJS1DDvkL-0!4MNhde*H&|6-g`dzUe60+~!l9z6o91kU$h$)-L6w`>j}!Ot!hQRHT`OR$XIxufc|te1k2ag<u7mLV@H9t;ZD"
    "!20%Tx~=tTG%bY9ZWpI+zlXN-%TMWX5G!CMU9Ragtdiw8iOLr^w@jxNjlUd6;WeRiSR<oDSLr&olp$AwzVle_ir}DR322f*?)T@U`^caa>1IOM"
    "0P&l2>7&x_mQ4<_xi$!zb%t4rN$A81$>JtDo?&5XV81GumhbDxCB5Bf^rhKhDVt6;x<P6+4n}T~1Ih>R?&iiICuu7=<U=ZSgqo!T8zq=zWyI@U"
    "vMzgjggujW|3f;WLV@z|BqVTpbi^JV!ST^(<l^clCxM-lDc3efcq|+2y}ek_quGngLZR7AX{WPHv<Qwm68@;s=$&_K-Hjw^3n+K4Jw<em4fNUc"
    "Q+wtWYi6{G%nDfyZgB}zJeIMBken3#2$LK9eiZGQ1KyOP$Yvc;FcT+|1oAn|W}mlSq?(P6b`5U*F^bUTab3fq1R$foilTsE{>D$q*E+v6JJ+JO"
    "kNI=RC9>(~asizds_K*<my04XwIdXR0uT^+K<$q0ey%Prp+usngm+(PMvjKSTx9GoNho@s_5y1@I}u5~tkZj3oR_<Z^k80;Qa}8AuWeN-6?}K2"
    "kpQw>u2$fo=IC@8)WZa36>hS?m`&8WOw2_3tl8Qj$syfmdP6gk@;<;tcfF?-=Gy^rIa3%S2Ublmt~^=ZzFmtV#5Cz(Z*NbscA%Rm7)pTD7ns1V"
    "m<(Ms3N`Yz^w@en&x(jS3barKjW9>FDslLiAJot1S>i-5j+wm!-z-GG*2INoB=A>d+A_Ke7c`39q*O0_T+OK3Fj0*IF^R}2!-1PeaSja=mWc{D"
    "MRx7l#vaU32C1@EdmU(~AjZoFu|vkbklw}FnVLxts)ICH;&S!>=@d1`x^j8%xbUTMP3tJ>hb{6IXl3fwWcjsSGZ<DTWk3y%;2`t_<FWz&oHGdY"
    "om*P(-SHC6(U4?(fH845MOO?IJ%tk^OmGh9sYpFsf2A53dD+(`Bn4V%T~NDbLl^S-YE$*#c*s)Oun$|umo}R~56CH0Zrr%hEo&HaGQsr`z{0#_"
    "%+(c%K~9lABHdJR;fcKUmc8Ac$MyPTLeKT|%z7YCwXYCrX@do4yOOBu*FA4BnK+;j!?RY~?R^qqF!vOS#Y58Hn{l^0K<o?YS)0|!l|W+2IJeUX"
    "9oX|oo%CBR5`-0MxTeT5rTmkaGcU?K0F8Do;o(5brP5ItTwDakN5x7$CElsKTb5(7*({gvK%d7WKW7Vwr63W4%OK=eSTH>zwC$i&Z;D*4By1ee"
    "A|uEpdPs5VG<s*CK_mEzw8mWX%s%*|M~~=>j=_zL!2~!mR!nE26lW{b?d=!kO<JJ-fQwhj@QIK;WSep_(OuMP!QB^M+%6cmva^oog)-(cxpmo?"
    "PLUW19i0&Ru%SmMzbQAY)gZ5&i=sal^gMy%vQ{RrK!^D3ihCMJxqYwj+H2it>uq}R`f!LKLPvEQn~H2*u0KUi9ag*{yIuNNmvq%ktyY2@=nBI3"
    "+uOUM*5Nr)9zFTQXqf}h5QwN5uB1yF{ItdxF3p_2mM5Y!fi)@DJW>i+WfxIt_nFNQ5Jcn-Y4)Do&>I^}4bE}PjoB*8Z9N`14GC9XDAk=RR4X1S"
    "RX0to-;ca*v9=;zVF-<d;f`v75*2Z-0^&UMUDvKfw?rc^^5q0HI@~lN>L_7sE0{v$_~?eMeHoI{FgaIBTFzx5ip47JA#_@E5eFi}Ddm-zPEoOB"
    "yx7KR<0X<a+~>E2AzXQKd^a~8o(ck2G9|Ktg%6bdN8=keuJt!`lFxr*C~hi+bzl)X7>~)}6*uj0NPZ+O*`9oLXQQsc-zEN3J_#^D{^;na?RwtH"
    "n3+!@vS1<R@CI`7+{gi&%1&0AgBJku%-nZ$GiTaj3xTB<ISYoK53yLhkD}KkSsK@<_?zFf-w2v^7cNA(>^PCAr6OMb(vC-t;|FZNk`Y%6cmgv7"
    "aVG>omP>SlqFT2G<YV9uySzM)$gffh>$*PN_LSr}ms{xo9fAVlL+G4@*z?gZGyMA3hd1&CpM^*2ucy{G+lU<>ZkNXR2{6J={CcB7KKOFEAk0@T"
    "6cA5=2_xwL0y&}z(zv_J3&MdxRNR$voNEC06W#TEK0l-Lx<V4&PjpHf32*1*^pqaDR8sXM4s%5<t^$zKB@%;R;4`qUuU2<=cc<iiyY<N;%SGoC"
    "pGkp$y)klABxYxD;NQ+Y6(_yk9Gw-nf~{N*COEBW+q=d)M}PKdj|*FDXJRpJ4;)iKxeY4`)_Qz*@j8uXW(1H+t#$LEmQ{D|7@?R+5FH4{+|<g6"
    "(m8#ke5?~ALogHMVbt&K?9c`cTV+DSaL89^Cwuhhy=wtvD2i2Xwz4^86I3(L!TLoak<FkhurSE*VBf^l>m~!*za;AgCX8|uXvkeO!)z+S*b%j|"
    "kLbWjGah4<)ZyWw>$12Y5uC~7xpaf8+_k#M2Rg?Nm@hG0jwE-G@WAZXI4w$|0~aWY*V5P`5YY#@S76f$aZIfw2%YUtqr_rDOty&xTd^dQN`2?B"
    "gOpua@qy4bU@&C*S#rFZ<iM{Ho<ZFsV%cYB7v#GGW^8q^;Uu4=7U=uS5po!oUXU1vK(ckPwM8zR?DUL>;3@Yg&GD3I=w|&OW?4KVv__s>)R;DZ"
    "N}y0hv{Q{bmW?iVKRwn3M4ck|W-fR%Yi6Ci;@ca?F(z2UG|^^kZW1ojdUv-jQb!go707nyFllI#xMVx7f6e(d8H~gElEFzBMjiMWJP}YJY^3!U"
    "z8$Bp1}WboCuzCXBF#X7(!C*his2Svlf)8m425dsxLbLrUT?LcSO%?#nX7%&RO`+anJdC$G7sS;A-g=Z_Qs7juO;Zw7xvB_1kl`20fOf9`Tuk{"
    "%mi9g>NjsbClS0P;g1sC?AD4Y;w>1^u}RGJTel%Bm;NVoJK{l|1bBvn3()>C-N2=sGZNs3S=d;oVJ`Z8x%i7yAIx_T9xI!UbQ1jNq}lk?@-stA"
    "i9JI4O_bPhzyqcU7GsO^dW{CRxnRf|1c}ZFJxZ=<OZfF~f^#_$s~|0M@pOtgYygDM@xx+qlQfWRjrioNbnxcKdxW|wl62n6v!bZ4+Lty=bT<0v"
    ")XpcpMui;Xo7Q`awxE#RUV2vfr8BiG`^r-b3AdaUyPRMI{E)N&U2zMnaG5x=H?rbJ8cOKTnj49+*I+?x_hirB(|)<EQ#YqT&bGc$DGYd8m+xC-"
    "f=F)R?gCPv!NHn1W<5^JZ~}`i(_|`>4vW|7wwYG<eCu1UL|a=eQ{Si%HfZjxwjyVLzicq;sa9)XijRC|%|g=A5U8mDc`g@NpuG*%xQG~}wnux+"
    "CoghdYL^iiCEtO}4CcA;NaMmf(ut5}5R^(JlRQ!7pKz7^KYjZh%j`C^&A9Q{NPYk&`dT)dSMxcXUU19XL8DP#ZjzmZJmKOz*gLKyIxR{9QnEsB"
    "RcqwnY&?0DgeR-3zD!RHp$adX1;mx|plf^d2)mo~ao>dKBQ@)}6j_`+cIoU!KZ<Kfp@tkJsnhrYP>e@*u6lIT+<yEt*%}Jl(rCY&ElEMqmTpRA"
    "+U*E^cK+;zC_Sm5quNx6z&s%xL3guK5bI1?m^|&>Di$d@gg7k}I$bnMeBoY=J(w0!TJOHwIV>mS2_J4-J0TAzyml=S?=iVK0l@9c$wV^Hvr+2H"
    "ra{4T*H3w;Lrfc|XS*>-c?t<&_KT}xkg;Xbfm^m6XPjEzb#$x>ZB1(I457z#ghmvH*=%60U}&Dtumhw-*?zqaN{kyGa<@^mP+_zRs%Xlp4m75Q"
    "5Hyl^#d*-!9$uy?{&u^-`8l-AzevCTnC>c1*FsSVJ-kei;+1j3JyR1LN%GsP?1kHl37&6(-l3Bqn3)B_a*Tj&TE1aOQ-#K?dAEl(uH$2Pj?t^k"
    "?tW-2`5wBN?e4YPVq7bz3i=a*$IW^*d?6yqzDX+1=1iP=6|>ngEYp+4Wc_m7Xv&pMu{7RfQdV{NAcQZsx4!~kFg*^l2`j{6QIY*Ii3g^11hz6!"
    "L9B9Z=BN)gheNS4p2s6bI3iuC)d)N}vZRm{!<%Am1jCbgq0m<=j}%#_Go7X$muQx!3A3S~;I85T8(<P1-AB0-a6_1SJ_->Db@F8t0!xdu@s#x7"
    "<dZyY$2g#qnsVcD>a*EwF(jk?&p;HrXq6|=MnER-6U-maV^h$&if(c`%H+RR+X?GZanS8H5&X7ap!5_68dXXe6l>bFQUI|}`haQCN~V!rj^EG*"
    "M~VZ!NbR4Jtm<-$v}BzGBNaDrr}yL^-7A$}(!1Syolhu2n`3mN`CUt9Y`}5-_1qUkj*IC-5waf06q<ukuTUtEn~`8{dbwOc%Zxr>)@oNS;ER+q"
    "PEBXEShG{6EU8fxqRQ32^vZL<eP)YECd0-$7OBf=OA&$x>xKv%kf>ZHf$gj+Rl1S={dJ0QxKSYVNJy<2gqtHC*=}8)4x0|k>IB)iJR0#pb1~+H"
    "i_>R9eA^d^zA$4mS&_L`ZM!kT$?tJcC%5h7H#bYANBS2h3x;VTQhG8$zXlhY*$dc3Qo^Y5i~sssx5>`nIooj9${n;>bgjA$*(3?D88{_MVZI)n"
    "IN0F5UbULYv?d=pdF}hL3ZP|BDZ5LyuGb?SPftbuT_bGQHBX@9QVAhb=d8*WUw@7b6Sv8b6^lnhWUtuK%$SC;9qaqu7--h>WJE{8x*88;P_K&;"
    "TziqAxvbf27LlUn8fi|x1Az9olVp)GzS48Cplc|-8{EdWeCxgUc#!sn^1XaMvuGzt>WI0%){f&mTdlP4$p;yzzRmSoEuP1)Zg5{SyL0iu%q~1-"
    "zq+@#vxDd2QnH_zCIPDPk`{3pVMq_TC4~^{y0M8i0(gZ`^DtoK3dQx7SgsO;K^=GxiD3&ad;4AldMd-j5Dy+arjuj`gD|}C<J7w)tz*-n0$g;3"
    "8&@fp^=n^$PxyWm5e(H6R4;_#+w;G7_b!<}l|~ZUhe_h|JWabV_V;HPun2x`VNa0+XkeB82E}BF?t@l!zOWC2ix4^P6zesu6tdlR9D5m}*uWEH"
    "`CFS2{gMsBB#p-ukzFN7tDzju=!O!);Tue9Y3Br5P(YM6G8M{Ga#RvbPRq9G4w1Bg=+9G=?viy$wsT^b-=N<=#SPpKPI;WmmrS2kq(t}f`O#>x"
    "L>mvIhdZc-v1!r%HYY!}cf7c9A4j;=BBL!_TDAwmrT<+?v@PE5kW!J=RTLi{_L7Yros=HIjJlmpeU3PjoWcq96(qoMNR|1aNu55{6jx(AVU4jQ"
    "9oJgVg{%Qe(31yIRFaKMGu3Fj<&6zO6ybu&rD#nE27vql@!vEeZ3*yAf?z@K%H?u_?jM6Xg`Ow`XGB1I+cQga5Uzg8QEPqeQ`JAAV|<SsZ*4Bb"
    "+qU~PCUSYg3H*mkGuHo~ys++rTg5NF_sYLL(c#JDcLV!4ez<y%&hM%CAqXoXp%<RN44Hn&EX)$+f<GhxZmwJTnYp7MzkWL|+7JX%HUS;TQ}^P^"
    "P7PXPWC;H%v_DK}VXeMgCh<f2X=21P`#UBPC~=9d4Qw)Ym}((@dGJJ>o5;5_o3yeKLRO2by`R1I=j2g-gSIxhr0ehfpX5HCh3@>x5B>Lz{VPG<"
    "iNy={#BI_BynIluhvHv8cyTFKu`6EvnR+1sUD9p&Z-Py7VL$0d|M=Yx$ZpGBx~zCCzOedPlDYrp|3Q-clDCXk4~1QVpP(ts&lmE)dS=N<K#!*h"
    "UpLc-Q6N=B{{B3964gxbFz`436QllZqF3W>+J=A8dyNiT;hJuf4mg>R_rCnb!vEhkgP(r;<A-CqNY!8bV7e#~Y<$l?azgtVZIY{bSP>{_R>FRJ"
    "YUhe@=*e#yCsde;6t$B3PhYdWZ*2L~S3X)u`%gP$W@eq^rTfJnHv{E;|L@zCIez5*?wbTE$<O*Axcq1K>9Z-Rr*TGu152ab&449!$NUr&4oXdu"
    "_o9EK=jye+*Nq<q|6Mx~8+u0QZgB|yC#l4tNmC~O%{119K>x2MEYGY?WLJoba}YF;9OxefV>g)!6~vkE=x4VVM{Qb$z{IuC=P1W%nEd!y*^m}H"
    "^i-1fXE&L;C0OZ+EyRChzkXv9cJ;;YnisT6Xtj0id)My<QE-2$&gsx!l2;K|e<5O5|H+@1euHk^OpJCD67-4qhjaw)3VkV_ihuKmzjkR}6Qo&p"
    "uYD1Ln8kZKF{+zfT>!u*a#b)BYu>%m(vqC~RE*5e?eF??*G}{fnf~{GO(c=rYX3n8Of%#R=HhRRNi{xH@veP*KmJ{USho`SOf1Q}TAr?q{f7Rz"
    "`H#teAI8I<2exHbv+y1LE8!yapBl5Qo+R)7cJTB63-km@EJZj3D;J4$Xm;$SeC+?hv(AUdz9Gdd&&kg@5y7{gOn(+>`TF$RdD)%59fJx3{T(Zv"
    "m|5&Sk)S!zuUh>{<!SUR(DAzl-k$A~zZcEwfA*WoZp{DU?<965wtjBo)tzwc&b_<jOWOG98LlMJ0Fa#8<l;RMoW%cJ{%!9w(_D&c`YrKDebtC$"
    "X8wp!hWu;Kp0pNI(iH#N{SB1cdsn|0n1^3^UH0uVFmt1xCQA`rx!-e8>1{rL{L<oK@I#N(75R$iMt`;>B_V!Jo4)!luaQ=B!yRp6>uY-*Zv2%w"
    "9lJvQzpJ4zq)m50h_9^l$Z{`HCTq!nXfe~)mE+|DqroE;Byp9@)^8vDc=wya?7x&B1cbxuVii5sPoeo21a;+yqyOxysso-40^INa=^RnMLuqdP"
    "A&3;B_eqcG+jpeiu-aWUkH1)M{$pbviBQEVx*|(Ei|ucHVUvPsV;+$FEGBu=-`zNU)jM0Blb`l;^jk~whOL>4;*o)~cmLN-{7Lvw69$>dRY0OX"
    "`PTHiJ0rNDCKTgPPNSJ!G6!F5cUJnr@41hbKO*-mFk<PGmPhd6(4HpdT)cG-)}HyBmk>b_G8Ytj;KrompORosWh?$$TD}4^4L+C?CM1pgt=HwX"
    "Sjn?EG0DlNKOT!8grHm@0O}F!w&Az``PY9RLp@@hAg8cg84<rg=*sSl+a^APRSd4a0`uH`XQkAf+>E>SBQgdW%@S8h?>%>7o__7%zlbhZPY!*1"
    "vRI*5GmzW=_dodBiTqfYIs74`&gVaqF=0(VF%ft*KI2SpJpbxXKx8%ZOe{XsR&}qw&m=_1XM9FR&P^h{h?Bp2V3LPMpV-w%f4u5_uVC*8a}|iU"
    "$et|4BJu5F<-C3UE54_eV5DLC#pyZy$0hjti}^={h`l&oh)2fry>Kete#5Hs&^`iUGl@(yvSf>_x_=7vEm!8sm|wqqe8qH5c7>^0pP&52zmqHd"
    "tQSYO#@~uB{_EBJ`v3C;3@YQ~XYMD+D@7r#9eJPnA6&UjbBY;*1Z;joPcX-MaF)_<+%G6`I{WT8END9w#cxdxK8s1^#TZ*Y5vs5MZgm!EvZe_g"
    ">wC|B=Y9Po*bAO5^lJnQo)7|vD`N7-cYW)SjgR)e^HcL8oh!^c2VI(d{OBS?0TA5p|M7?a!yo_lublt!>HqRC|N8qsvg}e<(`IRD!;}o3iDK#|"
    "oSm_QccpKDMCz+j|NUw?Wiq+<$%j&`xa&wfB1HMl9<6Ujgop1~WjC?jwy30{4Y?BHlQ^<R*3V!)r795`4iaHHx|i!Aw#ghhf(bg_l~!fM!pQm="
    "E%2XQj^|eX)(b*RzOX5?l?2xf?dAXe{@8l~<!-t~I@(Ab|5=g*y=*#wT7!g#{u5yuGP>G?Ci|kd@o)`#IsR$KUjBz#%82vKKHxD^P>``cO_`lQ"
    "T88G=`O_f+Rm^R78i47OY4NU%9pH@W(z@%;wwQQDT)Th!S=hDqj^0Hr5J;Q1m~GQ?^dc132|!=rGz)tp37M(JT_~H?CvD5LLmTYd9+PXad{2m6"
    "^8SvrpBS0kuuuJ^u>Y+*2cMeE8H?_wOj`COqP$hB0O=tV)TfCo>}+cntG*l!nsla4v<#W#jl^OP=bDaND{9-huwU|;kS}4zBl=`Jkw{};nrwxe"
    "bjmh)Lx|zxzAsuTrLsC;nwu&*R-U9Jb0q8Ht+cG18^6d~!P!NYlnY8tO4PYqsFL^dju^dG^MxWL_c^n4u7}WaY&@p-FJ#1|HTP_v9BB})>{-!b"
    "A|gYs&C)dw(4d7C0BgEy*ajM#yfq$!V}&$6diRfD`nFS6An|A^D$L7h|Hg)iX|2P~mLVy#XeIWgbMRn=YhE1iE)CKrB5leXrYImcx`5t}S=z3!"
    "X5kX%%b$c1zohzn{&$2347lvtDH|vXK~g#}QQNj@o`>|ZutTofG&T|_PKdbhuEwX--<Jy9PEADbnby&%ph`QikN7?kn~UfUw}Tx~f5YlO?}wrT"
    "N<?e!_`?4=SsHTgO@$unHYTX&+|Tf2x0UOwekAP4E%A#vTKwf##7&#_fUV;#%-84<E;uK}g4NlFD@pg}nqP0QzAWQ(bZqr4xo}j=$lHXsv``oB"
    "3AqHq97{6Z(a!02pCFwzqGizae@PBZ$M39Sc^8ubUVUae7dF<WExrLy#$MHwdQ`tuvDs@D1nI-6L0G`|ZcCLn5&gsFDw2uy$O$DgSZ$N^qcVTn"
    "w#BhfiT!$b8q7&USyXeMi4rYNW{aM_`<#4==__L-#@6u{bCifT*|#pVZa+{yhm0~QA0Yxl1PN7(lcr4iXI@GLC|Yc+xZxIXw`rJ{OV(t?kOfY;"
    "<(L|Fun?+1;`Oz}I;g5v=g`0$B}}Ce$qSB{N)vmrO#kVLh`_pK?}4d{=}+8<aFg=I$JVv#<FJo_m^l1>DbC5kTCxuKr7)5|Yf}E;WX&)~D|5~v"
    "y&1wtbahlzC{qe<qIu8@SFqC{>PpUcX|vNNJ@KU^NEO;``*mnmgNA+E%iM>3NmuZaRG+VG5)NlJPMU#4MaUBQJpYLeJy2|!h2^wNl@2;d*cI7~"
    "@%4E~(n(7FFTV=e_j+TIycs6kl`isHMDl3F>|>@KrPR-Mz6ahilQQsu1=;_6sh{b4wF|-R+DH||F_YUS5xn0pOkM?!()TkZ2sGLC5Z9c~u`(F?"
    "{`!#V-L6tT)91ZI&F2Rg%v!Nrtm#G>B^ajklYC%DU?`Of5|dhxm49r4&f5n*;x|DsE`5Z?KcnY$G7MmRwo+Er^5QLg)ztk0SJ}58&@xVyH(Qef"
    "3z1)Q2j+~KFOz2n<dz#9&0ctZFg4RFuPehjwZGzjHUN?eZ64{qrB`D*Q2M{Do^q9hd6g5;`pc34debXug<QxwFA_V7)SZQLM`#K8n(1@;U-6iE"
    "P*)Ik@j_L=hY>YtSk%dUFjWICdD{-wbc34f^T+AYi@zk6V@5UFAs>$wC41Mvq=u{BK#qd|=Z6Fi&JWBF#CM7yWS;Z+!}A&tP^a?A;a$DW54eg*"
    "m7WK8F~JASw&FaQ7r!8@f)CUmwF%T3IW3A;N<WjDP(6LkBqp(?qv{>bL^LoR%K<toE>iwFSraMoGjmA_7!2}N4NqpbiA*zYX?81(0FQeAY7{R!"
    "O*(!Y!Fy#8N?o*7&bg7HIk(KW=%s9tiA|aLQd^0mcLN;dO!do6Y$-FQiD>sdld_s(o(;K>cA!$rBzWQ>ECYSeN+yxCqGx|;jV!A2WQu8+rnO{4"
    "uK%xC=6?u{zK(<OV%jNXc*k%*ZKZvTNG1_QW-v~-EGVm#$XKjta|u_}N%pb-dY#<px@f2+q(e6`N-=;&3YE{#J^FQJ(oQtO<D>$04QII%g~lOU"
    "?Z3mO_Y*D&)&J~Ds3@hZQ|m&`#vR)xFVHZ7r%-Xk&x&?@WPHmiNyDtE{l9CmpgIES8#rru&p?tahieMSG@@glOQaFM<j70~SXyu2Ff7PLYct;$"
    "=6O{qe-%%hUauZT3_~Eolu&Mx@HeN-sCerZ0>cF1#gZiA!WAFVdFZcEI6Z}7EH0h{ij+|F3!z6SbSA~j?DdUE5U!0TdPjVv;a56SIfYhA($pJT"
    "o^O)kudSgKlAnM|&#%WGkJ4>0t^Lq)f3nf*m)@fP|2a<NHZr(kqQA~w1u5<Qu_!>@(6bHc4M9r6X`5E`xs#txosGYGX}=aB7Ez-et->UJQbF#C"
    "BjY`KvOs@w$;*0Vxy+>_c#@*<BW^8UkG-`8u+7>?mF;t72ALpdM}0j@Fi~WEG5xJrV6H4Jx*sT}kO|JPzdA{?!enzy3s4ky?`F$fJqB<`3qC`8"
    "#G;@59(}xfU!(|H;_O&iLWPa4V+PsiOS)W4NYG5Y>ymxq&9yw?P277ZPRI{mK`c0Js>D;%Pd}HW+e!+)Wlh%b!2z{ISL+r*WLr#gN82$hloTi1"
    "#_sves5wIPSToVGXmyxRbj|e1X5Mxb&nK+@l2|?|a1k$Ra}iogtU<a}^5{FOQtnsMpk)YON><B9Dv#rSCp5o=tp;?{FQC>gxxAZj<EBN=;DFt>"
    "UPFL|?y0zA_7m{CE^K;s$cr$lqx6)2D?l-QhT1xuQ^NVf0P3ftd2B&7Jt--4@FFqV7S&RP7Wirx%p=jjwz%Z!=H+gz=T^fW+{Pq?3vq_$i&sm&"
    "ip_=!g>T?y6<Y?!3KD0y90c03#7BW$Ljs~aG(dRa!OLsI#0LTjPKy0m6wtd4%jptuD=4q)t{i+ore+%P;D%>iYy(13tQY9Nn}imFBj9^smrP&o"
    "={r}gm(?$V^CT)JNhX~7vD@DhYNzema{hAu2JQUvdd<o^!Y5JwI3a9t_+-T-%j2qUr+$K9<7-75-{OnJpV9Is$pJZ$H}+$1%_{um;aKyuezB83"
    "UyTAfspgkVpO`$xmfeD;^{XOf=%ud}@(8Z%(lWova}9;9A$^d<@X1!Ysh5KJk%F7c@VY{rL}RE&wCGL5#seFs3en^Vb_vnU$`D+YFGcW|L6;$I"
    "X%j?nFk4e_^^k;u)&(OUg}G*G_UPl!!bMwtESkxB%*OztHMXfOGh(}7ednA&0?PX1xLzp8gbNI~mS|nR0w$Uy(Zh7mUF@3-y-l0vo~AC~&3Jd2"
    "9WBDr_&_imrp(Sr3)Vn8Yihcw#z?TtW|$d4m`IUJKw1w>PD%wLRA?wm^b;hbv(-lKq9MGPecI1Axrk(8b47y95rM!~8wh?L5s)q{m+cNp<e~`h"
    "rBqUCYYX(6q>|A8bR5TdzY{BuBu>7bz1v@qZQYFng(>K$+(=mpZLt_9Ict7;W@gCOW#STD5WPB=5yai?i5<Jk<(E1qobwsF-73Io8_xuHxCs*Z"
    "JbBCgR^*Y&48Y;1+bxn8GKkgcp0zi2dBntbCU({kwUVgQI^DQw#UZNKOj?!A47VFQ<m*Lg9-LX+cp)!c-~*IYkk_W7Tz08tltG79qge$lR=uwE"
    "AP?d)B*dXND(qlL<_)u9rd~8oRr8u=GTB@WBn@@i|7KHZTdUQ!lFcn0`%cEu!O(2AI47;T{k+KM*cx)tHKKWPwzCri_x)aOGZN3LWD>Zdi&SQ3"
    "pwh-P`reW_LweiQ0g|~ZO!-)?woPs;Rp)f=N~Ke;=krhO)2B(28%#XULl7;Fvgn|(2i5V|^XAe+RZBy+4-QaX((8rcsq|2D@}ZPV*DuHM>1)lZ"
    "({AhCe!oD6BA>tgWNKrtlPEv>rhOO99)C+pI3COS)l^p%J$W{g+yW#rCQG8?Y!r%i7?IQVf>lwH6vzpUS8?RZxD0ypem^3m3aC|F4!g3JE5$kF"
    "6o<o6bGet?(gzh&Vq&VKY<T)`4#0j@E^G4@60v%HOYPYglO&6(5!4D7OF9RDnVov^o<Z{u`N?5u!e-L5cg*(o2ktWx;dhgoPQFo2ni059r6c07"
    "nOpW=B+LQ^gG5gxS^He>cyQe}j#F<X=WTRY7L*Fp2G&NSLhifRfP`7UtaVh9!O1DX=V#B(^n8xk;U$Whz2%eEN`&FxCTVx8mfCSFvr)}Z98OpP"
    "Wt{(Efx|x@8}s17cn-37jjlv-ON}-<^-?VtJv%Si*G2K(XtXE>xq7hT2{mNmFVLZC!E@QrOqV6Lwq75J(yDiO7{Gj^Amx8bGpk^$UjDWCD85Xr"
    "#|6UGmVEkjCUfYH_WdQA%E5C(NVzzOynMYen=gG5om;mmwz^oFOwODqd4D~Kl(1Q?XrFMocd2xK{tGD|M*7rQ+Xrs8#PsHXorR*&nB=mHNiXJC"
    "$7h@U3~9r1O_-H08o`$8+hVI$d!v0MKID(P#(N|lSF88q<sy@P`|X+SoStqD?dA@OeXTfO(1C4S;>psJZp>_wC+k(OPkiB%@aik9uXw{W$z8si"
    "MDKh#l|zV+3|0pncPZ4TU&iBlEeB-|>Pzt~6cZG0UiwUgXL4mGmsx?%PNL+yP?gap#@C|&z~0q4xw|WRHBv-qEAm1RLU9X#O-Hk^DwpeOTPv2!"
    "ARLOmO6Mdn4Rv;#6!|Xq>iqf-UM(r1a=EK8=01@>QR@6+1ulA3iJBg~h9ntnVPMhmbUFeuDI+qIx2B})9eZ|$N?pPrx*v+YR!c9Vy**dBzF#U8"
    "t5p?k<3M@dO>^rLE>VmyN0$U2t+IrL`lTxR$)!XcdPg~LzF8<VlA}1&%Eh}VEjPWqaB4Zo6zN6dlo0FG`twF3nKWjJFP1CCEryp-t(;?JtkS}^"
    "6QM53<yr>A3u@dyl670Diz%AT-@kE9*-qBa6EyQ{x|Er=Dua!Z&BYr!dQE0`Mp<?4x@E5yMbS5%yr@;O?cBAE0|-JKzjLz-E}Iz#Z08w~0%IZa"
    "Qrddma$QhLeCBH$=vJ<tXWG1YzBGHo0&3u{(BIGRYLrFUaVnJxc|Ilw!ia1(t29}5^}@a}&1B>5%MwQhKIsRS`H!q{-Bl2VnM{8$SobQ^S1x>c"
    "c<q*s>$BxzX2fQ#d{Pvx7e=khzZRH?9z}m?vPuNx=Ue|6#ouJc9l6=LxBCnALfARXp^c*1oE65=M$+0{=rX!iOu^RVdAQ2vV!?&0Kifv&Q&$Q3"
    "M0r{H$>Sv|_GKiZPf)W2J|7?S@M4+L0D$dI6^kaqE-zhXdltWizBFB_NO`Z{-`UyO-PJ3&8%AZgK)qHYp$~G|m8fnK(r+~Mb$wk7A@3<XgU?Xv"
    "&9APmR9e;eSC6qdCzpyW<G6#;?*)3Rj*hP7@_AC0%PBM%fu9B!S>XyhVkgdUr4;)7>588mknw;4uMq+;62yRMg=4Xp5t+wVM*YT7({4^{HFUX}"
    "jg31&(2i-V=ncg<Z3}@l2@7q1xpeZ`I=Qj90zrVRLw^%&2RW-ON>R<i5unf2>ve7iVDFav28-e+8H9=W#S*#|v<)$aLKkdtk|c}DWktFxZQj}3"
    "tfh2U<md#?+smNiSH|@F?Flz6qs1;s%io1~+3Ki}p%r{IPpe%CK<q3@ZQQ#@TlYe=y{(-rX`VW*WDkXd(?XJXUM|;t_26JSuO)~tkhSx?!RF>p"
    "Hi`gWz!sXz<p^fwa$vwbtf8N>hNjzn^xbZ6ACu*t`(P`Bg;*}r*=6?rkN3htsH6i9Lb?pfywk-V(ptEr*0M!{h5-he6vm{N3O!rwtH=qw1!9*3"
    "^)NWXi<GEo0L)EV&-?bp7ezi#pHs7|t2hJTlga$#RB{nC3Lm-8r`aisI$2rmrm@0)pFk#lAa_tQRRk#8@7=ri;$}WkW+;ZkVR00>?~G~<uEjn$"
    "7}gb#2)(_O3@dHgf-XV0Y;HtY7PMvL<9(8xB;`1anQfq3Ezzy6IfFXwOr~;t?Dh(qIl4%<yPY_yXCKssSvKrwl$+4W{=>FXgSM`{Y+h|P@6^%1"
    "aY)ko;tRsDA}aITXcP$2ijjh-uG@QeKx}sXz<)Jcf00m~<7{}|M!6*lMb8H^)ZN>bo`)V)oK0=%MCkaa(NTl^!D4Z)Y*y6$nrX)I23;KFXkm^{"
    "JvpBwBXS?1;Dsy}Ym$-UA1LSAwHNH&{(#(I;HLls!nvmGEjJ{e)C&m$)X>XLrVp-Fz22Y=D1}VQVl9{|IiSpdo^IB8^G-pu+a&MXT{@OKIhgWX"
    "ZkZ}nZZo)g7)hb0(>SG^L%T@{p@AsMi1l>u%ZR5Z9Wu6a$q^94Iw|QMs3LZECA&iCg3y2dAIShgd6yiA08^3hRjW_9+0zEkDAzNN=<}nrMr~E8"
    "n3T4m(Rf^bMoV*kAriFSG{9hmK8@uvOk19yaK@b~I`X+^f3ZLX8&pj&jtOYGzn$Oj?_X=R7M?|cY{C@#DkTZkqEV^9khHsWA+Cp|S2bhyI_bl-"
    "toOpgN7+SfYMy;WbG9T$svQI`T6^#8tcHv2luBerol>b@4}$j&4~Ii?dT-uD0XcI!#OodtK#T$N<Vd-*lOx-g2e6NsGRT<kUtW$)y=Y72GC8k_"
    ";;ChrRiFK`Nq!1&XSV#BQ~Y50xZK4IcXRicF216T6N{MCYf@g>lO)wu=VVb#LCj4ll5&vQLNHyrD4&dE7R)qRB%rN%N6M3UqJxTkslC6`Efm0W"
    ">IOkRSP(8K41=I4VihhHrP6=CdmM<@2bD(F=03pgxrtUuR_gQf9N@9eltc9LSL@M+>z0bNQRV%8pLJv=`(^2VF`Lh2GwjEKT_963N^CWofpWmO"
    "u(JmtcQP5r8s(%CpZbEu%F8<&#o_kk%B*{c6$j3=&gS#njnAyCM)Y6G&=a1YZ*V<wx_~KT4tfbdDPCXiZ)!f;&}1ajqyVE_E=!&y{Z57~%48Ox"
    "qN67zpR#7(xHag4O|1^yjM(56cMxYyuh&~}bT<=L7<D1j{gX>3A3!asOnYBra@y6aK+rKMmn1Bf*4=qLA=Q_H8T+mu`6k7=7$!pZ?Iq6}WxY(j"
    "zSHXss|6#<h14z37XZ!pDT+wsqyW2bE}P4F=NELdAuw_x)B4TlNf|5^4mkZ27j=`ZN;c5Cg??z8ZR$X&j6<fKOy4`keD$lO{>6<O9E(LwZG^i1"
    "Fs!W7gw=Si`t3X)O3hq7V#ckR^r23*3KWjqK#?pmDRkPe$uylq2k&*6p_{0A3t3M2gFx78?20K1U%3{%!0ZhkkA2wK;Qq18%MLzPY$-0!c%t+<"
    "6irrloec#HTlEri`=i}AGRkGxm5WR=+9nMN;)1ADLffr2nM{T@2D9jV_)G@gs}k)>r-M5BT|=8X4xkiGB_iCdXg5LzAV9@V3HMpo(dJLFj<Jy^"
    "R}!3hiCyA#5TJ5csboGlqXl-aXf2^(q&z5b<Zll(_5<zSd~y|fhN-N|WN|N-O9;D~qRo(`FouaG73qWS9R~5_#0f)Jp^m+vF)0MYlDP*QkYnTK"
    "4COGw<-UgAVWCC}be=-RDC&C~ef#m^=m`4mK_>r@^jtPiXqDVr^lUzTHmbJPB2t7?Da?AT0-`7<SLraEdnIS&j6;vCR2AoP=}ozeBCSd{WN5(E"
    "t59U!?+aThv_d0Z*xF9Ds;KuPl-*k9l<;_B87&{ZI2>Z!u41@_vkE?~GSqG~@O_ZRuOrJjL7*0kSj(ih+HyY5=i4^Fq-T(FHk;4MWcNq286Ah0"
    "U*|zSjnC-Ni(h=A({}lkv@BOoH6_kV&e%c2mSe<b9W9ErcWz1fQadxc>6AR6y-AA%C1Y$*EHbfIG@IKoIXTJ9M^x}?67#U95G~jH{aOU-wxx^}"
    "=^HxunoW;&b;>EGQSrdAk^A!XY?kn_C5%vse}q#dVFDI#jbrJB2;(8xzQFCH_j*lMitsBYx9Vy&^`q4e`9S2@kP9Ws2A!1-wr)6lnR%Zw#pEop"
    "Q6S!ULtGVt#2XNvMHvJ}9Hx116r+fK6m1#uxw3@RjBxAK@{3?oAWtN(LogIMI;0=Vg{JIb4xj!saIrp9A7fSYqS&0-8Wir#mEzYMjZWwA2K}~j"
    "38T!PKIPdWRy7)h0*K!~yHC2<oe58Z`kWBNnF+WJ0d?&t*x9#xdp-t5rlYtR%+v9$wR^~Jt_Y(q*BQwcBoWDztQea{BP;0a!vW~%UT@Xu3FZ4a"
    "_hERWpetfDB48xxj_D)$tdk>+-xi&V3Fq9dWkmLXzArLsmUKVLXj;Nnt3k(@4%a-1{W~^smSri+rs+7BGY#KTYYtCF@wzb)tu7q$rrrL1Ac5Lt"
    "wSRb6tuc4=-$sJ*)qQPGX}zi*bA}uKM#mw;T_Xc&?xXoMGUO$IDaiNzGm!kx+0oFx124i+Fo+CPR;agC8}(B4>C>mcY}u?lvAguc=8j6ck+`)N"
    "T~j(5wz8%&nVi_m03#Hc;>D)zt!PB5R>zaYf()V;A{1iDiRQ!$o2Mw^b{e`NIuGSCiQmb|iOeH@0y6(hCT|X^wONP`3{tv*&G)9;b&Nd<0`zxd"
    "f-Lz7x{XLC{fNL#yR)$|dg_uVBznDVa;K}+myiD);Srn^GWK3Ts#3^=G^Cni)&OD>x9KG9cj&WpLBCqdX}zh`_O@Zy^T`uDvD&#tM{tRjYp`%c"
    "X(P??F;i$PUDpppnFqq0UN7s8t=bxiMVqOtv>tp}&Hzl!>Xf{iE@p=7Ho^TE{Vx`{jm|KsaqPs$PxOVd1gAS4geoxnqg4K?wQs%4PGhwpTGo8o"
    "SZ3aRk)y=mwDd44i(w(5^BiekgAuh%4QAzI(ol4k$E##KqjL|3Yb|M4atSAJT{xg4f^nNk;uosOJc3@v5l#WC^{@bwOh{)=eg(>(wd=lmtxXp>"
    "x0k{L>`c0?j<L-Jy*)HZZgX>ztX6WR13-Yy2*#hO)cbu>CQZY`*tMIq5Puya39}+44RA*)U={@BYF&gjChX9gyz&ZRS%DlWbJuIo$Yo-Tm=KjJ"
    "vn7&0STYS&o{<)mdaqNDC0T1khrr7hYL2Zm0rY6oT1geTWYcdKWm<zdi;+F6$^~g%ZF3}&OxIQcLKG`ON~oMGf<q|mgo#L8^Z_xEPovT354sMf"
    "y@VVjMa_j$dwZ#6W8STb*7bG3T6Ie$9&ME)nA%LkW8>8-j(4oX*sRs!>6oJt$Qvhwio%p%6)k3!e4Z)5A5CW<qGRZ4!e$?i7p>WRuD7>)f8#!l"
    "F9{>p9H&@}mSR=RLW8_^MB<A^e}xFaUg^LIlMKR3B;0f1M}eEj48HTV<Ks-s9e09fyf`4Jrz=7JIu7|0k}2|0dYguQz_9{k>=CliXhpESo*R?Y"
    "3HAI0<l#zg64HwjQcrScmtaMySW1U1;wma752QUarBV?=H`XekQ#52Q$?q_!euF%d>k&_sb~l2cQn`MePH#X<bfdaWM$3r8PPf}?6jX&Q?D=`S"
    "J>U@x+!q?CU?D0aq@)>o48(9q3w$*;L2x4v{U*?*7Lwnx{P?l&XXCh3stmxJo^Ix=W-#D^SD6MwEdt)V94fZ9<N$ED+q76gw(i4R(^Vfmer(5J"
    "1VN9aRk2NboHLDJ6Gs*#_B`|r>7I=ZZiFLu2tH+UP6EHc*c4he0@Yy&&5!i(Q5`&3ld>D8hr3d<Q=ZFKB9OsRaoBoipJzqHQmw!RD3_@w%48E="
    "O*=BzswppWJKNc8ru@7~5D=H{l^iT4^g2C1Z^F&e*1?!T%)}Klj~uSO)JbwOEAqM=o|H|FSIMkrfZ%F*?z1j8u$Qz{ecz8WHp_^#KAn-s%-tXi"
    "pL)u*z`4y@&Sq@sRFd732tVcK!Y)Yvh&5vbeU5pa9xYu$M<_D({7`68SmUv{GDTfENp2P@>hN%o3<j9n=@L#IPbLjaD8a&X%UU=#k4YL_2CmfI"
    "jZ8&4<Oo=M7-QOza2Ggmr0q*}y;y)mm|0N&Mc&r>#wJ<E!B9t}3>yvfYXk@g&bb#+tQ^GWmQPw3JCjZ}ektJ%@I3Y(Z`i$l|3;OxV7cQk`ICK&"
    "W>k~R;|2D!*<1qvj*ije`aQeRr%RAWqnjqE_A#^A`O)U^2z~9#MajxwH_oL&*ALu${^C;S5~x-jydoF)+PvPd*@Ebo(6B<bmy{oQYmPKN$ksV*"
    "MnL{qi+}~U|ItV86k4rb4-A|Dj+uI-M6=yq?{2Y}&Jjf)9gkId{7J&?*Z|=?dUzeC5kFll$!Ne3Pp4BbBK6~xYbDL7g83_qo*h{G^pdR#Pp<)s"
    "0$9a>IDSA&c_0qRvvM3SDP}t<!vZ*U<IJ`L$44)h_YT*EMqV_xqQL1WTW*1wn0}lY$*OtX1uKy7t&lfRzS7k`<ecP_AM;`rMroBr)dhikTJ(fs"
    "l@+r<&|Wt2(}F+^W>w=pyfLzP=D`E`bdI^?1lyU2j@;XJ2XTW^4cwhigR^tg1=!cIeE04h9JIP>Q7rmFr><M1Tu56yS<I{|r7k+UKKW+r@*+Mb"
    "Keiq=$XPBHckc-9X-9L=qld<<gGCW&226)D9V)HUVP65P*Q9F#6rpWxZINo|w|A`Fspo36Fytu^WV(6SrUU4Ze$FIcG8C@EmodJJ(}>F_v_K%b"
    "Bx!wyT_g-i?j)IEnLhH?^%f!YfB*0Q1aqn~#T@M;*>IkP%`>ch-i<Z&OjIbWR{!vM#mIo(w1AF=Wntm~^vIvfbXrh5pU>ApkqJw9WhP{uHn!y0"
    "_X9HWd6g6Eh)v{q`FtNUmK)Xci}5@~_aZFLvLwtxe5YQ|<!ZHCwevVp=Ax+*ciu9zNsc=qv&P-gKd^RK=o(+O;&;j~w@AH~>bxH99w?=n5o0V)"
    "!D2=z+8~e%eco>$me^G%q(|?%jw+3QGm2VdXu>SUz2q?N?15M+A14C+C>wNAv%X&wgfLagO1*F<ra>ol)FG7;V7Ah+Znl|~ztg3M-P(q6Ms;eh"
    "cYc0ew9m)Rhz_VV*;j-l-rm_Eg9}S~dF8AE&4}Si-WQlA<5$L~_AJyrf>7j|_^k$+2Ry+O3?%bO=CgLSo`l?a&hsmd@7+Tfjf3XG;hyfLi1(H#"
    "^R-N+sW}EAv$;;5t5;|tB>w}xTs@wGwSJEHLXS614cS=SxV2wF;5X8&1YFmKUxt{;uzH#0vR1!}$zAVuIarm#9|6j^`Mf1ha=B0`y-!ZT!H1tz"
    "t1*+u@yQ6`7tlF{s(53!ez(!s``OPP`pPLqoFM-)kgdfA-P2&Ry|*M+^6qwRv!BVJ@Hw&N8avOQdE{U(qv*rnlh4UJjN>9mHA(>pDl%Y>rZf2s"
    "d%Hop{^-a&r*lY>bs1!4Feo)?Ef>af$OAsN_R*Y{k08Y^iD?#x^}I~rcez9%{9^Guh<S0DVXoD;-V(*bu~-+mBAF}7)hMc+o}OlpGfmMNk~Wut"
    "iCS`J2UeF0bjXOWmK>fW52dxH8R5`NZWQdcbcdY4*-8tZO;_9W$e?lWJALJ2nMsMxaEkdH&nA<6RD)tnl3~4$&s?J;WlXKRp7oW<Y-8AjO~AUN"
    "OQTUEosn`qOEAN)r-h^|b^+O261X*5rTTWQwz$-lAUH?*k3Kt>g~AO?wI@L-W@6-nULZUjCiWe~7Ht9G-1g*A$92i)&ZKNs&U^;M`(isoM(7YO"
    "alW(!WJP>!iJ3|%I!R0CITg1{x+b#{;QhH;B<;i|JK6?CD}tiA9-)?oK8z(%jp7Upgg#g#QKf|lseMi@16Dx}gB6E95cF)00sslJB(AE2%WJ$;"
    "9JZ&%f%k13fIa)Px(x8TSy#@*T*iyjgb+w+EPX~3^;#~U)z4L^B5MGZSSmfIz~?hsQL15Dfs$!Q6{cv~?&B3Y3A5RJQY(nUaWb?!sEhCUglT%$"
    "lKgaq32t1X_hFQAQoxL^_dr~pfJc5l_pD84cqHaIf7om#K;B8NY+(+fJeTl~?-z<FcH*QC^Cy7E+iHibU&@mf#uzFp6c`tl7?qLFcIbm)cpd~x"
    "zp=SV$|B2@ZIa_m@W+LC1`cHfg5)P+yPHT0eoraie21>+rc-E<1qrxHIbSL<>q8kRz06*+!X7+H*0~XSEelpsX_uGHd_KzNi(sq(J4mnhv-zot"
    ")1c9skCRNpGMg7%_X2nAd6i?{jZ)4fMBixnFLNcmBuuYN4cylgQ%C{6PKzNFx%S9md9V{D{<qm|#-mr1sv;nV7`dji^-Q1nu8AUP%T@S28MdG%"
    "5*y7Xd6Fnzh}o*9rZ3MOt&Ik=PZo_^Etk_QflWh|nmPGW?isKIUQ8xxnIf@vyM1^_XLEl;h|O}Lk|RODG)1LGnw)EJi;xD+WJoVxaFI)h@XKIW"
    "5*B=>2{5p}0TQ)qyGTVC?fU+l058u0Oo_Q_f;^thbY`1AXdUEt;1Eegz^7Fz6jD-4GBcfOm40?r%9m)rob#shr6jd!{Mdh*h{xVCK%xg~&Cj}m"
    "3+CA9^)?oFM-f-G`<Si<-aQ>EjTwuH$Fs#z38+OOnK<)!#Zw<z#a2h8eDNXVmF@y?MP!^ZVk3xEAo)a_=SP~H=#-!c2FTh=ZZI&W#rInYNs;&R"
    "d_tfOvY16jPOiN`wHGpvivW9(+8q}m{_Cw-VpCF8vebd)(XE;jDJ&4c3O`yBULfJ6ZN8WZxt`*NR~@nzbRQ5mr&8h3E1~0Y6*?I!@APN=x(54v"
    "XHc)t{ghc0pCf;`Q?DC)lk~1Ali$rYmGlL<X{<O3<uW585d2(#2!?<z#-IUS4gqnRm<J91t4J6*nP_iW6{Qa5P0<siBzc3uVEAP^4QV3B<j9md"
    "0TeQKTq4xL(>!QnL52q5MoAQzlwqbpU~Duh3s-pk;b3qGmxS-__g;OqBudSuOiMe-UStUXpq~c09uM``EcuE(4D3%oYqKHkNMQp6MOe3Rg|zTT"
    "p7-PlxdQDrMi$wW?9f$}xD7tgTFvvMOn0{3F47;61xh-qjU1n<7qq^24|nwKU%i*+iP0`~esu-L@H1^zJJ~In%l#EC;AGAV!$l?>Q%RB=wOX%l"
    "xqx?>sC)OKsRyE|vUuZ-H_$&Iq{?Q;GKzJU_O0#>>y1QrPBG&|ranS%e4VXX7$WXA%3{N|vtq<UG!0k5nRV3<<F`JB(6=MR>Wkc7iUCpL%!~2`"
    "%nm55nLgcmb)$|{IgrN1lWfgCld&$e>7qGR8KZ;Qag&%w0{l%oBv&ZL9J8{n5hy0le=fzj-HQMUJFQkWM~b^k$6eIxpCz1E!mcd?y|=fQ&lLb*"
    "KjH#I!u_k7ab*mp7%Qa1J%YJqu5&Au%1I3ezSqmau4|_COXfiU2BM*>;JT8ADo*L@WVoh2)A6w?DK?ukGe;2&1`0#WUF$&^i!KUVX^mcc-Kcly"
    "@oro#k%e#^KY{vitZb-g%+t{aM*-u8QfW}(!m`USpyNTHeqH<cgSX#?Yn2cbgbJxVefo4*f#k5Jf*L_@bOT9@LbaCaxWAmuE-q|_Zf8a)RdUnE"
    "$Z?niomG;sHz#r09iDJ(0PZhi1GAoy!vRoi@7~^o8Ig5bT*C=7)>7%8Q)^3fM%wK+_qI3lgp2ngay)AMPP$!#QlL(Ei}m2GePs3CR61+To43C*"
    "+}|&l65<f+!f46g5(MFebzqr2!84%O490n+23xJ?Gn`kM=hd#2if>iB#+<AMBl#l3RhgoI)GwXDhH58`&A6p=U8GC*@o{pQKD-ZV^)Shn;|l3B"
    "*BuVSFo?`(#0+Mu*{r)sh(fMG5B=RX)oQ7jNjw{(3IbjFI5EqB_b>&1+I;86W?SsZ${|KN8<alThqSm$Uva!C?Hv&n)k;s1G3U$KRC>tx<+IF~"
    "2EB!5i*~hi0Xjn#1Wc<C1i@niB6qVMw4;#V%QTT)&tyb4&v_q3V%w@zdJ$)ctB`MW6C=@%>Y>5rsEXo1`l5^RDiQ0sbtu{)cSnKK^-yv#$`5Cs"
    ");=gl)-MknD`w$c`NoMo+9~vlQK7Xc{gdO@o4KVWKi}xgu<mB|+a0mr3<wBj^6BU^3$i_)!R7j(*1n61nS0J%n<<dr&NIDlHfB-KlumhTtLp^C"
    "uoVUgM}o1o*)AP4zbfa5*p=25aA9>qkRzLwBIR^UU1NT+Rw|K^-pR`~-ygat?RusRS?gi7+ER8tX;d8FhWRFK^d-SdNxSc{1Cvz565}kmNgQm;"
    "DAwlW8A*SkRAOpHCU8w_c<l3Oq4ce_aygd+++%LqR3bR&9NIzw+KG{;dd72CFOpfAtYOLnPj4%el}qAvory*<tBcVW)oPRcAKzbj@M{QF*fyIe"
    "F&d3d+k9@0j$VIVn4UcvWm;L=(p6WBoo2CR*<KzV!tQEaZ}K4EJjYYDrjPf<-t}|@kK;Iv#_;F}NE?gL%w<ssph_){SABSlhm^X1Vcvf~h!&yl"
    "R|p(v9N27yBLm{KCeHSP{wKb1_t7P)U16CF8f@r3S{oapsA|lUAj+{&^m~vLqZTN@rTjg>^X=`?sF%$QhwBr6em<q8$Lt4^*0SgI5QB0EV^nK3"
    "LiQmuw4<KXxqWm5u}X0Nek6^Sn2ZMh3SXBkr<8TJahA)Y`MWr_%O#3c4!Ww?dhxJ=_DM&n-)ZF`J(!WT?HmYk&|h##bMz(C=RJTq^1s2#O6wu|"
    "7Z<-*zIk)2i@y7){bvP_d;8wEu9(e(Xz!-rSSQM=5%FWt^8d5-X3dga*O}NpdGh2u=gm8hH4mr)s(=D9kN}A$MTsKWq9jU|+)}jcu-%qk)b@kJ"
    "Av+Ly^dE58?uQOVM|9f`Dcs@c=vFkl#h`>12azBl%s|amcg&mf$usW3>s$Ne1s)6rfg19j+-L8#*ZS7<E$sYN4y%xDLu%-y#)X&w*Ho);9Hv~q"
    "3|>Q3E;~B$fNDoFNRzJTHDo87`NHsDWHQcP)WRCu=FhXXXN333VMtolz8R1bk!@6e!{2)CLNPV<2ghoX>NL&k64HwmGD5T2lP*8&h@5>d;mWoE"
    "Of~w^Xf#6?BJ?V0z$3&#LQcUwvSH92ls;qX#m0ss3Ew**Vb>+$+WUv02Q9Z=r$fqOf*;eD^mX1ypeIh-ELCc3jpBIf3;p->v6I1=aLCK7uOba2"
    "!UOD$Q15ab9i*AAWEz~O{fHIMCPa6jjqe{1z##Wca=gh`41E8~kCeH3_2uRT+YZC0icq?A-8}1%9z@aI+(h}^g*tgG>x0u=?s3?^L#P8VwOL8I"
    "G)7ydP*GwJ1(WYUk~+<j&hMY{c!~@px$@GUhk>6K#M>%?Uw-!4gqtPN1l&0&npNc&0pi!V0g^5yeU|p@ASjjYhPVr;LBegrBtCK~!^-Yn>RCK*"
    "c)9_WVzPQN*Ud=cTT4=Qj*U6z?wAG-y8V<HI;Zn;nIMhXR-2nOPEG5HAk3WfGVzht(2x=;v@=5EEfZ+FYpE31Z{CD)T&d!nT1yL)v{nN_tT~=X"
    "i47v!F)l%6I^~ambJzg65yI7o_ay9wc~!1SVe!c79rD#GlUBQkOO+$?dvyH5irZPYvjKCtgvT)KCz|8%vIk#;GnZnLmP%RUAT+l`a;Mh|WGcRY"
    "zoJmB^eI9vHnE)ewdQmh<no}ujFxGevrf7nA6F{xzH3nRGti^aG~k+i<3{9!5U@&?FeA2DOVdGQJzo^-hK5wowwKE_8cZ23IJ#j?0&nbbUz0Bw"
    "^W1C#s)&u^8`iyAQzW@crGy5K)lNsowXwJLeD%f+m<{d(7$dw9*mGrL!d#<^44KpRUwWw`T681GmH9<9Pm`m>4lzdI0&UjH(xk!EjCS@302D_v"
    "uRI$EpnaDoX2{ezIy*X?EI^meFpw{!*og6bzL=y<CwI}?O=d6Nu7g!s&8ksUuBkx~6ZRXT#%7eRS_XjSWl{55NxmM5d^mq{s08zxJ7m+$>FKQ9"
    "NLP&Oh&pOWXi<_-g`Ca2!Vh&WXGJI&qF4`u$)O`!oNyJZtBuAu0FQs8(M4#iQX5Z`WVQWVx49+WmY+lzI(TWgynLy?4m(h3#j!o$X0us6@cR8I"
    "D&c?%iY!Pg813wApFbSN1Tj*S=eF{QkLA%LTB{M}C<XVXekdea3vzL;#uxMuD$2KaWOG1L!qHAyMLf`lOhFIl=|?M-A3vN-u$zhE*?wT9jeLuc"
    "kkJI2KE!ASBpwt>;}oaO9_Jv477bBZG8CnbI*JN~$X2Ij#sTcIEO1sg?>|UQ5G8h!Q=YV7rBZpHtE@f^`l!oE%0lPcej1m{T2!y+mzNzfZi+T`"
    "OWIf!#{kzQI)AFw)TEeeM>68N9JLtFB=~xjxP%xTV|7nYvzRiD(n+`ov&JnS$an>)ZiT8$R>dm$L4etiGdMKoNQ0=IT!i;3d=k$`y*MOLyCv6*"
    "{@|{DC<o>@!obMrI)lMT-@del_NRBG3CCb%GU_cv0bWScV>vaGmrXb)CsWnKXDiRX*VSapzC9&`wcdZ4s7*qB;&|M}RF;RoHdKSD*cWEJ{7BE#"
    "*Nr(a!A%kC+3%>KG)JFK<NafON|ydp65UDRg>OQ$XyuO*Y5u42xNi=o-xI#hzqVXPeXksfBeSIsg$~CAf8RILo4;b2aQfzBq1M6#7pQ!@sSxf="
    "r9U|$Q~nTY@PsyRJ_$DBU;fIp^>L&|k@*Yp4Kp_-u(h1%|JtOX?u~z>Mf}(|V$(b$9)DM&@5IEvZH~$Kg(@)b>ZlY>o>ofX$cRIco6$bqzM}4!"
    "rchtGe<SD^_4}xN+#^vNX&I77t}j4_mZN&Ad{b0qc`F_EU!LnLgWuJ+AGR9iBx#gKcQF6@W%S23E0Db?m=ks(XKHqLY1iLa^XRrdNRsFm?_FX("
    "XY<V&6QsoP1}f6QLdDb}AIaHxusO}mD({%{{}h?L$p_!K9_fG9zg>(r{_2S`hnnEWyR^3W#UDTJC+XUL@Ulrh$d4YIG5P%>Og_-&r1r`;MDTc="
    "3=5iYgNc?Vsjr^x{pud=^;b!{=v|VT{)Lo32+Rv|5||5S>YggoUC{@G9R6ov&S8?_Fg^ZBr28j|bbSz*^h)|vh+ln@p3F(U;AWq@JNp`){FP=W"
    ")Ukg(oz2G4YtQ&`IZDA|H`VX`elHml%9VtC=`L%9R~=rO|1_<CXv}-&$*a+q8{`cR6Mx-A)1Xs?@*a<8bi@1K70W+;^o=8t%#-&{{!QHsM%}C7"
    "VD}r}HG^AbU&r@HA|8oH;=--_?_f$jEWv0Wnx^_c+{YX^`NHA+7cWKgAWmmGxc?oxmS3M5Md)nDL~Fx`f1&@cC=~UN{`X!QeQ7Kn_n9U_C!^3@"
    "Ng^>w^w11ny7;M{{<IPY1@V1S_@jUJLo=WIzjFO*?aw##@|*W{aOwPNe(h1D(}xf9DY9InlTbbSi13Lf1crLDcsdf_F(w#K#{L^ShvVpcH0N3N"
    "k%{kN+VY9|=cu>o>!W#~KiEq$#YVe$NBfUIofy)CNk25HO5(8e@<>ljIus^uwLfY<_wK#%RrB5d_~xLe9*SsUjy6V-|LK2MCiQ#S=)vrb_s9$j"
    "r}h4a6I!|vd#A`Sq`&<rJ{1_M%cBy^AMVP>bbY2>{fxSv5(b(6{Wqk!Ou};a!9Vu*k~`(Smv_O9SC^sq+dcn>K2x;$FOHJ~`FEb!RR5})eovX7"
    "45XTf*V04;`@6K@##`PjnwjBsarYGw{J)`ic1qXs%>h|Ty6{1CN?_N_E(UZ5&9wg=CNLBvG>IO?ebAAZaVm$&e0-%-2vg7@-`jfpmX_o(RMg$s"
    "1NuCj?o^~fcz8+6K<w+Vpa$~4x@<PhqxllEA*;cVkYq7>nj}xmuhXN=+xNdk=($Heo6_=)Ka$2T8!(JH=C7c<XNOa9@|xLuN8S2lXr6xA_(w+V"
    "l6ZX2Tv{~`KhT0p71NptpZw>IkE>IE`^E9_^loA<T%ui6*DrrjoG3p<;SGT=gBF8zIeR@As$ox0gD>k@Y^Gs)?hB^&OBd7VzS#U@1YLhL-=&*Y"
    "Bke?+`$xA4gs6uJInkt%gpS*yL5}S*y^lW>;e{t8QZFR`aj$XusTtD6?H}xlj}j;#U?H>(PN(q)(UvxSJ^vCST%WuE#*i;g&<pg!IQ|62^BezG"
    "nMb5?bN(d#>bc*T9MfG=^9$x0St&g!|7S~i|DjCGs6RPqigRkbZg#}i)iZZTM{j;36eO5BFuyeqe&mrvk8dE}a@T)cxskMI!VJ_;$)8%6{qNI3"
    "zPF--^vamIhLmocL)Axo{aB^NVETtT{Q4w0ROa89A10$8O$@ip3PJ?&u}GWW0x%t)PG0(x^fu~^O<9Cy@{k_Ye=4W<)rUfSINrNCH^1@XFZzQt"
    "07H`d>cqN$;lV87KtEvY7v|qK%Dq7zsozLH*pG{1&V@9GiQLtbSO4%8Gd1r&iiZBvJHK_}M=x~0ccPQ&o&Wytf+?qLw$Q1rW4-@X<&2(?L;QH6"
    "R+n^q{E2O?K+Nqz0gMKR<Nx(%5rM~pp}*5S9g!sp6go=Gq<B|>>IwZ6Yho02Q7k=-jE>BCA<9ZmUiru3zxg!sjG7B`HSjCmWAqO)XO_8X=Kthm"
    "PXaB||Nr#%pZ@KefBN9ZKX~}_Pe1+XpbDopXCktSm6{EoaFj9uXJ)7`Xfdd9WivUwU&+O>TkU}cUL|cq4mT5UfWz<4HR^oC4d}lm#VmJt&~s~8"
    "2KXpHG_zw{fCSQPIuNo3l{u+A<gZLGVscT_R^Wlto~u#Hcu9OmuW9&<Z7ylAfW2tRn2V=k{?Vx5xkfxS$(8YXV_PYG^19x8VEnAv7eN3rQOa;w"
    "ihj=Mqi*Koiysw??jByX+)b}zi5mvSMW_TcI_S{2hq=c;*OiZw{+#P>>8v`;9st%MK#+ks`-imJ&Yb%iw7O*&?v;4<j3_e1@765)CNsan`=2v0"
    "P-NZP9792m|0Av%OEChfA~4D*bQ6KVo6Kv8Oi|6Y<IqFLU!=FZjXAH}L{KNNBC@tSpNXPO#_Yn>LWzhH{W(H6OW%cHr<R+q8(VCgszGge;#acf"
    "q9pr&SLJ9=W=4ZRE}n(rfH@L3Oh>nk6JBeqg_A$Kc1G8u`Hh&QsUp@O2vXGPw{<#_ROJe`O^T%8Sd?piTTI*>Cq<d@Z<L|)b8<e!2vysvxYQ-_"
    "-(toyP+DqBah1bZNw2(M+{1>E9{W;iKKdQ+6R+M+#J?vWqZ*|%Lk=;=b;_cYQv&1T?wU1pNQFJI4$+h1VPYB_a}3j+a@mBz=78DI#Eat8ROBQQ"
    "|Braq)@YFLVcsxY{=vL=!XDa!CGY=_=`%YBaB=Eg4(uk`$Fg!B(G^?FutRcjkhm|>OV-w=<Oq<v88%dyJ-{Ww+NDdLN?Vd(&O%k1X^rp=#~UVN"
    "C#&d>PIXt9Q(K0h#4POGHj5S0ZqUc>nGj5l*g+gTsc=qb@c;B8U(H`;=5_w%(3twhI`fv%>QTa^yC&Wy!3^P6n#naiw*g=!{3#A?EnkXSHC30s"
    "`)hH^G-MyrvtJj%sX@(L><}844&V!{tK4Jub;6YRf}$Z8K_?-o@mxHOTcyC(q%pAP3UdP~(_*$3d;4i^q!~nqJ_FoTR?V~kk4qFql?$`zBQ1W#"
    "cE-YrY@^P2Dn<TIk5pb@>+g+PJv&0MEpD0)T((Zx<hs)2$*d5@Xkb+;Buyunb57`u4MA3U*Y&iU=oeI&8<AtMUDX6eM1e#(<gu>8pL147al!I4"
    "ymn<4G>Y~<i3O>jJ)Ju#d1$K|H&>tLEWM=Rsa<*zyd+ml#Uf*=6B0gZ^?7@YiLt6dfQyu&6N+#A1?QUv?Uzz}y3CQ#l)swOk17)`CPy_TBOK(1"
    "0$vm9Iv-ERN;5GQ49$`eIXx?z5?ZfMxT2aNh9~^VrE+Z6(ZwoyTo<X|6NX31r1Tf0CpHKMJJQD9KyD(EEfB~<vrVB(=qFaWEiWWrHOyrMd%_Qz"
    "M(&C5;#zuqIRe%F3!{wpffr79C3L+W6M^VuQ;RH#6$YN`2&`odGVugeOrPF8ot1nu8DFC%&WDJ*T2{>wHhZxDk*vfbe|_AxB%=fae~BE}hasZ#"
    "8_-Q~W+K;9`VrG;n^lxpnaW1al-6^y<(A3uh($;qIC2T=5tQ*zvyp(UnQ>k|BkO{0TM=ih!?c%L4M|n%TN_mn(sDT^nBOjwv^Qw85K>*x3Rgra"
    "yS~nX0!)kB{G36FCzFG(>^HT!@E^E57u1=gmy1^PS_!|N`bg7FOES8{geexqQWizw+}cEo$2=3#@WR2ks#O<1obG1d{}`8(9~bM3#&YSEn4irO"
    "gRn_3cQ6C2!z^ivE`FQ#dzRwThbB`>W>2IWu8}9Tk9ff_dGw>TEf(KgkP$Lo6@^tOTQgPm9_8A|3d=1vjXt!l+UN0y!o>wr*+l28LI;d}XY7uO"
    "Z&r>Ztxwx{P2@l$pljmtMOQb!R%(!hmYSu(T@pF>V{;L#u1^O|Iz^MuDLWTeni2W2gp(t!OFwn@%5qP0HKj#cyaDq`_KsX?w%}ki&t?>wP?TIa"
    "4FJGH4g;&a%$U4>U7O`IYU(Pg7V#q=SJ45GasMq8h?p?PEFHwI$s1Mt9FgTlz!R8VA48giZ6Ix%vcJlCun(0W+arRET2^Fc#OQ)4ae^FQQra~>"
    "6Xb>}!vdCLbCE&hpD627ArIf^7p;P&7m(s7_EpZ&Uz&r|JSAA<FaW1lO=sYtVCPW<=|WDq@M~fEz!wC4{jyj<56$(A!s?v`M=`yh+R7@i1&}Yu"
    "Y>f^@a=KAwUCHCZ=+16smKzE%5DTMnm~~cW)HSMb*362OWlR_GoLaE$**pU1*%bN$Tl6|pVH}ha_l)@J9)l5k$AQ`daiEPi(qgE&Sl?6VuhF#S"
    "v1!=Xj22P>>&0(rFw;(13U0>HT4ao{CdUdiJR@hu)l3EV9@7<K3TKp#W>R(&rZHzGdbyba(9cLC&r)HoFxS$7$XH{KJ|i#(iF0PF1hcp<u_i;e"
    "C4$^{Gg;{dT<K=Q1*R}OpBx(fZ!C9iX1{E-`|R<H0!+>Q_Ge^<oSTMa&=K><LguBNg1e^=MUyv5WjPh@Hzwn@VO_2zgi_Lske5u6v+k_<1r&5v"
    "!HH>KCW*uu#AjB{O8$&m86|9|w28Sihl7A96<Hk#wwYF)RI(Q>*&0;X^$uR9lGXEDqe2%lU4EqV%su7QEk|;0EFRg5FYV1@36sWV#Vy$)Ol`v2"
    "DUm!KPn$EeS>5cAyu?M-q)k&dUF#D)%XqUPti^O#ceh1k7BsS{tl^bUZLSKJLwtx2M;UZgthi&dknk2Pr_1vIv@Lb5T25pXI2wgsW&7e8Z7wbP"
    "UBX2YqMcq|+$!2mo`x*;ciH2{XAkk1T#Z~{6AX3L71Ll8PH5YIE);#gm%(Qe=Tg<j*$Vv<JPp;)Rq~zK-wJAg4+XK_jINselzTN(v732CgsFo_"
    "AM>s_4SxNnVg%31KZ&uuIk{p!BRkzQ;xi4R=aw8->}oX;hhL%-2ZhKqVtP!yi9{Lg2nczhY8wbo=@}UKLOS599HD}QFp?^q*!!mSaKR-?8`{f6"
    "c9ksJ0(~m&9WJDdgaYM@gO)gd8tNIjEY4>c>+EoV)SBnpU~<Rc3OD0z=9&sAm(Q{wXEGz%m}dRxAeI-5pLAqiPB-G!%Tvry`Nfl?iC9%{({i2{"
    "Re4A+v(2RVhOe!@-rhdrMJCrYBoJXUUzW-l+sxsGxxMfFRZoO!lM@o~1r}xmc_ZJ_U8iHCKR55wLYfT4NvAJ~#aXZij-A7B=G9ec`<IwYAON0|"
    ";B+n{30E~9(%F$%6?TXbP@iM*H2)Um4KlGm!PUE-CkpJ|shP+-*|biS1#%^XI;-AO%yPklGoxsuR%^BldW@6ARo(^}%-i`}x5!y3g5B}?FW?~<"
    "5XbdG=(SNEY4_<A$u!X}7Dc(7lr8dBJi(2Vol8rfRG)wn4lmo%W*CR!+@i(E%QOj)LCcg1=DR7WnMy^tMagVgXe|?OoNHb}xO?JYcqhKSoHG@("
    "rNz<6JhM$+2wrAowpr@6TBcp9tdyI;$&RzES}n!nz^jNzG|}tq%^hFsBGV0)a;6dFs#WMiY4wlNdg6x*9Z0f_soJtsGOaDwwbObfEEDI`66O{j"
    "#Q}<FX0v?0!?k&H?oFc4Idtmfk_#S~GJ1^Fva`&+O=((a&|8;EU2vQ@m)9DYKM&rK3Ar@d(P6^dz2N*ZCAy>y3~O9%)3eG~v_3xm(&n!OV;81F"
    "Ed`tqS5A~<)wl(CIq!4OMCe6PH-;{RQ1>9hq|fs3TCE?e(I}2h4xJ?p5|<nr_}|8CNHBIy!7iGh$vg<e$dVq(*md0j0&UQY`MleJ<C*7B8>h9d"
    "2)|Ic5j#6>y97q&>9ithrp~<K#z8H_5ohSbaOlUb4pTWvfU!MYNN9Uw(RCuT?B$)ymt-A}or-iMN=M{&pd2MOrBss_jTVi=I5P1E-Q!t!Tx_;Q"
    "H?B5^!!Bs5%gbVUHp3KYjKXeJL~${s91TDDX_<tiX<E~nQH$!CVlf~O@XD2cXv*bwxj|Z}irJ~?EdH8!0V!uu+B`J%X_YLWn&-t%iv&GKUjNZR"
    "qVZiNB|G!wH+_FLTd!7)gF>#|74kU64YAe%V<GM<IBsgSB0!k$`{a04^Tk%U76{*8N|H2A^B^cGm&5S#Wyf&_19Evr$#7UIy=0CCNT(a~`s;HY"
    "$2#jfX^{vJ;0ldf>S^VILPV`OYvd&CoKxoeTK~0q3u5A+S$`VGcBVKcv1lM?2X&J{XzLWRa1Y%#<<d4aVp-uvMo#n^)<8!N_s5Jzs2tvO(xOu3"
    "cESg2I(3hPrBF1V_M=5T65U{BvOeMCW35+uz18V;si(qU;FLP@{A+9I=#7|kJA*j;WzTgnmjEOLPo9clY=RB5LM|#wRtuRbc6>3HatyM3-Dq?>"
    "ZQoCHI*&m}VZ?LAuw7n%0`<n7nY0E{dqqNy!smYr(LWXRH6`Vff@pAwHV%nvfd9uP22l5UTZ3YWWIm@>R+g8mx`D0uUxaw_<ZlA;cCmQ(-p^-`"
    "9xY}JfHN#f=uNh_({#&hn>W%J1ud0I1x&;#Av(IVY(b^15kV;<i|8Kf<<*rLZXoG?2W2fMqQ5FudE1-Y+U$~#FeM$)D3|jkUF9m|IX7DvaRUd1"
    "F(9wT^=maieNqo@j_j!86$-LYK!v2>nV{hb(|p9p2ZbJ|8%U(5(_D^gEz-0tC21UM6)%>yP6XyFmrX(BkEa5SxI#Bm(*N`MAelq$k|{t<Y?QY3"
    "wCI#)X*x50$!BH-k$}clFoOqDe*M1kE3I6E)<;rK*H*=O%`TiEtqa>_<ETgEb(PW~yO@&Qshok~elYO%-BG1%e1r@vx|ygztnHCP?;GSqz>-Xg"
    "qDr?7u-4(2>jPW-Oa`q|0X2@Am6W8r*(Ci+uV5#-=kvZ_#t~r^?JVw0_W;2pS8%nJ=XnK?-Vwl|7cXUfo6DpRi@H)p2tDShwrHu6#xnS7lKDXO"
    "c8g@<3XMVm^xoogJ+eQekNv_4^ek10Unc*XRD&2s-KAV-gDh{YwzV~`HaO}Qiqpri5Q;9L+;{zXVyX>o3b^N3t(WG^nu=#&O_8!zF2^USis>5h"
    "sNRqH<~$w*sE(VP#FeQHALw;??V5ndKNR{2y=uX_yF4Gw1QVnb6sld3N<s%r2<5@H$Ct`E%A^10q(6ll>$;VSsRYeDfs!g;)V??s1DKaHBvLlz"
    "Mxj`gwopn1s8lZ3bdq0MMyyz=i%fv$*@m3FDO&P|L@dfvFm@$AYf6AxDsd0`5xIQW^e~*;#22VaO=+31)Lf24e28$YXwY$aVYrtr^_H_IEcguQ"
    "(vV^lArt!hF`=|5ibAJY{2<H&Etro!M!Wl>o0YvH6=tp<8qQlwL7Wf}BWv#XbRb~d6OQyIVfaz>(D>1!(~fmsY#Sak=T#}Xr?r}?SZvZTjQ07j"
    "{;pPOO8{p#CK!|B?LeA^&;&wplL@5Wv-4v(Bt8c#&D`^flKxzosvT3e%0D>00kH(w6M5$6WIi^nYoe^!Kg#FvO?gXs1lpQ0pVY;R7YQ{GjQg!r"
    "-89a_>2H#$FZtE#^LMhUa^Yk_A=YQ*891D|kV%_c1-&6QP)VPnj%Xllf1c!`WCV1Yg`%w3x~1uKDm}wTyt%rjx7gl|MugykBso?h<o+D%XZQR4"
    ")XnZHj=Ky{3gXEgPeXHP^CjI1Q`tU%Dk~JAS|x9~F&D$-wh}ALacwv+c{U`?qL7Faa(Wc`tVxI5U{X;F@kKRMnThU|ov!p)<|++Q9}z;B(r-@>"
    "=>uHk$dM#;R-jB(AM<E?xX`DtPsO6Cv+6A}aj9)8wJinpr|89jkkawD^QtvuH4?<iTNh2i^a{mNNAyM6!D&0986EaWiKWH)J<}%u+fGF_RW<N9"
    "ECLgONWDVBh3#yVE3HzsYG>9A(;3<jL>z_y+{>N39YKJ^1QX!LJXT`Hv`1d`)~#Ev^`T80lnu6N14Zm)73j8lMcwwWLTEYy35#A&0`7+ir#A_Q"
    "aidud+<ZJ%Fy&Qp&*q$?cHe#$oky20VarJ;rtX-Iax%esnf^(LXRp+1Dr;oE{kp^$ThjWN(&I3KLxPB(%3}x!ANJ@2M@J)a#I9do)f*tKn#H+j"
    "A*}Sz&6_tn(<%B4@$$>yZI|{;6h`o2G3LL0u_fA<E_P`pd9U4E;-+&!E(rS|xa&?O0IO;Rz6g9^Fdd?qoWF&vamMudyqyUTaznxu0F6mNrqIU="
    "p=p{?yqCp}xMwIY$wWGW;SSjD%p&fZP2lFw0xs-j9_)n+cE}+LX6f36g$Y3;nO#*|IP9Cx=o#s^|Mm#(6G)4Z+6(pBn4dyEpX0d8!vc;K?kj7|"
    "C-)ISQJB>N))kwQNB<|dRWRk`i+ApXBJ4H{cZM-mMvZJja)GMe0$>dHRzz_XsaCQ)6`rp{UlM39z;wiFk)3<cv4}WHszq6Cw<ES5(tMFGf1|NB"
    "MhhuHyQ8P+x#J+_vgNdD`Xj~s1N7Ae`rvl2qLGghAipEM?43m-Jo>&Ue)M#wxVq?&w?33EVMW&2#*Uot8Zsfd+~*4K;gq*<JcKHwEe&0A;Xt+`"
    "ZYaP^dbJi}5!rP>gSW>F)-Wa`AaRnU5ENXqS(Jx2Ab#PX9=A<;eBQ2NM3dqT41y0nApfC<Xh2#lICgxeQj8S8gKK-f<}_NqWv-)>SZ<MR?Dhoe"
    "qfEJ?UB_V-9XUlk+KMq78@#5DWqmNt>Xz31Q|{JIk3#FR3-n2?waSD%2m>`5Nou$w8EwbCJ9qBTB1`Q>eiH03(6P?NwKZ;Z!_ZNtJ)u+dZR%gM"
    "=^~_Ctsd~^I@yLYfv|z9PDPf_Fm|woFz3#lL+w7VMtmm!WV2JT@OhI3JrTaF;wsm;QOz(dQBIL|(!jZK<jleGz+J&+5jxJ;oW;75ah{27q97^8"
    "$pzI|s|0mHs9RjF&|}QbHfek4yGKIDg)#V%CUZhXS$`~(``AEbL}IA3F^#M#>FYMoyz=ZzrY@55JVf`k$apV%VYt0rS%I&%uEl2P0!<^8>)E1z"
    "GDwh`96%^K|Jh-9v5yU%VJ7SPGOEj$mO!ppY)V<Ft2Q_z(CC1c9Xgbe81<Qws0{KsL@(aha|%dN5FA&&ZU>57Bq5v1WpV=Bb%<p@5|8z9A~JKe"
    "y;5&l+7PST+ACzw?>%C+CbzD<9kPT$qQ+wv9ps{hKw{21p@@NZmoUMMwIC2jF=(<$9!DyM>yV}&AHnZDjpVdYtzz{+o(4lqXvr=I#ehzrfT#Hc"
    "gkwC+E#O>uzEVk&?PG=r<vHQgIF^N+<ANwkorc^gY7^N$OB0h}Wa$So7bvO*DC8?&t*&(lv+~Nl=J7F8G4M^^s-xP+9Db_FyC6?B>m1qvPfp)Q"
    "A6S->U~PeaiyXh@_ExRdNlR@|szB=Aq5FM0<4PlA4i3;o7L74fAtK@Myz!ig-$}U0U=&R`1jxzL!nnYu;E5c;-{L&LC@dgnLAS16C-DYjrOJbj"
    "VLUNg1Rd&;cXGmI$%4$k@0TLDDhxsMc{IB*sT5tk`5b_H?Sf8i(_8i$^gwj-+iOXnWIl)5S$h_fWQx+<BD3(Kro~7}@7nE=RKQNHW`R&N)S(Fi"
    "-L*}Eaq$Kx%f3+zn5=#4`FKk9y|<ojY)*VNnx_fZBzbwjWJFAXJOXK49;jrP`w$R2bH5R?jUur7Rp_cRt6>xk=f<1bYKv~Uawz*D2y<}RnXXK{"
    "zFjR8+O*Y$wj<7{is^3(NEM2So9f9TXT@|?BI-Dz68b*h4Yfj-OUuV2g*dk^j6+n|b3(@vy$T{_;;Ayn$KbP5S+PC{rb-8ixXyZ~=r~KESwr`^"
    "Zg=we=F_L4mWjwG@+sy7@nUCe@yBBi``veQM@L-UG8j~$Q<~ATbB>#_RB*k~I4}wXW@$7BaeCVAh^`D<9X(W&G(}^h(9e_;1UpE>UkUjJzi>xq"
    "9+ex#xm*-=I`q8Povp2vwbTV?0blbTH_(TT<Jo95;)%IsOg$$}(oBr%cC%=bsn>IHnv=AzIfU>MhQg#!io#A*0t3n`>+4sqF<k%v^NUMM%-Cuy"
    "<5P~n3RXnU05{L9tgId!92dEF!{PRn1Z5V7aXhq{L1%vw(51!Iv|1gLMA)QpzX-lmK>tLghHY5Zf%W;$sh3{Dg6SqYf)QaPt1aQq=V9oQ=2ZjI"
    "v<3Rv2F^5*8C=au0kGme!oA}$$DS?OJ3p9vOxZKhHoi~~5jt%_X#~?LdcGLM<nVXt=LRh!Gl1}(XGfQ1=p)|{GF7(IHW``;-Lt~&I4(E^v$Ioj"
    ">vaTb3NFeg$Oz1MRvr^=lc$ySIQcwLCeFqH)6a{P?0e+NxXW?CXI|Luq8gCwA8oqhx(mlxJEa&I2g_+jhp?=`FQ(`YkAm2^8bMt$+M@U=;>_^r"
    "iz2NXoma&;4p`IE4Imc?hg*}V9ZTru_QLJu%}s*7jZ2tV?^ULyu``OIER#nTB`(u3d6o1RiVm>olb1rS$QdOswtqsGGGboWclSZBcwZcbzU`9Q"
    "sMj55ju^COApwJ=>T9u7Pf!qqAOaT~dUU-)^NX~TCj~zwbvc)0%f)Qa3DaU(S54C}Ie=OBMH)}n<=jAG&mSBdz`N+CY$=w-@(Lf<Aes5(AUJtG"
    "I;MoJfT$Z2=T=vH1vGrpZ(3Mxk+dHqvF5rKI&#3;<YCCkMk_npfWE(V3f4~29ZAt9MvRRn(3_p#Dl_-80QDue2r=#iiw;wv!w-r~=1g2BLrQLP"
    "rCd_2lqn8)PMgVB6F%E|n<;sl9N+Qa)^LO)O2sdU*Bj!FE-@QkCQ^kB)EZz8to11x1u~@*38RzCL|Js$rq}`!@gagq^m2SP2_3=bBddbA15l9e"
    "P09DuTu1<CI|o`Z7$^>BX5}}5LT~`weKysB^gSjb0!z$iGu8)p;Cf)JaKaHEDGP-uQY>L)CtKkMnX{;5N=!yzn^w8CIHApSbaByF9uXL&8_r$*"
    "%nY*NPy$@e(^bM4tU?Cvc>YL(t^#d;LBn@oZFM<gD}OAIvLkmrAjjH%0Sbna#LN&zo6P`pdnJ(h7+r1Y4%S95yS?IoWs^^k?KRvX{I*8h+r|IM"
    "BybTm-j!bA{UX45A>VEb*CqFGHg$TOO5Hy`*4g^OB7{H-NF7oT*~B^f6>u@v*T&>j;XCPCo051Z**iWC0!HH8No!Qq2y(FaYUQj)L_33Ac7ZwK"
    "LX~XydX-9q-YLt03UYhn<S}dSGw16o49N0cF5^N{h%!Ny-nnD0Uc<9X1FfsQ2%~+<-e0~=CryY3UO#6r6{zAcfz~ve{DfYQOwC)yr?dCCYO$JY"
    "1kY$pJu!Qou4qWPyIt#&n^n%J3+RM?_V(LX3u0>vA&Vy?Bk~73SV~3JrOeYS<#kS!qzyIgIeR>65+5j5jAf1B4qx$;SnkVEI9t~(odibgRlwdy"
    "dpVy=D<YLVT%1<8=DDe`vsDqucdeBLy2gLoWT^=9sH_W@{U)K8ig*SyeS!u)2pATc9n!@qd5&|;hZeJfz4wnWgo18K;LaTk0?&;67Rlhw&f$KJ"
    "@0b}U@aO1V8kHo~c@Y-{X7-XKIq8`0Q_kd=r;KnsfIQNFCZ9pY0-+k#W(f4dWEF+X2Fqbx^r7dMmqHO<zI>(GY(6;w+pA?dR$)GCT;Tc`5SyTP"
    "^8Wq%_$so<+|q~uz3uQ`T0OZbWh0<hhi&3$fXTv*1cp%gkxx;|F2<)trR!Ni4L$M+NEq{o`Z~FGyG`omAR=8cm>XLRR4BBHP_|xGz*EXC{QZ!g"
    "yb4H7FI(8%4a1DjOB|*L+8p7M>#E{N9h8&L&8n>O`~7H2w~Lc^OrJ|Xw~Q>FdHwaJbJ|{_jMoS~ocPWt07NQ@<r;z%#<e4KkT}wG`B&GnwodZ$"
    "wyL@IQleDG<5XsT)VIuA@^3Z4hKl7Cx&LsH{!EKI-s&n-O65hfft+-u!O@HbNg~hPVX&ezUS@J2YA9PEFP)Y!bHl8Bm$U)t1U3)Mj(EoOxhMj}"
    "`v9fSJvu|TYpHI@;6g9-dLjE-OkY(fXy$MZIgX$fex=~^)@Nl}%;vRcs~Rn8_h8;gR_f5}Tw0UM68KC%j8)QIdw4vGF{CdombSM?V~hjgns7AD"
    "I%!%gaznEg7jLfOL_=9D&f>@sSpr@0+{JaVohzE~WQ!T3;eaL1Oh&lZ@9}~^sZ9NoRI5VOH1wQ%KjL{AHUfm3j?CpqP+{O5$pINy`Z<SGk|b-i"
    "2JWIiJwY}$Pn%-35x;w1^xb)qaI|A7Y&oL2w8YbA6xd@4738ag)m-L+PdU8s?b~P346(b5vI^2J<a9F0>{+!o=Q1oXML2<-qq@N^x`mp9(UrYk"
    "?+b*-Xw%9!&9kH$N~I#<Hmyq$S@RwrO^(FB<C>V<d018s{MZT)OdX+<5DS6=gNg?;t}bupzy_h1=9X&+j49R9CHj#@V-1&nK|?5Hbxi8?`1n}L"
    "ReQF!TRK4*i(Nd9esy)tu)r}{x|Hwl(;XMA@-mi~tf&sTEZ>g}nH`jPftpyUsZw%M&j^f|a15U%eJyOTmK-iMD0p+SzXhP%#d&2+!{u<6e~MfY"
    "^db)><`K-az@NQq_1dHOY55Zj{JCSyb7E};1r@1KS(T3GNd_>tZrxgh$t}n35J(z{U*i-V2HmN22ew#kPTyo|wS7ba!$=HV(x{yMnv=tlz|3%P"
    "$TYgBgRuKwF{0BYnF6WQ)F88NK=p@WTsw^fNppJoGo&HgZNiePCfT(x!v*6;<b@SeD-bGDzMZfpDz&p&g_s&eSjUn^kpewAK6adtGh9XHv&>s+"
    "lo``-z%9y)e9j(?<9W7{8Ehv-i8?=Rrz~YNVfX>el;>nA7zC+LV~BPR&Od#-OR#B1CM(1g=VB8_Uv7zZn$5Cz9T$;{QjKk|G&Y2_?V?tu)vBk6"
    "nKt0MDjj8}mXlp(F)SSe+W102QS?pK1P>pc##}!6sut&zY%R?V_<d63Il0aqku0G7R*OTV*Y4a20-gzALuQ8uf<djrC>TB%Fp>!9qbZ0COU-n{"
    "katfnSgN5Q->hHaqRG3T6w0LHoc!60Y|Da2H)&;Mqp<AYT!g6VhEuMd<w!$I!E&akQ|8bBp<Y48NydEm6UGaJkSq5I1Rw%BH<nA=Y-|vcryVr1"
    "5FZ}e0jTGj_UY?eEGGpZYwi+AQ%h8mp_$VsPyXy!y#2P6qc|)EWpE*JWUNpUro3j%-Fx@UXV(=N6c<XQNwukhkSpJ;yAXp&l2%UEys_;rOpa)g"
    "c)+%jBCsiwVzFyyU6xa?B`PR!G$;osX)C?cM~|M+18WG9=>c$eRn_ZKEYuZSoq&UdJ;y1a{!N--JFZl8Gb*46ira9?X?1LP)X^ks#}rW<U+mce"
    "Qh{NR8B32|+2`c!$%zo>k_#6|ogju*5!u|PLPglhd6O|qU;t;tDFsWaFD&UXI2}raZF#~Li_Ow@2<S#Tz6qgT^$;AcHp0RoPZghI1Y1Vphs4kh"
    "tu40{1S>r-DA_vBFboTzWdqGI2GCu;eC^t`5|fk9$qUy1q}9qqgh!(M{5{&{inI*jl9^)=#O3pA!YEak7wBrSNM1~Ju8{Riv*tb|!U}mOWrYR9"
    "{zM%d*m+ErImWcWeT8NXN9c?Df@hOMuL?{jSkQWAW5}eyeQP%u3nPUCH!X)KW0ut``Q=h87ormfSOGkLpXK|EIghE+a5|5Uj(NOKRaWA12|tcq"
    "_n<CnrM!cQ65=G+?@JkJ9`KI8Z}CX%Mx)hEmrboHnu^QK9oRK7M7R$umYm}wYf8_voj{SvCS1)K74pzSb@hg5><G62#>1*;Ht9L5YqTj6!?7)^"
    "x{tK9;MzN~ooTvix?O-N5(wMTz*Ejf(<YgZdCK87o@s~UPcg^uAvqjmJW=;z-R8Ztk*ns&J0_FSR<)!>uCTU#2A}{ucHluvb}Wsn^ZCr2+MzUy"
    "hC7gs@gUcntI63mS#lgK-|_^sGhMj5juXXnvK<gMkyn3eh9l1W=>>iqna|s6huoOSgz!AwYEasCIvEcrvo^bIQF7qI=2<2%rb-<lD2Em@M8eAa"
    "9QsuiWHk(zU~8D7N%M=*vhy0lpA523%6@T}xfCeSx1Ww;X4D}=IGrvnu}&=$;tnyJ?M7U0f$i`rmv0pGV)=H8wyngRGj|y%CkyrkVOFb5mo4%L"
    "&j|2OYg0g!>@mIBqxq@D<j4@(u><f3Q~DkHhfr51Zm(_eKoj10&<A!9p3CVXYLXnXD=P8UXETy`zM7=TLrZ{Ftpb?dV!BN7FLT@5grLM{h0y#V"
    "kK^<u*8KB;97~zSztjGsS{(>&gCK^qwbCnk(P<J75eSV_db^Q9QVf&%Oqln$pk3syv_(PW4-b(-raealV+`OFbIuRM(+%SX%kIub-uE@n(4K14"
    "tz5)d%0|mUBkOJ(YwZGNtwgDU>(wOvl*bnGyk_R*+vXT^M%Qd<EJe&iN}ptJ>xid?`x5bS)(Ccj1F{?ROCC#+*x3|`)Hb!B$AKtJx-jW6=069C"
    "jiW$Ol+;WIT7d2s!49=(J3uJ`ZD>s|)k-7-c@)8NF}8GFi}+B)0otIowiQtiwdv?bMh-)<kXj~WA24l-No^|gw2ZjEx>_zHig+kx|J1CM>zq&n"
    "Al|2qB}B;6qs$^|L_lh<+U<4=h1wjjv`}cbF)}o6e^!!@qbQYXtrkM(7;|{_YLOwm)q8M&6Qs{wQN-Ix)@LuQre34Gwc(a*R1nTxiM?DOh6Fcm"
    "Ro7r9x6HQsto+|TH)B>LuZD9ll}Z>+r=cj=9`USJ8-KsjK@h_r)q?!0xo=JfCb3h`40CU_fd}0uWUp1TEi{O1QvwktGwqyEK}Z(IO&Y(`>BK49"
    "gyo7;X*6vkm(HeS>DXQh`e22PL0)v(J(N)VsOCyIGQn^~h>yj7GPC5~K~N~ZHQ}bFrw3Yq{)wX*9-@rpoXux0+9q=c2Q%7$>$?l}p%C)y82kj^"
    "OE4wJcFX{4r2^+`=krnGlRv=j59za7QY7EpadO3qsPcA_G$2^3X<wNR)ONa=<GC(K6wa>31tFJ<Mu*52nwici6*UQsuyl>dYibtTghI+(Lb0t~"
    "M|v6gJsb!iDH2vf4FD}9xb<SycIuD>1hNo7T2@v`lJC)d_pEY9;<}0mOSh3btydgpA$8y~;JJnbvHR}Xhz7_k`x?2`#E6WbHDA>ZX^VyF==V>x"
    "nE90&`s2nUCzq20(j|nMLM{|IqIZ@D#m3?=X*Umms4f|E#c<q~zGOTei$<xG&l9e*P#ypD5c;8i951o*YV|v2%`qpf;`xsGJl#oj*-Kp3L)gb+"
    "K#L_SCv3$tf%_1NuB;MB(CrC=9(Wi<Hcr8Ianm8#R0T5t`o)#&Ewl#|@8#=aGZp8pKsNBtds>fd^wl?H?@AnA`glLe$+K9>!@Ef8Vvk+-?YAox"
    "&lE`$D~!R~s#{<vUAi{avW`ouO|d}^o`pypa;t6bki^kdW|^1P64mMrTOKApq%R+->4-(XwQD-0dO)|P5f5~nhYMUxXaw;NVJUmfw5#DP$6R}B"
    "eLV!CY0-oiYp|mLko7!=CIBYr#BxcQBkAaTvD!H2AzCKHUmm`_AN$<21$J?aOM|eHn^`Ogi@p~{I!>Jn^PWl5n>VfZ33!x_Vdav9-9-&V>$>Px"
    "BUi`HrfgTNHXz5?J8qOe_!%514ss(&%#kc+j<0%R*=!hv>Nb<}xP}OxP&aCr@l1(1ED!<}158~gk0xmPz-))4Sp2M#iw_qz*hU1%S<1Jv#bU#d"
    "i*rcvoW~dMbP5I|kK<xUCIt#BPzZw~GeSOMUUG-NvGtQvE{rruc{W=|VA*wFYBYAtE=Lz|ql=lgDP*x@;pVs;+RicNEkHe1dmstBs^R=>j=`dG"
    "-`4B`bS8O3DI(M9<Op&*X;zYk`8USxlgkO!=DNjB25;=pC&W>keYr?F(qdJiOh1U~d8m~b9q{;u+L~~}ux)|I*49?Bt8;@v)wL7#3_@SKwR#kV"
    "QZ8~hB#Pc*`ZuHwlUV6C7GZPAN$2fLL0-ppLU=&GG50W=;jp@3SXIl*hex8!i8)$x)Hxt6IQkq%wvUQ<xSC=U6%FUfOiC^t5ka>p7WWdg11-#p"
    "ILg{9OYlpp0T+&mj>@Ah9j#Frr6z723&q6aE-FHgI3q>3t63@t)ab@>gY)8(IG>--1ayG7$EoSDX7OyXrRNn?Q?5$Pi;U2CUyc<Hgw&=HWvlz1"
    "FwmW4!zxggRV-p=v7#*^xX_k%YA#eGzdXmjxTRIk5l3`w@EuFz$}RxaRW5idcs31NL|m#vKjetq6lBCzQOL@tOq?Vavl8Fksvp|MQc;twIPP{G"
    "W(dd{rVte%yYR1ndaO=R)h1lC7=H$;Me-3H$>h#+9vcInetp;TXwA5Ev0(Qe`h3YRGe|NyuFJ#&`pQPqCHJ#Tp4L%yC}mcHn$1iSUJG@4$R})V"
    "ZEFq(G+SklSzVb`)z;@#T+pZO?kcS+^;Vk2^7-_Kw#qBz36I!29^oF^f?S~v3!M(?+k}io%oG6JWyMCwvM2kvp{^{dETA7Vy}BwBbmX?Xo>>tq"
    "C^AU--rEUiw)pehxpUm)#^@j`HDH{#Pu5ixu*XHDL8ep8v!HKD5<en47nw58DZ}`oYTYCi@}s2E8w4?SQJI3WfH0SHyAFLFq01&hCgj496WlPh"
    "TCaCnZ8S*!63fyNBAI<U&{kSlp7VJRH8>*S=D;c9R2bILUP%YTnK!fprpa84MqDlj5xIQ%a<->~2yYuF0nef|I~yfzNH`-L2F7ulJE8rqmbveW"
    "9$qn*drR=@kTj0M1k*3(Qf_hY#2LQ~8TSDmn5bfrH-GNq8pN)YcBb)_t5=O3s5QH0yDFeO?pc23$F;}c1QEGPvb3~RzH}*H7@O&$yy~nsfYkV8"
    "lF66t74lFGlO1jqof<r`WUf3`jQAONNGHsHa_k4L&>hj~>bhtYN)SLDozVIA5aVn%6Vv6WLrAvg<)yAQx4Y-)LY6_rYC*SoyswU=ymd=>2Tc3T"
    "BMOTsd$P)WGM|Q$u`gOapaRQ5v&mkROP87lUBb78oFS7TP6MT{UcJgKL~>#rjj@k}F#{)_X%p*q*AK-9d6r=kMH$is4?wGL-jw7?YMFxI#mqIv"
    "HDlBSVY@VHg`FT&ruL>;{;Ix~yMAZsm4DB+=Bb6dCiQiCXxbp+Odh6bL~f(m{MbCxrHz~V=8cQN-$}g`0W9LxzJLsvqIW&j<SBlW+-kBpL!p20"
    "s!^L=cwSPhMX?@(j!69Rb8qUw1l;3IkbY^gr*-nL-!kUX*F3V&`jx$N-}Qfls%~>)$^-h7{opInopk(VZ+GiClAM<4JoL;hd-?o3q^i=vBSSbs"
    "u_Y2_^I2_}YzTo0p=KNM56Ukd&~5}g?s+KM$g&<jqSw=6WqY_^+chtz55%WXg~56r6!0?5lQp`T6mZW-uAiHk&3lu=uRli^-v5N$rlKB%s`hvT"
    "@wu7d+D8;Kr7x%3`Pk_E?{)v+k2VG|_UH7T6qZ~}yQhT3RA8!myu_3%yum1-C6mF1=H~`%C`R{9EYt9Bk86?k$k#Q?DR~$B+D+sUR8=woF@&G0"
    "mjhwy@kF2}*IY-|NX1XolBNazZlkCijE4;y?W!^FU@iH>uPD5cqxU29<tNGTBNI<lM4ot?z61FN(n2M5s*e7PhOawsl6!N$s!mAD%$2@x_TtUQ"
    "Pt81)si<l-zF7})vl$fT5#skvvbXSVgP$X*_#u7cfgDEt;g(6hAjI)+`=5Lz{ZC)f-!vc53n#B}-Tgb{B~6OCqPb8Dj-j~FMX+>$EVhzc!HWZN"
    "aq6Y?%a|+So;A5QnIGZz%;C?{g5mzjJ7$(vnH2UtOrcBq^pH@dpBx)=;X?YV{x&)^eoL6wJn%zK3VNlZM05FZvpN#ra6as76RDPI66%uUSInEb"
    "^aFD`Rk2>zju?F^evKgFSN~~rqG2B&%PZu<cGv-tI!Cf3%{S$1Uw9a5IlKRtPksoR^-*qB+}7$8R2<ydvp*+O7OhRX=EU}9)gKNB8XV~rLf&ew"
    "|KxP0Qs$vx+_;Y5_dBZ$h-I79Rzd3gY{ZcR%|mQQNi<13d0KjSJ{m6nfw*kUzl(R%el`}7ZiR$Vn1~-rC;qxIca4zW{;IlRUh++J0+vSe5tz{w"
    "sRF`uI>3BplIDi_m%m@rAe@T+>{vf|uGda<0Kz4?My7Gri9UHx6Vlf*-glD|bU1(UBc(c0uT9eDj7a{7ZWuzK|E{WIkiM;vFD_kk*cYjPD1r}+"
    "3!W<wu}x8&9ji@o2W-H`&FdG%tt)2zi)Q@&4Svt~Te*$;<<#Ao9|D*E^e6Y<{y!$<o~-}HyZ?M{XRgpmpZu32Wxm@LYCMg0Lo+Uz00VwjV6T+^"
    "Rr#SAuNB6y$Qpd2ev8)Sh%QKvcG4RLGYQ8gIcN3>=|55Fk$5>Wy`|~ZpeM?8u_U`Ql;}Lc#%_|_1p=%Kk8@Bkr!xMe9=PKqwUx-5QQ>z{1d@>D"
    "Fg4LXG7l0HKQEFU^3Wg1Jb*c!sFEnc-v9MaQgbRy2jqBL&iiO+6^+GMjL<CYf`<qLcR&7E1eY#(1g_o6eZk2b^H=J_%W?5Jy5Gy*YbUW-9(4rM"
    "#%$nrgeueo_NR}`ME*$er8aaq|0V5x{HaN|xYWNY<O!Dx)9I!`z&vud6=;Ptn)*|hWaNW$%G29g<j*V16vn_Qd?-LBhM~5`&!u^SLmwA#uA0Zc"
    "venVF%3gduamB0CC~$euh%jHKk30)Pjc>)|#|+H|N=D-J{``+tFFh^%hl}Q#mHElw*|B)zWAN4^a^>`FTMdEJt#>}0vf&@dcWX6pW?T+t;E21p"
    "1n(x)d`W;tljKh3zkt@EPD_%nkkvX-=Gq@zdJa4k1FiP|mNsEpI#Hjt!+>zOdM?rmLywvWh5pXtqet3aVqi_}?>yew9_WeYNbQM|^W;kxER_rG"
    "&JP|TO1qv`rbBpO{+pLZaHitRN8r`^Lf?#~SvRaPjQAJVokSVe&zas3h4mv8qA3y9)%VO(aGIXe51wCMr1<dPdvlZWykEMiKYa7A9{uU}e(>j`"
    "|LsSA|JE-)V{8&&Tus3-WkEEV*qNN#HW71mE_Tc@ih~8)Y&yU#@MX1LYgEOwVy1s;XM=b2EwY{Pp`L+>*7Ll$L}2V;DxR3x{l&21mWUEAs;q6("
    "7iGj3z`bVQSPm77&Te_vl=Ti~+P2Sfs06?G2meARBp~8hJ)wh1Kte)#?yvuEr7|KY1Q)ni30%XLB3Y;)1AcmZ!-OC2@tY5R&%A0g6df>0<t+W1"
    "sAi=M;d^P6)sDQyly;no+2skTMmz_$J3hozXS`R&1Ou_C(Giz;F&~o06=eL#%uz2b%(c-c)PhR$$_*~-Qj79^g!Q0~|AfCC&hmpNpU~w|O!!1X"
    "Lb8WuG{N)UQEhV97J;BZQ!My(5Og9uX1czZ%Bvm8j48|f$W2-SLMrlUA}ZiUG0#ot`(zvGaqkJ2H`=}$4ugY6g}%96-;*Np;d^Oj_rPQb&{vYv"
    "qhsd8;1t=uc#>@hDhIji22i@X<&jF*BNK=EPBEA2swrhue0S62v&@L8UJ6!C#&4N7T{lUwOt_+cw$;Gv&K7qlPfTTE#A<WVrxfWQ#@Lgu1opt_"
    "c1ufL1k-Uw2Fufn(19xSz{X?VONGLH?SbzpBU_}8p4*jmGkBGL^?ynZpYY(VRIkC&Z7*m&ZJ$(Vf7KCB&m!-yEF%7fg_2<3>G|T*-%IOCE}hm_"
    "yScW(NLimnU#HEXNawqJ3){1dInDA@ijUY8$56hyIHd>EXWoTT7Y%tRw#61yWrKO%xLP5Z$4Nn=*#5L+E~SIe|2aHtAED4Ig)%Nhx?!1z%(FNt"
    "+6c3KC{7F~l1+J$gS4wJ@*X{nRb-xm3rK;?$lO|+>G#1z*U0$XFau~!WWivj_0roM8-!a45lyohRx-OzeE)D^Lk<Yd&7#!MjIbb5TN4sJ%~VR@"
    "wL&rzoaidKF=>&_>xuLBHbE9KK#42C@#(-cN%=|%R!A#lvk@KfF8x(s{Pkx9o+8;q&lC3l1c^_jEx#6Xwedlsu?C}s=Y#~0g?^fk7SeGgKIP}!"
    "Ow?IYQgG%-+1?b+$@BU`)F;@`kZ7_pr;~UiyT9b;o$<l)qC#vz04{}pus8x03C}DTz-ICuoxnU@9}Dsv@WZ=`Jm}5%TzJgn7FP6G*?7LR8sUt;"
    "idHMScEXD_k!Nl(7QecN|4z|Lvl&@lv5Dm&wW<sMB8SmuQby7jdgm*z_>oRRE>&>mMxTDtoL?qHRnEuyf_W_?SPICSB7sbv4-LsFD}e>!lZf_o"
    "Rx_(435?kzg`@YLLYKoIBjNfomz>%b6T4S)Wr-)jP_|j|6qzwtr(3X8Yi&Y#Y|F+%pQpp^peKb>j3nDJV;g%|IkCGIC=guIruZgE3e9x4`ha#j"
    "CV1N<jn+uoTqn6%F<$!I?&fPIxf=v^=#p=jli{O5by|Az&{%#AoZwI_cpUYD<qC3pLr!T+zn*~$<s6dFo)(wI$h?r+Z3Pl(n~!hcN9x&F`_PWG"
    "Lz_HPug05%$4zV&Ol0(ToT}Z19Su&zJNV<r4(&$LGoNt}wj!_t)~~VgP3jp98%V~2bhv!0Yw~YfX3Gx+SDZ%AaN!mG;5^mW>4(mb7wmsxF`v!H"
    "Qw~x_4TvRWS0EFpFM&@PRG{La)RyU!q~+M&eS3syM);<ICy)kKv`9Y%BMlQlP8PQGFpCORf}0E%P-6;UsrAeBUjzfEhFR#kW&m}0WC|kJ<fIf="
    "1)B>gh=aw=l+L?NU;A}_c`+n^J}&EM3TYy=Su^so`IxK=6KS@&eWA_CRU{b}JZkjspGn`8-VLBAWvU;n)I>@a=<(ycXszrgOlc{G%+V(?4ps%4"
    "e2;Nvd`KwP%;wnOm1k@-a#BA{FjH6rlMd>^s%X2@M?$<RR+x?-?m?dmGMBA>BG}IJwapF91R2j{e2D@+2ILNfj9joPf<=WL#2?H6^F$w}*>oj*"
    "gf7KXv#$J&yBnPSInxOGfw?BK>Kc?m2s{1rvnEb)Mh9s_ea0-PMHfRad-9CwGa{X=H)y4UZQFdV7nI~;p#nXGGT0s1U|o14^a!-`cb)%7f!C2@"
    "UtAME!vp^jz4cl#J~X0Bh9;)>m>#!z4)MOsyU){C|MYQ5h@Bz*%|-tHEq{`w36ZiD7c8d`7z<gXBW`ZcR%tThD(QLx0M^2%+?Yt4n+6bIb31!Q"
    "Z5bsvaU%wcVaQA)oi$I}QWw!hcxjKWVP%`!Ht3Jur?XL_AAmkw|FRa5G*fL6o?<+;hVw}>)teP&a-TbY2};;JX3-@nU$Qe{&-%43(Q9VRg=l<s"
    "XiakA@6*LK-}=^~%8NTdYjjc@XGWh#BpHTblFMzQ42#gG-(-tziF&PU+N3T0LG;Zw{T%@pm{A>wo()fQX~k<Y_%TWGJDD9K^Y+K7CF#W0fsTDm"
    "9nWI1C6APSO-OH>=ck(6#jF$XOn;n9#DG;mX5JZDuoG!{TNfOY**1h6J)@u9zIuQ#8ds!=0K6xlAVt8D_Wbr)>Ill|J4`su=~($0{i_n0K?^^H"
    "mzNdo1jde6ATfGDWMs1Xvub;IS@8nmnuR@n7PayBot)^rs**8Au0yYF$19e)dq*$P3J$ncb9Ye&Mv&D$rq8$RYcccM>d)QE(4L;vHty9vD+07F"
    "L2h4VKx3!Kllr-6$!abCQ^uL|8K}L)^*GlOhE&YOh?jp!iPrdRaJc|mwp{ck@ZMchp%}9_mm2waA-*goaH!dFvO5tA#%kov&2$sJhh(B}q5Hun"
    "AIO^zAK+Xjrl`C%BM)?8&Wz`F6ezbUFX)UpBH>#;C3@sBUsrrYtcK7iIy0A=w;^L8w)1VT&>!6z^84=MvRPZKvfE?T*-I5txSJB-fv(-In3*-r"
    "6=7Dy)PmdtKf898fQ(H1m;lX-$r~g_>zcWP$dQj<unhH?Bt*8nn|}Sr<`yY3Ca4yV?1YHS;fWhud6~eefqhv;6>wRSE%-DQ33ptqey+7uutn6b"
    "YwHY~#lV4tHhe4>B*_*8;ICd`{VNiYy@(RA#iA2&?B>n<@oDX)eCcUVSLgF)>i<Jm{3m@lh()9reXz+uu-tZxTS5k7l```XfSl6g8KYaESx7Qg"
    "TA<60Wq4v$Y+=cAYUU=MLgFHkaML4QxeylqoMl9BpLs@_J2w?Al_g1Wdt(;JV15&0GSwI}D~!oll;#<A1a2-O=@ZK_Xe`SGn8}vKxp@WA0G)F="
    "r&=vCZ?ECuq(J=K8$&*iUMKaYHqVJ(@BD?MLx&uX^5GF=U^!Y@LG`gHsp^E2P?s)e#qS3EUOKD!Wh$x#wXo1jODF`{SY0hg<fPSwr4mpVbdX>e"
    "B3D$uUaxO#AmvM5bd5y0_O49~i<>W^tsEpw^qYHrI)QcyZQtDU%UdZKy!@jS9Ie4XJa_=UxqdJwfs94mXhc%vi&|7FAY-U0(PaFiY%|rbzZQQD"
    "O#cOxM{ac!kPuDiESFbi8N2r=rriuUwP;%yr79Lp@ey7T3F%fFJv-fLVDfR1*4?OszD}X|`I8xIRZ?HQW#(-~72GUIrTnh>x}MKlIn^SweZee7"
    "=yhWUC74{2anmr@tK$`oxh`(gIn|k$r?Z;Uy+QsC6RY@y=URW^3wP58N#{gd*1|h&gG53WfVq%f?Db#^#NAQGb^=8*tn*ydF$^i6-)?btce`Bf"
    "_3jDRjpO?#zUO(zJlsC(oflhM<FWKm%&k+cq%2-Qvw;v->YE@y91);OYGO3f69QP}G8BjLCcUMlpAANsieve@QzQk~MP7T6lFMFOq+Y2M&wyj*"
    ";hH-)=OZU{t5vhI!v)6}Qu>fC|176Hw?iu>ompPdsyH60`LvbjiZ7~kMjfbLQ4e>dJf8cpR#jTLqi0R@tf(kHoC{ETfbNe@h}^MMqW?T)TbNfa"
    "M#Qvpttc^mWLxZyr5pxQCTT>j<yLp=6mtN;5Ra)x83D{`?x<K#&x!LDvkr!zq)?Xh_@{FX8n7@cVKL?H%grXiA@~7N91$KWm$@}Aj-!02`xt##"
    "=2|7_lgEH{{z%ToYC3%~o<(bxc_PXhO?0(dMQjzLb+wtzEf-0vRk8+}ZQ+vH*-gb@Y;<KLHhrN($Du{9J8S6tJny<oxh}>j0s)81%&bY*Qb#i+"
    ")e6lJUTTY;`IByUdAZ-Oi#kTFtNc%uiBCr<Zl5_lJ)QCVv1B?&%@#%gi`H`Tw2WexNwAS$9S#j)K%XE1$;8j+GdF8?M!Lap!+yPvirc?8=H2ja"
    ">Xmt%1gaTajzMrIG2Liv-9wDwolI8Fou5oaxthdt;rSz!v=qiFPO9}%*@$0d`M%xR^@JCOwH{{@X+u7U<Kv;6MYd@vZDL;1C&wh<V>p7eiU8A9"
    "bgASt(T9V;kK{_Mx8E)nudl47pNk%SkP+A<c~2C$z>2`)Q&g=B@#E=qHhX$(eZiNPz=vT-^BM%$uDkBm<q#vg9g{ONME#<u*=z<Vk<lvPO0+_u"
    "(C*;HtMo1PhK=>v@OL&vI7p-nqU+*1;h5QsfXV#_T09ED*A{Y)J-{uKO!mjkG$&~~pQE*^ZKR*x=9wlYLY`5-p;X6l)(yS5l)Y-wx{it5ab&=E"
    "Np`t}7Ek@<JHFo#4Q6&lhu$GQU>`JX)qC6<30z_ZW6m+qGUtbf%m6OEb13B&xm;9E%6=NBrOpK9)VkIa0cig!74XExf?FPBzule(B1%iaJeW&4"
    "nM@jmxr$aX4JF;%qrVeFZRiQP0JdL6n7^^IW-@AaAzaKlCM;t-kt4C_>2o1r_ed1OLe(5cbDnO(lpC~_?=!u=x+|H~ovdNC5Z9qtxg*0x@qbNl"
    "ZEu*(!Zqf^b=j-6dX)Co8zF^fw#^23WzrO^flBenUQ+zFfVj|Cs%{!(G-}uCs8-Fn-1DAw@*_U5?3)XuSwfytEY(6$x7+Psxp>K(?-Z5eOih_*"
    "q_s-&LM(FC=#tpo&F6!l9k;mD+O%vzT(Jx~%j#ikW@O2ZD4<0pvu?a{Ubsg^+dEg+y<|*6kPj_=;SR4R#i+o+=4yUpua&jfs_)AvRi~%(IeCGd"
    "zBr9Y{egX=k7Z7LG;Yi=*Bs&MFzkpfckDxh%w{w5FzWX`&&fHqoq~`aVQ{~lFe8FdXyja4M9Z@3ZqSaaGFPk!j~nnxRoVbTEhH*>Gd_#&(PddG"
    "mYduXS}{n4WtcH|)azv($@IIQ9ZSZvQ3-QYX)or1bti&=z)A72wvu-nd9uHThlMM(DdoU5r-QRdqGF!wTRS^qX=&-8Z}luw=Q)G%WO4;s%PZ>f"
    "M40QV-33z~!oNN@a^T&b-`reT#T`B>N=XI+#obM_zE1Z!jpLeXHp?jRN}1?QpzmYMZ7S!^o#Xbql##B}VfS<$7KZM_aC1|LM`J%`hV*&jai24N"
    "%hjtF8l5m~_j;Y+f>=vBtVPmPFE7{2_YP3u<Tyu@G|ijYk^v<!Drv!o!X;B?QK3md4!PKFcg`dh=o*2a;JCJ}8Y*eIN)KC!=_+%r_51JX)}AtC"
    "Hno2E2sONm*37H{!H^ZGRzHNWAIAa1i*XYl&wH7x0pdX8aX^&-W|vIjA?{O>(S>M-GvDR%uutOI4L31cIpi_dry9*th9`^DGp=919w=Lcx#$x@"
    "hkh824mE+uKm^li9Ole^G{j`KH{J*dm78-GI?o&Z7-Y4z(N^no-Rg9~l9n_Z@Xd9S<OE%3k89_IC?$;sT+&Z37ajD%nB#^%nu=3U;7LLR+#WR}"
    "#ZgPl(ln(N{~C9ni=31*1VEbgtWNL=skGUQuF4p7wRkyRyWe{nObt`@4wA$VL7%X;ru8h1(qrq~4Trz{E0^PMSK`h%CL>E5wSQmhNB%VF7?QuC"
    "U@|-NrRVAkm)<0?jhfH{Mq{!l^==%7Ncn40OBXDN2?Def2QuxN8umC%uWcgezErA%Shn3sQ%;Fk0@HfEP8M&yg*)1S6}$I<*|%sLZhAHVSF4>r"
    "pVg(&KbNlzW!7hBJ(?RYzDNeKgT_`kD|GeQ0l*PH;{LP=B5VOurlL7M2*8?`>5%O?S`$dt_12aS=O`$un95R5Te1;07s|DcBsZvGqA05o+Vt*L"
    "MwqV9p@E6&6E3KgCqZCuGo06QfC&XCNZ;Hdt;A_l<PhlwJUHe#P;t4zfrbbOv&bqAZ8tjWTvVJyFz5xSL3X$y(bm-=Oko+VM7gQ*a6QUNQ!ZUh"
    "l1ZwfS6^MQ)U!OXr#FwuVsC<1C`sCyRpIAm+f+6tlaeR_C;kok3Q2w2g6RXo>vV2v<j>(OtO&7EXmcrd6h(IyX+PWi{KaEbb9P2q;dY7!tQfJQ"
    "Nf4kvz>u1;Sk&bCzDrWG*F~*q!zi(BLx~a46+Xz8MUzyq32LOH`=@j;D8%H{Z!{yhMFk6{AZpUGjmE*8-0!Jx4MkZaMXRM(!VL^<%4y1GZBqOH"
    "sCu&|ORwxY?A&>ta-J%)GHXTwD4-fsqX%@e$!0?&6{JK4NijroFvBt<*b3P%(t`t`SN{UP`N>ZXN6-!_Y*|4`q(pW!)pIw1Mgs*Ds<LvtnRoo="
    "GkCAP&v&zoz?7Bue#1HY?0K)%16M()!HnTP;uh=iBx5!S@Y!qybH*6LV_LUeb_~AMupLYC#XalQ#xgdtAB*{32Pzt!vc2oZ9^5#JFBA`NV5meh"
    "s)ElrqH~C@bUG9`U>Rr3qejdH)@ro{W#S`Q{sQA!_F1EH;$fL0$&itiDoOGc=f3d`(iPnfKd<FhUx0gZ@Hg}LIpA=Y1lly&*uV$~x`CTlyjNFU"
    "qUK}LqCqJ!q<nH_Da(O0rq<Bnn<UR-iYqZdW9tpN-H^usW|%PhRc5d+7taHvLllGF*Ul|M*f_?QGhyw*0JP+>1YH4;YG@qRY5p7uW|J`)EPxgQ"
    "DI%g;;8x{IO=j>m$Sv7RRgM%b{nPl|-Mc~ZfWf-<w#$~H;tfpX9UdO$7*h*CX^g>UHW)+CSdSB$(^r-c4sHxnK<@%3lN?1HW7H|hB#)vrEdek}"
    "j3C;#c@&OL=ue#S10ob<(}SLxNj6P5tE1*+kXwY2y7BrOZ=kWBY!)MZlGEERMiFKW1$`>Zu<OfiX{qFQC^`aX2l?~R_owLUQ=O0^kqkNU8ENjz"
    "31B^<u8UH$aYs!<%`gCtamy2OZ9EVVzh9h&5<XpLK9MSF-pAar9{>XX997+vb_$5L#!TpSck$glwRdeVhche;Nt%PHVGrGyS6{8$`t9z@%mFmA"
    "R{Qvjp;-YlM=$ka{F(z_-vOz0U>K)9Glyt;b@hBk$GNy`c$$aQO^1GYnUZoR?R9!e`v1<P@1CNAS(V9uCw&lM5?cM>9CH(CCZ}qC(j{+sL<Z%}"
    "O$H7#&Dw&lp{ZK6+9t3|u(CL|K|oqUH4yicUsSC<ye&dB1_F}pgG~Vw*Cwl0Yi$Ea0D9~H^oumTB#XfFv{llINIh{*Qfle0((2}e%<fWE4jYlH"
    "bY<LjAEzD@pI{0&8|he8S0<Alp!H@sl0E->OvjBZZC<BVg{nYeSMeGn_|HO<$t!rTQBu{=kb??&v<C;kie4gDFUr8n^Zp0wam4Vpv|z1xwbG{t"
    "fBXK*s>^|(v#dUwCkx!3J#5L^8hX^@RaV5Pz9R_R1#7?_*eX+O8UuF8ak-67kfk`jb`4&2mr)#sQ$a+->1;F_lX>U?8T^n#k9CAH7cCO#p~aM1"
    "BVb<wfEr^2N!r6vh-0|2La}S3aX40K!P$ba_SV<Ld+Z$D2ig>TY~a5vD`0!9IyFB7seIV$vmFez1cPk<Rm8aWlHwvCFu?dmkv8p;(_gk$t2{AQ"
    "58KGD(Q|E@ossZF;YA>R!5LbOtvDqzv01H>e_bfDWdTlD!4J0ae1uZ(r)Mf1lRwHKd*$(MQY)P;^6cs1W+U#C#^Nlks6+-=dIi(%(|1%lnX-(K"
    "y#zC)8r{b0lTrvsr=+a&(HOt7Qok3I`O`_inK9j`qD|{|kq>5YE84Vj*~9gqP0xWph5g6%)jpYx$&4R#d#AGI#ydML+p3l4<f&Au^xCa*xmGFu"
    "BJ+?IV86zN(yZ>Ml7R?h{Ol?tlXJnUUSC~ZQ(QhGVWT*@R4RRjsfY*wF7&;%br~TMuY~MP_H*~_m{xBdKDI~UMA|p_4zXaqjb<~<bCf8`uE}U~"
    "25}Obn(Mg`NM`h`;~;3Z+fo6@m=TGi2l9-!DJ-Kv%6)P)C#RLcC^Q2`XK+}_YX{wfbN>%;E}FxkNhxq#+t01)EUct)yl9D1ExzrIu38JjG$muq"
    "i)1>7drbz)3+S_zMgs{#Xe`Dy-AIc;XMew_N*)A(Ps<<?r=gUljV_N$jFqhdC$w)?=)IVeU<izx=jtGQQ9i|(H&W>$Ej5|oPOIc@CdtamcuGo*"
    "R`f^CeWX8iVh52>&X@{kG*V`kSG=7%IDd@DPe~TAW4zx07;;0tt0`CdBOr;m^8lT~hTO$=Mm|fHRs1wjHkxxXW6m&%^*d^4H8>L^7jKq=$lX9v"
    "H=U4nFST&1_~0NgDfd89<T*ynMb<Tw(Mk97p%rE}J4xgDbXv00^(C8`T0j@vReJ(<Qd?g~a>9}w8mE!1uBkO+s_*|Ib=A~U@?d(ics8D@Nonkw"
    "&DtZF5ZYL~RMl}jpR<QeJ4jK+60}91)z)h-k`n5nnzWZWv{B$7EG-%Hpg5bm?d^HSiUt|(EnTGpQyb2VuQbkLQk=7y2F@Lsqh_<s357CT-z0$L"
    "1ugN!&?|T@R;6yB1VD1k7*(|Kk(T^3#WqL>kjO%2d4^SRSs>*tI)OOr8Amg!SL}4gFmoo7jm+SXGcxmB>Op=w5_i1e1?rMaa*jQIf!nhQLRyey"
    "YkhgA-*TUS&QpqZNv#Y4imyI!apJrSqts!{QYbAIB%HA+ramUgWbXH@fZn+isC>RvrL1f{N$4$wmk!Ty;e#2B{i!W-C2HgaYLDt$*;-pLV)iIT"
    "+OF{g_x<~{a|c2uC*^v(0K&y6R$QsT@zXi{3#)LfRKWI*{qq3vmraY}lL3Z@E_`|hymXDqt=mfO+>wsjTyr6zMapI7IDWvd=nhBZGCL*csalXe"
    "8PW;ap=qFXC5pOT-9><g>uhbEhTxB)m(2M`jp^^hYa$=74!IwVKp9qV3m_SW(lWP8&jP4Q<<`SY;2iRD&Q_8%2V!^eVsr^I##3&tFiRNS#yvJS"
    "fitAaNRwbe+JL>Bv_=8lug>%&(lwrdm<f)f6=hFHsSm&ej#j$fe<HIo%krYw6V}Fkh@YQwWCnu*s>gycl{er3<F3<%DXp~IfE4415M>P>AjLQw"
    "_f&hZM<wCcGnjyiE_(iN`|i7jd2k>;0K84J|3u4a;x1ffZ6AJv1j$v>qOvuvlXVz<2?imTcG4NOTV__J5FWTwYOt)TPv|_6BRWdSS1Xl{$sAu?"
    "tkzi#k*4OE??;gff|TAaeYU04wWnC4zx&(L_3I=smpzKl$PQZ@+62O#0h*f}<BS7+I)YWxgu3}s^6t{w+@{r_SUf=RMCTh2>;;%pKlrvz8gq^c"
    "Q0A>L#~QW>b<iMZP@Q8T65-`YnGeSS<(WyZ&QZn_>H|jJaJEPxe}7I<4Fv+9!={*NAmq%&Fydyuwc;ygW2u+1lWpz8gZaGEp%_%`?B}VD8M*QD"
    "l1JAYv1)R^!Ulupn|}NB4Ex8n;Le>pr=eT$Hl4JEV~3<folR0{O!1;xX7t>%a}F}q$6Sj>;(?5}<&v@o#{#}ozdtf&s`BdcNJ-&Fas4Sh<;ic5"
    "@kQyPS!;zXgf<ve#kex*pt7m)eaFqI8yj9C&P^TMq|<Y~ODaC9iTBzvjTSvyOL<amX^5JpJYibSvnmbOYN3lwHv_}7m54C_J{M$ZA>q-|aUAPB"
    "-s}U!oi*|N<m3c_yPE+e5byKw;X|SQ==b$XUdQA2NcZ;k*w?%OJG*Tt&Q$K~aNGs3ab2u18pSHpRoKnV^U?8VDtUDQ0`y7=?pnRL++H2b=esMG"
    "j<mJy4ROTKy8L*CLM~&V+en6lQFrpx7AzBT8mpajSzryw{ufB0H8VRvO*Vm$*L!_-GZZEuByc9>v5XSpTH*YBb(PDADLwgE+t`*|`Fk=eJq+Tt"
    "kHUGDr5WD~s`ljM%tD(Cvy8!+C7d@vO}4%n)p=Sx3$%MqB=)1t&3$XhqB3j-J^k?V60YtJm$4_v<Yk;rJ-y6k90QQMkgin*q0y!!nn6bOQ;A<M"
    "M3KHu>+r>u^ghnOWdk+k!N93c+<4|Lv&i_61D&kBwFGvi!)B+wJT;xl@)Y(#jiE#@ZNY*(Ga<uKPuNk(vZV>v(3JX+ocs$;H=LheAuGY(DHkiH"
    "QiR@ui~-`{zJ_XsZj@@3-2RYjk|FX1<j<_`sHbsUYe02%m@|>H%PK_BwX(u17X+oSgTTI03+cqsrLzSF2rfHV_05i)3YBc+qtBkEjD+RfckG;^"
    "0%f13r+^mI6v}0#cn5Ga86({#O!MSoqcWy$!g4TW3{V>b6g!jDw<N3rdwHX_Yf@u3+$No}zELYtM1LM2?<G{VM$kuDu{E|YCnB*XuNvjuq7MJN"
    "(y2F?r_3}L07dlK+6K&DzelF*_?Vw5VfA94U~y>ibb;Z*PboCe!^7!xYo*FNi_^{I^Q{&@Kx1fivM;qJ>57}Z`8;Eg83h4@$Fa&2kHx0jMh>3h"
    "IyGq5TWLl<prSCV^`zo%-2?vk4BlR`_^B}`ZipuG^d@OgOk36Hk5yLjI4>TwS6<{cSqW&HhfCM@l`GI^>eZ4Z(N;%lNU^O&lPO%v$kj9#)G6Me"
    "lc;OZ7y<*YaxVzL-Jsnl6kyKXQ@q|K>=&7nDfb)zql1eB?E`6xwa28m{IcU3^Nf3%N@SGkzMqzq6*kPCqQ;&apPuK8dB$`A<`Z(SkT64U*6YZC"
    "b~vX1_60!aiM#>YmfwF!US)x<S1z9kik#fO#~O15NO_7q0dlJ##B<xLGPWoJ8s(0UFMxp-pnvKBM|^*M!}Yd8)~l=1Sr{@=j?1YNV#^^M^UYZ2"
    "VHY?<cKtd@E<#7ia3bs{eNR7pN+$f}#u|e^m+L|fv>cH?o24beV?`7Jz>~jAk`K>q9I*h?`*1!=nt(Vw%#lpp7QkH>AeXm2_k*?tbYFrCf^+4l"
    "gGyt4ae2PL0fy4|PI1b0k@4Ik9;-ur7DtPmDwvlT9oMA73=nYu9kg0!7slpQgefAt|04`M;t*f^%)tRKI``f8V`aNbj#OKNDc#|k@f4VmI!4(k"
    "250i^4CpGLjc3M!8OW<RIw&-fUICF?wZ#DTm<vB<Wgi)FOz75c9}6O;y1lWy=CXoHJ-s`9u!b9gl)=U69e5<t5l3R}U-qD0zhm#gp3pOV2-von"
    "5`3%kIZ~#Q)?Haz+B6Idoq3oV%&fl1Es?LhVq3Wr!pRSn!+)-mX^4?raB5$~<z{nBAnaw=G)D{{Ck=V5%!f!T^!I;Z^uLgTZ<B1CoWd=IEOh*a"
    "wI|A?J3E|6T}7G+m?B&`%JOu!r-6_v=xeW$$=|sHzEww|ITv;@U$%FhJHgRfvxyyV_XIA<N=nkXr*XwqhC&-<!-UyVBpE32fQXZXRpi~=MPzzR"
    "K@<C@x?U$AW_{1vag<?f1zq1}eLZqqbO$!8J3oirq=oC<y_<3K+Vt6)iW?2)rWN?a(8e)^X&CWsS88<+9f7A!bF2R}K0m)PDAdWa)a!4pt}XB&"
    "jZ4tVK`!jWhXWSf*Kz^2p4?L}AYfNtuT4?R;dDM0V4Qk)n_sZB3bWN#mDNtC0j7*4eLb!0qr6@OFe4x@E$Vs+ZTh7JiOjLP9C5R$bDzi3H5i6u"
    "2+w9}2IN(`CqPWqPcfTw>E?5mBW&ZQVB<%|N3@#!5mjQWdsU)vte=LaGhy7_7zoK)Ut?Sub?X*AY?LxRg&BBMu+`N(Y#?Q~w$aZU8PrkLm@(%_"
    "xqVy~BSr3}H6BCio{$t%l!Mc`QOydj#hUm+&5M?TtmETj$X6wcqLmf;p9imy9NC?^Diqh;=0JLlIW~i1wjt2GfPf{XVJCBh)hx9kR|(PDsP5kn"
    "QSu_I+=pnAyOvO>F~^CGBD0txwXH=GBNLun`u_L$yiTo}KYq+w5(GbvdAW*3U?et|SHdupr*glf)@|wjJV#E$Md609XUMgjYK|ui^?*ieBcy)t"
    "#r>2JsY<8w`B*8E6v0oLJti$ao+GYbG@-=tJ@iLs*<g^S4<AxoExo%+I05Ca0_?KZAwWbeiOaPpy5ngBovm}m046&b?9PK;c0?|0kmy3L&(0(j"
    "LuTlZmUV-Ck3uPp<HjdL1II!hve>Fe(Y#t<@>~nz28z%AacchPkC5bc+*Q%VP*|2{`{z7kQ|(g-kS#30RZO>nJUxaC8_3lMdSlDK@n8a$u?gBO"
    "$lfyOs%u94fT)#>XhB0x$A=CGqcIcDTAy1vI|A&l{qmPTJu5QLq)zQ+Oqa49P%DSXpO9>X35&$q`^ZtezPHL;qqOjobH-RL0?G~f{n~8a<?e8S"
    "m*TcA&eOn`eTS=C)-sXksvH%j<53?aNNGWWW9}It$puoVI7)QZd^y2+j8vY%<4rABD&T5UC3?fOQ=cfu^g?jXvvT5iLKHZwq)29wCwpT048VS2"
    "oWtE+Zm0z^E_u<W%Kmd4cjyqGCjvO{iqho4e>1uoVrBZkXWVtA&o6CTao3ZaK@s&$V|K2oi_@{6;B#t=Pn_{dBqxAfWL-`&zHG8MBg}E3iaz7d"
    "9SXuvMGrTg%?*WucL9M;BB&&g9Uw}9A6~0P5&WlAEw$=3W9u!?DMcrKDa$xV%WG*j`VCT#05%7(okyrz3?3-S_&V1+ld|%7JehF46`N5X_+D+&"
    "OOK&_Zr^4cd8=J{J#{>CsF+}iuJ*nV?o80$Nq@e+4hm#JUS*gh2zOBluC!)K9K-`fQ;kyRr$WHHLvaO26`4zj1!`-_UZ{G>uBlAWNm2|qI6Y}C"
    "ViWa=x`<7TBqBXR5cH4@QE6}4<s)T|aZg=3K~`%~ECGxrEXOFgecP+?5J7`ND8e70=VTp_rkxJ@P>xU3iQ*cswn&j392{sF>}Po(iP19PLCZZJ"
    "I~xal|B9%z@6W~=x!NkRX~LZk?q<+-=8j5(#1y)x35F9XaE>uB+a8tZ@B!DH+{0#PL2vpJ9T<v~!<dYtt+UgD!cN(G&dRZ_wKHiE)JiumY|P+h"
    "^*R*W)*g^P%dS}{Uj-S!yeij8Q>sw<FRab`vAzfz%BFS8>uJhBbPleIP%)yLvezT+2FwIHf3x-y9r-Y+*Mo32WA_~$^mITSFFIq;TNeR+8trVt"
    "OCz=?jTqiFv0SDW`W`a+<nvHC!7LUGZ%X^IzrT;|N7N`-c*{5KEz-Pm1c!6Bk<wsCi*Y8p99U_q>+7P>$!$C$H%h~t_@<_m+ceUKc=t$e^H_F;"
    ")u*mTR;3M$ok>F#^wn&}@rEFCpm~FW{Qf@j9{yaJKOcKOuBz7PJm|S4J5pn}v$GR(wy8tL!)<Q|(aBl4Hf3myYn)jT%WgFj^-<&>hS#slDFrsu"
    "6ZiC~Qonfe1kSbi*M&$$m8xn05;w&3ay%w4FXZ5qY<te8KApO0VdbJyIXW&DeFF#QlX1)<Mz9x$X<)DDW9YdGlDu}jX>`Ne^(CPGlfmws&bB@$"
    "^&5GB@lT)>tF@6^T7!N(R(VC9BJ~V?t2cLc{KLqu|La^KlOF5<a26%3I9W9Sj9;~v$KuFu)6ctR8nrwMEJ!6wIpYFd;vSs=x=1?{CqSrxNvU9z"
    "qS`Fh(M<%{IPf%ZBOVu(0A5+V%3oZ)alqL^b|v!h>R!($YbZKBr+^{VIwnnL?5$fRw>+s-f*=dXYi&>j+g_b$JvXsiM*}JH8e1{Cm{fs}8e=Sv"
    "tex2acGvP|liN+(TI=<C9xxD`0>(UfVh=e;X}4oEIHtfkEtNc0;RQK#T1p95N<An~n94Vb)}c?UZL361(dzO>({vCkZf~DS{yK=HvuF`LigF}T"
    "Nn<2Ld9&6@mFGLAZ7p_AW~#7isYcgctK&zaa4rK@+~u<9^cbQDStP+1t<nd#ea8Vmo9EXMwHrCFIMJOrUSnRg5d>#0Bb4f;mzI_;)nz_FY~%9W"
    "#f%JX{a&4u2wy`f9!`>)f(&yF1w7+t73Cdi$#$A?@_W}O8?=BI%_cfwmNuaQikaQM)*C60X>7RyMPA%EO-G{<Qa*B{@r2YrW87Px)BjYY{~6c="
    "pi;G7;?nefk+s9+V(3x{L*Vw^qmE4N|BkJdMx&BULHp9*c_c5%Qb-YeB||w0uro!~?}K%M*ZOXdBoEN2wE{dz$*h3i6sZQhLuYq{xKk*umwDy)"
    "xd$ID^RDZb3qyCIF4|pk!D^~t%bIOnyVJoy5hl@o7>z>q>cDtwGDaQbu}78^Bg1p<qIu-bI7H$ePgg7hi@yl0ZiWkTy`FWMl+St;l-<0^Srj7("
    "#xh6Y$$`|Oi|6qey|Nqde%)NnlkCZ%RQ&|m)hj4bmGzDW$oMXrlLj$)b~W-(Np7m9qXtaZ2)qdrOzkQO#c@o$1?QWta+CgEZt8Sd8UlQqZ72=7"
    "iq;iIQAKLGeQi{ofmXa-X)tR9^Z#a5_0eoHiFC#<gZxIlLjoL|v@EDUTW)W8_fn3iPc_j7Ofb`Pct~DdL-*A{-MW2Sa>Lw*0M3RA__tT08CuB<"
    "X^siJY}cr%(kxQGeJSI4?GCBd+lh7|zNz(1brZy4)9I`O>Y0)gED`sWuY6H3d~3B{gt&-lp#<v#BXv29PfnK*GpPdZQ%;iZGP(J!kDf+5*Cs}g"
    "SAhLdYH&XzL}WZ1mdl*Gv1WOhLUV2<?A^FAa{=9{R3&L{m%D=f&$oDJZ>!s@t8`*M3FaWJVy;_Tn+7B<<#H5x-d4zn6pGUbiN{Lq;)2WCI~!`F"
    "T;AH3euR`QjOH|Gh8*(wxf+56T@1!RcU7H2x^s=%7P&d?4i8(XFkI9E*cq81aex^KOw}X{H<{g%h#}*Tj;)R|lZXB4KK=14ob`Qp6J26Y!86j^"
    ";f^g@PQX=NW+=_At*w{D-N7RK%}IKhVC4VFNeY$1;>^D-S9F6DE^BkHeDgYlU<?yL=T@^gvf_wD%*AWr%gyE_{+C=V&p1dFo0icUt@Ly&C+2(v"
    "#|dfxV`i8>3G@i8#O~KVcDH$^wX!#KC&ToYuaOvy0X}2b8QA^n+P-XETy+2R-P*TWN<aPID-->h`%CMNX6bo+Zhv`}ChoRT7Z!uw%6%;}KYWen"
    ";N66ICNY*~R0GN)`=$9mJbd9V$U%WqahJqAy9I8ewc%Ikw~sHC#ZbiYXiL5LD>Gy^?($l{N50!T3=i_*=!fnS&9Y;o{#ct!7!X$VK|~VgZU-Nx"
    "CnN0;hEcHlzd?F}OBcCp;$E4$^^5_#nI$!LUtl=a$?NZ(Uw7|R>4J7OR5m(i<!Wd8(48tBZP@=Ma%KCLF<*N`_Z_GcdoN91DuBui;2vMnKT}|{"
    "_?9ZtYsTjz9oyuv#&y=v-F^^0U}{lwR(9krl3s46s2984_g+=s!@R@q01>8-41yU(q&k;B()RMRi=Paq%z$*qJWBqhg|ZLLlr+G*#%Z)Y{asG{"
    ";{NtN?`*2i+?!n0aM}9HU%mD%*FO0#6qtOr2Cj6qxjeEuTfd0uv*fg7b4#95Oj_k1yp2AN;f4CHy$*ufPwiBi`WgC^DPC!>g7?W#Ex-9)3+lJt"
    "7e{XEBV)~xZJz&+rHkA4pM{XwHl5gD&A5*Z+MdZP{qm*R&@TBzsb4oXvuo#{+vMWnjcN9RYW@h-)GsHW11Z}5xd}r32%KW-8+2SR%zVOFVZnT*"
    "kaYThrBC0Vcimf)$bI5|PMe+vZk$dm#g}?}+S9ivP}fbveDXH@G$iLeHeY}9&VNLffF$e^>oQg0KuvkHzN(IY9NlwV+Iht-UjzK)WqRVw)Maqg"
    "NgKQux?h{o0Xm)7@ET{X5_i&loVa@j$j5&)yNr`03xE7y@fl#$ZMzRGlQ-USA3oa}#ZT>-rttLAMsE7c6dz~ihWoDlj{C#-oTuV~WtTkLb-z9S"
    "G;pt)dG(Ifo3Fb!Uk6yJa*v%IevLE*oQHE`U$+l_<zrfqH>+=b``^2W>}=rfg(r#I%mO>fKDL+fP)7LG$rQ@^@R><zSMAV^k{_9Pv@8$~bV}Z)"
    "Uq5u8b$*i~`g8a*89j%(PjSYRCUDx+r8@q}D_AhCLN_+_Fkz-HGV-l8z(6llKsxj$9IOTj^Z`Y$v36NJ{pbfq{nPCqx$z^ltiNOJ>V+M?Y<J<g"
    "ed*h@wM##`94xyZklLM3-*rcfVd74$?Q8pxYtYFfCL46-L5djC0{h@KTKNy+KS@6z+w~-7cEbo+Y5FHTp-4$@{MPSyV0&_u<M~?Dbt@HaF`zfr"
    "v%@D8Un=*L4_5xo%p(YX;~#Ut^xNd>x+nUk`C1u}583gnW0!vJ%<7l)UTR-<jQ$IyP3v`}e(o;m{7$jMa4*NC&kiv>Nz!CTftzBZrpN;X?&IUH"
    "jNW^!?18cgxmR18?n@|CjQIAJJWBfLb?s*HKl|3_^ylA4*|uuA!@yx}d8$V}dxjoU(y61ra#02xT(Wbc0~K>ZWa@My`-(E30ddaSAJd{-2$Ty<"
    "+RH9A*r=zGPP1>SWZ2D6dVc*Yw5McsqPOj5WS_P_rATY?z13Jf`)zcqk)8WCs1fwj5Ro=RKm!e+NkN=uIEYCWyV*YyN<fE*+@$84;RSi{5q!jF"
    "FJ+`s^!CxG?0~utBZ@;~j7P-`X`ye2$&KUeA&Vi~uwwloMP@o{M>wTv@&jAJgW9iOLmv|$=RY8WO~)N2YB=BK-;?b93dJIw+5KUYOb%W*`q1s~"
    "*!>doMF85$M3@>UTk_U>mi$}bd(ex0BXOs$^jPX2`og^;t*s%&H;KSNr2msk=Z>LB^h-dLg|#5j9lnTtrthdfw66Q;<aG>qOayUjSKs{p)7Rs8"
    "f)8x!GuqMcXYWknd%say{y!&ucN?>ElK4)0Z@3G_E1D`(jyugKHuYhGQ%@1P#ee-<|NKp0n1!?XXV0wr*xC74L$#ya%>KZE+xAnmD5}#@7$r6f"
    "*!TgFQQgokQXd@l>+bL9X3;Zx`U~I*BAG)6#=bgfBZJ5G^1JW-)dzp`Z_l1yO#bu#`}cn*sb~&`Th4<!vae~8gGpPQ5J}u)yu&2)^B|k<tAX2d"
    ">bo!%Tk4F&<xd1J?fmE4ZXV=tcXZCU?u$9!?~`uL8TOp|ZzS()=Kx&8@B*W#Z5_BZbUOHgfN>3|C@xtFluD+!eH=a5H|c=xqneD|N+HHjJ1MK5"
    "@fpv28kymFZZq%-MgSZSl(9)8^Q@Wn4|wBF=*r<AP3<au7Y`cpT)ip>TBtcV_|@#%&?jEBm?+>P*b5RvCms|gi*3yp&|sotU>3WPUh#OdOr_{N"
    "(x*O>suJV&b$ZU(1w<A%H*;(DGG9$kl{<|rk6vny8=QNC*GX-B0iGe5w*Q<{qdKXta5G1MZhTT>*Y%y3&Ga3Y<=|V~5{Ao}2~hK1@Q$wr<Rd`w"
    "D7JLcPs**#=qv<AmR(N5TMv6`Q*nj^;V%BGS<EfN5CG5F4H!2omnKHm@gqweWm+mjCGmmUz^Gr2LStNVHDov5)#O0#Sxn-qp=-aCsQGA(rQi+D"
    "i87w2W9TW<SIiUjvUFRA8OiSF6L-U@SCvPR5>zV14Ra^zd8ALn&lQ>xM?NoUNt295dfhM*R7^)}Z2s3~p}+G@rQT}0UoxQ@?5_O?8^OqB<_cK{"
    "|MRk9NG&(giv;d)(H&s(7y`iUB%;^gNaj@=<3~3t@K=x#DQCcTv+fR^f~9<Bi#|0X5lx{xXt@CmbIK)7R&+C^l0}a%V(uBv{Y*VlZW4cqV(Slc"
    "EJ`B?UGwujK`^tc{60JA8p-jzY~C;b;&TNA5}hWJOPQN~#jTKZLodY5>1E%?yUi5lYE6!sgKQcmWs4!aP`297d_Q0%O22Az<IEQXsa9DYXy=96"
    "=4Y^eza(gF_V_?{Sv5?ZfPtwTZ^>u+6=$qSOtcV+;cb2?e~Bc=N5mG~5_uy5UPozw0lnhDQ|e^^s)~J0gcp^rcR&xhYOYdnUc{Zdn<IS+c{XDZ"
    "@&6;K^&pYF^L-q*k$5dy?a7*+f?^ixS>=eNTtf1cZ%X@4Ei|)?u?}U<Mp*$~OEdMJ<&JVK36(^ZyfiM*(#C#a*4=_-(DwqUD;P3(LLRBlxF)IH"
    "joP~aG{NCHPy(MOtzk1kXSRMa2G5?>JzvbP!4Nw&%!H3xFAv$k3I!=G^U?s-3$$<of6u5zI+E6Q%ug}R9F$M&zKSM&(AvB(VL>?cnY~N-JSoLX"
    "T!~3gt%=uC%s}Y7BouZ-ncp?6XmjEaQQ~@r#Dhi@XkL~^LrmJFd#~^WC++wa;0&8)Y-(t^a1%YDtGsvtoZ|<;5z9u?F#b#Dj)7xZ$9J?nE?w_-"
    "ZuAjJ=mUoKWQq5Z-T?Bgay^eBYq`-@5N@&B@j1Q_Mn1c(B$>^Y*R!_ndon|_1twK8f=_7KVlR?hy!0mz#a#O5k2tM^W^6RS<${`t1d|zsL>GS{"
    "r^eXpM~<8c;28*lC3l8A!^+Lz8f5CbX!CreI>1$3Kr#FOB;?zoV|7eleN7q)yl_b;AxXgzes0qtzfPaPt8UQ0hH?N6y6Zf0CLc9dWm)+TMlhz8"
    "eVAAD7Pa%w{_k(P`kpI&jOVp$qvH;#fe}v(yDzv!f9(b5$6j$V>Z4fGGLre2<uF!rv9@W-oYzKRJ)K*p&zD|gjLw`tf&G5vy$V0SWYyoo0lXIo"
    "XGHoNUr$&@d8&j$UO>-#;eIF}cr%p=YWB9&S5|<aBuwOjxatN*F#Nbhh@Np*Kxr)}%LOPM;%4}G2=*X<HKktyb*`Fs7hGcnZheu1G4Yg#^TR9="
    "iV*r4N~-P(mDL{aymKuDT=SH{60e{>?Tp=to}ys)F6&aWKn!-)Q-|@-YeScmoXI<i7vsUMui5#MnRMC*os~R0g<UAB#dy3RC|i#LDtvQ-iKqW<"
    "Xm0{<HI+rXv4YoG_jum-fbaUd0`r#HE@1E}fV+<UA1U_Py|(7^Ejv<3OkV=LF!jG3cPXxWCWSC1glszt*uy*WY&OTE&%~so1t5pOHTiU#O%}cf"
    "`_Sx^*&Wg<$;7HpH)Sc%6Q$nX;=*2=E18+SDTc#)18TO|pnSzuKJ7!BDX6gl)bO!+xk-UsgJduBEQxWB^tp#E>*t_;C`9*V%7;aSneElfq-p=%"
    "G~W@4P3&{9y?EZYK6ba+Hkv<jzQ|$i!sz;Zaxlcx^%7^l$%8^XRG6AWW{&X4zDE2fI{$Zg&?glgpclUL)u>)>qFmbE>#|b(P&5qG;wLdfkwQQi"
    "j-GxxHXF3*;=&juVB`KWbfe!^yrvl{ulXNxbDcOJ^v`t>65KWPg;DGDa|jSd;InsyQ{d2WcRx3rB1w;CoIN*pITE->#s-}R*|cpB-I5Po(u2>H"
    "soqbmYCU$9w<k4*Wu=EsNUd%xbb}}bA0RkcEF^&it#LDlAjV(sC@#b(@xRQzv+t*}p~B<NsRGjG{u!JHwDjlD2_<yC`s+%-5UYZrDgg||m+v%l"
    "h*y88ZEj)xcN3<H(hP95I0uF!;A=SAHJkdzE%uan;NMmLuYcm<J9&w8dT8AX%P8<IP5R~~PWF@1Vq9bE(T?*zMq$t~&-h8K{v53$jMe(2NuO<W"
    "qFi3#&2lRmhbU3LqEa>|6T&FFF0ao}Y~;{?A_wn!*T;Rb6^XJH#j(!<AOfV4%L0NsUr;l)ANt`Jdcu^I=Jf@WcP=9S|1U*q)zzvlO1-$~rn1je"
    "xgI_fxKddwcd53{-Ia<ko-snyfYMjcpZs&mKK@mhAl^X?U<9NmoQE{_vIp=r1Q8K@_xn+hShHob7tgeMUHcv+mxsLR)XN9AFKp}y7CZg&oz{7s"
    "&Pli=o$5STo{QakDoD|Um<EW`OB-rTx7*52jGO5%$2e<m(uVBdaYm#rmlkmN5{&!)ZcZkb@=?%|67Uzb@cd-1+<NX1C8n`j$Q6xM4f;mO<zK)A"
    "mPkN}!I~(hxpgOw(a<7_k!!NriW4WUBll81<GU4t&S6<iO&#T?CtIjg0p!HmIp@DXRI9<Sqq)~8^GO(MM=~T}Il<tvot>RKgTYF2FX3Kj*Iu`F"
    "#rEygc?5zVYyIpQ&v;92!__kODOITzqf<x(GhjwPm<294VcM*zdg`aVHOXVOzprGj)6|=R3zwFYM8#x_>W!Em#rJ{w`H-W@ctKL=&^^6hELH=n"
    "21{S{#^Q83M|dt3aA}~y3)WG8D-@z=YtRVk@HE|4VGKysC^g+~%+qOoUyE0&R(CaKSu9{!0iy>-9UNSq8JUPly!O)dB+<Ic#n(wrQLix$%}_pQ"
    "=t_$v1prH1Le&ou^I$M7mHPc>QE}8nEI?9p0enSwj!Y33K3rO%r+z<01xI?C%c*P8<%Wh~mEk#0V_#M#w+F4cjCQ%QyDNP<7yveC7f)<fE;pM1"
    "xlzFpcUz#(8T#gpjZG*N+JKnzw+?LreU#6inyO1i$UqxLTq_oP<ibpmmR9c8J$l1NoG{bonBFzGrEXO+1W+X635z*tDz`ak*3Z*Q$c#XlBNeD="
    "nX}Ebh^fzdCRB3M(%k7AjTd7RaZG0#+1eV4#rFO+buCR-R$^{Z#FJjz-PPV>{|u0(R-M{&dfgQV_G1jwXWeeuMbQNUpEYz0j?g?CmCNK#)r1=|"
    "onD}`qk{P#)ojMP4m_S-!?oySbXJ|=eBR~7MYr2%BVMA-9zy9ej&qnKTW%K)VGtAwB@;79+a&~C&nu&rt5kmfMZq8X;@XWksn>b7iMtmnO#@<H"
    "p7w_{cDsYZ>T0D{1Le0G+RG8x0F3I)R15@vK*1Ggk4YH8Lo~KCt--Ji09-*JfUg<DrL8%-4~a3I=$@c*VMt<7QQf#=)UEl*feV{f<}5+DYUlHh"
    "<)|MY11v|lnZEU9Tjrqg%niq5RV>^4n~mJ{AP26h23nXF(q@xnB{=Mr$ji$dfbB?=jINr4=pc)qg};7CFJ_>wHn+(=iQL81*ojLcW{Xx|;5*c8"
    "qo9fyvb4S(#?5AZH|SW`Y*wojuDitOCkz5BKyX=*X~tB(!y^Y})mzOrHYfz$->=uFX|iZ@2J1^uWYEGVX`z7b+W^nIVYl(SXTSxE%OH$(>eCQo"
    "hFqz|x!b5zI<A*x#bU!Xkvu0~Jxzd+$5Rp9dd!B^NCi}8*2tNdxf$SH``j)t>jIYu`9BJvdGNdkUwcKVRlCk4(+qLH&G}RAJsxdsB}q)5KLn~x"
    "EW}aLPMi4BI<FC(q*lZb7_<`A)b>%j0XaJ+W?QPojUo`eW3fhO?tB1}Zo^|8cQ#ayuVX%#&ghS`O5`y((LiqIW;*ZI*Iz_0ommQ0a~X`3J3vz_"
    "1KA2KGE+<wZETbTX@w5M;ap?5%d&TGC54KP;D%aFIrPcr;Kb{y7Ttk6a)^<Dj50F?orYkuYi$@?N9$LrV($0DoIf-=A1!w%Ml{BOV5-lyyFjWW"
    "qEFN5I+@L^4CWM;mLiqIjNsN!Q!@4#Ajd@m?4=(KAa`>^ZSb>wJ>ie?2<F>cn6d;w0kS7naB@gGnke_HRu>aC)oLUeeQB%)M=wBvX*&l6#7M=e"
    "GR@(|7;VwX^73R-C^x;Em41i8sBy`&N=O#^@Wh#GGB^J#9n;fEkOiwLd(?;eG9^WrwTz4ntnoV)V~XmMa%Ov7Kq~WZUYSLa0_M|SDEDnT9`jUY"
    "FPn_D)W;6QzTbqldZ;e?{aQ^DuN0j9i)}EZC%OyqkQw5@wcXYx$3M2dG4V!7c_$jgBIt+p&|e*lV9-ux<h7Jmj9L$uVs<TLASdO+f<C{+EF``C"
    "1jSwH+Xbz6pZ$^xGgiyHp^P2y8<a{EV!v>plAj&VGV3u^=&#xO`pt^juWu>eWTezrDHa)C0xjEabH`Kc260#@6af1=yPzeeH*2&}xGd)B0wgka"
    "Fh#=0r5;7SUX6_1G5UY$IC4TaNvd@^XSOunE`Vhh_uEzi?CYNAhUUp*P)4zrm}$>@gV(r#mF3M?%HiF~L0}+2`tfKIv}ajdE;3jHI-gxS$8bug"
    "Lx$A#T-N5E9Xij9vWX#W6Ncq-IpgJ{YnRI;Y1!sx4ixVD_{9BFJEe?4tI@Vf&wb+oNpYc+m65(*Ef!4yNXmEtben9ctu1bwI|ee}Cm>Wp7JF1#"
    "u?7f(gVj}I4$-Jyu)bJDxA^c=I+{LemAbL!VMIDKHZU<JacL{aYV_H*TDw4vHIen}<rhYpxr2mRRFs)a&eD!M3`S$Lt2g+)e4ehkf{K|29vZ7$"
    "LE@)>{Ukg#YL0@aVJKY3$#ncCpq>1jls=#o*gHK>+-jpVUt@rOYcEK{=_Sn&SNJ}O8hc%>aA&8{MdOF$G7vl|SV06nP6muw6lV3IK&}Gqs*P@l"
    "zya}r9=Q{6*)Ee*3`!ZJ6vVZ$ePL)_+#1<;Hg=#{0N#_j^=-ZAnNw>yLLT~c$;~g3y_Ct96}Ku3GJS47oZ2~xVwmD#Nc23#PgY=SYs(e^OT%P~"
    "T9Z~i3<b0aU9CJT43N{#M$Q3%X7xNOytvp*weKS1KdZJ{SzKDh_=!J2d2SdEy%VfP6_v3&(l#24^2HVQ?l4vwE8f<R3UNbvUR4i(D5?X_Pqm5R"
    "re(LxoaH|>c~@K<Ke8aYx^>GWuSnEujPI<Ji{qnrN?FUUkUCQ9>tUpp_GY{EJfI{;7B<6pbr`KJm(ldbV?#2ZRIfMql{4?$904nJIMn%y@E{^7"
    "(P%M+E!5Lw`7ki`1c!7Y<HdM(K7s&J@hlB7j{%bk$};=^L;Ac|SYKzx1(Is^1j&dN5QbFdb3QGZz+bPH%S#)=UqN>{&FM}GyzoE45Y<h4higJs"
    "IN!ORL!LP6CiPL%W9GnYrfP<&pStv*Qp>x$=%yxH<e5m7`!q$kjO+%xK!_%|VDJ{5*RHvkrLOOSYwFck8_ju?SS9dXmB$P}X+urUG@YjzKMAmk"
    "6DCVRq*CI(Gb^-+^+v=iK}Yq)my7d44@e9hnF%H%RI;{ddNv<reX$MJshj&*-7Ips>V#hM+U|5(KzIt&XNEOtxW(9@FU7jaT##z7AX->p%yX<o"
    "NVsL(atrf;7;?~PBs?jSP$cQLwn$?Z#^Wkx3jo@k^1O7?!yGTW?AR*b(v5&2;wZ+zb1Px$pEfyx#4O51^zVZfJ=ZBz{2+Gg)>CpgKUGd18$hw?"
    "2C>&<PVMe>$U@))^N94%DJ{mq!9n5dY--b6TWtoD>oj@pdwCh|8B|<S>U45KI7l$CNa-z0r4nZtq%FJ-gdh?_I(o}1Ic}8C;T4&nR&$Kwco5HC"
    "k#j-vc|J7;kQrWjMwT5>ami<%BIZw#wa@1^Rm=4@<qDd)UGs#|H^^q~R`+gT#GgKVqE5^Zg+7EgMc`Nf2S%cEZoIa_!}O^i)Fh8jbDOwpL}S22"
    "K{XXEgQP)Yw|u&@Qdd%8OyRebN-9tIC<bO+%|)XTi&DGbEOQZ}T%KAti!qBVJ|(nlmN+_J<O-Hvi?+8xnN-CF_j(o-0sX$L1xNL`whOt@wvGZ{"
    "HN1YE8-g+JNvjdtbbxr*FoM{K%g1WG#_=FSxuF>ypi@9;r~O*)+NCg@7nC&2GyV<gkDLo{>aGLwg1|qypdG1IS-N6T>+4(9O#Srl1vRF%a$Mdj"
    "y3vS2W<~`=&P!Joh+5!2b%Oy=cz(pl6mcq9;|cdQ!I`Vw;mNA4^DzYqEgrrn9W)+4*f-MY&mID%Sk>`(D%^bxOX>->ti8+ix*)+Qmo{5uw-TP3"
    "b}1ral`Tp7hOXXTv^TL(bywmYy@35boK4FNQbyiG%`s9_7`^t|_D)Hc(;nIJ<2&ZY4RtZLTU!#%BFt#hl}Q_`e1`OD9G(9AH#pZWMgJ}5`btY-"
    "G$@mH=5UX{VO3UXr5L}V1HI&yjEprDi$ixAXj>{FX}w7GBj%YTQst(dP6Qx;0VlK7Ra(6Eng*cFY%L<Ixx1?>F3#x9Yc&{AM(UdLDNKc2Hj3F*"
    "?#!IeaP95!HX83>SwTSX#{9foskB;jrUcp&3=gTUw;`Kr2TZni)hdK&r>+e{`e#KxDrYkRz8JZ=CXKnjPeMb{ovwO9g=wilhOac8au3gxZA-=h"
    "n*$Oj&(j%0=1!|kDDA`z?22Om96A<Z(Pc?dQ3%>Ly{f4Pu3SaZ3y?bWjY^r6)xfUt6EY&Ry1Yz*j>9FFo7up%>f)dqnbi8uq^6o?H1b@R3BvSI"
    "2p`dy8-1si=oAaqWn()9LE%}JjYa_~|K$p>099=rB|fWoA_zWWhL%A?ul=Y}ql-7YBs;)UF7?B(W*c-G!!88X7_Y1Bg6)*?q)|r%Qh_?>uKSim"
    "%eVCXJ@l&pEX-AD?<%$ij=H$sGEdNa8{r%mt)D$M-m2X)CP`j-g{5^27*v)ruWJj;E6r>n<ehKg6duaHc&Pn6f}ph>nR&sc6m|`4wPh^KkJzgX"
    "z?;yH&1M@LaeVFib=>&^$b>8hyCk0;2Axfe3<g>I?iXH>Y!0HqOA6KKmVIlNmgQuP=A@Sj06{GqJ}YEQed-J^`z}5bPbOJxq$5QtM~@yowLpt4"
    "mBa|}um`Dhr>9d?rG3Tll)ft_RkGJwOR!+f#>U1@sqY4}*)_MTncPJ}WiZ04)y+-qJ-q$>7b0*bqPB&R&wR2-ET37_B*nJr{$O{?ux9+_Dn$lh"
    "CSR2Uc^RU0Hc8IKtLM3itUxa=AX>$u(zP<jl(_coD3*PR+5fbdMT*(kRY!>E&NL&vIk&XFC9#f%M|kVrJvP&rF>EJrEgg`XvW)Y;s%Y5Mjv%=K"
    "lDhmJQ=W?KCCMFikC8r26qV*(CzHEU@~Fk!Rzl0TPUfyu+SoA(kbmoI(RDWhOfw%tgmfzO`IsBkDRZC2scp9SDX>znz2@A5gBz-g1MjYH!ZLLR"
    "$}F|(P5^M|Q)_M=ttfC?dBIQ1#a1$edogba;iH-d7~g8nsx`H|tiuMc0x5?MEr5#aXXMig!qI~bwQX9ngLv;cN$lmj?|y+tl{$b%v)2^q2cSFC"
    "`N&kaKX4^h?wBrLT3X5&Q6|xv@n?nJk)cQj0}}axsMCDdX-2QY?}$PWxu^E*j9tpids%nxE`f&&!;3&q%8^KUn`<6mI?_S~hM&6Kaz*|);#P52"
    "Sxb_F19}NvexIb^#%=D<;U)%|80U0x6_crDJ{x6a(?Y@3YIC;;T!sls`(%HgN-E}j!T~zQV0F%|8sxO~c*X+=?8`S4F9KPymNAPU5y(i-4jT=Y"
    "TZ%5{b>2q9FP?eoLtvY`{e74tXLb>Dg#1?4Cxg5O0t&t0Wmb%DF=%y+d<LtJ!JX>0=`@Eq6MI=hV#^IN08Toh+hyDRsh-VJ#e(esY@jG;31A9d"
    "ef8laP7->^X48%sp^kn0<tjuNNZjHj(-X8}nF!w_MIMH$s~S*v+_#r?02sXNhS<$+7pwo`LypMpJi)jZ#?;*t;7Cg&4MP~XFcgz|f-I)u!B}`^"
    "n`GVjWmxZ+-n@lfZ?{oU>o9>Tsk+=n1_%kL6o57#$1%mF9`B^yShuriF=ovW=m@L|<b+x#&gvL046+TAH-m|2(!=(EL#`%4mWsQe0Ia9lFnk-N"
    "`ETy;1GBRJT<~?m8@6V*wq^I|l?#k1N?!ZsCbD?dG3j}`lXA*@78E+<mbY#Hx@CW99wRU=l|{-90R0F&VcU3hqQZ=#Z&j%ms~MTD@z~9#rbIS^"
    "yF2aq)Y?49JfF|getkL(X+hq;V_m1nHJ_ywUaTEg9^fp-n42s$RZFoY1PV#+C}y0_|LKIZK~t^GBL+F3U(wMwOcR0hy0|)X;P#^eG<SIvIq={H"
    "k`}xGCPgcR5J_lh?X`_fGD}rA3@y2TJnrW_*fF&Fyo&kwEDJcVP{AA<otO<RV1BR{nXTj|`qA<6ajCl1@2Nr&=(nS>W@mpK6cSNFU2~3Vrgd}D"
    "ePd?*kl>{xxLAvP%@?+1(eW@NH&%Ks_#^Pdd~yM8KJ-w)oO<&XOzmLcDy7n@;a-$Mw@X{L5d=2pV1{7qyBA*IcdT(Jj$!!Y;|oyH%ot0Lhfo-="
    "%E#d+bFQj!qMoko(jwdlaSe8aSru+hU80w4>ul)8m#j^yu;YB=d91)u)XIa~{)%XjV#DPSvSS7yjmrgFR`Ax-Tp=rsz=Q%B9HHiPI&RSV0h-QJ"
    "iE=@np+{S#!s;p%jX@?^*~`&LYE+zTZL}Eo5|fe~<e>JzZ(9&d9)w%vxxoN%j!-=J5dSl)EB*c&BRcQyJ{iiPq_7|}iS<}^>WnK^;zx1t;n9@+"
    "OL*-s^UrkZ&;{xfN}MJt79sGU3v{eZgzV$FG|9nWKyhYLJn3Perh^;Zx-~y-Md!(UWhG()78VQ6Cj-m~DT6ql;vX{F&2zcHHvGmP<*62=0Ot(P"
    "BN(7LO0F@_@tv^0_~_{gDzo%h*XHw=U$L3*qFE4+NZ+)2`Nl1XVL(1$5L^Ff-XM@=>%Nd21(D`iL!70^cPpu%v-|(VggS~dlj7)46W+wMYCWY9"
    "a=#>Qw{E5DD-0cpLV#`Z%agy54>UWp?QPVHC}PfBK8sBf^QO8xUqK51_%+rnm#nL*nq^^B08Jc)P=l>l3L{`@CCioY#eKr6RCa2}enyfso6RdO"
    "LteZ6QfYT}I+Zn9UEAE^IuCgd0WWLcJ$CWX8r>O}Y^7q>c2u^rGmW(GwoxZNb^*@lt^qPsbc)Raag3oelH3DjEU2GPC!M8bH>C|6kB2h_l>bsG"
    "2pL3{V_8PWsBu!P#s{C_?WE9SYtq5)_b&CSa`8r@I(|O{u*ECx;m(d*G<)KC#u!B|+lJ|M!kAG4D4ws8)7-tNH5QG0XPM7dX)Z_G;qcPBVzaf#"
    "Vza8-Rk}eose0@B9jERx<_vr=d~b7`cYZjO4*w6P<B7!yAs1n33jskCP0&;U;i+*7o59~h4tpqa(a0SnT~Z=gx2kRQfCxp0=#nuPN&D7R8<FPr"
    "cCFWoZ5H_HboL(WJ!S+{o=sf2tB@>;`u#bH7Z_U5-8vYQ%dXP$skvseQmv8?H-n^*xz85f6u*`3b?7X0f+eIX6`#*mn~4wckKv*8{JfSyuc|fa"
    "W-W1#%~NvXw`7v1^@|w-vr$;40St@EQ+2`B<J+Mr0z|PL-OgkUk=%EyfxeZd%kU?*wzd-Td2Xa?IRyfV4O{hkJxP%ds)<gM-A%2h2okVnCjR8^"
    "#q_Elu`Ezmc$Cy#wTaTQ<2Nr(q9{Jayk*H%R=5IFux<(LlO4rqz}+rG61UE$v!!;pEXkZ=u^6G1C}T^^IH<9AQKyVIWt{I!{fIu=;WWgGc?`!a"
    "3=>^EL0(DM807j~^#FR{q^ChR0|Uly0s3;B8W}9wu-n&kWpO&r!8wy#O7E!%KLF<)<gfn#z_ZUMk&1kBo4fSgfF)##20?P9^pajL76o7$i0+^Q"
    ")&kQaIN*GBHX((A)!b1#nM|5<lA6`kuIXRQ5hDxaF!Sk_D~P-Uj3hHCqdU%t17l!tkr@=mOn$*gGQ~G2IGy{>4(_4S3l>RhuSO_7R6jRIrz((s"
    "W>6RUQJC=Z5)3IVa*Gw(9wdrRy?cFSNkjnI@z<`@GhnRN8135dz+~k%hKrd{NVDG=qxUA^i82KQYrY%(U19<OrUK|}Q(R^<j0di8=8C+si@;fC"
    "RJ9BTPFk;GYuW>23Kv-*9CQVcMN>>&sZ{9UyAAR`FWeF`7zkV%X%CrPh<X4=Bo&uIn!*4RQN?5@-E$A|GFuL;`+5badT_k=_Vz$m9mj}YE-o%$"
    "_yR5n3o!th`}UEwjip%PxgM~1W9N@Q`7=l!@o5U<_#wA->%2kUTHm0TNpc52|NiZV5Ai=4Y79w|k?G~VNB!}iufNvaG-h)%5tI$Ce0fy|2%1<F"
    "N^sRNii=Y$EjVi2&^c?lB`aA6VKwlog*L0G``S+`aK4nbxmcXK(14K-BoPQIV#dPHNLQc^V@%t5bQ}N|_u$&xLY%2)r|PuTN7wR<SNw=9Orp(P"
    "BIT8p6%2zTqzPlMYk*pl6Pz{EOJycU^U%)JEL2G--0rE>R&acj5J8fQ;ZhLAEA7GM@~&b(k&vbvO)%GT{UUJ!?FbJXeFbD0Ya1>QyjUm+bEC87"
    "y@lHLW#FS{knL^TT?RcS*+=N2d4kJ&4kNc{TUfNyvuj&yc+NI}inA612RS|eA=(X~?vRcfgD^NG`KGr3Vyj#(Ns@G7#xp*tt8}W?_$_bN)HOLf"
    "lD_cJa2&xV+4{N@`F5$ytSo#{4%bCZFrqSSP3lWVj<YY%b?<wumATHC3+0NOPMb}X?9PlCjif5d{ucVP^k>W~NyicKGlyE%m)w&@I!1(+M{USH"
    "bW4@0Jla0#iz1!=s`P@Xu-UY#$bF@&&I3Kc=k#zszW~iC8P7=oJj;4tx_X6P63t_?DNcO>6nYJi=N={c;zDpXp{*Jn!?v=>K32#fPGkU(D3PR$"
    "cU;X*O2>K~xq9+|a)#E(^ubr87#MOU>}H>6pDePIsgR5^tO1FNZa@(1a=*ltYjhKng4o#b4Qb?ysSAtx8*n5UTpJMEQyT!~X>XYeV!J?23=x7D"
    "ZjPd`A4R)}m$T*C9L$m4Jjb+LO#U3(71O99my?%W7#ybzpiE^_2gY@1S;4a_37d#SJ)khmJH%ziOnE3&UsHlo0n#UM#_l~#ELb7t(~<)ko}Yzb"
    "s9rf1YwP}iPb~(rg(Zf0EYdXgFzAT1mT8?+?X8Y95|G(l5n?88g8(iwwl33jP7tz}6-YF;0lx)3R5hk<Tj|{wK*PgFXkyVJ8*%js$pGcCEjj4p"
    "lE>O2?sGXCrIbG|mwC_(Jb0~^CIN{pgWd8cN$)ZttKqrJmUoT+>#3V2?#ZE+HKO|z1aV9<+ROpu6bfy+K7S4rPD{T9l4+d!XD7ee1d8O8M5rod"
    "&c!@H1lyufx#3w4cRY&{(cwm-T60@a{o-|nhA|4LP)^LU+&di$)V$O~GdQYj@9CqBEwzJBCRvR=8L%O_hA8Wc3joqO5ERpy$WJxXn$$w^#PGR$"
    "Y9-S95IoiEW!a}GKl#y#AApl-c<7xn@VD8XGe^!)SQ8>ikaA|jpy)4oOFtgR?Z-`H&CFWTp_kaiLM0?miUEvi)j@NM7B1Cj){Bc73I@N0C~a)m"
    "L64EgPdCj?7#257G3spH6FTH(>fWhb3|?(SWWXy!H_K*Fin^tBt7FR)wOX|@znS}76>%n~0X?hf;$7<2wwG4&QN+6&Tj4DPa&SFAKhm}}M`c`0"
    "#_9@18#Pm`wCw_afcYO$sK}ILJkGr{gqalIqLU=s+a7>fxQpb6>=Kouspe8+JOj1St=p)Qf8{IpR-C}7CgtKR&?fg|EFGBD)iK&;1E@d&n9K>u"
    "h15xiW;jV-E}Pok!rqei!2PA(5O79s#xYH3Qa=y9I%C0r!y`;I3VdIZRuFe75Ksf>=Q~ut#LsppV4@zDjW&G=N^^+vZD&~~q&<N}nUh1#Q{VB$"
    "t?iBWqPuWN(edRzeibL%52&M{9ye5rXV~52OF_7IrZgUF)87OH%7wF-YRG^~a+@AvOYdq%CSh=dn3G$x8M_GZyBRhjt#T!8v*}tCkHKMZ%S`Hs"
    "$~8w1amwvS9_iESINWKqRyG8f6SQ=An}PFXK7R&sOaf6%^F$(Yu$+s}FTN{9h5F7)wyHX*5Ay^fyjl-g&o5YkkOL2eGB`jN$#avzRh7?u$XFb<"
    "hg|e75?mDOY;Q#|vI%3d4Yj#8A3Rf@w-Wo!1FP&tpljk88ML%gvDTA@ssb{xX63TowW^|uSU+pg;9ajXq0iyjS!(lMgDP{VdBNKiN7KmoWGw0p"
    "ano&d^UUgSUbN}y6|#0uE)pjh${2=*o$JyJg*uy!WY^Bmhb8n6krfU@%@l{>)VbN*=|Umn>F=CDckUB#YBu0@XnW;OF>P;TFuY!>`uvq2Yr9hF"
    "6r;COx8^8<X|;fPUEJ6bM=Q(5v!c6BmizvF-{t^MpxH7)K93%R29JJX)5(6<Ox$%sN(fB-B=M|DMYUp`=Vi5AdsgG|z$`*GA0@aP*q!HSI!vBm"
    "))e4&hvY?(C7<OD^1i)G2}QX8JOf&ekv?;me?$(3UUcn}UjalOWuD7dyj%feiTCh>_948X9*;aPbKl>>xjL`Z)Mb5?TxDoxk#vj!r=-F&T|R>&"
    "6<DTW9&|dJ@_D3;KAIr*O4vYJd&~!5K6v(wdznZty~CyH*)<J>dGVT&JFn_8vKyTx=Ltt%D|W~_I6tc^na`zAY}Wq1unB~Q$H|Tmj5EY+-0M*g"
    "75j=BPm~E)q3trdM!Ck9D_&)%P#UElUf$Ti21tis)VHPDQUD)|TtLR8M|;5ATU!k9ql(4LLVON}FLE_9kXw3g0Cuq#+Ejh;!Ng&Fuj?H-*uRL8"
    "bbS7YPC=dzEYUUkeWvrS+IBmWp8SUKq(C`zFC7H#l`WNk)3sdcFWE7-3kei+xtxa%@-)3w&|Tkua1|Kww_`rt%qR|EO0d^MaN^8fb<hAMmELOG"
    "HX4n6=kDF({p@dWL$0b<Y2nY6AvJkZ-8w_u6a%q~oAP;WTdLM))+@Uh&E$^aB?D4Zq_0#+Ze_Q-$O$Upfbe`;zH=|n;P0!l+TE)-bQWha-3pyZ"
    "UQGaWYgeozuTb$Lc4%FsP^gKsWlfhnng|?hrfxd*N~JO!&7|zl$=f91_-uLk@=}$W=DGe$$%h5L2TS_#f-vFo87*CQduzK(mim+OBucfpNTn7U"
    "ACsHB=HV8e>%g>MZon^Q&%H{^Gz|@FPx4dR2h;t15LmLG{}k%-@{$CvlY+vBDX+=j;a24+1~9pJpVzG2yDrW>v^4Vi9O9J$`avOyWM{~YH+km@"
    "l7*P6KpE!0lj!^}wjP*G?dc-bFJ`2JM>@;$U^bs{#u4iCUIxKiTPS1MMfoPLkHN7ui&PcKDv9y?Y?nSfrANs+wB6*xmUNA0q&MqGL##70Yp&;^"
    "3@643x-Z#rdTmfrI!5Mj-~NL;UszryHIpTIFDZq=FTX5UsFmt(e66?PTYhSF@3pe(qyxOEHicdQZQ^=wPi>5moix@H=wvHMOhsS`g9DN+^EfK%"
    "AoC%MVP<ESuP0x3zn&huKX*TMC~>9C^B5Zgq$;CB^Wgkancl}Q^h{>AK6Af2w<qS;$x2XwO1t`uHfe&^<+<IQqo>7y>=as?qTU2E-=G@$!?#br"
    "_%rjTlQZ(Jfc|EG-O_L3KOpt#{t<c-KeF!J6x0;Ml@<^ov|G253;Qh($8zKhmxNM9U%aQjz_B6sWFjXSm|^&s&k((;d5?#8OuTQ;6Zh3K%wz1c"
    "cEXKJ#vqDjd~l}Ks);#ihTOMJ)o)2$$Z6tubE?Wuzo^|w_PZ33sPEA#XXl}N2cJIGfgUM3wQ5scqh~GZ)V!j<`QpEY(7g@p<Y!u)WX|fXlbCEM"
    "d27`aptdfu7a3Xi>BYcvWneB|o3|QwocWE<OFtUi{(E#ryDwx?Kl>X{hC*vw1Ee!`&e#PG;Ctpq%H<j3o{(J8c~1^0Rx;U1RLU;WdG_C;x>C8D"
    "Vh6~S&;^1Q-2|m|eXcRls{Q~5{XII2PKP)3Dc+2B2)?uyz#2DO$C3`GJV#bAUk}n#4I>h}N6yYHqs^;v#z}5^H=X_7zDewP=C+^MXo!H^J*DsJ"
    "(`=Yd{z+C>Bu{#3X4#EP$lpgO?C<~TTkaG(`d^;U?WaH<BpFO~dVCWMV&VILcIamB1n!UB$bN$qhIN0c9Xjgu=LihX!?SCGvSH#^mU#B^TPKar"
    "F}xp}<jBG=pvX^c@l5)eI=Zkw&wz5N_T6-QO#2num%xOR{xWTSqQk!?=jW~sr?gH}!9M!To$5c$+z3uqHXnSb(KOwE4=+rQ@efjpDh)t5W4Hf-"
    "DL$y6MwO`<t>DdO@tYfl4wnu;u+OZp-01`y&n~^Vb>?nZoy4o=altK3Nj%3u7Xzms?NQ8#1UBr<=`|mmBUW|MyGGS)tlyv)A4cxe?BBc=C7Haw"
    "dR#xEcRcOUS7Vj_xQVZ)hdhl8XgQZAq!{eKYDeyuPJqvAVinHS=kZF~6Mt#hy%JhR5Ky7Mhj?~m)eGISY0mCUVB+<_=}Rc|a|<#vWoH5O8XT6("
    "kLlq40SWZyKS|@6etM=fvZLv%v_yaV)z2!cR?4adGv!bK?>l?2f)eN{asagH^s6k)fMFB^zbd2)|6=N*_nJ!oE4<-1?PsKKW?Uwt4Gg!BPn}5V"
    "Cy;|;d|qK)@JNS90{`)JfHPr#Y&st!>qi3d=?|E3D{xEd%O{sLqa)yp*^9Hxg=P9xsOj10H9kmhxi^4u!)ZoDVLBXfX&Skyr|>jLanTRITX#d!"
    "Cjs)-bhbki2ZwVYeL?}6?AW~s93J81ap_nkZ&8qEqvX$y4H@WrS;93PdaJ*-j5}vBkA3)U_bQ2T;OzHQpR78A<HUk9Xx-T?`MCX(bY`Cg`Z4|K"
    "j^e3|G_~e+K=6G#qL^Qq=wp?<@XMS`K0c#kfhyTg@lL<lRD0?B>CrDTl|<`|g(ihE8(Io~-LIfn7<nKpIvD?ha>MAUdr2_qNwj7h+%<J}ZW9a?"
    "+lRjjGfHmh3&uta(*^ivK(V=q2aX|xa~lDdU&;#KpNA9mzMFpuuLT%IK!2c&kI^HI@ayl7&07pgq~3HO!8oBKb7XdDnSRIZA`(f-EYEDuRhM3X"
    "y3%AR4CxKE7oJFvKIQ%y4=H4TZj3)3r;fY?JHTv$jkfAym%$z;=K5E|3E-d{<AmJ*FjibvRXT8A{ZR*Ct?U9}Qc(BCqby16CB4C4>cpNX`%;*`"
    "O(Fl}(ZBd1jLkB=K5!7HznG*WH%E<&jOBf!1Dh@IRSx$M-JeY!JYsO{_n%Fl46#VRxBLgu8e`Zvpqm8%Vsl?fkbPD>w+R^YnYzSl>OU}Z_Ydi2"
    "*_L}`$+fs9SOYVso&_Eho2=6R{3j<r{Evs@qv5~)%i#Ps7^6aQs>*F<qb$eRktidS5b&qW$At_Q+<LR_UZRI9URTmTq4sE-@2`OxRhh4B@RXQG"
    "h*HUilA>>q>Z%Rr%yhhqE3SOgCfPl(?^xfz=v^f7j~^ESh#pBNFd{(M>6A~&cP7Co;daY36wF6ReQ=>Z@=!R!0>-;8Sb?DaSp<2bsxys&gpMC`"
    "&vokY7ps0|!h=qJu8&<Zl%OI&0Q$D|UOHp{B*N56pWT=XG?dhGoyT-kM?BD2o&i&KLu|GZOd_~RtAZc1>C~$0WDDFJ|5q2u(+3%u#XYihu^X1>"
    "Xm{m0bd4VMk%A-QqmY-7UG&)zA%RtHf!6Ydwt5o@iL~VbR-owB%z5Zl%$;2IZ{*aUv_t~W$7`#0fjkUPB~u<1%NM?!jOJM3+>wbb;StBtTPHc)"
    "U_2wYfFE^g8C=v)RHq(M6xlIu3mdliS9^>1XSmjU3VB;yxYgPff*k*S6R$S&sRTA38aVB|0Eg~D3OGXF&H{v#Pb62t;Bj=z?W+lCi;NHB(BkdX"
    "t{vLdb!Qi`DK5#iOt7cg3wdEY-fx;&<vEB?rJl#*x+43?e|}?8LA2=l2$b*4KnPpQA!+aiwyXr#B|w|b?uzHx;P~3wOAFL9s0n^>luWb09}y>L"
    "mkbqE+yJt9)+4E%=SB8)5Ch!@XbZ1X9kMW$aJ0n*W5uP894=?cw4W16NtkUafi)8J6D2!d^4kEz%s@tN6*aR>U?kU-(4KPUUwAd*O&}Tp1=wcx"
    "=V~uwH-%KL?%UMQN!Hxv5**7Gn8h4sKENf4TCfFvBi;7)EE2`h6U#{taL!oQNZYxQ08G=58$T~Kf|tm1ne(4;KRlx(RiE2A0jdHNU+gxSflt})"
    "*;?9;eG+Qia|?h>y{H2_2EdWNYr4id58T1?)9Qd?4sHw+jVhgg!kePhsKzQV%n`e2Z{s|*mBs#y?x}dAq+WnG_9i-a%!>>%hHfe)6G=$S@Pe&|"
    ">k_r<6{hOBqtm>+Xcvt+IW(8w&MDcZ0OP)E)g@9(OyUOhdNHs?(VBwf%Zp|`cqxCon+m`j&)2*30ZKA~1=|=hFI~DBPY>6W3&YGrH3sHVcA4jw"
    "0raX9L5yC_kv{o-V>{od1F_fD?b^ZSPFNeN7be<Wlz8oSv|4cZAlHTGU7cs@I@IBU)SO}pK&LT-j-bH0bdjiGt*eCBF0gWFaJVrczd%`qlk~pZ"
    "H7Y@@y-SbUB@ZBD5IW;JaoL%LlB8gvW!>x`-$s|sH?uu8PL`%j;RmZQ5s)w$@jDRaOXcz7z))y2a9>1o!y0CTU&H7H2AGMj-4%e%h8qM)&XC8$"
    "y&_CHMk#2QZn2hy5ouiY2_Opf93L@*DBtmrbrR$m>$21o;%>8Q>l6`YEFwm8!x+8hil8eR#M-rLb<3?=dEzCIInEcrev=NyHZBxgcsJPWpb^Zd"
    "rX)b=wd^h#jBe^q7;1Z*#(kT0OzHl_gUaoyxbAX=Nw0GvLw2dVsu7U5XQT?h<(3>GZk65g<Ttp2=2G^i$56IcIHMcmBAluXZUtrIJT;)4rpKJp"
    "zqS#~G|XWoezd-`b@TRJlm+YL=M@ZvV<|634iK2_%A`nE%~AHy<A@o^7|bGqC1@&^!Khr2H`H3+c{choLT-3=XC!fEEcMikWmZ1KDJ!58+;Y#^"
    "44cEtnH(z*|EgZNL5*>6a#PvM(biO2<Hq5ViUjA7`<2!6UIl(y9`Mf%>*~fmkL2k5Orf(^YQlN6Ve=CII*G1OAO*Tp8<l%+I9aINSaii~r{d%Y"
    "o;Ldjf$+L|zAv;KC{$zj1kH3!pj0sql;GnB$m{T#Cq2L9u^f(VuDy+W-t1nL1#&hx4`ApRJ5+p<QQJdce66cYlFc!FMLLAxK2wX{jWH>{<3CgB"
    "FPPECMgBo^OghH_5(%Vlfes^eh3(8-;#iIh^9m}B!NHO*ZdG7)kR&koAl9c?SyG8~Dq9ethg{vd!PP8IOya7Iz~!KQXwP0y#Af0ka0ti(>M(9H"
    "SIZOeDfGJksCKztyaM&hy}leBBgZJT@P59Za96?nZAE98j6H_$DtnoCoV5*f3XvK(^V69v@X2z^jVwpARPkY=E>knJ>##ZheI~BAOZx+b0E;aB"
    "YIjr~q~uF>XX(i9yS>lyCZTQh71gNDuItTRJl_gQ&CL&y>8)U57QP`+g=IgzcZ(b>{rPGPNMnIM;6y(rap(|iKmD2aU)4g;^BSTTP1{Sfj9&}9"
    "C*oRF?;^I~0YW;uJ6pS-ZMYoaS4N{Y@xN#edC6rn@r;%0Th7mm&AIB{3Uc8r1HRwa0`B8_m}^mO^yS31t8EsUs*4V4*HY<!fkXDf$Kq_N@FWiq"
    "JaE0Q&LOKo4xnY{;tI1Hnx2a%U9@nb5x~Rq3c5s``#cQQP2U~}94*!_&5zP3Uo*p@B+upwH?z$TnfNoDE<PlK?sjaB!`SqL`8`e%=V0DW=U~?O"
    "vgUPLzv4F#1K%Lq-DE^yS2?!XTzp%n`~M$XZ`y0ym0gFe)AxOI`|fr3-Pe&U7Fi9eu}dXYB-s@uhJpmJEeC=DB|wmTi9e<w<TvC8BwvC6`4Axq"
    "VjzMYAd)3l$*M-ASVgj4f4g(fJ?-xIYBI-MYu`)3A*)Ef_wLze@3q&ObIfjxcTJi%t0NN*yYxT@4aWtHJ|15hJEqZg-=s4V-kUEJH=IZ!4vqX0"
    "z_-xH{k(0W#DhxoaVB=GE;D-8Jks7-k)^Ngb2@`I`;EL{urSaDLM=BoQ7WEllS=}waWV|o(oRj_vU&b?P;~Z{(pyJeK&OI0u%RDd$$zcAJJvO("
    "Zvu0rRS2F-w3Dn_ckiw##4#y7%I1Tm@#p5>3q^4D>8U8Xh(ub<_P=SQ`i4FDhND?->>KxTDfaEqCnB-I97?fc;s$+@m|AXf>uw@@3hC@wT=HGQ"
    "z9Ygy$)KFIKTB2T?U<M?`mNUQng`O?QY~)zRFp%W4y{&NHLDI0m0<@xOJ}{sKTGglv|6b%Se6r0W)=(*()k?DQ?KU;cJnm?%6YVcHuL$4<Q608"
    "s5u?~QLksy0J_XxsW8OYO`glr6$-LtsKwnvO^H@nSNr{PSt;(kv&7tWQLc$vh#rSffFTdP-mmEo-@c9_aO2h_2Rxs$9&DV5RT9M<0(e;IB&A2J"
    "nL?pfBXb^eTa2G|0I={e{`*dnw1y$#DEfP+F3k|*q2tJKCr$LF$qe>VAGH$>0nj<X^HhaFTa<uAnNk4U7FeA1oNn)M2h59UiHFU`<H3j`xu7h{"
    "Ie_8a14Vd!Q(>acvCd2DioSqiB%5J$b<svB)oM1f<%tOTM*-hVufFccaxEhIanp8!@fJM`Ogf=OfwUok&k9O>$aPQIh&7vzunmI3DF2G}x^Bt*"
    "az>&mh#~rh;E{XZ9}MiF-=#>jNQS4bn}ap)ooj2QQXZ$aW+-1q{d|glER$KCjFW2I$klI({q(NAV~DJZ--k6Xl-aA+VXx!(pFA2JSOQ%MI*=+#"
    "k)xnoE|msmsI0nxa<yjLO!ct0fu26enDYHb<LOh5pShN32`K2@SL@uN)us)}FZ3cvMN)v6uZoc>41%sGHseyzEmsw1$PTa8(Qp_hkJU3iK`*6-"
    "TqF`VNRBQ;+8L#0OlC9>4x4;5>zdX>LcWcn7t)T<IC+pF%x}$1VMo$kvgtnso3EYVSdbY&!ro(cH4Y9ikJ9ABy+qZ&Edmt>fsGz$nZBy^hXK6X"
    "OL~#TToIi+16n5JO}Zk6`m#8^OyX4Mh2?;n&x=S!?Cuuordli%qMWguM!)191lRHcViW9Jksv=DX~$yR=?w7A#bWUtAxftF=%5i_cDo{ndOf%5"
    "C5ctvZSYZFuQ9nVxswb{tGV1-af@vMi4Qw}w+f}WoC>u|(O<F13Yn%eQ+ER(>k6nLvT{C}1x2wqc+g4rOrRrh1FmEgwQt%~FhQK>9pT}<-f515"
    "z!X`OMVpU}nazsD>lv+~`~@G9<tl<=YCiueJ#Du^wRXxN(>Pvlt`M-$Nqe~@hmv?_M@G3u95O?#UeEQoi9E%@-Hhq;85&8%6ZH-`9o^}PT+~KG"
    "VwH#OMB7*n%E=S)G?ycP8(Vr3CZWV7xPi583Z^HUSZ$_ep^xmg+dOP=nTOOXS?FtgAZKv$Q=`Acnk7ErXTaDj2MYGQFPWW7{IJ~~jgB8EPE7ry"
    "r;i?4NX??apT#j9>Q?LHkJ0Xi`~b_ctK)ayHS4v!X){+hJV_p-3QK{lAePBp!5TdoV9*qp6#*R&-9)ic(cFMe!6A#zkWsZW>xL)!K$;}dK~lin"
    "7MfvgTcZNoaB96N{ZZ*VxdNH-oGF&1NjvkkP*0yKU+xkb;=%SDd{C6hn1Z2RJb2)dO_J3bx?X65H5E7CtuWHTjcC(pr<5*bpuPUO;(5gqf`ify"
    "A4D89HVWuK$6ay#t<y=RoJ=M!-z4aC-fd!_2tVpcP<4Jb!_T|MOpd(+&MdZ|mIGajwis|%y~>-sN$TxzSO7%HmEw}m64fs0QK)be%NPSzAVaD("
    "o3<5DK;<>l#3_x(Zq_@^=19=LP{Fa`UP^9Ur~8*O;}XDB^jfUBGqKsv<q`orN*+HQ7m6S_C7WB^+~ngx+b51tjRRR()?97hwO~pmQO>Kj1g6d5"
    "^4pNd05QNG*??-bRN8JO%(gC5^M0|2&3nH$tbblK_tj9D%@Ov0KHp3?le=+Tt#20LtD(bYR^+6sjzN(*VRE%<LqklR_79kjc!cijyY$K+bPl%I"
    "x@hEzO570RRjO#hYrETBA`@sS0CH&RYIn?XY8%K3c9W^9zp2CyQ^e7`4L!9Mex>5NmdOMaZ4;K_$h6fOH?YL5j;>Vt{kmx9b)3Ixd8F;NSh`j6"
    "BXcX=Vuyv=I4E>}FN&KGsHwHXqGr0wEb|T;F*9AGWq`t3Q_qxh=~4qJHV+ct_sJC5`AGD2O0;ReInPuQ==G<tIJv&1=)Agurad-Rp`dK1qUiS>"
    "IK9!vx(_a~g7@g@c#IORH0pRXN}3B9x-q!?ts?YoLZH>!u=DG7o;!8C@D@RK)v#lR!@x#w7-@(t6Dr+I?)^`d3e5$xyeDj2iZjdKlv``vFSK+?"
    "-hR`%83eY=A8mrPIlCL|^X;6i?ffcoY$~m|hPbeLA(^_{o1*eSmQ3EEIG?*FY->NQ0+?AQDvF+sX*KsNi4uifQw<47ufV9v^9Cyvap}b9JP&S5"
    "d2uD&kRs13fsz0d=yx$O`{bD_7Rh>};kwvP^8*W4m`4qPHg{a*klE)3ZThYK{r!LYHStV5tBHEID@UfEi!8$9#(v%F_nAu&bUB(S7H<-AJkfDt"
    "9`B_kXm!#yE0MG2yb36si&ao`M35`9BZcF<$*pCwDa!3cTQMoKc0iJeE?)A42sjSQAb||CU95Z&v|8$Rq@5=Y)T45_fH@AazfTChMj^?woeCKi"
    "ax7`C<Vrnn-gpK)s$L4E2dyViyJqtAm1Qtupth_sPXb66Fj9<wjjqDja;GKs_E;cP4C!yCezsYWf+~+Tj0j^UOrSS#myl!5ZC8$z!DExS@b`vQ"
    "&zMWDJ<{^3LM4l3tw*-ZARt!7C&puUibM4II8s^8lhdIZwChMc^gP>fOgDC@2hA!|;nRuZd+1=YWw2px6i8kbX5<uT`|=otr9`viANnTsBEGS`"
    "U9n5u@8^Bcc!g0OwM08LHm0MRrrp6HWBu#b4MNIx9=h-exRZe67q%t1z}GHUOipLX6T~2j_b%s5@Avz|ZELrhO@gC3yII%WxN!6Y8L<zT`GU~A"
    "wY~R~3D1HA!s$GqaK^JXWelBzt&86lMmb#~B~flzNr2Z<<9<(0YGTCfS{N?I8&=8|Ntth=O*qpD@wh9g_jCIvzF(P#?E9@O2_MRK5Nzhrdoe0n"
    "=$s}MTq;M=rk0z<k{aAFIpQ7)8U#V*3d;3cW;^As388Z;8)C3yl#Rsn17Tn+dO9x1iij<T2sqVqiHVAhwgIhI5me7Q$8?By*fbobjU9xgt2m?i"
    "wP|^M5v@gF(_@&7%2x^dY?RB*9XfB#CI*<yCMcD~QSvZbF}5H1Zj_{Jj~uFKjmKbbYN-L-d&_W-Ebul3oVEK8ZU!B9KtpqD!EdNsVVF|x2gV$H"
    "mghZ#_fHW?auz57dk}+e#FPyT$R@%vt#j|Xa<)u2o6Wf$l33rC-HY{`G7)Fyt5sIB3{jnxF&zVD$*WY18*k1R2uGuGE=o5zci395*M*zJiW@6l"
    "<>o%q4}*ZaT(lJUOk}0gpj6eiTcyFB%n8GxA}!Y4yLZhE<&Du8OYZmkZKqWN+gvQ>*(Mfs8isXE$6_!TkUO1DliU2GF-}2=M+9*KQa(C~9ci&m"
    "v<beN(H;D72FL7+Ea)MDxokA7+-T~RiDElAi7_AsV;p4{5xIfaCFVm^r1Q4bf}NseOCUXfnCoE?PB|t|xQv-#QUqLnLVh9v0I1-rY9+KVk&!GU"
    "NvDHZG7tq=u6fY6aJr4&QVfe;L!N-1p0F_O_I#fJS`+>0%Jw!hjUw)^Kwi9&(yh_1-`=rI;5xB=^;R#Ykk4;!ku}5|FTd$Ru~)|o3&C^pVO=^V"
    "<tlxI-4OZ5!cM8wZdXP1^qi4A9L_U}$Ite356QY#>-lpPhbupkZqifPoV;UdI5rQ5vY9b`ioWOHCh)XAU8g$yYTe%6R<o`s+#+kmL-=4^ld9F="
    "$cyz2Zi^s(YD-UcHojQnbQ1mH(+zCL2McpJW@ZL@=VgoqffE#Rf9&kP`n9J?SC7VHxAPjZK?_kVHgRTcm{n%vlA0yh^m&Jm50xU^ROFuOZqjVl"
    ">%5I_%1iZT%kJA;jtu;tPnHyl+0mdV;)GMFR4A;wrdTbb@#KRVW<|H^9f#|UrTcXGBUk${j(>weA_zs4n?vE*7{a)@&{W9I-Mvd&Uo}kg&Tgh3"
    "M?YFHGOJ8^CQ!^b&3FrE!}7V|$S1ZeCdzh72-ki~F}^LU_~7h4MY%0urZY!r;?##68^4`mxOqK=FY~B~o!vUwc`*MM)$PmxL64jTf!Nrhfexp}"
    "{?e!!-Bxm2kIGWmIn1jj56U~c;6&_d{pkcT!F-O6V^yJ-U5=AnId#P(Z7x?D^<eg|sj4Rdo3POcm?m-Yv{I1BA&kUJ&KssygIg#p!5Ywz9i1mj"
    "(rAjMt1^WW6Z0a-14L`{cXT23P1i(`utaoQkVJ6&qx`YZC-1*MB=6c!X%|*ZWvg{JlwmIS?t6fF?9*wJ%aS4&mF@=NlP62)exR=@;i7?Q5{PJ8"
    "$~NZaw^M4b@ulDT)<o^pq-dPHtGZq5RpSau@s)}+=9Xca>u+>}Og`MiyV?#$y^O3vtjyX3Y_CTP*5Jwbmg!G_>t=YXROg447K`lc?1b=}mTMi2"
    "Y$kE6#noy<h=;ts&koy5at;wglU#v;wbEY}*39KZzGzmfwq6ejMm9z&va}bNLFBU(hI5L;(l}0-nXJT2y|;}>%F%L<=smj-gJp8E!A3f@MavWu"
    "x^c&k?tKu5gc&sRB|r_Nd~F(oIb{g%NcHGZudLlPSA!|JM+o-`Ud80xm7Uw9pAVX<-_Hg=>2971w?I$tX1ZK_nNo@6yrofYya#G7Ukd9uNVLd^"
    "RkCVLJG$&fK6z#3m*zYy_iL}$Q~Z6+cE(wONKe`x7er(;JuT7|3-x+xY?DVWrwWC{jvRwM=}U8y*Is1P82lEi(#e<rsl>Dh&6z=5kGNE0JI3ve"
    "5LnIOdtUL&HFLzaQxJYqd~oMT7U|>kNRJhK$W3M5syvLF&5+NH#;9>D;r6y$&|d}Sf4)>6*UU8eySP{+hf|TrVdtBn8Mmu;&UP<~Ds{`_+A{6$"
    "m-7ayDEmjMSuX&<S|6CpPnIjeDk~<O@H{lgTUdHdvl+Z;!?O}=^rg|J+MBRmjJ9l8^qlqjBK!`1W@qQauBlimSU<TT1#^F$(cTR`t>V0*9UCVu"
    "#kykL7Kz9!4oB5i0MT{Ky`kg4Qn}hOI94%;6E|g*8k3Pw@~=VF>Jrwl>I7hUnyO73WUYb#Otu8M?U*?iT0y{$k6y3jEp3<(zvIHB`7#N4Z_!Kt"
    "5SBnZer%b{aIkXYW|zKy|Aa9ARYg?Zo-6Lc=&7NUksTiP=DI4ZtT{|OCci0G+HjM&xVg8NDCQ;rSF{3!0uy!+z7ImNna^)*IAIgZU4}1MK)TN("
    "q*}oTN~!G~VUugOP<y^kTTn=pLkWI>vi<F<n?xK89PTx{yJ9b!Y@-hsM8O>@rgGx0Ewe4uemP4~RBHxYTG%$4kXtTSAKSJn_deW|7%eUxal#q8"
    "Yv0AN$m8;KBK!T?0K`3vSeR|*+uuu)V?a*aFzerdjap~iq&icetut!M<<JQjMfp6ryha<n&veh_@}ozOka7ViW1<Ahux?T(wnE1EzJ%t)_I8#s"
    "M>NHzB<A`jg04C@pjZlQCV<70m1_;Fu+5+gd8@-TZ8UdwgcH)SRIq1O1;%QxTRvHBZn>_ocaB#g2yVWfHYY=G3a~PiQ%0CID$}kY^baRU@Gr5P"
    "<75S-JBmk1^3d$68(MW_2fB)^t-NjLB@1Z!mWaJfE0w0BVjSm^q=k7InJXYyRsE*vC^>Go_xBU)zmd(qEft%}Zn0bzb%;BOT0LKFtKpE0+IF#G"
    "s@-mjv(U4MMKu@;(b8N==3hwDuNTmr!~x59zs01gzMI%YpJtI6XEPEPq)gc6GfEd<9Clfbxyk){NHozZ7X<RQ6vVEq7u1IQ4JtrY<GcyW3^Xx<"
    "Y8z;nyOqoE*wz$iR8vQZdr-u7E0;4xSQbPi6qPdZwCal?#i@NRe}yVZtptuIlbfzVjL(<ArqPCM4yOz#3Svov=Y=a2)_g^#GUnVjzm$q;>rAf!"
    "79er#X{-%ixA-5Np-T)|W&8_#VjS<zP2*AbA^UO1q@ZtG0IE!f$~nCT_auolQ{rZw6IhPLJP!`28`aU2hmRo{nKqkIg$p1|FH-Lroxh#K6`jP="
    "DR9ukf8Af0ygqE}a75=$kH<aQZnT*zw|E$Xx}}V}B~7c&y3Xea##_~LIn#Sivri<q>JuvpLBQ4_ta6&$kW4+3%cUjOphC=1;<#Jd_Ll`XHpID@"
    "UNdmm#fSFyb2(W;%T!mg(jD)(7k(rt2BN6jSaxPBb5e=ggb6?!igD!0!oC>1g1b#iGDrVBd}2Ks5>d3@1`TCJ+_^7LTNr1P^hW$A?e^30hVlI;"
    "rg=aMN<Jitkel;;PQ7FD()Kpo#&am=2yu|!DIkAryQ!5&Z>^Db++H|pHpj)jNAV+Bk$e$90B#j_g<Zfd&Y=*HuF+~9)@mCYo$Tu1@8IEk4(CPa"
    "c(ZKE)S24JY(|UgMM0hw5X73rND)tjTUN}<<&Fu3i{>0uB(!x<%4`@bSpUv=jA8VA@eR2FikV8wSZtUL-!~DhglQdA$TjnuE)l95Q^Z<BdO1WA"
    "0W@pKZeYl@P-hfoiKTfTybu1^6wfgjxGm&FT^2qC0&I>tosJt6&l^6ywOYPVn3z5}{3x<umQHD&6U+<cX*1a3jt8=to@E)}LX$CX&)~GNg<GxV"
    "a+#<b_WVLMb)$Cf-4*Pc&*kfhGsCn#EeI7r;Gi}{-CNWMaViMluvdDiIf*|LXsOAP99fvh7)M#gznr6*H0NFL#zN+{fR}%9LC;PI+UY~0c&&Jj"
    "LrBq|-`!9h`YfUmoEF1^YPRWsqY~}3zi&A>8_lK{ou3;ddb-_q8yh5aE(}9T<8ciq2{7chVKhJN4+ePHQn_CLQg<eqf<EV=gc=O?LnB?M|IG$7"
    "dAn%Q*+i&o$&A;~WLEF&qO^l;(Y0jUn^9etc6Zs{Eug|oP)u3@9@A79d3S6DNE_UCLseWzcxfgVglh=2JsFBkOW=W4Q%x|YZ3AE0*741)b$Ybt"
    "3Y-<zwwr|(&{`%ZVgn(Hkr-(kg_zjY+?f}KHbD%d)azrW(V2H<Ax*#6Ef<R9-^{3AaG^~>Wt_Q%VsWtq<dKe^jPv1SAiCyDOrNZ2j6W@AJ+I0#"
    "|0!PHOG_(<^<^4yw-R|q8kW3N*-Rv=QP(kUaD|2%ZtThD<(Lo=W9lfg#jeaQlGO3i*cK<ZN!zCD@2~&?crqP&&Wl??k{dA%k@4$LOfG(LYK^6z"
    "ut!^Pr;H**!h<pSlr5*YN_Dz4x~-Xo-k2k$?%mV3ITK53m%VYsU`?)u+I@!PAqL<;AD1}7n(53caW`)&4*cQR_EMHAJg}O}5Y#dad3wQ_WUyqU"
    "S&=iwggYzzMNz>NRTen>7udzem6}L8iaQl{MWI`+*dj&%_UQmKZTYN7h>;K@369TKc3s(T+X9+P$6{lnUt)B$r?4;cChvpofu2HZMmjn7By%5D"
    "-)0Bfjx52CxrT<!kJclgr%T%VVF-#xt+XQqrFbgTR*Tp&;xIKe@3>R5Qeo_b-Glf>|5-eF^yoo_Ev#{z9n6oLb$@A&>Mj4EW4M8|bR___H@??a"
    "!0AQNd%vMsWGqV|#>&s-&28nzzNi=VuI^hb{6$R1<T6e<b06Bo<D+MKcPLdxnA7RxIV=_O7LK$z;&n<pEFg;vaq*qjongm({BgvzQQB^Az*7X1"
    ">dSd`$OPrPVld1$p>2Q2#1*r80w2**DZ_AuLdIk>91g)K*!XCNU`e~jfQAkX%#CoGrj2W{TBSCof@oI}o$1f$!tZ7UL}uBVuUQ_0^BN!;L?;>p"
    "GgR5^tufbHYaL44xy#d*gb+b|U~ZKe_~pb+t_Nhol+L1AMzIJzCtVxZNqMC12}DrJ!L*8UZMRv<=27}|xTB$juy*s)k19xBldWK?Ji^f`^C*Np"
    "BK|&T*@$&aXWCW(p}H+LMWai%ic+O<G61O9I=(<I8mM+J%dZ@l$|7y1Dh~^VSb>vV<khzmHyl+cawQQZBHKqw_7^*hg|vE*x9MA1`KYS(^*TbY"
    "Pf8|}A)hrB-r1Q@SAqjEzJsZmML}lbIxAIL@-Cahx&^mGmT796EkM310t&`LyZg66oe9UKTpiQ6@*aI@D?1fzTskP_BW@35s+UV++UH^|QI=uW"
    "snk{A7%AZr1o;}JGPAvL36$)5{-&3$P$rwCGHPyR<#udr!VJ4E*mo~!fXoi8tIcJBKrak!T@xEr-=y5QSOe6rhqVT>w<aTrs@3>SpZmV&X&q#v"
    "p4=f;P6uXKsU(Rd(A;b^+MJf8A1XRBAWO>>?9ri#j+~(DO`eoXZa{0Xu_6$aLm@6b-$_d;mly_22K^5}4^xYZuPO7aWv7WTwN9I{u{Eb1#?*2Z"
    "Rj-Qk#9UmU6{OB_NuhL;AfgxAW6aP=#i*W`f4>{sVPpU|Xgug3J0p*_AFME|s?eT<@9sjkydZe&P4ovPzp`W4Cpl1w2PFTDb0DsA4bvCt<s~m+"
    "nu1MdDY2!yWz`n%JbjwiMX5RiCL)S+mcn0iZEkmW_u`Uw@}lJG=K*TPdXq81&W?@98SSt-RNe~iv6P^*(MSjFOAuYKNQx*W4V&h3-A-H&NP++<"
    "Cl|JkxXNHF5!^IlnEV%A3qxHb%Y$#xMM!n^RenexNa<cgEdoDLrc=$N)y!Udv%;}MN@VH5G=*w$?BI?2M8y`pYPH&O<w((493esCNOn4a?s*W>"
    "**v*zbk(+j&8-`IJ<jZ>M&8h3Ya66RX%@lP1<Ub$c?+~PGE-#n3t+87PeTrS5W<bzzKoq3Xlr8??~H3-aAGS)(_}IIQag=}emR&gMiDtBp?e~0"
    "n#!g#a(M?Gj;$v>Ir-=#0(5;jstVOtC<C<mec&O%9Rg(t0*GpE)V!<jvlsxy8(~OjcZUt^!8VIL!KREi$uRgC==1;;Y+9bXQqWX{s+}oOlwHDR"
    "BUfLr5REZf86{%+;P2K6-TeJpKBrnnmg61z;4H?xS9Dt+i{f(4w#_B@;2j^-#)T*Q>8;S8)ga^MfQ$!~+@_U>Y~C_`mN+M%_03dwmTk%95+7=h"
    "`HrwHm^#fm4}@i6Md8D)z0K^Mob0rUPNyVc&-o7rrF}><kd?#Ob+IA(Tav|2!bTAF));y9a)BP`4Sj5C_mkzy)XPo!^j31jke*)uPstd<z7C=G"
    "xQjc@m894_G@iZJiS#38uxDWAH$>}8_T_+1emRONO#4s4%oenc5^@A%v$3%)whc0AeRtlh<Skfw!2!n+f#A_Ln-61tv9|8nR>oXXVQii9sYo~w"
    "5}J@xyIRg{u4KNGtomXlr_7Dm18>O5L^xV?Kd}NmN^ApU^eTuT8O5xHHQ6?W?^$ws1~!*A0s&l*5wyy!Tg!<|Kwvm*CQ3#TD(Hrex|Nbh*zZSK"
    "Y+x%<YW@m*J)9eVCoQYu;KoGf>vhW<X$eKi!_wzx36t_$=F&8`@2*3Ck^2{itEUwHX*3$XV!hFOhF<YxqKy|@b|+4oEtXjdz&56F8f>_ED_Cjm"
    "EZFL31C}LfE>#M;X*cAwoxp}pl{ILk5@B%qhs8}Xi}}*w1wEL`l#M|2?L;OmGQH*Cwh*`_+I{XWw1q6N`@5XgnK_es&i`59gUh<YJ8~5~tycCi"
    "jOXrF>pOR~9Z51b{MO6?=^E6KiMxjs+wpOpzNI?$`GC$PUVJV$0gC}eSaIQI7Llc$vH`Qk$Z|}iK|m2Utz(fVI_YQfTG)23(B_%ZxUEgMMelp5"
    ")S5@Hh52$C4I#NTlH9R&n^+N94fUbk?GFtnQ{Y~ZuP>LORgGI3ZWcDQRlhNgA$@!My(mWS;Q~rJH<2xRo4IUgQ~Gv{HjBQ?8D_VbmHw5J6dHvp"
    "B^y@fN=m(+F@5gXk^(D0i0wPzG;_SHqJ_r4u}cLI5T$E{5l)?dE9k*Jg-9(mZRZqI{3SY2;&GO2#@ARoZih+&lW{)o?huk0MbhvID!8Vg0yl!*"
    "YQH(>iXSPJ=7!?N$aJc<8(Wk(p%_N)>FMDbTp#A{uOn{AP18DgL)Nq4s4;9EkNdJHN-g*5@KLC`AfHu2hH{p3l=3`_m)y|w(YlRL1Bi<1w%dYU"
    "CvC(3xSG!;s)6=1YXr*WW^-rjM%CE3@jaaHG;c#a%QxI&usBWDtTllDFSs;~)cg%^Fu+vFN&^Lp>{%8Crzaq+^eU86njIl-7zlxaRX*QrnRSCh"
    "rK>CVN)qMp@N9-c-^h&0WqXd>1*G!*z`Y}Mgbi<F%^X_hfoC<QSxT(<p>3kF<#SS}$;xd?O}0*5=YTNHz~&MKdOawFAe5*uBqPi}`(cyy3o|lH"
    "g1d0z8ynX~gf2s^VrzibHYLmB2EzBvm-sJ*69C2LDHcEBRZDp?xGJi>sL{fR#CmPMM7by|Z?_@am(OFr3gsvf?1`{3W~o%+%WiGmlgP-&Iy1{~"
    "2SAf@i&HC!s~YN?S-JT2wNmuJx-9(sdZR)<QrU`hXtf2+wJ8rFH-JR{-Mg%^!CQYj+S}_$T27D4^BnlNDyqm>XF(&7OEStx?q9OaFd@OqCR4N<"
    "6pGNO2<A9jOax<tZpw`2SeUUsY>RT3Q<hq#F6wTCW)a5bR!e6-hf|>FzF2&AFG=_IZkwMK))|pLlv-`HX2lVUMa<UiwZWM)j6dbh<Q=oi?{Ax4"
    "^TwvFzM#Q^O$P-_x}9!rA}Ryy4^eSPCZpP*Sg@aL5r}r>U<08?o1|-c7(d%CkCeh6)J)11+sq=<^E6bOwr#cAU;>(4E^q8&;k1Po(9*ssm!)m6"
    "IHr9;R#EIC-EL_>L8L&@nW{(d;#J&gy%e?o4$~(C`U-e{`4!pBgk>kc)vY2d@Qya&qfJ*kWCeJ#Yy;X$%RptR#aL=LB2=p6a*iP2rcsA$Qm8>&"
    "J_OgFPz*zEf($}to-~6EvT;Rhj8;n#EGj3~h@_EWp*q7OA3g>W752QaUXZ_4JFO9;D2DOFLR!XHDjko+*W7(RQePA1`{<sjn3M3$rWe&=DIY7n"
    "t&&H&hQK@M8_et_KXW+vK)*3(;E{}w;P{hM5%=^kR`L^NCdN}+GL0_j4a{|2UqQJqf!H1TS@nTlruWxoN<La&poJnx<n;Ri$arza@6f*9K0-1<"
    "F`7;}jQs~@qTdSFtcM10ir39dhvJZ6WvG8;e*0eqmXhEX6o@CE`G3G6IkTYuK-P77KsQS<ami@<;@@5Ufk}UD<N-yx=8x#;a*X&L!9sLk0yNjB"
    "o@7hFgci$Ls*fR!qO^B}qm`<Yg;@ymQqKtZimCVnf~?}M?=kOENhT8labuer-fbx}LzSS&3=5nfR6FF9k9G9f3AY&^wdZNk5bT*lY)MOQEKyfH"
    "2QNp;li=~ZDyOF}kFSxLq?Z?&W1C@H{tL%eOgFn4p~IW)!B;?G`cI#9<!?UT`g(#C#anu?yU$1cU%nfsziAuv5tN#5sl7^n1S&nVzNfzT@+h|S"
    "@hRCzGmF*NMe0w7v(6a4-l{Qid?79g|3AeDuIK+yU+hLEl^>seZ((%!eV46e_8buKk>?30qLIg;Z|HmI-tQ7VKcBw(&?xzimjB!jKK|$&RiXGb"
    "I+y>DKJsrc+9ZQdxdBtXcjlX;54IzUIzw6@ZjBJ)brMZL-)er@_EOqq1ew)|S_3UF*j3MLQZ*DReNLb(_n%$mPw3U^_h=KzpExoz@V<!O)8hXS"
    "ks&iJG1vaLO9X$${6V^>T1m8>_c4;DWomPtdX1Hs(gv*<6@hH;yX%(G{Xg1Dhf4qNALPS8b3z=gR`99E-!y;o(7!T}4yGeJHAA)R2cjvpZ(gnb"
    "wF%|ffBrr=2>R%&P2?*uqz3=OoNDcV$LLdIX%~bd%-ww-?a<FYM0J7e+#7w$JkAMi#bw;pBl^Y|?1<1tmW~tV2Sz<S*i9}p^WhRqA>Yx$#4m`V"
    "Ub5^EJ=fc0u2;(?LV}-(X(E1C`*hIVfH|VP1$lhYdvbA3du$b9J1;K1R}VdtibubN6Bujp=9}7s(Fx9s`G9>^9C%-UP!&pk?VQZP^$w^7ahU&v"
    "_TX<!PL6iz@Tgh83gd5<<PPcm{SGP!E&VO74YgiyuiR(<IQll-aV#pdxz1I2A`_v)?^<L>4iBIQpcc`Eqi^RVqLRtnGVDyb<#!RK5?lD)k9L35"
    "GL}a0M?V@fEq(V=nAVd&jyOkP%>D33=94L!6H!P%MJ6ZeW4ZrBEE27UG4K3|T0p{!>4I@5>1&Ah(4)*b+hOKH|Go)yT9fh)L||jQkyH<8`P#z<"
    "tfX$zEky7CZD9WJABO2&MUL-Xvdt~&Ce)tl^$$}rtm2S4#r1Ldx2I;3EOe;9!}LsqyTXQ9!d%WM0H%$5rF4;gSrbcmmc>y2K%39CxyDGV>7}vg"
    "ng0@HYwZI;toW6z4MhNAZ){fo=l__H57Q4dLLk6gPb**3=_N0s))&6bs=d}`EhvEa8(3?&z~5v(N{F4Ax>gC8KJT2-y6iBMMRytZFz}n85th)3"
    "VJ1)$e?aE#qf>z*g{3M7oz8EkpGmrc-cXXZlAQ=O&ACS4B3hcKL2U=M38HVSl0e_JelnN;)U4Zhlas(yuQueIIY%@dq&go&Zui2UJHjRoay=A+"
    "m>?4wzDs4|W9)6Zw|^jL>u4BL-zy6`TjE-|JdasuRzo)8EroX7r*mQcD_|(!G-LA{|NVeA?teW(t7E8W*-d5fdn<Z}lLvRE@6$>BfyP**+SfX`"
    "q#ybm;q<^<>>E8XS(s1~JA?u@<BEFyZOoGDf6{;VKS);rlo1hg#M5XmdaoOB70`&UovOKt8;kc?yIzP3I!VP?e(<lrD%zyA+W8_h`~HK-w$tjB"
    "cwLt=+O*!|kAL((y!wCt@A=z#Q2C$!_<zeXS(fh|<jFRiG2bvhP1X8uIBHyj3(c7MHJm0+Od6(!;>^I(`^aIM{5N!gI}`xD{$ucZTP6&npDrGY"
    "r(keP#eFfaq(Hh2%mYlH+VTAt*+4fq)pUGG*O#ZlO4)hA<H4FN_5Vds=bs(8LhNXwpg=0#JsO9RkGp#J3!S8qewI9tC!<j}aMUe)cM+OAehi}-"
    "2W0iouLpZRe!4^Z;v0R7@N(uQE#vnMnASd*pa0a3`Hbja_rELtUE;4p7qiUzGsJFmR7^IRteL?J`Q_?e#@+FfY+53i=?+VK<+{z6=GVyNMV!vo"
    "mWFSkZA=5LIkRrgS(%gG@z4z@nzwi<n{>6{{4d6^Q9ndpn`c#15uX2$9&qjWY~~;Uw^ArGPG7silMCCCquz=Y0gl)uF9Ew2BOdnqL(oXCE!d3}"
    "n21~hGqaH}0T?aKwx`mMQlZzUhhlck+&?TCY#=>q^fq~fcN9|yX~uGn@e-8Pa78X7pYGZ_;!@dE_$F4u&O?%G&@;2VX)#&OKx}SvG5^vWka-9M"
    "B8W7(=5jC^Uv>0d(BE3o0y2q8eADJ-J@eBQuJk_gp}fWPBI6@NBKdXJn;?1n=^^dt_c*l;BtzzXDd}s(*BMi+#J0M8SW40>3cYth(IqVIS!qY{"
    "cq?8f%>N(Lr;89=y8}1U@W`>HS2Z>cj`dQDJuK*<CwLTsq9uwHk|&p;2|h@8QzRhXN$Q_{HJ0LApkhjSijiL2G^Sf=;_TQWiq=bTo&J{ex#9K+"
    ";cjoOFF(B6)FMfr(0vZ*XTBrk4^Azu48SHmg<6_j;qQ@E36QhKrL$KOqhw&jBW4+Otr7a6tuxbU-%psK5SKzMn=t$9eOll>knt~sI3W*x4C{f1"
    "{we`UPpHca*S5%Cwe(W`0DH7d54M(x=KXMCJAfdKOuxEk*`ijoj_C<dFrT9DI0h`8abP`<?(n3S(aeJpYH>3@D{lDu?%(v%doYerUS;nQSsfNG"
    "b}D8>a}=srQkamZ*HYfh9sIWS6Mj0EXau1X0iLG>%})tjrxmzeLM&GE2}dJid}n~0@|U|I6H##IC0D;xC_erMhnmU`GsVK`OvH5N!0{$IbXBe8"
    "9RwoksT4ou$D|wnTr%J3h7DhBN)Z3G{?Iu=uIYS0;k?u2WDJEJK!#d1o@frw=*Wkl-=k-wh{_jl!P0_m)e+Lqf=S{`ykPEe$d`%eedPyfz&S_Y"
    ")!$>WP(lHiIG=49=?O70%rzdb7D6WG{keTOjQMU0uY8S3*Yto8OQPk1k0;u#<XV<fE&XkJIA3f`6Fy#wS#HM=ScvU374QzWt5Cm?w7L^o^6sm}"
    "9o7#t8?VT)*_Mm=*|YmBMq$ou+WU_nW={Km{;{AX2u@xI<lDB><OAb#59p@$N3r;P4_0$|k4)0%|D9B`zjx0B6C6oGIq?CxBE47;*v0g*SiRZ{"
    "m@1WyE#28KC{&_19h>lT=5zepM`>)ki|IC|rgI&i9McC6etyBVzNha!+7$BJ;9bXiGOR=36t~14*>FYBK{|PK5J&UYq$BCsiC~zM`&<>E_xkCT"
    "N^fd|FUd!cX9q<I{rC&dd<B2-&4r9w=KLhRBtZEXSNp#3Ua;kjJxqm0;_LYYX@E@D_nZ8Vtx;J1r|LQs!(WQ)HQ$Vhd8;nPM<(M%vth+*%dk)l"
    "Snrn<bDmp9HLdpFBp>6@PUy=`bf9=UCMp2^w2ILS!fqSw(@<}xci)@Po@oT82YaxSfcbaEAv{?yrV#U(hGj`F&?Q=M#K=@!2ViLj91-8vI({Vd"
    "2dJkehmaoVV(S9R%UJvAhqPK52b|`sB&^D2GNNEQd2!0kd#+V6A)ElBP93{ho~32NR%l=|vJSV}K^FpYhb%35T{F6(j+o~chj;HC_Lhz{@fmpB"
    "lmIt8`L0#L&;flUiW4+$az4@AaJQi*j)a7GVCaARzz;-t5E-V})oa22)fIui(FE(ZJfN$K4K!Hm`&_($^k%HT5<MmeaPJ$j>oB2xw#(c?0zqc*"
    "hX7sL30c{FwZlt1`91M5YH}+1P@t!pVB$O@&l5~gA6Q~g0=oL6OQD{rrj`HJ83vS2bq=ZcpGPVD&0MISxnu!0F8-SE1@r^hdOyBN(7}m&T(EpZ"
    "?qP;@QvFkkU=_g2_ajcx%@{He7T;}dvZz6diAV)*UA5X4t?Oqz@fjue4PmM@+0MLpD#p@g{WF3b#C6tCn;QAjzqXv8Ea%Gw7f-V9ubB%MP@5kJ"
    "@t$kgNxrqxkQux7$r&)z&NJEe2R54BqJt8M4+#Q}2*8X%MQXESNXr9aM!da8;*H&$V|wrpmv%|SHDL$>0dQLhVy1NM^u~o1l`@GNrh`&yV!p|y"
    "^z_tcIFguXwMzz=!rzCsdk=IGWc!b`#zgMIEH#3{l}L6#;GO>CPaUEmcS+dEv|d`8YO>kEOU{AQ;doOPpU~?eRD2}9m8eN<3M=#;$2O!>b0d?r"
    "04K3T?_t0!%;uJnI@8W}D$#M|I;?nr-)u~j-d~FHF(<>wJnqhzQF({qvv}%*{ZlNZz1CXX1NjCMg(@o#0A^}H6>L!DWYfc7%Ayxwd4^PrUUFVu"
    "Mz_PYvG`cp##b{4BYk9g|J*iXE`+1g)(!?Hj>lVPh}^Q}rxt+g8zx!Jvjd4E2sU~o!uJtC7_Ryt5tqzT&kl%lsNZvIvPJ*;Aepgd{LS=ilC>3O"
    "4Gq#vV)m%K3~CV3IyXh|nPm)kjMV=NTTKZ0sAaSv!U?-7E^t{HF%FO%FwE#bJTY&Xbz*LtFhdNG#;F~I@pykChU3#ko5WAhTNfEFA{;n6O<-TT"
    "#=te^@Z4LpG7pAqeSc#I1P>}mlYqj{u*ECro>IA%O1)m%LD^5?{31JrL(u?60))21bD+r;@l&vu9FA!@Hn}TlBFw}1Aye|MInKbN#mYF~$N4n)"
    "mSis9Tk{JBd`UuP-ACR)7~4-{UO!M%$>&vlMf1CdkZd&GrDHF(m&D<Iy3{Yuxn(+a6wS!obB*;kMf%^S!bOJgL5^7!!7}T|=Y+YYtv`9c0^p|2"
    "q_2bEo98B-eyO)iI}va5f?ZSU*4K{Rt;8J)u9%IOqjXmlPEG_<R$HhcK>c;*0(tf#n6o5n{~i5x+9g+>zE;q0rn7(qY8;z$z?#(4ffgBSt|1es"
    "<2i?r<XTT)R^m{<hVTfTtifv`?$EuSGRY7H4Qps?(kk4C$=1=H-p@r7I0o94cVa+liRoG1kDg!w8^fmkmQ6|7o`YL<>sw-UONnfIT5a1iOJvyv"
    "(8jgs+C6;Jcc>!q<Cua}q{WJ56pEH>cGq^2XM1;-&67S9M>X2<v?3IfrBW?CN$7VmnWOgp7gh8no<XR_<TmJu#1e^>Fk(qn&ntnYb+&-G%)=l6"
    "9e$dQ#HiUswfk>9??vHUbE}{D^MYEv(zN%rA8u|g7K`6O(%mh|yLUt~{Ih;4cj(?Omk}%Ck-yy(ua|;g*Oi&lGcK3pCXyxk9-mFc_O>8wZE5#b"
    "u}*(MwmvME>Exnq>FTOtxLux>V^Fe!gGPLDt}mUE2OY_%Y#u0ectpN5<R+hOT9&IMR_}5Xi+NwL%6zwL{!u_buHtxmn}C#0Zs5VY$+AHZy5vXk"
    "$qB^x4i1)KCcPV{x>TbDN~=}Ecwu<aT8c2dq#cGXv3eb0S_}rLe4e|5IGQ2+{l=Vnk-XF5=;t*EDiuAmRgXdUi{vb04^2F;i!XEQhbm6#HB@Ug"
    "+7=Xw1U#c!sXSJPTKrP!@pzrYD9XiP_DPaA5flXt4?7f=OCO|&hoW50<u(uED2g!d7-5U-qcng=?nE1-5i@;mZmNmaXnCr1V(#S9`YKwBg9B)#"
    "Ns1FfF6z+@E_Mpy9_IGxXrrc=BtIu#)(KO&_VtBFXXSGrHX~6pk0~w9&bX<s6JMATI!R4!9JUsVFn&Mnw9(~Nh~u*CjjE^b=@@Fho3(Mu)A9Op"
    "U0=s%!ALCPRRkAPP*QqfSgyncv}eTWl_cjJK#dZu{n%K#(b#$ZMx=f6;fwG7J@S;8(G{X8WpD8$Ah4eJei9F6XuqaK*d~K}%JgPJd?ojOp(+2G"
    "5E{&M92dvrIm7U3oe+LZa#aAuy6^u4MP_ualHKU^J=hvD%^}i46d44Ec4HONdL6xmeaxA(i@JQ()VkPML(N`a2XUw4THzh_MyWJYe+kWF9$0$w"
    "W}$razoH#O<Tlo8Wn^CJMS=UB^GUJ@(1m?;Uu%N!&0&n54Q@yH440%oN|Mh#hzHK&khQ7}BQ?+CvTUn$EIyjXS}m(_b9axn%xd+OXZnFy`@J3y"
    "Lo}ObXJW3_`Fx9R`Fgf_j3GMJkG2t4tMqzvi-oswmfv6#M=PsueRdWaGp(K$BpL%<OV^uQLF_Bzk!jwR5{)@uJbR~5qGgjFIl(v)FTGVVSx1_="
    "4#bZ+ZT38UvnTe0U?F2x>L6p9%MmupU)#E4z1~Q5GP-xKRN~1@dU(R0OPJ(cC;Sp6`s76Xm45Mp84i;#>E||5Ji}_0ukgicb(n&O;}Pu0br=?l"
    "(OiJ_(Oj+3KBtjJ#aPWxlH|;sL-y5IQDJKOL!Jj$t59;g{BqfnJ?^7to*I^r<-sm;ZSA%jH%CJ<c;UzjbWP9m%y2juNwLK#^dh7Lo=;~6<iO_1"
    ");=%xOzTfS{kGV>^O^BN?j&C+HNBpJ=!F5wB26)PydVqyH(rvG8J7(o@t*RAejGPb$w!_}k~hVy;RY6Hf1lv+B{)u(r{vf!RgO;}1#?fBM&qP="
    "B2hch;?qwXonV!CtLvos6JRO*`AVqkYQq!?Xv|>9=b_<5lq=?WwDK2A&8n#VCkfb)V^p6s8hUtFn!#I&DC3yIpDkV9SeVUCHfZ8su1z$)qMv9Z"
    "Z@V=WZ(HhD=5<`s-H3dKM6tx@Mo!=N-=h9ZHb{lhRk?h9je3P2hDx2lz@ASu${A(M5cf6rKGI)*RjYl<luF9ZhNbUTk`_hwv}ZOp4cdEmFb&a1"
    "Gy2&?Ot`TVmXUn!NQ^<<`U**9iRNW<J>!uah(NrVo3oBMl!+RUcUpU1gIQn!n5V0xy1WkS<~zOI2;cm(FVdA93^(OnVL6o^RG5&L9K$~FNqUT6"
    ">#9BV-;A$g<L`vwojY`))kw{g)#C11N0|ZLiqT=s-^=UJp0Zy>7+_j^`4qiigl;IRZYPlEmaFac!`Teuc4}G?6~HH$jSDndocT+-(b;^>I`a3W"
    "d{2BOjz^=l@oAyRauj_`kv&WU!Q&yZmW#ac!89P~G$&JvuICPITZ&NH{wsP#ZN)>tg%cpkDWQdRv7ACywwBoT!jzj`CMz5hTIRFB_Fm(bRevOz"
    "#YJ)}($Nl&cI|JLQ5KBtKo|CEwb~Kgxi6CID6i6Bq}?3s%P{=R$QLiIe1OKTz{#Jj*4RWfw!*7jZ<Eef{8h3`>zUr(rlVY{3O)09e1Kvc0R*o-"
    "t~|+Yz-O?S5z4**AzhTvZ^W!qp?9j)_VFbF&XAjM6AsA`B)Iu`G{{_E2L^=F6C3-69E#aa>Ho*}?2tXL-wbPzmmU-9Awx_Xx?n2nQj!8KZlRYp"
    "w@_+hgU)jSE`JcGjG8>AIR^}Y!$En0XEVE6k48$h6Kys&QmjN`E0UP-p&(gIj?#DEC8HF`T7xb#>(?8t)I6R-^ooA;nkQ<xAC&g`wQxPV?=OaG"
    "W4{sbsLu6P<b^t+jgm)O``Jq@wjD%U5`05$ie4z~1T3uYUozdUQj=*Y?7d?8Qx#{kR}!Ucy=K@V;7vcDTMF8hW9$IaPd+~l6sNf5`MJ7Qk6%2`"
    "7n!N`?b~D(1>n<8lG7-HSY|XBI$9iNcMrnw<zyC)BdvnbC?*Gkbl!HSgNEN4fr+1xEs4|pyS#meJ+lf$DG<A=w5`;eQ`PJJT5`3YVD*gba0nmp"
    "cx=qQo=BVA|Bj5+zommWpT~e^wwZZlW#E&o&UjL1*_|jN8?9#v(u(vhPNIyrvN9zQV)S*&EOJpiA-MYO(X-^^*%`wtQAbF09dpeG5NMOup2G7m"
    "Oze={$Jeyy>C>x~cr^*da7ZSx#oRgcfL${benbeb;9>1IS-T(z&_Ciorhjw}7Tn9SqSwHboU0YVpV}MFkzSa~2ZqcM?SkQuoSe#<BGYuQ=_~ZY"
    "@7S2-Vz~?><8IKUD>gUx5K#W<sm(#qd%E(=^tFguudedkptmH5EdH8|LBe}9Nv`kDQ*SVckkBRAK+l+3nS0~Mf=4mvSI1LC5EMg*^?IBnM?4L`"
    "Dhbza4wn%G%OJ?;&dS(ztri+wR82Rn7J>PAg}isLdCxFgxhW^``@kTGL3o2*;SkG0v&ocn4U8*b>5WUZVy=h2;@nQiu@|&P=`6lZSAV`*(W#fe"
    "`jusi<9evHlZj1Cx+DM><+8cLSfR)!*=Z@RE$qTPTocFy;Vx{CIygKuYx1mZKhV3os>Z`9DWZ@h>#es#2r#%Xs>kvXGl(hnT&6BM6amq7g^slO"
    "V9$^<7UJY2hp_77Ul|#TMh=;mO2xyOCD$<C*4c>D%=7BK1mteK&20}inXG@kMjOucihvvRwg^y9FZ_gq5v=%M<FgnGyjZH#_usJXTLmmBaY=@g"
    "P*F8yrG_Ru$a>v2FLy*|<MX3I73?Wdw7XlXpq*IsK%B&lr}U5q2gSjN^9QNz_q8if6Q{ASuIG)&xW3A4#wL=A7mG(uQ@L1Md>(-R#kE~hl*gmX"
    "-R<mmt^xS48u2D#NZKS#p9e-Ll6*HwXa}zv4T2<BSEWwiqos9s&wEVKA8kPjEe{OW>f!5P;@)y%YvysWS`(zw`5mXdWdgFO1u(mVAaYqDXIU(Z"
    "ph;#7TNkRv2-#C63L=oHz6h*OS%~R045KdHVtfeKe!N5{?)+!ol@H>06M!3Sy5KcvG(d+PD0<n<U<DXT8_aqU3{Sp&`_|~KY~oo$vxI(kjqxi^"
    "N#dwJ$L*Xhk$7H5v6Od$0EFb8`a3P<gd*r>e4nY#5Z4sx!T8Mc_)hAEmN=`4U!s*1{iEQ{#9L2zV4VIs7TCAZK#w~~mxnz<jf!-`rzMo>>h(&k"
    "2LteV;SgP3qU=XUg$&i7p>oZ4^HN{aPnS(yT`p29o!CI$m*UHKz9bMkPc#@l>FwZ5%_F8%Q@n$ezC!TRB=Z(=hq)N-VOqD>`xt-xVxr8BNoEO|"
    "4kS$K%thbnM^X3ZW)&wd&3ZOE%;(pj;6Lb~jai!^2uS$xaL>~0f$GXTK0K^cQUISiH}97~h4_k~`xOP(3+!{;m*7kv{lj~HVTYy3wg7lck*-Pv"
    "_g|Aa9gSYMi}gfQc6J=)r*j%@(bfRI5#yJ)=as5(V?;n=%lT|Mdi>P$!D#3A(#98Ss2r}>Wd4pH8afIg)CXIfebzT)@Zzf*O3_wpaxTG)?+6(!"
    "r9T`t?&3Rtb_xPWW3xW=1}c>$o(IW43<q6a#o9NM)rxRMqY=p~-|{1O!GZScgmW_*qZd-;dq(t^OFEQ)Ns+;|78w1H<83nI4<5MmJ#9VmMt+$9"
    "a21sA#y0JC;*Fx+q)EcP-Rd$VKPF1AOGekkFF!HlTqwA-N*!oWH#~Nbuo@N5>uTF$?M8(DG?yd<<q~onc~n*YSK8gbxJpA`N=pk4nH!7^_M}hy"
    "5wwfwbzvIob*L9@%+bW9GU&}j-OZ9D>zbRYu!E#LYGXXE=<2FgKG63MUbc0Y8C9Am1WEd%2gh(hJhRd1;6K^W6)FSxyEtrEA|QJ{V~FMG5M~pV"
    "BggTh_5XYXt_?p;zOp?~b+d@W*9&sR=r&zSWz*RBdoWn9(H3NeBl8^Wm1mer)T47d)zH+9DpJtXMy1+{hsC;Tv1-%9gF0F7!%n;h_nFVBav?!O"
    "ogXU{DT82gWz!DFN}ZqY(Ds*^QY*J-goS1f(uZUh+8w=ca~P6Gkj1@CNgg$Cwh6eh91Esv?*aF6G47LvEJY?8lQpv$M%n`Mh4=3>d8)1sgSGLN"
    "K4Hq<aCrU>*BY>P1g(DlOIo}np~D=j5eQbuWq=NY9vft@LUKHGo~EmWnO&s3T>HMhyzIU02C+`0N5`2X{Zb9owh5a&LiS1l$cRz8y-i3EbR$Y2"
    "@h7_JU5Fy*_<fzL$qdVIfv(VWPaU?f8J95l;xG1hn9jmb^vtZME04z{$cRm2y7yAm4kwbC4xsn0DFkP%AF)uvo6$GQ<uW+P$nX^SID?miK|4n+"
    "1f-(sYA;uBmg4wj>x(xgA=AvE8;<}2O%BOutQ#=L5kQpIS88=bnZX8&o|4?*We~7j%VfT=^ScpuF-yF{8F`u5w!nPt@Eb9rp3!JjjpL3%et~1e"
    "%}s<7bwmx`>(`elt=Q62c3RAg#^>o|0&CO|5SKpL5gjAuWWr`Mq_;ID%EkCxP|WV3+e9)!I%^mTj2_QsvooMf@?#eBu;dSCoHYZy%P8XE%Y%d9"
    "L|mha5vDT9=jp~FN}|8SdMxZkIZ2MZsPQvd>o;i%xpv>NiM4a%=S{KId_~8FzJ~`Qg3}-XMgnkTd!8{ch(E11InyRr{GGe>B%7Q29fTbZ3QZB-"
    "-8XTQt`VQkqmXbK{qO2p>kH3YyWR;oGjV%D06BtH``oPOkxB~%I?VdovuKH-sua)0&8F5LN0IbvR{0<d{nsGSpP97_J0I?wRxd<MSM5ak*=&#>"
    "j??_%MCD91UW+yCF^FE`CAp9aU9~&V{w~_KYwFEgbN>MuX>8BcDx_`l<_c9%Sgo^b@Mwe6ey=_T@JQjSb!Qy6I=rcPiblT(m-#tJ*F<v_s0h1z"
    "V~b*~<X7{xPqAZM^~8K(4h}`^sg_#NW>T>wM2PF22=sxJ4TT}stI1@J5v!1&t5Oifl3o!$?T=||f=O&=PwYWfgu<g*E#<~S&yRc?En^=uT;QX2"
    "4lZ>qT*A8Xw{PCsX+ER+{f&(YA;s_g)^8be>4#i+=86pVpW@by)bZK!aMY!nU7LH6WEe`9?=7CZp9sV^1duAeZ-#NJT}($K4n8-@g6tX;6(7h%"
    "vLyF5K6$UIN4jD2FIs#dUZhdTo&1~(I-)4*-5h!s-$$D@Kw?;|lQEFewk!x62;8^xK#FIw{-cw{Xs56m<+`-@pM8yR0oeHx<CF`{&wkB98hDOQ"
    "&2j)R@fnl5+0a=;6=X;W;f9(`4&BRe+v-i;Ov`!*J$fLFUtv5D#!I4!bP1}}L_?ZOwo0^a!=Z3fZzda?I$v`Sk9NIF*FJe<p)nF9M>AmY*m8Q("
    "^G?@se5v(xTJe&^&9$2u+fuv}W-Rgvf6Xjv5|<N%L3Of5U9pUK2Lxne$sR^H9cgN%LTmvDyBs-|PQQPNY6eFuHYX_Ps3Y_aUJ;`6(dD#Qg3~Ud"
    "#o$mK8PYVZY<nIpMW<^TYfKWsCRD4bb}chXJGqHCuGj0BoV4ei0;;~eA*G?Ps!O|dr&X<%E0(ze(bb+Q*|B;jH^Kb08TVSDVOmjS2No%w5rfg#"
    "{tT<#D0?T)M9mqArONl~^+Kr>5wL#E-0x)en{7CgVJ%7OrNm$iIQ_wJH`=Y_(l$&V(7v}(XjSWWLLRg$3C|txo4Q|XCWRy!h#-n{U(lVrcwuV$"
    "3UjF`2-l#H#^b!vsMo93YA<}A{EXuonv8Yc4Ix8!=#?eS#w6w<A+X2UPLAOB>Y~AkCrkPG=5*Rs71Jq{%zWOkR57*GZlu*}X)RZk9<PlG(5~0I"
    "vfFON^kI&^O0ed2sbWd<n2JDjin`S8Yx#TyJkNo@=G|e(;VVT^SyH5b7g}sa?dkn)cVvG5d`i(}l3dI_MLu|8tdoD8!yf$Nxe-fDKds5=@l?XJ"
    "6*mm`x5WBVLgOTTcIQqq*82}LEkGQ$m%!wFAnAF1Woh^6{B>JZqZ`>Vw6sR#JQ3*ZqPM`9KYNLv^*kgxqg~fL0ahq~wRVWj?zsc9RVOEc^~H6m"
    "^e!!RyFI37%~u^Qpn>XLZ0web<L`V6t+Afj+K!^UDe4MD6mj^5!{MW~WyowauCDFqA;lGQ;jb{V!8urqTDFnmr{_C3a14xeB7X^1giCl&-mI2^"
    "WmFg@_}TSZAKa<#q?VxrZ45<Qa@*QEUe4&>^Ld)MNInVqoxOPzO$jXVSTzrTZqQ5PC`#tp0z`$P9cITZ(2F7C4waA<Mf8cym_B$Eep58&I-3Um"
    "wWTv1#w)1htiwVDuj+bYi9fK3Dv?b<DP~!w)fz@R<IZykgL|OKqNya~iO~ABU4k_AMFHbUvzRQ^I+iMdz@D*Y+ZkKy%uq&b4TO03P#4TqT45TE"
    "<+3W9288>K-MxLxeBuYMudhMG#G$eRZlUwvXcXeu@kG&il5W1w{JRVxU6L<4N7_Vl`?OS6A)}-~Kq*{;O)0WCQ>c27?NBi}6mnV%mEH`>=36Za"
    "M`@o^Wc%{fTP$^toYcIi=KS6{?}_oAUAc3VG~x$A3ce0{J~{CVlPyp3StS!P4*O;AQeLmgZd>t5kt^yXwY7Wj<M#X9#}HXJ{EB`Tl_v;{xrtla"
    "Z@@df(H2{X7M=jrLE0|ADQbto#>P7oRftc6rV%YCS2*!F_PPjG$+{8*1cAlH1e7HH=j@i04OjC8gPv-NzlOuJvooIGuzXr6xj8?I+>s-zH1BA?"
    "UMl%#pLEhn2OKL?u$m-7zYs6-Egw!FX2uU_vsz}_a*38~rO4SN`*#q4CQ0vxUbl92wZBurP`9gBfS&YdbECE~+VJa9G>=VKD3BlV1C?gHfC+`V"
    "Jcu8wZm_+tEdi$E3_G`qM)sBk<VetpJ6Wh3qP<S1^H*v<C%>tYtqQUUegr({bX71tZ%c{Q`7!*)05U16Y*KCq5F8+ovBn>v7-2B%eLgUS>0*2P"
    "mIe<xxiPB`tU6=Usm4-+S0Lh%0+0C%(#2aNdbEG9J#jTE6ny`S_4+D_xnU&2z$I<fD~?@(%QJc>d#l(Xbp8MYo)fq=3e35CIWt7+<fS@A^CTD@"
    "Xi>{?E1kD(c9}`pp2OJ+E1H%%GELaA217;W{aoSQBYGK)N?j9PUxVh!-9WwqN=QH*TT0p3U>$ZdS_On%qYKe3okPZ)e*Yl1kA$bWhZ=inGM!PZ"
    "!Vm{lhLDL$yfjAEZn<P2ad{bKid7kni$;^Z8S)N6OWC~xeMB)Ky{SEAiLQj*$3B+`+N_amnnT(saf`x^yC)|=no%#Q)dmV<QCd{H5fT)>F!|J2"
    "=Lp^dP{JgB0HR#SIhasTjd-BKTqR3bx!6)9k<}$!6=Wof4O=2WQnyYQJ5IP?zI!MjPDSpb80dMr-InL6SgdS>6<?&%TbKsW6))}Q$dCq3;Ud%y"
    "e$lebfJOL*5Uakh)RN1kNr5#fwx(rYbKt$X%PEWbuZG5oS2$4`E5bfq@}bVh()N!%9FNMCdPXZk1}~oopqPZ`>`eqMXEZ)@;NU6~n?nko?{0#R"
    "MlhJcZatugWQF%vrQh8snPeF!dwcx-8=uaC5JgPpG$Oo@G!;;FV1t@Yr;9re!$Pr`_5|4euJp8324m&a!#V0pD~3lOzjF^9wIF3vzubrWz@*r+"
    "WGYs(*Qva%F+)Ua3a;nKv)n-qI@i0qXzRn%MH~zv>cCs5d6?(1P7*T^t+ur#tFyBSa~FaH_DX9@{}nM3NYnRi5FoR;nI_0bv`Sti^SK5tB`j<y"
    "9HYV;Jwn<HJ+VyZ`&Q{`=#<$VRXG~BJAaD&ET|{C-Jp)f<K++~7TGgs*@I9N=ub}^<E}C9kId+v)(?)4ZKDKp5!pf-#Bh-RNXW*VoxP<n9Y-(K"
    "b50I2aU#|g+$+W#^aRB>&~YNijr^)6&`F4t6=<6j(a;L)?#4w+1cM91WDt)0>cfW=kfflh7a%|q_W9^*p@X?v<?PIAhl8`C6@e7qg#ohW$M$?4"
    "=ejU+!D8WLb&&7ijH>nQ=$U#EpPyR^C8RKDSK6$<pa)UE^iC%d!5zJertI~6A0?|^ADb&p@t>TCnP+4(@M)|cg74Vdr)|`~(%T0cGuz{gT<>;P"
    "@1gGtVsIbuIr1%er8#^U>O_Mmi1zTnkfHfkWKV!GOZq8`#ja!+Sy-i3s}+vwax~hFO_3aSQ^VOd%#fJ~<1}#+&diTW56qI_Tl;7VqxD$pAQZ0K"
    "D_*Tdl;$S$bYly$Y(*r%WZ0`!31l-53Fik1Hlex*DplY2_|kDqMp$LcP5b*>FD{Z~sU%K$To!AK!;fN$hoadGI_ZcgnYu%~j^=47EWz%p^vu_5"
    "u4-M=dpV<fU#+;@g4mSStk&47lDXEm%9I;YZbMC!9S@%sk14AHAiFptS7MJRC3iH@ZW+`2j#p}_UIGs?b0ANVdX_lO{&fM}NWvSI0w28jVm2Hi"
    "ZYEf^%TydrH_ND0=JQ${Ftx!zjKv01$u1V|`(M(2RJ2Mf4kpRhz}alk-q<W6&7L^gRNCU#_PgKEj=eNY{^<DMg3v=i{pVr$i(e@9^-QvMSM1)o"
    "^HXrS5r*NN$%QdH(yP&PELaLeIHPDxp6PQxpIoi2#zvBWg@k$YTjA>U8<A7`bxX>hpIvDdpr*^z_x7;W$x`(Qu@AQgQl2X^f#q4MkI29*2*-xt"
    "YBaBEDT~bzF!yM|^<OrUPd>@5t=<_yJkQ?O<Hv|&eiGp^P9wClv7R;e7~6jhkfukT-ah_t<R31jt81=a#?xzxXVfWup7tsTO5Uy$l;OxnzkEYM"
    "<XTgBuXD0SvG1Bym)T!7wEoK}D@M~dqM^d`HjhN|#hGfvUZYFKB;-o?9dhIBNXjis+XhOzgwA_9MD}OHQ1FoQq+mCvz<JJ{l~R`Pp+yszFG*-K"
    "or6(EwOSnQx*_OZtyV1+mT|peJMCV+)={Dl?}|>$bu{{pAjl~Kgq1=eNm`cR%#XFD@I8%fV-Yy<Xv0sh3PC!=;cV>(G5T7BtccD4<$6END3u&|"
    "ZK4^)?lq`Dn>HOs$rWrV@7%ewK0iMnB-Rh_6q$C6N0n{TVD0cBICcw#hCwwWEenXug*H$jY(!p2=<YOd-Q}q~7AM?|rBzr*J2`(jy`%v^PZSlI"
    "b_!ib5v-xua1yFo69QhhT5CGdQB<zhHAuS5A$B1&ZqRoT?e5+|Zo31rZm6ehi8qtPmpV>-W@|@Zd92i}{w3xS)+LanB2_ML^<olBd5XFU{(YT8"
    "eFXQnvoqQx)4mE1TsharA*>EXEOvun$()_!GTwGK6986(3B4YL`ZJKlB%iHEW8S|W3=0ZeNRYD#UU@~2F-q3!3~wjg(QkhGsa`2<xphk=vTYzT"
    "js^Ea9UnJ;0%796@tN%$0Ha(k{|rb(qNsXt>4s3!PO@@h3Lk#$?|<(u=2gnN!RKms7l{K-^q_aZI6)J1>R3Tgscz^8Q;I+*8iOeu9yrEd+AOu2"
    "YAdz5CANSs_PP%%cf@jKL!xD3`_Vavs4|H?a49o8{%kf~vMSpDQh6+o>CfBo5ygjJ@l~SgtQq~6!F4gbx=tdf^hN1g+Iz1OFO+ZJqHEXagW@pE"
    "uG_JSq}@JZ_@BZRBB%OhW&%+~(|Z`@drMDsI2%_!x<Co)Mx*XIpywA;6FP=5eRzn9X&`(M09vkgIh)Tn&}%Z8Os<+uuC2xiJq_PLAX%K6UigZj"
    "dZ|<^#E3S{DBa4n=q5i4SF5$ZSfu{85ZmOXHcLaDh~^Dz)>k^6M~}+Yj=rH-G;YWRFU#dv5dv{W4$>z}rhStZtw4fAAXVYstC(|#yQSQG&ah-9"
    "Fa$=XY~iF7$)A?SW4I>Yk2g1e9Rwai6|SQK8CZCCzr~<^I(4K7=@j5<_g=&mk=SA#-U~Z)y%sne#STx?qNt^YMiywP2o;d;>0Y$Z+=v9*czk$-"
    "maV`z^|H@fxJZDWJ%Tmf^2{vlv?BfP+Se>%8^Doh(D;a%dgDKRiZ+XRMgq^=352-=TCaAyOrIos;04ksp74q;@CA6d%fMHv*RyH~wR9A91_Z|H"
    "R?d&mf*}VAos%y4ofU_Ap;a$(Id+it&n(mTP7I-SFfyzK9!hN7$sG+ICS+C)x{XGukpNd1_3LY?1B^Ty$4SUTUNIMdxcfR&vd6FKEKlh!KqDGp"
    "ASaHm$3{F4010Gz76wd_r)5thrInYSqB_SPZX<TAgCUw${@`ORAhA01eKOr|)CBLA0IxdUqK7t0JQH0DDVjYT>GLaEsW_KIPo84rmD-5GNeWpt"
    "B%EjNREGY8X_-tF>K-PAq<Y*bBh}vs6cZUFoA-)ITfXs)ijLOnr)IxfwM4d`d~zCrgb6**=(iSah{cmjQUpW_0qx_dBgM3eimb9&MLRTmCFabv"
    "1ZI-`w_c`<TnY8+HgXY`s~;bGsrBnnlGj4N%gPhxz5B+D`j}hNy|qbJ^q|Eu;<&nUIn1G5m_u6c3(qDLLD8-X0PF+{Ho@DM>~%Uepq(xywu2>)"
    "pfBE_P@`V&*CtGSKVa`^5#eB*(PK*NMPQ$ZW5ttp5S+Xx5hQc3j-`C<4Ny)xIubl81Fz9UnR1Zn4ADNNgK@(QX|DT7IkfC@At*>ES6A0uq~0LI"
    "kRDJJp`ws5w;!s-4R0-d@+E=HT+0MD_kwKi+Y6K=e(Z^r)V7<JyK9lo!~}J@e0X>W^&spBvPk6dVu;&|NFyYnc;pzRz9-$IBe3A21^r_#O?%2p"
    "lDUk*ERO38V1M=3eP`yL3(u+2(u<XrS2Joe?|HIXIqOv=q)9>1Vn4kLw~2Nuv|uVHAhJT1CRG`M8FTQ{P0a!xhIJiToLc5=J%APRQfXAsC0S#2"
    "q5I<g5nfOV1RFJ+%w}n0a6D}yOB#EL@?6x<9BC$Bm39tW-`nUHHrXU`g_^I&1$m|fLni>?7-{ECzL+a@cGkfYZzuvZihJ@kN@X6eJC~`@@tN4{"
    "HOi8{Am87U^?I#VD%l&TIAK2yMm83x$wc!IaFqNGeG_M`rYd4bsYlGS=XsKOY9rUx$wB0+$t0xX1)rwN!y$)4TDPp2C85f5j0~A7t95;U`{2-Y"
    "`n={#3b8SWRTTL#a3UH_d8ILjGn>sGmyT(p)1Db01UeG!wqw7>hs#I@8P{xaSl!w&YPwo+z6@;YQf<k8@{PqCdQZv=QyfNRzI|tpP?k8~G2>!Q"
    "cX)c-j=X=WU&~;f4u46%_$*BqdIcs&vT1$ty&I{MjTeiBZwCN_;BG03=m|5qU_>AL`wc5+li1|R&OT_prc=WCUhe;+>P>(oyRIv-_cQb7zE@`L"
    "Ro%7rhThN(ps|x6NSXw}O(G>~p@LFKV@lRYmMmM=EFBDo9geVKX6%v14$dMg#F+@$l<1L2O56Yv1PP$AG|)f;z0|&CRpp*P|Nh>)zW2Rf4Na3k"
    "qr0l||Ns7d_nv#-z313YeKZW;EADk&8*UD^8Ob~QnBZEDI&*XxO@XB%>W9vNioFV6q`V+V^(S$`dxM7-Y8&A$F-+pmOyJ9Hf;vP-qiPS!e0W@w"
    "@*og(M3AB)Nu;&nP2sju4OP9NVT7T_Exk{4lGJsH{*@RoX|gg<ueLvF(Nu-fVY77Q5Az1*<Hk+4C+SrqeC$o9hVVYqC%Rq*IQMM3-_H?_;t|^{"
    "Roo|aX+&LkW5*$?OATQsNn42K0f?tyf=GsP4oL->UXfSP<d|0@nw6ZiDcSUiK!GOX@P`-hY7T;0iAfKoUDMNEq(O>#dPn&nr>Y=FI*nkb7KYs("
    "F3Ie`zuj=cs6a-vwM6O~BV>brF&>@b$=Tz~B<53eloZe?-PPkrg0L<+VxcI<q$1Z0DKPIHDp3Q$w{R6t<CYbUM;mtt@|{o(zx)c7FOLP_3?AAD"
    "!70Btl-9s~C2%I2gFb8wdmA&Da(<HFnrwzlZU;_CtWJ2Bd(su?kFGJ{FkiMjXrJKk<#ulqQ6qI0&;_#M26)bfjn;cs4F_}B4?fG}E@k)arv<`P"
    "_J(Z8RraO8Wp7ZY=&g?8*ywTCLI3lb`-^l^)+6cyf8dPO_RayFzsddfHojoQaJ(n&A=EqJCcyV8g28DD=6;!AMriF?LUpQYPPFa_^?3mA%TH3e"
    "8$2M^`}V=-2Sdxg+5+|#Tjb4)>y1Nr7COw^>u&tlTZ%oQM+8mwwC}jiY2J934u0s^UA84Ggt8&}NsQ1`s(t<TJ{7_O9@5mup|lidlq!rJO76=!"
    "`SF9o^k407rv#-;?MrpuL!+O;gpvp>*(e+<;QqD`@l}5Ni)0VIuthuoGJsX$@C4}R<(q>x)DrRe(-Vg@e2;)B@MK^OoY_Z$>Z9QhhF-9S={UP|"
    "fUn~2-0lk7uyDPec~Qtu5FkHLEq&77mBdp-_Qd;rX_0<ac-LPEL9QW^f!p{d<q5yF3esioe3*ua16~vN*^NzM-QWGKO-HumFVSd|bD!0J(huhT"
    "QU*i&fGEO__rdeiZ&E-xvF^0Po!;%Gi!6Lh_7Uq)cJaDugK-ZIRD;@JxD>oQ*o11}h~AKnwBgS3pW~ZslOUokfB$pK2Z|a^I@hi?*}!e@pR2q`"
    "oEN>0{Sb|mxvU$qeT&8u672DhFFfK8$&Vev$Hi+jLV1Weh3CLjD7<iCrH9+hl8$`br4!ICCPO+TJX{B!?fFce_kZd3neT)r`~{kh##DAK<jJMy"
    "X>bHz!H0O)c38(2eb&Iew)1_b0l81ylIcMq^!y5)QV5T)4Y~*;zx&wlVIJju=te?3^`a6CLZ?n`5w>7mGI)$sA*KdYJg1V^Z5ysMo?%y^|IoDT"
    "!*po3-C=m1$PAd0?&H7SWnu?&_WNzN^6RkSfO}$<dsZ$WO;HH#@a&=c=G8lx?Vk>07sHQrk=+(v_Y&UL0af&+Z*TM|a7>?lzQx&c7ERzKOc}o5"
    "zskctJG*KVpC~9{O`?4{=!50MuS?Dz{H-#GHtwV5tviQpYPOLBYL@v9y1m4MA5OI78H|ZN1pYzK$D45yilb&;I&?k!tm<|fnjW9+2Yw5#OGbd^"
    ";0$z|3oQ5#s`Jr>L$0LRdZ!;EYSB=%C|mGYuZjN-cg6$C;N+6qmk@lsKK=y<LCIz;{_;)v40AA2y!~yD9PJR$O1>ZLdVVlu8TrAs?e==F4<6<l"
    "eAgo7w(#6gPtJxmUgw!^J9O4v{HuL7vgn<9NMay-m;4a(zvVX2qx|yZ7tm!i!5+#^rw{JS%J{nY(pE5Uv(^-w+hD0lr!cqd24>enqW>1d0o(0U"
    "N4p|%#q~y~@GW-#Thxxoi%>p*%VWQ9g#i!PMTE+NxU)9>aGXY%hJ=-*yN=GP%M`QSP|}_Rr96ibwC}xzS<#D9E(mzcz`sFbKA7Da2eEf!Ww#sn"
    "`&UCY93|cr^f#eHU3)?t-$hTn3I~E1d!D@ptQWv8`@~}KoZL})Qb;0f><nIImpY!^{}+vgSPaAyfW|nKLrNDY(+bxm+Y~lE`c8eXVTZ7VQG&t_"
    "bNA=I>r<N{7ssHDxJ`5{bSxpM#ZeD8zwiM}ih55tgO<Zw#xbN=b{wD7ce^maB_F^P=gr0dUV`i!eA9vk?q|WC2#6EGzkC~(c-U^96iqs-VC=3$"
    "@P6hG@X}wx3~q3+j*xB^!b{AffeG{wcDN2<gXSlQBZo%+iM?kR*f0@epP=R~A|*4}#2!1gtEiKH2K}LR;m(2d_geVFA3v1#&V5YW_%J4-owwfl"
    "?|Zk1uaC~jF!yxiYv*7a?joZ8E$B@ky4fU#9nD$J-mBoQ@86W$?{H`_@5ar|9&v@)(xHBC?`8NkpX0lCiENa?>KjW=N3jv}Lo|a~w)m@}#r&0F"
    "AL9YSA#af4TWaDQ|8y2_V$bR6cAqVPtKa<V*Z%C!zsa82zWsyVUz5{FW6*|mRl0r?tPyiAoiaJUb%u?6nh)ho2|p@)jF$#g_k-{#rCT@1%Z01q"
    "zWE3h@0TzL?!DZ~xxi=buYWZ)PaK!$WuJvR@}0m<pGbcBPEo!96F;n+<q1m6zE>ztSX-)H3veIyie>oa^v6A!#ZcO|K+m9p9Q^7JeSFWq3HJ?m"
    "<VfqCH~((jLz7(Q&`S=uA^bk(DrcYH8|(L9LI{lDrTG6W%lN>bf%F6JM7NMdGfd)sy3#0}^?mgHY^OT;re8hwa)Zh59L&hg!iv4{A^0=TWqCfd"
    "{K^`%g6i;Q=eW6^D<OcKDZR6IyL9c3AHnRQ*!o1fJwt_<7}p)3`3w~@`tKgI#<FnU$noda2&Ctn9Hs~zUM>pL<1l^z&MoF1OE5W&8OiXqnswGs"
    "*Ryg&veY+HJhWLc&!9JQJkP=eX0@WeG>^W}iG#QGSJLr~A^+M6gO5J(j1xFs4qmAz$Bw~mjCjT*km96?0S4n}W~>kA+THG@<xhF3izDeUG-(dA"
    "W1J8X>rjjh9;~EGLza9Ltx6Cv`7E4K>^|Fk=hrt0%=pVn;C9-mq479(-<I7?+!F(0C9=ORlea`*VJbZR=DW5F2==TvsruYao=4D%oA|o%XpH?Z"
    "#l}7od%0nchG~Q~9^1g=8+}Y?q2{ptL93WKdy1&z|0wyw@_VV2i@?8?^iK$X%D7xBX3R`BwsO@~J)|GYnZc!7FS7~jLk1)u#nhC{5K}l4YD6*U"
    "5MtXOpJi-020YhcIRo+YnETgf8Cc5}sM7)B$j!!C&75EpB8XUl%$`0$DzjzJh7FZpr1cCA!r8`OV0@w@>YSh!kdb^0caupyfc(pbFfN3O$PM`3"
    "UMlsK)aAts@pAr^^pqJ4J{jiBQ!h(1@oe0T&nLW6ZLwT16VIoHMRN>zn&!wZLy@xt2U*6qBKBZ9EvbDYC{&0m3Z7IPXucxd)+{x`k@*vvf|c47"
    "(3FdD1mw%rn4Jto+rVu+I4&P;5Z^0di1s3W-2E7wr--tR7`mHR75~rYO!D0WSfT8|my20elC2?P(SedgtPvN@Z<lWq(GP~Cc^hG{{5DIQpPrbc"
    "VTx0;MvdWyhbQp~l5oyS3r$socN9~y1MC#AhzTwLQOCt>Xs$PWQU}*E#i&QQ{Wvw{iRW1i7$WknmWkyEh~JSZUEe3NAw=gd@*}D;t%_d4wC=WI"
    "upH149P^WG;7@^pOLkSILv%ow7)^cS30xEE4j8Z_?Q`%1H1R)3R>oZ(CAF_aHZko~i|M@%A#t8y<vCyVWLRwT=(*TxJ}vgYBcX^<8zEhT=s<rK"
    "rmYlpQMWW}s7e=Y#XhbSUNJA6WQs>z6=yu6Z1WWvCsR#nFx?>06;-8Qm`VO}JyC-zG>QZ%L$(;3D#mNlq#FI8ue1;7@M)N1pIC^qq)^j{j0o9%"
    "vC?EQiFr0$R6gD;QCI6XFmydq${Os#WWeD@1wO`(896qa<}Ag|j6GK$T{!9t3IqEm7%1B8K<LpS-DODD@D9|Kql@|5?3%nfd@1xgtnH_1=*EDj"
    "39c3tA1$TLm=x^e$6YZl<G;TIF*<ms`pdwZqmGNj37OK=gaRfYPIcIyfwjZ_+p}*SljZ9Vh7)(yG!L$qHHbut8RU4&-tCd$2daYHXT$rXhZ_-{"
    "Z>ovlj$;-%^kVpOG#lnPu5&j>)LXkW0uYc^icm8rz9Ms?#%>@+A~B7@{NuN&ygINMF+e?R0nrId$NtcU#B?Fmm*N~t$M9B!T!2h*Ff<J*#n0hK"
    "B|`NAB>OAsU=cqcHR50bKCpt9Sh>#T#s{G3(f;%wfhf^-sH8A0H%6&Yu8V5%k%(Z*^K%@p(NV`vi%Quxg(#p1XYp!n$|;0#wtD?E5&NQ3wpbf8"
    "l2Fl56~2EtEYz=7`lBE{%fM9se!Q<^p23nuGf|e9m|p;vOA5narKzNR1QLag&!<Yv^)r<}HCA61uP~Vq@UJ0Uti|Za!XL!h82*;{QGX2lpb77?"
    "bA@+uF`^vI3?CGqB0>xV?yOw9;6QF}*toS<dKHpSv7Lv3#Su)sImu<N7N4tier$$p${u6qekw}nkc=k4-ruepr%sG0^|3fVK<gO<tRI6aHS_Wv"
    "#cD@q@pzGt2*B|=WJQQ#U{BM_BV6B(OJYS~k7Z$;Vazo~a3@T6`wr0|XJXqQEWEkH!92BddIb$IXY>Cxi5~qXtP3>TKJI`(as8b+MSdndr35PF"
    "xfc;cs1jS?!|T3z5m+opQ^9yeddx@#d}gd4Gtcefcde6CUM({j@7v7(+Qr&DV`lt|7$YA#6n~i}NlK=gEL<f49m*5pnL}6sNsQIB$rAWH2aD)H"
    "I=q^Ke3*`nRm7gWe*zzQE+H3_@fax?KLVLxELIBhAO0BT9;1sa>u$MBbE;NbF2vDJ<mnBmbsmbcT6`JuY#K9VIjy@xul1LQqQH!_j3;8T@=vB?"
    "jM5m%W|UI#fk@|waxa@uw0LE%SrCa8KLutwzjzqNO0g3wBgON?VYB;V5_xmPC@j7E$Ge~Yq~LjAXBAVo#A}YJ8fqjxsr1|XtYS`64fmPK)KASv"
    "FPDmzDS{@QBO4@=!mZ>Jj$FJugmrZ9BWXG$lb>QEx;4qg*nux3F>#(S%CreGEj_sUQ0(*O{;hw*6S>6vUkIZc+BA~w-8jC-;z<nkMf`~$!{tp|"
    "J{!LZa(OO|NDw1U922fBT$3QoG7J57vI2<!7n*l6f}cQ3DSe%Z3H~^r^o6MU6?}vfoeX;I=?z278o5*|n~}a>_3{#&9&TKC=~71gZ@V+OXUcyU"
    "8$ZY5;spE0yZ~Y1-BDw?_C{@Tbd&ez?Z7;_RblDrrIo$2K8x?#@GgkndON|gvj5*@Oz2=nRXE<aW=2+GZ#nx{(__m$1J*)gnZfHMTQ^c3OH5@;"
    "aepILZwM*NYpen%!*En6m_lB2wCu`A5mZeyh!?3BjDP!;<b#RXWG0WfJDauAqt%sm`hlqnwd$*>vo-I3_D74K&K9I_b!k`_9BR4Op!<IxV+mib"
    "Kvhs}$aY{-n7W#txc{qh46A?7QWxWoToqvj-?{Y_IJ_^Hu?=>Gx!~KMbtV&RGYp=+LVNsMe@43+uF~P^%`0EqBQ+d|C18x9gY~{xA0gGl%s1E)"
    "tE!f<)bBmO9p(o!o!+gHINs6iN5wh<5x*PEcz2&aHecE~JCjffM}i&J^4%KZA=Z|cF>B^?=#^7G#u#cILen_tqe-mA2Lf__NbH%ZBw*xyf?7lZ"
    "IT=wUD<Kd}gGrnFVJeMh(>}Zb{==y)D#^;e*YHjQ8wu^}d#sak|66l3#<D9T27dK?2Hr^+DGDyl@4dG+X0guc8D1cDA_r<GchR4%WKv1-&Ur4c"
    "ehLOR**~XXB~P=P=z6))Fcs;wiVL2ewa+WUP03~x4RnKX42Z$cVi;mGC&UZElKGkVht1N=bkRS)@_2aP!uVHiNJv_{GcUyA?r^bb#p3K$<EK)L"
    "DGF%T=WGi>{AS`yA4`6v3vsp?n?pxP>cI%#LAWtT<hQ*njfE^<n1)RzMw4-J$1ag8#?~i#*N7gNT}Z{#zmZL*@~n3Hqd!tw=t&=9&&UHs@SK*?"
    "-ji{5@PiQ3(`1{JE^Rt`K9t#O=JjOCAU74H$voetjrdkiB;u~vM+^GlR64<xuzQ+?lL+EZQo)OjKntD&qiqucNLMoKDr5$^T#FlB^hY0*$6{k|"
    "vCAP5u^v;p>JbUCA}wGCtR8i=Lqf3Zj1BQ@mNgj(-*-Znbp`n*sNK1cEe)kKYxO0xnRH@aVY(`&3f)-39Yri6EQGqE5K|{^1&i_6(gZN$Q$?1X"
    "V6cB?)V#rlS^l@`q&^QmTEj3@orP4PWE;PLPW%3!0yqJBKHCQAM@oFMV35r74Bjk_qBD$>?*)pGUCQzIKFRWIH)I>I6OLN~qd~l#6=6}1Jx&wS"
    "c$eYmWjak<W%4C)DV~~5#^STFF}pA1{_hJ)F^S3e&GT>{B2PEC6Eo}ki`lbzA^}V0#!h^X_DJu;uk_icA^TsM8-mLK#t&DRTh4rbWPU}aoLgUc"
    "mPQSv@3n8TSVlIvvC0-f1Va2gG36#%DS@{u3=DZm>VAXfkUk!I^!_rqtx`!%@yva#U8`S7hIJ%9np+*cQKNjPBYC5MdoVQ2dU#{+S0LCSjToqh"
    "4F_m?r;g~KEpT4w!Ehx38HKbxtJ}RdiHJ@<2y?g|`{~_?DgoFL)iG4m=_Mh|{WwuPQ2)Jwrnj$@n>G159Py%S!TL%C{l(R(r$3lrv+{VcB*f**"
    "eM>GSGIA18w&lkWe5`W5wsx~+S!h9a5GtZ_f6|*<lWcRKPNPnz=rkpn!u&PuFdoE-@SxpZUQWpRfVpm?F_KFAs@LgPIvw4;Q7fc<{|?^M8N*m!"
    "4zIBNmgljFDx&@lKKbHcT0Qhy$JgyjsudZx*V`lxNNwC%IRCJd$;4vZPC2eqB8fGA`ZPNZb7_%}6P>}I;5L=9)feT?o>V6hf_=|NAZt5#g$8l<"
    "BpwJVm2-1t5-><4JP!j(CbQb)9bcwojgHh2G>0vkbxo%F{i0!%M-;g}9Pte@OOGE?zPC$fp1y8{sEK$DKeSVxsq*s4)bwyjV<d(#5!7mwo0dwc"
    "MBEOH{Sh~sTpJ&g5b_M;^?Pcq^jj=@kLMM(!$ZH9C^{*`ctd6<OjBvaGOK|QyF;CCmSr8tUOx;sl1T~8_{}^TWnNCyX_VrPH{SR{{PC%>ZXh~2"
    "n}GC7he`&*p-JnLCuAJo<KK1t>+v}Cc7t#DK9K_SPKc?ge13Kgfwobq1atxzi+x+4MEd@<{Bu;&Qe={_%h<c`5)nAwcgo)ic<6^|%W^dfiW<X;"
    "#|(gj@4xMKO|;9CJ98%k+xGnn^UT1YQp{wCvlx?CHBgYr#7#}v`!1rU`|!yN<uYafKx8R03%Q+qklJ)QokL1;hC6gvwl(xQo5y#)C}XjB{9F6N"
    "yLGu%5#AK_Z~M8xikb!+h^gs3G(Ih7+wDN<g_27rGE?u3hSJ~|hQ6I;`AMpZ;nQ+1MqG;qEEwDDr@BE<;ouiaYA|o~kY+Ud`<eb>>ff6LyQ$}5"
    "O#~Zo?OJ|<%?QVlX+(QuQAV%Fc@0yi1RYar(*BB<%wk$gBW!KQ@uQwXa5<kdjC3qHUdSD8;hTU)L#QqQ_Edt*X{27KA-MQY)>|!rn?S^@`}=e="
    "Z}}twNEo2k`*uL>64WN&S}Rde95;|4?tV$*@d-?KB|gX2mTDGK4aMrF?poH=KJ^11X~$DLw+w=0B9=@F$PO_I#daQK=p2~eZ0@YyowYol)F@TM"
    "&vdD<4Lhg0fztuPU#i!q%BoL&z}Ojf_x_J{w!F-F!ickR=H+mA$6^P~RK8aG4rAYZZRiLpv(q34Ui^up#_mk!D!W<&<B)or9Otk<M6($PyAud6"
    "n}hKrt2&tY3<e%Tgs$pGI$JzGj9J8$)IlSm_U+NhNyO<&;(XMfS;%7^1TUdWR%iNBcDr}Gt@h}9=&ei>e_&#AcbDdwH&hd*4a^CGTrQbXjjoS}"
    "WF9~BGslk6_?&#?5$b;WX75#W%#{bp^s{wv68N$f5~&n%?<6D`_@3jQccwH7u(N|fCdr9Fo>~v!1Jgb%EwOH~sLMl5n>s!HFbvP+9j9DYqIoPH"
    "KRi4vm&<>4<89T$uNX<z*D<Yl<JvxK{YZC^I{08A*FBS*sFqTYUL}s2Q2~={FbF*%h;%|;LUfzuCspSM>3QO>`#4;jahTKVZNipIO(CU<1T_&C"
    "h9e_N73km)?S8B_#xxH|Jc~Q4vF*BSxOk<-Of%h?#Qf1k+?lTp6j>Ry2Xt6=1dT4|*_%?XZ3oSGENF#EI|yoZs&eJjI=m4Cp6MQDgFQtOv#_v`"
    "-5D7boR70y5uJoD3!81}PR}H((@<qQOH7_n0#}T^8SdhP{FAp4Mi}fih!M-QVHNl`{5<=3a%A_SpmBFP<1USj1;nin-kg6*NU^yi`5yHSQ_vOU"
    "Ap|$}_OfZn<uZwaf!jKEZ^pnUQUIdAR=qZuN>r;=ipiGCbBJ_vxm;ivs#z?Nc<s7zU5M@NZRU=S`dU^4*Rh1ly0}QJfb2T{FN)ByK67&ALP3Ae"
    "9U6PYTQXv?*f_ew$#9<W^a9-Kw@0gDb`{zq@4U0-+%n2#lBIoZ;Dx>c+-2fM#Js`y3Ieeeauh5>UEKNngQwBo+7s^jiT8GC#3P;XN2_<2Ch-lo"
    "TKJ+KpnT!sYv2XPkE=#XlSzzYlfeEu(}%&{9_L+_=-@+RhJ%JR99GaO#yO3Ku#WCKq>_)A+0bJX2n`;<C_P(@sC0vwYLOTN2rx-+w9fiyU2HGt"
    "kme<0W3J~-OzZW?4utr~2cJqNh?NAb!rRT=ot-U~=$xq(^YxGgv20$x+!#=cH`R!7_hmBlpOf?6-XZ5|5Zv=E-+vxc55Bc^m#@=&zV0$n<aOuH"
    "RlJGyoV#|12I(+APwXgBvVAUY@1VtyD(&hj!lH(3+cbWvu+{YqHIFZtL&Hf_d{1bQ#%9M;)P<p%v=y-dB8S?j92*;J^?D-eDHJ=@pvO3U2*uG<"
    "(%5b`H~C&X<W1G)O(%}{_6^+QJZcP&nzV3ZKUB-6(&<DY)2q?TNArwHMw6CwOluv9sDkPQb}+fe2<sa%W(2hM_?KBG<83Guo_lU?ZgmC0NGqR$"
    "Ni;|`WQZO=5ce*dkHxy(9PP$hZQw->_)<E)^7hnu=sB@iIvQLHSrxqm8{DPyaC`5VPs9pT@tmHHX3ncM1#i@ZZ<Aiy?x3&O>w`Qy>=@IXXkui3"
    "34L~0A8Kv}8lp^-AXTx1xK%7JF2+T@PQyWKW}~4-vt#rpjFb(F+V*?ISej1aJL<IC6P&ujs?!ej`s<)Z!%1mYsnSf@<|f+_ke^olQKm@<x{Obk"
    "OcGcMG=UZkxshj9WBi}}>}SPjcfUet6$4-BsYwqfmm@y0e&BlZ`}>A7Fih2qd1i#2bc<6gtw!XvXz~(TsXs`urBj@;M`D@VqjFVwzZA4OYSI?0"
    "Y$C%`Da38e&=dfec8f&f=4~^pwTt|&=aGi&d!0@<k?>it|3P-@j4YLMISEs&Xc?`ZHAE8@vX4%-;SY$3@X8el=@fmyd%Z@hHS|2q91+b@YXt>3"
    "|0H7G6xA$ckM$7n?ZO_t{dAh;>^UYE`yBBEPr9Ui5aefPXC2k<ti|HcM-DrFq+CjXUX)6uKndT3G|+e?W<fUb!KZMS(_C4vzij(-el2wET*Opc"
    "?!{Q_;fEc(ST>uc1i+!UaBWBdvQ*+0Z1a84!aJPLd+2URTXb%251sa%JM<~}{Oi6Fflxh~x@B%3|3@LxmppoAcs>Y-mjPliw5Ws;wA(woN+Cj}"
    "St5>moP_J~7g<IwSBjRZS}m1u8=}$Cc&>|>N0_FgSQdj|;0!mbV`G#vG^hh)Fqoa5rs{}`rsxo5q3bHY`RKWG<)j+$Lyz_!aJ2>r%27OJtAS!X"
    "H%uOyY9dk~(iQQzlrcS=uH<<f<y~x!)`Sc0%~cROn|dmp-fRqWx%#|Cy@I3Ul+x)_-7YCQ`I=<V$4tSfROB@pPGomf2V^RBfbNa*pphi)YxcrE"
    "-gDb^rZ5jYqQ2=HB1BXb#)aJ4+WPu|YF6f5KA@u3^l|1v=AD*26ht0G#1v}AM5^IQT%#6arLdMP(^#>m*w6G}b9$#eFj?VXk@c7zLw`CwjR|y+"
    "3LH~$Ux`_mwX;ozkT0aM?P!7!BOU(`erz`P*tx2mBNYvf2oX9Ctx~PlGrC6p<4c#6$Qo-R&gv#LbBIfNK=nGrM8B`95xp!+vK-9`D+HPuuyI_i"
    "W5?skNEr}H<(y2-&CMz66)Mux{nsXag{Y3k^EGusG{X{C<Q)j&HZ@s>ujp1aarOvWS-e(LLvx*Ux>GKns8&t0oHH?}EEWSws<|TlF$iObw`!DL"
    "s%$Zbdx5T~lokQA&A2n6E}p0Hw^y$j=$L7`tbQUZL<qxpnHpsfnGj<Y-rLB?M{21vn$IXEbeA&X<WVV&_esV^6~Pk*uEVCLo}uJ*Dt2*B39a<|"
    "u1jPrOh+I2{uGx=1Zn7>3RKf-kS!bK!8{`Bz+Bhw^){$=*|AuBbu|@H@>rDS#!RiuVX78tKZxroX^PgJPOU~(Z8aLXtPxQ$;kp<`?T7&)i-3d6"
    "q0}?=gxz%W?TFG62e>P#ve9ZqLW1mX{sv#-zza$k1*-HJO`qDOi^+8QhN4lrbLVfsN$T+&n*<DaUpitX)?xx<(BeUj6;hLPewZPob0NM^8A;A;"
    "Gjww5d37N4)$^|+yt~34ewYnt-by$@M1!GPTn5x`jd2C)G@13H%u{4iA!WKnLp!9yxa;ThY0M_q)`{J%$i_3&M@}BtV2B+ZhkO;AY=)s?LdDHi"
    "p@q%JT)+Rd*W_CS&YytOlht}{gjK7n^ewBITcydQq;_TD`-z<IXO^nC6Z`!O7w*5m5SsVhO*C933<qh5$MF(Uzv)~mnbyozMD%lR9FuT_bF}46"
    "+#=-^uE!uhsmN~Q6S+aiAXgyYqk2&A`2uij-*Gl4CdNQa>9^PJbiP}pH`i&!Y2*j?wmXO$=_+6UE^W<2+fFHd3^fE3CpJpeTde+uV5k$u4WIU!"
    "NmY_mNRz6*f1s#ar_~1ZjkAeU7!(Ud8e-br-F<W@#G^6eL?w~P<;-oGbVZb(N|j1}7!A^>*$aY@w7(B?`F35TQuxP8rPuQV(e7+*?MU|OszZo)"
    "Zv!`M{`#AQ6B9?fsh|jeX=q$mb-6I!cmuApV{>z8=?&7Q+|QLtECHtH{Q|n4pUutrmEo{lro^CLGcq-4damk_KP2k2!Jt?sQg+geA=mN~_Og79"
    "LU9_iWi`V%21AQD&3r@k@@sDD7cqTvsNGC7i$Xf%gLpuMptG}4)zQG+Vlp$GK98TdxQH%=N{k6=TBqUGUT`$ojdnK`a(dkaCqm`+^!mjA{#DOw"
    "Hr2U+(El6AB%Ke0Vc^P`i$N$imbJ&p(K3TkrY$Ooakil7ve<>1_9O9(^y9G@g6kk0E!6ddFtxvAY4~rFx2kk6Z>f$Gdc5~+yNz245e|9Z3{BF%"
    "6o$=ayB&!R&_5#&8nN7o2FU%`&}MNXzQTw~-vHlEQ002{x&q(UGz@5LooMLQQ&q`pGUE|*5ZlWIK{DCzU%beQ#gP%K*2;)In!xab5H`2iQh3I4"
    "ObqV6|5~fDKgNzxHwVvHyNt-z+058jGI_-u839B*^}1~jJzq8)*H6eqqEf-9Pa+B|lLj}hpe0(C@0HOpqdmvf8mCgY@IgR43~Ho)K#ar~zR5Q7"
    "`Q`}8Kp4FnL9SbQw2OGTFiOne`C=nWWIXuo{%Ff8$l@f`?pu^HGCz*)R*TcAECU*<<%2$PCsNRcy}e+Mdd8`>kI_^D`mL6anAJQqbGN3ZrfytU"
    "Jm^*GqL;~3WcksAj)+Z)<CZyA!56jP=fYED%TRn49SLQ}q+cg#NYkWf>eI}|kPR!93abPG6;*&pR$@fzNruF^P?N}%gOhtG>NyyjCh>_agR>V?"
    "0xjsd=O|Cmda6{%j31H6S5!Fu8oEVsbc{w!rLK5vQb8>IU^1D7BppX1fX=ANVEV3<?@uI0)pU~Tw>+ZLrMj7-h7ak4nDYoYTsfb~%qZP4sc02L"
    "qTxV5W?4fZN+wBcYf_t9oFC12Bxr6(X$=H{t%gpiib#w?FRmd-EyiLV+AJF#iIXQZ#^Y!9+-`T0U=e-9$&))!BQXj!n61|1eTB=dj)ku&Q(!uU"
    "+Gr5!R1}c&Ll!2%YOyr2{y|<(WEIN_GpV^ONi2pfN|X>QU|iDDir{h8EtFvyqTg2v$XY3Ni|b-0l%TBL;9yWHLz$whf5-R-3dV$%@TV~JXY!(%"
    "#~Y&XC0E(1&3z0EySTfgp}ZIx##@O#zP>mNT~URq&VpmHtu03uO(T(I#Hn}EBi}i~pst6pv<t*2n_Ogz)ShNg2|4~sala{4EtaZ6w^jpPzZe_)"
    "`BJ5d{*U8Nc|J@P^E2I%DW=j7L74+?k6tcM{W-4b(Uj3JOVpy8glK%6Q3aaO$w4wlZMll(s~QP3lO``>_1W2WyRBmNKn^`kK$(l?t%xifqJp)z"
    "w%=3)uDV}>S!hKr9gz%@9q1AS=kKdQV_Kq~fU3*tWLC&?=kWLQm(C@R_=;ZJaxrzWEVVK;n0}*=yF(lvI%L8v{5e}OZsyUqYc30#V?JiVLt0ah"
    "YPo|TgNai0uoZEAq#={(><fXv<MS8<J;5S*SfVHjF<Mg)#jIgTWfxQ;$6pq49;7p976hWTtQi67kR?-GfN^RmodIHG%4GiZ^&rsgV=|T6=t18<"
    ">~NA>32hUB&$VlZ8(P)_G`l)GVp7tS6_|R2H96ZkPJ{&XYbI4cIM{A_h+tHFfSou=yO4sN`uZ;EnyGNN)9xTjv}v*MPdDYk!Qv9U{<=1)J9jW?"
    "v5A8ZeGz^DpaYqv@`KXSC1ic(I5{?aYAN)atybI-@+Y&ikj&<rO~MH<APyPo=%M=lKCVyih$fhpt1?RTMoN%^G|M`Yk`L`#)!Y}RLz38&vR*Rg"
    "C#xeMdnH4+GphNtZM6#BFjseoD~ILk5`jG;m1iD%tePTHJ>tuWRCR?~0UC(R(s&srRA}Tnz}Hk-<t%1KKQMLaQV>MTjM>$|wH;?)PjyLUM$C;k"
    "u~=9@;8&{y?i!37{ZMxF&G#_xV#z%D;2cwQLlHqAZ89E7pTF=z`eb5pUSZnf#}VS^_}gLVg)^JVBR`z`ID+<xv^B$K>2$o4SRm7X&>J}eiXc?y"
    "C1v*NP9MxRnZ(lK$<U<Q*PtFsI}DS_rO{chT>goBu${uFMw3Ifv)>T-So*}5v7OSp^*Uz9l(9)^Iiqow$_4n{hrC<PC$d4@y{DY3_MWA9jJ6**"
    "J~vMZ(}0d4Bl358HbqT5O}qe@-o<P?Nhd(A?=3JQUdq||LLre(bJaEsMcVWw;dxV&cw>?Nh~CPN%@*>6MA7c$``H^?Pl;?6H*f-P(StHx9-#y~"
    "tX3zf%FuFmrQ8b0A4^%S1}2rWLQCe9LG^NlhE3Wz+lRP2Lr8{6sqKjNG~+AV_Za*L$ma#mLXJx1lz-8fB*yHq8mn~@w>Cmi4K=^EM4*pIe@aB-"
    ">uNaFi9`le!KUSdo|mMKWi!<J4La?$REfFS>}Z#G8ZG4;-}okeeWyk8VI*riL@QTdM&nZ(y=2E!LL`&$=#v6kycg4@{Ywo+r;N*~my*P((FM%!"
    "JWB&t0lq$bn3$qOjF?8lC|M>t5#OH~l?m2C3-$dH$??G<G<_Q148!5%<ngowylEFG^jS3W3AdX~t`7T?$(X?sI-%dEQ#^E;epM^H5eC3bpYVK*"
    "y)@_5AzRs$B`QBz1KRz`WXTg%`g)SEGto`$(M$=bkxa))r_-m^0B=^7vd7TjBvN{dZXS~RDwj8Lp&%9&Xjw-@`<M1@p3=!wYHlu7%4z;Rgq-|{"
    "bx^|FJ3B+}$$EV+?8N9uh3ZQQjH4RMMHzsm&QJvpb&QzA$4m9xY5@bJI`D|acGi=@*(*{}(+J{oxBTGX;85Mt%H6xf%4N|wMKYPDB;jDY<sC_M"
    "m#DZfoh7%5j~bwpnw_5RbZUwqiYYeUxM78%AJeG`i-;44&Q@L1`t4#CMhv`B?*(z9gb3UQoi242pnbPHj`teg+?$78SH;UVu>ue?M4bhOKO484"
    "3lvd^(+gLE^+>SuH%SIsexkf6CzsihN{kmiB+ry`16wh+ko{zfYS~o+-0iv|B?h==k0lLbagm6<Rl10Ke;xh!zgk<vhdnr0R#GXPj;cb7?LmVM"
    "8>%B!o~=y42*4nQFgzv`(U|dItHjh1^tzI-j?<Ja`LGyKWN$jnX02388mUAAEmR2^>CjEfa5n<{TKGVdb^Y{>Z4ZV%xr{%TuN|~7z3sz*$Y8_}"
    "h(0mZ=iKBlHRb#7Ni76MJ4Y3p7<-70jTrmLlQD}<ZMt0O{jChD$j0iaFxPBLHaF+wp{eShg@P@nlxs0eRa4GkgfL=rqd8dw6%&1JW){9+en7b9"
    "+*~QiDLG<CBDo_9hv5(ZZvS_Gw^T~V+>yN>fuu@-PDIw&#@rm`us<S0NFPjM=yow5o|wqf0SW7RidY2kpYq(nty}NL*wpkab-F3KC=7E{ZQ$xe"
    "tJmzB$z4uRg`~zn*j^`4Cp(n_`H@uWZt~6ME-?pDHwkdkMF^WztVu8qDaw#d?@07oO8@AFpRg5g3>|ZykcRIe><d}>J<QmiWFHleQqg9W*l;=>"
    "eD(47gTRC;z9cZ0$O%nYFsiC}el|xB6q}r!q<TN=lkcYW>AH#<h_npQ%gsFS0No94?tMSi(JcZBMQn}@X{xjbnd38%P<V?dSZ8OeB=B3W*SV(3"
    "kP3Hox?R#=>$X~~$wo(S-c+A~TT02Tze>ct*JboxhK6Ag4YQnA;s!!9Yw9CY`n9xd&LO74y<hV0pPbBNklZ1pW(9boRB=+CddGF!Qg=U|s|HbP"
    "FaA`@(Sl$=hYM9UIqOAeGnq=Yy1J?nm-~EnwxmTqqGd6Y3K{7F{fLqSqP~C<wL1`P2j*C>69cs2<<Wqk3pKi4kYbAYj-1wTcq)F84Gk3yh@k~4"
    "l?l8Wos{7%m@!&Eg6f@4He08HX0?VulCJK$Pdovq>!<ShW5=4fSq3)g0^iz9CJ_}s+Kx!F5HQfc9x+Ftu2L4_MCf=*TPB(M+upV75oHBs)Jb9_"
    "Izm^}D?`+fp_xuo-P)r)sB;)x*j^7quhLG9YP@l#;Wd6#H7oP#Mfd15j@?D*WgK-EpvRkNUDu^A+8b2IqDX2`W;DKAS43MYYjUWV>P?@H!V?K2"
    "0h-gNc$yAosT3Ecl(Rrz|5G~G*?iS3qiZnY^pUo&qfLxxvXv%Fir9k8y*>QV#YNj@BypQR+72and9b!lqf$A|_9pDKD%|5f%m-s*oajhPnsyRM"
    "${63M;rZ+yBg?%6YjF|SVvEhp*lfZY&jq{sCt8DqhgmpzXdzVD0zp+ghigX|hHCkThxvRN^N;)zI^`=@d_R+!`M%G^r)KM{#P&|7T_U)ceP8R_"
    "&}R#!jU9d-|5FvSO**(73<kI+_wEO=`o&Utdb$Do2Ml(0Xbgpm41?^Ll;doI?dp?L>Ps=rNm6ujJ*td!du$k$Ddjy>XAmTgB7qJGJ&aDhUf)4?"
    "SfvFT8*_;KHia7pH%X(X73SEem|*Nw+-JtzT%j->7g8l9n#Yqq{NzG@RCzXE2AF%-Mn@+m=9g54LO!4n&r&L<AIo*U{h_Kb2!z)`CrBh^RM<{o"
    "@b3_!($zVs6m)GxJ@@C)e#o_aV*QGkK8fN^Oe9!QB=d-%sg1;_rgAd!Xo`T$pxM|kkutko&G5~8RuCdQE)<AL&ae<<wrD*_EDbUg88Q=AJE^nF"
    "7gkpG_RvKo%)M}NV-?oS3<(CBGAJ1N&t{fdSC)@*QU!1mS7W#dYT=ZU84`0Rgft{QPPH1}YjWoGC?$@;@p0V4^frDRvhd}1LFZ*?k7yd<&`|m>"
    "xWTf8h~SiFca-dvI?5bh#57~nW4lzwjw|jra%?1D@jJg`eA1{>D;I8fCA=LIrmk7>TgkWiVOzbp1a-D5y>Nqe!@Zu!E>WH34ZXeMag}71%eWO!"
    "&CCeZboAz%UACj-2k4*aDS8d`rsJ+l@D1Z+k%g<Pm=*7dyRg2iwR~nHVF1E&2L}h}ZdH4fIyP_IA-i~}kScC%MMy;*tu(G*mvZWb$f3!|uc<yd"
    "Iz{m5XRE5A=}7lYZE!=gr1&ANRMc`SQ|j28&1=Y?nz9`<6~|>q6!@`}lJ0t=)$+W<!=nB$LE0~qlUp$0nCUCU75X(chFOauM;iBZ4PFn~`Th`7"
    "WJ%!!tv1Z(ar-<(<x4~hKJ}RfaN}@)|HpU7h=l6;FL1uIt71v0S)DNw)yak9vd&U<PPZ7kYUWQ6u|S*e`iOdH*2{H=qypo1@#2`(bbCq#Xa0<|"
    "(t3mAgT64Jy2(xqcGSUGKT8{EESt4$N}tfLnrLl?q6Nz3f=Z)IPJ1JVk%f)aNWhI0)zDVy;~sX@DK;H-4#2@EZbBZy7;P|Hb($P)f_Yx|i~X68"
    "eN2t*U>3(2-zW++JI4_$-f<kvwUqpTI({5y_kNP7EyKzTh64wxE`{X!M)$FTYLiH673a-;5iz&XU1K6g5J$>1#s0{zD)ALIu=I<O_QB0sxdM|@"
    "z+03mv#2p!PZrXaA_*z+9@+y2mUc(o3;ObEO*MEwBn=Gslan>bKtM%7Vo!&b>)Jl`)6>G`G{F%u*PHEOK-sOXe8avvtz?~EB9S0ahL5+$o0^oa"
    "NwNXb(UNsX0wVbPWy7Guk>zDf3Z&eJ0~X8m@p3jbVo_s0kF%9w5OjNbij=$?>v+EHV&>B1T78hQceLt`>sl6ZSq=tcN1%ngYg~2XpiLMf96i1|"
    "&nALhmHAo3Xe;!&(otDmy`zg49Z$EVQ#}EFgzgJe*h%eUax<M6?Ctx0F&7^aFK&{!g}jUO!?YtuM&fAKm2J<<WQd6CGoJw}r({CE%<=iqztQ&G"
    "+;YL(V{9o5PiMo#+`vv$J+b94F+pwRXoStizN$l=ugt0g#y08TA-0HaS<x=XF_;93>yw_1WN`u+?gD)`*?CT7ZAvN&@kC52DB7Dyvf6ttv!Eol"
    "HPd1d5zFO?3I=~G-)QY8lQZIh`-Q1?6djlwZdx$2V|P=;#)uyh2Xlm|jp@u9)JYI&d?LJdoF3kKf>B18K)@!~RVNw2&ooObyQ|j~p6c~UO2cc5"
    "9)XVEuAMmB&E0=V6CWP{4H)1}?^BD7=xPnA{liWo(Dc^OR%)Y@+uUhSQ6Q|O81FseFj-7_FktDOLN7Nhk_aLTGj>ROd{kzOEGcji+&c7GH%m<y"
    "v<vdOu(@+MM2Njh6MNLnzefth2qo~rAX6ayHsABo>0-^3N&Bb+$uwVi9@jZTvxga7`lBTQmbK|TJDCPE(4RhxTK}36i?mRTeWqy+1L}E%Omx`4"
    "v%|wSGhL76!-`KMN;cw$fvRM<xQbQ=n$V)p(4l5`cTX)Dep96qQ9LVO?M2*o3k#)mI+a4qFGog4HQ!f-d}Og%8X@$c^b@E{m|7P|5_sPlk_fBx"
    "re|jI6#A+u3>E9JPC{6W!rDU*scS@KGwM6=4_k<g0@KWn5mRc7IN4dtgIunw)T>9(knQYjh8062V=;60U6v$nf9iLp7(6m^q_K3*^|8?<NBFAH"
    "t~BCbi4F+dFeH%wcH%9{_EhGPph#YcmFQ_D;iVr8T;_K>kjb>#Oo<<l`NSW&BunWs7r8v0X7_pyF@w>GRqR*sn?AODY_vneG{@76eEQK1mBRTd"
    "XtlL-0OH;xQ_klr<+2cMdx|1g7)FXRY7&Zb`(8hZuD=@d)QxfKlwPdo?joSsl^ij2Et{rM5fIeEAR*}&TqiXxSv=!;ge5n2WP`ozBoc4kqBA<d"
    "4Qh9x^$_w%o0tAUG_A_-;RSq`3D3(D9|NvO2UF3ftJDuui6Qi!o)VgXbAinn)t>9kJiNcJiT(w%C2?Zu(&nq*+uQs6I6GMnbx{#LO-XcFV84Rt"
    "$wVi(Sjj{vw~3Hr7jCWM5~Pz!bpk@Mf{ODqGqeBT;0|>C(({JYgQgM#8V3ra<4n9nJ*1rRe7O=%;Cd8`1~=1^mGZJc7&#7B)z?o;QaqBncq}y9"
    "s;t#O1sHsp`v(W;CSpfT&;nOA#5+OP?=V#-7^7KAj9%!Qh>SG;v!|C&7&2>jEZVO0hV7%HQX)$YH&nBh<Wikd;U_%s=x5=Om07vnrs`t@mxnsz"
    "IM2Yn+6U2L=lAyZ*|N|y#f0Tk5IUw4rb9)8N>P%wwoR>0%!42Msz)Al?~>~p33;>|I>e1i;xcOPLRBlHBepP9tP^k`f&jz%mdClTioCcr<58y<"
    "2HLg|TF%@h%KI%0i<npDZ|@XKdzO_Vyh!A~TXC}(1PMx3DY(W+sShtHi^V(}oH2}-dfGVliRlMOi3UF%oo6oRzq5qzRR#u?3N34d)r?v$j<MID"
    "#1Mn{4N7IY7b>eoHAJo-;<|pqCgw%4ni3*YY6w#5I?z-#p2^aYVoVbzVgiWp_{x>@)OAO}y<|o5jW0N|fxlX<mc=G<@m(*OM8g1eLMVO_z17^D"
    "5GKYm70^_I$gXeidTrV}5jYOjyDAciq@=PPC@CAo<*B~Gj}vKK#811b8g(*3P%e*-)+r~<dchQ%f@v*i8GT=%g*Kv-q}Z7^n>(RuE~w92WTtTw"
    "Ivso){D>gYV+CtT9|8Bly{_e13WX#ED)&f6NLOSP;b{N#X~)TNUM?@k7Z!8`QYuw+d=#CCDFrQ^RUrCh8=NN9rUrDXSE=M^u!pH5tzJ*l2eVFx"
    "y8j&I>44q7LsKC#nS5v0QQRN?$vVk+U=B$dg2GFwMoi7FPjgvRnNqZ+ih`e-FBF6#CzTw{<r;tij^yReYV9{ssV*+|Id`b`xXIpjs5Jx*Ni~jA"
    "+aRA;w515j(psWd<}8B3Qbu7^AKA^$4(TDLk7t>wa$^-jX3@>C3nWk`ma}6SLu<*Q(^{w!mGP~xIp{LqHrhsKbgT*^c*_rn8p6W+#LE7(wTJ15"
    "KOCvk^>R0_`3LQ+S0g8v3`?ac!1Rh_PG9YN9^NwTPK@bppeDl+5>Y9tNhU|)0i--Qz>DSGG?{a`{0@wh&deQulc_{6&`KS>9?6sP1Iu!nIW!Gt"
    "Y!;wcRNLPeVpcOjAlZeTb+#l=0DEs2!wDVTW)rb=;QON^!1tzDt}<hetHPI}tEZiScS6Gxk^6Y!i6`E`>jan~KKS7AQJ?BLT%D=W_e%760|b<T"
    "qU5ai5nZpX!5(g1rMjNWbr{itAgEEc)}WmqBpjtckFN`XADZF3=bb*StUxt1Vrs~vZWw(QOutg86x}=zrLI!pBh%fjivsTOx7R?1Y-kg;XB9mp"
    "wIYZeE20}^$*55Wzg(}^kDZ$>s}2Q=S!tC)sfHY1k(jGoH(`;FLob)0o*v4-sj^nG#O6%CS}hjwTd887N~Mz+wG%RlscN10m3w_wfvVDRlR?*U"
    "f?-OZTr&t_Xt%BIa<B29;RN(RtJ>iMJ<|E5&;I=J0(i!65<Y$W5~R|IYnk~^i^tv$XM^9xwA&o~i|1|%qSC}H^W&}E-}e64k(kwt_2EY5LD9;5"
    "jKP$MH(VK>G!E$O_0rOk=axxgzQeAK*TbG1hW6GKc6zcS6IWA1%$8?oKF6N7ez40PqZy)54CGA+<Og^820Uazd%VF^Cu{Jt{(l7TIKb6%bqz7z"
    "w!8@KG(0@<ApGM~%fmf#K@xN8^jBOsJ|hm`(!pC_moGq15-3f6BM_mm*#S`qu5;MH8#akb@yW4^OI0r~z?y;4@|l~7TmHr<i9PLcG29ZP*Pp~!"
    "Gz4Z7bo);&*bl)=e-OmvRIl>DWBtYQ*trWM{Yyy^_?xlj(}9Hhi<wpeo<Oe^l%K(s{V-u;HhOYzlqh=8OCP7hUEV!-?PeBcagAcI8wOQ;kq_=K"
    "$T<Yc@AlxPcfDUH>&W=&oB#H{Fd(i`fKy;T{TU`8^Pva)_hk6XL=-sjcYK|lMw`9w{>30O0I?3;@L(fx;DH#Crfjln&M%(4S^DJTPTYD%vXrog"
    "4iv?|`nJDEQ8uG!_9X{-l0jp@z@NN@8!egpH&_0}OK36ZHeEWAyh?Kv-W^Og>r|!2wCVvC&SEC*6Q?LURzlbsx)RJ$7Csfg)Z~F=CWkC8@|lpG"
    ">WA#g=KnH0{PCchqkik#`xWlUzwqxAfD}sL56$m-c$rYt*uQK)Wx`q)Zv|%2F?sNkbza;R)H6(R?WFX!s`56z#18AD&Ac4OAb_3kka(U)B7QJ|"
    "@4TGzWS@Ia4!PIfKe(Pc{!&{?Umo0dQ;wsVHr;}hU*^xt+5ap~gyPQD*iSAKzqH-D#;^a~pThV@hnNXYdF&82<ZG^Kg`v`>U^~OndC3=vF>K|a"
    "&8=9fcHj2l?jOLvJBc^h=-3j(L&2xutss2Ld_MOlc9B>)O%sX<_R@hkc=Q0>b^Fl&YxwH@_=yb`J{*R9(l}*-I3&4e2<AT{Cs!7Hc;juepI{gm"
    "a|6z9!mot=YZwfDVnW0hhQXv&aQsE_nz%Xp#A#{1OIh>(KC?3Ubj_S-olhoQT%ab17g>1z!FL*R5S&Gy)<Q3C?tMA&E<X+bi8a?C$#IJuzKjv-"
    "r<3UiKQnR3bzk}u1dq0v+E~KP_ctFlzjJ@HD89G{-x5D$+e%ia&M`P3&TJyS`YQahw60yxu&ZDC=>75#R!d8)FuTWE_D+1E29FM9_a>VEuS;?6"
    "YLG~FZ_Vz0QLO!6cFG))u!_E7QOeJoh>L#pByM<~DuHxA6H0%r`6`#sGkE4J=+f@r|NPCSA@}EP`6JxC|1Ri`QiBef)7bB={g1O13}fr9>CBiv"
    "(}ivE`G5NKKl--qS3e*>BB)#S+E+N~t6c&9>5qQ5wwaJ6&hsb3XV6dEuzQ(*Qhp7BP|Vk0XAGa<k1#obyK8a)ryfMGn;psr6(NJ?s%{|rYw-Wc"
    "9a;SjcS(GbcqkkQrr;SDcd#vf69jkH4Eki-xy`rc5PFy(Jh(bV1nf|-r6<2?ll;>a{P8_v6H_E<uKRA|Sp}PpgY$j4y=k2L`qkQVto-87fd`%C"
    "r}HmWDT-Ac$os$X5`*>cfqysmJ7ch3mB03*P+al%|Ms81F}Kc_Y{gVS?9K9oWZ|us+J$tFzsCCY6$CqoMW4Nsg@GvV!131W_{8E5{^H3DO?Brc"
    "zJGsF*gSq1Ai(v0<qLA+9LWC&OJgD-hu<P@WNtyhg|DQilGje%jqRP<BraqSf5G9O{WoU54$f~}mGFP6GPFMcDIC@TCibs-m_GP-ZVZD1f?Ngk"
    "MxOYWe;FWjnhs+@hZ;Z7PlLB6d4fiW<PJc58Ri_3k0F+)bdY~DV11CzpKt&D)ujW`LAcvze>exam+3lttA@7mz(ism)@A?^nw#oN9_}c5b%-s%"
    "+`oVF(^bUXZTndH)Z<chD!5(D0#{l5XSh~5oplIAm$u`N^<v#$h=qp`9yXmq>b?naur~Um2Epqu$knuQBgxr7?E5WszG?B_w&39J+xVeBL<=1N"
    "oVd#1lUwjP`LFp8K7DoBX~Qkofp=t{x7m~OfAZ4{50{NEV`7An@CPo>&X3GbKgA!r`y!LS83q*=GzFUxZ@k->85%{zC9ks$5JgXlaHi|M2VYK*"
    ");-a=5@8cQ-q@$V*<-iZ#BV%s4z`=8;OTSw^SCRw7K71UX#6<CALF-fkCR}_vzt3RpZldhdj3c2w^v`@+5fX|x3>N*i`d#Vs~z*<h^8rkc_xeb"
    "DDh}gNbYx)<QG#lN%$v3@2^&v)Hoie|H`6s<Erq^U`E+?Kxdn*`-?&N3k-@ZQl?h<>wsx)Vtwsh8A<h_iwlm#U=~l%spKI^3Ui2!Gz+{Y)n01D"
    "+4Gi=4)H(TI7DM37PseswYC}{T)O|3qZq3|HDA~vC~_-BuY;SzrL^hp{b$v*B>Woj3<fkMjGkCbt7@PG-2e!8dg8pVg}6khG#rHfOfCJap2pu*"
    "w;U)1Nnk3qpzpAUAiAmmV%UriRhzO}fH3rRZG@(sp(7P<pY2DlLTMpm2=?{K-bt0#Ht`1vV|O-bIhzX42DMMfz*0-7`!CRMsY(()_>jSo5E`LP"
    "onm>49Bz28B^aWPwoPh)fxuaoS>n1M1O?qNMT35P_KUP4tO2s)!v3nF&`GFFiVo*7eXMIh>50gaz$1P|syMai8VKL<yD#9%TB?PH*!SpPinnhM"
    "-R6Z*%fP6LHok!#(Ss44j!@=7K%=|xQMS(rgQ|O%nnp~gkm5+<3z&tWnkaGz^(MnE%`vbEP`%UA3K@}TOH!=W87e;8Q45G5?deX`B*wNCJw)oG"
    "hs+Dawx1M3E@R-_b`hy^$+tVN9I^*MadJo+Yqiv!9BPZ8b@ihnAuTo29qd}=Q0X;l&Q-OI!U@sPby~8LGpZ{<6HYbl$-H_&WKZhkj04B~s~@V&"
    "O;K2eXmFmz?v;Y(R}mmo{OBeIYFds_n?sKgyMK5_56#nQ-)2R`i1wS2G90w@Asc(2;igIXF_oGa9mL3BNT+^EAxEL2esly#BcN)0K@5&cON!4&"
    "%>e2~du47)$(=|o0(F?iXzME-Z3<Q%Qw>n+C#O}_D0@_!U~^gt;$GR6_>YJXyW=ze-kEw*bwQ|RP5ew*i)ej>Z{z))1N92XBBIkvSDj#b7Vb=m"
    "E)KM!90Tg+3A70-2c{l!lBpvyVn_jdhVI2?ajoNW5S?)lGZP&3dIU#%PJ2_j!4{pz2n5Aa868<2*LQf5%%i64+-JYo(i~M%oEVToF40djf!I*$"
    "kEdP3(r9ygpqW+auc|fRrk^5(1X|;82P(R(+m4ibL19=%+oYqk*QC0QfKqJx=*(4lW2qMy^A>Hfil-2xEaN8A7xXzM^Jqxf^0a2t!gZ1?T3z*m"
    "=HVX4EACfz@7yY02G<`rjgTD;EBlXj>GFMb^e0bwvMSlE&3Z~nw+Q#1nkm+AxGdok9SxNkdl;z1L*l|AJq9hYqZ?-U47<m<N=KXcw^VOYmI!Ei"
    "+}4jtUnVRc()Q$}MnTgGXIS5>l8pyU{yne)z&lUD<K&jOI(-k;ansHrs$i3;qNOQ!O<mh3!}0B9^<R;H*KfZ?7k*M1`ix3xrNIh#XMuh+{o8%4"
    "HyzM-vP#HmLWbII*fdR;k8=!c0p37M0_ITc5A{Bg5xFjY(s94U!gc-Q@gu^c!1+4G0q-qwCKMR7A!h}ojU8Yl!zY*}S=dGKID0zng+aqZ=h68&"
    "$kC73J^Osw#<0rw9N!CF$1WFn=)CNhe4Mu5MF}mQ$HgRx8s0e>3OOTZ&jc|amp8P?Wnh*>9*bidS&zIly%MfMo~J2ysqgz>2uG%k`-6tgh1^Ea"
    "iq@a&&Q0KAL`D#e*Zl)i3qL_FI;%v$B{dR<v}d`Z`BhQPMWYy?36DdHxA4o|CfZyM;JD-~iqo*-oDrnEMpvk9!z+|p4XT|!uFI#;#K+S3$*Oun"
    "g-rC;8FipBucJ?Nd<~>cU^9n}F>jXqvU{jqLsS9<Rh-nSruKE_`{HvzP0x&GUeFwBYA-szCZ*FWp<IKj|Kt(3Dk(A0Uj|x06Fu-lpgj{q_{AWP"
    ";gRPe7df0GE{rJt9Qi>HbR6|HAEabj9*XUbk>KHqmc;xBO(QcsXT+jijDDglMTrY)OU2yfQQ};!<oH>86kWN6pa`?l3=v~%heY-<_y^Zc(qUYn"
    "y$}<=!cdqs%|S35wM5gcMoi4?9v~v&1{M8j9VZkBaE@;<rE5;9jbv|hg%wUNJb=Jm1Xt;y&N3>Oggb}$uHdfvln;dcV^2_C!7;%?Yn_motssKC"
    "D2j5Y#vwDG8$7uW_6TA#F$j72f*PVG9dakcH+M432v&xMAnC%l@TCS>Nhvslo-ajA50$Z>6C?+y)imh{0H4WXJeq6K{vOT%)sgF@NHI_oe}n?g"
    "gFLqc#OBY|Z2{wR!Bd!6lSn9<tH7kxRtnN^j1ZglZwErUTzo_gdQV1_L27)Lg15?P&dRu8CzXLBoFUaQ67Eo%Vw!-OIRot?2DB4Hse3n>p2^ei"
    "U=YDnL86KN9pzFfBt*`eu^Xy+oxu}z(%=IY!4{!z*M(@yK7EQx=dk2^_h5xoqfq$S%hBnBrd2{D$$cA+T8kC{KMxL@<Q+T}{`LF<e*GH$X`sAG"
    "5NU*MV-_t>gp`Xb>SLuIu6}}kP^<STB!j>8<Wacekp{VXeEWSSKwa%8B&nO7r_bV3hf0@7xgYMS=1eq!X`z_m@4*r{ZOedEP0=NV8w3d|)WoJY"
    "#gIPo2_9lJ#ogdws@T_eGEHB|!wC#>bF?lqv>&)WVAhLF7f6~csk{xR6d^7#%#vQa4-e1Mdbqel+Xt`2n9`dL_S9Lj)VoqEA+t8)E_;a2$RTrF"
    "6?Ij8kLd<Il3icor=*V$TR&Qb=%BD*t8E%0VE+iyjv6h2*dy@&QXGK?if`KM(GJ%Z5UAE3<%@HR!Dn=<qos=9z~N}+HqVgHL-^}SaipP5(40pp"
    "ik7DjnR%LZ!K3jX7&%5ffiNXYBrOC=gBJ0yyu=Rmp1e=L7fRsH0d+X5rmm>POg*03qPYB^PVUrYI&ukvh|mlrQn8w%BhD&ESf!`VsB`$C%HR|Q"
    "N;p*Hh>UF!+=cO?6T#>~UY?Re^9UoueFLU?$f)lhA8s6;M!!PrpAg-UHq3~<J(7;s=d^ua;}@oTMb-Bo3OGg!5atsqQ=d}n_&)%9z*B1K{OC!q"
    "P^{AZc&EB57*Q7m$i9GWP=SDxItoef(Fk?e@hI9v;Tp{?{E?PAfG@3g$pi2fMfX|N4VO{iJ%5K15tX-6;l@?J(Tf&GJDz@v>ro^8Q|8E~qa7!-"
    "_-=Hta_oJ4Mi8n+aWbKz)!;t0O|?yI-it6tT}JQs<P-8ss4K(!&7k*w$$OER<Yf~H%_zbmZu_XQQT&%bLP`F0k20E}bm;t;x;u_Ohu%LTAk{@n"
    "=B;`cf%^2v#y!r_m+*3xe)hbtdRVB>5ypc;IcksC*>TV&ShxG^v(-Aa#Nf9csD4bHJ7_uc9|ysK8ytcl28~?<h^HRE8fU5@B{ed_IUTy|A!2k7"
    "QTN5TK$J5{Et!dwG{d}=Lr<F|(k=2#O2VGSiG3j~$G}hZ71@wv*??56%Xq1D1`~jO3Xzc)P{*h`H|CVyEyhP%V`Id?UiZ8h(^81{s5jNXt?TKo"
    "6T&_u<f)$NtqfJ#bUPm9N_<POft3eQZu1`XQ&HFN<M$ZiV#2H>ScTUCrl!EQLnx3UIP(+##XE|nqd9R(ICGxI@+s=~7rs*L@J00MfvXV%8f;P5"
    "KeS23!rDkxMpAY%@F8C)aLz|yc`4A-CmvOhyvy3c=vb~BdIS`^f+*kANp##)W8`7jgihy3cQctv={?wC(Wr2u;E<p-SNfzEG1or>kP~!{Ps1~`"
    ";lr>VwQLm(qpHq869~i8lukpcKy2DUu#ay-6R*$%ac)v;0J*D-8e3&?Hz1`=Rx^EsJyeq+QH9Cm0Ad_bOyEj071$K_1tsaDz$SH1*V!z8s3!(N"
    "ikImbY@+ei3+iaeTGq6w+amJYdM=gom1av7EHJA1a!kGdiHQx)clzWkD?}8L%;1)wsfviGqo^!9U-Rmta7GR=#7`hHLsx9hW-_^b^x>yZ2a&5|"
    "DT;&W-=;O{*I32Mb3@5zAWjqU_`<?M<WgJ`G<D)$t{>X=z@XN6wToO=@ezvupRPCmu`IdH#Ny@K_k8(s&&tZIrK_s<Vy|SA6qk`mNt9$#mSh>y"
    "NCSd`F`n@N9@v0kz~*oMBjyMDCu0nZH()Fa9*jrEj6_k=P!uJRy^zK3s;(vXeEVG^!sk0D;@<nRIn~|Oxx9DZy%8tQ`kn9ST_6Le7b`2(>Zt)j"
    ">+}@8XA3%K&+*dVxie{_kpTF&?H!KexTlyxwR9zJs;97CGp0Rv@KtNefEWMVi!aAj46WMV7ruk<O7AZ1QV^UE9zcDW#Zw8!wf<6RI8txD)#*&c"
    ")F(zKq+Tm%1P#Nv_#~(5wAWXaiu$eJJ2=EP(cU-vED<a?wHhP3$~NpEY~abN*2$b4$0_Fl+JgapQRBwsb-O{n6M({G;3_rnnKvNa&$G{Z&F<e;"
    "&rPQRyG}63kN6o#1es&;!5H&r0>fj`Ih+e?O<jY3@)H*LI6gmzz(3>GV9}`DzJhZx9YA*H^C@YfwzSA#WbzyduODgso$uVz-5owZ<fcD-Xzfea"
    "?HYZ|5uDNq?g!pjxz4n2s57J(`fPo7zMBJz`gv7mwL5YQX;Ivi#*fkp3vkRm^5m=oFRK8eRuv=MAnL}!0n@Z>((?p;qt;SIR|Fp^o#ZMe`?lX>"
    "BRPthwHOpf_bu=WDF#>~c}PJylBzn(!7c!6OAy3WKyuIQ@}`{hOnQ3e9Z-QzS=$WJpUF8ZJ>L(f>P&yCq;*?$f{AG-++oFhG8_pg^+kTb*KG6-"
    "qlr#VPI^^x1X`^HqAp7cyi)^hlda7m%rZ<+^X6=+lmxc4;K;|Cn`C14gBh(dN#9uaw;A-#XK|Zn*3xNsVQbrNAA-J6y~mn}Lf|>zy_hkI@CAN1"
    "@{Jw=M1TI<cKi3%(sVrLAKbZXlQMJtORffUtC{k)QU#QWSM2igvRwv2Lbt+H>~@E?tlMS6xV+a;?QMg&WfY4vYS&MUKQD4dwaz)?y}M~c&&nUK"
    "&6?x!)L^tWng|-#(wX!8FIhi8kwvY5RtUh#cSL&DqkiY6ZVlJF2a&x?r;`?^ayedAMtb)8JSjfzT}WI1wP6dyE4|f$8lgN5+)-e4P`CAZsV;qh"
    "aM9=78+}uhms*YEQjhcWTU*kbW8XUx<Ix*1SLJAoT`8$qRWr7vp_;3a)NO3G&^6{#Vt**?<Iv9nJ)Z|bos5BworAu;y&VKWl(?1B*?I!!7rBcK"
    "hiJUsj+nOI^f-Z?rs6(h9&@Oo_P)9pthjzrXx22nJf6@&>IQ2~?z*wIp|^s=!)nNIx|K5UyX@!EVj~uO@nuPf57x+CpUeGp$qM6=N5@upT^P`X"
    "uXpK!Yia{n>;@;(?Ru#cmcxX35nVHt&R4^GaMINCER@l`GwXn|N`0g@hjS#v`>R<n7YIO&bk?u`!YUnn(up?pSg~`!-WO^5_1EA>mjMHWc!^D%"
    "yJmaZtEp><h0SjmG)}65YdKZmMubL&(6N2tY~knCyT%6QF{>u&n{sb-_NIx<_!JE+^RaAZJc~MJH4*$0t><g#|LM4*hC%_2?!mc6j~_ptgFlj<"
    ";h8V`kp-+&tKa(8w|1>MP>1Xf8*r}}bHYbyjNS-;rs!^;ao0Y1m*lNclw1wj17Xv`nSESzlb0M4QOJxdG~N#<T1nWGB*I0~kyg;xws-eNr2dln"
    "!f<Y%6bc>w5&IS_6eyA;*j}xe$wRjJ30a;q48jT{2S?qp(%G1G6Kb{ql@fS5%S^Mt^&PcajyR=c%!Oe%IZV@$BK6V;I1Oy=6VmMMN|R!|_~gX8"
    "G)tJIYimx%biL_=j|Sj_<~pe3`fe6BbRy(&DxwK*p^R4YOK_&B7z76qcR*X24v(iA4u?$W08_xSu?T#jW1M*KF1a(tM?Iw9(X+zlo40(Mb5X1C"
    "Uw3yg86Hnxuj3<H3s`Y7ze6<v`<e}Bq))1oIEoys{WD)O!jDaFdia3Lo^)JSxvfNHQ^0JV+VAvwtbdZE-;YrzF<~8iSWeZ;E@-Ax<PU%zRNSV7"
    "fzOG%V$2ESlr0l(ca<Cv>BVYDt2roJaKTmb0kqlPZh-_M41<VgG!Nn91$WU}l5IQlf6_I9S~f4%>(8sLwIsRS?QU(|BahRSnm0DO8x+EnP)1u@"
    "({H6ZhpgkzHd%tMWoVwKS(IP(+*g+r50R|i<+nU9UXvdBIEWuX?M*f}Roog)__ji+W3ih}x2KTGDkl;w^#;5g9~{BSyhS_L8?fRLo#b;voNawN"
    "T2vZt*MKyph>arXyIXq;-ayH`1hqOGOH8&4Vp3mpvLX`hw3?_^6vZxjV(9pXblJ1>*_d2>+R?uaVs6P1+CSQjH}1{CvkLPs#qs*)8`CY_BR!L@"
    "V5kM4;d^_px5&9S&!x9(bg639@p`If7>7F5z8^*YD#fw4)aa4fMI(yxWI82=$ES!IW1A%kU3(VmVo{s&)3MOvK4KWVO&8NCf}v>D4k)G^0l118"
    "epU{el5(Nj-bm!lDT{Dgt)6|%zXWZkf>B6QupDp1fKMctb!M{CKb<=8U#iK1O~#f%gBOn?7|dofo#iFaLS&GHTyR=naXWA{5&N(D{YqtXt3aNh"
    "^2asIkIz<3R-%FCFq;c#n*-Vg8Uw0Luo>}BcXoDwkczd>rtw1eI1a8>>$09Rc2<M~8~?j`Q<_>9Me9lagR?;lh)*4^!6xLNRDz8ywC!<F*WCyY"
    "4~4k$dZRwPBzaeV?=66WcXqA4Cx_$tEuJL8J+x^Or76a9y+h}r^BJvMy@XDS@K|xZr_t8&1=r!&CJS-HH9kR8=0;vD)DE|L4HJG`Qh4kzNd*RK"
    "cN#EnaO~>DGXRO1XYG2E{OiQ(=MR)nFh-J}z<C}SiVSapQ|P>m^%9C}X2ql%t5)w|)(O~7)sy6eJ~I-f18n}M?=nSCtBLrYw)Rwy;OJ}p<jGt|"
    "$*U``bnO8}8;T5;na%A$8cSZBzx^4*mxu2%tH+E`0DB1b`q?Et`sT-T4he6Jck8+XnC@UeqB9(-`g~q7O)P8-l7`TM{}H!K=dA2xeTdxN2tLmv"
    "e9S?udSJY`(F%bA3@H(^y8z8c+*1UySA=%pK6H%zki<*tohsDMTd+Bu4(Wi0v<;_;U9c%SrR7Igfz$^KI^vn>(<Q#3(i4hI67m1$bEK&d$sq;y"
    "%FPahs>(@lJ}yq9JF2lXt$HbKlQWp6N{FX{J(X&QadjjTobFD5pT%(vxm|0f>D107^9PlqL6E3ANS(!8@T;iWB5NcM!$=Jla?1yYYK=QroiDUl"
    "^wL37H3I}6qd5nqoGye4SmSsd^@~Jk%*2Okw)w`t{Nmm<=bAbW0Jjqx1;2IA{-k6q_XM#)o?|#plb-AqL_+{r;UUkAI1rycq`xjl>UP@iUhJYe"
    "sNOy02%B!cmN40ZYBbLD#UaI!{9&jT>t<4Mz%SQ`D<1ScW8Qw7?~V!Che^_C42A{2x<AH9sAe@ZmEoo;)zXTT8cb)EM_`ipcDs`l8WtX+IK~Ww"
    "VTpXAXB0NZahkT<Sa~}6uj#%q!xs^^^?GVDC1E_7ovg%tb^ZGHeu^v`XNkk^X(}ONd%oD%SRfrKO|o_tCZ-hkP*Nk+{JJp%3Kup}alSU0Oz3`+"
    "wWJTcK_yN#ryw|5MO4Y%fW~vIYX(pPXO^gSga+x10(#Y!9^r}>u_mA9v|A<rbco(T3A<{C-nIl%QcDugo3qMu&<rb_-U!U<TP;Z-lUuu&aOxr&"
    "%q}i29tO-WGFl4lI6kGdY#|wAS_Tc@4RYc<ot|;`FM}4X<0HYOu~bMJgl|8ed!@8A0x&y6Mj6I0;%2o#(rxO6pZg_p&zL*3$?xAwC5el4jN*=$"
    "G`)M5bEWb@$oswZwwUhJd9RqPsUUbg?W1)1t8?io1JaB_lXNojFWj1Bl*xD(j!&jM1<$i!r7pxlm&1lnJ6EdJtgW#~DY9=2T@*}Oy`CPZY2a3?"
    "LJAC+6VBcnGdh}4klko7<VRXU>W%VbLO#Hd6=h)z7_Aj{MC`0eeajdt9z6#)Xlh)TrG0VHA}h{mL3%l96J2V=s33`Z%~%qq8-{!}c_@c}jIRec"
    "EUyK@5k`}#b$VnnwVP246w&jt$}>dkN{&1lzxuQN)&zB)){1J7b1tptl|?}7M*dm7P8#pR))?DGix?#tcSEX^G^DE}j6J)_l)<r49*QMukV6`j"
    "${eM{PTDFpH7a)1x87ExnIH(_`63jOhFaRDqeXs`ZA6-9^4(K6<P%#w;!ayHv5~7Bv}I9D6!Xf4v3I|mHj#oO8;}JWeZ(;u$fPv6*GoW-Ro4kw"
    "`t0n&zgbFcX*vbrM^o})^gNC=6-#<^KpU{L<FB>lz#nspI=s9-9xY-ixH{3S*XpzgQM3skC~9eS$-@Lv)f_H7nXM}Gz;cK5u?^MQ)@CmCYAgBU"
    "7OgplK>H&9HxK(WE(mEv$E-5#Pu+g;Vx@y2XVVPu<T@kk+T7XW1cUwI6MDPoinr%BW1TZqlcEKm&c&;1+^hnAek;C+a`)&S*1MfgM<cXReaN9d"
    "5{{RtSTgRXrT49r>kaEEjT8or$O{*Dx3>2T=~3ydsz$t=LYkGT`}bXe9;~7b68{?15x8UJ^R2yLFYWkPA)3+bYpw7wf+%{HP_U}uN2n@uIFRqc"
    "4QY<Akev=VA=k9Eg+naO(|#Qj4u{y${g7K+=yG(ksnA1!WGKDPt8f;bU(hdU1+w(YY&@1opx2`X6kF2t8Js{S6!5A_Th@%jD$<K@PQ$aaO2u*8"
    "LZ9gM&CNF^TU%Q9dQ5#rVOGU;YbNC~!hdFZ+1u;&T5K)p)}Bk%?H${z)vRwTQ)wHKhc<;Lyz~@50XNA-uW3zYvCez^Y>zB*qdze*PXI~u%5I0="
    "(>_QhaD@Gel~p+{sd^lSz21D0By(Zp+%U8lckaX~NX|yiV?zwHy|Z%};T80QzkL9uR!hC^hW}OJuJkUGSYUje$l4&!@(OS>xbs4YS5|Av4McEy"
    "zJxA2Y&0#xgj|6IDnKOE4Y|U;%?zXEu_G*N`1t+n-2GiPtPRz}S-=y~gj<#K5O~Mwf{PvIDdT+Sv~JjujoFMH@)^ck+KLMx!>!ToE`{7BYdToE"
    "SMD@0&QGb=UhjYt(xkOD6-JyHf2*eYt%Q6k_n73!&p)-xZ1ZT=POoW5#Ljgn;E|rD&2v{+okVc-NeD6($nuqWlcZTtp_)5u3aW?Pf1va1RI51Q"
    "c-5`jtzB%l%31-6f7VEsHqs7+PW|riVo{ymHg}vTe0L#D!9r?>_paAyDGv_j4S*xFJIXi9g%L5h#L*INOK8<ZUMLJnZLer-FI3R=wY5-gbln~t"
    "9H<-o?(<TqtVy^jMANH2vv`UsUW(B>q9`mE^6s<~H0&xV=8-9}o!zOMH{kqHgJ3YV4zo+A*(Phs%$p3`0eLdqo5onpo`8R2%u{`|9x+=)rvnq8"
    "<{*RAT#ermlX~9ha;H`c0{8UMFa6eUrL48gV`R!zz(gSs$)w=6#GE6M3Kq(U!F(`y8rTtBiJ3S-i#XkTa;!Ow5uXZE7ld-+SBAsSeGd2Y=35kr"
    "H$lb1lz%&U%QX-eHlqZXa1XNpBCPLR=3hryB2Vkn;HZx&02*`;z%nK!WmkmIpi--4V2ni&Y;6aJzfTwX`sWU(Jj5&GUw>asXX<G@;*t@v$JTtj"
    "rn=1*A7^Oq=Ex2ye&Va0U78u@3)SJV;=oMp9Pw7CgRIIzlQ9f=a4#IDB*_w^wnOswdxtL^9wvbGgu?JWolY+zRYLQ5LRajt-#VN1k|DDqODv!6"
    "-iUA}q}7;iVP-Q3iPk&2q;C<eZ4CyrOX;VtbA0Po^<`)maX}y!d^^o{sqOkLUabyIFYKv61?|&Ax{5{rZd3)voKG1Ns`P)|wBb#6T4%Bk^99cZ"
    "qXTwOm<V%^&QqY-G)^YiVZIp(c+;?G>7ZCw?Af_$EhL@ewhA+Fq!ogkNoiEb5@gm@F{*kGe7V{Nnd9aD2pv@d>MS6szKS=j*Q2OSUYATLf=)p*"
    "15y@r#Cd2K>)0}QLclDW)n}DtuqyLKJzBVwXP2C<jg?rs#2-DDhhDXnR*X@I75GAy8Euk;DZCBXip62@8OEOf@?2Cp%G{V4K<@DEHFYhX(g{~j"
    "^(o^&$yIL9>Mw%AQ~vM+iQ!SwmAN)z&buC{r$9&90$U6VOtm|Zbz%Z4rT+TJRh;Irb!UqIo|a*)?_6uE_kQBaa8I9!rUu(9+a2XF-Ad%Q)+A5W"
    "ZVh1cyit>sk1YmKqBVe6Q9Rogj&Ly`vIQ7cz?EGP$f$En!lCFWaFoQ0MK9v&mmWu}4lI>L0i@d|lbOL`EM#aKy2I^50UvCavFZ4a7T>#QV=OAy"
    "*8T-&AA(@I;7dJ4rq!f6lKurpiieLrn#@&FcPv_SV5%bJh{#D&z2D1<pOqp?XCqn1$B)$$j02iZ;cML9LHg*y34K3Pm#OuU1pqw&;lg)etwp<L"
    "+|-4{&LxX1s_~2PfThmGE70V^yjZ$05t&hYA?-tdQWI)zz7bb*We5WrsZ4FrMowlGMF@qFiahRNAXS-#<E(A-4606+4*0i!`lq+jF3>X-5(_Y|"
    "DdDrp{XNUX1n`Ab`{e<ux+x~nEke`Os^dXy5}$hdSqGP@*Xv`n;!)Ij{Xm^Zk@qN+`l32c$*9IGbO*P&U5=mal1_a3@S&v1_?iIOymTFp<*S_e"
    "AG#IHZawaiFH8<1+@_agSmIVYQ5C8GG@CouucK(0>Y6dm3C{(&@tD^5_!vj<QCK(4$NB<*#7Or%>_cUg_gJ&q09~{$ykVNPQz3#AkC|x&&p=JK"
    "Ns*Ibxr-z^F{3ELNZfCJ>s!cUh+XFVJEpgNMjaelFA90ZA`!ZNU#+xUonLVxg5Gx&y?9Eh))xua1SQ-mCk+U(k(m`AhQfM+1f<-k+5}b=$MJxT"
    "I6sif|6>Eeqn=p^3^y@MRa^nzswO|cvMm(lytCtdGhG~V9(k{^x5~LGtzpwRJ2PI82@bTX)tNb%A%*gX*;V8As+3?Ecg3}r)%m_<c4^i)ar{H}"
    "&YQZUv>!*Hy@fSG3qP6YI6a@41y_CTEq$%sQ4i9m<`|FbWgND$-n2R4+-%{qsT4$i`u<vas~I78VTB$S1uyU+uDYxl_tGfCRIgm8&vmFWHlO17"
    "@C0u70*i|zGpEul@M(63EaN;#8%@9Ip#^z2FMWNYrlg`IpS#bq>FBDoiwowL(}Mbm)K#Zj_R(pQ_U>*)?JD6E<P&NPm&j(4RfSqo38#uEeiDzN"
    "paOJe2^Xjdi+YXScC#+b>1la<B^ID65uae(fE3A7k*mts?7N!KdCGU>rXS?y!Chh|pM9wpsLyCGWAIftzsA&4+uJWVz_7V?jih{zWPBWxqt9oj"
    "G?@%qLbN|tS*A=xD|R&{iK_0(Cdks!+g1Ji!rHyzM`Zn?c~uHl^s51v@F8ZuIKgqY>T_>)NNqXmJm&;wHHtdDRy~T{;l-o~6*MsRPI@xQRlvAA"
    "m6`NU54f3A+v(>&pB<z#7%9opBTrAEjN)9qo+_r6qiAT;RL;%;s3!%o>#`s}k%fBet+zh)5=Djc^edW{vw|H8SyT8uez$&sj!ZY(Ax&F}>W|QN"
    "LyHK)DhH2S;l)(X_l0W85A3m3VW>&8(_KMZNy7twK)gUW;4?jHwJpJqFKD<H1IPCSL*2C9RZWrDD4kVo&d6&re6?FDm+a$iQC8IV?}J`Momo2a"
    "YBEK4!gc53_(NE!`EsxpaKsJ$(kpy|o&A4ZN|c|u)9v=?l!3#n?gUf~hC6Z5cinMz`w}+CfOD-`4LRVbnC&p!+-wPf4}v%bOUR82>-t8ky*dy;"
    "s>^bxf?b-VQ6x`Y_lu?-Du`b*BTbhiJ&c@yCg=0Ktt83FJin@Nj})vh2TT|)LT^BlT=$8>#^{`c1Cuc3Tv<wPP2}QF<OYE)=!@?$9NxMGuy8lg"
    "J(p49(O#2jz#Uhl<j5b2C)4AVu!R6fF*NG#_3I)$58_lFlup%>uAEY^#lr%PIX$iOL?R;zpw##oWk~wDAxm}ArJOsrM`NRA!3sC;AV8sAdqk@F"
    "l7}MGdbFFh+LPquJcILhI`xpV+`}s4;gPJ<N(QrP$$R2+!17dz<8BYtAy34shV-&E-mx{sIqXemp>{cbE0x4Vd~D<Dg7b{rxQHZJn~v9p1WZB@"
    "wL7dR7ik)vxTGqxbTgh9x*L#D_RfvEd|FYqt`6^M6VxiUO@}f{S|o)l=k}~@rgOUrgv#FQt>>)6OVlMzQ%hH(P6zI_!3?ZG3z`*?Ps?=LF0=Cf"
    "W9@1=qSmfs&|?^99>_ov+1hr<4eOJ8sXaEvcvuCOdlKiT7&}-;VjeT^EDvNZwe%D(ovQ^yWA2k*@tIw(ddf^erFgudAI@rw!{B9s39Wle=Eo_Z"
    "sN^6qFv+6Ayv~WpHoDE=JdlSidl-hAmc80!qs*11nan=nM$m*))3WJGI?mlA&EYzzYZTYTqlsa}A8dWqCpz}_=&OG3l7;99u&(YPBemuTX0gyZ"
    "!#P>;;_DT1Q0jH}P~8)Z>*VLL2$t$}rUY%QMwcK6?3idnJ$q)%de7XN@2hp*ydb1kgZ~nHf>ub)4j%6B&K*BCkGZN>$=CSI&*6i6+qM_DKz_HL"
    "MQvaQEhKjB#>U|SLl`8f>hmo4EVtj8BHjc76t~ZYZUvDNh-;5Ri<WO~T&iyKFc_p5NV(^Pjk{CIDWaUN1}{=(;M_dk95yA%?+@i1(#3f_60@;^"
    "u_YH^hB0>juAQ=IJ+lFXOP@Z>YzlC!Xca;Oof<Co_dkwQdI1JewkV~vx(dJ(X}Q3}K9k(*@yH8t_Q!H<xgl7B%n}tUgBopg-m+U^BtMhiU(E2E"
    "ab>}DkJ8-3K#2qn-Ao1gx=-do(H$Qj??ZYW^&$H?!>uiD9&(>JC?y^d9kc+4Uc;B2l+Vg&O!sh!dEEAG^K)<ecFa3>vmM5F@Xr*_x$E^vgc=i`"
    "p1>P6b&dF<0QIs5XltFOjW?jT5CVSi0qMjMNlQ9pgppJy)&BlIdS}+vMHIWt9~jOzHWtT<2RmBFu+Gr^yo$nen0@PyMUg6u#9(IW-mHo#mHyQM"
    "^W;pYEvF<RlcpIB4Vd)8K1qP?9UdN%d746;Y4NzUYmR0~5|4mzEV)s+&byU+Mj|>nyF8SS8>yMC^AO(}kUwcAqOe>T>IK<wo8ka}nD}|gN53ug"
    ">?aN*!vl{*47fB6i*&*Yjq?oT;Yn0q?z0z77apn=-hf&SZkQOM<MXVz;2^<lo=z^!Qn9~UcV$lg(Mq|JB~3K%aUxY6xwX|M#>g3w(3r6^mZGGS"
    "+GD=sO0_tf$AgN)+S60#N%X=k<M|dy)N6tzL<U2bFDtf&=)G`mw6xV^66PD`R<|)yinsDyN$x7!(o7?9CEq;@o#$x5EnlY90)R>M)GP3-Ngo;)"
    "@5{(5dF$Q#bYY-Lk#?4_stWRV;FpjI?Dn!AG@g<Ya2{#uRw|Xq(Qz{#FSvU%<|^<}iY%yQ!Cn!qsh+8*!J@*+K+Hx>K;b?a@k}k0CVDd4fX799"
    "Ko8Huh<Nwb!X#fNwN9Gky8SBfC~1up&0#7~W&B-Lz<@Ni@5Y18T8agr1)Ih3i>BIB(aQCY$*<CDYtuNYhrF7jDI;}UA}&cTN%!M_m-W3go!MED"
    ";?+7|UiAc*v{;~J?VI2HVuNufc(m2l9QeR$JGOY3nN0L01qr@NP{;Q<2{62^dp(Q=q7Au6cTsDR>qTm0byYD+_Bz^O?%oZ<X<}Sb?oMN*^t5OD"
    ">~O+V0FYF3nOG-QXJ=<o@8SYCcXl=ll;_dd8wz%wXZrL8tH?kscqYz>Bf%+>8gWc&GqeDznI^fvBkaN?8rQ8YWXW}<5=C=CQ`4%~=*7hxq)!*!"
    "zD>4tHJ4Se=f8gN()=@KH1Q{H<<91+9k}8YXCe!ESa@Jz2o6}AL8Uzl26M|qK+(~M4f-|qm1srPGnExhT0O1Y9Lv!d6B!3^=u8O(nrhr;pyHGv"
    "1r+0`-G0BV(>wqr6?EK7DH4DqlvzL<g-<vzGU-q0wx*~qARt!hsWBH~|0u!;G3daUIXS`R?@y+&HqqxpbwuGLIf2O};#P7fy9de7fw$`PFRV$z"
    "i8|9yqi=sTG?6`Jzd-95S@SrhTm3uxm=4%ywW<JR8tMcvE}`@>i5;6S0dNOa1`52u&+;UmZyObj&EK9}-lm^Kn7n5a@Hz8@-p?j7>}HX)=JqwT"
    "=b;gL|NFK@!gh`t#~a2TSp7F_5h6W7j}%Uly8Npj+w?QBjedom^%w24&-<)0`JGeJzIK0VIOv!xNMSs(KQeRk>G5CM_bfZdADag6;==U6`Sv@;"
    "{FI3Tl31OgSNa7<O?7R=<;N%XU}7V*UNP6v0@Oxl77VibLRI4w?Q%x_?f>@j*$;L@Wp2<je(fg!MdBL&{i(6f7`dR+Z}a4lWEMyIDX`fncG>^C"
    "L$)T3^nk86(tnynH^Z}(D?sTS?$D?0cuLQ<X6Jei-#s-tcs=3y#)+ZhSc%>pADUfSRC?kYoP-fRt5FIBDRbLcG)2*)a&t?19iid*?ATuX!kr(D"
    "o+BxEN|&+$?b`IK>Id+eZS-r_K2G#NZDAVYSfSkwye{c)le<)5*WUhud2jZEGb`P|<O*LdK#7ptW}FL%20&$$%pz^$6OIWVA#)i`|0H4~g1bED"
    "ZgXQkYZl)-H}k~mjf3!nMCwD*#XDAmMC0r9sZRly`SLUl?JvB6!Fc~Ed2%M2-99w-&&JWWJr#tN;mu6bVC)ZHq?@ckH${u~e+^Ol=xI2<wQDaP"
    "RE)XJ*tKWsBSjl!;@`IajtqcWOM<sZ4$t%tX0ur`Rr<NfNAKC+WFA#%Wk+m4hqiZYEG@%7f1p3V6UFv4(gL^{u79k)`Ff=O=T~1PM~=JLY<dpD"
    "jnJOG{qfn{{)PBgi9OXx@{A7ok2M%?(0p&`4*umm`|bE^TXY)Y|Bu!F!>wPXaC@ZIWA)Vhl=SNd2q2^2;D`1L(Wd?Oe@<^bzkGoXhW*M>oQ%`p"
    "{si^M)1y~~*hYiL<NKHYh*p0_FG_@_AU!>rTJ`B^x;ajcMpcEWwIpa=6W+M4L9u7dH|hPK(=X2UOfU;afOQ>dpCo$T*zYmzn_1Wkitfy@Uc6)g"
    "?b=|{^|N;=KGKg&@{Uz!NyJX@44%~kb7uZ2^P;^6n9tiJd6#4TclHi)_$eEe<Pm@_L9*z47{2xFEt#rSpZ+srJ_mZ$_5YVP17u?t+h#!zx0rF$"
    "fH}t~24wSKuTtp_z^#tx96SQ&jk0S%>+P6-Xzjq9L3c;?8TM_SYymr<Z<+~i;G9H4{Vgk$FnRTB_eqVSx_t~i95_}B$b2{vz9~AF_0g-*%>LU%"
    "YD*T_xi5V5_(ztDnAVI#WFkQ8ah;$2BsTV%jrG4kz-3=exvFMouh?Jj4TE}c_r2tW6d+;Rl$1{wNYOz!ar8Ukj<tU{h*E=Y!|+y0VQYH#7MiKj"
    "Bo0%i)8x6ipv_{kING!{uu%~II^D@PAMpvHlQ(+^nEfl`gp01Oo;Qua3m1PQ{l`{4VF2Jnp7$g0On@Gn^oucQS-bVQ#rKu^Hcs|6k2SVIJUFo*"
    "NNFr_<<38Ep>U^?HEhevdP8ja*VUa7vjm1(ozNP+!Wc~wy%kPS)7P<i{3x}bSHUDSY0OQnCi?PR*{|7Qx;SI2JmwnoX>8*+>^wq(>T{R+k}h)s"
    "<W7pQ2jP+08a@79FnqixRg$?1Zk*AcaxE~PvxkzNd<yq<Bl@y^^<;wVJ{ha@+fPOynYVwYjQ*i{^}9@Uz@_a41y(=0|7YM9_`rVQ1||j2`K(Oe"
    "#bVPto{|Pj><vrS5-*=k*B)zLk1u`>s_*P4zwsX9RF9MY(>(nQC$s;(!Z>+{-1#uDZw8!@2D^hc-~NmL^>6;o|MGY5KmV`(hv|=hk_D3DHpU+A"
    "V@GfsB0rCgo$k32c(5qRrUF9?&c$o=yMG`lq+j^4eS0sX!ZO^)L_gn4$zB1ZvTNVrAe(-A(^nh#iq2h`vy^*i(D{cX)Oy16OF-KAORO3ZmaBH%"
    "N~J(y$esqiV@jIu1Bg$;3|H1y`kpZc-=~@d%#9pmFoy4A=>y-$ut+1g?skXyK#h8CO405;o8A{^ky#czAB)RhD<M!ZQd7|xR8t9Cs+H&xvJE~g"
    "<H&c?q|o@p(;A%9&uSpbXiMk_f{~AQ_kDrZGO%Ek3-@VSlcc|LPJfnR<H5v*<c<%<1TvQ=0XB=t55ZO|$AaltdMI*E{6Gl&<SF+fc)}dcn5x4H"
    "4!!xZze?;GUZ&hJ$n9wGF&+R}lraj5-Xp~onf&v8z1a(pmU3Il6l5mr8x`2DFEeC6PCa2H-S)d?w*p^h$ES#`aF<zitn3m9oViPZXZF*M<>D!+"
    ">YwVyi)*XoRefOX(};<UBeV8rf8VHahKfsUkQe7t$6w>pagLovONBrc_-7sor%j%MbDe>nucg6#7w5`OdhkW>(ARex#%wW+$q0{8%z~8l(i(MX"
    "y#QipyDR!?X6Klx=fHr>&E;BVt2->_TZp`sY!?4Impv}2FeRb!X*?7<-1u&f{uNRPSzlFhl98wnv&>q2_a=T=Ri=mC9LS?a8u54IO)`Z1A=yVL"
    "1~R66$zrFl=N6@?NA1moCpZQ_=a?nmVNdeW%J%pU*+Sz<yyQA39VKLZYKK!JM|kVM<J7;W9ZUtZCw*fscQ<uCo{5j!7!%IfEMfg|cME{3yV04+"
    "e#qxUdN52@I(8|N404nDBE6BGWg`<Rw3OWt*1jTXeeJlgRIWjGRmRkuCD{H16WYYjysPFnC_-Rr*TMs+g6OT<uYs~R-ph%OpjI?#h~}Xu3I=s$"
    "nViSapF88|PW*MGD_iHBudZI+F^>wlN7*R%+Z*>T0b?|f26g{Sexug&<doyLa%^@=xPPtj%9o{$Nkg+6xu$)Hy<I3Rs%SfZZsRCAJ+q<w6Cm|N"
    "W@RT!Tkn5l<(YojGGo{?1}cC|rCl$AI+`UZf;-03kqZ6JGMhV3_?3iouyeo(eYf4d6UJotWs{vO8A#n?Kf7mjb=Y$(lFHb^<AaHXwd2f6PcrTK"
    "E4Q$4K_mpRu16Chl`u=N(0Q-CVa;nlKm?Vbe*m>;#;P&m&3?*?u|x1_hyU3$J690U)Y)PD_f_z(J(^mR?eHz$fHXKwizR?fyuBfbLiD#7FNq8("
    "_$AME=26^JZd-KFQ=6%2dA@tr`3yRf0m<0+gi=k63R93l+1bS-vWb0?tEzLl^(G^wX<Kfq#dZ4&<0+<lP#Dj&hUUZ`q)tlB$mu_~r-!8~gK)US"
    "C&tp%+nkcWrxMv$Ih|6xFk4)ZR@oxytY2O;C17TG3kTDw#Z)K^GvVF$f<D~zwUz=z#H!_@#<^T(-=}3w5e%m6+cg`Ey;m^G?T1y*a*ko1vm`!&"
    "bR9bNC4!yx|L1_e+`dNAo(_E)*&vnYXFECd*U*K8v0b7PSXv6F#Xsg8bYfikjF~Cjkumlby1jdjl)zZ`yp2#u3H91B>vzW)N-KL?*_FDup{B+8"
    "QOM~B)^QBuBi7JXNp9i|P%Sc3tp$64qdjD@eH>7oskGFu$F_Ao3#;riKuaCU&v}J(a9}=K!cQx$PM_6k^<8FRc1>eS)T$(4=<f?Tyz(KhptE^;"
    "SJ^9Ntc-0|6lk88pTFXk&Hj{`Aqw613d3Wh%N^xv4wD|;<a}=k$enOp8vCujOCtAFHIkX$eETyTlN<8c@2fd{9SZPVZk5DIVGYQW`C62GnT&kM"
    "o3{A<M7=mYaa4wk`<@B|Czj~D^zgr?a;J)iVsG5H$!U2156PW*wEGpLC9KY!a$`JKA!?HR_!Bu4I~|of2i7(EFPWvxq5QzF=MpyLPTj+x%~%9K"
    "V+h6OAl|3_)ZDA*?VtCX_z`-Xq+)jS;)mjX4xuM{nV+H#^WF5|YCBEHp#4kXj{tG+hZiTw(CkM>m%s3EDk6W~n*MzSYHXDiT6pnU8-@(;?mMf)"
    "zhNJtL1K7d0rr`R8gqz=)R?}_SIh||$1bUNy2Kbc@58kv3mLWXbnOXu!$<aWI%D`$_6lW)a-orpmeDR=3yOws6bv77#7=A!8cQNImwS!n{dbm`"
    "W|VJQAZfXmC*NDz@4LQbl;72vd#B-&P6!=re)SDgnDpuY3OSCa59??sN%XmQBc*fZd}Wz*e~V|iAw&)3)FnTE#RqfBgZ2H(UK&%(5MTvW5&l)H"
    "_ROQu<gC~30uw}2g@T+F(%m$>EIw7w?Z080Ia>;xBz!bx%B;AqZ=ThY%m!V|Oy(u2S%G*T*!FC<3JVQ>VwDa3Tk5=BBH-i;js&KjA3vwI=_vg@"
    "cYbv7+G#O9aRi}-Ussprk$>`!W5;qF4oaD#{mR-}3V%ZNcMRT&Yz)vJBQx?45@=R*fwzq~ko4^t-QmT>G!4+ID4lg>q=wAfZwsA5Ja(TpomNpr"
    "2i6RU4n|B@1j@^=D3v&W5k)^ea-_-%@bA^4l8c48%47<k&uB?u#%<)tIg}kV;bf!?0*O^TQ!_rNtL1Qy-2N4{HuTV~^-Z!jH_%xHPP<2skP#9X"
    "E(+jw3~H7B1YjVEP4q3*7D^kJZ^=Q!uDm->5{C(Uy6#ZKkrj6$bU0F*lp=u2Au6wL`b@xJ%?`JCCgBGEWWd<*YO^+9-l297WZn*jWFbq!7YD9v"
    "g|YGI1It=Jj3-<(cGjFbf+{OGvd&z1honshjS!8zO@V2`cno91VH={z&jnOqj-Ad5s!XXbD~F@{kIXl6h`MXE<hG(-k5;<XwFY?W{Dkn=o$f;2"
    "tkdc`$w-pR70r(K*pZ``+^$!g$VA|S%i<d`iiy!(80O3E?cIBH-C4P19M;QNZ=cR$lO!ie44fc|N5!>Qq8yK2MHioDT+IHLQ)y8L)29igHzo`L"
    ";z01Kco6w)P&ObqH!d5(rP7spFRFnEejPL9=q!?(aaTq0-IvtuhA|n$y1K;UE6AofYJ04xqs^^d2t?Pz%$fggGrT@c!Z5BdD<F41vr@kfI27dQ"
    "Nb5aS;W{)LGgelT!V`U%(Q-)ho5%_`VMPo==p)K|<rTg`et2$jo5c*NQyKVbnr(Hx9+K(+pm0)`6)@(493v)%+jbG_HAHbD)vXN=Xi}vyIAPQi"
    ";F+Ac2|SNKIc21kjsX--Drz1H(`Pm@mH#}z3?_e1kC|?XwyH+L8wBKwgO<{!g8V31cer<(gZVtQsng#{9G6X%QGfK-Igbc^3?fDktq0KtMD|5c"
    "I+qzh3m7Xm_seTCdX!m5#=%E2jaJZ!-7Ss}ewzZZ+pkE>sghtk#-vtfD_*d68x4w>+is1MK?cfOW%E<*8#<hO?H}A@4o8CctgzR>Z7aQ=0d*KV"
    "04<m5;^d*jy#PZyr$;Ks-T)1`RYNiPXzn_mI0$2aCCxs$$P4BGwZ|tuynCP5ZU&O_i%Ulkp{jht9ov%@6NL%xX|T2^o$jPPCZ)TUsJ(iI4{@kl"
    "Rb5$WwN#n>Ax8Nx7K>-|II*=FxeQfMG+-<T^wf_d9yWBOI0?#xdwhwXrq0J&ScfSr(P<4ebKkgIUIX_d2R}UEiY4^S@j|Fndc&0K6zo6}2ZMsq"
    "Z?L{}4O=N^Ae0kx>G`<^{5fON!;q6Dq%<@LKpknHI_|G3H02b+OZunO#Cecm>{@3zr*gTBT+FKJ@-t$zhfY2W>~DsE^6Yayq}kl9@$l=e_e%Jr"
    "S9<tNn7)54pEI5FSS@mbP<&4TIt@mhi_C@pL*B}dXCw3E3Fo3D^d~1_J)YY+n2PS|?V+xQJ|lFFK7VQ93|#v!`9Kphv&GExBS&d6leS)ZeSpAW"
    "1$==p4ytRr#at~nJzFoJs@rAZqjOz~d>eR%zl{Z6`bmcj%FJZ0{NJ8RvBmh=<o<JFgnH=Koa?NQ9RHQB@6hsrH3z!2#Vvpg#^z_y%ya7}0>Cdi"
    "p9&0crD}><d0~HAc)By6smJ6Ok~LD6*7(Gq#cXTid%qfuhW!N7rzf@Oiuquw40*;g?|7y<%gfd?&-IyRP{GKdh;iAUrw{tZH-cbBH(zNK+#TeI"
    "JDFsH$(`-imA=^2cid}@j=f{fEM`of`xa9!Y;dRL_91`g!E<r8{9`D9C=|o58yG~LMI#~ibrrI^t%=(9Y0v3&dWe%zmc*EEw-YdSLv@YM!P6cA"
    "vtTp$bWWOTdYp`6XEj~HOdpnG&*P|6o(s2Ea}vn;gJoK1rpmeZ4V#jdOc&=Xc27N8Qy0ueElQl*SdtZ)`^C~!;s?G!!#n~*k0e~xDrY7weEuA*"
    "99h<yncKBH@vl#8oN%}3)2CB-DF*DdP_CC0Hsft%*_lgT#&cXRY-*uxm!JHR@^mVzYIRkJL{S0r0iJK+QYy0#Xp^^jgPr4S${s@a7;{iuz7^S*"
    "+Cv*lh!|X3u#gYg0#l;3*Q(Myi4%88htxK^s!K|iR}Y}a`1=q1#?5B6o>2uhiRC-+U+$L6;k|n}vN*_ah}MS6uG`{xHkIU_Z(L~S%cef6O`UOb"
    "!b%+6kg`2?Nq+X|(Ie%tnkE;u)VBabqlFH`=|39^W;{O9C(M4%e9o6V(^D65(5$y^?J#Q`sdv2uSywt&CaEg)NMw6Z>Z?AvI(Atkykd|b9fQG?"
    "uVz}0)-}8?u6^gkX;24&ZQ{+np}<2NjY1&>3hz<?E-nQ0+9425&@_wdOQmkg*)cm@M;8_JOCs4akH3ZsPfFntH)4c>!BVgB0F>+3H#Z%<!Adl~"
    "Nb1g&;UQ<-m#{;tvafY3?Sah8#RA2w+MElE^Tm~3#(d)h2b^~eWtiXuQDb@~7Jn%_aFO#O(QaaV;wE7Xm}l9fm@>lJ#LArn$5fMjZj!^Lnc0)>"
    "q+YB=JN^@8Z(|3xs;jj;t0R4K`v;IJU(%90Vch#t!T~h-m8J{Q*!4VLagR0{(M7IX^@%<Nac7yfBl26-cJ4wZpfS{v1BH_h+wyq;?qRNE@Oyr3"
    "vs2_+719mR!0Dx1eJ;-ErMV4GN&cdc(Ra%@;R7#ir9}dP%;Y&e6bW?*vsEdcE+Unbs9b(SUEiDq#zRyk8z^skkkB$+j#TEd*ehlf6kYJO(yUQk"
    "M()|rdYWtS3}~6hAsQ`pkOCb@)3~@8)~clhl2|~i3P~q*9?BR4`cUMvL#J>{GP@JQ9n68fSs;4>VMFEEjuAt|@ffs-$tmzZTt=&Nlc;jcoN=Mc"
    "nbviYN97y>gJ!eRlv}LS&Nt+&xD1fW3*Lp2E7|<*a*)$dkRPzvNmLbv=p#Pi6dsKG(oa=ffj8C0_TiyBKD2;owwG@DBkaOTRopw73+GtINk-2M"
    "+9uV4)vGvmd=@=Zg<699Q<Swxeam*c!(VLguzGcTdMjl_30aeA-rIP^!|Q-rg2ncaOlIBr1*3$MPa;H>s*B_^c`|uQTQZJD`B8X<%U>_qjZNWL"
    "u*Gb3;wBSQ)Yeqv)B$^p@|iH1E@OQnfV~2DW8G5ss)uUrC(ggxn>!XaU$v01DRgGEkmqzRGijcQB8OO_x**BNEs-<AEfcde%=SPUCKFErrt?cG"
    "TkmCb=`wc7*k!Nk;|p?aX8z9UlqVk4;D|#fB&B^b^neE+%R924^194w6-smNcIg~wX$9ps^!r%8i&hwc*Y`W`N-~c7Pqfn_0r&`~Pyuot)bHQ9"
    "Yd`xc=%zVtaup8lnnt@J6!r>l_LDOwiRAa8mB8uOd-U%;Biv|F%EK^>ih%GAYnifx6*ayHU&c)3dG02uR<?m1`B|?QIs3fEV<SZLQlpBl6$tfl"
    "&AAS@DwRr=`%G5m!Y95&S&4-j@!%Xz&%4u`6B3BVs29wdEoAu%#x4>j2$%C*qTg^-!HJ{K{Z(iu`;BkV9k#S4hcQ{Q%4OcZg^=83dRRSve4&fS"
    "NG1XU2${umJ#r*sn-L8x9diyLbs<H7)i(vK3B~V-aA}`+c6OEh1f=T<(`Wv3_NF4^?04v<Ub2!PZ}!rTje7G<+JJ^b%V5k^?9^!D?U&p#_u;uf"
    "#yE-;`K*=H_!5{cR;-xqqIh%K6fzpA0Jh{;KBepaj7BiTGoBrg=cC1|G`VifH+rHq#XJq4O11mufE<-=B!LgT0-eDoHkB|GiT-n<?Xqj4T}F}3"
    ")MTL=pMS7i?yO3RTf0f-K8X&+@-FwAGtC%`cA_p*nd;$kD0Do^JQ>tGU$*H)QY5-*TOG5UPE(%<@G@@7;%4V<U)ifmD@*1?VVO)AYAx#D6hC3k"
    "K2n(NftSQI%_MFrFfE&LtPExwy;4mmu0*qQquNC_+miFjL1DAhrrIV?^dL{dkdRh-s6<g9S`wR5O&zChnv*L1ppbh}eVdt|jSXAOne%iuimxly"
    "mAsy-7i!aYUr0+nEEN_5ia28zb1WOALL`La{IdU)+jop);Lv--wGizoahI>Lu9r6O-0<ueRwrSomO?0ID?|Lk(~PvA$d0Fh#Tc%;7na>3l7E$G"
    "4QIg<>{G}y4E^TG5A~IF8CTD;;+ZhSdeU9!CZ5`~yXUcD5&5iT=N;RVQ+n6ojhu{^c^0f)h7@@3TEu|@DzjVP+}z9u4_b9ffmI^>$`W0zv18$e"
    "*=;d<(2l>(ek!f!tu*B@EPoW8pMQS>dP^FgKXELiyQH?Ns7HObk)j_<E`E<(#GYE=cu_)Q9vU{8+9DsI`icqw3ujw+bQE0%yn7aMinhDN@NVS3"
    "0}20%aB0#VZovldT&9Z)7YR(xXqj5{GTOXV{zvF?P>^IZ;68l8*mG$gw96j*Wa7*gjz|*~AZu>v95I@|c<v#^n5ZZ1ncjyvd%}}N8rdGo|5uEh"
    "p%d-}4k;{QTp&es@Zn+*cuCnE@o18spKokrMj}FVg-@dcVcobv*ZW(8c}>z~$}?S{+KhERTV)P}U6@CuW?9K887-b`$A!+itLvGumf!9$9o1WJ"
    "ZRcgGm~SIBOT=;6pT-<R@7O}BR$oO7!SF4+X~w~CGN00_@!VykJi~8pg5^Nss~^+5K75#Er@%@!o83z9TDW1zahKzWJK3$yb6wBSbHB$@kYvK%"
    "VtTce6;oZNkW0L4!S5dGO~Vg8fhX>O_-@jNd)MYBz$XV;?`P<E0#{YPu(*dadBMw_jc&nfG4>PsF1JWf=qBIjh0mA9QqAH3S=%cv_VOPvuR#(*"
    "_Dcdcm6>+B-Y^AB3NoQ`k%<Ha;KUU8l)D{$CB=~K5EDlUYnQL8eF9cSZdbq5V@eN~tTOhK56<a^^$iBy@?1#mSnjfkWU8)Pw!Ua(l8Ldwe8Cf8"
    "S|Imbdp@Pn6nIgc@%y@3w6G}ftRD_uPC-&Q&4Nr|#o#2Pg`CxcOC^x!TLou_^K;H*(r?NYGM(Xp(LluZhN+xT1S&k+#mJbz$unJ|+U*sS-7Bsp"
    "EXyFjIX@ry<(z`gm^EKmu~qM#RCKfB2mnv$7BS07<qY^?Mw#F_@{6IEI*#iNS;bhnF=3=|b<^hKYO~5%3z|XaRN!jc3Zu1@_kWgyMZwd%`tf4{"
    "z+U-1KJXjgxUOE8%oJ<XwB%-iD{GgmdUlG2!%ZWmcKLFmk#CMC1|>UI_<|^}S@tl%h#`}q8XXOil{o91NSgzhSa7ufP`Kl|yM?i00L9H_b5K!T"
    "(rAqfb)hbC9rUnqNU4i=R`NV#9#<sx#?zq3alGCasS!#;Um4<=0a{N&U+7#8a|{wJylG{}yMzfB-h;VBk-dPd;=-O#{w+PD{I<gtzswc(!Q4E{"
    "yDX`eh$*GZ%-iik^c|*>fz|cQ>_&~pq|aqErp*u~Uh$G`1E(X>BHe-?lCcIBXrucXD)nb+IDixmYhndvBI<`mZPQjBj3mtPH0b2yPFBEVEhOEj"
    "|7jiNR3ha{hOTxwEPL==9B&qoU(+N3b&J(!%(>C!DfQ|yUKZ?#hdN~>svhjn-Abz}%F>ZpB%Bq#atKt0tv$zICt+#}v!}J+R)(h3T7LWuza?^8"
    "n=3NM{sB0Pv$yPa)1UiXCJ8W?SL-YAYwt0;2amm56QwF=>JaQwn2%{LyjhT0If^f*^{TFA7`TI*u53Y4wiu6R8o&*Y%Cvd(yPU`HSDG3%uad&j"
    "YF4IGv*uV*b*gNUBhHZHy(0Fe*(~nVt6(6L;3MSQO#mw%D!Wu7%l%hl3eJ;p<o#C$gS3$n2^gXU#L1M&qOwGa@bqU$JAm{$=$oJ`cR!(V(gH1;"
    "EbiL1YbNjhkoi$khy<5pIq1s9^Qhg_l^N6~hFNNpXT!6+pT9ESmC1{JZ6zeN+5Nb&vj{ylt0Wa08&?72#Vo%cfaZoFfWFv8guG^PMOAD=dleMg"
    "Xi4LytC+T-93q1S1`aSY)Hr3mA<xD<Y7Dr_FOa(R0A;s1pP+e}xpa8bs;X`pR|>pIUUp&{h<r0E)7YltR1U$+E~a_;K-*%Mk^$K~)6zP|cK(1s"
    "R1#~K&M-@D+I+PbGf9^5BCr=De^WF6LWI)H4Iq#|nDzo*z*lwbe;BAL8&P44t=tSkY2K*-R-(Ohl_(CL&A>yU+@^e@qOtt_MIw6FYVV?>dZfEL"
    "i!O?NYFx9J&D=prl~U?w=G)wut3v5lhJu@{JjO{kA1{Y1@Y=_i&jBNo-yVW&tqN7zLXs>fu22vJ-PAFxnM_Y*eywCRR*<MaqN|O9h_jl7@;OSA"
    "asC#&{9IhwSZHnXl#5mCZ(?|09s-?GOqpd%CNjK5s}=UaI+=`R2g~?rndS0el8x3$MoGXOIB~X8EGzP%mm{zjmtmq}a&@g*MwR?1IkgiN2fhy#"
    "s(lh<?XuqKb}-3SC(|LN5)aCeeopE0rJpns-;KlgKUDzo<~6aj@H02)B-<?^9L~?-Qq*CWTc_#Gy#n-T1raHifZ~h}TYz`#>*5bC*GaNzGB$IO"
    "GRj}@kC`G&!YsQ$-W9u$(NoiD=DGm+EX~3;5Z=zM-9iw{R;bIh#DY6F7Kf{EhC^q*J)M`$EI<A48IKCcOzqD+`^8dcD&nKFKDVVJ+Pd`SL}^Bc"
    "%5%@N!BMYst9BF}cm_-WKV3tXDJX`1f6W8o`4pYEg2?hjAxuW*IZsZ$U89GOr?Qjit0V4K%O2l@JciEdB?8jL&2GDu;qJ7{Ncr?%yWM_B7dkSh"
    "F2N1@8+|s)&TEo{u5l&xDFt|IY3jXle&wCJcdh;GtFKx&2S-FAN|egP$`<uk$+)U9%TLXAO+TYdjy<8IDTXsy0XF+lIGpn&V$CA07kg@!ayNIN"
    "NduJz)~ti|gHbw1>cpTVI8-~fg(`@@>?pfaa%Xm-Aoi{)^0)l3hi$2T?d-xCY<A32HggVeV4SEcmS3_ofy2WW1g-C+8rkappdgQZe<W!aD=ndr"
    "=0#j#l)HcbO{;FDck=-;o{D<uQ;_cT-!2vsy&7}E1MX_{6y>bSE&EYh^J5iKVQZ5RAC9YaG$4|pd@OhW<Vn#z1q{V{D^tu(tl0v@3Kh;BkHaU="
    "(H1oW>OJ<VWqx{LZ60S_o;zEdO6FSU!NQmcwkXJt(7gfPinUFfIeYBDHpPA<%x%O|SC>!!`*h(@C(lmsl%ZC}87=qudMUDXI&v_u8+tkYn}4yi"
    "A3C3W1<&8b6OBe!080L`$pbafiVJF7Hp_6HQ4*$UUbnLL6D}nF{Evk!>eTXJ>yR7&rIHk&J(-=CSas-UAAWqLFUVc8+C{=lIb^bMQt(6f(xF<)"
    "KneRbQ^O`&FDcib8F%jN>=Xu>$$Yp(6$15YJEBXL%f=MijiwZ&s(Fr|G>rUa5e<vIL*y?-#qVud_%ca^8(Ee)aZ`q%p92ONKD8%fcScl>%_)ar"
    "IE6E%xF1uBje!q8#p(_CE2PZr&uDqdCzrqk@B^hkt2K%}HfJdxe*lMtLgeKRtDo(&N=UwcgOA@LEF>K4mHI5ADIRUTaNDwDrn7tZ@~*mB62=*f"
    "PDT@X5RYxsI|rM~fH;RPK_&&X4Xt=R^_4Vlm(F2gqU9zqp3Cdwq)J|}K_iA}P1IN<A^A~oe6m#kVwEAmpc{4W9G;y$AD(E}1p=C&x${P!Trzq("
    "?^$qeZDNZd|CJp~QhlX0dc~GAAlv>RPLjNQFC54zCYg4wUW>lG(U$^C<*3^!%O3Sc*R%DoLU`pdR1c3qs=RD9WT0}WmLpqo4w{omBvT9O%8?@L"
    "%yB6+a>xGUAW4tY=kN?xz#(?YKPzMn-S2qfO%_)_w0V8c1?v9AtNibZ?XTvlj}MkWin?WPQR?uTt^)PkQ@vsiWJV!_cmQdk6_pMII?Ve_Trgw5"
    "_dftSP&ImEDO5$MHB*u(3mOtL@UN8ZgIy1}&(OJ1iB=Ebg;|gxgVo6X=G|99E684*6T{j%EF^30Mq{VeY<ktlF8>k$LF%>7*}Hz=pu>)@^kQsB"
    "A`B-CI(85NEdT3oyiu@jJols5JL~(`@myc5gbKN*2U{yGA|xee?F*GsI1(1E)m2~Da03N9d85&jcD90vEo9iZLPXL-w}7q+9N6dJN^forF?CB<"
    "tAULiafwaL6~P;Wq&4xDR5{Fbmd57dEr!)xf-W)t9ipXk5HzX@cmMMkqtVnkit4R<SJTYHA?MiQ<cd&u<<@Sy`K2-IIQemsXWFM`rsn=T*M-Xk"
    "R^OwAKC4Q`2u%J`-{w>)WHZ*lSqG-i;{xjE*^y9&*)vJ(d0L8*HSbDf@Wk3%M&R{ON`E<hX!or7E2|#FYWU`cUZnqp6h=tW=JtE+5<XJ4o3_wl"
    "s3xS-Li?R<`#L)Z>iGXKycb9fVQo$XWcLnuznuwjPLqehn+hq_xv*3pn0>25rr0@q-`7Qd$7;hkI}Ik2mq93P9W#bzgZwoxY5fyz$144wgnA>@"
    "f`I>CsxHPc*9NShQG;97bwSYiyd>?cz6`!!5@}Ev=_ww{+RBmT@MlJs`X#PKe%5@AEcI8Ec<lQL-RK|FZQt|h+uIKvNkeR;PhK6<=iOoGlbsv3"
    "8?Ix{sQowoua(iv6_7c@rPWKy3Q$#Oz4lzr=Q24*D-ffK%uT5k+7qrQ_tKweBivs~h@2Ap2X}7$1C>aR?=ub?C(7REj<4Uuis_Tk{!>BaB{E8j"
    "*KrXEOBSc;>|c8tASJxE-*fg#JEVbdm66(FCMx^i{F(jwKbGBm|AunptV{$?Uye1iCnai{jNMQ(<Vh?F@?gOL@f<fWsZHS!(09N(i0L#ClbUtt"
    "N5}1LPf-^B$l!1N?klY(%E2Tp4`mTZOwxO2qz+%D!;84#Hz>L{YubK$R<>vMzl*L#&i&E3y@SR`0nEX@s-yqJyoifkdt&1MDo~e?J0JwvqN5$E"
    "k%;V9?f=eGBJ~&!(~Bn3QJ;+(JrD=XsZV`Ni^i$rUK-dCIQF~0XkKNt-A&}s2?3nVxC5-+!>&+tAGl6O`#`73%PE{_7sd<1R)1h@$^!K2GrV+W"
    "zr{R4^n$NK2DVQz1@U<me}tZX8=vw%9*a1sm_*CKch)0!8V&FYm@7fjJ7M-Kw!`K-Pf|9_p^2Zu!`mahJ;n%+Deo`s+YiVQ?Ej$mUp_$6Hn<Gg"
    "cgM4wMt0W*XO0`gnm?zHjv*llLs|`N@%9(#V_q}*9G}(jJaIOf`4%brS=<NM8}xTH=6fYGCSAAc*ZTIDM^XR7;kUKphI#nz;%i0(*8Yb2B7ZVT"
    "dy14q%)N?A_|=7vhE-x$K)?@4rav#^XdM3lYmdi5Gjz%mnzSQrGHf&XDgPgy9>J$lv&Uz(fao%sw=axi@3v|iJ=3ZB%Y@mCEtdk!YoM)GOf$o$"
    "3Ju8c-BFJw1zV+?eisxlo?cGfw~~s`6vh6o`MmwHwc_hf899fJvJPn!Wgq;6l>HEQvmF~a6ZVKDQ-c!{AINCeRAs#?%s6XKZALvr{!%dEI9$hB"
    "OAz9buL;yKW-LtV6C;7bWdjb@gLJAs4eD-<>8o>}eGv^g`6pAb0B7lV4yEQgV3s>v>|Yr-yMA8<?0`(dSbYiVgWj>gJ+!h+E8{2<^-em@0tCZ)"
    "Ume+n+XqQu(;@f~HVE1EZ~xXeIFFq8dKZ}~eSKqYT|twbuKNp;HRdZ!#-a&-!ixONerS&pEe(kyWhQhy)Dw%u$luuXB%|^Xt?~X}LAn2PYe*yO"
    "_td$0hzZw=uhWNqg<?2kkLB8l{R!D2N$}Wbu2vL0l`?avVv?*MTT(?SA{0Th^ir!orG2H#*gyEY$w&YEPk#6(!yo>OfB(Z3uFkJ!(O94o<Eyl!"
    "VO|1*4|!B<*wP@GNx_L<{=PjI_==&6B)>xX6lBQZv2!B8D{fSIQ3JS_cI6T$E-J9hGZiV@lx+b&$Q$)b*`k<96uRV2pFIPktMq^uEA~;kIqFB{"
    "6z^I&vR!VLc#+(aEihX#BhXOaO)MrQs#`X$*mPlESJEjylTjOJ<TMXAI(BN`{36gET;4TI7f64HE=WtBrgJu<UjbV@S2LbSN-lOG-5W0-USE$e"
    "Z^vw-*9aPbPk;2TFPQzaQ|ThJ7)P<CEQ9f__0z}Ds|tvYpo@29GlbabcrOC*oU|SPAdYks^J&OsO9$^WREy=CTgK9vQ0*A=ctHD@x(t)C4?Qe{"
    ")c;ed1uP0Q^m#~CbXqk}AwQrOcM)F)>b3dwoo&l~qCz2IToa|MDJ!v4bdJ6W=SckuIQ+o85~>CG85}F3C!WHrENjOm%^_{-E}i(X$KttaI+}N4"
    "Um%m#?^WzWl7S8!;4H{$T%>+BAx&$U4^5YU=2^uy+>dUzJ(Y`1le_|K)g?3k8kG+e!&4?%)oh6>@%*K_0t?tgGdj`qUL40}_5^J}&*(u`5)%If"
    "$wvB;$r~P|CBWWJx_LqhiklA99X!}X=oJI@L)a;S9-0Zwl8csj$WrX<``b`uWOUJ^%6aq)cS)0tU6TkqNG~N{hCD!v=Zq<p!`+x;3iX|at-vP%"
    "C11SAV9Uj-O+;EYe$M*dCD!eE4&9|s(6+^E+s<ltmec)_a)eRxS{IGiO<wC#1(rYeXW%J>9Z#hFL?$D24VGd6Rl3X-mvck891EBjQ=3feh6CQi"
    "+l)QuQnt(V;`6;o&ts<e=3Bnth|Yz^AokDmB+MHng}^%hd>h`MUR9k2=`?!y=f{r0$R#vVaXEw=m;c>b60{sN^&BH}Ksi!uuS<0iPr-jZ<A5t?"
    "rBa0=E;xIVWqd=%z?-dSvP1*G>|ea>Ys#|;ii*rB<y2H4XRR0TEHZ{`3l6(d#du#3P0H_iYCn-0^nkH!DMI!Aba3n-1bd+FV^wm6(u)teVV{tB"
    "yIey@hT-Mw_Y;mDxTeTJT3}|NW44_qR;;6V?>kn)hRXn6<qju!(o{}htaLG*Sm?S*+}N&+L(zA@d!pJ%w>?p+6=`;&4sQ1MlzQl^xBfFyyFzDF"
    "s3rf@1`v8oH8PhtuF0nXZGHfrpZcuKiZ_*{SO*V#OtG~6Yg&Mt0MQBB!rD8esc+dsxVQ1d{_%c`zF52vQ;^GM#`b}$`6B#GiWqp(z)iBLuUQ`A"
    "&6-G<OXF+}bpF3IW99X&)AFKS=Cd_Iu9^9J$@1Y(O~rvD46~To7rc7FU{^VPw|xaQ^WDMpX{u!99XF%R`NUjae?w%yrfiXCa}};Om|s1utn)<X"
    "4^3~}ZIxb;M{p^&lof%!&wF($`Awnjk;^s9s`DkqGky|pZ6oXY53IfP{LrcOWM<asTB{BvWT5XpD$t&)3s(uHSH4lOM-{cy46M4<bPyy=X^!V<"
    "XLZhu2a?aWq3dOAbL2C5#x*dXYI|KG3!CFS?4dB~h+5g(9^SU^e<rzH&f$@8Oqt+=zWm5YuNM^b<f(J&4;e~>CvK>NCapR1&2-wTVAz99AMnSW"
    "v5pUY3y;aIR{ou<#~B>aLaPrvu#Wa0DW_GCD6w(mtmZ|;JJlp(!w_Ww^^AWO>?gk1*s$vD9rffj^_Qdb?(c1eCQVm6T1c3F%81uyLtUh=rkM6V"
    "Cm$w_{|@;#vxV&OeAH!keE{3rA0N2g3l7K!yityCb-#Nw=g}VP#{QK`LSZH}9ZT-Pwr`tt`dR$(?Od^CL1hM8M$}jACgrb_h{u7b<wiIQy9PGk"
    "qpNHkHY)*VNAjss-{Rcr6FCNnD(L^4uHKpyGr9|@Bo$8e3zpM8ZnQF{lsKY*kaOI8IOxz)1a!<t_e;H0r3GA~vTxJ#Jm)Pgvk;AJf!h=(_>kW6"
    "*El35Svnf#<`tGg2j^91&Vx{|ZcBQw#?ce%0AcIy=Z3fT?46P@^7D-hjGB>o=NsFaq#20b`8b^3Nn~yM2?^E@v*fPK&#`uK_23{}mvZWJ9m%QH"
    "o}%h<VcUN>soIiytf!Hg@5J!NgY;AXh<0;qdi1e>gd9|4GhYn!w-Fz1`|ii|v2Qu3qRs|9NZ)9*@n%MN1bBi`-~HmZJAZWHrn66-QM5AQ#p5@W"
    "5UDP*O7H539_sDwS%0bd0Rx>B6XYWI>$^#<U7PoCuJ&BOw<K;kk!WTrS>Z*_s2Ww|fOPg%a-?$oH<Vhx0%qJm1n9rXFuOLsd&+fmpTcw|BoQV>"
    "A@h$NadVEI!mon~cv86%38fK>(j@h??byoqZ8i<q#Tc+D>-pL0Zz?O^?@h;&xEz&%!-4N=BHI%)fASL0Qw(Wn(ySjcWIV)oUvRH84yNDN()|x;"
    "uW31oaSkKUEwPAI&b|W8JK9qBO}zS4+gi->LNUWdq3R89NLDj;62HjYAe++<*wj62rBigOZN|sxS_}^DS}a`lveLa!<{^-L=bIQ`Q}$CAIi|2U"
    "(}LoecHN@kE48LjURxrGXwkpTwzNYx8reK%Wq(GIl|SI+KOUhDX7mbB9ZYgJq0d}s?GvM(&Oo?a-eo?I<BJ63IRdaNZQ>>0dvAd;>NfN@b@OIB"
    "p}lW3!f<96f*NR~X~FUs@z&2$GZV3#)0$vvLWRx}SE-97E6h<xTcBsV5Sk!%3RhrE$9BT4qPXn!1CF=pb8eJuqt-AE_;P|2$4BVFB1N{?*}<HY"
    "AVkt_&k4r<etm6a)iNh<EZe-b?JSVDC_HH5#tp%v0q!GpvzE;{j4Je~J0zDkDyCtkc5-~oLyK3Vtcu%TRmjkXLib>dq%p=}7`p-HvRT8Gws#m*"
    "*EE~7JXILKN;9Ejd0P^qZ&9S&@An<>4h#Lu`1-T;pN};+*?HY}p<?ZtKLd1x@0R>Y?DrGVmNU+>ZdHekMmF&Mkwvla_=H=;e2>yk{XTvip5z7L"
    "KuY=v<2<r#N}>u(pDfZzD^NquCaEyyTdFDPK=S04k!R3wigQSQT%GB6voHZ)J%uGXLu!kQ>-=|dW{oiirCz*w(`;L2%0jxuAF9EcUH3?lFkCt#"
    "$hh)U*^(+HCiOJfRqN)c9?=h;E~=>&EwhsI0IAkuXh1{A;Z~wCv*{ZB@6iMGK*`DEn?C~RJ_|5Qj0gU3kvirk5{o8?Bx`M-j{ux)<zhV=*Xx@r"
    "QM9%O(n(iHZ#J7u2ck;?EuT!Red#4U)Z8Q))i7BHEsi3FHS%&XkGlpdj{5T;_&|M-QA2z$gKzbR%5Jdt;dbJ7p+%3J!RiJ@7rS$@UzJKEiZ4x{"
    "b9`C*rlYzaNcGG(04eFRc?>4IrnMP5vCWpCFJqnAp(^*16rQK2qIfS4>L1t->3T1@y4rZWy6QZ=(%Kpz&K&PGxgqQZAKWu__QX89cJ1@_^UezV"
    "#|#B0XKW1><XhLsP$4{)W^%O1S4^!99?DYIY=chLr}p%;h*-BinSpwH5NvLnc3aS*&Xhg?IfQV3TJ_!N$3K?I>|D{je*HS~ED#K3ht6h<Mx#__"
    "CfAH<Gz(2ebR2e~=bsNl*FJ*+ei()&kA(#yj7Np8tvyz+W<Ifx4FRii1pVljGaR)V?<LtVhL%1n_Ay;5JG#f)`I+_SShvJFbvSDOqU~PKs>B}="
    "^*i+Jdwaigt=qdj3D}LGe-60OZ4>>Y+^f~;q&mJ#qZOs!o^d9$*_8+p%mj`}M)6GfTAl0dEPeHQ{kaCvaCTpr1Fg}A*yAp#A5O4%z_xp3bAsBc"
    "`q#0QLeI?V+C+@^6kVn869m}fresHP49yz~zwu`UpG_}&=N&qYz1UHJ*(=oF>SNh!?fQ|dx=d2>m3TZmXg#rfU~ROd+NS`ibj!Uc@_S~vx^;BK"
    ">r$ZG=x@W*Sy^${&sqbF*#}cu)a0yGStG-7aX|Y5Kvs#NC~@2jt|cz9<4{vw)olmss*-|!^+&RS3;KXMtx3JSAk&*96q&`XZSvxgZ{_{1R@3z3"
    "$<&AqtjCT--o88LE_4yh)TYKUJ*)ta4Ww?4KwRg6Zy4d4wJmHk1ik3UK<afxq0buN9;VD-D$=EF_iQ%1Ry|>k8YWZeb4jexO~7~H8m6;I@6t2%"
    "0==y~Jbn?VC@q4`&Pt4Zny!qOT+Ld2J`ZRqQ)Tt?oCI1F*gl=*CfC*k_0K=qlbGj*>Ne>CF$?#J3wy@nTw2<WA0Y_YsWy3HGpO@9fq%rfZiW*%"
    "qRYG~GpW^V5#8xQV3SBzawX3KPSlfUe4D#_IjT;mNg=cWn2dlh<w3eIvfp_KI=m#QCvXB1>q`0CsERa7S%+`Afu`w1fcNGTd<&YX-8skW)``9H"
    "wSAoE_Ti6Q+k<dfE*4pfh=AMYut$}?+swp9CdnM&ITLjh*5lLf<eAf(>}^^QP?oYER;$u~Ke8UZxNsPyNMB`G<Gzr{tvd-jiTfKjH?}o|Gfne0"
    "kSU^p#8Ff#kM~Q{bS-VH83~%#*2EPk19C<VosE<8YE|2&6Zf-Ia4b|jvrW0;!!_mFl4Ai8(tl_4^ZCxMPogAHz07s>{PWLqx&gb;uGJE;opz;C"
    "f!*7**96=?NTh=TZ3Z}DLO+I=JdUMJofPYA2FOa)6}s{cfpm$G=fRO2CgWYJQX>*F*NU#EzWue#&0}rb&Dd#JjIc3RL?u&pxM;;~n1^(F-EoYR"
    "vF>}omu7+Y{8FxbA&dHQ54;Gpd?mYWuhC1#Ovx>HI)18;kCpNuxi8#!LA{VV@2$Y%Sjk}R^w(=n^}y99<ze^ss&(5cH16TWGe-oiJbQu|gPc8#"
    "lUYJK$nojJ!$X(<<YdZX(d+eXv2`-eh?1FgkTu$d^Mi|JO_I}VWH7r-pF{i0tw3Qe*0GyJ>8mZcsX{FbbP3AMs)>Z6SBc<fEx{?bCVpbu<UUyY"
    "sXxG_`(}_hk{~zJPw5UBW|T5*eGS3Vd>)CiTEB+<dluS-O0Nt%qCktjpqFnBsu>^=jnEcO;R$z$MzN2*$(fy;Gjhq+$YRX!1RUM06i6P(y;vO%"
    "CoEg%b6MaUZ8#Hw6R|t?PJ23BODnETUmK7x!aHX#gu9{U^H)(qy9PJn+J5d%b9`E>8M_3DWVEh)|Kf`;@`%s*Cwm7oPMqvlEo<!+;67NnC}!S~"
    "o>LXyxUphPy-t>63YvzePcfd&N@$5R%SQ$B)}>wmP@sJFQ;-qMyM#j#gdjM#e@e$fePH6p1(n!Ay(7uU{ioSB4F+lY$-aVW*y%cvo02QFQtYZ#"
    "%ZsCG>>S{O5wY0J!c&~vt`#zv6zeu!6IQk6V3Mp-%FQMmoviCEt1oAIUofxt-+C)2_QdkGmKw4PsBhiv_l<Ekf{<V>T`7Aip1dWyK(pwjE9Z0_"
    "eE;p?Exz*-NyT6Y$FCZ7`2iF5Kj}_C&$mlaMO}@VB$mQ%Q-Jk5c8PHi$Nqy4Z2>_ZTMtNm=bc{X<v8zOpUadC#pp!V(A*JM;K<7wV^Tlpz%Bd}"
    "zVyX~8+w8tPQf85{RhSY7*4W~N1dEn+b$hEPLDP>pFR8NqtK4yhE7}@k@_w+acgXpn2faM%uH<L>7;1g(V3}^0?|_ac%wRJf<genUA8Z^?y@?o"
    "*OG0hvpZ6iSsAuc^Ki4xDV}R!+uOxX9oP76GHx{TeaR~uFY#--o`wt0E6kbrFjioSrUPB0?>eb!*YI$kw(q=?oihj6zCzGxHnqKG9BVE^lX}8U"
    "<rMB0UqG~o$f6*`iR*{Rd-s*irZx##GGhc=ZB*xJgHFlzn2ilOs`O3Mwx&tQ$#F;JnhoDgU4M3>(mZj^)9=P68xfH|z&GscuMc@3C52ZM57!(^"
    "gLFDvyLROms0<tc!#8sLF{;?ed^P!~&E7A&zDWmZG4?m?i_&>lXLpEvl{I}hPg6I`k&Z;DBIA-7-#-$rCC+Kb@o_LEonSOm=18-KbxxHlF#9oP"
    "^xx15)93y^-&_OKw-T}Vd&cmDw1r-AIh}VMHRNl(Te!}v@9;It(elyt`?k`HF-T8=u#9tg<RNh$ZZ41&_0mfSE9Ys6`C==WV+B?=@Vc9u;r5y|"
    "IweULt2Y?3V0KHo>c;kvGZi-)nC1><B>NK__~CFk9q{R$M6Pj;A|pwE9334M7@Fv6_vZ`JAiFp0Iiw_XlbJa*7+V2v(J{E_YmY0~V{W>&Yy;QC"
    "a&J`%G&8N1=SE1ZHN|FA9%^aQuuNfTjJLMi%$jGfh(;Wz=185)V%%d0*wTvQOgDx0XK5eFX0AJIl}Jh6B%c#fIg*4m{s7<T?JH;>j6xgRlaq`!"
    "ahVk5jIV$J8ph%J*zvr1^Fw#<6U;hgHV9VEi7E8d1F-GpJnHH6s>w8}kYrJ_*}`6BLCEMgmm-xVWQ!;c9<-7V$0f_qd3kRwM)Ax@ZwjmX$^^OH"
    ";qZiW2_j1IWHvL#lgAVvedaoUq`}<2d5E+HEV5NCyt3PMY!{y9z)0Sy$n+`BrlX>k2v0iL^|A{g^yMXpQNuGvVux0A7C$U8{Ygk^A7@B05`wdH"
    "tVUWCJymga5|cO4lb?k5#zMmZAADp5uGw4y2woim(T_^H(!(G@7^w9@MLE$}2WWI-gHc|K-AJdguW)2XF31?jxg+10B0bESU0?U84!hJ~mKkUZ"
    "kCHPS#xC2L_A-r2;54*zSW1W$agV7s%3OV@IG@L^1W_l>YaD0sO}%YwMs>$&i^XQpU307$J^Jx#vdOG*PoCwAw^1f%Wjl44gcvEXE2Z|vf|PKl"
    "o(-N$l1#LFtE)0>r<}!J^Z9({9$c2s<}6)qz`1RaP)Xi8m=>DTuJvtCEs*gHGOqms8(emw?d@&<rp>{iYP;dz_-j0Pm`b!+cZ8KS+pMqTTjeXo"
    "YAul9%c~B}++1w#vl*ODn9wQ39G~XgTKFN*6Jzf6MtD<G{898enIWSu*@Y0c3-qTe$5Lec1h>9dgIC;;oEAa(aEL$auNPyrfK;4a<UDC)LYN;)"
    "-LH_t-EPxyZZuqf=J|ZCId!m{5|eM+e0(XOvQ8(vu!>IKPbsiU^ZxnautG+~{Qrc#X^f^>b|!QqzWDYf_B}Eq_pIEivMRf)x|Xi$eQ~#G_t@_7"
    "V7rCDfDDpHV#G3dL}~Z~KY$-d2s9EJ0Rn-L5XcD6$S~O09xv^7m%F;V_FO8Lh>Z2y-|gOexaXXE?|a`bB74$SXI8}by~|zBJ<D^R=g1;yYD99S"
    "Ji9<l*;jUl@T|00R^kuh%bMV;SfvRb=Ip2G?k)vYxSkdl-@65{o27lCSUBD-iAB^kZWCuw93v=S=`1H(o}VY0w9UDel8b}@c`_IfmtQI(?ApKx"
    "9LGJ85XiK*8`|=WoVjZjL9&hxi%pdgBYdLk6swA1k||eS?)Pn@ER&AZBJPK#{{IP5Dy1yv7PF2{A1#%eP07&eY3H_*cOCPIlqAN*wyV`0M)Paz"
    "khplQ%!w;{A1WN8Mp0F9o6^3$`AT*M;}6fjWIWB8@+h){el*S!E=0#<_uH<zzOb->ki9r599qx>Y9w_2nB^Q4n$YnXiQ6TFTo<7N9_3`fXNE$;"
    "6Cu{q)c%Xx%QNR|Q}Rs3oLMe2vve+mtF<F+KwWEFD-`#RiTA^g{B(ou;M|-Wwprb5iq)G~tDci#S-Mgwkd_PaqArzM9daCTo3jX?%4_)nwKFdE"
    "I_-lgX}R+HeUuL5OWwpP9@Zv}=bPoDsa-0Y)6pwpbqxZ<A-ckj%Uk)>uY`)`S^@^lWKP}}A5MLkr%QyRZ<z*FRyx1kNor%_APIZ%U8ucoPV#B$"
    "<SJdzv8B&yX{05QKZohFj`KV_Hp5w2X4bcjPD>0&RvpL!Wrzeyh>$7CIe#~9Y^_B>w61rQjp=Eak(naY)vz45#RGKZ+yzZ!0rq5VHKrlYw&e@c"
    "(opr4)d`?%sbfT{GJ$u;d2S#!N*9_NSf@Ln?~T$K)br+=@_-cG%|-C|+9CQ-n~_K0(HP-sIPWcTn*%yLJqtFOm!zp*wXePQ+O#=3%hq>Tryj{D"
    "0tfl!EpT&bjomVidiulArdnZ9^K?Yspi9*dW&)?MCq!~4mkQ`$st!A4r56-ZDHE$|&GZE3)!IZD!zZ>SxHP+u$ZV=6lCAqYd|lMzYLyj}R&Yg9"
    "y$91jIz&@*QUMLD75cR25QiC&4G4>Fr>DvP0Pfx;+{7e-$~{bW?3q)N-))B?W<J*i7or09!Q1RJXSNX#rZ9Ee7q@QR%5mQ~uKNecSb@!m`(-?p"
    "Rd&W)L4GNH?c58<!IAPp#x+whHUi`S_B_`3<!KBbE&B)uf@mHenGIkYVJo7hTR0*wpl|f~&x=Ym2q~sYkb}9oIKl}HJHdE7Ku#VcpweL#SSp$W"
    "e0^z-0bW;1`f5Pbq&p^fCLWivQ&z<&$PUsn7ugxFqAg4EjMf!=SPYzt&GH53wW3t5j`>rBMYAD1njpZ3;F}~_fX7JEaseJ~o&EiU(<4<Y>8An="
    "2k$@yAr#HTxGi2X*!JmDe|6H)DjwX#jzPgH5`J8Liu2fPe(&>5^QEPSAU-nZrPDBT7JAd15*F`7`%+SE&b|3~?ECA<y45M62^3gSr^i5y^boy7"
    "T>dw2;b+#2ji@Jc<(dy|sy0KHKYs4hVP9}Ls1D$wmwAdF-5wj>ipc2+p24*<HLF5wGC4zYSQ!~{3Pw6ID(<4u-sKMzhvpX+3W(f?4<9aabg;1j"
    "2~nV9N;X#=z$$TunhA8>$Svqm;+lsXC8|d^6iI@X*Vl!uw-hx0F6mWRZ_Kfw#gyILq9W$P<fD)Fdai!r_fPDUbWhUlT)1#anDFECpI;QunQb&`"
    "y3}C01O+OWxw-jj8v;#hXPi(lctjm&>4JHu15`B-I$<T*WP<sK1O&En>Ol7M%0<4Kvm_=!r5=JJ#f-9I;<JpDz5Q{QQFks71OzG0dlLr$N%c%("
    "s8iol6a)xJR1MJ0MpO;g^PQ5#uH)_W5#FL3z6&oWAJCX%;kau{r<#jZIg=ZB0WHyNQGHJbI?fPE*Lf5@_`Cq3yQTm_w_)pyu@+U8b4RIA9ZV=<"
    "m}$++h&7hY#TsUEu#&xrrm42FQfuJsHjS-VfKI1UDH;FM-r@Sj2BHRFd3jyIqB#Xy66R8b5YW+*RYpl6N{9O(u3hu#;MB?7nNzyHz5!d1Fofbj"
    "ns^B}Yt1YXO4<fU<BWBbR6w@lCy0Hy$L5P!jPcg2WkR#{0eSbXII!ekc1xw&tKGqL*^cT)=AHV2E39=M-g~mK*gIxAFSgohgP+&BwG)_iT)@l{"
    "G>xenjY8l)cRY^AV+cvzU-;BkGzIz2VK(Iy&OzxJ3;j=>J&>Gs=O{HUq)?pvn&oWKFrhVs8a?Y~MXar%!zu%R2~(>&FME-AZLS<xbWfI$SeQL5"
    "sXe1L+hEiHGS&{~{Qd~(O|e;)2Xu35%U+;VWsge-BAhmYqKEyL)HPj3nC!J{r5R&gnv3Qr%YB1xKjhGUjehvq*~VIg6`KY6+=5c)&W%QnjF7un"
    "05iESV>l_EGcG_pGmczZ&Yv|N<TUrAR{-X5tUoh<acR~{=eZ$CW-8})R-O(9u6Siu^30SdYc>*7Q&SKyCuMEB0F~l4dMkbNsE0naXBtJWEW|UR"
    "`i5w*`;69-mD_ac;RQCdFh{%>Oz6}w)l^Iq7o?{g`6am)4R6BeQmL4mNAf%1RyCW~CIuwDu_+4Gc`?>W3IPX`ax2yHH=9@}ap^PTVpYROaz(a?"
    "HK@()8_Z%NW+CRI-@!8=QVx`D4e#?vb|lWr%f4gkOEzU_oKp7LPmw@STxNk>zF3Bs=@WlwN{Qh&<#(7Qm7)kiTXA~F^a-lj9Iz*;EVXs&nLc|x"
    "wsLs|4gbD*b5+1PD@3M9<&#Zika!hGbCq|vFx`&%Y-RiyOFDBvXL*URN=(qo1?wtah()}%hOSGdb24%{H@`p$nJf75=PK0DaDx}Z+rMtE{Pd<7"
    ";LQr9x4K|9hcl5$@`O+{CM44oh)Fu}X<+7&WtCoYN~v<$*)4umtp3+)$i44X(g9*iE6r7pPG^q3vCu|^B})DfZA5|T(~-@bVEQ~$HPJaG@DF2S"
    "cIw8BT^XV8yB8&(73rxA6&pe&$}tMM?g<n5jXt}nojE%8i!(#?o}#(0NaYyzhB|hWnIv&EEo3$K>gO>*k8n~IG{P<rkbvgG9sA98TkA=$j@+{y"
    "tb=(|KR>^$VW!Hd07|2zOjDbiDDJVw<Pup;_PE*zM$-9Z^~ipqT6I3)bY{g@(I3-#`#iX;!KGyulcjt!@Hst;=vC<XRv;q7I>K{}iMT`0^49wL"
    ">YC4D`Pq4pCkwUZal<F2z_}z;;IyS$v)5Y=Qe9GqrH6gXyNYRBT$hQoxg>zY14rwCHOO>!4i3<D9On%E!sazITl>*@J)3PKI(j3gDmOHjb_|l1"
    "i6EzJ%yVU})?ymyNf#Yo<}ni|S-(Z8X6r+vQL0eWL4tMp6BEH@7;7~I2d}j0MwVmFwTFlK0I#8GZ?Mc6A8?%R=I8q;@r2@+px~RprTsavW)Ar2"
    ">0<zob00x|&VTl$R;!mf&0V6&lXDFrJIiNN(E~B?HO-V75DBmjp;ynkz$ddaFp-iB%hY^krnM@RSSl76i>F0vc2?yG0dpUQSfq?4%VXie1c56i"
    "eeHCyD{yRY+iJBkv^BjLeb+13w4Qt@*V`nHB5ch--vxiONH1m1;kC7TgL}w$s*)m4Bzc`P-e>9cl*+inqD^V}dcCfL9D*v9Dr{nA>$Ya?9^|U<"
    "#B4>`RzH##jMM+ZZDZ$%n0I1qA%HTWfsXB)&d%2Ak%+wunnopwic(g;3j<%oI}$>WGTn0w(lGy}J^3|X_o}f&%>^ZGKa$TKTrHbX$^01HxG~xJ"
    "Y8}u9>O6GvbSA);Stoht`gPx}<_S87L(D<95V>OZ7%#cik^mM`$gKK6Q0RnF<kp>MS|m2pb{pCScd0<1dm^v6c}DyAOf*;ngjES--tP=kAvdez"
    "r?409KU^H1^I@NMM*-?}IP;PSedhX*XjMYmTxsp?q|dUk)@sEu`PV4E;?$KweG0#jktET0zvkqho~h`kLlk2|NPe1!U5Tfym|*&BFDztPt6@{g"
    "PYO(*%C?vJe0V{peX3TYEu&a2XQ)(1A>fy8!D(~GrMhokc!J*&vxhuiO|xOlU&?_khFEZl1MHYfWZKLTr&_%dD9Z`r?o@SH5Ec`~1wGq2Lo7NM"
    "kcg8Xd<P9-mcphvl`b&oSy36%#KYjkg|&sw3KZ(9M_XG~K@OA>6X$?42ntV+n9Ac+9qmMms}c+R4SFnA!4d1m(qMRilf$zxjQwQJ1gV%xmAGfc"
    "n6ec*%Z3~mnj4na5HU_HyLOaza(E%w^b4+){$PMhXJutgYi40Gm#U^rc&O@)hFwb;`=8h`;&@6OX)-f*PvIk!Rm}wje76?9W~DL{ETm#@C@(%K"
    "YZwvekm<9lQ5PxC){CWN6Sg?z=mg<Pp}da5%8=!K5cNQQ6!Pji^ijx~MQX%K{tTJ)dmlqn<0aK4u6f_NZeGX>8ewS#msNvsCC2BvC@!xky-CfY"
    "0bMy{e-&er2F7Hg^q9Hp1iXvcX9@QKQ=*dNE#hl?@+U{eJ?Y;B@l7S<;eQW0WxWwR1F16m@4=tEDZ2n~iE;1fYftnM5vGs1QX{7NBzAj0BS%mo"
    "EjwvAZ;r8h3D$5?3H>?9xiHYtMqWnDoz$QQ@}~l6i_IYYM%&eJ-)I@<7yHd4)Eu}&xTlMF_`*ZNyqoX-*BXX!@7M5fkePm}IDP)Fh|zZwZvRJ2"
    "%aQrvcbSev{EoTy2Z*B3#6h}6NrD6TyUC^*n|I*>MHEWCJSI5OXJBe1b~Y$uB*f!g^QwE|X|`>{SzWn8lqlOs-4L6rmGPKQKQw!3th2+Rinq7T"
    "D@lfPuD8DP-8;v?w4pd~WSt<1asTeo8{<q9XWSS?1Z=2?B7S1-&CPubiq*dQ@L-JIB6EgnOk}0$pMZ-jnZ&aPw$?^09$DPiZ=qbd06eP2K1G>m"
    "Ff3dIlb+Y@VW$`fgJkRCA}!?F*wfd!ZrTy3KQgflQ5KL^2l{x*au%Drn!CJ&p6};dv4UG?KNPRAu!7i0;8#;&J#fphg2X&uq{w%dQ<~Ho99!xq"
    "B2vT{`jWz_S9c%W9!j7-jh5wG1Ez3<`_B!o2wnqy^K|OAegVef9}Qs5HlIs+EY4|}Nb0`%82lv$qi_aRu9&|b{qfwDE4}eMtJOZ}<c-e|(IIWa"
    "a|bY!P|hYpJkV>;{e4io*%5IOkKjA@aL+KqpkmV6(l|#jeF%T}fkybG9D{uZqGM3svx!=;M9ZKz%#GeE!##lL%(D5=^Mfx$`{p`Ta8i|vHueXK"
    "7$IIa0qB>gZ%Le|d8Avvj33Zqe-m~zZVJ~oZ^qz7fc}<-qzr2GrrnJixL%q?$W+^70F1E@f7m^wIooYM$UckrKVEwM0Qat1t1@5ZA0pe~DB1rR"
    "?&;w#p9A>9+w|qzpx@Bh_rJg?%<T4xSt3uc_G&z(!EK)Wr&p1oXj$$u<+RN-uBf{*b<z#SMoBC>9q*?Pe<{5JGLsBX7_!8k_{m@Iy=Y1Gp8o!i"
    "@Z%8w>q-u}X+ythUh4-aI<Q4rArb68L01686SfA{ceo<{JNO>R@5e0ir-|E28&`kHY3YFEm5+RaM6`?3^<(m1kWB%;{JRt)#VBj3J$sZ;t6cLo"
    "R^~UwZ``<j=W7oEiw6(kvzU!drd7lnNU4jvNFjtJt#~Ae1VJ08_}@zY$v1uvV%JLQ><+Ty>w`ty+^UD{mBy8j;%j=<yk<mb#?{R}(hQnl?{~}$"
    "y=38HcNiN8ABhaV+y0Ja6r$4<caan;u<Lm#jt3OU4W+AxKE{ad2@c?afIUmPq?<Mo3%9TR`WyS=MX_K{zkzufQn?<W1RlwVn}yjoOEU)IF@}g+"
    "uWsB<EzO4+um8h&9p4p5MHi_pWaMR)3^qTsKET8iqkkJdM#8V5PP9viG8-<@?dn|g0LHY{4#)Fv3gW*tN1PxIdCK@13xDwGoeO4iDKIhrf8)V-"
    "%-M1CDT4q1jB+^HW4dq#E6~|L20bvAc`VW%`a1{kU9(1FNPAW{P0gDfZ&u1Xxc8IqinRmEDZK;7@t$xvZ-qq&YCbW$%ACo|3A3&7@=`tX=)a9+"
    "rwx=}$8lUY(R9ar<h!2&db7+AD=wp3pwz$fk3RSx{>!NcNB`!3p?2^7uh{LYH`g!P*meZdh%!}}5q~OF(>!8)0eYHxu2%*y+OhOg0G)TzPbh7s"
    "F^xAO!vXQV_b=iUjEHbG6R+vmyx95dm+{O(ZYsMr&26aPfuknu6cXx%_i#Yh6uf$q&X7M)mA$8Ch|Hd9Xf;Z|^}FVfkQ73W<Uc%wfqDZOGDk;J"
    "zwkT9Gh#V`-Ku0J?`d6w%!wpJ6qzW(*un!m{dGn<dJuhK44sQRT6_Y%QB7pYyW1D_8}jYi0-8}hAXv1zHOgSzAEWknmYS)O=Hou{QTihcn$DQL"
    "^hf$tJZsRxE-)*r-b3R`v4?ry)(ba~XzML*?EENpc@YikHRfEPUSJL)NJK#25<BLKdQ7ae5d{uiiN}LkquE%<_%87_LuSJoc}~BMlc&?{2Ph)0"
    "zcr^Jr0ZiF11<)#Wer!;g9*VbI>g5E$+qqt!jXXUeYo@?1ptnDFJwqzS~J_=z-s8j)Z7B0Sx<3?jsJEwQi;4MTt>$jxC40M@OJ75HJOrpU-EHp"
    "tNfVW?wW;^xb$Tg;UPRsX0zWQ$c#mZ1Po>uv)v;E<ei6$sjYuTp5@BHtS=EAu6+lj5qX24lC(ZASN=n|{;GMBUetr+VdwGjtPt-Cz5nP%b8H~!"
    "jwN|sPN1h8c*6X-#DvUX=^9<Zi<W_iwIznsscnq%#cUUg6Jr*93KpJl%?)rb$C4;KJ;oF<VjSU{MK3XxsLgCf;#CT-&?mZ=;Aq<j!&2J}*xOuI"
    "#=U|5=y?bj4Rc9N4X*Ud3G(G$p1v_gA<Mx^j^7f&W`cNBgk@RuLwqdMw(SwZ0);!IL{Aj%78NM33Qd$?DN3FMU~{0#OCdAHQ=v9M6#M8LE(Kw-"
    "g8O>JHM8-yB78^gjpNv9EDr7Jqs*#V&#AIVpNy#xViW8QiQbH-hDnZGKG;5)F(K>ReCFF|RLxxUj0iGKBq$jT2uMXPs;A%+aFG%SpgU?BE`DG<"
    "hrhkggjD#chxnoRqH$XE8jiXAEUmOmG+z<#h*vqGhuw)VH4ZgWxQghTk(kWPudg8W1wIFD9D?(y$PGq~X<BWE{4vNoo}wwUypD&SpmW~U6)ZU@"
    "zVE<J?6C=w$D-Xk5KiJMC_^c`WzBk=|L_`7-KOGAW8v>4c6mtG0-ys@RQ_vslai_8H&=|A{7<)LAC8;U^W<9Ahzr-|OEhi*M#m-M&W+k`lSY{1"
    "PD;r>NgY$2Ws(I1V(dHm)KNh$-KG%MZ7~GRpi@38Y<bT#>}#<o56gFuh!YX;02W|VBbk_S?jBkxSLJ$zsUKs6&m~1Rg~aGY$OdZ*==W%8X(M}z"
    "l@-3cZA%)NxS?T(5aSB2!etaKA(M0sJkJ@P*T0)Wa>lIh|Mu8I^i#N%JSsQM0`{tei8+XYg3m=e{L&RKA@=NoY*>`e%l#^+(Y4gE;?n2Ru~yr9"
    "wUxHZ@ya>9Ce0}lX}MU1fF@Zy`KfMS63Z_hb00e5(O(7;odJE!rq;Ymc1vFv+XZn3Pbcn#gd05Y>nNQNJ!csq`?jKrFN7jaa%6_@(CSv87lz%W"
    "v1ZafPhk6nOZb)tyZ!SzR;c^7i2LFg-lnrNwmhD%(ohY=p*Cx4C~Q(7#k4|-{QG0!Y5p}sgMrorxutB4arEG2-eIri*<ZZr{)}klsmU}Tp>};4"
    "=V(GRow?m{TnR*3N3LlKxhpCnXv8p!g!s9U_Nj-lOh%t#ppB;BhJ`k$6cE!^QaN_s>ZK^l>A4h>t(Vwk3ekab4ew__To-wfhZo=RB*!FBA(|q%"
    "5}B`yka8oK^h`aLr6Xs`8`2TmE2!{t8RP{F-S$UfXvqd>z51R?t5@e;10B|d0N%c|du~X3(0t{qhZ<8dQnS(*F)z4}AJf`2JCTT;9+RCZQ!0fp"
    "F%4w!!{2;_R~nHu0TgsGp5~DTTVP4ZZxGd*Jx=f@$#Z7-UcosStbAu6{%`xRNxblDdKWa2QW(QEI>rb723UN7P)m8ag%V4tm6QYJYgZt?L%jb<"
    "wuj`udbosbtWHmuoD$5ey-jQu2!GT6qtfTi_x`-9kDLWRZys1;7eOEWRNLIlmX6x-C&=``a=8-B0=?OhS*^(nRCJwn*5b#;M$MR5Ak)5hpeX_Z"
    "rU&JNMQtjDe!s{zz>@t9mhK$UhnxtO^lJ*|YiPBAJ*hkKj97MWIBRyK%Ds~wDr*h8IyI-)-T%)Wq+qr<Y0-9(0#Gq*Y@{);Ld6<w6FF>LhK~|d"
    "5zu^I^t9Ebed--?$Z7X&q>C%o__>;vk!Jr=i(PhwE>LPszdJ-Zk{cHbzBHF$(R|=@c40H7oZ`Thl1Pi(dq!4vff|N?VY%r#{fU$GnuFY+cznWu"
    "a5y9y%?9n4BTo_8w+CE}WP&X!Oz+}cF+b&zjYtS`bP@KT4wtBxQ3vi?jtL{B3^Z(0#|%h+!mrg8nVqrBIj!crJ4@8Sw%^QiYIxcd%Mvdw(Stiw"
    "z_BWF=;f$dxJd^~v)~x2X~As{RM(ZdbVLivy58I}k(tLG_CY}atM<npQ5~bPg#g^HolU<4)EJY`kPtaBE<aL)0zAU*VYgu7r!+UN%*T`%zyY@T"
    "&F3Vgs=)HlfNfj`E7{Dxrv48={aA<(Ni~G<FRU|wE)%oyir+T&j2f<~-X~CZB^FSidq)If%`DfmmP$LU)J+niY;UzLA-6Jb-sfF2C+BXu&?$*^"
    "?$nr}<CO2PB~<DXx=1Ef4PYMTv1|3RSy}UiLUed*Vq8^FtJUk}a=VRkRs7*rvDWWT&<tK^;|Se)Wt^r<OQVt1yyW#>D!~k4R_K4GrpyOFQP?^z"
    "HKmpq4fP?mB<QOPNGg6`^c*2}x0~WtnwlDq&E)k>Je4G8u3X^~R4nEEJU-Y|uh*H?y-h4Di6>)-W7(urm#&RT0II1z<tl~%Tj)zA)U%HBIY+vK"
    "y9g<A%ro={fanxV5($`<yJuIBK$RitNb<70V)ps`3drH8r=?`+*P%T*vh33_L}{v7aZZzv7=e<B;zWDWeme()B(X)cgClBXna;B564BFZVqU~9"
    "qnRvCx3-jOHfuVz)l>6+h%?fX6rusjR0Ug6%eLQ!dEeBILWngZ!9Eh>2#%6bMwAUmKyjpPlZ-hfG?D13QOr!6Sn^$;Q}<>BF}92mo(TsKm8gix"
    "XhFE1**v$*GVDBRma#3PN?@@YH_nzeHh@VIac><_Q#8{B3GSU2+uPc>hgrT0R`6kKwM}D56AOhU74sZS&HubS$RL@?I_BQ%YD??YRV0{2MOoJ|"
    "<$8U~mW1IRMFV7uuy{&=)OomY7=a#@Slt0x3cG?Nz|j3voP)Ts0_p0WjDSN1?Cu;4ZI?@nXhx9w{n90CV2HoLEbz~N9y8~iRAdRRcHT1|X#G+D"
    "DTSwISe8D*g615P!U|R90{-5S>@1~s^oY*InVAIU_QjXK^8N$p^)%zfaHZ@B%f!G;F0`I@<rugx3v<y*l}a;q+wNmtr1E$_z4}5FHP1*H#bocE"
    "bdj|)A-+d|a|hS2H=FB(lS&eR8#j7!j+w7aOS!d$p!Deq6(<v<P?|M&?)Rodtt95lE#Xv{sn=$qg&!PY(h*%Miyytp+$q^qim<~9a)iP1fOo7J"
    "s!B8u$Z%?jFe+7)eZ9v_#?tDhw?+HO4kSwcU@%rlXULFBTw86ekM)xst<71Q4GuRkY)BR3T#xdC^SEI=A6?~g@}vEI^ZUV2SKE*+OwH~0MQU8o"
    "CNE1OrZ9)n=*QySFMl~j@jWp&2ckz=Q1d8sk(E6&9H03f4;+@EH#aXYEnLu-h)9wW+6&l}ukUIkzEDimt}N>6zG5iqc&xcG2hXP|m|>ABQLXkz"
    "?4-r%G!a-}wNRJKkIat6EDQo)LC2XZ-p8y!)=-LjlQY|Ik6@MgdCc=N-k{ZLncu9FV<U(&l$nPQ#wO^+Odg8DYZCpS3y>-}$6g4BFixmg*2*z`"
    "BBUYdhVt$RtNkhUJDcaA6Ln{YNg`6e=Lrixh~gP+F%|lKMFQtFbCB&H0K;_Q5kXTIwj!O;s{h%~A}F7egCnVrKb)QIs=;F=1|vG2nR|jUPJ>D%"
    "8)zh{z_uPF=-FdH=GdI9wVHrw+|_zKzI81cXX1-G_bF;r8CXdX>MWpgRiDv%j{Kk}Vvj4!D`+UU#9_BfC0k?+7QHb|!d>g{2;y}`QZ$$@QT(Kf"
    "h{7j)SXk7H**!;N9i@!CqNeVChLH3$Bj6jJ#G9L&S=B5RhDeH13H?z<1Bn)N_-AIys~GCnY7CY%TY$K)1Vcn&7SpZbQ0PbI?i&}@jpMMgQk`v^"
    "iBanK_-a(sOQey+^tjmE4SNq$GuueoWSI<lBNOU28*rRp4~5oCkZl}9c-llX`cJ8C_;HkJ0%ot*7c6(WSTKG{_Tr0__Z(=?9EBQ)O7U@(T6^(w"
    "l6*b=MQXW>n9xpa(SFb5(h`B-r>1a^&Y(j8He!LY3x()G=I6!vBu(FC%=hRq{(X6L`{;=7fga3~xfa39N28H%=~Mv{FYGwM8ci!T8zdg;v31KY"
    "5rc8R-|e=ZUaa+Db%;H-l;fx8cqz-auR#=ZshXbq!tH*)Qe(v4HoqM9zf4bKuKme<!Xd)!Y8=!b*h-Ga%%ZNRo%^;#Q3%p9V|mFYA1>}+?aaU`"
    "39`4rFGxWx4ulxP*Ej!u%K4a~@@#|V^KElPFFbwP(GDajlt-|>KiH9$VwR-~&CH?OV3vMq5$oEna>%>9>`9F*rrk1qCe%KZ20UUlbEuJKjC4dh"
    "+_+;xoU)1bYPK_6+kQ{R^x|r#1@uFFHl*z)Tc*W693oO|jAvHE97UC>asWEY<<O8D8TUC^4saMcbhw)4yRmj1oWNu~X&+UeGYg_*q^$YhMJ1+1"
    "$t;ttElk~v_)JFMC@0R_BP8~C9Kg+yHn!iN8W{iAxB@lY$oyE6P1#0$e*T`BD5<TEz3~k6qCOI~ySOt;Jf;pKiFp!&;a~1!s>1x|Yp(@qYp4It"
    "*hLz(-Wa=o!SVrH4IN7gH(f{0R`anZJI9pmsu`<4C)L{Hj@H8j{V3h*;kP!%m&E<OagJQXmCr9qvwV0+WDiJ@Of1RBW87?7f;{bTXN?p$#?mtH"
    "Tu<zdAX5_A72cu8bl0pI<<UE7W=YO+iZk~NyBM<OFtn7KQtCKN#GIybIhPKN8U9q9c@9e+l!HtYLaWoqt~Eg1zR(#A%;!FN7b$26#qL^;%>T99"
    "5EQGh^VqWBOZh;23R_z%B$vvaR2I1tG`*xb-d^Xsy}7j7Y~c~ah56YP<gtp8IK{*uI2^+f*K3%@Si5%GvFEEAVOWN$$NAh?2`J2(4EdbFWo{0T"
    "5w&62r9S2*!OI@;69t55dDa8jcRc+>7{d;TdKgm<CN}T_<Tj?a?8^V!Z6vg4ZYd_cv8+MHgPJOrrO2>%^bD;8PJz%ZOnh-X)L~N)Kg9)1nOs^Q"
    "kLOp@Ra*@J?UvT;_62j3`fMsJ74qTXxCV9nKo9!nOgASi)*#KOnGooJW3pt3H^B&EW9zWXueaPm6TYL}O)vKK(Reg%DMJ97u{oqmHtugUP-#vd"
    "QmVJ>%3&^;>5*rYq!6@|Lf^)U<P8joo*?mvS;jFY7Azc;n6=*H9W;$0WJbOQw;b4uVR^y05td}Y#FR>#C=sFXYl<wL`OJ&4?bSs>nh>vyK>Wv}"
    "yn2U+6)&`G76Z9#WL9sRU*P<C^22p+1d<yrhRTwAh~aSo*lgkD8|vIS!rC%#w*^9&i?!P(o<TV)P;Pg-6fHUy<`vjUz^!atJIboK_F;-xr_eT!"
    "%xSrVt}W3|Qu7_Y?5c@;?E9wL5_-`~F*VL$IGmtzj`C*Hm_=#0{3jjfip!EGfbeo|D-D{)^JY$N@WujhX1R&y^(bTFQc1+)tyvAVQkBS2k1;ce"
    "Br5})bveSxO%+2!@)j%Yv&bpBDs$6BcOdOayJz*5XUtAF;r{-9Y@#Z^e{k(9u14Iz5(GxQx9sK#4oq?!=(Ll0ckH7%40s+qFgImmi$Oz*@#i>E"
    "YRH-K@sp=M5rwa<SC%@h5;|Me>T+52BAMA*LX|x4nk8o%i73VW(`aHWhKEtWNheA*^P(SEgO%McHQH2+y?0MA`DB(!4IyO%>HN6TZE1$H+y}>i"
    "rGE3zzjXu0%zSAYV~quLFA!YB$m)GeWE?m<M4l5}G?h768HQa;14B|Jl1qBV{$73&$=E>+a7;hU_V*JSZ|$2*Wu9tBW~^)$RxA%XQuz1#9Cd*>"
    "O2)`{P##i9!EVH~O?gZ(efr0ueY(J8+R8aM&tEfR)RsWV{#u(dw9~q*tGs5371Au(il`(BzKkT+=z)yf_02j+E2|h<<9Q@70uszfxLT*i9`khP"
    "mQ8rOUPZDGdt35Pfbs@h`0#xZ_HS9>1qyU+3(YfPVYXB|dp56tnLr66-o$H}f-SEJTF!HGSvF{yeJ&Sfa9jM7_Z($AG4elsircd}Xu4GAe!?x-"
    "#@8BAGpK`?0HI&g^i6To(YXRlbfe$>AbEmux0u!B0cX#NOJz!z>(pGm-NNCBP?y;{m2;HUb0kzPc~)#gy?%VmT~z4iBV<gsT0Dwo<jstzjpRU?"
    "V7)rp-cFgB)$FV>d-BFHKR)g=RE-SOm@dWay=i*k#trJz#2mpAw$%)WH3_6opH#RoA}wv0qx!aX4;Lj8_?hUSBaSeO&^D{ctk{%{^v{4t;sJ<9"
    "^?|koI9ufL{7uObfpDG+GUXVwQjy!z#ZAHwWq$cqJ8?Xvr`C69r4s3Uc>$|vIT<yL8xm?p?E|LMc<VWAmCrkNV{Uu2bR%}HF?5F&svYqW*xbJ$"
    "97ng?%dM;J896J&c4wYWi$lsd(3;MO2)Ed6e2u=8rV^;z6Ms29BgDf;(|zX01)^=`<lw->7<lBwF?XY>>6Sg>^Th?vVEXL!Wv+(@d4Du=llo+R"
    "-qBa==F5*IvM}akfDv9TvrSu$z-=%!QpWBX@1jleC}`i7;&^MW4GAV-I}O5sTp}T#neo`Ste6lg%L_UdnTfZ;43cg68%C-$Q+zb*#Alvf)t6Gr"
    "mBKJTp${H26S19A#)W5gArtF-t`WKcumxv6jTqXR7#DcR4I&Q?4gw^~yW{{1=yt_8Q8~S}REcH!1UUPet&X{dTF&do;He$xQJ-(GoQ=64Y7UN-"
    "`7(0>0^CCewkRTUWo<%MHBN1dsK-hTkqOp=v!H7^Q}}kJR>a(SKIF+ed;Jl;zP_$_y$7hea5+)JTEF_{OD)@Qj`NHCnKACUB@M;qN*u`j!w{y0"
    "x?S}5Qndz7YwLsFQ}|?#Ry0$;R+h$3)?-Vvex=zGo7=c!reKb%0d&0)3B$TJ*{D3y(-1)}jBKp+k!RQ-!kV?|RgB8Z<vGk67}IF%)Q0W4Choq6"
    "Bn4tcD{K$2>rurEKfF6r2Ie+gyEHfF$X><1WJz=UR7Im4#h1TwZL>(GYX|xwz@<xL3_Vs;bD|_}t@OrOucyH`0AfujBxUtXpWE9PE~uR1revbV"
    "l>6wJdB~P!F*$%l5eEQ=hna~s>a1NRSa|?9i-~6X#7#CXH=8)v$0_3XsBJ8=b{q*HoqihjvX=Aa^L%Hu6=jZcN5X_dBQ&5tls)E?d${8P187D+"
    "rjLHLwY4z~(5fQY-zrJA9Co`QO&<TTNhQ&t+%pAKd2nFDs(QPQft4@lV05LicH0<JCR7AUAoPe8vv?Z~N)QUqKWt&KJ&9Rz5GU{zKEHRaSud5f"
    "Hg@aq5Wo1^C*?AilX3OVjLdOh4p+(KnjlF^BGFprgwSRop+<>V8&OYsFG}~&ZtjbfPJ3P^DU#M}T`m)O{jyl082HYzILBS3Q?*(w6;4>Q#p*&0"
    "6M1sxz1su4v!j+OGWv?co$13af*+Ecvc~UK$xH)cj;Q_~@2A>(Sfny8o&P%J!~n2Cq)1@%sE_76=>Fp$znO7JHD<O2i^|!u*^6v<$^3A|O9#DI"
    "Dm5DISqsB8u>qf!@09)~LXQ_P6M>Re5mg{%;@V3|Q7#*b5so#HnDx0Sf%@YfOJn%EDSBJ8D=Vwk=%TtCM(K!VKN>j70DQknr$eHA<`;7d3zqRx"
    "yMCaI!%&;i!R<L?el#~j3$xu;mb2J0;O-o<>wy;;w|hgawIkIRl^N(T9ihucMHvkcokC^LjIDj6I}>^uk6c|dOClXYm87`V){sHKMCdV>%Q2{-"
    "D`Le?=-gPD|6j&1K8mCx?j=SqEaSDe;_z&pGPAygei=s)Q?gP54?jw{jRZ-XW~J-Oynhc}sQsxayQi`eR|Q(}0t|<iwMy&}?P8@el&Ow$IvXo&"
    "6q1ReCuu$Uh1O`5rj;-PhZ*vHm_djLqDjC+Jv6>u!FyS@@(Zqv2t?miPH{SB*w8F*WLV0_9NLn@{JDKP6Gbd+NiF4+o-{AvS)3zcd)EQ|QxEBG"
    "V&OUyoQSz_Dt>IbqUmn7I>r{YA?s&EK_9sdAMktQD86vvb{{#)x>>|Mj2@>rCFbVM3fC%ePaNU8!Oizmy4T0XtdNET*@8+P(b*DQ@A#}n&SBSV"
    "Z}w%ffpK&hk3yzO<n{i@*q*_7tW*c7M}VWqePgWRI?P#;*GpKf($}tOEBC-)HQDOuAZ`;=WglakpMCs^)}K;nw6hbakrg?!3jWE#5yI}d>?sBW"
    "ir*Le8}nYvew<nU04Wd2Re_jX5HoJ(A-nu6gJF=)@PB?H9$?mPc?DxrT+3+N&E#et(&uSrGjaDGIO(l^fR?N~rcYhCw&zedn5F~6;_iwJvRLLs"
    "Uj=VKVDm#Q<%kM*&Mc%3b!hE05-p2^!@~d?#g96~%6jkUIE|&{_3I-<50K{1#OIfnSq|%de~gXS<aCXx-@4h1nN$xH1P45&4gAwi*(hiTBeV(c"
    "822|8A8`ZkXTKPsLpFWD43z8j*?buG4tOHXDw?;N@pMj%?WRDai1v&M!2R<kYMdo<Wg%7`kck5E=D8|1IlC<yk%(t(j?(1NvS)CsJb1fi(`8ax"
    "Es4uZOA9OVnsK0S-_H3Ng9LHtxtZtc2`h-oD0ZJN(K%F%ssD-bU}@R6&X-Ch^+V%Sr)E)H68&zAYIxE$hcLG>(n|4x$h;NC{aRe*2vUZu!7<w*"
    "Yn-6Su|XW88*7rRV9bK(TUd2I52F~}xjYOWn^k5Lg7hclt2%0#<uff-Xl0!P?dqxjj0wFkn}Y|i3Dt}-;q&d<dGpj&IGPTf3Mt2!Qqa0j=;$8H"
    "fr&K6`dKrUPD6tVz`0bCeP>?tW2YxZ*|Oh9nIQ{1G&^aC$XWa#twXtPmgLYo%6s;G4sG-?9Ce7jhSo-<!pnm7pgzU?=GcT&nOAFbNnW0#0p)gL"
    "YFC<}gdt`wksK?63R@#%Ddv|vt68}Hdn9c}o&<|f*jHT;+1~Oh1)e3C9?i`uD;ICJTUyszIe8ks*dZC(ejm!^a;a1bO=Y(`6sjc;4;2{@uo+i#"
    "&~d0grbM85elyz7ug;WdWH9u?Kn7=EeB;U$WAzrXOoL3I<J!QyQdUP!@Z8k~dk6x72vc{I(do}>d%(2;diFlr(S$^MkbI&oX6JE#EUvEN9FE50"
    "ytt%Y*GFHBRP2Z^tRi8W7MQYmJW}%8Xr?>3Qt8#`_iubMGxN1qIuxvw2S|sMGN{hnW}M`FO8oJdl1KjdP}u7e5DgszCw167p~9-g0-Hs0q<c;T"
    "41qoD@J%sWqK(&BLxE!q-7z5&crh&e>)x2p2{M9N7R5z@LYdi$_J&o^EJ355)Nu7ssoX5p9}~X{vWrA1+M*tnDXE&!M}QFSy1rR^tF8V<Q=|Me"
    "Td5M%R|ZlRvcJ2-(foX6sc%OjEsL_n0d=RRp_Yvlg_DOGu{>#(Asfr{x6Mrv4q-2{f)BigJqEf^3-IyWk4^BeXS){bs$I<qU&kC{sdP-Az`y`)"
    "OSO<zbc4N?eWxvjlZ7(V)(Wy<*MtC!GJ9pj^qerXhcFR#nLS~KXPn@Q9%Q!R0m}z#Yhqfgh%dkwzvN5+mG4z^g54`Cn-xqgqY5}-NWWdgrx>#k"
    "0s;JpK`pP@rk0)2v#Z$RdO)UT-@_Vf3#m>r`ZL>NfKC3YRInwgUgN4{$2Q%LA&psbVtG~PBxp@CFk}S#qUa%yrDV_Bob4qlUm;{+I!&>@f@}Ua"
    "Ub=ogias&d?;lir0bRSUHZ?Qm$DggEdp;G)FOl5Q!{H#Nh7b$L_(_VaXvEclv^)J_$QZRjqj9+bXPC3Y6GJ(8p<v|V9Omk^95Sa`D(3nrF=N8Q"
    "%uL5}Wd6uW@@3sbkIeqa<|9#;X#KK06=q&|cCfKLr=xrK0vg#hC1#XpPj`gMSe?!a9*7Sgmdm)1GDp=BGdtgvSBRv&0sXP#g(vr(L?%4!z?Iuu"
    "VlqBI=Yi8^ZyCdYDr<s}M#8Gl*_dL9Lp%k(TE$ik6FSD|y+Ct=Ru5}OH*e14c_W-Z<ExW=1`eDriW%rmr?W9Ti{qov+*^>qP*}T?W{`!xt;45$"
    "nj}x2C{?KvhHy4E;WZo{AA_ZvLNg9$vU2&{xgZdoBip~2t>LmpNQ7wG`e~WR%CUs=UYTQ}b~BW%+0~d<>I_pfkrt8_3WBi0!rdSJl=>!=>#Gj%"
    "0M7e1G43|S?m%i7$HzTKQI3z#9`B(9%MyfmlXdW=LdTb#5O12uxZ_o+4KsZQ)GLNNaAjrXC)?WzzNuuS2|G`8iJD~}l**>=Z181|qA_aEv6>lG"
    "rQ;wah_jA!I<8V&HRRQM*DQo?lroMQciwbo+|!PwHOp+9gRgpGt%K1dG&WNDG6#4W9~R97lof4<0s@&0Dd*?K&jg{s@e-A-ZW80fBgM6-+6<zt"
    "VK|(Trq-C8@n8J2qgl9WhWA)J7@H>=NwGD*ido*-?Yh*5q<68OCb0=74pzm6GL9W~4W;IHy6bkq^CT)G-g_h-4F(VKP{jCt7&)_>@Mfm^O?KE7"
    "rJy?mhyxWF!9&_YB{)D$k(ZpQ{bF(}xRop+rY{1b$1!F4*dfA!D3_~dR!|xe)p&5mo<_qVFxCud!UVM9rF>hOUDv>(a;9>N2e#Biv(@XxHfl?h"
    "qYNFB+n;zjn%)f8<VU0FIoIi8R)@LgbCJX<i+O5u%2|A!tp<new_2BN>rYGNLEML~JBQvlgVHiCImEPpaToh8W;c(upCq}^n2W0_^)SM^e2gTq"
    "W>GX0^&ViI#0nucDL~okET-Zf!SS04n=;KJs@KgxQ9_v0F7*!eWkr#c#ia3j<`a7dI>{`@1e9@D!8SPxD&M22Sl?3KdS1A2W~uMV23&<aPjPw="
    "AW=NLlz<e!{h9LuE-WpT2LnO?Qok~ux~eqWV*%2b3lO|4FsH!tR;uLbF3-T4zlHIq-vidm!{3_mSVE*3dB@By@Mn5|pS40V*fmf5&R^sY*=Xi|"
    "!u(5G8*8iwen}g@sAPP+xRS*+sJr`4O(E5y8E`zmItvSy%eQ9rn&331Pusm3Fz%<W1C$bg<+RZ!p>PhbBE;!rn6pFBfK5IsRz<@9F`;Vg6DV!M"
    "*#&=mZE`6^IJ96fAzI($aqsRM-&Io@1Dv>F=<0l8Lc=3rxh6)&b&0Z(sEQde!^rlWWnG1b2)meK4|0N7b3cT}lH*@4x2%98vdrPsRJPAGDGwly"
    "MvR*&cH>fD3v0}!iD@~G{W&;Xnxcejr51KvO(>t?%3DT6R@p+6FlSIunOJ)g5zQ1h_6gGML3m6ZlejZIKKf?c46F=fGUiNR*v=M%F8eOx(L}#&"
    "OA35I4eeRuS|n}fvLIqZ%xRlvOy=f=lYkVDx>2NUEhT6A?DhIK;KxDO7-L=daaUN!eMtwz_iQ6O!(%>&Q9~l|v(`7m463q870Xv{<#$|rDm}l7"
    "Vqei7<>wO8!;nM-poGp~a`;X7ZOe?J5lvT0+%=m?+61d&mCSzEPNg}yVSJof>JlIbF0gD%6fG?0RP-*WuSO`pj4aY9#FwXf&`%D9PHJ{>E5h!Y"
    "ciivMjqTQv*4D7Nmj%=KUOXvFh$*N<vx0JQPr+5B@iU7{ypLlmj1xQFTdRp+F4t_b{0_M#+5sd|pNiC8XR;&eE2QsC4+5MXGrvqyJKR#}V!16("
    "$0^73X|pOOo?B8YtN8MG!&E3wc8|ak<R?Jq^3fAvsVt1y-`Iq0!1_|WvVKKjY=hiBlF%HTN;z4n%~M}qjNFMlY=?(e#<iNZZHH@XkSC_{sAmd~"
    "l=5g~_H`C<0J!szUTVn%!ub04?&m435SW-^{l|G#jb;-Iv*>Id9}Ch?CT|}%ByB*mBevj!K?+(XB6UzfF|wz2P<=DD=TVfA2yCx6(EjJ^b*FB_"
    "1b9?5!=&Fgzd3r*<}{7ti3xR%)-2G55p3YJGVse(@36X;A}1^^%$->>7cbrb9Voyr8>{^$s=erMoQH*Fp7tbj&gU2$-FBE0$Cy;<oYVnH#9VM@"
    "+%sw(f@@DAwj1UO&D?=nSp}C~=Kckkm&gK(0`ej^TK3t^yv#J55)o*m99%!MaO>)8=6&r05R+T)CXu$iefvHwn9OAgcV(Ioltjo5R^YIljcx?|"
    "G1v6If>;^xG3>+h>OT3PC<LIyp9y#$9xZbYK6~js=tjnH?7j_CawvxV*Tj$RkPh2WKfZsT@QTJTQm@Qdysj-AQ+%CxU?`{@QDdX#RFeKk-vZS&"
    "_Zy*kh$PoA%=>NsjE#ZTf0+_H=)Xqi*!O8Zu9y$NH+1w(7=A*dne@#WLSa@{B;$<bat{!lL%92$k>U*KE;cv+X)LN;>=Zz^z9jKbh1Mt?(dzll"
    "_+qky8}ln-#Vl-6^EHRi=)xRQ74}GK?xA^)X!Jv50e}bkeg*@g(lnd#G4^NRje(3=OsAXq#jkuc_xQJryYh#)E#`Y>oa7_pg*8m<F(hU$r5TS6"
    "14{3`{4o#2uYoob(0{ujzGr@#=nrL<NQF_izJu&V#)pVe(U&>2%*(-+8jD>ZdLa@en*NKcYTu0S^H{ktKabxqruAleiy8B9Ykn%?N=|FN<oe|^"
    "m-rhFs4?GM@b8IFsiovW+w!B(Oa6e`=n!@+5h(OqyX@@48w(f%kaPu={IH9hte*?!@FMa(arFT$w|_v1%jE5A%sGODry98PQ>%B?fA)$Q)35w5"
    "pJ0sgx*5|U#rX5_0_caxy7MPVWhjzwA7UTOyw;x?{#Ek!-_f6Rf0QvW(dA=>Rh%7UhX79#vSB0gE|&fv#(d`6kN#C`=ze6T;Slyk^ey8RK9>K_"
    "*Ujy&h(2}@c2%mc|HdP%4fnr)5Aev?cQwO1)EE8qSQ}q$;jz%a5SzE?M<Z^?{p4FqW_iRowqz^7IDz6TC2H@5vA&48OWQ&6Ye}ScB)e`v>LQp2"
    "zO;<o8!5W2k2LL$Onuu-2o4>A>vi@$bJgVV@I&=9Rl|D`X)Q|R6}*#V>4WU}0hQ=J;u1zj=?~0fysmrZmix{phUom^cpvl@Qak-DO|-bFRKNUV"
    "V;tZzes5q*4C;G7`NM4do_UP7*E*k?7r^SES;6qyhStB2#SK_D(byiq@ammkis74PHvfG}s%BqjQ<?m#Idvad;hVoNo{V<S+&udZ890S&XGH3!"
    "@~%Y66SFml$u+ucA_SR=D~BHusMx&k;o-Sdt8unqzVrzemT}!3nHe<uH5NCq<sid;2q~f)NMo??sh!{#&4i>Hk2I<_(cehDK+f-h*;bdXrO2&7"
    "k789Iu#HfYK_U3bEdt~H@Ax&@^A4K2_z0s8gcv{6>w8M-zv?NRd9+FK_u+AN9@7%L_+RGIZ?D59h(9);fUY#5$lk|ayZTR)2Nmt*)XYvAegZE+"
    "^wR`>3J(Q(7UVvnGry*PV(iR&@c63$f1Ofyx4G9-Y-)Q&QXH1v9o|zTb0a~W-}ui6JwFNs_3f|dV}#tk?0kX$_h>%DqR?F-E@0yyeDMsWLCnEp"
    "!rZ%{2cA!pM(mN!FfFMXz}#yG#2)eiZobHs2X!>l17e-Pw$op{P7uCdUq$d0wpT$@4ALX>hD4|r<JXdNyBSqk$`TLy@j1;kNlB@5BCy5HI!Z)N"
    "gF>+$v$!*tHZqV!@a^#~RU~jcqfE?qvv0h@Mb7@{FCLu31ofA=N-!t?ao5C@+2@d);-3=f34DlfTX7!#LhqqlGH)KrEbtgTlJDyW)KHy{IX*=i"
    "Tzpn|G&Uz={H{3rx;c-`g3|x)^Q*+<9Fyb66gq(I<YrY2HEXF5i{4Wh{zu;+cOovsz#PrS$uAiv{|xmiAXlMzjf?1Bp{|UIqVN6Bf3)|bKOY}V"
    "{U`s`Qvb)ctH9}vW!d}E5xQkWMP)1XM61S3lo=u0phE<#7B2*gcHu>79u{&a&C`jyJ<Ljhk4y>rp3}QoE=Kyzy{~O@QEHtSsP231TrJ*;&7xs`"
    "r#+il%$7u&cv2M=vL{+5pUlcl(xd3XbL=lITWTjq(#xBYrS~9HAA@?tF@S`EvWt&oWf;^J{@-O&&2Gl7eA~$f*OeDu(~b>CsP&U29~_zyC*<vb"
    "lJGS4O2HYp>Avo@oNbQ*o?hVT8kchFE=yjxRM4#p<M9GN$_AZ<V?2`A=o2$H3ZbLS(YOM1H~`vXmYt*p2suf+!W6a|L~%eJu5zQGSgH#Ua1oZ4"
    "JWoS#gG?@6Cibg<<x%A~;JNj{arvTxmz=uar_}rnCOTn{x}mYZE~Ud-Z0o7>Qomv@^|A{=;vz$g2;1By;6HkzJR(k&@-ja>AAXtD!^r{L7;&o4"
    "!#_U_<|0)m@J6A;o=s+qT)r$2=+okJ;REP=suYC0aVMq6SQ;SL8p#vP`qUT8|1~V^m(xG?tUoR<lM5BO|9l+4lt%yJs~M-`sd@Wz?#30_)zP(q"
    ">nU=Kgc^eVWEb5<Mt#BQj}FYP6$nJOPV$xtW{Pt3mf_d)e;~Sl4kh+_`m)#YJo!?=qtGY5Vb+Gihdu`%i&@Pyr3I1a;ze}vKSvhr8(dzVHlI+e"
    "O|c2dyznE#f;zBOu$RGCv}M}lC%f$PGWjRNu5C<q&?l@eo&61V11}YE+zk3xg|u!sec-rE-H*mhA~i-{y&rm<%I;O0LK<)52f8ns0mYAGI)WLq"
    "#&1xMpTzot47O}4PLXBe8=s;rB?X)!;gna;Z}0nq*z>8mx#SJ1!Z|{XKDcd}n!Sm)BzvKWco^aD<^(I0qw6L->n_IW?0QfII*YTb1q&TK=POLi"
    "C64?H?8D5u)%r^(j+QtuOq1)^EOcYe^i4h*&Q?QM03O;Op2Nce`@!w*vdd)P_76C*YDQEEUpUo7_hhRAtWD+kGB_X`lU1#X+@7%DA|G8nHi=6!"
    "LY$B{3YL);aLOk3Ovv>9WBaDbRxO6m0}uhLBov3bsHj@#z7UQ-SQMUV@1(7KmW{n`oR<~%-)F-Q)Ps*&mEYpT<MUsxnSJo|ggttEM@;b9Cd$2!"
    "ruIUS!~8PWxyTF9f+pd_>fp<by=|E|VxMK=L(<L{a~@FMHx@jmE#D+v@(!I{iGKvQWzXommCMbJ6KE#C^r-kqMf0db7pK6C=WP&JR69``i=6$p"
    "zza<OHs1DC*3E;H!fKIK)LVjpIBcSklr~BX1sls(e^A(-dcrWRykPk{33U_0GtTWz2NMSs{x)SkR&h6f6cgnAB=)Ne=K{^)NQ<4Xqe)WwUA$9r"
    "&255Q7TNq`lg^C+n_Tb*iX%aU!e#<dkVxm3Q=-`EZYzyIXA#pR2ec6ofWYG74i6?$pYU}odm0R1pqr*}Vrfh7a<Fqgo_HuIc*hVFR)^e`lhRHP"
    "3!3;K^HlZlRT(K@a?ikNre;#&&^_u4bf~D4PAp|fie}0m>Lj)ll!0B6-;b3J$%RjK8WkqA)<mv{9)MxOC;=wLgGH!sI{9a|=#7KQznSG5F67}X"
    "9_4QM(fv52ovU2iu!7lq?dw2L!JJi>-{Va>c!vGjpK|>U>>a9!xq1Ls%Xu`Vex8FC?yG!#1G7F%P~!_&{+|Gz7p>+Ri&0y$GxmfeqPr-NJ~UyV"
    "Kk;6ibOz|BZ+$#E=@y>;aN`rvP$+kv3;P7W?*`wOg=q{(;${0ZpUPQ570{1LQBbTXK5d&O?!iNZ&s3o{CJo_p=L-cQ511l->Sj|gO$fG&w}r*9"
    "?933JCAQ9?TjorFM%W57vbb3n7E*`z@}qHNesbK@Tp=AuS4gzGRO*RH@v?RdFqXW4s(Ukx<jTQrv?}k=2a`9&A@u~{&sNQy^!7HQ5{<Lg>t)P|"
    "5D2-0C@JCaH7x{xoeW&Ua52|^JX}VIHW%D!;GYU{OgNHZWT8LENbIdaMifsVo<6k)4pq6MQoAszSK-<<cZ(qgp7yo5PdRp+4SA1xvpNG7FPSbJ"
    "Ir<)pP&*QRr;tbkyX35{g<vcIv?H&=H*za|y@lOJOtR_;EgYo`NC?;|Qij~eis<sD`0C}dnsEEX>QpMK^CTlhr&`U!C$MK5M6M)Qw%qNjoeqC>"
    "M&(?zB%MLEsEZ3`U{)k^F9Rh<h`UCJgSya9=F?gos*dczZ4YLm7AVs7{`(XAH*p=?I^bzT!U5ub+eU`!xoyV*h99lB*j{x92#{GJ1##e#6o?BK"
    "qJ&jj+~OhmP?a~q^5|)|_#mgG!PhuKZ?d$1q*hByOCKHOozr?eCipQGP^WA7zjfTGbV5x{1s;KTj_%u;BZ>&xst&Gk?FL}B<q<p%7q;C;iDc3Z"
    "zZE-yfoO^r4lBr(O^v8NUKP=-+x(exD8B{_i)Sh=vTL(u15_&FOwfKBoRzoE4Tr{iZs`S!Mqz|T;5kGp6P^U@Nt#*1FeTvWAp)c^AgVJ=gOIJ_"
    "SRB_xjdUCBS^jWu&kZ6DU?0S+T4XpSzuauS(!@%&qcAWV+}x%fbicK&DHf|17iM97oISe?YoY`2Ax`AI2b{g!Y%DGYW%wz?>kdijyWp#iqnM2x"
    "*bU3yKw?kc=0tqyE@XD>*|W}GlZ}-MJi)yND>3L32;^5X=q9nzrtocU)8V;-Ei`p%>&}F#h)PHk?bwbr<gO=h`w#Y=7%P~1pQqvqBm!CpzoLFh"
    "V>y~;p;YM-W&r9He|Guor<6y>VnHn0rg<qJ^c{)0Ia#nBm~#Q61gwvk=V}PMQ^S^bVGAB;aF)$7iiGxOul1{~0}gUjb*V&~T6E?uQyz`v8mw`q"
    "9GDSo^Q7|6pvih@>A}%UOM)7Y6w1d*OFaUfIkkAE>llZ-)%KWWN1aJ@=@l*lV6g~6va>|rtl)KX^=fry=Ea6u!@Q~)r?!8S(y|$$5!z=P_BC4Q"
    "@Mxu*%$bLPfkCSMtZma1y<ECnAtc}Onvb`Mb|2SVLo~y>fi^n=m@vro{57goq6TcWJYuNb@cr3#9W_C8l(Ty{-HVeROP`=5<RINxM=;q;*_;|<"
    "N--v3#tEI6FtP|vTz3#+Y$hA%(n#+abE*#A6?3*CEHG^P<Ox`7;Y%brv1QKiT5Ib3RDxFmewV4~&~tF;AN!vwKW*%e@*Pd2R4Kjvo|?!8)8A*$"
    "a#q7a#T&xoYDCX%|7y#(5tPb~nrEQLI>_Y#OAgTOOEnB*wQq&S|EcC~j+vQ7mmHE!TwVo-1xJYJeTu9lM@(%>I$0CoUmXOR%lPrxX+1-ZSR3lB"
    "4McB?+B8SqAf`C(=9ft=H@mF?iQGJ~QnWw4a@`?6E38MKW!b7rVPo5*Cs&3-v$O4&rXo-wXEaE?QjX<ELbHx86k_SJQYrUn`iU(HmT4z5JUgst"
    "95Z#0v@I-3Thc2fa;fQHcf>k#q$hTLjcu+ZD*JwY)DTwaJXw6!w~R;e`sR{ZFio@^{Gs#fwICucP<DyF77(m^YZ}9%R+!Pw5!k^@Ph8QVJSR(o"
    "-L4OVR+J8XY&XLKKu$!2(@j6+sdgeBSr&A6!&JWRRyK=?r&IHXH~n3c<Q4IjF=6`@-}HLHCv##R;Z@wgHLTJ}ZTUNG+TiTAUx&o6fcU?j@Q!J|"
    "x25mJx1^BggA{}>C+D5sQzz>lP3~XeJr_?FxGI5dJvEPDrK^-Dv7F2Rnm_M$h~2NMgcDb!R;ji?5*t#uZ)|xyBOR9`F)avG6{a%+g|H!gbU5-*"
    "TYt_{nP2CNNhdZu!|m1*PCwdQWq!VCy(Aj4A?-3}OXI@WnM>>m<g)h<lB7YOsnvQ?;HeNoTZeQpnS!E-dI-ID?E;etq)A2tat^9QRs{JO<;?6;"
    "_FqLeNqlAuJF!XdAmGJCT!c8u_~UHMVjk7mTqXW}b&j@7!J3&<4o@Ei8ymJ0C~P5vNv^SeWZ8V^ENDw_SOHcxvr|i-%pt%uZTy3480ZG$qPT?z"
    "EK^cQQ^n?LVBCx%^KHR!+2(^_e@+Z|i(u~si|RPy1invbX_-JCJtyM$VrCTO3w2tT{o<G-y)S&^%<4;f&@@TZh_j8J99_CPSr*M7))r{E(TbM;"
    "%*-tJ;L$f0*`I`9AvLru0zylh$uohKSA!|OHKNqXVaR_1%=sdaiBpS)@lC99RHbSOs+3TN$ANJ(8!P6bPnP}UC+`#c8x&Jq+LcHh)eIIx`XgO9"
    "GpEvOTimVl#C`H4%b178JHiefFN5BC;f0Ic{3r$yq5BXa2)v@$Yj7Ldehz^>*niHeBZ}i3?@fcXj9q_YUF;)q99YMix`df0GlhVU^8_^$e)kS6"
    "Es7HNNY-kdPNh<@<vZ&Y()gAq6ni2j@hUC|XL9~V7mF^)zFW%ZO%-7TvE^elEvEC$0Pg!PdRLRk1ubjtyyo5mS7@*wn;y(!{9h=_HJj{Vj8CRV"
    ";e_3JW`6YX3^0?DuSjC^7a>#isrfe4BOy{!GK#|)5vJb~)OD1Bdr{14&)UsG96D(C99=p&dncGaYc0{q7n@SPkYbOpi<?MwqKb!C{*M&YL>a=E"
    "Qse(dN;zIC49^$WnYH!8O`rKlQkY|Iws~yOR6&CoH331@$@K*Vf+M6qFO`;HM1!&1X*9${r6U*$?AbGRNzpAS8#zRgMptM3j2*&n2=O_%X2P~$"
    "o^z7@lyg*mYjYgIW7t0G=7a(C`*ZZq3sdJ>^YinUu^tO`iLEU8({*quXv#)pjHX<%9CJC2$FoPm1RklNwFO0!uM0-px9+>KVGaYDm6G7TvT(t!"
    "&@fI<*Hg%oIwZMM<P74V!Nl+w8u?W?avzFMDPA-&QkpoiPLzZ(aavQE2uV?M^ZJbPu<t9A0bE3o3Y&SvYITkrfhFGNQaN&iT5UF@;@S=@MXgo~"
    "y=@Jrpn0%qxm0K`0Vr@}<(Lgl=?2r^q3N&Tpfufh%*+Vofp%z#W?UMM&(UU!)M#BQ)ryNex4P<@=2tLwfZT|JTm3{;LyXaAYO7OF#A)Te4tq3~"
    "Dle^fGJmzlyNaJ1pb94LE0--_qxt`}3otI0hO#_xa>TUZZ0RC!>0~GZ@c#SnKMPwI9tlor)~^wpV3|JUj1u)m;YKd*lPXt7p-gue#$BH~yIyv-"
    "66dg5W8_k}d{eJEO__t16dH<EobJFvMrvGzlFFB$>zKr7cwg0JE9frDg_VWkF>cx{B_<y7k_VF*l0rK1!UdA`I(asE+rh{5k*j^APRiPC(S^AJ"
    "p^v{tP3BasxWskd3fX8DT|CTL5tly5JZ_NQr(xY3ROZSf5R%<10H<JXZcgOQ$l?@tuUeZlIxPo)lYFM7S%}7hpK<st$#V`Cf{>mL<HQ2>^O5Tl"
    "+OTTDcstm%o7)aYIGvvEAy{1yt#zn|>Amk$?pugNBv^lnJ52xlPf4MWm)<dg1O@7TSlEMgY$u|yABZ?pwwk@N(!VrInQzoWXCX<hN#-kxq29dm"
    "o>CQ#Y6q4qU_rErP}!Ir8>H&faXoQoNm)wR6Wf1b!FmlP3WoQOa?hWFgZ%j`E~Vm|eEkHDk|155Pm?ZdirBUZm$792%}k&C+s=YV^5Bf@_OmQa"
    "r>0>d${kY?t3oZFGEckeiC{MjFm)d8BhP|#ze1J;OA!P)uTG{WmYGlDgfB#Caiv)K&4YpCSY-iTcfwPX+GCSMFO8CLjXhalQKtOPW!wV|a|&4c"
    "T;{ES6B_~{YDyjVyaQ&twS^<Ovu^YRBE2dtcV@HMm@c|3Q&TWq^tGKy@61t@Oa;B%56cfc|L|{p0d7hpr?oH7aIS~&INcZEHjaogXHdf92v*ll"
    "LUMI5BjF|*fmJGvIhNLi&x&Um5p=)Wy@~+4j)}Wkv{a`MR=Scx<~o+C<vCzy5`}XppOGpWForL{v*GDq{K~o80|#?C6%y{!BP|ER$_cvNhnKO-"
    ">I}?v{3T+R5Op=Bh%_QNu_TaC)x7d-G=Urq99b=xp-Rdq&oF{-nhpI4F6sHH{~LPW_ud1SBs&%EK2-`gD%$>=v@On^8xDt{;pf5+$tYD^rm}AD"
    "GAHI_pfXbObu;q;ZR<cjd+jq+6DFO`B2k;OKb)S{j>|-P0g$E&dI37K;9`jibCXE&;9T1LwCO}bD~aV8Rjl_oJ5BXsUR`yI3edqZUj*0z=fFC^"
    "$t#!)KyXzOeFoSE@}(UtV2-53`b?i2simwilMTA0H8aTOSLHZ;=Av|9<YT78sTz-@Vr&XY%l8Of0=0Q|CJHawY6lqdz-CxZ0<pKZm&cl6fN#fP"
    "L|6o43Ynxxv~4}8S>|R}n-s*KV|3)Qt_4Or`{UVq-Ar3USmP)PK+VZ;huem5D`L3(^8m888fCm8$eG!(WoEj;{<sPjQSM<aFJn0h!uF?nBWF8?"
    "f<h0#$*J}bwlk}2b|stjX-$14+6+shk<aH1^BRO#-ejx<mj0#A-y2(N2Llm?yf_2*bKoHk2s5Z!sl|j6nJJu-cSbmm^?>Z#y#m))un13K4dfK|"
    "Vgh3t+K%&-oSa6RGvgw=yn~7)rol2d@{eciw7ck|Fo?k&ja~ofzU3CxDyYB(EW<kIp7#*U{VuKVz{Lt$EW!ncMQc}(4u5l4CCw!MS)^@M9%-Hy"
    "7gwdD=zx<B=*bP4Y9U9g_J|K>`IIZFF=0UQLW9}a6DLljrlu@#poEW6uUgw)EkuIO6X-NKe70U0dQ+a3H20Bl>vaTLN<^HvDIF0UgNOw4{uIbL"
    "KSDwF)1oISC3vuZ$dYIu?&WK^3o5n{B@&C))w)=x_Y8kgelB<srVub&$k;oJ)Sz;Ho=TDG6l2NPss^ii(&$T}eSU~?;HMYO+<j)-k(LUN8|O33"
    ")vT=$I^eJIPBU|_LQ9NI44kk=G<|hmlqyQtqJ(|C48kg9NS0p5JiT6BgLRhXV!^Zv=Cc<Y>n?kRqQ9WP+4j&=2>!iy%y!`9dPc;F3daa*LT=I$"
    "ow-41gu53e;NAN4R8>gp2Z&^VoTEfIEGM_Ord*Lj%}RAjdIVIMNKbrOrT9etNCr6B!7>qso;cela=k9?TtqOyB-TDA8X(s0U0ASDeav}NaPo4w"
    "H#U(pX0GRg7e5hLA=pCexpho2=Aa6OhS343d?u(6{J4zQD3dCD;zreJAh5BXDb)XYZz?NFeriq6yXnS{bg6~3-Zx)Z7wst5OU=BMZ#2!b&9MS2"
    "1*m1K2H`-^2{zK&JMx%GGVhBRvwB8EE0%CL@nAMpH6ks5Y_cq%imOCFGcDv>hcxbLY@uC0rSf6_%yX5Ya48}JMnFiKfurx6*lo+;V7CZIA=$xV"
    "g-M45`<w|=9!s7Ty9?Y$t9+V!@rz=CmHay$n8^wqEh@|)F#ean*On(S=MW^_rPjhzpu;o5ve5PB71M0nTxBuT0G3|V&pKsYKb+!pD@2h;qp(nT"
    "XsCg6SX4b-QxG}@z*H~D&LD!iV!p`ZobeodFFif-+`RKV)hS7QQDe?Szxm85d7P2m6bw8=XK;3qd8<Ag+B11>QJv^wDK4rK9!-VnW1Y*b>O_th"
    "Al#hP`E7wQU=25w`-2B367s^!e3VR^7@7#+a84rZVj5yjD%Q#wG4n<UMr=k{3PHslvfcp=TG^Tvs-F<75uGU(2?=D1Ee&r}1m|QJJl7hN+Y=_c"
    "WyHj87C{R`V4@Iv3F43?0)SMM76b<<zO%Fd_u%d3dEavm<Xn=+J8pgps6w4usgWapVEV!!HBGFDin%JdYXd;3Nf$HCbA;jkOeXSL`(z9ViX5jw"
    "J(W~c%H_%LM+Iom^b#Lz>+9_{1;)8D(PkYS8~DpFn|H{>{66E#bHh+CUfl=#b{P6*5+j`qRbHw(b=JZkYaPrR089ijaKfMF4R!T=m64Gyc}=Ib"
    "iALLq8U`sQy2YgjDX9}D`J@FZ1!mvIE*P4Pc-O#7)_lAyR+_a=wW_C1uZY)v%>6nVy}$W<fx?yNymL<RtMx)rdlkKOJ?UieD9l>Q@WNo^F1oKY"
    ";IoZl?Niv0Lt@PTxAOzSJ1PLSh~aR5sxV)<neX`9aMs&4Pz*ElU59~HEzbJ|bEvKpnz?12{9>6W6@g@65g#Fh7>clsf}37XoHoqnt6Wj=$r0B-"
    "LqU;ewsSdIQGy)~N8;JAL7zHtZ8mBmt+YP1IvZ7&N2k<KQd|LxE2k_K{{5;Mn|f0h*ez+xwS}6ncW%n_I<_6Gs)Y`q1{~_G<DWb0v*iFX*rcGH"
    "4s<D@P(|NbH6zTh+LP{*ImwDaigWhlzZeo?V^|7)3gh*-SmNQvr;IT{#fk~!i{{nj%vt-r+sni=IuHYYaJw-&b15nIT#5j-F!7LCthG6)NXV5C"
    "&S4@s{A}3<YMAjDpnOqkxuuJ*>jbWg$V#m#d5IfTdHCPy_kkc^l^;pUk+4sfa~~6QF<P=G$^1%)j&fEc&a7OaK5?M>586ly0<`&<e1?+9$%zW("
    "SFU(;@&<Lw4@IFb>gLXKMbrTU19NYoZcwe3W^Ol>BHw#u#nM9RQ|c1FPT<71mPs%dK`&U<&C9n?41{MJY--UNFEhHO)1hQT1N|DG(n$F}=E=JR"
    "I(PBVGi-<1JTI3nUq&}4X5|5^-LvM5q4YvF^zdiSP{2V4X`=~+0%*p5Qh21d+ii+i2i$cbPG+RtKS(VqPv2@)tycTYLqGQGxe9gNJiScm0dv0l"
    "_#~d&e#zLls9IfKHUr+s$3f)~5c}>;$~RJ${e*QeYhu3Ku~v*Z3?y>K4V*BAgO>bb{V~$jF%gS=>Yl;4VSiWJhIz2A6!EL<D}BSbt-EG^k;V|k"
    "E-b>3B9ddQWTwoBNQAayWS)ARIl+kr^UtVbA9L%7ZDx)RMgdu;mGD(w9uKI2&XGaQib$l9-?`ehBa>tSz2_HaUwuPrctRf-!4Js}T)}Jp8(KUT"
    "`bTtKD)o>8jux!z?RWU~L6}j%?f8{dz7KLhiytsE_NQZ(?ZH{eZ0X=7^YP!a7kco)9U-0%b}^{8=^bJiD_i3yEk@L(W;25yTDR$!Hy(~kd*=5G"
    "QuN3KabNEsA|WVlo#Dyu<z12wLHsSr2__`|glnJEk=CFBB4~|(8(*Kigl!@6DC5yoF+E2V!5VW#TJBgfDlhGZVM8aAjtF@f|9;+D%Q=LHCq5IU"
    "Ea)rg3h_Du$wB-AP#>qFPIx##(e-0{?El`V|BXED4Cjg5^5wjFooE`-xU*CK4<RphleBT})0*v!<at7W_E#2qmTQsN;@}!`H4&fRPa#$Id%|)4"
    "{ylM|z|oT_@Ga8Bc9sa+F>F3a=W6qxBdeOIfB8?CYTrVY?+=l@ay=uKkn<JGZz?JNGf)4S4Eq(1ZH9#@6X0K7K#?N7|EE?9-W?yxN^?o+aCad*"
    "3`r=LT#7R>CR$oM^rEmz?byfhh_454tnnH3cYbOU{5Oaz2&rk|MIkdt7e9qTp(+D#XYH#WeLyu42b_U##rR(-bqejf6)}p5eGZSM)XWc_W$;Ib"
    "I5*oZOF!`g#3ePe?s+g_j7Fd$AGiAdA`~eibnggcp&gRRxuDI`5^$M!B{rO(I*B<3&O72bm1HV?-Sa}<<TZdz4m&pa$;<B-a87S)Q9t}|oSONC"
    "Z=)_LZ=w%zn_6)$^ZqDBi1zgwFB>8nfZxhdg<U45v+jT9Hj~7|g`{S!;yI=&gV2kzn6Go5c#LRire%O)cboU4Vw8S8c8(Ho6UB4x^e1bS3fIg-"
    "DTJ%EL<c7_sa%&hLwqn6M1i9)f`4v){T5L<_Ws79c2Z=%J7NSH@KLEP;RT1+x0oy*cuDx8@7K(`??Zr`wvH3q4|9=^Fbx)}J^<GmGz(ew5Tzz@"
    "#KNSVS!Eazemf9ELyBmG!AIQbBKB={Sv(P=D~MQHv&Dxs?ix5Ou$WNzEp;BZ+G8Zn%OLL4*j(|NuzZC?VeIl=O30PYdE>9CUvVTb`m3q3IE|0m"
    "{GeBv%L!6#R+{)683A0@IyHAYz%3nV8Sp^jP3mtWTiK5IZp3$lZ_i_r>QXUfXKgFN5^RkaQ;Y{fUMJCQYF<Vdm3fDkxDdxnX6}W2o&U~%{(pY@"
    "qaWSh`{IAx_{&GX#u*bI91g%C7kfyht@*@I%)aD`sunb$uN_-a0dtYx2j)qQj-OI<7Fu>=7Y5pvBF)RQ3_Yzv@6Y%pGju>|t$h<*J=Q9M)SkuW"
    "mAlfOqZ$0=z^wc);djptZG&9bSVFwan<I0-ai8wYjbbuVB<9C_r8a%4<3oIivu1iOf%QtvBaW?Fr0v(q)DZa_@M7^XK~RI$65B&3)`h~Rwpc49"
    ">14^<AGT1N2{V`}xh4@E5q1r{Da2>!tkgq(!X2$#i4A@!Au@!2@EpUUH7eBoszO1+&!`<tvHtP}Gdgd54KGj|+Ot<jLT4uv$aW2Telh!jr0715"
    "PUMB8MeHE^Cb;I?1+BtfcC}MX`j8%&HI+-g^x{d1xTuy*rn$qW$Q+c-px3bAofJB?n&O1pZDtVl-SV%k^Kj<?$|F(iZ<@qr^IYC@`P^Gt6>Apm"
    "@8{1132u*SC;P13!KrvGAnzMyTo?`HbTNVk>>XbN7scuz9hFCgkGQQ3^5TUFw5}5wt&0>TLxkVdIewb{@iRyJ#Sd)0@IJMH+jqaqEVsrSzrv^;"
    "e1=p;?ipclN)|a>ESF_=YKmgwzidn>1&E*f@l#VCT{yjhr2Hz->|YD{%*%b%hslQ*9aCV7!T)sZRb5vqk5ls+wMWnTmp<gFILCi2<qt#;un3Fx"
    "Khsm5^JKdXz$uA?g6f1@1+G-HT{zq90lesE1y`kVq?lp?7fie}VQ)o3p;)o$A20Bh8&E|rGNlVIGC8q&^^%7lg!E(+N<$(@e;^9hIC}JeS+0*3"
    "7iqOZngpIHSxDL?!P6)&O8`0R$)u4PxL)t`P+Z1via|W_vbu0Zx<beM4*2_dUvx+zNN@(aDrRefAB82DSQYN$(!RV2L!@RIdgVUp^2o8a5}u;u"
    "oD}mPANpeC!&e2P+RUFX_(@P=up^O^_3QbGZfwE1q5%YPoAIt$K&l)T*v2k0=!dK4DF4I;s<5!ytyQ@^zkG&2I&zERMo4uT5M`e@hw|nm8rC!k"
    "*xclV5vEn7*-uVk;cZb_`W|LIH9YN!u0_9afwOCkM4D=ML=ZEd{YT%~ZS9M%KB40tZFCBEZn55Ge6)Z7R}`usa5|{Qy$ti6js4N;$zpFu-Y3kz"
    "bAuv|$X}($dYbMSI6qP1)Z%o$<-Bx`|M!=;Jp<kgTgL_E`4#0e?1F797oWa|Z0|Y!&6Ru%^rV3V^$b8F&hSY592@k^1i3#$vq`>R@@B||6zAEt"
    "i02^Ja5YCQz8j6=SgezmOAPbIBARofWqymjAeg6K18+DX1kPzXWw$|ueRtqvl7QzBQ%PpXpMU8XXt?3(t{L#_;RN*{@Dwm03Cv3fInM3xi^PPa"
    "CyF8_)Hd%S1E<2qU4Jb^uzG&ppFv1zd@AgxNUZ7lwkH{l!POEp@4MXX3-}BjN5?H1v7HaZs!fD;d1xG4AE6;AXQ*i=q*e0@PDxR4CDT*T9|QM<"
    "V<^s!TRd0khzhUffFhv1i4HhMt%3~w;wP2$Wjn$)tZi9}bP)h2@&Q}O^1v9xf`G3fyh;2RHH!o=tn8kC=Q$*0RyT018EZWU#@Hthg+<4ImfI7~"
    "6qRuc9VH7*a1?`yT`gN;A7q?YRJc%t+aW2Qx6sY=<#ur{6id=+0aF(Hm(MW5Oz=x@zWNMK5tv-LCzjb~y}v>~yMFqbj5%tSFl3fo0U=SmSumGZ"
    "h1g-ChX6b1k(N4amJK_sXv1eRL++imB@vP$BJ9f^<Vpt=fWfjkVXd-1;4g~*zq2pvk>tA4yH%B0m04S6b#-_3#$MQDb5S=(q9}3X8LiM_%#25t"
    "VPFi)Fl+<XgAD_I@WTLxE%?Dd!GFO11NMUrzt}Jgcsv|KvvDj^Y>|>kHk)15T~(QtTSVM@kMCLT77<w#TqK)S*_DwIcRBYg-}jyShI$R&R>iAC"
    "p@#>QOTrxTJRUvqjk8qd_2|M7iW^BW*g}8n!SVAq!A&c74~Z4*MR_09%t{|m;G=#CLu2E`Rb-Xunx5zho!;U-zbOJj$NbCxsCw1C{Mv3!iMj=C"
    "6$@l^KwJ$~J)g%jskyJbj4w15(m9N7E5g-^{+>q?8P`kSVAZDu?imflm8BXR`P78+TP(P93?<j80TAKMM<eMN$jp<U5}}X?0jg^Qh;}-q(7M;N"
    "Q3^Ndlp^Kh@qE5Lb-Rvi#7QA6cAv^JQ1d4y+g+qY1wlIowv2J9ZK*A-!#Lr~NE^duU{|g}1PLp9iW~ZhRo4~;I&WNv-U=k1f{+kaCBnlYkl+*6"
    "CIG=L00CEgOqdo_?b%Qpb5;W>ZC9<U?Lqm=Uoza}QNZj@CTewtzO^(rmB@BvcXO&sHJe484=`;wct+cM0nbPb3rUG9=i0jeec{UUR>$-@c8pR~"
    "N2xsMagxPtJk>Go-ttuRBh~FrCZmy$*`kXJ<Q|{Jb-G|;7ptYBw$ibl*!}$mL%Ce-sZul3f<JgJIc$%rGqIBmLo*n39>6eMSMMS?tGwp12!;0X"
    "OUwZwMYuXPT9O?)LNAJvq0~01NMobie&2m_#^BkCq<p-jYDFz^ftly!+_*odl_=d`7P-gG9ZZyWNv#eTZ;L(Ywg+nHWy65#YB^$^mN&5_BgO}L"
    "Ec|Gf&@L`+?(Iw#T318klV~i8g*mgq0O0Thr}k62FplGBq?1GCWAIu9&z>cw-g3qKDz;YnP^mZGpxe0=)J%qz2%CBBg|(Q3cR~4Otc$>8!-IFv"
    "X0*PHnFo}sTa$koz&{?$|M2H%b&eqQjKdFO7nq#l*lLjaG5yusak>6<^htcQKFN=8_<#yO+^QFVxSHxydiyDiCTdbu+Z3MS<<`byHpOF9F?;Sd"
    "4$dKoPy%&IM((f;N4jUDtsRK|QTFw&D6<xvZNg1$+`!OU{y$2+_uhCSt<ffjhn&Y`ax1_p(j1vtE||K5gM-RYKHB>DM>xrbYvNRBw4tpy$=!m_"
    "R+1Gg-R6?4-WQCGn7WEP=HZq_?Kh-|hT4RbJ;rIIiE4ExWbR6d_k%UhdA7m^1qQoVJA{j17nKjdg)!q+_ZpoC@4jn~OyS~-b+Al)M<93^>P72)"
    "zIu0c_4Xaug&}X2Uaz-OP>y?#pa8OV@zk1NpA=h=h2+eGI&j<WVI?MH(S^C>PfoDq0^v;jSuD_LTp^N>nPyo)kW6?0sYk<ELXrVdgv1NDQuf(J"
    "zuFRZzC*mB2bZs2jR7&5y0bH;<-`m3_uK;kQ<otFcaZ3z*>#83DGAje`X0knH}h+(q`9*&f$(tGTjs@Z<V?{$Y*_s-C7E#|HRhH34-{O#zOcr;"
    "_S@)$z0RGRX*mtoCs)WHuq!x#7f>tx$GG3m&hFjY-Lr55p1Y;g?d|QmcS{wB!{hNdETOs07#`2oJSxYNp9>%=2T#dB4TcR2;i;uwew2~W>`%Gf"
    "ki!4K>*7UbO&SXHI-O4JB!0lDX<S(u^8@zwu&ZL#Q2NB~vzA3lJjFI*EIpZ=n_-VoI`TxE$r><_#dLQk31kKVsmEIR!%%`&D;>C!Hy0-P2@y+O"
    "uZGRd?01KewEax&>{r~Fw1#8DpP%RvZFK>`;**RlPAI^H+(GM=YePyg;~kJ~pU+K-EDvxs%yq5=7%n}~@j@M{KA0z3dQ>MWKV}$)e?k4|Dkcq6"
    "%bV!rqpvbc6`4Nz7%%hqF*}=6Eep>oS$9k^HE4!)4Pm6AnK%V_>SfIgtC%sitD6aOaYn<`S}eFVeO4Lom-xSZL8*K9NdCcYy!4W~xhYfeM|14*"
    "_;YHQ>7kKjU;`+UW^v!Y<NkZ!oktT7l>}SAX+AF&UJ#aI3=;}Ul+6iV+IXgnbne4R(5K47OCn3?l08V77<Bp%hjPL_Awl?%wN-&#0@59n<pYh0"
    "+<T}Cv*f8Q+phGfqp*?1)1-?glee5#`m7plGd>xKvjL1kg-yf_Z&gte^rOddYKoCf`VcA-O=+av9-;6AMJigeE|4>w3-G-VrnMqQLbgfQ2Sodg"
    "oAmfJ;0dnaYuBzVMBUA#tS|Q{!H$t6VjE@VVC8baF=(Ag6vPTkT494cJ(b|>_dD229wzza_b;dmD=V$BW97v-{;CLEzKoBSbep&!0yc!e-uXGT"
    "q&^xrm-=Xbzp3<z2c$_v#8|h?ZOJ*)NlZ+}SQgLc^+?|s@WtvPFs$5L@fh3a?d%yjuxt3*pN^kSim2@{FQ~-tm#D?FnF1x4rBd_AZ!AR}Ij<<|"
    "Ao?Q><2_|AMP3dPOg_INoCp?v-5|`VnAy-o!=eT<Q8iplS*i~{z`jBz>eYM_?fhy2x$gJJD6TX~*-CCMNL(I16!$D`nSu~Ub2?T4HA6X_wq_AV"
    "vfzoOTAJjjfOcvy<Vv6J&uTWC)v1>iNjR~XmrhfhP?J(6!c{!=>29i;jc}IH+cGZ<BjD_Ac+tJb5{-(~nUfY>0rR7B?ti%5y=#lzW1oH?CWKWR"
    "n|!bPq|ixPn)v1?Fq^C3h}6g~nhk4Jr@mA^OY3jIo$CqX``Ac-S=g6+#JX9MA*#EXg$=Yj@7jwDo$m?j{wR-6!$P>SF&rMQtI?LTr<X20eQIHB"
    "Vq-{?v54G`nMZ&**tGR&r?a54pK!{CW;o*p6~SUBWO|zv*KOaX0^H73yuf$HUS<WlH4ztp^{l?NRm+QW*V?&6P%JOXxBlS40~a8oy)WrSt39Df"
    "1xe?;IQIl5#>>wy7J@hBMaL}G7w05yS>zDvj9{3n*Q)<wLkW!=S7<!=DIw4FaT`2V9KV8!&Q-^)rM?TLOh_DN*8Hn?)$OfIM8-&t1`Q$`&G|Pk"
    "RG9SrX}d#c1F8g)ZvE?pnYBrE*0NYE>DrD0drGmOFM|*+sxwBUQ*0sIr;oixP=CSwaRR3SYL2p@n<!3BKkkxZm%qs_WZg^_+(aR{x6#z90&K)Q"
    "dA6LeGgl_G>h|kh2@RhrXJCWu8Eq?LJ{Z|#=aF%+3kHh82cHDn8zUF$(S6ExIH(1AJ8uw=1U@y^M`J@dO+5bR+sV4-b7%kJ#b{<QOrK&G5xj>9"
    "jMcbX4&qWD>CjMb5gHlG)P54Ffklmcdf@4TckWQ9Eo~E}&yVN|kH%x@cDo<Z>rW1qg8It9LjS27e4=~?@hb8BCBY~8kO=umBxqFqP)OBRtZGyG"
    "JRzo#*H5YOC&ekJn9P$#XrXkwQ<WZ!;Dxgdc=;td-|8iR23<Gq{MuL?YfV+#ed3-jFaJgtJ2_^Vc)PLTtJa34G1j+Xb<5p<6*VcM(q{(3t^?%`"
    "4i0RcDGoKy9mt8!ZqCF}^OXotEnpDo-MNm*^zGo>0YKinIx#xC=sv-PV1L~CbZv7OxZ=?dsHCA%s^2M~dG6Vuo<0fW)rKpY*z{+GVMGPL-GuDK"
    "`?!qRdd%l)d<L-xtsj{xQJI2TTERJ9a@I$qWTAmnu$J;Um9OyEOU-2eph`6r*^Mv|(t3%hKH#i)%F4Sn@hR~#{GPUndLvrq0!7NaHyg?AUA4Pk"
    "g}A4(DX#CLx&(dL&DMQyhuYkTyy$RPma5*#HsJ>$zA-+){(i5YnOzL>-+eD8j<1L3tT-a4W?4^&#jRKyzttg)86&ie;f9A742ZBdzw!;cxvO7)"
    "of%;S9A}TS$mQ%xFs8MKI0TZ28@wW(Je!j6kEeW)GCHGj-h8eyrO#;EGU?q`B%TVXc;0Y;VmgSHPh4)}GxmG?y&kvH&>p|Bv$tn#8$&k(J=SDq"
    "F(`9^Rnahidlzbcmx^gnFGNNv{{CGkTLklE$QPfiINju25E&w4excDNfDtXqM`Mf+3k`vbwxH@ZWDpML_Rejgxa-5|$V|9f2oYVdB*63s>#1j="
    "FDgFU?gck}u!BEHl=Ony#WqYGb>#~9s-12t$38utN*}A{uwu@o;v?C8HdcW4AxkeLX_J_phZ<(96LL!-`{qLakzmma3NI=-6;~_f(ZZTd$*5O*"
    "!{K<gwe7nbYxLOM>%V=Ui^S|K27PXmJAzp&WfQe0IHsOQ>1x|JCUpYv?58L6ndh}iw+n7U6j*~(E`wN+Kc(H8hlDo`DMFL5-0hdj>@W9CJpo<f"
    "mT=R*c`l-tJEXcbyQl@JCI}#-WlEwM@k>ssN<;ksU`Ft01mk+2j1*S+R6TnJ^~?)o{*2Zc+FCyT1NC9?BzB2ZuX31Ky>aEXZVDHrkBdVg%Jq3>"
    "YQiBAK$KUo_LBQPQEsn?XYLBmA=>!nDjHv5NKV`d6}5`REfuZHDM#mWbQ<pGRP$g=Dy6hD7+3+8n)deKRQ{Q}u!;Gw?FLl7R@bR<9U9MBVQWe("
    "V+=s&q)#g^hdcXIdg-t1L%eeaZ<W4^heNp^gMYf(g9nQpxMbp5P6Fep_xyBvI$`3d2Yq>A$^<K3cLo|tpDe>s>eLcr^8ARZm{^0Y%U`zPD97Wu"
    "=MS8rKf@1^wm60$9Xnu(^yMT4Hw$ygk7HBC#4BjC`K`OV_&VkGwf0pFRI`he-&l~5k(%=JNoZwT9>x9k+oz8nwW>U5iVbF7K)~>PML>^j3W8yD"
    "h^^g>wYd(p|HTXaO*_<?Yg=$-=S13DjjN)P=JNqk`I371WoRh?B;QM!5X;<S#xG7zxYxT2o83SFb*Qi??VOorJd7dp|F2Sc+ph_%;$<ip-`fU@"
    "=BR6T$w$96&6dmC6nTTXurD6X%1T(MGc2-8IXmQzDd^4RU)pq5_^22R1{)!!(`qTcDPZV}D$QPix_Wh2@I8CBP3coA4Jn4zgkUlQ?FauIn!Y)b"
    "SsoXC%2cegHG51jFFUHq_m$F0GRRPq%aK3}Q!Esd5O>XRC_=4UsLz3YXbUuWgCQ}{=S)@F$o>Bbft%&%tb%SpNwz3>$Dzrxj^@;hW`*?RRlGk0"
    "X(V&j^T{#VgOx`xuoqLQ(A$x|E?-X5n^oV(Y45%F-szcdtzjVUrnK{Q3@^i7Pb*IFM+N&ON}n3M-<HF}`|9%Mw)b&ng=8EyHa5-<4^K<7hmTX<"
    "hh3^<Hl2c+4ctTR&@)WDqA^q|kKrhI$kOF(+0Q!0NC)6Kvc0SBsdJR}O(O#i*$z(bXD98#NEf{faB!eWAO-Kw#^8Z)ylEN&yhwp<PvW;lPodyt"
    "a~Y;T`WV{~84f|FWb!>)*Wg(ozJZqkmSkmEE0S2dckdp90=*WS)Siccx;6AGIx+IBES=XHRRc_+vYl-0tJjcH9OQP^H*z=5)|EbQs^_-%NbG-`"
    "qMpHEMJrM7w7$h1<QO~DGBGIkFvm9I8%UwI*oYAOy5ug&B3oT^?T<EV7gKaSNYowd3}*8r%~dN-hk#&7F$No<@4}$I7jECa-Ffs#Ju%5#7D;7p"
    "0yE~I^21(+rb1>j{LS3YyLU}&9SPpR(!6?P0`>tQkO!r@>&h-xal^Ot+SAILtGwA6)DR)Hqs0UR-)PfkRS+>rIG_*;zQ)$+Eh41n!e*SUMRI;r"
    "1h`7(A~7KS)bRjRE+5p?%tQmrOG1>Cp}BPpV>S1l^}Y1I1-BL}^~oX>Lta3ztK=2GUy9ML$Tpr%RTV$`qe4nhMn^7N%xs;V+2BH4ym(=y^2IQ7"
    "GSN|dmG^F}du;DsL(H=!7(E6%`C{qXo^z-#hXV&AH68JQp<N>%Qj>W)Lv9^O-|bH=qgcmf78Or%fEHm*b!;R3=2tqsWpmR#I)j$SnS8A;<c0)j"
    "UJnL_2oFf<46HN=j6)CYd6hH+9>ICMRVwzDBbv6XvJ3c?Picjsuu(+>g79z1aP8M*)LAygm_{Sep~WWU%~Gyk2?qc*rO$Jc*T$5U$KR<`aL?KZ"
    "r7{WJP`omd|HS9hTx2EOk}oLNU3~Bl5_7!RaLv~t<xc;MyA=4$ElVv&GgbQa1p$NE(B6VP6J~{A15`Z=6d5iZc1@qB^Ufw_KFTU6R(<C?JoXVk"
    "A_&58+J#!G$)G1P6e?Aw50*vSa4E`rp{|iJYh0d_Kt{1QI`)vQy1v+du%+yb$JgDJA04`<u$ZNtTkRp-sPu`f&^45kbKW*8_}H@vH@=FP4DLG5"
    "uj07I(wl~)TXALbYNbtm<$f^Q#=C;5R!?sz(pLM727dkZ*Ck8?_1qnZXp>zS4k4v;WlEn#QMEHEd|IOyaus{VhvZ}s_O6F<jBTURbx!$C9L|E>"
    "EsMl2s!G+-bvp=86nqoJbm5b+1nvSZKMj3DBpV-gc$KJL#&pJ7YCA5C!ntR?(x=B<7l@UhMfU6&G4D#Dg~S$>^8ku9dF_jD2{W{#QXo&{y=2~s"
    "QEA>^oK|a-+R?d6pHwRL(298>fn~4fj-8<iibyD5!a5Hot>dxMXTXGI&=;sRbNFwJA3=79M1%BuE7E+-quQT2R~PH3Z~rPiOd`x`v1Sa)WStVq"
    "3GZ({=T^mbU+Jh^BG3%Z*Dq>KTw9BZHt{R`=_$+-#)pg-LO(J|*kC+=L;^TzAP#l-StTYZvF4@;_)A>u)56(7J%`xHG|~LzBXs||vMlh9yLw_1"
    "A=>nes7WTm9cM)c!CnQ;yu5}M?y3sI@@x#8i>ik)Z9qG5MX_M&OdA-}M*0e$i=D1_3?rX$sIn`5%$$t53>C{Y#b&r_jRAGT4C*8SVG;UDXZJO$"
    "vh%0b|0+pQAOYzx)JxoBJmv3ouLljBjn=-CQ7koGFfLT1tM<|n785Aq?hrc`vn{C9xf%0D&L$nN???Fk)vMR!a66!XRGXFOgLmAkcH+g7Q?g99"
    "#FJ;a0)9kDH*d1DS5@4L2sTi6H$NdE`hRP3c};v4H_FFTbWCc1VOy&;N2iaeS@P1SS@XQIO4oD!7IRSS*$lv!+@TCW+qf3BTH~O~OEE*@WfJVB"
    "-WIJk$fZd$UJT3pC7qgU%1+>dIP2<kOb$OX*Ag9e%V2MEWaQWvop18mt&R~-u=8763)7+$3@vt#TI4XWY_S-OxOI}74}@cTqKY*2-nCZz_NOP_"
    "`+!uthkLClb^pNwoEjuacp}c--<qn)iZ|%^`(KC^jYMyEus)ewxq>}oJ8{9;74OlxvAV$2u?|O4>g*m8EA~P(avk6XHA=ZpV%4zgf^%eB+zoTD"
    "wK1lB!iK{k-_2-bGV6xFKeAW~)+Whu22;@3s7FUMY@xqGT?{nzr9K(S1iItw#fXtl&ZMGXm(aJHtO9sGpe%NW!^Ev4Xz#)ns5A!I;aq&Wpvo~<"
    "h@}B6tvSrDxVhYU?AG;&1S81}f7?B-o4t>fx`xrLyJYnj#Md_76W6MGjO%gc=J^hRW4)*W-q^3+XSAXF^Y7vN4!tbWnV)x^wSnHpz)z8AlR^&L"
    "A-syA&ouPZh7XZ4xsb8|<+penJ_h@|_Yz&)^Okjc`43335*yOYSdi~!Wf!ZlWwsIRMI#I2brOA0e@34}-k}S>-I9C#srv8qJTnQK4&Q-afO_yV"
    "nTS8d*?Q4A_q$$!{PY(L^*=QbX~pKR5kSjb=QW1NO5Fd0**B-(ElrT8Q`Bn{bg52#+CV3iAP@yVich%YfqvES-S?e6usWo1-8b*+7#h$7qjVoV"
    "a`|-v*eukGN1;9sfhT7ZdjUuBunTPSlAWC-p}+5Aq2t?cmR_gsOjRN4ihT~C6n%KLC}vT41LMX|*wo2jm1Nm*6&};WY4&v{)aE3Hc5WyRt*wY-"
    "J@|OKHgLZ>a!auU(eJzk`pfQbAE+635B&yf%%TGJRDE@hL+Nv1I@#(Kl0MHwWR+w<KK{x#^?as2IeWv3P=yw6R)4|1btdw7?vJtCMfz<@Jfg17"
    "|IErBn(vt|eE26&jon-R=H2g2tuj-p3ZXxziIty#)uhz%UBJQ>ktRPZt($5n-w1gt`xqgKr#KL(u*Zc_OP@s#Mx`ehF$1#r_thBe%$I14FlNSX"
    ")#H%EIFwGb<O3?=Bg$0&<Uh~3%22^?&Md1Z9-fkt?gLt6*8aJB^{wBUp3oTDu^Z<5e89e~sy~P7pBiDpz%K!hN3>T#%?XYPVBI&bsR*icllQyF"
    "RvICLNFd=Tnos%McK3%vQ=lbsfB)}}-jO65yz?hdHQ7^VFSpb~ZzJIM3ss^uCqLCqO^JGhniut45MB!VH-e`tk@^*lFo|x?fOACFZyKLCcnIF)"
    "TlLJRDXr)*CQ*v)Df3Nj^)VF6Zz>c(Ej`(qVl6^_lx*A4Qv&tEe^S4bmtx6)Xuaa@`8XJ0g&D0L{4+O&UnZHgYlkx_j{Y#9R`JOSg|dSM+n(3{"
    "SQN`BtAxNxtBYrg;E^3os9S>##o0oh7{~Qp1F3WdX{46c9{6A570p5wI!V<M#S29f)Ehw>=k%}tT@k->fBs)B+x{y`Bhl7W#i9CUKv047|6tK("
    "#Kl_m)fa!Nj8wSHiA+3X9oT8cMc&#+ag`WZqI|tN)2Z|M_$MW%LGTU#`Um`YZy8=46+E>BWqo}AdrJSE!WM34{8(Y@I-@<vTiFr^>LM<Z?+;YR"
    "P3`Z4I)I1HRR62rWOAETzjr|A=s$V+U*PJS<MYjf6a1*;>D7I&M)Sly##D9?xHJAuBNaUi!+!j4-hTSdACI3-fA(+x<1~^JyzWh`rQu_|7Uao*"
    "#7dF^P~p3`k?_O}-rXl;{)FDWE9n^>rrxLw^O}A~|M>WG25}*|5b#Qlnx%=rg2v5fZb<Ckz?&<i6M_4zstDOhV>3^bGr63sU`&}U|A!ZXHlbAr"
    "sTk1yod*9LG<)n~KrJ+o5JBc@vlB(i_~LuOlGI)<Ms~RgzZCoY1@g01Q3<FT(;~EA;tN)nEXhPV(`7Le*ilI&W_-UlFsiN1lUMqz@<^?gMt`Mj"
    "OFFah?WZZ**BZ%+<X@ZIn9X}8#JaU@q(>T!hy2<!nb_Nv{mo{t!Mv_|b*m=f7dx)j)}U@CqR$zgMk(-HfFKcI%`VM^b!#DLM09~@R;>*#P3`t`"
    "`ZcI!@jv+6HhCc1yj<gUn{C;wQcFLGwxYgoI{Hy*S_I*2^W95orOQ48)Hxr&6uzJQa5?*{Mg5nSwMT&_RSKF_PoL=3kv9U%MlE}H`(K+zf-U>D"
    "`mCXVrJq}W%u1azzrW5`qIntHS%PXIE+spxYW+}t!=0sD)z;T$<GKp+<qG*eeYxL;u$w8<x&Wf4k(UvThQh|%AQ{WnTh`56y(quJifxzLQ$Wl1"
    "bBZ#$TK|nKyJ+LCw864ME>$JMY#kXoTHcBFMra`BqEUB}T(&g}nL}m4?o&*#Y|(m_&89e<DFp#P^f-cKI(+}1GbudkR&AcoH3HCPJPeOEdv#x|"
    "{Z;}}2(ZeVEzL+<W(LAE=NizhNzY}QHQo6&nZZ;tI@=13*|%v;5?b!%+;QUuvns3kG%5Q4OU;A_-$QE?S5S=xi7E(PK*T`7826KNil_Al^_Zn!"
    "%OruC|9>cbRt>wKDt$hWX+mBiq@!ZTkagxnug7qS45Aat$HsFYk!P2hoT#m-GO5|(wjtO8?uD)lhx?Ruon*iJ@<B6(NnQ33N*t06o5)y(?hw#E"
    "_kFt3YNINn8dzjjxrNZ*vq;`D|Futu>3J)!3fnXJD%!H*5&J}8+ufR%V)F{qCq4_G%#TexCZWNE6@JU|t<r^dp;=65TR{38)HYqb2r@?vcVTz6"
    "#VW+cn&_n0d1_-@Yr}WJgLs<bHJy^YYw7DV^zb)f^rDS%M@5{#^d@Y?Zq{5A+k^l^Jds0JGEa82(A41tuD4_*9k9)UWBB#W@5Rs$KjC7{uY_g3"
    "S_qlS=EQ9!D!#2>-G&8kRzi4edb*rvpK5CXLSjEHc>PZJ4gATFzJ7dnr`4S~$KzA#FGW8THk`@WR~w=pd&_dl^%u)dtlQ~hT`5}z!`=`eW?8fP"
    "KxHRe^F~493|Q);=HAVEF38<E*+S%H69V6OdoMrlASC5fNF>!g+vk@8z&4?EfEpjXx!D4DX>%9h)QAwj6$!|i9>5SwMe%gRO6JCfa1a@a*4>jD"
    "JNC!g>&8CT^vJ8L5SeEIHrq$KC@E}K)oAJq$u}{0f5mqZtreSs7IY}41vKsso^DCSoUJaa0@z9gg10+AFmGDOLfP3_vE42}KB9$II%^-0;w+(#"
    "Uybj3vrOj8&<Bf_*V9w|!ymFmI|_@_jn~Q=eh$$BN!JjcZ&I^BRYHh28MPfYH#dz3F$X9w_9=4L9uNtmBn|^?hP#}^D)JnuNJRsI>&sy(0q;0R"
    "xYrvDw8^?6S21gq9Kj|ik%T;L3im<NO--D~h~U)`EDv0v!&Wzo7?!Cd^NO9)w+XER0g2_@8U&}!j9)4?0OkBqhJJ=yZ_m4NeK{0|B6`buZ^YJf"
    "2MhM)rPWbj`vGGuu*q(J>Kq!*x!ELL&?&aStH9$MSJr5|cQ?@5#VB)L?_H(1flBHV^m;w2kXrjP!rS_{4tk5qm~X9q``bApiin$@%`yvUva(G3"
    "sZLeY&B<USG<Z)C3wxAUsDOa7HO1Rma@WX<B|uBTM+11OJ8GTM*G3QNwK@kytgCer<$?lQb2SJ=S>Q)6*5$mW-+L$i#?RElh)OxsCSaQv$f7eU"
    "_Wfg;t2$MqE9#0#Alo+xicqPF5Pln*c)e8|^w3#PC<{8GlW4G3RvJe4NPtE~5vJ1^={);$r9S$o5ID}7<-WsWQcsY`J@tUAl*VFnuujr=SXkgH"
    "N<D0+w?ar&1hpjkQjwtGCEz>+Hsx`MSX(WrV-^B{hEz1Hj{S(QkW!09y&Wh*y0x@H37pUi$TQi%u4pA?rMv6Mj<g%pRFxQEUS33Fvw;(Av?+X{"
    "F*o_NzU7)MWXqt$b=;XL5MiAJ5$Pbi;5C8^ztK{WAN+I7N}q|F+)<qXu}x8n&`fitbPh<-GtsTO`vS`U;Y;hJAsnNlII}7TJBk!X=GY!n@_{3R"
    "wGI$ROffO+fXvm-&JI2EW|Fa3RjZ>piYH#W6cQ!Rj@hw+-oXKS0Q(0PRy(l+`8Jo~yCoo%Ma`+Gbsh6SdWG(--={WVNmu#!2p-<F;kMLfB6fkx"
    "ah{>DxR#<3v9|}I$W<HXQG^k0Q3$(tq1h~%mk2b|X~3+qsPs8oqZ!d)Y6()>iPqKx)wu}cfvLl&Y7&%qQ&b@?`-%2`P}Be4ss=UZuGA6P8cx|d"
    "jciduJMnhG((b9dG*bYrDQgC!T2ulvJIS1A-kMOD4BbngSVGO=F^n7QdYQB|XHIwB%R(B|rCP9VHm_@F#0>Naw_#81T^Mfp<Yj7{h=-V!1d`yc"
    "EKA#f&XJj>f|060^KCN=4%CWMc_w2OB*7t*B(lpA6l-gm-2l`~45>nEx3^hcDxv2&gIZDEV|N$?7&1O5XG{Kp`|ls$y$&}$q8rxS(5<gGg2^6i"
    "ZiP~N?)OJY)7h+~S>q<F?gOV@>C;9fn!VM*(#+vE=D96XUw8kg2+gO0;GT{8P^xw>O~jzh`n)v&n>d&|d?ArV40Wa!y^(FPnaG0Cffb#=Mz@oG"
    "@z-w|Wm@C%)wRe3N-&}&K}U>jFdVzS5%{v65B|WGHN7apsK|CDId^QX(Cwxrh`{VobzV<?>B<8Nb04ay0aeE_Z>U}p<dL{S)4BjGD>CsX^~w;$"
    "=1QNzxZfJ8R3Yw+Ebu*3-B<POD!-#ktrBXhhHVfe#)H+;qmkCWpIqp06z6Nk;9HZGL?e{+Cm-70EE-D^*1YI5y@=<#dDGPUR<XCfhBBVrW)Hgr"
    "!lqPHf~@_kZ2ppvB`UdX6A{KPrqt?3KT<!+)MihTV=otwbnm{ji;h7Ya8as0LfB4cz0TgENYK`?$hMW)d^)i<g3L8!tlH&>ZkvuLn3~#IY$OaM"
    "BbIp>Q3rN2U8(_Fs}fd5>&#?<V0e8n7~q@s``bG?Z8cGcOG~QpdK0gtA-`$`IjX?dXM&H1-BnfajG>vGg$9L8FcZ>e5Gr<37=h2N83Q6~Q$~Mh"
    "cZoHsyO|=pv*x8R7^me8C&hZRIUJn^BZIzA4>Lii$!lJD#lmmc={&9YB>EGo4~a643$Hq9lt;aprPuoIOVqs4+7ynksoL<|lcePUl4`?<tqFQ("
    "y@o$deL;aPG!zt~n149pNX%<v<KW<6#!Zh5uzp-drfA8uEfC6PgK}FuB)wR~q*PvNATCp@&e<;?Tt#5=b#yM)QR8*L*x4BpUM=!#y0E^{1`x0k"
    "3vK$0cd%fl%{E<CH*P>Yp~lub)-rx(SuVRi5Jj=H_N5n)Hlrf!roc_Ds^$1%X#(l+^mUfA*-4(xCOl7V(!((00oF6YyC|8zokq~MgNaHT!uSyX"
    "dnHw(x@@6!W}2eOAT1SGmBs1+8=}pI{>3V4^dmHmnoSG__aET8B}wyu<Dx=}HHq0VS?~0MQ?;z0!V<+EU!`rkyOj*ZOE15|7o%;`A0&Ljxk#Z^"
    "Qq)b4|8bR?jLfzt)Ho7`&4?{CX}D#e*XwPNY6F^A)j|nF4k~YJ{H6s)1DU%BHT&FL%IlPD%sBh0E!P%QrcqZ%Y~}QrP^KEy4sPZ|F$cR|6;F3~"
    "5u_DsG}hW#1?lVODt-DZ-ckAFV9O$W_zlu*xp9MN@Recp%iz|6Hi;~E`a!Sr`T{u>2dOUxs#&9MaZZOA%q0L!$dx{mNdo3WsLTD`)OoGLQpB3l"
    "5ALC!`SN!)Q!MyY3z!Sj_GqFPFKNoTFaCMy#@ed%^QF^8(6@mebrS;R_T`raiz)o@ss%{V;7k^kctPhCb!=k^wyqqLuOggm+s3_Yd(QblG;@;k"
    "x02Ko`B-H0rq--@b)G2cU1qd!9m96;nS}haItBG*s}bH5q^$^g>1~><4`Fkkj~8Lv-7$gj*6Gm9-hZi^v^In`NDHJwY3|?kmEb^Z^dSphI1$^T"
    "w_4><tcE39+QWQ3`NW@1mCa2>(%W>MKE7YWfz@o*ucP$o(Mczy{spysimxKCY|%+?A>K`*L|j!`Est|+$%C=!v7}cv&htfkO>$207C+C;n>MTP"
    "!)JnFsx=S|S~gvq?$Esl@Cv>3;S|eDi*;D1LvLkePU_vJ7PN1>X)sa}pU(|d$`=cTJ=*sCMp~3vG#%JsD?N6c!FQ){2Ef>qm<h{pp)*sFrlC$D"
    "l-Be1WsCO-1#|15x0O}dJ0Sx{sz9r55F&XvTx-==gtDnxfKMS9kArkSdRF?=<LvO+xo3<!Y<zC`Th@O2&iW0{`flV>EHvPD5zLcYDQ4Zsw#_Q8"
    "{Df9&h7C+mO-s|}x&o|OW1wE!i^5|_ufzpGdfFYGZHAt%N4$90N(VAHANPp5%Ujzu8x2b{Vcvi=`fB*MmL*i}oMv%Ief9@x)-3a9K=4yZ*62_j"
    "RoEHaw<1~X#NB&7)H(ISvcK;6Y~Uu>4<IJB&+}tQ{0kXMN}qXyXjs|fiXy4pRJgr?{f;Vhi3LuSK5dLP&cSAX2d(|rzV?|)pEiop+J@&yGI2X<"
    "5GPZD*zN6^4-VrwR0X6^9zShhcJAQdiewI}yrm4%q5WrO9)QX8Q4C5^K!{GfNeFCiUNuFTJ|?>63xX#YFBAS5mUlERy_eLHKoh&l?L|xg1l~y2"
    "WyCMuSX*ro+pPS-S`@fJDS?%`LjYkWSSc6s0KsE0m*k?{h`j?3A7(8`((Id%9Vk)JdagHu29klW!Q$6G)S%Lr&79^1A1WUAurS6ZWPb37K%CjG"
    "N=;!C)(2GP#^~h0ZJJ8m<YRTt7QU1qG+Wlsj#bS`7G*{;DO+1x@#ylkAhe&7kz3vH`IVXjKu{el8=jsf?uU#=&o?kkKhw%w0zj@|QfrIg>mil;"
    "Or=kmbrYPQ1Zs@FUafZ5)?m4%f^ikDZw81^m;bl1(Yj4O-r3pN7M-YT1K441S=JXTIFKT`nf48VR*YfNHvsO01TPXBsr8JnSgo$nO=$(oL5I`A"
    "t0l4iBP<CflsoL#Z`|O!{@NF%C&{sk@b-2Fn_F!MqA>}2CxtMnx{g%S7{CAi`-?I(u7=hyI57e`%lr7w&3XHe{0d2&ll@JBKAcIe=5f)c*XxIA"
    "^G(^#>!XboNjEFkuJILah8tOd*k(vpd27;!+++^#7fc3^wmr77$}Az|FvOJ{sDfJ7)}EcQpM+0Yvf`#URyONj0xcQ6oLL1+=_j>AalPxMW8EJ;"
    "1bo;mlaT-VT;Npl@Y>7w^ce)+Rb6Uw1*sZ{Pu8`{IoJIbu=TJnew`7kyz&RVv2B#S#B`MmApp_az=sXb#!GBl?fA4T1hF`GS>(o=#M&*~;w$P-"
    "Vf^;Wl`E;vNr&Fr=>i@HComd?-`6_xQZ~^C*r+F|)2G75J*%8MH+jPL`oo9nWU`2%X%$7)u+u6eEtA@qQvgfrq4gerwYOGjS{@JmVNm*nJdXPO"
    "=RcqCyTTiXwYBB0o_}%wO4X8Mj7BBY-s@>~i1`1OZQxZ(xj$uIR?A6W0MLSeOBH-;mDN;4hBoXPQQzI?Y@6B@O<rED!L`t$n9S9kn5>0n9uUn0"
    "02u<l(8RJ~#F>`if9O^&yjaf)jBC-}mXs%L$Q1g@BG$UxHZhrFAKYiiGpwIHu1%sm0YNYjpE!Vgf?L;ZbG1wp?=30fEH^SuOcHI)IZJ(*1Vv+2"
    "OOD$|v-K7++4pN}YvBbKY;L#ZVmgXtsUYE;bjos5U@e9LiSqm2gE63TCb(bcy)B<HDw57<GB*j)8(O-zwt1{(IY}j!Y9K3oG$gK*cCpY9X<bG4"
    "6NhQTM%B<VhBTIw+b{EB>AS$Nv4%XBw5ro>WD6~v%h4jFM`_Zc)2YU6Pmxqh((ub#QC#b9rnWNOYpRXGtNaX?>Hf{VXYa8X#wW^wX(Yo`??zPr"
    "gm=nHmLsa>Vyp4)hL{lR=iD%r!#!Pv%~6s0vVfZjiCPZ94j$m3v1td+9p&BW!|+)5^-Hx`?x_pOJ#5wJ6~h#e0iU%8Jx(D0MZa(CP9H~Wpa!&X"
    "j@8LYt(=)$<m+GmdS*QvM_e5FGDIjQP2*B_4qw=ikcqRZyj#i$_rL*r4bL^fa3@n*dY(nTKF4`P4c%?NyfCtoaR}nk>DSI~`qI{_UyR+Z=1L1@"
    "<1s(ELXUMp*^5+gG*-pd1R;#cz)Ov2dB&L?De?i-q(E)k^bH261o>G?pU6U?)RD({hD0?=9a~?r>~`1H9D5Tmd^Y*`3aq37*5g>_QC-NjtS7g4"
    "0hi&$i`X1<MNYQ4SjCDCH-PW&UcWBTRTq=r3|C*>;p5CEX;TQoNzEA4n3l+_s;cu1EkI_*`R&uHlv(JIY4drM#1wQou-*W=v<8O?mIQJ>?N+i}"
    "f7a4D{o0~K+N!WRO|IA<85(W&cA6bV{1L;}8;f*<y^GD|3Fm{fDqd8}tbVY|D;Rm1E=z!K5<EYi&hygPWl373hkEtCU@hWDZLOdg95jqiVRE%f"
    "+m^@@Uv_IJje|I7n3yQQ8gb8(wa!wE!xhnqRfCoxU`$iPk+$#|-qCr5q}A9iinSSWSC8FBKU3|;AiFdhwx35_a^bJaw_p3BhG(ZurO##R<dq){"
    "E~~aHea1{g@I*{U+m<l1HTaQOH|ef4%cOI0;`jF2(;0}yRdho6$Rl<Nf&{F@S94dX)O3+z+Pp}+^$PSiu*SXJstp6pBbUEFQo<<7(xEgX&MvNP"
    "a70p;elN0mmB<%F&(S11Y*U36uS9AHz`rHS$=VoRuCNbyIyY9_6MUKVz7x2FcU6y$!>o34sq-G5ewVQw2@pvlxKkZd!xps{3rx2pB|lOZ4_(WG"
    "ExP6cZ8o$kK9$!eVntY6L~9Ds<_fIUKBBql^I*X@+aZ6Wn;y2SNGo&UW0fZB!Q13KstD!lWjnar6>fHs^o5+oaTp9!YB9lOd=vM9Uzkbt0`iat"
    "r|-7qo`ETb*UqGXqC>V{Le;tT;)3v|h$7=)zRL74XZ+q2u>hufe8qa!aDldr^yxHgaiT+R3|m(nzi%K`{6QW2>Hmi#YNO$aV(C1@O8@8F)vfi)"
    "FjliFr;J0P5(*t9S)zw))FDYleGY%V$Xaf)!;6?7rL>UE;wM0M8cqE|G$HZ(x5nyk-L6WSQ0fzCCs?y9-;;;=8RxWOB^k_2A~2JL%FkQTxYMEn"
    "D7rMy{<c0cp;T@?AfLIabCuP@BN52=>Oo0({HSZM7gl(9A;oDE4Fq3R67bu?{qK^kDmzOk2%eIf;{M>17_%BVB8xBcUxikn?t?w#(N4YGo05z="
    "g774A(te7HmkdO7ll%7%2fi_Nj40d-C)_$*YJWwl^eIni?UWXQeQ&n*JFLwqWa5}aI#l;~9H^qxr=i#CIqp#}fxJnMB@${YWK^zWvEbJ4zJM~2"
    "$Mf}ne%bzgB@2=M*@Y8c^i==C6sJ8lyuA!58{6<i);p|N^!XX+MM4RQy|AH%a*{X-g+t+tUN1{)DhrEn4<y$ak_ocx2qRfBai0r|H+YNdIVo1="
    "M=MZMH7=t2{28XoM(VO5F^SOS5Z-$DsN~x$8A5ktPv?{?urx3he&YUr@&|f#m*xX;#}y+}oXhqlfV+jqJl#w@cwc=jc^vIQ;$`5bUL;v;#rRL7"
    "%^|;n4dGG#UpP$v_3^Q1=Pqtlyq9bV@3W0%25HI4h}`<aFcRIQ$H5zwGY1+DJiOFv_YurB!K{ixXE+|`pn{&2&V0o%rB+3yPm5%dBhSX*mXo2$"
    "8C>p=a1&$sxPc4WKDQ`~oCiynzhpjiQ*~8xggp)~=iuxv{BIh#<4MV<sntm#516wGrI<?1nofcES$!+x87>x?=0E^;(__ACV<{+_W)%8WB_t@N"
    "AUgrR*6#lQhw(#belJ-&@)iHk=de&1GT=>{0NaLKBuhA}m@V-8YMVv1W=BwK0ZG<7lCg;37nE4R-XCW9l<tSv5`?6%^mq9={+IY&Mt#l@h4BaY"
    "`Q`6nMi$$G;UU^homuzhAs!@pU481t<{~C^FxYu6)K^c7U<2KqOt+Ovls>u3iTl7`3FDmdvorpHuRzfBVMG-CKTL4ZT>"
)
BIAS = (-331, -336, -341, -308, -337, -541, -420, -532, -526, -325, -450, -504, -457, -362, -487, -426, -562)
WEIGHTS = (NAMES, PACKED, BIAS)
