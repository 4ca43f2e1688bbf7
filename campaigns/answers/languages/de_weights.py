"""Weights of the guess for de, in tenths: `python -m tests.answers.learn` writes them."""

WEIGHTS = {
    "price": """
        6 cprei:22 creis:22 wgeld:22 wkosten:20 ckost:18 wwert:18 wteuer:18 c_pre:17 coste:16 wrabatte:16 cten_:15
        c_kos:15 wunser:15 weuro:14 wdafur:14 wmuss:13 wfur:13 wging:13 wja:12 wkleiner:12 wspass:12 wzu:12 wkaufe:12
        wfinanziell:12 csten:12 c_kon:11 wleisten:11 wgekostet:11 cgeld:11 wbeim:11 bwert+:11 bzu+teuer:11
        wirgendwann:11 cbuhr:11 cebuh:11 wpreise:10 cchne:10 wuber:10 bist+:10 what:10 cass_:10 ccher:10 cgebu:10
        cher_:10 wkauf:10 weuch:-10 wseid:10 censi:10 cnsiv:10 wwegen:10 cfur_:9 wnicht:9 wweil:9 cstet:9
        wgebraucht:9 c_gel:9 bhat+nicht:9 wzweite:9 wverein:9 ceis_:8 causg:8 cgest:8 ctric:8 weure:8 cuhr_:8
        bist+es:8 cteue:8 bging+es:8 wjetzt:-8 wpreis:8 w15:8 cchla:8 bhabt+den:8 wletzten:8 cusch:8 bich+kaufe:8
        bviel+:8 cstri:8 clohn:8 cuche:8 celd_:8 clage:8 wviel:8 c_hal:7 wmarkt:7 ceist:7 wjahr:7 cnet_:7 wmussen:7
        bgebraucht+:7 cscha:7 c_gut:7 cleis:7 wnur:7 bnie+:7 c_kau:7 bes+mir:7 bder+spass:7 wsie:-7 wmeine:-7 caben:7
        bmich+:7 cesch:-7 cmein:-7 wwohl:7 wwill:-7 wauch:7 wder:7 wbleibt:7 whalfte:7 wausgelaufen:7 c_exp:7 wden:7
        wgrad:7 wmochte:7 csgab:7 cusga:7 bkauf+ich:7 corde:7 wkonnen:7 wals:6 wbrauche:-6 c_mei:-6 cing_:6 c_geb:6
        wgeworden:6 c_teu:6 wwenig:6 cren_:-6 b+das:-6 bpreise+:6 wbitte:-6 b+ihr:6 bdas+geld:6 bhat+eine:6 cende:6
        cinde:6 bihr+seid:6 chale:6 cpaus:6 c_kri:6 ckrie:6 crieg:6 bfur+mich:6 whabe:-6 bals+die:6 crich:6 wdie:6
        cdest:6 cmind:6 cngen:-6 ceisl:6 c_tre:6 b+wir:-6 cwert:6 cchal:6 cgesc:-6 wund:6 win:-6 cmuss:6 b+bei:6
        b+wegen:6 czahl:6 ceide:6 cndes:6 b+eine:6 cklei:6 bdas+hat:6 bmehr+:-6 c_rab:6 cabat:6 craba:6 cohle:6
        chle_:6 crgen:6 wseit:-6 wkaffee:6 c_neu:-6 beinem+jahr:6 bdas+geht:6 wraus:6 cise_:5 bich+bin:-5 bist+zu:5
        werst:-5 cabsc:5 cbsch:5 b+fur:-5 casse:-5 c_bes:-5 wnehmt:5 ckonn:5 bteuer+:5 ceuer:5 c_eur:5 causc:5
        cbatt:5 wfamilie:5 cverh:5 c_min:5 cider:5 cschi:-5 wweit:5 b+eure:5 wnach:-5 csse_:-5 c_mar:5 wsind:5 wvon:5
        bdas+angebot:-5 wvor:-5 b+zu:-5 whatte:5 ceuro:5 whab:5 wam:5 creue:5 cechn:5 wohne:5 whatten:-5 wladen:-5
        banderen+:5 ciger:5 c_qua:5 c_daf:5 cafur:5 cdafu:5 wprojekt:-5 b+bin:-5 cgabe:5 clen_:5 clein:5 wes:5
        wrechnung:5 ceise:5 wschlicht:5 cschn:5 cale_:5 b+die:5 wnummer:-5 wgut:5 cschr:-5 bleisten+:5 czug_:-5
        wstimmt:5 curo_:5 weinfach:5 b+hat:5 cgebe:5 wqualitat:5 cnten:5 bwar+nicht:5 bin+einem:5 ctte_:5 c_ers:-5
        cmal_:-5 wstandig:-5 csere:-5 wpasst:5 chlag:5 chohu:5 cohun:5 crhoh:5 wjede:-5 wgab:-5 cohn_:5 c_red:5
        czeit:-5 cand_:5 csch_:-5 carge:5 cduzi:5 cuzie:5 bmehr+zu:-5 wbeendet:4 cgere:4 wwein:-4 cweit:4 c_bil:4
        cbill:4 c_fur:4 cisch:-4 bmehr+leisten:4 bda+mussen:4 cerho:4 wneue:-4 wunsere:-4 bnicht+die:4 wweg:-4
        bwir+sind:4 wuns:4 wmeinen:-4 ciede:-4 cilli:4 c_umg:4 cumge:4 chung:4 c_ja_:4 bfur+das:4 crate:4 c_jah:4
        b+beim:4 bdie+halfte:4 wum:-4 cter_:-4 bdas+ist:4 walles:-4 wweiss:-4 crzer:4 bdie+ware:4 ctreu:4 wgeargert:4
        bgesagt+da:4 cspas:4 wmehr:4 wda:4 bes+nicht:4 c_zur:-4 wmusste:-4 c_mus:4 whabt:4 bzu+wenig:-4 cssen:-4
        ckurz:4 wwar:-4 w20:4 c_zu_:4 ban+die:4 cfina:4 cnanz:4 cnzie:4 cage_:4 cllig:4 cgrun:4 crund:4 catte:4
        c_spa:4 bist+ausgelaufen:4 c_jed:4 cjede:4 wvorbei:-4 wumgestellt:4 wkonnte:4 wgesagt:4 cunde:-4 c_sch:-4
        wgestiegen:4 bich+hatte:4 ceten:4 wkeinen:-4 wleider:-4 canzi:4 cziel:4 c_nic:4 cste_:-4 ctet_:4 wuberall:4
        wvertrag:4 wersten:-4 ceit_:-4 caufe:4 cich_:4 cekos:4 wzum:4 cine_:-4 bhaben+:4 bfur+uns:4 wuberhaupt:-4
        wwieder:-4 wmal:-4 cchri:-4 bder+rechnung:4 bgut+und:4 c_kom:-4 cfert:-4 bihr+nehmt:4 cjahr:4 wzehn:-4
        cabe_:-4 wkeine:-4 c_gru:4 bwir+nicht:4 wdrei:4 wnutzen:4 cmen_:-4 celn_:4 cbeim:4 wgekauft:-4 wandere:4
        cuer_:4 cmitt:4 caden:-4 waber:-4 wgefallt:-4 c_hei:-4 whier:-4 cast_:4 bich+wurde:-4 cder_:4 cdwan:4 cndwa:4
        b+weil:4 cmer_:-4 c_irg:4 cendw:4 cgend:4 cirge:4 cgefa:4 cistu:4 cverb:-4 c_aus:4 ceits:4 cnnte:4 cerha:4
        wsein:-4 wkaputt:-4 cefal:4 wimmer:-4 wfertig:-4 ckonk:4 ckurr:4 cnkur:4 conku:4 crenz:4 curre:4 c_kun:-4
        cuft_:-4 chein:4 wanderen:4 cuss_:4 wihnen:-4 cden_:4 wfrau:-4 bzu+viel:4 b+muss:-4 werreichbar:-4 weine:4
        ciell:4 c_abg:-4 cabge:-4 cnich:4 cser_:4 wberatung:-4 wstanden:4 wab:-4 c_zah:4 bhat+den:4 connt:4 wich:4
        wwollte:-4 cford:4 crder:4 c_gef:-3 wchat:-3 wapp:-3 cllen:3 wnachsten:-3 crete:3 crtre:3 ctret:3 cegen:3
        c_fin:3 wvoll:-3 cmmer:-3 czwei:3 c_por:3 clden:3 chang:3 c_bei:3 cungs:3 cangt:3 cngt_:3 csen_:-3 whinten:3
        weiner:-3 cguts:3 czier:3 c_euc:-3 ceuch:-3 cseid:3 calle:3 bich+nicht:3 crst_:-3 ctere:-3 wsag:-3 wkriegt:3
        wpakete:-3 bwurde+einfach:3 cbung:-3 cachg:3 cchge:3 wgar:-3 whattet:-3 c_bra:-3 cwege:3 cerst:-3 c_gin:3
        cging:3 cvers:3 ceres:-3 wdrucken:3 wgewechselt:3 caut_:-3 wkunde:-3 wentschieden:-3 ciste:3 crech:3
        wgleich:-3 certr:3 bwir+haben:-3 csche:3 ciche:3 cecht:-3 bwegen+der:3 cwann:3 ctel_:3 cesse:-3 ciebe:-3
        wdaten:-3 cert_:3 bmir+nicht:3 cinan:3 wmein:-3 bende+der:3 wvorne:3 wlasst:-3 b+am:3 ceid_:3 wtelefon:-3
        ceute:3 wschreiben:-3 wfirma:-3 wetwas:-3 cpare:3 cspar:3 cunge:-3 walle:3 wgibt:-3 wheute:-3 wgeht:3
        bgeld+:3 cegeb:3 wfall:-3 wmachen:-3 b+so:3 wunmoglich:-3 cress:-3 wzur:-3 cmte_:3 c_erh:3 ceil_:3 c_bit:-3
        cbitt:-3 crsta:3 wgekundigt:3 wfalsche:-3 cinte:3 wgesehen:-3 cgege:3 c_fal:-3 cmmen:-3 ctrop:-3 b+unser:3
        b+der:-3 cerei:3 bhat+mich:3 cword:3 ccham:3 chamt:3 cunve:3 c_ber:-3 wnoch:-3 wgingen:-3 c_weg:3 cflas:3
        b+nicht:-3 cneue:-3 bihr+nicht:-3 bmich+nicht:-3 cehen:-3 cermo:3 wdiese:-3 c_unv:3 wkonkurrenz:-3 cufe_:3
        crade:-3 curze:3 c_bek:3 ctrag:3 weurer:-3 cvere:3 wgegangen:-3 cell_:3 c_zwe:3 cstun:3 cbgeb:-3 warzt:-3
        ckauf:3 waus:-3 bbei+euch:-3 cnver:3 wdame:-3 wbis:-3 wim:-3 cdet_:-3 wzurzeit:-3 class:3 cnto_:3 conto:3
        cbeko:3 ciere:-3 cnges:3 chuld:3 culde:3 cande:-3 wkommt:-3 cache:3 coche:-3 cpass:3 c_nac:3 ceim_:3
        wauswahl:-3 wwerden:-3 c_fra:-3 wmonat:-3 wwie:-3 bman+kriegt:3 clung:-3 cauf_:3 crufe:-3 wfuhrt:-3
        wunseren:-3 cdrei:3 c_jet:-3 cjetz:-3 wzwei:3 wruf:-3 wwarte:-3 cterm:3 bin+der:-3 c_wer:3 c_kle:3 cure_:3
        crage:-3 ctig_:-3 cchie:-3 whin:-3 ceren:-3 c_wie:-3 wpasste:-3 cran_:3 bhaben+mich:3 b+sie:-3 wmaschine:-3
        comm_:3 c_15_:3 citen:-3 bdas+war:-3 weuer:-3 wdu:-3 cohre:-3 c_gab:3 wnachricht:-3 wgemacht:-3 wwochen:-3
        cersa:3 wweiter:-3 wgeloscht:-3 czten:3 wlang:-3 c_ran:3 chied:-3 ceite:-3 cchaf:-3 wschreibt:-3 carte:-3
        cster:-3 cwerb:-3 c_gew:3 b+kein:-3 wware:3 chaft:-3 ceben:3 cbend:3 bfur+eine:3 crein:3 whaut:-3 wsagen:-3
        bgewechselt+:-3 whoch:3 caufs:3 cohnt:3 cahl_:3 ciel_:3 cdien:-3 bwar+nur:-3 cagba:3 cgbar:3 czoge:-3
        csuch:-3 bam+ende:3 cmeld:-3 cinge:-3 wdreimal:-3 wecht:-3 crspr:-3 ceine:-3 wreicht:3 chlt_:-3 cldet:-3
        cvera:-3 c_her:3 cebra:3 cgebr:3 cinen:-3 wmacht:3 cenig:3 cweni:3 bist+eine:-3 cchre:-3 chrei:-3 creib:-3
        wbot:-3 wsich:3 cbei_:-3 cwill:-3 cort_:-3 csteu:3 c_nur:3 cnur_:3 cgste:3 canru:-3 cnruf:-3 cerwe:-3
        cfrag:-3 wsitzt:3 cauft:-2 caren:2 wwenn:-2 cnsch:-2 cweil:2 celle:-2 bgeargert+:2 b+ich:-2 weuren:-2
        wlieber:-2 wleute:2 caket:-2 cpake:-2 cuten:2 cslei:2 wdann:-2 cione:2 conen:2 bich+hab:2 wunter:-2 c_sie:-2
        csie_:-2 crieb:-2 wservice:-2 c_tro:-2 bhort+auf:-2 bgab+es:-2 cleit:-2 b+was:-2 bhaben+uns:-2 wkam:-2
        baus+:2 c_tra:2 wangerufen:-2 cense:2 cits_:2 cahle:2 c_hat:2 c_wil:-2 cill_:-2 c_auc:2 c_kur:2 crtun:2
        cverl:-2 chren:-2 cekom:2 ceink:2 bhat+die:-2 cler_:-2 b+vertrag:2 cekt_:-2 c_der:2 cbeza:2 cezah:2 wworden:2
        chat_:2 c_ble:2 cblei:2 cleib:2 c_wei:2 cbaut:-2 cebau:-2 cgeba:-2 creif:2 ceset:2 b+seit:-2 calft:2 chalf:2
        clfte:2 bware+war:-2 b+qualitat:2 celau:2 wleistung:2 c_bur:-2 cburo:-2 wbedarf:-2 wmeinem:-2 bich+das:-2
        buberhaupt+nicht:-2 crig_:2 cteil:-2 crad_:2 c_moc:2 cmoch:2 b+hab:2 wsystem:-2 wso:2 bnur+noch:2 cfehl:-2
        chlen:2 cermi:-2 c_che:-2 crren:2 c_ger:-2 wgeschlossen:-2 wgereicht:2 celde:-2 ctzli:2 cviel:2 csetz:2
        wleitung:-2 cchei:2 wzieht:-2 ciegt:2 c_lei:2 cbuch:-2 wwichtig:-2 cgute:2 cocht:2 c_bez:2 carkt:2 c_kap:-2
        wende:2 cform:-2 chand:-2 wdabei:-2 bist+ein:-2 bmehr+in:-2 c_pak:-2 c_pla:-2 cisse:-2 chnt_:2 b+teuer:-2
        calte:-2 cdere:2 cnder:-2 wumgezogen:-2 cdopp:2 cpelt:2 cppel:2 clte_:-2 certe:-2 ctand:2 wgeschrieben:-2
        cger_:2 ctern:2 cutsc:2 wfreitag:-2 c_als:2 wgemeldet:-2 bauf+:2 c_lag:2 cnig_:2 ciss_:-2 bkaputt+:-2
        cicht:-2 wgern:-2 c_let:2 wschlecht:-2 wauto:-2 coppe:2 c_gem:-2 wprodukt:-2 wanruf:-2 cruck:-2 crkt_:2
        wwir:2 bich+will:-2 crost:-2 cersp:-2 cift_:2 wuhr:-2 wgrund:-2 c_sag:-2 cals_:2 cfte_:2 berreichbar+:-2
        wbin:-2 csgel:2 causw:-2 bsein+:-2 bsind+:2 cahr_:2 csier:-2 cssie:-2 bnicht+mit:-2 caufg:-2 c_bea:-2
        bist+nicht:-2 clieb:-2 c_hab:2 clang:-2 c_for:2 wliess:-2 ctag_:-2 c_bet:-2 c_mas:-2 cosch:-2 cling:2 chres:2
        comme:-2 c_war:2 ctzte:2 wo:-2 wgerade:-2 clast:-2 cese_:-2 cdie_:2 bdie+ich:-2 cdung:-2 cteri:-2
        wverkaufer:-2 cperr:2 csper:2 crmin:-2 ctten:-2 cschm:-2 crbei:-2 c_gar:-2 wmontag:-2 wwerbeanrufe:-2 wwird:2
        wwurden:-2 bhinten+und:2 bund+vorne:2 bvorne+nicht:2 c_hie:-2 wuberzeugt:-2 bdas+was:2 cruf_:-2 b+meine:-2
        bich+brauche:-2 bihr+habt:2 cier_:-2 wvertreter:-2 censt:-2 ciens:-2 wzumutung:-2 csser:-2 cdert:-2 c_bot:-2
        wpassiert:-2 b+bitte:-2 chten:-2 b+sag:-2 bsag+ich:-2 cacku:2 cckun:2 ckung:2 cpack:2 wverbunden:-2 c_und:2
        bnichts+:2 c_ent:-2 c_in_:-2 cern_:-2 b+mir:-2 corbe:-2
    """,
    "service": """
        9 wman:22 clich:16 wbekommen:16 bich+wurde:15 wverkaufer:14 whotline:14 wmusste:13 bauf+meine:13 clung:13
        wkam:13 wgemeldet:12 wberatung:12 wdreimal:12 weinfach:12 cervi:12 weuer:12 wnie:11 wservice:11 wdas:-11
        b+man:11 cwart:11 werhalten:11 cung_:11 wlieferzeiten:11 wkontakt:11 wegal:11 cunde:10 b+auf:10 buber+den:10
        ckund:10 c_rea:10 crvic:10 cvice:10 wwerbeanrufe:10 ceuer:10 wihre:10 wsie:-10 bin+der:10 wuberhaupt:10
        c_kun:10 wnur:10 wreklamation:-10 wfahrer:10 cich_:9 bkontakt+mehr:9 cang_:9 cste_:9 clang:9 wniemand:9
        b+das:-9 bgemeldet+:9 wwurden:9 werreichbar:9 bbekommen+:9 wjedes:9 bund+das:9 wchat:9 czeit:9 wanruf:9
        wpakete:9 wtechniker:9 wstanden:9 cnden:9 wmal:9 bder+verkaufer:9 cchle:9 wals:9 carte:9 wmit:-9 wstandig:9
        wkeiner:9 wuber:9 wfalsche:9 c_ein:9 weure:9 what:8 wich:-8 wkommt:8 wbin:-8 cmen_:8 wmochte:-8 wkauf:8
        wder:8 wunseren:8 wtelefon:8 wkamen:8 cerat:8 wobwohl:8 c_ber:8 cbera:8 wjahren:8 cmal_:8 wgefehlt:8 ckomm:8
        wauf:8 cserv:8 wer:8 cman_:8 wgesperrt:8 c_pak:8 wfalschen:8 censt:8 ciens:8 c_ver:-7 ban+der:7 wan:7 cande:7
        wim:7 wgesehen:7 weuch:7 c_kam:7 wgelandet:7 wbestellungen:7 c_nie:7 cusse:7 c_bur:7 cburo:7 cefer:7 ciefe:7
        ction:7 wpasst:7 w20:7 b+euer:7 wso:-7 cmer_:7 wunmoglich:7 clief:7 c_war:7 b+es:-7 cfach:7 curok:7 catis:7
        wkaputt:7 cmeld:7 wjetzt:-7 wwitz:7 wmeine:7 wwurde:7 b+zu:7 wmontag:7 walles:7 cbean:7 wdame:7 wgab:7
        caket:7 cpake:7 berhalten+:7 c_bek:6 wchef:-6 wselber:6 crsta:-6 ctisc:6 wanfragen:6 wleitung:6 ceure:6
        ckam_:6 wgeliefert:6 wgeschmack:-6 cfrag:6 csend:6 crtet:6 cdet_:6 wden:6 bdem+kauf:6 wmeinen:-6 b+ihre:6
        cseit:-6 canru:6 cnruf:6 wging:6 whalfte:6 wimmer:6 bman+hat:6 chat_:6 bkein+mensch:6 b+eure:6 cform:6
        cappt:6 b+keiner:6 wjede:6 wverloren:-6 bwurden+nicht:6 wversprochen:6 cach_:6 c_dau:6 cdaue:6 c_all:6
        cerin:6 crmin:6 cgela:6 celan:6 cppt_:6 cvera:-6 c_wei:-6 buberhaupt+nicht:6 wdabei:6 cnst_:6 wzu:6 c_ser:6
        wfunktioniert:6 wnummer:-6 wpaket:6 cendi:6 cndie:6 bjedes+mal:6 cuhlt:6 cetre:6 wmorgen:-6 crage:6
        bes+keine:6 wumgestellt:-6 wwollte:6 b+bin:-6 clten:6 c_ers:-6 wrabatte:-6 cende:-6 wwissen:6 cauf_:6 wdu:-6
        wverbunden:6 cfuhl:6 curde:6 cwurd:6 crin_:6 wbehandelt:6 wmir:-5 bihr+habt:5 cment:-5 wein:5 c_gef:5
        wdrei:-5 b+ihr:5 cvert:5 berreichbar+:5 cler_:5 bder+service:5 creue:5 wfreitag:5 b+beratung:5 wwerden:5
        cisch:5 wkein:5 cgest:-5 cauer:5 bgab+es:5 cgekl:5 wgekommen:5 c_gut:-5 cermi:5 ctreu:5 b+keine:5 cdien:5
        c_sch:-5 wlieferbar:-5 cssen:5 ctzt_:-5 wgeht:-5 c_sta:5 cdung:5 csse_:5 cuer_:5 bist+nie:-5 class:5 certr:5
        b+nie:5 cterm:5 wnach:5 c_and:5 c_mus:5 candi:5 cabwi:5 cbwic:5 ccklu:5 cickl:5 cklun:5 cwick:5 ctand:5
        cfer_:5 cufer:5 wwieder:-5 cklap:5 clapp:5 conta:5 wauch:5 cldet:5 weuren:5 bsie+haben:5 wuns:-5 ceina:5
        wwein:-5 wgibt:-5 cndig:5 cice_:5 wtotal:5 cundl:5 chotl:5 cotli:5 ctlin:5 bam+telefon:5 wgut:-5 wkonnt:-5
        wleute:5 c_eur:5 cline:5 cekom:5 weuro:-5 wfirma:-5 wgekostet:-5 weine:5 cuche:-5 cetzt:-5 wgrund:5 wkann:-5
        ckost:-5 wwir:-5 cabte:5 cbtei:5 ceilu:5 cilun:5 b+falsche:5 wduft:-5 cgesc:-5 wzuruck:5 wgern:5 wnichts:-5
        c_jed:5 cjede:5 cport:5 c_hot:5 bist+es:5 cstan:5 cunkt:5 wwann:5 bgesehen+:5 bnicht+gesehen:5 wmeldet:5
        bgefehlt+:5 creis:-5 wzerbrochen:-5 wwie:5 cerha:5 wzehn:5 bnach+dem:5 whatte:5 ceran:-5 cverl:-5
        wangerufen:5 wbetrieb:-5 cnier:5 chlec:5 clech:5 c_ihr:5 cmang:-5 wauskunft:5 corte:5 berst+mal:5 cals_:5
        crter:5 cbeko:5 c_ges:-5 bwar+ein:5 bdie+dame:5 wneuen:-5 b+hat:-4 wanrufen:-4 cunge:4 c_das:-4 calle:4
        waus:-4 cngen:4 wuberzeugt:-4 bnicht+mehr:-4 wfalsch:-4 crbei:4 clage:-4 wstellt:4 cche_:-4 cmont:4 cersa:-4
        cerka:4 crkau:4 ceitu:4 citun:4 wschlecht:4 cmit_:-4 curze:-4 bgelandet+:4 wpasste:-4 cine_:4 wkonnte:-4
        clein:4 wbrauche:-4 certe:4 cort_:4 wbraucht:4 weurem:4 cfahr:4 ckein:4 wkummert:4 cchla:-4 wnoch:-4 catun:4
        c_geh:-4 ban+die:4 cgen_:4 wpersonlich:-4 ctatt:-4 cndli:4 cagt_:4 cehen:4 wsteht:4 c_wur:4 cusch:-4
        bund+die:4 c_kei:4 cdig_:4 wkasse:4 wgeschrieben:4 bunmoglich+:4 cihre:4 bden+ihr:4 wkunde:4 c_fun:4 creim:4
        cktio:4 citen:4 wzum:4 cmin_:4 calte:4 calsc:4 cfals:4 clsch:4 cdlic:4 whort:-4 bkaputt+:4 b+im:4 ceinf:4
        cinfa:4 cnfac:4 b+bitte:-4 wweit:-4 ceine:-4 wmich:4 wdarf:4 ceit_:4 cfert:4 cinen:-4 c_eue:4 crate:4
        whattet:-4 c_kla:4 cbei_:4 winformiert:4 bein+witz:4 bwitz+:4 b+meine:-4 wam:4 custe:4 ceund:4 cfreu:4
        creun:4 ceite:4 cfehl:4 wunser:-4 wgeloscht:4 wmussen:-4 causs:4 cratu:4 cverk:4 wzeit:-4 whabt:4 c_sen:4
        cuern:4 wauswahl:-4 c_pro:-4 bhat+eine:-4 catio:4 cnie_:4 wwar:4 wanderes:-4 bhab+mich:4 crgen:-4 cchma:-4
        crden:4 wbestellung:4 cnnt_:-4 wvorne:4 wkaffee:-4 connt:-4 wrechnung:4 cdas_:-4 wlang:4 c_hat:4 wist:-4
        bist+nach:-4 wwegen:-4 bder+leitung:4 ckonn:-4 wpreis:-4 cantw:4 cntwo:4 ctwor:4 cwort:4 cbeit:4 c_kan:-4
        cnfre:4 cagen:4 wnun:-4 bich+hatte:-4 bmeine+sms:4 csser:-4 whabe:-4 bwir+haben:4 weiner:-4 whaben:4 wdoch:-4
        cuch_:4 wdanach:-4 wartikel:4 bdabei+:4 wvorbei:4 ckont:4 bder+hotline:4 bwieder+:-4 bich+mochte:-4 cemel:4
        bda+:4 cbetr:4 cusst:4 bdie+halfte:4 wware:4 wruf:-4 celde:4 waller:4 chint:4 c_gru:4 ctzte:-4 wbleibt:-4
        bder+rechnung:4 wcomputer:4 wviel:-4 chlt_:4 cferz:4 wpost:-4 cakt_:4 cendu:4 c_ega:4 citer:4 b+ware:-4
        ccht_:4 cteri:4 wgerne:-4 wjahr:4 c_erh:4 wwohl:-4 crsat:-4 csatz:-4 wvielleicht:-4 ciede:-4 cprei:-4 wrum:4
        c_gel:4 wliegt:-4 wsitzt:4 b+der:4 c_inf:4 cinfo:4 cnfor:4 wkunden:4 cegen:4 bist+weg:4 bweg+und:4
        wnachgelassen:4 cenko:4 wdenn:-4 csten:-4 crer_:4 cgal_:4 wunter:4 cibt_:-4 casse:4 cgeme:4 wab:-4 whalt:-4
        cschm:-4 b+wir:-4 cimal:4 ceanr:3 crbea:3 cekla:3 wkundenkonto:3 wohne:3 csche:3 clle_:-3 wgerade:-3 cmens:3
        cfall:-3 crkt_:-3 cunsc:-3 chre_:3 c_sie:-3 csie_:-3 bnicht+gern:3 ceima:3 wletzten:-3 wwackelt:-3
        wgestern:-3 caupt:3 chaup:3 crhau:3 cupt_:3 wspinnt:-3 cattu:-3 cttun:-3 cuhr_:-3 censc:3 c_nur:3 cnur_:3
        bnicht+:-3 ccker:-3 c_mon:3 wnochmal:-3 bware+war:3 ceste:-3 crhal:3 coch_:-3 wanderen:3 whab:-3 bdie+neue:3
        beuch+:-3 ceres:-3 bverbunden+:3 bhat+nie:3 wschlechter:3 wnicht:3 chlag:-3 bbehandelt+wie:3 bmit+dem:-3
        cerst:-3 cteil:3 bnie+mehr:3 cnen_:-3 ctric:-3 csen_:3 c_fal:3 cschw:-3 wmeiner:-3 c_kos:-3
        blange+lieferzeiten:3 wdann:3 c_meh:3 cmehr:3 bsich+bei:3 cegal:3 chrer:3 bgekommen+ist:3 cschl:3 csgab:-3
        cusga:-3 c_bed:-3 ciema:3 cniem:3 wgereicht:-3 ckeit:3 wihrem:-3 coren:-3 cgel_:-3 conie:3 b+sie:3
        wbeschwerde:-3 wnehmt:3 cerne:-3 c_wer:3 cefon:3 celef:3 clefo:3 c_gem:3 c_lan:3 weingegangen:3 c_err:3
        cichb:3 crrei:3 clte_:3 wwoche:-3 cberh:3 c_ger:-3 b+beim:3 c_che:-3 c_hor:-3 wkosten:-3 cgewa:3 wgar:-3
        wbessere:-3 cedes:3 wwo:-3 cchat:3 bmein+paket:3 cngel:-3 c_sei:-3 ceant:3 cufen:-3 wstunde:3 c_abs:-3 wsms:3
        cschi:-3 cehle:3 chler:3 bhabt+ihr:-3 c_gek:3 c_rei:-3 corge:-3 b+war:-3 ckete:3 cinge:3 b+mein:-3 wwochen:3
        crier:3 c_dam:3 cbess:-3 ciker:3 cnike:3 walte:-3 cucke:-3 c_bet:3 c_abb:-3 wteuer:-3 catig:3 ctati:3
        warbeitet:-3 c_mal:3 wstudio:-3 ctigt:-3 cnach:-3 cchke:3 chkei:3 cichk:3 cagel:3 ceink:-3 c_ich:-3 wwird:-3
        citar:3 cmita:3 ctarb:3 bmeine+neue:-3 cions:3 ctern:-3 wmarkt:-3 cuft_:-3 blang+:3 c_cha:3 wsystem:3
        czahl:-3 bbei+der:-3 cesag:3 csagt:3 wende:-3 catzt:-3 commt:3 cocht:-3 bmit+eurem:3 c_bin:-3 cbin_:-3
        ceiti:-3 citig:-3 ckauf:3 wlieber:-3 cuten:3 ceruf:3 cange:-3 c_moc:-3 cmoch:-3 c_pre:-3 cchte:-3
        wblockiert:-3 bteuer+und:-3 cechn:3 culle:3 wheute:-3 bgrund+:3 ceiss:-3 ctage:3 c_der:3 cndun:3 crzei:3
        cgebu:-3 beine+andere:3 crste:3 wda:-3 c_kon:-3 c_als:3 cfon_:3 cewer:-3 cjahr:3 wgenommen:-3 bzuruck+:3
        c_exp:-3 wwill:3 carbe:3 wfragen:3 causw:-3 cchts:-3 c_woc:3 cwoch:3 walle:-3 wgrunden:-3 coste:-3 wkommen:-3
        wes:-3 ciche:-3 c_for:3 c_uns:-3 c_alt:-3 wburo:-3 wsind:3 waber:-3 cchen:-3 ckame:3 wgeargert:3 wfehlt:-3
        cahr_:3 b+fur:3 bich+war:-3 wwenig:-3 bmich+:-3 ctung:3 c_obw:3 cbwoh:3 cobwo:3 ceue_:3 c_men:3 celie:3
        clag_:3 cuen_:-3 c_neu:-3 cerei:-3 bsind+:3 cdes_:3 cuges:3 clar_:3 cbuhr:-3 cebuh:-3 c_fah:3 b+mir:-3
        cehrf:3 chrfa:3 crfac:3 cken_:-3 wbedarf:-3 wgebraucht:-3 bnie+was:-3 ban+:-3 cacht:3 cgefe:3 camen:3 ceid_:3
        wdavon:-3 chmac:-3 cmack:-3 cbesc:3 bein+:-3 cterr:3 wbis:-3 wfrau:-3 curo_:-3 whielt:-3 c_ruc:3 cntak:3
        ctakt:3 carke:-3 cinka:-3 celt_:-3 wdie:3 c_dre:3 cersc:3 wanders:3 cmmt_:3 c_int:-3 cfunf:3 c_er_:3
        buberzeugt+:-3 cster:-3 c_anr:3 cite_:-3 cerrt:3 wwas:-3 c_vie:-3 bich+hab:-3 wgeschlossen:-3 wwarum:-3
        crten:-3 b+weil:3 c_zus:-3 wlange:3 wgleich:3 wseit:-3 cruf_:3 cchwe:-3 cenbe:3 c_tei:3 bgeloscht+:3 celle:-3
        bnach+einem:-3 cgefu:3 cuckz:-3 c_an_:3 cack_:-3 causc:-3 cicht:-3 wanderer:3 cers_:3 wgewechselt:-3 cztei:-3
        bwar+:3 c_im_:3 cviel:-3 cchba:3 chbar:3 bhaben+mich:3 ceseh:3 c_man:3 cwuns:-3 c_unv:3 chort:-3 w15:-3
        c_euc:3 ceuch:3 cverh:-3 bkummert+sich:3 cter_:3 wschon:-3 czent:-3 crei_:-3 wmelden:-3 wzumutung:3 clier:-3
        cnkau:-3 cckza:-3 ckzah:-3 c_tag:3 bwar+nur:-3 weinen:-3 wmensch:3 ctere:-3 cage_:-3 ceing:3 c_woh:-3
        wlasst:3 bgibt+es:-3 cabst:-3 bmich+nicht:-3 wspater:-3 caden:-2 bkasse+:2 wsprechen:-2 bmehr+angerufen:2
        wnase:2 bbei+euch:2 crich:-2 cerve:-2 cufe_:2 cton_:2 baus+der:2 crber:-2 wkriegt:2 corti:-2 cberg:2 cangt:-2
        cngt_:-2 wnachricht:2 bhaben+sie:-2 b+unsere:2 c_20_:2 cgege:2 wwer:-2 c_so_:-2 chang:-2 cgung:2 c_hal:-2
        wgingen:-2 cahre:2 curst:-2 ceman:2 cmand:2 whier:-2 binformiert+:2 cten_:2 c_unm:2 cmogl:2 cnmog:2 cogli:2
        cunmo:2 bda+mussen:-2 cschr:-2 bberatung+war:2 whaut:-2 wruckruf:2 wfehlte:-2 c_lag:2 bso+:-2 wkeller:-2
        cesse:-2 wschreiben:-2 bihr+hattet:-2 cutt_:2 crrt_:2 c_hie:-2 c_jet:-2 cjetz:-2 bnie+:2 cnumm:-2
        bein+anderes:-2 bkunde+:-2 caben:-2 csst_:2 ceder:-2 wessen:-2 cwert:-2 c_min:2 wgehort:-2 c_pla:-2 cdate:-2
        cutzt:-2 citz_:2 cwitz:2 caufe:2 chten:-2 cntag:2 cerlo:-2 citte:-2 cdigt:2 coppe:-2 cdame:2 cogen:-2 chlte:2
        cdopp:-2 cpelt:-2 cppel:-2 cglic:2 cgab_:2 cben_:-2 cker_:2 c_zum:2 crtei:-2 c_par:-2 wgestiegen:2 cakti:2
        cbewe:-2 ctbew:-2 clles:2 wuhr:-2 bim+laden:2 bladen+:2 bseit+dem:2 wumfragen:-2 c_mah:2 cmahn:2 ciger:-2
        c_stu:-2 wgefallt:-2 cllt_:-2 beingegangen+:2 bnie+eingegangen:2 bhat+mir:2 wgeschaftsleitung:-2
        bunter+aller:2 beinem+jahr:-2 werstattet:-2 cefeh:2 bihr+nehmt:2 cist_:-2 cuss_:-2 bmorgen+:-2 wzurzeit:-2
        cmark:-2 cchef:-2 chef_:-2 whatten:2 bdanach+:-2 bmir+war:-2 clber:2 csch_:2 b+unser:-2 ctier:-2 cstri:-2
        c_anf:2 canfr:2 cnfra:2 wgemacht:-2 cruck:2 c_ter:2 cllei:2 clieg:-2 bwegen+der:-2 wscheidung:-2 bcomputer+:2
        bein+computer:2 cgeli:2 wdamit:-2 coche:2 cchei:2 cttet:-2 cund_:2 cger_:-2 c_ton:2 crauc:-2 cungs:2 crver:-2
        wtragen:-2 wbeendet:-2 c_wen:-2 cfull:2 cespe:2 chaft:-2 crben:-2 wkeinen:-2 cbrau:-2 wunserer:-2
        bpersonlich+:-2 ckann:-2 cnnte:-2 wmehr:2 calft:2 chalf:2 clfte:2 cache:-2 cles_:2 wlauft:-2 cgesp:2 wweg:2
        c_imm:2 corma:2 crein:-2 bmir+nicht:2 b+ich:2 b+jedes:2 cerli:-2 wsortiment:-2 wfuhlt:-2 wangebot:-2 cneue:-2
        wuberall:-2 cnser:2 chen_:2 cexpo:-2 cxpor:-2 wgrad:-2 c_gew:2 c_arb:-2 c_dat:-2 bdie+ware:2 cbund:2
        wfuhrt:-2 cede_:2 crsch:2 clore:-2 crlor:-2 c_ant:2 cabbe:-2 cbbes:-2 warbeit:-2 wweil:2 cland:2 cwisc:2
        czwis:2 b+aus:-2 cachb:-2 cfte_:2 wraus:-2 c_noc:-2 cnoch:-2 chlic:2 ctte_:-2 cwied:-2 ctsch:-2 wliefert:-2
        c_mor:-2 caltb:-2 cltba:-2 c_zur:-2 cschn:-2 caus_:-2 cugt_:-2 wmails:-2 wantwort:2 wzieht:-2 crufe:2 cusge:2
        clast:-2 cstim:-2 ctimm:-2 bdas+ist:-2 c_num:-2 c_dab:2 cabei:2 cdabe:2 c_mar:-2 wzwei:-2 c_zu_:2 cgeho:-2
        c_wit:2 ceis_:-2 czuge:2 ctbar:-2 cmorg:-2 cbatt:-2 c_hin:2 wtelefonisch:-2 bgegangen+:2 bin+die:-2 causf:2
        beine+nachricht:2
    """,
    "product": """
        5 wduft:18 wmodell:16 wauswahl:16 whatten:15 wlieferbar:15 wsortiment:15 wapp:14 wkeine:14 wwenig:13 wgibt:13
        wsoftware:13 wangebot:13 wgefallt:13 b+zu:12 wgeschmack:12 wliess:12 wsuchen:11 wbrauche:11 wgleiche:11
        wihr:11 cche_:11 corti:11 wdrin:11 bteuer+und:11 casse:11 whabt:10 wwas:10 c_pro:10 ctten:10 wzumutung:10
        cisch:10 bich+brauche:10 cware:10 cpass:10 wfur:10 bnur+noch:10 cren_:10 wstudio:9 csuch:9 wnur:9 wgab:9
        wgenommen:9 b+es:9 wpaket:9 wden:-9 wjede:9 causw:9 b+kein:9 cdert:9 wwurde:9 wein:-9 wfehlte:9 cung_:-9
        bes+nicht:9 wbrauchten:9 wwoche:9 cmark:9 b+teuer:8 wwollte:8 bzu+wenig:8 wim:-8 bmir+gefallt:8 bihr+nicht:8
        wfuhrt:8 cfarb:8 c_gef:8 cchni:8 c_ver:-8 wunseren:8 walles:-8 wdabei:8 wnach:-8 b+die:8 c_lie:8
        wunbrauchbar:8 creie:8 bich+wollte:8 bdas+angebot:8 wkonnte:8 bgenommen+:8 wteuer:8 wnichts:8 wals:8 wes:8
        cbrau:8 bhat+die:7 wetwas:7 cfrei:7 weuer:7 whielt:-7 crauc:7 bdas+paket:7 wprodukt:7 wvon:-7 wversion:7
        b+nur:7 c_mar:7 whab:-7 wwaren:7 b+das:7 wdie:7 wartikel:7 ckomm:-7 bich+nicht:-7 cbar_:7 c_suc:7
        bliess+sich:7 cden_:-7 wgefunden:7 cucht:7 wmarkt:7 c_ein:-7 wgepasst:7 bbei+euch:7 whatte:-7 cfft_:7
        bgleiche+:7 c_bio:7 wpassenden:7 clte_:7 wneue:7 wbitte:-7 cdukt:7 coduk:7 bdas+ist:-7 wwitz:7 wkein:7
        bgibt+es:7 carke:7 c_sac:7 c_far:7 bdrin+:6 csach:6 cuche:6 wlange:-6 cabe_:-6 c_duf:6 cduft:6 bdie+auswahl:6
        chnit:6 cnitt:6 werlaubt:6 bsich+nicht:6 wkaufe:-6 clung:-6 cgesc:6 crung:-6 cauch:6 c_mod:6 cdell:6 cmode:6
        codel:6 whaut:6 wmonaten:6 wnicht:6 c_alt:6 csch_:6 beine+zumutung:6 bzumutung+:6 cine_:6 cexpo:6 cxpor:6
        c_pas:6 celt_:-6 wverbinden:6 cort_:-6 bjede+woche:6 cfind:6 cenig:6 cweni:6 cerun:-6 care_:6 crtie:6 crsat:6
        csatz:6 wbeim:-6 weingestellt:6 bwir+hatten:6 cmer_:-6 wleider:6 wfehlt:6 cwas_:6 c_exp:6 cache:6 wpasste:6
        wmeinen:6 cswah:6 cuswa:6 c_gea:6 wnie:5 c_ers:5 cruck:-5 c_hat:5 bgab+es:5 wviel:5 wgrosse:5 c_sch:-5
        wabends:5 wkapseln:5 cdisc:5 cerba:5 cferb:5 crbar:5 c_sen:5 wpassiert:-5 b+euer:5 wmir:-5 cwahl:5 b+nichts:5
        cesch:5 ckund:-5 cprod:5 crodu:5 c_nic:5 wsind:-5 bes+fehlte:5 bfehlte+die:5 ctier:5 ceine:5 wsie:-5 wauch:-5
        crich:-5 cimen:5 crtim:5 csort:5 ctime:5 wjahren:5 bnichts+:-5 c_men:5 bdie+neue:5 cschn:5 cnich:5 b+wir:5
        bzu+viel:5 bwir+brauchten:5 ctte_:-5 cach_:-5 ceres:5 wohne:5 whabe:-5 c_wen:5 bhabt+nur:5 wuber:-5 ckomp:5
        cblin:5 cebli:5 ciebl:5 cent_:5 cgabe:-5 wdaten:-5 c_feh:5 c_app:5 capp_:5 wseid:-5 bmehr+zu:5 c_bra:5
        calle:-5 cster:5 cion_:5 wmehr:5 cersa:5 wpasst:-5 cseit:5 cell_:5 wam:-5 cvate:-5 carbe:5 c_sor:5
        bihr+nichts:5 csche:-5 cport:5 wund:-5 cchte:5 cnig_:5 b+unsere:-5 bunbrauchbar+:5 clig_:5 cnder:5 ceren:5
        bist+eine:5 wimmer:5 cate_:-5 c_gib:5 cgibt:5 wfalsch:-5 ccht_:-5 cllt_:5 cings:5 wbelastigung:-5 cssen:5
        c_fal:-5 cehlt:5 wliefert:-4 c_all:-4 wgeht:-4 c_nac:4 chatt:4 bpreise+:-4 cweil:4 cchri:-4 cuft_:4
        bfur+unsere:4 cebot:4 cgebo:4 cngeb:4 c_bes:-4 c_gut:-4 cling:4 cchaf:4 wnummer:-4 cunge:4 wnoch:4 cacku:4
        cckun:4 ckung:4 cpack:4 weinfach:-4 c_zum:4 b+bin:-4 callt:4 cfull:4 baus+dem:4 wmich:-4 wunsere:4 ciere:4
        wfirma:-4 crben:4 cten_:4 cachf:4 ciche:4 crbei:-4 wchef:-4 whalt:-4 bnicht+zu:4 wschmeckt:-4 cgefa:4
        weinen:-4 bgefunden+:4 whattet:4 cahl_:4 cich_:-4 bgebraucht+:4 ceit_:-4 bwas+wir:4 cktio:4 czeit:-4
        bgepasst+:4 cngen:4 bkeine+passenden:4 b+ich:-4 bhabt+ihr:4 c_bed:4 wverloren:-4 ciess:4 clies:4 cess_:4
        ciger:4 cuges:4 ckurs:4 wnachrichten:-4 bhaben+:4 caren:4 cheit:4 cuer_:4 cien_:4 wgereicht:-4 wgar:-4
        bein+witz:4 bwitz+:4 wselbst:-4 cztei:4 cbot_:4 b+gibt:4 cack_:4 bwir+haben:-4 c_rea:-4 crte_:4 bich+bin:4
        coren:4 wdrei:4 wwieder:-4 c_kur:4 b+nie:4 wihnen:-4 cite_:4 cihr_:4 cunde:-4 bzu+teuer:-4 wjemanden:-4
        wmit:-4 wlang:4 c_hie:-4 wkriegt:-4 centi:4 bseit+jahren:4 c_reg:4 catzt:4 wzweimal:-4 cefal:4 cdrin:4
        calsc:-4 cfals:-4 clsch:-4 bist+ein:4 ctige:4 csere:4 c_hal:-4 cmal_:-4 c_meh:4 cmehr:4 cschl:-4 cnkel:4
        wja:-4 cweit:-4 c_gle:4 cglei:4 wkasse:4 catte:4 cunke:4 bfur+die:-4 cbind:4 wfrau:-4 cilie:4 cbges:4 cnach:4
        ckurz:4 c_dri:4 cibt_:4 wich:-4 bnicht+mehr:-4 calte:4 bteuer+:-4 wlasst:-4 c_zur:-4 clage:4 weine:4 c_stu:4
        wende:-4 balles+was:-4 ctet_:4 wweiss:-4 c_ger:-4 whoch:4 c_lan:4 c_and:-4 wunser:-4 chmac:4 cmack:4 ctzte:4
        whaben:-4 wstanden:-4 wweiteren:-4 b+sie:4 cleic:4 bist+nicht:4 cftwa:4 coftw:4 csoft:4 ctwar:4 ceral:4
        ceben:-4 cltet:3 cucke:3 bich+kaufe:-3 cinen:3 cmutu:3 cumut:3 cutun:3 czumu:3 cvon_:-3 cagt_:-3 ceite:3
        wsms:-3 wzeit:-3 creic:-3 c_ihr:3 wtechniker:-3 beingestellt+:3 c_fur:3 bdie+ware:-3 c_tas:3 c_bur:-3
        cburo:-3 ctrag:-3 wwill:-3 cdien:3 catur:3 ckte_:3 wwar:-3 cdio_:3 cudio:3 c_sof:3 c_den:-3 cfehl:3
        wfalsche:-3 c_nur:3 cnur_:3 wgebraucht:3 curok:-3 citer:-3 chten:3 bist+seit:3 wreicht:-3 c_fam:3 camil:3
        cfami:3 cmili:3 cbeit:-3 cdate:-3 cstud:3 ctudi:3 cvers:-3 cgab_:3 c_neu:3 c_gel:-3 c_lin:3 cstat:3 wgeld:-3
        cenom:3 crega:3 cstan:-3 b+preise:3 c_sei:3 bfur+mich:-3 wbrauchen:-3 cede_:3 wwird:-3 wnachricht:-3 cmuss:-3
        cersp:-3 csse_:3 wneuer:-3 class:-3 c_das:3 c_gek:-3 cdes_:3 c_kau:-3 wkosten:-3 clieb:3 c_tri:3 cegal:3
        c_geh:-3 ccker:3 cvera:3 cert_:3 clein:-3 c_buc:3 wname:-3 bkeine+mehr:-3 cholt:3 colt_:3 wanderen:-3 c_gab:3
        ctast:3 chabe:-3 cter_:3 wda:-3 b+was:-3 c_gru:-3 wweniger:3 catis:-3 bdas+war:-3 wware:-3 chlte:3
        bmir+nicht:-3 wort:-3 coste:-3 cnung:3 wfalschen:-3 c_dat:-3 clang:3 cgrun:-3 crund:-3 c_emp:3 cempf:3
        ciebe:-3 whier:-3 cnnt_:-3 c_im_:-3 cduzi:-3 cuzie:-3 cern_:-3 b+eine:-3 cnisc:3 czuge:3 cile_:3 cchma:3
        c_zug:3 wvorbei:-3 cgeta:3 caten:-3 wanrufen:-3 wgekommen:-3 cmte_:3 crade:-3 czoge:-3 wgott:-3 bich+hab:-3
        cragt:-3 wkommt:-3 cnomm:3 bmich+:-3 csten:-3 csend:3 cfuhr:3 chrt_:3 cuhrt:3 curze:3 cment:3 bdabei+:3
        bes+:-3 c_was:3 wweg:-3 bwurde+nie:-3 c_jed:3 cjede:3 ctand:-3 what:3 cabte:-3 cbtei:-3 ceilu:-3 cilun:-3
        bnicht+mit:3 wkam:-3 cres_:3 ctari:3 cachr:-3 chric:-3 cgebu:-3 wunternehmen:-3 cielt:-3 c_pak:3 wmensch:-3
        bnie+was:3 bdas+was:3 c_abt:-3 c_sau:3 wwir:3 c_dab:3 cabei:3 cdabe:3 wuberhaupt:-3 custe:3 ctze_:-3 cesse:-3
        b+preis:3 bbelastigung+:-3 wbei:3 c_nut:3 cnutz:3 c_sta:-3 c_unb:3 cnbra:3 cuchb:3 cunbr:3 cunse:3 wging:-3
        c_tra:-3 caket:3 cpake:3 c_bit:-3 cbitt:-3 wkontakt:-3 cbei_:3 cabt_:3 chabt:3 cnser:3 bbohnen+waren:-3
        cket_:3 cerho:3 bist+:-3 wmal:-3 bhat+keinen:3 c_mit:-3 cker_:3 crin_:3 cgeno:3 cckt_:-3 c_hot:-3 crde_:3
        cmeld:-3 c_kun:-3 cfur_:3 wbestellt:-3 ceile:3 cmach:-3 wdavon:-3 c_abe:3 chts_:3 cgute:-3 wwurden:-3 cllte:3
        collt:3 b+mein:3 c_es_:3 wgeschlossen:-3 wnutzt:3 c_etw:3 cetwa:3 ctwas:3 wzu:3 closu:3 cosun:3 cuten:-3
        c_aus:3 bund+nichts:-3 czahl:-3 cals_:3 cmmen:-3 wdas:3 comme:-3 waber:3 cber_:-3 crtun:3 cschr:-3 cschw:-3
        bihr+seid:-3 ceuer:3 bdas+gleiche:3 werst:3 c_als:3 wzum:3 csung:3 c_kol:3 ckoll:3 cessi:3 c_eue:3 c_wei:-3
        chiel:-3 cgen_:3 crbe_:3 cufe_:-3 ceht_:-3 c_fuh:3 bin+die:-3 cukt_:3 ctel_:-3 wpreis:3 c_von:-3 crsio:3
        wverkaufer:-2 cersi:2 chab_:-2 whalfte:-2 cdie_:2 cesuc:2 conde:2 csond:2 bhat+sich:-2 carti:2 cikel:2
        crtik:2 ctike:2 c_sin:2 cfrag:-2 blang+:2 cchli:-2 celle:2 wleben:-2 ckel_:2 cacht:-2 cwoll:2 c_zwe:-2
        cende:2 ctung:2 call_:-2 cefun:2 cfund:2 cndel:-2 crden:-2 cchts:2 criff:2 cund_:-2 casch:-2 c_gen:2 cpric:-2
        cspri:-2 cspla:2 cssel:2 wumfragen:-2 csitz:-2 c_son:2 wmusst:-2 cgefu:2 wdigital:-2 czuru:-2 b+brauche:-2
        wgeloscht:-2 carkt:2 wraus:-2 wmussten:-2 cepas:2 cgepa:2 bgereicht+:-2 cfen_:-2 cgesu:2 c_wer:-2 wwochen:-2
        ckein:2 walte:2 csion:2 cohne:2 cerbe:-2 wvor:-2 bda+:-2 c_bel:-2 clen_:-2 cnnte:2 c_kei:2
        bkeine+nachrichten:-2 citz_:2 cwitz:2 wzurzeit:-2 ceckt:-2 centu:-2 bdas+:-2 cprac:2 cspra:2 c_auf:-2
        cser_:-2 c_wol:2 canru:-2 cnruf:-2 cler_:-2 ban+:-2 curuc:-2 c_wie:-2 crufe:-2 censc:-2 ctzer:2 b+mir:2
        cndes:2 cwart:-2 cnte_:2 cerst:-2 wdiese:-2 wservice:-2 wpreise:-2 c_anr:-2 bmehr+an:-2 czier:2 bist+das:-2
        wmuss:-2 bkasse+:2 cfall:2 ckauf:-2 clbe_:2 cdass:2 c_gep:2 wgrund:-2 cubt_:2 cndli:2 bmeine+daten:-2
        wjahr:-2 c_mei:2 c_wit:2 cumer:-2 ckost:-2 wwarum:-2 c_art:2 cnsch:-2 curde:2 cwurd:2 ceim_:-2 cugt_:-2
        cngst:2 c_kos:-2 crage:-2 czwei:-2 c_gar:-2 wmaschine:-2 cdlic:2 cdere:-2 c_las:-2 wmeinem:-2 caubt:2 cnkti:2
        wnachsten:-2 clich:-2 chaut:2 bihr+habt:2 bkeine+weiteren:-2 wwie:-2 cnate:2 wdafur:-2 w15:-2 wkeiner:-2
        wmeiner:2 c_wur:2 cater:-2 bist+es:-2 cfunk:2 wkatze:-2 wgekauft:-2 b+war:-2 cmein:2 wkunde:-2 cchba:2
        chbar:2 cfert:-2 cberh:2 caugt:-2 c_eur:-2 cekom:-2 clles:-2 wdurch:-2 wunserer:2 colle:2 c_fin:2 weure:-2
        crbin:2 wgrad:-2 crkt_:2 cwein:2 celbe:2 cwert:2 c_str:-2 werhalten:-2 cshan:2 cerbi:2 cerat:-2 cllig:-2
        c_fra:-2 bwar+nur:-2 citze:-2 wbohnen:2 wgeworden:-2 wbedarf:-2 b+da:-2 crach:2 wfall:-2
    """,
    "quality": """
        10 wschmeckt:19 wnach:18 whielt:16 wstandig:15 b+die:14 whatte:14 wwein:14 wzweimal:13 wwaren:13 wkaputt:13
        wwar:13 cschm:12 wgemacht:12 wich:-12 wwackelt:11 wgingen:11 wzerbrochen:11 wqualitat:11 b+der:11 wware:11
        wjetzt:-11 wfur:-11 whaut:10 caugt:10 wmatschig:10 wersten:10 celt_:10 c_pla:10 cdruc:10 cugt_:10 wdavon:10
        cware:10 wpasste:10 wim:10 bnicht+:10 wsie:-10 wende:9 wbeim:9 cange:9 c_stu:9 bnach+einem:9 c_war:9 cckt_:9
        waber:9 wwir:-9 c_was:9 cngen:9 b+das:8 cung_:-8 b+ware:8 calle:8 wrechnung:-8 wschon:8 bhalt+nicht:8 cder_:8
        cern_:8 c_aus:8 wlaufen:8 wihr:-8 bkaputt+:8 wdrei:8 c_sta:8 wnichts:8 cstan:8 wuns:-8 c_sch:8 wnie:-8
        cplas:8 cstik:8 cruck:8 wwieder:7 cchli:7 wdas:7 wschlecht:7 waus:7 cfte_:7 wdie:7 casti:7 waller:7 clast:7
        wmir:-7 c_ver:7 wwaschen:7 clang:-7 cben_:-7 bgemacht+:7 ctrop:7 werst:-7 c_man:7 wbohnen:7 calit:7 citat:7
        clita:7 cqual:7 ctat_:7 cuali:7 wfleisch:7 wgut:7 wzieht:7 weuch:-7 cisse:7 wbin:-7 whalt:7 wmich:-7 wgar:7
        c_vor:-7 wwochen:7 cchme:7 chmec:7 cmeck:7 bim+studio:7 c_gem:7 bhat+sich:7 wdann:7 c_ein:-7 wdefekt:7
        cusam:7 wmein:-7 wgeht:-7 baus+dem:7 wgeworden:7 wuberall:7 c_dru:6 csen_:6 chalt:6 wzehn:6 cwelk:6 c_hal:6
        czeug:6 c_kle:6 wbitte:-6 cmang:6 cscha:-6 ceckt:6 bein+:6 cchig:6 caltb:6 cltba:6 cngel:6 weinem:6 ckomm:-6
        chmac:6 cmack:6 wbot:-6 c_zer:6 cnnt_:6 wwurde:-6 cehle:6 chler:6 bich+hatte:6 cton_:6 bwieder+eine:6
        bin+den:6 c_nah:6 cche_:-6 cchla:-6 ceitu:6 citun:6 bmehr+:6 weurer:6 c_kap:6 cchar:6 crade:6 wgenommen:6
        wneue:-6 wsofort:6 cschl:6 cler_:6 cegan:5 cgang:5 cgega:5 wprodukt:5 c_tro:5 wmitten:5 chiel:5 c_bil:5
        cbill:5 bgar+nichts:5 weinfach:-5 cilli:5 c_kar:5 carto:5 crton:5 wohne:5 wder:5 cielt:5 wkommt:-5 ceder:5
        bist+mir:5 cverz:5 caft_:5 cllig:5 wspinnt:5 wda:-5 cwass:5 wwerden:5 wuberhaupt:5 cucke:5 cfen_:5 wkeller:5
        wnur:-5 cerli:5 crei_:5 wwoche:-5 ctbar:5 cfgeg:5 b+es:5 czwei:5 cbung:5 ceran:-5 c_uns:-5 wkaffee:5 cdig_:5
        catte:5 bes+:5 clier:5 ckart:5 bder+rechnung:-5 chaft:5 cden_:5 ctand:5 bgeworden+:5 wlasst:-5 wjede:-5
        whabe:-5 wund:5 csser:5 blaufen+aus:5 cagen:-5 c_hol:5 cebra:5 cgebr:5 b+immer:5 wmuss:-5 wersatz:5
        b+service:5 cckli:5 cklic:5 cchma:5 cweim:5 csend:-5 bnichts+:5 cile_:5 wuber:-5 bbohnen+waren:5 bwieder+:-5
        wimmer:5 chend:5 wfalsch:5 cutt_:5 c_gru:-5 c_kom:-5 cloch:5 wunseren:-5 cfur_:-5 cimal:5 cecht:5 wweil:5
        bbeim+ersten:5 cufge:5 c_lan:-5 cwar_:5 c_loc:5 cacke:5 b+alles:5 c_hab:-5 b+beim:5 caput:4 ckapu:4 cputt:4
        c_hat:4 caufg:4 bdas+ist:-4 cverl:4 wzwei:4 wteuer:-4 cerbr:4 whab:-4 bwar+ein:-4 class:-4 ceite:-4
        bunter+aller:4 c_pap:4 capie:4 cpapi:4 cpier:4 cwein:4 crkt_:4 c_zwe:4 cnser:-4 c_ich:-4 cohne:4 chatt:4
        ceima:4 b+ich:-4 clle_:4 wverkaufer:-4 bdas+fleisch:4 bdas+war:-4 bist+im:4 bnichts+mehr:4 cannt:4 crann:4
        wzum:-4 b+produkt:4 chig_:4 bes+war:4 csst_:-4 cbran:4 c_fre:-4 cprei:-4 bware+war:4 c_wir:-4 bbin+zu:4
        crost:4 candi:4 ctaus:4 wkleiner:4 cnung:-4 wsoftware:-4 c_ihr:-4 wsind:-4 cfft_:-4 wpaket:-4 whalfte:4
        ckauf:-4 cchaf:-4 cller:4 wfalsche:-4 cfehl:4 cend_:4 c_hie:4 wkosten:-4 cstel:-4 ctell:-4 ccken:4 ceuer:-4
        curst:4 cgeko:4 wab:4 beiner+anderen:4 wauf:-4 wkeiner:-4 c_ges:4 wstudio:4 c_wac:4 cckel:4 ckelt:4 cwack:4
        coch_:4 cunse:-4 cersc:4 cbroc:4 crbro:4 czerb:4 w18:-4 wfuhrt:-4 b+standig:4 wanderen:4 wgezogen:-4 wkauf:-4
        cersp:4 wgerat:4 cfig_:4 c_geb:4 caren:4 wanruf:-4 bist+das:-4 weiner:4 wstunde:4 cmach:4 wzeit:4 wraus:-4
        crech:-4 wgeld:-4 ctter:4 clung:-4 wberatung:-4 cvert:-4 cbeit:4 caden:4 cdung:-4 wgebraucht:4 c_jet:-4
        cjetz:-4 wvertreter:-4 wmeldet:4 c_bri:4 wlieferung:4 cack_:4 cndig:4 ccker:4 weinen:-4 chnun:-4 wbetrieb:-4
        c_fur:-4 wgab:-4 cemac:4 walles:4 bdas+gerat:4 bin+der:4 cmein:-4 ceich:-4 wwie:-4 cabe_:-4 cgrun:-4 crund:-4
        cgema:4 chaut:4 wumgezogen:-4 candt:4 c_nac:4 catsc:4 cmats:4 clige:4 ceter:-4 cken_:4 wgeschmack:4 csere:-4
        c_sof:4 cussc:4 c_mei:-4 ctund:4 c_nie:-4 wnachricht:-4 cpen_:4 c_bru:4 wwarte:4 wschluss:-4 wman:4 cssch:4
        carke:4 c_gin:3 cging:3 wbei:-3 csamm:3 ckost:-3 cang_:-3 wden:3 wmodell:-3 cstun:3 wmontag:-3 crden:3
        cffen:3 wso:-3 wsich:3 c_dav:3 cavon:3 cdavo:3 crieb:-3 crver:3 wladen:-3 crbei:3 wmaschine:3 ceile:3
        c_kos:-3 b+wir:-3 cpric:3 cspri:3 camme:3 wstoppt:3 cruch:3 c_im_:3 c_sie:-3 csie_:-3 cate_:3 wschuhe:3
        cerve:3 wseit:3 wnachsten:3 wkapseln:3 casch:3 wmonat:3 wgeloscht:-3 c_mat:3 wum:-3 wvor:-3 ceinm:-3 cinma:-3
        cnmal:-3 wkaufe:3 wnochmal:-3 cause:3 crum_:-3 calig:-3 cmali:-3 wfreitag:-3 c_cha:3 bhat+die:-3 crben:-3
        wdabei:-3 ceue_:-3 c_zus:3 chenk:-3 bab+:3 cbeim:3 clig_:-3 cauen:3 b+meine:3 whoher:3 wwenn:3 wzweite:-3
        cone_:3 ceis_:-3 wunser:-3 cderg:3 caltu:-3 cltun:-3 wprojekt:-3 crans:-3 clern:3 buberhaupt+nicht:3 cinge:3
        c_end:3 cechn:-3 cnand:3 b+mein:-3 cuse_:3 c_abg:-3 cabge:-3 b+kein:-3 carge:3 wgewechselt:-3 c_kon:-3
        whier:-3 wunter:3 c_han:3 wapp:-3 bdas+:-3 cker_:3 wtechniker:-3 c_wur:3 wnutzt:-3 cabst:3 wpasst:-3 ceina:3
        cier_:3 c_lei:-3 cuen_:3 wkam:3 caber:3 cgebu:-3 c_men:-3 cwir_:-3 wverteiler:-3 cfall:3 cbaue:3 cssen:3
        chnen:3 cchei:-3 wstehen:3 crspr:3 c_abs:3 bwar+:3 cchnu:-3 cnter:-3 c_mus:-3 c_ton:3 bder+service:-3
        c_rec:-3 ceim_:3 cfarb:-3 cverg:-3 ceste:-3 b+hab:-3 wvon:-3 castr:3 catas:3 ckata:3 croph:3 wlocher:3
        c_far:-3 causs:3 causf:3 cabsc:-3 cbsch:-3 c_ent:3 bjede+woche:-3 c_kei:-3 cchon:3 chon_:3 causc:3 wwert:-3
        bist+nach:3 chen_:3 ctast:3 ckein:-3 wzur:3 c_all:3 cuche:-3 cbuhr:-3 cebuh:-3 wwill:-3 wgereicht:-3 c_hau:3
        wfrau:-3 b+ist:3 cstro:3 c_wel:3 c_ter:-3 wviel:-3 wgeliefert:3 cnde_:3 csste:3 wmelden:-3 crsch:3 wauch:-3
        cauf_:-3 wletzten:-3 bda+:-3 caut_:3 wandere:-3 ceine:-3 caket:-3 cpake:-3 cgabe:-3 c_abe:3 c_gek:3 cihr_:-3
        bkleiner+:3 cbetr:-3 cterr:-3 wgibt:-3 cinen:-3 wstellt:-3 bseit+wochen:3 canru:-3 cnruf:-3 wweiss:-3
        crren:-3 cgen_:3 cegen:-3 csam_:3 cene_:3 cand_:-3 wlange:-3 b+am:-3 wreicht:-3 chts_:3 bwarte+ich:3 cnie_:-3
        c_ger:3 c_bot:-3 ckonk:-3 ckurr:-3 cnkur:-3 conku:-3 crenz:-3 curre:-3 cell_:3 cusch:3 cbei_:-3 cneue:-3
        cezog:-3 cbot_:-3 certe:-3 wein:-3 cuns_:-3 wspass:-3 wgleiche:-3 wverein:-3 cinte:-3 cgezo:-3 cuhr_:-3
        cmmen:3 croch:3 certr:-3 c_geh:-3 wdu:-3 wsein:-3 cerwe:3 crste:3 cchen:3 wabo:-3 cvers:3 cank_:3 c_her:-3
        calt_:3 czoge:3 wnoch:3 ckeit:3 cerdi:3 bin+einem:-3 cscht:-3 chlec:3 clech:3 bmit+dem:-3 wgott:-3 cille:3
        cllt_:-3 wburo:-3 bnicht+mehr:3 chrit:3 c_gra:3 wverkauft:-3 ban+der:-3 ctet_:-3 cdas_:3 chand:3
        bder+verkaufer:-3 bfur+die:-3 ciebe:-3 cerho:-3 cverw:3 wgefehlt:-3 cber_:3 walso:3 cbges:-3 cdie_:3 clen_:3
        c_kan:3 ciss_:-3 cport:-3 cchne:3 bals+die:-3 c_mir:-3 cmir_:-3 cass_:-3 cocke:3 wmensch:-3 cmal_:2 cwasc:2
        c_mes:2 cmess:2 b+habe:-2 ceben:-2 ciche:-2 wgrunden:-2 c_pak:-2 chnac:-2 ccher:-2 cgela:-2 clage:-2 cchle:2
        cuber:2 cletz:2 c_boh:2 cbohn:2 cappt:-2 wdirekt:2 cfach:-2 c_gef:-2 c_teu:-2 wkann:-2 cgeri:2 wweg:-2
        wseid:-2 ceihn:-2 cihna:-2 cweih:-2 bdas+geht:-2 wmachen:2 wdafur:-2 cger_:-2 c_fle:2 ceisc:2 cflei:2 cinan:2
        cgut_:2 cieht:2 cverk:-2 c_euc:-2 ceuch:-2 cplat:2 wniemand:-2 chlt_:-2 caufs:-2 cerka:-2 crkau:-2 wobwohl:2
        bund+auf:2 wwann:-2 cdrei:2 b18+uhr:-2 wwerbeanrufe:-2 cmuss:-2 cvon_:2 c_bin:-2 cbin_:-2 bgebraucht+:-2
        wreparatur:2 wgekommen:-2 c_mic:-2 cmich:-2 c_sor:-2 cgar_:2 cruf_:-2 buhr+:-2 wbleibt:2 cress:-2 cdann:2
        wtragen:2 ctrie:-2 csein:2 wfertig:-2 cogen:2 wfirma:-2 wbestellung:-2 cetri:-2 cieb_:-2 wliess:-2
        bist+eine:-2 bgezogen+:-2 wauswahl:-2 curde:-2 cwurd:-2 cider:-2 bman+sich:2 cwied:2 wweniger:-2 c_def:2
        cdefe:2 cefek:2 cfekt:2 cgeht:-2 c_jed:-2 cjede:-2 c_bes:-2 crall:2 c_lau:2 wgeschrieben:-2 chabe:-2
        wbrauchen:-2 c_las:-2 cberg:-2 bwas+in:2 csver:2 c_kat:2 c_weg:-2 c_wei:2 c_zeh:2 cehn_:2 czehn:2 wdaten:-2
        bund+jetzt:-2 wduft:-2 wverloren:-2 c_lag:-2 wruf:-2 cuft_:-2 cicht:-2 creic:-2 wkeine:-2 b+man:-2 cgefa:2
        crde_:-2 curze:2 weuren:-2 bist+es:-2 c_fra:-2 cewor:2 cgewo:2 c_ers:2 c_gel:-2 cchte:-2 bist+nicht:-2
        wwitz:-2 bmir+nicht:-2 wherbst:-2 c_ged:2 comme:-2 wes:2 b+im:-2 c_unv:-2 cuckt:2 b+umgezogen:-2 wvoll:-2
        cteue:-2 cschi:2 wgekauft:2 chung:-2 bgut+und:-2 wwollte:-2 cefal:2 c_nic:2 cdate:2 cefeh:2 cauch:-2 c_zur:-2
        cgege:-2 c_che:-2 ceide:-2 clief:2 crig_:2 c_ros:2 cket_:-2 b+in:-2 catzt:2 cellt:-2 wmeinen:-2 c_ran:2
        critt:2 wwegen:-2 b+nur:-2 cekt_:2 wlang:-2 cunsc:2 cverb:2 cmont:-2 b+ihr:-2 cwart:-2 c_tri:-2 ctik_:2
        calte:-2 ctere:2 bhat+nicht:-2 care_:2 c_art:-2 wschlicht:-2 cmmt_:-2 wversprochen:-2 c_zie:2 wals:-2
        cheid:-2 ceink:-2 cerun:-2 cinka:-2 cnich:2 ceck_:-2 c_bea:-2 clieb:-2 ctreu:-2 wfinanziell:-2 bstoppt+das:2
        cnver:-2 cenk_:-2 c_lie:-2 cnden:-2
    """,
    "competitor": """
        -1 wbei:20 wjetzt:14 c_ein:14 wuns:14 weinen:14 walles:12 wgewechselt:12 wselbst:12 wnun:12 cande:12
        wwurden:12 wnebenan:11 wuberzeugt:11 wmittlerweile:11 wgefunden:11 wanbieter:11 wamazon:10 wvon:10 wsie:-10
        b+wir:10 wneuer:10 c_fre:10 weinem:10 wbessere:10 wist:-10 b+haben:9 cfrem:9 cremd:9 wvertreter:9 cter_:9
        wnicht:-9 b+die:9 bhaben+uns:9 what:9 ceter:9 wlieferanten:9 c_bei:8 wwurde:-8 wkonkurrenz:8 c_bes:8 cber_:8
        cnder:8 whab:8 win:-8 wsystem:8 cicht:-8 c_and:7 c_gef:7 wichs:7 wmit:7 wentschieden:7 wkaufe:7 csere:7 wda:7
        wmacht:7 ceine:7 bda+:7 cbei_:7 buberzeugt+:7 weuch:-7 cbess:7 wuber:7 wdirekt:7 wunter:7 b+sind:7
        bgefunden+:6 b+das:-6 ckauf:6 cegan:6 cgang:6 cgega:6 bbei+der:6 bwir+haben:-6 cben_:6 cach_:6 ccht_:-6
        cbewe:6 ctbew:6 wbestellt:6 whaben:6 cross:6 wjanuar:6 ctzt_:6 wbin:6 chand:6 cung_:-6 cewer:6 cuber:6
        cesse:6 cngen:6 cneue:6 c_neu:6 cnbie:6 buns+jetzt:6 cbiet:6 c_ver:-6 canbi:6 c_sel:5 cselb:5 cwerb:5
        wwieder:-5 crwei:5 wnoch:-5 ciete:5 bhat+mich:5 wliefert:5 cerwe:5 celt_:5 ceste:5 wmir:-5 wihr:-5 wanderen:5
        wverbunden:-5 wlauft:5 wgerade:5 c_jet:5 cjetz:5 wkeine:-5 wsind:5 wapp:5 cuns_:5 wumgestellt:5 wder:5
        csser:5 wgelandet:5 bgewechselt+:5 c_wet:5 cettb:5 cttbe:5 cwett:5 wwir:5 cnich:-5 wdienst:5 ceren:5 c_ube:5
        cprod:5 crodu:5 cres_:5 c_nic:-5 b+bin:5 b+jetzt:5 cdere:5 cden_:5 bbin+jetzt:-5 b+ein:5 wim:5 wbeim:5
        cefer:5 ciefe:5 clief:5 wmehr:-5 b+bei:5 wsuchen:-5 weiner:4 cange:4 bjetzt+mit:4 wmeinen:-4 beinen+anderen:4
        wmal:-4 wnach:-4 clles:4 cles_:4 wnummer:-4 cchba:4 chbar:4 cewec:4 cselt:4 c_ros:4 c_kei:-4 ckein:-4
        cauch:-4 wselber:4 bentschieden+:4 cnes_:4 cerso:4 cpers:4 crson:4 corbe:4 cnkau:4 cinka:4 ceink:4 wein:4
        wnie:-4 c_per:4 cesam:4 cfolg:4 cewor:4 cgewo:4 c_nun:4 cnun_:4 c_mit:4 cbst_:4 caufs:4 cossh:4 cssha:4
        cerlo:-4 cshan:4 ceuer:4 wsich:-4 crben:4 c_neb:4 cbena:4 cenan:4 cnan_:4 cnebe:4 cetzt:4 c_mac:4 cweil:4
        cgros:4 celbs:4 clbst:4 cberz:4 ceugt:4 crzeu:4 cgewe:4 czeug:4 cugt_:4 clos_:-4 ceben:4 c_gro:4 cittl:4
        clerw:4 cttle:4 cuch_:-4 ctler:4 wstellt:-4 wnutzt:4 cers_:4 crber:4 buns+:-4 cefun:4 cfund:4 crlos:-4
        csen_:-4 wihnen:-4 cuche:-4 wkauf:4 wneue:-4 c_bau:4 cile_:4 c_anb:4 cachb:4 certr:4 cders:4 bbei+uns:-4
        wfrau:4 wverein:-4 c_pap:-4 capie:-4 cpapi:-4 cpier:-4 c_ama:4 camaz:4 cazon:4 cmazo:4 czon_:4 c_von:4
        cmach:4 bich+hab:4 c_sie:-4 csie_:-4 bwir+uns:-4 cgesa:4 cist_:-4 warbeiten:4 wbitte:-4 cwisc:4 czwis:4
        wkeinen:-4 whin:4 bseit+januar:4 cnkel:4 cduzi:4 cuzie:4 cerze:4 cenke:4 c_abg:4 cabge:4 wam:-4 wman:-3
        c_gew:3 balles+von:3 curst:3 wschreibt:3 bich+wurde:-3 cvert:3 whabe:-3 wprodukt:3 czier:3 blieferanten+vor:3
        warbeitet:3 wauch:-3 cchse:3 chsel:3 cwech:3 wmussen:-3 c_kau:3 cechs:3 cnsch:3 cgefu:3 c_all:3 c_ist:-3
        chenk:3 clen_:3 c_war:-3 ceile:3 wgegangen:-3 c_wir:3 balles+aus:3 c_sch:-3 chorn:3 wnur:-3 crden:3 cerbe:3
        c_uns:3 wfirma:3 warzt:-3 wstadt:-3 wanderer:3 wanderes:3 wwenig:-3 c_arb:3 bich+jetzt:3 ckel_:3 crde_:-3
        wes:-3 bhabe+den:3 wnichts:-3 ceres:3 c_hab:3 wkleiner:-3 wgrade:-3 bverbunden+:-3 c_bos:3 wihrem:3
        balles+zu:-3 wunser:3 c_zur:3 bmeine+frau:3 bist+bei:-3 carme:-3 cwarm:-3 wmutter:-3 c_hor:3 crete:3 crtre:3
        ctret:3 cante:3 cfera:3 crauc:-3 c_geh:3 bzu+:-3 cine_:-3 cenz_:3 chat_:3 cgere:-3 crech:-3 bgelandet+:3
        bdas+mit:3 bseit+dem:-3 ceit_:-3 wgeschlossen:-3 cinen:3 wletzten:-3 wdiese:-3 bdienst+:3 ckonk:3 ckurr:3
        cnkur:3 conku:3 crenz:3 curre:3 cche_:-3 wschluss:-3 wjahr:-3 wdas:3 c_mei:-3 chab_:3 c_in_:-3 cette:3
        wneuen:3 wvoll:-3 c_bez:3 c_bec:3 cezie:3 b+ich:-3 cssen:-3 cinem:3 cvon_:3 wweg:-3 waus:3 c_hol:3 bich+das:3
        c_mus:-3 c_sys:3 cstem:3 csyst:3 ctem_:3 cyste:3 cosch:3 cnem_:3 crant:3 coch_:-3 cnten:3 causg:-3
        wansprechpartner:-3 crst_:3 czen_:-3 cchtl:3 cmann:3 cschl:-3 crren:3 wdavon:-3 bder+konkurrenz:3 cern_:3
        cmuss:-3 c_aus:-3 ciehe:3 c_wie:-3 cere_:3 w20:-3 caft_:3 wdafur:-3 wmich:3 weuro:-3 cstel:3 ctell:3 c_meh:-3
        cmehr:-3 bich+da:3 centr:3 bhat+den:-3 cmitt:3 cichs:3 c_pro:2 c_hei:-2 cbrau:-2 cchs_:2 cehe_:2 bmit+dem:-2
        bein+:-2 c_lie:2 cgehe:2 bist+es:2 czieh:2 cchaf:2 bbei+euch:-2 bjetzt+bei:2 cisch:2 cerdi:2 c_kon:2
        bkauf+ich:2 c_da_:2 wkommt:-2 wmuss:-2 cmer_:-2 ciere:2 wjedes:-2 cings:2 c_euc:-2 ceuch:-2 cmpe_:-2 cpump:-2
        cumpe:-2 waufgehort:-2 ceran:2 chaft:2 bhaben+einen:2 cheiz:-2 ceize:-2 whatte:-2 wgekostet:-2 bjetzt+:2
        cndel:2 cbest:2 c_dir:2 cdire:2 cirek:2 crekt:2 cdert:-2 c_ren:-2 cbaue:2 crent:-2 bwir+sind:-2 werst:-2
        cket_:2 wwackelt:-2 caufe:2 whalt:2 chied:2 bhaben+auf:-2 bumgestellt+:-2 cmit_:2 wund:2 citte:-2 cmmel:2
        ceden:2 cfert:2 cents:2 cntsc:2 cverb:-2 casse:-2 barbeiten+jetzt:2 bwir+arbeiten:2 cgebe:2 bhin+:2 cker_:2
        cmal_:-2 wkein:-2 calle:2 cnnen:-2 wsehen:-2 cmmer:-2 ccker:2 ceder:-2 cufe_:2 ckenn:-2 c_ent:2 cusge:-2
        wstop:-2 bjetzt+in:-2 wvorne:-2 c_ges:2 cesch:-2 cuss_:-2 c_bac:2 b+unser:2 csamm:2 c_jan:2 canua:2 cjanu:2
        cnuar:2 cuar_:2 cuer_:2 camme:2 ceich:-2 cback:2 c_ken:-2 cenne:-2 c_ich:2 wpakete:-2 wzehn:-2 ctest:2
        c_han:2 wfahrer:-2 cwand:-2 c_bin:2 cbin_:2 wgericht:-2 cein_:-2 bda+mussen:-2 cchie:2 c_wei:-2 cagen:-2
        b+ihr:-2 wbrauchen:-2 c_gek:-2 cerbu:-2
    """,
    "need_gone": """
        -9 wmehr:18 wbedarf:18 bmehr+:18 bbin+jetzt:17 waufgehort:15 wjetzt:15 wwir:15 crauc:14 bnicht+mehr:14
        wprojekt:13 warzt:12 whabe:12 c_ren:12 wmaschine:12 wkein:12 wdurch:12 werst:11 cauch:11 bist+fertig:11
        wwar:11 wdigital:11 c_bra:11 c_auf:11 wbrauchen:11 wvoll:11 wzurzeit:11 wnur:10 wfertig:10 wbrauch:10 wist:10
        wbrauche:10 wwill:-10 wfur:10 cbrau:10 whab:10 wdem:10 c_hei:9 wgereicht:9 bhaben+die:9 wkatze:9 bwieder+:9
        wumgestellt:9 czeit:9 wsie:-9 wden:9 wabo:9 cger_:9 cufge:9 caufg:9 b+unser:9 b+keine:-9 c_hab:9 wbei:-9
        cbaut:9 cebau:9 cgeba:9 bwar+nur:9 wverwendung:9 b+war:9 cacht:8 wuns:-8 wim:8 balles+was:8 ceize:8 cdarf:8
        cheiz:8 carf_:8 wverkauft:8 b+bin:8 wwieder:8 c_meh:8 cmehr:8 cein_:8 b+fur:8 weinen:8 wich:8 wgarten:8
        wreicht:8 cvera:8 wbis:8 crent:8 wmich:-8 c_nac:-8 bich+keine:8 wlasst:8 caut_:8 what:8 ceit_:7 c_ver:7
        wdavon:7 c_all:7 bwar+ein:7 b+brauche:7 c_fer:7 ceihn:7 cihna:7 cweih:7 chnac:7 cande:-7 cren_:-7 c_kon:-7
        bmehr+zu:7 wnie:-7 bist+jetzt:7 wzum:-7 bhaben+auf:7 bumgestellt+:7 wnoch:7 bdurch+:7 c_lie:-7 wmit:7
        bhat+mir:7 weine:-7 cten_:7 bzu+:7 wanruf:-7 cigen:7 c_gro:7 ctze_:6 bdigital+:6 wverein:6 ckein:6 c_wir:6
        chabe:6 wdie:6 bmir+nicht:-6 wunsere:6 calle:6 bwir+haben:6 bzurzeit+nicht:6 cbeda:6 cedar:6 wvorbei:6 wan:-6
        wkontakt:-6 calig:6 cmali:6 bbrauche+ich:6 c_bed:6 bkein+bedarf:6 whaben:6 bverkauft+:6 ceinm:6 cinma:6
        cnmal:6 ckont:-6 c_wei:6 cner_:6 c_kei:6 wdarf:6 wnummer:-6 cller:6 cuche:6 wes:6 wmusst:6 cehr_:6
        bdas+ist:-6 wgrunden:6 cetri:6 cieb_:6 bgereicht+:6 ctrie:6 ctige:6 wmeiner:6 cenk_:6 wunser:6 walles:6
        wgrade:-6 wschmeckt:-6 bdas+nicht:6 b+maschine:6 wburo:5 c_per:-5 bwir+sind:-5 weuch:-5 cfgeh:5 c_jet:5
        cjetz:5 cicht:5 czug_:5 wladen:-5 chenk:5 cwir_:5 cher_:5 b+kein:-5 cine_:5 bes+war:5 cerso:-5 cpers:-5
        crson:-5 bkeine+verwendung:5 cung_:5 wihr:-5 cerbo:5 crbot:5 cunse:5 c_her:-5 ctner:5 clos_:5 wmein:5 caltu:5
        cltun:5 cnser:5 wauto:5 cbote:5 canst:5 wkeine:5 b+der:5 crlos:5 wkunden:5 bfur+die:5 cinde:5 wstehen:5
        cnsta:5 cschi:5 ckomm:-5 cbgeb:5 ciede:5 bdas+hat:-5 creic:5 bbrauche+:5 bwas+ich:5 waus:5 carme:5 cwarm:5
        bkeine+mehr:-5 wgemacht:5 cauft:5 wkeller:5 b+das:-5 c_kan:5 c_alk:5 calko:5 ckoho:5 clkoh:5 cohol:5
        bbin+grad:5 cbetr:5 b+hab:5 wging:-5 c_sch:-5 certi:5 crtig:5 b+mein:5 crans:5 wkeinen:-5 walle:5 wauch:5
        c_bei:-5 b+unsere:5 clig_:5 wgeld:-5 coffe:5 wzur:5 cjekt:5 cojek:5 cproj:5 croje:5 braus+:5 wkaufe:-5
        wbeim:-5 wkunde:-5 c_rei:5 wmir:-5 wfleisch:5 wop:5 wrente:4 c_bur:4 cburo:4 cerei:4 chol_:4 wzieht:-4
        wsuchen:-4 cfert:4 ceich:4 crat_:4 crieb:4 bwir+brauchen:4 wdamit:4 cchwa:4 wausgelaufen:4 crgie:4 cragt:4
        cssen:-4 wvater:4 wdas:4 c_gel:-4 wzu:4 c_arz:4 chaus:4 wgeschlossen:4 wsind:-4 wweniger:4 cschw:4 wkommt:-4
        c_dah:4 cdahe:4 cnter:-4 carzt:4 crzt_:4 canti:4 czen_:4 wfall:-4 cvier:4 weuer:-4 wgekauft:4 bgeschlossen+:4
        cwill:-4 b+meine:4 bmit+dem:4 wwird:4 wsms:-4 cchin:4 chine:4 cfur_:4 cngen:-4 crch_:4 cehor:4 cerlo:4
        cgeho:4 bich+brauche:-4 cdurc:4 curch:4 c_dur:4 cnger:4 cabe_:4 b+habe:4 whatten:-4 b+ihr:-4 cchri:-4 c_vor:4
        ctzt_:4 cndel:4 wnutzen:4 wraus:4 wals:-4 cergi:4 cmasc:4 wscheidung:4 wfuhrt:-4 bein+:-4 cruck:-4 c_kom:-4
        cfrei:-4 wam:-4 clief:-4 cschr:-4 comme:4 wfalsch:-4 chort:4 wgehort:-4 bauch+nicht:4 cgesc:4 wfirma:-4
        wruhe:-4 cwar_:4 citte:-4 c_zur:4 c_dig:4 cdigi:4 cgita:4 cigit:4 cital:4 weiner:-4 c_pap:4 capie:4 cpapi:4
        cpier:4 ceuer:-4 c_vol:4 cvoll:4 wrestaurant:-4 cekt_:4 catte:-4 bkontakt+mehr:-4 ciert:-4 wimmer:-4 czurz:4
        c_sti:4 c_nur:4 cnur_:4 wgibt:4 whatte:-4 c_mas:4 wkaffee:4 cmit_:4 csst_:4 wwurde:-4 bich+schluss:4 coll_:4
        bhat+nicht:-4 cfgeg:4 wwenig:-4 cbesi:4 cesit:4 wzehn:-4 ctal_:4 winteresse:-4 crst_:4 wkeiner:4 clle_:4
        wkleiner:-4 c_mei:4 cetzt:4 wwein:4 c_ist:4 bhat+sich:4 wbin:4 wgesehen:-4 cater:4 cmein:4 wvor:-3 cesch:3
        ctrag:3 cegeb:3 c_wil:-3 cill_:-3 cist_:3 wzweite:3 ceran:3 wgerat:3 cgege:3 c_fur:3 cbste:3 wgab:-3 whaut:-3
        cnder:-3 wbrauchten:-3 chab_:3 c_geb:3 cverb:3 c_dem:3 wschnauze:-3 cabsc:3 cbsch:3 cruf_:-3 caus_:3 crzei:3
        catze:3 ckatz:3 wgewechselt:-3 c_kau:-3 wnach:-3 cmges:3 cdem_:3 wmensch:-3 wneue:-3 c_sie:-3 csie_:-3
        wandere:-3 cnsch:-3 cese_:3 wihnen:-3 ctig_:3 wanrufen:3 wpaket:-3 c_abg:3 cabge:3 warbeiten:3 cckt_:-3
        cabo_:3 wschluss:3 wbitte:-3 citze:3 casch:3 c_hau:3 cesun:3 wman:-3 wso:3 crant:-3 c_war:3 cuer_:-3 wo:-3
        ccht_:3 bnach+dem:-3 wkonnte:-3 cchts:3 baufgehort+:3 cersa:-3 c_den:3 wwitz:-3 c_kat:3 chied:3 cstil:3
        ctill:3 creie:-3 bes+:-3 cllt_:3 c_tra:3 clen_:-3 cvon_:3 coren:-3 csitz:3 c_sac:-3 crwen:3 cwend:3 c_hoc:3
        choch:3 wder:3 whalfte:-3 cinte:-3 werlaubt:-3 bjetzt+:-3 wverteiler:-3 conta:-3 wware:-3 cagt_:3 chatt:-3
        citen:3 cerbu:-3 cuns_:-3 bstehen+:3 carbe:-3 c_im_:3 c_abt:3 csen_:-3 cert_:-3 b+brauchen:3 c_lag:3 whabt:-3
        bgemacht+:3 wmuss:-3 cschm:-3 cort_:3 wbeendet:-3 crade:-3 cgebe:3 cherr:-3 whier:-3 wgemeldet:-3 cverw:3
        cgesu:3 weinfach:-3 ceht_:-3 clage:3 bund+jetzt:-3 crsat:-3 csatz:-3 bist+ein:-3 cwied:3 cweg_:3 ckund:-3
        c_ihr:-3 c_int:-3 c_neu:-3 bich+will:-3 cmpe_:3 cpump:3 cumpe:3 celn_:3 cgeld:-3 cefer:-3 ciefe:-3 wneuen:-3
        cache:-3 c_ang:-3 wessen:-3 cerge:-3 cand_:-3 cchla:-3 cuber:-3 bging+es:-3 c_wer:-3 cgart:3 cegan:-3
        cgang:-3 cgega:-3 c_zum:-3 whor:-3 cling:-3 crech:-3 cscha:-3 c_geh:-3 cbis_:3 bnur+ein:3 ctsch:-3 cabte:3
        cbtei:3 ceilu:3 cilun:3 wme:-3 cosse:3 bin+rente:3 wleisten:-3 cgros:3 cnde_:-3 cmmer:3 c_nie:-3 c_mic:-3
        cmich:-3 cross:3 wkam:-3 cken_:3 wbelastigung:-3 claub:-3 bmit+euch:-3 clieb:-3 bnach+der:3 c_and:-3 c_bis:3
        cklam:3 clich:-3 b+seit:3 wstreichen:-3 wverloren:-3 cstan:-3 czuge:3 wnachrichten:-3 wnichts:-3 bhabe+noch:3
        wgebraucht:3 bda+:-3 c_ger:3 c_ube:-3 csere:3 bdas+abo:3 chalt:-3 wfrieden:-3 bist+ausgelaufen:3 cecht:-3
        cille:3 ctand:-3 curok:3 cntra:-3 cnto_:-3 conto:-3 ctet_:-3 cade_:-3 c_sen:-3 cing_:-3 c_abo:3 cvers:-3
        c_dav:3 cavon:3 cdavo:3 casse:-3 czieh:-3 c_kop:-3 ckopf:-3 ctte_:-3 ceile:-3 wdann:-3 bmehr+in:-3 crten:3
        wzeit:3 cier_:-3 bhab+die:-3 csch_:-3 cbest:-3 wmitarbeiter:-3 c_for:-3 wohne:-3 bgibt+es:3 cklei:3 wda:-3
        bich+hab:-3 bhab+keine:3 bnicht+:3 cach_:-3 cneue:-2 cerka:2 crkau:2 c_ich:2 b+euer:-2 wschreibt:-2 cdung:2
        wberatung:-2 wjemanden:-2 b+so:-2 bes+nicht:-2 wruf:-2 cale_:-2 wheute:-2 cendu:2 cwart:-2 bich+bin:-2
        wgesagt:-2 ckonn:-2 cmer_:2 bdie+ich:2 czum_:-2 caran:-2 wkauf:-2 wschon:-2 wname:-2 ctur_:-2 c_aus:-2
        curze:2 bfur+meinen:2 wfreitag:-2 ceute:-2 c_kle:2 bnur+noch:2 cverk:2 bdas+:-2 c_sin:-2 c_noc:2 cnoch:2
        bich+das:2 wmodell:-2 cntak:-2 ctakt:-2 wdoch:-2 cter_:-2 c_umg:2 cumge:2 c_bet:-2 bmehr+von:2 wwurden:-2
        c_zug:2 wsystem:-2 wwochen:-2 ctzte:-2 csuch:-2 bvon+euch:2 wobwohl:-2 cerwe:2 c_eur:-2 c_mat:2 bes+reicht:-2
        coche:-2 ckurs:2 crben:-2 citer:-2 cumme:-2 c_wie:2 wwerbung:-2 bruhe+:-2 cucke:-2 cekom:-2 cteri:2 cvere:2
        cdien:-2 ctung:2 wgeworden:2 cdruc:-2 wnachricht:-2 csche:2 chen_:-2 cnumm:-2 cmmen:-2 cchie:2 wwert:-2
        c_dru:-2 wrauchen:2 cdie_:2 caden:-2 bjetzt+mit:-2 cschn:-2 c_an_:-2 cbar_:-2 chat_:2 cvorb:2 czahl:-2
        cress:-2 ctere:-2 wwollte:-2 cgung:-2 wsohn:2 cigun:-2 cakt_:-2 wkonnen:-2 cnzei:2 bist+:-2 cgese:-2 wapp:-2
        c_rau:2 cllig:-2 c_wur:-2 c_kun:-2 cnten:-2 bich+habe:2 bdas+gerat:2 bseit+dem:-2 c_wol:-2 ceres:-2 weure:-2
        c_bez:-2 bich+hatte:-2 c_tri:2 bhabe+ich:2 cosch:-2 crich:-2 cder_:2 cware:-2 cende:-2 curde:-2 cwurd:-2
        b+zu:-2 cnkt_:2 wgar:2 csend:-2 bgar+nicht:2 cice_:2 wab:-2 c_dan:-2 wjahr:-2 wein:2 bwill+ich:-2 cgen_:-2
        c_ruf:-2 c_num:-2 cmen_:-2 wgeschrieben:-2 c_es_:2 creis:-2 wnicht:-2 ceder:2 c_hal:-2 cheit:2 c_gar:2
        centu:-2 wkosten:-2 ceitl:2 citli:2 waber:-2 ccker:-2 wweg:2 czent:-2 cprei:-2 cford:-2 crder:-2
        bwir+brauchten:-2 cdere:-2 czier:-2 centr:-2 wbetrieb:-2 c_lei:-2
    """,
    "moved_closed": """
        4 win:23 wbetrieb:20 wneue:19 wladen:19 wgeloscht:15 wkm:13 wfirma:13 wgezogen:12 wan:12 cwohn:12 c_woh:11
        cgezo:11 cezog:11 b+firma:11 bzu+:11 wweit:11 czoge:11 cogen:11 wzum:11 wgeschlossen:11 b+wir:11 wbeendet:10
        wwurde:10 wseit:10 wumgezogen:10 wstadt:10 wabgemeldet:10 wgewerbe:10 wnutzt:10 bgeloscht+:9 wrestaurant:9
        bhabe+ich:9 wleider:9 wgegangen:9 whin:9 bwir+sind:8 wpraxis:8 wubergeben:8 cahre:8 ceit_:8 wunserer:8
        wunternehmen:8 wzu:8 bmehr+in:8 c_in_:8 wmussten:8 wweg:8 wihr:8 cland:8 wins:8 b+bin:8 wdem:8 cand_:7
        wlauft:7 c_leb:7 wsind:7 clebe:7 wwir:7 closc:7 cosch:7 cgewa:7 cwand:7 wmein:-7 cetri:7 cieb_:7 wfahren:7
        ctrie:7 wliefert:7 bhaben+die:-7 bzu+weit:7 c_bet:7 cauft:7 werloschen:7 cbetr:7 c_ein:-7 crieb:7 wverkauft:7
        c_aus:7 c_lad:7 clade:7 ceue_:7 bnichts+:6 wmutter:6 cende:6 bjetzt+in:6 cusge:6 caden:6 c_ins:6
        bleben+jetzt:6 bgezogen+:6 wvon:-6 wim:-6 wsie:-6 cneue:6 celos:6 cgelo:6 cunse:6 b+umgezogen:6 bstadt+:6
        b+gewerbe:6 babgemeldet+:6 cnser:6 wanderen:6 bnicht+:-6 bin+die:6 c_neu:6 wleben:6 cuft_:6 wmich:-6 causg:6
        wort:6 wwas:-6 cert_:6 wdiese:6 csel_:6 cfahr:6 wviel:-5 bnicht+hin:5 wmeine:5 c_deu:5 cdeut:5 ceuts:5
        bladen+ist:5 wburo:5 wbin:5 cren_:5 b+das:5 cebe_:5 wes:-5 bgegangen+:5 cumer:5 ctel_:5 bseit+dem:5
        balles+zu:5 wnachrichten:5 cdet_:5 c_eig:5 bubergeben+:5 wuber:-5 c_ple:5 cgesc:5 c_hot:5 wgeht:-5 weinem:-5
        ceige:5 b+laden:5 wfur:-5 cscht:5 cabe_:5 cein_:-5 bnicht+in:5 cite_:5 wder:-5 bfirma+wurde:5 cutsc:5
        c_kan:-5 bin+der:-5 ceine:-5 bbei+uns:5 bist+bei:5 cchse:5 chsel:5 cwech:5 b+in:5 bbitte+keine:5 wlang:-5
        bnachrichten+mehr:5 c_ver:-5 wzuruck:5 wmeinen:5 cechs:5 bmehr+:-5 cleit:5 csere:5 c_lei:5 cdert:5 bbin+ins:5
        cine_:-5 b+ich:-5 wmeinem:-5 cten_:-4 bkeine+nachrichten:4 c_km_:4 wgrad:-4 bweg+:4 wnie:-4 weingestellt:4
        c_fir:4 cfirm:4 cirma:4 crma_:4 wsich:-4 wgibt:4 c_gez:4 wgesagt:4 cohne:4 centu:4 wnichts:4 bmehr+bitte:4
        wja:4 cigen:4 wberatung:4 weinfach:-4 wherbst:4 canti:-4 c_war:-4 wnach:4 cgen_:4 bgeschlossen+:4 whabe:4
        c_ruh:4 c_an_:4 weinen:-4 cden_:-4 bverkauft+:4 cmer_:4 cgkei:4 cigke:4 berloschen+:4 curuc:4 ctsch:4 czuru:4
        chren:4 cich_:-4 wjetzt:4 wnoch:-4 wden:-4 cschl:4 wjahr:-4 cnem_:-4 c_ges:4 cinem:-4 wauch:4 cnden:-4
        c_sch:-4 b+der:4 wweil:-4 czum_:4 cchlo:4 chlos:4 bwar+die:4 wstreichen:4 closs:4 cung_:-4 cser_:4 c_bes:-4
        weurem:4 ckeit:4 bund+die:4 c_zum:4 wruf:-4 bauch+nichts:4 bmehr+an:4 chne_:4 bdiese+nummer:4 bich+bin:-4
        bnicht+mehr:4 chres:4 ctzt_:4 czver:3 ceuer:-3 werst:-3 cverf:3 crese:3 wmit:-3 cunde:-3 cesch:3 wbeim:-3
        wauto:3 cmgez:3 cchla:3 wwurden:-3 celbs:3 clbst:3 weine:-3 c_fre:-3 bist+seit:3 cadt_:3 cstad:3 ctadt:3
        cbgem:3 ctand:3 cerfa:3 crfah:3 ban+:-3 wliegt:3 cche_:-3 wgelandet:-3 wnochmal:-3 cutzt:3 cosse:3 bein+:3
        cseit:3 wbestellung:-3 cafts:3 cruck:3 crbe_:3 b+habe:-3 wso:-3 crem_:3 c_sta:3 wstandig:-3 c_res:3 caura:3
        crest:3 ctaur:3 curan:3 cstan:3 wlieferung:-3 cinso:3 cber_:-3 cant_:3 wgesehen:-3 bjetzt+:-3 c_bee:3 cbeen:3
        ceend:3 bzu+viel:-3 crde_:3 cstau:3 cchwe:3 cewer:3 cleid:3 b+mein:-3 c_sel:3 wmorgen:-3 wkam:-3 wandere:-3
        cesen:3 cbest:-3 c_dan:3 cchwa:3 bin+den:-3 c_zur:3 c_bra:-3 cemel:3 cschw:3 cesta:3 c_nac:3 c_mit:-3 cwass:3
        wwelche:-3 cgeme:3 wraus:-3 caufg:3 c_pra:3 caxis:3 cchfo:3 chfol:3 clger:3 colge:3 cprax:3 craxi:3 cxis_:3
        wunser:3 cegio:3 cgion:3 cregi:3 c_hoc:3 choch:3 cerre:3 cfrem:-3 cremd:-3 c_gel:3 wmaschine:-3 bfirma+:-3
        c_geg:3 wdaten:-3 c_zu_:3 crneh:3 cachf:3 wamazon:-3 cgabe:3 cfen_:-3 weure:-3 cehme:3 cnach:3 cihr_:3
        bnummer+:3 bzuruck+:3 chen_:-3 cperr:3 csper:3 chmen:3 wfertig:-3 candi:3 wnebenan:-3 cerer:3 wnur:-3 crant:3
        wfrau:-3 cehen:-3 ccht_:3 cselb:3 cagel:3 cehan:3 cberg:3 crren:3 bgibt+es:3 cmark:3 c_weg:3 crauc:-3 cgel_:3
        ceide:3 wwochen:-3 bleben+:-3 chang:3 cangt:3 cngt_:3 wgrade:-3 cins_:3 cldet:3 cnde_:3 wende:3 c_hin:3
        c_zus:3 beingestellt+:3 chin_:3 cnder:3 c_dem:3 c_kei:-3 bhin+:3 ckein:-3 wimmer:-3 wich:-3 cweg_:3 wlange:-3
        b+hab:3 c_ger:-3 czeit:-3 c_gra:-3 chaft:3 cider:3 c_nut:3 cnutz:3 bihr+nicht:3 bes+nicht:3 ckauf:3
        buns+jetzt:-3 cusst:3 carte:-3 cnehm:3 c_noc:-3 cnoch:-3 wprodukt:-3 cchaf:3 cgewe:3 wgewechselt:-3 wwird:-3
        csind:3 cwir_:3 csch_:-3 cwerb:3 cgrad:-3 csste:2 wkein:-2 cmal_:-2 cdem_:2 c_hal:-2 wgar:-2 cgeha:2 cckge:2
        cuckg:2 weurer:-2 cndig:2 wniemand:-2 cerne:2 wfuhrt:-2 wjahren:-2 cvon_:-2 bich+da:2 b+nach:2 c_fus:2 wab:-2
        c_nie:-2 c_zen:2 cfolg:2 c_sei:2 wqualitat:-2 bbei+euch:-2 wgereicht:-2 csend:2 cisch:-2 coste:-2 b+keine:-2
        cioni:2 wihre:-2 b+seit:2 ctral:2 ban+meine:2 centr:2 csser:2 curde:2 cwurd:2 c_lau:2 bende+der:2 czent:2
        c_sin:2 wverteiler:2 ckund:-2 wschon:-2 wkauf:-2 cerbe:2 wkosten:-2 cufen:-2 wduft:-2 cmit_:-2 wzehn:-2
        c_was:-2 clang:-2 wlasst:-2 cind_:2 c_mut:2 cmutt:2 cerst:-2 c_uns:2 cuche:-2 ceht_:-2 waus:2 cbrau:-2
        beiner+anderen:2 bbin+wieder:2 warbeiten:-2 bstreichen+sie:2 c_ers:-2 conie:2 cmen_:2 wzurzeit:-2 cerka:2
        crkau:2 whab:2 crgen:-2 bbin+grad:-2 cutte:2 c_hab:2 cunte:2 wgenommen:-2 bsie+uns:2 cgela:-2 bnach+dem:-2
        whatte:-2 wseid:-2 wruhe:-2 cware:-2 c_gew:2 b+die:2 cfur_:-2 cverk:2 cnier:2 c_fah:2 cntra:2 cfall:-2
        c_auf:-2 bich+habe:-2 c_unt:2 celde:2 c_reg:2 c_von:-2 c_im_:-2 wwar:-2 crden:-2 wwenig:-2 wmitten:-2
        c_sie:-2 csie_:-2 b+aus:-2 whalt:-2 c_pro:-2 c_vie:-2 c_die:2 cndet:2 cuer_:-2 cann_:-2 csion:2 wselbst:-2
        cwas_:-2 ceite:2 cweit:2 cviel:-2 wtochter:2 wwill:-2 wgefallt:-2 bwurde+einfach:-2 b+ihr:2 wzeit:-2
        wausgelaufen:-2 crand:-2 wstunde:-2 wman:-2 cschi:-2 c_umg:2 cumge:2 cheim:2 wbrauch:-2 bgelandet+:-2
        cwart:-2 cuss_:-2 c_kun:-2 c_mic:-2 cmich:-2
    """,
    "unresolved_issue": """
        -7 wnoch:18 cung_:16 wnie:16 wticket:14 wseit:13 cruck:13 c_bes:13 wreklamation:12 wund:12 wwarte:12
        wkaution:12 wbis:11 wihr:11 c_ers:11 wschaden:11 wfall:10 wendlich:10 wimmer:10 wwurde:10 bist+nie:10 wgeld:9
        wgekommen:9 cesch:9 cerst:9 wwo:9 wmir:9 wpassiert:9 wsich:8 werst:8 wgerat:8 wmeinen:8 wbleibt:8 wnun:8
        ckomm:8 weuro:8 cklar:8 wist:8 bimmer+noch:8 wim:-8 wrechnung:8 bwurde+nie:8 what:-8 wantwort:8 wmehr:-8
        wnur:-8 wkeiner:8 cseit:7 cbuch:7 wbeschwerde:7 wignoriert:7 ciert:7 ction:7 curuc:7 wdenn:7 bhabe+:7 cion_:7
        czahl:7 czuru:7 citer:7 bmeine+kaution:7 wkommen:7 cweit:7 wgehort:7 werledigt:7 cigt_:7 cucht:7 c_zur:7
        wheute:7 c_fal:7 wmein:7 c_mei:6 chnun:6 c_ruc:6 cmein:6 wfuhlt:6 bmein+geld:6 wauf:6 bich+bis:6 cert_:6
        bich+meine:6 wgeschickt:6 b+erst:6 wgeschrieben:6 wmails:6 wbekomme:6 win:-6 c_nie:6 wetwas:6 wwill:6
        bwill+ich:6 wan:-6 bwar+auch:6 chlt_:6 crsch:6 wkommt:6 ctatt:6 crant:6 wzu:-6 wwann:6 wbin:-6 wdie:6 cvers:6
        bnoch+:6 wnichts:6 whabe:6 c_noc:6 cnoch:6 wgekauft:-6 crde_:6 wlasst:6 cchri:6 wmeine:6 crsta:6
        bkeine+antwort:6 cket_:6 cnung:6 wwegen:6 cwart:6 wvon:-6 cattu:6 cttun:6 wgegangen:6 bund+nichts:6 coch_:5
        bnoch+ein:5 wsehen:5 cuckz:5 wworden:5 cnie_:5 cschr:5 ceite:5 cstat:5 wes:-5 bbis+heute:5 bbei+euch:5
        wfalsch:5 b+wo:5 b+wann:5 cimme:5 wfehlt:5 comme:5 woffen:5 chwer:5 wso:-5 wvor:5 ceine:5 bist+bei:5 wwas:-5
        c_kla:5 camat:5 clama:5 c_gar:5 bheute+nicht:5 wwochen:5 carte:5 c_rek:5 crekl:5 cgier:5 bist+immer:5 cklam:5
        cekla:5 b+ich:-5 crag_:5 wkaputt:-5 c_wei:5 cchwe:5 cterh:5 wdann:-5 cteht:5 ckges:5 cprob:5 c_tic:5 ccket:5
        ctick:5 wfalsche:5 cgesc:5 wgeloscht:-5 wdrei:5 wbekommen:-5 cschw:5 wverloren:5 c_war:5 chrie:5 cekom:5
        cmati:5 wwird:5 c_mai:5 b+die:5 cange:5 bund+jetzt:5 cicke:5 wbestellt:5 wreparatur:5 wgekundigt:4 catio:4
        crsat:4 csatz:4 cantw:4 cntwo:4 ctwor:4 cwort:4 c_kor:4 cigie:4 ckorr:4 corri:4 crigi:4 crrig:4 csteh:4
        wreicht:-4 bist+nach:4 cckza:4 ckzah:4 ciebe:4 cersa:4 walte:4 cckge:4 cuckg:4 wweiter:4 bmeine+beschwerde:4
        beinfach+ignoriert:4 bignoriert+:4 wden:-4 wdem:-4 cande:-4 bihr+mir:4 cchnu:4 wwar:-4 wvertrag:4 wbraucht:4
        chin_:4 c_und:4 ctrag:4 crieb:4 cechn:4 wklaren:4 wumfragen:4 coche:4 c_off:4 cgese:4 cbesc:4 b+nie:-4
        walles:-4 ckauf:-4 wmeldet:-4 bdie+falsche:4 bist+noch:4 c_hat:-4 ceste:4 cauti:4 ckaut:4 cutio:4 cntie:4
        b+ticket:4 caran:4 cbest:4 cmmer:4 call_:4 bhab+mich:4 cgara:4 canti:4 cart_:4 wkunde:-4 bauf+meine:-4
        b+wir:-4 wwie:4 cund_:4 c_mah:4 cmahn:4 ceht_:4 wfrau:-4 b+ihr:4 c_abg:4 cabge:4 wnummer:-4 cvor_:4 ceiti:4
        citig:4 cnder:-4 cbis_:4 ctigt:4 wnerven:-4 bfuhlt+sich:4 bdas+ist:-4 cerle:4 weuch:4 cickt:4 cihr_:4
        bnicht+:-4 c_bis:4 c_gut:4 wman:-4 wdaten:-4 bhabe+noch:4 crung:4 bhaben+mir:4 cgel_:4 wmuss:-4 chade:4
        chick:4 bnur+noch:-4 coffe:4 c_pro:4 wbeim:-4 bmir+die:4 b+habe:-4 cstil:4 ctill:4 bnoch+nicht:4 wfur:4
        cendl:4 cferu:4 bwegen+der:4 wzum:4 wzumutung:-4 bgekommen+ist:3 c_imm:3 wnach:3 c_ihr:3 cproc:3 cspro:3
        bwarte+ich:3 bwurde+einfach:3 csch_:3 ceich:-3 bantwort+:3 cffen:3 cort_:3 cmeld:-3 celd_:3 cgeld:3 crte_:3
        cauft:-3 cchic:3 bworden+:3 wam:-3 wliegt:3 wdurch:-3 ctzli:3 cherr:3 beuch+:3 crten:3 cdopp:3 cpelt:3
        cppel:3 wdefekt:3 cmmen:3 ceben:3 coppe:3 wwerden:-3 cckt_:3 bsie+haben:3 wmorgen:-3 calle:-3 wneue:-3
        cene_:3 cersp:3 wgar:3 wsms:-3 wab:3 c_wo_:3 wkein:-3 bnie+:-3 cucke:3 caust:3 cnde_:-3 cmang:3 c_mir:3
        cmir_:3 chnt_:3 cgeko:3 cunde:-3 cehr_:-3 bich+nie:3 wkam:-3 c_uns:-3 chene:3 c_end:3 c_sei:3 celde:-3
        curde:3 cwurd:3 bnicht+mehr:-3 calsc:3 cfals:3 clsch:3 c_sic:3 cdigt:3 c_wur:3 crspr:3 cassi:3 cbgeb:3
        bkaputt+:-3 crst_:3 cstau:3 croch:3 bdie+ich:3 wder:3 c_her:3 cten_:-3 bmich+fur:3 wgeliefert:-3 cllte:3
        collt:3 c_ble:3 cblei:3 cleib:3 cesen:3 c_nun:3 cnun_:3 wsie:-3 cssen:-3 cille:3 bgeloscht+:-3 chat_:-3
        crech:3 ceuro:3 wer:-3 wuns:-3 wgenommen:-3 c_ist:3 cschi:3 colle:3 wpaket:3 csich:3 cwoll:3 curo_:3 cngel:3
        cchte:-3 cden_:-3 c_im_:-3 csend:3 wladen:-3 cchad:3 csen_:-3 c_kau:3 ctaus:3 cist_:3 bund+keiner:3 ceuer:-3
        bdie+alte:3 c_nur:-3 cnur_:-3 wmarkt:-3 cfall:3 cchun:3 cgera:3 cruft:3 c_gep:3 b+seit:3 csier:3 cssie:3
        c_ant:3 ccker:3 wteuer:-3 cfunk:3 b+vertrag:3 b+sie:3 wjahren:-3 c_ign:3 cgnor:3 cigno:3 cnori:3 cuber:-3
        c_kom:3 cwert:3 cgebu:3 cahlt:3 wzuruck:3 caten:-3 cacht:-2 ceibt:2 corie:2 berst+mal:2 cdenn:2 wmich:2
        c_wol:2 wandere:-2 chung:2 wruhe:-2 cersc:2 b+keine:-2 wgleiche:-2 chaft:-2 c_erk:2 bsich+bei:-2
        bgar+nichts:2 cosch:-2 bist+eine:-2 cedig:2 cledi:2 crled:2 whiermit:-2 cmer_:2 clen_:2 closc:-2
        bnie+wieder:-2 wfunktioniert:-2 c_rec:2 cndet:2 wteil:2 cuss_:-2 c_heu:2 cheut:2 bgeht+mir:-2 bab+:2 cete_:2
        cmen_:2 c_ein:-2 cgest:-2 bbekommen+:-2 c_ube:-2 weiner:-2 cscho:2 wzweimal:-2 cchbe:2 chbes:2 c_ver:2
        wdabei:2 c_spa:-2 cunkt:-2 c_fun:2 c_gek:2 wbei:2 cerkl:2 crkla:2 b+keiner:-2 whort:-2 ceant:2 wapp:-2
        c_wir:2 cibt_:2 cndli:2 cenn_:2 weinen:-2 c_fra:-2 wunbrauchbar:-2 c_kun:-2 csst_:2 cehor:2 cift_:2 caden:2
        cails:2 cils_:2 cmail:2 cahnu:2 wmusst:2 wrum:2 cltet:2 ciche:-2 cnkt_:2 cekau:-2 cgeka:-2 c_in_:-2 c_etw:2
        cetwa:2 ctwas:2 c_wil:2 cill_:2 cgeho:2 wda:2 csche:-2 whatte:-2 cstan:-2 c_an_:-2 wkamen:-2 causc:2 crlei:2
        wihnen:-2 cvon_:-2 commt:2 wweg:-2 c_zu_:-2 b+auf:-2 beine+zumutung:-2 bzumutung+:-2 wmal:2 c_bin:-2 cbin_:-2
        c_pas:2 cdie_:2 ctand:-2 cnes_:2 cnden:-2 wgemeldet:-2 creic:-2 whab:2 wdas:-2 chts_:2 crede:2 weuer:-2
        wwohl:-2 b+da:2 cnter:-2 czeit:-2 bmehr+:-2 b+hab:2 cerat:2 cauf_:2 cmme_:2 cuer_:-2 wdoch:-2 cinst:2
        wnochmal:2 c_dan:-2 cfert:-2 ceute:2 c_nic:2 wlieferbar:-2
    """,
    "other": """
        20 wchef:16 wverloren:15 wkeinen:14 wsag:14 wleben:14 c_ter:13 wdanach:13 c_che:12 b+keine:12 wviel:11
        whalt:11 whattet:11 wgott:11 wum:11 cabe_:10 wso:10 wlange:10 wneuen:10 wmehr:-10 wpersonlich:10 wbitte:-10
        b+das:10 c_ang:9 wweiss:9 wmich:-9 cfall:9 wdann:9 bleben+:9 wfur:-9 cgabe:9 wist:-9 bdas+geht:9 weinfach:9
        wwir:-9 wgab:9 ceran:9 wsagen:8 b+sag:8 bsag+ich:8 ceidu:8 cidun:8 b+die:-8 crum_:8 bist+eine:8 bdanach+:8
        bmir+war:8 c_unt:8 cment:8 c_sag:8 wsich:-8 bich+hatte:8 c_fra:8 wbei:-8 wwichtig:8 wjetzt:-8 bich+nicht:8
        cich_:-8 c_art:8 c_zuf:8 cgrun:7 crund:7 wgrunden:7 c_gru:7 b+mir:7 wdie:-7 wim:-7 weinen:-7 wvon:-7 wzu:-7
        wdass:7 cheid:7 whatte:7 bes+gab:7 wauf:-7 wgeht:7 cents:7 cntsc:7 wgesehen:7 wscheidung:7 wkam:7 bsagen+:7
        wkundenkonto:7 bihr+hattet:7 b+kein:7 wgefallt:7 wnoch:-7 wgeschaftsleitung:7 bdas+hat:7 wschlicht:6 cdung:6
        wwas:-6 bdas+ist:6 wnach:-6 bso+:6 c_tro:6 wahnung:6 wzeit:6 whaben:-6 wvergessen:6 wmeinem:6 c_auf:-6
        wgereicht:6 corum:6 c_bea:6 cate_:6 ctrop:6 c_kom:6 ckein:6 crand:6 c_kei:6 cvate:6 c_dan:6 ban+:6
        bpersonlich+:6 c_nac:-6 wweg:-6 bich+bin:6 chatt:6 weuer:6 call_:6 cchei:6 wwarum:6 bes+:-6 wneue:-6 cicht:6
        bmehr+:-6 cgute:6 wnie:-6 wohne:-6 ctreu:6 bhabt+meine:5 cchef:5 chef_:5 wund:-5 wmussen:5 ctsch:5
        bkann+ich:5 clore:5 crlor:5 cert_:-5 wmeinen:-5 wwurde:-5 b+bin:-5 whab:-5 cerun:5 cunde:5 cnlic:5 c_geh:5
        bnichts+:-5 c_hat:5 bdie+falsche:5 c_uns:-5 csonl:5 conli:5 wwerbung:5 wfragen:5 cder_:-5 csag_:5 wdafur:-5
        wder:-5 cfur_:-5 b+der:-5 weurer:5 c_sch:-5 b+meine:-5 csen_:5 catte:5 cuen_:5 chich:5 clieb:5 cage_:5
        bmit+dem:5 weine:5 canac:5 cdana:5 wwill:-5 cter_:-5 ceite:-5 bwichtig+:5 cerlo:5 crung:5 c_gut:5 cende:-5
        bmein+chef:5 wverlange:-5 ciebe:4 bgeht+es:-4 cpass:-4 wbedarf:-4 cerso:4 cpers:4 crson:4 crage:4 citte:-4
        wmit:-4 cmmen:4 cfrag:4 wuns:-4 wsoll:-4 c_per:4 comme:4 wkann:4 c_hal:4 wmuss:-4 bden+nachrichten:4 c_leb:4
        cleck:4 wihre:4 chalt:4 b+kann:4 wfalsche:4 beuch+gibt:4 cmen_:-4 ckomm:4 wgerade:-4 cvera:4 bdas+war:4
        wware:-4 c_wur:-4 cchic:4 ceck_:4 coren:4 b+mein:-4 wwie:-4 weure:4 coch_:-4 wanderen:-4 ciel_:4 wman:-4
        wfrau:4 cmeld:-4 wbot:-4 wpasst:-4 wgar:4 cmer_:-4 bgeschaftsleitung+:4 wmelden:-4 b+hat:4 b+bitte:-4 wsie:4
        bsie+meine:4 cilia:4 c_wir:-4 cschi:4 wberatung:-4 csch_:-4 wmal:-4 bkeine+ahnung:4 bfragen+:4 wgrad:-4
        clebe:4 cssen:4 cgebe:-4 bin+den:4 c_meh:-4 cmehr:-4 wmir:4 wmochte:-4 wdaten:4 crauc:-4 c_and:-4 c_got:4
        cgott:4 cott_:4 cach_:4 bgereicht+:4 c_um_:4 c_gen:4 wgrund:4 bhat+keinen:4 c_aus:-4 c_pas:-4 wzur:4 cverl:4
        cche_:-4 cstel:-4 ctell:-4 cfrau:4 b+nicht:4 cetzt:-4 bverloren+:4 c_was:-4 cehr_:-4 warzt:-4 c_bit:-4
        cbitt:-4 wwieder:-4 c_so_:4 bwissen+sie:4 bin+der:-4 wumfragen:-4 wmein:-4 whabe:3 ceste:-3 cbrau:-3 cviel:3
        wleute:-3 bdas+:-3 cruck:-3 cohre:3 c_vie:3 bmussen+sie:3 cmal_:-3 wgeld:-3 bmeine+daten:3 cnkau:3 csche:3
        cmmte:3 cinka:3 ceuen:3 weinem:-3 cist_:-3 crein:3 criff:3 ceink:3 c_noc:-3 cnoch:-3 wsind:-3 werhalten:-3
        cbei_:-3 cann_:3 cner_:-3 wdrin:-3 c_pro:-3 cweis:3 bhabe+den:3 caben:-3 cute_:3 cunge:3 c_mic:-3 cmich:-3
        wruf:-3 c_hab:-3 wpaket:-3 bmir+nicht:3 wselber:-3 wgesperrt:-3 clein:-3 bda+mussen:3 cnen_:-3 casst:-3
        cesti:3 cdann:3 cjahr:-3 c_men:-3 c_sto:-3 wgibt:3 c_wie:-3 c_fur:-3 wentschieden:3 c_kle:-3 chte_:3 c_jah:-3
        crube:3 cler_:-3 cweit:-3 cters:3 wnummer:-3 c_ist:-3 cimmt:3 ceinf:3 cinfa:3 cnfac:3 cuer_:3 wwaren:-3
        ction:-3 c_par:3 cvers:-3 cwir_:-3 cstim:3 ctimm:3 carbe:-3 wer:-3 ceren:-3 whier:-3 b+da:3 cgab_:3 calt_:3
        wwerden:-3 cauf_:-3 b+wir:-3 bhat+mir:3 celas:3 cabt_:3 chabt:3 wab:-3 wnachrichten:3 bweg+:-3 cden_:3
        c_die:-3 wgebraucht:-3 wnochmal:-3 wsein:-3 csich:-3 wlieber:3 crbei:-3 cuche:-3 wjahr:-3 cchte:3
        bmeine+frau:3 wdu:-3 cttet:3 csend:-3 wnutzt:-3 cten_:-3 crtei:3 cvon_:-3 c_geb:-3 walles:-3 csage:3 c_man:-3
        b+aus:3 wuber:-3 cahre:-3 c_weg:-3 wpasste:-3 wwelche:-3 wimmer:-3 c_gab:3 c_dat:3 b+ihr:3 csse_:-3
        wignoriert:-3 win:3 werst:-3 curde:-3 cwurd:-3 cfach:3 cgeha:3 cenau:3 c_fam:3 camil:3 cfami:3 cmili:3
        clich:3 caufg:-3 cware:-3 c_lan:3 c_bau:3 wihnen:-3 cwas_:-3 wwurden:-3 wdrei:-3 ciss_:3 wbrauche:-3 cgen_:-3
        cdate:3 curze:-3 wbekommen:-3 c_sic:-3 cdere:-3 cung_:3 wheute:-3 wwissen:3 wbeim:3 ciert:-3 b+eure:3 c_wic:3
        cwich:3 c_jet:-3 cjetz:-3 wlieferzeiten:-3 calle:-3 csst_:-3 bgar+nicht:3 clief:-3 wqualitat:-3
        bkein+bedarf:-3 cchti:3 chtig:3 wan:3 baus+:-3 cgela:3 b+ich:3 cschl:-3 b+beim:-3 cacke:3 cfehl:-3 cpart:3
        cefer:-3 ciefe:-3 cdie_:-3 cuss_:-3 c_im_:-3 ctop_:-3 crden:-3 wdanke:-3 c_sei:-3 crech:-3 ceue_:-3 c_von:-3
        caten:3 citer:-3 bnachrichten+:-3 c_zu_:-3 wnur:2 cmmer:-2 weiner:-2 wkontakt:-2 ciner:-2 cange:-2 cohne:-2
        cteil:-2 ctik_:2 cerla:-2 cbeit:-2 werstattet:-2 wsms:-2 cstan:-2 cschn:-2 cgeht:2 ceure:2 ceseh:2 ceute:-2
        wanwalt:-2 c_kon:-2 bkeine+nachrichten:-2 crst_:-2 wreicht:-2 wverkauft:-2 caltu:2 cltun:2 cdenk:2 cnkon:2
        c_ruc:-2 cgesc:2 clung:-2 wladen:-2 cchma:-2 cdass:2 care_:2 cchen:-2 c_bra:-2 cmein:-2 crgen:-2 wzurzeit:-2
        c_ers:-2 cern_:-2 cben_:-2 wzum:2 c_spa:-2 wfirma:2 cstat:-2 b+in:-2 cuch_:-2 c_rei:2 wgern:-2 ceiss:2
        wteuer:-2 cftsl:2 ctsle:2 c_ent:2 wwoche:-2 callt:2 carf_:-2 c_mei:-2 ctele:-2 ctand:-2 cchla:-2 celde:-2
        bhalt+nicht:-2 cefon:-2 celef:-2 clefo:-2 cnto_:2 conto:2 celt_:-2 bhabe+ich:-2 bmelden+:-2 wkaffee:-2
        coche:-2 chlic:2 wmensch:-2 cisch:-2 ckam_:2 csehe:2 cstop:-2 c_ahn:2 crufe:-2 b+euer:2 chren:2 bgrund+:2
        wuberhaupt:-2 calte:-2 wunser:-2 wandere:-2 wsystem:-2 c_all:-2 cslei:2 bgerade+nicht:-2 cklei:-2 ceit_:-2
        cdarf:-2 c_tel:-2 wlasst:-2 bviel+:-2 wabo:-2 c_kam:2 cwill:-2 wwer:-2 cutzt:2 wmaschine:-2 cschr:-2 c_mit:-2
        cerha:-2 caft_:-2 cion_:-2 ctig_:2 cmit_:-2 c_nie:-2 what:-2 c_wor:-2 b+zu:2 wunter:-2 whotline:-2 cweg_:-2
        wtelefonat:-2 cahnu:2 wweiteren:-2 cnach:-2 ceuer:2 cgest:-2 ctere:-2 ceile:-2 caufe:2 wsprechen:-2 crde_:-2
        cuft_:-2 werloschen:-2 wzehn:-2 cort_:-2 csteu:2 wwegen:-2 wdem:-2 bnicht+:2 cste_:-2 wgefunden:-2 c_eue:2
        ccker:2 cacht:-2 cebra:-2 cgebr:-2 cnser:-2 cwaru:2 waller:-2 cgese:2 wmeiner:-2 cuber:-2 carum:2 wraus:-2
        wauch:-2 bsie+das:2 crne_:2 b+ihre:-2 c_fre:-2 cport:-2
    """,
    "stop": """
        24 b+die:-20 wwill:18 wruhe:17 wsms:16 c_sto:16 wmich:14 whiermit:14 wweg:14 wim:-14 wwas:-14 wschreiben:14
        wmehr:14 ctere:13 wloschen:13 bjetzt+:13 bmich+nicht:13 wbeenden:13 wraus:13 ctop_:13 wnummer:13 cnter:13
        wanruf:13 wme:12 wbitte:12 wstellt:12 cress:12 wschluss:12 bdas+ist:12 wo:11 c_los:11 wschnauze:11 wbot:11
        wab:11 wbelastigung:11 bnie+wieder:11 wder:-11 closc:11 wnerven:11 cstop:11 clich:-11 wumfragen:11
        winteresse:11 whort:11 wfertig:11 wnochmal:11 c_uns:11 what:-10 bnochmal+:10 wverteiler:10 cosch:10
        wanrufe:10 bruhe+:10 whor:10 bdas+war:10 wkonnt:10 weine:-10 wwerbung:10 wspam:10 cwill:10 wdaten:10
        b+bitte:10 wnehmen:10 crufe:10 wgibt:-10 weinwilligung:10 wschlecht:-10 cicht:10 cich_:-10 wnein:10 wfuhrt:10
        wauf:10 winteressiert:10 wzieht:10 waus:10 cten_:-10 bmit+euch:9 wweiteren:9 c_ein:-9 bein+:9 b+will:9
        wuns:-9 b+schluss:9 wverstanden:9 cnerv:9 bkeine+mehr:9 wno:9 wam:-9 whaben:-9 c_hor:9 cter_:-9 wnach:-9
        wstop:9 wabmelden:9 wnicht:-9 c_anr:9 wreicht:9 wnachrichten:8 c_ner:8 ceit_:-8 werlaubnis:8 wan:-8 wfirma:-8
        cabbe:8 cbbes:8 c_abb:8 wverbinden:-8 weuren:8 cverg:8 wkam:-8 wbestellung:-8 whier:8 cruck:-8 ccher:-8
        wtschuss:8 wvoll:8 c_blo:8 c_bes:-8 werst:-8 weuch:8 b+der:-8 cmit_:8 wmochte:8 wliste:8 b+wir:-8 chier:8
        c_fra:-8 waufhoren:8 c_kon:8 c_int:8 canru:8 cnruf:8 wblockiert:8 bnicht+mehr:-7 b+zu:-7 wspater:-7 whabt:-7
        wmuss:-7 wdanke:7 c_hie:7 bes+:7 wwer:-7 wheute:-7 class:7 wdiese:7 bbin+raus:7 bdas+:7 c_abm:7 cabme:7
        cbmel:7 weinen:-7 wkeine:7 c_auf:7 wschreib:-7 wpersonlich:-7 bumfragen+:7 claub:7 wdamit:7 wwerden:7
        c_hab:-7 wda:-7 wzu:7 bes+nicht:-7 bmehr+an:7 bmehr+o:7 bo+:7 wmorgen:-7 wopt:7 wout:7 c_las:7 wbei:-7
        ckomm:-7 bzu+:-7 ban+:7 bwerden+:7 cmal_:7 wseit:-7 cwuns:7 wwarum:-7 bschreiben+:7 bbelastigung+:7 cher_:-7
        caufh:7 cufho:7 ceres:7 waber:7 cigun:7 cren_:7 weinmal:7 waustragen:7 wnervt:7 wals:-7 cuber:-7 cinte:6
        wlass:6 cach_:-6 wbrauchen:-6 cror_:6 crror:6 cerro:6 wkontakt:6 wloschung:6 baus+:6 wtragen:6 wgesagt:6
        cgung:6 wkm:-6 bsich+nicht:6 c_wil:6 cill_:6 wdurch:-6 wlassen:6 wmeinem:6 cunde:-6 wlasst:6 b+nie:6
        wunterlassen:6 wmaschine:-6 wbeim:-6 b+so:6 c_hat:-6 cunsc:6 wweitere:6 bdem+verteiler:6 bverteiler+:6
        c_num:6 bich+bin:-6 cerla:6 b+hor:6 c_wid:6 cwide:6 cinde:-6 bund+jetzt:6 cfall:-6 bnachrichten+:6 cchri:6
        cnlic:-6 wfrieden:6 wstreicht:6 bnicht+noch:6 c_ruf:6 braus+:6 cuhe_:6 wkontaktaufnahme:6 csch_:-6
        bsie+bitte:6 bvon+meinem:6 ciede:6 wwert:-6 ciche:-6 bhab+die:6 bnichts+mehr:6 cabe_:-6 c_ruh:6 bes+reicht:6
        clist:6 cruhe:6 wgab:-6 creic:6 wging:-6 c_war:-6 bhort+auf:6 wes:6 cbela:6 caus_:6 c_exp:-6 cders:6 wzeit:-6
        cschr:6 censi:-6 cnsiv:-6 bwill+das:6 wfragen:-6 wschreibt:6 cntak:6 ctakt:6 b+sie:-6 c_bel:6 bauf+meine:-6
        c_sms:6 csms_:6 b+nicht:6 ckund:-6 bbitte+nicht:6 wanders:6 wgar:-6 c_mus:-6 wnie:6 b+lasst:6 wunser:-5
        cerso:-5 cpers:-5 crson:-5 cpass:-5 cngen:-5 bdas+hier:5 c_pro:-5 wname:5 cuch_:5 cterr:5 ceibe:5 ciben:5
        cgabe:-5 bverstanden+:5 wmag:5 b+aus:5 bweg+:5 b+no:5 celas:5 wladen:-5 wzufrieden:5 c_was:-5 cschl:-5
        cstig:5 ctung:-5 cmeld:5 wkaution:-5 wist:-5 comme:-5 wlust:5 coren:5 cachr:5 chric:5 cesch:-5 wmeine:-5
        wfall:-5 b+stop:5 bbei+euch:-5 wja:-5 wimmer:-5 bich+hab:5 wein:-5 ceute:-5 wsein:5 cete_:5 cspam:5
        wabbestellen:5 cgen_:-5 crage:5 wwurde:-5 cerwe:-5 wsie:5 bihnen+:-5 ction:-5 wuhr:-5 wmann:5 wnachricht:5
        cbloc:5 cckie:5 ckier:5 cocki:5 wgehort:-5 wop:5 c_ube:-5 cruf_:5 celn_:-5 cverw:-5 bmich+in:5 cisch:-5
        wdabei:-5 wman:-5 cchre:5 chrei:5 creib:5 wletzte:5 c_mic:5 cmich:5 ceuer:-5 crgen:-5 bist+fertig:-5
        bloschen+:5 bmit+dem:5 wverloren:5 b+in:-5 c_ers:-5 csten:-5 wecht:5 wkunftig:5 crum_:-5 conte:5 bbin+nicht:5
        wstoppt:5 cagen:5 clock:5 bauf+die:5 cierm:5 cion_:-5 c_im_:-5 bkeine+weiteren:5 c_bit:5 cbitt:5 bdas+geht:-5
        ctig_:5 whatte:-5 wwochen:-5 b+firma:-5 wzum:-5 wende:-5 wkommen:-5 ciste:5 wdas:5 weinem:-5 wweil:-5
        bkein+interesse:5 babmelden+:5 wruf:5 wstreichen:5 binteressiert+:5 crmit:5 bsie+sich:5 wmal:5 cbot_:5
        wnutzt:-5 cermi:5 b+schreibt:5 cgesc:-5 wchef:-5 wgut:5 cmark:-5 bkeine+anrufe:5 bder+liste:5 banrufe+:5
        c_bei:-5 cmmen:-5 wleider:-5 wnichts:5 cnde_:-5 cchna:5 bblockiert+:5 csen_:4 c_zie:4 bist+es:-4 c_weg:4
        wloscht:4 b+habe:-4 bnummer+ist:4 cesse:4 bmehr+zu:-4 wnur:-4 bkeine+sms:4 wwunsche:4 wum:-4 weiner:-4
        cweg_:4 wpaket:-4 cstel:4 ctell:4 ceite:-4 wfleisch:-4 catte:-4 wmelden:4 c_her:-4 binteresse+:4 clden:4
        c_hei:-4 bfur+mich:4 c_kom:-4 b+keine:4 c_me_:4 c_erl:4 wteuer:-4 wohne:-4 carbe:-4 wgefallt:-4 wanderen:-4
        c_rau:4 cchte:4 cbei_:-4 bmeine+nummer:4 cnumm:4 wumgestellt:-4 conta:4 ckont:4 cugt_:-4 cumme:4 cmuss:-4
        cfte_:-4 casti:4 ciss_:4 ccht_:4 cverk:-4 wmelde:-4 b+ruf:-4 whuber:-4 clast:4 crbei:-4 wberatung:-4
        bgibt+es:-4 clage:-4 weuer:-4 c_ger:-4 c_fal:-4 c_kla:-4 cechs:-4 c_per:-4 c_wun:4 wgesperrt:4 b+opt:4
        bopt+out:4 csst_:4 cchse:-4 chsel:-4 cwech:-4 crtei:4 bmich+an:-4 caben:-4 bich+habe:4 wanwalt:-4 banrufen+:4
        cller:-4 c_mar:-4 calle:-4 ciler:4 wkriegt:4 wmontag:-4 weinfach:-4 wsind:4 wwem:-4 wherr:-4 bkontaktieren+:4
        cfrie:4 cried:4 wuber:-4 c_umf:4 cmfra:4 cumfr:4 cauze:4 chnau:4 cnauz:4 cuze_:4 b+mir:4 bab+:4 cehr_:4
        bverloren+:4 ceben:-4 cnser:-4 whandy:4 wgeschaftsleitung:-4 c_bot:4 b+raus:4 ckauf:-4 c_ab_:4 b+hiermit:4
        wfalsche:-4 wmensch:-4 b+auf:-4 wper:4 cscht:4 wkommt:-4 wvon:4 cnsch:4 wvor:-4 comat:4 ctoma:4 cutom:4
        bauf+mit:4 caugt:-4 c_lie:-4 b+lass:4 c_nam:4 cname:4 c_tro:-4 c_fre:4 cchle:-4 wstopp:4 wwenn:4 wihnen:4
        cohne:-4 c_der:-4 werloschen:4 weuro:-4 wsich:-4 c_pas:-4 cerkl:-4 crkla:-4 crven:4 cven_:4 bdie+loschung:4
        czieh:4 c_meh:4 cmehr:4 conli:-4 czeit:-4 b+danke:4 w2:-4 coche:-4 bgeht+es:-4 wwenig:-4 csonl:-4 chlec:-4
        clech:-4 w20:-4 b+das:-4 wihr:-4 cgebe:-4 walso:4 bdurch+:-4 wdem:-4 wgemacht:-4 bpost+:4 wleben:-4 chat_:-4
        c_bee:4 cbeen:4 ceend:4 cohre:4 b+heute:-4 braus+aus:4 cbeit:-4 cunse:-4 chten:4 bich+kein:4 craus:4 czeug:-4
        cmer_:4 wstecken:4 b+kann:-4 chmal:4 cochm:4 cwas_:-4 wmeiner:4 cerve:4 cdies:4 ctrop:-4 baus+der:4 cufen:4
        b+es:-4 bmeine+daten:4 wpost:4 c_gef:-4 cchla:-4 bfrieden+:4 bin+frieden:4 chabe:-4 b+eure:-4 cfen_:4
        crag_:-4 ctrei:4 chor_:4 cuche:-4 wstandig:-4 c_sch:4 ckart:-4 wauskunft:-4 cchma:4 bnehmen+sie:4 wmeinen:4
        bwert+:-4 wwarte:-4 bschreibt+mir:4 ceinw:4 cinwi:4 cligu:4 cnwil:4 cton_:-4 c_kar:-4 carto:-4 crton:-4
        bwieder+an:4 cuer_:-4 cnnt_:4 b+nein:4 wdann:-4 c_zur:-4 c_kau:-4 ctopp:4 w18:-3 cdung:-3 c_fuh:3 crgie:-3
        bich+mochte:3 cspre:-3 wreden:-3 bauf+:3 cpam_:3 cleit:-3 ctzt_:-3 cstre:3 c_woc:-3 cwoch:-3 wantwort:-3
        cprec:-3 cfoni:-3 chne_:-3 ciese:3 c_neh:3 wkaputt:-3 c_gib:-3 cgibt:-3 cange:-3 balles+zu:3 bdanke+aber:3
        b+hab:-3 bda+:-3 wrufen:3 wdarf:-3 csse_:3 bin+die:3 baufhoren+:3 clief:-3 wschmeckt:-3 cspat:-3 wechten:-3
        c_nei:3 cnein:3 cfuhr:3 chrt_:3 cuhrt:3 wbis:-3 bnie+:-3 cieht:3 wsprechen:-3 csche:3 banders+:3 cnand:3
        wbekommen:-3 b+wer:-3 bwerbung+mehr:3 c_kun:-3 celt_:-3 wlieber:3 wwieso:-3 bfragen+:-3 cute_:-3 b+ich:3
        crlau:3 bmein+name:3 cahre:-3 wdu:3 cnach:-3 wsohn:-3 bnummer+:3 cbung:3 c_bio:-3 bfertig+:3 c_ruc:-3
        cseln:-3 wfrau:-3 bsie+diese:3 wkauf:-3 b+unterlassen:3 bunterlassen+sie:3 wihrer:3 b+aufhoren:3
        blasst+mich:3 bzufrieden+:3 wgeschlossen:3 bich+will:3 c_noc:3 cnoch:3 c_gro:-3 c_lis:3 c_all:-3 wneue:-3
        bsms+mehr:3 bkeine+nachrichten:3 bmeine+kaution:-3 corum:-3 cauft:-3 bich+die:3 wsehen:-3 bkeine+lust:3
        blust+auf:3 cfrag:-3 cuns_:-3 cllig:3 wgeld:-3 wgott:3 cpruc:3 cdere:-3 c_aut:3 cauto:3 wgerat:-3 c_no_:3
        cspru:3 c_am_:-3 clebe:-3 crech:-3 copt_:3 c_bra:-3 wso:-3 bdiese+nummer:3 babbestellen+:3 ctigu:3 cider:3
        wwerbeanrufe:-3 wgrunden:-3 b+hort:3 cchlu:3 chlus:3 cluss:3 c_men:-3 carke:-3 bdamit+:3 wdafur:-3 cier_:3
        c_geh:-3 cucht:-3 wwird:3 bsms+:3 ciere:-3 came_:3 cmmer:3 cnis_:3 ceide:-3 cklar:-3 wpasst:-3 c_gel:-3
        cundi:-3 c_leb:-3 cragt:-3 cchne:-3 cdrec:3 creck:3 creis:-3 cherr:-3 bmich+abmelden:3 cocht:3 c_gab:-3
        wstunde:-3 c_kam:-3 cderr:3 cerru:3 crruf:3 cecht:-3 cteil:3 c_gru:-3 cerat:-3 cuss_:3 wwissen:-3 caber:3
        c_vor:-3 cbind:-3 c_ste:3 wsollen:3 wlieferung:-3 bbei+ihnen:3 cern_:-3 cerlo:3 ceina:3 bging+es:-3 bsie+so:3
        bmich+bitte:-3 c_dam:3 cabt_:-3 chabt:-3 wrabatte:-3 certe:3 ciert:3 c_gew:-3 bstoppt+das:3 cinan:3
        bhaben+sie:-3 btelefonisch+:-3 wkunden:-3 cheiz:-3 bdas+nicht:3 bzu+kontaktieren:3 cgess:3 crges:3 cmat_:3
        crbun:3 ckam_:-3 chore:3 crst_:-3 conie:-3 corge:-3 ceize:-3 crung:-3 caubn:3 cbnis:3 cubni:3 ceich:3
        wschlicht:-3 cunge:-3 b+von:-3 c_kle:-3 c_an_:-3 wviel:-3 connt:3 cater:-3 cware:-3 b+unser:-3 bnicht+:3
        c_fir:-3 cfirm:-3 cirma:-3 crma_:-3 cacht:-3 cehen:3 caufe:-3 celde:3 wkontaktieren:3 baus+dem:-3 c_ter:-3
        c_hal:-3 casch:-3 wunsere:-3 wweder:3 wseid:3 wqualitat:-3 crbin:-3 warbeitet:-3 curen:3 cjahr:-3 ceche:-3
        cser_:-3 wsoll:-3 cprod:-3 crodu:-3 wmodell:-3 wvielleicht:-3 b+nummer:3 bstreichen+sie:3 wruckruf:-3
        bsein+:3 wzuruck:-3 wtelefonisch:-3 cprei:-3 cnier:-3 bich+nicht:-3 wwieder:3 bhab+ich:3
        bnicht+interessiert:3 crich:3 c_tsc:3 cerbu:3 c_wol:-3 cgehe:3 c_vol:3 c_gar:-3 wgewechselt:-3 cgeho:-3
        carte:-3 cekom:-3 wangerufen:3 cchei:-3 wherbst:-3 ceile:3 c_euc:3 ceuch:3 cersp:3 cehor:-3 wkeiner:-3
        cdank:3 curze:-3 cits_:3 c_ang:-3 bihr+habt:-3 cweil:-3 ccker:-3 c_moc:3 cmoch:3 c_mit:3 wsofort:3 cres_:-3
        cchus:3 chuss:3 bgemeldet+:-3 cefer:-3 ciefe:-3 waufgehort:-3 wmatschig:-3 chlt_:-3 bzu+schreiben:3 cste_:3
        cwerb:3 crspr:3 wpreise:-3 c_hau:-3 cklei:-3 coder:3 wgericht:-3 wscheidung:-3 cals_:-3 c_art:-3 wmein:-3
        cruch:3 cessi:3 cgeld:-3 ctlic:-3 c_ges:-3 ceits:3 cpate:-3 certr:-3 weure:-3 w15:-3 wjahr:-3 c_wur:-3
        cnke_:3 warbeit:-3 b+mit:-3 cwer_:-3 bdaten+:3 cnen_:-3 cseit:-3 canke:3 wer:-3 cung_:3 chatt:-3 c_heu:-3
        cheut:-3 cwart:-3 cerun:-3 wund:3 wweiss:-3 c_pre:-3 c_mas:-3 ceim_:-3 cvoll:3 cscha:-3 c_nut:-3 cnutz:-3
        bwir+sind:3 c_gin:-3 cging:-3 wlange:-3 b+seit:-3 c_wel:-3 cehme:3 cler_:3 bist+das:-3 c_nac:-3
        bmelde+mich:-3 chmen:3 c_jah:-3 bfrau+huber:-3 citte:3 ctet_:-3 cwert:-3 bist+mir:3 cell_:-3 whab:-3 cmorg:-3
        c_stu:-3 chend:3 cmasc:-3 bich+brauche:3 cnehm:2 bich+hatte:-2 wabends:-2 csrec:2 bdabei+:-2 balso+ich:2
        wwaren:-2 cart_:-2 wmir:2 wsag:-2 bdas+bitte:2 cchen:-2 c_sta:-2 b+euer:-2 c_ser:-2 ceib_:-2 caden:-2
        wverwendung:-2 wplease:2 whalfte:-2 wgeworden:-2 camit:2 cdami:2 curde:-2 cwurd:-2 ceiss:-2 cufe_:2 ctag_:-2
        c_da_:-2 cschu:2 bnur+noch:-2 cdurc:-2 curch:-2 wirgendwann:-2 c_zu_:2 caut_:-2 wlauft:-2 wbleibt:-2
        bin+ruhe:2 c_bek:-2 ceder:2 bkeine+weitere:2 bihr+seid:2 carf_:-2 cstat:-2 c_opt:2 c_out:2 cout_:2 cend_:2
        wverkauft:-2 cage_:-2 censc:-2 cerde:2 cwerd:2 wvertrag:-2 cktio:-2 wegal:-2 wdame:2 cchie:2 wwein:-2 c_kei:2
        cass_:2 bhat+mich:-2 chaft:-2 bloschen+sie:2 wgefunden:-2 wlaufen:-2 bmochte+nicht:2 cverb:-2
        bgeschaftsleitung+:-2 cebe_:-2 cbste:-2 cwaru:-2 bmehr+und:2 bnicht+die:2 cvor_:-2 cutsc:-2 c_wor:-2
        bmir+gefallt:-2 csere:-2 cdruc:-2 wdrei:-2 bnehmen+:2 cruft:2 wwelche:-2 c_zei:-2 clauf:-2 cmitt:-2 cverl:2
        wbestellt:-2 berloschen+:2 ceitu:-2 citun:-2 wanderes:-2 cstra:2 custr:2 cervt:2 crvt_:2 wbin:-2 c_ver:2
        chen_:-2 wzusendung:2 cleis:-2 cbeko:-2 ckonn:2 cdukt:-2 coduk:-2 cwied:2 cckt_:-2 cefal:-2 wgerade:-2
        c_die:2 cngsc:2 cchli:-2 certi:2 crtig:2 csich:-2 cmens:-2 causk:-2 bgemacht+:-2 wkleiner:-2 wvergessen:-2
        cone_:2 cibt_:-2 wbrauchten:-2 cakt_:2 cbera:-2 curuc:-2 bnein+danke:2 wumgezogen:-2 cellt:2 bmir+bitte:-2
        cerbi:-2 cgefa:-2 c_and:-2 wbekomme:-2 cchun:2 c_km_:-2 wwann:-2 wkaffee:-2 bnachrichten+mehr:-2 crch_:-2
        cauf_:2 cellu:2 cllun:2 bsms+nichts:2 chaus:-2 coste:-2 crede:-2 c_kur:-2 b+beim:-2 bsie+an:-2 wpassenden:-2
        cchin:-2 chine:-2 b+kein:-2 cbeim:-2 cfehl:-2 cing_:-2 cert_:-2 cndig:-2 cist_:-2 crlas:2 crsta:2 cran_:2
        c_arb:-2 wauto:-2 wjedes:-2 cfhor:2 cker_:-2 wweiter:-2 cangs:2 b+sind:-2 crobi:2 c_nie:2 cusse:-2 c_mon:-2
        crsch:-2 wzurzeit:-2 c_fri:2 whorn:2 cervi:-2 wdoch:-2 c_neu:-2 cnft_:-2 cskun:-2 cusku:-2 cine_:2 b18+uhr:-2
        c_fer:2 wwollte:-2 walte:2 bhier+ist:-2 clle_:-2 c_zus:2 b+abmelden:2 wverein:-2 cakta:2 caufn:2 cfnah:2
        chme_:2 cktau:2 cnahm:2 ctauf:2 cufna:2 bmehr+schreiben:2 bmehr+bitte:-2 care_:-2 cucke:-2 cahme:2 candi:-2
        cerei:2 bnichts+:2 cket_:-2 bleben+:-2 ceure:2 wweit:-2 c_wer:2 wunternehmen:-2 bkaputt+:-2 bdas+mit:-2
        cbest:2 cgab_:-2 chung:2 bund+auf:2 cersc:-2 cuten:-2 wbedarf:-2 bwill+ich:2 wbesser:2 wtelefon:-2 cratu:-2
        c_rea:-2 brufen+sie:2 c_es_:2 bangerufen+werden:2 wdanach:-2 ban+meine:-2 wmittlerweile:-2 b+loschen:2
        b+erst:-2 wfahren:-2 wklaren:-2 cnden:-2 weingestellt:-2 bin+den:2 c_lei:2 wihre:-2 wfamilie:2 berst+mal:-2
        cchaf:-2
    """,
    "distress": """
        -14 wanwalt:17 wandere:14 wmein:13 wgericht:13 wweiss:13 wich:13 wvor:13 wist:12 wfall:11 wschlecht:11
        c_ver:10 wverstorben:10 werstattet:10 whabe:9 wliegt:9 wgeht:9 wmann:9 cecht:9 wwerde:9 c_mei:9 beuch+:9
        cmein:9 wfrau:8 wpost:8 bich+weiss:8 bweiss+nicht:8 bgericht+:8 bvor+gericht:8 weuch:8 b+habe:8 ctorb:7
        cstor:7 b+mein:7 wbekommen:7 crben:7 wmeiner:7 corbe:7 wso:7 bgeht+mir:7 cben_:7 bist+ein:7 what:-7 wsoll:7
        bwill+nicht:7 wsehen:6 wmachen:6 bmeine+frau:6 wweiter:6 c_rec:6 b+es:6 wwie:6 ccher:6 corge:6 cich_:6
        cerst:6 c_sch:6 bfur+die:6 c_anw:6 canwa:6 cnwal:6 cwalt:6 c_sor:6 b+die:-6 bich+will:6 clage:6 cverk:6
        berstattet+:6 crgen:6 cerkl:6 crkla:6 bmein+mann:6 ceite:6 cage_:6 bvon+meiner:6 wkunde:6 wfur:6 wzeit:5
        weine:-5 cvers:5 ciche:5 cerun:5 b+sie:5 wwill:5 bmein+anwalt:5 wmeinem:5 crung:5 wmit:-5 wuns:5 wschluss:5
        cein_:5 wnoch:-5 wmelden:5 wund:5 calt_:5 weiner:5 whab:-5 c_ger:5 b+das:5 wsohn:5 bdas+ist:5 ceric:5 wdem:-5
        cweis:5 c_ich:4 wmich:-4 c_seh:4 bnicht+mehr:4 cere_:4 c_vor:4 b+meine:4 ciss_:4 csich:4 wjetzt:-4 crech:4
        c_ist:4 crale:4 crbra:4 bbin+die:4 cist_:4 wam:4 wkeine:-4 crich:4 ctral:4 centr:4 cerbr:4 wein:4 czent:4
        wseit:-4 cgeri:4 crzen:4 cvor_:4 ciner:4 cherz:4 cerze:4 wzu:-4 bmachen+:4 whaben:-4 cale_:4 wihnen:4 cdere:4
        wwird:4 chlec:4 clech:4 ceiss:4 wwar:-4 wgerade:4 wkein:-4 wname:-4 cntra:4 cner_:4 b+ich:4 bin+einer:4
        bsich+bei:4 crsto:3 cchle:3 b+der:3 cine_:-3 wmir:3 bich+schluss:3 c_hat:-3 crde_:3 c_and:3 c_anz:3 canze:3
        cige_:3 cnzei:3 cschl:3 ceige:3 ctatt:3 coma_:3 cttet:3 wwas:-3 cstat:3 cabe_:3 cgest:3 cgeht:3 cersi:3
        clich:3 czver:3 bbei+ihnen:3 cssch:3 cmann:3 citer:3 ciegt:3 crsta:3 cegt_:3 wnie:-3 bmelden+:3 c_geh:3
        wnur:-3 bmehr+:3 call_:3 cweit:3 wnummer:-3 cchtl:3 wihr:-3 wsich:3 cgen_:3 crau_:3 bhabe+ich:-3 cden_:-3
        cfrau:3 cverb:3 ceht_:3 c_pos:3 cpost:3 wsie:3 ctlic:3 cleit:3 cost_:3 cerde:3 cwerd:3 wfalsche:-3 c_wei:3
        cfall:3 c_wit:3 c_man:3 bmein+sohn:3 wan:-3 wda:-3 chrit:3 b+wir:3 whalt:-3 wnichts:-3 c_kei:-3 ckein:-3
        c_euc:3 ceuch:3 c_fra:3 critt:3 cehr_:3 c_fal:3 cgluc:3 cluck:3 citen:3 cuckt:3 csche:-3 c_ers:3 wes:3
        cnach:-3 cberg:3 bbei+euch:-3 crgeb:3 wbitte:-3 c_so_:3 winformiert:2 waus:-2 c_nac:-2 whatte:-2 wbrauche:-2
        cckt_:2 wmehr:2 wden:-2 c_aus:-2 wauf:-2 c_war:-2 cterl:2 c_lie:2 c_kom:2 chat_:-2 wmuss:-2 cnter:-2 cann_:2
        coch_:-2 csoll:2 cnder:2 catte:2 weinem:-2 warzt:-2 cerle:2 cmit_:-2 cbste:2 c_wer:2 cchts:2 bich+nicht:-2
        cebe_:2 cchri:2 wanderen:-2 ceste:-2 c_sol:2 ctet_:2 bnicht+:-2 clieg:2 bmein+name:-2 wnicht:-2 c_mit:-2
        wmutter:-2 c_auf:-2 cwie_:2 c_tot:2 cschr:2 csehe:2 ckind:2 coll_:2 chwer:2 clebe:2
    """,
    "wrong_person": """
        -15 wnummer:19 wnicht:17 wsein:14 whier:14 wsie:14 wnie:13 wdu:13 wherr:13 wgekauft:13 wperson:12 wmuss:12
        wfalsch:12 wverbunden:11 bist+nicht:11 b+sie:11 wname:10 cverw:10 bihnen+:10 wfalsche:9 wgehort:9 calsc:9
        cfals:9 clsch:9 wkeine:9 c_fal:9 bsein+:9 wihnen:8 wist:8 cherr:8 wmein:8 c_her:8 cirrt:8 c_ver:8 bmich+:8
        cerwe:8 b+herr:8 wbestellung:7 wbei:7 wunternehmen:7 wfrau:7 wda:7 bhier+ist:7 b+da:7 b+das:7 c_num:7
        bnie+was:7 bverbunden+:7 wmeinen:7 b+hier:7 wkenne:7 warbeitet:7 cnumm:6 cumme:6 wes:-6 cich_:6 bmein+name:6
        cmuss:6 wan:-6 c_mus:6 cchse:6 chsel:6 cwech:6 wansprechpartner:6 wfur:-6 bich+bin:6 cchul:6 c_kun:6 ckund:6
        cmmer:6 wmutter:6 cechs:6 bin+der:6 wmussen:6 wein:6 ceiss:6 wlang:6 c_sch:6 cundi:6 wfalschen:6 cisse:6
        bhat+den:6 weinen:6 bnicht+:-6 cmer_:6 c_dic:5 wden:5 bich+war:5 wsprechen:5 wvon:5 wder:5 cahlt:5 b+ich:5
        b+der:-5 wbin:5 csse_:5 cwahl:5 cast_:5 wanderen:5 wich:5 chlt_:5 bgewechselt+:5 wgewechselt:5 bich+hab:5
        wraus:-5 beinen+anderen:5 csein:5 c_hei:5 cdich:5 wlange:5 cseln:5 bmir+nicht:5 b+diese:5 celn_:5 chier:5
        bsie+einen:5 c_sie:5 csie_:5 cschu:5 wsuchen:5 wmeine:-5 wuns:5 c_hie:5 bmeine+bestellung:5 bund+nicht:5
        bbei+euch:5 bansprechpartner+:5 c_nie:5 c_du_:5 wnehmen:-5 bperson+:5 cnie_:4 cier_:4 c_ges:-4 b+frau:4
        cerr_:4 whabe:-4 cgen_:-4 cekau:4 cgeka:4 cson_:4 cten_:-4 wnichts:-4 wwir:-4 wwurde:-4 cerso:4 cpers:4
        crson:4 bbei+uns:4 c_per:4 b+hab:-4 wfirma:4 bkenne+ich:4 c_sei:4 wsohn:4 wbitte:-4 cauft:4 wzu:-4 weuch:4
        crrn_:4 cbund:4 wauf:-4 c_nic:4 cnich:4 c_gek:4 csche:4 bmeine+nummer:-4 cprec:4 bmussen+sie:4 cspre:4
        bdas+ist:4 ccht_:4 cuft_:4 wihr:-4 cauch:-4 bhat+eine:4 wschon:4 cert_:-4 bda+mussen:4 c_nam:3 cname:3
        bkunde+:3 beine+andere:3 c_bes:3 what:3 wwill:-3 bmit+der:3 came_:3 cein_:3 bfirma+:3 wwie:-3 wfragen:-3
        crbun:3 c_wol:3 czer_:3 ctzer:3 cerbu:3 cunde:3 wnoch:3 cehor:3 cbesi:3 cesit:3 cuss_:3 cgeho:3 chort:3
        cnen_:3 citze:3 cfen_:-3 wso:-3 bnicht+mehr:3 wnur:-3 bsie+sich:3 bsie+meine:-3 weinem:-3 cverb:3 crauc:-3
        bhier+nicht:3 csch_:3 bbei+ihnen:-3 wjetzt:3 c_ihn:3 cihne:3 wwas:3 csitz:3 whalt:-3 braus+:-3 c_ist:3
        wzum:-3 cesch:-3 bbin+nicht:-3 c_bec:3 chnen:3 wverloren:-3 bnicht+die:-3 wbrauche:-3 ckauf:3 c_geh:3 cort_:3
        bnehmen+sie:-3 wkaufe:-3 bsie+diese:-3 cben_:-3 cschl:-3 crech:3 cnach:-3 bbin+noch:-3 cchmi:3 clich:-3
        cellu:3 cllun:3 wverstorben:-3 ceck_:3 ceit_:-3 cicht:2 wund:-2 wmal:-2 wanrufen:-2 cbrau:-2 crneh:2 wdie:2
        ckein:2 c_kei:2 wman:-2 crau_:2 c_da_:2 c_die:2 c_wer:-2 wgesagt:-2 cfur_:-2 bmein+sohn:2 cfrau:2 cbei_:2
        wmeiner:-2 c_mei:2 cist_:2 wheute:-2 cdere:2 bmehr+in:2 cnden:2 c_nac:-2 cmein:2 bmeine+frau:-2 c_ger:-2
        cerne:2 caus_:-2 wandere:2 wkann:-2 citet:2 wseit:-2 cnne_:2 wnach:-2 wgerade:-2 wkunde:2 b+mein:2 c_ken:2
        cenne:2 cehr_:2 c_wie:-2 wgar:-2 c_es_:-2 cufen:-2 wvor:-2 c_bei:2 ctte_:-2 wwieder:-2 c_fra:2 wweg:-2
        ckenn:2 bhaben+die:2 c_mai:2 wdem:-2 bnoch+kunde:-2 c_an_:-2 whatten:-2 cagen:-2 crufe:-2 c_wir:-2 c_and:2
        cansp:2 cchpa:2 cechp:2 chpar:2 cnspr:2 cartn:2 crtne:2 c_fur:-2 bfalsche+nummer:2 bbin+die:2 cvers:-2
        c_ans:2 clung:2 beuch+:-2 ctner:2 c_aus:-2 cschm:2 win:2 wwar:2 c_mut:2 cmutt:2 bnichts+mehr:-2
    """,
    "human": """
        -3 wkann:17 wbitte:16 wruf:15 wschreib:15 wmitarbeiter:15 wjemanden:14 wmensch:14 wmit:14 weinen:13 wsie:12
        wlieber:12 wruckruf:11 wtelefonisch:11 wsprechen:11 c_tel:11 wmich:10 wverbinden:10 wmochte:10 cefon:10
        celef:10 clefo:10 wanrufen:10 ctele:10 bsie+mich:10 wgern:10 wdurch:9 c_mit:9 wmir:9 wtelefonat:9
        wansprechpartner:9 cruf_:9 wchef:9 wbot:8 wuhr:8 wsoll:8 wwill:8 wmehr:-8 c_ruf:8 wberatung:8 wechten:8
        bmensch+:8 wso:8 bich+nicht:8 wan:8 wrufen:8 wvon:-7 csch_:7 wmal:7 wnoch:-7 wsich:7 whuber:7 wnicht:-7
        wpersonlich:7 wmaschine:7 b+ruf:7 wmelden:7 c_jem:7 cjema:7 cich_:7 wbrauche:7 bich+mochte:7 ceman:7 cmand:7
        cprec:7 cspre:7 cmens:7 wlassen:7 censc:7 c_men:7 wbin:-7 wmeine:-7 cnden:7 win:-6 cufen:6 c_ein:6 cnsch:6
        bsprechen+:6 cfen_:6 wdu:-6 wgeschaftsleitung:6 wfrau:6 cden_:6 banrufen+:6 weiner:6 cfoni:6 what:-6 ccht_:-6
        cter_:6 b+sie:-6 bmelden+:6 bsie+mir:6 wjemand:6 whaben:-6 ckann:6 c_kan:6 bdurch+:6 crufe:6 crech:6 cber_:6
        wuns:6 wwem:-6 cruck:6 b+kann:5 wreden:5 wwieder:-5 c_bit:5 cbitt:5 crbei:5 c_hab:-5 cnlic:5 ceib_:5
        bdas+will:5 wnie:-5 cchte:5 wwir:-5 b+rufen:5 wist:-5 wmeldet:5 csonl:5 conli:5 b+bitte:5 ceber:5 wmeinen:-5
        w18:5 whabe:-5 wmorgen:5 cckru:5 ckruf:5 cuckr:5 citar:5 cmita:5 ctarb:5 wer:5 whalt:5 wauf:-5 wzu:-5
        bruf+mich:5 ctte_:5 cchre:5 chrei:5 creib:5 wkeine:-5 brufen+sie:5 wdie:-5 wjetzt:-5 b+lassen:5 cmein:-5
        bmich+anrufen:4 citte:4 wvertreter:4 bsie+uns:4 cmit_:4 c_mei:-4 cgern:4 bich+brauche:4 bfrau+huber:4 cann_:4
        wund:-4 wihr:-4 b+einen:4 wim:-4 c_sie:4 csie_:4 cicht:-4 blassen+sie:4 bmir+bitte:4 wes:-4 bwill+ich:4
        buhr+:4 wperson:-4 wich:4 whab:-4 wabmelden:-4 wschicken:4 clieb:4 b+ich:4 ciebe:4 wzuruck:4 bmich+bitte:4
        wklaren:4 waus:-4 wwas:-4 cnem_:4 c_ruc:4 bbitte+nicht:-4 conis:4 wgebraucht:-4 wfalschen:-4 cnisc:4
        wtelefon:4 bnicht+mehr:-4 bgeschaftsleitung+:4 chabe:-4 ctung:4 bmich+an:4 bnicht+mit:4 wam:4 wwar:-4
        cist_:-4 c_mic:4 cmich:4 ceche:4 wgibt:4 crbin:4 c_mel:4 c_moc:4 cmoch:4 cocht:4 cbind:4 c_ber:4 cbera:4
        ban+:4 wanderen:-4 cerat:4 cbeit:3 bsie+bitte:-3 wdoch:3 c_ger:3 cschr:3 cerbi:3 cnich:-3 cerso:3 cpers:3
        crson:3 carbe:3 wnach:-3 c_nic:-3 c_noc:-3 cnoch:-3 bein+mensch:-3 whatten:3 cner_:3 cnnt_:3 bmit+wem:-3
        citer:3 crch_:3 cdurc:3 curch:3 wuber:-3 c_dur:3 wwenn:-3 c_per:3 bnicht+noch:-3 bab+18:3 bmal+jemand:3
        wloschen:-3 c_mir:3 cmir_:3 cfona:3 ckenn:3 cunde:-3 bbitte+ab:3 wihrem:3 ciere:3 c_kei:-3 ckein:-3 cansp:3
        cchpa:3 cechp:3 chpar:3 cnspr:3 cnder:-3 c_ans:3 cinen:3 cchef:3 chef_:3 cartn:3 crtne:3 btelefonisch+:3
        ctner:3 cespr:3 csche:-3 wkontaktieren:3 cpart:3 c_die:-3 cder_:-3 bbei+mir:3 cinde:3 c_meh:-3 cmehr:-3
        c_wie:-3 c_los:-3 cnat_:3 cisch:3 bsich+nicht:-3 c_bot:3 cverb:3 b+nur:3 b18+uhr:3 wdienst:-3 c_uhr:3
        caben:-3 chte_:3 conat:3 cklar:3 c_che:3 chen_:3 weine:3 c_wil:3 cill_:3 wmontag:3 wwo:-3 cehr_:-3 wman:3
        cuhr_:3 wstunde:-3 cschi:3 c_fal:-3 catun:3 cbot_:3 csoll:3 bmich+:-3 bdoch+mal:3 ctag_:3 cratu:3 c_war:-3
        cwill:3 coll_:3 bich+mit:3 c_so_:3 c_an_:3 cvon_:-3 c_ech:3 bmir+:3 c_von:-3 bich+bin:-3 c_mal:3 c_and:-3
        causk:3 wnichts:-3 bnicht+gern:3 c_sic:2 c_hub:2 chube:2 ciede:-2 c_sol:2 cchen:2 wpasst:-2 cchin:2 chine:2
        wgerne:2 csich:2 cmasc:2 wauskunft:-2 c_mas:2 wdenn:2 b+gibt:2 bschicken+sie:2 wnochmal:-2 b+die:-2 c_lie:2
        crgen:2 c_wir:-2 cern_:2 c_auf:-2 c_anr:2 walles:-2 cach_:-2 bgibt+es:2 b+mit:2 bzuruck+:2 c_bin:-2 cbin_:-2
        bsagen+:-2 bmochte+das:2 beinen+ruckruf:2 bmit+der:-2 casch:2 bgebraucht+:-2 canru:2 cnruf:2 bperson+:-2
        conie:2 c_in_:-2 wdaten:-2 bam+telefon:2 cnde_:-2 wstandig:-2 babmelden+:-2 wbekommen:-2 b+ein:2 cosch:-2
        bbitte+:-2 closc:-2 wum:2 wherr:2 chten:2 ceder:-2 wwerde:-2 cange:-2 wwie:-2 bmich+abmelden:-2 c_du_:-2
        cnier:2 cftsl:2 ctsle:2 crau_:2 cslei:2 cfrau:2 cchmi:2 calsc:-2 cfals:-2 clsch:-2 wabends:-2 chat_:-2
        wgeht:-2 bam+montag:2 cschl:-2 bnicht+:2 cafts:2 clar_:2 c_erk:2 cdere:-2 bmit+dem:-2 wwann:2 c_bis:-2
        bsie+sich:-2 wkonnen:-2
    """,
    "not_now": """
        8 wim:21 wgrade:17 wspater:15 wpasst:14 cchla:14 warbeit:14 wvielleicht:13 wmorgen:13 wgrad:13 wheute:12
        wmuss:12 wdie:-12 wuhr:12 warzt:12 b+muss:12 wmelde:12 wjetzt:11 wgerade:11 b+heute:11 wist:-11 wwar:-11
        wmontag:11 cgrad:10 wfragen:10 c_gra:10 wmonat:10 cade_:10 crade:10 wnach:10 win:10 wessen:10 b+in:10
        wnochmal:9 wnachsten:9 wund:-9 wanderes:9 wbin:9 wstunde:9 cschl:9 wkeinen:8 b+am:8 barbeit+:8 bbin+auf:8
        wgerne:8 wwir:-8 wzurzeit:8 wich:-8 wnicht:8 bgerade+nicht:8 wwenn:8 bdas+passt:8 bpasst+mir:8 wmarz:8
        wjahr:8 w18:7 cung_:-7 c_im_:7 c_war:-7 bnach+dem:7 whab:7 wda:-7 wsitze:7 w2:7 bnicht+:7 wherbst:7
        bbin+jetzt:-7 bmelde+mich:7 cleic:7 wmein:-7 ceit_:7 wdafur:7 wfreitag:7 cren_:-7 bbitte+:7 wmehr:-7
        wdienst:7 bwieder+:7 wwochen:6 bfragen+:6 bmorgen+:6 wanrufen:6 wgleich:6 wmoment:6 wkein:-6 wmit:-6 wam:6
        wnichts:-6 bdafur+:6 wdanke:6 wbei:-6 wmeine:-6 cden_:-6 bwir+haben:6 b+es:-6 wkeine:-6 c_mon:6 cine_:-6
        cmein:-6 bessen+:6 c_mei:-6 wkonnen:6 wauf:6 b+nach:6 czeit:6 cmorg:6 wkaufe:-6 c_sch:5 bein+anderes:5 wdem:5
        cpate:5 bdanke+:5 ceich:5 wzeit:5 corge:5 cspat:5 wende:5 wbitte:5 cpass:5 centu:5 c_aus:-5 wbesser:5 ctur_:5
        cein_:-5 c_kra:5 weiner:5 cett_:5 wvon:-5 ciege:5 cege_:5 c_ger:5 weuch:-5 wruf:5 bmich+spater:5 w20:5
        bbitte+nicht:5 crgen:5 cater:5 what:-5 bich+melde:5 c_zei:5 cres_:5 cnde_:5 bin+einem:5 ctag_:5 ctige:-5
        bzurzeit+nicht:5 weinem:5 cllei:5 b+bin:5 c_mor:5 bnoch+im:5 cigen:-5 bim+marz:5 cmmer:-5 c_jah:5 cesse:5
        wschluss:-5 cmer_:-5 b18+uhr:4 cjahr:4 b+ruf:4 wder:-4 cande:-4 c_mel:4 b+die:-4 crad_:4 c_nac:4 c_bet:4
        wihr:-4 wzu:-4 wruckruf:-4 bmehr+anrufen:4 c_pas:4 c_heu:4 cheut:4 clieg:4 c_woc:4 cwoch:4 cdie_:-4 cviel:4
        ccht_:4 c_vie:4 csst_:4 cnach:4 c_uhr:4 wwoche:4 caben:4 bnochmal+:-4 cuhr_:4 wgeld:-4 c_arz:4 cberl:4
        casst:4 wstudio:-4 carzt:4 crzt_:4 b+ich:4 wum:-4 ciell:4 clege:4 c_wir:-4 cfrag:4 wab:4 bbin+noch:4 clde_:4
        wden:-4 cank_:4 cist_:-4 b+melden:4 bdienst+:4 celle:4 c_jet:4 cjetz:4 coche:4 bkonnen+sie:4 wanderen:-4
        cbetr:-4 weinen:-4 cerle:4 cerad:4 wbestellt:-4 c_arb:4 c_ist:-4 ctung:-4 wnie:-4 cmuss:4 ckauf:-4 celde:4
        wleben:-4 cwar_:-4 c_kop:4 ckopf:4 cachs:4 cchst:4 chste:4 cegen:4 caft_:4 c_fra:4 wmal:4 bim+moment:4
        cchaf:4 wmitten:4 cntag:4 cmont:4 cange:-4 ceute:4 wzum:-4 ceim_:4 b+jetzt:4 c_ver:-4 wwaren:-4 c_spa:4
        bbin+im:4 c_ges:-4 bam+montag:4 crieb:-4 cnst_:4 wdas:-3 bes+war:-3 cten_:-3 c_hab:3 ctrie:-3 ceste:-3
        wabends:3 bjetzt+:-3 chalb:3 c_in_:3 calbe:3 c_ess:3 bin+einer:3 cngen:-3 conta:3 cnat_:3 cetri:-3 cieb_:-3
        cmal_:3 cund_:-3 chaft:3 waus:-3 cruck:-3 wbeim:3 chmal:3 cochm:3 cetzt:3 cauch:-3 c_meh:-3 cmehr:-3 cmeld:3
        cich_:-3 cehr_:-3 c_und:-3 wuns:-3 weingekauft:-3 cbend:3 b+wir:3 ceren:-3 bbesser+:3 whalt:-3 ctner:-3
        cbest:-3 ctzt_:3 c_uns:-3 wraus:-3 ceben:-3 cend_:3 c_bin:3 cbin_:3 wnur:-3 cesch:-3 cgera:3 creis:-3
        wkunde:-3 wbleibt:-3 c_noc:3 cnoch:3 ctund:3 cber_:-3 c_mus:3 c_ren:-3 waber:-3 crent:-3 wfur:-3 ceite:-3
        ccher:-3 crauc:-3 c_ube:3 cher_:-3 c_sto:-3 ceitl:3 citli:3 cprei:-3 b+im:3 whaben:3 c_pre:-3 cbeit:3
        csche:-3 cwir_:-3 cuch_:-3 bbitte+ab:-3 wwill:-3 wdirekt:-3 cmen_:-3 cuber:3 cicht:3 czurz:3 citte:3 ctlic:3
        crne_:3 c_ich:-3 ceine:-3 wwieder:3 wso:-3 wsein:-3 cstel:-3 ctell:-3 wsie:3 carbe:3 cwenn:3 cende:3 crobi:3
        bmelden+sie:3 wanruf:-3 cnden:-3 bsie+mich:-3 weurer:-3 wmeinen:-3 carz_:3 cmarz:3 cegan:-3 cgang:-3 cgega:-3
        wgezogen:-3 wweg:-3 c_18_:3 wwas:-3 chand:-3 cersu:3 crsuc:3 cahr_:3 cchma:3 c_hat:-3 cerat:-3 csuch:3
        cmit_:-3 cprob:3 weinmal:-3 cner_:-3 chab_:3 wbrauch:-3 cenn_:3 wmelden:3 crzei:3 crbei:3 wgerat:-3 cach_:3
        cter_:3 cuss_:2 cleis:-2 cware:-2 bjetzt+in:-2 wneue:-2 c_da_:-2 c_gro:-2 wmann:-2 bim+studio:-2
        bvielleicht+:2 cute_:2 csten:2 b+beim:-2 ceist:-2 c_wen:2 cerbs:2 cherb:2 crbst:2 cage_:-2 cross:-2 c_dah:2
        cdahe:2 cgros:-2 clen_:-2 cllt_:-2 b+schluss:-2 b+habe:2 b+mein:-2 ctze_:2 citze:2 cbst_:2 crag_:2 c_sit:2
        calle:-2 c_eur:-2 cerne:2 ckann:2 wvoll:-2 c_daf:2 cafur:2 cdafu:2 ceita:2 citag:2 wwochenende:2 cgesc:-2
        csitz:2 wstoppt:-2 cgern:2 bbestellt+:-2 b+sie:-2 walles:-2 weine:-2 buhr+:2 cchlu:-2 chlus:-2 cluss:-2
        cbei_:-2 cfrei:2 cfrem:-2 cremd:-2 creit:2 wschlecht:-2 wwerbung:-2 c_mar:2 wliegt:-2 caufe:-2 bbin+grad:2
        bsich+nicht:-2 wladen:-2 cslei:-2 c_die:-2 bmehr+:-2 cmona:2 wkann:2 c_kau:-2 cchts:-2 wware:-2
        bmich+nicht:-2 chalt:-2 c_gle:2 cglei:2 cfall:-2 c_mom:2 cmome:2 comen:2 cvon_:-2 wdrei:-2 caus_:-2 cufe_:-2
        c_am_:2 ceisl:-2 chts_:-2 cnke_:2 c_abe:2 cscha:2 canke:2 c_gel:-2 c_kan:2 cistu:-2 c_ein:-2 c_her:2 ckund:2
        cdank:2 conat:2 bbin+wieder:-2 chat_:-2 cellt:-2 c_los:2 wdoch:-2 bsie+sich:2 chres:2 cnder:-2 bnicht+mehr:-2
        cmitt:2 cheim:2 cnter:-2 wman:-2 conne:2 clos_:2 wwurde:-2 c_pro:2
    """,
    "bought_again": """
        -13 wdoch:21 wwieder:14 ceste:11 wkunde:11 wmorgen:10 werst:10 wletzten:10 wheute:10 wbestellung:10 wneue:10
        wladen:10 weingekauft:9 wbin:9 wkommt:9 wgestern:9 coch_:9 wlieferung:9 cbest:9 wda:9 wnoch:8 wzehn:8 cstel:8
        ctell:8 wdas:-8 whaben:8 bnoch+kunde:8 wvor:8 wwoche:8 bkunde+:8 c_doc:7 cdoch:7 wbestellt:7 bda+:7 b+meine:7
        bim+laden:7 bladen+:7 bbin+wieder:7 weuch:7 wbei:7 c_bes:7 wgar:7 wbestelle:6 wfreitag:6 wwochenende:6
        bmeine+neue:6 wjede:6 wwohl:6 wwar:6 c_wie:6 bwieder+eingekauft:6 wkaufe:6 wnie:-5 wweg:5 wder:-5
        bbestellt+:5 wgesehen:5 cnde_:5 wschon:5 beuch+:5 cwied:5 wraus:5 wdie:-5 ciede:5 ceder:5 cellt:5 bich+bin:5
        c_woc:5 cwoch:5 bbin+noch:5 cllt_:5 wvon:4 bwieder+:-4 wkeine:-4 coche:4 bbestelle+doch:4 wund:-4 wkam:4
        c_let:4 ctzte:4 bich+bestelle:4 cletz:4 wein:-4 ckauf:4 bgar+nicht:4 wpaket:4 bwar+ich:4 chabe:4 c_hab:4
        bwir+haben:4 cgen_:4 wgerade:4 bdoch+schon:4 bam+wochenende:4 bbei+euch:4 bjede+woche:4 c_mor:4 win:-4
        cmorg:4 cung_:4 wauf:-3 corge:3 czten:3 c_heu:3 cheut:3 bich+kaufe:3 crst_:3 c_lad:3 clade:3 ceue_:3 caden:3
        c_ges:3 cngek:3 c_bin:3 cbin_:3 wmehr:-3 wihnen:3 ceute:3 wmit:-3 c_ers:3 commt:3 cmmt_:3 ceine:-3
        bgesehen+:3 bnicht+gesehen:3 cchbe:3 chbes:3 cute_:3 ctage:3 wam:3 wmeine:3 cetzt:3 cunde:3 cferu:3 c_tag:3
        crgen:3 b+habe:3 ctern:3 braus+:3 c_da_:3 ceing:3 cachb:3 wnur:-3 cerst:3 cerun:3 bbei+ihnen:3 c_das:-3
        crung:3 bmorgen+:3 whabe:3 c_zeh:3 cehn_:3 czehn:3 cster:3 wes:-3 cdas_:-3 c_kun:3 weine:-3 wich:3 wmir:-3
        wzu:-3 wdienst:-3 c_noc:3 cnoch:3 ckund:3 cder_:3 cinge:3 wjetzt:-3 cagen:3 cvor_:3 c_die:-3 bmein+paket:3
        cefer:3 ciefe:3 wmonat:3 clief:3 cern_:3 cneue:3 c_vor:3 c_kom:3 bvon+euch:3 c_neu:3 cekau:3 cgeka:3 wwir:3
        bhaben+sie:3 cmer_:-3 bnoch+im:3 wwieso:2 cmmer:-2 b+wir:2 c_ver:-2 wletzte:2 caben:2 cauft:2 c_euc:2 ceuch:2
        b+hab:2 wmein:2 b+das:-2 cgest:2 cgar_:2 cuft_:2 cbei_:2 ckomm:2 b+ich:2 wdem:-2 wden:-2 wmich:-2 comme:-2
        whalt:-2 c_kei:-2 ckein:-2 wfrau:-2 ceita:2 citag:2 cnend:2 cenen:2 c_lie:2 chene:2 cede_:2 c_fru:2 cfruh:2
        cfrei:2
    """,
    "who_are_you": """
        -5 wwer:24 wwem:18 bdas+:14 wwas:14 bist+das:14 wgeht:13 bgeht+es:12 wwieso:12 wsie:12 wuns:11 wdu:11
        wfirma:11 b+ist:11 wdas:11 b+das:-11 wnachricht:11 wwarum:10 bwir+uns:10 buns+:10 bein+mensch:10 b+wer:10
        wbrauchen:9 wvon:9 wnicht:-9 b+von:8 b+mit:8 cwer_:8 wmensch:8 bmit+wem:8 crum_:8 b+was:8 wdie:-8 c_wer:7
        wkommen:7 cche_:7 woder:7 wwelche:7 cist_:7 b+wieso:7 wschreibt:7 wmeine:7 bes+:7 wihr:7 bnachricht+:7
        bwas+ist:7 wes:6 wist:6 wwie:6 c_wem:6 cwem_:6 wnummer:6 wein:6 bmeine+nummer:6 celch:6 cwelc:6 c_wel:6
        b+ich:-6 clche:6 wwollen:6 c_ken:6 cenne:6 c_ver:-6 ckenn:6 c_wie:6 cnnen:5 bfirma+:5 wmit:5 cnen_:5 c_wor:5
        wecht:5 wbekomme:5 bsie+meine:5 wda:5 c_bis:5 whier:5 wund:-5 cnich:-5 c_was:5 c_nic:-5 cwas_:5 bsie+an:5
        ban+meine:5 wnichts:-5 ckomm:4 wwar:-4 bwer+schreibt:4 cgeht:4 corum:4 wum:4 wgegeben:4 c_spr:4 b+welche:4
        ceche:4 cten_:-4 wnoch:-4 wkann:-4 c_geh:4 ceso_:4 cieso:4 cwies:4 csen_:-4 c_sie:4 csie_:4 ceht_:4 wkommt:4
        cnumm:4 cumme:4 wsich:-4 cuns_:4 bsie+das:4 wseid:4 c_ser:4 b+wir:-4 c_ges:-4 c_du_:4 b+wie:4 wladen:4
        c_fir:4 cfirm:4 cirma:4 crma_:4 wzu:-4 cert_:-4 cdas_:4 win:-4 wkeine:-4 bmensch+:4 c_das:4 bhaben+sie:4
        cmmer:4 c_kom:4 wgespeichert:-4 cprec:4 cspre:4 wihnen:4 wmein:-4 wnie:-4 wdaten:-4 b+ihr:-4 bda+:4 cragt:4
        wdenn:4 cwaru:4 wweg:-4 carum:4 cssen:-3 bwollen+sie:3 wden:-3 cden_:-3 bmir+:3 whabe:-3 wmehr:-3 cachr:3
        chric:3 wwir:3 wjetzt:-3 cagt_:3 bbekomme+ich:3 c_von:3 wbin:-3 cung_:-3 wim:-3 cchri:3 wnur:-3 b+meine:-3
        b+sie:-3 wlassen:-3 wdem:-3 cgen_:-3 ciche:-3 cvon_:3 ceich:-3 c_hab:-3 crech:3 wbei:-3 bschreibt+mir:3
        cmens:3 wfrau:-3 censc:3 weine:3 comme:3 ceser:3 cicht:-3 crich:3 bdas+ist:-3 bhat+ihnen:3 wsind:3 cdie_:-3
        c_men:3 walles:-3 cstel:-3 ctell:-3 c_ode:3 ban+:-3 coder:3 cnsch:3 bhier+:3 cande:-3 whab:-3 wstellt:-2
        wnach:-2 whabt:-2 bnummer+:2 ceck_:2 cete_:-2 cmer_:2 c_zwe:2 wbitte:2 c_kei:-2 ckein:-2 class:-2 wbrauche:-2
        cihr_:2 candy:2 wwieder:-2 ceibt:2 bich+das:2 wmich:2 bist+denn:2 bwer+ist:2 cchre:2 chrei:2 creib:2 c_han:2
        c_es_:2 wauf:-2 c_ist:2 bdas+geht:-2 waus:-2 bgespeichert+:-2 wwurde:-2 b+der:-2 cfrag:2 cwie_:2 chand:2
        cnder:-2 cibt_:2 c_bes:-2 c_ihr:2 cchts:-2 b+die:-2 cdies:2 cner_:-2 cschr:2 wcomputer:2 c_fra:2 casse:-2
        wsprechen:-2 cren_:-2 wunterlassen:-2 wder:-2 whatten:-2 ciese:2 cpeic:-2 cspei:-2 wkein:-2
    """,
    "data_wish": """
        -16 wdaten:15 c_dat:13 cdate:13 caten:13 wwas:13 wverlange:12 wgespeichert:12 weine:9 wauskunft:9 cpeic:8
        cspei:8 wuber:8 ceich:8 w15:8 ciche:8 wum:8 b+was:8 ccher:8 wsie:7 bgespeichert+:7 wnach:7 cnft_:7 cskun:7
        cusku:7 causk:7 ckunf:7 cunft:7 cert_:7 wdsgvo:6 chert:6 wbitte:6 wwelche:6 cnge_:5 clang:5 bdaten+:5 cange:5
        wpassiert:5 wdie:-5 cenko:5 buber+mich:5 cespe:5 cgesp:5 b+bitte:5 c_was:5 cwas_:5 whaben:4 wwie:4
        bhaben+sie:4 crlan:4 wmich:4 cerla:4 wlange:4 cten_:4 wdas:-4 wmeinen:4 c_spe:4 wihr:4 cine_:4 cenau:4
        wnicht:-4 c_ges:4 bsie+:3 cverl:3 b+welche:3 b+ich:3 ceine:3 bmeine+daten:3 wmeine:3 wwissen:3 bund+was:3
        wmit:3 wwo:3 wmir:3 wwir:-3 c_art:3 c_15_:3 wder:-3 cart_:3 c_um_:3 bhabt+ihr:3 cicht:-3 wmeiner:-3 wzu:-3
        b+wie:3 cber_:3 c_ube:3 cuber:3 b+ihr:-3 c_aus:2 c_sie:2 csie_:2 wist:-2 wloschung:-2 ccht_:-2 wbeim:-2
        c_dsg:2 cdsgv:2 cgvo_:2 csgvo:2 wes:-2 cach_:2 bvon+mir:2 bsie+von:2 cung_:-2 wbin:-2 cnich:-2 whab:-2
        wsind:-2 what:-2
    """,
}
