"""Weights of the guess for de, in tenths: `python -m tests.answers.learn` writes them."""

WEIGHTS = {
    "price": """
        6 cprei:23 creis:22 wgeld:22 wkosten:20 wwert:19 ckost:18 wteuer:17 wrabatte:16 c_pre:16 coste:16 weuro:15
        c_kos:15 wunser:14 cten_:14 wdafur:14 wfur:13 wmuss:13 wspass:13 wja:13 wleisten:12 wzu:12 wfinanziell:12
        csten:12 wkleiner:12 wkaufe:12 wging:11 bwert+:11 wgekostet:11 bzu+teuer:11 wbeim:11 cchne:11 c_kon:11
        wirgendwann:11 censi:11 cnsiv:11 wpreise:11 cbuhr:11 cebuh:11 cgeld:11 bist+:10 what:10 weuch:-10 wkauf:10
        cher_:10 cgebu:10 wseid:10 wuber:10 cass_:10 ccher:10 wwegen:10 cfur_:9 wumzug:-9 wsie:-9 cstet:9 wzweite:9
        wverein:9 wgebraucht:9 ctric:9 ceis_:9 c_gel:8 causg:8 wnicht:8 weure:8 bfur+mich:8 cuhr_:8 cuche:8
        bhabt+den:8 cstri:8 wweil:8 ceist:8 cteue:8 clage:8 c_exp:8 bviel+:8 bes+mir:8 cgest:8 wletzten:8
        bich+kaufe:8 bnie+:8 w15:8 celd_:8 wnur:8 bder+spass:8 cleis:8 cusch:8 cnet_:8 wden:8 cchla:8 wausm:8
        wjetzt:-8 clohn:8 wjahr:8 bging+es:7 wmarkt:7 c_kau:7 cscha:7 wviel:7 caben:7 wmussen:7 wausgelaufen:7
        bgebraucht+:7 cmein:-7 bist+es:7 wwohl:7 b+ihr:7 wgrad:7 corde:7 wmeine:-7 wals:7 cesch:-7 wgeworden:7
        bihr+seid:7 whalfte:7 c_gut:7 bkauf+ich:7 c_teu:6 c_mei:-6 csgab:6 cusga:6 bhat+nicht:6 bdas+geld:6 crgen:6
        whabe:-6 c_kri:6 ckrie:6 crieg:6 wwill:-6 wmochte:6 cngen:-6 ceisl:6 cwert:6 c_geb:6 wbrauche:-6 wwenig:6
        wbitte:-6 wbleibt:6 bhat+eine:6 wpreis:6 c_hal:6 wam:6 cing_:6 bich+bin:-6 cmuss:6 c_tre:6 ceide:6 cinde:6
        chale:6 cpaus:6 c_mar:6 bpreise+:6 wdie:6 cdest:6 cmind:6 wnehmt:6 cabsc:6 cbsch:6 cchal:6 czahl:6 c_rab:6
        cabat:6 craba:6 wkaffee:6 crich:6 b+wegen:6 wvon:6 c_eur:6 b+wir:-6 bals+die:6 cende:6 cgesc:-6 wund:6
        cren_:-6 cndes:6 wseit:-6 b+das:-6 bdas+hat:6 bdas+geht:6 werst:-6 wder:6 beinem+jahr:6 wdamit:-6 wsind:6
        cbatt:5 c_bes:-5 cgere:5 wauch:5 win:-5 wweit:5 wnummer:-5 bteuer+:5 cklei:5 b+eure:5 c_neu:-5 cise_:5
        wgebe:5 c_min:5 casse:-5 ceuer:5 cechn:5 b+eine:5 wstimmt:5 bleisten+:5 causc:5 wnach:-5 wkonnen:5 bist+zu:5
        ceuro:5 b+bei:5 ciger:5 b+zu:-5 creue:5 cschn:5 cverh:5 wvor:-5 wqualitat:5 bich+nichts:5 cider:5 bgut+und:5
        wfamilie:5 cschi:-5 wkonnten:5 bmehr+:-5 b+die:5 chle_:5 wladen:-5 wkonnte:5 curo_:5 wnachsten:-5
        bwar+nicht:5 c_qua:5 wpasst:5 bmich+:5 wrechnung:5 banderen+:5 whab:5 bnicht+die:5 c_umg:5 cumge:5 cale_:5
        c_daf:5 cafur:5 cdafu:5 wstreichen:-5 bwir+sind:5 ckonn:5 wes:5 b+hat:5 wjede:-5 bmehr+leisten:5 wraus:5
        cand_:5 cgabe:5 c_bil:5 cbill:5 cohle:5 bdas+angebot:-5 b+bin:-5 csse_:-5 bin+einem:5 wprojekt:-5 c_fur:5
        clein:5 c_red:5 cohn_:5 ceise:5 chlag:5 wschlicht:5 b+beim:5 csere:-5 chohu:5 cohun:5 crhoh:5 cduzi:5 cuzie:5
        wda:5 clen_:5 wkeine:-5 b+ohne:5 cter_:-5 wstandig:-5 bdas+ist:5 cschr:-5 ctte_:5 cspas:4 crate:4 c_mus:4
        cmal_:-4 wmeinen:-4 weinfach:4 ciede:-4 whatte:4 whatten:-4 wneue:-4 wunsere:-4 c_ers:-4 ctreu:4 czeit:-4
        cilli:4 wwieder:-4 carge:4 wmehr:4 bhat+gesagt:4 c_ja_:4 wgab:-4 cerho:4 cgebe:4 cllig:4 wmusste:-4 wwein:-4
        bhaben+:4 cste_:-4 wgibt:-4 c_jah:4 csch_:-4 wgeargert:4 bda+mussen:4 wgereicht:4 catte:4 bist+ausgelaufen:4
        crzer:4 bdie+halfte:4 c_zu_:4 wvertrag:4 cich_:4 ceits:4 bgesagt+da:4 cfina:4 cnanz:4 cnzie:4 wgestiegen:4
        caufe:4 cder_:4 w20:4 chung:4 whabt:4 bmehr+zu:-4 cden_:4 ckurz:4 wnachricht:-4 cnten:4 bzu+wenig:-4
        wuberall:4 wweg:-4 canzi:4 wuns:4 bdie+ware:4 cziel:4 wandere:4 cmen_:-4 ceten:4 cisch:-4 c_zur:-4 cweit:4
        cast_:4 waber:-4 ban+die:4 wumgestellt:4 wnoch:-4 cine_:-4 bes+nicht:4 ckonk:4 ckurr:4 cnkur:4 conku:4
        crenz:4 curre:4 bich+nicht:4 cchri:-4 cerei:4 wkeinen:-4 bihr+nehmt:4 cabe_:-4 bfur+das:4 cmer_:-4 c_jed:4
        cjede:4 cekos:4 wzum:4 bder+rechnung:4 wweitermachen:4 wleider:-4 cgefa:4 whinten:4 ceit_:-4 cbeim:4 cefal:4
        wwar:-4 walles:-4 bmir+nicht:4 cgrun:4 crund:4 cuss_:4 b+fur:-4 cunde:-4 c_spa:4 wzehn:-4 cjahr:4 c_kom:-4
        cage_:4 wkriegt:4 cistu:4 wuberhaupt:-4 cfert:-4 cdwan:4 cndwa:4 cssen:-4 cerha:4 bzu+viel:4 b+weil:4 c_irg:4
        cendw:4 cgend:4 cirge:4 wdrei:4 calte:-4 ctet_:4 ciell:4 wmal:-4 celn_:4 cbens:4 wweiss:-4 wdavon:-4
        wgepasst:-4 bich+wurde:-4 cachg:4 cchge:4 caden:-4 crech:4 c_abg:-4 cabge:-4 wnutzen:4 cuer_:4 wum:-4
        cverb:-4 bich+hatte:4 wersten:-4 b+nicht:-4 wentschieden:-4 wanruf:-4 wvorbei:-4 wwerden:-4 c_gru:4 cmitt:4
        bfur+uns:4 c_nic:4 cbung:-4 wvorne:4 wihnen:-4 c_euc:-4 ceuch:-4 c_bei:4 c_sch:-4 cmmer:-4 bihr+nicht:-4
        cser_:4 bwir+nicht:4 crete:4 crtre:4 ctret:4 wdrucken:4 cert_:4 c_gef:-4 wgekauft:-4 c_fin:4 chein:4 cnnte:3
        wgekundigt:3 certr:3 wfertig:-3 cunge:-3 czier:3 cerst:-3 wpakete:-3 wunmoglich:-3 cseid:3 cegen:3
        bwurde+einfach:3 bwegen+der:3 wsein:-3 c_por:3 cword:3 wstanden:3 clasc:3 wanderen:3 wapp:-3 cinan:3 ctrag:3
        c_kun:-3 cwege:3 cnich:3 csen_:-3 cford:3 crder:3 cuft_:-3 wfrau:-3 czug_:-3 b+am:3 werreichbar:-3 c_aus:3
        wsparen:3 wgefallt:-3 chang:3 cehen:-3 cangt:3 cngt_:3 bsie+mich:-3 wberatung:-3 wgar:-3 bwir+haben:-3
        c_umz:-3 cmzug:-3 cumzu:-3 cguts:3 crst_:-3 c_zah:3 c_erh:3 wtelefon:-3 cungs:3 wmelden:-3 wimmer:-3 wsag:-3
        connt:3 cwann:3 wchat:-3 wfall:-3 cinte:3 ciste:3 czwei:3 weine:3 b+muss:-3 ckauf:3 cverm:3 cmmen:-3
        wschreiben:-3 caut_:-3 wkunde:-3 cdet_:-3 whoch:3 wohne:3 curze:3 canru:-3 cnruf:-3 wwollte:-3 cllen:3
        c_sie:-3 csie_:-3 wich:3 whattet:-3 bhat+den:3 wgegangen:-3 wkaputt:-3 wmein:-3 bgeld+:3 c_gab:3 calle:3
        wbeendet:3 cell_:3 csche:3 wmachen:-3 bhat+mich:3 ctere:-3 wgewechselt:3 cpare:3 cstun:3 whier:-3 cmte_:3
        ceres:-3 crufe:-3 cmeld:-3 crsta:3 b+so:3 cvere:3 cermo:3 ctrop:-3 bhaben+mich:3 ceid_:3 ccham:3 chamt:3
        cunve:3 wab:-3 cits_:3 cspar:3 c_weg:3 c_bra:-3 wworden:3 cegeb:3 ceite:-3 cesse:-3 c_ber:-3 c_gin:3 cging:3
        cense:3 c_bek:3 c_unv:3 cwerb:-3 wgeht:3 wlasst:-3 ceben:3 wsich:3 c_wie:-3 cvers:3 wfirma:-3 wwie:-3 cnto_:3
        conto:3 bam+ende:3 chuld:3 culde:3 wdaten:-3 c_zwe:3 c_fal:-3 cdrei:3 weiner:-3 cgege:3 cbitt:-3 wheute:-3
        b+kein:-3 wfalsche:-3 cecht:-3 c_dam:-3 cneue:-3 cbgeb:-3 cufe_:3 wgingen:-3 cagba:3 cgbar:3 wgesehen:-3
        cress:-3 ceim_:3 wware:3 cbeko:3 c_bit:-3 c_hei:-3 wreicht:3 wetwas:-3 wzur:-3 whort:3 b+ich:-3 celde:-3
        comm_:3 c_gew:3 ciebe:-3 cnver:3 bgewechselt+:-3 bin+der:-3 whaben:3 cure_:3 cchie:-3 bstreichen+sie:-3
        wvoll:-3 crein:3 bwar+nur:-3 clung:-3 wleute:3 clden:3 cgste:3 wso:3 weuer:-3 cenig:3 cweni:3 cbend:3 cflas:3
        weurer:-3 cnges:3 cteil:-3 cauf_:3 wkommt:-3 chied:-3 bich+hab:3 cpass:3 wgesagt:3 cchaf:-3 czten:3 wfuhrt:-3
        warzt:-3 cersa:3 c_15_:3 cran_:3 c_nur:3 cnur_:3 cdien:-3 cinge:-3 wwarte:-3 wunseren:-3 cbeza:3 cezah:3
        cande:-3 bauf+:3 b+qualitat:3 wauswahl:-3 wim:-3 cahle:3 citen:-3 causm:3 cusm_:3 wgemacht:-3 chaft:-3
        coche:-3 czoge:-3 wlang:-3 waus:-3 carte:-3 c_wer:3 c_jet:-3 cjetz:-3 wpasste:-3 ctig_:-3 bdas+war:-3
        b+unser:3 cster:-3 celle:-3 c_ran:3 c_her:3 cvera:-3 wbis:-3 ceute:3 wangerufen:-3 wdiese:-3 wzurzeit:-3
        wsitzt:3 crren:3 cebra:3 cgebr:3 cnsch:-3 bist+eine:-3 whin:-3 b+vertrag:3 caufs:3 c_bez:3 cerwe:-3 crspr:-3
        wleitung:-3 cchre:-3 chrei:-3 creib:-3 c_nac:3 c_tra:3 cohre:-3 c_kle:3 weinen:3 bvon+dem:-3 bgeargert+:3
        c_kur:3 cohnt:3 cslei:3 bgereicht+:3 bhaben+uns:-3 chalt:-3 caren:3 bman+kriegt:3 caket:-3 cpake:-3 c_anr:-3
        wgeschrieben:-3 cgute:3 wsagen:-3 bfur+eine:3 ciere:-3 wdame:-3 ciel_:3 chen_:-3 wmaschine:-3 chlt_:-3
        wleistung:2 wdu:-2 c_bos:2 ctel_:2 b+hab:2 class:2 cfrag:-2 wabos:2 wsms:-2 wgeloscht:-2 celau:2 wzwei:2
        whaut:-2 wwenn:-2 ciegt:2 cahl_:2 cacku:2 cckun:2 ckung:2 cpack:2 cwill:-2 cldet:-2 wweiter:-2 chat_:2
        c_bur:-2 cburo:-2 c_tro:-2 b+was:-2 wschreibt:-2 bnur+noch:2 wunter:-2 csteu:2 c_hat:2 bnutzen+:2 wservice:-2
        wgut:2 cler_:-2 chand:-2 bdas+nicht:-2 ceil_:2 crage:-2 cekom:2 c_lag:2 weuren:-2 cort_:-2 cauft:-2 crig_:2
        bgibt+es:-2 csgel:2 crad_:2 b+seit:-2 ceren:-2 bbei+der:-2 chlen:2 c_fra:-2 cleit:-2 certe:-2 c_uns:2
        bmich+nicht:-2 wgern:-2 creif:2 calft:2 chalf:2 clfte:2 wecht:-2 wbedarf:-2 csuch:-2 bhort+auf:-2 b+sie:-2
        cruf_:-2 bgab+es:-2 bist+ein:-2 bweitermachen+:2 buns+:2 wkonkurrenz:-2 wwochen:-2 crtun:2 bbei+euch:-2
        cbaut:-2 cebau:-2 cgeba:-2 c_pak:-2 bhinten+und:2 bund+vorne:2 bvorne+nicht:2 b+habe:2 bsind+:2 wspater:-2
        crade:-2 cione:2 cverl:-2 cekt_:-2 cutsc:2 cermi:-2 c_che:-2 b+mit:-2 cchei:2 conen:2 wgleich:-2 wfreitag:-2
        bich+das:-2 cosch:-2 carkt:2 buberhaupt+nicht:-2 wmonat:-2 ctand:2 clten:-2 c_war:2 c_als:2 cform:-2 cals_:2
        bware+war:-2 comme:-2 c_hab:2 wmir:-2 cerla:-2 bhat+die:-2 bich+habe:-2 c_ent:-2 cbei_:-2 c_den:2 bihr+habt:2
        chren:-2 ctern:2 wmich:-2 cunte:2 crieb:-2 crkt_:2 cdopp:2 cpelt:2 cppel:2 c_wil:-2 cill_:-2 c_kei:-2
        wmacht:2 wstoppen:-2 bentschieden+:-2 wwerbung:-2 cdlic:-2 ckein:-2 ceine:-2 cviel:2 wkennen:-2 bist+nicht:-2
        c_moc:2 cmoch:2 cersp:-2 ceset:2 cweil:2 c_let:2 cdere:2 cahr_:2 chres:2 c_ang:2 cterm:2 cnig_:2 c_dre:2
        b+kann:-2 ceink:2 cfte_:2 wdreimal:-2 cache:2 conta:-2 bdrucken+:2 wliess:-2 bdie+ich:-2 cocht:2 cndli:-2
        cumme:-2 cmit_:-2 b+der:-2 ceruf:-2 c_am_:2 c_bea:-2 bnicht+mehr:2 censt:-2 ciens:-2 cuch_:-2 bich+mochte:-2
        cuten:2 cdung:-2 c_pla:-2 cfehl:-2 caufg:-2 wmeiner:-2 bunmoglich+:-2 cnder:-2 cruck:-2 wgrund:-2 c_lei:2
        ciche:2 c_sag:-2 wbot:-2 cgeko:2 cnter:2 ctag_:-2 wprodukt:-2 ctzte:2 crost:-2 czlic:2 cdie_:2 wverbunden:-2
        ctier:-2 wvertreter:-2 cschm:-2 cnumm:-2 wruf:-2 c_bet:-2 wgeschlossen:-2 c_gar:-2 cehmt:2 chmt_:2
        wgefunden:-2 c_kap:-2 wmeinem:-2 cbera:2 chnt_:2 ciss_:-2 cstan:2 c_kaf:2 caffe:2 cfee_:2 cffee:2 ckaff:2
        wschlecht:-2 wlieber:-2 clang:-2 csser:-2 wumgezogen:-2 wauf:-2 clast:-2 causw:-2 bnoch+uber:-2 cachr:-2
        chric:-2 clte_:-2 bes+ist:2 crmin:-2 berreichbar+:-2 wlos:-2 bich+brauche:-2
    """,
    "service": """
        8 wman:22 wkam:16 clich:16 bich+wurde:16 wbekommen:15 wverkaufer:14 whotline:14 wmusste:14 clung:13 wnie:13
        bauf+meine:13 b+man:12 wberatung:12 weuer:12 wservice:12 wdas:-12 cervi:11 werhalten:11 weinfach:11
        wdreimal:11 bkontakt+mehr:11 cwart:11 wegal:11 cunde:11 ckund:11 cung_:11 buber+den:11 b+auf:11 c_kun:11
        wlieferzeiten:11 wwerbeanrufe:10 wuberhaupt:10 wwurden:10 crvic:10 cvice:10 wnur:10 c_rea:10 cang_:10
        wgeloscht:10 wreklamation:-10 wfahrer:10 clang:10 werreichbar:10 ceuer:10 wihre:9 wanruf:9 wangerufen:9
        cnden:9 bund+das:9 wchat:9 wniemand:9 wgemeldet:9 wpakete:9 wkontakt:9 bbekommen+:9 czeit:9 wfalsche:9
        wstandig:9 wmal:9 wjedes:9 bsie+haben:9 wals:9 cste_:9 wbin:-9 wkeiner:9 wkommt:9 wdauernd:9 carte:9
        bin+der:9 wjahren:9 wtechniker:9 b+das:-9 bder+verkaufer:9 cich_:9 wstanden:9 wich:-9 wmochte:-9 what:9
        wsie:-8 c_kam:8 wmeine:8 wgefehlt:8 wunseren:8 cmen_:8 cchle:8 wkamen:8 cerat:8 ckomm:8 c_ber:8 wmit:-8
        c_ein:8 cmer_:8 cmal_:8 cbera:8 wkauf:8 weure:8 wer:8 wfalschen:8 wobwohl:8 cman_:8 c_pak:8 cserv:8 weuch:8
        wder:8 wpasst:8 wuber:8 ckam_:8 wjetzt:-8 wim:8 c_nie:7 censt:7 ciens:7 wbestellungen:7 cefer:7 ciefe:7
        cande:7 wkaputt:7 c_bur:7 cburo:7 ban+der:7 c_war:7 ction:7 bangerufen+:7 wgesehen:7 b+euer:7 wdame:7 wauf:7
        clief:7 wtelefon:7 wunmoglich:7 cbean:7 b+zu:7 w20:7 caket:7 cpake:7 crtet:7 wselber:7 cusse:7 wanfragen:7
        berhalten+:7 whalfte:7 cfach:7 c_wei:-7 b+sie:7 curok:7 catis:7 b+keiner:7 wgab:7 bnummer+geloscht:7 wwitz:7
        bwieder+:-7 walles:7 wversprochen:7 wmontag:7 b+eure:7 wging:7 c_ges:-7 wso:-7 bman+hat:7 wzu:7 wverloren:-7
        ccht_:6 wwurde:6 bmich+nie:6 canru:6 cnruf:6 crsta:-6 wnachricht:6 ctisc:6 wmeinen:-6 csend:6 cform:6
        bnicht+mehr:-6 wwollte:6 b+es:-6 wgelandet:6 chat_:6 c_ver:-6 cseit:-6 crmin:6 cappt:6 c_bek:6 cnst_:6
        wgrund:6 wgeschmack:-6 wchef:-6 wden:6 wleitung:6 buberhaupt+nicht:6 cgest:-6 wgeliefert:6 cisch:6 cppt_:6
        b+ihr:6 b+ihre:6 wan:6 ceure:6 c_all:6 bgemeldet+:6 wbehandelt:6 csse_:6 wjede:6 wgeht:-6 cssen:6 curde:6
        cwurd:6 cermi:6 c_ers:-6 berreichbar+:6 cerin:6 c_ser:6 wein:6 bjedes+mal:6 wpaket:6 celan:6 cgela:6
        wfunktioniert:6 crage:6 wdoch:-6 cuhlt:6 cler_:6 wfreitag:6 bdem+kauf:6 bihr+habt:6 cach_:6 bmehr+von:6
        cfuhl:6 wimmer:6 cterm:6 c_mus:6 wumgestellt:-6 wdabei:6 whaben:6 bder+service:6 cende:-6 cendi:6 cndie:6
        wwissen:6 wverbunden:6 wbeantwortet:6 wdarf:6 wrabatte:-6 b+bin:-6 cvert:5 cetre:5 creue:5 bes+keine:5
        wgekommen:5 cgekl:5 bwurden+nicht:5 cine_:5 ctreu:5 crin_:5 bam+telefon:5 b+beratung:5 wmir:-5 cvera:-5
        c_sta:5 wzuletzt:5 bist+nie:-5 certr:5 cdien:5 wdrei:-5 candi:5 cauf_:5 c_gel:5 cndig:5 wgut:-5
        wkundenkonto:5 bgab+es:5 cfrag:5 wgibt:-5 cice_:5 cport:5 b+meine:-5 cerha:5 wleute:5 ctand:5 c_and:5
        wmorgen:-5 wkann:-5 ctzte:-5 cabwi:5 cbwic:5 ccklu:5 cickl:5 cklun:5 cwick:5 weuren:5 wnichts:-5 c_sch:-5
        wnoch:-5 c_dau:5 cdaue:5 cfer_:5 cufer:5 cundl:5 bkein+mensch:5 cment:-5 cabte:5 cbtei:5 ceilu:5 cilun:5
        cmeld:5 c_das:-5 c_gef:5 cehen:5 b+falsche:5 cdung:5 wstellt:5 bgefehlt+:5 wuns:-5 wzerbrochen:-5 wwar:5
        whatte:5 wdu:-5 c_gut:-5 wwein:-5 cstan:5 ceina:5 crbei:5 cverl:-5 cuche:-5 corte:5 ber+will:5 cgesc:-5
        cuer_:5 wauch:5 chotl:5 cotli:5 ctlin:5 cekom:5 cflic:5 chofl:5 cofli:5 bnie+wieder:5 ceran:-5 cline:5
        ceitu:5 citun:5 wwann:5 ceruf:5 wtotal:5 c_jed:5 cjede:5 wlieferbar:-5 wgekostet:-5 chlec:5 clech:5 wduft:-5
        clten:5 bist+es:5 b+der:5 wfirma:-5 weine:5 creis:-5 ban+die:5 conta:5 c_wur:5 wwir:-5 c_hot:5 c_geh:-5
        wwegen:-5 cfehl:5 wmich:5 crter:5 weuro:-5 wkasse:5 cauer:5 ckost:-5 berst+mal:5 wwerden:5 c_eur:5
        bdie+dame:5 cersa:-5 wanrufen:-5 cunkt:5 wzuruck:5 b+hat:-5 cklap:5 clapp:5 bgesehen+:5 bnicht+gesehen:5
        c_ihr:5 cbeit:5 wschlecht:4 wlang:4 bgar+keine:4 cdig_:4 wkein:4 wrechnung:4 citen:4 bhabe+mich:4 bwar+ein:4
        cenko:4 cerka:4 crkau:4 clage:-4 cnier:4 calle:4 cnie_:4 cfahr:4 wfalsch:-4 wbetrieb:-4 calsc:4 cfals:4
        clsch:4 bwill+:4 bkaputt+:4 wzehn:4 curze:-4 cmont:4 wgeschrieben:4 wkonnte:-4 wauskunft:4 cmit_:-4 coch_:-4
        wuberzeugt:-4 bsich+bei:4 wam:4 cals_:4 wneuen:-4 whabt:4 wgern:4 weurem:4 cunge:4 cngen:4 c_sen:4 certe:4
        clein:4 crate:4 c_fun:4 class:4 bunmoglich+:4 ceit_:4 wteuer:-4 bden+ihr:4 cmin_:4 cbeko:4 wzum:4 bund+dann:4
        cetzt:-4 wgelassen:-4 bmich+:-4 wpreis:-4 wschon:-4 csatz:-4 cbei_:4 bdie+halfte:4 catio:4 cfert:4 wunter:4
        catun:4 wbrauche:-4 c_eue:4 wmeiner:-4 bvon+euch:4 wkunde:4 cche_:-4 ckont:4 bnach+dem:4 ckein:4 cverk:4
        ceund:4 cfreu:4 creun:4 wanderes:-4 bund+die:4 cchla:-4 cinen:-4 bich+mochte:-4 cusch:-4 c_kei:4 wwie:4
        bhab+mich:4 cdas_:-4 crden:4 csen_:4 wpasste:-4 bein+witz:4 bwitz+:4 casse:4 wkaffee:-4 waller:4
        bder+rechnung:4 cantw:4 cntwo:4 ctwor:4 cwort:4 wgeschaft:4 ceinf:4 cinfa:4 cnfac:4 creim:4 cihre:4 cratu:4
        causs:4 wgestern:-4 ctatt:-4 wzeit:-4 cgen_:4 cmang:-4 wpersonlich:-4 bkontakt+:-4 cagen:4 wjahr:4 wwohl:-4
        b+ware:-4 wunser:-4 wkommen:-4 clte_:4 cgrus:4 cruss:4 b+wir:-4 custe:4 wnach:4 b+im:4 c_erh:4 bmeine+sms:4
        cusst:4 wcomputer:4 weiner:-4 bdabei+:4 wweit:-4 c_ega:4 csche:4 cort_:4 bhat+eine:-4 cndli:4 cendu:4 ceite:4
        wbraucht:4 crsat:-4 wvorne:4 cnfre:4 bgelandet+:4 c_hat:4 wende:-4 whattet:-4 c_fal:4 wnervig:4 cerst:-4
        wist:-4 c_kla:4 winformiert:4 cdlic:4 wvielleicht:-4 chlt_:4 waus:-4 c_meh:4 cmehr:4 c_pro:-4 crgen:-4
        bnicht+gern:4 c_kan:-4 cferz:4 cdet_:4 cprei:-4 bgrund+:4 baus+der:4 wwoche:-4 chint:4 cktio:4 cschw:-4
        woft:4 c_inf:4 cinfo:4 cnfor:4 cteri:4 cgal_:4 wauswahl:-4 b+keine:4 b+nie:4 wgerade:-4 crufe:4
        bder+leitung:4 wsteht:4 bist+nach:-4 wkummert:4 csten:-4 wware:4 crhal:4 wnachgelassen:4 wnun:-4 c_hal:-4
        wgesperrt:4 cagt_:4 wkundendienst:4 wmussen:-4 cuch_:4 c_gru:4 wliegt:-4 b+war:-4 b+meldet:-4 bmeldet+euch:-4
        ctere:-4 whabe:-4 ceanr:4 crbea:4 wviel:-4 cnen_:-4 carbe:4 caupt:4 chaup:4 crhau:4 cupt_:4 wgerne:-4 cbetr:4
        cchma:-4 whort:-4 bbehandelt+wie:4 cekla:4 c_nur:4 cnur_:4 wnase:4 crier:4 cibt_:-4 c_mon:4 wbleibt:-3
        cgel_:-3 whab:-3 wschlechter:3 wdenn:-3 ckeit:3 celdu:3 cldun:3 wspinnt:-3 ctung:3 wsind:3 wletzten:-3 wda:-3
        cegal:3 bihnen+nicht:3 wdanach:-3 bder+hotline:3 cehle:3 chler:3 bdie+neue:3 csser:-3 bich+hatte:-3
        wletzte:-3 ceant:3 bist+weg:3 bweg+und:3 ctzt_:-3 wsitzt:3 c_ger:-3 c_err:3 cichb:3 crrei:3 bware+war:3
        bda+:3 cegen:3 coren:-3 bich+euch:3 wkunden:3 bverbunden+:3 bbeantwortet+:3 cberh:3 ceste:-3 cgewa:3 cimal:3
        wfrau:-3 b+beim:3 bgekommen+ist:3 ctric:-3 clle_:-3 catzt:-3 wwas:-3 wgrunden:-3 wihrem:-3 cagel:3 chlag:-3
        c_gek:3 cmens:3 warbeitet:-3 crkt_:-3 cchat:3 cschm:-3 bnummer+:-3 cite_:-3 cschi:-3 ckete:3 cfall:-3 cakt_:3
        c_bed:-3 chrer:3 cschl:3 c_lan:3 wes:-3 wartikel:3 ceres:-3 c_man:3 blange+lieferzeiten:3 ceima:3 wgar:3
        wbeschwerde:-3 wmehr:3 blang+:3 bbei+der:-3 cuhr_:-3 wpost:-3 c_mal:3 weingegangen:3 ccker:-3 cteil:3
        bhaben+sie:-3 cedes:3 cktli:3 bhat+nie:3 bmeine+neue:-3 cldet:3 wbei:3 cchts:-3 c_ruc:3 cruf_:3 waber:-3
        cndun:3 conie:3 wsich:3 wheute:-3 cechn:3 wwochen:3 c_sei:-3 c_bin:-3 cbin_:-3 wloschen:-3 c_cha:3 wstunde:3
        wmelden:-3 ctigt:-3 cchke:3 chkei:3 cichk:3 commt:3 wendlich:-3 citar:3 cmita:3 ctarb:3 ceiti:-3 citig:-3
        wvorbei:3 wanders:3 wdavon:-3 ceink:-3 cernd:3 crnd_:3 bhabt+ihr:-3 cefon:3 celef:3 clefo:3 cchte:-3
        wwackelt:-3 bbei+euch:3 citer:3 bmit+dem:-3 wohne:3 cattu:-3 cttun:-3 wnehmt:3 wdamit:-3 cnnt_:-3 c_kos:-3
        c_ich:-3 ciker:3 cnike:3 c_abs:-3 ceid_:3 celos:3 cgelo:3 wgleich:3 ciema:3 cniem:3 culle:3 c_bet:3 chre_:3
        ctage:3 c_che:-3 cuern:3 cster:-3 cjahr:3 czahl:-3 ceue_:3 cocht:-3 clag_:3 c_moc:-3 cmoch:-3 c_gew:3
        bmein+paket:3 cter_:3 ctern:-3 bmit+eurem:3 csgab:-3 cusga:-3 bhat+mir:3 cions:3 c_sie:-3 csie_:-3
        wgeargert:3 cage_:-3 crzei:3 wstudio:-3 ceine:-3 b+fur:3 c_hor:-3 corge:-3 whielt:-3 beine+andere:3 cngel:-3
        c_woc:3 cwoch:3 c_rei:-3 whalt:-3 wgereicht:-3 c_pre:-3 wruhe:-3 ckonn:-3 calte:3 clar_:3 wab:-3 cuges:3
        wkosten:-3 bich+war:-3 wgehort:-3 wbedarf:-3 cers_:3 cgefe:3 wruf:-3 cmmt_:3 wrum:3 cerne:-3 c_for:3 cuft_:-3
        cbess:-3 b+mein:-3 cbesc:3 cesag:3 csagt:3 bgibt+es:-3 c_als:3 ckame:3 cterr:3 wwo:-3 cztei:-3 cahr_:3
        cchba:3 chbar:3 celt_:-3 c_zus:-3 censc:3 c_anr:3 cehrf:3 chrfa:3 crfac:3 bwerden+:-3 wanderen:3 ceiss:-3
        celle:-3 cdes_:3 wnochmal:-3 cabst:-3 cucke:-3 c_fah:3 bich+hab:-3 cemel:3 connt:-3 cdate:-3 c_abb:-3
        cgebu:-3 c_dre:3 walle:-3 bmeine+nummer:3 c_dam:3 ceing:3 c_er_:3 wwenig:-3 wverarbeitung:-3 bkasse+:3
        camen:3 causw:-3 crste:3 cchwe:-3 wbessere:-3 cruck:3 wgewechselt:-3 coste:-3 wlasst:3 cuten:3 bzuruck+:3
        cerei:-3 cfunf:3 c_ter:3 c_obw:3 cbwoh:3 cobwo:3 wfehlt:-3 bwar+:3 wkriegt:3 b+bitte:-3 bwir+haben:3 carke:-3
        c_tag:3 wanderer:3 cuckz:-3 c_euc:3 ceuch:3 c_neu:-3 cinka:-3 c_los:-3 chort:-3 bmir+nicht:3 cchen:-3
        c_exp:-3 c_der:3 celie:3 wburo:-3 wlieber:-3 catig:3 ctati:3 wzumutung:3 wgenommen:-3 c_jet:-3 cjetz:-3
        cinge:3 c_vie:-3 clier:-3 cuen_:-3 wsystem:3 c_im_:3 c_lag:3 cbuhr:-3 cebuh:-3 whaut:-3 c_men:3 cgefu:3
        cckza:-3 ckzah:-3 cahre:3 bteuer+und:-3 whin:-3 cgeme:3 crei_:-3 cenbe:3 chlte:3 wmarkt:-3 cton_:3 walte:-3
        buberzeugt+:-3 caden:-3 crten:-3 wgingen:-3 cewer:-3 bsind+:3 cutt_:3 b+bei:-3 cviel:-3 cefeh:3 cack_:-3
        cist_:-3 wfuhlt:-3 cken_:-3 cchei:3 cnkau:-3 curo_:-3 cger_:-3 wbis:-3 wgebraucht:-3 chmac:-3 cmack:-3
        wruckruf:3 ckauf:3 bnach+einem:-3 wkaufe:-3 cberg:3 wbestellung:3 cufe_:3 ciede:-3 ctsch:-3 c_alt:-3 cnger:3
        bihr+nehmt:3 cnlic:3 wund:3 czent:-3 wwarum:-2 ceseh:2 wwerbung:-2 c_unv:2 bwar+ich:2 bnie+was:-2 corti:-2
        bunter+aller:2 bnichts+mehr:-2 cmuss:2 wwer:-2 bund+es:2 cgeru:2 ceman:2 cmand:2 wseit:-2 bwar+nur:-2 cdame:2
        cerlo:-2 wnachsten:-2 citte:-2 cerve:-2 wlange:2 b+weil:2 cfon_:2 c_unm:2 cmogl:2 cnmog:2 cogli:2 cunmo:2
        c_woh:-2 crft_:2 werstattet:-2 c_gar:2 c_mah:2 cmahn:2 bmorgen+:-2 bberatung+war:2 b+ich:2 c_tei:2
        bschlechter+service:2 c_min:2 c_int:-2 chten:-2 bein+anderes:-2 c_20_:2 cglic:2 c_end:-2 causc:-2 c_wer:2
        bein+computer:2 wschreiben:-2 b+mir:-2 crber:-2 crer_:2 c_dat:-2 clber:2 wklappe:-2 c_anf:2 canfr:2 cnfra:2
        calft:2 chalf:2 clfte:2 c_zum:2 c_ruh:-2 coppe:-2 crtei:-2 cker_:2 wgestiegen:2 coche:2 cntak:2 ctakt:2
        cverh:-2 wsprechen:-2 c_ton:2 bauf+die:-2 b+ohne:-2 wgeschlossen:-2 cher_:2 cgab_:2 bnoch+uber:2 citz_:2
        cwitz:2 cllt_:-2 cern_:-2 cfte_:2 wwird:-2 wlass:-2 bwurde+nie:-2 corma:2 bcomputer+:2 bbei+ihnen:2 weinen:-2
        cntag:2 cdigt:2 wja:2 clles:2 c_so_:-2 wnachrichten:-2 cdopp:-2 cpelt:-2 cppel:-2 curst:-2 crben:-2 cwert:-2
        c_zu_:2 bkunde+:-2 clore:-2 crlor:-2 crver:-2 b+aus:-2 wumgezogen:2 wkeinen:-2 wkonnt:-2 wunserer:-2 wnicht:2
        cbewe:-2 ctbew:-2 beingegangen+:2 bnie+eingegangen:2 crauc:-2 cangt:-2 cngt_:-2 c_let:-2 cgeho:-2
        binformiert+:2 bdie+falsche:-2 cnach:-2 chang:-2 wweiter:-2 cbrau:-2 c_geb:-2 beinem+jahr:-2 bseit+dem:2
        came_:2 cfull:2 cutzt:-2 cstri:-2 bihr+hattet:-2 cpart:-2 chlic:2 ceis_:-2 wdie:2 c_kon:-2 csch_:2
        bgegangen+:2 c_noc:-2 cnoch:-2 c_par:-2 wfuhrt:-2 b+kein:2 csste:2 wwieder:-2 wmutter:-2 c_bot:2 bdas+ist:-2
        cerli:-2 wessen:-2 wrufen:-2 b+unser:-2 bpersonlich+:-2 cnser:2 cspat:2 bkummert+sich:2 c_gem:2 cinde:-2
        cwisc:2 czwis:2 cttet:-2 wsortiment:-2 wbeendet:-2 bso+:-2 c_wen:-2 cmark:-2 cles_:2 cogen:-2 ciger:-2
        wgeschaftsleitung:-2 cstim:-2 ctimm:-2 bda+mussen:-2 cass_:-2 c_hie:-2 ctier:-2 wzufrieden:-2 bdie+ware:2
        czuge:2 wdann:2 cchef:-2 chef_:-2 clieg:-2 cungs:2 bmich+nicht:-2 cersc:2 wzurzeit:-2 celbe:2 c_abt:2
        wangebot:-2 c_zur:-2 wfehlte:-2 cunsc:-2 cexpo:-2 cxpor:-2 cgeli:2 b+unsere:2 cltet:-2 ckann:-2 cckt_:-2
        cellu:2 cllun:2 cgege:2 ban+:-2 c_feh:2 balles+aus:2 wleider:-2 crein:-2 b+niemand:2 bniemand+hat:2 wdass:-2
        ctei_:-2 cakti:2 calt_:-2 cllei:2 c_an_:2 b+kann:-2 b+jedes:2 wuberall:-2 cneue:-2 wgrad:-2 chwer:-2 cchbe:-2
        wmeldet:2 c_wit:2 crant:-2 cbeha:2 cdelt:2 bim+laden:2 bnicht+:-2 caufe:2 bdanach+:-2 bmir+war:-2 cede_:2
        wgemacht:-2 c_ant:2 cider:-2 w15:-2 cschr:-2 cerso:2 cpers:2 crson:2 cgeht:-2 cngeh:2 cachb:-2 ciche:-2
        bwegen+der:-2 causf:2 c_bea:2 cbund:2 c_pla:-2 bein+:-2 wuhr:-2 cesse:-2 cbens:-2 cnnte:-2 cstau:-2
        bhat+gesagt:-2 b+wann:-2 c_sau:2
    """,
    "product": """
        4 wduft:18 wmodell:16 wauswahl:16 whatten:16 wlieferbar:15 wsortiment:15 wwenig:14 wapp:14 wgefallt:13
        b+zu:13 wangebot:13 wgibt:13 wsoftware:13 wkeine:13 wbrauche:12 wgeschmack:12 cche_:12 wliess:11 wgleiche:11
        wdrin:11 whabt:11 bteuer+und:11 corti:11 casse:11 wsuchen:10 ctten:10 cisch:10 wihr:10 bich+brauche:10
        cware:10 wfur:10 wwas:10 cren_:10 wgab:10 bnur+noch:10 c_pro:10 wbrauchten:10 wzumutung:10 cpass:10 wnur:10
        b+es:9 bes+nicht:9 wstudio:9 wfuhrt:9 csuch:9 b+die:9 causw:9 wein:-9 wpaket:9 wnichts:9 wjede:9 bzu+wenig:9
        wfehlte:9 wwurde:9 b+kein:9 cung_:-9 wals:9 wden:-9 bmir+gefallt:9 wwoche:9 wwollte:9 wdabei:9 cdert:8
        cmark:8 wgenommen:8 b+teuer:8 bbei+euch:8 c_lie:8 wim:-8 wunseren:8 c_gef:8 creie:8 wes:8 cchni:8
        bdas+angebot:8 walles:-8 cfarb:8 wetwas:8 wprodukt:8 wnach:-8 wkonnte:8 bich+wollte:8 cfrei:8 wteuer:8
        weuer:8 wvon:-7 wunbrauchbar:7 wwaren:7 bhat+die:7 c_ver:-7 werlaubt:7 b+nur:7 whab:-7 bdas+paket:7 b+das:7
        wvom:7 whielt:-7 cbar_:7 wartikel:7 c_mar:7 wgefunden:7 c_bio:7 bgenommen+:7 wdie:7 c_suc:7 wversion:7
        bich+nicht:-7 wbitte:-7 c_ein:-7 cfft_:7 carke:7 bgleiche+:7 c_sac:7 ckomm:-7 clte_:7 whatte:-7 bliess+sich:7
        cuche:7 csach:7 wneue:7 cbrau:7 wpassenden:7 wkein:7 bdrin+:7 wwitz:7 wpasste:6 wnicht:6 cden_:-6 wgepasst:6
        bdas+ist:-6 crsat:6 cgesc:6 cort_:-6 cfind:6 csch_:6 c_far:6 crauc:6 bsich+nicht:6 c_duf:6 cduft:6
        bdie+auswahl:6 csatz:6 c_ers:6 wmeinen:6 bgibt+es:6 cdukt:6 coduk:6 wkaufe:-6 chnit:6 cnitt:6 bihr+nicht:6
        c_pas:6 wleider:6 c_mod:6 cdell:6 cmode:6 codel:6 c_alt:6 weingestellt:6 care_:6 clung:-6 cenig:6 cweni:6
        wmonaten:6 cine_:6 bwir+brauchten:6 beine+zumutung:6 bzumutung+:6 wlange:-6 cexpo:6 cxpor:6 c_hat:6
        wverbinden:6 whaut:6 bjede+woche:6 wmarkt:6 cucht:6 c_nic:6 wnie:6 cnich:6 wviel:6 crtie:6 wbeim:-6 c_sch:-6
        celt_:-6 bwir+hatten:6 b+euer:6 wfehlt:6 cswah:6 cuswa:6 bgab+es:6 cesch:6 c_exp:6 ceine:6 cmer_:-6 cersa:6
        cwas_:5 cabe_:-5 cunge:5 bnichts+:-5 wuber:-5 wdo:-5 cerba:5 cferb:5 crbar:5 cwahl:5 whabe:-5 cache:5
        crich:-5 c_sen:5 cdisc:5 ctier:5 wabends:5 crung:-5 bzu+viel:5 ctte_:-5 wkapseln:5 wgrosse:5 bes+fehlte:5
        bfehlte+die:5 ceres:5 cauch:5 cschn:5 wjahren:5 cnder:5 czept:5 cimen:5 crtim:5 csort:5 ctime:5 c_gea:5
        cruck:-5 bdie+neue:5 ckund:-5 wsind:-5 bhabt+ihr:5 cach_:-5 wpassiert:-5 c_wen:5 cssen:5 wohne:5 cblin:5
        cebli:5 ciebl:5 compl:5 bihr+nichts:5 bhabt+nur:5 ceren:5 wpasst:-5 cseit:5 c_feh:5 cprod:5 crodu:5 wdaten:-5
        wsie:-5 cnig_:5 wimmer:5 cster:5 ckomp:5 bist+eine:5 bmehr+zu:5 bnicht+zu:5 c_app:5 capp_:5 wauch:-5 cent_:5
        chatt:5 ccht_:-5 cell_:5 cerun:-5 wnachricht:-5 calle:-5 b+wir:5 wmir:-5 cacku:5 cckun:5 ckung:5 cpack:5
        b+nichts:5 cuft_:5 c_sor:5 cllt_:5 whattet:5 cport:5 ciere:5 ciche:5 wund:-5 c_men:5 wrunter:5 carbe:5
        cings:5 callt:5 clig_:5 wmit:-5 cfull:5 cebot:5 cgebo:5 cngeb:5 cgibt:5 cchri:-5 c_gib:5 bunbrauchbar+:4
        cweil:4 b+unsere:-4 c_all:-4 cehlt:4 cgefa:4 baus+dem:4 c_zum:4 cling:4 wunsere:4 c_fal:-4 cachf:4
        weinfach:-4 wihnen:-4 ckurs:4 wchef:-4 bfur+unsere:4 csche:-4 cngen:4 bgebraucht+:4 wam:-4 wfalsch:-4
        c_hal:-4 cchaf:4 calti:4 cuten:-4 c_kur:4 cltig:4 cahl_:4 c_gut:-4 crben:4 bwas+wir:4 cheit:4 b+bin:-4
        wsms:-4 wseid:-4 bgefunden+:4 wliefert:-4 b+gibt:4 c_bes:-4 bwir+haben:-4 cuer_:4 wmehr:4 cchte:4 weinen:-4
        wgeht:-4 cefal:4 cbot_:4 wnachsten:-4 wgar:-4 ciger:4 wmich:-4 crbei:-4 coren:4 wnummer:-4 bpreise+:-4
        ceit_:-4 whalt:-4 catte:4 cvera:4 cion_:4 c_rea:-4 cich_:-4 cuges:4 czeit:-4 c_bra:4 cgabe:-4 wgereicht:-4
        bhaben+:4 bkeine+passenden:4 bgepasst+:4 wdrei:4 ciess:4 clies:4 cien_:4 cess_:4 wnoch:4 bein+witz:4 bwitz+:4
        cvate:-4 beuch+nicht:4 whaben:-4 cack_:4 b+nie:4 c_bed:4 cvers:-4 wselbst:-4 cztei:4 crte_:4 weine:4
        wfirma:-4 cdrin:4 wweiteren:-4 crlag:4 csere:4 wbelastigung:-4 caren:4 c_ger:-4 bich+bin:4 wlang:4 c_reg:4
        cite_:4 centi:4 cweit:-4 c_gle:4 cglei:4 ctet_:4 bseit+jahren:4 b+was:-4 bist+ein:4 wjemanden:-4 cvon_:-4
        catzt:4 wgebraucht:4 wwieder:-4 calsc:-4 cfals:-4 clsch:-4 c_dri:4 cbind:4 wende:-4 wja:-4 c_lan:4 wunser:-4
        cbges:4 wstanden:-4 bfur+die:-4 b+ich:-4 cate_:-4 wkasse:4 wschmeckt:-4 cunde:-4 b+sie:4 cilie:4 ctige:4
        ceral:4 ceite:4 cleic:4 c_and:-4 beingestellt+:4 c_stu:4 casta:4 ctatu:4 c_zur:-4 cnkel:4 c_pri:-4 civat:-4
        cpriv:-4 criva:-4 bteuer+:-4 wverloren:-4 c_hie:-4 cihr_:4 cunke:4 chmac:4 cmack:4 balles+was:-4
        bkeine+mehr:-4 bist+nicht:4 c_sei:4 c_meh:4 cmehr:4 c_fur:3 cftwa:3 coftw:3 csoft:3 ctwar:3 wzweimal:-3
        ckurz:3 bzu+teuer:-3 cucke:3 clage:3 wzeit:-3 cgab_:3 bich+kaufe:-3 wtechniker:-3 cmutu:3 cumut:3 cutun:3
        czumu:3 cibt_:3 ctzte:3 cschl:-3 calte:3 cktio:3 creic:-3 bdie+ware:-3 c_nur:3 cnur_:3 cltet:3 clieb:3
        ceben:-3 cagt_:-3 wweiss:-3 wlasst:-3 ckte_:3 wwird:-3 wfrau:-3 cmal_:-3 citer:-3 c_neu:3 cdio_:3 cudio:3
        wneuer:-3 c_buc:3 clein:-3 wwill:-3 cinen:3 cdien:3 wwar:-3 cfehl:3 wkontakt:-3 chabe:-3 bist+seit:3
        wfalsche:-3 cfuhr:3 chrt_:3 cuhrt:3 c_gab:3 wanderen:-3 wda:-3 cbeit:-3 c_sof:3 cdate:-3 cstud:3 ctudi:3
        cschw:-3 c_fam:3 camil:3 cfami:3 cmili:3 wnachrichten:-3 c_das:3 c_gru:-3 cersp:-3 c_tas:3 wkriegt:-3 catur:3
        c_den:-3 ccker:3 wich:-3 bmich+:-3 c_nut:3 c_tri:3 c_bur:-3 cburo:-3 cdes_:3 c_lin:3 wdavon:-3 crega:3
        cholt:3 colt_:3 cede_:3 c_emp:3 cempf:3 cstan:-3 bdabei+:3 whoch:3 bfur+mich:-3 c_aus:3 bdas+war:-3 cnnt_:-3
        ctrag:-3 curok:-3 cchma:3 wfalschen:-3 cmach:-3 cgrun:-3 crund:-3 c_geh:-3 wweniger:3 cstat:3 clang:3 wwir:3
        wdas:3 cnisc:3 c_dab:3 cabei:3 cdabe:3 wreicht:-3 wort:-3 c_ihr:3 cert_:3 cmuss:-3 cegal:3 c_kau:-3 csse_:3
        cmte_:3 c_gel:-3 bich+hab:-3 c_gek:-3 cals_:3 cenom:3 wgeld:-3 custe:3 c_dat:-3 bdas+was:3 what:3 c_fuh:3
        b+eine:-3 bnicht+mehr:-3 wvor:-3 wkosten:-3 c_als:3 c_mit:-3 cgeta:3 coste:-3 cduzi:-3 cuzie:-3 cachr:-3
        chric:-3 chlte:3 cgen_:3 c_nac:3 ctast:3 cnutz:3 c_im_:-3 csend:3 wbrauchen:-3 wzum:3 bes+:-3 czoge:-3
        cnung:3 cabt_:3 chabt:3 cerst:-3 b+preis:3 cile_:3 cessi:3 czuge:3 bbrauche+keine:-3 c_es_:3 ctari:3 c_zug:3
        cfur_:3 wgott:-3 wbestellt:-3 cgebu:-3 cter_:3 waber:3 wuberhaupt:-3 cspla:3 catis:-3 c_was:3 wnutzt:3
        cmeld:-3 cunse:3 c_sau:3 b+preise:3 wgekommen:-3 ceuer:3 cker_:3 bist+:-3 c_etw:3 cetwa:3 ctwas:3 cund_:-3
        c_pak:3 cerho:3 cukt_:3 cschr:-3 wanrufen:-3 c_kun:-3 curze:3 cnser:3 cllte:3 c_jed:3 cjede:3 cment:3
        ctand:-3 clen_:-3 cbei_:3 wware:-3 ctze_:-3 crin_:3 c_wer:-3 caten:-3 wweg:-3 class:-3 c_sta:-3 ctzer:3
        wging:-3 caket:3 cpake:3 c_abe:3 bdas+gleiche:3 ciebe:-3 cchwe:-3 bmir+nicht:-3 walte:3 closu:3 cosun:3
        curst:3 werst:3 cfall:3 wkommt:-3 cielt:-3 bwurde+nie:-3 comme:-3 c_eue:3 canga:-3 cngab:-3 cehen:-3 cket_:3
        crtun:3 c_bit:-3 c_von:-3 cres_:3 c_unb:3 cnbra:3 cuchb:3 cunbr:3 cabte:-3 cbtei:-3 ceilu:-3 cilun:-3
        wunternehmen:-3 cten_:3 csung:3 cmmen:-3 whier:-3 cbitt:-3 ceile:3 cubt_:3 cufe_:-3 c_abt:-3 bbohnen+waren:-3
        crde_:3 bnie+was:3 bhat+keinen:3 wwerbung:-3 bhat+sich:-3 c_ges:-3 caubt:3 cnomm:3 cwoll:3 chab_:-3
        wverkaufer:-3 cesse:-3 cragt:-3 whalfte:-3 c_wei:-3 cesuc:3 ceran:3 bund+nichts:-2 c_hot:-2 wwurden:-2
        criff:2 cnnte:2 czahl:-2 c_vom:2 cvom_:2 cfrag:-2 cprac:2 cspra:2 chiel:-2 cikel:2 ctike:2 cber_:-2 c_tra:-2
        c_sin:2 wbedarf:-2 conde:2 csond:2 cerbe:-2 ckel_:2 crbe_:2 csten:-2 casch:-2 blang+:2 cefun:2 cfund:2
        cacht:-2 wmensch:-2 cdie_:2 cgute:-2 c_fin:2 canru:-2 cnruf:-2 c_wol:2 c_son:2 crsio:2 wmussten:-2 cgefu:2
        c_mei:2 cgeno:2 collt:2 cgesu:2 cohne:2 cersi:2 cssel:2 ctung:2 cnte_:2 bda+:-2 b+mir:2 wvorbei:-2
        bgereicht+:-2 czuru:-2 cnach:2 wbraucht:-2 c_anr:-2 cpric:-2 cspri:-2 c_wie:-2 wwie:-2 c_kol:2 ckoll:2
        wkam:-2 ceht_:-2 wleben:-2 csitz:-2 cwart:-2 wwenn:-2 ckein:2 cern_:-2 c_kei:2 ctel_:-2 cndes:2 cmein:2
        cchli:-2 cckt_:-2 crufe:-2 csion:2 b+mein:2 curuc:-2 bin+die:-2 citz_:2 cwitz:2 cende:2 chten:2 wdigital:-2
        bbelastigung+:-2 cscha:2 cndel:-2 wsich:2 crden:-2 cdere:-2 bihr+seid:-2 cepas:2 cgepa:2 celle:2
        bmeine+daten:-2 bkeine+weiteren:-2 wgrund:-2 wpreise:-2 call_:-2 wmuss:-2 censc:-2 c_zwe:-2 wgeschlossen:-2
        wmal:-2 bkasse+:2 bnicht+gepasst:-2 bpreis+hat:-2 wname:-2 ceim_:-2 clbe_:2 wwochen:-2 cwert:2 wservice:-2
        crach:2 c_kle:-2 c_wit:2 c_auf:-2 wgeloscht:-2 curde:2 cwurd:2 bnicht+mit:2 centu:-2 wmelden:-2 ckost:-2
        caufg:-2 cser_:-2 cwind:-2 cdass:2 clich:-2 wkunde:-2 cnten:2 cnkti:2 wdurch:-2 c_kos:-2 cfen_:-2 wraus:-2
        cberh:2 wbohnen:2 wsowas:-2 b+war:-2 cler_:-2 carti:2 crtik:2 wleute:2 bist+es:-2 crage:-2 cater:-2 ceckt:-2
        celde:-2 czier:2 wmachen:-2 cleid:2 wzurzeit:-2 czwei:-2 crlau:2 wjahr:-2 c_gar:-2 c_str:-2 cnate:2 cschm:2
        c_gen:2 b+brauche:-2 c_gep:2 cfunk:2 bwar+nur:-2 cndli:2 weinem:-2 cshan:2 weure:-2 c_wur:2 bist+das:-2
        bwas+ist:-2 crade:-2 c_bel:-2 cumer:-2 cngst:2 crech:-2 cgent:-2 claub:2 wwarte:-2 wpreis:2 wmaschine:-2
        wfinanziell:-2 crbin:2 chaut:2 c_art:2 wgekauft:-2 cmmte:2 cmit_:-2 cwein:2 wbleibt:-2 ban+:-2 wdafur:-2
        cdlic:2 cchba:2 chbar:2 c_anl:-2 canla:-2 wumfragen:-2 wzu:2 celbe:2 cand_:-2 cerbi:2 wgeworden:-2
    """,
    "quality": """
        9 wschmeckt:20 wnach:17 whielt:16 wstandig:15 b+die:14 wwaren:14 whatte:14 wkaputt:13 wwar:13 wwein:13
        wzweimal:13 cschm:13 wverarbeitung:12 wich:-12 b+der:12 wwackelt:12 wgemacht:12 wgingen:12 wqualitat:11
        wzerbrochen:11 wmatschig:11 wware:11 c_pla:11 bnicht+:11 wdavon:10 wersten:10 celt_:10 wjetzt:-10 wim:10
        wfur:-10 caugt:10 cware:10 cdruc:10 cung_:-10 cugt_:10 wpasste:9 c_stu:9 c_war:9 wsie:-9 wbeim:9
        bnach+einem:9 b+das:9 calle:9 wende:9 cngen:9 wwir:-9 waber:9 bhalt+nicht:9 c_aus:9 c_was:9 wrechnung:-9
        c_sta:8 cstan:8 b+ware:8 cckt_:8 wihr:-8 wlaufen:8 bkaputt+:8 wdrei:8 waus:8 cplas:8 cstik:8 wschon:8
        waller:8 cchli:8 wuberall:8 wnichts:8 cruck:8 wschlecht:8 wmich:-7 casti:7 cange:7 c_sch:7 wnie:-7 clast:7
        wdas:7 wzieht:7 wuns:-7 cfte_:7 whalt:7 wmir:-7 whaut:7 bgemacht+:7 calit:7 citat:7 clita:7 cqual:7 ctat_:7
        cuali:7 wfleisch:7 wwaschen:7 c_gem:7 clang:-7 wwieder:7 wbohnen:7 werst:-7 cchme:7 chmec:7 cmeck:7 ctrop:7
        wgar:7 cisse:7 c_dru:7 wdie:7 bein+:7 cben_:-7 csen_:7 bmehr+:7 wgeht:-7 wgeworden:7 bim+studio:7 wwochen:7
        c_ver:7 bwieder+eine:7 wbin:-7 bhat+sich:7 cder_:7 wgut:7 cusam:7 cwelk:7 cern_:7 c_vor:-7 cchig:6 wmein:-6
        weuch:-6 c_kle:6 wdefekt:6 ceckt:6 baus+dem:6 cnnt_:6 cehle:6 chler:6 wzehn:6 caltb:6 cltba:6 bich+hatte:6
        c_tau:6 c_ein:-6 wwurde:-6 ckomm:-6 cscha:-6 wdann:6 wwerden:6 wbitte:-6 wzuletzt:6 wsofort:6 bin+den:6
        c_zer:6 cschl:6 chmac:6 cmack:6 czeug:6 c_kap:6 cler_:6 cden_:6 weinem:6 bgar+nichts:6 c_nah:6
        bschon+wieder:6 cton_:6 weinfach:-6 cchar:6 cucke:6 wprodukt:6 chiel:6 cche_:-5 wohne:5 cegan:5 cgang:5
        cgega:5 cielt:5 wneue:-5 ceder:5 c_hal:5 chalt:5 c_bil:5 cbill:5 wder:5 cchla:-5 wgenommen:5 cilli:5 cllig:5
        csser:5 carto:5 crton:5 c_kar:5 wuberhaupt:5 wkeller:5 cfgeg:5 cwass:5 ctbar:5 cebra:5 cgebr:5 cerli:5 b+es:5
        wspinnt:5 ctand:5 wkommt:-5 wwoche:-5 c_tro:5 bist+mir:5 weurer:5 cdig_:5 cverz:5 bder+rechnung:-5 b+immer:5
        catte:5 cbung:5 wkaffee:5 c_uns:-5 wmitten:5 cfen_:5 clier:5 bes+:5 crei_:5 czwei:5 c_man:5 wlasst:-5
        bgeworden+:5 wjede:-5 wnur:-5 ckart:5 wgedruckt:5 wfalsch:5 cile_:5 wda:-5 wimmer:5 blaufen+aus:5 b+service:5
        wund:5 wuber:-5 cchma:5 b+alles:5 c_kom:-5 cannt:5 crann:5 cutt_:5 cacke:5 cstel:-5 ctell:-5 cbran:5 ceran:-5
        cufge:5 c_pap:5 cpapi:5 capie:5 cpier:5 b+ich:-5 c_hat:5 csend:-5 c_hol:5 cwar_:5 bunter+aller:5 cklic:5
        caput:5 ckapu:5 cputt:5 cecht:5 caufg:5 bbeim+ersten:5 class:-5 clle_:5 cloch:5 cackl:5 cckli:5 wunseren:-5
        bbohnen+waren:5 chend:5 bnichts+:5 c_loc:5 bwar+ein:-5 cimal:5 c_eie:5 cverl:5 cweim:5 ceier:5 bwieder+:-4
        cagen:-4 c_zwe:4 c_ich:-4 ciern:4 chig_:4 cfehl:4 wbot:-4 wersatz:4 bdas+ist:-4 c_lan:-4 wzwei:4 c_geb:4
        b+beim:4 candi:4 csst_:-4 wmuss:-4 c_gru:-4 whabe:-4 cerbr:4 wgerat:4 crarb:4 cerar:4 cfur_:-4 c_hab:-4
        bdas+war:-4 c_hie:4 cnser:-4 whab:-4 cohne:4 cmang:4 wmonat:4 ceima:4 bdas+fleisch:4 cller:4 chatt:4
        whalfte:4 curst:4 bist+im:4 wbei:-4 crkt_:4 wteuer:-4 cwein:4 cnung:-4 b+produkt:4 cngel:4 cprei:-4
        wverkaufer:-4 c_wac:4 cckel:4 ckelt:4 cwack:4 wkleiner:4 cack_:4 wzum:-4 wsich:4 wkann:-4 wauf:-4 c_ihr:-4
        wsoftware:-4 bware+war:4 cfft_:-4 cndig:4 ccker:4 ctaus:4 crost:4 wstoppt:4 wschluss:-4 caren:4 wlieferung:4
        bnichts+mehr:4 ceite:-4 wkosten:-4 wstunde:4 wstudio:4 cunse:-4 cend_:4 c_wir:-4 cbroc:4 crbro:4 czerb:4
        wzeit:4 coch_:4 wgezogen:-4 ckauf:-4 c_fre:-4 w18:-4 ceuer:-4 bman+:4 crade:4 bdas+gerat:4 walles:4 cchaf:-4
        bist+das:-4 b+standig:4 cgeko:4 crech:-4 ceile:4 cmats:4 b+meine:4 wfalsche:-4 cmach:4 cfig_:4 chnun:-4
        crden:4 wwie:-4 wmeldet:4 caden:4 cersc:4 c_sof:4 clern:4 bbin+zu:4 bes+war:4 wfuhrt:-4 wpaket:-4 ccken:4
        cemac:4 candt:4 wgeld:-4 wnachricht:-4 cdung:-4 c_cha:4 wbetrieb:-4 cgema:4 c_dav:4 cavon:4 cdavo:4 ceich:-4
        clung:-4 wgeschmack:4 carke:4 c_bri:4 wkeiner:-4 beiner+anderen:4 wvertreter:-4 ceitu:4 citun:4 cgrun:-4
        crund:-4 c_bru:4 wkam:4 ceter:-4 cate_:4 c_jet:-4 cjetz:-4 wgebraucht:4 cabe_:-4 wweil:4 clige:4 c_gin:4
        cging:4 c_im_:4 wanruf:-4 wmelden:-4 c_fur:-4 ctter:4 wberatung:-4 catsc:4 cier_:4 csere:-4 cussc:4
        wumgezogen:-4 wladen:-4 cgen_:4 wschuhe:3 cssch:3 wsind:-3 cpen_:3 c_mat:3 ctund:3 crlag:-3 crver:3 wvon:-3
        weinen:-3 wmaschine:3 c_nac:3 bin+der:3 wgab:-3 caft_:3 c_lei:-3 cang_:-3 cenba:3 cpric:3 cspri:3 cersp:3
        cstun:3 cerve:3 cker_:3 cmein:-3 cone_:3 wgibt:-3 wanderen:3 ckost:-3 wmontag:-3 csamm:3 cuse_:3 c_nie:-3
        wkapseln:3 wartikel:-3 cffen:3 b+halt:-3 wwarte:3 cechn:-3 crieb:-3 c_ges:3 wkauf:-3 wwenn:3 b+wir:-3
        cvert:-3 c_mei:-3 c_kon:-3 cfall:3 wlocher:3 wfreitag:-3 c_abg:-3 cabge:-3 ceis_:-3 casch:3 camme:3 c_kos:-3
        b+kein:-3 cken_:3 wden:3 cssen:3 chenk:-3 c_sie:-3 csie_:-3 wunser:-3 cause:3 wmodell:-3 cbeim:3 crben:-3
        weiner:3 wunter:3 wraus:-3 wseit:3 wtrotzdem:3 ceue_:-3 carge:3 c_han:3 wvor:-3 buberhaupt+nicht:3 ceinm:-3
        cinma:-3 cnmal:-3 cinge:3 wso:-3 wstehen:3 whoher:3 wgewechselt:-3 bder+service:-3 c_zus:3 cderg:3
        wtechniker:-3 c_wur:3 cnand:3 calte:-3 chaft:3 cauen:3 wwill:-3 wzweite:-3 c_all:3 causf:3 c_rec:-3 cchnu:-3
        c_anl:3 canla:3 c_wel:3 cwir_:-3 bhat+die:-3 wdabei:-3 ceina:3 calig:-3 cmali:-3 cchne:3 c_ton:3 ceim_:3
        wman:3 caber:3 wgeloscht:-3 wprojekt:-3 wkaufe:3 cger_:-3 wpasst:-3 c_mes:3 cmess:3 b+mein:-3 cuen_:3
        cchei:-3 cnter:-3 bmit+dem:-3 cgabe:-3 cank_:3 cbei_:-3 wnochmal:-3 c_men:-3 cbaue:3 bjede+woche:-3 crans:-3
        cell_:3 cfarb:-3 cgebu:-3 wnachsten:3 bdas+:-3 wfrau:-3 clig_:-3 c_far:-3 caltu:-3 cltun:-3 crsch:3 causs:3
        b+hab:-3 b+ist:3 chen_:3 wgeliefert:3 castr:3 catas:3 ckata:3 croph:3 wapp:-3 c_mus:-3 causc:3 ceste:-3
        calt_:3 wzur:3 cihr_:-3 c_ter:-3 csam_:3 crum_:-3 clack:3 cuche:-3 wreicht:-3 croch:3 ckeit:3 cplat:3 bwar+:3
        c_geh:-3 wkeine:-3 wverteiler:-3 cterr:-3 c_kei:-3 chnen:3 cvers:3 ckein:-3 bkleiner+:3 wlange:-3
        wgereicht:-3 cstro:3 wtragen:3 c_ger:3 wandere:-3 cider:-3 cegen:-3 crren:-3 cille:3 cbuhr:-3 cebuh:-3
        ciss_:-3 c_abe:3 wwert:-3 cruch:3 cand_:-3 c_ent:3 cuber:3 cene_:3 csste:3 wnutzt:-3 bist+nach:3 caket:-3
        cpake:-3 wnoch:3 chlec:3 clech:3 cusch:3 ckonk:-3 ckurr:-3 cnkur:-3 conku:-3 crenz:-3 curre:-3 whier:-3
        chon_:3 wes:3 bauf+den:3 c_gra:3 cbetr:-3 wgefehlt:-3 cverg:-3 cchon:3 walso:3 cezog:-3 wviel:-3 wum:-3
        cerdi:3 c_gek:3 clief:3 crall:3 ceine:-3 cgezo:-3 bnicht+mehr:3 bda+:-3 cneue:-3 c_art:-3 b+am:-3 cnde_:3
        cerwe:3 wdirekt:3 cnie_:-3 chand:3 cauf_:-3 chts_:3 ctast:3 cdrei:3 wletzten:-3 cocke:3 chrit:3 c_mic:-3
        cmich:-3 wstellt:-3 wdu:-3 cchle:3 ban+der:-3 wgeschrieben:-3 wdaten:-3 cass_:-3 bseit+wochen:3 wweg:-3
        bin+einem:-3 wweiss:-3 cinen:-3 cdas_:3 bwarte+ich:3 wfunkstille:-3 crste:3 wgrunden:-3 cverw:3 cappt:-3
        cieht:3 wabo:-3 cuns_:-3 wverkauft:-3 cber_:3 cbges:-3 cuhr_:-3 cport:-3 bfur+die:-3 cerho:-3 ctet_:-3
        c_mir:-3 cmir_:-3 bder+verkaufer:-3 caufs:-3 cinte:-3 ciche:-3 czoge:3 chaut:2 wobwohl:2 cmal_:2 cser_:2
        wverein:-2 bund+auf:2 crspr:2 cabsc:-2 cbsch:-2 curde:-2 cwurd:-2 wgekommen:-2 wspass:-2 c_sor:-2 c_gef:-2
        cvon_:2 c_fle:2 ceisc:2 cflei:2 cwasc:2 c_end:2 comme:-2 wgott:-2 chnac:-2 canru:-2 cnruf:-2 cgeri:2 catzt:2
        c_teu:-2 wmachen:2 cllt_:-2 ceihn:-2 cihna:-2 cweih:-2 cappe:2 c_boh:2 cbohn:2 cfach:-2 certe:-2 wart:-2
        c_ers:2 wsein:-2 cgar_:2 bstoppt+das:2 cdie_:2 bals+die:-2 certr:-2 wliess:-2 bist+eine:-2 bist+es:-2
        ciebe:-2 chlt_:-2 csein:2 c_pak:-2 cinan:2 wsms:-2 cgeht:-2 wreparatur:2 cgela:-2 wburo:-2 wdafur:-2
        wgekauft:2 bman+sich:2 wweniger:-2 wam:2 wbrauchen:-2 creic:-2 cchen:2 wgleiche:-2 cverk:-2 ccher:-2
        wauswahl:-2 bdas+geht:-2 cerka:-2 crkau:-2 c_las:-2 cabst:2 bund+dann:2 b18+uhr:-2 cosch:-2 ckel_:-2 crde_:-2
        cgefa:2 bgebraucht+:-2 closc:-2 buhr+:-2 bgezogen+:-2 cwied:2 bwas+in:2 c_bin:-2 cbin_:-2 c_jed:-2 cjede:-2
        wwann:-2 cewor:2 cgewo:2 cgut_:2 cscht:-2 curze:2 cberg:-2 ctrie:-2 wkundendienst:2 cetri:-2 cieb_:-2
        c_her:-2 c_lau:2 c_zie:2 c_euc:-2 ceuch:-2 cmuss:-2 c_abs:2 c_def:2 cdefe:2 cefek:2 cfekt:2 cten_:-2 cefal:2
        bich+wurde:-2 cverb:2 ctung:-2 wseid:-2 bist+nicht:-2 wfirma:-2 cmmen:2 bhat+nicht:-2 weuren:-2 c_kat:2
        ceben:-2 csver:2 wverloren:-2 c_bot:-2 c_weg:-2 cletz:2 wwitz:-2 cschi:2 wbestellung:-2 c_fra:-2 cefeh:2
        c_zeh:2 cehn_:2 czehn:2 c_lag:-2 c_unv:-2 wniemand:-2 wgern:-2 cogen:2 c_kan:2 wein:-2 b+habe:-2 cdann:2
        wmensch:-2 wab:2 bgut+und:-2 cgest:-2 wwiderspruch:-2 cbot_:-2 cress:-2 cchte:-2 cdate:2 wsteht:2 czieh:2
        cbeit:2 cekt_:2 crig_:2 cruf_:-2 c_zul:2 culet:2 czule:2 b+umgezogen:-2 chabe:-2 wauch:-2 bdie+schuhe:2
        c_nic:2 c_sin:-2 cteue:-2 ceink:-2 chung:-2 cinka:-2 cicht:-2 cwerb:-2 wfinanziell:-2 cenk_:-2 c_che:-2
        chren:-2 cfort:2 cofor:2 csofo:2 c_zur:-2 critt:2 b+im:-2 ban+:2 wwegen:-2 wbleibt:2 care_:2 cwart:-2 cnzig:2
        cnver:-2 cdich:2 cekla:-2 c_gel:-2 wherbst:-2 clage:-2 cmont:-2 wwollte:-2 wwas:2 cnich:2 cich_:-2 c_tri:-2
        cleis:2 c_bau:-2 c_ran:2
    """,
    "competitor": """
        -1 wbei:19 wuns:15 wjetzt:14 c_ein:14 weinen:14 walles:12 wgewechselt:12 wnun:12 wselbst:12 wwurden:12
        cande:11 wuberzeugt:11 wnebenan:11 wmittlerweile:11 wsie:-11 wgefunden:11 wvon:11 wanbieter:11 wamazon:11
        wnicht:-10 wneuer:10 b+wir:10 c_fre:10 weinem:10 wkonkurrenz:10 b+die:9 b+haben:9 wvertreter:9 wist:-9
        cfrem:9 cremd:9 wbessere:9 cter_:9 ceter:9 what:9 bhaben+uns:9 wlieferanten:9 cicht:-9 c_bes:8 cnder:8
        wwurde:-8 cber_:8 c_bei:8 wichs:8 whab:8 wsystem:8 win:-8 c_and:7 c_gef:7 ceine:7 wda:7 wentschieden:7
        wmacht:7 ccht_:-7 csere:7 buberzeugt+:7 bda+:7 wunter:7 cbei_:7 wdirekt:7 bgefunden+:7 cbess:7 b+sind:7
        cegan:6 cgang:6 cgega:6 b+das:-6 cben_:6 weuch:-6 bwir+haben:-6 cach_:6 wmit:6 ckauf:6 wuber:6 bbei+der:6
        cung_:-6 wjanuar:6 cbewe:6 ctbew:6 cross:6 wkaufe:6 c_uns:6 wbin:6 ctzt_:6 cneue:6 c_neu:6 cewer:6 cngen:6
        cuber:6 bhat+mich:6 cnbie:6 cbiet:6 cesse:6 canbi:6 wsind:6 wbestellt:6 c_sel:5 buns+jetzt:5 c_ver:-5 cselb:5
        cwerb:5 whaben:5 wmir:-5 wwir:5 crwei:5 wliefert:5 ciete:5 wandern:5 chand:5 celt_:5 wnoch:-5 cerwe:5 ceste:5
        wihr:-5 wkeine:-5 cuns_:5 wlauft:5 cnich:-5 wverbunden:-5 wanderen:5 c_nic:-5 wumgestellt:5 wwieder:-5 wapp:5
        c_jet:5 cjetz:5 wgerade:5 wgelandet:5 ceren:5 b+jetzt:5 cres_:5 cden_:5 bjetzt+mit:5 wdienst:5 b+bin:5
        bgewechselt+:5 c_wet:5 cettb:5 cttbe:5 cwett:5 csser:5 cdere:5 wmal:-5 wnie:-5 c_ube:5 cefer:5 ciefe:5
        c_ros:5 clief:5 wbeim:5 wnummer:-5 bbin+jetzt:-4 wnach:-4 weiner:4 b+ein:4 b+bei:4 cange:4 wein:4
        beinen+anderen:4 cchba:4 chbar:4 cprod:4 crodu:4 clles:4 cles_:4 wmehr:-4 cewec:4 cselt:4 wmeinen:-4 cnes_:4
        cerso:4 cpers:4 crson:4 c_kei:-4 ckein:-4 cnkau:4 wder:4 c_per:4 cinka:4 ceink:4 corbe:4 ceuer:4 cfolg:4
        c_nun:4 cnun_:4 bentschieden+:4 wsuchen:-4 wselber:4 wim:4 caufs:4 wkennen:-4 cbst_:4 cewor:4 cgewo:4 cesam:4
        cerlo:-4 cgewe:4 celbs:4 clbst:4 crben:4 wfrau:4 cberz:4 ceugt:4 crzeu:4 cauch:-4 c_neb:4 cbena:4 cenan:4
        cnan_:4 cnebe:4 cweil:4 czeug:4 cittl:4 clerw:4 cttle:4 cugt_:4 ctler:4 cetzt:4 wgeh:4 c_mit:4 cers_:4
        bjetzt+im:4 bkaufe+jetzt:4 ceben:4 wkauf:4 wsich:-4 c_sie:-4 csie_:-4 clos_:-4 cefun:4 cfund:4 crber:4
        certr:4 cachb:4 wnutzt:4 wes:-4 cile_:4 c_von:4 wverein:-4 cders:4 bbei+uns:-4 crlos:-4 balles+von:4 c_anb:4
        cwisc:4 czwis:4 warbeiten:4 cossh:4 cssha:4 c_ama:4 camaz:4 cazon:4 cmazo:4 czon_:4 cduzi:4 cuzie:4 wneue:-4
        cshan:4 cist_:-4 wman:-4 cuch_:-4 c_bau:4 wstellt:-4 capie:-4 cpier:-4 c_pap:-4 cpapi:-4 bseit+januar:4
        cgros:4 cvert:4 wihnen:-4 cnkel:4 bich+hab:4 c_gew:4 cenke:4 czier:4 warbeitet:4 c_wir:4 cerze:4 c_hor:4
        csen_:-4 cgesa:4 cuche:-4 c_gro:4 curst:4 c_abg:3 cabge:3 wprodukt:3 wkeinen:-3 bich+wurde:-3 cgefu:3
        wihrem:3 blieferanten+vor:3 cchse:3 chsel:3 cwech:3 wanderer:3 ceile:3 cechs:3 bder+konkurrenz:3 chenk:3
        cnsch:3 balles+aus:3 wmussen:-3 wam:-3 c_all:3 ceres:3 cerbe:3 c_arb:3 cenz_:3 whin:3 wwenig:-3 wanderes:3
        wfirma:3 crden:3 wgegangen:-3 ckonk:3 ckurr:3 cnkur:3 conku:3 crenz:3 curre:3 chorn:3 c_ist:-3 wbitte:-3
        wkleiner:-3 wstadt:-3 whabe:-3 ckel_:3 wnur:-3 wdas:3 bmeine+frau:3 whalt:3 warzt:-3 c_mac:3 wauch:-3
        bist+bei:-3 balles+zu:-3 crete:3 crtre:3 ctret:3 cmann:3 bzu+:-3 crde_:-3 bverbunden+:-3 bhat+einfach:3
        bich+jetzt:3 wnichts:-3 c_sch:-3 wmachen:-3 bgelandet+:3 c_bos:3 crren:3 clen_:3 bseit+dem:-3 cante:3 cfera:3
        bhabe+den:3 c_hab:3 c_zur:3 c_kau:3 wunser:3 chat_:3 wsowas:-3 wschreiben:3 cinen:3 ceit_:-3 bdienst+:3
        cvon_:3 c_bez:3 wmutter:-3 c_bec:3 cezie:3 waus:3 c_war:-3 c_geh:3 c_mei:-3 buns+:-3 cchtl:3 bdas+mit:3
        bich+das:3 cichs:3 wneuen:3 wweg:-3 cchs_:3 cette:3 chab_:3 wdiese:-3 wschreibt:3 crauc:-3 wjahr:-3 cern_:3
        c_sys:3 cstem:3 csyst:3 ctem_:3 cyste:3 crech:-3 wgrade:-3 ciehe:3 cgere:-3 c_mus:-3 wund:3 cche_:-3 crst_:3
        wletzten:-3 cchen:-3 cinem:3 carme:-3 cwarm:-3 crant:3 cnem_:3 c_in_:-3 cmach:3 wansprechpartner:-3 cnten:3
        coch_:-3 cmuss:-3 causg:-3 cine_:-3 bwir+uns:-3 cisch:3 c_hol:3 whatte:-3 centr:3 caft_:3 c_kon:3 b+ich:-3
        c_lie:3 wdafur:-3 bich+da:3 cmitt:3 wdavon:-3 czieh:3 cssen:-3 c_aus:-3 bhat+den:-3 cgehe:3 wmuss:-3 c_wie:-3
        cerdi:3 wgeschlossen:-3 bjetzt+bei:3 bmit+dem:-2 cmer_:-2 wvoll:-2 cings:2 bkauf+ich:2 bist+es:2 wschluss:-2
        cstel:2 ctell:2 c_da_:2 cehe_:2 ciere:2 c_meh:-2 cmehr:-2 wjedes:-2 czen_:-2 ceran:2 bhaben+einen:2
        waufgehort:-2 w20:-2 bmit+:2 cchaf:2 chaft:2 bgeh+ich:2 c_ich:2 cbrau:-2 c_pro:2 c_dir:2 cdire:2 cirek:2
        crekt:2 bein+:-2 cbest:2 wgekostet:-2 weuro:-2 cbaue:2 cdert:-2 cere_:2 wkommt:-2 cmal_:-2 c_ren:-2
        bbei+euch:-2 werst:-2 citte:-2 barbeiten+jetzt:2 bwir+arbeiten:2 cker_:2 ceden:2 crent:-2 c_euc:-2 ceuch:-2
        c_hei:-2 cschl:-2 chied:2 ccker:2 cfert:2 cmmer:-2 cmmel:2 cket_:2 wsehen:-2 cents:2 cntsc:2 crum_:2 cgebe:2
        wkein:-2 cverb:-2 wmich:2 wteuer:-2 c_bac:2 c_jan:2 canua:2 cjanu:2 cnuar:2 cuar_:2 wvorne:-2 cmpe_:-2
        cpump:-2 cumpe:-2 bhaben+auf:-2 bumgestellt+:-2 cuer_:2 wzuletzt:2 cnach:-2 casse:-2 wwackelt:-2 cheiz:-2
        bjetzt+:2 ceize:-2 cback:2 bjetzt+in:-2 c_wei:-2 wzu:2 cusge:-2 csamm:2 cleit:-2 wgericht:-2 camme:2 calle:2
        b+unser:2 cchie:2 c_bin:2 cbin_:2 c_neh:2 cwand:-2 wgibt:-2 cuern:2 c_ent:2 ctest:2 wab:-2 bhin+:2
        bda+mussen:-2 wzehn:-2 cren_:2 cgewa:-2 c_hoc:-2 choch:-2
    """,
    "need_gone": """
        -10 bmehr+:19 wmehr:18 wbedarf:17 wwir:16 waufgehort:16 bbin+jetzt:16 wjetzt:15 crauc:13 bnicht+mehr:13
        wumzug:13 wprojekt:13 wkein:13 whabe:12 c_ren:12 bhaben+die:12 wmaschine:12 werst:12 wverboten:12 wdurch:11
        c_hei:11 wwar:11 wbrauch:11 waufgegeben:11 cauch:11 wdigital:11 wbrauchen:11 wzurzeit:10 wdavon:10
        wbrauche:10 wnur:10 warzt:10 c_bra:10 ceize:10 cheiz:10 wsie:-10 wdem:10 bist+fertig:10 c_nac:-10 wvoll:10
        b+keine:-10 bwieder+:10 wfertig:10 wist:10 wbei:-9 cbrau:9 czeit:9 wumgestellt:9 wwill:-9 b+unser:9 wreicht:9
        whab:9 c_hab:9 wverwendung:9 cacht:9 b+bin:9 whaus:9 wbis:9 bwar+nur:9 c_all:9 wkatze:9 c_auf:9 wich:9
        b+war:9 wverkauft:9 wabo:9 wfur:8 cger_:8 walle:8 wwieder:8 wlasst:8 wim:8 cbaut:8 cebau:8 cgeba:8
        bist+jetzt:8 crent:8 wgereicht:8 c_meh:8 cmehr:8 wuns:-8 cdarf:8 balles+was:8 carf_:8 wgarten:8 bmir+nicht:-8
        ctze_:8 c_wei:8 calle:8 wdie:8 cein_:8 cufge:8 ceihn:8 cihna:8 cweih:8 chnac:8 caufg:8 cvera:8 bwir+haben:8
        b+brauche:8 bmehr+zu:8 bzu+:7 bich+keine:7 ceit_:7 c_fer:7 bwar+ein:7 wnoch:7 wnie:-7 wmich:-7 c_kon:-7
        bdas+nicht:7 cren_:-7 bhaben+auf:7 bumgestellt+:7 bverboten+:7 bdurch+:7 c_lie:-7 wzum:-7 wnummer:-7 caut_:7
        c_gro:7 cande:-7 wbitte:-7 cigen:7 whaben:7 c_wir:7 wmit:7 chabe:7 wunser:7 wmusst:7 wsms:-7 wan:-6 wvorbei:6
        bdigital+:6 wihr:-6 b+der:6 bzurzeit+nicht:6 c_ben:6 b+fur:6 what:6 wden:6 cller:6 c_ver:6 wverein:6
        bverkauft+:6 weinen:6 weine:-6 bhat+mir:6 cuche:6 wrente:6 ckein:6 cbeda:6 cedar:6 calig:6 cmali:6 c_kei:6
        wmir:-6 wes:6 bbrauche+ich:6 cehr_:6 wgrade:-6 c_bed:6 cner_:6 wmeiner:6 b+maschine:6 cenk_:6 ceinm:6 cinma:6
        cnmal:6 cwir_:6 ckont:-6 cfgeh:6 wgemacht:6 bvon+dem:6 bdas+ist:-6 clle_:6 ctige:5 cetri:5 cieb_:5
        bkeine+verwendung:5 weuch:-5 ctrie:5 wdarf:5 wauto:5 cung_:5 wunsere:5 c_jet:5 cjetz:5 c_per:-5 chenk:5
        bwir+sind:-5 cerso:-5 cpers:-5 crson:-5 waus:5 wkunden:5 citte:-5 wkontakt:-5 wgrunden:5 bes+war:5 cher_:5
        cunse:5 b+hab:5 cnser:5 bkein+bedarf:5 ckomm:-5 wdas:5 wauch:5 crlos:5 bfur+die:5 wschmeckt:-5 clos_:5
        cauft:5 bkeine+mehr:-5 wdamit:5 caltu:5 cltun:5 b+kein:-5 cbgeb:5 ctner:5 canst:5 cschi:5 wburo:5 wladen:-5
        wzur:5 wgeld:-5 bich+habe:5 cehor:5 cgeho:5 ciede:5 crat_:5 walles:5 c_alk:5 calko:5 ckoho:5 clkoh:5 cohol:5
        crgie:5 certi:5 bgereicht+:5 wstehen:5 cnsta:5 b+unsere:5 crtig:5 wkeller:5 c_bei:-5 wop:5 wanruf:-5
        bbrauche+:5 bwas+ich:5 chol_:5 crieb:5 b+das:-5 wraus:5 bbin+grad:5 wkaufe:-5 wkunde:-5 c_rei:5 cinde:5
        crans:5 cfert:5 cbetr:5 carme:5 cwarm:5 wvater:5 c_vor:5 c_her:-4 cssen:-4 cergi:4 cchwa:4 c_umz:4 cmzug:4
        cumzu:4 wzu:4 cjekt:4 cojek:4 cproj:4 croje:4 bich+schluss:4 cine_:4 c_sch:-4 bmit+mir:-4 clig_:4 c_sti:4
        bmit+dem:4 wausgelaufen:4 cerlo:4 c_dah:4 cdahe:4 cfrei:-4 c_bur:4 cburo:4 wmein:4 wfleisch:4 cnter:-4
        cerei:4 wso:4 c_kan:4 wwird:4 braus+:4 cnger:4 bwir+brauchen:4 czug_:4 cwind:4 wgekauft:4 cabe_:4 cvier:4
        csst_:4 chort:4 bdas+hat:-4 wsind:-4 b+mein:4 b+meine:4 creic:4 wgibt:4 wweniger:4 cchin:4 chine:4 cten_:4
        wkommt:-4 c_kom:-4 wbeim:-4 coten:4 bbitte+nicht:-4 wnutzen:4 crch_:4 ctte_:-4 wanrufen:4 wkeinen:-4 cerbo:4
        crbot:4 cvon_:4 ctzt_:4 bauch+nicht:4 c_gel:-4 cwill:-4 cruck:-4 cwar_:4 wsuchen:-4 c_abo:4 wwurde:-4
        wfall:-4 cschw:4 c_pap:4 cpapi:4 capie:4 cpier:4 cbote:4 whatten:-4 wzieht:-4 cmasc:4 wrestaurant:-4
        bich+brauche:-4 cmit_:4 wbin:4 coffe:4 wihnen:-4 wging:-4 clief:-4 c_zur:4 wam:-4 comme:4 ciert:-4 weiner:-4
        cfur_:4 ceuer:-4 cngen:-4 wals:-4 canti:4 cbste:4 cndel:4 whaut:-4 cstil:4 ctill:4 c_dig:4 cdigi:4 cgita:4
        cigit:4 cital:4 wscheidung:4 ceich:4 czurz:4 cfrag:-4 c_mas:4 cgest:4 c_dav:4 cavon:4 cdavo:4 bein+:-4
        crst_:4 ctrag:4 bin+rente:4 wfalsch:-4 c_nur:4 cnur_:4 c_arz:4 wimmer:-4 weuer:-4 catte:-4 winteresse:-4
        c_sie:-4 csie_:-4 wkonnen:-4 carzt:4 crzt_:4 bich+bin:-4 cdurc:4 curch:4 cekt_:4 cgesc:4 c_dur:4 c_mei:4
        cater:4 wzehn:-4 cetzt:4 cmein:4 chaus:4 wkeine:4 bhat+sich:4 ctal_:3 c_pro:3 wvor:-3 c_dem:3 bhaben+den:3
        wwenig:-3 cagen:-3 cbesi:3 cesit:3 creie:-3 c_sac:-3 wneue:-3 b+ihr:-3 wkleiner:-3 c_vol:3 ceran:3 cvoll:3
        cchri:-3 cgen_:-3 c_ist:3 bgemacht+:3 wzweite:3 cdem_:3 wgesagt:-3 citen:3 wfuhrt:-3 ccht_:3 c_kau:-3
        wgerat:3 cmges:3 cese_:3 c_wil:-3 cill_:-3 bich+keinen:3 wwein:3 whalfte:-3 cille:3 chab_:3 crzei:3 whatte:-3
        cnder:-3 cuer_:-3 wfirma:-3 cesch:3 wkonnte:-3 cragt:3 casch:3 wverzichten:-3 wzeit:3 bgeschlossen+:3 cabsc:3
        cbsch:3 baufgehort+:3 crwen:3 cwend:3 coll_:3 csen_:-3 wmuss:-3 cbis_:3 wgesehen:-3 cerbu:-3 cschr:-3
        cnde_:-3 wware:-3 wgebraucht:3 wandere:-3 czen_:3 wbetrieb:-3 wkeiner:3 wgeschlossen:3 c_hoc:3 choch:3
        warbeiten:3 bes+:-3 catze:3 ckatz:3 wkaffee:3 clen_:-3 c_bis:3 c_abt:3 wnach:-3 wschluss:3 wbrauchten:-3
        cicht:3 cabo_:3 bkontakt+mehr:-3 wwitz:-3 cverw:3 citze:3 ctsch:-3 cesun:3 wgab:-3 wmochte:-3 c_war:3
        wverteiler:-3 wpaket:-3 wschnauze:-3 c_abg:3 cabge:3 bich+hab:-3 c_ihr:-3 chied:3 c_fur:3 cinte:-3 crant:-3
        claub:-3 crade:-3 bhat+nicht:-3 bnach+dem:-3 wgewechselt:-3 c_neu:-3 werlaubt:-3 conta:-3 c_tra:3 cckt_:-3
        csitz:3 whier:-3 cllt_:3 coren:-3 cweg_:3 crage:-3 cwied:3 c_kat:3 czuge:3 carbe:-3 bmeinen+vater:3
        bbeendet+weil:3 bstehen+:3 c_im_:3 c_ich:3 cstan:-3 bnur+ein:3 wabmelden:3 bjetzt+ist:-3 caus_:3 ctand:-3
        b+brauchen:3 bweil+ich:3 wsohn:3 cabte:3 cbtei:3 ceilu:3 cilun:3 bjetzt+mit:-3 cumme:-3 cuns_:-3 wweil:3
        c_bet:-3 cist_:3 cache:-3 c_int:-3 bihr+nicht:-3 ckonn:-3 cnumm:-3 cgart:3 cert_:-3 wmensch:-3 cgesu:3 wda:-3
        bich+nichts:3 wgefragt:-3 chatt:-3 bich+will:-3 wgemeldet:-3 cnsch:-3 cdie_:3 wschon:-3 cand_:-3 cnach:-3
        bist+ein:-3 clich:-3 c_nie:-3 b+jetzt:-3 wabos:3 bgibt+es:3 cersa:-3 c_zum:-3 wme:-3 cbitt:-3 cier_:-3
        b+nicht:-3 whabt:-3 cschm:-3 c_bit:-3 bda+:-3 crech:-3 cgros:3 cade_:-3 c_geb:3 bmehr+in:-3 b+habe:3 cefer:-3
        ciefe:-3 cross:3 wneuen:-3 ceht_:-3 cerka:3 crkau:3 wmeinen:3 c_kop:-3 ckopf:-3 cchla:-3 c_gef:-3 wessen:-3
        wkam:-3 ctet_:-3 bist+ausgelaufen:3 c_sen:-3 cklam:3 b+seit:3 c_zug:3 wfrieden:-3 cscha:-3 wjemanden:-3
        wman:-3 c_and:-3 cbest:-3 bfertig+:3 wkosten:-3 c_wer:-3 ckund:-3 chalt:-3 cter_:-3 curze:3 cdung:3 cuber:-3
        bjetzt+:-3 bdas+abo:3 curok:3 wruhe:-3 cneue:-3 c_for:-3 baus+dem:3 cntra:-3 bkein+anruf:-3 cendu:3 cder_:3
        bfur+meinen:3 c_mic:-3 cmich:-3 wobwohl:-3 bich+nicht:3 wdann:-3 cling:-3 cecht:-3 clieb:-3 cverk:3
        wwerbung:-3 wnachrichten:-3 cvers:-3 wum:-2 bnach+der:2 cndig:-2 caste:2 bhabe+noch:2 c_noc:2 cnoch:2 clage:2
        csatz:-2 ctur_:-2 cort_:2 weinfach:-2 cebt_:2 cgeld:-2 wmitarbeiter:-2 crsat:-2 whor:-2 cegan:-2 cgang:-2
        cgega:-2 czieh:-2 wzuruck:-2 bhab+das:2 cmpe_:2 cpump:2 cumpe:2 cchts:2 bdie+ich:2 c_ube:-2 bes+auch:2 wdo:-2
        celn_:2 cwart:-2 wder:2 cerge:-2 bdie+nummer:-2 bist+:-2 wleisten:-2 cken_:2 ceile:-2 czum_:-2 cdien:-2
        c_lag:2 c_num:-2 cosch:-2 wberatung:-2 cruf_:-2 cklei:2 bsms+mehr:-2 wfreitag:-2 csch_:-2 bund+ich:2 cnto_:-2
        conto:-2 bich+das:2 c_uns:2 cekom:-2 cerwe:2 cchic:-2 c_umg:2 cumge:2 wweg:2 csere:2 crten:2 cale_:-2
        wohne:-2 wjahr:-2 c_hal:-2 c_sin:-2 c_rau:2 wabgelehnt:-2 cmmer:2 casse:-2 bes+reicht:-2 wfunkstille:-2
        ceder:2 wwurden:-2 wstreichen:-2 c_sms:-2 csms_:-2 werstattet:-2 ckurs:2 c_mat:2 cmmen:-2 bhab+die:-2
        c_wur:-2 cselb:-2 cucke:-2 caran:-2 waber:-2 cntak:-2 ctakt:-2 crben:-2 cach_:-2 cltig:-2 cdruc:-2 c_an_:-2
        wgekundigt:-2 wdafur:2 wwochen:-2 c_sel:-2 cvorb:2 cteri:2 wapp:-2 c_dru:-2 cachf:-2 bmehr+von:2 c_kle:2
        wmodell:-2 csche:2 cverb:2 c_hau:2 wbelastigung:-2 wo:-2 cihr_:-2 wwollte:-2 b+mit:-2 bging+es:-2 cchie:2
        wverstorben:-2 wausm:-2 curde:-2 cwurd:-2 czier:-2 bhab+keine:2 wverloren:-2 bnur+noch:2 b+euer:-2 ctung:2
        citer:-2 cosse:2 bhaben+:-2 cvere:2 wgehort:-2 cherr:-2 wab:-2 chen_:-2 c_ang:-2 cmer_:2 cford:-2 crder:-2
        cmen_:-2 ceren:-2 cente:2 wbestellt:-2 censt:-2 ciens:-2 ctere:-2 coche:-2 ckeit:-2 bdas+:-2 c_las:2 c_wie:2
        wbenutzen:-2 cfgeg:2 wheute:-2 cjahr:-2 cschu:-2 bseit+dem:-2 bbin+raus:-2 centu:-2 c_bez:-2 csend:-2
        cing_:-2 cgung:-2 cress:-2 wein:2 bgar+nichts:-2 cinve:-2 c_mir:-2 cmir_:-2 cbar_:-2 c_es_:2 c_nut:2 csuch:-2
        c_den:2 weure:-2 c_lei:-2 bdas+gerat:2 cigun:-2 wkauf:-2 celbs:-2 clbst:-2 cdet_:2 bgar+nicht:2 wgestorben:-2
        cware:-2 wrauchen:2 c_ger:2 wdrucken:-2 c_geh:-2 binteresse+:-2 bkein+interesse:-2 cktio:2 wmelden:-2
        czent:-2 cchfr:-2 chfra:-2 cschn:-2
    """,
    "moved_closed": """
        3 win:24 wbetrieb:20 wladen:19 wneue:19 wgeloscht:16 wkm:14 wfirma:13 wgezogen:12 cwohn:12 b+firma:12
        c_woh:12 wan:12 wgewerbe:12 wgeschlossen:12 cgezo:11 cezog:11 czoge:11 bzu+:11 cogen:11 wweit:11 wzum:10
        b+wir:10 wwurde:10 wbeendet:10 bgeloscht+:10 wseit:10 wumgezogen:10 wstadt:9 wnutzt:9 wabgemeldet:9
        wrestaurant:9 wleider:9 bhabe+ich:9 wzu:9 wgegangen:9 bmehr+in:9 bwir+sind:9 cahre:9 wunternehmen:9 wpraxis:9
        wubergeben:9 ceit_:8 wunserer:8 wmussten:8 whin:8 c_in_:8 cland:8 wsind:8 cand_:8 wins:8 wdem:8 wlauft:7
        clebe:7 c_leb:7 wihr:7 b+bin:7 werloschen:7 wfahren:7 wwir:7 wmein:-7 wweg:7 cgewa:7 cetri:7 cieb_:7 ctrie:7
        b+gewerbe:7 cwand:7 c_bet:7 cauft:7 wliefert:7 cbetr:7 bhaben+die:-7 wverkauft:7 bzu+weit:7 bnichts+:7
        c_aus:7 wsie:-7 crieb:7 closc:7 c_lad:7 clade:7 cende:7 cosch:7 bmir+das:6 wdiese:6 ceue_:6 caden:6
        babgemeldet+:6 bin+die:6 wmutter:6 cusge:6 celos:6 cgelo:6 wvon:-6 c_ins:6 bgezogen+:6 c_ein:-6
        wnachrichten:6 wmich:-6 wmeine:6 bjetzt+in:6 cuft_:6 bleben+jetzt:6 wim:-6 b+umgezogen:6 cneue:6 wanderen:6
        cert_:6 wwas:-6 causg:6 cfahr:6 c_neu:6 bstadt+:6 wbin:6 csel_:6 wort:6 c_deu:6 cdeut:6 ceuts:6 wleben:6
        wburo:6 bnicht+hin:5 bladen+ist:5 bnicht+:-5 cren_:5 cebe_:5 bnachrichten+mehr:5 bbitte+keine:5 wviel:-5
        cunse:5 bgegangen+:5 ban+diese:5 balles+zu:5 cgesc:5 wmeinen:5 bkeine+nachrichten:5 bseit+dem:5 cnser:5
        weinem:-5 bubergeben+:5 cutsc:5 cdet_:5 b+laden:5 cgent:5 cumer:5 wuber:-5 weingestellt:5 ctel_:5
        bmehr+bitte:5 c_ple:5 bfirma+wurde:5 c_eig:5 wgibt:5 cscht:5 cabe_:5 c_hot:5 b+das:5 bist+bei:5 wfur:-5
        c_ver:-5 ceige:5 cohne:5 wder:-5 c_km_:5 wlang:-5 cchse:5 chsel:5 cwech:5 bbei+uns:5 cschl:5 c_uns:5 cein_:-5
        cdert:5 b+ich:-5 cechs:5 cgen_:5 c_lei:5 bnicht+in:5 bbin+ins:5 wjetzt:5 c_sch:-5 c_kan:-5 b+in:5 cite_:5
        wstreichen:4 cten_:-4 wja:4 cleit:4 bin+der:-4 c_fir:4 cfirm:4 cirma:4 crma_:4 wes:-4 ctsch:4 wnie:-4
        wmeinem:-4 wzuruck:4 berloschen+:4 c_ruh:4 wgrad:-4 c_gez:4 centu:4 ceine:-4 bmehr+:-4 cigen:4 wden:-4
        wherbst:4 bverkauft+:4 wberatung:4 cgkei:4 cigke:4 bgeschlossen+:4 csere:4 bnicht+mehr:4 c_an_:4 wsich:-4
        bdiese+nummer:4 whabe:4 cich_:-4 cine_:-4 weinen:-4 cchlo:4 chlos:4 b+der:4 curuc:4 chne_:4 wnichts:4 closs:4
        wweil:-4 wjahr:-4 czuru:4 bmehr+an:4 wgesagt:4 chren:4 canti:-4 cung_:-4 wgeht:-4 cesch:4 cnem_:-4 crbe_:4
        weinfach:-4 cinem:-4 c_war:-4 wauch:4 ckeit:4 wnoch:-4 cchla:4 ctzt_:4 cewer:4 wnach:4 cden_:-4 bein+:4
        cmer_:4 wmit:-4 czum_:4 bund+die:4 wauto:4 chres:4 cser_:4 celbs:4 clbst:4 bwar+die:4 cosse:4 cnden:-4
        bauch+nichts:4 c_zum:4 cunde:-4 crese:4 czver:4 cverf:3 bnummer+:3 c_bes:-3 ctand:3 bjetzt+:-3 c_fre:-3
        cerfa:3 crfah:3 cmgez:3 werst:-3 cafts:3 cinso:3 chen_:-3 weine:-3 ceuer:-3 cruck:3 wnochmal:-3 wbeim:-3
        bweg+:3 cadt_:3 cstad:3 ctadt:3 cseit:3 wliegt:3 c_ges:3 ban+:-3 c_sel:3 cstan:3 cbgem:3 bich+bin:-3 c_nac:3
        c_res:3 caura:3 crest:3 ctaur:3 curan:3 cutzt:3 bist+seit:3 wso:-3 cleid:3 cant_:3 cche_:-3 crde_:3 cesen:3
        c_bee:3 cbeen:3 ceend:3 cstau:3 wruf:-3 cfen_:-3 cgewe:3 c_zur:3 wwurden:-3 weure:-3 cber_:-3 bes+nicht:3
        c_bra:-3 wandere:-3 wstandig:-3 cchwa:3 b+mein:-3 cesta:3 cnach:3 bzu+viel:-3 c_zu_:3 c_mit:-3 bgibt+es:3
        cwass:3 beingestellt+:3 wgesehen:-3 ccht_:3 cerre:3 wlieferung:-3 cegio:3 cgion:3 cregi:3 c_pra:3 caxis:3
        cchfo:3 chfol:3 clger:3 colge:3 cprax:3 craxi:3 cxis_:3 crneh:3 c_hoc:3 choch:3 wich:-3 crem_:3 c_sta:3
        wmaschine:-3 candi:3 wschon:-3 wwill:-3 cfrem:-3 cremd:-3 bjetzt+auf:3 weurem:3 cselb:3 wwelche:-3 cemel:3
        cgabe:3 crren:3 cachf:3 caufg:3 wmorgen:-3 c_geg:3 cbest:-3 b+ihr:3 cnder:3 ceide:3 wamazon:-3 cgeme:3
        chmen:3 cwerb:3 c_dan:3 ckauf:3 bfirma+:-3 cerer:3 c_zus:3 cerbe:3 bstreichen+sie:3 cperr:3 csper:3
        wgelandet:-3 crant:3 wnebenan:-3 csind:3 wbestellung:-3 cberg:3 bunsere+firma:3 cchwe:3 bsie+uns:3 cehen:-3
        cehan:3 cagel:3 b+habe:-3 c_gew:3 wraus:-3 buns+jetzt:-3 wkein:-3 wfrau:-3 b+hab:3 cmark:3 cndig:3 chang:3
        clang:-3 cangt:3 cngt_:3 wnur:-3 bin+den:-3 cusst:3 chin_:3 cvon_:-3 crauc:-3 cins_:3 wprodukt:-3 wunser:3
        cschw:3 c_dem:3 cnde_:3 bzuruck+:3 c_ger:-3 c_hin:3 c_kei:-3 ckein:-3 wwochen:-3 cufen:-3 wfertig:-3
        bleben+:-3 c_hal:-3 wgewechselt:-3 csste:3 cihr_:3 chaft:3 c_sin:3 b+keine:-3 cehme:3 wkam:-3 cckge:3 cuckg:3
        b+nach:3 cldet:3 wihre:-3 wwird:-3 csend:3 cwir_:3 wimmer:-2 wlange:-2 cdem_:2 cchaf:2 czeit:-2 bhin+:2
        b+seit:2 curde:2 cwurd:2 cider:2 c_noc:-2 cnoch:-2 cind_:2 wverteiler:2 bich+da:2 cgeha:2 c_sei:2 cfolg:2
        wgar:-2 c_die:2 c_fus:2 c_gra:-2 cmal_:-2 c_zen:2 wende:2 cerst:-2 bich+habe:-2 wjahren:-2 wfuhrt:-2 csch_:-2
        cioni:2 bbin+wieder:2 csser:2 cmen_:2 wdauernd:-2 c_weg:2 cwas_:-2 ctral:2 c_lau:2 whatte:-2 centr:2
        wqualitat:-2 c_hab:2 ban+meine:2 czent:2 ckund:-2 beiner+anderen:2 cgrad:-2 c_umg:2 cumge:2 wgrade:-2 c_nut:2
        c_sie:-2 csie_:-2 c_was:-2 carte:-2 c_pro:-2 cerka:2 crkau:2 wzehn:-2 wduft:-2 cbrau:-2 cerne:2 c_fah:2
        conie:2 b+meine:2 cisch:-2 cverk:2 cweg_:2 wdaten:-2 wgereicht:-2 wmitten:-2 whab:2 c_nie:-2 wgenommen:-2
        cndet:2 cann_:-2 c_mut:2 cmutt:2 warbeiten:-2 waufgegeben:-2 bbei+euch:-2 cnier:2 coch_:-2 wstunde:-2 cnutz:2
        c_von:-2 cunte:2 wloschen:-2 c_auf:-2 walles:2 c_reg:2 cntra:2 bbin+grad:-2 c_ers:-2 wab:-2 c_kon:-2 coste:-2
        wwenig:-2 cutte:2 waus:2 c_erl:2 cese_:2 c_mic:-2 cmich:-2 b+unsere:2 cware:-2 wkosten:-2 bende+der:2 c_unt:2
        crand:-2 cmit_:-2 weurer:-2 c_kun:-2 cdies:2 cuer_:-2 csion:2 cfur_:-2 wdoch:-2 wlasst:-2 c_gel:2 wman:-2
        bnach+dem:-2 b+die:2 ctern:2 crgen:-2 c_im_:-2 cuche:-2 wseid:-2 wkonnen:-2 bdem+verteiler:2 bda+nicht:2
        wtochter:2 cmat_:2 cnehm:2 cheim:2 bmit+dem:2 ciese:2 c_vie:-2 c_wur:2 crgeb:2
    """,
    "unresolved_issue": """
        -7 wnoch:17 cung_:17 wnie:16 wticket:14 wseit:13 cruck:13 c_bes:13 wwarte:13 wreklamation:12 wkaution:12
        wfall:12 wbis:11 wund:11 wihr:11 wwurde:11 wschaden:11 c_ers:11 wimmer:10 wendlich:10 wgeld:10 bist+nie:10
        cesch:9 wwo:9 wmeinen:9 wmir:9 wgekommen:9 wsich:9 wist:9 weuro:9 werst:9 cklar:9 wgerat:9 wpassiert:9
        ckomm:8 wnun:8 cerst:8 bimmer+noch:8 wfunkstille:8 wrechnung:8 wantwort:8 bwurde+nie:8 cbuch:8 wmehr:-8
        wkeiner:8 wnur:-7 czahl:7 what:-7 cseit:7 wim:-7 ciert:7 wbleibt:7 wgehort:7 ction:7 wkommen:7 wignoriert:7
        bmeine+kaution:7 cion_:7 citer:7 cweit:7 bhabe+:7 cucht:7 wbeschwerde:7 cigt_:7 whabe:7 curuc:7 c_mei:7
        bich+meine:7 czuru:7 wauf:7 cmein:7 wheute:7 wetwas:7 wbekomme:7 cert_:7 c_fal:7 wdenn:7 werledigt:7 chnun:7
        wkommt:7 c_zur:7 bwill+ich:7 bmein+geld:6 wfuhlt:6 wmails:6 chlt_:6 wmein:6 wgeschickt:6 c_ruc:6 wmeine:6
        wan:-6 wnichts:6 bich+bis:6 wwill:6 c_nie:6 crant:6 wlasst:6 b+erst:6 win:-6 crde_:6 bnoch+:6 ctatt:6 wes:-6
        wwann:6 wzu:-6 wvon:-6 bbei+euch:6 wdie:6 wgeschrieben:6 cket_:6 bkeine+antwort:6 cnung:6 c_noc:6 cnoch:6
        wwegen:6 wgegangen:6 cuckz:6 bund+nichts:6 comme:6 wbin:-6 ceite:6 cimme:6 cwart:6 b+wo:5 wgekauft:-5
        wworden:5 cattu:5 cttun:5 crsch:5 cstat:5 cnie_:5 cschr:5 bbis+heute:5 cvers:5 wgekundigt:5 wfehlt:5 crsta:5
        ceine:5 wsehen:5 cchri:5 coch_:5 bnoch+ein:5 crag_:5 bwar+auch:5 c_kla:5 wwochen:5 cgesc:5 bist+immer:5
        bist+bei:5 woffen:5 bheute+nicht:5 chwer:5 camat:5 clama:5 c_wei:5 c_gar:5 wvertrag:5 c_rek:5 crekl:5 cklam:5
        cekla:5 cgier:5 carte:5 wfalsche:5 wwar:-5 wdrei:5 ckges:5 cteht:5 cange:5 b+wann:5 b+ich:-5 cekom:5
        wweiter:5 c_tic:5 ccket:5 ctick:5 bund+nie:5 wvor:5 cterh:5 bfunkstille+:5 wreparatur:5 c_war:5 wsms:-5
        cprob:5 wdann:-5 wbekommen:-5 c_mai:5 chrie:5 cmati:5 cchwe:5 cicke:5 b+ihr:5 ctrag:5 wverloren:5 cckza:5
        ckzah:5 b+die:5 cckge:4 cuckg:4 wso:-4 bist+noch:4 wgeloscht:-4 ciebe:4 call_:4 cschw:4 wdem:-4 catio:4
        wden:-4 cantw:4 cntwo:4 ctwor:4 cwort:4 csteh:4 bihr+mir:4 wumfragen:4 wwas:-4 c_off:4 bist+nach:4 c_kor:4
        cigie:4 ckorr:4 corri:4 crigi:4 crrig:4 ceht_:4 wbraucht:4 wklaren:4 cchnu:4 bhab+mich:4 bund+jetzt:4 cart_:4
        beinfach+ignoriert:4 bignoriert+:4 bdie+falsche:4 cechn:4 crieb:4 cbesc:4 bmeine+beschwerde:4 wwird:4 walte:4
        chin_:4 coche:4 cauti:4 ckaut:4 cutio:4 wmeldet:-4 cmmer:4 c_hat:-4 cbest:4 wfalsch:4 c_mah:4 cmahn:4
        bhabe+noch:4 cgese:4 crsat:4 cande:-4 csatz:4 bdas+ist:-4 cntie:4 caran:4 cersa:4 bauf+meine:-4 ceste:4
        canti:4 cgara:4 cbis_:4 wnummer:-4 c_und:4 coffe:4 c_gut:4 wreicht:-4 walles:-4 cmeld:-4 cihr_:4 c_bis:4
        bfuhlt+sich:4 cickt:4 wkaputt:-4 wkunde:-4 cvor_:4 ckauf:-4 ctigt:4 bhaben+mir:4 ceiti:4 citig:4 cnder:-4
        b+wir:-4 b+ticket:4 chick:4 chade:4 cerle:4 wmuss:-4 wdaten:-4 bmir+die:4 c_abg:4 cabge:4 wdefekt:4
        bwurde+einfach:4 wabgelehnt:4 bnoch+nicht:4 bwegen+der:4 bnur+noch:-4 cgel_:4 c_imm:4 bantwort+:4 wbeim:-4
        cffen:4 c_ihr:4 celde:-4 weuch:4 wwie:4 crung:4 wzum:4 b+nie:-4 bwarte+ich:4 cund_:4 c_pro:4 wfur:4
        bnicht+:-4 cproc:3 cspro:3 b+habe:-3 crte_:3 cferu:3 cendl:3 wzumutung:-3 cmang:3 cmmen:3 wfrau:-3 celd_:3
        wwerden:-3 cgeld:3 cchic:3 wman:-3 wnach:3 wdurch:-3 ceben:3 wteuer:-3 wkein:-3 bgekommen+ist:3 wbestellt:3
        bworden+:3 bnie+bestellt:3 ceich:-3 cdigt:3 cdopp:3 cpelt:3 cppel:3 c_wo_:3 wvom:-3 csch_:3 curde:3 cwurd:3
        wneue:-3 c_mir:3 cmir_:3 wmorgen:-3 c_wur:3 cene_:3 cfall:3 cschi:3 calle:-3 c_sei:3 wam:-3 wab:3
        bsie+haben:3 cersp:3 cngel:3 cauft:-3 cckt_:3 c_ein:-3 caust:3 c_sic:3 c_ist:3 bmich+fur:3 croch:3 chene:3
        wlieferung:3 b+vertrag:3 ceuro:3 bdie+ich:3 cunde:-3 wpaket:3 cgeko:3 wliegt:3 cnde_:-3 catzl:3 coppe:3
        cehr_:-3 bnicht+mehr:-3 wgar:3 curo_:3 wmal:3 crten:3 crst_:3 cassi:3 beuch+:3 c_ver:3 crech:3 wuns:-3
        chnt_:3 c_nun:3 cnun_:3 cbgeb:3 wder:3 wbei:3 bund+keiner:3 c_kau:3 cort_:3 cstau:3 c_end:3 c_uns:-3 crspr:3
        ceuer:-3 cucke:3 cesen:3 bbraucht+ihr:3 csich:3 cchad:3 wnachricht:-3 bnie+:-3 cherr:3 wsie:-3 csend:3
        wbestellung:3 cllte:3 cksti:3 cnkst:3 cunks:3 cstil:3 ctill:3 cist_:3 colle:3 whatte:-3 bab+:3 collt:3
        ctaus:3 chat_:-3 cten_:-3 cden_:-3 c_kom:3 cahlt:3 b+seit:3 cuber:-3 cgera:3 ctzli:3 wladen:-3 cwoll:3
        calsc:3 cfals:3 clsch:3 cwert:3 csier:3 cssie:3 c_ant:3 cchte:-3 c_gek:3 wgeliefert:-3 whort:-3 c_nur:-3
        cnur_:-3 b+keine:-3 cchun:3 cmen_:3 cruft:3 c_im_:-3 cssen:-3 cuss_:-3 bnie+wieder:-3 cgebu:3 wihnen:-3
        c_gep:3 bdie+alte:3 wkam:-3 caten:-3 cgest:-3 wjahren:-3 c_ign:2 cgnor:2 cigno:2 cnori:2 c_wol:2 c_her:2
        b+sie:2 cosch:-2 wmusst:2 b+noch:-2 wda:2 c_erk:2 corie:2 closc:-2 bgeloscht+:-2 wandere:-2 cete_:2
        wgleiche:-2 chung:2 weinen:-2 csen_:-2 c_ube:-2 cstan:-2 cersc:2 berst+mal:2 cnes_:2 ctand:-2 bbekommen+:-2
        ccker:2 b+auf:-2 bist+eine:-2 c_heu:2 cheut:2 wteil:2 bmeine+bestellung:2 bsich+bei:-2 c_etw:2 cetwa:2
        ctwas:2 wdas:-2 cerkl:2 crkla:2 bkaputt+:-2 c_rec:2 cehor:2 cdenn:2 cedig:2 cledi:2 crled:2 bgar+nichts:2
        cgeho:2 cauf_:2 wrum:2 wapp:-2 c_ble:2 cblei:2 cleib:2 commt:2 cvon_:-2 cmer_:2 b+keiner:-2 cahnu:2 cuer_:-2
        b+da:2 cails:2 cils_:2 wer:-2 cacht:-2 clung:2 wfunktioniert:-2 c_kun:-2 caden:2 cmme_:2 cndet:2 bnicht+mit:2
        bund+dann:-2 c_hal:-2 cmail:2 c_an_:-2 wkennen:-2 clen_:2 bich+nie:2 cerat:2 c_spa:-2 crede:2 bauf+die:2
        wzweimal:-2 c_gel:2 c_nic:2 c_wil:2 cill_:2 causc:2 chts_:2 chbes:2 csst_:2 cndli:2 wnochmal:2 weuer:-2
        cscho:2 c_in_:-2 cift_:2 crlei:2 cnich:2 cnkt_:2 wweg:-2 wgenommen:-2 wdabei:2 c_pas:2 cchbe:2 cabe_:2
        wsohn:-2 ceit_:2 c_es_:-2 c_mel:-2 cutte:2 wunbrauchbar:-2 cnter:-2 wbeendet:-2 beine+zumutung:-2
        bzumutung+:-2 c_zu_:-2 bist+nicht:-2 c_von:-2 cdie_:2 ceant:2 cille:2 crich:-2 chalt:-2 cerre:2 ciche:-2
        ceibt:2 celt_:2 ceute:2 cure_:2 bmir+nicht:2 bdurch+:-2 cinen:2 cekau:-2 cgeka:-2
    """,
    "other": """
        19 wchef:16 wverloren:15 wkeinen:14 wsag:14 wdanach:14 c_ter:14 wleben:13 c_che:12 wviel:12 whalt:12 wgott:11
        whattet:11 wum:11 b+keine:11 wgute:11 wlange:10 wso:10 wweiss:10 wpersonlich:10 cfall:9 wbitte:-9 b+das:9
        wgelassen:9 wneuen:9 wmehr:-9 wwir:-9 weinfach:9 bleben+:9 wfur:-9 wsagen:9 wist:-9 bdas+geht:9 wmich:-9
        b+sag:9 bsag+ich:9 wschlicht:9 wbei:-8 c_unt:8 ceidu:8 cidun:8 cabe_:8 bdanach+:8 bmir+war:8 wzu:-8 b+die:-8
        ctik_:8 bist+eine:8 bich+nicht:8 c_sag:8 cment:8 b+mir:8 wdann:8 wgrunden:8 c_zuf:8 wwichtig:8 ceran:8 wgab:8
        canga:8 cngab:8 bich+hatte:8 wjetzt:-8 wgeht:8 cich_:-7 cgrun:7 crund:7 c_gru:7 wsich:-7 wdie:-7 wscheidung:7
        cheid:7 wgeschaftsleitung:7 weinen:-7 wim:-7 wgefallt:7 wgesehen:7 wvon:-7 wnach:-7 wdass:7 wvergessen:7
        bsagen+:7 wauf:-7 wnoch:-7 cents:7 cntsc:7 wwas:-7 cicht:7 bihr+hattet:7 wzeit:7 wahnung:7 whatte:7 ban+:7
        bdas+hat:6 c_ang:6 cdung:6 c_fra:6 b+kein:6 wwarum:6 wkam:6 c_tro:6 bich+bin:6 c_bea:6 bso+:6 wgereicht:6
        bdas+ist:6 c_kom:6 bes+gab:6 call_:6 whaben:-6 cgabe:6 ctreu:6 ctrop:6 wkundenkonto:6 c_dan:6 wmeinem:6
        bkann+ich:6 crum_:6 cchei:6 bpersonlich+:6 weuer:6 chatt:6 wund:-6 wneue:-6 ckein:6 c_kei:6 c_nac:-6
        wmussen:6 wder:-6 bes+:-6 cchef:5 chef_:5 wfragen:5 c_auf:-5 bhabt+meine:5 wohne:-5 beuch+gibt:5 cnlic:5
        weurer:5 wnie:-5 b+bin:-5 c_geh:5 clore:5 crlor:5 wman:-5 ctsch:5 c_hat:5 cunde:5 csonl:5 conli:5 c_pri:5
        civat:5 cpriv:5 criva:5 cder_:-5 whab:-5 crand:5 cate_:5 bmehr+:-5 wmeinen:-5 cert_:-5 carti:5 crtik:5
        wwill:-5 wwurde:-5 cvate:5 csag_:5 bdie+falsche:5 clieb:5 catte:5 weine:5 canac:5 cdana:5 c_art:5 citte:-5
        cerso:5 cpers:5 crson:5 csen_:5 ceite:-5 cuen_:5 wweg:-5 wbedarf:-5 bnichts+:-5 chich:5 cfur_:-5 wuns:-5
        bnicht+so:5 c_per:5 bden+nachrichten:5 b+der:-5 bwichtig+:5 cerlo:5 cter_:-5 cmmen:5 comme:5 wgibt:5 c_sch:-4
        b+meine:-4 wfrau:4 whabe:4 wnachrichten:4 cerun:4 bmein+chef:4 bgeht+es:-4 cmen_:-4 c_leb:4 c_uns:-4 cpass:-4
        wdafur:-4 wmuss:-4 cleck:4 bgeschaftsleitung+:4 ckomm:4 wmochte:-4 bmit+dem:4 cende:-4 ciel_:4 cmer_:-4
        coren:4 wverlange:-4 coch_:-4 wmit:-4 wkann:4 wdaten:4 wihre:4 ceck_:4 cchic:4 wwieder:-4 wsoll:-4 wnummer:-4
        wwerbung:4 bin+den:4 wware:-4 cschi:4 bdas+war:4 bkeine+ahnung:4 wfalsche:4 cilia:4 wanderen:-4 cssen:4
        b+hat:4 cohre:4 wgrad:-4 clebe:4 wgerade:-4 weinem:-4 cstel:-4 ctell:-4 c_wir:-4 cfrau:4 csche:4 c_got:4
        cgott:4 cott_:4 bfragen+:4 crung:4 c_bit:-4 b+kann:4 csch_:-4 corum:4 wpasst:-4 c_wur:-4 c_gen:4 c_um_:4
        bwissen+sie:4 cverl:4 wmal:-4 wgar:4 wgrund:4 wkontakt:-4 wberatung:-4 bgereicht+:4 cach_:4 cetzt:-4 wwie:-4
        bhat+keinen:4 cviel:4 cgute:4 c_was:-4 cbitt:-4 ciebe:4 b+mein:-4 c_vie:4 chalt:4 wgeschrieben:-4 cvera:4
        bmussen+sie:4 c_hal:4 bsie+meine:4 bhat+mir:4 bverloren+:4 cnkau:4 c_sto:-4 c_meh:-4 cmehr:-4 wsie:4 c_and:-4
        cmmte:4 b+bitte:-4 cinka:4 wzur:3 cche_:-3 c_pas:-3 cbei_:-3 crauc:-3 c_so_:3 ceink:3 c_aus:-3 b+nicht:3
        cist_:-3 wleute:-3 bmir+nicht:3 crang:3 bhabe+den:3 bmeine+daten:3 cmeld:-3 caben:-3 cweit:-3 b+aus:3
        bin+der:-3 bda+mussen:3 cehr_:-3 weure:3 calt_:3 cvers:-3 wbot:-3 casst:-3 criff:3 cten_:-3 wpaket:-3
        wgesperrt:-3 clich:3 ceste:-3 wdu:-3 wmelden:-3 wmein:-3 wgeld:-3 cesti:3 cbrau:-3 cuer_:3 cruck:-3 cweis:3
        cimmt:3 ceuen:3 wsms:-3 win:3 bmeine+frau:3 c_noc:-3 cnoch:-3 c_pro:-3 b+da:3 whier:-3 wselber:-3 c_wie:-3
        cvon_:-3 wmir:3 warzt:-3 wlieber:3 wwerden:-3 wihnen:-3 cschr:-3 c_die:-3 cabt_:3 chabt:3 wentschieden:3
        cner_:-3 crein:3 wstopp:-3 cwir_:-3 ceinf:3 cinfa:3 cnfac:3 cchte:3 c_fur:-3 bdas+:-3 b+wir:-3 c_ist:-3
        wdrin:-3 cben_:-3 wwissen:3 wsind:-3 cmal_:-3 wwaren:-3 c_mic:-3 cmich:-3 cgebe:-3 b+ihr:3 ction:-3 ctei_:3
        csage:3 cttet:3 cjahr:-3 crage:3 cstim:3 ctimm:3 c_dat:3 cauf_:-3 cters:3 cuss_:-3 c_jah:-3 wjahr:-3 chlic:3
        calte:-3 c_par:3 cnen_:-3 cler_:-3 c_fam:3 camil:3 cfami:3 cmili:3 cbel_:3 cubel:3 cenau:3 crube:3 ceren:-3
        cann_:3 c_kon:-3 chte_:3 c_man:-3 b+geht:-3 cgeha:3 cdate:3 calle:-3 csst_:-3 cwas_:-3 cstop:-3 c_zu_:-3
        c_gut:3 b+eure:3 wnur:3 wbeim:3 cuche:-3 wgebraucht:-3 wzum:3 cfach:3 wruf:-3 werst:-3 ciss_:3 c_hab:-3
        crtei:3 csend:-3 celas:3 wschluss:-3 cdann:3 csich:-3 c_lan:3 cware:-3 bkein+bedarf:-3 cerla:-3 cmmer:-3
        wumfragen:-3 bsie+das:3 wuber:-3 c_kle:-3 wpasste:-3 c_bau:3 wbekommen:-3 wab:-3 bgar+nicht:3
        wlieferzeiten:-3 citer:-3 c_men:-3 ciert:-3 walles:-3 cdere:-3 clein:-3 c_wic:3 cwich:3 cgab_:3 cung_:3
        caten:3 wer:-3 cteil:-3 cchti:3 chtig:3 wimmer:-3 cahre:-3 c_jet:-3 cjetz:-3 cgeht:3 wignoriert:-3 cfrag:3
        wdrei:-3 carbe:-3 wwelche:-3 c_geb:-3 wraus:-3 curde:-3 cwurd:-3 ceue_:-3 crbei:-3 wnutzt:-3 c_sic:-3 cacke:3
        wbrauche:-3 wsein:-3 cort_:-3 cgela:3 cdie_:-3 csse_:-3 c_all:-3 curze:-3 clief:-3 cage_:3 care_:2 cftsl:2
        ctsle:2 c_im_:-2 ceiss:2 crech:-2 ceseh:2 c_gab:2 wqualitat:-2 cfehl:-2 bnicht+:2 c_von:-2 callt:2 chren:2
        wheute:-2 cefer:-2 ciefe:-2 wwoche:-2 cohne:-2 wfirma:2 b+beim:-2 ciner:-2 caltu:2 cltun:2 cagen:2
        werhalten:-2 caufg:-2 crden:-2 cslei:2 wgern:-2 ctele:-2 weiner:-2 clten:-2 crufe:-2 cefon:-2 celef:-2
        clefo:-2 wverkauft:-2 ceure:2 c_weg:-2 bhalt+nicht:-2 wlassen:-2 c_ahn:2 cere_:-2 wnochmal:-2 wbleibt:-2
        carf_:-2 wreicht:-2 ctop_:-2 wwurden:-2 wzurzeit:-2 cdass:2 cstan:-2 ceute:-2 c_sei:-2 cmein:-2 c_mei:-2
        ceuer:2 c_tel:-2 cebe_:2 cpart:2 bhabe+ich:-2 wleitung:-2 cern_:-2 cchli:2 cwaru:2 carum:2 wladen:-2
        bgrund+:2 cschn:-2 wtelefon:-2 b+halt:-2 crst_:-2 wkaffee:-2 c_ers:-2 caufe:2 wdem:-2 wuberhaupt:-2 c_spa:-2
        c_bra:-2 cgest:-2 wverboten:-2 ctere:-2 cahnu:2 cwill:-2 wjede:-2 wan:2 cunge:2 werstattet:-2 wgebe:-2
        cdarf:-2 cuch_:-2 cchla:-2 b+sie:-2 wmensch:-2 coche:-2 c_fre:-2 ctand:-2 wlasst:-2 wzehn:-2 cgen_:-2
        celt_:-2 baus+:-2 cutzt:2 csteu:2 c_rei:2 cacht:-2 c_mit:-2 wich:-2 cschl:-2 b+zu:2 bweg+:-2 wwar:2 c_lei:-2
        b+ihre:-2 clung:-2 cgese:2 wunser:-2 wmeiner:-2 cgefa:2 cdenk:2 cnkon:2 waufgegeben:-2 chen_:-2 cgess:2
        crges:2 cnsch:-2 ckam_:2 wmaschine:-2 crne_:2 wtelefonat:-2 bviel+:-2 cefal:2 wdavon:-2 wsystem:-2 wteuer:-2
        conta:-2 ccker:2 c_das:2 cion_:-2 cisch:-2 ceit_:-2 cnser:-2 b+in:-2 c_kam:2 b+euer:2 wabo:-2 wweiteren:-2
        wgefunden:-2 wandere:-2 cchma:-2 c_eue:2 cbeit:-2 c_und:-2 wanwalt:-2 cste_:-2 c_wor:-2 werloschen:-2
        wauch:-2 bgerade+nicht:-2 c_nie:-2
    """,
    "stop": """
        31 wsms:21 b+die:-21 wruhe:20 wloschen:19 wwill:18 c_los:17 wwerbung:16 wim:-16 wmich:15 b+der:-15 c_sto:15
        wmehr:14 wschluss:14 ctere:14 wsowas:14 wkam:-14 wam:-14 what:-13 wab:13 closc:13 wnein:13 cicht:13 clich:-13
        wnummer:12 wweg:12 wwas:-12 cosch:12 wwer:-12 bjetzt+:12 wverteiler:12 wmorgen:-12 bdas+ist:12 wanruf:12
        wraus:12 wbitte:12 wbestellung:-11 cnter:11 wdamit:11 wbeenden:11 bmich+nicht:11 wkontakt:11 wme:11 ctop_:11
        wschlecht:-11 wmochte:11 wklappe:11 cstop:11 wlassen:11 wstreichen:11 weine:-11 bdas+war:11 whort:11
        cich_:-11 wgar:-11 wweiteren:10 wuns:-10 wstellt:10 winteresse:10 wschreiben:10 bbin+raus:10 wbelastigung:10
        wsich:-10 cress:10 c_bes:-10 wdo:10 wfirma:-10 bkeine+mehr:10 wals:-10 c_anr:10 wschnauze:10 bbei+euch:-10
        ceit_:-10 wstopp:10 whiermit:10 whaben:-10 wloschung:10 whabt:-10 cwill:10 wbenutzen:10 waber:10
        bnicht+nochmal:10 wanrufe:10 cnerv:10 weinwilligung:9 bes+nicht:-9 crufe:9 wnehme:9 bwerden+:9 wletzte:9
        b+zu:-9 wverbinden:-9 wstop:9 wwarum:-9 b+geht:9 cgung:9 wfertig:9 wnerven:9 ccher:-9 cwide:9 c_hab:-9
        c_auf:9 cher_:-9 wkonnt:9 wverzichten:9 bmich+bitte:-9 whor:9 b+halt:9 wziehe:9 wauf:9 winteressiert:9
        bruhe+:9 c_war:-9 wzeit:-9 werst:-9 wnachricht:9 wrobinsonliste:9 wheute:-9 caufh:9 cufho:9 wgesagt:9
        cschl:-9 c_ner:9 cerla:9 wspam:9 c_ein:-9 crgen:-9 wbrauchen:-9 c_wid:9 c_abb:9 waus:9 wabmelden:9 wwert:-9
        wreden:-9 bnichts+mehr:8 cruck:-8 cuhe_:8 wo:8 cchri:8 cverg:8 wwerden:8 c_hei:-8 cmeld:8 bjetzt+bitte:-8
        canru:8 cnruf:8 class:8 claub:8 wfall:-8 wschreibt:8 clist:8 wno:8 b+noch:8 ckomm:-8 wexit:8 wumfragen:8
        cschr:8 b+will:8 weinen:-8 creic:8 wgeloscht:-8 c_kon:8 bmehr+an:8 wgut:8 wbeim:-8 wwenn:8 bzu+:-8
        wentfernen:8 cabbe:8 cbbes:8 wzu:8 wgibt:-8 c_lie:-8 wspater:-8 wlass:8 wzustimmung:8 c_las:8 wpersonlich:-8
        cmit_:8 b+sie:-8 wseit:-8 cntak:8 ctakt:8 wzieht:8 braus+:8 cuber:-8 bmehr+:-8 c_exp:-8 wnehmen:8
        wblockiere:8 wmeine:-8 ckund:-8 cchte:8 wschreib:-8 csch_:-7 wdass:7 cnlic:-7 bjetzt+ist:7 bmit+mir:7 c_blo:7
        b+nicht:7 wkm:-7 cfall:-7 c_sms:7 csms_:7 csten:-7 weuren:7 b+du:7 cunde:-7 wfuhrt:7 censi:-7 cnsiv:-7
        b+bitte:7 c_mus:-7 c_hat:-7 cisch:-7 wunsubscribe:7 ciche:-7 c_ers:-7 c_hor:7 b+lasst:7 wgefallt:-7
        wgefragt:7 wdaten:7 wihnen:7 wein:-7 walso:7 bschluss+:7 celde:7 cgen_:-7 w17:7 weuro:-7 cders:7 wist:-7
        wgesperrt:7 wnachsten:7 bnie+wieder:7 bmit+euch:7 c_fra:-7 bnochmal+:7 wnachrichten:7 bmehr+melden:7 cruhe:7
        c_pro:-7 wschlicht:-7 cund_:7 bman+das:7 cerso:-7 cpers:-7 crson:-7 wzuletzt:-7 bmich+:7 wdurch:-7 wdelete:7
        calte:7 bes+:7 c_abm:7 cabme:7 cbmel:7 wmuss:-7 wliste:7 bsie+bitte:7 cort_:7 wweitere:7 wwiderspruch:7
        caus_:7 wmaschine:-7 ctrei:7 bsms+:7 wuhr:-7 bdas+:7 wmelden:7 bich+nicht:-7 caube:7 cube_:7 cbitt:7 wvoll:7
        whuber:-7 ceibe:7 ciben:7 c_ruh:7 bklappe+:7 cter_:-6 wloscht:6 cigun:6 wdanke:6 cuch_:6 c_mar:-6 b+firma:-6
        wgab:-6 bich+mochte:6 wzugestimmt:6 wkaputt:-6 cverw:-6 wtschuss:6 waufhoren:6 wbot:6 wnur:-6 conta:6
        ceite:-6 wda:-6 c_wil:6 cill_:6 c_int:6 cnumm:6 wkeine:6 cumme:6 cange:-6 wsolchen:6 wbis:-6 bmich+in:6
        chten:6 cheiz:-6 wlieferung:-6 wquatsch:6 weuch:6 bbelastigung+:6 ciste:6 cstre:6 baus+:6 b+nie:6 ceize:-6
        cwuns:6 cfhor:6 wja:-6 cesch:-6 wfrieden:6 wimmer:-6 wspart:6 bes+reicht:6 cstel:6 ctell:6 wgewerbe:-6
        b+habe:-6 c_per:-6 b+das:-6 wreicht:6 crum_:-6 bmir+zu:6 wsie:6 wopt:6 wout:6 bverteiler+:6 wweiss:-6
        wging:-6 b+wir:-6 clage:-6 comme:-6 wendlich:6 cunsc:6 wstreicht:6 wmonat:-6 cehme:6 wblockiert:6
        bkeine+werbung:6 weinmal:6 bbrauche+keine:6 cuche:-6 wdarf:-6 cven_:6 cinde:-6 wkommt:-6 wmachen:6 cmark:-6
        bbenutzen+:6 celn_:-6 cverk:-6 crage:6 cpass:-6 bnummer+ist:6 cert_:-6 bbei+der:6 cbloc:6 cckie:6 ckier:6
        cocki:6 cachr:6 chric:6 wunerwunscht:6 cbela:6 wzum:-6 wkaution:-6 wdabei:-6 cach_:-6 bumfragen+:6 c_bel:6
        wnervt:6 wrecht:6 crbei:-6 ction:-6 bkontakt+:6 cerwe:-6 wnutzt:-6 c_lei:6 bnicht+noch:6 wschon:6 c_bit:6
        ctig_:6 wanzurufen:6 wanders:6 bhab+die:6 bein+:6 wkauf:-6 whier:6 b+ihr:-6 ctzt_:-6 c_abs:6
        wgeschaftsleitung:-6 cchre:6 chrei:6 creib:6 cror_:6 crror:6 bich+hab:6 wpaket:-6 cesto:6 cller:-6 citte:6
        wschmeckt:-6 cstor:6 cerro:6 wleider:-6 wunser:-5 bihr+nicht:5 clock:5 c_im_:-5 wnochmal:5 clief:-5
        bnummer+geloscht:-5 ceute:-5 cechs:-5 wso:-5 bihnen+nichts:5 bmehr+verloren:5 b+hor:5 wmeiner:5 c_kun:-5
        cstig:5 cchse:-5 chsel:-5 cwech:-5 chier:5 cmuss:-5 cbung:5 bvon+der:5 wgehort:-5 wwiderrufen:5 w15:-5
        bnoch+einmal:5 c_erl:5 bhab+ich:5 ckauf:-5 c_mic:5 cmich:5 c_num:5 wladen:-5 bbitte+nicht:5 csst_:5
        werhalten:-5 bnicht+mehr:-5 czeit:-5 bnicht+wieder:5 wihrer:5 wgemacht:-5 c_her:-5 ceres:5 c_ube:-5
        bhort+auf:5 bdas+hier:5 coche:-5 ciede:5 b+wer:-5 wabmeldung:5 ceuer:-5 cklar:-5 bwenn+sie:5 bschreiben+:5
        wverstanden:5 wtelefonisch:-5 carbe:-5 cinte:5 wstandig:-5 celas:5 b+stop:5 cfoni:-5 bmit+dem:5 c_was:-5
        weuer:-5 cnden:-5 wmensch:-5 cerkl:-5 crkla:-5 weiner:-5 wzufrieden:5 bwert+:-5 c_kam:-5 bkontakt+mehr:-5
        c_neh:5 cmmen:-5 bhaben+:5 bnachrichten+:5 cabe_:-5 chalt:5 ckont:5 bvon+meinem:5 clebe:-5 bmehr+o:5 bo+:5
        wdritte:5 wumgestellt:-5 werlaubnis:5 wmann:5 cnehm:5 bmehr+zu:-5 clden:5 wleitung:5 wabgelehnt:5 crlau:5
        babmelden+:5 bkeine+weiteren:5 catte:-5 b+no:5 wverloren:5 wvernichten:5 chat_:-5 wnicht:-5 ckam_:-5
        b+eure:-5 b+exit:5 bda+:-5 wherr:-5 b+in:-5 c_hie:5 b+und:5 bangerufen+werden:5 bnoch+eine:5 c_gar:-5
        cion_:-5 wumgehend:5 cchne:-5 wdafur:-5 cpruc:5 wdann:5 cchla:-5 c_pas:-5 c_zie:5 chme_:5 c_sch:5 wsein:5
        bdem+verteiler:5 wauskunft:-5 wweil:-5 wfalsche:-5 cspru:5 bkein+anruf:5 b+es:-5 c_rau:5 wabsehen:5 cngen:-5
        wteil:5 bweg+:5 chabe:-5 bmelde+mich:-5 c_sow:5 cowas:5 csowa:5 wviel:-5 cgesc:-5 wfunkstille:5 chrie:5
        wunterlasst:5 bjetzt+nicht:-5 cere_:5 c_kom:-5 wberatung:-5 c_am_:-5 cseln:-5 wmeinem:5 cnis_:5 wfleisch:-5
        w18:-5 b+ab:5 wwarte:-5 cefer:-5 ciefe:-5 wvom:5 wmelde:-5 c_vor:-5 wgerat:-5 bsie+mir:-5 ctung:-5 c_fal:-5
        wsollt:5 cider:5 bich+bin:-5 crbun:5 c_gel:-5 wgeld:-5 beuch+gibt:-5 cbeit:-5 crung:-5 corge:-5 wdas:5
        wwerbeanrufe:-5 wunterlassen:5 cspre:-5 csich:-5 cware:-5 cagen:5 cchle:-5 cute_:-5 c_leb:-5 c_ab_:5 calle:-5
        wnach:-5 b+bleibt:5 wbin:-5 cerbu:5 cnsch:5 b+lass:5 wwochen:-5 bkein+interesse:5 wpasst:-5 crtei:5 wchef:-5
        clten:5 c_weg:4 b+nein:4 bentfernen+:4 ctte_:4 bauf+die:4 wleben:-4 wwurde:-4 cspat:-4 w20:-4 b+heute:-4
        cprec:-4 conli:-4 czieh:4 cperr:4 csper:4 ceide:-4 cherr:-4 bdas+geht:-4 b+kontakt:4 c_umf:4 cumfr:4 c_nei:4
        cnein:4 cundi:-4 bmir+aus:4 cugt_:-4 wkontaktaufnahme:4 cehen:4 csonl:-4 bbin+nicht:4 chts_:4 bdas+nicht:4
        wklaren:-4 c_ruc:-4 certr:-4 wgestorben:4 warbeit:-4 cfte_:-4 wsprechen:-4 cmal_:4 cruch:4 wbei:-4
        waufgehort:-4 c_bei:-4 cterr:4 bnummer+gehort:-4 crgie:-4 b+unsubscribe:4 bhat+mir:-4 wgeschrieben:4 ciler:4
        cmfra:4 bmir+bitte:-4 cmer_:4 ceben:-4 cass_:4 c_str:4 chlec:-4 clech:-4 cvers:4 cesse:4 wqualitat:-4 b+ich:4
        bwieder+eine:-4 bsie+haben:-4 wweitermachen:-4 bart+17:4 wjemand:4 bes+wird:4 wwenig:-4 wspass:-4 wkommen:-4
        bgericht+:-4 wan:-4 c_ter:-4 bloschen+:4 baus+dem:-4 bab+:4 wvertrag:-4 cmorg:-4 cung_:4 bstreichen+sie:4
        bauf+:4 bbeenden+:4 c_wol:-4 bist+fertig:-4 b+aus:4 bloschen+sie:4 bda+nicht:4 bihr+euch:4 crede:-4
        wwollte:-4 cefra:4 wnie:4 bsie+uns:-4 bgar+keine:-4 wsperrliste:4 wumfrage:4 cllen:4 binteresse+:4 c_fre:4
        bhaben+sie:-4 bdurch+:-4 b+delete:4 bdelete+meine:4 bmeine+zustimmung:4 cchwe:4 craus:4 cmmer:4
        binteressiert+:4 bmich+nie:-4 cwerb:4 bnachrichten+mehr:-4 cehr_:4 b+hab:-4 wbrauchten:-4 c_ruf:4
        waustragen:4 bich+schluss:-4 b+also:4 cisse:-4 crech:-4 cchli:-4 bnein+und:4 cersp:4 wrabatte:-4 cres_:-4
        crst_:-4 wmatschig:-4 cteil:4 cser_:-4 bmehr+bitte:-4 bwill+mit:-4 ctopp:4 b+auf:-4 wanschreiben:4 b+man:-4
        cspam:4 cfehl:-4 wwaren:-4 bder+robinsonliste:4 brobinsonliste+:4 wwunsche:4 camit:4 cdami:4 cerun:-4
        wmontag:-4 wsofort:4 bschluss+jetzt:4 bende+der:4 wer:-4 b+schluss:4 ceibt:4 c_dam:4 crspr:4 cchlu:4 chlus:4
        cluss:4 crger:4 caugt:-4 cnde_:-4 whaus:-4 whandy:4 cfrie:4 cried:4 bich+wurde:4 c_woc:-4 cwoch:-4
        bkonnt+ihr:4 bfrau+huber:-4 cschw:4 bsie+meine:4 ctzen:4 cakt_:4 cerat:-4 bihr+mich:-4 whabe:-4 wetwas:-4
        cche_:-4 wfrau:-4 citen:-4 bsich+nicht:4 wes:4 cbei_:-4 clen_:4 c_mon:-4 cecht:-4 c_gew:-4 wmir:4
        wwiderrufe:4 c_me_:4 cabst:4 bmochte+nicht:4 c_ste:4 cauft:-4 bder+liste:4 ban+diese:-4 celt_:-4
        weingestellt:-4 whaut:4 cweg_:4 wzuruck:4 c_kau:-4 wzeig:4 cwert:-4 c_moc:4 cmoch:4 bkaputt+:-4 wwurden:-4
        wauto:-4 wecht:4 conie:-4 b+beenden:4 wbekomme:-4 bschnauze+voll:4 c_das:4 bnehmen+sie:4 c_ger:-4
        bteuer+fur:4 caben:-4 bdas+letzte:4 bletzte+mal:4 c_wer:4 chlt_:-4 casti:4 cnier:-4 c_wur:-4 c_meh:4 cmehr:4
        c_geh:-4 cerde:4 cwerd:4 cscha:-4 wfinger:4 c_sti:-4 carke:-4 ctrop:-4 wdanach:-4 bin+ruhe:4 ceiss:-4
        ctlic:-4 bwieder+an:4 cgar_:-4 c_mor:-4 wrufen:4 cton_:-4 c_gro:-4 c_sta:-4 bverloren+:4 cchna:4 wtut:4
        wwar:-4 clast:4 carto:-4 crton:-4 bsms+mehr:4 wscheidung:-4 b+ohne:4 c_nut:-4 cuns_:-4 wbleiben:4 cnge_:-4
        cocht:4 bmir+gefallt:-4 cste_:4 bfrieden+:4 bin+frieden:4 b+spart:4 bspart+euch:4 wthanks:4 cahre:-4 cfrag:4
        conte:4 bmit+:4 caber:4 b+gewerbe:-4 czeug:-4 bihr+geht:4 wstellen:-4 c_gab:-4 ccker:-4 c_sic:-4 wgepasst:4
        bopt+out:4 bjemand+anderen:4 csage:4 wop:4 cndig:-4 wmal:4 cehe_:4 bmich+an:-4 cderr:4 cerru:4 crruf:4
        wnun:-4 cabt_:-4 chabt:-4 bmich+von:4 cbind:-4 wruckruf:-4 bwill+das:4 cinen:-4 ceine:-4 wgerade:-4
        bmich+doch:4 c_do_:4 bnie+:-4 c_fir:-4 cfirm:-4 cirma:-4 crma_:-4 cchei:-4 wgute:-4 bblockiert+:4 c_men:-4
        cals_:-4 whab:-4 b+wieso:-4 blassen+sie:4 cgest:4 weurem:4 wdem:-4 wabbestellen:4 beuch+:-4 wdrei:-3 cterm:-3
        bauf+meine:-3 wmusst:-3 coren:3 cutsc:-3 blasst+den:3 b+hiermit:3 b+bei:3 cppe_:3 wjahr:-3 cauze:3 chnau:3
        cnauz:3 cuze_:3 ciss_:3 wdu:3 wkind:3 bkeine+umfragen:3 c_ges:3 bunerwunscht+:3 ckart:-3 wkonkurrenz:-3
        copp_:3 cdung:-3 wpreise:-3 creis:-3 b+loschen:3 cierm:3 bmeine+kaution:-3 c_kar:-3 ceich:3 cgeho:-3
        weinfach:-3 bich+kein:3 cufe_:3 wbelastigen:3 cseit:-3 bzu+schreiben:3 bkeine+anrufe:3 cchun:3 wmodell:-3
        wvielleicht:-3 wgemeldet:3 cbenu:3 cenut:3 cehor:-3 wlangst:3 cgess:3 crges:3 bund+jetzt:3 wantwort:-3
        ceinw:3 cinwi:3 cligu:3 cnwil:3 breden+:-3 bund+will:3 bwill+auch:3 ctreu:-3 banzurufen+:3 wgeht:-3
        banders+:3 b+nach:-3 bihnen+:-3 c_wun:3 bmehr+haben:3 wtragen:3 wkeiner:-3 wichs:-3 bgeschaftsleitung+:-3
        whalfte:-3 c_hal:3 chort:3 b+ruf:-3 bgeht+es:-3 clte_:-3 wvor:-3 wum:-3 czte_:3 call_:-3 ciere:-3 crbin:-3
        wlasst:3 cuats:3 cchts:3 cwaru:-3 csen_:3 wgekundigt:-3 b+schreibt:3 wstoppt:3 crlas:3 cerzi:3 crzic:3
        czich:3 cachi:3 crven:3 cefal:-3 c_bio:-3 wartikel:3 bwiderrufen+:3 wleisten:-3 b+beim:-3 c_stu:-3 cren_:3
        ban+meine:-3 baufhoren+:3 crich:3 cohne:-3 b+opt:3 c_feh:-3 berhalten+:-3 cdruc:-3 c_all:-3 wfur:-3
        bnicht+teil:3 wbesser:3 baus+der:3 cbera:-3 bist+das:-3 bgemacht+:-3 b+sofort:3 cverz:3 cquat:3 c_red:-3
        c_wel:-3 cagun:3 cragu:3 cruf_:3 b+wie:3 ceim_:-3 chor_:3 cprei:-3 curze:-3 czen_:3 care_:-3 wverkauft:-3
        cprod:-3 crodu:-3 cell_:-3 bschreibt+wem:3 bkein+recht:3 brecht+mir:3 ctigu:3 cewer:-3 c_kla:-3 ctehe:3
        caden:-3 wmittlerweile:-3 corum:-3 bist+es:-3 bverstanden+:3 wwelche:-3 cucke:-3 wkunden:-3 bbitte+rufen:3
        cwart:-3 bnummer+raus:3 bsie+an:-3 wschaden:-3 cweil:-3 bund+es:3 cuer_:-3 c_kap:-3 chung:3 bauf+der:3
        celos:-3 cgelo:-3 callt:-3 carte:-3 c_rob:3 cbins:3 cnlis:3 cnson:3 cobin:3 bdabei+:-3 wpasste:-3 cater:-3
        c_heu:-3 cheut:-3 cgabe:-3 wwackelt:-3 wgeworden:-3 weinem:-3 crsta:3 b+an:3 bnummer+loschen:3
        bnicht+gepasst:3 bpreis+hat:3 beure+sms:3 crmit:3 wdefekt:-3 chaft:-3 cpam_:3 cleis:-3 b+euer:-3 c_kur:-3
        cacku:-3 cckun:-3 ckung:-3 cpack:-3 wechten:-3 wlange:-3 wunter:-3 c_dru:-3 wbleibt:3 c_bee:3 cbeen:3 ceend:3
        cnnt_:3 clle_:-3 bnie+bestellt:3 bder+leitung:3 cnser:-3 cgeld:-3 cehle:-3 chler:-3 curo_:-3 cjahr:-3
        cahlt:-3 wtrotzdem:3 cgewe:-3 bhabt+ihr:-3 wder:-3 cchon:3 caufe:-3 cleit:-3 cufen:3 buns+vor:3 cker_:-3
        ceure:3 wneue:-3 connt:3 cnand:3 crag_:-3 bkeinen+kontakt:3 bdass+meine:3 wunternehmen:-3 balso+ich:3
        crat_:-3 whatten:-3 b+seit:-3 ctik_:-3 cmens:-3 cdet_:3 bich+weiss:-3 bweiss+nicht:-3 chen_:3 wdigital:-3
        bnoch+ein:3 c_ben:3 bging+es:-3 curde:-3 cwurd:-3 ctag_:-3 bes+mir:-3 c_mit:3 cchic:3 c_pla:-3 c_let:3
        c_no_:3 cgera:-3 wgereicht:-3 cerve:3 crobi:3 wgrunden:-3 bdas+bitte:3 cgefa:-3 bder+preis:3 cappe:3 causk:-3
        c_exi:3 cexit:3 cxit_:3 whalt:-3 cebe_:-3 bihr+habt:-3 cnver:3 balles+was:3 bfunkstille+:3 beuch+eure:3
        wabgemeldet:3 cner_:-3 canga:-3 cngab:-3 wansprechpartner:-3 carum:-3 cbot_:3 wangerufen:3 wgefunden:-3
        wangebot:-3 candn:3 cdnis:3 cndni:3 conat:-3 b18+uhr:-3 c_tro:-3 cekom:-3 chmen:3 c_arb:-3 wwieder:3
        wdurfen:3 c_zus:3 cgut_:3 cldet:3 bmehr+von:-3 c_end:3 b+von:-3 cfur_:-3 cfind:-3 cchul:-3 bschreibt+ihr:3
        wgebraucht:-3 cbeim:-3 bmehr+in:-3 c_mac:3 bwer+schreibt:-3 cwenn:3 c_vie:-3 wausgelaufen:-3 ctast:-3 c_anl:3
        canla:3 c_kle:-3 wihr:3 c_noc:3 cnoch:3 ceche:-3 wstimmt:-3 centf:3 cntfe:3 crnen:3 ctfer:3 c_zu_:3 cgibt:-3
        wgesehen:-3 cviel:-3 bdass+sie:3 cterl:3 c_jah:-3 c_gek:-3 casch:-3 wtun:3 wgemass:3 b+so:3 cpate:-3
        wlauft:-3 c_gin:-3 cging:-3 certe:3 wversprochen:-3 beuch+jetzt:3 cdank:3 wtelefon:3 win:-3 wherbst:-3
        cdrec:3 creck:3 bauch+keine:3 cimmu:3 cmung:3 czust:3 cstra:3 custr:3 bihr+sollt:3 cspar:3 bund+ich:3
        wnumer:3 ctet_:-3 cerha:-3 cskun:-3 cusku:-3 wumgezogen:-3 clauf:-3 bdie+loschung:3 cieht:3 wirgendwann:-3
        c_gib:-3 candi:-3 bdass+ich:3 wkunftig:3 cscht:3 cuss_:3 bsich+bei:-3 balles+zu:3 ceina:3 bmich+anrufen:-3
        calsc:-3 cfals:-3 clsch:-3 wzurzeit:-3 wbeendet:-3 c_spr:-3 cermi:3 b+jetzt:-3 wworden:-3 wapp:-3 csach:-3
        cbuch:-3 warbeitet:-3 wkundenkonto:-3 bteuer+und:-3 wlos:3 bich+nie:3 cklap:3 clapp:3 wcancel:3 bsie+das:-3
        cfen_:3 bweg+von:3 bmeine+daten:3 coffe:-3 wwichtig:-3 wverwendung:-3 cesag:3 csagt:3 wwissen:-3
        bangerufen+:-3 bwir+uns:3 bkauf+ich:-3 c_ihn:3 c_sol:3 c_tas:-3 c_ser:-3 bist+gestorben:3 bich+nichts:-3
        wabends:-3 barbeit+:-3 whotline:-3 chatt:-3 cacht:-3 bsie+diese:3 bich+hatte:-3 wsetzen:3 bfertig+:3
        bdie+letzte:3 wsperren:3 wuberall:-3 caput:-3 ckapu:-3 cputt:-3 c_mas:-3 wandere:-3 bgern+dass:3 bsie+sich:3
        c_lis:3 c_km_:-3 c_bra:-3 bwas+ist:3 b+unser:-3 cstri:-3 wdiese:3 cinve:3 cunse:-3 c_bis:-3 curen:3
        bnicht+interessiert:3 c_nam:3 cname:3 cchfr:3 chfra:3 wwird:3 ctzte:3 bmich+spater:-3 c_neu:-3 bes+auch:3
        cfuhr:3 chrt_:3 cuhrt:3 cast_:-3 w2:-3 cdass:3 bweitermachen+:-3 c_anz:3 wsortiment:-3 bzu+teuer:-3 cabsc:-3
        cbsch:-3 bder+spass:-3 cmasc:-3 wignoriert:-3 cblod:3 wgegeben:3 chres:-3 c_bez:-3 bnach+dem:-3 c_zur:-3
        cmmun:3 cross:-3 wwoche:-3 cbar_:-3 warzt:-3 wort:3 cchtl:-3 cschm:-3 wich:3 bhabe+ich:3 wmarz:-3 cuhr_:-3
        bwieder+:3 wart:3 cgebe:-3 cbscr:3 ccrib:3 cibe_:3 cnsub:3 cribe:3 cscri:3 csubs:3 cubsc:3 cunsu:3 cleic:-3
        bab+18:-3 c_tau:-3 bgesagt+:3 csend:-3 c_ver:3 wrausnehmen:3 cinan:3 cfahr:-3 bist+jetzt:-2 banrufen+:2
        b+konnt:2 btelefonisch+:-2 cihne:2 cket_:-2 ceren:-2 calso:2 clso_:2 wrufnummer:2 beinwilligung+gegeben:2
        bkeine+einwilligung:2 c_17_:2 ceuro:-2 b+vertrag:-2 c_ist:-2 cwahl:-2 c_wor:-2 cerrt:2 cratu:-2 cdukt:-2
        coduk:-2 cerwu:2 crwun:2 bhier+ist:-2 bhat+mich:-2 c_pre:-2 cmona:-2 custi:2 cbean:-2 wanderes:-2 cnat_:-2
        bwir+brauchten:-2 wgewechselt:-2 wvertreter:-2 cing_:-2 chlic:-2 bvon+euch:-2 c_cha:-2 cklei:-2 b+meldet:2
        bmeldet+euch:2 bmeiner+daten:2 cile_:-2 copt_:2 c_zwe:-2 caren:-2 bmelden+:2 bdas+mit:-2 bgab+es:-2 c_zul:-2
        culet:-2 czule:-2 bmich+aus:2 bmit+wem:-2 crch_:-2 c_abe:2 b+hort:2 c_del:2 cdele:2 celet:2 clete:2 c_bil:-2
        cbill:-2 wmeldet:2 cfern:2 wbehelligen:2 cewor:-2 cgewo:-2 wkonnte:-2 cgesa:2 czahl:-2 wwo:2 bgeht+mir:2
        ceck_:-2 wweit:-2 bkann+ich:-2 c_nac:2 crbe_:-2 b+teuer:-2 wper:2 bmochte+keine:2 wdieser:-2 cchar:-2
        cferu:-2 wegal:-2 wsohn:-2 wfahren:-2 c_une:2 cnerw:2 cuner:2 coste:-2 cvor_:-2 calit:-2 citat:-2 clita:-2
        cqual:-2 ctat_:-2 cuali:-2 cschu:2 bsie+uber:2 c_ble:2 cblei:2 cleib:2 comat:2 ctoma:2 cutom:2 wnoch:2
        wanwalt:-2 cchin:-2 chine:-2 bich+widerrufe:2 bliste+:2 cland:-2 wreparatur:-2 bkein+kunde:2 bkunde+mehr:2
        banrufe+:2 bmehr+angerufen:2 b+nichts:2 wmag:2 c_buc:-2 chne_:-2 c_uhr:-2 beingestellt+:-2 b+brauche:-2
        bgesagt+ihr:2 wsteht:-2 cwohn:-2 cchst:2 bantwort+:-2 b+sind:-2 bzuruck+:2 wuberhaupt:-2 b+keine:2 csste:-2
        bdaten+zu:2 cltet:2 bdas+hat:-2 wwerde:2 bnachrichten+von:2 bnicht+:-2 c_vol:2 c_hub:-2 chube:-2 cusst:-2
        cuft_:-2 bviel+:-2 csche:2 cstim:2 ctimm:2 bihr+nehmt:-2 c_bek:-2 cenn_:2 c_ang:-2 cnke_:2 b+schnauze:2
        cdies:2 curst:-2 caket:-2 cpake:-2 berst+mal:-2 bdie+nerven:2 wfordere:2 bnicht+mit:2 cgab_:-2 bich+gern:2
        bdanach+:-2 bmir+war:-2 whattet:-2 wdreimal:-2 bist+mir:2 c_irg:-2 cendw:-2 cgend:-2 cirge:-2 canke:2 cndli:2
        bmein+anwalt:-2 bich+meine:-2 censc:-2 cutt_:-2 cgefr:2 c_tsc:2 cchaf:-2 c_pak:-2 wstoren:2 cnft_:-2
        bnur+noch:-2 wlaufen:-2 c_pri:2 civat:2 cpriv:2 criva:2 c_nur:-2 cnur_:-2 cktio:-2 cneue:-2 cbend:-2
        wverbunden:-2 brufen+sie:2 c_da_:-2 cunge:-2 c_aus:-2 b+tut:2 btut+mir:2 wsagen:-2 c_zum:-2 c_pap:-2 cpapi:-2
        cschi:-2 caust:2 cachs:2 chste:2 cinso:2 wwein:-2 c_bur:-2 cburo:-2 cgere:-2 bnachricht+:-2 colch:2 csolc:2
        wleuten:-2 b+unterlassen:2 bunterlassen+sie:2 cbis_:-2 bno+thanks:2 wvorne:-2 wjedes:-2 cemel:2 ctern:-2
        cltig:2 clang:-2 whatte:-2 c_euc:2 ceuch:2 cscho:2 carf_:-2 c_uns:-2 cerst:2 bwar+:-2 buhr+:-2 wanfragen:-2
        bstellen+sie:-2 wmarkt:-2 bmeine+bestellung:-2 bkunde+:-2 cerlo:2 wgekauft:-2 bist+belastigung:2 cpeic:-2
        cspei:-2 ceing:-2 bsprechen+:-2 bich+die:2 ctric:-2 wpreis:2 werreichbar:-2 cdlic:2 corn_:2 bich+euch:2
        bdsgvo+:-2 cdich:-2 bsofort+:2 cdrei:-2 bmitten+in:2 bschon+wieder:2 csser:-2 bbitte+keine:-2 c_ja_:-2
        wauswahl:-2 bkeine+weitere:2 cbeko:-2 chwer:2 bleben+:-2 c_fri:2 c_imm:-2 bpost+:2 bgut+sein:2 bmachen+:-2
        wwann:-2 buber+mich:2 c_wen:2 bsie+auf:-2 b+da:-2 wwerbezwecken:2 babbestellen+:2 c_sie:2 csie_:2
        bbestelle+doch:-2 c_opt:2 c_out:2 cout_:2 wlieferbar:-2 b+frau:-2 cdem_:-2 cimme:-2 capie:-2 cpier:-2 canzu:2
        wmussen:-2 c_bot:2 bmeine+nummer:2 ceier:2 bich+will:2 wware:-2 cdig_:-2 bnoch+uber:2 bam+telefon:-2
        bkonnen+sie:-2 cutzt:-2 balles+aus:-2 bnie+was:-2 cuchs:2 whin:2 wkleiner:-2 crrt_:2 bihnen+nicht:-2 cendl:2
        chlte:-2 bich+melde:-2 cenko:-2 c_ihr:2 chig_:-2 wrente:-2 wvon:2 wsparen:2 ciese:2 bwissen+sie:-2 cheid:-2
        caste:-2 cslei:-2 btragen+sie:2 crtig:2 bhat+nicht:2 cinge:-2 bnerven+:2 crte_:-2 commt:-2 cchus:2 chuss:2
        bbin+doch:2 bdoch+langst:2 wfragen:-2 wbelastigt:2 cgeme:2 bsein+:2 cstat:-2 cfort:2 cofor:2 csofo:2 clehn:2
        bvoll+von:2 bvon+euren:2 wduft:-2 c_mes:-2 cmess:-2 cger_:2 ckonn:2 ctzer:-2 buber+den:-2 custe:-2 cafts:-2
        cusse:-2 cmitt:-2 czum_:-2 wprodukt:-2 bsie+meinen:2 cand_:-2 cier_:2 wpassiert:-2 bhier+:2 bmeine+sms:-2
        cvoll:2 cword:-2 cauti:-2 ckaut:-2 cutio:-2 b+lassen:2 blass+mich:2 csteh:2 bimmer+noch:-2 c_dab:-2 cabei:-2
        cdabe:-2
    """,
    "distress": """
        -14 wanwalt:17 wandere:14 wweiss:14 wvor:13 wgericht:13 wmein:13 wich:12 wist:12 wfall:11 wschlecht:11
        c_ver:11 wverstorben:10 whabe:10 wgeht:10 werstattet:10 cecht:9 wliegt:9 beuch+:9 bgericht+:9 wmann:9
        wgestorben:9 wpost:9 bich+weiss:9 bweiss+nicht:9 b+mein:8 c_mei:8 cmein:8 bvor+gericht:8 b+habe:8 wso:8
        wfrau:8 wwerde:8 weuch:7 wmeiner:7 wsoll:7 wbekommen:7 bgeht+mir:7 bist+ein:7 ctorb:7 wmachen:7 bwill+nicht:7
        c_rec:7 crben:7 corbe:7 cben_:7 clage:6 cverk:6 cich_:6 cstor:6 cerkl:6 crkla:6 b+es:6 cage_:6 wweiter:6
        what:-6 wkunde:6 ceite:6 ccher:6 corge:6 bfur+die:6 c_anw:6 canwa:6 cnwal:6 ciche:6 bich+werde:6 cwalt:6
        c_sor:6 bmeine+frau:6 berstattet+:6 crgen:6 bich+will:6 wkind:6 c_sch:6 b+die:-6 wmelden:6 bvon+meiner:6
        bmein+mann:6 wnoch:-5 wmeinem:5 cerst:5 bmein+anwalt:5 wsehen:5 wfur:5 wwill:5 wzeit:5 weine:-5 cerun:5
        bist+gestorben:5 crung:5 b+sie:5 wund:5 cein_:5 calt_:5 wschluss:5 cvers:5 weiner:5 crech:5 cweis:5 c_ger:5
        whab:-5 ceric:5 banwalt+:5 wmit:-5 ciss_:5 csich:5 c_vor:5 wdem:-5 wwie:5 bnicht+mehr:4 wihr:-4 wam:4 wsohn:4
        bbin+die:4 b+das:4 cvor_:4 c_ich:4 wmich:-4 wuns:4 bdas+ist:4 cgeri:4 ceiss:4 crich:4 crale:4 crbra:4 wan:-4
        ctral:4 centr:4 bmachen+:4 cerbr:4 czent:4 clich:4 c_ist:4 wein:4 wda:-4 cere_:4 wzu:-4 bmehr+:4 crzen:4
        buns+vor:4 b+ich:4 cist_:4 ciner:4 cherz:4 wwird:4 wkeine:-4 c_seh:4 wseit:-4 cerze:4 cale_:4 bsich+bei:4
        whaben:-4 chlec:4 clech:4 cdere:4 wjetzt:-4 wsich:4 cschl:4 crsto:4 wwar:-4 bich+schluss:4 b+der:4 cine_:-4
        wihnen:4 cner_:4 cchle:4 cntra:4 wgerade:4 bmelden+:4 bbei+ihnen:3 cchtl:3 c_and:3 cgeht:3 canze:3 c_anz:3
        cabe_:3 cnzei:3 bin+einer:3 ceige:3 ctatt:3 cttet:3 citer:3 cige_:3 ctlic:3 cstat:3 wmir:3 wname:-3 coma_:3
        c_hat:-3 cchut:3 chutz:3 wkein:-3 cweit:3 c_geh:3 wwas:-3 b+meine:3 cersi:3 czeig:3 czver:3 ciegt:3
        wzuruck:-3 cegt_:3 cssch:3 cleit:3 call_:3 wnur:-3 b+wir:3 chrit:3 cmann:3 ceht_:3 wnummer:-3 crde_:3 c_pos:3
        cpost:3 cgen_:3 wnichts:-3 citen:3 cost_:3 wnie:-3 wes:3 wfalsche:-3 c_wei:3 c_wit:3 c_man:3 cfall:3 c_so_:3
        wauf:-3 whatte:-3 crau_:3 cesto:3 cehr_:3 bhabe+ich:-3 critt:3 c_ers:3 cfrau:3 cgluc:3 cluck:3 c_kei:-3
        ckein:-3 whalt:-3 waus:-3 bmein+sohn:3 cuckt:3 wmehr:3 c_lie:3 wmuss:-3 cverb:3 cterl:3 wbitte:-3 crgeb:3
        cberg:3 wnicht:-3 wwenn:-3 c_euc:3 ceuch:3 c_fal:3 c_fra:3 winformiert:3 cnach:-3 ceste:-3 cerle:3 crsta:3
        cden_:-3 c_auf:-3 coch_:-2 wden:-2 cckt_:2 c_aus:-2 wdann:-2 c_kom:2 c_nac:-2 csoll:2 wbrauche:-2 cchri:2
        csche:-2 cnder:2 bbei+euch:-2 cbste:2 c_sol:2 bnicht+:-2 cschr:2 cerde:2 cwerd:2 clebe:2 c_war:-2 ctet_:2
        catte:2 coll_:2 c_bri:2 wlos:-2 cnter:-2 weinem:-2 wwieder:-2 cebe_:2 clieg:2 chat_:-2 wziehe:-2 cerge:2
        cnich:-2 c_nic:-2 cchts:2 wmutter:-2 wanderen:-2 cgest:2 chabe:2 cinge:2 cicht:2 cten_:2 cruck:-2
    """,
    "wrong_person": """
        -15 wnummer:18 wnicht:16 whier:15 wsie:14 wsein:14 wnie:13 wgekauft:12 wperson:12 wdu:12 wherr:12 wfalsch:12
        wmuss:12 b+sie:11 wverbunden:11 bist+nicht:11 wname:11 cverw:11 wgehort:10 wfalsche:10 calsc:10 cfals:10
        clsch:10 c_fal:9 bihnen+:9 bdas+muss:9 bvon+ihnen:9 wkeine:9 wihnen:9 bsein+:8 cherr:8 wbestellung:8 wist:8
        c_ver:8 c_her:8 cerwe:8 bmich+:8 wfrau:8 wmein:8 cirrt:7 wbei:7 b+herr:7 wmeinen:7 cich_:7 b+da:7 b+das:7
        wunternehmen:7 bnummer+gehort:7 bverbunden+:7 wda:7 bnie+was:7 bhier+ist:7 wkenne:7 bmein+name:7 b+hier:7
        cchse:7 chsel:7 cwech:7 wan:-6 c_num:6 warbeitet:6 cechs:6 cheis:6 cnumm:6 wes:-6 cumme:6 bin+der:6 cchul:6
        bich+bin:6 wmutter:6 wansprechpartner:6 cmuss:6 wmussen:6 c_mus:6 c_sch:6 ckund:6 c_kun:6 wfur:-6 ceiss:6
        wfalschen:6 cseln:6 cisse:6 bich+war:6 celn_:6 wsprechen:6 cmmer:6 wein:6 cundi:6 bich+hab:6 c_dic:6 wlang:6
        weinen:6 cahlt:5 wbin:5 bhat+den:5 c_hei:5 cwahl:5 cast_:5 csse_:5 wmeine:-5 chier:5 chlt_:5 cmer_:5
        bnicht+:-5 cschu:5 b+diese:5 bmir+nicht:5 cdich:5 b+der:-5 c_hie:5 bmeine+bestellung:5 bgewechselt+:5
        beinen+anderen:5 wder:5 b+ich:5 wich:5 cier_:5 c_sie:5 csie_:5 bsie+einen:5 wuns:5 wanderen:5 wgewechselt:5
        wwir:-5 bbei+euch:5 wlange:5 csein:5 wden:5 cgen_:-5 wsuchen:5 wvon:5 wraus:-5 bund+nicht:5 c_nie:4
        bist+die:4 bansprechpartner+:4 bperson+:4 bdie+nummer:4 cnie_:4 cten_:-4 cson_:4 c_du_:4 wbitte:-4 whabe:-4
        b+frau:4 cekau:4 cgeka:4 bsie+meine:-4 wschon:4 cerr_:4 wwill:-4 wihr:-4 what:4 b+hab:-4 wzu:-4 wauf:-4
        cerso:4 cpers:4 crson:4 c_per:4 bdas+ist:4 crrn_:4 bkenne+ich:4 bbei+uns:4 wsohn:4 bmeine+nummer:-4 cauft:4
        csche:4 cbund:4 c_nic:4 cnich:4 wwurde:-4 wfirma:4 c_ges:-4 weuch:4 bkunde+:4 c_sei:4 came_:4 cprec:4
        wnichts:-4 c_gek:4 c_nam:4 cname:4 cuft_:4 bmussen+sie:4 cspre:4 wnehmen:-4 wjetzt:4 bhat+eine:4
        bhier+nicht:4 beine+andere:4 c_bes:4 cauch:-4 cein_:4 crbun:4 bda+mussen:4 bmit+der:4 c_wol:3 cert_:-3
        cerbu:3 ccht_:3 bschon+lange:3 cehor:3 cnen_:3 cgeho:3 wund:-3 bfirma+:3 cunde:3 wfragen:-3 cuss_:3 wwie:-3
        bsie+sich:3 chort:3 ctzer:3 czer_:3 cbesi:3 cesit:3 cfen_:-3 wnoch:3 citze:3 wdiese:3 wnur:-3 wwas:3 csch_:3
        cihne:3 wbrauche:-3 c_ihn:3 wbenutzen:-3 crauc:-3 win:3 weinem:-3 cverb:3 chnen:3 csitz:3 whalt:-3 wwieder:-3
        wso:-3 c_ist:3 c_geh:3 cben_:-3 bnicht+mehr:3 ckauf:3 cellu:3 cllun:3 crech:3 wkaufe:-3 cesch:-3 wzum:-3
        c_bec:3 crau_:3 cnach:-3 cschl:-3 cfrau:3 ctte_:-3 braus+:-3 bbin+nicht:-3 cort_:3 clich:-3 cchmi:3
        bbin+noch:-3 bbei+ihnen:-3 cicht:2 ceck_:2 crufe:-2 bnummer+:2 wwar:2 cbrau:-2 c_fra:2 crneh:2
        bfalsche+nummer:2 wverstorben:-2 bhaben+die:2 ceit_:-2 cbei_:2 wandere:2 c_mei:2 bmein+sohn:2 cufen:-2
        bnummer+ist:-2 bmehr+in:2 cmein:2 c_nac:-2 c_da_:2 wrufen:-2 c_wir:-2 wnach:-2 c_die:2 c_wie:-2 clung:2
        cvers:-2 c_wer:-2 c_ger:-2 cnne_:2 bbin+die:2 cfur_:-2 cenne:2 c_ken:2 c_an_:-2 wvor:-2 c_bei:2 ckein:2
        cdere:2 cist_:2 c_kei:2 wgar:-2 cerne:2 citet:2 wmich:2 b+mein:2 bmeine+frau:-2 ckenn:2 wseit:-2 b+meine:-2
        wheute:-2 wman:-2 bnehmen+sie:-2 whatte:-2 bnummer+raus:-2 bnicht+die:-2 c_es_:-2 wkann:-2 caus_:-2
        wmeiner:-2 bsie+diese:-2 cehr_:2 cerst:-2 wgerade:-2 c_mai:2 c_mut:2 cmutt:2 bnoch+kunde:-2 cansp:2 cchpa:2
        cechp:2 chpar:2 cnspr:2 wkunde:2 cschm:2 whatten:-2 cnden:2 cartn:2 crtne:2 citte:-2 c_and:2 wbekommen:-2
        wdie:2 c_aus:-2 c_fur:-2 bhaben+sie:2 wanrufen:-2 wdem:-2 ctner:2 wverloren:-2
    """,
    "human": """
        -5 wbitte:19 wkann:18 wschreib:16 wmit:15 wmitarbeiter:15 wruf:15 wmensch:14 bsie+mich:14 wsie:14
        wjemanden:14 weinen:13 wlieber:13 wrufen:13 wwill:12 wruckruf:11 wmich:11 c_tel:11 wverbinden:11
        bmich+bitte:10 wtelefonisch:10 cefon:10 celef:10 clefo:10 ctele:10 wsprechen:10 c_mit:10 wmochte:10 wgern:10
        wdurch:10 wreden:10 c_ruf:10 wan:9 wbot:9 wansprechpartner:9 whuber:9 wsms:9 cruf_:9 wmehr:-9 ban+:9
        wtelefonat:9 wanrufen:8 wnicht:-8 wsoll:8 cich_:8 wmeine:-8 wchef:8 win:-8 wmir:8 wuns:8 wberatung:8 csch_:8
        bich+nicht:8 brufen+sie:8 wmelden:8 bmensch+:8 c_jem:8 cjema:8 wmal:8 wsich:8 wuhr:7 ceman:7 cmand:7 wvon:-7
        cden_:7 wso:7 wpersonlich:7 banrufen+:7 wbrauche:7 cufen:7 cmens:7 censc:7 b+sie:-7 cfoni:7 cfen_:7 c_men:7
        wmaschine:7 wechten:7 cnden:7 wnoch:-7 ccht_:-7 bich+mochte:7 cprec:7 cspre:7 wanderen:-7 bmelden+:6 c_ein:6
        wbin:-6 crbei:6 c_bit:6 ckann:6 b+ruf:6 cnsch:6 wgeschaftsleitung:6 c_kan:6 wdu:-6 bkeine+sms:6 crufe:6
        bsie+uns:6 bsie+mir:6 weiner:6 bdurch+:6 bsprechen+:6 wund:-6 wwem:-6 cbitt:6 cruck:6 wjetzt:-6 whaben:-6
        b+kann:6 cber_:5 crech:5 c_hab:-5 wwieder:-5 ceber:5 bfrau+huber:5 c_mei:-5 cnlic:5 ceib_:5 bwill+mit:5
        what:-5 b+keine:5 whabe:-5 bdas+will:5 csonl:5 conli:5 cter_:5 w18:5 bmich+anrufen:5 wnie:-5 wklaren:5
        wwir:-5 wich:5 cckru:5 ckruf:5 cuckr:5 cmit_:5 citar:5 cmita:5 ctarb:5 wmorgen:5 cmein:-5 wfrau:5 bmich+:-5
        c_sie:5 csie_:5 wvertreter:5 citte:5 ctte_:5 cicht:-5 wmeldet:5 wist:-5 cann_:5 waber:-5 bsie+bitte:-5 wim:-5
        clieb:4 wschicken:4 wer:4 bich+brauche:4 cgern:4 cchre:4 chrei:4 creib:4 buhr+:4 bnicht+mehr:-4 bich+will:4
        cchte:4 wmeinen:-4 whab:-4 wzu:-4 c_wil:4 cill_:4 bbitte+die:4 wstellen:4 ciebe:4 waus:-4 b+einen:4
        bmal+jemand:4 cnder:-4 wperson:-4 wlassen:4 wihr:-4 cwill:4 ctung:4 cbeit:4 bwill+ich:4 c_mic:4 cmich:4
        wwar:-4 cnich:-4 c_mel:4 carbe:4 cnem_:4 c_nic:-4 cist_:-4 c_ruc:4 bmir+bitte:4 wwas:-4 wam:4 bnicht+mit:4
        chabe:-4 whalt:4 bgeschaftsleitung+:4 bruf+mich:4 b+meldet:4 bmeldet+euch:4 wfalschen:-4 wdie:-4 wgibt:4
        crbin:4 breden+:4 c_and:-4 cbind:4 conis:4 wdoch:4 cerso:4 cpers:4 crson:4 c_ger:4 cnisc:4 c_nem:4 c_ber:4
        wuber:-4 c_per:4 c_fal:-4 wgebraucht:-4 cbera:4 cerat:4 wtelefon:4 whoren:3 c_moc:3 cmoch:3 cocht:3 wzuruck:3
        cklar:3 crch_:3 cdurc:3 curch:3 bab+18:3 bmit+wem:-3 cner_:3 bein+mensch:-3 c_red:3 cdere:-3 cennt:3
        wbekommen:-3 wes:-3 crede:3 ceche:3 c_an_:3 c_meh:-3 cmehr:-3 bschreib+nicht:3 c_noc:-3 cnoch:-3 whatten:3
        bbitte+ab:3 bbitte+nicht:-3 wleuten:3 b+lassen:3 c_bot:3 cansp:3 cchpa:3 cechp:3 chpar:3 cnspr:3 bdoch+mal:3
        cunde:-3 c_hub:3 chube:3 c_ans:3 cinen:3 bsie+auf:3 wstunde:-3 cartn:3 crtne:3 c_sms:3 csms_:3 b+ich:3
        cehr_:-3 ctner:3 c_dur:3 cinde:3 csche:-3 conie:3 b+sagen:3 bsagen+sie:3 cbot_:3 cpart:3 wkontaktieren:3
        b18+uhr:3 ciere:3 cnier:3 bmich+an:3 bnicht+:3 ckenn:3 cfona:3 cespr:3 weine:3 cnnt_:3 bbei+mir:3 cschi:3
        bmochte+das:3 caben:-3 crgen:3 wdienst:-3 chte_:3 cisch:3 wweiter:-3 cerbi:3 wihrem:3 c_lie:3 c_die:-3
        cchef:3 chef_:3 bnicht+gern:3 cder_:-3 coll_:3 csoll:3 c_wie:-3 cnat_:3 cvon_:-3 ceine:3 c_in_:-3 c_mir:3
        cmir_:3 wwenn:-3 cuns_:3 catun:3 bmir+:3 b+rufen:3 cratu:3 wwo:-3 conat:3 bmit+den:3 wnach:-3 bauf+mit:3
        c_sol:3 b+bitte:3 citer:3 c_che:3 bschicken+sie:3 causk:3 wdas:-3 cschr:3 walso:-3 b+die:-3 c_mal:3 c_sic:3
        blassen+sie:3 c_uhr:3 weurem:-3 c_von:-3 btelefonisch+:3 bmir+einen:3 bnoch+einmal:-3 wdenn:3 csich:3
        wnochmal:-3 wblockiere:-3 ceden:3 wherr:3 cern_:3 wnichts:-3 bam+telefon:3 cuhr_:3 b+nur:3 ciede:-3
        bich+bin:-3 cweit:-3 cetzt:-3 wabmelden:-3 ctag_:3 cverb:2 c_ver:-2 cchri:-2 c_so_:2 bstellen+sie:2 wgerne:2
        chen_:2 b+gibt:2 c_abe:-2 cchen:2 c_war:-2 cvorb:2 cren_:2 cande:2 celde:2 cmal_:2 walles:-2 weinmal:2
        b+frau:2 cchin:2 chine:2 bich+mit:2 wgeht:-2 cnde_:-2 wpasst:-2 bgibt+es:2 bdas+mit:2 wanzurufen:-2 c_los:-2
        cmasc:2 c_mas:2 beinen+ruckruf:2 c_ech:2 whier:-2 bmit+dem:-2 ceich:-2 c_wir:-2 bjemand+anderen:-2 wjemand:2
        bmit+der:-2 c_erk:2 ctzt_:-2 c_bin:-2 cbin_:-2 bperson+:-2 clar_:2 wabends:-2 clich:2 b+ein:2 cach_:-2
        c_wei:-2 wstandig:-2 cftsl:2 ctsle:2 cslei:2 cund_:-2 cchmi:2 b+melden:-2 bnicht+noch:-2 b+horen:2
        bhoren+sie:2 wkein:-2 corbe:2 casch:2 bdas+:-2 cafts:2 c_du_:-2 wnachrichten:-2 bgebraucht+:-2 cmeld:2
        bmich+in:-2 wstreichen:-2 wkunde:-2 cfall:-2 bzuruck+:2 ceder:-2 wdass:-2 c_bis:-2 calsc:-2 cfals:-2 clsch:-2
        wendlich:-2 wmontag:2 wsag:-2 bsagen+:-2 cange:-2 c_und:-2 cass_:-2 wwie:-2 bsich+nicht:-2
    """,
    "not_now": """
        8 wim:21 wspater:17 wgrade:16 wmorgen:15 warbeit:14 wpasst:14 wvielleicht:14 cchla:13 wuhr:13 wgrad:13
        wheute:12 wdie:-12 wmelde:12 wmuss:12 warzt:12 wkonnen:11 b+muss:11 wgerade:11 b+heute:11 wist:-11 wmonat:11
        wmontag:11 wwar:-11 wnochmal:11 bjetzt+bitte:11 wjetzt:10 cgrad:10 wessen:10 c_gra:10 cade_:10 crade:10
        wnachsten:10 wfragen:9 win:9 wnach:9 wanderes:9 b+in:9 wbin:9 cschl:9 barbeit+:9 wnicht:9 wkeinen:9 b+am:8
        whab:8 wwenn:8 wgerne:8 wich:-8 wjahr:8 bbin+auf:8 w18:8 cung_:-8 wstunde:8 bnicht+nochmal:-8 bjetzt+nicht:8
        bnach+dem:8 c_im_:8 bdas+passt:7 bpasst+mir:7 bgerade+nicht:7 wzurzeit:7 bmelde+mich:7 c_war:-7 ceit_:7
        bwieder+:7 wsitze:7 wmehr:-7 bmorgen+:7 wda:-7 wdafur:7 wzeit:7 wdienst:7 wfreitag:7 wmarz:7 cren_:-7
        wmein:-7 cleic:7 bnicht+:7 wstoppen:7 wbei:-7 wkein:-7 wherbst:7 wmit:-7 wam:6 wund:-6 c_sch:6 wlos:6 c_mon:6
        wweitermachen:6 bdafur+:6 bbin+jetzt:-6 wmoment:6 wanrufen:6 bbitte+nicht:6 wbitte:6 cpate:6 cspat:6
        wnichts:-6 bessen+:6 cmorg:6 cden_:-6 wkeine:-6 b+nach:6 c_mei:-6 wmeine:-6 cine_:-6 bfragen+:6 bbitte+:6
        czeit:6 cmein:-6 w2:6 corge:6 b+es:-6 bich+melde:6 cater:6 wdanke:6 bwir+haben:6 wgleich:5 b+jetzt:5 wder:-5
        bein+anderes:5 cein_:-5 wbesser:5 wdem:5 crgen:5 cpass:5 wwochen:5 wauf:5 wihr:-5 b+bin:5 c_kra:5 wwir:-5
        c_mor:5 ciege:5 c_zei:5 cege_:5 c_aus:-5 ceich:5 cett_:5 wzu:-5 ctige:-5 cinve:5 centu:5 w20:5 bmich+spater:5
        bin+einem:5 ctur_:5 wden:-5 c_ger:5 cllei:5 bmehr+anrufen:5 wende:5 ctag_:5 weinem:5 wruf:5 weiner:5 what:-5
        b18+uhr:5 wvon:-5 wwoche:5 c_mel:5 cres_:5 cigen:-5 cmmer:-5 bdanke+:5 weuch:-5 wkaufe:-5 cmer_:-5 cesse:5
        b+ich:5 wdas:-5 bnoch+im:5 c_uhr:5 c_spa:4 c_jah:4 cjahr:4 cuhr_:4 crad_:4 bzurzeit+nicht:4 b+die:-4 c_ben:-4
        c_bet:4 clieg:4 cviel:4 c_pas:4 c_vie:4 c_heu:4 cheut:4 cten_:-4 cdie_:-4 cberl:4 ccht_:4 clege:4 wgeld:-4
        clde_:4 ciell:4 cande:-4 wruckruf:-4 csst_:4 wsie:4 cank_:4 cnde_:4 cunds:4 wkomme:4 c_nac:4 wstudio:-4
        cist_:-4 bdienst+:4 cbetr:-4 bsie+es:4 bbin+noch:4 casst:4 bim+marz:4 c_arz:4 bam+montag:4 celle:4 carzt:4
        crzt_:4 c_arb:4 cachs:4 chste:4 cerle:4 bkonnen+wir:4 cchst:4 cmal_:4 weinen:-4 conne:4 b+ruf:4 celde:4
        wbestellt:-4 cnst_:4 c_ges:-4 cerad:4 cnach:4 b+konnen:4 cnnen:4 cange:-4 cegen:4 wanderen:-4 b+melden:4
        c_woc:4 cwoch:4 c_kop:4 ckopf:4 blos+:4 bkonnen+sie:4 c_ist:-4 caft_:4 ctung:-4 bweitermachen+:4 cntag:4
        cmont:4 cwar_:-4 cich_:-4 chmal:4 cochm:4 bim+moment:4 wwaren:-4 caben:4 cnat_:4 cngen:-4 ceim_:4 wnie:-4
        cchaf:4 b+ende:4 c_ver:-4 cmuss:4 wzum:-4 wuns:-4 c_jet:4 cjetz:4 coche:4 crieb:-4 wschluss:-4 cmeld:4
        wmitten:4 ckonn:4 c_ess:3 ceute:3 ceste:-3 wabends:3 ctrie:-3 wleben:-3 chalb:3 calbe:3 ckauf:-3 c_noc:3
        cnoch:3 bbin+im:3 wbleibt:-3 wmal:3 cetri:-3 cieb_:-3 bmitten+in:3 c_meh:-3 cmehr:-3 chaft:3 bes+war:-3
        cnen_:3 wbeim:3 wum:-3 waus:-3 c_in_:3 bbesser+:3 cehr_:-3 wnur:-3 c_hab:3 cbend:3 conta:3 b+sie:-3 cicht:3
        c_bin:3 cbin_:3 cbest:-3 bin+einer:3 cend_:3 cruck:-3 ceren:-3 cchma:3 wkunde:-3 weingekauft:-3 creis:-3
        wfunkstille:-3 cgera:3 wwas:-3 cute_:3 c_wir:-3 bmelden+sie:3 cmen_:-3 cbeit:3 whalt:-3 cesch:-3 citte:3
        bauf+der:3 cauch:-3 cprei:-3 c_ube:3 csche:-3 chab_:3 c_pre:-3 wmelden:3 carbe:3 ceine:-3 cwenn:3 cuch_:-3
        ccher:-3 cchen:3 cter_:3 ctner:-3 c_ich:-3 ctzt_:3 c_mus:3 cuber:3 bjetzt+:-3 ceben:-3 ceitl:3 citli:3
        wraus:-3 wmeinen:-3 c_uns:-3 wwill:-3 b+im:3 cahr_:3 wfur:-3 cstel:-3 ctell:-3 cher_:-3 c_18_:3 crne_:3
        b+nicht:3 cber_:-3 cleis:-3 wso:-3 cfrag:3 wdirekt:-3 c_ren:-3 cenn_:3 crent:-3 cegan:-3 cgang:-3 cgega:-3
        c_kon:3 crauc:-3 ctund:3 ceist:-3 crbei:3 clen_:-3 cuss_:3 ctlic:3 ckann:3 c_wen:3 cetzt:3 bsie+mich:-3
        calle:-3 cmit_:-3 cund_:-3 cerat:-3 bvielleicht+:3 weine:-3 czurz:3 wgezogen:-3 bbitte+ab:-3 walles:-3
        c_fra:3 c_hat:-3 bjetzt+im:-3 bkaufe+jetzt:-3 cmona:3 wneue:-3 c_abe:3 cnden:-3 bnicht+mehr:-2 weurer:-2
        bnochmal+:-2 b+mein:-2 cbei_:-2 wschreiben:2 cware:-2 bim+studio:-2 cprob:2 b+habe:2 c_dah:2 cdahe:2 buhr+:2
        bsie+sich:2 wmann:-2 c_da_:-2 citze:2 c_daf:2 cafur:2 cdafu:2 c_sit:2 wgerat:-2 c_kan:2 wweg:-2 ctze_:2
        crobi:2 wanruf:-2 conat:2 wschlecht:-2 cllt_:-2 c_ihr:-2 cner_:-2 cfall:-2 csitz:2 ceita:2 citag:2 carz_:2
        cmarz:2 wbrauch:-2 cgesc:-2 cende:2 crzei:2 cersu:2 crsuc:2 csten:2 wuber:-2 cppen:2 chalt:-2 b+beim:-2
        cgern:2 cfrem:-2 cremd:-2 wdoch:-2 bmehr+:-2 c_eur:-2 cnder:-2 csuch:2 cerbs:2 cherb:2 crbst:2 cben_:2
        wman:-2 creit:2 coppe:2 bbin+grad:2 cfrei:2 wwurde:-2 wkind:-2 bsie+nicht:2 c_am_:2 cslei:-2 cbst_:2
        bbestellt+:-2 c_und:-2 cscha:2 wliegt:-2 wstoppt:-2 cach_:2 wwieder:2 cerne:2 wware:-2 cerma:2 crmac:2
        cchts:-2 bschreiben+sie:2 chand:-2 wdrei:-2 wladen:-2 cgewa:-2 ceisl:-2 wvoll:-2 c_mom:2 cmome:2 comen:2
        c_gef:-2 cistu:-2 chts_:-2 wwerbung:-2 c_die:-2 cvon_:-2 cibt_:-2 cheim:2 bjetzt+in:-2 wkann:2 chat_:-2
        c_gel:-2 c_ein:-2 ckund:2 wdu:2 caus_:-2 wnein:-2 crage:2 c_kun:2 c_mar:2 wbis:-2 wgesehen:-2 wab:2 wsein:-2
        bpasst+:2 bmir+bitte:2 wzehn:-2 c_gro:-2 cnter:-2 cross:-2 cpen_:2 wan:2 cgros:-2 c_her:2 cellt:-2
    """,
    "bought_again": """
        -14 wdoch:22 wwieder:14 wkunde:12 ceste:11 wbestellung:11 wmorgen:11 werst:10 wneue:10 wheute:10 wladen:10
        coch_:9 wgestern:9 wkommt:9 wletzten:9 wbin:9 wlieferung:9 weingekauft:9 cbest:9 wwoche:9 cstel:9 ctell:9
        wda:9 wnoch:8 whaben:8 wdas:-8 wzehn:8 bnoch+kunde:8 bkunde+:8 wvor:8 c_doc:8 cdoch:8 wbestellt:7 c_bes:7
        bda+:7 wbei:7 weuch:7 b+meine:7 wbestelle:7 bbin+wieder:7 bim+laden:7 bladen+:7 wgar:6 bmeine+neue:6
        wwochenende:6 wfreitag:6 wnie:-6 bbestellt+:6 wjede:6 wwohl:6 c_wie:6 bwieder+eingekauft:5 wder:-5 wwar:5
        cnde_:5 wkaufe:5 wweg:5 wgesehen:5 wraus:5 wdie:-5 cwied:5 beuch+:5 bbin+noch:5 ceder:5 c_woc:5 cwoch:5
        ciede:5 cellt:5 coche:5 cllt_:5 wvon:5 bbestelle+doch:5 wund:-5 bdoch+schon:5 bich+bestelle:5 wschon:5
        bich+bin:4 c_let:4 ctzte:4 bwieder+:-4 cletz:4 wkam:4 cung_:4 cgen_:4 c_hab:4 wein:-4 bnicht+weg:4 wpaket:4
        bich+noch:4 wihnen:4 chabe:4 bgar+nicht:4 ckauf:4 bwir+haben:4 wgerade:4 c_mor:4 bbei+euch:4 cmorg:4
        bwar+ich:4 corge:4 wmehr:-4 bam+wochenende:4 wkeine:-4 bjede+woche:4 bmorgen+:3 crgen:3 win:-3 bbei+ihnen:3
        c_heu:3 cheut:3 wauf:-3 ceue_:3 crst_:3 cunde:3 wletzte:3 c_lad:3 clade:3 bich+kaufe:3 caden:3 cetzt:3
        wmich:-3 commt:3 czten:3 c_bin:3 cbin_:3 wam:3 cmmt_:3 c_ers:3 ceute:3 cngek:3 cferu:3 cute_:3 bgesehen+:3
        bnicht+gesehen:3 chbes:3 c_kun:3 ctage:3 cchbe:3 ctern:3 ckund:3 c_tag:3 braus+:3 wmeine:3 c_das:-3 cerun:3
        cachb:3 crung:3 ceing:3 c_da_:3 wnur:-3 b+habe:3 wmit:-3 wes:-3 wwurde:-3 cster:3 c_noc:3 cnoch:3 cdas_:-3
        cerst:3 c_zeh:3 cehn_:3 czehn:3 cder_:3 whabe:3 cern_:3 ceine:-3 wihr:-3 bhaben+sie:3 cefer:3 ciefe:3 c_ges:3
        clief:3 bmein+paket:3 c_die:-3 cvor_:3 cagen:3 cinge:3 wmir:-3 wjetzt:-3 cneue:3 c_kom:3 c_neu:3 c_vor:3
        wzu:-3 weine:-3 wdienst:-3 wmonat:3 cekau:3 cgeka:3 cmer_:-3 bvon+euch:3 b+hab:3 wwir:3 bnoch+im:2 cmmer:-2
        caben:2 c_euc:2 ceuch:2 b+das:-2 cellu:2 cllun:2 cbei_:2 b+wir:2 c_ver:-2 wich:2 wmein:2 bbin+raus:-2 ckomm:2
        clung:2 cauft:2 cche_:2 cuft_:2 cgar_:2 c_abb:-2 wwieso:2 wden:-2 c_lie:2 wabgemeldet:-2 comme:-2 cabbe:-2
        cbbes:-2 wfrau:-2 wbleibt:-2 cnend:2 cenen:2 wwo:-2 wdem:-2 c_nie:-2 bletzte+woche:2 chene:2 ceita:2 citag:2
        cnie_:-2 clle_:2 wzuruck:-2 c_fru:2 cfruh:2 cede_:2 c_bei:2
    """,
    "who_are_you": """
        -5 wwer:24 wwem:17 bdas+:15 wwas:14 bist+das:14 wkennen:13 wgeht:13 bgeht+es:12 b+ist:11 wsie:11 wdas:11
        wwieso:11 wfirma:11 b+das:-11 wwarum:11 b+wer:10 wdu:10 bein+mensch:10 wbrauchen:10 wnachricht:10 wuns:10
        wvon:9 b+mit:9 wnicht:-9 bmit+wem:9 b+von:8 crum_:8 wmensch:8 cwer_:8 buns+:8 cche_:8 wdieser:8 bwir+uns:8
        wkommen:8 wmeine:8 b+was:8 wwelche:7 wnummer:7 c_wer:7 wdie:-7 cist_:7 woder:7 b+wieso:7 bnachricht+:7 bes+:7
        bmeine+nummer:7 c_ver:-7 b+ich:-7 wwollen:7 bihr+mich:7 wwie:7 wes:7 wein:7 wihr:6 bmich+das:6 wist:6
        whandynummer:6 bwas+ist:6 wschreibt:6 celch:6 cwelc:6 c_wel:6 clche:6 c_wem:6 cwem_:6 wund:-6 wda:6
        wbekomme:5 c_wie:5 bwer+schreibt:5 wzu:-5 bfirma+:5 wnoch:-5 wecht:5 wmit:5 c_bis:5 bsie+an:5 whier:5
        ban+meine:5 c_wor:5 c_spr:5 ceche:5 c_was:5 ckomm:5 bsie+das:5 cnich:-5 c_nic:-5 wkeine:-5 corum:5 bda+:5
        b+welche:4 cwas_:4 cgeht:4 wwar:-4 cenne:4 wum:4 c_ken:4 ckenn:4 wseid:4 cten_:-4 wgegeben:4 cprec:4 cspre:4
        cnnen:4 wnichts:-4 wden:-4 c_geh:4 bnummer+:4 b+wie:4 c_ser:4 ceht_:4 wkann:-4 cnumm:4 cumme:4 csen_:-4
        bwollen+sie:4 bmir+:4 c_sie:4 csie_:4 cdas_:4 ceso_:4 cieso:4 cwies:4 win:-4 wkommt:4 c_fir:4 cfirm:4 cirma:4
        crma_:4 wsich:-4 cnen_:4 c_ges:-4 bmensch+:4 cmmer:4 cragt:4 c_kom:4 cssen:-4 cwaru:4 carum:4 wladen:4
        bmeine+handynummer:4 wnie:-4 cert_:-4 c_das:4 wgespeichert:-4 b+ihr:-4 bschreibt+mir:4 wmehr:-4 c_du_:4
        cung_:-4 wmein:-4 crech:3 b+wir:-3 bhaben+sie:3 wbin:-3 wbitte:3 bbekomme+ich:3 wbei:-3 cuns_:3 wdenn:3
        bsie+meine:3 cagt_:3 b+sie:-3 c_von:3 bdas+ist:-3 wder:-3 b+meine:-3 comme:3 wdaten:-3 wjetzt:-3 cachr:3
        chric:3 wihnen:3 cden_:-3 cande:-3 cvon_:3 whabe:-3 c_hab:-3 bseid+ihr:3 wnur:-3 wsind:3 wim:-3 wdem:-3
        wauf:-3 cmens:3 bich+das:3 weine:3 cmer_:3 cicht:-3 ceich:-3 cweck:3 czwec:3 wfrau:-3 walles:-3 censc:3
        cfrag:3 ciche:-3 cgen_:-3 ceser:3 c_kei:-3 ckein:-3 c_men:3 cnder:-3 bhat+ihnen:3 weuch:-3 bgegeben+:3
        cstel:-3 ctell:-3 wweg:-3 c_fra:3 cdie_:-3 wbrauche:-3 wvergessen:-3 c_ode:2 bihr+:2 wstellt:-2 crich:2
        coder:2 bhier+:2 ban+:-2 whab:-2 waus:-2 wnach:-2 ceck_:2 c_zwe:2 coch_:-2 cnsch:2 whabt:-2 cwie_:2 c_es_:2
        c_num:2 wwir:2 cihr_:2 bist+denn:2 bwer+ist:2 wdelete:-2 c_ist:2 colle:2 bgespeichert+:-2 cdynu:2 cndyn:2
        cynum:2 cdies:2 wwieder:-2 wwurde:-2 bdas+geht:-2 c_uns:2 cund_:-2 ciese:2 bvon+mir:2 candy:2 wkein:-2
        b+die:-2 cann_:-2 cren_:-2 c_bes:-2 b+der:-2 wso:-2 c_bra:2 wlassen:-2
    """,
    "data_wish": """
        -16 wdaten:16 c_dat:14 cdate:14 caten:14 wwas:13 wverlange:12 wgespeichert:12 wauskunft:9 weine:9 cpeic:8
        cspei:8 ceich:8 ciche:8 wuber:8 w15:8 b+was:8 ccher:8 wart:7 wsie:7 wum:7 bgespeichert+:7 cskun:7 cusku:7
        cnft_:7 causk:7 ckunf:7 cunft:7 cert_:6 chert:6 wdsgvo:6 bdaten+:6 wnach:6 wwelche:6 cnge_:6 clang:5 wbitte:5
        cange:5 b+bitte:5 cespe:5 cgesp:5 bhaben+sie:5 bnach+art:5 cenko:5 bbitte+um:5 wpassiert:5 bdsgvo+:4 c_was:4
        cwas_:4 buber+mich:4 crlan:4 cten_:4 cerla:4 wwie:4 wdie:-4 whaben:4 wmeine:4 wdas:-4 cine_:4 wlange:4 wihr:4
        c_ges:4 wnicht:-4 wmich:4 c_spe:4 cenau:4 ceine:4 bmeine+daten:3 wmeinen:3 cverl:3 bsie+:3 b+welche:3
        wwissen:3 wwo:3 wmir:3 bund+was:3 wder:-3 b+ich:3 bhabt+ihr:3 wwir:-3 wmit:3 wzu:-3 c_15_:3 b+ihr:-3 cicht:-3
        c_sie:3 csie_:3 b+wie:3 cber_:3 c_um_:2 c_ube:2 wverloren:-2 cuber:2 wist:-2 ccht_:-2 cart_:2 c_art:2
        wbeim:-2 c_aus:2 bvon+mir:2 bsie+von:2 c_dsg:2 cdsgv:2 cgvo_:2 csgvo:2 wmehr:-2 wes:-2 cung_:-2 wbin:-2
        chern:2 wloschen:-2 what:-2 bwissen+sie:2
    """,
}
