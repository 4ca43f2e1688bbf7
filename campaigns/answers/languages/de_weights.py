"""Weights of the guess for de, in tenths: `python -m tests.answers.learn` writes them."""

WEIGHTS = {
    "price": """
        6 cprei:22 creis:22 wgeld:22 wkosten:20 ckost:18 wwert:18 wteuer:18 c_pre:16 coste:16 wrabatte:16 c_kos:15
        weuro:15 wunser:14 wdafur:14 cten_:14 wmuss:13 wging:13 wja:13 wspass:12 wfur:12 wzu:12 wleisten:12
        wkleiner:12 wkaufe:12 wfinanziell:12 csten:12 wgekostet:11 cgeld:11 c_kon:11 bzu+teuer:11 bwert+:11 wbeim:11
        wirgendwann:11 cchne:11 cbuhr:11 cebuh:11 bist+:10 wpreise:10 what:10 weuch:-10 wuber:10 cass_:10 cgebu:10
        ccher:10 cher_:10 wseid:10 wkauf:10 wnicht:10 wwegen:10 censi:10 cnsiv:10 cfur_:9 c_gel:9 cstet:9
        wgebraucht:9 wverein:9 wzweite:9 bhat+nicht:9 ceis_:9 bist+es:8 causg:8 weure:8 ctric:8 cuhr_:8 wweil:8
        bging+es:8 cgest:8 cteue:8 wpreis:8 cchla:8 wletzten:8 wjetzt:-8 ceist:8 bich+kaufe:8 bviel+:8 clage:8
        bhabt+den:8 cuche:8 wnur:8 w15:8 cstri:8 cusch:8 celd_:8 cnet_:8 clohn:8 cleis:8 wjahr:8 wviel:7 bder+spass:7
        bgebraucht+:7 wmarkt:7 wmussen:7 bes+mir:7 cscha:7 c_kau:7 wauch:7 bnie+:7 c_gut:7 caben:7 bmich+:7 whalfte:7
        wmeine:-7 wsie:-7 cesch:-7 wwohl:7 cmein:-7 wausgelaufen:7 c_exp:7 wals:7 b+ihr:7 csgab:7 cusga:7 c_geb:7
        wbrauche:-6 corde:6 wgrad:6 cing_:6 wwill:-6 wgeworden:6 bkauf+ich:6 c_mei:-6 wden:6 bdas+geld:6 wwenig:6
        bfur+mich:6 c_teu:6 whabe:-6 wbitte:-6 bpreise+:6 wder:6 c_hal:6 cende:6 wmochte:6 wbleibt:6 bihr+seid:6
        bhat+eine:6 c_kri:6 ckrie:6 crieg:6 cinde:6 ceide:6 chale:6 cpaus:6 b+das:-6 cwert:6 bals+die:6 cmuss:6
        crgen:6 bmehr+:-6 cdest:6 cmind:6 cren_:-6 wkaffee:6 cngen:-6 cabsc:6 cbsch:6 cchal:6 c_tre:6 czahl:6
        b+eine:6 wund:6 b+wegen:6 ceisl:6 wraus:6 cgesc:-6 cndes:6 bich+bin:-6 wdie:6 cklei:6 wsind:6 wseit:-6
        crich:6 wam:6 cohle:6 bdas+hat:6 c_rab:6 cabat:6 craba:6 bdas+geht:6 chle_:6 beinem+jahr:6 wvon:6 cise_:6
        wnehmt:6 c_eur:6 win:-5 c_neu:-5 b+wir:-5 cider:5 bteuer+:5 werst:-5 c_min:5 ceuer:5 c_bes:-5 bist+zu:5
        whab:5 whatte:5 casse:-5 wweit:5 wvor:-5 causc:5 b+fur:-5 c_mar:5 wfamilie:5 cbatt:5 cverh:5 wnach:-5
        wkonnen:5 b+die:5 bdas+angebot:-5 b+eure:5 cechn:5 ceuro:5 b+bei:5 cschn:5 cschi:-5 c_daf:5 cafur:5 cdafu:5
        bleisten+:5 ckonn:5 wladen:-5 b+zu:-5 creue:5 banderen+:5 ciger:5 bich+nichts:5 cale_:5 clein:5 wnachsten:-5
        ceise:5 whatten:-5 wqualitat:5 csse_:-5 b+bin:-5 wrechnung:5 curo_:5 wstimmt:5 bwir+sind:5 b+hat:5 cgabe:5
        ctte_:5 wschlicht:5 wnummer:-5 weinfach:5 bmehr+zu:-5 bin+einem:5 cgere:5 bwar+nicht:5 c_qua:5 cter_:-5
        cnten:5 clen_:5 bmehr+leisten:5 wgut:5 czug_:-5 cgebe:5 wohne:5 csere:-5 wes:5 chohu:5 cohun:5 crhoh:5
        wpasst:5 cmal_:-5 bnicht+die:5 wprojekt:-5 c_red:5 cohn_:5 chlag:5 cduzi:5 cuzie:5 cand_:5 c_bil:5 cbill:5
        wstandig:-5 c_ers:-5 cschr:-5 wjede:-4 c_umg:4 cumge:4 csch_:-4 wgab:-4 cerho:4 cilli:4 bdie+halfte:4
        wwein:-4 c_ja_:4 czeit:-4 bes+nicht:4 bda+mussen:4 wgibt:-4 b+beim:4 wneue:-4 cspas:4 wweg:-4 bdas+ist:4
        wda:4 c_mus:4 c_fur:4 crate:4 wmehr:4 crzer:4 wmeinen:-4 wkeine:-4 c_jah:4 w20:4 ctreu:4 ciede:-4 c_zu_:4
        ckurz:4 cden_:4 wunsere:-4 wkonnte:4 chung:4 bich+hatte:4 bgesagt+da:4 bhaben+:4 wvertrag:4 wgesagt:4
        cisch:-4 bfur+das:4 cllig:4 catte:4 wgestiegen:4 whabt:4 wuberall:4 bdie+ware:4 cage_:4 wnachricht:-4
        wweitermachen:4 ceten:4 wmusste:-4 cfina:4 cnanz:4 cnzie:4 ban+die:4 cgrun:4 crund:4 cich_:4 wzum:4
        wgeargert:4 bgut+und:4 wumgestellt:4 bist+ausgelaufen:4 cder_:4 wweiss:-4 bzu+wenig:-4 c_jed:4 cjede:4
        caufe:4 ctet_:4 cchri:-4 canzi:4 cste_:-4 cunde:-4 wuns:4 cziel:4 c_zur:-4 bihr+nehmt:4 b+weil:4 cabe_:-4
        cssen:-4 wwieder:-4 wuberhaupt:-4 carge:4 cekos:4 walles:-4 wwar:-4 wvorbei:-4 bfur+uns:4 wnutzen:4 cast_:4
        cweit:4 wsein:-4 c_nic:4 wum:-4 c_gru:4 calte:-4 wandere:4 wersten:-4 c_kom:-4 bder+rechnung:4 wleider:-4
        cine_:-4 c_aus:4 cbeim:4 ckonk:4 ckurr:4 cnkur:4 conku:4 crenz:4 curre:4 wkeinen:-4 cfert:-4 cdwan:4 cndwa:4
        wzehn:-4 cjahr:4 wanderen:4 c_irg:4 cendw:4 cgend:4 cirge:4 c_sch:-4 weine:4 cgefa:4 wgekauft:-4 cmitt:4
        celn_:4 ceits:4 wdrei:4 wnoch:-4 ceit_:-4 caden:-4 cuss_:4 cerha:4 bwir+nicht:4 cefal:4 cistu:4 cuer_:4
        cmen_:-4 cmer_:-4 bich+wurde:-4 b+muss:-4 whinten:4 cnnte:4 cser_:4 ciell:4 cuft_:-4 wmal:-4 wfrau:-4
        cverb:-4 clden:4 wdrucken:4 wstanden:4 waber:-4 c_spa:4 crete:4 crtre:4 ctret:4 c_zah:4 wapp:-4
        werreichbar:-4 bzu+viel:4 connt:4 c_euc:-4 ceuch:-4 c_abg:-4 cabge:-4 c_kun:-4 c_gef:-4 wihnen:-4 wimmer:-4
        c_hei:-4 wsparen:4 bich+nicht:4 cnich:3 whier:-3 bhat+den:3 bmir+nicht:3 cachg:3 cchge:3 cerst:-3 cegen:3
        czwei:3 ciste:3 b+am:3 cbung:-3 wberatung:-3 wkriegt:3 bwurde+einfach:3 c_bei:3 certr:3 chein:3 c_por:3
        wchat:-3 wvorne:3 wfertig:-3 cseid:3 wlasst:-3 wgekundigt:3 wwerden:-3 wgar:-3 czier:3 wich:3 whattet:-3
        wwollte:-3 wentschieden:-3 wanruf:-3 cmmer:-3 chang:3 wgefallt:-3 ciche:3 bihr+nicht:-3 c_gin:3 cging:3
        cangt:3 cngt_:3 cwege:3 crech:3 cungs:3 wgleich:-3 crst_:-3 wpakete:-3 ceres:-3 b+so:3 wkaputt:-3 wsag:-3
        cehen:-3 cford:3 crder:3 cdet_:-3 wab:-3 cwann:3 cerei:3 cinan:3 bwegen+der:3 wgeht:3 caut_:-3 wkunde:-3
        ctere:-3 c_erh:3 c_fin:3 wunmoglich:-3 cllen:3 wtelefon:-3 bwir+haben:-3 cguts:3 wgewechselt:3 ceute:3
        cecht:-3 csen_:-3 c_zwe:3 curze:3 cword:3 c_bra:-3 cert_:3 cinte:3 wvoll:-3 wfirma:-3 ceid_:3 csche:3 ctel_:3
        cpass:3 b+ich:-3 bende+der:3 cpare:3 wheute:-3 c_bek:3 ceite:-3 cflas:3 cunge:-3 cvers:3 cmte_:3 bgeld+:3
        wfall:-3 cspar:3 crsta:3 ccham:3 chamt:3 cunve:3 cufe_:3 c_fal:-3 ctrop:-3 cegeb:3 cvere:3 wmein:-3 cermo:3
        weiner:-3 wgegangen:-3 c_unv:3 wdavon:-3 wbeendet:3 ciebe:-3 calle:3 c_weg:3 cmmen:-3 ckauf:3 c_ber:-3
        cesse:-3 bhat+mich:3 cress:-3 wfalsche:-3 cell_:3 cgege:3 ctrag:3 cbeko:3 wetwas:-3 wdaten:-3 cstun:3 chuld:3
        culde:3 cnver:3 cneue:-3 wgingen:-3 c_nac:3 b+nicht:-3 cbgeb:-3 waus:-3 c_bit:-3 cbitt:-3 wmachen:-3 warzt:-3
        wgesehen:-3 bmich+nicht:-3 crade:-3 b+sie:-3 wreicht:3 ciere:-3 cwerb:-3 canru:-3 cnruf:-3 wwie:-3 cdrei:3
        crufe:-3 b+unser:3 comm_:3 wdiese:-3 wzur:-3 wleitung:-3 c_kle:3 wwenn:-3 ceim_:3 cnges:3 ceben:3 wkommt:-3
        bhaben+mich:3 wunseren:-3 coche:-3 cnto_:3 conto:3 cure_:3 cauf_:3 clung:-3 c_wie:-3 bin+der:-3 ceil_:3
        whoch:3 weuer:-3 cbend:3 wdame:-3 wware:3 crein:3 wzwei:3 wleute:3 wwarte:-3 whin:-3 c_fra:-3 cran_:3
        wsagen:-3 wsich:3 wzurzeit:-3 crage:-3 class:3 wbis:-3 cersa:3 czten:3 cinge:-3 c_jet:-3 cjetz:-3 c_gab:3
        wauswahl:-3 wecht:-3 wpasste:-3 cchie:-3 bman+kriegt:3 cahl_:3 c_ran:3 wworden:3 whort:3 ctig_:-3 wdann:-3
        c_nur:3 cnur_:3 c_15_:3 c_gew:3 cohre:-3 weurer:-3 cohnt:3 wschreiben:-3 wfuhrt:-3 bdas+nicht:-3 caufs:3
        wwochen:-3 wmaschine:-3 wgemacht:-3 cchaf:-3 czoge:-3 cebra:3 cgebr:3 bfur+eine:3 bist+eine:-3 cdien:-3
        cgste:3 chalt:-3 chied:-3 chaft:-3 citen:-3 bgewechselt+:-3 cicht:-3 bam+ende:3 ceren:-3 wlang:-3 bich+hab:3
        wim:-3 ciel_:3 wdu:-3 carte:-3 chlt_:-3 bdas+war:-3 wangerufen:-3 wsitzt:3 cinen:-3 crspr:-3 cldet:-3
        bbei+euch:-3 bwar+nur:-3 wweiter:-3 c_kur:3 cuten:3 bvon+dem:-3 weuren:-3 cleit:-3 cenig:3 cweni:3 caren:3
        csuch:-3 ceine:-3 b+was:-3 cande:-3 clten:-3 b+kein:-3 b+vertrag:3 c_wer:3 cagba:3 cgbar:3 caket:-3 cpake:-3
        wkonkurrenz:-3 csteu:3 c_hat:3 cauft:-3 c_her:3 c_auc:3 cster:-3 bauf+:3 cmeld:-3 wgeloscht:-3 wmacht:3
        baus+:2 cnsch:-2 whaut:-2 cslei:2 cbei_:-2 cchre:-2 chrei:-2 creib:-2 cvera:-2 bnur+noch:2 wdreimal:-2
        cekom:2 bhaben+uns:-2 wso:2 crren:2 cits_:2 wunter:-2 crig_:2 cerwe:-2 cense:2 bweitermachen+:2 cahle:2
        wgereicht:2 wservice:-2 calft:2 chalf:2 clfte:2 wsms:-2 b+der:-2 bbei+der:-2 cosch:-2 bgeargert+:2
        wleistung:2 celle:-2 cfrag:-2 wabos:2 wschreibt:-2 wende:2 wspater:-2 c_sie:-2 csie_:-2 cione:2 wmonat:-2
        wruf:-2 conen:2 c_tro:-2 cbeza:2 cezah:2 cbaut:-2 cebau:-2 cgeba:-2 chat_:2 c_bur:-2 cburo:-2 bgab+es:-2
        cwill:-2 wbedarf:-2 ceink:2 cort_:-2 creif:2 bhat+die:-2 cler_:-2 b+seit:-2 b+habe:2 b+qualitat:2
        bware+war:-2 c_lag:2 celau:2 chlen:2 buberhaupt+nicht:-2 cruf_:-2 bsind+:2 c_ger:-2 wlieber:-2 crtun:2
        ceset:2 c_tra:2 crieb:-2 bgibt+es:-2 bich+das:-2 b+hab:2 wstoppen:-2 wmeinem:-2 ctzli:2 ciegt:2 c_hab:2
        c_bez:2 c_pak:-2 wfreitag:-2 ctand:2 cfehl:-2 chren:-2 cviel:2 c_uns:2 cverl:-2 chnt_:2 c_che:-2
        wgeschlossen:-2 cfte_:2 cteil:-2 ctern:2 cekt_:-2 c_als:2 crad_:2 c_wil:-2 cill_:-2 c_let:2 celde:-2 cgute:2
        cform:-2 cacku:2 cckun:2 ckung:2 cpack:2 bist+ein:-2 bmehr+in:-2 wwichtig:-2 cermi:-2 bich+habe:-2 csgel:2
        bhort+auf:-2 wgeschrieben:-2 certe:-2 bist+nicht:-2 cache:2 cals_:2 whaben:2 bhinten+und:2 bund+vorne:2
        bvorne+nicht:2 cweil:2 carkt:2 cerla:-2 cdopp:2 cpelt:2 cppel:2 c_sag:-2 cnig_:2 chand:-2 wdabei:-2 cbuch:-2
        buns+:2 wumgezogen:-2 c_pla:-2 wzieht:-2 wgrund:-2 c_anr:-2 caufg:-2 bdrucken+:2 c_war:2 wkam:-2 cahr_:2
        c_der:2 wliess:-2 cersp:-2 cift_:2 ctzte:2 c_moc:2 cmoch:2 wmontag:-2 cdere:2 berreichbar+:-2 wschlecht:-2
        cchei:2 c_ble:2 cblei:2 cleib:2 c_kap:-2 bdie+ich:-2 c_bea:-2 crkt_:2 csetz:2 wvertreter:-2 ctag_:-2
        wverwendung:-2 bmir+zu:2 wbot:-2 wgemeldet:-2 cunte:2 cling:2 cterm:2 wumfragen:-2 cocht:2 wuberzeugt:-2
        cisse:-2 csier:-2 cssie:-2 wprodukt:-2 c_ent:-2 comme:-2 wgern:-2 causw:-2 wverbunden:-2 cschm:-2 c_lei:2
        chres:2 clte_:-2 cdung:-2 wsystem:-2 ciss_:-2 crost:-2 c_dre:2 c_bet:-2 cutsc:2 wwerbung:-2 b+bitte:-2
        cisst:2 cstan:2 censt:-2 ciens:-2 clieb:-2 c_los:-2 c_mas:-2 wuhr:-2 cbera:2 wwerbeanrufe:-2 bnichts+:2
        c_kaf:2 caffe:2 cfee_:2 cffee:2 ckaff:2 crmin:-2 cteri:-2 csser:-2 cmona:2 bentschieden+:-2 c_gar:-2 ceruf:-2
        wauto:-2 clast:-2 cgeko:2 wverkaufer:-2 c_gem:-2 wzumutung:-2 c_und:2 cnder:-2 wo:-2 cchte:-2 cesag:2 csagt:2
        bihr+habt:2
    """,
    "service": """
        8 wman:22 clich:16 bich+wurde:16 wbekommen:15 wkam:15 wverkaufer:15 whotline:14 wmusste:14 clung:13 wnie:13
        bauf+meine:13 wberatung:12 weinfach:12 cervi:12 werhalten:12 wkontakt:12 weuer:12 wservice:11 wdreimal:11
        b+man:11 cwart:11 cung_:11 wdas:-11 cunde:11 wlieferzeiten:11 wegal:11 buber+den:11 cich_:10 ckund:10
        crvic:10 cvice:10 b+auf:10 c_rea:10 wwurden:10 wuberhaupt:10 wnur:10 c_kun:10 cste_:10 wreklamation:-10
        ceuer:10 bin+der:10 wangerufen:10 wihre:10 clang:10 cang_:10 bbekommen+:9 wfahrer:9 werreichbar:9 wmal:9
        wwerbeanrufe:9 cnden:9 weuch:9 bund+das:9 wpakete:9 wchat:9 b+das:-9 carte:9 wniemand:9 wgeloscht:9 wbin:-9
        wanruf:9 czeit:9 bkontakt+mehr:9 wkommt:9 bder+verkaufer:9 wstanden:9 wjedes:9 wstandig:9 wfalsche:9
        wtechniker:9 wuber:9 wmit:-9 wgemeldet:9 cchle:9 wkeiner:9 wunseren:8 wsie:-8 wich:-8 bsie+haben:8 c_ein:8
        cmen_:8 wals:8 wgefehlt:8 what:8 wmochte:-8 c_kam:8 weure:8 wkamen:8 wjahren:8 cmer_:8 cerat:8 c_ber:8
        cbera:8 ckomm:8 cmal_:8 cserv:8 bangerufen+:8 cman_:8 wtelefon:8 wder:8 wmeine:8 c_nie:8 wfalschen:8 wer:8
        cande:8 c_pak:8 wgelandet:8 censt:8 ciens:8 wkauf:8 cusse:7 wim:7 wgesehen:7 wjetzt:-7 c_bur:7 cburo:7
        c_ver:-7 wbestellungen:7 ction:7 wkaputt:7 wso:-7 c_war:7 ckam_:7 wpasst:7 cefer:7 ciefe:7 b+euer:7 wauf:7
        berhalten+:7 wobwohl:7 wunmoglich:7 ban+der:7 b+zu:7 cfach:7 w20:7 walles:7 curok:7 wwitz:7 wgab:7 catis:7
        clief:7 wselber:7 wdame:7 wnachricht:7 crtet:7 wmontag:7 caket:7 cpake:7 cbean:7 whalfte:7 ctisc:6 wchef:-6
        wging:6 wzu:6 b+es:-6 ccht_:6 wversprochen:6 b+eure:6 bman+hat:6 cseit:-6 cappt:6 wanfragen:6 canru:6 cnruf:6
        csend:6 ceure:6 cform:6 wgeschmack:-6 crmin:6 c_bek:6 c_ges:-6 c_all:6 b+keiner:6 crsta:-6 b+sie:6 cnst_:6
        wwurde:6 cmeld:6 wan:6 wmeinen:-6 wverloren:-6 chat_:6 celan:6 b+ihre:6 c_wei:-6 cppt_:6 buberhaupt+nicht:6
        c_ser:6 wgeliefert:6 c_dau:6 cdaue:6 bnicht+mehr:-6 wwollte:6 wgrund:6 wleitung:6 bwieder+:-6 wjede:6
        cvera:-6 wumgestellt:-6 cisch:6 wimmer:6 bnummer+geloscht:6 wgeht:-6 cach_:6 c_ers:-6 wrabatte:-6 b+ihr:6
        wverbunden:6 bihr+habt:6 wfreitag:6 cgest:-6 crage:6 wmorgen:-6 curde:6 cwurd:6 wmir:-6 bes+keine:6 cendi:6
        cndie:6 wdabei:6 cermi:6 wbehandelt:6 berreichbar+:6 cssen:6 bdem+kauf:6 cgela:6 cfrag:6 bgemeldet+:6
        wgekommen:6 wgibt:-6 bjedes+mal:6 cetre:6 cerin:6 wfunktioniert:6 wnichts:-6 b+bin:-6 cler_:6 csse_:5
        cende:-5 cterm:5 cdung:5 wmich:5 cauer:5 wbeantwortet:5 wdrei:-5 creue:5 cuhlt:5 bder+service:5 wein:5
        bwurden+nicht:5 cgekl:5 wden:5 b+beratung:5 bgab+es:5 bmich+nie:5 ctreu:5 ctand:5 weuren:5 wwissen:5 c_sta:5
        bist+nie:-5 cvert:5 c_mus:5 cment:-5 cdien:5 conta:5 cfuhl:5 wpaket:5 wanrufen:-5 c_gut:-5 b+meine:-5 candi:5
        wlieferbar:-5 c_gel:5 crin_:5 cerha:5 cndig:5 wgut:-5 cine_:5 bam+telefon:5 wleute:5 cfer_:5 cufer:5 wdu:-5
        cdet_:5 bkein+mensch:5 whatte:5 cabwi:5 cbwic:5 ccklu:5 cickl:5 cklun:5 cwick:5 cauf_:5 cstan:5 wgern:5
        cice_:5 cport:5 ceina:5 c_and:5 wuns:-5 whaben:5 cabte:5 cbtei:5 ceilu:5 cilun:5 wwir:-5 wgekostet:-5 cuer_:5
        certr:5 bgefehlt+:5 bist+es:5 c_gef:5 c_sch:-5 cundl:5 wzuletzt:5 bmehr+von:5 wwein:-5 b+falsche:5 cuche:-5
        wtotal:5 wneuen:-5 c_eur:5 wkein:5 wauch:5 chotl:5 cotli:5 ctlin:5 ckost:-5 wwann:5 cgesc:-5 corte:5 cline:5
        clage:-5 wzuruck:5 wauskunft:5 ceruf:5 cekom:5 wzerbrochen:-5 wduft:-5 wkann:-5 wzehn:5 berst+mal:5 creis:-5
        c_ihr:5 wfirma:-5 bgesehen+:5 bnicht+gesehen:5 cverl:-5 bwill+:5 cmang:-5 weuro:-5 b+hat:-5 wohne:5 c_hot:5
        c_geh:-5 c_jed:5 cjede:5 wstellt:5 wdarf:5 clten:5 b+der:5 wbrauche:-5 bwar+ein:5 bgelandet+:5 crter:5
        weine:5 class:5 wuberzeugt:-5 cersa:-5 ceran:-5 wmeldet:5 chlec:5 clech:5 c_das:-5 cnie_:5 bdie+dame:5
        wgeschrieben:5 waus:-4 cunkt:4 cerka:4 crkau:4 wdoch:-4 cunge:4 wnoch:-4 ban+die:4 cals_:4 wkasse:4
        wbetrieb:-4 certe:4 cuch_:4 wfalsch:-4 cngen:4 cnier:4 clein:4 cche_:-4 wkonnte:-4 weurem:4 cmont:4 calle:4
        c_wur:4 bkaputt+:4 wbraucht:4 cdig_:4 ckont:4 wwar:4 wkundenkonto:4 c_gru:4 cmit_:-4 ckein:4 crbei:4 citen:4
        cort_:4 custe:4 cfahr:4 bden+ihr:4 catun:4 bgar+keine:4 curze:-4 cbeko:4 c_kei:4 cchla:-4 cfehl:4
        bunmoglich+:4 weiner:-4 ceite:4 ceit_:4 whabt:4 ceinf:4 cinfa:4 cnfac:4 calsc:4 cfals:4 clsch:4 wpasste:-4
        ceitu:4 citun:4 cmin_:4 catio:4 wweit:-4 wgestern:-4 c_sen:4 wzeit:-4 cndli:4 b+keine:4 wanderes:-4 csche:4
        wwerden:4 cihre:4 cakt_:4 bnummer+:-4 c_eue:4 wwie:4 bein+witz:4 bwitz+:4 wnervig:4 bnach+dem:4 cinen:-4
        cratu:4 bvon+euch:4 wkummert:4 b+im:4 wsteht:4 wkunde:4 wrechnung:4 cdlic:4 wnach:4 wzum:4 cusch:-4 cehen:4
        whabe:-4 cuern:4 wist:-4 wgerade:-4 cfert:4 c_fun:4 wschlecht:4 wteuer:-4 ctzte:-4 crate:4 crgen:-4
        bdie+halfte:4 c_erh:4 creim:4 ceund:4 cfreu:4 creun:4 cenko:4 cverk:4 wunter:4 wpost:-4 ctatt:-4 cantw:4
        cntwo:4 ctwor:4 cwort:4 wjahr:4 wlang:4 cbeit:4 waller:4 crden:4 causs:4 bund+die:4 cktio:4 bhat+eine:-4
        wunser:-4 b+bitte:-4 cgen_:4 b+wir:-4 c_pro:-4 wcomputer:4 wvielleicht:-4 wam:4 crsat:-4 csatz:-4 wartikel:4
        bich+hatte:-4 whattet:-4 wpersonlich:-4 b+ware:-4 wkaffee:-4 cdas_:-4 wvorne:4 wkonnt:-4 wmussen:-4 cbei_:4
        bdabei+:4 wauswahl:-4 ctzt_:-4 wwohl:-4 csten:-4 csen_:4 cnfre:4 cchma:-4 cusst:4 c_kan:-4 cferz:4
        bder+rechnung:4 cldet:4 c_ega:4 bnie+wieder:4 wdanach:-4 wkundendienst:4 wpreis:-4 wware:4 chlt_:4 crhal:4
        cklap:4 clapp:4 winformiert:4 chint:4 bist+nach:-4 wwegen:-4 wviel:-4 coch_:-4 wnun:-4 wliegt:-4 bhab+mich:4
        bich+mochte:-4 cprei:-4 citer:4 cbetr:4 clle_:-4 cendu:4 c_inf:4 cinfo:4 cnfor:4 cagt_:4 bnicht+gern:4 bda+:4
        wmeiner:-4 cekla:4 whab:-4 woft:4 cagen:4 cibt_:-4 ceste:-4 wruf:-4 c_hat:4 cegen:4 wletzten:-4 bmeine+sms:4
        wwoche:-4 whort:-4 cgal_:4 wnachgelassen:4 cfall:-4 c_meh:4 cmehr:4 wsitzt:4 csser:-4 bgrund+:4
        bder+leitung:4 caupt:4 chaup:4 crhau:4 cupt_:4 cteri:4 wgerne:-4 c_hal:-4 wbleibt:-4 cetzt:-3 cnnt_:-3
        ceres:-3 c_nur:3 cnur_:3 cteil:3 cschw:-3 casse:3 c_mon:3 wfrau:-3 c_fal:3 wdenn:-3 ckonn:-3 bverbunden+:3
        wschlechter:3 wende:-3 wspinnt:-3 cerst:-3 bbei+der:-3 bmit+dem:-3 crufe:3 wab:-3 bdie+neue:3 cschm:-3
        clte_:3 cimal:3 bbehandelt+wie:3 bhaben+sie:-3 bgekommen+ist:3 chre_:3 wrum:3 ckeit:3 cschl:3 cngel:-3
        crier:3 wda:-3 connt:-3 crkt_:-3 ceant:3 chlag:-3 cberh:3 c_abb:-3 cegal:3 cgewa:3 wwas:-3 cuhr_:-3
        blange+lieferzeiten:3 c_ger:-3 c_ruc:3 bbeantwortet+:3 c_err:3 cichb:3 crrei:3 ceine:-3 wkommen:-3 c_mal:3
        ceima:3 cmens:3 bsich+bei:3 b+beim:3 bware+war:3 bder+hotline:3 wes:-3 bist+weg:3 bweg+und:3 wvorbei:3
        bmich+:-3 c_lan:3 c_rei:-3 calte:3 crer_:3 ceanr:3 crbea:3 cgel_:-3 cnen_:-3 cschi:-3 ctric:-3 c_euc:3
        ceuch:3 wbeschwerde:-3 c_kos:-3 bhabt+ihr:-3 chrer:3 c_hor:-3 ckete:3 cchat:3 wsind:3 cagel:3 ccker:-3
        c_dam:3 wihrem:-3 ctigt:-3 cchts:-3 wnehmt:3 wheute:-3 wkunden:3 c_bed:-3 ctern:-3 wgehort:-3 conie:3
        warbeitet:-3 whalt:-3 cjahr:3 ciema:3 cniem:3 waber:-3 coren:-3 bhat+nie:3 catzt:-3 c_bin:-3 cbin_:-3
        c_abs:-3 c_gek:3 cefon:3 celef:3 clefo:3 wstunde:3 corge:-3 wnochmal:-3 cattu:-3 cttun:-3 cchke:3 chkei:3
        cichk:3 commt:3 c_che:-3 cehle:3 chler:3 csgab:-3 cusga:-3 bwerden+:-3 ctung:3 ceiti:-3 citig:-3 cedes:3
        c_bet:3 czahl:-3 cchte:-3 wwo:-3 cuft_:-3 ciker:3 cnike:3 b+war:-3 wstudio:-3 cions:3 cerne:-3 cesag:3
        csagt:3 cster:-3 ceink:-3 c_anr:3 bmit+eurem:3 culle:3 wkosten:-3 bnicht+:-3 bmeine+neue:-3 cuten:3 c_sei:-3
        wwackelt:-3 cechn:3 wwochen:3 c_cha:3 b+fur:3 wgereicht:-3 c_ich:-3 cbess:-3 blang+:3 citar:3 cmita:3 ctarb:3
        ceiss:-3 crzei:3 ctage:3 wbessere:-3 wgesperrt:3 cntak:3 ctakt:3 wanders:3 c_sie:-3 csie_:-3 bich+war:-3
        wanderen:3 carbe:3 weingegangen:3 coste:-3 ceue_:3 bwir+haben:3 bnie+mehr:3 c_pre:-3 cuen_:-3 ctere:-3
        whielt:-3 cocht:-3 censc:3 cgefe:3 bich+hab:-3 cndun:3 clag_:3 c_moc:-3 cmoch:-3 ceid_:3 cahr_:3 ciche:-3
        bzuruck+:3 cuges:3 cinge:3 clar_:3 c_exp:-3 cchwe:-3 cage_:-3 c_for:3 wgeargert:3 bgibt+es:-3 bmich+nicht:-3
        c_woc:3 cwoch:3 cter_:3 cist_:-3 cucke:-3 cgebu:-3 ckame:3 wmehr:3 wwarum:-3 walte:-3 ban+:-3 b+mein:-3
        c_neu:-3 chort:-3 causw:-3 c_unv:3 wsystem:3 cersc:3 bnie+was:-3 cers_:3 wgar:3 beine+andere:3 cerei:-3
        cken_:-3 wgrunden:-3 wgenommen:-3 cmmt_:3 carke:-3 wwenig:-3 cehrf:3 chrfa:3 crfac:3 cterr:3 wlange:3 crste:3
        ciede:-3 b+nie:3 celos:3 cgelo:3 walle:-3 cdes_:3 bmein+paket:3 wlieber:-3 cchba:3 chbar:3 wfehlt:-3
        wmarkt:-3 cztei:-3 wwer:-3 c_int:-3 cbesc:3 cfon_:3 buberzeugt+:-3 camen:3 c_gew:3 cruck:3 c_fah:3 c_der:3
        c_vie:-3 crei_:-3 wbestellung:3 b+kein:3 wbis:-3 cfunf:3 c_tei:3 weinen:-3 cufe_:3 wzumutung:3 cuckz:-3
        wwird:-3 caden:-3 c_er_:3 cdate:-3 celie:3 cbuhr:-3 cebuh:-3 c_zus:-3 c_man:3 bteuer+und:-3 cenbe:3 cewer:-3
        c_tag:3 bkasse+:3 clier:-3 ceing:3 catig:3 ctati:3 wburo:-3 wdie:3 cruf_:3 cinka:-3 cviel:-3 wseit:-3 wdann:3
        b+mir:-3 cite_:-3 bund+es:3 c_men:3 chmac:-3 cmack:-3 c_alt:-3 wgleich:3 wdavon:-3 cappe:-3 cahre:3 c_ter:3
        cckza:-3 ckzah:-3 celde:3 c_dre:3 c_im_:3 ceseh:3 bihr+nehmt:3 czent:-3 cger_:-3 c_jet:-3 cjetz:-3 cberg:3
        c_als:3 wgebraucht:-3 wbedarf:-3 curo_:-3 cerve:-3 cchen:-3 wschon:-3 wanderer:3 cack_:-3 wgingen:-3 cnger:3
        cton_:3 bhat+mir:3 bmir+nicht:3 wkriegt:3 wwieder:-3 cutt_:3 c_so_:-3 chten:-3 corti:-3 ctsch:-3
        bnach+einem:-3 c_kla:3 wgewechselt:-3 celt_:-3 cemel:3 curst:-3 cgefu:3 wmelden:-3 bwar+:3 cnkau:-2 wund:2
        wgeschlossen:-2 cabst:-2 ckauf:2 wnase:2 bein+anderes:-2 bsind+:2 c_obw:2 cbwoh:2 cobwo:2 wumfragen:-2
        celle:-2 c_unm:2 cmogl:2 cnmog:2 cogli:2 cunmo:2 cgeru:2 bkunde+:-2 c_lag:2 cverh:-2 wruckruf:2 bauf+die:-2
        bkummert+sich:2 wunserer:-2 causc:-2 c_woh:-2 cefeh:2 c_min:2 bberatung+war:2 c_20_:2 werstattet:-2 wnicht:2
        crten:-2 bwar+nur:-2 cglic:2 c_gar:2 b+weil:2 baus+der:2 clles:2 citte:-2 citz_:2 cwitz:2 cgab_:2
        wgestiegen:2 cchei:2 bwurde+nie:-2 crber:-2 clber:2 crver:-2 wnachsten:-2 cdame:2 bunter+aller:2 c_dat:-2
        wschreiben:-2 cwert:-2 bein+:-2 whaut:-2 coppe:-2 chlte:2 ceman:2 cmand:2 cerlo:-2 c_zum:2 wwollen:-2 cntag:2
        cschr:-2 bnichts+mehr:-2 cutzt:-2 bseit+dem:2 c_mah:2 cmahn:2 wsprechen:-2 c_hie:-2 ctier:-2 ciger:-2 cgeme:2
        cker_:2 b+unsere:2 bcomputer+:2 bein+computer:2 c_par:-2 coche:2 cogen:-2 cunsc:-2 cgeho:-2 bmorgen+:-2
        corma:2 c_ton:2 calft:2 chalf:2 clfte:2 wangebot:-2 bso+:-2 wnummer:-2 bdie+falsche:-2 crtei:-2
        beinem+jahr:-2 cangt:-2 cngt_:-2 wspater:-2 cacht:2 cdopp:-2 cpelt:-2 cppel:-2 c_wen:-2 cpart:-2
        bangerufen+werden:-2 bda+mussen:-2 cles_:2 cchef:-2 chef_:-2 cmark:-2 chang:-2 cbewe:-2 ctbew:-2 c_pla:-2
        c_ube:2 bihr+hattet:-2 bbei+ihnen:2 wkeinen:-2 crein:-2 cland:2 cfte_:2 cchbe:-2 cnser:2 bwar+ich:2 caufe:2
        c_zu_:2 wbeendet:-2 clieg:-2 cdigt:2 bdanach+:-2 bmir+war:-2 wuhr:-2 bdas+ist:-2 cwisc:2 czwis:2 w15:-2
        wkaufe:-2 binformiert+:2 wfehlte:-2 wraus:-2 caus_:-2 wessen:-2 c_anf:2 canfr:2 cnfra:2 cerli:-2 wumgezogen:2
        wfuhrt:-2 cstri:-2 wscheidung:-2 cttet:-2 cneue:-2 wfuhlt:-2 crben:-2 wgeschaftsleitung:-2 wwerbung:-2
        b+unser:-2 c_zur:-2 cllei:2 cakti:2 c_bea:2 wnachrichten:-2 c_los:-2 c_kon:-2 c_bot:2 cufen:-2 c_abt:2
        cache:-2 crauc:-2 chwer:-2 wzufrieden:-2 wsortiment:-2 crsch:2 catte:-2 bgegangen+:2 ciere:-2 c_an_:2 cungs:2
        cfull:2 czuge:2 wzurzeit:-2 c_mar:-2 clore:-2 crlor:-2 bwegen+der:-2 cllt_:-2 whier:-2 banrufen+:-2 cbrau:-2
        cmuss:2 chaft:-2 beingegangen+:2 bnie+eingegangen:2 cugt_:-2 cstim:-2 ctimm:-2 c_wit:2 wgemacht:-2 c_stu:-2
        wliefert:-2 werst:2 cgeli:2 cexpo:-2 cxpor:-2 cern_:-2 bim+laden:2 cnach:-2 ckann:-2 cgera:-2 cuss_:-2
        c_wer:2 came_:2 celbe:2 bdie+ware:2 chlic:2 cbatt:-2 cbund:2 cmmun:2 cachb:-2 cspat:2 b+jedes:2 c_noc:-2
        cnoch:-2 wlasst:2 wmutter:-2 wdamit:-2 cgege:2 crade:-2 b+bei:-2 cwas_:-2 wsich:2 wkeller:-2 c_hin:2 cede_:2
        c_uns:-2 wschaden:-2 bpersonlich+:-2 cmorg:-2 c_mor:-2 cmges:-2 clast:-2 wgrad:-2 c_imm:2 ceis_:-2 c_ant:2
        c_ruf:-2 cgeht:-2 wuberall:-2 cscho:2 cstau:-2 wleider:-2 wmails:-2 c_rab:-2 cabat:-2 craba:-2 wzieht:-2
        csste:2
    """,
    "product": """
        5 wduft:18 wmodell:16 wauswahl:16 whatten:16 wlieferbar:15 wsortiment:15 wapp:14 wwenig:14 wgibt:13 b+zu:13
        wsoftware:13 wgefallt:13 wangebot:13 wkeine:13 wgeschmack:12 wsuchen:12 wbrauche:11 wliess:11 cche_:11
        wgleiche:11 wdrin:11 bteuer+und:11 corti:11 casse:11 wihr:11 whabt:10 ctten:10 c_pro:10 wwas:10 cisch:10
        wgab:10 wzumutung:10 bich+brauche:10 bnur+noch:10 cware:10 b+es:10 wfur:10 cpass:10 wnur:10 cren_:10
        wstudio:10 csuch:9 wpaket:9 wjede:9 causw:9 wein:-9 wden:-9 cung_:-9 b+kein:9 wbrauchten:9 wfehlte:9 wwoche:9
        wwollte:9 bzu+wenig:9 bes+nicht:9 wfuhrt:8 wwurde:8 cdert:8 b+teuer:8 b+die:8 wgenommen:8 bmir+gefallt:8
        wim:-8 c_gef:8 bbei+euch:8 wnach:-8 cmark:8 wunseren:8 wdabei:8 cchni:8 c_lie:8 bihr+nicht:8 creie:8 cfarb:8
        walles:-8 bdas+angebot:8 wunbrauchbar:8 wals:8 wes:8 wnichts:8 bich+wollte:8 c_ver:-8 cbrau:8 wteuer:8
        wkonnte:8 wprodukt:8 cfrei:7 bhat+die:7 crauc:7 wversion:7 wwaren:7 wetwas:7 weuer:7 bdas+paket:7 wvon:-7
        wartikel:7 wvom:7 bich+nicht:-7 b+nur:7 cucht:7 c_suc:7 whielt:-7 c_bio:7 whab:-7 b+das:7 ckomm:-7
        bgenommen+:7 cbar_:7 wgefunden:7 wdie:7 wkein:7 clte_:7 cfft_:7 bliess+sich:7 wgepasst:7 c_ein:-7 cden_:-7
        wpassenden:7 bgleiche+:7 wbitte:-7 werlaubt:7 whatte:-7 wneue:7 c_mar:7 bdas+ist:-7 c_sac:7 cuche:7 wwitz:7
        bdrin+:7 wnicht:6 carke:6 csach:6 c_far:6 wlange:-6 cgesc:6 cabe_:-6 cdukt:6 coduk:6 c_duf:6 cduft:6
        bdie+auswahl:6 cauch:6 chnit:6 cnitt:6 wkaufe:-6 cort_:-6 bsich+nicht:6 bgibt+es:6 whaut:6 csch_:6 c_mod:6
        cdell:6 cmode:6 codel:6 c_alt:6 clung:-6 wmonaten:6 beine+zumutung:6 bzumutung+:6 crsat:6 csatz:6 cfind:6
        wleider:6 bjede+woche:6 cine_:6 crich:-6 c_pas:6 cexpo:6 cxpor:6 wmeinen:6 cenig:6 cweni:6 weingestellt:6
        wmarkt:6 wpasste:6 wnie:6 celt_:-6 c_ers:6 care_:6 wverbinden:6 wbeim:-6 c_hat:6 crtie:6 c_sch:-6 cswah:6
        cuswa:6 cache:6 cmer_:-6 bwir+hatten:6 c_nic:6 cesch:6 wviel:5 wfehlt:5 cwas_:5 c_exp:5 c_sen:5 cwahl:5
        cnich:5 b+euer:5 cruck:-5 wabends:5 wgrosse:5 bgab+es:5 cdisc:5 cerba:5 cferb:5 crbar:5 crung:-5
        bwir+brauchten:5 ceres:5 cimen:5 crtim:5 csort:5 ctime:5 wauch:-5 wkapseln:5 cschn:5 bdie+neue:5 bes+fehlte:5
        bfehlte+die:5 ctier:5 ckund:-5 wnachricht:-5 wsind:-5 ceine:5 wpassiert:-5 wjahren:5 wsie:-5 b+nichts:5
        czept:5 bzu+viel:5 cach_:-5 cunge:5 c_gea:5 ckomp:5 wmir:-5 wmehr:5 c_bra:5 ctte_:-5 wohne:5 bhabt+nur:5
        cersa:5 c_app:5 capp_:5 cprod:5 crodu:5 bnichts+:-5 cblin:5 cebli:5 ciebl:5 whabe:-5 cnder:5 cssen:5 ccht_:-5
        cent_:5 cseit:5 cgabe:-5 wpasst:-5 b+wir:5 wuber:-5 c_feh:5 calle:-5 cerun:-5 cchte:5 bmehr+zu:5 c_men:5
        wund:-5 c_sor:5 cell_:5 cchri:-5 cnig_:5 cllt_:5 ceren:5 cster:5 c_wen:5 wdaten:-5 bihr+nichts:5 bist+eine:5
        chatt:5 bunbrauchbar+:5 carbe:5 b+gibt:5 clig_:5 wimmer:5 cings:5 cport:5 cgibt:5 csche:-5 c_gib:5 wseid:-5
        wfalsch:-5 wam:-4 wnachsten:-4 cuft_:4 c_fal:-4 c_all:-4 cling:4 bhabt+ihr:4 cebot:4 cgebo:4 cngeb:4 cehlt:4
        b+unsere:-4 cweil:4 baus+dem:4 callt:4 wunsere:4 bnicht+zu:4 cchaf:4 b+bin:-4 cacku:4 cckun:4 ckung:4 cpack:4
        wnoch:4 bwir+haben:-4 crben:4 c_zum:4 bpreise+:-4 wliefert:-4 ciche:4 c_gut:-4 cngen:4 bwas+wir:4
        bfur+unsere:4 weinfach:-4 whattet:4 c_bes:-4 cion_:4 cfull:4 cgefa:4 ciger:4 weinen:-4 wbelastigung:-4
        ciere:4 wgeht:-4 cachf:4 cahl_:4 c_nac:4 wchef:-4 wgar:-4 crbei:-4 cich_:-4 c_hal:-4 bgefunden+:4 ckurs:4
        wfirma:-4 c_bed:4 wmich:-4 wnummer:-4 b+ich:-4 bgepasst+:4 whalt:-4 bhaben+:4 cuges:4 cbot_:4
        bkeine+passenden:4 bgebraucht+:4 ceit_:-4 czeit:-4 cuer_:4 whaben:-4 coren:4 wverloren:-4 wgereicht:-4
        cheit:4 cien_:4 cvate:-4 c_kur:4 c_rea:-4 ciess:4 clies:4 cztei:4 cten_:4 cack_:4 wschmeckt:-4 cess_:4
        wmit:-4 bich+bin:4 cite_:4 bein+witz:4 bwitz+:4 wich:-4 cvera:4 crte_:4 catte:4 weine:4 wlang:4 cvers:-4
        cefal:4 c_meh:4 cmehr:4 ctige:4 c_ger:-4 wdrei:4 centi:4 csere:4 catzt:4 cdrin:4 wsms:-4 c_reg:4
        bseit+jahren:4 cunde:-4 b+nie:4 wzweimal:-4 b+was:-4 wihnen:-4 cate_:-4 ctet_:4 calsc:-4 cfals:-4 clsch:-4
        wselbst:-4 cbges:4 wjemanden:-4 bist+ein:4 cihr_:4 wkasse:4 wweiteren:-4 c_dri:4 cilie:4 cweit:-4 c_gle:4
        cglei:4 wunser:-4 wwieder:-4 wfrau:-4 c_stu:4 c_hie:-4 clage:4 bfur+die:-4 bkeine+mehr:-4 cbind:4 b+sie:4
        bzu+teuer:-4 cschl:-4 wja:-4 c_lan:4 cnkel:4 casta:4 ctatu:4 chmac:4 cmack:4 ceral:4 cmal_:-4 c_zur:-4
        caren:4 wwill:-4 wende:-4 cunke:4 cltet:4 wstanden:-4 bteuer+:-4 whoch:4 balles+was:-4 ckurz:4 ceite:4
        wlasst:-4 cleic:4 ckte_:4 wkriegt:-4 bnicht+mehr:-3 bist+nicht:3 bich+kaufe:-3 c_and:-3 ctzte:3 cftwa:3
        coftw:3 csoft:3 ctwar:3 cucke:3 cnach:3 cgab_:3 beingestellt+:3 cvon_:-3 cmutu:3 cumut:3 cutun:3 czumu:3
        cibt_:3 c_pri:-3 civat:-3 cpriv:-3 criva:-3 cktio:3 wweiss:-3 c_fur:3 bdie+ware:-3 ceben:-3 wtechniker:-3
        creic:-3 c_sei:3 wwar:-3 c_nur:3 cnur_:3 calte:3 cdien:3 ctrag:-3 clein:-3 chten:3 cdio_:3 cudio:3 csten:-3
        wnachrichten:-3 c_bur:-3 cburo:-3 wwird:-3 cagt_:-3 wzeit:-3 c_gab:3 cstud:3 ctudi:3 c_fam:3 camil:3 cfami:3
        cmili:3 bist+seit:3 citer:-3 c_neu:3 c_den:-3 c_sof:3 c_ihr:3 clieb:3 c_lin:3 cinen:3 cfehl:3 c_tas:3
        wneuer:-3 cbeit:-3 curok:-3 cachr:-3 chric:-3 cede_:3 bfur+mich:-3 wreicht:-3 crega:3 cschw:-3 catur:3
        cdate:-3 wgebraucht:3 chabe:-3 wfalsche:-3 cnnt_:-3 b+preise:3 cstan:-3 c_buc:3 wbrauchen:-3 cersp:-3 csse_:3
        ccker:3 bdas+war:-3 cstat:3 c_gek:-3 c_tri:3 c_gru:-3 wda:-3 cegal:3 cmuss:-3 cdes_:3 wvor:-3 c_gel:-3
        c_geh:-3 cholt:3 colt_:3 c_kau:-3 wgeld:-3 wkosten:-3 wware:-3 wanderen:-3 cfuhr:3 chrt_:3 cuhrt:3 cnung:3
        wfalschen:-3 bdas+was:3 c_das:3 clang:3 cund_:-3 wweniger:3 b+eine:-3 cchma:3 cgrun:-3 crund:-3 bmir+nicht:-3
        cert_:3 chlte:3 czuge:3 cres_:3 c_emp:3 cempf:3 cenom:3 c_zug:3 catis:-3 wname:-3 bdabei+:3 coste:-3 cile_:3
        cgeta:3 what:3 wweg:-3 c_wer:-3 cnisc:3 c_im_:-3 c_aus:3 cmte_:3 c_dat:-3 cgen_:3 cerst:-3 wort:-3 ctast:3
        cduzi:-3 cuzie:-3 c_jed:3 cjede:3 wgekommen:-3 wkommt:-3 bnicht+mit:3 whier:-3 cern_:-3 cter_:3 c_nut:3
        cnutz:3 ctari:3 c_pak:3 bmich+:-3 czoge:-3 ctze_:-3 wuberhaupt:-3 class:-3 wanrufen:-3 crade:-3 c_dab:3
        cabei:3 cdabe:3 csend:3 cment:3 bich+hab:-3 cabt_:3 chabt:3 comme:-3 cgebu:-3 cckt_:-3 cmmen:-3 c_sau:3
        wging:-3 caket:3 cpake:3 ciebe:-3 c_was:3 cket_:3 bes+:-3 bist+:-3 cehen:-3 cllte:3 collt:3 c_tra:-3 cunse:3
        caten:-3 c_unb:3 cnbra:3 cuchb:3 cunbr:3 wdavon:-3 crin_:3 c_sta:-3 b+preis:3 ctand:-3 cker_:3 c_es_:3
        wgott:-3 cfur_:3 chts_:3 wvorbei:-3 curze:3 ceuer:3 cnser:3 c_fuh:3 wunternehmen:-3 cielt:-3 cragt:-3
        c_mit:-3 wbestellt:-3 cabte:-3 cbtei:-3 ceilu:-3 cilun:-3 ceile:3 cerho:3 c_bit:-3 cbitt:-3 c_kun:-3
        bbohnen+waren:-3 wmensch:-3 cals_:3 cbei_:3 cukt_:3 c_abe:3 c_abt:-3 cessi:3 c_hot:-3 czahl:-3 bhat+keinen:3
        wkam:-3 c_als:3 bnie+was:3 cmeld:-3 waber:3 bwurde+nie:-3 crsio:3 c_etw:3 cetwa:3 ctwas:3 cmach:-3 wwenn:-3
        cesse:-3 wnutzt:3 cchwe:-3 crtun:3 cersi:3 cufe_:-3 cesuc:3 custe:3 werst:3 bund+nichts:-3 wkontakt:-3
        cgute:-3 c_kol:3 ckoll:3 cnomm:3 crde_:3 closu:3 cosun:3 wwerbung:-3 c_eue:3 walte:3 bbelastigung+:-3
        bdas+gleiche:3 bhat+sich:-3 ctel_:-3 c_von:-3 wpreis:3 blang+:3 cspla:3 c_sin:3 cuten:-3 c_wei:-3 cikel:3
        ctike:3 wwurden:-3 csung:3 c_vom:2 cvom_:2 cfen_:-2 wdas:2 ckel_:2 cschr:-2 wzu:2 cchts:2 whalfte:-2 cwoll:2
        wwir:2 csion:2 wleben:-2 chiel:-2 clen_:-2 chab_:-2 celle:2 wumfragen:-2 conde:2 csond:2 cgesu:2 casch:-2
        cber_:-2 wzum:2 cchli:-2 cndel:-2 wverkaufer:-2 ceran:2 b+brauche:-2 bihr+seid:-2 cacht:-2 criff:2 cssel:2
        wdigital:-2 wraus:-2 ceht_:-2 c_son:2 cefun:2 cfund:2 bgereicht+:-2 czier:2 ctung:2 crbe_:2 cdie_:2
        bin+die:-2 cgefu:2 cepas:2 cgepa:2 ctzer:2 cprac:2 cspra:2 cnnte:2 wwochen:-2 crden:-2 csitz:-2 cgeno:2
        ckein:2 call_:-2 canru:-2 cnruf:-2 cpric:-2 cspri:-2 cerbe:-2 wmusst:-2 wgeschlossen:-2 cende:2 cohne:2
        cubt_:2 c_kei:2 bda+:-2 crufe:-2 czuru:-2 c_auf:-2 c_ges:-2 cfall:2 wwie:-2 cnsch:-2 c_wol:2 c_anr:-2
        c_zwe:-2 c_kle:-2 caubt:2 b+mir:2 citz_:2 cwitz:2 wbei:2 censc:-2 c_wie:-2 cfrag:-2 wzurzeit:-2 wmal:-2
        centu:-2 c_bel:-2 bwas+ist:-2 wmussten:-2 cwart:-2 wgrund:-2 curuc:-2 cler_:-2 bkasse+:2 cndes:2 ban+:-2
        cnte_:2 c_gep:2 wmuss:-2 bkeine+weiteren:-2 ckauf:-2 cndli:2 clbe_:2 ceckt:-2 ceim_:-2 wkatze:-2 cdere:-2
        ckost:-2 c_wit:2 cser_:-2 wgeloscht:-2 b+mein:2 c_gar:-2 bmeine+daten:-2 cumer:-2 wservice:-2 cdlic:2
        czwei:-2 c_kos:-2 c_gen:2 cngst:2 chaut:2 carti:2 crtik:2 cater:-2 b+war:-2 c_fin:2 wdurch:-2 bist+es:-2
        cnkti:2 cugt_:-2 curde:2 cwurd:2 crage:-2 cnate:2 wmeinem:-2 cdass:2 wbleibt:-2 wpreise:-2 wjahr:-2
        wgekauft:-2 wdafur:-2 wwarum:-2 clich:-2 wkeiner:-2 crach:2 bwar+nur:-2 cchba:2 chbar:2 wmaschine:-2 cleid:2
        cfunk:2 weinem:-2 bist+das:-2 cwert:2 bbei+der:-2 cfert:-2 c_mei:2 wkunde:-2 bdas+:-2 cwein:2 cberh:2 c_art:2
        curst:2 celbe:2 bdas+nicht:-2 c_str:-2 c_wur:2 clles:-2 catio:-2 citze:-2 c_eur:-2 cgros:2 cchig:2
        wfinanziell:-2 wgrad:-2 cand_:-2 cschm:2 wbedarf:-2 wmann:-2
    """,
    "quality": """
        10 wschmeckt:19 wnach:17 whielt:16 wstandig:15 b+die:14 whatte:14 wwaren:14 wwein:14 wzweimal:13 wkaputt:13
        wwar:13 cschm:12 wwackelt:12 wgemacht:12 wich:-12 wgingen:11 wzerbrochen:11 b+der:11 wqualitat:11 wware:11
        wmatschig:11 whaut:11 caugt:10 wfur:-10 wjetzt:-10 celt_:10 wersten:10 cugt_:10 c_pla:10 cdruc:10 bnicht+:10
        cware:10 wim:10 wdavon:10 wpasste:10 wende:9 wsie:-9 c_stu:9 wbeim:9 cange:9 bnach+einem:9 c_war:9 waber:9
        wwir:-9 cung_:-9 cngen:9 c_was:9 calle:9 wihr:-9 bhalt+nicht:9 c_aus:8 cckt_:8 b+ware:8 wrechnung:-8 b+das:8
        c_sta:8 cstan:8 wschon:8 cder_:8 cern_:8 bkaputt+:8 wdrei:8 wnichts:8 wlaufen:8 cplas:8 cstik:8 wmir:-8
        cruck:8 waus:8 wuns:-8 wdas:8 wnie:-8 c_sch:8 wwieder:8 cchli:7 waller:7 wschlecht:7 c_ver:7 wdie:7 casti:7
        clast:7 cfte_:7 c_man:7 werst:-7 clang:-7 wzieht:7 wbohnen:7 wwaschen:7 wfleisch:7 ctrop:7 bgemacht+:7
        calit:7 citat:7 clita:7 cqual:7 ctat_:7 cuali:7 wgeht:-7 cben_:-7 c_gem:7 weuch:-7 wbin:-7 wdann:7 wgut:7
        cchme:7 chmec:7 cmeck:7 c_ein:-7 whalt:7 c_vor:-7 bim+studio:7 wgar:7 bhat+sich:7 wwochen:7 cisse:7 wmich:-7
        wmein:-7 wzehn:7 wdefekt:7 wgeworden:7 cusam:7 cwelk:7 c_dru:7 wuberall:6 baus+dem:6 csen_:6 czeug:6 c_kle:6
        bein+:6 cchig:6 cmang:6 ceckt:6 caltb:6 cltba:6 cngel:6 wsofort:6 cscha:-6 wzuletzt:6 ckomm:-6 wbitte:-6
        c_zer:6 bich+hatte:6 weinem:6 bmehr+:6 cnnt_:6 chmac:6 cmack:6 wwurde:-6 cehle:6 chler:6 bwieder+eine:6
        c_kap:6 cton_:6 c_nah:6 bin+den:6 cche_:-6 cschl:6 crade:6 cler_:6 wgenommen:6 wneue:-6 cchar:6 b+es:6
        c_bil:6 cbill:6 bgar+nichts:6 wmitten:6 cilli:6 ceitu:5 citun:5 chiel:5 cchla:-5 cielt:5 ceder:5 cegan:5
        cgang:5 cgega:5 wprodukt:5 cllig:5 c_tro:5 bist+mir:5 weinfach:-5 chalt:5 wohne:5 caft_:5 c_kar:5 carto:5
        crton:5 c_hal:5 wkommt:-5 cucke:5 ctbar:5 cwass:5 weurer:5 wder:5 cden_:5 cverz:5 wuberhaupt:5 wspinnt:5
        cerli:5 wkaffee:5 wwoche:-5 czwei:5 ctand:5 cfgeg:5 wkeller:5 wda:-5 catte:5 bes+:5 wnur:-5 cbung:5 cdig_:5
        ceran:-5 csser:5 cfen_:5 b+immer:5 wund:5 wwerden:5 crei_:5 wlasst:-5 bder+rechnung:-5 chaft:5 ckart:5
        clier:5 bnichts+:5 cebra:5 cgebr:5 wjede:-5 bgeworden+:5 whabe:-5 b+service:5 blaufen+aus:5 c_hol:5 b+alles:5
        csend:-5 cagen:-5 bwieder+:-5 wimmer:5 c_uns:-5 wuber:-5 cweim:5 wersatz:5 cile_:5 cutt_:5 bdas+war:-5
        bbohnen+waren:5 cchma:5 c_gru:-5 cacke:5 wfalsch:5 cimal:5 wmuss:-5 b+ich:-5 cecht:5 c_zwe:5 caput:5 ckapu:5
        cputt:5 c_kom:-5 cloch:5 cklic:5 c_hat:5 wbot:-5 bbeim+ersten:5 c_lan:-5 b+beim:5 c_loc:5 wunseren:-5
        cfur_:-5 bunter+aller:5 cwar_:5 cufge:4 cackl:4 cverl:4 cckli:4 class:-4 chend:4 wzwei:4 cerbr:4 wschluss:-4
        c_hab:-4 bnichts+mehr:4 bwar+ein:-4 bdas+ist:-4 caufg:4 chatt:4 c_pap:4 cpapi:4 ceite:-4 capie:4 cpier:4
        ceima:4 chig_:4 wteuer:-4 cannt:4 crann:4 bdas+fleisch:4 c_ich:-4 cohne:4 cnser:-4 c_ihr:-4 cwein:4 crkt_:4
        candi:4 clle_:4 wab:4 cbran:4 whab:-4 csst_:-4 bware+war:4 wzum:-4 b+produkt:4 bist+im:4 wverkaufer:-4
        wsoftware:-4 cnung:-4 c_hie:4 wauf:-4 cller:4 bes+war:4 wkleiner:4 c_wac:4 cckel:4 ckelt:4 cwack:4 wmonat:4
        cstel:-4 ctell:-4 whalfte:4 cfft_:-4 cchaf:-4 c_wir:-4 curst:4 cprei:-4 ccken:4 wstunde:4 walles:4
        wfalsche:-4 cersc:4 c_geb:4 cbroc:4 crbro:4 czerb:4 ckauf:-4 wpaket:-4 wgerat:4 ctaus:4 wlieferung:4 wsind:-4
        wstudio:4 bist+das:-4 caren:4 wnachricht:-4 cgeko:4 wkosten:-4 cfehl:4 wbei:-4 coch_:4 cunse:-4 crost:4
        ceuer:-4 w18:-4 wzeit:4 wgezogen:-4 cndig:4 cend_:4 cbeit:4 cfig_:4 crech:-4 clung:-4 wkeiner:-4 c_ges:4
        bbin+zu:4 wgeld:-4 ccker:4 wmeldet:4 b+standig:4 cack_:4 wfuhrt:-4 chnun:-4 cmach:4 wberatung:-4 wanruf:-4
        c_fre:-4 c_bri:4 cmats:4 wart:-4 wgebraucht:4 weinen:-4 chaut:4 caden:4 cdung:-4 cersp:4 wgeschmack:4 wman:4
        cemac:4 wwie:-4 c_sof:4 cgrun:-4 crund:-4 bdas+gerat:4 beiner+anderen:4 cabe_:-4 wbetrieb:-4 cgema:4 wweil:4
        cvert:-4 c_fur:-4 bin+der:4 wgibt:-4 carke:4 wumgezogen:-4 candt:4 clige:4 cken_:4 c_jet:-4 cjetz:-4 ceich:-4
        wso:-4 wvertreter:-4 ctund:4 wkauf:-4 cmein:-4 catsc:4 c_nac:4 wgab:-4 wanderen:4 c_gin:4 cging:4 ceter:-4
        wsich:4 cstun:4 ctter:4 crver:4 wladen:-4 csere:-4 wmontag:-4 c_bru:3 wstoppt:3 cang_:-3 wmaschine:3 cussc:3
        crbei:3 wwarte:3 cpen_:3 cate_:3 cssch:3 wraus:-3 wvon:-3 c_mei:-3 c_nie:-3 ceile:3 cffen:3 ckost:-3 cerve:3
        c_mat:3 csamm:3 ceinm:-3 cinma:-3 cnmal:-3 c_im_:3 wmodell:-3 crden:3 c_dav:3 cavon:3 cdavo:3 wschuhe:3
        cone_:3 cpric:3 cspri:3 bab+:3 wseit:3 b+wir:-3 wvor:-3 crieb:-3 b+halt:-3 c_kos:-3 b+meine:3 camme:3
        weiner:3 c_lei:-3 casch:3 cuse_:3 wkam:3 cause:3 wkaufe:3 wkapseln:3 c_sie:-3 csie_:-3 c_kon:-3 calig:-3
        cmali:-3 crben:-3 wdabei:-3 cbeim:3 wfreitag:-3 cfall:3 ceue_:-3 wden:3 clig_:-3 bhat+die:-3 cauen:3 c_cha:3
        c_end:3 wunser:-3 wzweite:-3 cker_:3 wwenn:3 cderg:3 c_abg:-3 cabge:-3 whoher:3 cnand:3 calte:-3 b+mein:-3
        chenk:-3 cier_:3 wnochmal:-3 c_zus:3 cruch:3 c_han:3 cechn:-3 crans:-3 buberhaupt+nicht:3 wgewechselt:-3
        ceis_:-3 wunter:3 caltu:-3 cltun:-3 clern:3 wwill:-3 wstehen:3 wapp:-3 cger_:-3 c_wur:3 b+kein:-3 cwir_:-3
        caber:3 cgen_:3 ceina:3 bder+service:-3 wnutzt:-3 wfrau:-3 wpasst:-3 cuen_:3 causf:3 cgebu:-3 wlocher:3
        cabst:3 c_ton:3 c_wel:3 wgeloscht:-3 cchnu:-3 whier:-3 c_rec:-3 cinge:3 c_all:3 ceim_:3 ceste:-3 cihr_:-3
        c_abs:3 cssen:3 cbaue:3 cfarb:-3 bdas+:-3 wprojekt:-3 wzur:3 chnen:3 c_hau:3 cchei:-3 cnter:-3 crum_:-3
        cnde_:3 castr:3 catas:3 ckata:3 croph:3 c_far:-3 wtechniker:-3 c_men:-3 bjede+woche:-3 crsch:3 b+hab:-3
        caut_:3 c_mus:-3 cbei_:-3 wgeliefert:3 chen_:3 cchon:3 chon_:3 cank_:3 wverteiler:-3 cbuhr:-3 cebuh:-3
        cverg:-3 bist+nach:3 causs:3 cgabe:-3 ceine:-3 c_geh:-3 b+ist:3 cstro:3 wmelden:-3 cterr:-3 wgereicht:-3
        c_ter:-3 c_kei:-3 c_abe:3 wsein:-3 csste:3 wnachsten:3 ckein:-3 chts_:3 wkeine:-3 csam_:3 crspr:3 caket:-3
        cpake:-3 wviel:-3 bkleiner+:3 b+am:-3 crren:-3 wstellt:-3 cene_:3 cell_:3 ckeit:3 cuche:-3 wandere:-3
        bseit+wochen:3 cegen:-3 c_ger:3 wlange:-3 cand_:-3 cauf_:-3 cbetr:-3 causc:3 c_kan:3 wdu:-3 wwert:-3 cchne:3
        c_gek:3 bwarte+ich:3 croch:3 wum:-3 cneue:-3 ckonk:-3 ckurr:-3 cnkur:-3 conku:-3 crenz:-3 curre:-3 cinen:-3
        ban+der:-3 cezog:-3 bda+:-3 cnie_:-3 wgefehlt:-3 wweiss:-3 wnoch:3 c_ent:3 c_mes:3 cmess:3 c_mir:-3 cmir_:-3
        cerwe:3 cgezo:-3 calt_:3 cabsc:-3 cbsch:-3 cuhr_:-3 cosch:-3 wreicht:-3 wverkauft:-3 chlec:3 clech:3
        wgleiche:-3 cuns_:-3 cber_:3 closc:-3 c_her:-3 carge:3 cdas_:3 c_gra:3 wabo:-3 cerdi:3 certe:-3 cvers:3
        cverw:3 bwar+:3 walso:3 cille:3 ctast:3 bfur+die:-3 cinte:-3 wgrunden:-3 cllt_:-3 cmmen:3 bin+einem:-3
        wein:-3 czoge:3 bmit+dem:-3 chand:3 certr:-3 cscht:-3 chren:-3 chrit:3 wletzten:-3 cocke:3 cdie_:3 cport:-3
        wweg:-3 canru:-3 cnruf:-3 bals+die:-3 cbges:-3 cusch:3 cchen:3 wgott:-3 wmachen:3 wauch:-3 c_art:-3 ctet_:-3
        bder+verkaufer:-3 cchle:3 cass_:-3 bund+auf:3 wdirekt:3 cerho:-3 cgela:-2 ciche:-2 cappt:-2 cuber:2 cmal_:2
        ciss_:-2 wspass:-2 wverein:-2 cieht:2 wtragen:2 crste:2 caufs:-2 c_boh:2 cbohn:2 c_pak:-2 cdrei:2 cwasc:2
        c_gef:-2 ccher:-2 c_fle:2 ceisc:2 cflei:2 wdafur:-2 cinan:2 bdas+geht:-2 wburo:-2 cgeht:-2 c_teu:-2
        wgekommen:-2 ciebe:-2 cfach:-2 chnac:-2 cwied:2 cgeri:2 chlt_:-2 cverk:-2 c_sor:-2 ceihn:-2 cihna:-2 cweih:-2
        cplat:2 c_euc:-2 ceuch:-2 cerka:-2 crkau:-2 wobwohl:2 c_bin:-2 cbin_:-2 cdann:2 wkann:-2 wliess:-2 cider:-2
        b+habe:-2 cgut_:2 c_las:-2 clack:2 wbestellung:-2 bgebraucht+:-2 wes:2 ceben:-2 cgar_:2 b18+uhr:-2
        wreparatur:2 wfertig:-2 ctrie:-2 bist+eine:-2 wauswahl:-2 wweniger:-2 buhr+:-2 c_mic:-2 cmich:-2 cetri:-2
        cieb_:-2 bman+sich:2 bnicht+mehr:2 wkundendienst:2 bgezogen+:-2 wfirma:-2 c_jed:-2 cjede:-2 csein:2 c_zeh:2
        cehn_:2 czehn:2 c_def:2 cdefe:2 cefek:2 cfekt:2 wbrauchen:-2 wwann:-2 wniemand:-2 cruf_:-2 clen_:2
        wgeschrieben:-2 cmuss:-2 clief:2 clage:-2 curde:-2 cwurd:-2 cogen:2 bwas+in:2 wduft:-2 cgefa:2 c_bot:-2
        crall:2 cberg:-2 c_weg:-2 chabe:-2 c_lau:2 bist+es:-2 wherbst:-2 cschi:2 c_nic:2 csver:2 wwitz:-2 wseid:-2
        c_kat:2 bnach+art:-2 cdate:2 cuft_:-2 bist+nicht:-2 c_ers:2 cewor:2 cgewo:2 comme:-2 wgekauft:2 crde_:-2
        c_lag:-2 creic:-2 cwerb:-2 cser_:2 cefal:2 curze:2 weuren:-2 b+umgezogen:-2 cbot_:-2 cvon_:2 bund+jetzt:-2
        c_bes:-2 b+im:-2 b+man:-2 cchte:-2 wverloren:-2 c_unv:-2 c_fra:-2 cicht:-2 wmensch:-2 c_zie:2 c_zul:2 culet:2
        czule:2 cekt_:2 cnich:2 c_ged:2 critt:2 cfort:2 cofor:2 csofo:2 cuckt:2 chung:-2 crig_:2 cgege:-2 c_che:-2
        cellt:-2 bstoppt+das:2 cteue:-2 cefeh:2 c_ran:2 wwollte:-2 c_gel:-2 catzt:2 care_:2 bmir+nicht:-2 cten_:-2
        b+in:-2 wversprochen:-2 ceink:-2 cinka:-2 wals:-2 wwas:2 b+nur:-2 bhat+nicht:-2 cmont:-2 cverb:2 wruf:-2
        wdaten:-2 cket_:-2 ciges:2 wfinanziell:-2 cwart:-2 bgut+und:-2 cges_:2 bdie+schuhe:2 c_zur:-2 cappe:2
        wrabatte:-2 wmeinen:-2 wvoll:-2 wkatze:-2
    """,
    "competitor": """
        -1 wbei:20 wjetzt:14 c_ein:14 wuns:14 weinen:13 walles:13 wgewechselt:12 wnun:12 wselbst:12 cande:12
        wnebenan:12 wwurden:11 wuberzeugt:11 wmittlerweile:11 wanbieter:11 wgefunden:11 wvon:11 wamazon:10 wsie:-10
        b+wir:10 wneuer:10 c_fre:10 weinem:10 b+haben:9 wbessere:9 b+die:9 wvertreter:9 cfrem:9 cremd:9 wist:-9
        wkonkurrenz:9 cter_:9 wnicht:-9 bhaben+uns:9 ceter:9 what:9 wlieferanten:9 c_bei:8 cber_:8 cnder:8 wwurde:-8
        c_bes:8 whab:8 cicht:-8 win:-8 wsystem:8 wichs:8 c_and:7 wmit:7 c_gef:7 wentschieden:7 wda:7 wkaufe:7 ceine:7
        bda+:7 csere:7 cbei_:7 buberzeugt+:7 wuber:7 wmacht:7 wdirekt:7 ccht_:-7 wunter:7 weuch:-7 cbess:7 b+sind:7
        bwir+haben:-7 cben_:7 b+das:-7 ckauf:6 bgefunden+:6 cegan:6 cgang:6 cgega:6 cach_:6 cross:6 cbewe:6 ctbew:6
        wbestellt:6 bbei+der:6 wjanuar:6 cung_:-6 cuber:6 wmir:-6 whaben:6 wbin:6 ctzt_:6 cewer:6 cneue:6 chand:6
        c_neu:6 cngen:6 buns+jetzt:6 cesse:6 c_ver:-6 c_sel:6 cnbie:6 cbiet:6 cselb:6 canbi:6 c_uns:5 wsind:5
        wnoch:-5 bhat+mich:5 wliefert:5 crwei:5 wwieder:-5 cwerb:5 ceste:5 celt_:5 ciete:5 cerwe:5 wihr:-5 wgerade:5
        wverbunden:-5 wlauft:5 wanderen:5 wkeine:-5 wumgestellt:5 c_jet:5 cjetz:5 cden_:5 wgelandet:5 wapp:5 cuns_:5
        wdienst:5 b+jetzt:5 c_wet:5 cettb:5 cttbe:5 cwett:5 b+bin:5 ceren:5 bgewechselt+:5 c_ube:5 wwir:5 cnich:-5
        cres_:5 csser:5 c_nic:-5 cefer:5 ciefe:5 clief:5 cdere:5 wbeim:5 wim:5 bbin+jetzt:-5 wmehr:-5 wsuchen:-4
        b+ein:4 wnach:-4 bjetzt+mit:4 c_ros:4 clles:4 cchba:4 chbar:4 cles_:4 cange:4 weiner:4 beinen+anderen:4
        wmal:-4 wmeinen:-4 wnummer:-4 wselber:4 cewec:4 cselt:4 wder:4 cnes_:4 cprod:4 crodu:4 c_mit:4 cerso:4
        cpers:4 crson:4 cfolg:4 c_kei:-4 c_nun:4 cnun_:4 ckein:-4 cnkau:4 bentschieden+:4 corbe:4 c_per:4 cinka:4
        ceink:4 wein:4 wnie:-4 cauch:-4 cbst_:4 cewor:4 cgewo:4 caufs:4 cossh:4 cssha:4 cesam:4 ceuer:4 cshan:4
        c_neb:4 cbena:4 cenan:4 cnan_:4 cnebe:4 celbs:4 clbst:4 cerlo:-4 crben:4 wsich:-4 cgros:4 cgewe:4 wes:-4
        cers_:4 cberz:4 ceugt:4 crzeu:4 cweil:4 c_mac:4 ceben:4 czeug:4 cugt_:4 cittl:4 clerw:4 cttle:4 crber:4
        ctler:4 c_gro:4 b+bei:4 wnutzt:4 cetzt:4 cuch_:-4 buns+:-4 wkauf:4 clos_:-4 cachb:4 wstellt:-4 certr:4
        bbei+uns:-4 c_bau:4 cefun:4 cfund:4 cders:4 cile_:4 warbeiten:4 c_anb:4 wverein:-4 crlos:-4 cuche:-4 wneue:-4
        c_von:4 bwir+uns:-4 wihnen:-4 wfrau:4 c_ama:4 camaz:4 cazon:4 cmazo:4 czon_:4 c_sie:-4 csie_:-4 csen_:-4
        capie:-4 cpier:-4 cwisc:4 czwis:4 c_pap:-4 cpapi:-4 cnkel:4 bich+hab:4 cduzi:4 cuzie:4 cenke:4 cist_:-4
        whin:4 bseit+januar:4 cgesa:4 cvert:4 cerze:4 curst:4 c_gew:4 wprodukt:3 c_abg:3 cabge:3 bich+wurde:-3
        balles+von:3 cmach:3 czier:3 wbitte:-3 warbeitet:3 wschreibt:3 c_all:3 wam:-3 wkeinen:-3 whabe:-3 cchse:3
        chsel:3 cwech:3 wman:-3 chenk:3 c_kau:3 wmussen:-3 cechs:3 blieferanten+vor:3 cnsch:3 cgefu:3 c_arb:3 c_wir:3
        wgegangen:-3 ceile:3 wwenig:-3 wauch:-3 c_hor:3 balles+aus:3 wfirma:3 chorn:3 wanderes:3 wihrem:3 crden:3
        cerbe:3 wanderer:3 c_war:-3 wkleiner:-3 wnur:-3 wnichts:-3 ckel_:3 c_ist:-3 cenz_:3 warzt:-3 wstadt:-3
        bich+jetzt:3 c_hab:3 bder+konkurrenz:3 ckonk:3 ckurr:3 cnkur:3 conku:3 crenz:3 curre:3 bhabe+den:3
        balles+zu:-3 crde_:-3 bhat+einfach:3 bist+bei:-3 ceres:3 bverbunden+:-3 c_zur:3 wdas:3 crete:3 crtre:3
        ctret:3 bzu+:-3 clen_:3 cante:3 cfera:3 c_bos:3 bseit+dem:-3 bmeine+frau:3 bgelandet+:3 wneuen:3 chat_:3
        c_geh:3 carme:-3 cwarm:-3 bdienst+:3 bdas+mit:3 wmutter:-3 crech:-3 crren:3 crauc:-3 wunser:3 chab_:3
        wjahr:-3 ceit_:-3 wgrade:-3 c_sch:-3 wletzten:-3 cgere:-3 cinen:3 cche_:-3 cine_:-3 c_mei:-3 cvon_:3
        wdiese:-3 wweg:-3 wgeschlossen:-3 cmann:3 c_in_:-3 c_bez:3 c_bec:3 cezie:3 crant:3 cette:3 c_sys:3 cstem:3
        csyst:3 ctem_:3 cyste:3 cnten:3 c_hol:3 waus:3 crst_:3 coch_:-3 cinem:3 cern_:3 bich+das:3 cnem_:3 cchtl:3
        causg:-3 c_mus:-3 wansprechpartner:-3 whalt:3 ciehe:3 b+ich:-3 czen_:-3 cichs:3 wvoll:-3 cstel:3 ctell:3
        wschreiben:3 cmuss:-3 cchs_:3 c_wie:-3 caft_:3 c_aus:-3 centr:3 bich+da:3 c_lie:3 c_kon:3 wschluss:-3
        cssen:-3 wdafur:-3 bmit+dem:-3 bhat+den:-3 wdavon:-3 cisch:3 c_meh:-3 cmehr:-3 cmitt:3 bhaben+einen:2 cehe_:2
        waufgehort:-2 bist+es:2 c_hei:-2 cschl:-2 cgehe:2 w20:-2 czieh:2 ceran:2 c_da_:2 bkauf+ich:2 bjetzt+bei:2
        cbrau:-2 cchaf:2 wruhe:-2 wmich:2 cerdi:2 cere_:2 cmer_:-2 weuro:-2 wjedes:-2 bein+:-2 cings:2 cbest:2
        chaft:2 c_dir:2 cdire:2 cirek:2 crekt:2 ciere:2 wkommt:-2 wgekostet:-2 cmpe_:-2 cpump:-2 cumpe:-2 wmuss:-2
        cndel:2 bbei+euch:-2 cheiz:-2 ceize:-2 whatte:-2 cdert:-2 c_euc:-2 ceuch:-2 cbaue:2 wund:2 werst:-2 cfert:2
        c_ren:-2 cnnen:-2 crent:-2 barbeiten+jetzt:2 bwir+arbeiten:2 citte:-2 cnach:-2 cmit_:2 chied:2 cket_:2
        caufe:2 cosch:2 ceden:2 c_ich:2 cmal_:-2 c_pro:2 cmmel:2 wzuletzt:2 cker_:2 cgebe:2 cents:2 cntsc:2 cverb:-2
        bhin+:2 wkein:-2 ccker:2 c_wei:-2 cufe_:2 ckenn:-2 casse:-2 cmmer:-2 bhaben+auf:-2 bumgestellt+:-2 cusge:-2
        c_nac:-2 wvorne:-2 wgibt:-2 c_bac:2 wwackelt:-2 ceder:-2 crum_:2 c_ent:2 cchre:2 chrei:2 creib:2 c_jan:2
        canua:2 cjanu:2 cnuar:2 cuar_:2 ctest:2 bjetzt+in:-2 cuer_:2 c_ken:-2 cenne:-2 cwand:-2 cback:2 csamm:2
        wnachricht:-2 camme:2 wteuer:-2 c_mir:-2 cmir_:-2 c_bin:2 cbin_:2 bda+mussen:-2 cchie:2 wzu:2 calle:2
        b+unser:2 wfahrer:-2 cgewa:-2 cleit:-2 wzehn:-2
    """,
    "need_gone": """
        -10 wmehr:18 wbedarf:18 bmehr+:18 bbin+jetzt:16 wjetzt:16 wwir:16 waufgehort:16 crauc:14 bnicht+mehr:14
        whabe:13 wprojekt:13 warzt:12 bhaben+die:12 wkein:12 wmaschine:12 c_ren:12 wdurch:11 werst:11 cauch:11
        wwar:11 c_bra:11 bist+fertig:11 wdigital:11 wzurzeit:11 wbrauchen:11 wbrauch:11 wfertig:10 wnur:10 wdavon:10
        c_auf:10 wist:10 wwill:-10 wbrauche:10 wfur:10 cbrau:10 wsie:-10 wdem:9 wgereicht:9 wvoll:9 c_hei:9 c_hab:9
        bwieder+:9 czeit:9 whab:9 wkatze:9 wbei:-9 wabo:9 b+unser:9 wumgestellt:9 b+keine:-9 wverwendung:9 cufge:9
        cbaut:9 cebau:9 cgeba:9 caufg:9 wuns:-9 c_all:9 cger_:9 bwar+nur:9 cacht:9 wverkauft:8 b+war:8 b+bin:8 wden:8
        wbis:8 cdarf:8 ceize:8 carf_:8 cheiz:8 wim:8 balles+was:8 wwieder:8 walle:8 b+fur:8 wreicht:8 ctze_:8
        weinen:8 c_meh:8 cmehr:8 wich:8 wlasst:8 wmich:-8 bich+keine:8 calle:8 c_nac:-8 cvera:8 crent:8 cein_:8
        what:7 bwir+haben:7 c_wei:7 bzu+:7 cren_:-7 bmehr+zu:7 ceit_:7 caut_:7 ceihn:7 cihna:7 cweih:7 chnac:7
        wgarten:7 bwar+ein:7 bist+jetzt:7 c_fer:7 b+brauche:7 whaben:7 wdie:7 wnoch:7 chabe:7 cande:-7 c_lie:-7
        c_kon:-7 cigen:7 wnie:-7 wzum:-7 wmit:7 bhat+mir:7 bdurch+:7 wan:-7 bhaben+auf:7 bumgestellt+:7 weine:-7
        wunsere:7 c_wir:7 c_gro:6 bdigital+:6 bzurzeit+nicht:6 wvorbei:6 c_ver:6 cbeda:6 cedar:6 ckein:6 calig:6
        cmali:6 wes:6 cller:6 bmir+nicht:-6 wgrade:-6 bkein+bedarf:6 wanruf:-6 bbrauche+ich:6 bverkauft+:6 c_bed:6
        wverein:6 c_kei:6 ctige:6 cehr_:6 cner_:6 ceinm:6 cinma:6 cnmal:6 wmusst:6 weuch:-6 ckont:-6 bdas+nicht:6
        wsms:-6 wnummer:-6 cetri:6 cieb_:6 ctrie:6 bgereicht+:6 cuche:6 bdas+ist:-6 wmeiner:6 cten_:6 wdarf:6
        wunser:6 cenk_:6 b+maschine:6 wkontakt:-6 c_jet:5 cjetz:5 bvon+dem:5 wgrunden:5 bkeine+mehr:-5 cwir_:5
        cfgeh:5 czug_:5 cung_:5 c_per:-5 wschmeckt:-5 chenk:5 b+der:5 wmein:5 cher_:5 bkeine+verwendung:5 cerso:-5
        cpers:-5 crson:-5 cerbo:5 crbot:5 wladen:-5 cunse:5 bwir+sind:-5 ctner:5 bes+war:5 cnser:5 caltu:5 cltun:5
        cbote:5 c_her:-5 cicht:5 clos_:5 crlos:5 wihr:-5 canst:5 ckomm:-5 b+kein:-5 creic:5 wkunden:5 walles:5
        bbrauche+:5 bwas+ich:5 wauto:5 wstehen:5 cnsta:5 waus:5 cbgeb:5 cauft:5 bfur+die:5 cinde:5 bdas+hat:-5
        bbin+grad:5 c_alk:5 calko:5 ckoho:5 clkoh:5 cohol:5 wkeller:5 cschi:5 wauch:5 wgemacht:5 b+unsere:5 certi:5
        clle_:5 c_bei:-5 carme:5 cwarm:5 cbetr:5 wging:-5 crgie:5 ciede:5 crtig:5 cine_:5 wburo:5 b+mein:5 coffe:5
        crans:5 braus+:5 clig_:5 c_rei:5 crat_:5 chol_:5 wbeim:-5 cssen:-5 crieb:5 wop:5 cfert:5 wkaufe:-5 wzur:5
        c_sch:-5 wgeld:-5 wvater:5 ceich:5 wkeine:5 wfleisch:4 b+hab:4 cchwa:4 wsuchen:-4 wkunde:-4 wweniger:4
        wdamit:4 wdas:4 cjekt:4 cojek:4 cproj:4 croje:4 b+das:-4 cnter:-4 c_arz:4 c_dah:4 cdahe:4 cerei:4 cergi:4
        carzt:4 crzt_:4 c_bur:4 cburo:4 cragt:4 cabe_:4 wkeinen:-4 wausgelaufen:4 c_gel:-4 bmit+dem:4 wgekauft:4
        wrente:4 c_kan:4 wkommt:-4 bwir+brauchen:4 wraus:4 c_vor:4 cschw:4 wzieht:-4 wfall:-4 cchin:4 chine:4 chaus:4
        wmir:-4 cvier:4 bich+habe:4 cwill:-4 cerlo:4 cnger:4 wwird:4 cngen:-4 cehor:4 cgeho:4 czen_:4 cfur_:4 c_abo:4
        crch_:4 cruck:-4 weuer:-4 clief:-4 cdurc:4 curch:4 cvon_:4 c_dur:4 cmasc:4 wzu:4 bich+brauche:-4 cchts:4
        c_kom:-4 wsind:-4 wfirma:-4 whatten:-4 wam:-4 wfalsch:-4 wgibt:4 cfrei:-4 wals:-4 cchri:-4 wgehort:-4
        ceuer:-4 cgest:4 cndel:4 whaut:-4 citte:-4 ctzt_:4 wscheidung:4 cschr:-4 c_zur:4 c_pap:4 cpapi:4 capie:4
        cpier:4 ciert:-4 comme:4 b+meine:4 cwar_:4 b+ihr:-4 catte:-4 chort:4 bauch+nicht:4 c_dig:4 cdigi:4 cgita:4
        cigit:4 cital:4 czurz:4 wnutzen:4 winteresse:-4 c_sti:4 cmit_:4 wfuhrt:-4 csst_:4 wimmer:-4 bein+:-4
        wrestaurant:-4 wgesehen:-4 c_mas:4 wzehn:-4 wvor:-4 bhat+nicht:-4 c_nur:4 cnur_:4 whatte:-4 c_dav:4 cavon:4
        cdavo:4 weiner:-4 canti:4 crst_:4 wbitte:-4 cbesi:4 cesit:4 cekt_:4 c_ist:4 ctal_:4 c_wil:-4 cill_:-4 c_mei:4
        cmein:4 wbin:4 bich+schluss:4 b+habe:3 wverzichten:-3 cater:3 cist_:3 wwurde:-3 wwenig:-3 wmochte:-3 c_pro:3
        ctrag:3 cetzt:3 cbste:3 wzweite:3 ceran:3 cverb:3 wkleiner:-3 wgab:-3 c_fur:3 bich+keinen:3 wgerat:3
        wschluss:3 bgeschlossen+:3 wihnen:-3 wschnauze:-3 cfgeg:3 crzei:3 wneue:-3 c_sie:-3 csie_:-3 caus_:3 c_dem:3
        bhat+sich:3 wruhe:-3 cgesc:3 c_vol:3 cvoll:3 bkontakt+mehr:-3 chab_:3 wnach:-3 cuer_:-3 cese_:3
        wgewechselt:-3 cdem_:3 cegeb:3 wbrauchten:-3 cnder:-3 wandere:-3 baufgehort+:3 csen_:-3 casch:3 cgege:3
        wwein:3 ctsch:-3 c_kau:-3 ctig_:3 catze:3 ckatz:3 warbeiten:3 wso:3 wkaffee:3 crant:-3 cert_:-3 coren:-3
        c_abg:3 cabge:3 c_war:3 clen_:-3 c_geb:3 wanrufen:3 citze:3 cabo_:3 cabsc:3 cbsch:3 cckt_:-3 wman:-3
        wkonnte:-3 wware:-3 cinte:-3 whalfte:-3 coll_:3 bjetzt+:-3 cmges:3 cruf_:-3 creie:-3 crwen:3 cwend:3 cstil:3
        ctill:3 ccht_:3 c_sac:-3 crade:-3 cuns_:-3 b+brauchen:3 wwitz:-3 ckund:-3 csitz:3 wo:-3 cesun:3 c_tra:3
        c_abt:3 bnach+dem:-3 cesch:3 wgeschlossen:3 bstehen+:3 cersa:-3 wneuen:-3 chatt:-3 c_int:-3 c_hoc:3 choch:3
        cort_:3 citen:3 c_kat:3 wverteiler:-3 wgesagt:-3 wpaket:-3 wkeiner:3 cverw:3 c_neu:-3 cbis_:3 werlaubt:-3
        cstan:-3 c_im_:3 wmuss:-3 ctand:-3 bgemacht+:3 cherr:-3 whabt:-3 weinfach:-3 whier:-3 cnsch:-3 carbe:-3
        wkam:-3 c_bis:3 cwied:3 conta:-3 chied:3 c_ihr:-3 bist+ein:-3 cefer:-3 ciefe:-3 wmensch:-3 c_den:3 claub:-3
        bnur+ein:3 wleisten:-3 cschm:-3 cllt_:3 wder:3 cvers:-3 wzeit:3 c_hau:3 cscha:-3 bbeendet+weil:3 cuber:-3
        cgeld:-3 bging+es:-3 cchla:-3 cmmer:3 cerbu:-3 celn_:3 bes+:-3 bweil+ich:3 wgemeldet:-3 cagt_:3 csch_:-3
        cegan:-3 cgang:-3 cgega:-3 cmpe_:3 cpump:3 cumpe:3 wweil:3 cand_:-3 crech:-3 c_and:-3 cabte:3 cbtei:3 ceilu:3
        cilun:3 cade_:-3 crsat:-3 csatz:-3 ceht_:-3 cerge:-3 c_zum:-3 c_sen:-3 cache:-3 cgesu:3 cklam:3 c_mic:-3
        cmich:-3 wessen:-3 ctte_:-3 curok:3 bda+:-3 b+seit:3 cweg_:3 chalt:-3 wohne:-3 c_geh:-3 wgebraucht:3 cnde_:-3
        c_ger:3 csere:3 c_ube:-3 clich:-3 cgros:3 wstreichen:-3 ctet_:-3 bich+bin:-3 wverloren:-3 bmit+euch:-3
        cross:3 whor:-3 cling:-3 cgebe:3 cken_:3 wme:-3 c_nie:-3 bgibt+es:3 cntra:-3 cille:3 cecht:-3 bnach+der:3
        cneue:-3 ctur_:-3 curze:3 wabos:3 cbest:-3 clieb:-3 bdas+abo:3 bhabe+noch:3 c_wer:-3 wkonnen:-3 bhab+die:-3
        wkosten:-3 czuge:3 c_kop:-3 ckopf:-3 c_ang:-3 bist+ausgelaufen:3 cgart:3 cerka:3 crkau:3 cnto_:-3 conto:-3
        cing_:-3 bmehr+in:-3 bin+rente:3 wname:-3 c_for:-3 bhab+keine:3 bich+nichts:3 wheute:-3 wdann:-3
        wbelastigung:-3 bich+will:-3 cklei:3 cmer_:3 wfrieden:-3 wmitarbeiter:-3 bfur+meinen:3 wnachrichten:-3
        cier_:-3 cter_:-2 cendu:2 wberatung:-2 ckonn:-2 caran:-2 cdung:2 c_lag:2 cach_:-2 bund+jetzt:-2 bdie+ich:2
        cverk:2 clage:2 ceile:-2 cdie_:2 czieh:-2 chen_:-2 c_ich:2 bich+das:2 bes+reicht:-2 cale_:-2 cndig:-2 wum:-2
        ceute:-2 czum_:-2 cder_:2 bes+nicht:-2 wnachricht:-2 bnur+noch:2 b+euer:-2 bich+hab:-2 bdas+:-2 c_kle:2
        wjemanden:-2 c_an_:-2 c_noc:2 cnoch:2 cdruc:-2 csche:2 cwart:-2 cucke:-2 c_bet:-2 wda:-2 wobwohl:-2 crben:-2
        crten:2 bist+:-2 c_dru:-2 cekom:-2 wfreitag:-2 wwurden:-2 c_eur:-2 cdien:-2 wmodell:-2 coche:-2 csuch:-2
        wwert:-2 ctere:-2 wschon:-2 bund+ich:2 casse:-2 c_aus:-2 c_mat:2 wnicht:-2 citer:-2 caste:2 cerwe:2 ckurs:2
        wdoch:-2 bjetzt+mit:-2 cmmen:-2 wwochen:-2 werstattet:-2 c_zug:2 c_wol:-2 cress:-2 cselb:-2 cteri:2 wruf:-2
        wgekundigt:-2 cumme:-2 wapp:-2 c_wie:2 cvorb:2 c_sel:-2 centu:-2 wjahr:-2 chat_:2 cnumm:-2 cosse:2 c_umg:2
        cumge:2 c_rau:2 ctung:2 cgese:-2 ceres:-2 cbar_:-2 cntak:-2 ctakt:-2 ceder:2 c_hal:-2 czahl:-2 c_es_:2
        c_sin:-2 bnicht+:2 ctzte:-2 c_kun:-2 cschn:-2 wwollte:-2 wgeschrieben:-2 wsohn:2 bgar+nichts:-2 wkauf:-2
        wsystem:-2 waber:-2 caden:-2 ckeit:-2 cosch:-2 cnzei:2 bich+hatte:-2 bgar+nicht:2 bdas+gerat:2 c_wur:-2
        c_bez:-2 crich:-2 wrauchen:2 cware:-2 cdere:-2 cdet_:2 cktio:2 cvere:2 bich+nicht:2 csend:-2 cford:-2
        crder:-2 c_lei:-2 bkein+interesse:-2 czier:-2 baus+dem:2 cschu:-2 wnein:-2 cmen_:-2 weure:-2 binteresse+:-2
        bseit+dem:-2 censt:-2 ciens:-2 bvon+euch:2 wmeinen:2 wbetrieb:-2 ceren:-2 cnten:-2 czent:-2 cllig:-2
        wschreibt:-2 cchie:2 caben:2 curde:-2 cwurd:-2 wangerufen:-2 centr:-2 cgung:-2 c_euc:-2 ceuch:-2 cigun:-2
        c_uns:2 wihre:-2 cohne:-2 wsortiment:-2 celbs:-2 clbst:-2 wdrucken:-2 c_sms:-2 csms_:-2 c_num:-2 wweg:2
        wab:-2 bes+mir:-2 cjahr:-2 wgeworden:2 bmehr+von:2 weingekauft:-2 c_dan:-2
    """,
    "moved_closed": """
        3 win:24 wbetrieb:20 wneue:19 wladen:18 wgeloscht:15 wfirma:13 wgezogen:13 wkm:13 wan:12 cwohn:12 b+firma:12
        cgezo:11 cezog:11 c_woh:11 bzu+:11 czoge:11 wweit:11 wgeschlossen:11 cogen:11 wzum:11 b+wir:11 wgewerbe:11
        wwurde:10 wbeendet:10 wnutzt:10 wseit:10 bgeloscht+:10 wumgezogen:10 wstadt:10 wabgemeldet:9 bhabe+ich:9
        wleider:9 wrestaurant:9 bwir+sind:9 wgegangen:9 ceit_:9 wzu:9 cahre:9 whin:9 wpraxis:8 wubergeben:8
        wmussten:8 wunserer:8 c_in_:8 wunternehmen:8 bmehr+in:8 wweg:8 cland:8 wihr:8 wins:8 wdem:8 wsind:8 b+bin:8
        wlauft:8 cand_:7 c_leb:7 clebe:7 werloschen:7 wfahren:7 wwir:7 cgewa:7 cetri:7 cieb_:7 ctrie:7 bnichts+:7
        cwand:7 wmein:-7 c_bet:7 wliefert:7 bzu+weit:7 cbetr:7 cauft:7 bhaben+die:-7 closc:7 cosch:7 crieb:7 c_aus:7
        wverkauft:7 cende:7 ceue_:6 c_lad:6 clade:6 c_ein:-6 wmutter:6 b+gewerbe:6 wdiese:6 bjetzt+in:6 c_ins:6
        wvon:-6 cusge:6 bleben+jetzt:6 caden:6 bgezogen+:6 wsie:-6 celos:6 cgelo:6 bin+die:6 wim:-6 cneue:6
        wnachrichten:6 wanderen:6 b+umgezogen:6 wwas:-6 wleben:6 cuft_:6 cert_:6 c_neu:6 bstadt+:6 cunse:6 csel_:6
        cfahr:6 wort:6 causg:6 bnicht+:-6 cnser:6 babgemeldet+:6 wburo:6 wviel:-6 wmich:-5 wbin:5 wmeine:5
        bnicht+hin:5 c_deu:5 cdeut:5 ceuts:5 bladen+ist:5 c_ver:-5 bgegangen+:5 bnachrichten+mehr:5 cebe_:5
        bbitte+keine:5 cumer:5 ctel_:5 b+laden:5 bseit+dem:5 balles+zu:5 c_eig:5 bubergeben+:5 cgesc:5 cren_:5
        wder:-5 wuber:-5 weinem:-5 b+das:5 c_ple:5 c_hot:5 bkeine+nachrichten:5 ceige:5 cdet_:5 b+in:5 wfur:-5
        cabe_:5 cscht:5 wlang:-5 b+ich:-5 wes:-5 cchse:5 chsel:5 cwech:5 wzuruck:5 cten_:-5 cutsc:5 c_uns:5
        bnicht+in:5 cein_:-5 cite_:5 cechs:5 bist+bei:5 bin+der:-5 cdert:5 bbei+uns:5 bmehr+bitte:5 bfirma+wurde:5
        wmeinen:5 wgibt:5 c_lei:5 ceine:-5 wmeinem:-5 bbin+ins:5 csere:5 cleit:4 wgrad:-4 bmehr+:-4 c_kan:-4 cgen_:4
        c_fir:4 cfirm:4 cirma:4 crma_:4 bgeschlossen+:4 c_gez:4 centu:4 c_km_:4 weingestellt:4 bweg+:4 wnie:-4
        wberatung:4 wja:4 cigen:4 wsich:-4 berloschen+:4 cohne:4 wgesagt:4 c_ruh:4 bmehr+an:4 cine_:-4 cgkei:4
        cigke:4 whabe:4 c_an_:4 weinen:-4 c_war:-4 wgeht:-4 wherbst:4 ctsch:4 bverkauft+:4 cschl:4 wweil:-4 curuc:4
        czuru:4 bdiese+nummer:4 bnicht+mehr:4 wjetzt:4 wauch:4 cmer_:4 wden:-4 wjahr:-4 wnichts:4 cnem_:-4 cinem:-4
        canti:-4 b+der:4 wnoch:-4 cden_:-4 cchlo:4 chlos:4 weinfach:-4 closs:4 cich_:-4 ckeit:4 c_sch:-4 chren:4
        czum_:4 cung_:-4 ctzt_:4 cnden:-4 c_zum:4 bauch+nichts:4 bwar+die:4 weurem:4 bund+die:4 c_ges:4 wmit:-4
        celbs:4 clbst:4 bich+bin:-4 wstreichen:4 czver:4 cesch:4 cser_:4 crbe_:4 cverf:4 chres:4 c_bes:-4 wso:-4
        bein+:4 chne_:3 cunde:-3 ctand:3 crese:3 ceuer:-3 cchla:3 cerfa:3 crfah:3 cmgez:3 c_fre:-3 wruf:-3 werst:-3
        cutzt:3 cewer:3 wbeim:-3 wauto:3 cosse:3 wnach:3 weine:-3 ban+:-3 wgelandet:-3 cruck:3 wnochmal:-3 bjetzt+:-3
        cadt_:3 cstad:3 ctadt:3 cche_:-3 wliegt:3 cinso:3 bist+seit:3 wwurden:-3 cstan:3 cafts:3 cseit:3 c_sel:3
        cbgem:3 crem_:3 b+habe:-3 cleid:3 c_res:3 caura:3 crest:3 ctaur:3 curan:3 bzu+viel:-3 c_bee:3 cbeen:3 ceend:3
        cant_:3 wstandig:-3 wgesehen:-3 crde_:3 cber_:-3 c_zur:3 cstau:3 wlieferung:-3 c_gel:3 b+mein:-3 wandere:-3
        cesen:3 c_sta:3 bnummer+:3 c_nac:3 c_bra:-3 ccht_:3 cchwa:3 wmorgen:-3 cesta:3 c_zu_:3 caufg:3 chen_:-3
        cwass:3 cehen:-3 bin+den:-3 bes+nicht:3 cfrem:-3 cremd:-3 wwelche:-3 cchwe:3 c_pra:3 caxis:3 cchfo:3 chfol:3
        clger:3 colge:3 cprax:3 craxi:3 cxis_:3 c_dan:3 cegio:3 cgion:3 cregi:3 cerre:3 c_hoc:3 choch:3 c_mit:-3
        candi:3 cfen_:-3 wraus:-3 cnder:3 bfirma+:-3 cselb:3 wmaschine:-3 cschw:3 cnach:3 cemel:3 crneh:3 bgibt+es:3
        bzuruck+:3 cachf:3 wkam:-3 cbest:-3 c_geg:3 c_zus:3 wamazon:-3 wfrau:-3 cmark:3 weure:-3 cehme:3 cgeme:3
        cgabe:3 wwill:-3 ceide:3 wbestellung:-3 cgewe:3 chmen:3 wnebenan:-3 crren:3 wwird:-3 wdaten:-3 cerer:3
        cagel:3 cehan:3 crant:3 cberg:3 bleben+:-3 cperr:3 csper:3 c_weg:3 wnur:-3 cihr_:3 cgel_:3 cnde_:3 wwochen:-3
        chang:3 cangt:3 cngt_:3 crauc:-3 cins_:3 chin_:3 wende:3 c_hin:3 bhin+:3 c_dem:3 c_ger:-3 csind:3 wich:-3
        cvon_:-3 cusst:3 cndig:3 b+hab:3 beingestellt+:3 wfertig:-3 b+nach:3 ckauf:3 wgewechselt:-3 cweg_:3
        buns+jetzt:-3 chaft:3 c_kei:-3 wlange:-3 csste:3 ckein:-3 wunser:3 c_hal:-3 wprodukt:-3 cnehm:3 cchaf:3
        wimmer:-3 czeit:-3 cldet:3 c_gra:-3 cider:3 c_noc:-3 cnoch:-3 carte:-3 cdem_:3 cmit_:-2 cwerb:2 c_nut:2
        cnutz:2 c_sin:2 wgrade:-2 cwir_:2 csend:2 cgeha:2 cckge:2 cuckg:2 wkein:-2 cerst:-2 cmal_:-2 wqualitat:-2
        csch_:-2 cerbe:2 cerne:2 cgrad:-2 b+ihr:2 c_sei:2 c_lau:2 whiermit:-2 curde:2 cwurd:2 cfolg:2 c_gew:2
        wverteiler:2 bich+habe:-2 c_fus:2 cind_:2 wjahren:-2 b+keine:-2 wgar:-2 c_zen:2 c_was:-2 cufen:-2 bich+da:2
        cioni:2 beiner+anderen:2 b+seit:2 csser:2 c_die:2 whab:2 ctral:2 centr:2 wab:-2 cann_:-2 c_pro:-2 c_hab:2
        ban+meine:2 wgereicht:-2 clang:-2 czent:2 bende+der:2 c_nie:-2 cisch:-2 wfuhrt:-2 wschon:-2 ckund:-2 wihre:-2
        bbei+euch:-2 waus:2 wduft:-2 cbrau:-2 c_mut:2 cmutt:2 wniemand:-2 bbin+grad:-2 wgenommen:-2 coste:-2 cerka:2
        crkau:2 cuche:-2 conie:2 cmen_:2 c_fah:2 cunte:2 bbin+wieder:2 c_ers:-2 cutte:2 weurer:-2 c_von:-2 wkosten:-2
        cverk:2 cgela:-2 wtochter:2 wzehn:-2 cwas_:-2 whatte:-2 warbeiten:-2 wlasst:-2 crgen:-2 b+meine:2 c_unt:2
        cnier:2 bstreichen+sie:2 b+die:2 cware:-2 wkauf:-2 cntra:2 c_sie:-2 csie_:-2 bihr+nicht:2 wart:-2 cfur_:-2
        cfall:-2 cese_:2 wstunde:-2 c_vie:-2 bsie+uns:2 cuer_:-2 wseid:-2 wwenig:-2 c_im_:-2 wzurzeit:-2 c_reg:2
        bmit+dem:2 cdies:2 wausgelaufen:-2 cviel:-2 c_umg:2 cumge:2 csion:2 wmitten:-2 c_auf:-2 c_erl:2 crand:-2
        wwar:-2 walles:2 whalt:-2 wbrauch:-2 c_kun:-2 crden:-2 cwart:-2 wselbst:-2 c_wer:-2 caten:-2 bgelandet+:-2
        bmeine+nummer:-2 bnach+dem:-2 wherr:-2 cschi:-2 cndet:2 wruhe:-2
    """,
    "unresolved_issue": """
        -7 wnoch:17 cung_:17 wnie:16 wticket:14 cruck:13 wseit:13 c_bes:13 wreklamation:12 wwarte:12 wkaution:12
        wund:12 wbis:11 wihr:11 c_ers:11 wschaden:11 wwurde:11 wfall:10 wimmer:10 wendlich:10 bist+nie:10 wwo:9
        wgeld:9 cesch:9 wgekommen:9 cerst:9 wpassiert:9 wgerat:8 wsich:8 werst:8 wmeinen:8 wist:8 ckomm:8 weuro:8
        wmir:8 wnun:8 cklar:8 bimmer+noch:8 wrechnung:8 wantwort:8 what:-8 bwurde+nie:8 wim:-8 wmehr:-7 wkeiner:7
        cseit:7 wnur:-7 cbuch:7 curuc:7 wbeschwerde:7 czuru:7 wbleibt:7 ciert:7 czahl:7 bhabe+:7 cion_:7 ction:7
        bmeine+kaution:7 wdenn:7 wignoriert:7 citer:7 cweit:7 wkommen:7 cigt_:7 c_zur:7 cucht:7 wgehort:7 wmein:7
        werledigt:7 wauf:7 c_mei:7 wheute:7 c_fal:7 cmein:7 wgeschickt:6 chnun:6 wfuhlt:6 cert_:6 bwill+ich:6 c_ruc:6
        wan:-6 wbekomme:6 bich+meine:6 whabe:6 wkommt:6 wwann:6 wetwas:6 bmein+geld:6 wwill:6 wgeschrieben:6 c_nie:6
        wmails:6 crant:6 bich+bis:6 bwar+auch:6 wdie:6 chlt_:6 crde_:6 ctatt:6 crsch:6 win:-6 bnoch+:6 b+erst:6
        wnichts:6 wmeine:6 wbin:-6 c_noc:6 cnoch:6 cvers:6 wzu:-6 cket_:6 crsta:6 wgekauft:-6 bkeine+antwort:6 wes:-6
        cchri:6 wgegangen:6 cnung:6 cuckz:6 b+wo:6 wvon:-6 wwegen:6 bbei+euch:6 wworden:6 cattu:6 cttun:6 cwart:6
        bund+nichts:6 wlasst:6 wsehen:5 cstat:5 comme:5 ceite:5 cnie_:5 cimme:5 coch_:5 bbis+heute:5 woffen:5 cschr:5
        wfalsch:5 b+wann:5 wdann:-5 bnoch+ein:5 wfehlt:5 ceine:5 bist+bei:5 camat:5 clama:5 crag_:5 wso:-5 c_gar:5
        chwer:5 wwochen:5 bheute+nicht:5 bist+immer:5 c_rek:5 crekl:5 wwas:-5 cklam:5 cgier:5 cekla:5 carte:5 c_kla:5
        cgesc:5 bund+jetzt:5 c_wei:5 wfalsche:5 ckges:5 c_tic:5 ccket:5 ctick:5 cteht:5 c_war:5 b+ich:-5 wgekundigt:5
        wbekommen:-5 cterh:5 wverloren:5 cchwe:5 wdrei:5 chrie:5 cekom:5 wreparatur:5 cprob:5 cmati:5 c_mai:5 cicke:5
        wgeloscht:-5 wbestellt:5 b+die:5 wvor:5 wweiter:5 cschw:5 cckza:5 ckzah:5 bund+nie:5 crsat:5 csatz:5 cange:5
        wkaputt:-4 wden:-4 wwar:-4 ctrag:4 catio:4 cersa:4 wvertrag:4 ciebe:4 b+ihr:4 cckge:4 cuckg:4 cantw:4 cntwo:4
        ctwor:4 cwort:4 c_kor:4 cigie:4 ckorr:4 corri:4 crigi:4 crrig:4 wklaren:4 walte:4 bmeine+beschwerde:4
        wnummer:-4 c_off:4 bist+nach:4 csteh:4 cchnu:4 wdem:-4 bist+noch:4 cbest:4 crieb:4 wbraucht:4 cechn:4 wwird:4
        beinfach+ignoriert:4 bignoriert+:4 cbesc:4 ceste:4 bdie+falsche:4 wumfragen:4 cande:-4 coche:4 chin_:4
        cgese:4 cauti:4 ckaut:4 cutio:4 call_:4 wmeldet:-4 ceht_:4 wreicht:-4 cntie:4 caran:4 bhab+mich:4 walles:-4
        cgara:4 canti:4 ckauf:-4 c_hat:-4 c_und:4 cmmer:4 wsms:-4 wkunde:-4 bauf+meine:-4 c_mah:4 cmahn:4 c_abg:4
        cabge:4 b+ticket:4 bhabe+noch:4 wfrau:-4 b+nie:-4 cvor_:4 bhaben+mir:4 cart_:4 crung:4 ceiti:4 citig:4
        cbis_:4 bfuhlt+sich:4 ctigt:4 wwie:4 b+wir:-4 bihr+mir:4 cihr_:4 coffe:4 bmir+die:4 c_bis:4 bdas+ist:-4
        c_gut:4 cnder:-4 cickt:4 cgel_:4 cerle:4 chade:4 cferu:4 wmuss:-4 chick:4 wbeim:-4 bwurde+einfach:4
        wzumutung:-4 wman:-4 c_ihr:4 bnoch+nicht:4 cund_:4 c_imm:4 wdaten:-4 cstil:4 ctill:4 wzum:4 bnur+noch:-4
        cendl:4 weuch:4 cffen:4 b+habe:-4 bwegen+der:4 c_pro:3 csch_:3 cproc:3 cspro:3 cmeld:-3 bantwort+:3
        bnicht+:-3 bgekommen+ist:3 bwarte+ich:3 cmmen:3 crte_:3 bworden+:3 wdefekt:3 wdurch:-3 ceich:-3 calle:-3
        wnach:3 wab:3 c_wo_:3 cchic:3 celd_:3 cgeld:3 cherr:3 wteuer:-3 ctzli:3 wwerden:-3 ceben:3 wvom:-3 celde:-3
        wmorgen:-3 cdopp:3 cpelt:3 cppel:3 wliegt:3 cauft:-3 wuns:-3 wfur:3 wneue:-3 wam:-3 chnt_:3 cunde:-3 cort_:3
        wkein:-3 cene_:3 cmang:3 curde:3 cwurd:3 crten:3 cdigt:3 cckt_:3 cersp:3 c_end:3 c_wur:3 caust:3 cgeko:3
        bich+nie:3 wgar:3 cnde_:-3 bsie+haben:3 c_sei:3 calsc:3 cfals:3 clsch:3 cehr_:-3 chene:3 bnie+:-3 c_uns:-3
        c_sic:3 cassi:3 c_her:3 wpaket:3 cucke:3 cten_:-3 coppe:3 cbgeb:3 cschi:3 c_ist:3 bdie+ich:3 crspr:3 croch:3
        bmich+fur:3 cstau:3 crst_:3 ceuer:-3 ceuro:3 c_mir:3 cmir_:3 c_nun:3 cnun_:3 cesen:3 bnicht+mehr:-3 crech:3
        cllte:3 collt:3 c_kau:3 wgeliefert:-3 bund+keiner:3 wsie:-3 cille:3 curo_:3 chat_:-3 cngel:3 colle:3 beuch+:3
        cchte:-3 cosch:-3 weinen:-3 csend:3 csich:3 cchad:3 wladen:-3 closc:-3 wder:3 cwoll:3 bkaputt+:-3 ctaus:3
        b+vertrag:3 wbei:3 cfall:3 c_im_:-3 wzuruck:3 b+seit:3 wkam:-3 csier:3 cssie:3 cgera:3 wmal:3 bdie+alte:3
        cssen:-3 c_ant:3 cfunk:3 cruft:3 c_gep:3 c_ein:-3 wnerven:-3 c_nur:-3 cnur_:-3 c_kom:3 cist_:3 cchun:3
        cwert:3 wjahren:-3 c_ble:3 cblei:3 cleib:3 cden_:-3 caten:-3 cmen_:3 cuber:-3 cahlt:3 berst+mal:3 csen_:-2
        wmusst:2 c_wol:2 cgebu:2 c_erk:2 cdenn:2 bist+eine:-2 bnie+wieder:-2 cersc:2 wgleiche:-2 b+keine:-2 wer:-2
        c_ign:2 cgnor:2 cigno:2 cnori:2 ccker:2 bgeloscht+:-2 bab+:2 bsich+bei:-2 wandere:-2 whab:2 corie:2
        wbestellung:2 b+sie:2 wteil:2 chung:2 chaft:-2 bgar+nichts:2 bbekommen+:-2 c_ver:2 cedig:2 cledi:2 crled:2
        c_spa:-2 cacht:-2 c_gek:2 b+auf:-2 cgest:-2 wapp:-2 cerkl:2 crkla:2 wfunktioniert:-2 bmeine+bestellung:2
        wzweimal:-2 c_heu:2 cheut:2 c_rec:2 wdas:-2 cndet:2 cete_:2 crede:2 b+keiner:-2 cuer_:-2 cmer_:2 wlieferung:2
        clen_:2 wrum:2 wweg:-2 c_ube:-2 cnes_:2 c_kun:-2 cndli:2 c_mel:-2 c_fun:2 cscho:2 wunbrauchbar:-2 wda:2
        c_an_:-2 chbes:2 commt:2 c_etw:2 cetwa:2 ctwas:2 cauf_:2 cahnu:2 caden:2 cvon_:-2 wdabei:2 cuss_:-2 c_wil:2
        cill_:2 cehor:2 b+hab:2 beine+zumutung:-2 bzumutung+:-2 cails:2 cils_:2 cmail:2 cunkt:-2 cgeho:2 wgenommen:-2
        cine_:2 whatte:-2 c_pas:2 cdie_:2 cltet:2 cerre:2 wnochmal:2 causc:2 cekau:-2 cgeka:-2 whort:-2 wihnen:-2
        ciche:-2 wwohl:-2 cchbe:2 c_dan:-2 cmme_:2 c_in_:-2 cift_:2 csst_:2 cnkt_:2 bnicht+mit:2 ceant:2 crlei:2
        cnden:-2 cerat:2 weuer:-2 wjetzt:2 chts_:2 cstan:-2 bist+nicht:-2 c_bin:-2 cbin_:-2 wdoch:-2 b+da:2 wruhe:-2
        cterr:2 cnter:-2 ceibt:2 ceit_:2 c_zu_:-2 ctand:-2 wbeendet:-2 celt_:2 weiner:-2 c_es_:-2 cfert:-2 cwann:2
        c_wan:2 cntra:2
    """,
    "other": """
        19 wchef:16 wverloren:16 wkeinen:14 wsag:14 wleben:14 wdanach:14 c_ter:14 c_che:12 b+keine:12 wviel:11
        whalt:11 wgott:11 whattet:11 wum:10 cabe_:10 wlange:10 wso:10 wneuen:10 wweiss:10 wpersonlich:10 wbitte:-10
        cfall:10 wmehr:-9 b+das:9 c_ang:9 bleben+:9 wist:-9 weinfach:9 wwir:-9 wfur:-9 wmich:-9 bdas+geht:9 wdann:9
        cgabe:9 b+sag:8 bsag+ich:8 c_unt:8 wsagen:8 ceidu:8 cidun:8 bdanach+:8 bmir+war:8 bist+eine:8 b+die:-8
        ctik_:8 wwichtig:8 c_fra:8 bich+hatte:8 cment:8 wbei:-8 c_sag:8 b+mir:8 wgrunden:8 bich+nicht:8 ceran:8
        wsich:-8 c_zuf:8 wgab:8 wjetzt:-8 wzu:-8 cgrun:8 crund:8 c_gru:7 wgeht:7 wim:-7 cich_:-7 weinen:-7 wdie:-7
        cheid:7 wauf:-7 wgesehen:7 wscheidung:7 wschlicht:7 whatte:7 wdass:7 wkam:7 wvon:-7 cents:7 cntsc:7 wwas:-7
        wgeschaftsleitung:7 wgefallt:7 wvergessen:7 b+kein:7 wnach:-7 bsagen+:7 bihr+hattet:7 wkundenkonto:7 cdung:7
        bdas+hat:7 wnoch:-7 wahnung:6 whaben:-6 wgereicht:6 c_tro:6 bso+:6 wzeit:6 bich+bin:6 ban+:6 bdas+ist:6
        c_dan:6 c_bea:6 c_kom:6 wwarum:6 ctrop:6 bes+gab:6 wmeinem:6 cicht:6 ckein:6 c_kei:6 ctreu:6 weuer:6 c_auf:-6
        bpersonlich+:6 chatt:6 c_nac:-6 call_:6 cchei:6 crum_:6 wneue:-6 wohne:-6 wder:-6 cchef:6 chef_:6 cgute:6
        bes+:-5 clore:5 crlor:5 wnie:-5 bkann+ich:5 bhabt+meine:5 wmussen:5 cunde:5 b+bin:-5 wfragen:5 c_hat:5
        bmehr+:-5 cnlic:5 wmeinen:-5 c_pri:5 civat:5 cpriv:5 criva:5 ctsch:5 c_geh:5 cert_:-5 wund:-5 carti:5 crtik:5
        crand:5 cate_:5 bdie+falsche:5 wwurde:-5 c_sch:-5 cvate:5 weurer:5 whab:-5 csonl:5 conli:5 cder_:-5 csag_:5
        bnichts+:-5 catte:5 cuen_:5 c_art:5 cfur_:-5 wweg:-5 clieb:5 bwichtig+:5 csen_:5 wdafur:-5 cerlo:5 canac:5
        cdana:5 bmit+dem:5 weine:5 chich:5 cage_:5 ciebe:5 ceite:-5 wuns:-5 c_gut:5 cerso:5 cpers:5 crson:5
        bden+nachrichten:5 crage:5 cfrag:5 c_uns:-5 c_per:5 b+meine:-5 beuch+gibt:5 wwill:-5 b+der:-5 bmein+chef:4
        wkann:4 wsoll:-4 cende:-4 wverlange:-4 cter_:-4 wbedarf:-4 citte:-4 wwerbung:4 cmmen:4 wihre:4 comme:4
        wmuss:-4 cerun:4 c_leb:4 bgeht+es:-4 cpass:-4 coren:4 cleck:4 b+kann:4 wmit:-4 cmen_:-4 ckomm:4 wdaten:4
        bgeschaftsleitung+:4 ceck_:4 cchic:4 wgerade:-4 wwie:-4 wfalsche:4 b+mein:-4 ciel_:4 wware:-4 weure:4
        coch_:-4 bin+den:4 cmer_:-4 wman:-4 wgrad:-4 c_wur:-4 b+hat:4 csch_:-4 c_wir:-4 whabe:4 bdas+war:4
        bverloren+:4 b+bitte:-4 cilia:4 cschi:4 bsie+meine:4 b+nicht:4 bkeine+ahnung:4 wfrau:4 weinem:-4 wberatung:-4
        bfragen+:4 cssen:4 cach_:4 clebe:4 bgereicht+:4 cverl:4 c_got:4 cgott:4 cott_:4 corum:4 wanderen:-4 cohre:4
        crung:4 wmochte:-4 wgar:4 bhat+keinen:4 wzur:4 cetzt:-4 c_was:-4 wpasst:-4 cgebe:-4 wmelden:-4 bwissen+sie:4
        cmeld:-4 wmal:-4 wnachrichten:4 bhabe+den:4 c_gen:4 c_meh:-4 cmehr:-4 c_aus:-4 c_um_:4 crauc:-4 cche_:-4
        cfrau:4 wleute:-4 wumfragen:-4 wgrund:4 wwieder:-4 csche:4 wmein:-4 c_bit:-4 cbitt:-4 wgesperrt:-4 cviel:4
        c_pas:-4 bin+der:-4 c_and:-3 cstel:-3 ctell:-3 c_vie:3 c_so_:3 wgibt:3 ceuen:3 cmmte:3 cehr_:-3 bmussen+sie:3
        cist_:-3 warzt:-3 cten_:-3 crein:3 cnkau:3 cinka:3 wpaket:-3 cbrau:-3 wsie:3 cvera:3 c_pro:-3 c_hal:3 cweis:3
        bmeine+daten:3 win:3 ceste:-3 b+ihr:3 ceink:3 cbei_:-3 wnummer:-3 b+aus:3 wselber:-3 wgeld:-3 cner_:-3
        chalt:3 cruck:-3 caben:-3 criff:3 wdu:-3 bdas+:-3 bhat+mir:3 c_noc:-3 cnoch:-3 cmal_:-3 cesti:3 cann_:3
        casst:-3 cvers:-3 wbot:-3 bda+mussen:3 wentschieden:3 cweit:-3 cuer_:3 cjahr:-3 cimmt:3 wsind:-3 cute_:3
        c_ist:-3 clich:3 c_jah:-3 ceinf:3 cinfa:3 cnfac:3 cwir_:-3 wwerden:-3 c_fur:-3 c_wie:-3 c_mic:-3 cmich:-3
        wdrin:-3 cters:3 celas:3 calte:-3 bmir+nicht:3 c_die:-3 calt_:3 c_sto:-3 crube:3 cauf_:-3 ction:-3 wwaren:-3
        b+da:3 b+geht:-3 cuss_:-3 wschluss:-3 wsms:-3 c_par:3 cabt_:3 chabt:3 b+wir:-3 wgebraucht:-3 cdann:3 cler_:-3
        wlieber:3 whier:-3 ceren:-3 c_hab:-3 chte_:3 wer:-3 cvon_:-3 cstim:3 ctimm:3 wjahr:-3 cttet:3 cchte:3 wruf:-3
        crtei:3 c_dat:3 cuche:-3 cwas_:-3 wmir:3 csich:-3 caufg:-3 csend:-3 wwissen:3 csage:3 werhalten:-3 ciss_:3
        carbe:-3 cdate:3 cahre:-3 wnutzt:-3 cerla:-3 cgen_:-3 wihnen:-3 bmeine+frau:3 cfach:3 c_fam:3 camil:3 cfami:3
        cmili:3 crbei:-3 wnur:3 wab:-3 c_man:-3 wignoriert:-3 wwelche:-3 cgeha:3 wnochmal:-3 wpasste:-3 c_wic:3
        cwich:3 c_geb:-3 werst:-3 c_lan:3 cschl:-3 ciert:-3 cenau:3 wimmer:-3 cnen_:-3 clein:-3 csst_:-3 c_men:-3
        cchti:3 chtig:3 wuber:-3 cware:-3 c_kle:-3 c_bau:3 wdrei:-3 b+eure:3 calle:-3 wsein:-3 walles:-3 crech:-3
        wkontakt:-3 wbeim:3 bgar+nicht:3 cgela:3 c_sic:-3 wheute:-3 wlieferzeiten:-3 cgab_:3 cdere:-3 wbekommen:-3
        c_jet:-3 cjetz:-3 csse_:-3 c_zu_:-3 clief:-3 cgeht:3 curde:-3 cwurd:-3 wbrauche:-3 citer:-3 bkein+bedarf:-3
        caten:3 clten:-3 wfirma:3 cung_:3 cfehl:-3 curze:-3 wlasst:-3 cefer:-3 ciefe:-3 c_im_:-3 ceue_:-3 cohne:-3
        cacke:3 b+beim:-3 cdie_:-3 cmmer:-3 wqualitat:-2 c_kon:-2 b+ich:2 ciner:-2 ceseh:2 ceure:2 c_spa:-2 c_gab:2
        cgesc:2 ceiss:2 chlic:2 weiner:-2 wlassen:-2 c_von:-2 cuch_:-2 c_weg:-2 cort_:-2 cteil:-2 care_:2 wzum:2
        ceute:-2 c_rei:2 cftsl:2 ctsle:2 wverkauft:-2 cunge:2 crden:-2 wwurden:-2 callt:2 caltu:2 cltun:2
        werstattet:-2 ctop_:-2 wanwalt:-2 c_ent:2 cere_:-2 wbleibt:-2 crst_:-2 c_sei:-2 cpart:2 ctele:-2 wreicht:-2
        cdenk:2 cnkon:2 baus+:-2 cmein:-2 wzurzeit:-2 chren:2 cefon:-2 celef:-2 clefo:-2 wwoche:-2 cslei:2
        bhabe+ich:-2 cdass:2 ckam_:2 b+halt:-2 b+zu:2 c_ers:-2 c_mei:-2 bsie+das:2 cchma:-2 carf_:-2 cbeit:-2
        cstan:-2 wweiteren:-2 wleitung:-2 c_ahn:2 cern_:-2 ctig_:2 cstop:-2 c_ruc:-2 bnachrichten+:-2 c_bra:-2
        coche:-2 c_all:-2 b+in:-2 clung:-2 wgern:-2 ceuer:2 c_tel:-2 c_kam:2 wihr:-2 cschn:-2 cnto_:2 conto:2
        wladen:-2 cchla:-2 wteuer:-2 cange:-2 wkaffee:-2 celde:-2 ctere:-2 wuberhaupt:-2 bhalt+nicht:-2 cchen:-2
        wmensch:-2 bweg+:-2 crgen:-2 celt_:-2 b+euer:2 crufe:-2 cutzt:2 cdarf:-2 wan:2 cben_:-2 wandere:-2 ctand:-2
        c_lei:-2 wsystem:-2 bgerade+nicht:-2 cschr:-2 wunser:-2 wmeiner:-2 caufe:2 bgrund+:2 cwaru:2 cgese:2
        bmelden+:-2 cahnu:2 cstat:-2 carum:2 wtelefon:-2 bkeine+nachrichten:-2 csehe:2 wzehn:-2 wmaschine:-2
        whotline:-2 cisch:-2 bviel+:-2 cprod:-2 crodu:-2 csteu:2 crne_:2 c_eue:2 cion_:-2 wabo:-2 chen_:-2 cwill:-2
        chne_:-2 wunter:-2 cebe_:2 cmit_:-2 wtelefonat:-2 ceile:-2 ceit_:-2 c_ges:2 b+ihre:-2 caft_:-2 cste_:-2
        c_nie:-2 cebra:-2 cgebr:-2 cdukt:-2 coduk:-2 wdanke:-2 cuft_:-2 c_mit:-2 ccker:2 winteresse:-2 bumfragen+:-2
        cgefa:2 cgest:-2
    """,
    "stop": """
        28 b+die:-22 wruhe:19 wwill:17 c_los:17 wsms:16 wwerbung:15 wim:-15 c_sto:15 bjetzt+:14 closc:14 wanruf:14
        ctere:14 cosch:13 bmich+nicht:13 wschreiben:13 wschluss:13 wloschen:13 whiermit:13 clich:-13 wweg:12
        cich_:-12 b+der:-12 wmich:12 cnter:12 wwas:-12 wme:12 wkam:-12 wstellt:12 wmehr:12 ctop_:12 wraus:12
        wumfragen:12 what:-11 wbeenden:11 wbitte:11 bdas+war:11 cicht:11 winteresse:11 bdas+ist:11 wschnauze:11
        weine:-11 cress:11 wo:11 wbelastigung:11 b+bitte:11 wrobinsonliste:11 wab:11 bkeine+mehr:11 wam:-11
        wnummer:10 waus:10 whor:10 wverteiler:10 wschlecht:-10 cnerv:10 b+geht:10 wweiteren:10 cstop:10 wfertig:10
        wnochmal:10 winteressiert:10 wnein:10 bmit+euch:10 wwerden:10 wmochte:10 wauf:10 bruhe+:10 wgar:-10
        bwerden+:10 whaben:-10 wverzichten:10 b+will:10 wgesperrt:10 wkonnt:10 ceit_:-10 claub:10 c_ner:10
        bnie+wieder:10 werlaubnis:10 wloschung:10 bnochmal+:9 wwenn:9 weinmal:9 cter_:-9 wwer:-9 wanrufe:9 cwill:9
        wspam:9 c_abb:9 c_hab:-9 c_anr:9 wfirma:-9 b+halt:9 wnehmen:9 wstop:9 b+zu:-9 cerla:9 wmorgen:-9 c_ein:-9
        whabt:-9 wexit:9 whort:9 wnachricht:9 wno:9 wbestellung:-9 wzieht:9 wnerven:9 wabmelden:9 cruck:-9 c_bes:-9
        weinwilligung:9 crufe:8 wfuhrt:8 wverbinden:-8 b+nie:8 class:8 wvoll:8 werst:-8 c_auf:8 bes+nicht:-8 canru:8
        cnruf:8 c_las:8 cund_:8 wmuss:-8 clist:8 wpersonlich:-8 weuren:8 wlassen:8 wnicht:-8 wkeine:8 bzu+:-8
        bnichts+mehr:8 wnachsten:8 cuber:-8 ccher:-8 wloscht:8 bbei+euch:-8 cabbe:8 cbbes:8 c_blo:8 wlass:8 b+du:8
        wspater:-8 ckomm:-8 wverstanden:8 wgesagt:8 wda:-8 wzu:8 b+lasst:7 c_int:7 wreicht:7 cwide:7 caufh:7 cufho:7
        wzeit:-7 wwarum:-7 cchte:7 wreden:-7 c_hor:7 wist:-7 c_hat:-7 wunsubscribe:7 c_war:-7 b+wir:-7 bdas+nicht:7
        wdaten:7 c_erl:7 wdamit:7 cher_:-7 bumfragen+:7 bein+:7 c_fra:-7 cverg:7 wuns:-7 wlasst:7 c_kon:7 wheute:-7
        wseit:-7 wnachrichten:7 whier:7 chier:7 wwiderrufen:7 wbeim:-7 bnicht+mehr:-7 bschreiben+:7 cmit_:7 bdas+:7
        ceres:7 wdanke:7 wweitere:7 cwuns:7 cuhe_:7 bnachrichten+:7 cunde:-7 wwert:-7 b+schluss:7 caube:7 cube_:7
        cror_:7 crror:7 calte:7 cruhe:7 cerro:7 cren_:7 braus+:7 wman:-7 bbin+raus:7 wals:-7 cpass:-7 bbei+der:7
        weuch:7 bmehr+o:7 bo+:7 c_ruh:7 wbrauchen:-7 cgen_:-7 crlau:7 wbot:7 bbelastigung+:6 waber:6 wmeinem:6
        wmann:6 c_hie:6 bnoch+einmal:6 c_pro:-6 c_abm:6 cabme:6 cbmel:6 cunsc:6 wmaschine:-6 bsie+bitte:6 c_mus:-6
        wan:-6 wzuletzt:-6 caus_:6 cehen:6 cigun:6 cisch:-6 cmal_:6 wopt:6 wout:6 ciche:-6 cinte:6 cntak:6 ctakt:6
        bhab+die:6 b+sie:-6 cinde:-6 wmeine:-6 wletzte:6 cppe_:6 whatte:-6 bkeine+werbung:6 wkontaktaufnahme:6
        cnlic:-6 c_wid:6 waufhoren:6 wgab:-6 b+hor:6 bes+reicht:6 bdem+verteiler:6 bverteiler+:6 waustragen:6 c_wil:6
        cill_:6 wblockiert:6 wkontakt:6 wja:-6 cfall:-6 wart:6 cgung:6 crgen:-6 wstreicht:6 wwurde:-6 ckund:-6
        wgefallt:-6 b+firma:-6 c_ube:-6 wleitung:6 wging:-6 wnur:-6 cschl:-6 wkm:-6 cbloc:6 cckie:6 ckier:6 cocki:6
        cders:6 clten:6 cmeld:6 cachr:6 chric:6 cerso:-6 cpers:-6 crson:-6 cruf_:6 c_exp:-6 bvon+meinem:6 cabe_:-6
        cete_:6 bnummer+:6 wfrieden:6 wimmer:-6 wzustimmung:6 wes:6 c_sms:6 csms_:6 wum:-6 bsich+nicht:6 censi:-6
        cnsiv:-6 c_lei:6 wnervt:6 wunterlassen:6 b+noch:6 baus+der:6 cbela:6 cesch:-6 cchri:6 wkaution:-6 comme:-6
        wfall:-6 wuhr:-6 clock:6 bes+:6 weinfach:-6 c_bel:6 bangerufen+werden:6 ceite:-6 wgeloscht:-6 c_ers:-6
        c_num:6 bdas+hier:6 csch_:-6 ceibe:6 ciben:6 wbei:-6 chten:6 ction:-6 wdurch:-6 wname:6 cappe:6 cach_:-6
        wzufrieden:5 chalt:5 weuro:-5 bmehr+an:5 cverw:-5 wunerwunscht:5 cngen:-5 c_lie:-5 bsms+:5 wsich:-5
        bich+bin:-5 bkeine+weiteren:5 bauf+die:5 wvom:5 cterr:5 b+stop:5 wtschuss:5 b+es:-5 cchre:5 chrei:5 creib:5
        bmich+bitte:-5 wleider:-5 wkaputt:-5 ciede:5 carbe:-5 bich+hab:5 b+bleibt:5 weinen:-5 b+exit:5 wzum:-5
        cklap:5 clapp:5 wauskunft:-5 bloschen+:5 cion_:-5 bwieder+an:5 cerwe:-5 cange:-5 b+no:5 celas:5 c_im_:-5
        cstig:5 b+ich:5 bich+mochte:5 creic:5 ciste:5 bauf+meine:-5 cschr:5 crbei:-5 wschreib:-5 wwunsche:5 wihnen:5
        bihnen+:-5 crum_:-5 baus+:5 c_gel:-5 b+in:-5 wohne:-5 bangerufen+:-5 b+habe:-5 wop:5 cuch_:5 whuber:-5
        bbitte+nicht:5 wliste:5 c_kom:-5 wlust:5 c_wer:5 conta:5 wgibt:-5 wecht:5 wabbestellen:5 wdabei:-5 cnde_:-5
        walso:5 catte:-5 wstreichen:5 cmuss:-5 bmit+dem:5 cmmen:-5 wnutzt:-5 bgericht+:-5 bnicht+noch:5 cwerb:5
        bist+es:-5 wmonat:-5 wkommt:-5 wanders:5 wkommen:-5 cbung:5 wfragen:-5 wein:-5 wgut:5 cller:-5 ceute:-5
        wdiese:5 cfhor:5 bhort+auf:5 c_per:-5 cgabe:-5 ceben:-5 bbin+nicht:5 c_was:-5 wgemeldet:5 wlieferung:-5
        csten:-5 wpaket:-5 cspam:5 ceuer:-5 cgesc:-5 c_ruf:5 bmeine+nummer:5 bkein+interesse:5 wdu:5 bwill+das:5
        cbeit:-5 csst_:5 bkeine+anrufe:5 whab:-5 czeit:-5 cverk:-5 cmark:-5 wsein:5 wder:-5 wwochen:-5 ctzt_:-5
        conte:5 babmelden+:5 b+hiermit:5 wladen:-5 c_bit:5 cbitt:5 c_all:-5 wkunftig:5 wmensch:-5 bist+fertig:-5
        wbis:-5 crbun:5 wspart:5 weuer:-5 cugt_:-5 b+lass:5 wgeschaftsleitung:-5 wfleisch:-5 bihr+euch:5 bkonnt+ihr:5
        clage:-5 cfte_:-5 celde:5 bdas+geht:-5 bverstanden+:5 w15:-5 wweil:-5 werhalten:-5 celn_:-5 bund+jetzt:5
        wunser:-5 cperr:5 csper:5 cnsch:5 c_hei:-5 binteresse+:5 wstoppt:5 cierm:4 chabe:-4 chort:4 wende:-4 cfoni:-4
        banrufe+:4 wschreibt:4 ckont:4 cerbu:4 cagen:4 wmir:4 bbeenden+:4 wberatung:-4 c_fal:-4 w20:-4 bschluss+:4
        wanderen:-4 binteressiert+:4 caben:-4 wverloren:4 c_kam:-4 c_bei:-4 bdie+letzte:4 warbeit:-4 b+unsubscribe:4
        ctung:-4 calle:-4 wwarte:-4 c_gar:-4 c_pas:-4 wabbrechen:4 cdung:-4 wanwalt:-4 c_her:-4 c_mar:-4
        bkeinen+kontakt:4 caugt:-4 cchna:4 crmit:4 ctig_:4 wchef:-4 c_mic:4 cmich:4 wwird:4 ckauf:-4 ckam_:-4 crger:4
        cchle:-4 wuber:-4 bsie+sich:4 cerkl:-4 crkla:-4 celt_:-4 b+eure:-4 clief:-4 bwiderrufen+:4 chat_:-4 b+so:4
        c_me_:4 wmein:-4 wwenig:-4 c_umf:4 cmfra:4 cumfr:4 wumgestellt:-4 wschlicht:-4 casti:4 cechs:-4 cchne:-4
        c_ruc:-4 cchla:-4 b+ruf:-4 ceide:-4 bmehr+angerufen:4 bda+:-4 banrufen+:4 b+rufen:4 cchse:-4 chsel:-4
        cwech:-4 wtun:4 cspat:-4 chlec:-4 clech:-4 wnie:4 coche:-4 cpruc:4 wnach:-4 bwert+:-4 wihrer:4 crgie:-4
        wfinger:4 clden:4 wsie:4 cspru:4 crage:4 win:-4 c_tro:-4 wmeiner:4 wdas:4 crich:4 b+nicht:4 clast:4 cohne:-4
        w18:-4 c_rau:4 wnichts:4 bwas+ist:4 wstandig:-4 cfrie:4 cried:4 crtei:4 ciler:4 cweg_:4 wgemacht:-4 czeug:-4
        cermi:4 wschmeckt:-4 bweg+:4 b+beenden:4 wfalsche:-4 bmehr+zu:-4 cstel:4 ctell:4 b+hab:-4 wmatschig:-4
        cbei_:-4 bmir+bitte:-4 c_nam:4 cname:4 ctrop:-4 cuche:-4 c_wun:4 b+das:-4 crede:-4 cauze:4 chnau:4 cnauz:4
        cuze_:4 bfertig+:4 whandy:4 wgeld:-4 c_gew:-4 bfur+mich:4 bnummer+raus:4 b+aus:4 c_weg:4 wmag:4 bpost+:4
        bich+kein:4 wleben:-4 cucht:-4 bmich+in:4 b+wer:-4 b+kein:-4 cdies:4 wgeschlossen:4 b+kann:-4 b+opt:4
        bopt+out:4 wtragen:4 c_rob:4 cbins:4 cnlis:4 cnson:4 cobin:4 wdarf:-4 b+ihr:-4 bkontaktieren+:4
        bnummer+geloscht:-4 wdafur:-4 bgar+keine:-4 cnser:-4 bdamit+:4 b+hort:4 wwem:-4 wpost:4 c_kau:-4 wherr:-4
        bmelde+mich:-4 ckart:-4 ctrei:4 c_ab_:4 c_bra:-4 cton_:-4 c_ger:-4 conie:-4 cnumm:4 wbleibt:4 c_kar:-4
        carto:-4 crton:-4 c_am_:-4 weiner:-4 cnden:-4 ciss_:4 b+auf:-4 c_men:-4 c_kun:-4 ctet_:-4 cspre:-4 cumme:4
        bblockiert+:4 cklar:-4 bnach+art:4 cgebe:-4 wmelden:4 c_zur:-4 bes+wird:4 bmeine+daten:4 corge:-4 wmontag:-4
        wwurden:-4 bvon+ihnen:-4 cprec:-4 b+danke:4 csen_:4 cchen:-4 wvergessen:-4 wdem:-4 chor_:4 cahre:-4 cnier:-4
        bwir+uns:4 c_sch:4 b+bei:4 bgeht+es:-4 w2:-4 c_wur:-4 cscht:4 bich+nicht:-4 bder+leitung:4 cruch:4 cchlu:4
        chlus:4 cluss:4 cben_:-4 wqualitat:-4 wkauf:-4 cert_:-4 bjetzt+nicht:-4 crung:-4 c_mon:-4 clebe:-4 b+heute:-4
        c_woc:-4 cwoch:-4 cocht:4 crobi:4 cunse:-4 cung_:4 cware:-4 cute_:-3 wdann:3 chmal:3 cochm:3 ciese:3 c_ter:-3
        cnis_:3 bnehmen+sie:3 b+schreibt:3 bfrieden+:3 bin+frieden:3 c_ang:-3 c_zie:3 c_nei:3 cnein:3 cnach:-3
        czieh:3 cass_:3 crag_:-3 wunsere:-3 bund+ich:3 c_moc:3 cmoch:3 wspass:-3 cderr:3 cerru:3 crruf:3 c_ver:3
        wgewerbe:-3 cefer:-3 ciefe:-3 cten_:-3 wwaren:-3 bverloren+:3 bmeine+kaution:-3 cgar_:-3 wpasst:-3 c_wen:3
        wweiss:-3 wstopp:3 cnnt_:3 c_gru:-3 cerzi:3 crzic:3 czich:3 cider:3 cerrt:3 cscha:-3 balles+zu:3 cchbe:3
        wtelefonisch:-3 wneue:-3 c_leb:-3 b+nein:3 c_noc:3 cnoch:3 curde:-3 cwurd:-3 cersp:3 wdass:3 caubn:3 cbnis:3
        cubni:3 creis:-3 blasst+mich:3 bzufrieden+:3 bdurch+:-3 wantwort:-3 cser_:-3 wbekommen:-3
        bnachrichten+mehr:-3 bmein+name:3 cwenn:3 cabt_:-3 chabt:-3 cstre:3 crspr:3 bich+hatte:-3 cchun:3
        bsie+mich:-3 coren:3 ctigu:3 craus:3 wruf:3 cverz:3 chatt:-3 bunerwunscht+:3 c_bee:3 cbeen:3 ceend:3 cundi:-3
        bich+habe:3 cwas_:-3 bnur+noch:-3 cchma:3 bsie+diese:3 bdanke+aber:3 wkind:3 cehr_:3 wer:-3 cpam_:3 cmorg:-3
        bauf+der:3 c_gro:-3 wsperren:3 c_fir:-3 cfirm:-3 cirma:-3 crma_:-3 bkaputt+:-3 crrt_:3 wwieso:-3 wviel:-3
        wgerat:-3 cerde:3 cwerd:3 c_sta:-3 c_meh:3 cmehr:3 cacht:-3 chlt_:-3 b+lassen:3 bihr+habt:-3 wgeht:-3
        whalfte:-3 c_bio:-3 carte:-3 bnerven+:3 cuats:3 wweitermachen:-3 balso+ich:3 b+unterlassen:3
        bunterlassen+sie:3 cerun:-3 chren:3 c_wei:-3 whabe:-3 bzu+schreiben:3 bfragen+:-3 c_hal:3 cprei:-3 c_nut:-3
        cnutz:-3 comat:3 ctoma:3 cutom:3 chne_:-3 crst_:-3 c_fuh:3 wsprechen:-3 cbind:-3 ceinw:3 cinwi:3 cligu:3
        cnwil:3 wwollte:-3 bmich+abmelden:3 baus+dem:-3 cauft:-3 wlauft:-3 c_exi:3 cexit:3 cxit_:3 wwann:-3
        waufgehort:-3 wscheidung:-3 bteuer+fur:3 carke:-3 bmir+gefallt:-3 cragt:-3 wmeinen:3 c_zei:-3 wkriegt:3
        curze:-3 cherr:-3 corum:-3 ccker:-3 wwackelt:-3 c_no_:3 cern_:-3 cerat:-3 wgrunden:-3 bab+:3 bfrau+huber:-3
        cseln:-3 cieht:3 cuer_:-3 bder+liste:3 c_gab:-3 wmodell:-3 wjahr:-3 crven:3 cven_:3 bkeine+lust:3 blust+auf:3
        bnummer+ist:3 c_kle:-3 chung:3 caber:3 wper:3 babbestellen+:3 wkontaktieren:3 wklaren:-3 cbot_:3 cmer_:3
        wvielleicht:-3 bstreichen+sie:3 c_stu:-3 cater:-3 cger_:3 wruckruf:-3 cdem_:-3 wwerbeanrufe:-3 whorn:3
        cwert:-3 baufhoren+:3 cprod:-3 crodu:-3 banders+:3 wbrauchten:-3 bsie+mir:-3 buns+vor:3 wgott:3 cespe:3
        cchei:-3 bging+es:-3 breden+:-3 cfuhr:3 chrt_:3 cuhrt:3 copt_:3 cwart:-3 cekom:-3 cgesp:3 crbin:-3 ccht_:3
        bmich+auf:3 ceiss:-3 cheiz:-3 causk:-3 certr:-3 cfrag:-3 b+kontakt:3 cverb:-3 cjahr:-3 cerve:3 wden:3
        c_wel:-3 wvertrag:-3 cort_:3 casch:-3 ceize:-3 bdie+loschung:3 wsollen:3 c_vol:3 bloscht+mich:3 caufe:-3
        ceibt:3 conat:-3 ctehe:3 c_neh:3 cnen_:-3 bsms+mehr:3 bmehr+bitte:-3 ctlic:-3 cesse:3 cmens:-3 wstunde:-3
        chaft:-3 cunge:-3 cschu:3 ceinm:3 cinma:3 cnmal:3 certe:3 cgeld:-3 c_mor:-3 csich:-3 cterm:-3 wirgendwann:-3
        c_arb:-3 c_fre:3 bwieder+:3 wgewechselt:-3 wsparen:3 b+aufhoren:3 ceim_:-3 wkeiner:-3 c_gef:-3 c_geh:-3
        cals_:-3 cchli:-3 curen:3 crtig:3 wsohn:-3 bgut+sein:3 cseit:-3 wlange:-3 wgerade:-3 c_pre:-3 cauch:-3
        cnand:3 wpreise:-3 b+spart:3 bspart+euch:3 bvon+euch:-3 cres_:-3 cage_:-3 ctreu:-3 cinso:3
        bgeschaftsleitung+:-3 wstecken:3 cell_:-3 b+nach:-3 wechten:-3 c_ser:-3 berhalten+:-3 ctik_:-3 came_:3
        bhab+ich:3 b+mir:3 ciert:3 beuch+gibt:-3 bstoppt+das:3 cere_:3 bmir+zu:3 wgeworden:-3 chwer:3 wfordere:3
        b+euer:-3 cnft_:-3 cskun:-3 cusku:-3 wsag:-3 warbeitet:-3 cufen:3 b+raus:3 wgefunden:-3 cpate:-3 c_vor:-3
        cllen:3 c_red:-3 b+beim:-3 bihr+nicht:3 bnein+und:3 bwill+mit:-3 cweil:-3 cvoll:3 c_kur:-3 bnicht+:3 weure:-3
        wherbst:-3 bund+es:3 c_hau:-3 braus+aus:3 cleis:-3 bmelden+sie:3 c_da_:-3 c_zu_:3 cessi:3 wrabatte:-3 cgehe:3
        cnge_:-3 bkeine+nachrichten:3 c_jah:-3 c_gin:-3 cging:-3 barbeit+:-3 cklei:-3 cdrec:3 creck:3 bnie+:-3
        bnicht+interessiert:3 cebe_:-3 cwaru:-3 carge:3 bauf+:3 babbrechen+:3 bkontakt+abbrechen:3 wnun:-3 cker_:-3
        clang:-3 chte_:3 bist+das:-3 wzurzeit:-3 cast_:-3 wanderem:3 ctag_:-3 wgehort:-3 cdank:3 clle_:-3 c_ist:-3
        wauch:-3 cerbi:-3 wweiter:-3 c_dam:3 bdabei+:-3 cachs:3 cchst:3 chste:3 ctopp:3 c_mas:-3 ceile:3 bbitte+:3
        c_ste:3 cbscr:3 ccrib:3 cibe_:3 cnsub:3 cribe:3 cscri:3 csubs:3 cubsc:3 cunsu:3 cwahl:-3 wumgezogen:-3
        wkaffee:-3 crsch:-3 cucke:-3 cenn_:3 clauf:-3 bsie+haben:-3 bmehr+und:3 bvon+der:3 cnten:-3 wbin:-3 cahlt:-3
        cbera:-3 cndig:-3 caut_:-3 b+sind:-3 wdanach:-3 cdruc:-3 c_das:3 cmasc:-3 bich+die:3 wdrei:-2 weinem:-2
        connt:2 bdas+mit:-2 btelefonisch+:-2 wverkauft:-2 cste_:2 camit:2 cdami:2 cersc:-2 b+seit:-2 c_wor:-2
        wkunden:-2 wdavon:-2 cspar:2 wwelche:-2 care_:-2 wbesser:2 c_bek:-2 cmitt:-2 cuns_:-2 bteuer+und:-2
        bzu+kontaktieren:2 conli:-2 bhat+mir:-2 btun+haben:2 bzu+tun:2 c_heu:-2 cheut:-2 cteil:2 bnoch+ein:2
        berst+mal:-2 wihre:-2 cfach:-2 csere:-2 wansprechpartner:-2 wpasste:-2 cbeim:-2 b+finger:2 c_neu:-2 csonl:-2
        wweit:-2 cchwe:2 cktio:-2 cusse:-2 wjetzt:-2 c_une:2 cerwu:2 cnerw:2 crwun:2 cuner:2 wleisten:-2 werloschen:2
        wbestellt:-2 callt:-2 cnke_:2 cllig:2 cbeko:-2 c_lis:2 chend:2 bmit+den:-2 b18+uhr:-2 clte_:-2 cewer:-2
        canke:2 bmeine+bestellung:-2 c_zwe:-2 ceina:2 crde_:-2 citen:-2 b+unser:-2 caden:-2 wgereicht:-2
        wvertreter:-2 carf_:-2 bgemacht+:-2 c_kap:-2 wwichtig:-2 cbste:-2 wdienst:2 wkonkurrenz:-2 wzehn:-2
        wlaufen:-2 bsie+so:2 cnat_:-2 cchie:2 wvon:2 cdukt:-2 coduk:-2 cruft:2 cman_:-2 bbitte+um:-2 c_bil:-2
        cbill:-2 cerha:-2 c_aut:2 cauto:2 cinan:2 wdefekt:-2 wwar:-2 c_zus:2 c_euc:2 ceuch:2 bihrer+firma:2 cuss_:2
        cutsc:-2 beuch+eure:2 beure+sms:2 cesag:2 csagt:2 curo_:-2 cufe_:2 wauto:-2 wbetrieb:-2 warzt:-2 wabends:-2
        cran_:2 cdich:-2 b+von:-2 wbekomme:-2 bbei+ihnen:2 csehe:2 b+nummer:2 wegal:-2 csrec:2 cchin:-2 chine:-2
        b+teuer:-2 cfahr:-2 wanderes:-2 cmona:-2 cratu:-2 c_an_:-2 c_sti:-2 celos:-2 cgelo:-2 c_unt:-2 c_zul:-2
        culet:-2 czule:-2 cerlo:2 bhaben+sie:-2 censc:-2 cchaf:-2 cend_:2 candi:-2 cabsc:-2 cbsch:-2 bhaben+kein:2
        c_geb:-2 bhier+ist:-2 wdenn:-2 cross:-2 wfrau:-2 bzu+teuer:-2 cehme:2 wverwendung:-2 wunter:-2 c_opt:2
        c_out:2 cout_:2 bmich+an:-2 wfahren:-2 cmat_:2 cing_:-2 crauc:-2 wworden:-2 cgess:2 crges:2 chmen:2
        bich+brauche:2 wmittlerweile:-2 czte_:2 wzusendung:2 wteuer:-2 cgewe:-2 wkleiner:-2 cket_:-2 c_bot:2
        bin+ruhe:2 cgesa:2 clen_:2 cende:-2 c_wol:-2 cfehl:-2 bgab+es:-2 cacku:-2 cckun:-2 ckung:-2 cpack:-2 cakta:2
        caufn:2 cfnah:2 chme_:2 cktau:2 cnahm:2 ctauf:2 cufna:2 bsie+an:-2 bsms+nichts:2 cauf_:2 cgab_:-2 csse_:2
        coll_:2 cahme:2 bkeine+weitere:2 cecht:-2 wpassiert:-2 cstra:2 custr:2 c_bis:-2 b+jetzt:-2 bhabt+ihr:-2
        cuhr_:-2 cakt_:2 c_ja_:-2 wbedarf:-2 cserv:-2 wschicken:-2 weingestellt:-2 c_kei:2 bmochte+nicht:2 cneue:-2
        c_aus:-2 calsc:-2 cfals:-2 clsch:-2 bmehr+schreiben:2 whotline:-2 wzur:-2 ctast:-2 cler_:2 chaus:-2 crvic:-2
        cvice:-2 coste:-2 b+einen:-2 wwein:-2 cellt:2 buns+:-2 cgera:-2 b+gibt:-2 bbitte+loschen:2 bviel+:-2
        wplease:2 bsie+uns:-2 c_dru:-2 c_nur:-2 cnur_:-2 csach:-2 cdurc:-2 curch:-2 c_km_:-2 bloschen+sie:2 canzu:2
        bleben+:-2 cier_:2 bdas+bitte:2 cdarf:-2 cickt:2 ceure:2 bder+spass:-2 whoren:-2 cwann:-2 b+gewerbe:-2
        c_spa:2 ban+meine:-2 bsie+meine:2 wgern:-2 cfen_:2 wandere:-2 bnach+dem:-2 wmails:2 bhabe+den:-2 csend:-2
        wbeendet:-2 wgeschmack:-2 cgest:-2 c_die:2 wsortiment:-2 cervi:-2 c_fri:2 csste:-2 c_imm:-2 wsoll:-2 calit:-2
        citat:-2 clita:-2 cqual:-2 ctat_:-2 cuali:-2 cgrun:-2 crund:-2 c_zum:-2 cimmu:2 cmung:2 czust:2 ceich:2
        c_es_:2 c_um_:-2 cuten:-2 wgesehen:-2 cthan:2 csage:2 certi:2 c_jed:-2 cjede:-2 cchul:-2 bdiese+nummer:2
        caput:-2 ckapu:-2 cputt:-2 cervt:2 crvt_:2 wmelde:-2 b+nehmt:2 bweg+von:2 crste:2
    """,
    "distress": """
        -14 wanwalt:17 wandere:14 wmein:14 wgericht:13 wich:13 wvor:13 wweiss:13 wist:12 wschlecht:11 wfall:11
        c_ver:10 wverstorben:10 wgeht:10 whabe:10 werstattet:10 bgericht+:9 wliegt:9 wmann:9 cecht:9 wwerde:9 c_mei:9
        beuch+:9 cmein:9 wpost:8 wfrau:8 bich+weiss:8 bweiss+nicht:8 bvor+gericht:8 weuch:8 b+habe:8 b+mein:8 ctorb:7
        cstor:7 wso:7 crben:7 corbe:7 wbekommen:7 wmeiner:7 bgeht+mir:7 cben_:7 bist+ein:7 what:-7 wsoll:7
        bwill+nicht:6 wmachen:6 b+es:6 wweiter:6 c_rec:6 cich_:6 wwie:6 bmeine+frau:6 corge:6 ccher:6 c_sch:6
        bfur+die:6 clage:6 wsehen:6 bich+will:6 cerst:6 c_sor:6 cverk:6 c_anw:6 canwa:6 cnwal:6 cwalt:6 cerkl:6
        crkla:6 crgen:6 berstattet+:6 b+die:-6 bmein+mann:6 cage_:6 ceite:6 wkunde:6 wkind:6 bvon+meiner:6 weine:-5
        ciche:5 wnoch:-5 cvers:5 wfur:5 cerun:5 bmein+anwalt:5 wzeit:5 wwill:5 wmelden:5 crung:5 wmeinem:5 b+sie:5
        wschluss:5 wmit:-5 cein_:5 calt_:5 wihr:-5 c_ger:5 whab:-5 wund:5 ceric:5 bdas+ist:5 wsohn:5 c_ich:5 b+das:5
        wkeine:-5 bnicht+mehr:5 cweis:5 weiner:5 wuns:5 wdem:-5 c_vor:4 csich:4 ciss_:4 buns+vor:4 wmich:-4 crech:4
        c_ist:4 cere_:4 b+meine:4 bbin+die:4 crale:4 crbra:4 cist_:4 cgeri:4 crich:4 ctral:4 centr:4 cvor_:4 cerbr:4
        czent:4 wam:4 wseit:-4 wein:4 c_seh:4 wjetzt:-4 crzen:4 cherz:4 cesto:4 cerze:4 wzu:-4 cale_:4 whaben:-4
        ciner:4 bmachen+:4 ceiss:4 chlec:4 clech:4 wkein:-4 cdere:4 wwird:4 wwar:-4 bsich+bei:4 cntra:4 wmir:4
        b+der:4 b+wir:4 cchle:4 b+ich:4 crde_:4 cschl:3 wihnen:3 wname:-3 crsto:3 c_and:3 wwas:-3 cner_:3 cine_:-3
        bmehr+:3 c_hat:-3 c_anz:3 canze:3 wgerade:3 cgeht:3 bich+schluss:3 cnzei:3 ceige:3 cabe_:3 ctatt:3
        bbei+ihnen:3 clich:3 coma_:3 cttet:3 bin+einer:3 bmelden+:3 wsich:3 cige_:3 cstat:3 cgest:3 c_geh:3 cchut:3
        chutz:3 cersi:3 ciegt:3 cegt_:3 czver:3 cssch:3 cmann:3 crsta:3 citer:3 call_:3 wan:-3 wnur:-3 wnummer:-3
        cgen_:3 cweit:3 wnie:-3 cchtl:3 ceht_:3 wnicht:-3 wfalsche:-3 bhabe+ich:-3 cverb:3 ctlic:3 c_kei:-3 ckein:-3
        wnichts:-3 c_pos:3 cpost:3 cfall:3 crau_:3 c_auf:-3 wsie:3 wwenn:-3 cost_:3 wes:3 cden_:-3 cfrau:3 c_wit:3
        c_man:3 chrit:3 c_wei:3 cleit:3 wda:-3 whalt:-3 cerde:3 cwerd:3 waus:-3 bmein+sohn:3 critt:3 c_euc:3 ceuch:3
        citen:3 cgluc:3 cluck:3 c_fal:3 wmehr:3 cnach:-3 cuckt:3 c_fra:3 cehr_:3 c_ers:3 wauf:-3 csche:-3 wdann:-3
        c_so_:3 c_nac:-3 c_aus:-3 cberg:3 bbei+euch:-3 crgeb:3 winformiert:2 wbrauche:-2 cckt_:2 wbitte:-2 cterl:2
        wden:-2 whatte:-2 coch_:-2 c_kom:2 c_lie:2 cnder:2 cnter:-2 chat_:-2 cerle:2 c_war:-2 wmuss:-2 warzt:-2
        weinem:-2 catte:2 csoll:2 cnich:-2 cbste:2 c_nic:-2 c_sol:2 cchri:2 cebe_:2 bnicht+:-2 ctet_:2 wanderen:-2
        ceste:-2 cchts:2 clieg:2 wbeendet:-2 cwie_:2 wmutter:-2 cmit_:-2 bich+nicht:-2 cschr:2 bmein+name:-2 clebe:2
        c_wer:2 c_mit:-2 c_bri:2 weinen:-2 coll_:2
    """,
    "wrong_person": """
        -15 wnummer:19 wnicht:16 wsein:15 whier:15 wsie:14 wnie:13 wdu:13 wgekauft:13 wperson:12 wherr:12 wmuss:12
        wfalsch:12 wverbunden:11 bist+nicht:11 cverw:10 b+sie:10 wname:10 wgehort:10 wfalsche:10 calsc:9 cfals:9
        clsch:9 bihnen+:9 c_fal:9 bvon+ihnen:9 bsein+:9 wkeine:9 wist:9 cherr:8 wmein:8 c_ver:8 c_her:8 wbestellung:8
        cirrt:8 wihnen:8 cerwe:8 bmich+:8 b+herr:8 wbei:7 b+das:7 wda:7 b+da:7 wunternehmen:7 wfrau:7 bhier+ist:7
        c_num:7 bnie+was:7 b+hier:7 bverbunden+:7 wkenne:7 wmeinen:7 cnumm:6 cumme:6 warbeitet:6 cich_:6 bmein+name:6
        wes:-6 cmuss:6 c_mus:6 wansprechpartner:6 cheis:6 cchse:6 chsel:6 cwech:6 wan:-6 wfur:-6 cmmer:6 wmutter:6
        wmussen:6 bnicht+:-6 bin+der:6 wein:6 cchul:6 bich+bin:6 c_kun:6 cechs:6 ckund:6 wfalschen:6 wlang:6 c_dic:6
        ceiss:6 bhat+den:6 bich+war:6 cahlt:6 weinen:6 cmer_:6 wsprechen:5 cisse:5 c_sch:5 cast_:5 cwahl:5 cundi:5
        chlt_:5 wanderen:5 wmeine:-5 b+der:-5 cdich:5 wbin:5 wder:5 bgewechselt+:5 bich+hab:5 csse_:5 bmir+nicht:5
        wvon:5 b+diese:5 wgewechselt:5 csein:5 wraus:-5 beinen+anderen:5 chier:5 c_hei:5 bmeine+bestellung:5 wlange:5
        wich:5 cseln:5 bsie+einen:5 wsuchen:5 celn_:5 c_hie:5 bund+nicht:5 cschu:5 wden:5 bbei+euch:5 c_sie:5 csie_:5
        b+ich:5 bansprechpartner+:5 wuns:5 c_nie:5 cier_:5 bperson+:5 wnehmen:-4 c_du_:4 cnie_:4 cson_:4 cekau:4
        cgeka:4 b+frau:4 cerr_:4 wwir:-4 bmeine+nummer:-4 cten_:-4 wnichts:-4 cgen_:-4 whabe:-4 c_ges:-4 wauf:-4
        wzu:-4 cerso:4 cpers:4 crson:4 wfirma:4 c_per:4 weuch:4 c_sei:4 bkenne+ich:4 wwurde:-4 bbei+uns:4 wsohn:4
        cauft:4 crrn_:4 b+hab:-4 cbund:4 wbitte:-4 c_nic:4 bdas+ist:4 cnich:4 wihr:-4 csche:4 cprec:4 c_gek:4 cspre:4
        bmussen+sie:4 bkunde+:4 c_bes:4 cuft_:4 what:4 wschon:4 bhat+eine:4 bda+mussen:4 cein_:4 beine+andere:4
        c_nam:3 cname:3 cert_:-3 bmit+der:3 came_:3 cauch:-3 wwill:-3 c_wol:3 cunde:3 wnoch:3 bfirma+:3 wwie:-3
        cfen_:-3 cuss_:3 crbun:3 cerbu:3 cehor:3 ccht_:3 czer_:3 ctzer:3 wjetzt:3 cgeho:3 bnicht+mehr:3 cbesi:3
        cesit:3 wfragen:-3 chort:3 citze:3 bsie+sich:3 wwas:3 wso:-3 wnur:-3 weinem:-3 c_ist:3 bsie+meine:-3
        bhier+nicht:3 braus+:-3 cverb:3 csitz:3 cnen_:3 csch_:3 crauc:-3 c_bec:3 bbei+ihnen:-3 wund:-3 cesch:-3
        c_geh:3 ckauf:3 bbin+nicht:-3 wzum:-3 wbrauche:-3 whalt:-3 bnicht+die:-3 wverloren:-3 cort_:3 bnummer+raus:-3
        c_ihn:3 cihne:3 wwieder:-3 bnehmen+sie:-3 crech:3 bsie+diese:-3 wkaufe:-3 cschl:-3 cellu:3 cllun:3 ceck_:3
        cben_:-3 cnach:-3 wverstorben:-3 wkunde:3 bbin+noch:-3 clich:-3 cchmi:3 cicht:3 win:3 chnen:2 c_die:2 wdie:2
        ceit_:-2 c_wer:-2 cbrau:-2 c_da_:2 cist_:2 cbei_:2 cehr_:2 crau_:2 crneh:2 cufen:-2 wnach:-2 bmeine+frau:-2
        c_wie:-2 bmein+sohn:2 wvor:-2 cfrau:2 cnden:2 cfur_:-2 wanrufen:-2 wman:-2 wmal:-2 cdere:2 crufe:-2 caus_:-2
        cnne_:2 wgar:-2 wseit:-2 bmehr+in:2 c_nac:-2 c_ger:-2 wgesagt:-2 c_ken:2 cenne:2 c_mei:2 cerne:2 wandere:2
        wdiese:2 citet:2 wwar:2 c_bei:2 wkann:-2 wheute:-2 cmein:2 ckenn:2 c_wir:-2 c_fra:2 bhaben+die:2 ckein:2
        clung:2 c_kei:2 c_es_:-2 cvers:-2 b+mein:2 cansp:2 cchpa:2 cechp:2 chpar:2 cnspr:2 ctte_:-2 bfalsche+nummer:2
        c_and:2 cartn:2 crtne:2 c_mai:2 wgerade:-2 c_ans:2 wmeiner:-2 bnoch+kunde:-2 cerst:-2 bbin+die:2 ctner:2
        wdem:-2 c_an_:-2 whatten:-2 c_fur:-2 c_mut:2 cmutt:2 c_aus:-2 cschm:2 wweg:-2 wmensch:-2 beuch+:-2
    """,
    "human": """
        -5 wkann:17 wbitte:17 wschreib:15 wmit:15 wmitarbeiter:15 wruf:14 wmensch:14 wjemanden:14 weinen:13 wsie:12
        wlieber:12 wruckruf:12 c_tel:11 bsie+mich:11 wwill:11 wverbinden:11 cefon:10 celef:10 clefo:10 wmich:10
        ctele:10 wtelefonisch:10 wsprechen:10 wrufen:10 wmochte:10 wanrufen:10 c_mit:10 wan:10 wgern:10
        wansprechpartner:9 wbot:9 wdurch:9 wreden:9 wtelefonat:9 cruf_:9 c_ruf:9 wmir:8 wsoll:8 wmehr:-8 wmal:8
        wchef:8 wso:8 c_jem:8 cjema:8 wberatung:8 wuhr:8 ceman:8 cmand:8 bmensch+:8 cich_:8 csch_:8 wvon:-8 wuns:7
        whuber:7 bich+nicht:7 wnicht:-7 wsich:7 wpersonlich:7 wsms:7 ban+:7 wmelden:7 cufen:7 cmens:7 censc:7 c_men:7
        cfen_:7 wbrauche:7 wnoch:-7 wechten:7 bmich+bitte:7 bich+mochte:7 wmeine:-7 b+ruf:7 cfoni:7 wbin:-7
        wmaschine:6 bmelden+:6 ccht_:-6 wfrau:6 cnden:6 cprec:6 cspre:6 c_ein:6 wgeschaftsleitung:6 cnsch:6 cter_:6
        win:-6 wdu:-6 wwieder:-6 crufe:6 brufen+sie:6 b+sie:-6 banrufen+:6 cden_:6 bsie+mir:6 whaben:-6 wnie:-6
        bsprechen+:6 ckann:6 bsie+uns:6 wund:-6 what:-6 cber_:6 c_kan:6 c_bit:6 cbitt:6 crbei:6 wwem:-5 b+kann:5
        bdurch+:5 cnlic:5 wmeldet:5 c_hab:-5 weiner:5 wwir:-5 crech:5 csonl:5 conli:5 bkeine+sms:5 wmeinen:-5 ceib_:5
        w18:5 wlassen:5 ceber:5 cruck:5 wich:5 bdas+will:5 wjetzt:-5 cckru:5 ckruf:5 cuckr:5 ctte_:5 wvertreter:5
        wmorgen:5 citar:5 cmita:5 ctarb:5 whabe:-5 wer:5 cmit_:5 bwill+mit:5 citte:5 b+einen:5 wist:-5 cicht:-5
        cmein:-5 wzu:-5 bmich+anrufen:4 bfrau+huber:4 cchte:4 c_mei:-4 wihr:-4 buhr+:4 bsie+bitte:-4 bich+brauche:4
        c_sie:4 csie_:4 cgern:4 b+keine:4 wschicken:4 wklaren:4 whoren:4 cann_:4 clieb:4 wim:-4 whab:-4 ciebe:4
        whalt:4 wperson:-4 wabmelden:-4 c_mel:4 wes:-4 waus:-4 bmir+bitte:4 c_ruc:4 wjemand:4 b+bitte:4
        bgeschaftsleitung+:4 bruf+mich:4 cnem_:4 cchre:4 chrei:4 creib:4 wdie:-4 wgebraucht:-4 c_wil:4 cill_:4
        crbin:4 chabe:-4 ctung:4 wfalschen:-4 cbind:4 bnicht+mehr:-4 wwar:-4 c_mic:4 cmich:4 wwas:-4 conis:4 cnich:-4
        wdienst:-4 c_nic:-4 cnder:-4 wdoch:4 bich+will:4 bwill+ich:4 cerso:4 cpers:4 crson:4 cerbi:4 cist_:-4 cnisc:4
        wgibt:4 c_ber:4 cbera:4 cbeit:4 cwill:4 c_moc:4 cmoch:4 cerat:4 cocht:4 wam:4 carbe:3 wanderen:-3 c_ger:3
        wloschen:-3 c_per:3 ciere:3 bein+mensch:-3 whatten:3 c_an_:3 bab+18:3 breden+:3 bmal+jemand:3 citer:3
        b+lassen:3 bbitte+nicht:-3 c_noc:-3 cnoch:-3 bmit+wem:-3 wuber:-3 bnicht+mit:3 wtelefon:3 cner_:3 c_los:-3
        cnnt_:3 wwo:-3 c_wie:-3 c_and:-3 cansp:3 cchpa:3 cechp:3 chpar:3 cnspr:3 cunde:-3 wstunde:-3 c_ans:3 cder_:-3
        b+ich:3 crch_:3 c_bot:3 cdurc:3 curch:3 cartn:3 crtne:3 ctner:3 cfona:3 c_dur:3 c_red:3 cinde:3 cverb:3
        c_die:-3 cpart:3 blassen+sie:3 csche:-3 crede:3 cbot_:3 wschreiben:-3 b18+uhr:3 ceche:3 ckenn:3 bbei+mir:3
        cklar:3 wnach:-3 conie:3 bmit+den:3 wnichts:-3 c_meh:-3 cmehr:-3 bdoch+mal:3 caben:-3 c_mir:3 cmir_:3 cnier:3
        cnat_:3 bbitte+ab:3 bmich+:-3 bschreib+nicht:3 cehr_:-3 bnicht+noch:-3 wman:3 wwenn:-3 cespr:3 c_mal:3
        conat:3 chte_:3 csoll:3 bnoch+einmal:-3 cchef:3 chef_:3 bmir+:3 cisch:3 c_so_:3 ciede:-3 cren_:3 cinen:3
        catun:3 c_uhr:3 coll_:3 c_fal:-3 cvon_:-3 cschi:3 wkontaktieren:3 cschr:3 cdere:-3 cratu:3 cuhr_:3 b+nur:3
        bsich+nicht:-3 ctag_:3 wnochmal:-3 c_von:-3 c_war:-3 cuns_:3 btelefonisch+:3 c_hub:3 chube:3 weine:3 c_che:3
        bbitte+:-3 c_sol:3 c_sic:3 cande:3 bich+bin:-3 wauf:-3 bich+mit:3 c_sms:3 csms_:3 bschicken+sie:3 wgerne:3
        bmochte+das:3 bsie+auf:3 b+horen:3 bhoren+sie:3 causk:3 cosch:-2 csich:2 c_lie:2 closc:-2 wpasst:-2 ceder:-2
        bnicht+gern:2 chen_:2 bmit+dem:-2 ceden:2 wdenn:2 wgeht:-2 c_wir:-2 b+gibt:2 b+melden:-2 wkonnen:-2 wihrem:2
        b+die:-2 wmontag:2 crgen:2 wstandig:-2 c_ech:2 c_bin:-2 cbin_:-2 cmal_:2 c_anr:2 celde:2 wanderem:-2
        bam+telefon:2 cern_:2 cchen:2 bgibt+es:2 wabends:-2 b+ein:2 cchin:2 chine:2 beinen+ruckruf:2 cnde_:-2
        cwied:-2 walles:-2 bgebraucht+:-2 crau_:2 canru:2 cnruf:2 cchmi:2 cfrau:2 cmasc:2 c_mas:2 bmit+der:-2 cftsl:2
        ctsle:2 cslei:2 ceine:2 cund_:-2 cach_:-2 bperson+:-2 bmelden+sie:-2 babmelden+:-2 c_nie:-2 bdienst+:-2
        wwann:2 wsagen:2 wherr:2 c_in_:-2 c_du_:-2 cafts:2 bsagen+:-2 bnicht+:2 wkein:-2 bmich+abmelden:-2
        wauskunft:-2 bmir+einen:2 c_erk:2 wbekommen:-2 cmeld:2 casch:2 clar_:2 calsc:-2 cfals:-2 clsch:-2 cange:-2
        wwie:-2 wdaten:-2 c_bis:-2 cnie_:-2 wwerde:-2 ctzt_:-2 chat_:-2 ceren:2 c_und:-2
    """,
    "not_now": """
        8 wim:21 wspater:18 wgrade:17 warbeit:14 wmorgen:14 wpasst:14 wvielleicht:14 cchla:14 wgrad:13 wheute:12
        wuhr:12 wdie:-12 wmuss:12 warzt:12 b+muss:12 wgerade:11 wmelde:11 wjetzt:11 b+heute:11 wist:-11 wmonat:11
        wwar:-11 wmontag:11 wkonnen:11 cgrad:10 win:10 c_gra:10 cade_:10 wessen:10 crade:10 b+in:9 wnach:9
        wnachsten:9 wfragen:9 wanderes:9 wnochmal:9 barbeit+:9 wbin:9 wstunde:9 b+am:8 cschl:8 wkeinen:8 wwenn:8
        wgerne:8 wnicht:8 whab:8 wich:-8 bbin+auf:8 bgerade+nicht:8 wjahr:8 cung_:-8 w18:8 wzurzeit:8 bdas+passt:7
        bpasst+mir:7 bnach+dem:7 c_im_:7 c_war:-7 cren_:-7 ceit_:7 bmorgen+:7 bjetzt+nicht:7 wsitze:7 wda:-7 cleic:7
        wherbst:7 bmelde+mich:7 wmehr:-7 wmarz:7 bnicht+:7 w2:7 wdafur:7 wmein:-7 wdienst:7 bbin+jetzt:-7 wfreitag:7
        wbei:-7 bwieder+:7 wgleich:7 wstoppen:7 wzeit:6 wkein:-6 cpate:6 cspat:6 wmit:-6 wam:6 c_sch:6 cden_:-6
        wwochen:6 wmoment:6 c_mon:6 wnichts:-6 wkeine:-6 wweitermachen:6 bdafur+:6 wwir:-6 bbitte+:6 wanrufen:6
        cater:6 bessen+:6 wmeine:-6 cmorg:6 czeit:6 cine_:-6 wund:-6 b+nach:6 b+es:-6 cmein:-6 c_mei:-6 bfragen+:6
        bwir+haben:6 wbitte:6 corge:5 ceich:5 wkaufe:-5 bein+anderes:5 ctige:-5 wdem:5 bich+melde:5 cpass:5 wder:-5
        wbesser:5 weiner:5 c_zei:5 cigen:-5 c_kra:5 wvon:-5 cett_:5 centu:5 ciege:5 b+bin:5 wauf:5 cein_:-5 ctur_:5
        cege_:5 crgen:5 c_aus:-5 wruf:5 wzu:-5 c_mor:5 wihr:-5 wdanke:5 w20:5 c_ger:5 cllei:5 bin+einem:5 weuch:-5
        ctag_:5 b+jetzt:5 what:-5 bnoch+im:5 wende:5 cande:-5 wruckruf:-5 wden:-5 bdanke+:5 c_spa:5 bbitte+nicht:5
        cesse:5 b18+uhr:5 bzurzeit+nicht:5 cmmer:-5 crad_:5 weinem:4 cmer_:-4 cnde_:4 wwoche:4 cres_:4 c_bet:4
        wdas:-4 b+ruf:4 clieg:4 c_mel:4 c_pas:4 b+die:-4 cviel:4 cten_:-4 c_heu:4 cheut:4 c_jah:4 c_vie:4 c_uhr:4
        cdie_:-4 cjahr:4 cuhr_:4 b+ich:4 csst_:4 ciell:4 c_woc:4 cwoch:4 bsie+es:4 casst:4 wgeld:-4 bbin+noch:4
        cberl:4 cank_:4 bim+marz:4 wstudio:-4 wschluss:-4 c_arz:4 c_nac:4 weinen:-4 carzt:4 crzt_:4 clege:4
        bmehr+anrufen:4 celle:4 bmich+spater:4 bdienst+:4 c_arb:4 ccht_:4 caben:4 cerad:4 clde_:4 b+melden:4 cist_:-4
        bkonnen+wir:4 cbetr:-4 cachs:4 cchst:4 chste:4 cnach:4 bnochmal+:-4 ctung:-4 cerle:4 bam+montag:4 coche:4
        wuns:-4 c_jet:4 cjetz:4 wleben:-4 caft_:4 wanderen:-4 wbestellt:-4 wnie:-4 bjetzt+:-4 c_ges:-4 cchaf:4
        cmuss:4 cegen:4 c_ver:-4 wab:4 c_kop:4 ckopf:4 ckauf:-4 c_ist:-4 cwar_:-4 cntag:4 cmont:4 bim+moment:4 wmal:4
        conne:4 wmitten:4 bweitermachen+:4 ceim_:4 cange:-4 cnnen:4 celde:4 wwaren:-4 cnat_:4 wzum:-4 bbin+im:4
        b+konnen:4 ceute:4 c_in_:4 ceste:-4 cich_:-3 crieb:-3 bes+war:-3 cnst_:3 bin+einer:3 chaft:3 c_ess:3 wum:-3
        wbeim:3 ctrie:-3 chalb:3 cngen:-3 calbe:3 c_meh:-3 cmehr:-3 wbleibt:-3 wabends:3 c_hab:3 ckonn:3 cruck:-3
        c_wir:-3 cter_:3 cetri:-3 cieb_:-3 waus:-3 conta:3 cmal_:3 cfrag:3 cbend:3 bkonnen+sie:3 cehr_:-3 wsie:3
        cauch:-3 weingekauft:-3 bbesser+:3 cchen:3 cend_:3 cnen_:3 cbest:-3 cmeld:3 ceren:-3 wnur:-3 cesch:-3 cetzt:3
        cgera:3 chmal:3 cochm:3 ctner:-3 csche:-3 ceben:-3 c_bin:3 cbin_:3 whalt:-3 bbitte+ab:-3 c_ube:3 creis:-3
        c_mus:3 ctzt_:3 c_ren:-3 crent:-3 ctund:3 wkunde:-3 waber:-3 cber_:-3 bsie+mich:-3 c_noc:3 cnoch:3 citte:3
        ceine:-3 wraus:-3 c_fra:3 cbeit:3 cuber:3 bauf+der:3 ccher:-3 wdirekt:-3 ceitl:3 citli:3 cprei:-3 cwenn:3
        crauc:-3 wfur:-3 c_pre:-3 cher_:-3 cuch_:-3 wwas:-3 wmeinen:-3 b+im:3 chab_:3 wso:-3 carbe:3 cicht:3 c_ich:-3
        cmen_:-3 cmit_:-3 c_uns:-3 crne_:3 ctlic:3 cenn_:3 clen_:-3 c_18_:3 c_kon:3 cstel:-3 ctell:-3 czurz:3 cahr_:3
        weurer:-3 cnden:-3 cleis:-3 wwieder:3 b+sie:-3 cegan:-3 cgang:-3 cgega:-3 bmelden+sie:3 cerat:-3 wgezogen:-3
        cuss_:3 c_wen:3 ceist:-3 wbrauch:-3 wmann:-3 crbei:3 chand:-3 cprob:3 calle:-3 bvielleicht+:3 wweg:-3
        c_hat:-3 wgerat:-3 wmelden:3 wneue:-3 cner_:-3 wanruf:-2 bjetzt+in:-2 cmona:2 b+mein:-2 bim+studio:-2
        c_da_:-2 cerbs:2 cherb:2 crbst:2 cware:-2 wsein:-2 cchma:2 cute_:2 c_gro:-2 chalt:-2 cben_:2 crzei:2 cbei_:-2
        carz_:2 cmarz:2 cbst_:2 citze:2 c_sit:2 cgesc:-2 c_dah:2 cdahe:2 cund_:-2 cross:-2 cerne:2 wart:-2 b+beim:-2
        cende:2 cgros:-2 crobi:2 ctze_:2 cersu:2 crsuc:2 c_daf:2 cafur:2 cdafu:2 cllt_:-2 wwill:-2 buhr+:2 cach_:2
        cfall:-2 conat:2 wkind:-2 bnicht+mehr:-2 csitz:2 ceita:2 citag:2 weinmal:-2 wstoppt:-2 cscha:2 wvoll:-2
        cnder:-2 csten:2 c_eur:-2 cgern:2 b+habe:2 cppen:2 wan:2 b+wir:2 bbestellt+:-2 wkann:2 ckann:2 csuch:2
        ckund:2 c_gle:2 cglei:2 c_abe:2 creit:2 cfrei:2 walles:-2 coppe:2 cslei:-2 cfrem:-2 cremd:-2 cage_:-2
        c_die:-2 wschlecht:-2 c_am_:2 cchts:-2 wdrei:-2 wliegt:-2 wware:-2 wladen:-2 cvon_:-2 caufe:-2 bmehr+:-2
        bsich+nicht:-2 c_mom:2 cmome:2 comen:2 cchlu:-2 chlus:-2 cluss:-2 weine:-2 c_ein:-2 bbin+grad:2 c_kau:-2
        bsie+sich:2 wdoch:-2 chts_:-2 c_her:2 c_kun:2 cerma:2 crmac:2 bmich+nicht:-2 c_gel:-2 ceisl:-2 caus_:-2
        whaben:2 cistu:-2 cufe_:-2 chat_:-2 cwir_:-2 crech:-2 wwerbung:-2 bbin+wieder:-2 wman:-2 wbis:-2 c_ihr:-2
        wgesehen:-2 c_mar:2 wwurde:-2 cellt:-2 c_und:-2 cibt_:-2 bleben+jetzt:-2 cheim:2 c_kan:2 b+schluss:-2
        bheute+nicht:2 wwochenende:2 c_man:-2 bmir+bitte:2
    """,
    "bought_again": """
        -13 wdoch:21 wwieder:14 ceste:11 wkunde:11 wmorgen:11 werst:10 wbestellung:10 wheute:10 wletzten:10 wneue:10
        wbin:9 weingekauft:9 wladen:9 wgestern:9 wkommt:9 coch_:9 wlieferung:9 cbest:9 wda:9 cstel:8 ctell:8 wzehn:8
        wnoch:8 wdas:-8 whaben:8 bnoch+kunde:8 wwoche:8 wvor:8 bkunde+:8 c_doc:7 cdoch:7 b+meine:7 wbestellt:7 bda+:7
        weuch:7 bbin+wieder:7 bim+laden:7 bladen+:7 wbei:7 c_bes:7 wbestelle:6 wgar:6 wwochenende:6 bmeine+neue:6
        wjede:6 wfreitag:6 wwohl:6 bwieder+eingekauft:6 c_wie:6 wkaufe:6 wder:-6 wwar:5 wweg:5 wnie:-5 bbestellt+:5
        wgesehen:5 cnde_:5 beuch+:5 wdie:-5 cwied:5 wschon:5 wraus:5 ceder:5 ciede:5 bich+bin:5 cellt:5 wvon:5
        c_woc:5 cwoch:5 bbin+noch:5 cllt_:5 wkeine:-4 wund:-4 coche:4 bwieder+:-4 bbestelle+doch:4 wkam:4
        bich+bestelle:4 c_let:4 ctzte:4 wein:-4 wpaket:4 ckauf:4 cletz:4 bich+noch:4 bgar+nicht:4 wgerade:4 cgen_:4
        bwir+haben:4 c_hab:4 chabe:4 bwar+ich:4 bbei+euch:4 c_mor:4 cmorg:4 bam+wochenende:4 bjede+woche:4 wauf:-4
        bdoch+schon:4 cung_:4 corge:4 win:-4 bich+kaufe:3 wmehr:-3 c_heu:3 cheut:3 wmit:-3 wihnen:3 crst_:3 czten:3
        c_ges:3 ceue_:3 c_bin:3 cbin_:3 wmeine:3 cngek:3 c_lad:3 clade:3 crgen:3 caden:3 bmorgen+:3 c_ers:3 commt:3
        cmmt_:3 wam:3 ceute:3 bgesehen+:3 bnicht+gesehen:3 chbes:3 ctage:3 cchbe:3 cferu:3 cute_:3 ceine:-3 cunde:3
        c_tag:3 ctern:3 ceing:3 cetzt:3 b+habe:3 cachb:3 braus+:3 wnur:-3 c_da_:3 c_das:-3 bbei+ihnen:3 cerun:3
        cster:3 crung:3 cerst:3 wmir:-3 c_zeh:3 cehn_:3 czehn:3 whabe:3 wes:-3 c_kun:3 cdas_:-3 ckund:3 wich:3
        bmein+paket:3 wdienst:-3 c_noc:3 cnoch:3 c_die:-3 weine:-3 cinge:3 cagen:3 wmonat:3 wzu:-3 cern_:3 cder_:3
        cvor_:3 wjetzt:-3 cefer:3 ciefe:3 clief:3 bvon+euch:3 c_vor:3 c_kom:3 cneue:3 c_neu:3 cekau:3 cgeka:3
        bhaben+sie:3 cmer_:-3 wwir:3 wmein:3 cmmer:-2 b+wir:2 wwieso:2 c_ver:-2 b+hab:2 bnoch+im:2 wletzte:2 b+ich:2
        cauft:2 caben:2 c_euc:2 ceuch:2 b+das:-2 ckomm:2 cgest:2 cbei_:2 cuft_:2 wdem:-2 wden:-2 cgar_:2 whalt:-2
        c_kei:-2 ckein:-2 wfrau:-2 wmich:-2 comme:-2 cnend:2 cenen:2 wihr:-2 c_lie:2 cede_:2 chene:2 c_fru:2 cfruh:2
        ceita:2 citag:2
    """,
    "who_are_you": """
        -5 wwer:24 wwem:17 bdas+:15 bist+das:14 wwas:14 wgeht:13 wwieso:12 wsie:12 bgeht+es:12 wuns:11 wdas:11
        wfirma:11 b+ist:11 b+das:-11 wdu:10 wwarum:10 bein+mensch:10 buns+:10 b+wer:10 wnachricht:10 bwir+uns:10
        wvon:9 wnicht:-9 wbrauchen:9 b+mit:8 wmensch:8 crum_:8 bmit+wem:8 b+von:8 cwer_:8 wkommen:8 wdieser:8 cche_:8
        wdie:-7 wwelche:7 woder:7 cist_:7 c_wer:7 wschreibt:7 b+wieso:7 b+was:7 wmeine:7 wihr:7 bes+:7 wwie:7
        bnachricht+:7 wes:6 wwollen:6 wein:6 wist:6 c_wem:6 cwem_:6 celch:6 cwelc:6 c_wel:6 c_ver:-6 b+ich:-6
        wnummer:6 clche:6 c_ken:6 cenne:6 bwas+ist:6 ckenn:6 c_wie:6 wmit:6 bmeine+nummer:6 cnnen:5 bfirma+:5 cnen_:5
        wecht:5 wda:5 wund:-5 c_bis:5 c_wor:5 wbekomme:5 bsie+an:5 whier:5 ban+meine:5 wzu:-5 cnich:-5 bsie+meine:5
        c_nic:-5 wkeine:-5 corum:5 c_was:5 ckomm:5 wnichts:-5 wum:5 cwas_:5 bwer+schreibt:5 cgeht:5 wwar:-5
        wgegeben:4 wnoch:-4 c_spr:4 cten_:-4 b+welche:4 wseid:4 ceche:4 c_geh:4 ceht_:4 ceso_:4 cieso:4 cwies:4
        b+wie:4 wkann:-4 c_sie:4 csie_:4 wkommt:4 cnumm:4 cumme:4 c_ser:4 csen_:-4 cuns_:4 b+wir:-4 cdas_:4 c_ges:-4
        wsich:-4 c_fir:4 cfirm:4 cirma:4 crma_:4 wihnen:4 c_kom:4 bwollen+sie:4 wladen:4 bsie+das:4 cert_:-4
        bmensch+:4 bmir+:4 cprec:4 cspre:4 c_das:4 wden:-4 wgespeichert:-4 bhaben+sie:4 cmmer:4 bda+:4 c_du_:4
        cragt:4 wmein:-4 wnie:-4 cwaru:4 carum:4 win:-4 wdenn:4 cung_:-3 wwir:3 b+ihr:-3 wdaten:-3 cssen:-3 whabe:-3
        cagt_:3 c_von:3 wbei:-3 b+sie:-3 wmehr:-3 bbekomme+ich:3 wjetzt:-3 wbin:-3 weine:3 cachr:3 chric:3 cden_:-3
        wnur:-3 cvon_:3 cicht:-3 bschreibt+mir:3 wim:-3 comme:3 ciche:-3 wdem:-3 ceich:-3 cgen_:-3 c_hab:-3 crech:3
        cchri:3 cmens:3 b+meine:-3 wder:-3 bhat+ihnen:3 c_uns:3 censc:3 weuch:-3 c_kei:-3 ckein:-3 bdas+ist:-3
        wfrau:-3 c_men:3 cweck:3 czwec:3 wweg:-3 cstel:-3 ctell:-3 wstellt:-3 cdie_:-3 ceser:3 ban+:-3 c_ode:3
        bhier+:3 waus:-3 wbitte:3 wsind:3 coder:3 cete_:-3 wmich:3 cande:-2 wnach:-2 walles:-2 wlassen:-2 whabt:-2
        candy:2 crich:2 wwieder:-2 whab:-2 cmer_:2 cnsch:2 cihr_:2 c_han:2 wbrauche:-2 ceibt:2 bnummer+:2 cwie_:2
        cfrag:2 ceck_:2 c_zwe:2 bich+das:2 bist+denn:2 bwer+ist:2 c_es_:2 cchre:2 chrei:2 creib:2 chand:2
        bdas+geht:-2 bgespeichert+:-2 wauf:-2 cren_:-2 c_ist:2 c_fra:2 wwurde:-2 wso:-2 c_ihr:2 wkein:-2 cnder:-2
        c_bes:-2 cchts:-2 class:-2 wunterlassen:-2 b+die:-2 colle:2 wsprechen:-2 cschr:2 cann_:-2 b+der:-2 coch_:-2
        cner_:-2 cdies:2 wwissen:-2 wcomputer:2
    """,
    "data_wish": """
        -16 wdaten:15 c_dat:14 cdate:14 caten:13 wwas:13 wverlange:12 wgespeichert:12 weine:9 wauskunft:9 cpeic:8
        cspei:8 wuber:8 ceich:8 ciche:8 b+was:8 w15:8 wum:8 ccher:7 wart:7 bgespeichert+:7 wsie:7 cnft_:7 cskun:7
        cusku:7 causk:7 ckunf:7 cunft:7 cert_:7 wdsgvo:6 chert:6 wnach:6 wwelche:5 cnge_:5 clang:5 bdaten+:5 wbitte:5
        cange:5 bbitte+um:5 wpassiert:5 buber+mich:5 cenko:5 cespe:5 cgesp:5 c_was:5 wdie:-5 cwas_:5 b+bitte:4
        whaben:4 bnach+art:4 bhaben+sie:4 wwie:4 crlan:4 wmich:4 cerla:4 cten_:4 wlange:4 wdas:-4 wmeinen:4 wihr:4
        c_spe:4 cenau:4 wnicht:-4 c_ges:3 cine_:3 cverl:3 bsie+:3 b+welche:3 bmeine+daten:3 ceine:3 b+ich:3 wwissen:3
        wmeine:3 wwo:3 wwir:-3 bund+was:3 wmit:3 wzu:-3 wmir:3 wder:-3 bhabt+ihr:3 cicht:-3 c_15_:3 c_um_:3 b+wie:3
        cber_:3 c_ube:3 b+ihr:-3 cuber:3 wist:-2 ccht_:-2 c_sie:2 csie_:2 c_art:2 c_aus:2 wmeiner:-2 cart_:2
        bvon+mir:2 bsie+von:2 wbeim:-2 c_dsg:2 cdsgv:2 cgvo_:2 csgvo:2 wes:-2 wbin:-2 cnich:-2 cung_:-2 wloschung:-2
        whab:-2 what:-2
    """,
}
