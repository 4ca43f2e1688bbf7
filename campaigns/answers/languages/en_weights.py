"""Weights of the guess for en, in tenths: `python -m tests.answers.learn` writes them."""

WEIGHTS = {
    "price": """
        9 wfee:23 wcosts:22 wmoney:21 wprice:21 wminimum:18 wbuy:17 wprices:15 wexpensive:15 wcost:15 c_cos:14
        ccost:14 wsaid:14 cpric:14 crice:14 wafford:14 cing_:-13 wcharge:13 wmy:-13 wliving:13 wfinancially:13
        wbecause:13 wway:13 bon+the:-12 wcould:12 wscrapped:12 wtoo:12 c_aff:12 caffo:12 cffor:12 cford:12
        wspending:12 wabove:12 c_pri:11 wfor:11 wmuch:11 wdo:-11 wpoor:11 wsurcharges:11 wdiscounts:11 bfor+me:11
        wfunds:10 wdiscount:10 wbottom:10 wthis:-10 wran:10 bout+:10 wfell:10 band+have:10 wright:10 wto:9 wsecond:9
        wcut:9 b+our:9 clue_:9 cfee_:9 won:9 b+have:-9 b+too:-9 bhave+to:9 wuse:-9 b+in:8 wexactly:8 wcheaper:8
        wloyalty:8 cpend:8 cspen:8 b+financially:8 bfinancially+it:8 b+at:8 cwork:-8 costs:8 c_mon:8 cery_:8 wfrom:-8
        b+it:8 ccoun:8 bto+cut:7 wdelivery:7 cobbe:7 crobb:7 wnew:-7 c_rob:7 cway_:7 bme+:7 b+because:7 wsmall:7
        wany:7 cscou:7 cmone:7 cney_:7 coney:7 wthe:7 c_wor:-7 b+the:-7 count:7 wabout:-7 c_fee:7 cisco:7 wwithout:7
        wdollars:7 csts_:7 wcustomer:-7 c_spe:7 cxpen:7 cone_:-7 wevery:7 cted_:-7 babove+the:7 cdisc:7 cexpe:7
        c_exp:7 c_bec:7 wworth:7 carge:7 wwatch:7 ceape:7 weither:7 cpens:7 wcompany:-7 cight:7 bwe+could:7
        blike+to:7 c_mar:7 ware:7 bdo+not:-6 bit+cost:6 wgo:-6 c_pay:6 cnanc:6 bcould+not:6 b+poor:6 bi+would:6
        win:-6 wthanks:-6 cbber:6 wan:-6 bsaid+no:6 bi+did:6 cvery:6 cimum:6 cinim:6 cmini:6 cnimu:6 cmum_:6 wper:6
        bis+not:6 c_che:6 wsave:6 c_pen:6 cbeca:6 wjust:-6 bof+the:6 bran+out:6 wbe:-6 wincrease:6 wpoint:6 wwhat:6
        cbuy_:6 b+you:6 cchec:6 check:6 charg:6 ceck_:6 b+simply:6 bsimply+too:6 bwould+like:6 bno+:6 wnot:6
        bto+save:6 bwe+are:6 bdid+not:-6 wout:6 cost_:6 culd_:6 cheap:6 wa:6 c_dis:6 bthat+:6 cchar:6 c_fun:6
        wsimply:6 bnot+afford:6 could:5 wunder:-5 wstops:5 wcontact:-5 bis+cheaper:5 wsale:5 w12:5 cchea:5 bis+a:-5
        wstill:-5 cices:5 cage_:5 bthe+price:5 bmuch+:5 wmake:5 cter_:-5 c_buy:5 byou+are:5 c_min:5 cght_:5 wpack:5
        cces_:5 wyou:-5 cnsiv:5 csive:5 wsome:5 wnow:-5 bit+for:-5 wbeen:-5 wmarket:5 bwithout+a:5 contr:5 bgot+the:5
        ctly_:5 wwere:5 wthat:5 wnothing:-5 c_for:5 c_sai:5 csaid:5 bi+will:5 censi:5 bno+way:5 caid_:5 cbott:5
        bwill+not:5 cust_:-5 bafford+it:5 wanother:-5 wgone:-5 c_not:5 wrather:-5 cnter:-5 cting:-5 bam+on:5 cins_:5
        cers_:5 bthe+other:5 wover:5 cord_:5 cble_:5 bi+have:-5 crge_:5 wclub:5 wlonger:5 wcall:-5 wknow:5 c_my_:-5
        wannoyed:5 civin:5 clivi:5 cving:5 cinan:5 cncia:5 cause:5 ccaus:5 cecau:5 w15:5 c_sur:5 wlast:5 b+price:5
        wdown:5 cearl:5 c_hig:5 chigh:5 ciall:5 bit+at:-5 c_way:5 wcontract:5 ccial:5 bit+is:5 wmore:5 wtwo:4 cfina:4
        wsystem:-4 c_sum:4 c_bot:4 wrange:-4 bdown+:4 btoo+expensive:4 c_int:-4 wwas:-4 wplease:-4 carly:4
        bthere+were:4 bwas+no:4 crly_:4 bwere+never:4 c_pos:4 c_ann:4 c_new:-4 winto:-4 wafter:-4 wit:4 canci:4
        bover+:4 ccoul:4 wyear:4 cllet:4 wplan:4 ccrap:4 crapp:4 ctoo_:4 bwas+not:4 c_scr:4 cscra:4 cargi:4 crgin:4
        whad:-4 cther:-4 c_pro:-4 cike_:4 wmoved:-4 byou+:-4 wtime:-4 bfor+us:4 cship:-4 wsay:-4 c_liv:4 cain_:-4
        c_rep:-4 bright+now:4 bmoney+:4 beither+:4 cabov:4 cbove:4 bnot+worth:4 bworth+it:4 byear+:-4 wthan:4 couch:4
        ccher:4 wwould:4 ccall:-4 wbought:-4 bis+on:4 wlong:-4 whow:4 cking:-4 wcame:-4 wstop:-4 cndin:4 c_cal:-4
        cfor_:4 cappe:4 wbits:-4 c_wal:4 c_muc:4 cmuch:4 bhave+not:-4 wnext:-4 wwrong:-4 c_do_:-4 bnot+carry:4
        c_com:-4 bone+is:4 cive_:4 wsoftware:-4 wdemand:-4 wmade:-4 wmonth:4 bthanks+:-4 cpoor:4 bfor+that:4 cent_:-4
        crcha:4 csurc:4 curch:4 wexport:-4 wphone:-4 bcarry+on:4 cendi:4 c_run:-4 bprice+per:4 weverywhere:4 cable:4
        cond_:4 bnot+be:-4 c_bus:-4 wgive:-4 wother:4 wpain:-4 cunds:4 bto+cost:4 wfive:4 c_too:4 woffice:-4
        wfirst:-4 bprice+increase:4 c_poo:4 bat+some:4 bsome+point:4 cally:4 clly_:4 cotto:4 cttom:4 chis_:-4
        cthis:-4 wnonsense:-4 cran_:4 cever:4 b+your:4 bthe+new:-3 cnds_:3 wcancelled:3 ba+small:3 byou+get:3 chat_:3
        wand:3 bit+any:3 cfell:3 c_thi:-3 wmrs:-3 bthan+the:3 bthe+end:3 c_rig:3 crigh:3 cest_:3 c_rea:-3 clet_:3
        wlooking:-3 wcan:-3 bback+:3 bnot+know:-3 bto+a:-3 bi+only:3 cper_:3 bno+use:-3 cber_:-3 cough:-3 cies_:-3
        wtaste:-3 c_day:3 cove_:3 ba+year:3 c_to_:3 wwaiting:-3 c_sec:3 ccond:3 cecon:3 cseco:3 wyour:3 bup+:3
        cose_:3 csed_:-3 wthird:3 cfund:3 wmoment:-3 c_cut:3 ccut_:3 bthe+last:3 wagain:-3 cnts_:3 ctom_:3 wneed:-3
        wnobody:-3 waway:-3 bfor+a:3 wtexts:-3 b+i:-3 wgave:-3 wso:3 cunts:3 bme+any:3 wjoke:3 bno+longer:3 cuch_:3
        cort_:-3 colle:3 byou+were:3 bwhat+is:3 c_cou:3 calle:3 c_on_:3 cying:-3 cinte:-3 wenough:-3 wjog:-3
        wsomething:-3 bmarket+:3 bthe+market:3 wadvice:-3 b+ended:3 cpped:3 b+can:-3 byour+company:-3 wtalk:-3
        cpen_:3 wweeks:-3 coor_:3 crtio:3 corti:3 bis+no:-3 c_fin:3 blost+my:3 wdoes:-3 coubl:3 cuble:3 bmore+:3
        wam:-3 c_the:3 ccont:3 cller:3 c_bon:3 wnumber:-3 c_fel:3 wpackage:-3 cual_:3 bup+the:3 cmer_:-3 bcosts+:3
        bto+our:-3 c_use:-3 cunt_:3 wround:-3 wall:-3 c_exa:3 cactl:3 cctly:3 cexac:3 cxact:3 wthese:3 bbecause+of:3
        ceen_:-3 bwould+rather:-3 welectricity:3 cong_:-3 ceed_:-3 whave:3 bnot+get:-3 wpay:3 cded_:3 wmyself:-3
        wreasons:-3 cund_:-3 bexpensive+:3 wtake:3 calty:3 clty_:3 cyalt:3 wcoffee:3 wrep:-3 wput:3 wrest:3 c_fro:-3
        cgar_:-3 bgo+on:-3 b+for:-3 cdden:3 c_eve:3 croll:3 wcompetitor:-3 cved_:-3 bwe+would:-3 b+could:3 wour:3
        wcome:-3 bannoyed+me:3 csure:3 wlist:-3 btoo+far:-3 bto+go:-3 bmonth+:-3 wperson:-3 whigh:3 wseen:-3
        wmessages:-3 bright+to:-3 wcompetition:3 wmachine:-3 cors_:-3 cure_:3 wended:3 cfrom:-3 crom_:-3 wup:3
        btoo+much:-3 bmoney+is:3 was:3 c_bas:3 cbase:3 wpromised:-3 crive:-3 bneeded+a:3 wonce:-3 bwas+a:-3 wpeople:3
        wfeel:-3 bme+a:3 wsort:-3 wwine:-3 cnew_:-3 bme+over:-3 c_fil:-3 b+just:-3 card_:3 wboss:-3 cstan:-3
        whuman:-3 wfar:-3 wshop:-3 wanything:-3 cthe_:3 c_loy:3 cloya:3 coyal:3 c_par:-3 wnone:-3 cboar:3 coard:3
        wuntil:-3 wlet:-3 bno+good:3 bnot+have:-3 cake_:3 band+i:-3 cabou:-3 cbout:-3 wis:-3 wlittle:3 bin+a:3
        cound:-3 bhow+to:3 bknow+how:3 bwe+went:-3 chout:2 citho:2 c_dol:2 cdoll:2 clars:2 cllar:2 colla:2 wparcel:-2
        cense:2 cnse_:2 whuber:-2 cathe:-2 bafter+a:-2 cprin:-2 csmal:2 btimes+:-2 bbecause+i:2 wshut:-2 crint:-2
        cped_:2 bthat+was:-2 cgran:2 wquality:2 cmall:2 band+carry:-2 bwe+were:-2 wtogether:-2 bat+that:-2 csing:-2
        wsubscriptions:2 wmonths:-2 c_gra:2 corth:2 crth_:2 cwort:2 c_wit:2 cend_:2 wdrop:-2 cwatc:2 wsent:-2 c_eit:2
        ceith:2 cithe:2 cfeed:-2 wcarry:2 ccomp:-2 wus:2 cstal:2 cance:2 cstly:2 case_:2 cmpan:-2 compa:-2 cpany:-2
        wback:2 wanyone:-2 c_sma:2 cwith:2 cvice:-2 bon+:2 cunde:-2 byou+have:-2 wfriday:-2 wless:2 bway+:2
        wsubscription:2 wdevice:-2 cinst:2 cear_:2 wbut:-2 wreason:-2 c_are:2 b+there:2 c_tho:2 ceauc:-2 c_sto:-2
        cthou:2 clowe:-2 catch:2 c_non:-2 wdepartment:-2 c_go_:-2 cday_:-2 wwho:-2 ctere:-2 wweek:-2 ceep_:2 wget:2
        bit+to:2 bto+be:2 cnks_:-2 ceres:-2 cmove:-2 bthe+money:2 c_dro:-2 c_in_:-2 beverywhere+:2 c_dri:-2 crges:2
        b+give:-2 wold:2 chank:-2 canks:-2 wpersonal:-2 walways:-2 ctic_:-2 ba+pain:-2 c_an_:-2 bus+:2 wkids:2
        caste:-2 c_off:-2 w31:2 bnow+:-2 bend+of:2 bthere+is:-2 bhave+needed:2 bwould+have:2 custo:-2 c_per:2 wask:-2
        cesti:-2 bnonsense+:-2 bthe+nonsense:-2 cdriv:-2 bthing+:-2 c_cus:-2 ccust:-2 cstom:-2 wby:-2 bnot+got:-2
        c_be_:-2 bcompetition+has:2 cion_:-2 wtext:-2 wonly:-2 c_wee:-2 cweek:-2 cincr:2 cncre:2 c_poi:2 cect_:-2
        cext_:-2 c_wha:2 cwhat:2 wtrying:-2 b+on:-2 cossi:2 cposs:2 cssib:2 wsuit:-2 ctill:-2 ceeze:2 creez:2 c_ban:2
        cson_:-2 cason:-2 ceaso:-2 cist_:-2 bit+was:2 b+what:-2 cterm:2 where:-2 c_und:-2 bis+gone:-2 bgoods+:2
        wgym:-2 weach:-2 wthree:2 cnot_:2 blooking+for:-2 cproc:-2 croce:-2 c_rat:-2 c_hea:-2 bthese+days:2
        bliving+:-2 bhave+no:-2 band+that:-2
    """,
    "service": """
        8 wtimes:22 wservice:17 b+your:16 wthey:15 waccount:15 wcalled:15 wcourier:15 wdeleted:14 wsales:14 c_imp:13
        cimpo:13 walways:13 wabout:13 worders:13 bin+the:13 wadvice:13 cline:13 btimes+:12 wgot:12 wnever:12
        wthat:-12 bto+my:12 wnobody:12 wwaiting:12 wfriendliness:12 bof+you:12 wthing:12 wit:-12 wi:-11 wlike:11
        wsalesman:11 wchat:11 b+nobody:11 bnever+got:11 whotline:11 wany:11 wan:10 wtold:10 c_sal:10 wpromised:10
        cever:10 csale:10 wfelt:10 wyour:10 wtoo:10 wevery:10 bthe+phone:10 bi+was:10 was:10 wnow:-10 c_rea:10
        wboss:-10 wlady:10 wyears:10 wtouch:10 bnot+get:10 bwas+a:9 bthe+goods:9 wsimply:9 wdriver:9 wseen:9
        wanswer:9 wleft:9 creac:9 wpassed:9 wbeing:9 cvice:9 wjust:9 bthe+courier:9 cales:9 wcontact:9 wround:9
        cter_:9 wphone:9 wcomplaint:-9 cadvi:9 bon+the:9 wemployee:9 won:9 wparcels:8 wcould:-8 ctmen:8 wrep:8
        boff+:8 c_wai:8 cwait:8 wam:-8 wgym:-8 b+i:-8 wjoke:8 ctime:8 wno:8 wother:8 c_ans:8 cansw:8 cnswe:8 cswer:8
        whas:-8 c_tim:8 cries:8 bwere+not:8 c_adv:8 woften:8 wthis:-8 bgot+no:8 walthough:8 whalf:8 bin+a:8 whave:-8
        cver_:8 wwere:8 byou+:8 cmes_:8 ccrat:8 c_con:8 wonce:8 byou+simply:8 wyou:8 wquality:8 b+they:8 crain:8
        wannoyed:8 cimes:8 cess_:7 wlost:-7 wout:-7 wget:7 winformed:7 c_any:7 wlast:-7 bthing+:7 bonly+a:7 wdown:-7
        c_tra:7 wof:7 c_dep:7 wplease:-7 cproc:7 croce:7 cays_:7 ball+:7 wdelivered:7 wdetails:7 wweeks:7 cked_:7
        bat+all:7 wgetting:7 bchat+:7 ba+customer:-7 bthe+parcel:7 bhalf+of:7 cered:7 ccons:7 bevery+time:7
        wimpossible:7 w20:7 wwas:7 wstill:-7 wnot:7 wsuit:-7 wwill:-7 wgoods:7 bthe+salesman:7 wanyone:7 bgoods+:7
        b+not:-7 cies_:7 bme+again:7 weven:7 c_bur:7 bthree+times:7 bdid+not:7 wtechnician:7 clete:7 bweeks+for:7
        wdays:7 cnts_:6 bnot+come:6 wpersonal:6 wadviser:6 cexpe:6 ccall:6 wanswered:6 c_cal:6 wcalls:6 whad:6
        b+too:6 wtime:6 bfrom+one:6 cice_:6 wpeople:6 cmpos:6 wgood:-6 b+felt:6 wneed:-6 ctic_:6 ctrai:6 ction:6
        wonly:6 wdo:-6 bwe+have:6 wis:-6 bcome+round:6 bthe+lady:6 wnothing:-6 ckes_:6 wtaste:-6 ceauc:6 bof+it:6
        wdid:6 wway:-6 c_wor:6 ceach:6 wmonday:6 wafter:6 c_pro:6 cervi:6 crvic:6 cendl:6 bin+touch:6 wrequest:6
        bthe+service:6 wwant:-6 crien:6 bhad+to:6 wworst:6 csed_:6 bnot+seen:6 bto+you:6 cning:6 cent_:-6 btoo+long:6
        bfrom+you:6 wat:6 ccoun:6 wever:5 count:5 wcoffee:-5 crdin:5 byou+are:-5 wparcel:5 chey_:5 cthey:5 c_get:5
        wgoing:-5 bdays+:5 cised:5 b+once:5 cakes:5 walone:5 wdepartment:5 wtrain:-5 cacco:5 cccou:5 wlooks:5
        wagreed:5 bto+the:5 bmy+complaint:-5 crier:5 curie:5 wline:5 wfriday:5 wcustomers:5 cave_:-5 byour+employee:5
        cunt_:5 cgot_:5 cback:5 wwork:5 wmay:-5 wignored:5 cine_:5 wanother:-5 ceted:5 wso:-5 wthrough:-5 c_fri:5
        banswer+to:5 wtill:5 c_tha:-5 wbroken:5 weither:-5 wdata:-5 whold:5 cerie:5 c_dur:-5 wbought:5 ctant:5
        wfee:-5 bthe+gym:-5 cintm:5 cntme:5 cneve:5 wmessage:5 wup:5 cong_:5 ba+joke:5 bjoke+:5 wimportant:5 bis+a:-5
        cred_:5 cfrie:5 ciend:5 carce:5 cparc:5 crcel:5 wdoes:-5 wpick:5 couri:5 cappo:5 cppoi:5 b+no:5 wgo:-5
        bthe+store:5 wdamage:-5 wreason:5 byou+use:5 wprice:-5 bi+did:5 c_del:5 c_alw:5 calwa:5 clway:5 cways:5
        c_app:5 cabou:5 cbout:5 clike:5 bi+have:-5 bthe+wrong:5 wlonger:-5 byou+can:5 bwork+:-5 ware:-5 c_bre:-5
        cbrea:-5 wby:5 cdvic:5 bbroken+:5 bi+am:-5 bannoyed+me:5 wloyalty:5 wwhat:-5 whome:-5 wdifferent:5 cting:5
        wweek:-5 wnext:4 bthere+were:-4 cier_:4 bhave+not:4 wcompany:-4 c_que:4 wsale:4 bis+only:4 ccour:4 cents:4
        bwas+no:4 bnumber+:-4 badvice+was:4 bwe+were:4 c_you:4 wthen:4 colit:4 cpoli:4 b+on:-4 cnoth:-4 wdiscounts:-4
        wmeat:-4 wcame:4 bnone+of:4 cwork:4 bgot+lost:-4 cread:-4 wbusiness:-4 coint:4 cpoin:4 whow:-4 wgone:-4
        c_alo:4 calon:4 wdollars:-4 c_lik:4 wrefund:-4 wwhy:-4 c_got:4 wmuch:-4 c_nev:4 bis+not:-4 cside:4 cchan:-4
        wblocked:4 cthat:-4 bdetails+:4 bmy+details:4 wdevice:-4 bon+me:4 wnew:-4 wchanged:-4 c_abo:4 c_nob:4 cnobo:4
        cobod:4 caiti:4 clity:4 c_the:4 wsite:-4 bit+:-4 ceen_:4 c_sho:-4 wdoor:4 cform:4 wcalling:-4 waccess:-4
        wshopping:-4 wpain:-4 cdlin:4 cndli:4 woutside:4 border+was:4 c_ord:4 cort_:4 c_ser:4 cserv:4 croun:4
        wreplaced:4 bfor+the:4 cbody:4 bare+impossible:4 chere:-4 wdisaster:4 cange:-4 wshop:-4 bworks+:4 wmoment:-4
        bnot+suit:-4 c_it_:-4 whour:4 winvoice:4 weverything:4 cdvis:4 cvise:4 crage:4 btexts+:4 clled:4
        wsomething:-4 byour+boss:-4 c_fix:-4 cost_:-4 byour+system:4 cour_:4 cood_:-4 cite_:4 wquestions:4 could:-4
        cody_:4 c_sup:4 csupp:4 wperson:4 c_cos:-4 ccost:-4 c_dum:4 cdump:4 bcontact+:-4 wlittle:4 cesma:4 clesm:4
        csman:4 wfar:-4 cchat:4 badviser+:4 wcost:-4 whung:4 wask:-4 b+could:-4 whuman:-4 cping:-4 btime+:4
        banswered+:4 civer:4 band+never:4 b+always:4 c_bos:-4 wto:4 chotl:4 cotli:4 ctlin:4 cquir:4 city_:4
        wdesired:-4 wyesterday:-4 c_som:-4 csome:-4 wstuff:-4 bthe+next:4 bwas+always:4 csiti:4 wscrapped:-4
        wsomeone:-4 bhas+been:4 cosit:4 cposi:4 c_hot:4 wfive:4 bmy+number:4 wsay:4 c_an_:4 bin+my:-4 wdelete:-4
        cack_:4 cing_:4 cfee_:-4 cply_:4 wago:-4 cints:4 wwho:-4 c_tol:4 ctold:4 wreplacement:-4 canag:4 cmana:4
        cnage:4 cfeed:4 cdepo:4 cmise:4 comis:4 cprom:4 cromi:4 byour+store:-4 celt_:4 cfelt:4 wlong:4 cctio:4
        cdele:4 celet:4 wnope:-4 wcomputer:4 cough:4 ctoo_:4 bcall+:4 ball+the:-4 cther:-4 cint_:-4 cain_:-4
        b+goods:-4 b+bad:4 bcontact+me:-4 wwrong:4 bcan+not:4 c_pri:-4 cnow_:-4 culd_:-4 bservice+:3 wparts:3 chone:3
        wher:3 b+there:-3 banything+from:-3 cown_:-3 citin:3 c_man:3 bthe+rep:3 cover:3 chang:-3 wsince:3 cartm:3
        cdepa:3 cepar:3 crtme:3 wall:3 cerve:-3 wreturn:-3 b+was:-3 blike+your:-3 wover:-3 cease:-3 wson:-3 wyours:-3
        citio:3 wcustomer:3 bnot+work:3 c_as_:3 ctake:3 wlet:-3 wbottom:-3 const:3 corde:3 crder:3 c_now:-3 cble_:-3
        bon+my:-3 c_rep:-3 cboss:-3 coss_:-3 bto+say:3 bthe+worst:3 c_lad:3 clady:3 balone+:3 wsubscription:-3
        clow_:3 cears:3 ctouc:3 b+we:-3 bpromised+:3 c_res:-3 wgave:-3 wone:3 wmonth:-3 bto+be:-3 bto+our:-3
        wproduct:-3 bthe+time:-3 bthere+was:3 c_cou:3 blike+a:3 c_mes:3 cmess:3 bthe+other:3 wworked:3 c_rec:3
        c_sim:3 cimpl:3 cmply:3 csimp:3 wsold:-3 c_tou:3 cacti:3 c_qui:-3 cead_:-3 bat+me:3 binvoice+:3 cseen:3
        c_exp:3 wthe:3 cerso:3 crson:3 cwer_:3 bthat+:-3 b+you:-3 wshut:-3 c_lef:3 ceft_:3 cleft:3 cnsta:3 wbroke:-3
        cider:3 cure_:3 bcould+not:-3 cold_:3 couch:3 c_sti:-3 cpers:3 c_ref:-3 bon+:-3 cking:3 wspending:-3 c_mea:-3
        b+because:3 wair:3 wpack:-3 w12:-3 wkeep:-3 wwhere:-3 bgot+an:3 cound:3 cles_:3 cept_:3 byou+were:-3
        wallowed:-3 ba+small:3 b+did:3 c_too:3 bhour+:-3 chand:3 cited:3 wsadly:-3 wwobbles:-3 c_tro:-3 bthe+train:-3
        wcome:3 c_bei:3 cbein:3 ceing:3 cfect:-3 calle:3 bwould+like:-3 c_def:-3 cdefe:-3 cefec:-3 cone_:3 where:-3
        b+simply:-3 bsimply+too:-3 c_sui:-3 csuit:-3 wfather:-3 c_wil:-3 wa:3 bcustomers+:3 bweek+:-3 wfirst:-3
        wstop:-3 cssed:3 bfor+me:-3 cuit_:-3 c_rou:3 bevery+week:-3 wwanted:3 wus:-3 wselection:-3 bignored+:3
        cntac:3 conta:3 ctact:3 c_jus:3 ciden:-3 bthere+is:3 crepa:-3 cions:3 c_pac:-3 cpack:-3 b+as:3 comer:3
        ctome:3 clast:-3 cyear:3 wavailable:-3 coyee:3 cyee_:3 c_yea:3 walcohol:-3 cjust:3 canno:3 cnnoy:3 c_acc:3
        c_on_:3 wwith:-3 cashe:-3 cstal:-3 blong+:3 c_cus:3 ccust:3 cstom:3 ccked:3 cders:3 c_goo:3 cgood:3 custo:3
        bno+reason:3 breason+:3 c_han:3 ccels:3 c_las:-3 cymen:-3 bme+any:-3 ccoul:-3 bnot+a:3 wmr:-3 b+none:-3
        bno+time:-3 b+put:-3 bput+me:-3 bimportant+:3 whours:3 c_fel:3 b+end:-3 crep_:3 c_mat:3 bis+the:3 c_am_:-3
        cshop:-3 bmore+:3 b+since:3 c_gym:-3 cgym_:-3 wcancelled:3 weach:3 wbut:-3 c_jok:3 cjoke:3 cques:3 cuest:3
        c_sta:3 bway+:-3 c_sch:3 wlegal:-3 cicke:-3 wcompetitor:-3 b+it:-3 c_no_:3 wbeen:3 c_shi:-3 b+customer:3
        c_thi:3 wexactly:-3 bgot+in:3 woff:3 c_pas:3 cpass:3 wold:-3 wbuy:-3 c_has:-3 chas_:-3 cphon:3 c_hea:-3
        cppor:3 wbad:3 wname:-3 c_oft:3 cften:3 cofte:3 chis_:-3 cthis:-3 bcalls+:-3 cded_:-3 c_eve:3 c_alt:3 choug:3
        cltho:3 wmissing:3 cast_:-3 calf_:3 chalf:3 btouch+again:3 bonly+for:-3 cordi:3 winto:-3 cloye:3 bno+way:-3
        wbetter:-3 c_hav:-3 chave:-3 cardi:3 card_:-3 c_bad:3 wsurcharges:-3 btoo+expensive:-3 c_wer:3 cwere:3
        worder:3 b+just:-3 c_emp:3 cmplo:3 cploy:3 bis+no:-3 wcosts:-3 c_onc:3 conce:3 cyou_:3 wmeans:-3 cans_:-3
        ceans:-3 bwas+never:-3 calth:3 calit:3 cqual:3 cuali:3 bcall+me:-3 beither+:-3 cnoye:3 boff+my:-3 wcall:3
        bcall+back:3 wand:3 bperson+:-3 wexport:-3 cike_:3 wday:-3 crack:3 bgoing+to:-3 cten_:3 wput:3 cant_:3
        ctabl:-3 wuse:3 bsystem+:-3 c_los:-3 clost:-3 bthe+office:-3 cines:3 cness:3 couse:-3 wring:-3 wcontract:-3
        cves_:-3 b+my:-3 cinco:3 cust_:3 wused:-3 wprovider:-3 bcustomer+service:3 bagain+:3 bwrong+person:-3
        bup+my:3 wcomment:-3 bno+answer:3 cted_:3 wfree:-3 cothi:-3 bwith+the:3 cdere:3 c_hal:3 wfood:-3 bwith+you:-3
        wcarry:-3 cnge_:-3 btouch+:3 c_inf:3 cinfo:3 cmed_:3 cnfor:3 crmed:3 wsave:-3 wdate:3 c_oth:3 bno+calls:-3
        cquic:-3 cuick:-3 b+the:3 wconstant:3 c_see:3 c_mis:3 bthe+device:-3 ctall:3 creco:3 bmeat+was:-3
        bthe+meat:-3 cker_:-3 c_dow:-2 cdown:-2 bcall+again:-2 b+get:-2 wwine:-2 wforgot:2 ctrou:-2 wfurther:-2
        wsome:-2 wsurveys:-2 c_fat:-2 cempl:2 coffe:-2 c_of_:2 c_ple:-2 cleas:-2 cplea:-2 ba+pain:-2 wfind:-2
        c_des:-2 cance:-2 bno+more:-2 babout+:2 c_nee:-2 cneed:-2 ba+disaster:2 bdisaster+:2 b+waiting:2 chour:2
        cvere:2 c_det:2 cdeta:2 ctail:2 bwas+just:-2 c_sto:-2 bthe+moment:-2 ceeks:2 ceks_:2 ches_:-2 ban+hour:2
        cchar:-2 cdent:-2 cetti:2 cgett:2 c_tow:-2 cist_:-2 btalk+to:2 coubl:-2 cuble:-2 corts:-2 c_pho:2 cterm:2
        c_20_:2 c_inc:2 cwith:-2 cwas_:2 byear+:2 cstil:-2 celle:2 cful_:2 cvery:2 cnot_:2 wshoes:-2 cinte:-2
        wreasons:-2 cget_:2 c_wit:-2 c_sen:-2 bno+:-2 csted:-2 wmiddle:-2 bany+more:2 cckin:2 c_pul:2 cpull:2
        clist:-2 coods:2 c_flo:-2 core_:-2 cired:-2 canyo:2 cnyon:2 byou+have:-2 cyour:2 b+our:-2 c_clo:-2 cshes:-2
        cught:2 cway_:-2 cany_:2 cady_:2 cchas:2 bhung+up:2 corme:2 cods_:2 wknows:-2 wsaid:-2 coyed:2 cyed_:2
        wpresent:-2 ccian:2 cicia:2 cnici:2 cled_:2 cdays:2 wstraight:2 consi:2 byou+to:-2 wcolour:-2 cdly_:2 cven_:2
        wagain:-2 bfrom+your:2 byesterday+:-2 wlocal:-2 c_exi:-2 cthin:2 wnone:2 bgot+a:-2 ccal_:-2 b+have:2 ciser:2
        bit+any:-2 btext+me:-2 wfull:-2 cttin:2 cger_:2 cght_:2 cossi:2 cposs:2 cssib:2 bto+go:-2 bend+the:-2
        b+what:-2 c_sur:-2 c_bon:-2 cday_:-2 c_bro:2 charg:-2 cser_:2 cwher:-2 bhas+no:-2 calls:2 clls_:2 c_had:2
        chad_:2 bfeel+like:-2 cstop:-2 cuppo:2 cich_:2 wback:2 c_gar:2 wtwo:-2 wrange:-2 cmail:-2 bpeople+:2 c_let:-2
        cime_:2 cons_:2 btext+:2 wtake:-2 bago+:-2 wsame:-2 bno+longer:-2 wwilted:-2 c_peo:2 ceopl:2 cople:2 cpeop:2
        cple_:2 bnot+want:-2 cchni:2 cechn:2 chnic:2 bthe+year:-2 cact_:2 wordered:-2 wzip:-2 coing:-2 cntly:2
        wkeeps:-2 b+nope:-2 ba+computer:2 wsee:-2 bnow+:-2 conly:2 c_do_:-2 bus+:2 c_is_:-2 wmorning:-2
        weverywhere:-2 bcustomer+:2 c_hou:2 cbly_:-2 clowe:-2 btoo+far:-2 bparts+:2 cermi:2 c_arr:2 bover+the:2
        c_tas:-2 cste_:-2 bout+:-2 byou+never:2 wconsent:-2 b+please:-2 bme+over:-2 bin+an:-2 c_dis:-2 breturn+was:-2
        bthe+system:-2 bto+get:-2 wjanuary:-2 bmy+son:-2 bdollars+:-2 cest_:2 bweeks+:-2 cthou:2 c_did:2 cdid_:2
        c_fin:-2 c_way:-2 c_int:-2 crash:-2 wpoor:-2 bfor+my:-2 wexpensive:2 bat+the:-2 cable:-2 cexis:-2 cxist:-2
        whe:2 b+an:-2 cmond:2 cnday:2 conda:2 bend+of:2 b+how:-2 cppin:-2 c_may:-2 wquit:-2 cind_:-2 bof+your:-2
        bwaiting+for:-2 bhave+to:2 c_onl:2 ceels:-2 blet+us:-2 wsecond:2 csent:-2 bthe+subscription:-2 ccolo:-2
        clour:-2 colou:-2 ctop_:-2 cette:-2 c_aft:2 cafte:2 cfter:2 bto+me:2 cespo:-2 cresp:-2 cspon:-2 wlater:-2
    """,
    "product": """
        3 wrange:18 wfree:17 wwanted:16 b+you:16 wneeded:15 byou+do:14 wold:14 b+too:14 wno:13 b+the:13 wchanged:13
        wsame:13 wselection:13 bit+:13 wsoftware:12 wmissing:12 bi+need:12 wonly:12 bto+our:12 wapp:12 wgym:12
        wsuit:12 bnot+have:12 wavailable:11 c_col:11 wexport:11 cable:11 wstuff:11 wfavourite:11 wnothing:11
        wsizes:11 wmuch:11 won:-11 bi+wanted:10 wlooking:10 bnot+be:10 wproduct:10 winterest:10 wanything:10 wuse:10
        wfor:10 wcould:10 wfind:10 byou+only:10 wour:10 wsite:9 wcolour:9 c_pro:9 wmodel:9 b+your:9 ccent:9 b+only:9
        cange:9 wsmall:9 cion_:9 ccolo:9 clour:9 colou:9 cble_:9 wtaken:9 wweek:9 wme:-9 cscen:9 wunusable:8 whad:8
        wout:-8 c_mod:8 cmode:8 bthe+new:8 wpain:8 woutdated:8 ching:8 wdoes:-8 coduc:8 cprod:8 crodu:8 wbe:8 wmade:8
        wversion:8 b+never:8 wevery:8 wsuitable:8 cthin:8 bwe+would:8 wthan:8 worganic:8 wgood:-8 bthe+same:8 wwere:8
        wmarket:8 btoo+much:8 bcould+not:8 bis+a:8 c_nee:7 cneed:7 bhave+the:7 wthere:7 wproducts:7 bmissing+:7
        wshelves:7 bnever+had:7 bthe+gym:7 wmore:7 bhas+no:7 bnot+suit:7 boff+the:7 bis+not:7 cgar_:7 curs_:7
        wfrom:-7 b+do:-7 byou+are:-7 wend:-7 wget:-7 b+no:7 witems:7 cavou:7 cvour:7 c_sui:7 csuit:7 wwith:-7
        bmy+favourite:7 wtoo:7 wthis:-7 wcall:-7 wnot:7 cour_:7 w12:6 ction:6 cctio:6 bi+have:-6 cone_:-6 wlike:6
        wenough:6 b+our:-6 bi+do:-6 cuser:6 wneed:6 c_siz:6 csize:6 wparts:6 wallowed:6 cree_:6 cite_:6 wleft:6
        c_rea:-6 clect:6 wthe:6 blooking+for:6 c_rid:6 cione:6 b+i:-6 csing:6 wnever:6 bevery+week:6 c_not:6 bweek+:6
        wtexts:-6 bof+the:6 csed_:-6 wwrong:-6 cecti:6 wcarry:6 cpric:6 crice:6 c_fre:6 cfree:6 bfor+the:-6 wstill:-6
        wsadly:6 cduct:6 wlocal:6 wsomething:6 crang:6 bdo+not:6 bfind+anything:6 bnot+find:6 ccks_:6 c_sau:6
        bwe+needed:6 cfill:6 wpromised:-6 wover:-6 wreplacement:6 cours:6 cher_:-6 c_ref:6 wspare:6 cant_:-6 cashi:6
        ccal_:5 bhave+needed:5 bwould+have:5 wevening:5 wafter:-5 wby:-5 wcompany:-5 cding:-5 bwas+taken:5
        bselection+is:5 bthe+selection:5 weverything:-5 wfriendliness:-5 wyours:5 ceded:5 ceede:5 cnge_:5 wa:-5
        wdone:-5 bneeded+a:5 cical:5 bfor+something:5 wcome:5 wat:-5 wbroken:-5 wnew:5 bunusable+:5 cned_:5
        bi+would:-5 clive:-5 ctabl:5 bwas+missing:5 wwant:-5 c_bra:5 cbran:5 ba+pain:5 c_sho:5 boutdated+:5 c_ran:5
        b+was:-5 c_pac:5 cpack:5 c_old:5 c_lik:5 crand:5 wtaste:5 c_sen:5 cles_:5 cood_:-5 wand:-5 cted_:5 cment:-5
        blike+the:5 wso:5 bdoes+not:-5 wstock:5 bnot+to:5 wknow:-5 care_:5 wnumber:-5 bthat+:-5 bno+organic:5 cold_:5
        c_veg:5 ceget:5 cgeta:5 cvege:5 cring:5 woff:5 c_no_:5 cter_:-5 balways+the:5 bsame+:5 cbook:5 civer:-5
        cnged:5 cntin:5 c_sam:5 csame:5 wjust:-5 coks_:5 cooks:5 bmarket+:5 bthe+market:5 wall:-5 c_int:5 bin+the:-5
        chort:5 cshor:5 wbox:5 bno+good:-5 csele:5 culd_:4 bno+suitable:4 wto:-4 wlonger:-4 bproducts+:4 cking:4
        wdown:4 c_sel:4 cain_:4 bshelves+:4 wyears:4 wmonths:4 c_cal:-4 cport:4 wwas:4 whave:4 c_sof:4 cftwa:4
        coftw:4 csoft:4 ctwar:4 cess_:-4 wskin:4 conly:4 could:4 capp_:4 wcustomer:-4 cssin:4 c_gym:4 cgym_:4
        bfor+my:4 wrep:-4 c_onl:4 whuman:-4 buse+to:4 bno+need:-4 cated:4 cian_:4 wplease:-4 wfull:4 wdiscount:-4
        wmoney:-4 btaste+:4 cnter:4 wused:-4 c_del:-4 wlife:-4 wtime:-4 c_can:4 bso+no:-4 wlist:4 cnce_:-4 cting:-4
        ctain:4 cors_:4 c_wan:4 c_uns:4 c_ava:4 caila:4 cavai:4 cilab:4 clabl:4 cvail:4 walone:-4 cark_:4
        bwithout+a:4 walways:4 cware:4 cexpo:4 cxpor:4 cstuf:4 ctuff:4 cuff_:4 wabout:-4 curit:4 c_fav:4 cfavo:4
        cizes:4 b+there:4 wus:4 celec:4 bi+can:4 codel:4 b+prices:4 bprices+up:4 was:-4 wreason:-4 waccount:-4
        czes_:4 crts_:4 c_muc:4 cmuch:4 bparts+:4 wclosed:-4 wown:4 clies:4 blong+:4 wgone:-4 ctrou:4 wexists:4 wdo:4
        c_on_:-4 cante:4 wwill:-4 cdeli:-4 celiv:-4 ctemp:4 whouse:-4 bnot+carry:4 cnly_:4 bout+of:-4 crite:4 cuit_:4
        cort_:4 bdown+:4 wchat:-4 cver_:-4 cplat:4 bgood+:-4 bthe+range:4 c_per:-4 cooki:4 wcontact:-4 cuct_:4
        wfee:-4 bto+my:-4 bwas+not:-4 wlong:4 c_stu:4 c_tro:4 cend_:-3 b+sadly:3 canyt:3 cnyth:3 c_app:3
        wdifferent:-3 wdays:-3 bthe+replacement:3 ctiti:3 cokin:3 clook:3 cfor_:3 wway:-3 cates:3 worder:-3 wgot:3
        wcosts:-3 cest_:3 wfirst:-3 wknows:-3 bnot+come:3 c_loo:3 cine_:-3 ccoul:3 cothi:3 cline:-3 cfind:3 wthat:-3
        c_pri:3 c_our:3 wten:3 ctes_:3 wcustomers:-3 wtill:3 bthere+was:-3 c_lin:3 bchanged+the:3 byou+changed:3
        cptio:3 c_sit:3 csite:3 wbought:3 bfor+me:-3 btoo+long:-3 clate:3 csion:3 cissi:3 cmiss:3 wname:-3 c_sha:3
        wbut:3 bevening+:3 ceet_:3 winterested:-3 bgot+no:-3 ccont:3 cdel_:3 cout_:-3 wmy:3 wkeep:-3 creac:-3 cies_:3
        wright:-3 c_opt:3 ctic_:-3 c_get:-3 cded_:3 b+an:3 bfor+years:3 wdid:3 cged_:3 c_you:3 bpromised+:-3 wpart:-3
        compl:3 wit:-3 wwould:3 wweeks:-3 wdead:-3 c_fee:-3 cunt_:-3 wnext:-3 walcohol:3 c_hot:-3 bwas+never:-3
        ceek_:3 c_use:3 b+software:3 c_me_:-3 wperson:-3 wcame:-3 c_too:3 cent_:-3 wcoming:-3 c_bur:-3 coes_:-3
        c_wor:-3 wput:-3 wreasons:-3 wwent:-3 couri:3 ceauc:-3 wwithout:3 cuch_:3 byou+can:-3 wshop:3 bwas+a:-3
        c_the:3 c_unu:3 cnusa:3 cunus:3 cntal:3 ctal_:3 chang:3 c_den:-3 c_had:3 chad_:3 censi:3 cetab:3 wwhy:-3
        cace_:3 bbroken+:-3 c_end:-3 centa:3 bit+any:-3 bmore+:-3 cind_:3 c_mis:3 c_dur:-3 c_jus:-3 bfor+us:-3
        c_off:3 bhave+no:-3 wsimply:-3 wsince:-3 coutd:3 ctdat:3 cutda:3 c_doe:-3 cdoes:-3 cill_:3 creas:-3
        bat+the:-3 wclue:-3 cson_:-3 c_kno:-3 cnoth:3 cchan:3 wpermission:-3 wtimes:-3 c_for:3 cins_:-3 c_pay:3
        wtwice:-3 cknow:-3 wsupplier:-3 cund_:-3 cust_:-3 cisco:3 byour+shop:3 cdisc:3 c_be_:3 c_pai:3 c_mad:3
        cmade:3 wis:3 crsio:3 cice_:-3 bin+a:-3 ccrat:-3 citab:3 cuita:3 c_che:-3 c_ver:3 wyear:-3 chan_:3 wsms:-3
        wdepartment:-3 bnot+like:3 c_org:3 canic:3 cgani:3 cnic_:3 corga:3 crgan:3 cply_:-3 c_qua:3 cped_:-3 c_fla:3
        bfor+that:-3 wcapsules:3 bthe+box:3 cade_:3 wbuy:-3 byou+:-3 wsurveys:-3 cmpla:3 wthanks:-3 cyour:3 cersi:3
        cake_:-3 wround:-3 woffice:-3 c_wer:3 cwere:3 bcan+not:3 cere_:3 bthree+months:3 wan:-3 croll:3 wpackage:-3
        cream:3 buse+for:-3 cines:-3 cness:-3 b+have:-3 b+in:-3 comer:-3 ctome:-3 c_hou:-3 cater:-3 bwe+have:-3
        ccall:-3 wjoke:3 cead_:-3 wthey:-3 wdevice:-3 bno+longer:-3 c_sti:-3 wdisaster:-3 wmachine:-3 c_goo:-3
        cgood:-3 wwaiting:-3 bany+more:3 bdone+:-3 c_fro:-3 wdata:-3 wabove:-3 wstop:-3 wdissolved:-3 c_hol:-3
        bwas+no:-3 benough+:-3 cucts:3 b+got:-3 csmal:3 csabl:3 cusab:3 wparcel:-3 ccts_:3 cage_:-3 chelv:3 cshel:3
        cpain:3 cande:3 bfrom+you:-3 wlive:-3 ctern:3 cason:-3 ceaso:-3 celve:3 clves:3 cproc:-3 croce:-3 c_bro:-3
        wstore:-3 cget_:-3 wworst:-3 caken:3 wsend:-3 ccour:-3 wbecause:-3 cchea:-3 wsaid:-3 w15:-2 creci:2 wleak:-2
        cothe:-2 wsome:-2 wcourier:-2 cping:-2 c_sma:2 bus+any:2 wtwo:-2 cinte:2 cound:-2 c_sup:-2 csupp:-2 cled_:-2
        cease:-2 wyour:2 couse:2 blife+:-2 case_:-2 ciden:2 city_:-2 cheap:-2 wgo:-2 wone:-2 cown_:2 ceam_:2
        bdid+not:2 cover:-2 wshut:-2 cvers:2 cmore:2 weverywhere:-2 wtake:-2 cfrom:-2 crom_:-2 wones:2 weither:-2
        bthere+were:2 c_pre:-2 wline:-2 bnot+want:-2 wmust:-2 whome:-2 c_fam:2 camil:2 cfami:2 bare+a:-2 bonly+for:-2
        wexactly:-2 wgoing:-2 wadvice:-2 citte:-2 cmall:2 c_tex:-2 ctext:-2 cith_:-2 wback:-2 cems_:2 ctems:2
        wloyalty:-2 balone+:-2 bend+:-2 cdate:2 wfeel:-2 cual_:2 wmoment:-2 ctoo_:2 cllin:-2 cket_:2 wwhere:-2
        cllec:2 bno+more:-2 chis_:-2 cthis:-2 wfood:-2 c_mor:2 c_fri:-2 cempl:2 carke:2 crket:2 whalf:-2 cnot_:2
        ccoll:2 bmy+new:-2 bnot+need:-2 cents:-2 b+at:-2 c_fin:2 wbusiness:-2 c_abo:-2 cshes:2 bis+over:-2 c_12_:2
        cvice:-2 chole:-2 wgetting:-2 c_whe:-2 wyesterday:-2 cfitt:-2 wprivate:-2 whour:-2 cente:2 bno+reason:-2
        breason+:-2 bthe+wine:2 cands:2 cries:-2 cming:-2 c_eno:2 cenou:2 cnoug:2 cbly_:-2 wtook:2 blonger+exists:2
        c_ove:-2 bnumber+:-2 cilin:2 corde:-2 crder:-2 wother:-2 c_lea:-2 carts:2 wthing:-2 wchristmas:-2 wcat:-2
        cscou:-2 c_ord:-2 wboss:-2 crien:-2 cfrie:-2 ciend:-2 wcost:-2 c_ass:-2 bin+your:-2 c_lef:2 ceft_:2 cleft:2
        cnds_:2 winvoice:-2 cread:-2 c_wro:-2 cthe_:2 ccess:-2 cendl:-2 wdelivery:-2 ched_:-2 b+what:-2 cman_:-2
        c_nev:2 c_bec:-2 wplan:-2 cife_:-2 bmuch+:-2 cexts:-2 cxts_:-2 c_ter:-2 wlast:-2 bnot+know:-2 cink_:2
        bthere+is:-2 cpens:-2 ckes_:-2 clike:2 cder_:-2 crong:-2 cwron:-2 crst_:-2 wdiscounts:-2 carry:2 ccarr:2
        cbrok:-2 croke:-2 cowed:2 cwed_:2 cised:-2 wless:2 c_shi:2 ceryt:-2 cryth:-2 c_dri:-2 cstil:-2 cdist:-2
        bhave+got:-2 bis+no:-2 wtogether:-2 walthough:-2 c_sad:2 csadl:2 cwant:2 cway_:-2 cethi:2 cmeth:2 comet:2
        c_loc:2 cloca:2 cocal:2 cuppl:-2 bto+call:-2 wmiddle:-2 cwher:-2 cclas:2 callo:2 cexpe:-2 cerin:2 bsuit+me:-2
        c_dep:-2 chand:2 bcustomers+:-2
    """,
    "quality": """
        12 wtaste:20 b+the:19 c_dur:16 wskin:15 wi:-15 c_wor:13 wused:12 clity:12 wgot:-12 city_:12 wbroken:12
        wbits:12 wrep:-11 wstuff:11 wyou:-11 wworn:11 wwobbles:11 wnever:-11 wquality:11 wall:10 caste:10 wwe:-10
        wfood:10 ctch_:10 wbroke:10 wtwice:10 wplastic:10 cstan:10 wwilted:10 wwhat:10 crint:10 wfor:-10 c_hol:10
        cprin:10 wkeeps:10 wnow:-10 wafter:10 wmade:9 cted_:9 b+goods:9 wwas:9 wbeans:9 cood_:9 wconstant:9 bis+a:9
        wmeat:9 wgoods:9 casse:8 wdefective:8 cbili:8 cilit:8 cship:8 wcame:8 wthe:8 weverywhere:8 wwere:8 wbut:8
        won:-8 cheap:8 c_was:8 cwork:8 cchea:8 wout:8 wsystem:8 bafter+a:8 cbrok:8 croke:8 b+i:-8 bdoes+not:8 cter_:8
        chole:8 c_bro:8 cion_:-8 wwithout:7 wcream:7 wgym:7 wit:7 cans_:7 ceans:7 c_bat:7 bthere+was:7 cound:7
        wwill:7 c_che:7 cver_:-7 cank_:7 wdid:7 wgood:7 wmushy:7 cbly_:7 c_ass:7 b+product:7 bdo+not:-7 c_tas:7
        cste_:7 wthrough:7 wtoo:-7 wdead:7 wleak:7 cair_:7 cerri:7 crain:-7 wgave:7 bthe+rep:-7 wtwo:7 cashe:7
        cning:-7 bbroken+:7 wus:-7 wcoming:7 warrived:7 wchanged:-7 wsold:-7 b+another:7 crash:6 wour:-6 citte:6
        c_wat:6 ctast:6 wdevice:6 ction:-6 wthree:6 chair:6 bpromised+:6 wweeks:6 wleft:-6 c_thr:6 wfell:6 cund_:6
        wcome:-6 bwill+not:6 wwash:6 wexpensive:-6 whold:6 wthat:-6 wpoor:6 wdoes:6 c_tra:-6 c_wil:6 bdid+not:6
        c_lea:6 cber_:6 wcoffee:6 wopen:6 wme:-6 cles_:6 c_def:6 cdefe:6 cefec:6 cfect:6 bgood+:6 cover:-6 c_wob:6
        cbble:6 cobbl:6 cwobb:6 cnce_:-6 bend+:6 wis:-6 bno+good:6 wsuit:-6 wnice:6 cfitt:6 bin+my:6 bbeans+were:6
        wam:-6 bthe+system:6 cead_:6 b+constant:6 cwate:6 wfee:-6 ccont:-6 wnothing:6 caper:6 c_rub:6 crubb:6
        whours:6 wdate:5 wevery:-5 cange:-5 wdelivered:5 b+quality:5 cater:5 bwork+:5 wten:5 wnobody:-5 bsystem+:5
        c_fit:5 c_pri:5 c_bur:5 c_ski:5 ckin_:5 cskin:5 wmessage:-5 wabout:-5 wonly:-5 c_com:-5 wlately:5 ctem_:5
        wgone:5 b+software:5 bmeat+was:5 bthe+meat:5 wlong:-5 carpe:5 wdown:5 cbles:5 cible:5 wcheaper:5 ccomp:-5
        wsoftware:5 cinte:5 c_you:-5 cting:5 wweek:-5 crned:5 curne:5 cterr:5 bthe+time:5 ctrai:-5 wfirst:5 wand:5
        beverywhere+:5 wmissing:-5 cchan:-5 whour:5 bthe+first:5 cttle:5 clast:5 bme+:-5 c_sou:5 chang:-5 catch:5
        ball+the:5 cper_:5 wdisaster:5 c_bit:5 cdisc:-5 cread:5 cisco:-5 bis+not:-5 cwash:5 ctery:5 wmonth:5 coke_:5
        c_pro:-5 c_wit:5 c_mus:5 wjust:-5 cell_:5 wcosts:-5 c_ten:5 cere_:5 ceam_:5 wcompany:-5 cbber:5 coes_:5
        wenough:-5 cwith:5 wto:-5 wworked:5 c_blu:5 wsalesman:-5 wanother:5 cble_:5 bwas+always:5 wmy:-5 clue_:-5
        cash_:5 c_han:-5 chand:-5 wcourier:-5 c_flo:5 bit+:5 c_for:-4 wpromised:4 wlittle:-4 bthe+gym:4 coor_:4
        cshed:4 c_rid:-4 wwine:4 wloyalty:-4 wsince:-4 c_use:4 wwaiting:4 bi+have:4 bnew+:4 csty_:4 custy:4 cgot_:-4
        cner_:-4 c_tow:4 c_got:-4 whouse:-4 wyour:-4 c_sma:4 wselection:-4 bme+a:4 wdone:-4 wlist:-4 cused:4 wlast:4
        coken:4 cbits:4 whad:4 bleak+:4 wof:4 c_str:4 bup+the:-4 cpric:-4 crice:-4 ccts_:4 b+we:-4 bgoods+:-4
        wagain:-4 wcall:-4 cempl:-4 b+not:-4 cthre:4 crep_:-4 wwork:-4 wshoes:4 wone:-4 wservice:-4 wday:4 csed_:4
        c_goo:4 cgood:4 wprinting:4 wbad:4 cshes:4 cthou:4 ches_:4 cneve:-4 cstuf:4 ctuff:4 cuff_:4 wsame:-4
        winvoice:-4 cits_:4 wover:-4 cyou_:-4 bis+no:4 corn_:4 cworn:4 bthe+device:4 wdecision:-4 cess_:-4
        bhave+been:4 case_:-4 clong:-4 c_nev:-4 calit:4 cqual:4 cuali:4 wplease:-4 cnow_:-4 cels_:4 bfirst+wash:4
        bwash+:4 c_pap:4 cpape:4 bwas+never:-4 cate_:4 c_per:-4 csing:-4 c_mes:-4 cmess:-4 chour:4 c_we_:-4
        wsomething:-4 b+poor:4 cfood:4 cport:-4 cough:4 b+no:4 wcapsules:4 walthough:4 catte:4 b+at:-4 wmeans:-4
        c_bug:4 wnew:-4 b+in:-4 wworse:4 wother:-4 ctter:4 wgoodbye:-4 cfeed:4 bday+:4 woff:4 wfrom:4 b+half:4
        corke:4 crked:4 cout_:4 c_twi:4 ctwic:4 cwice:4 bup+:4 c_stu:4 b+it:3 wmoment:-3 casti:3 cplas:3 bwas+a:-3
        wbought:3 wthen:3 wimmediately:3 c_rat:3 cilte:3 clted:3 cwilt:3 wjoke:3 c_wha:3 cwhat:3 wend:3 csale:-3
        bhour+:3 c_now:-3 b+when:-3 cstic:3 cfor_:-3 bat+the:3 cain_:-3 c_ter:3 bnot+suit:-3 cicke:-3 ctic_:3
        c_sal:-3 wround:-3 wso:-3 ceeps:3 ceps_:3 cther:3 wunder:-3 wright:-3 cnoth:3 band+i:3 wdissolved:-3 c_aft:3
        cafte:3 cfter:3 wlonger:-3 bused+to:3 cwant:-3 wstraight:3 cmpla:-3 c_mad:3 cmade:3 weverything:3 band+when:3
        bthe+goods:-3 c_bri:3 ceath:3 bmonth+:3 b+after:-3 cins_:3 wstops:3 ctes_:-3 wshut:-3 bit+is:-3 wbusiness:-3
        cerve:3 cgrou:3 wmoved:-3 cnted:3 wson:-3 cwas_:3 cates:-3 cbean:3 cente:3 c_gro:3 ceate:3 c_den:3 cstal:3
        cade_:3 wlet:-3 c_bre:3 cbrea:3 cnish:3 cbeco:3 cbatt:3 wstop:-3 cplat:-3 c_cou:-3 cleak:3 boff+:-3 c_bon:3
        wbeen:3 wwrote:-3 cken_:3 c_fai:3 cfail:3 ctemp:-3 bone+is:-3 c_all:3 worder:-3 cecom:3 catel:3 cely_:3
        ctely:3 cich_:-3 c_tha:-3 bwas+defective:3 bthe+service:-3 const:3 walways:3 c_foo:3 csses:3 wsmall:-3
        cmeat:3 band+now:-3 wwith:3 wthis:-3 coods:3 wput:-3 c_lon:-3 c_exp:-3 bmissing+:-3 cods_:3 bi+am:-3 cdate:3
        c_sta:3 ban+hour:3 ceat_:3 cctiv:3 cply_:3 wway:-3 ba+disaster:3 bdisaster+:3 cker_:-3 cses_:3 ctant:3
        c_qua:3 c_cam:3 cally:-3 clly_:-3 bof+it:-3 c_kee:3 ckeep:3 cring:3 ccame:3 cthe_:3 ceryw:3 crywh:3 cywhe:3
        wsizes:3 c_par:-3 c_wer:3 cwere:3 c_mis:-3 c_but:3 cbut_:3 wsales:-3 wdelivery:-3 cathe:3 c_on_:-3 ching:3
        bbetter+:3 wcontact:-3 c_col:-3 c_bec:3 wrefund:-3 cher_:3 cish_:3 bworked+:3 ccent:-3 cever:-3
        bthe+salesman:-3 cour_:-3 ceed_:3 was:-3 bwithout+a:-3 wlike:-3 bnot+come:-3 cnge_:-3 cale_:3 c_sys:3 cstem:3
        csyst:3 cyste:3 bthe+courier:-3 wgo:3 cnsta:3 wopt:-3 cante:-3 whalf:3 wstill:3 bthe+wine:3 wprice:-3
        cect_:-3 w6pm:-3 clow_:-3 wzip:3 ccolo:-3 clour:-3 colou:-3 ctake:-3 bweek+:-3 cales:-3 bevery+week:-3
        cexpe:-3 chout:3 citho:3 cdisa:3 c_som:-3 csome:-3 wapp:-3 cder_:-3 cinti:3 wneed:-3 whappy:3 c_thi:-3
        c_gym:3 cgym_:3 bend+of:-3 cpens:-3 cequi:3 wrepair:3 censi:-3 wget:-3 ccrea:3 cive_:-3 c_it_:3 ctive:3
        wbox:3 ccons:3 waway:-3 c_sui:-3 csuit:-3 wended:-3 c_sol:-3 cugh_:3 c_lat:3 wno:-3 wtechnician:-3 bi+do:-3
        wmachine:3 c_hot:-3 wemployee:-3 bto+be:3 wmarket:-3 c_bea:2 woutside:-2 c_too:-2 cway_:-2 wprices:-2
        where:-2 woffice:-2 cster:2 btime+:2 cered:2 ciden:-2 wtomorrow:-2 bcompany+was:-2 bthe+wrong:-2 c_did:2
        cdid_:2 cshin:2 c_ite:2 citem:2 bthe+company:-2 c_tim:-2 c_pla:2 cmush:2 cshy_:2 cushy:2 c_act:2 wwatch:2
        byou+:-2 cfloo:2 wback:-2 wtexts:-2 cent_:-2 c_cre:2 ccall:-2 chrou:2 bsuit+me:-2 ctoo_:-2 cream:2 cdead:2
        cler_:2 bthe+shoes:2 b+service:2 wtaken:-2 c_sin:-2 c_gav:2 cgave:2 c_two:2 ctwo_:2 wmoney:-2 creak:2
        c_dec:-2 cust_:-2 wmodel:-2 c_us_:-2 cessa:-2 cssag:-2 cmust:2 c_own:-2 wtry:-2 cited:-2 cuit_:-2 cacti:2
        wfinancially:-2 ccomi:2 comin:2 bthe+same:-2 ceak_:2 cived:2 cnged:-2 csold:-2 wdiscounts:-2 c_sup:-2
        csupp:-2 cged_:-2 wbetter:2 c_bas:-2 cbase:-2 cdisp:2 c_our:-2 croug:2 cione:-2 cease:-2 wbuy:-2
        bcould+not:-2 cgrat:-2 crate:-2 c_cal:-2 bis+the:-2 cnts_:2 cence:-2 ctent:2 c_dev:2 cdevi:2 cevic:2
        wscrapped:-2 chree:2 whome:-2 cman_:-2 woutdated:-2 ba+long:-2 c_cos:-2 ccost:-2 c_the:2 wsome:-2 cthro:2
        b+what:-2 ceeks:2 ceks_:2 c_lef:-2 ceft_:-2 cleft:-2 cong_:-2 cstra:2 bof+the:-2 cance:-2 wshop:-2
        bthe+price:-2 crry_:2 cxpen:-2 wcompetition:-2 cned_:2 c_fat:2 cfell:2 c_abo:-2 c_sea:2 cice_:2 c_hou:2
        corde:-2 crder:-2 c_tro:-2 ware:2 cwher:2 bnot+work:-2 bon+the:-2 wfriendliness:-2 bbut+the:2 cnsiv:-2
        csive:-2 wdata:-2 wan:2 bus+:-2 ccal_:-2 wsale:-2 c_dea:2 byear+:-2 wreplacement:2 b+next:-2 b+do:-2 chold:2
        cthat:-2 cpoor:2 bwas+missing:-2 c_doe:2 cdoes:2 c_she:2 bmachine+:-2 cers_:-2 cody_:-2 bwas+not:2 wdays:-2
        bthe+moment:-2 cints:2 c_ord:-2 wmaybe:-2 bimmediately+:2 bdone+:-2 ba+joke:2 bjoke+:2 bweeks+:2 wcustomer:-2
        wworks:-2 c_cof:2 ccoff:2 cffee:2 cnter:2 c_poo:2 cage_:-2 b+did:-2 c_ope:2 copen:2 cest_:-2 c_me_:-2
        cian_:-2 bnot+get:-2 cnive:2 byou+for:2 cscen:-2 bhalf+of:2 care_:2 wwife:-2 bwhat+is:-2 wphone:-2 couse:-2
        bnow+:-2
    """,
    "competitor": """
        -4 wnow:20 wsupplier:16 weverything:14 wrep:14 wfrom:14 bme+over:13 wby:13 wwith:13 wone:13 b+we:13 wwe:12
        wnot:-12 wdifferent:12 wa:11 wthese:11 wtogether:11 wat:11 wover:11 bthe+rep:10 ware:-10 wcompetitor:10
        wbetter:10 wpackage:10 wanother:10 welsewhere:10 wfound:9 wus:9 wis:-9 byou+:9 wup:9 wwent:9 wprovider:9
        wbeen:9 c_che:9 cchea:9 bsupplier+:9 wit:8 wcompetition:8 wbuy:8 wordering:8 wdoor:8 wlately:8 wam:-8 wruns:8
        cplie:8 cppli:8 wpick:8 wtrying:8 wno:-8 clowe:8 wamazon:8 csabl:-8 cusab:-8 bover+:8 cuppl:8 whas:8
        bhave+been:8 cone_:8 wunder:7 wfor:7 bto+a:7 c_sup:7 csupp:7 wproduct:7 b+changed:7 cther:7 wservice:7
        c_now:7 wsupplies:7 win:-7 wdays:7 wagain:-7 wchanged:7 wcheaper:7 bthese+days:7 cched:7 won:7 cnow_:6
        bwe+were:6 wheat:-6 wpump:-6 cothe:6 cetit:6 cpeti:6 banother+service:6 cmpet:6 compe:6 cere_:6 wcarry:6
        bup+with:6 wended:6 bthere+:6 c_won:6 wour:6 welse:6 cder_:6 wgo:6 wtime:-6 cble_:-6 cquic:6 cuick:6
        bwe+went:6 b+a:6 wheating:-6 bdays+:6 ched_:6 belsewhere+:6 wi:6 cicke:6 bme+:-6 clier:6 wnever:-6 cable:-6
        ccomp:6 blately+:6 wquiet:-6 c_the:5 c_els:5 celse:5 bdoor+now:5 bgo+to:5 bi+go:5 bnext+door:5 cier_:5
        wsystem:5 wthere:5 b+the:5 bprovider+:5 bi+just:5 c_not:-5 b+ended:5 wjanuary:5 cker_:5 wthis:-5 whead:5
        cing_:5 cher_:5 wonly:-5 ceati:5 catin:5 wdecided:5 crep_:5 c_ove:5 cover:5 coach:5 c_com:5 wan:5 ceryt:5
        cryth:5 cache:5 wmoment:5 cfrom:5 crom_:5 wsomething:5 b+you:-5 wnew:5 bis+cheaper:5 bam+a:-5 wthrough:5
        c_by_:5 bit+at:5 bi+am:-5 bus+:4 bmy+new:4 whad:-4 cith_:4 wneed:-4 c_fro:4 c_we_:4 ching:4 bnow+i:4
        welectricity:4 bthe+competition:4 cythi:4 c_one:4 b+another:-4 wevery:-4 csed_:-4 cnot_:-4 bsupplies+us:4
        bus+now:4 cting:4 band+carry:4 wdid:-4 c_dif:4 cdiff:4 ceren:4 cfere:4 ciffe:4 cffer:4 wcan:-4 bget+it:4
        wtown:-4 chere:4 wsource:4 cent_:4 c_buy:4 bit+:-4 wperson:-4 wwere:4 cound:4 c_rep:4 wstore:4 bheat+with:-4
        cman_:4 c_cha:4 chese:4 ctch_:-4 cese_:4 wapp:4 bi+have:4 cthes:4 bit+to:4 c_tog:4 cgeth:4 coget:4 ctoge:4
        c_at_:4 c_pro:4 bbetter+:4 wpassed:-4 ba+customer:4 cthin:4 courc:4 csour:4 curce:4 bwe+are:-4 wbought:-4
        c_wit:4 ba+different:4 cwith:4 wright:-4 cund_:4 wsend:-4 ctter:4 wend:-4 wnobody:-4 c_qui:4 wyours:4 wtoo:-4
        wwife:4 wwould:-3 c_are:-3 ctito:3 wprinting:3 bwas+a:-3 c_bet:3 cbett:3 wshut:-3 waway:-3 bmoment+:3
        wstraight:3 c_dis:-3 cacka:3 cckag:3 ckage:3 wme:3 wput:3 wbe:-3 c_ano:3 canot:3 bcompetitor+and:3 clsew:3
        csewh:3 cced_:3 coof_:3 croof:3 cours:3 ba+competitor:3 bare+with:3 wdone:3 ctor_:3 waround:3 c_fou:3 cfoun:3
        wskin:-3 cess_:-3 cewhe:3 cethe:3 c_us_:3 cded_:3 bwith+someone:3 c_thi:-3 c_is_:-3 bme+a:-3 c_our:3 c_up_:3
        wlist:-3 b+at:-3 citor:3 c_wen:3 cwent:3 wnext:3 b+i:3 cprov:3 crovi:3 cvide:3 c_bee:3 cbeen:3 wsomebody:3
        covid:3 wdown:-3 cider:3 cgree:3 wwaiting:-3 c_roa:3 coast:3 croas:3 wago:-3 c_pac:3 cpack:3 bup+:-3 wyou:-3
        cens_:3 wten:-3 cying:3 wdo:-3 cchai:3 c_non:-3 cwork:3 wyour:-3 wmore:-3 wcustomer:3 b+my:3 wclub:-3
        cges_:-3 wwant:-3 c_it_:3 c_ord:3 c_wal:3 wjust:3 bone+:3 cted_:-3 catch:-3 cende:3 bin+the:3 cwher:3 b+it:-3
        cbuy_:3 cderi:3 c_doo:3 cdoor:3 bto+the:3 c_am_:-3 bover+the:-3 bone+is:3 c_som:3 csome:3 c_smo:-3 csmok:-3
        bthe+moment:3 cruns:3 cuns_:3 wworks:3 cerin:3 wmake:3 bon+the:-3 citio:3 c_pic:3 cpick:3 cred_:-3 cryin:3
        ctryi:3 c_no_:-3 ctiti:3 cses_:3 wmy:-3 woff:-3 c_run:3 wleft:-3 c_can:-3 c_try:3 wall:-3 cick_:3 c_ama:3
        camaz:3 cazon:3 cmazo:3 czon_:3 c_hea:-3 cmall:3 wlegal:-3 c_has:3 chas_:3 wliving:-3 whome:-3 woffice:3
        ceen_:3 bfor+me:-3 cheat:3 wclosed:-3 bthe+next:-3 wgone:-3 wcontact:-3 wnumber:-3 c_und:3 crent:3 catel:3
        cely_:3 ctely:3 cfor_:3 wgarden:-3 cage_:3 c_cas:3 cuct_:3 cloye:3 wproject:-3 bdo+not:-2 bit+was:-2
        wwobbles:-2 wthree:-2 cunde:2 cork_:2 cette:2 c_lat:2 cervi:2 crvic:2 cmer_:2 btime+:-2 caler:2 c_ser:2
        cserv:2 bfrom+you:-2 coor_:2 wcost:-2 wstill:-2 c_tim:-2 c_in_:-2 wgive:-2 weach:-2 ctime:-2
        beverything+from:2 band+now:2 wwill:-2 cnoth:2 cash_:2 cyer_:2 c_out:2 cler_:2 c_nee:-2 cneed:-2 wneeded:-2
        b+since:2 c_per:-2 cdays:2 cnded:2 wnothing:-2 bnow+:2 c_aga:-2 cagai:-2 cgain:-2 cnged:2 come_:-2 wdemand:-2
        wmoney:-2 wannoy:-2 clies:2 wweek:-2 wgave:-2 ceape:2 ceat_:-2 wrequest:-2 c_bos:2 bthat+with:2 curs_:2
        c_on_:2 ctabl:2 cper_:2 wwhat:-2 wgdpr:-2 c_pum:-2 cpump:-2 cump_:-2 coles:2 cvery:2 chole:2 cless:-2
        b+there:-2 wonline:2 carry:2 ccarr:2 walready:-2 wany:-2 wsomeone:2 bhave+my:2 wenough:-2 wwithout:-2 cduct:2
        coduc:2 cprod:2 crodu:2 wlet:-2 cages:-2 cstri:-2 bthe+new:-2 bon+:-2 bthe+other:2 bwent+to:2 cking:-2
        call_:2 wplease:-2 ccts_:-2 cdeal:2 cfect:-2 wweeks:-2 c_bat:-2 c_def:-2 cdefe:-2 cefec:-2 cdist:-2 b+our:2
        cistr:-2 wmoved:-2 wblocking:-2 cince:2 clse_:2 bsend+me:-2 wafter:-2 wremove:-2 wthey:-2 bmy+wife:2
        bfor+us:2 cill_:-2 c_pap:-2 cpape:-2 c_go_:2 cive_:-2 cime_:-2 bof+the:-2 wout:2 cgrou:2 c_gro:2 bhas+the:2
        bthe+better:2 wstop:-2 wcall:-2 c_oth:2 crry_:2 cates:2 bneed+:-2 cttle:-2 whalf:-2 cery_:-2 c_who:2 clate:2
        ctes_:2 c_day:2 care_:-2 bit+for:-2 wfell:-2 wcoffee:-2 cays_:2
    """,
    "need_gone": """
        -6 wneed:27 wstopped:18 wone:16 wwe:16 wyou:-16 b+was:15 b+our:14 wproject:14 wheat:14 wgave:14 wuntil:13
        wnow:13 bof+it:13 wso:13 wlonger:13 wno:12 wheating:12 wpresent:12 wis:12 wmachine:11 b+we:11 wuse:11
        wonly:11 wto:-11 bno+need:11 wour:11 bnot+need:11 wsmoking:11 wit:10 csabl:10 cusab:10 wany:10 cine_:10
        whome:10 coppe:10 cpped:10 cuse_:10 wfather:10 whouse:10 cding:10 wdone:9 bgave+up:9 wthe:9 wover:9 wme:-9
        wdemand:9 bam+a:9 wthis:-9 wwant:-9 cped_:9 wup:9 cheat:9 wchristmas:9 c_nee:9 cneed:9 c_smo:9 csmok:9
        ceed_:9 b+my:9 wdo:9 bnow+:9 cired:9 wsince:9 wenough:9 c_hea:9 wjog:9 c_you:-9 cone_:8 bclosed+the:8
        walcohol:8 wother:-8 bheat+with:8 bno+longer:8 bso+no:8 c_com:-8 wnew:-8 woffice:8 wclub:8 wcat:8 cess_:8
        bdo+not:8 bneed+it:8 bi+have:-8 c_pre:8 wyour:-8 wsold:8 wchanged:8 bgone+:8 bfor+the:8 bdone+:8 wthat:8
        ceat_:7 wmeat:7 wa:7 bis+gone:7 wgarden:7 cave_:7 wworks:7 bonly+for:7 wwhat:-7 wquit:7 bpresent+:7
        bchanged+to:7 wlittle:7 bneed+:7 bi+only:7 cable:7 c_bui:7 cbuil:7 whave:7 wretired:7 wmore:7 ba+one:7
        cent_:7 wpump:7 cred_:7 cequi:7 chous:7 cquir:7 cing_:7 wnobody:7 wget:-7 wson:7 wfor:7 couse:6 b+you:-6
        wus:-6 cless:6 wwill:-6 bnot+at:-6 b+got:6 bi+quit:6 bquit+smoking:6 bsmoking+:6 wcould:-6 wfree:-6
        bany+more:6 wi:6 bjust+a:6 c_req:6 crequ:6 ceine:6 bup+the:6 bis+over:6 bwas+just:6 bover+the:6 wfull:6
        c_pap:6 cpape:6 bfor+my:6 bmore+:6 canne:6 wmy:6 cason:6 ceaso:6 wallow:6 wbusiness:6 wcustomer:-6 c_eve:6
        wcheaper:-6 b+since:6 c_thi:-6 bi+still:6 bstill+have:6 bmy+father:6 wcoffee:6 wbe:-6 bit+any:6 wclosed:6
        c_doc:6 cctor:6 cdoct:6 cocto:6 c_we_:6 buse+for:6 c_rea:6 bat+present:6 wthere:-6 cere_:-6 whead:-6
        bmachine+:5 c_ban:5 bi+stopped:5 cyou_:-5 ccomp:-5 c_one:5 wnever:-5 win:-5 wby:-5 bwas+a:5 cread:5
        bwe+closed:5 wlong:-5 bnot+want:-5 wbuy:-5 catio:5 wwould:-5 wfinished:5 c_sea:5 ctopp:5 wmoved:5 b+at:-5
        wcompany:-5 whad:-5 bis+a:-5 cble_:5 wright:-5 winterest:-5 cojec:5 cproj:5 croje:5 wof:5 chere:-5
        wwaiting:-5 c_gav:5 cgave:5 bfor+that:5 c_dig:5 cdigi:5 cgita:5 cigit:5 cital:5 bhave+not:-5 wlive:-5 bi+do:5
        cker_:5 wstock:5 bgot+the:-5 ctor_:5 c_unt:5 cntil:5 ctil_:5 cunti:5 band+do:5 wnone:-5 bthat+:5 bnot+have:5
        wfinancially:-5 c_now:5 cned_:5 wwine:5 cject:5 wten:-5 bis+not:-5 bno+use:5 wcar:4 wafford:-4 cted_:-4
        c_so_:4 wwere:-4 wwith:-4 bgot+a:4 c_poo:4 conge:4 cnger:4 ctall:4 benough+for:4 wdepartment:4 c_con:-4
        c_sum:4 cect_:4 bout+of:4 c_use:4 c_no_:4 cstop:4 bwe+do:4 cesen:4 crese:4 wnot:4 c_ren:4 conal:4 csona:4
        waccount:-4 wown:4 ceati:4 catin:4 cnal_:4 b+no:-4 c_can:4 cistr:4 wair:4 wmyself:4 bthe+other:-4 could:-4
        cante:4 cwant:-4 caper:4 culd_:-4 c_is_:4 wreasons:4 cnow_:4 wdoing:-4 bit+was:4 cstri:4 c_wan:-4 wwithout:-4
        wcontact:-4 wwork:-4 wfrom:4 wapp:-4 bhave+no:4 bmy+son:4 wstraight:-4 c_mac:4 cachi:4 cchin:4 cmach:4
        wskin:-4 chine:4 wname:-4 c_rep:-4 cthin:-4 c_foo:4 ctric:4 wworst:4 conly:4 c_to_:-4 wdoes:4 cnly_:4
        bhave+a:4 bfrom+the:-4 cpres:4 c_mea:4 wdata:-4 wwas:4 wbeen:-4 creas:4 cmoki:4 cger_:4 wrepair:-4 wyear:-4
        wmrs:-4 byou+only:-4 cant_:-4 bnot+allow:4 bnot+got:-4 wcome:-4 wtill:4 bdoes+not:4 ceven:4 whe:4
        bbusiness+is:-4 cust_:-3 c_it_:3 crest:-3 c_bas:3 cbase:3 cking:3 c_hom:3 chome:3 bout+:-3 csent:3 cfath:3
        bof+the:-3 ccont:-3 wstuff:-3 wused:3 c_non:3 bis+cheaper:-3 bover+:-3 c_don:3 cdone:3 wdown:-3 c_onl:3
        c_aff:-3 caffo:-3 cffor:-3 cford:-3 wrep:-3 cthe_:3 custo:-3 c_mov:3 c_ove:3 wfavourite:-3 c_me_:-3 wquiet:-3
        c_dec:-3 ceman:3 cmand:3 wdays:-3 chis_:-3 cthis:-3 cdrop:3 cedin:3 ceedi:3 wthese:-3 cight:-3 c_up_:3
        cover:3 wjoke:-3 wpersonal:-3 c_chr:3 cchri:3 chris:3 cistm:3 crist:3 cstma:3 ctmas:3 ching:-3 cinte:-3
        c_bre:3 cbrea:3 bus+any:-3 c_do_:3 cwith:-3 bi+just:-3 wgone:3 c_wit:-3 csinc:3 c_eno:3 cenou:3 cnoug:3
        w31:-3 whours:-3 wnumber:-3 bthe+new:-3 bwas+no:-3 wout:3 wtaste:-3 c_fee:-3 wtook:-3 c_jog:3 cjog_:3
        weverything:3 b+moved:-3 cnter:-3 wchat:-3 wdecision:-3 bnot+use:3 wphone:-3 wsite:-3 c_buy:-3 wharassed:-3
        wend:-3 cince:3 c_fat:3 c_oth:-3 c_box:3 bthe+office:3 c_any:3 cathe:3 c_new:-3 c_alc:3 calco:3 ccoho:3
        chol_:3 clcoh:3 cohol:3 weven:3 wsupplier:-3 c_fre:-3 cfree:-3 c_clo:3 c_pla:3 c_sur:3 wstill:3 cplay:3
        ceen_:3 c_dem:3 cdema:3 wbought:3 wafter:-3 wsubscriptions:3 ction:3 cber_:-3 clay_:3 cokin:3 c_our:3
        c_acc:-3 cnew_:-3 blike+that:3 cffic:3 cfice:3 coffi:3 c_dro:3 wexists:3 bit+is:-3 cclub:3 club_:3 weither:3
        cment:3 bmoment+:3 cter_:-3 cothe:-3 wcontract:-3 c_cat:3 ccat_:3 cest_:-3 cyour:-3 b+for:3 b+financially:-3
        bfinancially+it:-3 bno+:-3 wmoney:-3 bon+the:-3 wsmall:-3 cvent:3 bthat+is:-3 wunsubscribe:3 cemen:3
        wcompetition:-3 wtrain:3 csold:3 bget+it:-3 cong_:-3 cnged:3 cough:3 cved_:3 cyone:3 wfell:-3 c_cus:-3
        ccust:-3 cstom:-3 whour:-3 bwith+a:3 wcolour:-3 wtoo:-3 cree_:-3 whalf:-3 cmove:3 cware:3 wshut:-3 c_pro:3
        wround:-3 cper_:-3 wtexts:-3 bhave+needed:-3 bwould+have:-3 bafford+it:-3 cthat:3 blive+in:-3 cched:-3
        cting:3 wmake:-3 count:-3 cmeat:3 c_int:-3 ccoun:-3 ba+long:-3 wcarry:-3 carde:3 crden:3 cbscr:3 cscri:3
        cubsc:3 cgard:3 wlist:-3 c_sin:3 wthan:-3 wshop:-3 c_lon:3 c_clu:3 bone+is:3 corks:3 crks_:3 wnext:-3
        c_wha:-3 cwhat:-3 wdevice:3 cmas_:3 c_off:3 cquit:3 bneeded+a:-3 c_bak:2 cergy:2 crgy_:2 clong:2 wfunds:-2
        c_dri:2 c_sto:2 cget_:-2 c_che:-2 wwrong:-2 csubs:2 c_liv:-2 c_lit:2 clitt:2 wleft:-2 comer:-2 ctome:-2
        casse:-2 b+your:-2 where:-2 wsubscription:2 wreplacement:-2 bit+no:2 wrange:-2 wrestaurant:-2 wperson:-2
        c_gar:2 c_hav:2 chave:2 cetir:2 creti:2 ctire:2 wfood:2 chead:-2 bwe+would:-2 wthrough:-2 bour+company:-2
        c_get:-2 benough+:-2 b+none:-2 wtime:2 ba+customer:-2 b+it:2 wabout:-2 cact_:-2 wgo:-2 wunder:-2 c_pum:2
        cpump:2 cump_:2 cther:-2 wdissolved:-2 cnks_:2 wknows:-2 c_per:-2 c_sol:2 bmy+name:-2 cack_:-2 c_war:2
        wsomething:-2 bwithout+a:-2 cite_:-2 wlooking:-2 c_mor:2 byou+do:-2 whuman:-2 bis+no:-2 c_nob:2 cnobo:2
        cobod:2 wwanted:-2 c_wil:-2 wanother:-2 bto+be:-2 cwill:-2 c_son:2 cmore:2 cfor_:2 bi+need:-2 ctere:-2
        bthe+worst:2 bi+demand:-2 c_ret:2 bi+can:2 ccent:-2 ctill:2 cngs_:-2 bof+my:-2 c_us_:-2 bnow+and:2 ceres:-2
        wfeel:-2 wliving:-2 welse:-2 cchea:-2 c_pri:-2 wmade:-2 bgot+no:2 ccoul:-2 wpick:-2 cittl:2 cings:-2
        wevery:-2 wstore:-2 cher_:-2 b+i:2 cden_:2 c_som:-2 csome:-2 brepair+still:-2 wwife:2 bi+bought:2 walways:-2
        c_all:2 cheap:-2 c_ful:2 cfull:2 cors_:-2 csion:-2 wfirst:-2 cmber:-2 wsource:-2 wfind:-2 cacco:-2 cccou:-2
        cers_:-2 wpassed:-2 wmissing:-2 bthis+:-2 bto+call:2 bmy+data:-2 c_my_:2 cring:-2 cies_:2 cbusi:2 csine:2
        cusin:2 cand_:2 ceape:-2 corma:-2 crman:-2 caved:2 bany+of:2 banything+from:2 cstor:-2 chang:2 cated:-2
        wsadly:-2 bnot+come:-2 wadvice:-2 b+there:-2 bwe+could:-2 cpers:-2 bcompany+:-2 wwhy:-2 cght_:-2 c_cof:2
        ccoff:2 cffee:2 c_be_:-2 bnot+call:-2 chour:-2 wended:2 bwe+went:2 c_too:-2 coing:-2 bi+will:-2
    """,
    "moved_closed": """
        2 wmoved:20 wgone:19 wnew:19 c_bus:18 wshut:17 wtown:16 wlive:15 wfar:14 wclosed:14 wbusiness:14
        wdissolved:13 win:13 wceased:12 wshop:12 byou+do:12 wcompany:12 clive:11 cclos:11 b+you:11 c_clo:11 wa:-11
        wof:11 wto:11 cgrat:11 crate:11 cver_:10 whanded:10 cved_:10 bcompany+was:10 wended:10 bi+have:10
        bbusiness+is:9 cust_:9 wdown:9 wtrading:9 btoo+far:9 cated:9 waway:9 wcountry:9 whung:8 wsold:8 cside:8
        cown_:8 wrestaurant:8 cted_:8 wtook:8 wfor:-8 cmove:8 bdissolved+:8 wwe:8 bi+ended:8 colve:8 csolv:8 w31:8
        blive+in:8 wus:8 wour:8 b+moved:7 c_liv:7 b+my:-7 wmate:7 c_den:7 c_res:7 woffice:7 close:7 wdo:7 bgone+:-7
        where:7 wsince:7 wuse:7 wpractice:7 wsuccessor:7 c_mov:7 cnded:7 ware:7 bout+of:7 c_can:-7 c_hot:7 wam:-7
        coved:7 wmiles:7 bus+any:7 cshop:7 csed_:7 cgone:7 c_gon:7 buse+to:7 cnew_:7 bdo+not:7 bback+in:6 c_new:6
        c_sho:6 bno+use:6 cive_:6 whome:6 b+i:6 wit:-6 wsadly:6 wunder:6 cded_:6 c_own:6 cdeli:6 celiv:6
        bclosed+the:-6 wdelivery:-6 wnone:-6 wnow:6 c_pay:-6 c_shu:6 chut_:6 cshut:6 wwith:-6 whas:6 wway:6 wliving:6
        bthat+is:6 bhave+to:-6 cings:6 ctown:6 wanother:6 bthe+year:6 wone:-6 bthe+company:6 bmoved+away:6 c_tow:6
        c_spa:6 cnce_:6 wget:-6 c_del:6 bnow+:5 wyear:5 cngs_:5 b+the:5 woutside:5 cpain:5 wlike:-5 bis+no:5 wnot:-5
        cchec:-5 check:-5 band+the:5 ceck_:-5 wonly:-5 cding:5 wsite:5 civer:5 wwere:-5 bup+my:5 bhung+up:5 bto+me:5
        wtaken:5 ceen_:-5 c_end:5 wstore:5 cfar_:5 wwas:5 cosed:5 c_far:5 wout:5 cbusi:5 csine:5 bthe+end:5 cusin:5
        bclosed+:5 wcar:5 bend+of:5 bshop+:5 cines:5 cness:5 cante:-5 b+shut:-5 c_reg:5 wnever:-5 wtoo:5
        bthe+office:5 cway_:5 wgot:-5 cdiss:5 cisso:5 cssol:5 wend:5 wfrom:-5 c_pul:5 cpull:5 wbecause:-5 wover:4
        c_in_:4 cark_:4 wchanged:-4 cers_:4 bhere+:4 bmate+:4 c_too:4 byour+store:4 celf_:4 cself:4 c_sel:4
        weverything:-4 b+we:4 wyour:-4 ctrad:4 byear+:4 cymen:4 wcan:-4 wwant:-4 cnge_:4 c_emp:4 cmplo:4 cploy:4
        clved:4 cempl:4 bway+:4 bover+to:4 bsuccessor+:4 chop_:4 wknow:-4 wgo:-4 cmark:4 cmpan:4 compa:4 cpany:4
        cence:4 wthere:-4 wback:4 cery_:-4 cased:4 cich_:-4 wbot:-4 c_cea:4 ction:-4 c_of_:4 whouse:4 c_poo:-4
        bi+am:-4 wlong:-4 bis+gone:-4 wmessages:4 cill_:-4 b+sadly:4 c_tra:4 cant_:4 c_to_:4 casse:-4 corma:4 crman:4
        c_las:-4 wtouch:-4 cceas:4 baway+:4 wme:-4 cande:4 cany_:4 wan:-4 clled:4 wup:4 wagain:-4 wright:-3 wno:-3
        wneed:-3 winto:3 cide_:3 wall:-3 wcut:-3 cnsol:3 cedin:3 ceedi:3 btown+:3 c_ins:3 cende:3 c_stu:3
        wproducts:-3 chand:3 c_for:-3 c_han:3 cdenc:3 bshop+is:3 cuys_:3 caren:3 wstill:-3 crged:3 crall:3 wbe:-3
        wask:-3 wautumn:3 bnone+of:-3 wdid:-3 cying:3 wsupplies:-3 bme+:3 wtomorrow:-3 c_dow:3 cdown:3 cadin:3
        cting:-3 bdown+:-3 bwe+had:3 wdoing:-3 bit+is:3 caper:-3 wtimes:-3 cproc:3 croce:3 cease:3 wtime:-3 call_:-3
        class:-3 wuntil:-3 cless:-3 wthis:-3 woff:-3 bwas+taken:3 chang:3 c_awa:3 caway:3 cchan:3 cntry:3 cuntr:3
        cradi:3 c_out:3 c_not:-3 c_hun:3 chung:3 cung_:3 cing_:-3 wis:3 csold:3 bnumber+please:3 bto+this:3 worder:-3
        wwhich:-3 bin+my:3 b+no:-3 wwill:-3 wanything:-3 bhad+to:3 wdata:-3 cntra:3 wjanuary:3 wdemand:-3 b+do:-3
        caura:3 cesta:3 cstau:3 ctaur:3 wcall:-3 bmore+messages:3 curan:3 csing:3 wnext:-3 bup+:3 b+in:3 wremove:3
        cook_:3 ctook:3 c_pap:-3 cpape:-3 clood:3 cpare:3 c_dis:3 wsoftware:-3 cfor_:-3 c_we_:3 wmiddle:-3 wsystem:-3
        wwhat:-3 wso:-3 cent_:3 bthe+new:3 c_31_:3 bour+company:3 cking:-3 cain_:3 c_get:-3 cmber:3 c_us_:3 ciden:3
        wdate:-3 crent:3 wbetter:-3 bthis+number:3 c_con:-3 c_buy:3 wpain:-3 wevery:-3 wabout:-3 wcustomer:-3
        wclub:-3 cice_:3 c_our:3 cies_:-3 bin+your:-3 cffic:3 cfice:3 coffi:3 wwrong:-3 bto+a:3 wsomething:-3 wstop:3
        c_sol:3 bis+too:3 whalf:-3 cange:3 c_do_:3 bi+was:-3 ctry_:3 cmate:3 csinc:3 clong:-3 bis+on:3 wwould:-2
        cike_:-2 wjust:-2 cince:2 cthin:-2 wproject:-2 c_sin:2 wmuch:-2 c_you:-2 c_mat:2 cdece:2 wfive:-2 c_pra:2
        cctic:2 cprac:2 csor_:2 cssor:2 csucc:2 ctice:2 cucce:2 winterest:-2 c_suc:2 c_are:2 cled_:2 wphone:-2
        c_am_:-2 c_wor:-2 was:-2 cmile:2 cfloo:2 ciles:2 core_:2 cally:2 clly_:2 cuse_:2 byou+are:-2 c_flo:2
        bcompany+:-2 ccide:-2 byou+:-2 cong_:-2 cops_:2 cough:-2 cesso:2 wused:-2 c_pri:-2 band+have:-2 whad:2
        wrequest:-2 wlast:-2 wdays:-2 ccces:2 cber_:2 wleft:-2 wmore:2 c_lik:-2 c_non:-2 bof+you:-2 cvery:-2
        b+that:-2 c_mil:2 ccomp:2 ba+year:-2 c_hom:2 chome:2 b+went:2 cwant:-2 bback+:-2 wnothing:-2 cmer_:-2
        wprices:-2 bover+the:-2 bhas+no:-2 c_it_:-2 c_sad:2 csadl:2 c_tim:-2 wlonger:-2 wafter:-2 wsee:-2 wcame:-2
        cest_:-2 bin+touch:-2 wran:-2 wquality:-2 c_fro:-2 wson:-2 cdriv:2 ctime:-2 b+company:2 wfirst:-2 cuch_:-2
        wcosts:-2 cment:2 c_dec:2 wdone:-2 wticket:-2 c_lon:-2 bit+:-2 cnone:-2 c_one:-2 ccess:2 wheating:-2
        wthrough:-2 bin+a:-2 cith_:-2 c_per:-2 ching:-2 c_now:2 bus+:-2 ccent:2 c_bec:-2 c_has:2 chas_:2 c_way:2
        civin:2 clivi:2 cving:2 c_sup:-2 csupp:-2 wwithout:2 bwe+are:2 cinte:-2 wdoor:-2 cadly:2 bout+:-2 c_und:2
        b+our:-2 wown:-2 cract:2 wsimply:-2 wmodel:-2
    """,
    "unresolved_issue": """
        -9 wstill:25 wnever:19 wcomplaint:18 wticket:14 wrefund:13 wfirst:13 wdamage:13 wwarranty:12 wand:12 c_rep:12
        wwaiting:11 wmy:11 winvoice:11 wcame:11 bmy+complaint:11 wback:10 wsort:10 wlost:10 wdeposit:10
        bwaiting+for:10 wnobody:10 wdollars:10 wthree:10 b+the:10 bwas+never:10 wwhere:9 c_com:9 wwhen:9 wdelivery:9
        wpromised:9 wsent:9 cing_:9 bgot+lost:9 cstil:9 wlong:9 c_sti:9 wcase:9 b+you:8 cill_:8 wdoes:8 ctill:8
        wfor:8 wof:-8 wreplacement:8 wabout:8 wcontract:8 c_fix:8 wbefore:8 wgoing:8 bfirst+:8 wsee:8 wbeen:8 wcome:7
        wreturn:7 wfrom:-7 wyou:7 wmoney:7 crefu:7 won:-7 bback+:7 clain:7 cplai:7 bis+my:7 wnothing:7 cmpla:7
        wsince:7 c_ref:7 wdone:7 crepa:7 wkeep:7 b+ticket:7 wordered:7 wgot:7 wuntil:7 c_nev:7 bdollars+:7 b+when:7
        cneve:7 bme+:-6 compl:6 wmay:6 cect_:6 wwrote:6 wdevice:6 cint_:6 bis+still:6 cver_:6 wcustomer:-6 win:-6
        wbroken:6 bmy+deposit:6 c_whe:6 wto:6 crepl:6 cice_:6 b+where:6 bnever+came:6 wgo:6 wwant:6 wopen:6 wrepair:6
        wcoming:6 wcancelled:6 wme:6 wdata:-5 was:5 whappens:5 whas:5 cent_:5 wlet:5 wi:5 wthe:5 cout_:5 cefun:5
        bgoing+to:5 wis:5 cfund:5 byou+were:5 cetur:5 cretu:5 cturn:5 wsurveys:5 charg:5 c_ret:5 wwell:5 woff:-5
        wdo:-5 bmy+money:5 cchar:5 c_tic:5 ccket:5 bstill+on:-5 cment:5 cicke:5 ctick:5 caint:5 cever:5 bweeks+:5
        bon+i:5 wunder:5 wsomething:5 c_set:5 bi+was:-5 wany:-5 bgo+on:5 wplease:5 cket_:5 b+please:5 wtwice:5
        wwrong:5 ccomp:5 wwhat:-5 wparcel:5 cong_:5 cixed:5 cxed_:5 byou+keep:5 wpart:5 bi+want:5 csed_:5 wignored:5
        wagreed:-5 wend:5 ccred:4 cedit:4 cfirs:4 cirst:4 breturn+was:4 c_def:4 cdefe:4 cefec:4 credi:4 cfect:4
        wam:-4 cymen:4 wcall:-4 canty:4 carra:4 cnty_:4 crran:4 cwarr:4 wour:-4 c_fir:4 wout:4 bhas+not:4
        bstill+has:4 band+nobody:4 c_cha:4 bmy+order:4 bnever+got:-4 cbody:4 cinal:4 crst_:4 cody_:4 c_and:4
        bthe+old:4 bat+your:4 wcan:-4 cfina:4 bwill+be:4 wtimes:-4 c_cre:4 wneed:-4 bnot+come:4 wsimply:-4 wmore:-4
        worder:4 bno+answer:4 wtoo:-4 wtext:-4 bin+the:-4 bmoney+back:4 wdid:-4 bend+:4 caiti:4 b+never:-4 c_my_:4
        cinvo:4 cnvoi:4 c_wro:4 c_inv:4 bwant+to:4 wget:4 bstill+have:4 cnge_:4 wwas:4 c_cam:4 cage_:4 wworks:-4
        whave:-4 wnew:-4 bthe+device:4 c_war:4 ccame:4 ba+long:4 cvoic:4 crant:4 wreason:4 coice:4 bi+get:4 ccorr:4
        corre:4 crect:4 crrec:4 wchanged:-4 c_dam:4 camag:4 cdama:4 cmage:4 c_fin:4 cand_:4 band+now:4 c_bac:4
        cnall:4 cher_:-4 cnce_:4 cund_:4 wan:4 c_cor:4 bfor+something:4 bme+for:4 cmail:4 c_sor:4 csort:4 wit:-4
        b+that:-4 b+nobody:-4 wspare:4 citin:4 c_los:4 clost:4 cepos:3 csit_:3 c_wai:3 cwait:3 blet+us:3 c_nob:3
        cnobo:3 cobod:3 c_dol:3 cdoll:3 clars:3 cllar:3 colla:3 wleft:-3 wday:3 whad:-3 b+as:3 brepair+still:3
        wmonths:3 wall:-3 wweeks:3 cback:3 chree:3 cnder:3 b+we:-3 wpay:3 cxpla:3 bas+well:3 cexpl:3 cails:3 cils_:3
        wanswer:3 ccons:-3 cree_:3 wtrying:3 bhas+been:3 ba+customer:-3 carri:3 crriv:3 wthen:-3 bcustomer+:-3
        cthre:3 cmise:3 comis:3 cprom:3 cromi:3 bis+not:3 bit+was:-3 bfor+that:3 bfor+the:-3 ching:3 cplan:3 cort_:3
        cised:3 call_:-3 bsurveys+:3 cwhen:3 cell_:3 cdepo:3 c_arr:3 ceed_:-3 ccall:-3 bi+have:-3 wbroke:-3 ccase:3
        c_tra:-3 bfor+a:3 cside:-3 cespo:3 cresp:3 cspon:3 cies_:-3 c_sto:-3 c_cas:3 c_cal:-3 wbe:3 bme+with:3
        c_dep:3 wthing:3 wso:-3 c_doe:3 cdoes:3 crive:3 cfor_:3 wwithout:3 wknow:-3 wgoods:3 bthat+is:-3 cars_:3
        cally:3 clly_:3 wlike:-3 bagain+:-3 cking:-3 cider:-3 bi+still:3 bwithout+a:3 cargi:3 crgin:3 c_of_:-3
        cacem:3 cceme:3 cther:-3 bat+the:-3 c_pri:-3 c_hea:3 cere_:3 bfor+me:-3 cost_:3 cabou:3 cbout:3 wdelivered:-3
        cder_:3 cting:3 bignored+:3 c_bef:3 cbefo:3 cefor:3 cfore:3 c_ord:3 wwent:-3 c_goi:3 cgoin:3 c_con:-3 corde:3
        crder:3 csee_:3 c_bee:3 cbeen:3 bpromised+:-3 coes_:3 wthat:3 c_fro:-3 bthere+is:3 curn_:3 coing:3 wright:-3
        cled_:3 bthe+replacement:3 cfrom:-3 crom_:-3 contr:3 cyou_:3 cmone:3 cney_:3 coney:3 c_lon:3 wagain:-3
        btime+:-3 c_eve:-3 c_abo:3 cter_:-3 c_on_:-3 cchan:3 c_see:3 cmind:3 csibl:3 csent:3 cany_:-3 bhave+not:3
        c_dat:-3 wonly:-2 c_thr:2 cract:2 wtold:-2 cmer_:-2 bweeks+for:-2 b+waiting:2 csinc:2 crned:2 curne:2 cince:2
        cries:-2 c_you:2 wwith:2 ceen_:2 cange:2 wanything:-2 cfeel:2 cned_:2 bnow+:-2 wthis:-2 c_don:2 cdone:2
        c_hel:2 worders:-2 cntra:2 c_exp:2 bstill+missing:2 wuse:-2 byou+:-2 came_:2 bgot+an:-2 b+i:-2 wcompany:-2
        wdeleted:-2 bmy+data:-2 wnumber:-2 c_pro:2 wone:-2 wwife:-2 cothi:2 ccome:2 ceeze:2 creez:2 ceels:2
        wcontact:-2 c_got:2 whow:-2 c_unt:2 cntil:2 ctil_:2 cunti:2 wgym:-2 czes_:2 clong:2 weverything:-2 cible:2
        chang:2 c_fre:2 cfree:2 ceep_:2 c_par:2 band+never:2 chen_:2 c_res:2 custo:-2 wshut:-2 cmay_:2 c_cus:-2
        ccust:-2 cstom:-2 cging:2 wus:2 comer:-2 ctome:-2 cply_:2 wtexts:-2 carge:2 c_rev:2 c_may:2 wthink:-2 crote:2
        cwrot:2 wbecause:-2 c_dev:2 cdevi:2 cevic:2 winformed:-2 cnts_:-2 c_sin:2 c_tex:-2 ctext:-2 cwher:2 ware:-2
        bto+this:2 wfriday:-2 cosit:2 cposi:2 wcost:-2 cepla:2 cence:2 cote_:2 cion_:-2 b+your:-2 bthing+:2 c_sen:2
        wjoke:-2 wheating:2 cave_:-2 bfor+it:2 cunde:2 c_kee:2 ckeep:2 cchas:2 bover+:2 wcalled:-2 cain_:-2 c_in_:-2
        cuse_:-2 wtouch:-2 wtrading:-2 cemen:2 coken:2 bthe+goods:-2 csing:2 cour_:-2 bday+:2 c_for:2 c_to_:2
        bwas+just:2 wwork:2 wbought:-2 cthin:2 cels_:2 wended:-2 bthree+months:2 wrequest:-2 c_ren:-2 c_cla:2 c_rem:2
        cpric:-2 crice:-2 bi+am:-2 banswer+to:2 c_go_:2 c_off:-2 cack_:2 band+i:-2 c_ope:2 copen:2
    """,
    "other": """
        20 wlife:18 wboss:15 wask:15 wcomment:15 wdecision:14 wthat:14 whad:14 wnone:14 wjust:13 wpersonal:13
        wlost:12 wknows:12 wthe:-12 blife+:11 c_par:11 wdid:10 wforgot:10 wdivorce:10 wwith:-10 wdo:-10 bhad+a:10
        wyour:9 wreasons:9 wmyself:9 wexactly:9 wwe:-9 wsay:9 blike+your:9 b+my:-9 bno+comment:9 b+the:-9 wup:-9
        cife_:8 wgood:8 wlike:8 wdata:8 c_ind:8 wof:-8 wclue:8 wwas:-8 c_dro:8 winto:8 wshopping:8 wreason:8 c_tel:8
        ctell:8 b+it:8 wway:8 whas:-8 b+not:7 wnow:-7 ware:-7 cllin:7 wour:-7 bhave+to:7 wrather:7 cling:7 wlot:7
        wsimply:7 bnot+like:7 wwhy:7 wlong:7 wwife:7 ba+long:7 wme:-7 byour+company:7 wi:-6 wus:-6 bit+:-6 wwill:-6
        ccide:6 wit:6 woff:-6 wfor:-6 bsimply+forgot:6 wplease:-6 cill_:-6 c_lif:6 clife:6 wuntil:-6 band+that:6
        wyou:-6 wnot:6 c_new:6 wwhat:-6 c_you:6 blike+it:6 bthere+is:6 wabout:-6 wkeep:6 wgot:-6 wthis:-6 wbecause:6
        cion_:6 wsave:-6 cdeci:6 c_ter:6 wat:-6 bfrom+me:6 wfeel:6 wgoing:6 wone:-6 wbeen:-6 breasons+:6 bit+for:6
        cnce_:6 bfeel+like:6 c_loy:6 cloya:6 coyal:6 won:6 coud_:6 waccount:5 bin+my:5 cncid:5 creas:5 c_dec:5
        wmore:-5 wuse:-5 wwant:-5 cboss:5 coss_:5 bat+that:5 b+i:5 bit+at:5 cing_:-5 bno+reason:5 breason+:5 cask_:5
        wall:-5 wprivate:5 bi+have:-5 c_bos:5 ccisi:5 cecis:5 cisio:5 cthat:5 ccomm:5 cmmen:5 comme:5 bit+was:5
        c_had:5 chad_:5 wlonger:-5 c_dem:5 cdema:5 cnone:5 bway+:5 bno+clue:5 cdenc:5 bit+is:5 wout:-5 cstio:5
        byou+had:5 b+there:5 bbusiness+:5 bno+time:5 wany:-5 ciden:5 wphone:-5 wnever:-5 c_ask:5 c_car:5 wnew:5
        cpart:5 wanother:-5 wbe:-5 wstill:-5 bthe+wrong:5 cence:5 bnot+feel:5 cknow:5 c_kno:5 bnone+of:5 wan:-5
        cour_:5 c_non:5 b+your:-5 cout_:-5 wto:-5 b+had:5 bis+no:5 c_jus:4 wfamily:4 wcompany:4 cesti:4 cnews:4
        coup_:4 byour+boss:4 c_god:4 cous_:4 cjust:4 bwould+rather:4 ciste:4 c_era:4 wring:-4 wlet:-4 cwith:-4
        c_los:4 clost:4 wleft:4 crop_:4 c_wit:-4 bis+a:4 csion:4 bon+my:4 cnows:4 ccher:4 wback:-4 wshut:-4 c_tro:4
        cows_:4 cble_:-4 wgoodbye:-4 whave:-4 wneed:-4 csed_:-4 wbuy:-4 waway:-4 cthe_:-4 b+we:-4 cice_:-4 bmy+wife:4
        wimportant:4 wignored:-4 cust_:4 c_bea:4 cques:4 cuest:4 c_tha:4 c_the:-4 cetai:4 cory_:4 ctory:4 c_con:-4
        wmoved:-4 bof+your:4 wthere:4 wquality:-4 cason:4 ceaso:4 csted:4 b+none:4 bwould+like:-4 bno+way:4
        wenough:-4 ctrop:4 wshop:-4 whow:-4 wmy:-4 bmy+boss:4 ceauc:4 wwrong:4 bnot+get:4 c_pro:-4 c_com:4 whome:-4
        cost_:4 cave_:-4 wsuit:-4 core_:-4 call_:-4 wcontact:-4 c_did:4 cdid_:4 b+can:4 corgo:4 crgot:4 c_que:4
        blost+my:4 cter_:-4 wagain:-4 cexis:4 cxist:4 cnal_:4 wwere:-4 cate_:4 whuman:-4 bto+go:4 cthin:-3 cith_:-3
        bwas+a:3 cerso:3 crson:3 c_div:3 cdivo:3 civor:3 corce:3 cvorc:3 wpresent:-3 care_:-3 cred_:-3 corts:3
        wpeople:-3 ching:-3 c_rea:3 crce_:3 c_do_:-3 cpers:3 cease:-3 case_:-3 cment:3 wadvice:-3 cport:3
        wmanagement:3 cine_:-3 cstop:-3 cever:-3 bfor+me:3 carti:3 csons:3 wwhich:-3 cstor:3 bi+do:3 c_mys:3 cmyse:3
        cysel:3 cong_:3 bit+any:3 wafford:-3 wblocked:-3 bin+your:3 wlady:-3 c_exa:3 cactl:3 cctly:3 cexac:3 cxact:3
        c_ord:-3 c_we_:-3 wstuff:-3 wjog:-3 wpoor:-3 wnobody:-3 byou+know:3 c_say:3 csay_:3 cack_:3 wafter:-3 cforg:3
        cring:-3 cday_:-3 bhad+no:3 bi+will:-3 wsmall:-3 bwith+your:-3 c_was:-3 wtoo:-3 c_up_:-3 wdoes:-3 come_:-3
        wnumber:-3 wcome:-3 cough:-3 cver_:-3 wis:-3 wcustomers:-3 cata_:3 cdata:3 b+in:-3 wend:-3 bhas+been:-3
        cular:3 c_of_:-3 clike:3 c_dat:3 wthanks:-3 wover:-3 c_lik:3 bin+that:3 wperson:-3 boff+:-3 bnot+that:3
        bon+the:3 cothe:-3 cclue:3 c_exi:3 cwas_:-3 bcould+not:3 bno+longer:-3 bthe+new:3 wgoods:-3 wcalls:-3
        casse:-3 wcheaper:-3 bcompany+:-3 wspeak:-3 b+our:-3 cest_:-3 cain_:-3 cinto:3 cnto_:3 wyear:-3 crts_:3
        winterest:-3 cite_:-3 chopp:3 wamazon:-3 c_any:-3 coppi:3 wbefore:-3 cable:-3 ccall:-3 wstop:-3 wservice:-3
        wpick:-3 cppin:3 c_thi:-3 wsystem:-3 c_way:3 c_has:-3 chas_:-3 wtexts:-3 cyour:3 cend_:-3 bme+:3 wfee:-3
        bwill+not:-3 b+could:3 c_now:-3 c_spe:-3 wrequest:-3 cons_:3 ctop_:-3 b+for:3 wproduct:-3 bus+:-3 cich_:-3
        c_are:-3 wunder:-3 c_cal:-3 crest:-3 wdepartment:-3 chat_:3 cplat:3 cwant:-3 wno:3 c_our:-3 wprices:-3
        cting:-3 cnoth:-3 cled_:-3 crath:3 bdo+not:-3 cach_:3 b+just:3 bcan+not:3 c_lot:3 clot_:3 cvery:-3 wterror:-3
        cppor:2 cuppo:2 crack:2 cved_:-2 cber_:-2 c_sim:2 cimpl:2 cmply:2 csimp:2 cchea:-2 wdelivery:-2 wcustomer:2
        worder:-2 c_wil:-2 celf_:2 cself:2 c_off:-2 c_why:2 cwhy_:2 c_out:-2 cline:-2 b+please:-2 b+do:-2 cher_:2
        wpromised:-2 bwant+to:-2 cery_:-2 cwill:-2 bto+me:-2 whotline:-2 bimportant+:2 wsecond:-2 bignored+:-2
        city_:-2 conal:2 csona:2 wtoday:-2 c_one:-2 cads_:2 wold:-2 c_del:-2 c_wor:-2 c_sum:-2 c_rat:2 c_clu:2
        wjoke:-2 bnow+:-2 comen:2 wsurveys:-2 wexists:-2 c_wif:2 cwife:2 cike_:2 was:-2 c_me_:-2 cdriv:2 wdemand:-2
        cvice:-2 cies_:-2 cbber:-2 c_dri:2 ctly_:2 c_mor:-2 corde:-2 crder:-2 wgo:2 cheap:-2 wnothing:-2 c_us_:-2
        wwithout:-2 wwho:-2 ceen_:-2 cpric:-2 crice:-2 wsomeone:-2 wstore:-2 wtouch:-2 bon+:-2 c_it_:2 bnot+suit:-2
        coff_:-2 wfriday:-2 wwould:-2 c_ple:-2 byou+simply:-2 wother:-2 c_use:-2 wthree:-2 ctrac:2 cfor_:-2 bam+on:-2
        wdecided:2 cleas:-2 cplea:-2 c_abo:-2 bmy+data:2 clue_:2 bthere+:-2 cood_:2 wbroken:-2 cnow_:-2 btime+:-2
        class:-2 c_som:-2 csome:-2 cvers:2 wmr:-2 warrived:-2 c_unt:-2 cntil:-2 ctil_:-2 cunti:-2 cder_:-2 bi+want:-2
        wsaid:-2 clity:-2 cyou_:-2 cnot_:2 c_wha:-2 cwhat:-2 wfood:-2 blike+to:-2 c_sea:-2 b+shut:-2 c_eve:-2
        bi+just:2 cabou:-2 cbout:-2 cctio:-2 cking:-2 bthat+was:-2 byou+do:-2 c_got:-2 wnext:-2 c_sav:-2 csave:-2
        clet_:-2 chis_:-2 cthis:-2 wfelt:-2 bno+use:-2 bpresent+:-2 colit:2 cpoli:2 ceep_:2 cause:2 ccaus:2 cecau:2
        wchanged:-2 cght_:-2 wago:-2 c_adv:-2 c_kee:2 ckeep:2 c_all:-2 c_at_:-2 cback:-2 ceel_:2 cund_:-2 wright:-2
        cugh_:-2 b+let:-2 wzip:-2 c_goi:2 cgoin:2 bmore+:-2 wexit:-2 c_las:-2 wanything:-2 wliving:-2 wso:-2 win:2
        wbad:-2 wdifferent:-2
    """,
    "stop": """
        27 woff:21 wdelete:19 wstop:18 wwant:17 wthis:16 wconsent:15 wquiet:15 wpermission:15 wtexts:14 wlist:14
        wa:-14 wbe:14 wleave:14 bagain+:14 wfurther:13 wtext:13 wagain:13 b+the:-13 ctop_:13 b+that:13 c_las:13
        wsms:13 cstop:13 c_rem:12 wcalling:12 crest:12 wtomorrow:-12 wthanks:12 wmore:12 bam+on:12 b+your:-12
        wsave:12 cist_:12 casse:12 b+do:12 wquit:12 class:12 wlike:-11 wadvertising:11 wgoodbye:11 wcalls:11 wwhy:-11
        byou+are:11 cwant:11 bon+the:11 whereby:11 wblocked:11 wfinished:11 wpain:11 wmeans:11 c_blo:11 bto+be:11
        bout+:11 whave:-11 wour:-11 wharassed:10 bnot+want:10 cich_:10 wannoy:10 wif:10 wmessages:10 b+shut:10
        wremove:10 wopt:10 bnot+now:-10 clist:10 wsince:-10 wdid:-10 wshut:10 wspam:10 wdeletion:10 wwhat:-10
        winterested:10 wnonsense:10 bright+to:10 werasure:10 c_tex:10 ctext:10 wenough:10 wname:9 wstay:9 wonce:9
        wrest:9 c_cal:9 wback:-9 ceres:9 ctere:9 wall:9 wcontact:9 byou+do:-9 wexit:9 wblocking:9 wjog:9 wtake:9
        welse:9 wit:9 benough+:9 cdele:9 celet:9 cnsen:9 conse:9 wfor:-9 cnter:9 ceras:9 bme+on:9 wwho:-9 blist+:9
        c_int:9 wwere:-9 wis:-9 bwith+you:8 c_des:8 cinte:8 bto+my:-8 wterror:8 wcease:8 bcalls+:8 wevening:-8
        bmy+consent:8 wlet:8 bplease+call:-8 wwas:-8 wat:-8 bi+will:-8 cbloc:8 clock:8 wwrong:-8 celde:8 wtalk:-8
        wobjection:8 caras:8 chara:8 crass:8 b+you:-8 wgdpr:8 bfor+me:8 wsurveys:8 wanswer:-8 bdo+you:-8 bare+a:8
        wminimum:-8 case_:8 bit+:8 bthe+phone:-8 c_har:8 wpersonal:-8 wway:-8 wchanged:-8 wdesired:8 wone:-8 wso:-8
        bno+more:8 bthat+was:8 wwe:-8 cden_:8 wdoes:-8 c_qui:8 wplease:7 walone:7 wbought:-7 bwas+it:7 bon+:7
        wforget:7 bfrom+you:-7 bwith+your:7 wthrough:-7 wchat:-7 bthis+:7 c_obj:7 cbjec:7 cobje:7 coff_:7 b+never:7
        b+in:-7 bhave+the:-7 bfinished+with:7 wwrite:7 c_lea:7 wthere:-7 c_cha:-7 wwanted:-7 b+it:-7 b+quit:7
        bright+now:-7 wcase:-7 cject:7 wpack:7 wcarry:-7 wdrop:7 wright:7 wend:7 bme+:7 wby:-7 wmonday:-7 c_sto:7
        wwish:7 wbot:7 c_her:7 wrather:-7 c_era:7 cnsub:7 cunsu:7 wphone:7 wnothing:7 wbad:-7 cleav:7 b+on:-7
        wsort:-7 ccall:7 byou+to:7 walways:-7 c_eve:-6 cdist:6 wwhere:6 ba+pain:6 c_thi:6 where:6 bthe+texts:6
        csubs:6 wbroken:-6 bnumber+:6 bam+out:6 b+end:6 bdo+not:6 cribe:6 wsales:-6 c_off:6 wzip:6 bi+am:6
        wmachine:-6 bharassed+:6 wthat:6 wmessage:6 ware:6 winterest:6 bmore+of:6 cessa:6 cssag:6 waway:6 bsms+:6
        bcontact+me:6 blet+it:6 bif+you:6 bgo+on:-6 wmeat:-6 wstore:-6 cill_:-6 bis+this:-6 b+none:6 wboss:-6 cete_:6
        b+why:-6 bhave+no:6 wover:-6 c_mes:6 cmess:6 waccess:-6 c_del:6 c_wor:-6 wstuff:-6 ccrib:6 bnonsense+:6
        bthe+nonsense:6 b+enough:6 wcalled:-6 wout:6 bend+the:6 bcontact+:6 crvey:6 csurv:6 curve:6 c_com:-6
        boff+my:6 wdata:6 wyour:6 wnone:6 cest_:6 bthe+list:6 wneed:-6 csage:6 wended:-6 bmy+name:6 wunsubscribe:6
        bto+contact:6 wstopped:-6 chis_:6 cthis:6 b+stay:6 bstay+away:6 wlong:-6 wcut:6 brest+:6 bon+my:6 wtime:-6
        wonly:-6 wlost:-6 c_car:-6 cice_:-6 cext_:6 wunsubscribed:6 cter_:-6 c_uns:6 wweeks:-6 wgive:6 b+exit:6
        wmanagement:-6 b+blocking:5 calle:-5 cled_:-5 worder:-5 cssio:5 c_tha:5 cain_:5 chere:5 belse+:5 bme+with:-5
        band+i:5 bthe+next:5 wmust:-5 c_mon:-5 cles_:-5 wcame:-5 bgone+:5 wknow:-5 btext+me:5 bneed+it:-5 wcost:5
        crase:5 c_che:-5 wgot:-5 cmore:5 cemov:5 cremo:5 c_lis:5 wstill:-5 wperson:-5 wwithout:-5 cday_:-5 ciet_:5
        cquie:5 cuiet:5 bthanks+:5 bcould+not:-5 bcould+you:5 bno+calls:5 b+let:5 wheat:-5 whour:-5 wuse:-5
        bplease+:5 wskin:-5 cdesi:5 wcomment:-5 binterested+:5 wsmoking:-5 wgoods:-5 cperm:5 crmis:5 cante:5
        bmuch+for:5 bmy+phone:5 b+we:-5 bnow+:5 bterror+:5 wworn:-5 wthe:-5 wmoved:-5 wunderstand:5 wme:5 wclosed:-5
        cermi:5 cned_:-5 cexts:5 cxts_:5 bevening+:-5 bopt+out:5 bto+go:-5 cong_:-5 wsimply:-5 wannoyed:-5 c_non:5
        c_be_:5 cnted:5 wmay:5 wpart:5 wlater:-5 c_sho:-5 b+too:-5 wstored:-5 bto+call:5 cpers:-5 btexts+:5 clete:5
        bno+interest:5 wafter:-5 ceave:5 city_:-5 wcome:-5 bi+request:5 bphone+:-5 c_som:-5 csome:-5 cbscr:5 cscri:5
        cubsc:5 wcancel:5 cerso:-5 crson:-5 ctati:-5 clled:-5 wwhich:-5 banswer+to:-5 bcourt+:-5 bis+gone:5 c_rea:-5
        cbye_:5 bthis+to:-5 c_the:-5 cpres:-5 bit+any:-5 calli:5 wrevoked:5 csion:5 wleft:-5 bnever+call:5 c_fur:5
        cfurt:5 crthe:5 curth:5 cust_:-5 wmoney:-5 wlawyer:-5 c_all:5 bno+answer:-5 c_aga:5 cagai:5 cgain:5 cave_:5
        w15:-5 cback:-5 bi+have:5 bi+was:-5 wthink:5 bto+text:4 bam+the:-4 c_pro:-4 cping:-4 wbecause:-4 wdo:4
        boff+:4 bleave+me:4 byou+can:4 wfirst:-4 b+forget:4 wsomeone:-4 c_par:-4 c_sms:4 csms_:4 bthis+is:4 cissi:4
        cmiss:4 bwith+someone:-4 cable:-4 wquality:-4 cvery:-4 cibe_:4 b+since:-4 bi+hereby:4 b+what:-4 wreported:4
        bdoes+not:-4 bnot+like:-4 wmarketing:4 chank:4 c_tom:-4 cmorr:-4 corro:-4 crow_:-4 crrow:-4 ctomo:-4 canks:4
        bis+too:4 cson_:-4 cnks_:4 cery_:-4 c_ord:-4 cesen:-4 crese:-4 wimmediate:4 bto+me:-4 w2:-4 cked_:4 cver_:-4
        btoday+:4 cour_:-4 wyou:4 winformed:-4 bthat+with:-4 wpassed:-4 coks_:-4 cooks:-4 wannoying:4 walready:4
        bthat+:4 clity:-4 bnow+please:-4 cquit:4 b+save:4 comor:-4 b+stop:4 cange:-4 cying:4 bit+with:4 whuman:-4
        cease:4 b+not:4 centa:-4 cadve:4 cdver:4 cvert:4 cess_:-4 was:4 waccount:-4 cbook:-4 bany+further:4 bmore+:4
        bnot+wish:4 corde:-4 crder:-4 bnot+have:-4 cally:-4 clly_:-4 wnow:-4 wwill:4 c_lik:-4 wreceive:4 wmonth:-4
        clike:-4 bwould+rather:-4 c_pri:-4 wdetails:-4 bit+for:4 cring:-4 bat+the:-4 certi:4 cisin:4 crtis:4 ctisi:4
        cconn:-4 cnect:-4 cnnec:-4 conne:-4 wson:-4 wold:-4 cdbye:4 codby:4 coodb:4 b+is:-4 ceat_:-4 b+our:-4
        cack_:-4 calls:4 clls_:4 cstor:-4 b+put:4 bput+me:4 bfrom+the:4 c_why:-4 cwhy_:-4 wbefore:-4 wdollars:-4
        cning:-4 wno:4 c_dis:4 wretired:-4 bis+not:-4 wcustomers:-4 cmean:4 wyear:-4 wnew:-4 ctore:-4 c_rep:-4
        bnot+send:4 wran:-4 ceby_:4 cereb:4 creby:4 wfrom:-4 ctive:-4 cired:4 cchea:-4 cocke:4 c_sav:4 csave:4
        wjust:-4 cfini:4 cinis:4 cishe:4 wones:4 b+zip:4 c_our:-4 wmuch:-4 wcourt:-4 clive:-4 civer:-4 bam+i:-4
        cller:-4 ccked:4 bcall+me:-4 c_hav:-4 chave:-4 bname+is:-4 b+there:-4 bwas+always:-4 c_sur:4 cstri:4 chat_:-4
        b+could:4 cding:-4 wmarket:-4 wtaste:-4 cded_:-4 wpoor:-4 c_use:-4 wbut:4 wwith:4 wtold:4 bno+and:4 cstin:4
        wnumber:4 bno+further:4 bend+this:4 wused:-4 bi+do:-4 band+never:-4 b+another:4 wwife:-4 bstop+:4 wtoday:-4
        b+take:4 wam:4 cince:-4 c_und:4 cnoy_:4 bmessages+:4 ciate:4 wcancelled:-4 cexpe:-4 c_spe:-4 cging:4 cerve:4
        wconstant:-4 wliving:-4 c_if_:4 c_rid:4 cmail:4 c_mai:4 c_sin:-4 wsomething:-4 bdo+:4 c_wan:4 btalk+to:-4
        win:-4 cuse_:-4 come_:-4 copt_:4 cunde:4 wmate:-4 csinc:-4 b+call:-4 band+that:-4 cken_:-3 c_opt:3 wgo:-3
        balone+:3 bconsent+:3 wnope:3 cever:-3 cathe:-3 cntac:3 conta:3 ctact:3 bme+please:-3 bof+this:3 cages:3
        c_did:-3 cdid_:-3 bthe+wrong:-3 wsizes:-3 c_shu:3 chut_:3 cshut:3 cpam_:3 cspam:3 won:3 c_exp:-3 cetio:3
        cleti:3 c_acc:-3 cpric:-3 crice:-3 cbber:-3 c_wha:-3 cwhat:-3 cuit_:3 wmail:3 wi:-3 cnons:3 cshed:3 cusin:-3
        wspeak:-3 casur:3 crasu:3 wforgot:-3 cheat:-3 bmachine+:-3 c_thr:-3 cans_:3 ceans:3 bnot+interested:3
        wthey:-3 bthis+here:3 wparts:-3 ctrou:3 wspare:-3 bme+alone:3 c_eno:3 cenou:3 cnoug:3 canno:3 cnnoy:3 c_res:3
        wrequest:3 c_nam:3 cname:3 wdeleted:-3 bspam+:3 b+give:3 cstan:-3 cays_:-3 whusband:3 cstay:3 ctay_:3 c_onc:3
        conce:3 bnothing+more:3 c_mor:3 cthan:3 c_bac:-3 ctant:-3 bcan+not:-3 btake+me:3 ceste:3 cshop:-3 ceven:-3
        wsending:3 bbroken+:-3 wsend:3 wbusiness:-3 cexit:3 cxit_:3 wexactly:-3 cnal_:-3 cchar:-3 cocki:3
        wdelivery:-3 wblock:3 b+can:-3 charg:-3 wprices:-3 conal:-3 csona:-3 wtwice:-3 c_jog:3 cjog_:3 ctly_:-3
        b+who:-3 wdeposit:-3 cnish:3 bof+your:-3 csure:3 bthe+end:-3 bi+wanted:-3 bin+an:-3 wbeen:-3 bto+this:-3
        clse_:3 bsurveys+:3 c_aff:-3 caffo:-3 cffor:-3 cford:-3 wcall:3 c_ans:-3 cansw:-3 cnswe:-3 cswer:-3 bover+:-3
        b+opt:3 c_it_:3 cnow_:-3 bno+advertising:3 bheat+with:-3 ban+hour:-3 c_who:-3 bno+comment:-3 bme+the:-3
        wnice:-3 c_wro:-3 cveni:-3 bi+quit:-3 bquit+smoking:-3 bsmoking+:-3 cpain:3 wrespond:3 cerst:3 wprice:-3
        b+please:3 cfor_:-3 bmy+data:3 bare+you:-3 cemen:-3 bhands+off:3 bnot+you:3 c_was:-3 bme+out:3
        byou+understand:3 b+next:-3 cenin:-3 cgot_:-3 bhour+:-3 cdeli:-3 celiv:-3 bmore+and:3 wfunds:-3 cwho_:-3
        coubl:3 cuble:3 c_imp:-3 cimpo:-3 bwhat+do:-3 b+my:-3 bwant+to:-3 warrived:-3 wcosts:-3 wnobody:-3 baway+:-3
        c_wer:-3 cwere:-3 cbot_:3 c_tal:-3 ctalk:-3 c_is_:-3 csens:3 c_leg:-3 b+get:3 wtouch:-3 wlive:-3 c_new:-3
        bme+in:3 bpart+of:3 wreason:-3 c_mil:-3 cure_:3 wimmediately:3 whung:-3 c_mus:-3 bno+:-3 c_bec:-3
        bannoyed+me:-3 cense:3 cnse_:3 cerro:3 cror_:3 crror:3 wdays:-3 wfather:-3 cment:-3 cion_:3 wthan:-3
        blater+:-3 c_hol:-3 cake_:3 wcharge:-3 wimportant:-3 cves_:3 wdivorce:-3 bwith+this:3 ccons:3 bcalls+for:3
        wtrading:-3 c_ann:3 bany+more:-3 cckin:3 c_tim:-3 cwas_:-3 wceased:-3 c_at_:-3 cnder:3 cknow:-3 c_pai:3
        clate:-3 crong:-3 cwron:-3 wreplacement:-3 b+which:-3 c_wee:-3 cweek:-3 whappens:-3 cking:-3 c_bad:-3
        cund_:-3 wpeople:-3 wgone:3 c_nee:-3 cneed:-3 calk_:-3 boff+with:3 ccent:-3 cskin:-3 wknows:-3 c_gdp:3
        cdpr_:3 cgdpr:3 c_que:-3 c_bus:-3 wwould:3 call_:3 cfina:-3 cound:-3 whappy:3 whad:-3 wlegal:-3 wgood:3
        bam+not:3 creas:-3 walcohol:-3 cveys:3 cwer_:-3 wsoftware:-3 bway+:-3 bi+want:3 c_adv:3 coes_:-3
        byour+shop:-3 wnext:3 wsome:-3 ctime:-3 cepor:3 crepo:3 bmy+lawyer:-3 cimum:-3 cinim:-3 cmini:-3 cnimu:-3
        cive_:-3 wtaken:-3 b+thanks:3 csed_:-3 bwant+nothing:3 bbusiness+:-3 c_lon:-3 byou+any:3 bstop+writing:3
        blost+my:-3 worganic:-3 bunsubscribe+:3 bhave+been:-3 wtoo:-3 bget+off:3 cough:-3 c_way:-3 ccont:3 c_ple:3
        wgave:-3 c_let:3 cnged:-3 cesir:3 csire:3 carge:-3 c_rat:-3 bthanks+but:3 c_so_:-3 cved_:-3 wfavourite:-3
        wnah:3 cthou:-3 c_fir:-3 bof+it:-3 bme+any:3 c_we_:-3 wwent:-3 wworth:-3 c_mou:3 bby+phone:-3 bpermission+:3
        byou+:3 cwork:-3 bbusiness+is:-3 wtrain:-3 wdamage:-3 wallowed:3 cact_:3 c_doe:-3 cdoes:-3 cfirm:3 cnfir:3
        confi:3 b+unsubscribe:3 wask:-3 ball+:-3 wsadly:-3 cleas:3 cplea:3 bleave+it:3 c_tra:-3 clone:3 cant_:3
        ched_:3 c_bou:-3 cboug:-3 wabove:-3 wwaiting:-3 cated:-3 crry_:-3 cthro:-3 cstre:-3 croug:-3 cble_:-3 corge:3
        crget:3 cbili:-3 cilit:-3 bnone+of:-3 ctter:-3 cstro:3 bremove+me:3 cped_:-3 cget_:3 chrou:-3 bwrite+to:3
        bsomeone+else:3 bthat+i:3 cchat:-3 cges_:3 bon+i:-3 bwhat+is:-3 cmove:3 csale:-3 wcompany:-3 bbe+called:3
        cting:3 c_imm:3 cdiat:3 cedia:3 cimme:3 cmedi:3 cmmed:3 woffice:-3 bsend+me:-3 bfrom+this:3 wring:-3 c_ind:-3
        clong:-2 c_els:2 celse:2 wmorning:-2 cpped:-2 wjoke:-2 ctopp:2 bbetter+:-2 c_cas:-2 wevery:-2 bfrom+me:-2
        bnumber+off:2 b+just:-2 c_sal:-2 count:-2 cstio:-2 bhere+:2 cnts_:-2 c_alo:2 calon:2 cply_:-2 wcallback:-2
        bsomebody+:-2 c_tro:2 ccoun:-2 ccase:-2 bcall+again:2 c_dro:-2 bcompany+:2 bnot+carry:-2 cress:-2 c_fit:-2
        carry:-2 ccarr:-2 bneed+to:2 c_rig:2 crigh:2 cbly_:-2 bwant+any:2 c_clo:-2 c_by_:-2 wexpensive:-2
        walthough:-2 cuch_:-2 chang:-2 cmond:-2 cnday:-2 conda:-2 bmy+son:-2 cales:-2 cnall:-2 cler_:-2 c_ass:-2
        btold+you:2 c_lat:-2 ccks_:-2 wstock:-2 cheap:-2 c_wis:2 cwish:2 wordered:-2 cfitt:-2 cged_:-2 c_bro:-2
        citte:-2 cort_:-2 cecti:2 cies_:-2 cence:-2 wfree:-2 cark_:-2 crath:-2 c_dau:2 cdaug:2 cghte:2 chter:2
        wwork:-2 cbad_:-2 bcustomers+:-2 beither+:2 c_tel:-2 ctell:-2 btime+:-2 wanymore:2 cfill:-2 cetai:-2 c_veg:-2
        ceget:-2 cgeta:-2 cvege:-2 ccal_:2 cling:2 c_sor:-2 csort:-2 cnsta:-2 bran+out:-2 cance:2 bnot+be:-2
        wwarranty:-2 c_alw:-2 calwa:-2 clway:-2 cways:-2 c_wri:2 cwrit:2 cbrok:-2 croke:-2 bfirst+:-2 whalf:-2
        cille:-2 bof+you:-2 wcompetitor:2 csend:2 c_smo:-2 csmok:-2 cexpl:-2 bones+:2 bnumber+please:-2 bmy+order:-2
        bit+to:-2 cand_:2 cted_:2 catio:-2 bdo+i:2 wthen:-2 cank_:-2 coken:-2 cxpla:-2 b+an:2 chole:-2 c_hea:-2
        ciden:-2 bit+is:-2 cokin:-2 cform:-2 cmust:-2 bmarket+:-2 bthe+market:-2 c_bur:-2 cass_:2 cdrop:2 b+poor:-2
        wshop:-2 c_day:-2 b+blocked:2 bblocked+:2 c_zip:2 czip_:2 whome:-2 cakin:-2 wneeded:-2 c_mac:-2 cachi:-2
        cchin:-2 cmach:-2 wbuy:-2 coppe:-2 cular:-2 cthat:2 c_dur:-2 c_giv:2 cgive:2 bstop+with:-2 c_are:2 cinal:-2
        caugh:2 wpromised:-2 b+leave:2 cnded:-2 bmy+wife:-2 wany:-2 bout+of:2 bnot+come:-2 cyour:2 ccess:-2 c_awa:2
        caway:2 bnot+know:-2 custo:-2 ccide:-2 worders:-2 cothi:2 bme+over:-2 wthese:2 bsystem+:2 c_bos:-2 const:-2
        c_wal:-2 ccces:-2 cmeat:-2 cover:-2 bwill+not:-2 cops_:-2 wlonger:-2 cpend:-2 cspen:-2 csist:2 c_pho:2
        cing_:-2 c_hou:-2 wticket:-2 bin+that:2 ceed_:-2 cdenc:-2 c_ove:-2 c_cus:-2 ccust:-2 cstom:-2 cnly_:-2
        bmonth+:-2 bsomebody+else:2 cmind:2 bmate+:-2 bis+my:-2 b+as:-2 wline:2 wpick:-2 wsmall:-2 cboss:-2 coss_:-2
        byou+keep:-2 c_ask:-2 cphon:2 cage_:-2 weverything:-2 bdelete+my:2 bsend+nothing:2 c_ran:-2 creac:-2 ccomp:-2
        core_:2 b+nope:2 cored:-2 cries:-2 wlife:-2 c_aft:-2 cafte:-2 cfter:-2 band+delete:2 wservice:-2 bwish+to:2
        ction:-2 bi+need:-2 ctill:-2 cstuf:-2 ctuff:-2 cuff_:-2 ccame:-2 bthe+last:2 whow:-2 bmail+either:2 c_onl:-2
        c_mov:-2 wthree:-2 bno+need:-2 wdifferent:-2 cacco:-2 cccou:-2 wtimes:-2 bfurther+contact:2 c_ref:-2
        wafford:-2 cket_:-2 wmissing:-2 chone:2 creat:2 cgrat:-2 crate:-2 bsimply+forgot:-2 bfrom+your:2 cende:-2
        comer:-2 ctome:-2 cunt_:-2 wmiles:-2 cata_:2 cdata:2 bparts+:-2 cnone:2 b+delete:2 wdecided:-2
    """,
    "distress": """
        -15 b+my:17 wwill:17 wcourt:16 wgo:15 wlegal:14 wlawyer:14 wmy:13 wi:13 bto+go:11 bcourt+:11 wwife:10 wis:10
        bgo+on:10 bi+will:9 wcase:9 wcustomer:9 cled_:9 wother:9 wthis:9 bmy+lawyer:8 bam+the:8 wbad:8 bi+have:8
        wtrading:8 whow:8 wso:8 cance:7 wpassed:7 wson:7 wknow:7 winformed:7 bthis+to:7 wtaking:7 win:7 bi+do:6 b+i:6
        bnot+know:6 wan:6 cfile:6 ciled:6 wthat:-6 c_fil:6 bmy+wife:6 crges:6 wfather:6 b+the:6 csed_:6 byou+:6
        wfeel:6 cwill:6 c_wil:6 wsee:6 waway:6 wwe:-6 court:6 curt_:6 cdece:6 whusband:6 bin+an:5 ccour:5 wa:5
        c_dec:5 wback:-5 bhow+to:5 bknow+how:5 wdead:5 wthe:-5 c_go_:5 carge:5 cges_:5 wchild:5 b+see:5 bin+court:5
        bsee+you:5 wthrough:5 byou+in:5 charg:5 cchar:5 wnow:-5 c_cou:5 wask:-5 cegal:5 cgal_:5 clega:5 cawye:5
        clawy:5 cwyer:5 c_law:5 bon+:5 wof:-5 cased:5 wliving:5 cceas:5 cher_:5 wrather:5 c_my_:5 cyer_:5 wam:5
        bhave+to:-5 cther:5 wget:5 wgoing:5 wend:5 c_leg:4 baway+:4 crrie:4 wgone:-4 bmy+son:4 wand:4 wyour:-4
        cease:4 c_cha:4 bis+a:4 wno:-4 cries:4 bnot+want:4 wup:-4 bi+feel:4 bam+taking:4 cies_:4 bdo+not:4 ccanc:4
        wnumber:-4 cbed_:-4 wme:-4 c_wor:4 wall:4 bis+in:4 cathe:4 bi+am:4 bthis+is:4 wstill:-4 cding:4 bmy+father:4
        bhave+been:-4 cone_:-4 bin+a:4 clett:4 curan:4 wat:-4 cranc:4 c_wif:4 cwife:4 wmore:-4 c_ins:4 cull_:4 wdo:4
        c_is_:4 wjust:-4 wtake:3 cards:3 crds_:3 whave:3 ctand:3 b+you:-3 c_tak:3 ba+customer:-3 c_let:3
        bmy+husband:3 wwith:-3 ccase:3 c_cas:3 bend+it:3 cette:3 wany:-3 wgave:-3 cdent:3 c_kil:3 cstan:3 cife_:3
        chat_:-3 bhas+been:3 comer:3 ctome:3 c_can:3 wnever:-3 b+this:3 bliving+:3 c_cus:3 ccust:3 cstom:3 custo:3
        ctter:3 c_oth:3 wyou:3 cand_:3 chis_:3 cthis:3 ciden:3 bwant+to:3 ball+:3 wdeposit:-3 cille:3 wgot:-3 c_acc:3
        whad:-3 wbefore:-3 c_sta:3 cmer_:3 ccide:3 cbad_:3 wright:-3 bwould+rather:3 c_bad:3 wdata:-3 cadin:3 cradi:3
        clled:3 ctrad:3 wnot:-3 c_the:-3 worder:-3 c_how:3 wanother:-3 wone:-3 c_so_:3 chow_:3 wfrom:3 c_tra:3
        cecen:3 wout:-3 wit:-3 wwant:3 wname:-3 wlike:-3 cntly:3 ctly_:3 c_thi:3 crece:3 won:3 wthere:-3 cned_:-2
        c_son:2 case_:2 c_rec:2 core_:-2 c_pas:2 cpass:2 c_inf:2 cinfo:2 cmed_:2 cnfor:2 crmed:2 wnew:-2 cting:-2
        bi+want:-2 wended:-2 cknow:2 c_kno:2 wif:-2 c_in_:2 ctaki:2 corme:2 wwhen:-2 wcharge:-2 cine_:-2 wonly:-2
        cack_:-2 cform:2 ware:-2 wagain:-2 ccent:2 c_che:-2 whas:2 c_tha:-2 c_an_:2 wwould:2 wbuy:-2 cthat:-2 cfath:2
        c_fat:2 cere_:-2 bthis+:-2 bget+back:-2 cchea:-2 bwill+get:-2 chere:-2 cour_:-2 ceel_:2 wtouch:2 cfeel:2
        wonce:-2 wceased:-2 cson_:2 bnow+:-2 csee_:2 c_awa:2 caway:2 wsince:-2 cothe:2
    """,
    "wrong_person": """
        -16 wwrong:20 wmr:18 wnot:16 wmust:15 wnumber:15 wperson:14 wnever:13 wsomeone:13 wmrs:12 wname:11 wlonger:11
        wis:11 b+this:11 bis+not:10 wyou:10 wcompany:10 bname+is:9 wanything:9 wbought:9 wcustomers:8 b+the:-8 whas:8
        wsome:8 cong_:8 whands:8 wdo:-8 byou+are:8 bthe+number:8 wthis:7 wknow:7 b+mr:7 ware:7 clong:7 wone:7 crong:7
        cwron:7 c_wro:7 bmy+name:7 c_som:7 csome:7 wam:7 banything+from:7 bthis+is:7 wnope:7 cson_:7 wmother:7
        wmean:7 wchanged:7 wbe:6 bam+the:6 bwrong+person:6 c_mr_:6 wwith:6 bperson+:6 bme+with:6 wago:6 bof+your:6
        wlooking:6 wbelongs:6 bwith+someone:6 cnot_:6 win:-6 where:6 wson:6 bcustomer+:5 cista:5 cmist:5 cstak:5
        bcontact+:5 wleft:5 c_num:5 cnumb:5 cumbe:5 bnot+know:5 cmber:5 cmust:5 c_mis:5 c_mus:5 c_lon:5 wit:-5
        cber_:5 wthere:5 b+that:5 bthat+is:5 wjust:-5 c_not:5 won:-5 bcustomers+:5 bwas+never:5 b+you:5 worder:5
        wmore:-5 wwork:5 ba+customer:5 wan:-5 cerso:5 crson:5 bthe+wrong:5 cpers:5 c_con:5 wcontact:5 wanother:5
        wa:-5 bfrom+you:5 c_nev:5 cneve:5 woff:-5 ceone:4 cmeon:4 comeo:4 c_per:4 bwrong+:4 bam+not:4 bi+am:4
        bour+company:4 whave:4 wlong:4 wdelete:-4 c_mrs:4 cmrs_:4 wphone:-4 ctake:4 c_you:4 c_nam:4 cname:4 b+nope:4
        wdid:-4 b+not:-4 wexactly:-4 wi:4 bknow+the:4 bare+looking:4 cone_:4 came_:4 cconf:4 cver_:4 conge:4 cnger:4
        cever:4 wme:4 c_is_:4 cger_:4 comer:4 ctome:4 wat:-4 c_cus:4 ccust:4 cstom:4 bfor+:4 wto:-4 custo:4
        wtalking:4 wbeen:-4 bago+:4 bmy+order:4 wabout:-4 bme+:-4 bnumber+:4 bi+was:4 blooking+for:4 bbelongs+to:4
        b+there:4 wtold:-3 wthing:-3 bthe+company:3 byou+have:3 cyou_:3 wout:-3 cmpan:3 compa:3 cpany:3 cust_:3
        bnot+work:3 cler_:3 c_mil:3 c_the:3 wstill:-3 cille:3 bi+have:3 bmy+son:3 cller:3 cent_:-3 cmas_:3 c_tho:3
        bis+no:3 wtake:-3 b+my:3 bis+the:3 cusin:3 bcompany+:3 wwhat:-3 wwe:-3 bme+now:3 b+i:3 canyt:3 cnyth:3 wthe:3
        c_bou:3 cboug:3 csing:3 cany_:3 bthis+number:3 cmers:3 c_ali:3 wagain:-3 bdo+not:-3 wour:3 c_has:3 chas_:3
        csed_:-3 wcan:-3 c_del:-3 wthem:3 bno+longer:3 bany+more:-3 c_do_:-3 cnow_:3 wthat:3 byou+do:-3 ciall:3
        chand:3 cands:3 bmore+:-3 cnds_:3 byou+:3 welse:3 cout_:-3 wof:3 cythi:3 bnot+mrs:3 c_han:3 wcome:-3 chis_:3
        cthis:3 wmy:3 bto+me:3 wgot:-3 cease:-3 wfor:-3 c_are:2 c_any:2 calle:2 bmy+number:-2 c_mor:-2 wget:-2
        waway:-2 ctati:2 ceck_:2 cght_:2 wannoy:-2 wother:-2 c_one:2 b+your:-2 chere:2 ccomp:2 c_am_:2 c_fir:2
        c_nop:2 cnope:2 cope_:2 cknow:2 wlike:-2 c_kno:2 cmoth:2 c_mot:2 cean_:2 cnged:2 c_be_:2 cmean:2 caken:2
        wwere:-2 c_mea:2 wcustomer:2 c_che:-2 cther:2 cith_:2 bare+talking:2 wdoes:2 catio:2 c_off:-2 c_sch:2
        cice_:-2 cough:2 cken_:2 cged_:2 b+wrong:2 cchea:-2 was:-2 core_:-2 clled:2 wwho:-2 wbusiness:-2 cere_:2
        c_ago:2 wneed:-2 cago_:2 wcould:-2 wwould:-2 cang_:2 bthing+:-2 wseen:-2 cooki:2 cbelo:2 celon:2 congs:2
        chang:2 c_dec:-2 wtwice:-2 wwhy:-2 c_wit:2 wmorning:-2 wwhere:-2 cest_:-2 ceen_:-2
    """,
    "human": """
        -6 wcall:25 whuman:21 wtalk:19 wring:19 wme:16 bcall+me:16 wphone:16 wwith:15 wplease:15 wboss:14 wperson:14
        wcan:14 wwould:14 wchat:12 wspeak:12 wtouch:12 wwant:11 bphone+:11 wi:11 wcontact:10 wtexts:10 ccall:10
        wyou:-9 wsomeone:9 bwant+to:9 wa:9 wlike:9 c_cal:9 bplease+call:8 wmy:-8 wwho:8 wthrough:8 wrep:8 cone_:8
        wgive:8 btalk+to:8 b+can:8 call_:8 bget+in:7 wam:-7 wnot:-7 bno+texts:7 c_hum:7 chuma:7 cuman:7 ware:-7
        wsend:7 wcallback:7 bin+touch:7 cman_:7 wus:7 cerso:7 crson:7 c_rep:7 cpers:7 wdo:7 wget:7 cive_:7 calk_:7
        c_tal:7 ctalk:7 bcontact+person:7 whuber:7 wagain:-7 culd_:7 could:7 wadvice:6 wreal:6 c_rin:6 c_som:6
        csome:6 wmrs:6 wof:-6 bspeak+to:6 wand:-6 wmachine:6 cring:6 c_per:6 wabout:6 wmanagement:6 wround:6 wknows:6
        byou+have:6 c_me_:6 b+the:-6 bhave+a:6 wfrom:-6 bdo+you:6 wnice:6 cphon:5 b+call:5 bcan+i:5 chone:5 c_pho:5
        wlet:5 cleas:5 cplea:5 c_ple:5 cith_:5 c_rem:-5 bto+speak:5 wmore:-5 wcould:5 wany:-5 c_you:-5 c_con:5
        wyour:-5 wjust:5 wanyone:5 bto+get:5 bi+would:5 b+you:-5 wcome:5 cboss:5 coss_:5 bi+do:5 c_bot:5 cease:5
        ccan_:5 bme+please:5 btouch+:5 bthe+phone:5 b+just:5 c_wou:5 cwoul:5 c_bos:5 cson_:5 b+give:5 bwould+like:5
        w6pm:5 ctati:5 w2:5 wput:5 wwas:-5 wwe:-5 bplease+:5 bsend+me:5 cesen:5 crese:5 centa:4 bi+want:4 whave:-4
        wis:-4 b+do:4 wneed:4 ctive:4 csent:4 bi+need:4 cchat:4 wnow:-4 c_wit:4 cwith:4 ba+callback:4 wmonday:4
        bwith+a:4 win:4 c_can:4 byour+boss:4 bthis+:4 wwriting:4 ctouc:4 c_tou:4 bthat+with:4 bmachine+:4 ceak_:4
        cpres:4 welse:-4 wgot:-4 bmrs+huber:4 wonly:4 wup:-4 cconn:4 cnect:4 cnnec:4 conne:4 bme+the:4 wrather:4
        bby+phone:4 wsomebody:4 cuch_:4 cant_:4 bboss+:4 cntac:4 conta:4 ctact:4 cpeak:4 cspea:4 whas:-4 cact_:4
        wnever:-4 ccont:4 b+let:4 cect_:3 bcome+round:3 wfor:-3 c_spe:3 cexts:3 cxts_:3 blet+us:3 bto+me:-3 c_not:-3
        wcalls:-3 wthere:3 couch:3 chat_:3 cyou_:-3 ceone:3 cmeon:3 comeo:3 bi+am:-3 c_wan:3 cour_:-3 whad:-3
        wkeep:-3 b+a:3 wmyself:-3 b+put:3 bput+me:3 cthin:-3 bagain+:-3 cwant:3 bwould+be:3 wby:3 clike:3 c_lik:3
        cted_:-3 bsomebody+:3 cike_:3 wwithout:-3 c_tel:3 ctell:3 cback:3 wtime:-3 c_tex:3 ctext:3 c_my_:-3 c_for:-3
        bme+a:3 case_:3 bon+the:3 wannoyed:-3 wsort:3 wquit:-3 bhuman+:3 cwho_:3 cice_:3 chrou:3 b+is:3 croug:3
        bafter+6pm:3 ching:-3 wnew:-3 cuss_:3 cthro:3 crep_:3 cack_:3 c_who:3 wanother:-3 wtomorrow:3 c_cha:3
        cave_:-3 c_giv:3 cgive:3 care_:-3 wevery:-3 wremove:-3 wto:3 bto+contact:-3 wknow:-3 bstop+with:3 cadvi:3
        cever:-3 wbuy:-3 wpermission:-3 cxpla:3 cexpl:3 woff:-3 cell_:3 wneeded:-3 bto+:3 ba+real:3 c_am_:-3 cnot_:-3
        bplease+get:3 chere:3 wone:-3 bnot+want:3 clain:3 cplai:3 wgo:-3 c_are:-3 c_adv:3 wwrong:-2 callb:2 clbac:2
        cllba:2 wend:-2 c_exp:2 wpersonal:2 csend:2 cand_:-2 wwhen:2 c_us_:2 cnow_:-2 cion_:-2 cere_:2 c_mar:-2
        cewhe:2 b+no:2 c_do_:2 c_thr:2 b+in:2 belse+:-2 wall:-2 bwith+someone:-2 c_get:2 c_hub:2 chube:2 cuber:2
        c_aga:-2 cagai:-2 cgain:-2 wnothing:-2 cget_:2 bto+somebody:2 wno:-2 c_sen:2 bcall+back:2 cugh_:2 cany_:-2
        cdvic:2 bwould+rather:2 cher_:-2 wit:-2 creal:2 core_:-2 cargi:-2 crgin:-2 cins_:-2 bme+on:-2 bnot+like:2
        c_mrs:2 cmrs_:2 c_of_:-2 wdiscount:-2 wafter:2 bi+have:-2 b+stop:2 c_fro:-2 c_and:-2 wpeople:2 bme+over:-2
        c_mac:2 cachi:2 cchin:2 cmach:2 cber_:2 cabou:2 cbout:2 cagem:2 cgeme:2 chine:2 c_abo:2 byou+to:-2 c_mor:-2
        wwanted:-2 canag:2 cmana:2 cnage:2 c_rou:2 cnows:2 wwhat:-2 w20:-2 cdisc:2 cows_:2
    """,
    "not_now": """
        8 wlater:18 wgot:17 b+have:16 wtoday:16 wtomorrow:15 b+on:15 wmy:-15 cping:15 wdoing:15 win:14 wat:14
        bnot+now:14 wright:14 wsuit:14 cday_:13 wfine:13 cill_:12 wnext:12 b+at:12 won:12 wafter:12 wagain:12
        wmoment:12 wnow:12 bnot+at:11 wtrain:11 wevening:11 wtime:11 blater+:11 b+next:11 wyear:10 bstill+on:10
        wtry:10 wask:10 bright+now:10 cbed_:10 bget+back:10 wbefore:10 cter_:10 b+the:-10 wam:10 b+in:10 wthink:9
        wliving:-9 wa:-9 whead:9 wcan:9 bat+the:9 b+after:9 wi:-9 b+not:9 wfront:9 bsuit+me:9 wno:-9 wmiddle:9
        bnot+suit:8 whalf:8 whave:8 wand:-8 btime+:8 bno+:8 wnever:-8 whome:8 bfine+:8 bnot+got:8 bback+to:7 wyou:-7
        wfirst:7 ctors:7 cors_:7 c_tim:7 bam+on:-7 b+no:-7 cveni:7 bthe+moment:7 bi+am:7 wthat:-7 wwas:-7 bam+at:7
        b+this:7 wwith:-7 bnow+please:7 bthe+train:7 wget:7 bevening+:7 wfriday:7 cner_:6 whour:6 wsomething:6
        cred_:-6 wfor:-6 wwork:6 wall:-6 wdoes:6 cing_:6 c_sui:6 csuit:6 bwill+get:6 cater:6 wthanks:6 wfrom:-6
        wautumn:6 b+try:6 c_you:-6 c_got:6 cever:-6 cgot_:6 casse:-6 c_lat:6 clate:6 cone_:-6 bnot+call:6 c_run:6
        bhave+not:6 ware:6 wyour:-6 wnot:6 wmoney:-6 bneed+to:6 byear+:6 wtown:-6 c_tod:6 coday:6 ctoda:6 bhave+got:5
        wanother:5 bfor+it:5 wmaybe:5 wdown:-5 bfirst+:5 c_tom:5 cmorr:5 corro:5 crow_:5 crrow:5 ctomo:5 comor:5
        c_my_:-5 wour:-5 class:-5 bat+work:5 wmonth:5 wstill:5 cice_:-5 bfront+of:5 bin+front:5 c_doi:5 cdoin:5
        bmiddle+of:5 bthe+middle:5 bi+will:5 c_las:-5 wweek:5 c_in_:5 c_at_:5 cired:-5 wtouch:-5 wwill:5 wservice:-5
        c_req:-5 crequ:-5 bgot+the:5 wmarch:5 bwork+:5 c_rig:5 crigh:5 wcut:-5 wjust:-5 cenin:5 wperson:-5 bthanks+:5
        bhour+:5 coing:5 ctaki:5 cich_:-5 bplease+do:5 bin+an:5 wdid:-5 ciday:5 cquir:-5 cequi:-5 wcall:5 cstoc:5
        ctock:5 wwaiting:-5 wtrying:-5 cning:5 wmonday:4 cuit_:4 cfine:4 bgot+a:4 bwe+are:4 bcall+me:-4 c_nex:4
        cnext:4 weverything:-4 ceven:4 bmore+:-4 wdo:-4 wto:4 c_on_:4 cown_:-4 cakin:4 cain_:4 cight:4 cting:-4
        c_aga:4 cagai:4 cgain:4 wis:-4 bdoes+not:4 cming:4 wonly:-4 cver_:-4 c_mom:4 cmome:4 b+can:4 comen:4 wgo:-4
        bcall+again:4 bmonth+:4 c_str:4 wit:-4 cext_:4 cstre:4 bnot+right:4 btomorrow+:4 ban+hour:4 cress:4 bback+:-4
        cght_:4 cime_:4 wplease:4 c_now:4 w6pm:4 c_was:-4 c_thi:4 ctrai:4 cying:-4 bme+:4 cvery:-4 bnot+get:-4
        b+get:4 c_doc:4 cctor:4 cdoct:4 cocto:4 bautumn+:4 wweeks:4 wpromised:-4 cear_:4 cnow_:4 wthree:-4 wphone:-4
        cssed:4 wlike:-4 bhave+to:4 bto+you:4 bfor+me:-4 c_wee:4 cweek:4 wwere:-4 c_liv:-4 cask_:4 b+we:-3 wunder:-3
        wcame:-3 c_aft:3 cafte:3 cfter:3 wevery:-3 c_fin:3 c_bef:3 cbefo:3 cefor:3 cfore:3 bagain+at:3 bask+me:3
        citor:3 whas:-3 c_am_:3 wsay:-3 cyear:3 c_yea:3 cere_:-3 crain:3 c_ask:3 wone:-3 c_spa:-3 chink:3 wtill:-3
        cink_:3 civin:-3 clivi:-3 cving:-3 bme+in:3 wbeen:-3 b+please:3 bcan+not:-3 bwe+have:-3 ccan_:3 cpain:-3
        chead:3 wwife:-3 wup:-3 wus:-3 chat_:-3 wenough:-3 cvice:-3 band+have:-3 wsales:-3 wcome:-3 wcarry:3
        bi+have:3 wjog:-3 wtoo:-3 cking:3 bnow+:-3 cfron:3 cont_:3 cront:3 c_no_:-3 c_for:-3 cand_:-3 wbe:-3 c_mid:3
        cddle:3 cdle_:3 ciddl:3 cmidd:3 wwho:-3 cpers:-3 wshopping:-3 bin+touch:-3 cead_:3 bi+do:-3 ctime:3 c_cou:-3
        ctry_:3 ba+year:3 bin+march:3 cble_:-3 c_tra:3 w2:3 calf_:3 chalf:3 c_hea:3 cust_:-3 waccount:-3 c_tel:-3
        ctell:-3 btoday+:3 bto+cut:-3 byou+can:3 b+never:-3 c_hav:3 chave:3 c_and:-3 c_pro:-3 bof+it:-3 wwhen:3
        c_hal:3 bon+:-3 c_per:3 wseen:-3 c_tow:-3 wsome:-3 bcarry+on:3 cling:-3 cneve:-3 wminimum:-3 wquiet:-3
        c_nev:-3 banother+service:-3 band+carry:3 b+my:-3 c_stu:-3 byou+:-3 wnothing:-3 c_hom:3 chome:3 b+you:-3
        cwith:-3 cuch_:-3 cine_:3 cted_:-3 c_wit:-3 cllin:-3 wwe:-3 bcall+back:-3 cyou_:-3 bstill+have:-3 wneed:3
        b+got:3 count:-3 c_can:3 wbits:-3 whold:-3 bcan+you:3 cfirs:3 cirst:3 wthe:-3 chere:-3 cery_:-3 wcould:-2
        ccoun:-2 wmr:-2 c_fir:2 crst_:2 cthat:-2 c_com:-2 wfell:-2 wthis:2 cwas_:-2 bi+still:-2 bwhen+i:2 wnumber:-2
        core_:2 wother:-2 cyour:-2 wpresent:2 c_all:-2 wsizes:-2 wround:2 bout+:-2 whad:-2 cith_:-2 wwhy:-2 wmuch:-2
        wnobody:-2 cfrid:2 crida:2 bto+me:2 wtimes:-2 cage_:-2 c_sto:2 wtwo:-2 bget+in:-2 bafter+6pm:2 bno+need:-2
        cget_:2 wleft:-2 cethi:2 cmeth:2 comet:2 c_con:-2 cerso:-2 crson:-2 wworks:2 wcourt:-2 c_fri:2 cfor_:-2
        cconv:2 where:-2 c_doe:2 cdoes:2 bin+a:-2 cient:2 wnew:-2 cork_:2 csing:-2 wadvice:-2 cnven:2 cough:-2
        wwould:-2 c_clo:-2 wstore:-2 ceen_:-2 canks:2 cfrom:-2 crom_:-2 chank:2 cautu:2 ctumn:2 cumn_:2 cutum:2
        coes_:2 c_aut:2 bto+the:-2 cable:-2 ching:-2 bgot+no:-2 bstill+a:-2 bcustomer+:-2 bplease+:-2 wstop:2
        cclos:-2 wfound:-2 c_get:2 wnone:-2 wthere:-2 cinco:2 chour:2 cion_:-2 wback:2 wgone:-2 bam+still:-2 wdoor:-2
        cwork:2 cson_:-2 c_are:2 wstops:-2 wbut:-2
    """,
    "bought_again": """
        -10 wagain:15 worder:14 walready:13 wyesterday:12 wcustomer:12 wmorning:12 corde:11 crder:11 wlast:10
        wfrom:10 ba+customer:9 wago:9 wis:-9 wten:9 wdelivery:8 wstill:8 bfrom+you:8 wnew:8 bwas+in:8 wbeen:8 wi:8
        wam:8 bin+your:8 c_ord:8 wtomorrow:8 wback:7 wdays:7 byesterday+:7 bmorning+:7 bthis+morning:7 cmer_:7
        wweek:7 wbuy:7 bam+still:7 wall:7 bstill+a:7 wweekend:6 wfriday:6 wyou:6 wwhy:6 wshopping:6 wto:-6 wyour:6
        byou+again:6 cday_:6 wjust:6 bi+was:6 won:-6 balready+:6 wsome:6 wshop:6 wstore:6 wof:-6 bago+:6 wnot:-6
        wseen:6 bmy+new:6 wordering:5 bi+order:5 wthis:5 wwent:5 c_aga:5 cagai:5 cgain:5 wtime:5 cdere:5 bcustomer+:5
        wevery:5 cain_:5 wordered:5 wthat:-5 cered:5 wdid:5 ceen_:5 wparcel:5 wnow:-5 btomorrow+:5 carri:5 crriv:5
        c_arr:5 c_alr:5 calre:5 clrea:5 ceady:5 bthe+time:5 cady_:5 ball+the:4 b+my:4 crive:4 wno:-4 cder_:4 wwe:4
        cred_:4 byou+:-4 bi+buy:4 wdo:-4 bweek+:4 cery_:4 c_wee:4 cweek:4 waway:4 cshop:4 c_you:4 c_sho:4 wand:-4
        wme:-4 c_yes:4 cerda:4 crday:4 cterd:4 cyest:4 ceste:4 cread:4 cmorn:4 corni:4 crnin:4 cster:4 b+the:-4
        bstore+:4 b+why:4 bevery+week:4 cvery:4 wit:-4 bthe+weekend:4 cning:4 b+did:4 byour+shop:4 comer:4 ctome:4
        bagain+at:4 c_cus:4 ccust:4 cstom:4 custo:4 bhave+been:4 btime+:4 byour+store:4 ware:-4 bi+never:4 clast:3
        b+am:3 cast_:3 cfrom:3 crom_:3 warrived:3 c_mor:3 wget:-3 cives:3 c_las:3 cves_:3 bnot+seen:3 c_fro:3 cular:3
        wthe:-3 c_reg:3 c_ago:3 cago_:3 carly:3 crly_:3 bhave+not:3 b+just:3 b+we:3 c_is_:-3 wsomething:3 bat+the:3
        bwith+you:3 bmy+parcel:3 cages:3 c_ten:3 wmonth:3 cstil:3 c_sti:3 crmer:3 cnew_:3 c_bee:3 cbeen:3 c_new:3
        wonly:3 ctill:3 c_am_:3 cges_:3 cdeli:3 celiv:3 c_tom:3 cmorr:3 corro:3 crow_:3 crrow:3 ctomo:3 comor:3
        c_som:3 csome:3 clive:3 corme:3 cten_:3 c_bac:3 civer:3 cdays:3 c_for:3 cback:3 bfrom+this:2 wwas:2 cack_:2
        c_not:-2 bagain+:-2 ceek_:2 wup:-2 cays_:2 cbuy_:2 wsimply:-2 c_day:2 b+i:2 ceeke:2 ceken:2 ckend:2 cfrid:2
        crida:2 cyou_:2 ciday:2 chat_:-2 c_why:2 cwhy_:2 chopp:2 c_buy:2 coppi:2 bagain+last:2 c_to_:-2 c_all:2
        bi+am:2 wout:-2 cppin:2 c_del:2 c_the:-2 c_fri:2 wgot:-2 c_jus:2 cjust:2 c_on_:-2 cyour:2 cther:-2 wcall:-2
        bthis+:-2 cbly_:2 cform:2
    """,
    "who_are_you": """
        -9 wwho:24 wwhat:17 wwhy:16 wthis:14 b+what:14 bis+this:13 wyou:13 wis:12 bare+you:12 b+who:11 wdo:11
        wcompany:11 b+why:10 wnot:-10 wam:10 wwhich:10 b+is:9 weach:9 bam+i:9 wnumber:9 cwho_:8 c_who:8 wother:8
        ware:8 bnumber+:8 bwhich+company:8 b+i:-8 whuman:8 bwhat+is:7 b+you:-7 wor:7 wthe:-7 ba+human:7 wby:7
        bwhat+do:7 bdo+you:6 wknow:6 wcome:6 bmy+number:6 wmessage:6 b+this:-6 c_wha:6 cwhat:6 b+which:6 bcompany+:6
        c_why:6 cwhy_:6 beach+other:6 bother+:6 wdata:-6 c_com:6 chat_:6 wdid:5 b+are:5 wno:-5 whave:-5 wgetting:5
        chis_:5 cthis:5 bis+it:5 wwriting:5 won:-5 b+do:5 bwho+is:5 wwant:5 wand:-5 babout+:5 c_thi:5 wreal:5 whow:4
        cyou_:4 bcome+by:4 c_is_:4 bthis+is:-4 c_not:-4 wwith:-4 bor+a:4 wi:-4 win:-4 wthat:4 bdo+not:-4 c_do_:4
        bhuman+:4 bto+:4 cmpan:4 compa:4 cpany:4 cnot_:-4 c_the:-4 ccomp:4 c_am_:4 bfrom+me:4 c_whi:3 chich:3 cwhic:3
        wyour:-3 cich_:3 b+how:3 c_eac:3 b+we:-3 wwe:3 bthis+:3 cach_:3 wout:-3 c_num:3 cnumb:3 cumbe:3 cmber:3
        wcan:-3 ceach:3 byou+are:-3 bwriting+to:3 cber_:3 wsomeone:-3 c_you:3 cany_:3 c_leg:3 cting:3 bwho+:3
        wonly:-3 c_oth:3 cking:3 bof+this:3 wstore:-3 babout+me:-3 wfrom:3 byou+need:3 c_are:3 bi+am:-3 bfor+:3
        byou+my:3 b+my:-3 bis+a:-3 c_hum:3 chuma:3 cuman:3 wknows:-3 bhave+you:-3 bwhat+have:-3 whas:-3 cman_:3
        b+the:-3 bwe+are:-3 bto+me:3 c_sto:-3 care_:3 cothe:3 wwas:-2 cone_:-2 wnow:-2 bthat+:2 c_or_:2 wpassed:2
        cthe_:-2 wme:2 bis+the:2 ceaki:2 wadvertising:-2 c_by_:2 bhave+my:2 wanything:-2 cent_:-2 wlike:-2 ccome:2
        cere_:-2 cthin:-2 bi+need:-2 wkind:2 wall:-2 wan:-2 cand_:-2 cpeak:2 cspea:2 cher_:2 wour:-2 cour_:-2 c_spe:2
        wcomputer:2 come_:2
    """,
    "data_wish": """
        -15 wdata:23 waccess:17 wwhat:13 wstored:11 wrequest:11 bdata+:10 wabout:9 bmy+data:9 wdemand:8 wthe:-8
        cata_:8 cdata:8 c_dat:8 w15:8 wmy:8 babout+me:7 wart:7 wme:7 wyou:6 wstore:6 bhave+you:6 bwhat+have:6
        wwhich:6 ctore:6 cstor:6 cacce:6 ccces:6 ccess:6 c_acc:6 cess_:6 wof:6 b+what:6 bdo+you:6 bof+my:6 c_sto:6
        wdo:5 whave:5 wnot:-5 bi+demand:5 wdetails:5 wsend:5 c_wha:5 cwhat:5 wkeep:5 wlong:4 wwhere:4 wdeletion:-4
        b+you:-4 whow:4 wit:-4 bstore+:4 wthat:-4 bunder+art:4 cored:4 ceque:4 c_req:4 crequ:4 cques:4 cuest:4
        b+which:4 cest_:4 wgdpr:4 win:-4 wi:-3 chat_:3 cred_:3 wdoes:3 whappens:3 c_the:-3 bplease+send:3 cabou:3
        cbout:3 cand_:3 b+my:-3 c_abo:3 wis:-3 band+what:3 bfrom+and:3 wno:-3 wcome:3 wplease:3 bsend+me:3 ceman:3
        cmand:3 caved:3 byou+keep:3 cthe_:-3 c_sav:3 csave:3 c_15_:3 c_dem:3 cdema:3 b+how:3 bme+:3 b+where:3 c_my_:3
        whad:-3 bi+request:-3 cing_:-3 cved_:3 cout_:2 wfor:2 c_art:2 whas:-2 c_me_:2 c_del:-2 cyou_:2 b+please:2
        wto:-2 cart_:2 c_whi:2 chich:2 cwhic:2 cich_:2 wat:-2 cdele:-2 celet:-2 cion_:-2 c_not:-2 c_of_:2
    """,
}
