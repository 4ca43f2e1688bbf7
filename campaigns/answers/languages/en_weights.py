"""Weights of the guess for en, in tenths: `python -m tests.answers.learn` writes them."""

WEIGHTS = {
    "price": """
        9 wfee:23 wcosts:22 wmoney:21 wprice:21 wbuy:17 wminimum:16 wsaid:16 wprices:15 wcost:15 wexpensive:15
        c_cos:15 ccost:15 wmy:-14 cpric:14 crice:14 cing_:-14 wafford:13 wbecause:13 wcharge:13 wliving:13
        wfinancially:13 wway:13 wtoo:12 wcould:12 c_aff:12 caffo:12 cffor:12 cford:12 wspending:12 wcut:12
        wscrapped:12 wabove:11 c_pri:11 wdo:-11 wfor:11 wdiscounts:11 wpoor:11 bfor+me:10 wbottom:10 wran:10
        wdiscount:10 wfunds:10 wmuch:10 wsurcharges:10 wright:10 wfell:10 wthis:-10 won:10 bout+:9 wsecond:9 wto:9
        band+have:9 b+our:9 wsave:9 cfee_:9 clue_:9 b+too:-9 b+have:-9 wuse:-8 bon+the:-8 wcheaper:8 bhave+to:8
        wany:8 wthe:8 b+the:-8 b+in:8 wfrom:-8 b+financially:8 bfinancially+it:8 cwork:-8 b+at:8 wcompany:-8 cone_:-8
        costs:8 c_mon:8 wexactly:8 wloyalty:8 ccoun:8 cery_:8 b+it:8 wnew:-7 cscou:7 count:7 wcustomer:-7 cpend:7
        cspen:7 cmone:7 cney_:7 coney:7 bme+:7 cway_:7 wdelivery:7 cobbe:7 crobb:7 c_rob:7 wabout:-7 c_wor:-7 cisco:7
        wwithout:7 c_fee:7 b+because:7 wevery:7 csts_:7 cdisc:7 wsmall:7 wworth:7 bto+cut:7 cted_:-7 wdollars:7
        cxpen:7 c_bec:7 cexpe:7 wwatch:7 babove+the:7 win:-7 cight:7 blike+to:7 bwe+could:7 wgo:-7 weither:7 cpens:7
        carge:7 c_exp:7 ceape:7 bdo+not:-7 wan:-6 c_mar:6 bis+not:6 c_pay:6 b+poor:6 ware:6 c_spe:6 bcould+not:6
        bi+would:6 b+you:6 cnanc:6 bthat+:6 bran+out:6 wper:6 cbber:6 cbeca:6 c_pen:6 wjust:-6 b+simply:6
        bsimply+too:6 bi+did:6 cvery:6 wpoint:6 wincrease:6 wbe:-6 wwhat:6 cbuy_:6 byou+are:6 wthanks:-6
        bwould+like:6 cchec:6 check:6 wunder:-6 ceck_:6 cost_:6 bit+cost:6 bit+for:-6 c_dis:6 wsimply:6 charg:6
        cimum:6 cinim:6 cmini:6 cnimu:6 cmum_:6 wnow:-6 c_che:6 bis+a:-6 c_fun:6 wa:6 bdid+not:-6 wstops:6 bof+the:6
        bnot+afford:6 bis+cheaper:6 cheap:5 wstill:-5 culd_:5 cter_:-5 wcontact:-5 c_sai:5 csaid:5 bno+:5 w12:5
        caid_:5 cchar:5 bto+save:5 bwe+are:5 cices:5 cght_:5 could:5 cces_:5 wsome:5 bmuch+:5 c_buy:5 bthe+price:5
        wbeen:-5 bwithout+a:5 wout:5 cnsiv:5 csive:5 bgot+the:5 wmake:5 wrather:-5 cchea:5 wnot:5 bi+will:5 cust_:-5
        wpack:5 contr:5 wnothing:-5 wwere:5 cbott:5 wsale:5 wgone:-5 bwill+not:5 bno+way:5 censi:5 bafford+it:5
        c_my_:-5 cnter:-5 cins_:5 bi+have:-5 cting:-5 ctly_:5 bit+is:5 wmarket:5 cers_:5 b+price:5 c_new:-5 wphone:-5
        bit+at:-5 wover:5 wtwo:5 cble_:5 c_not:5 cord_:5 c_min:5 cause:5 ccaus:5 cecau:5 bthe+other:5 crge_:5 wthat:5
        wafter:-5 wknow:5 civin:5 clivi:5 cving:5 wput:5 cearl:5 wlast:5 cinan:5 cncia:5 c_sur:5 c_hig:5 chigh:5
        wyou:-5 wtime:-5 c_way:5 ciall:5 whad:-5 c_sum:4 ccial:4 wsystem:-4 cage_:4 wclub:4 c_bot:4 cfina:4 wmore:4
        bdown+:4 c_ann:4 wplease:-4 wdown:4 c_for:4 wrange:-4 bwas+no:4 wlonger:4 carly:4 crly_:4 bthere+were:4
        wcontract:4 ctoo_:4 cond_:4 wmoved:-4 c_int:-4 bwas+not:4 bover+:4 btoo+expensive:4 cship:-4 bfor+us:4
        canci:4 winto:-4 wwas:-4 wannoyed:4 c_pro:-4 wwrong:-4 wplan:4 c_pos:4 bnot+worth:4 bworth+it:4 cargi:4
        crgin:4 couch:4 ccoul:4 bmoney+:4 cike_:4 wbought:-4 byear+:-4 c_rep:-4 wyear:4 c_com:-4 c_liv:4 c_cut:4
        ccut_:4 cther:-4 cllet:4 ccrap:4 crapp:4 cking:-4 w15:4 bright+now:4 c_scr:4 cscra:4 whow:4 ccher:4
        beither+:4 wcame:-4 bis+on:4 wexport:-4 wlong:-4 wsay:-4 cent_:-4 bnot+carry:4 cabov:4 cbove:4 wstop:-4
        wjog:-4 c_do_:-4 wsoftware:-4 cfor_:4 wmade:-4 wbits:-4 wwould:4 wit:4 cndin:4 byour+company:-4 c_bus:-4
        wgive:-4 bone+is:4 c_too:4 c_wal:4 bnot+be:-4 bprice+per:4 cappe:4 woffice:-4 cpoor:4 wthan:4 bhave+not:-4
        wdemand:-4 cain_:-4 c_run:-4 ccall:-4 wfive:4 bat+some:4 bsome+point:4 cotto:4 cttom:4 cive_:4 cran_:4
        bfor+that:4 cunds:4 byou+:-4 bprice+increase:4 c_muc:4 cmuch:4 wfirst:-4 cense:4 cnse_:4 crcha:4 csurc:4
        curch:4 wmonth:4 c_poo:4 cendi:4 c_cal:-4 wand:4 cally:4 clly_:4 wnext:-4 bthanks+:-4 b+your:4 c_rig:3
        crigh:3 bno+use:-3 cies_:-3 cfell:3 bthe+new:-3 wagain:-3 byou+get:3 cnds_:3 wneed:-3 wother:3 wnobody:-3
        wanother:-3 cable:3 chis_:-3 cthis:-3 wlooking:-3 cever:3 c_rea:-3 chat_:3 wmoment:-3 bit+any:3 cnts_:3
        wtaste:-3 c_on_:3 bnot+know:-3 cough:-3 wwaiting:-3 wyour:3 ba+small:3 bi+only:3 ba+year:3 c_day:3 csed_:-3
        bto+cost:3 wgave:-3 cber_:-3 cper_:3 wmrs:-3 c_thi:-3 ctom_:3 bthe+end:3 c_sec:3 ccond:3 cecon:3 cseco:3
        cfund:3 c_to_:3 bto+a:-3 c_the:3 weverywhere:3 bup+:3 bfor+a:3 wthird:3 wtalk:-3 cose_:3 bthan+the:3 cual_:3
        wcall:-3 cinte:-3 wended:3 bthe+last:3 clet_:3 cunts:3 wso:3 wadvice:-3 wjoke:3 wcancelled:3 wnumber:-3
        cove_:3 colle:3 wlist:-3 wsomething:-3 b+i:-3 bwould+rather:-3 cmer_:-3 cpen_:3 wdoes:-3 b+can:-3 ceed_:-3
        wpackage:-3 bme+any:3 crtio:3 corti:3 waway:-3 bback+:3 byou+were:3 bis+no:-3 cded_:3 whigh:3 wreasons:-3
        c_fel:3 cong_:-3 cest_:3 bwhat+is:3 cunt_:3 c_cou:3 cved_:-3 bare+a:3 wweeks:-3 wenough:-3 c_use:-3 c_fin:3
        b+ended:3 bno+longer:3 cller:3 coor_:3 ceen_:-3 ccont:3 cying:-3 wpay:3 cort_:-3 bexpensive+:3 wnone:-3
        bup+the:3 wcompetitor:-3 blost+my:3 bgo+on:-3 btoo+far:-3 c_sav:3 csave:3 cthe_:3 c_fro:-3 wtake:3 wround:-3
        bmarket+:3 bthe+market:3 b+for:-3 bcosts+:3 wperson:-3 bto+our:-3 wour:3 cund_:-3 cuch_:3 croll:3 wmachine:-3
        bnot+get:-3 cpped:3 welectricity:3 wcoffee:3 cdden:3 bmoney+is:3 wcompetition:3 bnot+have:-3 wthese:3
        bto+go:-3 b+could:3 bwe+would:-3 bmonth+:-3 calle:3 cure_:3 wmyself:-3 c_bon:3 wrep:-3 cfrom:-3 crom_:-3
        wpromised:-3 crive:-3 cors_:-3 c_eve:3 cmpan:-3 compa:-3 cpany:-3 wrest:3 cgar_:-3 wwine:-3 ccomp:-3 c_exa:3
        cactl:3 cctly:3 cexac:3 cxact:3 calty:3 clty_:3 cyalt:3 bin+a:3 cstan:-3 bme+over:-3 whuman:-3 b+just:-3
        wboss:-3 wseen:-3 bneeded+a:3 whave:3 b+on:-3 wcarry:3 bbecause+of:3 bno+good:3 wcome:-3 wis:-3 band+that:-3
        bthe+phone:-3 cathe:-3 wanything:-3 c_par:-3 wshut:-3 was:3 cnew_:-3 c_bas:3 cbase:3 bwas+a:-3 wtogether:-3
        wuntil:-3 cabou:-3 cbout:-3 c_fil:-3 card_:3 wlittle:3 bam+out:-3 chout:3 citho:3 wpeople:3 wlet:-3 cboar:3
        coard:3 cunde:-3 cound:-3 bannoyed+me:3 wfar:-3 wfeel:-3 cvice:-3 cprin:-3 cgran:2 crint:-2 ceauc:-2 cake_:2
        cect_:-2 wus:2 cday_:-2 btimes+:-2 wparcel:-2 c_gra:2 cfeed:-2 cstly:2 bafter+a:-2 csing:-2 wbut:-2 bhow+to:2
        bknow+how:2 corth:2 crth_:2 cwort:2 wshop:-2 bwe+went:-2 wanyone:-2 c_dol:2 cdoll:2 clars:2 cllar:2 colla:2
        wquality:2 bwe+were:-2 wfriday:-2 wget:2 wwho:-2 c_wit:2 cwith:2 wweek:-2 cwatc:2 wdevice:-2 c_sto:-2
        clowe:-2 bat+that:-2 wup:2 cstal:2 wtrain:-2 wless:2 wsent:-2 c_in_:-2 c_tho:2 wsort:-2 bto+be:2 csmal:2
        walways:-2 bit+to:2 wpersonal:-2 c_go_:-2 cinst:2 wdepartment:-2 c_eit:2 ceith:2 cithe:2 cmall:2 cmove:-2
        cthou:2 c_loy:2 cloya:2 coyal:2 c_dri:-2 wmonths:-2 ctic_:-2 wreason:-2 b+give:-2 whuber:-2 c_an_:-2 cear_:2
        c_und:-2 cped_:2 wcan:-2 c_off:-2 custo:-2 b+what:-2 wdid:-2 c_cus:-2 ccust:-2 cstom:-2 catch:2 c_are:2
        caste:-2 cion_:-2 bthe+money:2 where:-2 wwill:2 cdriv:-2 c_sma:2 bit+was:2 wask:-2 b+there:2 bway+:2 wonly:-2
        wkids:2 bus+:2 ctere:-2 wmonday:-2 ceep_:2 ceres:-2 bcompetition+has:2 bhave+needed:2 bwould+have:2 cterm:2
        c_rat:-2 btoo+much:-2 c_wee:-2 cweek:-2 c_per:2 ctill:-2 c_wro:-2 c_poi:2 cnks_:-2 cject:-2 cossi:2 cposs:2
        cssib:2 cincr:2 cncre:2 bthese+days:2 cason:-2 ceaso:-2 wlately:-2 cson_:-2 c_be_:-2 c_ban:2 c_wha:2 cwhat:2
        wcalled:-2 cions:2 bnow+:-2 cproc:-2 croce:-2 chank:-2 bthere+is:-2 canks:-2 wgoods:-2 wcar:-2 wbroken:-2
        bi+can:-2 wthree:2 bis+gone:-2 wonce:-2 bthat+was:-2 ctop_:-2 bthing+:-2 winvoice:-2 blooking+for:-2 crges:2
        case_:2 chone:-2 c_tra:-2 bend+of:2 wline:2 wgym:-2 wold:2 bthe+moment:-2 bhave+got:-2 w31:2 wall:-2 cance:2
        wcustomers:2 bme+a:2 cware:-2 bnot+that:2 cint_:2 ceeze:2 creez:2 cnder:-2 c_sti:-2 c_clo:-2 wsuit:-2
    """,
    "service": """
        9 wtimes:22 wservice:16 wthey:16 waccount:15 b+your:15 wcourier:15 worders:14 wsales:13 wabout:13 cline:13
        c_imp:13 cimpo:13 wadvice:13 walways:13 bto+my:12 wnobody:12 wgot:12 bnever+got:12 btimes+:12 wthing:12
        wfriendliness:12 wwaiting:12 wi:-12 bin+the:12 bof+you:12 wthat:-12 wlike:11 wit:-11 wsimply:11 wan:11
        wtouch:11 wchat:11 wsalesman:11 b+nobody:11 c_sal:11 csale:11 wnever:11 wany:10 wnow:-10 was:10 whotline:10
        wlady:10 wpromised:10 wboss:-10 wfelt:10 wtold:10 wevery:10 wyour:10 wtoo:10 wyears:10 c_rea:10 wdriver:10
        wanswer:10 bon+the:10 cever:10 bthe+goods:9 wcontact:9 wemployee:9 bnot+get:9 wleft:9 creac:9 bwas+a:9
        bwere+not:9 wseen:9 wpassed:9 bthe+phone:9 bthe+courier:9 bi+was:9 byou+:9 wcomplaint:-9 cter_:9 won:9
        cvice:9 wgym:-9 b+i:-9 wphone:8 wbeing:8 cales:8 wrep:8 cadvi:8 ctmen:8 whas:-8 wround:8 wparcels:8 c_wai:8
        cwait:8 wcould:-8 wjust:8 cries:8 wam:-8 ctime:8 boff+:8 whalf:8 c_adv:8 c_ans:8 cansw:8 cnswe:8 cswer:8
        wjoke:8 walthough:8 bgot+no:8 c_tim:8 wonce:8 wno:8 c_con:8 b+they:8 ccrat:8 cver_:8 cmes_:8 wother:8 wget:8
        wlost:-8 wwere:8 cimes:8 wout:-8 byou+simply:7 wof:7 whave:-7 bin+a:7 wdelivered:7 winformed:7 cess_:7
        crain:7 bthing+:7 cked_:7 wquality:7 wlast:-7 wdetails:7 c_any:7 c_tra:7 wweeks:7 wcalled:7 wplease:-7
        c_dep:7 wis:-7 wdown:-7 cered:7 b+not:-7 bhalf+of:7 wstill:-7 wyou:7 bthe+parcel:7 cproc:7 croce:7 ction:7
        wnot:7 cexpe:7 bonly+a:7 cies_:7 bchat+:7 w20:7 bevery+time:7 wsuit:-7 cays_:7 ccons:7 ba+customer:-7
        wthis:-7 wimpossible:7 bthree+times:7 wgetting:7 wannoyed:7 wgood:-7 bin+touch:7 wwas:7 c_bur:7 wline:7
        wdays:7 weven:7 bgoods+:6 wtechnician:6 bweeks+for:6 wwill:-6 bthe+salesman:6 wgoods:6 wdid:6 wsale:6
        wanyone:6 cnts_:6 b+too:6 wneed:-6 bof+it:6 bthe+lady:6 c_wor:6 wdeleted:6 ctic_:6 wmonday:6 wdo:-6 ctrai:6
        wadviser:6 bfrom+one:6 b+felt:6 bdid+not:6 wbought:6 wpeople:6 crien:6 wrequest:6 cmpos:6 wnext:6 wtaste:-6
        wnothing:-6 ckes_:6 whad:6 wpersonal:6 bcome+round:6 bthe+service:6 wtime:6 ceauc:6 cendl:6 wafter:6
        btoo+long:6 wway:-6 bwe+have:6 bnot+come:6 wonly:6 ceach:6 cice_:6 byour+employee:6 wlooks:6 bto+you:6
        c_pro:6 border+was:6 wever:6 cervi:6 crvic:6 ccoun:6 wworst:5 b+no:5 wfriday:5 wpick:5 wparcel:5 count:5
        c_get:5 chey_:5 cthey:5 wwork:5 wfee:-5 walone:5 wagreed:5 wso:-5 bdays+:5 wcoffee:-5 csed_:5 ball+:5
        wsite:-5 bat+all:5 b+you:-5 cent_:-5 bis+a:-5 wblocked:5 wtrain:-5 cning:5 bnot+seen:5 bhad+to:5 cerie:5
        wreason:5 crdin:5 c_que:5 bmy+complaint:-5 cacco:5 cccou:5 banswer+to:5 cised:5 cakes:5 c_fri:5 bthe+gym:-5
        wcustomers:5 crier:5 curie:5 cunt_:5 byou+use:5 cback:5 wby:5 bthe+next:5 bthe+store:5 wdepartment:5 cgot_:5
        wgo:-5 wthrough:-5 wmay:-5 wdata:-5 cfrie:5 ciend:5 wprice:-5 wtill:5 cine_:5 wdesired:-5 wlonger:-5 c_ord:5
        byou+are:-5 weither:-5 c_tha:-5 bwork+:-5 wignored:5 wgoing:-5 wcompany:-5 c_dur:-5 wagain:-5 carce:5 cparc:5
        crcel:5 couri:5 cintm:5 cntme:5 clete:5 wimportant:5 wthen:5 ba+joke:5 bjoke+:5 byou+can:5 cain_:-5
        waccess:-5 bi+did:5 cave_:-5 wnew:-5 btexts+:5 clike:5 bto+the:5 cong_:5 cabou:5 cbout:5 wcalls:5 cappo:5
        cppoi:5 cdvic:5 ctant:5 cwork:5 bit+:-5 cting:5 wmeat:-5 wloyalty:5 cred_:5 wweek:-5 ware:-5 c_app:5 b+on:-5
        whome:-5 wat:4 wmuch:-4 bthere+were:-4 wdifferent:4 wup:4 wdoes:-4 c_alw:4 calwa:4 clway:4 cways:4 cier_:4
        wdamage:-4 chere:-4 whold:4 civer:4 bi+am:-4 cneve:4 ccour:4 bdetails+:4 bmy+details:4 cents:4 bwas+no:4
        badvice+was:4 bgot+lost:-4 wrefund:-4 wchanged:-4 cange:-4 bon+me:4 wdiscounts:-4 bis+only:4 clity:4
        wdevice:-4 bworks+:4 bi+have:-4 wgone:-4 wput:4 colit:4 cpoli:4 c_nob:4 cnobo:4 cobod:4 cread:-4 c_the:4
        c_got:4 wdisaster:4 c_lik:4 c_alo:4 calon:4 bfrom+you:4 corde:4 crder:4 cside:4 c_abo:4 cood_:-4 wreplaced:4
        bnone+of:4 wthe:4 c_you:4 cbody:4 bhave+not:4 bnot+a:4 cply_:4 b+always:4 wcall:4 bgot+in:4 cchan:-4
        woutside:4 bwe+were:4 coint:4 cpoin:4 wwhy:-4 c_bre:-4 cbrea:-4 wdoor:4 bthe+wrong:4 cdlin:4 cndli:4 caiti:4
        byour+system:4 weverything:4 b+in:-4 wbusiness:-4 wmoment:-4 cform:4 wfar:-4 worder:4 btouch+again:4 wwhat:-4
        bnot+suit:-4 cthat:-4 cort_:4 cping:-4 c_bos:-4 wsomething:-4 cody_:4 bare+impossible:4 bannoyed+me:4
        wanother:-4 byour+boss:-4 c_sho:-4 whuman:-4 crage:4 wlet:-4 c_it_:-4 c_cal:4 c_ser:4 cserv:4 bon+:-4
        bfor+the:4 cnoth:-4 city_:4 wshopping:-4 ccall:4 c_dum:4 cdump:4 cough:4 cquir:4 bbroken+:4 b+goods:-4
        ceen_:4 c_sim:4 cimpl:4 cmply:4 csimp:4 c_an_:4 wbroken:4 bat+me:4 ctouc:4 c_sup:4 csupp:4 croun:4
        wallowed:-4 cctio:4 b+bad:4 cchat:4 cfee_:-4 wago:-4 wsomeone:-4 could:-4 c_exp:4 bservice+:4 b+could:-4
        wstuff:-4 cdvis:4 cvise:4 cesma:4 clesm:4 csman:4 c_tou:4 cnow_:-4 c_fix:-4 c_som:-4 csome:-4 cions:4 wa:4
        cour_:4 whour:4 cover:4 wus:-4 bhas+been:4 wperson:4 wmonth:-4 wfive:4 byour+store:-4 cing_:4 couch:4
        wwhere:-4 c_nev:4 wreplacement:-4 wto:4 cders:4 chang:-4 cques:4 cuest:4 wwant:-4 bnot+work:4 wlittle:4
        wdollars:-4 badviser+:4 wyesterday:-4 wspending:-4 c_cos:-4 ccost:-4 cdepo:4 b+simply:-4 bsimply+too:-4
        bthere+was:4 wproduct:-4 c_now:-4 wscrapped:-4 cther:-4 wshop:-4 bon+my:-4 cint_:-4 c_as_:4 chotl:4 cotli:4
        ctlin:4 wpack:-4 bis+not:-4 btime+:4 csiti:4 blike+your:-4 c_lad:4 clady:4 cfeed:4 chone:4 wsold:-4 bin+my:-4
        b+there:-4 clow_:4 winvoice:4 bcould+not:-4 cmise:4 comis:4 cprom:4 cromi:4 cease:-4 wsubscription:-4
        cboss:-4 coss_:-4 celt_:4 cfelt:4 wsay:4 c_tol:4 ctold:4 cosit:4 cposi:4 wyours:-4 cints:4 balone+:3 cown_:-3
        b+was:-3 c_hot:3 wover:-3 cartm:3 cdepa:3 cepar:3 crtme:3 cerve:-3 cack_:3 wcome:3 c_sti:-3 cite_:3 ctoo_:3
        c_thi:3 wgave:-3 bthe+rep:3 canag:3 cmana:3 cnage:3 chand:3 wair:3 wwrong:3 ball+the:-3 bto+our:-3 c_res:-3
        wnope:-3 cears:3 banything+from:-3 wnumber:-3 wbottom:-3 c_han:3 culd_:-3 cure_:3 c_cou:3 bto+say:3 wson:-3
        bcall+:3 ctake:3 citin:3 cost_:-3 cwer_:3 cacti:3 cking:3 wask:-3 blike+a:3 ccked:3 bcontact+me:-3 wbroke:-3
        c_man:3 c_pri:-3 cider:3 wcomputer:3 where:-3 cntac:3 conta:3 ctact:3 bthe+worst:3 wlong:3 bpromised+:3
        cead_:-3 byou+never:3 wworked:3 bhour+:-3 coyee:3 cyee_:3 woff:3 wwho:-3 wwith:-3 bthat+:-3 c_ref:-3
        bno+reason:3 breason+:3 wreturn:-3 c_sta:3 wparts:3 wfather:-3 bthe+train:-3 c_lef:3 ceft_:3 cleft:3 w12:-3
        citio:3 ciden:-3 c_pac:-3 cpack:-3 c_rep:-3 wbetter:-3 b+we:-3 c_rec:3 ba+small:3 cited:3 bthe+time:-3 wbad:3
        cashe:-3 wcalling:-3 bwould+like:-3 c_sui:-3 csuit:-3 bcan+not:3 cseen:3 c_pas:3 cpass:3 b+because:3 const:3
        b+as:3 cinco:3 bup+my:3 bcustomers+:3 cfect:-3 bgot+an:3 wsadly:-3 c_def:-3 cdefe:-3 cefec:-3 wone:3 c_wil:-3
        wmessage:3 walcohol:-3 cssed:3 b+none:-3 wwanted:3 wselection:-3 cles_:3 wsince:3 cught:3 binvoice+:3 c_on_:3
        clast:-3 c_qui:-3 c_gym:-3 cgym_:-3 b+it:-3 bthe+other:3 cant_:3 c_too:3 cstal:-3 couse:-3 whow:-3 cloye:3
        c_shi:-3 c_bei:3 cbein:3 ceing:3 cyear:3 wcosts:-3 c_yea:3 c_las:-3 bweek+:-3 whours:3 cuit_:-3 wfurther:-3
        bevery+week:-3 c_emp:3 cmplo:3 cploy:3 wlist:-3 b+did:3 wexactly:-3 c_sch:3 crep_:3 wmr:-3 bignored+:3
        cerso:3 crson:3 cons_:3 cnsta:3 cten_:3 bway+:-3 c_has:-3 chas_:-3 c_rou:3 weach:3 ccels:3 wwobbles:-3
        cpers:3 cold_:3 c_mes:3 cmess:3 ccoul:-3 bimportant+:3 bno+time:-3 c_inc:3 wday:-3 bcall+me:-3 bme+any:-3
        cble_:-3 c_des:-3 cded_:-3 cound:3 wused:-3 c_am_:-3 cired:-3 c_fel:3 c_mat:3 byou+were:-3 c_del:3 c_acc:3
        c_hal:3 calf_:3 chalf:3 crack:3 wfirst:-3 bthere+is:3 bwas+always:3 c_jok:3 cjoke:3 cast_:-3 c_alt:3 choug:3
        cltho:3 wprovider:-3 c_jus:3 cnge_:-3 c_bad:3 wcompetitor:-3 bup+:-3 comer:3 ctome:3 cves_:-3 wcancelled:3
        canno:3 cnnoy:3 wlegal:-3 wkeep:-3 bsystem+:-3 c_onc:3 conce:3 cphon:3 wavailable:-3 c_cus:3 ccust:3 cstom:3
        cicke:-3 bno+way:-3 bonly+for:-3 c_no_:3 blong+:3 cppor:3 custo:3 c_pul:3 cpull:3 cjust:3 wcustomer:3
        bfor+me:-3 wold:-3 cempl:3 bwith+you:-3 calth:3 cone_:3 c_goo:3 cgood:3 cardi:3 cshop:-3 b+since:3 cines:3
        cness:3 bthe+office:-3 wcame:3 byou+to:-3 cike_:3 c_los:-3 clost:-3 bmeat+was:-3 bthe+meat:-3 winto:-3
        warrived:3 wshut:-3 wfull:-3 c_wer:3 cwere:3 wwine:-3 wexport:-3 btoo+expensive:-3 crepa:-3 bno+more:-3
        cete_:3 wfind:-3 celle:3 c_of_:3 wfree:-3 c_hav:-3 chave:-3 cvere:3 wstraight:3 c_fat:-3 bno+answer:3
        bgot+a:-3 beither+:-3 bto+be:-3 c_inf:3 cinfo:3 cmed_:3 cnfor:3 crmed:3 bis+the:3 b+just:-3 cdere:3 c_eve:3
        bthe+device:-3 bis+no:-3 wbuy:-3 cordi:3 core_:-3 cght_:3 cthin:3 cymen:-3 bnow+:-3 calit:3 cqual:3 cuali:3
        wbeen:3 ctabl:-3 c_tro:-3 ba+disaster:3 bdisaster+:3 bto+me:3 c_det:3 cdeta:3 ctail:3 wsurcharges:-3 cance:-3
        bperson+:-3 c_nee:-3 cneed:-3 coffe:-3 cothi:-3 ceeks:3 ceks_:3 wsurveys:-2 cady_:2 b+our:-2 c_ple:-2
        cleas:-2 cplea:-2 c_is_:-2 wshoes:-2 cact_:2 c_dow:-2 cdown:-2 c_flo:-2 btalk+to:2 csted:-2 bno+:-2
        bwrong+person:-2 cdent:-2 bthe+moment:-2 wdate:2 wsome:-2 cstil:-2 cyou_:2 wreasons:-2 wfood:-2 wjog:-2
        compl:2 ctall:2 cquic:-2 cuick:-2 card_:-2 ches_:-2 cwher:-2 byear+:2 bmore+:2 bcall+back:2 wring:-2 cnot_:2
        consi:2 bafter+the:2 cker_:-2 b+never:2 c_pho:2 b+waiting:2 corts:-2 bwas+just:-2 corme:2 cckin:2
        wcontract:-2 bto+get:-2 wexpensive:2 c_20_:2 cday_:-2 wname:-2 c_mea:-2 chour:2 creco:2 c_wit:-2 cwith:-2
        wme:-2 cget_:2 chis_:-2 cthis:-2 btext+me:-2 c_oth:2 blet+us:-2 wknows:-2 wsee:-2 wmorning:-2 wend:2 c_let:-2
        wcomment:-2 wuse:2 band+never:-2 whung:2 cetti:2 cgett:2 cnoye:2 cful_:2 clowe:-2 c_sen:-2 cinte:-2 c_clo:-2
        wordered:-2 bgoing+to:-2 c_mis:2 cshes:-2 wtwo:-2 cwas_:2 wpresent:-2 c_see:2 c_hea:-2 cterm:2 bany+more:2
        cich_:2 bit+any:-2 cdays:2 wwilted:-2 bago+:-2 b+the:2 cust_:2 cvery:2 ccian:2 cicia:2 cnici:2 cdly_:2
        cyour:2 bcalls+:-2 cchar:-2 b+let:-2 wmiddle:-2 wforgot:2 bweeks+:-2 coods:2 c_did:2 cdid_:2 ban+hour:2
        bfeel+like:-2 bno+longer:-2 wsame:-2 wtaken:-2 babout+:2 cable:-2 c_bon:-2 wpoor:-2 c_sto:-2 canyo:2 cnyon:2
        bpeople+:2 cods_:2 wmore:-2 wmissing:2 ccal_:-2 cven_:2 wkeeps:-2 cuch_:2 c_dis:-2 wlocal:-2 cllin:2
        bto+go:-2 cuppo:2 wback:2 bwith+the:2 cway_:-2 wcolour:-2 cest_:2 c_arr:2 wconstant:2 cchni:2 cechn:2 chnic:2
        wthese:-2 cossi:2 cposs:2 cssib:2 byesterday+:-2 cchas:2 c_exi:-2 cexis:-2 cxist:-2 bout+:-2 cany_:2 b+an:-2
        btoo+far:-2 wtake:-2 bcustomer+:2 c_gar:2 bwaiting+for:-2 wgdpr:-2 weverywhere:-2 ceted:2 c_tow:-2
        b+please:-2 cmond:2 cnday:2 conda:2 c_sur:-2 btext+:2 bthe+system:-2 cars_:2 cmail:-2 wwriting:-2 c_do_:-2
        bfor+a:-2 wbut:-2 bthe+subscription:-2 wrange:-2 ciser:2 bus+:2 bof+your:-2 c_bou:2 cboug:2 cermi:2 c_peo:2
        ceopl:2 cople:2 cpeop:2 cple_:2 c_may:-2 cttin:2 bwas+never:-2 btouch+:2 wjanuary:-2 c_nex:2 cnext:2 wspam:-2
        cser_:2 cbly_:-2 c_tas:-2 cste_:-2 cette:-2 charg:-2 ceels:-2 c_tel:-2 ctell:-2 clled:2 cthou:2 ccolo:-2
        clour:-2 colou:-2 wwithout:-2 c_had:2 chad_:2 bat+the:-2 bend+of:2 cake_:-2 c_fre:-2 cfree:-2 coduc:-2
        cprod:-2 crodu:-2 cling:2 btoo+much:-2 cime_:2 b+nope:-2 c_way:-2 c_hou:2 wcourt:-2 b+when:-2 clet_:-2
        bno+calls:-2 ccomp:2 wtoday:-2 wenough:-2 crash:-2 wsecond:2 conly:2 c_aft:2 cafte:2 cfter:2 wbits:-2
        cstop:-2 bmy+son:-2 wsupplier:-2 wcoming:-2 c_int:-2 cger_:2
    """,
    "product": """
        3 wrange:18 wfree:17 b+you:16 wwanted:15 wneeded:15 byou+do:14 b+too:14 wold:14 wno:14 b+the:14 wchanged:13
        wsame:13 bit+:13 wselection:13 bi+need:12 wmissing:12 bto+our:12 wsoftware:12 wsuit:12 wgym:12 wapp:12
        wonly:12 c_col:11 bnot+have:11 wexport:11 wavailable:11 cable:11 wsite:11 wnothing:11 wfavourite:11 wstuff:11
        wuse:11 wmuch:11 won:-11 wsizes:11 wlooking:10 bnot+be:10 wproduct:10 bi+wanted:10 wanything:10 wfind:10
        wcolour:10 winterest:10 wfor:10 byou+only:10 b+your:10 c_pro:9 wsmall:9 wcould:9 wmodel:9 wme:-9 cble_:9
        wour:9 cion_:9 ccolo:9 clour:9 colou:9 b+only:9 wtaken:9 ccent:9 cange:9 wweek:9 wout:-9 cscen:9 bthe+new:8
        wunusable:8 coduc:8 cprod:8 crodu:8 ching:8 c_mod:8 cmode:8 woutdated:8 wbe:8 wmade:8 wdoes:-8 whad:8 bis+a:8
        wversion:8 b+never:8 wthan:8 wsuitable:8 wevery:8 bwe+would:8 bthe+same:8 cthin:8 wgood:-8 worganic:8
        btoo+much:8 bcould+not:7 wmarket:7 c_nee:7 cneed:7 b+do:-7 wwere:7 bmissing+:7 bnever+had:7 wproducts:7
        bnot+suit:7 wshelves:7 bthe+gym:7 bis+not:7 wthere:7 bhas+no:7 bhave+the:7 b+no:7 boff+the:7 wcall:-7 curs_:7
        cgar_:7 wfrom:-7 cctio:7 wget:-7 cour_:7 c_sui:7 csuit:7 cavou:7 cvour:7 wwith:-7 wtoo:7 wend:-7 wthis:-7
        wlike:7 witems:7 bmy+favourite:7 b+our:-7 wenough:6 cuser:6 wmore:6 bi+do:-6 cone_:-6 cite_:6 csing:6 ction:6
        wthe:6 bi+have:-6 w12:6 b+i:-6 wallowed:6 csed_:-6 wcarry:6 c_rea:-6 cree_:6 clect:6 c_rid:6 wneed:6
        wwrong:-6 cain_:6 c_siz:6 csize:6 c_not:6 cione:6 wnot:6 blooking+for:6 bevery+week:6 cecti:6 bweek+:6
        cduct:6 wleft:6 bof+the:6 wstill:-6 wparts:6 cpric:6 crice:6 bfind+anything:6 bnot+find:6 c_fre:6 cfree:6
        wsomething:6 c_sau:6 cted_:6 wpromised:-6 crang:6 cher_:-6 bdo+not:6 wnever:6 bfor+the:-6 ccks_:6 cant_:-6
        wover:-6 bwe+needed:6 wlocal:6 cours:6 wcome:6 wsadly:6 cfill:6 wby:-6 wreplacement:6 wtexts:-6 ccal_:5
        cashi:5 c_ref:5 wcompany:-5 bhave+needed:5 bwould+have:5 wafter:-5 weverything:-5 wevening:5 bwas+taken:5
        wwant:-5 cding:-5 wat:-5 wdone:-5 wyours:5 cnge_:5 byou+are:-5 cante:5 wbroken:-5 ceded:5 ceede:5
        wfriendliness:-5 bselection+is:5 bthe+selection:5 c_bra:5 cbran:5 cical:5 clive:-5 bi+would:-5
        bfor+something:5 crand:5 wnew:5 bunusable+:5 cned_:5 wspare:5 wand:-5 bneeded+a:5 ctabl:5 c_lik:5 cment:-5
        wtaste:5 cood_:-5 c_ran:5 blike+the:5 bwas+missing:5 boutdated+:5 civer:-5 b+was:-5 c_old:5 c_pac:5 cpack:5
        c_sho:5 c_pai:5 bnot+to:5 cter_:-5 wnumber:-5 c_no_:5 care_:5 bdoes+not:-5 cring:5 cold_:5 balways+the:5
        bsame+:5 wlife:-5 wstock:5 wso:5 cnged:5 wjust:-5 bno+organic:5 bthat+:-5 wlonger:-5 c_sen:5 cntin:5 c_sam:5
        csame:5 bin+the:-5 c_veg:5 ceget:5 cgeta:5 cvege:5 wbox:5 bno+good:-5 cpain:5 wknow:-4 bno+suitable:4 cles_:4
        woff:4 csele:4 chort:4 cshor:4 bmarket+:4 bthe+market:4 wcustomer:-4 bproducts+:4 cbook:4 wskin:4 cport:4
        wwas:4 wmonths:4 c_sel:4 bshelves+:4 cess_:-4 c_int:4 coks_:4 cooks:4 culd_:4 c_del:-4 c_cal:-4 wyears:4
        wtime:-4 bno+need:-4 bfor+my:4 wall:-4 wdown:4 whuman:-4 c_sof:4 cftwa:4 coftw:4 csoft:4 ctwar:4 cssin:4
        c_gym:4 cgym_:4 btaste+:4 capp_:4 conly:4 wrep:-4 wclosed:-4 wdiscount:-4 c_onl:4 wmoney:-4 wused:-4
        wplease:-4 wa:-4 c_tro:4 could:4 cian_:4 bso+no:-4 wfull:4 cors_:4 bi+can:4 cking:4 blong+:4 walways:4
        cnce_:-4 cexpo:4 cxpor:4 ctain:4 wto:-4 c_ava:4 caila:4 cavai:4 cilab:4 clabl:4 cvail:4 cver_:-4 whave:4
        cnter:4 c_sit:4 csite:4 was:-4 wlist:4 cdeli:-4 celiv:-4 walone:-4 wown:4 buse+to:4 c_fav:4 cfavo:4 curit:4
        cated:4 codel:4 b+prices:4 bprices+up:4 bout+of:-4 cstuf:4 ctuff:4 cuff_:4 cark_:4 c_muc:4 cmuch:4 cting:-4
        bnot+carry:4 cware:4 celec:4 clies:4 bnot+come:4 wreason:-4 wcontact:-4 waccount:-4 c_on_:-4 ctemp:4 c_can:4
        wlong:4 cizes:4 bto+my:-4 whouse:-4 bthe+range:4 cort_:4 c_per:-4 cuit_:4 wus:4 crts_:4 ctiti:4 wexists:4
        wdifferent:-4 wabout:-4 cplat:4 wchat:-4 cend_:-4 wfee:-4 wthat:-4 bwithout+a:4 b+there:4 czes_:4 c_you:4
        bdown+:4 cnly_:4 c_uns:4 wway:-4 bparts+:4 wwill:-4 cooki:4 bgood+:-4 bwas+not:-4 wdo:3 wdays:-3
        wcustomers:-3 c_wan:3 cwant:3 c_app:3 cuct_:3 cates:3 wgone:-3 wfirst:-3 wten:3 cine_:-3 wknows:-3 canyt:3
        cnyth:3 c_stu:3 cfind:3 bthe+replacement:3 cokin:3 btoo+long:-3 clook:3 ctes_:3 cothi:3 creac:-3 c_use:3
        winterested:-3 cout_:-3 b+sadly:3 cfor_:3 bgot+no:-3 c_loo:3 wit:-3 ccont:3 cies_:3 crite:3 wcosts:-3 ceet_:3
        csion:3 clate:3 worder:-3 cline:-3 wtill:3 c_lin:3 c_sha:3 bthere+was:-3 ccoul:3 cdel_:3 cissi:3 cmiss:3
        c_me_:-3 wcame:-3 bevening+:3 wkeep:-3 cptio:3 bpromised+:-3 wperson:-3 c_get:-3 c_our:3 ctic_:-3
        bchanged+the:3 byou+changed:3 cded_:3 wbut:3 wcoming:-3 cunt_:-3 c_fee:-3 bfor+years:3 cent_:-3 c_opt:3
        cest_:3 wweeks:-3 wname:-3 bwas+never:-3 bwas+a:-3 c_hot:-3 wsend:-3 compl:3 byou+can:-3 wdid:3 c_dur:-3
        wdead:-3 wgot:3 ceek_:3 c_wor:-3 c_bur:-3 c_pri:3 cged_:3 wwent:-3 ceauc:-3 wsimply:-3 wright:-3 wtwice:-3
        censi:3 coes_:-3 bit+any:-3 wwhy:-3 bbroken+:-3 c_too:3 wshop:3 c_che:-3 cind_:3 wwould:3 cust_:-3 wput:-3
        cund_:-3 wsurveys:-3 wbought:3 c_unu:3 cnusa:3 cunus:3 wdisaster:-3 wyear:-3 bmore+:-3 wsaid:-3 c_den:-3
        wtimes:-3 c_qua:3 bin+a:-3 b+software:3 cuch_:3 wclue:-3 c_mis:3 walcohol:3 bfor+me:-3 cntal:3 wdata:-3
        cisco:3 w15:-3 cson_:-3 bnot+like:3 wmy:3 ctal_:3 wreasons:-3 cdisc:3 cnoth:3 cetab:3 wpermission:-3 wan:-3
        bcan+not:3 bhave+no:-3 b+an:3 coutd:3 ctdat:3 cutda:3 c_off:3 c_jus:-3 wabove:-3 c_be_:3 centa:3 cyour:3
        cins_:-3 wyour:3 c_mad:3 cmade:3 cply_:-3 c_doe:-3 cdoes:-3 couri:3 c_had:3 chad_:3 bat+the:-3 buse+for:-3
        bfor+that:-3 ccrat:-3 creas:-3 bfor+us:-3 c_sti:-3 wdepartment:-3 wsince:-3 blife+:-3 crsio:3 woffice:-3
        c_kno:-3 cill_:3 chan_:3 c_the:3 citab:3 cuita:3 cice_:-3 wthanks:-3 wsupplier:-3 cknow:-3 bnot+want:-3
        wcourier:-3 c_end:-3 c_ver:3 comer:-3 ctome:-3 cmpla:3 cace_:3 byou+:-3 cade_:3 c_for:3 c_fla:3 wbuy:-3
        bno+longer:-3 bthe+box:3 wwhere:-3 wcapsules:3 bus+any:3 wthey:-3 chang:3 c_hol:-3 b+got:-3 c_org:3 canic:3
        cgani:3 cnic_:3 corga:3 crgan:3 csmal:3 wexactly:-3 bwe+have:-3 b+in:-3 c_goo:-3 cgood:-3 wround:-3 cchea:-3
        c_pay:3 bthree+months:3 cersi:3 c_hou:-3 ccall:-3 wis:3 cake_:-3 wstore:-3 cchan:3 b+have:-3 bdone+:-3
        wdissolved:-3 wparcel:-3 wone:-3 cater:-3 cines:-3 cness:-3 byour+shop:3 wwithout:3 cheap:-3 wmachine:-3
        wgo:-3 bno+more:-3 couse:3 c_sma:3 cproc:-3 croce:-3 wdevice:-3 wwaiting:-3 c_fro:-3 bany+more:3 cream:3
        city_:-3 csabl:3 cusab:3 c_wer:3 cwere:3 c_bro:-3 wworst:-3 wpackage:-3 cucts:3 cound:-3 cping:-3 cead_:-3
        ccts_:3 bwas+no:-3 chelv:3 cshel:3 croll:3 celve:3 clves:3 citte:-3 cget_:-3 cped_:-3 caken:3 wback:-3
        wleak:-3 bfrom+you:-2 carke:2 crket:2 weither:-2 cande:2 cled_:-2 case_:-2 cason:-2 ceaso:-2 cothe:-2
        wmust:-2 cease:-2 ciden:2 cmall:2 ccour:-2 wtwo:-2 cover:-2 creci:2 wsome:-2 wones:2 wloyalty:-2 c_sup:-2
        csupp:-2 ctern:2 wadvice:-2 bdid+not:2 wgetting:-2 weverywhere:-2 cown_:2 wshut:-2 bmy+new:-2 cfitt:-2
        cvers:2 chole:-2 wlive:-2 c_pre:-2 c_whe:-2 bnot+need:-2 cfrom:-2 crom_:-2 c_fam:2 camil:2 cfami:2 cllec:2
        c_fin:2 wline:-2 whome:-2 cbly_:-2 wfood:-2 wfeel:-2 wtake:-2 ccoll:2 ceam_:2 wnext:-2 cdate:2 cllin:-2
        cries:-2 cith_:-2 b+enough:-2 ctoo_:2 b+at:-2 bthere+were:2 chis_:-2 cthis:-2 cife_:-2 cems_:2 ctems:2
        wbecause:-2 cual_:2 c_fri:-2 wthing:-2 cvice:-2 bonly+for:-2 benough+:-2 wboss:-2 c_ass:-2 balone+:-2
        c_abo:-2 bnumber+:-2 c_eno:2 cenou:2 cnoug:2 cands:2 cempl:2 wmoment:-2 cere_:2 c_ter:-2 bis+no:-2 bend+:-2
        wother:-2 cming:-2 wstop:-2 bis+over:-2 bwere+not:-2 cents:-2 cinte:2 ccess:-2 wjoke:2 wgoing:-2 cage_:-2
        whalf:-2 wyesterday:-2 c_lea:-2 cshes:2 wbusiness:-2 bthe+wine:2 c_wro:-2 cthe_:2 byou+use:-2 cket_:2
        cdist:-2 bnot+know:-2 c_ove:-2 cilin:2 c_12_:2 bno+reason:-2 breason+:-2 corde:-2 crder:-2 blonger+exists:2
        c_tex:-2 ctext:-2 wcat:-2 cscou:-2 wchristmas:-2 cnds_:2 wcost:-2 bto+call:-2 cwher:-2 cder_:-2 bin+your:-2
        carry:2 ccarr:2 c_ord:-2 clike:2 cman_:-2 cread:-2 winvoice:-2 cnted:2 crien:-2 wplan:-2 crong:-2 cwron:-2
        ckes_:-2 walthough:-2 bmuch+:-2 cfrie:-2 ciend:-2 wdelivery:-2 ched_:-2 wtouch:-2 bno+:-2 whour:-2 cnot_:2
        wless:2 c_dri:-2 crst_:-2 bhave+got:-2 c_lef:2 ceft_:2 cleft:2 cbrok:-2 croke:-2 wunder:-2 cendl:-2 cised:-2
        ceryt:-2 cryth:-2 bcustomers+:-2 cerin:2 wcar:-2 wlast:-2 wdiscounts:-2 cmore:2 callo:2 cacti:-2 wscrapped:-2
        cstil:-2 carts:2 c_dep:-2 c_bec:-2 cowed:2 cwed_:2 cings:2 bis+the:-2 cved_:-2 cback:-2 cethi:2 cmeth:2
        comet:2 wmiddle:-2 cway_:-2 wpart:-2 bthere+is:-2 wfurther:-2 cink_:2 c_mor:2 ba+different:-2 cmise:-2
        comis:-2 cprom:-2 cromi:-2 cked_:-2 cclas:2 wpersonal:-2 cpens:-2 wup:-2 colle:2 wtook:2
    """,
    "quality": """
        12 wtaste:20 b+the:19 c_dur:16 wi:-15 wskin:14 c_wor:13 wgot:-13 wused:12 clity:12 city_:12 wbits:12 wrep:-11
        wnever:-11 wbroken:11 wstuff:11 wwobbles:11 wworn:11 wquality:11 wfood:11 wyou:-11 cted_:10 caste:10 wall:10
        ctch_:10 wwe:-10 wbroke:10 wtwice:10 wplastic:10 wfor:-10 wwhat:10 wnow:-10 cstan:10 crint:10 c_hol:10
        cprin:10 b+goods:9 wafter:9 wmade:9 wkeeps:9 wwilted:9 wbeans:9 wwas:9 wthe:9 cood_:9 bis+a:9 wmeat:9 wcame:9
        wconstant:8 wgoods:8 cans_:8 ceans:8 wdefective:8 cbili:8 cilit:8 cship:8 casse:8 weverywhere:8 wit:8 cwork:8
        won:-8 c_was:8 cheap:8 wbut:8 wout:8 cchea:8 wgym:8 bafter+a:8 b+i:-8 wwere:8 cter_:8 c_bat:8 cion_:-8
        wsystem:7 cbrok:7 croke:7 wcream:7 cver_:-7 bdoes+not:7 chole:7 wwill:7 bthere+was:7 c_bro:7 cound:7 wtoo:-7
        wwithout:7 b+product:7 wmushy:7 bdo+not:-7 cair_:7 wdid:7 c_tas:7 cste_:7 c_che:7 cashe:7 wgood:7 cank_:7
        wtwo:7 wthrough:7 cbly_:7 c_ass:7 bthe+rep:-7 wchanged:-7 crain:-7 wleak:7 bit+:7 wdead:7 wgave:7 cerri:7
        cning:-7 wcoming:7 wus:-7 wsold:-7 wthree:7 warrived:7 wleft:-7 wour:-7 crash:6 chair:6 c_wat:6 wthat:-6
        ctast:6 bpromised+:6 whold:6 wfell:6 wdevice:6 ction:-6 bwill+not:6 c_thr:6 wweeks:6 wwash:6 citte:6 cund_:6
        wexpensive:-6 bbroken+:6 wcome:-6 wis:-6 c_tra:-6 cover:-6 bdid+not:6 wme:-6 wpoor:6 wdoes:6 c_def:6 cdefe:6
        cefec:6 cfect:6 wcoffee:6 cber_:6 wnice:6 wten:6 c_wil:6 c_lea:6 cles_:6 bgood+:6 wam:-6 bwork+:6
        bbeans+were:6 bin+my:6 wsuit:-6 c_wob:6 cbble:6 cobbl:6 cwobb:6 bno+good:6 wopen:6 wnothing:6 wnobody:-6
        wdate:6 cwate:6 cnce_:-6 wfee:-6 cead_:6 cble_:6 cange:-6 wdelivered:6 wabout:-6 b+constant:6 whours:5
        cater:5 b+quality:5 wevery:-5 bthe+system:5 cfitt:5 caper:5 wonly:-5 cnted:5 c_rub:5 crubb:5 wgone:5 ccomp:-5
        wweek:-5 bmeat+was:5 bthe+meat:5 wanother:5 c_com:-5 wlong:-5 bsystem+:5 bend+:5 ctem_:5 carpe:5 wand:5
        whour:5 cinte:5 c_fit:5 cbles:5 c_bur:5 c_pri:5 wlately:5 catch:5 c_ski:5 ckin_:5 cskin:5 ccont:-5 cting:5
        bthe+time:5 cible:5 cchan:-5 ctrai:-5 wdown:5 beverywhere+:5 cttle:5 chang:-5 wjust:-5 wend:5 wworked:5
        wdisaster:5 c_ten:5 cdisc:-5 c_you:-5 c_bit:5 cisco:-5 clast:5 b+software:5 ctery:5 ball+the:5 cterr:5
        cwash:5 wfirst:5 bthe+first:5 coke_:5 wcheaper:5 cread:5 wmissing:-5 crned:5 curne:5 cper_:5 wcompany:-5
        wcosts:-5 c_pro:-5 c_for:-5 cell_:5 c_wit:5 cwith:5 c_han:-5 chand:-5 bis+not:-5 c_mus:5 wsoftware:5 bme+:-5
        bwas+always:5 bthe+gym:5 wmy:-5 coes_:5 wto:-5 wenough:-5 ceam_:5 c_sou:5 wpromised:5 wcourier:-5
        wsalesman:-5 cere_:5 c_blu:5 clue_:-5 cbber:5 cash_:5 wlittle:-4 cshed:4 c_rid:-4 wlist:-4 wwine:4 cgot_:-4
        wwaiting:4 coor_:4 c_got:-4 wloyalty:-4 wsince:-4 c_use:4 bnew+:4 c_flo:4 wone:-4 bi+have:4 c_sma:4 ccts_:4
        wmonth:4 cner_:-4 whouse:-4 csty_:4 custy:4 wagain:-4 wyour:-4 wdone:-4 cbits:4 cused:4 wselection:-4
        cpric:-4 crice:-4 wservice:-4 bme+a:4 bgoods+:-4 wwork:-4 bup+the:-4 b+we:-4 whad:4 cthre:4 cempl:-4 bleak+:4
        c_tow:4 wshoes:4 wlast:4 cneve:-4 wbad:4 c_str:4 b+not:-4 crep_:-4 csed_:4 winvoice:-4 wthis:-4 wsame:-4
        wdecision:-4 c_nev:-4 wover:-4 c_goo:4 cgood:4 bis+no:4 wprinting:4 wshut:-4 cess_:-4 cshes:4 cits_:4
        c_per:-4 ches_:4 coken:4 cstuf:4 ctuff:4 cuff_:4 clong:-4 bthe+device:4 case_:-4 bhave+been:4 bwas+never:-4
        cnow_:-4 wgoodbye:-4 corn_:4 cworn:4 wof:4 cthou:4 cate_:4 calit:4 cqual:4 cuali:4 chour:4 c_pap:4 cpape:4
        b+half:4 cfood:4 bfirst+wash:4 bwash+:4 cyou_:-4 wnew:-4 wjoke:4 wplease:-4 band+i:4 cels_:4 catte:4
        walthough:4 csale:-4 corke:4 crked:4 wsomething:-4 wworse:4 wfrom:4 csing:-4 cnoth:4 c_we_:-4 b+poor:4
        wother:-4 cport:-4 cfeed:4 bhour+:4 c_sal:-4 wday:4 wcall:-4 wmoment:-4 cther:4 cough:4 c_twi:3 ctwic:3
        cwice:3 b+at:-3 c_now:-3 wcapsules:3 ctter:3 casti:3 cplas:3 cfor_:-3 b+after:-3 bup+:3 wthen:3 wso:-3
        wlonger:-3 cstic:3 cicke:-3 c_wha:3 cwhat:3 c_rat:3 b+no:3 cain_:-3 c_stu:3 ctic_:3 bnot+suit:-3
        bthe+goods:-3 c_bri:3 b+when:-3 wdissolved:-3 c_bug:3 wright:-3 c_mad:3 cmade:3 ceeps:3 ceps_:3 wunder:-3
        cout_:3 c_aft:3 cafte:3 cfter:3 bit+is:-3 cmpla:-3 bused+to:3 bday+:3 wstops:3 cilte:3 clted:3 cwilt:3
        wround:-3 wmoved:-3 bthe+next:3 wstop:-3 bwas+a:-3 ctes_:-3 c_bre:3 cbrea:3 wbusiness:-3 cbeco:3 c_tha:-3
        boff+:-3 cates:-3 cbatt:3 cgrou:3 c_cou:-3 cerve:3 cade_:3 wstraight:3 cbean:3 wlet:-3 wwrote:-3 c_gro:3
        wbought:3 bat+the:3 weverything:3 cwas_:3 cstal:3 cins_:3 ceate:3 bthe+service:-3 c_foo:3 cecom:3 cnish:3
        band+when:3 worder:-3 c_bon:3 c_ter:3 cplat:-3 wbeen:3 cthe_:3 cdate:3 woff:3 ban+hour:3 wimmediately:3
        c_den:3 ctemp:-3 band+now:-3 wson:-3 b+in:-3 cente:3 wwith:3 c_exp:-3 bone+is:-3 cich_:-3 bwas+defective:3
        b+it:3 c_fai:3 cfail:3 cleak:3 c_lon:-3 bof+it:-3 wsmall:-3 cmeat:3 bi+am:-3 c_cam:3 c_sta:3 c_bec:3 cher_:3
        cker_:-3 csses:3 coods:3 wway:-3 ceat_:3 c_thi:-3 ccame:3 bworked+:3 cever:-3 ba+disaster:3 bdisaster+:3
        cally:-3 clly_:-3 cods_:3 const:3 wlike:-3 cctiv:3 c_mea:3 walways:3 cathe:3 wdelivery:-3 ceryw:3 crywh:3
        cywhe:3 cses_:3 cring:3 ccent:-3 bmonth+:3 bmissing+:-3 c_qua:3 c_mis:-3 clow_:-3 c_par:-3 catel:3 cely_:3
        ctely:3 ctant:3 ching:3 cply_:3 wsales:-3 c_it_:3 wput:-3 c_kee:3 ckeep:3 wopt:-3 whalf:3 c_on_:-3 wsizes:3
        bis+the:-3 c_all:3 cour_:-3 c_but:3 cbut_:3 b+next:-3 cken_:3 cish_:3 cect_:-3 bthe+courier:-3 wrefund:-3
        c_col:-3 c_mes:-3 cmess:-3 wsale:-3 ceed_:3 bthe+salesman:-3 c_gym:3 cgym_:3 bbetter+:3 bend+of:-3 wneed:-3
        cnge_:-3 w6pm:-3 was:-3 bthe+wine:3 cequi:3 cexpe:-3 bnot+come:-3 c_wer:3 cwere:3 wapp:-3 cive_:-3 whappy:3
        ccons:3 cder_:-3 wstill:3 cnsta:3 c_sui:-3 csuit:-3 c_sys:3 cstem:3 csyst:3 cyste:3 c_som:-3 csome:-3
        cpens:-3 wprice:-3 bweek+:-3 bevery+week:-3 wemployee:-3 cales:-3 cdisa:3 bwithout+a:-3 censi:-3 c_lat:3
        c_hot:-3 wrepair:3 c_tim:-3 wbox:3 c_too:-3 c_sol:-3 cinti:3 ctive:3 wback:-3 wfinancially:-3 wmarket:-3
        ccrea:3 cgrat:-3 crate:-3 wtechnician:-3 wgo:3 cugh_:3 wended:-3 ccolo:-3 clour:-3 colou:-3 wprices:-3
        cale_:3 ctake:-3 where:-2 bthe+wrong:-2 cered:2 bcompany+was:-2 woutside:-2 wget:-2 ccall:-2 bthe+company:-2
        woffice:-2 ctoo_:-2 chout:2 citho:2 c_ite:2 citem:2 c_the:2 cuit_:-2 cster:2 wmodel:-2 c_dec:-2 wtomorrow:-2
        ciden:-2 cust_:-2 cshin:2 bto+be:2 cmush:2 cshy_:2 cushy:2 bthe+shoes:2 c_own:-2 wtaken:-2 b+service:2
        c_pla:2 cged_:-2 c_did:2 cdid_:2 cler_:2 cent_:-2 cers_:-2 b+what:-2 c_act:2 cream:2 wtry:-2 bi+do:-2 c_two:2
        ctwo_:2 cfloo:2 bof+the:-2 wmoney:-2 chrou:2 c_cre:2 creak:2 cnged:-2 bthe+same:-2 cway_:-2 bsuit+me:-2
        cdead:2 c_sin:-2 c_gav:2 cgave:2 wmachine:2 cione:-2 wwatch:2 c_bea:2 c_sup:-2 csupp:-2 bcould+not:-2 ccomi:2
        comin:2 c_us_:-2 cited:-2 csold:-2 ceak_:2 cance:-2 c_bas:-2 cbase:-2 wan:2 chree:2 c_cal:-2 byou+:-2 ctent:2
        cacti:2 cmust:2 cived:2 corde:-2 crder:-2 cong_:-2 c_our:-2 c_lef:-2 ceft_:-2 cleft:-2 wdiscounts:-2 cease:-2
        cence:-2 byear+:-2 c_abo:-2 bwas+not:2 wat:-2 bwhat+is:-2 woutdated:-2 croug:2 wscrapped:-2 cthat:-2 wsome:-2
        c_hou:2 cdisp:2 bnot+work:-2 b+do:-2 wbuy:-2 chold:2 cfell:2 wshop:-2 c_dev:2 cdevi:2 cevic:2 cstra:2
        cxpen:-2 wcompetition:-2 cthro:2 ba+long:-2 c_fat:2 c_ord:-2 cman_:-2 cice_:2 btime+:2 ba+joke:2 bjoke+:2
        cwher:2 whome:-2 bfrom+you:2 ceeks:2 ceks_:2 wforget:-2 bthe+price:-2 cnts_:2 cody_:-2 bbut+the:2 wrest:-2
        crry_:2 cnter:2 waway:-2 wdays:-2 wphone:-2 wfriendliness:-2 bwas+missing:-2 cnsiv:-2 csive:-2 ccal_:-2
        c_sto:-2 wcould:-2 bhalf+of:2 c_is_:-2 bthe+moment:-2 bmachine+:-2 cack_:-2 wdata:-2 cscen:-2 wterror:-2
        bon+the:-2 c_dea:2 b+did:-2 bdone+:-2 wmaybe:-2 blist+:-2 c_me_:-2 bus+:-2 c_sea:2 bweeks+:2 cpoor:2 c_doe:2
        cdoes:2 bit+any:-2 ched_:2 cints:2 couse:-2 cian_:-2 b+you:-2 c_cof:2 ccoff:2 cffee:2 wcustomer:-2 wwant:-2
        cest_:-2 c_nic:2 cnice:2 c_cos:-2 ccost:-2 wreplacement:2 cled_:-2 c_she:2 wbetter:2 c_poo:2 bdissolved+:-2
        couri:-2 cjust:-2 wworks:-2
    """,
    "competitor": """
        -4 wnow:20 wsupplier:16 weverything:14 wfrom:14 wrep:14 bme+over:13 wby:13 wone:13 wwe:13 b+we:12 wnot:-12
        wwith:12 wdifferent:12 wa:11 wtogether:11 wthese:11 wat:10 wover:10 bthe+rep:10 ware:-10 wcompetitor:10
        byou+:10 wpackage:10 wbetter:10 wfound:9 welsewhere:9 wup:9 wis:-9 wanother:9 wbeen:9 wwent:9 wus:9
        wprovider:9 cchea:9 c_che:9 bsupplier+:9 wlately:8 wcompetition:8 wruns:8 wordering:8 wit:8 wbuy:8 wtrying:8
        wam:-8 cplie:8 cppli:8 wdoor:8 wpick:8 wno:-8 csabl:-8 cusab:-8 clowe:8 bhave+been:8 wamazon:8 cuppl:8
        bover+:8 cone_:7 whas:7 bto+a:7 wservice:7 c_sup:7 csupp:7 wproduct:7 won:7 b+changed:7 wunder:7 wfor:7
        c_now:7 win:-7 wcarry:7 wsupplies:7 cther:7 wchanged:7 wagain:-7 wcheaper:7 wdays:7 cnow_:7 bthese+days:7
        cched:7 banother+service:6 bwe+were:6 bup+with:6 cetit:6 cpeti:6 cmpet:6 compe:6 wheat:-6 cothe:6 wpump:-6
        welse:6 bthere+:6 cere_:6 wended:6 wour:6 c_won:6 cble_:-6 cder_:6 wheating:-6 wtime:-6 b+a:6 bwe+went:6
        cquic:6 cuick:6 ched_:6 bdays+:6 wgo:6 wnever:-6 cable:-6 clier:6 blately+:6 bme+:-6 belsewhere+:6 cicke:6
        c_the:5 wi:5 ccomp:5 c_els:5 celse:5 cier_:5 b+ended:5 c_qui:5 wthere:5 c_not:-5 bi+just:5 bprovider+:5
        bdoor+now:5 bgo+to:5 bi+go:5 bnext+door:5 wsystem:5 wthis:-5 wjanuary:5 whead:5 b+the:5 catin:5 ceati:5
        cker_:5 wonly:-5 wyou:-5 wdecided:5 wan:5 cher_:5 c_ove:5 cfrom:5 crom_:5 coach:5 wmoment:5 cover:5
        wsomething:5 crep_:5 cache:5 ceryt:5 cryth:5 c_com:5 bam+a:-5 wnew:5 c_by_:5 bis+cheaper:5 bmy+new:5 bus+:4
        bit+at:4 wneed:-4 wthrough:4 c_fro:4 bi+am:-4 c_we_:4 ching:4 whad:-4 b+you:-4 ctch_:-4 wdid:-4
        bthe+competition:4 welectricity:4 cythi:4 c_one:4 cnot_:-4 cith_:4 csed_:-4 bnow+i:4 cting:4 wput:4 wevery:-4
        bget+it:4 bsupplies+us:4 bus+now:4 c_dif:4 cdiff:4 ceren:4 cfere:4 ciffe:4 cffer:4 wtown:-4 c_buy:4 wsource:4
        c_pro:4 cound:4 bi+have:4 bit+:-4 wperson:-4 chere:4 c_cha:4 wwere:4 c_rep:4 cing_:4 bwe+are:-4 wshut:-4
        c_tog:4 cgeth:4 coget:4 ctoge:4 wapp:4 wright:-4 bheat+with:-4 wstore:4 chese:4 cthin:4 cese_:4 cent_:4
        bit+to:4 cman_:4 cthes:4 ba+different:4 cking:-4 bbetter+:4 wpassed:-4 wyours:4 c_at_:4 wwould:-4 courc:4
        csour:4 curce:4 cund_:4 wsend:-4 wnobody:-4 wbought:-4 wbe:-4 c_are:-4 catch:-4 ctter:4 wme:4 wsomebody:4
        cess_:-4 wwife:4 ba+customer:4 wtoo:-4 c_wit:3 cwith:3 wend:-3 ctito:3 bmoment+:3 wprinting:3 cacka:3 cckag:3
        ckage:3 bwas+a:-3 c_dis:-3 waround:3 c_bet:3 cbett:3 coof_:3 croof:3 wstraight:3 wdone:3 bwith+someone:3
        cethe:3 ba+competitor:3 bare+with:3 ctor_:3 wcan:-3 wdown:-3 cced_:3 bme+a:-3 cours:3 c_fou:3 cfoun:3 wmy:-3
        clsew:3 csewh:3 wjust:3 c_up_:3 bcompetitor+and:3 c_is_:-3 c_thi:-3 c_ano:3 canot:3 cded_:3 cewhe:3 wyour:-3
        wlist:-3 c_our:3 wskin:-3 b+at:-3 cying:3 c_bee:3 cbeen:3 b+my:3 c_wen:3 cwent:3 c_us_:3 wago:-3 citor:3
        bnow+:3 c_roa:3 coast:3 croas:3 cgree:3 cges_:-3 cprov:3 crovi:3 cvide:3 wnext:3 wten:-3 b+i:3 c_pac:3
        cpack:3 covid:3 cider:3 c_blo:-3 cens_:3 wclub:-3 wwaiting:-3 cchai:3 wdo:-3 b+it:-3 bin+the:3 c_som:3
        csome:3 cbloc:-3 clock:-3 woff:-3 waway:-3 cwork:3 cted_:-3 cende:3 c_non:-3 c_wal:3 wcustomer:3 cruns:3
        cuns_:3 c_smo:-3 csmok:-3 wwant:-3 bone+is:3 c_ord:3 bthe+moment:3 cderi:3 bover+the:-3 bone+:3 cred_:-3
        bup+:-3 c_it_:3 cses_:3 wleft:-3 cwher:3 cbuy_:3 ccts_:-3 cfect:-3 wliving:-3 cryin:3 ctryi:3 c_lat:3
        c_bat:-3 c_am_:-3 cerin:3 c_def:-3 cdefe:-3 cefec:-3 citio:3 c_run:3 wlegal:-3 c_doo:3 cdoor:3 wworks:3
        c_pic:3 cpick:3 ctiti:3 c_no_:-3 bto+the:3 c_try:3 wmake:3 wall:-3 cheat:3 bfor+me:-3 wclosed:-3 whome:-3
        cmall:3 cick_:3 ceen_:3 c_ama:3 camaz:3 cazon:3 cmazo:3 czon_:3 wgone:-3 c_hea:-3 wproject:-3 woffice:3
        wwobbles:-3 c_you:-3 c_has:3 chas_:3 wmore:-3 cage_:3 wannoy:-3 wnumber:-3 catel:3 cely_:3 ctely:3 cervi:3
        crvic:3 wgarden:-3 c_can:-3 c_ser:3 cserv:3 cuct_:3 wcontact:-3 cloye:3 bdo+not:-3 c_on_:3 cork_:2 wstill:-2
        call_:2 crent:2 c_cas:2 wthree:-2 bit+was:-2 cduct:2 c_und:2 coduc:2 cprod:2 crodu:2 cfor_:2 wgive:-2 bon+:-2
        caler:2 c_in_:-2 cyer_:2 c_tim:-2 wneeded:-2 carry:2 ccarr:2 cette:2 cckin:-2 weach:-2 cmer_:2 cunde:2
        c_nee:-2 cneed:-2 b+since:2 wweek:-2 btime+:-2 bthe+next:-2 ctime:-2 beverything+from:2 cnded:2 cler_:2
        cless:-2 come_:-2 clate:2 coor_:2 cnged:2 wdemand:-2 c_aga:-2 cagai:-2 cgain:-2 wrequest:-2 cash_:2 cdays:2
        ceape:2 c_bos:2 wgave:-2 walready:-2 cnoth:2 bthat+with:2 clies:2 c_out:2 wremove:-2 c_per:-2 wmoney:-2
        ctabl:2 bwent+to:2 b+there:-2 cper_:2 wwhat:-2 bthe+new:-2 curs_:2 crry_:2 ceat_:-2 bhave+my:2 wonline:2
        coles:2 cages:-2 wmoved:-2 chole:2 bthe+other:2 c_pap:-2 cpape:-2 wthey:-2 wafter:-2 c_pum:-2 cpump:-2
        cump_:-2 wenough:-2 bfrom+you:-2 cdeal:2 wwithout:-2 clse_:2 wwill:-2 cive_:-2 cvery:2 bon+the:-2 cgrou:2
        c_gro:2 b+our:2 bsend+me:-2 care_:-2 bfor+us:2 band+now:2 wplease:-2 cates:2 bit+for:-2 wlet:-2 cstri:-2
        cince:2 wnothing:-2 bmy+wife:2 cttle:-2 ctes_:2 wcoffee:-2 bof+the:-2 wany:-2 wweeks:-2 cdist:-2 c_oth:2
        cistr:-2 whalf:-2 cill_:-2 cery_:-2 bneed+:-2 cime_:-2 cter_:2 b+went:2 wfell:-2 bhas+the:2 bthe+better:2
        cved_:-2 cneve:-2 c_who:2 c_day:2 cvice:2 c_go_:2
    """,
    "need_gone": """
        -6 wneed:27 wstopped:17 wone:16 wwe:16 wyou:-15 b+was:15 wheat:14 b+our:14 wproject:14 wnow:14 wgave:14
        wuntil:13 wso:13 wlonger:13 wno:12 wheating:12 wpresent:12 bof+it:12 wis:11 wmachine:11 bnot+need:11 wour:11
        bno+need:11 wonly:11 b+we:11 wsmoking:10 wto:-10 wthe:10 csabl:10 cusab:10 wit:10 wdemand:10 cine_:10
        whome:10 cuse_:10 wwant:-10 wfather:10 cding:10 whouse:10 coppe:10 cpped:9 wdone:9 bnow+:9 wsince:9
        bgave+up:9 wuse:9 cheat:9 wover:9 wup:9 wenough:9 b+my:9 wjog:9 c_nee:9 cneed:9 wchristmas:9 cired:9 wme:-9
        cped_:9 ceed_:9 c_hea:9 wany:9 bam+a:9 bheat+with:9 c_smo:9 csmok:9 c_you:-9 walcohol:8 wother:-8 cone_:8
        bclosed+the:8 c_com:-8 wnew:-8 bno+longer:8 wdo:8 bneed+it:8 bso+no:8 bi+have:-8 wcat:8 woffice:8 cess_:8
        wclub:8 wyour:-8 bgone+:8 bdo+not:8 c_pre:8 wthis:-8 ceat_:8 bdone+:8 wsold:8 wchanged:8 bfor+the:8
        bis+gone:7 wgarden:7 wmeat:7 wworks:7 wlittle:7 wa:7 bonly+for:7 cave_:7 wmore:7 bpresent+:7 bneed+:7
        wwhat:-7 wretired:7 wquit:7 bany+more:7 wthat:7 bchanged+to:7 cable:7 cent_:7 ba+one:7 chous:7 bi+only:7
        c_bui:7 cbuil:7 wfull:7 whave:7 cequi:7 couse:7 cred_:7 b+got:7 cquir:7 wus:-7 wget:-7 wi:7 b+you:-7 wpump:7
        wnobody:7 wfor:6 bit+any:6 cing_:6 bnot+at:-6 wcould:-6 cless:6 bmore+:6 wfree:-6 bi+quit:6 bquit+smoking:6
        bsmoking+:6 b+since:6 bjust+a:6 c_req:6 crequ:6 wson:6 wmy:6 bwas+just:6 bover+the:6 bis+over:6 buse+for:6
        ceine:6 wcustomer:-6 bfor+my:6 c_pap:6 cpape:6 wbusiness:6 cason:6 ceaso:6 bup+the:6 canne:6 bi+still:6
        wcheaper:-6 bstill+have:6 bi+stopped:6 c_eve:6 wcoffee:6 bmy+father:6 wwill:-6 wclosed:6 c_we_:6 bnot+want:-6
        cere_:-6 c_doc:6 cctor:6 cdoct:6 cocto:6 bat+present:6 whead:-6 wbe:-6 c_rea:6 wthere:-6 ccomp:-5 bwas+a:5
        wnever:-5 wby:-5 c_thi:-5 bmachine+:5 c_one:5 cyou_:-5 wbuy:-5 c_ban:5 win:-5 catio:5 wfinished:5
        bwe+closed:5 wcompany:-5 c_sea:5 wwould:-5 whad:-5 wlong:-5 b+at:-5 wright:-5 cread:5 bno+use:5 cble_:5
        bfor+that:5 bis+a:-5 wnone:-5 chere:-5 c_dig:5 cdigi:5 cgita:5 cigit:5 cital:5 wmoved:5 wwaiting:-5 bthat+:5
        ctopp:5 cojec:5 cproj:5 croje:5 bgot+the:-5 bhave+not:-5 winterest:-5 bgot+a:5 band+do:5 wlive:-5 c_now:5
        wcar:5 c_gav:5 cgave:5 bnot+have:5 wfinancially:-5 c_unt:5 cntil:5 ctil_:5 cunti:5 wten:-5 ctor_:5 cject:5
        wstock:5 bis+not:-5 wwine:5 cned_:5 bwe+do:5 cted_:-5 cker_:4 wdepartment:4 wwere:-4 c_so_:4 cnger:4 conge:4
        c_poo:4 wafford:-4 bout+of:4 bi+do:4 ctall:4 benough+for:4 c_con:-4 cect_:4 c_ren:4 wdata:-4 c_no_:4 wdoes:4
        c_sum:4 c_wan:-4 cwant:-4 c_can:4 cistr:4 cthin:-4 cnow_:4 wof:4 cesen:4 crese:4 conal:4 csona:4 wown:4
        waccount:-4 wwith:-4 bthe+other:-4 cnal_:4 cstri:4 cstop:4 cante:4 b+no:-4 could:-4 catin:4 ceati:4 culd_:-4
        bit+was:4 wdoing:-4 c_mea:4 wwork:-4 wreasons:4 wfrom:4 wair:4 caper:4 wmyself:4 wstraight:-4 wcontact:-4
        c_rep:-4 c_is_:4 wapp:-4 cant_:-4 bhave+no:4 c_mac:4 cachi:4 cchin:4 cmach:4 bdoes+not:4 chine:4 bhave+a:4
        wbeen:-4 wname:-4 wwithout:-4 wworst:4 c_foo:4 wmrs:-4 ctric:4 wnot:4 cger_:4 wskin:-4 creas:4 bmy+son:4
        conly:4 byou+only:-4 cpres:4 cnly_:4 wrepair:-4 bfrom+the:-4 c_use:4 cmoki:4 c_to_:-4 wwas:4 bbusiness+is:-4
        bnot+got:-4 bout+:-4 wcome:-4 c_bas:4 cbase:4 cthe_:4 ceven:4 wtill:4 cust_:-4 wyear:-3 ching:-3 wstuff:-3
        bover+:-3 crest:-3 c_it_:3 wthese:-3 whe:3 ceman:3 cmand:3 c_hom:3 chome:3 bis+cheaper:-3 wfavourite:-3
        csent:3 c_dec:-3 cfath:3 custo:-3 wrep:-3 c_don:3 cdone:3 ccont:-3 csinc:3 c_aff:-3 caffo:-3 cffor:-3
        cford:-3 bof+the:-3 wused:3 c_sur:3 c_non:3 wpersonal:-3 cight:-3 cking:3 w31:-3 wharassed:-3 cince:3 c_onl:3
        cedin:3 ceedi:3 c_up_:3 c_eno:3 cenou:3 cnoug:3 wtaste:-3 c_ove:3 c_bre:3 cbrea:3 c_jog:3 cjog_:3
        weverything:3 wgone:3 wdays:-3 bus+any:-3 c_mov:3 c_chr:3 cchri:3 chris:3 cistm:3 crist:3 cstma:3 ctmas:3
        bi+just:-3 cinte:-3 wdown:-3 c_dro:3 c_me_:-3 c_buy:-3 wshut:-3 bthe+new:-3 cover:3 wtook:-3 c_fee:-3 c_box:3
        wunsubscribe:3 bwas+no:-3 c_dem:3 cdema:3 cothe:-3 wjoke:-3 cnter:-3 whours:-3 wsubscription:3 c_oth:-3
        c_new:-3 b+moved:-3 wsite:-3 cment:3 wsupplier:-3 bthe+office:3 wdecision:-3 c_fat:3 c_alc:3 calco:3 ccoho:3
        chol_:3 clcoh:3 cohol:3 bno+:-3 c_fre:-3 cfree:-3 wstill:3 cware:3 weven:3 wfell:-3 ceen_:3 cnew_:-3 c_our:3
        c_do_:3 wafter:-3 c_wit:-3 cwith:-3 blike+that:3 wcompetition:-3 cplay:3 wnumber:-3 c_pla:3 cathe:3 wtoo:-3
        c_cat:3 ccat_:3 cokin:3 wmoney:-3 clay_:3 cber_:-3 c_acc:-3 cting:3 wexists:3 b+financially:-3
        bfinancially+it:-3 cergy:3 crgy_:3 cemen:3 c_clo:3 cyour:-3 bmoment+:3 wchat:-3 cffic:3 cfice:3 coffi:3
        cvent:3 wbought:3 wthrough:-3 wout:3 cest_:-3 b+for:3 cong_:-3 cclub:3 club_:3 wcolour:-3 cter_:-3 bget+it:-3
        c_cus:-3 ccust:-3 cstom:-3 wunder:-3 wshop:-3 wthan:-3 c_sin:3 wsmall:-3 cper_:-3 wend:-3 cyone:3 weither:3
        wwrong:-3 cree_:-3 count:-3 chis_:-3 cthis:-3 ccoun:-3 csold:3 wround:-3 cnged:3 bthat+is:-3 cched:-3
        wmake:-3 wphone:-3 whour:-3 cved_:3 cough:3 whalf:-3 blive+in:-3 b+none:-3 carde:3 crden:3 cgard:3 cmeat:3
        casse:-3 c_lon:3 wrange:-3 wcontract:-3 c_war:3 clow_:3 bit+is:-3 wabout:-3 bi+need:-3 wreplacement:-3
        c_int:-3 bafford+it:-3 where:-3 bone+is:3 wgo:-3 c_any:3 ba+long:-3 corks:3 crks_:3 b+it:3 c_lit:3 clitt:3
        wcarry:-3 cmas_:3 c_che:-3 clong:3 wleft:-3 cget_:-3 c_liv:-3 cther:-3 bhave+needed:-3 bwould+have:-3
        bwith+a:2 comer:-2 ctome:-2 c_wha:-2 cwhat:-2 c_dri:2 cetir:2 creti:2 ctire:2 wanother:-2 wnext:-2 cquit:2
        cmove:2 cack_:-2 c_bak:2 cthat:2 bmy+data:-2 wknows:-2 wdevice:2 wfood:2 wlist:-2 c_gar:2 wtrain:2 c_clu:2
        wfunds:-2 chead:-2 bgot+no:2 wwanted:-2 c_mor:2 b+your:-2 wperson:-2 c_get:-2 ba+customer:-2 bour+company:-2
        welse:-2 wdissolved:-2 wliving:-2 c_ful:2 cfull:2 wstore:-2 cand_:2 c_off:2 bit+no:2 wrestaurant:-2 c_per:-2
        c_hav:2 chave:2 cngs_:-2 ccent:-2 cite_:-2 bof+my:-2 cmore:2 wfeel:-2 wsomething:-2 cnks_:2 bneeded+a:-2
        c_ret:2 wmade:-2 c_som:-2 csome:-2 cings:-2 wlooking:-2 c_sol:2 c_us_:-2 bdata+:-2 wpassed:-2 c_pum:2 cpump:2
        cump_:2 cchea:-2 c_nob:2 cnobo:2 cobod:2 cact_:-2 bmy+name:-2 cittl:2 bwe+would:-2 whuman:-2 bthe+worst:2
        cfor_:2 bis+no:-2 ctill:2 bi+can:2 byou+do:-2 wfirst:-2 walways:-2 callo:2 ccoul:-2 ctere:-2 cher_:-2 cull_:2
        ceres:-2 wtime:2 bwithout+a:-2 brepair+still:-2 wevery:-2 c_sto:2 c_pri:-2 cacco:-2 cccou:-2 b+enough:-2
        cheap:-2 c_son:2 c_my_:2 wpick:-2 bplease+unsubscribe:2 wconsent:-2 wadvice:-2 cden_:2 bto+call:2 wdead:-2
        wnice:-2 bunsubscribe+me:2 coing:-2 bnow+and:2 cght_:-2 wsource:-2 cers_:-2 corma:-2 crman:-2 benough+:-2
        cors_:-2 cmber:-2 wfind:-2 banything+from:2 cbusi:2 csine:2 wgoing:-2 cusin:2 c_qui:2 wsomebody:-2 cssed:-2
        cies_:2 wwife:2 wmissing:-2 bi+bought:2 c_all:2 caved:2 cstor:-2 ceape:-2 csion:-2 c_pro:2 bto+be:-2 c_too:-2
        bcompany+:-2 cpers:-2 b+i:2 cttin:2 wsadly:-2 c_wil:-2 cated:-2 c_kni:2 c_har:-2 cwill:-2 bnot+come:-2
        b+there:-2 c_sen:-2 chang:2 wplan:2 bmy+favourite:-2 wpeople:-2 wsend:-2 c_cof:2 ccoff:2 cffee:2
    """,
    "moved_closed": """
        3 wmoved:20 wgone:19 wnew:19 c_bus:17 wshut:17 wtown:16 wlive:15 wfar:14 wclosed:14 wbusiness:14
        wdissolved:13 win:13 wshop:12 wceased:12 byou+do:12 wcompany:11 wa:-11 cclos:11 c_clo:11 clive:11 wof:11
        b+you:11 wended:11 wto:10 whanded:10 cgrat:10 crate:10 cver_:10 cved_:10 bcompany+was:10 bi+have:10
        bbusiness+is:9 waway:9 cust_:9 wtrading:9 btoo+far:9 whung:9 wcountry:9 cated:8 wsold:8 wdown:8 cside:8
        cted_:8 wtook:8 wfor:-8 wrestaurant:8 wwe:8 cown_:8 bdissolved+:8 cmove:8 colve:8 csolv:8 b+my:-8 w31:8
        b+moved:8 wour:8 blive+in:8 woffice:7 wus:7 c_den:7 c_liv:7 cnded:7 c_res:7 close:7 wdo:7 bgone+:-7 wsince:7
        c_can:-7 wmate:7 wpractice:7 wsuccessor:7 wmiles:7 c_hot:7 wuse:7 where:7 c_mov:7 coved:7 wam:-7 bdo+not:7
        bus+any:7 ware:7 bout+of:7 cshop:7 cgone:7 c_gon:7 buse+to:7 cded_:7 wit:-7 cnew_:7 c_sho:6 csed_:6 c_new:6
        bno+use:6 bback+in:6 b+i:6 whome:6 cive_:6 c_own:6 wsadly:6 wdelivery:-6 wnone:-6 wunder:6 cdeli:6 celiv:6
        bclosed+the:-6 wway:6 wnow:6 wwith:-6 c_pay:-6 wliving:6 c_shu:6 chut_:6 cshut:6 wanother:6 bthat+is:6 whas:6
        bnow+:6 wone:-6 bhave+to:-6 cings:6 b+the:6 bthe+company:6 ctown:6 bthe+year:6 c_tow:6 c_spa:6 cnce_:6
        wget:-5 c_end:5 wlike:-5 c_del:5 wyear:5 bmoved+away:5 bis+no:5 wnot:-5 cngs_:5 cpain:5 band+the:5 wonly:-5
        cchec:-5 check:-5 ceck_:-5 woutside:5 bhung+up:5 wwere:-5 cding:5 bup+my:5 civer:5 bto+me:5 wnever:-5
        bclosed+:5 cfar_:5 ceen_:-5 c_far:5 bthe+end:5 cosed:5 wwas:5 wtaken:5 cbusi:5 csine:5 wend:5 cway_:5 cusin:5
        wsite:5 wstore:5 wout:5 celf_:5 cself:5 cines:5 cness:5 bend+of:5 c_sel:5 bthe+office:5 wgot:-5 c_reg:5
        cdiss:5 cisso:5 cssol:5 cymen:5 wbot:-5 wtoo:5 c_emp:5 cmplo:5 cploy:5 c_pul:5 cpull:5 cempl:4 b+shut:-4
        wcar:4 wover:4 b+we:4 cark_:4 wfrom:-4 c_in_:4 c_too:4 weverything:-4 wchanged:-4 cante:-4 cers_:4 wgo:-4
        chop_:4 byour+store:4 bhere+:4 ctrad:4 bway+:4 wcan:-4 clved:4 byear+:4 baway+:4 bmate+:4 cnge_:4 bover+to:4
        bsuccessor+:4 wbecause:-4 cant_:4 wyour:-4 wthere:-4 cmark:4 cmpan:4 compa:4 cpany:4 cery_:-4 cence:4
        cich_:-4 cased:4 c_of_:4 wlong:-4 c_poo:-4 whouse:4 c_cea:4 wright:-4 wback:4 bis+gone:-4 bi+am:-4 casse:-4
        corma:4 crman:4 b+sadly:4 ction:-4 cende:4 c_tra:4 cany_:4 wme:-4 wagain:-4 cill_:-4 wan:-4 c_las:-4 clled:4
        c_to_:4 cceas:4 cande:4 wtouch:-4 wneed:-4 wknow:-4 winto:3 bdown+:-3 wthis:-3 cedin:3 ceedi:3 wask:-3
        c_ins:3 c_for:-3 btown+:3 cide_:3 c_stu:3 wmessages:3 wproducts:-3 chand:3 wcut:-3 wstill:-3 c_han:3 cuys_:3
        wno:-3 wdid:-3 caren:3 crall:3 crged:3 c_awa:3 caway:3 bnone+of:-3 wdata:-3 wdoing:-3 cdenc:3 wwant:-3 bme+:3
        wautumn:3 wtomorrow:-3 woff:-3 cting:-3 cying:3 wtime:-3 bshop+is:3 wsupplies:-3 bwe+had:3 wuntil:-3 wstop:3
        cadin:3 cking:-3 cproc:3 croce:3 cing_:-3 wup:3 class:-3 wtimes:-3 caper:-3 c_hun:3 chung:3 cung_:3 worder:-3
        csing:3 cless:-3 cntry:3 cuntr:3 wall:-3 bit+is:3 chang:3 cradi:3 c_not:-3 csold:3 cchan:3 c_dow:3 cdown:3
        wbe:-3 bwas+taken:3 b+no:-3 bup+:3 wwhich:-3 cease:3 wsystem:-3 b+in:3 cent_:3 bhad+to:3 call_:-3 c_out:3
        cook_:3 ctook:3 cntra:3 cfor_:-3 wjanuary:3 wbetter:-3 caura:3 cesta:3 cstau:3 ctaur:3 b+do:-3 c_we_:3
        curan:3 c_pap:-3 cpape:-3 bin+my:3 wmiddle:-3 wso:-3 cpare:3 wremove:3 cmber:3 wdemand:-3 wsoftware:-3
        c_get:-3 wcall:-3 bnumber+please:3 clood:3 bto+this:3 wclub:-3 c_dis:3 c_31_:3 bmore+messages:3 wwhat:-3
        c_buy:3 bto+a:3 crent:3 wevery:-3 bthe+new:3 bour+company:3 clong:-3 cffic:3 cfice:3 coffi:3 wwould:-3
        bin+your:-3 c_our:3 wdate:-3 c_us_:3 wwrong:-3 cice_:3 wnext:-3 cies_:-3 whalf:-3 c_sol:3 wis:3 cike_:-3
        wproject:-3 bi+was:-3 c_do_:3 wsomething:-3 was:-3 ciden:3 c_con:-3 cled_:3 cain_:3 winterest:-3 cange:2
        wwill:-2 bis+too:2 c_you:-2 wmuch:-2 ctry_:2 b+that:-2 csinc:2 bis+on:2 wcustomer:-2 cince:2 wrequest:-2
        c_sin:2 c_pra:2 cctic:2 cprac:2 csor_:2 cssor:2 csucc:2 ctice:2 cucce:2 cmile:2 ciles:2 cdece:2 c_suc:2
        c_wor:-2 wfive:-2 ccide:-2 bthis+number:2 cally:2 clly_:2 cmate:2 wleft:-2 cvery:-2 c_am_:-2 wused:-2 c_are:2
        cong_:-2 cment:2 cough:-2 cber_:2 c_mat:2 bcompany+:-2 cthin:-2 cfloo:2 cesso:2 wphone:-2 c_pri:-2 wlast:-2
        wdays:-2 band+have:-2 c_mil:2 byou+:-2 whad:2 c_lik:-2 c_flo:2 wjust:-2 c_it_:-2 cuse_:2 ccces:2 wcosts:-2
        wson:-2 wafter:-2 cest_:-2 ba+year:-2 b+went:2 bis+a:-2 bhas+no:-2 wran:-2 c_hom:2 chome:2 wlonger:-2
        bback+:-2 c_tim:-2 cops_:2 cdriv:2 bof+you:-2 c_non:-2 wanything:-2 c_sad:2 csadl:2 wfirst:-2 cmer_:-2
        byou+are:-2 ctime:-2 ccomp:2 wgetting:-2 bover+the:-2 wquality:-2 b+company:2 c_lon:-2 c_per:-2 wprices:-2
        cnone:-2 wnothing:-2 c_fro:-2 bin+touch:-2 cuch_:-2 c_one:-2 wsimply:-2 wdone:-2 wticket:-2 weach:-2 wcame:-2
        c_way:2 c_bot:-2 b+ended:-2 wheating:-2 cith_:-2 ccess:2 core_:2 c_rep:-2 bus+:-2 c_dec:2 c_now:2 wthrough:-2
        wmodel:-2 bthe+list:-2 civin:2 clivi:2 cving:2 c_sup:-2 csupp:-2 c_thi:-2 bin+a:-2 wdoor:-2 c_und:2 c_dat:-2
        c_ano:2 canot:2 cadly:2 cgot_:-2 c_has:2 chas_:2 wsee:-2 cect_:-2 cever:-2 cinte:-2 b+our:-2
    """,
    "unresolved_issue": """
        -9 wstill:25 wnever:19 wcomplaint:18 wticket:14 wrefund:13 wfirst:13 wdamage:13 wwarranty:12 wand:12 c_rep:12
        wmy:11 wwaiting:11 winvoice:11 bmy+complaint:11 wcame:11 wback:10 wsort:10 bwaiting+for:10 wlost:10
        wdeposit:10 wnobody:10 b+the:10 wthree:10 wdollars:10 bwas+never:9 wwhere:9 wwhen:9 wpromised:9 c_com:9
        wdelivery:9 wsent:9 bgot+lost:9 b+you:9 wlong:9 cstil:9 cing_:9 c_sti:9 wcase:8 cill_:8 wdoes:8 ctill:8
        wfor:8 wreplacement:8 wof:-8 wabout:8 c_fix:8 wcontract:8 won:-8 wbefore:8 wgoing:8 bfirst+:8 wcome:7 wbeen:7
        wsee:7 wfrom:-7 wreturn:7 crefu:7 wmoney:7 wyou:7 bis+my:7 bback+:7 wsince:7 wnothing:7 c_ref:7 wdone:7
        clain:7 cplai:7 cmpla:7 b+ticket:7 wordered:7 crepa:7 wkeep:7 b+when:7 wuntil:7 c_nev:7 bme+:-7 wgot:7
        cneve:7 bdollars+:6 wmay:6 win:-6 wdevice:6 wwrote:6 bis+still:6 cint_:6 compl:6 cect_:6 wwant:6 cver_:6
        wcustomer:-6 c_whe:6 wopen:6 b+where:6 cice_:6 crepl:6 bmy+deposit:6 wme:6 wrepair:6 wbroken:6 wgo:6
        wcoming:6 wcancelled:6 wto:6 wthe:6 bnever+came:5 wdata:-5 was:5 cout_:5 whas:5 whappens:5 wlet:5 cefun:5
        bgoing+to:5 byou+were:5 cfund:5 wsurveys:5 cetur:5 cretu:5 cturn:5 cent_:5 wis:5 woff:-5 wdo:-5 bstill+on:-5
        c_ret:5 wwell:5 wi:5 c_tic:5 ccket:5 b+please:5 charg:5 bweeks+:5 bmy+money:5 cicke:5 caint:5 cchar:5 ctick:5
        wsomething:5 wany:-5 wend:5 wplease:5 wpart:5 cever:5 bon+i:5 wagreed:-5 c_set:5 cket_:5 wunder:5 cment:5
        wwhat:-5 cong_:5 bgo+on:5 wwrong:5 wparcel:5 cixed:5 cxed_:5 bi+was:-5 wignored:5 wtwice:5 csed_:5
        byou+keep:5 bi+want:4 cfirs:4 cirst:4 ccred:4 cedit:4 breturn+was:4 wour:-4 c_def:4 cdefe:4 cefec:4 wam:-4
        ccomp:4 cfect:4 wsimply:-4 credi:4 canty:4 carra:4 cnty_:4 crran:4 cwarr:4 bhas+not:4 bstill+has:4
        bnever+got:-4 wout:4 bnot+come:4 c_fir:4 bthe+old:4 cbody:4 crst_:4 c_and:4 bat+your:4 wtimes:-4 cody_:4
        band+nobody:4 cymen:4 cinal:4 c_cha:4 bwill+be:4 bno+answer:4 wneed:-4 wdid:-4 c_cre:4 cfina:4 wcan:-4
        bmy+order:4 wcall:-4 wtext:-4 b+never:-4 wget:4 bend+:4 worder:4 bin+the:-4 bstill+have:4 bwant+to:4 c_my_:4
        caiti:4 bmoney+back:4 wtoo:-4 cinvo:4 cnvoi:4 cage_:4 c_inv:4 c_wro:4 cnge_:4 bthe+device:4 wnew:-4 c_war:4
        cvoic:4 wworks:-4 coice:4 band+now:4 crant:4 cand_:4 whave:-4 bi+get:4 ba+long:4 cnce_:4 ccorr:4 corre:4
        crect:4 crrec:4 c_cam:4 wmore:-4 ccame:4 wwas:4 wchanged:-4 wreason:4 b+nobody:-4 bfor+something:4 c_dam:4
        camag:4 cdama:4 cmage:4 cund_:4 bme+for:4 c_cor:4 cher_:-4 cmail:4 wan:4 wspare:4 c_bac:4 wit:-4 c_fin:4
        cnall:4 b+that:-4 wleft:-4 b+as:4 c_sor:4 csort:4 citin:4 c_los:3 clost:3 c_wai:3 cwait:3 wday:3 wweeks:3
        brepair+still:3 blet+us:3 whad:-3 wpay:3 cepos:3 csit_:3 bas+well:3 c_nob:3 cnobo:3 cobod:3 wanswer:3 b+we:-3
        cails:3 cils_:3 chree:3 wmonths:3 c_dol:3 cdoll:3 clars:3 cllar:3 colla:3 ccons:-3 cnder:3 wthen:-3 cback:3
        wall:-3 cree_:3 bis+not:3 bhas+been:3 wtrying:3 ba+customer:-3 cxpla:3 bit+was:-3 cmise:3 comis:3 cprom:3
        cromi:3 cexpl:3 carri:3 crriv:3 cthre:3 cised:3 bcustomer+:-3 bfor+the:-3 cort_:3 cwhen:3 bsurveys+:3
        ceed_:-3 bfor+that:3 cell_:3 ching:3 bme+with:3 cking:-3 cies_:-3 c_arr:3 wbroke:-3 bfor+a:3 c_tra:-3
        cside:-3 cdepo:3 cplan:3 call_:-3 c_sto:-3 cled_:3 ccase:3 bi+still:3 b+i:-3 bi+have:-3 wso:-3 wright:-3
        cespo:3 cresp:3 cspon:3 c_cas:3 c_doe:3 cdoes:3 c_dep:3 cfor_:3 wlike:-3 cost_:3 crive:3 bthat+is:-3 cider:-3
        cther:-3 wthat:3 wdelivered:-3 cere_:3 cacem:3 cceme:3 c_of_:-3 cabou:3 cbout:3 bat+the:-3 bfor+me:-3
        wwithout:3 c_pri:-3 cally:3 clly_:3 bwithout+a:3 band+never:3 wbe:3 cargi:3 crgin:3 bignored+:3 cars_:3
        wthis:-3 wgoods:3 c_on_:-3 c_bef:3 cbefo:3 cefor:3 cfore:3 cting:3 cder_:3 c_ord:3 c_goi:3 cgoin:3
        bpromised+:-3 coes_:3 bnow+:-3 c_fro:-3 corde:3 crder:3 bthere+is:3 bthe+replacement:3 c_abo:3 c_con:-3
        c_bee:3 cbeen:3 csee_:3 wwent:-3 cfrom:-3 crom_:-3 c_lon:3 c_eve:-3 cter_:-3 curn_:3 btime+:-3 coing:3
        cries:-3 contr:3 cchan:3 cmind:3 cmone:3 cney_:3 coney:3 cany_:-3 cyou_:3 crned:3 curne:3 c_hea:3 wknow:-3
        wonly:-3 csibl:3 worders:-2 c_dat:-2 bweeks+for:-2 wuse:-2 csinc:2 b+waiting:2 cmer_:-2 cange:2 c_see:2
        cince:2 wthing:2 cract:2 wwith:2 bhave+not:2 c_don:2 cdone:2 c_thr:2 csent:2 cfeel:2 bmy+data:-2 c_hel:2
        ceen_:2 whow:-2 c_pro:2 bstill+missing:2 cntra:2 byou+:-2 wcontact:-2 wcompany:-2 c_you:2 wgym:-2 wone:-2
        ceeze:2 creez:2 weverything:-2 ccome:2 ceels:2 wshut:-2 c_par:2 cothi:2 wwife:-2 bgot+an:-2 c_unt:2 cntil:2
        ctil_:2 cunti:2 chang:2 czes_:2 clong:2 c_fre:2 cfree:2 bagain+:-2 chen_:2 cible:2 c_got:2 c_exp:2 cmay_:2
        came_:2 winformed:-2 custo:-2 wtold:-2 ceep_:2 c_rev:2 c_cus:-2 ccust:-2 cstom:-2 c_in_:-2 c_may:2 c_dev:2
        cdevi:2 cevic:2 b+your:-2 comer:-2 ctome:-2 wtouch:-2 wbecause:-2 wfriday:-2 crote:2 cwrot:2 c_sin:2
        wthink:-2 bto+this:2 wended:-2 cging:2 c_res:2 cwher:2 cence:2 csing:2 wbought:-2 wus:2 c_sen:2 cned_:2
        cosit:2 cposi:2 cour_:-2 bfor+it:2 cion_:-2 bthe+goods:-2 cote_:2 carge:2 cnts_:-2 cepla:2 cply_:2 c_tex:-2
        ctext:-2 cchas:2 wjoke:-2 wanything:-2 cuse_:-2 bover+:2 ccall:-2 bday+:2 cemen:2 wrequest:-2 bwas+just:2
        c_kee:2 ckeep:2 cpric:-2 crice:-2 wno:2 c_ope:2 copen:2 cels_:2 btext+:-2 cunde:2 c_ren:-2 c_cal:-2
        banswer+to:2 wname:-2 cine_:-2 c_wor:-2 wtrading:-2 cave_:-2 c_off:-2 bthree+months:2 bi+am:-2 c_rem:2
        c_for:2 bthree+times:-2 c_cla:2 wheating:2 wsame:-2 c_me_:2 cepai:2 cpair:2
    """,
    "other": """
        21 wlife:18 wboss:15 wask:15 wthat:14 wdecision:14 wcomment:14 whad:14 wnone:14 wjust:13 wpersonal:13
        wlost:12 wknows:12 wthe:-11 blife+:11 c_par:10 wforgot:10 wyour:10 wdid:10 wdo:-10 wwith:-10 wdivorce:10
        bhad+a:9 wmyself:9 b+my:-9 wreasons:9 wwe:-9 blike+your:9 wsay:9 wexactly:9 wof:-9 b+the:-9 bno+comment:9
        cife_:9 wup:-8 wdata:8 wlike:8 wwas:-8 wclue:8 c_ind:8 wgood:8 c_dro:8 wshopping:8 winto:8 b+it:8 whas:-8
        c_tel:8 ctell:8 ware:-8 b+not:8 wreason:8 wour:-7 cllin:7 bhave+to:7 wnow:-7 wlot:7 wrather:7 cling:7 wway:7
        wme:-7 wsimply:7 wlong:7 bnot+like:7 wwhy:7 wwill:-7 wwife:7 ba+long:7 wi:-7 cion_:7 wus:-7 c_you:6 cill_:-6
        ccide:6 woff:-6 wfor:-6 c_lif:6 clife:6 wit:6 blike+it:6 bsimply+forgot:6 wgot:-6 bfrom+me:6 bit+:-6 wfeel:6
        wplease:-6 wat:-6 wyou:-6 bin+my:6 wuntil:-6 wthis:-6 byour+company:6 bthere+is:6 cdeci:6 wone:-6 c_new:6
        wabout:-6 wwhat:-6 wkeep:6 b+your:-6 bfeel+like:6 wbecause:6 c_ter:6 breasons+:6 wnot:6 coud_:6 band+that:6
        wbeen:-6 wmore:-5 wuse:-5 wgoing:5 c_dec:5 cnce_:5 cncid:5 waccount:5 creas:5 c_loy:5 cloya:5 coyal:5 b+i:5
        bit+for:5 bat+that:5 bit+at:5 bi+have:-5 wwant:-5 cboss:5 coss_:5 b+there:5 cour_:5 bno+reason:5 breason+:5
        cask_:5 cing_:-5 wlonger:-5 won:5 cthat:5 ccisi:5 cecis:5 cisio:5 bit+was:5 wout:-5 bit+is:5 ccomm:5 cmmen:5
        comme:5 c_had:5 chad_:5 wnever:-5 bno+clue:5 wany:-5 c_bos:5 wnew:5 wall:-5 wbe:-5 bnot+feel:5 cdenc:5
        cnone:5 c_dem:5 cdema:5 wan:-5 cpart:5 wphone:-5 wto:-5 bno+time:5 ciden:5 wstill:-5 c_non:5 cstio:5 c_ask:5
        bbusiness+:5 byou+had:5 cknow:5 c_kno:5 cout_:-5 whave:-5 bway+:5 cence:5 wanother:-5 coup_:5 c_jus:5
        bthe+wrong:5 b+had:4 cous_:4 csion:4 c_car:4 bis+no:4 bnone+of:4 wback:-4 wring:-4 cjust:4 c_god:4 c_tro:4
        ccher:4 wfamily:4 bwould+rather:4 ciste:4 bon+my:4 c_era:4 cesti:4 cate_:4 c_los:4 clost:4 c_wit:-4 cwith:-4
        cnows:4 wthere:4 bis+a:4 cows_:4 wgoodbye:-4 wneed:-4 wlet:-4 cble_:-4 wleft:4 b+we:-4 c_bea:4 wbuy:-4
        wmoved:-4 csed_:-4 cetai:4 bmy+wife:4 wignored:-4 cory_:4 ctory:4 c_tha:4 ctrop:4 byour+boss:4 ceauc:4
        cice_:-4 cust_:4 bwould+like:-4 cques:4 cuest:4 cthe_:-4 wquality:-4 b+none:4 wenough:-4 cason:4 ceaso:4
        c_con:-4 wimportant:4 wcompany:4 core_:-4 csted:4 wmy:-4 wcontact:-4 cost_:4 c_pro:-4 whome:-4 wshop:-4
        whow:-4 wsuit:-4 cter_:-4 bmy+boss:4 c_the:-4 call_:-4 bnot+get:4 blost+my:4 bno+way:4 wagain:-4 bof+your:4
        cred_:-4 bon+the:4 c_exi:4 cexis:4 cxist:4 corgo:4 crgot:4 wwrong:4 wpeople:-4 care_:-4 whuman:-4 c_did:4
        cdid_:4 bto+go:4 c_com:3 wjog:-3 cnal_:3 c_do_:-3 cith_:-3 wspeak:-3 c_que:3 wpresent:-3 cthin:-3 corts:3
        c_div:3 cdivo:3 civor:3 corce:3 cvorc:3 bwas+a:3 case_:-3 cease:-3 c_rea:3 cerso:3 crson:3 crce_:3 cever:-3
        ching:-3 carti:3 wwere:-3 wafford:-3 c_ord:-3 cpers:3 b+can:3 bit+any:3 c_mys:3 cmyse:3 cysel:3 wmanagement:3
        cport:3 bfor+me:3 cine_:-3 wadvice:-3 wfee:-3 wis:-3 wstuff:-3 csons:3 cstop:-3 wnobody:-3 bi+do:3 wsmall:-3
        wpoor:-3 cong_:3 cday_:-3 cring:-3 cstor:3 cment:3 wafter:-3 bwith+your:-3 cack_:3 bhad+no:3 c_we_:-3
        winterest:-3 c_say:3 csay_:3 c_exa:3 cactl:3 cctly:3 cexac:3 cxact:3 c_was:-3 wcustomers:-3 cver_:-3 wlady:-3
        wtoo:-3 c_of_:-3 cular:3 cyour:3 come_:-3 wblocked:-3 wcalls:-3 wwhich:-3 wcome:-3 wnumber:-3 bin+that:3
        wdelete:-3 c_up_:-3 casse:-3 cata_:3 cdata:3 wend:-3 cforg:3 bno+longer:-3 b+in:-3 wdoes:-3 c_dat:3 cough:-3
        bi+will:-3 wsystem:-3 clike:3 cwas_:-3 wthanks:-3 cclue:3 c_lik:3 wperson:-3 ccall:-3 wover:-3 bin+your:3
        c_spe:-3 boff+:-3 cain_:-3 wcheaper:-3 cothe:-3 b+our:-3 bhas+been:-3 wgoods:-3 cite_:-3 bnot+that:3 bme+:3
        wyear:-3 cled_:-3 wamazon:-3 cest_:-3 wno:3 c_cal:-3 bthe+new:3 chopp:3 cinto:3 cnto_:3 bcompany+:-3 coppi:3
        c_thi:-3 cable:-3 bcould+not:3 byou+know:3 wbefore:-3 c_has:-3 chas_:-3 wprices:-3 b+for:3 c_are:-3 crts_:3
        c_any:-3 cplat:3 b+could:3 cppin:3 crest:-3 bus+:-3 wcustomer:3 cend_:-3 wdepartment:-3 chat_:3 ctop_:-3
        wpick:-3 cich_:-3 bwant+to:-3 cved_:-3 c_now:-3 cher_:3 c_our:-3 c_wil:-3 cvery:-3 bwill+not:-3 worder:-3
        cons_:3 c_lot:3 clot_:3 wproduct:-3 cchea:-3 crath:3 bon+:-3 wsurveys:-3 cwill:-3 c_out:-2 wdelivery:-2
        bdo+not:-2 c_del:-2 cppor:2 cuppo:2 wstore:-2 b+just:2 c_way:2 waway:-2 c_me_:-2 c_off:-2 celf_:2 cself:2
        c_sim:2 cimpl:2 cmply:2 csimp:2 cber_:-2 crack:2 bthere+were:2 cnoth:-2 c_one:-2 wsomeone:-2 wold:-2
        bignored+:-2 wtoday:-2 city_:-2 wservice:-2 cery_:-2 cting:-2 wunder:-2 c_wor:-2 cies_:-2 c_why:2 cwhy_:2
        wgo:2 wminimum:-2 wpromised:-2 cach_:2 cline:-2 c_clu:2 wexists:-2 c_wif:2 cwife:2 wsecond:-2 b+do:-2
        corde:-2 crder:-2 cave_:-2 c_rat:2 cads_:2 c_bre:2 cbrea:2 c_mor:-2 cbber:-2 was:-2 wwould:-2 conal:2 csona:2
        c_sum:-2 bimportant+:2 whotline:-2 wjoke:-2 cheap:-2 cpric:-2 crice:-2 wterror:-2 c_sta:2 bmy+data:2 c_us_:-2
        wbroken:-2 bto+me:-2 cike_:2 wdecided:2 b+please:-2 wfriday:-2 wfood:-2 wwho:-2 wwithout:-2 c_som:-2 csome:-2
        btime+:-2 class:-2 c_use:-2 byou+simply:-2 bnot+suit:-2 coff_:-2 cfor_:-2 bi+just:2 wa:-2 bthere+:-2 comen:2
        warrived:-2 wother:-2 ctly_:2 c_it_:2 cvice:-2 blike+to:-2 cdriv:2 ceen_:-2 wrequest:-2 bcan+not:2 wbad:-2
        clue_:2 wtouch:-2 cnow_:-2 bnow+:-2 wshut:-2 c_dri:2 c_abo:-2 bi+want:-2 wnothing:-2 win:2 ctrac:2 c_per:2
        c_ple:-2 c_eve:-2 c_got:-2 cden_:-2 clity:-2 bmore+:-2 clet_:-2 ceel_:2 wthree:-2 cleas:-2 cplea:-2 c_at_:-2
        cyou_:-2 wfelt:-2 cder_:-2 wtexts:-2 cback:-2 bdata+:-2 wchanged:-2 wsaid:-2 c_las:-2 c_unt:-2 cntil:-2
        ctil_:-2 cunti:-2 wmr:-2 cght_:-2 chis_:-2 cthis:-2 wso:-2 wnext:-2 wright:-2 cive_:-2 cund_:-2 bspeak+to:-2
        cmove:-2 cabou:-2 cbout:-2 c_wha:-2 cwhat:-2 b+no:2 bpresent+:-2 cding:-2 c_sea:-2 wmade:-2 wcall:-2
        wdifferent:-2 cated:-2 bno+use:-2 c_adv:-2 wstop:-2 ceep_:2 bto+speak:-2 cmore:-2
    """,
    "stop": """
        22 woff:22 wstop:20 wtexts:19 wlist:17 wthis:16 wwant:16 wa:-16 wconsent:15 wdelete:15 bagain+:15 wleave:15
        wagain:14 ctop_:14 b+that:14 wfurther:14 c_blo:14 cstop:13 wbe:13 whereby:13 wthanks:13 c_las:13 crest:13
        casse:12 wquit:12 wpermission:12 wtomorrow:-12 wgoodbye:12 class:12 b+do:11 wjog:11 c_rem:11 wannoy:11
        wlike:-11 bon+:11 wall:11 bout+:11 cbloc:11 clock:11 wcalls:11 b+the:-11 c_cal:11 blist+:11 wharassed:11
        wmore:11 wtext:11 wblocked:11 bnot+now:-11 wwhat:-11 wcalling:11 wfinished:10 wwhy:-10 cdele:10 celet:10
        c_tex:10 ctext:10 wit:10 wremove:10 wspam:10 winterested:10 byou+do:-10 wsince:-10 wour:-10 cich_:10 wrest:10
        bwith+you:10 wopt:10 wthe:-10 wdesired:10 ceres:9 case_:9 cist_:9 ctere:9 wcease:9 b+your:-9 wshut:9 c_des:9
        bto+be:9 whave:-9 wname:9 wforget:9 celde:9 cnter:9 bnot+want:9 cinte:9 wsms:9 bam+out:9 wback:-9 b+enough:9
        c_int:9 wlet:9 bi+will:-9 bto+my:-9 cden_:9 bno+more:9 wbot:8 wanswer:-8 wterror:8 wwho:-8 wplease:8
        wenough:8 wmessages:8 bmy+consent:8 wpack:8 wdoes:-8 c_sto:8 wsurveys:8 wtake:8 benough+:8 b+you:-8 b+shut:8
        wout:8 wgdpr:8 wphone:8 wchat:-8 where:8 ccall:8 bme+:8 caras:8 chara:8 crass:8 wdid:-8 wfor:-8 cnsub:8
        cunsu:8 bcalls+:8 wright:8 coff_:8 wevening:-8 c_har:8 c_lea:8 c_obj:8 cbjec:8 cobje:8 c_del:8 bmore+:8
        bfrom+you:-8 b+quit:8 walone:8 wdata:7 wadvertising:7 wchanged:-7 wwas:-7 wcontact:7 wknow:-7 wnone:7
        wwere:-7 bdo+you:-7 bon+my:7 csubs:7 chere:7 bwas+it:7 c_her:7 cject:7 winterest:7 wbought:-7 wwhere:7
        wwith:7 cdist:7 bfinished+with:7 cleav:7 wway:-7 c_off:7 cdesi:7 b+we:-7 byou+to:7 wcase:-7 wme:7 cckin:7
        c_uns:7 wgive:7 wcancel:7 b+none:7 bcontact+me:7 bwith+your:7 cest_:7 c_cha:-7 bthe+list:7 bright+now:-7
        wthere:-7 cexts:7 cxts_:7 c_lis:7 clist:7 bfor+me:7 byou+are:7 wsort:-7 bthat+was:7 c_thi:6 wif:6
        bharassed+:6 worder:-6 welse:6 wso:-6 wwe:-6 wone:-6 b+in:-6 cribe:6 b+it:-6 wpersonal:-6 bhave+the:-6
        wonce:6 wmonday:-6 wis:-6 ccrib:6 brest+:6 wstopped:-6 wbad:-6 wlong:-6 wanother:-6 clete:6 bme+with:-6
        wheat:-6 bon+the:-6 wby:-6 wunsubscribe:6 bthanks+:6 c_wor:-6 wweeks:-6 c_eve:-6 blet+it:6 b+no:6 c_tha:6
        chis_:6 cthis:6 bdo+:6 walready:6 bis+this:-6 wmachine:-6 wwish:6 wyou:6 wstored:-6 bthe+texts:6 wmeat:-6
        bto+contact:6 wwrong:-6 wnumber:6 bit+:5 b+why:-5 wlost:-5 c_sho:-5 bnot+send:5 crvey:5 csurv:5 curve:5
        b+stop:5 wput:-5 wended:-5 bmy+name:5 ceras:5 crase:5 b+forget:5 cbscr:5 cscri:5 cubsc:5 bneed+it:-5 b+let:5
        wmay:5 wover:-5 wnothing:5 wcomment:-5 bit+for:5 c_the:-5 wthat:5 cnsen:5 conse:5 cmore:5 wat:-5 bthis+is:5
        bend+this:5 binterested+:5 b+never:5 bno+interest:5 wdo:5 bis+not:-5 ceave:5 bgo+on:-5 ware:5 bnumber+:5
        cill_:-5 wrather:-5 wcome:-5 bto+call:5 whour:-5 wreceive:5 wcourt:-5 wstore:-5 wnope:5 bterror+:5
        banswer+to:-5 c_aga:5 cagai:5 cgain:5 bopt+out:5 wsmoking:-5 wshop:-5 wwhich:-5 boff+:5 waccess:-5 bmy+data:5
        wskin:-5 wthrough:-5 cease:5 walways:-5 wstuff:-5 wmail:5 wneed:-5 wmanagement:-5 wsales:-5 cemov:5 cremo:5
        wsimply:-5 bno+answer:-5 bcould+you:5 wcarry:-5 b+what:-5 c_fur:5 cfurt:5 crthe:5 curth:5 cete_:5 c_dis:5
        cour_:-5 bdoes+not:-5 bfrom+me:-5 c_com:-5 c_be_:5 cble_:-5 wboss:-5 bgone+:5 c_par:-5 bwith+someone:-5
        cessa:5 cssag:5 bno+calls:5 cpres:-5 bi+hereby:5 ceby_:5 cereb:5 creby:5 bto+me:-5 cned_:-5 bdo+not:5
        wsending:5 bit+any:-5 bevening+:-5 cked_:5 w2:-5 c_mon:-5 c_rea:-5 wmy:5 cbye_:5 cice_:-5 c_mes:5 cmess:5
        b+since:-5 chat_:-5 wyour:5 bhave+no:5 city_:-5 wmoney:-5 chank:5 bi+have:5 cssio:5 cerve:5 wmust:-4
        btoday+:4 canks:4 bwant+any:4 cired:4 cnks_:4 wgetting:4 wdetails:-4 bany+further:4 b+too:-4 cter_:-4
        wworn:-4 bto+go:-4 cery_:-4 winformed:-4 wperson:-4 ctati:-4 bnot+like:-4 wtime:-4 wwanted:-4 bam+not:4
        boff+my:4 bmuch+for:4 c_pri:-4 cquit:4 c_era:4 waccount:-4 canno:4 cnnoy:4 wonly:-4 csage:4 wstill:-4
        cday_:-4 wwife:-4 wuse:-4 bwith+the:4 wthese:4 bis+gone:4 wretired:-4 bcould+not:-4 wthink:4 bleave+me:4
        bme+please:-4 c_pro:-4 wmoved:-4 cperm:4 crmis:4 c_ord:-4 c_tom:-4 cmorr:-4 corro:-4 crow_:-4 crrow:-4
        ctomo:-4 b+on:-4 cesen:-4 crese:-4 cback:-4 cong_:-4 wwould:4 bplease+:4 wbut:4 c_all:4 wafter:-4 b+my:-4
        cermi:4 btext+me:4 cles_:-4 wallowed:4 wclosed:-4 cdbye:4 codby:4 coodb:4 cves_:4 bthis+:4 cmail:4 wones:4
        c_ann:4 b+is:-4 c_mai:4 b+give:4 corde:-4 crder:-4 was:4 c_wan:4 cwant:4 wmessage:4 wcame:-4 cconn:-4
        cnect:-4 cnnec:-4 conne:-4 cring:-4 wtalk:-4 cshop:-4 ceat_:-4 bname+is:-4 c_jog:4 cjog_:4 bmy+phone:4
        cping:-4 c_lik:-4 c_som:-4 csome:-4 clike:-4 cnoy_:4 bnow+:4 wwithout:-4 calli:4 cpers:-4 wlawyer:-4
        wgoods:-4 wimmediately:4 wtouch:-4 bwant+to:-4 clity:-4 belse+:4 bsomeone+else:4 c_acc:-4 bif+you:4 cain_:4
        w15:-4 cson_:-4 calls:4 clls_:4 bis+too:4 baway+:-4 cerso:-4 crson:-4 comor:-4 cthan:4 wquality:-4 cstor:-4
        centa:-4 bof+the:4 csion:4 cled_:-4 cibe_:4 bno+texts:4 wran:-4 wfirst:-4 bthat+with:-4 bthis+to:-4 bi+am:4
        cuit_:4 ctore:-4 cange:-4 bthe+phone:-4 c_car:-4 bi+do:-4 cocke:4 ctive:-4 c_che:-4 wno:4 boff+with:4
        cvery:-4 c_wha:-4 cwhat:-4 cally:-4 clly_:-4 bthis+here:4 wgood:4 cfini:4 cinis:4 cishe:4 bi+was:-4 cller:-4
        wdollars:-4 cexpe:-4 wbroken:-4 bit+with:4 c_why:-4 cwhy_:-4 b+call:-4 bsurveys+:4 ccked:4 coks_:-4 cooks:-4
        c_rid:4 c_it_:4 cone_:4 cince:-4 cissi:4 cmiss:4 bnot+interested:4 cusin:-4 cpam_:4 cspam:4 cnow_:-4 cstan:-4
        cust_:-4 cning:-4 c_und:4 wcustomers:-4 c_our:-4 bfrom+this:4 c_rep:-4 c_sin:-4 ccons:4 bspam+:4 b+not:4
        cbot_:4 come_:-4 b+could:4 bsend+me:-4 csinc:-4 c_sta:-4 cable:-4 cess_:-4 cbook:-4 bheat+with:-4 clive:-4
        btake+me:4 cance:3 b+who:-3 c_dro:-3 balone+:3 cying:3 cunde:3 b+delete:3 bno+further:3 whow:-3 cstri:3
        wgot:-3 civer:-3 copt_:3 bfrom+the:3 call_:3 c_opt:3 bam+i:-3 cknow:-3 ceste:3 bhere+:3 bnot+wish:3 cthe_:-3
        bnever+call:3 wleft:-3 cshed:3 cesir:3 csire:3 wanymore:3 wbusiness:-3 bme+alone:3 bany+more:-3 wson:-3
        cging:3 cpart:-3 wannoying:3 b+opt:3 wsomething:-3 wdeleted:3 whusband:3 wtaste:-3 b+our:-3 b+there:-3
        wreason:-3 cstin:3 c_shu:3 chut_:3 cshut:3 wlater:-3 wtold:3 clled:-3 b+an:3 c_sur:3 bsystem+:3 wjust:-3
        wcancelled:-3 cded_:-3 bunsubscribe+:3 csist:3 bin+an:-3 c_hav:-3 chave:-3 bno+comment:-3 cheat:-3 c_mea:-3
        whuman:-3 cack_:-3 c_nam:3 cname:3 bleave+it:3 corge:3 crget:3 wsend:3 c_mil:-3 weither:3 wused:-3 wask:-3
        wunder:3 bme+out:3 cnish:3 wprices:-3 cpric:-3 crice:-3 wbefore:-3 cmove:3 cood_:3 wnow:-3 bthe+last:3
        wold:-3 c_sms:3 csms_:3 bfrom+your:3 c_ans:-3 cansw:-3 cnswe:-3 cswer:-3 c_bac:-3 c_use:-3 bwould+rather:-3
        ban+hour:-3 bcourt+:-3 b+thanks:3 cort_:-3 wend:3 b+nope:3 whappy:3 wrequest:3 calle:-3 bi+quit:-3
        bquit+smoking:-3 bsmoking+:-3 bhands+off:3 cnder:3 c_ple:3 b+which:-3 bhour+:-3 wforgot:-3 c_who:-3
        beither+:3 wsee:-3 wpassed:-3 bthanks+but:3 cant_:3 coes_:-3 wdamage:-3 ciate:3 cadve:3 cdver:3 cvert:3
        cwer_:-3 bwith+this:3 wprice:-3 cerro:3 cror_:3 crror:3 cwho_:-3 cleas:3 cplea:3 bneed+to:3 bmail+either:3
        c_eno:3 cenou:3 cnoug:3 bat+the:-3 wsaid:-3 wpoor:-3 ceven:-3 wdays:-3 blost+my:-3 wliving:-3 bmy+order:-3
        bstop+writing:3 cake_:3 bover+:-3 bmachine+:-3 ched_:3 c_mor:3 cway_:-3 cbber:-3 c_doe:-3 cdoes:-3 c_let:3
        ceys_:3 cveys:3 wworth:-3 bthat+:3 cchea:-3 bme+any:3 wminimum:-3 cuse_:-3 cext_:3 cdeli:-3 celiv:-3
        bthe+messages:3 wsome:-3 bnothing+more:3 clong:-3 c_leg:-3 bnot+carry:-3 c_giv:3 cgive:3 bnot+have:-3 c_gdp:3
        cdpr_:3 cgdpr:3 wthey:-3 cding:-3 wspeak:-3 cveni:-3 bme+on:3 cstre:-3 cages:3 cakin:-3 wfunds:-3 cchat:-3
        wring:-3 c_qui:3 cver_:-3 wpick:-3 bwas+always:-3 cenin:-3 c_exp:-3 ctopp:3 c_hea:-3 cays_:-3 c_wee:-3
        cweek:-3 bon+your:3 cwork:-3 bmessages+:3 c_was:-3 bme+the:-3 c_did:-3 cdid_:-3 wtoday:-3 wlast:3 cfor_:-3
        csend:3 wsystem:3 wnew:-3 wbeen:-3 c_res:3 bto+this:-3 wtoo:-3 bfurther+contact:3 c_rig:3 crigh:3 c_pho:3
        wdelivery:-3 whappens:-3 bi+want:3 wevery:-3 cchar:-3 bme+in:3 charg:-3 wceased:-3 b+advertising:3
        wexpensive:-3 cphon:3 c_aff:-3 caffo:-3 cffor:-3 cford:-3 core_:3 bcan+not:-3 c_mus:-3 clone:3 chone:3
        cata_:3 cdata:3 cskin:-3 certi:3 cisin:3 crtis:3 ctisi:3 ccal_:3 wcall:3 creas:-3 cnged:-3 cment:-3
        wcompetitor:3 wpeople:-3 bno+thanks:3 wtrading:-3 cget_:3 bis+my:-3 cfina:-3 cwas_:-3 bof+your:-3 wsizes:-3
        cress:-3 wnice:-3 cntac:3 conta:3 ctact:3 b+leave:3 cnal_:-3 wnext:-3 wlive:-3 bmy+wife:-3 cemen:-3 wtwice:-3
        wbecause:-3 bsms+:3 cnone:3 cbili:-3 cilit:-3 warrived:-3 c_lon:-3 bare+you:-3 bof+you:-3 c_que:-3 c_wer:-3
        cwere:-3 bnot+a:3 c_dat:3 wwill:3 conal:-3 csona:-3 whalf:-3 c_spe:-3 byou+can:2 wdeposit:-2 bof+my:2
        bbusiness+:-2 c_alo:2 calon:2 band+i:2 c_bou:-2 cboug:-2 wfrom:-2 bwill+not:-2 count:-2 c_bad:-2
        byour+company:2 cerst:2 bnever+got:-2 cith_:2 ccoun:-2 bones+:2 cathe:-2 wimportant:-2 wmonth:-2 c_cas:-2
        c_imp:-2 cimpo:-2 walcohol:-2 wyear:-2 cost_:-2 cnts_:-2 c_way:-2 byou+have:-2 c_non:2 bis+the:2 bwhat+do:-2
        cler_:-2 c_nee:-2 cneed:-2 bremove+me:2 c_thr:-2 bout+of:2 bnumber+off:2 ccase:-2 wmarket:-2 bphone+:-2
        c_me_:2 c_hol:-2 wwork:-2 c_kno:-2 cille:-2 b+just:-2 wnah:2 bit+is:-2 cfirm:2 cnfir:2 confi:2 wwarranty:-2
        bmy+lawyer:-2 wsomeone:-2 wmiles:-2 wannoyed:-2 chang:-2 wgone:2 c_cea:2 cped_:-2 cstro:2 wknows:-2
        bnone+of:-2 bimmediately+:2 bin+touch:-2 cies_:-2 cshin:2 csted:2 cevok:2 crevo:2 cvoke:2 cpped:-2 ccks_:-2
        wparts:-2 wconstant:-2 cstio:-2 wmorning:-2 b+off:2 wspare:-2 c_sor:-2 csort:-2 c_any:-2 b+as:-2 wcosts:-2
        cform:-2 bran+out:-2 cnall:-2 byou+keep:-2 wmuch:-2 cular:-2 bit+to:-2 cfill:-2 b+unsubscribe:2 cgot_:-2
        bbusiness+is:-2 c_if_:2 wwent:-2 wfree:-2 cply_:-2 worganic:-2 clse_:2 wdivorce:-2 b+take:2 c_so_:-2 c_we_:-2
        bis+no:-2 cbly_:-2 c_spa:2 wand:2 wordered:-2 cored:-2 cceas:2 c_bus:-2 wsadly:-2 wwaiting:-2 clate:-2
        clet_:2 ctaki:-2 cark_:-2 c_tim:-2 cund_:-2 bnumber+please:-2 wticket:-2 cken_:-2 coppe:-2 c_ass:-2 c_fir:-2
        c_wro:-2 cound:-2 cuch_:-2 bstore+:-2 carge:-2 bin+that:2 wnever:2 c_onc:2 conce:2 ctant:-2 cinal:-2 cmond:-2
        cnday:-2 conda:-2 c_shi:2 bme+over:-2 c_out:2 bcustomers+:-2 cries:-2 wbuy:-2 bstop+it:2 bnot+come:-2 ccel_:2
        ctime:-2 c_is_:-2 cion_:2 wcharge:-2 bby+phone:-2 wreplacement:-2 bof+it:-2 cforg:2 c_rat:-2 cbad_:-2
        bway+:-2 bon+i:-2 wcallback:-2 cthou:-2 cank_:-2 wtaken:-2 bhave+been:-2 wlegal:-2 bcompany+:2 btold+you:2
        c_ask:-2 c_fit:-2 b+ended:-2 b+can:-2 c_ano:-2 canot:-2 cetai:-2 c_cou:-2 bno+use:-2 bfor+this:2 caid_:-2
        carti:-2 cnded:-2 cges_:2 whuber:-2 c_whe:2 bme+again:2 walthough:-2 cokin:-2 cact_:2 cfitt:-2 cepor:2
        crepo:2 woffice:-2 cight:2 c_by_:-2 wpromised:-2 c_bec:-2 wgave:-2 whung:-2 whome:-2 c_hou:-2 cife_:-2
        c_new:-2 ceeks:-2 ceks_:-2 cough:-2 cacco:-2 cccou:-2 bwho+is:-2 wfavourite:-2 wjoke:-2 c_pul:-2 cpull:-2
        byou+any:2 wabove:-2
    """,
    "distress": """
        -15 wcourt:17 b+my:17 wwill:16 wgo:15 wlegal:14 wlawyer:14 wmy:13 wi:12 bto+go:11 bcourt+:10 wwife:10 wis:10
        bgo+on:10 wcase:9 bi+will:9 cled_:9 wcustomer:9 wother:9 wthis:8 bmy+lawyer:8 bam+the:8 bi+have:8 wtrading:8
        wbad:8 whow:8 wso:7 cance:7 winformed:7 wsee:7 wknow:7 wson:7 win:7 wpassed:7 bthis+to:7 waway:6 b+i:6
        bi+do:6 bnot+know:6 bmy+wife:6 cfile:6 ciled:6 c_fil:6 wthat:-6 crges:6 wan:6 court:6 curt_:6 byou+in:6
        csed_:6 ccour:6 b+the:6 wfather:6 wdead:6 cwill:6 c_wil:6 wfeel:6 wwe:-6 wthrough:6 cdece:6 c_cou:6
        whusband:5 bin+an:5 byou+:5 wa:5 cges_:5 c_dec:5 carge:5 bhow+to:5 bknow+how:5 wback:-5 charg:5 cchar:5
        c_go_:5 wnow:-5 wgoing:5 wget:5 cegal:5 cgal_:5 clega:5 wask:-5 wam:5 c_law:5 cawye:5 clawy:5 cwyer:5 wof:-5
        cased:5 cceas:5 wrather:5 wliving:5 wthe:-5 bon+:5 cher_:5 cyer_:5 c_my_:5 wand:4 bdo+not:4 c_leg:4 wend:4
        bhave+to:-4 cther:4 crrie:4 baway+:4 bmy+son:4 cease:4 wgone:-4 cries:4 c_cha:4 wdo:4 wup:-4 bis+a:4 cies_:4
        cbed_:-4 ccanc:4 bi+feel:4 bi+am:4 wall:4 wyour:-4 c_wor:4 bnot+want:4 bhave+been:-4 wme:-4 bis+in:4 wno:-4
        wnumber:-4 cathe:4 bthis+is:4 curan:4 cranc:4 c_wif:4 cwife:4 wstill:-4 c_ins:4 c_tak:4 cull_:4 cding:4
        c_is_:4 ba+customer:-4 cone_:-4 wjust:-4 b+you:-4 wat:-4 bin+a:3 cards:3 crds_:3 wwith:-3 bmy+father:3
        whave:3 wany:-3 ctand:3 c_let:3 wtake:3 cette:3 wright:-3 bmy+husband:3 ccase:3 c_cas:3 wgave:-3 wyou:3
        cdent:3 c_kil:3 bhas+been:3 cife_:3 chat_:-3 cand_:3 wmore:-3 cstan:3 ctter:3 c_can:3 wnever:-3 wdeposit:-3
        b+this:3 c_oth:3 bliving+:3 ball+:3 ciden:3 wbefore:-3 chis_:3 cthis:3 comer:3 ctome:3 c_cus:3 ccust:3
        cstom:3 custo:3 cille:3 c_sta:3 c_acc:3 wgot:-3 whad:-3 ccide:3 bwould+rather:3 wout:-3 worder:-3 wdata:-3
        clled:3 won:3 wlike:-3 cadin:3 cradi:3 ctrad:3 cmer_:3 cbad_:3 bwant+to:3 wname:-3 c_bad:3 c_how:3 chow_:3
        wone:-3 c_tra:3 wthere:-3 wfrom:3 c_the:-3 c_so_:3 wended:-3 cting:-3 ctaki:3 wanother:-3 cecen:3 c_thi:3
        wwant:2 case_:2 wnew:-2 c_inf:2 cinfo:2 cmed_:2 cnfor:2 crmed:2 csee_:2 cntly:2 c_son:2 cned_:-2 c_in_:2
        ctly_:2 wtime:2 c_pas:2 cpass:2 crece:2 wit:-2 core_:-2 c_see:2 corme:2 c_rec:2 wbuy:-2 cknow:2 c_kno:2
        wcharge:-2 c_che:-2 ware:-2 cack_:-2 cform:2 c_awa:2 caway:2 wnot:-2 whas:2 wonly:-2 c_tha:-2 cere_:-2
        cine_:-2 cchea:-2 chere:-2 bi+want:-2 wwhen:-2 wagain:-2 cthat:-2 c_an_:2 cment:-2 wwould:2 cothe:2 ccent:2
        bget+back:-2 cway_:2 wceased:-2 wsince:-2 c_chi:2 bwill+get:-2 cfath:2 c_ver:2 c_fat:2 cdead:2
    """,
    "wrong_person": """
        -16 wwrong:20 wmr:19 wnot:16 wnumber:16 wmust:16 wperson:14 wnever:13 wsomeone:13 wmrs:11 wname:11 wlonger:11
        b+this:11 wis:11 bis+not:10 wyou:10 wcompany:10 bname+is:9 wanything:9 wcustomers:9 wbought:9 wsome:8
        byou+are:8 cong_:8 whas:8 whands:8 b+the:-8 wdo:-8 bthe+number:8 wknow:8 ware:7 clong:7 b+mr:7 wthis:7 wone:7
        bmy+name:7 crong:7 cwron:7 c_wro:7 c_som:7 csome:7 banything+from:7 bthis+is:7 wchanged:7 c_mr_:7 wnope:6
        cson_:6 wam:6 wbe:6 bwrong+person:6 bperson+:6 wmother:6 bme+with:6 wwith:6 bof+your:6 wago:6 wlooking:6
        bam+the:6 cnot_:6 win:-6 bwith+someone:6 c_num:6 cnumb:6 cumbe:6 cmber:6 where:5 cber_:5 cmust:5 wit:-5
        c_mus:5 bcustomer+:5 b+you:5 bnot+know:5 cista:5 cmist:5 cstak:5 wleft:5 wson:5 c_lon:5 c_mis:5 bcustomers+:5
        wthere:5 b+that:5 wjust:-5 wan:-5 c_not:5 bcontact+:5 woff:-5 bthat+is:5 wmore:-5 bwas+never:5 wwork:5
        worder:5 cerso:5 crson:5 cpers:5 wanother:5 won:-5 ba+customer:5 c_nev:5 bwrong+:5 cneve:5 bfrom+you:5
        c_con:5 ceone:4 cmeon:4 comeo:4 c_per:4 bthe+wrong:4 wme:4 bour+company:4 bam+not:4 wa:-4 bi+am:4 wcontact:4
        c_you:4 wphone:-4 wlong:4 wdid:-4 wi:4 wexactly:-4 c_mrs:4 cmrs_:4 c_nam:4 cname:4 ctake:4 b+not:-4 b+nope:4
        whave:4 cone_:4 bknow+the:4 came_:4 bare+looking:4 cconf:4 cver_:4 cnger:4 conge:4 cever:4 comer:4 ctome:4
        wat:-4 c_is_:4 c_cus:4 ccust:4 cstom:4 cger_:4 custo:4 bfor+:4 wbeen:-4 bme+:-4 wdelete:-4 bago+:4 bme+now:4
        bi+was:4 bmy+order:3 blooking+for:3 b+there:3 cust_:3 cler_:3 c_mil:3 wtalking:3 cille:3 cyou_:3
        bthe+company:3 cller:3 wto:-3 cmpan:3 compa:3 cpany:3 wabout:-3 wthing:-3 bi+have:3 c_the:3 wstill:-3 cmas_:3
        bnot+work:3 c_tho:3 wtold:-3 byou+have:3 wout:-3 cent_:-3 bis+no:3 bcompany+:3 b+my:3 b+i:3 canyt:3 cnyth:3
        wwe:-3 cusin:3 bmy+son:3 wwhat:-3 wtake:-3 wthe:3 c_ali:3 bto+me:3 cmers:3 bdo+not:-3 c_bou:3 cboug:3 csing:3
        wour:3 byou+do:-3 bnumber+:3 cany_:3 wfor:-3 ciall:3 wthem:3 wthat:3 waway:-3 bno+longer:3 cnow_:3 c_has:3
        chas_:3 bany+more:-3 wcan:-3 csed_:-3 calle:3 c_do_:-3 bis+the:3 wmy:3 wcome:-3 welse:3 wof:3 cands:3
        bmore+:-3 bthis+number:3 chand:3 cnds_:3 wannoy:-3 cythi:3 c_are:3 wagain:-3 c_han:3 cout_:-3 wgot:-3 chis_:3
        cthis:3 c_any:2 c_del:-2 c_one:2 wget:-2 c_mor:-2 cght_:2 cease:-2 byou+:2 clled:2 wother:-2 cknow:2 c_kno:2
        ccomp:2 ctati:2 wwere:-2 ceck_:2 bnot+mrs:2 c_mea:2 c_off:-2 b+your:-2 cnged:2 chere:2 wlike:-2 c_nop:2
        cnope:2 c_fir:2 cope_:2 c_bel:2 c_che:-2 c_am_:2 c_be_:2 wwho:-2 wcould:-2 was:-2 cchea:-2 b+wrong:2 cther:2
        wdoes:2 cice_:-2 bnow+:-2 c_sch:2 core_:-2 cged_:2 cmoth:2 c_mot:2 wcustomer:2 cough:2 wneed:-2 cith_:2
        cred_:-2 caken:2 wwould:-2 cngs_:2 c_ago:2 cago_:2 chang:2 catio:2 bare+talking:2 cest_:-2 cike_:-2
        wgetting:-2 cang_:2 wwhy:-2 wtwice:-2 cooki:2 cled_:2 bwith+you:-2 wbusiness:-2 wwhere:-2 wfinished:-2
        cken_:2 c_in_:-2
    """,
    "human": """
        -5 wcall:21 whuman:20 wring:19 wtalk:17 wme:16 wphone:16 wcan:15 wboss:15 wperson:14 wwith:13 wwould:13
        wplease:13 wchat:13 wspeak:12 bcall+me:12 wtouch:12 wcontact:11 bphone+:10 wyou:-10 wwant:9 wi:9 wsomeone:9
        wlike:9 wa:9 ccall:9 wmy:-8 cone_:8 wwho:8 b+can:8 wgive:8 wrep:8 bwant+to:8 whuber:8 wdo:8 bget+in:8 wam:-7
        c_cal:7 wsend:7 bplease+:7 wmrs:7 wcallback:7 bin+touch:7 c_hum:7 chuma:7 cuman:7 wreal:7 c_rep:7 wno:-7
        ware:-7 cman_:7 wnot:-7 cerso:7 crson:7 cpers:7 cive_:7 culd_:7 could:7 wabout:7 wget:7 wus:7 c_rin:6
        btalk+to:6 wadvice:6 b+call:6 bspeak+to:6 wof:-6 call_:6 wthrough:6 cring:6 bcontact+person:6 b+the:-6
        calk_:6 c_per:6 c_tal:6 ctalk:6 wmachine:6 bcan+i:6 wmanagement:6 bme+please:6 bto+speak:6 c_con:6 wyour:-6
        wcould:6 bi+do:6 wnice:6 wround:6 c_you:-6 wknows:6 c_me_:6 wagain:-5 cphon:5 chone:5 c_pho:5 wanyone:5
        wfrom:-5 w2:5 wjust:5 wwriting:5 wlet:5 c_som:5 csome:5 byou+have:5 wany:-5 bto+get:5 ccan_:5 c_bot:5
        bhave+a:5 cboss:5 coss_:5 b+do:5 bdo+you:5 w6pm:5 wand:-5 wmonday:5 bi+would:5 b+just:5 btouch+:5 c_bos:5
        wcome:5 cith_:5 ctati:5 b+you:-5 bwould+like:5 cson_:5 c_wou:5 cwoul:5 wwas:-5 cleas:5 cplea:5 c_ple:5
        b+give:5 cesen:5 crese:5 centa:5 wwe:-5 bmrs+huber:5 bsend+me:5 byour+boss:4 wput:4 cchat:4 ctive:4 csent:4
        wmore:-4 c_rem:-4 bon+the:4 ceak_:4 ba+callback:4 win:4 c_can:4 cpres:4 bi+need:4 bwith+a:4 bthis+:4 ctouc:4
        c_tou:4 wneed:4 cease:4 bthe+phone:4 whave:-4 bmachine+:4 wnow:-4 bthat+with:4 cntac:4 conta:4 ctact:4
        cact_:4 cconn:4 cnect:4 cnnec:4 conne:4 wis:-4 ccont:4 bboss+:4 wgot:-4 wup:-4 cpeak:4 cspea:4 wonly:4
        bme+the:4 cuch_:4 bby+phone:4 chat_:4 wthere:4 whas:-4 c_spe:4 c_wit:4 cwith:4 cback:4 cect_:3 b+let:3
        bto+me:-3 wnever:-3 whad:-3 cyou_:-3 bcome+round:3 blet+us:3 cack_:3 couch:3 wkeep:-3 bi+am:-3 wfor:-3
        cour_:-3 bme+a:3 wannoyed:-3 wmyself:-3 wtomorrow:3 b+a:3 bme+:-3 ceone:3 cmeon:3 comeo:3 wnew:-3 clike:3
        wwithout:-3 c_lik:3 wrather:3 c_not:-3 cike_:3 bnot+want:3 b+put:3 bput+me:3 bwould+be:3 c_tel:3 ctell:3
        b+is:3 bafter+6pm:3 cant_:3 cthin:-3 c_for:-3 b+please:3 wwrong:-3 wpeople:3 wback:3 welse:-3 bto+:3 wbuy:-3
        wsms:-3 b+in:3 wquit:-3 wit:-3 cice_:3 bcall+back:3 c_my_:-3 cuss_:3 wby:3 wto:3 cwho_:3 bi+want:3 cadvi:3
        bto+contact:-3 wgo:-3 c_who:3 bplease+get:3 crep_:3 c_cha:3 bhuman+:3 wall:-3 c_giv:3 cgive:3 c_hub:3 chube:3
        cuber:3 c_do_:3 bnot+like:3 wsort:3 wneeded:-3 care_:-3 chere:3 c_am_:-3 ching:-3 wone:-3 wtime:-3 bagain+:-3
        wanother:-3 c_wan:3 cwant:3 cber_:3 cell_:3 cher_:-3 c_mrs:3 cmrs_:3 cted_:-3 wthey:3 cave_:-3 callb:2
        clbac:2 cllba:2 c_adv:2 cever:-2 csend:2 cxpla:2 woff:-2 cexpl:2 cere_:2 b+no:-2 creal:2 c_no_:-2 c_are:-2
        ba+real:2 cewhe:2 wevery:-2 c_mar:-2 wremove:-2 cnot_:-2 clain:2 cplai:2 c_exp:2 cabou:2 cbout:2 c_us_:2
        c_sen:2 bi+have:-2 c_abo:2 cion_:-2 wafter:2 b+i:2 cdvic:2 wpermission:-2 c_get:2 b+have:2 wcalls:-2 wwhat:-2
        c_aft:2 cafte:2 cfter:2 wpersonal:2 c_of_:-2 wnothing:-2 cargi:-2 crgin:-2 cget_:2 cins_:-2 cany_:-2 bis+my:2
        cnow_:-2 wknow:-2 chrou:2 wdiscount:-2 croug:2 cthro:2 cand_:-2 wwhen:2 wwanted:-2 bme+over:-2 cyour:-2
        bwith+someone:-2 wwill:-2 c_mac:2 cachi:2 cchin:2 cmach:2 c_fro:-2 bany+more:-2 b+we:-2 case_:2 wrest:-2
        cagem:2 cgeme:2 chine:2 wdid:-2
    """,
    "not_now": """
        8 wgot:17 b+have:16 cping:16 wmy:-16 wtoday:16 wdoing:15 wlater:15 wtomorrow:15 bnot+now:15 b+on:14 wright:14
        win:14 wsuit:13 wat:13 cday_:13 wfine:13 wnext:12 won:12 wnow:12 wafter:12 b+at:12 cill_:12 wagain:12 wask:12
        wmoment:11 bnot+at:11 wevening:11 b+the:-11 wtime:11 wand:-11 wam:10 wtry:10 b+next:10 bstill+on:10 wyear:10
        b+in:10 bget+back:10 wbefore:10 bright+now:10 wtrain:10 wthink:9 wliving:-9 wa:-9 b+after:9 b+not:9 blater+:9
        cter_:9 cbed_:9 wfront:9 bat+the:9 wi:-9 whead:9 bsuit+me:9 whalf:8 wmiddle:8 wno:-8 whave:8 bnot+suit:8
        wnever:-8 btime+:8 bback+to:8 bfine+:8 bno+:8 whome:8 bi+am:8 bnot+got:7 ctors:7 cors_:7 b+no:-7 wget:7
        wyou:-7 c_tim:7 wfirst:7 wthat:-7 cveni:7 wcan:7 wwas:-7 bthe+moment:7 wfriday:7 cner_:7 wwith:-7 b+this:6
        bevening+:6 bam+at:6 wfor:-6 whour:6 wall:-6 wfrom:-6 cred_:-6 bwill+get:6 wwork:6 b+try:6 wwill:6
        wsomething:6 c_you:-6 c_sui:6 csuit:6 cone_:-6 cever:-6 wautumn:6 wdoes:6 ware:6 c_got:6 wtown:-6 wyour:-6
        c_run:6 bhave+not:6 wmoney:-6 wanother:6 bnot+call:6 cgot_:6 bthe+train:6 cing_:6 casse:-6 bhave+got:6 wnot:6
        bneed+to:6 wthanks:6 byear+:6 c_my_:-5 c_tod:5 coday:5 ctoda:5 cice_:-5 wdown:-5 c_doi:5 cdoin:5 bfirst+:5
        bfront+of:5 bin+front:5 wmaybe:5 c_tom:5 cmorr:5 corro:5 crow_:5 crrow:5 ctomo:5 wmonth:5 bfor+it:5 wour:-5
        cater:5 bi+will:5 comor:5 bat+work:5 wjust:-5 wperson:-5 wtouch:-5 bmiddle+of:5 bthe+middle:5 class:-5
        wweek:5 wstill:5 cired:-5 bask+me:5 c_lat:5 clate:5 wmarch:5 coing:5 wservice:-5 c_req:-5 crequ:-5 c_rig:5
        crigh:5 c_las:-5 wdid:-5 ciday:5 bmore+:-5 bhour+:5 c_in_:5 cstoc:5 ctock:5 bin+an:5 bwork+:5 bwe+are:5
        cenin:5 ctaki:5 c_at_:5 bcall+me:-5 bgot+the:5 cquir:-5 cequi:-5 wdo:-5 wwaiting:-5 bplease+do:5 wminimum:-5
        wtrying:-4 bgot+a:4 wwe:-4 cfine:4 cning:4 cich_:-4 wgo:-4 wis:-4 bthanks+:4 cown_:-4 c_nex:4 cnext:4 c_on_:4
        bcall+again:4 wonly:-4 cuit_:4 bon+the:4 wto:4 weverything:-4 ceven:4 cight:4 cver_:-4 c_aga:4 cagai:4
        cgain:4 cakin:4 cting:-4 wplease:4 cext_:4 wphone:-4 cming:4 cask_:4 wcut:-4 wit:-4 c_mom:4 cmome:4 c_now:4
        c_str:4 comen:4 cstre:4 wcall:4 bto+you:4 bmonth+:4 cnow_:4 c_ask:4 wweeks:4 btomorrow+:4 bdoes+not:4
        cand_:-4 cress:4 ban+hour:4 bnot+right:4 cght_:4 bcan+you:4 c_thi:4 c_was:-4 cying:-4 cime_:4 c_and:-4
        cain_:4 wjog:-4 wlike:-4 cvery:-4 c_am_:4 bhave+to:4 b+get:4 wmonday:4 wpromised:-4 c_wee:4 cweek:4 w6pm:4
        c_doc:4 cctor:4 cdoct:4 cocto:4 citor:4 bautumn+:4 wwife:-4 cssed:4 wthree:-4 c_liv:-4 wwere:-4 cear_:4
        wone:-4 c_fin:3 whas:-3 bnot+get:-3 c_aft:3 cafte:3 cfter:3 bback+:-3 bme+:3 wus:-3 wbeen:-3 bon+:-3 c_bef:3
        cbefo:3 cefor:3 cfore:3 b+please:3 wevery:-3 c_spa:-3 wunder:-3 wcame:-3 cere_:-3 cyear:3 c_yea:3 chink:3
        civin:-3 clivi:-3 cving:-3 bme+in:3 cink_:3 bfor+me:-3 ctrai:3 chat_:-3 wtill:-3 wup:-3 ba+year:3 c_for:-3
        cpain:-3 cvice:-3 cfron:3 cont_:3 cront:3 wenough:-3 bwe+have:-3 wsay:-3 cpers:-3 chead:3 bagain+at:3 ctry_:3
        bin+touch:-3 wsales:-3 wshopping:-3 wcome:-3 bi+do:-3 bi+have:3 bin+march:3 c_hal:3 calf_:3 chalf:3 c_cou:-3
        wwho:-3 wtoo:-3 c_mid:3 cddle:3 cdle_:3 ciddl:3 cmidd:3 c_tel:-3 ctell:-3 byou+:-3 wbe:-3 cust_:-3 bof+it:-3
        c_tow:-3 ctime:3 c_no_:-3 c_per:3 btoday+:3 cling:-3 b+never:-3 wmr:-3 c_hav:3 chave:3 crain:3 b+you:-3
        cead_:3 wnumber:-3 wround:3 c_stu:-3 b+got:3 cage_:-3 wsome:-3 bcall+back:-3 c_pro:-3 cble_:-3 wneed:3
        cneve:-3 c_hea:3 c_nev:-3 w2:3 banother+service:-3 bstill+have:-3 b+can:3 wcourt:-3 bout+:-3 cuch_:-3
        waccount:-3 band+have:-3 cllin:-3 byou+can:3 wwhy:-3 c_hom:3 chome:3 c_wit:-3 cwith:-3 wpresent:3 bnow+:-3
        wseen:-3 wbits:-3 b+my:-3 bi+still:-3 cstop:-3 wnothing:-3 wwhen:3 wthis:3 cyou_:-2 count:-2 cfirs:2 cirst:2
        cthat:-2 chere:-2 cery_:-2 wfell:-2 ccan_:2 bto+cut:-2 cwas_:-2 cine_:2 c_com:-2 cyour:-2 cget_:2 core_:2
        whad:-2 c_tra:2 c_fir:2 c_con:-2 ccoun:-2 cted_:-2 wmuch:-2 whold:-2 crst_:2 bcan+not:-2 wsizes:-2 cfrid:2
        crida:2 c_all:-2 wdoor:-2 cking:2 cerso:-2 crson:-2 cith_:-2 wnobody:-2 bto+the:-2 wworks:2 bno+need:-2
        wtimes:-2 c_fri:2 wtwo:-2 cfor_:-2 bget+in:-2 cough:-2 wstore:-2 cconv:2 cfrom:-2 crom_:-2 cient:2 wwould:-2
        wadvice:-2 wback:2 cable:-2 cnven:2 wleft:-2 wnew:-2 c_get:2 bwhen+i:2 wpack:-2 bafter+6pm:2 cethi:2 cmeth:2
        comet:2 cork_:2 bmy+wife:-2 wother:-2 ceen_:-2 cson_:-2 bof+the:-2 wgone:-2 wcould:-2 where:-2 bcustomer+:-2
        bstill+a:-2 wthere:-2 bin+a:-2 cautu:2 ctumn:2 cumn_:2 cutum:2 c_clo:-2 walready:-2 ching:-2 c_aut:2
        bgot+no:-2 cinco:2 csing:-2 wordering:-2 chour:2 bam+still:-2 c_doe:2 cdoes:2 wcontact:-2 c_try:2 c_are:2
        wfound:-2 ctown:-2 wwrong:-2 cmone:-2 cney_:-2 coney:-2 c_ano:2 canot:2 cclos:-2
    """,
    "bought_again": """
        -10 wagain:15 worder:14 walready:13 wyesterday:12 wmorning:12 wcustomer:12 corde:11 crder:11 wlast:10
        wfrom:10 ba+customer:9 wago:9 wis:-9 wten:9 wdelivery:8 bfrom+you:8 wnew:8 wstill:8 wbeen:8 bwas+in:8 wi:8
        bin+your:8 wam:8 c_ord:8 wtomorrow:8 wdays:7 wback:7 byesterday+:7 bmorning+:7 bthis+morning:7 cmer_:7 wall:7
        wyour:7 wweek:7 bam+still:7 bstill+a:6 wweekend:6 wto:-6 wfriday:6 wshopping:6 wyou:6 wbuy:6 wwhy:6
        byou+again:6 wjust:6 bi+was:6 cday_:6 wsome:6 balready+:6 wof:-6 wseen:6 bago+:6 won:-6 bmy+new:6 wstore:6
        wnot:-6 wshop:6 bi+order:5 wordering:5 c_aga:5 cagai:5 cgain:5 cdere:5 wwent:5 cain_:5 wordered:5
        bcustomer+:5 wtime:5 cered:5 wthis:5 ceen_:5 waway:5 wevery:5 wdid:5 wparcel:5 wthat:-5 wnow:-5 byou+:-5
        btomorrow+:5 cder_:4 wwe:4 bthe+time:4 carri:4 crriv:4 ball+the:4 c_arr:4 c_alr:4 calre:4 clrea:4 ceady:4
        cred_:4 cady_:4 b+my:4 wdo:-4 crive:4 c_you:4 cery_:4 bweek+:4 c_wee:4 cweek:4 cshop:4 c_yes:4 cerda:4
        crday:4 cterd:4 cyest:4 bi+buy:4 ceste:4 c_sho:4 b+the:-4 wno:-4 cmorn:4 corni:4 crnin:4 wand:-4 cster:4
        bstore+:4 wit:-4 cread:4 b+why:4 wme:-4 cvery:4 cning:4 bthe+weekend:4 b+did:4 bevery+week:4 comer:4 ctome:4
        byour+shop:4 c_cus:4 ccust:4 cstom:4 custo:4 bagain+at:4 btime+:4 bhave+been:4 byour+store:4 cfrom:4 crom_:4
        clast:3 cast_:3 ware:-3 c_mor:3 b+am:3 cives:3 bnot+seen:3 cves_:3 c_las:3 bi+never:3 wget:-3 c_fro:3 cular:3
        c_reg:3 c_ago:3 cago_:3 bhave+not:3 carly:3 crly_:3 b+we:3 c_is_:-3 wsomething:3 bmy+parcel:3 b+just:3
        c_ten:3 cages:3 bat+the:3 bwith+you:3 warrived:3 wmonth:3 cnew_:3 c_new:3 cstil:3 c_bee:3 cbeen:3 c_sti:3
        crmer:3 wonly:3 ctill:3 c_am_:3 cges_:3 cdeli:3 celiv:3 wsimply:-3 wthe:-3 clive:3 c_tom:3 cmorr:3 corro:3
        crow_:3 crrow:3 ctomo:3 comor:3 c_som:3 csome:3 corme:3 civer:3 cdays:3 c_for:3 c_bac:3 cback:3 cten_:2
        bagain+:-2 c_not:-2 wout:-2 bthis+:-2 cack_:2 ceek_:2 cays_:2 c_all:2 c_day:2 bagain+last:2 bfrom+this:2
        ceeke:2 ceken:2 ckend:2 c_to_:-2 cyour:2 cfrid:2 crida:2 ciday:2 chopp:2 cyou_:2 wgot:-2 coppi:2 b+i:2
        cbuy_:2 c_why:2 cwhy_:2 bi+am:2 chat_:-2 wwas:2 worders:-2 c_jus:2 cppin:2 cjust:2 c_buy:2 c_fri:2 wup:-2
        cther:-2 cbly_:2 c_del:2 cting:-2 wwill:-2 c_of_:-2 cseen:2 cform:2
    """,
    "who_are_you": """
        -9 wwho:24 wwhat:17 wwhy:16 wthis:14 b+what:14 bis+this:13 wyou:13 wis:12 b+who:11 bare+you:11 wdo:11
        wcompany:11 b+why:10 wam:10 wnot:-10 wwhich:10 b+is:10 wnumber:9 weach:9 bam+i:9 cwho_:8 c_who:8 wother:8
        ware:8 bwhich+company:8 b+i:-8 bwhat+is:7 bnumber+:7 whuman:7 wor:7 wthe:-7 bmy+number:7 wknow:6 ba+human:6
        bdo+you:6 b+you:-6 bwhat+do:6 wby:6 wcome:6 b+which:6 c_wha:6 cwhat:6 b+this:-6 bcompany+:6 c_why:6 cwhy_:6
        wdata:-5 beach+other:5 bother+:5 chat_:5 c_com:5 wmessage:5 b+are:5 wdid:5 won:-5 bis+it:5 wwriting:5
        whave:-5 chis_:5 cthis:5 wwant:5 bwho+is:5 wgetting:5 b+do:5 wno:-5 babout+:5 wreal:5 wthat:4 cyou_:4 c_thi:4
        c_is_:4 wwith:-4 wand:-4 whow:4 bor+a:4 bcome+by:4 bthis+is:-4 win:-4 c_not:-4 c_do_:4 bto+:4 wi:-4 c_the:-4
        bhuman+:4 cmpan:4 compa:4 cpany:4 bdo+not:-4 wyour:-4 ccomp:4 c_am_:4 cnot_:-3 c_whi:3 chich:3 cwhic:3
        cich_:3 wnow:-3 b+how:3 c_num:3 cnumb:3 cumbe:3 bfrom+me:3 cmber:3 b+we:-3 c_eac:3 bwriting+to:3 cber_:3
        c_leg:3 cach_:3 cting:3 wwe:3 wsomeone:-3 bwho+:3 cany_:3 ceach:3 wcan:-3 wout:-3 byou+need:3 c_you:3
        wonly:-3 babout+me:-3 c_oth:3 bi+am:-3 c_are:3 bof+this:3 bfor+:3 wstore:-3 bis+a:-3 bto+me:3 b+my:-3
        bthis+:3 bwe+are:-3 bhave+you:-3 bwhat+have:-3 byou+my:3 care_:3 wknows:-3 whas:-3 c_hum:3 chuma:3 cuman:3
        cothe:3 c_sto:-3 bthat+:3 wfrom:3 cman_:3 cone_:-2 c_or_:2 cthe_:-2 wwas:-2 cking:2 b+the:-2 bhave+my:2
        ceaki:2 byou+are:-2 wan:-2 cere_:-2 wlike:-2 bthis+number:-2 cent_:-2 c_by_:2 wpassed:2 wour:-2 wwill:-2
        bi+need:-2 wcomputer:2 wcontact:-2 cher_:2 cour_:-2 cpeak:2 cspea:2 wadvertising:-2 c_spe:2 ccome:2 bfrom+:2
        wme:2 chere:-2
    """,
    "data_wish": """
        -14 wdata:22 waccess:18 wwhat:13 wstored:12 wthe:-10 wrequest:10 w15:10 bdata+:9 wdemand:9 wabout:9
        bmy+data:8 cata_:8 cdata:8 c_dat:8 wmy:7 babout+me:7 wyou:6 wstore:6 wme:6 cacce:6 ccces:6 ccess:6 ctore:6
        cess_:6 cstor:6 c_acc:6 wwhich:6 bhave+you:6 bwhat+have:6 c_sto:6 bi+demand:6 wdo:6 bdo+you:6 b+what:5
        wdetails:5 wsend:5 wi:-5 whave:5 wnot:-5 wof:5 wkeep:5 wlong:5 bof+my:5 c_wha:5 cwhat:5 whow:4 wwhere:4
        b+you:-4 wit:-4 c_the:-4 cored:4 bstore+:4 wthat:-4 b+which:4 cthe_:-4 cand_:4 cred_:4 chat_:4 ceque:3
        whappens:3 c_req:3 crequ:3 cques:3 cuest:3 win:-3 cest_:3 cart_:3 c_15_:3 wplease:3 c_del:-3 wdoes:3
        bsend+me:3 wfor:3 ceman:3 cmand:3 cion_:-3 cdele:-3 celet:-3 band+what:3 bfrom+and:3 wis:-3 cabou:3 cbout:3
        c_dem:3 cdema:3 c_abo:3 byou+keep:3 b+my:-3 ction:-3 wcome:3 b+how:3 caved:3 c_sav:3 csave:3 b+where:3
        b+please:3 whad:-3 wno:-3 cing_:-3 cved_:3 c_my_:2 cout_:2 bme+:2 whas:-2 cyou_:2 c_me_:2 b+i:2 c_whi:2
        chich:2 cwhic:2 wgdpr:2 cich_:2 bto+my:2
    """,
}
