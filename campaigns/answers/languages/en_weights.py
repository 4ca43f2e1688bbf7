"""Weights of the guess for en: `python -m tests.answers.learn` writes them."""

NAMES = """
qNone qreason qservice qprice qcompetition qimprovement qrange qpermission l0 l1 l2 l3 asks b10+$ b^+0 b^+a
b^+absolutely b^+advertising b^+after b^+all b^+always b^+am b^+an b^+another b^+are b^+as b^+at b^+aye b^+bad
b^+be b^+because b^+better b^+bitte b^+blocked b^+blocking b^+call b^+can b^+cancel b^+changed b^+cheap
b^+company b^+constant b^+contact b^+costs b^+could b^+customer b^+cut b^+delete b^+delivery b^+did b^+do
b^+does b^+end b^+ended b^+enough b^+erase b^+everything b^+exit b^+far b^+faster b^+felt b^+financially
b^+for b^+forget b^+free b^+friendlier b^+friendly b^+get b^+give b^+goods b^+got b^+had b^+half b^+have
b^+how b^+i b^+if b^+in b^+is b^+it b^+jog b^+just b^+keep b^+keine b^+kindly b^+leave b^+less b^+let
b^+listen b^+lower b^+make b^+more b^+moved b^+mr b^+my b^+nah b^+need b^+never b^+next b^+no b^+nobody
b^+none b^+nope b^+not b^+nothing b^+number b^+off b^+oi b^+okay b^+on b^+once b^+one b^+only b^+opt b^+our
b^+pack b^+please b^+poor b^+price b^+prices b^+product b^+put b^+quality b^+quit b^+quite b^+rather b^+remove
b^+right b^+sadly b^+satisfied b^+save b^+see b^+send b^+service b^+shop b^+shut b^+simply b^+since b^+so
b^+software b^+sorry b^+stay b^+stop b^+strike b^+sturdier b^+take b^+text b^+thanks b^+that b^+the b^+their
b^+there b^+they b^+this b^+ticket b^+too b^+totally b^+try b^+under b^+unsubscribe b^+very b^+waiting b^+was
b^+we b^+went b^+what b^+when b^+where b^+which b^+who b^+why b^+with b^+would b^+wrong b^+yeah b^+yes b^+you
b^+your b^+zip ba+call ba+callback ba+competitor ba+computer ba+customer ba+different ba+disaster ba+human
ba+joke ba+long ba+lot ba+one ba+pain ba+price ba+real ba+rest ba+second ba+small ba+thing ba+year babout+$
babout+me babout+this babove+the badvertising+$ badvice+$ badvice+was badviser+$ bafford+it bafter+6pm
bafter+a bafter+the bagain+$ bagain+at bagain+last bagian+$ bago+$ bagreed+$ ball+$ ball+my ball+subscriptions
ball+the balone+$ balone+man balready+$ balready+told balways+the bam+a bam+at bam+hanging bam+i bam+not
bam+on bam+out bam+still bam+taking bam+the ban+hour band+carry band+delete band+do band+half band+happy
band+have band+i band+it band+never band+no band+nobody band+now band+please band+take band+that band+the
band+what band+when bannoyed+me bannoying+$ bannoying+please banother+service banswer+to banswered+$
bany+further bany+more bany+of banymore+$ banything+else banything+from bappropriate+$ bare+a bare+impossible
bare+looking bare+not bare+talking bare+with bare+you bas+long bas+well bask+me bask+you bat+all bat+me
bat+once bat+present bat+some bat+that bat+the bat+work bat+your battempts+to bautumn+$ baverage+$ baway+$
bback+$ bback+in bback+my bback+to bbad+$ bbe+$ bbe+a bbe+better bbe+bothered bbe+called bbe+contacted
bbe+grateful bbe+in bbe+nice bbe+so bbe+surveyed bbeans+were bbecause+i bbecause+of bbeen+a bbelongs+to
bbetter+$ bbetter+quality bblocked+$ bblocking+you bboss+$ bboss+to bbought+from bbreak+off bbroken+$
bbusiness+$ bbusiness+is bbut+i bbut+no bbut+please bbut+the bbuy+there bby+phone bby+text bcall+$ bcall+again
bcall+and bcall+any bcall+back bcall+from bcall+me bcall+this bcalled+$ bcalling+$ bcalling+here bcalls+$
bcalls+back bcalls+for bcan+do bcan+i bcan+not bcan+you bcancel+this bcarry+on bchanged+the bchanged+to
bchat+$ bcheaper+$ bclosed+$ bclosed+the bcome+by bcome+in bcome+round bcompany+$ bcompany+was
bcompetition+has bcompetitor+and bcomplaint+$ bconfirm+that bconsent+$ bcontact+$ bcontact+list bcontact+me
bcontact+not bcontact+person bcontact+with bcontacted+$ bcosts+$ bcould+not bcould+you bcourt+$ bcustomer+$
bcustomer+service bcustomers+$ bdata+$ bdata+has bdatabase+$ bday+$ bdays+$ bdelete+$ bdelete+data bdelete+it
bdelete+me bdelete+my bdeleted+$ bdeletion+of bdeliver+on bdelivery+times bdesired+$ bdesist+$ bdetails+$
bdid+not bdid+you bdisaster+$ bdiscount+$ bdissolved+$ bdistribution+list bdo+$ bdo+i bdo+not bdo+that bdo+you
bdoes+not bdollars+$ bdone+$ bdone+with bdoor+now bdown+$ beach+other beither+$ belse+$ belsewhere+$ bend+$
bend+it bend+of bend+the bend+this benough+$ benough+for bevening+$ bever+$ bevery+time bevery+week
beverything+from beverywhere+$ bexpensive+$ bexpensive+for bfar+$ bfar+too bfed+up bfeel+like bfiles+$
bfinancially+it bfind+anything bfine+$ bfinished+with bfirst+$ bfirst+wash bfollow+ups bfor+$ bfor+a
bfor+advertising bfor+it bfor+me bfor+my bfor+something bfor+that bfor+the bfor+this bfor+us bfor+what
bfor+years bforget+about bforget+it bfrom+$ bfrom+and bfrom+me bfrom+now bfrom+one bfrom+that bfrom+the
bfrom+this bfrom+you bfrom+your bfront+of bfurther+contact bfurther+messages bfurther+use bgave+up bgdpr+$
bgdpr+i bget+$ bget+back bget+in bget+it bget+me bget+my bget+off bgetting+this bgive+it bgive+me bgladly+$
bgo+$ bgo+on bgo+to bgoing+to bgone+$ bgood+$ bgoodbye+$ bgoods+$ bgot+a bgot+an bgot+in bgot+lost bgot+no
bgot+the bgrateful+if bgreat+$ bhad+a bhad+it bhad+no bhad+to bhalf+of bhands+off bhanging+up bharassed+$
bharassing+me bharassment+$ bhas+been bhas+no bhas+not bhas+the bhave+a bhave+been bhave+got bhave+had
bhave+my bhave+needed bhave+no bhave+not bhave+the bhave+to bhave+told bhave+you bheat+with bher+$ bhere+$
bhere+and bhere+any bhi+um bhigh+$ bholes+after bhotline+$ bhour+$ bhours+$ bhow+do bhow+often bhow+to
bhuman+$ bhung+up bi+already bi+am bi+bought bi+buy bi+can bi+demand bi+did bi+do bi+ended bi+feel bi+forbid
bi+get bi+getting bi+go bi+have bi+hereby bi+just bi+moved bi+need bi+never bi+no bi+only bi+order bi+quit
bi+request bi+said bi+still bi+stopped bi+think bi+unsubscribe bi+want bi+wanted bi+was bi+will bi+would
bif+you bignored+$ bimmediate+deletion bimmediately+$ bimportant+$ bin+$ bin+a bin+an bin+court bin+front
bin+march bin+my bin+order bin+peace bin+that bin+the bin+touch bin+your binformed+$ binstead+$ binterest+$
binterest+me binterested+$ binterested+please binvoice+$ bis+$ bis+a bis+all bis+an bis+annoying bis+cheaper
bis+done bis+gone bis+harassment bis+in bis+it bis+my bis+no bis+not bis+on bis+only bis+over bis+still
bis+the bis+this bis+too bit+$ bit+a bit+all bit+any bit+at bit+be bit+cost bit+for bit+in bit+is bit+no
bit+now bit+please bit+stop bit+to bit+up bit+was bit+with bjog+on bjoke+$ bjust+a bjust+forget bknow+how
bknow+it bknow+the bknow+what blast+message blast+time blast+week blately+$ blater+$ blawyer+$ bleak+$
bleave+it bleave+me bleave+my bleave+us bleft+a bless+than blet+it blet+me blet+us blife+$ blike+a blike+it
blike+that blike+the blike+this blike+to blike+your blist+$ blist+please blive+in bliving+$ blong+$ blonger+$
blonger+exists blonger+interested blooking+for blost+my blot+to bmachine+$ bmail+either bmake+it bman+$
bmarket+$ bmarketing+$ bmate+$ bmay+not bme+$ bme+a bme+again bme+agian bme+alone bme+any bme+anything
bme+back bme+by bme+for bme+from bme+in bme+no bme+now bme+off bme+on bme+out bme+over bme+please bme+the
bme+tomorrow bme+with bmeat+was bmessages+$ bmessages+from bmessages+please bmiddle+of bmiller+$ bmind+not
bmissing+$ bmoment+$ bmoney+$ bmoney+back bmoney+is bmonth+$ bmore+$ bmore+and bmore+calls bmore+messages
bmore+of bmore+texts bmore+than bmorning+$ bmoved+away bmrs+huber bmuch+$ bmuch+for bmuppets+$ bmy+boss
bmy+complaint bmy+consent bmy+data bmy+deposit bmy+details bmy+father bmy+favourite bmy+husband bmy+lawyer
bmy+money bmy+mum bmy+name bmy+new bmy+number bmy+order bmy+parcel bmy+phone bmy+right bmy+son bmy+wife
bname+$ bname+is bname+off bneed+$ bneed+for bneed+it bneed+neither bneed+to bneeded+a bnever+again bnever+any
bnever+call bnever+came bnever+gave bnever+got bnever+had bnever+ordered bnever+write bnew+$ bnext+day
bnext+door bnice+$ bno+$ bno+advertising bno+and bno+answer bno+calls bno+clue bno+comment bno+further
bno+good bno+i bno+interest bno+longer bno+messages bno+more bno+need bno+no bno+not bno+organic
bno+permission bno+reason bno+suitable bno+surveys bno+texts bno+thanks bno+time bno+use bno+way bnone+of
bnonsense+$ bnot+$ bnot+a bnot+afford bnot+allow bnot+ask bnot+at bnot+bad bnot+be bnot+been bnot+buy bnot+by
bnot+call bnot+carry bnot+come bnot+contact bnot+feel bnot+find bnot+get bnot+got bnot+have bnot+interested
bnot+know bnot+like bnot+message bnot+mrs bnot+need bnot+now bnot+respond bnot+right bnot+ring bnot+satisfied
bnot+say bnot+seen bnot+send bnot+stop bnot+suit bnot+take bnot+text bnot+that bnot+the bnot+to bnot+try
bnot+use bnot+want bnot+wish bnot+work bnot+worth bnot+write bnot+you bnothing+$ bnothing+more
bnothing+special bnow+$ bnow+and bnow+i bnow+on bnow+please bnumber+$ bnumber+again bnumber+blocked
bnumber+from bnumber+is bnumber+off bnumber+out bnumber+please bobject+$ bof+10 bof+it bof+my bof+the
bof+these bof+this bof+you bof+your boff+$ boff+contact boff+my boff+the boff+this boff+with boff+your
boften+do boi+stop bokay+$ bon+$ bon+any bon+i bon+me bon+my bon+the bon+time bon+your bonce+$ bone+$
bone+call bone+is bone+source bones+$ bonly+$ bonly+a bonly+for bopt+me bopt+out boption+$ bor+a border+$
border+was bother+$ bour+company bout+$ bout+of boutdated+$ boutrageous+$ bover+$ bover+the bover+to bpart+of
bparts+$ bpass+on bpeace+$ bpeople+$ bpercent+$ bpermission+$ bpermission+to bperson+$ bpersonal+data bphone+$
bphone+call bphone+number bplease+$ bplease+call bplease+confirm bplease+delete bplease+do bplease+get
bplease+leave bplease+no bplease+quit bplease+refrain bplease+remove bplease+send bplease+stop bplease+take
bplease+unsubscribe bplease+write bprefer+a bpresent+$ bprice+increase bprice+per bprice+was bprices+$
bprices+up bproducts+$ bpromised+$ bprovider+$ bput+me bquality+$ bquestions+$ bquestions+please bquiet+$
bquit+it bquit+smoking bradio+silence bran+out brange+$ brather+not breason+$ breasons+$ brefrain+from
bregularly+$ bremoval+from bremove+me bremove+my bremoved+my brepair+still brequest+removal brespond+to
brest+$ breturn+was bright+now bright+to bring+me bround+$ brun+$ bsaid+no bsaid+stop bsame+$ bsatisfied+$
bsee+you bselection+$ bselection+is bsend+me bsend+nothing bsent+me bservice+$ bservice+just bshelves+$
bshipping+$ bshipping+costs bshop+$ bshop+closed bshop+is bshut+up bsimply+forgot bsimply+too bsizes+$
bsmoking+$ bsms+$ bso+kind bso+no bso+you bsome+point bsomebody+$ bsomebody+else bsomeone+else bsomeone+who
bson+does bsort+of bspam+$ bspeak+to bstay+away bstill+a bstill+has bstill+have bstill+missing bstill+on
bstop+$ bstop+calling bstop+it bstop+please bstop+sms bstop+stop bstop+that bstop+the bstop+with bstop+writing
bstore+$ bsuccessor+$ bsuit+me bsupplier+$ bsupplies+us bsuppression+list bsurveys+$ bsurveys+please bsystem+$
btake+back btake+me btake+my btake+part btake+this btaken+off btalk+to btaste+$ bten+years bterms+$ bterror+$
btext+$ btext+again btext+me btext+please btexting+$ btexting+me btexts+$ btexts+any btexts+please bthan+the
bthank+you bthanks+$ bthanks+but bthanks+no bthat+$ bthat+i bthat+is bthat+was bthat+with bthat+you
bthe+advice bthe+better bthe+boss bthe+box bthe+company bthe+competition bthe+contact bthe+courier bthe+device
bthe+distribution bthe+driver bthe+end bthe+first bthe+goods bthe+gym bthe+lady bthe+last bthe+list
bthe+market bthe+meat bthe+messages bthe+middle bthe+moment bthe+money bthe+mornings bthe+new bthe+next
bthe+nonsense bthe+number bthe+office bthe+old bthe+other bthe+parcel bthe+phone bthe+price bthe+range
bthe+rep bthe+replacement bthe+salesman bthe+same bthe+selection bthe+service bthe+shoes bthe+store
bthe+subscription bthe+system bthe+technician bthe+texts bthe+third bthe+time bthe+train bthe+weekend
bthe+wine bthe+worst bthe+wrong bthe+year bthere+$ bthere+is bthere+was bthere+were bthese+$ bthese+calls
bthese+days bthese+texts bthey+are bthey+call bthing+$ bthink+i bthis+$ bthis+any bthis+here bthis+is
bthis+list bthis+morning bthis+number bthis+phone bthis+please bthis+thing bthis+to bthis+week bthree+months
bthree+times btime+$ btimes+$ bto+$ bto+a bto+be bto+call bto+contact bto+cost bto+cut bto+discuss bto+do
bto+end bto+get bto+go bto+have bto+leave bto+me bto+my bto+object bto+our bto+quit bto+receive bto+run
bto+save bto+say bto+somebody bto+speak bto+stop bto+take bto+text bto+the bto+this bto+write bto+you btoday+$
btold+the btold+you btomorrow+$ btoo+$ btoo+expensive btoo+far btoo+high btoo+long btoo+much btouch+$
btouch+again btown+$ btry+again bum+i bunder+art bunder+gdpr bunsubscribe+$ bunsubscribe+from bunsubscribe+me
bunsubscribed+$ bunusable+$ bup+$ bup+my bup+the bup+to bup+with bus+$ bus+again bus+alone bus+any bus+be
bus+leave bus+now buse+for buse+of buse+to bused+to bwaiting+for bwant+any bwant+from bwant+my bwant+no
bwant+nothing bwant+out bwant+that bwant+these bwant+this bwant+to bwant+you bwas+a bwas+always bwas+defective
bwas+fine bwas+in bwas+it bwas+just bwas+missing bwas+never bwas+no bwas+not bwas+taken bwas+the bwas+wrong
bwash+$ bway+$ bwe+are bwe+closed bwe+could bwe+do bwe+had bwe+have bwe+need bwe+needed bwe+never bwe+stopped
bwe+went bwe+were bwe+would bweek+$ bweeks+$ bweeks+for bwell+$ bwent+to bwere+never bwere+no bwere+not
bwhat+do bwhat+have bwhat+i bwhat+is bwhat+you bwhen+i bwhich+company bwho+$ bwho+is bwhy+am bwhy+are bwife+$
bwill+be bwill+get bwill+not bwill+pass bwill+you bwish+any bwish+to bwith+a bwith+someone bwith+the
bwith+this bwith+you bwith+your bwithout+a bwork+$ bworked+$ bworks+$ bworse+$ bworth+it bwould+be bwould+have
bwould+like bwould+prefer bwould+rather bwould+you bwrite+again bwrite+to bwriting+to bwrong+$ bwrong+number
bwrong+person byeah+hi byear+$ byes+$ byes+it byesterday+$ byou+$ byou+again byou+any byou+are byou+ask
byou+calling byou+can byou+changed byou+could byou+did byou+do byou+for byou+get byou+had byou+have byou+in
byou+just byou+keep byou+kindly byou+know byou+leave byou+lot byou+may byou+mind byou+muppets byou+must
byou+my byou+need byou+never byou+not byou+now byou+only byou+people byou+please byou+removed byou+simply
byou+stop byou+think byou+to byou+understand byou+use byou+want byou+were byour+boss byour+business
byour+calls byour+company byour+database byour+do byour+employee byour+files byour+list byour+shop byour+site
byour+store byour+suppression byour+system byour+texts c00_ c10_ c12_ c15_ c17_ c20_ c24_ c31_ c6pm c6pm_ c_%_
c_0_ c_10 c_10_ c_12 c_12_ c_15 c_15_ c_17 c_17_ c_20 c_20_ c_24 c_24_ c_2_ c_30 c_31 c_31_ c_6p c_6pm c_6pm_
c_a_ c_ab c_abo c_abou c_abov c_abr c_abro c_abs c_abso c_ac c_acc c_acce c_acco c_act c_acti c_ad c_add c_adj
c_adju c_adv c_adve c_advi c_af c_aff c_affo c_aft c_afte c_ag c_aga c_agai c_agi c_agia c_ago c_ago_ c_agr
c_agre c_ai c_air c_air_ c_al c_alc c_alco c_ali c_all c_all_ c_allo c_alo c_alon c_alr c_alre c_alri c_alt
c_alth c_alw c_alwa c_am c_am_ c_ama c_amaz c_an c_an_ c_and c_and_ c_ann c_anno c_ano c_anot c_ans c_answ
c_any c_any_ c_anym c_anyo c_anyt c_ap c_app c_app_ c_appo c_appr c_ar c_are c_are_ c_aro c_arou c_arr c_arri
c_art c_art_ c_as c_as_ c_ask c_ask_ c_aski c_ass c_at c_at_ c_att c_atte c_au c_aut c_autu c_av c_ava c_avai
c_ave c_aver c_aw c_awa c_away c_ay c_aye c_aye_ c_ba c_bac c_back c_bad c_bad_ c_bak c_ban c_bar c_bas c_base
c_bat c_batt c_be c_be_ c_bea c_bean c_bec c_beca c_beco c_bee c_been c_bef c_befo c_beg c_bei c_bein c_bel
c_belo c_bet c_bett c_bi c_big c_big_ c_bit c_bits c_bitt c_bl c_blo c_bloc c_bloo c_blu c_bo c_bon c_boo
c_book c_bos c_boss c_bot c_bot_ c_both c_bott c_bou c_boug c_box c_box_ c_br c_bra c_bran c_bre c_brea c_bri
c_bro c_brok c_bu c_bug c_bui c_buil c_bur c_bus c_busi c_but c_but_ c_buy c_buy_ c_buz c_buzz c_by c_by_
c_bye c_bye_ c_ca c_caf c_cal c_call c_cam c_came c_can c_can_ c_canc c_cap c_caps c_car c_car_ c_carr c_cas
c_case c_cash c_cat c_cat_ c_ce c_cea c_ceas c_ch c_cha c_chai c_chan c_char c_chas c_chat c_che c_chea c_chec
c_chi c_chil c_cho c_choi c_chr c_chri c_ci c_cl c_cla c_clas c_cle c_clea c_clo c_clos c_clu c_club c_clue
c_co c_cof c_coff c_col c_coll c_colo c_com c_come c_comi c_comm c_comp c_con c_conf c_conn c_cons c_cont
c_cor c_corr c_cos c_cost c_cou c_coul c_coun c_cour c_cr c_cre c_crea c_cred c_cro c_cu c_cus c_cust c_cut
c_cut_ c_da c_dam c_dama c_dat c_data c_date c_dau c_daug c_day c_day_ c_days c_de c_dea c_dead c_deal c_dear
c_dec c_dece c_deci c_decl c_def c_defe c_del c_dele c_deli c_dem c_dema c_den c_dep c_depa c_depo c_des
c_desi c_det c_deta c_dev c_devi c_di c_did c_did_ c_dif c_diff c_dig c_digi c_dis c_disa c_disc c_disp c_diss
c_dist c_div c_divo c_do c_do_ c_doc c_doct c_doe c_does c_doi c_doin c_dol c_doll c_don c_done c_doo c_door
c_dow c_down c_dr c_dri c_driv c_dro c_drop c_du c_dum c_dump c_dur c_ea c_eac c_each c_ei c_eit c_eith c_el
c_ele c_elec c_els c_else c_em c_ema c_emai c_emp c_empl c_en c_end c_end_ c_ende c_eno c_enou c_er c_era
c_eras c_ev c_eve c_even c_ever c_ex c_exa c_exac c_exc c_exe c_exer c_exi c_exis c_exit c_exp c_expe c_expl
c_expo c_fa c_fai c_fail c_fair c_fam c_fami c_far c_far_ c_fas c_fast c_fat c_fath c_fav c_favo c_fe c_fed
c_fed_ c_fee c_fee_ c_feed c_feel c_fel c_fell c_felt c_fi c_fil c_file c_fin c_fina c_find c_fine c_fini
c_fir c_firs c_fit c_fitt c_fiv c_five c_fix c_fixe c_fl c_fla c_flo c_floo c_fo c_fol c_foll c_foo c_food
c_for c_for_ c_forb c_forg c_form c_fou c_foun c_fr c_fre c_free c_fri c_frid c_frie c_fro c_from c_fron c_fu
c_ful c_full c_fun c_fund c_fur c_furt c_ga c_gar c_gard c_gav c_gave c_gd c_gdp c_gdpr c_ge c_get c_get_
c_gets c_gett c_gi c_giv c_give c_gl c_gla c_glad c_glu c_go c_go_ c_god c_goe c_goes c_goi c_goin c_gon
c_gone c_goo c_good c_got c_got_ c_gr c_gra c_gran c_grat c_gre c_grea c_gro c_grou c_gu c_gy c_gym c_gym_
c_ha c_had c_had_ c_hal c_half c_han c_hand c_hang c_hap c_happ c_har c_hara c_hard c_has c_has_ c_hav c_have
c_havi c_he c_he_ c_hea c_head c_hear c_heat c_hel c_hell c_her c_her_ c_here c_hi c_hig c_high c_him c_hm
c_ho c_hol c_hold c_hole c_hom c_home c_hot c_hotl c_hou c_hour c_hous c_how c_how_ c_hu c_hub c_hube c_hug
c_huge c_hum c_huma c_hun c_hung c_hus c_husb c_i_ c_if c_if_ c_ig c_ign c_igno c_im c_imm c_imme c_imp c_impo
c_in c_in_ c_inc c_inco c_incr c_ind c_inf c_info c_ins c_inst c_int c_inte c_into c_inv c_invo c_is c_is_
c_it c_it_ c_ite c_item c_ja c_jan c_janu c_jo c_jog c_jog_ c_jok c_joke c_ju c_jus c_just c_ke c_kee c_keep
c_kei c_kein c_key c_ki c_kid c_kids c_kil c_kin c_kind c_kn c_kni c_kno c_know c_ku c_la c_lad c_lady c_las
c_lass c_last c_lat c_late c_lau c_laug c_law c_lawy c_le c_lea c_lead c_leak c_leav c_lef c_left c_leg c_lega
c_les c_less c_let c_let_ c_li c_lif c_life c_lik c_like c_lin c_line c_lis c_list c_lit c_litt c_liv c_live
c_livi c_lo c_loc c_loca c_lon c_long c_loo c_look c_los c_lose c_lost c_lot c_lot_ c_lov c_love c_low c_lowe
c_loy c_loya c_ma c_mac c_mach c_mad c_made c_mai c_mail c_main c_mak c_make c_man c_man_ c_mana c_many c_mar
c_marc c_mark c_mat c_mate c_may c_may_ c_mayb c_me c_me_ c_mea c_mean c_meat c_meh c_mehr c_mes c_mesa c_mess
c_mi c_mic c_mich c_mid c_midd c_mil c_mile c_mill c_min c_mind c_mini c_mis c_miss c_mist c_mix c_mixe c_mo
c_mod c_mode c_mom c_mome c_mon c_mond c_mone c_mont c_mor c_more c_morn c_mot c_moth c_mou c_mov c_move c_mr
c_mr_ c_mrs c_mrs_ c_mu c_muc c_much c_mug c_mug_ c_mum c_mum_ c_mup c_mupp c_mus c_mush c_must c_my c_my_
c_mys c_myse c_na c_nah c_nah_ c_nam c_name c_ne c_nee c_need c_nei c_neit c_nev c_neve c_new c_new_ c_news
c_nex c_next c_ni c_nic c_nice c_nig c_nigh c_no c_no_ c_nob c_nobo c_non c_none c_nons c_nop c_nope c_nor
c_not c_not_ c_note c_noth c_now c_now_ c_nu c_num c_numb c_ob c_obj c_obje c_of c_of_ c_off c_off_ c_offi
c_oft c_ofte c_oi c_oi_ c_ok c_ok_ c_oka c_okay c_ol c_old c_old_ c_on c_on_ c_onc c_once c_one c_one_ c_ones
c_onl c_onli c_only c_op c_ope c_open c_opt c_opt_ c_opti c_or c_or_ c_ord c_orde c_org c_orga c_ot c_oth
c_othe c_ou c_our c_our_ c_out c_out_ c_outd c_outr c_outs c_ov c_ove c_over c_ow c_own c_own_ c_pa c_pac
c_pack c_pai c_pain c_pap c_pape c_par c_parc c_pare c_part c_pas c_pass c_pay c_pay_ c_pe c_pea c_peac c_pen
c_peo c_peop c_per c_per_ c_perc c_perf c_perm c_pers c_ph c_pho c_phon c_pi c_pic c_pick c_pl c_pla c_plac
c_plan c_plas c_plat c_ple c_plea c_po c_poi c_poin c_poo c_poor c_por c_pos c_pr c_pra c_prac c_pre c_pref
c_pres c_pri c_pric c_prin c_priv c_pro c_prob c_proc c_prod c_proj c_prom c_prop c_prov c_pu c_pul c_pull
c_pum c_pump c_pur c_put c_put_ c_qu c_qua c_qual c_que c_ques c_qui c_quic c_quie c_quit c_ra c_rad c_radi
c_ran c_ran_ c_rang c_rat c_rath c_re c_rea c_reac c_read c_real c_reas c_rec c_rece c_reci c_reco c_ref
c_refr c_refu c_reg c_regu c_rem c_remo c_remv c_ren c_rent c_rep c_rep_ c_repa c_repl c_repo c_req c_requ
c_res c_resp c_rest c_ret c_reti c_retu c_rev c_revo c_ri c_rid c_rig c_righ c_rin c_ring c_ro c_roa c_roas
c_rob c_robb c_roo c_rou c_roun c_ru c_rub c_rubb c_run c_run_ c_runs c_sa c_sad c_sadl c_sai c_said c_sal
c_sale c_sam c_same c_sat c_sati c_sau c_sav c_save c_say c_say_ c_sc c_sch c_scr c_scra c_se c_sea c_sec
c_seco c_see c_see_ c_seen c_sel c_sele c_sen c_send c_sens c_sent c_ser c_serv c_set c_sev c_seve c_sh c_sha
c_she c_she_ c_shel c_shi c_ship c_sho c_shoe c_shop c_shor c_show c_shu c_shut c_si c_sid c_side c_sig c_sign
c_sil c_sile c_sim c_simp c_sin c_sinc c_sit c_site c_siz c_size c_sk c_ski c_skin c_sl c_sli c_slo c_slow
c_sm c_sma c_smal c_smo c_smok c_sms c_sms_ c_so c_so_ c_sof c_soft c_sol c_sold c_som c_some c_son c_son_
c_sor c_sort c_sou c_sour c_sp c_spa c_spam c_spar c_spe c_spea c_spec c_spen c_st c_sta c_staf c_stan c_star
c_stay c_sti c_stil c_sto c_stoc c_stop c_stor c_str c_stra c_stre c_stri c_stu c_stuf c_stur c_su c_sub
c_subs c_suc c_succ c_sui c_suit c_sum c_sup c_supp c_sur c_surc c_sure c_surv c_sw c_swe c_swi c_swit c_sy
c_sys c_syst c_ta c_tak c_take c_taki c_tal c_talk c_tas c_tast c_te c_tec c_tech c_tel c_tell c_ten c_ten_
c_ter c_term c_terr c_tex c_text c_th c_tha c_than c_that c_the c_the_ c_thei c_them c_then c_ther c_thes
c_they c_thi c_thin c_thir c_this c_tho c_thos c_thou c_thr c_thre c_thro c_ti c_tic c_tick c_til c_till c_tim
c_time c_to c_to_ c_tod c_toda c_tog c_toge c_tol c_told c_tom c_tomo c_too c_too_ c_took c_tot c_tota c_tou
c_touc c_tow c_town c_tr c_tra c_trac c_trad c_trai c_tre c_trea c_tro c_trou c_try c_try_ c_tryi c_tu c_tur
c_turn c_tw c_twi c_twic c_two c_two_ c_un c_und c_unde c_unf c_uns c_unsu c_unt c_unti c_unu c_unus c_unw
c_up c_up_ c_upd c_upda c_ups c_ups_ c_us c_us_ c_use c_use_ c_used c_va c_var c_vari c_ve c_veg c_vege c_ver
c_vers c_very c_vi c_vo c_wa c_wai c_wait c_wal c_wan c_want c_war c_ware c_warr c_was c_was_ c_wash c_wat
c_watc c_wate c_way c_way_ c_we c_we_ c_wee c_week c_wel c_well c_wen c_went c_wer c_were c_wh c_wha c_what
c_whe c_when c_wher c_whi c_whic c_who c_who_ c_why c_why_ c_wi c_wif c_wife c_wil c_will c_wilt c_win c_wine
c_wis c_wish c_wit c_with c_wo c_wob c_wobb c_won c_wor c_work c_worn c_wors c_wort c_wou c_woul c_wr c_wri
c_writ c_wro c_wron c_wrot c_ye c_yea c_yeah c_year c_yer c_yer_ c_yes c_yes_ c_yest c_yo c_you c_you_ c_youn
c_your c_zi c_zip c_zip_ caba cabas cabase cabl cable cable_ cably cably_ cabo cabou cabout cabov cabove cabr
cabro cabroa cabs cabso cabsol cacc cacce cacces cacco caccou cace cace_ caced caced_ cacem caceme cach cach_
cache cached cachi cachin cack cack_ cacka cackag cact cact_ cacte cacted cacti cactic cactin cactio cactl
cactly cacy cacy_ cad_ cadd cade cade_ cadi cadin cading cadio cadio_ cadj cadju cadjus cadl cadly cadly_ cads
cads_ cadv cadve cadver cadvi cadvic cadvis cady cady_ cae_ caff caff_ caffo caffor caft cafte cafter caga
cagai cagain cage cage_ cagem cageme cageo cageou cages cages_ cagi cagia cagian cagin caging cago cago_ cagr
cagre cagree cagu cague cague_ cah_ caid caid_ caig caigh caight cail cail_ caila cailab caile cailed caili
cailin cails cails_ cain cain_ cains cainst caint caint_ cair cair_ cait caiti caitin cak_ cake cake_ caken
caken_ cakes cakes_ caki cakin caking caks caks_ cal_ calc calco calcoh cale cale_ caler caler_ cales cales_
calesm calf calf_ cali calit cality calk calk_ calki calkin call call_ callb callba calle called caller callet
calli callin callo callow calls calls_ cally cally_ calm calo calon calone calr calre calrea calri calrig calt
calth caltho calty calty_ calw calwa calway cam_ cama camag camage camaz camazo came came_ cami camil camili
camily can_ cana canag canage canc cance cance_ cancel canci cancia cand cand_ cande canded candi candin cands
cands_ cang cang_ cange cange_ canged cangi cangin cani canic canic_ cank cank_ canks canks_ cann canne canno
cannoy cano canot canoth cans cans_ cansw canswe cant cant_ cante canted canty canty_ canu canua canuar cany
cany_ canym canymo canyo canyon canyt canyth cap_ cape caper caper_ capp capp_ cappe capped cappen cappo
cappoi cappr cappre cappro cappy cappy_ caps capsu capsul car_ cara caras carass carc carce carcel carch
carch_ card card_ carde carden cardi cardin cards cards_ care care_ careh careho caren carent carg carge
carge_ carges cargi cargin cari caria carian carie cariet cark cark_ carke carket carl carly carly_ carm carn
caro carou caroun carp carpe carr carra carran carri carriv carry carry_ cars cars_ cart cart_ carti cartic
cartm cartme carts carts_ cary cary_ cas_ case case_ cased cased_ cash cash_ cashe cashes cashi casi cask
cask_ caski caskin caso cason cason_ casons cass cass_ casse cassed casses cassi cassin cassm cassme cast
cast_ caste caste_ caster casti castic casts casts_ casu casur casure cat_ cata cata_ catab cataba catc catch
catch_ cate cate_ cated cated_ catef catefu catel cately cater cater_ cates cates_ catev cateve cath cath_
cathe cather cati catin cating catio cation catis catisf catt catte cattem catter cauc caug caugh caught caur
caura cauran caus cause cause_ caut cautu cautum cava cavai cavail cave cave_ caved caved_ caver cavera cavi
cavin caving cavo cavou cavour caw_ cawa caway caway_ cawy cawye cawyer cay_ cayb caybe caybe_ caye caye_ cays
cays_ cazo cazon cazon_ cbab cbabl cbably cbac cback cback_ cbad cbad_ cbak cban cband cband_ cbar cbas cbase
cbase_ cbat cbatt cbatte cbbe cbber cbbl cbble cbbles cbe_ cbea cbean cbeans cbec cbeca cbecau cbeco cbecom
cbed cbed_ cbee cbeen cbeen_ cbef cbefo cbefor cbeg cbei cbein cbeing cbel cbelo cbelon cber cber_ cbet cbett
cbette cbid cbid_ cbig cbig_ cbil cbili cbilit cbin cbit cbit_ cbits cbits_ cbitt cbitte cbje cbjec cbject
cble cble_ cblem cbles cbles_ cblo cbloc cblock cbloo cblood cblu cbly cbly_ cbme cboa cboar cboard cbod cbody
cbody_ cbon cboo cbook cbooks cbos cboss cboss_ cbot cbot_ cboth cbothe cbott cbotto cbou cboug cbough cbout
cbout_ cbov cbove cbove_ cbox cbox_ cbra cbran cbrand cbre cbrea cbreak cbri cbro cbroa cbroad cbrok cbroke
cbsc cbscr cbscri cbso cbsol cbsolu cbug cbui cbuil cbuild cbur cbus cbusi cbusin cbut cbut_ cbuti cbutio cbuy
cbuy_ cbuz cbuzz cbuzz_ cby_ cbye cbye_ ccaf ccal ccal_ ccall ccall_ ccallb ccalle ccalli ccalls ccally ccam
ccame ccame_ ccan ccan_ ccanc ccance ccap ccaps ccapsu ccar ccar_ ccarr ccarry ccas ccase ccase_ ccash ccash_
ccat ccat_ ccau ccaus ccause ccce ccces cccess ccco cccou cccoun cce_ ccea cceas ccease cced cced_ ccei cceiv
cceive ccel ccel_ ccell ccelle ccels ccels_ ccem cceme ccemen ccen ccent ccent_ ccep ccept ccer cces cces_
ccess ccess_ ccessi ccesso ccey ccey_ cch_ ccha cchai cchair cchan cchang cchar ccharg cchas cchat cchat_ cche
cchea ccheap cchec ccheck cched cched_ ccher ccher_ cchi cchil cchild cchin cchine cchn cchni cchnic ccho
cchoi cchoic cchr cchri cchris ccht ccht_ ccia ccial ccial_ cciall ccian ccian_ cciat cciate ccid ccide ccided
cciden ccip ccipe ccis ccisi ccisio ccit ccity ccity_ cck_ ccka cckag cckage ccke ccked ccked_ ccket ccket_
ccki cckin ccking cckl ccks ccks_ ccla cclas cclass ccle cclea cclear ccli cclin ccline cclo cclos cclose cclu
cclub cclub_ cclue cclue_ cco_ ccof ccoff ccoffe ccoh ccoho ccohol ccol ccoll ccolle ccolo ccolou ccom ccome
ccome_ ccomes ccomi ccomin ccomm ccomme ccomp ccompa ccompe ccompl ccompu ccon ccond ccond_ cconf cconfi
cconfu cconn cconne ccons cconse cconst ccont cconta ccontr cconv ccor ccord ccorr ccorre ccos ccost ccost_
ccosts ccou ccoul ccould ccoun ccount ccour ccouri ccours ccourt ccra ccrap ccrapp ccrat ccre ccrea ccream
ccreas ccred ccredi ccri ccrib ccribe ccrip ccript ccro cct_ ccte ccted ccted_ ccti cctic cctice cctin ccting
cctio cction cctiv cctive cctl cctly cctly_ ccto cctor cctr cctri cctric ccts ccts_ ccul ccula ccular ccus
ccuss ccuss_ ccust ccusto ccut ccut_ ccy_ cdab cdabl cdable cdam cdama cdamag cdar cdat cdata cdata_ cdatab
cdate cdate_ cdated cdau cdaug cdaugh cday cday_ cdays cdays_ cdby cdbye cdbye_ cdde cdden cddi cddl cddle
cddle_ cde_ cdea cdead cdead_ cdeal cdear cdec cdece cdecen cdeci cdecid cdecis cdecl cdecli cded cded_ cdef
cdefe cdefec cdel cdel_ cdele cdelet cdeli cdeliv cdem cdema cdeman cden cden_ cdenc cdence cdent cdep cdepa
cdepar cdepo cdepos cder cder_ cdere cdered cderi cderin cders cders_ cderst cdes cdesi cdesir cdesis cdet
cdeta cdetai cdev cdevi cdevic cdia cdiat cdiate cdid cdid_ cdie cdien cdier cdier_ cdif cdiff cdiffe cdig
cdigi cdigit cdin cding cding_ cdio cdio_ cdis cdisa cdisap cdisas cdisc cdisco cdiscu cdisp cdiss cdisso
cdist cdistr cdistu cdit cdiv cdivo cdivor cdju cdjus cdjust cdle cdle_ cdli cdlie cdlier cdlin cdline cdly
cdly_ cdo_ cdoc cdoct cdocto cdoe cdoes cdoes_ cdoi cdoin cdoing cdol cdoll cdolla cdon cdone cdone_ cdoo
cdoor cdoor_ cdow cdown cdown_ cdpr cdpr_ cdra cdraw cdraw_ cdre cdri cdriv cdrive cdro cdrop cdrop_ cds_ cduc
cduct cduct_ cducts cdum cdump cdur cdve cdver cdvert cdvi cdvic cdvice cdvis cdvise cdwi cdwil cdwill cdy_
ceac ceace ceace_ ceach ceach_ cead cead_ ceads ceads_ ceady ceady_ ceah ceah_ ceak ceak_ ceaki ceakin ceaks
ceaks_ ceal ceal_ ceall ceally ceam ceam_ cean cean_ ceans ceans_ ceap ceap_ ceape ceaper cear cear_ ceare
cearl cearly cears cears_ ceas cease cease_ ceased ceaso ceason ceat ceat_ ceate ceated ceath ceath_ ceati
ceatin ceau ceauc ceav ceave ceave_ cebo cebod cebody ceby ceby_ ceca cecau cecaus cece cecei ceceiv cecen
cecent ceces cech cechn cechni ceci cecia cecial ceciat cecid cecide cecip cecipe cecis cecisi ceck ceck_ cecl
cecli ceclin ceco cecom cecome cecon cecond cecor cecord cect cect_ cecte cected cecti cectio cectiv cectr
cectri ced_ cede ceded ceded_ cedi cedia cediat cedin ceding cedit ceds ceds_ cee_ ceed ceed_ ceede ceeded
ceedi ceedin ceek ceek_ ceeke ceeken ceeks ceeks_ ceel ceel_ ceels ceels_ ceen ceen_ ceep ceep_ ceeps ceeps_
ceet ceet_ ceez ceeze cefe cefec cefect cefer cefer_ cefi cefo cefor cefore cefr cefra cefrai ceft ceft_ cefu
ceful ceful_ cefun cefund cega cegal cegal_ cege ceget cegeta cegi cegu cegul cegula ceho cehou cehous cehr
cehr_ cein ceine ceine_ ceing ceing_ ceir ceir_ ceit ceith ceithe ceiv ceive ceive_ cek_ ceke ceken cekend
ceks ceks_ cel_ celd celde cele celec celect celet celete celeti celf celf_ celi celiv celive cell cell_ celle
celled celo celon celong cels cels_ celse celse_ celsew celt celt_ celv celve celves cely cely_ cem_ cema
cemai cemail ceman cemand cemb ceme cemen cement cemi cemo cemov cemova cemove cemp cempl cemplo cempt cempts
cems cems_ cemv cen_ cenc cence cence_ cend cend_ cende cended cendi cendin cendl cendli cendly cends cends_
cene ceni cenin cening ceno cenou cenoug cens cens_ cense cense_ censi censio censiv cent cent_ centa cental
cente cented centi centl cently cents cents_ ceon ceone ceone_ ceop ceopl ceople ceou ceous ceous_ cep_ cepa
cepai cepair cepar cepart cepe cepl cepla ceplac cepo cepor ceport cepos ceposi ceps ceps_ cept cept_ cequ
ceque ceques cequi cequir cer_ cera cerag cerage ceral ceral_ ceras cerase cerasu cerc cerce cercen cerci
cercis cerd cerda cerday cere cere_ cereb cereby cered cered_ ceren cerent ceres cerest cerf cerfa cerfac cerg
cergy cergy_ ceri cerie ceries cerin cering cerl cerm cermi cermis cerms cerms_ cern cern_ cerno cernoo cerp
cerpr cerr cerri cerro cerror cers cers_ cersi cersio cerso cerson cerst cersta cert certi certis cerv cerve
cervi cervic cery cery_ ceryt ceryth ceryw cerywh ces_ cesa cesag cese cese_ cesen cesent cesi cesir cesire
cesis cesist cesm cesma cesman cesp cespo cespon cess cess_ cessa cessag cessi cessin cessio cesso cessor cest
cest_ cesta cestau ceste cested cester cesti cestio cet_ ceta cetab cetabl cetai cetail cetar cetari cete
cete_ ceted ceted_ cetel cetely ceth cethe cether cethi cethin ceti cetin ceting cetio cetion cetir cetire
cetit cetiti cetito cets cets_ cett cette cetter cetti cettin cettl cettle cetu cetur ceturn ceue ceve ceven
ceven_ ceveni cever cever_ cevera cevery cevi cevic cevice cevo cevok cevoke cew_ cewh cewhe cewher cewi cews
cewsl cewsle cexa cexac cexact cexc cexe cexer cexerc cexi cexis cexist cexit cexit_ cexp cexpe cexpen cexpl
cexpla cexpo cexpor cext cext_ cexti cextin cexts cexts_ cey_ ceye ceys ceys_ ceze cfac cface cface_ cfai
cfail cfair cfair_ cfam cfami cfamil cfar cfar_ cfas cfast cfaste cfat cfath cfathe cfav cfavo cfavou cfe_
cfec cfect cfect_ cfecti cfed cfed_ cfee cfee_ cfeed cfeel cfeel_ cfel cfell cfell_ cfelt cfelt_ cfer cfer_
cfere cferen cff_ cffe cffee cffee_ cffer cffere cffi cffic cffice cffo cffor cfford cfic cfice cfice_ cfie
cfied cfied_ cfil cfile cfiles cfill cfill_ cfin cfina cfinal cfinan cfind cfind_ cfine cfine_ cfini cfinis
cfir cfirm cfirm_ cfirs cfirst cfit cfit_ cfitt cfitte cfiv cfive cfive_ cfix cfixe cfixed cfla cflo cfloo
cfo_ cfol cfoll cfollo cfoo cfood cfood_ cfor cfor_ cforb cforbi cford cford_ cforda cfore cfore_ cforg cforge
cforgo cform cform_ cforma cforme cfort cfortu cfou cfoun cfound cfra cfrai cfrain cfre cfree cfree_ cfreez
cfri cfrid cfrida cfrie cfrien cfro cfrom cfrom_ cfron cfront cft_ cfte cften cften_ cfter cfter_ cftern cftw
cftwa cftwar cful cful_ cfull cfull_ cfully cfun cfund cfund_ cfunds cfur cfurt cfurth cfus cfuse cfused cgai
cgain cgain_ cgal cgal_ cgan cgani cganic cgar cgar_ cgard cgarde cgav cgave cgave_ cgdp cgdpr cgdpr_ cge_
cged cged_ cgem cgeme cgemen cgeo cgeou cgeous cger cger_ cges cges_ cget cget_ cgeta cgetar cgeth cgethe
cgets cgets_ cgett cgetti cgge cgger cgh_ cghe cght cght_ cghte cghter cgia cgian cgian_ cgie cgin cging
cging_ cgit cgita cgital cgiv cgive cgive_ cgla cglad cgladl cglu cgn_ cgno cgnor cgnore cgo_ cgod cgoe cgoes
cgoes_ cgoi cgoin cgoing cgon cgone cgone_ cgoo cgood cgood_ cgoodb cgoods cgoodw cgot cgot_ cgra cgran cgrat
cgrate cgre cgrea cgreat cgree cgreed cgro cgrou cgs_ cgue cgue_ cgul cgula cgular cgus cgust cgy_ cgym cgym_
chad chad_ chai chair chair_ chal chalf chalf_ chan chan_ chand chande chands chang change changi chank chank_
chanks chap chapp chappe chappy char chara charas chard charg charge chas chas_ chat chat_ chate chatev chav
chave chave_ chavi chavin chdr chdra chdraw che_ chea chead chead_ cheap cheap_ cheape chear cheat cheat_
cheati chec check check_ ched ched_ chee chei cheir cheir_ chel chell chell_ chelv chelve chem chem_ chen
chen_ cher cher_ chere chere_ chereb chered chers chers_ ches ches_ chese chese_ chey chey_ chic chich chich_
chig chigh chigh_ chil child child_ chim chin chin_ chine chine_ ching ching_ chings chink chink_ chip chipp
chippi chir chird chird_ chis chis_ chni chnic chnici cho_ choe choes choes_ choi choic choice chol chol_
chold chold_ chole choles chom chome chome_ chon chone chone_ chop chop_ chopp choppi chor chort chos chose
chose_ chot chotl chotli chou choug chough chour chour_ chours chous chouse chout chout_ chow chow_ chr_ chre
chree chree_ chri chris christ chro chrou chroug chs_ cht_ chte chter chter_ chub chube chuber chug chuge
chuge_ chum chuma chuman chun chung chung_ chus chusb chusba chut chut_ chy_ cia_ cial cial_ ciall cially cian
cian_ ciat ciate ciate_ ciatel cibe cibe_ cibed cibed_ cibi cibl cible cible_ cibu cibut cibuti cic_ cica
cical cice cice_ cices cices_ cicey cicey_ cich cich_ cici cicia cician cicit cicity cick cick_ cicke cicket
cict cicu cicul cicula cid_ cida ciday ciday_ cidd ciddl ciddle cide cide_ cided cided_ ciden cidenc cident
cider cider_ cids cids_ cie_ cied cied_ ciel cien ciend ciendl cient cients cier cier_ cies cies_ ciet ciet_
ciew ciew_ cif_ cife cife_ ciff ciffe ciffer cift cig_ cigh cigh_ cight cight_ cigi cigit cigita cign cign_
cigno cignor cike cike_ cil_ cila cilab cilabl cild cild_ cile cile_ ciled ciled_ cilen cilenc ciles ciles_
cili cilin ciling cilit cility cill cill_ cille ciller cils cils_ cilt cilte cilted cily cily_ cim_ cime cime_
cimes cimes_ cimi cimm cimme cimmed cimp cimpl cimply cimpo cimpor cimpos cimu cimum cimum_ cin_ cina cinal
cinan cinanc cinc cince cince_ cinci cinco cincr cincre cind cind_ cindl cindly cine cine_ cined cined_ cines
ciness cinf cinfo cinfo_ cinfor cing cing_ cingi cingin cings cings_ cini cinim cinimu cinis cinish cink cink_
cins cins_ cinst cinste cint cint_ cinte cinted cinter cinti cintin cintm cintme cinto cinto_ cints cints_
cinu cinv cinvo cinvoi cio_ cion cion_ cione cions cions_ cip_ cipe cipp cippi cippin cipt cipti ciptio cir_
cird cird_ cire cire_ cired cired_ cirm cirm_ cirs cirst cirst_ cirt cis_ cisa cisap cisapp cisas cisast cisc
cisco ciscou ciscu ciscus cise cised cised_ ciser ciser_ cisf cisfi cisfie cish cish_ cishe cished cisi cisin
cising cisio cision cisp ciss cissi cissin cissio cisso cissol cist cist_ cista cistak ciste cisted cisten
cistm cistma cistr cistri cists cists_ cistu cistur cit_ cita citab citabl cital citc citch cite cite_ cited
cited_ citem citems cith cith_ cithd cithdr cithe cither cithi cithin citho cithou citi citin citing citio
cition citiv citive cito citor citor_ cits cits_ citt citte citte_ citter citti cittin cittl cittle city city_
civa civac civacy civat civate cive cive_ cived cived_ civer civer_ civere civers civery cives cives_ civi
civin civing civo civor civorc cix_ cixe cixed cixed_ cize cizes cizes_ cjan cjanu cjanua cjec cject cject_
cjecti cjog cjog_ cjok cjoke cjoke_ cjus cjust cjust_ cjusti ckag ckage ckage_ ckay ckay_ cke_ cked cked_ ckee
ckeep ckeep_ ckeeps ckei ckein ckeine cken cken_ ckend ckend_ cker cker_ ckes ckes_ cket cket_ cketi cketin
ckey ckid ckids ckids_ ckil ckin ckin_ ckind ckind_ ckindl cking cking_ ckli ckni ckno cknow cknow_ cknows
cks_ cky_ clab clabl clable clac clace clace_ claced clacem clad cladl cladly clady clady_ clai clain clain_
claint clan clan_ clar clarl clarly clars clars_ clas class class_ classe clast clast_ clasti clasts clat
clate clate_ clatel clater clau claug claugh claw clawy clawye clay clay_ clba clbac clback clco clcoh clcoho
cld_ clde clder cle_ clea clead cleak cleak_ clear cleas clease cleav cleave clec clect clecti clectr cled
cled_ clef cleft cleft_ cleg clega clegal clem clen clenc clence cler cler_ cles cles_ clesm clesma cless
cless_ clet clet_ clete clete_ cleted cletel cleti cletio clett clette clf_ clic clie clier clier_ clies
clies_ clif clife clife_ clig cligh clight clik clike clike_ clin clin_ cline cline_ clined clines cling
cling_ clings clis clist clist_ cliste clit clitt clittl clity clity_ cliv clive clive_ cliver clivi clivin
clk_ clki clkin clking cll_ clla cllar cllars cllb cllba cllbac clle cllec cllect clled clled_ cller cller_
cllet clli cllin cllin_ clling cllo cllow cllow_ cllowe clls clls_ clly clly_ cloc cloca clocal clock clock_
clocke clocki clod clon clone clone_ clong clong_ clonge clongs cloo clood cloody clook clooki clooks clos
close close_ closed clost clost_ clot clot_ clou clour clour_ clours clov clove clovel clow clow_ clowe clowed
clower cloy cloya cloyal cloye cloyee clre clrea clread clri clrig clrigh cls_ clse clse_ clsew clsewh clt_
clte clted clted_ clth cltho clthou clty clty_ club club_ clue clue_ clur clut clute clutel clve clved clved_
clves clves_ clwa clway clways cly_ cma_ cmac cmach cmachi cmad cmade cmade_ cmag cmage cmage_ cmai cmail
cmail_ cmaili cmails cmain cmak cmake cmake_ cmal cmall cmall_ cman cman_ cmana cmanag cmand cmand_ cmany
cmany_ cmar cmarc cmarch cmark cmarke cmas cmas_ cmat cmate cmate_ cmati cmatio cmay cmay_ cmayb cmaybe cmaz
cmazo cmazon cmbe cmber cmber_ cme_ cmea cmean cmean_ cmeans cmeat cmeat_ cmeb cmebo cmebod cmed cmed_ cmedi
cmedia cmeh cmehr cmehr_ cmel cmen cment cment_ cments cmeo cmeon cmeone cmer cmer_ cmers cmers_ cmes cmes_
cmesa cmesag cmess cmessa cmet cmeth cmethi cmew cmic cmich cmich_ cmid cmidd cmiddl cmig cmil cmile cmiles
cmili cmill cmille cmily cmily_ cmin cmind cmind_ cming cming_ cmini cminim cmis cmise cmised cmiss cmissi
cmist cmista cmit cmith cmix cmixe cmixed cmme cmmed cmmedi cmmen cmment cmn_ cmod cmode cmodel cmok cmoki
cmokin cmom cmome cmomen cmon cmond cmonda cmone cmoney cmont cmonth cmor cmor_ cmore cmore_ cmorn cmorni
cmorr cmorro cmot cmoth cmothe cmou cmov cmova cmoval cmove cmove_ cmoved cmp_ cmpa cmpan cmpany cmpe cmpet
cmpeti cmpl cmpla cmplai cmple cmplet cmplo cmploy cmply cmply_ cmpo cmpor cmport cmpos cmposs cmpt cmpts
cmpts_ cmpu cmput cmpute cmr_ cmrs cmrs_ cms_ cmuc cmuch cmuch_ cmug cmug_ cmum cmum_ cmup cmupp cmuppe cmus
cmush cmushy cmust cmust_ cmy_ cmys cmyse cmysel cnaf cnaff cnag cnage cnagem cnah cnah_ cnal cnal_ cnall
cnally cnam cname cname_ cnan cnanc cnanci cnar cnat cnate cnce cnce_ cncel cncel_ cncell cnces cnces_ cnci
cncia cncial cncid cnco cncr cncre cncrea cnd_ cnda cnday cnday_ cnde cnded cnded_ cnder cnder_ cnders cndi
cndin cnding cndl cndli cndlie cndlin cndly cndly_ cnds cnds_ cne_ cnec cnect cned cned_ cnee cneed cneed_
cneede cnei cneit cneith cner cner_ cnes cnes_ cness cness_ cnev cneve cnever cnew cnew_ cnews cnewsl cnex
cnext cnext_ cney cney_ cnfi cnfir cnfirm cnfo cnfo_ cnfor cnform cnfu cnfus cng_ cnge cnge_ cnged cnged_
cnger cnger_ cngi cngin cnging cngl cngs cngs_ cnic cnic_ cnice cnice_ cnici cnicia cnig cnigh cnight cnim
cnimu cnimum cnin cning cning_ cnings cnis cnish cnishe cnit cniv cnive cnk_ cnks cnks_ cnli cnlin cnline cnly
cnly_ cnne cnnec cnnect cnno cnnoy cnnoy_ cnnoye cnnoyi cno_ cnob cnobo cnobod cnon cnone cnone_ cnons cnonse
cnoo cnoon cnoon_ cnop cnope cnope_ cnor cnore cnored cnot cnot_ cnote cnoth cnothe cnothi cnou cnoug cnough
cnow cnow_ cnows cnows_ cnoy cnoy_ cnoye cnoyed cnoyi cnoyin cns_ cnse cnse_ cnsen cnsens cnsent cnsi cnsio
cnsion cnsiv cnsive cnso cnsol cnst cnst_ cnsta cnstan cnste cnstea cnsu cnsub cnsubs cnsw cnswe cnswer cnt_
cnta cntac cntact cntal cntal_ cnte cnted cnted_ cnter cnter_ cntere cnterf cnth cnth_ cnths cnths_ cnti cntil
cntil_ cntin cnting cntl cntly cntly_ cntm cntme cntmen cnto cnto_ cntr cntra cntrac cntry cntry_ cnts cnts_
cnty cnty_ cnua cnuar cnuary cnum cnumb cnumbe cnus cnusa cnusab cnve cnven cnvo cnvoi cnvoic cny_ cnym cnymo
cnymor cnyo cnyon cnyone cnyt cnyth cnythi coac coach coache coad coad_ coar coard coard_ coas coast coaste
coba cobab cobabl cobb cobbe cobber cobbl cobble cobj cobje cobjec cobl coble coblem cobo cobod cobody coca
cocal cocal_ coce coces cocess cock cock_ cocke cocked cocki cockin coct cocto coctor cod_ coda coday coday_
codb codby codbye code codel codel_ cods cods_ codu coduc coduct codw codwi codwil cody cody_ coe_ coes coes_
cof_ coff coff_ coffe coffee coffi coffic coft cofte coften coftw coftwa cog_ coge coget cogeth coho cohol
cohol_ coi_ coic coice coice_ coin coing coing_ coint coint_ cointm coje cojec coject cok_ coka cokay cokay_
coke coke_ coked coked_ coken coken_ coki cokin coking coks coks_ col_ cola cold cold_ cole coles coles_ coli
colit coll colla collar colle collec collo collow colo colou colour colu colut colute colv colve colved com_
coma come come_ comeb comebo comen coment comeo comeon comer comer_ comers comes comes_ comet cometh comi
comin coming comis comise comm comme commen como comor comorr comp compa compan compe compet compl compla
comple compu comput con_ cona conal conal_ conc conce conce_ cond cond_ conda conday cone cone_ coned coned_
cones cones_ coney coney_ conf confi confir confu confus cong cong_ conge conger congs congs_ conl conli
conlin conly conly_ conn conne connec cons cons_ conse consen consi const consta cont cont_ conta contac conth
conth_ conths contr contra conv coo_ cood cood_ coodb coodby coods coods_ coodw coodwi coody coody_ coof coof_
cook cook_ cooki cookin cooks cooks_ coon coon_ coor coor_ cop_ cope cope_ copen copen_ copl cople cople_ copp
coppe copped coppi coppin copr copri copria cops cops_ copt copt_ copti coptio cor_ corb corbi corbid corc
corce corce_ cord cord_ corda cordab corde corder cordi cordin core core_ cored cored_ corg corga corgan corge
corget corgo corgot cork cork_ corke corked corks corks_ corm corm_ corma corman corme cormed corn corn_ corni
cornin corr corre correc corro corrow cors cors_ corse corse_ corst corst_ cort cort_ corta cortan corte
corted corth corth_ corti cortio corts corts_ cortu cortun cory cory_ cos_ cose cose_ cosed cosed_ cosi cosit
cosit_ coss coss_ cossi cossib cost cost_ costs costs_ cot_ cota cotal cotall cote cote_ coth cothe cother
cothi cothin cotl cotli cotlin coto cott cotto cottom cou_ coub coubl couble couc couch couch_ coud coud_ coug
cough cough_ cought coul could could_ coun cound cound_ coung coung_ count count_ countr counts coup coup_
cour cour_ courc cource couri courie courit cours cours_ course court court_ cous cous_ couse couse_ cout
cout_ coutd coutda coutr coutra couts coutsi cova coval coval_ cove cove_ coved coved_ covel covely cover
cover_ covi covid covide cow_ cowe cowed cowed_ cower cower_ cown cown_ cows cows_ cox_ coy_ coya coyal coyalt
coye coyed coyed_ coyee coyee_ coyi coyin coying cpac cpack cpack_ cpacka cpai cpain cpain_ cpair cpair_ cpal
cpall cpam cpam_ cpan cpany cpany_ cpap cpape cpaper cpar cparc cparce cpare cpare_ cparen cpart cpart_ cparti
cpartm cparts cpas cpass cpass_ cpasse cpay cpay_ cpda cpdat cpdate cpe_ cpea cpeac cpeace cpeak cpeak_ cpec
cpeci cpecia cpect cpect_ cped cped_ cpen cpen_ cpend cpendi cpens cpens_ cpensi cpeo cpeop cpeopl cper cper_
cperc cperce cperf cperm cpermi cpers cperso cpes cpet cpet_ cpeti cpetit cpets cpets_ cpho cphon cphone cpic
cpick cpick_ cpie cpin cping cping_ cpit cpla cplac cplace cplai cplain cplan cplan_ cplas cplast cplat cplate
cplay cplay_ cple cple_ cplea cpleas cplet cplete cpli cplie cplier cplies cplo cploy cploye cply cply_ cpm_
cpoi cpoin cpoint cpol cpoli cpolit cpon cpond cpond_ cpoo cpoor cpoor_ cpor cport cport_ cporta cporte cporti
cports cpos cpose cposi cposit cposs cpossi cpp_ cppe cpped cpped_ cppen cppens cppet cppets cppi cppin cpping
cppl cppli cpplie cppo cppoi cppoin cppor cpport cppr cppre cpprec cppres cppro cpprop cppy cppy_ cpr_ cpra
cprac cpract cpre cprec cpreci cpref cprefe cpres cprese cpress cpri cpria cpriat cpric cprice cprin cprint
cpriv cpriva cpro cprob cproba cprobl cproc cproce cprod cprodu cproj cproje cprom cpromi cprop cpropr cprov
cprovi cps_ cpsu cpsul cpsule cpt_ cpti cptio cption cpts cpts_ cpul cpull cpum cpump cpump_ cpur cput cput_
cpute cputer cpy_ cqua cqual cquali cque cques cquest cqui cquic cquick cquie cquiet cquir cquire cquit cquit_
cquite crab crac crack cract cract_ cracti crad crade crade_ cradi cradin cradio crag crage crage_ crageo crai
craig craigh crain crain_ cral cral_ crall cram cran cran_ cranc crand crang crange crant crant_ cranty crap
crapp crappe cras crase crase_ crash crass crasse crassi crassm crasu crasur crat crate crated cratef crath
crathe craw craw_ crb_ crbi crbid crbid_ crce crce_ crcel crcel_ crcels crcen crcent crch crch_ crcha crchar
crci crcis crd_ crda crdab crdabl crday crday_ crde crden crden_ crder crder_ crdere crderi crders crdi crdie
crdier crdin crding crds crds_ cre_ crea creac creach cread cread_ cready creak creak_ creal creal_ creall
cream cream_ creas crease creaso creat creat_ creb creby creby_ crec crece crecei creci crecia crecip creco
crecor crect cred cred_ credi credit cree cree_ creed creed_ creez creeze cref crefe crefer crefr crefra crefu
crefun creg cregu cregul creh creho crehou crem cremo cremov cremv cren crent crent_ crenta crep crep_ crepa
crepai crepl crepla crepo crepor creq crequ creque crequi cres crese cresen cresp crespo cress cressi crest
crest_ cresta creste cret creti cretir cretu cretur crev crevo crevok crfa crfac crface crga crgan crgani crge
crge_ crged crged_ crges crges_ crget crget_ crgi crgin crgo crgot crgot_ crgy crgy_ cria crian crian_ criat
criate crib cribe cribe_ cribed cribu cribut cric crice crice_ crices cricey crici cricit crid crida criday
crie crien criend crier crier_ cries cries_ criet crig crigh cright crik crike crike_ crin cring cring_ cringi
crint crinte crinti crip cript cripti cris crist cristm crit crite crite_ criti critin critt criv criva crivac
crivat crive crive_ crived criver crk_ crke crked crked_ crket crket_ crketi crks crks_ crly crly_ crm_ crma
crman crmat crmati crme crmed crmed_ crmer crmer_ crmi crmis crmiss crms crms_ crn_ crna crne crned crned_
crni crnin crning crno crnoo crnoon cro_ croa croad croad_ croas croast crob croba crobab crobb crobbe crobl
croble croc croce croces crod crodu croduc crog croj croje crojec crok croke croke_ croken crol croll crom
crom_ cromi cromis cron crong crong_ cront cront_ croo croof croof_ crop crop_ cropr cropri cror cror_ cros
crot crote crote_ crou croug crough croun cround crov crove crovi crovid crow crow_ crpe crpr crra crran
crrant crre crrec crrect crri crrie crries crriv crrive crro crror crror_ crrow crrow_ crry crry_ crs_ crse
crse_ crsel crselv crsi crsio crsion crso crson crson_ crsona crst crst_ crsta crstan crt_ crta crtan crtant
crte crted crted_ crth crth_ crthe crther crti crtic crticu crtin crting crtio crtion crtis crtisi crtm crtme
crtmen crts crts_ crtu crtun crub crubb crun crun_ cruns cruns_ crus crve crvey crveys crvi crvic crvice cry_
cryi cryin crying cryt cryth crythi cryw crywh crywhe csab csabl csable csad csadl csadly csag csage csage_
csages csagi csagin csai csaid csaid_ csal csale csale_ csales csam csame csame_ csan csap csapp csappo csas
csast csaste csat csati csatis csau csav csave csave_ csay csay_ csba csban csband csce cscen cscent csch csco
cscou cscoun cscr cscra cscrap cscri cscrib cscrip cscu cscus cscuss cse_ csea csec cseco csecon csed csed_
csee csee_ cseen cseen_ csel csele cselec cself cself_ cselv cselve csem csen csend csend_ csendi csens csense
csent csent_ cser cser_ cserv cservi cses cses_ cset csev cseve csever csew csewh csewhe csfi csfie csfied
csh_ csha cshe cshe_ cshed cshed_ cshel cshelv cshes cshes_ cshi cshin cship cshipp csho cshoe cshoes cshop
cshop_ cshopp cshor cshort cshow cshu cshut cshut_ cshy cshy_ csib csibl csible csic csid cside cside_ csie
csig csign csign_ csil csile csilen csim csimp csimpl csin csinc csince csine csines csing csing_ csio csion
csion_ csir csire csired csis csist csist_ csit csit_ csite csite_ csiti csiv csive csive_ csiz csize csizes
csk_ cski cskin cskin_ csking csle cslet cslett csli cslo cslow cslow_ csma csmal csmall csman csman_ csme
csmen csment csmo csmok csmoki csms csms_ cso_ csof csoft csoftw csol csold csold_ csolu csolut csolv csolve
csom csome csome_ csomeb csomeo csomet cson cson_ csona csonal csons csons_ csor csor_ csort csort_ csou csour
csourc cspa cspam cspam_ cspar cspare cspe cspea cspeak cspec cspeci cspen cspend cspl cspo cspon cspond cspr
css_ cssa cssag cssage csse cssed cssed_ csses csses_ cssi cssib cssibl cssin cssing cssio cssion cssm cssme
cssmen csso cssol cssolv cssor cssor_ cst_ csta cstaf cstaff cstak cstake cstal cstan cstanc cstand cstant
cstar cstart cstau cstaur cstay cstay_ cste cste_ cstea cstead csted csted_ cstem cstem_ csten csten_ cster
cster_ csterd csti cstic cstic_ cstif cstil cstill cstin cstio cstion cstl cstly cstly_ cstm cstma cstmas csto
cstoc cstock cstom cstome cstop cstop_ cstopp cstops cstor cstore cstory cstr cstra cstrai cstre cstrea cstri
cstrib cstrik cstro csts csts_ cstu cstuf cstuff cstur csturb csturd csty csty_ csub csubs csubsc csuc csucc
csucce csui csuit csuit_ csuita csul csule csules csum csup csupp csuppl csuppo csuppr csur csurc csurch csure
csure_ csurv csurve csus cswe cswer cswer_ cswere csweri cswi cswit cswitc csys csyst csyste cta_ ctab ctaba
ctabas ctabl ctable ctac ctact ctact_ ctacte ctaf ctaff ctaff_ ctai ctail ctails ctain ctak ctake ctake_
ctaken ctakes ctaki ctakin ctal ctal_ ctalk ctalk_ ctalki ctall ctally ctan ctanc ctance ctand ctand_ ctandi
ctant ctant_ ctar ctari ctaria ctart ctas ctast ctaste ctat ctati ctau ctaur ctaura ctay ctay_ ctch ctch_ ctda
ctdat ctdate cte_ ctea ctead ctead_ ctec ctech ctechn cted cted_ ctee ctef ctefu cteful ctel ctell ctell_
ctely ctely_ ctem ctem_ ctemp ctempt ctems ctems_ cten cten_ ctent ctent_ cter cter_ cterd cterda ctere cteres
cterf cterfa cteri cterm cterms ctern cterno cterr cterro ctery ctery_ ctes ctes_ ctev cteve ctever ctex ctext
ctext_ ctexti ctexts cth_ ctha cthan cthan_ cthank cthat cthat_ cthd cthdr cthdra cthe cthe_ cthei ctheir
cthem cthem_ cthen cthen_ cther cther_ cthere cthers cthes cthese cthey cthey_ cthi cthin cthin_ cthing cthink
cthir cthird cthis cthis_ ctho cthos cthose cthou cthoug cthout cthr cthre cthree cthro cthrou cths cths_ ctic
ctic_ ctice ctice_ ctick cticke cticu cticul ctie cties cties_ ctif ctil ctil_ ctill ctill_ ctim ctime ctime_
ctimes ctin ctin_ cting cting_ ctio ction ction_ ctions ctir ctire ctired ctis ctisf ctisfi ctisi ctisin ctit
ctiti ctitio ctito ctitor ctiv ctive ctive_ ctle ctle_ ctli ctlin ctline ctly ctly_ ctma ctmas ctmas_ ctme
ctmen ctment cto_ ctoc ctock ctock_ ctod ctoda ctoday ctog ctoge ctoget ctol ctold ctold_ ctom ctom_ ctome
ctomer ctomo ctomor ctoo ctoo_ ctook ctook_ ctop ctop_ ctopp ctoppe ctops ctops_ ctor ctor_ ctore ctore_
ctored ctors ctors_ ctory ctory_ ctos ctot ctota ctotal ctou ctouc ctouch ctow ctown ctown_ ctra ctrac ctrack
ctract ctrad ctrade ctradi ctrag ctrage ctrai ctraig ctrain ctre ctrea ctreat ctri ctrib ctribu ctric ctrici
ctrik ctrike ctro ctrop ctrou ctry ctry_ ctryi ctryin cts_ ctsi ctsid ctside ctso ctte ctte_ cttem cttemp
ctten ctten_ ctter ctter_ ctti cttin ctting cttl cttle cttle_ ctto cttom cttom_ ctuf ctuff ctuff_ ctum ctumn
ctumn_ ctun ctup ctur cturb cturb_ cturd cturdi cturn cturn_ ctwa ctwar ctware ctwi ctwic ctwice ctwo ctwo_
cty_ cual cual_ cuali cualit cuar cuary cuary_ cub_ cubb cube cuber cuber_ cubl cuble cubs cubsc cubscr cucc
cucce cucces cuch cuch_ cuck cuct cuct_ cucts cucts_ cud_ cue_ cuer cues cuest cuest_ cuesti cuff cuff_ cug_
cuge cuge_ cugh cugh_ cught cught_ cughte cuh_ cuic cuick cuie cuiet cuiet_ cuil cuild cuir cuire cuit cuit_
cuita cuitab cuite cuite_ cul_ cula cular cularl culd culd_ cule cules cules_ cull cull_ cully cully_ cult
cum_ cuma cuman cuman_ cumb cumbe cumber cumn cumn_ cump cump_ cums cun_ cuna cund cund_ cunde cunder cunds
cunds_ cunf cung cung_ cuns cuns_ cunsu cunsub cunt cunt_ cunti cuntil cuntr cuntry cunts cunts_ cunu cunus
cunusa cunw cup_ cupd cupda cupdat cupp cuppe cuppet cuppl cuppli cuppo cuppor cuppr cuppre cups cups_ cur_
cura curan curant curb curb_ curc curce curce_ curch curcha curd curdi curdie cure cure_ curg curge curi curie
curier curit curite curn curn_ curne curned curs curs_ curse curse_ cursel curt curt_ curth curthe curv curve
curvey cus_ cusa cusab cusabl cusb cusba cusban cuse cuse_ cused cused_ cuser cush cushy cushy_ cusi cusin
cusine cuss cuss_ cust cust_ custi custif custo custom custy custy_ cut_ cutd cutda cutdat cute cutel cutely
cuter cuter_ cuti cutio cution cutr cutra cutrag cuts cutsi cutsid cutu cutum cutumn cuy_ cuys cuys_ cuzz
cuzz_ cvac cvacy cvacy_ cvai cvail cvaila cval cval_ cvar cvari cvarie cvat cvate cvate_ cve_ cved cved_ cveg
cvege cveget cvel cvely cvely_ cven cven_ cveni cvenin cvent cver cver_ cvera cverag cveral cvere cvered cvers
cversi cvert cverti cvery cvery_ cveryt cveryw cves cves_ cvey cveys cveys_ cvic cvice cvice_ cvid cvide
cvider cvie cview cview_ cvin cving cving_ cvis cvise cviser cvoi cvoic cvoice cvok cvoke cvoke_ cvoked cvor
cvorc cvorce cvou cvour cvour_ cvouri cwai cwait cwaiti cwal cwan cwant cwant_ cwante cwar cware cware_ cwareh
cwarr cwarra cwas cwas_ cwash cwash_ cwat cwatc cwatch cwate cwater cway cway_ cways cways_ cwe_ cwea cwear
cwed cwed_ cwee cweek cweek_ cweeke cweeks cwel cwell cwell_ cwen cwent cwent_ cwer cwer_ cwere cwere_ cwered
cweri cwerin cwers cwers_ cwes cwha cwhat cwhat_ cwhate cwhe cwhen cwhen_ cwher cwhere cwhi cwhic cwhich cwho
cwho_ cwhy cwhy_ cwic cwice cwice_ cwif cwife cwife_ cwil cwill cwill_ cwilt cwilte cwin cwine cwine_ cwis
cwish cwish_ cwit cwitc cwitch cwith cwith_ cwithd cwithi cwitho cwn_ cwo_ cwob cwobb cwobbl cwon cwor cwork
cwork_ cworke cworks cworn cworn_ cwors cworse cworst cwort cworth cwou cwoul cwould cwri cwrit cwrite cwriti
cwro cwron cwrong cwrot cwrote cws_ cwsl cwsle cwslet cwye cwyer cwyer_ cxac cxact cxactl cxed cxed_ cxer
cxerc cxerci cxis cxist cxists cxit cxit_ cxpe cxpen cxpens cxpl cxpla cxpo cxpor cxport cxt_ cxti cxtin
cxtin_ cxting cxts cxts_ cyal cyalt cyalty cybe cybe_ cybo cye_ cyea cyeah cyeah_ cyear cyear_ cyears cyed
cyed_ cyee cyee_ cyer cyer_ cyes cyes_ cyest cyeste cyin cying cying_ cym_ cyme cymen cyment cymo cymor cymore
cyon cyone cyone_ cyou cyou_ cyoun cyoung cyour cyour_ cyours cys_ cyse cysel cyself cyst cyste cystem cyth
cythi cythin cywh cywhe cywher cze_ czes czes_ czip czip_ czon czon_ czz_ w% w0 w10 w12 w15 w17 w2 w20 w24 w31
w6pm wa wabout wabove wabroad wabsolutely waccess waccount wadvertising wadvice wadviser wafford waffordable
wafter wafternoon wagain wagian wago wagreed wair walcohol wall wallow wallowed walone walready walright
walthough walways wam wamazon wan wand wannoy wannoyed wannoying wanother wanswer wanswered wanswering wany
wanymore wanyone wanything wapp wappreciate wappropriate ware waround warrive warrived wart was wask wasking
wat wattempts wautumn wavailable waverage waway waye wback wbad wbe wbeans wbecause wbeen wbefore wbeing
wbelongs wbetter wbig wbits wbitte wblock wblocked wblocking wbloody wbooks wboss wbot wbother wbothered
wbottom wbought wbox wbreak wbroke wbroken wbusiness wbut wbuy wbuzz wby wbye wcall wcallback wcalled wcallin
wcalling wcalls wcame wcan wcancel wcancelled wcapsules wcar wcarry wcase wcash wcat wcease wceased wchange
wchanged wcharge wchat wcheap wcheaper wchild wchoice wchristmas wclosed wclub wclue wcoffee wcolour wcolours
wcome wcomes wcoming wcomment wcompany wcompetition wcompetitor wcomplaint wcompletely wcomputer wconfirm
wconsent wconstant wcontact wcontacted wcontract wcost wcosts wcould wcountry wcourier wcourse wcourt wcream
wcustomer wcustomers wcut wdamage wdata wdatabase wdate wdaughter wday wdays wdead wdecent wdecided wdecision
wdeclined wdefective wdelete wdeleted wdeletion wdeliver wdelivered wdelivery wdemand wdepartment wdeposit
wdesired wdesist wdetails wdevice wdid wdifferent wdisaster wdiscount wdiscounts wdiscuss wdissolved
wdistribution wdisturb wdivorce wdo wdoes wdoing wdollars wdone wdoor wdown wdriver wdrop weach weither
welectricity welse welsewhere wemployee wend wended wenough werase werasure weven wevening wever wevery
weverything weverywhere wexactly wexists wexit wexpensive wexport wfair wfamily wfar wfaster wfather
wfavourite wfed wfee wfeel wfell wfelt wfiles wfinancially wfind wfine wfinished wfirst wfive wfixed wfollow
wfood wfor wforbid wforget wforgot wfound wfree wfriday wfriendlier wfriendliness wfriendly wfrom wfront wfull
wfully wfunds wfurther wgarden wgave wgdpr wget wgets wgetting wgive wgladly wgo wgoes wgoing wgone wgood
wgoodbye wgoods wgoodwill wgot wgrateful wgreat wgym whad whalf whanded whands whanging whappens whappy
wharassed wharassing wharassment whas whave whaving whe whead wheat wheating whell wher where whereby whi
whigh whold wholes whome whotline whour whours whouse whow whuber whuge whuman whung whusband wi wif wignored
wimmediate wimmediately wimportant wimpossible win wincrease winfo winformed winstead winterest winterested
winterface winto winvoice wis wit witems wjanuary wjog wjoke wjust wkeep wkeeps wkeine wkids wkind wkindly
wknow wknows wlady wlast wlasts wlate wlately wlater wlawyer wleak wleave wleft wlegal wless wlet wlife wlike
wline wlist wlisten wlittle wlive wliving wlocal wlong wlonger wlooking wlooks wlose wlost wlot wlovely wlower
wloyalty wmachine wmade wmail wmailings wmails wmake wman wmanagement wmany wmarch wmarket wmarketing wmate
wmay wmaybe wme wmean wmeans wmeat wmehr wmessage wmessages wmich wmiddle wmiles wmiller wmind wminimum
wmissing wmixed wmodel wmoment wmonday wmoney wmonth wmonths wmore wmorning wmornings wmother wmoved wmr wmrs
wmuch wmug wmum wmuppets wmushy wmust wmy wmyself wnah wname wneed wneeded wneither wnever wnew wnewsletter
wnext wnice wno wnobody wnone wnonsense wnope wnot wnothing wnow wnumber wobject wobjection wof woff woffice
woften woi wok wokay wold won wonce wone wones wonline wonly wopen wopt woption wor worder wordered wordering
worders worganic wother wothers wour wout woutdated woutrageous woutside wover wown wpack wpackage wpain
wparcel wparcels wpart wparts wpass wpassed wpay wpeace wpeople wper wpercent wpermission wperson wpersonal
wphone wpick wplace wplan wplastic wplease wplese wpoint wpoor wpractice wprefer wpresent wprice wprices
wpricey wprinting wprivacy wprivate wprobably wprocessing wproduct wproducts wproject wpromised wprovider
wpump wput wquality wquestions wquiet wquit wquite wradio wran wrange wrather wreal wreally wreason wreasons
wreceive wrefrain wrefund wregularly wremoval wremove wremoved wrep wrepair wreplaced wreplacement wreported
wrequest wrespond wrest wrestaurant wretired wreturn wrevoke wrevoked wright wring wround wrun wruns wsadly
wsaid wsale wsales wsalesman wsame wsatisfied wsave wsay wscrapped wsecond wsee wseen wselection wsend
wsending wsent wservice wseveral wshe wshelves wshipping wshoes wshop wshopping wshut wside wsilence wsimply
wsince wsite wsizes wskin wslow wsmall wsmoking wsms wso wsoftware wsold wsome wsomebody wsomeone wsomething
wson wsorry wsort wsource wspam wspare wspeak wspecial wspending wstaff wstay wstill wstock wstop wstopped
wstops wstore wstored wstory wstraight wstrike wstuff wsturdier wsubscription wsubscriptions wsuccessor wsuit
wsuitable wsupplier wsupplies wsuppression wsurcharges wsure wsurvey wsurveyed wsurveys wsystem wtake wtaken
wtaking wtalk wtalking wtaste wtechnician wtell wten wterms wterror wtext wtextin wtexting wtexts wthan wthank
wthanks wthat wthe wtheir wthem wthen wthere wthese wthey wthing wthink wthird wthis wthose wthree wthrough
wticket wtill wtime wtimes wto wtoday wtogether wtold wtomorrow wtoo wtook wtotally wtouch wtown wtrading
wtrain wtry wtrying wtwice wtwo wum wunder wunderstand wunsubscribe wunsubscribed wuntil wunusable wup wupdate
wups wus wuse wused wvegetarian wversion wvery wwaiting wwant wwanted wwarehouse wwarranty wwas wwash wwatch
wway wwe wweek wweekend wweeks wwell wwent wwere wwhat wwhatever wwhen wwhere wwhich wwho wwhy wwife wwill
wwilted wwine wwish wwith wwithdraw wwithin wwithout wwobbles wwork wworked wworks wworn wworse wworst wworth
wwould wwrite wwriting wwrong wwrote wyeah wyear wyears wyer wyes wyesterday wyou wyoung wyour wyours wzip
"""
PACKED = (
    "c-mCGS&VJjaU~Xap2xg%&M)6Q)q6EOj#Wj95?f?Zt+6ReExBb04Y|AB1}yl;fNes*hGBo%U;c0#4G$lJ+kn-uXg69Gq?U>lDHcW6^y<wy-}%hv"
    "?8z(k$yZ`0s`6#tJolWvV@Ir55j%F=Km3h<`R(5u{pDZ%akbPEfj&y8pomON;@5RDxVJ(0IwWx<eadc-CK-f^hJ>F6I=pvIMQJKBS+4_!g!u(}"
    "lOFRsrbG=|xa1p(X)7XnJ?59mkM5dZCUv>;6Gbg54{<xZYTAbO1ugLtnS`kJKYH3X=3m;s$<o|68b3*Gh?2dU(B#DUjVh6jb%oUFj=YUAzd=fv"
    "9ePo+k1}hjH4Hye;(K_7f7GX>YxJ{0S(>OoG*_fsh7>NyxcGBxCsGH>p;!>POY*kQRwT(7*)Wk7G+x;$;6{G_GSS(Y9WLb~zIB2D2wcto^7B>t"
    "f2$Qm?-&eUkRI|t?E8s&JzS=%_$esc7x3;3e)ulwS0sM<p&<V(q2z(wT4F?1{K>;Cl&LqG@g;KU9%RbGolx*O9p8;<zsc{zvS_79@#AUEi(pCw"
    "F{)idNn%2uN}e&v^d4bMCNA11Ct3vWxtLvjaUQ-y6xp}mp-B5g16rG$Dg<;#K}I!7&M2=V{Q>Jj5=K1paA(^X(hJ(PBls&kR>izlERv7$rya2("
    "U8bY2?@VKFK!d+js`n$>^YoiM_s>QcM#a!TwE4LZzOoX<w<w90Yi(W^7`=*<HF+I_6@lsq>apNnr6_FkQ)Rry;*#L!;y)#w<>;trf8HRaU$0Ss"
    "n@bju)iYi>W8x66iIstzw(x?CFejOqE6_R$BD@nX%ZRVl0WLR>Kclr1U&n3a2l5pxuTO4t6i@M7GD|Wc>E{lfzE7p$f?V9~>pVDhnxs#*<1r$k"
    "2e_O5JSJ$>!MQ|oYJLzItwopgo9A;jo4+Dy-uA@JgCt^Aa<B0FV=JJ4|I6u(a-XYfrRhbg0(XtlF<t0`*`^x_L~xaSMKLc_V)T5MO+485F(}#I"
    "#*<8{oWeI`{_fThFN2^p))Gq~wEQyPAl2;+9?4ZQW#L0Qb*P!d=!T}~%3affK;&Q1QKBi3Be~j0w2redZWCf?RV6W^=y-f&noufJlXFTJE`7FJ"
    "S)YjGGMUZK;-#|r41GQ}PcWNnJb9xlnp_^R*!giMmm%}%h{X<F3eP$)6<jtW$2h6YT5X)MN;OIA-CYdSY`reGRbAC#n$Om;QbC+-%@&y2PBXn("
    "98t$23EPUk3G+?9ZtC~w=;h-+z#pJY_i#<?FiuQe!$e-dNG`sTbg}qh0LL9%eTunZaKhf9*2I<B5>dxgYt3fOzAu}lQVFk7zR+|hP|-NbQ{FRk"
    "7_~?K@XD3-I*wC_<FBVuCL$xCPDV=^hB}+g>S?92S@Qij_Df^}&x^x+wp<31F|_CL-SESdF^WxH2)y0ofeS)++*V7NVc;ZJc8k8RH7+q!EQUg?"
    "93Um&^3I0VQ8F>K83cu*(g2*2kYOT3xE5hJnqY#!g&)y!8HP&aj9Di9#wc;MuHo6`L=Jb9z=ZJF^H@oFKCLvx=P(j2&q5)S5};+I)Gz*`Y5R!?"
    "rIant+uSsGgu$&_Nq(J$W6+5#3z;>!I1ZdZ^6aGCh_RMQa?RX@IcY6VumBKOt%kp=M&s$(StPMAeynw~*_5S{=PmgS7)~aNFwROvHh$?d#kw)R"
    "PvdJDr_z<fTn<tOgc$RH=;o_yzquh{^zESpGz5XFR;6-7sj6&9jV2yxj8m#aO1Lg<E42?SiKX&kgOtw~4B^?4Ht`dvjo~K+K{nfDw*VnvG>Px~"
    "#o{W4++mP8e9^h_3}!5)*59~wi^8)6nycd^jCHLBcd2zc)3VjQl`(7Q#iC-WSfTFbEOvdF%N5I-y(s2ZD9q<`S29Rc^LcgzCY!~jaFDem;nyob"
    "GmYoc#)gzxXrE$$Di-@<QWPSSDa49Zh-KbtwWM^Ms;QMq5kTe=mHdR2xty>CNRllJMj#C|lI+cMo~QMm8Wl3^_VjASaNHOSE-X)(_g^?p#P>e&"
    "8IsJixtAo17^^mgmfPowtMz8xaWG~`u%JtA$XtON#Bs4$Od3hzd8Sgx`<M=?DXou^q);f#vbj!8^*vnU2~o=Bq;XvbKG2vOZD8y{CNrpa0ewLb"
    "#X{%;BnZX3hB<a~y{ZIbiNE-Zb9$(KC{hK^kq1+)mShp8AShQMsD%>pZ_WVp7=nsIplH^xNuOZJF~Ev$1nic-m`q?TgD9FzU`1=l1Tzt0YpYbs"
    "WTaLb8_VT}9t=FQu>stKjA3fl>=U59>2y|b(y*T(lVPzH3PQ3f<L|Y6sZ?)wSSOY_-<PUXVhst*Hr{t&^tH!<b_=vxDU+43QkbmaXUZVhb=_g7"
    "CTpf%hi1!sp6sha_<odZY(h7^a;{J>C6qUXOhXI=@JeUYipS-;m-~z;Je*d~B1>WpJ$NvH1^|)ux0ED}hGQ2|2mnyQ(vVsC*^#*v%9T=XoZRYt"
    "#`EsN43s<u0jb72J2??WP{eE|qnb^@R3S7{Lj2i0n=dsQKfrSR@R`WE73eNd7Sxom8o-718gsN@N7`gy`K~(wxB^{Oo((cg7%LVchKzlRBA@M0"
    "GVn2tn$N9P;{7pS04C-KxSa0m*I!>-I355_`~3?)B+?}^G#=wBpWkPZX+BGmy6z5VQKZXVDXo;0T0kVC?s>3#JPw+RH&rmIrqn&YnS$s(2N2f0"
    "fb~fBdSMs}B?RnM<#MW+hejQ=>bd?X%EglX0>Dr}Bd}DtqEegiD1ejqgE;n@L1=CMDB|ma;OORPGaGLVVN-B3cG%~ZctN1$cFH3iJA_*|w%d&c"
    "z(=Y~QYvk2Z>vNw7<mk=QdX<|D^Re&7${>KJ|d4Rt1%N|*M(q}PC3To?D5jRf&F|0q6I@NB-`6ORi7aOzB>%hm4cLXfS;F=Nx0cy`Le^(_9CXv"
    "K>!P8A-1eHWQk-UJiG=^23iPT*2Y@2+Yq9^NZ``?yr4e&HFj*wGpp+&zXm`9&aB9BtXJyhja@}zy`@g4gZFIIYBk6Oj*m9GXF<R!G$|DAou~w("
    "vr}T{gU7)Y!WR;;Hzbe>IuUaaB;1bIT;$*t*)68LD@gkNKC~d8&!1srQS|9GczO+Cj4_j4sT;uAMw!=QyotBIv$H!M7Yf56lUOJd>$hPY=??UW"
    "$C4-mRDrBPDEbkLQ`;2~)oRQOAdBVl`82A)nk*q<J;d_Lx$-IkOB;L8p5X?EfJuUd7{t54Ja)_5_ph|uH*O?aQgt{CvPBJCtntcA4-fKqUJOGJ"
    "t!6sIu&rS>o;ThM$Kx>u%K;w3K~}JO2#kTgH`!&JW{vgius&5T=W>DvWlSy~$MAR1HwT!cA04r#Vv^Fv3Osac%`)XQQ2eq)gm(>|<L+IuL;w*Z"
    "Qx!HO)}J6a=GC%Hs>b91asoYQqz>qeSpwA}kP{nu!Qcb??lsmX7GZ4Ch0|=nkrfaCJ=k?Vd-eK;+T90I=L*_&Pw*}#I?E*<TIc8P_WN^IH!l(h"
    "w*kgHUNxSS%jI^VxUmsM%OrxDnNsNkRvqRBnA_El&scF0_2N-psMOiK+Te+T!th!b?4$@Zg;Mk2yJi_7lqKuwrA<o1kR%xz%Cdq%;dA-Ctl0OQ"
    "2VP*<q;)<Irox^CD;3#5AWCmMa}qHECzxyku3#q)|0%j0wOTuRZ{^rGV?{AloylaN)>WTjhJDw9T{UQS7#b5LA6>($@!EB}U8|L6UJ7<rGs~4q"
    "3_`2bW<vY>Y~$H%gr&;%f|$)iGme|g-VT(wh)7Kr;#gR7#oIB0qNnSO;2R@*Z>_T)`yb7b14b7x!^x#^U1)|{7Z?M0puw#o#95W5WyMM}UTBQ$"
    "GestZSPOWD@wMxj*m1moZ+sn(<Rt({+{&da(J0H!0RtS)Tz_@xhfU^CtOy0BL+nOgfBp5CRT`KF#c2&wlU0bM@T-B9SD8|(kTu%s+M8Is*Eiu&"
    "Vvyq)GcKffTB?X<z@Etk)1=&*c^^ZZ<Sf8$M{lI&u~@9FLwNFBDLV_=V~mH_>c3F{=PxKNtOW1hZ)Nv((rB>ZII-0m2s>sCStqG$^O>-6P%f12"
    "StAlg=#o`AFh{1ZSP7W_x`;m_$^=yeq?i$Ix_Lw8+HKa=oVB%L*ANT`Dx${Yi8eWmQm{Q^xpS3aoLD{~3ZRM*-mP0(mMuV`f~TO1QKvH)44|gM"
    "Y7?Hi1QuGb3&RVo1p<Xh0=<fPQCh8XnKId|vGAH~8M|7k{iJw+3#proMoCgEmQyL`Ekw;iz31)kw_30e@R*V>>^%_Gz!SqhnbAndDxb$}Z#glh"
    ";rr)P#g>BsU_r#MZQZzz39=v9+KO1+5ft;%YrO(l@EymZISWs^z6A*57Ya@&N2Aeun|d_LCU``(3VecN1ziANF#1pbgb7f8G~#Joo%CqhNHoAB"
    "4B>pi-0%c7uNI3r1!o4!Y!3#|qr^H<QL`erdl!Lh$bk#X4v1Z1aT;C-Cf#hioVBp-Nvt8-dOg%^@SAxH-bt$k+bow01@M#E4C;>M0=-X3QU50J"
    "I#CI%2yT;Ik)^7M<xA|~LCw$4PYXbkIDVDg51Ww<X!yD!=qoQman84!&o!czG6FCLdtt0+!^jYf<*HbWRx2ZvDYul2IGL52vRz=dRHESm@BuZ!"
    "OIfhjQmTr4=c)(F2^np6Yntj7`J~6og$MO|Jx}R16;zpA-!cOzh!7jGpSM%es%C@uU6y;_^k8NPK0t$5&uk!PgR@Lfqnsfq_G!d`hnOIptSp4G"
    "P-(R+gJ(VpI5w;{;Jv+Gvw7(fCaXMcbvqnG_z1cjfM$s^Qi#3E^-kv}60m|Bd;u0#QpQhI>e5nY;H3iRv8H6e#AeyXug;=S$dx$DnzhohVHlV)"
    "-d!wK4c;>v1$^HN@-<`kYdkNul1C_~Mx#RErxrY3AqbV8@z(2Ht^lR2*E#-LhA9D6R-4`)aL6|rrNqe)f<C9&v_^=41W%Bcua3%Y!sZ3M-WZJp"
    "RKHqRjEt-zlg&-&Kk<^iyG+_`4>C8LPK*p2hDO-PsAr#`?AZT@B4Ss&OuErnCQRsY9gK?&9Yh5WEdZwr1y*SgT`C)p<4_s%GR*|F-mEt>eti{1"
    "Gl(CT03~#*g$p(zioGzb$!=(21%Oi5{ETzYJ6kDPfDq<bG4}en>)hRD&7MrKz^tLV19avXDWB$dV4X2rWT(?b@PofMCX<)p1xEow`f2!^5@L_i"
    "T&PaKAs|p7J*Ff}ZH<3?OC=a6u>iO$0I=9%DSG^fJQET8P^)n!1U9bJcC9wBEKAxu={%iah^#yQs!*u_+d#CF)VN{~t6Y>=7(_SFzhrx))ar+|"
    "nl@JU3>hr+N}-U?<IgT@co=SCAP~uJNq1aktO?T<tP<|aS2vq0Mk(NxAHqw6BY~;$VvAH*o8$4(Q9jSp_ZUi&<f&qH1oHAo#YKY4bC~KJ&6$w9"
    "ZoTd}g+dUhZXbM3>mq>cmnZk{gY$}UJ<qs?0qSwL8^Ypuc5si=Q#a`J2i^5rse^{u2*Zb9_pqSZ3Zu?9gcyR1_4^)+qTchc4!o?!okE$4d2rVv"
    "wOYMQxok~4mup7CE*l1p01}>inlM{m8${@wo4&zGZT1ny!VD<O?{}_l9>`sY;?A{h*D|v1a>^DLM4*xqZmnfJUff)j@y3{PMu>Wykw2Rx>ovz&"
    "HhQ9Z7ZX{ARChQTTCc}dCXt}QtyTbSz{EHxraY9I@zS>_7@MCjmw)wF=ZIxK!QFkIgYhJ3mw~gaj8+Y7074}Y7n8M5^O?FK3N?8@iE<^GhHJf^"
    ">9ar4!bqn)Wc6zI<Zw6?pJul=Z`@$AZ-33|M4E25jX2DhFC%;)dZyIT2}=^b7VaqXfe>+GY*rK+S@k%{MJvO!10JAQPh=58Yc|7lze8CpOpPWl"
    "Png{RNnr&^U_%uul?_=Ymb#2(l3d>wf>}$W0d`WU<X9UMYj@xJ)xG@|7zUU}6m$Hf>=4NZ%~-hRMkZ6|BnT(0IOI5<0Z)p?;1ODHZ^t$X!0QG5"
    "-QQ=fZ!8a^7&a0`aOj+=fce2Qt|WgEG;Qu;7%WW4F$bp$9*Fhu**i01gd@ye*e&~QlM048v%w6b$iz$my8&ASF>kE!2<mmq2LRZGG!+HGD+G0z"
    "GMhORNZLR%jU%_Vw(u5!X@(pNR=lJeoU*dcR?EBh?hOV*GMt;*Gx*DV9s&#J?6o-0z+rRQ^FZ7(DWavW#8ZJ)Bq_6CcPmat;C9MR2iOm0#ok!k"
    "d{^NG4`{aV*i#yi`+#SA=gu9bSQoIEhl6i)I#voc`<VrMT`G%drBV|EUBYDoA2I#~V20;%z$3YKjR}I09;+(G*00xJ`Ziu>ugZ>i^ITKNT%73X"
    "k|SK!8LZI)K4b+($Djo*1uggdtcaTkSyxJj5kKbgWiV7j<|Q*hoCK$5c3n46H0*RZEY-kqwtvpWnKi=&b5xsGBB*iI27e%(ppNJEK2ZYQEP$VL"
    ")|59qSk>3o>kHTA_%`vuq};&fQDE@@&xdTdc>LzR;tX99r2#E;NSAX(#TY}P#Q2)e2ik}{n0R&-hs3<QTPoFLOJ}kQPUqZ4{yY}Ha4MEd7Yuf;"
    "*Xv9sDWyt*JLStE0{(m%Q35C<RtY};f@P=hQ0lUBa`rGIV$p2Q!i#i|N_Q$?OC=MPaBUwjq7X)7gatgH5fV%|sbemY-8(iBn^U=5L68}7a^Dod"
    "-#9_W5lq5)$ZDf&6F^N5f3^8{y!-WjgSRErm0QqJCcIi7xqfhw*c9NSF>nQOb0(wu>?3)N^eCMoYw}*B7A=EtV}t!Be&4R~$nh(O0Ax3T0-0vl"
    "5|5`|4h^H5$<!{;fGq^xMZQdL90==YJ*c~aXODO!?>)DMst=ghrCCOf=Ny|1nOx{9UcN=4z0q6CWqQ#Zw~CWUAQV+Drq%BOA30M5PlUJL1Rr8T"
    "Yf|6Nlj;W{$X;|8SRS6OJqYJ`Z75f*#_{-47<xP(R_Y|=6m6DrHX{v{=A;8WrM(g7YZDs>@m|9P`ybcqjXWhS_M$@n5DpxUJDW4ETd7p|>CAHE"
    "B6SPahuQcOSby!hjl-QF9b?O`p22%64auI?W_}4YDM{a4(0UD&7TF}^cLjlCHxD{cELakKP9EGjz-8qDHQxW0gf7uj{Tl~A<nUihFB=EIL+^Q^"
    "{GB}-t49cGM<gDf(qs#vE7g6vOghvnxPiy>zxQz*P;c=go2iKB`1aP54buMN#W&3%J>m8DpRK7XW@|+=tVQl0xj*`^FjfEFl5}t?m+s$8UL-g1"
    "=-DX^fA`z3>)50CyPe+zG91&aq1Vda<h5M+H)h8in|o)0`UmgW4dOpKrvopzsVIJB{8&uA+_AwE<2&FpC-l$W`>l-yVj}wX^S9RY%dU=}TmpC^"
    "_FIV+C$`=vpT1<ght!tlu0GY`5r!BR$xI*i9o9e&lPX}-ZtMuy;y+rLWD44MStaJgjF~h%cmMp7jwvwi`%ZN;0XP0XA<rh6$s)P$gs^Ur)aXlY"
    "5X*>q%U^e&UY;4=q3?g$VVO;UiDsfgLt{gT)fAV7m|vDAiNjyHcAke+KP35%t%~>;e{0qcas8js?96)sk=*$44-@d+H_kMjpY?7|KT_?+)cEvA"
    "a2xaeMdcv;sykl2a;(<Ym%c%{>u(x)ezcaC!ZqFdf<veO^q=3yBL(@MJCo|52heNKH$s=p`jjmPv@GI12V-7Q9BzEeu=oG%>xrL>-~P*Acq=}0"
    "LRw`JpM2iT%{oghFPN+0=Ok4>@$bdL#rSYf6a8jP@9Nd^t|3Rzp<Z>J<j6JjnJduSrw1NI;>@M_KR3{qq-TQeU`9>V$tCp8a#VmHd=&p2Tnl|="
    "xsZq=X*RoUo?}4Ea03AFzpCVXdR%)JxIZwL{_!%Qsawq7W1b;hzZK3+-7N0=@HwlB`pFL7<(b<KXwQqFFpK{1!MFeDKmVss|GP(iKJ!fd+Jhz3"
    "xJDluGwRW|H)=N+2YIVcW@6I=eqI_KxC+YmjLa*SFy1?@jH2wl{-0eoAE_n%EiD;%CKA--N|oyn?$GSl-`91AQ7XE0`-rBnPOW2gZh}o9<iFwo"
    "&CrhrmpF$*9&cNIWZv5{{$(f<{dMNahr-N5HZYT;$N%a-bhC!G-Yu4>F0zN59og79?jt6P=;rOqip~qRP^A4fnZwIm>0nXAVkFp_v%repcTRG="
    "S-(qtxRWQ1uHi7zDBUKkznM0PzBHjAUPiW<=yVpUQkm2---gjPVyO7!A>XrM?s3frJtW60k_V;&-?V{S?ZNP%*4mHnyf8`U>@B#1V@M_-k4snN"
    "siBRlJIo$!nv1sRpq!^W9aB0^sLbU^YPkc0=q57qsRghLVl!F!f#Z9EUXXEDy!-B*(DHoY$G2$e+x_5>hM-k{zuCpJpu+z*6_|Hm-mq4Etm^Qt"
    "8}*OB7SOZjRJrzBRxCrGT@Xtkyeiqtb$N)PEI+BUTWOfnGML{sJPWK#hgkYJM@*S)T~wt0Gt-lOQpKY$YwDIihR}ZJzLT<m0r2P*2%0mc{`_#Y"
    "t^EnDkBDAC&kWt>$DhI^sIGaBnfG@jPXf>1c@>&B-FPA5viukhhw@lTkGN(6YG>58hL}Q9y(mq4U|4|inX#cob`Ad))NHCJi|Am9AO4n1e0$9s"
    "=rHecHzO#CA$(5plX&~Dfl#0KeDaGr-sWL60_6}`L@b|ZNv#NCJW(&UY1;EJ^FQnZxzzeqm36;l7Mk6;%Yob<xOYfD1waN7NkIc!6QW$h`|K|Z"
    "ZpL4x9ML<;o5u1r%y&uha`MGjv!nR)v%nm^Ic30GzTMTnBddNRCIo_a)|}uUlg%J$^;300@K-uCdgolfm3m0!9Jid8bx2BZwUDZ>NGwS$!D4UZ"
    "<98lUc~5M`^i**?rANuk+6hR|1);EcQrsNho~Og?&W3P+wqgq+dd$B0BOp9L+Yo1r-Z~*z^l!ZXK#)5lu?{JJ73(|gzVVLd9z<8X<&|eU?s;Bw"
    "Y0Yx0?G`(?{w>it`T5Vh%x&23;wyK4gIvLJ5f8*s)caZbF0>@MYHMuvS9G237+NnJ|K5DJy!uoWrw0`yI9RsDKsx@A=pxHiq`RN>ap9Tx_*xEn"
    "96d{79h44YZ(#H*X7%GYTlpW#Yls6Bo075RX{i)-iDXv&ZT-%E9I^@U7;9LJ%b=~_vgJRQed$Hjzc|um=;kcli6LHP_Sj!#mAqVk{?}a6W`Ic|"
    "IHcPq2=T{C0~h!=mm$Za(2+``p?%Bm%jNMlhQ3@j`qYo&2Ov^!)7#;i_c7DlT)B)NTS=mmY<&4L_*A!BsW{+?Uq=v>6vObwjm<K3<=&n*&^6!B"
    "=X+HI<z0kNk=-9PfULyxEc>EGCetiwE>l@7#{E!+Lgo-*(0E*-Q`o5SLsM!rDfupJ`^7Ow&5edqkE7_t3sXpZu(@ji+#_%GaR7ZFKl|BC22rcl"
    "MID8}6Xgi;?#g$k#lgvGLlJKfQBXvTJYN+|@x*b~xn-~+#r%3s?sp>n_;D}DY(H8FU-ZXgDciN0;~J%g&1OC$OevovoyDTp%_fOo@ApGB7`W~x"
    "XP%7N?3^YIpx5`ok~vQk1T}n3r>?4i>W{}~ol1o_`gsF$eSY5QO!5_khnD#3_Me3uSWIVB+4VhyU_L^t^&1aXQIfP7e|A>YxZ`(eC1a44B+f$%"
    "N>Om+dtCmLGgLqv5>7LPwqMUxp3b?nRf`G&Gc4)$b|Ke8c(;}Y_tvG7<M=_l-E5wjH14D6bQ%>3#bUpoX0ul-j7t_yq!-qxP?4vr6$PzaBk;U#"
    "w?9%g+~qtdqvK3#gwMZe%s>2s&Nf>lDwRacgD_i+qT@4!OhOcR%eK*I#J1ug%_}l<A2l~OkLkEx=iQyU&Kk{Jo6}6v_eYxn;?x4uk<5A>MVZW$"
    "rcD1ivD)H&7U*HIxIx`4<y9MEp$aUMH_~Xl&$mI$T_klcQ;(u&T(zcJvCr<5L>eMZJum%1ib&^#u=@>qHsg%W+A-bkK8#{KuMP%G%@AzY<N2dU"
    "WzLGwUe{EjR?BWs3D5IhYiw_qD}eY6LSIC?Wz(N{9-@@85aGEl)aIO}(1(r_W7&&)de&~o96ZIt;mSlWXfPaZ{%)^#xXf|D9(>FR2xC5g%8+;h"
    "`R7h=tz|RgPuP^G(a4soyTwN@C>in|n(Pi1pM4vnY}Qoigcb`0l<>^ymUDtdI$x>=H3V@vBGDIlS8KStTdmddMSYhOKCiuom^tvJY&2?}Bngvj"
    "wx<Vvu!iZj+e>4<ADg_=^-tDQP5_00#k*pWbFMz@+T5l)cczZb-~12)Sx21G41!Do_o0HU3V)E>@eyJidvNHK0j37Yl=szVvjliyH+}7HShiNf"
    "BAlJ&3x&sz1J&D7t(I__hhBl*wLjXrq8Pb?Sl#Aa?!9~W^K5LK?l0Cvw>uoIquty6cv7payqIDHjWYz8(SDNL(YBs}N_Hb)E*vSAD<>Dn)ug>t"
    "h1XwS=W^LttnzWF<Hh1o6^oS$?>9q<n?)GvY@Q@1N}WV2&Tk2UrBzqDW`y-Z3|Okk(gxS|p3n7YG}iev4z=ns-rnY{BbP4rIhGzyDizP$EMdOc"
    ">$^#^hvD~Byu<!SWgW-vQ>HO>6unLK_LT`NqrP*2#`;FcmceCdc0(S|fXd)fPNh+r<IZMX2$;@&dZpJBeGhPXEtf<5`~k*w0NA}b+9(#w)#|uZ"
    "Dm}m(iX9z|MseI~6$*=k%UzrC?sU5BB`T+tS`AYybKYW7>vpHhSx%Xf=O(NOCzVGh0Vk=vHFPMDML2_S5B{KC&*oX%#JIpa@|e}>`T13>hq-!H"
    "6L5ofqu>uN?d|3B(M*V5FOwN<v2!|Hcp{3<<Je*CP}gqWG%CZ}Vvu^Z%2|^2dUM?GS1P_=jNuJFa8F#FopLHjl%iTC+qQYzM$LUVk<#w{WNNOp"
    "_YIqJ?e`<QRoO6&Mr*xZt%}9zl9mS`TF~f4niEQrPtLSvMCXYAf>EVxXgJgs2(MhZ!k&yv%h{PN*q~(3gP91MT*<LtW5)*1Mxt<fddjF#ZZt}M"
    ">XV3mEYE~!a2*9_$?Em`U@+i<!xzWLzD-fxY&2MfByXX_FJ2I*rr-zSco~M6yM!wYSzXe?7a-d1`jr87O((Pr&5i(WG2;3)Tja&NHT{179)23|"
    "2o7qwT(9SN-eTp}YO+bq9*beL@YMPF@o8}|I6YkeF!HvhC!56>SsuKFR8`7wflG{a5*N9&og`7Et*s=%L~L~@ysl|=I`dUvodGB3AlnzY9899s"
    "%t*Oj3r_3Y$Yygn*y%ns+uL4P?r6B>Xg*=Y*#@s4MA6NaP~>ykjEgfkfy_Hhg8^q4Bb%d&qOr}DkH?AR{VaH5edf9pM7-a6FtG(Iz$g6TWQ6tX"
    "BGIDL`Q#I<Ut4y&+06vdg%K_5Ttn3s&1L|fNukQpfZe{Ud24xq8Rpsjn{vIuB%qnc>Lv|d1y|WGsdh`HAwZhz@jR<YK}rso9!#w!<rK&P(b3vX"
    "BAerf!C#q7_V)I!d;yV3>BWLIk%P;8K9k{S$@93HZ9&U*AqNlHYQgd#`5zy%Ij+|S2fX)?77dE5Er1!;>+J0~Z7)QPx9bB(X0x5n5f3a2-F*Oc"
    "S~2YSnM~AjxZb&#aE=&8vFwg!ZXEX@O-KlOmew`&dia@t=Z(L0TF3~)l5#vY7g;{Wz<S-UP?5<4ls3D$=@je=L^{#3)4_GKS@!7s+?a6PZd-EQ"
    "YITTCPT<Njq!P#32zPeP)29yC`(UjTz@I5TKjWQDF5GTmk%q$|@2-}N>GwYXOmA>9J&uR<Vyz~`e%-SPQ7$X8vEmq}aPww9uhdh;3%xPuLp)mu"
    "g7xX#)_g^L&LvFPwO}GmXKN=vVBu8_tsrd4q-A4cW4c_vez)GVMM9${<Y%DnGwr(FK^)&~a-G`-`^lf!QV&GNZZ0=JIqCIW7nCT|(G9tOV9b)Y"
    "OK2w3s>Cp|ndb5g<i4_-^<&S=_So&Wnb+_h1K9#lW{IN}7j`Aid+&V+VK0xiR#c7SPNxWey0dbeY#wu7Glhy;#bS-?(pFOO4B5%#7)P`nTT&{4"
    "QrbNtDN9Ta6Ru&RLcd1UPKPtyAWfNSxZiGfI`v$xQmOY^tzwDGxw3tD)Wd~yQSoA(mu9lh+XFnc_u6gAUaL^4CP}>z$3ei5BSau-%|o`BwQmuH"
    "i(!rNfb!Kj*Vs7BS7CfdRNLFwsKNBz^*UFM<H%M6LD8nuLSZcgP^LcYyL5ieMY@%Wsq)6y>B3*R;mb_`qW!;-28QFUX<e(S$d=rd(>=yc{S(F7"
    "%vop<&=KcBS2o_SZe+7D*K(KZb;)X8uQ%q9DZoW0jfSsa*;lTNr>@=S)4JL1ZgsmO21zVvg>31B;X3`@LzR}waT!5+BtuF+7I=KA#6=tYxa|}u"
    "b};TfTQsEI0KTl_Spw4<d+m1H7UFT0Y*YaOgUdBLogD!0&T#B;y@BHZn5JfyB4Pp3+-M5ka8o5H0Q+`0^oI30+3b?Hl&D`Djad19w^;mw+{OJ@"
    "1B@y!@&Y_}0mHu3;_?L+Y_Vyp{a9#+i?hI|>~X%o^t{0!42Q#f7Q@LbO|Q4&tu-tt<1Q(yY>Bt%AfN(Jo)LY$-+zNQN@{gZs9}wgCMZ5&S=8%`"
    "C8eczMDGf_(Xi9tote-Urk2aF*=`r^#X!Hl^rb?MYFuDwH?aZz@SE4G{lIRf@zWI+z_(l^H8DK2TJ6Y$EjoJTmHFI@?baWMM7M889xQ@2W6bNZ"
    "x!GYquG?nHFr2G+6M+5Z>8T60U%!3Z_y1kC5<g$aI4R=}wpfiWw!1i~YtFMq=pfLho5>n*YrCaz#&)j8HQv7I2Ybzp^h8k;w1NGb|NQy$(dOVS"
    "`ue5Lu!8tsNV?2*xxInd)VBV09N3-Y9AKdxn+UY8#+%Kp79O=;!-tcE7FIVRt|-kUwT}alz~y9imJZun=k{^3Xo2K))4HG<;8?a-t5t`EXp0CI"
    ">(FPQ00qqPy!Z$}ZFMx`N;w1~o);7oF0{;MYYe4J)8#UR#Fodgc56m+TNYTUTKN4qyIJc1t$W2*>os=K%^xMnMTK49S?JJu!li3Uy?GzXz?;WF"
    "o>OSQNNZLZAmH)hI6c9Uo+q;>B%xxwr&X3t{p7US1OyfzNV!|KRlw|VUU=Ti4K1$b<DgGiVw!Hj;UZ?e*Iy~ubG+3Q8N;eit5&P!fd9naMi_4G"
    "mf+2wJlW>G>*;J2+nx0Z-VA4eun}=%H;zI2HqBO*X!j>4@KLM_*(51>W$->&Fvb9X#h?R`pL2~s%ynikW6I?ba3bPNE>2=`VbWPWJ`CqriO0`C"
    "robrk`Ihyr6-%bf&Q>KoTz2EejrG>{wlSGb$6+@SDRm^J>tO+LS1(+Jc!eva5#l3kKv<CQ27ErPm`(TL*<nY*9))m33Y%wVXL$R19pCEps+whq"
    "OFv3Ww$@VCYU{NNx&mK0on{X!ODBq|2;2l$8YT7+l<GLnfgGey5C{_RCd?Y1aouY93Q*)iYa1LREqx#UFCJ6mU<7f$Kd!YhnWsq=aaa?eYY$QI"
    "zBbmlS%Fq=Z*MnDtF<*UrcPG&AR#uG0!8N2Cvpc`l;^9rw;>WQ3QNU@><IVv7~*}wG>&cHV+GoRmGPNq+ae|2xt@nsKR1&woJ{KVY=i)W0lHAA"
    "SGh24qsBRqmu3CblhrB$|IJ)3^|6PCOmYHQb)05T&W}r_cVEosZ$aKp>=cUgIezjWs4=v2G#c>$%xHZw+ZYTGVAPcxhK)=dPj(Y7c%^NchHc)A"
    "FVyN7#7!=sq!u3~82rF-7W&z<V$qg{!e@26@B)rw66*%IWJ)qAiZ}Q6q|zBP?pMHS+cSPmd7QkSD7C$<)DOdt!i*_G6pyA+^n$>8fuLMP+8d2}"
    "y)t}v?w9@@yz6PewLB7(yB`G2X5xC(=m6mL!NCFe%~I=tJ@eIEY!12dsZ;`0<syB;I(1z4jjLA?NZGVdwQA48q_mYw)R#*x0ogpIvs<^;YhHaa"
    "13#D6ylb+@Xox28V%1W$daK(F5E{`~Bt~pp?qi`Bt}7%gBvZIsEM9AX6wA3*v2<gD;4*U4B7A(^2SyDBf`J48yjSaC_4BOxFKmTaUx-N~3AQE("
    ")vshSm+!yUKVK*MqI`giWSy*Yj#iaA`qCZv`CPdih9@@DxtLpG{E)BC<~S*1P87pqP5iYG%Vmx-dDdLeJ7E<KVc5*$LNkWGe4&6)lB@O7%<^ox"
    "VqmDY+rQN9?C##aeQ{Xj93IQ@m1EgcWcdbrl#Lv<%Q}-$37&D|MvV{*0#V>h8EGGJv8PUvhO4AFc`w8n<lTdz<s@&cuWCus$u*n3TCGxndl=d}"
    "qIzgcUibHhmwdlWB4!S#b%vvJd*akfH%~&20h=}pQiE$yOt!(k$76d;fa?n8^Ge62qIA4eYHMd_$;!xnnZJM@l?oqJ$Iq|6TE2<jO{3X?TJIK%"
    "KHP*oTfvm;^z01rQ*6)4&l12wqtVlY!HN+Gf}C0B;<^u7Z9u~^tw03y72_Y|9RzER6M@}*vR;G4X<O#RM{UA#zn`t9K`qyv=ksA01h6%(d&QI>"
    "9}YWwU)Z!J|9|JsoxIi?8!3Qu)F#AH6me<W;o*w<Pd8wcQFN~0yyMuWa00Gdz>Swn-QL=2HnZ^Oafwgsr3Zf5XWgvs?0^(y=ar^C8c0tbGA=W7"
    "A5HW_AmZ_HSS%K70e^!<%y9x`Og~e!*^jNKPX%N_iN}?h@UOGkifccUy}eG0Jg&dO_1ABdE7i0z-DNjF+uq)xot>TLU;tc_VjpDKG)tvUr+|g4"
    "P`e1-RE5HsOlND0fX|f$$2evUJbw&-Vscy;R4PFEZsU<Wp)EZ(3g~N#q+6{lHH_07hKGl2OFRicdTBt?0~4plMq&#|>&&fX5GM){Jv!iOkMWq}"
    "{&Trn4F<JQ7*;A<TjhRQ)d6%@SaZzR12gQ-W^fTVZ{8GXkP>j>aM1KQ<}M;gJeu;jUYuMMnaD2Z6GsS~b{qX@=^}X9D^3pcX<a+Oa_IR0&fR*w"
    "u0OO3^)$;+?&Smf#o3Xt!X&W8e$?YU<Wu2Rtvc1LiKLodtLLG)kyIFCs|ZAa&6vSR8HO|Xy0JK3vO2=Q-adgIYgaf97mslj7&t2FLTys+!sPGd"
    "^Y$!{J(bKQ`hpmG;N?1QYsf<cE$93J9}$5mz1jy~+1*W&CZDlkuB~l~K)Hbhl@I4atYOo{q`T5^5q)5K%<aMuWXTpZSGa!7sEZ9XwogLT31EF_"
    "=f|%#q+IV^aXf_Pe9~!jO9@-A^Web)E}8?C<8s8bV#*?57^>v;*L!P#L|%IgE~|Vjc^^Lxpmhin&)_)|s%JPwt9Of;Oog+Fw)P@l%&?=f`P!85"
    "l}4l0Dy>RnlnbdWpGADM?MkQ0nW<5=X|wKJmsjHQxT1NPEU^F1W>Dzetc}CHo=qz@Qu1SLc;8}A8^`B!TR}f{?Bh%2@@R~Zq#kwgs63bJas@Nz"
    "y|}jglW)H`hcRy5j%e$59C~5?f%z}roV^&Z1Kix071jI;D*D3qhsozWD%TG;cQ1|Ui{6JM9@cj=^kzamQqvE}<cD8%0MWl<{txwx=q|AEf9K<n"
    "w*&L;!81RgH_SWc^Q1qUO%NSK$8_k^I)3uuJLYf9b2XR!AN|O`*L0SS{_(#ycgZw=PoEtB+0*bp3dujX@4ovJDA3)ztCd)NW-8yNpL}&sT=Pow"
    "_4hli`cIzn#;5<@hxFv~mG69mb^;l@U)*)hiEeohz9^T6A#HqQqVNCW@tl65Pd{t)nWJY=ScjwS<GlytU-%c*-Q{~aS-nr~+RvWqj|cBP`d{eE"
    "Kf7bT|0kV|DYTKj-n$EGYxCUfc!rK{#vi_U^I90wTnzNTNe)O<CS|QIQ7nTO8%O_Fyi&c-et1gU5+M54pPx+Hh#llt$d4X<{jzJ?L2{BgnqH;v"
    "<lrjG+=jsDb+Iw6>#5ly^N8*%gS(qBf8?FqKRpgu1rTa{0L@(_)rGnHy)$|5Z`Btkm%e^Z>gv1y%_h+ocTet<UVVJ?cec%G&ZC*Wy?FB5AH3<U"
    "{y6Sjdsm3Sz4{fkLk}GD4S8%{nf${^&09YvZ{^eKdl_lV`sXL!-G}Dp{+Pr{il6*EEajNYdn|$9(mNm0JrPOzA@9Kdem|M6w*LNG^C$kzqeA@7"
    "qnHkVPu9Jg-~aKc_f!t*^M(AjMl`fO^32c80(v|*p^0AnWBT9XAoR0F_vy*>-1y&f-Z!*_%K1%aLBqix-yuIH`0d-@Sh)XlN2^!q;V*wnhv#DY"
    "aDMsnx103jYv#)O3%_#gYC8Ssh-Qdyo#nk#TCA7ni`RcfHP4qVH~#Z*MmKg7NFukQe>?XMzx&KQqb+xRrLXk<UGI^RR~%}*O8;N<E77&%=^y?F"
    "-}&fw|KNL%e(>atdBEG<SiXqf!76xUbebiP`NXT?S|BKS^sjCC-GFSe-a36!>xK8id>_9!*3hl@rLSl{9`p0`bCIUXA>Tm6;RE_plDfIg;W@vz"
    "VJmVJC61}t#w_?Xc}KRkwfs-h@`R5)qthGmfsWsvFcp_(6;Vz|ai7;O5>OlBx(T~6Q?U3DLxUL&uE~prA;g2@!)E~(Z8HDlEnWZ*Sc+#o3m8ul"
    "bA1q3i|~6A8`<hoU`y6)2`U@jlARdeo7v}6!-dE>27mtFCYkv1I>DPq!}Ut9oB&YbZrGZK6s-NLJXcOaOZU@_4NWpf(IIc~^%HXvJ7l&X8ZqVW"
    "Cln4z-s^_uoFoKi?rQQ9YDY9xcec*nqZjAn^hQ1IPGl>@6_;F)Eoh@u2+^8zeJit&24nY@DG6`B;SO%&Y02nuJX+i1YW(h)xOQ4&?W;gaazC_3"
    "xy@7D=byyUiW~QE(oDbIR_}2iktjam=|OD-yce$B<2r~pxHi%Y33%?jDH_YjH~IgV=wkznH<I0~=75)33fauLw$-#)1rDswgrlyIztrTIiR#j;"
    "iLHp)#Z|l|W;@Iz7p-`Bl7@@4@ZvS`0{Hb^TR*dc2%d5AisCbk`@E`VWd$U;eNHz1m^-#82=(x*2|3aPtR%*d%?~MX=;UvV+%(=M)GU;d_0#;`"
    "2cYeGdz038697xlB7#c@F?}r$zW}qzU89xYK0I_J4yEYQPqpC*=mu{RdugkgR4GF4HDj9E^e2b%4ACX@&8Ya<W!t2Mvwo5nG)hlY$e->Pgc*ga"
    "?b?yCIe%D}+_yEZsXlP73uDLMt{K|9M4ZsuNrG*~9i+Y{?a41bwQO%`T$?xhv@QsX=HiF6a^$wTVWNw_GSB4W9M4H|26bS%!G?jfOqi^1d&cbI"
    "Ho~Z16}ZJjM_y1%w%oTbMJmcV_FODA1K&i!yw0PJ)xX~_sN=>?93?L`A^~52On>lceIJX}77C6Lu|2<{SL>Ie*pFsuhaeb(`-HZmzpI~8G@o*o"
    "K;J%HAKv7fmQC=HIP!17?sKo-i=f-$reo-5lJkpmVb<6$s;g+nfc}}%$fJvPQ+6dZsQOdLa5(Dxfj-YzwbB=}Fh0>+>3ulfP0#1qPD^iCZP%?h"
    "olpRIa9+)xXRw>g{NiF|Ga;r}q7uGSvl&xz==-acetB|@b1~VhF2^mK=&~ILfPTlN^_owlg&}B&8Q#44TCDBOn4+FB`~^&uAPq!;7r7Id8lMA+"
    "Z4-~|Mz-Juwpk4KU%)q+&2mx+Z;ktIr{i*kxL+<;D#hUt^zCf^5K-1zsY->9=yJKqxn3;7u$w`+Euxm;daDwLfwJkVXtu@-CKF6K<~?(7p4iON"
    "7h1RDQX)ktYr^-E#Uj(u4isPNgg2F3KF!3%l`8(;GB#1E3JnwswN8>{kjO!kX{wjW@Bu1c)gwMF;39D0%oT`0z=xxr%$-EJ#`rm#;|n;{^?7sl"
    "Xug(QjSd!^6=8aCp+x@L?QUhFO05=#6QvOu1$?eP=3^c(m5v%39R#_6+h{a5B%g6lWTj3D14i8FlA8!BrKgR<ByCx8d^|G(Lg!<$&xMWtF>DXP"
    "?8Wg}gW%{A^IC-1cBea^$4{Qlv>62=ogl6v`4=mN*l}i70pgDWCsD~p3)z=vZ;aVyHl62N?(Ugfl+Q1wxg6px%?0v{#llIMxjjm=Fj$*Xl0>$t"
    "7^mddGFCQW&TiWCM)|H^tNFegC;etKlNpV9VRYI}0Fl$iM$wcUxCLb@)bwo8*CJ%Zf=s#6jvXbSsMEu!h7TTKU1*+12+i%?Ec$es&GgYhY%$5^"
    "NAzf<saDGutU_bFSE}56gzc+YNH>s}iEQY8g}Y`E2hp3Go8uQ!)^y|MpjS(hKK0AAT(ZK&y=GHPyT+_mtNAMT_jY$N54jS2w4k9*tx>PB&>Abk"
    "J4Ia6$)!d!PBsSybj1fM)xBibobPGC#fjZyi=sStC4pKb`^H?=x3pfqKZQG~siwI~(&vRQHFBY-)ul{~j^Gh#=NhMrR`wV!ViTLlxWh^qhI{ay"
    "myC&%u1u2a+_8ns{{D`v3wv<%wSJXanQ&yf4H(92Y5OqG%lR7{w{NGFQiOntpL#vp>s7P)JZn<9l7&JP!Mxv#7)2I~W$oM^(kxaGtN^%f-7?Rg"
    "bJf*wXwxV~iz^77`36*)Eg_4HEPHLnvxchWD}0m-9$wAZ`h$?SbJETO-F8-M&M4PH!}ST1?G!ebQ4|C{T+=0P=0d(D`f<Kk^~RH(YyEzg|8O3L"
    "%i+)zOjvOEm|48=INs%*OsZCsbi+ca7kt3hp2iEqW88BZ8_(qPE=z-(vGEaTE|Vyi(&mVC=gxg_0tA>*dIY${c7AEd-NU942Z{&zAmDn9H5tct"
    "s-Ug3r$DpW<g69rbRrD?S!vIM8sRR-^Yp~Jp`U7AN9j%h_50fP6`AbRYD=ZpKAsY+5s|MQJ~($ho6R~2mkn@T38yHa(2NQ?ENI=b`wjCbN*iu2"
    "`M?n1q-{6(yWLu?sm55qGr+Yp*Qg~pME;z3>(+z;cH(lht<xqdxiIV<@!><fG@X%MV-488^qNd~lZ+RqR4VbNj7>tU3<DElf+}Z1-B@B>A511Y"
    "JL6ij$tS$Hy-XZedE#8WbUI}UT>^$A{I&*^wjXoh&w8C$;>26q1W2gbGlyJFzY4jDhSDw{4dP>Mj5mN4`3w(q`LHb&9ed7C`*!0N4y$;vkaTeQ"
    "a(V<U?NOR`$uu^3z@E%D#4|R7h{tU}Z@hrx|BFTy+Ilu7?EG4m^Nz6ni^JIaH!u1-Pz=b4?U&nbx7{%0P{H?Axy&jQRVu^bP7rXRzp+J@{8y+J"
    "*JSXV*c&p>*E?6Efc<FIbzL|`-lKzCY*~e=T^yalYh2P1*hUGGH3}+s|G{OY>T|^;XEHfmC9>J{__*33?|Jb?hdn4=C=@0Z-=xeGi^d)$HMXwO"
    "Hc+YsL1>eItnyc{rhN@KA2natejMz5p@*MqwQk?`3nk45M3XR+*BiFAQ>`Y9?jauF)Ax&oaKlcATNOkI%oATyhAvLFX|5jF<4Ik<Y#+SA-?&*B"
    "qq)`<$;m%FtWkhqo2qL&y4qwFEF4!|TgKM2SD7Ml2Q(qdBd)i=dhixng?qhFjZf0S8PlL?`~TQO^(K=MoPuZfFP=Sr4kxcNvR;Qma6K6BU_zc<"
    "K77O8mh)E^n_5f`xC2<dUQbnP?tmpwc5l=xagfUfFBnn0B_ft}<WEzCi)^Ynuq}sj&?^VaRt;hD_4+whbiID!@c~pmAe$c5#>Gj3SfN@iV{Tom"
    "%65rtn62!N(iOK>yYmXf23wujG?)y-N=I{Rxmu5LjyD%GndKVhkXkcwK#}&Ll^3uBLy6Kfp*>TqKW!_}vlVrLpz+q0txJLoyvUl76WV&vR;#5H"
    "2SM;dkcf57;6MD0xbWiRxdhR%Zcjp!GF%!7K(EPxQ?2InBW8K2UE+zSK7#^SUaic+)jAS0DVOx$I%&Y1S}@yOfm<N3MUBQ|%|}AnH!K{ux9wef"
    "eigE*X4+jgmAWlrN>&*U6zB~L@up_Gf?7BF_?fyO{#Dx;L#g6cxhx<;Vbi6GVd~=WZ#GNCBDZxCy!9BVd^V_MOFFHnqC(o&!dw)w6nSUGUpubq"
    "c0=2afL)atkH_GMvX-($_KdAod(8)%iH@Au*6$cog(9|daHdh3l*ac^%F9HTFLy9Vu2lmPvVml3Rvo2Mpp-13gj>o%ZMmHg*i@XDmy)BMon6*w"
    "*X901w6SDn13l>Fh)Jh>831XW<^77u?fXJ}da^WC3O9g0%=(iQDLKej7dh6%PMk-=Em66^Po(C;d3_HC;$^ek309?BhqmVgBg|mX?MAjt@^Z7$"
    "g4J<PVjiw%?L3p`BEpx=xs2O3FdSUM7P=17rj^9)H>5s0Wtt*HrJ<C?tT?toZdWA9cD-YZLv1S?AO+6_Cga%NmKbEEQtb}72^iq!m{XB5;4M0?"
    "m!Qz@404A0;xK7ir(g*t3@Egb7z^m4k8WC1SGs@TocKPs_ppIOf}n;6y=%LXm@e<Dsgbr_t7Nip?e5m@V8<4*a~)VMyGpE&=h<a*3TwbeH`7DL"
    "V{Y5P^wm-t3^EsR_Y;ddrp6UoclhwJ>)Dnlqak;^=KI=qJTsP<ZRgVMI<q20vXyM{La~pyo`VYh?CmYgqM7E%xqlhEBSzzDM)6*Ky$=7i1XA&2"
    "V_{bn=34FcU>hY{xkPD63ha-Y%puC&6e3sSG81i^j19P&g7-LKhi3tg(sfrW>!03-VxFu_+DXp#!||lNy|ras4_j!KT`-8DZR)}Q@R=p6!=Tbj"
    "uJW`@zr)maFyJPik+?>^et)lObkjZqemIC^$TMDp`SH%$MKdyctSL;p=D^@~rV?tzhH&lHJ+WA%bwO6tLAhmpu}VA90h3CVIPR3w!mv@kxTTX4"
    "d8G(wSf^9p55wmt;o7nV)k$H3%R)Urgoo2HIBUZ;<7hUS0{ILpm52u1O_I(Qdd2<lUcKGrzJgU#YiO|Jm*vh24%B$p!b_V=hM`-_Qkjq0g94uL"
    "+3O8%L?(-jFNnRs@4L%5b@N<c-3;PYXwu$W>Hf|}__9Jur%cskpPVt)EE3;ea#BEbY;BzFp#_rH<d;qqcN;gErIX5&kJd94*AE^{l=UrZ4*D7U"
    "`J8$BF!n^GtVw0ExoW`h?s)@Xr1})RN=**=>_CDzHWwSW)>WoQ9n1nAaOHmT*wO(^#L|pqS^!WN9j*p;$wMg8II7i#!~Q7C0p*!gjrF=xspJb5"
    "ljd{zvJ2ADgIkkHXzLAHt>Gk0Lw&<lfE5nHVEq*#5P`Sbm74V_h70M`#kA6EYXwtK<$ST|#c8iaV;*_jp`pv0SfH39))z__{=eBUtX3z5!j`Oz"
    "^RiU>Dqu>a<y2LZaLRzUEE9{%^>({f15li&&l$2)u$N*1gzcjKvXLdTQb_N7y)M_Z<yJaPebKGSD4X5e8+p79NUK%QsWhQK8{7|pagod9y4~&y"
    "tjBQGBy%2a!?jxBaqTvD__4)WeIXhxt#9AH4U^|{{<O}dWMVCRX0Wp)ah!{4<1ox*@_a(EU^%E1-2UfqXQ$q{kiExEi0I~E(CfiZE<IcNHiUp6"
    "640NkT<ep~vXw>At?YQrCk42-tUW5g+F|P{F)BE&e5xrgAh;!PWjMnBOplauH7japLt5?+Wy`sm6UN-l7B@EL%4K#WRVZX@39`wdt2&Qdm&;qG"
    "Mz}t2?HX>_T-LlaVX>Ias(h=}J$IZ^X?@1cF+bC+RBEC<z7%rV^_B@w*fOluy|4!YmfX-hDD!ruSAs8M5*l1omhJB9pxf(lCyUg9NqG(}%*!w_"
    "wy_3P*o(HTTP<*%*?N5lJ6LL462@J;d1f*Sx!^I+`>&?7<erq66%Y_>y}?})Y{Micj%Q)`^eH2K+9aogTen-X71V4UgnG?qz6Q8iE{`3@<;yhv"
    "T_EdUbX<?Pp^WR<UXyfwzPAU3vnP+Z<C^Gl>7wO?T<x!^DFhe*e_8-J?Ap^ZjS^(b{ZVX9jfD1z$?H0p+`0#}W$N~6Dt~R=Q@VFSWzc$kk@^+f"
    "sL()MOJCXjDGrSDe{txn(!DBbx7Xy@r{xtj3GqR)3KKcm<Vjpj!}6&m#`e<*GC?&5CI>L*HX{_KXp}8-dr7jy4df22!oO(manY8wW7`ee5oPMi"
    "2Y14)6W;h=E_YJu*xBADMCD0psjSYLKLTPEnV7p-G+Sxo=lCM|MGmJpZ4<a8t>li_RqAvh&d=9e<_CqGBNS{l=fZKk)L5dldp56G)%M7?X>{9%"
    "Jht6A^vh$UUtzA$?t(!ZZXiWb*|z#lw^>aJxp)UOnbMjXK8u7GswoE%+%c(bQy@aWtQLqdEHWAHHv<d3WFLx$z4FQ{QGGtQ=9juMT>j%9v(wq#"
    "-?v?Xw<K?p#qp&Uhfx>ZT)72ae?SpjXsb1VZNRia;u@Ugl9sU9HehztJf=36qVKfF<7V1cb3hv#+|}sz?JYi?MK5~>)oQld)oM1E0T;5_O2rl*"
    "k}jQwamvx*KPxufTHqoU;0R0MgT%h8RBCd|Kr2h@=1*PL<4|67a)u&QIbcm|am*(`*To|3poR6H*J^rwzLq)>21KCApYDN3waCv)$7r}0=1vo~"
    "WS&1i=FUB7RMZO91rss+(HQMEm=S|LKp%#j^s$b9RT}lOWFkqRuEv&b*@d^&G(FoDyD%Iwi8*D0It+VYFmWl451#;tD&ujul-!6xh)(CC>9u+x"
    "%gw|RpYjDq)ysxRz{I!qq42z7Y&0^@7^+I8{5q}Y-{0R4@^JS-82F(%JL~tauF~xaqTwiS59cvJnl!NjDwifC(sD01%gWhpXR}VkXHK)qy69?^"
    "`x^QjBSy9#8m}&=maD>c2S@NDx4D{h*LMC(5BM<GUM^jLdBqm2@Mn7PMyP-eM4X3|<%Zxg7cwtfO7h$C3Xy-Q=&=DRtWmR>QA|bC;uPi3l}#q="
    "oT+Pdxg9AVVZErPwo=zuPnO&YjF0kha{ZK51Tz2(a3`SWM8{4FC{39j2(Q>BK8bky0e0qr7Q?$llzy@a0E!WWw(_2L8;fR7(&j=x;I@y?u)=9}"
    "1w*xgFo%pU8+G>kh9)~Z0PeZ(+YKM8^Es%+B4Ikw#BHOBC-|HLpQ1DNpm563?U^0>`@!W6C|<k-^PY4^J&x52j<R(@Ns!O4K}#A3^&W-VmiHM6"
    "cx7)*T=KZqDfwo7;SgJ?v*pr0z;?2r&?lWQaYSXNu~jpVyZ@#KyvV|w__U!^8i<u3uC-(1@UH#aMGGae`CL&?8!Fn?Y0?%yr_*SZv8qw?qT^zX"
    "Q6Xt>Zl*P46yHB3pqQq|M<;m0ky+^E>GuqGqVS4m`n6L-PNQu`-zTF2KhTdz|H8LPAM%(Uhvr9=d=*}DnY`VeRrnK^ifhB$AD`p43ZG22Dg17@"
    "GowGH$NafA&Wju+<HLJKBb-})(>XF8ee3*PvvA)0=59Rqp0!Ls?86U9uiyV%ygW4d)g#Y)PJs!}PcFfECLmdlmE&_cUvySDa^G7K>`dMG0WBVj"
    ">vPg#5r^XY?f|p9D(*g9FL%iMf)_kD>NE88h(BZG8!CD#d~&aI()ag)b_fj{P}^ll|3<E2KCyEaQu#w@@z>rwTWQ-B!ZdFZ9`BiWrD*2)D|P10"
    "1>G~xO$k^j+>kq{(3SXC)luV5uCDyT(MiG^Cnw9<(ti5QH24|Hn2&m&T%$)P^H=r`f6b5!Wnay{WL+8j-fIlIe~x7!mDu_V`DOKs5&fAr`gP))"
    "5%=mj(})OE>6>)WRsM@hXE6Kj)l5iI>?|bhnQ#41uDJEJugvJ@=#xOj-%J*-eCLZoeOyhR|H@jPkFc_!X>p?GQ!Uo(1!>0f;NiDoni~4bFnUkx"
    "V~8R4Wb$o3ihRf&Q?Q=TWONs@&@nf0J6AK(eLvLGf5L~N0wezuA5)3x)#vhSfotT)58wLjP5N?d%3mod6OEz!J0K^0kc>aS`h726uuOJUUYXx}"
    "<?NhmuZ+^OpCj#GTG7zuG){OgS${-{6u11#PbdytFAR4cKRhSQ^YwE4?1cI5$rJvd5Rwm`Xlh*g;G17G=k9N`bvKC4Kl%#2kX~!w_AU-R&<OL8"
    ";zk@vCC`?s!7Z3*ah-fM86Lhu|Mj>3`=_tpS<SwaUtfVuhMIDV70D6rYA2zqQ)Z~EYR|R>p=9QD_$1LTVu=7_K<FCLFqRoX-={O~G|Coe%U%+P"
    "YYq_edy-Dn#fNB}Bny(YSbT<hwvNHNye1Shpi3M`zQMTkUtFp$w3ym<;m6^llAfkSRg*gvC0osd_@KG?l(Tkh$wU$erC(QeGasYU_mtgq|MaUL"
    "lM=jf2LYVmlAhTFcJrr{Wz*&=oDnm$6LL!+{wyi}uq<Iezl%Sr;N^Y<UFIf!ea-?=n{L|1S`Bqk(-5a+E&Q2ct2F%OE?+X@Dv?j?9?0WDE6a3u"
    "ql=Fm;=H-sqdw4}Mt`m8EiM${PjQl0XwK{bgJ0<@w!6z3tM5}V;5CLlarf~k?RmsxpiNlqv<%8n`(>2}KU_D7)4WW#xez9}o>m~}Ac`*A)E05K"
    "e`Cu|WZn#hX?@7LhS~Wu+aQQ;ll>r=bO*#%U$Y%++A!<~qZ;3{+~5alM#X*G>(V;o>+j+v_r!!ZfeSHzY{ZY#@}(1w(O=dlU>ZBNP5}lgxi@H1"
    "ODjhBvpVqFsV%aI$vL<v*|;de;0iA?`)Rq?ad5;w^g^@=&&&=|nkXH+VZzPl6Y%)tq6@Em%#EroCNdV8?1zJCmK96g)R+$|*LGI*xKkBGyasZH"
    "hHFXzducU};RL~{75Tz0xjtj>*Lu1By37rq6g^36mUz>F|G@iS5~Phk@xWTf%HZx^9Hgq1y!;e8ML%6*#O5hHHx%lQU<<<3mTPGPRJ+xVkw+JG"
    "F&LKQp~X7#?9Mb9J3h|(rYAFih(4voc^41iy?pckbM;<LmSx#_*uLKTo0&I#dDm6#-86>dV1@%LfB_01MF@Bh71WEw2r2ZWn9z$}^cVQ1(1RkV"
    "fI=b}A%+YEfg(W+Fu)j~XL`D;%Vbsh>yAI$Xnkw#lT}~^P@R)?%{lw*z3jKXk3N?b`J6coO@WjVRwwYoTh&NZjja0Fu1Z$dU(9H+g6nQb&tMI7"
    "HYF766Z4nD^&&d$$N8-brQf0R<1Q92^N-i~?no7AB#&`6*A`7(2PBBEK|zxZUO$o)YR#-cxD(n&nR&Gw!EXLnDw~Ur7(K(@>kE}^OhQ`Q<(Jts"
    "Q1i{0mf1x(7r6`UqMO!7F2E;i*D0>$t`vnas(5yDK#QS^bI#={G8l7iQqU%`>2P3N=W6x-y+3UwI}Zkex$0Gi=S?)HGd)+7t+Xy_Nf>*y#f;h8"
    "1Eyv)S|VUp>j4<E*P*w26edAHqBnseiE=;`gp@n=YQtfgwOTo3_2}lnvAn3&GD?t@x&i&YT}}awjOv|nfV!s8t!hntaj`!dMg7rG4VlN$a(nJ3"
    "h1*-LExOcMd&az@^jE88D&NL1+xU%#Uz?UnyX&Oai&J^efsNzAfIhO>ENPvCwjG2vQGcE)w|&5$Op)A4Mse|aP0sy?qfy|Z7w1EFR#&c<*V7Af"
    "UOIfcH_{ua7Cn@<?HZF;^^E~V!hucf=9Wewdn{Rt?f2(M@QsOjUyJ}~8doqX!rA~>ncldfWB1iG{RQo@U$lr9=z@mTc7~D&C06UooCO_xuh~!v"
    "k6z|w&}DL4WtJOBy@PsS6gz0LQLyNebmsQDv>iqp&yEC4v6V#RDyy2(7;srOG%Z!^#R{M>F?G{%+o25AXpG0l$0Lq?$CIqv?b6Nmde5IrCZctv"
    "LMERqL5c}Ao0ZFIIe2q;V8|tOH=?U@3Krp|s93aG%jLRCi;LMh@IWQ$e15$*onj#oSuYlg0cQy*H^@tkEML6g+^*Z>#86$k<)#+X+L(oYhCT|)"
    "_W{LG?j_ce0(`-<GCz5<Iho`NY|cQ@)rGipkq_JuR&HUK&Xr%jAb(|JG;fVtb!lt%Rh`oY-~~imVx!w!hpgYB)Q?dIdis<eM77G}+<%0aM!q;x"
    "wWAj@)KF{MCf8F?OQ$pOLpm^PC<858ptVvL3UxE&6^li?m+3|v$CQ3rl;$=zPE&yRFt?5t(3;^{bYPI=ca<G0R@kZ4ojr!1$fqygHeYCp6*@U)"
    "*6C?vS#@iFjU#S%;<%iek@-nNwj~E0Z|H*%>nbNT<T|O#5_pv7mq@%c=7}kF*`H3yjQl%f@K2sl?&~n9Y@S7FS{fJ;RRF#gJ$iCqy}G8vyAguQ"
    ";DwZ+OQm^4X>@sacNbmi-3b>d5_&d^1*(teT=iJ0)#`5#Po`x|##@ta_1o&<-p&&|GkP87Hl(oB@Aq%T=#jno<^Xk)>%C?&bFO`!ty+yyiOfx&"
    "CKhvMx3{}>tb3X+0!aXsdU;C!v(wnhes=2236?N(z#lv~Jft(4=UrjBQsoQ}p}*WM?Z#7+v9f~7Hz}RZva+=w_h#4XJ4tfM!+y{J*gZICR>ZT~"
    "_p<E%WD`||;qV{q?YWQkH-L%=oQq1~nzbzGxIKGzs!~Dc1&F-@5Si3qU8T*@Fy%7YDa&K;>rSVw;W|fb$Tr=09AfT7=xRD0bYU})Bt1WYHO62l"
    "3Y3ggKzFW~E2ihzY&NT2M=VLce*uWjqemCD+MqrHiwz@Gj!@C3T>f~T_IkVf`)fEG$PK!N6Keg73-n<4Li2i^Ng1Y9kQvk(QIwjefJD&R*Amyq"
    "GgIoRdb(P3@VS3L`LV@_U+Zt*&hw?swdf&5Qu?V)Ha3p3RVG-#dcDzXo}thRExwfzplZE?zn4q&)I-qc$CPrDL8gQyiuU%-ur`pej6^GpjKu8d"
    "+}dyKT%XiM5|-}a4fl{$In_U|{pN@5@t7^oBovjd!x8F-TU$E{!)blh@5fv=aJL3(pfm8Hn}$#^fsE-2cBO>|!xw?LZ0MW2RRA2wm#xT|^?G}I"
    "8)0uW8VZx0=O>nO>CQewCuncqy45^%TU-2(hfTe^%cY3f-X6Y)T+vKq%tQpE)M{Z1X~@TrRae{hjCuHwenA_GJYk1iVS>IlyrDWJ&vd+wa#jTx"
    "uv5ff8Rn*Q?3*;dvfd}Yhzssz-i^)qV$HZak%@fs<zRAj6fNnslY;}iInSG@vxztwBU~<Go4~(!iuMuU8J!NGOT0c)fXqEsgy(nhYkCTh-9X!9"
    "t*gm!XzdBvXm=uLE7w!KC-j1vOUW(k<ugpbp}XIvhuay9pkaz9vO#-1-=o7bN|MQ>fTJ)E6(d$e774{qG_!hBoc6ThRlvwaG~0tQdv=?kXBCE<"
    "TU%i!wDJzD#cl2{yqF6=9=k`&ilFpVyWQ&z^z5-;5>=ud*{ig__(F}iVx;9-8qE|wpKO6eWZ-3%1SD_;RiG;(&pxxDoJ@ZK(GgG%w8j9nYkTjS"
    "bPNv$@I9glbX(oNeNeL~@2B)oE|ZLo-Q7XI4^AE&U-z24EQ0(njQkCtBMSYv!4NlEUgmixnb1kbjUkHDoldjX<!~v%vvx_n-fT|I))r0{cn&0b"
    "$0&5<+rDxXd}$bufoaNx%7H$@2z<>*xfim3NSvlQzC=T{<~obU?3K%9cFj+out1^O3xY6frj(Ra(l+{6V4;gnvB_+?8uEjO9l`VFKSx#6D#vJE"
    ";p?}yqO65zcyHnLqKiKVn}CXF7AiDh6vfr*dX1o&R-QT7Z(VclGR%sF>};>s)d2snE3D3ve)Dd>3_KUjam1s%NwOq+24<6#JrnByFjN=)SUCG?"
    "Rp8la{?m1Co;`7uo{(7i^GN@Vig^rU$_yx~;O#HGW*fzbf_S?OB8IQ(Xlo1Ox$O!a1*S+s%emj61@dI-nTG-c(HlFi>RZS3LCthHL|K+@W{;6-"
    "qm7NnM@o728ehYf$?~lvH)W85kh`I82i?d72k8RSON$i)6H83(&#Y1@tCHYDkJzK}LrT*iHL>-nai<wEkD;3Mc?1<EgRC0NQ_1l_EDrE^+;Cgr"
    "@o_}X0Dvzyo(#QcTh#3~8h0K%pyTxa=FgovIzno0U0TN)f{1J~c%>s|r^e#oq^MG>NwZF-DC0z^RH=UTUD#u52V*1MfwGip+Gs7b>C(1AA7CpL"
    "@RflN#o7mUINUGs#!SOZ+8Hj#3~PO(-3bDU!HwF6cw*k|^{l7Xe-%HY9Nt!uO%k5JZgBuEhGH{J(k5-9RCLtnQ%}%*wrHGD{BV(?m6Wi~6D{Um"
    "rPAwlyB7=3W58mEnPp3ZT0bQZ^i#XDRNP@R8*zN=mV^qu%}t7eVlrXyR;yBJ$=h@s(zPuDwBK!n^rMd6EV~P~t{nPn*B+<trrGZF+ie`;cKe8S"
    "Qv7E>Nwe%01yJxiU$dV38V#At9w-aG_=0>@#S`^UrW}5!>FAP9VV*B!l^AY{*eGL5J`Z2MoH|kQtX8`ag!G8tc6(==@|3Jz|He0X0>1}&9^G*v"
    "_a9)2X(7wZSK#&Vkddq$4_4m;RjS$IF<=Y_i*zE-sGz@#E!Ke2WT|}uZ4p&&@^drXbLPGCwV@lm*%)s`QPoRBs)EOW4(~e$ZaRPln!896%3hdq"
    "4e-mj)|m}bI(-xcdrsyKpbt0@hVjnnu?i^Y4;lQWeklmP`As(N4y}l$G$2a2;d&R%LM!Af7Z*6oIJZc)=##6K4x?VMk^{Y(RfSd8_SIm?qHnwv"
    "o50eoHa9oxi29IbVbBA*$nbCvaRg{zHX1oZn={J2vQjzR@*0;0B$2gT7ZnT9^(&*Az#S&q*@$$S^Q@FI22rUmA^nw$v%*2g{$w4uo&-)=y9213"
    "a1XUw7R|^^K$9#7LQhyw9GGLP$E*ljPLd={vd^D87_3t1EXxWY4wtTql#g=0ZWHb40vzN$W*lP-;^>%hLDeJyF^RoSuQ&rKo1#ruP92m{(=KSd"
    "q6qU2?s<Gk*YlLqM#T&*SGA?u7c035kg(;p(TIG7_{EDCYID=2-R^CE0P{IRTImS|C`5?2@EzJFWv#7R5JgX)IVWUFw-^lIkbfbV0gz3WhJ}gL"
    "jqUBu$eJ!W^{2GTZ9mEHkVQJQEamy|?`W4rS6xyqGQDV&bAgT`ZV6fFqS7>D9d{oE-Iq(GbpdrIq*5*})QuanakEDOb^}4DlCY1_D1f2z<D;*B"
    "=Nf_`CIvC)dA?r)NKdfdLbSlh^%E=n6SNk<TJHkHBo6WfAo(2ANdLFk(1`rm&jN6zh=Ed?gHP-*3{pV-iB9A(JzFe^wa-6%02ma!)Nm-FES_i3"
    "18Iv!dck@&Fc^yI%7Nmsps=A65y?%_pL-!04mK6!v^JoBm7;JDV0u&+aod#9le8FX6NU*Q?JPUZmdhu!>`#}iYPE)%+75lnDK50yK!Kpw%*%QR"
    "wd1vQbV8m|g0qUi5eo^kRWKgmR5lQVd|#uQ@w3PDA)nt)(*Z?m<e)$}hJ-<L24g!-CFc*oj*X3t6I54RP((Kgj-O)T1D5tB|K8P<Y-4(%(f5@r"
    "Tj{X44~IM<r7=OL-4<l%(NVu2vC4B_bQGskC#VZa^Jq6X%K6p|r_4^6q?$z$*%}Klu%Q2mya?3<gpqH(O}QiFds*y;q8eK14VVgUA)^#hRx#a0"
    "eRF?*l_brp=EFTedjQ}IQTw6Y+iV`8v2NRG7fO*Dmhz5Lcf95ctsxx<JZKeYmh&ywIdtPQNa6oHRvF}OaDEQ=joBSJ94ZQK0xMX(wTR%jbk=X{"
    "YKxgS1-Imi><@T<RXM4(s%^2F*Q8w?lR*m@j#sq$7deN^QjY^{m7Xzk*Qv{wG2~Y+=wB+8D5A40=;C*2!@hm3USkY#kE<^Wqs;oOs{^o`XZ%3C"
    "TAa+`W?47i-QAUmth5V3%#}nAd<_;w;D-;l>6{L#oeraUhr{85u|v8QhC>8i0;t+U@<lhW1vkL4WwW`&1LcTFfeT8x!k(cAWIY8cHjuGgin49S"
    "_^*3niOAQ;{0bWO{P&Y5=`kLBr9$yN0{ocetOc?Yeu1zOQ=RmdpA6`3g*wnv<8Lil^ol|R(^-#3xsM8*d(-}Mebxh<<*>UQM~w!@{McYD@W&y("
    "Wcd`z`~ci<&(FdzmLP~R)@A&uU^-Ax9+gVBR!h^SH{jr9JAoC-GE8ldGf%NM_P_(_N4qkKukT`|K=Sesi4BDz0(|3Lqh8)Sq3C1ymg@AtE~M1o"
    "{}AQ^X#*{8bv#DVhEWh13NJ`&Qd>`RGI&k4WofDOaBpu%?M$a~FylB!#*YGAiKjKiMKbpbYH?N-Dc#A*3E(6_!0Ag3LxXAh7U+`ty<SRz)!n;q"
    "I>`ZV-=Rf&V8E^vf)pBsB{iKkZc$L~_Bx}{Z{9$HK!+_Mi!dXb%R+GMhkNH)F7|uWfc$K|-XCfvxb;h2sZdrqu6J*5_q#o7t0Q5T$0J&@B3UV}"
    "QgZ(I@iXmfVk!tVO#E;YIU*#3k#+ew62XQg+E))PEf}S`)h?fBYr$vNX*4M7U6M7y|LJA(M3uB3$6H1=qqDyYC;Euj3Q__Y#ZO>E!Wax)+W_NL"
    "s8=@+QHT7-G~VB*FLW$I<?;WFexNJ5gkVLow?`4mxL0fXJOSb$A?jb;tSjTA409$FLRY%1?PX;%$TP_1ax~Qu-U;mAkY10mKT~2edwv^to1?bA"
    "v$Hdx59;H<kM!;?dl&!bahWYsH{9N~9g4J*q+HJDXnjnlU_#gaFassd*=70)4E{__StZQ+hL2j(=E{EjBeF(hMbHR6b`vhE32UlgXedt+fTIki"
    "C_SIo){w<*)d86OxHs!utJimSE+{v6Q7U0zBT>zLlxRzJat#jV%N-mXs9B}L!3);(5M)T%extFu*=8)*z@bG@?bf>xCj4MGY?zG=R^eo;qg+%f"
    "g`q8`TdcGS_|BLHlw~=j2?6WQ6O}?=h<&KkisDjvsuYbpJB8$FE%E1x3qTrdkC+E{I&iA&0;A7gtYcu>&*Rj7E&q%@ah`nbf?TedhA+e62P%m7"
    "txj^a)ECN)F8<{`_=3+>61h-4>3{K&JD_xSpnpwxP7v#a`z`fb-+2D$nEuxiCNX-ir}FJ}pjUHB1%9;DBd5~KrH(&Qpa12>2m1NavFUu2s&xHl"
    "q5Z<Ck7E}t5{hy9>z_;QasD+IDR=v44ExU>-3xA-GkC_N^K}&*M-Nd*Hc1-XIC~84U-xP4Yjh>Fvf=tmyH?+Sd269w*pj(rU#egHA3^Cc*ZMLW"
    "tW#7h@2V5L|HiJRVDi^~`iIKiojsuIIYr@i*#flbjBhRdpdO|-Z$D=G1oJ=BvK`uG7c2z13GMNpyrCmC`-}M3(c=w_o&7?Otm!-XAFB`J=#(;_"
    "PnEr>gy|ZHJ^R_t*LjfAsPTCWK@(*^q>#(*;@SQ<J)7$vyqSPR;<;0o9nfcdMw{eCZvRQ_db3aeh=P^#@&81ZxU+Yexin0^Z-1)Y_Z~zjieF@u"
    "DShw3S#Wyd(m;g)U?o~D&j9u~)hhjJpfU<`E}uR<ognTh<@#3AJo|l3kN){f$n?haTV&blf8B2a8BBR8xr7&LO@6g^`fpB;>^wTB*BsN6|Dm3&"
    "znooUNA`L3i=^}SIut%H_x?0h37J%2=Tsj5GquW2o==xH+gAVJcM`4UYf9`x00Q2^-qQc&WA(-b%%52(^MlQgYa2l{4^+~!Z@v*_wHJS_ve^EM"
    "<aF~QReJFc@6iUJyE#AKQGZtc-KUuz=Bp%qcx&VNKRr@=u6*l1As<1H?euHkxk-6y|L!k6okhR6iNOwC{i!Nls#EnZ)Tg8Ff7|#!j=uX(o*ZAU"
    "M$Z<;ZSY9HvOl7Slf{&1%2E3Y0OguC0;Q9*mUq#kR%G2W)oGZ(R03reZbWPRg|ePbqXBrw1_akvlnl62;rq$!6s2SQja5_~<G?WOr_30KAOIbU"
    "iYA@YZI|Y-BQDSW!wG|C)NT0mAFb%;oBHF;go3v;;AjdEKY<DYFvL(bsJ2TLTz&r)O%G*M_AtyVv@)o_E$Qo>ddCU5I@)#gJZ@s)6i{HfYXFZ*"
    "9+jPhmQo|VgN%5nW;J}M_0R>_Hu4c<3na$#oFUpa@=aWPMXkpVUll=7+{&IYh0-lw>FcuVQ%M<b{EIPNTG>9xwK;nW1Wr6^cdo`@>5)+s#{*4?"
    "av?=4iK>Y*Z)T%qTM6eZ16}MjzB!7DqX+16ciL8>qx9;IPMsQ<uWs2^jx9+GCX_TbP-vK_OY<|3_a@JIO6S2NcgKa4>;egu(BnfrA_e4zSJ42}"
    "q7Jk?G5R%-gYT6M(i<C?7zW<`H7)I-qGJyfh1<D(?$AGRLhkY=NH?(Q7~UPL0Y6Tla+(fhVyD{N68!0^SV|{Qk>4(=4S3_B%R+uKMtE-w&K0?6"
    "v>52u_dHg&%#=zP6laMLmLPkeT_GdRV4qiLF5aA1uKGtxZqoe?s+)ok>UB)WnNIeZan=WRkvqp_r3F(IZ8jZbFS^QYR<5_~D6+DUI-r0lf9C}w"
    "aE6?urB0c@K^261qYG|mqwcDbl&~}N3NPhhURC*Ng6<4Jl`YGMuW49m%x%r&#w^+f#arz@#X27xdhG#;6|4RubI);guKL*+{m|IWfZC#mmnYIm"
    "!W1Qr{)OGLu{NKiHnrHZ41!9O4z2qj)=Q&q+u8^?I{OM2q{%IR5_t-MjQeSvC3~sl4JQu*Wal8ku?4}A`;sin$Jh8{4(Ua&f(ZKBXN-r-5N3nD"
    "M<1^#{@a{~X7$EbwOiz7+mn42Pg_>nt+us3iE^NwXswK}WJ&O3)h{~V=b^aC@W%CIPJ$jviqBiKwaB@L=>$+!!H%e8s9TgOMH{D5aWzi9z(NV{"
    "0k|C*98h@B4?J}jr~X5r(yTa0<ysB?DqT*erVfoP&_+MUVz+n(b+Pa?s1>XsQl_?_!AUrdJYpptRCdTK2SFa>DYpvoJ(J01S9M$$5eRmh8gu%D"
    "sjw<aE_o$SxORl12b!(B5R)yJt(}K-@SD0nQX?SW+*`9TN*6nCa20_*{T%h>h&+wzf*!(cmz3G7p&ti6t2qUyF%)M@sJ3+_rKR0Aylg^;DX+WJ"
    "vkC}?QwrnS9beVQb)RKqwJG<j1&rIEd#lyJ%e_u4E?avg;A@Qr%gMA_x|(*l!a~MV2XdmxE+tO2s-|IWT|>3US_+wfolA4Wv)iZyTA>2SX)8|9"
    "1*5FaQ6BjQU4bjjwn4K59<ya4>IIrDx6t-h`@S<+seo^tA*Q`5C{xjEr<XSxUDfUPD;4#becH31BIk#cb2DdzN45q=h&hLuBslh~ghq(5&*nL|"
    ">W#zPq?^xseeMM00yV1043yzT1$w|uoNK8T@_*-+0C?aB)X5;`jti%hFv{|4<#MTH!SRMGzIzwq2B<(gTdQe-o$~0pZi+0R%2&R)1d1X2Yu4!u"
    "25T4PboD~nr;3sVn=pr3h6M#g>ExtgmrKgZI-PpEZOoq^2f<5z+4nzJ>pOQmG=S_*#h(d0k|Axg%`K;^iB8GY*^%pZ>vhUUcl)hY+1WN&5p3-_"
    ">fM)@Ne(s@Tf%W^G!jRtMnowq<qjaIGxR{FJcX-kXz$sSy!3=N9G%N4?Xlxy)o%Au;oaD_78)~@+}fXEU2Vy^iuQx9+HCB?*?>&8>?%1D4cbxn"
    "XERDr%H;uli<;iCLhoWkZQZVIoTMIG(!v~^z@V@{>-7qVqI}cY`9EMwXS&13S@z-urSz-^FG>W>76u`fD%4@4PO%sTcrLFu=rNru*JNT9tM~RY"
    "a=t@59@BDN^2j=UlFX#8LkzX$S?NJgbEZ4&1c{RDtrg<*1VK_l9hFU<RA4VIn0Ejzh5_K!s*E|1X|IQI1@0j+40C6*lAr*@eLPj!&(ah<zgotX"
    "e){T{Q;aokY?RA%8bcVMu5C0n8VyhRGMkmt^v1kQhc`*uXfZ3n1<~n@qRi8<sgu*wqVvFT1m^34+M(8m=I-4*@0;;>#f=tmMzJcFi{)jbfp_33"
    "s!GjU<5ah$9OA^PNr3>0_pMfb)o=vgZ=96#6}_&)1K51s2m?Blrdr<vz;%|#$`1-jdfSqUiPtZupU%eCPN!A0AMFGcCoX4}nQGmbx@&-5q7Ioa"
    "X3<1fVIJlANswzmn>x>PxvIDGyxVOXSM=t%+71aSaN%Vs7Z-vUn9`D|<U--a*9ATX+BpsMNU~C?-%pZpL-0ABP7`V{-60PJu(JesJrZBMJFF%>"
    "bo0<W=#edd_Uu_b1J@3Q@zA`B=y7d8+5r(cT}zbWj{APO6v{0{k-*4Y)0{(tUT->`%5sw@ldS}<9&YEYDml3{uJj57#?z-P18(_t+1^t;>bPhA"
    "<*`bo0&T7uG>q94mr3@{58>w;7#E;#fza{l@`Wojn6ncg4n6P+YJs*yS4>V3FD17~evvN6n@jvbgL8XFN&TB!Gc04RL&&w#n_iB`v~(GY>|cMQ"
    "9LFDjoTj-dXpY!m2n2wYLORk{qDyR!$CG}{?Dx)ajZ!$}qB!PSZ(B+yH?eDHnPyg{U3EXO#+N5)pG8TDsSg0uIG5Q?hXLD^$9d(}^GGB?#Od-<"
    "(YK$Ru%0gtk}Ei3*p>6S=u4y0YuPsydv;atXcTWw&(6x+o*@Twj_NhDO@43#5{no|>lB6$z?ua6P9AR%P^fg4Stx<<EW9cnjnc4?3>|c$Favls"
    "qJyz6s1*{J1C_Vi06fWamZ&b(e7-sYv6A=+d)A<}8<o>;_eE@3UXC`Vwbdh#uWoO%ni0=L<^^OQ88AI40F1Q8n4Q~nDLMrx3N)K^7Jo+f6L@IV"
    ";^h)kl5?oeva;08p|LWWdJ6F~e>T9SBr~f1j|aW+Phwgu3&~LW-Us$Xf##zcM8Y7GZ<l5~N<A74I7ZMytA-d-I76c_&MO8o9L(Q?x#1*Ddt;u2"
    "X-!-~WzcT71*Nei4qbD9S`Hmg+kUr%q=Y`XfQKAR8HO<8VN#%|b2^HbbfM*Pvr|B{FDd-?ecYO=)vGIrij8`7FV?obou$*fc)^K6KMzw6YrDW?"
    "xf2R8=QjHNM&r6T&HJMn?HOrV(6yK|Q&Q(IRgDRuRAn}sc}jLy<d<>6yQI<frk)!O6eD6=BTB4FC#lZQ#Vr8`Owlf(7<gnT${md=2>zV>?U`=n"
    ";tdKC)@oPKEg`#+DNtMTV?P)GXdw8ejZQnSPO+CD7@-vxbAo^?;XZ7f89yn><HU6^BQbe8jvem^-k0n3kiK_ggY_u7d1gvdW0nvE*U3H#+8S3}"
    "6%`8qYN-8do{Siyf6G3v47hO|j~H=eL36=62pGTyXJ1#FUf;_(%8*B|*Q0}D)iM12n{Pqd%#%pv6pLWvwc7)S9<&#NqAk)Od(c8py2jxUSCIVy"
    "?{agHI}UlR?l;AXA;x7@#!Z9Cf#F20c3WS$zJ`~k#CfbYU_<$kTlb2aiJlj%IF2Mk>#z5>QbwXWCP0{Jw8<5iAYf+aDvQ(o{YC>b?zRrRlTp>I"
    "1loT#%|7EzWKc=wXZ`o`slSYiM~UGiTFpz0nl<}k!s+ElYoMQSK5NXbks?~iEX6u5izqLuRAdv$t}jDCvY5hUi*6Z@*f?W0)_T45ioFYPC$<2d"
    "sNq=q-G_dfoO_B7g^g+oVLuEAn+?cWSj*Zwstv;IC@Pism_=v?R*fw&c$IIScNVe{fo&oqsjBgWj7WlL$2w1K18#sM^`an4gtjn+*a(;T0i!Cd"
    "NUsDT=J}XX1^IN{nfB&TZ`!PwO&08=QsCqkY;1qnY{186UUY;^&LyJQ%nDoy5*u$`yT<eck_<1@DhFhhyKXC_J(<fy%@h5?yubws?uyK=s=+fM"
    "f#n#(+EN+uf~x2=j2%N1wUk^QxHoEmIE{S!CLwb?GX>dOmdS&xU`~f#@YJi1;!>Dt9jc9k;np>7H*@XI8G(P{swg(1Q~T0`Dmxv)PGA5o!%%kv"
    "icz7os~QEAD&fOsEk**B7A&zpP*4arWIEgnW^Y&nP>gn_xP8ln?J6}IV|;h+-`5}og&p(!7wW1J$YHM_FPW3XdD1cLt&-@rtkxEDnn=AA9}OIy"
    "X}3!T04_>bQcSJv;qaWCEE94&rrMzESu7TmHexKCp)CT0tJU(Zr;5{hP;WComyuk6!)uPZs!*2U3M55IlyFkU>0Sd5KK@*l2WtxCuip?}8t3+l"
    "q9H?D+0|LW1w}BunDIze6LBKuA1g&mKF6RDb~7Fcdo2bwy+VrLy?Ym-rJl{&Ji}?FSH~*BwAe;`8oyM_HMHUES(-?eda{?`Y_Sfp62btXfrd-P"
    "1=3qD(!qdFCSB`+HmpR_$|*x+-@}_<ZK|CW()M<n><Vq;hLwU9%=j)O(-^RLO)fhFZN!_55Q-#_W<#p6uIyU)A{Gv4B3&x?Qush_m(xx)86ppm"
    "xV2No0zN|5C4?WK84@mA#x-i)q-$h9KwEK)Tdg;6Ahh<56(pB=9+{%ID9@-ihv1F@pP&oq@%#|ABei|^?s^T}u8{vIFMC+hi{)wp_9nV=a-;jf"
    "<|ci{&IT0ZBX}$(guwHw^YI&WCzI*52en$c`tnk&wHpeCi(Hu<zm7(|yu76E&s0|Nyk@cWeHV_^LSShZDbp~}Qp~%&;uHqm()aJP(dqXG97kP>"
    "mY?C$V!44medpocu+>7Z{|bT0=r1e9Ui_}L6q1>8rE>W2p(&yoI5_NIMkkFdn8sknoE!6JKz#>Cb~5Ewvd7Iql)2d^pMrcp%ck4gQa3<CW6C+m"
    "j}+&$70|WNv+M=NQNR@DnJ}eG+0-qrOa$#;oSF*CC3#VbuBB<GqI*JUNSV$Y)i<dP(^-~+oX=D%TAc@pZE=>w+ks~j=#e3cYqr{MV^@+781DhT"
    "a|{rhVz4#G;!V2jxFUc?=C$;fDRJRE$&{s7*SWRklk741C3+xbC&$h<FuRbmF{U_VEGC~mK5w8M!y(R^+3Y-ZER63|Yj9;NVH<{#mLw4y7J@h|"
    "Za$e#18Lrq9XV{bo6WJK0EF$ju#e~Lfsv*(Y|1nqQ3MWL-xQF0;c>+)O0<s7QHq*6;j3zZy9bfBdi?k?V@L%(gXTY%B|d=FWc))h2?7*Qz10d6"
    "(fUwK3w(5hh3NtXNhdw!CK-+vP{1q%KEv$IfHFk}vr@oPt5<NeRpEXleE@%L$3wWKR+h8>1x*ajA%_wbz$-oPk(Y4;_7iD=_2&@?I^AiPf>8Mw"
    "a)VB_5+M-4bGZ)xL}nj2WAiK2$E#O4hn|?}V4it3=8HitOBrE}Crk%&;4GN;%9XsHn0m_w&6Z(3&uaCYHz_Zg=TNp>fIGBE8Q5&5=;e*M76<Y^"
    "6j~Bkppa#7^Ngc0C+$mitf2S?zO*O%aQ-<4C4|lT%P*Zw-jBzFVUbhmrm#t=uq@3o9*Dr+vKuJ1un+DAHD=zszTa&l5^wgZ9R`VJOby|pxYgEr"
    "X@p@KYn_mzf?~j}!E8ob$QHPud&3dxopup%)WyX~=VhYAIh9zbV2w1T23*zdh96M&Y5v8<MY-h4wEC31w(=}DfFL)JiK4<dc#a7lfrRbuIq;`O"
    "u82AGpp46d|FRqjr`Vaaol;%Yl!TL}jUqyoB17I-jYb46Vg++1eyoUt+;U}^`d@qvXH?IR>6smDpae;0ZA|Gvs$a=0UXw=j;X~O>0cXae%@#++"
    "c`?R=-9z5R)ruqe#pB0VC=JCq#Ej6LumjaB%et_ck@aZ{XHj8CL}>@-knKFjsU@p)ysWCKM4I(rQ?XN_fQt+YIit2eP_CekMAe%svbk;!+O-U2"
    "S^0NB_9v(stk+hBB0}NgK&@}$N+N%3P_M1>bg!_O@vrZX$Fog3E|)m3H#9l$iq=8Kl8qRx>vLu53RdQ$R?ZE4wFZKruBhi3W?E;o^kl;9VCAwd"
    "Xkay@70kNRU?)5zn+AX#Hu!X^Cax1xc$s%D)X!<RLRWD`Zs4gpr4Q8ZSgo^AW#J!xbK}tF_Wek~Nr5iqPq)ZHwYB<P6nD;|(&b+-^(T}Uegh3r"
    "<9q{iwNg<UCMESd+{vVj=5wXf<s<hAI<WWK$>{@H;^PZ^X~nu&eexSGEWJ~|P_^U5DZ2iqqZle=OCLFRa|K|xn?|)2h1wLBy!>RH-(ZvRX;aOI"
    "e=EqyhRkZe5ggw-p{=Z*{qQ$%PXSrbRX;`vaT%jpO{o>_26|lj<G$%0=f9mt^rF*q6B*ZbZyI+(ZV`Bh^^?_{jNJ@$a9x$X@rVB|heFPU(&uNY"
    "N!POJp6GiSly~gEp%0~7-?94NzUA(yRX0Po!=BT1UNheT-Ts*w(|>|UEiV?OhF%}5G_YN0dpI>>4sNm$YKJ|UQI0I-I@k7H{a6QeX5?TTMCOjP"
    "t^D~>`e%Fg*0ulTuW5Du`yYK5#`>tue33WIub9E}W0&Qf_<@;Dt{*f_65SgoUx!qaQ%}lnW;^PMTfAqWkrl@amtVLX8l>uze35<g4{rqIKb(#t"
    "GW87K#4`SUuz<{!i}0H$uc>dL<EDX0Hk9k^rOIHEXhTobnj#WyTgPUZt3_tR+t+3wkf%NPv-Q+n*y&Mxppt!n6yO$q?|p?bpL&0JPT%tqe2k6)"
    "3!tIOKN*|&-Uqi=S!rRPUOzEU<BIy*)}5T&^k2D^daswOH_&0Sx19RU(FGm)lf`;`@!Z+;TZ#Hv@=MJ`ksZsoXCXcIUvb0mWEiy8XP4@Qdj$4D"
    "%%`23AKr5R{JT-`Wc7o8_VTa(^u2(a6ix60F+Ry5hZbxFhgcqc6DS=>N#m^L4bQ%dn`VdJxcQong8Oszb6CCqFYyurYNWD6{T>+)LwCxkUqM-7"
    "v){>FQ6H=QYw#Q!KFiAf=O14Ru{F<Q{9l(0J6z~gtuC{Vm_}t~!@>Z*P_||LM|N@!nBK(6<ew;jdT7){)f@*NHo)hiHRo;)l)FuPjR{{6?$Oh}"
    "kt+{(58S`U(9$geSj5&Z9{b=bh4jP~u0U|o>MeV*`ZmBrSt04g)q${3WAcK!t^hAURoIztJ8~U2aoLnjI`H!7>sm!_fu<K0?QAZ3Mc_sGXkB@a"
    "F4b$1&EGzDo1B>c9Dl{h)#J$2$2FxXr?Nea+bSlW%`rUhR6C!li<83_?EnjAK*mDPe8IxsZhP!%1{_fI>+FR)v8n66vAV0&jXheyD8JA`K!m!I"
    "126W%6vYAclmff+ci&c%+^&BRt=@~)%r?56C_8%V2P!>O%a}fC^`Qsi2;v0BPbyLIVHp)a^|=Kr=-Q}9`HElJS@B#&0mP6Zo4J6P7~Rq&4UMYg"
    ";@U);CWAoS2j^va%w)14Id@}7Z~Ex;jpJ*_9<al862+8CXe%1p!1hh7cK~3d-Gh!+njW~EUq@M(isyFTR~aqa?{Owa=gQ`Z(v;?n7AluH-n(0="
    ">}}Z^zptO5xTT9*1|Ja^B$PT?>_xPt-oZo!-LyX6&DHVyq8wI$eHi-cPl^R^*CTGVTR(m4?z*~VLMp-S6!?}awi;GGK=p&KOsQX`s}3x44Pk6P"
    "u{U3B_FT=KJP!UJub6Nw<9k$AS1-GKRe`-wrbQdwX-J3UWW~lALy(5~Gg=ZGtw6e_q9))2`KC%JuQnHmeFM+0^%}U!hP1lbZ3#T^t)~HBdM;P6"
    "@`q<?6UO2Q!>c<$cJj6}<TpO$g$P}o6*79XbCAy1kF7q=K+l*quAlE(RSVp36rMBx5P#RQ&`P5fg3_Pc;tJ&w6{19)yiU}_8N_X$;D2e2dQB=&"
    "{(Nz@V2nGHe@gt{j8={O&-O}rMo1TjmvryYQdzD6m_>n@jK~WNPhN3aQ+lvXQF^!3;bJ$dx^ywD3Xyg2st>2o^aRyzjOd5+b0p0id0(O3_~SlC"
    "&#*If=nfpAL1maC!{d)CT(S{TiPXy~<dlPEDPTAnG%@eI6V0nyFGAKKS8vZsC2MyvjAmLXMOOVjMT3<J(h#=_xaKw*sp~N9y~bc<|7o|o%;HZI"
    "if}IIC3B6yaN$}(L@^AH=Z01kHz3K3-2Ng7IWx(po9j-O-BYc$fmC8|4@Hq|t6IHA$tIxi;JrrmaJ%Qm6GT)ao?5^F6KD_OxR<A83~s3X{jF+A"
    "iKq_z1U4_d5ljJ_J5fZ|{zxw=8=-(mML`T4jvzHDL~uJ4j+Wb^Mv|Ukpsm$*w$*|%*6lu}NZg}ba%Mo0x2|(N(zQFdK3QaIAitcf*BGlpPuRF}"
    "nO5qJ>e~rfKc-$H@0jn>qHb?znO$|Ss@|5K{8(y)Sl>lveYb>bA%}-(1=5kL_xoI3^y(N~I2g8)gz`swwF^t=Yvx=SagMfqlIN`5a&loZbYCIG"
    "Ewv^P;^InjLqTTFMHTM*t8Cqe4<%Q)@PLU78XgEDlBC&OxxfwvI1bWv42xPBmU>XHZ!+cU{ri;91Sb?3r(Eh7PFt-pUw65wa-Ow8rZwo7Akd;b"
    "-6$qwW;?Exj6#SGQpAT|@N&6qbjDfTsED$ce!t(w%>BVZVr!Tl)h8_3!HUmNepzZg8LNiM%H@i+Q?g$B#yn74C*;M@ojIi4(PAh8Jw8nT4~!bq"
    "ma-LkLccmquJKZu)Em&P_(dMYl$5VrIG*qf7m5LafH^>fN{{RR%ySu*<YdRdR=dhI>=qrGi0dL2%#|6kkPxhG)|LxgP<Mz^9I+^ryB^069)J-g"
    "&-<gr0v($;N!jQqoyDMkH0Gdwo9V~s5bU?xRn*tRunR6t$66*CCwNKn0%e(i5v%6&O4M^hh)ibobcy1eqGYvhE!5OMyOho}YS?g^F0<vDGi{;t"
    "v&!=V-l3Igb@un^=OOdRlrN_n6-ZTZOWx=g>vcAtcPCOpqE!9*u5idi(J@qh7_(vRyxF8w0@w^n|H(SEtFEJifU!GdH5eT2)c3#tTwloE+QYmp"
    "AD9)at6~k75EztnKo`Ef{et%T(@+$qBtnITjg<GerNu**P`D^NSYwn$SE+i9hWKir#e`v)T~T>O6|`OAcpU`v1|0k@>hBXWLlJBF(K)IK@5QKt"
    "Cgd<wj2oZ>SQK@eEvAi0Yes5GX{v3gA%q7!$aE$}va%}29X<wYO4>JPJgT&$%%=2mk2#oWqcBXY`Ge_n*-Nh=#P}Y|h!1cZ+X0tJN7-ajt0nB_"
    "`5%&;XW$~oq9AOQLGxd=f~o;Gi2>&a*I?=O`}<irP+=y3>nyxd_k2@Ip5`(~*<b5A7pi7zHhX_#<JvXl^A3mN_?6T9$|JA#w5CAP_iO$Cwmc3t"
    "#|&|2gRI)dhDeFgEu#X0f{JA*moFEhCO>!5ElNG(h!p;Ysvxcx{gQIIoO<vMhZ<EFMMm!?aDWu4p_@Q91t<NTce>;Xt2q1chK@pRP|sBOUg*Qb"
    "DZ(wLJPq9F3+#(-Xk|PvM$VOvMVc;`OtJx@MilWVH)bG`b7w&az8_;|;JTMj906AmghC51*D5{FGvUUQ8j`f8m~y$-XbxZ)3~fc)hjWZj{&fWG"
    "thFyq6e1rl5)^t$DrGtgr!N+Z`Mkxze&yD2MsJvQFs^))LnVXyIDdU-RzOrD^fF*77$k#&AbScn5mLfJ5iewia*-$?p%jSu^A%VBr<*%=K&POC"
    "Gqa98_mSTd41W>Ye<iblAAb0ua}D|e_)rYcqa}royb)WO=aU&CgQf&P4MYdUe4KJUM^S>hFwEVkuiyw2{6q-Dpczpx1vxilU@z3~LIt)a-f(Y_"
    "58U5>`w-g*)lT|y{tQ}~3keovdYOA2ne@QrG<0@Y(aX6H=yJNijnPXhZ#)8MCS&f6j6Q#|C3KIuY)Mn_Y!^CWzNx~XH?FtyCHS0^A_Imxam+~X"
    "UxxhZMb1Z)B?B~Ou6APRya?NgB<ce&QpM%6NAPNT<NMPoQW>L5j~@B&WqgSE<)j=%-7aRto!A$L-pgpZ%wKg``M;ljSrCH3JaHpFif+D2ICzQ9"
    "lZy8I1K<Vhap#`$jbXaA<+%$H-`spC0|jJQWQfpRm{%VH<vN|FEm@x^hNF80tQ~IEY_e8$3C510#rBG%r_x|uN`~kNG3H9igcB|&l_-(IM2Zt5"
    "^6kixD$NSTsM6A+M}FAt=0ItlpPvs{Mv$Lq6o4Qf=960kX<isRE#_xZF0W`SoUf(!ugxp*fwQv(t7cH3*#@SMof9JrDX3b7#?y!JbD>}N)PSN;"
    ")b{2D@!DN79%l>T_~RCV@}iZdaF>#H;x2uCwhaJGiC)lX=o)viHN~w<Pun(tHb5>oJ;28hM+^E~hRLyg7@jHGcefH89QAMuvRwiPi8NyiLD_K3"
    "xw)=nnZ1&oQ}j%>w=eXvcxZrO`mUg<4^i2l0gRW*T!_$JfLkX^4i70mupm4DOvl=SY3nK#Dj{vLT6NGEVn!Xz{0i1GiR~(o{mM%olbPHE>PW6)"
    "i7z%RXvo-RU?QVP2n4~=MTV(%X6FkG#<B^z&0QKnu0fqA&sg8Xxm$9hEs4aL*@JaEF38FESdzrzK;F6K=L_8M9-7Bw!^n(tnc!s}DbL~H9LG(z"
    "!VG(89JJdp214)Nm9N=m$~bN{6mm;#+wFovB6A>{&9X<*b{mbhwr~VCwzS@hqVqXU6#9~Au_Vb!5P10~dWi*^u-Eg3bG<@FK^B>x5loRQ;0%X{"
    "hY-nrtuJ|oSlt<)3d7oR<AolLYe$S6P)yfXf&D*Aq(sbdqi!^=e&lKU#1xwAyxqvhQFzxX<F?D?YL)Do^Cncpr1U=ds5jnNUzIVVH1k?higTc6"
    ">f(}T*l_tJD26T8Nq)u7#;{9phqO7JG0kQ_<p|DyV4pT#u#dtO`I>4|(XOZ&I{WyzT8|Fi9G23*8iJ9S8*IsWkrlc~5(q@4C#`KHT^Oc-U?B?p"
    ";IRUx0wOn%!7;tj6+DEovVrY$4=~FLnF-aOY_g`pK(sit@q7%tznSIFqP)r+yxLqfn>J*MF-aawCQYPrjy~KDm@ZQ)9GJH0fZiAEZ)bRbuyBQC"
    "^9?F)OX;GkrUp#@DngiBLhr{-+j@&rhtNybY1z|^&d-h1pMqaNKlY>h@1~S4Qk3K>6-gTviyr#+7#ZioxYGggi_**GI`<19&>(2TwHl4E+vTWk"
    "CL^wn5>CoE^Ve`erb!POS|r^ecld$&_fR8lGfB;n0ZCDnjsGY~Vn0(h-rtXt;-eO*48Y`w#{{}radTXFiP&l&$aC`jo3FAAfr}z`W!?cY>OPK7"
    "5)KVYB9hr?w5z2yIaCHlfd36*CYpgzv~B3{@xw}Bk9r{Ux=k4u+j%<NLB`_U@}!|Emu1+>tYpJ_VTDT3OZ3h|_=sKRFXS%n-hENG7P_tl7QMyM"
    "vh-Eqybvp~1<?}PNP~Wn$V5V(SFDgYy#3yL-uzQ8A5Sz#Gfz<{p^E@FlRv`n9D~7`K?-n%-zc*Ns$>vi-;nJ^>AGG=jGg1kweIupFV|-<!&yS^"
    "=ehL9L3Gk?K7W4n0v+Rd=;$dup3`1*Q4&%}b)XIoL*B@drkrJu=~Xf0;P%!DvnK-dlO*a2zonU0GGep=z474Spk{52MTok%LM;FmJ}Vs1J$e*T"
    "qDN^RAP-!gP!tB`HGF{Rwm~ctd|H?S0OpZ`dX3cmG6uV=6XcGp$(YGEv6^cRvXXb-V<GY>;Joo`IjqDU%-}QG0>UqfP`mH=Nbc}Zus}@H$`C%z"
    "Xc++pEGBJ^1I9~C$75wf3Yb`1P_BX;S*uO<F<MnrDbMFiE6t!xAUzVAid6`;)Uf#YE;vSS4hEP6RJjDui|r)a->yq~nRTsxHQ0+iHQU$v`6UxV"
    "${C&bz?ec@GH5So1K>c8$9BqUu3D`qHfMyYJTTf^ZC}*j68d1k7P;NQFn2FvgWd3MR<L$>K=Zj;=Sj2Orbt8lqD<i_2ap%tCnh%yYNe4Y(C(J$"
    "xg_+vK=$Kae-sh3Z8+MWjW&h;JY7$Tj4IGhF;|Xwoibl5wO3JZnm(?yQ;@T+Ryu-T@N+CU>{oQA%q7V=GYZbE@M(^(K%DQt|GqE+S<l@e12caq"
    "8lQeh62p8r9rXOCl>Btyfi|!4!UGn$mJzD0E_Y@&HzS=JX1-J<KK}vqg1b0`IQyY5hs)pt{9BUbuc#fH!(p`=rmIyXO$ksW;rp?DBEP1N$6xpc"
    "A3UJN+J>?<lHMd)ENte|yN#`_a+$(H8+c|C3A-37sxf%T9{n<kieLuu=E+mu9Wi%r;FuOkF%@QbXDXH;M$j=D_3HH~zTMupWU{(=@fKU>kS`I|"
    "Vxx-u0jw@&FAV7vc0DXPjL7zj%(dn1j@<=1DZo3*bwoMaDA8?ihb*hb#T$$PSaFwYeB_rr24{|rZt(b}5cgt_h7f6$f?c~PT8WM-k8xC@Of%2o"
    "-cVLNEw5CW_SVt4yI?RoGk_(jX05f<36B^j^ZOM_p;{VbZQ$Xh16O2{yla~+4npW`P&oRsUT=sOcFZUibM-K}+1#fDx-{@Q<AKae(bq$akJ;*7"
    "*k<)Oh53_6F`ga9+(&%|(ppX6MxE>iujWwbBSXWALjX4tYcUnNxe7>#paO#CFu!rsM!Lis^quZ_+8M%;;8vd>VHmo_vw}W;?sUnioyECk`Ok)>"
    "s3P3oml;3HqmjI;#nR5X{2GL!0tbmXaGggX40BlR@PsG5?SzgV?dy9FDwSL~yPW$mXw%4cEQH3o7@Ui=Sj|E{R&JUO-~%LHIPsL?lBpBgMs$Ko"
    "Yem7K3?>SmS<7+uDty)IVr|Iw2ibfcC-q)7VPqeZU*_v9O?PPvQ?3W~5I&X{7+2sTHe`##VowRmwuzE0r8ymzmwypO3y?z88I;|sMqm)?sE*bi"
    "3oK^tb*JQ~IE=U)=WDNt+-k%^md;5Pg56^(dT9N@;QP<Pv#2iX%xFv(Vwu?3+eiiiFWocszEM9^>bbg5KRUT!s)UUXYVWQ?qmtwMSyrZfbrG5Q"
    "H<j5w1~Y{QB{2oOtY7!izKoJ*mTq?FGiQt~+MNrf7v119{U@r+?e%1#lJMX-3*J&uc!zfG=PvkU=i~JL6Lq44G<ZTj2nJ-SPW9@0Ccml9pF40y"
    "10`eC;#@5dPU_&dAK)MiU&J9jk8|aEzq;$P&FF+~>jU#LRHuz^(f&>KvufsMs;Z-8rGDoNN*6D!`uv%>hq_?%F7E$(00!PP`|8-f^Bd}W*fuL|"
    "Z&qkgx0O2mF*8&ckPdyK`s-i&<+WWyrc?jc+4<3ZG~3h4&+(YIx&T#30@Ua~{LtyQPfB@+!N6bzhX!4^!BTBow;*Hx&c6!nr+;t?E*^U8Z(Sr_"
    "Y$t(Y(~rqTD|)ox_z217?Af1a_nweN#2jY7x1r2;Pe1+ipS#nuZynN7@2tN?LCQO2yvki>>hJ0oU&+-ox26ZV{0sHfjo7V!@vR)hDs(ZyDqGRv"
    "SwD_fYSYyz!;96gJlF08t6=N@G_d#6bL0M&vYiFJ{H)1`*Qxmz<`|fc&%Q~IW1d7RU8V~F3qWsb$*#gPxP_%Jrewr?c<R2$pMS&s$McVqbA9?1"
    "mGKv(xr#S${G;?#oqnbstNu8SSI?wNlBXLebiK&c=gfkUovPsBN3`>PaGJ$RpW8Ugru*xE?Z^k`M>fx*+bX9>WTo!eKS)1z_K$w4ldkPgo*aEW"
    "AGu`xyCE5d{PACcRnKL+-*+>6tjv*q;@&mx_Ub3-c&X<ZebxW4{(qGF-@g0&^Y|iOtWSP4Tc%cIK)7X@<Jq_ZZwOqo#9O)7cMhEw|3M0_$=ST6"
    "dcO571t#+$-4Z?9XIeM}JVs-!<`&}NY{Jw&%Rg2B!nOf+U@j4LQdjH57V0Q&IC7i{!X4)C%gD0L9aF)0K9E4@aU`^tT9ClYwV&y99zITQdxmQQ"
    "6xiM2!fr-48k?(R)iI@R&hQdQKTX~C(c75zcUN37R(p_-W?Gl;AZmGCU&yZk7qDVwXMX~?^sn33m|i?jgJ_pYJebQxJNGV>%EZRUe{T894n5q6"
    "Ns_mg#fQX&f))!;X+a9v@PUe9;n<eyS6uBnRzEd9oZ_q18?mg)CD=I}tIg=Y#F4zGt^hT;y6Je*B5yrnoX(qMwG#lRQU>UfZ-{7{7}kx0&mL1I"
    "xm*X%2rek%xwJKw<3TVqIQo+n3xX+=ZF+)PA4xf1jAR@+d;N$hSDe1CKIo@{+=-cKXH0%h%OkZ;>f%gVlnQOp5~Wi7a2>CCi`Oo3QO@HY7>Z1p"
    "6^m&?(cLn_YQbX2v9E&i4$agiPgZamW!_mnRj*M8F}jQ&9q6-!@CF8pIk!>-xPJ3(BkWBCw|fJ)NcwqsmT~<=;7>-oHj~NlgAhs{Yj>A#W^R1C"
    "N2bWgm@!?~4D*SFlVo@v4sEh52oX{kYyJm~18OrbfX<~%+ziiW-Kow3TBOwXR-CW>s^ls|z<>8td``bjc&}>fsh8v_8A+0WBI?u1zir?#(*2m$"
    "GYeCwUphCVE4gL5E_JL$OP?LGf*W$*IKO35#sw=6nREQSgeUw$q4%F2iKK>lq=Dh*%LQTN4UTnOKlr8GE@QWK6*P?R8@0Yr>XCwm;k&P}SoCnA"
    "0!N21h{>JPk)IAu)naR6GZ0w;plx5F67;LQQm}5|&u}s^DZj@e?XwG1p4aG`(z<o3;4gBXh|KTPOr6OZ+g=Ptqb725g9?yk4H`)(=uIuIt(|Qo"
    "CPyhHj4+QX#6vj$zRTbvB+xFzGTFvC16DoADi!NcQd%cUN@uPCHK?5NcBs@Nq^dJ#0}mR*oHx)#<C1}TPEQI0e$ESBP+Z3YUp(V~#!XBZNc!7e"
    "qSr^C`FBkaB!4gi0j4a+pK`tRCkPZPbtVX~_oh>_6z!ZrcV)?;c%<y3k0~}kp~NV+pfl@*3fLD)AqIA;Gt?PQlZ2b5t2_n;M}A0)=eh$#nvG<T"
    "Wp9C!m`g6DoCC=LedRVCq3b>AAd2M5U{LAylN?QXiJG}0{#9_~4!7EU&y}B>HP334%4Fg2piuAH*>OA>c#hfyx22xtIfSE-SD+>7HfqD+F>d~R"
    "&WD3_+A+5+c{kdp9Bm_sHO2l&xQM;A#o;SISIhGwGYk_=CMdu-)9azY=Ry$lsfn6KlyHO}G9&y=hnXZZENb5la=21D)%xKL&GVH*TcY&Db-QOv"
    "ifU^$o<)&*l5cUKHbILLg4f3P2IAZ&<47fLpm~_v!N8b%hplI5u2b5B#DIH!u7WgcV~d63waT1sqAj**xHU#mKEJHjhgru`xfw?FKtf&Sw#Lny"
    "QU*_?=t-}xHvB|gzFI-V==yc%izGkIAQ_FHF4ih*wdxEinoVob(0L9DC>UGRijiYViW72Gx<-F`{bAcUO7ofr2iYH!%hIb=%h1kbZC&VsrL3sw"
    "MQ@lEqFg?<7EI9r_etkrP6u+hM)75vwWzFJGH)|&?FFTED9qjicEzH<Pd9ytf;k;31PXb6!}YK&d^dNMWjQ=a1-!8?hr$JCkd8ZbIkzBj)XXME"
    ";y_KT)O(tp%QbhyxjT0@M4dWKyWLJldjGJ^hAn-TX4!D!fh}(9I^rTwRKT7mNtKKNdT~9go*M&h)fn?N#?Kk&Rq$<~=Ou*#HV~I|Im|U2YT)A-"
    "v#rf@lyc_t$!1}jw(28X)9zkxYG(ofah{_VV(e|cV)|KV%Xha_FBUI_?@kkz7NW4G-pMm<>-BO^;3|}!@}rRycWp#H0tLY*baAVkEDjDP{7;2v"
    "*6FqDb%k}kiw<{!hWZY72N)EXFlHiVs12Ta4cUEPs%1Nr7mv`Jl1e|yRmzr_tX}y#O>P4wJ`sj@=?cOxV}Fcz`A}}`ZLoF$w^qR{;wNB04xU&p"
    "=j6GTvP!mM(1D-S9k2u`pNA~ZWeAy(N-{-%MxU9*O#YZnr+7+rRi6aDqA8dGa2L~eTui>S811hOH~om*VgYhj&qKj~cD0lKZRkgiraVuR<;4iC"
    "n(Z>O#0i~zD4e}ohYUMmVzy4Yv5|1Q`oKs(sDjJDgI=Y%D<(m)dr(Rlnw=fFLGA{iGr(mVhOj2JW(x?;IBv7U3JQz{>Pp+}yQIO)gUL*s*0}Np"
    "UZ#mTKFOuU?uuN-7d^(Ch2j#Qbzjw5hss?w7K|rY7Suw{0b5pJGHeu~hnR2g?-yiGVA~^CIKwO94H>+jAhiNYQ=B47ChQhP=P8bXz@Wc(KzXEv"
    "|BP0Ej^h~pS=E3fYTuEQ)T-6WFhlqwZ9e-9&&i0mgP#_Y^TlNQ3$rqQPVa}TUg*4oDgG$+(Z_cLI3y)GKof04i+AeI$VjX_;R+e63{u|k6p_iQ"
    "=q@85L}-#>Vvva#4e0b;m5iiI{OrHrM!DZbUUIb_`}*IUt|f>~tJO+v(Q~8U&)8XZ2SN=AJq+?)NirDIWxk!Y+m_o|wj@<kWs6RW_M5$+0h`V0"
    "90b6a*zN7SaAty314&9x?phTekRv=8`09AS50+@MG+s=@mZWGM^R|Tk!YjTY>tPqLj@H#W>~h;vw-Lt+_V}2>FSdL{Pg+`w79t)>3aOuc#(_J#"
    "(q)P%Mta3>VptnYZ)l)Z;yfRZ3-&GNKK}xdo+*$LrYPN;tBE@Bb^2v>ujE<02Gt%@4<w1&*cgn*Ay0X#3|7^njliv+WfWOu_i0fEzKx>(;;`Qz"
    "wt77;7sNs*l<<M(z-6t$)$zL8VyX6UL*w~^n5e_4ounAL_5v-JDZ`pze6$|>Cf4e8rXKpwXljd@T{=+N`3c}$KeAkt-7Gl7oNL!QXkK;uop3m0"
    "yLRTCVkBClxI|r0^f+m48QGWTxptRJ$_+URI^YkK8--~{t1U@0p$%f#GE)g_j+vZ9iAr2;EO#4c(&0n6qcw1vIm90XqreWQfP^vO2;+J*qwjEl"
    "YC}KQYhKQMYGhO~_^%4LAW#S_vy};YoN3qqT_pU{Hw80-$)p*tss$CqBI|aSVZl0|=WEb9w_f#LimC>mVG)SiLcj`+;3&G4-@h+3d2Y{R(+pT7"
    "GPaM~W-|4tZ&)S3`SQHYV#DQvQEY`#e^B@5pMCaO82JK{G;y0%VHE=KFweOgEn>8EL*dK*)p*t`rZ&f=1<OmE+}QO7{ibszZkeH3p^Ya$!P(2|"
    "o(fCiXQ=H#ZlM5*T`?GN8^zdOR{%?b3vwA--oV?gsWHtq?|#d2;LOIqSg^5R*-7#&Ce@sWTf15_)D+BE96W3yNSM!^jDGWxh=2-rAy9`nLz}20"
    "q@C`{aT`Xp)?y-+g_iK)AvPDqF9Ybc=doj2ZZ5v_Om-I$w9sD|UBD!;QxfahO*}6e#I_o_I66BbBeA_b6eOhIuIhzfZ8SqwD%fjPt7V=L1NWa="
    "Z&yX-;hmetwDwFMGKnI-(C}B*z(tq|;T;B8_}!;0mF1KS48TN6ZxHPriQ$+&iJT7t4#P8SLW{#?LAuOs=!4K2RdrDoxiX6sgdFj)K$isb;Ar6&"
    "<KNnZO^_mCqDYS9utKp&7;!t)EW@ycVy>lK4QCO<ZhZXq!MMfKh(D2SGSGT+lNp}4X2KDi_4PD_o0LCxN0fTnckT=}X+vWla<GQW9}C9NNC0o4"
    "P%DZG!WX2}ovkfCT4mqcqUD)xsx2oiUJbeuR%In0NSnOLEh`z2qhN`n#H%O(_gog5-3pnP62wP4{wUEU-0$}L-ud$eXOH0z21iouG!>CoOlf0h"
    "l{^hD{_kC--W}X@GY*U@Icq^8pnq+06v<%X0f~G)4UZFY+}x2N0*2mhaw53`l);lJ-9J2Rw>eqo*%xCz#b1|<sCC!L7Hw@UIc-#)iGd4|U~ZfQ"
    "frNaAhlK)(%=u%Da}m|yrnmSE$23rLNjbf-3D>IB%vk!XI7p!vfTGVBkMn}Gk6yCHaDl&KWe-L;1ZkRkQPX<k&e&{h!0*vP5Twr-FCY7&6+dCl"
    "Q#kKX>8oy^&~9PS$3vazaYz9Wr-!m6<sqV@N(3+vUs@sIMxT0)ARd6p5hoyApu?XFGDWEMSjebpPf@Dw-`_F{Fy(~vjw0?T#`L?uUc}7tE=@St"
    "k&`1>2=CffJoQruGDp}4#)QUqAziiBE<ih4cSb@Ym8Kis+XYeNX;?WtmxwD=l3R4T?EUZ*6Ml?C1WoSBP0F56OfmZ4&-#t-=H|dy7DSA)>={BP"
    "UF&pZ{6v_!6bsC**Ad`yH5{C_-hdlL00A;Fk(R2|y4+d^PUOAT&6`NL=n|_OZG8JC^SyC|T(BLuYd3Dl*4y9TU#(UZV+Q#&Mt*>Q{W0&e%#*jF"
    "WOM<!Pi7H4wZ?~mTA8arfltL6hQSF}6+J=Fb6&1=G@0aNF@+ouu@FN+Wc-%%hd>BM>1LLzl|0r0Mh7KPKN@}tSO(PRB92`!2O&`}_&g<yLn%b?"
    "JP2=7vYQ<B@pEn4j_GgJ>!UFfW^+q<sy0xpq#UE!)vt#dYUkE1Rp6AN1#89Q`bss0ESbQvCHn3i8)hw$)0rEeT{_Q+7lb}lmYTJ(2ZD$s1KuAD"
    "QIz5Dg2&t89ilq<P)dWk$R|1mG=NvJth*|}s*8{hB9C11DJp^mItN<tl+cdkt~Ug{HcdQZf<7Tk2UDfJiZe3zD(2eU-_J5H+(}{Vdc9_}l|~2!"
    "&yc_+fiO)j#tM#;D<g($%KD1HOcthR#LZ(D;F0U1zU|?fJ`%?k;!+gsm6gFKKR7}E1H*J}&5Svyd>YvU1zD}R`ixv+F&@CiFe&C?cH!A3j%QCL"
    "ucGe+8v|pK8K*?sNr%i`#D_**qjS1zIVig$EA!yN)F%XVBp-FVvl-a&IihW-CMfI}V(iRo9D!V37i<jtZ<c)m(AWL@QaqaT5rUo}-OY7BP{S||"
    "M#6MD9qm)uMDU!qx3~NKYZZ@5z`GF2bG*(rg4Q`;ETu^98a5R4-eztZ4Fvmssygd=djLLU)ZX|G<Hcg>fE8n(WW)n<HT^Y%%TKLd&tY*gIe;M_"
    "hBUW6#g_zw<CcUyq@7GY7s48?iz81Kf*%t574Ba6i4Qc&7NA?@rCs}uhOUPcBT|kKGPQv~&hi@L+~{K>6fec#pQr2fe4a*^Zm~E!o9m)FVSISZ"
    "(9=pq*bsNG=+odEke8x*IC2eKebsV>P@>or1;xFa+L~E?%p274V&<Hr8A=fCvu?L5C=pr=PVD`cgG0}^uS~%q8KLHbAhcFgAm~9XSB^6O1hbdI"
    "g-o9v)lEy*BFK?&I)T9nuk>!w^(Ge%4pLgXa^7q+lAbvpHMz14d3N|BN(tyY<c2v@DXiPdcv?nyrHqZ9;C-%()<E2hB5X_0*t$FKI*1~=!&e50"
    "2SmDEx>GG2T*}8V*b@DB-tm;GSdj5ukU4;MLai1J!(S@|rDU=i=pGfgAQpU+jE4d^yPy|olw~zjZf@-6IZp!`=DL*$BjXkKI5CbPaPTTcGd_Eg"
    "je<G@d6e2swl^zq!yuf@J#-8GOW`TMx<SD^bDVRfjDGbmDEPL!yu~mG=v=SYvqE-;YH<bQpsppwJJ7RTkt?fA2O#B+?7Qk;#*5zv8wX<9IoQbQ"
    "!;Z*^Bx-RvH)m~dWze_2bWE}Neq>^`id0$MFz)ZDnO^EAnhba3RaKG*4ey8yMfjV`H6<-tQJ#}6Lbb4yl+s@Ni@*BQ5a<e>{PKm3GA^b4L1x$7"
    "ZZ#?nFS2g~5Bk#mFqx}o`)-+&t#^8!sQ)bf>>Mp}yI!nt8vl+{$)m*OtIKx+bX!c8UVAe}-su*fNA!X-r}XbQo05S^IjOoldu~<qZ^6A5fo;{$"
    "k<jKWcAo=i_dE-JHC0PMb<)oK=e>P+SXVj+bIi}<ZT5Y-mNq`@6TL|ZA%!0QIC7fKNU&w@|G672^WzAjJQTQrj0N~T3L!H)|5^6FivH1_zKBfb"
    "PEb*p7a~987xovx;LKI@wvEBg@zR_ph=A!Fy8p_#mym>VTND63o7?aI7w*!X&i_QIzq&j;aOxMn_y|4xFm*q%=~K)j9@CoZp?m8_Xz%V_D7!Mb"
    "yQEJ71vRZQ*etRJ9qhLhCE=EtH`XsNv)p6}sA0?*v?}GGx%W{D&D7F_9{_~`bclX?X|g<{1Xm{+kOtW~8DnSvUjE<go8$YCfiR&vIr}<Y6*!d)"
    "U>7Twy@+-f@eGY*Itj^J)+`@8d}g+o-v_V;8fMrpIjve)qW}JEwLqzi0;l=K$>Z;!!#MpUKmCusni&vTqaS~2XHNb4gQu7-z0BPD)+(4h00Wu("
    "@rnZY%+i(6!T&<J0o{9^*rlDje5u_%+7`B}ew>^C?z^GBm}@=%-^<s(!uFq`F=WtC8ed;wAhgfE&1=PSWqQKv$i+B!s$%Fay*7P?jrEz*Unp=k"
    "N$_GQxx4O3<X^oIm@Cg1f<W*sU<N<(WGc~-ayReze{$Dfx`krQs0wztg+#v`dDa*y^74o)IBW_)1Ye4D`zuae)ae9obwN4CLAYteS8k8<^T9}-"
    "H0YA9V`o0pRkVJuF4zQDL`Rmj@YGcdyHHmJJFuguh`C$@WToq`C^~W{-dr^b;up`6!;}ix2l~xa8Eox*oArkzI!LsqO9R6Por|XG1?g4~U<@9}"
    "v>t*`AZ%c!rCX&A%nh5V`0`8rO$q&r0l`f-bG8B?PHD{egY2r@%|nigX_~VDMJPq5!P%rKI_@p{|9vy3uxUas|2pUKv|iDZ$ge>|ZK$Q9ZAaIB"
    "Z%uyOzG<Rd_<fA!iE`C)PoU9E2P5~<{MC5o76+Mf6oI8t@mWFtqK;%du?m$2ulLc0SP{RoZ1UZT-@W`@WY2zH1vik(Aue*uJF&-P<vvkU57qbb"
    "Lk58e(I1yvQ@?)}l9U&rG}M`}+%xdbbp69qwZAcVi0^Ilrpzx~CXcM_>24UkWUnwQP8}39kaDm1&pmu>Zd70A%D&piuc6C|;xK2O>V+3H%eE})"
    "rt;#cs<{GHCN&V(c2K2)flHm>$DGXNWA1u37`)o&2)O89#;=x9vF_Rx@jXbn>D?oQqqKLkLt3Nw@?10D7M>fA1??jXve~u`D2$_D%9v_O$1j=Y"
    "9$?f`uXA$sFP|@&y$Q}VA}_C&6_)Fgp)9rT0YSx=P9LdX33q9({RUSf7Wr4O=Df<gbTJq`-AKNJqq3E0Y;#89;oP|$n}LL%+4IE`*=^w=gH>p#"
    "X`4bK?L6Y#8UKwZKo64ZHxPr%M@Aj0EB;20)Vq`o@y3<hobylK__WpvL9#8Xm-178IOgyv$;g8;yOa@@#C#>iSuU`k+nwbFH@7h$G+vgF!{QUq"
    "F&B=?1`nXA37wU4jmIib$K{lvsCn1%9(p|JDD>;rMyVN%xKD;Ytt43hB)O9Upom#AUExTt-8titBnm9GAId75lauk-rga9hQTFRl3+U`rqOFcw"
    "6@sy<(NWzl8=@I2alJF@+KtOxowO&DIF2Zh+}P0DOje^Q1q`5?QmWWJ+yO3XG>T%}>c9<wG#U(+Qr4j;s*3RQMq~_{<&y~|3s&?!R8$0!3V@5e"
    "zqv`7WVw~H1Gv0Ymxs=6vQh8p4ZRfk225o_#t9`31r3w`fOh_rmU3qYRkZsPE8RXy4%_U|!)7zph7z!qR917JM^&p$mP&*G-T{;ukiH?wD<lgr"
    "Gn7Wsw`;d)%XPc7qGQ{2tt$O!xP)()T1b0krsry^9y%J7orD-VNSFLj_%BMvdp#8A1muxr6cw|wiQkkFo;>S3d!}+apH^mdRHt)}%8JzJ=<6wi"
    "?RL`);&4v3ZVmNd%QZx}JN&2DQ?0(YNrHaOrPx%GNmMkTyLHaAeXTBir6Z<B6JJkkqXD(I$FeN^k6l_Xsr*z^+e6P4AMtd#4!sBhx13%^te2kH"
    "w8nD-ebpaGjc2`XHzYfw^EKA2b=GY_zov>;(j|1b(up}-`d6TPP$?Db%sIVVQdHaSM;Pj%h|%%1ZwRx&t=dip(=6`4hOMiBKIx9Sho(M-T;J3W"
    "_9;_u53>Vz*i$kHC*{AQrGGByKxQw&Rz_aBH^+<`+3S|mqddP=sa!f9dIu)9%4)A5bq+&J#&F}#%d%lzw`q?LEapqN!`wh0%2GlCtM~r<mo|xE"
    "yB!B44D+f~%FeX>jIs9p<}*K>0bEW~xf03-Y02i^l=TL-dw9q*9v!Kvpassh$*M$#VHmFhOM@|ucB4Tbfiqbc%Sr;qCSTIX+@0ajHJe*%W=brT"
    "V7j)|YBbRDnC1ClZz8!Mpi4Ese@^KGqMSE;pR(Y3E8}j0R7eW%5~H6xB+KOSQ{0HH(1kMy4|MEJ=c*knpR~%>nuQDas7MiqH>eRBJ;4P{w%zM2"
    "al%_Gv>8J`Xt=SlNe*pxz113$JxYx)Fd7rNLOjh`uU?_fF+>>4C1Z^Ds+VHCj@bDo3IkX^GJ|BeD^*M8qc=*pQ&G?Vf5P4@*tRUY4qB)0n|sgg"
    "+t+92%ce53s<QejRZ2)$4Z@%>p}-2+eAt*D5i~ypgu;J(@Z}I6n1Bxmg+&m6LBf`-kdd)eSSpoNRaupl%6wU`zxUnl^yln;E#{bWt-bfTnSv|T"
    "%iElD_TH<RYc^w!(c1Jf(tNoVvX%p#XeR4^acOZuIChezX>;2%PexrM!&aj`UAM<5D;;dt6N4hV65#~gxh&sTcXn`e^m?V5%S@CiAW@@F6lVQm"
    "v1}q`QPRuU(q1zoA18P9`7*L%SmJWhghUbdXCd@x@+b%35Qv!6CG)YY9dBElko>s8CmHvYyUv9;hBVDGU|FFxoNGO6kUZaJ0n@|+H#e8NmPNoa"
    "3rP(hUm@RN8%@MWqzHkAiW*oU(xS<R%GNSDC5!aHiGJaciyF};#GzOfj5mHlupt~eVHn;+!3KV7w}FE0U@*W2BCp#fUB<7WrE_bC7UXDQd7X-^"
    "$zxS{7!9Bes9{hV;G8y^$AL`?L$vs!DBj}6P)Qc%GA>9+#PMsrZUHN65Qj$~#ba;dj8;k9RRe`%IfyT#NUCetBAddn&DVadTrN+g#KzZ-6Q@Kb"
    "ME*P=AS{{EJO=FSC&t<s;auk=rv<5b9(rxj@Qf-C(B&F>^lM=c`SxOw9csf$CPpf!?nx4eoP?}C0=8_hVmSF6TSLb1ZNN1^D<ek3X0;hm&*s;{"
    "$2`YzhLy&!rN|;}Jmmy$hC?lo4c$U#aU6GAU0p1C?A=99fm+(vtj0m9<ZJ1Mx9F+ZRx9t6%OP@eb=DR$C~}iaG{JW`tD4P@>UR5mFheGE4m0nH"
    "mKE)JFQYn>;%HL1)vEL`oC>mQF|AO}U9YuxK~`Il#l}Zbd$0u_iB6{jE_^Q8!{qJP>UFP*)f&O4!OH>qYcZI1ZObN3bjlj9>aQ?!;9(7<SZLBE"
    "Up|hP;Hpx^QqE?U`e0IYz#{q{ED3pOW~|g&+!6dd_Fxq02C&VK9pK37hyg=rJ*k;v`nYdrY|c4nS`al6Jru#!q$6eP<KyE9X1=vunjY|g*6ivv"
    ">=4RGc4GLX@py(SRLI$K2v1R&OsruF*VZ6P&`6AB^hcg`7CBgAN`1q`nH!sS*ft|Y{-orBUy+V=`M5Rd=k4`kuA6IdW<dTCx0(NlyMq^8Z<FqA"
    "dh5=?E)yoS+hWWdEDRTZ)zwWwj908l{@LL&mAzQcZ5qXTX06N?!lx~fX^#c$u=Kc{nVm%?ObE=?k48%2cWcsu-9*e>-);jQ;HYU5K2j5){lO#6"
    "(Z20kuQ$Rgd2{R#RCZan$V+Lq1QumP&ZcZv94GRvphe`W=$hRu+vZS+RFCmi^xIl^jW0;phYWlxq2iGPfxD*ZP}x0@1b3lKi)b%CI_8;_sdyof"
    "xJy~Gkr!}s8^TodZa$qT@)posgGMt5+kE#;CEf)u(YHSfSAplDJul4X3~E~}(0gUf)4?W17Y!yWXfyJ-&f3OGzx4&zZ7o`Ks(F*Cf$*#OoP7Vy"
    "))a6DZb;|rbIlZsZBO;BMdVgzdzMBPN?6w9_$8ttDvK6ak*<_6D$If;dL*nzFc>VCf@zoJn_@H<gQaUC{nfL2TxNiSFa@Y`p{7tMT4@6EBFTP="
    "yahK-92{CxFu|gkOqc-*=Lxun^nAcE=^MAz-oP*!L?jhq<5^s%%a#CQ0Erf|FbsMDq?G}=IC3c*(q<`*+pUEyEiL2N`DY9XT#7#>m2j>%M!ekc"
    "n8yO245aGGt^-he@Zhj7aRk!vqMgMDJks<aaLgEpL>wQwZO@UKDYX|_n3WZ;kTa+yx|IknScq_E=KxA>TXxk)))=vnG_r}}KyvcX_xBve(j?Yo"
    "4n+12Xtmkg>VCQ#2(0bh>np(6X>l+ULyB<_SW?2FTnwFNPx+32tIp~Vi3dDG7`1NQ2Br@S*<=YOX0@<G%O~tWr%;H2T3@%y@tbO+Tg8dtG>%@S"
    "53L75uhJ})%K;zq+&Q(mxeP+dt{_(3-v`AgwgKBe!3BM#zUg@a2PO}KyWukgq_Ay-R+TidnL${*BqIYQJ6H(Fv+b~h;&4F)p0=5U!--1>)8~Ai"
    "v35QeT1}OPx6y7V+Ci~f6glbXl$~;jb_&1X=0zU+W3n^D!UTZV5HpPN)Ru5IN|OLwZ)NxfjpBH=u#=Tm!ElLIzaOV*ta6OK#;rn37J?`04hA}n"
    "Cfn_fh@Oh@n<*4(wVk%OO;|+$qaED_ldUBoDaLV)|7Opg^-Tt`SRFLve?qh~#W4*Dh2~3aAn{=VIuoER-E>u=sL1BWWFv?)A!K!!pQ>4GG%TVh"
    "EHl8{Shf_Qg^76GG`fz?!?KhrIzt)_xFn_ydIFU7>*U*jG>PNFzMBExk7DwGX3X!y6aD;(<0{^_=<nHQM#c&jVdxqSv|4Q7iEs$9u$*&J0617T"
    "h8-h&47O^uYE9RgHqg6WwKASY4(l*%QUFtLbBjk}MOo~`3(W%p;nEk&<=eLhQUo@vO|21Z1p!^lUZ~Ha*bFpPx>ErXEvZ3FnzMU=_QkOS;AorB"
    "5#u=m1PLf-8py7|wAyXsGU#^W!jeMV9D_=c)kvH<l$a|%t@I{ttL0z~NaQ7OJOVukcXB9Pr)@8%FD;NpDnwUzLQcJAFY&Fr-<l$^Y^+CDwEVGM"
    "X<1i;&SH1B+xEP6o4Jo(KCsknAY`Wz{APT=d06AF994#U6QL^uDf#2$j`KLm!hlUXinnvt1FoiE2uMKFc7phFJhtzckSPou{8DtQuwc7eIx4Z?"
    "C(^2kMpuMRjY|&^p)CpVs^#KMm&V&@fwH$+#X8N>0_L_V8b2~(^+v<;1xX(&1zGEZ!MZV`2j&#eI#T5VW#ndJ0g<`XyAe)LnIKJ{i48zkk}g8+"
    "z_kuasrVdDG1QiwR%~0uU=iu2_eV_ghu!K4ye6!(EJwfZb63k9X!uI&1@gqgmBVx`0%9vOJ_&Bv#RVJO7V=$-H8?{pYlI-*wFb&r0eLzH)1^(E"
    "{|<;!Q<g7ls@7;3YBZ79{FtiMB0)LP-4*qvZ4P9wuOMa_7dTpope8L1@p6Pr+vXs_R`I#drSZ!dfH1y}wHGD}Es~gQPBUD)c12M#OB!U<G>Ei4"
    "V_k~uOB^erl}9kbVr?rzJOX7?71<?64{BAVS>3cy;v-E3f;VM!4BhT<mVtybM`<=&*qRYP^IS{g;dESJaCo%_25^TBRh?d6)5*3^-ya{#0{Ke&"
    "%{S-d!Pe=#Trz`;v12ES-wn^$(;RGE>B0hzN4e~w56L<`6|}CLU7-wJ&6mhT3mP0B%YqigxLV}~K#L2)YNUOk9JER)?v^?3gX9N!$hPgA$^rn~"
    "ULfWy@<A~sp?+jLKi~{HTo5CH16wN<2a%47XbJyfx8JPsL?mprI8~Q6#FcQRvcL*M7nw1?<&utZJn3=Y$@E%}Lypy8PB+c=MtfelEy<ZKda<$~"
    "rYw*eW3u2s777AKTPak+n?+TWlu4lt_m8QSko~JeqCH7<-IVS0>GwBGz21TfA{m#Y5KA)>S`^nIlUFAz-K-)-8zQpj<Qd>MYNylVu)^2|MWk#i"
    "X}*JtxZu}_IelA>BS{Il9nq~;8;vYWm3oEfN<<tk&;sis7X%{~XKfwO&X(>$w%(G^luuuP5;oQnYoY;ni9#BT(^s(7#z1+~zhk8yCweF^T7*&g"
    "CqZ1$9GgF(*Ptgt|E!M&K&^&LvJ~&qVfNySZyPmaYB)>KVHR^$-}j#eYHpsYC&~=JcCNPQF~7#rNsql4G%JRj*<@k9P<lC<1^%z$@x!@#`+PbM"
    "mt-wxdj2ctYGhi1K%JWBDjvQaCtsw&_}o=OmIa}>e)O*TiI)Oz1n@-Y>BBQVux5*kSwcR^96UU9{)5nihAK?{hW`^v-%w@_ZYQliX1oU^RegGZ"
    "my$08a|%((jr#E;0Eu3r4WV9|kte6x_rVxKMkLUoj+y;B{<=BF?0v^@fjfzR`qht?iFa9jgBfEkK>fd*BQm2QxEEg<3a7LmeQq&{)R&OcXb5+x"
    "W*q!|^@a#Iamh3;$4NAOS#LcPFc^$kpuSF{dzGkPxuV%h-l1Q=czt|g)SrJ82DB~fAL~mMoo~<s-TJKeoNV+Dw<7Z4fQ>nfZjxWJ0rVJpIA(rq"
    "-e8_0JqrUq)M#_OWF8|+zEJm=#1XarUxLM*-TKi_sI$5m#-GFS;?swKukFfQQUvxk^1fdjH9|Uz=E;@1_u(P%ukliyFM#FU(duhP?JA$1@z;ZB"
    "8H~V86EhJ{0`WPTMO4kPAllfxA1SO1Q=&0FErsJMe4TgVzcVX-a0lXDkCS8sD9m7=W{qzAWz11)HlvaI$=iYYw~EV%0%3J?>q-sPTi>8*8L!iP"
    "wJF$~_2xsJM4@l=;7BDi8t%{0`Y`|9um920z`y$QUpxJ8o{u=g!=xGz=ZXV0WZQB_>0s)s;eJ4W=ttsrkX!A=yMk4iP43dKeny?B+oDG#mM2jU"
    "Vzp3Re@Fe45afi)Q|C&L13`h<yfWBQz$NBz61)GG`V9RjIbY8^mD-cXO{*XOS>T9Lf>#eiZirtn{S4mD6nnALW|9hikSY%`S{0B9!^g-#0J12y"
    "FC5l}arFF2bW`_Pyh(fLT@Q0OCU0tQwT#<htSI#Na>PXZ!EI)e!DnCvhel_gFoGM-$X*k=6WL=V1+Hw=L@TaGI-VjdT&oj_TY5|MaQV09I0Sad"
    "8qPNbj$u-{A`6mG-0n+04$vJTZuVU@a7=bwqvpBL$xF^XNQBP_Y+!3<5-NWiy#A>0)<OC+0Wb>CjWE*BEBM1210u{lFl&b7dZXE!)*_z9u;}BB"
    "Iaym8isS=|wC}6sEwjb629p~Ux`g0Dv5~cfCDH%=od4GO*u3~0BdpY1mWb%#-d$RnnIuJF<i8JS5Yk7-03HOY9Vek6VA$61y(*Y;;Rxa)jutAq"
    "MBVx_HtH!eJ_YI)UjEYQ-VUv#v705d_1}vRD9BB2E6aBT^v7kSb`xHs2_O0K5Q=Rkh0`#zP_*x*_z`kw;=>B<Trc$yfZd2y6bg{rvrsembl1d6"
    "I1Pp4EQ(obi(VV6@Yd@pONa4BSSr`ZB~3%*bbMw4LvO)OGAg)g4zkDoRpN#<j<nkbi7k+BsHxD1IibOX*?}D{a8uGy+E3#Nlit2QQqSI+46OX-"
    ">LcmlT-r|f)i0f?Cv$$u)VLmzKr%Ko=sgFP765$gpiA_Ib7xbSr>Dm^gOitwK6e0*0^nPoB<3Wa&uoHn|6ir>-^r=bOhER6ChCQ{<G2~Iqi4Ji"
    "L8x@0%uOJoEPH|28$U%-sp!r=j3W|tagsgoC#KU4{S<93qGnY?3Kpb2;mq@#3Wy9S`uXWhN?fyyY54w+y-FowP4x*Ka`6)M9}BoUaK!q-;h_qB"
    "KLsfXNq{bs^B%^@5y#o#R@7)Hs|;__3M?9n45T7&Ap@js@{_``X^cdcS1d~-3Kzu{Hzq@0dqWFgbAw{bP!;L+t3%7{qRPm!21(znk&#{a$!1^<"
    "3uxD-aXLRQR1z`gB}8x?!{IEjifdrgxMgmGGEN73dkcy@BF8L?itYl9U=%5y&IP34N>wkl+xwVlJBU00SBPiF+~B;o2RejccOCiNjV(hai$_-S"
    "@3xXsiNduADx}J`*@)q=u-PD}&e5%Dioh76*FhM&g%SEl2{Ojc|K093*Lo<NnM~Za!!uSuJnC+7vG4*jHNvn5ijg1)zjeXW9)yCuw>vbJ#-$*j"
    "X!h#rvk=-iK$tuz^<!PB^w)S0=6ICt?d^{AgNn$N-rwK70*SGa%6lE>PPZ%VEVu66Yqey6>Fj<T5ptAls15o1#>NZDA5z4E)jDGgr3hd14rJ)N"
    "&};^%_3J0x4oHWh<dJ33EL}Z{BE3O@>+T$(LPu!7xn={McS@eOwae!lt+C-yLYS+$)d6BA6N-}>P;sIFtRxeCMJ_zUFrJOab0KL$-mT|>jZ7WK"
    "puLZwvP(~o8jS)~!qWH46zs%Zt#3nwOC^BKtGKW*?GX~(i48}<$La@zT{_^R3KVE{x4Yb=FypT14Z7X#3vGpOli?BfG%}F}VsE5aAW06alWmCF"
    "+{8Y4==068>!?^YeJQ=i1yuo;zKsC^AL9p$V>AMtFMZ792pm5aITNW1npF_QS9$=^`aVt8hEzP%sbR$?uhj~K*oPIFQP`l*d_9hD-O_q1p(Q`s"
    ")%(M9U}Kp8+K35S2qNa(!8R1v29eo$b+Cmacvt7jykq2LW%ke6Kt7p{C&0$~(8;08Ka8R&7i4C0{M+lDj75|>3{jVsC+_tYgTZvFq^A<dr5RW^"
    "3I&v3+G@lp1DfD__W~nA)oM5#fwp(yxU)GAByoKmn&P_L6~HsLE3(RcWfOM-<LP!orY~4P!wuG$`)p<a(yYRDExt~t8HY&-;8PH6QJ@hzY7?yo"
    "=;z{gMb5lnf2fb=9F#D92Fmx^k(ej8WL)9wT1=6?s?R7EZ?0{SZ==gj{HhR0sQ~5LQ1W$<WQsMHlE|GcN{T6_B|a100Bxb?(VnFZIIzz$W9gJ3"
    "xrnnF*DXK-3_5qSXWfs)@_|&VNQ?OX;~8K)CX5YpG94cFH<yWRlDnW^J1B2F*pXz=21peGtAo&DWSww7kV)B+-`1O!=vt~*^0g+E?S1JJwGhGa"
    "c#M<Gm?KFpv+xi`z0qjOx?E<xsUy#3w6Qvjo4d!@3tVWo7sB^wF}{6U7_Y|YxU=N;H~_)=<kF@}j>0l`kuRL#V^&9DW1~Y62g!y5=A%T=6n5kR"
    "a3dm~ZfiJFDCbxKb)^|#R@{A68ge7k{=Ur?#*Y8SkA)j~uw5RYDIS?Hz#!*Vg+u%H!vz=H2e?-9!N~$5oSRJBKoi#>kK@X!Qh^aWmeqBB9xc0-"
    "3Ktld`ah?vqv&YS4A{r0gF9TB53AK`86~*1%oT6%?AVhhF!oVJOH%X6u5OosG7s2uMKNh_k0Kj7ZkAve7=fr1Ag{=zYXOO?&@rt?V_2UB8!u%O"
    "P#sQp*=3$2y;SQeM>dkN>F<-%L8B2{9WgBst8>7D*U+oXH616=g!(sKctqO?%C$f$kr#1zC~_IbFvdnwe9fk$ap}@G=&h(q9v?d|6Sp&U^cepT"
    "9l4eTX?*HAxtk;bW_Gx2cXR1{Pd=Z!yR!_qQaPfa6@kM}Y>TYTCat&)k14p2ewE94Uc{Z#s0hrI(^11RZnZim6QTOEww&(j(&sZMVX8u9Z&|Qz"
    "WjWoX_gH*)Zd(4oKW|oV3scIyov}dGCqWnlf|{w>8Y$Wb!pL$uktY!h$N0n_VHwA<W1^tpiwjz4h1cbmySrXzx!mI(f2VM5?D&YXo_0!N`ka1$"
    "IcLTeOUD_LL%%M3Neq^n(`GbQH-S#QtYBOhFVS*ueaXppFV+Uq{YZ~6XVNa?#0(=woq6CUv3>f?wizo+aG|o!=;a(BMph-<#*T?Bg^@OvB89ot"
    "Te663CKnY^?TS5ef-zW;SN(Yu)o^O*@eE~E+m;Nb7iF70A$AgF`Z;tHuWk!kD8`QNkpon(Pw3U21Ufo{o}tw}v<z(M?z9}L!b&w=z`gcFD@HxP"
    "q{)w$R(pq;6GdDZ_j7xz#%NO{pBdpHu)1)B^K|0+(^OgnvfNLsnnDJvvV_hoz@%;g3yp+RtV=tgT_kRK$9h~@2`y}aox(tPDo!utDCX-yK?I5C"
    "imc^MQZAE)!rUFvyFIDRSRI`&eF?IjW{Un-R2zbz+4OR-H?}iz{P3YgNY?AdtFf<Vf_D3=j$5d}aqUFVK~a13;lm5m(&0&64n^9Iov-0MRMil!"
    "FRKQ@kDy!GzhSUR#LRh)K7~~iESVQeghq+B1)F1LREY$X9WvgK%W47SS2*N&^aNL(E}T{A3AC5rA6crZ`J8<*Y_TeYh}f2pDYmYvMLaNOVRLg|"
    "2+)eNSy#vx)5?}J6=RlBpDQ}|%G;NT#goGMTrNWt1XLMz$K$ghR<(LJ$nyostbZ6O3${TWd$H)IaS%Dc9&c;k0cPt`PP%swdLpe>yQHp0<oWFL"
    "#+$%1nE56UHkUt<!{EY)4w8zFj?|HOF`fs#4RlR%#eOcyPu-^oZi8Z|rEF7{nd)wAxO&NgIXj)bV(=IX@wkRR?M5(m&^gqinITH47l=EylE4*5"
    "0Xji)TBQespmmSH#Up4srr<D(bgXAJfp*qCDGG*h+PtI(>><#H2V(36mhES_AoNr%w1=7&_M<Q!VIkLZR$q=Z(X__@7Z@kaW~nC>xL~X>YGV(O"
    "Tis!uSfx&3o0v2-;;bDX!>0*(3DcP$iSRjXj0J~{A|ognO&Yl(nQz&XfG#){vmiyAiyRM94yCk;=ON<UbvHewk*FeC+a{NCx^2m-XIB1|zebT4"
    "x>96?o#|?^SYjkNtzMo9{_6D^tpiIKI`%>>#7oLf?<&UEx8s|hAS}yZ9n~XS{^XZ2;Ftao$8$e)<d??o0sL>T*Ymj#0mt+rk<%Ad3uTMO3!#T%"
    "i8U5zRHdnK@>goSBAGbtklBnBW|_;kuknPl7_MIsOpAE++Zgnc9oIUr%wZTPD`skzrY;<l{FIh++Vh&RD3-N@U@)+nAKZ)wZ|=%R^HUfO7v#d="
    "_1oJ4-}%%m@^}aF?ivAuU?6O@9z~m*dm^`{Z{4OR=`ELsJbD+CNr*4J35^J}$oBSTv&aWFf~%<IMD6cy?6dEWER`DUCI;fumMh^Zlrxq-dYlNH"
    "4|D|^8^$T6;qQ?X&}%SV-8PRyK~;Sl7`nz@=`{2G3q41r4eONC({u{!*z)8;%UEPN1s4*>-5z!`-Z`O(2*QNoL@@xUSor?tX4qiwh>-<$QIWTf"
    "5`7r<`#PtJZMC;>Ba201XbT$w84B}*MIxp>S!~AmbRX>Q&V`*3Nac+!93(~*%}mOuZWdY?IZTeJogRu}OiRD3>YZ5VjgrJUx=Ti31R(rJ*5}!F"
    "y&Xmlbag}Bb%`^(HK7$AOD4wMpWRYn6eB64EDpqs;#i1qRf+}WoKg~6KAqWYo2AA$6CtJiMUY6Ec@neKmG!-+bXh?zI1zBQ)mH7M(Vek7Flpm2"
    "k_@;{|E;AC*S^qADuM1JSK}YrkQj|SkPH<J@A^I-cP|tsPHA6EtwxactaAqvqrYhBta1LW&IDx=xmQyI)9r>4r=mgzqlkV}3fxG;qzLi0U=gLe"
    "MEFFIvN8^uo!Ays^#W{(qme+O6{1}&oMRM6>p&_PCbm5RfhCKC$^;oga^m9Hfm}em=(1@*CB`w-p?7!pcqcIU+lb*jWYtuGTQ9M~`J}P@$v%T|"
    "LA*rwebj9<Hn~(G%p@$K2-!_OWN$bwMb9|yGoG(?hGOXEwhMs!F{GCz*$fF-Fr%}YE$#IdO<83Y`)VWEUfBH|jYhs4eUZTL7&S|Vy#>0eKp4L9"
    "$3$Z2cn3%7!g{)UfK>@{WGSy3@KIDOV+DI&oX<v$<pYFmZTA+ly|c>+lCzn;9|T%1u9ND^2(*j)`vAF}%V)LX220M4CeUvX5kWc}gp*xuWbJUt"
    "$fpB}JlGj|fTdC`cIzfdS!2Rbq_C&cX(R81mkl(k5WkN+pl;TT1*teR8b#M+O%ex{bxZ>4Gg}&m%_EjtvA7`Z(6DmC+txFa#l-W78Go1w+adHQ"
    "&Z5Xa-fITCyJlBhf6mD|o@+B^CR<Hs0zWNpxFBV}Wz}^C`O-&vv^+ed66~_AaEgomAXKpX!mwdvn+DphKm?0Hn4y)bR*XH=wzrs8-}+um5l6(j"
    "Vmi$y3eB8aWCO}hKW&!t=~OHYJA7wjo{2ijx(l0DTrQUa_VI%twgEdIwJZY78QHib$(q?*6i7^w_TR`6@g;(|@jx)dBZOg3(v8EhJDoGEBPMe("
    "1(l$5{Yd&&Kz#IR1wrAlnR{8DWH69+;jOKZk7pN$a}k2C$DQ-Bg^}5qR;7;BJ(}w7dK>_JiC&t(aT-Z`vV&CW4?*0qZ6g1<nX-<UhR78v^8VrJ"
    "Q_zrHP<VHu{7It1XQ=<Z`1jN^pbmz?!^^AjjYss_5M{5A==1+$TpS#SlV0>d6_{~C&zBAIk0a26nX}<I3g;(^qVxDmQ5?Qd@!vky3D>))Qxy&$"
    "_JB|@+kPDVn@VVK+W$U$MtZ2Bz6d~$`p#4;k?OS%=D0Rpom){ne=*^vpJ`yec}eTh9Qcu!sL|Jx3A0@xCV26_GXDmS*+^{zl!L-%5%>Rwd29Bz"
    "K1seqpYXS1D}ACqd?8*pLqR>WxJXb1Hfl=acCPfHd7Vs<p^Ll|^uHJ<(c+ii<o9)c?qjLXYW=#>%m3mY)9PO7*MCF{{@pjRD`vctc2HiOa>m$7"
    "me4&i+31xvCny()Q6oqHE1`KdQ6Jr+>1jUwx5-Wn|Cl!a2lP7Sh4JC?BV}3vlck)83r~Oh#Du{dUCs2*1WG?=NR)hOa-t2z%{1d`e!ieLze2I#"
    "G+NNuzVN{J5=5U->hnKi*X@Yg;6+pj(p>5)8F~~BCZ|7brtCxLGX_|H{7u?tFHQXUOrK6r8S)vT!K)JK16pC{6psI#q5GgWJdEj{AYT>DJ+wzp"
    "=W)R31f-Du-G55MalD+;hK{@iS)J|kGZ>$TkZuTM1w)|enV}bc_b-xQlnm!h9e-f-+kZyG;fI%JOv3ZopZLCx)W--hBXZSr;#HKP2c9MvCjHg<"
    "{MY~fxBv9)d;iN{sE6PBg@2^yPgK=wn5etoM5kz?8iiu*=~Y+K^=qnLROEJTtNTsJ8POqBr+c}@3Q2!fskJ_QFTQnBY`5y_qJVhi<U#w%TOWR>"
    "RB68NH_D~@|5-Uv<-(n(lAEiMkKHHl^mK{t5VNZaH)$ExUM>CVoQC~-^r6q%CAMO})n5Pjhre0cDU{;-mFnPvwKo|+a;U<?A<XEat~yJ4D7x#v"
    "_xQv9RGsV^y<dGqAF%A7J^9ZzwfFvutKz!ps1D3>quwrXGOIwJveqk<D?c>fQ1g;*zXwhEy4oXy^=(g;PtD|KRPCvu*HyNAoe3J}jjDu^svJF^"
    "&SB+Cpf&sRV$$CG_Ad;6=f>}L3b#yImxIIZ6*J3}$5nvj+iG*GQ8;a#(j0{Ae-Wq;{?%p~CGSF~Sfg;b+-sI`*jBgiyrh5g1wa?&LMv1+&*s%m"
    "*?e%s@h}ZX7diIn%TH8us7hB~MHvX`>T>&;AM}-Jhm($J)ynFuuO6#Hu~0cbJW*fyZMuA7DT_uOLEazrZ&r5e^l2}mq#vnod_P{$*<Nhc$^}j>"
    "bh=Nc>gEPrc%r^*#;xkPf)IIhRi(YVO_B1Q>P$WS{n@^1l~gx+eu@Om{#MVsod3}Y?Ne2W3TtH6*LKNPFaDS_*x#yj4o?CmGA{?!n@x<+Ejluu"
    "nt6NY^%v>~Rk}vGsa5gIXMDH2p4zLDGkmW4WGNq4RE>hELvQhFzgyg0evkYRb=G-xOTBj*yr*_)Bt}wkc>Y$kR@^Gm$#Z3Z-TgwMdQ(&QT~!<D"
    "<EyKCo0BJ<?{?sN<2uJUuuH(AU7Xe1v`lEZSCdwA&$Py-p;h&_v1Uu{y`pMv2CCCc%D1$lf#3UK$Grdh<&Vq1QMi1Q>`WtgUi+3(ue57lubfi|"
    "U8tGc<TSqjyi~nW?3K!!WPh$2P4%=`xm7GzD%}#ThSOH>Usu)LSFxvPRTlSgt{0YH?eZaBHS2APleXi7e>|<m|K(=q{9&(nv%GnER48{*fGKcd"
    "Hd1w*rF83mORG*$+blO#t+1_r?~Ok<!~VK5w0=JBQ*4eFC>4U(L3IoC+>Z}#$DLN^$xRr!lQ$apln3VgYcBwdskf`OTD#wCsqfKsb~no}UaxgN"
    "Tlx)E4oYfX-|Ro`qU;`{!dhh{P4TZ`S<|>K&0hNfCjCzfS(sK(uWso_KzTCirimM%``GHVnuTerS+D*fIimlMsyBWKVkcLv`=`ItE!5uIRF(Qr"
    "t<QekZrp7&i&49{=`+z$b9qa(3)619M7|R3#JF2&l$qlIj(hoOxm@e%QuTL{H7PtV!%Zrvx9GgC;Z+rO(v<qXy}KWIyR;gf#?Q`YrBPU3zf&4q"
    "y%!uG-H1G(lswgl9^5Dm-dyUWK#suh_WPB=i{3)j%Wb;$vw0^f)k@vNo!SR<`rSKH8(U3PZM{-ekIlHWxm7Nza%rN5<z^QU-iBleLgC>MLi?Ez"
    "PMi$Nf&u^W$vH*tYxF?Xu0KJuWTjk2Zx{ddklwJ}udc0?iUmj1@p7Zx9t?cHRvXm&)*YY0Mo~}^ls1Rt%v@a*i_4|ZFV)eMsXm%cU%XJ#4>3Ma"
    "bV>;iHS*4u@xSo3`*$nqJ6v23%Wd_XCa`Fjn?Mcll4@gTXF4qwpFb{_&x=gQ5HWZDlJB<FYCZS}`c&tjUS`7aq$-hw)q*5n0Og_9;=zqQ_@hCy"
    "dL}8-;gH)HDM)HI$!C7EsEe2nGE?{8h^4i2vkC9+yFRBm666kOMHbh{)tDhAg<zE3=~8*lrSk#>!<?|;p!n7Gb+fm3^X9EEJl%j=ajQj9e8G%B"
    "6lcMDXlX6fYLR%>!$M)8s=>xb6ITu~YOh8gwU$(S2BNHBFfNwNF&tcO17f=HTCGfTCD9$7`NblD`lZt4Wrg`vWS_KaHQKK)OtpG+OiuRIv&OsX"
    "CH)El!qRpfv_%h1g^REBZ1ee3<eILo(A^Pmyus<FAI&6+{n3-%UDZ$*7q1*Rxdhkr*=$aHmV-Z2XJ;6o{q@GhMY%kmZ{Dn`{c`!E3kqchG%GaQ"
    "1ysihCEb#i-Clz%gE;RMIQpPzEfp%WMj@=xb9R^W%Go*j^#{d0jeM`CeDd*6ag2RCNk*e5V>NAW&ld~&hzA$rv8q&P9n;q{^$fR9VVCCx<8iUb"
    "sEaUM#*0$v@9fa>FIFp+0-fOP$;A%M;?~wHg`3CpvSP6;4WMznzV3U4K!x<k2R-HQK6(T+Q=u6}-8Cr?Ag8jv-ebNm)xZ*+(QTGWKgN1K`4p}N"
    "Ay!HPbWBG<HIkr9!p+wqr0}vDY|VHzUtMio8Z~6ObNWRbfANsa+Gz+Isrtn(@4Kf}uxiYi@&hzHumzvBEfLZawNo!F+O(KGuY%GHYnc?7EtQ`#"
    "1nEz!wF|I-bdTBShE7SQWT4Ui0dKK~520R8S7^5A-i&&6MkjcGHf>BkbDpTvZTisf;GHxJ<?^N~tygFsXk$<a9z7r%eoI=)+p4p_|9rbX2w5Ph"
    "Vb=Psp06r2sY^*wB=w66Y@UY?OJ$qkJU>&x7~7dPCd~jZ&Cji^nIlfM*LF8Bbd>@<kt8nRaF@{4#2h^iX!t02_N-Ew&yD#%&d&PP=4kZr;mL_V"
    "nONIWEdB_unsCs6jvG)fMulOeve4e{ZmV!W4^%7`eWVD=<+Q)%<orzQ?j{ln0Q^oS6hx?AxmGKwmXCe(Bj&6XiWjMrLu4qaRyWZ+O%X1AShI@U"
    "<NA7|PA9M{G1Pb->m}GXgzr)Zl{}5^L6_hKSzLImS+gEJ>w}Le{I4t)A3ajh`g*mxvqN*T1_NJ2L%qEV%S(iRC$rhCQfbn$|AMCc@-j)z7guJ;"
    "%|YaS)DD_B4E&7_?V@E}8ZOss{l0^>lx?3{f$ozmI#@F%NVkurlpDwnm$oc~{-&mCwX7NMf)iRxn!%K_=2^EV;&7^VHIby~{pLCdLOPvB)1+h+"
    "f2LzTTB>~*V?l_~$x%8z{ULS`q&|vRH%&`0&E=e0-KNv&wt6(+^ZEQ4^HWG-B?wMWPib6fuu`cS?rl&U07?-m<b$om^^2lx9r|?%Pg*FDHQ|iw"
    "{kwN76?%PNrJ^^(;V`P;k7v)H+a-hnEZfTn{S5z5Z8Y|GN+q0z#bKvIjz+XtoD6ojqQjLU9E(evngHVD><rE2^ju-cW0@tj3x(089-d*&6Y^WU"
    "E1HY*^E9(HE0rdbw2hN>|JY2h%$8|Y;p5;GWiE(*zrXHU)(U(CUdJPwnXTl+%WA<CJa5swc<|uH4Yju|#s^KCUb9&$oyq6guid?EG~m{1wWhQ}"
    "rf3d1>u8d2h}#rk5YgPzj5V9h-~U5Ewi+^Ux~S!3&jk7It2f?Y&BIR5VGk}xqY<dM`kT#iL&_TE27Pmxmd;*WT~(_BF@RyJmCD7H$E;R?DVxDH"
    "z@jQLFpE6MO2u+X(f81dv(5R;*^d+%D+-?exLU<-9CLzy%o>YlqfQ6g3D%50y;5t?-~&1(Gr7OJtI_X@>915A@WK?tAe^1iT=>|~g~DQ}L|XC0"
    "9pjigxzw|n)-$d^hT%u9wVHEaw4#B%D)WS%!vw3b>-29|tGEgB^Jrm#5^y#n+w_J~Zya|DU}M8l278j)keja-3Kb2IAJ<C{4@(sEFn9O<Cd^+A"
    "ZGU1jXs_+<?Ntmfqwo75<g8v^@+62g@N*+xl}S}t;Q#6dez-NDu!0r~3a_<JXEO19SAXRzmbl+P<`g3Z?ww1T%afCSnP#Lxo<}^!k|rB+(Rlp0"
    "SuXQn(Ho=5-d+Pi@=J8mm)c&l^0o!v9@8mMD4fI8?AK}l^pVe1sVvC{v1!O{I?7(V;c!0MQomUdNrpI(&k5tbS!p)ud|X-pmg6H4>q4J3gUt|U"
    "F|v9XzJJU`+aeS`jQq<seVxZA2nHL^TdfQrZb^4};A#nH^~12&E+rIuvCN4bQ--+~;Zc{#=@*9jdaWSdJh?dJ?9<A=xUih^vACf#d~x!;-CpM$"
    "HP$o=Hy2Oq&{-|hTgNG}kJJ~6?5>j8rP-y?9$i+IH6f0}NbG)1Y>BU4sO0LZ-YC{Cs;0Vge5@fq@#0CjeD#c+JlbsQ_ZZpniZh|PO<Jk!7q{yj"
    "x-0PO7&FAK2c=)NM6NHLBn&d3dEqVl&=tc_Rycuc%y27rP<e13M7d%v1vRW*bzW~;e!naD&oGLu)=4!q6iwHg&3bW%&fpT`1WLxSDA!<9D=AC#"
    "8kwW2^ekK0;U?`s%ON!!0tMB_+V;7Z)k?_-44po<reTLMMYLky`|;AZ>!oU<O2vb?P>Qt9B+XQt;)q}ZZwh7pipJaxFn;y=`|9zNU4{QkDNg9q"
    "Ztm0B`q)(rTdnG7dmD>wqPlDL!<Wl~>^5`U+Sm{*9Q{N8*?sNwRE`bWKIQUl`L^4{P`8%7p6Gq?X^Ls9lIKw^u*oo{+h|m)kI$A%Mqfj{D??B-"
    "EA)1+hJeI98SP^jS&HnN)vJ-b7%m3{SM>`O&T2HIWHK+fw5WPXDO3zPh1QdnCAhz?)_?-OxG1ReGQycTSyqlTb_eCnU0JgGJVK8il@aD#U^l@4"
    "bBU=(mZH$<%w|C)M<(_B`SYU!_SNBT`R?7@mM8%&^qRajmj9uPd=Kun=actVSZlYN1q8)+mAcz(_bX;?ZMX~*+Kwhvn|&IYD&u$%n$SxN*7#vI"
    "3j=J1!u5uss;#{JFyZQo#B-%`2^x8HKc~~#%=gJV3d33r+^7}0R+lmQwCUeFJ4fyhu;Q@MprfHTpATWJhsDdw8<k>lZ}0s4++UXv#8+Z9OYJs3"
    "Ai!!kJ!KdYA52z{YlKj4j1tCv@9=OwfA|n1eOM~(_R(Cl6f0H8o<uAkMSSgw3;8JKQ)CeMb!3*RRo$G=o$)mXH_23I0L<iUJSO+GU+B}kGSgi("
    "NeT}h)N11~o2XLUEP!3KW`PrkO`9>~5iTCSFyzFAKw<;ZfapR_sz;BWM;pwo(O~NphL0aS7!2B~Mgb>9oJAgW1S<5T1y%Ojbn<=pzSi^-TAlrS"
    ")qB+&)@)&$J$cgJ*r;LIqF#HmUdM)nRpPaGd3pJXRxt7!+_&VO_g5(_bKoVB#i+0YiX29>-R5Sf*2TpIP&wjv#cYQ6X(nzSW5^jdx|U8rF^z1S"
    "{CJontI#{(%_#Ke{Lq%sZ}wZ{Jd8%XSa5<mkLua8hcRZEHU`;ft(&xbPW|zCqYF=hwnVdeaq*oWq72OVu?G(x+%Mm|$K1c$+YH-R<@J`hI<P3^"
    "mPK)@H}GSvR4S)6S&HS=H)KU2wFm{)uss}hQTZfCcq&EJBAsf;i~I$)qG(8ghX8jY?Zz}1^2~ge!$Nl?FsfDsZc$=pt`1w1i;L=WpKS4LRw!^("
    "tLF0THB-N27kFbJ$pTtR+kM)6qB{F8*{1+-f$80N&(Jhrcd?fVGc444KL5*o3qjBj+(^Z&uU`!d!ct<L3;O(zg$L>6gbr$P?D*@$4?k3w$f~&2"
    "(k!j)xwDm(Rw*j-JDBT2RoF^rFgTusLfNgyXLy*C$K{U9NVf~TcC{*p6z&DB#C`T>#N$U*SIVsB4cuv^vbB{H0SKxV?;@Lf%Bpbk_02(39rsI}"
    "UT;b+<<(WM2Y+@c9Y$CZtyY8INR$52)yOzP-Sr8)Aw*geDa#iSq=aO;3mClRGKCz7@}GDqUpzeAhjlv*T@Es=EFV8Es*Cc=+m?e?a-%@A6q!Y{"
    "ZT)$^@DaHNrBZ0|NQ=cK_s<MbK;Pcp)+WG!oHzmUD5{jZjp~99+G&kXG(Lxmv_2Sc#;z{Uz#K^qrxqxCzKQ{la_pLP6F+|VkY9xr$#jPBXJ$N_"
    "Ko`r`^YNH&tkZe;aJhU&%M~mB<m4<aOv>d`ad$RLv>;1-SX(HTHf@=m-SsxT;KWtu?U{YBU)?Aa>=}W@n4RY2itW_JlSbO+9>PLHOZ;W{Sj%Ol"
    "9foyWltz0;d3CZ6yE@6OQjCb&E?Y0Kz_eW&O%$qS37cWJ`jUrH%zo5pR4T{E$7Q(xjhttJs4V$dWhxHB`AE@_N`LwAVNLtzA3u(njh|OV6W1AD"
    "T@~D_e6+W>>%;pw#&X!+mXA^Dl?NDb<tSGB{d1W7Hg3yPUV>9%TB+CzQG`Ame&%jfoj*YYe2Oe?gKvYaxFin7<EgAtcr#l#*4Ni7jao$&B^MWS"
    "7Git5T(e>BY1A6gN%8<WBVh<EWkdP>@AF;pa((B?lPC0_x8CB2fqA#8_$)l@;=7(_gDz=t;xzgGeydp>Zr4>~Fd$pC8M}_npa4&Nu&x?)_}#R%"
    "N|of4hk|*!+zm|W@t5Sm-c&bl7K?FNCac?J_k|N*$Q@Z;ygGR@7yJWF^LJ?vJ$%@scf9>F=IX5aWIhZ62`Oajo=IZ}0+KOZce7NAXk4}wGK`8Q"
    "K7n~F*6WLfByPk=VqX>4FuJ_r*c?wB#taLz)7fzG2UuCvAAvlu!l$O+96fJVECC%kxD7r;IFiCA)4{MPQvgwwAVd4QG~*<Dp>U*jH%b|uPi=$K"
    "5hWStN~KIOSeA`EJan~|0-r9buFp2tL9Ho!wNjS9Q}nZ3e)lQN4H+`m;4F>|pfdCMR7qt)N$UXFy=o~E-l)PUX6v(uPMxEhOxkoHt)s8h&NH1-"
    "5uavtIwft{4%5H3)~H+1x&t27>c#{J3!Xij=~)E>Fh{3^h<%-%JuQRTtU8i>E!`2ht&E2&@N8E~rQ))u5*dO=bby<T+Y@H<A-77%^jSjMma<%R"
    "eA-bQu9|EO$k2C3g~IR!YeNr*3yr0{E87z;=WeS|IM@Ib3LBxt4BtF%a0@OI^@BsW@Q?o|n8Du;ULP%#`Ci=L!(x4>U-@#qT+mZ>{L0H}``Nmx"
    "?p2|ft?9~-&VJ@Q-tX0Zr1U}Id;j=vDqS2lmh}7Ljh8;xSAX2OSy#V_g8SiLf3NZnJ0Csxt<u;2x*oksmg3`c=3V(C^-qi@&utUKqOrU`M)_ag"
    "{trxdN4=(ze*bM#`-5#dJN$wf;m|3mUunHgHjXwx=lB_?i_9a{?5Z#R;4jq;)hl$01NE*_U(<i%_M7St-hKZ*$nq#mFU01|Y=Z!>rUvKleg_uZ"
    "AJ8#w9?)MK5We}Unyz)L#i@B(Jvb;F8}kR724ok@eZBQg{r<)Ocm(WFv2pu;QLn4_)L$y~!6Wl8RPp@tYL|Az50tt1Z};ID{Ig%d0!?DIk-WeC"
    "dtv7Woz(y21NBS2-!orV|ET!I0(SDF;f1;}*eV+J9rC_g&EEURS8BWW=A+)XUNf(3e&Z|ThP;9m@vT2G@2Q_Z8-1jH|J(g9wOi_cI8qx=zpZN9"
    "k-GT!7u&Uswem~<tpE0I`R`SCs-~-^UwK?I7wRqbOMmzQ7$VK+%L*)?UsZ2CQn$?Ux7An3>H5a+9A2Rg%yz*$11aj^;Cvu-GO_7@<7f4zG5_K("
    "7KvKlQj69XkH}V;@>StYv}SKyKKa2@rN6>3;I|Iclb0^c(|sDn9yndXyK0m1L-f~I$ari=C;#-cFjsfXzob?D&iBoKZqx^Vw5xueF|qG4(P5)d"
    "d}Z*in*3M53y#(OyM<c=Q{Db1I-nmPCHwn#-&X2>r6u0q|2=i@H`;XCsq=52s3STmnzzZq{G?ecb(j?AsLtRtbN)mBhrRdX|Gv9^>s$ZefBp_F"
    ">3a{}qLb?TOb250-SIzAmH&OcA3VKX{wdY`yZ`kx3gU~==sWGv4{T=&s9ub4eX{En>6F@n@i<21nFoa{UnP^bqu5s#Hg3(!f25?F#qs%sLcA!3"
    "H<D&Ab2rs8(PJk1@!p~P>^M*-aBqQV)B?{hGD{yS(LORv{KOBY9MOrmPdjukz7p=$B$=4$?%S4s#7midoENe5ov59q`myysX~a38$61IZH#ouh"
    "&m-mtcCdHXX`%%OrUj5`v)jV-D3=7&j--~%FJ7`5wUt+s-zB_yjGiB1BPq)!1V$pO{FN1;nXJSlscyR9>IB3W3<20@9+vaO2yKIkeqIH$91)BK"
    "M^03Xu5UA5(&W%k4-<>y=a+i=b^5l$L^Yo``+$AE5(_?Do<ql{%KLI*h+7MHZ{6k9W1?ofWv_D&g4Ak;i<psNM5UP<aYL4lCkE6&=Ji0xLl;%$"
    "ki{~BnzQo*$NXa>q#PS@UV>_Aghhzs=#&(NpJ+Bh>U-<!DjtTjAW8h4mqZ`T$th<PF2<3mB$?oyS&`F<(=8wxWLl@B_h6dlbbVi^zoC!0v|L9%"
    "BOSG3IeBT?JD@3!u6WIv+(km>v66}4H)<2gCYHcUZd|Y2TaXe!qq|qyFpMuNpLg1dpnzqFx6C|7XpJUrnc4g_Eo5jKtCUv=d|Ng}s%>MfUKyin"
    "?a8vQR@BLI!)!nD(&(O0?S3A(VY<Rl@~WQx<=Bh|zU+7rMv7saVkuwgmaOL3H88K_QZx@6y>CAd1uv}}ACNY=Tg~;lf`5zK7P{xLH)Z}Luq(y#"
    "GA~&(JT$^G^d*ov0sqMoit$}0G74;#T#&&IJYbZQB*=&f{_3xeBZAytLsl!c#KK%WUSweKCHVEKI^}DJiy2b9CEc#`CG(S@Ehpf9Y@nF2I>Q`&"
    "zL3SL*=&8?&eKz2w&a9Ho&kg9u0z{BVseQ(dq$X4P=P`ngH++VH3aN#lXrS+SDAgbT{g_igu3O0;IT|*Odv+TzM(Du97k*16e=%X$InNs6TS?S"
    "06X4D`_y*IULcFN;1uPrE&ar`p*q6+O4T(oD5S4!4}}ulJF8vWWFq*EB$0Lw4)pbAeCALnRg~p8&GhXhQ5VNnxZbh2AKYdq94)TgjFx`Z2Bxh7"
    "R>i`yRVvYyXC@G^KR2Ams*_!}*K4>Qk5+5V^IVR7ry)N60M+nVZEbnJN(YB|Wny95SOY0{w+l%;E!~wnJ8L0RK^z<!(@&%?gGaKV8p~AY+QkuZ"
    "#?+tdZ+tP~Z#<U2bS75lV%#(=Jz*En!rz{D7C;PzQ$Qo>QD(JczREM-HMGnZ=s6rtr(qbL&zY4VYdY!J@w8Zs$r4XR0ajpy56O}tOWK9ZS%S$O"
    "F=>lu1rTsw(qOw-I29_sFnaP*Rv3FXfmPiUq#K1DGd=`_!k>{nc9^)G%W$_3h`>$m*s-2dzHY)S$|ZVjqiL+`V2i=lgqrLpvvMT5t+m~^$}nyB"
    "MqqE2>lAkw-@j5rcePiu&CFzfJjLx^kwwtw>1{2S(GtywvW`l$N@>iR00v8>TN4XliQf@6udSzAlxZ~xN-sf_K?jtjY=C#(0_{QB{l)Rbc%joA"
    "xCB+NXow{54hF27gI*Vq-fqfGE<7~-hKV$c=|-ch=9#mQ&$qATZb8(@$i)P&Nt3mz<9J(Yt2t5uD>mZD9LOAxw4+E_RV9&5Ap65Kqb9I9R1VvB"
    "@*`tse`c*#6bVTg2z*xag32jLN}~JTy)}B<{Vr<+@tR5XQ<&5Wy;)%9cFS$LaHRUK)S0fHXo(6Q(tj=7%*KXnk-dF=u<AT!YMHTZK1)xO8zt!?"
    "b{%bSr8#ofsp1c(g_hFRwXmjGssVip;vG*)t`PdEq<VCA?d<Fn(kT>vpedbXO(*=8Zd@6X7ca^<*W99?PK~)14un>>JhZ|!adr=>6iu@79J%&)"
    "XA#m4Z9W^d8LKgQdl8QY9g15jha}38(iiv9o@a7{3Hd{{<K{DAf~CDZWl~iFb?r%0{)x3UEbf>+kQ4U|T5ENEFJAkqyRJyg^U&(B1VQRE;62B9"
    "ema_O=N~??#5Hwg6<}6uQd87&?18bdT-ur+A2;c3nO1hP+jlRSd5}&3s06QBibFfT8Dozu*$kzGbdWYHe*Nl$7aYG*_H`ti!o6XARj`hW8VnFZ"
    "JB*cZFlnos{hzRLn*Q4CFz*Ok`V?I5HL#zhRG!&$+Km)M)^dCyH$ROyBa7!VrBrf9uQ0jiIFHC><lSekO>!#H#p2E2(Pg!uBvpD#u`NcTc9xur"
    "adP?YK0J1BR_c}64{Ln%#ZvKds!rMZaGYnnaPK<DkDr?EerTma9I7%&ub=x0t;?aMm9ffa&EARv1s_o$I$+48XTzJw%7;XW$sM7NHq3O_*4#>1"
    "vQwh8Z6sVJlgZvlMvF;+@?NkT2x0%S)sl`Y+VBhgPtb!N9OPJUjQJG$P|KHANtI$%RmIJm`k%`4;G1-|SBw%JQoJa%ASVn9sM+^GaHQy9&}bNv"
    "LaGz#%1!odn==+JC~48ou4JwqeE`NmAv!WnsNi6^Z0+r%d}}$<(Aw?uRg&BrGd<4srWe_yOd9!<g@~oiTDc~6PR_5W&cz~@kP8R1$FPi3l3@<="
    "8UilsoY(`DC3urOsjH*m(y8-hsamwq)~$&{VGa)5Rkyd9=YT;rhUM?liIIxo9>3VZed4}zfn%ne%cBF5l^7f6ye)CpD%I43)Ox^>4qpZNGg>xQ"
    "oRbT2*HMQib&MR{7(z`?y4oWlsaaW)Lcgu$BNo0p3@z~lJJH#q;eF#L!qAmK9Al+D98smVv~qF!jyO&}xd&)?%Xn~1cemTUw$N2(xh;>Ja1e%8"
    "xzYh=LC7za4LQ+XeHAB%I4sioO^Y*$`1l(PRu*I=x)SWEND>Sm2o*f8NOojoJGeVmrBacsASQ7Ed6x-dMmgF%D}O?2WHOcu*|YJdIzDbm*E^qj"
    "iVLxYW95tE+~<>H^ddb9nu6S=V2G1ysJeMV1Cn!hR)dNR;`j;2!9kRjNPgn}5xvEc$|+am7lkny(_c2k2l)d!)#Fv_xVbV7-3=FAThtuBKNBA`"
    "NmENqzL{jVT4S^#)30A&Ik`JZa|g1=wWQDTN`t_MFQ5T{VXGU*$QDSYGH1iO!au-h8(&_K#>&0a2<3KF7C<bVe24xNXDtj@#1BO#%ZM83^>+XU"
    "DZBFeAz8K1eYq!-8>vKR)-?asC|i9FCqJI)lqQah+=!qn6Zv0W<rYVjy@bt^;PX?b(#4DUuohTNeLck@N|(x|=<$9FqsXN8&_xQBNn<u~cd}@s"
    "_}b&>Z1rK&3r?$nT45@0!dN<pjyCj~Q`F)=ZO)w$zI|I+^qg}(V$mN)%(UttC3cK6a;kJvBg^5%-a~BB8G#&N`G8)i-mGh4a_777BDlT8G*T&b"
    "xA{c6(OOrXH4<I-j!l**b8<fp&3ZlZ@vmik6K!l^LR+>PA<+<z+D6jpbqCH-5`r|;Vl*&O%2cb`<W_@Rys1TD3NnmFeBX_Y6OTn0ohxp~y4`X4"
    "w<x7Dl9MX2-i4R#M^=Dx@<Yn<HRp~b@X?T~W>z;|l7-I+m>l_}an?KUJPPfP$7Dao#wAub2@i!fitP2*yz9Rz_)YY6XEBWgv#@4kXNM<SxR#u("
    "ws^t&DLZ#s;nS-je#8S>y>=g-r-OVXxw1Q@ns0|Sbj|=foi}eHiREVAa|iTwGSl4lcS*5p1|ak3LTOj?Y|c}KIjeNd-lddB{Vd(jG^eKCxc<`o"
    "(0b(6RFJ%gr0>=}_tl!puV2U6F6&GCt46_tqsIilCM}~R*AoY;`F}~Gu~Q>lR>qUUWEeZwv?py-iOkzT<+f6at>8cT4p^!rA7pZt-ZZVY<H{^9"
    "m$8ZbC4~#fq-mR0Q^NdBpBga!54r@nP*WgAX2mM_K3M)|3TR3eh)vW=u%uEP8n-aovsddneU_XCLk2lAU6valL0YZz|JL)1Bs;SBVf!`(l5%ya"
    "Pd9ScVi%bRi_=NovMwc9K^uwA@$e?8D=tGn5TbhRj_@?%K`kz0G;-B|+|TpD;Cjk1SEN<u@HR3Ii49G3K9)ygDu#XjDRnQm)8kLU725*$GQB3n"
    "(MaFu^q%2Yh1Mru@dTpuSzKCH)f=|H<uqW~6LHUiH!M9bBkN=U<be&3z{;id(oc)2o2xbrsR!+N|Ja9LeW>*8OxH)ii_8dnpp_#_i^ir==3ecT"
    "LpQlLV0Lg{mpKYVvixKI^+u$oP`PNU{Y@}qkYD%6K#mF^waA1E){j<)!}q>QFYAT^9`KS-(&=`H5{SBt=$AuJ&6#8LT}~P4koMIbHkw9;GnPek"
    "rY2A_0rkp%!p)6O_;K#??Jkg<Th4K&L@ZS)rSIa>2o_+;xsQS75fazfn%`UWhu1_wiLn``&u&ocN?0Q`r+v7H)qkpX&I6irR0+a}>*1#=Xx?P4"
    "AbRt{SR97>EF!JDUw(puDKM0Gg<9aRoxr=C@)}Lv)XbTA^^58%`CHmEquA#cqXW;Fsp~G1+9DRxpL0s>GI1lrS9%K3CwiU;_3d9(<}vvVXA8Qw"
    "=NP+>!;AMO(fiMZo%7X;L<D*sO|dG!uJk!uiZcwErzW2<fD%u=7<0==bJlZ%G>uL-uvxID03r%xl8l~@d9}obDG(Rqm{mG>?a)r0-GuUzY+r$a"
    "I5#eNhZ&L0OZ+D&3?(P(TdWzHW`T{sK7yof?laF3{b{Q7h_=r&ECW#CN4m$$rK`7N+Q`tnHD6<Yh#qpu^)(X!k#I+$h<}6Wq3K2vGtp0DdYo_m"
    "O|p|Gmg!ZD$0>byL`O-`0gmX`{{A$Y`^jSQ`|I-`Sa}>UStn^wXe=dJEU*R!+vt2j*N$Fv5b2nutt=~~Quq3JczU>vkF(LS2dI0EigV^{#&6#F"
    "OTD9iI{o|w%99>2M>H5;kQirAIbv#;tcFUTl?I?$SyLHsCrr$yPx10SYm~LkuVfkHXvo<1rP}wavLNJdUXs~oen;Y-*Bm%$uN*FgcLYYxuuxGP"
    "yVXp#b)DZ8-J)eN=Rm|9sQcR3frwol*-A29szpt_N8J?EjB#7W?H!gp+M}Jh6hsl;<_V>^e=`y6g>$IvKRU^ex%hopW`0B?oFtw~<`pejxXrv5"
    "w#N5Zk$`y*4yNFn_~Bx8goSA=REaMX+hCawbq*7-akl<7p>{W3cAkgE<-6$N_l<A>^AoRFY<B+!5@-pW#Q#2>7$&w$aZl1YWa_Xvj%_t~C{G!1"
    "BO}j;kwJJ>J=mvr?3nlq+6@hFQ&}*vOh5BU2-HevW!6}Zd}KVdEP+T*Zz|KkX#}cDR+UnEuA))2DQ~;PhmlJ>Pp;U}@DrM_moM1HIEN-$sGOf7"
    "z@$AL<s2WA>;gH)QZ&k3!zwA8^VKQ$YnCw%9jwJ<+b)NP!CUH4j1x7?(orIQ<GZ^_^p(_<6L1g9r!gnz-b_AgEe94162ZFR`frJqU-7yVUZ;0B"
    "ZDG^6W@*fA6|`*en+C}EPO5-Lc~9HD$3Vf7#2I<eifkR7dV4Mzl{!+k$VdM`+D<#^J!9>8lCDEMo2M+DBSdn{Ymq*mi5eZYUVznkR66D<>L>nd"
    "T!>}i!k$fb`6fO}n7l_~_DBNk$WP-)6aW9<f&%CM$o<bn=YjV}g!bS@LudggFo+YDfmc>_Om!B;VjQDGr59U%Mbm&E$BTg>DfvJ^$V}r@-&hJf"
    "9gaW{wYmhXt(5lIpM!ltb<;uLrs6dU6Eue78JEcyemY6)b(X4hyUJBpR~%#svuY6W9BiqGHDF_BvDVQ+x?q2tBgr3IZWARkHzqBasJaZBBVs-s"
    "XR`IzA!{a0{qZT0$Srz+vFHp6D*)7VDzYe}z$Vkgot#f^C)(KTgXDgr)SI<31zI^5ZDAa9xON`5d_Gv0)!MpvV>>(Sg-dHnRaK2jX-i!a#D&|&"
    "6s-S8Kb(8+jy+Vm_V*{V{4Pw`RW!0$+YnyToT`&zX9+^5!urn1s6@L2k2zHISxo<8GQ5n+(l=~>X%RF-&JYADxX&p=+8;(8q5K+3-qo1NBIe-m"
    "?VEkjgGp}hP;uJ?t=!GcHdg2McDiEJb|iW2rb2m~7HY2t3WN$eC$fx2Z2@^RhYNxn01DOUo1lG>Rr;3}e_@Z{K2I0|HN7QrLkl66_3{M~*!a-#"
    "R=bS1D9DR<!+NzNrj^pp%t#JN<xAicGqXt4N<<jsvO1X7T02rw(a9r*qMW^Vrs{fB*p`dj<O}ZaqZ=g4cr4nCQ4Qyc!z9fNloAJOo$J_`O=sM%"
    "IC7N&J)0ftq;R-y%8J6&DAcCQmXRH?FdlnC0-e?IGJh}^kAr3*O01-~)H70A0tP$>t|!Gc)67DVjo11jLWxC0XQp<zAgP6QRIMYR3+`xr@1EVc"
    "tn}1LQ$d`8%Y~K}(w&}OSm%YZoLI=r%vQ5vEODMya|9RUM{c^%Zrreso=+QMsZX-)-M3QL#%>+=)u#QcOC>mUC>-E<k%>w*1zfCB$&o7vh!NM3"
    "WXNE!TVFS#-~_3`MTo<o#X?78`~CymBQ}W6Fum5d1pq0<To_w2lH&cR;)2qQM3knaUwOU|+pN-5Lm-6efF@;Eo7k0Z0b<t4#*MbXt#Un`aXqgu"
    "Ea&v^D9bhqm9jDFTK2lATt~3tss#=<vOHW}%p;rSb2$g((z`i@Da{9;W<jA<#Dcj-E=F(md<Q0>cT5$S@U*bm`>Tuzxm<`p9*^}(InM1O8)e~S"
    "9`Gj3*^$-aeGZ{(oE}lb86KTW{`?hRwiQ^l(V8&;V0VkFD#a29aeU#}rut3(JYn?>=a<=wWq;?IKq{c=k}{xKk5!hrk?-v4am7Y1{N&LeWq8|$"
    "wMAUkr|S$!t{5HXlEl|k{xo_}RLXFr9o>3<Z2F%_hAG(@ev-eKRJ>Yi4s>CuNWAg2+L=4A$5~}w+1bzOd7@cB#_e&=@Mvl6PSRDqT&_Zz#G*Mc"
    ")@r&w10<&oF*ycvPLVk%H0tcy!Z|eKJ#9kXtjIo;nO|lFY+-S(Ok0!Q&eqnJUV%mC76U)SV8t5)=|*2D{M=FND(AUkq1HD#_~-;3*^IK`lHcMJ"
    "iw!b{{Lxd;^8_r|W&N#%wU{jYldgrx%1fbO3o_MB7eVRkH=orMrXIU;%}?6IbTJ!sjqyQUePZh|D8{p=M;v!nU!OI7Sf#kwmBT)f;pSVc8#ip}"
    "=g`X7Vq8!fSPCx4b6D5)K@^2aR#1vmqtD#>O1rqteO6ti?yA_4lr_Kz9^!g_yF%N3ur@G>gl|jQNpZZhgGi=nGs|n7`E_kIB7$aH9DvX0tZ}*9"
    "9)-?x!@U)Y%9RpKPD|Gwq>zza=4%4k6s9`|f9*@LWM$eYI3r(G$}v(qN&hU{JK|b=T80d=BVt8_+ZGN?t_T##knu;^h&Hkbbzc6JWv`dXmxx=L"
    "KGcg`g*c3$mL+g~WiCdk5}9>u(X_s@j4IqHo)!RgtLqj?M}Go;1KAHzh!Ww&?bt#!Wu;wZcqnqU8`pv>_E)m4&3+qmDLG((xpt1Hb#v=M#8#J-"
    "c4I&LWd2_rcA(ib6s>gSG);7VGdMar!+Pn)nIGr&8dm%qGTPts<QnaEox>c%a19%78_{M$>UFi`9a@{OY-OG$sj))oEU}8=hp?vPz9FKN1^~DX"
    "tkGd!()#84petxWKa($5#i__bk5*3j++6bS=lWBN$B9-d18MZcGn14~uh&~^wbn9J1m_`QG>mMm#haY=rt?^!8Z3rsL3D{65&O9E(NVke$=bE8"
    "2#x5d#tMWmo5d3dy~3w?95+R;$l5N}n=P(_O*c0;^G9sDLZ_n2od^<!m(XCaWyQ`U@W(#e=CD!awx-$Ix_O5j<n;l5)#;ers9T>fb=(;_i<-KL"
    "GMu-?eBRpwBO={(yT?fi#9)z$Y*NQf8xv?n&)LaXB8K+<zuUojSbcJth8Pq_Utm^nb9o<*S%0m=kfeXe{z@*6jf|6PRmT<DE^7#Qu5^ZOU)`tO"
    "yCubAxSni^8<4)g-LVa`>M*l~yL<B2Egagv_{LyB&bGa`K=N@#OB-z^ZQN~l9F$hgG2DsH;X7S|#hym+co5at7t|YB)&|oVNyI1#wKRLKUC}Xf"
    "RLR82fmN-hbCj<0em~k=!d#>-SFPoI61f!z0botibT5b51rxP8*bcy^Wy}Q^6sK*2eAt?6jXugM_$kpQ(*nL(ESK*1UqOm2wCAnBEmoWk>Bh~a"
    "Fx=A7xu7j~?r|#EvTsEzhtl;zcY2IUHG2hl^eHH$e6SNr7q{$g?qbx|i^@6jtoTi%(@LXzv$?eSktlUHvG-WC7Wk@Atzb=54yKjs?7}LuwQ^5e"
    "3}5=7VUjzjauHA3N8p@Aw)Z#~^WB@aW*&qBE@+t57Fumq5PkV-ek46NpFA^J+ET5c6PPh3SqXB)HL`H1Jqrci+S*38+8$+0jbeq7tx$1_yp!RK"
    "Q^16cXM;G&2fN8iQqkRPTh@%c>KXnSjc_RoUPk%G2(n&X>obb2mnF^cDNOSkIM5yUQN*lX+J(BSIL}YP1?58Ly}g#&3ZNvY+*S2;w3W}&-hx3A"
    "Z6$d@>pu6dWZs9T9Lx!&I8jh^HvrYA^~KWm2-<*@y*r1PSh4SE+R#|yH)U}(9J7{fgs*yQg+4OAs-R1DsB+-hZub31-e5COY6Tg49wX<y;<qF3"
    "H}g$YCle!VPMvkp1*qvJ7j}vTRpf6vF1_b+DA{Nr&yujTXhTS%^SEN?x@SY@1i9li$rGf}8dum?U7>4@{8p~f{yffY>P*8g1!tyGsFrm?mX`%E"
    "Cn<QsHnh9t+=#lHSvzSK_hhNzCjRE&zUWD`$o43Q(z6XWD%NS?p`}*QQn@9|%K!nB#rzuS1dw_N-N0*m0<#=`nje@;NI7}!v<H<pMtw6)Z$J(("
    "j`Oa08v16IL=Kh3QY5J}jw58}LTe6<6#)xevXJ(7j8zWpInLLvdNTCix;wNb_axujRx~JKikZ`C-1$kj$xCrTR?*F_#zrHTxs&g3)><4wZnAPH"
    "EP3szpngYU7CuT2W5xmmGm6!=)q~nXCHJOE&vg8g2A%6j0!Il)XJ;zZ1B%C{v(LmXZxbRl`m@}p^gLGc_yy<`=IU7@<_;~k-=Nn?5g&Iq<1Ssc"
    "UlY|0=>t3=O!;YTe3NCf9>9obu3u=Yw*h^|KWz#e#Yh@`!Tck%bcV`eG>yf1(5n{ck#JIL{IQX!yUn$)7*7xaFvjo_y7V{j3Cr*oZz_>jJ6<YV"
    "IWWrvlxvj*5ARd<!7(Dg{6qGS7`GXICNvP+B#(M=fE$UJO+l;uufL|A+xRe%o5R^Z)mL9c#OBk3e2z<jZ00|jn>W>e_zvxfK>cb(>7TkV>K8&9"
    "l`)x#TmMc{cuU7?-;xyehsigk=&kP}<Fiz^Cw6Bow1D0KqzHZi%yN9&w#Kg(z6-DtEzVjpUqqIYCA6aFM%<|R<IvU0+3@SRu<l9_pCi$MwB$?X"
    "XU|`z*^&&Ex`3P)!-^6~cDnE^`GHBICfB8+Q&8sUW%(;fSKSWdA>*jflB1u5Y9^gav1=+v1!)SMG)_BwoJh&`g2Lf24yW|@$!Ln~-|Wb6u*xgp"
    "EHb}tQ%Bq%{_FqS+<)}&(dg>OmC2gAvujhIv>sCs%FD0WJwD@Vb`KmJfh<GbVHf+jpN8(JovtyjqG=vQUXff(LdNuZ%=@F!WM`52j3W@{<(nyA"
    "P$`Bhcj2jI9I>A$Er&txN=+$pxH8_kQNgj9`*PO793%JV>Dhf{x~hsM_!FKm=-qjt&lgzoPNLZilN98Wb|zrDqO2Foj5DYb?bwj^>r$ahh=as9"
    "*~^>`C~QT}wcH9qANpc{SJT4x%~ajir`ovO^d@6yl3*Uz)tgwLz!`962-aZks#CU_On3UK02Tl*e6Gbxhk4(a0}IY&?mIiWur3<;v?iX&h%Vmb"
    "H%@oe)B-;vmnse&L<+xt-NYUbLm<1;UXcE?2}m1$|0d>AsUMROcrB3<C~jp(C5v7pZb8T+=Ntci!f2d0bIf#XxkQt(iKkkS5dyyxbkKsQBH(Hv"
    "jW{dxt}}bx^EKlK%Ee6w0_fAX4o1=3B)uKHn(i@Hor4WBWs1>hT5v1c^=%kw7)g7ycu%FB;t^vCT}-iOm&gPO<7C1a2xdN7Mc^p)&-sq%p;h=<"
    "c@in$x&j6gEU^&eq#hS<=SUDIkss5&GfNb$)=glj@bNTw<_aK)*gVuW7t1-2`9=8UlKIKcCeitxiH3TDlRhlvDlcq1h3tiHXC#aq<Xe1c)1CMS"
    "Mww3_iq@kGG&jE`_ZVAVijI6xVj{*7D*aVvZGerRU#gecxk>!xazExy>s)w%lMX7U>HHtAoWH)d{g#P?{dASNDP#$TV>o(-o;gcsiys8fZ_o|>"
    "B|{d-@O59F+v!Q<I8tUava;&zF-`@0nK?K*VH$$Zn|w+*Txn%q&HUlME0{OVJJOE#j2BGBRBR<-X)jhw+7jmsmLO}ffWZ^RiTjqIECu|LH4=~&"
    "eZK{SV&G6-X*|(vs`b3PQ<v=1VcX_LxGW4+W(p^pJ!FqAhQss?=aQ80ecO129MDGrszwMoCd+Y0mif>T49C*@SxORmQ9fRRgn(TS^Dqq(R_HaR"
    "a7(|$@zf1_`%W|6vT=wfkA~1U)$Kd<!lQgwL>wO+;Vm~aUpO<xl9x%E^jW*%ji}7TnB_c<e`%Xu>7+f&LiE|(k}HUZUlI?nZi#@)jV$lC;xo%r"
    "vo4zq<akUQmeZm-7K$Kp$a<>3vQEgq)izuOv>}$R*<9}{oBSFR4#^QeUox^<G5&*{W(cil+uC#GIkb)8QdhbTCUBx-!y>r`1hJuKqrQMeh|zlP"
    "#IA9cW3k-1!(<Y+0+~p9QAE6B=@<@j*^Wk|Q9`MuF1O!926%?O%jxJO8AHul@(RUb8%f$U{lx&SFw7mKNCb;@r2tB#+3CpbY%?UuQy#Yzi$|`7"
    "bdUzSR##@akf&%DTCF6D$28DhJS?StA3E$@do0&F#{6JpQ)kJ^nLs=+B`4l!lusCd5`^xytGcX@010J&s$_v)n5<BnFX0$-la^Vnc8nwR<-uS;"
    "<0W;8em~1%QJkEQ!0WcZV#YZ-I*b}3IMacuTHCeD8FR9rb@rKczB2b)DG+YN@x6OZYX(wCXRd=ivHg#>o06MyjLPw|>4LH-t4}mPSUB2Ue(jAL"
    "l0!v9#ujb0e=aVqo~W5y&whH<NFdHwCpYM0UwVlnccf@3ew@uZ6!vw{xZR9PmkAfx2WsF;5~c2XP^x^#ST&)GICHlMGB{iPpK%4I)i&8w*c2O="
    "xg9Db1xoUF6;I4e+rA)*c6QpzHny*=MYY;|u4bU*Ght*NJa}$$QN8M<pc9qDeYLnkUx)TgEhBlH=d2um1Z}EjtrUhlB@|l@hr^1&`e#M)>*e9B"
    "vYdmr>;|E6$dhKixKF>tXx}=-s+XIa&#P7A!@%ddgfDYJ`x~_RU@DXn9_sv3z}65ykxQ#}XAOt5@wn4j;R{NW+1jSz-S4HW5GUyYZ&nhOCSQ@V"
    "pal_dP%0xDh~1y_opFaU3~Cs03cx0RfKWWJjdv@HTA&b;1{ZO9D<7ZeEYHF!iCHtcd+%u;O{BAwce`z_6Uw=wdgP#ADi!S6<AYD<SwQk|pw+g&"
    "6ea->*KKp>Za>j{OwytF$!=`9`7(b*S{8Npo7M_?ht}lZyqP{)TkBj7aJ84*O;0Pg_`SaZXO%vVE!fY=f`^+J<mko?x~+00YX&Kn%h#V_#0L15"
    "%P3u=8l>IY?dFGv4qB&AQOak<R$xo~A&d(`ykkDO)RMF^<4AAp#A9_NbsnAWwJt$-Klux#wk0hs<{Vm}P-~X@+s83I4~6AuV;4`<YUj6s#l3X|"
    ">XTk!v0Q?iJ5p&$=o7_KYh?EJ?9b0+am(L&YYewc9F8nAGzBLYA^RZLU@!miyx8?PT52FsD^GDjVn~rTcD@jf8{rGWxlTUa!rt2i75gw}4HKp!"
    "v+nkRI&>pU4lL`Iq}Zz5l(J_!3v5o&cCVVsS`-QPBVYbzkEO{+5Ayc+=(jJw?C2S+y&zk-8y_Az3xMDnO|JN6;)zGE%MKT`v;`QxjkJXzZM0Wr"
    "LN8w|oq6yFSv#kc214=)*&hH+Arz)6l~3D43HK_h6~jah_9(et8Iy`Yy46>fxm?y-qnZOzh8a*jZy)E&CA}X3LZz9{HIx4pu}D@9r)wLA*=tik"
    "&=kwrhHEpm0$wy{Xml%E;GWJUn;oZG9;|Fu<pX11K)$Z)AmmogM1vG9DV5mYE^71X4YO!RuIc7lq-F9&z(eM*NcT?eU1E6&*pp~v_%Z2i9_(tJ"
    "X{p5Ns@2-&@-ex~)E&43|2f}9EZZ+rW|4$ETLHO(pSD?DuiR;sqbfE`%Hn!-A_vivl?C#HoVlMbv*fn~J4qH_R9BcI91IXcyNuxF%ev+ye{3Vt"
    "Y@JQ#8L6>lzOzW?S$2#RtvL=N-XL-lbQ>2}E06cWCOFvE4UU39cC8f~$@<Z=oqXrsr-MV}<+3MIBB73qP%MZW=W^5?2%7H6BgZS+u+p_Dj<er)"
    "6NpaI$P!4TYgYcgZd9c%FJCO>#I!{s=SYB(w?LLc=eSAaYjblmacKgacRAXbmz2=m&_yC)pRhD;nmxGK;=mTZk4#g*Uh%b(Xy!nPuQzq(_*1{S"
    "rt6OV6tqnLzH;2{CKga;EGjZdtB-r~QnJnP3duAWm}#=sHojKO4zO+qL}y6=iwr>BGpl4K>D|__6peW?UM%4HTfcd+G`3Q_3QEBt5{4A<<p2h}"
    "O6I)1`MH|KdIpT}q9jjFv9v%glNmr`Ub}H44Ey~xojB?lF6d^cNzG;G3)|g>BvVwge6Gf!*`&vv|Lt}UZ`@#OJaXKR0t%uJczy;D5IsZ7+t`p3"
    "H32Rt%8<CUddD1@mT%*PV2a=P6C8eO72BIu@yI<V|Ge|5b+EL+?Q$cQ#mDGRI62ko#27DU!E$JXB%ce@d2qQaPp|rKYUyv(Yqc<JHf;etHA~g%"
    "obyef@7--S(b82(>h+^L;*5r9dK&+~m3`TdT}OIf-Cl0*dpDa~Hz|@5wMC<mG@8ZZCH73<II#l*aSRwn76(QG1jtJs4A>7s{*k-|c@N;%_$5f3"
    "OuWXkSk}UkL{cQ1&AXqis=m~>)OOD89;G2t&AXhXPSsc6^80>2`Uom;Z{NOsyJYZD&n_>6N--+3#jy_|GA}DBvk?aG4^7f#!<}Ia^%abkZwqvn"
    "!5VX(*I*v&2>M$%O}?O4XWo{%<33aZO~d`+`1rVwT&z41h5I!eB>J#wMDdAPQZZvs4N7yLx%co|&NBbvJfh>9Hd}%#l$}7o$hkpmHYrabI01l="
    "sZcvBySvHsIk?b}z`Pk2S}f70>-BD)h!8}p#nZdVlO(sgutuP3oM2<dVUWtRcX8uyrhWEV<-Lh@cL7^lRV~Wm-rr@^6=#o=FAh+Q1YQ0pcID!z"
    ";Ab<mhK|AlZ+v5qrc>gx{@Q*(Xxkn1Bdwhl;fct0%gAk}Hq9d*fNUTGF6iF9`*HMF5WS*&f-f>4Qf~mX+F#t4*VorCjnQyKN0UhcC8Bux;DEmu"
    ")uHJIdYagJ`!Zc$ef5OM;`$zxQ54WdrUr{t1^iGf#FxzBGI!!Y*t4-=hopX-Juj#YQA?_c+jBRzoI$wSEG)KIn4$+Kt;{yn!}B2?uN$^6H3MvO"
    "*npWow|zS?{oJ}`SJv(Qo0wNyWp|2>addnfKJ{`@l(bzG#8ewNfW9ypw*cZkwUAzO!#M9KAz#yIRP7ZmElU5#`_2;wG)grmZYK#Krlx^)PO&#8"
    "2)aO&D&~wjkApd5`NgLk-?|HMx3{vs?w$pBA}?Z}*OG$_N%HY{T=!2ajh;K^jhFaX%XXDK@rP4|gEAPfBY5Dw+0+BJ7CVj?)WSktYpWtA9N^^S"
    "#JBQx_qJN$bS1++mR=kc+BO&}oavr$qFC6ujgXqw%6AdQoy7#+vN`Dh4g&Z=crmf0Cx#+~Iye*TIpR!5kx*IrE`ZR%l_!38{QN)-v`O)rF)4`G"
    "Htyj4a-<5bPWSXSRR#}q5t?(>S7JJ?&N4r`n_zMS5w-)3yV#%(L%_COlh~LNY<S)C@mAt2!0M`3HBPLR#IIVLmimS;R&FmZlV=}!Ldn)~0@MxP"
    ")zd1Lh)m=L-P>DPX|_l{>@aayB=W3%Uf#vwsunhK2A^pmm#dpFWG+H<5BQ^p&Qqvi(K7{R-qm-pu8c1HOaJl>e)w0NS=hbv-zm&{1nTi~g^FKa"
    "K5*+CFXe%H10Br&N!K)iwPK2=Uoy`HL<?MGR=))#l!W%<Lx9`rkKQX({S)=CeN(^?PxkM9;nw|khn#J<%bzs^b&QyZ9quf3ubmO=Fi+$Mv>Q%&"
    "KG40tg;VCHJ2Ua~xDewnl=^`>J9o2qN&|5w%p0ol(lRx*EF90C%VKzdwf4`P({>xG`|5L5kZ(3{pB|0~c;besTz@V{834()xaCm3ss2Fee^yX%"
    "eBwSisqqY7KEdg5Vh|axUVM*Gdu5>>lugrD-*-M1co-%5>Tl8JJ$wtR$5vPW*nR19c+?oGDHGNN)ZannVz|2;p8d#z{dO~Z+9>n-pW;yc@pv@V"
    "@Y$aN0SxNOd2wG;pTfrtH{lwT*xU|oI_UFb)ja)IEB_SF|2_`Dl1wn~0-U(9_!OVs>#qWFNo)8-{~T{IPjH&p(Fb>Y>kl-wD&2^@SxEi2c0=#C"
    "SCq<v`uI+bsEtPbE<;a#h*uGS$n<C$P*YQB_`rSfB~Zg3sb{G9QEs_Qerd7}v+@TD{=Py+Cin3J_XNN1T<9q$TM!TQAvE_HJA;N6@ma$HSEn7r"
    "{sXv$JXC7%`_B}r-Oz1*`^D=&K^Yu9X#O)w7k%&_KY2EIT79V&K7RI7KqiCNF#+#B`5y6wSTp;Z!vH8TwVHgXOZ5avUqpRKRR(S-^^5i@ykgZ;"
    "QafUPcQt)b+#7!Pu^ZyAQ*iokV1h@$PHB8XC@O^`(<nbjKOz+>%qE%l+=sqKK!+98xEQ^f5pRyJtq==(5*%CtyZBHkUFPD&zu7cE%cRh#;H2KM"
    "P4UC>%cgnl3W+e0b2c&l0GPEp#{NRj+2dvc0#n@n^BZp=C67C^dRMTeJ_}t>cfeg{AuV5oK7yCkw?0;XVucK3y1Z(R<q~UQN^>LQDPYPk6;X^}"
    "Hh>t%aBzh@#XeE?HqDXR1w4)3w(h~aUuP;!Z`Lo<rn)`zg>Kq%5iABc8~B93_Q;dO*qU%Yl)HeCDz}YzeHv@^&+otvCR7Qo0_ruUS%FhJ!&Ak4"
    "g(mhRSz0`^`!zX2pzky%TTo1^)h{L(A{QV`napm?DVC~an?=+mYMHI}Q~$2}*KYyh5~|o6FW5eh<rh10pn7gPAnr>Y!iGg`wq@|tp&P6P_uZ?H"
    "!8YftSVtqysv_=@S+ewX=?l!aLlTW}W3TedmJ)vxBL2kGA1lS67+QIY;*)pSgSrm|>d-WQX!n<hdFVZSb23x|!Z*1Ae(Ijf@6=-S@j_ROd%^`M"
    "K><I-o#A{YlsM=SHY^19StWbya7LUxc$I(We!J(K=ZaaC){)zZN2(62QqnalTl6oF>grTFD)}xzdBhry1{0!!Zk!pg>g~$N`hrruM^l8vcf~C#"
    "L03%P1ACgVx)i5)0=NT2uwvO84&Q)fHLW9lFg7DX@sjg1^#S+(@YO!D<{1GvDRKI)duC^pXi!a2qdFAMv{SrmP%}3{uPv!!n{Dx+bUUlZnDY8*"
    "mD{k;%>3B1hzn77E#11u<Ru{OV_Q-}@oh6CTqjs(Yu{44K<2{QW|buF?m8Pd7^=~AIFy5mYbL2PHDn<}WAo4vaf3EEaZ5{iZ&ppOEtMYkQC6Nv"
    "%=ulr=nM6*lUCk6V=xYuXOxi2tCh{7XqxS9Ebwd2a={8|cp$7(A39It-pk|&OE)2gvFlhNl}mVY#E3AnzfU3d;v&=LpASZsvdAtVk)S6ufbrdF"
    "Ev~qmoX8inxz~^`kasSt+7lA<$rc2J;(q;@X{rzm>6SxHQCQ8L-fku`H@P%A_3Rg3XwW_Ws_+##id?W@OmP7{{Nq8tzq{*oTM%mFj&YS;XI>G4"
    "VMp$Y$z(d6UAb~vju`@^bOW(y0}xUhwC~+)8aF&w%<g`SH7L<A=C+svYPMXOZR^k%PE`8~3rouTq&GE1fB5!mucdMC4kofnROxemY||VbxjX8w"
    "umd`!3w~{xQ5P<VF=ooGToi}IyzMJ*aM8+`5z6*9&0r|#t*H{iEm87dK4W!Y?elT<`s;YRXG2h9Mh6hN0yXHDRM{BwxtbQ!y=1toTIw4Y+QG^f"
    "6Jimbs%beMyJ%E#fg31x+u1o>hs~Y{QV%B5upq~J_>d+hzyT)XW;1tjSFfVQH2-7D<W5TU*OflKHAOvu+V;ybZQNhGO1Pj#36uWNV0eKagtUL;"
    "oX5-%lpAfYGcy*mkajR5_)tRdEwm%+YNLX9<6aBvDZcW|1u3G*0+Tf?Re81#Y@rZBG9&iD+8xp<SQBK?0?n7w$6}QG;7^__YQ5o67d#su6xUtT"
    "3_CfUuiMZDIFb%`Vj560w>e_jZ<R<aH#VxHXVn#T1ved{mA-R_7+b8*H9syYgG2ZQi(275KI_eTQx}ucj<mc*g&8-hSX5K@j&|3vvs`1L7B65l"
    "s+()O3Jq7&?Cge-$6gEuP8jA3@qIU(GTU=5uK>8FQuuj!?ba<(H^l&!G!NX2md+KeM<a}#kFL?p)*3_O?IY|}tq>P<hSZ}WpJZdIl>jLm<nmKq"
    "SjGgU2R>srRu+*{{7j5%Q>jHcV?C@rCw4;r(tt;2G0*?@PK=gWsfFapl6Fh#aKX_Y$a>@4jeD7;z#{wja*{<jrZ>?fc_d0%hxq`#9=1+zZ*P~i"
    "wc|n(KNT4rTAi5&sI!cR?nER4FEtfb4Iohr--V=7a^@8rd?rHo_cy@mCNBfG*@*hz3nGp*Wd)%f=vcBnF9{DZ8Xju$v|6c7tyRjmX&oLo1^bN^"
    "1S0uGy0Nh#d_l?gr~VG_-#56g?Gu!^X-1>PnA7KSOO1I(G)be8C(!q}k)~m32(KK|YVt~2M8T({iG9dzhR!l5xkR@qHiXr|3xyPo1OuNT%o96C"
    "OFiOI9jfk05dr4r`KkY1Hp!kZHrAB050#}*bWRR3k(3WM_NW))(zyS*6}s#VO-X7Y8Mc~kp7tgoTvvI9nvgnyd52aJ|N3)3?;DiY(bgx@Tp;~_"
    "RYlgJ2qzp=0(E6-WAL@ch?UsKsZ}dqhlq&Vb+5qW90TVWIM?7xbiK4LLr{?P!^Y`8D$u>qi#SV|CK5YhaD{kDj3bKqoNcOY%1u2UkF`*4nb?V)"
    "HIYkdukrwftt1zw`La(}7Z#3=n2_xqmE#rm<9e}?u!aGCiG-Xxf;&W0W738YP(?vNF)XBbv2NUWdSREudE_H8w8~WzFa7T6>15(UBz&08#{_Sc"
    "YAUv8iTS98gpYe=%1FP;2s+`T304ouQ}O$1)3BRVhIafH!X-u3B5P+PS8|S0K5J_tbBgEbo5_?O;#oyXrB;o^x8P@lT9q4V?zFcUiW3{B>hzov"
    "U_{cEV|~b%khaT3=U*3vX|k1?GC71^RuABIM<`8(Li7ar`^>9w#h6`U)lwZcAho3BIkTp76Uk9UlxAr*+uo)C;cCW0!c%C8M5#h06LF?N8?Ty7"
    "dJ8d4J_^NhMu;ZK`zjFEQFkb)S6)j?E|DyNA=7JX6%(>T4|-Qo+oVQk)>&QWK^`6*akV28wDJA!^t}507j`%y{#Z%#dq%NM{wNb{aGA{GnwLF-"
    "!#Qvj#ANwl$oG2%VLH-QD74oSLO~NWDX}atF`*U&KFAo2Af<>Z+}YMd>zOUon7Or<=@`QiGqw{gS5z_cw~7jlVSRq{=j)L7IJ)BEfE4=WEtOst"
    "t>#0&<WFxo$7O-m()JDx)({!$(k%f<x3P+q&JsjfS3GbdggrFC&fPSdO%qDQFUFC_0w;v*eq<!@J>e_hf!p0xtE<L(4POqg8nNH__;b+=w5YUk"
    "$|mdlzMy=xAd0I-Moae<k>XkcQJe}WD`UB!zn{7LN2`V&#p^i>z_bQ^&O63f^u!pB8a;03jaol(vZ|#;NEvR6E-0JLgpGALb9Y9K+^+=u3|cb0"
    "WW#u)wY3p4)4S(9wss1n*}%9m(0UGE5KqOHh+@jQfwQ!iE}C$AD7Q;)EaM^Q!urhl=yvEmcH>B<jRRm5eW?+khm#gRgD;FRTwCXz(-IdS(*{NR"
    "M$>XD@Z22Y&b_&bEK0o|OR_aV@=+-@Pjz*Y;9z{z=jRv3rim?`@y@Abc@Nf*F-k>7Gp4{J<jw|;&e0M6V@6>k>Q5x+I3`k(hBvm9IOOKdYm5Bb"
    "7L}p3K4PsuJ@wv8=`F$Wx?0=TZs)sxle>nst_xEb>3|T$ya|G&?Dh<um*-mJlJvj@H4pK_?j!lPVr1v&%S1yJFb5bK)Xtl+r>CbmUr<%q?d^V1"
    "hWnqyqwM*8#!Aybtjsqw&TXx=8C+e_dS?eaBFN45Z{56kqCIRxO&DLbSgo)B^z-BhBO@!HZfwT!-rjam(2y+K+C~j}z7`zpCqjc#gxs3efns&U"
    "rEV(0YBtx`_7E-E(Ddu6Uhg{A$FCgw9AwHKC-+Tvi;IMnO?u1A+H*~xQG77M*0HhkO`1LyHrX}ROTMkR)-89PU!ZCEHSidYhzoKLwk8!qlc4^="
    "L||Z;WNIc+e?)_#-DSl{8z?n7Pods?^G#*ah^eTvGI(koqmWe!e`jEd5ZH*D;2WP-*MOv>wCYNoF0^_qJ#~Y-#iuOP95&$~G^2LBoM&nmP&3}m"
    "18f6R9a&Y3Bs?$n2<d}8UmH-2PCVDn6%Q0m(QCoXkA;M<Nc<iw?-~dqu4wyrFa$q>p;kq{Ouf}eAN9n!27wKEduPYb1op)zY5Rq<iq6{LHjjg|"
    "$M`4&KB{0UqebZTdSMd4#kinNx7TmSxyL<`TzfwWjkp!Uac<%(8ymX<MHvi6c5hF#wUMtd_!!AFrl+Gx9BB_yl`|6HZ03*{adssG1y3nC?GFD8"
    "jn?jNU{P>?pJVK17ME>`=b`9PgNKY!(WQbqHH89XmZk?b6vl9J!R$qc850i}B-y-uhkg3cZd&Pj<Lul<aScjHH(G}X>bW!H%ZG=OlZY)l=e1PW"
    "{U$Obq^<O}tdWI`ol-|fZV*NW0oRA<$T6U$^xS`xxw&)adWd@wFM@y&Djs+OF2cFEaLq5|O)Og;95fQQwY1QT@(TtjC5-YkycIep)~kc7H^1jx"
    "7<LsC;j?GYX135XXG6(7T3iVVY2=A7Zz{7xJzBxIv`&xB9QT|DJ8~vkT5WWQeS(ge%(rzH3!D-orJHBh-ODE@XbT@bH`KA};%uh=BdyK4X?A=h"
    "v#W?@UP&Ksv%M=e!;q<6Tx48O6Z1zp=W0HNgc7G|CbR|n7!-uU68+aPJHoUd0NgzEOoYh}?WVZf!YN6$1EB?P;+8;y3o^;{!|yL;XrS3FgH~as"
    "6WJ)VF4|d03?`)@a^5iyn^f9qQ$vT2lRI$tRDF6DCW?!rDZ^~i4!7L|AsViBJTA0vbP6pX)GCP}yVZpwE969hrpO&}slP&(g85p$BA;{9MEE{J"
    "$CGdT$Zg=O5iIAtNgb}qhDK;6*YY>FjTV^P3FqaSBNs<s6^X*CAvX8OQ1p?z=fMyp&WlDCxG3j-!9m%2L>i}>s{6nBaNFX7``8`ux!YH+sr#QB"
    "HF--b+nW$%{1tpm!{3<vk$uChq~=xqmu_^vW6w8``r-MrQVr@x1bpno*4jRY28tPc3se2~EHG;TRUwEP!I#51gQ1=n>Cqgj(!NlI`*pGAW}-8&"
    "14?Z)Q=^_);$LwV^9S$$D(;c)90pBgp?*AjY=37$O^G8yQyMN8<DmY-;yYBTr0D%!cg|1VR>%NkA8+DLK58Zki+vwpM)d><SfRAD!S^W`wfZ5#"
    "J>Vax?_tM-daj!P-B5`cxo3(I`hVwthVon^W-yvUjraCJqkd>K2EOnFgG*)I6o!$ctym8CiYkWY>fgFI_4D%|-ccnnY`k+@zh+hK=G#w3%nkKl"
    ")X>~j&8K7dP52Ni2DeB5_Ty=B<sqYP|4I1>@l<XRKCeeOoDByO&p0vh$k}(dit7IhpQ0Z?Q$^jiCi+Wm!dUprGkmwH?kU#28gU7^<br+k3(e^}"
    "BB*65_gLJu4m4pStZL4NqQQjr);*4A<L9r8ak^3AWO@(&3JFk4p{V)on%Pca=A5Sj7skMO4Ie}Exw6Y2Uq$mfYs}mB0g@ruU(+xBz8e0EQo&!H"
    "+xOpReiKAO4Z(iS>@lCY*FJH7Ze3gXzCkU@E5<xL2j_H8eu&fH+i;!c@6xzX<~KCF(0`)-T$z9OpNi+x@mcfWM+f6Cm?DOarSjMa#H;v1hZ~g>"
    "qg1F6@HR%NS8G-Q!DxE~ev;nr`&P}c@?IO!)1vBqnK90>vQlU+cH{ndh%`!mqlQxwfwI&_X;;{{d56&icsQG-Xx#rky?&@p@Hn>((e6wwa@D_8"
    "O{^E8(k-8hs_vD%TrfI>tW+WS@y2HSLRdr7qz<&71oSL+N@l-O@gQuD<=EC=sx~)(8sXR%7k^h$scznBPhmhgIC9hhPC>>S5+NcS1S8sVv>lqQ"
    "_iC>z!)S<F2pOZQsn1zkrUz4SLWz+pEO}%+P@4`i*;U96(s08h2{<~p^HtT1fl$)-CnbC6ieQuzbjrU|&+%!W3x=w(c^*U-An`}_@B+a22_mqL"
    "N@dXz{yiei#mpIsqCa%RJ#j+ckZ%=+S{L2d?5oA%9@xO}g^mNW7loj@32dYD+ABb1T<)oI)zuLHsGyE9m3wG>V-!BYM#nHkc~UapY~&7y`Oqd;"
    "Y$d;-@qAVg>9yxHpTix^Vz$7z6fEZ3l*!dr$)yt%2=rT66b6r_!BCl(d6SMjnzShS^1Mn2h$O&eC&tE>n*16YH=k}sr;x9M0H|-sBUD$(s3b)N"
    ">xm%+@a8^L9fU}akz1bqE7l`GB)pi$32RVz#S-S3K<8jc5Ht1>Vf;p-@N)SzTp<!@UWwLINw`6H>EYYNFDeWdH7O~I6duhdHe<f$kshr+DNmFq"
    "cubj%AS`&SZ3LEI3$czw$=lmlPL^K56Y6YpAEGP|_Y0jHX&?eztimCV4lfF1bI=u7AVWLW;n7i?K26dao4D`fTrDZzl7$&8Kc6;yRfObk-22Zd"
    "Wm7k~;>?tXuJni!X`Zlw0)vulg?C*7dYmgCawRKzBeLGA^?ElF1t_(~_@;o+oyL)k==VS?kn4z1rgUS2h(n@ArpX&Qf)hW}+H)@k-<}E&M}5LU"
    "T*G96bI}7gtDJN?t&}vTvVHb40stzn6k7RfadBaRwq~ID!FH`qGF&zeqr3RfO*pfhiIPcnc9y0p5EkY~LweisDIUNf4zea)K}j?*i<b?ZggPlY"
    "#<YnFx*1+_>hVC3*R@V%Zh*!Kr?^_((?=oysQp8dScGn$m`AGW;J||sKACx_&S;E4o`Oob!$RvciD_9OY#lZT_N49;&j2b9C21;}Qqp+s<yC}V"
    "Sxf1|U~h4(46SlD8azuxR1&q(?(_ZZ1iu8;D)wk4fM<o_JE#d1mJ_dx6KYzXp_U@04Rqx~Zd2Ck4FvNvO%?Z1-|HEd0E7RCLq!tw_}dOyT5M#T"
    "Z26Lx%%MoYOq@&1QL(_RP?W<s8^Dk=cN%&?Z&}6d+^egTF+u9I=p1GeO<vU8a{8F>Q$RV5PWgf~JsEn(ch240#?~CkgrQSRZFM67^$;0^r|Tft"
    "B2H)WOm|>+dwWeu@o_^qVv>BRvnas*&P*bZqcXY<0DVr3BZEv<jS@B|6$zX<Rt+rUuoJm6WC~KQt8O(f(Vvx=B&Prvo47ICn7{^ADly54o>}2J"
    "SK`4E+n98_&8ompq*`spxXM;>IDBH2(MA@sU3_nE&sPO-Uy0mSl$IFHe7YoL96kNe!C^ee$WvfQj>Sq!$Cx>U^GbDcmkPVx-KKOxYn6t7b90l$"
    "7h2z*#boY&*w=hcQRZEfnBI^|*xXE-vjeOB((*Dur{}DQ%>7JD&)HR6KqDAeAUa}oGw0qU&*`Sbs@F%z)=XQg4V@ETN1Z=X5M5!lqf|<i-D*A0"
    "e=2#6Ak(u*Lu3+%tPx|JoVlQkQFCD~J5&PNR3~?@%EF1`kd?#M6{eI$wVp5Sy@TUp_h4+?a)kRSRz8v@>-i)VQ<Y%Pq}#)jOhMZ9mJaY9y^s1Q"
    "IEf%Bokj5<`p0-&HYxgtu|<qOnAex9QWYNMcY>%R#*6EC3#q|4^KT)k6Gx(?r0?Ia(G2>vMeJg$3`1&2B*XU+#^Ru-9pVnCCeVz)%ZOgwP-(aw"
    "2~C#z;WSavM9t~gMS{^(PThH}yE~1w$Hy`Axrs}!T^g@-;>Q8pIKfGDED*eSRWl+p#HrJuHs~&sijdPpj>xhxtE=f=UFv`mLTfrH1$bf(06G*8"
    "^1`r2W^}la&%w4EVj<BpOGhIF<qRLaU~z8s<FZ~eqS+;vgrY^53&w)F&%Ik{ZCCp#kWe}e<bK>XT6z#FF5!iR>_*}}Y_;hsjDbugBuqJ3RFW7F"
    "G>@?1FD{<HKp4w{uXgxR^~gCD$_D4tS`vA&<G|bCUN4+_VL^43Z``MEY(*xuph%&z%D_T*xSM9(gklVFbT#1%by^$rH@>({3OP0c5XFc@W<Bfm"
    "V?djPCx<Bz68ubWAr2^&76h}x0a-#tMExn2o641r?P);{23l)x9!nfZGeZYcYC@wmF%Px3tTL$pBj_s=dGw;u*_jUAibIch*Y{#8+fm61ERJPJ"
    "`frIh6{gq>N4PBc>ovQap^`u!+{G#Af?-ri#cUN=Z*%yVV~d*Yvh_!pSeA@(fk3VO!^>A>BSePLG`Wy_S6BsACQj{ZDq6F|n_}fl2x%+E^K_XP"
    "rLx@2WsC7+b}I>X605IG=5+gbN)QK&VY}1PzhD_%bL%Bb<&U~vC7vFb(^OxJjA7g9plk&)Td!VsQ{w1ojdXGv0z^k%R%n|(NUc#4iKoessHm5I"
    "t7j<U6_FfCJWK?I?Q^2UbHL8LU~6fcF!B0xr5R)*2&OH-;TaH<Fcs3lhGUk+je#L%e`}R9Ys{!h%!Ms(I3>3ZE^^uuS-C3NDr2=zP(`^g3MFQZ"
    "nY-7Lhg39)o0y@U<A~}Mt=i1jxZhGI>+GfP?AgRaMV_xl6vk00liM#8)5Ihc2DBl|xC)AT$>L6|Qg+g8?@~P(yR8sbp{bM3fcM>>Z+?^QBqTye"
    "xId~bbL1ZB8aG?a<3f=(SKs6+`U5Fn-&){X={3uoX7Gc&&=2WIq2-DO!scq<^8=X>Q1D||;ZcZgyZHQV+W^AeLhDda-+VeWo=g6j5U(nf<wd;%"
    "b5=J*`my{PAyO1ef+>L8;>n<OY`>eUi$)-NtqR(yb?FxMcfXnjL);nZ9{M*Ak2gcyg=lKEpSq<s0R~;U67s=(Oxhxl>oBwLxY&Z!ZA)uR^vm*)"
    "XGUfz;({P!aa>Ias@Uk?pp?yOOzZFM(Jr%P%<gVn>qki{wmsM(dDrSqN%{dYW{w*eov-mLB`8Qy8G)IzwfUvf4d1(|^0<*ZFJrI^x!s108-+jh"
    "f+NHYiP1Rq$(^(<wJ)*V$@M!Yt_6{V1VqFvo4%o;iL~%Wb+Iz7S>|TaCfHSDq1C>S-bCYj9MX0d!X0H3+uH5Gz2Y2#gM@a5a3Zj?gUt$CTXBIv"
    "D{)}c<zkX-gIE@mPDy;PV4Njf9O%j+Cn1RU8>>(=Z=!PT?rwL1P9{b-s{^bU58YSJt<ME<@2`7!Jy0=Fh-Ngx@DC4>U8Yb$fU%p@@&6o$AlW_1"
    "t7>P5jrMrLf^=>I0JLn<d~*gu?IrDaT2LjRE(+63eh7XLk&r<9$lUD!%NfLmzU0E4xMu^UOUuNAmU?oa<5IphoXoG~+$YM2HaTRnNwk&-+ADQ^"
    "gHtLaHOI>DbS8l+eUlbVm|n~>yEs}M9KakQGQzeemsk3YE~I5ue+8Il;`n%LTQdu7v?B<tYJ|ub^R*npWx@sAULY=JvdSB7L=8qx3r%6$bwYrs"
    "4m}Je^x<p01C%$4AKhNVau+b4uB~%!ZL;MfbPEo&3VLIO`mTE0{r@fJl>NMW?Hj6itcarlQ6#AJ^C75f#?BP2?5pbg;EdgOfUCZM><<(M>@yVg"
    "T{ognu(CU5nX<Hot)=2fhIz^>>YP<k3Yya2DS;Rm#;@?KoT6^#`<iQ>uUmhlk16obM4?4h%qcdxnz!Rj1<kl4gillizTBsxCPISVY$z3K^p~ja"
    "WRR8_xfnE)b5l`St@Wu~?~YP)QCSm~r3ScLktav;WwbB+w<q}io2&-pjQ#iAn3QAUcEF1mdx!)^+EQLt9;RvQ|Al67HZ%SmQ@Y(~_^Uu{wisU2"
    "2#|Au%hO+Shy28SZuUd_?6FZl9kK;|U<zgL;f;Rp#%l(#I?rSQ=$l+<z+&gvSfcHCD3u&qZTAzd+C*O1s&7@bk<2><A4N&<$j_wT(S7hfjuji8"
    "H{Kp#RddW1-@W;|t!^}-$W{Ha`UvHkvXmP6AI*rWrT9?XLmv&@m;Zt)Q)2|jtdOL`sr?bmCbv1bWN2H1bU4TmG+|{TB+5qywYT1UYXo0&hI{7b"
    "{cVjbPRqDhhCKJqQSlMeW9FMDSh@VozkX5a=EL#C_CERmJ9-)lUhyrTOd%y}ufd20-^T5>j&8w~KL-@+LF7Wf1x*F=Yas$HB+HUA@bNC_6B|g;"
    "qToZH0C6kx_sYSIZ~q?t<MD^&p!MB*uXD+f&wlb*q)l#==MC}c-S-opDGe}3!Fq-M0|ozxZ+jf>EcxQJz2|l}siAkiJoOdMFlBZjmu{j2m~hC!"
    "IP6Z;ainKwlz;_f4FbaTnY68&*<K7);|&KN1l)k@qr2>D`Mt1YG|35HX>I4YNC6%~d;xBzyiieV%`LbSH6D2%&mD;=ay=5(*@;TfMS@qF=5c^2"
    "naa5`H-`MJh2J)%M~rCcR`=(FaaLW9LuR`1ObI4TDCPAMvp!r~MNV1d)`o|EN4M%~$P2U%`(;eMiH2Q@I*KW=d=$Hx9XAkW%5DKcf<XN;n6fe;"
    "wDGHi?Nks-y$!*-qq}|$)NKuQc;M@PoOF(lx-fGTdn8y4tZI453)!bNqQ^LeRs_HMc`W4{X4Ya+wM`ElQdgj|-B5F^E-9;qTTF7RL!_dFp8`CA"
    "Wy7ZCN^oZJGh3D5msGUdvdm2i?t@NnbC)JHYL}&#X=Cmse}Z>kAo}jD)7vMzac&VzF`%VzIJW(qcenqU?2T%m_9muMBstc=<_3Opfw2GXp6-Q-"
    "1!>Jm1tP81&uS(XPKLIw1uAHw8o`89x1REXs@iALwm@l7x$lr5UogvhE$s{t%V-kSo1#*4-FJ%3x@^@EAu2oR{sF*K(i9sEA-bl}sV;{s0(cIy"
    "yDnlsK>Dl^yNN1kNN{WO$rJwCxk<8bGMV^JxAynbKB<k}NR*jfv5?LSK?M3Nq6V!!H$$qLJTC@mSozL&Z)cf|-U_|x{AU@P1&N~;7G}yL6Y6ea"
    "nh$a==?SfoBGTDU5~EVlUrqIgHa2d0Kmx!ZMoyzhu|_bzo9Q0NL6~H-`~4L}+mA@5jM{z(9A!ZmEE`WE?Y9CPG83tA%Pip&dTseB^;O^GT@Y%k"
    "{ZR~~YKUr6fs1O0tp(OjCO(Mx+nJwyUp_(A+*N{k*i{$NC9&z*45N8;@+(^DYg>5Oot>RA3h0H9WRXvYAe2Rx=vKWRKQGZ<0|}@T{8NNxO8+Vj"
    "p$)YsA1`^nAg&l#EA>B<7M`Ik<cy{;oDF&KjWWR#>f~*RZ3*V5-Tb^A*ZvNON6FnTW&=JqWYx`6TaNP$F5Cu_SZEG#ea{B5=q*G4j4?0eO5r0="
    ";gT(y4uE6Dc4~Ii&CN0t5<lxK$z=(~L+LI5^4f+^VE%{e*C)E%+Ir)SmtUTS^Hh~qLAHE}h=@l_)iH4kWY3#>m<Na8Bku;2KPtn#G`9VD4ku$|"
    ">lRXfHHp8&<Dk#gVfqwR{0K9R5L@`_oK((W677}eNT|}n-fnUxYHq<YmKuup6?Lb4@k7i@NL8X)^tC&!^4K3cTJeZ$WEZTBf>{?i8tv_%iYY_4"
    "*{rcCbL)%wf|A^knDZum@-*|(0dIB9GcSy9{uAI~H=UhRnMKdNwO9g1>@Y7>C7DQ=GhreNNCtS0S&h`7?^BXsTKba@hAB%>c7$;Ng4nq(<`HD^"
    "$XELT+KarVQG37YWb5vT7J+jm?BXyE8+Xd7n7_$0flQfD)B?%q7$qB9>G5Ar{8rwkM(SMt%mXC@rk5&pNI0HIDuIXU@ywu(v`dDFm|0XHlU{;3"
    "LJwuO;6nvsceeyy|C=OOzqU4KIYc$G^g+XAE<2<(KP6)4{ylE6ORsMpnS{LGZ)XNO*N4(W5r7Jbn-I!RbqYKVc|paLjvksT5EBmH%Sd&lkvF0j"
    "f*F(5A@R$b?NK<NaKCZP$+p%25!183h8Kr+nX8%4B7rUVTx-8Ca60b^g#>(7y7F^@$S&j)?nbIcB`Bf!j|jO-oN+9Fwq1-f+nB<%=Q{wTI${?e"
    "ZaFR&+j2_jd$gH=?dUt?^<d|VF(OB;q#!U)XOE-MBn1j||5~1@K-?}Uws!8>huN5;7imUouis>s*0iebt!M6B@lC7^cu;GU{~YlS?6*V$9KO-T"
    "pSAQSg1f9*fs5dIx4q$hIf)3h$#eBwmZJ%`CO-J)We-jzeu7HXBm6JhM|B-WIW-&FuyYvBK1dF@yvhuD{58HM%W|dM9MdkiYID)GZFMb)RX%Ml"
    "O~JXk-KI)FmC-Nh2X?p=4@aeTbIHu^6k!`5ny8M>#IfqH64}AZ%3AwPYs2SD@zAWy{X~Vz*^tAM%{o6dWNU(*+=Nacx-j`uwBc0Ns#XB}Jg<4%"
    "2ol2p3fa$)0JaW&lP306x1hOIH3vJA|1;{RW!j;eTLNHf3yKo1WUVv!Bss_IdnoA?`Te>kOm1f0qZDIMC6^+x5DPJy_5yMHGjI<=idMFB!4oWa"
    "nHDWAdA$_@d3kTq`h`-V5uMGBrLeIzjLSyN_1!!{TBuk@(8#QFNiOnapx@$hK=*-ywD%~ug9}VCAXyIRz@odjAMx*Pw*)p9<bisc9&p_8a!`Ly"
    "HoexdGA^P{Drb(DvQ9Gg2{tVGp{MLFVsUX69j0-b2P|s|BYp2HP_T=1GIXV>;e+Jf2nUv!@k#|;P$OQ@^MUc0*1+l9y$jQJFq7Um{McikCkuDC"
    "m&7DMqI8jdw8%#;xm6Q4#+?B7?L0i=F^RlBmg2G83}!L~*ht)@3MtzS^dvjsn*>#`l)x{<Q`Nn$1;|2kqlBoh&e$<8`e}UQ(a+fO`-{put6*C="
    "uZ~lf&og?U3R-GEkQq5&K}DFb>a$GTc!Ba(sVg2<AroHahw6L32cjAxH#%4~FZv24k9?3C!Ue4bx{(}&m0|kmLgfqHwH1fus|I!G>!nVIZMCK4"
    "gJ-1kFuA@u5<f|+KC!H~B$Ty3Y-X?e{WY6LMVUHu=7E+TsYe^`!UE(VrVF}%Qe03_NuF;COICi)l@(?D-DFtH33N=XS^7DJozt0`0evd5#L7Ca"
    "W>J!Z>0b4skwq9l{Yf=S)@C@!=V(GO={}y!U0YpVxKxZ=TrCcmN24<22OGnCmgk{0(A_E^hB3^8lk8DG_DJ#(5i!%ZrSk}YJc3f}-TEdIzbuZ("
    "z1rEi#PdhfWMJQg<uX(2j>>s(`10HzAuWyPFB+@K%yb7QNh+>o+3+&i#9$+H_AiDMWlHd2*dq*yfbqL?!jwp|h5<yJIHeW8xX!zrptYK2pf17%"
    "g=J#H{LZlSjSf0gxMd_-ma6Mzq!~ooeTPl(9yJ(cOdfg7#|8(f-#7x)k{1zmtxUpo7wV0*E{ZMA*LJR}^o^Yz*T#|}ZQokk?fGcM;i?~b1CsY~"
    "vBgul18wZl1A`<Wi$8;qG`&s;8g}O`R&r?;0@B~9Ur@zoXc(!xof4OSj|fI5Cy&?`TC7v~OqDKuJ8)<d`bF~vM`M4c#h;O_oNG<^x$n3?zlaDj"
    "tQ|c>fv<sL8X2qpYvQhb7Sc)XEZ+@j!f#;1F&^@LI_(+N_K+)v3;ZggVJ+o4$k!n`GJFs(@dmpJ57d1`n@kPF3)BedFw<r_5k`d=7v4kcl>R@Q"
    "ad{Bd)IX<5Iz<50&GNKXU-IOr2~usuXB|5`TqdbMcaG=uIcn5CDbtO@pcb0@K;0me1^+W{@s~e#1CNp;=8yI0Rb{S!4pcDv^cf+eK)p`l&F@0_"
    "iPWHGgc(>@SeFCMCh{y!-lBn!Rq~LPQ$OB~FU2v?!cbH58H1M^X^fHb{30|-Tgw@G5+g#v&zO^Xrrf-FFzaspda7*A$EarN0O?E)aae2nsD7-z"
    "PG6XrfuP0^WFR>4Da$4`ysA#cBHrb^`tR1Ghi`uHhZNI1O$=XYuT&I?{}{fF>S(Y0psE|)=+U#nybTHIUXqVaRFg}dI{{GP!A<T9`#Zrfgv2!|"
    "=S@H*=?!3rL&75x2aba)`ZW7!PkBY%REI~*8fl+G#49Cc{lzyr0RYUgCPls@T*+}kfz&atHNYIolZ*4aCYI%lN^upk4GLQk{q=3y$7e|F@Q}9*"
    "v2HVU19HFu%-z?D=#}BhH&-|U6c6>KrvR$mHwI~i6a4jP|0E5(n-%Q+NWbPOhRSfXCtf4P3hc|DNzd{2;Dx`DM%j7SqtkqCyW7lUfD&TCInaq>"
    "79mDDF1N|6ANpOccH%g*PKfQ|g81J>YrNso%<o(o2Z$P0{7Vr(ctRV1N$^K}t#uk~lJPU?Yy<Ms8_s&*VUOTam&ZcdAi(Bs7rF`2bj4<snQOT>"
    "lNNa5u>Sv4s4f{q(|HV4>LctYtAV;uQ!POp(&+^_siKqlfQu6Mv_rj%&b4l@c*sk1vBAQ4B{Wj~s{xMGB179u;Y}Jvl|}v}89$R|oc8y#{;Cz<"
    "dVBZoy$E=UVP3L~r9KmG(}KtG$Gqbr74l$p+d@JslK5BYk}LK6=-AqhA=E)Ws+GVjSivccRD{Xmg6YC3|D_cK6Iz-1CTrPuPUS1FbiViKF>qss"
    "rnG>8Y))?X)6TYevo9Gq%BBJ&vmGwJ-nrc9<eD$_6A-71YArw_jnGeJj?F~@!M0?%sByv=7l7H=U<Hh}fatB87-N^Q4pi3h&ZsChnPjd%tC;iD"
    ">d}?PScq&*xDAs91AR$M#39hxh+47CD{FF-o%DX)jts#E)^bFwO_QOao*1u6M7~?t#EX(N3#px_zm_}sRoV^-NzPUSBoz{q)~vm6L%k+CGSnx="
    "Lx)vt(#&I*FG%G%2~fVbEGlsmaVR9|B+jrVhd4T7!yR(<L2<)oZ~?fyG&gT8Uz0E1RMlO$#2$KEqmx+kiz&<|0zs+6v-G6_-N`l2&27hS|9KTg"
    "AYYcU2>!}r+<No)7+H$3_rx|~;Ut|w!Yd$Y5{t}c>lsO8WV=y!@7?n!*TG3k=Tb929!)9ft+DE&I?h^Lqo$h>Q8@*BFu+Y>en53awNeC99Zt=C"
    "hI!LZ_O*y_OYUmbUE^Awn#g9AumVIsG7}w$CUj-nAHIpDgIMOzo;E+PZ87JKNk0r1GT=z{BvF16PJ?;RCm)Hr4be!`I=MUKnG(`Yg7y{d;T-Bb"
    "On|vQ14DnciSumE{oTWPNQJI>@THg3OZV_F{jXGw@BZk{)m>OKa9i+7TyUQ0+}NB%t3wE(E~-s+w_5snC2ZyPXWY#r_4qNULln&kuk`=|0VC(C"
    "j4{w@`@F19k4AO1;~JnqVaHKS*1GoGTo*k9m|MG3KN~sFnN7z@0u9=UV`J9Wzd9skUM>EyQje#j6y25Kf->2q;D!;7c%{AE5N-%6-B%+Lv3u?V"
    "e3Ao3s|F?_g3)#h1+8Ihq$~-6{En&YS`Yj5u3?kB>(PF-v`h!~bEJp1!WW;}R-?Q??VKcSR@t)vml>+LeaZ&rJc+L~PZs;?qM8+-ig8$wg(-=9"
    "pObN*>P-BkwdsBk(G?ahY|QQKg7YV_jfrAhrp#7o%-+6GfFgb7WrMhE7|P1n*7Y#wO+FCpD0Ft33yz!t`K;;?aKz03mtPB=2EHuUuHmRGRnumZ"
    "3wX~iE+}hP$FuqCV;{!EIa9ReP4t`w!_JgwcVM(XVgt^9dXbHYL1zmKGD`0tUVjP}gYMZbc+9PaV9rLZ=R+J^4yyuNRPPcyXOj_XeX0gEGikkk"
    "9+k!;lCK?&E?U+ADc@0wSx9!en0}GKnX1UJzM-;NJjYKK+j;3e-^_n`U-actj6kS@*4tU#PDOeIsszGZ>oRu-pN}KZiIZTM3al+BImh(H+uT*z"
    "LWl^P+{3#e1>=Q;?hootfz>8s8_M?0SMZ%$<6d+=fRSg*zN}g?oGmI+H`yfKho7}CCs3~Dvd`s!01Fo*#fkcJ?Po$h(yd=zI0t%^oSCyNqLm8Y"
    "d4}N-pV2=Hfvx62sR+YmVBzjh1!0>{o=rbV!n?n2uN@!T`Ins%I$rXW(Y(z<8P>nPp60!@aF{_Se&UjFxQ)b|uU=TCZ9mK;o`Y`AUk*jQNK&E#"
    "u7~8CG^h^l;w$7{k?A+bwub}t^K@x~y1E$M<GU=-V>jwzH)_r`*HTUMTOM4LUWa^>S#6BzuCDO!$QP8o<CTp4y&N1ILffQA@mr-jc)|qhKPO&D"
    "p|Q!GKqz0?JnX!5l-h1#Z*D&r%*6#k0=1WYmW{?%T>FB`o1e022f)U*Id#I%(NP;>7$70-Nwd7NsxIGe=HF8GPiaQW#e3n>_KSR2xvFy6Ropd#"
    "&(v8NTy3-}bm^n)oc%hb#@ya>_im^VnpR@H6S23k8Ly;>LUO0G>%Jr?9j0D6WNr-iPIQ|XNVE)#Dl-J`52x`6B!I^0&lb$5YV9aYbffifIJ*2<"
    ">fCqpo*RKG)E#wq^Y~I*mM7Cqet(w-#E>V-Y%8ic^qf!mNGEe&2!*8kE^gsH5Hu^yNejV6Zd@0R1DU1EqhY}XZGA;|W;Nj<OPcX6h?79I(te8C"
    "c<Z*40CNiMiEQifF~PRhC12agWk!CV_Wg<bcA;I&RMT6Qi|1))RV}ZlL)>M>{JBr*l`9C$`GX)<BlO(RFd?>Gg+S_v=SGmj+twgqCDsEq3>ETe"
    "aWTMVMN(qLQG(Bz%&o-Y&sF7{(wY+e5&%&Za(_NZ-06?aU%TIb1z)(Gtf8YD(FoB_W9o@7;s~~)Go6mWcY7@oR8pCP!XqCnFi2pE_e8bp**oC7"
    "1e7P!J+=6~$A)h2%*!gM&wqk%PVN!~#*&1cz|`C<M1eLIk5i?%AVU6wx<$%JCM8w^Rt!e=aNNb-bML<(eGx!n2?bx+=B!e;ro2i?>5xXwO4Vi>"
    "Jx2nnQwg`Kn!uzHo>+pS)7j2rYfDM@Uy<G15KN2*L<ASEdC4uEnmzD(abeqV&tss}tG}*Po2kntDi96xU_JPVzJZ(2bLrC`VYN~xOd%_zT4n^v"
    "9My3cVq||E;LhE$qV>_Fv7u)O*KR5~YyJNKdSkg~"
)
BIAS = (-305, -295, -374, -343, -320, -499, -393, -480, -357, -374, -477, -493, -483, -416, -457, -454, -439)
WEIGHTS = (NAMES, PACKED, BIAS)
