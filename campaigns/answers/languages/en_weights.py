"""Weights of the guess for en, in tenths: `python -m tests.answers.learn` writes them."""

WEIGHTS = {
    "price": """
        9 wfee:23 wcosts:22 wmoney:21 wprice:20 wbuy:17 wminimum:17 wprices:15 wcost:15 c_cos:15 ccost:15
        wexpensive:14 wafford:14 wliving:14 cpric:14 crice:14 wsaid:13 wway:13 wbecause:13 wfinancially:13 cing_:-13
        wcould:13 wmy:-13 wcharge:12 bon+the:-12 wscrapped:12 wtoo:12 c_aff:12 caffo:12 cffor:12 cford:12 wabove:12
        wspending:12 wfor:11 c_pri:11 wmuch:11 wdiscount:11 wfunds:11 wdiscounts:11 wdo:-11 wran:11 wpoor:11
        wright:11 wsurcharges:10 wbottom:10 bfor+me:10 band+have:10 wthis:-10 wfell:10 wto:9 wsecond:9 bhave+to:9
        b+our:9 clue_:9 b+have:-9 cfee_:9 won:9 wcut:9 bout+:9 b+too:-9 b+in:9 wloyalty:8 wuse:-8 bto+have:8
        wexactly:8 wcheaper:8 b+financially:8 bfinancially+it:8 b+it:8 bme+:8 cpend:8 cspen:8 costs:8 cery_:8
        cwork:-8 b+at:8 c_mon:8 wfrom:-8 cscou:8 b+because:8 cway_:7 wsmall:7 wwithout:7 bto+cut:7 cisco:7 wevery:7
        wnew:-7 c_fee:7 wdollars:7 cobbe:7 crobb:7 c_rob:7 wdelivery:7 b+the:-7 cmone:7 cney_:7 coney:7 babove+the:7
        bno+:7 wcustomer:-7 cone_:-7 csts_:7 cdisc:7 wsure:7 weither:7 c_spe:7 c_exp:7 c_wor:-7 c_bec:7 cted_:-7
        wthe:7 wabout:-7 wwatch:7 cxpen:7 wworth:7 wany:7 cexpe:7 wcompany:-7 ccoun:7 bcould+not:7 win:-7 carge:7
        cpens:7 ceape:7 c_pay:7 bwe+are:7 bwe+could:6 cnanc:6 bsaid+no:6 count:6 bit+cost:6 cight:6 wper:6 bthat+:6
        wincrease:6 bdo+not:-6 bi+would:6 bran+out:6 b+poor:6 bi+did:6 wjust:-6 c_mar:6 bis+not:6 c_pen:6 wbe:-6
        cvery:6 cbber:6 wnot:6 wwhat:6 wan:-6 cbeca:6 blike+to:6 cbuy_:6 bto+save:6 cimum:6 cinim:6 cmini:6 cnimu:6
        wsave:6 cmum_:6 wpoint:6 ceck_:6 cchec:6 check:6 c_che:6 b+you:6 culd_:6 wthanks:-6 bnot+afford:6 cllet:6
        charg:6 wgo:-6 wyou:-6 could:6 c_dis:6 c_fun:6 b+simply:6 bsimply+too:6 wnow:-6 bof+the:6 wa:6 bare+not:6
        cost_:6 bi+have:-6 byou+are:6 wsimply:6 c_min:6 wmarket:6 cchar:6 c_wal:6 cheap:5 wunder:-5 wstops:5 ware:5
        bdid+not:-5 cices:5 wsale:5 c_buy:5 wcall:-5 w12:5 cces_:5 wstill:-5 cchea:5 bgot+the:5 cage_:5 bmuch+:5
        bis+cheaper:5 wthat:5 bwould+like:5 bwithout+a:5 bis+a:-5 cght_:5 contr:5 wpack:5 c_for:5 wmake:5 wout:5
        cnsiv:5 csive:5 wbeen:-5 cbott:5 wwere:5 cter_:-5 w15:5 wover:5 c_not:5 bno+way:5 clet_:5 cting:-5 ctly_:5
        cord_:5 bit+is:5 bit+for:-5 bi+will:5 wrather:-5 wdown:5 cers_:5 b+price:5 cble_:5 censi:5 civin:5 clivi:5
        cust_:-5 bwill+not:5 wclub:5 wsome:5 wcontact:-5 cving:5 wgone:-5 wwas:-5 c_sai:5 csaid:5 wannoyed:5
        bafford+it:5 wnothing:-5 cnter:-5 c_way:5 caid_:5 calle:5 cause:5 ccaus:5 cecau:5 bthe+other:5 wplease:-5
        cinan:5 cncia:5 wstop:-5 cins_:5 wtime:-5 c_ann:5 bdown+:5 ciall:5 wcontract:5 bit+at:-5 ccial:5 cearl:5
        cfina:5 c_hig:5 chigh:5 bwas+no:4 wanother:-4 wsay:-4 wsystem:-4 bwere+never:4 btoo+expensive:4 bam+on:4
        cther:-4 ccoul:4 wlonger:4 bover+:4 c_sum:4 bthere+were:4 wrange:-4 wmore:4 c_my_:-4 crge_:4 carly:4 crly_:4
        bthe+price:4 wit:4 c_liv:4 wknow:4 wyear:4 bfor+us:4 c_pos:4 c_new:-4 ccrap:4 crapp:4 c_pro:-4 winto:-4
        canci:4 wtwo:4 cscra:4 c_scr:4 c_int:-4 couch:4 ctoo_:4 beither+:4 c_sur:4 wplan:4 cabov:4 cbove:4 bmoney+:4
        cship:-4 wwould:4 ccher:4 wlast:4 bnot+worth:4 bworth+it:4 c_com:-4 wmoved:-4 bhave+not:-4 cive_:4 whad:-4
        cappe:4 byou+:-4 byear+:-4 bis+on:4 cndin:4 wthan:4 cfor_:4 cargi:4 crgin:4 c_bot:4 wbits:-4 cike_:4
        wafter:-4 ccall:-4 bfor+that:4 bprice+per:4 cough:-4 c_rep:-4 bprice+increase:4 wcame:-4 wand:4 c_muc:4
        cmuch:4 wdemand:-4 bnot+be:-4 c_cal:-4 cain_:-4 cendi:4 wnext:-4 cunds:4 cond_:4 c_do_:-4 bnot+carry:4
        cking:-4 wsoftware:-4 wmade:-4 cran_:4 cpoor:4 c_rig:4 crigh:4 c_thi:-4 wcome:-4 crcha:4 csurc:4 curch:4
        bright+now:4 cally:4 wbought:-4 clly_:4 c_run:-4 bto+cost:4 weverywhere:4 c_too:4 cent_:-4 cable:4 cnds_:4
        byou+get:4 bcarry+on:4 wagain:-4 wfirst:-4 wtwice:-4 cotto:4 cttom:4 wlong:-4 chat_:4 wmonth:4 bnot+take:4
        cest_:4 bat+some:4 bsome+point:4 wtext:-4 ba+small:4 c_poo:4 bone+is:4 wfive:4 wmrs:-4 wother:4 wwrong:-4
        bthe+new:-3 c_bus:-3 wmoment:-3 bthanks+:-3 cose_:3 bme+any:3 woffice:-3 wrest:3 wphone:-3 bit+any:3 chis_:-3
        cthis:-3 cfell:3 cnts_:3 cfund:3 csed_:-3 bi+only:3 cper_:3 bthan+the:3 wlooking:-3 wtaste:-3 bback+:3
        bthe+end:3 bto+a:-3 bbe+a:3 ba+year:3 blost+my:3 bmarket+:3 bthe+market:3 c_rea:-3 c_day:3 cever:3 c_to_:3
        c_sec:3 ccond:3 cecon:3 cseco:3 b+can:-3 wcancelled:3 wexport:-3 ccont:3 ctom_:3 wjoke:3 cber_:-3 wtexts:-3
        wnobody:-3 colle:3 cove_:3 bno+use:-3 wneed:-3 bfor+a:3 bon+:3 b+your:3 whow:3 cunts:3 wgave:-3 cpen_:3
        cuch_:3 byou+were:3 wour:3 waway:-3 crtio:3 bup+the:3 corti:3 c_on_:3 cpped:3 bup+:3 byour+company:-3
        bwhat+is:3 wwaiting:-3 c_bon:3 bwas+not:3 c_cut:3 ccut_:3 coubl:3 cuble:3 cies_:-3 wenough:-3 cual_:3 wpay:3
        welectricity:3 coor_:3 b+ended:3 wyour:3 walready:-3 band+i:-3 wweeks:-3 cort_:-3 bwe+would:-3 bno+longer:3
        cller:3 calty:3 clty_:3 cyalt:3 wdoes:-3 b+could:3 wgive:-3 b+for:-3 wcan:-3 cying:-3 bnot+know:-3 bmore+:3
        cmer_:-3 bis+no:-3 wsomething:-3 bthe+last:3 c_fel:3 bwould+rather:-3 cded_:3 bbecause+of:3 ceen_:-3
        bnot+get:-3 wadvice:-3 wnonsense:-3 cinte:-3 b+that:-3 croll:3 wtalk:-3 wput:3 wround:-3 wis:-3 wpackage:-3
        bto+our:-3 ceed_:-3 c_exa:3 cactl:3 cctly:3 cexac:3 cxact:3 wmessages:-3 whave:3 wall:-3 c_the:3 wnumber:-3
        bannoyed+me:3 bcosts+:3 wbut:-3 bbecause+i:3 wback:3 c_fro:-3 c_use:-3 wpain:-3 wreasons:-3 wended:3 cund_:-3
        cgar_:-3 bexpensive+:3 b+just:-3 c_par:-3 wseen:-3 c_eve:3 bmonth+:-3 bneeded+a:3 cdden:3 btoo+far:-3
        wcompetitor:-3 bme+a:3 cved_:-3 c_loy:3 cloya:3 coyal:3 wpromised:-3 wmyself:-3 cong_:-3 cense:3 cnse_:3
        wcoffee:3 whigh:3 cfrom:-3 crom_:-3 wsubscription:3 bmoney+is:3 wlittle:3 c_bas:3 wso:3 bnot+want:-3 cors_:-3
        crive:-3 c_you:-3 wam:-3 wrep:-3 chout:3 citho:3 bwe+went:-3 cbase:3 bwas+a:-3 wfine:-3 wcompetition:3
        cnew_:-3 cext_:-3 wsort:-3 c_dol:3 cdoll:3 clars:3 cllar:3 colla:3 wjog:-3 wlist:-3 cgran:3 wfar:-3
        bme+over:-3 wmachine:-3 wpersonal:-3 csing:-3 c_gra:3 cped_:3 wlet:-3 was:3 bwe+were:-3 wwine:-3 wshop:-3
        cugh_:-3 wanything:-3 bafter+a:-2 bgo+on:-2 csmal:2 walthough:-2 wnone:-2 cstan:-2 wwant:-2 card_:2
        band+carry:-2 c_swi:2 citch:2 cswit:2 cwitc:2 bin+a:2 c_fin:2 cend_:2 c_eit:2 ceith:2 wtake:2 cmall:2
        c_tex:-2 ctext:-2 cboar:2 coard:2 cithe:2 b+there:2 wboss:-2 wperson:-2 cthe_:2 bto+go:-2 cabou:-2 cbout:-2
        bno+good:2 bnot+to:-2 whuber:-2 c_fil:-2 cprin:-2 cathe:-2 cwatc:2 case_:2 wfeel:-2 ceep_:2 crint:-2 wonce:-2
        cake_:2 corth:2 cwort:2 bme+out:-2 crth_:2 cound:-2 btoo+much:-2 bi+said:-2 bnot+have:-2 wparcel:-2 cstal:2
        cfeed:-2 wleave:-2 bat+that:-2 wdrop:-2 csure:2 wthese:2 crges:2 cours:-2 wquality:2 cmpan:-2 compa:-2
        cpany:-2 wtogether:-2 c_sma:2 bnow+:-2 bway+:2 c_in_:-2 wus:2 wreason:-2 btimes+:-2 cinst:2 bthe+money:2
        cday_:-2 ceauc:-2 whuman:-2 wclosed:-2 ccomp:-2 cstly:2 wuntil:-2 wsubscriptions:2 c_wit:2 wmonths:-2
        wanyone:-2 cmove:-2 w31:2 catch:2 chank:-2 cure_:2 wshut:-2 cwith:2 byou+people:-2 cunde:-2 wdepartment:-2
        bit+to:2 cincr:2 cncre:2 cossi:2 cposs:2 cssib:2 wup:2 cproc:-2 croce:-2 c_dro:-2 ctic_:-2 bhave+needed:2
        bwould+have:2 brest+:2 clowe:-2 walways:-2 bthing+:-2 c_per:2 bit+was:2 beverywhere+:2 wthree:2 c_tho:2
        c_sto:-2 c_be_:-2 wask:-2 bhow+to:2 bknow+how:2 bthat+was:-2 wless:2 c_cou:2 c_dri:-2 cnot_:2 bus+:2 caste:-2
        wweek:-2 bnot+got:-2 wcarry:2 band+that:-2 bany+more:2 b+on:-2 custo:-2 c_an_:-2 c_cus:-2 ccust:-2 cstom:-2
        csibl:2 where:-2 ctop_:-2 wkids:2 wby:-2 whell:-2 cnks_:-2 bthere+is:-2 wdevice:-2 bend+of:2 wold:2
        bhave+no:-2 ctere:-2 bthe+moment:-2 c_clo:-2 ceeze:2 creez:2 c_poi:2 cesti:-2 wfriday:-2 wdata:-2 cdriv:-2
        wfollow:-2 c_wha:2 cwhat:2 wsuit:-2 bis+gone:-2 wups:-2 canks:-2 c_ban:2 ceres:-2 cason:-2 ceaso:-2 c_hea:-2
        c_wee:-2 cweek:-2 wonline:2 cary_:2 wmonday:-2 ctill:-2 cear_:2 wpresent:-2 b+i:-2 wused:2 bcompetition+has:2
        blooking+for:-2 wten:-2 c_off:-2 c_go_:-2 cyou_:-2 wtrying:-2 cvice:-2 c_non:-2
    """,
    "service": """
        7 wtimes:21 b+your:19 wservice:16 wcalled:16 waccount:16 wthey:16 wdeleted:16 wsales:15 wcourier:15
        bin+the:14 wabout:14 c_imp:13 cimpo:13 walways:13 wgot:13 cline:13 wadvice:13 worders:13 bto+my:13 bof+you:13
        btimes+:12 wnever:12 wthat:-12 bnever+got:12 wnobody:12 wwaiting:12 wany:12 wfriendliness:12 wit:-12
        b+nobody:11 wi:-11 wsalesman:11 wlike:11 wchat:11 whotline:11 wevery:11 c_sal:11 csale:11 wan:10 wfelt:10
        wtoo:10 wpromised:10 wseen:10 wtold:10 wthis:-10 bi+was:10 c_rea:10 wthing:10 bnot+get:10 wlady:10
        bthe+phone:9 bthe+goods:9 wdriver:9 wleft:9 creac:9 cever:9 wsimply:9 was:9 whave:-9 cales:9 wyears:9 wnow:-9
        wemployee:9 bwas+a:9 wboss:-9 wjust:9 wbeing:9 wphone:9 wround:9 won:9 cvice:9 bthe+courier:9 wcomplaint:-9
        wyour:9 cter_:9 byou+:9 cadvi:9 wanyone:9 ctmen:8 boff+:8 c_any:8 wparcels:8 wanswer:8 wpassed:8 wcontact:8
        wyou:8 c_wai:8 cwait:8 whalf:8 wgym:-8 bin+a:8 c_adv:8 wrep:8 wcould:-8 wwere:8 ctime:8 cries:8 wlast:-8
        c_tim:8 wlost:-8 bon+the:8 wonce:8 c_ans:8 cansw:8 cnswe:8 cswer:8 ccrat:8 b+i:-8 bgot+no:8 wam:-8 wother:8
        wjoke:8 bwere+not:8 walthough:8 cmes_:8 wout:-8 wquality:8 woften:8 byou+simply:8 wimpossible:8 cimes:8
        bthing+:7 whas:-7 b+they:7 ball+:7 wtouch:7 cered:7 bat+all:7 ba+customer:-7 wgetting:7 w20:7 crain:7 c_con:7
        bcontact+:-7 wanswered:7 bevery+time:7 wannoyed:7 bme+again:7 wno:7 bhalf+of:7 wdelivered:7 wweeks:7 cess_:7
        c_dep:7 winformed:7 bonly+a:7 cver_:7 wdown:-7 wpersonal:7 cexpe:7 c_cal:7 clete:7 bchat+:7 ccons:7 c_tra:7
        wwas:7 wstill:-7 wsuit:-7 wnot:7 bthe+parcel:7 caff_:7 cked_:7 cies_:7 cays_:7 bthree+times:7 weven:7 ccall:7
        b+not:-7 c_bur:7 wgoods:7 bthe+salesman:7 wadviser:7 wneed:-7 wof:7 wplease:-7 bgoods+:7 wdays:7 bdid+not:7
        whad:6 bto+you:6 bwe+have:6 bweeks+for:6 wtechnician:6 cproc:6 croce:6 wever:6 b+too:6 wwant:-6 wdetails:6
        btold+the:6 bnot+come:6 ctic_:6 wtime:6 b+felt:6 cmpos:6 wat:6 cred_:6 bof+it:6 wdo:-6 wonly:6 wdata:-6
        bcome+round:6 cnts_:6 cice_:6 wdid:6 ceauc:6 wrequest:6 bnot+seen:6 bfrom+you:6 c_wor:6 ceach:6 wwill:-6
        banswer+to:6 bis+an:6 bthe+lady:6 wtaste:-6 bdetails+:6 ctrai:6 crien:6 wline:6 ckes_:6 cave_:-6 wup:6
        cendl:6 wgoing:-6 bfrom+one:6 whold:6 wnothing:-6 wis:-6 wgood:-6 c_pro:6 cervi:6 crvic:6 wignored:6 wget:6
        wafter:6 wcustomers:6 wso:-6 cine_:6 bthe+service:6 c_get:6 ware:-6 wworst:6 cning:5 wcoffee:-5 chey_:5
        cthey:5 bhad+to:5 cgot_:5 wway:-5 crdin:5 byour+employee:5 ceted:5 wfriday:5 ccoun:5 c_tha:-5 bdays+:5
        wmessage:5 wparcel:5 count:5 cised:5 cacco:5 cccou:5 btoo+long:5 wmonday:5 bcan+not:5 bmy+complaint:-5
        cpect:5 wbought:5 wtrain:-5 wdoes:-5 wdepartment:5 wthrough:-5 b+once:5 wcompany:-5 wlooks:5 cerie:5 cunt_:5
        wgo:-5 byou+are:-5 csed_:5 wimportant:5 crier:5 curie:5 c_fri:5 byou+can:5 cneve:5 c_del:5 wagreed:5 cakes:5
        wprice:-5 ctant:5 cback:5 wcame:5 cintm:5 cntme:5 weither:-5 wwork:5 wby:5 walone:5 bthe+gym:-5 wbroken:5
        cong_:5 cfrie:5 ciend:5 wanother:-5 cappo:5 cppoi:5 wbusiness:-5 bten+years:5 cent_:-5 wpick:5 wsomeone:-5
        wfee:-5 couri:5 wdamage:-5 bget+in:-5 carce:5 cparc:5 crcel:5 wpeople:5 c_app:5 wtill:5 cabou:5 cbout:5
        byou+use:5 wto:5 wreason:5 ba+joke:5 bjoke+:5 c_alw:5 calwa:5 clway:5 cways:5 clity:5 bthe+store:5 bis+a:-5
        wweek:-5 wloyalty:5 wdifferent:5 clike:5 bwas+no:5 bi+did:5 wthen:5 wdiscounts:-5 cwork:5 bwork+:-5 c_que:5
        wfind:-5 c_got:5 c_dur:-5 bnone+of:5 bbroken+:5 wgone:-5 wsay:5 cdvic:5 bare+impossible:5 bwe+were:5
        bthere+were:-5 ceen_:5 c_the:5 colit:4 cpoli:4 btime+:4 cier_:4 ccour:4 whome:-4 cting:4 wcalls:4 b+on:-4
        badvice+was:4 bin+:-4 b+no:4 crage:4 wreplaced:4 cside:4 bin+touch:4 bgot+lost:-4 cents:4 coint:4 cpoin:4
        c_nev:4 bhas+been:4 bhave+not:4 cthat:-4 wlonger:-4 wmeat:-4 wchanged:-4 byour+boss:-4 banswered+:4
        wdollars:-4 city_:4 bgot+in:4 bannoyed+me:4 bto+the:4 bis+only:4 ction:4 c_abo:4 c_fix:-4 wblocked:4 c_alo:4
        calon:4 wrefund:-4 bthe+wrong:4 c_lik:4 wsince:4 c_nob:4 cnobo:4 cobod:4 bworks+:4 caiti:4 croun:4 wshop:-4
        c_bre:-4 cbrea:-4 cdlin:4 cndli:4 bi+am:-4 cnoth:-4 c_it_:-4 wsale:4 clled:4 wmuch:-4 cdvis:4 cvise:4 cform:4
        cread:-4 cbody:4 bup+my:4 bnot+suit:-4 waccess:-4 wsite:-4 cther:-4 bi+have:-4 c_ord:4 c_som:-4 csome:-4
        wlet:-4 whow:-4 cost_:-4 wdevice:-4 wmoment:-4 whour:4 wshopping:-4 cdele:4 celet:4 cange:-4 c_ser:4 cserv:4
        wher:4 wdoor:4 woutside:4 bcall+:4 bis+not:-4 bthe+driver:4 wdisaster:4 wwhy:-4 could:-4 bwould+like:-4
        cour_:4 badviser+:4 cite_:4 c_sho:-4 border+was:4 wpain:-4 c_exp:4 cody_:4 winvoice:4 b+my:-4 cchan:-4
        wlittle:4 wnext:4 wone:4 bto+say:4 wscrapped:-4 civer:4 wfar:-4 c_dum:4 cdump:4 wnew:-4 cesma:4 clesm:4
        csman:4 wperson:4 c_sup:4 csupp:4 bwas+always:4 bit+:-4 cchat:4 btexts+:4 band+never:4 bmy+details:4 cctio:4
        b+we:-4 chotl:4 cotli:4 ctlin:4 c_pri:-4 cack_:4 wparts:4 cood_:-4 canag:4 cmana:4 cnage:4 wlong:4 wgave:-4
        b+none:-4 cles_:4 c_cos:-4 ccost:-4 cking:4 wmay:-4 woff:4 b+bad:4 c_hot:4 wcomputer:4 cply_:4 bservice+:4
        wnope:-4 c_an_:4 b+always:4 cerso:4 crson:4 bfor+the:4 celt_:4 cfelt:4 wstuff:-4 whuman:-4 cint_:-4 wcost:-4
        bno+answer:4 cfee_:-4 cpers:4 whours:4 b+since:4 calle:4 cfeed:4 c_bos:-4 wdelete:-4 wyesterday:-4 c_qui:-4
        cping:-4 wago:-4 bin+my:-4 ctoo_:4 wreplacement:-4 cdepo:4 culd_:-4 cmise:4 comis:4 cprom:4 cromi:4
        bcan+you:-4 wfive:4 cough:4 cseen:4 wsomething:-4 chere:-4 ball+the:-4 cover:4 csiti:4 citin:4 cosit:4
        cposi:4 wask:-3 cartm:3 cdepa:3 cepar:3 crtme:3 byour+system:3 bthere+was:3 c_tol:3 ctold:3 c_man:3 bto+be:-3
        cain_:-3 bin+your:-3 cuit_:-3 b+goods:-3 wdeclined:3 wreturn:-3 b+was:-3 wyours:-3 chis_:-3 cthis:-3 chone:3
        whung:3 bpromised+:3 bon+me:3 wbottom:-3 bignored+:3 byou+were:-3 cone_:3 cints:3 cort_:3 chang:-3 wson:-3
        bnot+work:3 b+could:-3 cquir:3 c_res:-3 wsubscription:-3 const:3 bto+our:-3 blike+a:3 c_lad:3 clady:3 cmess:3
        wthe:3 c_mes:3 cider:3 bcustomers+:3 wus:-3 wworked:3 c_cou:3 wproduct:-3 byour+store:-3 bof+your:-3
        bthe+next:3 cead_:-3 ctake:3 corde:3 crder:3 cerve:-3 bthe+time:-3 bthe+worst:3 cing_:3 wcustomer:3
        wquestions:3 bnumber+:-3 cown_:-3 wwrong:3 b+did:3 c_hav:-3 c_lef:3 ceft_:3 cleft:3 wcome:3 bthe+rep:3
        ba+small:3 banything+from:-3 wbroke:-3 byou+not:-3 clast:-3 cound:3 wover:-3 byou+never:3 c_sim:3 cimpl:3
        cmply:3 csimp:3 c_rec:3 balone+:3 c_as_:3 cfect:-3 chave:-3 c_def:-3 cdefe:-3 cefec:-3 cnow_:-3 cease:-3
        cnsta:3 binvoice+:3 cears:3 bcall+from:3 blong+:3 bno+calls:-3 c_now:-3 clow_:3 c_too:3 weverything:3
        coss_:-3 coyee:3 cyee_:3 wbad:3 canno:3 cnnoy:3 bcould+not:-3 wanswering:3 wsadly:-3 cboss:-3 bthe+other:3
        wfather:-3 bthe+train:-3 c_acc:3 weach:3 wquit:-3 bgot+an:3 wwho:-3 cacti:3 c_bei:3 cbein:3 ceing:3 cance:-3
        w12:-3 bon+my:-3 b+because:3 comer:3 ctome:3 c_you:3 wwhat:-3 b+there:-3 c_rou:3 wbeen:3 c_mea:-3 cble_:-3
        wsold:-3 c_on_:3 c_cus:3 ccust:3 cstom:3 bimportant+:3 wmonth:-3 custo:3 cept_:3 b+put:-3 bweek+:-3 cited:3
        wall:3 wair:3 c_jus:3 wbuy:-3 c_sui:-3 csuit:-3 c_las:-3 bevery+week:-3 wspending:-3 c_eve:3 cyear:3 c_los:-3
        wmr:-3 c_yea:3 cjust:3 cllin:3 canyo:3 cnyon:3 b+as:3 cders:3 wfurther:-3 byou+have:-3 bcall+me:-3
        wconstant:3 bhour+:-3 blike+your:-3 cast_:-3 wselection:-3 c_sto:-3 bthat+:-3 wfirst:-3 where:-3 cstal:-3
        wmissing:3 c_fel:3 ccked:3 c_ref:-3 bis+the:3 wbut:-3 cashe:-3 chand:3 wname:-3 b+simply:-3 bsimply+too:-3
        c_sta:3 ccels:3 cwer_:3 cted_:3 bnot+want:-3 b+customer:3 bgoing+to:-3 cyou_:3 welse:-3 bpeople+:3 c_goo:3
        cgood:3 c_bad:3 b+just:-3 cloye:3 cshop:-3 bno+reason:3 breason+:3 calf_:3 chalf:3 c_fin:-3 c_gym:-3 cgym_:-3
        ciden:-3 coces:3 wavailable:-3 cold_:3 c_hea:-3 bput+me:-3 b+our:-3 wkeep:-3 c_wil:-3 b+it:-3 ccht_:3
        cook_:-3 wsome:-3 c_emp:3 cmplo:3 cploy:3 wwith:-3 crep_:3 bthere+is:3 wcancelled:3 beither+:-3 cssed:3
        ccoul:-3 wgets:3 wshut:-3 c_see:3 c_wer:3 cwere:3 c_tro:-3 bwith+you:-3 bcustomer+service:3 c_sch:3 cques:3
        cuest:3 cardi:3 wstop:-3 c_sti:-3 c_han:3 cions:3 bno+time:-3 c_hal:3 wa:3 btoo+expensive:-3 bmy+number:3
        bnot+a:3 bknow+what:3 cphon:3 c_rep:-3 clost:-3 wcompetitor:-3 bat+me:3 wexactly:-3 wgoes:3 cicke:-3 c_onc:3
        conce:3 wsurcharges:-3 cppor:3 c_am_:-3 bcalled+:3 wstraight:3 babout+:3 ccord:3 cecor:3 c_jok:3 cjoke:3
        cure_:3 wcarry:-3 cust_:3 cught:3 worder:3 c_alt:3 cltho:3 c_pas:3 cpass:3 crack:3 wused:-3 bwas+never:-3
        bher+:3 bhave+to:3 wmiddle:-3 wstory:-3 cmple:3 cplet:3 calit:3 cqual:3 cuali:3 wand:3 chour:3 c_oft:3
        cften:3 cofte:3 choug:3 cdere:3 cike_:3 wmeans:-3 bagain+:3 wold:-3 wcosts:-3 cant_:3 calth:3 bonly+for:-3
        c_mis:3 cordi:3 byear+:3 cempl:3 cntac:3 conta:3 ctact:3 c_has:-3 chas_:-3 wday:-3 wring:-3 cans_:-3 ceans:-3
        btouch+:3 bperson+:-3 bmore+:3 c_fat:-3 winto:-3 c_wha:-3 cwhat:-3 bout+:-3 b+get:-3 bway+:-3 bwith+the:3
        crepa:-3 wuse:3 b+waiting:3 bfor+me:-3 wexport:-3 cded_:-3 ctouc:3 wbetter:-3 c_mat:3 ctabl:-3 c_pul:3
        cpull:3 bcome+in:-3 wforgot:3 c_nee:-3 cneed:-3 bthe+office:-3 bwas+just:-3 bwrong+person:-3 cetti:3 cgett:3
        c_20_:3 bis+no:-3 corts:-3 wprovider:-3 bhave+no:-3 cymen:-3 wwine:-3 wcontract:-3 wclosed:-3 wpack:-3 wput:3
        cossi:3 cposs:3 cssib:3 coffe:-3 bmeat+was:-3 bthe+meat:-3 bon+:-3 wfood:-3 wallowed:-2 c_tou:2 cnoye:2
        bat+the:-2 cves_:-2 btalk+to:2 c_no_:2 cger_:2 cvere:2 cady_:2 ceeks:2 ceks_:2 cinco:2 c_clo:-2 c_flo:-2
        cckin:2 couch:2 byou+to:-2 walcohol:-2 bsystem+:-2 ches_:-2 b+end:-2 bno+way:-2 ctall:2 cnge_:-2 cmed_:2
        crmed:2 c_oth:2 bare+a:-2 c_pac:-2 cpack:-2 wwobbles:-2 cines:2 cness:2 c_inf:2 cinfo:2 cnfor:2 wdate:2
        wclue:2 cist_:-2 bthe+device:-2 wsort:-2 bthe+moment:-2 ba+call:2 b+contact:-2 bcontact+not:-2 byou+people:-2
        ban+hour:2 c_pho:2 cothi:-2 cterm:2 c_shi:-2 c_dow:-2 cdown:-2 card_:-2 cquic:-2 cuick:-2 cich_:2 cchar:-2
        ba+disaster:2 bdisaster+:2 creco:2 cker_:-2 cwas_:2 cshes:-2 cdent:-2 cstil:-2 c_tow:-2 cnot_:2 ba+pain:-2
        wshoes:-2 wsaid:-2 cled_:2 bnot+call:-2 cinte:-2 c_hou:2 wagain:-2 wreasons:-2 coods:2 bmy+phone:-2 coubl:-2
        cuble:-2 consi:2 couse:-2 cods_:2 cven_:2 ciser:2 wcomment:-2 clist:-2 bany+more:2 wannoying:2 c_of_:2
        byour+texts:-2 bit+any:-2 bhas+no:-2 c_ple:-2 wpresent:-2 cleas:-2 cplea:-2 c_bon:-2 wtalking:2 c_inc:2
        wlocal:-2 csted:-2 cdays:2 cany_:2 cwant:-2 wknows:-2 cher_:-2 cten_:2 wlegal:-2 cser_:2 wnone:2 wwould:-2
        bparts+:2 wend:2 wcolour:-2 cvery:2 c_had:2 chad_:2 c_gar:2 c_bro:2 wconsent:-2 coyed:2 cest_:2 wfull:-2
        bgot+a:-2 ccian:2 cicia:2 cnici:2 wthese:-2 cyed_:2 cdata:-2 c_det:2 cdeta:2 ctail:2 bno+more:-2 b+have:2
        wfine:-2 ba+computer:2 wwilted:-2 bup+:-2 bcalls+:-2 coing:-2 c_let:-2 b+nope:-2 wsame:-2 b+you:-2 ctrou:-2
        corme:2 wsave:-2 wlate:2 c_thi:2 cime_:2 charg:-2 c_at_:2 c_exi:-2 wwhere:-2 c_do_:-2 weverywhere:-2 cuppo:2
        cind_:-2 cful_:2 werase:-2 wtwo:-2 conly:2 bthe+year:-2 cata_:-2 cove_:2 b+that:-2 cday_:-2 cwith:-2 cght_:2
        wbye:-2 wrange:-2 byesterday+:-2 wtake:-2 bnot+know:2 core_:-2 celle:2 cchas:2 bago+:-2 ba+year:2 c_wit:-2
        bover+the:2 bto+go:-2 c_did:2 cdid_:2 wcoming:-2 whe:2 bme+over:-2 btoo+far:-2 bfor+my:-2 wjog:-2 btext+:2
        cermi:2 c_sur:-2 wordered:-2 bwant+to:-2 cchni:2 cechn:2 chnic:2 wfree:-2 cmail:-2 wsecond:2 wzip:-2
        bcustomer+:2 wenough:-2 wmessages:-2 wkeeps:-2 ceels:-2 ctes_:2 breturn+was:-2 wwrote:2 bdollars+:-2
        wexpensive:2 c_tas:-2 cste_:-2 cresp:-2 bi+just:-2 bme+on:-2 cespo:-2 cspon:-2 b+the:2 bnever+again:-2
        bhung+up:2 csent:-2 bfeel+like:-2 ccolo:-2 clour:-2 colou:-2 c_onl:2 bnow+:-2 bin+an:-2 cthou:2 bmy+son:-2
        crash:-2 c_up_:2 wcomes:2 cact_:2 c_goi:-2 cgoin:-2 wfeel:2 c_qua:2 chold:2 blet+us:-2 bthe+subscription:-2
        cttin:2 ba+different:2 cake_:-2 ccal_:-2 c_min:2 wsee:-2 wpoor:-2 c_arr:2 bworked+:2 c_is_:-2 bto+me:2
        cppin:-2
    """,
    "product": """
        3 wrange:17 wfree:17 b+you:16 wwanted:15 wneeded:15 byou+do:14 wold:14 b+too:14 bit+:14 b+the:13 wsame:13
        wno:13 wchanged:13 wselection:13 wsoftware:12 wapp:12 bto+our:12 wmissing:12 wgym:12 wonly:12 wsuit:12
        bi+need:12 bnot+have:12 wavailable:11 wstuff:11 wfavourite:11 wsizes:11 cable:11 c_col:11 bi+wanted:11
        wexport:11 wanything:11 wnothing:11 wbooks:10 bnot+be:10 won:-10 wmuch:10 wproduct:10 wlooking:10 wfor:10
        wuse:10 wcould:10 wme:-10 wour:10 b+your:10 wcolour:10 byou+only:10 cion_:9 ccent:9 wsite:9 wmodel:9 wfind:9
        c_pro:9 cange:9 b+only:9 ccolo:9 clour:9 colou:9 cble_:9 cscen:9 wweek:9 wpain:9 wtaken:9 wsmall:9
        wunusable:9 bthe+new:8 ching:8 wout:-8 c_mod:8 cmode:8 woutdated:8 winterest:8 coduc:8 cprod:8 crodu:8
        wsuitable:8 b+never:8 bwe+would:8 wmade:8 whad:8 wthan:8 bthe+same:8 cthin:8 worganic:8 wdoes:-8 wversion:8
        wevery:8 wgood:-8 wbe:8 btoo+much:8 b+no:8 bcould+not:8 wwere:7 c_nee:7 cneed:7 wshelves:7 bmissing+:7
        wmarket:7 bthe+gym:7 bhas+no:7 bis+a:7 wproducts:7 bnot+suit:7 bis+not:7 wthere:7 wget:-7 curs_:7 boff+the:7
        bnever+had:7 wthis:-7 bmy+favourite:7 wfrom:-7 cgar_:7 wtoo:7 wmore:7 cavou:7 cvour:7 wnot:7 c_sui:7 csuit:7
        witems:7 wwith:-7 byou+are:-7 wenough:7 wend:-7 b+our:-7 cone_:-7 cour_:7 cctio:6 bdo+not:6 w12:6 bi+do:-6
        wparts:6 c_siz:6 csize:6 ction:6 bcome+in:6 wneed:6 wlike:6 wallowed:6 cree_:6 clect:6 cite_:6 c_rea:-6
        blooking+for:6 bof+the:6 wnever:6 c_rid:6 csing:6 wcarry:6 csed_:-6 cecti:6 wleft:6 cuser:6 bevery+week:6
        bi+have:-6 bweek+:6 wsadly:6 coned:6 c_not:6 bfind+anything:6 bnot+find:6 cione:6 c_fre:6 cfree:6 cduct:6
        wsomething:6 cher_:-6 wpromised:-6 c_sau:6 wstill:-6 ccks_:6 wreplacement:6 crang:6 wspare:6 wcall:-6
        wwrong:-6 cfill:6 wcontact:-6 bfor+the:-6 wevening:6 wlocal:6 bwe+needed:6 btaken+off:6 wover:-6 cpric:6
        crice:6 wthe:6 bhave+needed:6 bwould+have:6 c_ref:6 bhave+the:6 ccal_:6 wcompany:-5 cours:5 bselection+is:5
        bthe+selection:5 wa:-5 weverything:-5 wand:-5 wafter:-5 cding:-5 cted_:5 wdone:-5 wfriendliness:-5 ceded:5
        ceede:5 bneeded+a:5 b+i:-5 cles_:5 cant_:-5 bwhat+i:5 ba+pain:5 wwant:-5 cnge_:5 bwas+taken:5 wnew:5 cashi:5
        wtexts:-5 wyours:5 wby:-5 c_bra:5 cbran:5 bunusable+:5 bi+would:-5 bfor+something:5 cical:5 ctabl:5
        bwas+missing:5 bwere+no:5 crand:5 c_sho:5 wnumber:-5 boutdated+:5 wknow:-5 wbroken:-5 clive:-5 c_pac:5
        cpack:5 b+do:-5 c_ran:5 care_:5 c_veg:5 ceget:5 cgeta:5 cvege:5 wstock:5 wtaste:5 wat:-5 c_lik:5 c_old:5
        b+was:-5 blike+the:5 bno+organic:5 balways+the:5 bsame+:5 cood_:-5 cned_:5 wbox:5 c_sam:5 csame:5 culd_:5
        cntin:5 c_no_:5 cment:-5 bdoes+not:-5 cnged:5 cter_:-5 wplease:-5 cain_:5 woff:5 wdown:5 bnot+to:5 csele:5
        wcustomer:-5 bno+suitable:5 bno+good:-5 chort:4 cshor:4 wmonths:4 cking:4 buse+to:4 could:4 cold_:4 civer:-4
        wall:-4 bshelves+:4 c_sel:4 bmarket+:4 bthe+market:4 wcome:4 cian_:4 wlonger:-4 cring:4 bproducts+:4 c_sof:4
        cftwa:4 coftw:4 csoft:4 ctwar:4 capp_:4 c_int:4 whuman:-4 c_sen:4 c_del:-4 c_gym:4 cgym_:4 wdiscount:-4
        c_can:4 cnce_:-4 c_uns:4 wwas:4 cport:4 conly:4 wskin:4 c_cal:-4 c_onl:4 wjust:-4 bfor+my:4 cting:-4 wtime:-4
        wclosed:-4 walways:4 wmoney:-4 wto:-4 wused:-4 wlist:4 btaste+:4 wthat:-4 cess_:-4 walone:-4 cssin:4 ctain:4
        bin+the:-4 cark_:4 c_ava:4 caila:4 cavai:4 cilab:4 clabl:4 cvail:4 b+there:4 wrep:-4 cated:4 cstuf:4 ctuff:4
        cuff_:4 cante:4 curit:4 wfull:4 wown:4 cizes:4 c_fav:4 cfavo:4 wabout:-4 cware:4 bwithout+a:4 wcalls:-4
        bi+can:4 wso:4 czes_:4 bthat+:-4 cnter:4 celec:4 bparts+:4 bwas+not:-4 clies:4 codel:4 cors_:4 b+prices:4
        bprices+up:4 cexpo:4 cxpor:4 wyears:4 bno+need:-4 cend_:-4 whave:4 canyt:4 cnyth:4 wexists:4 cver_:-4 c_stu:4
        wwill:-4 wreason:-4 crts_:4 bhave+no:-4 bnot+carry:4 wdid:4 bthe+range:4 wlife:-4 ctemp:4 was:-4 wdo:4
        c_boo:4 cnly_:4 cplat:4 waccount:-4 wsend:-4 centi:4 cuit_:4 bgood+:-4 c_on_:-4 bdown+:4 c_muc:4 cmuch:4
        wus:4 c_wan:4 whouse:-4 bout+of:-4 cdeli:-4 celiv:-4 crite:4 cuct_:4 cooki:4 bto+my:-4 bthe+replacement:4
        cfor_:4 cptio:4 wchat:-4 cline:-4 b+sadly:4 wfee:-4 bso+no:-3 ccoul:3 bchanged+the:3 byou+changed:3
        wdifferent:-3 cokin:3 cissi:3 cmiss:3 c_me_:-3 wknows:-3 walcohol:3 clook:3 wboss:-3 cates:3 blong+:3
        wdays:-3 bevening+:3 wtill:3 wgot:3 wgone:-3 worder:-3 cbook:3 c_our:3 ctrou:3 c_per:-3 c_loo:3 cort_:3
        coks_:3 cooks:3 ctes_:3 c_app:3 clate:3 c_get:-3 wbut:3 c_opt:3 compl:3 c_lin:3 c_sit:3 csite:3 cded_:3
        cdel_:3 csion:3 wcosts:-3 wlong:3 ctic_:-3 cfind:3 cothi:3 cged_:3 wfirst:-3 bpromised+:-3 b+software:3
        c_too:3 wwould:3 bthere+was:-3 creac:-3 wyoung:3 ceet_:3 c_hot:-3 wten:3 cout_:-3 cine_:-3 c_tro:3
        wcustomers:-3 c_sha:3 c_fee:-3 c_use:3 bgot+no:-3 byou+:-3 wperson:-3 wway:-3 ctiti:3 c_bur:-3 wbought:3
        bin+your:-3 wdetails:-3 wright:-3 wnext:-3 wshop:3 wkeep:-3 cunt_:-3 bwas+never:-3 couri:3 wwithout:3 cind_:3
        wdead:-3 b+an:3 wweeks:-3 ceauc:-3 cntal:3 c_mis:3 ctal_:3 centa:3 ceek_:3 bfor+us:-3 chang:3 wtwice:-3
        c_wor:-3 wcoming:-3 cchan:3 c_pri:3 cead_:-3 wwhy:-3 wwent:-3 wname:-3 cent_:-3 bnot+come:3 cies_:3
        btoo+long:-3 byour+shop:3 cere_:3 cill_:3 c_pai:3 c_unu:3 cnusa:3 cunus:3 wpart:-3 wreasons:-3 c_dur:-3
        wput:-3 bit+any:-3 c_for:3 wcame:-3 c_kno:-3 b+have:-3 wones:3 cice_:-3 bany+more:3 cknow:-3 coes_:-3
        wclue:-3 censi:3 bcan+not:3 ccrat:-3 cest_:3 wsms:-3 wsupplier:-3 coutd:3 ctdat:3 cutda:3 c_pay:3 cetab:3
        bwas+a:-3 wtimes:-3 wcapsules:3 woffice:-3 cisco:3 bfor+years:3 wsimply:-3 creas:-3 cson_:-3 citab:3 cuita:3
        cund_:-3 c_end:-3 cply_:-3 c_mad:3 cmade:3 bbroken+:-3 bthe+box:3 c_had:3 chad_:3 chan_:3 bmore+:-3
        wmachine:-3 cdisc:3 c_off:3 cnoth:3 c_org:3 canic:3 cgani:3 cnic_:3 corga:3 crgan:3 c_doe:-3 cdoes:-3
        c_jus:-3 wsince:-3 crsio:3 c_den:-3 cmpla:3 cpain:3 byou+could:3 wone:-3 c_che:-3 wis:3 c_ver:3 bat+the:-3
        bnot+like:3 wdata:-3 c_be_:3 bthree+months:3 cped_:-3 wdepartment:-3 cade_:3 c_fla:3 bdid+not:3 bnot+want:-3
        cream:3 comer:-3 ctome:-3 cuch_:3 croll:3 b+got:-3 wyear:-3 wbuy:-3 cins_:-3 wdisaster:-3 c_swe:3 wtake:-3
        cake_:-3 cust_:-3 bdone+:-3 citte:-3 bin+a:-3 cines:-3 cness:-3 winterested:-3 c_hou:-3 ccall:-3 wsaid:-3
        cersi:3 byou+can:-3 bfor+me:-3 c_hol:-3 c_goo:-3 cgood:-3 c_wer:3 cwere:3 wit:-3 wround:-3 wan:-3 wjoke:3
        cande:3 bwas+no:-3 case_:-3 wwaiting:-3 cater:-3 wstop:-3 bno+longer:-3 chelv:3 cshel:3 cown_:3 cget_:-3
        cente:3 csabl:3 cusab:3 c_you:3 c_fro:-3 wdissolved:-3 bfor+that:-3 bare+a:-3 wpackage:-3 c_the:3 wabove:-3
        wback:-3 wbecause:-3 buse+for:-3 cucts:3 wcourier:-3 cothe:-3 cproc:-3 croce:-3 caken:3 ccts_:3 wthey:-3
        wthing:-3 wleak:-3 wparcel:-3 cease:-3 wtwo:-3 cping:-3 w15:-3 wring:-2 bfrom+you:-2 cason:-2 ceaso:-2
        wworst:-2 bwe+have:-2 wdevice:-2 wsome:-2 ccont:2 wpermission:-2 cage_:-2 bus+any:2 cound:-2 ceam_:2 cchea:-2
        c_sup:-2 csupp:-2 whead:-2 wmy:2 c_qua:2 wlive:-2 c_bro:-2 ctern:2 ccour:-2 cled_:-2 c_fam:2 camil:2 cfami:2
        wtook:2 cvers:2 cover:-2 cheap:-2 ciden:2 balone+:-2 wprivate:-2 bonly+for:-2 weverywhere:-2 csmal:2 chis_:-2
        cthis:-2 city_:-2 cfrom:-2 crom_:-2 wstore:-2 celve:2 clves:2 ctoo_:2 cith_:-2 cnot_:2 wthanks:-2 wgetting:-2
        cems_:2 ctems:2 wadvice:-2 cdate:2 wfeel:-2 wgo:-2 wmoment:-2 wgoing:-2 whour:-2 c_sti:-2 cmore:2 cempl:2
        b+in:-2 creci:2 chole:-2 c_eno:2 cenou:2 cnoug:2 c_shi:2 wloyalty:-2 cyour:2 cual_:2 cllec:2 cfitt:-2 cshes:2
        c_sma:2 whome:-2 b+it:-2 c_abo:-2 whalf:-2 cwant:2 bthe+wine:2 wbusiness:-2 ccoll:2 c_tex:-2 ctext:-2
        cbly_:-2 bend+:-2 c_fri:-2 bis+over:-2 wline:-2 cents:-2 blonger+exists:2 c_12_:2 where:-2 cands:2 wcream:2
        carts:2 cket_:2 cries:-2 bmy+new:-2 b+at:-2 cinte:2 blife+:-2 wtouch:-2 c_ass:-2 cscou:-2 cilin:2 wmust:-2
        wexactly:-2 bthere+is:-2 bno+reason:-2 breason+:-2 c_pre:-2 wshut:-2 c_ove:-2 cvice:-2 corde:-2 crder:-2
        ccess:-2 wother:-2 bnot+need:-2 bsystem+:2 cnds_:2 cread:-2 carke:2 crket:2 came_:2 c_ter:-2 cmall:2
        wyesterday:-2 wsurveys:-2 wchristmas:-2 c_ord:-2 b+can:-2 crien:-2 wless:2 wcat:-2 cfrie:-2 ciend:-2 wcost:-2
        chat_:-2 ched_:-2 cman_:-2 wfurther:-2 c_nev:2 bnow+i:2 carry:2 ccarr:2 cendl:-2 cming:-2 couse:2 wlast:-2
        wdelivery:-2 cised:-2 wfood:-2 cntac:-2 conta:-2 ctact:-2 c_lef:2 ceft_:2 cleft:2 cace_:2 cact_:-2 c_lea:-2
        bnot+know:-2 bhave+not:-2 c_wro:-2 c_mor:2 c_pla:-2 cings:2 wplan:-2 cowed:2 cwed_:2 cclas:2 cder_:-2
        wdiscounts:-2 chand:2 weither:-2 winvoice:-2 bmuch+:-2 ceryt:-2 cryth:-2 c_bec:-2 bno+more:-2 c_sad:2 csadl:2
        c_cla:2 cback:-2 wmiddle:-2 c_han:2 cacti:-2 cuppl:-2 wplace:-2 bhas+been:2 cethi:2 cmeth:2 comet:2 callo:2
        c_aff:-2 caffo:-2 cffor:-2 cford:-2 cmise:-2 comis:-2 cprom:-2 cromi:-2 cink_:2 walthough:-2 clike:2 cstil:-2
        cacem:2 cceme:2 cconn:2 cnect:2 cnnec:2 conne:2 crst_:-2 cspar:2 crong:-2 cwron:-2 cvent:2
    """,
    "quality": """
        12 wtaste:20 b+the:19 c_dur:15 wi:-15 wskin:15 c_wor:13 wused:12 clity:12 wgot:-12 city_:12 wbroken:12
        wwobbles:12 wbits:11 wrep:-11 wstuff:11 wworn:11 wnever:-11 wyou:-11 wquality:11 caste:11 wall:10 wwe:-10
        wwhat:10 wfood:10 cstan:10 wfor:-10 wbroke:10 wplastic:10 crint:10 ctch_:10 cted_:10 cprin:10 wwilted:10
        c_hol:10 wafter:10 wtwice:10 wkeeps:10 wmade:9 b+goods:9 wbeans:9 wwas:9 casse:9 wnow:-9 cood_:9 wconstant:9
        wmeat:9 wgoods:8 cship:8 wcame:8 weverywhere:8 wdefective:8 cbili:8 cilit:8 wwere:8 wthe:8 bis+a:8 won:-8
        cheap:8 cchea:8 cwork:8 wbut:8 c_was:8 cter_:8 wout:8 bdoes+not:8 wsystem:8 bafter+a:8 cion_:-8 cbrok:8
        croke:8 chole:8 wwithout:8 wcream:8 c_bro:7 wwill:7 wgym:7 b+i:-7 wit:7 cound:7 wgood:7 c_che:7 c_bat:7
        bdo+not:-7 cank_:7 cver_:-7 wdid:7 bthere+was:7 cans_:7 ceans:7 b+product:7 c_tas:7 cste_:7 cbly_:7 c_ass:7
        wgave:7 bbroken+:7 wthrough:7 cerri:7 wleak:7 wtoo:-7 bthe+rep:-7 wmushy:7 wdead:7 wus:-7 wtwo:7 wcoming:7
        cashe:7 wsold:-7 wchanged:-7 cair_:7 warrived:7 wdevice:7 wcome:-7 b+another:7 crash:6 wthree:6 c_wat:6
        crain:-6 bpromised+:6 ction:-6 ctast:6 wour:-6 cning:-6 citte:6 wweeks:6 bwill+not:6 wleft:-6 c_thr:6 cund_:6
        wexpensive:-6 chair:6 wfell:6 wwash:6 wdoes:6 whold:6 wpoor:6 cles_:6 bdid+not:6 c_wil:6 wthat:-6 wme:-6
        wis:-6 c_wob:6 cbble:6 cobbl:6 cwobb:6 wcoffee:6 c_lea:6 bthe+system:6 wopen:6 bgood+:6 wnice:6 cber_:6
        caff_:-6 c_tra:-6 cover:-6 bbeans+were:6 bno+good:6 caper:6 cfitt:6 c_def:6 cdefe:6 cefec:6 cfect:6 c_you:-6
        c_rub:6 crubb:6 bend+:6 wsuit:-6 cwate:6 b+quality:6 cead_:6 whours:6 wam:-6 b+constant:6 cange:-6 wfee:-5
        bin+my:5 cater:5 bsystem+:5 c_bur:5 ccont:-5 wcheaper:5 wten:5 wdate:5 c_ski:5 ckin_:5 c_com:-5 c_fit:5
        cskin:5 wgone:5 cbles:5 wnobody:-5 wevery:-5 bwork+:5 cnce_:-5 wdown:5 wand:5 wnothing:5 wlately:5
        b+software:5 wonly:-5 wsoftware:5 c_pri:5 bmeat+was:5 bthe+meat:5 ctem_:5 cible:5 crned:5 curne:5 ccomp:-5
        carpe:5 wmessage:-5 c_cro:5 bthe+time:5 cper_:5 beverywhere+:5 cting:5 wlong:-5 c_sou:5 wfirst:5 wweek:-5
        wabout:-5 cinte:5 cterr:5 wmissing:-5 cchan:-5 whour:5 chang:-5 wdisaster:5 bthe+first:5 wdelivered:5 cell_:5
        cdisc:-5 ball+the:5 bme+:-5 cisco:-5 wyour:-5 cere_:5 c_wit:5 c_pro:-5 clast:5 wjust:-5 catch:5 cwash:5
        ctery:5 wcompany:-5 cwith:5 bis+not:-5 cbber:5 c_bit:5 wmonth:5 coke_:5 wanother:5 cttle:5 wcosts:-5 ceam_:5
        c_ten:5 coes_:5 c_mus:5 cread:5 ctrai:-5 wworked:5 bit+:5 clue_:-5 wsalesman:-5 bwas+always:5 c_blu:5 cble_:5
        cash_:5 wlittle:-5 wpromised:4 c_flo:4 wcourier:-4 c_han:-4 wmy:-4 chand:-4 coor_:4 c_for:-4 wwine:4 cshed:4
        bthe+gym:4 wto:-4 wsince:-4 c_use:4 bnew+:4 cner_:-4 c_tow:4 wone:-4 wwaiting:4 wend:4 c_rid:-4 cgot_:-4
        csty_:4 custy:4 bme+a:4 wdone:-4 c_got:-4 whouse:-4 wloyalty:-4 wselection:-4 wof:4 c_sma:4 wagain:-4
        wenough:-4 b+not:-4 wprinting:4 bleak+:4 whad:4 b+we:-4 cpric:-4 crice:-4 bi+have:4 cused:4 wplease:-4
        c_goo:4 cgood:4 cthre:4 coken:4 bup+the:-4 cbits:4 wcall:-4 case_:-4 crep_:-4 wwork:-4 b+no:4 c_str:4
        wshoes:4 ccts_:4 bthe+device:4 bgoods+:-4 wday:4 cneve:-4 cstuf:4 ctuff:4 cuff_:4 cempl:-4 wlast:4
        winvoice:-4 wlist:-4 wservice:-4 wover:-4 csed_:4 corn_:4 cworn:4 bis+no:4 cthou:4 cshes:4 ches_:4
        wdecision:-4 wsame:-4 c_nev:-4 cough:4 cyou_:-4 cess_:-4 cport:-4 cits_:4 c_pap:4 cpape:4 calit:4 cqual:4
        cuali:4 wbad:4 bwas+never:-4 cnted:4 wjoke:4 bhave+been:4 clong:-4 chour:4 wworse:4 b+it:4 bfirst+wash:4
        bwash+:4 c_rat:4 cels_:4 wfrom:4 csing:-4 walthough:4 c_we_:-4 b+poor:4 cfeed:4 wcapsules:4 wmeans:-4
        wother:-4 c_bug:4 cout_:4 wnew:-4 ctter:4 b+when:-4 c_per:-4 cnow_:-4 wbought:4 wsomething:-4 wimmediately:4
        c_stu:4 b+half:4 bday+:4 cfood:4 wso:-4 catte:4 corke:4 crked:4 b+in:-4 c_wha:3 cwhat:3 b+at:-3 cfor_:-3
        casti:3 cplas:3 cstic:3 cicke:-3 c_mes:-3 cmess:-3 wmoment:-3 bhour+:3 wstops:3 cilte:3 clted:3 cwilt:3
        wunder:-3 c_sta:3 wgo:3 cate_:3 cain_:-3 wshut:-3 wgoes:3 bup+:3 woff:3 ctic_:3 c_aft:3 cafte:3 cfter:3
        bnot+suit:-3 b+after:-3 c_ter:3 c_twi:3 ctwic:3 cwice:3 ceeps:3 ceps_:3 band+when:3 csale:-3 cnoth:3 wstop:-3
        c_mad:3 cmade:3 wgoodbye:-3 bused+to:3 wstraight:3 cmpla:-3 c_now:-3 wright:-3 boff+:-3 wprice:-3 bmonth+:3
        c_sal:-3 cbean:3 bthe+goods:-3 wlonger:-3 ceath:3 wdissolved:-3 wmoved:-3 cerve:3 cwas_:3 c_bri:3 wthen:3
        ceate:3 critt:3 wthis:-3 c_bre:3 cbrea:3 ctes_:-3 cins_:3 wround:-3 bwas+a:-3 cnish:3 cates:-3 cstal:3
        cade_:3 cente:3 c_cou:-3 cleak:3 c_den:3 wbusiness:-3 cgrou:3 bit+is:-3 wson:-3 c_fai:3 cfail:3 weverything:3
        cken_:3 wwith:3 c_gro:3 cbatt:3 catel:3 ctely:3 bat+the:3 cbeco:3 c_all:3 cplat:-3 bone+is:-3 ctemp:-3
        const:3 worder:-3 cker_:-3 walways:3 c_qua:3 cely_:3 clow_:-3 c_bon:3 cther:3 bwas+defective:3 cmeat:3
        cecom:3 wget:-3 bmissing+:-3 ban+hour:3 coods:3 ba+disaster:3 bdisaster+:3 cods_:3 wsizes:3 wway:-3
        wreplacement:3 c_foo:3 ceat_:3 cour_:-3 bthe+service:-3 c_tha:-3 wwrote:-3 ctant:3 c_cam:3 cply_:3 ceryw:3
        crywh:3 cywhe:3 cctiv:3 ccame:3 cwant:-3 c_kee:3 ckeep:3 csses:3 cdate:3 bi+am:-3 c_wer:3 cwere:3 wradio:-3
        wsilence:-3 bbetter+:3 bi+do:-3 c_lon:-3 cthe_:3 bof+it:-3 wdelivery:-3 c_par:-3 wput:-3 ceed_:3 wbeen:3
        c_on_:-3 cever:-3 c_exp:-3 c_col:-3 cring:3 cses_:3 c_mis:-3 clly_:-3 cally:-3 c_bec:3 cish_:3 wrefund:-3
        c_but:3 cbut_:3 cnge_:-3 ccent:-3 wsmall:-3 bworked+:3 cale_:3 bthe+salesman:-3 ching:3 bend+of:-3 wopt:-3
        cnsta:3 cathe:3 w6pm:-3 cugh_:3 wzip:3 bwithout+a:-3 wwant:-3 band+i:3 wapp:-3 bthe+courier:-3 c_thi:-3
        wstill:3 c_sys:3 cstem:3 csyst:3 cyste:3 cinti:3 bto+be:3 wsales:-3 bthe+wine:3 whalf:3 wmachine:3 whappy:3
        ccons:3 bthe+price:-3 btime+:3 ccolo:-3 clour:-3 colou:-3 chout:3 citho:3 cdisa:3 c_som:-3 csome:-3 waway:-3
        cder_:-3 ccrea:3 wno:-3 censi:-3 bnot+come:-3 ctive:3 bweek+:-3 wended:-3 c_sui:-3 csuit:-3 c_gym:3 cgym_:3
        bevery+week:-3 c_bea:3 cect_:-3 c_it_:3 cpens:-3 cales:-3 wrepair:3 c_sol:-3 bthe+wrong:-3 cive_:-3 cway_:-3
        wwatch:3 wmug:3 cequi:3 cexpe:-3 wneed:-3 wbox:2 bcompany+was:-2 cster:2 c_hot:-2 c_too:-2 wsome:-2
        bthe+company:-2 c_did:2 cdid_:2 ccall:-2 c_tim:-2 woutside:-2 wtry:-2 wlike:-2 wlet:-2 cned_:2 ciden:-2
        cher_:2 cshin:2 wtomorrow:-2 c_ite:2 citem:2 wtechnician:-2 wback:-2 cream:2 wmoney:-2 bten+years:-2 ctake:-2
        band+now:-2 wbetter:2 wmarket:-2 c_gav:2 cgave:2 cfloo:2 bsuit+me:-2 c_pla:2 c_cre:2 chrou:2 ctoo_:-2
        bthe+shoes:2 woffice:-2 cust_:-2 where:-2 cmush:2 cshy_:2 cushy:2 cctin:2 wprices:-2 wbuy:-2 cdead:2 c_act:2
        c_us_:-2 cmust:2 cnts_:2 c_two:2 ctwo_:2 ccomi:2 comin:2 c_sin:-2 c_sup:-2 csupp:-2 creak:2 wcontact:-2
        c_dec:-2 wtexts:-2 c_lat:2 wmodel:-2 ceak_:2 cease:-2 csold:-2 cnged:-2 c_own:-2 class:2 cived:2 wsave:-2
        cuit_:-2 cited:-2 cich_:-2 c_cal:-2 wemployee:-2 c_dev:2 cdevi:2 cevic:2 b+service:2 cgrat:-2 crate:-2
        bthe+same:-2 wtaken:-2 cged_:-2 wfinancially:-2 byou+:-2 chree:2 bof+the:-2 cacti:2 cwher:2 cered:2
        wterror:-2 wdiscounts:-2 croug:2 bnow+:-2 c_our:-2 wcustomer:-2 cdisp:2 whome:-2 ba+joke:2 bjoke+:2 cxpen:-2
        cbase:-2 ctent:2 bcould+not:-2 cstra:2 cman_:-2 c_bas:-2 ceeks:2 ceks_:2 cthro:2 wcompetition:-2 c_lef:-2
        ceft_:-2 cleft:-2 c_hou:2 woutdated:-2 c_cos:-2 ccost:-2 was:-2 cler_:2 ware:2 wscrapped:-2 c_she:2
        bnot+work:-2 c_sea:2 cnsiv:-2 csive:-2 wfriendliness:-2 c_tro:-2 wshop:-2 bnot+get:-2 bon+the:-2 bbut+the:2
        cfell:2 c_fat:2 cessa:-2 cssag:-2 wcan:2 c_doe:2 cdoes:2 c_dea:2 bus+:-2 bis+the:-2 coned:-2 b+next:-2
        cione:-2 bimmediately+:2 corde:-2 crder:-2 cance:-2 chold:2 crry_:2 cpoor:2 cers_:-2 cent_:-2 c_the:2
        bwas+missing:-2 c_abo:-2 ba+long:-2 byear+:-2 cody_:-2 cthat:-2 cints:2 bdone+:-2 c_me_:-2 care_:2 wdays:-2
        c_is_:-2 ccal_:-2 wmaybe:-2 bweeks+:2 b+what:-2 cante:-2 cnter:2 bmachine+:-2 b+did:-2 c_ord:-2 c_cof:2
        ccoff:2 cffee:2 wdata:-2 bthe+moment:-2 c_ope:2 copen:2 wworks:-2 c_poo:2 cack_:-2 bthe+new:-2 cnive:2 wshe:2
        cscen:-2 byou+for:2 cnice:2 cage_:-2 b+our:-2 c_nic:2 cient:2 bfrom+you:2
    """,
    "competitor": """
        -4 wnow:20 wsupplier:16 wrep:14 bme+over:14 weverything:13 wfrom:13 wby:13 wwith:13 wwe:13 b+we:12 wa:12
        wnot:-12 wdifferent:12 wone:12 wover:11 wat:11 wtogether:11 bthe+rep:10 wthese:10 wcompetitor:10 wanother:10
        wbetter:10 wpackage:10 ware:-10 welsewhere:9 byou+:9 wfound:9 wis:-9 wus:9 wwent:9 wbeen:9 wup:9 c_che:9
        cchea:9 wprovider:9 wit:9 wam:-9 bsupplier+:9 wdoor:8 wno:-8 wruns:8 wcompetition:8 wordering:8 wlately:8
        cplie:8 cppli:8 bhave+been:8 clowe:8 wamazon:8 whas:8 wtrying:8 bover+:8 csabl:-8 cusab:-8 wunder:8 wpick:8
        cuppl:8 cone_:8 wbuy:7 wfor:7 bto+a:7 c_sup:7 csupp:7 won:7 wproduct:7 b+changed:7 wsupplies:7 cther:7
        wdays:7 wservice:7 c_now:7 wchanged:7 bthese+days:7 bup+with:7 wheat:-7 win:-7 wpump:-7 cched:7 bwe+were:7
        wcheaper:6 cnow_:6 cere_:6 welse:6 cetit:6 cpeti:6 wcarry:6 cothe:6 cmpet:6 compe:6 wended:6 wagain:-6
        c_won:6 banother+service:6 cder_:6 wgo:6 bthere+:6 wtime:-6 cble_:-6 wour:6 cquic:6 cuick:6 bdays+:6
        bwe+went:6 wnever:-6 b+a:6 ched_:6 cable:-6 belsewhere+:6 wi:6 cicke:6 clier:6 wheating:-6 ccomp:6 wsystem:6
        c_els:6 celse:6 bdoor+now:5 bgo+to:5 bi+go:5 bnext+door:5 blately+:5 b+the:5 wthere:5 bme+:-5 whead:5
        wjanuary:5 cier_:5 cing_:5 c_the:5 b+ended:5 wdecided:5 bprovider+:5 wthis:-5 cker_:5 ceati:5 c_not:-5
        catin:5 crep_:5 bi+just:5 c_ove:5 cover:5 cher_:5 wonly:-5 wquiet:-5 coach:5 c_com:5 wthrough:5 wsomething:5
        cache:5 bi+am:-5 wan:5 wmoment:5 bit+up:5 cfrom:5 crom_:5 wnew:5 bam+a:-5 bit+at:5 c_by_:5 csed_:-5 ceryt:4
        cryth:4 bmy+new:4 bis+cheaper:4 cith_:4 bi+have:4 bus+:4 c_we_:4 welectricity:4 wsource:4 c_fro:4
        bthe+competition:4 b+another:-4 b+you:-4 bnow+i:4 wdid:-4 bget+it:4 cent_:4 cting:4 band+carry:4
        bsupplies+us:4 bus+now:4 cnot_:-4 wcan:-4 cythi:4 whad:-4 c_dif:4 cdiff:4 ceren:4 cfere:4 ciffe:4 cffer:4
        wneed:-4 wwere:4 ching:4 c_rep:4 chere:4 c_cha:4 wevery:-4 wenough:-4 wnumber:-4 c_one:4 cman_:4 wtown:-4
        wapp:4 bheat+with:-4 wstore:4 ba+customer:4 cound:4 bit+:-4 courc:4 csour:4 curce:4 ctch_:-4 bit+to:4
        wstraight:4 wdo:-4 wwould:-4 c_at_:4 c_qui:4 c_buy:4 c_tog:4 cgeth:4 coget:4 ctoge:4 ctter:4 wright:-4
        bbetter+:4 b+with:4 bwe+are:-4 c_pro:4 chese:4 cese_:4 bcompetitor+and:4 ba+different:4 wperson:-4 cthes:4
        wyours:4 cund_:4 wprinting:4 wwife:4 c_dis:-4 ctito:4 c_ano:4 canot:4 bwith+someone:3 wtoo:-3 coof_:3 croof:3
        wnobody:-3 wbought:-3 c_bet:3 cbett:3 wmore:-3 bwas+a:-3 cthin:3 wpassed:-3 wnext:3 cced_:3 wyou:-3
        bmoment+:3 ba+competitor:3 bare+with:3 cacka:3 cckag:3 ckage:3 c_are:-3 cded_:3 waround:3 ctor_:3 wend:-3
        clsew:3 csewh:3 wput:3 wme:3 wshut:-3 cess_:-3 bin+the:3 c_wit:3 cewhe:3 bbeen+a:-3 cwith:3 wyour:-3 b+i:3
        wsend:-3 waway:-3 cfoun:3 c_is_:-3 c_fou:3 c_us_:3 c_wen:3 cwent:3 cethe:3 wmy:-3 c_thi:-3 cours:3 wlist:-3
        cwork:3 b+my:3 c_our:3 wcustomer:3 cges_:-3 c_bee:3 cbeen:3 citor:3 wwaiting:-3 c_up_:3 cchai:3 wbe:-3
        wago:-3 c_roa:3 coast:3 croas:3 bup+:-3 b+at:-3 wclosed:-3 wten:-3 wsomebody:3 cprov:3 crovi:3 cvide:3
        c_it_:3 cying:3 wskin:-3 cider:3 covid:3 c_non:-3 wclub:-3 catch:-3 c_ord:3 c_am_:-3 wdone:3 wplease:-3
        woffice:3 c_som:3 csome:3 bme+a:-3 c_pac:3 cpack:3 bfrom+you:-3 bto+the:3 c_doo:3 cdoor:3 c_no_:-3 cwher:3
        cruns:3 cuns_:3 cgree:3 bon+the:-3 bover+the:-3 cderi:3 cende:3 cens_:3 c_smo:-3 csmok:-3 wdown:-3 wmake:3
        c_run:3 cted_:-3 cmall:3 cerin:3 bthe+moment:3 wworks:3 cheat:3 citio:3 c_wal:3 whome:-3 cses_:3 ctiti:3
        c_ama:3 camaz:3 cazon:3 cmazo:3 czon_:3 wleft:-3 c_has:3 chas_:3 bone+is:3 cryin:3 ctryi:3 woff:-3 b+it:-3
        c_can:-3 bfor+me:-3 ceen_:3 c_und:3 c_try:3 c_pic:3 cpick:3 cred_:-3 crent:3 beverything+from:3 cmer_:3
        cnoth:3 cork_:3 wwant:-3 cbuy_:3 cfor_:3 c_hea:-3 cick_:3 cunde:3 catel:3 ctely:3 wsomeone:3 c_cas:3 cette:3
        wliving:-3 wall:-3 cage_:3 cloye:3 c_on_:3 band+the:-3 cuct_:3 wgarden:-3 wbut:-2 caler:2 c_tim:-2 b+since:2
        coor_:2 btime+:-2 wwill:-2 wcontact:-2 wproject:-2 ctime:-2 c_lat:2 come_:-2 wlegal:-2 c_out:2 bthe+next:-2
        wstill:-2 bthat+with:2 cdays:2 cervi:2 crvic:2 bit+was:-2 c_ser:2 cserv:2 wthree:-2 call_:2 bdo+not:-2
        cash_:2 cnged:2 cler_:2 band+now:2 cages:-2 wonline:2 wgave:-2 wrequest:-2 ceat_:-2 cdeal:2 cnded:2 wjust:2
        clies:2 c_in_:-2 coles:2 c_pum:-2 cpump:-2 cump_:-2 wneeded:-2 walready:-2 ceape:2 chole:2 wmoney:-2
        bhave+my:2 cfect:-2 catab:2 ccts_:-2 curs_:2 chers:2 c_bat:-2 wcost:-2 c_def:-2 cdefe:-2 cefec:-2 cless:-2
        cyer_:2 wdemand:-2 weach:-2 clse_:2 c_bos:2 ctabl:2 cper_:2 carry:2 ccarr:2 c_nee:-2 cneed:-2 case_:-2
        bnow+:2 cduct:2 wweek:-2 coduc:2 cprod:2 crodu:2 wever:-2 wlet:-2 bwent+to:2 wthat:2 c_per:-2 bit+for:-2
        c_aga:-2 cagai:-2 cgain:-2 wmoved:-2 b+there:-2 cely_:2 cince:2 c_go_:2 wweeks:-2 cber_:-2 c_you:-2
        bthe+other:2 bone+:2 cime_:-2 c_pap:-2 cpape:-2 wused:-2 bmy+wife:2 cnder:2 wlot:-2 clate:2 wgive:-2 wwhat:-2
        wgdpr:-2 cstri:-2 wafter:-2 wout:2 cill_:-2 c_day:2 cneve:-2 cgrou:2 c_who:2 c_gro:2 cays_:2 bfor+us:2
        crry_:2 bthe+new:-2 wthing:-2 cates:2 wstop:-2 wremove:-2 cvery:2 cchan:2 c_nev:-2 wwithout:-2 chang:2
        ctes_:2 wown:2 wfell:-2 cdist:-2 bhas+the:2 bthe+better:2 wcoffee:-2 cistr:-2 b+our:2 b+went:2 wthey:-2
    """,
    "need_gone": """
        -7 wneed:27 wstopped:18 wyou:-17 wwe:16 b+was:14 wproject:14 wone:14 wheat:14 b+our:14 wgave:14 wuntil:13
        bof+it:13 wlonger:13 wnow:13 wno:12 wmachine:12 wheating:12 wso:12 bno+need:11 wis:11 wonly:11 wpresent:11
        b+we:11 bnot+need:11 bdo+not:11 wsmoking:11 wto:-11 wany:10 wit:10 wour:10 csabl:10 cusab:10 wuse:10
        bso+no:10 whome:10 coppe:10 cpped:10 whouse:10 cine_:10 bgave+up:10 bam+a:10 wdemand:10 wover:10 cding:10
        c_you:-9 cuse_:9 wdone:9 c_smo:9 csmok:9 wchristmas:9 cped_:9 wup:9 wthe:9 wfather:9 c_nee:9 cneed:9 wsince:9
        walcohol:9 ceed_:9 cheat:9 wjog:9 wthat:9 c_hea:9 wme:-9 cired:9 bnow+:8 wyour:-8 bheat+with:8 cess_:8
        bneed+it:8 cone_:8 wwant:-8 wthis:-8 bno+longer:8 woffice:8 b+my:8 c_com:-8 wcat:8 wnew:-8 wa:8 wwhat:-8
        wclub:8 c_pre:8 bclosed+the:8 wquit:8 wchanged:8 wmeat:8 cave_:8 bdone+:8 wother:-8 ceat_:8 wlittle:7
        wworks:7 wretired:7 wgarden:7 whave:7 wsold:7 bfor+the:7 bonly+for:7 c_bui:7 cbuil:7 ba+one:7 bneed+:7
        bi+only:7 wfor:7 wenough:7 bchanged+to:7 cable:7 cing_:7 wpump:7 wnobody:7 cless:7 bpresent+:7 chous:7
        bi+have:-7 cred_:7 wmore:7 wget:-7 wus:-7 cent_:6 bi+quit:6 bquit+smoking:6 bsmoking+:6 couse:6 wfree:-6
        wdo:6 cuire:6 b+got:6 c_pap:6 cpape:6 bup+the:6 wwill:-6 cequi:6 bany+more:6 bis+over:6 wfull:6 wson:6
        cquir:6 bover+the:6 bjust+a:6 ceine:6 wcould:-6 b+since:6 bwas+just:6 wbusiness:6 wallow:6 canne:6 b+you:-6
        cere_:-6 bnot+at:-6 bgone+:6 bfor+my:6 cyou_:-6 wcustomer:-6 wmy:6 c_thi:-6 cason:6 ceaso:6 c_req:6 crequ:6
        benough+for:6 wgone:6 c_we_:6 bit+any:6 wcoffee:6 c_eve:6 wi:6 wfinished:6 wnot:6 bis+gone:6 buse+for:6
        c_rea:6 bit+in:6 c_doc:6 cctor:6 cdoct:6 cocto:6 wthere:-6 c_caf:6 bmy+father:5 c_ban:5 wnever:-5 wbe:-5
        bwas+a:5 bmachine+:5 catio:5 whead:-5 bi+stopped:5 wwould:-5 bi+still:5 wstock:5 ccomp:-5 bstill+have:5
        bat+present:5 bfor+that:5 bone+:-5 bmore+:5 bis+a:-5 wbuy:-5 wclosed:5 win:-5 wby:-5 chere:-5 cker_:5 wof:5
        ctopp:5 b+at:-5 winterest:-5 c_sea:5 wcheaper:-5 cble_:5 wright:-5 cread:5 cojec:5 cproj:5 croje:5
        bhave+not:-5 wmoved:5 wcompany:-5 cstop:5 c_dig:5 cdigi:5 cgita:5 cigit:5 cital:5 weither:5 bson+does:5
        c_gav:5 cgave:5 bnot+want:-5 wcar:5 band+do:5 bnot+have:5 wlive:-5 whad:-5 bis+not:-5 bwe+closed:5 bi+do:5
        wfinancially:-5 wwaiting:-5 c_one:5 b+enough:-5 wmessages:-5 caper:5 cned_:5 bit+was:5 bno+use:5 c_unt:5
        cntil:5 ctil_:5 cunti:5 ctor_:5 bgot+the:-5 wwine:5 bout+of:5 cject:5 wdepartment:4 wlong:-4 wnumber:-4
        wnone:-4 wown:4 wwere:-4 conge:4 cnger:4 c_now:4 wten:-4 bgot+a:4 ctall:4 cect_:4 wwith:-4 wafford:-4
        bwe+do:4 c_no_:4 bthat+:4 c_con:-4 c_ren:4 c_mac:4 cachi:4 cchin:4 cmach:4 chine:4 cante:4 cted_:-4 c_sum:4
        wdoing:-4 wworst:4 c_so_:4 wwithout:-4 waccount:-4 wreasons:4 where:-4 ceati:4 catin:4 cistr:4 c_use:4 wair:4
        wmyself:4 could:-4 culd_:-4 c_is_:4 csona:4 cstri:4 conly:4 bit+now:-4 wtill:4 cesen:4 crese:4 cnly_:4
        conal:4 c_mea:4 wname:-4 cnal_:4 wyear:-4 wcontact:-4 wwas:4 c_can:4 cnow_:4 creas:4 wapp:-4 wdata:-4 cmoki:4
        c_to_:-4 wrepair:-4 c_rep:-4 c_non:4 wout:4 bmy+son:4 cwant:-4 ctric:4 whe:4 wbeen:-4 wwork:-4 c_foo:4
        c_wan:-4 ceven:4 c_it_:4 cpres:4 cger_:4 wfrom:4 cdist:4 c_mov:4 bnot+allow:4 wstraight:-4 bthe+other:-4
        cust_:-4 wcome:-4 c_poo:4 bhave+a:4 cking:4 bthat+is:-4 c_sto:4 wabroad:-3 c_hom:3 chome:3 bfrom+the:-3
        bnot+got:-3 wused:3 c_onl:3 wmrs:-3 wskin:-3 ceman:3 cmand:3 wdecision:-3 b+it:3 c_ove:3 cber_:-3 bof+the:-3
        c_aff:-3 caffo:-3 cffor:-3 cford:-3 cthin:-3 bone+is:3 curge:3 bto+call:3 byou+only:-3 ccont:-3 cdrop:3
        banything+from:3 cwith:-3 c_wit:-3 cover:3 c_don:3 cdone:3 wplease:-3 crest:-3 wend:-3 cedin:3 ceedi:3
        c_chr:3 cchri:3 chris:3 cistm:3 crist:3 cstma:3 ctmas:3 wrep:-3 bout+:-3 bbusiness+is:-3 wdays:-3 wdoes:3
        c_up_:3 wpersonal:-3 cthe_:3 wphone:-3 c_bre:3 cbrea:3 wsubscriptions:3 cfath:3 c_dec:-3 csinc:3 c_alc:3
        calco:3 ccoho:3 chol_:3 clcoh:3 cohol:3 wchat:-3 bus+any:-3 wfavourite:-3 wdown:-3 wbought:3 csent:3
        bthe+office:3 wjoke:-3 c_any:3 c_bas:3 cbase:3 bover+:-3 b+no:-3 cdema:3 byou+:-3 custo:-3 bwas+no:-3
        cyour:-3 c_jog:3 cjog_:3 cince:3 cinte:-3 wstuff:-3 cight:-3 cthat:3 b+i:3 whours:-3 bdoes+not:3 c_me_:-3
        b+moved:-3 cmove:3 c_pri:-3 c_dro:3 c_fee:-3 c_dem:3 bi+just:-3 wexists:3 wsaid:-3 cnter:-3 cokin:3
        bhave+no:3 ceen_:3 c_sur:3 weverything:3 bstop+:3 c_buy:-3 c_fre:-3 cfree:-3 bthe+new:-3 ction:3 chis_:-3
        cthis:-3 wtook:-3 blike+that:3 cant_:-3 wtrain:3 wafter:-3 cvent:3 bno+:-3 wunsubscribe:3 weven:3 w31:-3
        bwith+a:3 wthese:-3 cffic:3 cfice:3 coffi:3 bon+the:-3 wtaste:-3 wsupplier:-3 c_new:-3 c_lon:3 bis+cheaper:-3
        wtoo:-3 b+financially:-3 bfinancially+it:-3 cter_:-3 wsmall:-3 c_cat:3 ccat_:3 c_wha:-3 cwhat:-3 c_our:3
        clong:3 cnew_:-3 c_fat:3 bmoment+:3 cyone:3 cring:-3 wcompetition:-3 cclub:3 club_:3 cplay:3 clay_:3 cree_:-3
        c_oth:-3 cathe:3 wmoney:-3 c_acc:-3 whour:-3 bit+no:3 cquit:3 wcontract:-3 wstory:-3 byou+any:3 cnged:3
        cmeat:3 wharassed:-3 wsite:-3 bhave+needed:-3 bwould+have:-3 c_clo:3 wround:-3 cest_:-3 c_sin:3 cware:3
        c_box:3 b+for:3 wfell:-3 ching:-3 c_lit:3 clitt:3 whalf:-3 c_bak:3 cved_:3 cbscr:3 cubsc:3 cscri:3 c_off:3
        blive+in:-3 corks:3 crks_:3 wshop:-3 wcolour:-3 cetir:3 creti:3 ctire:3 cothe:-3 carde:3 crden:3 cmas_:3
        bof+my:-3 cgard:3 count:-3 chave:3 c_pro:3 csold:3 ccoun:-3 c_hav:3 wwife:3 c_cus:-3 ccust:-3 cstom:-3
        wtexts:-3 cmber:-3 csubs:3 bneeded+a:-3 wfunds:-3 wshut:-3 bafford+it:-3 wprice:-3 bmessages+from:-3 c_dri:3
        cment:3 bget+it:-3 wleft:-3 wdevice:3 wfood:3 bwhat+i:-3 bit+is:-3 wcarry:-2 c_int:-2 cges_:-2 cand_:2
        bthe+worst:2 wtime:2 cack_:-2 wmake:-2 c_ret:2 wknows:-2 cfor_:2 welse:-2 c_eno:2 cenou:2 cnoug:2
        ba+customer:-2 c_clu:2 wquiet:-2 c_gar:2 bwe+would:-2 cnks_:2 wlist:-2 cget_:-2 c_pum:2 cpump:2 cump_:2
        bnot+use:2 c_get:-2 bplease+do:-2 c_nob:2 cnobo:2 cobod:2 bnow+and:2 wsomething:-2 wfind:-2 bwithout+a:-2
        wring:-2 cper_:-2 cting:2 cong_:-2 cittl:2 cemen:2 wthrough:-2 cched:-2 wrestaurant:-2 wlooking:-2 c_liv:-2
        chead:-2 b+none:-2 whuman:-2 cergy:2 crgy_:2 comer:-2 ctome:-2 bmy+name:-2 wdissolved:-2 wthan:-2 wabout:-2
        cact_:-2 wstill:2 c_us_:-2 c_war:2 wsubscription:2 brepair+still:-2 cmore:2 wfeel:-2 c_wil:-2 wback:-2
        cwill:-2 c_do_:2 wseen:-2 cies_:2 c_sol:2 bi+bought:2 c_pla:2 wwrong:-2 c_per:-2 cngs_:-2 wfine:-2
        wreplacement:-2 cden_:2 wstore:-2 c_mor:2 bany+of:2 bour+company:-2 wsystem:-2 wevery:-2 casse:-2 wmade:-2
        c_som:-2 csome:-2 cors_:-2 cite_:-2 cings:-2 csion:-2 wconsent:-2 c_ful:2 cfull:2 c_all:2 bmy+data:-2
        ccent:-2 c_son:2 wnext:-2 ctill:2 ctere:-2 wunder:-2 bplease+unsubscribe:2 ceres:-2 wwanted:-2
        bunsubscribe+me:2 c_kni:2 cuit_:2 wfirst:-2 bi+will:-2 bi+can:2 wended:2 wperson:-2 b+your:-2 ccoul:-2
        call_:2 c_che:-2 cease:-2 cbusi:2 csine:2 bit+please:2 cusin:2 cacco:-2 cccou:-2 bnot+call:-2 ba+long:-2
        wrange:-2 bto+be:-2 citti:2 bfor+us:2 cull_:2 c_my_:2 cays_:-2 wwish:-2 b+this:-2 wpick:-2 cchan:2 wadvice:-2
        coing:-2 bwill+not:-2 case_:-2 bbecause+i:2 wgo:-2 byou+do:-2 bis+no:-2 bnot+come:-2 bwe+went:2 cgone:2
        wdiscuss:-2 c_gon:2 chang:2 caved:2 c_bus:-2 chour:-2 wsource:-2 c_too:-2 c_cof:2 ccoff:2 cffee:2 ba+year:-2
        bgot+no:2 bi+demand:-2
    """,
    "moved_closed": """
        2 wmoved:20 wnew:19 c_bus:18 wshut:18 wtown:16 wlive:16 wabroad:15 wfar:14 wclosed:14 wbusiness:14 win:14
        wdissolved:13 byou+do:13 wgone:12 wshop:12 wceased:12 wto:12 clive:12 wcompany:11 cclos:11 wa:-11 b+you:11
        c_clo:11 wof:11 cgrat:11 crate:11 bbusiness+is:10 wended:10 whanded:10 cver_:10 cved_:10 bcompany+was:10
        cust_:10 wdown:9 wtrading:9 waway:9 btoo+far:9 cated:9 wsold:9 whung:9 wcountry:9 cside:8 wour:8 cown_:8
        cted_:8 cmove:8 bi+ended:8 wwe:8 wfor:-8 wrestaurant:8 w31:8 wtook:8 bdissolved+:8 wmate:8 colve:8 csolv:8
        c_liv:7 blive+in:7 bdo+not:7 b+my:-7 b+moved:7 c_res:7 where:7 wsince:7 cnded:7 cshop:7 c_den:7 bout+of:7
        woffice:7 close:7 c_hot:7 wpractice:7 wsuccessor:7 wus:7 c_sho:7 c_mov:7 bclosed+the:-7 ware:7 coved:7
        c_can:-7 bus+any:7 wmiles:7 cnew_:7 c_new:7 cded_:7 wdo:7 cive_:7 whome:6 wam:-6 bback+in:6 wunder:6 c_own:6
        cdeli:6 celiv:6 wit:-6 csed_:6 wsadly:6 c_shu:6 chut_:6 cshut:6 wnow:6 buse+to:6 wwith:-6 bno+use:6 c_pay:-6
        wuse:6 wdelivery:-6 wnone:-6 wmessages:6 wget:-6 woutside:6 wliving:6 bthe+year:6 whas:6 wone:-6 wanother:6
        wyear:6 bthe+company:6 bthat+is:6 cings:6 bnow+:6 wway:6 bi+have:6 bmoved+away:6 ctown:6 c_tow:6 cnce_:5
        c_spa:5 b+i:5 cchec:-5 check:-5 ceck_:-5 wcar:5 c_abr:5 cabro:5 cbroa:5 coad_:5 croad:5 cngs_:5 cpain:5
        b+shut:-5 civer:5 cding:5 wwere:-5 bup+my:5 bhung+up:5 wlike:-5 bthe+end:5 bgone+:-5 c_end:5 wstore:5 cfar_:5
        bhave+to:-5 wfrom:-5 wonly:-5 wwas:5 wcan:-5 c_far:5 wsite:5 wtaken:5 wout:5 ceen_:-5 band+the:5 cosed:5
        cbusi:5 csine:5 wnot:-5 b+the:5 c_reg:5 wnever:-5 cusin:5 c_in_:5 c_del:5 bis+no:5 bto+me:5 cines:5 cness:5
        wtoo:5 bshop+:5 bhere+:5 cway_:5 celf_:5 cself:5 wchanged:-5 c_pul:5 cpull:5 bmate+:5 bnumber+please:5
        cers_:5 cante:-5 wover:5 bend+of:5 c_sel:4 byear+:4 bthe+office:4 wbecause:-4 cdiss:4 cisso:4 cssol:4 cymen:4
        byour+store:4 c_emp:4 cmplo:4 cploy:4 weverything:-4 cempl:4 bmore+messages:4 bto+this:4 c_too:4 cnge_:4
        ctrad:4 wtouch:-4 cgone:4 c_gon:4 chop_:4 cark_:4 wthere:-4 wwant:-4 wso:-4 bover+to:4 bsuccessor+:4 c_to_:4
        wknow:-4 cence:4 bthis+number:4 wan:-4 wyour:-4 clved:4 bway+:4 wcustomer:-4 b+we:4 wis:4 wme:-4 cmpan:4
        compa:4 cpany:4 wback:4 wgot:-4 wend:4 cased:4 wgo:-4 c_cea:4 winto:4 whouse:4 c_of_:4 ction:-4 c_tra:4
        wmore:4 b+sadly:4 cmark:4 wagain:-4 cceas:4 wremove:4 wlong:-4 bclosed+:4 wdelete:-4 cende:4 clled:4 cery_:-4
        bdown+:-4 bshop+is:4 bme+:4 wall:-4 bi+am:-4 cande:4 wneed:-4 cone_:-4 wdaughter:4 cide_:3 cdenc:3 wcut:-3
        c_for:-3 c_stu:3 cill_:-3 cnsol:3 cedin:3 ceedi:3 cmber:3 c_ins:3 wstop:3 baway+:3 cant_:3 cting:-3 crman:3
        bit+is:3 c_dow:3 cdown:3 corma:3 wproducts:-3 cany_:3 chand:3 bnone+of:-3 c_han:3 cease:3 wup:3 wbe:-3
        woff:-3 cadin:3 bno+more:3 cying:3 wtime:-3 cuys_:3 wtimes:-3 btown+:3 caren:3 wtomorrow:-3 crged:3 call_:-3
        b+no:-3 crall:3 caper:-3 cent_:3 wautumn:3 c_awa:3 caway:3 c_out:3 bwe+had:3 cless:-3 cchan:3 wdata:-3
        chang:3 cber_:3 wsupplies:-3 wdid:-3 wno:-3 cled_:3 wdoing:-3 csold:3 c_hun:3 chung:3 cntry:3 cuntr:3
        wanything:-3 cung_:3 cradi:3 bin+my:3 wuntil:-3 wbot:-3 bwas+taken:3 core_:3 wmiddle:-3 cproc:3 croce:3
        bplease+:3 bhad+to:3 c_poo:-3 c_our:3 c_pap:-3 cpape:-3 cing_:-3 wwhich:-3 wask:-3 wlot:-3 bus+:-3 ciden:3
        c_dis:3 c_we_:3 wdemand:-3 cfor_:-3 bin+your:-3 wcall:-3 wjanuary:3 wstill:-3 wsoftware:-3 c_get:-3 caura:3
        cesta:3 cstau:3 ctaur:3 c_not:-3 bis+too:3 cops_:3 curan:3 wthis:-3 wnext:-3 c_31_:3 cntra:3 b+do:-3 cmer_:-3
        ctook:3 bthe+new:3 clood:3 cook_:3 csing:3 wabout:-3 wwithout:3 cmate:3 worder:-3 cain_:3 cange:3 cking:-3
        bin+touch:-3 c_sol:3 wright:-3 wwill:-3 wwhat:-3 wused:-3 wmich:-3 bfrom+the:3 cpare:3 clong:-3 cthin:-3
        wdate:-3 crent:3 cdece:3 c_mat:3 wpain:-3 wclub:-3 cfloo:3 b+in:3 wsystem:-3 csinc:3 wsomething:-2 whalf:-2
        c_you:-2 cince:2 ctry_:2 c_flo:2 bour+company:2 c_sin:2 b+please:-2 cffic:2 cfice:2 coffi:2 bshut+up:-2
        bup+:2 wmuch:-2 c_con:-2 wwrong:-2 c_pra:2 cctic:2 cprac:2 csor_:2 cssor:2 csucc:2 ctice:2 cucce:2 wwould:-2
        c_us_:2 bhas+no:-2 c_suc:2 wleft:-2 cment:2 whead:-2 c_pri:-2 wproject:-2 cice_:2 cike_:-2 c_buy:2
        bcompany+:-2 c_are:2 cuch_:-2 wlonger:-2 bi+was:-2 cally:2 clly_:2 wjust:-2 wjog:-2 bto+a:2 wfive:-2
        bback+:-2 was:-2 cies_:-2 wlast:-2 cmile:2 whad:2 btouch+:-2 wdays:-2 cesso:2 wbetter:-2 c_lik:-2 ciles:2
        b+went:2 bwe+are:2 bto+the:-2 ccces:2 ba+year:-2 c_do_:2 bis+on:2 bover+the:-2 ccomp:2 c_non:-2 c_fro:-2
        c_hom:2 chome:2 c_am_:-2 c_hea:-2 wson:-2 c_tim:-2 cough:-2 bi+moved:2 c_dec:2 wcosts:-2 c_it_:-2 ccide:-2
        cong_:-2 ctime:-2 c_wor:-2 bit+:-2 c_sad:2 csadl:2 c_mil:2 bof+you:-2 wheating:-2 ching:-2 cith_:-2 bin+a:-2
        wticket:-2 cget_:-2 cvery:-2 c_now:2 wrequest:-2 band+have:-2 whave:-2 wran:-2 wdone:-2 b+since:2 bout+:-2
        wsee:-2 c_und:2 wstay:-2 wtake:-2 c_one:-2 wfirst:-2 c_her:2 wafter:-2 wprices:-2 c_lon:-2 wphone:-2 cnone:-2
        bat+the:2 b+company:2 cwant:-2 wcame:-2 byou+are:-2 cages:2 wnothing:-2 ccent:2 cunde:2 walthough:-2 ctsid:2
        cutsi:2 c_sup:-2 csupp:-2 walready:-2 byou+can:-2 cold_:2 civin:2 clivi:2 cnder:2 c_has:2 chas_:2 b+that:-2
        bin+:-2 bliving+:2 wmodel:-2 cadly:2 cving:2 c_bec:-2 cave_:-2 cuse_:2 c_ano:2 canot:2 c_rep:-2 wmissing:-2
        cract:2 bof+your:-2
    """,
    "unresolved_issue": """
        -9 wstill:25 wnever:18 wcomplaint:18 wticket:14 wrefund:13 wfirst:13 wdamage:13 wwarranty:12 wand:12 wmy:12
        wwaiting:11 c_rep:11 winvoice:11 wcame:11 bmy+complaint:11 wback:10 wnobody:10 wsort:10 bwas+never:10
        wdollars:10 wdeposit:10 bwaiting+for:10 wcase:10 wpromised:10 b+the:9 c_com:9 wthree:9 wsent:9 wwhere:9
        wlost:9 wlong:9 bgot+lost:9 cing_:9 cstil:9 c_sti:9 wdoes:9 b+you:9 wof:-9 wdelivery:9 ctill:8 cill_:8 wfor:8
        c_fix:8 wnothing:8 wcontract:8 wwhen:8 wbefore:8 wyou:8 wcome:8 wreturn:8 wabout:8 wbeen:8 bfirst+:8 wsee:7
        crefu:7 bin+:7 wfrom:-7 wgot:7 wreplacement:7 clain:7 cplai:7 wmoney:7 wsince:7 cmpla:7 c_ref:7 bback+:7
        won:-7 wdone:7 b+ticket:7 wordered:7 bis+my:7 wkeep:7 bdollars+:7 cect_:7 bme+:-7 wdevice:7 win:-7 crepa:7
        compl:7 c_nev:6 wcustomer:-6 cneve:6 wuntil:6 wto:6 cint_:6 wbroken:6 bis+still:6 whell:6 wgoing:6 cice_:6
        bmy+deposit:6 whappens:6 wwrote:6 wrepair:6 wopen:6 cver_:6 b+when:6 wcoming:6 b+where:6 wi:6 wmay:6
        wcancelled:6 crepl:6 whas:6 byou+were:5 c_whe:5 cout_:5 wgo:5 wme:5 bnever+came:5 wthe:5 cetur:5 cretu:5
        charg:5 cturn:5 wdata:-5 c_ret:5 wsurveys:5 cefun:5 wdo:-5 cchar:5 wwant:5 cfund:5 wsomething:5 bstill+on:-5
        wradio:5 wsilence:5 wtwice:5 c_tic:5 ccket:5 b+please:5 was:5 caint:5 ctick:5 bon+i:5 cicke:5 bmy+money:5
        woff:-5 bgo+on:5 wany:-5 csed_:5 wis:5 cixed:5 cxed_:5 bweeks+:5 c_set:5 wparcel:5 c_cha:5 wignored:5
        wunder:5 ccomp:5 cket_:5 wout:5 wlet:5 bi+want:5 breturn+was:5 wthis:-5 cent_:5 cever:5 c_def:5 cdefe:5
        cefec:5 cinal:5 cfect:5 wwhat:-5 cfirs:5 cirst:5 cong_:4 bi+was:-4 wan:4 cfina:4 cbody:4 c_fir:4 ccred:4
        cedit:4 wneed:-4 cody_:4 byou+keep:4 wpart:4 bat+your:4 wour:-4 wplease:4 bnever+ordered:4 cment:4
        band+nobody:4 canty:4 carra:4 cnty_:4 crran:4 cwarr:4 bhas+not:4 bstill+has:4 crst_:4 credi:4 bnot+come:4
        bgoing+to:4 c_and:4 bmy+order:4 wcall:-4 c_my_:4 wsimply:-4 bthe+old:4 c_cre:4 bno+answer:4 wwell:4 wmore:-4
        bnever+got:-4 wam:-4 caiti:4 wtimes:-4 bthe+device:4 bstill+have:4 wwrong:4 cnge_:4 worder:4 wdid:-4 cnall:4
        wagreed:-4 wreason:4 cymen:4 bi+get:4 bmoney+back:4 bwant+to:4 bwill+be:4 ba+long:4 cinvo:4 cnvoi:4 wtoo:-4
        whave:-4 cage_:4 bme+for:4 wcan:-4 wchanged:-4 wnew:-4 c_inv:4 c_war:4 bfor+something:4 c_cam:4 crant:4
        ccame:4 cvoic:4 ccons:-4 wday:4 wwas:4 coice:4 c_fin:4 cand_:4 c_dam:4 camag:4 cdama:4 cmage:4 b+we:-4
        c_bac:4 ccorr:4 corre:4 crect:4 crrec:4 b+that:-4 c_nob:4 cnobo:4 cobod:4 wweeks:4 cund_:4 cher_:-4 c_ema:4
        cemai:4 csort:4 bin+the:-4 c_sor:4 wworks:-4 citin:4 blet+us:4 c_cor:4 b+nobody:-4 wleft:-4 c_wai:4 cwait:4
        c_dol:4 cdoll:4 clars:4 cllar:4 colla:4 wspare:4 brepair+still:4 cepos:3 csit_:3 b+never:-3 bis+not:3 cmail:3
        wtext:-3 c_wro:3 ba+customer:-3 cxpla:3 b+as:3 cexpl:3 cnder:3 ching:3 wend:3 ccase:3 wmonths:3 cmise:3
        comis:3 cprom:3 cromi:3 carri:3 crriv:3 cback:3 c_cas:3 chree:3 wpay:3 cised:3 whad:-3 bhas+been:3 cree_:3
        wtrying:3 cails:3 cils_:3 bsurveys+:3 clost:3 bit+was:-3 wwithout:3 cplan:3 c_arr:3 bfor+the:-3 cally:3
        clly_:3 cort_:3 cthre:3 bcustomer+:-3 cdepo:3 c_los:3 wso:-3 bfor+a:3 cere_:3 bme+with:3 bradio+silence:3
        wget:3 wall:-3 c_doe:3 cdoes:3 wgoods:3 c_of_:-3 cespo:3 cspon:3 cresp:3 bend+:3 c_dep:3 crive:3 c_sto:-3
        wanswer:3 bfor+that:3 call_:-3 ceed_:-3 bthat+is:-3 bi+still:3 cside:-3 cfor_:3 ccall:-3 band+now:3
        bwithout+a:3 bi+have:-3 bignored+:3 bagain+:-3 cies_:-3 wbe:3 cargi:3 crgin:3 c_cal:-3 wwith:3 cnce_:3
        cled_:3 c_con:-3 cther:-3 cars_:3 coes_:3 bat+the:-3 wagain:-3 cider:-3 wknow:-3 c_bef:3 cbefo:3 cefor:3
        cfore:3 c_tra:-3 c_pri:-3 cyou_:3 bpromised+:-3 wlike:-3 cder_:3 wbroke:-3 curn_:3 bas+well:3 cabou:3 cbout:3
        c_bee:3 cbeen:3 bmy+data:-3 cothi:3 c_ord:3 c_lon:3 b+i:-3 corde:3 crder:3 cchan:3 cking:-3 cwhen:3 cany_:-3
        c_you:3 cmind:3 bthere+is:3 c_fro:-3 crned:3 curne:3 csee_:3 cmer_:-3 b+waiting:3 contr:3 cfrom:-3 crom_:-3
        c_got:3 chang:3 cacem:3 cceme:3 c_hea:3 c_pro:3 c_exp:3 cange:3 c_eve:-3 wthing:3 cave_:-3 cging:3 csibl:3
        cmone:3 cney_:3 coney:3 csinc:3 ceen_:3 cince:2 wthen:-2 worders:-2 c_on_:-2 c_thr:2 cter_:-2 cract:2 c_see:2
        wthat:2 carge:2 clong:2 c_abo:2 c_don:2 cdone:2 came_:2 wit:-2 wwent:-2 cfeel:2 cost_:2 cntra:2 wone:-2
        cting:2 ccome:2 weverything:-2 cell_:2 bfor+me:-2 c_dat:-2 wanything:-2 cned_:2 wonly:-2 wcompany:-2
        bstill+missing:2 btime+:-2 wuse:-2 wus:2 ceels:2 cthin:2 cosit:2 cposi:2 c_sen:2 custo:-2 wwife:-2 c_cus:-2
        ccust:-2 cstom:-2 comer:-2 ctome:-2 banswer+to:2 bweeks+for:-2 bto+this:2 bthing+:2 cible:2 cries:-2 bnow+:-2
        bfor+it:2 c_dev:2 cdevi:2 cevic:2 c_par:2 cettl:2 c_in_:-2 wconsent:-2 cwher:2 wgym:-2 csent:2 c_res:2
        bhave+not:2 ware:-2 bday+:2 wstop:-2 ceep_:2 wshut:-2 winformed:-2 cchas:2 c_sin:2 wheating:2 bwas+just:2
        wtold:-2 wdelivered:-2 ceeze:2 creez:2 c_rev:2 c_unt:2 cntil:2 ctil_:2 cunti:2 c_to_:2 bthe+goods:-2 czes_:2
        wbecause:-2 coken:2 wnumber:-2 bit+to:2 bgot+an:-2 wyears:-2 whow:-2 wgave:-2 bi+do:-2 chell:2 wfriday:-2
        cive_:2 wtouch:-2 c_fre:2 cfree:2 c_goi:2 cgoin:2 c_hel:2 cunde:2 b+your:-2 wcost:-2 cact_:2 wlawyer:-2
        wthink:-2 wwork:2 wdeleted:-2 chear:2 wended:-2 c_kee:2 ckeep:2 cply_:2 cels_:2 wjoke:-2 coing:2 cfuse:2
        c_cla:2 cion_:-2 cgot_:2 cack_:2 bget+my:2 c_for:2 cppen:2 crote:2 cwrot:2 cuse_:-2 cepai:2 cpair:2 c_ope:2
        copen:2 c_ren:-2 cain_:-2 bthree+months:2 cnts_:-2 cens_:2 chen_:2 cnoth:2 byou+:-2 bto+the:-2 bis+an:-2
    """,
    "other": """
        20 wlife:18 wthat:16 wcomment:15 wboss:15 whad:15 wdecision:15 wnone:14 wask:14 wjust:13 wpersonal:13
        wknows:12 wthe:-12 blife+:11 c_par:11 wforgot:11 wdid:11 wlost:11 wmyself:10 wdivorce:10 wgood:10 wexactly:9
        wdo:-9 bhad+a:9 blike+your:9 wdata:9 wreasons:9 wstory:9 bno+comment:9 wsay:9 bwife+:9 wwith:-9 b+the:-9
        wlike:9 wwe:-9 b+not:9 wup:-9 c_ind:8 wof:-8 b+my:-8 cife_:8 cllin:8 c_tel:8 ctell:8 wwas:-8 c_dro:8 wclue:8
        wshopping:8 wway:8 wreason:8 wour:-8 winto:8 wme:-8 wnow:-8 wsimply:7 bnot+like:7 ware:-7 wkeep:7 whas:-7
        wwhy:7 wyour:7 wwill:-7 wyou:-7 bbusiness+:7 b+it:7 cing_:-7 bfrom+me:7 wlot:7 wit:7 bit+:-7 cill_:-7
        bsimply+forgot:6 wus:-6 wgoodbye:-6 wi:-6 ccide:6 wnot:6 c_lif:6 clife:6 cnce_:6 wwhat:-6 byour+company:6
        bhave+to:6 wplease:-6 wrather:6 wbecause:6 wfor:-6 c_new:6 wwife:6 cion_:6 wabout:-6 bthere+is:6 wgot:-6
        cdeci:6 c_loy:6 cloya:6 coyal:6 band+that:6 wthis:-6 blike+it:6 wuntil:-6 c_ter:6 wfeel:6 waccount:6
        breasons+:6 wgoing:6 b+i:6 bfeel+like:6 wone:-6 wmore:-6 woff:-6 wat:-5 creas:5 cncid:5 cthat:5 wuse:-5
        c_dec:5 wlet:-5 won:5 ba+long:5 bno+reason:5 breason+:5 bat+that:5 bit+for:5 bit+at:5 cboss:5 coss_:5 ccomm:5
        cmmen:5 comme:5 bin+my:5 c_had:5 chad_:5 bit+was:5 cecis:5 cisio:5 bway+:5 wlong:5 ccisi:5 wall:-5
        bthe+wrong:5 wlonger:-5 wbeen:-5 cpart:5 c_bos:5 cdenc:5 wget:-5 cnone:5 coud_:5 cdema:5 c_dem:5 wnever:-5
        bno+time:5 b+there:5 bno+clue:5 wnew:5 ciden:5 wout:-5 cask_:5 bnot+feel:5 bi+have:-5 byou+had:5 cknow:5
        c_kno:5 wto:-5 wprivate:5 wbe:-5 c_car:5 wstill:-5 wan:-5 wphone:-5 c_non:5 wanother:-5 byour+business:5
        cence:5 cstio:5 b+had:5 wwant:-5 cout_:-5 cling:5 c_you:5 wfamily:5 wsave:-4 coup_:4 ciste:4 cice_:-4 cous_:4
        cook_:-4 c_ask:4 wany:-4 c_jus:4 wcompany:4 cnews:4 c_era:4 c_god:4 crop_:4 wwrong:4 ba+lot:4 c_tha:4 csion:4
        bis+no:4 wback:-4 wcontact:-4 ccher:4 cwith:-4 c_tro:4 cack_:4 cjust:4 wbuy:-4 c_wit:-4 bno+way:4 wleft:4
        bnone+of:4 cnows:4 blost+my:4 cesti:4 bon+my:4 cour_:4 cows_:4 wneed:-4 byour+boss:4 c_bea:4 cthe_:-4 csted:4
        cetai:4 cble_:-4 cason:4 ceaso:4 bwould+like:-4 b+we:-4 whave:-4 c_the:-4 ctrop:4 cust_:4 wagain:-4
        bnot+get:4 c_con:-4 c_com:4 wquality:-4 wenough:-4 bme+:4 ceauc:4 wstop:-4 csed_:-4 whome:-4 bwas+a:4
        wmoved:-4 bto+go:4 wthere:4 c_pro:-4 corgo:4 crgot:4 c_did:4 cdid_:4 bi+do:4 bwould+rather:4 clost:4 cexis:4
        cxist:4 bof+your:4 wpeople:-4 wshop:-4 waway:-4 cques:4 cuest:4 corts:4 c_los:4 b+get:-4 c_que:4 call_:-4
        core_:-4 case_:-4 bmy+wife:4 byou+:-4 wmy:-4 bit+is:4 bin+that:4 crack:4 bmy+boss:4 bin+your:3 cnal_:3
        c_mys:3 cmyse:3 cysel:3 wwere:-3 whuman:-3 c_div:3 cdivo:3 civor:3 corce:3 cvorc:3 wsuit:-3 cerso:3 crson:3
        cever:-3 cthin:-3 c_rea:3 wpresent:-3 wimportant:3 wadvice:-3 crce_:3 wnumber:-3 whow:-3 cpers:3 crtic:3
        ching:-3 cment:3 carti:3 cave_:-3 cease:-3 byou+know:3 b+our:-3 care_:-3 wlady:-3 c_exa:3 cactl:3 cctly:3
        cexac:3 cxact:3 c_do_:-3 b+can:3 cforg:3 cost_:3 cport:3 ctrac:3 cine_:-3 cata_:3 b+could:3 csons:3 cdata:3
        wafford:-3 bfor+me:3 c_dat:3 bis+a:3 c_ord:-3 wignored:-3 csay_:3 wjog:-3 cstop:-3 bi+will:-3 come_:-3
        cith_:-3 wmanagement:3 wwhich:-3 cver_:-3 cter_:-3 bcompany+:-3 wblocked:-3 cular:3 c_we_:-3 c_say:3 wis:-3
        clike:3 cory_:3 ctory:3 wpoor:-3 bit+any:3 c_was:-3 wtoo:-3 b+in:-3 c_lik:3 crts_:3 bhad+no:3 c_exi:3
        wring:-3 wterror:-3 wafter:-3 c_up_:-3 wdoes:-3 bcan+not:3 cday_:-3 c_of_:-3 wcalls:-3 cred_:-3 cough:-3
        wstuff:-3 wwould:-3 wperson:-3 wcheaper:-3 win:3 cothe:-3 cate_:3 bon+the:3 cwas_:-3 bno+longer:-3 wtake:-3
        b+your:-3 cong_:3 wend:-3 wcome:-3 ccall:-3 wsmall:-3 wamazon:-3 wbefore:-3 wnobody:-3 chat_:3 cclue:3
        wthanks:-3 wyear:-3 wshut:-3 chopp:3 wno:3 c_way:3 c_our:-3 coppi:3 bcould+not:3 bwill+not:-3 c_thi:-3
        cinto:3 cnto_:3 celf_:3 cself:3 cads_:3 cppin:3 wover:-3 c_tra:3 wtexts:-3 bthe+new:3 c_cal:-3 cppor:3
        cuppo:3 wproduct:-3 wservice:-3 cring:-3 ctop_:-3 winterest:-3 c_now:-3 c_wil:-3 c_me_:-3 wgoods:-3 cest_:-3
        cend_:-3 cable:-3 wunder:-3 wrequest:-3 boff+:-3 cwill:-3 bgo+:-3 comen:3 cood_:3 wdepartment:-3 c_sim:3
        cimpl:3 cmply:3 csimp:3 cdriv:3 cain_:-3 cite_:-3 wdelivery:-3 b+for:3 cvery:-3 c_dri:3 wcustomers:-3
        bhas+been:-3 c_any:-3 wtell:-3 worder:-3 bam+on:-3 wprices:-3 csona:3 wsecond:-3 cber_:-3 bmy+data:2
        wtoday:-2 wpick:-2 cplat:2 bus+:-2 cach_:2 c_are:-2 wpromised:-2 c_has:-2 chas_:-2 bthat+was:-2 c_why:2
        cwhy_:2 ceep_:2 c_off:-2 c_kee:2 ckeep:2 cnoth:-2 cline:-2 cchea:-2 cery_:-2 wsystem:-2 c_spe:-2 c_del:-2
        cstor:2 wother:-2 cyou_:-2 bnot+that:2 wexists:-2 cvers:2 cons_:2 bto+me:-2 b+do:-2 cike_:2 bnow+:-2 ctly_:2
        wcould:2 conal:2 wcustomer:2 cled_:-2 c_pho:-2 cting:-2 c_out:-2 cved_:-2 c_mor:-2 cear_:-2 crest:-2
        whotline:-2 bgoodbye+:-2 c_clu:2 c_lot:2 clot_:2 c_it_:2 city_:-2 c_wor:-2 cvice:-2 c_wha:-2 cwhat:-2 c_sta:2
        clet_:-2 cbye_:-2 cheap:-2 wold:-2 c_sum:-2 colit:2 cpoli:2 c_us_:-2 cget_:-2 chone:-2 corde:-2 crder:-2
        cphon:-2 bwas+it:-2 cdbye:-2 codby:-2 coodb:-2 bfrom+you:-2 wjoke:-2 bwith+your:-2 cpric:-2 crice:-2 cned_:-2
        c_use:-2 was:-2 wfee:-2 c_bre:2 cbrea:2 c_ple:-2 cnot_:2 casse:-2 bno+use:-2 cwant:-2 cleas:-2 cplea:-2
        wbroken:-2 wsaid:-2 c_abo:-2 bwant+to:-2 cbber:-2 wwithout:-2 crath:2 cder_:-2 cause:2 ccaus:2 cecau:2
        wfood:-2 cfor_:-2 wspeak:-2 cstan:2 c_eve:-2 c_get:-2 bthere+:-2 wthree:-2 wcan:-2 byou+simply:-2 wminimum:-2
        clue_:2 c_one:-2 wconfirm:-2 c_let:-2 wso:-2 wanything:-2 wmich:-2 wdemand:-2 wa:-2 c_wif:2 cwife:2 b+no:2
        btime+:-2 wwork:-2 cugh_:-2 wfelt:-2 cabou:-2 cbout:-2 wcall:-2 cback:-2 c_int:2 bnot+suit:-2 wwho:-2
        cterr:-2 cctio:-2 cnow_:-2 bpresent+:-2 c_got:-2 cark_:-2 bimportant+:2 bi+just:2 wsome:-2 cbeca:2 c_som:-2
        csome:-2 wtouch:-2 wright:-2 wnothing:-2 wtime:2 chis_:-2 cthis:-2 cght_:-2 wzip:-2 c_hav:-2 c_rat:2
        wfriday:-2 clity:-2 c_can:-2 c_unt:-2 cntil:-2 ctil_:-2 cunti:-2 cance:2 wnext:-2 warrived:-2 wsomeone:-2
    """,
    "stop": """
        29 wdelete:23 wstop:22 wwant:18 wconsent:18 woff:18 wthis:18 wtext:17 b+your:-16 wbe:16 bnot+want:16
        wfurther:15 wleave:15 b+that:15 wcalls:15 wgoodbye:14 bto+be:14 bam+on:14 bare+a:14 wquit:14 wmich:13
        welse:13 byou+do:-13 wmessages:13 wquiet:13 wpermission:13 wlist:13 wa:-13 ctop_:13 bagain+:13 wenough:13
        wdid:-13 bout+:13 wtomorrow:-13 bon+the:12 c_tex:12 ctext:12 wlet:12 wlike:-12 wtake:12 cstop:12 wtexts:12
        bhave+no:12 wsave:12 wagain:12 wwho:-12 b+you:-12 wmore:12 wobject:12 crest:12 b+the:-12 wat:-11 wsince:-11
        wharassed:11 bnot+now:-11 cist_:11 wsms:11 wbought:-11 c_rem:11 bdo+you:-11 b+get:11 b+do:11 cwant:11
        wmeans:11 wthanks:10 wwhy:-10 wour:-10 wwhat:-10 b+enough:10 winterested:10 wwithdraw:10 bto+my:-10 b+shut:10
        c_blo:10 wend:10 whereby:10 wremove:10 wwere:-10 walone:10 wstay:10 wplease:10 wforget:10 wterror:10
        c_cha:-10 wif:10 wblocked:10 wyour:10 cdele:10 celet:10 wevening:-10 wwish:10 werase:10 wwrong:-10 wis:-10
        bthat+was:10 cnsen:9 conse:9 clist:9 wtalk:-9 wthrough:-9 byou+not:9 wcalling:9 ceres:9 ctere:9 case_:9
        wfinished:9 wcontact:9 b+none:9 wjog:9 wopt:9 wway:-9 wfor:-9 wdeletion:9 where:9 wcase:-9 wexit:9 wall:9
        bcontact+:9 wadvertising:9 wnonsense:9 cnter:9 wbut:9 wby:-9 calle:-9 whave:-9 wspam:9 wback:-8 bwith+you:8
        wgot:-8 bgo+:8 cinte:8 wwe:-8 b+why:-8 wget:8 werasure:8 wpack:8 wpart:8 wbad:-8 byou+are:8 c_int:8 wpeace:8
        bcalls+:8 wdo:8 b+jog:8 bjog+on:8 wblocking:8 bgo+on:-8 bme+on:8 wpersonal:-8 wsales:-8 bcan+you:8 b+it:-8
        wchanged:-8 bplease+call:-8 c_thi:8 wlot:8 cter_:-8 bthe+phone:-8 cribe:8 wchat:-8 wcease:8 bmy+consent:8
        ceras:8 cunsu:8 wrest:8 wit:8 walready:8 wdoes:-8 wwithout:-8 wcalled:-8 bwas+it:8 celde:8 cook_:8
        bnot+call:8 blist+:8 wpain:8 cbloc:8 clock:8 wbooks:-8 bnumber+from:8 wstrike:8 wor:8 wonce:8 wthere:-8
        wstore:-8 wname:8 cete_:8 b+in:-8 wknow:-7 ware:7 wstuff:-7 ccrib:7 c_qui:7 wmust:-7 wover:-7 wme:7 wcut:7
        wmay:7 bi+will:-7 wwould:7 band+i:7 wnumber:7 b+never:7 cles_:-7 bcan+not:-7 cden_:7 c_sto:7 c_wor:-7 wdrop:7
        wonly:-7 wminimum:-7 btexts+please:-7 bit+:7 b+what:-7 walways:-7 bto+go:-7 wcame:-7 bnot+like:-7 wsurveys:7
        wunsubscribed:7 wshut:7 cext_:7 wwas:-7 c_her:7 bone+:7 wplace:7 wgdpr:7 wwrite:7 wperson:-7 c_cal:7
        winterest:7 c_che:-7 cbye_:7 wstopped:-7 bharassed+:7 caras:7 chara:7 crass:7 wobjection:7 brather+not:7
        byou+to:7 bnow+:7 wmarketing:7 wskin:-7 wout:7 wcustomers:-7 cill_:-7 byou+people:7 wmachine:-7 wlater:-7
        city_:-7 wlong:-7 wbroken:-7 cessa:7 cssag:7 wyou:7 bno+more:6 wbot:6 wdesist:6 cping:-6 c_obj:6 cbjec:6
        cobje:6 wannoy:6 wthink:6 csage:6 c_las:6 wmeat:-6 cget_:6 c_mes:6 c_har:6 banswer+to:-6 bmore+:6 wfollow:6
        wzip:6 wcarry:-6 wneed:-6 cave_:6 bfor+me:6 coff_:6 cled_:-6 cpers:-6 wconfirm:6 cmess:6 wafter:-6 wups:6
        bme+with:-6 cerso:-6 crson:-6 c_del:6 bright+now:-6 wdata:6 c_des:6 wcomment:-6 bcould+not:-6 chis_:6 cthis:6
        wsmoking:-6 c_you:6 c_exp:-6 bwith+someone:-6 cscri:6 wmonday:-6 bfinished+with:6 bmy+phone:6 c_lea:6 cremv:6
        wstored:-6 wdeleted:-6 c_uns:6 ccall:6 b+stay:6 bstay+away:6 c_com:-6 wweeks:-6 wno:6 wended:-6 b+contact:6
        bcontact+not:6 bno+answer:-6 bneed+it:-6 c_unw:6 cong_:-6 bsms+:6 bterror+:6 worder:-6 c_era:6 b+since:-6
        wgoods:-6 wcourt:-6 cject:6 bwith+your:6 bi+was:-6 bevening+:-6 bto+end:6 wsimply:-6 bnot+ring:6 cnsub:6
        crvey:6 csurv:6 curve:6 bof+my:6 bnot+have:-6 cling:6 blet+me:6 c_sho:-6 cleav:6 clled:-6 wtexting:6
        wdisturb:6 bcall+back:6 wbecause:-6 b+on:-6 clity:-6 wnone:6 byour+texts:6 wany:-6 bi+have:6 wwhich:-6
        wspeak:-6 bthis+is:6 bpermission+to:6 c_car:-6 wstill:-6 c_off:6 wsaid:6 c_be_:6 cally:-6 b+end:6 c_rea:-6
        bnow+please:-6 ba+rest:6 bgive+it:6 bit+a:6 wharassment:6 b+quit:6 waccess:-6 clly_:-6 wmanagement:-5
        bthe+list:5 bhave+the:-5 cibe_:5 wworn:-5 curth:5 cday_:-5 wevery:-5 wpass:5 csion:5 clete:5 wreported:5
        bthe+next:5 wlose:5 c_mon:-5 bbusiness+:-5 wthe:-5 c_som:-5 csome:-5 c_wan:5 bnot+to:5 wbye:5 bi+do:-5
        cemov:5 cremo:5 wprocessing:5 bthis+:5 cery_:-5 bme+out:5 wbother:5 b+exit:5 c_fur:5 cfurt:5 crthe:5 w17:5
        cchea:-5 bright+to:5 cment:-5 bmore+of:5 wfirst:-5 wlegal:-5 ceave:5 cconn:-5 cnect:-5 cnnec:-5 conne:-5
        bphone+:-5 whuman:-5 bam+out:5 cyour:5 bnonsense+:5 bthe+nonsense:5 ctati:-5 bno+further:5 cace_:5 bi+said:5
        bmy+number:5 calls:5 clls_:5 chank:5 wyear:-5 wheat:-5 b+is:-5 bgone+:5 csubs:5 cack_:-5 b+pack:5 bwill+you:5
        wnew:-5 bis+not:-5 wunsubscribe:5 bno+:-5 cssio:5 bcall+any:-5 bthis+to:-5 bpersonal+data:5 c_ord:-5 chat_:-5
        cting:5 wkindly:5 cning:-5 cying:5 wsomething:-5 byou+can:5 bcourt+:-5 weverything:5 bcould+you:5 cdbye:5
        codby:5 coodb:5 c_tha:5 balone+:5 cexpe:-5 bthe+last:5 bsomeone+else:5 cntac:5 conta:5 ctact:5 bfrom+me:-5
        c_lis:5 wmessage:5 whour:-5 waccount:-5 bwish+to:5 wdollars:-5 c_par:-5 crase:5 bwant+any:5 wlast:5
        wimmediate:5 walcohol:-5 wquality:-5 belse+:5 wever:5 c_wal:-5 btexts+:5 bmay+not:5 byou+may:5 ctore:-5
        cstan:-5 cect_:-5 cquit:5 b+too:-5 bam+the:-5 ccont:5 cson_:-5 bno+calls:5 bnever+again:5 cpres:-5 c_mic:5
        cmich:5 clse_:5 c_rep:-5 byou+lot:5 bopt+out:5 bi+am:5 win:-5 cange:-5 whead:5 wmonth:-5 cback:-5 wold:-5
        ciet_:5 cquie:5 cuiet:5 wstory:5 bthe+end:-5 cust_:-5 cperm:5 crmis:5 wcall:5 wthey:-5 b+there:-5 cmore:5
        c_the:-5 cding:-5 bhave+been:-5 wthing:5 cance:5 wran:-5 ba+pain:5 bi+wanted:-5 wprivate:5 wmoney:-5 wwhere:5
        cermi:5 bbusiness+is:-5 b+strike:5 bstop+writing:5 bso+no:-5 c_eno:5 cenou:5 cnoug:5 cest_:5 bmy+name:5
        wquestions:5 bit+any:-5 cgot_:-5 cour_:-5 cages:5 c_thr:-4 wpeople:4 bit+for:4 wretired:-4 wanyone:-4
        wforbid:4 bconsent+:4 wpassed:-4 clive:-4 c_spe:-4 c_did:-4 cdid_:-4 bmuch+for:4 corde:-4 crder:-4 wforgot:-4
        b+save:4 btalk+to:-4 c_tom:-4 cmorr:-4 corro:-4 crow_:-4 crrow:-4 ctomo:-4 c_lik:-4 whas:-4 bin+:4 cive_:-4
        clike:-4 whad:-4 bnumber+please:-4 bis+this:-4 wdesired:4 comor:-4 bthanks+:4 cded_:-4 wmoved:-4 wprivacy:4
        bshut+up:4 wcancel:4 wtaste:-4 wnice:-4 bdoes+not:-4 centa:-4 csona:-4 boff+my:4 ball+:-4 bwhat+do:-4
        cheat:-4 wsizes:-4 c_non:4 cesen:-4 crese:-4 bis+gone:4 civer:-4 whusband:4 cexts:4 cxts_:4 bon+my:4
        bmessages+from:4 wthank:4 wexactly:-4 cince:-4 bmy+data:4 bat+the:-4 class:4 bif+you:4 b+put:4 bany+more:-4
        cllet:-4 bare+you:-4 wbeen:-4 c_acc:-4 c_who:-4 bat+once:4 bonce+:4 cable:-4 cken_:-4 c_tra:-4 c_leg:-4
        wliving:-4 c_aga:4 cagai:4 cgain:4 bto+text:4 casse:4 w15:-4 bthis+number:-4 bi+think:4 bin+peace:4 ceven:-4
        byou+:4 cshop:-4 wconstant:-4 cease:4 wfind:4 cbscr:4 cubsc:4 whaving:4 cante:4 cwho_:-4 byou+need:4 c_eve:-4
        wbloody:4 c_sur:4 cnted:4 cthan:4 ctive:-4 c_opt:4 cake_:4 whappens:-4 bmy+lawyer:-4 c_sin:-4 ceat_:-4
        wwife:-4 wlovely:4 c_mus:-4 btoday+:4 cking:-4 bcustomers+:-4 winformed:-4 bget+in:4 cbili:-4 cilit:-4
        c_at_:-4 bthat+with:-4 bi+request:4 csinc:-4 cere_:-4 wmarket:-4 blost+my:-4 wkeep:-4 brest+:4 bto+quit:4
        blater+:-4 bnothing+more:4 wthese:4 c_els:4 celse:4 bto+this:-4 wtoday:-4 c_pro:-4 cchar:-4 wgoing:4
        bwas+always:-4 charg:-4 btime+:-4 cisin:4 cred_:-4 bmy+right:4 bobject+:4 bto+object:4 c_sms:4 csms_:4
        b+stop:4 cwork:-4 ctter:-4 bthe+wrong:-4 c_bou:-4 cboug:-4 bback+:4 wpoor:-4 banything+from:-4 bover+:-4
        wmean:-4 wcallback:-4 wmind:4 wmorning:-4 binterested+:4 bany+further:4 b+zip:4 c_tal:-4 ctalk:-4 cess_:-4
        wabroad:-4 bno+need:-4 cdesi:4 bnot+interested:4 c_say:4 wblock:4 bconfirm+that:4 bdata+has:4
        bplease+confirm:4 wannoyed:-4 cned_:-4 cdraw:4 chdra:4 cithd:4 cthdr:4 cuit_:4 c_wri:4 cwrit:4 cves_:4
        c_our:-4 bfollow+ups:4 bwould+like:4 bnot+know:-4 wprices:-4 cure_:4 bof+you:-4 bon+i:-4 c_wro:-4
        wsoftware:-4 bno+comment:-4 wnobody:-4 wwent:-4 c_bec:-4 bsend+nothing:4 cissi:4 cmiss:4 cnall:-4 bleave+me:4
        cveni:-4 bi+quit:-4 bquit+smoking:-4 bsmoking+:-4 cpect:-4 bcompany+:4 canks:4 c_why:-4 cwhy_:-4 blast+time:4
        b+forget:4 bin+the:-4 waway:4 clate:-4 bsend+me:-4 cenin:-4 ctant:-4 ceste:4 was:4 cnks_:4 bno+surveys:4
        craw_:4 wagian:4 c_all:4 wthat:4 b+call:-4 wtold:4 wwobbles:-4 ccons:4 wspare:-4 cbber:-4 wparts:-4 c_ple:4
        cies_:-4 bdeletion+of:4 wthen:-4 cknow:-4 b+we:-4 bever+:4 wask:-4 cfina:-4 w2:-4 ceby_:4 cereb:4 creby:4
        c_sav:4 csave:4 bthe+texts:4 cdeli:-4 celiv:-4 benough+:4 wmyself:-4 warrived:-4 bme+again:-4 bfrom+your:4
        wgo:-4 ccent:-4 chere:4 c_wer:-4 cwere:-4 clone:3 bgoodbye+:3 cstay:3 ctay_:3 byou+just:3 wradio:3 wsilence:3
        c_bad:-3 bno+interest:3 creas:-3 cleas:3 cplea:3 corge:3 crget:3 c_let:3 cmail:3 boff+:3 calli:3 wphone:3
        wfunds:-3 cerro:3 cror_:3 crror:3 cexpl:-3 wson:-3 bis+too:3 c_if_:3 whalf:-3 cocke:3 bnever+got:-3 carge:-3
        bunsubscribe+:3 wtime:-3 wtrading:-3 wunderstand:3 bmarketing+:3 cges_:3 bway+:-3 c_wis:3 cwish:3 wmehr:3
        bthat+is:3 crong:-3 cwron:-3 bso+you:3 bby+phone:-3 c_new:-3 wanswer:-3 bdesist+:3 b+which:-3 c_imp:-3
        cimpo:-3 cusin:-3 wwaiting:-3 cers_:-3 bbroken+:-3 ciate:3 wcancelled:-3 wnope:3 bcall+me:-3 wdeposit:-3
        c_is_:-3 cxpla:-3 cice_:-3 bboss+:-3 csure:3 wmuppets:3 bwe+never:3 ccked:3 ctly_:-3 wcost:3 wtwice:3
        wcosts:-3 cthro:-3 wdays:-3 croug:-3 bup+my:-3 wreplacement:-3 ball+my:3 b+erase:3 bof+it:-3 bfrom+you:-3
        csale:-3 bprice+was:3 calk_:-3 wthree:-3 b+who:-3 cans_:3 ceans:3 chrou:-3 ctrou:3 bmessages+:3 bon+any:3
        bpass+on:3 bwill+pass:3 bwant+from:-3 c_alo:3 calon:3 c_nee:-3 cneed:-3 bwant+to:-3 bspeak+to:-3 bname+is:-3
        bi+hereby:3 byour+shop:-3 wreason:-3 c_per:-3 bto+speak:-3 wfriday:-3 bgoing+to:3 cored:-3 bhave+had:3
        cund_:-3 cone_:3 cnow_:-3 c_wee:-3 cweek:-3 wnothing:3 c_sal:-3 wmail:3 bput+me:3 c_num:3 cnumb:3 clong:-3
        bhands+off:3 bme+alone:3 bharassment+:3 bis+harassment:3 cfini:3 cinis:3 cishe:3 wgive:3 bdo+i:3 wreal:-3
        c_jog:3 cjog_:3 b+blocking:3 bmore+calls:3 wdivorce:-3 chear:3 b+a:-3 c_fir:-3 bto+you:-3 wwanted:-3
        bblocked+:3 copt_:3 cound:-3 baway+:-3 cated:-3 cstri:3 wlive:-3 wshop:-3 c_cas:-3 wceased:-3 wmum:3 cries:-3
        c_get:3 wsending:3 cstor:-3 wignored:-3 bdid+not:-3 bwith+this:3 cpriv:3 criva:3 cales:-3 c_way:-3
        btake+part:3 cfor_:-3 wanother:-3 bit+now:3 bmachine+:-3 wbuzz:3 cetio:3 cleti:3 bleave+it:3 wthan:-3
        bheat+with:-3 c_dro:-3 whome:-3 wannoying:3 cadve:3 cdver:3 cvert:3 cate_:3 ccase:-3 wtoo:-3 cexit:3 cxit_:3
        wremoved:3 bpeople+:-3 bwould+you:3 bit+was:-3 wcontacted:3 b+another:3 wcome:-3 bnumber+:3 bblocking+you:3
        byou+now:3 cved_:-3 bto+me:-3 certi:3 crtis:3 ctisi:3 bend+:3 c_loy:-3 cloya:-3 coyal:-3 cnons:3 c_but:3
        cbut_:3 c_by_:-3 wfavourite:-3 cerve:3 bto+the:3 bi+need:-3 bwriting+to:3 bclosed+the:3 cble_:-3 blet+it:3
        clain:-3 cplai:-3 cewhe:-3 wafford:-3 bsurveys+:3 b+next:-3 b+could:3 band+never:-3 chave:-3 bin+an:-3
        bplease+send:-3 cstin:3 cpam_:3 cspam:3 c_mor:3 cped_:-3 c_aff:-3 caffo:-3 cffor:-3 cford:-3 c_bac:-3
        chang:-3 c_got:-3 cbly_:-3 wimportant:-3 bhave+a:-3 c_we_:-3 cmust:-3 wpromised:-3 wcharge:-3 b+right:3
        cnts_:-3 casur:3 crasu:3 ban+hour:-3 cbad_:-3 c_mis:-3 wmuch:-3 coks_:-3 cooks:-3 cepor:3 crepo:3 whow:-3
        wthird:3 bstore+:-3 wwill:3 c_pea:3 ceace:3 cpeac:3 bmore+and:3 cpped:-3 c_do_:3 worganic:-3 c_smo:-3
        csmok:-3 cmor_:3 bin+your:3 cheap:-3 cart_:3 cain_:3 coes_:-3 btext+me:3 cocki:3 whanging:3 c_lat:-3 ciden:-3
        bmy+details:3 wsadly:-3 wordered:-3 c_scr:3 canym:3 cnymo:3 cymor:3 bam+i:-3 wmug:3 bhour+:-3 whung:-3
        cops_:-3 wpick:-3 wticket:-3 cthin:3 c_tel:-3 ctell:-3 cemen:-3 bplease+do:3 ccks_:-3 bnever+call:3 wabove:-3
        wcheaper:-3 bme+over:-3 cent_:-3 bdo+:3 bquestions+:3 cshed:3 cinal:-3 wfine:3 call_:3 b+opt:3 wrespond:3
        c_onl:-3 wneeded:-3 c_lon:-3 cnged:-3 boff+with:3 cuse_:-3 b+cut:3 bcontact+person:-3 wdamage:-3 wsmall:-3
        wsuit:-3 bremove+me:3 bspam+:3 c_lot:3 clot_:3 c_veg:-3 ceget:-3 cgeta:-3 cvege:-3 wlife:-3 cfill:-3 cakin:-3
        c_bur:-3 cread:3 b+under:3 bgdpr+i:3 ccide:-3 b+when:3 bran+out:-3 c_hol:-3 cchat:-3 cbook:-3 cater:-3 wmr:-3
        cdenc:-3 c_tak:3 c_alr:3 c_res:3 c_bus:-3 wfree:-3 wstock:-3 w20:-3 cked_:3 c_it_:3 bwith+the:3 calre:3
        clrea:3 b+our:-3 c_ind:-3 coubl:3 cuble:3 btouch+again:3 c_ass:-3 c_doe:-3 cdoes:-3 wdecided:-3 chout:-3
        citho:-3 wservice:-3 cich_:3 bwas+the:3 wrep:-3 c_fit:-3 bthe+price:3 wmany:3 bback+to:-3 cply_:-3
        bi+forbid:3 wknows:-3 bstop+:3 bhow+to:-3 bknow+how:-3 wmissing:-3 bi+already:3 cine_:-3 bthese+:3
        bhere+any:3 c_boo:-3 cark_:-3 c_mai:3 bsimply+forgot:-3 crike:3 ctrik:3 c_or_:3 c_onc:3 conce:3 c_nam:3
        cname:3 wboss:-3 c_can:-3 cover:-3 bwithout+a:-3 wuntil:-3 cokin:-3 c_are:3 cstuf:-3 ctuff:-3 cuff_:-3
        wtrain:-3 bbe+called:3 c_ove:-3 ccame:-3 cnly_:-3 cvery:-3 c_hea:3 crned:-3 curne:-3 cway_:-3 wjoke:-3
        b+blocked:3 c_aft:-3 cafte:-3 cfter:-3 c_rid:3 cered:-3 ceed_:-3 bwhat+is:-3 cfitt:-3 c_me_:3 cnfus:-3
        confu:-3 cpric:-3 crice:-3 c_add:3 c_cut:3 ccut_:3 wtaken:-3 bfor+that:-3 cmay_:3 byour+system:3 csens:3
        c_was:-3 bnot+been:3 c_stu:-3 bimmediate+deletion:3 c_pul:-3 cpull:-3 cacco:-3 cccou:-3 cish_:3 cbot_:3
        bmy+husband:3 b+as:-3 bof+these:3 bsomebody+:-3 c_ran:-3 bthank+you:3 cact_:3 ceady:3 bwe+closed:3
        bbetter+:-3 c_wou:3 cwoul:3 wone:-3 cnish:3 bwas+not:3 bgetting+this:-3 bi+getting:-3 bwhy+am:-3 wfed:3
        cged_:-3 bremove+my:3 c_imm:3 cdiat:3 cedia:3 cimme:3 cmedi:3 cmmed:3 cumbe:3 bfirst+:-3 b+an:3 bwhat+i:3
        cense:3 cnse_:3 wharassing:3 wfee:-3 bforget+about:3 coppe:-3 wused:-3 conly:-2 cimum:-2 cinim:-2 cmini:-2
        cnimu:-2 bto+stop:2 c_fol:2 bmonth+:-2 cdist:2 c_sta:-2 wman:2 cible:-2 wnah:2 c_con:2 ceati:-2 wnow:-2
        wleft:-2 cady_:2 bnot+send:2 c_bro:-2 bnot+come:-2 wgone:2 chole:-2 c_alw:-2 calwa:-2 clway:-2 cways:-2
        wworth:-2 cdata:2 cired:2 wam:2 ctrac:-2 c_hou:-2 cstre:-2 c_cam:-2 bdata+:-2 cveys:2 wsort:-2 cage_:-2
        cixed:-2 cxed_:-2 cular:-2 cever:2 c_kno:-2 bmy+wife:-2 cmove:2 bno+use:-2 cibed:2 c_shu:2 chut_:2 cshut:2
        wimmediately:2 c_dur:-2 bit+in:2 catin:-2 ccomp:-2 cwas_:-2 bto+contact:2 c_gdp:2 cdpr_:2 cgdpr:2 cmean:2
        bplease+:2 bmarket+:-2 bthe+market:-2 cket_:-2 cdrop:2 cife_:-2 cboth:2 bme+anything:2 bend+this:2 c_fin:2
        cente:-2 cnce_:2 cnsta:-2 b+kindly:2 cscen:-2 bnot+carry:-2 bdetails+:-2 wmiller:-2 wemployee:-2 b+would:2
        bit+to:-2 wdifferent:-2 cetin:2 cketi:2 c_ski:-2 ckin_:-2 cbrok:-2 croke:-2 c_day:-2 bnothing+:2 cmers:-2
        cside:-2 bthe+contact:2 wreceive:2 whuber:-2 bit+with:2 cckin:2 b+leave:2 w6pm:-2 c_liv:-2 bplease+get:-2
        ctill:-2 cnded:-2 c_mac:-2 cachi:-2 cchin:-2 cmach:-2 cskin:-2 catio:-2 bplease+stop:2 cging:2 wrefrain:2
        b+poor:-2 bwrite+to:2 colit:-2 cpoli:-2 ba+callback:-2 bwill+be:-2 bmorning+:-2 bthis+morning:-2 bdollars+:-2
        wcar:-2 coken:-2 cvice:-2 cessi:2 cress:-2 wsubscriptions:-2 bpermission+:2 crry_:-2 bgot+in:-2 cyou_:2
        c_pho:2 cforg:2 chand:-2 c_exe:2 cerci:2 cexer:2 crcis:2 cxerc:2 bjust+forget:2 bannoyed+me:-2 cesis:2
        bhuman+:-2 cmber:2 cpeak:-2 cspea:-2 wnext:2 cnoy_:2 chink:2 cesti:2 wbefore:-2 cirm_:2 wsent:-2 wsomeone:-2
        c_rub:-2 crubb:-2 btexting+:2 c_dat:2 wrevoked:2 ba+human:-2 cmeat:-2 bforget+it:2 cink_:2 bthis+here:2
        c_tro:2 bpeace+:2 bto+call:2 byour+calls:2 cpens:-2 cphon:2 c_zip:2 czip_:2 wright:2 const:-2 carry:-2
        ccarr:-2 bfrom+now:2 bnow+on:2 cllow:2 c_ref:-2 bmind+not:2 byou+mind:2 btold+you:2 wgrateful:2 csed_:-2
        cfirm:2 ccour:-2 ceen_:-2 bto+:2 cind_:2 c_ups:2 cups_:2 blike+your:-2 ccomm:-2 cmmen:-2 comme:-2 bbeen+a:2
        bthe+messages:2 cght_:-2 c_und:2 bnot+need:-2 wwhen:2 b+software:-2 chour:-2 cason:-2 ceaso:-2 wproject:-2
        band+that:-2 bnone+of:-2 c_mov:-2 bto+get:-2 bagian+:2 bme+agian:2 c_whe:2 cata_:2 chone:2 bplease+delete:2
        cnfir:2 confi:2 cbeca:-2 bis+it:2 c_use:-2 cerst:2 welsewhere:-2 wdoing:-2 wmiddle:2 bagain+at:-2 cmoki:-2
        bparts+:-2 cmond:-2 cnday:-2 conda:-2 csing:2 creac:-2 bmy+order:-2 wgetting:2 bneed+to:2 byou+never:-2
        wuse:-2 cpend:-2 cspen:-2 cller:-2 cgrat:-2 crate:-2 bme+please:-2 bno+advertising:2 wfinancially:-2
        bnot+ask:2 b+unsubscribe:2 cdema:-2 wdevice:-2 wwork:-2 cende:-2 ceted:-2 bhad+a:-2 wautumn:-2 c_may:2
        cree_:-2 bnever+gave:2 cbody:-2 bradio+silence:2 wapp:-2 b+i:-2 ceeks:-2 ceks_:-2 c_no_:2 blike+this:2
        c_mod:-2 cmode:-2 custo:-2 weverywhere:-2 cexti:2 cxtin:2 wcream:-2 wremoval:2 bmore+messages:-2 wclue:-2
        bmy+son:-2 cown_:-2 cend_:2 bto+take:2 cays_:-2 wmade:-2 cchan:-2 cstoc:-2 ctock:-2 c_tim:-2 coor_:-2
        bhave+told:2 wsystem:2 b+text:2 coods:-2 curt_:-2 wloyalty:-2 bfor+this:2 beither+:2 bme+now:-2 wweek:-2
        byou+understand:2 cterr:2 bwho+is:-2 ccces:-2 bdelete+me:2 c_sim:-2 cimpl:-2 cmply:-2 csimp:-2 b+let:2
        c_que:-2 c_cus:-2 ccust:-2 cstom:-2 wstraight:-2 wworks:-2 wshelves:-2 cder_:-2 byear+:-2 wown:-2 b+off:2
        bno+i:2 bit+is:-2 canno:2 cnnoy:2 b+nope:2 cass_:2 bof+the:2 cunde:2 wanswered:-2 bmy+deposit:-2 cprin:-2
        cappe:-2 ched_:2
    """,
    "distress": """
        -15 wwill:18 b+my:17 wcourt:17 wgo:16 wlegal:15 wmy:14 wlawyer:13 wi:13 bto+go:12 bgo+on:11 bcourt+:10 wis:10
        wwife:10 bi+will:10 wthis:9 bmy+lawyer:9 wcase:9 wcustomer:9 wbad:9 wother:9 cled_:8 bam+the:8 bi+have:8
        whow:8 wtrading:8 b+i:8 wknow:8 wso:7 cance:7 wpassed:7 winformed:7 wson:7 bthis+to:7 bi+do:7 win:7 byou+:6
        bnot+know:6 wtaking:6 wfeel:6 cwill:6 c_wil:6 b+the:6 waway:6 bmy+wife:6 csed_:6 wof:-6 cfile:6 curt_:6
        court:6 crges:6 c_fil:6 b+see:6 bin+court:6 bsee+you:6 wfather:6 ciled:6 wback:-6 wthat:-6 bhow+to:6
        bknow+how:6 ccour:6 c_go_:6 cdece:6 byou+in:6 bin+an:5 bon+:5 wwe:-5 whusband:5 wnow:-5 c_dec:5 wan:5 wdead:5
        wchild:5 c_cou:5 wthrough:5 cegal:5 cgal_:5 clega:5 carge:5 wme:-5 charg:5 cchar:5 wthe:-5 c_my_:5 wa:5
        cased:5 cceas:5 cges_:5 c_leg:5 cawye:5 clawy:5 cwyer:5 c_law:5 wget:5 wend:5 wsee:5 wam:5 bdo+not:4 cher_:4
        cyer_:4 bhave+to:-4 baway+:4 wnumber:-4 wask:-4 crrie:4 bmy+son:4 wand:4 wno:-4 cther:4 wliving:4 wall:4
        bi+feel:4 bis+a:4 c_cha:4 cease:4 cries:4 wstop:-4 wgoing:4 wyour:-4 cding:4 bnot+want:4 wup:-4 cies_:4
        ccanc:4 wrather:4 cbed_:-4 bam+taking:4 whave:4 c_wor:4 bend+it:4 clett:4 wdo:4 curan:4 cranc:4 c_ins:4
        bi+am:4 cull_:4 bis+in:4 bthis+is:4 c_is_:4 wstill:-4 b+you:-4 wnot:-4 ball+:4 c_let:4 bin+a:4 bhave+been:-3
        wjust:-3 wyou:3 bmy+father:3 cards:3 crds_:3 c_wif:3 cwife:3 ctand:3 cette:3 wmore:-3 wany:-3 cathe:3
        ba+customer:-3 chis_:3 cthis:3 ccase:3 c_cas:3 cting:-3 bhas+been:3 ctter:3 bmy+husband:3 cdent:3 c_kil:3
        wat:-3 bwant+to:3 c_can:3 cone_:-3 comer:3 ctome:3 b+this:3 cbad_:3 c_cus:3 ccust:3 cstom:3 custo:3 cstan:3
        wgave:-3 c_bad:3 wwith:-3 cille:3 c_tak:3 wgone:-3 wor:-3 cife_:3 ciden:3 wnever:-3 wbefore:-3 cand_:3
        c_oth:3 chat_:-3 won:3 wdeposit:-3 c_acc:3 cmer_:3 wgot:-3 ccide:3 c_sta:3 c_thi:3 worder:-3 wwhen:-3 c_how:3
        chow_:3 cadin:3 clled:3 wtake:3 ctrad:3 cradi:3 wlike:-3 c_tra:3 wended:-3 c_the:-3 wanother:-3 wone:-3
        cecen:3 wtouch:3 bliving+:3 cack_:-3 whad:-3 crece:3 c_so_:3 bi+want:-3 cntly:3 ctly_:3 wharassed:-3 c_rec:3
        bwife+:-3 cmed_:2 crmed:2 bfrom+you:-2 cknow:2 c_kno:2 wdata:-2 c_son:2 core_:-2 wthere:-2 wlot:-2 c_in_:2
        wout:-2 wit:-2 wname:-2 cned_:-2 wnew:-2 c_pas:2 cpass:2 corme:2 bwould+rather:2 ware:-2 case_:2 c_inf:2
        cinfo:2 cnfor:2 wonly:-2 bnow+:-2 bget+back:-2 ccent:2 bwill+get:-2 wwriting:-2 ctaki:2 ceel_:2 cine_:-2
        cfeel:2 c_che:-2 c_sto:-2 bbe+in:2 bam+on:-2 bto+my:2 wwant:2 cter_:2 wplease:-2 whas:2 bon+i:2 c_fee:2
        c_tha:-2 wto:2 cform:2 c_awa:2 caway:2 cson_:2 cchea:-2 c_of_:-2 cever:-2 cback:-2 c_you:2 wagain:-2 wneed:-2
        cere_:-2 cfath:2
    """,
    "wrong_person": """
        -15 wwrong:20 wmr:18 wmust:16 wnot:15 wnumber:15 wperson:15 wnever:13 wname:13 wsomeone:13 wmrs:12 b+this:11
        wlonger:11 wis:10 bis+not:10 wbought:10 wanything:10 wcompany:9 wcustomers:9 wyou:9 bname+is:9 whands:9
        whas:8 byou+are:8 b+the:-8 cong_:8 wmiller:8 bthe+number:8 wsome:8 bmy+name:8 wthis:8 wmean:8 wdo:-8 ware:8
        wone:8 wknow:7 banything+from:7 clong:7 b+mr:7 wam:7 crong:7 cwron:7 c_wro:7 wnope:7 c_som:7 csome:7 cson_:7
        wchanged:7 wbelongs:6 wmother:6 b+you:6 bthis+is:6 c_mr_:6 bof+your:6 wwith:6 bwrong+person:6 bme+with:6
        wbe:6 bperson+:6 bwith+someone:6 wit:-6 wlooking:6 bam+the:6 wago:6 win:-6 cista:6 cmist:6 cstak:6
        bcustomers+:6 cmust:6 bcustomer+:6 c_mus:5 c_mis:5 bam+not:5 cnot_:5 bnot+know:5 wson:5 where:5 wcontact:5
        worder:5 c_lon:5 cumbe:5 cmber:5 c_num:5 cnumb:5 bcontact+:5 wa:-5 bwas+never:5 b+that:5 won:-5 wleft:5
        cber_:5 wthere:5 bthat+is:5 ba+customer:5 cerso:5 crson:5 cpers:5 bmiller+:5 wmore:-5 c_not:5 wjust:-5
        c_con:5 wwork:5 wanother:5 wan:-5 bthe+wrong:5 bi+am:5 bfrom+you:5 bwrong+:5 c_nev:5 cneve:5 ctake:5 bme+:-5
        c_per:4 c_nam:4 cname:4 ceone:4 cmeon:4 comeo:4 whave:4 c_mrs:4 cmrs_:4 cone_:4 came_:4 wlong:4
        bour+company:4 wthing:-4 bnumber+:4 b+nope:4 cnfus:4 confu:4 bmy+number:-4 comer:4 ctome:4 bknow+the:4
        c_cus:4 ccust:4 cstom:4 bare+looking:4 custo:4 wwe:-4 bbelongs+to:4 c_you:4 cconf:4 bi+was:4 wi:4 wcan:-4
        bi+have:4 bmy+order:4 cust_:4 bfor+:4 b+not:-4 conge:4 cnger:4 cger_:4 bthis+number:4 wto:-4 wat:-4 c_is_:4
        wme:4 bme+now:4 cver_:4 wtalking:4 wabout:-4 blooking+for:4 woff:-4 wbeen:-4 wdid:-4 bago+:3 b+i:3
        bhere+any:3 wexactly:-3 c_bou:3 cboug:3 canyt:3 cnyth:3 b+there:3 bis+the:3 c_the:3 cmpan:3 compa:3 cpany:3
        wphone:-3 wstill:-3 bthe+company:3 weverything:-3 bnot+work:3 bnot+mrs:3 wtold:-3 wwould:-3 cmers:3 bmy+son:3
        wout:-3 wthe:3 cyou_:3 cusin:3 cmas_:3 bis+no:3 cany_:3 b+my:3 c_tho:3 bcompany+:3 c_any:3 wwhat:-3 bto+me:3
        wthat:3 c_has:3 chas_:3 csed_:-3 bdo+not:-3 wthem:3 c_ali:3 cnow_:3 csing:3 chand:3 cever:3 bno+longer:3
        cmill:3 byou+:3 wbut:-3 byou+have:3 cands:3 ciall:3 wdelete:-3 cler_:3 wour:3 c_mil:3 cille:3 cnds_:3
        cease:-3 cller:3 cght_:3 bany+more:-3 c_han:3 b+your:-3 chis_:3 cthis:3 wring:-3 cean_:3 c_do_:-3 c_are:3
        cmean:3 cent_:-3 bmore+:-3 c_one:3 calle:3 wagain:-3 cmith:3 c_mea:3 caken:3 cout_:-3 wgot:-3 ctati:2 ceck_:2
        cire_:2 wother:-2 cken_:2 chere:2 byou+do:-2 c_am_:2 wget:-2 cough:2 c_fir:2 wfor:-2 wneed:-2 c_nop:2 cnope:2
        cope_:2 wcome:-2 wyour:2 wmy:2 ccomp:2 cted_:-2 waway:-2 wdoes:2 cknow:2 c_mor:-2 c_kno:2 cnged:2 wtake:-2
        cbelo:2 celon:2 congs:2 cmoth:2 c_mot:2 clled:2 c_del:-2 wup:-2 cith_:2 wlike:-2 cythi:2 c_bel:2 catio:2
        wtwice:-2 wbusiness:-2 belse+:2 c_be_:2 welse:2 cged_:2 bare+talking:2 bare+not:-2 cice_:-2 c_dec:-2 cught:2
        b+wrong:2 cere_:2 core_:-2 bnow+:-2 c_it_:-2 wwere:-2 cceas:-2 cooki:2 cased:-2 cngs_:2 c_sch:2 wof:2 c_ago:2
        wcall:-2 was:-2 cago_:2 cake_:2 c_in_:-2 clook:2 wwant:-2 c_sta:2 cokin:2 cdece:-2 c_che:-2 cang_:2 wwhere:-2
    """,
    "human": """
        -6 wcall:22 whuman:21 wtalk:20 wring:19 wphone:17 wplease:16 wwith:16 wme:16 wcan:15 bcall+me:15 wperson:14
        wwould:13 wboss:13 wchat:13 wspeak:13 wwant:11 wi:11 wtouch:11 bphone+:11 wcontact:10 wa:10 bwant+to:9
        ccall:9 wtexts:9 c_cal:9 wnot:-9 wlike:9 wyou:-9 b+can:9 wthrough:8 wsomeone:8 btalk+to:8 wmy:-8
        bplease+call:8 wgive:8 wwho:8 wcallback:8 wrep:8 cone_:8 whuber:7 bget+in:7 wam:-7 btexts+please:7 c_hum:7
        chuma:7 cuman:7 cerso:7 crson:7 cpers:7 wsend:7 wus:7 wget:7 calk_:7 c_tal:7 ctalk:7 cman_:7 c_rep:7
        wdiscuss:7 bcontact+person:7 bno+texts:7 ware:-7 call_:7 bin+touch:7 wdo:7 cive_:7 wfrom:-7 c_rin:7
        bnot+call:-7 bspeak+to:6 c_som:6 csome:6 wnice:6 wreal:6 wadvice:6 c_per:6 wtell:6 bring+me:6 b+call:6
        cring:6 culd_:6 could:6 b+the:-6 wof:-6 bcan+i:6 bto+speak:6 wknows:6 bdo+you:6 c_con:6 bhave+a:6 wwriting:6
        byou+have:6 wmanagement:6 cleas:6 cplea:6 c_ple:6 cith_:6 wmrs:6 c_me_:6 bi+do:6 wand:-6 wanyone:6 bi+want:6
        wround:5 welse:-5 wmachine:5 ccan_:5 wneed:5 cphon:5 wabout:5 cease:5 chone:5 wwas:-5 bplease+:5 c_pho:5
        c_bot:5 w6pm:5 wend:-5 wput:5 w2:5 wmore:-5 babout+this:5 wcome:5 b+just:5 c_you:-5 bthe+phone:5 b+you:-5
        b+give:5 cconn:5 cnect:5 cnnec:5 conne:5 wrather:5 b+send:5 wagain:-5 bi+would:5 ba+callback:5 cson_:5
        wmonday:5 c_can:5 c_wou:5 cwoul:5 cboss:5 coss_:5 bthe+boss:5 bto+get:5 ctati:5 cchat:5 wwe:-4 wany:-4
        cesen:4 crese:4 bmrs+huber:4 bsend+me:4 centa:4 cect_:4 c_rem:-4 wnow:-4 bboss+:4 ctive:4 bi+need:4 c_bos:4
        ceak_:4 wgo:-4 csent:4 case_:4 bthis+:4 bto+discuss:4 win:4 byour+boss:4 cpres:4 c_wit:4 wsomebody:4 wonly:4
        cwith:4 wup:-4 wyour:-4 ctouc:4 c_tou:4 wis:-4 bnot+like:4 bto+me:-4 bby+phone:4 cpeak:4 cspea:4 c_not:-4
        bboss+to:4 cant_:4 b+a:4 wthere:4 c_spe:4 b+let:4 wtime:-4 bwith+a:4 bmachine+:4 bme+the:4 whad:-4 btouch+:4
        cremv:-4 wfor:-4 cuch_:4 wnever:-4 blet+us:4 bplease+get:4 bput+me:3 wgot:-3 wcould:3 bthat+with:3 b+put:3
        bwould+be:3 wannoyed:-3 cact_:3 chat_:3 wbut:-3 bcome+round:3 c_wan:3 bme+:3 wsort:3 bi+am:-3 cexts:3 cxts_:3
        cntac:3 conta:3 ctact:3 cnot_:-3 wjust:3 couch:3 clike:3 c_lik:3 cyou_:-3 wone:-3 b+do:3 wby:3 cwant:3
        cice_:3 whave:-3 b+is:3 bwould+like:3 bafter+6pm:3 chere:3 bme+please:3 bto+have:-3 wlet:3 whas:-3 ccont:3
        cere_:3 bsomebody+:3 cthin:-3 bme+a:3 wkeep:-3 chrou:3 croug:3 cxpla:3 cthro:3 cexpl:3 cewhe:3 cever:-3
        wmyself:-3 cback:3 ceone:3 cmeon:3 comeo:3 bhuman+:3 c_cha:3 wquit:-3 clain:3 cplai:3 wanother:-3
        bwould+rather:3 bon+the:3 c_my_:-3 c_exp:3 c_uns:-3 wno:-3 c_giv:3 cgive:3 cwho_:3 callb:3 clbac:3 cllba:3
        wtomorrow:3 c_who:3 wafter:3 wnew:-3 crep_:3 cack_:3 cike_:3 c_for:-3 cour_:-3 cadvi:3 wneeded:-3 cscri:-3
        bi+have:-3 cribe:-3 wwithout:-3 bto+:3 ccrib:-3 c_thr:3 cibe_:-3 c_adv:3 c_hub:3 chube:3 cuber:3 ching:-3
        cted_:-3 woff:-3 c_am_:-3 care_:-3 wall:-3 cber_:3 bto+somebody:2 bstop+with:2 cugh_:2 wpeople:2 c_us_:2
        c_fro:-2 wbuy:-2 ccuss:2 ciscu:2 cscus:2 cuss_:2 c_are:-2 csend:2 c_end:-2 cunsu:-2 wwill:-2 bsomeone+else:-2
        wevery:-2 bout+:-2 c_do_:2 wor:-2 wwrong:-2 ba+real:2 wcalls:-2 cfrom:-2 crom_:-2 c_tex:2 ctext:2 cwher:2
        cough:2 csona:2 cnice:2 cand_:-2 cdvic:2 wwhat:-2 wdiscount:-2 c_sen:2 creal:2 c_any:-2 wmehr:-2 byou+:-2
        cnow_:-2 c_tel:2 ctell:2 cion_:-2 cmor_:-2 cver_:-2 bend+:-2 c_get:2 wnobody:-2 c_aft:2 cafte:2 cfter:2
        canym:-2 cnymo:-2 cymor:-2 blike+this:-2 wpersonal:2 bto+end:-2 wwithdraw:-2 conal:2 c_of_:-2 wpermission:-2
        cave_:-2 wcustomer:-2 cnows:2 b+in:2 cany_:-2 bannoyed+me:-2 cows_:2 bwriting+to:-2 criti:2 b+i:2 wwhen:2
        bme+on:-2 bcontact+me:2 b+no:2 cagem:2 cgeme:2 core_:-2
    """,
    "not_now": """
        8 wlater:19 wgot:17 b+have:16 cping:16 win:16 wtoday:16 wtomorrow:16 wmy:-16 wdoing:15 b+on:15 wat:15
        bnot+now:15 wsuit:14 wright:14 cday_:13 wfine:13 won:12 wnext:12 wafter:12 b+at:12 cill_:12 wnow:12
        wmoment:12 wevening:11 wagain:11 wtime:11 blater+:11 wtrain:11 wyear:11 wask:11 bnot+at:11 b+next:11
        bget+back:11 b+not:10 bstill+on:10 cter_:10 bright+now:10 b+the:-10 wliving:-10 wbefore:10 wa:-9 cbed_:9
        bat+the:9 wthink:9 wcan:9 wtry:9 wam:9 b+after:9 b+in:9 wno:-9 wi:-9 bsuit+me:9 whead:9 whave:8 bnot+suit:8
        btime+:8 wfront:8 wand:-8 wmiddle:8 whome:8 wyou:-8 whalf:8 wnever:-8 bback+to:8 bno+:8 bfine+:8 bnot+got:8
        bnow+please:7 wfirst:7 b+this:7 bam+on:-7 c_tim:7 b+no:-7 cveni:7 ctors:7 cors_:7 wwas:-7 bthe+moment:7
        wthat:-7 bevening+:7 bam+at:7 wfriday:7 wwith:-7 bcall+any:7 bthe+train:7 wthanks:7 bi+am:7 wautumn:7
        bwill+get:7 wdoes:7 wwork:6 cater:6 wfor:-6 b+try:6 cner_:6 wsomething:6 wall:-6 whour:6 cever:-6 c_you:-6
        c_lat:6 clate:6 c_sui:6 csuit:6 c_got:6 cred_:-6 cgot_:6 wyour:-6 ware:6 wtown:-6 wfrom:-6 c_run:6 cing_:6
        cone_:-6 bhave+not:6 c_in_:6 bneed+to:6 byear+:6 c_tod:6 coday:6 ctoda:6 wmaybe:6 bnot+call:6 bfirst+:5
        bhave+got:5 wour:-5 c_tom:5 cmorr:5 corro:5 crow_:5 crrow:5 ctomo:5 c_my_:-5 comor:5 wdown:-5 wmoney:-5
        wwill:5 wnot:5 wmonth:5 wstill:5 bat+work:5 bfor+it:5 cice_:-5 c_doi:5 cdoin:5 wget:5 bi+will:5 wcut:-5
        c_at_:5 wanother:5 wit:-5 bfront+of:5 bin+front:5 cenin:5 wweek:5 bmiddle+of:5 bthe+middle:5 wperson:-5
        bwork+:5 bit+now:5 ctaki:5 bplease+do:5 wservice:-5 wtouch:-5 c_rig:5 crigh:5 wmarch:5 wdo:-5 coing:5
        bgot+the:5 ciday:5 cning:5 cired:-5 bhour+:5 cstoc:5 ctock:5 c_req:-5 crequ:-5 bmore+:-5 bin+an:5 bback+:-5
        wwaiting:-4 cfine:4 wmich:-4 wcall:4 bthanks+:4 ceven:4 wjust:-4 bwe+are:4 wtrying:-4 wdid:-4 cting:-4
        cver_:-4 wplease:4 cakin:4 bcall+again:4 c_on_:4 c_nex:4 cnext:4 cquir:-4 cequi:-4 cuire:-4 wto:4 cown_:-4
        bdoes+not:4 weverything:-4 wis:-4 cuit_:4 bgot+a:4 bme+:4 c_mom:4 cmome:4 bcall+me:-4 wonly:-4 cming:4
        wmonday:4 cight:4 bnot+right:4 comen:4 bmonth+:4 c_thi:4 wgo:-4 c_aga:4 cagai:4 cgain:4 cying:-4 w6pm:4
        cain_:4 bautumn+:4 btomorrow+:4 cime_:4 c_was:-4 cstre:4 c_now:4 bagain+at:4 cress:4 c_str:4 ban+hour:4
        bto+you:4 ctrai:4 cask_:4 wbe:-4 wenough:-4 cvery:-4 cnow_:4 cght_:4 cear_:4 b+can:4 c_liv:-4 c_fin:4
        wthree:-4 c_doc:4 cctor:4 cdoct:4 cocto:4 c_aft:4 cafte:4 cfter:4 cext_:4 bme+in:4 bhave+to:3 wwere:-3 wup:-3
        cssed:3 c_spa:-3 wone:-3 wpromised:-3 bwe+have:-3 citor:3 bfor+me:-3 wevery:-3 whas:-3 c_wee:3 cweek:3
        bcall+back:-3 cving:-3 wweeks:3 wunder:-3 civin:-3 clivi:-3 c_bef:3 cbefo:3 cefor:3 cfore:3 cyear:3 wcome:-3
        wphone:-3 crain:3 wsay:-3 c_yea:3 wlike:-3 wtoo:-3 wtill:-3 cpain:-3 c_ask:3 chink:3 ccan_:3 cink_:3 wcame:-3
        wneed:3 byou+can:3 b+we:-3 band+have:-3 cere_:-3 wthis:3 wbeen:-3 chat_:-3 c_am_:3 c_for:-3 bask+me:3
        c_no_:-3 cvice:-3 b+please:3 bnow+:-3 casse:-3 cand_:-3 b+never:-3 waccount:-3 ctime:3 cble_:-3 chead:3
        cpers:-3 wus:-3 bnot+get:-3 wseen:-3 btoday+:3 c_cou:-3 cking:3 chave:3 wsales:-3 bi+have:3 c_per:3
        wshopping:-3 c_hav:3 bto+cut:-3 wwife:-3 cfron:3 cont_:3 cront:3 c_tra:3 bin+touch:-3 c_and:-3 wwho:-3
        c_mid:3 cddle:3 cdle_:3 ciddl:3 cmidd:3 bin+march:3 wcarry:3 wsome:-3 wround:3 c_tow:-3 wjog:-3 c_hom:3
        chome:3 cneve:-3 cyou_:-3 calf_:3 chalf:3 c_nev:-3 cead_:3 cted_:-3 cine_:3 c_hal:3 count:-3 cust_:-3
        c_pro:-3 bcan+not:-3 b+my:-3 c_tel:-3 ctell:-3 cling:-3 bof+it:-3 banother+service:-3 cwith:-3 wminimum:-3
        ccoun:-3 wwhen:3 ba+year:3 c_wit:-3 c_can:3 wreally:3 c_hea:3 bwhen+i:3 wnothing:-3 bi+do:-3 cuch_:-3
        c_stu:-3 wthe:-3 byou+:-3 ctry_:3 cllin:-3 wlost:-3 cfirs:3 cirst:3 wnumber:-3 wbits:-3 wwhy:-3 ching:-3
        cyour:-3 bcarry+on:3 c_com:-2 bstill+have:-2 wpresent:2 core_:2 b+got:2 cery_:-2 cwas_:-2 c_fir:2 class:-2
        crst_:2 wwe:-2 wother:-2 band+carry:2 cthat:-2 wfell:-2 bto+me:2 wtimes:-2 wnobody:-2 c_con:-2 chere:-2
        csing:-2 cfrid:2 crida:2 bin+a:-2 wmuch:-2 bafter+6pm:2 wmr:-2 cith_:-2 bi+still:-2 c_sto:2 cythi:-2 c_all:-2
        whad:-2 wleave:-2 wsizes:-2 canks:2 wquiet:-2 wanything:-2 cautu:2 ctumn:2 cumn_:2 cutum:2 bout+:-2 c_doe:2
        cdoes:2 c_aut:2 chank:2 c_fri:2 wcould:-2 cable:-2 whold:-2 cough:-2 w2:2 cage_:-2 wleft:-2 cork_:2 cerso:-2
        crson:-2 cfor_:-2 bit+in:-2 wstop:2 c_clo:-2 wtwo:-2 cethi:2 cmeth:2 comet:2 c_las:-2 wtext:-2 wnone:-2
        wstore:-2 wworks:2 wadvice:-2 ceen_:-2 wsuitable:-2 bno+need:-2 where:-2 bthe+year:2 bto+the:-2 cclos:-2
        wwould:-2 cconv:2 cient:2 cnven:2 wnew:-2 coes_:2 wpack:-2 bplease+:-2 cwork:2 cthan:2 wsomeone:-2 b+you:-2
        wcourt:-2 cson_:-2 bget+in:-2 c_are:2 wback:2 wfound:-2 cour_:-2 wstops:-2 ctown:-2 chour:2 wput:-2 wdoor:-2
        cfrom:-2 crom_:-2 cinco:2 cnks_:2 bgot+no:-2 wthere:-2
    """,
    "bought_again": """
        -10 wagain:15 worder:14 walready:13 wyesterday:12 wmorning:12 corde:11 crder:11 wcustomer:11 wlast:10
        wfrom:10 wago:9 ba+customer:9 wis:-9 wam:9 wten:9 wback:9 wdelivery:8 wstill:8 bwas+in:8 wi:8 wnew:8
        bfrom+you:8 bin+your:8 wbeen:8 c_ord:8 wtomorrow:8 wdays:7 wweek:7 byesterday+:7 bmorning+:7 bthis+morning:7
        wbuy:7 wyou:7 cmer_:7 wfriday:7 wall:7 bam+still:7 bstill+a:6 wto:-6 byou+again:6 wweekend:6 wshopping:6
        wjust:6 bi+was:6 wyour:6 wthis:6 cday_:6 wnot:-6 balready+:6 wwhy:6 won:-6 wstore:6 wshop:6 wsome:6 wseen:6
        bago+:6 bmy+new:5 bi+order:5 wof:-5 wwent:5 wordering:5 c_aga:5 cagai:5 cgain:5 wevery:5 bbeen+a:5 wdid:5
        wordered:5 cain_:5 cdere:5 wparcel:5 bcustomer+:5 wthat:-5 cered:5 wnow:-5 wno:-5 ceen_:5 wtime:5 carri:5
        crriv:5 c_arr:5 wwe:5 b+my:5 btomorrow+:5 calre:5 clrea:5 c_alr:5 ceady:5 cady_:5 crive:5 cder_:5 bweek+:5
        cred_:4 bthe+time:4 byou+:-4 ball+the:4 waway:4 bi+buy:4 wdo:-4 c_wee:4 cweek:4 cery_:4 wme:-4 cshop:4
        wand:-4 ware:-4 b+why:4 c_sho:4 c_you:4 cread:4 bstore+:4 c_yes:4 cerda:4 crday:4 cterd:4 cyest:4
        bevery+week:4 b+the:-4 cmorn:4 corni:4 crnin:4 ceste:4 cster:4 byour+shop:4 cning:4 cvery:4 warrived:4
        bthe+weekend:4 b+did:4 wit:-4 bhave+been:4 byour+store:4 btime+:4 comer:4 ctome:4 bagain+at:4 c_cus:4 ccust:4
        cstom:4 custo:4 clast:4 cast_:4 c_las:4 bi+never:4 wthe:-4 cfrom:3 crom_:3 wget:-3 b+am:3 c_mor:3 bnot+seen:3
        c_fro:3 cives:3 cves_:3 cular:3 c_reg:3 bmy+parcel:3 c_ago:3 cago_:3 b+we:3 carly:3 crly_:3 wsomething:3
        c_is_:-3 c_am_:3 bhave+not:3 bwith+you:3 bat+the:3 c_ten:3 c_bac:3 wmonth:3 cback:3 bfrom+this:3 b+just:3
        wonly:3 cstil:3 c_sti:3 cages:3 cack_:3 cnew_:3 ctill:3 c_new:3 bi+am:3 crmer:3 c_bee:3 cbeen:3 wout:-3
        wup:-3 cdeli:3 celiv:3 c_som:3 csome:3 c_tom:3 cmorr:3 corro:3 crow_:3 crrow:3 ctomo:3 comor:3 clive:3
        civer:3 cdays:3 corme:3 cten_:3 ceek_:3 wwas:3 bagain+last:3 cges_:3 c_not:-2 c_for:2 cbuy_:2 cays_:2
        cther:-2 cyou_:2 cfrid:2 crida:2 ciday:2 c_day:2 c_buy:2 c_to_:-2 wsaid:-2 c_all:2 chat_:-2 c_the:-2
        wsimply:-2 ceeke:2 ceken:2 ckend:2 cher_:-2 c_fri:2 chopp:2 coppi:2 wnumber:-2 c_jus:2 cjust:2 chis_:2
        cthis:2 c_del:2 cppin:2 b+i:2 wwould:-2 cting:-2 wgot:-2 cnot_:-2 c_why:2 cwhy_:2 c_on_:-2 wcall:-2 cbly_:2
        chop_:2 cyour:2 ctore:2 bagain+:-2 cstor:2
    """,
    "who_are_you": """
        -9 wwho:26 wwhat:17 wwhy:16 wthis:15 b+what:14 wis:13 bis+this:13 wyou:13 bare+you:13 b+who:12 b+why:11
        wdo:11 wnot:-11 wcompany:11 wwhich:10 b+is:10 wam:10 weach:9 cwho_:9 bnumber+:9 c_who:9 wnumber:9 bam+i:9
        wother:8 b+i:-8 whuman:8 b+you:-8 ware:8 bwhich+company:8 bwhat+is:7 ba+human:7 bdo+you:7 bwhat+do:7 wor:7
        wthe:-7 wby:7 wknow:6 wmessage:6 wcome:6 c_wha:6 cwhat:6 b+which:6 wwant:6 chat_:6 beach+other:6 bother+:6
        bcompany+:6 b+are:6 b+this:-6 c_com:6 c_why:6 cwhy_:6 wdid:5 bmy+number:5 wdata:-5 chis_:5 cthis:5 bwho+is:5
        wno:-5 win:-5 whave:-5 whow:5 wgetting:5 wi:-5 bis+it:5 wreal:5 wwriting:5 wasking:5 c_is_:5 bgetting+this:5
        bi+getting:5 bwhy+am:5 b+do:5 babout+:4 won:-4 wand:-4 cyou_:4 bwant+from:4 bcome+by:4 bdid+you:4 c_not:-4
        c_thi:4 bor+a:4 bfrom+me:4 wthat:4 bhuman+:4 bdo+not:-4 wwith:-4 bto+:4 bthis+is:-4 c_do_:4 cnot_:-4 wout:-4
        cmpan:4 compa:4 cpany:4 ccomp:4 c_the:-4 b+how:4 c_whi:3 chich:3 cwhic:3 cich_:3 wyour:-3 wwe:3 wfrom:3
        bthis+:3 c_am_:3 c_eac:3 b+we:-3 cach_:3 byou+my:3 c_leg:3 ceach:3 byou+are:-3 cumbe:3 c_num:3 cnumb:3
        cmber:3 c_you:3 wcan:-3 wat:-3 cber_:3 bhave+my:3 cany_:3 cting:3 wsomeone:-3 bis+a:-3 wonly:-3 bwriting+to:3
        c_oth:3 bpeople+:3 cone_:-3 cking:3 cthin:-3 babout+me:-3 bof+this:3 wan:-3 wstore:-3 c_hum:3 chuma:3 cuman:3
        c_are:3 b+the:-3 bwhy+are:3 cman_:3 bthat+:3 bi+am:-3 bhave+you:-3 bwhat+have:-3 wwas:-3 wnow:-3 whas:-3
        wpassed:3 cothe:3 wknows:-3 care_:2 b+my:-2 bto+me:2 bfor+:2 wthink:-2 byou+need:2 wgave:2 bis+the:2 c_or_:2
        c_sto:-2 cthe_:-2 ceaki:2 bwe+are:-2 wkind:2 wend:-2 c_by_:2 bwho+:2 wour:-2 wme:2 bare+a:-2 cpeak:2 cspea:2
        c_spe:2 cere_:-2 ccome:2 cage_:2 cour_:-2 wadvertising:-2 wwhen:-2 cessa:2 cssag:2 cher_:2 cmess:2 csage:2
        c_mes:2 ching:-2 wall:-2 wuse:-2 wlike:-2 c_wan:2
    """,
    "data_wish": """
        -15 wdata:23 waccess:17 wwhat:13 wrequest:12 wstored:11 bdata+:11 wabout:9 wdemand:8 bmy+data:8 cata_:8
        cdata:8 c_dat:8 wmy:8 wme:7 w15:7 babout+me:7 wthe:-7 wyou:6 wstore:6 wart:6 ctore:6 wwhich:6 cstor:6
        bhave+you:6 bwhat+have:6 bdo+you:6 wof:6 wdo:6 cacce:6 ccces:6 b+what:6 c_acc:6 c_sto:6 cess_:6 bof+my:6
        wdetails:6 ccess:6 wsend:5 whave:5 wnot:-5 bi+demand:5 c_wha:5 cwhat:5 wkeep:5 b+you:-4 wlong:4 wwhere:4
        bgdpr+:4 wdeletion:-4 whow:4 ceque:4 bstore+:4 wit:-4 cored:4 cques:4 cuest:4 cest_:4 wthat:-4 c_req:4
        crequ:4 bunder+art:4 wgdpr:4 b+which:4 win:-4 bplease+send:4 chat_:4 cred_:4 wi:-3 bsend+me:3 wplease:3
        cand_:3 whappens:3 wdoes:3 cabou:3 cbout:3 c_abo:3 band+what:3 bfrom+and:3 b+my:-3 bme+:3 ceman:3 cmand:3
        cing_:-3 wcome:3 caved:3 wis:-3 wto:-3 wno:-3 c_sav:3 csave:3 cdema:3 c_dem:3 byou+keep:3 c_the:-3 c_my_:3
        b+how:3 cved_:3 b+please:3 b+where:3 c_me_:3 whad:-3 bdeletion+of:-3 c_15_:3 cout_:3 wunder:2 cthe_:-2
        whas:-2 w17:-2 c_del:-2 cyou_:2 c_whi:2 chich:2 cwhic:2 cich_:2 cart_:2 c_of_:2 cdele:-2 celet:-2
        bi+request:-2 c_do_:2 cion_:-2 b+under:-2 bgdpr+i:-2 c_not:-2 wwas:-2
    """,
}
