"""Weights of the guess for en, in tenths: `python -m tests.answers.learn` writes them."""

WEIGHTS = {
    "price": """
        9 wfee:23 wcosts:22 wmoney:21 wprice:20 wminimum:17 wbuy:17 wprices:15 wcost:15 wexpensive:14 c_cos:14
        ccost:14 wliving:14 wafford:14 cpric:14 crice:14 wsaid:13 wway:13 wfinancially:13 cing_:-13 wbecause:13
        wmy:-13 wcould:13 c_aff:12 caffo:12 cffor:12 cford:12 wcharge:12 bon+the:-12 wscrapped:12 wtoo:12 wabove:12
        wspending:12 wfor:11 c_pri:11 wmuch:11 wfunds:11 wdiscounts:11 wdiscount:11 wright:11 wpoor:11 bfor+me:11
        wran:11 wdo:-11 wsurcharges:11 wbottom:10 band+have:10 wthis:-10 wfell:10 wsecond:9 wto:9 bhave+to:9 won:9
        b+our:9 clue_:9 b+have:-9 cfee_:9 wcut:9 bout+:9 b+too:-9 b+in:9 wloyalty:8 bme+:8 wuse:-8 bto+have:8 b+it:8
        wexactly:8 wcheaper:8 b+financially:8 bfinancially+it:8 cpend:8 cspen:8 costs:8 cwork:-8 cery_:8 b+because:8
        wfrom:-8 c_mon:8 b+at:8 wsmall:8 cscou:8 cway_:7 wwithout:7 cisco:7 bto+cut:7 wdollars:7 wevery:7 c_fee:7
        cobbe:7 crobb:7 c_rob:7 wnew:-7 cmone:7 cney_:7 coney:7 wdelivery:7 b+the:-7 babove+the:7 bno+:7 wworth:7
        wcustomer:-7 csts_:7 cdisc:7 weither:7 c_spe:7 c_exp:7 wabout:-7 wsure:7 cone_:-7 wwatch:7 c_wor:-7 cted_:-7
        wthe:7 c_bec:7 cxpen:7 cexpe:7 ccoun:7 wcompany:-7 win:-7 bcould+not:7 cpens:7 carge:7 wany:7 count:7
        bis+not:7 ceape:7 c_pay:7 bwe+could:7 bit+cost:6 cnanc:6 wper:6 cight:6 bsaid+no:6 wincrease:6 bi+would:6
        bwe+are:6 b+poor:6 bran+out:6 wbe:-6 bi+did:6 bdo+not:-6 b+you:6 cbber:6 wsave:6 c_mar:6 c_pen:6 cvery:6
        wjust:-6 bthat+:6 blike+to:6 wnot:6 wan:-6 bto+save:6 cimum:6 cinim:6 cmini:6 cnimu:6 cmum_:6 wwhat:6 cbuy_:6
        cbeca:6 wpoint:6 ceck_:6 cchec:6 check:6 bof+the:6 culd_:6 c_che:6 wa:6 charg:6 cllet:6 wgo:-6 b+simply:6
        bsimply+too:6 c_dis:6 could:6 c_fun:6 cost_:6 wyou:-6 ware:6 bnot+afford:6 wsimply:6 c_min:6 wthanks:-6
        bi+have:-6 wnow:-6 cchar:6 wunder:-6 bare+not:6 wmarket:5 c_wal:5 wstops:5 cheap:5 bdid+not:-5 cices:5
        wsale:5 c_buy:5 wstill:-5 w12:5 cces_:5 wcall:-5 bwould+like:5 cage_:5 bis+cheaper:5 bgot+the:5 byou+are:5
        bis+a:-5 cchea:5 wout:5 c_for:5 bmuch+:5 cble_:5 bwithout+a:5 cght_:5 contr:5 wover:5 wpack:5 wmake:5 wthat:5
        cnsiv:5 csive:5 wbeen:-5 wwere:5 cbott:5 cter_:-5 bno+way:5 c_not:5 bit+is:5 clet_:5 ctly_:5 w15:5 bi+will:5
        wdown:5 bwill+not:5 wannoyed:5 cust_:-5 cting:-5 wrather:-5 censi:5 wclub:5 cers_:5 civin:5 clivi:5
        bit+for:-5 cord_:5 b+price:5 wsome:5 bafford+it:5 wgone:-5 c_sai:5 csaid:5 wnothing:-5 cving:5 wwas:-5
        caid_:5 calle:5 c_way:5 bthe+other:5 c_ann:5 cinan:5 cncia:5 wtime:-5 wplease:-5 wcontract:5 cnter:-5
        bit+at:-5 bdown+:5 cause:5 ccaus:5 cecau:5 ciall:5 cins_:5 wstop:-5 ccial:5 cfina:5 c_hig:5 chigh:5
        wcontact:-5 cearl:5 bwas+no:4 bover+:4 bwere+never:4 btoo+expensive:4 wit:4 wanother:-4 wlonger:4 wrange:-4
        c_my_:-4 ccoul:4 wsystem:-4 bthere+were:4 c_sum:4 bam+on:4 cther:-4 wsay:-4 bthe+price:4 carly:4 c_liv:4
        crly_:4 crge_:4 c_pro:-4 wyear:4 c_pos:4 c_new:-4 wknow:4 ccrap:4 crapp:4 wtwo:4 bfor+us:4 canci:4 winto:-4
        bnot+worth:4 bworth+it:4 cscra:4 c_sur:4 beither+:4 c_scr:4 wmore:4 ctoo_:4 couch:4 cabov:4 cbove:4 c_int:-4
        wlast:4 cship:-4 bmoney+:4 wplan:4 wwould:4 ccher:4 wmoved:-4 byou+:-4 bhave+not:-4 cable:4 cive_:4 whad:-4
        cappe:4 c_bot:4 c_com:-4 byear+:-4 cfor_:4 wthan:4 bis+on:4 cndin:4 wafter:-4 cargi:4 crgin:4 wbits:-4
        cike_:4 wcame:-4 bfor+that:4 cain_:-4 ccall:-4 cough:-4 bprice+per:4 wand:4 bprice+increase:4 c_muc:4 cmuch:4
        cking:-4 c_rep:-4 wnext:-4 cunds:4 cond_:4 bnot+carry:4 c_cal:-4 c_rig:4 crigh:4 cendi:4 wbought:-4
        bnot+be:-4 wphone:-4 cpoor:4 wmade:-4 cran_:4 wdemand:-4 c_do_:-4 c_thi:-4 crcha:4 csurc:4 curch:4
        bright+now:4 wsoftware:-4 weverywhere:4 wcome:-4 cally:4 clly_:4 cent_:-4 cnds_:4 bcarry+on:4 c_run:-4
        bto+cost:4 c_too:4 wtwice:-4 bme+any:4 wlong:-4 ba+small:4 cotto:4 cttom:4 wmonth:4 byou+get:4 wfirst:-4
        c_bus:-4 wtext:-4 bat+some:4 bsome+point:4 c_poo:4 wwrong:-4 wfive:4 chat_:4 wother:4 bnot+take:4 cose_:4
        bone+is:4 bit+any:4 wagain:-4 cest_:3 woffice:-3 wmoment:-3 bthe+new:-3 btake+it:3 wlooking:-3 cper_:3
        chis_:-3 cthis:-3 wrest:3 bthe+end:3 cfund:3 cnts_:3 wmrs:-3 bto+a:-3 bthan+the:3 bi+only:3 cfell:3 ccont:3
        c_day:3 wcancelled:3 csed_:-3 wtaste:-3 blost+my:3 bback+:3 wexport:-3 c_rea:-3 ba+year:3 wtexts:-3 c_sec:3
        ccond:3 cecon:3 cseco:3 bbe+a:3 c_to_:3 cever:3 bmarket+:3 bthe+market:3 ctom_:3 bthanks+:-3 wnobody:-3
        wgave:-3 bfor+a:3 bon+:3 cove_:3 bno+use:-3 colle:3 wneed:-3 cber_:-3 cunts:3 b+your:3 whow:3 b+can:-3
        wjoke:3 wpain:-3 c_on_:3 wwaiting:-3 cuch_:3 byou+were:3 b+ended:3 wcan:-3 cpen_:3 c_cut:3 ccut_:3 cpped:3
        crtio:3 corti:3 cies_:-3 bwas+not:3 byour+company:-3 welectricity:3 coubl:3 cuble:3 waway:-3 cual_:3 c_bon:3
        wour:3 bup+:3 wenough:-3 coor_:3 wgive:-3 wended:3 walready:-3 bup+the:3 bhas+to:3 bwhat+is:3 wpay:3
        b+could:3 bno+longer:3 cded_:3 bnot+know:-3 wweeks:-3 wsomething:-3 bwe+would:-3 cller:3 bthe+last:3 calty:3
        clty_:3 cyalt:3 cmer_:-3 cort_:-3 cying:-3 wpackage:-3 band+i:-3 wtalk:-3 bannoyed+me:3 wnumber:-3 b+for:-3
        ceen_:-3 wyour:3 bis+no:-3 bwould+rather:-3 c_fel:3 wadvice:-3 bnot+get:-3 wmessages:-3 croll:3 wall:-3
        c_the:3 wput:3 wround:-3 bbecause+i:3 bto+our:-3 b+that:-3 ceed_:-3 cinte:-3 c_exa:3 cactl:3 cctly:3 cexac:3
        cxact:3 bcosts+:3 bexpensive+:3 wbut:-3 cund_:-3 wdoes:-3 wis:-3 c_fro:-3 wback:3 bmoney+is:3 c_par:-3
        bme+a:3 bmore+:3 whave:3 cgar_:-3 wam:-3 bmonth+:-3 wreasons:-3 c_use:-3 wseen:-3 wso:3 wnonsense:-3 c_eve:3
        cense:3 cnse_:3 wpromised:-3 b+just:-3 bbecause+of:3 cved_:-3 btoo+far:-3 bneeded+a:3 cong_:-3 cdden:3
        wmyself:-3 cfrom:-3 crom_:-3 c_loy:3 cloya:3 coyal:3 wlittle:3 whigh:3 c_bas:3 wcoffee:3 cors_:-3
        wsubscription:3 bwas+a:-3 bnot+want:-3 wcompetition:3 cbase:3 crive:-3 bwe+went:-3 chout:3 citho:3 wfine:-3
        wthese:3 c_dol:3 cdoll:3 clars:3 cllar:3 colla:3 wlist:-3 cext_:-3 wfar:-3 wcompetitor:-3 cgran:3 cnew_:-3
        c_you:-3 wrep:-3 wmachine:-3 csing:-3 c_gra:3 bafter+a:-3 csmal:3 wlet:-3 cped_:3 wperson:-3 bwe+were:-3
        cugh_:-3 wshop:-2 cmall:2 c_fin:2 corth:2 cwort:2 bgo+on:-2 cstan:-2 crth_:2 wjog:-2 wpersonal:-2 case_:2
        walthough:-2 was:2 band+carry:-2 c_tex:-2 ctext:-2 c_eit:2 ceith:2 cithe:2 cabou:-2 cbout:-2 wus:2 c_swi:2
        citch:2 cswit:2 cwitc:2 wwant:-2 c_fil:-2 wwine:-2 wparcel:-2 wfeel:-2 wanything:-2 cwatc:2 b+there:2 cend_:2
        wsort:-2 wboss:-2 bi+said:-2 bnow+:-2 cthe_:2 ceep_:2 cound:-2 bto+go:-2 bin+a:2 card_:2 bme+over:-2 cboar:2
        coard:2 bno+good:2 wtogether:-2 cprin:-2 cathe:-2 wquality:2 crint:-2 crges:2 c_sma:2 whuman:-2 cstal:2
        bnot+have:-2 bit+to:2 csure:2 bat+that:-2 wleave:-2 bnot+to:-2 btoo+much:-2 btimes+:-2 cfeed:-2 cake_:2
        wreason:-2 cmpan:-2 compa:-2 cpany:-2 c_in_:-2 wsubscriptions:2 wonce:-2 cours:-2 wdrop:-2 catch:2 bway+:2
        cinst:2 wclosed:-2 wuntil:-2 w31:2 wtake:2 ceauc:-2 wme:-2 cday_:-2 wnone:-2 cmove:-2 bthe+money:2 wmonths:-2
        cstly:2 wshut:-2 wanyone:-2 whuber:-2 cunde:-2 cure_:2 wup:2 bthing+:-2 ccomp:-2 cproc:-2 croce:-2 cincr:2
        cncre:2 walways:-2 c_cou:2 ctic_:-2 wkids:2 brest+:2 wdepartment:-2 c_be_:-2 wthree:2 c_dro:-2 beverywhere+:2
        cossi:2 cposs:2 cssib:2 bhave+needed:2 bwould+have:2 bme+out:-2 c_tho:2 c_per:2 chank:-2 bhow+to:2
        bknow+how:2 bnot+got:-2 wcarry:2 c_sto:-2 wweek:-2 b+on:-2 bit+was:2 bnot+with:-2 bwith+me:-2 c_dri:-2
        clowe:-2 wold:2 cnot_:2 custo:-2 c_an_:-2 caste:-2 band+that:-2 bend+of:2 c_cus:-2 ccust:-2 cstom:-2 wless:2
        wnuisance:-2 bthese+days:2 wask:-2 bthere+is:-2 wby:-2 whell:-2 wwill:2 wfriday:-2 c_clo:-2 csibl:2
        bthe+moment:-2 where:-2 bthat+was:-2 wfollow:-2 c_poi:2 wups:-2 bis+gone:-2 wdevice:-2 ctop_:-2 wused:2
        bhave+no:-2 cdriv:-2 blooking+for:-2 wonline:2 ctill:-2 c_off:-2 wdata:-2 cason:-2 ceaso:-2 bus+:2
        bcompetition+has:2 wmonday:-2 c_ban:2 cear_:2 c_wee:-2 cweek:-2 wsuit:-2 bnot+that:2 ceeze:2 creez:2
        wbroken:-2 b+had:-2 c_wha:2 cwhat:2 wthen:2 ctere:-2 bto+me:2 c_und:-2 c_sav:2 csave:2 wten:-2 c_go_:-2
        wcustomers:2 wtrying:-2 bgoods+:2 b+i:-2 wonly:-2 wpresent:-2
    """,
    "service": """
        7 wtimes:21 b+your:19 wservice:16 wcalled:16 waccount:16 wdeleted:16 wthey:16 wsales:15 wcourier:15
        bin+the:14 c_imp:13 cimpo:13 wabout:13 wgot:13 walways:13 cline:13 wadvice:13 worders:13 bto+my:13 wthat:-13
        wnever:13 btimes+:12 bof+you:12 wnobody:12 wwaiting:12 bnever+got:12 wit:-12 wfriendliness:12 wany:12 wi:-11
        b+nobody:11 wchat:11 wlike:11 wsalesman:11 whotline:11 c_sal:11 wevery:11 csale:11 wan:10 wfelt:10 wseen:10
        wtoo:10 wpromised:10 wtold:10 c_rea:10 bnot+get:10 bi+was:10 wnow:-10 wthing:10 wthis:-10 wlady:10
        bthe+phone:10 wdriver:9 creac:9 bthe+goods:9 cever:9 wsimply:9 cales:9 wleft:9 was:9 whave:-9 wemployee:9
        wbeing:9 wjust:9 wyears:9 wboss:-9 bwas+a:9 wphone:9 wround:9 cvice:9 bthe+courier:9 wcomplaint:-9 won:9
        wyour:9 cadvi:9 wanyone:9 byou+:9 cter_:9 ctmen:9 wyou:8 wanswer:8 c_any:8 wpassed:8 wcontact:8 wlost:-8
        wparcels:8 bin+a:8 c_wai:8 cwait:8 wrep:8 boff+:8 whalf:8 cries:8 wwere:8 ctime:8 c_adv:8 wcould:-8 bon+the:8
        wlast:-8 wother:8 c_ans:8 cansw:8 cnswe:8 cswer:8 c_tim:8 ccrat:8 bwere+not:8 wam:-8 wonce:8 wout:-8 cmes_:8
        wjoke:8 walthough:8 wquality:8 whas:-8 b+i:-8 woften:8 byou+simply:8 ball+:8 cimes:8 bgot+no:7 bthing+:7
        b+they:7 bat+all:7 cered:7 c_con:7 ba+customer:-7 wimpossible:7 wneed:-7 wtouch:7 wanswered:7 wgym:-7
        bme+again:7 wno:7 b+not:-7 wannoyed:7 wweeks:7 cexpe:7 wpersonal:7 cess_:7 c_dep:7 bhalf+of:7 wdelivered:7
        crain:7 w20:7 bcontact+:-7 bchat+:7 cver_:7 bonly+a:7 clete:7 bevery+time:7 winformed:7 c_tra:7 wdown:-7
        cies_:7 wgetting:7 ccons:7 wstill:-7 c_cal:7 caff_:7 wwas:7 wsuit:-7 bthe+parcel:7 wof:7 cays_:7 wnot:7
        wadviser:7 bthree+times:7 cked_:7 weven:7 wgoods:7 c_bur:7 bthe+salesman:7 ccall:7 bdid+not:7 wdays:7
        wplease:-7 bgoods+:7 bfrom+you:7 bwe+have:6 whad:6 wdetails:6 cproc:6 croce:6 bweeks+for:6 wever:6 b+too:6
        bto+you:6 wtechnician:6 wwant:-6 btold+the:6 wat:6 cred_:6 bnot+come:6 ctic_:6 b+felt:6 wdid:6 wdata:-6
        cnts_:6 cmpos:6 bof+it:6 bcome+round:6 wdo:-6 bnot+seen:6 wtime:6 ceach:6 ceauc:6 wwill:-6 banswer+to:6
        wrequest:6 cice_:6 bis+an:6 c_wor:6 bthe+lady:6 ctrai:6 wup:6 crien:6 wtaste:-6 bdetails+:6 wline:6 whold:6
        bfrom+one:6 wgoing:-6 cave_:-6 ckes_:6 cendl:6 c_pro:6 wonly:6 wcustomers:6 wignored:6 wgood:-6 cervi:6
        crvic:6 wafter:6 wget:6 wnothing:-6 wso:-6 cine_:6 wis:-6 cgot_:6 bthe+service:6 wway:-6 cning:6 wworst:6
        bhad+to:5 byour+employee:5 ceted:5 wpeople:5 chey_:5 cthey:5 wcoffee:-5 c_tha:-5 cpect:5 wparcel:5 ccoun:5
        wfriday:5 wmonday:5 bcan+not:5 bdays+:5 count:5 c_get:5 cised:5 wmessage:5 cacco:5 cccou:5 crdin:5
        btoo+long:5 bmy+complaint:-5 cerie:5 wdepartment:5 wthrough:-5 csed_:5 wtrain:-5 cunt_:5 b+once:5 wdoes:-5
        wlooks:5 wcompany:-5 cneve:5 c_fri:5 wbought:5 wgo:-5 wby:5 crier:5 curie:5 c_del:5 wimportant:5 wagreed:5
        cakes:5 wprice:-5 ware:-5 ctant:5 wcame:5 byou+are:-5 cintm:5 cntme:5 cong_:5 weither:-5 wwork:5 cfrie:5
        ciend:5 cappo:5 cppoi:5 bten+years:5 wsomeone:-5 wbroken:5 cback:5 byou+can:5 carce:5 cparc:5 crcel:5
        wanother:-5 wbusiness:-5 cent_:-5 couri:5 wfee:-5 wdamage:-5 clity:5 c_app:5 wtill:5 wpick:5 walone:5
        byou+use:5 bis+a:-5 cabou:5 cbout:5 wto:5 c_got:5 wthen:5 clike:5 btime+:5 wfind:-5 bthe+store:5 c_alw:5
        calwa:5 clway:5 cways:5 c_que:5 wreason:5 ba+joke:5 bjoke+:5 wdifferent:5 c_dur:-5 wloyalty:5 bleft+alone:5
        bwork+:-5 wweek:-5 b+no:5 cting:5 bi+did:5 wdiscounts:-5 bnone+of:5 wsay:5 cdvic:5 ceen_:5 wgone:-5 colit:5
        cpoli:5 cwork:4 wreplaced:4 bbroken+:4 cier_:4 ccour:4 crage:4 bin+:-4 badvice+was:4 c_the:4 cthat:-4 city_:4
        wcalls:4 whome:-4 bthere+were:-4 c_nev:4 cther:-4 bwas+no:4 cents:4 bhas+been:4 whow:-4 bare+impossible:4
        bin+touch:4 bwe+were:4 coint:4 cpoin:4 bto+the:4 cside:4 btime+i:4 banswered+:4 wchanged:-4 bhave+not:4
        b+on:-4 bgot+in:4 bthe+gym:-4 wlonger:-4 bgot+lost:-4 ction:4 wdollars:-4 wmeat:-4 bannoyed+me:4
        byour+boss:-4 bget+in:-4 c_fix:-4 bis+only:4 c_lik:4 wsince:4 bthe+wrong:4 wrefund:-4 c_nob:4 cnobo:4 cobod:4
        c_bre:-4 cbrea:-4 c_alo:4 calon:4 caiti:4 c_abo:4 cost_:-4 wblocked:4 c_it_:-4 cdvis:4 cvise:4 c_exp:4
        bworks+:4 cdlin:4 cndli:4 bi+am:-4 wshop:-4 wsale:4 cbody:4 cform:4 croun:4 cdele:4 celet:4 bup+my:4 clled:4
        wher:4 whour:4 bi+have:-4 waccess:-4 bnot+suit:-4 cread:-4 cnoth:-4 wpain:-4 cange:-4 wlet:-4 c_som:-4
        csome:-4 c_ser:4 cserv:4 wsite:-4 wmuch:-4 c_ord:4 wmoment:-4 badviser+:4 cite_:4 wshopping:-4 wdoor:4
        bwould+like:-4 wwhy:-4 bthe+driver:4 woutside:4 cody_:4 wlittle:4 wdevice:-4 winvoice:4 c_sho:-4 cour_:4
        cchan:-4 wnext:4 wscrapped:-4 b+my:-4 cchat:4 btexts+:4 bis+not:-4 could:-4 wfar:-4 border+was:4 c_sup:4
        csupp:4 cesma:4 clesm:4 csman:4 bto+say:4 c_dum:4 cdump:4 cctio:4 wone:4 bmy+details:4 band+never:4 bcall+:4
        bit+:-4 wgave:-4 civer:4 wperson:4 wdisaster:4 wnew:-4 chotl:4 cotli:4 ctlin:4 wparts:4 bwas+always:4
        bno+answer:4 c_pri:-4 cles_:4 cood_:-4 canag:4 cmana:4 cnage:4 b+bad:4 b+we:-4 bservice+:4 wlong:4 cain_:-4
        woff:4 cply_:4 bfor+the:4 c_hot:4 c_cos:-4 ccost:-4 cerso:4 crson:4 wnope:-4 c_an_:4 wcomputer:4 b+always:4
        b+none:-4 cpers:4 celt_:4 cfelt:4 calle:4 b+since:4 cint_:-4 c_bos:-4 cfee_:-4 cack_:4 whuman:-4 chere:-4
        byour+system:4 wcost:-4 cseen:4 ctoo_:4 bcan+you:-4 wmay:-4 wreplacement:-4 wago:-4 cmise:4 comis:4 cprom:4
        cromi:4 cdepo:4 bin+my:-4 csiti:4 cking:4 wsomething:-4 wfive:4 bto+be:-4 citin:4 wstuff:-4 cnow_:-4 cosit:4
        cposi:4 wyesterday:-4 cartm:4 cdepa:4 cepar:4 crtme:4 cover:4 wdelete:-4 wdeclined:4 wthe:3 c_man:3 c_tol:3
        ctold:3 culd_:-3 cping:-3 bon+me:3 wreturn:-3 c_qui:-3 wask:-3 b+goods:-3 cough:3 cquir:3 chone:3
        byou+were:-3 bcustomers+:3 ball+the:-3 bignored+:3 wbottom:-3 cone_:3 c_now:-3 chang:-3 bpromised+:3
        b+could:-3 cfeed:3 cints:3 whung:3 c_res:-3 chis_:-3 cthis:-3 cuit_:-3 b+was:-3 bin+your:-3 bto+our:-3
        wsubscription:-3 whours:3 const:3 bnot+work:3 c_cou:3 wwith:-3 wus:-3 wson:-3 b+did:3 cmess:3 wproduct:-3
        c_lad:3 clady:3 c_mes:3 cider:3 byour+store:-3 wyours:-3 wquestions:3 blike+a:3 cort_:3 bof+your:-3
        bthe+next:3 cacti:3 bthere+was:3 corde:3 crder:3 bthe+worst:3 cead_:-3 bthe+rep:3 wwrong:3 wcome:3 cown_:-3
        wcustomer:3 bnumber+:-3 c_hav:-3 byou+not:-3 banything+from:-3 wbad:3 wworked:3 bthe+time:-3 byou+never:3
        clast:-3 bno+calls:-3 bcall+from:3 cfect:-3 c_you:3 c_def:-3 cdefe:-3 cefec:-3 wwho:-3 wbroke:-3
        weverything:3 c_sim:3 cimpl:3 cmply:3 csimp:3 cound:3 weach:3 ctake:3 binvoice+:3 wover:-3 c_lef:3 ceft_:3
        cleft:3 b+because:3 c_ref:-3 c_as_:3 chave:-3 coyee:3 cyee_:3 c_rec:3 cnsta:3 canno:3 cnnoy:3 ba+small:3
        clow_:3 c_los:-3 c_too:3 c_bei:3 cbein:3 ceing:3 coss_:-3 b+there:-3 cease:-3 bthe+other:3 cears:3 cboss:-3
        comer:3 ctome:3 wanswering:3 cerve:-3 c_acc:3 wfather:-3 cllin:3 wsadly:-3 bcould+not:-3 wbeen:3 blong+:3
        c_cus:3 ccust:3 cstom:3 custo:3 cble_:-3 bon+:-3 bthe+train:-3 balone+:3 wwhat:-3 cept_:3 c_rou:3 c_mea:-3
        wmonth:-3 c_jus:3 wsold:-3 wconstant:3 cders:3 bweek+:-3 w12:-3 cited:3 c_on_:3 cing_:3 blike+your:-3
        bimportant+:3 c_sui:-3 csuit:-3 b+put:-3 canyo:3 cnyon:3 cjust:3 wair:3 c_las:-3 bevery+week:-3 c_eve:3
        cyear:3 bgot+an:3 wa:3 wbuy:-3 c_yea:3 where:-3 byou+have:-3 chand:3 welse:-3 wselection:-3 wspending:-3
        bmy+number:3 wbut:-3 cted_:3 cast_:-3 b+as:3 cyou_:3 wmissing:3 cstal:-3 b+contact:-3 bhour+:-3 bnot+want:-3
        bcall+me:-3 cashe:-3 ccked:3 c_fel:3 cwer_:3 c_bad:3 bthat+:-3 bgoing+to:-3 ciden:-3 cloye:3 wquit:-3
        clost:-3 ccels:3 bis+the:3 wfirst:-3 b+simply:-3 bsimply+too:-3 c_sta:3 c_fin:-3 wfurther:-3 c_wil:-3
        c_hea:-3 bthere+is:3 c_sto:-3 b+customer:3 c_goo:3 cgood:3 c_emp:3 cmplo:3 cploy:3 crep_:3 coces:3 cshop:-3
        cold_:3 wshut:-3 wmr:-3 wrid:-3 wavailable:-3 bon+my:-3 bcustomer+service:3 c_han:3 cook_:-3 cssed:3 c_see:3
        wcancelled:3 bno+reason:3 breason+:3 ccht_:3 calf_:3 chalf:3 c_tro:-3 beither+:-3 bput+me:-3 c_rep:-3
        wkeep:-3 b+it:-3 c_wer:3 cwere:3 b+our:-3 cques:3 cuest:3 c_sti:-3 wsome:-3 c_sch:3 wgets:3 b+just:-3 cphon:3
        cions:3 ccoul:-3 wexactly:-3 btoo+expensive:-3 bno+time:-3 c_nee:-3 cneed:-3 bwas+never:-3 btouch+:3
        wsurcharges:-3 bnot+a:3 cntac:3 conta:3 ctact:3 c_hal:3 wall:3 wcompetitor:-3 wname:-3 bat+me:3 bher+:3
        cppor:3 c_pas:3 cpass:3 cicke:-3 cust_:3 ccord:3 cecor:3 c_am_:-3 wmiddle:-3 c_onc:3 conce:3 wand:3
        bcalled+:3 cught:3 crack:3 wmeans:-3 c_jok:3 cjoke:3 wused:-3 b+get:-3 bhave+to:3 bwith+the:3 cardi:3 wgoes:3
        c_alt:3 cltho:3 worder:3 cike_:3 calit:3 cqual:3 cuali:3 c_has:-3 chas_:-3 cmple:3 cplet:3 wstop:-3 wold:-3
        cance:-3 wstraight:3 c_oft:3 cften:3 cofte:3 wcarry:-3 bpeople+:3 cempl:3 bout+:-3 cans_:-3 ceans:-3 c_mis:3
        wday:-3 wuse:3 bknow+what:3 byear+:3 choug:3 cant_:3 wcosts:-3 b+waiting:3 c_wha:-3 cwhat:-3 cdere:3
        bwith+you:-3 bat+the:-3 cordi:3 bway+:-3 calth:3 chour:3 bagain+:3 bmore+:3 wring:-3 c_pul:3 cpull:3
        bperson+:-3 wput:3 crepa:-3 wbetter:-3 wkeeps:-3 bcome+in:-3 wstory:-3 c_fat:-3 cure_:3 bfor+me:-3
        bwrong+person:-3 babout+:3 ctouc:3 bwas+just:-3 bonly+for:-3 ctabl:-3 walcohol:-3 cded_:-3 cymen:-3
        wexport:-3 wpack:-3 winto:-3 corts:-3 c_mat:3 c_gym:-3 cgym_:-3 wforgot:3 bthe+office:-3 wprovider:-3
        cher_:-3 c_no_:3 wwine:-3 wclosed:-3 coffe:-3 cnoye:3 ceeks:3 ceks_:3 bis+no:-2 wsort:-2 bmeat+was:-2
        bthe+meat:-2 c_oth:2 btalk+to:2 cger_:2 bsystem+:-2 wnone:2 c_tou:2 cinco:2 c_flo:-2 cady_:2 bno+way:-2
        bhave+no:-2 wwobbles:-2 cines:2 cness:2 cnge_:-2 cckin:2 c_clo:-2 wallowed:-2 cvere:2 wcontract:-2 ches_:-2
        couch:2 ban+hour:2 ctall:2 c_pac:-2 cpack:-2 card_:-2 c_20_:2 bmy+phone:-2 c_pho:2 wfood:-2 cterm:2 cossi:2
        cposs:2 cssib:2 wdate:2 ba+pain:-2 byou+to:-2 bthe+moment:-2 cmed_:2 crmed:2 wtake:-2 c_inf:2 cinfo:2 cnfor:2
        cist_:-2 c_shi:-2 cich_:2 c_dow:-2 cdown:-2 wclue:2 cshes:-2 cetti:2 cgett:2 creco:2 cquic:-2 cuick:-2
        cchar:-2 cstil:-2 bthe+device:-2 cothi:-2 cdent:-2 cwas_:2 bgot+a:-2 cker_:-2 c_tow:-2 bany+more:2 c_of_:2
        cnot_:2 ciser:2 wsaid:-2 couse:-2 cinte:-2 cled_:2 wannoying:2 coods:2 cves_:-2 b+end:-2 wreasons:-2 consi:2
        cods_:2 coubl:-2 cuble:-2 wcolour:-2 bnot+call:-2 wshoes:-2 clist:-2 cwith:-2 cven_:2 ctor_:-2 c_bon:-2
        ba+call:2 cser_:2 csted:-2 c_wit:-2 wagain:-2 cdays:2 c_inc:2 c_ple:-2 c_hou:2 ba+disaster:2 bdisaster+:2
        cleas:-2 cplea:-2 b+you:-2 bparts+:2 wcomment:-2 bcalls+:-2 cany_:2 cten_:2 wlegal:-2 c_gar:2 byour+texts:-2
        wpresent:-2 wfull:-2 c_had:2 chad_:2 coyed:2 c_det:2 cdeta:2 ctail:2 cdata:-2 ccian:2 cicia:2 cnici:2
        c_sol:-2 c_bro:2 cvery:2 wwilted:-2 cest_:2 bno+more:-2 cyed_:2 ctrou:-2 c_thi:2 wthese:-2 bit+any:-2
        wconsent:-2 c_at_:2 wfree:-2 coing:-2 wfine:-2 b+nope:-2 c_let:-2 werase:-2 ba+computer:2 wlocal:-2 cove_:2
        corme:2 cful_:2 c_did:2 cdid_:2 c_exi:-2 bhas+no:-2 wwhere:-2 cwant:-2 wlate:2 cata_:-2 wend:2 wsave:-2
        cuppo:2 core_:-2 wzip:-2 weverywhere:-2 wordered:-2 charg:-2 b+have:2 wcoming:-2 bthe+year:-2 wsame:-2
        ba+year:2 c_do_:-2 btoo+far:-2 b+how:-2 cime_:2 wenough:-2 bover+the:2 celle:2 wtwo:-2 bago+:-2 b+the:2
        cermi:2 whe:2 bwant+to:-2 bto+me:2 b+that:-2 cmail:-2 bfor+my:-2 bme+over:-2 cght_:2 wknows:-2 bup+:-2
        bto+go:-2 cchni:2 cechn:2 chnic:2 cake_:-2 wbye:-2 byesterday+:-2 wrange:-2 cchas:2 c_sur:-2 wwould:-2
        cind_:-2 c_bot:-2 bdollars+:-2 wmessages:-2 cbili:2 cilit:2 wwrote:2 breturn+was:-2 bcontact+not:-2
        bcustomer+:2 cact_:2 c_up_:2 cday_:-2 btext+:2 c_tas:-2 cste_:-2 ceels:-2 bnever+again:-2 c_qua:2 crash:-2
        chold:2 cresp:-2 bhung+up:2 wexpensive:2 cespo:-2 cspon:-2 ccolo:-2 clour:-2 colou:-2 b+do:2 wsecond:2
        c_goi:-2 cgoin:-2 csent:-2 bi+just:-2 bme+on:-2 wnuisance:-2 bthe+subscription:-2 wcomes:2 blet+us:-2 bno+:-2
        cthou:2 conly:2 c_dis:-2 cmers:2 bmy+son:-2 c_ign:2 cgnor:2 cigno:2 cnore:2 c_sen:-2 wjog:-2 wtexts:2 c_arr:2
        bfeel+like:-2 wsee:-2
    """,
    "product": """
        3 wfree:17 wrange:17 b+you:16 wwanted:16 wneeded:15 byou+do:14 wold:14 bit+:14 b+too:14 wno:13 wsame:13
        wchanged:13 wselection:13 b+the:13 wapp:12 wsoftware:12 wmissing:12 wrid:12 bto+our:12 wsuit:12 wonly:12
        bi+need:12 wfavourite:11 wsizes:11 wavailable:11 bnot+have:11 wstuff:11 cable:11 c_col:11 bi+wanted:11
        wexport:11 wanything:11 wnothing:11 wbooks:10 bnot+be:10 won:-10 wmuch:10 wproduct:10 wfor:10 wuse:10
        wlooking:10 wcould:10 wme:-10 wour:10 wcolour:10 b+your:10 byou+only:9 wsite:9 cion_:9 wmodel:9 ccent:9
        wfind:9 cange:9 b+only:9 c_pro:9 ccolo:9 clour:9 colou:9 cble_:9 cscen:9 wweek:9 wgym:9 wtaken:9 wsmall:9
        wunusable:9 wpain:8 bthe+new:8 ching:8 c_mod:8 cmode:8 woutdated:8 coduc:8 cprod:8 crodu:8 b+never:8
        bwe+would:8 winterest:8 wsuitable:8 wmade:8 cthin:8 wthan:8 bthe+same:8 whad:8 worganic:8 wversion:8 wdoes:-8
        wbe:8 wevery:8 wgood:-8 wout:-8 wwere:8 btoo+much:8 bcould+not:8 wshelves:7 c_nee:7 cneed:7 b+no:7
        bmissing+:7 brid+of:7 wmarket:7 bnot+suit:7 bhas+no:7 bis+a:7 wproducts:7 wget:-7 bis+not:7 wfrom:-7 wthis:-7
        bmy+favourite:7 curs_:7 boff+the:7 wtoo:7 wmore:7 wwith:-7 cavou:7 cvour:7 wnot:7 bnever+had:7 cgar_:7
        c_sui:7 csuit:7 byou+are:-7 witems:7 wthere:7 wenough:7 cour_:7 b+our:-7 cctio:6 bdo+not:6 bcome+in:6
        cone_:-6 wparts:6 c_siz:6 csize:6 w12:6 bi+do:-6 cree_:6 ction:6 wlike:6 wallowed:6 wend:-6 wnever:6 wcarry:6
        clect:6 csing:6 cite_:6 wneed:6 wleft:6 c_rea:-6 blooking+for:6 csed_:-6 cecti:6 c_fre:6 cfree:6 cuser:6
        bevery+week:6 cher_:-6 c_not:6 bweek+:6 wsomething:6 wsadly:6 wpromised:-6 wstill:-6 bfind+anything:6
        bnot+find:6 cduct:6 bfor+the:-6 wwrong:-6 wreplacement:6 wlocal:6 ccks_:6 crang:6 bi+have:-6 wspare:6 wthe:6
        wevening:6 btaken+off:6 bwe+needed:6 cfill:6 wover:-6 wcall:-6 coned:6 cione:6 ccal_:6 bhave+needed:6
        bwould+have:6 wcompany:-6 wcontact:-6 bhave+the:5 c_ref:5 cours:5 bselection+is:5 bthe+selection:5 cpric:5
        crice:5 cted_:5 cant_:-5 wdone:-5 cnge_:5 wa:-5 wfriendliness:-5 ceded:5 ceede:5 cding:-5 weverything:-5
        bwhat+i:5 wand:-5 wafter:-5 bneeded+a:5 wtexts:-5 wnew:5 b+i:-5 wwant:-5 bthe+gym:5 cles_:5 bwas+taken:5
        c_bra:5 cbran:5 wby:-5 bunusable+:5 bi+would:-5 ba+pain:5 wyours:5 ctabl:5 crand:5 bfor+something:5
        wnumber:-5 cical:5 bwere+no:5 bwas+missing:5 cashi:5 wknow:-5 c_old:5 clive:-5 boutdated+:5 c_sho:5 c_pac:5
        cpack:5 c_veg:5 ceget:5 cgeta:5 cvege:5 b+was:-5 cter_:-5 wtaste:5 wstock:5 care_:5 c_lik:5 c_ran:5 b+do:-5
        blike+the:5 balways+the:5 bsame+:5 bno+organic:5 c_no_:5 c_sam:5 csame:5 cntin:5 cood_:-5 wbox:5 culd_:5
        wcustomer:-5 wat:-5 cnged:5 cold_:5 wdown:5 bdoes+not:-5 cned_:5 bnot+to:5 wplease:-5 csele:5 woff:5
        bno+suitable:5 bshelves+:4 bno+good:-4 wall:-4 wwas:4 wcome:4 could:4 c_sel:4 cian_:4 cking:4 wlonger:-4
        chort:4 cshor:4 civer:-4 bmarket+:4 bthe+market:4 wmonths:4 cain_:4 b+there:4 bproducts+:4 buse+to:4 cment:-4
        capp_:4 c_sof:4 cftwa:4 coftw:4 csoft:4 ctwar:4 c_del:-4 crid_:4 wdiscount:-4 wfull:4 whuman:-4 c_rid:4
        cport:4 wskin:4 c_sen:4 cting:-4 walways:4 c_int:4 wjust:-4 conly:4 wclosed:-4 bfor+my:4 c_uns:4 c_cal:-4
        wtime:-4 c_can:4 c_onl:4 wlist:4 cated:4 cring:4 c_sau:4 wto:-4 btaste+:4 wmoney:-4 cssin:4 wused:-4 cnce_:-4
        ctain:4 wrep:-4 cware:4 wown:4 curit:4 wabout:-4 cizes:4 wthat:-4 cess_:-4 c_ava:4 caila:4 cavai:4 cilab:4
        clabl:4 cvail:4 cante:4 wcalls:-4 cstuf:4 ctuff:4 cuff_:4 c_fav:4 cfavo:4 cark_:4 czes_:4 wbroken:-4 wso:4
        bwithout+a:4 bwas+not:-4 bi+can:4 celec:4 bof+the:4 wyears:4 bin+the:-4 cors_:4 bparts+:4 walone:-4
        b+prices:4 bprices+up:4 codel:4 clies:4 bnot+carry:4 cnter:4 bhave+no:-4 whave:4 wexists:4 cexpo:4 cxpor:4
        canyt:4 cnyth:4 wreason:-4 bthe+range:4 c_stu:4 crts_:4 wdid:4 bthat+:-4 bno+need:-4 ctemp:4 wwill:-4
        cend_:-4 cuit_:4 wlife:-4 cplat:4 walcohol:4 cver_:-4 was:-4 bso+no:-4 whouse:-4 c_boo:4 centi:4 bdown+:4
        c_on_:-4 bgood+:-4 c_wan:4 wus:4 waccount:-4 wsend:-4 cnly_:4 c_muc:4 cmuch:4 crite:4 cdeli:-4 celiv:-4
        bto+my:-4 cuct_:4 cfor_:4 cptio:4 bthe+replacement:4 wdo:4 cooki:4 c_get:-4 ccoul:4 b+sadly:4 blong+:3
        wchat:-3 wfee:-3 cline:-3 cates:3 cissi:3 cmiss:3 wdifferent:-3 bchanged+the:3 byou+changed:3 c_me_:-3
        wgone:-3 wtill:3 cokin:3 ctrou:3 wboss:-3 wdays:-3 bevening+:3 c_our:3 clook:3 ctes_:3 cbook:3 wlong:3
        c_per:-3 wknows:-3 byou+:-3 clate:3 coks_:3 cooks:3 wbought:3 c_loo:3 cort_:3 c_lin:3 csion:3 wten:3 c_sit:3
        csite:3 bout+of:-3 c_app:3 wbut:3 compl:3 c_opt:3 cded_:3 cdel_:3 cothi:3 worder:-3 wfirst:-3 bpromised+:-3
        wcosts:-3 wring:-3 cfind:3 ctic_:-3 c_tro:3 ceet_:3 c_too:3 c_use:3 creac:-3 c_hot:-3 wway:-3 cged_:3 c_sha:3
        b+software:3 ctiti:3 wright:-3 chang:3 wwould:3 bin+your:-3 wkeep:-3 c_bur:-3 cine_:-3 wperson:-3 cchan:3
        wnext:-3 wdetails:-3 bwas+never:-3 wshop:3 wcustomers:-3 wyoung:3 cunt_:-3 couri:3 ceauc:-3 c_mis:3
        bthere+was:-3 wis:3 cind_:3 c_wor:-3 wtwice:-3 cntal:3 ctal_:3 cout_:-3 ceek_:3 wwent:-3 cies_:3 wweeks:-3
        centa:3 wcoming:-3 c_gym:3 cgym_:3 bfor+us:-3 bnot+come:3 wdead:-3 wwhy:-3 wwithout:3 bany+more:3 c_unu:3
        cnusa:3 cunus:3 b+an:3 c_dur:-3 wcapsules:3 wreasons:-3 wname:-3 btoo+long:-3 cill_:3 byour+shop:3 c_for:3
        censi:3 wsms:-3 c_fee:-3 bit+any:-3 wclue:-3 wcame:-3 wput:-3 cead_:-3 c_kno:-3 ccrat:-3 wones:3 coes_:-3
        bcan+not:3 wsupplier:-3 cknow:-3 c_pai:3 wtimes:-3 cetab:3 cisco:3 b+have:-3 creas:-3 coutd:3 ctdat:3 cutda:3
        woffice:-3 wsimply:-3 cere_:3 cson_:-3 c_pay:3 cest_:3 wpart:-3 bfor+years:3 cply_:-3 cnoth:3 citab:3 cuita:3
        wmachine:-3 c_mad:3 cmade:3 cund_:-3 chan_:3 bmore+:-3 cice_:-3 c_pri:3 bthe+box:3 cdisc:3 c_had:3 chad_:3
        wdepartment:-3 c_jus:-3 c_off:3 byou+could:3 cmpla:3 c_org:3 canic:3 cgani:3 cnic_:3 corga:3 crgan:3 crsio:3
        wsince:-3 c_doe:-3 cdoes:-3 c_che:-3 c_be_:3 bwas+a:-3 wone:-3 c_fla:3 c_ver:3 wgetting:-3 c_den:-3
        bnot+want:-3 bnot+like:3 cade_:3 winterested:-3 croll:3 wsaid:-3 bdid+not:3 c_end:-3 bin+a:-3 wbuy:-3
        cent_:-3 comer:-3 ctome:-3 ccall:-3 c_swe:3 c_wer:3 cwere:3 bthree+months:3 cped_:-3 cust_:-3 cpain:3
        citte:-3 bgot+no:-3 wtake:-3 bdone+:-3 cget_:-3 c_hou:-3 wdata:-3 cream:3 ccont:3 wyear:-3 cines:-3 cness:-3
        cuch_:3 cersi:3 wwaiting:-3 wan:-3 cins_:-3 cake_:-3 cown_:3 byou+can:-3 chelv:3 cshel:3 bno+longer:-3
        cater:-3 wjoke:3 cothe:-3 csabl:3 cusab:3 c_hol:-3 bare+a:-3 c_you:3 bfor+me:-3 wcourier:-3 c_goo:-3 cgood:-3
        wdissolved:-3 cande:3 case_:-3 wabove:-3 c_fro:-3 wback:-3 ctern:3 wround:-3 bonly+for:-3 wthey:-3 wthing:-3
        cucts:3 cente:3 wworst:-3 wtwo:-3 bat+the:-3 ccts_:3 wstop:-3 cason:-3 ceaso:-3 caken:3 ciden:3 cproc:-3
        croce:-3 wpackage:-3 bwe+have:-2 w15:-2 cping:-2 wbecause:-2 cease:-2 bus+any:2 bfrom+you:-2 bwas+no:-2
        wlive:-2 wpermission:-2 cchea:-2 wparcel:-2 wleak:-2 c_qua:2 celve:2 clves:2 ccour:-2 c_sup:-2 csupp:-2
        cound:-2 wmoment:-2 buse+for:-2 wadvice:-2 wit:-2 wdisaster:-2 city_:-2 ceam_:2 wstore:-2 wsome:-2 wthanks:-2
        c_fam:2 camil:2 cfami:2 cheap:-2 cfrom:-2 crom_:-2 cover:-2 chis_:-2 cthis:-2 wdevice:-2 cled_:-2 cith_:-2
        ctoo_:2 cvers:2 wprivate:-2 wtouch:-2 cnot_:2 bfor+that:-2 wmy:2 weverywhere:-2 wtook:2 c_the:2 csmal:2
        wfeel:-2 cems_:2 ctems:2 cempl:2 cmore:2 cage_:-2 wgo:-2 c_sti:-2 cdate:2 b+it:-2 bsystem+:2 wgoing:-2
        c_pre:-2 whour:-2 cual_:2 c_shi:2 whome:-2 c_abo:-2 c_eno:2 cenou:2 cnoug:2 cyour:2 creci:2 chole:-2 cshes:2
        cents:-2 b+in:-2 bthe+wine:2 cllec:2 wless:2 cfitt:-2 whead:-2 cands:2 c_tex:-2 ctext:-2 blonger+exists:2
        c_fri:-2 ccoll:2 balone+:-2 bis+over:-2 cwant:2 cbly_:-2 c_sma:2 cilin:2 bend+:-2 couse:2 cscou:-2
        wsurveys:-2 cket_:2 carts:2 bno+reason:-2 breason+:-2 wloyalty:-2 wexactly:-2 wbusiness:-2 c_ass:-2 wshut:-2
        bmy+new:-2 c_12_:2 wcream:2 wline:-2 c_ove:-2 cries:-2 cnds_:2 bleft+alone:-2 blife+:-2 carke:2 crket:2
        b+at:-2 came_:2 cvice:-2 c_ter:-2 bno+more:-2 bbroken+:-2 c_nev:2 wchristmas:-2 ched_:-2 wfurther:-2 bnow+i:2
        bthere+is:-2 carry:2 ccarr:2 wmust:-2 corde:-2 crder:-2 where:-2 wcat:-2 wyesterday:-2 ccess:-2 crien:-2
        wcost:-2 wdelivery:-2 cinte:2 cfrie:-2 ciend:-2 cmall:2 c_lef:2 ceft_:2 cleft:2 wfood:-2 cread:-2 winvoice:-2
        cendl:-2 cster:-2 wlast:-2 cised:-2 c_wro:-2 wother:-2 c_ord:-2 b+got:-2 c_aff:-2 caffo:-2 cffor:-2 cford:-2
        cman_:-2 wdiscounts:-2 c_mor:2 c_bro:-2 cming:-2 cings:2 b+can:-2 weither:-2 wplan:-2 cowed:2 cwed_:2
        bnot+know:-2 bmuch+:-2 cace_:2 chat_:-2 bhas+been:2 c_lea:-2 cclas:2 chand:2 bnot+need:-2 cethi:2 cmeth:2
        comet:2 c_sad:2 csadl:2 cink_:2 cmise:-2 comis:-2 cprom:-2 cromi:-2 clike:2 callo:2 c_cla:2 cstil:-2 cuppl:-2
        c_bec:-2 cneve:2 crst_:-2 c_han:2 bis+no:-2 ceryt:-2 cryth:-2 whalf:-2 cact_:-2 c_pla:-2 crong:-2 cwron:-2
        cder_:-2 wplace:-2 cails:-2 cils_:-2 cacem:2 cceme:2 ches_:2 cntac:-2 conta:-2 ctact:-2 byou+use:-2 c_loc:2
        cloca:2 cocal:2
    """,
    "quality": """
        12 wtaste:20 b+the:19 wskin:16 c_dur:16 wi:-15 c_wor:13 wused:12 clity:12 city_:12 wwobbles:12 wrep:-12
        wbits:11 wstuff:11 wworn:11 wbroken:11 wnever:-11 wyou:-11 wquality:11 caste:10 wall:10 wwe:-10 wfood:10
        wwhat:10 cstan:10 ctch_:10 wbroke:10 wfor:-10 crint:10 wplastic:10 wgot:-10 wwilted:10 cprin:10 c_hol:10
        cted_:10 wafter:10 wtwice:10 wkeeps:9 wmade:9 b+goods:9 wbeans:9 wwas:9 casse:9 cood_:9 wnow:-9 wgym:9
        wconstant:9 wgoods:9 wcame:8 cbili:8 cilit:8 wmeat:8 cship:8 wdefective:8 weverywhere:8 bis+a:8 wwere:8
        wthe:8 cheap:8 won:-8 cchea:8 cwork:8 wbut:8 c_was:8 cter_:8 bdoes+not:8 bafter+a:8 wwithout:8 wout:8
        wcream:8 chole:8 cion_:-7 wwill:7 wsystem:7 cbrok:7 croke:7 wit:7 c_che:7 b+i:-7 cound:7 wgood:7 c_bro:7
        bthere+was:7 c_bat:7 bdo+not:-7 wdid:7 cver_:-7 cans_:7 ceans:7 cank_:7 b+product:7 c_tas:7 cste_:7 cbly_:7
        c_ass:7 wthrough:7 bthe+rep:-7 cerri:7 wmushy:7 wtoo:-7 wleak:7 wcoming:7 wdead:7 wus:-7 cashe:7 wtwo:7
        wgave:7 cair_:7 wsold:-7 wchanged:-7 warrived:7 crain:-7 bbroken+:7 b+another:7 wthree:7 crash:7 wcome:-7
        c_wat:6 ctast:6 bpromised+:6 wour:-6 wdevice:6 citte:6 ction:-6 cning:-6 wweeks:6 bwill+not:6 wleft:-6
        cund_:6 c_thr:6 wfell:6 chair:6 wdoes:6 wme:-6 wis:-6 wwash:6 cles_:6 wpoor:6 wthat:-6 wexpensive:-6
        bdid+not:6 whold:6 c_wil:6 wcoffee:6 c_wob:6 cbble:6 cobbl:6 cwobb:6 c_lea:6 wrid:-6 wopen:6 bgood+:6 wnice:6
        caff_:-6 bbeans+were:6 c_tra:-6 bno+good:6 cover:-6 c_def:6 cdefe:6 cefec:6 cfect:6 caper:6 cfitt:6 cwate:6
        bthe+system:6 wsuit:-6 cead_:6 b+quality:6 c_you:-6 cber_:6 b+constant:6 c_rub:6 crubb:6 wfee:-6 wam:-6
        bin+my:6 cange:-6 c_bur:6 c_ski:5 ckin_:5 bend+:5 cater:5 whours:5 wcheaper:5 cskin:5 ccont:-5 wdate:5
        c_fit:5 wgone:5 wlately:5 cbles:5 c_pri:5 wevery:-5 c_com:-5 b+software:5 wsoftware:5 wnothing:5 cnce_:-5
        wnobody:-5 wten:5 bthe+gym:5 bwork+:5 wdown:5 wonly:-5 bsystem+:5 crned:5 curne:5 wand:5 cible:5 ccomp:-5
        wmessage:-5 bmeat+was:5 bthe+meat:5 ctem_:5 c_cro:5 wfirst:5 cterr:5 carpe:5 bthe+time:5 cting:5 wabout:-5
        cper_:5 cinte:5 wdelivered:5 beverywhere+:5 wmissing:-5 wweek:-5 wlong:-5 c_sou:5 cchan:-5 whour:5 cell_:5
        chang:-5 ball+the:5 bthe+first:5 wyour:-5 cdisc:-5 c_wit:5 cisco:-5 cwith:5 catch:5 c_pro:-5 bme+:-5
        wanother:5 cere_:5 wmonth:5 wcompany:-5 ctery:5 clast:5 coke_:5 cwash:5 c_bit:5 wof:5 wjust:-5 wcosts:-5
        cttle:5 bis+not:-5 coes_:5 ceam_:5 cbber:5 c_ten:5 c_mus:5 ctrai:-5 cread:5 wdisaster:5 bit+:5 clue_:-5
        wto:-5 wworked:5 c_blu:5 wsalesman:-5 wlittle:-5 bwas+always:5 cash_:5 wpromised:5 cble_:4 c_flo:4 wmy:-4
        c_han:-4 chand:-4 wcourier:-4 coor_:4 wwine:4 c_use:4 c_for:-4 cshed:4 wsince:-4 bnew+:4 cner_:-4 wagain:-4
        b+not:-4 wloyalty:-4 wwaiting:4 bme+a:4 csty_:4 custy:4 wselection:-4 c_tow:4 wone:-4 c_sma:4 wdone:-4
        whouse:-4 wenough:-4 bup+the:-4 bi+have:4 wprinting:4 cused:4 b+we:-4 bleak+:4 wlist:-4 wplease:-4 c_goo:4
        cgood:4 wend:4 crep_:-4 wcall:-4 cthre:4 wwork:-4 whad:4 case_:-4 c_str:4 cbits:4 ccts_:4 cpric:-4 crice:-4
        wday:4 cempl:-4 wshoes:4 cstuf:4 ctuff:4 cuff_:4 bgoods+:-4 bis+no:4 cthou:4 corn_:4 cworn:4 cneve:-4 csed_:4
        wservice:-4 b+no:4 wlast:4 clong:-4 wover:-4 coken:4 cshes:4 ches_:4 bthe+device:4 wjoke:4 cough:4
        winvoice:-4 wdecision:-4 wsame:-4 c_nev:-4 csing:-4 cyou_:-4 wbad:4 cport:-4 cess_:-4 calit:4 cqual:4 cuali:4
        c_pap:4 cpape:4 cits_:4 bwas+never:-4 bhave+been:4 cnted:4 c_rat:4 b+it:4 bfirst+wash:4 bwash+:4 walthough:4
        chour:4 c_bug:4 wmeans:-4 b+poor:4 c_we_:-4 wother:-4 ctter:4 wworse:4 wsomething:-4 c_per:-4 wcapsules:4
        wnew:-4 cfeed:4 wfrom:4 boff+:-4 cels_:4 b+when:-4 cout_:4 cain_:-4 c_stu:4 bday+:4 wbought:4 cfood:4
        cnow_:-4 corke:3 crked:3 catte:3 c_wha:3 cwhat:3 brid+of:-3 cfor_:-3 b+in:-3 wso:-3 b+at:-3 cgot_:-3 cicke:-3
        casti:3 cplas:3 c_got:-3 cate_:3 wgo:3 cstic:3 bup+:3 bhour+:3 c_ter:3 c_mes:-3 cmess:-3 cilte:3 clted:3
        cwilt:3 wgoes:3 wstops:3 wgoodbye:-3 wimmediately:3 b+half:3 wunder:-3 wshut:-3 bnot+suit:-3 c_aft:3 cafte:3
        cfter:3 band+when:3 ctic_:3 c_twi:3 ctwic:3 cwice:3 cnoth:3 wmoment:-3 bwas+a:-3 b+after:-3 c_sta:3
        wstraight:3 wprice:-3 bused+to:3 csale:-3 bmonth+:3 ceeps:3 ceps_:3 c_mad:3 cmade:3 cmpla:-3 wthen:3 woff:3
        wright:-3 cbean:3 cerve:3 c_rid:-3 c_now:-3 wstop:-3 ceath:3 c_sal:-3 wlonger:-3 wround:-3 ctes_:-3 c_bri:3
        wmoved:-3 bthe+goods:-3 cnish:3 c_bre:3 cbrea:3 critt:3 cwas_:3 wdissolved:-3 cates:-3 cstal:3 wwith:3
        cade_:3 cins_:3 cgrou:3 wthis:-3 wbusiness:-3 cleak:3 c_gro:3 weverything:3 cente:3 cbatt:3 cplat:-3 c_gym:3
        cgym_:3 c_den:3 c_cou:-3 cbeco:3 wson:-3 bone+is:-3 catel:3 ctely:3 worder:-3 c_all:3 ctemp:-3 cker_:-3
        bit+is:-3 wget:-3 cther:3 const:3 ceate:3 walways:3 c_bon:3 bwas+defective:3 c_qua:3 bmissing+:-3 c_foo:3
        cely_:3 c_tha:-3 ban+hour:3 cecom:3 coods:3 wreplacement:3 bat+the:3 bthe+service:-3 cods_:3 wzip:3 cken_:3
        cour_:-3 wway:-3 wsizes:3 c_cam:3 c_fai:3 cfail:3 cmeat:3 ctant:3 ccame:3 cply_:3 cctiv:3 ceryw:3 crywh:3
        cywhe:3 csses:3 wbeen:3 wradio:-3 wsilence:-3 clow_:-3 cdate:3 bbetter+:3 bof+it:-3 cwant:-3 bi+am:-3 ceat_:3
        c_wer:3 cwere:3 wwrote:-3 cthe_:3 c_par:-3 c_lon:-3 c_kee:3 ckeep:3 cever:-3 c_on_:-3 bi+do:-3 wput:-3
        cses_:3 wdelivery:-3 cish_:3 c_col:-3 cnge_:-3 ceed_:3 c_mis:-3 bend+of:-3 c_but:3 cbut_:3 clly_:-3 cally:-3
        wrefund:-3 ccent:-3 c_exp:-3 band+i:3 ba+disaster:3 bdisaster+:3 cale_:3 wsmall:-3 c_bec:3 bworked+:3 cugh_:3
        bthe+salesman:-3 cring:3 cnsta:3 cathe:3 bwithout+a:-3 ching:3 w6pm:-3 bto+be:3 wwant:-3 chout:3 citho:3
        cinti:3 wmachine:3 bthe+wine:3 wapp:-3 ccons:3 bthe+courier:-3 bthe+price:-3 wsales:-3 cned_:3 c_thi:-3
        wstill:3 wopt:-3 whappy:3 ccolo:-3 clour:-3 colou:-3 c_som:-3 csome:-3 ccrea:3 btime+:3 ctake:-3 cder_:-3
        waway:-3 whalf:3 c_sys:3 cstem:3 csyst:3 cyste:3 ctive:3 bnot+come:-3 bweek+:-3 wwatch:3 bevery+week:-3
        c_bea:3 c_it_:3 c_sui:-3 csuit:-3 wrepair:3 c_sol:-3 censi:-3 wended:-3 cales:-3 bthe+wrong:-3 wneed:-3
        cdisa:3 wno:-3 cway_:-3 cect_:-3 wmug:3 bcompany+was:-2 wbox:2 c_hot:-2 ciden:-2 ccall:-2 bthe+company:-2
        cpens:-2 c_did:2 cdid_:2 c_too:-2 cive_:-2 bten+years:-2 cher_:2 woutside:-2 wtry:-2 c_tim:-2 cream:2
        wtomorrow:-2 cshin:2 cexpe:-2 c_ite:2 citem:2 wbetter:2 wlet:-2 wtechnician:-2 wsome:-2 band+now:-2 wback:-2
        c_cre:2 c_lat:2 c_pla:2 bsuit+me:-2 cfloo:2 chrou:2 wprices:-2 cctin:2 wlike:-2 cnts_:2 cmush:2 cshy_:2
        cushy:2 c_act:2 ctoo_:-2 cent_:-2 wmoney:-2 wmarket:-2 woffice:-2 ccomi:2 comin:2 where:-2 bthe+shoes:2
        c_sup:-2 csupp:-2 cdead:2 creak:2 c_sin:-2 c_us_:-2 wbuy:-2 cster:2 wtexts:-2 cmust:2 cust_:-2 c_two:2
        ctwo_:2 c_gav:2 cgave:2 class:2 c_dec:-2 wemployee:-2 ceak_:2 c_own:-2 csold:-2 c_cal:-2 cease:-2 cnged:-2
        cived:2 wmodel:-2 cuit_:-2 cered:2 cich_:-2 ba+joke:2 bjoke+:2 b+service:2 cited:-2 cacti:2 wcustomer:-2
        bthe+same:-2 chree:2 cgrat:-2 crate:-2 cwher:2 wfinancially:-2 c_our:-2 cbase:-2 wdiscounts:-2 croug:2
        c_dev:2 cdevi:2 cevic:2 cged_:-2 c_bas:-2 wtaken:-2 bnow+:-2 ctent:2 cdisp:2 whome:-2 byou+:-2 cstra:2
        ceeks:2 ceks_:2 wcompetition:-2 cman_:-2 bcould+not:-2 wsave:-2 cthro:2 c_hou:2 c_cos:-2 ccost:-2
        wscrapped:-2 cler_:2 c_lef:-2 ceft_:-2 cleft:-2 wcontact:-2 ware:2 cfell:2 c_tro:-2 cxpen:-2 bnot+work:-2
        c_doe:2 cdoes:2 wfriendliness:-2 woutdated:-2 c_me_:-2 wshop:-2 c_is_:-2 cers_:-2 c_the:2 crry_:2 cance:-2
        bnot+get:-2 c_sea:2 bon+the:-2 was:-2 cessa:-2 cssag:-2 c_she:2 b+next:-2 corde:-2 crder:-2 c_dea:2
        bbut+the:2 b+what:-2 cequi:2 bus+:-2 byear+:-2 care_:2 c_abo:-2 cpoor:2 cthat:-2 wcan:2 cnsiv:-2 csive:-2
        cage_:-2 chold:2 bis+the:-2 wphone:-2 bwas+missing:-2 cints:2 bfrom+you:2 cnter:2 ba+long:-2 cody_:-2 c_fat:2
        bdone+:-2 cante:-2 wmaybe:-2 ccal_:-2 wdays:-2 c_ord:-2 wat:-2 b+did:-2 c_cof:2 ccoff:2 cffee:2 couse:-2
        bweeks+:2 bmachine+:-2 c_poo:2 wworks:-2 bwhat+is:-2 wshe:2 byou+for:2 bimmediately+:2 crid_:-2 c_ope:2
        copen:2 b+our:-2 cscen:-2 cient:2 cnice:2 cnive:2 cack_:-2 c_nic:2 bthe+new:-2 wdata:-2
    """,
    "competitor": """
        -4 wnow:19 wsupplier:16 wrep:14 bme+over:14 weverything:13 wby:13 wfrom:13 wwith:13 wwe:13 b+we:12 wa:12
        wdifferent:12 wnot:-12 wone:12 wover:11 wat:11 wtogether:11 bthe+rep:10 wthese:10 wanother:10 wcompetitor:10
        wbetter:10 wpackage:10 welsewhere:9 ware:-9 byou+:9 wus:9 wis:-9 wfound:9 wwent:9 wbeen:9 wit:9 c_che:9 wup:9
        cchea:9 wprovider:9 wam:-9 bsupplier+:9 wdoor:8 wruns:8 wordering:8 wcompetition:8 wno:-8 wlately:8 cplie:8
        cppli:8 clowe:8 bhave+been:8 whas:8 wamazon:8 bover+:8 wtrying:8 csabl:-8 cusab:-8 wunder:8 wpick:8 cuppl:8
        cone_:8 wbuy:7 wfor:7 c_sup:7 csupp:7 bto+a:7 wproduct:7 b+changed:7 wsupplies:7 cther:7 wdays:7 wservice:7
        wchanged:7 won:7 bthese+days:7 c_now:7 win:-7 bup+with:7 bwe+were:7 wheat:-7 cched:7 wpump:-7 wcarry:6
        wcheaper:6 cere_:6 cetit:6 cpeti:6 cothe:6 welse:6 cmpet:6 compe:6 wagain:-6 cnow_:6 wended:6 wgo:6 c_won:6
        bthere+:6 cder_:6 banother+service:6 cble_:-6 wtime:-6 wonly:-6 wour:6 b+a:6 cquic:6 cuick:6 bdays+:6
        wnever:-6 bwe+went:6 wi:6 ched_:6 cable:-6 belsewhere+:6 cicke:6 ccomp:6 wheating:-6 clier:6 wsystem:6
        c_els:6 celse:6 wthere:6 bdoor+now:5 bgo+to:5 bi+go:5 bnext+door:5 blately+:5 b+the:5 whead:5 cing_:5 c_the:5
        wjanuary:5 wdecided:5 cier_:5 bme+:-5 bprovider+:5 b+ended:5 cker_:5 wthis:-5 c_not:-5 ceati:5 catin:5
        crep_:5 c_ove:5 cover:5 cher_:5 bi+just:5 c_com:5 coach:5 cache:5 wthrough:5 bi+am:-5 wsomething:5 wan:5
        bit+up:5 wmoment:5 bam+a:-5 wnew:5 c_by_:5 bit+at:5 cfrom:5 crom_:5 wquiet:-5 welectricity:5 cith_:4 ceryt:4
        cryth:4 csed_:-4 bmy+new:4 wsource:4 c_we_:4 bus+:4 bnow+i:4 bis+cheaper:4 bi+have:4 bthe+competition:4
        bget+it:4 b+another:-4 cting:4 wdid:-4 c_fro:4 cent_:4 band+carry:4 bsupplies+us:4 bus+now:4 c_dif:4 cdiff:4
        ceren:4 cfere:4 ciffe:4 cnot_:-4 cffer:4 cythi:4 wneed:-4 chere:4 whad:-4 wwere:4 wcan:-4 b+you:-4 b+with:4
        c_rep:4 ching:4 c_cha:4 cman_:4 ba+customer:4 c_one:4 wcontact:-4 wapp:4 wstore:4 bheat+with:-4 cound:4
        c_qui:4 wnumber:-4 wevery:-4 wstraight:4 wwife:4 wtown:-4 courc:4 csour:4 curce:4 wenough:-4 wwould:-4 wdo:-4
        bit+to:4 c_at_:4 ctch_:-4 bwe+are:-4 c_buy:4 bit+:-4 ctter:4 ba+different:4 c_tog:4 cgeth:4 coget:4 ctoge:4
        bbetter+:4 c_pro:4 chese:4 cese_:4 bcompetitor+and:4 cthes:4 wprinting:4 wperson:-4 cund_:4 wmy:-4 wyours:4
        c_ano:4 canot:4 b+my:4 wright:-4 bwith+someone:3 c_dis:-3 ctito:3 wtoo:-3 wnobody:-3 c_bet:3 cbett:3 wmore:-3
        wbought:-3 coof_:3 croof:3 wnext:3 bwas+a:-3 cced_:3 wpassed:-3 cthin:3 cded_:3 wput:3 cacka:3 cckag:3
        ckage:3 wend:-3 bmoment+:3 wme:3 ba+competitor:3 bare+with:3 c_wit:3 clsew:3 csewh:3 cwith:3 b+i:3 wshut:-3
        waround:3 bbeen+a:-3 c_are:-3 cess_:-3 wsend:-3 cewhe:3 c_us_:3 bin+the:3 c_is_:-3 wyour:-3 cfoun:3
        wcustomer:3 c_fou:3 c_wen:3 cwent:3 cours:3 c_thi:-3 waway:-3 cwork:3 cges_:-3 cethe:3 c_bee:3 cbeen:3
        c_our:3 wyou:-3 wwaiting:-3 wlist:-3 c_it_:3 wago:-3 c_up_:3 cchai:3 wdone:3 b+at:-3 c_roa:3 coast:3 croas:3
        wbe:-3 wten:-3 bme+a:-3 wclosed:-3 c_ord:3 wsomebody:3 cprov:3 crovi:3 cvide:3 wclub:-3 cider:3 covid:3
        cying:3 bup+:-3 woffice:3 c_non:-3 c_am_:-3 bto+the:3 c_som:3 csome:3 c_pac:3 cpack:3 bfrom+you:-3 c_doo:3
        cdoor:3 catch:-3 wplease:-3 cwher:3 cruns:3 cuns_:3 cderi:3 c_no_:-3 wskin:-3 cgree:3 wmake:3 cende:3
        bover+the:-3 cerin:3 c_run:3 c_smo:-3 csmok:-3 cens_:3 wdown:-3 bon+the:-3 citio:3 wworks:3 cheat:3 ctiti:3
        cmall:3 cted_:-3 bthe+moment:3 b+it:-3 whome:-3 c_wal:3 c_has:3 chas_:3 cses_:3 c_ama:3 camaz:3 cazon:3
        cmazo:3 czon_:3 woff:-3 bone+is:3 cryin:3 ctryi:3 c_can:-3 ceen_:3 wleft:-3 ctor_:3 crent:3 c_und:3
        bfor+me:-3 c_try:3 c_pic:3 cpick:3 cmer_:3 beverything+from:3 cred_:-3 cnoth:3 cork_:3 cbuy_:3 cfor_:3
        cette:3 c_hea:-3 cick_:3 wwant:-3 wall:-3 cunde:3 c_cas:3 bon+:-3 catel:3 ctely:3 wsomeone:3 cage_:3 wwill:-3
        wbut:-3 wgarden:-3 band+the:-3 cloye:3 citor:3 cuct_:3 coor_:2 caler:2 c_tim:-2 c_lat:2 b+since:2 ctime:-2
        come_:-2 wstill:-2 wliving:-2 bnow+:2 c_out:2 bthe+next:-2 bit+was:-2 wproject:-2 bthat+with:2 wthree:-2
        band+now:2 cdays:2 bdo+not:-2 wgave:-2 cervi:2 crvic:2 cnged:2 btime+:-2 wlegal:-2 c_ser:2 cserv:2 c_on_:2
        cages:-2 cler_:2 cash_:2 wonline:2 call_:2 cdeal:2 ceat_:-2 clies:2 cnded:2 wcost:-2 bmy+wife:2 wmoney:-2
        wjust:2 c_in_:-2 bhave+my:2 walready:-2 wrequest:-2 c_pum:-2 cpump:-2 cump_:-2 coles:2 weach:-2 carry:2
        ccarr:2 chole:2 wneeded:-2 catab:2 wthat:2 chers:2 cfect:-2 ccts_:-2 curs_:2 c_bat:-2 c_def:-2 cdefe:-2
        cefec:-2 ceape:2 cyer_:2 wweek:-2 cless:-2 clse_:2 c_nee:-2 cneed:-2 c_bos:2 wever:-2 cduct:2 ctabl:2 coduc:2
        cprod:2 crodu:2 case_:-2 c_aga:-2 cagai:-2 cgain:-2 bone+:2 wlet:-2 c_per:-2 cper_:2 cince:2 wdemand:-2
        c_go_:2 bit+for:-2 wweeks:-2 bwent+to:2 b+there:-2 cpres:2 clate:2 cnly_:-2 cely_:2 wmoved:-2 bthe+other:2
        cill_:-2 wown:2 cime_:-2 wout:2 cvery:2 conly:-2 wgive:-2 wused:-2 cnder:2 wthing:-2 crry_:2 c_pap:-2
        cpape:-2 wafter:-2 cber_:-2 cneve:-2 wremove:-2 cstri:-2 wany:-2 wlot:-2 wwhat:-2 bfor+us:2 c_day:2
        bthe+new:-2 cays_:2 wwithout:-2 c_who:2 c_nev:-2 cchan:2 wfell:-2 cgrou:2 c_gro:2 chang:2 cates:2 c_you:-2
        wshop:2 wdeletion:-2 wcoffee:-2 cdist:-2 wnothing:-2 cistr:-2 b+our:2 ctes_:2 wwobbles:-2 wthey:-2 bhas+the:2
        bthe+better:2 cter_:2 corde:2 crder:2 whalf:-2
    """,
    "need_gone": """
        -7 wneed:27 wstopped:18 wyou:-17 wwe:17 b+was:14 wheat:14 wproject:14 wone:14 b+our:14 wgave:13 wuntil:13
        bof+it:13 wlonger:13 wno:12 wnow:12 wmachine:12 wso:12 wheating:12 bno+need:11 wpresent:11 wis:11
        bnot+need:11 b+we:11 bdo+not:11 wonly:11 wto:-11 wsmoking:11 wany:11 wit:11 wour:10 csabl:10 cusab:10
        whome:10 bso+no:10 wuse:10 coppe:10 cpped:10 whouse:10 cine_:10 wdemand:10 bam+a:10 wover:10 cding:10
        bgave+up:9 c_you:-9 wdone:9 cuse_:9 c_smo:9 csmok:9 wthe:9 wchristmas:9 cped_:9 wfather:9 c_nee:9 cneed:9
        cheat:9 ceed_:9 wup:9 wsince:9 walcohol:9 wme:-9 wjog:9 bnow+:9 b+my:9 wthat:9 c_hea:9 cired:9 bheat+with:9
        wthis:-8 wwant:-8 cess_:8 cone_:8 bneed+it:8 wyour:-8 woffice:8 bno+longer:8 c_com:-8 wcat:8 wnew:-8 wclub:8
        wa:8 wwhat:-8 wquit:8 c_pre:8 wother:-8 wchanged:8 wmeat:8 bdone+:8 bclosed+the:8 ceat_:8 cave_:8 wlittle:7
        wworks:7 wretired:7 wsold:7 wgarden:7 whave:7 bonly+for:7 bfor+the:7 bi+only:7 c_bui:7 cbuil:7 wenough:7
        ba+one:7 bneed+:7 wfor:7 bchanged+to:7 cable:7 wnobody:7 wpump:7 bpresent+:7 cless:7 bi+have:-7 cing_:7
        chous:7 wmore:7 cred_:7 bup+the:7 wus:-7 wdo:7 wfree:-7 bi+quit:6 bquit+smoking:6 bsmoking+:6 cent_:6 wget:-6
        couse:6 cuire:6 c_pap:6 cpape:6 bany+more:6 cequi:6 b+got:6 wwill:-6 bis+over:6 wfull:6 cquir:6 wson:6
        bover+the:6 bjust+a:6 ceine:6 bwas+just:6 wbusiness:6 wallow:6 canne:6 b+you:-6 cere_:-6 bfor+my:6 b+since:6
        wcould:-6 bgone+:6 c_thi:-6 wcustomer:-6 bnot+at:-6 wi:6 cyou_:-6 c_req:6 crequ:6 bit+any:6 cason:6 ceaso:6
        c_we_:6 benough+for:6 wmy:6 wcoffee:6 wgone:6 c_eve:6 wthere:-6 c_rea:6 wfinished:6 bis+gone:6 bit+in:6
        c_doc:6 cctor:6 cdoct:6 cocto:6 buse+for:6 c_caf:6 wnot:6 bmy+father:5 c_ban:5 wbe:-5 wnever:-5 win:-5
        bmachine+:5 catio:5 bwas+a:5 whead:-5 wwould:-5 bat+present:5 bmore+:5 bi+still:5 wof:5 bi+stopped:5 bone+:-5
        ccomp:-5 bstill+have:5 wstock:5 wbuy:-5 wby:-5 wclosed:5 bis+a:-5 chere:-5 bfor+that:5 cker_:5 b+at:-5
        ctopp:5 c_sea:5 wmoved:5 winterest:-5 wcheaper:-5 cstop:5 cread:5 cojec:5 cproj:5 croje:5 cble_:5 wright:-5
        c_dig:5 cdigi:5 cgita:5 cigit:5 cital:5 weither:5 bhave+not:-5 wcompany:-5 bnot+want:-5 wlive:-5 bi+do:5
        wcar:5 whad:-5 bson+does:5 bis+not:-5 wfinancially:-5 wwaiting:-5 band+do:5 bwe+closed:5 bnot+have:5 cned_:5
        c_gav:5 cgave:5 caper:5 wcontact:-5 c_one:5 c_unt:5 cntil:5 ctil_:5 cunti:5 bno+use:5 wnumber:-5 cject:5
        bout+of:5 bgot+the:-5 bit+was:5 wwine:5 c_con:-4 wlong:-4 wdepartment:4 ctall:4 wown:4 b+enough:-4
        wmessages:-4 cect_:4 wwith:-4 wafford:-4 wnone:-4 wwere:-4 bwe+do:4 conge:4 cnger:4 c_no_:4 bgot+a:4 wten:-4
        c_now:4 c_ren:4 c_mac:4 cachi:4 cchin:4 cmach:4 bthat+:4 chine:4 cante:4 cted_:-4 ctor_:4 c_sum:4 wworst:4
        c_so_:4 wdoing:-4 wwithout:-4 ceati:4 catin:4 cistr:4 csona:4 wreasons:4 conal:4 cnal_:4 c_use:4 waccount:-4
        cstri:4 could:-4 cesen:4 crese:4 wair:4 c_is_:4 where:-4 wmyself:4 culd_:-4 wtill:4 wwas:4 wwork:-4 wyear:-4
        bit+now:-4 wname:-4 c_mea:4 wapp:-4 wdata:-4 creas:4 conly:4 cnly_:4 wrepair:-4 c_to_:-4 cmoki:4 c_rep:-4
        c_can:4 wout:4 c_non:4 ctric:4 cwant:-4 whe:4 bmy+son:4 c_it_:4 wbeen:-4 cnow_:4 cpres:4 c_wan:-4 c_foo:4
        ceven:4 cust_:-4 c_mov:4 cger_:4 c_sto:4 cdist:4 bthe+other:-4 bnot+allow:4 wcome:-4 c_poo:4 ccont:-4
        wstraight:-4 bhave+a:4 c_hom:4 chome:4 bthat+is:-4 wabroad:-4 wwife:3 wused:3 bnot+got:-3 c_aff:-3 caffo:-3
        cffor:-3 cford:-3 wmrs:-3 ceman:3 cmand:3 wdecision:-3 bfrom+the:-3 c_ove:3 cber_:-3 bto+call:3 b+it:3
        cthin:-3 bone+is:3 banything+from:3 wsubscriptions:3 cwith:-3 c_wit:-3 c_onl:3 bof+the:-3 cdrop:3 curge:3
        wskin:-3 c_don:3 cdone:3 wplease:-3 crest:-3 cover:3 wend:-3 cedin:3 ceedi:3 cthe_:3 wrep:-3 bout+:-3
        bbusiness+is:-3 wdays:-3 wdoes:3 c_chr:3 cchri:3 chris:3 cistm:3 crist:3 cstma:3 ctmas:3 c_bre:3 cbrea:3
        byou+only:-3 c_any:3 bus+any:-3 cfath:3 cking:3 wbought:3 csent:3 wfavourite:-3 wfrom:3 wchat:-3 c_dec:-3
        b+no:-3 c_up_:3 wdown:-3 csinc:3 wjoke:-3 bover+:-3 c_alc:3 calco:3 ccoho:3 chol_:3 clcoh:3 cohol:3 c_bas:3
        cbase:3 bthe+office:3 c_me_:-3 cdema:3 custo:-3 b+i:3 cinte:-3 bwas+no:-3 c_jog:3 cjog_:3 wstuff:-3 cmove:3
        cthat:3 cyour:-3 cince:3 b+moved:-3 bdoes+not:3 wphone:-3 bi+just:-3 c_fee:-3 cight:-3 wsaid:-3 bhave+no:3
        wpersonal:-3 bstop+:3 c_dro:3 c_pri:-3 c_dem:3 cnter:-3 wtrain:3 wtook:-3 byou+:-3 wexists:3 chis_:-3
        cthis:-3 bthe+new:-3 cant_:-3 cokin:3 weverything:3 c_buy:-3 c_fre:-3 cfree:-3 blike+that:3 whours:-3 ceen_:3
        bno+:-3 cvent:3 c_sur:3 wunsubscribe:3 wtoo:-3 cffic:3 cfice:3 coffi:3 wtaste:-3 bwith+a:3 wsmall:-3
        wafter:-3 cter_:-3 bis+cheaper:-3 c_new:-3 wsupplier:-3 b+financially:-3 bfinancially+it:-3 wthese:-3
        bon+the:-3 weven:3 c_lon:3 cring:-3 c_cat:3 ccat_:3 c_our:3 c_wha:-3 cwhat:-3 c_fat:3 cnew_:-3 bit+no:3
        cclub:3 club_:3 w31:-3 byou+any:3 cyone:3 ction:3 cree_:-3 wcompetition:-3 clong:3 c_oth:-3 cathe:3 cquit:3
        cplay:3 bmoment+:3 clay_:3 wstory:-3 whour:-3 wmoney:-3 c_acc:-3 cnged:3 wharassed:-3 cmeat:3 wround:-3
        c_clo:3 wcontract:-3 wsite:-3 cved_:3 bhave+needed:-3 bwould+have:-3 cbscr:3 cubsc:3 wfell:-3 cscri:3
        cest_:-3 blive+in:-3 c_pro:3 ching:-3 whalf:-3 c_lit:3 clitt:3 c_box:3 corks:3 crks_:3 cware:3 c_sin:3
        wcolour:-3 wfunds:-3 b+for:3 c_off:3 cetir:3 creti:3 ctire:3 csold:3 bafford+it:-3 bof+my:-3 wtexts:-3
        wshop:-3 csubs:3 cothe:-3 c_cus:-3 ccust:-3 cstom:-3 carde:3 crden:3 cmber:-3 cmas_:3 cgard:3 chave:3
        cact_:-3 wprice:-3 c_hav:3 count:-3 bneeded+a:-3 ccoun:-3 c_dri:3 bit+is:-3 wshut:-3 c_eno:3 cenou:3 cnoug:3
        wfood:3 bthe+worst:2 c_int:-2 cand_:2 cack_:-2 bget+it:-2 cment:2 wleft:-2 wtime:2 c_clu:2 wmake:-2 wcarry:-2
        cnks_:2 c_ret:2 wdevice:2 cfor_:2 bwhat+i:-2 bnow+and:2 welse:-2 wring:-2 cges_:-2 bwe+would:-2
        ba+customer:-2 c_gar:2 bplease+do:-2 cper_:-2 c_nob:2 cnobo:2 cobod:2 bmessages+from:-2 c_pum:2 cpump:2
        cump_:2 bwithout+a:-2 c_get:-2 wfind:-2 wlist:-2 wsomething:-2 wabout:-2 cget_:-2 cong_:-2 bnot+use:2
        cched:-2 wknows:-2 cergy:2 crgy_:2 wrestaurant:-2 chead:-2 cting:2 wlooking:-2 cittl:2 wthan:-2 wdissolved:-2
        comer:-2 ctome:-2 cemen:2 c_liv:-2 bmy+name:-2 b+none:-2 bany+of:2 c_us_:-2 wthrough:-2 cmore:2 c_do_:2
        wquiet:-2 wfeel:-2 brepair+still:-2 wstill:2 wback:-2 c_bak:2 cies_:2 wstore:-2 wreplacement:-2 cngs_:-2
        bi+bought:2 c_war:2 c_wil:-2 cwill:-2 c_mor:2 whuman:-2 wseen:-2 wwrong:-2 wfine:-2 wmade:-2 c_pla:2 casse:-2
        ccent:-2 bmy+data:-2 wsubscription:2 cden_:2 cite_:-2 cings:-2 c_all:2 wended:2 bour+company:-2 csion:-2
        wsystem:-2 c_som:-2 csome:-2 wevery:-2 cors_:-2 wnext:-2 c_ful:2 cfull:2 c_kni:2 ctere:-2 cuit_:2 c_son:2
        call_:2 ctill:2 wconsent:-2 ceres:-2 c_per:-2 wfirst:-2 wunder:-2 bplease+unsubscribe:2 bbecause+i:2 bi+can:2
        bi+will:-2 bunsubscribe+me:2 c_che:-2 cease:-2 citti:2 cbusi:2 csine:2 cusin:2 b+this:-2 ba+long:-2
        bmy+wife:2 byou+do:-2 bto+be:-2 b+your:-2 wwanted:-2 ccoul:-2 wperson:-2 won:-2 wstop:2 cays_:-2 cough:2
        wadvice:-2 cacco:-2 cccou:-2 bit+please:2 cull_:2 c_bus:-2 bfor+us:2 bwill+not:-2 c_too:-2 bnot+come:-2
        bnot+call:-2 wpick:-2 wnice:-2 cead_:2 cchan:2 case_:-2 wgo:-2 wdied:-2 c_my_:2 ba+year:-2 wrange:-2 caved:2
        wwish:-2 c_cof:2 ccoff:2 cffee:2 bis+no:-2 bwe+went:2 cgone:2 wdiscuss:-2 c_gon:2 bthis+is:-2 chang:2
        bwe+could:-2 coing:-2
    """,
    "moved_closed": """
        2 wmoved:20 wnew:19 c_bus:18 wshut:18 wtown:16 wlive:16 wabroad:15 wfar:14 wbusiness:14 wclosed:14 win:14
        wdissolved:13 byou+do:13 wgone:12 wshop:12 wceased:12 wto:12 clive:12 wcompany:11 b+you:11 cclos:11 c_clo:11
        wa:-11 wof:11 cgrat:11 crate:11 wended:10 bbusiness+is:10 whanded:10 cver_:10 cved_:10 bcompany+was:10
        cust_:10 wdown:9 wtrading:9 waway:9 btoo+far:9 cated:9 whung:9 wsold:9 wcountry:9 cside:8 wour:8 cown_:8
        cted_:8 cmove:8 bi+ended:8 wwe:8 wfor:-8 wrestaurant:8 w31:8 wtook:8 wmate:8 bdissolved+:8 b+my:-8 colve:8
        csolv:8 c_liv:8 bdo+not:7 blive+in:7 b+moved:7 c_res:7 where:7 cnded:7 wsince:7 cshop:7 c_den:7 bout+of:7
        woffice:7 close:7 c_hot:7 wpractice:7 wsuccessor:7 c_sho:7 wus:7 c_mov:7 bclosed+the:-7 coved:7 ware:7
        c_can:-7 wmiles:7 bus+any:7 cnew_:7 c_new:7 wdo:7 cded_:7 cive_:7 wam:-6 whome:6 bback+in:6 wunder:6 c_own:6
        wit:-6 cdeli:6 celiv:6 csed_:6 wnow:6 wsadly:6 c_shu:6 chut_:6 cshut:6 wuse:6 buse+to:6 bno+use:6 c_pay:-6
        wdelivery:-6 wwith:-6 wget:-6 wnone:-6 wliving:6 bthe+year:6 woutside:6 wmessages:6 wone:-6 wyear:6
        wanother:6 bthat+is:6 whas:6 bthe+company:6 cings:6 wway:6 bi+have:6 bnow+:6 bmoved+away:6 ctown:6 c_tow:6
        c_spa:6 cnce_:5 b+i:5 cchec:-5 check:-5 ceck_:-5 c_abr:5 cabro:5 cbroa:5 coad_:5 croad:5 cpain:5 wcar:5
        b+shut:-5 cngs_:5 civer:5 cding:5 bthe+end:5 wwere:-5 bup+my:5 bhung+up:5 wlike:-5 bgone+:-5 wonly:-5
        wfrom:-5 c_end:5 cfar_:5 wstore:5 wwas:5 c_far:5 wcan:-5 bhave+to:-5 wsite:5 wtaken:5 band+the:5 wout:5
        cbusi:5 csine:5 wbecause:-5 cosed:5 b+the:5 ceen_:-5 cusin:5 c_reg:5 wnever:-5 bto+me:5 wnot:-5 bis+no:5
        c_in_:5 wtoo:5 cines:5 cness:5 bshop+:5 c_del:5 bmate+:5 bhere+:5 bend+of:5 celf_:5 cself:5 cway_:5 c_pul:5
        cpull:5 wchanged:-5 cers_:5 byear+:5 cante:-5 wover:5 bthe+office:4 c_sel:4 cdiss:4 cisso:4 cssol:4
        bnumber+please:4 cymen:4 byour+store:4 c_emp:4 cmplo:4 cploy:4 c_too:4 weverything:-4 cempl:4 ctrad:4 cnge_:4
        wthere:-4 cgone:4 c_gon:4 cark_:4 chop_:4 bmore+messages:4 bto+this:4 wwant:-4 wtouch:-4 bover+to:4
        bsuccessor+:4 wso:-4 c_to_:4 wknow:-4 wan:-4 clved:4 wyour:-4 cence:4 wis:4 b+we:4 bway+:4 bthis+number:4
        wcustomer:-4 cmpan:4 compa:4 cpany:4 wback:4 cased:4 c_cea:4 wgo:-4 wme:-4 ction:-4 wgot:-4 whouse:4 c_of_:4
        winto:4 wend:4 wmore:4 c_tra:4 wremove:4 b+sadly:4 cmark:4 cceas:4 bclosed+:4 wlong:-4 wagain:-4 cende:4
        cone_:-4 bdown+:-4 clled:4 cery_:-4 wdelete:-4 bi+am:-4 bshop+is:4 bme+:4 wdaughter:4 cande:4 wall:-4 wstop:4
        cide_:3 wneed:-3 wcut:-3 c_for:-3 c_stu:3 cdenc:3 cill_:-3 cnsol:3 cedin:3 ceedi:3 c_ins:3 cant_:3 cmber:3
        baway+:3 crman:3 corma:3 c_dow:3 cdown:3 cting:-3 wproducts:-3 woff:-3 cany_:3 chand:3 cease:3 bit+is:3
        c_han:3 bnone+of:-3 wup:3 cadin:3 wbe:-3 wtime:-3 cying:3 cuys_:3 caren:3 btown+:3 wtimes:-3 caper:-3 crged:3
        cent_:3 crall:3 wtomorrow:-3 b+no:-3 call_:-3 cless:-3 wautumn:3 bno+more:3 c_out:3 c_awa:3 caway:3 bwe+had:3
        wsupplies:-3 cchan:3 chang:3 wdid:-3 cber_:3 cled_:3 wdoing:-3 c_hun:3 chung:3 csold:3 wbot:-3 cntry:3
        cuntr:3 wdata:-3 wno:-3 cung_:3 wuntil:-3 cradi:3 bwas+taken:3 wanything:-3 bin+my:3 core_:3 wmiddle:-3
        bhad+to:3 cproc:3 croce:3 cing_:-3 c_our:3 c_pap:-3 cpape:-3 c_poo:-3 wwhich:-3 c_we_:3 bus+:-3 c_dis:3
        wlot:-3 wcall:-3 bin+your:-3 cfor_:-3 wask:-3 wstill:-3 cops_:3 bplease+:3 wthis:-3 c_get:-3 caura:3 cesta:3
        cstau:3 ctaur:3 wjanuary:3 ciden:3 wdemand:-3 curan:3 wnext:-3 cntra:3 bis+too:3 wsoftware:-3 bthe+new:3
        b+do:-3 c_not:-3 c_31_:3 ctook:3 cmer_:-3 clood:3 cook_:3 cmate:3 wabout:-3 wwithout:3 csing:3 wpain:-3
        clong:-3 bfrom+the:3 worder:-3 cking:-3 cange:3 wused:-3 cpare:3 wdate:-3 wwhat:-3 c_mat:3 cthin:-3 crent:3
        wclub:-3 wmich:-3 cain_:3 c_sol:3 wwill:-3 bin+touch:-3 b+in:3 wright:-3 cdece:3 wsystem:-3 bup+:3 bof+you:-3
        wsomething:-3 whalf:-3 csinc:3 cfloo:2 ctry_:2 c_you:-2 bshut+up:-2 bour+company:2 cince:2 c_sin:2 cffic:2
        cfice:2 coffi:2 wwrong:-2 c_flo:2 wmuch:-2 c_pra:2 cctic:2 cprac:2 csor_:2 cssor:2 csucc:2 ctice:2 cucce:2
        wproject:-2 c_suc:2 c_us_:2 c_pri:-2 wleft:-2 c_con:-2 cment:2 wphone:-2 c_buy:2 cike_:-2 whead:-2
        bcompany+:-2 cice_:2 c_are:2 wwould:-2 wjog:-2 bto+a:2 cally:2 clly_:2 wlonger:-2 b+please:-2 bi+was:-2
        wlast:-2 bback+:-2 bhas+no:-2 cmile:2 wfive:-2 whad:2 cuch_:-2 wjust:-2 cies_:-2 cesso:2 ciles:2 b+went:2
        wdays:-2 c_lik:-2 ba+year:-2 was:-2 c_do_:2 wbetter:-2 ccces:2 c_fro:-2 bis+on:2 ccomp:2 bover+the:-2
        c_am_:-2 c_hom:2 chome:2 bto+the:-2 wson:-2 c_tim:-2 btouch+:-2 c_non:-2 c_hea:-2 cough:-2 ccide:-2
        bi+moved:2 cong_:-2 c_it_:-2 c_wor:-2 c_dec:2 bwe+are:2 ctime:-2 wcosts:-2 wtake:-2 c_mil:2 bin+a:-2 cget_:-2
        c_sad:2 csadl:2 ching:-2 wheating:-2 c_now:2 cvery:-2 wstay:-2 band+have:-2 wran:-2 wticket:-2 bout+:-2
        c_und:2 c_bec:-2 cith_:-2 wdone:-2 whave:-2 bit+:-2 bat+the:2 c_lon:-2 wprices:-2 c_her:2 wrequest:-2
        c_one:-2 wafter:-2 wsee:-2 wfirst:-2 b+since:2 b+company:2 cnone:-2 cwant:-2 civin:2 clivi:2 cunde:2 wcame:-2
        ccent:2 walthough:-2 c_sup:-2 csupp:-2 cnder:2 wnothing:-2 byou+can:-2 cving:2 walready:-2 ctsid:2 cutsi:2
        byou+are:-2 cold_:2 cages:2 c_rep:-2 bin+:-2 whow:-2 cadly:2 cave_:-2 wmodel:-2 c_ano:2 canot:2 cract:2
        bliving+:2 c_has:2 chas_:2 wmissing:-2 byou+:-2
    """,
    "unresolved_issue": """
        -9 wstill:25 wnever:18 wcomplaint:18 wticket:14 wrefund:13 wfirst:13 wdamage:13 wwarranty:12 wmy:12 wand:12
        wwaiting:11 c_rep:11 winvoice:11 bmy+complaint:11 wcame:11 wback:10 wnobody:10 wsort:10 bwas+never:10
        wdollars:10 wdeposit:10 bwaiting+for:10 wcase:10 wpromised:10 c_com:9 wlost:9 b+the:9 wsent:9 wthree:9
        wwhere:9 wlong:9 bgot+lost:9 b+you:9 cing_:9 wof:-9 cstil:9 c_sti:9 wdoes:9 wdelivery:9 ctill:8 c_fix:8
        cill_:8 wfor:8 wnothing:8 wwhen:8 wbefore:8 wcome:8 wreturn:8 wcontract:8 wbeen:8 wabout:8 bfirst+:8 wyou:7
        wsee:7 wgot:7 crefu:7 bin+:7 wfrom:-7 wreplacement:7 clain:7 cplai:7 cmpla:7 wmoney:7 c_ref:7 wsince:7
        bback+:7 wdone:7 won:-7 b+ticket:7 wordered:7 bis+my:7 bdollars+:7 cect_:7 wkeep:7 bme+:-7 wdevice:7 win:-7
        crepa:7 compl:7 wcustomer:-6 c_nev:6 cneve:6 wgoing:6 wuntil:6 wto:6 cint_:6 bis+still:6 wbroken:6 whell:6
        cice_:6 bmy+deposit:6 wopen:6 whappens:6 wrepair:6 wwrote:6 cver_:6 b+when:6 b+where:6 wcoming:6 wmay:6
        crepl:6 wi:5 c_whe:5 wcancelled:5 cout_:5 byou+were:5 wme:5 wthe:5 wgo:5 whas:5 charg:5 cetur:5 cretu:5
        bnever+came:5 cturn:5 c_ret:5 wdata:-5 wsurveys:5 wdo:-5 cefun:5 wwant:5 cchar:5 wsomething:5 cfund:5
        wtwice:5 b+please:5 was:5 wradio:5 wsilence:5 c_tic:5 ccket:5 woff:-5 caint:5 bstill+on:-5 ctick:5 bon+i:5
        cicke:5 bmy+money:5 bgo+on:5 wany:-5 wis:5 cixed:5 cxed_:5 c_cha:5 bweeks+:5 c_set:5 ccomp:5 cket_:5 wunder:5
        wout:5 wparcel:5 wignored:5 wan:5 wlet:5 bi+want:5 cent_:5 breturn+was:5 wthis:-5 cever:5 c_def:5 cdefe:5
        cefec:5 cfect:5 cinal:5 wwhat:-5 csed_:5 cfirs:5 cirst:5 cong_:4 bi+was:-4 cfina:4 cbody:4 wpart:4 cody_:4
        c_fir:4 ccred:4 cedit:4 wplease:4 cment:4 band+nobody:4 bhas+not:4 bstill+has:4 bat+your:4 wour:-4 canty:4
        carra:4 cnty_:4 crran:4 cwarr:4 byou+keep:4 wneed:-4 credi:4 bgoing+to:4 bnever+ordered:4 crst_:4 wtext:-4
        bnot+come:4 c_my_:4 band+you:4 wcall:-4 bmy+order:4 c_and:4 bstill+have:4 c_cre:4 wsimply:-4 bthe+old:4
        bno+answer:4 wwell:4 wmore:-4 caiti:4 wtimes:-4 bthe+device:4 wcan:-4 wwrong:4 wam:-4 cnge_:4 cnall:4
        wagreed:-4 worder:4 bnever+got:-4 wreason:4 wdid:-4 bwill+be:4 cymen:4 bi+get:4 ba+long:4 bmoney+back:4
        cinvo:4 cnvoi:4 cage_:4 bwant+to:4 wtoo:-4 wnew:-4 bme+for:4 c_inv:4 wchanged:-4 bfor+something:4 c_war:4
        c_cam:4 crant:4 ccons:-4 cvoic:4 wday:4 whave:-4 ccame:4 coice:4 c_fin:4 c_dam:4 camag:4 cdama:4 cmage:4
        wwas:4 b+we:-4 c_bac:4 c_nob:4 cnobo:4 cobod:4 ccorr:4 corre:4 crect:4 crrec:4 wweeks:4 cher_:-4 cund_:4
        wworks:-4 b+that:-4 c_ema:4 cemai:4 citin:4 csort:4 c_sor:4 cand_:4 blet+us:4 wspare:4 brepair+still:4
        bin+the:-4 c_cor:4 c_dol:4 cdoll:4 clars:4 cllar:4 colla:4 c_wai:4 cwait:4 b+nobody:-4 wleft:-4 b+never:-3
        cepos:3 csit_:3 bis+not:3 ba+customer:-3 cmail:3 cxpla:3 ching:3 cexpl:3 c_wro:3 b+as:3 cnder:3 ccase:3
        cmise:3 comis:3 cprom:3 cromi:3 wmonths:3 carri:3 crriv:3 cback:3 c_cas:3 clost:3 wpay:3 chree:3 bhas+been:3
        cised:3 wall:-3 whad:-3 cree_:3 c_sto:-3 cails:3 cils_:3 c_los:3 wend:3 wget:3 cplan:3 wtrying:3 wwithout:3
        bsurveys+:3 bit+was:-3 cally:3 clly_:3 c_arr:3 bfor+the:-3 wstop:-3 cort_:3 bcustomer+:-3 cdepo:3 cthre:3
        wso:-3 bfor+a:3 wanswer:3 bme+with:3 c_of_:-3 cere_:3 wgoods:3 bradio+silence:3 c_doe:3 cdoes:3 call_:-3
        cespo:3 cspon:3 wwith:3 cresp:3 c_dep:3 bi+still:3 crive:3 bfor+that:3 bthat+is:-3 cside:-3 ceed_:-3 cnce_:3
        band+now:3 bwithout+a:3 cfor_:3 bi+have:-3 wbe:3 ccall:-3 bend+:3 bignored+:3 cies_:-3 bagain+:-3 cther:-3
        c_con:-3 cars_:3 b+i:-3 c_cal:-3 cled_:3 cider:-3 cargi:3 crgin:3 coes_:3 bat+the:-3 c_tra:-3 c_bef:3 cbefo:3
        cefor:3 cfore:3 bpromised+:-3 wknow:-3 cder_:3 curn_:3 c_pri:-3 wbroke:-3 cothi:3 wlike:-3 bas+well:3 c_bee:3
        cbeen:3 cabou:3 cbout:3 c_ord:3 wagain:-3 c_lon:3 cwhen:3 corde:3 crder:3 cchan:3 bmy+data:-3 cking:-3
        cany_:-3 cmind:3 bthere+is:3 cost_:3 c_exp:3 cyou_:3 csee_:3 c_fro:-3 c_pro:3 crned:3 curne:3 c_hea:3 c_got:3
        cmer_:-3 cfrom:-3 crom_:-3 cacem:3 cceme:3 c_eve:-3 b+waiting:3 chang:3 cting:3 wthing:3 carge:3 cange:3
        ceen_:3 cave_:-3 cmone:3 cney_:3 coney:3 csibl:3 contr:3 wbecause:-3 csinc:2 wthen:-2 cince:2 c_thr:2
        cter_:-2 c_see:2 c_you:2 ccome:2 wone:-2 cell_:2 c_abo:2 c_don:2 cdone:2 worders:-2 cfeel:2 came_:2 wwent:-2
        clong:2 wit:-2 weverything:-2 cned_:2 c_on_:-2 banswer+to:2 cract:2 bfor+me:-2 wonly:-2 cntra:2
        bstill+missing:2 wcompany:-2 btime+:-2 cthin:2 wanything:-2 c_dat:-2 wuse:-2 wthat:2 c_sen:2 custo:-2 ceels:2
        wus:2 c_cus:-2 ccust:-2 cstom:-2 comer:-2 ctome:-2 cging:2 cosit:2 cposi:2 bthing+:2 bto+this:2 c_par:2
        bweeks+for:-2 bnow+:-2 cries:-2 cwher:2 cettl:2 c_dev:2 cdevi:2 cevic:2 bfor+it:2 cible:2 btext+:-2 csent:2
        c_in_:-2 wconsent:-2 c_res:2 c_tex:-2 ctext:-2 bhave+not:2 wgave:-2 wshut:-2 winformed:-2 bday+:2 wheating:2
        cchas:2 ceep_:2 wgym:-2 wdelivered:-2 ceeze:2 creez:2 c_sin:2 c_goi:2 cgoin:2 wtold:-2 c_unt:2 cntil:2
        ctil_:2 cunti:2 c_to_:2 c_rev:2 cuse_:-2 czes_:2 bwas+just:2 wyears:-2 bthe+goods:-2 coken:2 bi+do:-2 chell:2
        cive_:2 c_fre:2 cfree:2 bit+to:2 c_hel:2 coing:2 wfriday:-2 b+your:-2 wwife:-2 wnumber:-2 whow:-2 cunde:2
        chear:2 ware:-2 wlawyer:-2 cgot_:2 wthink:-2 cply_:2 wwork:2 wended:-2 wtouch:-2 cfuse:2 cact_:2 c_cla:2
        c_ope:2 copen:2 cels_:2 cppen:2 wcost:-2 cion_:-2 wdeleted:-2 cepai:2 cpair:2 chen_:2 c_for:2 c_ren:-2
        cain_:-2 cack_:2 crote:2 cwrot:2 cnts_:-2 bis+an:-2 bget+my:2 cens_:2 bgot+an:-2 cnoth:2 wjoke:-2 cext_:-2
        bthree+months:2 csing:2
    """,
    "other": """
        20 wlife:18 wthat:15 wcomment:15 wboss:15 whad:15 wdecision:15 wnone:14 wpersonal:13 wjust:13 wask:13
        wknows:12 wthe:-12 wlost:11 wforgot:11 blife+:11 c_par:11 wdid:11 wmyself:10 wdivorce:10 wgood:10 wexactly:9
        wdo:-9 bhad+a:9 wreasons:9 blike+your:9 wdata:9 wstory:9 bno+comment:9 wsay:9 b+not:9 cife_:9 wwith:-9
        b+the:-9 wlike:9 wwe:-9 wup:-9 wof:-9 c_ind:8 cllin:8 c_tel:8 ctell:8 wwas:-8 c_dro:8 bwife+:8 wclue:8
        wshopping:8 wreason:8 wway:8 wour:-8 winto:8 wnow:-8 wwife:8 wsimply:7 b+my:-7 wme:-7 whas:-7 wyour:7 wkeep:7
        bnot+like:7 ware:-7 wwhy:7 wwill:-7 wyou:-7 b+it:7 cing_:-7 wit:7 bbusiness+:7 bfrom+me:7 wlot:7 cill_:-6
        bit+:-6 bsimply+forgot:6 wgoodbye:-6 wus:-6 wnot:6 wwhat:-6 wrather:6 c_lif:6 clife:6 byour+company:6 ccide:6
        wplease:-6 wi:-6 wfor:-6 cnce_:6 wbecause:6 cion_:6 c_new:6 wabout:-6 bthere+is:6 wgot:-6 cdeci:6 band+that:6
        bhave+to:6 blike+it:6 c_ter:6 c_loy:6 cloya:6 coyal:6 wuntil:-6 wthis:-6 wfeel:6 b+i:6 wgoing:6 breasons+:6
        waccount:6 bfeel+like:6 wat:-6 wone:-6 creas:5 wmore:-5 cncid:5 cthat:5 wlet:-5 woff:-5 c_dec:5 wuse:-5
        ba+long:5 won:5 bno+reason:5 breason+:5 bit+for:5 cboss:5 ccomm:5 cmmen:5 comme:5 coss_:5 bat+that:5 c_had:5
        chad_:5 wall:-5 bin+my:5 bit+at:5 bit+was:5 cecis:5 cisio:5 bway+:5 wlong:5 ccisi:5 bthe+wrong:5 wlonger:-5
        wbeen:-5 c_bos:5 cnone:5 cpart:5 cdema:5 cdenc:5 c_dem:5 wto:-5 b+there:5 wnever:-5 bno+time:5 wout:-5
        bno+clue:5 bnot+feel:5 byou+had:5 ciden:5 cknow:5 c_kno:5 wprivate:5 wphone:-5 wbe:-5 c_car:5 wnew:5 c_non:5
        wan:-5 bi+have:-5 wstill:-5 cstio:5 wany:-5 b+had:5 wwant:-5 coud_:5 cence:5 bmy+wife:5 wanother:-5 cout_:-5
        byour+business:5 wfamily:4 cling:4 cask_:4 wsave:-4 coup_:4 cice_:-4 cous_:4 ciste:4 wcompany:4 c_jus:4
        cook_:-4 c_god:4 crop_:4 cnews:4 c_era:4 whave:-4 c_tha:4 csion:4 wwrong:4 bis+no:4 wcontact:-4 ccher:4
        ba+lot:4 cwith:-4 c_tro:4 bno+way:4 cjust:4 wbuy:-4 c_wit:-4 c_you:4 byour+boss:4 cnows:4 wback:-4 wneed:-4
        cesti:4 bnone+of:4 cour_:4 cows_:4 wleft:4 wdied:-4 bon+my:4 c_ask:4 c_bea:4 blost+my:4 cthe_:-4 cble_:-4
        c_the:-4 cason:4 ceaso:4 cetai:4 csted:4 ctrop:4 bwould+like:-4 b+we:-4 c_com:4 cust_:4 bme+:4 clost:4
        wenough:-4 wquality:-4 c_con:-4 wget:-4 ceauc:4 cack_:4 c_los:4 csed_:-4 bto+go:4 bnot+get:4 whome:-4
        bwas+a:4 wagain:-4 bwould+rather:4 corgo:4 crgot:4 bi+do:4 c_pro:-4 wmoved:-4 c_did:4 cdid_:4 wthere:4
        cexis:4 cxist:4 wshop:-4 waway:-4 cques:4 cuest:4 call_:-4 bof+your:4 corts:4 wpeople:-4 core_:-4 c_que:4
        case_:-4 bit+is:4 cnal_:4 bin+your:4 byou+:-4 wstop:-3 cave_:-3 cerso:3 crson:3 wwere:-3 wsuit:-3 c_mys:3
        cmyse:3 cysel:3 c_rea:3 wimportant:3 c_div:3 cdivo:3 civor:3 corce:3 cvorc:3 bin+that:3 whuman:-3 bmy+boss:3
        cost_:3 wpresent:-3 wadvice:-3 wmy:-3 cever:-3 crce_:3 cthin:-3 cpers:3 wnumber:-3 wignored:-3 cment:3
        crtic:3 ching:-3 carti:3 b+can:3 b+our:-3 whow:-3 byou+know:3 wlady:-3 c_exa:3 cactl:3 cctly:3 cexac:3
        cxact:3 cease:-3 care_:-3 cforg:3 cine_:-3 c_do_:-3 cport:3 csons:3 bis+a:3 c_ord:-3 crack:3 cata_:3
        wafford:-3 csay_:3 cdata:3 b+could:3 c_dat:3 bfor+me:3 cith_:-3 bi+will:-3 wwhich:-3 wblocked:-3 come_:-3
        wmanagement:3 cter_:-3 cver_:-3 wis:-3 bcompany+:-3 c_say:3 cory_:3 ctory:3 c_was:-3 cular:3 wjog:-3 c_we_:-3
        c_up_:-3 wpoor:-3 cred_:-3 bhad+no:3 bit+any:3 wtoo:-3 clike:3 c_exi:3 crts_:3 c_lik:3 cstop:-3 wdoes:-3
        wafter:-3 b+in:-3 c_of_:-3 wterror:-3 bcan+not:3 cough:-3 wend:-3 wcalls:-3 wperson:-3 wring:-3 wstuff:-3
        cothe:-3 cday_:-3 wcheaper:-3 cate_:3 bno+longer:-3 cwas_:-3 bon+the:3 ctrac:3 b+your:-3 wnobody:-3 wsmall:-3
        wamazon:-3 wcome:-3 wbefore:-3 cong_:3 ccall:-3 chat_:3 wwould:-3 wno:3 cclue:3 wthanks:-3 chopp:3 wtake:-3
        coppi:3 wshut:-3 c_way:3 cring:-3 wyear:-3 c_our:-3 cads_:3 wover:-3 cppin:3 c_thi:-3 c_now:-3 bwill+not:-3
        bcould+not:3 wproduct:-3 cinto:3 cnto_:3 wtexts:-3 win:3 c_cal:-3 celf_:3 cself:3 cppor:3 cuppo:3 wservice:-3
        cend_:-3 c_wif:3 cwife:3 wunder:-3 cable:-3 wgoods:-3 cest_:-3 winterest:-3 c_wil:-3 bgo+:-3 cain_:-3
        bthe+new:3 wrequest:-3 wdelivery:-3 cood_:3 comen:3 c_any:-3 cdriv:3 wdepartment:-3 b+for:3 c_sim:3 cimpl:3
        cmply:3 csimp:3 bhas+been:-3 cwill:-3 c_me_:-3 c_dri:3 cite_:-3 cvery:-3 csona:3 c_has:-3 chas_:-3 worder:-3
        boff+:-3 wcustomers:-3 ctop_:-3 bam+on:-3 cach_:3 wprices:-2 wpick:-2 c_are:-2 wpromised:-2 wtoday:-2 ceep_:2
        c_why:2 cwhy_:2 bthat+was:-2 bus+:-2 cber_:-2 wsecond:-2 cplat:2 b+get:-2 cery_:-2 cline:-2 b+do:-2 cchea:-2
        cstor:2 cnoth:-2 wexists:-2 c_spe:-2 bmy+data:2 cvers:2 bnot+that:2 bto+me:-2 conal:2 c_off:-2 cyou_:-2
        c_tra:2 c_kee:2 ckeep:2 cons_:2 wother:-2 cike_:2 wsystem:-2 c_del:-2 ctly_:2 c_it_:2 c_out:-2 cled_:-2
        bnow+:-2 cting:-2 crest:-2 cved_:-2 wcustomer:2 whotline:-2 c_mor:-2 wcould:2 bgoodbye+:-2 wtell:-2 corde:-2
        crder:-2 c_clu:2 clet_:-2 c_wha:-2 cwhat:-2 bget+lost:-2 blost+:-2 cbye_:-2 cvice:-2 cear_:-2 c_sta:2
        c_pho:-2 city_:-2 c_lot:2 clot_:2 c_wor:-2 cheap:-2 c_sum:-2 wold:-2 cdbye:-2 codby:-2 coodb:-2 c_us_:-2
        wbroken:-2 bwas+it:-2 colit:2 cpoli:2 wfee:-2 cpric:-2 crice:-2 cwant:-2 was:-2 cnot_:2 c_use:-2 wsaid:-2
        c_ple:-2 crath:2 wspeak:-2 bwant+to:-2 chone:-2 bno+use:-2 bthere+:-2 casse:-2 c_abo:-2 cphon:-2 cder_:-2
        cleas:-2 cplea:-2 wjoke:-2 wcan:-2 wfood:-2 c_bre:2 cbrea:2 cfor_:-2 bfrom+you:-2 cstan:2 wa:-2 wtouch:-2
        wwithout:-2 cause:2 ccaus:2 cecau:2 c_let:-2 cned_:-2 cbber:-2 wthree:-2 c_one:-2 clue_:2 c_eve:-2
        byou+simply:-2 bwith+your:-2 wminimum:-2 cnow_:-2 cugh_:-2 wwho:-2 wso:-2 wcall:-2 c_adv:-2 btime+:-2
        bnot+suit:-2 cabou:-2 cbout:-2 bimportant+:2 c_got:-2 wwork:-2 wconfirm:-2 cark_:-2 bpresent+:-2 wanything:-2
        wfelt:-2 cies_:-2 b+no:2 wtime:2 cterr:-2 cback:-2 c_rat:2 cctio:-2 c_can:-2 wzip:-2 c_hav:-2 wmich:-2
        c_som:-2 csome:-2 bi+just:2 c_int:2 cbeca:2 b+none:2 wnothing:-2 wright:-2 cght_:-2 c_per:2 c_all:-2
        wfriday:-2 c_unt:-2 cntil:-2 ctil_:-2 cunti:-2 chis_:-2 cthis:-2 wfurther:-2 bignored+:-2 wsome:-2 wdemand:-2
        ceel_:2 bdo+not:-2 wnext:-2
    """,
    "stop": """
        30 wstop:23 wdelete:23 wwant:18 woff:18 wtext:18 wconsent:18 wthis:17 b+your:-16 bnot+want:16 wbe:16
        wcalls:15 wleave:15 wfurther:15 b+that:15 wgoodbye:15 bto+be:14 bam+on:14 wa:-14 byou+do:-14 bagain+:13
        welse:13 wmich:13 wquit:13 wpermission:13 wlist:13 wmessages:13 wtake:13 ctop_:13 wdid:-13 wtomorrow:-13
        wquiet:13 wlike:-13 c_tex:13 ctext:13 wenough:13 bout+:13 b+you:-13 wlet:12 cstop:12 bon+the:12 wagain:12
        wtexts:12 wdeletion:12 wmore:12 bhave+no:12 bnot+now:-12 bare+a:12 crest:12 wat:-11 wsms:11 wsince:-11
        wharassed:11 wobject:11 wsave:11 bdo+you:-11 wwho:-11 cist_:11 b+the:-11 wbought:-11 c_rem:11 wmeans:11
        wend:11 wwhy:-11 cwant:11 cdele:10 celet:10 winterested:10 wour:-10 wcontact:10 wwithdraw:10 b+shut:10
        b+do:10 wwhat:-10 wadvertising:10 wremove:10 wnonsense:10 wwere:-10 b+enough:10 whereby:10 c_cha:-10
        wthanks:10 wis:-10 wstay:10 c_blo:10 wall:10 walone:10 werase:10 wyour:10 cnsen:10 conse:10 wforget:10
        wplease:10 wif:10 wevening:-10 wwish:10 clist:9 bto+my:-9 wwrong:-9 bthat+was:9 wthrough:-9 wterror:9
        byou+not:9 wtalk:-9 wcalling:9 b+get:9 ceres:9 wpain:9 ctere:9 wblocked:9 wby:-9 wfinished:9 wpersonal:-9
        wopt:9 case_:9 wnuisance:9 wexit:9 wcase:-9 b+none:9 wgot:-9 calle:-9 byou+are:9 wback:-9 wway:-9 wfor:-9
        wwe:-9 b+why:-9 wjog:9 whave:-9 b+contact:9 cnter:9 wbut:9 bgo+:9 wspam:9 wbad:-8 where:8 wchat:-8 wbother:8
        bgo+on:-8 cinte:8 wdo:8 bcalls+:8 wget:8 wsales:-8 wpeace:8 wpack:8 c_int:8 wdoes:-8 werasure:8 b+it:-8
        bcontact+:8 wblocking:8 bthe+phone:-8 walready:8 wit:8 bme+on:8 wrest:8 bcan+you:8 wme:8 wcalled:-8
        wchanged:-8 bplease+call:-8 cribe:8 b+jog:8 bjog+on:8 wpart:8 c_thi:8 wlot:8 b+in:-8 ceras:8 wor:8 cunsu:8
        wwithout:-8 bwith+you:8 blist+:8 celde:8 wstrike:8 wbooks:-8 wstuff:-8 wover:-8 cook_:8 wskin:-8 bnot+call:7
        bwas+it:7 wknow:-7 wmust:-7 wstore:-7 wnumber:7 wonce:7 ccrib:7 cbloc:7 clock:7 bmy+consent:7 cete_:7
        wcease:7 c_sto:7 bcan+not:-7 wwas:-7 wminimum:-7 cles_:-7 wwrite:7 bto+go:-7 bto+end:7 bmy+phone:7 bit+:7
        cden_:7 cext_:7 c_qui:7 bnumber+from:7 cter_:-7 bi+will:-7 bnot+ring:7 btexts+please:-7 wcut:7 wcustomers:-7
        c_del:7 wsurveys:7 wcame:-7 wshut:7 band+i:7 walways:-7 wunsubscribed:7 wname:7 cbye_:7 wmarketing:7
        wstopped:-7 caras:7 chara:7 crass:7 wlong:-7 city_:-7 c_cal:7 bno+more:7 wlater:-7 c_wor:-7 bone+:7
        wobjection:7 c_che:-7 winterest:7 bharassed+:7 wmay:7 brather+not:7 cping:-7 wwould:7 wdrop:7 wmachine:-7
        byou+to:7 c_her:7 wbroken:-7 bnot+like:-7 banswer+to:-7 b+what:-7 b+never:7 wplace:7 wcarry:-7 wout:7
        wperson:-7 cill_:-7 wannoy:7 c_exp:-7 cpers:-7 wyou:6 wmeat:-6 bmore+:6 wended:-6 c_har:6 cerso:-6 crson:-6
        cessa:6 cssag:6 wafter:-6 ware:6 wfollow:6 wdesist:6 wdeleted:-6 bme+with:-6 bright+now:-6 bnow+:6 wmonday:-6
        wthink:6 coff_:6 c_las:6 cled_:-6 cget_:6 wbot:6 wcomment:-6 csage:6 c_obj:6 cbjec:6 cobje:6 wzip:6 c_mes:6
        wups:6 cmess:6 wgdpr:6 bwith+someone:-6 c_com:-6 c_unw:6 wweeks:-6 bno+answer:-6 wconfirm:6 bcould+not:-6
        chis_:6 cthis:6 cave_:6 wstored:-6 c_des:6 bsms+:6 wsmoking:-6 worder:-6 cremv:6 b+on:-6 bfinished+with:6
        wthe:-6 ccall:6 bneed+it:-6 b+stay:6 bstay+away:6 cscri:6 cong_:-6 c_uns:6 c_lea:6 bi+do:-6 clity:-6
        byou+can:6 wcourt:-6 wgoods:-6 bnow+please:-6 wdata:6 bthis+is:6 bcall+back:6 c_you:6 c_era:6 bfor+me:6
        blet+me:6 wsimply:-6 b+since:-6 c_car:-6 bevening+:-6 clled:-6 wdisturb:6 c_sho:-6 cnsub:6 crvey:6 csurv:6
        curve:6 bphone+:-6 c_rea:-6 bi+was:-6 cday_:-6 cally:-6 bthe+list:6 ba+rest:6 bgive+it:6 bit+a:6 wsaid:6
        cject:6 c_som:-6 csome:-6 bpermission+to:6 clly_:-6 bi+have:6 wtexting:6 wreported:6 byou+need:6 cleav:6
        wharassment:6 wthere:-6 c_off:6 bterror+:6 bget+lost:6 blost+:6 wheat:-6 wwhich:-6 byour+texts:6 c_mon:-6
        bnot+have:-6 wmanagement:-6 wspeak:-5 wworn:-5 wfirst:-5 ba+pain:5 bwith+your:5 bthe+next:5 cibe_:5 c_be_:5
        cling:5 bam+out:5 bfrom+me:-5 wevery:-5 b+quit:5 csion:5 bis+not:-5 waccess:-5 wneed:-5 bhave+the:-5 wno:5
        wlegal:-5 bright+to:5 curth:5 bno+further:5 cemov:5 cremo:5 wlose:5 ba+nuisance:5 b+exit:5 bbusiness+:-5
        cery_:-5 cment:-5 wyear:-5 b+is:-5 cect_:-5 wbye:5 calls:5 clls_:5 cexpe:-5 wpass:5 wnew:-5 bi+said:5
        whuman:-5 bnot+to:5 w17:5 cconn:-5 cnect:-5 cnnec:-5 conne:-5 b+end:5 cchea:-5 ctati:-5 bcall+any:-5 ceave:5
        c_fur:5 cfurt:5 crthe:5 bof+my:5 clete:5 cace_:5 bme+out:5 bthis+to:-5 cdbye:5 codby:5 coodb:5 bcontact+not:5
        c_lis:5 bcould+you:5 b+pack:5 bwill+you:5 b+there:-5 bthe+last:5 cssio:5 cntac:5 conta:5 ctact:5 csubs:5
        c_wan:5 cning:-5 wstill:-5 belse+:5 bpersonal+data:5 chank:5 wunsubscribe:5 whour:-5 c_tha:5 bgone+:5
        bmore+of:5 wnone:5 wdollars:-5 bthis+:5 cyour:5 bno+:-5 bcourt+:-5 wrefrain:5 byou+:5 c_ord:-5 wprocessing:5
        crase:5 bwish+to:5 chat_:-5 wsomething:-5 bsomeone+else:5 bthe+end:-5 wlast:5 waccount:-5 bit+any:-5
        bnot+with:5 bwith+me:5 ccont:5 wthing:5 wever:5 bfrom+now:5 bnow+on:5 cstan:-5 bit+for:5 b+too:-5 bwant+any:5
        wmonth:-5 bno+calls:5 wmessage:5 cting:5 wquality:-5 balone+:5 bi+am:5 bnonsense+:5 bthe+nonsense:5
        bam+the:-5 cying:5 ctore:-5 cack_:-5 wpassed:-5 wkindly:5 cson_:-5 clse_:5 bopt+out:5 cange:-5 btexts+:5
        wbeen:-5 cmore:5 walcohol:-5 cpres:-5 c_mic:5 cmich:5 c_wal:-5 cquit:5 cperm:5 crmis:5 bnever+again:5
        bdoes+not:-5 wfuture:5 wmoved:-5 wold:-5 byou+lot:5 bwhat+do:-5 wmoney:-5 cding:-5 wany:-5 cgot_:-5
        weverything:5 wquestions:5 wliving:-5 c_non:5 ball+:-5 wthey:-5 cest_:5 cback:-5 bhave+been:-5 wanyone:-5
        csona:-5 cermi:5 b+strike:5 cded_:-5 cure_:5 cable:-5 wran:-5 c_par:-5 cust_:-5 wretired:-5 wwife:-5 c_spe:-5
        c_lik:-5 wcancel:5 c_did:-5 cdid_:-5 c_rep:-5 bstop+writing:4 clike:-4 cour_:-4 c_tom:-4 cmorr:-4 corro:-4
        crow_:-4 crrow:-4 ctomo:-4 bmay+not:4 byou+may:4 cages:4 corde:-4 crder:-4 bso+no:-4 bthis+number:-4
        wtaste:-4 c_thr:-4 ciet_:4 cquie:4 cuiet:4 bbusiness+is:-4 bconsent+:4 cheat:-4 bany+more:-4 comor:-4
        wonly:-4 wstory:4 c_eno:4 cenou:4 cnoug:4 cisin:4 wcall:4 wsizes:-4 clive:-4 bmuch+for:4 bshut+up:4 boff+:4
        wwhere:4 wforgot:-4 wtoday:-4 bat+once:4 bonce+:4 bi+wanted:-4 whead:4 centa:-4 cned_:-4 cive_:-4 whad:-4
        c_leg:-4 bmy+number:4 btalk+to:-4 wforbid:4 c_aga:4 cagai:4 cgain:4 bat+the:-4 win:-4 cexts:4 cxts_:4 bin+:4
        bmy+lawyer:-4 cesen:-4 crese:-4 bend+:4 bif+you:4 bfrom+you:-4 wprivate:4 cshop:-4 cbili:-4 cilit:-4 cetio:4
        cleti:4 wthank:4 wfind:4 ceat_:-4 c_acc:-4 cred_:-4 wprivacy:4 bcustomers+:-4 wkeep:-4 class:4 civer:-4
        cake_:4 cince:-4 wphone:4 cken_:-4 wthat:4 b+save:4 wconstant:-4 bi+think:4 cain_:4 cllet:-4 ceven:-4
        c_the:-4 wbloody:4 bmy+name:4 bin+peace:4 bis+gone:4 c_eve:-4 whappens:-4 bto+text:4 c_pro:-4 blater+:-4
        c_opt:4 ctive:-4 wnice:-4 btime+:-4 c_mus:-4 bthat+with:-4 c_sur:4 brest+:4 b+put:4 casse:4 bthanks+:4
        cbscr:4 cubsc:4 c_sin:-4 boff+my:4 c_at_:-4 bback+:4 bdo+i:4 bno+need:-4 cante:4 wblock:4 wannoyed:-4
        byou+people:4 wsoftware:-4 ctter:-4 cpect:-4 c_wri:4 cwrit:4 c_sms:4 csms_:4 winformed:-4 cchar:-4
        bmessages+from:4 csinc:-4 c_who:-4 c_els:4 celse:4 cnted:4 charg:-4 wlovely:4 wwanted:-4 c_all:4 wexactly:-4
        wmarket:-4 binterested+:4 bcease+:4 bover+:-4 blost+my:-4 cthan:4 c_tra:-4 w15:-4 bon+i:-4 bnothing+more:4
        wpoor:-4 bmy+right:4 bobject+:4 bto+object:4 wdesired:4 bthe+wrong:-4 banything+from:-4 whusband:4
        bme+again:-4 cwho_:-4 bin+the:-4 cess_:-4 bon+:4 cease:4 wmorning:-4 bmy+data:4 wbecause:-4 c_bou:-4 cboug:-4
        bwas+always:-4 bno+surveys:4 btoday+:4 bnot+interested:4 wnobody:-4 wask:-4 bno+comment:-4 bto+this:-4
        clate:-4 b+zip:4 bfollow+ups:4 wimmediate:4 bon+my:4 benough+:4 cdraw:4 chdra:4 cithd:4 cthdr:4 bwould+like:4
        c_our:-4 wanother:-4 wabroad:-4 w2:-4 cknow:-4 wprices:-4 c_why:-4 cwhy_:-4 btouch+again:4 wwent:-4 cnall:-4
        wson:-4 chere:4 bsend+nothing:4 bnumber+please:-4 cissi:4 cmiss:4 wthen:-4 cveni:-4 ctant:-4 wthese:4
        bleave+me:4 wgo:-4 bconfirm+that:4 bdata+has:4 bplease+confirm:4 cking:-4 b+call:-4 c_wro:-4 cenin:-4
        bi+request:4 bmarketing+:4 cuit_:4 bto+quit:4 bto+me:-4 cere_:-4 blast+time:4 c_tal:-4 ctalk:-4 wtold:4
        bcompany+:4 bsend+me:-4 bthe+texts:4 cbber:-4 b+who:-4 cies_:-4 bi+quit:-4 bquit+smoking:-4 bsmoking+:-4
        wspare:-4 whaving:4 wmean:-4 whas:-4 bnot+know:-4 cadve:4 cdver:4 cvert:4 bnever+got:-4 bever+:4 craw_:4
        wparts:-4 b+forget:4 bis+this:-4 cdesi:4 wradio:4 wsilence:4 wmyself:-4 cfina:-4 wanswer:-4 certi:4 crtis:4
        ctisi:4 ceste:4 cnons:4 bno+interest:4 c_wer:-4 cwere:-4 warrived:-4 bgoodbye+:4 c_bad:-4 wagian:4
        wwobbles:-4 cwork:-4 c_say:4 ceby_:4 cereb:4 creby:4 c_ple:4 wcallback:-4 b+we:-4 canks:4 c_is_:-3 cdeli:-3
        celiv:-3 cstay:3 ctay_:3 c_get:3 ccons:3 byou+just:3 cmail:3 bany+further:3 bby+phone:-3 cnks_:3 cers_:-3
        bis+too:3 wgoing:3 bwe+never:3 bbroken+:-3 c_new:-3 creas:-3 cusin:-3 b+stop:3 wdays:-3 c_let:3 wtwice:3
        clone:3 bup+my:-3 bof+it:-3 bunsubscribe+:3 bfor+marketing:3 bwant+from:-3 corge:3 crget:3 cexpl:-3 calli:3
        cleas:3 cplea:3 csale:-3 bblocked+:3 whalf:-3 wmr:-3 bso+you:3 c_rid:3 c_per:-3 wdeposit:-3 carge:-3 c_if_:3
        wcancelled:-3 wcosts:-3 bcall+me:-3 b+erase:3 wmehr:3 cges_:3 cboth:3 bdesist+:3 c_imp:-3 cimpo:-3 wcost:3
        wshop:-3 ccent:-3 c_sal:-3 wfunds:-3 bheat+with:-3 wgetting:3 c_wis:3 cwish:3 b+which:-3 was:3 cxpla:-3
        bthat+is:3 crong:-3 cwron:-3 wgive:3 wwaiting:-3 cthro:-3 croug:-3 wtrading:-3 ctrou:3 wmail:3 wringing:3
        bfrom+your:3 wmuppets:3 bway+:-3 c_wee:-3 cweek:-3 chrou:-3 cerro:3 cror_:3 crror:3 cging:3 bprice+was:3
        byour+shop:-3 c_sav:3 csave:3 waway:3 bmore+calls:3 ctly_:-3 cales:-3 bget+in:3 c_dro:-3 bharassment+:3
        bis+harassment:3 calk_:-3 wcome:-3 c_aff:-3 caffo:-3 cffor:-3 cford:-3 b+could:3 cans_:3 ceans:3 cves_:3
        wreplacement:-3 bboss+:-3 c_fir:-3 csure:3 wmuch:-3 cved_:-3 bmessages+:3 cstor:-3 ciate:3 c_alo:3 calon:3
        chear:3 cocke:3 c_by_:-3 cored:-3 bdid+not:-3 wtoo:-3 wceased:-3 wknows:-3 whome:-3 bname+is:-3 wdivorce:-3
        bspeak+to:-3 cries:-3 c_num:3 cnumb:3 cble_:-3 bi+need:-3 wsending:3 wlive:-3 cfini:3 cinis:3 cishe:3
        cewhe:-3 wnope:3 wmind:3 cstri:3 wthree:-3 bto+speak:-3 wfriday:-3 bon+any:3 bpass+on:3 bwill+pass:3
        bmachine+:-3 c_cas:-3 bdeletion+of:3 b+blocking:3 cepor:3 crepo:3 band+never:-3 cund_:-3 bremove+me:3
        ball+my:3 copt_:3 wfavourite:-3 c_tel:-3 ctell:-3 csens:3 bit+off:3 cone_:3 buse+it:3 cice_:-3 baway+:-3
        wthan:-3 bi+hereby:3 btake+part:3 wreason:-3 bwriting+to:3 c_nui:3 cisan:3 cnuis:3 csanc:3 cuisa:3 ccked:3
        wphoned:3 cexit:3 cxit_:3 bwant+to:-3 call_:3 bin+an:-3 ccase:-3 bme+alone:3 bit+was:-3 c_mor:3 cound:-3
        c_bec:-3 c_got:-3 wcontacted:3 cense:3 cnse_:3 bclosed+the:3 bsurveys+:3 b+a:-3 bare+you:-3 bgoing+to:3
        wimportant:-3 c_bac:-3 c_way:-3 coes_:-3 c_tak:3 cfor_:-3 bto+you:-3 wreport:3 bhave+had:3 c_bur:-3 c_we_:-3
        wcharge:-3 bleave+it:3 c_lat:-3 c_jog:3 cjog_:3 b+next:-3 chave:-3 cated:-3 wnothing:3 wannoying:3
        wignored:-3 bam+i:-3 bput+me:3 ban+hour:-3 cbly_:-3 blet+it:3 chang:-3 c_but:3 cbut_:3 cpam_:3 cspam:3
        clain:-3 cplai:-3 wtime:-3 cact_:3 cpriv:3 criva:3 cbad_:-3 cped_:-3 cent_:-3 cchat:-3 cmust:-3 cnts_:-3
        c_mis:-3 wremoved:3 bhands+off:3 brefrain+from:3 cine_:-3 wdamage:-3 bit+now:3 c_do_:3 wfree:-3 wthird:3
        bme+over:-3 worganic:-3 b+another:3 bhour+:-3 wunderstand:3 coks_:-3 cooks:-3 bblocking+you:3 byou+now:3
        wticket:-3 wsadly:-3 bplease+send:-3 wpromised:-3 c_pea:3 ceace:3 cpeac:3 cmor_:3 c_loy:-3 cloya:-3 coyal:-3
        c_nee:-3 cneed:-3 c_doe:-3 cdoes:-3 cpped:-3 btext+me:3 csist:3 wboss:-3 casur:3 crasu:3 cops_:-3 wcheaper:-3
        bquestions+:3 bstore+:-3 whung:-3 cance:3 wmum:3 cstin:3 crned:-3 curne:-3 wlife:-3 wdecided:-3 cinal:-3
        cemen:-3 c_lon:-3 c_alr:3 b+right:3 bhow+to:-3 bknow+how:-3 c_smo:-3 csmok:-3 bhave+a:-3 bwith+this:3 cocki:3
        wimmediately:3 b+blocked:3 whanging:3 bnever+call:3 calre:3 clrea:3 c_it_:3 c_bot:3 bspam+:3 wchild:3
        wsuit:-3 cion_:3 cshed:3 canym:3 cnymo:3 cymor:3 wtrain:-3 b+our:-3 cater:-3 wfine:3 cheap:-3 c_me_:3
        ccks_:-3 wrep:-3 c_veg:-3 ceget:-3 cgeta:-3 cvege:-3 bfuture+:3 bin+future:3 c_hol:-3 bmy+details:3 cnged:-3
        cnow_:-3 c_kno:-3 c_res:3 clong:-3 bwould+you:3 wrespond:3 bi+already:3 cbook:-3 ciden:-3 cart_:3 bdata+:-3
        c_pul:-3 cpull:-3 wbuzz:3 wmug:3 bnot+need:-3 bdo+:3 w20:-3 bran+out:-3 c_lot:3 clot_:3 wstock:-3 coubl:3
        cuble:3 bmy+wife:-3 cerve:3 wneeded:-3 cvery:-3 cfill:-3 c_or_:3 wtaken:-3 chout:-3 citho:-3 bthe+price:3
        bwas+the:3 cply_:-3 cate_:3 wreal:-3 b+an:3 wworth:-3 b+opt:3 cover:-3 c_was:-3 wservice:-3 bin+your:3
        bcontact+person:-3 wused:-3 c_mai:3 wordered:-3 c_ass:-3 cakin:-3 wmissing:-3 wabove:-3 c_ove:-3 cread:3
        c_fit:-3 ccide:-3 c_aft:-3 cafte:-3 cfter:-3 c_scr:3 bback+to:-3 crike:3 ctrik:3 bnot+been:3 wharassing:3
        c_ind:-3 c_boo:-3 bgetting+this:-3 bi+getting:-3 bwhy+am:-3 cway_:-3 wsubscriptions:-3 wpick:-3 cstuf:-3
        ctuff:-3 cuff_:-3 c_stu:-3 cich_:3 c_ski:-3 ckin_:-3 wjoke:-3 bfirst+:-3 bgetting+in:3 ceady:3 bplease+do:3
        bsomebody+:-3 bsimply+forgot:-3 cthin:3 ccame:-3 cnfus:-3 confu:-3 bto+the:3 bmore+and:3 bfor+that:-3
        cskin:-3 wsmall:-3 cdenc:-3 cumbe:3 c_onc:3 conce:3 cered:-3 c_rin:3 cage_:-3 csing:3 cked_:3 wman:3 cady_:3
        bbe+called:3 cacco:-3 cccou:-3 bplease+:3 bi+forbid:3 b+cut:3 cife_:-3 b+as:-3 bforget+about:3 bnot+come:-3
        cfitt:-3 bwe+closed:3 bgot+in:-3 bnumber+:3 bmonth+:-3 cokin:-3 c_bro:-3 bwas+not:3 bthank+you:3 c_bus:-3
        ccomp:-3 cark_:-3 cish_:3 wfee:-3 cnish:3 cmean:3 cwas_:-3 wuntil:-3 coppe:-3 cpric:-3 crice:-3 cimum:-3
        cinim:-3 cmini:-3 cnimu:-3 c_ran:-3 bbetter+:-3 wleft:-3 bthese+:3 c_add:3 bhow+do:3 bnot+carry:-3 wwill:3
        wafford:-3 cdist:2 cnded:-2 b+when:2 wnah:2 ceati:-2 wanything:-2 wmany:2 cbot_:2 c_liv:-2 b+under:2
        bgdpr+i:2 wfed:2 c_cut:2 ccut_:2 cmers:-2 boff+with:2 chole:-2 cstre:-2 bme+now:-2 wbefore:-2 cveys:2
        c_sta:-2 cged_:-2 wsort:-2 c_cam:-2 c_shu:2 chut_:2 cshut:2 chand:-2 bit+to:-2 wgone:2 c_fol:2 wemployee:-2
        bwithout+a:-2 c_alw:-2 calwa:-2 clway:-2 cways:-2 cibed:2 bnot+send:2 bstop+:2 bnothing+:2 b+leave:2 c_nam:2
        cname:2 cetin:2 cketi:2 cixed:-2 cxed_:-2 bof+these:2 c_con:2 c_pho:2 catin:-2 c_fin:2 wdifferent:-2
        bno+use:-2 cbrok:-2 croke:-2 clici:2 colic:2 csoli:2 c_dur:-2 bme+anything:2 bannoyed+me:-2 ceen_:-2 cket_:-2
        whuber:-2 bwill+be:-2 crry_:-2 c_hou:-2 w6pm:-2 catio:-2 wreceive:2 cmay_:2 c_day:-2 cnsta:-2 wring:2
        bmarket+:-2 bthe+market:-2 cular:-2 c_wou:2 cwoul:2 cdata:2 bend+this:2 b+software:-2 byour+system:2 c_mac:-2
        cachi:-2 cchin:-2 cmach:-2 c_hea:2 coken:-2 bhere+any:2 cphon:2 b+poor:-2 wnext:2 cible:-2 bmy+husband:2
        cmber:2 bplease+get:-2 cside:-2 bdollars+:-2 carry:-2 ccarr:-2 wsomeone:-2 byou+never:-2 bbeen+a:2 cmove:2
        bmorning+:-2 bthis+morning:-2 c_imm:2 cdiat:2 cedia:2 cimme:2 cmedi:2 cmmed:2 wcar:-2 wown:-2 c_rub:-2
        crubb:-2 cnoy_:2 b+i:-2 wam:2 bdetails+:-2 bwrite+to:2 bit+in:2 cckin:2 bfrom+any:2 cpens:-2 bremove+my:2
        chone:2 cever:2 creac:-2 c_mov:-2 cforg:2 bjust+forget:2 cende:-2 cyou_:2 cmeat:-2 c_exe:2 cerci:2 cexer:2
        crcis:2 cxerc:2 cther:2 wproject:-2 ceed_:-2 bnever+gave:2 cght_:-2 c_min:-2 c_use:-2 cgrat:-2 crate:-2
        c_tro:2 cvice:-2 bto+:2 bwho+is:-2 cpeak:-2 cspea:-2 bme+please:-2 bpermission+:2 bplease+stop:2 c_are:2
        bnone+of:-2 cown_:-2 ccomm:-2 cmmen:-2 comme:-2 wuse:-2 wrevoked:2 band+that:-2 cesis:2 ceted:-2 colit:-2
        cpoli:-2 bwith+the:2 bpeace+:2 cdrop:2 btexting+:2 bmy+order:-2 const:-2 byour+calls:2 cress:-2 bmy+son:-2
        b+because:-2 cmond:-2 cnday:-2 conda:-2 wone:-2 chink:2 cend_:2 wmiller:-2 btold+you:2 cpend:-2 cspen:-2
        ccour:-2 bagain+at:-2 c_zip:2 czip_:2 cngin:2 c_ups:2 cups_:2 cink_:2 bwhat+i:2 bthis+here:2 citor:2 cbody:-2
        cdema:-2 cirm_:2 cpain:2 bhave+to:-2 c_pai:2 cder_:-2 wsent:-2 b+kindly:2 cllow:2 bthe+contact:2 c_gdp:2
        cdpr_:2 cgdpr:2 ctrac:-2 bto+contact:2 cller:-2 c_can:-2 wmiddle:2 bparts+:-2 ceeks:-2 ceks_:-2 cfirm:2
        bradio+silence:2 wbusiness:-2 cente:-2 bit+with:2 bany+advertising:2 cscen:-2 bthe+messages:2 welsewhere:-2
        wsite:-2 wapp:-2 bforget+it:2 cprin:-2 bnot+bother:2 c_dat:2 c_ban:-2 ctill:-2 bto+call:2 bnot+ask:2
        bagian+:2 bme+agian:2 cason:-2 ceaso:-2 cree_:-2 cchan:-2 custo:-2 cired:2 chour:-2 cessi:2 bto+get:-2
        bdelete+me:2 cmoki:-2 cnfir:2 confi:2 ba+callback:-2 b+unsubscribe:2 cthe_:-2 c_adv:2 c_und:2 wstraight:-2
        cerst:2 bwith+a:-2 weverywhere:-2 byear+:-2 wautumn:-2 beither+:2 byou+my:-2 wfinancially:-2 btext+:2
        wanswered:-2 coor_:-2 bit+is:-2 c_que:-2 wweek:-2 ba+customer:2 whow:-2 bplease+delete:2 curt_:-2 wlately:-2
        coods:-2 cata_:2 bto+stop:2 cught:-2 bto+take:2 wmade:-2 c_cus:-2 ccust:-2 cstom:-2 cesti:2 wdoing:-2
        bhuman+:-2 cexti:2 cxtin:2 wdevice:-2 bmy+deposit:-2 crst_:-2 wcan:2 blast+message:2 bhave+told:2 cnds_:-2
        c_sim:-2 cimpl:-2 cmply:-2 csimp:-2 bleave+us:2 cays_:-2 wworks:-2 cistu:2 cstur:2 cturb:2 curb_:2 cappe:-2
        bwrite+again:2 cuse_:-2 conal:-2 bnot+use:2 bpeople+:-2 bit+no:-2 bof+the:2 wcream:-2 wrange:-2 cista:-2
        cmist:-2 cstak:-2 bcan+i:-2 wbetter:-2
    """,
    "distress": """
        -15 wwill:18 wcourt:16 wgo:16 b+my:15 wlegal:15 wlawyer:14 wmy:14 wi:12 bto+go:12 wdied:11 bgo+on:11 wis:11
        bcourt+:10 bi+will:10 bmy+lawyer:10 wcase:9 wthis:9 wcustomer:9 wbad:9 wother:9 cled_:8 bam+the:8 bi+have:8
        wtrading:8 whow:8 b+i:8 wknow:8 wso:7 wpassed:7 wson:7 cance:7 winformed:7 win:7 bi+do:7 bthis+to:7 wwife:6
        bnot+know:6 wtaking:6 wfeel:6 cwill:6 byou+:6 c_wil:6 wof:-6 waway:6 wfather:6 csed_:6 b+the:6 curt_:6
        court:6 b+see:6 bin+court:6 bsee+you:6 cfile:6 crges:6 c_fil:6 bhow+to:6 bknow+how:6 wback:-6 ciled:6 c_go_:6
        whusband:6 ccour:6 cdece:6 bin+an:6 wthat:-6 byou+in:6 wwe:-5 wnow:-5 bon+:5 wan:5 c_dec:5 wme:-5 wdead:5
        c_cou:5 cegal:5 cgal_:5 clega:5 wthrough:5 wchild:5 wthe:-5 carge:5 wa:5 charg:5 cchar:5 cased:5 cceas:5
        cawye:5 clawy:5 cwyer:5 c_law:5 cges_:5 c_my_:5 c_leg:5 wend:5 cyer_:5 cher_:5 wsee:5 wam:4 baway+:4 wget:4
        bmy+son:4 bdo+not:4 wnumber:-4 wno:-4 wall:4 crrie:4 wliving:4 bi+feel:4 cease:4 wyour:-4 wand:4 whave:4
        wstop:-4 c_cha:4 cther:4 bis+a:4 c_die:4 cdied:4 cied_:4 cries:4 wgoing:4 cding:4 wrather:4 bnot+want:4
        cies_:4 cbed_:-4 bmy+wife:4 ccanc:4 bhave+to:-4 bend+it:4 bis+in:4 bam+taking:4 clett:4 curan:4 cranc:4
        c_ins:4 c_wor:4 cull_:4 c_is_:4 bi+am:4 bthis+is:4 wstill:-4 bin+a:4 ball+:4 b+you:-4 bmy+father:4 wnot:-4
        c_let:4 bhave+been:-4 wjust:-3 cathe:3 cards:3 crds_:3 cette:3 wdo:3 bhas+been:3 ctand:3 bmy+husband:3
        ba+customer:-3 cting:-3 ccase:3 c_cas:3 wany:-3 chis_:3 cthis:3 cdent:3 c_kil:3 ctter:3 wmore:-3 cone_:-3
        wat:-3 wask:-3 wor:-3 b+this:3 comer:3 ctome:3 cbad_:3 bwant+to:3 c_cus:3 ccust:3 cstom:3 cille:3 custo:3
        wyou:3 c_can:3 cstan:3 c_bad:3 bmy+child:3 cand_:3 ciden:3 wwith:-3 c_tak:3 wnever:-3 wgot:-3 wbefore:-3
        c_oth:3 won:3 c_acc:3 wgone:-3 chat_:-3 wdeposit:-3 cmer_:3 wup:-3 ccide:3 wthere:-3 c_the:-3 clled:3
        wwhen:-3 wtake:3 c_sta:3 worder:-3 c_thi:3 wone:-3 wtouch:3 cadin:3 c_how:3 ctrad:3 chow_:3 cradi:3 cecen:3
        wlike:-3 crece:3 c_tra:3 cntly:3 wanother:-3 cack_:-3 ctly_:3 bliving+:3 whad:-3 wended:-3 c_rec:3 c_so_:3
        c_son:3 wharassed:-3 bi+want:-3 cknow:2 c_kno:2 cmed_:2 crmed:2 c_in_:2 bfrom+you:-2 wagain:-2 wdata:-2 wto:2
        c_pas:2 cpass:2 wout:-2 core_:-2 wonly:-2 bwould+rather:2 corme:2 wlot:-2 whas:2 c_inf:2 cinfo:2 cnfor:2
        case_:2 wwriting:-2 ccent:2 wit:-2 c_you:2 ware:-2 c_wif:2 cwife:2 bbe+in:2 bget+back:-2 wnew:-2 bwill+get:-2
        bnow+:-2 wname:-2 wwant:2 c_che:-2 bto+my:2 c_sto:-2 ceel_:2 cfeel:2 ctaki:2 cned_:-2 bon+i:2 bam+on:-2
        c_of_:-2 cere_:-2 wplease:-2 chere:-2 cson_:2 cform:2 c_awa:2 caway:2 c_fee:2 wfrom:2 cfath:2 cever:-2
        c_fat:2 cchea:-2 wgave:-2 c_tha:-2 cback:-2
    """,
    "wrong_person": """
        -15 wwrong:20 wmr:18 wmust:16 wnot:15 wnumber:15 wperson:15 wnever:13 wname:13 wsomeone:13 wmrs:13 b+this:11
        wlonger:11 wis:10 bis+not:10 wanything:10 wbought:10 wcompany:9 wcustomers:9 wyou:9 bname+is:9 whands:9
        whas:8 b+the:-8 cong_:8 byou+are:8 wmiller:8 wsome:8 bthe+number:8 bmy+name:8 wthis:8 wdo:-8 ware:8 wone:7
        wknow:7 wmean:7 banything+from:7 clong:7 b+mr:7 wam:7 crong:7 cwron:7 c_wro:7 c_som:7 csome:7 wnope:7 cson_:7
        wchanged:7 wmother:6 b+you:6 c_mr_:6 wwith:6 bof+your:6 bthis+is:6 wbelongs:6 bwrong+person:6 wbe:6
        bme+with:6 wit:-6 bperson+:6 bwith+someone:6 wlooking:6 bam+the:6 wago:6 win:-6 cista:6 cmist:6 cstak:6
        bcustomers+:6 wcontact:6 cmust:6 bcustomer+:6 bam+not:5 c_mus:5 c_mis:5 cnot_:5 wson:5 where:5 bnot+know:5
        worder:5 c_lon:5 bcontact+:5 cumbe:5 c_num:5 cnumb:5 cmber:5 bwas+never:5 b+that:5 wleft:5 cber_:5 bthat+is:5
        won:-5 wthere:5 wa:-5 ba+customer:5 wmore:-5 cerso:5 crson:5 cpers:5 c_con:5 c_not:5 wjust:-5 bmiller+:5
        wanother:5 bthe+wrong:5 wan:-5 bi+am:5 bfrom+you:5 c_nev:5 cneve:5 bwrong+:5 wwork:5 ctake:5 bme+:-5 c_per:4
        c_nam:4 cname:4 ceone:4 cmeon:4 comeo:4 c_mrs:4 cmrs_:4 whave:4 cone_:4 came_:4 wlong:4 wthing:-4 bnumber+:4
        bour+company:4 b+nope:4 cnfus:4 confu:4 comer:4 ctome:4 wwe:-4 c_cus:4 ccust:4 cstom:4 custo:4 bknow+the:4
        c_you:4 bare+looking:4 cconf:4 bi+was:4 bmy+number:-4 wi:4 bi+have:4 bnumber+belongs:4 wcan:-4 bmy+order:4
        b+not:-4 bbelongs+to:4 bthis+number:4 cust_:4 bfor+:4 wto:-4 conge:4 cnger:4 cger_:4 bme+now:4 c_is_:4 wat:-4
        wtalking:4 cver_:4 wme:4 woff:-4 wabout:-4 wbeen:-4 blooking+for:4 wdid:-4 bago+:3 wexactly:-3 b+there:3
        bhere+any:3 b+i:3 canyt:3 cnyth:3 c_bou:3 cboug:3 wstill:-3 cmpan:3 compa:3 cpany:3 bis+the:3 bnot+mrs:3
        wphone:-3 bthe+company:3 bnot+work:3 c_the:3 wtold:-3 bmy+son:3 cmers:3 weverything:-3 wwould:-3 cusin:3
        wout:-3 cyou_:3 cmas_:3 bis+no:3 cany_:3 b+my:3 c_tho:3 wthe:3 bcompany+:3 bto+me:3 c_any:3 wwhat:-3 csing:3
        wthat:3 bdo+not:-3 csed_:-3 c_has:3 chas_:3 wthem:3 cnow_:3 c_ali:3 cever:3 chand:3 bno+longer:3 byou+:3
        cmill:3 cease:-3 cands:3 byou+have:3 ciall:3 cler_:3 wour:3 c_mil:3 cnds_:3 bany+more:-3 cille:3 cller:3
        wdelete:-3 cght_:3 wbut:-3 c_han:3 bmore+:-3 b+your:-3 chis_:3 cthis:3 c_do_:-3 c_are:3 cent_:-3 wagain:-3
        c_one:3 cean_:3 calle:3 cmean:3 cmith:3 wring:-3 c_mea:3 cout_:-3 wgot:-3 caken:2 ctati:2 wfor:-2 ceck_:2
        cire_:2 wget:-2 chere:2 wother:-2 c_am_:2 byou+do:-2 cken_:2 cough:2 c_fir:2 wneed:-2 c_nop:2 cnope:2 cope_:2
        wtake:-2 wdoes:2 c_mor:-2 wcome:-2 wyour:2 ccomp:2 cknow:2 cnged:2 c_kno:2 waway:-2 cmoth:2 c_mot:2 wmy:2
        wup:-2 clled:2 cted_:-2 cith_:2 cythi:2 cbelo:2 celon:2 congs:2 c_del:-2 wtwice:-2 c_be_:2 wlike:-2 catio:2
        c_it_:-2 bare+talking:2 bare+not:-2 core_:-2 welse:2 cged_:2 cice_:-2 c_bel:2 cught:2 cere_:2 c_dec:-2
        bnow+:-2 wbusiness:-2 b+wrong:2 belse+:2 wwere:-2 wuse:-2 cceas:-2 cooki:2 wbecause:-2 cased:-2 cake_:2
        wwant:-2 c_ago:2 cago_:2 wcall:-2 wplease:-2 c_sch:2 c_che:-2 c_in_:-2 clook:2 cokin:2 cdece:-2 c_sta:2
        cang_:2 was:-2
    """,
    "human": """
        -7 wcall:22 whuman:21 wtalk:20 wring:20 wphone:17 wwith:16 wplease:16 wme:16 wcan:15 bcall+me:15 wperson:14
        wwould:13 wboss:13 wchat:13 wspeak:12 wi:11 wwant:11 wtouch:11 bphone+:11 wcontact:10 bwant+to:9 wa:9 ccall:9
        c_cal:9 wtexts:9 wlike:9 wyou:-9 wnot:-9 b+can:9 wthrough:8 wsomeone:8 btalk+to:8 wgive:8 bplease+call:8
        wmy:-8 wwho:8 wrep:8 wcallback:8 cone_:8 whuber:7 bget+in:7 wam:-7 c_hum:7 chuma:7 cuman:7 cerso:7 crson:7
        btexts+please:7 cpers:7 wus:7 wsend:7 calk_:7 c_tal:7 ctalk:7 wdiscuss:7 ware:-7 cman_:7 c_rep:7 wget:7
        bno+texts:7 bin+touch:7 bcontact+person:7 call_:7 wdo:7 cive_:7 c_rin:7 c_som:7 csome:7 bnot+call:-6
        bspeak+to:6 wadvice:6 wfrom:-6 wtell:6 c_per:6 wnice:6 bring+me:6 wreal:6 cring:6 b+call:6 bcan+i:6 b+the:-6
        culd_:6 could:6 c_con:6 wknows:6 wof:-6 bto+speak:6 bdo+you:6 bhave+a:6 wmanagement:6 cith_:6 byou+have:6
        wwriting:6 cleas:6 cplea:6 c_me_:6 c_ple:6 wmrs:6 wand:-6 bi+do:6 wanyone:6 bi+want:6 cphon:5 chone:5
        wround:5 c_pho:5 wmachine:5 ccan_:5 welse:-5 wneed:5 wwas:-5 cease:5 bplease+:5 w6pm:5 wabout:5 c_bot:5
        wmore:-5 wput:5 w2:5 babout+this:5 b+you:-5 wend:-5 c_you:-5 b+just:5 b+give:5 bthe+phone:5 wcome:5
        bi+would:5 cconn:5 cnect:5 cnnec:5 conne:5 b+send:5 cson_:5 wrather:5 ba+callback:5 wagain:-5 c_can:5
        wmonday:5 c_wou:5 cwoul:5 cboss:5 coss_:5 ctati:5 cchat:5 wwe:-4 cesen:4 crese:4 wany:-4 bthe+boss:4
        bto+get:4 cect_:4 c_rem:-4 bsend+me:4 centa:4 bmrs+huber:4 wnow:-4 ctive:4 c_bos:4 bi+need:4 bboss+:4 wgo:-4
        ceak_:4 csent:4 win:4 case_:4 byour+boss:4 bthis+:4 bto+discuss:4 wsomebody:4 cpres:4 c_wit:4 cwith:4 wonly:4
        wup:-4 ctouc:4 c_tou:4 wis:-4 wyour:-4 bby+phone:4 bboss+to:4 bto+me:-4 c_not:-4 cpeak:4 cspea:4 bnot+like:4
        cant_:4 b+let:4 bwith+a:4 c_spe:4 bmachine+:4 bme+the:4 btouch+:4 cremv:-4 b+a:4 whad:-4 wfor:-4 wtime:-4
        wthere:4 wcould:4 cuch_:4 blet+us:4 bput+me:4 bthat+with:3 bplease+get:3 bwould+be:3 cact_:3 b+put:3 wgot:-3
        wannoyed:-3 wnever:-3 cntac:3 conta:3 ctact:3 wjust:3 chat_:3 wby:3 bi+am:-3 bcome+round:3 wsort:3 couch:3
        c_wan:3 cexts:3 cxts_:3 whave:-3 cyou_:-3 clike:3 c_lik:3 cnot_:-3 wbut:-3 wone:-3 ccont:3 bwould+like:3
        bme+:3 bme+please:3 cwant:3 cice_:3 bafter+6pm:3 b+do:3 b+is:3 bto+have:-3 chere:3 bsomebody+:3 whas:-3
        wlet:3 cere_:3 cthin:-3 cewhe:3 wquit:-3 wkeep:-3 chrou:3 croug:3 bme+a:3 cthro:3 cxpla:3 cexpl:3 c_cha:3
        ceone:3 cmeon:3 comeo:3 wmyself:-3 bhuman+:3 cback:3 wno:-3 cever:-3 clain:3 cplai:3 bon+the:3 wanother:-3
        bwould+rather:3 c_uns:-3 c_giv:3 cgive:3 c_my_:-3 c_exp:3 wtomorrow:3 cwho_:3 wafter:3 wnew:-3 c_who:3
        crep_:3 callb:3 clbac:3 cllba:3 c_for:-3 cack_:3 cike_:3 cour_:-3 cadvi:3 wneeded:-3 cscri:-3 wwithout:-3
        wall:-3 cribe:-3 bto+:3 bi+have:-3 ccrib:-3 c_thr:3 c_adv:3 cibe_:-3 cted_:-3 ching:-3 c_hub:3 chube:3
        cuber:3 care_:-3 c_am_:-3 bstop+with:3 bto+somebody:3 cber_:2 cugh_:2 c_us_:2 wbuy:-2 woff:-2 c_fro:-2
        wwill:-2 ccuss:2 ciscu:2 cscus:2 cuss_:2 c_are:-2 bout+:-2 wor:-2 csend:2 cunsu:-2 c_do_:2 cwher:2 wwrong:-2
        c_end:-2 ba+real:2 csona:2 wcalls:-2 c_tex:2 ctext:2 bsomeone+else:-2 wpeople:2 cough:2 cdvic:2 cfrom:-2
        crom_:-2 cand_:-2 wpersonal:2 wevery:-2 wdiscount:-2 c_tel:2 ctell:2 byou+:-2 wwhat:-2 cnice:2 c_sen:2
        c_any:-2 cnow_:-2 c_aft:2 cafte:2 cfter:2 cver_:-2 wnobody:-2 cion_:-2 wmehr:-2 c_get:2 cmor_:-2 cave_:-2
        creal:2 conal:2 canym:-2 cnymo:-2 cymor:-2 wwithdraw:-2 bcontact+me:2 wpermission:-2 b+in:2 cnows:2 c_of_:-2
        core_:-2 wcustomer:-2 cows_:2 bwriting+to:-2 bannoyed+me:-2 bend+:-2 cany_:-2 wwhen:2 blike+this:-2
        bto+end:-2 wwanted:-2 cagem:2 cgeme:2
    """,
    "not_now": """
        8 wlater:18 wgot:17 cping:16 b+have:16 win:16 wtoday:16 wmy:-16 wtomorrow:16 b+on:15 wdoing:15 wat:15
        bnot+now:15 wsuit:14 wright:14 cday_:13 wfine:13 won:12 wnext:12 wafter:12 b+at:12 cill_:12 wnow:12 wagain:12
        wmoment:12 wevening:11 wtime:11 blater+:11 wtrain:11 wask:11 wyear:11 b+not:11 b+next:11 bnot+at:11
        bget+back:10 bstill+on:10 cter_:10 bright+now:10 b+the:-10 wbefore:10 wliving:-10 wa:-9 wthink:9 cbed_:9
        bat+the:9 wcan:9 wtry:9 wam:9 b+after:9 b+in:9 wno:-9 wi:-9 bsuit+me:9 whead:9 btime+:8 wfront:8 bnot+suit:8
        wand:-8 whave:8 wmiddle:8 wyou:-8 whalf:8 whome:8 wnever:-8 bback+to:8 bno+:8 bfine+:8 bnot+got:8
        bnow+please:8 wfirst:7 bam+on:-7 b+this:7 c_tim:7 cveni:7 ctors:7 cors_:7 wwas:-7 b+no:-7 bthe+moment:7
        wwith:-7 wthat:-7 bam+at:7 bevening+:7 wfriday:7 bcall+any:7 wthanks:7 bthe+train:7 bi+am:7 wdoes:7 wautumn:7
        bwill+get:7 wwork:6 wfor:-6 b+try:6 wall:-6 cater:6 cner_:6 wsomething:6 whour:6 c_you:-6 cever:-6 c_lat:6
        wfrom:-6 clate:6 c_got:6 c_sui:6 csuit:6 cgot_:6 cred_:-6 ware:6 wyour:-6 bneed+to:6 wtown:-6 c_run:6
        cone_:-6 bnot+call:6 wmaybe:6 c_in_:6 byear+:6 c_tod:6 coday:6 ctoda:6 cing_:6 bhave+not:6 bfirst+:6 wnot:6
        c_my_:-5 c_tom:5 cmorr:5 corro:5 crow_:5 crrow:5 ctomo:5 comor:5 wour:-5 wwill:5 wdown:-5 bhave+got:5
        wstill:5 bat+work:5 wmonth:5 wget:5 wmoney:-5 wanother:5 wtouch:-5 cice_:-5 c_doi:5 cdoin:5 bfor+it:5 c_at_:5
        wcut:-5 bi+will:5 bfront+of:5 bin+front:5 cenin:5 bplease+do:5 wweek:5 wperson:-5 bmiddle+of:5 bthe+middle:5
        bwork+:5 wit:-5 bit+now:5 ctaki:5 wmarch:5 wservice:-5 c_rig:5 crigh:5 wdo:-5 coing:5 cning:5 ciday:5
        bgot+the:5 bmore+:-5 cired:-5 bhour+:5 c_req:-5 crequ:-5 cstoc:5 ctock:5 bin+an:5 cting:-5 bback+:-5 cfine:4
        wwaiting:-4 wcall:4 bthanks+:4 wjust:-4 ceven:4 wto:4 wdid:-4 wplease:4 wtrying:-4 wmich:-4 bwe+are:4 c_on_:4
        cquir:-4 cequi:-4 cuire:-4 cver_:-4 c_nex:4 cnext:4 cakin:4 bdoes+not:4 bcall+again:4 cown_:-4 weverything:-4
        bgot+a:4 cuit_:4 wis:-4 bme+:4 wonly:-4 c_aga:4 cagai:4 cgain:4 c_thi:4 c_mom:4 cmome:4 bnot+right:4
        wmonday:4 bcall+me:-4 comen:4 cming:4 bmonth+:4 cight:4 cesse:4 wgo:-4 cain_:4 w6pm:4 bautumn+:4 cime_:4
        btomorrow+:4 cying:-4 c_now:4 c_was:-4 bagain+at:4 ctrai:4 cask_:4 wbe:-4 ban+hour:4 cnow_:4 bto+you:4
        cstre:4 cvery:-4 cress:4 wenough:-4 c_str:4 b+can:4 cear_:4 cght_:4 c_fin:4 c_doc:4 cctor:4 cdoct:4 cocto:4
        bme+in:4 cext_:4 wthree:-4 c_aft:4 cafte:4 cfter:4 c_liv:-4 wone:-4 bhave+to:3 bcall+back:-3 wwere:-3 wup:-3
        bfor+me:-3 wpromised:-3 bwe+have:-3 wevery:-3 wweeks:3 wunder:-3 c_wee:3 cweek:3 cyear:3 c_spa:-3 wsay:-3
        whas:-3 wcome:-3 c_bef:3 cbefo:3 cefor:3 cfore:3 cving:-3 c_yea:3 cssed:3 civin:-3 clivi:-3 wthis:3 wphone:-3
        chink:3 wlike:-3 cink_:3 citor:3 wtill:-3 c_ask:3 wtoo:-3 bnow+:-3 cpain:-3 cere_:-3 ccan_:3 wcame:-3
        band+have:-3 b+we:-3 crain:3 b+please:3 bin+touch:-3 bask+me:3 byou+can:3 chat_:-3 c_am_:3 c_for:-3 wbeen:-3
        cvice:-3 c_no_:-3 bstop+and:3 cand_:-3 casse:-3 ctime:3 waccount:-3 cble_:-3 chead:3 cpers:-3 b+never:-3
        wseen:-3 c_per:3 c_cou:-3 wshopping:-3 cking:3 wwho:-3 c_tra:3 bi+have:3 cfron:3 cont_:3 cront:3 c_and:-3
        bnot+get:-3 chave:3 wneed:3 wsales:-3 bto+cut:-3 btoday+:3 bin+march:3 c_hav:3 wwife:-3 wus:-3 c_mid:3
        cddle:3 cdle_:3 ciddl:3 cmidd:3 cyou_:-3 wsome:-3 c_tow:-3 calf_:3 chalf:3 wround:3 c_hom:3 chome:3 b+my:-3
        cead_:3 cine_:3 cneve:-3 c_hal:3 cust_:-3 c_nev:-3 wjog:-3 cwith:-3 wcarry:3 c_pro:-3 cted_:-3 cuch_:-3
        c_tel:-3 ctell:-3 cling:-3 c_wit:-3 count:-3 wwhen:3 bof+it:-3 ba+year:3 wminimum:-3 wreally:3
        banother+service:-3 ccoun:-3 c_hea:3 c_can:3 bcan+not:-3 bwhen+i:3 byou+:-3 cllin:-3 wnothing:-3 ctry_:3
        cfirs:3 cirst:3 c_stu:-3 wbits:-3 bi+do:-3 ching:-3 csing:-3 wthe:-3 wwe:-3 c_fir:3 cyour:-2 bstill+have:-2
        crst_:2 wnumber:-2 c_com:-2 wwhy:-2 cwas_:-2 cery_:-2 b+got:2 core_:2 class:-2 bto+me:2 wfell:-2 cith_:-2
        c_sto:2 bcarry+on:2 cthat:-2 chere:-2 wother:-2 wtimes:-2 c_all:-2 cfrid:2 crida:2 bi+still:-2 wnobody:-2
        bin+a:-2 bafter+6pm:2 wpresent:2 cythi:-2 band+carry:2 whad:-2 wanything:-2 wstop:2 canks:2 b+you:-2 c_con:-2
        wmuch:-2 wsizes:-2 chank:2 c_doe:2 cdoes:2 wcould:-2 cautu:2 ctumn:2 cumn_:2 cutum:2 wmr:-2 c_aut:2 c_fri:2
        whold:-2 wleft:-2 wleave:-2 cage_:-2 cfor_:-2 w2:2 cough:-2 cork_:2 bout+:-2 cable:-2 cerso:-2 crson:-2
        wthere:-2 c_clo:-2 cethi:2 cmeth:2 comet:2 wtwo:-2 bit+in:-2 wlost:-2 wstore:-2 c_las:-2 wquiet:-2 wnone:-2
        wadvice:-2 ceen_:-2 cion_:-2 bto+the:-2 cclos:-2 wtext:-2 wsuitable:-2 cfrom:-2 crom_:-2 wworks:2 cconv:2
        bthe+year:2 cient:2 where:-2 cnven:2 cthan:2 coes_:2 bno+need:-2 cwork:2 wnew:-2 bplease+:-2 c_are:2
        bgot+no:-2 cson_:-2 wpack:-2 wdoor:-2 wcourt:-2 wsomeone:-2 wback:2 cnks_:2 cour_:-2 wput:-2 wfound:-2
        wwould:-2 wstops:-2 chour:2 ctown:-2
    """,
    "bought_again": """
        -10 wagain:15 worder:14 walready:13 wyesterday:12 wmorning:12 corde:11 crder:11 wcustomer:11 wlast:10
        wfrom:10 wago:9 ba+customer:9 wis:-9 wam:9 wten:9 wback:9 wdelivery:8 wstill:8 bwas+in:8 wi:8 bfrom+you:8
        wnew:8 bin+your:8 wbeen:8 c_ord:8 wtomorrow:8 wdays:7 wweek:7 byesterday+:7 bmorning+:7 bthis+morning:7
        wbuy:7 wyou:7 cmer_:7 wfriday:7 bam+still:7 wall:6 bstill+a:6 wto:-6 byou+again:6 wweekend:6 wshopping:6
        bi+was:6 wjust:6 wyour:6 wthis:6 cday_:6 wnot:-6 won:-6 wwhy:6 balready+:6 wshop:6 wstore:6 wseen:6 wsome:6
        bago+:6 bmy+new:5 bi+order:5 wof:-5 wordering:5 c_aga:5 cagai:5 cgain:5 wwent:5 wordered:5 wevery:5 wdid:5
        bbeen+a:5 cdere:5 wparcel:5 cain_:5 bcustomer+:5 wnow:-5 wthat:-5 cered:5 wno:-5 ceen_:5 wtime:5 wwe:5
        carri:5 crriv:5 c_arr:5 b+my:5 btomorrow+:5 calre:5 clrea:5 c_alr:5 ceady:5 cady_:5 crive:5 cder_:5 bweek+:5
        cred_:4 bthe+time:4 ball+the:4 byou+:-4 waway:4 wdo:-4 bi+buy:4 c_wee:4 cweek:4 wme:-4 cery_:4 wand:-4
        cshop:4 b+why:4 ware:-4 c_you:4 c_sho:4 cread:4 bstore+:4 c_yes:4 cerda:4 crday:4 cterd:4 cyest:4 b+the:-4
        ceste:4 cmorn:4 corni:4 crnin:4 bevery+week:4 cster:4 byour+shop:4 cning:4 cvery:4 warrived:4 bthe+weekend:4
        b+did:4 wit:-4 bhave+been:4 byour+store:4 btime+:4 comer:4 ctome:4 bagain+at:4 c_cus:4 ccust:4 cstom:4
        clast:4 custo:4 cast_:4 c_las:4 bi+never:4 wget:-4 wthe:-4 cfrom:3 crom_:3 b+am:3 bnot+seen:3 c_mor:3 c_fro:3
        cives:3 cves_:3 b+we:3 cular:3 bmy+parcel:3 c_ago:3 cago_:3 c_reg:3 c_is_:-3 c_am_:3 carly:3 crly_:3
        wsomething:3 bhave+not:3 bwith+you:3 bat+the:3 c_ten:3 c_bac:3 wmonth:3 bfrom+this:3 cback:3 b+just:3 wonly:3
        cack_:3 cages:3 cstil:3 c_sti:3 wout:-3 cnew_:3 c_new:3 crmer:3 ctill:3 c_bee:3 cbeen:3 bi+am:3 wup:-3
        cdeli:3 celiv:3 c_som:3 csome:3 c_tom:3 cmorr:3 corro:3 crow_:3 crrow:3 ctomo:3 comor:3 clive:3 civer:3
        corme:3 cdays:3 bagain+last:3 cten_:3 ceek_:3 wwas:3 cges_:3 c_not:-2 c_for:2 cther:-2 cbuy_:2 cyou_:2
        cays_:2 cfrid:2 crida:2 ciday:2 c_day:2 c_buy:2 c_to_:-2 c_the:-2 cher_:-2 wsaid:-2 wsimply:-2 chat_:-2
        c_all:2 ceeke:2 ceken:2 ckend:2 c_fri:2 chopp:2 coppi:2 c_jus:2 cjust:2 chis_:2 cthis:2 c_del:2 wnumber:-2
        cting:-2 cppin:2 cnot_:-2 b+i:2 c_on_:-2 wgot:-2 c_why:2 cwhy_:2 cbly_:2 wwould:-2 chop_:2 wcall:-2 cyour:2
        wwith:2 ctore:2 cstor:2 bagain+:-2 cseen:2
    """,
    "who_are_you": """
        -9 wwho:25 wwhat:17 wwhy:16 wthis:15 b+what:14 wis:13 wyou:13 bis+this:12 bare+you:12 b+who:12 b+why:11
        wdo:11 wnot:-11 wcompany:11 b+is:10 wwhich:10 wam:10 weach:9 bnumber+:9 wnumber:9 cwho_:9 c_who:9 bam+i:9
        wother:8 b+i:-8 whuman:8 ware:8 bwhich+company:8 b+you:-7 bwhat+do:7 bdo+you:7 ba+human:7 wor:7 wthe:-7
        wmessage:7 wby:7 bwhat+is:7 wknow:6 wcome:6 wwant:6 b+which:6 c_wha:6 cwhat:6 chat_:6 beach+other:6 bother+:6
        bcompany+:6 wdid:6 c_why:6 cwhy_:6 b+are:6 c_com:6 b+this:-6 bmy+number:5 wdata:-5 bis+it:5 bwho+is:5 chis_:5
        cthis:5 wno:-5 whave:-5 win:-5 wgetting:5 wi:-5 babout+:5 wasking:5 whow:5 wwriting:5 wreal:5 bgetting+this:5
        bi+getting:5 bwhy+am:5 c_is_:5 bwant+from:5 b+do:4 cyou_:4 wand:-4 won:-4 bcome+by:4 bdid+you:4 c_not:-4
        bfrom+me:4 c_thi:4 wthat:4 bor+a:4 bhuman+:4 bdo+not:-4 bto+:4 bthis+is:-4 c_do_:4 wwith:-4 cnot_:-4 wfrom:4
        wout:-4 cmpan:4 compa:4 cpany:4 ccomp:4 bthis+:4 c_the:-4 c_whi:3 chich:3 cwhic:3 wwe:3 wyour:-3 cich_:3
        c_am_:3 c_leg:3 b+how:3 byou+my:3 c_eac:3 b+we:-3 byou+are:-3 cach_:3 cumbe:3 c_num:3 cnumb:3 ceach:3 cmber:3
        cber_:3 c_sto:-3 c_you:3 wat:-3 cany_:3 wstop:-3 wcan:-3 cting:3 bof+this:3 wsomeone:-3 bis+a:-3 wonly:-3
        bhave+my:3 cking:3 c_oth:3 cone_:-3 bwriting+to:3 babout+me:-3 cthin:-3 wan:-3 b+the:-3 wstore:-3 c_hum:3
        chuma:3 cuman:3 bwhy+are:3 c_are:3 bthat+:3 whas:-3 cman_:3 bhave+you:-3 bwhat+have:-3 bi+am:-3 wpassed:3
        wwas:-3 bfor+:3 wgave:3 b+my:-3 cothe:3 wknows:-3 wkind:3 bis+the:3 byou+need:2 wnow:-2 care_:2 bto+me:2
        wthink:-2 bwho+:2 ceaki:2 c_or_:2 bwe+are:-2 cthe_:-2 wme:2 wend:-2 c_by_:2 wour:-2 bpeople+:2 cpeak:2
        cspea:2 c_spe:2 cage_:2 cessa:2 cssag:2 wnonsense:-2 cmess:2 csage:2 c_mes:2 bit+:-2 ccome:2 cere_:-2 wuse:-2
        cour_:-2 wall:-2 c_wan:2 bfrom+:2 cher_:2 ching:-2
    """,
    "data_wish": """
        -15 wdata:23 waccess:17 wwhat:13 wrequest:12 wstored:11 bdata+:11 wabout:9 bmy+data:8 cata_:8 cdata:8 c_dat:8
        wdemand:8 wmy:8 wme:7 w15:7 babout+me:7 wthe:-7 wyou:6 wstore:6 wart:6 ctore:6 wwhich:6 cstor:6 bhave+you:6
        bwhat+have:6 bdo+you:6 wof:6 wdo:6 cacce:6 ccces:6 b+what:6 bof+my:6 c_sto:6 c_acc:6 cess_:6 wdetails:6
        ccess:6 whave:5 wsend:5 wnot:-5 bi+demand:5 c_wha:5 cwhat:5 wkeep:5 wlong:5 b+you:-4 wwhere:4 bgdpr+:4 whow:4
        ceque:4 wit:-4 cques:4 cuest:4 bstore+:4 cest_:4 cored:4 wgdpr:4 wthat:-4 wdeletion:-4 c_req:4 crequ:4 win:-4
        bunder+art:4 b+which:4 bplease+send:4 chat_:4 cred_:4 wi:-4 bsend+me:3 wplease:3 cand_:3 whappens:3 wdoes:3
        cabou:3 cbout:3 c_abo:3 band+what:3 bfrom+and:3 wis:-3 bme+:3 b+my:-3 wto:-3 caved:3 cing_:-3 wcome:3 wno:-3
        ceman:3 cmand:3 byou+keep:3 c_sav:3 csave:3 c_my_:3 c_the:-3 cdema:3 c_dem:3 cved_:3 b+please:3 b+how:3
        c_me_:3 b+where:3 whad:-3 wunder:3 cout_:3 c_15_:3 whas:-2 cthe_:-2 bdeletion+of:-2 w17:-2 cyou_:2 c_whi:2
        chich:2 cwhic:2 c_del:-2 cich_:2 c_of_:2 cart_:2 c_do_:2 c_not:-2 wwas:-2
    """,
}
