"""Weights of the guess for de, in tenths: `python -m tests.answers.learn` writes them."""

WEIGHTS = {
    "price": """
        6 cprei:23 creis:22 wgeld:22 wkosten:20 wwert:19 ckost:18 wteuer:17 wrabatte:17 c_pre:16 coste:16 weuro:15
        c_kos:15 wunser:14 cten_:14 wdafur:14 wfur:13 wmuss:13 wspass:13 wja:13 wzu:12 wleisten:12 wfinanziell:12
        csten:12 wkleiner:12 wkaufe:12 wging:11 bwert+:11 wgekostet:11 c_kon:11 wbeim:11 bzu+teuer:11 cchne:11
        wirgendwann:11 cbuhr:11 cebuh:11 censi:11 cnsiv:11 cgeld:10 wpreise:10 bist+:10 what:10 weuch:-10 wkauf:10
        wuber:10 cgebu:10 ccher:10 cher_:10 cass_:10 wseid:10 wwegen:10 cfur_:10 wumzug:-9 cstet:9 wsie:-9 wzweite:9
        wverein:9 ctric:9 wgebraucht:9 ceis_:9 causg:8 c_gel:8 wnicht:8 weure:8 cuhr_:8 bfur+mich:8 cuche:8 cgest:8
        wweil:8 cstri:8 bhabt+den:8 ceist:8 bviel+:8 clage:8 cteue:8 wletzten:8 bnie+:8 bich+kaufe:8 c_exp:8 w15:8
        celd_:8 cusch:8 wnur:8 bder+spass:8 cnet_:8 cleis:8 bes+mir:8 cchla:8 wjetzt:-8 wausm:8 wjahr:8 clohn:8
        wmarkt:7 bging+es:7 wden:7 c_kau:7 cscha:7 wviel:7 wmussen:7 caben:7 wausgelaufen:7 bgebraucht+:7 b+ihr:7
        cmein:-7 wwohl:7 wgeworden:7 cesch:-7 wgrad:7 wals:7 corde:7 wmeine:-7 whalfte:7 bist+es:7 bihr+seid:7
        c_gut:7 bkauf+ich:7 csgab:6 cusga:6 c_teu:6 c_mei:-6 bhat+nicht:6 bdas+geld:6 wmochte:6 crgen:6 whabe:-6
        wwill:-6 c_kri:6 ckrie:6 crieg:6 ceisl:6 c_geb:6 cngen:-6 wbrauche:-6 wwenig:6 bhat+eine:6 wpreis:6 cwert:6
        wam:6 c_hal:6 cing_:6 wbleibt:6 wnehmt:6 wbitte:-6 c_tre:6 ceide:6 chale:6 cpaus:6 c_mar:6 cinde:6 wdie:6
        cmuss:6 bpreise+:6 bich+bin:-6 cchal:6 cdest:6 cmind:6 crich:6 cabsc:6 cbsch:6 c_rab:6 cabat:6 craba:6
        wkaffee:6 czahl:6 bals+die:6 b+wegen:6 wund:6 cgesc:-6 b+wir:-6 cren_:-6 wvon:6 c_eur:6 cende:6 bdas+geht:6
        cndes:6 cise_:6 wkonnten:6 wseit:-6 bdas+hat:6 b+das:-6 beinem+jahr:6 wder:6 cgere:5 wdamit:-5 cbatt:5
        c_bes:-5 wgebe:5 wsind:5 bteuer+:5 wnummer:-5 b+eure:5 win:-5 c_neu:-5 cklei:5 wweit:5 werst:-5 casse:-5
        c_min:5 b+zu:-5 b+eine:5 wauch:5 cechn:5 b+bei:5 causc:5 ceuer:5 wkonnen:5 wnach:-5 bleisten+:5 bist+zu:5
        ceuro:5 ciger:5 cverh:5 wstimmt:5 creue:5 bgut+und:5 cschn:5 cider:5 bich+nichts:5 wvor:-5 wqualitat:5
        cschi:-5 ckonn:5 wfamilie:5 chle_:5 b+die:5 wladen:-5 wstreichen:-5 curo_:5 wnachsten:-5 cohle:5 wrechnung:5
        bwar+nicht:5 bnicht+die:5 bwir+sind:5 c_qua:5 whab:5 banderen+:5 wpasst:5 ceise:5 c_daf:5 cafur:5 cdafu:5
        bmich+:5 cale_:5 b+hat:5 c_umg:5 cumge:5 wkonnte:5 cand_:5 b+bin:-5 c_bil:5 cbill:5 wes:5 wjede:-5 cgabe:5
        bdas+angebot:-5 bmehr+leisten:5 wraus:5 bin+einem:5 c_fur:5 wprojekt:-5 csse_:-5 clein:5 clen_:5 c_red:5
        cschr:-5 csere:-5 wkeine:-5 chlag:5 cohn_:5 b+ohne:5 b+beim:5 chohu:5 cohun:5 crhoh:5 cduzi:5 cuzie:5 ctte_:5
        wda:5 wschlicht:5 wstandig:-5 bmehr+:-5 cmal_:-4 whatten:-4 ciede:-4 cspas:4 carge:4 whatte:4 wunsere:-4
        czeit:-4 wneue:-4 crate:4 cilli:4 wwieder:-4 cter_:-4 weinfach:4 bdas+ist:4 bhat+gesagt:4 ctreu:4 c_ers:-4
        c_ja_:4 wgab:-4 cerho:4 c_mus:4 wgereicht:4 cllig:4 cgebe:4 bhaben+:4 wmeinen:-4 wwein:-4 cste_:-4
        wgeargert:4 wmusste:-4 csch_:-4 wgibt:-4 crzer:4 c_jah:4 cnten:4 ceits:4 bda+mussen:4 wmehr:4 catte:4
        bdie+halfte:4 c_zu_:4 bist+ausgelaufen:4 wvertrag:4 bgesagt+da:4 cfina:4 cnanz:4 cnzie:4 ckurz:4 chung:4
        cder_:4 caufe:4 cden_:4 wgestiegen:4 w20:4 cmen_:-4 wuns:4 wnachricht:-4 bmir+nicht:4 bzu+wenig:-4 whabt:4
        bdie+ware:4 wweg:-4 ceten:4 canzi:4 bmehr+zu:-4 cziel:4 c_zur:-4 waber:-4 wandere:4 wuberall:4 cine_:-4
        cast_:4 cisch:-4 ban+die:4 c_jed:4 cjede:4 bihr+nehmt:4 wnoch:-4 wkeinen:-4 wumgestellt:4 cerei:4 wzum:4
        cchri:-4 cweit:4 bfur+das:4 bich+nicht:4 ckonk:4 ckurr:4 cnkur:4 conku:4 crenz:4 curre:4 cabe_:-4 cich_:4
        cekos:4 bder+rechnung:4 b+fur:-4 wnutzen:4 bes+nicht:4 walles:-4 ceit_:-4 whinten:4 cunde:-4 cmer_:-4
        wleider:-4 cbeim:4 cssen:-4 c_kom:-4 b+weil:4 wzehn:-4 cgrun:4 crund:4 cgefa:4 c_spa:4 wkriegt:4 cjahr:4
        cerha:4 wwar:-4 wuberhaupt:-4 cistu:4 ctet_:4 cage_:4 cefal:4 cdwan:4 cndwa:4 cfert:-4 c_irg:4 cendw:4
        cgend:4 cirge:4 calte:-4 ciell:4 bzu+viel:4 wweiss:-4 wweitermachen:4 b+muss:-4 wdrei:4 wmal:-4 cbens:4
        wgepasst:-4 cuss_:4 bich+wurde:-4 celn_:4 cverb:-4 caden:-4 wihnen:-4 cachg:4 cchge:4 bich+hatte:4 wersten:-4
        wanruf:-4 b+nicht:-4 c_abg:-4 cabge:-4 wentschieden:-4 cnnte:4 wum:-4 crech:4 c_gru:4 cuer_:4 wvorbei:-4
        c_bei:4 bihr+nicht:-4 c_nic:4 wvorne:4 c_gef:-4 c_sch:-4 crete:4 crtre:4 ctret:4 bfur+uns:4 wgekauft:-4
        cser_:4 cmitt:4 c_euc:-4 ceuch:-4 cbung:-4 connt:4 chein:4 wdrucken:4 cegen:4 certr:4 wwerden:-4 cmmer:-3
        werreichbar:-3 wstanden:3 c_fin:3 wgekundigt:3 wunmoglich:-3 czier:3 cunge:-3 wfertig:-3 wgefallt:-3
        bwurde+einfach:3 cert_:3 bwegen+der:3 cerst:-3 wpakete:-3 clasc:3 cseid:3 c_kun:-3 bwir+nicht:3 wchat:-3
        cinan:3 c_por:3 cwege:3 bsie+mich:-3 wapp:-3 wsein:-3 cford:3 crder:3 ctrag:3 wsparen:3 cuft_:-3 cword:3
        wanderen:3 wfrau:-3 b+am:3 cguts:3 wschreiben:-3 czug_:-3 wgar:-3 cnich:3 chang:3 wgleich:-3 bwir+haben:-3
        c_zah:3 cangt:3 cngt_:3 c_aus:3 c_erh:3 c_umz:-3 cmzug:-3 cumzu:-3 cungs:3 cdet_:-3 wberatung:-3 wohne:3
        cwann:3 wfall:-3 cmmen:-3 wimmer:-3 wmelden:-3 czwei:3 wsag:-3 wtelefon:-3 crst_:-3 curze:3 cverm:3
        wwollte:-3 cinte:3 wkunde:-3 caut_:-3 canru:-3 cnruf:-3 ciste:3 ckauf:3 bhat+den:3 wkaputt:-3 whattet:-3
        wgewechselt:3 wmein:-3 bhat+mich:3 wich:3 bgeld+:3 c_gab:3 wlasst:-3 csche:3 ctere:-3 cehen:-3 wgegangen:-3
        wmachen:-3 whoch:3 csen_:-3 wdaten:-3 weine:3 b+so:3 cllen:3 whier:-3 cell_:3 cpare:3 cstun:3 wdavon:-3
        ceres:-3 c_sie:-3 csie_:-3 calle:3 wbeendet:3 cmte_:3 cermo:3 cits_:3 crsta:3 ctrop:-3 cmeld:-3 ceite:-3
        bhaben+mich:3 ccham:3 chamt:3 cunve:3 cvere:3 cense:3 c_weg:3 cesse:-3 cspar:3 c_unv:3 wfirma:-3 wab:-3
        cegeb:3 c_bek:3 ceben:3 c_wie:-3 c_ber:-3 wsich:3 c_zwe:3 c_bra:-3 c_gin:3 cging:3 crufe:-3 c_fal:-3 cvers:3
        chuld:3 culde:3 wwie:-3 ceid_:3 b+kein:-3 bam+ende:3 weiner:-3 wheute:-3 wzur:-3 cwerb:-3 cgege:3 cnto_:3
        conto:3 cbitt:-3 cneue:-3 cdrei:3 wfalsche:-3 c_dam:-3 cecht:-3 cagba:3 cgbar:3 wgeht:3 wetwas:-3 wreicht:3
        wgesehen:-3 cress:-3 wgingen:-3 c_gew:3 cbgeb:-3 c_hei:-3 cufe_:3 wvoll:-3 bstreichen+sie:-3 cbeko:3 ceim_:3
        bin+der:-3 ciebe:-3 c_bit:-3 comm_:3 clden:3 wware:3 cnver:3 celde:-3 cchie:-3 cgste:3 cure_:3
        bgewechselt+:-3 cbend:3 cflas:3 wleute:3 bich+hab:3 bwar+nur:-3 weurer:-3 clung:-3 weuer:-3 cenig:3 cweni:3
        cteil:-3 crein:3 wworden:3 cauf_:3 warzt:-3 wfuhrt:-3 b+ich:-3 whort:3 whaben:3 cnges:3 wgesagt:3 cchaf:-3
        chied:-3 wkommt:-3 cersa:3 czten:3 cran_:3 c_15_:3 wunseren:-3 cpass:3 cinge:-3 c_nur:3 cnur_:3 wso:3
        cchre:-3 chrei:-3 creib:-3 b+unser:3 wim:-3 cande:-3 wwarte:-3 wgemacht:-3 citen:-3 chaft:-3 coche:-3
        c_jet:-3 cjetz:-3 czoge:-3 cdien:-3 wauswahl:-3 b+qualitat:3 causm:3 cusm_:3 wsitzt:3 bauf+:3 c_ran:3
        wdiese:-3 carte:-3 wpasste:-3 waus:-3 celle:-3 wzurzeit:-3 wbis:-3 cnsch:-3 caufs:3 c_kur:3 cebra:3 cgebr:3
        cahle:3 ctig_:-3 cvera:-3 cbeza:3 cezah:3 wleitung:-3 bgereicht+:3 c_her:3 whin:-3 wlang:-3 b+vertrag:3
        crren:3 c_tra:3 ceute:3 bist+eine:-3 c_kle:3 bgeargert+:3 cohre:-3 c_anr:-3 c_wer:3 crspr:-3 wdame:-3
        bhaben+uns:-3 whaut:-3 chalt:-3 c_nac:3 bvon+dem:-3 cohnt:3 wwenn:-3 cfrag:-3 cslei:3 bman+kriegt:3 weinen:3
        cster:-3 wgeschrieben:-3 c_bos:3 chlt_:-3 wmaschine:-3 caket:-3 cpake:-3 cgute:3 c_bez:3 wdu:-3 caren:3
        ciel_:3 wsms:-3 ciere:-3 wleistung:2 crage:-2 cahl_:2 chlen:2 cldet:-2 ctel_:2 chen_:-2 ciegt:2 bfur+eine:2
        bnur+noch:2 wzwei:2 cwill:-2 wschreibt:-2 celau:2 b+hab:2 wsagen:-2 cort_:-2 wgeloscht:-2 weuren:-2 c_bur:-2
        cburo:-2 wservice:-2 bdas+war:-2 bhort+auf:-2 wweiter:-2 c_tro:-2 cacku:2 cckun:2 ckung:2 cpack:2 cruf_:-2
        csteu:2 wabos:2 bmich+nicht:-2 wunter:-2 ceil_:2 cauft:-2 chand:-2 b+was:-2 ceren:-2 bdas+nicht:-2 cekom:2
        cler_:-2 c_hat:2 b+sie:-2 crig_:2 b+habe:2 class:2 bgibt+es:-2 crad_:2 wangerufen:-2 b+seit:-2 csgel:2
        bbei+euch:-2 certe:-2 chat_:2 csuch:-2 cleit:-2 c_uns:2 c_fra:-2 calft:2 chalf:2 clfte:2 c_lag:2 creif:2
        bgab+es:-2 bbei+der:-2 wkonkurrenz:-2 wbedarf:-2 wgern:-2 cerwe:-2 cchei:2 wwochen:-2 bist+ein:-2 wecht:-2
        cutsc:2 crtun:2 buns+:2 cosch:-2 bsind+:2 bhinten+und:2 bund+vorne:2 bvorne+nicht:2 c_che:-2 wruf:-2 crade:-2
        c_pak:-2 cbaut:-2 cebau:-2 cgeba:-2 comme:-2 wgut:2 bich+das:-2 wfreitag:-2 cekt_:-2 ctand:2 bich+mochte:-2
        bware+war:-2 bich+habe:-2 carkt:2 wmonat:-2 buberhaupt+nicht:-2 wspater:-2 cermi:-2 c_als:2 cverl:-2 cals_:2
        ciche:2 clten:-2 bhat+die:-2 cform:-2 c_war:2 bweitermachen+:2 cunte:2 cione:2 c_moc:2 cmoch:2 c_ent:-2
        ctern:2 c_ang:2 conen:2 cerla:-2 wmich:-2 c_kei:-2 crieb:-2 c_hab:2 ckein:-2 c_wil:-2 cill_:-2 ceich:-2
        chren:-2 cbei_:-2 crkt_:2 bentschieden+:-2 cdopp:2 cpelt:2 cppel:2 cviel:2 cocht:2 ceset:2 bihr+habt:2
        conta:-2 cahr_:2 cersp:-2 ceink:2 cweil:2 wkennen:-2 ceine:-2 wdreimal:-2 c_let:2 wliess:-2 wstoppen:-2
        chres:2 bist+nicht:-2 cnig_:2 bdrucken+:2 cterm:2 cfte_:2 bdie+ich:-2 cdere:2 c_bea:-2 wbot:-2 c_dre:2
        c_den:2 c_am_:2 ctier:-2 cuch_:-2 cnder:-2 berreichbar+:-2 cdung:-2 c_pla:-2 caufg:-2 cfehl:-2 b+kann:-2
        wmacht:2 wdann:-2 wwerbung:-2 cgeko:2 cehmt:2 chmt_:2 bunmoglich+:-2 bnichts+:2 bnicht+mehr:2 wgrund:-2
        cnter:2 b+der:-2 wmeinem:-2 ctag_:-2 wmeiner:-2 crost:-2 cuten:2 c_ble:2 cblei:2 cleib:2 wgeschlossen:-2
        censt:-2 ciens:-2 cumme:-2 wvertreter:-2 wkam:-2 cschm:-2 cbera:2 wlieber:-2 czlic:2 wprodukt:-2 cdie_:2
        c_bet:-2 cruck:-2 cstan:2 cache:2 ctzte:2 c_kap:-2 chnt_:2 c_gar:-2 c_sag:-2 clte_:-2 wverbunden:-2 csser:-2
        ceruf:-2 wgefunden:-2 baus+:2 wschlecht:-2 ciss_:-2 bes+ist:2 clast:-2 c_kaf:2 caffe:2 cfee_:2 cffee:2
        ckaff:2 wgerade:-2 causw:-2 wumgezogen:-2 clang:-2 c_mas:-2
    """,
    "service": """
        8 wman:22 wkam:16 clich:16 bich+wurde:16 wbekommen:15 wverkaufer:14 whotline:14 wmusste:14 clung:13 wnie:13
        bauf+meine:13 b+man:12 wberatung:12 weuer:12 wservice:12 wdas:-12 cervi:11 cwart:11 werhalten:11 weinfach:11
        wdreimal:11 bkontakt+mehr:11 wegal:11 cung_:11 cunde:11 b+auf:11 ckund:11 wlieferzeiten:11 buber+den:11
        c_kun:10 wwerbeanrufe:10 wnur:10 wuberhaupt:10 wwurden:10 crvic:10 cvice:10 c_rea:10 cang_:10 wgeloscht:10
        wreklamation:-10 werreichbar:10 ceuer:10 wfahrer:10 clang:10 wihre:10 wanruf:10 bin+der:9 bund+das:9
        wniemand:9 wangerufen:9 cnden:9 wgemeldet:9 wchat:9 bbekommen+:9 wpakete:9 carte:9 wfalsche:9 wjedes:9
        bsie+haben:9 wals:9 wkontakt:9 wmal:9 wkommt:9 wstandig:9 wkeiner:9 cste_:9 czeit:9 cchle:9 wtechniker:9
        wjahren:9 b+das:-9 bder+verkaufer:9 cich_:9 wsie:-9 wstanden:9 what:9 wmochte:-9 wbin:-8 wmit:-8 c_kam:8
        wich:-8 wgefehlt:8 wunseren:8 wmeine:8 ckomm:8 cmen_:8 c_ber:8 wkamen:8 cerat:8 wkauf:8 weuch:8 wuber:8
        cmer_:8 cbera:8 cmal_:8 wfalschen:8 wer:8 c_ein:8 weure:8 cserv:8 cman_:8 wtelefon:8 wobwohl:8 cande:8
        c_pak:8 wder:8 wpasst:8 wjetzt:-8 wgelandet:8 censt:8 ciens:8 ckam_:7 c_war:7 c_nie:7 wim:7 cefer:7 ciefe:7
        wbestellungen:7 wkaputt:7 c_bur:7 cburo:7 ban+der:7 ction:7 wgesehen:7 bangerufen+:7 b+euer:7 clief:7
        wunmoglich:7 wauf:7 wdame:7 cbean:7 b+zu:7 cusse:7 w20:7 whalfte:7 caket:7 cpake:7 crtet:7 cfach:7
        berhalten+:7 wselber:7 b+sie:7 c_wei:-7 wanfragen:7 b+keiner:7 curok:7 wwitz:7 wgab:7 catis:7 c_ges:-7
        bnummer+geloscht:7 walles:7 wmontag:7 wso:-7 wzu:7 bwieder+:-7 wversprochen:7 b+eure:7 wging:7 bman+hat:7
        wnachricht:6 wverloren:-6 canru:6 cnruf:6 csend:6 crsta:-6 wwurde:6 bmich+nie:6 ctisc:6 ccht_:6 c_ver:-6
        cform:6 crmin:6 bnicht+mehr:-6 cseit:-6 b+es:-6 cappt:6 wgrund:6 wwollte:6 chat_:6 c_bek:6 cnst_:6
        wgeschmack:-6 celan:6 wleitung:6 wchef:-6 buberhaupt+nicht:6 c_dau:6 cdaue:6 wgeliefert:6 wjede:6 b+ihre:6
        cppt_:6 cisch:6 b+bin:-6 cgest:-6 c_all:6 b+ihr:6 wgeht:-6 bgemeldet+:6 csse_:6 ceure:6 cgela:6 cermi:6
        c_ser:6 curde:6 cwurd:6 berreichbar+:6 cerin:6 wden:6 c_ers:-6 bdem+kauf:6 cach_:6 bjedes+mal:6 wbehandelt:6
        wfunktioniert:6 whaben:6 cuhlt:6 wein:6 wfreitag:6 cterm:6 wan:6 bihr+habt:6 wdoch:-6 wpaket:6 cssen:6
        wmeinen:-6 cfuhl:6 crage:6 c_mus:6 wdarf:6 cendi:6 cndie:6 wdabei:6 wverbunden:6 bder+service:6 wwissen:6
        cler_:6 wumgestellt:-6 cauer:6 cvert:6 wbeantwortet:6 cende:-6 wimmer:6 bmehr+von:6 wrabatte:-6 creue:6
        cetre:5 c_gel:5 wgekommen:5 bes+keine:5 b+beratung:5 bwurden+nicht:5 ctreu:5 crin_:5 cgekl:5 certr:5 cine_:5
        wdrei:-5 cvera:-5 wzuletzt:5 cdien:5 bist+nie:-5 c_sta:5 cauf_:5 wgut:-5 wgibt:-5 bgab+es:5 cfrag:5
        b+meine:-5 candi:5 wmorgen:-5 cndig:5 cport:5 weuren:5 cerha:5 cice_:5 bam+telefon:5 ctzte:-5 c_and:5 ctand:5
        cundl:5 wleute:5 wmir:-5 b+falsche:5 wnichts:-5 cabte:5 cbtei:5 ceilu:5 cilun:5 wstellt:5 cfer_:5 cabwi:5
        cbwic:5 ccklu:5 cickl:5 cklun:5 cwick:5 wkann:-5 cufer:5 cmeld:5 c_das:-5 bkein+mensch:5 c_gef:5 cgesc:-5
        cdung:5 c_sch:-5 bgefehlt+:5 cment:-5 wuns:-5 c_gut:-5 wwein:-5 ceina:5 cehen:5 crbei:5 cuche:-5
        wzerbrochen:-5 ber+will:5 wkundenkonto:5 cstan:5 cuer_:5 chotl:5 cotli:5 ctlin:5 wdu:-5 wnoch:-5 wwar:5
        cverl:-5 c_jed:5 cjede:5 bnie+wieder:5 cline:5 wauch:5 cflic:5 chofl:5 cofli:5 ceitu:5 citun:5 wtotal:5
        corte:5 whatte:5 wwann:5 wlieferbar:-5 clten:5 wneuen:-5 ceran:-5 b+der:5 ceruf:5 wduft:-5 creis:-5 bist+es:5
        wgekostet:-5 wfirma:-5 c_hot:5 weine:5 c_geh:-5 chlec:5 clech:5 berst+mal:5 weuro:-5 ban+die:5 wmich:5
        wkasse:5 wwir:-5 crter:5 wanrufen:-5 conta:5 ckost:-5 bdie+dame:5 cekom:5 cfehl:5 cunkt:5 c_ihr:5 c_wur:5
        b+hat:-5 cklap:5 clapp:5 cersa:-5 bgesehen+:5 bnicht+gesehen:5 bgelandet+:5 c_eur:5 cbeit:5 wzuruck:5
        bwar+ein:4 bgar+keine:4 cdig_:4 citen:4 wwerden:4 calle:4 clage:-4 wbraucht:4 cerka:4 crkau:4 wbetrieb:-4
        cnier:4 wkein:4 wfalsch:-4 calsc:4 cfals:4 clsch:4 cnie_:4 wschlecht:4 cmont:4 cfahr:4 bkaputt+:4 bwill+:4
        bhabe+mich:4 wrechnung:4 wkonnte:-4 cenko:4 curze:-4 wzehn:4 wuberzeugt:-4 wauskunft:4 wwie:4 whabt:4 wgern:4
        cals_:4 c_fun:4 weurem:4 wbrauche:-4 c_sen:4 cunge:4 certe:4 clein:4 bunmoglich+:4 wgeschrieben:4 wschon:-4
        bsich+bei:4 cmin_:4 cngen:4 bmich+:-4 wkommen:-4 coch_:-4 wlang:4 wunter:4 bund+dann:4 crate:4 bden+ihr:4
        cbeko:4 bnach+dem:4 cetzt:-4 catun:4 bdie+halfte:4 wam:4 catio:4 cfert:4 cgen_:4 cche_:-4 wzum:4 cchla:-4
        csatz:-4 wpreis:-4 bkontakt+:-4 c_eue:4 wteuer:-4 bund+die:4 cbei_:4 wmeiner:-4 ceund:4 cfreu:4 creun:4
        cuern:4 wpasste:-4 wkunde:4 cmit_:-4 class:4 bich+mochte:-4 bhab+mich:4 cdas_:-4 bein+witz:4 bwitz+:4 cdet_:4
        cusch:-4 cverk:4 waller:4 wgestern:-4 ckein:4 wkaffee:-4 wanderes:-4 cihre:4 cgrus:4 cruss:4 cratu:4 custe:4
        crden:4 ceinf:4 cinfa:4 cnfac:4 c_kei:4 wnach:4 wgeschaft:4 causs:4 creim:4 cschl:4 csen_:4 bmeine+sms:4
        bvon+euch:4 ctatt:-4 ceit_:4 cmang:-4 wpersonlich:-4 wjahr:4 casse:4 cndli:4 cantw:4 cntwo:4 ctwor:4 cwort:4
        bdabei+:4 clte_:4 b+im:4 wwohl:-4 wvorne:4 c_erh:4 wunser:-4 weiner:-4 wzeit:-4 c_ega:4 ckont:4 ceite:4
        b+ware:-4 bhat+eine:-4 b+wir:-4 bder+rechnung:4 wweit:-4 cinen:-4 whabe:-4 cagen:4 b+meldet:-4
        bmeldet+euch:-4 wcomputer:4 waus:-4 cort_:4 cendu:4 b+keine:4 cdlic:4 wist:-4 csche:4 cusst:4 crsat:-4
        cerst:-4 wende:-4 b+nie:4 c_hat:4 cnfre:4 c_kla:4 winformiert:4 wwoche:-4 whattet:-4 c_pro:-4 bgrund+:4
        c_gru:4 wnervig:4 cktio:4 wgerade:-4 c_meh:4 cmehr:4 chlt_:4 cuch_:4 cegen:4 cprei:-4 wwegen:-4 cferz:4
        bnicht+gern:4 c_fal:4 cgal_:4 chint:4 woft:4 c_inf:4 cinfo:4 cnfor:4 crgen:-4 cteri:4 c_kan:-4 cagt_:4
        bder+leitung:4 bist+nach:-4 wvielleicht:-4 wsteht:4 wauswahl:-4 csten:-4 wkummert:4 wmussen:-4 b+war:-4
        cschw:-4 wnun:-4 wkundendienst:4 c_hal:-4 wware:4 wliegt:-4 crhal:4 wnachgelassen:4 wviel:-4 ceanr:4 crbea:4
        c_nur:4 cnur_:4 baus+der:4 cchma:-4 crufe:4 bbei+der:-4 wgesperrt:4 ctere:-4 cbetr:4 caupt:4 chaup:4 crhau:4
        cupt_:4 cekla:4 bich+hatte:-4 carbe:4 wgerne:-4 c_mon:4 whab:-4 crier:4 ctung:4 cibt_:-4 bihnen+nicht:3
        wbleibt:-3 whort:-3 wdanach:-3 cgel_:-3 wletzten:-3 wsind:3 cegal:3 celdu:3 cldun:3 wdenn:-3 ckeit:3
        bder+hotline:3 bbehandelt+wie:3 bdie+neue:3 bist+weg:3 bweg+und:3 ctzt_:-3 wda:-3 wletzte:-3 cnen_:-3
        wspinnt:-3 csser:-3 bda+:3 bverbunden+:3 c_err:3 cichb:3 crrei:3 bware+war:3 c_ger:-3 b+beim:3 cehle:3
        chler:3 wes:-3 ceant:3 bmit+dem:-3 bbeantwortet+:3 wschlechter:3 coren:-3 cberh:3 wsitzt:3 bgekommen+ist:3
        cgewa:3 cimal:3 wwas:-3 wnase:3 chlag:-3 cfall:-3 wartikel:3 wfrau:-3 cefon:3 celef:3 clefo:3 catzt:-3
        cchte:-3 crkt_:-3 blange+lieferzeiten:3 cmens:3 wihrem:-3 cite_:-3 clle_:-3 ceste:-3 ctric:-3 cschi:-3
        c_bed:-3 cschm:-3 c_gek:3 cagel:3 wnehmt:3 warbeitet:-3 bnummer+:-3 ceres:-3 cchat:3 cnnt_:-3 wbeschwerde:-3
        ckete:3 wgrunden:-3 chrer:3 bhaben+sie:-3 wpost:-3 ceima:3 cuhr_:-3 cktli:3 c_ruc:3 wkunden:3 c_lan:3 cedes:3
        wohne:3 c_man:3 cakt_:3 c_mal:3 commt:3 conie:3 wgar:3 ccker:-3 bmeine+neue:-3 cchts:-3 cruf_:3 cndun:3
        c_rei:-3 wheute:-3 c_dam:3 cteil:3 cechn:3 wvorbei:3 citer:3 wsich:3 citar:3 cmita:3 ctarb:3 bhabt+ihr:-3
        ctigt:-3 bhat+nie:3 ceiti:-3 citig:-3 wloschen:-3 c_kos:-3 cchke:3 chkei:3 cichk:3 c_cha:3 ciker:3 cnike:3
        cattu:-3 cttun:-3 waber:-3 c_gew:3 wstunde:3 ceink:-3 weingegangen:3 wwackelt:-3 wwochen:3 wendlich:-3
        wmehr:3 ciema:3 cniem:3 chre_:3 ceue_:3 c_bet:3 cldet:3 czahl:-3 celos:3 cgelo:3 blang+:3 c_sie:-3 csie_:-3
        wanders:3 culle:3 c_che:-3 ctern:-3 wkosten:-3 cocht:-3 wbei:3 ctage:3 cinge:3 ceid_:3 cions:3 celle:-3
        c_moc:-3 cmoch:-3 wruf:-3 crzei:3 csgab:-3 cusga:-3 bmit+eurem:3 cjahr:3 cster:-3 whalt:-3 ckonn:-3 clag_:3
        wbedarf:-3 c_abs:-3 c_ich:-3 cage_:-3 calte:3 c_bin:-3 cbin_:-3 cter_:3 c_pre:-3 c_hor:-3 b+fur:3 whielt:-3
        wstudio:-3 corge:-3 bmein+paket:3 cmmt_:3 wgehort:-3 bhat+mir:3 b+bitte:-3 wdavon:-3 bgibt+es:-3 cuges:3
        cgefe:3 wgereicht:-3 bich+war:-3 wruhe:-3 wrum:3 wab:-3 cuft_:-3 c_woc:3 cwoch:3 bwerden+:-3 clar_:3 cesag:3
        csagt:3 ceiss:-3 ceine:-3 wwo:-3 cterr:3 cerne:-3 beine+andere:3 c_als:3 c_for:3 connt:-3 wnochmal:-3
        cbess:-3 cehrf:3 chrfa:3 crfac:3 cers_:3 cbesc:3 bbei+euch:3 censc:3 ckame:3 cztei:-3 c_euc:3 ceuch:3 cdes_:3
        c_abb:-3 bich+hab:-3 c_sei:-3 c_neu:-3 cahr_:3 cchba:3 chbar:3 c_anr:3 wgeargert:3 cemel:3 wanderen:3
        cdate:-3 c_zus:-3 cuen_:-3 c_dre:3 cucke:-3 c_fah:3 cgebu:-3 wverarbeitung:-3 walle:-3 bkasse+:3 cfunf:3
        cabst:-3 c_er_:3 ceing:3 bmeine+nummer:3 wwenig:-3 wmelden:-3 c_ter:3 carke:-3 coste:-3 wbessere:-3 causw:-3
        cuten:3 cruck:3 bwir+haben:3 camen:3 wanderer:3 wlieber:-3 crste:3 wkriegt:3 cchwe:-3 cchen:-3 wfehlt:-3
        cerei:-3 cfon_:3 c_obw:3 cbwoh:3 cobwo:3 bzuruck+:3 wsystem:3 catig:3 ctati:3 wkonnt:-3 wgewechselt:-3
        c_der:3 celie:3 wgleich:3 bwar+:3 c_tag:3 wgenommen:-3 cuckz:-3 whaut:-3 wzumutung:3 wkaufe:-3 c_jet:-3
        cjetz:-3 chort:-3 c_exp:-3 cinka:-3 wmarkt:-3 whin:-3 wburo:-3 bmir+nicht:3 crei_:-3 chlte:3 ctsch:-3 c_wer:3
        c_men:3 cgeme:3 walte:-3 c_vie:-3 cbuhr:-3 cebuh:-3 clier:-3 c_los:-3 cgefu:3 cenbe:3 c_im_:3 c_lag:3
        caden:-3 cckza:-3 ckzah:-3 bteuer+und:-3 buberzeugt+:-3 crten:-3 cahre:3 cngel:-3 wwird:-3 cack_:-3 b+mein:-3
        cken_:-3 chten:-3 cewer:-3 cefeh:3 wgingen:-3 wbestellung:3 cutt_:3 cchei:3 curo_:-3 bihr+nehmt:3 wbis:-3
        wlasst:3 wseit:-3 chmac:-3 cmack:-3 celt_:-3 cviel:-3 cist_:-3 cberg:3 ciede:-3 cton_:3 bnach+einem:-3
        c_unv:3 wgebraucht:-3 bwar+ich:3 bnie+was:-3 bsind+:3 czent:-3 cnkau:-3 corti:-3 wfuhlt:-3 ceman:3 cmand:3
        bunter+aller:3 wruckruf:3 ckauf:3 ceseh:3 wlange:3 wwarum:-3 c_alt:-3 cger_:-3 wschreiben:-3 bwar+nur:-3
        cnger:2 bund+es:2 wwer:-2 wja:2 cufe_:2 bnichts+mehr:-2 c_unm:2 cmogl:2 cnmog:2 cogli:2 cunmo:2 cmuss:2
        c_mah:2 cmahn:2 cerlo:-2 c_woh:-2 cnlic:2 citte:-2 cerve:-2 cdame:2 c_tei:2 werstattet:-2 b+mir:-2 c_int:-2
        cglic:2 bmorgen+:-2 c_gar:2 crft_:2 b+weil:2 c_dat:-2 causc:-2 cgeru:2 c_20_:2 bberatung+war:2 wkeinen:-2
        cker_:2 wklappe:-2 crber:-2 c_min:2 calft:2 chalf:2 clfte:2 c_end:-2 wgeschlossen:-2 bein+anderes:-2
        bein+computer:2 wgestiegen:2 wnachsten:-2 wund:2 clber:2 bwurde+nie:-2 c_zum:2 crtei:-2 c_ruh:-2 cverh:-2
        c_anf:2 canfr:2 cnfra:2 curst:-2 b+ohne:-2 coppe:-2 bschlechter+service:2 crer_:2 bauf+die:-2 b+ich:2 coche:2
        cfte_:2 citz_:2 cwitz:2 cgab_:2 cllt_:-2 weinen:-2 wnachrichten:-2 wunserer:-2 wrufen:-2 cern_:-2 corma:2
        cntag:2 c_kon:-2 c_so_:-2 cher_:2 c_zu_:2 bbei+ihnen:2 cland:2 bkunde+:-2 cdigt:2 wlass:-2 clles:2
        bcomputer+:2 wsprechen:-2 c_ton:2 cpart:-2 cnach:-2 cdopp:-2 cpelt:-2 cppel:-2 cntak:2 ctakt:2 c_let:-2
        wwerbung:-2 wweiter:-2 wumgezogen:2 wmutter:-2 cangt:-2 cngt_:-2 cwert:-2 cbewe:-2 ctbew:-2 clore:-2 crlor:-2
        crben:-2 crver:-2 binformiert+:2 cgeho:-2 wfuhrt:-2 crein:-2 bdie+falsche:-2 c_geb:-2 chang:-2 cmark:-2
        cutzt:-2 beinem+jahr:-2 wsortiment:-2 bgegangen+:2 wzufrieden:-2 cneue:-2 cinde:-2 b+aus:-2 bseit+dem:2
        chlic:2 wdie:2 cfull:2 wnicht:2 cspat:2 ciger:-2 bihr+hattet:-2 ceis_:-2 beingegangen+:2 bnie+eingegangen:2
        came_:2 c_par:-2 c_gem:2 cwisc:2 czwis:2 cstri:-2 c_wen:-2 bso+:-2 bkummert+sich:2 bda+mussen:-2 cogen:-2
        wgeschaftsleitung:-2 wbeendet:-2 cerli:-2 c_bot:2 c_hie:-2 ctier:-2 cnser:2 bmich+nicht:-2 wwieder:-2
        b+kein:2 bpersonlich+:-2 b+unser:-2 cttet:-2 bwegen+der:-2 c_noc:-2 cnoch:-2 b+unsere:2 cstim:-2 ctimm:-2
        cles_:2 clieg:-2 cunsc:-2 cersc:2 wessen:-2 wuberall:-2 bdas+ist:-2 cass_:-2 cchef:-2 chef_:-2 bdie+ware:2
        c_abt:2 cgege:2 c_zur:-2 cungs:2 cckt_:-2 c_pla:-2 cllei:2 b+jedes:2 cgeli:2 cede_:2 crauc:-2 wangebot:-2
        c_ube:2 czuge:2 wort:-2 csch_:2 cellu:2 cllun:2 celbe:2 csste:2 cltet:-2 b+niemand:2 bniemand+hat:2 cexpo:-2
        cxpor:-2 cakti:2 ctei_:-2 cbrau:-2 cschr:-2 b+bei:-2 bdanach+:-2 bmir+war:-2 wleider:-2 wfehlte:-2 chwer:-2
        w15:-2 cgeht:-2 cchbe:-2 wzurzeit:-2 ckann:-2 wgemacht:-2 cngeh:2 wdass:-2 cider:-2 c_wit:2 cbund:2 b+kann:-2
        cachb:-2 crant:-2 ban+:-2 causf:2 c_bea:2 c_ruf:-2 bnicht+:-2 bhat+keinen:-2 bhat+gesagt:-2 canz_:2 cesch:2
        c_feh:2 whier:-2 c_ant:2 wuhr:-2 c_arb:-2 wgrad:-2 ciche:-2 bim+laden:2 cesse:-2 cerso:2 cpers:2 crson:2
        cbens:-2 b+wann:-2
    """,
    "product": """
        4 wduft:18 wmodell:16 wauswahl:16 whatten:16 wlieferbar:16 wsortiment:15 wwenig:14 wapp:14 wgefallt:13
        b+zu:13 wgibt:13 wangebot:13 wsoftware:13 wkeine:13 wbrauche:12 cche_:12 wgeschmack:11 wliess:11 wgleiche:11
        wdrin:11 whabt:11 bteuer+und:11 corti:11 casse:11 wsuchen:11 ctten:10 bich+brauche:10 cisch:10 wihr:10
        wfur:10 bnur+noch:10 cware:10 wwas:10 c_pro:10 wgab:10 cren_:10 wzumutung:10 wbrauchten:10 cpass:10 wnur:10
        b+es:10 wstudio:9 bes+nicht:9 csuch:9 wfuhrt:9 b+die:9 causw:9 wnichts:9 wpaket:9 wein:-9 wjede:9 bzu+wenig:9
        wfehlte:9 wden:-9 cung_:-9 b+kein:9 wwurde:9 wals:9 wwoche:9 wdabei:9 cdert:9 wwollte:9 wgenommen:8
        bmir+gefallt:8 b+teuer:8 cmark:8 c_lie:8 bbei+euch:8 wunseren:8 wim:-8 c_gef:8 creie:8 wes:8 cchni:8 cfarb:8
        bdas+angebot:8 walles:-8 wetwas:8 wprodukt:8 wkonnte:8 wnach:-8 bich+wollte:8 cfrei:8 wteuer:8 weuer:8
        wvon:-8 wunbrauchbar:8 bhat+die:7 c_ver:-7 werlaubt:7 wwaren:7 whab:-7 b+nur:7 bdas+paket:7 b+das:7 wvom:7
        cbar_:7 wartikel:7 whielt:-7 wgefunden:7 c_bio:7 bgenommen+:7 c_suc:7 wversion:7 c_ein:-7 wdie:7
        bich+nicht:-7 c_mar:7 cfft_:7 bgleiche+:7 c_sac:7 ckomm:-7 whatte:-7 bliess+sich:7 clte_:7 cuche:7 cbrau:7
        csach:7 carke:7 wneue:7 wpassenden:7 bdrin+:7 wwitz:7 wkein:7 wnicht:6 crauc:6 wbitte:-6 c_far:6 cgesc:6
        crsat:6 wpasste:6 csch_:6 bdas+ist:-6 cort_:-6 wgepasst:6 c_duf:6 cduft:6 cfind:6 wmeinen:6 bsich+nicht:6
        bdie+auswahl:6 csatz:6 cden_:-6 c_ers:6 bgibt+es:6 cdukt:6 coduk:6 wkaufe:-6 chnit:6 cnitt:6 wleider:6
        c_mod:6 cdell:6 cmode:6 codel:6 c_pas:6 c_alt:6 bihr+nicht:6 cucht:6 weingestellt:6 wmonaten:6 care_:6
        cenig:6 cweni:6 clung:-6 cine_:6 wlange:-6 beine+zumutung:6 bzumutung+:6 bwir+brauchten:6 cexpo:6 cxpor:6
        c_nic:6 wverbinden:6 c_hat:6 wmarkt:6 bjede+woche:6 wnie:6 whaut:6 cnich:6 crtie:6 wviel:6 wbeim:-6 wdo:-6
        bwir+hatten:6 c_sch:-6 celt_:-6 b+euer:6 wfehlt:6 cesch:6 cswah:6 cuswa:6 c_exp:6 ceine:6 cersa:6 bgab+es:6
        cmer_:-5 cunge:5 cabe_:-5 cwas_:5 cerba:5 cferb:5 crbar:5 cache:5 cwahl:5 c_sen:5 crich:-5 whabe:-5
        bmehr+zu:5 cdisc:5 cauch:5 cruck:-5 wabends:5 ctier:5 crung:-5 bnichts+:-5 ceres:5 bzu+viel:5 bes+fehlte:5
        bfehlte+die:5 wgrosse:5 cschn:5 wkapseln:5 wjahren:5 czept:5 cnder:5 c_gea:5 cimen:5 crtim:5 csort:5 ctime:5
        ctte_:-5 wsind:-5 wohne:5 ckund:-5 bdie+neue:5 cster:5 cach_:-5 wpassiert:-5 cssen:5 ceren:5 bhabt+ihr:5
        cblin:5 cebli:5 ciebl:5 bhabt+nur:5 compl:5 c_wen:5 wpasst:-5 wuber:-5 bihr+nichts:5 wdaten:-5 wsie:-5
        wauch:-5 cseit:5 c_feh:5 cprod:5 crodu:5 ckomp:5 cnig_:5 bist+eine:5 wimmer:5 c_app:5 capp_:5 wnachricht:-5
        cent_:5 calle:-5 ccht_:-5 chatt:5 cell_:5 bnicht+zu:5 cerun:-5 b+wir:5 b+nichts:5 cacku:5 cckun:5 ckung:5
        cpack:5 cuft_:5 c_sor:5 whattet:5 carbe:5 ciere:5 cport:5 clig_:5 wund:-5 c_men:5 cings:5 ciche:5 wrunter:5
        cllt_:5 cfull:5 wmir:-5 cgibt:5 cchri:-5 c_gib:5 callt:5 cebot:5 cgebo:5 cngeb:5 cweil:5 bunbrauchbar+:5
        c_all:-5 wmit:-4 cling:4 wunsere:4 baus+dem:4 cehlt:4 b+gibt:4 c_zum:4 b+unsere:-4 c_fal:-4 cachf:4 crben:4
        cgefa:4 wihnen:-4 weinfach:-4 wchef:-4 ckurs:4 csche:-4 cuten:-4 cngen:4 bfur+unsere:4 cchaf:4 wfalsch:-4
        bgebraucht+:4 c_hal:-4 calti:4 wam:-4 wseid:-4 cltig:4 b+bin:-4 c_gut:-4 bwas+wir:4 cheit:4 bgefunden+:4
        c_kur:4 cahl_:4 wliefert:-4 wsms:-4 bwir+haben:-4 wgeht:-4 weinen:-4 c_bes:-4 wnachsten:-4 cuer_:4 wnummer:-4
        cich_:-4 c_bra:4 cchte:4 crbei:-4 ciger:4 wgar:-4 coren:4 cbot_:4 whalt:-4 wmich:-4 ceit_:-4 cefal:4
        bpreise+:-4 catte:4 cion_:4 c_rea:-4 cvera:4 czeit:-4 cuges:4 wgereicht:-4 wmehr:4 ciess:4 clies:4 cgabe:-4
        bhaben+:4 bkeine+passenden:4 wnoch:4 cess_:4 whaben:-4 cien_:4 wdrei:4 bein+witz:4 bwitz+:4 cvate:-4 cvers:-4
        bgepasst+:4 c_bed:4 cztei:4 b+nie:4 cack_:4 wfirma:-4 crte_:4 wselbst:-4 crlag:4 csere:4 weine:4 bich+bin:4
        cdrin:4 c_ger:-4 wbelastigung:-4 ctet_:4 wlang:4 cite_:4 centi:4 cweit:-4 c_gle:4 cglei:4 wende:-4
        bseit+jahren:4 bist+ein:4 c_reg:4 wjemanden:-4 wstanden:-4 b+was:-4 catzt:4 wweiteren:-4 cvon_:-4 c_lan:4
        calsc:-4 cfals:-4 clsch:-4 c_dri:4 cbges:4 cbind:4 bfur+die:-4 wwieder:-4 wunser:-4 wja:-4 ceite:4 cate_:-4
        caren:4 wschmeckt:-4 b+sie:4 ctige:4 wkasse:4 cilie:4 cunde:-4 wgebraucht:4 ceral:4 c_and:-4 casta:4 ctatu:4
        bkeine+mehr:-4 cleic:4 cnkel:4 b+ich:-4 c_zur:-4 c_stu:4 bteuer+:-4 beingestellt+:4 cunke:4 wfrau:-4 c_pri:-4
        civat:-4 cpriv:-4 criva:-4 cucke:4 bzu+teuer:-4 c_hie:-4 wverloren:-4 ckurz:4 cihr_:4 balles+was:-4 c_fur:4
        wzweimal:-4 bist+nicht:4 cftwa:3 coftw:3 csoft:3 ctwar:3 chmac:3 cmack:3 clage:3 c_sei:3 bich+kaufe:-3
        wzeit:-3 wtechniker:-3 cgab_:3 c_meh:3 cmehr:3 ctzte:3 cmutu:3 cumut:3 cutun:3 czumu:3 cschl:-3 creic:-3
        cktio:3 cibt_:3 calte:3 c_nur:3 cnur_:3 cltet:3 bdie+ware:-3 ceben:-3 wweiss:-3 cmal_:-3 wlasst:-3 cdien:3
        wwird:-3 cagt_:-3 clieb:3 c_neu:3 ckte_:3 cdio_:3 cudio:3 cinen:3 c_buc:3 citer:-3 wneuer:-3 clein:-3
        wanderen:-3 wwar:-3 wwill:-3 cfehl:3 chabe:-3 wfalsche:-3 bist+seit:3 cbeit:-3 wich:-3 cstud:3 ctudi:3
        c_gab:3 cfuhr:3 chrt_:3 cuhrt:3 c_fam:3 camil:3 cfami:3 cmili:3 cdate:-3 c_sof:3 c_tas:3 c_das:3 wkriegt:-3
        c_gru:-3 wnachrichten:-3 cersp:-3 catur:3 c_den:-3 c_bur:-3 cburo:-3 c_nut:3 cdes_:3 c_tri:3 ccker:3 c_lin:3
        cnnt_:-3 bmich+:-3 bdabei+:3 cede_:3 crega:3 cstan:-3 c_emp:3 cempf:3 cholt:3 colt_:3 curok:-3 c_aus:3
        wdavon:-3 ctrag:-3 cschw:-3 cmach:-3 cstat:3 c_geh:-3 bfur+mich:-3 whoch:3 wfalschen:-3 cgrun:-3 crund:-3
        clang:3 wdas:3 wweniger:3 wda:-3 bdas+war:-3 c_dab:3 cabei:3 cdabe:3 cmuss:-3 c_gek:-3 wwir:3 c_gel:-3
        wgeld:-3 bich+hab:-3 cenom:3 cmte_:3 c_kau:-3 cnisc:3 wort:-3 cert_:3 csse_:3 cchma:3 c_ihr:3 cals_:3 cegal:3
        wreicht:-3 bdas+was:3 b+eine:-3 c_dat:-3 wkosten:-3 wkontakt:-3 custe:3 c_als:3 c_nac:3 wvor:-3 c_fuh:3
        cgeta:3 ctast:3 cter_:3 cachr:-3 chric:-3 chlte:3 coste:-3 what:3 c_mit:-3 cnutz:3 cduzi:-3 cuzie:-3
        wbrauchen:-3 cgen_:3 cerst:-3 csend:3 c_im_:-3 b+preis:3 czoge:-3 cabt_:3 chabt:3 cessi:3 cile_:3 cnung:3
        cbei_:3 wgott:-3 wuberhaupt:-3 czuge:3 bnicht+mehr:-3 cfur_:3 c_zug:3 wweg:-3 c_es_:3 catis:-3 wbestellt:-3
        wanrufen:-3 wzum:3 ctari:3 cunse:3 bbrauche+keine:-3 cgebu:-3 waber:3 cschr:-3 wware:-3 cnser:3 bes+:-3
        wgekommen:-3 curze:3 c_sau:3 c_etw:3 cetwa:3 ctwas:3 cukt_:3 cment:3 c_pak:3 c_was:3 cund_:-3 bist+:-3
        cspla:3 cerho:3 c_jed:3 cjede:3 cker_:3 b+preise:3 ceuer:3 ctand:-3 cllte:3 c_kun:-3 ciebe:-3 clen_:-3
        c_sta:-3 c_wer:-3 crin_:3 class:-3 bdas+gleiche:3 werst:3 c_abe:3 caten:-3 ctze_:-3 cehen:-3 caket:3 cpake:3
        wnutzt:3 wging:-3 ctzer:3 bmir+nicht:-3 cres_:3 curst:3 wkommt:-3 closu:3 cosun:3 bwurde+nie:-3 c_eue:3
        cielt:-3 canga:-3 cngab:-3 comme:-3 cket_:3 c_von:-3 c_unb:3 cnbra:3 cuchb:3 cunbr:3 crtun:3 walte:3 ceile:3
        csung:3 whier:-3 cabte:-3 cbtei:-3 ceilu:-3 cilun:-3 wunternehmen:-3 cufe_:-3 bhat+keinen:3 bnie+was:3
        cckt_:-3 crde_:3 cmmen:-3 cfall:3 cubt_:3 c_abt:-3 cnomm:3 wverkaufer:-3 chab_:-3 bhat+sich:-3 cten_:3
        czahl:-3 wwurden:-3 bbohnen+waren:-3 whalfte:-3 c_wei:-3 cmeld:-3 cwoll:3 cragt:-3 cesse:-3 cesuc:3 caubt:3
        c_hot:-3 ceran:3 cchwe:-3 criff:2 cnnte:2 c_bit:-2 bund+nichts:-2 cfrag:-2 c_vom:2 cvom_:2 cprac:2 cspra:2
        wwerbung:-2 cikel:2 ctike:2 c_sin:2 c_tra:-2 crbe_:2 conde:2 csond:2 chiel:-2 cbitt:-2 ckel_:2 cefun:2
        cfund:2 canru:-2 cnruf:-2 c_ges:-2 casch:-2 csten:-2 wbedarf:-2 wmensch:-2 cgeno:2 blang+:2 cacht:-2 cgute:-2
        cgefu:2 bda+:-2 cohne:2 crsio:2 wwenn:-2 cdie_:2 cgesu:2 wvorbei:-2 c_son:2 cerbe:-2 cersi:2 collt:2
        wmussten:-2 c_anr:-2 cssel:2 bgereicht+:-2 c_wol:2 wkam:-2 cnach:2 czuru:-2 c_mei:2 cnte_:2 ceht_:-2
        wleben:-2 wdigital:-2 cpric:-2 cspri:-2 c_kol:2 ckoll:2 c_fin:2 ctung:2 b+mein:2 csitz:-2 c_wie:-2 cern_:-2
        cndes:2 ctel_:-2 cwart:-2 cber_:-2 ckein:2 wwie:-2 cchli:-2 crden:-2 bihr+seid:-2 csion:2 c_kei:2 curuc:-2
        bin+die:-2 b+mir:2 cende:2 citz_:2 cwitz:2 bbelastigung+:-2 cmein:2 cdere:-2 bmeine+daten:-2 cndel:-2
        wpreise:-2 chten:2 wzu:2 wgrund:-2 crufe:-2 celle:2 wmal:-2 call_:-2 cepas:2 cgepa:2 cnsch:-2 wwochen:-2
        c_zwe:-2 censc:-2 bnicht+gepasst:-2 bpreis+hat:-2 wsich:2 wmuss:-2 wgeschlossen:-2 bkasse+:2
        bkeine+weiteren:-2 wsowas:-2 crach:2 ceim_:-2 wname:-2 clich:-2 bist+es:-2 clbe_:2 wservice:-2 c_wit:2
        c_kle:-2 centu:-2 wbohnen:2 wleute:2 wgeloscht:-2 bwas+ist:-2 wmachen:-2 caufg:-2 cdass:2 cnkti:2 cnten:2
        ckost:-2 cwind:-2 cwert:2 cser_:-2 curde:2 cwurd:2 cfen_:-2 crage:-2 c_auf:-2 wzurzeit:-2 b+brauche:-2
        czier:2 wkunde:-2 c_kos:-2 cler_:-2 b+war:-2 wraus:-2 cater:-2 cleid:2 wdurch:-2 carti:2 crtik:2 cberh:2
        ceckt:-2 czwei:-2 c_gen:2 bnicht+mit:2 wjahr:-2 c_anl:-2 canla:-2 c_gar:-2 cnate:2 wpreis:2 cndli:2 wmann:-2
        wbleibt:-2 crlau:2 crech:-2 weinem:-2 weure:-2 cfunk:2 wgekauft:-2 c_str:-2 crade:-2 bwar+nur:-2 cumer:-2
        cgent:-2 c_bel:-2 cngst:2 wmaschine:-2 bist+das:-2 cschm:2 cshan:2 cmmte:2 c_wur:2 wfinanziell:-2 wmeinem:-2
        crbin:2 c_gep:2 claub:2 wwarte:-2 cdlic:2 cwein:2 chaut:2 c_eur:-2 c_art:2 cchba:2 chbar:2 wahnung:-2
        wunserer:2 cerbi:2 celbe:2
    """,
    "quality": """
        9 wschmeckt:20 wnach:17 whielt:16 wstandig:15 wwaren:14 b+die:14 whatte:14 wkaputt:13 wwein:13 wwar:13
        wzweimal:13 cschm:13 wverarbeitung:13 wich:-12 wwackelt:12 b+der:12 wgemacht:12 wgingen:12 wqualitat:11
        wzerbrochen:11 wmatschig:11 wware:11 c_pla:11 bnicht+:11 wdavon:11 wersten:10 celt_:10 wjetzt:-10 cdruc:10
        wim:10 wfur:-10 caugt:10 cware:10 cung_:-10 cugt_:10 wpasste:9 c_war:9 c_stu:9 wsie:-9 wbeim:9 bnach+einem:9
        b+das:9 calle:9 cngen:9 waber:9 wende:9 wwir:-9 bhalt+nicht:9 c_was:9 cckt_:9 c_aus:9 wrechnung:-9 c_sta:8
        b+ware:8 cstan:8 wihr:-8 wlaufen:8 bkaputt+:8 wdrei:8 waus:8 cplas:8 cstik:8 cruck:8 wnichts:8 wschon:8
        cchli:8 waller:8 wschlecht:8 wuberall:8 casti:7 cange:7 wmich:-7 wdas:7 c_sch:7 clast:7 wnie:-7 wzieht:7
        wuns:-7 cfte_:7 wmir:-7 whalt:7 bgemacht+:7 calit:7 citat:7 clita:7 cqual:7 ctat_:7 cuali:7 whaut:7 clang:-7
        wfleisch:7 c_gem:7 wwaschen:7 wwieder:7 ctrop:7 werst:-7 wgar:7 cchme:7 chmec:7 cmeck:7 wbohnen:7 bein+:7
        cisse:7 wdie:7 c_dru:7 wgeht:-7 cben_:-7 csen_:7 bmehr+:7 wgeworden:7 bim+studio:7 wwochen:7 c_ver:7
        bwieder+eine:7 cder_:7 bhat+sich:7 wbin:-7 wgut:7 weuch:-7 cern_:7 cusam:7 c_vor:-7 cwelk:7 cchig:6 c_kle:6
        wmein:-6 baus+dem:6 wdefekt:6 ceckt:6 cehle:6 chler:6 cnnt_:6 bich+hatte:6 c_tau:6 caltb:6 cltba:6 wzehn:6
        wwurde:-6 c_ein:-6 ckomm:-6 wdann:6 wbitte:-6 wsofort:6 wzuletzt:6 bin+den:6 wwerden:6 c_zer:6 czeug:6
        chmac:6 cmack:6 cschl:6 cscha:-6 cchar:6 c_kap:6 cler_:6 weinem:6 bgar+nichts:6 c_nah:6 cton_:6 cden_:6
        weinfach:-6 bschon+wieder:6 wprodukt:6 chiel:6 cucke:6 wohne:5 cche_:-5 cegan:5 cgang:5 cgega:5 wder:5
        cielt:5 ceder:5 c_hal:5 wneue:-5 chalt:5 wgenommen:5 c_bil:5 cbill:5 cchla:-5 cilli:5 cllig:5 carto:5 crton:5
        c_kar:5 csser:5 cwass:5 cfgeg:5 wkeller:5 wuberhaupt:5 ctbar:5 b+es:5 cerli:5 cebra:5 cgebr:5 wspinnt:5
        c_tro:5 ctand:5 wwoche:-5 wkommt:-5 weurer:5 b+immer:5 bist+mir:5 cverz:5 cdig_:5 catte:5 cbung:5 bes+:5
        wkaffee:5 bder+rechnung:-5 cfen_:5 clier:5 czwei:5 wmitten:5 crei_:5 c_man:5 bgeworden+:5 ckart:5 wjede:-5
        wfalsch:5 wlasst:-5 cile_:5 wnur:-5 wimmer:5 blaufen+aus:5 b+service:5 wda:-5 b+alles:5 c_uns:-5 wund:5
        cchma:5 c_kom:-5 wuber:-5 cannt:5 crann:5 cutt_:5 cacke:5 ceran:-5 cufge:5 bnichts+:5 cstel:-5 ctell:-5
        c_pap:5 cpapi:5 cbran:5 capie:5 cpier:5 c_hol:5 cecht:5 cwar_:5 cklic:5 csend:-5 c_hat:5 caput:5 ckapu:5
        cputt:5 bunter+aller:5 class:-5 clle_:5 wunseren:-5 bbeim+ersten:5 caufg:5 cackl:5 cloch:5 cckli:5 b+ich:-5
        chend:5 cagen:-5 cimal:5 c_eie:5 c_loc:5 bwar+ein:-5 bbohnen+waren:5 cverl:5 cweim:5 ceier:5 c_zwe:4 c_ich:-4
        bdas+ist:-4 c_lan:-4 cfehl:4 bwieder+:-4 ciern:4 chig_:4 wzwei:4 c_geb:4 b+beim:4 wersatz:4 wbot:-4 csst_:-4
        candi:4 wmuss:-4 wgerat:4 c_gru:-4 whabe:-4 crarb:4 cerar:4 cerbr:4 c_hab:-4 cnser:-4 bdas+war:-4 cfur_:-4
        c_hie:4 cmang:4 cohne:4 whab:-4 wmonat:4 ceima:4 chatt:4 bdas+fleisch:4 curst:4 crkt_:4 whalfte:4 cller:4
        wbei:-4 bist+im:4 wteuer:-4 cwein:4 cngel:4 cprei:-4 cnung:-4 b+produkt:4 wverkaufer:-4 c_wac:4 cckel:4
        ckelt:4 cwack:4 wkleiner:4 cack_:4 wschluss:-4 wzum:-4 wsoftware:-4 bware+war:4 c_ihr:-4 cfft_:-4 wkann:-4
        ctaus:4 wsich:4 crost:4 cndig:4 ccker:4 wstoppt:4 bnichts+mehr:4 caren:4 wkosten:-4 cunse:-4 wstunde:4
        ceite:-4 cend_:4 wstudio:4 wlieferung:4 ckauf:-4 wauf:-4 c_wir:-4 cbroc:4 crbro:4 czerb:4 wzeit:4 coch_:4
        bman+:4 wgezogen:-4 w18:-4 crade:4 bdas+gerat:4 ceuer:-4 ceile:4 cchaf:-4 walles:4 c_fre:-4 cgeko:4
        bist+das:-4 b+standig:4 crech:-4 b+meine:4 cmats:4 cersc:4 cmach:4 wfalsche:-4 caden:4 wwie:-4 c_sof:4
        wmeldet:4 ccken:4 clern:4 chnun:-4 cfig_:4 bbin+zu:4 wpaket:-4 bes+war:4 crden:4 cemac:4 wgeld:-4 candt:4
        cdung:-4 wnachricht:-4 c_cha:4 wbetrieb:-4 c_dav:4 cavon:4 cdavo:4 wgeschmack:4 cgema:4 ceich:-4 clung:-4
        wmelden:-4 wfuhrt:-4 carke:4 c_bri:4 wkeiner:-4 beiner+anderen:4 catsc:4 wvertreter:-4 ceitu:4 citun:4
        c_bru:4 wgebraucht:4 cgrun:-4 crund:-4 ceter:-4 cate_:4 c_jet:-4 cjetz:-4 wweil:4 wkam:4 cabe_:-4 csere:-4
        c_gin:4 cging:4 c_im_:4 clige:4 ctter:4 cier_:4 wanruf:-4 wberatung:-4 c_fur:-4 wumgezogen:-4 cussc:4
        wsind:-3 cgen_:3 cpen_:3 crlag:-3 wschuhe:3 cssch:3 ctund:3 bin+der:3 wladen:-3 c_mat:3 wvon:-3 weinen:-3
        wgab:-3 crver:3 wmaschine:3 c_lei:-3 c_nac:3 caft_:3 cenba:3 cstun:3 cang_:-3 wkauf:-3 cmein:-3 cpric:3
        cspri:3 cker_:3 b+halt:-3 wanderen:3 cerve:3 cersp:3 ckost:-3 wgibt:-3 cone_:3 wmontag:-3 csamm:3 wkapseln:3
        wartikel:-3 cuse_:3 c_ges:3 c_nie:-3 cffen:3 crieb:-3 wwarte:3 cken_:3 cfall:3 b+wir:-3 cechn:-3 c_mei:-3
        wlocher:3 wwenn:3 c_kon:-3 wfreitag:-3 ceis_:-3 c_abg:-3 cabge:-3 b+kein:-3 cssen:3 camme:3 c_kos:-3 casch:3
        chenk:-3 wden:3 cvert:-3 wunser:-3 c_sie:-3 csie_:-3 wmodell:-3 cause:3 cbeim:3 wso:-3 crben:-3 weiner:3
        wraus:-3 wtrotzdem:3 wunter:3 carge:3 bder+service:-3 ceue_:-3 c_han:3 buberhaupt+nicht:3 wvor:-3 wseit:3
        wstehen:3 ceinm:-3 cinma:-3 cnmal:-3 wtechniker:-3 cinge:3 whoher:3 wgewechselt:-3 c_zus:3 c_wur:3 cderg:3
        cauen:3 causf:3 cnand:3 calte:-3 chaft:3 c_all:3 c_anl:3 canla:3 wzweite:-3 wdabei:-3 c_wel:3 bhat+die:-3
        wwill:-3 c_rec:-3 cwir_:-3 caber:3 cchnu:-3 cchne:3 c_ton:3 ceina:3 calig:-3 cmali:-3 wman:3 cger_:-3 ceim_:3
        wprojekt:-3 wpasst:-3 bmit+dem:-3 cnter:-3 wgeloscht:-3 cuen_:3 wnochmal:-3 b+mein:-3 cank_:3 cfarb:-3
        wkaufe:3 c_mes:3 cmess:3 cbei_:-3 cgabe:-3 cchei:-3 c_men:-3 clig_:-3 c_far:-3 cbaue:3 bjede+woche:-3 cell_:3
        wfrau:-3 crans:-3 crsch:3 cgebu:-3 bdas+:-3 wnachsten:3 b+hab:-3 caltu:-3 cltun:-3 causs:3 castr:3 catas:3
        ckata:3 croph:3 b+ist:3 wgeliefert:3 chen_:3 wapp:-3 c_ter:-3 causc:3 cihr_:-3 c_mus:-3 wzur:3 csam_:3
        calt_:3 cuche:-3 cterr:-3 clack:3 wreicht:-3 crum_:-3 cplat:3 ckeit:3 croch:3 bwar+:3 c_geh:-3 ceste:-3
        c_kei:-3 cvers:3 c_abe:3 wkeine:-3 ckein:-3 wtragen:3 bkleiner+:3 wnutzt:-3 cstro:3 wandere:-3 cider:-3
        cille:3 wgereicht:-3 wes:3 c_ger:3 crren:-3 chnen:3 wlange:-3 c_ent:3 cbuhr:-3 cebuh:-3 wwert:-3
        wverteiler:-3 cegen:-3 cuber:3 cruch:3 cene_:3 cand_:-3 csste:3 bist+nach:3 chlec:3 clech:3 caket:-3 cpake:-3
        ckonk:-3 ckurr:-3 cnkur:-3 conku:-3 crenz:-3 curre:-3 ciss_:-3 cusch:3 wnoch:3 whier:-3 cbetr:-3 c_gra:3
        bauf+den:3 chon_:3 wgefehlt:-3 cerwe:3 cerdi:3 bda+:-3 ceine:-3 wviel:-3 walso:3 cezog:-3 c_gek:3 chts_:3
        clief:3 cverg:-3 crall:3 c_art:-3 cneue:-3 cchon:3 cgezo:-3 wum:-3 wweg:-3 b+am:-3 wdirekt:3 chand:3 cnie_:-3
        wdaten:-3 wletzten:-3 ctast:3 wweiss:-3 cnde_:3 cass_:-3 wgeschrieben:-3 cdrei:3 cocke:3 chrit:3 ban+der:-3
        cchle:3 c_mic:-3 cmich:-3 cauf_:-3 cdas_:3 wdu:-3 bseit+wochen:3 cber_:3 bnicht+mehr:3 cinen:-3 bin+einem:-3
        bwarte+ich:3 wfunkstille:-3 wgrunden:-3 cverw:3 cappt:-3 cport:-3 wabo:-3 cieht:3 cuns_:-3 crste:3 wstellt:-3
        cbges:-3 wobwohl:3 c_mir:-3 cmir_:-3 bfur+die:-3 czoge:3 bder+verkaufer:-3 cuhr_:-3 caufs:-3 wverkauft:-3
        cerho:-3 wsein:-3 cinte:-2 wverein:-2 ctet_:-2 cmal_:2 wgott:-2 c_sor:-2 curde:-2 cwurd:-2 cabsc:-2 cbsch:-2
        wgekommen:-2 chaut:2 ciche:-2 cvon_:2 comme:-2 c_gef:-2 wspass:-2 chnac:-2 c_fle:2 ceisc:2 cflei:2 cgeri:2
        cwasc:2 cser_:2 ceihn:-2 cihna:-2 cweih:-2 c_teu:-2 canru:-2 cnruf:-2 cappe:2 crspr:2 catzt:2 bund+auf:2
        wart:-2 cllt_:-2 wsms:-2 wmachen:2 bstoppt+das:2 cgar_:2 c_end:2 cfach:-2 c_boh:2 cbohn:2 ciebe:-2 c_ers:2
        bist+es:-2 cdie_:2 certe:-2 bist+eine:-2 wliess:-2 bals+die:-2 cgeht:-2 c_pak:-2 certr:-2 chlt_:-2 cgela:-2
        wreparatur:2 cinan:2 wburo:-2 wdafur:-2 bman+sich:2 wbrauchen:-2 wweniger:-2 creic:-2 wgleiche:-2
        bdas+geht:-2 csein:2 wgekauft:2 cverk:-2 c_las:-2 cerka:-2 crkau:-2 wauswahl:-2 crde_:-2 b18+uhr:-2 ckel_:-2
        cosch:-2 wam:2 closc:-2 cchen:2 bgebraucht+:-2 buhr+:-2 cgefa:2 bgezogen+:-2 bwas+in:2 ccher:-2 cabst:2
        cwied:2 wwann:-2 cewor:2 cgewo:2 bund+dann:2 c_jed:-2 cjede:-2 c_bin:-2 cbin_:-2 cberg:-2 cgut_:2 c_euc:-2
        ceuch:-2 cscht:-2 ctrie:-2 c_lau:2 bich+wurde:-2 cetri:-2 cieb_:-2 wkundendienst:2 c_abs:2 c_her:-2 ctung:-2
        c_zie:2 cmuss:-2 c_def:2 cdefe:2 cefek:2 cfekt:2 wseid:-2 curze:2 csver:2 c_kat:2 cefal:2 bhat+nicht:-2
        cmmen:2 wfirma:-2 bist+nicht:-2 weuren:-2 cten_:-2 ceben:-2 c_weg:-2 wbestellung:-2 c_bot:-2 cefeh:2 cletz:2
        wwitz:-2 wniemand:-2 c_lag:-2 c_fra:-2 wverloren:-2 c_unv:-2 c_zeh:2 cehn_:2 czehn:2 cogen:2 cverb:2 wgern:-2
        cschi:2 wein:-2 c_kan:2 wauch:-2 wwas:2 wwiderspruch:-2 cchte:-2 b+habe:-2 wmensch:-2 wab:2 bgut+und:-2
        c_sin:-2 cbot_:-2 cdann:2 cruf_:-2 cbeit:2 cdate:2 cress:-2 czieh:2 c_nic:2 crig_:2 chabe:-2 wsteht:2 c_zul:2
        culet:2 czule:2 cekt_:2 cgest:-2 b+umgezogen:-2 ban+:2 cwerb:-2 cenk_:-2 cfort:2 cofor:2 csofo:2 ceink:-2
        cteue:-2 bdie+schuhe:2 cinka:-2 wfinanziell:-2 c_che:-2 chung:-2 b+im:-2 c_zur:-2 critt:2 chren:-2 cicht:-2
        cdich:2 wbleibt:2 clage:-2 care_:2 c_gel:-2 cnver:-2 wwegen:-2 cnzig:2 cwart:-2 cekla:-2 cnich:2 cmont:-2
        c_tri:-2 b+nur:-2 cich_:-2 wvoll:-2 wherbst:-2 wwollte:-2 cleis:2 c_bau:-2 crst_:2 wruf:-2
    """,
    "competitor": """
        -1 wbei:19 wuns:15 wjetzt:15 c_ein:14 weinen:14 walles:12 wgewechselt:12 wnun:12 wselbst:12 cande:12
        wwurden:11 wuberzeugt:11 wnebenan:11 wmittlerweile:11 wsie:-11 wgefunden:11 wvon:11 wanbieter:11 wamazon:11
        wnicht:-10 wneuer:10 b+wir:10 c_fre:10 weinem:10 wkonkurrenz:9 b+haben:9 b+die:9 wist:-9 wvertreter:9 cfrem:9
        cremd:9 wbessere:9 cter_:9 ceter:9 what:9 bhaben+uns:9 wlieferanten:9 cicht:-9 c_bes:8 cnder:8 c_bei:8
        wwurde:-8 cber_:8 whab:8 wichs:8 win:-8 wsystem:8 c_and:7 c_gef:7 ceine:7 wentschieden:7 wda:7 wmacht:7
        ccht_:-7 buberzeugt+:7 csere:7 bda+:7 wunter:7 cbei_:7 wdirekt:7 bgefunden+:7 cbess:7 b+sind:6 b+das:-6
        weuch:-6 cegan:6 cgang:6 cgega:6 cben_:6 bwir+haben:-6 cach_:6 bbei+der:6 ckauf:6 wmit:6 wuber:6 wjanuar:6
        cbewe:6 ctbew:6 cung_:-6 cross:6 wkaufe:6 c_uns:6 wbin:6 ctzt_:6 cneue:6 c_neu:6 cewer:6 cuber:6 cngen:6
        bhat+mich:6 wbestellt:6 cesse:6 cnbie:6 cbiet:6 wsind:6 canbi:6 wmir:-6 c_sel:6 cselb:5 buns+jetzt:5 c_ver:-5
        cwerb:5 wwir:5 crwei:5 wliefert:5 whaben:5 ciete:5 chand:5 celt_:5 wandern:5 cerwe:5 ceste:5 wnoch:-5
        wkeine:-5 wihr:-5 cuns_:5 wlauft:5 cnich:-5 wgelandet:5 wanderen:5 wverbunden:-5 c_nic:-5 wwieder:-5
        wgerade:5 c_jet:5 cjetz:5 wumgestellt:5 wapp:5 bjetzt+mit:5 ceren:5 b+jetzt:5 cres_:5 b+bin:5 cden_:5
        wdienst:5 bgewechselt+:5 c_wet:5 cettb:5 cttbe:5 cwett:5 csser:5 cdere:5 wmal:-5 wnie:-5 c_ube:5 cefer:5
        ciefe:5 clief:5 c_ros:5 wbeim:5 bbin+jetzt:-5 wnach:-4 weiner:4 wnummer:-4 b+ein:4 cchba:4 chbar:4 cange:4
        beinen+anderen:4 wein:4 cprod:4 crodu:4 cerso:4 cpers:4 crson:4 clles:4 cles_:4 b+bei:4 wmehr:-4 c_per:4
        cewec:4 cselt:4 wder:4 cnes_:4 c_kei:-4 ckein:-4 cnkau:4 wmeinen:-4 cinka:4 ceink:4 cfolg:4 c_nun:4 cnun_:4
        ceuer:4 wsuchen:-4 bentschieden+:4 corbe:4 wselber:4 caufs:4 wim:4 cbst_:4 wkennen:-4 cewor:4 cgewo:4
        cerlo:-4 celbs:4 clbst:4 cesam:4 cgewe:4 crben:4 cberz:4 ceugt:4 crzeu:4 c_neb:4 cbena:4 cenan:4 cnan_:4
        cnebe:4 cauch:-4 czeug:4 wfrau:4 cweil:4 cugt_:4 cetzt:4 cers_:4 wgeh:4 c_mit:4 cittl:4 clerw:4 cttle:4
        wsich:-4 ctler:4 clos_:-4 bjetzt+im:4 bkaufe+jetzt:4 ceben:4 c_sie:-4 csie_:-4 wkauf:4 cefun:4 cfund:4
        certr:4 crber:4 cachb:4 wnutzt:4 c_von:4 wes:-4 crlos:-4 cile_:4 cders:4 balles+von:4 wverein:-4 bbei+uns:-4
        warbeiten:4 cwisc:4 czwis:4 c_anb:4 cossh:4 cssha:4 capie:-4 cpier:-4 c_pap:-4 cpapi:-4 c_ama:4 camaz:4
        cazon:4 cmazo:4 czon_:4 cuch_:-4 cist_:-4 wneue:-4 cduzi:4 cuzie:4 cshan:4 wman:-4 c_bau:4 bich+hab:4
        bseit+januar:4 wihnen:-4 cvert:4 cgros:4 cnkel:4 wstellt:-4 c_gew:4 cenke:4 czier:4 cerze:4 c_wir:4 c_hor:4
        warbeitet:4 cuche:-4 c_gro:4 curst:4 csen_:-4 cgesa:3 wkeinen:-3 wprodukt:3 c_abg:3 cabge:3 cgefu:3
        bich+wurde:-3 blieferanten+vor:3 cchse:3 chsel:3 cwech:3 wihrem:3 cechs:3 ceile:3 chenk:3 balles+aus:3
        wmussen:-3 wam:-3 cnsch:3 bder+konkurrenz:3 wanderer:3 c_all:3 c_arb:3 whin:3 ceres:3 cerbe:3 cenz_:3
        wanderes:3 wwenig:-3 wgegangen:-3 chorn:3 wfirma:3 c_ist:-3 crden:3 ckonk:3 ckurr:3 cnkur:3 conku:3 crenz:3
        curre:3 wbitte:-3 wkleiner:-3 wstadt:-3 ckel_:3 whabe:-3 wdas:3 warzt:-3 wauch:-3 balles+zu:-3 bist+bei:-3
        c_mac:3 bmeine+frau:3 bgelandet+:3 bzu+:-3 wnur:-3 bverbunden+:-3 crete:3 crtre:3 ctret:3 crde_:-3
        bich+jetzt:3 c_sch:-3 whalt:3 bhat+einfach:3 wmachen:-3 wnichts:-3 cmann:3 c_bos:3 bseit+dem:-3 bhabe+den:3
        clen_:3 crren:3 cante:3 cfera:3 c_zur:3 c_hab:3 c_kau:3 c_war:-3 wunser:3 chat_:3 wsowas:-3 cinen:3 c_bez:3
        c_bec:3 cezie:3 bdienst+:3 cvon_:3 ceit_:-3 wmutter:-3 wschreibt:3 waus:3 c_geh:3 cchtl:3 wschreiben:3
        c_mei:-3 buns+:-3 bdas+mit:3 chab_:3 bich+das:3 wweg:-3 cette:3 wneuen:3 cern_:3 crauc:-3 cichs:3 ciehe:3
        wdiese:-3 c_in_:-3 c_sys:3 cstem:3 csyst:3 ctem_:3 cyste:3 wjahr:-3 cchs_:3 cchen:-3 cgere:-3 crech:-3
        wgrade:-3 c_mus:-3 crst_:3 cche_:-3 wund:3 wletzten:-3 cinem:3 carme:-3 cwarm:-3 crant:3 cine_:-3 cnten:3
        cnem_:3 wansprechpartner:-3 cmuss:-3 causg:-3 cmach:3 coch_:-3 bwir+uns:-3 c_hol:3 cisch:3 whatte:-3 c_kon:3
        caft_:3 centr:3 czieh:3 b+ich:-3 c_lie:3 wschluss:-3 bich+da:3 wdavon:-3 wdafur:-3 c_aus:-3 cssen:-3 cmitt:3
        cerdi:3 c_wie:-3 bmit+dem:-3 wvoll:-3 bhat+den:-3 cgehe:3 wmuss:-3 wgeschlossen:-2 cings:2 bjetzt+bei:2
        bkauf+ich:2 cmer_:-2 bist+es:2 cehe_:2 c_meh:-2 cmehr:-2 wjedes:-2 ciere:2 c_da_:2 cstel:2 ctell:2 czen_:-2
        ceran:2 w20:-2 bhaben+einen:2 waufgehort:-2 cchaf:2 chaft:2 bgeh+ich:2 cschl:-2 weuro:-2 cbrau:-2 c_dir:2
        cdire:2 cirek:2 crekt:2 wgekostet:-2 c_pro:2 cdert:-2 c_ich:2 cbest:2 bein+:-2 cbaue:2 bmit+:2 cere_:2
        wkommt:-2 c_ren:-2 cmal_:-2 c_euc:-2 ceuch:-2 bbei+euch:-2 barbeiten+jetzt:2 bwir+arbeiten:2 crent:-2
        werst:-2 ceden:2 cker_:2 citte:-2 c_hei:-2 chied:2 ccker:2 wsehen:-2 cfert:2 cket_:2 cmmel:2 cmmer:-2 cents:2
        cntsc:2 wkein:-2 crum_:2 cverb:-2 cgebe:2 bjetzt+:2 wmich:2 wteuer:-2 wvorne:-2 bhaben+auf:-2 bumgestellt+:-2
        c_jan:2 canua:2 cjanu:2 cnuar:2 cuar_:2 wzuletzt:2 cmpe_:-2 cpump:-2 cumpe:-2 casse:-2 c_bac:2 cusge:-2
        cuer_:2 c_wei:-2 cnach:-2 wwackelt:-2 cheiz:-2 ceize:-2 cleit:-2 cback:2 wgericht:-2 bjetzt+in:-2 cwand:-2
        csamm:2 b+unser:2 cchie:2 camme:2 calle:2 wzu:2 c_ent:2 c_bin:2 cbin_:2 wgibt:-2 ctest:2 bda+mussen:-2 wab:-2
        wzehn:-2 cgewa:-2 balles+was:-2 bhin+:2 cuss_:-2 cren_:2 c_hoc:-2 choch:-2
    """,
    "need_gone": """
        -10 bmehr+:20 wmehr:18 wbedarf:17 waufgehort:16 bbin+jetzt:16 wwir:16 wjetzt:15 crauc:14 bnicht+mehr:13
        wumzug:13 wkein:13 wprojekt:13 whabe:12 c_ren:12 bhaben+die:12 wmaschine:12 werst:12 wdurch:11 wwar:11
        wverboten:11 waufgegeben:11 cauch:11 c_hei:11 wbrauch:11 wbrauche:11 wbrauchen:11 wdigital:10 wdavon:10
        wzurzeit:10 wnur:10 c_bra:10 bist+fertig:10 wsie:-10 warzt:10 b+keine:-10 wvoll:10 c_nac:-10 ceize:10 wdem:10
        wist:10 cheiz:10 bwieder+:10 wfertig:9 czeit:9 cbrau:9 wwill:-9 wumgestellt:9 b+unser:9 wreicht:9 wbei:-9
        wverwendung:9 whaus:9 b+bin:9 c_hab:9 whab:9 cacht:9 wbis:9 bwar+nur:9 wabo:9 c_all:9 c_auf:9 wverkauft:9
        wfur:9 wkatze:9 b+war:9 cger_:8 walle:8 wim:8 wich:8 wwieder:8 bist+jetzt:8 wlasst:8 cbaut:8 cebau:8 cgeba:8
        crent:8 wgereicht:8 balles+was:8 wgarten:8 c_wei:8 cdarf:8 carf_:8 wuns:-8 c_meh:8 cmehr:8 wmit:8 ctze_:8
        calle:8 bwir+haben:8 cufge:8 ceihn:8 cihna:8 cweih:8 chnac:8 caufg:8 wdie:8 cvera:8 cein_:8 bich+keine:7
        ceit_:7 b+brauche:7 bmehr+zu:7 bwar+ein:7 bzu+:7 wnummer:-7 wnoch:7 wnie:-7 c_kon:-7 wmich:-7 cren_:-7
        c_fer:7 bdas+nicht:7 bhaben+auf:7 bumgestellt+:7 bdurch+:7 c_gro:7 wzum:-7 c_lie:-7 whaben:7 caut_:7 cigen:7
        chabe:7 cande:-7 bverboten+:7 wunser:7 c_wir:7 wbitte:-7 wsms:-7 wihr:-6 wvorbei:6 wmusst:6 c_ben:6 b+fur:6
        bdigital+:6 bzurzeit+nicht:6 b+der:6 what:6 wan:-6 cuche:6 bverkauft+:6 weinen:6 cller:6 c_ver:6 weine:-6
        wden:6 wrente:6 wverein:6 ckein:6 calig:6 cmali:6 cbeda:6 cedar:6 weuch:-6 bbrauche+ich:6 c_kei:6 wgrade:-6
        ckont:-6 c_bed:6 cner_:6 cenk_:6 bhat+mir:6 cehr_:6 ceinm:6 cinma:6 cnmal:6 b+maschine:6 cfgeh:6 wmeiner:6
        bvon+dem:6 bdas+ist:-6 wes:6 cwir_:6 cung_:6 c_per:-6 bkeine+verwendung:6 ctige:5 wkontakt:-5 cerso:-5
        cpers:-5 crson:-5 wdarf:5 cetri:5 cieb_:5 clle_:5 ctrie:5 wunsere:5 waus:5 chenk:5 c_jet:5 cjetz:5 bes+war:5
        wgrunden:5 wschmeckt:-5 citte:-5 bkein+bedarf:5 bwir+sind:-5 ckomm:-5 wgemacht:5 wkunden:5 cunse:5 cher_:5
        wauto:5 crlos:5 cnser:5 clos_:5 bkeine+mehr:-5 wauch:5 b+kein:-5 bich+habe:5 cauft:5 wdas:5 bfur+die:5
        caltu:5 cltun:5 ctner:5 wdamit:5 canst:5 wburo:5 bmir+nicht:-5 c_sch:-5 cbgeb:5 ciede:5 wzur:5 wgeld:-5
        wladen:-5 crat_:5 c_alk:5 calko:5 ckoho:5 clkoh:5 cohol:5 cnsta:5 bgereicht+:5 b+hab:5 wstehen:5 walles:5
        b+unsere:5 wkeller:5 crgie:5 wanruf:-5 cschi:5 bbin+grad:5 bbrauche+:5 bwas+ich:5 cehor:5 cgeho:5 chol_:5
        c_bei:-5 wraus:5 c_her:-5 wkaufe:-5 crieb:5 cinde:5 wvater:5 crans:5 wop:5 certi:5 cbetr:5 carme:4 cwarm:4
        c_vor:4 crtig:4 cssen:-4 b+das:-4 c_umz:4 cmzug:4 cumzu:4 cerlo:4 cchwa:4 clig_:4 cjekt:4 cojek:4 cproj:4
        croje:4 wkunde:-4 cergi:4 c_rei:4 wzu:4 cfert:4 cine_:4 wfleisch:4 c_bur:4 cburo:4 wausgelaufen:4 c_dah:4
        cdahe:4 wgekauft:4 braus+:4 c_sti:4 wmir:-4 cmit_:4 cnter:-4 bwir+brauchen:4 c_kan:4 cwind:4 wkommt:-4
        cfrei:-4 wweniger:4 wwird:4 czug_:4 cnger:4 wnutzen:4 cabe_:4 cschw:4 bdas+hat:-4 cvier:4 creic:4 c_kom:-4
        bich+schluss:4 wgibt:4 c_gel:-4 cerei:4 cvon_:4 cchin:4 chine:4 c_pap:4 cpapi:4 capie:4 cpier:4 wmein:4
        csst_:4 crch_:4 c_abo:4 wkeinen:-4 wsind:-4 wso:4 wfall:-4 wbeim:-4 ctzt_:4 b+mein:4 cwill:-4 ctte_:-4
        cwar_:4 cruck:-4 b+meine:4 cten_:4 wanrufen:4 bbitte+nicht:-4 coten:4 wsuchen:-4 bauch+nicht:4 wging:-4
        cfur_:4 wrestaurant:-4 chort:4 whatten:-4 cmasc:4 wwurde:-4 wzieht:-4 cerbo:4 crbot:4 bmit+dem:4 cbste:4
        ceuer:-4 cfrag:-4 ciert:-4 cbote:4 weiner:-4 cngen:-4 canti:4 whaut:-4 clief:-4 cndel:4 c_zur:4 comme:4
        wscheidung:4 wihnen:-4 wam:-4 bich+brauche:-4 coffe:4 ceich:4 c_dig:4 cdigi:4 cgita:4 cigit:4 cital:4 wals:-4
        wbin:4 c_dav:4 cavon:4 cdavo:4 weuer:-4 c_mas:4 czurz:4 crst_:4 wimmer:-4 c_nur:4 cnur_:4 bin+rente:4 cgesc:4
        bein+:-4 chaus:4 cstil:4 ctill:4 wwenig:-4 cgest:4 wfalsch:-4 ctrag:4 catte:-4 bhat+sich:4 cekt_:4 cagen:-4
        bhaben+den:4 wzehn:-4 wkleiner:-4 wkonnen:-4 c_sie:-4 csie_:-4 cdurc:4 curch:4 cater:4 c_arz:4 cetzt:4
        c_dur:3 wfuhrt:-3 ctal_:3 carzt:3 crzt_:3 cbesi:3 cesit:3 wvor:-3 cchri:-3 winteresse:-3 c_pro:3 cgen_:-3
        cschr:-3 c_mei:3 b+ihr:-3 ceran:3 cmein:3 c_vol:3 cvoll:3 wneue:-3 c_ist:3 c_dem:3 wzweite:3 wkeine:3
        creie:-3 c_sac:-3 ccht_:3 bich+keinen:3 wwein:3 baufgehort+:3 c_kau:-3 wgerat:3 c_wil:-3 cill_:-3 wfirma:-3
        cese_:3 cmges:3 whalfte:-3 wgesagt:-3 cdem_:3 cesch:3 wkeiner:3 cuer_:-3 cragt:3 crzei:3 bich+bin:-3 wzeit:3
        crwen:3 cwend:3 wgesehen:-3 bgeschlossen+:3 chab_:3 cabsc:3 cbsch:3 casch:3 coll_:3 bkontakt+mehr:-3
        whatte:-3 citen:3 cicht:3 bgemacht+:3 czen_:3 wgeschlossen:3 cille:3 csen_:-3 cbis_:3 wgebraucht:3 wmochte:-3
        wkonnte:-3 cnder:-3 warbeiten:3 wware:-3 wandere:-3 wmuss:-3 cnde_:-3 c_bis:3 wkaffee:3 c_ihr:-3 wbetrieb:-3
        cabo_:3 ctsch:-3 c_hoc:3 choch:3 cverw:3 cerbu:-3 c_abt:3 bjetzt+mit:-3 wverzichten:-3 c_fur:3 wwitz:-3
        clen_:-3 citze:3 wverteiler:-3 catze:3 ckatz:3 crage:-3 conta:-3 cesun:3 wbrauchten:-3 wgab:-3 chied:3
        wnach:-3 c_neu:-3 c_war:3 coren:-3 crant:-3 cckt_:-3 cinte:-3 cache:-3 c_abg:3 cabge:3 csitz:3 whier:-3
        caus_:3 bhat+nicht:-3 c_tra:3 wpaket:-3 crade:-3 c_im_:3 carbe:-3 cert_:-3 bes+:-3 wgewechselt:-3
        bmeinen+vater:3 wschnauze:-3 werlaubt:-3 bbeendet+weil:3 bstehen+:3 cllt_:3 bnur+ein:3 bnach+dem:-3 cweg_:3
        wabmelden:3 cwied:3 b+brauchen:3 bweil+ich:3 cumme:-3 bihr+nicht:-3 wneuen:-3 c_kat:3 wweil:3 wmensch:-3
        cstan:-3 cabte:3 cbtei:3 ceilu:3 cilun:3 claub:-3 cnumm:-3 cgart:3 wgehort:-3 b+jetzt:-3 ctand:-3
        bjetzt+ist:-3 wsohn:3 bich+will:-3 c_bet:-3 wkam:-3 cnsch:-3 bda+:-3 bdie+nummer:-3 bich+nichts:3 cist_:3
        wman:-3 cuns_:-3 cschm:-3 c_int:-3 czuge:3 bist+ein:-3 crech:-3 c_geb:3 bich+hab:-3 wgefragt:-3 wabos:3
        clich:-3 cgesu:3 wdann:-3 wschon:-3 cand_:-3 c_nie:-3 c_wer:-3 cersa:-3 c_zum:-3 chatt:-3 ceht_:-3 ckonn:-3
        b+nicht:-3 cdie_:3 c_sen:-3 cnach:-3 cbitt:-3 cgros:3 baus+dem:3 bgibt+es:3 c_ich:3 cross:3 c_and:-3
        weinfach:-3 b+seit:3 bmit+euch:-3 c_bit:-3 cier_:-3 ckund:-3 cade_:-3 cklam:3 cscha:-3 wobwohl:-3 whabt:-3
        bmehr+in:-3 wgemeldet:-3 cerka:3 crkau:3 ctet_:-3 cefer:-3 ciefe:-3 cneue:-3 bdas+abo:3 wessen:-3 cdung:3
        b+habe:3 cbest:-3 c_gef:-3 curok:3 wkosten:-3 c_kop:-3 ckopf:-3 wnachrichten:-3 cendu:3 c_for:-3 wschluss:3
        curze:3 wjemanden:-3 wmeinen:3 bkein+anruf:-3 bist+ausgelaufen:3 cchla:-3 chalt:-3 cntra:-3 whor:-3 cder_:3
        waber:-3 bfur+meinen:3 cecht:-3 c_num:-3 cchic:-3 cuber:-3 cling:-3 cvers:-3 caste:3 bnach+der:3 bdie+ich:3
        clieb:-3 cverk:3 wdo:-3 c_mic:-2 cmich:-2 bes+auch:2 clage:2 wme:-2 bhabe+noch:2 wum:-2 ctur_:-2
        wmitarbeiter:-2 cegan:-2 cgang:-2 cgega:-2 csatz:-2 bich+nicht:2 wdafur:2 c_noc:2 cnoch:2 cruf_:-2 cgeld:-2
        wruhe:-2 wleisten:-2 c_zug:2 crsat:-2 csch_:-2 cndig:-2 bjetzt+:-2 bund+ich:2 bhab+das:2 cmpe_:2 cpump:2
        cumpe:2 cwart:-2 c_ube:-2 ceile:-2 celn_:2 czieh:-2 cnto_:-2 conto:-2 bich+das:2 bist+:-2 cchts:2 cerwe:2
        wzuruck:-2 cerge:-2 cebt_:2 wfrieden:-2 cken_:2 casse:-2 czum_:-2 cntak:-2 ctakt:-2 c_uns:2 c_umg:2 cumge:2
        c_lag:2 cherr:-2 bsms+mehr:-2 cklei:2 cter_:-2 cale_:-2 cekom:-2 cosch:-2 c_rau:2 wder:2 wberatung:-2 wo:-2
        c_hal:-2 wfreitag:-2 cach_:-2 wjahr:-2 csere:2 cmmen:-2 crben:-2 c_sms:-2 csms_:-2 crten:2 wohne:-2 csche:2
        werstattet:-2 wstreichen:-2 ckurs:2 cdien:-2 wda:-2 c_mat:2 c_hau:2 cucke:-2 cmmer:2 cachf:-2 wwurden:-2
        c_sin:-2 cihr_:-2 c_geh:-2 wfunkstille:-2 wabgelehnt:-2 wgekundigt:-2 ceder:2 chen_:-2 bging+es:-2
        bhab+keine:2 cdruc:-2 c_wur:-2 wausm:-2 wwerbung:-2 cselb:-2 wweg:2 wapp:-2 c_dru:-2 cvorb:2 wwochen:-2
        caran:-2 cteri:2 wmodell:-2 bnur+noch:2 wwollte:-2 bmehr+von:2 cltig:-2 bhab+die:-2 cort_:2 c_kle:2
        wbelastigung:-2 c_sel:-2 cosse:2 bes+reicht:-2 wwert:-2 cchie:2 b+euer:-2 bhaben+:-2 bfertig+:2 ctung:2
        c_an_:-2 coche:-2 cford:-2 crder:-2 curde:-2 cwurd:-2 czier:-2 wab:-2 c_ang:-2 cmen_:-2 csend:-2 citer:-2
        c_nut:2 wheute:-2 cing_:-2 cente:2 c_lei:-2 cvere:2 cfgeg:2 wverloren:-2 bdas+:-2 cdet_:2 c_eur:-2 whort:-2
        ceren:-2 c_euc:-2 ceuch:-2 cbar_:-2 centu:-2 wbestellt:-2 cmer_:2 ctere:-2 bbin+raus:-2 wrauchen:2 wruf:-2
        wmelden:-2 wverstorben:-2 cjahr:-2 c_las:2 ckeit:-2 c_wie:2 cress:-2 bvon+euch:2 cinve:-2 wsystem:-2 c_bez:-2
        cber_:-2 cgung:-2 csuch:-2 cchfr:-2 chfra:-2 cverb:2 wdrucken:-2 weure:-2 wbenutzen:-2 bseit+dem:-2 cktio:2
        c_ger:2 bgar+nichts:-2 bdas+gerat:2 cigun:-2 czent:-2 cware:-2 censt:-2 ciens:-2 cnzei:2 c_dan:-2 cschu:-2
        wein:2 centr:-2
    """,
    "moved_closed": """
        3 win:24 wbetrieb:20 wladen:19 wneue:19 wgeloscht:16 wkm:14 wfirma:13 wgezogen:12 cwohn:12 b+firma:12
        c_woh:12 wan:12 wgeschlossen:12 wgewerbe:12 cgezo:11 cezog:11 czoge:11 bzu+:11 cogen:11 wweit:11 wzum:10
        wwurde:10 b+wir:10 wbeendet:10 bgeloscht+:10 wseit:10 wumgezogen:10 wstadt:9 wabgemeldet:9 wnutzt:9
        wrestaurant:9 wleider:9 bhabe+ich:9 bwir+sind:9 wgegangen:9 bmehr+in:9 wzu:9 cahre:9 wunternehmen:9 ceit_:9
        wpraxis:8 wubergeben:8 wmussten:8 wunserer:8 c_in_:8 whin:8 cland:8 wsind:8 cand_:8 wins:8 wdem:8 b+bin:7
        clebe:7 c_leb:7 wlauft:7 wihr:7 werloschen:7 wfahren:7 wwir:7 wmein:-7 cgewa:7 cwand:7 wweg:7 cetri:7 cieb_:7
        ctrie:7 b+gewerbe:7 c_bet:7 cauft:7 bhaben+die:-7 wliefert:7 cbetr:7 wverkauft:7 bnichts+:7 bzu+weit:7
        c_aus:7 closc:7 cosch:7 crieb:7 c_lad:7 clade:7 cende:7 wsie:-6 bmir+das:6 ceue_:6 wdiese:6 caden:6
        babgemeldet+:6 cusge:6 bin+die:6 celos:6 cgelo:6 c_ins:6 bgezogen+:6 wnachrichten:6 c_ein:-6 wvon:-6 wmich:-6
        wmutter:6 bjetzt+in:6 wmeine:6 cuft_:6 wim:-6 bleben+jetzt:6 cert_:6 b+umgezogen:6 cneue:6 wanderen:6 wwas:-6
        causg:6 cfahr:6 c_neu:6 bstadt+:6 wort:6 csel_:6 c_deu:6 cdeut:6 ceuts:6 wleben:6 wburo:6 wbin:5 bnicht+:-5
        bladen+ist:5 cebe_:5 cren_:5 bnicht+hin:5 bnachrichten+mehr:5 bbitte+keine:5 wviel:-5 cunse:5 bgegangen+:5
        ban+diese:5 cgesc:5 balles+zu:5 bkeine+nachrichten:5 cnser:5 bseit+dem:5 bubergeben+:5 cutsc:5 weinem:-5
        wmeinen:5 b+laden:5 cgent:5 cumer:5 ctel_:5 wuber:-5 c_ple:5 bmehr+bitte:5 c_eig:5 wder:-5 wgibt:5
        bfirma+wurde:5 cabe_:5 weingestellt:5 cscht:5 cdet_:5 c_ver:-5 b+das:5 c_hot:5 cohne:5 ceige:5 bist+bei:5
        c_km_:5 wfur:-5 bin+der:-5 cchse:5 chsel:5 cwech:5 cein_:-5 cdert:5 c_uns:5 bbei+uns:5 b+ich:-5 wlang:-5
        cechs:5 bnicht+in:5 bbin+ins:5 c_lei:5 cgen_:5 wjetzt:5 cten_:-5 cite_:5 c_kan:-5 wja:5 wstreichen:5 cschl:5
        cleit:4 b+in:4 wzuruck:4 c_fir:4 cfirm:4 cirma:4 crma_:4 ctsch:4 wes:-4 c_ruh:4 wmeinem:-4 wnie:-4
        berloschen+:4 c_sch:-4 c_gez:4 wgrad:-4 ceine:-4 centu:4 bmehr+:-4 wden:-4 cigen:4 wherbst:4 wberatung:4
        bverkauft+:4 bmehr+an:4 bnicht+mehr:4 cgkei:4 cigke:4 bgeschlossen+:4 b+der:4 csere:4 wsich:-4 whabe:4
        c_an_:4 cich_:-4 cine_:-4 weinen:-4 bdiese+nummer:4 cchlo:4 chlos:4 curuc:4 chne_:4 closs:4 czuru:4 wweil:-4
        wnichts:4 canti:-4 c_war:-4 wgesagt:4 wjahr:-4 chren:4 cung_:-4 wgeht:-4 weinfach:-4 cnem_:-4 crbe_:4
        cinem:-4 wauch:4 ckeit:4 cchla:4 cewer:4 ctzt_:4 bein+:4 wnoch:-4 wmit:-4 cesch:4 cden_:-4 wnach:4 cmer_:4
        bund+die:4 czum_:4 bwar+die:4 celbs:4 clbst:4 chres:4 cser_:4 cosse:4 cnden:-4 wauto:4 bauch+nichts:4
        cunde:-4 c_zum:4 crese:4 c_ges:4 czver:4 cverf:3 bnummer+:3 c_bes:-3 ctand:3 bweg+:3 bich+bin:-3 cmgez:3
        bjetzt+:-3 cerfa:3 crfah:3 c_fre:-3 cafts:3 werst:-3 chen_:-3 cruck:3 wnochmal:-3 ceuer:-3 cinso:3 weine:-3
        wruf:-3 wbeim:-3 wgelandet:-3 cadt_:3 cstad:3 ctadt:3 wliegt:3 c_sel:3 cseit:3 cstan:3 wso:-3 cbgem:3
        bist+seit:3 c_nac:3 c_res:3 caura:3 crest:3 ctaur:3 curan:3 wwurden:-3 cant_:3 cleid:3 cutzt:3 cche_:-3
        crde_:3 c_bee:3 cbeen:3 ceend:3 cesen:3 cstau:3 c_zur:3 cgewe:3 weure:-3 cber_:-3 bes+nicht:3 wandere:-3
        b+mein:-3 cchwa:3 cesta:3 wich:-3 cnach:3 c_bra:-3 cfen_:-3 ban+:-3 bzu+viel:-3 wstandig:-3 cchwe:3
        bgibt+es:3 c_zu_:3 ccht_:3 wlieferung:-3 cwass:3 wgesehen:-3 cerre:3 cegio:3 cgion:3 cregi:3 c_sta:3 crneh:3
        c_mit:-3 wschon:-3 wmaschine:-3 candi:3 c_pra:3 caxis:3 cchfo:3 chfol:3 clger:3 colge:3 cprax:3 craxi:3
        cxis_:3 crem_:3 c_hoc:3 choch:3 wfrau:-3 cnder:3 cselb:3 cschw:3 cfrem:-3 cremd:-3 beingestellt+:3 wwelche:-3
        wwill:-3 cbest:-3 bjetzt+auf:3 wmorgen:-3 crren:3 weurem:3 cgabe:3 c_geg:3 cemel:3 cachf:3 caufg:3 b+ihr:3
        wamazon:-3 chmen:3 ceide:3 cehen:-3 cgeme:3 cwerb:3 bfirma+:-3 ckauf:3 cerer:3 bstreichen+sie:3 cperr:3
        csper:3 wbestellung:-3 crant:3 cerbe:3 c_zus:3 bunsere+firma:3 c_dan:3 b+habe:-3 wnebenan:-3 cehan:3 cagel:3
        cberg:3 bsie+uns:3 wkein:-3 c_gew:3 csind:3 buns+jetzt:-3 b+hab:3 cndig:3 wraus:-3 chang:3 cangt:3 cngt_:3
        clang:-3 cins_:3 bin+den:-3 cusst:3 bzuruck+:3 c_kei:-3 ckein:-3 wunser:3 wprodukt:-3 c_dem:3 cmark:3
        cvon_:-3 wnur:-3 crauc:-3 chin_:3 wwochen:-3 c_ger:-3 cnde_:3 csste:3 bleben+:-3 wkam:-3 c_hin:3 c_hal:-3
        wgewechselt:-3 chaft:3 cihr_:3 cehme:3 wfertig:-3 cckge:3 cuckg:3 c_sin:3 b+keine:-3 csend:3 b+nach:3 cldet:3
        cwir_:3 wihre:-3 bda+nicht:3 cufen:-3 wwird:-2 wimmer:-2 wlange:-2 cdem_:2 carte:-2 cchaf:2 wdaten:-2
        wverteiler:2 c_noc:-2 cnoch:-2 cgeha:2 cider:2 czeit:-2 cmal_:-2 curde:2 cwurd:2 b+seit:2 cfolg:2 bhin+:2
        cind_:2 c_sei:2 bich+da:2 c_fus:2 c_gra:-2 wgar:-2 cerst:-2 c_zen:2 c_die:2 wjahren:-2 cioni:2 bich+habe:-2
        csch_:-2 bbin+wieder:2 csser:2 ctral:2 cwas_:-2 wende:2 centr:2 c_weg:2 wqualitat:-2 c_lau:2 c_hab:2
        wfuhrt:-2 beiner+anderen:2 czent:2 ckund:-2 ban+meine:2 cmen_:2 wgrade:-2 b+meine:2 cgrad:-2 c_was:-2 cerka:2
        crkau:2 whatte:-2 c_pro:-2 wzehn:-2 c_nut:2 c_fah:2 cerne:2 c_sie:-2 csie_:-2 conie:2 whab:2 wduft:-2 cverk:2
        cann_:-2 cisch:-2 c_umg:2 cumge:2 cbrau:-2 cweg_:2 bbei+euch:-2 wstunde:-2 warbeiten:-2 c_auf:-2 wgenommen:-2
        c_nie:-2 wgereicht:-2 cnier:2 cunte:2 coch_:-2 cmit_:-2 waufgegeben:-2 wkosten:-2 wmitten:-2 cntra:2 c_ers:-2
        c_von:-2 c_reg:2 wloschen:-2 coste:-2 walles:2 cnutz:2 bbin+grad:-2 wab:-2 c_unt:2 c_erl:2 c_mic:-2 cmich:-2
        b+unsere:2 cware:-2 b+bitte:-2 c_mut:2 cmutt:2 wwenig:-2 waus:2 cese_:2 crand:-2 wlasst:-2 c_kon:-2 c_kun:-2
        bende+der:2 csion:2 bnach+dem:-2 cuer_:-2 wdoch:-2 weurer:-2 wman:-2 cdies:2 b+die:2 cuche:-2 c_im_:-2
        cfur_:-2 cgela:-2 ctern:2 crgen:-2 wseid:-2 cutte:2 cheim:2 bdem+verteiler:2 wkonnen:-2 cnehm:2 cmat_:2
        wschluss:-2 bmit+dem:2 c_vie:-2 c_wur:2 cndet:2 caten:-2 cwart:-2 ciese:2 cerem:2
    """,
    "unresolved_issue": """
        -7 wnoch:17 cung_:17 wnie:16 wticket:14 wseit:13 cruck:13 c_bes:13 wwarte:13 wreklamation:12 wkaution:12
        wfall:11 wund:11 wbis:11 wihr:11 wwurde:11 c_ers:11 wschaden:11 wimmer:10 bist+nie:10 wgeld:10 wendlich:10
        cesch:9 wmeinen:9 wwo:9 wgekommen:9 wmir:9 weuro:9 werst:9 wsich:9 wpassiert:9 wgerat:9 wist:9 cklar:8
        ckomm:8 wnun:8 cerst:8 bimmer+noch:8 wrechnung:8 wfunkstille:8 wantwort:8 bwurde+nie:8 cbuch:8 wkeiner:7
        wmehr:-7 what:-7 czahl:7 wim:-7 cseit:7 ciert:7 wgehort:7 ction:7 wnur:-7 bmeine+kaution:7 cion_:7
        wignoriert:7 citer:7 wbleibt:7 cweit:7 bhabe+:7 cucht:7 wbeschwerde:7 cigt_:7 wkommen:7 curuc:7 whabe:7
        bich+meine:7 c_mei:7 czuru:7 wauf:7 cmein:7 wheute:7 cert_:7 wbekomme:7 werledigt:7 wetwas:7 wkommt:7
        bwill+ich:7 c_fal:7 wdenn:7 chnun:7 c_zur:6 wfuhlt:6 bmein+geld:6 wmails:6 wmein:6 c_ruc:6 wgeschickt:6
        chlt_:6 wan:-6 bich+bis:6 wnichts:6 wwill:6 wmeine:6 c_nie:6 crde_:6 crant:6 b+erst:6 win:-6 wlasst:6 ctatt:6
        bnoch+:6 wes:-6 wzu:-6 wwann:6 wvon:-6 wdie:6 cket_:6 bbei+euch:6 wgeschrieben:6 wwegen:6 bkeine+antwort:6
        cnung:6 c_noc:6 cnoch:6 wgegangen:6 cuckz:6 bund+nichts:6 wbin:-6 ceite:6 cwart:6 wgekauft:-6 comme:6 cimme:6
        wworden:5 b+wo:5 cattu:5 cttun:5 crsch:5 cstat:5 cschr:5 cvers:5 cnie_:5 bbis+heute:5 crsta:5 wsehen:5
        ceine:5 wfehlt:5 wgekundigt:5 coch_:5 cchri:5 bnoch+ein:5 bwar+auch:5 crag_:5 wwochen:5 bist+immer:5
        bist+bei:5 woffen:5 cgesc:5 camat:5 clama:5 c_kla:5 chwer:5 bheute+nicht:5 c_wei:5 c_rek:5 crekl:5 c_gar:5
        cgier:5 cklam:5 cekla:5 carte:5 wvertrag:5 wfalsche:5 wwar:-5 ckges:5 wdrei:5 b+ich:-5 cteht:5 b+wann:5
        cekom:5 cange:5 c_tic:5 ccket:5 ctick:5 wvor:5 wweiter:5 bund+nie:5 cterh:5 b+ihr:5 bfunkstille+:5 wdann:-5
        cchwe:5 c_war:5 wreparatur:5 cprob:5 wsms:-5 wbekommen:-5 cmati:5 c_mai:5 chrie:5 cicke:5 wverloren:5 cckza:5
        ckzah:5 b+die:5 ctrag:5 cschw:5 wden:-4 cckge:4 cuckg:4 wdem:-4 wso:-4 bist+noch:4 catio:4 ciebe:4 wwas:-4
        wgeloscht:-4 cantw:4 cntwo:4 ctwor:4 cwort:4 call_:4 bist+nach:4 csteh:4 c_kor:4 cigie:4 ckorr:4 corri:4
        crigi:4 crrig:4 c_off:4 wbraucht:4 bund+jetzt:4 wklaren:4 bhab+mich:4 bihr+mir:4 cchnu:4 bdie+falsche:4
        ceht_:4 beinfach+ignoriert:4 bignoriert+:4 wumfragen:4 cbesc:4 cechn:4 bmeine+beschwerde:4 crieb:4 walte:4
        coche:4 cart_:4 cmmer:4 wmeldet:-4 chin_:4 cauti:4 ckaut:4 cutio:4 c_hat:-4 wwird:4 wfalsch:4 cgese:4 c_mah:4
        cmahn:4 bhabe+noch:4 crsat:4 cande:-4 cbest:4 csatz:4 ceste:4 cntie:4 caran:4 cersa:4 bauf+meine:-4 canti:4
        cgara:4 bdas+ist:-4 wnummer:-4 c_und:4 cbis_:4 coffe:4 walles:-4 cihr_:4 c_gut:4 wkaputt:-4 wreicht:-4
        cmeld:-4 cvor_:4 ckauf:-4 wfrau:-4 bfuhlt+sich:4 c_bis:4 wkunde:-4 cickt:4 ctigt:4 cnder:-4 ceiti:4 citig:4
        b+ticket:4 b+wir:-4 bhaben+mir:4 wdaten:-4 cerle:4 chick:4 chade:4 c_abg:4 cabge:4 bwurde+einfach:4
        bmir+die:4 wabgelehnt:4 bnoch+nicht:4 c_ihr:4 c_imm:4 wwie:4 cgel_:4 bwegen+der:4 weuch:4 wbeim:-4 wdefekt:4
        wmuss:-4 cffen:4 bantwort+:4 crung:4 celde:-4 wzum:4 bwarte+ich:4 bnicht+:-4 cund_:4 wfur:4 b+nie:-4 c_pro:4
        cproc:4 cspro:4 b+habe:-3 crte_:3 cferu:3 bnur+noch:-3 wzumutung:-3 wman:-3 cmang:3 wwerden:-3 cmmen:3
        celd_:3 cgeld:3 cendl:3 wnach:3 wteuer:-3 cchic:3 wkein:-3 wdurch:-3 wvom:-3 wbestellt:3 ceben:3
        bgekommen+ist:3 bworden+:3 ceich:-3 bnie+bestellt:3 cdopp:3 cpelt:3 cppel:3 cdigt:3 csch_:3 c_wo_:3 curde:3
        cwurd:3 wneue:-3 wmorgen:-3 c_mir:3 cmir_:3 cene_:3 c_wur:3 c_sei:3 calle:-3 cckt_:3 cngel:3 wam:-3 cauft:-3
        c_ein:-3 cersp:3 cschi:3 bsie+haben:3 chene:3 wliegt:3 croch:3 caust:3 bmich+fur:3 cfall:3 bdie+ich:3
        cunde:-3 wab:3 ceuro:3 c_sic:3 wlieferung:3 wpaket:3 cgeko:3 coppe:3 catzl:3 cnde_:-3 b+vertrag:3 wgar:3
        c_ist:3 wder:3 crten:3 curo_:3 cbgeb:3 crst_:3 cassi:3 wuns:-3 c_nun:3 cnun_:3 chnt_:3 wbei:3 c_ver:3 c_kau:3
        bund+keiner:3 cstau:3 cehr_:-3 crech:3 c_uns:-3 crspr:3 wmal:3 cort_:3 beuch+:3 cucke:3 bnicht+mehr:-3
        wsie:-3 wnachricht:-3 ceuer:-3 cesen:3 c_end:3 bnie+:-3 csich:3 cchad:3 cherr:3 csend:3 wbestellung:3
        cden_:-3 cllte:3 whatte:-3 cksti:3 cnkst:3 cunks:3 cstil:3 ctill:3 ctaus:3 cten_:-3 chat_:-3 bab+:3 colle:3
        collt:3 cist_:3 wladen:-3 c_kom:3 cgera:3 ctzli:3 cahlt:3 b+seit:3 calsc:3 cfals:3 clsch:3 csier:3 cssie:3
        cwoll:3 cwert:3 cchte:-3 whort:-3 wgeliefert:-3 c_ant:3 cchun:3 cssen:-3 wihnen:-3 c_gek:3 c_im_:-3 cruft:3
        cgebu:3 bnie+wieder:-3 wkam:-3 bdie+alte:3 cuss_:-3 c_gep:3 caten:-3 b+keine:-3 cmen_:3 cuber:-3 wda:3
        b+noch:-3 c_nur:-3 cnur_:-3 wjahren:-3 cosch:-3 c_ign:2 cgnor:2 cigno:2 cnori:2 c_erk:2 c_her:2 b+sie:2
        closc:-2 c_wol:2 cgest:-2 wmusst:2 weinen:-2 corie:2 csen_:-2 wandere:-2 c_ble:2 cblei:2 cleib:2 chung:2
        cete_:2 wgleiche:-2 bgeloscht+:-2 berst+mal:2 cersc:2 cstan:-2 bsich+bei:-2 clen_:2 cnes_:2 bbekommen+:-2
        ccker:2 ctand:-2 wdas:-2 bkaputt+:-2 bmeine+bestellung:2 bist+eine:-2 b+auf:-2 c_heu:2 cheut:2 cerkl:2
        crkla:2 wteil:2 cehor:2 bgar+nichts:2 cedig:2 cledi:2 crled:2 c_etw:2 cetwa:2 ctwas:2 wrum:2 c_rec:2 cgeho:2
        cmer_:2 cauf_:2 commt:2 wapp:-2 cdenn:2 cvon_:-2 b+keiner:-2 c_ube:-2 cuer_:-2 cahnu:2 wkennen:-2 b+da:2
        cails:2 cils_:2 cacht:-2 bund+dann:-2 c_spa:-2 wer:-2 wfunktioniert:-2 c_kun:-2 clung:2 cndet:2 cmme_:2
        c_an_:-2 cmail:2 crede:2 c_hal:-2 wweg:-2 caden:2 causc:2 cerat:2 bich+nie:2 c_gel:2 wzweimal:-2 bnicht+mit:2
        c_wil:2 cill_:2 c_nic:2 csst_:2 chbes:2 weuer:-2 cift_:2 bauf+die:2 wnochmal:2 crlei:2 chts_:2 cnkt_:2
        c_in_:-2 c_pas:2 ceit_:2 cndli:2 cnich:2 wdabei:2 cscho:2 cchbe:2 celt_:2 wgenommen:-2 crich:-2 c_es_:-2
        c_zu_:-2 c_mel:-2 cabe_:2 cnter:-2 cerre:2 wsohn:-2 cinen:2 beine+zumutung:-2 bzumutung+:-2 c_von:-2 ceibt:2
        wunbrauchbar:-2 cille:2 cdie_:2 cutte:2 ceant:2 chalt:-2 wbeendet:-2 bist+nicht:-2 ciche:-2 cwege:2 cure_:2
        cekau:-2 cgeka:-2 ceute:2
    """,
    "other": """
        19 wchef:16 wverloren:15 wkeinen:14 wsag:14 c_ter:14 wdanach:14 wleben:13 c_che:12 wviel:12 whalt:11 wgott:11
        b+keine:11 whattet:11 wgute:11 wum:11 wlange:10 wneuen:10 wso:10 wweiss:10 wpersonlich:10 cfall:9 wbitte:-9
        b+das:9 wmehr:-9 wwir:-9 weinfach:9 bleben+:9 wfur:-9 wist:-9 wsagen:9 bdas+geht:9 wmich:-9 wdann:9 b+sag:9
        bsag+ich:9 wschlicht:9 c_unt:8 wbei:-8 cabe_:8 ceidu:8 cidun:8 bdanach+:8 bmir+war:8 bist+eine:8 b+die:-8
        ctik_:8 c_sag:8 wzu:-8 bich+nicht:8 cment:8 b+mir:8 wgrunden:8 wwichtig:8 c_zuf:8 ceran:8 bich+hatte:8
        canga:8 cngab:8 wgab:8 wjetzt:-8 wgeht:7 cich_:-7 wsich:-7 cgrun:7 crund:7 c_gru:7 wdie:-7 wscheidung:7
        cheid:7 weinen:-7 wim:-7 wgeschaftsleitung:7 wkam:7 wvon:-7 wnach:-7 wgesehen:7 wgefallt:7 wvergessen:7
        wauf:-7 bsagen+:7 wdass:7 cents:7 cntsc:7 wnoch:-7 wwas:-7 cicht:7 wkundenkonto:7 bihr+hattet:7 whatte:7
        wzeit:7 wahnung:7 ban+:7 bdas+hat:6 c_ang:6 cdung:6 wwarum:6 b+kein:6 c_fra:6 c_tro:6 c_dan:6 bich+bin:6
        bso+:6 c_bea:6 c_kom:6 bdas+ist:6 call_:6 whaben:-6 wgereicht:6 bes+gab:6 ctreu:6 cgabe:6 ctrop:6 cchei:6
        bkann+ich:6 wmeinem:6 crum_:6 bpersonlich+:6 wneue:-6 chatt:6 weuer:6 ckein:6 c_kei:6 c_nac:-6 wmussen:6
        wder:-6 bes+:-6 wohne:-6 c_auf:-6 wfragen:6 bhabt+meine:5 cchef:5 chef_:5 beuch+gibt:5 wund:-5 cunde:5
        cnlic:5 wnie:-5 weurer:5 clore:5 crlor:5 c_hat:5 c_geh:5 b+bin:-5 wman:-5 ctsch:5 csonl:5 conli:5 wmeinen:-5
        c_pri:5 civat:5 cpriv:5 criva:5 cder_:-5 whab:-5 crand:5 csen_:5 cate_:5 bmehr+:-5 carti:5 crtik:5 cert_:-5
        wwill:-5 wwurde:-5 cvate:5 cuen_:5 csag_:5 bdie+falsche:5 weine:5 citte:-5 clieb:5 c_art:5 catte:5 canac:5
        cdana:5 ceite:-5 cerso:5 cpers:5 crson:5 whabe:5 chich:5 wuns:-5 bmit+dem:5 wweg:-5 wbedarf:-5 bnicht+so:5
        cfur_:-5 bwichtig+:5 cerlo:5 bden+nachrichten:5 b+der:-5 c_per:5 c_sch:-5 cmmen:5 bnichts+:-5 comme:5
        b+meine:-4 cter_:-4 wnachrichten:4 wgibt:4 bgeht+es:-4 bmein+chef:4 cerun:4 cmen_:-4 cpass:-4 c_leb:4 wfrau:4
        c_uns:-4 wmuss:-4 wdafur:-4 cleck:4 ckomm:4 bgeschaftsleitung+:4 cende:-4 ciel_:4 wverlange:-4 cmer_:-4
        coch_:-4 coren:4 wmochte:-4 ceck_:4 wdaten:4 wkann:4 wihre:4 wsoll:-4 wware:-4 cssen:4 cchic:4 wwieder:-4
        wwerbung:4 wnummer:-4 bdas+war:4 bin+den:4 wgrad:-4 cschi:4 bkeine+ahnung:4 b+hat:4 wkontakt:-4 wanderen:-4
        wmit:-4 cilia:4 wfalsche:4 wgerade:-4 cohre:4 clebe:4 weinem:-4 c_wir:-4 cstel:-4 ctell:-4 bfragen+:4
        csch_:-4 c_got:4 cgott:4 cott_:4 c_bit:-4 cfrau:4 b+kann:4 csche:4 wpasst:-4 crung:4 corum:4 wmal:-4 c_wur:-4
        c_gen:4 cverl:4 bhat+keinen:4 c_um_:4 wgar:4 wberatung:-4 cbitt:-4 cetzt:-4 bwissen+sie:4 c_was:-4 cgute:4
        wwie:-4 bgereicht+:4 cviel:4 ciebe:4 cach_:4 c_vie:4 wgrund:4 wgeschrieben:-4 bmussen+sie:4 cvera:4 c_meh:-4
        cmehr:-4 b+mein:-4 chalt:4 bsie+meine:4 c_sto:-4 bhat+mir:4 b+bitte:-4 bverloren+:4 c_and:-4 cmmte:4 c_hal:4
        cche_:-4 cnkau:4 c_aus:-4 c_pas:-4 cinka:4 wsie:4 cbei_:-4 ceuen:3 wzur:3 wgesperrt:-3 cist_:-3 crauc:-3
        wleute:-3 b+nicht:3 ceink:3 c_so_:3 crang:3 crein:3 bin+der:-3 caben:-3 cmeld:-3 cehr_:-3 bhabe+den:3 clich:3
        cweis:3 bmeine+daten:3 bda+mussen:3 cweit:-3 bmir+nicht:3 cvers:-3 wgeld:-3 wbot:-3 b+aus:3 criff:3
        wmelden:-3 wmein:-3 weure:3 casst:-3 wpaket:-3 calt_:3 cesti:3 cbrau:-3 wdu:-3 c_noc:-3 cnoch:-3 whier:-3
        cschr:-3 cimmt:3 ceste:-3 cuer_:3 wselber:-3 b+da:3 cruck:-3 c_pro:-3 wstopp:-3 c_wie:-3 wlieber:3 c_die:-3
        wihnen:-3 wentschieden:3 wsms:-3 cten_:-3 win:3 wmir:3 b+ihr:3 cchte:3 cner_:-3 cwir_:-3 bdas+:-3 warzt:-3
        ceinf:3 cinfa:3 cnfac:3 cann_:3 c_fur:-3 wsind:-3 cabt_:3 chabt:3 c_ist:-3 cgebe:-3 b+wir:-3 wdrin:-3
        bmeine+frau:3 celas:3 wwerden:-3 cmal_:-3 cvon_:-3 ction:-3 c_mic:-3 cmich:-3 cdann:3 ctei_:3 cuss_:-3
        cben_:-3 wwaren:-3 cnen_:-3 cauf_:-3 crage:3 cstim:3 ctimm:3 wwissen:3 csage:3 cters:3 cjahr:-3 cttet:3
        c_par:3 calte:-3 c_dat:3 chlic:3 c_jah:-3 cbel_:3 cubel:3 crube:3 chte_:3 wjahr:-3 c_man:-3 cler_:-3 c_fam:3
        camil:3 cfami:3 cmili:3 cenau:3 ceren:-3 calle:-3 cgeha:3 cwas_:-3 wruf:-3 cstop:-3 cdate:3 wbeim:3
        wschluss:-3 csst_:-3 c_gut:3 wnur:3 b+eure:3 b+geht:-3 wgebraucht:-3 cuche:-3 cfach:3 c_zu_:-3 c_kon:-3
        ciss_:3 csend:-3 crtei:3 wzum:3 csich:-3 werst:-3 cgela:3 cware:-3 wbekommen:-3 c_lan:3 c_hab:-3 wpasste:-3
        c_bau:3 cmmer:-3 wlieferzeiten:-3 c_kle:-3 bkein+bedarf:-3 bgar+nicht:3 walles:-3 cdere:-3 wuber:-3 cerla:-3
        wer:-3 c_men:-3 c_wic:3 cwich:3 clein:-3 ciert:-3 citer:-3 bsie+das:3 cfrag:3 wab:-3 cchti:3 chtig:3
        wignoriert:-3 wumfragen:-3 cteil:-3 caten:3 cgab_:3 c_jet:-3 cjetz:-3 cgeht:3 cahre:-3 wimmer:-3 wraus:-3
        c_geb:-3 wdrei:-3 cung_:3 carbe:-3 wsein:-3 wwelche:-3 cort_:-3 wnutzt:-3 curde:-3 cwurd:-3 c_sic:-3 ceue_:-3
        crbei:-3 c_all:-3 cage_:3 wbrauche:-3 cacke:3 curze:-3 clief:-3 csse_:-3 cdie_:-3 crech:-2 c_im_:-2 cftsl:2
        ctsle:2 ceiss:2 wqualitat:-2 cohne:-2 c_von:-2 care_:2 wheute:-2 cfehl:-2 chren:2 ceseh:2 wfirma:2 cefer:-2
        ciefe:-2 c_gab:2 wwoche:-2 c_rei:2 b+beim:-2 callt:2 caufg:-2 wgern:-2 ctele:-2 ciner:-2 werhalten:-2
        wbleibt:-2 caltu:2 cltun:2 clten:-2 wnochmal:-2 cmein:-2 cefon:-2 celef:-2 clefo:-2 c_mei:-2 cslei:2 crden:-2
        wreicht:-2 weiner:-2 cagen:2 cdenk:2 cnkon:2 crufe:-2 wlassen:-2 wwurden:-2 c_weg:-2 bhalt+nicht:-2 c_sei:-2
        wverkauft:-2 ckam_:2 cere_:-2 bhabe+ich:-2 wzurzeit:-2 ctop_:-2 bnicht+:2 c_ahn:2 ceute:-2 wleitung:-2
        c_tel:-2 ceure:2 cstan:-2 carf_:-2 cpart:2 cern_:-2 cdass:2 ceuer:2 werstattet:-2 wlasst:-2 c_kam:2
        wtelefon:-2 cwaru:2 c_spa:-2 b+halt:-2 carum:2 cuch_:-2 cchli:2 cschl:-2 cebe_:2 c_ers:-2 cschn:-2 cnto_:2
        conto:2 cgen_:-2 wuberhaupt:-2 wladen:-2 cwill:-2 b+sie:-2 wkaffee:-2 c_bra:-2 coche:-2 crst_:-2 caufe:2
        wverboten:-2 cahnu:2 cunge:2 c_lei:-2 cdarf:-2 bgrund+:2 cacht:-2 wmensch:-2 ctand:-2 cchla:-2 wzehn:-2
        wgebe:-2 ctere:-2 celt_:-2 conta:-2 csteu:2 cutzt:2 baus+:-2 b+ich:2 wwar:2 b+zu:2 b+ihre:-2 waufgegeben:-2
        clung:-2 wunser:-2 wteuer:-2 cgese:2 wanwalt:-2 csehe:2 wmeiner:-2 cnsch:-2 wandere:-2 crne_:2 cgess:2
        crges:2 bviel+:-2 wmaschine:-2 chen_:-2 cgefa:2 wtelefonat:-2 ccker:2 cgest:-2 cnser:-2 wauch:-2 cchen:-2
        wich:-2 cion_:-2 c_mit:-2 cisch:-2 b+euer:2 wsystem:-2 b+in:-2 cchma:-2 wan:2 cefal:2 wmeine:-2 wjede:-2
        bgerade+nicht:-2 c_wor:-2 wabo:-2 wgefunden:-2 bweg+:-2 c_eue:2 cbeit:-2 bich+mochte:-2 cstat:-2 bgibt+es:-2
        ceit_:-2 c_nie:-2 c_das:2 cste_:-2 c_ruc:-2 ceder:-2
    """,
    "stop": """
        30 wsms:21 b+die:-21 wruhe:20 wloschen:20 wwill:18 wwerbung:16 wim:-16 c_los:16 wmich:15 c_sto:14 b+der:-14
        wmehr:14 wsowas:14 ctere:14 wkam:-14 wschluss:13 wam:-13 wweg:13 wnummer:13 clich:-13 wnein:13 what:-13
        wab:13 closc:13 cicht:13 wwas:-12 cosch:12 wverteiler:12 bjetzt+:12 bdas+ist:12 wraus:12 wanruf:12 wwer:-11
        cnter:11 bmich+nicht:11 wmorgen:-11 wbestellung:-11 wbeenden:11 ctop_:11 wbitte:11 wschreiben:11 wme:11
        wschlecht:-11 wklappe:11 wlassen:11 cstop:11 weine:-11 wdo:11 wgar:-11 wweiteren:11 wstreichen:11
        bbin+raus:10 winteresse:10 wbelastigung:10 wmochte:10 bkeine+mehr:10 wuns:-10 bdas+war:10 cress:10 c_bes:-10
        whort:10 c_anr:10 wfirma:-10 wkontakt:10 whiermit:10 wstellt:10 wschnauze:10 waber:10 wals:-10 wfertig:10
        wbenutzen:10 cwill:10 wsich:-10 ccher:-10 ceit_:-10 cich_:-10 wanrufe:10 wnerven:10 whabt:-10
        weinwilligung:10 wstopp:10 cnerv:10 wwarum:-9 wletzte:9 whaben:-9 wstop:9 wverbinden:-9 wda:-9 wnehme:9
        bwerden+:9 cgung:9 bes+nicht:-9 cschr:9 b+geht:9 wo:9 whor:9 bbei+euch:-9 c_auf:9 b+halt:9 cwide:9 b+zu:-9
        wzeit:-9 werst:-9 wziehe:9 bjetzt+bitte:-9 wschreibt:9 bruhe+:9 c_hab:-9 wloschung:9 winteressiert:9 c_abb:9
        b+nicht:9 wauf:9 crufe:9 bnichts+mehr:9 wnachricht:9 wspam:9 bmit+euch:9 cchri:9 caufh:9 cufho:9 bmehr+:-9
        cher_:-9 wrobinsonliste:9 wverzichten:9 c_ner:9 c_war:-9 wgesagt:9 wumfragen:9 wgut:9 bnochmal+:9 cschl:-9
        cruck:-9 wheute:-9 wbrauchen:-9 crgen:-9 bmich+bitte:-9 cuhe_:9 wno:9 waus:8 c_wid:8 wabmelden:8 class:8
        canru:8 cnruf:8 wdamit:8 cerla:8 wkonnt:8 wspater:-8 b+noch:8 wwerden:8 cter_:-8 wreden:-8 cmeld:8 wexit:8
        cverg:8 wlass:8 creic:8 b+bitte:8 cabbe:8 cbbes:8 cuber:-8 wdaten:8 wgeloscht:-8 wbeim:-8 clist:8 c_las:8
        c_ein:-8 wzustimmung:8 claub:8 ckomm:-8 b+will:8 wnur:-8 wpersonlich:-8 cchte:8 wmeine:-8 wwenn:8 c_lie:-8
        c_blo:8 c_hei:-8 weinen:-8 wentfernen:8 wfall:-8 wzieht:8 wmuss:-8 wdass:8 braus+:8 b+lasst:8 wblockiere:8
        wzu:8 bzu+:-8 wfuhrt:8 wgibt:-8 weuren:8 csten:-8 b+du:8 wnehmen:8 wseit:-8 bschluss+:8 ciche:-8 cntak:8
        ctakt:8 c_exp:-8 bjetzt+ist:8 c_sms:7 csms_:7 wwert:-7 bmehr+melden:7 csch_:-7 wkm:-7 wihnen:7 b+sie:-7
        wgesperrt:7 wgefragt:7 ckund:-7 walso:7 cgen_:-7 wschreib:-7 cunde:-7 cnlic:-7 c_mus:-7 wist:-7
        wunsubscribe:7 c_hor:7 c_hat:-7 w17:7 censi:-7 cnsiv:-7 bmich+:7 bsie+bitte:7 cisch:-7 c_ers:-7 wnochmal:7
        c_fra:-7 cfall:-7 bnie+wieder:7 wdurch:-7 cders:7 celde:7 wnachsten:7 cort_:7 cruhe:7 wschlicht:-7 wdelete:7
        wnachrichten:7 cund_:7 c_pro:-7 c_kon:7 wzuletzt:-7 bich+mochte:7 c_abm:7 cabme:7 cbmel:7 wliste:7 wein:-7
        wwiderspruch:7 calte:7 cerwe:-7 weuro:-7 bman+das:7 bnicht+mehr:-7 bdas+:7 wvoll:7 cerso:-7 cpers:-7 crson:-7
        chten:7 ctrei:7 wmaschine:-7 cbitt:7 whuber:-7 wgefallt:-7 b+firma:-7 wloscht:7 cmit_:7 wkeine:7 wdanke:7
        wuhr:-7 cverw:-7 bklappe+:7 wbot:7 cigun:7 wsolchen:7 c_ruh:6 caus_:6 wspart:6 wzugestimmt:6 cstel:6 ctell:6
        bich+nicht:-6 wmann:6 bkeine+werbung:6 wtschuss:6 cstre:6 crage:6 c_wil:6 cill_:6 waufhoren:6 wja:-6 bsms+:6
        wgab:-6 cange:-6 cwuns:6 c_int:6 bmich+in:6 wstreicht:6 wbis:-6 cfhor:6 wkaputt:-6 bbelastigung+:6 baus+:6
        c_mar:-6 cnumm:6 ceibe:6 ciben:6 cuch_:6 cumme:6 wweitere:6 wendlich:6 bkontakt+:6 cchre:6 chrei:6 creib:6
        caube:6 cube_:6 cven_:6 cunsc:6 bmehr+zu:-6 wschon:6 conta:6 crum_:-6 wvernichten:6 ciste:6 bnicht+noch:6
        bes+:6 c_lei:6 wopt:6 wout:6 bnummer+ist:6 b+das:-6 b+nie:6 wgewerbe:-6 wreicht:6 wrecht:6 wlieferung:-6
        wmachen:6 wimmer:-6 cesch:-6 wdarf:-6 b+habe:-6 wkommt:-6 wmelden:6 whier:6 cehme:6 bbenutzen+:6 bmehr+an:6
        cuche:-6 bihr+nicht:6 bes+reicht:6 wnervt:6 bverteiler+:6 bich+bin:-6 cbloc:6 cckie:6 ckier:6 cocki:6
        c_per:-6 ceite:-6 bhort+auf:6 wunerwunscht:6 wmonat:-6 wging:-6 bbei+der:6 citte:6 wfrieden:6
        bbrauche+keine:6 wkaution:-6 weinmal:6 celn_:-6 bmit+dem:6 wblockiert:6 cror_:6 crror:6 c_ube:-6 clage:-6
        b+ihr:-6 bumfragen+:6 cachr:6 chric:6 wleider:-6 cerro:6 wdabei:-6 wunser:-6 ction:-6 cpass:-6 wsie:6
        cach_:-6 comme:-6 cinde:-6 b+wir:-6 wzum:-6 crbei:-6 cverk:-6 cbela:6 wpaket:-6 wmeiner:6 c_num:6 c_bit:6
        cheiz:-6 chier:6 clock:6 wkauf:-6 c_bel:6 wanders:6 bmehr+o:6 bo+:6 cechs:-6 b+hor:5 csst_:5 wanzurufen:5
        wwiderrufen:5 clief:-5 ceize:-5 c_im_:-5 wweiss:-5 bnummer+geloscht:-5 bvon+der:5 ctig_:5 cchse:-5 chsel:-5
        cwech:-5 bbitte+nicht:5 ctzt_:-5 cmuss:-5 wzufrieden:5 bhab+die:5 ciede:5 c_kun:-5 weiner:-5 coche:-5 c_erl:5
        cmark:-5 wladen:-5 werhalten:-5 c_mic:5 cmich:5 bhaben+:5 w15:-5 wvom:5 bschreiben+:5 wnutzt:-5 cert_:-5
        cller:-5 ceres:5 wgeschaftsleitung:-5 bnoch+einmal:5 bihnen+nichts:5 bmehr+verloren:5 ceute:-5 wabmeldung:5
        bhab+ich:5 czeit:-5 wstandig:-5 b+stop:5 bdas+hier:5 bein+:5 wihrer:5 c_her:-5 cagen:5 cbung:5 cstig:5
        wleitung:5 cnden:-5 chalt:5 bnicht+wieder:5 bnachrichten+:5 wdafur:-5 c_was:-5 carbe:-5 b+no:5 cinte:5
        wschmeckt:-5 ceuer:-5 b+in:-5 b+es:-5 ckauf:-5 wverstanden:5 catte:-5 cabe_:-5 wgehort:-5 bwenn+sie:5
        werlaubnis:5 c_kam:-5 wwochen:-5 wmensch:-5 c_hie:5 weuer:-5 chrie:5 bich+hab:5 c_neh:5 wnicht:-5 bmir+zu:5
        cfoni:-5 wmeinem:5 cnehm:5 celas:5 wfunkstille:5 weuch:5 cmal_:5 b+exit:5 cklar:-5 babmelden+:5 ckam_:-5
        c_zie:5 wfalsche:-5 wdas:5 b+ab:5 b+eure:-5 crlau:5 c_gar:-5 cion_:-5 wumgestellt:-5 cchne:-5 b+und:5
        cerkl:-5 crkla:-5 bnoch+eine:5 wtelefonisch:-5 chme_:5 ckont:5 b+wer:-5 clebe:-5 bdem+verteiler:5 wgemacht:-5
        cpruc:5 wberatung:-5 c_sow:5 cowas:5 csowa:5 bvon+meinem:5 b+bleibt:5 wfleisch:-5 cmmen:-5 cspru:5
        waustragen:5 wdritte:5 c_rau:5 wanwalt:-5 wabgelehnt:5 clden:5 cngen:-5 c_pas:-5 wherr:-5 wwarte:-5
        bjetzt+nicht:-5 b+lass:5 bkein+anruf:5 bkonnt+ihr:5 wteil:5 wwerbeanrufe:-5 cchla:-5 wweil:-5
        bkeine+weiteren:5 wunterlassen:5 wsollt:5 bmelde+mich:-5 wauskunft:-5 cnis_:5 chat_:-5 cseln:-5 cgesc:-5
        celt_:-5 c_abs:5 chts_:5 bmir+aus:5 bentfernen+:5 wmelde:-5 cefer:-5 ciefe:-5 wgeschrieben:5 chabe:-5 w18:-5
        wan:-5 c_umf:5 cumfr:5 c_vor:-5 bauf+die:5 c_am_:-5 bsie+meine:5 bloschen+:5 cbeit:-5 wnach:-5
        wkontaktaufnahme:5 cspat:-5 cider:5 c_gel:-5 cnsch:5 wviel:-5 wgerat:-5 cugt_:-5 wverloren:5 wbei:-5
        bdas+nicht:5 bist+fertig:-5 ctte_:5 bangerufen+werden:5 cere_:5 cperr:5 csper:5 cass_:5 bmir+nicht:-5 c_nei:5
        cnein:5 cute_:-5 ctung:-5 c_leb:-5 ceide:-5 crtei:5 c_sch:4 cundi:-4 wso:-4 cmfra:4 c_ab_:4 bwert+:-4
        wgeld:-4 w20:-4 b+heute:-4 cvers:4 c_kom:-4 cterr:4 corge:-4 bweg+:4 c_bei:-4 c_str:4 crung:-4 czieh:4
        bkontakt+mehr:-4 wchef:-4 wklaren:-4 cspre:-4 warbeit:-4 c_fal:-4 clten:4 crbun:4 beuch+gibt:-4 bbin+nicht:4
        cfte_:-4 baus+dem:-4 b+nein:4 c_ruc:-4 calle:-4 cung_:4 wbin:-4 bgericht+:-4 b+schluss:4 bkein+interesse:4
        certr:-4 bloschen+sie:4 b+ich:4 ceibt:4 cchle:-4 wes:4 csich:-4 cllen:4 cruch:4 wsprechen:-4 waufgehort:-4
        cware:-4 b+unsubscribe:4 wleben:-4 bdas+geht:-4 wpasst:-4 cprec:-4 bwieder+eine:-4 bart+17:4 cherr:-4
        bes+wird:4 blasst+den:4 cmer_:4 bstreichen+sie:4 ciler:4 cerbu:4 wjemand:4 bende+der:4 cesse:4 conli:-4
        wnie:4 wwurde:-4 bmeine+zustimmung:4 bbeenden+:4 whaut:4 bdurch+:-4 cehen:4 bda+:-4 bsich+nicht:4 csonl:-4
        c_ter:-4 bschluss+jetzt:4 wumfrage:4 wsperrliste:4 cres_:-4 bsie+haben:-4 wdann:4 cefra:4 wwenig:-4 c_woc:-4
        cwoch:-4 chlec:-4 clech:-4 wqualitat:-4 whaus:-4 b+aus:4 b+also:4 b+delete:4 bdelete+meine:4 crede:-4
        wvertrag:-4 wmontag:-4 bgar+keine:-4 craus:4 crgie:-4 wrabatte:-4 cweg_:4 bsie+uns:-4 wspass:-4 crst_:-4
        cspam:4 bich+wurde:4 caugt:-4 cersp:4 cmorg:-4 c_gew:-4 bwieder+an:4 bnachrichten+mehr:-4 binteressiert+:4
        cser_:-4 wwunsche:4 b+auf:-4 bwill+mit:-4 cstor:4 wwollte:-4 c_das:4 cmmer:4 bmich+nie:-4 wtut:4
        bder+robinsonliste:4 brobinsonliste+:4 wmatschig:-4 crger:4 cchli:-4 wbrauchten:-4 ceben:-4 bhaben+sie:-4
        cehr_:4 wsofort:4 cteil:4 crspr:4 wer:-4 whandy:4 wbekomme:-4 cfehl:-4 bfrau+huber:-4 wanschreiben:4
        bhat+mir:-4 bmehr+bitte:-4 bnein+und:4 binteresse+:4 c_mon:-4 ctopp:4 bzu+schreiben:4 bihr+mich:-4
        ban+diese:-4 bbitte+rufen:4 cfrie:4 cried:4 bder+liste:4 cbei_:-4 bmit+:4 wweitermachen:-4 cerat:-4 cisse:-4
        bmir+bitte:-4 whabe:-4 cwerb:4 cnde_:-4 b+spart:4 bspart+euch:4 wlasst:4 b+beenden:4 c_weg:4 bteuer+fur:4
        bsie+mir:-4 ceich:4 bab+:4 c_me_:4 wop:4 cerun:-4 wabbestellen:4 wwiderrufe:4 bdas+letzte:4 bletzte+mal:4
        c_wol:-4 wecht:4 wetwas:-4 bihr+geht:4 wzeig:4 weurem:4 csage:4 bnur+noch:-4 cinen:-4 cabst:4 c_ger:-4
        ctrop:-4 ceiss:-4 c_nut:-4 wzuruck:4 conte:4 conie:-4 c_meh:4 cmehr:4 czeug:-4 ceine:-4 wwaren:-4 c_gro:-4
        wfinger:4 wgepasst:4 wnun:-4 cchei:-4 cauft:-4 b+schreibt:4 c_ruf:4 wfur:-4 cahre:-4 wmal:4 bkaputt+:-4
        cnier:-4 bin+ruhe:4 bich+schluss:-4 bschnauze+voll:4 bnehmen+sie:4 caber:4 c_do_:4 carto:-4 crton:-4 cgar_:-4
        c_kau:-4 c_sta:-4 bwill+das:4 cchlu:4 chlus:4 cluss:4 bihnen+:-4 ctzen:4 cton_:-4 cchna:4 ccker:-4
        wstellen:-4 b+loschen:4 bjemand+anderen:4 c_wur:-4 bsms+mehr:4 blassen+sie:4 chlt_:-4 wwurden:-4 b+man:-4
        c_ste:4 wdu:4 bauf+meine:-4 bnie+:-4 c_moc:4 cmoch:4 bauf+:4 bopt+out:4 wscheidung:-4 cnge_:-4 cuns_:-4
        cscha:-4 cste_:4 b+gewerbe:-4 cderr:4 cerru:4 crruf:4 c_gab:-4 cutsc:-4 c_mor:-4 whab:-4 wgute:-4 cbind:-4
        bfertig+:4 cfrag:4 weingestellt:-4 ban+:-4 c_men:-4 caben:-4 bmich+von:4 cndig:-4 wvielleicht:-4 cehe_:4
        wum:-4 b+wieso:-4 wwar:-4 b+hab:-4 c_fir:-4 cfirm:-4 cirma:-4 crma_:-4 cakt_:4 cren_:4 cruf_:4 b+ohne:4
        c_sti:-4 crech:-4 cchts:4 cabt_:-4 chabt:-4 bmich+an:-4 wbleibt:4 wruckruf:-4 casti:4 cecht:-4 cche_:-4
        c_geh:-4 wkind:3 cierm:3 cufe_:3 cppe_:3 coren:3 bverloren+:3 wjahr:-3 bunerwunscht+:3 ckart:-3 wgerade:-3
        cwert:-3 wkeiner:-3 cauze:3 chnau:3 cnauz:3 cuze_:3 bmehr+haben:3 cocht:3 cterm:-3 c_hal:3 clen_:3 cals_:-3
        ctlic:-3 breden+:-3 bfrieden+:3 bin+frieden:3 wmodell:-3 bkeine+anrufe:3 c_kar:-3 bmeine+kaution:-3 c_wun:3
        ctreu:-3 bmir+gefallt:-3 baus+der:3 wauto:-3 whalfte:-3 ciss_:3 citen:-3 b+hiermit:3 wantwort:-3 cbenu:3
        cenut:3 cdung:-3 bgeht+es:-3 bblockiert+:3 wlangst:3 wkonkurrenz:-3 ceinw:3 cinwi:3 cligu:3 cnwil:3 c_sic:-3
        b+nach:-3 cseit:-3 bmich+doch:3 carke:-3 clast:3 cdruc:-3 wdrei:-3 bund+jetzt:3 crven:3 wdanach:-3 creis:-3
        chort:3 copp_:3 cgess:3 crges:3 weinfach:-3 cgeho:-3 bihr+euch:3 cchic:3 bkein+recht:3 brecht+mir:3 cwaru:-3
        bmeine+daten:3 wvor:-3 banders+:3 bist+das:-3 bsie+an:-3 banzurufen+:3 cehor:-3 bwiderrufen+:3 b+sofort:3
        czte_:3 bmochte+nicht:3 w2:-3 crbin:-3 ctehe:3 ceure:3 cdet_:3 c_da_:-3 c_bio:-3 wsein:3 wtragen:3 b+beim:-3
        ciere:-3 bich+kein:3 cesto:3 wartikel:3 beure+sms:3 wverkauft:-3 wpreise:-3 wwieder:3 cuats:3 wwelche:-3
        bund+will:3 bwill+auch:3 wgeworden:-3 clte_:-3 c_stu:-3 b+opt:3 cohne:-3 chor_:3 c_wel:-3 berhalten+:-3
        cachi:3 ceim_:-3 crag_:-3 wgemeldet:3 cprod:-3 crodu:-3 baufhoren+:3 wgekundigt:-3 corum:-3 curze:-3
        bgeschaftsleitung+:-3 cbera:-3 bnicht+teil:3 c_feh:-3 cucke:-3 bdabei+:-3 bkeine+umfragen:3 cchun:3
        bnicht+gepasst:3 bpreis+hat:3 cell_:-3 wstoppt:3 bkeinen+kontakt:3 ctigu:3 cchon:3 crmit:3 c_fre:3 crlas:3
        cater:-3 wwackelt:-3 bund+es:3 cagun:3 cragu:3 cfur_:-3 cquat:3 c_wer:3 cewer:-3 cerzi:3 crzic:3 czich:3
        bder+leitung:3 cwart:-3 wgeht:-3 cspar:3 cjahr:-3 celos:-3 cgelo:-3 cpam_:3 cuss_:3 carte:-3 balles+was:3
        crich:3 cprei:-3 wwird:3 c_red:-3 bauf+der:3 bnummer+raus:3 bwas+ist:3 call_:-3 c_rob:3 cbins:3 cnlis:3
        cnson:3 cobin:3 bverstanden+:3 bnoch+ein:3 c_noc:3 cnoch:3 wmeldet:3 c_kla:-3 wmusst:-3 buns+vor:3 wtun:3
        wunternehmen:-3 c_dam:3 c_bee:3 cbeen:3 ceend:3 c_dru:-3 cerve:3 cverz:3 cgut_:3 wichs:-3 c_ver:3 balso+ich:3
        wgefunden:-3 wleisten:-3 b+an:3 cgewe:-3 cefal:-3 cldet:3 c_heu:-3 cheut:-3 wneue:-3 whatten:-3 wlange:-3
        cleis:-3 wbesser:3 care_:-3 wwichtig:-3 cacku:-3 cckun:-3 ckung:-3 cpack:-3 cgabe:-3 b+euer:-3 c_no_:3
        b+konnt:3 cweil:-3 bhabt+ihr:-3 chaft:-3 bfunkstille+:3 cehle:-3 chler:-3 chen_:3 cstra:3 custr:3 c_kap:-3
        wmittlerweile:-3 crsta:3 cuer_:-3 cnser:-3 bdas+bitte:3 beuch+jetzt:3 cker_:-3 c_all:-3 wdefekt:-3
        bnie+bestellt:3 wansprechpartner:-3 wunter:-3 balles+zu:3 beuch+eure:3 caden:-3 bsie+sich:3 camit:3 cdami:3
        cmens:-3 c_bra:-3 wdem:-3 c_ben:3 bnummer+loschen:3 b+ruf:-3 bsie+meinen:3 bder+preis:3 cpate:-3 wnumer:3
        c_tro:-3 wpasste:-3 cbot_:3 wsoll:-3 bdass+meine:3 c_end:3 bgeht+mir:3 c_kur:-3 cdank:3 wder:-3 bgemacht+:-3
        cekom:-3 wgereicht:-3 c_let:3 bdass+sie:3 cgeld:-3 cinge:-3 wgrunden:-3 ctag_:-3 ctast:-3 bschreibt+wem:3
        ctet_:-3 czen_:3 c_exi:3 cexit:3 cxit_:3 crat_:-3 cner_:-3 b+von:-3 cchul:-3 bmann+nicht:3 causk:-3 curo_:-3
        carum:-3 b+meldet:3 bmeldet+euch:3 wabgemeldet:3 cahlt:-3 c_jah:-3 cappe:3 weinem:-3 crobi:3 c_anl:3 canla:3
        c_zus:3 b+mit:-3 wbelastigen:3 c_mac:3 b+seit:-3 ctik_:-3 cbeim:-3 wkommen:-3 cnnt_:3 certe:3 wort:3
        bist+mir:3 ban+meine:-3 cgera:-3 conat:-3 chung:3 cterl:3 canga:-3 cngab:-3 bging+es:-3 c_kle:-3 cimmu:3
        cmung:3 czust:3 cerde:3 cwerd:3 wherbst:-3 cblod:3 wgebraucht:-3 bmehr+in:-3 c_arb:-3 wirgendwann:-3
        wdurfen:3 candn:3 cdnis:3 cndni:3 wumgezogen:-3 b18+uhr:-3 win:-3 bdass+ich:3 bdie+loschung:3 c_pla:-3
        casch:-3 wdiese:3 wihr:3 c_nur:-3 cnur_:-3 callt:-3 bihr+sollt:3 c_nam:3 cname:3 curde:-3 cwurd:-3 wkunden:-3
        c_vie:-3 cast_:-3 wangebot:-3 c_ihn:3 bihr+habt:-3 bteuer+und:-3 cwenn:3 bund+ich:3 cnver:3 b+unser:-3
        bauch+keine:3 cviel:-3 bmich+anrufen:-3 c_tas:-3 clle_:-3 bmehr+angerufen:3 bich+hatte:-3 centf:3 cntfe:3
        crnen:3 ctfer:3 wich:3 cerha:-3 wlauft:-3 calsc:-3 cfals:-3 clsch:-3 chres:-3 whotline:-3 c_ser:-3 cscht:3
        cnand:3 cieht:3 chatt:-3 cskun:-3 cusku:-3 wgesehen:-3 chmen:3 bhabe+ich:3 c_gek:-3 wden:3 wechten:-3
        wzurzeit:-3 cbuch:-3 bist+jetzt:-3 c_gin:-3 cging:-3 wkundenkonto:-3 bwir+uns:3 bgern+dass:3 b+hort:3
        wtrotzdem:3 candi:-3 cfind:-3 bich+nichts:-3 wgemass:3 cgefa:-3 bich+weiss:-3 bweiss+nicht:-3 wverwendung:-3
        bkauf+ich:-3 c_zu_:3 wandere:-3 wsetzen:3 cermi:3 cfuhr:3 chrt_:3 cuhrt:3 cdrec:3 creck:3 cgibt:-3 wwissen:-3
        c_neu:-3 curen:3 c_tau:-3 wcancel:3 barbeit+:-3 cdass:3 cchfr:3 chfra:3 bhier+ist:-3 comat:3 ctoma:3 cutom:3
        wsparen:3 bes+auch:3 wabends:-3 c_bis:-3 c_mas:-3 csen_:3 wgewechselt:-3 cklap:3 clapp:3 bdie+letzte:3
        cleit:-3 bnicht+:-3 cesag:3 csagt:3 wapp:-3 bnach+dem:-3 c_sol:3 cwahl:-3 clauf:-3 wanderes:-3 bhat+mich:-3
        bnicht+mit:3 b+meine:-3 c_km_:-3 cebe_:-3 wstimmt:-3 caufe:-3 bsie+uber:3 cihne:3 cmmun:3 cunse:-3 c_gib:-3
        bich+nie:3 ctzte:3 wbraucht:-3 cerrt:3 wrausnehmen:3 bweg+von:3 bangerufen+:-3 calso:3 clso_:3 calt_:-3
        bschon+wieder:3 csend:-3 cmasc:-3 wabsehen:3 wmarz:-3 cinve:3 wsperren:3 b+kontakt:3 wrufnummer:3 chne_:-3
        wschaden:-3 beuch+:-3 c_mit:3 wmag:3 wbeendet:-3 coffe:-3 cabsc:-3 cbsch:-3 caput:-3 ckapu:-3 cputt:-3
        wfrau:-3 c_ist:-3 warbeitet:-3 cbscr:3 ccrib:3 cibe_:3 cnsub:3 cribe:3 cscri:3 csubs:3 cubsc:3 cunsu:3
        csach:-3 b+jetzt:-3 wignoriert:-3 wart:3 btelefonisch+:-3 c_17_:3 custi:3 bsie+diese:3 cerwu:3 crwun:3
        c_lis:2 cfahr:-2 cket_:-2 whalt:-2 cufen:2 bwer+schreibt:-2 crtig:2 cnten:-2 c_zwe:-2 cuhr_:-2 bdie+nerven:2
        c_anz:2 wbehelligen:2 cratu:-2 chmal:2 cochm:2 wausgelaufen:-2 b+so:2 cstri:-2 cerst:2 ceck_:-2 wuberall:-2
        ceina:2 wmutter:2 wwoche:-2 ceche:-2 crch_:-2 cdies:2 cucht:-2 banrufen+:2 cross:-2 c_abe:2 cewor:-2 cgewo:-2
        cdukt:-2 coduk:-2 bder+spass:-2 b+teuer:-2 c_bil:-2 cbill:-2 bgesagt+:2 bab+18:-2 cmona:-2
        bnicht+interessiert:2 wversprochen:-2 beinwilligung+gegeben:2 bkeine+einwilligung:2 bsie+das:-2 cklei:-2
        wnutzen:-2 chwer:2 coste:-2 c_spr:-2 cbean:-2 chlic:-2 cgesa:2 crauc:-2 buber+mich:2 copt_:2 c_zur:-2
        b+vertrag:-2 c_nac:2 wangerufen:2 wwo:2 c_del:2 cdele:2 celet:2 clete:2 wdigital:-2 b+tut:2 btut+mir:2
        wfahren:-2 ceren:-2 caust:2 cnat_:-2 c_wor:-2 bwir+brauchten:-2 wverbunden:-2 cile_:-2 c_une:2 cnerw:2
        cuner:2 b+bei:2 c_zul:-2 culet:-2 czule:-2 wper:2 bdas+mit:-2 wsortiment:-2 bist+es:-2 b+nichts:2 c_bez:-2
        bmich+aus:2 bzu+teuer:-2 wgegeben:2 cchtl:-2 cvor_:-2 bsich+bei:-2 bihr+nehmt:-2 cuft_:-2 berst+mal:-2
        cing_:-2 csche:2 c_bek:-2 banrufe+:2 ceuro:-2 bich+will:2 cacht:-2 cstim:2 ctimm:2 cschm:-2 bmehr+von:-2
        c_buc:-2 cscho:2 bmeine+nummer:2 wworden:-2 bweitermachen+:-2 b+schnauze:2 cfern:2 cenn_:2 c_vol:2 c_ang:-2
        bmeiner+daten:2 crbe_:-2 cchin:-2 chine:-2 wabbrechen:2 wvertreter:-2 whatte:-2 c_pre:-2 cbar_:-2
        bgesagt+ihr:2 wfordere:2 cgere:-2 c_cha:-2 bviel+:-2 cneue:-2 calit:-2 citat:-2 clita:-2 cqual:-2 ctat_:-2
        cuali:-2 c_hub:-2 chube:-2 whin:2 cleic:-2 wvon:2 bkonnen+sie:-2 bliste+:2 babbestellen+:2 bantwort+:-2
        censc:-2 wdieser:-2 bich+widerrufe:2 wkunftig:2 bmitten+in:2 bmich+spater:-2 cchar:-2 cnke_:2 cdich:-2
        c_uhr:-2 cchst:2 bgut+sein:2 colch:2 csolc:2 bich+gern:2 cgefr:2 b+sind:-2 whattet:-2 cbend:-2 wstoren:2
        wuberhaupt:-2 bgab+es:-2 cferu:-2 bzuruck+:2 corn_:2 cinan:2 canke:2 bdsgvo+:-2 ciese:2 warzt:-2 c_irg:-2
        cendw:-2 cgend:-2 cirge:-2 caket:-2 cpake:-2 c_pri:2 civat:2 cpriv:2 criva:2 wreparatur:-2 b+unterlassen:2
        bunterlassen+sie:2 woft:2 wsteht:-2 bwieder+:2 c_zei:-2 wlaufen:-2 cktio:-2 wkonnte:-2 wjedes:-2 wvorne:-2
        c_pak:-2 c_tsc:2 bdas+hat:-2 curst:-2 c_pap:-2 cpapi:-2 wfragen:-2 crrt_:2 bmochte+keine:2 cunge:-2 cltet:2
        cgebe:-2 c_ja_:-2 cland:-2 cbeko:-2 cgab_:-2 bich+meine:-2 bkein+kunde:2 bkunde+mehr:2 csste:-2 cwohn:-2
        wegal:-2 bnachricht+:-2 bstellen+sie:-2 bkann+ich:-2 wweit:-2 csteh:2 cnft_:-2 bist+belastigung:2 wsagen:-2
        cbis_:-2 wdreimal:-2 wwein:-2 cchaf:-2 cinso:2 cachs:2 chste:2 bnachrichten+von:2 cutt_:-2 wsohn:-2
        bsprechen+:-2 c_zum:-2 bnerven+:2 buhr+:-2 cltig:2 bdaten+zu:2 wauswahl:-2 c_uns:-2 cendl:2 c_bot:2
        bich+melde:-2 cenko:-2 wwann:-2 wlieferbar:-2 bweg+mit:2 ctern:-2 bhat+nicht:2 c_bur:-2 cburo:-2 walles:2
        beingestellt+:-2 csser:-2 wpreis:2 bmachen+:-2 chon_:2 cger_:2 capie:-2 cpier:-2 bihnen+nicht:-2 caste:-2
        bvon+euch:-2 cerni:2 crnic:2 cvern:2 bkunde+:-2 cusst:-2 chlte:-2 bkeine+weitere:2 caren:-2 c_wen:2 cemel:2
        wduft:-2 wbelastigt:2 b+wollen:2 carf_:-2 c_opt:2 c_out:2 cout_:2 cerlo:2 wmarkt:-2 wdavon:-2 bmeine+mutter:2
        bleben+:-2 wselbst:-2 bmag+nicht:2 cfen_:2 cdrei:-2 bmeine+bestellung:-2 b+frau:-2 bich+die:2 ctric:-2
        bbestelle+doch:-2 cdig_:-2 cfrei:-2 czahl:-2 cvoll:2 c_imm:-2 custe:-2 ctzer:-2 b+brauche:-2 b+keine:2
        chig_:-2 commt:-2 clang:-2 bmeine+sms:-2 b+sag:-2 bsag+ich:-2 wkonnen:-2 bpost+:2 cchma:2 b+einen:-2 wmir:2
        cdem_:-2 cfort:2 cofor:2 csofo:2 ceing:-2 bvon+ihnen:-2 cier_:2 bloscht+mich:2 canzu:2 bes+mir:-2 cimme:-2
        cervt:2 crvt_:2 bbin+doch:2 bdoch+langst:2 cstat:-2 cheid:-2 c_bec:-2 ciert:2 bnie+was:-2 bnie+mehr:2
        bdamit+:2 bbitte+keine:-2 c_erh:-2 cchus:2 chuss:2 cbrau:-2 bauf+und:2 bund+rufen:2 chnen:2 cand_:-2 c_tei:2
        c_fri:2 bhalt+nicht:-2 wstunde:-2 cauti:-2 ckaut:-2 cutio:-2 cpeic:-2 cspei:-2 bdanach+:-2 bmir+war:-2
        wkleiner:-2 balles+von:-2 wrente:-2 crte_:-2 btragen+sie:2 bwar+:-2
    """,
    "distress": """
        -14 wanwalt:17 wandere:14 wgericht:14 wweiss:13 wvor:13 wmein:13 wich:12 wist:12 wfall:11 wschlecht:11
        c_ver:10 wverstorben:10 werstattet:10 whabe:10 wgeht:10 wliegt:9 bgericht+:9 cecht:9 wmann:9 wwerde:9
        beuch+:9 wpost:9 c_mei:9 cmein:9 bich+weiss:8 bweiss+nicht:8 b+mein:8 wfrau:8 weuch:8 bvor+gericht:8 b+habe:8
        wso:8 ctorb:8 crben:7 corbe:7 wmeiner:7 cstor:7 cben_:7 wbekommen:7 bgeht+mir:7 bist+ein:7 wsoll:7 wmachen:7
        bwill+nicht:7 c_rec:6 cich_:6 b+es:6 clage:6 cverk:6 bmeine+frau:6 wweiter:6 ccher:6 what:-6 cerkl:6 crkla:6
        wwie:6 wkunde:6 corge:6 cage_:6 bfur+die:6 c_sch:6 berstattet+:6 c_anw:6 canwa:6 cnwal:6 ceite:6 c_sor:6
        cwalt:6 crgen:6 b+die:-6 ciche:6 wkind:6 bich+will:6 wfur:6 bmein+mann:6 bvon+meiner:5 wmelden:5 wnoch:-5
        bich+werde:5 bmein+anwalt:5 wsehen:5 cerst:5 wmeinem:5 wzeit:5 weine:-5 cerun:5 wwill:5 crung:5 wschluss:5
        b+sie:5 wund:5 cein_:5 calt_:5 bnicht+mehr:5 c_ger:5 weiner:5 cvers:5 ceric:5 cweis:5 wmit:-5 whab:-5 crech:5
        wdem:-5 banwalt+:5 wihr:-5 c_vor:5 ciss_:4 csich:4 wam:4 wsohn:4 b+meine:4 bbin+die:4 c_ich:4 crich:4 cvor_:4
        c_ist:4 cgeri:4 wmich:-4 crale:4 crbra:4 wzu:-4 bdas+ist:4 wuns:4 ctral:4 centr:4 cist_:4 b+das:4 bmachen+:4
        cerbr:4 czent:4 ceiss:4 cere_:4 wein:4 crzen:4 wseit:-4 wkeine:-4 buns+vor:4 cherz:4 whaben:-4 ciner:4
        cerze:4 wjetzt:-4 wwird:4 c_seh:4 cale_:4 clich:4 bmehr+:4 bsich+bei:4 cdere:4 chlec:4 clech:4 wwar:-4
        cschl:4 bich+schluss:4 wsich:4 cntra:4 cesto:4 cner_:4 crde_:4 b+ich:4 crsto:4 b+der:4 wihnen:4 cchle:4
        bmelden+:3 wgerade:3 bbei+ihnen:3 c_and:3 canze:3 c_anz:3 cnzei:3 cgeht:3 ceige:3 wname:-3 ctatt:3 cabe_:3
        wwas:-3 cttet:3 cige_:3 bin+einer:3 cstat:3 coma_:3 czeig:3 wkein:-3 cchut:3 chutz:3 c_hat:-3 c_geh:3
        cine_:-3 cchtl:3 ciegt:3 cegt_:3 cersi:3 czver:3 b+wir:3 citer:3 cssch:3 wzuruck:-3 call_:3 cmann:3
        wnichts:-3 wmir:3 wan:-3 wnummer:-3 cweit:3 wnie:-3 ceht_:3 cgen_:3 ctlic:3 c_pos:3 cpost:3 wmehr:3 cost_:3
        cleit:3 chrit:3 wnur:-3 crau_:3 wfalsche:-3 c_euc:3 ceuch:3 cgest:3 cfrau:3 wda:-3 bhabe+ich:-3 c_wit:3
        wauf:-3 wes:3 cehr_:3 c_man:3 citen:3 cfall:3 c_wei:3 cerde:3 cwerd:3 c_fra:3 c_kei:-3 ckein:-3 waus:-3
        c_so_:3 c_ers:3 whatte:-3 cverb:3 c_lie:3 cgluc:3 cluck:3 cuckt:3 wwenn:-3 whalt:-3 bmein+sohn:3 crsta:3
        cden_:-3 cnach:-3 wnicht:-3 c_fal:3 c_auf:-3 winformiert:3 wbitte:-3 bbei+euch:-3 c_aus:-3 wdann:-2 coch_:-2
        critt:2 wden:-2 cterl:2 c_nac:-2 cckt_:2 cberg:2 crgeb:2 c_kom:2 csche:-2 cnder:2 wsie:2 cerle:2 wbrauche:-2
        wmuss:-2 wwieder:-2 cbste:2 c_war:-2 ctet_:2 c_bri:2 catte:2 cnter:-2 bnicht+:-2 csoll:2 cinge:2 cchri:2
        clieg:2 weinem:-2 cnich:-2 c_sol:2 c_nic:-2 chat_:-2 clebe:2 wmutter:-2 cwie_:2 c_wer:2 coll_:2 cebe_:2
        wanderen:-2 wziehe:-2 cicht:2 cchts:2 ceste:-2 bich+habe:2 cschr:2 bmein+name:-2 bich+wurde:-2 cuche:2
        wbeendet:-2 chabe:2 cruck:-2
    """,
    "wrong_person": """
        -15 wnummer:19 wnicht:16 whier:15 wsie:14 wsein:14 wnie:13 wdu:13 wgekauft:12 wperson:12 wherr:12 wfalsch:12
        wmuss:12 b+sie:11 wverbunden:11 bist+nicht:11 wname:11 cverw:11 wgehort:10 wfalsche:10 calsc:10 cfals:10
        clsch:10 c_fal:9 bihnen+:9 bvon+ihnen:9 wkeine:9 bdas+muss:9 wihnen:9 bsein+:8 cherr:8 wist:8 wbestellung:8
        c_her:8 c_ver:8 cerwe:8 wmein:8 bmich+:8 wfrau:8 wbei:7 cirrt:7 b+herr:7 wda:7 b+da:7 cich_:7 wmeinen:7
        wunternehmen:7 b+das:7 bverbunden+:7 bhier+ist:7 wkenne:7 bnie+was:7 b+hier:7 cchse:7 chsel:7 cwech:7
        bmein+name:7 c_num:6 wan:-6 cechs:6 warbeitet:6 wes:-6 cheis:6 cnumm:6 cumme:6 c_sch:6 bich+bin:6
        wansprechpartner:6 cchul:6 bin+der:6 cmuss:6 c_mus:6 wfur:-6 ckund:6 c_kun:6 wmutter:6 ceiss:6 wmussen:6
        cseln:6 cisse:6 wfalschen:6 bich+war:6 celn_:6 cmmer:6 cundi:6 c_dic:6 bich+hab:6 bmir+nicht:6 wlang:6
        wsprechen:6 cahlt:5 weinen:5 wbin:5 wein:5 bhat+den:5 cwahl:5 c_hei:5 cast_:5 csse_:5 chlt_:5 cmer_:5 chier:5
        bnicht+:-5 cschu:5 cdich:5 b+diese:5 wmeine:-5 b+der:-5 c_hie:5 b+ich:5 bgewechselt+:5 bmeine+bestellung:5
        beinen+anderen:5 wder:5 wich:5 c_sie:5 csie_:5 cier_:5 bsie+einen:5 wgewechselt:5 wuns:5 wanderen:5 wlange:5
        wwir:-5 csein:5 wden:5 bbei+euch:5 wsuchen:5 wvon:5 bund+nicht:5 bdie+nummer:5 bist+die:5 bansprechpartner+:5
        cgen_:-4 c_nie:4 wbitte:-4 bperson+:4 bsie+meine:-4 c_du_:4 cten_:-4 wraus:-4 cnie_:4 cson_:4 whabe:-4
        cekau:4 cgeka:4 b+frau:4 wschon:4 cerr_:4 wihr:-4 wwill:-4 b+hab:-4 wauf:-4 crrn_:4 what:4 wzu:-4 weuch:4
        cerso:4 cpers:4 crson:4 c_per:4 bdas+ist:4 bmeine+nummer:-4 bkenne+ich:4 bbei+uns:4 cauft:4 wsohn:4 cbund:4
        c_nic:4 csche:4 cnich:4 wfirma:4 wwurde:-4 c_sei:4 bkunde+:4 wjetzt:4 wnichts:-4 cprec:4 c_gek:4 cuft_:4
        cspre:4 c_ges:-4 came_:4 c_nam:4 cname:4 bhat+eine:4 bmussen+sie:4 c_wol:4 cauch:-4 beine+andere:4 c_bes:4
        bhier+nicht:4 cein_:4 cert_:-4 ccht_:4 crbun:3 cehor:3 wnehmen:-3 bmit+der:3 bda+mussen:3 cerbu:3 cgeho:3
        bschon+lange:3 chort:3 wfragen:-3 bfirma+:3 cunde:3 wund:-3 wwie:-3 cnen_:3 bsie+sich:3 cuss_:3 ctzer:3
        czer_:3 wbenutzen:-3 cbesi:3 cesit:3 wnoch:3 citze:3 wdiese:3 csch_:3 cihne:3 c_ihn:3 wbrauche:-3 wwas:3
        cfen_:-3 crauc:-3 wnur:-3 c_geh:3 wso:-3 weinem:-3 wwieder:-3 csitz:3 chnen:3 cverb:3 bnicht+mehr:3 whalt:-3
        cesch:-3 c_ist:3 ckauf:3 win:3 crech:3 cellu:3 cllun:3 wkaufe:-3 c_bec:3 cort_:3 crau_:3 wzum:-3 ctte_:-3
        cnach:-3 cben_:-3 cschl:-3 cfrau:3 bnummer+ist:-3 braus+:-3 c_da_:3 ceck_:3 cicht:3 bbei+ihnen:-3
        bbin+noch:-3 cchmi:2 clich:-2 bbin+nicht:-2 c_mei:2 wwar:2 cbrau:-2 cmein:2 c_fra:2 wandere:2 wverstorben:-2
        crneh:2 bfalsche+nummer:2 ceit_:-2 bmeine+frau:-2 bhaben+die:2 bmehr+in:2 bnummer+:2 crufe:-2 cbei_:2
        c_wer:-2 bmein+sohn:2 b+mein:2 c_die:2 c_wir:-2 c_wie:-2 c_nac:-2 wnach:-2 cvers:-2 c_ger:-2 cnne_:2 clung:2
        cfur_:-2 cenne:2 bbin+die:2 c_ken:2 wgar:-2 ckein:2 cufen:-2 c_kei:2 cist_:2 wvor:-2 cdere:2 cerne:2
        wheute:-2 wdie:2 c_an_:-2 c_bei:2 ckenn:2 citet:2 c_es_:-2 wseit:-2 wmich:2 wman:-2 cehr_:2 wkann:-2
        wmeiner:-2 whatte:-2 citte:-2 cansp:2 cchpa:2 cechp:2 chpar:2 cnspr:2 cartn:2 crtne:2 cerst:-2 wgerade:-2
        bnehmen+sie:-2 bnoch+kunde:-2 bnummer+raus:-2 wrufen:-2 cnden:2 caus_:-2 c_and:2 whatten:-2 bnicht+die:-2
        cschm:2 c_mai:2 ctner:2 wbekommen:-2 c_fur:-2 wkunde:2 c_ans:2 wdem:-2 wanrufen:-2 c_mut:2 cmutt:2 wweg:-2
        c_aus:-2 beuch+:-2 c_auf:-2
    """,
    "human": """
        -5 wbitte:18 wkann:18 wschreib:16 wmit:15 wmitarbeiter:15 wruf:15 wmensch:14 bsie+mich:14 wjemanden:14
        wsie:13 weinen:13 wlieber:13 wwill:12 wrufen:12 wruckruf:11 wmich:11 c_tel:11 wverbinden:11 wtelefonisch:10
        cefon:10 celef:10 clefo:10 ctele:10 wsprechen:10 bmich+bitte:10 wmochte:10 c_mit:10 wgern:10 wdurch:10
        wreden:10 c_ruf:9 wansprechpartner:9 wbot:9 wan:9 whuber:9 cruf_:9 wmehr:-9 ban+:9 wtelefonat:9 wsms:9
        wnicht:-9 wanrufen:8 wsoll:8 wchef:8 cich_:8 win:-8 wmeine:-8 wberatung:8 csch_:8 wuns:8 wmir:8 bich+nicht:8
        bmensch+:8 c_jem:8 cjema:8 wmelden:8 wuhr:8 wmal:7 wsich:7 wvon:-7 ceman:7 cmand:7 cden_:7 brufen+sie:7
        wpersonlich:7 wso:7 banrufen+:7 wbrauche:7 cmens:7 censc:7 b+sie:-7 c_men:7 wmaschine:7 cfoni:7 cnden:7
        ccht_:-7 bich+mochte:7 c_ein:7 cprec:7 cspre:7 cufen:7 wbin:-6 wanderen:-6 wechten:6 bmelden+:6 cfen_:6
        wnoch:-6 crbei:6 cnsch:6 b+ruf:6 ckann:6 c_bit:6 wgeschaftsleitung:6 c_kan:6 wdu:-6 bsie+uns:6 weiner:6
        bdurch+:6 wund:-6 bkeine+sms:6 bsprechen+:6 crufe:6 wwem:-6 bsie+mir:6 cruck:6 whaben:-6 b+kann:6 cber_:6
        wjetzt:-6 cbitt:5 c_hab:-5 crech:5 wwieder:-5 bfrau+huber:5 cnlic:5 ceber:5 bwill+mit:5 what:-5 c_mei:-5
        ceib_:5 whabe:-5 bdas+will:5 cter_:5 wich:5 wnie:-5 csonl:5 conli:5 w18:5 wfrau:5 bmich+anrufen:5 wklaren:5
        wwir:-5 b+keine:5 bmich+:-5 cckru:5 ckruf:5 cuckr:5 citar:5 cmita:5 ctarb:5 bsie+bitte:-5 wmorgen:5 cmein:-5
        cmit_:5 cann_:5 cicht:-5 wvertreter:5 c_sie:5 csie_:5 wmeldet:5 citte:5 ctte_:5 waber:-5 wist:-5 wim:-4
        clieb:4 wer:4 wschicken:4 cgern:4 cchre:4 chrei:4 creib:4 bich+brauche:4 buhr+:4 bich+will:4 bnicht+mehr:-4
        b+einen:4 cchte:4 whab:-4 wmeinen:-4 wstellen:4 c_wil:4 cill_:4 bbitte+die:4 ciebe:4 cnder:-4 bmal+jemand:4
        wperson:-4 waus:-4 bwill+ich:4 cwill:4 wzu:-4 wlassen:4 wihr:-4 c_mic:4 cmich:4 cnich:-4 cbeit:4 wwar:-4
        ctung:4 c_nic:-4 carbe:4 c_mel:4 cnem_:4 bnicht+mit:4 cist_:-4 c_ruc:4 chabe:-4 breden+:4 wdie:-4 wam:4
        wwas:-4 bruf+mich:4 crbin:4 bmir+bitte:4 whalt:4 cbind:4 b+meldet:4 bmeldet+euch:4 bgeschaftsleitung+:4
        wfalschen:-4 wdoch:4 c_and:-4 conis:4 wgibt:4 cerso:4 cpers:4 crson:4 c_ger:4 cnisc:4 c_nem:4 c_ber:4 c_per:4
        wtelefon:4 wgebraucht:-4 c_fal:-4 whoren:4 c_moc:4 cmoch:4 wzuruck:4 cbera:4 bbitte+nicht:-4 cerat:4 cocht:4
        crch_:3 wuber:-3 wes:-3 cdurc:3 curch:3 bab+18:3 cklar:3 bmit+wem:-3 bein+mensch:-3 cner_:3 cdere:-3 c_red:3
        cennt:3 bschreib+nicht:3 ceche:3 crede:3 whatten:3 cunde:-3 wbekommen:-3 bdoch+mal:3 c_meh:-3 cmehr:-3
        cansp:3 cchpa:3 cechp:3 chpar:3 cnspr:3 bbitte+ab:3 b+lassen:3 wstunde:-3 c_bot:3 cinen:3 c_noc:-3 cnoch:-3
        c_dur:3 c_an_:3 c_ans:3 c_hub:3 chube:3 cartn:3 crtne:3 cinde:3 ctner:3 b+sagen:3 bsagen+sie:3 bsie+auf:3
        cehr_:-3 cpart:3 b18+uhr:3 csche:-3 cbot_:3 conie:3 wkontaktieren:3 cespr:3 bnicht+:3 cfona:3 ckenn:3 ciere:3
        cnier:3 c_sms:3 csms_:3 cnnt_:3 bmochte+das:3 cschi:3 bmich+an:3 weine:3 wleuten:3 caben:-3 wdienst:-3
        bbei+mir:3 b+ich:3 bnicht+gern:3 chte_:3 c_die:-3 cerbi:3 crgen:3 wweiter:-3 b+bitte:3 wihrem:3 cchef:3
        chef_:3 cisch:3 c_wie:-3 coll_:3 cder_:-3 c_lie:3 bmit+den:3 csoll:3 c_in_:-3 cnat_:3 ceine:3 catun:3
        bauf+mit:3 cuns_:3 conat:3 c_mir:3 cmir_:3 wnach:-3 cratu:3 cvon_:-3 bmir+:3 wdas:-3 wwo:-3 c_sol:3 c_che:3
        walso:-3 citer:3 c_uhr:3 cschr:3 causk:3 c_mal:3 b+die:-3 c_sic:3 chen_:3 c_von:-3 btelefonisch+:3
        blassen+sie:3 bschicken+sie:3 wnochmal:-3 weurem:-3 cuhr_:3 cern_:3 wnichts:-3 wblockiere:-3 csich:3 ciede:-3
        wherr:3 cweit:-3 bmir+einen:3 wdenn:3 cverb:3 ceden:3 b+nur:3 bam+telefon:3 cetzt:-3 ctag_:3 bich+bin:-3
        bstellen+sie:2 wabmelden:-2 cchri:-2 bnicht+noch:-2 bnoch+einmal:-2 cchen:2 weinmal:2 wgerne:2 c_war:-2
        c_ver:-2 c_so_:2 walles:-2 cande:2 b+rufen:2 c_abe:-2 b+gibt:2 cvorb:2 cmal_:2 whier:-2 cren_:2 cchin:2
        chine:2 c_los:-2 celde:2 bich+mit:2 cnde_:-2 bdas+mit:2 b+frau:2 cmasc:2 c_mas:2 bmit+dem:-2 clich:2 wwenn:-2
        corbe:2 wgeht:-2 c_wir:-2 c_bin:-2 cbin_:-2 bgibt+es:2 wpasst:-2 wjemand:2 beinen+ruckruf:2 c_erk:2 ceich:-2
        bjemand+anderen:-2 ctzt_:-2 b+ein:2 bmit+der:-2 clar_:2 cund_:-2 cach_:-2 c_ech:2 bperson+:-2 c_wei:-2
        wanzurufen:-2 wdass:-2 wstandig:-2 b+horen:2 bhoren+sie:2 b+melden:-2 bdas+:-2 wabends:-2 cchmi:2 cftsl:2
        ctsle:2 wkein:-2 cslei:2 casch:2 c_du_:-2 wmontag:2 bmich+in:-2 bgebraucht+:-2 wkunde:-2 cafts:2 bzuruck+:2
        wnachrichten:-2 cfall:-2 cmeld:2 ceder:-2 cass_:-2 c_bis:-2 bsich+nicht:-2 c_und:-2 wwie:-2 cosch:-2 wsag:-2
        closc:-2 calsc:-2 cfals:-2 clsch:-2 wendlich:-2 bsagen+:-2 caste:2 cange:-2 c_wem:-2 cwem_:-2 wloschen:-2
    """,
    "not_now": """
        8 wim:21 wspater:18 wgrade:16 wmorgen:15 warbeit:14 wpasst:14 wvielleicht:14 cchla:13 wuhr:13 wgrad:13
        wheute:12 wmuss:12 wdie:-12 wmelde:12 b+muss:12 wkonnen:12 warzt:12 bjetzt+bitte:11 wgerade:11 b+heute:11
        wist:-11 wmonat:11 wmontag:11 wwar:-11 wjetzt:11 cgrad:10 wessen:10 c_gra:10 win:10 cade_:10 crade:10
        wnachsten:10 wnochmal:9 wfragen:9 b+in:9 wnach:9 wanderes:9 wbin:9 barbeit+:9 cschl:9 wkeinen:8 b+am:8 whab:8
        wwenn:8 wnicht:8 wgerne:8 wstunde:8 wich:-8 bbin+auf:8 wjahr:8 w18:8 cung_:-8 bjetzt+nicht:8 bgerade+nicht:8
        bnach+dem:8 c_im_:8 bdas+passt:7 bpasst+mir:7 wzurzeit:7 ceit_:7 bwieder+:7 c_war:-7 bmelde+mich:7 bnicht+:7
        wsitze:7 cleic:7 wmehr:-7 bmorgen+:7 wda:-7 wdafur:7 wzeit:7 wdienst:7 wmarz:7 cren_:-7 wfreitag:7 wmein:-7
        wbei:-7 wkein:-7 wherbst:7 wgleich:7 wmit:-7 wund:-7 w2:7 wstoppen:6 c_sch:6 bbin+jetzt:-6 wam:6 cpate:6
        c_mon:6 cspat:6 wmoment:6 wbitte:6 wanrufen:6 bdafur+:6 bbitte+:6 wweitermachen:6 cden_:-6 bbitte+nicht:6
        wnichts:-6 bessen+:6 wwochen:6 cmorg:6 bfragen+:6 wkeine:-6 wmeine:-6 b+nach:6 cine_:-6 czeit:6 c_mei:-6
        cmein:-6 cater:6 corge:6 bich+melde:6 wdanke:6 b+es:-6 bwir+haben:6 wder:-5 bein+anderes:5 b+jetzt:5 cein_:-5
        ceich:5 cpass:5 wdem:5 crgen:5 wbesser:5 wwir:-5 b+bin:5 c_zei:5 wihr:-5 wauf:5 c_kra:5 c_mor:5 ciege:5
        wende:5 c_aus:-5 cege_:5 w20:5 cett_:5 ctige:-5 cinve:5 weiner:5 centu:5 wruf:5 wzu:-5 ctur_:5 c_ger:5
        wden:-5 cres_:5 bin+einem:5 cllei:5 bmehr+anrufen:5 ctag_:5 wvon:-5 bdanke+:5 what:-5 b18+uhr:5 wkaufe:-5
        cmmer:-5 cigen:-5 c_spa:5 c_mel:5 cmer_:-5 weuch:-5 wwoche:5 c_jah:5 weinem:5 cesse:5 bnoch+im:5 cjahr:5
        b+ich:5 bmich+spater:5 c_uhr:5 bzurzeit+nicht:4 cuhr_:4 wdas:-4 crad_:4 b+die:-4 c_bet:4 c_ben:-4 clieg:4
        c_pas:4 cnde_:4 c_heu:4 cheut:4 cviel:4 c_vie:4 wkomme:4 cdie_:-4 cten_:-4 cande:-4 wruckruf:-4 csst_:4
        ciell:4 wgeld:-4 cunds:4 clde_:4 wstudio:-4 cank_:4 c_nac:4 cberl:4 cist_:-4 b+ruf:4 c_woc:4 cwoch:4
        bdienst+:4 ccht_:4 bkonnen+sie:4 bsie+es:4 casst:4 wsie:4 bbin+noch:4 bim+marz:4 clege:4 conne:4 c_arz:4
        weinen:-4 carzt:4 crzt_:4 cbetr:-4 celle:4 c_arb:4 cachs:4 chste:4 cchst:4 bam+montag:4 cnnen:4 wanderen:-4
        cerad:4 wbestellt:-4 cnach:4 b+ende:4 bkonnen+wir:4 celde:4 b+melden:4 cerle:4 c_ist:-4 caft_:4 c_ges:-4
        ctung:-4 cange:-4 coche:4 c_kop:4 ckopf:4 cnst_:4 cmuss:4 bnochmal+:-4 wschluss:-4 b+konnen:4 cegen:4 cntag:4
        cmont:4 cwar_:-4 bim+moment:4 ceim_:4 wzum:-4 cnat_:4 wnie:-4 c_jet:4 cjetz:4 cchaf:4 caben:4 wwaren:-4
        ckonn:4 bweitermachen+:4 cngen:-4 c_ver:-4 wuns:-4 cmal_:4 wleben:-4 crieb:-4 cich_:-4 ceute:4 c_ess:3
        cmeld:3 wmal:3 ckauf:-3 wabends:3 wmitten:3 bbin+im:3 ctrie:-3 ceste:-3 cnen_:3 wbleibt:-3 chalb:3 chaft:3
        cetri:-3 cieb_:-3 calbe:3 bes+war:-3 c_meh:-3 cmehr:-3 bmitten+in:3 wum:-3 c_in_:3 chmal:3 cochm:3 wbeim:3
        waus:-3 bin+einer:3 conta:3 cehr_:-3 wfunkstille:-3 c_hab:3 bbesser+:3 cbend:3 b+sie:-3 cfrag:3 ceren:-3
        cruck:-3 c_bin:3 cbin_:3 wkunde:-3 cbest:-3 c_noc:3 cnoch:3 weingekauft:-3 cend_:3 cgera:3 c_wir:-3 wwas:-3
        creis:-3 cute_:3 cmen_:-3 c_fra:3 cesch:-3 bmelden+sie:3 cter_:3 whalt:-3 bauf+der:3 cicht:3 cbeit:3 cchen:3
        c_mus:3 citte:3 cauch:-3 wnur:-3 csche:-3 c_kon:3 chab_:3 cwenn:3 cprei:-3 ctzt_:3 c_pre:-3 cuch_:-3 ctner:-3
        bjetzt+:-3 carbe:3 c_ube:3 ceine:-3 ceben:-3 c_ich:-3 wmelden:3 ccher:-3 ctund:3 ceitl:3 citli:3 b+im:3
        wdirekt:-3 cher_:-3 c_ren:-3 cuber:3 crent:-3 wraus:-3 wfur:-3 cenn_:3 crne_:3 c_uns:-3 cstel:-3 ctell:-3
        c_18_:3 crauc:-3 wwill:-3 cuss_:3 cchma:3 cleis:-3 cahr_:3 cetzt:3 cegan:-3 cgang:-3 cgega:-3 crbei:3 c_wen:3
        ceist:-3 bsie+mich:-3 ctlic:3 clen_:-3 cber_:-3 cund_:-3 wmeinen:-3 czurz:3 wschreiben:3 calle:-3 cerat:-3
        cmit_:-3 bbitte+ab:-3 wso:-3 walles:-3 bjetzt+im:-3 bkaufe+jetzt:-3 wgezogen:-3 weurer:-3 ckann:3 cmona:3
        cnden:-3 bvielleicht+:3 wneue:-3 c_hat:-3 wmann:-3 c_dah:2 cdahe:2 cbei_:-2 cware:-2 c_abe:2 weine:-2 cende:2
        bim+studio:-2 bnicht+mehr:-2 cprob:2 b+habe:2 b+mein:-2 c_da_:-2 bsie+sich:2 buhr+:2 citze:2 wweg:-2 crobi:2
        wgerat:-2 conat:2 c_daf:2 cafur:2 cdafu:2 c_sit:2 wbrauch:-2 crzei:2 ctze_:2 wanruf:-2 cllt_:-2 carz_:2
        cmarz:2 cfall:-2 ceita:2 citag:2 cner_:-2 cersu:2 crsuc:2 csitz:2 cgesc:-2 c_eur:-2 csten:2 cgern:2 wkind:-2
        chalt:-2 c_ihr:-2 wschlecht:-2 b+beim:-2 cfrem:-2 cremd:-2 c_kan:2 cben_:2 wdoch:-2 cerbs:2 cherb:2 crbst:2
        csuch:2 c_und:-2 creit:2 wwieder:2 wwurde:-2 bmehr+:-2 cnder:-2 cfrei:2 wman:-2 cppen:2 c_gle:2 cglei:2
        cbst_:2 bsie+nicht:2 cslei:-2 bbestellt+:-2 cach_:2 wware:-2 cscha:2 wliegt:-2 wstoppt:-2 coppe:2 c_am_:2
        wvoll:-2 bjetzt+in:-2 bbin+grad:2 cerne:2 chand:-2 wladen:-2 cchts:-2 wkann:2 cgewa:-2 c_mom:2 cmome:2
        comen:2 wdrei:-2 wsein:-2 ceisl:-2 cheim:2 c_gef:-2 c_gel:-2 cistu:-2 cerma:2 crmac:2 chts_:-2
        bschreiben+sie:2 chres:2 c_ein:-2 c_die:-2 wwerbung:-2 cibt_:-2 ckund:2 chat_:-2 cvon_:-2 c_kun:2 c_mar:2
        c_gro:-2 caus_:-2 wuber:-2 cchlu:-2 chlus:-2 cluss:-2 bpasst+:2 wbis:-2 wnein:-2 crage:2 cross:-2 wzehn:-2
        cgros:-2 clos_:2 wgesehen:-2 c_her:2 cnter:-2 wab:2
    """,
    "bought_again": """
        -14 wdoch:22 wwieder:14 wkunde:12 ceste:11 wbestellung:11 wmorgen:11 werst:10 wneue:10 wheute:10 wladen:10
        coch_:9 wgestern:9 wletzten:9 wkommt:9 wbin:9 wlieferung:9 weingekauft:9 cbest:9 wwoche:9 wda:9 cstel:9
        ctell:9 wnoch:8 whaben:8 wdas:-8 wzehn:8 bnoch+kunde:8 bkunde+:8 wvor:8 c_doc:8 cdoch:8 wbestellt:7 c_bes:7
        bda+:7 wbei:7 b+meine:7 weuch:7 wbestelle:7 bim+laden:7 bladen+:7 bbin+wieder:7 wgar:6 bmeine+neue:6
        wwochenende:6 wfreitag:6 bbestellt+:6 wnie:-6 wjede:6 wwohl:6 c_wie:6 bwieder+eingekauft:5 wder:-5 wwar:5
        cnde_:5 wkaufe:5 wweg:5 wgesehen:5 wraus:5 wdie:-5 cwied:5 bbin+noch:5 beuch+:5 c_woc:5 cwoch:5 ceder:5
        cellt:5 ciede:5 coche:5 cllt_:5 bbestelle+doch:5 wund:-5 wvon:5 bdoch+schon:5 bich+bestelle:5 bich+bin:5
        wschon:4 c_let:4 ctzte:4 bwieder+:-4 cletz:4 wkam:4 cung_:4 cgen_:4 c_hab:4 bnicht+weg:4 wein:-4 wpaket:4
        bich+noch:4 wihnen:4 bgar+nicht:4 chabe:4 ckauf:4 bwir+haben:4 wgerade:4 bbei+euch:4 c_mor:4 bwar+ich:4
        cmorg:4 corge:4 bam+wochenende:4 wkeine:-4 bjede+woche:4 wmehr:-3 win:-3 bmorgen+:3 crgen:3 bbei+ihnen:3
        wletzte:3 wauf:-3 c_heu:3 cheut:3 crst_:3 ceue_:3 c_lad:3 clade:3 cunde:3 bich+kaufe:3 caden:3 cetzt:3
        czten:3 commt:3 c_bin:3 cbin_:3 wmich:-3 wam:3 cmmt_:3 c_ers:3 cngek:3 ceute:3 cferu:3 chbes:3 ctage:3
        cute_:3 c_kun:3 cchbe:3 bgesehen+:3 bnicht+gesehen:3 ctern:3 ckund:3 c_tag:3 wmeine:3 wmit:-3 c_das:-3
        braus+:3 cerun:3 cachb:3 cster:3 crung:3 c_da_:3 wwurde:-3 ceing:3 b+habe:3 wnur:-3 wes:-3 whabe:3 cdas_:-3
        cerst:3 c_noc:3 cnoch:3 c_zeh:3 cehn_:3 czehn:3 cder_:3 cern_:3 wihr:-3 c_ges:3 cefer:3 ciefe:3 ceine:-3
        clief:3 bmein+paket:3 bhaben+sie:3 wjetzt:-3 cvor_:3 wmir:-3 c_die:-3 cinge:3 cagen:3 cneue:3 c_kom:3 c_neu:3
        c_vor:3 wzu:-3 wdienst:-3 weine:-3 wmonat:3 cekau:3 cgeka:3 cmer_:-3 wwir:3 b+hab:3 bvon+euch:3 bnoch+im:2
        cmmer:-2 caben:2 b+das:-2 c_euc:2 ceuch:2 cbei_:2 b+wir:2 wich:2 cellu:2 cllun:2 wmein:2 c_ver:-2 cche_:2
        ckomm:2 cauft:2 bbin+raus:-2 clung:2 cuft_:2 c_abb:-2 wden:-2 wfrau:-2 cgar_:2 cabbe:-2 cbbes:-2 c_lie:2
        comme:-2 wabgemeldet:-2 wwieso:2 wbleibt:-2 cnend:2 wwo:-2 wdem:-2 cenen:2 bletzte+woche:2 c_nie:-2 ceita:2
        citag:2 chene:2 cnie_:-2 clle_:2 wzuruck:-2 cede_:2 c_bei:2 c_fru:2 cfruh:2
    """,
    "who_are_you": """
        -5 wwer:24 wwem:17 bdas+:15 wwas:14 bist+das:14 wkennen:13 wgeht:13 bgeht+es:12 b+ist:11 wdas:11 wwieso:11
        wsie:11 wfirma:11 wwarum:11 b+das:-11 wdu:10 b+wer:10 bein+mensch:10 wbrauchen:10 wnachricht:10 wuns:10
        wvon:9 b+mit:9 wnicht:-9 bmit+wem:9 b+von:8 crum_:8 wmensch:8 cwer_:8 buns+:8 wdieser:8 cche_:8 bwir+uns:8
        b+was:8 wkommen:8 wmeine:7 wwelche:7 c_wer:7 wnummer:7 wdie:-7 woder:7 cist_:7 b+wieso:7 bes+:7 bnachricht+:7
        bmeine+nummer:7 c_ver:-7 bihr+mich:7 b+ich:-7 wes:7 wwollen:7 wein:7 wwie:7 wihr:6 bmich+das:6 whandynummer:6
        wist:6 bwas+ist:6 celch:6 cwelc:6 c_wel:6 c_wem:6 cwem_:6 wschreibt:6 clche:6 wda:6 wund:-6 wbekomme:6
        c_wie:5 wzu:-5 bfirma+:5 bwer+schreibt:5 wecht:5 wnoch:-5 c_bis:5 whier:5 c_wor:5 wmit:5 bsie+an:5 c_spr:5
        ban+meine:5 c_was:5 ceche:5 ckomm:5 bsie+das:5 wkeine:-5 cnich:-5 corum:5 c_nic:-5 wseid:4 b+welche:4 cwas_:4
        wum:4 cgeht:4 cenne:4 wwar:-4 c_ken:4 ckenn:4 bda+:4 wgegeben:4 wnichts:-4 cten_:-4 cnnen:4 cprec:4 cspre:4
        c_geh:4 wden:-4 c_ser:4 wkann:-4 ceht_:4 bnummer+:4 b+wie:4 cnumm:4 cumme:4 csen_:-4 bwollen+sie:4 bmir+:4
        cdas_:4 win:-4 ceso_:4 cieso:4 cwies:4 wkommt:4 c_sie:4 csie_:4 wsich:-4 c_fir:4 cfirm:4 cirma:4 crma_:4
        cnen_:4 bmensch+:4 cragt:4 cwaru:4 cmmer:4 carum:4 c_ges:-4 wladen:4 cssen:-4 wnie:-4 bmeine+handynummer:4
        c_kom:4 cert_:-4 c_das:4 wgespeichert:-4 b+ihr:-4 cung_:-4 c_du_:4 wmein:-4 bhaben+sie:3 wbin:-3
        bbekomme+ich:3 b+wir:-3 bschreibt+mir:3 crech:3 wbei:-3 cagt_:3 cuns_:3 wmehr:-3 bsie+meine:3 wbitte:3
        wdenn:3 b+sie:-3 c_von:3 bdas+ist:-3 wdaten:-3 wjetzt:-3 wihnen:3 wder:-3 b+meine:-3 cachr:3 chric:3 cden_:-3
        wfrau:-3 comme:3 cvon_:3 bseid+ihr:3 c_hab:-3 whabe:-3 cande:-3 wsind:3 wim:-3 wdem:-3 wnur:-3 bich+das:3
        cmens:3 ceich:-3 weine:3 cicht:-3 cweck:3 czwec:3 cmer_:3 walles:-3 wauf:-3 censc:3 cgen_:-3 cfrag:3 ceser:3
        bhat+ihnen:3 bgegeben+:3 c_kei:-3 ckein:-3 ciche:-3 c_men:3 cnder:-3 cstel:-3 ctell:-3 bihr+:3 cdie_:-3
        wbrauche:-3 wweg:-3 bhier+:3 c_ode:2 c_fra:2 weuch:-2 wvergessen:-2 coder:2 crich:2 whab:-2 waus:-2 wnach:-2
        wstellt:-2 ceck_:2 c_zwe:2 coch_:-2 cnsch:2 whabt:-2 c_es_:2 wwir:2 cwie_:2 ban+:-2 c_num:2 cihr_:2
        bist+denn:2 bwer+ist:2 wdelete:-2 bgespeichert+:-2 cdynu:2 cndyn:2 cynum:2 colle:2 c_ist:2 wwieder:-2
        wwurde:-2 cdies:2 bdas+geht:-2 cund_:-2 wso:-2 c_uns:2 cren_:-2 ciese:2 candy:2 b+der:-2 cann_:-2 wkein:-2
        bvon+mir:2 b+die:-2 cchts:-2 c_ihr:2 wlassen:-2 c_bes:-2
    """,
    "data_wish": """
        -16 wdaten:16 c_dat:14 cdate:14 caten:14 wwas:13 wverlange:12 wgespeichert:12 weine:9 wauskunft:9 cpeic:8
        cspei:8 ceich:8 ciche:8 wuber:8 w15:8 b+was:8 ccher:8 wart:7 wsie:7 wum:7 bgespeichert+:7 cskun:7 cusku:7
        cnft_:7 causk:7 ckunf:7 cunft:7 cert_:6 wdsgvo:6 chert:6 bdaten+:6 wnach:6 wwelche:6 cnge_:6 clang:5 wbitte:5
        cange:5 b+bitte:5 cespe:5 cgesp:5 bhaben+sie:5 bnach+art:5 cenko:5 bbitte+um:5 bdsgvo+:5 wpassiert:4 c_was:4
        cwas_:4 buber+mich:4 crlan:4 cerla:4 cten_:4 wwie:4 wdie:-4 whaben:4 wdas:-4 wihr:4 wlange:4 cine_:4 c_spe:4
        cenau:4 wmeinen:4 c_ges:4 wmich:4 wnicht:-4 wmeine:4 ceine:3 bsie+:3 cverl:3 bmeine+daten:3 b+welche:3
        wwissen:3 wwo:3 bund+was:3 wmir:3 b+ich:3 wder:-3 wzu:-3 bhabt+ihr:3 wwir:-3 wmit:3 c_15_:3 cicht:-3 b+ihr:-3
        b+wie:3 cber_:2 c_sie:2 csie_:2 c_um_:2 c_ube:2 cuber:2 wist:-2 c_art:2 cart_:2 ccht_:-2 wverloren:-2
        wbeim:-2 c_aus:2 c_dsg:2 cdsgv:2 cgvo_:2 csgvo:2 bvon+mir:2 bsie+von:2 wes:-2 chern:2 wmehr:-2 wbin:-2
        cung_:-2 what:-2 wloschen:-2 cnich:-2 wund:2 bwissen+sie:2
    """,
}
