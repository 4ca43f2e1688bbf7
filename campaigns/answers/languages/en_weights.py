"""Weights of the guess for en: `python -m tests.answers.learn` writes them."""

NAMES = """
qNone qreason qservice qprice qcompetition qimprovement qrange qpermission qmay_we_ask l0 l1 l2 l3 asks b$+212
b%+$ b%+cheaper b%+less b%+off b&+b b&+i b&+sons b01632+960441 b1+$ b1+and b1+pen b10+$ b10+% b10+10 b10+mins
b10+percent b11+$ b12+% b12+i b12+percent b12+quid b14+mill b14+months b14th+$ b15+$ b15+% b15+i b15+percent
b150+is b17+$ b17+gdpr b18+percent b1st+$ b2+$ b2+do b2+months b2+out b2+weeks b2+yrs b20+% b20+less b20+quid
b200+miles b2009+and b2021+and b2022+i b2028+$ b20th+$ b212+a b212+and b22+years b2231+pending b25s+yours
b2nd+$ b3+$ b3+a b3+kilo b3+months b3+quid b3+times b3+weeks b3+wks b30+$ b30+% b30+days b30+june b30+percent
b30+quid b300+less b3008+is b31+for b31+march b38+% b3rd+$ b3rd+of b4+$ b4+hours b4+percent b4+the b40+a
b40+bucks b40+minutes b42+back b4471+is b4471+never b45+a b45+days b4th+$ b5+$ b5+litre b5+stars b5+weeks
b50+minimum b50+mins b500+makes b6+pm b6+quid b6+to b60+days b6pm+$ b7+$ b71+i b8+and b8+what b80+euros b81+$
b8th+$ b9+$ b9+and b90+days b900+$ b91+$ b93+and b960441+$ b9th+$ b^+$ b^+0 b^+1 b^+10 b^+2 b^+20 b^+24h b^+40
b^+5 b^+6 b^+a b^+about b^+above b^+absolutely b^+accounts b^+advertising b^+after b^+ah b^+aldi b^+all
b^+already b^+alright b^+always b^+am b^+amazon b^+an b^+and b^+another b^+answer b^+any b^+app b^+appalling
b^+are b^+as b^+ask b^+at b^+average b^+away b^+awful b^+aye b^+baby b^+babys b^+back b^+bad b^+bank
b^+bargain b^+batteries b^+battery b^+be b^+beans b^+because b^+been b^+before b^+being b^+best b^+better
b^+big b^+bigger b^+bill b^+billing b^+bin b^+biscuits b^+bit b^+bitte b^+blades b^+blender b^+bless b^+block
b^+blocked b^+blocking b^+bloody b^+boarding b^+boiler b^+booked b^+bored b^+boring b^+bosch b^+boss b^+bought
b^+boycotting b^+brakes b^+branch b^+bread b^+brilliant b^+bring b^+broadband b^+broke b^+broken b^+btw
b^+budget b^+bugger b^+bulbs b^+bulk b^+bunnings b^+burnout b^+business b^+busy b^+but b^+buttons b^+buy
b^+buzz b^+by b^+cafe b^+call b^+came b^+can b^+cancel b^+cancelled b^+candles b^+card b^+carry b^+cars
b^+case b^+cash b^+cat b^+cats b^+cause b^+ceased b^+certainly b^+change b^+changed b^+changing b^+charged
b^+cheap b^+cheaper b^+cheers b^+chemo b^+choice b^+claim b^+cleaner b^+closed b^+closing b^+coffee b^+cold
b^+colour b^+colours b^+come b^+company b^+compared b^+complaint b^+connect b^+consent b^+consider b^+constant
b^+contact b^+contract b^+cooking b^+cork b^+cost b^+costa b^+costco b^+costly b^+costs b^+could b^+count
b^+courier b^+course b^+cover b^+covid b^+credit b^+criminal b^+customer b^+customs b^+cut b^+dad b^+dads
b^+dark b^+data b^+daughter b^+daylight b^+dead b^+dear b^+dearer b^+decent b^+delete b^+deliver b^+delivered
b^+deliveries b^+delivery b^+depends b^+deposit b^+deregister b^+diagnosed b^+did b^+different b^+direct
b^+disappointing b^+discontinued b^+discounts b^+dispatch b^+divorce b^+do b^+doctor b^+doctors b^+does b^+dog
b^+doing b^+done b^+double b^+downsized b^+dreadful b^+driver b^+drivers b^+driving b^+drop b^+dropped b^+dry
b^+dull b^+dunno b^+earlier b^+easier b^+eh b^+either b^+email b^+emails b^+emigrated b^+end b^+ended
b^+energy b^+engineer b^+enough b^+envelopes b^+er b^+erase b^+evening b^+ever b^+every b^+everyone
b^+everything b^+everythings b^+exam b^+exit b^+expect b^+expensive b^+extortion b^+extremely b^+f b^+fabric
b^+fair b^+family b^+fancied b^+far b^+faster b^+faulty b^+fed b^+fee b^+feel b^+fees b^+fell b^+felt b^+few
b^+fewer b^+fifty b^+filters b^+finally b^+financially b^+fine b^+finished b^+finishing b^+fire b^+firm
b^+firms b^+first b^+five b^+fix b^+flavours b^+flowers b^+food b^+for b^+forget b^+forgot b^+forty b^+found
b^+four b^+free b^+fresher b^+friday b^+friendlier b^+friendly b^+from b^+fuel b^+full b^+funny b^+fyi b^+gave
b^+gdpr b^+get b^+getting b^+ghosted b^+give b^+given b^+gladly b^+gloves b^+gluten b^+go b^+gone b^+gonnae
b^+good b^+goods b^+got b^+graduated b^+great b^+group b^+gym b^+ha b^+habit b^+had b^+haha b^+halal b^+half
b^+halt b^+handed b^+handle b^+handling b^+hands b^+hang b^+happy b^+hard b^+hardly b^+harvest b^+has b^+haud
b^+have b^+he b^+head b^+heat b^+hello b^+helpful b^+her b^+hi b^+hidden b^+high b^+higher b^+highway b^+hinge
b^+hit b^+hiya b^+hm b^+hmm b^+hold b^+home b^+honestly b^+honey b^+hop b^+hope b^+hopeless b^+hot b^+hotel
b^+house b^+how b^+hows b^+hubby b^+huh b^+human b^+hung b^+husband b^+i b^+if b^+improve b^+improvements
b^+in b^+ink b^+insolvent b^+installer b^+insurance b^+integration b^+internal b^+internet b^+invoice
b^+invoices b^+is b^+it b^+jog b^+joined b^+just b^+k b^+keep b^+keine b^+kept b^+kettle b^+kibble b^+kids
b^+kind b^+kinda b^+kindly b^+klarna b^+knees b^+knife b^+knock b^+know b^+lad b^+lads b^+lambing b^+large
b^+last b^+lasts b^+late b^+later b^+laziness b^+leaky b^+lease b^+leave b^+leaving b^+left b^+legal b^+lens
b^+lent b^+less b^+let b^+licence b^+lidl b^+like b^+limited b^+link b^+listen b^+little b^+live b^+living
b^+local b^+lockdown b^+locked b^+lol b^+long b^+longer b^+look b^+looked b^+lose b^+lost b^+love b^+lovely
b^+lower b^+loyalty b^+lukewarm b^+machine b^+machines b^+mad b^+made b^+make b^+makes b^+makita b^+mam
b^+many b^+mascara b^+match b^+mate b^+material b^+mattress b^+may b^+maybe b^+me b^+meat b^+meh b^+merci
b^+merry b^+meter b^+mid b^+middle b^+middling b^+might b^+milk b^+min b^+minimum b^+missed b^+missing
b^+mixed b^+monday b^+money b^+moneys b^+monthly b^+mood b^+more b^+mouldy b^+moved b^+mr b^+mrs b^+much
b^+mum b^+mums b^+my b^+naff b^+nah b^+naw b^+need b^+needed b^+needs b^+nein b^+neither b^+net b^+never
b^+new b^+next b^+nice b^+nicer b^+nine b^+no b^+nobody b^+nobodys b^+non b^+none b^+nope b^+normal b^+not
b^+noted b^+nothing b^+now b^+number b^+och b^+octopus b^+of b^+off b^+office b^+oh b^+oi b^+ok b^+okay b^+on
b^+once b^+one b^+only b^+oops b^+open b^+operator b^+opt b^+optout b^+order b^+ordered b^+ordering b^+orders
b^+organic b^+other b^+others b^+ouch b^+our b^+out b^+outrageous b^+outside b^+oven b^+over b^+overpriced
b^+pack b^+packed b^+paid b^+paint b^+paper b^+parcel b^+pardon b^+pass b^+passed b^+pay b^+paying b^+peace
b^+pens b^+pension b^+people b^+per b^+perfect b^+perhaps b^+permission b^+personal b^+pet b^+phone b^+pick
b^+piss b^+placed b^+plant b^+plants b^+please b^+plese b^+pointless b^+points b^+polite b^+politics b^+poor
b^+por b^+post b^+postage b^+practice b^+pregnant b^+premium b^+pretty b^+price b^+prices b^+pricey b^+printer
b^+prints b^+private b^+product b^+project b^+promised b^+prompt b^+proper b^+purchasing b^+pure b^+put
b^+quality b^+questions b^+quicker b^+quit b^+quite b^+rack b^+range b^+rate b^+rates b^+rather b^+real
b^+really b^+reasonable b^+received b^+reception b^+redundancy b^+refill b^+refund b^+religion b^+religious
b^+relocated b^+remind b^+remove b^+removed b^+remvoe b^+renewal b^+repair b^+replacement b^+reply b^+reported
b^+reporting b^+representative b^+retired b^+returns b^+ridiculous b^+right b^+ring b^+rip b^+room b^+roses
b^+rotten b^+rubbish b^+rude b^+sadly b^+sales b^+same b^+sar b^+sat b^+satisfied b^+saturday b^+save b^+saw
b^+say b^+school b^+scrap b^+scratched b^+screwfix b^+scrub b^+search b^+seasonal b^+see b^+seeds b^+seen
b^+selection b^+self b^+sell b^+send b^+sent b^+service b^+seven b^+shampoo b^+she b^+shein b^+shipping
b^+shirts b^+shocking b^+shoot b^+shop b^+shopify b^+shops b^+shorter b^+show b^+shut b^+sick b^+signal
b^+signed b^+simply b^+since b^+single b^+sir b^+site b^+sizes b^+skint b^+sleeping b^+slightly b^+slow
b^+small b^+smaller b^+smells b^+snowed b^+so b^+sod b^+softer b^+software b^+solar b^+sold b^+soles b^+some
b^+somebody b^+someone b^+something b^+somewhat b^+sorry b^+sort b^+sounds b^+spare b^+speak b^+spot
b^+spotify b^+staff b^+stale b^+start b^+stay b^+steep b^+still b^+stock b^+stocked b^+stop b^+stopp
b^+stopped b^+strawberries b^+strike b^+stronger b^+student b^+stuff b^+sturdier b^+subject b^+subscription
b^+sunday b^+superb b^+support b^+sure b^+swapped b^+switched b^+take b^+taking b^+talk b^+tasted b^+tastes
b^+tastier b^+technician b^+tell b^+ten b^+tender b^+tent b^+terrible b^+tesco b^+text b^+thank b^+thanks
b^+that b^+thatd b^+thatll b^+the b^+their b^+theirs b^+them b^+there b^+these b^+they b^+theyd b^+thicker
b^+thin b^+think b^+third b^+thirty b^+this b^+those b^+three b^+thursday b^+ticket b^+tiles b^+time b^+to
b^+tomorrow b^+toner b^+tonight b^+too b^+took b^+tools b^+top b^+totally b^+towels b^+tracking b^+trade
b^+train b^+tried b^+trust b^+try b^+trying b^+turn b^+turned b^+twelve b^+twenty b^+twice b^+two b^+tyres
b^+um b^+unaffordable b^+under b^+unfortunately b^+unfriendly b^+unit b^+unknown b^+unlimited b^+unreliable
b^+unsub b^+unsubscribe b^+unsubscribed b^+up b^+update b^+use b^+used b^+useless b^+using b^+various b^+vegan
b^+very b^+voucher b^+wages b^+wait b^+waited b^+waiting b^+walmart b^+want b^+wanted b^+ward b^+warranty
b^+was b^+watery b^+way b^+we b^+website b^+weddings b^+wednesday b^+well b^+went b^+what b^+when b^+where
b^+which b^+who b^+whoever b^+whom b^+whose b^+why b^+wider b^+wife b^+will b^+wilted b^+wine b^+wipe b^+wish
b^+with b^+wobbly b^+wonderful b^+work b^+world b^+worst b^+worth b^+would b^+wrong b^+ye b^+yeah b^+yed
b^+yep b^+yes b^+you b^+youd b^+youll b^+your b^+yous b^+zero b^+zip b^+£ b^+😂 b^+🙂 ba+2 ba+3 ba+baby ba+bad
ba+bag ba+bank ba+bargain ba+bell ba+bent ba+better ba+big ba+bigger ba+bike ba+bill ba+birthday ba+bit
ba+black ba+blessed ba+bloke ba+bomb ba+bot ba+bottle ba+box ba+branch ba+break ba+breakdown ba+brick
ba+brochure ba+broken ba+builders ba+bungalow ba+burnt ba+bus ba+business ba+busy ba+butcher ba+button ba+call
ba+callback ba+candle ba+car ba+caravan ba+card ba+care ba+case ba+cat ba+catalogue ba+cent ba+chain ba+chair
ba+change ba+chap ba+charity ba+chat ba+chatbot ba+cheaper ba+child ba+christmas ba+claim ba+class ba+client
ba+clue ba+coach ba+coffee ba+colleague ba+company ba+comparison ba+competitor ba+complaint ba+computer ba+con
ba+condo ba+contract ba+copy ba+couple ba+cousin ba+creature ba+creche ba+credit ba+criminal ba+cross ba+cup
ba+current ba+customer ba+dairy ba+data ba+day ba+dead ba+deal ba+dear ba+decaf ba+decent ba+delay ba+delivery
ba+dentist ba+deposit ba+desk ba+diet ba+different ba+digital ba+disaster ba+discount ba+disgrace ba+dog
ba+door ba+drawer ba+drill ba+driver ba+fair ba+falling ba+family ba+favour ba+fax ba+fella ba+few ba+fifth
ba+fight ba+firm ba+fiver ba+fixed ba+flat ba+form ba+fortnight ba+fortune ba+frame ba+framework ba+franchise
ba+free ba+french ba+friday ba+friend ba+friendly ba+full ba+funeral ba+funny ba+fuss ba+garage ba+garden
ba+gem ba+gift ba+girl ba+glance ba+gold ba+good ba+green ba+group ba+guest ba+guy ba+gym ba+half ba+hammock
ba+headache ba+heart ba+heartbeat ba+heat ba+hobby ba+hoe ba+hole ba+home ba+horse ba+hospice ba+hospital
ba+hotel ba+house ba+human ba+hundred ba+joke ba+kilo ba+kitchen ba+lab ba+lad ba+ladder ba+lady ba+laser
ba+late ba+laugh ba+lawnmower ba+lawyer ba+leaflet ba+lecture ba+left ba+lemon ba+letter ba+lie ba+line
ba+link ba+linux ba+lipstick ba+list ba+litre ba+little ba+living ba+loaf ba+local ba+long ba+look ba+lorry
ba+lost ba+lot ba+lottery ba+lovely ba+loyalty ba+luxury ba+machine ba+man ba+manager ba+mate ba+matter
ba+maze ba+meeting ba+member ba+membership ba+menu ba+mess ba+message ba+meter ba+mile ba+minute ba+missed
ba+mistake ba+mix ba+month ba+narrowboat ba+national ba+natter ba+neighbour ba+new ba+newsletter ba+nice
ba+night ba+nightmare ba+no ba+nuisance ba+number ba+nut ba+one ba+pack ba+packet ba+page ba+pain ba+parcel
ba+payment ba+pdf ba+pension ba+pensioner ba+person ba+personal ba+pet ba+phone ba+pizza ba+placement ba+plain
ba+plan ba+plane ba+pleasure ba+plumber ba+policy ba+pool ba+poor ba+pound ba+premium ba+present ba+price
ba+print ba+printer ba+printout ba+private ba+prize ba+problem ba+proper ba+puppy ba+quarter ba+question
ba+queue ba+quote ba+raffle ba+range ba+rash ba+real ba+reason ba+recording ba+refund ba+regular ba+reminder
ba+rep ba+repair ba+replacement ba+reply ba+rest ba+restocking ba+ring ba+rip ba+rival ba+robot ba+row ba+rule
ba+saint ba+sales ba+sample ba+sauna ba+scam ba+school ba+script ba+search ba+season ba+sec ba+second
ba+service ba+shambles ba+shed ba+shock ba+shop ba+shout ba+shower ba+shrug ba+sick ba+simple ba+single
ba+site ba+slot ba+small ba+smaller ba+smell ba+smile ba+snotty ba+solicitor ba+sort ba+soul ba+spending
ba+spinning ba+stamp ba+stand ba+standing ba+start ba+stone ba+stop ba+straight ba+stranger ba+street
ba+strict ba+stroke ba+student ba+summer ba+sunday ba+supervisor ba+supplier ba+support ba+survey ba+tad
ba+taxi ba+team ba+technician ba+tender ba+tenner ba+text ba+thing ba+think ba+third ba+three ba+tiny ba+touch
ba+treadmill ba+treat ba+try ba+two ba+tyre ba+van ba+vape ba+version ba+very ba+village ba+voicemail ba+vote
ba+voucher ba+wall ba+warehouse ba+way ba+website ba+wedding ba+week ba+weekend ba+wet ba+while ba+whole
ba+wholesaler ba+wider ba+wine ba+woman ba+word ba+work ba+writ ba+year ba+young ba+younger ba+yr ba3+and
ba4+$ bable+to babout+$ babout+a babout+any babout+anything babout+buying babout+coffee babout+coming
babout+dog babout+everything babout+how babout+i babout+it babout+leaving babout+me babout+money babout+my
babout+offers babout+orders babout+others babout+right babout+service babout+seven babout+six babout+surveys
babout+that babout+the babout+this babout+to babout+two babout+us babout+what babout+you babout+your babove+my
babove+the babove+what babroad+$ babroad+and babroad+costs babroad+with babsolutely+not babsolutely+the
baccess+request baccess+to baccident+$ baccident+i baccording+to baccount+$ baccount+and baccount+by
baccount+for baccount+got baccount+i baccount+is baccount+it baccount+manager baccount+not baccount+now
baccount+number baccount+of baccount+since baccount+to baccount+was baccountant+and baccountant+told
baccounts+$ baccounts+department baccounts+flagged baccounts+please baccounts+ring bacme+undercut bacross+the
baction+$ bactual+human bactual+person bactually+$ bactually+fresh bactually+ring bactually+turns
bactually+works badd+a badd+up badded+a baddress+$ baddress+again baddress+and baddress+i baddress+stored
bads+to badvertising+$ badvertising+from badvertising+on badverts+on badvice+$ badvice+was badviser+$
bafford+it bafford+the bafraid+$ bafraid+they bafter+$ bafter+2 bafter+3 bafter+4 bafter+5 bafter+6 bafter+6pm
bafter+a bafter+all bafter+christmas bafter+easter bafter+eight bafter+five bafter+forty bafter+four
bafter+fourteen bafter+half bafter+harvest bafter+him bafter+how bafter+i bafter+is bafter+lunch bafter+my
bafter+one bafter+our bafter+rent bafter+sale bafter+sales bafter+six bafter+so bafter+ten bafter+that
bafter+the bafter+thirty bafter+three bafter+tomorrow bafter+twenty bafter+two bafter+us bafter+was
bafter+what bafter+you bafter+your bafternoon+$ bagain+$ bagain+about bagain+after bagain+and bagain+any
bagain+at bagain+but bagain+cheers bagain+either bagain+for bagain+i bagain+in bagain+last bagain+later
bagain+next bagain+not bagain+on bagain+please bagain+prices bagain+she bagain+since bagain+so bagain+thank
bagain+then bagain+this bagain+when bagain+will bagain+with bagain+yesterday bagainst+it bagainst+the
bagainst+you bagainst+your bage+$ bage+dear bagen+$ bagent+$ bages+ago bages+to bagian+$ bago+$ bago+and
bago+i bago+is bago+it bago+this bagree+with bagreed+$ bagreed+to bagreement+with bahead+$ bahead+but bahead+i
bair+$ bair+miles balarm+never balcohol+$ balcohol+free baldi+has baldi+opened balice+springs ball+$ ball+and
ball+at ball+bags ball+beige ball+branches ball+communication ball+contact ball+data ball+day ball+electric
ball+fat ball+fine ball+for ball+from ball+good ball+got ball+home ball+i ball+is ball+it ball+keeping
ball+lists ball+mail ball+marketing ball+means ball+my ball+night ball+of ball+off ball+ok ball+on ball+orders
ball+our ball+over ball+personal ball+records ball+remote ball+right ball+sites ball+sorted ball+spending
ball+subscriptions ball+supplier ball+that ball+the ball+there ball+this ball+to ball+week ball+year ball+you
ballowed+$ ballowed+to balone+$ balone+it balone+man balone+now balone+was balone+your balong+$ balong+the
balready+$ balready+and balready+back balready+got balready+have balready+i balready+no balready+on
balready+ordered balready+reordered balready+told balready+unsubscribed balright+$ balright+but balso+not
balthough+i baltogether+$ baltogether+and balways+$ balways+a balways+asked balways+been balways+came
balways+did balways+ended balways+forty balways+friendly balways+good balways+in balways+kind balways+late
balways+lovely balways+on balways+out balways+sold balways+the balways+told balways+wrong bam+$ bam+71 bam+81
bam+84 bam+93 bam+a bam+abroad bam+afraid bam+asking bam+at bam+back bam+blind bam+blocking bam+buying
bam+deaf bam+done bam+driving bam+dyslexic bam+eighty bam+elsewhere bam+exercising bam+finished bam+going
bam+good bam+hanging bam+happy bam+hard bam+hardly bam+having bam+her bam+his bam+home bam+honest bam+i
bam+ill bam+in bam+joking bam+just bam+looking bam+ninety bam+no bam+not bam+now bam+off bam+on bam+one
bam+only bam+out bam+owed bam+past bam+paying bam+reporting bam+retired bam+sat bam+saying bam+seventy
bam+sitting bam+six bam+so bam+sorry bam+still bam+suing bam+taking bam+teaching bam+telling bam+the bam+told
bam+too bam+trying bam+typing bam+up bam+very bam+waiting bam+with bam+working bam+your bamazon+$
bamazon+business bamazon+now bamex+$ bamount+$ ban+accident ban+account ban+actual ban+ad ban+adviser
ban+angel ban+answer ban+apology ban+app ban+appointment ban+edge ban+egg ban+email ban+end ban+engineer
ban+evening ban+explanation ban+export ban+hour ban+hours ban+improvement ban+invoice ban+island ban+off
ban+offer ban+office ban+old ban+online ban+open ban+order ban+overview ban+unsubscribe ban+update band+2
band+4 band+8 band+a band+actually band+after band+again band+all band+also band+always band+am band+an
band+another band+any band+ask band+at band+be band+being band+best band+better band+big band+blocked
band+bring band+brought band+by band+came band+can band+carry band+cheaper band+closed band+coffee
band+collect band+come band+company band+conditions band+confirm band+cost band+could band+customer band+dear
band+delete band+deliver band+delivery band+did band+do band+does band+drove band+dry band+each band+eighty
band+eleven band+empty band+every band+everyone band+everything band+explain band+fewer band+for band+forget
band+found band+four band+friendlier band+gave band+gets band+gone band+good band+goodbye band+got band+had
band+half band+happy band+has band+have band+he band+head band+heaven band+here band+his band+honestly
band+how band+i band+if band+in band+is band+it band+joined band+keep band+leave band+left band+less band+let
band+loads band+lose band+lost band+me band+mine band+miss band+more band+moved band+my band+nasty band+never
band+no band+nobody band+none band+not band+nothing band+nothings band+now band+on band+one band+only
band+other band+our band+ours band+paid band+paypal band+people band+phone band+pick band+please band+poor
band+prices band+proud band+put band+quick band+quicker band+quiet band+quit band+remove band+reported
band+ring band+rolled band+rude band+rung band+said band+see band+she band+shrank band+shrugged band+shut
band+signed band+since band+sizes band+slow band+smaller band+so band+some band+somebody band+someone
band+somewhere band+speak band+stale band+stayed band+still band+stop band+strike band+stuck band+support
band+take band+tell band+ten band+thank band+that band+the band+their band+then band+there band+they band+this
band+thought band+three band+threw band+to band+told band+too band+took band+tools band+twelve band+two
band+um band+use band+very band+waited band+was band+we band+well band+went band+were band+what band+when
band+where band+who band+will band+with band+without band+worse band+would band+you band+youd band+youll
band+your band+yours bandroid+$ bangels+shame banimals+$ bannoyed+me bannoying+$ bannoying+please bannual+fee
banother+$ banother+and banother+app banother+builders banother+caterer banother+company banother+crowd
banother+day banother+firm banother+gym banother+number banother+one banother+printer banother+provider
banother+service banother+supplier banother+text banother+time banother+week banother+wholesaler banother+year
banswer+$ banswer+and banswer+anything banswer+but banswer+emails banswer+for banswer+me banswer+my
banswer+now banswer+on banswer+out banswer+that banswer+the banswer+these banswer+this banswer+to
banswer+tonight banswer+what banswer+you banswer+your banswered+$ banswered+did banswered+my banswered+the
banswers+$ banswers+after banswers+and banswers+in banswers+so banswers+the bantibodies+lot bany+$
bany+advertising bany+calls bany+day bany+further bany+kind bany+longer bany+more bany+news bany+of bany+other
bany+permission bany+survey bany+time bany+way banybody+$ banybody+real banyhow+$ banymore+$ banymore+like
banymore+lol banymore+so banymore+sorry banymore+thanks banyone+$ banyone+but banyone+called banyone+else
banyone+i banyone+over banything+$ banything+about banything+again banything+and banything+any
banything+anymore banything+bad banything+else banything+ever banything+for banything+from banything+i
banything+in banything+left banything+more banything+new banything+now banything+on banything+out
banything+over banything+right banything+since banything+to banything+what banything+you banyway+$ banyway+i
banyway+so banywhere+$ banywhere+and banywhere+else bapart+$ bapart+from bapart+in bapology+and bapp+$
bapp+and bapp+crashed bapp+do bapp+does bapp+even bapp+has bapp+i bapp+is bapp+it bapp+keeps bapp+kept
bapp+logs bapp+that bapp+where bapple+pay bapple+version bappointment+$ bappointments+$ bappreciate+the
bapproached+us bappropriate+$ bapril+$ bapril+and bare+$ bare+a bare+actually bare+after bare+again bare+all
bare+always bare+an bare+asking bare+at bare+back bare+bad bare+being bare+best bare+blocked bare+both
bare+busy bare+calling bare+chasing bare+cheaper bare+closed bare+coming bare+customer bare+dear bare+dearer
bare+doing bare+done bare+down bare+fair bare+fine bare+from bare+getting bare+go bare+god bare+gone bare+good
bare+grand bare+grown bare+happy bare+having bare+here bare+hung bare+impossible bare+in bare+just bare+late
bare+list bare+looking bare+lovely bare+mad bare+making bare+moving bare+my bare+new bare+no bare+not bare+now
bare+off bare+on bare+only bare+out bare+over bare+pestering bare+putting bare+right bare+ringing bare+saving
bare+sending bare+shut bare+so bare+spread bare+still bare+talking bare+telus bare+texting bare+texts bare+the
bare+there bare+they bare+to bare+too bare+two bare+under bare+up bare+we bare+weak bare+welcome bare+what
bare+with bare+worse bare+wrong bare+you barea+$ barea+manager barea+since bargue+with barmchair+is baround+$
baround+noon baround+six barrange+a barrival+and barrived+$ barrived+and barrived+incomplete barrives+tomorrow
barriving+$ bart+15 barticle+15 barticle+17 bas+$ bas+a bas+agreed bas+before bas+chips bas+dishwater
bas+everyone bas+far bas+good bas+heck bas+i bas+if bas+it bas+long bas+look bas+much bas+my bas+of bas+our
bas+simple bas+spam bas+that bas+the bas+they bas+though bas+to bas+we bas+well bas+you bas+yours basda+$
bask+$ bask+about bask+again bask+away bask+but bask+for bask+her bask+i bask+in bask+me bask+my bask+one
bask+purchasing bask+the bask+them bask+then bask+what bask+you bask+your basked+$ basked+after basked+again
basked+for basked+in basked+me basked+members basked+my basked+nicely basked+so basked+to basked+us basked+you
basking+$ basking+about basking+and basking+but basking+for basking+i basking+me basking+more basking+nicely
basking+the basking+why basking+you basks+me basks+them basks+you bassisted+living bat+$ bat+10 bat+2 bat+4
bat+9 bat+a bat+all bat+another bat+asda bat+best bat+birch bat+boots bat+checkout bat+christmas bat+church
bat+dinner bat+easter bat+eleven bat+every bat+first bat+five bat+four bat+half bat+his bat+home bat+it
bat+last bat+least bat+lunch bat+me bat+my bat+night bat+noon bat+number bat+once bat+one bat+our bat+ours
bat+perth bat+planet bat+present bat+reception bat+renewal bat+school bat+screwfix bat+seven bat+sharp bat+six
bat+some bat+support bat+ten bat+tesco bat+that bat+the bat+their bat+them bat+this bat+three bat+typing
bat+uni bat+walmart bat+what bat+work bat+you bat+your bat+yours bate+my bate+our bate+the battack+and
battempts+to bau+pair baugust+$ baugust+and baunt+was baustralia+now bauthority+and bautumn+$ baverage+$
baware+$ baway+$ baway+and baway+at baway+for baway+i baway+in baway+now baway+since baway+so baway+the
baway+with bawfully+not baxle+and baye+no baye+right bb+$ bb+& bb+for bb+last bb+sold bbaby+and bbaby+in
bbaby+is bbaby+on bbabys+out bback+$ bback+about bback+after bback+already bback+and bback+as bback+at
bback+door bback+first bback+for bback+from bback+i bback+in bback+last bback+later bback+my bback+on
bback+only bback+ordered bback+please bback+since bback+so bback+still bback+the bback+then bback+to
bback+when bback+with bback+within bback+yet bbacked+over bbacks+gone bbad+$ bbad+about bbad+and bbad+back
bbad+batch bbad+i bbad+it bbad+line bbad+service bbad+support bbad+time bbad+to bbad+word bbadly+$ bbag+$
bbag+of bbags+$ bbags+and bbags+got bbags+of bbags+off bbags+on bbags+were bbakery+and bbakes+them bbaking+$
bbaking+on bband+so bband+sold bband+split bbank+$ bbank+details bbank+holiday bbank+now bbank+says
bbank+statement bbank+transfer bbank+warned bbargain+$ bbargain+bin bbarn+and bbarrister+$ bbars+in bbase+to
bbasically+i bbasin+in bbasket+$ bbatch+of bbatch+was bbath+$ bbathroom+$ bbatteries+$ bbatteries+dead
bbatteries+go bbatteries+that bbe+$ bbe+a bbe+an bbe+answering bbe+asked bbe+at bbe+back bbe+better
bbe+bothered bbe+buying bbe+called bbe+calling bbe+cheaper bbe+contacted bbe+done bbe+easier bbe+fair
bbe+forgotten bbe+found bbe+frank bbe+free bbe+getting bbe+glad bbe+gone bbe+good bbe+grateful bbe+hearing
bbe+here bbe+honest bbe+in bbe+left bbe+my bbe+needing bbe+nice bbe+nicer bbe+obliged bbe+on bbe+part
bbe+phoned bbe+quick bbe+rebuilt bbe+removed bbe+rude bbe+seen bbe+served bbe+settled bbe+so bbe+some
bbe+spending bbe+surveyed bbe+taken bbe+ten bbe+texted bbe+the bbe+there bbe+told bbe+waiting bbe+with
bbe+worse bbe+you bbe+your bbeans+$ bbeans+are bbeans+burnt bbeans+for bbeans+from bbeans+got bbeans+i
bbeans+tasted bbeans+that bbeans+went bbeans+were bbear+with bbeat+that bbeat+your bbecame+too bbecause+$
bbecause+i bbecause+it bbecause+my bbecause+nobody bbecause+of bbecause+the bbecause+they bbecause+we
bbecause+you bbecause+your bbecause+yours bbed+$ bbed+and bbed+in bbeen+a bbeen+at bbeen+back bbeen+better
bbeen+bought bbeen+buying bbeen+closed bbeen+corrected bbeen+daft bbeen+dead bbeen+going bbeen+ill bbeen+in
bbeen+informed bbeen+instructed bbeen+lying bbeen+moved bbeen+nice bbeen+nine bbeen+off bbeen+on bbeen+open
bbeen+ordering bbeen+paid bbeen+polite bbeen+poorly bbeen+promised bbeen+replaced bbeen+returned bbeen+shut
bbeen+sitting bbeen+sold bbeen+to bbeen+told bbeen+waiting bbeen+with bbeen+wound bbeets+$ bbefore+$
bbefore+also bbefore+and bbefore+christmas bbefore+eleven bbefore+i bbefore+me bbefore+my bbefore+nine
bbefore+somebody bbefore+ten bbefore+that bbefore+the bbefore+they bbefore+we bbefore+you bbeg+for bbeg+you
bbegin+$ bbegin+with bbeginning+$ bbehalf+$ bbehalf+of bbehind+the bbehind+this bbeige+$ bbeing+$
bbeing+called bbeing+charged bbeing+contacted bbeing+ignored bbeing+left bbeing+tracked bbeing+treated bbell+$
bbell+and bbell+instead bbelong+to bbelongs+to bbelow+you bbelts+$ bbeside+them bbest+$ bbest+if
bbest+improvement bbest+in bbest+not bbest+of bbetter+$ bbetter+and bbetter+beans bbetter+bread bbetter+deal
bbetter+if bbetter+just bbetter+meat bbetter+not bbetter+off bbetter+price bbetter+quality bbetter+quote
bbetter+rate bbetter+rates bbetter+so bbetter+than bbetter+to bbetter+we bbetween+1 bbetween+8 bbetween+a
bbetween+eight bbetween+one bbetween+the bbetween+two bbeyond+my bbidfood+$ bbig+boys bbig+drama bbig+feet
bbig+ones bbig+packs bbig+prices bbig+shop bbigger+$ bbigger+bags bbigger+choice bbigger+firm bbigger+packs
bbigger+range bbiggest+overhead bbike+$ bbike+rack bbill+$ bbill+and bbill+doubled bbill+every bbill+for
bbill+i bbill+is bbill+that bbill+was bbill+went bbills+$ bbin+$ bbin+bags bbin+day bbin+liners bbin+my
bbin+on bbinned+the bbins+$ bbins+again bbiodegradable+bin bbirch+road bbirthday+and bbirthday+cake
bbirthday+phone bbiscuits+all bbiscuits+it bbiscuits+were bbiscuits+yours bbit+$ bbit+busy bbit+but
bbit+cheaper bbit+expensive bbit+his bbit+less bbit+lower bbit+of bbit+on bbit+over bbit+steep bbits+$
bbits+of bbitter+$ bbitter+and bblack+$ bblack+friday bblack+hole bblack+spot bblades+at bblades+needed
bblades+that bblades+went bblame+the bblamed+me bblend+$ bbless+him bbless+you bblister+packs bblock+$
bblock+this bblock+you bblocked+$ bblocked+and bblocked+by bblocked+my bblocked+you bblocked+your bblocking+my
bblocking+you bbloke+called bbloke+on bbloke+who bblood+$ bbloom+on bblue+ones bblunt+after bboarding+a
bboat+$ bboat+now bboats+sold bbobbles+$ bboiler+is bboiler+no bboiler+part bboiler+you bbomb+$ bbomb+tastes
bbook+club bbook+i bbooked+with bbooking+fee bbookings+kept bbooks+$ bbooks+any bbooks+done bbooks+now
bboots+$ bboots+and bboots+everyone bboots+so bbored+of bboring+$ bboring+and bboss+$ bboss+decided bboss+in
bboss+new bboss+said bboss+says bboss+to bbot+$ bboth+$ bboth+for bboth+of bbother+$ bbother+at bbother+me
bbother+says bbother+someone bbother+with bbother+writing bbothered+$ bbothered+again bbothered+to
bbothered+with bbothering+me bbothering+my bbottle+$ bbottle+that bbottles+$ bbottles+and bbottles+nobody
bbottles+out bbottom+of bbought+$ bbought+a bbought+again bbought+anything bbought+from bbought+it bbought+my
bbought+one bbought+our bbought+out bbought+so bbought+something bbought+the bbought+two bbought+when
bbouquet+under bbox+$ bbox+and bbox+i bbox+it bbox+so bbox+was bboxes+$ bboxes+and bboxes+every bboxes+from
bboxes+in bboxes+of bboxes+we bboy+died bboy+took bboycott+you bboycotting+everything bboycotting+you bboys+$
bbrain+empty bbrake+pads bbranch+$ bbranch+in bbranch+near bbranch+was bbrand+$ bbreach+$ bbread+$ bbread+and
bbread+like bbread+was bbreak+$ bbreak+off bbreakfast+$ bbreakfast+staff bbreaks+$ bbreath+$ bbreath+i
bbrick+$ bbridge+$ bbrilliant+$ bbring+back bbring+it bbring+my bbring+the bbring+their bbring+your
bbrings+his bbrings+it bbrings+the bbristol+and bbritish+gas bbrochure+$ bbrochures+for bbroke+$ bbroke+after
bbroke+and bbroke+everything bbroke+my bbroke+on bbroke+the bbroke+too bbroke+twice bbroken+$ bbroken+and
bbroken+hoover bbroken+leg bbroken+on bbroken+one bbroken+twice bbroken+window bbroker+drops bbroom+$
bbrother+$ bbrother+in bbrother+opened bbrought+her bbrought+his bbrought+in bbrought+it bbrought+the bbrown+$
bbrown+and bbucks+$ bbucks+for bbucks+freight bbudget+$ bbudget+cut bbudget+got bbudget+this bbuffet+$
bbugger+off bbugs+$ bbuild+$ bbuilders+merchant bbuilding+$ bbuilding+is bbuildings+a bbuilt+$ bbuilt+the
bbulbs+never bbulbs+were bbulk+discount bbundle+you bbungalow+in bburied+my bburied+our bburnt+$ bburnt+and
bburnt+carpet bburnt+crema bburnt+down bburnt+out bburnt+rubber bburnt+since bburst+pipe bbus+$ bbus+is
bbus+pass bbus+stop bbus+stopped bbusiness+$ bbusiness+and bbusiness+does bbusiness+i bbusiness+is
bbusiness+no bbusiness+to bbusiness+went bbusiness+with bbust+$ bbusy+and bbusy+at bbusy+with bbut+a
bbut+after bbut+another bbut+as bbut+at bbut+batteries bbut+because bbut+bought bbut+breakfast bbut+complaint
bbut+course bbut+delivery bbut+do bbut+finished bbut+for bbut+found bbut+gave bbut+got bbut+had bbut+half
bbut+handling bbut+have bbut+he bbut+head bbut+i bbut+if bbut+in bbut+it bbut+left bbut+moved bbut+my
bbut+nearer bbut+need bbut+needed bbut+never bbut+new bbut+no bbut+nobody bbut+not bbut+nothing bbut+on
bbut+only bbut+other bbut+our bbut+paying bbut+please bbut+price bbut+prices bbut+send bbut+she bbut+shipping
bbut+since bbut+slow bbut+sold bbut+still bbut+stop bbut+switched bbut+that bbut+the bbut+then bbut+there
bbut+they bbut+this bbut+too bbut+twice bbut+um bbut+waiting bbut+wanted bbut+we bbut+well bbut+what bbut+when
bbut+where bbut+who bbut+with bbut+you bbut+your bbutter+$ bbutton+$ bbutton+on bbutton+silly bbuy+$ bbuy+a
bbuy+again bbuy+at bbuy+by bbuy+from bbuy+it bbuy+less bbuy+on bbuy+one bbuy+straight bbuy+the bbuy+there
bbuy+twice bbuyer+retired bbuying+$ bbuying+anything bbuying+from bbuying+group bbuying+it bbuys+at
bbuys+centrally bbuys+for bbuzz+off bby+$ bby+12 bby+a bby+accident bby+all bby+and bby+another bby+any
bby+anybody bby+anyone bby+bank bby+call bby+card bby+cheque bby+christmas bby+day bby+email bby+four
bby+friday bby+heart bby+invoice bby+itself bby+june bby+letter bby+lunchtime bby+mail bby+me bby+mistake
bby+my bby+now bby+order bby+our bby+phone bby+post bby+price bby+service bby+seven bby+side bby+teatime
bby+text bby+that bby+the bby+then bby+two bby+us bby+you bby+your bbye+$ bbye+and bbye+bye bcafe+$ bcafe+and
bcafe+closed bcafe+in bcafe+is bcaffeine+$ bcake+was bcalf+milk bcall+$ bcall+a bcall+about bcall+after
bcall+again bcall+and bcall+any bcall+at bcall+back bcall+before bcall+centre bcall+do bcall+for bcall+from
bcall+i bcall+it bcall+list bcall+me bcall+my bcall+on bcall+once bcall+out bcall+text bcall+that bcall+the
bcall+then bcall+this bcall+tomorrow bcall+you bcallback+$ bcallback+on bcallbacks+down bcalled+$ bcalled+and
bcalled+back bcalled+it bcalled+me bcalled+on bcalled+terry bcalled+that bcalled+to bcalling+$ bcalling+a
bcalling+here bcalling+i bcalling+list bcalling+me bcalling+my bcallouts+down bcalls+$ bcalls+and bcalls+are
bcalls+back bcalls+ever bcalls+for bcalls+from bcalls+i bcalls+me bcalls+no bcalls+please bcalls+so bcalls+to
bcalls+whatsoever bcame+$ bcame+after bcame+along bcame+and bcame+apart bcame+as bcame+at bcame+back
bcame+broken bcame+by bcame+for bcame+friday bcame+from bcame+in bcame+late bcame+off bcame+on bcame+out
bcame+round bcame+so bcame+the bcame+this bcame+through bcame+thursday bcame+to bcame+today bcame+unstuck
bcame+up bcame+when bcame+with bcame+without bcame+yesterday bcampaigns+$ bcampaigns+over bcan+$ bcan+a
bcan+actually bcan+ask bcan+but bcan+call bcan+decide bcan+do bcan+explain bcan+find bcan+go bcan+he bcan+i
bcan+leave bcan+live bcan+never bcan+not bcan+one bcan+only bcan+pay bcan+phone bcan+read bcan+ring bcan+rule
bcan+save bcan+see bcan+sing bcan+sit bcan+smell bcan+somebody bcan+someone bcan+speak bcan+stop bcan+take
bcan+talk bcan+tell bcan+these bcan+this bcan+try bcan+walk bcan+we bcan+write bcan+you bcan+your bcanada+now
bcancel+a bcancel+my bcancel+one bcancel+that bcancel+the bcancel+these bcancel+this bcancelation+fee
bcancelled+$ bcancelled+after bcancelled+all bcancelled+and bcancelled+anything bcancelled+because
bcancelled+classes bcancelled+everything bcancelled+in bcancelled+it bcancelled+my bcancelled+on
bcancelled+the bcancelled+trip bcancelled+with bcancelling+on bcandle+$ bcandles+$ bcanteen+$ bcanteen+with
bcanva+instead bcapsules+are bcapsules+do bcar+$ bcar+is bcar+no bcar+now bcar+park bcar+so bcaravan+$ bcard+$
bcard+details bcard+expired bcard+fee bcard+i bcard+never bcard+ran bcard+still bcard+with bcard+you
bcardboard+$ bcards+$ bcare+$ bcare+about bcare+home bcare+is bcare+less bcared+so bcarer+does bcarer+she
bcares+$ bcaring+for bcarpet+$ bcarpets+$ bcarried+on bcarries+it bcarries+on bcarry+$ bcarry+it bcarry+kosher
bcarry+on bcarry+size bcarton+$ bcartons+of bcase+$ bcase+is bcase+of bcash+$ bcash+and bcash+for bcat+$
bcat+died bcat+food bcat+litter bcat+passed bcatalog+my bcatalogue+$ bcatalogue+has bcatalogue+i bcatalogue+is
bcatalogue+on bcatalogues+$ bcatch+me bcater+for bcaterer+$ bcatering+came bcatering+needed bcats+$ bcats+with
bcaught+me bcause+i bcause+the bcease+$ bcease+all bcease+writing bceased+operations bceased+trading
bcement+comes bcement+had bcent+of bcentrally+from bcentre+$ bcentre+is bcentre+keeps bcentres+your
bcentrifuge+$ bcereal+$ bcertainly+not bcertificate+$ bchain+snapped bchains+$ bchair+$ bchair+dental
bchairs+$ bchalky+$ bchange+$ bchange+a bchange+my bchange+of bchange+the bchanged+$ bchanged+and
bchanged+banks bchanged+every bchanged+it bchanged+jobs bchanged+my bchanged+our bchanged+over
bchanged+provider bchanged+supplier bchanged+the bchanged+to bchanged+your bchanges+$ bchanging+my bchannel+$
bchaos+$ bchap+in bchap+who bchap+with bcharge+$ bcharge+a bcharge+and bcharge+for bcharge+i bcharge+is
bcharge+like bcharge+me bcharge+more bcharge+not bcharge+of bcharge+snotty bcharge+that bcharge+to bcharged+a
bcharged+for bcharged+me bcharged+the bcharged+us bchargers+get bcharges+$ bcharges+network bcharging+for
bcharity+can bcharming+$ bchase+every bchasing+me bchasing+you bchat+$ bchat+bot bchat+in bchat+robot
bchat+with bcheap+$ bcheap+actually bcheap+and bcheap+as bcheap+for bcheap+pens bcheap+plastic bcheaper+$
bcheaper+and bcheaper+at bcheaper+but bcheaper+by bcheaper+came bcheaper+elsewhere bcheaper+i bcheaper+or
bcheaper+postage bcheaper+refills bcheaper+shipping bcheaper+simple bcheaper+so bcheaper+sorry
bcheaper+supplier bcheaper+than bcheaper+that bcheaper+vendor bcheck+$ bcheck+with bcheck+your bchecked+$
bcheek+to bcheeky+$ bcheers+$ bcheers+for bcheese+$ bcheese+was bchemist+$ bchemo+and bchemo+i bcheque+again
bchild+in bchildren+$ bchipped+$ bchippy+for bchips+$ bchocolat+sorry bchocolate+$ bchoice+$ bchoice+and
bchoice+at bchoice+for bchoice+in bchoice+of bchoice+the bchoir+so bchristening+$ bchristmas+$
bchristmas+present bchristmas+to bcircle+by bclaim+$ bclaim+for bclaim+from bclaim+ignored bclaim+is
bclaim+took bclaims+$ bclaims+court bclass+$ bclass+i bclass+was bclasses+$ bclasses+at bclasses+i bclasses+in
bclean+$ bcleaning+and bclear+$ bclear+the bcleared+yet bclick+$ bclick+and bclicks+to bclient+$ bclimb+into
bclinic+$ bclockwork+$ bclose+$ bclose+it bclosed+$ bclosed+and bclosed+by bclosed+delete bclosed+down
bclosed+every bclosed+for bclosed+in bclosed+it bclosed+last bclosed+my bclosed+not bclosed+on bclosed+one
bclosed+our bclosed+permanently bclosed+since bclosed+the bclosed+this bcloser+$ bcloses+at bclosing+down
bclub+$ bclub+is bclub+with bclue+$ bclue+i bclue+what bclumsy+ten bco+op bcoach+$ bcoast+no bcoat+back
bcode+and bcode+i bcoffee+$ bcoffee+any bcoffee+as bcoffee+at bcoffee+costs bcoffee+does bcoffee+for
bcoffee+foul bcoffee+got bcoffee+had bcoffee+is bcoffee+machine bcoffee+or bcoffee+tasted bcoffee+that
bcoffee+was bcoins+and bcold+$ bcold+and bcold+calls bcold+food bcold+lockers bcold+store bcolleague+before
bcolleague+from bcolleague+of bcolleague+then bcolleague+who bcolleague+would bcollect+$ bcollect+it
bcollect+the bcollected+the bcologne+$ bcolor+which bcolour+$ bcolour+washed bcolours+$ bcolours+and
bcolours+are bcolours+in bcolours+that bcolours+were bcome+$ bcome+after bcome+again bcome+and bcome+back
bcome+by bcome+can bcome+from bcome+home bcome+in bcome+into bcome+off bcome+on bcome+out bcome+round
bcome+through bcome+to bcome+up bcome+you bcomes+$ bcomes+by bcomes+from bcomes+in bcomes+is bcomes+out
bcomes+to bcomes+when bcomes+with bcoming+$ bcoming+and bcoming+back bcoming+out bcoming+up bcomment+$
bcommunication+$ bcommuting+so bcompanies+that bcompany+$ bcompany+and bcompany+are bcompany+canteen
bcompany+has bcompany+i bcompany+in bcompany+is bcompany+lol bcompany+name bcompany+not bcompany+or
bcompany+pays bcompany+please bcompany+policy bcompany+stop bcompany+was bcompany+with bcompany+you
bcompare+never bcompared+$ bcompared+to bcompared+with bcomparison+site bcompetition+$ bcompetition+has
bcompetitor+$ bcompetitor+and bcompetitor+brings bcompetitor+is bcomplain+$ bcomplain+about bcomplained+about
bcomplaint+$ bcomplaint+about bcomplaint+for bcomplaint+from bcomplaint+has bcomplaint+i bcomplaint+is
bcomplaint+never bcomplaint+no bcomplaint+once bcomplaint+pending bcomplaint+since bcomplaint+was
bcomplaint+yet bcomplaints+$ bcomplaints+at bcomplaints+on bcomplaints+whatsoever bcomplicated+$
bcomplicated+for bcompliments+to bcompost+$ bcomputer+$ bcomputers+$ bcon+$ bconcerning+me bconditions+$
bcondo+now bconfess+$ bconfirm+in bconfirm+that bconfused+by bconfusing+$ bconfusing+me bconked+out
bconnect+me bconsent+$ bconsent+revoked bconsent+to bconsider+this bconsultant+answered bcontact+$
bcontact+any bcontact+desired bcontact+left bcontact+lenses bcontact+list bcontact+me bcontact+not
bcontact+person bcontact+please bcontact+this bcontact+us bcontact+with bcontacted+$ bcontacted+by
bcontacting+me bcontacting+us bcontacts+$ bcontacts+who bcontent+$ bcontinue+$ bcontract+$ bcontract+and
bcontract+in bcontract+ran bcontract+that bcontract+was bcontract+with bcontracts+$ bconveyor+kept
bcook+anymore bcooker+$ bcooking+dinner bcope+any bcopper+pipe bcopy+$ bcopy+and bcopy+of bcork+and
bcork+taint bcorked+$ bcorner+$ bcorner+so bcorners+$ bcorrect+$ bcorrected+$ bcost+$ bcost+a bcost+centres
bcost+mainly bcost+me bcost+more bcost+of bcost+the bcost+too bcost+us bcost+was bcostco+$ bcostly+$
bcostly+and bcosts+$ bcosts+a bcosts+and bcosts+less bcosts+me bcosts+more bcosts+the bcosts+too bcould+$
bcould+be bcould+do bcould+even bcould+find bcould+fry bcould+get bcould+have bcould+i bcould+live
bcould+never bcould+not bcould+of bcould+one bcould+ring bcould+see bcould+somebody bcould+start bcould+talk
bcould+tell bcould+we bcould+you bcould+your bcouncil+took bcount+$ bcount+me bcounter+$ bcounter+and
bcounter+could bcounter+was bcountry+$ bcounts+now bcounty+$ bcouple+of bcourier+$ bcourier+has
bcourier+lovely bcourier+refuses bcourse+$ bcourse+dear bcourse+is bcourse+passed bcourse+so bcourt+$
bcourt+over bcousin+works bcover+$ bcover+for bcover+same bcovers+it bcovers+on bcovid+$ bcows+come bcows+do
bcows+left bcrack+in bcracked+$ bcracked+again bcracked+along bcracked+at bcracked+basin bcracked+in
bcrashes+$ bcrashes+plus bcrashing+$ bcrashing+on bcream+$ bcream+turned bcreature+of bcreche+a bcredit+$
bcredit+and bcredit+card bcredit+note bcredit+of bcredit+until bcreeping+$ bcrema+gone bcrept+up bcrew+$
bcrime+novels bcriminal+$ bcross+me bcross+out bcross+with bcross+word bcrowd+$ bcrowd+in bcrumble+$ bcrumbs+$
bcry+$ bcrying+$ bcrying+since bcup+$ bcup+of bcup+on bcups+and bcups+so bcurly+hair bcurrent+customer
bcurtains+$ bcurtains+are bcurves+$ bcustom+to bcustomer+$ bcustomer+again bcustomer+and bcustomer+any
bcustomer+care bcustomer+file bcustomer+for bcustomer+here bcustomer+in bcustomer+is bcustomer+my
bcustomer+number bcustomer+of bcustomer+service bcustomer+since bcustomer+that bcustomer+this bcustomers+$
bcustomers+on bcustoms+papers bcut+back bcut+costs bcut+down bcut+everything bcut+from bcut+it bcut+me
bcut+off bcut+out bcut+the bcut+you bcuts+$ bcutting+out bcylinders+is bdads+garage bdaft+not bdaily+$
bdaily+i bdairy+free bdalby+a bdamage+i bdamage+is bdamage+to bdare+ring bdare+text bdark+mode bdarker+skin
bdata+$ bdata+and bdata+breach bdata+do bdata+for bdata+from bdata+has bdata+have bdata+in bdata+is bdata+leak
bdata+of bdata+please bdata+protection bdata+relating bdata+under bdata+you bdatabase+$ bdate+$ bdate+of
bdate+on bdaughter+$ bdaughter+died bdaughter+does bdaughter+four bdaughter+gave bdaughter+in bdaughter+was
bdaughters+phone bdaughters+wedding bday+$ bday+after bday+again bday+and bday+delivery bday+every bday+for
bday+i bday+late bday+now bday+of bday+off bday+one bday+so bday+ten bday+that bday+they bday+three bday+two
bday+we bday+when bday+with bday+without bday+you bdaylight+robbery bdaylight+through bdays+$ bdays+after
bdays+ago bdays+and bdays+before bdays+credit bdays+so bdays+to bdays+with bdead+$ bdead+a bdead+and bdead+by
bdead+in bdead+on bdead+within bdeal+at bdeal+last bdeal+with bdealing+with bdealt+with bdear+$ bdear+and
bdear+enough bdear+for bdear+it bdear+late bdear+the bdear+with bdear+you bdearer+and bdearer+every
bdearer+than bdeath+of bdebit+and bdebit+as bdebit+it bdecaf+$ bdecaf+and bdecaf+pods bdecember+$ bdecent+$
bdecent+coffee bdecided+$ bdecided+that bdecided+to bdecides+these bdecision+$ bdeclan+$ bdefective+and
bdegrees+out bdelet+my bdelete+$ bdelete+all bdelete+data bdelete+everything bdelete+it bdelete+me bdelete+my
bdelete+this bdelete+us bdeleted+$ bdeleted+from bdeleted+my bdeleted+the bdeletion+of bdeliver+$ bdeliver+1
bdeliver+here bdeliver+next bdeliver+on bdeliver+to bdelivered+it bdelivered+to bdeliveries+$ bdeliveries+and
bdeliveries+but bdeliveries+came bdeliveries+plus bdeliveries+were bdelivering+on bdelivery+$
bdelivery+address bdelivery+and bdelivery+area bdelivery+but bdelivery+charge bdelivery+charges
bdelivery+circle bdelivery+dates bdelivery+day bdelivery+fee bdelivery+fella bdelivery+fellow bdelivery+for
bdelivery+great bdelivery+guy bdelivery+in bdelivery+is bdelivery+it bdelivery+men bdelivery+not bdelivery+of
bdelivery+plus bdelivery+slot bdelivery+slots bdelivery+stopped bdelivery+that bdelivery+this bdelivery+times
bdelivery+to bdelivery+was bdelivery+you bdementia+and bdental+office bdentist+$ bdentist+said bdepartment+$
bdepartment+is bdepends+$ bdepends+let bdepends+on bdepends+what bdepends+who bdeployed+overseas bdeposit+$
bdeposit+back bdeposit+for bdeposit+i bdeposit+is bdeposit+of bdeposit+still bdeposit+you bdepot+$ bdepot+is
bdepot+shut bdepot+three bderby+has bderegister+this bdeserves+a bdesigns+every bdesired+$ bdesist+$ bdesk+$
bdesk+now bdesk+that bdesk+told bdesks+$ bdetails+$ bdetails+and bdetails+are bdetails+from bdetails+have
bdetails+of bdetails+out bdetails+still bdetails+you bdeveloper+now bdiabetic+and bdiabetic+now bdiabetics+in
bdid+$ bdid+a bdid+all bdid+and bdid+anyone bdid+come bdid+everything bdid+i bdid+it bdid+my bdid+not
bdid+nothing bdid+order bdid+our bdid+refund bdid+so bdid+the bdid+to bdid+was bdid+we bdid+what bdid+wrong
bdid+you bdie+$ bdied+$ bdied+after bdied+and bdied+in bdied+last bdied+on bdied+please bdied+this bdied+three
bdied+twice bdiet+$ bdiet+no bdifference+between bdifferent+$ bdifferent+company bdifferent+people
bdifferent+person bdifferent+rep bdifferent+roaster bdifferently+$ bdigital+$ bdigital+detox bdigital+no
bdirect+debit bdirty+and bdis+$ bdisappointed+$ bdisaster+$ bdiscontinued+$ bdiscontinued+and bdiscontinued+my
bdiscontinued+the bdiscount+$ bdiscount+ended bdiscount+for bdiscount+got bdiscount+sir bdiscounts+for
bdiscuss+$ bdiscuss+it bdiscuss+that bdiscuss+this bdisgrace+$ bdishwasher+to bdishwater+$ bdishwater+you
bdispatch+$ bdisposables+$ bdispute+over bdissolved+$ bdistribution+list bdisturb+$ bdisturb+me bdivorce+$
bdivorced+$ bdo+$ bdo+a bdo+a4 bdo+all bdo+any bdo+anything bdo+business bdo+but bdo+dairy bdo+gift bdo+i
bdo+is bdo+it bdo+just bdo+keep bdo+like bdo+me bdo+my bdo+need bdo+not bdo+now bdo+one bdo+phone bdo+so
bdo+stop bdo+surveys bdo+that bdo+the bdo+they bdo+this bdo+those bdo+well bdo+what bdo+with bdo+without
bdo+you bdoctor+$ bdoctor+put bdoctor+says bdoctor+told bdoctor+wants bdoctors+orders bdoctors+put bdoes+$
bdoes+a bdoes+all bdoes+for bdoes+it bdoes+me bdoes+my bdoes+not bdoes+nothing bdoes+our bdoes+ours
bdoes+reply bdoes+that bdoes+the bdoes+us bdoes+what bdog+$ bdog+and bdog+any bdog+biscuits bdog+died
bdog+food bdog+is bdog+out bdog+passed bdog+would bdogs+and bdogs+to bdoing+$ bdoing+it bdoing+the bdoing+this
bdoing+weddings bdoing+what bdoing+your bdollar+for bdollars+$ bdollars+a bdollars+and bdollars+for
bdollars+less bdone+$ bdone+and bdone+brain bdone+by bdone+do bdone+passed bdone+with bdoor+$ bdoor+and
bdoor+asked bdoor+by bdoor+i bdoor+now bdoor+stops bdoor+to bdoor+with bdoors+and bdoors+down bdot+$
bdouble+and bdouble+booked bdouble+booking bdouble+debit bdouble+for bdouble+what bdoubled+$ bdoubled+and
bdown+$ bdown+about bdown+and bdown+at bdown+in bdown+on bdown+the bdown+to bdown+with bdownhill+$
bdownsized+to bdownstairs+$ bdrawer+$ bdrifted+away bdrifted+off bdrill+bits bdrill+is bdrink+coffee bdrink+it
bdrink+wine bdrinking+$ bdrinking+happy bdrinks+any bdrive+$ bdrive+any bdrive+now bdrive+the bdrive+to
bdriven+twenty bdriver+$ bdriver+carries bdriver+he bdriver+is bdriver+kept bdriver+leaves bdriver+left
bdriver+never bdriver+swore bdriver+was bdriver+who bdriver+would bdrivers+and bdrivers+were bdrivers+who
bdriving+later bdriving+the bdrop+by bdrop+it bdrop+the bdropped+$ bdropped+every bdropped+it bdropped+my
bdropped+the bdropped+you bdropping+out bdrops+all bdrops+in bdrops+out bdrove+me bdrove+off bdrove+to bdry+$
bdry+after bdry+as bdry+that bdry+whites bdue+to bdull+blades bdundee+office bdunmore+anyway bdunnes+now
bdunning+us bduring+covid bduring+the bdust+and bduty+$ bdyeing+my bdying+for bdyson+and be+invoices
beach+evening beach+month beach+one beach+other beach+time beach+year bearth+$ bearth+and beasier+$ beasier+on
beasier+to beaster+$ beaster+and beasy+$ beat+$ beat+at beat+like bebay+$ bebay+for becover+it bee+$ begg+$
beggs+$ beggs+better beggs+were beh+$ beight+$ beight+and beight+months beighty+less beighty+six beither+$
belection+$ belectric+so belectricity+supplier beleven+$ beleven+months beleven+of beleven+weeks beleven+years
belse+$ belse+does belse+for belse+from belse+has belse+i belse+in belse+is belse+now belse+on belse+please
belse+so belse+was belsewhere+$ belsewhere+bye belsewhere+now belsewhere+tasted bemail+$ bemail+address
bemail+and bemail+me bemail+only bemail+would bemails+$ bemails+about bemails+and bemails+every bemails+from
bemails+i bemails+in bemails+no bemails+over bemigrated+$ bemployees+$ bempties+back bempty+$ bempty+please
bend+$ bend+after bend+but bend+closing bend+every bend+i bend+it bend+my bend+of bend+the bend+these
bend+this bend+to bend+up bend+was bend+we bend+you bended+$ bended+all bended+and bended+in bended+it
bended+production bended+so bended+the bended+up bended+with bendless+$ bends+in benergy+bill bengineer+$
bengineer+and bengineer+took bengineer+was benglish+$ benglish+breakfast benough+$ benough+already benough+but
benough+calls benough+choice benough+for benough+hand benough+i benough+is benough+kids benough+now benough+of
benough+said benough+stop benough+the benough+to benough+with benterprise+to benvelopes+$ benvelopes+for
berase+all berase+everything berase+me berase+my berasure+request besim+$ bespecially+the bestate+$ beuro+and
beuro+hole beuros+$ beuros+less beuros+now beven+$ beven+a beven+charge beven+get beven+have beven+in
beven+make beven+on beven+open beven+reorder beven+sent beven+the beven+took beven+worse bevening+$
bevening+about bevening+classes bevening+would bevenings+best bevent+$ bevent+only bever+$ bever+again
bever+answered bever+had bever+in bever+opened bever+ordered bever+picked bever+picks bever+rang bever+since
bever+sorted bever+text bever+thanks bever+used bever+wanted bevery+bill bevery+cent bevery+day bevery+evening
bevery+face bevery+few bevery+fortnight bevery+four bevery+line bevery+little bevery+month bevery+morning
bevery+one bevery+order bevery+other bevery+page bevery+penny bevery+printer bevery+quarter bevery+season
bevery+second bevery+single bevery+text bevery+three bevery+time bevery+tuesday bevery+two bevery+week
bevery+year beverybody+i beverybodys+been beveryday+cards beveryone+$ beveryone+in beveryone+is beveryone+was
beveryone+works beverything+$ beverything+and beverything+but beverything+else beverything+for
beverything+from beverything+house beverything+i beverything+in beverything+is beverything+my beverything+on
beverything+out beverything+really beverything+so beverything+stopped beverything+that beverything+three
beverything+through beverything+under beverything+was beverything+when beverything+with beverything+you
beverythings+up beverywhere+$ bex+husbands bex+wife bexactly+$ bexactly+the bexam+$ bexam+year bexcel+$
bexcess+same bexchange+rate bexecutive+$ bexercise+my bexercising+my bexist+$ bexist+any bexisted+$ bexists+$
bexpect+a bexpect+in bexpect+the bexpense+$ bexpensive+$ bexpensive+and bexpensive+for bexpensive+too
bexpired+and bexpired+never bexplain+$ bexplain+it bexplain+that bexplain+the bexplain+this bexplain+to
bexplained+this bexplanation+and bexport+to bextension+$ bextension+so bextra+discount bextra+for beyes+$
beyes+are beyes+can beyes+lasered beyesights+gone bf+off bface+$ bface+and bface+to bfaces+$ bfactory+$
bfaded+$ bfades+before bfailed+in bfair+$ bfair+and bfair+but bfair+enough bfair+for bfair+i bfair+play
bfair+prices bfair+the bfair+trade bfair+yes bfall+apart bfall+so bfalling+apart bfalling+out bfamily+$
bfamily+again bfamily+is bfamily+of bfamily+packs bfamily+shop bfamily+so bfamily+stuff bfan+of bfancied+a
bfar+$ bfar+as bfar+away bfar+from bfar+to bfar+too bfarm+$ bfarm+and bfarm+gate bfarm+moved bfarm+shop
bfarm+to bfarmers+market bfaster+$ bfaster+delivery bfat+$ bfat+and bfat+ring bfather+$ bfather+in bfather+is
bfault+$ bfault+it bfaulty+and bfaulty+boiler bfaulty+too bfavor+$ bfavour+and bfax+machine bfd+signed
bfeatures+and bfeatures+nobody bfeatures+we bfebruary+$ bfebruary+i bfebruary+so bfed+up bfee+$ bfee+and
bfee+came bfee+card bfee+fuel bfee+of bfee+went bfeed+$ bfeed+order bfeel+better bfeel+free bfeel+like
bfeel+safe bfeel+stupid bfeelings+$ bfees+$ bfees+and bfees+on bfeet+$ bfeet+up bfell+apart bfell+asleep
bfell+off bfell+out bfell+to bfella+in bfella+next bfella+on bfella+who bfella+would bfellow+and bfellow+came
bfelt+guilty bfelt+ignored bfelt+like bfelt+wrong bfence+$ bfew+dry bfew+of bfew+options bfew+shades
bfew+times bfew+weeks bfewer+and bfewer+emails bfewer+natural bfibres+into bfield+rep bfifty+a bfifty+fifty
bfifty+minutes bfifty+quid bfile+$ bfile+about bfile+and bfile+for bfile+is bfiles+$ bfiles+the bfill+in
bfill+me bfilled+in bfilters+$ bfilters+for bfilthy+$ bfinancially+it bfind+$ bfind+anything bfind+how
bfind+my bfind+out bfind+the bfinds+nothing bfine+$ bfine+but bfine+by bfine+it bfine+now bfine+the
bfine+until bfine+with bfinger+on bfingerprint+and bfingers+$ bfinish+$ bfinish+with bfinished+$
bfinished+chemo bfinished+my bfinished+no bfinished+the bfinished+uni bfinished+with bfire+away bfire+station
bfirm+$ bfirm+and bfirm+are bfirm+closed bfirm+did bfirm+i bfirm+is bfirm+my bfirm+no bfirm+now bfirm+of
bfirm+that bfirm+this bfirm+was bfirm+we bfirm+went bfirm+won bfirst+$ bfirst+class bfirst+i bfirst+it
bfirst+month bfirst+of bfirst+one bfirst+rate bfirst+ring bfirst+row bfirst+tell bfirst+the bfirst+thing
bfirst+time bfirst+to bfirst+wash bfirst+which bfirst+who bfirst+year bfirst+you bfish+$ bfish+and bfishing+$
bfit+$ bfit+our bfit+the bfit+those bfits+my bfitted+is bfitter+left bfitter+was bfitters+$ bfittings+$
bfittings+and bfittings+you bfive+$ bfive+and bfive+miles bfive+minutes bfive+people bfive+pounds bfive+stars
bfive+times bfive+weeks bfive+with bfive+years bfix+it bfix+my bfix+the bfixed+$ bfixed+address bfixed+contact
bfixed+it bfixed+the bflagged+you bflaked+off bflat+$ bflat+i bflat+in bflat+is bflat+other bflats+$
bflavours+$ bflavours+than bflimsy+$ bflipkart+with bflood+$ bfloor+$ bfloor+and bfloor+for bflour+$ bflour+is
bflour+was bflowers+$ bflowers+dead bflowers+for bflowers+that bflowers+there bflowers+were bflown+the bfolk+$
bfollow+$ bfollow+up bfollow+ups bfollow+you bfood+$ bfood+and bfood+came bfood+for bfood+from bfood+got
bfood+i bfood+it bfood+was bfoot+down bfoot+in bfor+$ bfor+2 bfor+22 bfor+3 bfor+300 bfor+40 bfor+5 bfor+50
bfor+a bfor+about bfor+advertising bfor+all bfor+an bfor+and bfor+another bfor+any bfor+anyone bfor+anything
bfor+asking bfor+better bfor+breakfast bfor+breathing bfor+catalogues bfor+cats bfor+christmas bfor+curly
bfor+darker bfor+days bfor+delivery bfor+diabetics bfor+each bfor+eleven bfor+emergencies bfor+ever bfor+every
bfor+everyone bfor+everything bfor+express bfor+fancy bfor+features bfor+fifty bfor+five bfor+forty bfor+four
bfor+free bfor+garden bfor+getting bfor+gods bfor+good bfor+half bfor+handmade bfor+her bfor+him bfor+how
bfor+i bfor+is bfor+it bfor+left bfor+lent bfor+less bfor+lunch bfor+marketing bfor+me bfor+mine bfor+months
bfor+most bfor+my bfor+new bfor+next bfor+nine bfor+no bfor+nothing bfor+now bfor+old bfor+older bfor+once
bfor+one bfor+organic bfor+our bfor+paper bfor+pensioners bfor+people bfor+personal bfor+puppies bfor+regulars
bfor+repair bfor+repairs bfor+returns bfor+schools bfor+sheep bfor+single bfor+six bfor+small bfor+somebody
bfor+someone bfor+something bfor+students bfor+stuff bfor+surveys bfor+tall bfor+ten bfor+that bfor+the
bfor+them bfor+thick bfor+thin bfor+thirty bfor+this bfor+three bfor+toner bfor+too bfor+twenty bfor+two
bfor+unlimited bfor+us bfor+vegans bfor+weeks bfor+what bfor+women bfor+work bfor+worse bfor+years bfor+you
bfor+your bforbid+you bforget+about bforget+it bforget+me bforget+my bforget+you bforgetting+to bforgot+$
bforgot+about bforgot+i bforgot+my bforgot+the bforgot+to bforgot+us bforgot+you bforgotten+$ bform+$
bform+and bform+i bformula+$ bfortnight+$ bfortnight+ago bfortnight+can bfortnight+so bfortune+$ bfortune+and
bforty+boxes bforty+degrees bforty+less bforty+minutes bforty+quid bforty+suppliers bforty+three bforty+years
bfoul+$ bfound+a bfound+cheaper bfound+i bfound+it bfound+same bfound+somebody bfound+someone bfound+something
bfound+the bfound+you bfound+your bfoundation+oxidised bfour+$ bfour+days bfour+emails bfour+for bfour+hours
bfour+hundred bfour+i bfour+of bfour+times bfour+weeks bfour+years bfourteen+years bfourth+time bfr+$
bframework+agreement bframework+contract bframework+deal bfranchise+have bfrankly+your bfree+$ bfree+and
bfree+bread bfree+delivery bfree+one bfree+postage bfree+range bfree+returns bfree+shipping bfree+so
bfree+stuff bfree+syrup bfree+things bfree+to bfree+trial bfreeze+$ bfreezer+$ bfreezer+and bfreight+to
bfresh+$ bfresher+$ bfresher+bread bfresher+fish bfret+$ bfri+$ bfriday+$ bfriday+afternoon bfriday+and
bfriday+for bfriday+i bfriday+morning bfridge+$ bfridge+you bfriend+$ bfriend+who bfriend+works bfriendlier+$
bfriendlier+people bfriendly+$ bfriendly+no bfriendly+person bfrom+$ bfrom+20 bfrom+3 bfrom+a bfrom+accounts
bfrom+all bfrom+and bfrom+another bfrom+any bfrom+anybody bfrom+anyone bfrom+companies bfrom+contacting
bfrom+day bfrom+dunnes bfrom+dyson bfrom+everything bfrom+february bfrom+forty bfrom+further bfrom+head
bfrom+here bfrom+home bfrom+i bfrom+initial bfrom+it bfrom+january bfrom+june bfrom+key bfrom+last bfrom+march
bfrom+me bfrom+my bfrom+now bfrom+one bfrom+our bfrom+please bfrom+scratch bfrom+six bfrom+someone
bfrom+square bfrom+start bfrom+temu bfrom+that bfrom+the bfrom+there bfrom+this bfrom+three bfrom+us
bfrom+viking bfrom+whatever bfrom+where bfrom+whom bfrom+work bfrom+you bfrom+your bfront+$ bfront+desk
bfront+of bfrother+died bfroze+three bfrozen+$ bfry+an bfudge+$ bfuel+surcharge bfull+$ bfull+house bfull+of
bfull+stop bfun+$ bfuneral+$ bfuneral+not bfunny+$ bfunny+i bfurnace+quit bfurther+$ bfurther+contact
bfurther+messages bfurther+texts bfurther+use bfuture+$ bfuture+either bfyi+$ bgarage+$ bgarage+i bgarage+is
bgarage+round bgarden+$ bgarden+any bgarden+right bgarden+to bgarden+tools bgarlands+with bgas+$ bgas+bottles
bgas+cylinders bgas+lift bgate+$ bgate+and bgauze+sheds bgave+dalby bgave+it bgave+me bgave+my bgave+notice
bgave+permission bgave+the bgave+up bgave+us bgave+you bgdpr+$ bgdpr+erasure bgdpr+i bgdpr+please bgel+for
bgenuine+$ bgenuine+my bgermany+$ bgermany+with bget+$ bget+a bget+all bget+an bget+anyone bget+anything
bget+at bget+back bget+better bget+everything bget+hold bget+in bget+into bget+it bget+lost bget+me
bget+messages bget+mine bget+my bget+off bget+on bget+one bget+ours bget+out bget+past bget+rid bget+round
bget+so bget+somebody bget+someone bget+stuffed bget+that bget+the bget+them bget+these bget+this bget+through
bget+to bget+too bget+what bget+your bgets+a bgets+confused bgets+it bgets+me bgets+my bgets+to bgetting+a
bgetting+hold bgetting+in bgetting+on bgetting+texts bgetting+these bgetting+this bghosted+by bgiffgaff+does
bgift+card bgift+cards bgift+subscription bgildan+now bginger+nuts bgirl+and bgirl+at bgirl+from bgirl+i
bgirl+in bgirl+on bgirl+was bgirl+who bgirls+$ bgirls+how bgirls+in bgirls+on bgive+it bgive+me bgive+my
bgive+one bgive+them bgive+up bgive+us bgive+you bgive+your bgiven+me bgiven+to bgiven+up bgives+me bgives+us
bgiving+90 bgiving+me bgiving+on bgladly+$ bglasses+and bgloves+$ bgloves+in bgloves+tear bgloves+tore
bglue+does bgluten+free bgo+$ bgo+ahead bgo+and bgo+any bgo+away bgo+back bgo+blunt bgo+flat bgo+for bgo+i
bgo+in bgo+including bgo+into bgo+no bgo+on bgo+patchy bgo+there bgo+through bgo+to bgo+up bgoal+weight bgod+$
bgod+knows bgod+no bgods+sake bgoes+$ bgoes+off bgoes+out bgoes+straight bgoes+through bgoes+to bgoes+up
bgoes+with bgoing+$ bgoing+in bgoing+missing bgoing+on bgoing+through bgoing+to bgoing+up bgold+membership
bgold+ones bgolf+club bgone+$ bgone+a bgone+all bgone+and bgone+anywhere bgone+back bgone+backs bgone+before
bgone+buildings bgone+bust bgone+by bgone+chalky bgone+digital bgone+downhill bgone+everybodys bgone+everyone
bgone+from bgone+grey bgone+i bgone+into bgone+it bgone+off bgone+out bgone+over bgone+so bgone+to bgone+up
bgone+with bgone+without bgonnae+no bgood+$ bgood+as bgood+at bgood+but bgood+day bgood+enough bgood+envelopes
bgood+evening bgood+for bgood+it bgood+luck bgood+moment bgood+morning bgood+not bgood+now bgood+on bgood+one
bgood+ones bgood+people bgood+question bgood+service bgood+stuff bgood+time bgood+to bgood+value bgood+with
bgood+work bgood+yes bgoodbye+$ bgoodbye+and bgoods+$ bgoods+and bgoods+arrive bgoods+were bgorgeous+$ bgot+$
bgot+a bgot+all bgot+an bgot+another bgot+back bgot+bills bgot+bitter bgot+bored bgot+boring bgot+carpets
bgot+cut bgot+dearer bgot+divorced bgot+enough bgot+everything bgot+fed bgot+five bgot+forty bgot+from
bgot+hacked bgot+his bgot+ill bgot+in bgot+it bgot+laid bgot+lost bgot+me bgot+moved bgot+my bgot+no bgot+none
bgot+on bgot+one bgot+our bgot+out bgot+passed bgot+removed bgot+rid bgot+round bgot+saved bgot+scammed
bgot+settled bgot+shirty bgot+sick bgot+six bgot+smaller bgot+so bgot+soggy bgot+staler bgot+stored
bgot+talked bgot+the bgot+them bgot+thinner bgot+this bgot+tired bgot+to bgot+told bgot+too bgot+tough
bgot+transferred bgot+two bgot+us bgot+used bgot+was bgot+worse bgot+your bgrade+$ bgrain+free bgrand+$
bgrand+for bgrand+no bgrand+so bgrandkids+are bgrateful+if bgravel+$ bgreat+$ bgreat+coffee bgreat+it
bgreat+lady bgreat+on bgreat+shop bgreat+some bgreat+third bgreen+tariff bgreen+tea bgreetings+from bgrew+$
bgrey+$ bgrey+and bgrid+$ bgrinder+for bground+wrong bgroup+$ bgroup+purchasing bgroup+signed bgrown+no
bgrown+out bgrown+up bgrumble+$ bguess+got bguest+$ bguest+house bguests+no bguilty+about bguitar+$
bguitar+strings bgums+so bguts+to bguy+$ bguys+came bguys+tbh bgym+$ bgym+has bgym+i bgym+in bgym+is
bgym+nearer bgym+no bgym+opened bgym+or bgym+round bgym+two bgym+was bgym+with bha+$ bhabit+$ bhabit+i bhack+$
bhad+$ bhad+a bhad+all bhad+already bhad+an bhad+and bhad+anything bhad+anywhere bhad+black bhad+enough
bhad+gone bhad+got bhad+half bhad+i bhad+in bhad+it bhad+lumps bhad+me bhad+more bhad+my bhad+no bhad+none
bhad+not bhad+nothing bhad+other bhad+renewed bhad+surgery bhad+that bhad+the bhad+this bhad+three bhad+to
bhad+too bhad+twins bhad+what bhad+words bhad+your bhaggle+about bhaha+$ bhaha+no bhair+$ bhair+in bhairs+back
bhalal+certificate bhalal+meat bhalf+$ bhalf+a bhalf+an bhalf+and bhalf+are bhalf+as bhalf+asleep bhalf+at
bhalf+bottles bhalf+five bhalf+my bhalf+nine bhalf+of bhalf+our bhalf+past bhalf+price bhalf+sacks bhalf+so
bhalf+the bhalf+what bhalf+your bhalfway+through bhall+has bhall+with bham+$ bhammock+$ bhampers+$ bhand+$
bhand+cream bhand+gel bhand+off bhanded+back bhanded+in bhanded+ones bhanded+scissors bhanded+the
bhanded+tools bhanders+$ bhandle+came bhandled+all bhandles+the bhandling+fee bhandling+surcharge bhands+$
bhands+are bhands+off bhands+with bhang+on bhanging+for bhanging+up bhangs+up bhappen+with bhappened+so
bhappened+was bhappens+all bhappens+with bhappy+$ bhappy+and bhappy+christmas bhappy+enough bhappy+new
bhappy+the bhappy+to bhappy+with bharassed+$ bharassing+me bharassment+$ bhard+by bhard+feelings bhard+of
bhard+to bhardly+any bhardly+anything bhardly+ever bhardly+need bhardly+use bhardly+used bharvest+$
bharvest+ask bharvest+no bhas+a bhas+all bhas+asked bhas+become bhas+been bhas+closed bhas+come bhas+conked
bhas+decent bhas+dementia bhas+died bhas+ended bhas+everything bhas+free bhas+gone bhas+got bhas+happened
bhas+her bhas+his bhas+it bhas+left bhas+loads bhas+lost bhas+more bhas+my bhas+never bhas+no bhas+not
bhas+nothing bhas+one bhas+passed bhas+put bhas+seen bhas+sorted bhas+the bhas+to bhaud+yer bhave+$ bhave+a
bhave+about bhave+all bhave+already bhave+always bhave+an bhave+and bhave+another bhave+answered bhave+anyone
bhave+anything bhave+asked bhave+been bhave+bought bhave+caught bhave+ceased bhave+changed bhave+closed
bhave+come bhave+dealt bhave+deleted bhave+enough bhave+ever bhave+everything bhave+explained bhave+fewer
bhave+filed bhave+found bhave+four bhave+given bhave+gone bhave+got bhave+grown bhave+had bhave+handed
bhave+heard bhave+her bhave+him bhave+his bhave+i bhave+is bhave+it bhave+just bhave+kept bhave+left
bhave+lost bhave+made bhave+me bhave+moved bhave+mr bhave+my bhave+needed bhave+neither bhave+never bhave+no
bhave+nobody bhave+not bhave+nothing bhave+now bhave+of bhave+on bhave+one bhave+only bhave+ordered bhave+our
bhave+owed bhave+packed bhave+paid bhave+passed bhave+plenty bhave+reached bhave+replaced bhave+reported
bhave+retired bhave+rung bhave+said bhave+saved bhave+seen bhave+shifted bhave+shut bhave+signed
bhave+somebody bhave+someone bhave+stayed bhave+stopped bhave+stored bhave+taken bhave+that bhave+the
bhave+their bhave+them bhave+this bhave+three bhave+time bhave+to bhave+told bhave+tuned bhave+what
bhave+wound bhave+written bhave+you bhave+your bhaving+a bhaving+my bhe+backed bhe+brings bhe+calls bhe+came
bhe+can bhe+comes bhe+did bhe+died bhe+does bhe+gets bhe+has bhe+is bhe+knows bhe+laughed bhe+never bhe+passed
bhe+said bhe+says bhe+turns bhe+wants bhe+was bhead+for bhead+in bhead+office bhead+was bheaded+over bheads+$
bheads+and bheads+were bhear+about bhear+from bheard+a bheard+nothing bheard+of bhearing+aid bhearing+aids
bhearing+from bheart+$ bheart+attack bheart+will bheartbeat+$ bheat+pump bheat+with bheating+$ bheating+oil
bheaven+knows bheavy+duty bheck+$ bhed+only bhedge+$ bhedge+trimmer bheld+on bhello+$ bhello+i bhello+is
bhello+our bhello+this bhello+to bhello+who bhello+yes bhelp+$ bhelp+i bhelp+if bhelp+me bhelp+our bhelpline+$
bhelps+$ bhen+$ bher+$ bher+any bher+at bher+birthday bher+daughter bher+eyes bher+i bher+meals bher+name
bher+neighbour bher+number bher+own bher+phone bher+to bhere+$ bhere+again bhere+and bhere+any bhere+anymore
bhere+at bhere+by bhere+ever bhere+i bhere+in bhere+is bhere+no bhere+now bhere+on bhere+since bhere+the
bhere+this bhere+to bhere+today bhere+try bhere+wants bhere+with bhere+yesterday bhere+you bhexham+site bhi+$
bhi+i bhi+it bhi+so bhi+there bhi+this bhi+um bhi+yeah bhidden+fees bhigh+$ bhigh+and bhigh+but bhigh+charges
bhigh+compared bhigh+considering bhigh+delivery bhigh+for bhigh+i bhigh+my bhigh+no bhigh+now bhigh+side
bhigh+since bhigh+stop bhigh+street bhigh+yes bhigher+side bhigher+than bhighlands+$ bhighway+robbery
bhiked+the bhim+$ bhim+and bhim+call bhim+it bhim+on bhim+ring bhim+the bhim+to bhim+what bhimself+and
bhimself+so bhip+done bhips+new bhis+$ bhis+daughter bhis+foot bhis+hand bhis+life bhis+list bhis+map
bhis+name bhis+old bhis+own bhis+phone bhis+shoes bhistory+$ bhit+and bhit+me bhives+$ bhiya+$ bhiya+i
bhm+could bhmm+$ bhmm+i bhmm+not bhobby+$ bhoe+that bhold+$ bhold+about bhold+always bhold+an bhold+both
bhold+for bhold+in bhold+music bhold+of bhold+on bhold+under bhold+up bhold+with bhole+$ bhole+in bhole+plates
bholes+after bholiday+$ bholiday+and bholiday+that bholiday+til bholiday+till bholidays+$ bhome+$ bhome+and
bhome+at bhome+depot bhome+for bhome+i bhome+need bhome+no bhome+nobody bhome+now bhome+office bhome+since
bhome+so bhome+tonight bhome+with bhonest+$ bhonest+i bhonest+to bhonest+with bhonestly+$ bhonestly+i
bhonestly+it bhonestly+the bhonestly+you bhonour+of bhoover+nor bhoover+since bhop+it bhope+you bhopeless+$
bhoroscope+told bhorse+$ bhorse+in bhorse+was bhorses+$ bhose+burst bhospice+please bhospital+$ bhospital+and
bhospital+for bhospital+most bhospital+since bhospital+so bhot+chocolate bhot+water bhot+you bhotel+$
bhotel+chocolat bhotel+has bhotline+$ bhotline+and bhotline+hangs bhotline+was bhour+$ bhour+ago bhour+and
bhour+away bhour+late bhour+you bhours+$ bhours+and bhours+are bhours+i bhours+notice bhours+on bhouse+$
bhouse+and bhouse+burnt bhouse+for bhouse+is bhouse+now bhouse+print bhouse+was bhouse+we bhouse+you bhow+are
bhow+can bhow+come bhow+did bhow+do bhow+i bhow+is bhow+it bhow+little bhow+long bhow+many bhow+much
bhow+often bhow+the bhow+to bhow+you bhows+it bhuh+who bhuman+$ bhuman+being bhuman+i bhuman+on bhuman+please
bhuman+there bhuman+who bhundred+a bhundred+and bhundred+dollars bhundred+miles bhundred+no bhundred+quid
bhung+and bhung+up bhunting+season bhusband+and bhusband+died bhusband+he bhusband+is bhusband+passed
bhusband+said bhusband+took bhusband+was bhybrid+working bi+$ bi+already bi+always bi+am bi+answer bi+answered
bi+appreciate bi+ask bi+asked bi+be bi+beg bi+believe bi+bet bi+bit bi+block bi+bother bi+bought bi+broke
bi+brought bi+buried bi+buy bi+call bi+called bi+came bi+can bi+cancelled bi+change bi+changed bi+checked
bi+compare bi+complained bi+confess bi+could bi+cut bi+deleted bi+demand bi+did bi+do bi+dropped bi+drove
bi+earn bi+emailed bi+ended bi+even bi+ever bi+expect bi+expected bi+feel bi+felt bi+filed bi+find bi+finished
bi+follow bi+forbid bi+forgot bi+found bi+gave bi+get bi+getting bi+go bi+got bi+guess bi+had bi+handed
bi+hardly bi+hate bi+have bi+heard bi+hereby bi+honestly bi+hope bi+inherited bi+joined bi+just bi+keep
bi+kept bi+know bi+left bi+let bi+like bi+liked bi+live bi+look bi+looked bi+lost bi+make bi+mean bi+meant
bi+might bi+mind bi+miss bi+missed bi+moved bi+must bi+nearly bi+need bi+needed bi+never bi+no bi+not
bi+noticed bi+object bi+only bi+open bi+opt bi+order bi+ordered bi+overbought bi+owe bi+paid bi+pay bi+phoned
bi+placed bi+pressed bi+print bi+promised bi+put bi+quit bi+ran bi+rang bi+reach bi+read bi+really bi+remember
bi+removed bi+renewed bi+rent bi+reordered bi+report bi+reported bi+request bi+retired bi+returned bi+revoke
bi+ring bi+run bi+said bi+sat bi+saw bi+say bi+says bi+see bi+sell bi+sent bi+set bi+shop bi+sign bi+signed
bi+simply bi+sit bi+sold bi+speak bi+speaking bi+spent bi+stare bi+start bi+started bi+stayed bi+still
bi+stood bi+stop bi+stopped bi+suppose bi+switched bi+swore bi+take bi+talk bi+talking bi+teach bi+tell
bi+think bi+thought bi+to bi+told bi+took bi+tried bi+unsubscribe bi+unsubscribed bi+use bi+used bi+wait
bi+waited bi+wake bi+walk bi+want bi+wanted bi+was bi+went bi+will bi+wish bi+withdraw bi+work bi+would
bi+write bi+wrote bice+$ bico+$ bidea+$ bidea+i bidea+love bidea+of bidea+what bidea+who bidea+why bideas+$
bif+a bif+anyone bif+anything bif+by bif+he bif+i bif+it bif+my bif+nobody bif+one bif+she bif+someone
bif+somethings bif+that bif+the bif+there bif+they bif+this bif+we bif+you bif+youd bif+your bignored+$
bignored+and bignored+mails bignored+me bikea+$ bill+$ bill+and bill+be bill+do bill+for bimmediate+deletion
bimmediately+$ bimperial+$ bimportant+$ bimprove+$ bimprove+by bimprove+your bimprovement+$ bimprovement+i
bimprovement+would bimprovements+$ bin+$ bin+2 bin+2009 bin+2019 bin+2021 bin+2022 bin+25s bin+3 bin+a
bin+about bin+accounts bin+after bin+all bin+an bin+and bin+another bin+anything bin+april bin+august
bin+australia bin+autumn bin+ballina bin+bed bin+big bin+bristol bin+canada bin+charge bin+cork bin+court
bin+debt bin+december bin+derby bin+dispatch bin+do bin+eleven bin+english bin+every bin+feb bin+five bin+for
bin+four bin+france bin+front bin+full bin+future bin+general bin+hamburg bin+her bin+his bin+hospital
bin+house bin+hr bin+hull bin+i bin+intensive bin+it bin+january bin+july bin+june bin+kosher bin+law bin+laws
bin+leeds bin+leith bin+life bin+march bin+may bin+me bin+muesli bin+my bin+naas bin+new bin+nine bin+no
bin+november bin+now bin+oban bin+october bin+ohio bin+on bin+one bin+order bin+our bin+particular bin+peace
bin+person bin+perth bin+poland bin+portugal bin+purchasing bin+rehab bin+returns bin+september bin+six
bin+size bin+small bin+some bin+spain bin+spring bin+stock bin+surgery bin+surveys bin+tears bin+ten bin+that
bin+the bin+theatre bin+their bin+there bin+these bin+this bin+those bin+three bin+to bin+touch bin+town
bin+tralee bin+two bin+under bin+wales bin+week bin+wide bin+with bin+without bin+writing bin+year bin+you
bin+your bincluded+$ bincluding+me bincluding+the bincrease+$ bincrease+at bincrease+that binfo+$ binfo+please
binformation+do binformation+held binformation+on binformation+you binformed+$ binherited+the binitial+offered
bink+$ bink+and bink+fades bink+ran binnit+$ binside+$ binside+a binside+out binside+the binsolvent+since
binstallation+$ binstead+$ binstead+of binstructed+$ binstructors+cancelled binsurance+$ binsurance+claim
binsurance+so binsurance+was binsurer+$ bintegrate+with bintegration+out bintegration+with bintensive+care
binterest+$ binterest+and binterest+in binterest+me binterest+no binterested+$ binterested+and binterested+do
binterested+in binterested+please binterested+remove binterested+stop binternet+for binternet+kept binto+$
binto+a binto+flats binto+it binto+my binto+the binto+town bintroducing+myself binvoice+$ binvoice+3008
binvoice+a binvoice+and binvoice+copy binvoice+from binvoice+is binvoice+was binvoice+with binvoices+$
binvoices+on binvoices+were binvoices+will binvoices+you bireland+$ bis+$ bis+200 bis+a bis+about bis+actually
bis+all bis+allowed bis+always bis+an bis+and bis+annoying bis+anybody bis+anyone bis+as bis+asking bis+at
bis+away bis+awful bis+back bis+bad bis+been bis+behind bis+best bis+better bis+beyond bis+black bis+brilliant
bis+broken bis+built bis+called bis+calling bis+cheaper bis+closed bis+clumsy bis+cold bis+coming
bis+complicated bis+confusing bis+dark bis+dead bis+dearer bis+deceased bis+dissolved bis+done bis+doors
bis+down bis+dry bis+empty bis+enough bis+exactly bis+family bis+faulty bis+fine bis+finished bis+five
bis+flats bis+for bis+fresher bis+from bis+full bis+giving bis+going bis+gone bis+good bis+got bis+grand
bis+half bis+harassment bis+her bis+here bis+his bis+history bis+hopeless bis+how bis+ill bis+impossible
bis+in bis+it bis+junk bis+just bis+late bis+left bis+less bis+like bis+loads bis+lovely bis+lying bis+mad
bis+me bis+money bis+more bis+mrs bis+my bis+neither bis+never bis+new bis+next bis+nil bis+ninety bis+no
bis+nobody bis+non bis+none bis+not bis+nothing bis+nowhere bis+nuts bis+off bis+ok bis+okay bis+on bis+only
bis+open bis+oral bis+ordered bis+out bis+outside bis+outstanding bis+over bis+own bis+passed bis+perfect
bis+personal bis+please bis+plenty bis+potty bis+preparing bis+private bis+quick bis+really bis+required
bis+responsible bis+retired bis+rich bis+right bis+rubbish bis+running bis+saved bis+settled bis+shaft
bis+short bis+shut bis+silly bis+simply bis+sitting bis+slow bis+so bis+sold bis+something bis+spam bis+still
bis+stored bis+ten bis+terminal bis+texting bis+that bis+the bis+there bis+thin bis+thirty bis+this bis+three
bis+tight bis+to bis+tom bis+too bis+two bis+um bis+up bis+used bis+useless bis+very bis+vile bis+way bis+we
bis+what bis+where bis+why bis+with bis+worth bis+writing bis+wrong bis+yet bis+you bis+your bisland+with
bislands+and bissue+$ bit+$ bit+a bit+about bit+after bit+again bit+all bit+and bit+another bit+any bit+anyway
bit+anywhere bit+as bit+ask bit+at bit+back bit+be bit+better bit+broke bit+but bit+by bit+came bit+cheaper
bit+clear bit+comes bit+cost bit+costs bit+could bit+crashing bit+cut bit+did bit+do bit+does bit+down
bit+either bit+end bit+ended bit+enough bit+ever bit+every bit+fell bit+felt bit+fits bit+for bit+from
bit+froze bit+go bit+goes bit+got bit+had bit+has bit+have bit+he bit+here bit+himself bit+i bit+if bit+in
bit+inside bit+is bit+it bit+just bit+kept bit+lacked bit+lapse bit+last bit+lasts bit+leaked bit+like
bit+likes bit+long bit+matter bit+me bit+myself bit+never bit+no bit+nothing bit+now bit+off bit+on bit+once
bit+online bit+only bit+or bit+ordered bit+ourselves bit+out bit+over bit+please bit+put bit+rained bit+ran
bit+really bit+right bit+ring bit+said bit+same bit+says bit+scratched bit+send bit+service bit+should
bit+simply bit+since bit+slipped bit+smoked bit+so bit+stop bit+stopped bit+straight bit+takes bit+tasted
bit+tastes bit+than bit+that bit+the bit+then bit+there bit+they bit+this bit+till bit+to bit+too bit+took
bit+true bit+turned bit+twice bit+two bit+up bit+used bit+wants bit+was bit+we bit+well bit+went bit+were
bit+when bit+will bit+with bit+works bit+would bit+wrong bit+yet bit+you bit+your bitd+be bitem+$ bitem+on
bitself+$ bitself+is bjackets+$ bjackets+in bjamming+and bjams+every bjams+in bjanuary+$ bjanuary+and bjars+$
bjersey+$ bjewson+$ bjob+$ bjob+and bjob+so bjob+was bjobs+$ bjog+on bjoined+a bjoined+and bjoined+curves
bjoined+for bjoined+the bjoining+fee bjoke+$ bjoke+and bjokes+$ bjoking+$ bjudge+$ bjuly+$ bjuly+and
bjuly+then bjumped+$ bjune+$ bjune+and bjune+by bjune+i bjune+is bjune+so bjune+the bjunk+mail bjust+a
bjust+about bjust+because bjust+better bjust+bought bjust+can bjust+could bjust+did bjust+died bjust+do
bjust+does bjust+drifted bjust+ended bjust+fancied bjust+fell bjust+forget bjust+forgot bjust+gave bjust+get
bjust+got bjust+had bjust+have bjust+in bjust+lazy bjust+leave bjust+let bjust+lost bjust+never bjust+next
bjust+not bjust+now bjust+one bjust+ordered bjust+out bjust+paid bjust+placed bjust+put bjust+renewed
bjust+reordered bjust+sat bjust+send bjust+sit bjust+slipped bjust+so bjust+speak bjust+stop bjust+stopped
bjust+take bjust+that bjust+the bjust+to bjust+too bjust+turn bjust+walked bjust+want bjust+wanted bjust+was
bjust+yesterday bjustified+$ bjustify+it bjustify+paying bjustify+the bk+$ bkaren+$ bkaren+from bkeen+$
bkeen+on bkeep+$ bkeep+asking bkeep+calling bkeep+doing bkeep+dunning bkeep+getting bkeep+going bkeep+it
bkeep+me bkeep+my bkeep+of bkeep+on bkeep+sending bkeep+texting bkeep+that bkeep+the bkeep+their bkeep+up
bkeep+your bkeeping+well bkeeps+cutting bkeeps+quit bkeeps+telling bkeine+sms bkennels+so bkept+$ bkept+about
bkept+asking bkept+cancelling bkept+crashing bkept+creeping bkept+dropping bkept+forgetting bkept+getting
bkept+going bkept+leaving bkept+logging bkept+me bkept+meaning bkept+sending bkept+stopping bkept+the
bkettle+$ bkettle+leaked bkettle+on bkettles+always bkey+accounts bkeyboard+stuck bkeys+$ bkeys+back bkeys+to
bkibble+needed bkidney+trouble bkids+$ bkids+and bkids+are bkids+have bkids+in bkids+left bkids+moved
bkids+sizes bkids+took bkids+were bkilled+it bkilling+me bkilo+$ bkilo+bag bkind+$ bkind+of bkind+regards
bkindly+cease bkindly+cross bkindly+delete bkindly+message bkindly+provide bkindly+refrain bkindly+remove
bkindly+stop bkindly+strike bkindly+take bkit+is bkitchen+$ bkitchen+so bkitchen+table bkits+$ bklarna+and
bknee+operation bknees+are bknees+gone bknew+anything bknew+our bknew+where bknew+who bknock+it bknow+$
bknow+about bknow+any bknow+anything bknow+either bknow+how bknow+i bknow+if bknow+it bknow+my bknow+nothing
bknow+the bknow+there bknow+what bknow+where bknow+which bknow+who bknow+why bknow+yet bknow+you bknow+your
bknows+$ bknows+about bknows+my bknows+our bknows+the bknows+us bknows+what bknows+where bkosher+$ bkosher+you
bl+$ bl8r+$ bla+$ bla+la blab+method blab+we blabel+$ blabels+$ blabels+peel blabs+like black+of blactose+free
blad+at blad+from blad+in bladder+$ bladder+and bladies+on blads+$ blads+and blads+are blads+at blads+in
blads+on blads+were blads+who blady+$ blady+at blady+i blady+in blady+on blady+said blady+who blady+with
blaid+off blandline+$ blandline+any blandlord+has blandlord+wanted blandlord+would blane+$ blane+last
blang+left blapse+$ blapsed+and blarge+print blaser+printer blasered+$ blasers+no blast+$ blast+autumn
blast+batch blast+day blast+few blast+friday blast+i blast+invoice blast+longer blast+me blast+message
blast+month blast+night blast+one blast+order blast+parcel blast+quarter blast+quote blast+spring blast+summer
blast+text blast+the blast+three blast+thursday blast+time blast+tuesday blast+two blast+week blast+weekend
blast+year blast+yr blasted+longer blasts+longer blasts+twice blasts+yours blate+$ blate+again blate+and
blate+as blate+broken blate+deliveries blate+every blate+fees blate+for blate+husband blate+husbands blate+i
blate+no blate+not blate+once blate+wife blate+with blately+$ blater+$ blater+i blater+in blater+maybe
blater+on blater+opening blater+please blaugh+$ blaugh+i blaughed+$ blaughed+at blaughed+when blaughing+at
blaw+and blaw+gets blaw+is blaw+put blaw+sells blaw+works blawn+no blawns+been blawyer+$ blawyer+has
blawyer+will blay+off blazy+$ blazy+i blazy+to blead+times bleaf+$ bleaf+and bleaflet+$ bleaflets+$ bleague+$
bleak+$ bleak+that bleak+you bleaked+$ bleaked+all bleaked+and bleaked+onto bleaking+$ bleaking+bottles
bleaky+taps blearn+from blease+$ blease+and blease+ran blease+was bleather+$ bleave+$ bleave+a bleave+for
bleave+him bleave+it bleave+me bleave+my bleave+off bleave+parcels bleave+the bleave+till bleave+us bleave+we
bleaving+$ bleaving+it bleaving+parcels bleaving+what blecture+$ bleeds+$ bleeds+office bleft+$ bleft+a
bleft+alone bleft+and bleft+at bleft+because bleft+but bleft+for bleft+hand bleft+handed bleft+hander
bleft+handers bleft+home bleft+i bleft+in bleft+it bleft+me bleft+my bleft+on bleft+our bleft+out bleft+over
bleft+so bleft+that bleft+the bleft+to bleft+us bleft+waiting bleft+when bleft+you bleft+your bleg+since
blegal+action blegal+team blegit+$ bleith+is blemon+and blent+and bless+$ bless+a bless+advertising
bless+amount bless+and bless+at bless+colours bless+flavours bless+for bless+money bless+now bless+on bless+so
bless+stuff bless+than bless+waiting blessons+with blet+down blet+go blet+him blet+it blet+me blet+the
blet+this blet+us blet+you bletter+$ bletter+about bletter+for bletter+from bletter+of bletter+that bletters+$
blettuce+had blettuce+was blewis+and blicence+and blicence+lapsed blidl+does blidl+half blids+$ blie+three
blife+$ blife+in blife+support blifetimes+$ blift+the blight+roast blike+$ blike+a blike+an blike+before
blike+being blike+cardboard blike+clockwork blike+dirt blike+i blike+it blike+me blike+mr blike+my blike+one
blike+ours blike+phishing blike+somebody blike+someone blike+surveys blike+talking blike+ten blike+that
blike+the blike+them blike+they blike+thirty blike+this blike+to blike+waitrose blike+you blike+your
blike+yours bliked+the bliked+were bliked+your blikes+$ blinda+$ bline+$ bline+and bline+i bline+is bline+of
bline+that bline+through bline+was bliners+you blining+by blink+$ blink+to bliquidated+$ blist+$ blist+and
blist+for blist+i blist+it blist+of blist+please blist+this blist+today blist+would blist+you blisten+$
blisten+i blisten+to blistening+to blists+$ bliterally+$ blitre+less blittle+$ blittle+bit blittle+boy
blittle+data blittle+girl blittle+i blittle+one blittle+roaster blittle+shop blittle+soaps blittle+thing
blittle+use blittle+we blive+$ blive+alone blive+any blive+chat blive+here blive+in blive+now blive+on
blive+there blive+with blive+without bliving+$ bliving+in bliving+on bloads+$ bloads+for bloads+left blobby+so
blocal+$ blocal+dealer blocal+firm blocal+printer blocal+roaster blocal+shop blocation+$ blockdown+$
blockdown+working blocked+in blocked+out blockers+rusted blog+in blogging+me blogin+ages blogin+and blogin+so
blogins+been blol+$ blol+i blol+no blong+$ blong+ago blong+and blong+as blong+covid blong+do blong+does
blong+each blong+for blong+story blong+term blong+that blong+time blong+to blonger+$ blonger+doing
blonger+exists blonger+have blonger+interested blonger+love blonger+need blonger+needed blonger+so
blonger+than blonger+the blonger+wish blonger+with bloo+roll blook+$ blook+after blook+at blook+for blook+i
blook+in blook+into blook+it blook+you blooked+$ blooked+after blooked+around blooked+at blooked+back
blooked+into blooked+like blooked+there blooking+at blooking+for blooks+after blooks+like bloose+leaf blorry+$
blorry+driver blose+my blose+this blosing+my blost+$ blost+a blost+all blost+and blost+count blost+everything
blost+heart blost+interest blost+it blost+my blost+our blost+parcel blost+the blost+touch blost+track blot+$
blot+and blot+are blot+charge blot+could blot+deliver blot+do blot+for blot+now blot+of blot+to blot+were
blots+of blottery+$ bloud+in blove+$ blove+a blove+the blove+to blove+you blove+your blovely+$ blovely+and
blovely+but blovely+coffee blovely+i blovely+it blovely+people blovely+to blovely+view blovely+weather blow+$
blower+$ blower+fees blower+prices blower+than blower+the bloyal+to bloyalty+$ bloyalty+card bloyalty+discount
bloyalty+points bluck+with blukewarm+at blumps+$ blunch+$ blunch+break blunch+so blunchtime+$ blying+on
blyreco+$ bm8+$ bmaan+it bmachine+$ bmachine+and bmachine+broke bmachine+in bmachine+is bmachine+kept
bmachine+now bmachine+on bmachine+out bmachine+swallowed bmachine+takes bmachine+that bmachine+was
bmachine+went bmachine+who bmachines+$ bmachines+and bmachines+are bmad+$ bmad+and bmadam+$ bmade+$ bmade+a
bmade+him bmade+in bmade+it bmade+me bmade+my bmade+of bmade+us bmadness+$ bmagazine+$ bmaiden+name bmail+$
bmail+either bmail+to bmailbox+and bmailing+list bmailings+$ bmails+about bmails+ignored bmails+no
bmaintenance+up bmake+do bmake+head bmake+it bmake+me bmake+sense bmake+sure bmake+the bmake+this bmake+up
bmakes+no bmaking+a bmaking+me bmaking+my bmaking+the bmam+cry bman+$ bman+at bman+band bman+called
bman+coming bman+gave bman+in bman+never bman+on bman+sighed bman+told bman+was bman+who bmanagement+$
bmanager+$ bmanager+call bmanager+every bmanager+has bmanager+in bmanager+number bmanager+so bmanager+that
bmanager+to bmanager+who bmanners+$ bmany+$ bmany+choices bmany+emails bmany+mails bmany+of bmany+questions
bmany+returns bmany+thanks bmany+things bmany+times bmany+years bmap+$ bmarch+$ bmarch+and bmarch+i
bmarch+please bmarch+so bmarch+we bmargin+on bmark+$ bmarket+$ bmarket+brings bmarket+instead bmarket+is
bmarket+research bmarketing+$ bmarketing+to bmarks+on bmarvellous+$ bmascara+clumps bmatch+$ bmatch+the
bmatched+it bmate+$ bmate+has bmate+left bmate+of bmate+this bmate+you bmaternity+leave bmaths+$ bmatter+$
bmatter+i bmatter+of bmatters+$ bmattress+sagged bmax+$ bmay+$ bmay+and bmay+but bmay+call bmay+have bmay+i
bmay+not bmaybe+$ bmaybe+i bmaybe+in bmaybe+later bmaybe+next bmaze+$ bmaze+and bme+$ bme+a bme+about
bme+after bme+again bme+agen bme+agian bme+all bme+alone bme+an bme+and bme+another bme+any bme+anymore
bme+anything bme+as bme+at bme+away bme+back bme+be bme+because bme+before bme+between bme+blush bme+but
bme+buy bme+by bme+closed bme+do bme+down bme+either bme+ever bme+every bme+everything bme+feel bme+fine
bme+finish bme+first bme+for bme+friday bme+from bme+gdpr bme+get bme+go bme+got bme+half bme+hanging bme+have
bme+he bme+here bme+hives bme+how bme+i bme+if bme+ignored bme+in bme+instead bme+is bme+it bme+just bme+know
bme+later bme+like bme+lol bme+mad bme+monday bme+money bme+more bme+mornings bme+my bme+next bme+no
bme+nobody bme+not bme+nothing bme+now bme+of bme+off bme+on bme+once bme+one bme+onto bme+or bme+order
bme+out bme+over bme+pause bme+pay bme+please bme+put bme+rather bme+see bme+send bme+sighed bme+since bme+sir
bme+so bme+somebody bme+something bme+speak bme+started bme+stop bme+stuff bme+take bme+talk bme+tell
bme+thanks bme+that bme+the bme+then bme+things bme+think bme+this bme+three bme+through bme+thursday bme+till
bme+to bme+today bme+tomorrow bme+tonight bme+too bme+tuesday bme+twice bme+under bme+up bme+was bme+wednesday
bme+what bme+when bme+where bme+whether bme+which bme+who bme+with bme+wrong bme+you bme+your bme+😂 bmeals+$
bmeals+and bmean+$ bmean+by bmean+for bmean+it bmean+left bmean+someone bmean+the bmean+we bmeaning+to
bmeans+$ bmeans+nothing bmeant+for bmeant+to bmeat+$ bmeat+for bmeat+got bmeat+is bmeat+that bmeat+was
bmeeting+$ bmeeting+try bmember+$ bmembership+card bmembership+fee bmembership+i bmen+$ bmen+on bmenu+$
bmenu+and bmenu+for bmenu+is bmenu+never bmerchant+$ bmerchant+on bmerged+and bmerged+with bmerry+christmas
bmess+and bmessage+$ bmessage+again bmessage+and bmessage+came bmessage+i bmessage+me bmessage+my
bmessage+please bmessage+this bmessages+$ bmessages+about bmessages+any bmessages+either bmessages+from
bmessages+now bmessages+of bmessages+please bmessages+to bmessaging+$ bmessaging+me bmet+a bmeter+$ bmeter+and
bmeter+reading bmethod+changed bmetric+$ bmid+exam bmid+shift bmiddle+of bmiddling+$ bmight+as bmight+come
bmile+$ bmiles+$ bmiles+away bmiles+from bmiles+no bmiles+north bmiles+so bmilk+$ bmilk+and bmilk+frother
bmilk+in bmilk+was bmilk+we bmill+lane bmill+road bmiller+$ bmin+$ bmin+order bmince+$ bmind+$ bmind+and
bmind+awfully bmind+not bmind+paying bmind+the bmind+you bminded+$ bmine+$ bmine+are bmine+at bmine+do
bmine+does bmine+have bmine+is bmine+please bmine+was bmine+you bminimum+$ bminimum+no bminimum+order
bminimum+spend bmins+in bminute+$ bminute+you bminutes+$ bminutes+and bminutes+in bminutes+of bminutes+on
bmiss+$ bmiss+it bmiss+me bmiss+the bmiss+your bmissed+a bmissed+the bmissing+$ bmissing+box bmissing+every
bmissing+have bmissing+order bmissing+parcel bmissing+refund bmissing+the bmissing+two bmistake+$ bmistake+and
bmix+up bmixed+shop bmixed+up bmobile+$ bmobile+from bmobile+number bmobility+scooters bmode+$ bmode+and
bmode+no bmode+sounds bmodel+$ bmodel+and bmodel+is bmodel+was bmoment+$ bmoment+loads bmoment+no bmon+$
bmonday+$ bmonday+after bmonday+and bmonday+at bmonday+then bmoney+$ bmoney+and bmoney+back bmoney+for
bmoney+from bmoney+i bmoney+is bmoney+it bmoney+no bmoney+not bmoney+please bmoney+still bmoney+to bmoney+you
bmoneys+tight bmonth+$ bmonth+after bmonth+and bmonth+but bmonth+can bmonth+for bmonth+i bmonth+is bmonth+of
bmonth+so bmonth+we bmonth+when bmonth+with bmonthly+$ bmonthly+box bmonthly+fee bmonthly+plan
bmonthly+spending bmonths+$ bmonths+and bmonths+at bmonths+free bmonths+i bmonths+on bmonths+to bmood+$
bmood+i bmore+$ bmore+and bmore+blades bmore+calls bmore+catalogues bmore+catering bmore+choice bmore+coffee
bmore+colours bmore+commuting bmore+contact bmore+do bmore+every bmore+expensive bmore+for bmore+formula
bmore+from bmore+gluten bmore+heating bmore+hidden bmore+i bmore+it bmore+kibble bmore+kids bmore+left
bmore+letters bmore+life bmore+like bmore+message bmore+messages bmore+of bmore+often bmore+only bmore+please
bmore+questions bmore+running bmore+school bmore+shades bmore+sms bmore+so bmore+spare bmore+staff
bmore+survey bmore+surveys bmore+sweets bmore+text bmore+texts bmore+than bmore+thank bmore+that bmore+tiles
bmore+timber bmore+time bmore+to bmore+understood bmore+updates bmore+use bmore+variety bmore+vegan bmore+we
bmore+wine bmorning+$ bmorning+and bmorning+for bmorning+of bmorning+off bmorning+so bmorning+to bmorning+with
bmornings+$ bmornings+are bmortgage+$ bmost+$ bmost+of bmostly+$ bmother+$ bmother+died bmother+in bmother+is
bmother+she bmothers+garden bmothers+maiden bmoths+in bmotor+not bmould+in bmouldy+$ bmouldy+bread bmouth+$
bmove+$ bmove+ate bmoved+$ bmoved+abroad bmoved+and bmoved+away bmoved+back bmoved+house bmoved+in bmoved+into
bmoved+my bmoved+now bmoved+on bmoved+our bmoved+out bmoved+production bmoved+since bmoved+the bmoved+to
bmoved+up bmower+is bmowers+$ bmr+doyle bmr+lang bmr+okafor bmr+patel bmroe+texts bmrs+huber bmrs+patel
bmrs+pemberton bmuch+$ bmuch+advertising bmuch+and bmuch+appreciated bmuch+as bmuch+better bmuch+choice
bmuch+for bmuch+going bmuch+i bmuch+money bmuch+now bmuch+of bmuch+on bmuch+plastic bmuch+so bmuch+sugar
bmuch+to bmuch+too bmuch+use bmuesli+$ bmug+$ bmum+$ bmum+died bmum+does bmum+has bmum+is bmum+passed
bmum+says bmum+went bmums+gone bmuppets+$ bmusic+$ bmusic+to bmust+$ bmust+be bmust+have bmust+mean bmust+not
bmy+account bmy+accountant bmy+address bmy+age bmy+answer bmy+answers bmy+appointment bmy+assistant
bmy+attorney bmy+aunt bmy+back bmy+bag bmy+bank bmy+barrister bmy+basket bmy+bike bmy+bill bmy+birthday
bmy+boiler bmy+bookings bmy+boss bmy+boy bmy+brand bmy+breakfast bmy+broken bmy+broker bmy+brother bmy+bus
bmy+business bmy+calls bmy+card bmy+carer bmy+case bmy+cat bmy+cell bmy+chemo bmy+child bmy+claim bmy+client
bmy+colleague bmy+colleagues bmy+company bmy+complaint bmy+compliments bmy+conscience bmy+consent bmy+contact
bmy+contacts bmy+contract bmy+cousin bmy+credit bmy+crew bmy+curtains bmy+customer bmy+dad bmy+dads bmy+data
bmy+date bmy+daughter bmy+daughters bmy+decision bmy+degree bmy+delivery bmy+dentist bmy+deposit bmy+desk
bmy+details bmy+diet bmy+doctor bmy+dog bmy+door bmy+drive bmy+electricity bmy+email bmy+emails bmy+english
bmy+ex bmy+exam bmy+exams bmy+eyes bmy+face bmy+family bmy+father bmy+fault bmy+favourite bmy+feet bmy+file
bmy+fingerprint bmy+firm bmy+flat bmy+flatmate bmy+flowers bmy+friend bmy+gate bmy+girlfriend bmy+girls
bmy+glasses bmy+goal bmy+gran bmy+grandad bmy+granddaughter bmy+grandson bmy+grinder bmy+gums bmy+gym bmy+hair
bmy+hairdresser bmy+hairs bmy+hall bmy+hand bmy+hands bmy+head bmy+heart bmy+hip bmy+horoscope bmy+horse
bmy+house bmy+husband bmy+husbands bmy+idea bmy+info bmy+insurance bmy+job bmy+kids bmy+kitchen bmy+knee
bmy+knees bmy+lads bmy+last bmy+late bmy+lawyer bmy+lawyers bmy+legal bmy+letter bmy+licence bmy+life bmy+line
bmy+list bmy+little bmy+login bmy+logins bmy+mailbox bmy+mam bmy+mate bmy+mates bmy+membership bmy+mind
bmy+missing bmy+mobile bmy+model bmy+moms bmy+money bmy+monthly bmy+mother bmy+mothers bmy+mum bmy+name
bmy+nan bmy+neighbour bmy+nephew bmy+nerves bmy+new bmy+no bmy+nr bmy+nubmer bmy+number bmy+numbr bmy+old
bmy+open bmy+operation bmy+order bmy+orders bmy+own bmy+package bmy+parcel bmy+parents bmy+partner
bmy+passport bmy+password bmy+patience bmy+pay bmy+peace bmy+pen bmy+pension bmy+permission bmy+personal
bmy+phone bmy+photos bmy+points bmy+policy bmy+postcode bmy+predecessor bmy+prescription bmy+price bmy+private
bmy+problem bmy+profile bmy+purchases bmy+purse bmy+reasons bmy+receptionist bmy+records bmy+refund bmy+rent
bmy+repair bmy+return bmy+right bmy+roses bmy+sewing bmy+shade bmy+shopping bmy+side bmy+sister bmy+sisters
bmy+size bmy+skin bmy+solicitor bmy+solicitors bmy+son bmy+sons bmy+stall bmy+standing bmy+stored bmy+stroke
bmy+subscription bmy+tablets bmy+tariff bmy+taste bmy+tax bmy+tea bmy+text bmy+therapist bmy+thumbs bmy+ticket
bmy+time bmy+toddler bmy+tyre bmy+voucher bmy+wages bmy+warranty bmy+way bmy+whole bmy+wife bmy+wifes
bmy+window bmy+work bmy+yard bmy+£ bmyprotein+had bmyself+$ bmyself+to bnaff+$ bnah+$ bnah+i bnah+mate
bnah+not bnah+you bname+$ bname+and bname+here bname+in bname+is bname+it bname+of bname+off bname+on bnames+$
bnappies+$ bnasty+$ bnasty+about bnational+contract bnatter+$ bnatural+wines bnavy+$ bnear+enough bnear+me
bnearer+$ bnearer+work bnearly+double bnearly+fell bnecessary+$ bneed+$ bneed+a bneed+a3 bneed+an
bneed+another bneed+any bneed+anything bneed+comes bneed+for bneed+half bneed+i bneed+is bneed+it bneed+less
bneed+my bneed+neither bneed+no bneed+not bneed+of bneed+ten bneed+that bneed+the bneed+this bneed+to bneed+we
bneed+work bneed+xl bneed+you bneed+your bneeded+$ bneeded+a bneeded+an bneeded+any bneeded+at bneeded+but
bneeded+e bneeded+i bneeded+it bneeded+the bneeded+to bneeded+vegan bneeded+you bneedful+and bneeding+the
bneeds+$ bneeds+a bneeds+no bneeds+that bneeds+to bneighbour+i bneighbours+$ bnein+danke bneither+$
bneither+hoover bneither+i bneither+of bnephew+$ bnephew+does bnephew+gets bnephew+started bnerves+$ bnet+60
bnetwork+problem bnever+$ bnever+a bnever+again bnever+agreed bnever+answer bnever+answered bnever+any
bnever+anything bnever+arrived bnever+asked bnever+been bnever+bothered bnever+bought bnever+call
bnever+called bnever+came bnever+changes bnever+comes bnever+compared bnever+contact bnever+dealt bnever+did
bnever+find bnever+found bnever+gave bnever+get bnever+got bnever+had bnever+have bnever+heard bnever+hearing
bnever+in bnever+knew bnever+know bnever+late bnever+left bnever+liked bnever+looked bnever+matched
bnever+mind bnever+minded bnever+missed bnever+my bnever+needed bnever+on bnever+once bnever+ordered
bnever+quit bnever+rang bnever+really bnever+refunded bnever+reopened bnever+restarted bnever+ring
bnever+rings bnever+run bnever+said bnever+send bnever+sent bnever+set bnever+showed bnever+shows bnever+stop
bnever+stopped bnever+stops bnever+text bnever+the bnever+thought bnever+to bnever+turned bnever+unsubscribed
bnever+used bnever+want bnever+was bnever+went bnever+with bnever+worked bnever+write bnew+$ bnew+account
bnew+address bnew+app bnew+baby bnew+blend bnew+boss bnew+broker bnew+broom bnew+buyer bnew+capsules
bnew+carpet bnew+catalogue bnew+caterer bnew+chef bnew+contract bnew+contracts bnew+customer bnew+customers
bnew+firm bnew+flat bnew+floor bnew+girl bnew+gym bnew+head bnew+ideas bnew+in bnew+insurer bnew+job
bnew+landlord bnew+logo bnew+lot bnew+manager bnew+one bnew+order bnew+owner bnew+owners bnew+people
bnew+phone bnew+place bnew+policy bnew+price bnew+printer bnew+recipe bnew+shop bnew+since bnew+site bnew+so
bnew+street bnew+stuff bnew+supplier bnew+suppliers bnew+system bnew+town bnew+version bnew+website bnew+year
bnew+years bnew+zealand bnews+$ bnews+and bnewsletter+$ bnewsletter+again bnewsletter+and bnewsletter+so
bnewspaper+story bnext+$ bnext+day bnext+door bnext+message bnext+month bnext+morning bnext+one bnext+question
bnext+text bnext+time bnext+to bnext+week bnext+year bngl+$ bnice+$ bnice+about bnice+but bnice+people
bnicer+$ bnight+$ bnight+and bnight+nurse bnight+porter bnight+shift bnights+$ bnil+$ bnine+$ bnine+and
bnine+days bnine+hundred bnine+months bnine+pound bnine+weeks bnine+years bninety+$ bninety+one bninety+so
bnitrile+gloves bnitrile+you bno+$ bno+2 bno+2231 bno+advertising bno+advice bno+alcohol bno+and bno+answer
bno+apology bno+apple bno+bars bno+batteries bno+big bno+bigger bno+bother bno+business bno+but bno+call
bno+calls bno+car bno+cat bno+catalogue bno+chlorine bno+choice bno+circumstances bno+clue bno+cold
bno+comment bno+company bno+competitor bno+complaint bno+complaints bno+contact bno+contract bno+could
bno+courier bno+cows bno+credit bno+customer bno+dark bno+decaf bno+decent bno+delete bno+delivery bno+do
bno+emails bno+end bno+engineer bno+english bno+envelopes bno+erase bno+evening bno+everyday bno+export
bno+fair bno+fault bno+feed bno+fees bno+fixed bno+follow bno+for bno+fun bno+further bno+garden bno+gluten
bno+go bno+good bno+guests bno+gym bno+halal bno+half bno+hard bno+he bno+head bno+help bno+hot bno+i bno+idea
bno+ink bno+interest bno+issue bno+it bno+joining bno+late bno+lawn bno+leave bno+left bno+letters bno+light
bno+little bno+longer bno+matter bno+messages bno+minimum bno+money bno+monthly bno+more bno+mr bno+mroe
bno+my bno+need bno+never bno+no bno+not bno+nothing bno+offence bno+offers bno+office bno+oil bno+one
bno+onions bno+opinion bno+order bno+orders bno+organic bno+others bno+paper bno+parking bno+particular
bno+paypal bno+permission bno+pets bno+phone bno+plus bno+point bno+problem bno+quarrel bno+questions
bno+range bno+real bno+really bno+reason bno+recycled bno+refill bno+refund bno+remove bno+replacement
bno+reply bno+resolution bno+room bno+rude bno+scent bno+seeds bno+send bno+senior bno+sense bno+seriously
bno+shoe bno+show bno+signal bno+size bno+sleep bno+small bno+so bno+sorry bno+spare bno+special bno+standing
bno+stock bno+stop bno+strings bno+student bno+subscription bno+sugar bno+suggestion bno+suggestions
bno+suitable bno+surveys bno+ta bno+tariff bno+tell bno+text bno+texts bno+thank bno+thanks bno+that bno+the
bno+there bno+they bno+this bno+time bno+tools bno+trouble bno+tyres bno+update bno+updates bno+use bno+van
bno+vegan bno+vegetarian bno+way bno+we bno+what bno+window bno+wish bno+wishes bno+word bno+you bno+your
bnobody+$ bnobody+answered bnobody+answers bnobody+asked bnobody+by bnobody+called bnobody+calls bnobody+came
bnobody+can bnobody+cared bnobody+cares bnobody+comes bnobody+could bnobody+drinks bnobody+else bnobody+ever
bnobody+had bnobody+has bnobody+helps bnobody+here bnobody+i bnobody+is bnobody+knew bnobody+knows
bnobody+left bnobody+listens bnobody+needs bnobody+offers bnobody+picked bnobody+picks bnobody+put
bnobody+rang bnobody+replaced bnobody+replied bnobody+rings bnobody+round bnobody+said bnobody+speaks
bnobody+stopped bnobody+tells bnobody+there bnobody+to bnobody+told bnobody+under bnobody+was bnobody+will
bnobody+would bnomore+$ bnon+existent bnon+stop bnone+$ bnone+keep bnone+left bnone+of bnone+so bnone+would
bnonsense+$ bnonsense+stop bnoon+$ bnope+$ bnope+and bnor+bad bnor+money bnormal+$ bnorth+$ bnorth+and
bnose+got bnot+$ bnot+a bnot+about bnot+accept bnot+add bnot+afford bnot+after bnot+agree bnot+allow
bnot+allowed bnot+an bnot+and bnot+answer bnot+answered bnot+answering bnot+any bnot+anything bnot+argue
bnot+arrive bnot+ask bnot+at bnot+available bnot+bad bnot+be bnot+beat bnot+because bnot+been bnot+before
bnot+better bnot+book bnot+bother bnot+bothered bnot+bought bnot+bring bnot+brown bnot+but bnot+buy
bnot+buying bnot+by bnot+call bnot+cancel bnot+cancelled bnot+care bnot+carry bnot+catch bnot+change
bnot+charge bnot+cheap bnot+clean bnot+cleared bnot+close bnot+collected bnot+come bnot+coming bnot+compare
bnot+competitive bnot+complain bnot+consent bnot+contact bnot+contacting bnot+cope bnot+corrected bnot+covered
bnot+cross bnot+delete bnot+deliver bnot+derek bnot+discuss bnot+disturb bnot+do bnot+doing bnot+done
bnot+drink bnot+drive bnot+driving bnot+drop bnot+during bnot+eat bnot+enough bnot+even bnot+ever bnot+exactly
bnot+exist bnot+expect bnot+export bnot+fall bnot+fault bnot+feed bnot+feel bnot+find bnot+fit bnot+fixed
bnot+for bnot+fresh bnot+fret bnot+germinate bnot+get bnot+give bnot+go bnot+going bnot+gone bnot+good
bnot+got bnot+great bnot+grumble bnot+had bnot+happen bnot+happy bnot+have bnot+having bnot+hear bnot+heard
bnot+help bnot+her bnot+here bnot+hold bnot+home bnot+i bnot+impressed bnot+in bnot+include bnot+integrate
bnot+interested bnot+it bnot+janet bnot+joking bnot+judge bnot+just bnot+justify bnot+karen bnot+keen
bnot+keep bnot+know bnot+last bnot+leak bnot+leave bnot+leaving bnot+left bnot+let bnot+like bnot+live
bnot+log bnot+look bnot+looked bnot+make bnot+manage bnot+matter bnot+me bnot+mean bnot+meant bnot+message
bnot+mind bnot+mine bnot+more bnot+move bnot+moved bnot+mr bnot+mrs bnot+much bnot+my bnot+necessary bnot+need
bnot+needed bnot+next bnot+no bnot+not bnot+notice bnot+now bnot+offer bnot+on bnot+once bnot+one bnot+only
bnot+open bnot+order bnot+ordering bnot+others bnot+own bnot+paid bnot+part bnot+pay bnot+paying bnot+pester
bnot+phone bnot+possible bnot+post bnot+price bnot+print bnot+promise bnot+proper bnot+put bnot+rate
bnot+reach bnot+reachable bnot+read bnot+really bnot+received bnot+recognise bnot+refuse bnot+remember
bnot+remove bnot+renew bnot+reply bnot+required bnot+respond bnot+responding bnot+right bnot+ring bnot+ringing
bnot+run bnot+satisfied bnot+say bnot+see bnot+seen bnot+sell bnot+send bnot+sent bnot+settled bnot+ship
bnot+shop bnot+sign bnot+since bnot+so bnot+speak bnot+spend bnot+spoken bnot+stand bnot+stick bnot+stock
bnot+stop bnot+stopped bnot+stretch bnot+suit bnot+suitable bnot+supply bnot+support bnot+sure bnot+survive
bnot+take bnot+talk bnot+taste bnot+tasty bnot+tell bnot+telling bnot+text bnot+that bnot+the bnot+there
bnot+they bnot+think bnot+this bnot+throw bnot+to bnot+today bnot+told bnot+tomorrow bnot+too bnot+touch
bnot+trust bnot+try bnot+type bnot+understand bnot+unhappy bnot+until bnot+up bnot+use bnot+used bnot+very
bnot+wait bnot+want bnot+waterproof bnot+we bnot+well bnot+what bnot+who bnot+why bnot+wish bnot+with
bnot+work bnot+worked bnot+worry bnot+worth bnot+write bnot+writing bnot+yet bnot+you bnot+your bnot+yours
bnote+$ bnote+for bnote+not bnote+on bnote+since bnote+that bnote+we bnothing+$ bnothing+about
bnothing+against bnothing+and bnothing+at bnothing+bad bnothing+better bnothing+but bnothing+came
bnothing+else bnothing+for bnothing+from bnothing+further bnothing+gets bnothing+got bnothing+i bnothing+in
bnothing+it bnothing+just bnothing+left bnothing+matters bnothing+more bnothing+my bnothing+new bnothing+now
bnothing+on bnothing+personal bnothing+so bnothing+special bnothing+springs bnothing+that bnothing+they
bnothing+to bnothing+turns bnothing+was bnothing+wrong bnothing+you bnotice+$ bnoticed+$ bnoticed+i
bnovember+$ bnovember+and bnow+$ bnow+a bnow+all bnow+and bnow+anyhow bnow+as bnow+ask bnow+because
bnow+bought bnow+but bnow+can bnow+delete bnow+do bnow+for bnow+have bnow+he bnow+i bnow+is bnow+it
bnow+kindly bnow+leave bnow+living bnow+love bnow+my bnow+no bnow+nobody bnow+not bnow+on bnow+or bnow+please
bnow+so bnow+stop bnow+texts bnow+thanks bnow+that bnow+the bnow+there bnow+they bnow+through bnow+try
bnow+use bnow+used bnow+we bnow+who bnow+with bnow+you bnow+your bnow+🎉 bnowhere+$ bnowhere+to bnr+$ bnumber+$
bnumber+9 bnumber+again bnumber+and bnumber+any bnumber+as bnumber+at bnumber+before bnumber+belongs
bnumber+blocked bnumber+by bnumber+for bnumber+four bnumber+from bnumber+i bnumber+is bnumber+it bnumber+last
bnumber+of bnumber+off bnumber+on bnumber+out bnumber+please bnumber+seven bnumber+since bnumber+to
bnumber+two bnumber+went bnumber+when bnumber+who bnumber+with bnumbers+$ bnumbr+$ bnurse+says bnursing+home
bnut+allergy bnuts+$ bnuts+were bo+p bo2+$ boat+milk bobject+$ bobject+to bobjection+$ bobliged+if boclock+$
boctober+$ boctopus+$ boctopus+now bodd+bag bodd+sizes bodds+$ bof+$ bof+10 bof+12 bof+150 bof+3 bof+500 bof+a
bof+all bof+an bof+another bof+any bof+anyone bof+anything bof+beans bof+bed bof+been bof+beets bof+being
bof+birth bof+burnt bof+business bof+cardboard bof+chasing bof+choice bof+course bof+everything bof+five
bof+four bof+fun bof+god bof+gold bof+habit bof+having bof+hearing bof+introducing bof+it bof+june bof+lambing
bof+last bof+living bof+loyalty bof+luck bof+management bof+many bof+may bof+me bof+mine bof+money bof+my
bof+nappies bof+nerves bof+no bof+nothing bof+one bof+other bof+our bof+ours bof+parcel bof+patience
bof+people bof+plastic bof+reach bof+seeds bof+six bof+slot bof+soap bof+someone bof+something bof+stock
bof+story bof+tea bof+ten bof+that bof+the bof+them bof+these bof+thing bof+things bof+this bof+those
bof+today bof+town bof+twelve bof+twenty bof+two bof+us bof+waiting bof+what bof+which bof+wine bof+you
bof+your bof+yours boff+$ boff+a boff+after boff+all boff+and boff+another boff+anyone boff+at boff+before
boff+by boff+contact boff+every boff+everything boff+for boff+from boff+going boff+grid boff+i boff+in boff+it
boff+list boff+merchants boff+my boff+on boff+please boff+sick boff+still boff+switch boff+the boff+then
boff+there boff+this boff+to boff+twice boff+we boff+whatever boff+when boff+with boff+within boff+without
boff+work boff+you boff+your boffence+$ boffer+$ boffer+by boffer+for boffer+from boffer+i boffer+that
boffer+will boffered+to boffers+$ boffers+more boffice+$ boffice+and boffice+buys boffice+closed boffice+have
boffice+in boffice+is boffice+manager boffice+no boffice+not boffice+now boffice+on boffice+pulling
boffice+put boffice+signed boffice+was boffline+mode boften+$ boften+and boften+do boften+i boften+than
boften+using boh+i boh+it boh+stop boh+that boh+yes boh+you boi+stop boil+$ boil+and boil+for boil+tank
boil+was bok+$ bok+boomer bok+but bok+call bok+fine bok+for bok+i bok+it bok+send bok+so bok+the bokay+$
bokay+but bokay+so bold+$ bold+account bold+address bold+boys bold+designs bold+dog bold+dogs bold+flat
bold+for bold+girl bold+invoices bold+lady bold+model bold+number bold+one bold+ones bold+phone bold+records
bold+stuff bold+supplier bold+tenant bold+to bolder+cats bolder+mowers bombudsman+$ bon+$ bon+30 bon+31 bon+a
bon+about bon+account bon+again bon+all bon+amazon bon+an bon+and bon+android bon+animals bon+another bon+any
bon+anything bon+arrival bon+as bon+behalf bon+bin bon+card bon+chat bon+day bon+do bon+doctors bon+ebay
bon+etsy bon+every bon+everything bon+file bon+flipkart bon+for bon+friday bon+fridays bon+from bon+gildan
bon+higher bon+his bon+hold bon+holiday bon+i bon+in bon+invoice bon+it bon+leave bon+life bon+long
bon+maternity bon+me bon+mill bon+monday bon+my bon+nights bon+offer bon+one bon+our bon+paper bon+price
bon+principle bon+rabbits bon+reception bon+record bon+saturday bon+saturdays bon+shift bon+site bon+small
bon+so bon+somebodys bon+sunday bon+sundays bon+temu bon+that bon+the bon+them bon+then bon+this bon+those
bon+thursday bon+time bon+to bon+toner bon+top bon+tuesday bon+tuesdays bon+twice bon+two bon+us bon+wednesday
bon+wednesdays bon+what bon+who bon+whose bon+with bon+you bon+your bonboarding+was bonce+$ bonce+a bonce+and
bonce+but bonce+did bonce+had bonce+i bonce+in bonce+more bonce+that bonce+the bonce+too bonce+you bone+$
bone+afternoon bone+alone bone+and bone+answers bone+at bone+back bone+bad bone+batch bone+bed bone+bouquet
bone+button bone+by bone+call bone+came bone+click bone+comes bone+contact bone+day bone+does bone+else
bone+for bone+free bone+from bone+gets bone+go bone+had bone+hand bone+has bone+here bone+hiccup bone+i
bone+in bone+invoice bone+is bone+just bone+ladder bone+left bone+lipstick bone+look bone+made bone+magazine
bone+man bone+mate bone+moment bone+month bone+more bone+no bone+now bone+of bone+off bone+old bone+on
bone+person bone+piece bone+place bone+portal bone+pound bone+roof bone+season bone+simple bone+so bone+source
bone+summer bone+tells bone+that bone+the bone+thing bone+time bone+to bone+too bone+took bone+wage bone+was
bone+wash bone+we bone+week bone+who bone+will bone+winter bone+with bone+word bone+would bone+year bone+years
bone+you bones+$ bones+and bones+from bones+not bones+there bones+were bones+who bones+with bones+you
bonline+$ bonline+and bonline+at bonline+shop bonly+$ bonly+a bonly+after bonly+and bonly+be bonly+big
bonly+bought bonly+buy bonly+by bonly+came bonly+comes bonly+did bonly+do bonly+doing bonly+ever bonly+family
bonly+for bonly+from bonly+go bonly+got bonly+had bonly+have bonly+i bonly+if bonly+improvement bonly+know
bonly+last bonly+me bonly+need bonly+needed bonly+once bonly+one bonly+open bonly+pay bonly+plastic bonly+rang
bonly+reason bonly+rent bonly+round bonly+runs bonly+sell bonly+so bonly+sold bonly+stock bonly+take
bonly+tell bonly+the bonly+thing bonly+three bonly+took bonly+two bonly+want bonly+wanted bonly+when
bonly+yesterday bonto+my boops+wrong bop+$ bop+started bopen+$ bopen+at bopen+bank bopen+dispute bopen+for
bopen+i bopen+in bopen+my bopen+on bopen+one bopen+since bopen+the bopen+ticket bopen+with bopened+$ bopened+a
bopened+his bopened+next bopened+the bopening+hours boperation+$ boperations+last boperator+please bopinel+for
bopinion+no bopt+me bopt+out boption+$ boptions+$ boptions+for bor+a bor+any bor+anything bor+are bor+do
bor+ever bor+for bor+from bor+i bor+is bor+leave bor+my bor+not bor+nothing bor+one bor+some bor+text bor+the
bor+what boral+b borange+on border+$ border+4471 border+again border+and border+at border+by border+came
border+do border+every border+fee border+for border+form border+from border+goes border+in border+is border+of
border+on border+so border+there border+this border+through border+to border+twice border+was border+weekly
border+went border+when border+with border+without border+yesterday bordered+$ bordered+again bordered+and
bordered+for bordered+from bordered+has bordered+it bordered+last bordered+on bordered+the bordered+this
bordered+two bordered+yesterday bordering+$ bordering+again bordering+and bordering+anything bordering+because
bordering+for bordering+from bordering+online bordering+these borders+$ borders+and borders+came borders+for
borders+on borganic+$ borganic+feed borganic+milk borganise+a bother+$ bother+car bother+company bother+crowd
bother+day bother+end bother+firm bother+guys bother+gym bother+lot bother+one bother+ones bother+party
bother+people bother+place bother+printers bother+shop bother+side bother+supplier bother+things bother+time
bother+vendor bother+way bothers+$ bothers+are bothers+can bothers+do bothers+i botherwise+$ botis+has
bouch+that bought+to bour+account bour+accountant bour+age bour+baby bour+bank bour+base bour+branch
bour+budget bour+business bour+buyer bour+buying bour+choir bour+church bour+cleaning bour+clients bour+club
bour+company bour+contact bour+contract bour+counsel bour+custom bour+customers bour+data bour+daughter
bour+department bour+deposit bour+depot bour+fd bour+firm bour+furnace bour+gate bour+heads bour+hexham
bour+holidays bour+house bour+it bour+lab bour+last bour+legal bour+little bour+logo bour+machine
bour+machines bour+model bour+new bour+office bour+old bour+order bour+orders bour+own bour+parent bour+parish
bour+plant bour+plumber bour+postcode bour+purchasing bour+rep bour+residents bour+restaurant bour+road
bour+savings bour+school bour+second bour+side bour+site bour+size bour+solicitors bour+son bour+stock
bour+street bour+surgery bour+till bour+toner bour+town bour+valley bour+village bour+warranty bours+$
bours+is bout+$ bout+a bout+about bout+after bout+again bout+and bout+any bout+as bout+by bout+every bout+fee
bout+first bout+for bout+grey bout+half bout+here bout+i bout+if bout+in bout+it bout+loud bout+my bout+no
bout+of bout+on bout+so bout+that bout+the bout+there bout+to bout+with bout+within boutdated+$ boutfit+$
boutrageous+$ boutside+$ boutside+your boutsourced+the boutstanding+$ boven+thermostat bover+$ bover+20
bover+a bover+and bover+budget bover+christmas bover+do bover+fifty bover+five bover+i bover+it bover+my
bover+our bover+something bover+the bover+there bover+this bover+to bover+what bover+with boverbought+in
boverhead+after boverpriced+$ boverpriced+and boverseas+$ boverview+of bowe+me bowe+us bowed+me bown+$ bown+a
bown+and bown+brand bown+canteen bown+developer bown+fault bown+files bown+jars bown+kitchen bown+life
bown+machine bown+now bown+roaster bown+roastery bown+shop bown+supplier bown+way bowner+$ bowner+of
bowners+came boxidised+to bp+$ bpack+$ bpack+it bpack+sizes bpack+the bpackaging+$ bpackaging+is bpacked+in
bpacked+it bpacket+of bpacks+$ bpacks+and bpacks+at bpads+$ bpage+and bpage+of bpage+that bpage+was bpages+and
bpaid+$ bpaid+a bpaid+and bpaid+back bpaid+by bpaid+extra bpaid+for bpaid+it bpaid+me bpaid+more bpaid+not
bpaid+this bpain+i bpaint+and bpaint+came bpaint+flaked bpaint+peeled bpair+had bpal+$ bpallet+$ bpallet+it
bpallet+of bpallets+of bpalm+oil bpan+$ bpandemic+have bpanic+attacks bpaper+$ bpaper+and bpaper+at
bpaper+catalogue bpaper+jams bpaper+order bpaper+started bpaper+that bpaper+you bpaperless+$ bpaperless+no
bparcel+$ bparcel+always bparcel+and bparcel+came bparcel+from bparcel+tape bparcel+was bparcel+with
bparcels+$ bparcels+for bparcels+in bparcels+over bparcels+were bparents+are bparents+in bparents+up
bparish+hall bparish+office bparking+for bpart+$ bpart+and bpart+company bpart+for bpart+in bpart+of
bpart+still bpart+with bparted+ways bparticular+$ bparticular+reason bpartner+and bpartner+does bparts+$
bparts+and bparts+for bparts+twice bparty+$ bpass+$ bpass+it bpass+on bpass+that bpassed+and bpassed+away
bpassed+books bpassed+from bpassed+in bpassed+it bpassed+last bpassed+my bpassed+on bpassed+round bpassed+so
bpassed+the bpassed+them bpassed+there bpassed+you bpassword+$ bpassword+and bpast+caring bpast+nine
bpast+that bpast+your bpatchy+$ bpatel+$ bpatel+i bpatience+$ bpatience+itself bpatience+of bpatience+with
bpause+the bpaved+the bpay+$ bpay+a bpay+as bpay+at bpay+by bpay+double bpay+for bpay+forty bpay+grade
bpay+half bpay+it bpay+less bpay+me bpay+more bpay+now bpay+postage bpay+that bpay+up bpay+with bpaying+$
bpaying+20 bpaying+for bpaying+it bpaying+more bpaying+that bpaying+through bpaying+top bpayment+$
bpayment+and bpayments+have bpaypal+$ bpaypal+you bpays+that bpdf+$ bpeace+$ bpeace+and bpeace+please
bpeace+so bpeel+off bpeeled+off bpemberton+i bpen+$ bpending+$ bpending+with bpenny+$ bpenny+counts bpens+$
bpens+for bpension+$ bpension+does bpensioner+i bpensioner+now bpensioners+$ bpensions+small bpeople+$
bpeople+always bpeople+and bpeople+at bpeople+before bpeople+but bpeople+by bpeople+do bpeople+give bpeople+i
bpeople+in bpeople+just bpeople+keep bpeople+like bpeople+never bpeople+now bpeople+on bpeople+or
bpeople+round bpeople+say bpeople+so bpeople+the bpeople+to bpeople+were bpeople+when bpeople+who bpeople+with
bpeople+you bper+kilo bper+seat bpercent+$ bpercent+and bpercent+below bpercent+extra bpercent+less
bpercent+off bpercent+up bperfect+$ bperfume+fades bperfume+gave bperhaps+$ bpermanently+$ bpermission+$
bpermission+for bpermission+to bperson+$ bperson+about bperson+and bperson+asks bperson+call bperson+can
bperson+for bperson+i bperson+instead bperson+my bperson+not bperson+office bperson+on bperson+please
bperson+ring bperson+to bperson+twice bperson+who bperson+with bperson+you bpersonal+$ bpersonal+data
bpersonal+information bpersonal+reasons bpersonally+$ bperth+$ bperth+and bpester+me bpestering+me bpet+$
bpet+died bpet+food bpets+at bpets+now bpetty+i bpharmacy+was bphishing+$ bphone+$ bphone+01632 bphone+again
bphone+and bphone+any bphone+anyway bphone+at bphone+before bphone+belongs bphone+call bphone+calls
bphone+came bphone+contract bphone+do bphone+down bphone+for bphone+goes bphone+great bphone+here bphone+i
bphone+in bphone+instead bphone+is bphone+it bphone+keeps bphone+last bphone+line bphone+me bphone+no
bphone+not bphone+now bphone+number bphone+on bphone+or bphone+plan bphone+please bphone+queue bphone+rings
bphone+screen bphone+so bphone+the bphone+this bphone+to bphone+was bphone+were bphone+who bphone+with
bphoned+$ bphoned+i bphones+$ bphones+me bphotos+$ bphotos+is bphotos+of bpick+$ bpick+from bpick+it bpick+up
bpicked+another bpicked+it bpicked+up bpicks+the bpicks+up bpiece+$ bpiece+and bpieces+$ bpies+$ bpills+$
bpipe+pitted bpipette+tips bpiss+off bpitted+within bplace+$ bplace+abroad bplace+and bplace+has bplace+in
bplace+is bplace+they bplaced+$ bplaced+a bplaced+an bplain+black bplain+sim bplan+$ bplan+and bplan+by
bplan+for bplan+was bplan+with bplanet+fitness bplant+is bplaster+$ bplastic+$ bplastic+and bplastic+in
bplate+$ bplates+anymore bplease+$ bplease+accept bplease+after bplease+and bplease+ask bplease+be
bplease+bring bplease+call bplease+cancel bplease+cease bplease+check bplease+confirm bplease+cross
bplease+delet bplease+delete bplease+do bplease+email bplease+end bplease+erase bplease+forget bplease+get
bplease+have bplease+help bplease+i bplease+it bplease+just bplease+keep bplease+leave bplease+let
bplease+make bplease+more bplease+never bplease+no bplease+not bplease+note bplease+on bplease+pass
bplease+phone bplease+please bplease+provide bplease+quit bplease+refrain bplease+remove bplease+respect
bplease+ring bplease+see bplease+send bplease+sort bplease+stop bplease+strike bplease+take bplease+tell
bplease+thank bplease+to bplease+um bplease+understand bplease+unsubscribe bplease+update bplease+write
bplease+x bplenty+$ bplenty+at bplenty+of bplenty+to bplumber+in bplumber+showed bplumber+who bplus+a bplus+i
bplus+nobody bplus+sizes bplus+the bplus+they bplus+you bplus+your bpm+$ bpo+with bpoached+$ bpods+$ bpoint+i
bpoint+in bpoint+the bpoints+that bpoland+$ bpoland+with bpolicies+with bpolicy+$ bpolicy+and bpolicy+that
bpolicy+with bpolish+needed bpolite+$ bpolite+but bpolitics+$ bpool+$ bpool+is bpoor+$ bpoor+and bpoor+choice
bpoor+communication bpoor+stuff bpoor+value bpoor+workmanship bpoorly+and bpop+in bpop+up bpor+favor bporch+$
bportal+$ bportal+for bportions+went bpossible+$ bpossible+to bpost+$ bpost+a bpost+me bpost+office bpostage+$
bpostage+on bpotty+trained bpound+an bpound+for bpound+less bpounds+$ bpounds+a bpounds+and bpounds+i
bpractice+$ bpractice+again bpractice+and bpractice+closed bpractice+merged bpractice+over bprefer+a
bprefer+it bprefer+not bprefer+that bprefer+to bpreference+service bpregnant+and bpremium+and bpremium+price
bpremium+went bprescription+$ bpresent+$ bpress+one bpress+two bpressed+stop bprevious+owner bprice+$
bprice+and bprice+cheap bprice+fair bprice+for bprice+from bprice+i bprice+if bprice+in bprice+increase
bprice+is bprice+it bprice+list bprice+match bprice+no bprice+not bprice+of bprice+ok bprice+on bprice+or
bprice+per bprice+rise bprice+that bprice+the bprice+they bprice+to bprice+up bprice+was bprice+went
bprice+with bprices+$ bprices+and bprices+are bprices+but bprices+fine bprices+for bprices+have bprices+i
bprices+kept bprices+never bprices+of bprices+opinel bprices+they bprices+up bprices+were bprices+you
bpricey+$ bpricey+and bpricey+for bpricey+ngl bpricey+plus bprinciple+$ bprint+$ bprint+anything
bprint+catalog bprint+edition bprint+now bprint+on bprint+shop bprinter+$ bprinter+broke bprinter+did
bprinter+does bprinter+ink bprinter+so bprinter+we bprinter+went bprinters+$ bprinting+$ bprinting+anyhow
bprintout+of bprints+$ bprints+came bprints+were bprivate+$ bprivate+house bprivate+number bprivate+phone
bprivilege+$ bpriya+and bprize+$ bproblem+$ bproblem+and bproblem+in bproblem+was bproblem+with bproceed+$
bproceedings+against bprocess+concerning bprocessing+of bproduct+$ bproduct+is bproduct+no bproduction+of
bproducts+$ bprofile+$ bproject+ended bproject+is bpromise+$ bpromised+$ bpromised+a bpromised+callback
bpromised+it bpromised+my bpromised+never bpromised+to bproper+$ bproper+app bproper+english bproperly+$
bprotection+officer bprotein+myprotein bproud+14 bprove+it bprovider+$ bpub+$ bpubs+been bpulling+faces
bpump+now bpump+so bpune+$ bpuppies+and bpurchases+$ bpurchasing+$ bpurchasing+department bpurchasing+has
bpurchasing+i bpurchasing+lady bpurse+$ bpursuant+to bpush+the bpushy+as bput+a bput+an bput+everything
bput+him bput+his bput+in bput+it bput+me bput+my bput+off bput+on bput+right bput+the bput+them bput+through
bput+to bput+up bput+us bput+your bputting+the bquality+$ bquality+and bquality+has bquality+is bquality+it
bquality+manager bquality+not bquality+the bquality+was bquality+went bquantities+$ bquarrel+with bquarter+$
bquarter+and bquarter+past bquestion+$ bquestion+about bquestion+for bquestion+i bquestion+mark bquestions+$
bquestions+are bquestions+ever bquestions+from bquestions+please bqueue+$ bqueue+and bqueue+at bqueue+to
bquick+$ bquicker+$ bquickly+$ bquickly+and bquid+$ bquid+a bquid+and bquid+for bquid+less bquid+order
bquid+postage bquid+so bquid+to bquiet+$ bquiet+please bquit+$ bquit+because bquit+bugging bquit+calling
bquit+doing bquit+everything bquit+it bquit+making bquit+on bquit+smoking bquit+so bquit+texting bquit+the
bquit+vaping bquit+you bquote+$ bquote+from bquote+off bquote+so bquote+was bquoted+18 brabbits+$ brack+and
brack+has brack+off bracks+$ bradiator+leaked bradio+silence braffle+$ brain+$ brain+and brain+here
brained+all braining+here braise+the bran+dry bran+out brancid+$ brancid+well brang+$ brang+back brang+it
brang+me brang+the brang+they brang+to brang+up brang+your brange+$ brange+and brange+big brange+for
brange+high brange+i brange+is brange+no brange+of brange+shrank brange+so brange+the brange+to brange+too
brange+was branges+i brank+$ brash+$ brate+$ brate+and brate+anything brate+for brate+is brate+killed
brate+only brate+went brates+$ brates+and brates+are brates+at brates+went brather+by brather+explain
brather+high brather+keep brather+no brather+not brather+talk brather+than brather+you breach+$ breach+the
breached+the bread+$ bread+about bread+in bread+it bread+my bread+the bread+what bread+you breads+from
breads+it breads+the bready+meals breal+company breal+human breal+leather breal+or breal+people breal+person
breal+reason breal+there breally+$ breally+a breally+all breally+but breally+cheap breally+could breally+from
breally+good breally+know breally+no breally+the breally+was breally+would breally+you breason+$ breason+i
breason+just breason+to breasonable+$ breasonable+enough breasons+$ breasons+are breasons+i brebuilt+$
breceive+nothing breceive+this breceived+$ breceived+till breception+made breception+of breception+so
breceptionist+$ brecipe+$ brecipe+is brecognise+this brecognise+you brecommend+you brecommended+another
brecord+$ brecord+this brecorded+about brecording+$ brecords+$ brecords+you brecycled+paper bred+pen
brefill+kits brefill+packs brefills+$ brefills+and brefills+for brefrain+from brefund+$ brefund+and
brefund+first brefund+for brefund+from brefund+has brefund+is brefund+it brefund+me brefund+missing brefund+so
brefund+still brefund+that brefunded+$ brefuse+$ brefused+to brefuses+our bregister+$ bregistered+with
bregularly+$ bregulars+$ bregulator+$ brehab+since brelating+to breligious+reasons brelocated+and
brelocated+to bremember+it bremember+my bremember+what bremind+me breminder+out breminders+for bremote+$
bremoval+from bremove+$ bremove+from bremove+it bremove+me bremove+my bremove+the bremove+this bremove+us
bremoved+$ bremoved+from bremoved+my bremoved+the bremoved+to bremvoe+me brenew+$ brenew+so brenewal+notice
brenewal+quote brenewal+was brenewed+in brenewed+it brenewed+last brenewed+on brenewed+with
brenovation+nothing brent+$ brent+a brent+on brent+the brent+up brent+went brentokil+$ breopened+$ breorder+$
breorder+i breorder+the breordered+last breordered+on brep+$ brep+actually brep+call brep+each brep+every
brep+from brep+left brep+never brep+pop brep+promised brep+to brep+was brep+who brep+would brepair+and
brepair+in brepair+still brepair+took brepair+you brepairs+$ brepeat+my brepeat+that brepeat+the breplaced+by
breplaced+it breplaced+the breplaced+with breplacement+$ breplacement+and breplacement+for breplacement+motor
breplied+$ breplied+to breplies+to breply+$ breply+and breply+no breply+so breply+stop breply+the breply+to
breport+$ breport+it breport+you breported+$ breported+as breported+it breported+the breporting+this
breporting+you brepresentative+please brequest+$ brequest+a brequest+access brequest+please brequest+removal
brequired+$ brequirement+is breset+mail breset+my bresidents+are bresigned+and bresolution+till bresolved+$
brespect+please brespect+that brespond+to bresponding+$ bresponse+is bresponse+time bresponsible+for brest+$
brest+of brestarted+$ brestaurant+is brestaurant+went brestocking+fee bretired+$ bretired+and bretired+from
bretired+in bretired+last bretired+no bretired+now bretired+the bretired+we breturn+$ breturn+label
breturn+was breturned+$ breturned+to breturns+$ breturns+and breturns+desk breturns+from breturns+put
breturns+returns breview+since brevoke+any brid+of bridiculous+$ bright+$ bright+beside bright+by bright+for
bright+hand bright+i bright+never bright+now bright+one bright+ones bright+outside bright+person bright+so
bright+that bright+the bright+to bright+under bright+you bring+$ bring+a bring+about bring+after bring+again
bring+and bring+at bring+back bring+before bring+here bring+i bring+it bring+me bring+my bring+our bring+the
bring+this bring+to bring+us bring+you bringing+$ bringing+me bringing+my bringing+the brings+back brings+me
brings+the brip+off brip+up brise+$ brival+$ brivals+i broad+$ broad+has broad+that broaming+gone broaming+it
broast+$ broast+tasted broaster+$ broaster+because broaster+in broaster+now broaster+on broaster+so brobbery+$
brobinson+does brobot+$ brobot+and brobot+or brobots+and brock+bottom broll+$ brolled+up brolls+$ broof+$
broom+$ broom+for broom+in broom+was brooms+$ broses+from broses+were brotate+suppliers brotten+$ bround+$
bround+and bround+here bround+like bround+on bround+the bround+to bround+with brow+$ brow+at brow+of brubber+$
brubbery+$ brubbish+$ brubbish+and brude+$ brude+about brude+lads brude+nothing brude+on brude+staff brude+to
brule+out brule+we brun+$ brun+a brun+and brun+i brun+no brun+of brun+the brung+and brunning+$ brunning+and
brunning+shoes bruns+for bruns+it bruns+on bruns+the brust+before brusted+mould brusty+$ bs+l bs+t bsachets+$
bsacked+the bsacks+$ bsafe+$ bsage+$ bsagged+after bsaid+$ bsaid+3 bsaid+and bsaid+between bsaid+delivered
bsaid+do bsaid+enough bsaid+fair bsaid+find bsaid+hed bsaid+hello bsaid+i bsaid+it bsaid+no bsaid+not bsaid+on
bsaid+so bsaid+something bsaid+sorry bsaid+stop bsaid+that bsaid+to bsaid+um bsaid+well bsaid+why bsaid+would
bsaid+you bsaid+youd bsaid+your bsaint+$ bsale+$ bsales+calls bsales+guy bsales+is bsales+put bsales+rep
bsales+sales bsales+team bsalesman+pushy bsalon+$ bsalon+and bsalons+gone bsame+$ bsame+afternoon bsame+again
bsame+as bsame+bag bsame+brochures bsame+cat bsame+cover bsame+day bsame+everything bsame+excess bsame+for
bsame+hour bsame+item bsame+lady bsame+month bsame+old bsame+person bsame+price bsame+stuff bsame+thing
bsame+three bsame+time bsame+to bsame+week bsat+50 bsat+by bsat+down bsat+forty bsat+in bsat+on bsat+there
bsatisfied+$ bsatisfied+the bsatisfied+with bsatisfied+yes bsaturday+$ bsaturday+morning bsaturdays+$ bsauna+$
bsausage+$ bsausages+were bsave+the bsave+your bsave+yourself bsaved+212 bsaved+about bsaved+on bsaved+under
bsaved+what bsaved+with bsaving+for bsavings+every bsaw+how bsaw+it bsaw+the bsaw+your bsay+$ bsay+a
bsay+about bsay+anything bsay+hello bsay+i bsay+it bsay+more bsay+no bsay+not bsay+that bsay+the bsay+they
bsay+to bsay+why bsay+you bsay+youll bsay+your bsaying+$ bsays+$ bsays+i bsays+it bsays+no bsays+not bsays+so
bsays+sorry bsays+to bsays+we bsays+you bscam+$ bscared+me bscared+to bscarves+thank bschool+$ bschool+and
bschool+closed bschool+holidays bschool+no bschool+office bschool+run bschool+year bschools+$ bscissors+$
bscones+$ bscooters+not bscotland+$ bscrap+the bscrapped+the bscratched+out bscratched+within
bscratched+worktop bscreaming+goat bscreen+$ bscrewfix+$ bscrews+by bscrews+sheared bscrews+that bscript+$
bscrub+me bscrub+my bsea+$ bsea+view bsearch+on bseason+$ bseason+ask bseason+licence bseason+ticket
bseasons+over bseat+$ bseats+could bsecond+$ bsecond+biggest bsecond+day bsecond+floor bsecond+hand
bsecond+hike bsecond+mower bsecond+one bsecond+sheet bsecond+time bsecret+😉 bsecurity+$ bsee+$ bsee+a bsee+and
bsee+daylight bsee+everything bsee+if bsee+it bsee+my bsee+the bsee+to bsee+what bsee+you bsee+your bseed+did
bseed+potatoes bseeds+$ bseeds+and bseeds+did bseems+to bseen+a bseen+it bselco+two bselection+$ bselection+is
bself+employed bsell+$ bsell+a bsell+by bsell+singles bsell+these bsell+what bselling+calf bsells+insurance
bsells+it bsells+the bsend+a bsend+another bsend+any bsend+anything bsend+by bsend+details bsend+her bsend+it
bsend+me bsend+my bsend+nothing bsend+surveys bsend+the bsend+too bsend+us bsend+you bsend+your bsending+it
bsending+me bsending+these bsends+the bsense+$ bsense+for bsensitive+skin bsent+$ bsent+a bsent+back
bsent+from bsent+it bsent+me bsent+my bsent+somebody bsent+the bsent+this bsent+to bsentence+$ bseptember+$
bseriously+take bserved+$ bservice+$ bservice+at bservice+down bservice+fine bservice+from bservice+good
bservice+i bservice+just bservice+since bservice+was bservice+went bservice+who bservice+yes bservice+you
bset+a bset+foot bset+it bset+up bsettled+$ bsettled+and bsettled+still bsetup+fee bseven+$ bseven+and
bseven+in bseven+months bseven+on bseven+weeks bseventy+nine bsewing+machine bshade+$ bshade+i bshades+$
bshades+and bshades+for bshaft+in bshakes+can bshaking+$ bshambles+$ bshame+about bshampoo+$ bshare+my
bsharp+prices bshe+always bshe+bakes bshe+can bshe+died bshe+does bshe+gets bshe+goes bshe+got bshe+has
bshe+is bshe+knows bshe+left bshe+passed bshe+said bshe+thinks bshe+was bshe+went bshe+will bsheared+off
bsheds+fibres bsheep+$ bsheet+$ bshelf+$ bshelf+and bsheltered+housing bshelves+$ bshift+$ bshifted+our
bshifted+to bship+here bship+to bshipping+$ bshipping+and bshipping+costs bshipping+from bshipping+that
bshipping+to bshirts+shrank bshirty+emails bshock+when bshocking+$ bshoddy+$ bshoe+covers bshoes+$ bshoes+off
bshoes+that bshoot+$ bshop+$ bshop+again bshop+and bshop+around bshop+at bshop+before bshop+but bshop+closed
bshop+floor bshop+for bshop+has bshop+i bshop+in bshop+is bshop+no bshop+on bshop+online bshop+or bshop+page
bshop+right bshop+round bshop+said bshop+since bshop+so bshop+two bshop+was bshop+with bshop+yesterday
bshopify+had bshopping+$ bshopping+centre bshopping+list bshopping+with bshops+and bshops+closed bshops+shut
bshort+$ bshort+and bshort+my bshort+of bshort+with bshortage+until bshould+be bshould+i bshould+not
bshould+pay bshould+ring bshouted+at bshow+$ bshow+me bshowed+$ bshowed+me bshowed+up bshower+that
bshowers+cold bshows+me bshows+what bshrank+$ bshrank+and bshrank+to bshrug+from bshrugged+$ bshrunk+to
bshut+$ bshut+and bshut+by bshut+for bshut+in bshut+it bshut+on bshut+since bshut+the bshut+up bshut+within
bsick+$ bsick+and bsick+of bsick+then bside+$ bside+and bside+by bside+for bside+of bsighed+$ bsighed+at
bsign+up bsignal+drops bsigned+a bsigned+elsewhere bsigned+it bsigned+up bsigned+with bsilence+$ bsilly+$
bsilly+money bsim+card bsim+without bsimple+$ bsimple+as bsimple+question bsimply+broke bsimply+did bsimply+do
bsimply+forgot bsimply+no bsimply+stopped bsimply+too bsince+$ bsince+april bsince+august bsince+but
bsince+easter bsince+february bsince+he bsince+i bsince+it bsince+january bsince+july bsince+june bsince+last
bsince+march bsince+may bsince+monday bsince+my bsince+november bsince+she bsince+spring bsince+summer
bsince+the bsince+then bsince+they bsince+two bsince+we bsince+when bsince+whitsun bsince+you bsince+your
bsingapore+$ bsingle+bottles bsingle+day bsingle+month bsingle+time bsir+$ bsir+please bsir+we bsister+had
bsister+in bsister+sells bsister+thinks bsisters+and bsisters+wedding bsit+down bsit+here bsit+in bsite+$
bsite+closed bsite+flour bsite+is bsite+was bsitting+here bsitting+in bsitting+on bsitting+there bsix+$
bsix+and bsix+bottles bsix+different bsix+dogs bsix+foot bsix+hundred bsix+in bsix+months bsix+pounds
bsix+times bsix+weeks bsix+years bsixty+$ bsixty+a bsixty+quid bsize+$ bsize+11 bsize+12 bsize+3 bsize+and
bsize+in bsize+it bsize+of bsizes+$ bsizes+and bsizes+so bsizes+that bskin+$ bskin+type bskint+$ bskip+$
bsleep+do bsleep+i bsleep+on bslipped+my bslot+is bslot+online bslots+$ bslow+$ bslow+and bslow+delivery
bslow+to bslow+with bsmall+$ bsmall+a bsmall+claims bsmall+customer bsmall+family bsmall+labs bsmall+ones
bsmall+order bsmall+orders bsmall+packs bsmall+quantities bsmall+range bsmall+sizes bsmall+tins bsmaller+bags
bsmaller+bill bsmaller+boxes bsmaller+packs bsmart+$ bsmarty+$ bsmell+it bsmell+of bsmell+to bsmile+$
bsmoked+in bsmoking+$ bsmoking+and bsmoking+so bsms+$ bsms+please bsnapped+on bsnotty+emails bsnow+$
bsnowed+under bso+$ bso+a bso+after bso+all bso+am bso+bad bso+basically bso+called bso+could bso+did bso+do
bso+ecover bso+every bso+far bso+good bso+guess bso+had bso+have bso+how bso+i bso+in bso+is bso+it bso+kind
bso+kindly bso+la bso+later bso+leave bso+let bso+long bso+many bso+much bso+my bso+no bso+nobody bso+nothing
bso+now bso+on bso+otis bso+paying bso+please bso+she bso+so bso+sorry bso+stop bso+take bso+tell bso+that
bso+the bso+there bso+these bso+they bso+thin bso+too bso+we bso+what bso+when bso+why bso+yes bso+you
bso+youll bsoap+$ bsoaps+$ bsocks+$ bsod+off bsodexo+$ bsofa+$ bsoftware+$ bsoftware+crashed bsoftware+kept
bsoggy+$ bsolar+on bsold+$ bsold+and bsold+me bsold+my bsold+no bsold+out bsold+the bsold+to bsold+up bsold+us
bsole+came bsoles+came bsolicitor+$ bsolicitor+will bsolid+$ bsolution+and bsome+days bsome+kind bsome+mistake
bsome+of bsome+other bsome+point bsome+time bsomebody+$ bsomebody+at bsomebody+call bsomebody+else
bsomebody+elses bsomebody+from bsomebody+in bsomebody+on bsomebody+phone bsomebody+please bsomebody+ring
bsomebody+tells bsomebody+than bsomebody+to bsomebody+who bsomebodys+desk bsomeone+$ bsomeone+about
bsomeone+call bsomeone+cheaper bsomeone+else bsomeone+i bsomeone+in bsomeone+just bsomeone+local bsomeone+on
bsomeone+phone bsomeone+read bsomeone+ring bsomeone+to bsomeone+who bsomeone+with bsomeone+would bsomething+$
bsomething+about bsomething+at bsomething+different bsomething+else bsomething+for bsomething+i
bsomething+that bsomething+this bsomethings+out bsomewhere+$ bsomewhere+on bson+$ bson+does bson+has bson+he
bson+in bson+is bson+on bson+set bson+took bsooner+not bsooner+talk bsorry+$ bsorry+but bsorry+do bsorry+i
bsorry+love bsorry+no bsorry+that bsorry+the bsorry+this bsorry+to bsorry+went bsorry+who bsorry+yours
bsort+it bsort+my bsort+of bsort+out bsort+that bsort+your bsorted+$ bsorted+in bsorted+it bsorted+my
bsorted+with bsoul+$ bsound+$ bsounded+like bsounds+like bsounds+stupid bsoup+for bsoup+tasted bsoup+was
bsour+$ bspain+$ bspain+now bspam+$ bspare+parts bspeak+$ bspeak+of bspeak+to bspeak+with bspeaking+$
bspeaking+to bspeaks+welsh bspecial+drinks bspecial+reason bspend+is bspending+$ bspending+on bspending+that
bspinning+wheel bsplit+$ bsplit+the bsplit+up bspoke+to bspoken+to bspot+by bspot+on bspotless+$ bspread+over
bspring+$ bspring+and bspring+deal bsprings+to bsprings+yeah bsquare+mile bsqueak+like bstaff+$ bstaff+and
bstaff+are bstaff+can bstaff+could bstaff+discount bstaff+lovely bstaff+on bstaff+ring bstaff+the bstaff+too
bstaff+treated bstaff+was bstaff+were bstaff+who bstairs+$ bstale+$ bstale+bread bstale+by bstaler+$ bstall+at
bstand+$ bstandards+$ bstandards+and bstanding+charge bstanding+here bstanding+order bstanding+still
bstands+in bstaples+$ bstare+at bstars+$ bstart+$ bstart+by bstart+it bstart+over bstart+the bstart+to
bstarted+$ bstarted+at bstarted+his bstarted+in bstarted+jamming bstarted+selling bstarts+$ bstarts+at
bstatement+and bstates+you bstation+$ bstay+away bstay+the bstayed+$ bstayed+if bstayed+there bstayed+with
bsteaks+are bsteep+$ bsteep+for bstems+$ bstick+$ bstick+and bsticks+$ bsticks+and bstill+$ bstill+a bstill+am
bstill+be bstill+being bstill+blocked bstill+buying bstill+deliver bstill+do bstill+drips bstill+get
bstill+going bstill+got bstill+had bstill+has bstill+have bstill+in bstill+is bstill+keep bstill+locked
bstill+missing bstill+no bstill+not bstill+on bstill+open bstill+out bstill+outstanding bstill+owe bstill+owed
bstill+running bstill+sat bstill+short bstill+sitting bstill+standing bstill+there bstill+under bstill+waiting
bstill+we bstill+with bstill+without bstill+working bstill+wrong bstill+you bstill+your bstock+$ bstock+and
bstock+for bstock+on bstock+s bstock+so bstock+the bstock+with bstocked+up bstocking+the bstocks+it
bstocks+the bstocktaking+$ bstolen+and bstone+in bstood+in bstop+$ bstop+all bstop+and bstop+asking bstop+at
bstop+being bstop+bitte bstop+bothering bstop+button bstop+buying bstop+by bstop+calling bstop+changing
bstop+charging bstop+coming bstop+crying bstop+for bstop+giving bstop+go bstop+here bstop+i bstop+in bstop+is
bstop+it bstop+last bstop+laughing bstop+leaking bstop+leaving bstop+making bstop+messaging bstop+no bstop+now
bstop+on bstop+outside bstop+pestering bstop+please bstop+putting bstop+ringing bstop+selling bstop+sending
bstop+sms bstop+stop bstop+textin bstop+texting bstop+thanks bstop+that bstop+the bstop+them bstop+these
bstop+thinking bstop+this bstop+to bstop+wasting bstop+with bstop+writing bstop+you bstopp+please
bstopp+texting bstopped+$ bstopped+after bstopped+arriving bstopped+baking bstopped+because bstopped+being
bstopped+buying bstopped+coming bstopped+delivering bstopped+doing bstopped+drinking bstopped+dyeing
bstopped+everything bstopped+for bstopped+heating bstopped+i bstopped+looking bstopped+making bstopped+me
bstopped+one bstopped+ordering bstopped+printing bstopped+running bstopped+smoking bstopped+stocking
bstopped+taking bstopped+the bstopped+trading bstopped+travelling bstopped+trusting bstopped+using
bstopped+wearing bstopped+what bstopped+when bstopped+working bstopping+mid bstops+at bstops+beeping bstore+$
bstore+about bstore+it bstored+$ bstored+about bstored+data bstored+it bstored+on bstored+under bstory+$
bstory+from bstory+phone bstory+short bstraight+answer bstraight+away bstraight+from bstraight+in
bstraight+the bstraight+to bstrangers+who bstrawberries+were bstreet+$ bstreet+because bstreet+is
bstreet+right bstreets+$ bstreets+away bstreets+two bstrength+$ bstretch+that bstretch+to bstrike+at
bstrike+me bstrike+my bstrike+us bstrings+$ bstrings+needed bstrings+rust bstroke+$ bstroke+i bstronger+bags
bstronger+coffee bstuck+$ bstuck+with bstudent+$ bstudent+and bstudent+discount bstudent+i bstudent+rate
bstudents+$ bstudio+and bstuff+$ bstuff+and bstuff+but bstuff+from bstuff+in bstuff+is bstuff+left bstuff+now
bstuff+on bstuff+so bstuff+that bstuff+was bstupid+but bstupid+for bsubject+access bsubscription+crept
bsubscription+is bsubscription+just bsubscription+was bsuccessor+$ bsuch+a bsue+$ bsue+you bsugar+$
bsugar+free bsugar+in bsuing+$ bsuit+better bsuit+me bsuitable+for bsuits+better bsummer+$ bsummer+i
bsummer+so bsums+and bsunday+$ bsunday+and bsunday+i bsunday+paper bsunday+too bsunday+when bsundays+$
bsupermarket+$ bsupermarket+does bsupplier+$ bsupplier+and bsupplier+for bsupplier+has bsupplier+is
bsupplier+quoted bsupplier+there bsuppliers+$ bsuppliers+every bsuppliers+last bsupplies+us bsupply+$
bsupply+us bsupport+$ bsupport+a bsupport+and bsupport+desk bsupport+is bsupport+spoke bsupport+the
bsupport+was bsupporting+that bsuppose+i bsuppose+so bsupposed+to bsuppression+list bsurcharge+$
bsurcharge+for bsurcharge+on bsurcharge+you bsure+$ bsure+but bsure+go bsure+i bsure+it bsure+nobody
bsure+ring bsure+send bsure+they bsure+thing bsure+what bsure+why bsure+you bsurgery+ask bsurgery+at
bsurgery+i bsurvey+$ bsurvey+and bsurvey+please bsurveys+$ bsurveys+pay bsurveys+please bsurvive+a
bswallowed+coins bswap+took bswapped+the bswears+by bsweet+$ bsweets+for bswim+there bswindon+$ bswitch+this
bswitched+$ bswitched+it bswitched+saved bswitched+simple bswitched+suppliers bswitched+the bswitched+to
bswore+at bsyrup+$ bsystem+$ bsystem+and bsystem+could bsystem+is bt+o bta+$ btable+$ btablets+$ btad+high
btail+of btaint+in btake+a btake+amex btake+back btake+her btake+his btake+it btake+me btake+my btake+off
btake+our btake+part btake+paypal btake+ten btake+the btake+this btake+us btake+your btaken+off btaken+out
btaken+over btaken+the btakes+a btaking+me btaking+you btalk+$ btalk+about btalk+it btalk+me btalk+now
btalk+on btalk+right btalk+this btalk+to btalked+down btalked+into btalked+to btalking+about btalking+to
btalks+to btall+sizes btall+women btank+anymore btank+is btape+and btaps+and btariff+$ btariff+for btariff+had
btariff+needed btaste+$ btaste+is btaste+it btaste+like btaste+nice btaste+of btaste+was btasted+burnt
btasted+like btasted+much btasted+of btasted+stale btasted+the btastes+better btastes+burnt btastes+like
btastes+of btasty+like btax+return btaxi+rank btbh+$ btea+$ btea+and btea+for btea+room btea+with bteam+$
btear+when bteatime+$ btechnical+man btechnician+came btechnician+was btees+so btelephone+me
btelephone+preference btell+a btell+him btell+me btell+people btell+so btell+that btell+the btell+us btell+you
btell+your btelling+$ btelling+me btelling+us btelling+you btells+me btells+you btelly+bundle btelus+people
btemp+$ btemu+$ btemu+i bten+$ bten+at bten+bucks bten+clicks bten+days bten+minutes bten+out bten+pages
bten+past bten+percent bten+seats bten+weeks bten+years btenant+the btender+$ btender+and btender+rules
btenner+$ btenner+and btenner+for btenner+less btent+leaked bterm+sick bterminal+$ bterms+$ bterms+and
bterrible+$ bterror+$ bterry+answers btesco+$ btesco+mobile btest+$ btest+on btext+$ btext+about btext+again
btext+and btext+do btext+goes btext+i btext+is btext+me btext+phone btext+please btext+so btext+this btext+us
btext+with btext+you btexted+the btextin+me btexting+$ btexting+a btexting+me btexting+my btexting+people
btexting+this btexting+with btexts+$ btexts+any btexts+cost btexts+either btexts+from btexts+no btexts+nothing
btexts+please btexts+stop btexts+take btexts+thanks btexts+this btexts+to btexts+upset bthan+a bthan+anyone
bthan+before bthan+for bthan+i bthan+last bthan+me bthan+most bthan+my bthan+not bthan+satisfied bthan+the
bthan+two bthan+type bthan+we bthan+you bthan+yours bthank+god bthank+you bthanks+$ bthanks+and bthanks+but
bthanks+for bthanks+i bthanks+no bthat+$ bthat+a bthat+actually bthat+after bthat+again bthat+all bthat+and
bthat+app bthat+are bthat+as bthat+bad bthat+be bthat+breaks bthat+but bthat+by bthat+cake bthat+catalogue
bthat+comes bthat+covers bthat+cracks bthat+customer bthat+data bthat+delivery bthat+did bthat+do bthat+does
bthat+ended bthat+face bthat+far bthat+finds bthat+for bthat+from bthat+get bthat+giffgaff bthat+go bthat+goes
bthat+got bthat+hack bthat+had bthat+has bthat+he bthat+hedge bthat+hold bthat+holiday bthat+hot bthat+i
bthat+in bthat+invoice bthat+is bthat+it bthat+jams bthat+kept bthat+kind bthat+kit bthat+last bthat+lasted
bthat+leak bthat+long bthat+milk bthat+money bthat+much bthat+my bthat+name bthat+neither bthat+never
bthat+new bthat+newspaper bthat+no bthat+nobody bthat+nothing bthat+on bthat+one bthat+order bthat+out
bthat+please bthat+politician bthat+price bthat+reads bthat+robot bthat+scared bthat+shop bthat+so bthat+sort
bthat+split bthat+stay bthat+stop bthat+survive bthat+taste bthat+tastes bthat+tells bthat+the bthat+they
bthat+thing bthat+to bthat+up bthat+was bthat+way bthat+we bthat+week bthat+will bthat+with bthat+work
bthat+works bthat+would bthat+wrong bthat+you bthat+your bthat+yours bthatd+be bthatll+do bthe+10 bthe+14th
bthe+1st bthe+20th bthe+2nd bthe+3rd bthe+40 bthe+4th bthe+5 bthe+8th bthe+9th bthe+a3 bthe+a5 bthe+accident
bthe+account bthe+advice bthe+air bthe+airport bthe+alarm bthe+algorithm bthe+allotment bthe+allotments
bthe+answers bthe+antibodies bthe+app bthe+apps bthe+area bthe+armchair bthe+army bthe+au bthe+authority
bthe+autumn bthe+b bthe+baby bthe+babysitter bthe+back bthe+bag bthe+baker bthe+bakery bthe+bakerys bthe+band
bthe+bank bthe+bargain bthe+barn bthe+basic bthe+basket bthe+bath bthe+bathroom bthe+batteries bthe+battery
bthe+beans bthe+beard bthe+beginning bthe+bell bthe+best bthe+better bthe+big bthe+bike bthe+bill bthe+bin
bthe+bins bthe+biscuits bthe+block bthe+blue bthe+board bthe+boat bthe+boats bthe+boiler bthe+booking
bthe+books bthe+boots bthe+boss bthe+bottle bthe+bottom bthe+bouquet bthe+box bthe+boxes bthe+branch
bthe+brand bthe+bread bthe+brewery bthe+bridge bthe+brochure bthe+brochures bthe+broken bthe+budget bthe+bugs
bthe+builders bthe+building bthe+bulbs bthe+burst bthe+bus bthe+business bthe+buttons bthe+buying bthe+cafe
bthe+cake bthe+call bthe+callouts bthe+calls bthe+campaigns bthe+canal bthe+cancelled bthe+canteen
bthe+capsules bthe+car bthe+caravan bthe+card bthe+carpet bthe+cars bthe+cartridges bthe+case bthe+cash
bthe+cat bthe+catalogue bthe+ceiling bthe+cellar bthe+cement bthe+centrifuge bthe+chain bthe+chair bthe+change
bthe+chap bthe+charity bthe+chat bthe+cheapest bthe+checkout bthe+cheek bthe+cheese bthe+chemo bthe+children
bthe+chippy bthe+chocolate bthe+choice bthe+choir bthe+christening bthe+church bthe+city bthe+claim
bthe+claims bthe+class bthe+classes bthe+cleaner bthe+clinic bthe+closure bthe+cloud bthe+club bthe+co
bthe+coast bthe+coat bthe+code bthe+coffee bthe+cold bthe+color bthe+colour bthe+colours bthe+committee
bthe+company bthe+comparison bthe+competition bthe+complaint bthe+compressor bthe+computer bthe+constant
bthe+contact bthe+contract bthe+conveyor bthe+corner bthe+corners bthe+cost bthe+council bthe+counter
bthe+country bthe+county bthe+courier bthe+course bthe+court bthe+cows bthe+crack bthe+cracked bthe+crates
bthe+cream bthe+credit bthe+cups bthe+customer bthe+cut bthe+dairy bthe+damage bthe+data bthe+date
bthe+daughter bthe+day bthe+dearest bthe+debt bthe+decaf bthe+deliveries bthe+delivery bthe+dentist
bthe+dentists bthe+deposit bthe+depot bthe+desk bthe+device bthe+diabetic bthe+difference bthe+direct
bthe+discount bthe+dishwasher bthe+distribution bthe+divorce bthe+do bthe+doctor bthe+doctors bthe+documentary
bthe+dog bthe+dogs bthe+door bthe+dot bthe+double bthe+drawers bthe+drill bthe+drink bthe+driver bthe+drivers
bthe+dundee bthe+earliest bthe+early bthe+earth bthe+eggs bthe+election bthe+emails bthe+empties bthe+end
bthe+energy bthe+engineer bthe+estate bthe+euro bthe+evening bthe+exam bthe+exchange bthe+expense
bthe+expensive bthe+extension bthe+extra bthe+fabric bthe+factory bthe+fair bthe+fall bthe+family bthe+fancy
bthe+farm bthe+farmers bthe+fault bthe+faulty bthe+fee bthe+fees bthe+fella bthe+fellow bthe+fence bthe+ferry
bthe+fifth bthe+file bthe+filters bthe+final bthe+fire bthe+firm bthe+first bthe+fish bthe+fitter bthe+flat
bthe+flavour bthe+fleet bthe+flood bthe+floor bthe+flour bthe+flowers bthe+flyers bthe+food bthe+forklift
bthe+form bthe+four bthe+fourth bthe+franchise bthe+free bthe+freezer bthe+freight bthe+friday bthe+fridge
bthe+front bthe+fuel bthe+full bthe+funeral bthe+garage bthe+garden bthe+gas bthe+gate bthe+gentleman
bthe+gift bthe+ginger bthe+girl bthe+girls bthe+glass bthe+gloves bthe+glue bthe+golf bthe+good bthe+goods
bthe+grandchildren bthe+grandkids bthe+grant bthe+green bthe+greenhouse bthe+grid bthe+grinder bthe+group
bthe+guest bthe+guitar bthe+guts bthe+guy bthe+gym bthe+habit bthe+half bthe+hall bthe+ham bthe+handle
bthe+handles bthe+harbour bthe+harvest bthe+head bthe+heating bthe+hedge bthe+helpdesk bthe+helpline bthe+high
bthe+highest bthe+highlands bthe+highway bthe+hobby bthe+hold bthe+holidays bthe+honour bthe+horse bthe+horses
bthe+hose bthe+hospital bthe+hot bthe+hotel bthe+hotline bthe+hour bthe+house bthe+hunting bthe+ico bthe+in
bthe+ink bthe+inner bthe+insurance bthe+integration bthe+internet bthe+introductory bthe+invoice bthe+invoices
bthe+islands bthe+issue bthe+item bthe+job bthe+judge bthe+kennels bthe+kettle bthe+kettles bthe+key bthe+keys
bthe+kids bthe+kilo bthe+kind bthe+kit bthe+kitchen bthe+lab bthe+label bthe+labels bthe+lactose bthe+lad
bthe+ladies bthe+lads bthe+lady bthe+landline bthe+landlord bthe+lane bthe+laptop bthe+large bthe+last
bthe+late bthe+lathe bthe+lavender bthe+law bthe+lawn bthe+leak bthe+leaky bthe+lease bthe+leasing bthe+leeds
bthe+left bthe+legal bthe+letter bthe+letterbox bthe+light bthe+line bthe+lining bthe+link bthe+lipstick
bthe+list bthe+little bthe+lobby bthe+local bthe+lockdown bthe+login bthe+long bthe+loo bthe+loose bthe+lorry
bthe+lot bthe+loyalty bthe+machine bthe+magazine bthe+mail bthe+mailing bthe+mainland bthe+maintenance
bthe+mall bthe+man bthe+management bthe+manager bthe+managers bthe+manufacturer bthe+market bthe+match
bthe+maths bthe+matter bthe+mattress bthe+meals bthe+meat bthe+meeting bthe+menu bthe+merger bthe+messages
bthe+meter bthe+middle bthe+milk bthe+mill bthe+minimum bthe+ministry bthe+minute bthe+missing bthe+mobile
bthe+mobility bthe+moment bthe+monday bthe+money bthe+month bthe+monthly bthe+moon bthe+morning bthe+mornings
bthe+mortgage bthe+move bthe+name bthe+narrow bthe+needful bthe+neighbour bthe+neighbours bthe+nest bthe+net
bthe+new bthe+news bthe+newsletter bthe+next bthe+nice bthe+night bthe+no bthe+nonsense bthe+nose bthe+notes
bthe+number bthe+numbers bthe+nurse bthe+nursing bthe+oat bthe+odd bthe+odds bthe+offer bthe+offers
bthe+office bthe+oil bthe+old bthe+older bthe+ombudsman bthe+once bthe+one bthe+ones bthe+online bthe+only
bthe+operation bthe+order bthe+ordering bthe+orders bthe+organic bthe+other bthe+others bthe+owner
bthe+packaging bthe+paint bthe+pallet bthe+pan bthe+pandemic bthe+paper bthe+papers bthe+paperwork bthe+parcel
bthe+parcels bthe+parents bthe+parish bthe+parrot bthe+part bthe+parts bthe+password bthe+patience
bthe+payments bthe+people bthe+perfume bthe+person bthe+pharmacy bthe+phone bthe+photos bthe+pipe bthe+place
bthe+plain bthe+planet bthe+plant bthe+plants bthe+pleasure bthe+plumber bthe+point bthe+police bthe+policies
bthe+pool bthe+portions bthe+post bthe+postage bthe+practice bthe+premises bthe+premium bthe+previous
bthe+price bthe+prices bthe+print bthe+printed bthe+printer bthe+printers bthe+printing bthe+privilege
bthe+problem bthe+process bthe+processing bthe+product bthe+project bthe+pub bthe+pubs bthe+pump
bthe+pushchair bthe+quality bthe+quarter bthe+question bthe+questions bthe+queue bthe+quiz bthe+quote
bthe+rack bthe+racks bthe+radio bthe+rain bthe+range bthe+rate bthe+rates bthe+reason bthe+reasons bthe+recall
bthe+receipt bthe+reception bthe+receptionist bthe+recipe bthe+recipes bthe+red bthe+refill bthe+refills
bthe+refund bthe+regular bthe+regulator bthe+renewal bthe+renovation bthe+rent bthe+rep bthe+repair
bthe+replacement bthe+reports bthe+residents bthe+rest bthe+restaurant bthe+return bthe+returned bthe+right
bthe+river bthe+road bthe+roaming bthe+roast bthe+roof bthe+room bthe+roses bthe+router bthe+rude
bthe+rudeness bthe+runs bthe+rye bthe+sacks bthe+sale bthe+salesman bthe+salon bthe+salons bthe+same
bthe+saturday bthe+sauna bthe+sausage bthe+sausages bthe+scarves bthe+scent bthe+school bthe+scratched
bthe+screen bthe+screws bthe+sea bthe+seals bthe+seams bthe+season bthe+seasons bthe+second bthe+seed
bthe+selection bthe+service bthe+setup bthe+shakes bthe+shampoo bthe+shed bthe+shelf bthe+shelves
bthe+shipping bthe+shoes bthe+shop bthe+shopping bthe+shops bthe+short bthe+shortage bthe+shower bthe+sign
bthe+site bthe+six bthe+size bthe+sizes bthe+small bthe+smell bthe+snow bthe+sofa bthe+software bthe+sole
bthe+son bthe+sort bthe+sound bthe+soup bthe+spam bthe+spare bthe+special bthe+spending bthe+split bthe+spring
bthe+staff bthe+stairs bthe+stall bthe+standing bthe+states bthe+station bthe+steaks bthe+step bthe+sticks
bthe+stop bthe+store bthe+storm bthe+stove bthe+strawberries bthe+street bthe+strength bthe+student
bthe+studio bthe+stuff bthe+subscription bthe+summer bthe+sums bthe+sunday bthe+supermarket bthe+supplier
bthe+surcharge bthe+surgery bthe+surgerys bthe+survey bthe+swap bthe+system bthe+table bthe+tablet
bthe+tablets bthe+takeover bthe+tap bthe+tariff bthe+taste bthe+tax bthe+tea bthe+team bthe+technician
bthe+telephone bthe+telly bthe+temp bthe+ten bthe+tenant bthe+tender bthe+tenth bthe+texts bthe+theatre
bthe+thing bthe+third bthe+thought bthe+thread bthe+three bthe+ticket bthe+till bthe+time bthe+timetable
bthe+tin bthe+tins bthe+toner bthe+tool bthe+tools bthe+towel bthe+towels bthe+tps bthe+trade bthe+train
bthe+translation bthe+treadmills bthe+treasurer bthe+trip bthe+trouble bthe+trousers bthe+truck bthe+trustees
bthe+truth bthe+tuesday bthe+turf bthe+twins bthe+two bthe+tyres bthe+uk bthe+unsubscribe bthe+update bthe+use
bthe+van bthe+vans bthe+varnish bthe+vet bthe+vets bthe+village bthe+voucher bthe+wait bthe+waiter
bthe+waiting bthe+wall bthe+war bthe+ward bthe+warehouse bthe+warranty bthe+wash bthe+watch bthe+water
bthe+way bthe+weather bthe+weave bthe+web bthe+website bthe+wedding bthe+wednesday bthe+week bthe+weekend
bthe+weld bthe+what bthe+wheelie bthe+wheels bthe+whole bthe+wholesaler bthe+wide bthe+widow bthe+wife
bthe+wifes bthe+window bthe+wine bthe+wines bthe+winter bthe+woman bthe+wood bthe+wool bthe+word bthe+work
bthe+works bthe+workshop bthe+worktop bthe+world bthe+worst bthe+wound bthe+wrong bthe+yard bthe+yarn
bthe+year bthe+yearly bthe+years bthe+young bthe+zip bthe+zips bthe+£ btheir+beans btheir+coffee btheir+driver
btheir+own btheir+rep btheir+stuff btheir+supplier btheirs+$ btheirs+does btheirs+tastes bthem+$ bthem+a
bthem+all bthem+and bthem+at bthem+back bthem+because bthem+for bthem+from bthem+had bthem+in bthem+not
bthem+on bthem+out bthem+scams bthem+than bthem+that bthem+to bthem+twice bthem+up bthem+with bthem+you
bthemselves+$ bthen+$ bthen+a bthen+and bthen+ask bthen+asked bthen+at bthen+came bthen+did bthen+gave
bthen+got bthen+he bthen+i bthen+it bthen+my bthen+never bthen+no bthen+nobody bthen+nothing bthen+she
bthen+the bthen+there bthen+they bthen+tuesday bthen+we bthen+when bthen+yes bthen+you bthen+your bthere+$
bthere+a bthere+again bthere+an bthere+and bthere+any bthere+are bthere+at bthere+for bthere+i bthere+in
bthere+is bthere+must bthere+now bthere+someone bthere+was bthere+were bthere+you btherefore+the
bthermostat+was bthese+$ bthese+and bthese+anymore bthese+calls bthese+days bthese+messages bthese+stop
bthese+surveys bthese+texts bthese+things bthey+$ bthey+actually bthey+answer bthey+are bthey+beat bthey+bent
bthey+bring bthey+broke bthey+call bthey+came bthey+can bthey+carry bthey+caught bthey+charge bthey+come
bthey+cost bthey+deliver bthey+did bthey+do bthey+even bthey+feed bthey+forgot bthey+get bthey+give bthey+got
bthey+had bthey+have bthey+just bthey+keep bthey+kept bthey+know bthey+laughed bthey+left bthey+let bthey+lost
bthey+made bthey+make bthey+moved bthey+must bthey+need bthey+never bthey+offer bthey+opened bthey+pick
bthey+print bthey+put bthey+remember bthey+ring bthey+said bthey+say bthey+send bthey+sorted bthey+stock
bthey+supply bthey+take bthey+tasted bthey+tell bthey+told bthey+took bthey+turn bthey+turned bthey+undercut
bthey+used bthey+want bthey+wanted bthey+was bthey+went bthey+were bthey+would btheyd+ring bthick+money
bthicker+paper bthin+$ bthin+ones bthin+soup bthing+$ bthing+about bthing+and bthing+before bthing+by
bthing+for bthing+from bthing+i bthing+in bthing+is bthing+on bthing+so bthing+to bthing+was bthing+we
bthing+went bthing+with bthing+you bthings+$ bthings+and bthings+for bthings+go bthings+i bthings+in
bthings+on bthings+really bthink+$ bthink+about bthink+and bthink+five bthink+i bthink+ill bthink+it bthink+of
bthink+so bthink+the bthink+they bthink+this bthink+we bthink+you bthink+your bthinking+about bthinking+of
bthinks+it bthinks+your bthird+$ bthird+and bthird+by bthird+call bthird+less bthird+missed bthird+of
bthird+text bthird+time bthird+week bthirds+of bthirty+$ bthirty+a bthirty+one bthirty+years bthis+$ bthis+a
bthis+about bthis+address bthis+afternoon bthis+and bthis+another bthis+any bthis+anymore bthis+as bthis+be
bthis+company bthis+contact bthis+day bthis+evening bthis+family bthis+for bthis+from bthis+genuine bthis+goes
bthis+here bthis+house bthis+i bthis+if bthis+in bthis+is bthis+legit bthis+line bthis+list bthis+message
bthis+mobile bthis+month bthis+morning bthis+my bthis+no bthis+now bthis+number bthis+off bthis+on bthis+one
bthis+or bthis+over bthis+phone bthis+please bthis+press bthis+really bthis+remove bthis+sim bthis+so
bthis+sort bthis+spam bthis+take bthis+text bthis+the bthis+thing bthis+time bthis+to bthis+wait bthis+was
bthis+way bthis+week bthis+with bthis+year bthose+$ bthose+gas bthose+things bthose+very bthough+$ bthough+i
bthought+$ bthought+about bthought+i bthought+it bthought+no bthought+of bthought+someone bthought+to
bthought+well bthought+you bthought+youd bthread+$ bthread+count bthreads+$ bthree+$ bthree+bags
bthree+bottles bthree+cartons bthree+chair bthree+days bthree+different bthree+emails bthree+hundred
bthree+kids bthree+lifetimes bthree+mails bthree+months bthree+of bthree+people bthree+quid bthree+times
bthree+weeks bthree+years bthrew+everything bthrew+the bthrough+$ bthrough+a bthrough+after bthrough+and
bthrough+it bthrough+my bthrough+the bthrough+to bthrough+what bthrough+your bthumbs+are bthursday+$
bthursday+at bthursday+i bticket+4471 bticket+at bticket+system btickets+$ btied+up btight+$ btight+at
btil+the btil+then btill+$ btill+6 btill+after btill+date btill+i btill+my btill+now btill+rolls btill+system
btill+the btime+$ btime+a btime+after btime+ago btime+and btime+at btime+delivery btime+do btime+for btime+he
btime+i btime+is btime+it btime+maybe btime+my btime+of btime+on btime+so btime+sorry btime+that btime+the
btime+they btime+to btime+try btime+we btime+with btime+you btime+your btimes+$ btimes+a btimes+about
btimes+and btimes+by btimes+do btimes+i btimes+in btimes+now btimes+running btimetable+$ btin+$ btin+and
btins+$ btiny+choice btip+and btired+of bto+$ bto+5 bto+a bto+about bto+alice bto+all bto+an bto+and
bto+another bto+answer bto+any bto+anyone bto+ask bto+be bto+bed bto+beg bto+begin bto+being bto+bits
bto+bring bto+bristol bto+buy bto+call bto+cancel bto+carry bto+change bto+charge bto+chase bto+chat bto+check
bto+choose bto+clear bto+climb bto+close bto+college bto+come bto+complain bto+contact bto+cook bto+cork
bto+cost bto+court bto+cut bto+cyprus bto+date bto+deal bto+deliver bto+die bto+discuss bto+do bto+download
bto+drink bto+drive bto+drop bto+dunmore bto+each bto+eat bto+eight bto+end bto+enterprise bto+everyone
bto+excel bto+explain bto+face bto+feed bto+fill bto+find bto+finish bto+fit bto+five bto+fix bto+four
bto+garlands bto+germany bto+get bto+give bto+go bto+god bto+grumble bto+haggle bto+half bto+happen bto+have
bto+hear bto+heat bto+help bto+her bto+here bto+him bto+i bto+improve bto+in bto+inform bto+inverness
bto+ireland bto+it bto+jersey bto+justify bto+keep bto+know bto+lasers bto+last bto+learn bto+leave bto+leeds
bto+like bto+live bto+look bto+lot bto+make bto+me bto+mend bto+message bto+mind bto+moan bto+mow bto+mr
bto+much bto+my bto+myself bto+negotiate bto+nobody bto+not bto+nothing bto+object bto+octopus bto+one
bto+open bto+orange bto+order bto+orkney bto+other bto+our bto+pay bto+phone bto+pick bto+please bto+poland
bto+portugal bto+post bto+press bto+print bto+prove bto+pune bto+put bto+quit bto+reach bto+read bto+really
bto+receive bto+remove bto+renew bto+reorder bto+reply bto+report bto+returns bto+ring bto+run bto+sales
bto+save bto+say bto+scotland bto+see bto+selco bto+sell bto+send bto+shop bto+show bto+shut bto+simplify
bto+sleep bto+small bto+somebody bto+someone bto+something bto+sort bto+spain bto+speak bto+start bto+stop
bto+store bto+support bto+swap bto+swindon bto+switch bto+take bto+talk bto+tell bto+tender bto+text bto+that
bto+the bto+them bto+think bto+this bto+those bto+trading bto+try bto+turn bto+twenty bto+type bto+unsubscribe
bto+upgrade bto+us bto+use bto+wait bto+walk bto+watch bto+we bto+what bto+which bto+whoever bto+wine bto+work
bto+write bto+xero bto+you bto+your bto+yourself btoday+$ btoday+it btoday+not btoday+so btoday+tomorrow
btoddler+$ btogether+$ btogether+with btold+$ btold+by btold+i btold+me btold+take btold+the btold+them
btold+to btold+tough btold+us btold+you btold+your btolerance+$ btom+$ btomorrow+$ btomorrow+after
btomorrow+and btomorrow+around btomorrow+at btomorrow+between btomorrow+evening btomorrow+morning
btomorrow+not btoner+$ btoner+for btoner+smudged btonight+$ btonight+after btonight+when btoo+$ btoo+and
btoo+big btoo+busy btoo+but btoo+complicated btoo+costly btoo+dear btoo+expensive btoo+far btoo+fat btoo+few
btoo+high btoo+i btoo+late btoo+lazy btoo+little btoo+long btoo+low btoo+many btoo+much btoo+narrow btoo+often
btoo+old btoo+pricey btoo+slow btoo+small btoo+steep btook+a btook+ages btook+away btook+five btook+his
btook+ill btook+it btook+my btook+nine btook+our btook+out btook+over btook+seven btook+so btook+the
btook+them btook+three btook+two btook+up btook+us btook+you btook+your btool+$ btool+was btools+$ btools+in
btools+kindly btools+no btools+that btools+they btoothbrush+heads btop+$ btop+dollar btop+notch btop+of
btop+service btops+$ btore+on btouch+$ btouch+about btouch+again btouch+it btouch+the btouch+with btough+$
btown+$ btown+covers btown+for btown+new btown+now btoys+$ btrack+$ btrack+of btracking+said btractor+$
btrade+$ btrade+and btrade+fair btrading+$ btrading+at btrading+standards btrain+and btrain+your btrained+🎉
btraining+was btrains+that btransfer+and btransfer+me btransferred+to btranslation+was btravis+perkins
btreat+people btreat+your btreated+like btreated+me btreated+us btrial+and btrial+ended btried+it btried+the
btried+to btrimmer+of btrip+$ btrip+i btrouble+$ btrouble+with btrue+but btrust+companies btrust+is btrust+you
btruth+$ btry+after btry+again btry+and btry+but btry+in btry+it btry+later btry+me btry+next btry+this
btry+to btry+tomorrow btry+tonight btrying+out btrying+to btubes+cracked btuesday+$ btuesday+and
btuesday+route btuesday+then btuned+them bturf+was bturn+it bturn+that bturn+up bturned+into bturned+out
bturned+rancid bturned+up bturns+up btwelve+$ btwelve+percent btwelve+so btwenty+$ btwenty+five
btwenty+minutes btwenty+more btwenty+stems btwenty+years btwice+$ btwice+& btwice+a btwice+already btwice+and
btwice+as btwice+have btwice+i btwice+in btwice+now btwice+that btwice+the btwins+no btwo+$ btwo+and btwo+bags
btwo+boxes btwo+days btwo+doors btwo+factor btwo+for btwo+hours btwo+hundred btwo+minutes btwo+months btwo+of
btwo+out btwo+person btwo+quid btwo+shops btwo+streets btwo+the btwo+things btwo+thirds btwo+times btwo+weeks
btwo+winters btwo+year btwo+years btype+$ btype+it btyping+$ btyping+with btyre+size btyres+$ btyres+any
btyres+from btyres+were buk+any bum+any bum+i bum+they bum+well bum+who bum+you bunaffordable+$ bunanswered+$
bunblock+it bunder+$ bunder+a bunder+art bunder+article bunder+gdpr bunder+in bunder+my bunder+no bunder+one
bunder+review bunder+the bunder+twenty bunder+warranty bunder+what bunder+you bundercut+by bundercut+you
bunderstand+$ bunderstand+that bunderstood+$ bunfair+$ bunfriendly+$ bunhappy+$ buni+$ buni+now buniforms+$
bunion+asked bunknown+number bunless+it bunless+you bunlimited+data bunpaid+claim bunpaid+mind
bunreliable+drivers bunsub+$ bunsubscribe+$ bunsubscribe+from bunsubscribe+me bunsubscribe+please
bunsubscribe+that bunsubscribed+$ bunsubscribed+by bunsubscribed+from buntil+five buntil+i buntil+my
buntil+next buntil+somebody buntil+the buntil+you bunusable+$ bup+$ bup+30 bup+a bup+after bup+again bup+an
bup+and bup+as bup+at bup+baking bup+but bup+by bup+callbacks bup+do bup+every bup+for bup+from bup+front
bup+gone bup+her bup+here bup+i bup+in bup+knees bup+like bup+my bup+never bup+north bup+now bup+of bup+on
bup+our bup+service bup+shop bup+since bup+smoking bup+so bup+ten bup+that bup+the bup+then bup+they bup+till
bup+to bup+tomorrow bup+twice bup+waiting bup+when bup+with bupdate+$ bupdate+broke bupdate+i bupdate+me
bupdate+needed bupdate+no bupdate+please bupdate+would bupdate+your bupdates+$ bupdates+and bupdates+no
bupgrade+to bupped+sticks bups+$ bups+and bupset+her bus+$ bus+15 bus+a bus+about bus+again bus+all bus+alone
bus+an bus+and bus+any bus+as bus+at bus+back bus+be bus+buy bus+down bus+everything bus+for bus+from
bus+hanging bus+if bus+in bus+leave bus+left bus+me bus+not bus+now bus+off bus+old bus+on bus+out bus+pay
bus+pensioners bus+please bus+retired bus+say bus+thanks bus+that bus+the bus+to bus+up bus+when bus+who
buse+$ buse+a buse+anybody buse+for buse+half buse+is buse+it buse+my buse+of buse+the buse+their buse+them
buse+this buse+to bused+$ bused+it bused+now bused+to bused+two bused+up bused+you bused+your buseless+$
buseless+for buses+a buses+you busing+a busing+canva busing+it bvalue+$ bvan+$ bvan+and bvan+comes bvan+never
bvan+no bvan+so bvan+that bvan+to bvan+was bvanished+$ bvanished+and bvans+gone bvape+juice bvarnish+stayed
bveg+$ bveg+box bvegan+and bvegan+now bvegan+options bvegan+protein bvegan+range bvegan+stuff bvegans+$
bvending+machine bvendor+$ bversion+$ bversion+for bvery+cheap bvery+expensive bvery+good bvery+happy
bvery+much bvery+nice bvery+poor bvery+rude bvery+satisfied bvery+short bvery+very bvery+well bvery+words
bview+though bviking+$ bvillage+$ bvillage+does bvillage+now bvillage+so bvillage+the bvinegar+$ bvodafone+$
bvoicemail+$ bvoted+for bwait+$ bwait+i bwait+the bwaited+3 bwaited+all bwaited+in bwaited+weeks bwaiting+$
bwaiting+for bwaiting+in bwaiting+list bwaiting+on bwaiting+room bwaiting+since bwaiting+time bwaitrose+and
bwake+up bwales+$ bwalk+past bwalk+to bwalking+the bwall+$ bwall+and bwant+$ bwant+6 bwant+a bwant+an
bwant+another bwant+any bwant+anything bwant+from bwant+is bwant+it bwant+my bwant+no bwant+nothing bwant+off
bwant+one bwant+out bwant+somebody bwant+someone bwant+something bwant+texts bwant+that bwant+the bwant+them
bwant+these bwant+this bwant+to bwant+us bwant+with bwant+you bwanted+$ bwanted+a bwanted+an
bwanted+biodegradable bwanted+it bwanted+just bwanted+loose bwanted+me bwanted+my bwanted+one bwanted+the
bwanted+to bwanted+was bwants+a bwants+me bwants+my bwants+to bwar+we bward+and bwarehouse+people bwarned+me
bwarranty+claim bwas+$ bwas+a bwas+about bwas+abroad bwas+after bwas+all bwas+alright bwas+always bwas+an
bwas+and bwas+as bwas+at bwas+away bwas+back bwas+bad bwas+being bwas+bitter bwas+broken bwas+brown
bwas+cancelled bwas+charged bwas+cheaper bwas+closed bwas+corked bwas+cut bwas+dealt bwas+dear bwas+decided
bwas+defective bwas+dirty bwas+discontinued bwas+dissolved bwas+doing bwas+done bwas+down bwas+easter
bwas+easy bwas+eating bwas+endless bwas+enough bwas+expensive bwas+faulty bwas+fed bwas+fine bwas+first
bwas+five bwas+for bwas+forgotten bwas+forty bwas+four bwas+full bwas+going bwas+gone bwas+good bwas+grand
bwas+great bwas+handed bwas+happy bwas+here bwas+hopeless bwas+i bwas+ill bwas+in bwas+it bwas+just
bwas+killed bwas+late bwas+left bwas+let bwas+like bwas+looking bwas+lovely bwas+making bwas+meant bwas+merged
bwas+mine bwas+missing bwas+more bwas+mouldy bwas+my bwas+nasty bwas+neither bwas+never bwas+nice bwas+no
bwas+not bwas+nothing bwas+off bwas+ok bwas+okay bwas+on bwas+one bwas+only bwas+out bwas+over bwas+passed
bwas+patience bwas+paying bwas+plain bwas+poor bwas+pregnant bwas+promised bwas+put bwas+removed bwas+replaced
bwas+ridiculous bwas+rubbish bwas+rude bwas+short bwas+shut bwas+silly bwas+simply bwas+six bwas+so bwas+sold
bwas+solved bwas+sorted bwas+spoken bwas+standing bwas+stolen bwas+stood bwas+super bwas+supposed bwas+taken
bwas+terrible bwas+that bwas+the bwas+there bwas+to bwas+told bwas+too bwas+tough bwas+treated bwas+twenty
bwas+two bwas+up bwas+used bwas+useless bwas+very bwas+why bwas+wound bwas+wrong bwas+yellow bwas+your bwash+$
bwash+and bwashed+out bwashes+$ bwatch+every bwater+$ bwater+cooler bwater+in bwaterproof+$ bwatery+$ bway+$
bway+home bway+i bway+it bway+out bway+over bway+round bway+so bway+to bway+too bway+you bway+your bwe+$
bwe+all bwe+already bwe+are bwe+asked bwe+bake bwe+bit bwe+bought bwe+buried bwe+buy bwe+called bwe+came
bwe+can bwe+cancelled bwe+changed bwe+closed bwe+compared bwe+could bwe+did bwe+do bwe+drink bwe+eat bwe+ended
bwe+fancied bwe+finished bwe+forgot bwe+found bwe+gave bwe+get bwe+go bwe+got bwe+had bwe+handed bwe+hardly
bwe+have bwe+jumped bwe+just bwe+know bwe+leave bwe+left bwe+live bwe+looked bwe+lost bwe+made bwe+make
bwe+merged bwe+moved bwe+need bwe+needed bwe+never bwe+no bwe+noticed bwe+now bwe+only bwe+open bwe+opened
bwe+order bwe+outsourced bwe+own bwe+paid bwe+pay bwe+placed bwe+plan bwe+print bwe+put bwe+quit bwe+received
bwe+relocated bwe+reordered bwe+run bwe+said bwe+shop bwe+shut bwe+signed bwe+simply bwe+sold bwe+speak
bwe+stayed bwe+still bwe+stop bwe+stopped bwe+switched bwe+take bwe+talk bwe+took bwe+use bwe+used bwe+waited
bwe+want bwe+wanted bwe+went bwe+were bwe+will bwe+wish bwe+would bwe+wound bweak+as bweather+is
bweather+today bweb+shop bwebsite+$ bwebsite+i bwebsite+is bwebsite+never bwebsite+on bwebsite+shows
bwebsite+so bwebsite+that bwebsite+was bwedding+$ bweddings+and bwednesday+$ bwednesday+at bwednesdays+$
bweek+$ bweek+after bweek+and bweek+for bweek+from bweek+i bweek+later bweek+of bweek+on bweek+so bweek+some
bweek+that bweek+three bweek+two bweek+we bweek+with bweek+without bweekend+$ bweekend+please bweekly+$
bweeks+$ bweeks+ago bweeks+and bweeks+for bweeks+i bweeks+now bweeks+so bweeks+then bweep+$ bweevils+$
bweight+so bwelcome+to bwell+$ bwell+and bwell+before bwell+enough bwell+family bwell+i bwell+if bwell+in
bwell+it bwell+looked bwell+she bwell+since bwell+stop bwell+that bwell+the bwell+they bwell+we bwell+well
bwell+what bwell+with bwell+you bwent+$ bwent+all bwent+anywhere bwent+away bwent+back bwent+blunt bwent+bust
bwent+dark bwent+dead bwent+down bwent+downhill bwent+elsewhere bwent+for bwent+from bwent+in bwent+into
bwent+mad bwent+off bwent+on bwent+out bwent+over bwent+paperless bwent+round bwent+through bwent+to
bwent+under bwent+up bwent+vegan bwent+with bwere+a bwere+all bwere+always bwere+angels bwere+bought
bwere+brilliant bwere+broken bwere+cheaper bwere+chipped bwere+closing bwere+cracked bwere+dead bwere+dropped
bwere+fair bwere+fed bwere+fine bwere+going bwere+gone bwere+grand bwere+great bwere+in bwere+late
bwere+lovely bwere+mouldy bwere+mushy bwere+my bwere+never bwere+nice bwere+no bwere+not bwere+number
bwere+off bwere+ok bwere+on bwere+out bwere+paying bwere+rancid bwere+roasted bwere+rude bwere+shoddy
bwere+stale bwere+still bwere+the bwere+third bwere+told bwere+very bwere+wilted bwere+with bwere+wrecking
bwere+wrong bwhat+$ bwhat+a bwhat+about bwhat+am bwhat+are bwhat+can bwhat+company bwhat+could bwhat+data
bwhat+details bwhat+did bwhat+do bwhat+does bwhat+drove bwhat+else bwhat+exactly bwhat+for bwhat+half
bwhat+happened bwhat+happens bwhat+have bwhat+he bwhat+i bwhat+information bwhat+is bwhat+it bwhat+kind
bwhat+more bwhat+now bwhat+of bwhat+others bwhat+part bwhat+personal bwhat+records bwhat+service bwhat+shop
bwhat+the bwhat+they bwhat+this bwhat+time bwhat+to bwhat+was bwhat+we bwhat+who bwhat+would bwhat+you
bwhat+youd bwhat+your bwhatever+list bwhatever+you bwhatsoever+$ bwheel+$ bwheelie+bin bwheesht+and bwhen+$
bwhen+a bwhen+all bwhen+does bwhen+he bwhen+i bwhen+is bwhen+it bwhen+my bwhen+our bwhen+she bwhen+the
bwhen+there bwhen+they bwhen+we bwhen+will bwhen+you bwhen+your bwhenever+i bwhere+are bwhere+can bwhere+did
bwhere+do bwhere+does bwhere+have bwhere+i bwhere+is bwhere+it bwhere+my bwhere+on bwhere+our bwhere+the
bwhere+there bwhere+to bwhere+we bwhere+when bwhere+you bwhere+your bwhether+i bwhich+colleague bwhich+company
bwhich+data bwhich+details bwhich+firm bwhich+i bwhich+is bwhich+number bwhich+of bwhich+one bwhich+order
bwhich+shop bwhich+we bwhich+you bwhile+$ bwhile+has bwhile+i bwhile+the bwhile+you bwhistling+$ bwhite+$
bwhite+bloom bwhites+for bwho+$ bwho+actually bwho+am bwho+answered bwho+are bwho+built bwho+called bwho+calls
bwho+can bwho+comes bwho+decided bwho+did bwho+dis bwho+do bwho+does bwho+drinks bwho+gave bwho+had bwho+has
bwho+i bwho+is bwho+knew bwho+know bwho+knows bwho+left bwho+never bwho+ordered bwho+orders bwho+passed
bwho+picks bwho+ring bwho+rings bwho+says bwho+sent bwho+speaks bwho+this bwho+told bwho+took bwho+used
bwho+wants bwho+was bwho+won bwho+work bwho+worked bwho+would bwho+you bwhod+know bwhoever+is bwhole+family
bwhole+lunch bwhole+story bwhole+team bwhole+thing bwhole+week bwholesaler+$ bwholesaler+in bwholesaler+round
bwholesaler+who bwhom+$ bwhom+am bwhose+behalf bwhose+number bwhose+prices bwhose+service bwhy+$ bwhy+am
bwhy+are bwhy+do bwhy+i bwhy+not bwhy+pay bwhy+should bwhy+would bwhy+you bwide+fit bwide+fittings
bwider+choice bwider+range bwife+$ bwife+and bwife+died bwife+does bwife+forty bwife+got bwife+had
bwife+handled bwife+has bwife+is bwife+never bwife+said bwife+says bwife+told bwife+used bwife+was bwife+will
bwifes+cousin bwifes+name bwill+answer bwill+be bwill+block bwill+call bwill+collect bwill+come bwill+do
bwill+explain bwill+get bwill+give bwill+go bwill+have bwill+hear bwill+i bwill+keep bwill+my bwill+not
bwill+only bwill+order bwill+pass bwill+read bwill+reply bwill+report bwill+ring bwill+say bwill+see
bwill+send bwill+start bwill+sue bwill+take bwill+talk bwill+tell bwill+think bwill+this bwill+write bwill+ye
bwill+you bwilted+$ bwindow+$ bwindow+and bwindow+cleaning bwindow+like bwindow+version bwine+$ bwine+any
bwine+club bwine+elsewhere bwine+for bwine+is bwine+people bwine+shop bwine+was bwines+$ bwines+on bwinter+$
bwinter+tyres bwipe+my bwipe+the bwise+$ bwish+$ bwish+any bwish+for bwish+further bwish+i bwish+is bwish+no
bwish+that bwish+to bwish+you bwish+youd bwishes+to bwith+$ bwith+a bwith+accounts bwith+all bwith+an
bwith+another bwith+any bwith+anybody bwith+anyone bwith+anything bwith+bad bwith+biscuits bwith+both
bwith+british bwith+cologne bwith+ee bwith+eleven bwith+firms bwith+gravel bwith+hartleys bwith+her bwith+him
bwith+his bwith+it bwith+kidney bwith+less bwith+me bwith+my bwith+no bwith+number bwith+octopus bwith+oil
bwith+one bwith+our bwith+paypal bwith+price bwith+real bwith+rentokil bwith+respect bwith+sage bwith+service
bwith+sky bwith+sodexo bwith+solar bwith+somebody bwith+someone bwith+surveys bwith+that bwith+the bwith+their
bwith+them bwith+these bwith+this bwith+three bwith+trains bwith+twelve bwith+two bwith+ups bwith+us
bwith+vodafone bwith+waiting bwith+weevils bwith+what bwith+whoever bwith+ye bwith+you bwith+your bwith+yours
bwithin+4 bwithin+a bwithin+an bwithin+days bwithin+the bwithin+two bwithout+$ bwithout+a bwithout+asking
bwithout+heating bwithout+her bwithout+it bwithout+me bwithout+roaming bwithout+telling bwithout+the
bwobbles+$ bwoke+the bwoman+at bwoman+of bwomen+$ bwon+it bwon+me bwon+the bwood+$ bword+$ bword+and bword+i
bword+on bword+to bword+with bwords+$ bwords+he bwore+down bwork+$ bwork+and bwork+boots bwork+can bwork+for
bwork+from bwork+here bwork+i bwork+in bwork+it bwork+mobile bwork+nights bwork+now bwork+phone bwork+so
bwork+unpaid bwork+with bworked+$ bworked+on bworked+out bworked+since bworked+there bworking+for
bworking+from bworking+there bworkmanship+$ bworks+$ bworks+at bworks+came bworks+for bworks+from bworks+in
bworks+on bworkshop+$ bworkshop+for bworkshop+since bworktop+$ bworld+$ bworn+out bworry+$ bworry+it bworse+$
bworse+and bworst+i bworth+every bworth+it bworth+something bworth+what bwould+$ bwould+a bwould+appreciate
bwould+asked bwould+be bwould+bring bwould+buy bwould+call bwould+come bwould+do bwould+driven bwould+expect
bwould+get bwould+give bwould+had bwould+have bwould+help bwould+i bwould+it bwould+just bwould+like
bwould+look bwould+lost bwould+love bwould+miss bwould+need bwould+no bwould+not bwould+of bwould+only
bwould+paid bwould+pay bwould+prefer bwould+put bwould+rather bwould+ring bwould+said bwould+say
bwould+someone bwould+sooner bwould+spent bwould+still bwould+stored bwould+suit bwould+tell bwould+that
bwould+turn bwould+want bwould+wish bwould+ye bwould+you bwound+$ bwound+down bwound+up bwrecking+my bwrit+$
bwrite+$ bwrite+again bwrite+any bwrite+in bwrite+me bwrite+to bwriting+$ bwriting+and bwriting+not
bwriting+to bwriting+what bwritten+down bwritten+to bwrong+$ bwrong+address bwrong+and bwrong+at bwrong+but
bwrong+button bwrong+colour bwrong+day bwrong+door bwrong+end bwrong+every bwrong+goods bwrong+guy bwrong+i
bwrong+invoice bwrong+it bwrong+items bwrong+love bwrong+meter bwrong+mrs bwrong+murphy bwrong+number
bwrong+one bwrong+parts bwrong+party bwrong+person bwrong+phone bwrong+range bwrong+shade bwrong+shop
bwrong+size bwrong+the bwrong+tiles bwrong+to bwrong+toner bwrong+with bwrong+woman bwrote+a bwrote+in
bwrote+stop bwrote+to bwrote+you bx+$ bxero+$ bxl+nitrile bxmas+to bxx+$ byard+$ bye+$ bye+ever byeah+$
byeah+good byeah+hi byeah+i byeah+it byeah+nah byeah+no byeah+so byear+$ byear+and byear+at byear+contract
byear+end byear+it byear+love byear+no byear+not byear+our byear+perhaps byear+please byear+then byear+to
byearly+increases byears+$ byears+a byears+ago byears+already byears+and byears+back byears+but byears+i
byears+knees byears+of byears+resolution byears+so byears+with byears+your byellow+and byep+$ byer+wheesht
byes+$ byes+after byes+always byes+an byes+and byes+but byes+call byes+fair byes+he byes+hello byes+i byes+if
byes+it byes+my byes+of byes+ok byes+only byes+please byes+ring byes+satisfied byes+send byes+sir byes+thank
byes+that byes+the byes+they byes+this byes+tomorrow byes+too byes+very byes+was byes+we byes+yes byes+you
byes+your byesterday+$ byesterday+and byesterday+i byet+$ byet+i byet+my byet+to byoghurt+$ byou+$ byou+a
byou+about byou+advertise byou+after byou+again byou+all byou+already byou+always byou+an byou+and byou+any
byou+anything byou+are byou+as byou+ask byou+asked byou+asking byou+at byou+back byou+before byou+blocked
byou+but byou+by byou+call byou+called byou+calling byou+came byou+can byou+cancelled byou+carry byou+changed
byou+charge byou+charged byou+closed byou+collect byou+come byou+could byou+cut byou+dare byou+deaf
byou+deleted byou+delivered byou+did byou+discontinued byou+do byou+doubled byou+dropped byou+eleven
byou+ended byou+even byou+ever byou+every byou+existed byou+expect byou+fitted byou+five byou+fixed byou+for
byou+forgot byou+from byou+gave byou+get byou+go byou+goodbye byou+got byou+guys byou+had byou+has byou+have
byou+hear byou+hiked byou+hold byou+honest byou+i byou+if byou+in byou+is byou+it byou+just byou+keep
byou+kept byou+kindly byou+know byou+lack byou+last byou+later byou+leave byou+left byou+let byou+like
byou+look byou+lost byou+lot byou+made byou+make byou+may byou+mean byou+might byou+mind byou+moved
byou+muppets byou+must byou+my byou+name byou+need byou+needed byou+never byou+no byou+not byou+now byou+offer
byou+on byou+once byou+one byou+only byou+open byou+or byou+out byou+outsourced byou+over byou+overcharged
byou+owe byou+paid byou+pass byou+pay byou+people byou+permission byou+phone byou+please byou+probably
byou+process byou+promise byou+promised byou+put byou+quit byou+rang byou+really byou+record byou+remove
byou+removed byou+repeat byou+ring byou+run byou+said byou+sat byou+say byou+scrapped byou+see byou+sell
byou+send byou+sent byou+share byou+shipped byou+should byou+shut byou+simply byou+since byou+sit byou+so
byou+sold byou+sort byou+still byou+stop byou+stopped byou+store byou+stored byou+straight byou+sure
byou+swapped byou+switched byou+take byou+tell byou+test byou+text byou+texted byou+texting byou+that byou+the
byou+they byou+think byou+this byou+three byou+to byou+today byou+told byou+too byou+took byou+transfer
byou+treat byou+try byou+twice byou+understand byou+use byou+used byou+want byou+wanted byou+was byou+were
byou+what byou+when byou+who byou+will byou+with byou+work byou+would byou+write byou+writing byou+wrong
byou+yesterday byoud+be byoud+expect byoud+get byoud+gone byoud+have byoud+leave byoud+no byoud+stopped
byoull+be byoull+get byoull+hear byoull+laugh byoung+couple byoung+fella byoung+lady byoung+man
byounger+company byour+ads byour+advert byour+answer byour+app byour+area byour+assortment byour+beans
byour+billing byour+books byour+boots byour+boss byour+branch byour+bread byour+breath byour+business
byour+call byour+calling byour+calls byour+campaigns byour+capsules byour+card byour+catalogue byour+cement
byour+chap byour+chat byour+cleaners byour+coffee byour+colleague byour+colleagues byour+company
byour+competitor byour+computer byour+computers byour+consultant byour+counter byour+courier byour+customer
byour+data byour+database byour+deliveries byour+delivery byour+desk byour+do byour+dog byour+driver
byour+drivers byour+emails byour+employee byour+end byour+engineer byour+fault byour+fella byour+field
byour+files byour+firm byour+fitter byour+fitters byour+founder byour+guy byour+gym byour+helpline byour+hotel
byour+hotline byour+invoices byour+labels byour+lad byour+ladies byour+lads byour+last byour+leeds
byour+lettuce byour+line byour+list byour+lorries byour+lot byour+machine byour+mail byour+mailing byour+man
byour+manager byour+market byour+message byour+messages byour+minimum byour+money byour+mr byour+name
byour+nearest byour+new byour+newsletter byour+number byour+office byour+opening byour+own byour+owner
byour+packaging byour+paper byour+parking byour+people byour+phone byour+pick byour+pies byour+place
byour+plumber byour+politics byour+portal byour+postage byour+price byour+prices byour+product byour+programme
byour+quality byour+quote byour+range byour+rate byour+rates byour+records byour+rent byour+rep byour+repair
byour+reply byour+returns byour+rival byour+rivals byour+sales byour+scones byour+service byour+shop
byour+side byour+site byour+so byour+software byour+spring byour+staff byour+store byour+stuff
byour+supervisor byour+suppression byour+survey byour+surveys byour+system byour+tariff byour+technical
byour+technician byour+tees byour+telephone byour+text byour+texts byour+timetable byour+tools
byour+toothbrush byour+van byour+vans byour+warehouse byour+way byour+web byour+website byour+workshop
byours+$ byours+and byours+did byours+died byours+had byours+has byours+is byours+never byours+only byours+was
byours+were byours+you byourself+$ byourself+the byourselves+$ byr+$ bzip+$ bzip+broke bzip+went bzips+$ b£+$
b£+42 b£+50 b£+£ b🎉+$ b👍+$ b😂+$ b😂+no b😂+😂 b😄+$ b😅+$ b😉+$ b😊+$ b🙂+$ b🙄+$ b🤷+$ c.20 c.20_ c.40 c.40_ c.90 c.90_
c.95 c.95_ c.99 c.99_ c000 c000_ c008 c008_ c009 c009_ c00_ c011 c016 c0163 c01632 c019 c019_ c021 c021_ c022
c022_ c028 c028_ c044 c0441 c0441_ c05_ c08_ c093 c09_ c0th c0th_ c100 c100_ c10_ c118 c118_ c11_ c12_ c13_
c14_ c14t c14th c14th_ c150 c150_ c15_ c163 c1632 c1632_ c16_ c17_ c180 c180_ c18_ c19. c19.9 c19.99 c199 c19_
c1st c1st_ c200 c2009 c2009_ c200_ c201 c2019 c2019_ c202 c2021 c2021_ c2022 c2022_ c2028 c2028_ c209 c20_
c20t c20th c20th_ c212 c212_ c213 c213_ c21_ c220 c223 c2231 c2231_ c22_ c231 c231_ c24_ c24h c24h_ c25_ c25s
c25s_ c26_ c28_ c2nd c2nd_ c300 c3008 c3008_ c300_ c30_ c31_ c32_ c340 c340_ c38_ c3pm c3pm_ c3rd c3rd_ c40_
c41_ c42_ c441 c441_ c447 c4471 c4471_ c45_ c46_ c471 c471_ c47_ c48_ c49_ c4h_ c4th c4th_ c500 c500_ c50_
c551 c555 c555_ c55_ c5g_ c5s_ c5th c5th_ c6.9 c600 c600_ c604 c6044 c60441 c60_ c632 c632_ c6pm c6pm_ c7.9
c71_ c771 c7pm c7pm_ c800 c800_ c80_ c81_ c84_ c86_ c881 c881_ c88_ c8r_ c8th c8th_ c9.9 c9.99 c9.99_ c900
c900_ c90_ c91_ c93_ c95_ c960 c9604 c96044 c96_ c99_ c9th c9th_ c_$_ c_%_ c_&_ c_+_ c_01 c_016 c_0163 c_0_
c_10 c_100 c_100_ c_10_ c_11 c_118 c_11_ c_12 c_12_ c_13 c_14 c_14_ c_14t c_14th c_15 c_150 c_150_ c_15_ c_17
c_17_ c_18 c_18_ c_19 c_19. c_19.9 c_199 c_19_ c_1_ c_1s c_1st c_1st_ c_2. c_20 c_200 c_2009 c_200_ c_201
c_2019 c_202 c_2021 c_2022 c_2028 c_209 c_20_ c_20t c_20th c_21 c_212 c_212_ c_22 c_220 c_223 c_2231 c_22_
c_24 c_24_ c_24h c_24h_ c_25 c_25_ c_25s c_25s_ c_28 c_28_ c_2_ c_2n c_2nd c_2nd_ c_2x c_3. c_30 c_300 c_3008
c_300_ c_30_ c_31 c_31_ c_34 c_340 c_340_ c_38 c_38_ c_3_ c_3p c_3pm c_3pm_ c_3r c_3rd c_3rd_ c_40 c_40_ c_41
c_42 c_42_ c_44 c_447 c_4471 c_45 c_45_ c_46 c_46_ c_47 c_47_ c_48 c_48_ c_49 c_49_ c_4_ c_4p c_4t c_4th
c_4th_ c_50 c_500 c_500_ c_50_ c_55 c_551 c_555 c_555_ c_5_ c_5g c_5g_ c_6. c_6.9 c_60 c_600 c_600_ c_60_ c_6_
c_6p c_6pm c_6pm_ c_7. c_7.9 c_70 c_71 c_71_ c_77 c_771 c_7_ c_7p c_7pm c_7pm_ c_80 c_80_ c_81 c_81_ c_84
c_84_ c_86 c_86_ c_88 c_88_ c_8_ c_8p c_8t c_8th c_8th_ c_9. c_90 c_900 c_900_ c_90_ c_91 c_91_ c_93 c_93_
c_96 c_960 c_9604 c_96_ c_9_ c_9t c_9th c_9th_ c_=_ c_a3 c_a3_ c_a4 c_a4_ c_a5 c_a5_ c_a9 c_a_ c_ab c_abe
c_aber c_abl c_able c_abo c_abou c_abov c_abr c_abro c_abs c_abso c_absu c_ac c_acc c_acce c_acci c_acco c_acm
c_acme c_acr c_acro c_act c_act_ c_acti c_actu c_ad c_ad_ c_add c_add_ c_adde c_addi c_addr c_ade c_adh c_adhd
c_adj c_adju c_adm c_admi c_ads c_ads_ c_adv c_adva c_adve c_advi c_af c_aff c_aff_ c_affo c_afr c_afra c_aft
c_afte c_ag c_aga c_agai c_age c_age_ c_agen c_ages c_agi c_agia c_ago c_ago_ c_agr c_agre c_ah c_ah_ c_ahe
c_ahea c_ai c_aid c_aid_ c_aids c_air c_air_ c_airp c_al c_ala c_alar c_alc c_alco c_ald c_aldi c_alg c_algo
c_ali c_alic c_aliv c_all c_all_ c_alle c_allo c_alm c_almo c_alo c_alon c_alr c_alre c_alri c_als c_also
c_alt c_alth c_alto c_alw c_alwa c_am c_am_ c_ama c_amaz c_ame c_amer c_amex c_amo c_amon c_amou c_an c_an_
c_and c_and_ c_andr c_ang c_ange c_ani c_anim c_anj c_anja c_ann c_anno c_annu c_ano c_anot c_ans c_answ c_ant
c_anti c_any c_any_ c_anyb c_anyh c_anym c_anyo c_anyt c_anyw c_ap c_apa c_apar c_apo c_apol c_app c_app_
c_appa c_appl c_appo c_appr c_apps c_apr c_apri c_ar c_arc c_are c_are_ c_area c_arg c_argo c_argu c_arm
c_arm_ c_armc c_arms c_army c_aro c_arou c_arr c_arra c_arre c_arri c_arro c_art c_art_ c_arth c_arti c_as
c_as_ c_asd c_asda c_asdf c_ash c_asi c_asia c_ask c_ask_ c_aske c_aski c_asks c_asl c_asle c_ass c_assa
c_assi c_asso c_at c_at_ c_ate c_ate_ c_att c_atta c_atte c_atti c_atto c_au c_au_ c_aud c_audi c_aug c_augu
c_aun c_aunt c_aus c_aust c_aut c_auth c_auto c_autu c_av c_ava c_avai c_ave c_aver c_avi c_aviv c_avo c_avoc
c_aw c_awa c_awar c_away c_awf c_awfu c_ax c_axe c_axed c_axl c_axle c_ay c_aye c_aye_ c_b_ c_ba c_bab c_baby
c_bac c_back c_bad c_bad_ c_badl c_bag c_bag_ c_bags c_bai c_bail c_bak c_bake c_baki c_bal c_bala c_bald
c_bale c_ball c_ban c_ban_ c_band c_bang c_bank c_bann c_bar c_bar_ c_barb c_barc c_bare c_barg c_barn c_barr
c_bars c_bas c_base c_basi c_bask c_bat c_batc c_bath c_batt c_be c_be_ c_bea c_beac c_bean c_bear c_beat
c_beau c_bec c_beca c_beck c_beco c_bed c_bed_ c_beds c_bedt c_bee c_been c_beep c_beer c_bees c_beet c_bef
c_befo c_beg c_beg_ c_begg c_begi c_beh c_beha c_behi c_bei c_beig c_bein c_bel c_beli c_bell c_belo c_belt
c_ben c_benc c_bend c_bens c_bent c_ber c_bes c_besi c_best c_bet c_bet_ c_bett c_betw c_bey c_beyo c_bi c_bid
c_bidf c_big c_big_ c_bigg c_bik c_bike c_bil c_bill c_bin c_bin_ c_bind c_binn c_bins c_bio c_biod c_bir
c_birc c_bird c_birt c_bis c_bisc c_bist c_bit c_bit_ c_bits c_bitt c_bl c_bla c_blac c_blad c_blam c_blan
c_ble c_blee c_blen c_bles c_bli c_blin c_blis c_blo c_bloc c_blok c_bloo c_blow c_blu c_blue c_blun c_blur
c_blus c_bo c_boa c_boar c_boat c_bob c_bobb c_bog c_boi c_boil c_bol c_bolt c_bom c_bomb c_bon c_bonu c_boo
c_book c_boom c_boot c_bor c_bord c_bore c_bori c_bos c_bosc c_boss c_bot c_bot_ c_both c_bots c_bott c_bou
c_boug c_boun c_bouq c_box c_box_ c_boxe c_boy c_boy_ c_boyc c_boys c_br c_bra c_brac c_brai c_brak c_bran
c_bras c_bre c_brea c_bree c_bren c_brew c_brex c_bri c_bric c_brid c_brig c_bril c_brin c_bris c_brit c_bro
c_broa c_broc c_brok c_broo c_brot c_brou c_brow c_bru c_brui c_brus c_bt c_btw c_btw_ c_bu c_bub c_buc c_buck
c_bud c_budd c_budg c_buf c_buff c_bug c_bugg c_bugs c_bui c_buil c_bul c_bulb c_bulk c_bull c_bun c_bunc
c_bund c_bung c_bunn c_bunz c_bur c_burg c_buri c_burn c_burs c_bus c_bus_ c_busi c_bust c_busy c_but c_but_
c_butc c_butt c_buy c_buy_ c_buye c_buyi c_buys c_buz c_buzz c_by c_by_ c_bye c_bye_ c_ca c_cab c_caf c_cafe
c_caff c_cak c_cake c_cal c_cale c_calf c_call c_calv c_cam c_came c_camp c_can c_can_ c_cana c_canc c_cand
c_cans c_cant c_canv c_cap c_cap_ c_caps c_capt c_car c_car_ c_cara c_card c_care c_cari c_caro c_carp c_carr
c_cars c_cart c_cas c_case c_cash c_cast c_cat c_cat_ c_cata c_catc c_cate c_cats c_cau c_caug c_caus c_ce
c_cea c_ceas c_cei c_ceil c_cel c_cell c_cem c_ceme c_cen c_cent c_ceo c_cer c_cere c_cert c_cet c_ch c_cha
c_chai c_chal c_chan c_chao c_chap c_char c_chas c_chat c_che c_chea c_chec c_chee c_chef c_chem c_cheq c_chew
c_chi c_chic c_chil c_chin c_chip c_chl c_chlo c_cho c_choc c_choi c_choo c_chos c_chr c_chri c_chu c_chuc
c_chur c_ci c_cin c_cir c_circ c_cit c_city c_cl c_cla c_clai c_clar c_clas c_cle c_clea c_cli c_clic c_clie
c_clim c_clin c_clo c_cloc c_clog c_clos c_clot c_clou c_clu c_club c_clue c_clum c_co c_co_ c_coa c_coac
c_coal c_coas c_coat c_cob c_coba c_cod c_code c_cof c_coff c_coi c_coin c_col c_cold c_coli c_coll c_colo
c_com c_come c_comi c_comm c_comp c_con c_con_ c_conc c_cond c_conf c_conk c_conn c_cons c_cont c_conv c_coo
c_cook c_cool c_cop c_cope c_copi c_copp c_copy c_cor c_cork c_corn c_corp c_corr c_cos c_cost c_cot c_cott
c_cou c_couc c_coul c_coun c_coup c_cour c_cous c_cov c_cove c_covi c_cow c_cow_ c_cows c_cr c_cra c_crac
c_crap c_cras c_crat c_craw c_craz c_cre c_crea c_crec c_cred c_cree c_crem c_crep c_crew c_cri c_crie c_crim
c_cris c_cro c_croo c_crop c_cros c_crow c_cru c_crui c_crum c_crus c_cry c_cry_ c_cryi c_crys c_cu c_cul
c_cull c_cup c_cup_ c_cupb c_cupp c_cups c_cur c_curi c_curl c_curr c_curt c_curv c_cus c_cust c_cut c_cut_
c_cuts c_cutt c_cy c_cyc c_cycl c_cyl c_cyli c_cyp c_cypr c_da c_dad c_dad_ c_dadd c_dads c_daf c_daft c_dai
c_dail c_dair c_dal c_dalb c_dam c_dama c_damp c_dan c_dank c_dar c_dare c_dark c_dat c_data c_date c_dau
c_daug c_dav c_dave c_day c_day_ c_dayl c_days c_de c_dea c_dead c_deaf c_deal c_dear c_deat c_deb c_debi
c_debt c_dec c_deca c_dece c_deci c_decl c_deco c_def c_defe c_defi c_deg c_degr c_del c_dela c_dele c_deli
c_delt c_dem c_dema c_deme c_demo c_den c_dent c_dep c_depa c_depe c_depl c_depo c_depr c_der c_derb c_dere
c_des c_dese c_desi c_desk c_desp c_dest c_det c_deta c_deto c_dev c_deve c_devi c_devo c_dh c_di c_dia c_diab
c_diag c_dial c_diar c_dic c_dict c_did c_did_ c_die c_die_ c_died c_dies c_diet c_dif c_diff c_dig c_digi
c_dim c_dime c_din c_dine c_dinn c_dir c_dire c_dirt c_dis c_dis_ c_disa c_disc c_disg c_dish c_disp c_diss
c_dist c_div c_divo c_diy c_diy_ c_dn c_dnd c_dnd_ c_do c_do_ c_doc c_doct c_docu c_doe c_does c_dog c_dog_
c_dogs c_doi c_doin c_dol c_doll c_dom c_don c_dona c_done c_doo c_door c_dor c_dos c_dot c_dot_ c_dou c_doub
c_dow c_down c_doy c_doyl c_dr c_dr_ c_dra c_dram c_dran c_draw c_dre c_drea c_dres c_dri c_drie c_drif c_dril
c_drin c_drip c_driv c_dro c_dron c_drop c_drov c_drow c_dry c_dry_ c_du c_dub c_dubl c_due c_due_ c_dul
c_dull c_dum c_dump c_dun c_dund c_dunm c_dunn c_dur c_duri c_dus c_dust c_dut c_dutc c_duty c_duv c_duve c_dy
c_dye c_dye_ c_dyei c_dyi c_dyin c_dys c_dysl c_dyso c_e_ c_ea c_eac c_each c_ear c_ear_ c_earl c_earn c_ears
c_eart c_eas c_easi c_east c_easy c_eat c_eat_ c_eati c_eats c_eb c_eba c_ebay c_ec c_eco c_ecol c_econ c_ecov
c_ed c_edf c_edf_ c_edg c_edge c_edi c_edit c_ee c_ee_ c_ef c_eff c_effe c_eg c_egg c_egg_ c_eggs c_eh c_eh_
c_ei c_eig c_eigh c_eit c_eith c_el c_eld c_elde c_ele c_elec c_elev c_els c_else c_em c_ema c_emai c_emb
c_emba c_eme c_emer c_emi c_emig c_emp c_empl c_empt c_en c_end c_end_ c_ende c_endi c_endl c_ends c_ene
c_ener c_eng c_engi c_engl c_enj c_enjo c_eno c_enou c_enq c_enqu c_ent c_ente c_enti c_entr c_env c_enve c_eq
c_equ c_equi c_er c_er_ c_era c_era_ c_eras c_es c_esi c_esim c_esp c_espe c_espr c_ess c_essa c_est c_esta
c_esti c_et c_eth c_ethi c_ets c_etsy c_eu c_eur c_euro c_ev c_eve c_eve_ c_even c_ever c_evi c_ew c_ewe
c_ewes c_ex c_ex_ c_exa c_exac c_exam c_exc c_exce c_exch c_excu c_exe c_exec c_exer c_exi c_exis c_exit c_exp
c_expe c_expi c_expl c_expo c_expr c_ext c_exte c_exto c_extr c_ey c_eye c_eye_ c_eyes c_f_ c_fa c_fab c_fabr
c_fac c_face c_fact c_fad c_fade c_fai c_fail c_fair c_fait c_fak c_fake c_fal c_fall c_fam c_fami c_fan
c_fan_ c_fanc c_far c_far_ c_farm c_fas c_fash c_fast c_fat c_fat_ c_fath c_fau c_faul c_fav c_favo c_fax
c_fax_ c_fd c_fd_ c_fe c_fea c_feat c_feb c_feb_ c_febr c_fed c_fed_ c_fee c_fee_ c_feed c_feel c_fees c_feet
c_fel c_fell c_felt c_fen c_fenc c_fer c_ferr c_fes c_fest c_few c_few_ c_fewe c_fi c_fib c_fibr c_fie c_fiel
c_fif c_fife c_fift c_fig c_fig_ c_figh c_figu c_fil c_file c_fili c_fill c_film c_filt c_fin c_fina c_find
c_fine c_fing c_fini c_fio c_fion c_fir c_fire c_firm c_firs c_fis c_fish c_fit c_fit_ c_fitn c_fits c_fitt
c_fiv c_five c_fix c_fix_ c_fixe c_fiz c_fizz c_fl c_fla c_flag c_flak c_flap c_flat c_flav c_fle c_flee
c_flex c_fli c_flic c_flim c_flip c_flo c_floa c_floo c_flor c_flou c_flow c_fly c_fly_ c_flye c_flyi c_fo
c_fob c_fob_ c_fog c_fol c_fold c_folk c_foll c_fon c_font c_foo c_food c_fool c_foot c_for c_for_ c_forb
c_fore c_forg c_fork c_form c_fort c_forw c_fou c_foul c_foun c_four c_fr c_fr_ c_fra c_fram c_fran c_frau
c_fray c_fre c_free c_frei c_fren c_fres c_fret c_fri c_fri_ c_frid c_frie c_frm c_frm_ c_fro c_from c_fron
c_fros c_frot c_froz c_fru c_frui c_fry c_fry_ c_frye c_fu c_fud c_fudg c_fue c_fuel c_ful c_full c_fun c_fun_
c_func c_fund c_fune c_funn c_fur c_furn c_furt c_fus c_fuss c_fut c_futu c_fy c_fyi c_fyi_ c_ga c_gal c_gall
c_galw c_gap c_gaps c_gar c_gara c_gard c_garl c_gas c_gas_ c_gat c_gate c_gau c_gauz c_gav c_gave c_gd c_gdp
c_gdpr c_ge c_gea c_gear c_gei c_geic c_gel c_gel_ c_gem c_gem_ c_gen c_gene c_gent c_genu c_ger c_germ c_get
c_get_ c_gets c_gett c_gh c_gho c_ghos c_gi c_gie c_gif c_giff c_gift c_gil c_gild c_gin c_ging c_gir c_girl
c_giv c_give c_givi c_gl c_gla c_glad c_glan c_glas c_gle c_glen c_gli c_glit c_glo c_glov c_glu c_glue c_glut
c_go c_go_ c_goa c_goal c_goat c_god c_god_ c_gods c_goe c_goes c_goi c_goin c_gol c_gold c_golf c_gon c_gone
c_gonn c_goo c_good c_goog c_gor c_gorg c_got c_got_ c_gou c_gous c_gov c_gove c_gr c_gra c_grac c_grad c_grai
c_gran c_gras c_grat c_grav c_gre c_grea c_gree c_grew c_grey c_gri c_grid c_grie c_grin c_grip c_gro c_grou
c_grow c_gru c_grub c_grum c_gu c_gua c_guar c_gue c_gues c_gui c_guil c_guit c_gum c_gums c_gut c_gut_ c_guts
c_guy c_guy_ c_guys c_gy c_gym c_gym_ c_ha c_ha_ c_hab c_habi c_hac c_hack c_had c_had_ c_hag c_hagg c_hah
c_haha c_hai c_hail c_hair c_hal c_hala c_half c_hall c_halt c_ham c_ham_ c_hamb c_hamm c_hamp c_hams c_han
c_hand c_hang c_hann c_hap c_happ c_har c_hara c_harb c_hard c_harm c_harr c_hart c_harv c_has c_has_ c_hat
c_hate c_hats c_hau c_haud c_hav c_have c_havi c_hay c_hay_ c_haz c_haze c_he c_he_ c_hea c_head c_heal c_hear
c_heat c_heav c_hec c_heck c_hed c_hed_ c_hedg c_hei c_heid c_hel c_held c_hell c_help c_hen c_hen_ c_hend
c_hens c_her c_her_ c_here c_hers c_hex c_hexh c_hey c_hey_ c_hi c_hi_ c_hic c_hicc c_hid c_hid_ c_hidd c_hig
c_high c_hik c_hike c_hil c_hill c_him c_him_ c_hims c_hin c_hing c_hint c_hip c_hip_ c_hips c_hir c_hire
c_his c_his_ c_hist c_hit c_hit_ c_hitt c_hiv c_hive c_hiy c_hiya c_hm c_hm_ c_hmm c_hmm_ c_ho c_hob c_hobb
c_hoe c_hoe_ c_hol c_hold c_hole c_holi c_holl c_hom c_home c_hon c_hone c_hono c_hoo c_hoov c_hop c_hop_
c_hope c_hor c_horo c_horr c_hors c_hos c_hose c_hosp c_hot c_hot_ c_hote c_hotl c_hou c_hour c_hous c_how
c_how_ c_hows c_hr c_hr_ c_hu c_hub c_hubb c_hube c_hug c_huge c_huh c_huh_ c_hul c_hull c_hum c_huma c_hun
c_hun_ c_hund c_hung c_hunt c_hur c_hurt c_hus c_husb c_hy c_hyb c_hybr c_hyd c_hydr c_i_ c_ic c_ice c_ice_
c_icel c_ico c_ico_ c_id c_ide c_idea c_iden c_if c_if_ c_ig c_ign c_igno c_ik c_ike c_ikea c_il c_ill c_ill_
c_im c_ima c_imag c_imm c_imme c_imp c_impe c_impo c_impr c_in c_in_ c_inc c_incl c_inco c_incr c_ind c_indu
c_inf c_infl c_info c_inh c_inhe c_ini c_init c_inj c_inju c_ink c_ink_ c_inn c_inne c_inni c_ins c_insa
c_insi c_inso c_insp c_inst c_insu c_int c_inte c_into c_intr c_inv c_inve c_invi c_invo c_ip c_ipa c_ipad
c_ir c_ire c_irel c_iro c_iron c_is c_is_ c_isl c_isla c_iso c_iso_ c_iss c_issu c_it c_it_ c_itc c_itch c_itd
c_itd_ c_ite c_item c_itl c_itll c_its c_itse c_ja c_jac c_jack c_jam c_jamm c_jams c_jan c_jane c_janu c_jar
c_jar_ c_jars c_je c_jea c_jean c_jer c_jers c_jew c_jews c_ji c_jin c_jo c_joa c_joan c_job c_job_ c_jobs
c_joe c_jog c_jog_ c_joh c_john c_joi c_join c_jok c_joke c_joki c_jol c_joll c_jon c_ju c_jud c_judg c_jug
c_jui c_juic c_jul c_july c_jum c_jump c_jun c_june c_junk c_jur c_jury c_jus c_just c_k_ c_ka c_kar c_kare
c_ke c_kee c_keen c_keep c_keg c_kei c_kein c_keit c_ken c_kenn c_kep c_kept c_ker c_kerr c_ket c_kett c_kev
c_kevi c_key c_key_ c_keyb c_keys c_ki c_kib c_kibb c_kid c_kid_ c_kidd c_kidn c_kids c_kil c_kill c_kilo
c_kin c_kind c_king c_kio c_kios c_kit c_kit_ c_kitc c_kits c_kl c_kla c_klar c_km c_kn c_kne c_knee c_knew
c_kni c_knif c_knit c_kno c_knoc c_know c_ko c_kos c_kosh c_kr c_ku c_l8 c_l8r c_l8r_ c_l_ c_la c_la_ c_lab
c_lab_ c_labe c_labs c_lac c_lack c_lact c_lad c_lad_ c_ladd c_ladi c_lads c_lady c_lai c_laid c_lak c_lake
c_lam c_lamb c_lamp c_lan c_land c_lane c_lang c_lap c_laps c_lapt c_lar c_larg c_lark c_las c_lase c_lass
c_last c_lat c_late c_lath c_lau c_laug c_laun c_lav c_lava c_lave c_law c_law_ c_lawn c_laws c_lawy c_lay
c_lay_ c_laz c_lazi c_lazy c_le c_lea c_lead c_leaf c_leag c_leak c_lear c_leas c_leat c_leav c_lec c_lect
c_led c_lee c_leed c_lef c_left c_leg c_leg_ c_lega c_legi c_legs c_lei c_leit c_lem c_lemo c_len c_lens
c_lent c_les c_less c_let c_let_ c_lett c_lev c_leve c_lew c_lewi c_li c_lia c_liar c_lic c_lice c_lid c_lid_
c_lidl c_lids c_lie c_lie_ c_lif c_life c_lift c_lig c_ligh c_lik c_like c_lil c_lili c_lim c_limi c_limp
c_lin c_lind c_line c_lini c_link c_linu c_lip c_lips c_liq c_liqu c_lis c_list c_lit c_lite c_litr c_litt
c_liv c_live c_livi c_ll c_lo c_loa c_load c_loaf c_loan c_lob c_lobb c_loc c_loca c_lock c_lod c_lodg c_log
c_log_ c_logg c_logi c_logo c_logs c_lol c_lol_ c_lon c_lond c_long c_loo c_loo_ c_look c_loos c_lor c_lorr
c_los c_lose c_losi c_lost c_lot c_lot_ c_lots c_lott c_lou c_loud c_lov c_love c_low c_low_ c_lowe c_loy
c_loya c_lu c_luc c_luck c_luk c_luke c_lum c_lump c_lun c_lunc c_lux c_luxu c_ly c_lyi c_lyin c_lyr c_lyre
c_m8 c_m8_ c_ma c_ma_ c_maa c_maan c_mac c_mac_ c_mach c_mad c_mad_ c_mada c_made c_madn c_mag c_maga c_magg
c_mai c_maid c_mail c_main c_maj c_maje c_mak c_make c_maki c_mal c_mall c_mam c_mam_ c_man c_man_ c_mana
c_mann c_manu c_many c_map c_map_ c_mar c_marc c_marg c_mari c_marj c_mark c_marv c_mas c_masc c_mask c_mass
c_mat c_mat_ c_matc c_mate c_math c_matt c_mau c_maur c_max c_max_ c_may c_may_ c_mayb c_maz c_maze c_mc c_me
c_me_ c_mea c_meal c_mean c_meas c_meat c_med c_medi c_mee c_meet c_meh c_meh_ c_mehr c_mel c_mem c_memb
c_memo c_men c_men_ c_mend c_mens c_ment c_menu c_mer c_merc c_merg c_meri c_merr c_mes c_mesa c_mess c_met
c_met_ c_mete c_meth c_metr c_mi c_mic c_mich c_mick c_mid c_mid_ c_midd c_midw c_mig c_migh c_migr c_mik
c_mike c_mil c_mild c_mile c_milk c_mill c_min c_min_ c_minc c_mind c_mine c_mini c_mins c_minu c_mis c_miss
c_mist c_mix c_mix_ c_mixe c_mixi c_mm c_mm_ c_mo c_moa c_moan c_mob c_mobi c_mod c_mode c_modu c_moi c_mom
c_mome c_moms c_mon c_mon_ c_mond c_mone c_mont c_monz c_moo c_mood c_moon c_mop c_mor c_more c_morn c_mort
c_mos c_most c_mot c_moth c_moto c_mou c_moul c_moun c_mout c_mov c_move c_movi c_mow c_mow_ c_mowe c_mr c_mr_
c_mro c_mroe c_mrs c_mrs_ c_ms c_ms_ c_mu c_muc c_much c_mud c_mudd c_mue c_mues c_mug c_mug_ c_mul c_mult
c_mum c_mum_ c_mums c_mup c_mupp c_mur c_murd c_murp c_mus c_muse c_musg c_mush c_musi c_must c_my c_my_ c_myp
c_mypr c_mys c_myse c_n_ c_na c_naa c_naas c_naf c_naff c_nah c_nah_ c_nai c_nail c_nam c_name c_nan c_nan_
c_nap c_napk c_napp c_nar c_narr c_nas c_nast c_nat c_nati c_natt c_natu c_nav c_navy c_naw c_naw_ c_ne c_nea
c_near c_nec c_nece c_neck c_nee c_need c_neg c_nego c_nei c_neig c_nein c_neit c_nep c_neph c_ner c_nerv
c_nes c_nesp c_nest c_net c_net_ c_netf c_netw c_nev c_neve c_new c_new_ c_news c_nex c_next c_ng c_ngl c_ngl_
c_ni c_nic c_nice c_nie c_nig c_nigh c_nil c_nil_ c_nin c_nine c_nis c_nisb c_nit c_nitr c_no c_no_ c_nob
c_nobo c_nom c_nomo c_non c_non_ c_none c_nons c_noo c_noon c_nop c_nope c_nor c_nor_ c_nord c_norm c_nort
c_nos c_nose c_not c_not_ c_notc c_note c_noth c_noti c_nov c_nova c_nove c_now c_now_ c_nowa c_nowh c_nr
c_nr_ c_nu c_nub c_nubm c_nui c_nuis c_num c_numb c_nur c_nurs c_nut c_nut_ c_nuts c_o2 c_o2_ c_o_ c_oa c_oat
c_oat_ c_ob c_oba c_oban c_obj c_obje c_obl c_obli c_oc c_oca c_ocad c_occ c_occa c_oce c_ocea c_och c_och_
c_ocl c_oclo c_oct c_octo c_od c_odd c_odd_ c_odds c_odo c_odoo c_of c_of_ c_off c_off_ c_offe c_offi c_offl
c_oft c_ofte c_oh c_oh_ c_ohi c_ohio c_oi c_oi_ c_oil c_oil_ c_ok c_ok_ c_oka c_okaf c_okay c_ol c_old c_old_
c_olde c_oli c_oliv c_om c_omb c_ombu c_on c_on_ c_onb c_onbo c_onc c_once c_one c_one_ c_ones c_oni c_onio
c_onl c_onli c_only c_ont c_onto c_oo c_oop c_oops c_op c_op_ c_ope c_open c_oper c_opi c_opin c_opt c_opt_
c_opte c_opti c_opto c_or c_or_ c_ora c_oral c_oran c_orc c_orch c_ord c_orde c_ordi c_org c_orga c_ori c_orig
c_ork c_orkn c_ot c_oth c_othe c_oti c_otis c_ou c_ouc c_ouch c_oug c_ough c_our c_our_ c_ours c_out c_out_
c_outd c_outf c_outl c_outr c_outs c_ov c_ove c_oven c_over c_ow c_owe c_owe_ c_owed c_own c_own_ c_owne c_ox
c_oxi c_oxid c_oy c_p_ c_pa c_pac c_pack c_pad c_pads c_pag c_page c_pai c_paid c_pain c_pair c_pal c_pal_
c_pall c_palm c_pan c_pan_ c_pand c_pani c_pap c_pape c_par c_para c_parc c_pard c_pare c_pari c_park c_parr
c_part c_pas c_pass c_past c_pat c_pat_ c_patc c_pate c_pati c_patt c_pau c_paus c_pav c_pave c_pay c_pay_
c_payd c_payi c_paym c_payp c_payr c_pays c_pd c_pdf c_pdf_ c_pe c_pea c_peac c_pee c_peel c_pel c_pell c_pem
c_pemb c_pen c_pen_ c_penc c_pend c_penn c_pens c_peo c_peop c_per c_per_ c_perc c_perf c_perh c_peri c_perk
c_perm c_pers c_pert c_pes c_pest c_pet c_pet_ c_pete c_peti c_petr c_pets c_pett c_ph c_pha c_phar c_phas
c_phi c_phis c_pho c_phon c_phot c_phy c_phys c_pi c_pic c_pick c_pict c_pie c_piec c_pies c_pig c_pil c_pile
c_pill c_pin c_ping c_pink c_pip c_pipe c_pis c_piss c_pit c_pitt c_piz c_pizz c_pl c_pla c_plac c_plai c_plan
c_plas c_plat c_play c_ple c_plea c_plen c_ples c_plu c_plum c_plus c_pm c_pm_ c_po c_po_ c_poa c_poac c_poc
c_pock c_pod c_pods c_poi c_poin c_pol c_pola c_poli c_poly c_pon c_pony c_poo c_pool c_poor c_pop c_pop_
c_popp c_popu c_por c_por_ c_porc c_port c_pos c_posh c_poss c_post c_pot c_pot_ c_pota c_pott c_pou c_pouc
c_poun c_pour c_pow c_powe c_pr c_pra c_prac c_pre c_pred c_pref c_preg c_prem c_prep c_pres c_pret c_prev
c_pri c_pric c_prie c_prim c_prin c_pris c_priv c_priy c_priz c_pro c_prob c_proc c_prod c_prof c_prog c_proj
c_prom c_proo c_prop c_prot c_prou c_prov c_pu c_pub c_pub_ c_pubs c_pul c_pull c_puls c_pum c_pump c_pun
c_punc c_pune c_pup c_pupp c_pur c_purc c_pure c_purp c_purs c_pus c_push c_put c_put_ c_putt c_puz c_puzz
c_qu c_qua c_qual c_quan c_quar c_que c_quer c_ques c_queu c_qui c_quib c_quic c_quid c_quie c_quil c_quit
c_quiz c_quo c_quot c_ra c_rab c_rabb c_rac c_rack c_rad c_radi c_raf c_raff c_rag c_rags c_rai c_rain c_rais
c_ram c_rama c_ramm c_ran c_ran_ c_ranc c_rang c_rank c_ras c_rash c_rat c_rate c_rath c_ratt c_raw c_raw_
c_re c_re_ c_rea c_reac c_read c_reag c_real c_reas c_reb c_reba c_rebu c_rec c_reca c_rece c_reci c_reco
c_recy c_red c_red_ c_rede c_reds c_redu c_ref c_refi c_refr c_refu c_reg c_rega c_regi c_regr c_regu c_reh
c_reha c_rei c_rej c_reje c_rejo c_rel c_rela c_rele c_reli c_relo c_rem c_rema c_reme c_remi c_remo c_remv
c_ren c_rene c_reno c_rent c_reo c_reop c_reor c_rep c_rep_ c_repa c_repe c_repl c_repo c_repr c_req c_requ
c_res c_rese c_resi c_reso c_resp c_rest c_resu c_ret c_reti c_retu c_reu c_reus c_rev c_reve c_revi c_revo
c_rh c_ri c_ric c_rice c_rich c_rid c_rid_ c_ride c_ridi c_ridl c_rig c_righ c_rin c_ring c_rio c_rioj c_rip
c_rip_ c_ripp c_ris c_rise c_riv c_riva c_rive c_rm c_ro c_roa c_road c_roam c_roas c_rob c_robb c_robe c_robi
c_robo c_roc c_rock c_rol c_roll c_roo c_roof c_room c_rop c_rope c_ros c_rose c_rot c_rota c_rott c_rou
c_roug c_roun c_rout c_row c_row_ c_ru c_rub c_rubb c_rud c_rude c_rui c_ruin c_rul c_rule c_rum c_rumo c_run
c_run_ c_rung c_runn c_runs c_rus c_rust c_ry c_rye c_rye_ c_rym c_ryma c_s_ c_sa c_sab c_sabb c_sac c_sach
c_sack c_sad c_sadl c_saf c_safe c_sag c_sage c_sagg c_sai c_said c_sain c_sak c_sake c_sal c_sale c_salm
c_salo c_salt c_sam c_same c_samp c_sams c_san c_sand c_sar c_sar_ c_sara c_sat c_sat_ c_sati c_satu c_sau
c_saun c_saus c_sav c_save c_savi c_saw c_saw_ c_say c_say_ c_sayi c_says c_sc c_sca c_scaf c_scal c_scam
c_scan c_scar c_sce c_scen c_sch c_scho c_sci c_scie c_scis c_sco c_scon c_scoo c_scot c_scr c_scra c_scre
c_scri c_scru c_se c_sea c_sea_ c_seal c_seam c_sear c_seas c_seat c_sec c_sec_ c_seco c_secr c_secu c_see
c_see_ c_seed c_seem c_seen c_sel c_selc c_sele c_self c_sell c_sen c_send c_seni c_sens c_sent c_sep c_sepa
c_sept c_ser c_seri c_serv c_set c_set_ c_sets c_sett c_setu c_sev c_seve c_sew c_sewi c_sh c_sha c_shab
c_shad c_shaf c_shak c_shal c_sham c_shar c_she c_she_ c_shea c_shed c_shee c_shei c_shel c_shet c_shi c_shif
c_shin c_ship c_shir c_sho c_shoc c_shod c_shoe c_shoo c_shop c_shor c_shou c_shov c_show c_shr c_shra c_shri
c_shru c_shu c_shut c_si c_sic c_sick c_sid c_side c_sie c_sig c_sigh c_sign c_sil c_sile c_sill c_sim c_sim_
c_simp c_sin c_sinc c_sing c_sir c_sir_ c_sis c_sist c_sit c_sit_ c_site c_sits c_sitt c_six c_six_ c_sixt
c_siz c_size c_sk c_ski c_skin c_skip c_sky c_sky_ c_sl c_sla c_slat c_sle c_slee c_sli c_slic c_slig c_slim
c_slip c_slo c_slot c_slow c_sm c_sma c_smal c_smar c_smas c_sme c_smel c_smi c_smil c_smit c_smo c_smok
c_smoo c_sms c_sms_ c_smu c_smud c_sn c_sna c_snap c_sne c_sno c_snot c_snow c_so c_so_ c_soa c_soap c_soc
c_soci c_sock c_sod c_sod_ c_sode c_sof c_sofa c_soft c_sog c_sogg c_sol c_sola c_sold c_sole c_soli c_solu
c_solv c_som c_some c_son c_son_ c_song c_sons c_soo c_soon c_sor c_sorr c_sort c_sou c_soul c_soun c_soup
c_sour c_sp c_spa c_spac c_spai c_spam c_span c_spar c_spe c_spea c_spec c_spen c_spi c_spin c_spl c_spli
c_spo c_spok c_spon c_spoo c_spot c_spr c_spre c_spri c_spu c_sq c_squ c_squa c_sque c_st c_sta c_stac c_staf
c_stag c_stai c_stal c_stam c_stan c_stap c_star c_stat c_stay c_ste c_stea c_stee c_stem c_step c_stev c_sti
c_stic c_stil c_stin c_stit c_sto c_stoc c_stol c_ston c_stoo c_stop c_stor c_stov c_stp c_str c_stra c_stre
c_stri c_stro c_stu c_stuc c_stud c_stuf c_stup c_stur c_sty c_styl c_su c_sub c_subj c_subs c_suc c_succ
c_such c_suck c_sud c_sudd c_sue c_sue_ c_suf c_suff c_sug c_suga c_sugg c_sui c_suin c_suit c_sum c_summ
c_sums c_sun c_sun_ c_sunb c_sund c_sup c_supe c_supp c_sur c_surc c_sure c_surg c_surp c_surv c_sus c_sust
c_sw c_swa c_swal c_swam c_swap c_swe c_swea c_swee c_swi c_swim c_swin c_swit c_swo c_swor c_sy c_syn c_sync
c_syr c_syru c_sys c_sysc c_syst c_t_ c_ta c_ta_ c_tab c_tabl c_tad c_tad_ c_tae c_tae_ c_tag c_tai c_tail
c_tain c_tak c_take c_taki c_tal c_talk c_tall c_tam c_tan c_tank c_tann c_tap c_tap_ c_tape c_taps c_tar
c_tari c_tas c_tast c_tat c_tat_ c_tax c_tax_ c_taxi c_tb c_tbh c_tbh_ c_te c_tea c_tea_ c_teac c_team c_tear
c_teat c_tec c_tech c_tee c_teen c_tees c_teet c_tel c_tele c_tell c_telu c_tem c_temp c_temu c_ten c_ten_
c_tena c_tend c_tenn c_tent c_ter c_term c_terr c_tes c_tesc c_test c_tex c_text c_th c_tha c_than c_that
c_thaw c_the c_the_ c_thea c_thei c_them c_then c_ther c_thes c_they c_thi c_thic c_thin c_thir c_this c_tho
c_thom c_thos c_thou c_thr c_thre c_thro c_thu c_thum c_thur c_ti c_tic c_tick c_tid c_tie c_tied c_ties c_tig
c_tigh c_til c_til_ c_tile c_till c_tim c_timb c_time c_timi c_tin c_tin_ c_tinn c_tins c_tiny c_tip c_tip_
c_tips c_tir c_tire c_to c_to_ c_toa c_toas c_tod c_toda c_todd c_tog c_toge c_tol c_told c_tole c_tom c_tom_
c_toma c_tomo c_ton c_tone c_toni c_too c_too_ c_took c_tool c_toot c_top c_top_ c_tops c_tor c_tore c_tot
c_tota c_tou c_touc c_toug c_tour c_tow c_towe c_town c_toy c_toys c_tp c_tps c_tps_ c_tr c_tra c_trac c_trad
c_trai c_tral c_tran c_tras c_trav c_tray c_tre c_trea c_tree c_tren c_tri c_tria c_tric c_trie c_trim c_trip
c_tro c_trol c_trop c_trou c_tru c_truc c_true c_trus c_trut c_try c_try_ c_tryi c_tu c_tub c_tub_ c_tube
c_tubs c_tue c_tues c_tul c_tuli c_tun c_tune c_tur c_turf c_turk c_turn c_tut c_tuto c_tw c_twe c_twel c_twen
c_twi c_twic c_twin c_two c_two_ c_tx c_txt c_ty c_typ c_type c_typi c_tyr c_tyre c_uh c_uh_ c_uk c_uk_ c_ul
c_um c_um_ c_umb c_umbr c_un c_un_ c_una c_unaf c_unan c_unb c_unbe c_unbl c_unc c_uncl c_und c_unde c_undo
c_unf c_unfa c_unfo c_unfr c_unh c_unha c_uni c_uni_ c_unif c_unio c_unit c_univ c_unk c_unkn c_unl c_unle
c_unli c_unlo c_uno c_unop c_unp c_unpa c_unr c_unre c_uns c_unsc c_unso c_unst c_unsu c_unt c_unti c_unu
c_unus c_unw c_up c_up_ c_upd c_upda c_upg c_upgr c_upo c_upon c_upp c_uppe c_ups c_ups_ c_upse c_upst c_us
c_us_ c_use c_use_ c_used c_usef c_usel c_user c_uses c_usi c_usin c_usu c_usua c_va c_val c_vall c_valu c_van
c_van_ c_vani c_vans c_vap c_vape c_vapi c_var c_vari c_varn c_vas c_vase c_vat c_vat_ c_ve c_veg c_veg_
c_vega c_vege c_vegg c_ven c_vend c_ver c_vers c_very c_vet c_vet_ c_vets c_vi c_via c_vid c_vide c_vie c_view
c_vik c_viki c_vil c_vile c_vill c_vin c_vine c_vint c_vio c_viol c_vir c_virg c_vis c_visi c_vist c_viv
c_viva c_vo c_vod c_voda c_voi c_voic c_vol c_volt c_volu c_vot c_vote c_vou c_vouc c_wa c_wag c_wage c_wai
c_wait c_wak c_wake c_wal c_wale c_walk c_wall c_walm c_wan c_want c_war c_war_ c_ward c_ware c_warm c_warn
c_warp c_warr c_was c_was_ c_wash c_wast c_wat c_watc c_wate c_way c_way_ c_ways c_we c_we_ c_wea c_weak
c_wear c_weat c_weav c_web c_web_ c_webs c_wed c_wedd c_wedn c_wee c_week c_weep c_weev c_wei c_weig c_wel
c_welc c_weld c_well c_wels c_wen c_went c_wer c_were c_wet c_wet_ c_wh c_wha c_whac c_what c_whe c_whee
c_when c_wher c_whet c_whi c_whic c_whil c_whis c_whit c_who c_who_ c_whod c_whoe c_whol c_whom c_whos c_why
c_why_ c_wi c_wi_ c_wic c_wick c_wid c_wide c_wido c_wif c_wife c_wifi c_wil c_wilk c_will c_wilt c_win c_win_
c_wind c_wine c_wint c_wip c_wipe c_wis c_wise c_wish c_wit c_with c_wk c_wks c_wks_ c_wo c_wob c_wobb c_wok
c_woke c_wol c_wolf c_wom c_woma c_wome c_won c_won_ c_wond c_wonk c_woo c_wood c_wool c_wor c_word c_wore
c_work c_worl c_worn c_worr c_wors c_wort c_wou c_woul c_woun c_wr c_wra c_wrap c_wre c_wrec c_wri c_wrin
c_writ c_wro c_wron c_wrot c_wu c_x_ c_xe c_xer c_xero c_xl c_xl_ c_xm c_xma c_xmas c_xx c_xx_ c_ya c_yar
c_yard c_yarn c_ye c_ye_ c_yea c_yeah c_year c_yed c_yed_ c_yel c_yell c_yep c_yep_ c_yer c_yer_ c_yes c_yes_
c_yess c_yest c_yet c_yet_ c_yo c_yog c_yoga c_yogh c_you c_you_ c_youd c_youl c_youn c_your c_yous c_yout
c_yr c_yr_ c_yrs c_yrs_ c_ze c_zea c_zeal c_zer c_zero c_zi c_zip c_zip_ c_zips c_zo c_zon c_zone c_zoo c_zoop
c_zu c_zur c_zuri c_£_ c_🎉_ c_👍_ c_📞_ c_😂_ c_😄_ c_😅_ c_😉_ c_😊_ c_😬_ c_🙂_ c_🙄_ c_🤷_ ca3_ ca4_ ca5_ caan caan_
caas caas_ cab_ caba cabas cabase cabb cabba cabbat cabbi cabbit cabby cabby_ cabe cabel cabel_ cabels caber
cabet cabeti cabi cabil cabili cabit cabit_ cabl cable cable_ cablec cables cablet cably cably_ cabo cabou
cabout cabov cabove cabr cabri cabric cabro cabroa cabs cabs_ cabso cabsol cabsu cabsur caby caby_ cabys
cabys_ cabysi cac_ cacc cacce caccep cacces cacci caccid cacco caccor caccou cace cace_ caceb cacebo caced
caced_ cacem caceme cacer cacer_ caces caces_ cach cach_ cacha cachab cache cache_ cached cacher caches cachet
cachi cachin caci cack cack_ cacka cackag cacke cacked cacker cacket cacki cackin cackl cacks cacks_ cackw
cackwa cacm cacme cacme_ caco cacr cacro cacros cact cact_ cacte cacted cacti cactic cactin cactio cactiv
cactl cactly cacto cactor cactos cacts cacts_ cactu cactua cactur cacy cacy_ cad_ cada cada_ cadab cadabl
cadac cadach cadam cadam_ cadan caday cadays cadb cadba cadban cadd cadd_ cadde cadded cadder caddi caddit
caddl caddr caddre caddy cade cade_ caded caded_ cader cader_ cades cades_ cadf cadfu cadful cadh cadhd cadhd_
cadi cadia cadiat cadie cadies cadin cading cadio cadio_ cadj cadju cadjus cadl cadly cadly_ cadm cadmi cadmil
cadmin cadn cadne cadnes cado cado_ cados cados_ cads cads_ cadsh cadshe cadu cadua caduat cadv cadva cadvan
cadve cadver cadvi cadvic cadvis cady cady_ cae_ caes caf_ cafe cafe_ caff caff_ caffe caffei caffl caffle
caffo caffol caffor cafl cafle caflet cafo cafon cafone cafor cafor_ cafr cafra cafrai caft caft_ cafte cafter
cag_ caga cagai cagain cagaz cagazi cage cage_ caged caged_ cagem cageme cagen cagen_ cagenc cagent cageo
cageou cager cager_ cagers cages cages_ cagg cagge cagged caggi caggl caggle cagi cagia cagian cagin cagine
caging cagn cagno cagnos cago cago_ cagr cagra cagram cagre cagree cags cags_ cagu cague cague_ cagues cah_
caha caha_ cahe cahea cahead cahs cahs_ cai_ caid caid_ caide caiden caids caids_ caig caigh caight caign
caigns cail cail_ caila cailab cailb cailbo caile cailed caili cailif cailin cails cails_ caily caily_ caim
caim_ caime caimed caims caims_ cain cain_ caina cainab cainb cainbo caine caine_ cained cainer caing cainge
caini cainin cainl cainla cainle cainly cains cains_ cainst caint caint_ cainte caints cair cair_ cairc caircu
caird cairdr caire caire_ caired cairl cairm cairma cairp cairpo cairs cairs_ cairy cairy_ cais cais_ caise
caise_ caisi caisin cait cait_ caite caited caiter caith caith_ caiti caitin caitr caitro caje cajes cajest
cak_ caka cakd cakdo cakdow cake cake_ caked caked_ cakel cakela caken caken_ cakeo cakeov caker caker_ cakery
cakes cakes_ cakf cakfa cakfas caki cakin caking cakit cakita caks caks_ caky caky_ cal_ cala calad calal
calal_ calan caland calar calarm calb calby calby_ calc calco calcoh cald cald_ calde caldi caldi_ cale cale_
caled caled_ calee calee_ calen calend caler caler_ calers cales cales_ calesm calf calf_ calfw calfwa calg
calgo calgor cali cali_ calia calia_ calic calice calin caling calis calise calit cality caliv calive calk
calk_ calke calked calker calki calkin calks calks_ calky calky_ call call_ calla callam callat callb callba
calle called caller calles callet calley calli callin callo callot callou callow calls calls_ cally cally_
calm calm_ calma calmar calme calmo calmon calmos calo calog calog_ calogu calon calon_ calone calong calons
calow calow_ calr calre calrea calri calrig cals cals_ calso calso_ calt calt_ calth calth_ caltho calto
caltog calty calty_ calu calue calue_ calv calve calves calw calwa calway cam_ cama cama_ camad camada camag
camage camas camat camaz camazi camazo camb cambi cambin cambl camble cambs cambs_ cambu cambur came came_
camed camed_ camen camer camera cameri cames cames_ camew camewo camex camex_ cami camil camili camily camin
camina caming camm camme camme_ cammed cammer cammi cammin cammo cammoc camo camon camong camou camoun camp
camp_ campa campai campe camped camper campl cample campo campoo camps cams cams_ camst camste can_ cana canad
canada canag canage canal canal_ canan canana canat canati canc cance cance_ cancel cancer cances canch canch_
canche canchi canci cancia cancid cancie cancy cancy_ cand cand_ canda candad candar candc candch candd candda
cande canded candem cander candi candin candk candki candl candle candli candlo candm candma candp candpa
candr candra candro cands cands_ candso candt candt_ candw candwi cane cane_ canen canent caner caner_ caners
canet canet_ cang cang_ cange cange_ canged cangel canger canges cangi cangin cangs cangs_ cangu cangua cani
canic canic_ canie canies canim canima canin caning canis canise canish canj canja canja_ cank cank_ canke
canke_ cankl cankly cankr cankru canks canks_ cann cann_ canna cannah canne canned cannel canner canni cannin
canno cannou cannoy cannu cannua cano canol canot canoth cans cans_ cansf cansfe cansh canshi cansl cansla
cansw canswe cant cant_ canta cantag cante canted cantee canti cantib cantin cantit cantl cantly cants cants_
canty canty_ canu canua canual canuar canuf canufa canv canva canva_ canw canwh canwhi cany cany_ canyb canybo
canyh canyho canym canymo canyo canyon canyt canyth canyw canywa canywh caos caos_ cap_ capa capar capart cape
cape_ caper caper_ caperl capers caperw capes capes_ capest caph caphs caphs_ capi capin caping capis capist
capk capki capkin capl caple caples capo capol capolo capor capore capp capp_ cappa cappal cappe capped cappen
cappi cappie cappil cappin cappl capple cappo cappoi cappr cappre cappro capps capps_ cappy cappy_ capr capri
capril caprin caps caps_ capse capse_ capsed capsu capsul capt capto captop capy capya capyar car_ cara cara_
carac caract carag carage carah carah_ caran carant caras carass carat carate carav carava caraw carawa carb
carbe carber carbo carbou carbu carc carca carce carcel carch carch_ carco carcod card card_ cardb cardbo
carde carded carden cardi cardin cardl cardly cardo cardon cardr cardro cards cards_ care care_ carea carea_
cared cared_ careh careho carel carely caren caren_ carent carer carer_ cares cares_ carest caret carg carga
cargai carge carge_ carged carger carges cargi cargin cargo cargos cargu cargue cargui cargum cari caria
carian carie caries cariet carif cariff carin caring cario cariou caris carish cariso carit carity carj carjo
carjor cark cark_ carke carker carket carki carkin carks carks_ carl carla carlan carli carlie carlo carlow
carly carly_ carm carm_ carma carmac carmc carmch carme carmer carmi carmin carmo carmon carms carms_ carmy
carmy_ carn carn_ carna carna_ carne carned carni carnin carnis caro carou caroun carp carp_ carpe carped
carpen carper carpet carr carra carran carras carre carrel carret carri carria carrie carris carriv carro
carrog carrot carrow carry carry_ carryi cars cars_ cart cart_ cartb cartbe carte carted carter carth carth_
carthr carti cartic cartie cartin cartl cartle cartly cartm cartma cartme cartn cartne carto carton cartr
cartri carts carts_ carty carty_ carv carve carvel carves cary cary_ cas_ casa casc casca cascar casd casda
casda_ casdf case case_ cased cased_ caser caser_ casere casers cases cases_ cash cash_ casha cashe cashed
casher cashes cashi cashin cashio casi casia casic casic_ casica casie casier casin casin_ casing casio casion
cask cask_ caska caske casked casket caski caskin casks casks_ casl casle caslee caso cason cason_ casona
casons cass cass_ cassa casse cassed casses cassi cassin cassis cassm cassme casso cassor cassp casspo cassw
casswo cast cast_ caste caste_ casted caster castes castf castfe casti castic castie castin castl castle castr
castro casts casts_ casty casty_ casu casur casure casy casy_ cat_ cata cata_ catab cataba catal catalo catar
catara catas catast catb catbo catbot catc catch catch_ catche catchi catchy catd catd_ cate cate_ cated
cated_ catef catefu catel catel_ cately catem cateme cater cater_ catere cateri catern caterp caters catery
cates cates_ catest cateu cateur catev cateve catf catfo catfor cath cath_ cathe cathe_ cather cathi cathin
cathl cathlo cathr cathro caths caths_ cati catic catic_ catica catie catien catim catime catin cating catio
cation catis catisf cativ cative catl catll catll_ catm catma catmat catme catmen cato cato_ catoe catoes
cator cator_ cators catr catre catre_ cats cats_ catsa catsap catso catsoe catt catt_ catta catta_ cattac
catte cattem catten catter catti cattin cattit cattl cattle catto cattor cattr cattre catu catur catura caturd
cature cau_ cauc caud caud_ caudi caudit caug caugh caugh_ caugha caughe caughi caught caugu caugus caul cauli
caulic cault cault_ caulty caun cauna cauna_ caund caundr caunt caunt_ caur caura cauran caure cauree caus
causa causag cause cause_ caust caustr caut cauth cautho cauti cauto cautoc cautom cautop cautu cautum cauz
cauze cauze_ cav_ cava cavai cavail cavan cavan_ cavaz cavazz cave cave_ caved caved_ cavel cavel_ cavell
caven caven_ cavend caver cavera caves caves_ cavi cavie cavier cavin caving cavio caviou cavis cavis_ caviv
caviva cavo cavoc cavoca cavor cavor_ cavou cavour cavy cavy_ caw_ cawa cawar caware caway caway_ cawb cawbe
cawber cawe cawer cawer_ cawers cawf cawfu cawful cawi cawin cawing cawk cawl cawle cawn cawn_ cawnm cawnmo
cawns cawns_ caws caws_ cawy cawye cawyer cax_ caxe caxed caxed_ caxi caxi_ caxl caxle caxle_ cay_ cayb caybe
caybe_ cayd cayda cayday caye caye_ cayed cayed_ cayi cayin caying cayl cayli caylig caym cayme caymen cayo
cayp caypa caypal cayr cayro cayrol cays cays_ caze caze_ cazel cazi cazin cazine cazing cazo cazon cazon_
cazy cazy_ cazz cazza cazza_ cbab cbabl cbably cbaby cbaby_ cbabys cbac cback cback_ cbacke cbacks cbackw cbad
cbad_ cbadl cbadly cbag cbag_ cbags cbags_ cbai cbail cbaili cbak cbake cbake_ cbaker cbakes cbaki cbakin cbal
cbala cbald cbald_ cbale cball cball_ cballi cballs cbalt cbalt_ cban cban_ cband cband_ cbands cbang cbang_
cbank cbank_ cbankr cbanks cbann cbanne cbar cbar_ cbarb cbarbe cbarc cbarco cbard cbare cbarel cbarg cbarga
cbarn cbarn_ cbarr cbarra cbarre cbarri cbarry cbars cbars_ cbas cbase cbase_ cbased cbasi cbasic cbasin cbask
cbaske cbat cbatc cbatch cbate cbate_ cbath cbath_ cbathr cbati cbatic cbatt cbatte cbay cbay_ cbba cbbat
cbbati cbbe cbbed cbbed_ cbber cbber_ cbbery cbbi cbbie cbbies cbbin cbbing cbbis cbbish cbbit cbbits cbbl
cbble cbble_ cbbled cbbles cbbly cbbly_ cbby cbby_ cbe_ cbea cbeac cbean cbean_ cbeans cbear cbear_ cbeard
cbeari cbeat cbeat_ cbeats cbeau cbeaut cbec cbeca cbecam cbecau cbeck cbeco cbecom cbed cbed_ cbeds cbeds_
cbedt cbedti cbee cbeen cbeen_ cbeep cbeepi cbeer cbeer_ cbees cbeet cbeets cbef cbefo cbefor cbeg cbeg_ cbegg
cbeggi cbegi cbegin cbeh cbeha cbehal cbehav cbehi cbehin cbei cbeig cbeige cbein cbeing cbel cbel_ cbeli
cbelie cbell cbell_ cbelo cbelon cbelow cbels cbels_ cbelt cbelts cben cbenc cbench cbend cbens cbent cbent_
cber cber_ cberr cberri cbers cbers_ cbersh cbert cberto cbery cbery_ cbes cbes_ cbesi cbesid cbest cbest_
cbet cbet_ cbeti cbetic cbets cbets_ cbett cbette cbetw cbetwe cbey cbeyo cbeyon cbh_ cbi_ cbia cbid cbid_
cbidf cbidfo cbie cbies cbies_ cbig cbig_ cbigg cbigge cbik cbike cbike_ cbikes cbil cbile cbile_ cbili cbilit
cbill cbill_ cbille cbilli cbills cbin cbin_ cbind cbindi cbing cbing_ cbinn cbinne cbins cbins_ cbinso cbio
cbiod cbiode cbir cbirc cbirch cbird cbird_ cbirds cbirt cbirth cbis cbisc cbiscu cbish cbish_ cbist cbistr
cbit cbit_ cbiti cbits cbits_ cbitt cbitte cbje cbjec cbject cbla cblac cblack cblad cblade cblam cblame cblan
cbland cble cble_ cblec cblecl cbled cbled_ cblee cbleed cblem cblem_ cblems cblen cblend cbles cbles_ cbless
cblet cblet_ cblets cbli cblic cblig cblige cblin cblin_ cblind cblis cblist cblo cbloc cblock cblok cbloke
cbloo cblood cbloom cblow cblu cblue cblue_ cblun cblunt cblur cblurr cblus cblush cbly cbly_ cbme cbmer
cbmer_ cboa cboar cboard cboat cboat_ cboats cbob cbobb cbobbl cbod cbodi cbodie cbody cbody_ cbodys cbog cboi
cboil cboile cbol cboli cbolic cbolt cbom cbomb cbomb_ cbomba cbon cbonu cbonus cboo cbook cbook_ cbooke
cbooki cbookk cbooks cboom cboome cboot cbooth cboots cbor cbord cborde cbore cbored cbori cborin cborn cborn_
cbos cbosc cbosch cboss cboss_ cbosss cbot cbot_ cboth cboth_ cbothe cbots cbots_ cbott cbottl cbotto cbou
cboug cbough cboun cbounc cbouq cbouqu cbour cbour_ cbours cbout cbout_ cbov cbove cbove_ cbow cbow_ cbox
cbox_ cboxe cboxes cboy cboy_ cboyc cboyco cboys cboys_ cbr_ cbra cbrac cbrack cbrai cbrain cbrak cbrake cbran
cbranc cbrand cbras cbrass cbre cbre_ cbrea cbreac cbread cbreak cbreas cbreat cbree cbrel cbrell cbren cbrend
cbres cbres_ cbrew cbrewe cbrex cbrexi cbri cbric cbric_ cbrick cbrid cbrid_ cbridg cbrig cbrigh cbril cbrill
cbrin cbring cbris cbrist cbrit cbriti cbro cbroa cbroad cbroc cbroch cbrok cbroke cbroo cbrook cbroom cbrot
cbroth cbrou cbroug cbrow cbrown cbru cbrua cbruar cbrui cbruis cbrus cbrush cbs_ cbsc cbscr cbscri cbsi cbsid
cbsit cbsite cbso cbsol cbsolu cbsr cbsri cbsrib cbst cbsti cbstit cbsu cbsur cbsurd cbt_ cbtw cbtw_ cbub cbuc
cbuck cbucke cbuckl cbucks cbud cbudd cbuddy cbudg cbudge cbuds cbudsm cbuf cbuff cbuffe cbug cbugg cbugge
cbuggi cbuggy cbugs cbugs_ cbui cbuil cbuild cbuilt cbul cbulb cbulb_ cbulbs cbulk cbulk_ cbull cbun cbunc
cbunch cbund cbundl cbung cbunga cbunn cbunni cbunz cbunzl cbur cburg cburg_ cburgl cburi cburie cburn cburn_
cburne cburno cburnt cburs cburst cbury cbus cbus_ cbusi cbusin cbust cbust_ cbusy cbusy_ cbut cbut_ cbutc
cbutch cbuti cbutio cbutt cbutte cbutto cbuy cbuy_ cbuye cbuyer cbuyi cbuyin cbuys cbuys_ cbuz cbuzz cbuzz_
cby_ cbye cbye_ cbys cbys_ cbysi cbysit ccab ccad ccado ccado_ ccados ccaf ccaf_ ccafe ccafe_ ccaff ccaffe
ccaffo ccag ccak ccake ccake_ ccakes ccal ccal_ ccala ccale ccalen ccalf ccalf_ ccall ccall_ ccallb ccalle
ccalli ccallo ccalls ccally ccalv ccam ccam_ ccame ccame_ ccamer ccamm ccamme ccamp ccampa ccams ccams_ ccan
ccan_ ccana ccanad ccanal ccanc ccance ccand ccandl ccans ccans_ ccant ccante ccanv ccanva ccap ccap_ ccapi
ccaps ccapsu ccapt ccar ccar_ ccara ccara_ ccarav ccaraw ccard ccard_ ccardb ccards ccare ccare_ ccared ccarer
ccares ccari ccarin ccaro ccarp ccarpe ccarr ccarri ccarry ccars ccars_ ccart ccarto ccartr ccarv ccarve ccas
ccase ccase_ ccases ccash ccash_ ccasi ccasio ccast ccastl ccat ccat_ ccata ccatal ccatar ccatc ccatch ccate
ccate_ ccated ccater ccati ccatio ccats ccats_ ccau ccaug ccaugh ccaus ccause ccca cccas cccasi ccce cccep
cccept ccces cccess ccci cccid cccide ccco cccor cccord cccou cccoun cccu cccup cccup_ cce_ ccea ccean ccean_
cceas ccease cceb ccebo cceboo cced cced_ ccee cceed cceed_ cceedi ccef ccei cceil cceili cceip cceipt cceiv
cceive ccel ccel_ ccela ccelan ccelat ccell ccell_ ccella ccelle ccelli ccels ccels_ ccely ccely_ ccem ccema
ccemai ccemb ccembe cceme ccemen ccen ccenc ccence ccene ccent ccent_ ccente ccentr ccents cceo ccep ccept
ccept_ ccepti ccer ccer_ ccere ccerea ccern ccerni ccers ccers_ ccert ccerta ccerti cces cces_ ccess ccess_
ccessa ccessi ccesso ccet ccey ccey_ cch_ ccha ccha_ cchab cchabl cchai cchain cchair cchal cchalk cchan
cchanc cchang cchann cchant cchao cchaos cchap cchap_ cchar cchard ccharg cchari ccharm cchart cchas cchase
cchasi cchat cchat_ cchatb cchatt cche cche_ cchea ccheap cchec ccheck cched cched_ cchee ccheek ccheer cchees
cchef cchef_ cchem cchemi cchemo cchen cchen_ cchens ccheq cchequ ccher ccher_ cchers cches cches_ cchest
cchet cchets cchev ccheve cchew cchewy cchi cchic cchie cchief cchil cchild cchin cchine cching cchip cchipp
cchips cchis cchise cchl cchlo cchlor cchm cchn cchni cchnic ccho cchoc cchoco cchoi cchoic cchoir cchoo
cchool cchoos cchos cchose cchr cchri cchris ccht ccht_ cchti cchtim cchu cchuc cchuck cchur cchurc cchure
cchy cchy_ cci_ ccia ccial ccial_ cciall ccian ccian_ cciat cciate ccid ccid_ ccide ccide_ ccided cciden
ccides ccie ccied ccied_ ccien ccienc ccient ccies ccies_ cciet cciety cciev ccieve ccil ccil_ ccils ccils_
ccin ccine ccine_ ccing ccing_ ccio cciou ccious ccip ccipe ccipe_ ccipes ccipl cciple ccir ccirc ccircl
ccircu ccis ccise ccise_ ccisi ccisin ccisio cciss ccisso ccit ccite ccited ccito ccitor ccity ccity_ cck_
ccka cckag cckage cckagi cckb cckbo cckboo cckd cckdo cckdow ccke ccked ccked_ ccken ccker ccker_ cckers cckes
cckes_ ccket ccket_ cckets ccki cckin ccking cckl cckle cckle_ cckles cckly cckly_ ccko cckou cckout ccks
ccks_ cckt cckta ccktak ccku cckup cckup_ cckw cckwa cckwar cckwo cckwor ccky ccky_ ccl_ ccla cclai cclaim
cclan cclan_ cclar cclark cclas cclash cclass ccle ccle_ cclea cclean cclear ccled ccled_ ccles ccles_ ccli
cclic cclick cclie cclien cclim cclimb cclin ccline cclini cclo ccloc cclock cclog cclos cclose cclosi cclosu
cclot ccloth cclou ccloud cclu cclub cclub_ cclud cclude ccludi cclue cclue_ cclum cclump cclums ccme ccme_
cco_ ccoa ccoac ccoach ccoal ccoal_ ccoas ccoast ccoat ccoat_ ccoats ccob ccoba ccobal ccod ccode ccode_
ccodes ccof ccoff ccoffe ccog ccogn ccogni ccoh ccoho ccohol ccoi ccoin ccoin_ ccoins ccol ccola ccolab ccolat
ccold ccold_ ccoli ccolin ccoll ccolle ccolli ccolo ccolog ccolor ccolou ccom ccome ccome_ ccomes ccomi ccomin
ccomm ccomme ccommi ccommo ccommu ccomp ccompa ccompe ccompl ccompo ccompr ccompu ccon ccon_ cconc cconce
cconcr ccond ccond_ ccondi ccondo ccondu ccone ccone_ ccones cconf cconfe cconfi cconfu cconk cconke cconn
cconne ccono cconom ccons cconsc cconse cconsi cconst cconsu ccont cconta cconte cconti ccontr cconv cconve
ccoo ccook ccook_ ccooke ccooki ccool ccool_ ccoole ccoot ccoote ccop ccope ccope_ ccopi ccopie ccopp ccoppe
ccopy ccopy_ ccor ccora ccorat ccord ccord_ ccorde ccordi ccords ccork ccork_ ccorke ccorn ccorne ccorp ccorpo
ccorr ccorre ccos ccost ccost_ ccosta ccostc ccostl ccosts ccot ccotl ccotla ccott ccott_ ccotti ccotto ccou
ccouc ccouch ccoul ccould ccoun ccounc ccouns ccount ccoup ccoupl ccour ccouri ccours ccourt ccous ccousi ccov
ccove ccover ccovi ccovid ccow ccow_ ccows ccows_ ccpa ccpa_ ccra ccrac ccrack ccraf ccraft ccram ccrap ccrap_
ccrapp ccrapy ccras ccrash ccrat ccratc ccrate ccraw ccrawl ccraz ccrazy ccre ccrea ccreak ccream ccreas
ccreat ccrec ccrech ccred ccredi ccree ccreen ccreep ccrem ccrema ccrep ccrept ccret ccret_ ccreta ccrete
ccrew ccrew_ ccrewf ccrews ccri ccrib ccribe ccribi ccrie ccried ccrim ccrime ccrimi ccrip ccript ccris ccrisp
ccro ccroo ccrook ccrop ccrop_ ccros ccross ccrow ccrowd ccrown ccru ccrub ccrub_ ccrui ccruis ccrum ccrumb
ccrus ccry ccry_ ccryi ccryin ccrys ccryst ccs_ cct_ ccta cctat cctate ccte ccted ccted_ ccti cctic cctice
cctin ccting cctio cction cctiv cctiva cctive cctl cctly cctly_ ccto cctob cctobe cctop cctopu cctor cctor_
cctors cctory cctos cctose cctr cctri cctric ccts ccts_ cctu cctua cctual cctur ccture ccturi ccui ccuit
ccuits ccul ccula ccular ccull cculle cculo cculou ccum ccume ccumen ccums ccumst ccup ccup_ ccupb ccupbo
ccupp ccups ccups_ ccur ccure ccurem ccuri ccurio ccurit ccurl ccurly ccurr ccurre ccurt ccurta ccurv ccurve
ccus ccuse ccuse_ ccuses ccuss ccuss_ ccussi ccust ccusto ccut ccut_ ccuti ccutiv ccuts ccuts_ ccutt ccutti
ccy_ ccyc ccycl ccycle ccyl ccyli ccylin ccyp ccypr ccypru ccys ccys_ cda_ cdab cdabl cdable cdabo cdabou cdac
cdach cdache cdad cdad_ cdadd cdaddy cdads cdads_ cdaf cdafo cdafon cdaft cdaft_ cdai cdail cdaily cdair
cdairy cdal cdal_ cdalb cdalby cdam cdam_ cdama cdamag cdamp cdamp_ cdan cdan_ cdanc cdance cdancy cdank
cdanke cdans cdans_ cdant cdant_ cdar cdar_ cdard cdards cdare cdare_ cdark cdark_ cdarke cdat cdata cdata_
cdatab cdate cdate_ cdated cdates cdati cdatio cdau cdaug cdaugh cdav cdave cdave_ cday cday_ cdayl cdayli
cdays cdays_ cdba cdbac cdback cdban cdband cdbo cdboa cdboar cdby cdbye cdbye_ cdch cdchi cdchil cdd_ cdda
cddau cddaug cdde cdded cdded_ cdden cdden_ cddenl cdder cdder_ cddi cddin cdding cddit cdditi cddl cddle
cddle_ cddler cddli cddlin cddr cddre cddres cdds cdds_ cddy cddy_ cde_ cdea cdea_ cdead cdead_ cdeadl cdeaf
cdeaf_ cdeal cdeal_ cdeale cdeali cdealt cdear cdear_ cdeare cdeas cdeas_ cdeat cdeath cdeb cdebi cdebit cdebt
cdebt_ cdec cdeca cdecaf cdece cdecea cdecem cdecen cdeces cdeci cdecid cdecis cdecl cdecla cdecli cdeco
cdecor cded cded_ cdee cdee_ cdef cdefe cdefec cdefi cdefin cdeg cdegr cdegra cdegre cdel cdel_ cdela cdelay
cdele cdelet cdeli cdelic cdeliv cdels cdels_ cdelt cdem cdem_ cdema cdeman cdeme cdemen cdemi cdemic cdemo
cdemol cden cden_ cdenc cdence cdene cdenes cdenl cdenly cdent cdent_ cdenta cdente cdenti cdents cdeo cdeo_
cdep cdepa cdepar cdepe cdepen cdepl cdeplo cdepo cdepos cdepot cdepr cdepre cder cder_ cderb cderby cderc
cdercu cdere cdered cdereg cderek cderf cderfu cderi cderin cdern cdern_ cders cders_ cderst cdes cdes_ cdese
cdeser cdesi cdesig cdesir cdesis cdesk cdesk_ cdesks cdeskt cdesp cdest cdestr cdet cdeta cdetai cdeto cdetox
cdev cdeve cdevel cdevi cdevic cdevo cdevon cdew cdewa cdewal cdex cdexo cdexo_ cdey cdf_ cdfo cdfoo cdfood
cdfu cdful cdful_ cdge cdge_ cdged cdged_ cdger cdges cdges_ cdget cdget_ cdgi cdgy cdgy_ cdhd cdhd_ cdi_ cdia
cdiab cdiabe cdiag cdiagn cdial cdiall cdian cdian_ cdiar cdiary cdiat cdiate cdiato cdic cdica cdical cdici
cdicin cdict cdicta cdicu cdicul cdid cdid_ cdie cdie_ cdied cdied_ cdien cdier cdier_ cdies cdies_ cdiese
cdiet cdiet_ cdif cdiff cdiff_ cdiffe cdig cdigi cdigit cdim cdime cdin cdina cdinar cdine cdiner cding cding_
cdings cdinn cdinne cdio cdio_ cdir cdire cdirec cdirt cdirt_ cdirty cdis cdis_ cdisa cdisap cdisas cdisc
cdiscl cdisco cdiscu cdise cdised cdisg cdisgr cdish cdish_ cdishw cdisp cdispa cdispe cdispl cdispo cdispu
cdiss cdissa cdisso cdist cdistr cdistu cdit cdit_ cdite cdited cditi cditio cdito cditor cdiv cdivo cdivor
cdiy cdiy_ cdju cdjus cdjust cdki cdkid cdkids cdl_ cdla cdlan cdland cdle cdle_ cdled cdled_ cdler cdler_
cdles cdles_ cdless cdley cdli cdlie cdlier cdlin cdline cdling cdlo cdlor cdlord cdly cdly_ cdma cdmad cdmade
cdmi cdmil cdmill cdmin cdmin_ cdnd cdnd_ cdne cdnes cdnesd cdness cdney cdney_ cdo_ cdoc cdoct cdocto cdocu
cdocum cdoe cdoes cdoes_ cdog cdog_ cdogs cdogs_ cdoi cdoin cdoing cdol cdoll cdolla cdom cdon cdon_ cdona
cdonat cdone cdone_ cdoo cdoo_ cdoor cdoor_ cdoors cdor cdor_ cdors cdors_ cdos cdos_ cdot cdot_ cdou cdoub
cdoubl cdoubt cdoug cdough cdow cdow_ cdown cdown_ cdownh cdownl cdowns cdows cdows_ cdoy cdoyl cdoyle cdoz
cdoze cdpa cdpap cdpape cdpr cdpr_ cdr_ cdra cdra_ cdram cdrama cdran cdrank cdrau cdraul cdraw cdraw_ cdrawe
cdrawi cdrawn cdre cdrea cdread cdred cdred_ cdren cdren_ cdrens cdres cdress cdri cdrie cdried cdrif cdrift
cdril cdrill cdrin cdrink cdrip cdripp cdrips cdriv cdrive cdrivi cdro cdrob cdrobe cdroi cdroid cdron cdrone
cdrop cdrop_ cdropp cdrops cdrov cdrove cdrow cdrown cdry cdry_ cds_ cdsc cdscr cdscre cdse cdset cdset_ cdsh
cdshe cdshee cdshi cdsm cdsma cdsman cdso cdson cdson_ cdt_ cdth cdti cdtim cdtime cdua cduat cduate cduati
cdub cdubl cdubli cduc cduce cduce_ cduced cduci cducin cduct cduct_ cducti cducto cducts cdue cdue_ cdul
cdule cdule_ cdull cdull_ cdum cdump cdumpe cdun cdund cdunda cdunde cdunm cdunmo cdunn cdunne cdunni cdunno
cdur cduri cdurin cdus cdust cdust_ cdustr cdut cdutc cdutch cduty cduty_ cduv cduve cduvet cdva cdvan cdvant
cdve cdve_ cdver cdvert cdvi cdvic cdvice cdvis cdvise cdwi cdwic cdwich cdwil cdwill cdwo cdwor cdwork cdy_
cdye cdye_ cdyei cdyein cdyi cdyin cdying cdys cdys_ cdysl cdysle cdyso cdyson cea_ ceac ceace ceace_ ceach
ceach_ ceacha ceache ceachi ceact ceacti cead cead_ ceada ceadac ceade ceaded ceadf ceadfu ceadi ceadin ceadl
ceadm ceadmi ceads ceads_ ceadsh ceady ceady_ ceaf ceaf_ ceafl ceafle ceag ceage ceagen ceagu ceague ceah
ceah_ ceak ceak_ ceaka ceakd ceakdo ceake ceaked ceaker ceakf ceakfa ceaki ceakin ceaks ceaks_ ceaky ceaky_
ceal ceal_ ceala cealan ceale cealed cealer ceali cealin ceall ceally ceals ceals_ cealt cealt_ cealth ceam
ceam_ ceami ceamin ceams ceams_ cean cean_ ceane ceaner ceani ceanin ceans ceans_ ceant ceant_ ceanw ceanwh
ceap ceap_ ceape ceaper ceapes cear cear_ cearc cearch ceard ceard_ ceare ceared cearer ceares ceari cearin
cearl cearli cearly cearn cearn_ cears cears_ ceart ceart_ ceartb cearth ceas ceas_ cease cease_ ceased ceases
ceasi ceasie ceasin ceaso ceason ceast ceast_ ceaste ceastf ceasu ceasur ceasy ceasy_ ceat ceat_ ceate ceated
ceater ceath ceath_ ceathe ceathi ceati ceatim ceatin ceatm ceatme ceatr ceatre ceats ceats_ ceatu ceatur ceau
ceauc ceaut ceav ceave ceave_ ceaven ceaves ceavi ceavie ceavin ceavy ceavy_ ceb_ ceba cebat cebate cebay
cebay_ cebi cebit cebit_ cebo cebod cebody ceboo cebook cebr cebra cebru cebrua cebs cebsi cebsit cebt cebt_
cebu cebui cebuil ceby ceby_ cec_ ceca cecaf cecaf_ cecal cecall cecam cecame cecat cecau cecaus cece cece_
cecea ceceas cecei ceceip ceceiv cecem cecemb cecen cecent cecep cecept ceces ceces_ cecess cech ceche ceche_
cechn cechni ceci cecia cecial ceciat cecid cecide cecie ceciev cecip cecipe cecis cecisi ceck ceck_ cecke
cecked cecker cecki ceckin cecko ceckou cecl cecla ceclan cecli ceclin ceclo ceclot ceco ceco_ cecog cecogn
cecol cecola cecom cecome cecomm cecon cecond cecono cecor cecora cecord cecov cecove cecr cecre cecret cect
cect_ cecte cected cecti cectin cectio cectiv cectl cectly cecto cector cectr cectri cects cects_ cectu cectur
cecu cecur cecuri cecut cecuti cecy cecyc cecycl ced_ ceda cedb cedba cedbac cedd ceddi ceddin cede cedec
cedece ceded ceded_ cedes cedesi cedf cedf_ cedfu cedful cedg cedge cedge_ cedges cedi cedia cediat cedic
cedica cedici cedin ceding cedit cedit_ cedite cediti cedn cedne cednes ceds ceds_ cedt cedti cedtim cedu
ceduc ceduce cedun cedund cee_ ceed ceed_ ceedb ceedba ceede ceeded ceedf ceedfu ceedi ceedin ceeds ceeds_
ceek ceek_ ceekd ceekda ceeke ceeken ceekl ceekly ceeks ceeks_ ceeky ceeky_ ceel ceel_ ceelc ceelch ceele
ceeled ceeli ceelie ceelin ceels ceels_ ceem ceeme ceemed ceemen ceems ceems_ ceen ceen_ ceena ceenag ceenh
ceenho ceens ceens_ ceep ceep_ ceepi ceepin ceeps ceeps_ ceer ceer_ ceers ceers_ cees cees_ ceese ceese_
ceeses ceesh ceesht ceet ceet_ ceeth ceeth_ ceeti ceetin ceets ceets_ ceev ceeve ceeves ceevi ceevil ceez
ceeze ceeze_ ceezer ceezi ceezin cef_ cefe cefec cefect cefer cefer_ cefere ceff ceffe ceffec cefi cefil
cefill cefin cefini cefit cefit_ cefo cefor cefore cefr cefra cefrai ceft ceft_ cefu ceful ceful_ cefun cefund
cefus cefuse ceg_ cega cegal cegal_ cegan cegan_ cegans cegar cegar_ cegard cege cege_ ceget cegeta cegg cegg_
ceggi ceggie ceggin ceggs ceggs_ cegi cegin cegin_ ceginn cegis cegist cegit cegit_ cegn cegna cegnan cego
cegot cegoti cegr cegra cegrad cegrat cegre cegree cegret cegs cegs_ cegu cegul cegula ceh_ ceha cehab cehab_
cehal cehalf cehav cehavi cehi cehin cehind ceho cehol cehold cehou cehous cehow cehow_ cehr cehr_ cei_ ceic
ceico ceico_ ceid ceid_ ceig ceige ceige_ ceigh ceigh_ ceighb ceight ceil ceili ceilin cein cein_ ceine ceine_
ceing ceing_ ceins ceip ceipt ceipt_ ceir ceir_ ceirs ceirs_ ceit ceith ceith_ ceithe ceiv ceive ceive_ ceived
ceje cejec ceject cejo cejoi cejoin cek_ cekd cekda cekday ceke ceken cekend cekl cekly cekly_ ceks ceks_ ceky
ceky_ cel_ cela celan celand celas celat celati celay celay_ celb celbo celc celch celcha celco celco_ celcom
celd celd_ celde celder cele celea celeas celec celect celed celed_ celep celeph celes celess celet celet_
celete celeti celev celeva celeve celf celf_ celi celia celiab celic celica celici celie celie_ celiev celig
celigi celin celing celiv celive cell cell_ cella cella_ cellar cellat celle celled celler cellet celli cellin
cello cello_ cellof cellou cellow cells cells_ celly celly_ celm celm_ celo celoc celoca celon celong celop
celope celow celow_ celp celp_ celpd celpde celpe celped celpf celpfu celpl celpli celps celps_ cels cels_
celse celse_ celses celsew celsh celsh_ celt celt_ celte celter celts celts_ celu celus celus_ celv celve
celve_ celves cely cely_ cem_ cema cema_ cemai cemail ceman ceman_ cemand cemar cemark cemb cemba cembar cembe
cember ceme cemed cemed_ cemel cemely cemem cememb cemen cement cemer cemerg cemi cemic cemic_ cemica cemig
cemigr cemin cemind cemis cemise cemist cemiu cemium cemo cemo_ cemol cemoli cemon cemon_ cemor cemori cemory
cemot cemote cemov cemova cemove cemp cemp_ cempl cemplo cempo cempor cempt cempt_ cempti cempts cempty cems
cems_ cemse cemsel cemu cemu_ cemv cemvo cemvoe cen_ cena cenag cenage cenan cenanc cenant cenc cence cence_
cencer cences cench cench_ cenci cencie cencin cency cency_ cend cend_ cenda cendar cende cended cender cendi
cendin cendl cendle cendli cendly cendo cendor cendr cends cends_ cendy cendy_ cene cene_ cened cened_ cener
cenera cenerg cenes ceness cenev ceneve cenew cenew_ cenewa cenewe ceng cenga cengi cengin cengl cengli cengt
cength cenh cenho cenhou ceni cenin cening cenio cenior cenj cenjo cenjoy cenl cenly cenly_ cenn cenne cennel
cenner cenni cennis cenny cenny_ ceno cenou cenoug cenov cenova cenq cenqu cenqui cens cens_ censa cense
cense_ censes censi censio censit censiv censo cent cent_ centa cental centar centat cente cented centen
center centh centh_ centi centia centic centif centin centio centir centis centit centl centle cently cento
centok centor centr centra centre centri centry cents cents_ centu centua centy centy_ cenu cenu_ cenui cenuin
cenus cenus_ cenv cenve cenvel cenw ceo_ ceon ceon_ ceone ceone_ ceones ceop ceope ceopen ceopl ceople ceor
ceord ceorde ceos ceos_ ceou ceous ceous_ ceov ceove ceover cep_ cepa cepai cepair cepar cepara cepari cepart
cepe cepea cepeat cepen cepend ceph cephe cephew cepho cephon cepi cepin ceping cepl cepla ceplac cepli ceplie
ceplo ceploy ceply ceply_ ceplyi cepo cepor ceport cepos ceposi cepot cepot_ cepp ceppe cepr cepre cepres ceps
ceps_ cept cept_ cepte ceptem cepti ceptio cequ ceque ceque_ ceques cequi cequip cequir cer_ cera cera_ cerag
cerage ceral ceral_ cerall ceran ceranc cerap cerapi ceras cerase cerasu cerat cerate cerati cerato cerb cerb_
cerbo cerboa cerbou cerbox cerby cerby_ cerc cerce cercen cerch cercha cerci cerci_ cercis cercu cercut cerd
cerd_ cerda cerday cere cere_ cerea cereal cereb cereby cered cered_ ceref cerefo cereg ceregi cerek cerek_
cerel ceren cerenc cerent cerer cerer_ ceres cerest cerf cerfa cerfac cerfe cerfec cerfo cerfor cerfu cerful
cerfum cerg cerge cerged cergen cerger cergi cergic cergy cergy_ cerh cerha cerhap cerhe cerhea ceri ceria
cerial ceric cerica cerie cerien ceries cerin cering cerino cerio ceriod ceriou ceris cerish cerit cerite cerk
cerki cerkin cerl cerle cerles cerly cerly_ cerm cerm_ cerma cerman cermar cermi cermin cermis cermit cermo
cermos cerms cerms_ cern cern_ cerna cernal cerne cernes cernet cerni cernin cernit cerno cernoo cerns cerns_
cero cero_ cerp cerpr cerpri cerpro cerr cerre cerred cerri cerrib cerrie cerro cerror cerry cerry_ cers cers_
cersa cersat cerse cersea cersel cersey cersh cershi cersi cersio cersis cerso cerson cerst cersta cersto cert
cert_ certa certai certh certh_ certi certif certim certis certo certon certs certs_ ceru cerv cerve cerve_
cerved cerver cerves cervi cervic cervie cervis cerw cerwa cerwar cerwi cerwis cerwo cerwor cery cery_ ceryb
cerybo ceryd ceryda ceryo ceryon cerys cerys_ ceryt ceryth ceryw cerywh ces_ cesa cesag cesage cesal cesale
cesc cesco cesco_ cescr cescri cesd cesda cesday cese cese_ cesea cesear cesel cesel_ cesen cesend cesent
ceser ceserv ceses ceses_ ceset ceset_ cesh cesh_ ceshe cesher cesht cesht_ cesi cesid ceside cesig cesigh
cesign cesim cesim_ cesir cesire cesis cesist cesk cesk_ cesks cesks_ ceskt ceskto cesl cesli cesli_ cesm
cesma cesman ceso cesol cesolu cesolv cesp cespa cespe cespec cespo cespon cespr cespre cess cess_ cessa
cessag cessar cessay cesse cessed cesser cesses cessi cessin cessio cesso cesso_ cesson cessor cest cest_
cesta cestar cestat cestau ceste cested cester cesti cestic cestim cestin cestio cestiv cestl cestly cesto
cestoc cestr cestro cestru cests cests_ cesu cesul cesult cet_ ceta cetab cetabl cetai cetail cetar cetari
cetary cetc cetch cetch_ cete cete_ ceted ceted_ cetee ceteen cetel cetely ceten cetent ceter ceter_ cetf
cetfl cetfli ceth ceth_ cethe cether cethi cethic cethin cetho cethod ceti cetic cetic_ cetics cetim cetime
cetin ceting cetio cetion cetir cetire cetit cetite cetiti cetito cetl cetla cetlan ceto cetox cetox_ cetr
cetri cetric cetro cetro_ cetrol cets cets_ cetsy cetsy_ cett cette cette_ cetter cetti cettin cettl cettle
cettu cettuc cetty cetty_ cetu cetup cetup_ cetur ceturn cetw cetwe cetwee cetwo cetwor cety cety_ ceue ceue_
ceum ceum_ ceur ceuro ceuro_ ceuros ceus ceusa ceusab ceva cevab cevabl ceve ceve_ cevel cevel_ cevelo ceven
ceven_ ceveni cevent cever cever_ cevera cevers cevery ceves ceves_ cevi cevic cevice cevie ceview cevil
cevils cevin cevin_ ceving cevio ceviou cevis cevise cevo cevok cevoke cevon cevon_ cew_ cewa cewal cewal_
cewall cewar cewarm cewd cewe cewed cewed_ cewer cewer_ cewery cewes cewes_ cewf cewfi cewfix cewh cewha
cewhat cewhe cewher cewi cewin cewing cewis cewis_ cewo cewor cework cews cews_ cewsl cewsle cewso cewson
cewsp cewspa cewy cewy_ cex_ cexa cexac cexact cexam cexam_ cexams cexc cexce cexcel cexces cexch cexcha cexcu
cexcus cexe cexec cexecu cexer cexerc cexh cexha cexham cexi cexic cexic_ cexis cexist cexit cexit_ cexo cexo_
cexp cexpe cexpec cexpen cexper cexpi cexpir cexpl cexpla cexpo cexpor cexpr cexpre cext cext_ cexte cexted
cexten cexti cextin cexto cextor cextr cextra cextre cexts cexts_ cey_ ceyb ceybo ceyboa ceyd ceyd_ ceye ceye_
ceyed ceyed_ ceyes ceyes_ ceyesi ceyo ceyon ceyond ceyor ceyor_ ceys ceys_ ceze ceze_ cezer cezer_ cezi cezin
cezing cezz cfa_ cfab cfabr cfabri cfac cface cface_ cfaceb cfaces cfact cfact_ cfacti cfacto cfactu cfad
cfade cfaded cfades cfai cfail cfaile cfair cfair_ cfait cfaith cfak cfake cfake_ cfal cfall cfall_ cfalli
cfalls cfam cfami cfamil cfan cfan_ cfanc cfanci cfancy cfar cfar_ cfarm cfarm_ cfarme cfarms cfas cfash
cfashi cfast cfast_ cfaste cfat cfat_ cfath cfathe cfau cfaul cfault cfav cfavo cfavor cfavou cfax cfax_ cfd_
cfe_ cfea cfeat cfeatu cfeb cfeb_ cfebr cfebru cfec cfect cfect_ cfecti cfects cfed cfed_ cfee cfee_ cfeed
cfeed_ cfeedb cfeedi cfeel cfeel_ cfeeli cfeels cfees cfees_ cfeet cfeet_ cfei cfein cfeine cfel cfell cfell_
cfella cfello cfelt cfelt_ cfen cfenc cfence cfenci cfer cfer_ cfere cfered cferen cferi cferin cferr cferre
cferry cfers cfers_ cfes cfes_ cfess cfess_ cfest cfesti cfet cfet_ cfeti cfetim cfew cfew_ cfewe cfewer cff_
cffe cffec cffect cffed cffed_ cffee cffee_ cffees cffei cffein cffen cffenc cffer cffer_ cffere cfferi cffers
cffet cffet_ cffg cffga cffgaf cffi cffic cffice cffici cffin cffl cffle cffle_ cffli cfflin cffo cffol cffold
cffor cfford cffs cffs_ cffy cffy_ cfga cfgaf cfgaff cfi_ cfib cfibr cfibre cfic cfica cficat cfice cfice_
cficer cfices cfici cficie cfid cfide cfiden cfie cfied cfied_ cfiel cfield cfif cfife cfife_ cfift cfifte
cfifth cfifty cfig cfig_ cfigh cfight cfigu cfigur cfil cfile cfile_ cfiled cfiles cfili cfilin cfill cfill_
cfille cfills cfilm cfilm_ cfilt cfilte cfilth cfin cfina cfinal cfinan cfind cfind_ cfindi cfinds cfine
cfine_ cfing cfing_ cfinge cfini cfinis cfinit cfio cfion cfiona cfir cfire cfire_ cfirm cfirm_ cfirma cfirms
cfirs cfirst cfis cfish cfish_ cfishe cfishi cfit cfit_ cfitn cfitne cfits cfits_ cfitt cfitte cfitti cfiv
cfive cfive_ cfiver cfix cfix_ cfixe cfixed cfiz cfizz cfla cflag cflagg cflak cflake cflap cflat cflat_
cflatm cflats cflav cflavo cfle cfle_ cflee cfleet cflet cflet_ cflets cflex cfli cflic cflick cflim cflims
cflin cfline cflip cflipk cflipp cflix cflix_ cflo cfloa cfloat cfloo cflood cfloor cflor cflori cflou cflour
cflow cflowe cflown cflu cflue cfluen cfly cfly_ cflye cflyer cflyi cflyin cfo_ cfob cfob_ cfog cfol cfold
cfolde cfoldi cfolk cfolk_ cfoll cfollo cfon cfone cfone_ cfont cfonts cfoo cfood cfood_ cfoods cfool cfool_
cfoot cfoot_ cfootb cfor cfor_ cforb cforbi cford cford_ cforda cfore cfore_ cforev cforg cforge cforgi cforgo
cfork cforkl cform cform_ cforma cforme cforms cformu cfort cfortn cfortu cforty cforw cforwa cfos cfos_ cfou
cfoul cfoul_ cfoun cfound cfount cfour cfour_ cfourt cfr_ cfra cfrai cfraid cfrain cfram cframe cfran cfranc
cfrank cfrau cfraud cfray cfraye cfre cfree cfree_ cfreez cfrei cfreig cfren cfrenc cfres cfresh cfret cfret_
cfri cfri_ cfrid cfrida cfridg cfrie cfrien cfrm cfrm_ cfro cfrom cfrom_ cfron cfront cfros cfrost cfrot
cfroth cfroz cfroze cfru cfrui cfruit cfry cfry_ cfrye cfryer cfs_ cft_ cfte cfted cfted_ cftee cfteen cften
cften_ cfter cfter_ cftern cfterw cfth cfth_ cfts cfts_ cftw cftwa cftwar cfty cfty_ cfud cfudg cfudge cfue
cfuel cfuel_ cfug cfuge cfuge_ cful cful_ cfull cfull_ cfully cfum cfume cfume_ cfun cfun_ cfunc cfunct cfund
cfund_ cfunde cfunds cfune cfuner cfunn cfunny cfur cfurn cfurna cfurt cfurth cfus cfuse cfuse_ cfused cfuses
cfusi cfusin cfuss cfuss_ cfut cfutu cfutur cfwa cfway cfway_ cfy_ cfyi cfyi_ cga_ cgad cgaf cgaff cgaff_ cgag
cgage cgage_ cgai cgain cgain_ cgains cgal cgal_ cgall cgalo cgalow cgalw cgalwa cgan cgan_ cgani cganic
cganis cgans cgans_ cgap cgapo cgapor cgaps cgaps_ cgar cgar_ cgara cgarag cgard cgarde cgardi cgards cgare
cgaret cgarl cgarla cgas cgas_ cgat cgate cgate_ cgau cgauz cgauze cgav cgave cgave_ cgaz cgazi cgazin cgdp
cgdpr cgdpr_ cge_ cgea cgear cgear_ cged cged_ cgei cgeic cgeico cgel cgel_ cgels cgels_ cgem cgem_ cgeme
cgemen cgen cgen_ cgenc cgenci cgency cgene cgener cgent cgent_ cgentl cgents cgenu cgenui cgeo cgeon cgeon_
cgeou cgeous cger cger_ cgera cgeri cgerm cgerma cgermi cgerp cgerpr cgers cgers_ cgery cgery_ cgerys cges
cges_ cgest cgest_ cgesti cget cget_ cgeta cgetar cgeth cgethe cgets cgets_ cgett cgetti cgg_ cgga cgge cgged
cgged_ cgger cgger_ cgges cggest cggi cggie cggie_ cggin cgging cggl cggle cggle_ cggs cggs_ cggy cggy_ cgh_
cgha cghb cghbo cghbou cghe cghed cghed_ cgher cgher_ cghes cghest cghi cghin cghing cghl cghla cghlan cghly
cghly_ cgho cghos cghost cght cght_ cghtb cghtbu cghte cghtee cghten cghter cghtl cghtly cghtm cghtma cghts
cghts_ cghty cghty_ cghu cghur cghurt cghw cghwa cghway cgia cgian cgian_ cgic cgic_ cgie cgie_ cgies cgies_
cgif cgiff cgiffg cgift cgift_ cgil cgild cgilda cgin cgin_ cgine cgine_ cginee cging cging_ cginge cginn
cginni cgins cgins_ cgio cgion cgion_ cgiou cgious cgir cgirl cgirl_ cgirlf cgirls cgis cgise cgised cgist
cgiste cgistr cgit cgit_ cgita cgital cgiv cgive cgive_ cgiven cgives cgivi cgivin cgl_ cgla cglad cglad_
cgladl cglan cglanc cglar cglary cglas cglass cgle cgle_ cglen cglen_ cgles cgles_ cgli cglis cglish cglit
cglitt cglo cglov cglove cglu cglue cglue_ cglut cglute cgly cgly_ cgn_ cgna cgnal cgnal_ cgnan cgnant cgnat
cgnatu cgne cgne_ cgned cgned_ cgner cgner_ cgni cgnis cgnise cgno cgnor cgnore cgnos cgnose cgns cgns_ cgo_
cgoa cgoal cgoal_ cgoat cgoat_ cgod cgod_ cgods cgods_ cgoe cgoes cgoes_ cgoi cgoin cgoing cgol cgold cgold_
cgolf cgolf_ cgon cgone cgone_ cgonn cgonna cgoo cgood cgood_ cgoodb cgoods cgoodw cgoog cgoogl cgor cgorg
cgorge cgori cgorit cgos cgos_ cgot cgot_ cgoti cgotia cgott cgotte cgou cgous cgoust cgov cgove cgover cgra
cgrac cgrace cgrad cgrada cgrade cgradu cgrai cgrain cgram cgram_ cgramm cgran cgran_ cgrand cgrant cgrap
cgraph cgras cgrass cgrat cgrate cgrati cgrav cgrave cgre cgrea cgreat cgree cgree_ cgreed cgreem cgreen
cgrees cgreet cgret cgret_ cgrew cgrew_ cgrey cgrey_ cgri cgrid cgrid_ cgrie cgrin cgrind cgrip cgripe cgro
cgrou cgroun cgroup cgrow cgrown cgru cgrub cgrum cgrumb cgrump cgs_ cgst cgth cgth_ cgua cguag cguage cguar
cguara cgue cgue_ cgues cgues_ cguess cguest cgui cguil cguilt cguin cguing cguit cguita cgul cgula cgular
cgulat cgum cgume cgumen cgums cgums_ cgur cgure cgus cgust cgust_ cgut cgut_ cguts cguts_ cguy cguy_ cguys
cguys_ cgy_ cgym cgym_ cha_ chab chab_ chabb chabby chabi chabit chabl chable chac chack chack_ chacke chad
chad_ chade chade_ chades chae chaf chaft chaft_ chag chagg chaggl chah chaha chaha_ chai chail chain chain_
chains chair chair_ chairc chaird chairm chairs chak chake chakes chaki chakin chal chala chalal chale chalf
chalf_ chalfw chalk chalky chall chall_ challa challe challs chalt chalt_ cham cham_ chamb chambl chambu chame
chame_ chamed chamm chamme chammo champ champe champo chams chamst chan chan_ chanc chance chand chand_ chande
chandl chandm chands chang chang_ change changi changs chani chank chank_ chanks chann channa channe chant
chant_ chants chao chaos chaos_ chap chap_ chapp chappe chappi chappy chaps chaps_ char chara charas charb
charbo charc charco chard chard_ chardl chare chare_ charg charge chargi chari charit charm charma charmi
charmo charp charp_ charpe charr chart chartl chartm charts charv charve chas chas_ chase chase_ chased chases
chasi chasin chat chat_ chatb chatbo chatd chatd_ chate chate_ chatev chatl chatll chats chats_ chatsa chatso
chatt chatti chau chaud chaud_ chav chave chave_ chavi chavin chavio chaw chay chay_ chaz chaze chazel chbo
chbou chbour chbr chbru chbrus chch chcha chchai chd_ chda chday chday_ chdays chdr chdra chdraw che_ chea
chead chead_ cheada cheade cheads cheal cheale chealt cheap cheap_ cheape chear chear_ cheard cheare cheari
cheart cheat cheat_ cheate cheati cheatr cheav cheave cheavi cheavy chec check check_ checke checko ched ched_
chedd chedg chedge cheds cheds_ chee cheek cheek_ cheeky cheel cheel_ cheelc cheeli cheels cheep cheep_ cheer
cheers chees cheese cheesh cheet cheet_ cheets chef chef_ chei cheid cheid_ chein chein_ cheir cheir_ cheirs
chel cheld cheld_ chele chelf chelf_ chell chell_ chello chelp chelp_ chelpd chelpe chelpf chelpl chelps chelt
chelte chelv chelve chem chem_ chemi chemic chemis chemo chemo_ chems chemse chen chen_ chend chendr chene
chenev chens chens_ cheq chequ cheque cher cher_ chera cherap cherd cherd_ chere chere_ chereb chered cheref
cheri cherin cherit cherm chermo chers chers_ cherse cherw cherwi ches ches_ chese chese_ chest chest_ cheste
chet cheth chethe cheti chetic chetl chetla chets chets_ chev cheve chever chew chew_ chews chews_ chewy
chewy_ chex chexh chexha chey chey_ cheyd cheyd_ chga chgat chgate chi_ chib chibi chibit chic chica chicc
chiccu chich chich_ chiche chick chick_ chicke chid chid_ chidd chidde chie chief chief_ chif chift chift_
chifte chifts chig chigh chigh_ chighe chighl chighw chik chike chike_ chiked chil child child_ childr chile
chile_ chill chill_ chim chim_ chims chimse chin chin_ chind chind_ chine chine_ chines ching ching_ chinge
chings chink chink_ chinki chinks chinn chinne chint chint_ chio chio_ chion chip chip_ chipm chipme chipp
chippe chippi chippy chips chips_ chir chird chird_ chirds chire chire_ chired chirt chirt_ chirts chirty chis
chis_ chise chise_ chish chishi chist chistl chisto chit chit_ chite chite_ chites chits chitsu chitt chitti
chiv chive chives chiy chiya chiya_ chl_ chla chlan chland chle chlo chlon chlor chlori chly chly_ chm_ chme
chmm chmm_ chn_ chni chnic chnica chnici cho_ chob chobb chobbi chobby choc chock chock_ chocki choco chocol
chod chod_ chodd choddy choe choe_ choes choes_ choev choeve choi choic choice choir choir_ chol chol_ chold
chold_ cholds chole chole_ choles choli cholid choll cholla chom chom_ choma chomas chome chome_ chomeb chon
chon_ chone chone_ choned chones choney chono chonou choo choo_ chook chook_ chool chool_ chools choos choose
choot choot_ choov choove chop chop_ chope chope_ chopel chopi chopif chopp choppe choppi chops chops_ chor
chori chorit choro choros chorr chorri chors chorse chort chort_ chorta chorte chos chose chose_ chosp chospi
chost chost_ choste chot chot_ chote chotel chotl chotli choto choto_ chotog chotos chou choug chough choul
chould chour chour_ chours chous chousa chouse chousi chout chout_ choute chouti chov chove chove_ chow chow_
chowe chowed chower chowr chowro chows chows_ chr_ chra chran chrank chre chrea chread chree chree_ chrew
chrew_ chri chrin chrink chris christ chrit chriti chro chroo chroom chrou chroug chrow chrow_ chrows chru
chrug chrug_ chrugg chrun chrunk chs_ cht_ chtb chtbu chtbul chte chtee chteen chten chten_ chter chter_
chters chti chtim chtime chtl chtly chtly_ chtm chtma chtmar chts chts_ chty chty_ chub chubb chubby chube
chuber chuc chuck chug chuge chuge_ chuh chuh_ chul chull chull_ chum chuma chuman chumb chumb_ chumbs chun
chun_ chund chundr chung chung_ chunt chunti chur churc church chure chure_ chures churs chursd churt churt_
chus chusb chusba chut chut_ chuts chuts_ chwa chwas chwash chwat chwate chway chway_ chy_ chyb chybr chybri
chyd chydr chydra chys chysi chysio cia_ ciab ciabe ciabet ciabi ciabil ciabl ciable ciag ciage ciage_ ciagn
ciagno cial cial_ ciall cialle cially cials cials_ cian cian_ ciant ciant_ ciar ciar_ ciary ciary_ cias cias_
ciat ciate ciate_ ciated ciatel ciato ciator cibb cibbl cibble cibe cibe_ cibed cibed_ ciber cibi cibin cibing
cibit cibl cible cible_ cibo cibod cibodi cibr cibre cibre_ cibres cibu cibut cibuti cic_ cica cical cical_
cicall cican cican_ cicat cicate cicati cicc ciccu ciccup cice cice_ ciced ciced_ cicel cicela cicely cicem
cicema cicen cicenc cicer cicer_ cices cices_ cicey cicey_ cich cich_ ciche ciches cichev cici cicia cician
cicie cicien cicies cicin cicine cicing cicio ciciou cicit cicite cicito cicity cick cick_ cickb cickbo cicke
cicked cicken cicker cickes cicket cicki cickin cickl cickly cicks cicks_ cicku cickup cicky cicky_ cicl cicle
cicle_ cicles cico cico_ cics cics_ cict cict_ cicta cictat cicte cicted cictu cictur cicu cicul cicula ciculo
cicy cicy_ cicys cicys_ cid_ cida cidat cidate cidati ciday ciday_ cidays cidd cidde cidden ciddi ciddin ciddl
ciddle ciddli cide cide_ cidea cidea_ cideal cideas cided cided_ ciden ciden_ cidenc cident cideo cideo_ cider
cider_ cideri ciders cides cides_ cidew cidewa cidf cidfo cidfoo cidg cidge cidge_ cidges cidi cidia cidic
cidicu cidin ciding cidis cidise cidl cidl_ cidle cidley cidn cidne cidney cido cidow cidow_ cids cids_ cidw
cidwi cie_ ciec ciece ciece_ cieces cied cied_ cief cief_ ciel cield cield_ cien cienc cience ciend ciend_
ciendl ciends cient cient_ cients cier cier_ ciers ciers_ cies cies_ ciese ciesel ciest ciest_ ciet ciet_
cieth cieth_ ciety ciety_ ciev cieva cievab cieve cieve_ cievi cievin ciew ciew_ ciews ciews_ cif_ cife cife_
cifes cifes_ cifet cifeti ciff ciff_ ciffe ciffer ciffg ciffga ciffs ciffs_ cifi cifi_ cific cifica cifie
cified cifo cifor ciform cift cift_ cifte cifted ciftee cifth cifth_ cifts cifts_ cifty cifty_ cifu cifug
cifuge cify cify_ cig_ ciga cigat cige cige_ ciged ciged_ cigg cigge cigger cigges cigh cigh_ cighb cighbo
cighe cighed cigher cighes cighl cighla cight cight_ cightb cighte cightl cightm cights cighty cighw cighwa
cigi cigin cigin_ cigio cigion cigiou cigit cigit_ cigita cign cign_ cigna cignal cignat cigne cigned cigner
cigno cignor cigns cigns_ cigo cigo_ cigr cigra cigrai cigrat cigu cigur cigure cik_ cike cike_ cikea cikea_
ciked ciked_ cikes cikes_ ciki cikin ciking cil_ cila cilab cilabl cilat cilb cilbo cilbox cild cild_ cilda
cildan cilde cilder cildi cildin cildr cildre cile cile_ ciled ciled_ cileg cilege cilen cilenc ciler ciler_
cilers ciles ciles_ cili cilia ciliar cilie cilies cilif ciliff cilin ciling cilit cility cilk cilk_ cilki
cilkin cilko cill cill_ cilla cillag cillb cille cilled ciller cilli cillia cillin cillio cillo cills cills_
cilly cilly_ cilm cilm_ cilo cilo_ cils cils_ cilt cilt_ cilte cilted cilter cilth cilthy cilty cilty_ cilu
cily cily_ cim_ cima cimag cimagi cimal cimals cimar cimat cimate cimb cimb_ cimbe cimber cimbi cimbin cimbu
cime cime_ cimed cimed_ cimen ciment cimer cimers cimes cimes_ cimet cimeta cimi cimin cimina ciming cimit
cimite cimm cimme cimmed cimmer cimmi cimo cimp cimp_ cimpe cimper cimpl cimple cimpli cimply cimpo cimpor
cimpos cimpr cimpre cimpro cims cims_ cimse cimsel cimsy cimsy_ cimu cimum cimum_ cin_ cina cina_ cinab cinal
cinal_ cinall cinals cinan cinanc cinar cinary cinat cinate cinb cinbo cinbow cinc cince cince_ cinci cincip
cincl cincl_ cinclu cinco cincom cincon cincr cincre cind cind_ cinda cinda_ cinde cinded cinder cindi cindin
cindl cindly cindo cindon cindow cinds cinds_ cindsc cindu cindus cine cine_ cined cined_ cinee cineer cineg
cinega cinel cinel_ cinen ciner ciner_ ciners cinery cines cines_ ciness cinet cinete cinety cinf cinfl cinflu
cinfo cinfo_ cinfor cing cing_ cinga cingap cinge cinge_ cinger cinges cingh cingi cingin cingl cingle cingly
cingo cingo_ cings cings_ cinh cinhe cinher cini cinic cinic_ cinim cinimu cinin cining cinio cinion cinis
cinish cinist cinit cinite ciniti cinj cinju cinjur cink cink_ cinki cinkin cinks cinks_ cinl cinla cinlan
cinle cinles cinly cinly_ cinn cinne cinned cinner cinni cinnin cinnit cino cino_ cins cins_ cinsa cinsan
cinsi cinsid cinsis cinso cinsol cinson cinsp cinspe cinst cinst_ cinsta cinste cinsti cinstr cinsu cinsul
cinsur cint cint_ cinta cinte cinted cinteg cinten cinter cinth cinti cintin cintl cintle cintm cintme cinto
cinto_ cintou cintr cintro cints cints_ cinu cinue cinue_ cinued cinut cinute cinux cinux_ cinv cinve cinven
cinver cinves cinvi cinvit cinvo cinvoi cinvol ciny ciny_ cio_ ciod ciod_ ciode ciodeg cioj cioja cioja_ ciol
cion cion_ ciona ciona_ cional cione cioned cioner cioni cionis cionn cionna cions cions_ cior cior_ ciors
ciors_ cios ciosk ciosk_ ciou ciour ciour_ cious cious_ ciousl cip_ cipa cipad cipad_ cipe cipe_ ciped ciped_
cipes cipes_ cipet cipett cipk cipka cipkar cipl ciple ciple_ cipm cipme cipmen cipp cippe cipped cipper cippi
cippin cippy cippy_ cips cips_ cipst cipsti cipt cipt_ cipti ciptio ciqu ciqui ciquid cir_ circ circh circh_
circl circle circu circum circut cird cird_ cirdr cirdre cirds cirds_ cire cire_ cirec cirect cired cired_
cirel cirela cirely cirem cireme cires cires_ cirg cirgi cirgin ciri cirie ciries cirin ciring cirl cirl_
cirlf cirlfr cirls cirls_ cirly cirly_ cirm cirm_ cirma cirman cirmat cirms cirms_ ciro ciron cirp cirpo
cirpor cirs cirs_ cirst cirst_ cirt cirt_ cirth cirth_ cirthd cirts cirts_ cirty cirty_ ciry ciry_ cis_ cisa
cisan cisanc cisap cisapp cisas cisast cisb cisba cisban cisbe cisbet cisc ciscl cisclo cisco ciscon ciscou
ciscu ciscui ciscus cise cise_ cised cised_ ciser ciser_ cises cises_ cisf cisfa cisfac cisfi cisfie cisg
cisgr cisgra cish cish_ cishe cished cisher cishes cishi cishin cishw cishwa cisi cisin cising cisio cision
cisit cisit_ cisite cisito cisits cisl cisla cislan ciso ciso_ cison cison_ cisor cisor_ cisp cispa cispat
cispe cispen cispl cispla cispo cispos cisps cisps_ cispu cisput ciss ciss_ cissa cissat cisse cissed cissi
cissin cissio cisso cissol cissor cissu cissue cist cist_ cista cistak cistan cistap ciste cisted cisten
cister cistl cistle cistli cistm cistma cisto cistol cistor cistr cistra cistri cistro cistry cists cists_
cistu cistur cit_ cita cita_ citab citabl cital cital_ citar citar_ citat citati citc citca citch citch_
citche citchi citco citd citd_ cite cite_ cited cited_ citel citely citem citem_ citems citer citer_ citera
cites cites_ cith cith_ cithd cithdr cithe cither cithi cithin cithm cithm_ citho cithou citi citia citial
citic citici citics citie cities citin citing citio cition citis citis_ citish citiv citive citl citll citll_
citn citne citnes cito citor citor_ citors citr citre citre_ citri citril citro citros cits cits_ citse citsel
citsu citsun citt citte citte_ citted cittee citten citter citti cittin cittl cittle citu citud citude citut
citute city city_ citys citys_ cium cium_ civa civa_ civac civacy cival cival_ civald civals civat civate cive
cive_ cived cived_ civen civen_ civer civer_ civere civeri civers civery cives cives_ civi civil civile civin
civing civo civor civorc cix_ cixe cixed cixed_ cixer cixer_ cixi cixin cixing cixt cixte cixtee cixti cixtie
cixty cixty_ ciy_ ciya ciya_ ciz_ cize cize_ cized cized_ cizes cizes_ cizo cizon cizz cizza cizza_ cja_ cjac
cjack cjack_ cjacke cjam cjamm cjamme cjammi cjams cjams_ cjan cjane cjanet cjanu cjanua cjar cjar_ cjars
cjars_ cjea cjean cjean_ cjeans cjec cject cject_ cjecti cjer cjers cjerse cjes cjest cjesti cjet cjew cjews
cjewso cji_ cjin cjoa cjoan cjoan_ cjob cjob_ cjobs cjobs_ cjoe cjog cjog_ cjoh cjohn cjohn_ cjoi cjoin cjoine
cjoini cjok cjoke cjoke_ cjokes cjoki cjokin cjol cjoll cjolly cjon cjor cjori cjorie cjoy cjoy_ cjud cjudg
cjudge cjug cjui cjuic cjuice cjul cjuly cjuly_ cjum cjump cjump_ cjumpe cjun cjune cjune_ cjunk cjunk_ cjur
cjury cjury_ cjus cjust cjust_ cjusti cka_ ckab ckaf ckafo ckafor ckag ckage ckage_ ckagi ckagin ckar ckare
ckaren ckart ckart_ ckat ckay ckay_ ckbo ckboo ckbook ckda ckday ckday_ ckdays ckdo ckdow ckdown cke_ ckea
ckea_ cked cked_ ckee ckeen ckeen_ ckeep ckeep_ ckeepi ckeeps ckeg ckei ckein ckeine ckeit ckeith ckel ckela
ckelan cken cken_ ckend ckend_ ckenn ckenne ckeo ckeov ckeove ckep ckept ckept_ cker cker_ ckerr ckers ckers_
ckery ckery_ ckerys ckes ckes_ cket cket_ cketi cketin ckets ckets_ ckett ckettl ckev ckevi ckevin ckew ckewa
ckewar ckey ckey_ ckeyb ckeybo ckeys ckeys_ ckfa ckfas ckfast cki_ ckib ckibb ckibbl ckid ckid_ ckidd ckiddi
ckidn ckidne ckids ckids_ ckie ckies ckies_ ckil ckil_ ckill ckill_ ckille ckilli ckilo ckilo_ ckin ckin_
ckind ckind_ ckinda ckinde ckindl ckinds cking cking_ ckings ckins ckins_ ckint ckint_ ckio ckios ckiosk ckip
ckip_ ckit ckit_ ckita ckita_ ckitc ckitch ckits ckits_ ckke ckkee ckkeep ckla cklar cklarn ckle ckle_ ckles
ckles_ ckli cklif cklift ckly ckly_ ckma ckman ckmans ckne cknee cknee_ cknees cknew cknew_ ckney ckney_ ckni
cknif cknife cknit cknitt ckno cknoc cknock cknow cknow_ cknowi cknown cknows ckos ckosh ckoshe ckou ckout
ckout_ ckro ckru ckrup ckrupt cks_ cksh cksho ckshop ckta cktak cktaki ckto cktop cktop_ ckun ckup ckup_ ckwa
ckwar ckward ckwo ckwor ckwork cky_ cl8r cl8r_ cla_ clab clab_ clabe clabel clabl clable clabs clabs_ clac
clace clace_ claced clacem claces clack clack_ clacke clacki clact clacto clad clad_ cladd cladde clade clade_
clades cladi cladie cladl cladly clads clads_ clady clady_ clag clage clage_ clagg clagge clai claid claid_
claim claim_ claims clain clain_ claine claini clains claint clak clake claked clakel clal clal_ clam clam_
clamb clambi clambs clame clame_ clamed clamp clamp_ clan clan_ clana clanat clanc clance cland cland_ clande
clandl clands clane clane_ clanet clang clang_ clangu clann clanne clanni clant clant_ clants clap claps
clapse clapt clapto clar clar_ clarg clarge clark clarki clarks clarl clarly clarm clarm_ clarn clarna clars
clars_ clary clary_ clas clase claser clash clashe clask class class_ classe clast clast_ claste clasti clasts
clat clat_ clate clate_ clatel clater clates clatf clatfo clath clathe clati clatin clatio clatm clatma clato
clator clats clats_ clau claug claugh claun claund clav clava clavaz clave claven clavo clavou claw claw_
clawn clawn_ clawnm clawns claws claws_ clawy clawye clay clay_ clayi clayin clays clays_ claz claze clazi
clazin clazy clazy_ clb_ clba clbac clback clbar clbo clbox clbox_ clbs clbs_ clby clby_ clch clcha clchai
clco clco_ clcoh clcoho clcom clcome cld_ clda cldan cldan_ clde clded clded_ clden clden_ clder clder_ clders
cldi cldi_ cldin clding cldr cldre cldren clds clds_ cldv cldve cldve_ cldy cldy_ cle_ clea clead clead_
cleads cleaf cleaf_ cleafl cleag cleagu cleak cleak_ cleake cleaki cleaks cleaky clean clean_ cleane cleani
cleans clear clear_ cleare clearl clearn cleas clease cleasi cleast cleasu cleat cleath cleav cleave cleavi
clec clecl cleclo clect clect_ clecte clecti clectr clects clectu cled cled_ clee clee_ cleed cleedi cleeds
cleep cleep_ cleepi cleet cleet_ cleev cleeve clef cleft cleft_ cleg cleg_ clega clegal clege clege_ clegi
clegit clegs clegs_ clei cleit cleith clem clem_ clema cleman cleme clemen clemo clemon clems clems_ clen
clen_ clenc clence clend clend_ clenda clende clends cleng clens clens_ clense clent clent_ clenti clenty clep
cleph clepho cler cler_ clera cleran clerg clergi clergy clers clers_ cles cles_ clesa clesal clese clese_
clesm clesma cless cless_ clesse clesso clest clest_ clet clet_ clete clete_ cleted cletel cleti cletio clets
clets_ clett clette clettu clev cleva cleve clevel cleven clew clew_ clewi clewis clex clex_ clexi clexic cley
cley_ cleys cleys_ clf_ clfi clfr clfri clfrie clfw clfwa clfway clgo clgor clgori cli_ clia clia_ cliab
cliabi cliabl clian cliant cliar cliar_ clib clic clic_ clica clicat clice clice_ clicen clici clicie clicio
clicit click click_ clicke clicks clico clicy clicy_ clicys clid clid_ clida cliday clidl clidl_ clids clids_
clie clie_ clied clied_ clien client clier clier_ cliers clies clies_ cliest cliev clieva clieve clif clife
clife_ clifet cliff cliffs clift clift_ clify clify_ clig clige cliged cligh clight cligi cligio clik clike
clike_ cliked clikes clil clili clilie clim climb climb_ climbi clime clime_ climen climi climit climp climp_
clims climsy clin clin_ clina clina_ clind clind_ clinda clinde cline cline_ clined cliner clines cling cling_
clings clini clinic clinin clink clink_ clinks clins clins_ clinu clinux clio clion clip clipk clipka clipp
clippe clips clips_ clipst cliq cliqu cliqui clis clise clised clish clish_ clishe clist clist_ cliste clists
clit clit_ clite clite_ clitel cliter cliti clitic clitr clitre clitt clitte clittl clity clity_ clitys cliv
clive clive_ clived cliver clives clivi clivin clix clix_ cliz clize clized clk_ clke clked clked_ clker
clker_ clki clkin clking clko clks clks_ clky clky_ cll_ clla clla_ cllag cllage cllam cllam_ cllan clland
cllap cllar cllar_ cllars cllat cllati cllb cllba cllbac clle cllea clleag cllec cllect clled clled_ clleg
cllege cllen cller cller_ cllerg cllers clles cllest cllet cllet_ cllets clley clley_ clli cllia cllian cllin
cllin_ cllina clling cllins cllio cllion clln cllne cllnes cllo cllo_ cllof cllofr cllon cllon_ cllot cllotm
cllou cllous cllout cllow cllow_ cllowe cllowi cllows clls clls_ clly clly_ clm_ clma clmar clmart clme clmo
clmon clmon_ clmond clmos clmost clne clnes clness clo_ cloa cload cload_ cloadi cloads cloaf cloaf_ cloan
cloan_ cloat cloat_ clob clobb clobby cloc cloca clocal clocat clock clock_ clockd clocke clocki clocks clockw
clod clodg clodge clof clofr clofre clog clog_ clogg cloggi clogi clogie clogin clogis clogn clogne clogo
clogo_ clogs clogs_ clogu clogue clogy clogy_ clok cloke cloke_ clol clol_ clon clon_ clond clondo clone
clone_ clong clong_ clonge clongs clons clons_ cloo cloo_ clood clood_ cloode cloody clook clook_ clooke
clooki clooks cloom cloom_ cloor cloor_ cloors cloos cloose clop clope cloper clopes clor clor_ clord clord_
clori clorin cloris clorr clorri clorry clos close close_ closed closer closes closi closin clost clost_ closu
closur clot clot_ cloth cloth_ cloths clotm clotme clots clots_ clott clotte clou cloud cloud_ clour clour_
clours clous clous_ clout clout_ clouts clov clove clove_ cloved clovel cloves clow clow_ clowa clowe clowed
clower clowes clowi clowin clowl clowly clown clown_ clows clows_ cloy cloya cloyal cloye cloyed cloyee cloyer
clp_ clpd clpde clpdes clpe clped clped_ clpf clpfu clpful clpi clpl clpli clplin clps clps_ clre clrea clread
clri clrig clrigh cls_ clse clse_ clses clses_ clsew clsewh clsh clsh_ clso clso_ clsor clsory clst clsta
clstat clt_ clta cltan cltant clte clted clted_ clter clter_ cltere clters clth clth_ cltho clthou clthy
clthy_ clti clti_ clto cltog cltoge clts clts_ clty clty_ club club_ cluc cluck cluck_ clud clude clude_
cluded cludi cludin clue clue_ cluen cluenc cluf cluk cluke clukew clum clumb clumbe clumbi clump clumps clums
clumsy clun clunc clunch clunt clunt_ clunte clur clure clurr clurry clus clus_ clush clush_ clut clute clutel
cluten cluti clutio clux cluxu cluxur clve clve_ clved clved_ clven clvent clves clves_ clwa clway clway_
clways cly_ clye clyer clyer_ clyers clyes clyi clyin clying clyr clyre clyrec clys cm8_ cma_ cmaa cmaan
cmaan_ cmab cmac cmac_ cmach cmachi cmaci cmacy cmacy_ cmad cmad_ cmada cmadam cmadan cmade cmade_ cmadn
cmadne cmag cmaga cmagaz cmage cmage_ cmaged cmagg cmagi cmagin cmai cmaid cmaide cmail cmail_ cmailb cmaile
cmaili cmails cmain cmain_ cmainl cmains cmaint cmaj cmaje cmajes cmak cmake cmake_ cmakes cmaki cmakin cmakit
cmal cmal_ cmall cmall_ cmalle cmals cmals_ cmam cmam_ cman cman_ cmana cmanag cmanc cmance cmand cmand_ cmane
cmanen cmann cmann_ cmanne cmans cmans_ cmansh cmanu cmanua cmanuf cmany cmany_ cmap cmap_ cmar cmarc cmarch
cmare cmare_ cmarg cmargi cmari cmarj cmarjo cmark cmark_ cmarke cmarks cmart cmart_ cmarty cmarv cmarve cmary
cmary_ cmas cmas_ cmasc cmasca cmash cmashe cmask cmasks cmass cmast cmaste cmat cmat_ cmatc cmatch cmate
cmate_ cmated cmater cmates cmath cmaths cmati cmatio cmato cmato_ cmatoe cmatt cmatte cmattr cmau cmaur
cmaure cmax cmax_ cmay cmay_ cmayb cmaybe cmaz cmaze cmaze_ cmazi cmazin cmazo cmazon cmb_ cmba cmbar cmbard
cmbarr cmbe cmber cmber_ cmbers cmbert cmbi cmbin cmbing cmbl cmble cmble_ cmbled cmbles cmbo cmbr cmbr_ cmbre
cmbrel cmbs cmbs_ cmbu cmbud cmbuds cmbur cmburg cmch cmcha cmchai cme_ cmea cmeal cmeals cmean cmean_ cmeani
cmeans cmeant cmeanw cmeas cmeasu cmeat cmeat_ cmeb cmebo cmebod cmed cmed_ cmedi cmedia cmedic cmee cmeet
cmeeti cmeh cmeh_ cmeho cmehow cmehr cmehr_ cmel cmell cmell_ cmelle cmells cmelt cmelte cmely cmely_ cmem
cmemb cmembe cmemo cmemor cmen cmen_ cmena cmend cmend_ cmende cmens cmens_ cment cment_ cmenta cmenti cments
cmenu cmenu_ cmenus cmeo cmeon cmeone cmer cmer_ cmera cmera_ cmerc cmerch cmerci cmerg cmerge cmeri cmeric
cmerin cmerr cmerry cmers cmers_ cmes cmes_ cmesa cmesag cmess cmess_ cmessa cmet cmet_ cmeta cmetab cmete
cmeter cmeth cmethi cmetho cmeti cmetim cmetr cmetri cmetro cmew cmewh cmewha cmewhe cmewo cmewor cmex cmex_
cmey cmi_ cmic cmic_ cmica cmical cmich cmich_ cmick cmick_ cmid cmid_ cmidd cmiddl cmidw cmidwi cmie cmig
cmigh cmight cmigr cmigra cmik cmike cmike_ cmil cmild cmild_ cmile cmile_ cmiles cmili cmilia cmilie cmilin
cmilk cmilk_ cmilki cmill cmill_ cmille cmilli cmills cmily cmily_ cmin cmin_ cmina cminal cminat cminc cmince
cmind cmind_ cminde cmindi cmine cmine_ cmines cming cming_ cmini cminim cminis cmins cmins_ cminu cminut cmis
cmis_ cmise cmise_ cmised cmises cmiss cmiss_ cmisse cmissi cmist cmist_ cmista cmit cmit_ cmite cmited cmith
cmith_ cmitt cmitte cmiu cmium cmium_ cmix cmix_ cmixe cmixed cmixer cmixi cmixin cmm_ cmme cmme_ cmmed cmmed_
cmmedi cmmen cmmend cmment cmmer cmmer_ cmmers cmmi cmmin cmming cmmis cmmiss cmmit cmmitt cmmo cmmoc cmmock
cmmon cmmon_ cmmu cmmun cmmuni cmmut cmmuti cmn_ cmo_ cmoa cmoan cmoan_ cmob cmobi cmobil cmoc cmock cmock_
cmod cmode cmode_ cmodel cmoder cmodu cmodul cmoi cmok cmoke cmoke_ cmoked cmoki cmokin cmol cmoli cmolis cmom
cmome cmomen cmoms cmoms_ cmon cmon_ cmond cmond_ cmonda cmone cmoney cmong cmong_ cmoni cmons cmons_ cmont
cmonth cmonz cmonzo cmoo cmood cmood_ cmoon cmoon_ cmoot cmooth cmop cmor cmor_ cmore cmore_ cmori cmorie
cmorn cmorni cmorr cmorro cmort cmortg cmory cmory_ cmos cmost cmost_ cmosta cmostl cmot cmote cmote_ cmoth
cmothe cmoths cmoti cmoto cmotor cmou cmoul cmould cmoun cmount cmour cmous cmout cmouth cmov cmova cmoval
cmove cmove_ cmoved cmovi cmovin cmow cmow_ cmowe cmower cmp_ cmpa cmpai cmpaig cmpan cmpani cmpany cmpar
cmpare cmpari cmpas cmpass cmpe cmped cmped_ cmper cmper_ cmperi cmpers cmpet cmpete cmpeti cmpi cmpl cmpla
cmplai cmple cmple_ cmples cmplet cmpli cmplic cmplif cmplim cmplo cmploy cmply cmply_ cmpo cmpol cmpoli cmpoo
cmpoo_ cmpor cmpora cmport cmpos cmposi cmposs cmpost cmpr cmpre cmpres cmpro cmprov cmps cmps_ cmpso cmpson
cmpt cmpt_ cmpti cmptie cmpts cmpts_ cmpty cmpty_ cmpu cmpul cmpuls cmput cmpute cmpy cmpy_ cmr_ cmro cmroe
cmroe_ cmrs cmrs_ cms_ cmse cmsel cmself cmselv cmst cmsta cmstan cmste cmster cmsy cmsy_ cmu_ cmuc cmuch
cmuch_ cmud cmudd cmuddl cmudg cmudge cmue cmues cmuesl cmug cmug_ cmul cmula cmula_ cmult cmulti cmum cmum_
cmums cmums_ cmun cmuni cmunic cmup cmupp cmuppe cmur cmurd cmurde cmurp cmurph cmus cmuse cmuseu cmusg cmusgr
cmush cmushy cmusi cmusic cmust cmust_ cmut cmuti cmutin cmvo cmvoe cmvoe_ cmy_ cmyp cmypr cmypro cmys cmyse
cmysel cna_ cnaa cnaas cnaas_ cnab cnabl cnable cnac cnace cnace_ cnad cnada cnada_ cnae cnae_ cnaf cnaff
cnaff_ cnaffo cnag cnage cnage_ cnagem cnager cnah cnah_ cnahs cnahs_ cnai cnail cnails cnair cnaire cnal
cnal_ cnall cnally cnals cnals_ cnam cname cname_ cnamed cnames cnan cnan_ cnana cnanc cnance cnanci cnann
cnanno cnans cnansw cnant cnant_ cnap cnap_ cnapk cnapki cnapp cnappe cnappi cnappy cnar cnaro cnarou cnarr
cnarro cnary cnary_ cnas cnast cnasty cnat cnate cnate_ cnated cnatel cnath cnati cnatio cnativ cnatt cnatte
cnatu cnatur cnav cnavy cnavy_ cnaw cnaw_ cnbe cnbel cnbeli cnbl cnblo cnbloc cnbo cnboa cnboar cnbow cnbow_
cnbu cnbur cnc_ cnca cnce cnce_ cnced cnced_ cncel cncel_ cncela cncell cncer cncer_ cncern cncers cnces
cnces_ cnch cnch_ cnche cnches cnchi cnchis cncht cnchti cnci cncia cncial cncid cncid_ cncie cncied cncies
cncil cncil_ cncils cncin cncing cncip cncipl cncl cncl_ cncle cncles cnclu cnclud cnco cncom cncomp cncon
cncr cncre cncrea cncret cnct cncti cnctio cnctu cncy cncy_ cnd_ cnda cnda_ cndab cndabo cndad cndad_ cndal
cndan cndanc cndant cndar cndar_ cndard cndat cndati cnday cnday_ cndays cndc cndch cndchi cndd cndda cnddau
cnde cnded cnded_ cndee cndee_ cndem cndemi cnden cnder cnder_ cnderc cnderf cnders cndi cndin cnding cndit
cnditi cndk cndki cndkid cndl cndla cndle cndle_ cndled cndles cndli cndlie cndlin cndlo cndlor cndly cndly_
cndm cndma cndmad cndo cndo_ cndon cndon_ cndor cndor_ cndors cndow cndow_ cndows cndp cndpa cndpap cndr cndra
cndra_ cndre cndred cndro cndroi cndry cndry_ cnds cnds_ cndsc cndscr cndsh cndshi cndso cndson cndt cndt_
cndu cnduc cnduct cndus cndust cndw cndwi cndwic cndy cndy_ cne_ cnea cnear cnear_ cneare cnearl cnec cnece
cneces cneck cneck_ cnect cnect_ cned cned_ cnee cnee_ cneed cneed_ cneede cneedf cneedi cneeds cneer cneer_
cnees cnees_ cneg cnega cnegar cnego cnegot cnei cneig cneigh cnein cnein_ cneit cneith cnel cnel_ cnels
cnels_ cnem cnen cnent cnentl cnep cneph cnephe cner cner_ cnera cneral cnerat cnerg cnergy cners cners_ cnerv
cnerve cnery cnery_ cnes cnes_ cnesd cnesda cnese cnesp cnespr cness cness_ cnest cnest_ cnestl cnet cnet_
cnete cnetee cnetf cnetfl cnets cnets_ cnetw cnetwo cnety cnety_ cnev cneve cnever cnew cnew_ cnewa cnewal
cnewe cnewed cnews cnews_ cnewsl cnewsp cnex cnext cnext_ cney cney_ cneys cneys_ cnfa cnfai cnfair cnfe cnfer
cnfere cnfes cnfess cnfi cnfid cnfide cnfir cnfirm cnfl cnflu cnflue cnfo cnfo_ cnfor cnform cnfort cnfr cnfri
cnfrie cnfu cnfus cnfuse cnfusi cng_ cnga cngal cngalo cngap cngapo cnge cnge_ cnged cnged_ cngel cngel_
cngels cnger cnger_ cngerp cngers cnges cnges_ cngh cngi cngin cngine cnging cngl cngl_ cngle cngle_ cngles
cngli cnglis cngly cngly_ cngo cngo_ cngr cngs cngs_ cngt cngth cngth_ cngu cngua cnguag cnha cnhap cnhapp
cnhe cnher cnheri cnhi cnhil cnhill cnho cnhou cnhous cni_ cnic cnic_ cnica cnical cnicat cnice cnice_ cnicel
cnicer cnich cnici cnicia cnie cnie_ cnies cnies_ cnif cnife cnife_ cnifo cnifor cnig cnigh cnight cnil cnil_
cnim cnima cnimal cnimu cnimum cnin cnine cnine_ cninet cning cning_ cnings cnio cnion cnion_ cnions cnior
cnior_ cniors cniq cnis cnis_ cnisb cnisbe cnise cnise_ cnised cnish cnish_ cnishe cnishi cnist cnist_ cnistr
cnit cnit_ cnite cnitel cniti cnitia cnitr cnitri cnitt cnitti cnity cnity_ cniu cnium cniv cnive cniver cnja
cnja_ cnjo cnjoy cnju cnjur cnjury cnk_ cnke cnke_ cnked cnked_ cnkey cnki cnkin cnking cnkl cnkly cnkly_ cnkn
cnkno cnknow cnkr cnkru cnkrup cnks cnks_ cnky cnky_ cnla cnlan cnland cnle cnles cnless cnli cnlim cnlimi
cnlin cnline cnlo cnloa cnload cnly cnly_ cnme cnmen cnment cnmo cnmor cnmore cnmow cnmowe cnn_ cnna cnnae
cnnae_ cnnah cnnahs cnnai cnnair cnne cnnec cnnect cnned cnned_ cnnel cnnel_ cnnels cnner cnner_ cnners cnnes
cnnes_ cnni cnnin cnning cnnis cnnis_ cnnit cnnit_ cnno cnno_ cnnou cnnoun cnnoy cnnoy_ cnnoye cnnoyi cnnu
cnnua cnnual cnny cnny_ cnnys cno_ cnob cnobo cnobod cnoc cnock cnock_ cnol cnom cnomi cnomic cnomo cnomor
cnon cnon_ cnone cnone_ cnons cnonse cnoo cnoon cnoon_ cnop cnope cnope_ cnopen cnor cnor_ cnord cnore cnore_
cnored cnorm cnorma cnort cnorth cnos cnose cnose_ cnosed cnot cnot_ cnotc cnotch cnote cnote_ cnoted cnotes
cnoth cnothe cnothi cnoti cnotic cnott cnotty cnou cnoug cnough cnoun cnounc cnour cnour_ cnout cnout_ cnov
cnova cnovak cnovat cnove cnovel cnovem cnow cnow_ cnowa cnowad cnowe cnowed cnowh cnowhe cnowi cnowin cnown
cnown_ cnows cnows_ cnoy cnoy_ cnoye cnoyed cnoyi cnoyin cnpa cnpai cnpaid cnqu cnqui cnquir cnr_ cnre cnrel
cnreli cns_ cnsa cnsan cnsane cnsat cnsati cnsb cnsc cnsce cnscen cnsci cnscie cnse cnse_ cnsec cnsel cnsel_
cnsen cnsens cnsent cnser cnses cnses_ cnsf cnsfe cnsfer cnsh cnshi cnship cnsi cnsib cnsibl cnsid cnside
cnsio cnsion cnsis cnsist cnsit cnsiti cnsiv cnsive cnsiz cnsize cnsl cnsla cnslat cnso cnsol cnsoli cnsolv
cnson cnson_ cnsor cnsor_ cnsori cnsp cnspe cnspec cnst cnst_ cnsta cnstag cnstai cnstal cnstan cnste cnstea
cnsti cnstit cnstr cnstru cnstu cnstuc cnsu cnsub cnsub_ cnsubs cnsul cnsuli cnsult cnsum cnsur cnsura cnsure
cnsw cnswe cnswer cnt_ cnta cntac cntact cntag cntage cntai cntain cntal cntal_ cntan cntant cntar cntary
cntas cntat cntati cnte cnted cnted_ cntee cntee_ cnteen cnteer cnteg cntegr cnten cntena cntenc cntens cntent
cnter cnter_ cntere cnterf cntern cnterp cnters cnth cnth_ cnthe cnthl cnthly cnths cnths_ cnti cntia cntia_
cntial cntib cntibo cntic cntice cntif cntil cntil_ cntin cntine cnting cntinu cntio cntion cntir cntire cntis
cntist cntit cntiti cntity cntl cntle cntlem cntles cntly cntly_ cntm cntme cntmen cnto cnto_ cntok cntoki
cntor cntory cntou cntout cntr cntra cntrac cntral cntre cntre_ cntres cntri cntrif cntro cntrod cntrol cntry
cntry_ cnts cnts_ cntu cntua cntual cnty cnty_ cnu_ cnua cnual cnual_ cnuar cnuary cnub cnubm cnubme cnue
cnue_ cnued cnued_ cnuf cnufa cnufac cnui cnuin cnuine cnuis cnuisa cnum cnumb cnumbe cnumbr cnur cnurs cnurse
cnursi cnus cnus_ cnusa cnusab cnut cnut_ cnute cnute_ cnutes cnuts cnuts_ cnux cnux_ cnva cnva_ cnvas cnve
cnvel cnvelo cnven cnvent cnver cnvern cnvers cnves cnvest cnvey cnveyo cnvi cnvit cnvo cnvoi cnvoic cnvol
cnvolv cnwa cnwh cnwhi cnwhil cny_ cnyb cnybo cnybod cnyh cnyho cnyhow cnym cnymo cnymor cnyo cnyon cnyone
cnys cnys_ cnyt cnyth cnythi cnyw cnywa cnyway cnywh cnywhe cnzl cnzl_ cnzo cnzo_ co2_ coac coach coach_
coache coad coad_ coadb coadba coadi coadin coads coads_ coaf coaf_ coak coal coal_ coam coami coamin coan
coan_ coane coap coap_ coaps coaps_ coar coard coard_ coardi coas coast coast_ coaste coat coat_ coats coats_
cob_ coba cobab cobabl cobal cobalt coban coban_ cobb cobbe cobbed cobber cobbi cobbie cobbin cobbl cobble
cobbly cobby cobby_ cobe cobe_ cober cober_ cobes cobes_ cobi cobil cobile cobili cobin cobins cobj cobje
cobjec cobl coble coblem cobli coblig cobo cobod cobody cobot cobot_ cobots cobs cobs_ coca cocad cocado cocal
cocal_ cocat cocate cocati cocc cocca coccas coce cocea cocean cocee coceed coces cocess coch coch_ coche
cochu cochur coci cocie cociet cock cock_ cockd cockdo cocke cocked cocker cocket cocki cockin cocks cocks_
cockt cockta cockw cockwo cocl coclo cocloc coco cocol cocola cocs cocs_ coct cocto coctob coctop coctor cocu
cocum cocume cocur cocure cod_ coda codaf codafo coday coday_ codb codby codbye codd codd_ coddl coddle codds
codds_ coddy coddy_ code code_ coded coded_ codeg codegr codel codel_ codels coder codern codes codes_ codex
codexo codg codge codged codger codi codie codies codo codoo codoo_ codow cods cods_ codu coduc coduce coduci
coduct codul codule codw codwi codwil codwo codwor cody cody_ codys codys_ coe_ coes coes_ coev coeve coever
cof_ cofa cofa_ coff coff_ coffe coffee coffen coffer coffi coffic coffl coffli cofi cofil cofile cofr cofre
cofres coft coft_ cofte coften cofter coftw coftwa cog_ coga coga_ cogan cogan_ coge coget cogeth cogg coggi
coggin coggy coggy_ cogh coghu coghur cogi cogie cogies cogin cogin_ cogins cogis cogise cogl cogle cogle_
cogn cogne cogne_ cogni cognis cogo cogo_ cogr cogra cogram cograp cogs cogs_ cogu cogue cogue_ cogues cogy
cogy_ coh_ cohi cohio cohio_ cohn cohn_ coho cohol cohol_ coi_ coic coice coice_ coicem coices coici coicin
coid coid_ coil coil_ coile coiled coiler coin coin_ coine coined coing coing_ coini coinin coins coins_ coint
coint_ cointe cointi cointl cointm coints coir coir_ cois coja coja_ coje cojec coject cok_ coka cokaf cokafo
cokay cokay_ coke coke_ coked coked_ coken coken_ coker coker_ cokers cokes cokes_ coki cokie cokies cokil
cokil_ cokin coking cokk cokke cokkee coks coks_ col_ cola colab colab_ colan coland colar colar_ colat colat_
colate cold cold_ colde colded colder coldi coldin colds colds_ cole cole_ colen colen_ coler coler_ colera
coles coles_ colesa colf colf_ coli colic colice colici colicy colid colid_ colida colin colin_ coling colis
colish colit colite coliti coliv colive colk colk_ coll coll_ colla collan collar colle collea collec colled
colleg coller colley colli collin collo collow colls colls_ colly colo colog cologi cologn cology color color_
colou colour cols cols_ colst colsta colt colt_ colts colts_ colu colum colun colunt colut colute coluti colv
colve colved colven coly com_ coma coman coman_ comas comas_ comat comate comato comb comb_ comba combar combu
combud come come_ comeb comebo comeh comeho comen comen_ comens coment comeo comeon comer comer_ comers comes
comes_ comet cometh cometi comew comewh comi comic comica comin coming comis comise comm comme commen commi
commis commit commo common commu commun commut como comor comore comorr comot comp compa compan compar compas
compe compet compl compla comple compli compo compos compr compre compt compt_ compu compul comput coms coms_
comy comy_ con_ cona cona_ conab conabl conal conal_ conall conat conate conb conbo conboa conc conce conce_
concer concr concre cond cond_ conda conday conde conder condi condin condit condo condo_ condon condu conduc
cone cone_ coned coned_ coner coner_ coners cones cones_ conest coney coney_ coneys conf confe confer confes
confi confid confir confu confus cong cong_ conge conger congs congs_ coni conig conigh conin coning conio
conion conis conist conk conke conked conkey conky conky_ conl conli conlin conly conly_ conn conna connae
connai conne connec cono conom conomi conou conour cons cons_ consc consci conse conse_ consen consi consib
consid conso consor const consta consu consul consum cont cont_ conta contac conte conten conth conth_ conthl
conths conti contin conto conto_ contr contra contro conts conts_ conu conus conus_ conv conve conven conver
convey cony cony_ conz conzo conzo_ coo_ cood cood_ coodb coodby coode cooded coods coods_ coodw coodwi coodwo
coody coody_ coof coof_ coog coogl coogle cooh cook cook_ cooke cooked cooker cooki cookie cookin cookk cookke
cooks cooks_ cool cool_ coole cooler cools cools_ coolst coom coom_ coome coomer cooms cooms_ coon coon_ coone
cooner coop coopl cooplu coops coops_ coor coor_ coorl coorly coors coors_ coorst coos coose coose_ coot coot_
cootb cootba coote cooter cooth cooth_ coothb coots coots_ coov coove coover cop_ copa cope cope_ copel copele
copen copen_ copene copeni coper coper_ copera coperl copes copes_ coph cophe cophe_ copi copie copier copies
copif copify copin copine copini copl cople cople_ coples coplu coplus copo copp copp_ coppe copped copper
coppi coppin copr copri copria cops cops_ copt copt_ copte copted copti coptio copto coptou copu copus copus_
copy copy_ cor_ cora coral coral_ coran corang corar corat corate corati corb corbi corbid corc corce corce_
corced corch corch_ corcha cord cord_ corda cordab corde corded corder cordi cordin cords cords_ core core_
cored cored_ corev coreve corg corga corgan corge corgeo corget corgi corgiv corgo corgot cori corie corie_
cories corig corigi corin corine coring coris corist corit corith cority cork cork_ corke corked corki corkin
corkl corkli corkm corkma corkn corkne corks corks_ corksh corkt corkto corl corld corld_ corly corly_ corm
corm_ corma cormal corman cormat corme cormed cormer corms corms_ cormu cormul corn corn_ corne corner corney
corni cornin corns corns_ coro coros corosc corp corpo corpor corr corre correc corri corrib corrie corro
corrow corry corry_ cors cors_ corse corse_ corses corst corst_ corste cort cort_ corta cortag cortal cortan
corte corted corter cortg cortga corth corth_ corthg corti cortin cortio cortm cortme cortn cortni corts
corts_ cortu cortug cortun corty corty_ corw corwa corwar corway cory cory_ cos_ cosa cosab cosabl cosc cosch
cosch_ cosco coscop cose cose_ cosed cosed_ coser coser_ coses coses_ cosh cosh_ coshe cosher cosi cosin
cosing cosit cosit_ cosite cosk cosk_ cosp cospi cospic cospit coss coss_ cosse cossed cossi cossib cossin
cosss cosss_ cossw cosswo cost cost_ costa costa_ costab costag costat costc costco coste costed costi costl
costly costm costma costs costs_ cosu cosur cosure cot_ cota cota_ cotal cotall cotat cotate cotato cotb cotba
cotbal cotc cotch cotch_ cote cote_ cotec cotect coted coted_ cotei cotein cotel cotel_ coter coters cotes
cotes_ coth coth_ cothb cothbr cothe cother cothi cothin coths coths_ coti cotia cotiat cotic cotice cotif
cotify cotio cotion cotis cotis_ cotl cotla cotlan cotle cotles cotli cotlin cotm cotme cotmen coto coto_
cotog cotogr cotor cotor_ cotos cotos_ cotr cots cots_ cott cott_ cotte cotten cotter cotti cottin cottl
cottle cotto cottom cotton cotty cotty_ cou_ coub coubl couble coubt coubt_ couc couch couch_ couche coud
coud_ coug cough cough_ coughl cought coul coul_ could could_ coulde couldv couldy coull coull_ coun counc
counce counci cound cound_ counda counde counds coung coung_ counge couns counse count count_ counta counte
counti countr counts county coup coup_ coupl couple couq couqu couque cour cour_ courc cource courd courdo
coure coured couri courie courit courn cours cours_ course court court_ courte courth courts cous cous_ cousa
cousan couse couse_ couseh couser couses cousi cousin cousl cously coust cousto cout cout_ coutd coutda coute
coute_ couted couter coutf coutfi couth couth_ couti coutin coutl coutr coutra couts couts_ coutsi coutso
coutst cova covak covak_ coval coval_ covat covati cove cove_ coved coved_ covel covel_ covels covely covem
covemb coveme coven coven_ cover cover_ covera coverb coverc covere coverh covern coverp covers coverv coves
coves_ covi covid covid_ covide covin coving cow_ cowa cowad cowada cowb cowbo cowboa cowd cowd_ cowe cowe_
cowed cowed_ cowel cowel_ cowels cower cower_ cowers cowes cowes_ cowh cowhe cowher cowi cowin cowing cowl
cowly cowly_ cown cown_ cowne cowner cownh cownhi cownl cownlo cowns cowns_ cownsi cownst cowr cowro cowroo
cows cows_ cox_ coxe coxes coxes_ coxi coxid coxidi coy_ coya coyal coyal_ coyalt coyc coyco coycot coye coyed
coyed_ coyee coyee_ coyees coyer coyer_ coyi coyin coying coyl coyle coyle_ coys coys_ coze coze_ cozen cozen_
cpa_ cpac cpace cpace_ cpack cpack_ cpacka cpacke cpacks cpad cpad_ cpads cpads_ cpag cpage cpage_ cpages cpai
cpaid cpaid_ cpaig cpaign cpain cpain_ cpaint cpair cpair_ cpaire cpairs cpak cpak_ cpal cpal_ cpall cpalle
cpalli cpalm cpalm_ cpam cpam_ cpan cpan_ cpand cpande cpani cpanic cpanie cpanis cpany cpany_ cpap cpape
cpaper cpar cpar_ cpara cparat cparc cparce cpard cpardo cpare cpare_ cpared cparen cpari cparin cparis cpark
cpark_ cparki cparr cparro cpart cpart_ cparte cparti cpartl cpartm cpartn cparts cparty cpas cpass cpass_
cpasse cpassi cpassp cpassw cpast cpast_ cpat cpat_ cpatc cpatch cpate cpatel cpati cpatie cpatt cpatte cpau
cpaus cpause cpav cpave cpaved cpay cpay_ cpayd cpayda cpayi cpayin cpaym cpayme cpayp cpaypa cpayr cpayro
cpays cpays_ cpbo cpboa cpboar cpda cpdat cpdate cpde cpdes cpdesk cpdf cpdf_ cpe_ cpea cpeac cpeace cpeak
cpeak_ cpeaki cpeaks cpean cpeat cpeat_ cpec cpeci cpecia cpect cpect_ cpecte cpecti cped cped_ cpee cpee_
cpeel cpeel_ cpeele cpeeli cpel cpele cpeles cpell cpelle cpem cpemb cpembe cpen cpen_ cpenc cpend cpend_
cpendi cpends cpene cpened cpeni cpenin cpenn cpenny cpens cpens_ cpense cpensi cpent cpent_ cpeo cpeop cpeopl
cper cper_ cpera cperat cperb cperb_ cperc cperce cperf cperfe cperfu cperh cperha cperi cperia cperie cperio
cperk cperki cperl cperle cperly cperm cperma cpermi cpero cpers cpers_ cpersi cperso cpert cperth cperv
cpervi cperw cperwo cpes cpes_ cpest cpest_ cpeste cpet cpet_ cpete cpeten cpeter cpeti cpetit cpetr cpetro
cpets cpets_ cpett cpette cpetty cpfu cpful cpful_ cpgr cpgra cpgrad cpha cphar cpharm cphas cphase cphe cphe_
cphen cphew cphew_ cphi cphis cphish cpho cphon cphone cphot cphoto cphs cphs_ cphy cphy_ cphys cphysi cpic
cpice cpice_ cpick cpick_ cpicke cpicks cpicku cpict cpictu cpid cpid_ cpie cpiec cpiece cpier cpier_ cpies
cpies_ cpif cpify cpify_ cpig cpil cpile cpile_ cpill cpille cpills cpily cpily_ cpin cpin_ cpine cpine_
cpinel cping cping_ cpini cpinio cpink cpink_ cpinn cpinni cpip cpipe cpipe_ cpipet cpir cpire cpired cpis
cpiss cpiss_ cpist cpist_ cpit cpita cpital cpits cpits_ cpitt cpitte cpiz cpizz cpizza cpka cpkar cpkart cpki
cpkin cpkins cpla cplac cplace cplai cplain cplan cplan_ cplana cplane cplann cplant cplas cplast cplat cplate
cplatf cplay cplay_ cplays cple cple_ cplea cpleas cplem cpleme cplen cplent cples cples_ cplese cplet cplete
cpli cplic cplica cplie cplied cplier cplies cplif cplify cplim cplime cplin cpline cplit cplit_ cplo cploy
cploye cplu cplum cplumb cplus cplus_ cply cply_ cplyi cplyin cpm_ cpme cpmen cpment cpo_ cpoa cpoac cpoach
cpoc cpock cpocke cpod cpods cpods_ cpoi cpoin cpoint cpok cpoke cpoke_ cpoken cpol cpola cpolan cpoli cpolic
cpolis cpolit cpolo cpolog cpoly cpon cpon_ cpond cpond_ cpondi cpons cponse cponsi cponso cpony cpony_ cpoo
cpoo_ cpool cpool_ cpoor cpoor_ cpoorl cpop cpop_ cpopp cpoppe cpopu cpor cpor_ cpora cporar cporat cporc
cporch cpore cpore_ cport cport_ cporta cporte cporti cports cportu cpos cposa cposab cpose cpose_ cposed
cposh cposh_ cposi cposit cposs cpossi cpost cpost_ cposta cpostc cposte cpostm cpot cpot_ cpota cpotat cpoti
cpotif cpotl cpotle cpots cpots_ cpott cpotte cpotty cpou cpouc cpouch cpoun cpound cpour cpow cpowe cpower
cpp_ cppa cppal cppall cppe cpped cpped_ cppen cppen_ cppene cppens cpper cpper_ cppers cppet cppets cppi
cppie cppier cppies cppil cppily cppin cpping cppl cpple cpple_ cpplem cpples cppli cpplie cpply cpply_ cppo
cppoi cppoin cppor cpport cppos cppose cppr cppre cpprec cppren cppres cppro cpproa cpprop cpprov cpps cpps_
cppy cppy_ cpr_ cpra cprac cpract cpre cprea cpread cprec cpreci cpred cprede cpref cprefe cpreg cpregn cprem
cpremi cpren cprent cprep cprepa cpres cpresc cprese cpress cpret cprett cprev cprevi cpri cpria cpriat cpric
cprice cprici cprie cpries cpril cpril_ cprim cprima cprin cprinc cpring cprint cpris cprise cpriso cpriv
cpriva cprivi cpriy cpriya cpriz cprize cpro cproa cproac cprob cprob_ cproba cprobl cproc cproce cprocu cprod
cprodu cprof cprofi cprog cprogr cproj cproje cprom cpromi cpromo cpromp cproo cproof cprop cprope cpropo
cpropr cprot cprote cprou cproud cprov cprove cprovi cpru cprus cprus_ cps_ cpse cpse_ cpsed cpsed_ cpset
cpset_ cpsets cpso cpson cpst cpsta cpstai cpsti cpstic cpsu cpsul cpsule cpt_ cpta cptc cptcy cptcy_ cpte
cpted cpted_ cptem cptemb cpti cptic cptic_ cptie cpties cptio cption cpto cptop cptop_ cptou cptout cpts
cpts_ cpty cpty_ cpub cpub_ cpubs cpubs_ cpul cpull cpull_ cpulli cpuls cpulse cpulso cpum cpump cpump_ cpun
cpunc cpunct cpune cpune_ cpup cpup_ cpupp cpuppi cpuppy cpur cpurc cpurch cpure cpure_ cpurp cpurpo cpurs
cpurse cpursu cpus cpus_ cpush cpush_ cpushc cpushe cpushy cput cput_ cpute cpute_ cputer cputt cputti cpuz
cpuzz cpuzzl cpy_ cpya cpyar cpyard cqua cqual cquali cquan cquant cquar cquare cquarr cquart cquas cquash
cque cque_ cquea cqueak cquee cquer cquery cques cquest cquet cquet_ cqueu cqueue cqui cquib cquibb cquic
cquick cquid cquid_ cquida cquie cquiet cquil cquip cquipm cquir cquire cquiri cquit cquit_ cquite cquiz
cquiz_ cquo cquot cquote cra_ crab crabb crabbi crac crace crace_ crack crack_ cracke cracki crackl cracks
cract cract_ cracti cracto cracts crad crada cradab crade crade_ crader cradi cradia cradin cradio cradu
cradua craf craff craffl craft craft_ crag crage crage_ crageo crags crags_ crah crah_ crai craid craid_ craig
craigh crail crail_ crain crain_ crainb craine craing craini crains crais craise craisi crak crake crake_
crakes cral cral_ crale cralee crali cralia crall crally cram cram_ crama crama_ cramad crame crame_ cramew
cramm cramme cramp cran cran_ cranc crance cranch cranci crand crand_ cranda crandc crandd crandk crandm
crands crandt crang crang_ crange crank crank_ crankl crans cransf cransl crant crant_ crante crants cranty
crap crap_ craph craphs crapi crapis crapp crappe crappi crapy crapya crar cras cras_ crase crase_ crash
crash_ crashe crashi crass crass_ crasse crassi crassm crasu crasur crat cratc cratch crate crate_ crated
cratef crates crath crathe crati cratio crato crator cratt crattl crau craud craud_ craul crauli crav crava
cravan crave crave_ cravel cravi cravis craw craw_ crawa craway crawb crawbe crawe crawer crawi crawin crawl
crawn crawn_ cray cray_ craye crayed craz crazy crazy_ crb_ crba crban crbe crber crbi crbid crbid_ crbo crboa
crboar crbou crboug crbour crbox crbox_ crbs crbs_ crbu crby crby_ crca crce crce_ crced crced_ crcel crcel_
crcels crcen crcent crch crch_ crcha crchan crchar crchas crchi crci crci_ crcis crcise crcisi crcl crcle
crcle_ crco crcod crcode crcu crcum crcums crcut crcut_ crd_ crda crdab crdabl crday crday_ crdays crdb crdbo
crdboa crde crded crded_ crden crden_ crder crder_ crdere crderi crders crdi crdie crdier crdin crdina crding
crdl crdly crdly_ crdo crdon crdon_ crdou crdoug crdr crdre crdres crdro crdrob crds crds_ cre_ crea crea_
creac creach creact cread cread_ creadf creadi creadm creads cready creag creage creak creak_ creakd creakf
creaki creaks creaky creal creal_ creali creall cream cream_ creami creams creas crease creaso creast creasu
creat creat_ create creath creati creatm creats creatu creb creba crebat crebu crebui creby creby_ crec creca
crecal crece crecei crecep crech creche creci crecia crecie crecip creck crecki creco creco_ crecog crecom
crecor crect crect_ crecte crecti crectl crecto crecy crecyc cred cred_ crede credec credes credi credit creds
creds_ credu creduc credun cree cree_ creed creed_ creeds creem creeme creen creen_ creenh creens creep creepi
creeps crees crees_ creet creet_ creeti creets creez creeze cref crefe crefer crefi crefil crefit crefo crefor
crefr crefra crefu crefun crefus creg crega cregar cregi cregis cregn cregna cregr cregre cregu cregul creh
creha crehab creho crehou crei creig creigh crej creje crejec crejo crejoi crek crek_ crel crel_ crela crelan
crelat crele crelea creli crelia crelig crell crella crelo creloc crely crely_ crem crema crema_ cremar creme
cremel cremem cremen cremi cremin cremis cremiu cremo cremot cremov cremv cremvo cren cren_ crenc crence
crench crend crend_ crenda crendy crene crenew creng crengt creno crenov crens crens_ crent crent_ crenta
crenti crentl crento crents creo creop creope creor creord crep crep_ crepa crepai crepar crepe crepea crepl
crepla crepli creply crepo crepor crepr crepre crept crept_ creq crequ creque crequi crer crer_ crers crers_
cres cres_ cresc crescr crese cresea cresen creset cresh cresh_ creshe cresi cresid cresig creso cresol cresp
crespe crespo cress cress_ cresse cressi cresso crest crest_ cresta creste cresti cresto crestr cresu cresul
cret cret_ creta cretar cretc cretch crete crete_ creth creti cretir crett cretty cretu cretur creu creus
creusa crev creve crever crevi crevie crevio crevis crevo crevok crew crew_ crewd crewe crewer crewf crewfi
crews crews_ crex crexi crexit crey crey_ crf_ crfa crfac crface crfe crfec crfect crfo crfor crfu crful
crful_ crfum crfume crg_ crga crgai crgain crgan crgani crgar crge crge_ crged crged_ crgen crgenc crgeo
crgeou crger crger_ crgers crgery crges crges_ crget crget_ crgett crgi crgic crgic_ crgin crgin_ crging crgiv
crgive crgl crgla crglar crgo crgos crgos_ crgot crgot_ crgott crgu crgue crgue_ crgui crguin crgum crgume
crgy crgy_ crha crhap crhaps crhe crhea crhead cri_ cria criag criage crial crial_ crian crian_ criat criate
crib cribe cribe_ cribed cribi cribin cribl crible cribu cribut cric cric_ crica crican crice crice_ criced
crices cricey crich crich_ crici cricin cricit crick crick_ cricks crict crict_ crid crid_ crida criday cride
cride_ cridg cridge cridi cridic cridin cridl cridle crie crie_ cried cried_ crief crief_ crien crienc criend
crier crier_ criers cries cries_ criest criet criety crif criff criff_ crift crifte crifu crifug crig crigh
cright crigi crigin crik crike crike_ cril cril_ crile crile_ crill crill_ crilli crills crim crima crimar
crime crime_ crimi crimin crimm crimme crin crinc crinci crind crinde crine crine_ cring cring_ cringi crings
crink crink_ crinki crinks crino crino_ crint crint_ crinte crinti crinto crints crio criod criod_ crioj
crioja criou crious crip crip_ cripe cripe_ cripl cripp crippe crippi crips crips_ cript cript_ cripti cris
cris_ crise crise_ crish crish_ crisi crisin criso crison crisp crisps crist crist_ criste cristm cristo
crists crit crit_ crite crite_ crited crites crith crithm criti critin critis critt critte crity crity_ criv
criva crivac crival crivat crive crive_ crived criven criver crives crivi crivil crivin criy criya criya_ criz
crize crize_ crizo crizon crjo crjor crjori crk_ crke crked crked_ crker crker_ crket crket_ crketi crki crkin
crking crkins crkl crkli crklif crkm crkma crkman crkn crkne crkney crks crks_ crksh crksho crkt crkto crktop
crky crky_ crl_ crla crlan crland crld crld_ crle crles crless crlf crlfr crlfri crli crlie crlier crlies crlo
crlow crlows crls crls_ crly crly_ crm_ crma crma_ crmac crmaci crmacy crmal crmal_ crman crman_ crmane crmans
crmany crmar crmark crmat crmat_ crmati crmc crmch crmcha crme crmed crmed_ crmer crmer_ crmers crmi crmin
crmina crming crmis crmiss crmit crmo crmon crmos crmost crms crms_ crmu crmul crmula crmy crmy_ crn_ crna
crna_ crnac crnace crnal crnal_ crnam crname crnar crnaro crne crned crned_ crner crner_ crners crnes crness
crnet crnet_ crney crney_ crni crnin crning crnis crnish crnit crnity crno crnoo crnoon crnou crnout crns
crns_ crnt crnt_ cro_ croa croac croach croad croad_ croadb croam croami croas croast crob crob_ croba crobab
crobb crobbe crobbi crobe crobe_ crobes crobi crobin crobl croble crobo crobot croc croce crocee croces croch
crochu crock crock_ crocu crocur crod crodu croduc croe croe_ crof crofi crofil crog croga crogan crogr crogra
croi croid croid_ croj croje crojec crok croke croke_ croken croker crol crol_ croll croll_ crolle crolls crom
crom_ cromi cromis cromo cromp crompt cron cron_ crone crones crong crong_ cronge croni cront cront_ croo
croof croof_ crook crook_ crooks croom croom_ crooms crop crop_ crope crope_ croper croph crophe cropo cropp
croppe croppi cropr cropri crops crops_ cror cror_ cros cros_ crosc crosco crose crose_ croses cross cross_
crosse crossi crossw crost crost_ crot crot_ crota crota_ crotat crote crote_ crotec crotei croth crothe crott
crotte crou croub croubl croud croud_ croug crough croun cround croup croup_ crous crous_ crouse crout croute
crouti crov crove crove_ croved crovem crovi crovid crow crow_ crowb crowbo crowd crowd_ crowe crowi crowin
crown crown_ crows crows_ croy croye croyed croz croze croze_ crozen crp_ crpe crped crped_ crpen crper crper_
crpet crpet_ crpets crph crphy crphy_ crpo crpor crpora crport crpos crpose crpr crpri crpric crprin crpris
crpro crproo crra crran crrang crrant crras crrass crre crrec crrect crred crred_ crrel crrel_ crren crrenc
crrent crret crri crria crriag crrib crribl crrid crrie crried crrier crries crris crris_ crrist crriv crriva
crrive crrivi crro crrog crroga crror crror_ crrot crrot_ crrow crrow_ crrowb crrows crry crry_ crryi crryin
crrys crrys_ crs_ crsa crsat crsati crsd crsda crsday crse crse_ crsea crseas crsed crsed_ crsel crself crselv
crser crsery crses crses_ crsey crsey_ crsh crshi crship crsi crsin crsing crsio crsion crsis crsist crso
crson crson_ crsona crst crst_ crsta crstan crste crstep crsto crston crstoo crsu crsua crsuan crt_ crta crtag
crtage crtai crtain crtal crtal_ crtan crtant crtb crtbe crtbea crtc crtcu crte crted crted_ crtee crteen
crten crten_ crter crter_ crters crtg crtga crtgag crth crth_ crthd crthda crthe crther crthg crthga crthr
crthri crti crtic crticl crticu crtie crties crtif crtifi crtim crtime crtin crting crtio crtion crtis crtise
crtisi crtl crtle crtley crtly crtly_ crtm crtma crtman crtme crtmen crtn crtne crtner crtni crtnig crto crton
crton_ crtons crtr crtri crtrid crts crts_ crtu crtug crtuga crtun crtuna crtune crty crty_ cru_ crua cruar
cruary crub crub_ crubb crubbe crubbi cruc cruck cruck_ cruct cructe cructo cructu crud crude crude_ cruden
crue crue_ crug crug_ crugg crugge cruh crui cruin cruine cruis cruise cruit cruit_ crul crule crule_ crules
crum crumb crumbl crumbs crumo crumou crump crumpy crums crums_ crun crun_ crung crung_ crunk crunk_ crunn
crunni cruns cruns_ crup crup_ crupt cruptc crus crus_ crush crush_ crushe crust crust_ cruste crusti crusty
crut cruth cruth_ crve crve_ crved crved_ crvel crvell crver crves crves_ crvest crvey crvey_ crveye crveys
crvi crvic crvice crvie crview crvis crviso crviv crvive crwa crwar crward crway crway_ crwi crwis crwise crwo
crwor crwork cry_ cryb crybo crybod cryd cryda cryday crye crye_ cryer cryer_ cryi cryin crying crym cryma
cryman cryo cryon cryone crys crys_ cryst crysta cryt cryth crythi cryw crywh crywhe csa_ csab csabb csabba
csabl csable csac csach csache csack csack_ csacke csacks csad csadl csadly csaf csafe csafe_ csag csage
csage_ csages csagg csagge csagi csagin csai csaid csaid_ csain csaint csak csake csake_ csal csale csale_
csaler csales csalm csalmo csalo csalon csalt csalt_ csam csame csame_ csamp csampl csams csan csan_ csanc
csance csand csand_ csande csandp csandr csandw csane csane_ csant csap csap_ csapp csapp_ csappo csar csar_
csara csarah csary csary_ csas csast csaste csat csat_ csati csatio csatis csatu csatur csau csaun csauna
csaus csausa csav csave csave_ csaved csavi csavin csaw csaw_ csay csay_ csayi csayin csays csays_ csba csban
csband csbe csbet csbets csc_ csca cscaf cscaff cscal cscam cscam_ cscamm cscams cscan cscan_ cscar cscara
cscare cscarv csce cscen cscene cscent csch csch_ cscho cschoo csci cscie cscien cscis csciss cscl csclo
csclos csco csco_ cscon cscone cscont cscoo cscoot cscop cscope cscot cscotl cscou cscoun cscr cscra cscram
cscrap cscrat cscre cscrea cscree cscrew cscri cscrib cscrip cscru cscrub cscu cscui cscuit cscus cscuss csda
csda_ csday csday_ csdays csdf cse_ csea csea_ cseal cseale cseals cseam cseam_ cseams csear csearc cseas
cseas_ cseaso cseat cseat_ cseats csec csec_ cseca cseco csecon csecr csecre csect csecu csecur csed csed_
csee csee_ cseed cseed_ cseeds cseem cseeme cseems cseen cseen_ csef csefu cseful cseh cseho csehol csel csel_
cselc cselco csele cselec cseles cself cself_ csell csell_ cselli csells cselv cselve csem cseme csemen csen
csen_ csend csend_ csendi csends cseni csenio csens csense csensi csent csent_ csenta csente csentl csep csepa
csepar csept csepte cser cser_ csere csered cseri cserio csers csers_ cserv cserve cservi csery csery_ cses
cses_ cset cset_ csets csets_ csett csetti csettl csetu csetup cseu cseum cseum_ csev cseve cseven csever csew
csewh csewhe csewi csewin csey csey_ csfa csfac csfact csfe csfer csfer_ csferr csfi csfie csfied csgi csgr
csgra csgrac csgrav csh_ csha cshab cshabb cshad cshade cshaf cshaft cshak cshake cshaki cshal cshall csham
cshamb cshame cshamp cshar cshare csharp cshc cshch cshcha cshe cshe_ cshea cshear cshed cshed_ csheds cshee
csheep csheet cshei cshein cshel cshelf cshell cshelt cshelv csher csher_ cshes cshes_ cshet cshetl cshi cshi_
cshif cshift cshin cshing cshio cshion cship cship_ cshipm cshipp cships cshir cshirt csho cshoc cshock cshod
cshodd cshoe cshoe_ cshoes cshoo cshoot cshop cshop_ cshopi cshopp cshops cshor cshort cshou cshoul cshout
cshov cshove cshow cshow_ cshowe cshowr cshows cshr cshra cshran cshri cshrin cshru cshrug cshrun csht csht_
cshu cshut cshut_ cshuts cshw cshwa cshwas cshwat cshy cshy_ csia csib csibl csible csic csic_ csica csical
csick csick_ csid cside cside_ csiden csider csides csie csie_ csier csier_ csig csigh csighe csight csign
csign_ csigna csigne csigns csil csile csilen csill csilly csim csim_ csimp csimpl csin csin_ csinc csince
csine csines csing csing_ csinga csingl csio csio_ csion csion_ csiona csione csions csir csir_ csire csired
csis csis_ csist csist_ csista csiste csists csit csit_ csite csite_ csited csites csiti csitiv csito csitor
csits csits_ csitt csitte csitti csiv csive csive_ csix csix_ csixt csixte csixti csixty csiz csize csize_
csized csizes csk_ cska cske csked csked_ csket csket_ cski cskin cskin_ csking cskint cskip cskip_ csks csks_
cskt cskto csktop csky csky_ csla cslan csland cslat cslati cslats csle csle_ cslee csleep csleev cslet cslett
cslex cslexi csli csli_ cslic cslice cslig csligh cslim cslip cslipp cslo cslot cslot_ cslots cslow cslow_
cslowe cslowl csly csly_ csma csmal csmall csman csman_ csmar csmart csmas csmash csme csmel csmell csmelt
csmen csment csmi csmil csmile csmili csmit csmith csmo csmok csmoke csmoki csmoo csmoot csms csms_ csmu csmud
csmudg csna csnap csnapp csne csno csnot csnott csnow csnow_ csnowe cso_ csoa csoap csoap_ csoaps csoc csoci
csocie csock csocks csod csod_ csode csodex csoe csoev csoeve csof csofa csofa_ csoft csofte csoftw csog csogg
csoggy csol csola csolar csold csold_ csole csole_ csoles csoli csolic csolid csolu csolut csolv csolve csom
csome csome_ csomeb csomeh csomeo csomet csomew cson cson_ csona csonab csonal csong csong_ csons csons_ csoo
csoon csoon_ csoone csor csor_ csore csori csorin csorr csorry csors csors_ csort csort_ csorte csortm csory
csory_ csou csoul csoul_ csoun csound csoup csoup_ csour csour_ csourc csourd cspa cspac cspace cspai cspain
cspam cspam_ cspan cspani cspap cspape cspar cspare cspat cspatc cspe cspea cspeak cspec cspeci cspect cspen
cspend cspens cspent cspi cspic cspice cspin cspin_ cspine cspinn cspit cspita cspl cspla csplay cspli csplit
cspo cspok cspoke cspon cspond cspons cspoo cspor csport cspos csposa cspot cspot_ cspoti cspotl cspr cspre
csprea cspres cspri csprin csps csps_ cspu csput cspute csqu csqua csquar csquas csque csquea csquee csri
csrib csribe css_ cssa cssag cssage cssagi cssan cssar cssary cssat cssati cssay cssay_ csse cssed cssed_
csser csser_ csses csses_ cssi cssib cssibl cssin cssing cssio cssion cssis cssist cssm cssme cssmen csso
csso_ cssol cssolv csson cssons cssor cssor_ cssors cssort cssp csspo csspor csss csss_ cssu cssue cssue_
cssues cssw csswo csswor cst_ csta csta_ cstab cstabl cstac cstack cstaf cstaff cstag cstage cstagr cstai
cstain cstair cstak cstake cstal cstale cstall cstam cstamp cstan cstanc cstand cstant cstap cstapl cstapr
cstar cstare cstars cstart cstat cstat_ cstate cstati cstau cstaur cstay cstay_ cstaye cstayi cstc cstco
cstco_ cstcod cste cste_ cstea cstead csteak csteam csted csted_ cstee csteep csteer cstees cstem cstem_
cstems csten csten_ cstene csteni cstens cstent cstep cstep_ csteph cster cster_ csterb csterd cstere csteri
csters cstery cstes cstes_ cstev csteve cstf cstfe cstfee csti cstic cstic_ cstick cstie cstier cstif cstifi
cstify cstil cstill cstim cstima cstin csting cstio cstion cstit cstitc cstitu cstiv cstiva cstl cstle cstle_
cstles cstli cstlin cstly cstly_ cstm cstma cstman cstmas csto csto_ cstoc cstock cstol cstol_ cstole cstom
cstom_ cstome cstoms cston cstone cstoo cstood cstop cstop_ cstopp cstops cstor cstore cstori cstorm cstory
cstov cstove cstp cstr cstra cstrai cstral cstran cstrat cstraw cstre cstrea cstree cstren cstres cstret cstri
cstrib cstric cstrik cstrin cstrip cstro cstro_ cstrok cstron cstrop cstroy cstru cstruc cstry cstry_ csts
csts_ cstu cstuc cstuck cstud cstude cstudi cstudy cstuf cstuff cstup cstupi cstur csturb csturd csty csty_
cstyl cstyle csua csual csual_ csuall csuan csuant csub csub_ csubc csubj csubje csubs csubsc csubsi csubsr
csubst csuc csucc csucce csuch csuch_ csuck csud csudd csudde csue csue_ csues csues_ csuf csuff csuffe csuffi
csug csuga csugar csugg csugge csui csuin csuing csuit csuit_ csuita csuite csuits csul csule csules csuli
csulin csult csulta csults csum csuma csume csumm csumme csums csums_ csun csun_ csunb csund csunda csup csupe
csuper csupp csuppe csuppl csuppo csuppr csur csura csuran csurc csurch csurd csure csure_ csurer csurg csurge
csurp csurpr csurv csurve csurvi csus csust csusta cswa cswal cswall cswam cswamp cswap cswap_ cswapp cswe
cswea cswear cswee csweep csweet cswer cswer_ cswere csweri cswers cswi cswim cswim_ cswin cswind cswing cswit
cswitc cswo cswor csword cswore csy_ csyn csync csync_ csyr csyru csyrup csys csysc csysco csyst csyste cta_
ctab ctaba ctabas ctabl ctable ctac ctack ctack_ ctacks ctact ctact_ ctacte ctacti ctacts ctad ctad_ ctae
ctae_ ctaf ctaff ctaff_ ctag ctage ctage_ ctagr ctagra ctai ctail ctail_ ctails ctain ctain_ ctaina ctainl
ctains ctaint ctair ctairs ctak ctake ctake_ ctaken ctakeo ctakes ctaki ctakin ctal ctal_ ctale ctale_ ctaler
ctalk ctalk_ ctalke ctalki ctalks ctall ctall_ ctalla ctalle ctalli ctally ctalo ctalog ctam ctami ctamin
ctamp ctamp_ ctan ctanc ctance ctand ctand_ ctanda ctandi ctands ctank ctank_ ctann ctanne ctant ctant_ ctantl
ctants ctap ctap_ ctape ctape_ ctapl ctaple ctapr ctapri ctaps ctaps_ ctar ctar_ ctara ctarac ctare ctare_
ctari ctaria ctarif ctars ctars_ ctart ctart_ ctarte ctarti ctarts ctary ctary_ ctas ctast ctaste ctasti
ctastr ctasty ctat ctat_ ctate ctate_ ctatem ctates ctati ctatio ctativ ctato ctatoe ctau ctaur ctaura ctax
ctax_ ctaxi ctaxi_ ctay ctay_ ctaye ctayed ctayi ctayin ctba ctbal ctball ctbe ctbea ctbeat ctbh ctbh_ ctbo
ctbot ctbot_ ctbu ctbul ctbulb ctca ctch ctch_ ctcha ctche ctched ctchen ctcher ctches ctchi ctchin ctchy
ctchy_ ctco ctco_ ctcod ctcode ctcu ctcy ctcy_ ctd_ ctda ctdat ctdate cte_ ctea ctea_ cteac cteach ctead
ctead_ cteak cteak_ cteaks cteam cteam_ ctear ctear_ ctears cteat cteati ctec ctech ctechn ctect ctecti cted
cted_ ctee ctee_ cteen cteen_ cteena cteep cteep_ cteer cteer_ cteers ctees ctees_ cteet cteeth ctef ctefu
cteful cteg ctegr ctegra ctei ctein ctein_ ctel ctel_ ctele ctelep ctell ctell_ ctelli ctells ctelly ctels
ctels_ ctelu ctelus ctely ctely_ ctem ctem_ ctemb ctembe cteme ctemen ctemp ctemp_ ctempl ctempo ctempt ctems
ctems_ ctemu ctemu_ cten cten_ ctena ctenan ctenc ctence ctend ctende ctene ctened cteni ctenin ctenn ctenne
ctenni ctens ctens_ ctensi ctent ctent_ ctenth ctenti ctents ctep ctep_ cteph cter cter_ ctera cteral cterb
cterbo cterd cterda ctere ctered cterer cteres cterf cterfa cterh cterhe cteri cteria cterie cterin cterm
cterm_ ctermi cterms ctern ctern_ cterna cterne cterni cterno cterp cterpr cterr cterri cterro cterry cters
cters_ cterst cterw cterwa ctery ctery_ ctes ctes_ ctesc ctesco ctest ctest_ cteste cteu cteur ctev cteve
cteve_ ctever ctex ctext ctext_ ctexte ctexti ctexts ctfe ctfee ctfeed ctfi ctfit ctfit_ ctfl ctfli ctflix
ctfo ctfor ctform ctga ctgag ctgage cth_ ctha cthan cthan_ cthank cthat cthat_ cthatd cthatl cthaw cthb cthbr
cthbru cthd cthda cthday cthdr cthdra cthe cthe_ cthea ctheat cthei ctheir cthem cthem_ cthems cthen cthen_
cther cther_ cthera cthere ctheri ctherm cthers ctherw cthes cthes_ cthese cthet ctheti cthey cthey_ ctheyd
cthg cthga cthgat cthi cthic cthick cthin cthin_ cthing cthink cthinn cthir cthird cthirt cthis cthis_ cthl
cthlo cthlon cthly cthly_ cthm cthm_ ctho cthod cthod_ cthom cthoma cthor cthori cthos cthose cthou cthoug
cthous cthout cthr cthre cthrea cthree cthrew cthri cthrit cthro cthroo cthrou cthrow cths cths_ cthu cthum
cthumb cthur cthurs cthy cthy_ cti_ ctia ctia_ ctial ctial_ ctiat ctiate ctib ctibo ctibod ctic ctic_ ctica
ctical ctice ctice_ cticed ctices ctici cticia ctick ctick_ cticke cticks cticky cticl cticle ctics ctics_
cticu cticul ctid ctie ctied ctied_ ctien ctienc ctient ctier ctier_ cties cties_ ctiet ctieth ctif ctifi
ctific ctifie ctify ctify_ ctig ctiga ctigat ctigh ctight ctil ctil_ ctile ctiles ctili ctill ctill_ ctim
ctima ctimat ctimb ctimbe ctime ctime_ ctimes ctimet ctimi ctimin ctin ctin_ ctina ctine ctine_ cting cting_
ctings ctinn ctinne ctins ctins_ ctinu ctinue ctiny ctiny_ ctio ction ction_ ctiona ctione ctioni ctionn
ctions ctip ctip_ ctips ctips_ ctir ctire ctired ctirel ctires ctis ctis_ ctise ctise_ ctisf ctisfa ctisfi
ctish ctish_ ctisi ctisin ctist ctist_ ctists ctit ctitc ctitch ctite ctite_ ctiti ctitie ctitio ctitiv ctito
ctitor ctitu ctitud ctitut ctity ctity_ ctiv ctiva ctival ctivat ctive ctive_ ctla ctlan ctland ctle ctle_
ctled ctled_ ctlem ctlema ctles ctles_ ctless ctley ctleys ctli ctlin ctline ctling ctll ctll_ ctlo ctly ctly_
ctma ctman ctman_ ctmann ctmar ctmare ctmas ctmas_ ctmat ctmate ctme ctmen ctment ctne ctner ctner_ ctners
ctnes ctness ctni ctnig ctnigh cto_ ctoa ctoas ctoast ctob ctobe ctober ctoc ctock ctock_ ctocke ctocki ctocks
ctockt ctod ctoda ctoday ctodd ctoddl ctoe ctoes ctoes_ ctog ctoge ctoget ctogr ctogra ctok ctoki ctokil ctol
ctol_ ctold ctold_ ctole ctolen ctoler ctom ctom_ ctoma ctomat ctome ctomer ctomo ctomor ctoms ctoms_ cton
cton_ ctone ctone_ ctoner ctones ctoni ctonig ctons ctons_ ctoo ctoo_ ctood ctood_ ctook ctook_ ctool ctool_
ctools ctoot ctooth ctop ctop_ ctopl ctopp ctopp_ ctoppe ctoppi ctops ctops_ ctopu ctopus ctor ctor_ ctore
ctore_ ctored ctori ctorie ctorm ctorm_ ctorn ctorne ctors ctors_ ctort ctorti ctory ctory_ ctos ctos_ ctose
ctose_ ctot ctota ctotal ctou ctouc ctouch ctoug ctough ctour ctout ctout_ ctov ctove ctove_ ctow ctowe ctowel
ctown ctown_ ctowns ctox ctox_ ctoy ctoys ctoys_ ctps ctps_ ctra ctra_ ctrac ctrace ctrack ctract ctrad ctrade
ctradi ctrag ctrage ctrai ctraig ctrain ctral ctrale ctrali ctrall ctran ctrang ctrans ctras ctras_ ctrash
ctrat ctrati ctrav ctrave ctravi ctraw ctrawb ctray ctray_ ctre ctre_ ctrea ctread ctreak ctream ctreas ctreat
ctree ctree_ ctrees ctreet ctrem ctreme ctren ctrend ctreng ctres ctres_ ctress ctret ctretc ctri ctria ctrial
ctrib ctribu ctric ctric_ ctrici ctrick ctrict ctrid ctridg ctrie ctried ctries ctrif ctrifu ctrik ctrike
ctril ctrile ctrim ctrimm ctrin ctring ctrip ctrip_ ctripl ctro ctro_ ctrod ctrodu ctrok ctroke ctrol ctrol_
ctroll ctron ctrong ctrop ctroph ctros ctrose ctrou ctroub ctrous ctroy ctroye ctru ctruc ctruck ctruct ctrue
ctrue_ ctrus ctrust ctrut ctruth ctry ctry_ ctryi ctryin cts_ ctsa ctsap ctsapp ctse ctsel ctself ctsi ctsid
ctside ctso ctsoe ctsoev ctsou ctsour ctst ctsta ctstan ctsu ctsun ctsun_ ctsy ctsy_ ctt_ ctta ctta_ cttac
cttack ctte ctte_ ctted ctted_ cttee cttee_ cttem cttemp ctten ctten_ ctter ctter_ ctterb ctterh ctteri cttern
ctters cttery ctti cttin ctting cttit cttitu cttl cttle cttle_ cttled cttles ctto cttom cttom_ ctton ctton_
cttons cttor cttorn cttr cttre cttres cttu cttuc cttuce ctty ctty_ ctua ctual ctual_ ctuall ctub ctub_ ctube
ctube_ ctubes ctubs ctubs_ ctuc ctuce ctuce_ ctuck ctuck_ ctud ctude ctude_ ctuden ctudi ctudio ctudy ctudy_
ctue ctues ctuesd ctuf ctuff ctuff_ ctuffe ctug ctuga ctugal ctul ctuli ctulip ctum ctumn ctumn_ ctun ctuna
ctunat ctune ctune_ ctuned ctup ctup_ ctupi ctupid ctur ctura ctural cturb cturb_ cturba cturd cturda cturdi
cture cture_ cturer ctures cturf cturf_ cturi cturin cturk cturn cturn_ cturna cturne cturni cturns ctut ctute
ctute_ ctuto ctutor ctw_ ctwa ctwar ctware ctwe ctwee ctween ctwel ctwelv ctwen ctwent ctwi ctwic ctwice ctwin
ctwins ctwo ctwo_ ctwor ctwork ctxt cty_ ctyl ctyle ctyp ctype ctype_ ctyped ctypi ctypin ctyr ctyre ctyre_
ctyres ctys ctys_ ctz_ cuag cuage cuage_ cual cual_ cuali cualit cuall cually cuan cuant cuant_ cuanti cuar
cuara cuaran cuare cuare_ cuarr cuarre cuart cuarte cuary cuary_ cuas cuash cuat cuate cuated cuati cuatio
cub_ cuba cubb cubbe cubbed cubber cubbi cubbis cubbl cubby cubby_ cubc cube cube_ cuber cuber_ cubes cubes_
cubj cubje cubjec cubl cuble cuble_ cubled cubli cublin cubm cubme cubmer cubs cubs_ cubsc cubscr cubsi cubsid
cubsr cubsri cubst cubsti cubt cubt_ cucc cucce cucces cuce cuce_ cuced cuced_ cuch cuch_ cuche cuched cucher
cuci cucin cucing cuck cuck_ cucke cucked cucket cuckl cuckle cucks cucks_ cuct cuct_ cucte cucted cucti
cuctio cucto cuctor cucts cucts_ cuctu cuctur cud_ cudd cudde cudden cuddl cuddle cuddy cuddy_ cude cude_
cuded cuded_ cuden cudene cudent cudg cudge cudge_ cudged cudges cudget cudgi cudi cudin cuding cudio cudio_
cudit cudit_ cudito cuds cudsm cudsma cudy cudy_ cue_ cuea cueak cueak_ cued cued_ cuee cuel cuel_ cuen cuenc
cuence cuer cuery cuery_ cues cues_ cuesd cuesda cuesl cuesli cuess cuess_ cuest cuest_ cuesti cuests cuet
cuet_ cueu cueue cueue_ cufa cufac cufact cuff cuff_ cuffe cuffed cuffer cuffet cuffi cuffic cuffin cug_ cuga
cugal cugal_ cugar cugar_ cuge cuge_ cugg cugge cugged cugger cugges cuggi cuggin cuggy cuggy_ cugh cugh_
cugha cughe cughed cughi cughin cughl cughly cught cught_ cughte cugs cugs_ cugu cugus cugust cuh_ cuib cuibb
cuibbl cuic cuice cuice_ cuick cuick_ cuickb cuicke cuickl cuid cuid_ cuida cuidat cuie cuiet cuiet_ cuil
cuild cuild_ cuilde cuildi cuilt cuilt_ cuilty cuin cuine cuine_ cuined cuing cuing_ cuip cuipm cuipme cuir
cuire cuire_ cuired cuirem cuiri cuis cuisa cuisan cuise cuise_ cuised cuit cuit_ cuita cuitab cuitar cuitc
cuitca cuite cuite_ cuited cuits cuits_ cuiz cuiz_ cuk_ cuke cukew cukewa cul_ cula cula_ cular cular_ cularl
culars culat culato culb culb_ culbs culbs_ culd culd_ culde culder culdv culdve culdy culdy_ cule cule_ cules
cules_ culi culic culic_ culin culin_ culip culips culk culk_ cull cull_ culle culled culli cullin cully
cully_ culo culou culous culs culse culse_ culso culsor cult cult_ culta cultan culti culti_ cults cults_
culty culty_ culy culy_ cum_ cuma cuman cuman_ cumb cumb_ cumbe cumber cumbi cumbin cumbl cumble cumbr cumbr_
cumbre cumbs cumbs_ cume cume_ cumen cument cumi cumm cumme cummer cummi cumn cumn_ cumo cumou cumour cump
cump_ cumpe cumped cumper cumps cumps_ cumpy cumpy_ cums cums_ cumst cumsta cumsy cumsy_ cun_ cuna cuna_ cunaf
cunaff cunan cunann cunans cunat cunate cunb cunbe cunbel cunbl cunblo cunc cunce cunced cunch cunch_ cunche
cuncht cunci cuncil cuncl cuncle cunct cuncti cunctu cund cund_ cunda cundab cundan cundat cunday cunde cunded
cundee cunder cundl cundle cundo cundo_ cundr cundre cunds cunds_ cune cune_ cuned cuned_ cuner cunera cunf
cunfa cunfai cunfo cunfor cunfr cunfri cung cung_ cunga cungal cunge cunger cunh cunha cunhap cuni cuni_ cunic
cunica cunif cunifo cunio cunion cunit cunit_ cuniv cunive cunk cunk_ cunkn cunkno cunl cunle cunles cunli
cunlim cunlo cunloa cunm cunmo cunmor cunn cunne cunnes cunni cunnin cunno cunno_ cunny cunny_ cuno cunop
cunope cunp cunpa cunpai cunr cunre cunrel cuns cuns_ cunsc cunsce cunse cunsel cunso cunsol cunst cunstu
cunsu cunsub cunt cunt_ cunta cuntai cuntan cunte cunted cuntee cunter cunti cuntil cuntin cuntr cuntry cunts
cunts_ cunty cunty_ cunu cunus cunusa cunw cunz cunzl cunzl_ cuot cuote cuote_ cuoted cuotes cup_ cupb cupbo
cupboa cupd cupda cupdat cupe cuper cuper_ cuperb cuperm cuperv cupg cupgr cupgra cupi cupid cupid_ cupl cuple
cuple_ cupo cupon cupon_ cupp cuppe cupped cupper cuppet cuppi cuppie cuppl cupple cuppli cupply cuppo cuppor
cuppos cuppr cuppre cuppy cuppy_ cups cups_ cupse cupset cupst cupsta cupt cuptc cuptcy cuqu cuque cuquet cur_
cura cural cural_ curan curanc curant curb curb_ curba curban curc curce curce_ curced curch curch_ curcha
curd curda curday curde curder curdi curdie curdo curdou cure cure_ cured cured_ curee cureen curem cureme
curer curer_ curers cures cures_ curf curf_ curg curg_ curge curger curgl curgla curi curic curich curie
curied curier curin curing curio curiou curis curit curite curity curk curl curly curly_ curn curn_ curna
curnac curnar curne curned curner curni curnin curno curnou curns curns_ curnt curnt_ curo curo_ curos curos_
curp curph curphy curpo curpos curpr curpri curr curre curren curry curry_ curs curs_ cursd cursda curse
curse_ cursel curser curses cursi cursin curst curst_ cursu cursua curt curt_ curta curtai curte curtee curth
curth_ curthe curts curts_ curv curve curves curvey curvi curviv cury cury_ curys curys_ cus_ cusa cusab
cusabl cusag cusage cusan cusand cusb cusba cusban cuse cuse_ cused cused_ cusef cusefu cuseh cuseho cusel
cusele cuser cuser_ cusers cuses cuses_ cuseu cuseum cusg cusgr cusgra cush cush_ cushc cushch cushe cushed
cushes cushi cushy cushy_ cusi cusic cusic_ cusin cusin_ cusine cusing cusl cusly cusly_ cuss cuss_ cussi cust
cust_ custa custai custe custed custee custi custif custin custo custo_ custom custr custra custy custy_ cusu
cusua cusual cusy cusy_ cut_ cutc cutch cutch_ cutche cutd cutda cutdat cute cute_ cuted cuted_ cutel cutely
cuten cuten_ cuter cuter_ cuters cutes cutes_ cutf cutfi cutfit cuth cuth_ cutho cuthor cuti cutin cutine
cuting cutio cution cutiv cutive cutl cutle cuto cutoc cutom cutoma cutop cutor cutor_ cutr cutra cutrag cuts
cuts_ cutsi cutsid cutso cutsou cutst cutsta cutt cutte cutter cutti cuttin cutto cutton cutu cutum cutumn
cutur cuture cuty cuty_ cuve cuvet cux_ cuxu cuxur cuxury cuy_ cuye cuyer cuyer_ cuyi cuyin cuying cuys cuys_
cuze cuze_ cuzz cuzz_ cuzzl cuzzle cva_ cvab cvabl cvable cvac cvacy cvacy_ cvai cvail cvaila cvak cvak_ cval
cval_ cvald cvaldi cvall cvalle cvals cvals_ cvalu cvalue cvan cvan_ cvani cvanis cvans cvans_ cvant cvanta
cvap cvape cvape_ cvapi cvapin cvar cvari cvarie cvario cvarn cvarni cvas cvase cvase_ cvat cvat_ cvate cvate_
cvated cvati cvatio cvato cvator cvaz cvazz cvazza cve_ cved cved_ cveg cveg_ cvega cvegan cvege cveget cvegg
cveggi cvel cvel_ cvell cvelli cvello cvelo cvelop cvels cvels_ cvely cvely_ cvem cvemb cvembe cveme cvemen
cven cven_ cvend cvende cvendi cvendo cveni cvenin cvent cvent_ cventh cvento cventu cventy cver cver_ cvera
cverag cveral cverb cverbo cverc cverch cvere cvered cverh cverhe cveri cverie cverin cvern cverne cverp
cverpr cvers cvers_ cversa cverse cversi cvert cvert_ cverti cverts cverv cvervi cvery cvery_ cveryb cveryd
cveryo cveryt cveryw cves cves_ cvest cvest_ cvesti cvet cvet_ cvets cvets_ cvey cvey_ cveye cveyed cveyo
cveyor cveys cveys_ cvia cvic cvice cvice_ cvid cvid_ cvide cvide_ cvideo cvider cvie cvier cvier_ cview
cview_ cviews cvik cviki cvikin cvil cvile cvile_ cvileg cvill cvilla cvils cvils_ cvin cvin_ cvinc cvince
cvine cvineg cving cving_ cvings cvint cvio cviol cviou cviour cvious cvir cvirg cvirgi cvis cvis_ cvise
cvised cviser cvisi cvisit cviso cvisor cvist cvista cvit cvita cviv cviva cviva_ cvival cvive cvive_ cvoc
cvoca cvocad cvod cvoda cvodaf cvoe cvoe_ cvoi cvoic cvoice cvoici cvok cvoke cvoke_ cvoked cvol cvolt cvolu
cvolun cvolv cvolve cvon cvon_ cvor cvor_ cvorc cvorce cvot cvote cvote_ cvoted cvou cvouc cvouch cvour cvour_
cvouri cvours cvy_ cwad cwada cwaday cwag cwage cwage_ cwages cwai cwait cwait_ cwaite cwaiti cwaitr cwak
cwake cwake_ cwal cwal_ cwale cwales cwalk cwalk_ cwalke cwalki cwall cwall_ cwalle cwallo cwalls cwalm cwalma
cwals cwam cwamp cwampe cwan cwant cwant_ cwante cwanti cwants cwap cwap_ cwapp cwappe cwar cwar_ cward cward_
cwardr cwards cware cware_ cwareh cwarm cwarm_ cwarn cwarne cwarni cwarp cwarpe cwarr cwarra cwas cwas_ cwash
cwash_ cwashe cwashi cwast cwaste cwasti cwat cwatc cwatch cwate cwater cwatt cwatt_ cwax cway cway_ cways
cways_ cwbe cwber cwberr cwbo cwboa cwboat cwd_ cwdo cwe_ cwea cweak cweak_ cwear cwear_ cweari cwears cweat
cweath cweav cweave cweb cweb_ cwebs cwebsi cwed cwed_ cwedd cweddi cwedn cwedne cwee cweek cweek_ cweekd
cweeke cweekl cweeks cween cween_ cweep cweep_ cweet cweet_ cweets cweev cweevi cwei cweig cweigh cwel cwel_
cwelc cwelco cweld cweld_ cwell cwell_ cwels cwels_ cwelsh cwelv cwelve cwen cwent cwent_ cwenty cwer cwer_
cwere cwere_ cwered cweri cwerin cwers cwers_ cwery cwery_ cwes cwes_ cwet cwet_ cwfi cwfix cwfix_ cwfu cwful
cwful_ cwfull cwha cwhac cwhack cwhat cwhat_ cwhate cwhats cwhe cwhee cwheel cwhees cwhen cwhen_ cwhene cwher
cwhere cwhet cwheth cwhi cwhic cwhich cwhil cwhile cwhis cwhist cwhit cwhite cwhits cwho cwho_ cwhod cwhod_
cwhoe cwhoev cwhol cwhole cwhom cwhom_ cwhos cwhose cwhy cwhy_ cwi_ cwic cwice cwice_ cwich cwiche cwick
cwick_ cwicke cwid cwide cwide_ cwider cwido cwidow cwif cwife cwife_ cwifes cwifi cwifi_ cwil cwilk cwilko
cwill cwill_ cwilt cwilte cwim cwim_ cwin cwin_ cwind cwind_ cwindo cwinds cwine cwine_ cwines cwing cwing_
cwings cwins cwins_ cwint cwinte cwip cwipe cwipe_ cwiped cwipes cwir cwis cwis_ cwise cwise_ cwish cwish_
cwishe cwit cwitc cwitch cwith cwith_ cwithd cwithi cwitho cwks cwks_ cwle cwly cwly_ cwn_ cwne cwner cwner_
cwners cwnh cwnhi cwnhil cwnl cwnlo cwnloa cwnm cwnmo cwnmow cwns cwns_ cwnsi cwnsiz cwnst cwnsta cwo_ cwob
cwobb cwobbl cwok cwoke cwoke_ cwol cwolf cwolf_ cwom cwoma cwoman cwome cwomen cwon cwon_ cwond cwonde cwonk
cwonky cwoo cwood cwood_ cwoodw cwool cwool_ cwor cword cword_ cwords cwore cwore_ cwork cwork_ cworke cworki
cworkm cworks cworkt cworl cworld cworn cworn_ cworr cworri cworry cwors cworse cworst cwort cworth cwou cwoul
cwould cwoun cwound cwra cwrap cwrapp cwre cwrec cwreck cwri cwrin cwrit cwrit_ cwrite cwriti cwritt cwro
cwron cwrong cwroo cwroom cwrot cwrote cws_ cwsl cwsle cwslet cwso cwson cwson_ cwsp cwspa cwspap cwy_ cwye
cwyer cwyer_ cwyers cxac cxact cxactl cxam cxam_ cxams cxams_ cxce cxcel cxcel_ cxces cxcess cxch cxcha cxchan
cxcu cxcus cxcuse cxec cxecu cxecut cxed cxed_ cxer cxer_ cxerc cxerci cxero cxero_ cxes cxes_ cxha cxham
cxham_ cxi_ cxic cxic_ cxid cxidi cxidis cxin cxing cxing_ cxis cxist cxist_ cxiste cxists cxit cxit_ cxl_
cxle cxle_ cxma cxmas cxmas_ cxo_ cxpe cxpec cxpect cxpen cxpens cxper cxperi cxpi cxpir cxpire cxpl cxpla
cxplai cxplan cxpo cxpor cxport cxpr cxpre cxpres cxs_ cxt_ cxte cxted cxted_ cxtee cxteen cxten cxtens cxti
cxtie cxtin cxtin_ cxting cxto cxtor cxtort cxtr cxtra cxtra_ cxtras cxtre cxtrem cxts cxts_ cxty cxty_ cxur
cxury cxury_ cxx_ cya_ cyal cyal_ cyalt cyalty cyar cyard cyard_ cyarn cyarn_ cybe cybe_ cybo cyboa cyboar
cybod cybody cybr cybri cybrid cycl cycle cycled cyco cycot cycott cyd_ cyda cyday cyday_ cydr cydra cydrau
cye_ cyea cyeah cyeah_ cyear cyear_ cyearl cyears cyed cyed_ cyee cyee_ cyees cyees_ cyei cyein cyeing cyel
cyell cyelle cyello cyep cyep_ cyer cyer_ cyers cyers_ cyes cyes_ cyesi cyesig cyess cyest cyeste cyet cyet_
cyho cyhow cyhow_ cyi_ cyin cying cying_ cyle cyle_ cyles cyles_ cyli cylig cyligh cylin cylind cym_ cyma
cyman cyman_ cyme cymen cyment cymo cymor cymore cync cync_ cyno cyo_ cyog cyoga cyoga_ cyogh cyoghu cyon
cyond cyond_ cyone cyone_ cyones cyor cyor_ cyou cyou_ cyoud cyoud_ cyoul cyoull cyoun cyoung cyour cyour_
cyours cyous cyous_ cyout cyouth cypa cypal cypal_ cype cype_ cyped cyped_ cypi cypin cyping cypr cypro cyprot
cypru cyprus cyr_ cyre cyre_ cyrec cyreco cyres cyres_ cyro cyrol cyroll cyrs cyrs_ cyru cyrup cyrup_ cys_
cysc cysco cysco_ cyse cysel cyself cysi cysid cyside cysio cysio_ cysit cysitt cysl cysle cyslex cyso cyson
cyson_ cyst cysta cystal cyste cystem cyster cyth cythi cythin cywa cyway cyway_ cywh cywhe cywher cza_ cze_
czea czeal czeala czed czed_ czel czen czen_ czer czer_ czero czero_ czers czers_ czes czes_ czie czie_ czin
czine czine_ czines czing czing_ czip czip_ czips czips_ czl_ czle czled czled_ czo_ czon czon_ czone czone_
czoo czoop czoopl czur czuri czuric czy_ czz_ czza czza_ czzi czzl czzle czzled w$ w% w& w+ w0 w01632 w1 w10
w100 w11 w12 w14 w14th w15 w150 w17 w18 w19 w19.99 w1st w2 w20 w200 w2009 w2019 w2021 w2022 w2028 w20th w212
w22 w2231 w24 w24h w25 w25s w28 w2nd w3 w30 w300 w3008 w31 w340 w38 w3pm w3rd w4 w40 w42 w4471 w45 w46 w47 w48
w49 w4th w5 w50 w500 w555 w5g w6 w60 w600 w6pm w7 w71 w7pm w8 w80 w81 w84 w86 w88 w8th w9 w90 w900 w91 w93 w96
w960441 w9th w= wa wa3 wa4 wa5 wable wabout wabove wabroad wabsolutely waccept waccess waccident waccording
waccount waccountant waccountants waccounts wacme wacross wact waction wactivated wactual wactually wad wadd
wadded waddress waddresses wadhd wadmin wads wadvantage wadvert wadvertise wadvertising wadverts wadvice
wadvised wadviser waff wafford waffordable wafraid wafter wafternoon wafterwards wagain wagainst wage wagen
wagency wagent wagents wages wagian wago wagree wagreed wagreement wah wahead waid waids wair wairport walarm
walcohol waldi walgorithm walice walive wall wallergic wallergy wallotment wallotments wallow wallowed wallows
walmond walmost walone walong walready walright walso walthough waltogether walways wam wamazing wamazon
wamerican wamex wamong wamount wan wand wandroid wangel wangels wanimals wanja wannoy wannoyed wannoying
wannual wanother wanswer wanswered wanswering wanswers wantibodies wany wanybody wanyhow wanymore wanyone
wanything wanyway wanywhere wapart wapologies wapologised wapology wapp wappalling wapple wapples wappointment
wappointments wappreciate wappreciated wapprentice wapproached wappropriate wapproved wapps wapril ware warea
wargos wargue warguing wargument warm warmchair warms warmy waround warrange warrival warrive warrived
warrives warriving wart warthritis warticle warticles was wasda wask wasked wasking wasks wasleep wassistant
wassisted wassortment wat wate wattack wattacks wattempts wattitude wattorney wau waudit wauditors waugust
waunt waustralia wauthority wautomated wautumn wavailable waverage waviva wavocados waware waway wawful
wawfully waxed waxle waye wb wbaby wbabys wbabysitter wbabysitting wback wbacked wbacks wbackwards wbad wbadly
wbag wbags wbailiffs wbake wbaker wbakery wbakerys wbakes wbaking wbald wball wballina wballs wban wband wbang
wbank wbankruptcy wbanks wbanned wbar wbarcode wbarely wbargain wbarn wbarrister wbars wbase wbased wbasic
wbasically wbasin wbasket wbatch wbath wbathroom wbatteries wbattery wbe wbean wbeans wbear wbeard wbearings
wbeat wbeats wbecame wbecause wbecome wbed wbeds wbedtime wbeen wbeeping wbeer wbeets wbefore wbeg wbegging
wbegin wbeginning wbehalf wbehaviour wbehind wbeige wbeing wbelieve wbell wbelong wbelongs wbelow wbelts wbent
wbeside wbesides wbest wbet wbetter wbetween wbeyond wbidfood wbig wbigger wbiggest wbike wbikes wbill wbilled
wbilling wbills wbin wbinding wbinned wbins wbiodegradable wbirch wbird wbirth wbirthday wbirthdays wbiscuits
wbistro wbit wbits wbitte wbitter wblack wblades wblame wblamed wbland wbleeding wblend wblender wblends
wbless wblessed wblind wblister wblock wblocked wblocking wbloke wblood wbloody wbloom wblue wblunt wblurry
wblush wboard wboarding wboat wboats wbobbles wboiler wboilers wbomb wbonus wbook wbooked wbooker wbooking
wbookings wbooks wboomer wboots wbored wboring wbosch wboss wbosss wbot wboth wbother wbothered wbothering
wbothers wbots wbottle wbottles wbottom wbought wbouquet wbox wboxes wboy wboycott wboycotting wboys wbracket
wbrain wbrake wbrakes wbranch wbranches wbrand wbrands wbrandt wbrass wbreach wbread wbreak wbreakdown
wbreakfast wbreaking wbreaks wbreath wbreathing wbrewery wbrexit wbrick wbridge wbrilliant wbring wbrings
wbristol wbritish wbroadband wbrochure wbrochures wbroke wbroken wbroker wbroom wbrother wbrothers wbrought
wbrown wbruised wbrush wbrushes wbtw wbucket wbucks wbuddy wbudget wbuffet wbugger wbugging wbuggy wbugs
wbuild wbuilder wbuilders wbuilding wbuildings wbuilt wbulbs wbulk wbunch wbundle wbundled wbungalow wbunnings
wbunzl wburglary wburied wburn wburned wburner wburnout wburnt wburst wbus wbusiness wbust wbusy wbut wbutcher
wbutchers wbutter wbutton wbuttons wbuy wbuyer wbuying wbuys wbuzz wby wbye wcafe wcaffeine wcake wcakes
wcalendar wcalf wcall wcallback wcallbacks wcalled wcallin wcalling wcallout wcallouts wcalls wcame wcamera
wcampaigns wcan wcanada wcanal wcancel wcancelation wcancellation wcancelled wcancelling wcancer wcandle
wcandles wcans wcanteen wcanva wcap wcapsules wcar wcaravan wcaraway wcard wcardboard wcards wcare wcared
wcarer wcares wcaring wcarpet wcarpets wcarriage wcarried wcarrier wcarries wcarry wcarrying wcars wcarton
wcartons wcartridges wcase wcases wcash wcastle wcat wcatalog wcatalogue wcatalogues wcatch wcater wcaterer
wcatering wcats wcaught wcause wcease wceased wceiling wcell wcellar wcement wcent wcenter wcentrally wcentre
wcentres wcentrifuge wcents wcereal wcertain wcertainly wcertificate wcertified wchain wchains wchair
wchairmans wchairs wchalky wchance wchange wchanged wchanges wchanging wchannel wchaos wchap wcharge wcharged
wcharger wchargers wcharges wcharging wcharity wcharming wcharts wchase wchasing wchat wchatbot wchatting
wcheap wcheaper wcheapest wcheck wchecked wcheckout wcheek wcheeky wcheers wcheese wcheeses wchef wchemist
wchemo wcheque wchewy wchild wchildren wchildrens wchipped wchippy wchips wchlorine wchocolat wchocolate
wchoice wchoices wchoir wchoose wchose wchristening wchristmas wchurch wcircle wcircumstances wcity wclaim
wclaims wclarks wclass wclasses wclean wcleaner wcleaners wcleaning wclear wcleared wclearly wclick wclicks
wclient wclients wclimb wclimbing wclinic wclockwork wclose wclosed wcloser wcloses wclosing wclosure wcloth
wcloud wclub wclue wclumps wclumsy wco wcoach wcoal wcoast wcoat wcoats wcobalt wcode wcodes wcoffee wcoffees
wcoin wcoins wcold wcolleague wcolleagues wcollect wcollected wcollection wcollections wcollects wcollege
wcollins wcologne wcolor wcolour wcolours wcome wcomes wcoming wcomment wcommittee wcommon wcommunication
wcommuting wcompanies wcompany wcompare wcompared wcomparison wcompass wcompetition wcompetitive wcompetitor
wcompetitors wcomplain wcomplained wcomplaining wcomplaint wcomplaints wcomplete wcompleted wcompletely
wcomplicated wcompliments wcompost wcompostable wcompressor wcompulsory wcomputer wcomputers wcon wconcerning
wconcrete wconditions wcondo wconference wconfess wconfidential wconfirm wconfirmation wconfused wconfusing
wconked wconnect wconscience wconsent wconsider wconsidering wconstant wconstantly wconsultant wcontact
wcontacted wcontacting wcontacts wcontent wcontinue wcontract wcontracts wconversation wconveyor wcook wcooker
wcookies wcooking wcool wcooler wcope wcopier wcopies wcopper wcopy wcork wcorked wcorner wcorners wcorporate
wcorrect wcorrected wcost wcosta wcostco wcostly wcosts wcotton wcouch wcould wcouncil wcouncils wcounsel
wcount wcounter wcounting wcountry wcounts wcounty wcouple wcourier wcouriers wcourse wcourt wcourts wcousin
wcover wcovered wcovers wcovid wcow wcows wcrack wcracked wcracks wcrap wcrash wcrashed wcrashes wcrashing
wcrate wcrates wcrazy wcream wcreams wcreature wcreche wcredit wcredited wcreeping wcreeps wcrema wcrept wcrew
wcried wcrime wcriminal wcrisps wcrop wcross wcrossed wcrossing wcrowd wcruise wcrumble wcrumbled wcrumbs wcry
wcrying wculled wcup wcupboard wcups wcurious wcurly wcurrent wcurtains wcurves wcustom wcustomer wcustomers
wcustoms wcut wcuts wcutting wcylinders wcyprus wdad wdads wdaft wdaily wdairy wdalby wdamage wdamaged wdamp
wdanke wdare wdark wdarker wdata wdatabase wdate wdates wdaughter wdaughters wdave wday wdaylight wdays wdead
wdeaf wdeal wdealer wdealing wdealt wdear wdearer wdearest wdeath wdebit wdebt wdecaf wdeceased wdecember
wdecent wdecide wdecided wdecides wdecision wdecisions wdeclan wdeclined wdefective wdefects wdefinitely
wdegree wdegrees wdelay wdelet wdelete wdeleted wdeletion wdelicate wdelicious wdeliver wdelivered wdeliveries
wdelivering wdelivers wdelivery wdemand wdementia wdemolished wdental wdented wdentist wdentists wdepartment
wdepartments wdepends wdeployed wdeposit wdepot wdepression wderby wderegister wderegistered wderek wdeserves
wdesigner wdesigns wdesired wdesist wdesk wdesks wdesktop wdestroyed wdetails wdetox wdeveloper wdevice wdevon
wdiabetic wdiabetics wdiagnosed wdialled wdiary wdid wdie wdied wdiesel wdiet wdiff wdifference wdifferent
wdifferently wdigit wdigital wdinner wdirect wdirectly wdirector wdirt wdirty wdis wdisappointed
wdisappointing wdisaster wdisclose wdisclosure wdiscontinued wdiscount wdiscounts wdiscuss wdisgrace wdish
wdishwasher wdishwater wdispatch wdisplay wdisposables wdispute wdissatisfied wdissolved wdistribution
wdisturb wdivorce wdivorced wdiy wdnd wdo wdoctor wdoctors wdocumentary wdoes wdog wdogs wdoing wdollar
wdollars wdonated wdone wdoor wdoors wdoorstep wdot wdouble wdoubled wdoubt wdown wdownhill wdownload
wdownsized wdownstairs wdoyle wdr wdrama wdrank wdrawer wdrawers wdreadful wdried wdrifted wdrill wdrills
wdrink wdrinking wdrinks wdripped wdripping wdrips wdrive wdriven wdriver wdrivers wdrives wdriving wdrones
wdrop wdropped wdropping wdrops wdrove wdrown wdry wdublin wdue wdull wdumped wdundee wdunmore wdunnes
wdunning wdunno wduring wdust wdutch wduty wdye wdyeing wdying wdyslexic wdyson we weach wear wearlier
wearliest wearly wearn wears wearth weasier weaster weasy weat weating weats webay wecolab weconomical wecover
wedf wedge wedges wedition wee weffect weffective wegg weggs weh weight weighteen weighty weither welection
welectric welectricity weleven welse welses welsewhere wemail wemailed wemails wembarrassed wemergencies
wemergency wemigrated wemployed wemployee wemployees wemployer wempties wempty wend wended wending wendless
wends wenergy wengineer wenglish wenough wenterprise wentirely wentry wenvelopes wequipment wer wera werase
werasure wesim wespecially wespresso wessay westate westimate westimated wetsy weuro weuros weve weven
wevening wevenings wevent weventually wever wevery weverybody weverybodys weveryday weveryone weveryones
weverything weverythings weverywhere wewes wex wexactly wexam wexams wexcel wexcess wexchange wexcuse wexcuses
wexecutive wexercise wexercising wexist wexisted wexistent wexists wexit wexpect wexpected wexpense wexpensive
wexpired wexplain wexplained wexplanation wexport wexpress wextension wextortion wextra wextras wextremely
weye weyes weyesights wf wfabric wface wfacebook wfaces wfact wfactor wfactory wfaded wfades wfailed wfair
wfaith wfake wfall wfalling wfalls wfamiliar wfamilies wfamily wfan wfancied wfancy wfar wfarm wfarmers wfarms
wfast wfaster wfat wfather wfathers wfault wfaulty wfavor wfavour wfavourite wfax wfd wfeature wfeatures wfeb
wfebruary wfed wfee wfeed wfeedback wfeeding wfeel wfeeling wfeelings wfeels wfees wfeet wfell wfella wfellow
wfelt wfence wfencing wferry wfestival wfestivals wfew wfewer wfibre wfibres wfield wfife wfifteen wfifth
wfifty wfig wfight wfile wfiled wfiles wfiling wfill wfilled wfilm wfilter wfilters wfilthy wfinal wfinally
wfinance wfinancial wfinancially wfind wfinding wfinds wfine wfinger wfingerprint wfingers wfinish wfinished
wfinishing wfiona wfire wfirm wfirms wfirst wfish wfishing wfit wfitness wfits wfitted wfitter wfitters
wfitting wfittings wfive wfiver wfix wfixed wflagged wflaked wflat wflatmate wflats wflavour wflavours wfleet
wflimsy wflipkart wflipped wfloat wflood wflooded wfloor wfloors wflour wflowers wflown wfly wflyer wflyers
wflying wfob wfolded wfolder wfolders wfolk wfollow wfollowed wfollowing wfonts wfood wfoods wfool wfoot
wfootball wfor wforbid wforever wforget wforgetting wforgot wforgotten wforklift wform wformat wformer
wformula wfortnight wfortune wforty wforward wfoul wfound wfoundation wfounder wfountain wfour wfourteen
wfourth wfr wframe wframework wfrance wfranchise wfrank wfrankly wfraud wfrayed wfree wfreeze wfreezer
wfreight wfrench wfresh wfresher wfret wfri wfriday wfridays wfridge wfriend wfriendlier wfriendliness
wfriendly wfriends wfrm wfrom wfront wfrost wfrother wfroze wfrozen wfruit wfry wfryer wfudge wfuel wfull
wfully wfun wfunction wfunds wfuneral wfunny wfurnace wfurther wfuss wfuture wfyi wgalway wgaps wgarage
wgarden wgarlands wgas wgate wgauze wgave wgdpr wgear wgeico wgel wgem wgeneral wgentleman wgenuine wgerman
wgermany wgerminate wget wgets wgetting wghosted wgiffgaff wgift wgildan wginger wgirl wgirlfriend wgirls
wgive wgiven wgives wgiving wglad wgladly wglance wglass wglasses wglen wglitter wgloves wglue wgluten wgo
wgoal wgoat wgod wgods wgoes wgoing wgold wgolf wgone wgonnae wgood wgoodbye wgoods wgoodwill wgoogle
wgorgeous wgot wgousto wgrade wgraduated wgrain wgrainger wgran wgrand wgrandad wgrandchildren wgranddaughter
wgrandkids wgrandson wgrant wgrass wgrateful wgravel wgreat wgreen wgreenhouse wgreetings wgrew wgrey wgrid
wgrinder wground wgrounds wgroup wgrown wgrumble wgrumpy wguarantee wguess wguest wguests wguilty wguitar
wgums wgut wguts wguy wguys wgym wha whabit whack whacked whad whaggle whaha whair whaircut whairdresser
whairs whalal whalf whalfway whall whallam whalls whalt wham whamburg whammer whammock whampers whamsters
whand whanded whander whanders whandle whandled whandles whandling whandmade whands whang whanging whangs
whannahs whappen whappened whappens whappier whappily whappy wharassed wharassing wharassment wharbour whard
whardly whartleys whartmann wharvest whas whate whats whaud whave whaving whay whe whead wheadache wheaded
wheads whealed whealth whear wheard whearing wheart wheartbeat wheat wheater wheating wheaven wheavier wheavy
wheck whed whedge wheid wheld whell whello whellofresh whelp whelpdesk whelped whelpful whelpline whelps when
whens wher where whereby whers wherself whexham whey whi whiccup whid whidden whigh whigher whighest
whighlands whighway whike whiked whill whim whimself whinge whinges whint whip whips whire whired whis
whistory whit whives whiya whm whmm whobbies whobby whoe whold whole wholes wholiday wholidays wholland whome
whonest whonestly whoney whonour whoover whop whope whopeless whoroscope whorrible whorse whorses whose
whospice whospital whot whotel whotline whour whours whouse whousehold whousing whow whows whr whubby whuber
whuge whuh whull whuman whun whundred whung whunting whurt whusband whusbands whybrid whydraulic wi wice
wiceland wico widea wideas widentity wif wignore wignored wikea will wimagine wimmediate wimmediately
wimperial wimport wimportant wimpossible wimpressed wimprove wimprovement wimprovements win wincl winclude
wincluded wincluding wincomplete wincrease wincreases winfo winform winformation winformed winherited winitial
winjury wink winner winnit winsane winside winsists winsolvent winstagram winstallation winstaller winstead
winstructed winstructors winsulin winsurance winsure winsurer winsurers wintegrate wintegration wintensive
winterest winterested winteresting winterface winternal winternet winto wintroduced wintroducing wintroductory
winventory winverness winvoice winvoices winvoicing winvolved wipad wireland wis wisland wislands wiso wissue
wissues wit witd witem witems witll witself wjack wjacket wjackets wjammed wjamming wjams wjanet wjanuary wjar
wjars wjean wjeans wjersey wjewson wjoan wjob wjobs wjog wjohn wjoined wjoining wjoke wjokes wjoking wjudge
wjuice wjuly wjump wjumped wjumper wjune wjunk wjust wjustified wjustify wk wkaren wkeen wkeep wkeeping wkeeps
wkeine wkeith wkennels wkept wkettle wkettles wkevin wkey wkeyboard wkeys wkibble wkid wkidding wkidney wkids
wkilled wkilling wkilo wkind wkinda wkindly wkinds wkiosk wkit wkitchen wkitchens wkits wklarna wknee wknees
wknew wknife wknitting wknock wknow wknowing wknown wknows wkosher wl wl8r wla wlab wlabel wlabels wlabs wlack
wlacked wlacking wlactose wlad wladder wladies wlads wlady wlaid wlakeland wlambing wlambs wlamp wlanded
wlandline wlandlord wlane wlang wlanguage wlapse wlapsed wlaptop wlarge wlarger wlaser wlasered wlasers wlass
wlast wlasted wlasts wlate wlately wlater wlatest wlathe wlaugh wlaughed wlaughing wlavazza wlavender wlaw
wlawn wlawnmower wlawns wlaws wlawyer wlawyers wlay wlaziness wlazy wlead wleads wleaf wleaflet wleaflets
wleague wleak wleaked wleaking wleaks wleaky wlearn wlease wleased wleasing wleast wleather wleave wleaves
wleaving wlecture wleeds wleft wleg wlegal wlegit wlegs wleith wlemon wlens wlenses wlent wless wlessons wlet
wletter wletterbox wletters wlettuce wlevel wlewis wlicence wlicences wlid wlidl wlids wlie wlife wlifetimes
wlift wlight wlighter wlights wlike wliked wlikes wlilies wlimited wlimp wlinda wline wliners wlines wlining
wlink wlinks wlinux wlipstick wliquidated wlist wlisten wlistening wlistens wlists wliterally wlitre wlitter
wlittle wlive wlived wlives wliving wload wloads wloaf wloan wlobby wlocal wlocation wlockdown wlocked wlocker
wlockers wlodged wlog wlogging wlogin wlogins wlogo wlogs wlol wlondon wlong wlonger wloo wlook wlooked
wlooking wlooks wloose wlorries wlorry wlose wloses wlosing wlost wlot wlots wlottery wloud wlove wloved
wlovely wlow wlower wlowes wloyal wloyalty wluck wlukewarm wlumps wlunch wlunches wlunchtime wluxury wlying
wlyreco wm8 wma wmaan wmac wmachine wmachines wmad wmadam wmade wmadness wmagazine wmagazines wmaiden wmail
wmailbox wmailing wmailings wmails wmainland wmainly wmaintenance wmajestic wmake wmakes wmaking wmakita wmall
wmam wman wmanage wmanagement wmanager wmanagers wmanners wmanufacturer wmany wmap wmarch wmargin wmarjorie
wmark wmarket wmarketing wmarks wmarvellous wmascara wmasks wmat wmatch wmatched wmatching wmate wmaterial
wmaternity wmates wmaths wmatter wmatters wmattress wmaureen wmax wmay wmaybe wmaze wme wmeals wmean wmeaning
wmeans wmeant wmeanwhile wmeat wmedical wmedicine wmeeting wmeetings wmeh wmehr wmember wmembers wmembership
wmemories wmemory wmen wmend wmental wmenu wmenus wmerchant wmerchants wmerci wmerged wmerger wmerino wmerry
wmess wmessage wmessages wmessaging wmet wmeter wmethod wmetric wmetro wmich wmick wmid wmiddle wmiddling
wmight wmigraine wmike wmild wmile wmiles wmilk wmilking wmill wmiller wmin wmince wmind wminded wmine wmines
wminimum wministry wmins wminute wminutes wmiss wmissed wmissing wmistake wmistaken wmistakes wmix wmixed
wmixer wmixing wmm wmoan wmobile wmobility wmode wmodel wmodels wmodern wmodule wmoment wmoms wmon wmonday
wmondays wmoney wmoneys wmonth wmonthly wmonths wmonzo wmood wmoon wmore wmorning wmornings wmortgage wmost
wmostly wmother wmothers wmoths wmotor wmould wmouldy wmouth wmove wmoved wmoving wmow wmower wmowers wmr
wmroe wmrs wms wmuch wmuesli wmug wmulti wmum wmums wmuppets wmurder wmurphy wmuseum wmusgrave wmushy wmusic
wmust wmy wmyprotein wmyself wn wnaas wnaff wnah wnails wname wnamed wnames wnan wnapkins wnappies wnappy
wnarrow wnarrowboat wnasty wnational wnatter wnatural wnavy wnaw wnear wnearer wnearest wnearly wnecessary
wneck wneed wneeded wneedful wneeding wneeds wnegotiate wneighbour wneighbours wnein wneither wnephew wnerve
wnerves wnespresso wnest wnet wnetflix wnetwork wnever wnew wnews wnewsletter wnewsletters wnewspaper wnext
wngl wnice wnicely wnicer wnight wnightmare wnights wnil wnine wnineteen wninety wnisbets wnitrile wno wnobody
wnobodys wnomore wnon wnone wnonsense wnoon wnope wnor wnormal wnorth wnorthgate wnose wnot wnotch wnote
wnoted wnotes wnothing wnothings wnotice wnoticed wnovak wnovel wnovels wnovember wnow wnowadays wnowhere wnr
wnubmer wnuisance wnumber wnumbers wnumbr wnurse wnursery wnurses wnursing wnut wnuts wo wo2 woat woban
wobject wobjection wobliged wocado wocean woch woclock woctober woctopus wodd wodds wodoo wof woff woffence
woffer woffered woffering woffers woffice wofficer woffices woffline woften woh wohio woi woil wok wokafor
wokay wold wolder wombudsman won wonboarding wonce wone wones wonions wonline wonly wonto woops wop wopen
wopened wopening woperation woperations woperator wopinel wopinion wopt wopted woption woptions woptout wor
woral worange worchard worder wordered wordering worders wordinary worganic worganise worigin workney wother
wothers wotherwise wotis wouch wought wour wours wourselves wout woutdated woutfit woutrageous woutside
woutsourced woutstanding woven wover woverbought wovercharged woverhead woverpriced woverseas woverview wowe
wowed wown wowner wowners woxidised wp wpack wpackage wpackaging wpacked wpacket wpacks wpads wpage wpages
wpaid wpain wpaint wpaints wpair wpairs wpal wpallet wpallets wpalm wpan wpandemic wpanic wpaper wpaperless
wpapers wpaperwork wparcel wparcels wpardon wparent wparents wparish wpark wparking wparrot wpart wparted
wparticular wparticularly wparties wpartly wpartner wparts wparty wpass wpassed wpassing wpassport wpassword
wpasswords wpast wpat wpatchy wpatel wpatience wpatient wpatients wpattern wpause wpaved wpay wpayday wpaying
wpayment wpayments wpaypal wpayroll wpays wpdf wpeace wpeel wpeeled wpeeling wpellets wpemberton wpen wpending
wpenny wpens wpension wpensioner wpensioners wpensions wpeople wpeoples wper wpercent wperfect wperfume
wperhaps wperiod wperkins wpermanently wpermission wperson wpersonal wpersonally wperth wpester wpestering
wpet wpeter wpetite wpetrol wpets wpetty wpharmacy wphase wphishing wphone wphoned wphones wphoto wphotographs
wphotos wphysio wpick wpicked wpicks wpickup wpicture wpictures wpiece wpieces wpies wpile wpilled wpills
wping wpink wpipe wpipette wpiss wpitted wpizza wplace wplaced wplacement wplaces wplain wplan wplane wplanet
wplanners wplanning wplant wplants wplaster wplasterboard wplastic wplate wplates wplatform wplay wplays
wplease wpleased wpleasure wplenty wplese wplumber wplumbing wplus wpm wpo wpoached wpocket wpockets wpods
wpoint wpointless wpoints wpoland wpolice wpolicies wpolicy wpolicys wpolish wpolite wpolitely wpolitician
wpolitics wpony wpool wpoor wpoorly wpop wpopped wpor wporch wportal wporter wporting wportions wportugal
wposh wpossible wpost wpostage wpostcode wposted wpostman wpot wpotatoes wpottery wpotty wpound wpounds wpower
wpractice wpredecessor wprefer wpreference wpregnant wpremises wpremium wpreparing wprescription wpresent
wpresently wpress wpressed wpresses wpretty wprevious wprice wpriced wprices wpricey wpricing wpriest
wprinciple wprint wprinted wprinter wprinters wprinting wprintout wprints wprison wprivacy wprivate wprivilege
wpriya wprize wprob wprobably wproblem wproblems wproceed wproceedings wprocess wprocessing wprocurement
wproduct wproduction wproducts wprofile wprogram wprogramme wproject wpromise wpromised wprompt wproper
wproperly wprotection wprotein wproud wprove wprovide wprovider wpub wpubs wpull wpulling wpulse wpump wpune
wpuppies wpuppy wpurchase wpurchases wpurchasing wpure wpurpose wpurse wpursuant wpush wpushchair wpushed
wpushy wput wputting wquality wqualitys wquantities wquantity wquarrel wquarter wquery wquestion
wquestionnaire wquestions wqueue wquick wquickbooks wquicker wquickly wquid wquiet wquit wquite wquiz wquote
wquoted wquotes wrabbits wrack wracket wracks wradiator wradio wraffle wrags wrain wrainbow wrained wraining
wraise wrammed wran wrancid wrang wrange wranges wrank wrash wrate wrates wrather wraw wre wreach wreachable
wreached wreaction wread wreading wreads wready wreagents wreal wreally wreason wreasonable wreasons wrebate
wrebuilt wrecall wreceipt wreceive wreceived wreception wreceptionist wrecieve wrecipe wrecipes wrecognise
wrecommend wrecommended wrecord wrecorded wrecording wrecordings wrecords wrecycled wred wreds wredundancy
wredundant wrefill wrefills wrefrain wrefund wrefunded wrefuse wrefused wrefuses wregarding wregards wregister
wregistered wregret wregular wregularly wregulars wregulator wrehab wrejoined wrelating wrelease wreleased
wreliable wreligion wreligious wrelocated wremarks wremember wremembers wremind wreminder wreminders wremote
wremoval wremove wremoved wremvoe wrenew wrenewal wrenewed wrenovation wrent wrental wrentokil wrents
wreopened wreorder wreordered wrep wrepair wrepaired wrepairs wrepeat wreplace wreplaced wreplacement wreplied
wreplies wreply wreplying wreport wreported wreporting wreports wrepresentative wrequest wrequire wrequired
wrequirement wresearch wresend wreset wresidents wresigned wresolution wresolved wrespect wrespond wresponding
wresponse wresponsible wrest wrestarted wrestaurant wrestaurants wresting wrestocking wrestructuring wresults
wretired wreturn wreturned wreturns wreusable wreview wreviews wrevoke wrevoked wrice wrich wrid wride
wridiculous wriding wright wring wringing wrings wrioja wrip wripped wrise wrival wrivals wriver wroad
wroaming wroast wroasted wroaster wroasters wroastery wrobbery wrobbing wrobes wrobinson wrobot wrobots wrock
wroll wrolled wrolls wroof wroom wrooms wrope wroses wrota wrotate wrotten wroughly wround wroute wrouter
wroutine wrow wrubber wrubbery wrubbish wrude wrudeness wruined wrule wrules wrun wrung wrunning wruns wrust
wrusted wrusty wrye wryman ws wsabbatical wsachets wsack wsacked wsacks wsadly wsafe wsage wsagged wsaid
wsaint wsake wsale wsales wsalesman wsalmon wsalon wsalons wsalt wsame wsample wsamples wsander wsandpaper
wsandra wsandwiches wsar wsarah wsat wsatisfaction wsatisfied wsaturday wsaturdays wsauna wsausage wsausages
wsave wsaved wsaving wsavings wsaw wsay wsaying wsays wscaffolding wscam wscammed wscams wscan wscared
wscarves wscent wschool wschools wscissors wscones wscooters wscotland wscrap wscrapped wscrapyard wscratch
wscratched wscreaming wscreen wscreens wscrewfix wscrews wscript wscrub wsea wsealed wseals wseam wseams
wsearch wseason wseasonal wseasons wseat wseats wsec wsecond wsecret wsecretary wsecurity wsee wseed wseeds
wseemed wseems wseen wselco wselection wself wsell wselling wsells wsend wsending wsends wsenior wseniors
wsense wsensitive wsent wsentence wseparated wsept wseptember wserious wseriously wserved wservice wset wsets
wsettled wsetup wseven wseventy wseveral wsewing wshabby wshade wshades wshaft wshakes wshaking wshall
wshambles wshame wshampoo wshare wsharp wsharper wshe wsheared wshed wsheds wsheep wsheet wsheets wshein
wshelf wshell wsheltered wshelves wshetland wshift wshifted wshifts wship wshipment wshipped wshipping wships
wshirt wshirts wshirty wshock wshocking wshoddy wshoe wshoes wshoot wshop wshopify wshopped wshopping wshops
wshort wshortage wshorter wshould wshout wshouted wshouting wshove wshow wshowed wshower wshowers wshowroom
wshows wshrank wshrug wshrugged wshrunk wshut wshuts wsick wside wsighed wsight wsign wsignal wsignatures
wsigned wsilence wsilly wsim wsimple wsimplify wsimply wsince wsing wsingapore wsingle wsingles wsir wsister
wsisters wsit wsite wsites wsits wsitting wsix wsixteen wsixty wsize wsizes wskin wskint wskip wsky wslats
wsleep wsleeping wsleeves wslightly wslipped wslippers wslot wslots wslow wslower wslowly wsmall wsmaller
wsmallest wsmart wsmarty wsmashed wsmell wsmelled wsmells wsmile wsmiles wsmiling wsmith wsmoke wsmoked
wsmoking wsms wsmudged wsmudges wsnapped wsnotty wsnow wsnowed wso wsoap wsoaps wsociety wsocks wsod wsodexo
wsofa wsofter wsoftware wsoggy wsolar wsold wsole wsoles wsolicitor wsolicitors wsolid wsolution wsolved
wsolvent wsome wsomebody wsomebodys wsomehow wsomeone wsomeones wsomething wsomethings wsometimes wsomewhat
wsomewhere wson wsong wsons wsoon wsooner wsorry wsort wsorted wsoul wsound wsounded wsounds wsoup wsour
wsource wsourdough wspain wspam wspanish wspare wspeak wspeaking wspeaks wspecial wspend wspending wspent
wspin wspinning wsplit wspoke wspoken wsponsor wsponsoring wspot wspotify wspotless wspread wspreadsheet
wspring wsprings wsquare wsqueak wstaff wstage wstainless wstairs wstale wstaler wstall wstamp wstand
wstandards wstanding wstands wstaples wstare wstars wstart wstarted wstarting wstarts wstate wstatement
wstatements wstates wstation wstay wstayed wstaying wsteak wsteaks wsteam wsteep wsteer wstems wstep wsteve
wstick wsticks wsticky wstill wstings wstitch wstitching wstock wstocked wstocking wstocks wstocktaking
wstolen wstone wstood wstop wstopp wstopped wstopping wstops wstore wstored wstories wstorm wstory wstove
wstraight wstranger wstrangers wstrawberries wstreaks wstreaky wstreet wstreets wstrength wstretch wstrict
wstrike wstrings wstroke wstrong wstronger wstuck wstudent wstudents wstudio wstudy wstuff wstuffed wstupid
wsturdier wsubject wsubscribed wsubscription wsubscriptions wsuccessor wsuch wsuddenly wsue wsufficient wsugar
wsuggestion wsuggestions wsuing wsuit wsuitable wsuited wsuits wsummer wsummers wsums wsun wsunday wsundays
wsuper wsuperb wsupermarket wsupervisor wsupper wsupplier wsuppliers wsupplies wsupply wsupport wsupporting
wsuppose wsupposed wsuppression wsurcharge wsurcharges wsure wsurgery wsurgerys wsurprise wsurvey wsurveyed
wsurveys wsurvive wswallowed wswamped wswap wswapped wswears wsweet wsweets wswim wswindon wswitch wswitched
wswore wsync wsyrup wsysco wsystem wt wta wtable wtablecloths wtablet wtablets wtad wtae wtail wtaint wtake
wtaken wtakeover wtakes wtaking wtalk wtalked wtalking wtalks wtall wtank wtanner wtap wtape wtaps wtariff
wtaste wtasted wtastes wtastier wtasting wtasty wtat wtax wtaxi wtbh wtea wteach wteacher wteaching wteam
wtear wtears wteatime wtechnical wtechnician wteenagers wtees wteeth wtelephone wtell wtelling wtells wtelly
wtelus wtemp wtemu wten wtenant wtender wtenner wtennis wtent wtenth wterm wterminal wterms wterrible wterror
wterry wtesco wtest wtested wtext wtexted wtextin wtexting wtexts wthan wthank wthanks wthat wthatd wthatll
wthe wtheatre wtheir wtheirs wthem wthemselves wthen wtherapist wthere wtherefore wthermostat wthese wthey
wtheyd wthick wthicker wthin wthing wthings wthink wthinking wthinks wthinner wthird wthirds wthirty wthis
wthomas wthose wthough wthought wthousand wthread wthreads wthree wthrew wthrough wthrow wthrows wthumb
wthumbs wthursday wthursdays wticket wtickets wtied wties wtight wtighten wtil wtiles wtill wtimber wtime
wtimes wtimetable wtiming wtin wtinned wtins wtiny wtip wtips wtired wtires wto wtoday wtoddler wtogether
wtold wtolerance wtolerances wtom wtomato wtomatoes wtomorrow wtone wtoner wtonight wtoo wtook wtool wtools
wtoolstation wtoothbrush wtop wtops wtore wtotally wtouch wtouched wtough wtowel wtowels wtown wtowns wtoys
wtps wtrack wtracked wtracking wtractor wtrade wtrader wtrading wtrain wtrained wtrainer wtrainers wtraining
wtrains wtralee wtransfer wtransferred wtranslation wtrash wtravel wtravelling wtravis wtray wtreadmill
wtreadmills wtreasurer wtreat wtreated wtreatment wtreats wtree wtrees wtrend wtrendy wtrial wtried wtrimmer
wtrip wtrolley wtrouble wtrousers wtruck wtrue wtrust wtrustees wtrusting wtruth wtry wtrying wtub wtubes
wtubs wtuesday wtuesdays wtulips wtuned wturf wturn wturnaround wturned wturning wturns wtwelve wtwenty wtwice
wtwins wtwo wtype wtyped wtyping wtyre wtyres wuh wuk wum wumbrella wun wunaffordable wunannounced wunanswered
wunbelievable wunblock wuncles wunder wundercut wunderstand wunderstood wundo wunfair wunfortunately
wunfriendly wunhappy wuni wuniforms wunion wunit wunknown wunless wunlimited wunloading wunopened wunpaid
wunreliable wunscented wunsolicited wunstuck wunsub wunsubscribe wunsubscribed wunsubscribing wunsubsribe
wuntil wunusable wup wupdate wupdated wupdates wupgrade wupon wupped wupper wups wupset wupsets wupstairs wus
wuse wused wuseful wuseless wuser wuses wusing wusual wusually wvalley wvalue wvan wvanished wvans wvape
wvaping wvariety wvarious wvarnish wvase wvat wveg wvegan wvegans wvegetarian wvending wvendor wvendors
wversion wvery wvet wvets wvideo wview wviking wvile wvillage wvinegar wvirgin wvisit wvisited wvisitors
wvisits wvistaprint wvivaldi wvodafone wvoice wvoicemail wvolunteers wvote wvoted wvoucher wvouchers wwage
wwages wwait wwaited wwaiter wwaiting wwaitrose wwake wwales wwalk wwalked wwalking wwall wwallet wwalls
wwalmart wwant wwanted wwanting wwants wwar wward wwardrobe wwarehouse wwarm wwarned wwarning wwarped
wwarranty wwas wwash wwashed wwashes wwashing wwaste wwasted wwasting wwatch wwatched wwatching wwater
wwaterproof wwaterstones wwatery wway wways wwe wweak wwear wwearing wweather wweave wweb wwebsite wwedding
wweddings wwednesday wwednesdays wweek wweekday wweekdays wweekend wweekly wweeks wweep wweevils wweight
wweights wwelcome wweld wwell wwelsh wwent wwere wwet wwhack wwhat wwhatever wwhatsapp wwhatsoever wwheel
wwheelchair wwheelie wwheels wwheesht wwhen wwhenever wwhere wwhether wwhich wwhichever wwhile wwhistling
wwhite wwhites wwhitsun wwho wwhod wwhoever wwhole wwholesale wwholesaler wwhom wwhose wwhy wwi wwickes wwide
wwider wwidow wwife wwifes wwifi wwill wwilted wwin wwind wwindow wwindows wwindscreen wwine wwines wwinter
wwinters wwipe wwiped wwise wwish wwishes wwith wwithdraw wwithdrawn wwithin wwithout wwks wwobble wwobbles
wwobbly wwoke wwolf wwoman wwomen wwomens wwon wwonder wwonderful wwonky wwood wwool wword wwords wwore wwork
wworked wworking wworkmanship wworks wworkshop wworktop wworld wworn wworries wworry wworse wworst wworth
wwould wwouldve wwound wwrapping wwrecking wwrit wwrite wwrites wwriting wwritten wwrong wwrote wx wxero wxl
wxmas wxx wyard wyarn wye wyeah wyear wyearly wyears wyed wyelled wyellow wyep wyer wyes wyesterday wyet wyoga
wyoghurt wyou wyoud wyoull wyoung wyounger wyour wyours wyourself wyourselves wyous wyouth wyr wyrs wzealand
wzero wzip wzips wzone wzooplus wzurich w£ w🎉 w👍 w📞 w😂 w😄 w😅 w😉 w😊 w😬 w🙂 w🙄 w🤷
"""
PACKED = (
    "c-mCGX^>slaVD5|efv^XuXdoYgIEcGBuD@RSAnExO4LSK)Mjh7WJ_(!ZM7s@8o$u|Zuh_WGci3eGd+K7M>r;CCfe?HgqQI$R$G=dvL#WXC=wuu"
    "tx(IWdduC;$@wzReIQ+A6{_BH?>TvL`M%6N=e<_{pI&IvU)b@|U+;7_*!P0>(<~FG%UPA^<Meq`=@I^ZqKM~-SL`XvMD#1MPx2^#fbnM%QvLK%"
    "wjB9~ilBa;9^f_}W{*EOXYuL_ZT5$jPJ62>YcI~?0c*y1AA66<wF-~@0}<^fdUT^xRQV3AZZoH&^pEpFis!dx|Km~Ii7oLRgEtt{7!5XX`HhD$"
    "1Pn?pf<JTo&yW2ae}?oSj(O!A+nEX8#dZ<T-(qUrUs%3ERg!CEL)-tsbH--!)|>}yD3j~tG-P_Z@>0A1V_YiZ!Ef>$&yY>?m$`rbPGPMzH<`2V"
    "l3{L;y=M7FK^z*9$HgMAShlvqWG;9sG)m>sf`g+rvtR4u*Z-0EL1XENeQMkINtW@KvO<P4tl4>M`qqA-$NdcNqEBH&n>1YD*}_t`9znj=%=1a&"
    "D)SCT?UUU}Wb(hbwn1Z}?EU?BJ&j=m4dQK<bz=INT#0!-9*YPI3=~)S-W+6NwkVNn)W(HO9An5a@PO^45mw10f1StgqistSwvPlNqnK&6p#FYb"
    "XwUJAso=)%UBX>_&*~Bs1t#5RT&v&50#n7%pXGeZ{8u}|^WUAjv2!EnG#>pC(T06>mj7>zw38dUNv~etvYF9Ew7D&)wf>C<5BAAE*JtWupqN7E"
    "H<`o9N63<a^2n6_f#^*(P2ySFd5J!-`4yQk#A0WH@q{u=H2H@|e8xNITZ7l-+INT+MI=O(<bJ#Tl&F+vxGRs`JxUZ6GJuiUgXt8sasoGAwYvpj"
    "wXlMm%q8qw``P^C)ue*ah+ge*;b&`yZsN}LX4b-L#=Fc-%JURUN%U1>^CR;n1S2BaX^GP3Jj#i72TU7$gzft{fA>!dU$l6~TJHN)$bw<qSP_We"
    "%O{9?hVr8rhe=FE{@2J9^xF7nmYO2iA)YaP=mynC-;Sc|xO9>|W_D=8)RSTHzqB@fIQiwt`W)L`$f(a|U)>8nZ~r#rU$-_Nag3#VnLqR#CkrA9"
    "k)ur@!Ik@98_Nu}NNM?nB7R1$CeJ6dmgsLIUQO*dC69hSV$XKhA(G8QxWka`Q@E5Lab)|DbN<A({F_HuRsQbhIp1KcGcGZi=V#k^0eeq~O4`Ig"
    "21Uk~_}x#z7C5!M`dq<FY-}UI^Fi?21MUyueCTCkA9;At;A3hR5ZUs%*&q$REUUOh_Jk_?&hZb!N_{^3#tt29!L~Cob2~OCO}}Me!Ibceh4-_<"
    "nyWH#vtQ;_ZD6@FOY3Ak=)xX8j%B-G?6X+Xl+FIYQlsGN0)3&N$ig^$@-cA2oM07v_#2~u`>Xl8@p4!LtT(2#&nqcLg5`N2wrQ<Swswg=pjM~G"
    "1HVQA?MpD|3<EhsliQ-ZR78XRm#qoZ#Sz!@onz31Las#cbvC_b%_%Y!8TT8sr$X_U!a`qcV9&UAe{qJzQ3XxhA(kgXHG*wAmiu%{W?fBu(Kwi("
    "4wcAT_hnK1L5~_tm6PgY=ZjvIE{9}19SWssTU14LMu$2)n$JC4XXg!aQF)%+!QFDzn+{zqsOV7MCXxGH=3DbNgUE652yfVTcn_HabnokC(_)&r"
    "vsio`CzXNIJmOc2IZ6-9y)mcMmM;tOedWY$8k>T%;;-30*o1@$HhvJdF%;&o=WI&`B%aH+2ngmZh4N;@f%wP{VWDyv*YLbN3~_Mknfo}g54HBg"
    "sMvlA#`)w0yco-{y9nJ3Fs$#H1^9P!I5=aEOoD@)a52lrjbT4Eu%JoR@X<*wVttgt01rW5(zoCMbBrOItZb3j;c9G0l{fC>z2XAK_j04vw=+~_"
    "4VhK?_`Vc=mmBE^@>-UP@J+aJlsXxEv}LM4UU|t@ZOF?$M1L-Pq{xP^6nk=e0LFGJpKw;AWQ86VN%=-X43=S$sW`L<Z4z%&Tr7jB6<w6y87_xj"
    "xI0tjc^~$KY0}ONd7{`7XH!VYBc7x9(|JB2rwT@{QFoz~4iTM}cvn=#U+U61H-fKC`B6OK^Yy1iTZk75y+0Na=3?mKKPb4fu>qftckWsXk?`LY"
    "kSI6ts>=zyUYr~D9yIh3H)uS(haRGRa3uL@{`sqK(D!UhTq)C9p@9%TTPt=UIUOhP>D-ccSqy}OS+>o&l=2|nta2Ui*fOfQwqC3d{Q>5=kHp4J"
    "CfdTMUA&UXhz38vGKB{iA~ny|GWP2`IUUM;tS#G9uT$RTy@(6uSo^XmMn`uH!_w_1_Ifn7N6$21dWbn{f}2O6P~vpku`YqJDlcEOQ~!ew<?EIv"
    "ez5>crM>)*8ZxjZRgHn}Yv#guay+9a?4Ertu*xgmKcF8zUGPP&%cb2aw4aurEe|1+{uz361!~zbEFQ&(w}b)M!cFy%4CJ&-*homkHI5itIeD(W"
    "HQO{)n|X}#nViqmGdMWI2aSLe+pv3}OOPBL#@nNCh=?tZ8=Vc1MwRa;9*b#n=SEL%mOIeG@rIZoSzt#pE6-D)BYq7&x&Od_w08B0;+g&vIV7Cg"
    "x-}2kJ|aO{x!XU{FJ^dRPw}Mttq-K$c(VP$FCKkZ-<-f9TXi~?#;N%)q1`z)s`T&Qkw@{|F%dapCoPw5Xzcv%WfANhOWw*16tjy_eOR@4#K3yy"
    "NpYV7jApPDHeNGyT(qms^nua)0oDK<fGSzFdqVx9_egOtgKCI(tE;1A5wl#eU}qltnm}Xp;smB0*#dx#&KJ6{hsR`t+__-OHD^;x#Y2zHo&D|0"
    "zmFF{VXRy;o0k`L0C6xzkt6IV=M$<8y7m+9RV|c8?rLbUNzFA2M?m{RJ2Cu|G=*RMtK|FyPueaoV}21dlj^mD+xzT<1Hclv0{$L_ANNHY;`iN$"
    "Yu(-|xG?YLEhu!jplZgIgQ}L|KM>aBw|V2FVF+&x363W^4jGLUEw3y(G#KhSiEb1KvBrzmc!Ia|3kf#@(&`#_Xaz=~)1$K$M@v+O;y4b#|K<TB"
    "irHgkJu_>1$qD6&#ezBeW%XG{@#s<5Q=>UYVFG91)}uBV=W3V0lBUR)4v6zytzDxEz|#XGwf;kLzbAN?)GD544o0xjIrAYI-NH?F+N`TWz~(25"
    "rEanP30!lHN{5S|g{;bXx13@E5%abTmYVTuPE|}+BCA+<CT|hYZDi;V)bI3<1W#XnWjPOf?L(hQ%wzmNEc8!%rf{C)&2gIi#e(hscfb0n%a1?t"
    "|32Wo7|ie8*Z+3we%z-+A5RnmH+GdEke&ERvAOk#x=I0N_!%l1LNuP(bQwTLJ^U3m#@>t00<CF8I;LL|CG-^YLb<$UGiL$8Dhy<8S)DYw^__EX"
    "P3OfW;GsN}Hx&tgB~_<7q2d7m5}7kV6xp+4F!#O^=YYwKPaZQ5=h=o=UiO_|J8JGt0E`bhU2!9Z3&n(<0&rNJzEb#T_7UT=N#~rLnZ|4)Rgr)C"
    "{Ehx!_doN$&+qN8R%gE5tNhmF>+e2ogXXL7MaO5pMv-D5k=R&%=D<(M854<O*jvtxRO^Abd7}}7+;8_$Zu?&ao*Q2QG394jF#A3igPkEu*c`K>"
    "98q*pauOx_?fF6f6!*3Y`?v*y2`X?bPL+c$07Inl*DX%sT)nkxa@V`SJ&&sKK?w3QacJme;pBb#stLu$ZIRL9!x+H+{%`ijAH4nRpZ*WO(m!2X"
    "P&4KpsdLk~AlDq1Vujaai;GUM;w?WqBgD4<S#A|=!{-o_>*rwW=YelQTZDJ59<cz7Mq;qMKY2`{<Q%!-A=HY|+*=;@W@#6$YA^Bs#fx}i)*gWh"
    "@0EF19Iz-XA~zVin2MbhA0UY9Q>z!p-kkHR=Jd#x@~t_!;751AalU!oICGq_JRlmJctz)xi#84hYi6d4SB>{%3lk+mGFVeroI~9H>F@1Xu8OC?"
    "jjkKJ5$SskEev2WpR65f%=DlY*<hKBQAo_ZB5UBs8UdUD5n{!vfX>Z9vEQMF|IFHBynKX@ALBDQmClX$pd?RD2K$V;O3%UOHv1fi>Ix1BMkmy%"
    "6vj&nu~>xkkCOeYfBZgJQ45!7mvR*#+Tcyel;AaMU<YdzZe~}C9cVGN;3(<W%JD71Ka6!ru=IP6P+VdNdyDtm<Tv(F^lDGpqZ%iI3$55xQXuBz"
    ";D@Do9{RjGvdQ_KKa!jC8qac;6=t1n>t#WNVtb=8KV}p5yaXEma$tZ5ZBn&)8_;j}y=21Rw5kZ1efg#MyZwvr&TyGnyh|#Y@}XQc$~ZP+o*mJ("
    "i?3|nKsbn1Z;Rf`Ry-~kCuQF(z{VTGQwvM?Ff7x`10NT-P(1o?+MXZQ3-v-woxWEfCZ4g|ODxV%{JMH$@yDV-pUB34=Csx!C;O$><cgRx1N53E"
    "Py^TWJ{zKk9a+u_1%(6Q;(58~hO{+nZ1>m9?_ew^olTT6gzO?vuod?*o@wV9c=}$>Pw6o5xaG6ef;a8}u!h`1H1grdL>5cpKkZ(+@r-TkLUh?B"
    "*vEB%O)N2gfP`P0Q(S=%e=9GJJpb|h*espnYVsfYkZG3?lJb5CW&n8mTm3nHmpG{2=H_gpS{T^fC(YbU(IxX%U1s&jPvVQ*ux-=ZbL#1B!As_L"
    "Hhz^HV|4Oh2YJPn^xnnAO8R@WW^DfK$E#m~Bv;lw#0?6nzW_?IsS_xtFFeKlypq-WA2Ntn{cA)IIAk2FOZ~psl=_dv7c&XZxi_9r|NkC%#$`$B"
    "K$P1B{1)JS3?8w=X^nUmFPZt{zA^@=KG${}a^;fRsFScdg{S!Jqz-Wwdu1~J>x_E^=E?tfcA&l&>zSurEHr<I=<|9F8y7Yg`fN|r>wZp?e%_cL"
    "P5m3)1=|n0br_FAxZPZw$tF~c#x36~RBDC}ZG%ecD~jS2(@Q@#o)3tOXA;g<5kD<&S=zRh{<8}<wc-Iq$m-$vX(0l5pt#z{UkFIWy7RX90tnl?"
    "O_jf4AekXTmMl@`aQY|2t<U!ZmxmQW&VMw^7suSjWicTeOSFW;j?Ho6Wzk^Y-T^f<;;si9S1jGs+>(Oc6jbqjjt$DUarqC0r92*(1wL&I_yj$}"
    "-^2@Qfy)6>5olDSj`cl1za}ej*VcbWp~8hia}fON!_5&7Oa+rJdWQQqzPk6T&*zHXq7mCNRg8bUz}->EM%R&2SWfOz8Cf7B7Zd#jW{V&|J%mL5"
    "T~XOWGT--^>S&3vPQc>e%75tMmwbOu@wC!sh&(g*H%xPEue$pdnNMehBGT2afrsj~HO`;GJBDrqumypU!{|)X<8e<0v-<G5Tz>p0B>P_C70uu9"
    "PD@PMs<VU{fC$jKTSgBL8WH8plyK{pf#w@~&KuLbMl20f^bb_OjYYXkb9|4NQ~lFc1F!tq{6fFK@P$u?{a*0zzx;_8AKm#-_gz`oxu#FgVo?;t"
    "9da)76?IZ@KxY!Cba>5e>!;9-1tGExjnzL2V$O3QM%Wv_Y(>lzoHg6adCm?WO72btCdw;U&iM|!5B02o()292TSn8hwCP;dHQYfI0|c@zfx7Ui"
    "o(&dx=$5>N?+<ep<Bt%YJKtkz&B6X=P}D(^@V*0|MErl8`NNWl{or+kkza^BFXx+7&FwDrn_azS3?~tR;+)ULHG~xZtuU#TzoBpEfKn&%f&udn"
    "ep^sQ;%k~y97ci_jA1EbGNVzrR$EZ!;DeaaLF!kmq}BKvLjH1YPjX%W4Wq^}riDKmCD|1Oy~0Ljnj;V|55BG8_nbA)g;=jzeGY<`Y-mGlT@tC{"
    "GV^NbxzdJ|3>s>^teE;1z?qYwsbUINOC`DZ74pnQiX%~P9=#ERe1AkPrrCv+^fpyNOHCl+6A+|;r4inMff{>(x}#ZMl&ht7$n>89hWCUr2znZK"
    "TCPS$0S!#{ZXnr#(P7Dw8Y-c^EzOb!vW~NK<9RIkq(e{0IG5=MY=44j9C7>*SDAYggvfXA0Z7oSMDd)c_W@eT6fQ^53BxDnZ`#maQZHiw*GDN;"
    "QaB^L;^7>?;Z1^?7W{K)+lJkDmd9phL>2>0B`~|>mU&vj!q&W)-XdMeo!jn!E7HDWw+>N^HKLE$2*C=}DvW0h&6rdG(R1q^K#A8k0{Z})Mc(}@"
    "%OEWI*NDIW2b*y9A6$WYM878C#?I_w9X?TyFg6pcOz7Au{4fL#jVgg~#NJ_UFLQO^(POkN>c9bf)@AV>+Z9@^LJ=k>cwhAxH9G+WMZV8JWxkBq"
    "QZTL`SUPc5mK#w1sI2Q`e-m@H2Y83uE0XhU;;~{z?QkrBKk^O<8x|=|eYFP1Unn%NrH?6NnX#WEC2(oK_7$tiEk%uPl?A5Qz5~!|!hFSgwp{$I"
    "r1C;uY9`GneGcpL#Cskpig3#8X$g)APN#5A%hIMev=*5q!*lfWn#O3XT3j(||Aq3Owg5iCv}yvYf&|qzC8^M7JApwKnj*v%4`Pgn>3~^VI>fJv"
    "BIS}EXiJ*M0$lL6UG4}mci9L$<YxbMYXPD5T}BL;X0L6R6!UVKn-C>Eo``7<X&BJHckojBxg>RxhrbE`$yq8u6A$+-?TlrVP62HCZ+?}}zSuu+"
    "`~6{;3XBI+EP#!3Yo4Cys|r5H#c2+tIMt#saA{C~d}yykTN!e^L-r8c$DXE9tzU4R{AQc%iUwP2gSz;~-Kt9zdStK6oQ8(HMJF*9Xk1;wB~-cA"
    "m#`^Cvb502oi)=O%r#&i^464?Y0`ZltE-Gg(nZX#4<yUd!wVWql6}idD58uXW>5M3h}*_o?^|eh@htnfgq4=65p>##p8o0gA3pP)Z*sCb_g<Ey"
    "ij@8M6Qf9UV<_cV(p&~jexFA0g0@Es_QM6NNO?Z<S>oO2sv@AK>XR}1Rs_ihr+cOXVVOBiOYK>qcO(lo^p}@p5WaI<S08Qd;p}7h?LzD_wUHK@"
    ")hCgyCe%A9Vn>8uf@-DwpS6<t;W{QUC)r1P9L`D->ibC%tmW-@aa*dI)DmZ~8__FGQNw@X*;F$aKh3Fc4&bGyOI)*;0=zP+i)lTAMZ0rAFwK?-"
    "cLhkF!|bS?5*BB$2(Dg%d*&Gz#(!2!B2)EowH?;7OXfVCfz`3gjPiCtwOG^2*1Zn181)q{pQPSc%6r>N1<j=YVGoOam_TD$Q`uGLFD6(Qk0LJB"
    "MHWe}HIdNx$hD-O{C}V4&vBBC><il$E5_^7(anONjh~Avt;dU7v;9QGm@SLx43A+M!-juAW)#M;+8*HK25n<@@PL`p0&4Vmigfnj-FK|#G6&SZ"
    "WeS}riO7W+oB>6eg(L)jP!(!A$x3{JuWyWh73MMSC!hW1V0byFJJ&zQX7YC8$&!+;s9(AO9>Ir8a<;3v8FO4b>qZG0DON@TwS*5-z`aOK^^WT@"
    "4_D8Vu}wtGn$uWz2u;K-Y#?*A#7HlJm4eX{ZafRRaJQ@tIA1yTCIapFukM>z^H;5<Wqu5g9uUs_mJ}9*P@4hq$B5Tm#QU`9h`@x-ooO1zG-Ay3"
    "7o{agO+@pQ{NCcdlD^|<`f61yYDOgKX|}hh%98A*!u0!O0zQbhox3_n?dnZP;&^WJ8m(dkt9CthGV{4o2AduErw>A8&&CDMEmTx;@Eo-6#8e3T"
    "mULfSn?mvVVo2jSAaBaAnAA5hKS^|7n%{%FwcM1RAU&->Vzz%tLctscvsh$Y!@mdXPZh!VVv9=`EZJbnjk^f6;xwG8WUhE`e%K!s0)J=K4cq#7"
    "#7mVr**%hE5G;5dx4I}55YE#flfyquhv;Y2FKMQwxJq?fGS0n#KLDvhS_92#U}5ss4W?vJEobp4xb5$5Z%ciI@=S4ZruHq<5-X(Q@8nr%p;oo%"
    "_ch3#RC$=kQjQc|9DkpY<_RepBxxIg=B&$Z(QUBH=bZA}gY@yR^zk}-Z<$k1-Mi#ABem`Gnh)iQ=z~@&4{fRv9<^D%kInLHuUWW@LUj3vgiwrV"
    "c#!O<pI-jcTT({PpGAbQpfx!r{%{|9YyX+-(Q+lB%J}EoBKmC%)tt6{6SM)U?DjT7Gx1HHtY<W%v-^%F%C*WYlDi^-4W8;<)rox#BfFOJorcFl"
    "kcHaw`KrXDO*q38@|oG>SNL`3D>J*d8e`D}3XaFPeXv7)tITg<MTE3D$?VuAeV9HfiPi7sU(wDap37G3kUH_7TO*}2Na*j4!UfJc^kMTyEQJBg"
    "aLpur-1f%aX+m``dvZ;#?iFuh=Mie2QG{+QFGz^m>SkWCPnwwCI$-^WrQE2QY{@vET&d!vzO-6Va8NEECkUhC4M}uKt^IrSuQKM^Zs4lyHA}9p"
    "$!7~!Q3MhO6%CdUQ|56^;`1a4As>Oi!|%6zb6r$!L860<w_&v)TJ1l?Yt|Nd%94CO{9(md(%W+E(AA9cR}-l}9lXxlSg|y+A+xVYMVzG6|Gli;"
    "M=V+5p=8E$vm)&Wt9H^Yn#&`4D&JmqK^q#Y#->0sn<+iK5cGskSoUe=CCVpnO2N*-G+u;rtji>Am8MK`p`bARTdsGMLsGrW(-S>t=`;2$i43~g"
    "j+x;d5VtM+4>sO4ouzE!57{vghV(|=RcIgGdcP^`=`ZoahRdV^1su;R_KT!6#pn6(Bvc$x#G;+7DB~sKD;jz4WOoIJWrvD<pX7n0IjR1T0SCT|"
    "C|Q9cWq@(K<is8c=RhHr-i2o_(8r}+1Q6dKpd>!s{n(dUzW9OUWyzv!<a7l0%5GcmZ%AN~3ftT#vBj=j%_^qG(}Y3Eu(vVz3)a|*)clXpJ>2fT"
    "E-1&6O1eBaP%O{@615Y*!&Wi`cy-0P+B+XtCq^z$`Wq5Gp0MTRtN^Lv1y;Wqa9RVW!K;7g@38{s&wc^UHlcqjIS1f3qrw(b%0>5Aj7y$4j6G!D"
    "#7Musqy-si+OcQ&lqAUJMa311=gDl0F>J#~`2eEw9F}C|*C|gno2!VxJ(;{fKXBUT)BG^;(rWXcZD8ksS-@OQ)nFlSN}0~OT=6_jD*^=S?s49b"
    "X#e5iA*p;KvPvz4Pwpn1VW_w9sx5XYIWT)@oi)9Xnog=~T*fO~`YWF5CzRWib$kBTWiA(xoC&A&MzDV52icET2K~VcyGgCy=WHkb!LZ+7?)N9f"
    "UGo^AudDqNoj#K+?7eSo_}b?-%6btWhW6}Nk7*E(G%)&4?RHkY#=m>cwFwDtIbL@Dfa{l;QPY+lHBC?Lm0m))66IH<e*(+HGnW1)uelj%O9jD}"
    "+U!gY&$o+cM`V-Db;NE?GRO-EY^={ywr004#;cZgh4ltfBzC|~zT$hSRK-j_74MJ`R%-XAFh}tij%aEX{MlCa+n&ELtA5V!Yhgsq8J=lkL5%P}"
    "oVV0kTDsQ#HeLGkqW|8_q|BJ<Qc~3qa)pwsmw$47^L>vGce;Oky}7pD>Tmv|KXYNV|L4WR@W|Pl{r@@6kMy%EeRFKs|L$(k>-sZ5p_D~t&PUvg"
    "q<0elG_bxTT|NcEy^zpbBH@^>X$y+pa!AU>)oHk5t)a>9lIiuakb653AIhqkc>Tg>dnNy1lB7j?ihl7dwEs@4%J=fx;;lVg!29>VT<r&b@TFzz"
    "l6UqVaH<{%k}E4TneaWHzZYKL6&y_uIH-BjhO|qf-pU8epPr@Le}20E-PLo)qUQi%SX;N+Q#kBUjG7EQTVSpEk}B~bLKv=yW0)un+_}e%OC$*S"
    "^Vr_M<=R~6!pfG8qOWFA=hAQ#p1HT~PW#iWxiA-!<I~B9isWh6UULM#G+(aOFIZ}E>zxfs<-b;tyLfFf4v@JFf>RRh8K#B8Wx=>ws1Ce~#;^uU"
    "zxnNqB$sLLKLN79-r63e2%PNja3mzLYj}?|My{EAswzc|4cJ{Wtyc@Xn>!`?+X+nmct*c3@+~--+>el0UE8#_nm3A+?YM5_ZD59Hi?C$Vj@=|Y"
    "!oL%(DYu_!LczRu5!a<IX!5K*kk^R_3&d(ps^cMs`~LH5|JDzJp*dS1Cj5qfX;L@2Cqc8AwtAWCY?tT*`sYW^6#NL+r+ra??)aHFHA09D=FU6%"
    "RHL_ZMbU?{0Qbz7wbXs)yu9VCZP(}&bm=KJUSX4}$&J9Q)ONulA2=XGuF&`v3;NO)9B}$n?|W6HwX5rG_pY+^wIKGJ;j}~ir1LSjUSD%PB+cSn"
    "tvXExc9lHFsToAMeHx}H+P+tunD)lXNdLDFcS1k3;|r%qqg!Q92m=Zj6sE|v^f)W;UznBLgN0ThJkHEXNcpWsYeiB6xZty5vhxPETR0D1zzQ?0"
    "+GEw|uy?vE#k`d?=RW3%h(4}MU&wvCV0YJ!;R=boX)K*~Yyu5+Q+M}MP@Z^`FG^!dRiY2jEoW)h)(xWd=a}b;Q;RjpG0dkJt*FLlMN$B#zFFjh"
    "FI1phKwk^7pKrli^cx4Ix6Hb-nxIPw!+66?o!*tg9%;O<DXNq@GP?(IdW-qt#@TNrt}<dx0vb(o&o!m7w5E<)+N_N;vH!w6KT#VKvc{Jw6wsww"
    "W>aB#nAqb1sU?HT?@H5^Eiw}(qzx+5bR-#DW+G#C@NQX!5Wa<HFS^9jM9Xw?sl(5mJ}pSdrZmiK#XQV&@%|K$V0V9+XY7mIo;<Gk0oRJaO@M>b"
    "M*6gR__3;qls0p;w7-a?+G;c&l}$0ZxGxju!0^1+M5QYmOT($AC?$YJJWZwUN{JZYTe2XUn$OiiPIPe_(qX?&rAy3d!8fk5VM}{UBz6=|NlE(z"
    "wKxL&fV;I_MH@&@M3TxKXDy$`V_RSyP{I477k3t?-AH<c=<q{L`hLCugSX4f%>nK*&qZGo=;n@OwGdgjrnxv?m<)i@XQez<NW(myF%KF6LjVL%"
    "S04AOrDHA1%92aTRjf9=X@%|sY)73H++3=t)>K44aP4QphEy0AtK-7Uyb}HR(t<*-x}}$xxJEA~HtW3kqYnRF>JKzHoIWT#X3K8QK#9#`&SMwR"
    "ehmns@Lx}~=m9jrPZ=+l5(3P^W*7PQOgzt9)PEJ=GU-~{cHOXe=@fqX^tx+eO-|tNiW8l=c<}UJ-aovB#rvgQ>cg;JF&(@af$1TDE<^hs<m>{$"
    "yA(og11@&+-%zqHHAgz&t9|{2{d^j>%^KMYqIiJZ^aYq(XuEuL1pJ9H?4gzv0RPixjpkNf-vunLgwUHG3l`dSF-z7_iW;_zm4&O}KrxC5epxK|"
    "fv2qkRJ(u>ac#Ji_B{y^5AFy>h%MAtxC#c_X8S0cqOjvss>k*$UX{y!h#D|Tb#q{ZdGX?tcF}&1#ou#QQAkeXVhSSIC119DxQXSHiU5AsTp!rn"
    "`Yx`fs#;jgbId!h3vPzyUT&UreR{?Rvd7r%uDF`Tt~5rS)b!)&_<QUZc+RxNm`=r3fhN~DpNCvOxlB==SJOp03Py^k0Z-kt9xqEJc7kYd$fg+o"
    "8wy4&HIp99)t5_1V}kwBM+Or_iRIkPTN{pYY3fSsk;44a%l17pv+9Oxd37bC8Of6)X6#Jz<Gz`x(g-MNHj*-2G^z`Z|8JRO@5G;(-kj`1x}dfX"
    "k}otW)vYZf;Gb9;*;B5cn}f61GVd1E3a|()@WP%UD?JL8uO6O%tAIfZdh1Fj3i&ItyGDqD?0%T2i4~!AwZp?QG+SzL?O-Lmf<@+`qWiRu*L^9&"
    "qS9GW^6eQ6Vq@HIOuHT)XCJ;|j-G5oskFn~fA9$Nui}P#Bxg7-*3%x_O)V1`yN~XQh76(;K(#SOdNtH$y0=EBrQhFjXcEH@lT=!LkD=m`*LH;+"
    "lQp`_S)X=oAFJu2qWyO}O0hz&S@WW$#+VKYY!?VayrG_$&H@dm2d(zt<kohz*&%PNvKfp(7a_{Klx5$^Fg$_%-?vL<Uv4jnZ<^^@3>zl+W1{PQ"
    "s?5U5syv&h`FywYOzLqhWY;Y(S@zb1yx}EiV81>m{(h&SWOf6{H9uib^MI9#dvwg)z%N@hSv28VP_7-X*0qDvGXtQ4zz31|?+x$Dn!^K0)&xKY"
    "+IblE=1ZIB5*L^zwF=olaP}rI%?!@jCt-vap{^GPpqc!BT={V>_KIB}EyP~Aa_m$t8QH%N={``0P>pW?`!2%UJO+kv-af$mI!*g<Tz0svPTxC;"
    "X=o~U7whz&TzBQ$*qe)wU=9yubolOBESrG&JLPrwAe)J;t;X=6Sjz!_a*Z|{{1B)#7{Ql!*Bp&K%W&gITzr;(Pb#GK!V@~252#7y4lUDyc$jZn"
    "-F(rPTjYGf@c+sG4@)T~52(G;k?62pXFJ$W{BKOdd}Nt#*q_yTAOEt{%WR#@RUt-aq(3~C?xsh_61havhIL5%g5;I%O;6(4BK;79+7d@!D6oQ5"
    "MspVS@gBzCoF)0{oPtGb@<Kc!2du21@FUX?=}r2Se_En<8ZKsra-(_a!#|6*q#@he8o@g+&yQ^U)6MyZzQ_ZKpi!FDNiXW!gi}}qypwcdH&}}J"
    "BIzTxE-lG3aCiNFzo5yxj~87t`u-pOrcKjkbi*%%LW53(T(_E>#w(Nk?DGEbC@-;eN93d+EmUtUEApIi0gZB3wlmt@|0!h+Cdpi?So{5HT+!x|"
    "(Y>O>rcbmR+vhA|_QgWu3J{v?;aM?x70V+{rI)zgHqF_<&K`R*vF%h?0lk-L*(8(%5ltjSAJm=((j8RXf3lDGaVB#xq*KUDjPDS5S9=E#jNb^e"
    "bT6OVe2ZFF>b&e%hL~jwtDFk`Ow38~OBZNu_dS*Cz(vK+-<dIqQ;gO>qm5UEuX_Q2g>;u5b)d+1j@o(}XomTaAd$CH+C4@U-1~$$7LO|Zv5hgT"
    "W#UiGxvi<R-_=WkX-1Xzrsk4tTzlBlR+$TB9u+D$zQNMynB;FLTwGd!Gz*}Q#pRwB6FG;F=^8D{;!9f3gPWB^KfHX-<KAD+3l`auJ!6A6`Wfw3"
    "QrE~CK)Z|V(Qk@d?5nO5uTiycqepZ4K>^{wr;zzAS7h+Vw}vxfTopSOU9jKS@v9fVO|8G_(CyJIFg7&ijIjAs3us;bq&)z4;w5eaE&u7Sz-Qp;"
    "i>+c(*oU!9MmR#B7vYHqj4<#xEo?oa*!)D@TB#3E3;v=1WcHUqVN%IkCPf@ky_%WAnAjjn@ojHh2yK!t<`2$^p$m0f5VJJ0XJicy(|TJ}><)%Q"
    "erkMLE4(AO#FCSvgA%@F8%@u7o<e;Lloz4*W3p3O_=Q)Okj-Ih@vtOI(@DAiq7D$0-WSpKWXMY~dtK9~)EM(P#Q7<3yu_>{M9GF6O^$ok-nh(v"
    "!^NMNRC>^_Tx7+hndE2;9hYUog~x0qSJkxlt-u|X&F?GPAR0lHwr%8E*orSFL5~lE0?ju}S{xA7&p&;HX1{+Zrs7~ll%Y1w2$s5*njP7)#L}W<"
    "wxwnpl?h47$;!UN2E8L$WnGzIizYi%*4vev?5fA}q9^Aeo^!PmLMzv#uaXXDed$meDVTKWH2l-!omdh+;sJHDhMN^@{}E^VKxd&m$tFy5!Co&7"
    "BbR8HHS(Uf;K`;6sgr6d1(DsSv!jYIqulV1kCcvC08<;1wfoO{CR?IWe$%7+HI~FtUd-PIwo0pX#)G`)Y$09KuqesH7VSg=fVFnoO-9m2!;89k"
    "BriJwrB1!{Pc-U(<LjD%2h=$q@iDl)8#XWa387{0rp{ya<ZgioL$}BdaglLmR>aoF16&@FxaC>dNG-;)OZUAa??`Xwi%Q9fLM};bQ8C@TZl&-a"
    "d0T#7ZPQ2PMZHN~Obd7?l6H1_$!IhrV4CZ5dWo#;Yr#s~CbQt$&4<OO-`dt(d#u&QSq@{`-+jsD24oKswWExKUzaM&E1J3Y%x*ZYYrPO6Nu?Tc"
    "8;~oD_^@PHBHoCu7JnwnE1PQ;n$4D-H@9v}=uZb;$9iMe+5M_?A8_*Dm@eEc{p`my%>!hU4>|0cf_|#W!Pb4jF5d{@2#)j=45zxU79;!<;?6_`"
    "b)8@A18=38cGD{Dw)TjrAdgF)K-%Zyp0Hp@{c+(b5E{FLFbBt*bwPqTt9pg9^-0V|w_ivU9Us)T5IE!&ebq?n)Q3k{63IJe^)bBfVcW*wX4CrD"
    "zXn$LZ2Ime`7DM25;`FBQ(LXm!}wF`Fn=L+zYWbSDT%<PkM6qlKd+<!nCnn<iB4aV{tq5Xn^)U@=tFC3pZG)+ee7eN)~KIxrRsn6Wo?>Jt(7`="
    "5y!fzi<-^j4?XmdbaKKI%)BE(`l1x?@K`Osmt~V$5QrK~;=ukYg`wDn>lYC;8_TAR2jxcIobI`kp3en&jg(<%4{L`0m+p<{Qx84Vn*F5A8cTxp"
    "UHK?$!KlD6xs@O3?2*4#<9G=kWdDO0<YC?4JsUYdMY6|^Dz%!G5eiN7F~CX~iL-z1eG7EpOr;fu;oiONa)fO+w^l2TyUQ5uav<a=uwJY=vp8-x"
    "?^{@ymErE$v!DSK*V=#Po&`#3@WuVD*^Xu$HA##+mX=r3oLN3VKne0oLABtDul++{5j4B#!7Ak3ghqqtCT*JNbKH-jJg+sIx;KiF#ARQ~gz$#6"
    "zaBg;D;2`|Y~h9x;C~$N7WVe-YOXvdq-rypo1;pl?3Obo0;>$-z{~xcl^@GBZYGF%0R$9M6na?15?6#FrSn3gcF6Vcq}4mFL5srKnb}#*tB*-y"
    "F@zK#5bNe<YJ-1xzH3z~RU=PR@s`|Zc|GaD!X;YbR!l{4w}iO5gpTb(TDxLf<$bnVAz!?<?n2?=aIAg4#ZBIn0&G3>r1-VVNh5CZBagts=j!z|"
    "J$78egH;D)vK%9|0-(u;)kO%0qRFK2L8=8F__2hiX0t|}&fIdLSQtE!yZ~XPXYfaD&Tc}Gl@QTxH_&#bsvMxevj}`9lGXG4CiE((Qn!2DKB*8O"
    "ilo)37B5iQ0(;YpDGe*eR%+6uYl}3FHKIxuR6RKew03;+^8N~AYE`XfRV%Gv4&LrAgzV#zMd5IJ981R0%#Nk8$vXtuUhz^2r9?|}T6M5Z&T_!w"
    "Fp|BxZvhZY3Ny(HSzLd&LY}rxOk5ePD4>VDmBH5+yulTyQgw($o?sn4DFjAiNIviPW!1d=m#>NvdUY${7T~B8`xI8F2Ub<BivjwET^YnzLdqC>"
    "V1W~&-YnOB@fysd5OSQKFQoc27+cL#l&pk?^&tGpkY>M7YlhvcMIy`McBJfR^@!sj@DdJn*IgmGp7F#9dV8oF1{sS?et8TDg-5`LCJ5>)<aQ0l"
    "niEd1u5%<<WPKg31KN4}wp{Scxgd~uua}|ZDp^10H>F<3^=2q<o~?@KZ;KXEJ*c{xpwV5gzCiY@OEB!69@$xV&t{`VhuwKEQyMHuMZXz_wVFiI"
    "EUH#_@?1B6h+G@BillbBbD2CO-!VLb=P9%>64lr`m+LD%I(hP>^f0Q7zEHGczuBwGosyw#ht{LUWj=qo**u$44UQ+o1x}i?+QJop6xDO^EFMRq"
    "TtZl@)y3J_0CvYO^rQ555R`XQ$luz@#PuN_qWfU!@#H21<BiYVeO-@dku(C2H>=hJU^9M}g#lE>tH%*0BYdWyCY)G60lrhK(9Te;K1;#QQr?pN"
    "K2b(DENH-d`$!L3O{0oteQDbJLv-m<p8Gx>Fd!|a+|O#t60D_4RXkIcWrZX`W@a2f_i!tlcU-^dM7<5j3jF(E)41~kJkP|rZZ{do2Jg`*YBBCo"
    "3#-<ue$aNV&Ji!IY;|<2Ilu?J0VR#bh6)9`7y?IDDwVslvOrmO^eD`nOdViN+fa#bZl_pw8MW?Wsb~cD^JWl?M*osrHRgtN4=R4FRHVsCCgbbO"
    "_dtCbeE8*;`%<hM!Y_K-%7vKb2P%ia3xd1qK`>toJlU;iPjmo3HSxEL9Fq(q&!>AE5%s56oDx+Eg0cxNmi-BnNeaCUf&j5`GD&td=@b-P%Z~cq"
    "x1?VND}$LRrlFO!0Wh(@k!<-MJEyO)B9%CXNE7L%Z`G|>Sz-**6WxO!Qfz3?P60?$&V}Itj0v96YqSzQf<T)E#uYBZw3wQF3tz=Mt6r_)Kk;x|"
    "=j1uFZ{-u(4eB&?LvkZ6YxCIJA&{4!9X_Sj2G=B2?%c@P7uCsxU?H+O3wEsC5MFRw3xA%ssU3*E?<$f|8$YloPvR1%7Nx_Ox&Sx=nbHh=(uWU8"
    "%}DZnnI?jKKcv_f7MM!=JgFV)u6)G7tijD)?|L1K8_-)uP}m?iK^Hom*zpG6zwbUTRF4<)?4Fdepk`=A@QF8`uh#=#6=$1`NB<&d`K1-w6oj=n"
    "OIM<n0>q)D?C3Sx!4Pc_sSa^mqnl!i1BTZ|G@p2(+gygXkEsy91?!(E%d;(EwxdD?W27qJ!K4vf57PK?ZHNfsaA)7O>xjPzC~~S^PdAg9m;jzY"
    "Ll80AbGgt9gv_Daw2aXu>1?nfozS?f=$`ufMC;Oe#6-0!A(b0apYi7B!w|P<`gHF09narJG=QrCUKk^auI^Qdjp45#Ua@HS;vL@Ps4gT&OT|{s"
    "5>Y}9e<%5lR;Od#nJzwTE1QyCVGvQs^W<fD;Li^5!0yl$P+uSZn0}t7t}TKJ=?)1+y-8PBYC++xO)TO>T;JwhUv{>`-jWRwMvuAO-Z*?%N*0B#"
    ">YikInfDHN1~v-Zp*N=4l6M&YEvr58s&an_S}cC$`Y$%pfd*NDwfzM;(k@6y>=FmAyx*TWPfwjmlJNPbJXilS20=Om^S|TH0jdB_zBw5wztO#2"
    "BpM;^U^|5ym-G%udCe|Fk!~AB>}WOxDzc5ZG0tUUP>hKO6(2bFgW)%En@O5UQ|Dn>^aFhYkAhG5uiwuxe(x<&AwP84N3m%T_Yi6en`zbH1@a&!"
    "I~WbqL0tSwV$=M}l~(ye1YK{q1_Tr~H69%9V|2v^etVOeuQo2x{{g+cL$hEbt6r}CJJZITHzh&xS7b&v=t7$w2e_LA8Ep=*T&deAVZ7;1+|EAp"
    "1k09p+zz6scI?>$2n6C(*dFOqOIE^*>m?i!WIDOKDP5=b!3Xus2|Q+8Pl^#Ixox$J1ycr5f>Qub%)QX@9LaO#8=Rb6U2C<>I{A^1g;kj4IJJ)E"
    "noI&3S7e;Cat>HN$bAS6FxKDv`)2h9W)ta&LPcBraiggow>b|>hp;UxESl{h09B>e5&Sm4y8*6HuLG*&Z9Y)gVw~`JEc3!;ntl%hm*6i|RpA?T"
    "DHz2?4`gRoQZ{nRoN!*^HniidV4C>ZGytF1-6<~M8b0aHa~^rOd^x*80DrV0iFIRcOS7<#@pijrZrhhiidU14BhM6%OHs-WyWY0+kmQlX_X-q>"
    "52m69;WDjB>L;p7T;3SLs&_+s9ySGBV5tvqe@BjZ>auJKs8#$Z3~#d@*0$><igT@%O7u)us*4a^TUf`weWTHaX5@;ZyPg*bH?fG&+3m6PAygM@"
    ">>u)@hU}Ogjn+&GZwSAhBLd_Q`SOtSx@lAcfP7gtKjcTBzG-=9z)~G0Ig+9k`eCgoQc+1vXTU`m$9_CA6<%7M?h_SetbXT*J7!vIm%}$^plK$R"
    "c72ij-6WkzCahXj%FYp%DP9ft<b@SrTih53d=X+QG-#fw=CVO}FwzJr4ejCMM4f7<yt9_SG+r-tHZ}zGJn(>(!?(h0H=;~;d{G=|e4Gvy4A|~U"
    "Pb0<zL_)zVZutxZUX+*&?-oOhCD6q%D$wc9d$e~71E}_DwX4?c36bdAh{Hyk;V0T~D|dM3_0c5TUX@b<B`f3W8DXJ+kXl7Iq8pNr9_)y3nMB$)"
    "(~RptL%VhYs5-17P<|&F45bxk+od}IJ$>1R%V8S$6Tmrtv+zb5eE~J1+o9VQBJ{XCKn2Xra{-As@Qdp9_FXLH01A%aWNTg5#4i!hwSxAol{|%@"
    "1D+FSF9KRwF>fbKSX(jdChWoHd7+Jw`S$kes-~X<&iT@%R2#ahdO%Ahs8nN#USggsd3J<kY4A!C&PL!}8=6^=3BsDh3{(7ZTY^^{k4x?V;;biT"
    "u<{cLlZ(a^mzrf78>fBs;z`A%Hq;1!)^NqSm6a9oWpOB~CcCOPHxXP018J--cMSBokBb&^w<wBinCET8?=bXy*<mZe8fs$UY>%&z1tu<ccJjov"
    "MpvqLAm5=WxA^VZqst{fMmHVEih5SJ`LaBC?RtrZ<O&mj*0>Uf+kgL_ZP(9QpPlxr8hfDT`-_W3O=Ms<Hh|14b>r3R^=3`3m!@K;RIR01HrNzs"
    "$E{X0J<>{HiyY;7v{UK2Q_ApYca|G7>be8Xk4Yvmj>8bx+R{Y3?OI7Jr#nPh#m-SR4tT*Yidt=fdcDh1Tic-_A?S(8Np8B`jpOt#@Tj%*dR&!L"
    "LT=r<B|8jB7hSfclt?{{r<$a_qwqkRBTc}lvDYz`swC)i%b(|(9M;DUCxa5$na;9MkPNb0Vt)R4-_+cdHo^ME_nTsFQts3$w+A*`<qeCp5+)UC"
    "*^;OKm)jc-(Yp?;Akri#^vS_**VK>u!VQ=(cH6L`sNMyIkmEbm;_)SWPNrprjXQ$igxlS`Rq0BCUk;z*gB4)%ND@QrOUgj=BeL6===!DxZ0Im<"
    "EXLzY)-KPCY|>&=t2x?ucS}#nL1b)COP;wlaJ^2W(T!VhEm5PPi(aogyjO*ui6aysWOC5L8hv!QbM(XpKi}^=;NF#x5$;<U4x3oGhGqlbup@6r"
    "kBd{1U=JLaj2yQV#npQU<$(^0;A1{-?G8|vlx;hPQ-5A%;rW$NkE@M<ItuA+fk?sp!!U|6*^~uPTZyA`Hxv|ksGEA)?hIVrMC}v8p6`-xlPcY~"
    "Gu7zzb=u8eODZ>S<vI-E4%WW0JK2uk>>yg3ds*NV#?tHgJ5UQCXXm~um53#9befrN_OY|G)r>0QQ)`V9J5taDfmo8hXG9Y{t;9B);Me-)F0U9f"
    "4^>N2^&3BxPNdhUxNWB0X&Ali#L0B4fyf{;MoJKVQttRFRIQW5gHJD9JGz6>+SA9gv+13tb_u%uvU4IKmzi{V6W_hk^UAc+y{~eu;4R;7k}ZG1"
    "nuncEr&_PKS}j}Xu>qbpu%jT*<UyqZRhY;DktWOZa0gMVmgluK<B2FNJ2t50m)*QR2xd{Km*+k@M!vfv=s-MKT{yQdnU$a@E?v@Dr)gdK7Up0Z"
    "-g3?JF6wb3U}vETp*1Fe_DZLg?JUWDm<sST0)y&ZJ~e6{Y9dwY+<K1gO?ZG!3YB8ZF4cM~6mI}>`v!BzUy!IRMV=(7s4Yt_`s5>z6yn2l$a8hc"
    "y2_?SEbH;dxTwZ(2+D=H<?29EhJt=+&Z^QAV1gC)b8S|(AtMy>`SXj5cQ;(UPPc99LPWrG6M#18ds22?I-H7tlxM=uz=3w;7~E!ad2Wt6ofT><"
    "FGKMPcjN|H9j2_eE;md`;yL%?J)31-$+O#o)zwu5=eo5UdT1sE-FbO-cLe^XCoko8!A_gP;b%>GmYZmr?lLWk2qx#()O?_nzTd=3d9^5l!yo2T"
    "I(g~Rr7D!A)gu0-RcoJo#<@!OEDSuXL^VH>%yBGb5vv<Jr^msFlHW8E7E(ziyX|(Bno9{o6eG<{a8(>`QIrjk_@x=QWv#KoMRg(Z%O-8-yPdMn"
    "Y1)YS$o^)f#=4Q1t6>BD%r89xl&o5<NG`b^_`#eOi2j7{?#R|5U@k#4RY~jC-6^z^7peq-)*Ke{@&S>Ev}QS&Vf>{Ico+T`mLbQM(bm?|VyiWH"
    "lZpq$LjA%kw|9aFYz5L3W4`#sR&`q46oE+ggWhM~C#Q(#o)qj)nk&!E%pf>*B}W?8<VtDkV>ppJUPlk?u{QETGc|lY^g|&=3hmCcsTwreMAmKN"
    "<5=Fg&11<MOzt5j#O$hi^ensA$okF=Zkeo9mZjEC*Z<B>enOI)WG{f0cy1-cedy6?Nx55$n?vUYCo~ze8K~pTC9R1l8ORZ9{!U^^-xh_oJnIw&"
    "wd+*IwNZ`1Z+vxhR$3G---0ugk=j5To(-(w?p-5MJFeDWgR{|OOD$T~IhUuI(BZ=Y$eQQx+_k#3)~m?rA)y}1DmoZNTUz;(j#l;YdC~8$1Unyn"
    "s?@Wt1i*y}t-Y&y*WUJAj$4WcxLcx%Va9T{6_Bszbvld79Da+n_EbQ9dQ!9n9Ps^$2AC>!0hGvdi{J<4)@v>UtLD_wG&M3&wOvTph)Me4H~{R1"
    "Vo1<|f5s|z1x79}>+<A9xx-nG2MHwEq10BAcs7cTotE3wD*{4lHFuaBFYVv2HxKpvS`bUAX22FC2lyHcRk+KtIpWrITL%b2zX^@Kv#A(W@l^i9"
    "dR>=Na7V+z&x(9|-r2*|EVnZ6+uIXq9?!CVzc9o14~NoEG=C8D`@*G%Wk`)M?DpO$ijmZGz#%+2z;u0s+`)Sa3ZV)+JKCiV5-{C#GUv%^RIA<D"
    "s^mBbFbwR1B}+uIBj}}<0vA?++@MTb;wQ>ls_2-2UQ74#$z^xAtXR4E`DtC9#+&9I)qq;f*W?f!NPaT;0j|6|<pk0ZA)c%1c`HYPP-A`OdB8l9"
    "CZZL(l9o|gdzn19El<QB#_kZ;*oEbJAFG~AiA{1bkY)`UIGMz;L>~A%5VcA$>C~FztLy7P>n_W`E_I+srKbm9cfDJ>nP0ySoRiav<4L9SHbHQ;"
    "rQ+>rD^NHk$Fsij%1wu2gaU!CkEgKR7c-UPbLwudxnHf8QTblehP+ClQXuE4#c^FSlmZ*7U7!~)o^GRMD2=2pb?a#;ysRt@%GZy`<ucr=q*)LY"
    "ZXefAx7<Tnru&hqxpb*`8ixf$gC2QlJIh2d=jP@D-REd=-#Erhl0c8G+LVclizRw4{@TatLD#*xs3pmwJ?;mhKwPm!J<3j#Z*ShrqaD*|^m+|H"
    "&AHm<rAku^7y=G$!5cT%b#MrLM=o8egFMD1;PU;Q;jr6t6At8#u#`Cdc_b(7L%EY($XL5mn75>lOPMrLv!R6!H7iLayRtOK(hLueXry=B6<yGm"
    "#g$y~q;&{|^Z>2lXav0+4)5)Ul<YG=c~p@K8kFhIy6nG<<8JqYP(*oUrLw-B6wV1xCj0ka-KH|rr~A>eY+~HBBR`IPKOMtf+j*f3jfI4j2e)Xq"
    "q)GBT%N-Gwhohkm#`i-pVBo8}SP|`VYn<k(Ql{m3Cs_MRqcJgh`mTF2D8VeC%KW_Jg*2l@GSN7JZ@SsT(O5~`gWpy+HaLA71iR*@@p%9K8F|(r"
    "dY<BDdfnwsl4NsphjuBjQBfr9@NMo)rf5bXS7gR=3ZwRlxP?)EA4OiNvOxe}=vA9~$ohbRn0(QX&>xL%j|DM!&fEL`b(ggn3?ywUw-}9L>OA_W"
    "$jVdKMK}1i92#Rax8{xR5~)Q&1>thJ7FwF0Z74Blgi;tVfz+%d1N@7tu)Ye`OE5RsgZWGmsi`b3N>LMvCYYvLtv<g-545QfnR2<;CNS8_S5MIz"
    "B^yCQ%VOYE2~W?G@!W|h06?)cPc?o#7Hh?Tq#FRsJ`p@1iIt+R%rt=W7X&-h$Gh{BB#z@dLe8AP1_SBpP}=MJ9xep+qBH^rAJ1sqQ8t3nHBTTo"
    ")Z7Vn4_<!Clic@XFIC`Vd~H+lr(GMi4!IA9o;(oi85wTNZmovZYPV~~HC0EE%k}A&@|wQX6q+=X^C|Xfro&RlLCwHFasN}IN@aniRasVw*6VE!"
    ")q=b|3VdexNg?f2mGU)P@ZC^yk<k3qcSdS86F+e9O+*I<aNSWuU1~hNW5r?Y76nh67hTjUv=K!@Z>AlF*2b%%?{98v$ByiPx-}Mx>m~l6;`657"
    "$}4jf<DbCyNT>X{b1%eWNgB!e=(2mbVJMI>ENn@1LH@#q?`|)xC9W07YsA%}7?0In+HG;3eD2)ABS%x_6DN;#$~L}XdoOu@kft~F-uXKU;c?wX"
    "pfk@1TB}S7x9<i{C2TZ&|6ZGc=km4iD=l~&TWR*ZN2^tP52_a8xP&;j!~7&W3u!c(RryGh<ox-|AA+5#{+RAr^$Kf`JmOCAa03xh2bGrVgi|S;"
    "G4>(Fb{f-xqNK%ukL3^!a1ZlqKeVE$nqt&bn}gZer4U-Swas#9&x!k``k4X>zxbjvrU-_=yK6y<<Isj~CvgzmP2B-Lk_RkX$w)FLvMHg><Sc)*"
    "J)oA#tk2x<&(7Z44GQ)*@Muftvc0>jA0BX@S6h|>WgMqBhGh*0vP6tX&qdGQ-64McI<zaUyq$uOEUAL+M5LOHFfe`$q*MAITzS+JF7HX7NmL#%"
    "gY{}p%Tt-S5KWUxfD7~|O>~13K)VtL^|G~~I)}mk-V4u6)`K08kfq31ire&hb(c|+5?&NbAw*o%#GU)xYcKMVBfXv$cxW`qg_4PugwsT#4!@m`"
    "^IRHC#7#>}ACTtqvLmb#ysVxpMWMI?k4_1fABlJZe{Fg)q9naKB^X>=I~v6tZcp@?ovrn)DJ%NLhVGjzQ@`%LxK|j4P>5v>E{I7X&B@jaPRc?%"
    "dw9AgqH5A(R30#$6kLhpS$BdBtVr_>fGu7{>Y91J_vleQ)<dqa-}CnGUy&oV@)9Od(P~AF?w~cJ{U2p+{2qdpG)}59qA1UtT3T`nZ>%fBXnxRO"
    "1mi}h<J~nSBQ-&!=MXsm<Uv{T9EP47IH@4a)TukpC$U~j!qRmj);p5M6Jbl@acdzIPioWdLSZ1(fTka1ks&^eMuL5*ILz8^4i|X4QW0LUEwAfz"
    "j7_GWR+X>`9GwezQCf}~?SD*OEAss9(;gfQjpB7<LO5DEq)6gzUb@;iZo>K{FNv2PmDU#BjP4c1y}j#_rEShxnl^R>a>__par<ngyKG0gC_qkj"
    "6FF{<H+FK}V7tdbGh;i}zFSk<J}1!W_dV5;<O+NH`Iz&EmMWuMZA!6>Lda}NI1m>kZ7aPrqkHY@iE+x7rP=}lfdR2z8(Vk8jP~I~tyaTVXbD>{"
    "y0l-jF`$k%$*EfLU2;wUv!pXTZ^s(xK%+pLTfDqR+Ui-Ym*>l;h)|jsnip#7xuZhDu!9wEt+?(Zc098xeVy`4u0&7=EG%(rAlq^qeE6^yIq=$-"
    "U%vQ>!t3{sT;8?X;A6)_J-D>+j9&#&WC@d!GLs|JtnKo{kXF3dnUh2szVB>K)0+V~AUKVPj?Re_(!K@Vj)g@IyEA2!P_phhTnfMD@MKsWJ41Pk"
    "uE`0$m5RtY1)kRrSc;@pDLy$0!@$if2&D7L3xe%!=^4$%<|LV0+1;&Fz&4|1NcFZW-5@N7iYUR$ssj7sICHK1^6^JL0!rqNc+6X3#EouuAjj=;"
    "OVO-cxir;jv@GLqaq5&@#1s4-ig{yAHnv>N0=zeRyN`b2QZ`|yBMCy5HtM&pCT&rryMX&wgdGIIz0gdz{HAQF+?dD^_f*fGRSjvih^}4x;uq^e"
    "O$H(^FBf&#h03gJifnp>ewGOmlCo74Xosfe<^X<{@lKi%^B(7x77y2Iqm+kfI)uxCIm#h@)v)!ic57Jm;?$Dn?M9<s*CLwOGv5V$ID%1TS!ERS"
    "Ydnzo2@#XLx)}V}<+Y?2piN;0#8#IR>FL<9yG7Z+U{afV5-#*E-L9Uw=HU@<Y2P9&I6AWewn43^1yJpIqq5X&^pgYf#1p9<K8%$xa)@3X+Vc40"
    "U>x_j3Jqldp4>YhF&{gIHSX|@8|w3Wy)4Uf0SY#nxbD0Pd#g~FwKbpHwJeJR&rX$nq-p-TFFUZ{R<oi5J+Y&a_}WgZ3$~r<8NGv1AiLO1@s1;k"
    "pM3JkJ4?h3XxH=4dtM?Y6Alp~{HC;zed}AV4P_gc%Yy`|9^4-7_{wc6P2D391jDnfqmgiiNKWxDIFUZg!i>wpi5wC5q{ut0=rIx`C_v6g(9<j9"
    "GEnE~N@ZbfFoH>Ao%e*DLSE|+C+z8YR<3vroraYJvN1px#BKHQsljg_(HsX7<=p|RzF%u;jYJUrL_7H6z!gN>S}>7RM>h2L?9tCTF*Q8F`r#90"
    "TYF1dgBtKdJ8p}QsDvCDGnt4iv{W-~+tbzoNsJgV9+5zBFFQ(FJ-d?k*Yi}$$5AZH<y38ChIeAsE<LPE;9jTRXjCAZAhgq&i!e9br@eR%9NuB6"
    "c9fs(P?Voi0)2zJNS8C+(w1LoZj0nz<6K7@xMrwyB&=;~OTwvCTqXKly&7v#CIJ4c3g{zSl}d1>;?ga8Y=R!?=n592(L)a%zdzN(x5<vjiwm#4"
    "HXJs?+;-|=w0P{8;6E;=;G-x1uB^mXcB)IpZ|`2$KBqkup#t4{z4TQKD-|YNsn_pO@o6iiVxO?NutM)R!^xo+gUH!vnWe-zRorB_|80-yX_f5f"
    "KQEUAthFKN48)}!P7M?OW;e0ZYZ|ya2*pQOUr)8NWZvG71ka@DaRA2}T#zRPm<Q-orMB3vNnJ^<_|`SZb4@=nL>WlQLCd^lAbcSb{^RlPE=Dix"
    "UGRWQzKiqi2#S9@_nwxg<3^fUaF<$7tUsn<E}Jd3r<ooB8)>RNhji)`?)JL%GJ3`6>0X8V@FqmRxF=T$e9BsZUuNyc5O1c($V#|ztc0ft;h474"
    "tkOhO%>A9|#;ZtnK1=Rc<3|nP#@3~~DsZ{r>%*zc0Qa!;^|u8vQX43@rOFcJQ728+CjdDo$@X_#aJP0OheUdtE^h~Q@i%M?yWHFo#$5n1xky8m"
    "LuRsG6~X$_m&$y4x=ClU;pvz3ny`LSsRe<p46U@CB<&76hvYQSwKB8qG+K$eH93xB)^_*mvw@tfIHedacVrZ;sR;cjFWO!!_u%OS^$o|0mgeVW"
    "%aX=CJ?$GP+s{(&?J3htk|py4Z|_xc>b~q{HiG#`Kd{RI=Rh_oX!o?sI<Ky>)W@y+9EgxT8-h{@U01XUVk~Kfhh{wKx_52knsgI3GS+ct^V-_k"
    "Y?{5{YEO;>2}R431Pj<iU<Tycs~>EpsZ`vM+#!M5jmHaK5NlRrhFjVOGWB;sh0D*r(+!b@6hRR1<1&2Tw$pUF_&osyAkB!^g~XGVk)_!1uzGZT"
    "JCc|Ll2)%vRrwd-qi%JskGx%BCED%c2XRUHy3+aMUHRxjr43?wXv>?enti@&E0Cp+Kp*t@l(&Z}8M$1|CayKLJmZq?@C2ffFv}Y8jzX2jij{^1"
    "xav^PQjoPNYg_`R+{f$qWmbfw%jDW7zzaWj-+dsan%=y5lW(^GR;y(R3v-y=v!^<7iEFQ>MckDY+-0nX;J`@lZn%AA9h#|2JGAEF%xHc_XLYlX"
    "W|VRag}SaE{6IR*0k&W2gBgyZ0rh$sZj-_EM4h}zSFUIkv(<>gf{NYDkyq)jEUN%=#(d%XSDRuA=H9+k<qeAHmIuUXPO{G@Q%vncC#s%g-o#O+"
    "qcX9hyl<Gh9bVxGM0_xolFycAGPMa_fwX)m1O(wIyjCvMO*XWGDQ9ZBCWlnJI>oy?CM#XLn)#k2<R`T1MbTs~X=GAjSr-SBrj327vp4A$ZRrlF"
    "P&PD%+9vYoqmLG@U>e-jbMNs6KslEeo3`b*5h7Zxw^PEx7K3z}#8B>iI2h6R@yE4oLE>h)V*tKFRAgr-4EKSzzxo<HkJKvl0}$<Kj6p>5xypQJ"
    "GAx@^uq;>k)?yPxY)08J*Qi0i`2G(t)gY0h60~6n-omZ7dL7<@8}rKX`3kFficQ`o!_{W9S-8y<;Qv4~b92(5?0Q%Ni9f?>5y;w_%3D8&B~6o+"
    "m6eI!VcM)vE98TY<(+FSZ+6zj`Bt+QQ#&X=`NV!#M>FosN>`zdqIEd+Ts9dSOZVDT-cetc-)DQm(OpMX6!~tS0LM#9(ojqFs!KpNwIcyC{^&=)"
    "MXsQ`JFi!IqIJX_dbIgwdHp<{Ci`EK0$H%UEXV7>SypU=JCn)GjHcW)I;85^!7GlPa&0#idIyfvuTit=7fW*LR7G%*^biaw+>}$8LP;}v_u4sh"
    "Li6+Uy$FUfH-`WykqP8?&f0}}=<)rY@F&kZckbxXTeog``DZ>;6x%$J^6t|Q95?`+Iz90~M^UAC8ldF#7I8C(lNFlt-3QVRhjvm(*B+?!SV$Nx"
    "E|zD-O%uIvZMPBpDzS#87-pagUzH}k1#6#t(%Tz7^vch)wp8yZ#*_+a80gkqp*Ajh%g_D$PfkIZKdq)t+b&0AR~iHg?{t($I(jKHn&wg>cj!O0"
    "=O~CPo15=El@m%iF~hBiE8KKf<pUg~xGmZ*E(IJhAb)dHKPlBF<;Nh!|36o68YI_soe7@zUhZpUW@YUQP<vtD0RqIz1tdXA6iHAbMJ*I5ilRt~"
    "l1xdKWWV5#o|%a0?jPfsXuCUR+A%R5-9Ng=9*-S%w`EJ#PHUmKlOREC1)%oI{VjJnbIyHPpn4Ee5y;AX`QE+fp7WjUJ1Pm5NsTjfHFQY^Q(2oP"
    ";8x}eKHAlM#(=aaU}G}Ggr<^7L!E%P#mFY^Fv4)>ottHZXfg*e_EpF{3|l4*NkWt~*;`1_cEsXw?wc}c;w)Q#j5<$yLl(A@VTx<nm~{$OtW-$H"
    "Y;r+oGZw^*dFIf9V+wKkMiy6ZElf1(BX5_L%4Cf4>=gK~21%KikK({tGL?#^1f<RI(xi&=@X<nai$qNRoNEP13pu9WgxpWsG(UE8aWUD`6RlQ}"
    "8%-_aWk=CmlX*i^5SL2j!S@w5ea^{8_c*mfKfK$zja*oRH@nfZe4Z{`UtJ}a*<<N-xXM~%7s_^F1s{6$H0Z?}b*_Hv7CP(bPpzq~74s0XMNn0C"
    "r&)074;rQ(%I?0@%@9Vr&i%Hr?%0T0-5AzrEp40hdbM8P-2awgod~7PbLmZ(HG+8&T?4t;sqV6|)5Yi|jA%r=(CSvvU7Ub!zD4i4bcuCw-1NQ-"
    "bywfI@HUVu66G`Ui5^p2*JX7e6Xb3BG}sZ{G$+q?=Q2ezagYpl3+!$gX2dw1u#V)8rM1FLsT<mYKy^c58#f~LYvs&ob{x8&l#HT`GC9<}UHU?1"
    "dI-Z<ylm_*;`;FL%F6Px3T4;5ED)%Vp-x@thjixR@5lsNQM+a=%2(0CF)Ow*1w8y(s@Ul`&RlXZBG9C7PsLS7w~x*3Yi+7Exy1Q?+i`yXP@3YQ"
    "sCMAaso`WYpEG4)7ON#PaD2j6=zu1&l_)i-%3Sd>sJeWp(X@qI45WM#XycYv%*l%S8k4bD?M62g*fes;I#rtGtqct7s0|@1(Wb{-PAIjquF(-9"
    "9i1>`7BdHRpIb+g=HSKSl}g37I~chmT;?6;6jsd8cbVr=7RiGZ+jp0dN^(GTrQ$g6uB-?a0nghk%Cw^RbC8VlMK}^*(t<6ny$D0Ak?1D>;Rfgb"
    "8k@ikmV}Ap#0cX5BF$M$NFa0L)1uAH)EZdD7x_%F>)9I>2Xkn=YxT3)W^=RTInKp@+<IIihs0vlV7@N9a>{|vB6D8O^wO#yIl|tRWq9f{DO0*p"
    "&PH*;C{t*eBI+c$Yqs%|=}(%e6}m8{C9z9=ET=!&F*-a^X0Ir$a=|U>j6q+vTGDF8x$G_GE0u22I{APpGt6wfl#v5|35(i%xihGYNN~wOJCr>B"
    "E|%@d<>Gb~y4gKe+!61viHDAi=(OMULD`@Jkfz-T*iGmoyB0#KdY@$PHO67LdN<MH=sLYXTVCQ(Li}46cstRpw2h=M6sgET^oqrJ=JyPFH~JJg"
    "a@Bk(YiXy?l!tRSFE88$xz<=S><qfwJFwcV$64g6!fQHY>_HzHqH`w=(_4#sEG*LW@2~OT0v&|wCV<3X%YamH$qSsG&gc0b)6=G4aV?5tFF4Mc"
    "VfHavFT+WBVRJZIbRp!Exr3uy$9-P0Bl#mzy6h+Vll#e;$lZS0>gJ@l+y&Cy=S7}$i`^xX+_s%jS=*E;lWy0Ee1!1h25Qm4uBJ^SO!?g@tE3v*"
    "n%h}fattUlL4l^h3PSXe!buJe-YRU)cc-V|-?!Rb;~wFr3qf${lHEsZ=9$=eN5FcW1=%EoO{i-VC39Gjwj-gjr^snj_{hC?xJErrx1bxQNP#s%"
    "fevVrgXr`$^vP@qIl_iaoMrkaLQ9CasXLB3#OMsCn6HXQS!5zkCi>MwvDo*xxe(a%h?#JbF7}!n6VL%GmqYqG19ZEf#fh4JD+WnOkNmC(i*XGl"
    "H(eSE7_$I9m5S?{RBtV#!ImNqR%ebM=?93f)?igAh-!8$>-w@`oQ)?d#!C1mU&0M-g!)XUDxJ7=+T5}^(9WiV)&*5;^}<MZ3lWWoH!1MAZF+aB"
    "`=U0_IP|3HilzyHafoHIx>DHuv0}w(*ZGq{u))=Chdu#*piOB*;M4E#yz_X1)gyC2CCsqxuq&()S5<c=l#L_2{3_CLA6#NKiS(e|&tKQ>4vCD4"
    "P@@rfB<BtERhPra*0E^LKqi?*?v|rJg#kXbqNI%pRuQTviF<J@3Hy{<SihB&Xfym#oSfVAYOIJEAx`-B7P>Hv!QHulT-DeX^7QF!I3GJ}e^jrJ"
    "I0<n2bj7*ru2`Csa#R6i5t?!$C{Hh$Y^-skl&Yp#>D=HRRtAPbXF?LtjKVCPKXAVPz8;JvL?4+??U>9r{D?H%vTde2&`vF|FRIPpa`Nj(qrQI_"
    "PV}f!$o~HO8w5Ujqh_n9Cq_gR_Hiq=9)Tg#%EQ=baJtJm1vMVnr=yYzqmd0UhoYT;V>ifbK^}8y?!d)d!GzYy$>2s5$4HrSc+NbmH4qq`6?*9y"
    "sv_yH<s^%ngf_>yqNToKEuqqu3Se^*(YbS7A1pdJCIm*tE)!3(OXApMsJKbj9G^sYQjXtftgL{VYczO|$QkkPy_a<BS%9xpqx6$-9G+i<-GU(|"
    "AR^Z#SuAqYCtnE+PX>SESIM5Z{qE4S2M>A}7-0)l$JDHtI%FSM*Cm0=-CN{5CW?I(6GCxJD$r(sg0L2fOh!Ua&#mNhj>of@_!YB1Kvbnc*NjCi"
    "-Q3oiw_rD;7mp7@y~|w~1ywvAikiu+cj#Gp=7VkFTr*O^qrB;zCi&Y|W5Z07HpOCG`m9$rM|%`EA!<|=Zsc`jWSy-Jwi{jNB;Ku2;e3eb&T6x8"
    "Gf*bgEpNY2tI=bA;~Ts<T#!c)(C8SBOZ9T^F_;?OjT$ZG!+VYUu)3;E<3lXYuA|irBiq%gjuIR6igGgPSR&?FZF`yZ8aGP4x+vMrO{PrY9NHqr"
    "RBeo=E2jR<=7~gU)ot<ONH{v(hw!7o0Jr(XOAHSaWIDKBov~kxyzAdf#d4_PpsCTqO-hvN$bHdFwir3CAMz<tToeJ#Vv*j~iXv&Ov$Mv5;dmHR"
    "zL<=ODfsT{SZ<f&bt(7uE=M()t(LFst^&3qnrqs!ZkMNt7_)GY+cPsW6E;;uR|h#6SxWNqtruVHM8uf<X2&t6fIgFC$Cc%{7j|&Nvk7Qw(;aW@"
    "9qO)2H?e=eDUw6!Z1xDm<55Yl5XO6nn*3r`6bt@s6oDYz_?`ffVC`>0a7J@5PN0q1?2~~eXGFMBHx#$pt8`Rv&QvN<b{`f$=v?RXoM!dGxH8qp"
    "JmTDjM~23b$a2#ti{Sjc4t1B>JgV1@`P>M%#w|eegYllRv20GQm~gU*R%CMBtsN$Tj**hclimt~O$b?0UR0w`(&<{EnfxhJjzvmlMTj6s>0Ibw"
    "pJ^@AhAj}VoMu44Dw$U3(xp0cz9=+oI2<K1yO{_L6%5^m3d5W5vrBCt?3#kN-rH>Lvbrb8YR98k3-`xJ19)tb2vY-PL_!<fU?S}pWV%kfsX<M}"
    "2n@5DUTJVz+|D@c>sZD#v40_Ap2wK0U~7I?i5tBPK~G9!g0!Y%_yswMZHR`r#{gE=Hu!5fJ<GibhK<YY152+h2@V?Llt$dTRVpc$NClFQVu~I}"
    "Y=e~F=E8Af8k5Ox&j{z0G%c{3vwJNVV!0G?yuQ2~)h~>7c?oH^Oq2J!*z%BFC~k7g<c!TEKxPWt(tUkVRnK~}eXFv+9drq`4SFbq+*%RouitNb"
    "SyyCPSnt2CXj6Fnl4o)FIgxM-$KNH~;O4fC4KwD>>ds^){7hGBTGrwst0kp_d|qP|SoSRX+uB;Faqq)QUF{ahv<+4d7}lYw@8*&iT0I>(QqV(>"
    "RVl{IY$@BayKvz(&T0BSm&;(+eH5Dnld)UMiB8j%ypBAcy{FhE=yVEkZgDg#Y1%ApbV$=#Oj<4)uvn`b`m;|wf|*(qZ$-^o8<+xHVX+tm=}bmx"
    "i@v|rvh8?ko%=ut_jmPy;vrykY?yC^%$!N~llovv2r~}G%t6p;?%F+Pu&w1q!}#dW;2>RkVxMK;KfA)W=u4svO>7Qdgm@~oc`DZ0Z8N&4X`YDn"
    "0^19&H#>N6mCv2csFc1o6^ps<(X3VSxaj=@vq(KXh#h1^%GEw$3Y>H@!7a&glIWNfNlAmXldf~<mjffFcg8lA-gx)ct>l??z~eeIj_wqTgv9bn"
    "C4#t}3pj2U`rMb>Xoz+@-EaH@6NfDn(m6w@&@H$zWyes$aT4K_W@h7d+bmeel4Ta6Oi@MkK(t*64pyYPq+nzw^ZX!|utkNRKWN-4oQb_HOnoY6"
    "0MX?Aw9!Q~>3G_D<PlRFr=x;uQ-@@Ad|{*NR(tYa%4LjVjEtX*SQ;BVxsRs+3)v%?^KEH`B_ow0_myQLo<N<;C_{J1t_=qjQig?LV<VQK8{$bK"
    "+{4&zJK%@vqnrhh@e(R%tQm96#)E%n8#XLbEtb`hTpcE3Ouxmy<X|h$C7^{J>~~tN6mNmC>)aie$ym))F_QweJ&qww>_pDx5NRpPEMZ+n&Ovwf"
    "wl?hx9QTff;4<$6Df`*k9RO#}SOmus*KZcsM)nkWB_yi}(@+?Bd8t%#(@V`WV^~_nyWP7%K+looxIqGAS%c&p$2XySQ#c_dN7H#c7f;(3v{_MK"
    "I^Tk2V#1K(Y?~!bcSsO%5(N>)5M6r@p7}UwX`hQx>5l_3Oj&H>Vy4tJm1N&KE@ijOq?}3{o?GtfTb?2~<72nt<5oeBS(IC@%8YUXrZ65EF+9fR"
    "JeIaZads0rBefF8K^>X}bucYLb?%(x<WiuR6gh58yxk?(;#o`PAGu_bB_nQ1@IY|Sv;mP<)@bD-58Cs*|BmPL4&J!Hj=cH}^4Bzz0s7s>XG@|z"
    "G7@!O>Tcm5vt>tazA5k+o5OvEASadL_1uivbCEue#I!ku&uhbJ&ydH{*gy*ls}SW_oG=V~G=Z6s5y9c%Y+~<T7(u+cUN<Efad_}SBMmB%i2RbC"
    "LP1K_NhT7v*?$T8|3_e29<ZK_@;~WB;=dy{1(?kb8ka&u<)Je(gdw^1-{{%^Sg51Efl<A$P$pTp3pRWABdk`e^pj7|*-3b+UT+7f6yK5`Yeg-G"
    "X7MAs`Fyy-<-D{CUU%MHTX)4~-3*kV)0s#l=mbmV!QJ->roU27h*rpC3br&{LS~?l>Cug2Zl$$J%;5XNwC}SQO5R6;RFZAS(!Blz2Eu&4>ogO_"
    "jHnPf-W$<!(kBX2jN@$6RKH<roV&Jy(*XtrMcF5>U>I64UFcFKrqg%}4RFdO4x2`_m+U|f@T_ZltPfy%Zr84;q9qn3qHmpnOf<I&oY;vI9({8m"
    "m13n+C=@O^2@cFQ#jVZt)JFpYCh{4qlA{y!WU{{B({rn!>CWS$<FPP`&c$p3?HqvOW`I=c)G2Vv&bX<T>1MU)0={K$W+w-@q9<l7LmzF&tlsSi"
    "5i#l%;@!%G9w?RANOnwDzc!>S99%-dsR2`C!Nt13s{^ooj;kh23zdPYO%e)j?Qo!5a>+HYP3A{jdLIaiq_R9Ump3%UTzgT+X|+ngNkaGBsi?=5"
    "nb6po=$N`dsl^(*ikadTH2z)GirKMD9~ZsBaOKcp>DIM384frYHD#DeJjw3ph@FbSW6V^hkTT}<3qSho>})#fqtp>y%kML}b^`@$N!J^jX@iI-"
    "uj|{4bRtYzCL5T^G|@yWQO8w8;j*z281fK<xE-fqux2@m0);XNQz`B*()Zn0RfDiGWG2O0IRV`exhWrfM|8=(?MOjryKE%bAr(}GIaX{v=0*o9"
    "g<J46!H*G7#9|D3Q(Y#As4i)<)UyY&n9Z6hCN|%8c5u*6@gyyP``zBpGNJk!|6^xg<SykK&-Y+&?^c$%bjId(Z6SWDS$Jj84YeWHItIeb&gr33"
    "Pd5OVzj346m8U{Fm)Px~SjI-H;k4VHCu(f`Nbd5LZkd60Ooy_`RK#NCvOQvRM!iep7-f*n>6)0}wuK^TkDijD{k=|rJL*%dH#QUQo<|M|DPKlk"
    "m`iX=YCw8f$_8h|wN54+WRCh&R&f=N={V#h=~ddgdJ8)7c*}zgQ~J*Bx*UVSk4pAT_nfuagJd{$qjV@24T+dTSSJ+7MOea&oYv$4tgn+H=h&kW"
    "e4ZrbV~iPDIfCnX-6oT+>a=w-*=t$Hj+qk7s7Av7i00_lpJvNc-*<_fVnS@+Zq|~kzf7xB))4I)mjHYS4sy@a-YtxqhKA@IfG)-}8H_-}W-V&;"
    "h-y=+=xVVYBC;dh-;!4!L<w2Kf3+H~MZ4W*$WqB<(&;$eOfHuTO?z;ZP)i*?%vo&amqL!Ra}yLjEgi$P`mKTl?73B>9%XE!hJ%(69~I%Ok$=Qz"
    "&M&Z{#O}bawu4dqI%|B=Ny*=XCdqWy#_OaekU_6J>gsVGQ*&cuAHsuGc<$S-?s2z7XML2J`Lj?6ce^jZ_Wb7oGrQ?TR3C<iv01fc_1JM9AruHV"
    "$}#Ra&hsjuZ;UbYZyzHEFi@G~V<?kGy@hapY#qesI0U-HutB+Q4=rv_fkUXH3U2ByKN(_p5Gy$|<Jsu#TxtWVjo`1>IS7xHwNn5m%+h%6wP8%l"
    "isP&&{^AgqeBuqbK5I-D6a2M`cG?7KNI1t7t|kq9L^1L=1{voMAJ-;OBzdZl;<;x#F;cYX1@xNFcOZ7e=%y2D+%##eI`yq)Of0@Gkn};KXgVoG"
    "sMSuu(8Wwe$AzKA`v((^wwmf^0e!HvgN)EZbxyc?YvRETbY*=cuYKQCWRXZ74?wmo(u^-L^#oXh;w|WyNg;@n*aU08{?vID#Czzyq2?-F>BZWl"
    "B(~rawmKQq$Z&iKg7_+{+bnI%#45_!Pe`uOn;22(By#O+9|5!=KF<xDt}sLEQ4h!_49Ze9aX%VNY0;0ceHm{K2+j|VH!LledPx|p4r~OO1`PD="
    "xgHp-&|~+}qgAA8tFMfcc`3{oItdi`xQT`i;S5RLX|iZ5$|y+e=Xq!-zfBUh0{2CM!MI@4=`3=vz<Ta=jgRlRU6Ri7ELCy0>O>a461F&wwj`o?"
    ">fAb#R7W&&XAuubXtCcJgeo8KY@9(dH*fNcn=vd1&QK_xmhCHo`g$#<tOUKVl}`0fW1xOW_ZIGve<>fGg5peywB%a-Rlo^_?E4g0mpx>rhD2vV"
    "<91R*<2)A2@)8RBdCp=#>NP0q4xQ+Y#3wVayDlnw5h1qp&4t~1D8#=bQBI>DZVlkQI9Eks8~3H@o{D%U;+>kKq{>cXKI#rq8^A0j8N|{ZmD}~;"
    "9zyMR3m+776s|Z9ZscvH-<il<fbRyV-B0Zut=!QBcu)IWi<-t2J|?ipc)h(5`soR}^<jt;h`6DPQDuCSYd@H2@tV;H7zS{aRGfr|-X?3LQrf=O"
    "?J#e-E|Z66Oje19Z`xH@tgkAv<p1@N=L7L7S^aTWZ(&vt-JKAqv)Zn6WLsgY1(#*qQX(N|b#(}EH>XW7J*e2#^qAO8AAqsMYp26wI8SneW{56X"
    "inul18AaVJZ-YXN>?Oyr*eQz*#OXdx)x%&K><)9rfL=HB!rI-B>xrb)Yk8iD1g+_qYV`(vjx!uFaBz|2!L@`Ns&W9+!gZeqmt6C3i{y?%twn{5"
    "6&Y&Pqor#%;<Sc6tG%fOE>IrIe#}V;m)^HPK+O%Y-1CN@b#7fXIx04HUilYzRygWWg#*?z`YW%4{y*uU4E{469>+@p{(LyZ8rfRmUQX;_o`KU="
    "8TYWdY3NzD`@>ufZW<4{fGb66F4ce)-NPo&aVIo6jp+BLc!V@hA4ELY(ce5x2N+j0SG5d~Az+GdlVx>VWEI?Y4LfGOs19M+hSdff<+1fGlDdt3"
    "O@w9c!}5AB%^c>Bk!NG~)yU;s_r--nI*AEw>*273i)u|n-O%H)-WXU#+~?D6h8;RxXKE3E%z3i^7;VSOA9Gq5^cgdnAmk6JT8-9<lz#9oCsV)*"
    "U}G1X@pnmbaDXiL#%yLG;_SIB=ztkEof032KHUK_?~tCh^eUk=TA5W)-*Mef*6r`R`dv%+I5sJ0vQ`@HY>d<qDPTQ|uLBN}O7qDBEv41_b-Pp2"
    ")-#ykcp4j;mRm!M{0aKDy?B9q14tIGtEi2d(7#&YDLcSq_&FXXP2&CZ`*c&2lC$bL!9-XpT*d^-UuxjIhK<ue*zR6ZDkaE<Z8Lc=r*NWVhG4-l"
    "?xra`3OexOoo|3udoSQItOcEB3>b1jQ;4zAL-DcuM|9fiw)@7_o0DJ-qY5~8CGtGENC&bFi4`~GI^fzO$9g-aACcU&BSA}(=QynKXrR+kk{Fp3"
    "wk)t+r|Y4ugR1>&o&y#)<6;VA1YGn70;#`%@h{+A8gF8~)5h56{*7wAPabFtJ3_ZfDe|^fs(}S~6pLDP=YyMZn;O>C+Fs|krKTVgNjtfi=lLst"
    "@C$TRiA*J=P`P;$#V5e?$2>SMX7CD63DS2T*;?!nj<!Tj1nA()_$n>>E83j*2d~{$QE6-HMvU~;8+<xynCd{d-&A~QIA>^ZK2+foOzuR==O?Lx"
    "9eFgXa)spn?3EjYWQq`@uW;MY*YQ=Hkcby_M>{3S4<HkM16_COM2qZy{(W@c>hQ2-S_ZKkO{Z<cY%Bc3C4><^1TuUR7H|Kg_MGtw4@VOy7r2&5"
    "Cw%xg_K&;^#h-a8LfWG}snAYp_ivK82r6awV*J;bl*J=|tl+~1+LT(Ll5hMh(4>Pph?%`b)7I4HNVR&SO6R<YxGmgEk~HWjR$z{}%h^cky#>tK"
    "_;VERkubl9{}UO<3>N4#W@w9YKNpO`=D-a0{s&FV3Njb}1&~@<%<cIOw3eMb!e_3V;g5|SB!#~TGKRl`Jc#p;)4@*YSGXrJVPLBdL%P=BW^7t1"
    "Gcf_e4b-b#Kewt4ODJ?m?*Hh4pn=~bCB_}yN1$)rZFZi%NejyZaZOtThOuTJ<oh*G{vFlW)KUk5cu(@wD$|y(x3dX|k*wawRElJoG=qv3zRDxZ"
    "HJ&YN^hM5rN6D-DkhQvsh4MDF-hv9<FyXvxhv$^RK67^0phlp?Wi97$lK5%&yerWPtk4NLZoc3u{Ac`eB*s0A*ys^|35{_xG&{jHJi5h|Sy1Hp"
    "xq@8S(W#OvO10E)ucBI9ff~Br0@gnFr5qS)Mb&$g1J*tBDvTSL+o>CMbCVmn^D}Z~m8XTOn+}FD8UcxPjWPT_p&E?A7xiWUCgOewqA5z+aC^Mb"
    "0PmqDxIJ(midedBLV;^cVeIo{xgHb$2UD5>eNyv80-my*uoj05v4lrE{RosZ!6NPxM-cbtloko*On@C4i@n;OAb``Mn{t?!;HLy-rEu$64K>4u"
    "*5U9WZ5ln-7=*j_3hj%H8Pq}=mK2n2CD(P&f$h6@{=H6`v4|zIJf=haod+eh=&Z$Q)%&^jgQ3}YNs@BhsHH5u7DAOdK>y7LcwFzm{}K_XU<I(f"
    "({Oj1nP6EQ%!2IvPAl?fk{qOw(ihMPXmc>pIg)0BL#DCRLpL<Us(htBK(0`k&gd(sr^x5<OB?z{f{g7OIfCAoWP%lmm9igAZm6e(Qg08bBPt$Z"
    "pM>Khf|OoOa~lN7o+s%RvP?5&$R#{nRh<?3$%3Tv7IZdruf|D{;7GMvPuVSOC)1r!#=yBiGWk`P0E@55w)tU*BgtgzW7<P2G2eMWv4;tASPl6&"
    "G>I`;6>P&f97~At-NTq#?{WqyQ&2ji@e=8N)D_*)qb|f1qX;(_gEcez_Y7_O2;v0@m1Hl5mghG~oNwkJCNZ>m^p@+ES~6XOj&(q(4X(S(*o7R4"
    "-&+prB24<Irq}RT=#ej^_5C^nCx4vUPy4Wd(A=Q&y1<j@=t|;xLV0vpN5*xWg!@nno>VYIMw<-N(#jieY#64FHBuchRX~~Tv`5ugp&i6Q?LSp`"
    "4=0=6a8j2mab{UuL(3^>_fRO`(r@sjQwXHmj$>O$NjH$Jd82^+nGZSxABOsIW=Srm*9;GHz$0(KS3K!$%#cbLPGI{*XgZQ~i#%H6gcIr1*aYeO"
    "o3sx3X_DjxcCQLgv}EN?kYzebgsR8PNOt8~4(ulXn^0{IhWAI+`9g6m+XU`i$JQA16Fx3N{;eLp+F;qhEmzReT(JR9=+{jz+WVH3hMqhardZf3"
    "2ziqRO3fcV<Iacp!#>nit**H8jx9;N=7&6>LhE(CVU#4yu@0~`xd9xy4%LNay+G!OOzY*xIlUB?2>i&eJ4|!Wr~fFyrr(ghR5^GJ>{wpI6*_}@"
    "i^{CkuY~GaUBk3z6^3Bp9k>Sg%l+g?_j9;YJA+ITnaIYkYFqt{nT6-)@aJ*7z?D64Q~q_4cB9Q>(na2_KdP0dl0&}|gg!exkncE2-9A8zPtqlV"
    "CpoLdgA`8ag8tL>Klry}dtZL}wW-x5{d&~hNc;K<sN3M5pbXNQh^%qI{R@($o4rHUgt`;4ak7`fvG@KDUt~?dxfSLJMlsDL7=)z*Av<&eUE%0y"
    "dZh}mV*+<JaweujqA`10<J*;ecy+l?amynu`g<B@m0S$3?}xtg_5PPLKSY;gZ0@U^Fg}DT^YYh3v3y013m)bhkxl`RAx3|V2VeO0V*4m38Odzv"
    "x*;2ZaNqwB{?4Q<408y!LKlZ~oW$nw0dr)a)K<9&u#*%C;VPXPT!hC>!S$ZqkC57GA%3nhDAscyJUYW1@>S)(2l%*NR`}P~>7wf6U+u*YO^p+?"
    "SCaZz5sel0xq4k%XO-%FjD(f<8+UKlG3CcxEVamQSo0Y@##<7yjhUb|u<Vj^dt&*UtjJp8KRtSPh8tX$df|VI^>C3x0mc!>Ob>~EIl;YYQ{@mY"
    "tcKy1DMJSy>V{gRXU@(6EXx4<E~x)oT$S_y_wyL;!2J*JlK-P8I3~K%!eyR0YEW5LxghD{JZ%i;=&dei!X}siceHI40Ny>m?(4gNoW+fMSe1!E"
    "Tf)*f-3=EdHAw(%>&<_RB?F0`RVOu6CjlJ*FVOHta(xkwIis1q<<7rs!x+3=1AoBig)7$bfwR9wuB2Xb)Qfmj;J>ITIUo)X!%0PcSyU?zJ!Wzr"
    "tbLs2iz^ntfcKdZe?9e;(nwpPufDxDrQ?mCYj;G#emFA6v=yWzZwd$n2P)!tAN{=cSxHXc!-X>sx#(Vmi6v8LDJFM-;T@1)6R&M0ZRXM2?^eA5"
    "8~|BZ3)i-Rj&qTzD?`<8fG;7YUx_{B<B#IJ8#ta=lkhUAKG?uUGIG+_UYisvzof6$e^~Cjf?GdMd)fYX3bJQ4{5ez?34DDg{INa?8Sq-<67}!F"
    "iwDReoWH_t6}y<gk=&x=hmO$oD=IXBp*^H078|he(&`oRX;dEN|4OH*_LCp1WZwEqgbywR-s@Eo{Up>vJO^WCT#em$e}Am;MBe4{DpC}`39@=+"
    "`VyHaJG8%nuY_bi$t*R^LaR(~404CJG~pu0bS40&+W3>Q9>hr`g`Y|am~_pYQryZ2=0Zn$YgqXVsxUj21kr>uu%bS3Dh7H#Cdr!43;bre{sMeF"
    "!$p$<KGQno>Mf6Sy!Vh+?oD44`cxe{!mt&-9-3N-N?!&ry``1pxYZHTL3DTcOhEdUV7E<%wzxk-vgZuDK{!VE$vv{DbX8WD7MV>g4$Em5M;|1M"
    "K4OpZIA6?3oy(Ys<gtdX>5Oh=8CbSEaG$(XNrE0n_f_dH7HSVeNuFrMmh3g`r*nRs>`97qfb`YVP}LBhR`}W!i2;N;jx$KtnPFp6ZmV+|^X*SV"
    "dgx{5kwG3DNswEcHtJ8(+R447Z{m85QJv-q&4eKAToBb$Z@>faTkQ}KhY&mRCWo-TTCW=|TcL}rkb5ahusE<skcA;kRp!C(%H$|;f^Gq>YIj0Q"
    "*&ePC5HhNK*Qd`hNyHPVYfwyGS~FDgLti3*G#4XZeQ*@M>$Wc6>kp9fd@N8h=vNQqRhH27+Lv_N^r|JDluMWsT<q*I4XJt;gD!f@4JGbIGoqU("
    "+eY=mPjUIFzQ(IVq9d-7d_Yvqd?EEiu9peD=$~|3SD1)+Z#jT+PltA1Z=i@+ounzl=Jr$l)^bv<>gVRyAq-sq6$Oj)cK|%T#<SM3{pa-dPcorM"
    "BFZ2QnNn%e4ZmYrYW)tA0%;tC66yPghY1Sf0s$X=UF~8F(zzK?q%lz)sj7d#;29q`z#DRcqMLGcTk(j7<Dgyx-S_Cg&C|_u?dA?zDly!r$549t"
    "7QrNsuvnFQ8e#`yy01U{2b{)Tx}Sh&5jElHwFga6f=ge0{RdToD2{}tz0kSHgwgBdP1hs=VR0ms-fEg-9`|{+YL1Au3`=j}5O{C8JeRtvkC(5D"
    "w4Thh?ZCw;J@UQO?JLD0@{c}cl}Mp{vLJr_5Y&6t<wKJ-h%@(8+FA<Q)(0+uN`-#@O@T*zlB`LBDBcYYjkW#xD5>*1(f$^|hh#GE32)Z+<(i~|"
    "w5zo3#^T=c+`vfe*jCM{Y9CT1c#BNWn>^0AVe-$unM2X`c%EdPg}^(>26yCs9w@_9zCoAMi>F?&O^FM%u}Kzn?Ev!)=$j0WT2f!u(Qp7)csT!9"
    ")MM9kx9Q6*kZ+5_a)-Y6a~RDB2YnI2lX3EB&u~tdJ}wP&j?kt$w@Qz-BLB5+$%rlQc1L|$f0`!&XDc2u*MHiZN_YZ>Sp+U;;aqiw6%jnV0hKgn"
    ";V)QFck`Wp!>8@zC!2aNxSG>PcnD9`RLHkNjj7nA`m2M0cWF`xK^}Mbd5%mG2yp+<?QsSO9bNw%Mx{DQ@{O}=pfjHE7=eL$dNAA1{w$A(0d2nv"
    "wKO>_bOy9csk=9a!!SaC6G?b6z1mL}q$R>@>WUi0L}|UzT;HLs>AW7R@4;{m)9$nHkJUaFW9An-`qrqtfL(O<c0=S7X66^N!hgG*!r(}5e}?o<"
    "TlA({>MY$?{|?%dQk~=LHy89VlmEJ@wCHxNN$F<be%<aizL_RAK1;R=&i-rwM7*N|HIPu1;izpAfef+_{bci7Tp^V(Y^Qk)%&>-c6Pj0dEKIar"
    "R*kB<Tam{s>#0!ga%!>Ew;foMJe-)RyFd9kMN7&;!Ex5ODWKaCOK~@Yj;O@7;c8*_bVrx7Pm@*|)M`kMfEvLAhsiH-8T+3w?4P=$j%Y)psI>Zq"
    "dAj8%12Zz3v8_9{9)fjf_z1)!5}owHOyC{iqNQh|8Pk9Ta(!SbB8hcgAlNX&`M%(jQTkaOM?u(Gb7YQ}%H!8M%(xL$?o}nv_(Hv$PU6HP)}Cj+"
    "%-gxk*T?mD4~kHJ98P|bm$$yaQD#_Z?inEE>bQ*)q(%cDVwre0hCPO8@0i@Aixs8rl-j6mm1`OM`rq<R@FbVQ_)#_7<+QAtS*jdaWoA2()G?fq"
    "xJ2vt7G}q5TWawNY2skO)IXYG@ZK0+0}{U+{-exZ!h}vF&2*0`Qr?ZQ%kXHbgSfd7+7pwkmJ{IwW|VAe`2^<3tfj~cZmA51C}6}DdWoPZ`tm?Q"
    "bQ=%>|1vAZ+lQd<OD9~dt-Pb(5RY}X!6OX;nPB1cqp`6E)d4%LGI`V0iT7rn)h;0h!&^11*WJ(+6?fr)rQP|C`|2Mq`~N%->d-1IZ|t7f#j)A&"
    "K%RN|2U8D;2C8xg{{Z7NoG;0iRdSi$QSK6HzQ+8+4u>Yk$dOqiSB<@`$AWO=yX3c^&SRIb`!YsDzsc{>XI(rPJ1$^^izjKj&Y{iI!c8DsvG2-Z"
    "Ely;&;mL?(BPt>%aK3*$Z;UHftZJAEl`R&<nmeqyRO2?$_5?ku>jldq%rL@0b@l<>af|HN=z}3Ve@eI)|LC@q%_BAG(trEiregd<(lF^mw-AWC"
    "XAYQ3SJpFQx(wkvdzy4DvJ1avr7liQ<y-~7(!*^I{kLS9o6qR!0)Zd&(1mZejSe`%-*ExFueVH)i%%c{WW32|Mt1v_IC}U#`f=1Gg+52d#Uif&"
    "U5<7<v*XH(S7ZR=0r~^>=e6i?ptLn_>qo8Q;YGT_cMjpvfUClyNem)7PYQQN3-_GfSilQyg5_cY<as)qXd3&~HE5AvlaBgrFnEI}|5Ry}o<q2<"
    "PV-1h-wXg&dVQUFJ=(M(yigCUc1UUosAyj_K&3+E_LIiLd~;Mwbjsngy)I^X?i9N3eAbLe0oU#g=^>^!jt!Ce#ZpIk#`Sl&n@h9rc9xF9o4gvW"
    "p$a>SdcRW3e6woZD2xl_$tEA-8%?t>a*7NA7kOMVv*rmTJxlNTton4@5S6&Ds_=9!&|7Z$kifw|=K003h~|snB9r66b$ew?aH}9A-k1vibo)el"
    "AMTp@ZBlzX6K%Eat|y-)CGZ*Krl*r%%<CRq|5lUSU@^5(NQ#BebD_hj4hc<tvt!wej5Zq}%m~oC<yM}@te)6=VP9+|>z1v9-*A;H<z)xm2Um9F"
    "JH9(3h3f?M>}NiGyL`g?tr>ISA4b(;<j~={K|{Q;O~bGWAA_M%FlZ2AHnK8gWK&b8l?wXLEX&qTT<~#J;F2<<iz5beh*iYl(_fh9+e}E^n>5km"
    "P?n;(0{1#lji$9m;UZlG4*3?u7Sl7&GWE$e9n5&b)8nE|-dr@#gKN)|<l*t>+OMMe3MY*k@K{8!Rgcy~6*Q9cW*yM&r}Z9sxQ#<a*}w38!thdK"
    "4;Q;XL1^z3w_oz9kH$*S?LD{im2v+^qsQERr+>NM{mO@bL<{@LpYf&FLFYducTNxLZn*?(*83`7KYwZFLG<q;VQu4a=9@s~W_^j?xfRVMd8ppr"
    "N!S0(GbTGyJPTZ6oZvZv?<{?pFhVb$BM+h%!snla(--UN?Tk69dmdW>$@Na#rsc6_#htcRg{;8jDQ;uLE_?JQF9T0YEWw?0g3jS!C&~4X?<&u="
    "k*$qZHS(ks9(DFsc>o4IcVaD^EC;&Oqm`SW1?U6uRm5$b@{QzL)a|7I<Tk=$brAA0UEqw?y)K;tF>Y!wj|kH<O@G}(m%Ew^a3eW6!hBtU8>jDK"
    ">bHG|j0yUxg|0-+#7!I+)`L)Bx(&|mo5FtvKuMKG-N*YdHXcbvTz9IhU1X0UeP8{;e>%pkC2;~!swrIz-DRd#PjqMp-Dh{?Q%lEOu5IANHZzt?"
    "LCeMnqLQ0rI;><WZud&O8bcR_N5~~?jC2cA>1&ojC+rM8(cBDM>w#Yr^uiJ}Pl6sXv$yDog=H8DvzW&lTV}(AH{aUXaKUyx%~{S`;O4%|oGY9Y"
    "(uzs*#B+>$$)M7~2-sIe?v$!wv0nwnkb7Qdzk8z!))!40snRr6TimC@v;#pJXP)9Z62HWWkQ(4F2B0~mGYQg<N_U*W_DejT_pV_!J$wN4fXCcE"
    "<h12XXkf=H+|FEo?<8PeT!((rzarZiHx*oQk8Y-4d#;R!a~`{7EnW68eSa2aq~8J6=+Y*tzSTQpDEb^ZBKsm8wyQk||F)z$mt|o3E6fw?SrW>="
    "xxK@*wDbfbS$rq;@-IwRNt!nwj4N(XMHb3i8>HSRykFt&27Jr7jZOMog)6f>d32jsnPLHN(Eh)|^h;W7Gw3|TogXojaxLl{XBIbj;}_{Jye{2X"
    ")`HUWO8Ym|c`5od?dyL7I*-b2Dd^CeiR}$=3!FM4H=6G38I8LE@8$>+Ih-ffA?^16YUmHiQ2y<hCWX9A&V)l2q8tZOE+oXYe{XuUOnEn&_B-H_"
    "uO#++QI^Pyr-S)S8@NJWzQgJ?rgud2NSh>t0>x>LxWBF;dA!Rul)l2={Y`xVgdbJtzIyYk1@OwSQF)25l?OqL6j)pUr!B^^_*x@&_30eJy#(Fh"
    "F96P;4D>9krdk7!N*7LF4g#grw4evO!oY@em|J|&X+Fnwyqve`_BqqyCt!(1e|?*3;Vn8!-yFiWCH4}QsKFO~=7A0MF8R(D2;$_M*>n(x==Sq!"
    "wiC4rz9F`47|shPoO#rgmi7Y^4T}zB36C1R%ZVB@?~4@jPMjdc&edM92IAVVA=KeXEUeuUpc~{a4fsJs!4OR&A=}cyFmE>?sQ65G4L|9nYtXXy"
    "^Wc{&2@PW;Y*L?ekFvmR#QseGXKZssgmbe5nwtwi8!`sS)yf#9ySZl^@~XT!_Smq0B_;buBTU!}3*@TitLrY#(l!YUoB375dylY(N@vsa2$U<#"
    "wX9AjnyxV*@aw7j4EH|^DcqslcKi6%ng@;xhXmO&+)(BJMS3j~IL_Xg9BF78Cxy*k0+$o#Qu!~E-JN`3fs{cs$7T*p;?+&+a%?Lcd89+@ThY)U"
    "Pv+O>JW@Aim<mD(mSNs^K0EVG_g4X&|Hfg0U5re0o&+fQCFs{CJdYj$%KpybvB(^r*YJ^Lfv}e`!hbDJT)sz2>m|Qk%~suXiUcqn4JF^M;@Wi>"
    "a>gx}05=9r`IN*;npRGS^6AJ<p*&1Ky~}}y6?cv!XE1XGGH`j^eKnrobnX$J_ygI$&>47I;rrgR^897q^iC7juymltkABhMNBxUt;?I5@POl}k"
    "+F;Kd;I3c@cNc!i()K3^88WVy#Z!4wA)O@Ydn;lb&=Xfk4;^=#?gt;t5W?{T=!7kTmp$NmTo>GKg&~r<nckRyr80L}<Z71?QvM(1>JrxbPFrSP"
    "QBIC>{wEyi=&94U(Y3dUc>Lp#LVsjeX3FhDjPbca>#M@sr=(m?=@_|hW9;G`^4bY@mt&@OHo;yBqx0b+hVc$gm3@ZB4TCP$Io)}av-RPR?qbsL"
    "e)_7dA)Me?+l@Y>;=gWBNFkAZmd2HO5uUsbNE%?=9=!dFgiB*>(r*7wq3n)33zYGuqFh)ThSe$Zp-fjDMvXA!jOe?J^jI-?z0Ze{0+|3eq+9y*"
    "@UhT0b!&PapWkPAj>8aCk&F|w3GN}VyG+;NdPw$72x%*3En%J~!*xJT=Bs@4IiL&U3cQsXuFN7nN~_;l6N7LA#nrLnuwtEo?M<$!yGP|s$6@bk"
    "6!%~!TBW{4j?s3+B{RcZ2MihWxE4Zkig3$ut{7cs<r4Pc7M&fe#FF3#P3~U%;2lEjYp<l<<k_jdw^7&W+7g$Xq5iJlOr_$C2MA-X=HndrOsF;7"
    "2is$vDL5L<7lUNu2uIQWf&`;c)#GIDi{ysWH{qI=t_Z<hTNR`!lc_vo++4ZY&H|=|%S}J=EO(^czS6&4O`Xhq#TowXBHTz9ICaC+E+T>I@i21Q"
    "W%3cOdXk}DB?pBuTq@$uHTIPG<YkK_F6vFrYU@@(v~L*Q+vIeN_UeLfn)9Rmj%b~jKo%nQGs)#ok~x$Gi0^vBzjEf8PpG?tCp0tE8{_s2=`c10"
    "9(38d^mn3pU=avLc#f&u(A^O~1kD=S@&AbGm%k&Ir<_Hrpu=KExQBOEs!hZL*lJ<g^gASX?wto`Mte9Qp;_$tk2>?qi|y`3yZtWRe?)S+0hZV8"
    "a+;%s4BmrlCd$-1=%)YJec^gYz}ry|YgaSG@b>x$0}+XV`P3U=W(XZrWT#0Iw_vju+sBKBHD8-@wmPb3u#v{#6Hmbe{oCC;r&e@l_XetVLoT|X"
    "ew|E*wD&b9$CX$&EUGCbNm(-kYNvq9pMsZce1Txv$}EXJxlBIy_8sQ#XygJa!Lv8Ugt`iHDVOaOOj}b3kL!s`dUYpU#*C08$Y*2A8D4ALPb#`s"
    "Pt<zpc?#ur0H>6`o!24~1Ey#-<eCb~%JiwLXebd@O(pIjddw+yZuCO<d_Tv#0H;+AzbUn|*)K*`7lL7Y6ByHAunRMmMfR{g!W9t!&%;5yvL7wo"
    "+Tz_Tr~t|u_CBFfAR9B7$p-Lg#nnyy7$3gmYvWU>-FO>U*WRTj&&LGErN;+4{EKM_7q~KtM9ANH-7o@_r$e$?ONw1MT%HQ=rJo5?jmM(8@X%{j"
    "NK3tP_GWd=nIxt3h1T;Ua_jPw?x0?EO>9S$y^E!;xEzX}h~!omxoaGb&?Acigt95_CbYE5DOwaSjbqI2LAYa<w7Cr(|EF8+_wO=28AoW<cD2{>"
    "CFoJk6&_O`$WbnTAF?N>8fJ*6{yN;tg(zu{{kjB<qo9LW(VcGSt_lt_96Zf3&5ipG$?W@v;l>JEWOuxpY~G#uvi3Xr9c@aRc+=jrR>=RgHAW-l"
    "C5-D6Rt{8jT*+c$;v8pMamyxn-0lf=Dx@=_t~3dYLK${)SQd1Zf1MUjf9NT+kB^X5$L{d-qVlve{Hgc6*q!B?S>g2V`hv8|x?ichcD|*cVn|)>"
    "Bm+fIHS07^h97dJBpLK=^zBkP2gQ_2-*<cDdupC~*_L<I9R;Ho$Oe#_l82aSZ^@k8hUrYiomTv9W!z={-?t_lLX%D2=lNnpg$%tH4?mTGkWCYa"
    "+SiaH5lg1KM28S$Fv(h8LWkKM$}J_#bMlkz08^wU*^eiPrJ_mSv}cn>f?<28lQpgLq4uGb>L9Yyr4obp)JttrTJUhHsApm(Pz|S<8TG$h;|qTg"
    "(I!|#NRNv~LKW&^0Rt-mXqRK(>!dBwZWIJRpS1+8nR4qz8~`{+mYDp!>;&1!kE!|)p$Yr9>%0vi##CG9_cX^Q7UxC$Kmi68TMUrQtkEU7mV(Rf"
    "te6m9*w|voHt~NZm2jG`KFKSZfJCr4v~=OxmDsBsZ{Z2-!BGs;UqHCs!qA6Ut0GKY6hyG#E4rU>XpD4U;SLlBqe-hg_6buN;L07^y1F)Wwyd3V"
    "yf<WyE^#LSU2bKxJ2j3raqksUgOL#0$%Ag|0rZAZ-h>;$qIPTgT6nu}SyjlpOFA7s?>_K<U6wcg0E>S#<hizb+cm8r#X|{LRX=&5b74*|NOcw("
    "EXlXU+mDkz^>Iqu)q+vnp6!HKFdjOo(INwfq5clp^>P4p6?$|eU2|YI`OaN8z|ip;TD&y?a1j#Uo<B$q>NY$swM#2eXR58NI-t1<Xv@`6<l(tt"
    "JxILG&wdU^d~U4z_np;<2NciXy4F{}rc7#xZew3?Htpq@JD7C|$&}lBTbAcDha(Y#+nY(&v@errC8wOI2+rLV@JY>?xzcTrzvCKqRwgTmUqm>>"
    "u~7*Ht{NA5hXeks2?R5vPY-?WsuHeEUeOOEGqlB}_E&fux%SoQ%av0%RI)wRd%jqA^}3t6Vb{W`Tt&OszIo!x{L$^RCD%?BRNf8hw0UPdAN3re"
    "AUe?;-a{;}XMG5k>AQ9Fu;)s;;lHYt<xgVZg+CH6bd(<DUf^qa(5II1HvyM<98AtAY^lq12|7YNlB;AQV!a-Qi4RT=&>mmF9kP*sQzAa02ugpV"
    "*QHf;U*0W|li4zL)<G=;O&Uo-TcB5&mHPDr+(Yir{H`|;H`3T(?Q+$jr{zdC+1RH%QlH9)HFa4@>~CqDOA(T?gS!NoX^uX42e<UAw!1cYzg^OV"
    "&gCFI*G9|NeRb9dVVyK`sO-+tjdz|UZSv{2#c^nbBwlyPaNrGe&ra$4X~8>_H@0DLjZ~TnL_cJhwj?1fLF&bkaLIyarou5++!!$fvSb`Ta`mqR"
    ")86@4t8$%o?sHHsfdkERSH&71W4&P-qu=h3SE>)(j}aTicbK?B{67`b^hx^7gB<D~0qpZe2zA3lOkSDa97As^<Tba15ptdXJQGKic?``NI;+Rw"
    "*H!ZEU94X^`L~=*R^<`X;oFCS{$k(taoT(s3`sU;R-33tU;+kkOa<%m2k+fR_P4}50EznWz=*o%Lo11;zNE&uSHKlRxoe_m%n7uw{dXM_&fPov"
    "*{Mhcxo*6Q3{co3%=d}82@^Sx`t5Pps~+Y_3(aj{9R()#5K&T!AZfFx+q?O}wlO!MGSo99^~Y%)KG4{wAQeDtiI7vl*{)$kKfNl~6xM`i)S#N%"
    "?^-;5vOzxh$54~jRu(Kd@DPMwXwv<zuY{Q1){=?%uiXS>r8v{vDRSVe30R+#!FoHJa^3d%J0JGBJ}T>GjJvMC^KFbjcT;loCcw)i4MFUNx*<~~"
    "x<78f#X%TK`(RCJ94GBhFYD(wgeSiVABYjG9b_LNaW=p{+aeEd5}}f}Q0&}08h1^rq!xKFiBVbC`eHORictW((xrK$m02Qxio6pB1H;;Tma8lS"
    "Zdl~V6wAQAZo%L0G0s$A_Hz-VA!jv%jf?x{nTA@`o3a-8vo1YZ=><2GQ=QX!@8)OVs-&YHqpuxEkXDi;o7vQWG}deo@DRF*ZEQW1PbXfd5a!j8"
    "_G$a>#iMt2qgTj{TD(fGGVD3VhuxOfAf9QM_%a>*|053v%fIAb-bwBc+!pyKqXZ?wE3j2B>9|V87ce~sdX|gc$d$LCp}m$aPPee&*Lf6kVYIO|"
    "iwjt>Op-1nJ&L5Y1P9VtQT|{P6g{VLNA!0t#hz6dCgHTiMI0gDV?4krxq@4c`eJH4P;?Hzo8X{ooOV=;h;^L&Nki-GKGz4{%zzu5bBhI|_<7ln"
    "L!wwP?T`<WpYAE%NFSdydfzp>$dZZNmOOstP>Ar3L3ed#nrf)8G2$w6iA)K~MLOrUgm}l8S<Wdah{kpX_|UWWPomiU=!VR7E{cAA9`0A6ggd{L"
    "*2{#iJ}&h&!Lc-R@RFnmv2J-swUXrU_Vn!Rk<BLOAV5x|3As(d&fq|r9BqUv+r0ozaP`PKOBissM+hads)P<z_%L4F(<vh+^Oy{<yjF2_bBl0S"
    "XF0<k@?abbM*JLTTWam46_=41|A~8TP5*P3?fR$D=+ch{2bp^fBWH|#;$hh0Z+d2C*fthF>+RD&ySo7W3M1i$tkR7ckU9FA!Jf`B+*oIX=MIhs"
    "mQH>gZ?2oqOL7`h7(`6Xm_b;dwsLy^g9_hnGR~Qur&p7$uw4)NPA&NOYZxvR4*e>5K4jVE=v8@Ji}N_p$qP=%2E9B?oPlH?o+L4!;peagtRGC`"
    "MXrxd1?IQttuIf;^#`uqG7i~&A>KM0Mk#JduVY75<XR5g?dcefd07l(N#a)S7+Ios6sw8MR$5!bW9q(WIq$!W*p6Y^48EnsYGe8iu1ApD=qX9^"
    "^-&%1B_n3s56Rab&>P&f@P@l$&EM|C#=w7ot{tgUew#84r8?G{s)u&4;lr^FLIE}xl8JU<cpX1e@=dqb-JkAGZJ>M8-z;;>J0CJwHis)DW7K4x"
    "_?9VIIcv&Z&A^u%A#|((=gUQp6d>xyO@lhq0$_u_InYxk&sR^Hp5Sx_y9t2NNb~7#?H7lJCaxYS|1f((enM_M>TcEgVW<2R=4FXm*>|mP{m+d("
    "u68pf<C&fTM%jXA((mHxVs1A$c>KBh6>~k6I#EOF;K_p_sk$E?DJkZE-7sC|F3kJ~`4nj@hx_5jEYycDebX%{Eq^E=ez0Gsj*<d%+sEj)Z{w(G"
    "H{`3`#ZTf*!A0DnoyLWiKwX0#y=DKsqu<~9yA5A)rl&sl^1Qt;K6Y5As|P%JNbf1r%?1+pMWa>;D{JA{^6)-uJqD>i-s`@0JRHfm@Vy|nE7c~O"
    "u_nqp9vYk+<eoPSKgBRp`!3;?hhgv@)l);?nP_h~xghr7kyhrz_dM>MRkvF1nbn+*T7M{83#i}rP9&`DxP~Xy*jLAA8ld;zhG}SW@FHR$NAjt-"
    "*d&}YyqmqB*(5hR#MMcJW0eqwKvGxf)mmMI+|$(R#iU%R)P2oWVBN5sG-(GWv)Bsk9xIjAKzoC~@?tw0X}#qNJV18(<hHiksI9KM5V}i0Nnp@`"
    "hC2VQs5<JU2@5c0;DdGzCyUV%VJJp8?PsdF=s&d+A-TdDZu9%wc&DO6dY>vN4|U5G*zs9_QDB=sd^yb}kkI>OCXvx5b4xnA;uf$-5_ziU4VU4n"
    "c!3^z_p?B@nE>*6a4bF%l6FeT>Q44W<%*+8>hyOTcQ5#*VOhhgGBJI#&M=i^kbo5lV88y?Ja<P2;xh=HIkyh_y2OyjsB`dnfOfLL8uJugI@9v)"
    "^(^O|K%|nPs@EJ|Mr}$ZCgN+}_ogj^+2F<uIWA^PhQX6=pA7B`rX>o$RA?{9V*xDtu~O1M4oz>Jl!RZXkRECgX1h1HbL$UdD)`*JSb)QE@(5-7"
    "@4?fDdmX(e&J(i<yoU*Gh=6o=54Gl@=hqDfr%2spU%v};9**KV!jtRV&uUIV60_pb$Fy6J7@TFtW)451M(IFb$X!tR?l?F6T@M_p$Mgd1z9~3|"
    "%BB|NnC9R_mGwx+kmc?B8bL($DyuGNZ7d#sVTaN`CoDAfcg^kZb+~pyvJ+aE-Alf@(qo<78Jo1|nATg(v>Feq+jwO}FKC`kE}6yri7*V#7XL|+"
    "ZE6<w-q?YAYJe>smjvGV=0#2ig|4>M9QV^2t^UvBgah1VFr38PKw3Wn2lS5ERr21Rnk+C(^I$nP&f3wGuJW=m)?nTvSL_@``3<H^SOI2usI~do"
    "9;V+;kW^hq^%9-4ex_B`DBU$~7VfWVB`%nHH8Vn2b%(ERk~)#lzk^Y8fH~i;2?~LVSS>x11Z6k|DzBea(414=7o-WGy5gJOeM5V)^<jF9T}&kp"
    ">Z~acHkaU!lNWNGTjx$-w_GerpMDlToWO6P)fdU#w1x==q;#f#g>s%Xh0`pq`ZER(ZE<TyT*aP=o+;9?JCbLA*;K#yOnqhG&Ff4U&|+1(|4&s6"
    "Th7oCSR8QIEtL;jwPy`8?~)r=W9NRPRgHt)TuwC;WZ6Ehe1~};Y0>--xV~b{m!=MbJz{8Z)Ta_r`Y;Qzsf7uu0i2?{by?KtkiPjNo}vrCV>(gp"
    "^tFz$mN1`w613H>8@5vI(JG$Tk6E0_!as@Q@vXo+#Nw6Kme!xK0$2r$J$d<1ai;k&_r)7BsslW4b`@fA5JfQ@3eMD;WJ)+0@H}}B)L~L6+*Qsl"
    "Fmn9{oz`z9Se?qK<|PP2`C0cb@Wc4h&KJ2-k>?W9@{bA_7*N0yI@BtkeBMt&-8J`K7jF+cW=BI(x*~(jO_SW7h0m&TjEB90DL^QM4U(ouICCIG"
    "p2Q{ZPbfXmwg~R2HFUJwQS_X*qr4kbl`vXf{R&Q%Y~>zT(Bm9a*oa9x0(92o7Qw`m?>hvR`cL`A`WgKjQpy;0^(dx?dygDC509nJgnU1K2Lrc_"
    "dNrkscpK_@Zp6Z@B0zakD=w77XC;@~;<Pf;$ws1;BY#uq7O9G#?wfIi3?$q`ho_^I6#pu?#NEuIMp969rEY$mWlffv_@#p(orTdIdU<9=>mj^w"
    "H|w=VR-!52S6|Vp=QXd>#|H?vH_2DH8}8V_tZQ5+j=c@tPRjv#{Nga5?28b-nfg%c8VOR(L2k?E(_2Sx3uY4yzn^ZjKY$NqR_f)J|9uaWYo?qh"
    "082^jKX5e`YTdTTr`m<<mB-ppCaW@jd<w`ohCCN?4hP0a`Hs#dT3?2WPLW3vU>2s~U<mpTt~=MvIiF_fBump{qxbFV2D2JhbJ@^Rn5+vNA_sBN"
    "aRtmjZFrUy&o?u41r0pg0s<8Nsz2s)Bl`hMdb=?!u$5izoh2}!!w>ckGo6PDk=yMBd;F~{0XK7MRn#YBC<e8~U9kGT9*L34oBurNrQAzJ+Hb%E"
    "q_ed0rBAw#0Oyx9UhP1&sfQdA_<3-5laDxd4-CrS4y>rS)42`}XN2n?tU=K}M6R2}9YbV5agGpG>O&q^nWe8A?>xpt12})&W*YqjwwpXMsVW>R"
    "@6WH+(=*yxm0u(Evc!4o&xm#n^<<ET8y`E^WW#L!_d`+)8*MsdKO$kd6b+Jaztjj@WBS~UpU~P4q&okt3gUY#i}9j6?0(+$-9)H(y1aNU!2QSX"
    "Iq~fKtHSfI-QOO(>NPu!LHXAA4seKB?_Eohs{(%L3DvU|#3XK@2}X#Orj-t*sricRtCBal4P>8|JI>=End6@@wVxkVt&z#TvrFja+6z&7?*Ap_"
    "{=Y+l<(FX$U&G&_VSp1jv#QnvF?)T&(1wNRS#ZV@`UXcas);`*46sttVy5?73*r+zhPaL4X}bOdnXyAB+Gb|_JtVz_Au|GlY|1_rCxyA^0PSae"
    "@7M|yKWNa+FCKqJ>L2Cg`x|O23ih+y#j9$Tj>=Ff^s2M7!Zie;gj`0a!7Y~xWqRVjy-BE7#NR~7iLfCY_C>zdX8%Z?#^BEHRPY=ANgz+>Z9kly"
    "g#$&HQP9pP9#ix`5`0~!quC*U($QjYVw4F$A3WGXi>`72ebrX#!`2`#rAs?WD#7JCv=uVJgNwsO0;G#(SVxDs6P9UJ{kJpy?X9C=B{dfH!2!`G"
    "H-CV=NtC-ghSagywlsZXBPx3sRw6SxyDPWitor_dDb}|*^fSW6UEvyFPhIO+oS;D=+<<T&UU*q9R?(I4fGa24`h(gXS4HjVZ~l`!KL;PDo5UgJ"
    "0C)sr_%_!T48U#lb7O*ydNb5>-FdWlUO#(?w30vIUOxEP7`HM@R9`o=R2hXUT!tf8S=%2YX}*5Zozyx{Mt&HcDv#4@?F<A~Z*D1b3b}9-asji8"
    "ioO6BKGCNNKR(8LUJ+QUXp!eGs?g!0G7tl#$>Hh>?Kb&JzA;S<32SU()4QTUg-lj`K$*}R%kx3fE{(t=GbH>*Lmi`=e-vdn)B;bD%ZQ0V?zI~;"
    ")K{r3Ku?;)zGJT62{#M3n1V9HoI0slX1Zyw_)J&3k6b7>6N5a6`aZ~pgep(EaO321^ZUV?WIE^;-!tc5LaqbtZ1ns>mxf5EehRjdj=o!k`+44A"
    "*CjD^&&s#MbZfyatrYK-vnufLVM&7gSy=3xNxpDL;oFyAn7t{&`y+b3gQUz##?er;0@2LHZ-HJSV?4d0FY2lw2n~<W|Gh2No!o+Y39_9TskWDd"
    "B;b-RF$+!maNn1qPnJIQHpU1w>(=0;#$%tthI^@*3r=eERNNvn<%!~uimPQvStO4abR5lq_Jd>u(?gc+lTGtar$(+c4o`}&<mn#VyIc@YHwjU="
    "&lW+{CUsoJb1=0Iv*K`w)g<X*O`ZdJ=~g(P(K$N6xKZ6y{T%oiLw*!r;hP{7#`}t9m5L~0z8>efy5vQbJ;RrrdXs}bzMA0b%mT;21<!CE2)U{X"
    "Pi%_@r8i^s-4Ncm_a^p0l`|Of(hIGS#{ob`&zE9C71phWx*OS1bIC-7|M<@zd{3qKr&$te94)Z-;~d$#5pGwZ6Q7tTF%L=C^*nh#18q<BcADfi"
    "1Yx4R3+iZH>)=kQ#@5nBfb&kEL^EEB(Sa{-B+jvGVr98ERCU&%J#(`~4lL(-OtfJogl)ot6d4};iLSp<jRJ@0!u&47i!SXCbtg;DFap+MDB`{9"
    "^p(!)$y{I2-{lfC6lVaOAL}`AxN}D0h#Bv$cSnV6P;FsBZ~-<Sm-rG~+g<z|t%6D_w70tUsQW^2hP>Ltg#<6?7wW$uv_^t<y`lAaE8=o9lb7Jy"
    "`$%%MiafZ+lOZ#>&Ik@bCj*m4Mf{-&l5qtb{bx^sX`(n?feTU%)2}idOSkvaVNRKlyLOq0mIuxZn#L4{Coi*zldBZJz*%`banj7r1n9#D=gFdE"
    "?nv_l%xRP7y*Ny=u?|kB9Y81!Jvd)l#$nJCBDc0}`opGBEj{w0i}R?&`wBl*`u~`EvtYZ<>rCw5^Kj<j&I5ppnFL4>APH~~MFEs(%aS}%l2w)^"
    "t0h}W$BD;ETd8!P@=G54l83w{m8uN=;8e8}C+$uvZoAXnwq&=gk(MYy;E3S@cRu4D{~_yJ`&=@tZkht_J!kKKSnK=N^od4`*gbLLy_07e=8ch{"
    "jnlHqq3KX>C*WxdV%X2Pg=m>I4ocJC`LLOK!e32)?r(%RF#7U9-~Hm9jPCqjm=v%2vetvx`NALFYMf5rI$OjhGZ%ik2Y^j0gEj#j)im1Q%3uDc"
    "m<9Per(O^r{${DOg8>HN6ngMzSDIV@nB2R`<#d4d6h&BC%S=>CGz17s!`u;8dGqqcQq+Yreer^}#LRz;mjBV2x5c+U26lU&7dJ_;{bv7XQJX@@"
    "c!(W^37UvT-7=~!b!#gr;<nDDac5?bHc;2tc*@+*AK79}#izxUlPO`8gI;cuRMpG)$#8%vTOvt+H29OS@sQ}xY|yNK{i6A?&ht})C9fFBo;&`j"
    "TcEgBc!L$^U`;$IMK`U9>vSs?MSF>!%SiVdudiX$WlV?bujB<xni+`DLrrx3;q2kvEsad@1*ocMk;Tq~qWBNub7YhMki5bd@)dGCYETpxTK6%{"
    "DAAvycOGcgb=WpTq>@vzu^v=^jmZBA)bMDX*9ITKa?*WWXx+Aq?fu3{ksp2h;o#Lh?VQms{qTHoTHO(Y#9ZyXN^AA0bvZ~o=2DI!Cd<Tiiqd=~"
    "xmcKk!Ba^We80Rf8R<OH69oH~hj~Yurg(1V{>0tE%zj!gQ8!|yextyw@@LIE<d0;Xhl8s@Tx3jadGZ?yxznD}vpvIe65ba+t^RAD5R7I;^W(9o"
    "Ra;#VHQpBjR&&)36jC+aN?FJb!+btl_IS)R%Zg$&SF1Hwf#Dqck!HC(t=CPZQz)zAofd>~kH_>^GaW$t$<9`y-enJpabV#N&)gF8(R=7n;7^Jq"
    "PZun>l#ic^<FxeCO^5Z+w+UX@A%v2O3Uf^H+Kcpj>H}TXN~=ZELwc105q-(x22XFUE-`=iT2Vb63*?RGGqQzdA-?ygj~cbuoooF-Lso=!ajeex"
    "!5m$B)<DhQn5Arp>XkZ<y|7-B^#FX^)aELGN=0J(BhEuH%`(W|i<)E8zoGc!(qGRd*Li#;_%cMm6AX=ToP(@fU9GLr#f+x4dBbEg>U2d>wNXH="
    "@*@P1hsoHx-Lvi_J3D1r4qM5M9pQ$`O;H{lrA&V``HSUO5qZzlTry}9Tii4j=(U>X`P#mWmK=@w{2a<h*=W6W{L*L61eO)Ykk#GG@-VE~C*FmU"
    "Udpp8wf;6;+(VPQK!`STYWa4elZEKN)wc;=U}Jdx3I~3J;9_l~<GA9QzUd3gCl}|?8O*$)bftpGsJMTKI;J)HbEGlp-?3#2gl_2rrgb}mI4rSS"
    "b)L(>J(0Y%k0Xv{m2#$|KG3p*Gvfp<W~5`%nXTzF9_<PqKvhZHD<Y}HR|<=cpiDh3$q^n(W^~c*J}Tt94|qI1wkbM8&*cQ<qTCP_eUA{E!8{tf"
    ";T+(3E*kqOl+o9u6QFUcWCcw%e3DZK-uFk+WFx;y`Kdgw#EpnkyN;_yCHdxSVY+ow7S&wWqLR13sW5cU=zsG`JW!Fz9A}T%FL@kcOJTN&cyLgg"
    "RT+~+X%%&5nO@TV0Y<SnN-jA1?V&=|to6>p%&`1(w@cu-DIQGIb<uo~5cHN!Xa505mg@Ez52qM5S+l}p9qJTN8Us!(X!W@AI9(PEk>gP;eUxSN"
    "YhFAKN3}e!)t=~^#j}oy9d6~DP0d4|yXU%Rm+5HNgjuqLM`jSyd`%(AlIliX@Fy>0);W)l{&Vw&(Csz~B3U%a?dXf&Up55RSSg!svpgEpLh7I("
    "Y_AGOd$pR_kUFD<3d2%7NJQc_$?)moLGZMj`H<_}twzzm^b(?S=m}Orn-3&4rS5cG<69nRM*qz*k19>3)1aoIAu<0^G9Dg_j^<pBe+WH>X4A}d"
    "XPs8yg`!&q78!O-?mcmW^NjfWx5-A1iD(j(X*AmA77q>&p?IKEt^=*#b3OFV^-=9<+vir*Qo0GQKtJJ%Bc*C<Mye@C!xd-G^8Iq$H=7wmPAi4%"
    "O|89-T3xlYXFGDGU3Vgub=QdUcx1#>Pn;(U<Ah>tmwrNbK^OZr{eG;4w_FsSYR+cf>pZ@^FTSu-D8kxy<Y4nn_m#)2!h-ODuxzzz#AQowJwcD0"
    "HnB~%u;?ff>x>Y!r4_CFLe9HjBr9nlV;H)jT@*^$j?-m8vuGWPS<)u3ySH~VLOPnqmQG7rFuIgAH|Tb|xyU&IE>>1XdsY;=q6sf*%vhCE==|&s"
    "$xcotWbW?WuSVnJU&g#ccOWu6*K{T_zBIegT?`>{X-)I$0Mxo-e}8{BhU^4+6|X2VA|XmUsFtE%TIfc4HhWkN$}?H+phF=WIhd2O+>k%Dqg-xn"
    "g;rq9vK5}g$&K8q5vfLJ#}njx9jDog?FC78N9tPR1L0<z#WT2|ZnL8m#8febT?C8b>0#-Oayz@(e348LI8SjLcVAlb0^MfK2*ct^aQ0lvZfdo~"
    "#YNY3%Tg|3r1p9~uxnPBT(Ob=4=M!_G~)>y_>iot8Fd`V%}Xq5zRiQGCld?{pUtH7{jw~e%u5*k0D-$>F?o&2_4C7T+pONTlOeHY*_M@8)uLzw"
    "h?R7zDUAL8hudZ8c`oXbc@(fnZ|l7Zrvx<~9q%~fEe!q7BiHxQcPrYCEWG=4E3DWk+jAhC<JjiW1bl3f?#oY&c;~qnMVHG<UE;nzitc4Y1!TZ%"
    "M>|hHO}?_zQG{dy*3N*ChHHmh+b~={Omb6Lk#Q1#Hp8E_qFRK+8W*LvS_eYSzyXHEOrOsRZoi%eW};~2a}1QSjZI5^Qji@ozZe`IO0A~T8YCT*"
    "ZqYV*mCOaU&MiIDkeF&L+NHOORfG@ndiK(X$a5>#auxK5xEqN~4cToXM|u{~1L;KB+$s#^Sk~6Q5Yz6b1#N9#^etK~_4uN=B8e_2V4Y03vwWf5"
    "H1R~7Ik!p=sREW0%8CiyA6vIWQ_n2Nb4n33ZSo|Ji*gfj{{fwKg-WF(z=*k$GhQLHMYWegoL6NfSsAdRy)R{d!I*b3_)JP03yfcK9O6Fk)S(eE"
    "R@1QLO<b?f)FI;`YcipQ>~<@UCu67%c_uK6i?bQz3QEf!$5R4vrI4tH(v_+%9;(VYA$1eS7}FjcgEqoAzGI_2EDFZ<HzN~8Jm;Ml?cePjiE*B*"
    "s@ovaue}E0Ak}O}PNiU7V3*4B0DT(alv6*=7SskYYs9h^7wPtPI*#pOdyLa83Q>UFVrzNcI{{#b)j_)!s0$X|iNz(6NK0tfc4Ld^Ilt|`shklV"
    "{G+|Ss@?wEXvrI5oV}#`9;iCqsIQld)$tBe_xki3A62LG{RFDzf!*i%{6w2VWd;5)5!Sn8KLcL}!IX{ff!^E8$dc7`EnOdH!o*_5CC~z)YV$Vz"
    "b-h#W6jL$s970P1^SIe>Ey^Bx5ieoytimQ2XOqkKZg5u|0E?T^gQ=+8H(}k=pY`Yr6wld}+;ve}tS+D#3^XUAR|o8cuv?hNj}s0<n{h7eS*nL*"
    "r&HooI+yDBrqnRRz5(Gd5XXZ(F+B5Z?lv;Bwx;bA893iU^4lwjwBvWmNYO&BuCj^~(4KJ@gFxpo-KG^-Hpik3THXltIY-#8l9wFkt6!~bS$iR%"
    "rQP;eX;qgcJPv05m^?&{)#`JQ+o8AN5uuBl<MoLy-#su7wjEuIvj2dQ->ETik{RTXMJU~_sNX>nCo3%=+Wxe3qM1&EiSe_HFpxMU&dG;0OZ9q?"
    "+L34(a0G11RA2^x>080Fm8vXmiWPc>=knqnE|$*4)bBj3>vmF<vt)ZaH>sm^bdY5SBig!hT@w=GRs6#*UQ5$ldag4=dB4Q2Y|zGi_E|mjeM>TP"
    "G$EPOKQr58GYH%EicOK_rB}$+(INpVda5p6?XocW&W?FOL3PmO^z2<<Er~rGigrDFBcISi9~Q*5Yeq!vL%N7lJ9}h3G!Gx3fOK{!Ms1-#R}r*H"
    "X?Dauu?xqeS5KoU24~G^FZ*2)rotSN@$)<e%+Am=8^^w~ch$5Tb`9;>@Bkj+-@{${G3B;eEoWL<WcC~AYw9RJhg^gmXadp=yFJw<p{=8FYD0in"
    "^(Q+UlhlijJn|J@o6xl?VicR3$uu7o=B(~n+XaS&5a1~qu`zevAscme%f_*A>ykXFhjH6Y5yvhetDtn*mbDwnY$Nm#imzt1J6t^L)?CN8cT)-A"
    "Sm~OHB_mECxasS7$-qG*W@cAXKfB{X%Eem5)f;qj19MfhUtEpf<Gy<S#O1}srSQs?C9-KQT4;?G^Mo+g94^U#*@vEfmGvy;;Uh5#Tvh|!O_{e("
    "Z|fnWA!YLjcIcuaDqX4DlCL4-WgQSdv`bW642OjHKJ_U@Oiwk++05?R`Y=NG!{MYXidxMy3S{)4^5Wa>COPoYi0+d|w}~i%?pVU!G);TOwF75T"
    "gwj?riK2V-B(oz(fIW~0CA80GmX(Ukvf2v^Zc+4lO>xv7X)E^*$*|Pv5k;{$Q%12$j<U;zw$CtwRoU72+D9Y$amym-M`(~7J6Xmyp_GR08V_lI"
    "`dPByy<R3WD~HdB+U-Mu9W1IT!lKdw9+B}Hv+jv}c((-ekdVj?{b&R{XUJM%$cb$i938RH_gm%?pGhcqOdK*v;5?(Kxj;~p=Lpd*oAzi#{La06"
    "StN;+aU5$a3>N~x&MbmpU1sg=#dTW$(|^l~0#Y)>v&q}CzB+-7hX`)yciw3M%Zb$WY<qXNQV9tH!$ZN@ljW7f4}t3K?T<XwhSIl1#=Qk{G9u%K"
    "0q3C0WYblxHn#9REB%cPw%aV;OR$<=I`TYtdKYoD;gB8Y!4bsQth``NBvUFZl}m3!hnmQt{P2f~ViV+2l{A$DeQO!&dc3i5=8S3NBA{JJ;?{m%"
    "1-^JN5&ek4_!*JsFPqOjyCuZd7GHf#d^PPyc%l?_Igaf0>&<4yT5;s&#$!=Qv{q`7ECH3Hgdx;~*TrJ+Or_MsLOgs<!g}4ZLT~vLgv{u*HXsjv"
    ">lV;@D#&8$OLnJ&@k&IO=vSi9)3!pcQyf6rt9Ea7HE<T4H5Q7WWSZ4MUx%DB9r)AQDo*%5fQ%5E=i6;f1~`gX*+rv7QI#1{LE6*G<rf@E!zsqF"
    "AwoZE#%yhMy9MEHr|CBl^0hgPn`MiemCB0Qr+eTN!u_|yZB+%^#4zC#W6@8>PEV;cJJJwjU0Z{F>Fyu0l#RIdY4qmp9ztJAhzI`w$LnGKGcv<q"
    "vX=GY<Fw_pxHoSe%`5^g1)xr|iM<|8%)znN&HabtvFF{s-RoJ-ooxTwHTh^~M_FoYytDK|(OizKQnY6|T&Y_ti7F~Btj~N#10W@d<A-F5as&qb"
    "#YOt;6Pc-WsDxF4Pp#{f_LI7F2_-w<dt1sM%N;_IGaMVsDqCgAB8B2m5Q8D07L{bwCc<O6qDa)-HwqMyOO~cdWktZJ<Z%^ZGxYI3(eWsn<@jFm"
    "s8O}f0bQ1wa60sVEN!#?w9Tq7<o`Ue?7xap3H0FP{6y@A<OaxahvZx%5#PP*I0U*Cp1`*5KiHc`_Vl~k32O_J`Dl<&wafW@T%0D*%wkfyaS1g<"
    "`m?v*Dkk~iP}`2pnm{hSCIPy5nEyW*IA-ZH^fD)};o8v}_xrPzqLP2ScI|6l`x?=$7|+)m_50*Y1l?!jX&;5M^`<#>isi*j8u38>inLz%a*2~N"
    "ow{zlT6O|X3kx>OA2(@Tl6S9MAvTrs(7dR;;$LR@q8T~E^<2D!3S`gL-p9nmanRf%by111(24JM=_$c~<UBac+w6?1*r;~tdU3~Fy(J-hi7*P}"
    "vG^1~-13KtWui11kIfk}CS1TZmr#c46dhvAAyc$4onhTYCdXqIB{K!O!8!VR{f6-H#a4mf2_1ef40CB#SJzx$*6b4}u1pZ{G#n}~3iMI3VG`oI"
    "PGJ|aIOG(}p;L`D=ORi1#XhZb%0eo1CVx!l8UnnkM6d#<KZ=MI(>r-F?&IDO21f~**8W)E7H{FVGK2v=ul0dg?_3tOGVSN04WF2YYx;DFaXI1L"
    "EX&Wk(3K<n@6gvCv=R7bj=rCH-f$@0%Cut5bgM9P&FK4wl|1!2?8BNX&iGxjbOBk&i1)lInT%s;+nF!8#hYFN>qXdZR<GMm8H`5rJVKgcAhHfC"
    "l}SV+lsbRDn%f~j`R4+I=r?BFybz8TA>7gFuY3j7tZG7ryk-Y6xTSQ65fJn*3Nj4*9INNtx>;Hh7GyHRIu8ISSx*SMWOOt53m#QhXllr}B?$l5"
    "Ffd$J^L4aNXWWa7_ox)<$ZjC1!I&&fJ!h^gp1wCBvj8dAx%^nA##eGUZ=0wEotZ8I#wb&iciw$OXrP%ZjvQCVIEt!?*!N55t~eqv5G`~OO2#p^"
    "#<w5gDfsh~Dt0m>q9DFAOOKhUSciI)Z9fs*TCguQjp~Y(v(qYWR4X0R4VZUNr!16<?nln^3};fTK8}zJ&o$%mhnS}L_WsCJxsH6qi;8R3Y|h=`"
    "gd>efQUblO<<|ieep1Mm<C=@6ft2`kx=|0U$Q7<`udfpz#6cd7W_D6c5)~TRXo!|_9UkoOIwr0o1_de2<%9)p%W8HjnWiv;L>JxIlj>&UYkomT"
    "3u!HbG%^wkwJupTB5}f+D=K8-=!pD-SGeH$NEp?ZmnV|eD4!<P?LK)X2<Sf_anhtb%(QfD`yI?l&vj`&$RUkqrb<w(udfqB6Py(i6Vx=yq8#CG"
    "=+KTv$p0d^70|At{!TZVVsmrz5wh)Nx6xo5L4N>=KCG^)oJJ;6RXVnXXR=si+xQ#eK4Js+?En}**?yQR6FTS$iHGI9HHFLGEz8qMlH{;;2Fc&y"
    "_LM%i)0veh5-qG=T%%7MDRI`>@rk*3i;zNeZHMENPH2<!k}?Q-B0Y81@*2vTDLqugv{Z#N%v|IYy3C@V9Ta+&0SeLu3XWB8Em7-seP5yh*wj8b"
    "rUe=oMT+D>o6a9@jg^tZF3VS41z<qG?AjIlaP(Z8T{wY*$#dS?8k@3GT9x=;)2qs_?JC<)DV)Q0({+RwF_3{Lg6Boiqlu!EndNzwojQ9KVN2Tz"
    "AmgX21~ZJ3<Pb*{H>ebjqkb)%WQN$kEh_Os{Xsigav(WmZuX!>rcg(yFs_iN4UKaU7Gm1R%7N(XisSKA%tm{bGet=)S)f|2QK$WR{`ua<hHXm#"
    "5Oy#yNc3qo*)toG=R-X~r$McT_&i?8qWwk|r$%p8C3WFAr!)4B53`~vHjMc8->Is<p4hd!A(oeGwKa1cT}N~Hy2LQ}(j_VH-#7JyOs`k3S7oVS"
    "6C7{9cmW=nzLz+Qli!t`usLy_omB&FT~?uw`K_>+_(k`ptOZ$ABPNX>&I5lKN8steookC)6Z6I!3k=b;Znt9x0@mD(SxH|S0+O~{5((bwo%_Dn"
    "r+c!zY_!w4ut`MGeWIH5ROzQC^Sq9z(!RUguT|XZn)2K$i6C5{5CdY`jDUcR3}1c(CEAp;K*bn&AXPXV_aoF*6S#Uy=pV@-9c^jH>i|9z-b14e"
    "^09a5j=@CkgHb!p8pbJ*i><jH%=?1}fmpx%a_PWgW|<!xMf{8UjfxeassWXWjx!(6R%s7U^%N$|!)x)Ke(9wPM^euNT0SF>N}sY?^uz-%d#c^;"
    "8uQFE;sXWO$^{hN$z)@lmY9fVpjm%?IIO$|oE0kpyTtwjdyDT|vk3qkhREu&4iN$awVExf=*bi==;B45#On~<cIx=?GDq~$36101HgbOd+Wf=c"
    "=d=pqjW@(;P|1Ejk%P~Qcg>L8>TqF!yxM)OpZGO8osO}Q`4NtGoa)X4?Q##8e82DA1q$O51Jt9H4o+CnYTZrDHJpk!b%IJVkrE|}Ax}@Xy@5#8"
    "#%Pq%D@><{V&cJ)ICue(4uL5(S0-e+Z9n~V#oD#*l^eK?c8Hy3@ncqKpTQ1^jJP>ck?!rE0?)#L$?ctu4g6%DA03_U!iGCezh5zC+NChbGRukS"
    "Ra~EE%~|77o;$F0*099OhzDc4W6Ws8*2U!@%WRKe4I7W_-~h<khqW@DPS~s?3MsxV<!}VyBM70_kl}P)zhf=n!gEmr`V*kF%12GGN8zVJHP^gO"
    "iCaqOq(afpwl~P6USC7lRXc1{EJ6k4Tx=Uzd_Jo9i~^^|vX+-In}vh8hQHxQKO%2h|Ak+uk%<YcAdFsw>Jth|6S^qZujAKE7tt&{wXx$$Yc<3f"
    ")4JPzwpk;8F&aJjr00<(m@NS7bdZx`D^F~rOwSW$T7RLkCytYnm8Yk=cW>S<%xdVC=WRlD=~$GOd*H~sU>;;HEA|RyC}G7q^65@Q7RwXYiTFyF"
    "oYc>Bf76d_!5pu|?X)&F=!{P-d)L%aZo{P)h>)VLMOM*f0<fIaIzdcBN9BZ;Pgo+YCSUnQ;W#^7bK*%+4eIhu3k%U&Mx?*8h@4c6>neh`7$QVa"
    "c?6rlRD_Zgb^wWv>g3qtci)9Md4BVG@-_q!1V>xKa0x%zS~+P>(G}_#)oP*c!>(klrLm8P-i?XqaVH7t56b)imj>d{yk>Q)u5_(7tweU!%xD{F"
    "TqxHQ9<Ht8$4<Ru)#_%BGcC+ip@T`FyCCmb)k;X_2FTq2vf4qCy5%@ctz}xbI7SMD$+<-<7{`upriP4xcx0-{4dRT|bai>b6G6uyaC-JphF};+"
    "DiO}&Dp(Yt(0e=o;;$JLivnf<DK$<3+xCPGAKz{AT9pYq`^+<hOni^dPp6}GCvHWiVY$Mz8}U8{Nxz+7YH^rY;uc*F*KIV&lm-Dgft<{5tzK~c"
    "s4FUS^`$TQXq%5acFn~!17NlazgrePsZ|;7q^h!_BZZRlDsev^(_v~fXo=(a{_e+aVhEmat5e%PKqYcJX~hdg<<uB>M_d*&SFLl&)UT`%NrnyO"
    "-Dgj%=DO$i3dnH-vmCjemq;GMp>@B1d;%iIPW0dBR?k`+N-eFV>E`AUdVk)1m&-_?6paPPe!5Oo$VEWbtrVU^x(RX1Rp%_LgCb-jhGj8K=l#&i"
    "s<Ldf`}^fM*Mj`ZWAV$G0dQh{5jxFBh$D2ABExFL;-Z#*vLWnNP8-LOn3c9(Jyow;Zea9}-I4%DN!~h8+>6#AZ0V5mat_%uC47VOJt=mO?=)U5"
    "5|X33gvH0>`KsWd2mwX$oWZicpU>@Si<2jX7#5KtS45VdR(|}DDHd5@D@n(aC?7sR?@!#IKg63L$iT_htxjANK^a@k=4|$Z3M69OgY+$S?qB#J"
    "Y8K{8Pgltv)uPC8To21yRL}OxV^(g#FBL_`aVQHC=ydu}aXZRQ!?|od!erTgU<V!XtQ}XA--(r`qDe<ujS=&*kukTdsT%rtJD{qL@S8a}C@p`j"
    "2Ez5eZzU3ls6XMhAgY1|_(vZ9edi^VqC>u%p2txJHYN!hgrIE^Aj(u!264L*vgRHsR=4Kg-rTJXuU9pJ=9Fz&?;aYY2E;6hT5v~udwX<ziNUAL"
    ")e$YhmrpIrpI-#qT9}sy6sVh#RRp0d$1)?+9U^_q{_azf#W)MTcy!<aA{<!H3;*aJRmWT~RVL0or0@9wSM)6{9UfH?3}bq|o|15EIo~xyD81t}"
    "Xnz*g0qf~kS5_8;H{^bE*q6!f$SBtpvFq^^&!(HmWDJwZ6vm8^4*_jZ3iUs!fN3IM*Is-KZ}tN&zuFyQ35y8|PY^YLFLT|(il2GE-?>IhvA9@0"
    "<WZxO@vs32&*B*mYguryBWmfyv_g?tUb#7=M-x3F+NwkSWaiGzQs7&%3>2!Z7`!`Gxr^{Cuu$vr#@N7L2#n8W+R!pM5+#jX+EQ#IQat7}&Y>l)"
    "<pO?jEA*+%#Wj&gT~;;5Xde<wPP&bJTCwJf(b%dYT-UB$Q&CZ1-og$y+33uk8G8P_3f)@vao@Me7O&!qYQ@*SMhhCk%&RLJs7kn_k?WqYI5_nI"
    "LH9iDyQ$AcWEcxu*o0WU$RJT_ydgTi#lk|vX`r7lKyb<uEK!R8Im^j+^ZYV|eH_)N2XD1pFDH=F9X(0gS(Zq{Sz1rZ&FAMep7fg?&P}G3OdRBz"
    "EZcrp?d;Is^;cGEwf9Rx=TiVTmUwIqc4oxBOeCmIwC!#9I)^qc3@zL`+owe=eE-zt$X-}L7Qu78;mpYNj*6oQ86H#jad>R<EuBVNH0lg0kia4S"
    ";t2?Ce$aEv5%tsfzxVF(G(N&}=R*rfvM<ikh7$NFtoPodH6(YMXC`V2%K>=g8Yb7*D`u_MK$Y(veN<A-@})N*TfIS-z?pH{M~J7x;V^dGo@G0u"
    "QNwJF38~+_slrHY!E?X3@B}*Gmg_xOpJuygrmh<UFw3@QP~C>$Z$;4aykWbS|KJ)Xg%O7~Y-Y!~^00q&nfW%S^BItHci&oDqdoKjP)tZ-lkdSS"
    "9uV+?>^GfAoRWYcChSk~A>6jBSF3Sbn7&Ng&>$$rSA?iiP}v(pq=^SG*1(#pBp6xC$`@PtBCW0qvu-KhM-aD0yRo>yL0xGH3#mMThJ_<KHsf94"
    "YeK(?%rYWZhG>jJZ{l9{5V`MrEMAei2yMBJq+=pdBZIMl;*QzN&Azr<6Vt0MGOgEvS1~(dX2o$$3s#X(eVHJy7`OT@->;=NgvzYTPq?n-;Ms0Z"
    "jw`}T&pRT5QyWbY>2%pT17Xdpft8aMRd^6*cYl9hn1rLEv@&#u{Dy@!3Cvh59g#8G<ulKrTcXos3E85d1hdNS(6NKHp~cBk=rl-qPgMu1DAwvH"
    "Pug}T8Y-e~RdKZ$kJr`?Fh<rvtbm92cVRNNx5;*u&F0ui%lphMvdpWKGce-Tt&AapDrhUxTrk&#jj^hDm3Y3EoAy<q2jaKw1xuQR1%&X*9HTq*"
    "h!2$Q(j#_}L`g(?<;lRdJ^F-@ZiBHL%he9(%}Lky8<?dimYoYq^usteGvDYyxC_fw=z|CySGVy|qW_<it(KybLZA%k*gLoBsXej24&y-H#cI{K"
    "a0m_fm3@mu=+VVondCd<votEy=$micI2@bKVjQ>0@}4`Vp(xJmtVU4zeKMU9h_N5)G|OS75VxZ@Yo0i<gz?g_UW!4^Jh(=#*AfnJRE#0f-J>Jg"
    "*Tl?mXxQK;_ypB^oR=V~5=E<@_ym3F0&K994&BcFaLBKkW-|5in9eiD*yOVB_j>2f@ng{u*_Vm3C#UJ$uGed|I<lwB%gatQ9lA)OI&^92Cep%o"
    "2m!R{DPIkO3l}ywO?9uNtv8=I|F~11k(ZuKY90|_I<A*~XqotfhB-PgrulaoJ`QJ@Tm2E{O4BJuxX+pm6pJ{VJOqTU*Oy!UA&z;s>j!-L94^LF"
    "Y6ghUiNz)0)pCk98-mA4vVQrpW3FEZ(qx_3ghfU9vb-2>wc704Y=p~`hC|4M{A_T5HBS<*d(Nv|a}oLi)w{G$4jP=y!9f*xb?M5b=6E1(^=H-`"
    "UosKqP+^rYL1K#bD9hoe`CG|ARaGK*m%KcI>EYxls(RCf@wh4(!2R9>|DoGx2WBn`!J9r0`t|$$Q;TiKCSTg^xg0A&qQ+ZUSwVy?ikeN-YMH8r"
    "AOQ>d9*h88(U|?aV?wVp|J0%k1F%c}WJTUbp`{1WAhMWalW%SD2rJZe=9n$lwsFlk2s|gs^zZ)CW)-Y}w%fh^`}Y}wP2A)No7}amu%Y!-%y3>k"
    "kAI6kiCk6Fw93Y%Qx;c+DB@Oh7xOJ6{yxET?hA2$lIlw2p57-QtGu|#OimywiK=~i+<(u8NR{??chXXA=+lHy^J<7*#E)mS5c^82WZHB-@7MQj"
    "-oKP9ZK5l;ZV7s2><0b)i0K-D{@Z}$Bl`4;LUEu+N-q!Ez%s6z5l$$&jt*_%G^Ma>uZt&$064a-M<X(XWoDl4uZ+CRlzD}DJ4E>B{Vu5aFj8ST"
    "@ghG~L9mDTU*Xqb*UNgnUW*t<yY7gqd!KoxDm-vxD}v91m}%%($Sxaz{dF<Qkole;Q2J+Gd~WfoENgTrJ!iH{M#K_wDkla#Ez=UF9udwkEDA5q"
    "e8_ufE4feH3&Dv$HRe0tVY_sQ8c9g~%q-gYT8(HZj{>yB)#VMqJ7wlIo%;O||LoQJt`~TAGrcV8d-W!rdAijjlddd__OfNJA47&>;nXSKE%vi="
    "%2AP$md};F-ql;TBr2ofX?0+mWpo%#h|d$Tg3?$OtwN1HecY;jNu75@R;%T?%D4=~st!9*htLqoJHL)fT9ss|_q8zrpt@Np?Z?QSsA@X^49}nM"
    "(fZRWaVZ@}Xq%K!w4GR}NU60MgkbzyQMklKOc>ui80sdX^g&Q3m<jO|dX>oWgj<B>QhjlMKO^E0e6?^f5Qt-i<8ek-P=|)#NUe)-+(<o%h+LLs"
    "WOF-Wf&=V0JuZ>7L(6rOq8O4HU2uT3;>rdPMR>?$4y{%hQh{U=0x(2PXT9A%Dpf7=kP;I|l3Wuf$$T*n$$DjnTSe*nc|$lu>>>l~IJ%KkZH$Sq"
    "Gb<5ecdaa!E!kI5c+liwlG@5$!fmO8IsN2fFI`>QnxBF4Lw+EuD1b^W>)bh4(0KzGdv6y7QZ|Mt!$FjY!5I|R=?J8d>%wN;c_sDCLM?CsnQ<jJ"
    "af~p&L%zON(#1x-as{+?LOWF8Ba}*0o4|QoMZHvnduLlyx*{=dFB*3mg|Q{wP4dquij3pf38&y0wDFt}w@y4IME^_#&fjce6ibQelcoyhs&17^"
    "xPt2Ktg1pzQ+hI5zm>2*M$R%5y9r;6<r?aan<DRs*xA&E%hS%B`?UC(V7S!KkGl?>=iGlVo%YEls2}O16o@jUC@q2PJ2#}AU0iIpEy8_P$^n5%"
    "GN)p`Szu0X1Am8fJnE<j<v_UOC<iTb=*Y*>gLSFuAT&2{@eR}2anR&VW8Qry0|KSv^^VrNWs1sf;kR07S@XYy2{!stWc+(*qo-fJeEBl%VpFU?"
    ">$B~(JhQbWd6)wsYFvx!*TGkhj_g`(p{xqG3$C&_j*V0#Egjl+ueUgFZZz}A^7->*c-rmbs&=i%^Z#r#<Z)W=%%*RFE9nG%i)o4~j&83`PKa)>"
    "gEj*C2hg(AsuYMvBJf7uw(Pc#AL2NnLpFcqwbwZRE_xeEHSH+g6`GEkXW=n|U{cBOacY{DbRQC#gi;3q(MLg!_y!$l&+vXAyMklWbT=#Gob5r_"
    "$~;+=YUai+ffyDhoD%7D&uJ7XqG}nDUTbbA)iFqX=eF%c5%y_5&>LwQ$MK}u=b0`Ot!HMWLOQjLM%DIIO;U_w=q!P}p;kaKUa{;JUHZ1gOor%R"
    "?w0e2XB^LFge`Lg%64FQkg=+&oBUdb`^}K4)V_$__KPpRh+kr4C?4gA9I3*`q$hLrYJEKudBI@JR%j*R^74?b8)D!c(2iuUB~~U=0s>ruQt~0B"
    "d(iDpKnmJcaMWE)M|tTdg<;Gdm{auyODtYtj?Gn-0&#8*OY=hg4JO#rmzf@F=J@YZ&s$$#9}b5WnqX^K9<3{-1Fj`SPM~D<5)ru(GMBbHuj#P_"
    "QbLB1e|YNDDWC-o@Aw9;{IhGPTxYiEI_5F)F^-d4ws2!I?KblBbW)#vRv!b#j2mfnFUH4KTiR;T$J6JBN}V`yLSO0k8?-B5{GvEcxf5VE2*}Zr"
    "APk&kK>+kD*i@pglDCYG*lJt!P|MuhfLXN(y9KWCPlzjGB1SLWyt!X*%+VxLxCmz%b3`tc3^bX;(kg4FiUaNK`Tj!=oumGvv_gT7G}M`}HKBjq"
    "xN&3Wr~<@tnwUC9W;GWHc6wfGd6{n2kyc2jRe3YE!^F+!w|zoLzHiR8;%e0~yIRaGD-)<%b+;dmQLX6x<R`a#y&l~L$GMYb`}+vxifrFZ+z@6A"
    "si93i)k~XJ)$8<NYer0K`wjA7A@YUfU91J7@7@e(&~mVjJVqNejs+m>^;4%-y5z06gs)<#ZSFI69|0<%1*^2}qHs{rU!}izGuXOCWB!FlZ=l8("
    "$yqkzmX$km3|n1ZbIcy#!Cb$MVOA?hBRBf=*LUvV;lpsx{`%B>rz$=b+-Pb=bo-j2*_cQFDoo?Lle~%tqzGH!u~Y=qPXv|gld3Rxqpkht@a>0s"
    "B!+Z1XLs-7ftp_17dH}6b1Z^90vtJ&H5w;Qtk#!Y*Q&}H=p$Tj@^u_HZov#YNi`sy6$G@61|8k(fNUA<ESOqNw}*J=Lz9%s;xt0_7PNvAMG0hD"
    ";rp@pDPa<fR6-PfJVl)ft7_v7BVzwj{<TTzQU{)>*DS9@i2(ifC!RK=F$>U~U2Ipe=AB*KphEi(xv;bFM6kSCtJ&BW%cZY>?X}kkm$6D*y{__Z"
    "+u=$uG#4DDWu97@R8H6-vqm?*y@8!(SKDl6S8NRD@#xIi_&k%BoPKK~CVF#rCVfJx6KCndhh$LTV)lHT!CAtzURQ+y1dp6DuwetDXyqB&{t2sO"
    "HH;T(E>v>83{@dETmCSz`Ug{n(-$uioz#&+5h+X4mMG}fx)(TaZ)^mPbyiu0uhg|`*HRNp+*jqs4V<}zteQO>^7`+iYMi#(2b5yz3e&78I%<vL"
    "u8DJPYN8g=&3m#I$Coe1wc57W!3v~a$aNRPW>XrS`FX*eSty_?Kyb@43>RIp3D)_x0RlGmL5510`GIe>h-j8*I3wU`l^?$u>ELDeWow!c16^7Y"
    "KSFb(jkGPx;-O<v8hai;Fr1sB8&CV&3BwKwPDUd!h69?@4bPxupZIUR(Zqp87(LjuP24x^&eJpnpXb8)9LT5~<JO`E<yhs048%GQ=)Z|A3(+?~"
    "yB~x#(|f$M9gbNwn>Lisl<(Ibcz&8HlY5~b3i7<>$VAh3R53a9n4DST$4olK%uD>U(yCG-r$32A`N*+OD18z5#x;80DC5x?J++0t8?s9|p^0b|"
    "1<8DbL@sADq+ih=FMPt>QRbNj9QENCr1l0sKj<ThBnuupiNi;pJE2b^=8e#f9fM7}Wua`o)oMD`RpwZSt;$w}p{ul&5$vWfvTGyY5d18MJ?Zmo"
    "&dk*7ghI;|)CfizJfd7n3Ef-4h7gx7Avt1CXBgrE0aIH<MSR!IU5ntS-gDhG3(?+r8VEL%30IY^s{#{fPpMhf51M<EhNm7AZWJcTIvIx?W$*Nw"
    "TN@i(?jbF`QyvhgJ$0&-BKI8MClEh=SP*q0(vI3WPrO8k$1*<h(oGK$jvzRDc80?BRQA4Ps=$mv`^%_usPs73$f3}iuB@%$y3Vs~r&o>^FXnl#"
    "_b^FXt%nb}(j38F3&N%x#H+|7&g*dz@YccjrI)yjsj4~1@w*c+Ne(?>^2Vh)Y%3Ao94(Sr<~fjuE6a0F?(KO9{rggG_P~*mQ)U2mKquVypM0`~"
    "Or@>bnii&pvMzlSRlS(>yWS7S8EbDjO@q>fJovD=E5R65PGr2*VFtL2e5hUVc@$>6O&^Zt!j2ACR<=i@66#MVax7RWyDaT#Rz>Dt_{?V(7mEt1"
    "mh;gDqwRu#AF_0`oSs)DxR6SmCiCh8=&qvB$8j;`)#Q9HV$^eZvWFHLp9?uJeL@rjUA%dN2pVpM`=|;pY;9TdGHb^=F04@%mWmg{d4$L2KrUPl"
    "5ozznjd}j3cs~==iriQfTSaNB03-!6nx@#>$2>q0+jbqB=?Nm);<KOiu?M-NWqyvHL!V$9O&<J+_GdS%7Y~zbXw)i%-WKBCLt}ep4$gEO1-uGQ"
    "mI0i$JZWvjvE*h&?bsoUFTJjhI7d$|+#Qnp7KaYMR%x2&eb-%gJ<WkwJwi5@3qqU8j4-TUSV?u)8?HNkOPZ+JJdw=fY-~V@zXibqsO2!SZO+Xd"
    "d7~E?DpxS}7?vm$%Up_1N;$P*N94Sa7nN|#6^DdU1ACQ@p<k9eJGJ^Ga0pN?iuEa(llg9-wlY~SHx{GPZVjcMl7+EMllY_Md!X9po_$~FRc}xf"
    "3rftZrV0ddP;+Jj&&)(l%+*p|_)xz$e?*?yR26yJD6XjzfwbXAbW{)crYhrUA|ILq;KB{@BkvD~aZu!E#Pb90DY2}z2=mb#<zq|)zbY*r=O~X^"
    "X@Z!Fm=aqXX6w%sl1_f@-IeDvOawG*Yp2xxhqO;eI1#yBLiUglz@pu8eap^5BLmYD$A*FIfMx9_guv-Z&Yqplt0Q$)Nk#9Oatl6#N{LuF`o3y4"
    "Q;z9s<6)YDJns%SvT3IZAJ;K2XmK4i@92a@y+zFt)5;Fv<;e89Pd$bH6cq6VxVnT8CNNL#w9yQZs=$Hz1rE=id8zjMH*Z7@?ziC_a|w%sdQBJs"
    "S$+`V>(fKi1zd>zjrTA;kDi-w3`Q99yZStgU97LG?$I|1BW4+EF3AMli>)0&m;yM~5@|M_u0dA(s%;u4+FXQPAz!kZdW2M~lEQHvFK&n`+FYa{"
    "r8aabcs3vZyc>26cR{YKIIhhtywfUF;P$I=1pyst`tQy8;N!X0i050JKGK~|IUaLn6}>q0|6o#l+_)=O4h|f$mY#28;)GCMNa&(~MU--7<!Xag"
    "nR`umYycS$=hau)P!q0J>RtN=Sz%B?`H4@UJ&y=WqlFz)6G+s#BB}?D@vdD%9uhc)zLq|u7FewD?)w(P47LwkbZ#?;dCfA*8jUllowoLBEo0N#"
    "(>f3mA}(oMn``ChXLw|hsTf~H8#1e56bG^xPU3Yi%1hBfqGK{mH^EPr8*bl!^;M3KC~$Q%mj}^k)tFZ@xh@<RIsT$rOY*%@VEg`@xrpRE!43E2"
    "mpQ6MtR2XU5O2qD$t%bce(Jp_^^U`?c|I|c8#rB@Q+fBU?<3S_xo(=$SH^8CN%(${x%NFbutiP$!dGuxa-2_}K7E?~(7ZmHZaN*<%_ohiEg<B9"
    "PCdmFdtA}bP7)&lEt{@u+jKjv#E99J=U0*Wykb7~*|TSdM<@&s2m{P!GYeBP@<JY$U;~@Fm>ZItFsuIPi1q<X8WL6p<!NoY<#kX>B=$V?qtk&a"
    "j|Ze*6F09cRmX7s+__ga8+LtteS)j|<_?N7?%nt3m_!jFSgh6mT`6tR&OvBnIxWbZCsnHw{po+CrJHwX&5}S`rR&uRxpKXgZBHh2H(X!;{To%S"
    "vfvsS0#ueTRWpTXG!~|%QBKT#v)rnKWLx^G<?J2mj8RP~youG!vT-7~W{Y?F<h);LNzs-!B2B*Eq9chH>-9E{Jxr(5nQyw+Xe^6vqIehuvwm?a"
    "sTd{WLAr!vG;-;dLQN=s2mLQ7WNSyli!H0Zylh#i{hngg(;|+W4pGCEX6i09ar2)019-PW7LH@V$<nrAsF2nRePf<zDI002hS@h|CI}rrd>G4i"
    "+qKZp;`*W(n{i$n8EEc;YQ#JA0ppn#Xo~3f`RWKA9bldw8c1DQv$!O(g@T(Zps8d6!y4QZ)7&6D{C<@455M^I$!pKRJPDmQ8d7?m>sWQIXVddz"
    "{G4A%S#|P~0sic>&uT|CK`BxGRUS8IhGBtRs`(#{+1{qZ1@-X~25Z-qv4tu#QEqNJPMV1+kKaH}q2PhEdUbU)T3p1;XO9JfRAUX}_qHx{8VxIP"
    "tams417HKGkH+_m+1XPsykO~S78>yllM%>73k9csAmhdl)#6iRo_HccA`%y<OWV~ZDi)xIkAM58Riz!R>ZDLRJ39@`x>E{C4lyq2nrr3QZc7JG"
    "qIp#yuOHF&({V#H?(#S%=Wd3>gPA}s|AKGTmP6y35w4YaH1FiXj8FMXX9)SE>8)FY1qzMcDsUCDP!U<`a+&P`qIXT#iyDWSl3`qRE#+3s6Zcq3"
    "<UR&U&{h@ZKh>~#Vfdr6d^j@V!Gm6}tP;#Q3a>b-M{X6VA#Bj+$WiUis^^)&LlKeQPlUA5Z7TXUCelcB?qbqNk*1NZx5PG^uS08wt3Ts$79Hed"
    "!gB%xaXa}<xfHx|K-b-+Td&lPw={3sLB4;&5yrU8okp#a$`lI=%luB=O;M*m7~00NyKTZiPgqvlrt8-T>OTFZyDZw|@qol)q85&DEnt#P3tD+z"
    "P+3)*|2-qy?2^9=v2o>ljccZ<<3MB1i0y;*5c<!v@%Z?(w_1a*wdN8av|To90tYC6!kQT)^O8&yfIcB?xG2A|jPIVI@@Y1c$U#>z;;IfN_3F7L"
    "`(=f%!2mGsOf(I=&f{InBA{HHe3eVT?5?h@BBJD?6|cHDg{~Qn*(%o}=;fdjA{tHG%e07yqK?O%1*Ad5!YQ)3Ss2FZ-B|qp{z1a*aHK{la#8pa"
    "1X|l1bXKP9_f-?H!`KhZPOY}F#L=~B8fuY7Q9~RZJrDx*X>s*g#8`=@cx^A_SvPsZR7i>?iqX}HZnejhDj>q6Y!MSK%eat*cBq`WXU@Rd?T{JI"
    "vO}~M?hNyie8LlGjBhlWbSCmK4<BPET@ae<c4;}!^Q21p+rX1(6|Q&KfI|fUYzUJ%E$h@}hnq4hwmxQOUjo+M{KQ8+WZ=*YCzj6Pe3Scq>+W_1"
    "fq)h~gg<>a<2&!XQ(<o&QvreWtu552&q@u)OsK(X-4r|tD=>{l5WpqtEZ2(jlTj3J)3Fg&*HrAB^AHyOnim9BDuKK<`C+@ue+Q7C&dTZTn4a%U"
    "ylJ6}lgOY#5<mv%tSQ_G8LOutkisW3CA-M#Ap!%`2y5CvyVW7)e)32V*X0S9=F&A3deJGUd#>#`;F>>pi&pN+l`CZV!w5RBL69U>N)FwIT5+kB"
    "G2KS#po%vKyt#Zi&j|~^W6UV!PV8BTRQyv<sa1eI^a6!37XI>RUT^c@!FY~4kX$1yWr<kzdg~}V6a96JO{n1clS`dZ{UcQsE~ss(&^sG1k+leY"
    "VxeU9<^F{5NS>GTf=^G@>utnRO;IHw<9K_U!$d;7%{tk>&jr2q`;$nICsydmgzH#qZ0)2sojPj|%#hxuR(y59#0It$ZXCbiP9(eit)C^FeQEUd"
    "zuX7)8&yFTlr%9iM~Ss3s^m<_L67oqV^P%<vGJQYj3au9t`@R2Gwk@JIL*bQw9wx5k71*RS&A%=gKnM)ng-3!gToVvmyJi#=zWtrVop9$=_gJg"
    "2P1UG<By>K%Bh5vm6czKM940qY!ZwJt2!&3%_-MO;&D-Y7jY4N)j*|fx4|I^0$$5&{+{7532mpuy|C>%eR$PI?_~kF-Sz8&6Bla{tI}ERb_&2#"
    "i&W%T0a}Jv^o;|H?3Z!Mp>QQf<aT!vS9hGpg=n{5d@)AnkywpmsTWsRFnun6&1SN@{6Tut3l}ktMxDCSUp(GXA{G-fMjgF+ihyC7;sU^=lS6l0"
    "OGJ$-I+vtL$u*9>UeB%OXYDilA#>%n7FDG&Q;PS)zXavAP=`QpM1p38tgo+EeE!)^vk4D3o*6XeHbf1Dg6;NG;*(q+#pO@UW~X(&(HV~fO6EWE"
    "k<lnbW$2vLDDAifz1?BX0dh1>*D=YlT{6f^QR^_v@WxRDModsTDr4@3diB-(xRO-(oc7|@rSs=)E5uvm(llTP$hYTyz}0%7!@XWOHw>FAwHj?|"
    ">4_yypq5;9sq0MVkH=!s5mb2;u}y%7rd749s%sq;tKhR`)hCsTYPyJ-8?sSS-NnhobE+6gRk@c+F168z=zyG;-s;1{+j=;}2OZA10Dz-)IDi&6"
    "=O&3)HpQ~-ZTc;cOj=COYhIktJ2o;cY<VBzQ{pH%A~u8m4vQac!k20`6W#tYN)?rPWXusEsuIIh*~Ww@5E2;1<OuHsS{pDKutUBjm=B?=n#%Zc"
    "keQjMvx{o7u7#mGM!z{6V$ceg^AM{1<R{(FZE38Mg@J!Hz3S=i23Hk|WJ)aAB2Xj@9UV+2(tCF!vCQSGA|)z3$qD-xS%#Kdk8`}JGdB~Chw+R<"
    "%o30hc^cR4Z*`?{`bv3b!X;p%k>S}l2voTs^mJ3pM;Xybl-wjdK-oES<{D>8i_Aw^f3r^yyRzcg#D5)cLT?x11JKr;Bm_<BWPAm^=IjVXMp{}Z"
    "E<@EBHjJ*buxdoqGL#oE%@pEvih@XG3Y;2~k#*)a8P9P$ozA?`nXRQ?VD1to>L0b+Bg|gPJ@1hGoK!^SLOKLdVM%4fmk|73bZ*XOiZ4zzTiPZ@"
    "YGq4Af9PeCjN?w&D$M2Zj$4_kLXke^k(hpeq^p2&)mO_U`~fC9@Htq(zgN$mwXBT`3Vlw?R*F`qO>NDpFMUhABkuBD0^p0|YBH#qvd1iKdp7$U"
    "A-?sks?D&9QVQD<{ANnH(`i`EJ+_@?<bEy8JLFyut{HI1^SCI(!|(1{K!oK_Zr?WV&&ndy6=E;|CP1Qz4r5$sqm;s+QM<Zw!X)K9fy#f-A9B)7"
    "zhB~Jcm|2<p-od}*@FiUoT@-uH@m{>^)@$oS_PMYBM=i26SdzfI9SytPiwnQSrkt34J|hE7gc#sYQuFtm_{hg8jlE9;>1;a<B#!|9ij5ieaU3F"
    "r8<8d`Jcj;Apyfi@}Y^4V*?xj&G#i!ri7>bL$Pzz35Lakt+lgsaIcHu>@hkLGoj0|8hAJKj@~}GL5~=bSsW~j@6aomD1~&eCP3uA1q4<?=W-$6"
    "9)0Fl&EakL0MWUP7tAQ3ck3zTj6b<F&~M*s|IthF{r~shw2p#rfBJ#AFvvOUZC2%x5ocN$5?`3dRoT3yMV8LY8>iioxuWwkT{5mv^-wV+tK8XD"
    "+^T_cKQ@u%^Tfr5p8CJ}#t&Tsak~R9a?*PTW@hS%DTtx7blLP>TAxSj=8x%+j?Fa)8$q*G)Xw(3FQ~8D#qW`cK6p`2&DC!=CP|_H8fwf9@lSd+"
    "ZJtF`APj9pfK%(O-QTb28Dn{Kp!1hc(BT*@i(MR&<nN2D|BNsni^aF&13Gt$7pGEvE(=Y0-^jq%&J==r(`bh<Uy<ATnzKN6r^w1-_6Mk0EdP!F"
    "YlJi3i*X8SvOIi&4j;KF$O`Qy5WzB=;IYPhr><6X<0SE_hw9Jtun@VoThKEFE5H94vbg7e_KCBHVx(UTH$P-OZEA<=O>%X%Dc&4gga2ewql4GD"
    "+uW3;>dE%odaS<JaSL*TmyDi{$rzR<J1{Si^NFs~G8J@k_JI8I&<sv|S6?>%E;*L3^&WewUz^G(e%uu+bnLtmv#Nz97ts$HJ|xgJ+@&LTS?WjA"
    "-2F&!d17V?W?aa>{`=y0{Tr$H)5vi1MY3i@LPVh0jLmKyx{|9s_Ag(^2t|GM+0oq`z}V>Z2l?RsxdkDUdjfsnpD>tDe1ksZ6+*=SV2%=X>&eEM"
    "`tWY5A7T1_p-Zy*rzghU%lC{f6SJ(mQoPWAPm9_>+@s6#<-rdf>HOtv`#tfj!BkE8$S$pj$ffo$*hpRYJe<Qlj3F~(y=%&h$LhOUb*v|wQ%jgh"
    "l1vNXyqk&BKQVvdn1M_me?@=XJyn|W%+Pe`H}7EHcUj6(e37oq8T0d^2<iDw{?6cys}NYy=M&L+Nt%Odj6Uiq#BY?Qcntr`xO87^^+zJ#%5Kqz"
    "SbmudSBhtQ|BMdhw%Pv0%nLp*>6T_fL$H379f-S&2d|rP(YcVHC=X@YyJ0EQG<zmj*SdP5hCp1O_bw0CpC3M0x;Nf@4dtw6z^_Igpya~H$#eQe"
    "Wx3t7nB4rnF4a%Oxpr0+mbG+E96rj3a^Lx=HT=pVZfW_H(6e59RlIQMK9;zm!>UJlK|c0z`IV0<)5vBIjsC?GOFzMQf1tGgsWp+bN$1vKd(}-H"
    "{>rn)O|5_C-1{=Q#93L?g-Oq*1J|U=9E^zIa_ozM_~D~MNLpz#!H}Z5G{ueNSBkfPU0luekE3z^+5h6g(-K3R>ZLd%j5RZZjcFdgOdBzi`nv?t"
    "7qoMa+{~q!$$zx`t$Q<a?Cs>{;I(9NlwKCltsx8s)#Qii(<)v>`D{6$Lm<zPL2*q09z2i-^`AB8Zz<7rq{uSj;tS6tTs$kkV7za2YDJ5lT=f2{"
    "N0Y%|n@-ZjzSssZCb}kPg^1T43-)HQ(9So+JHIIY;`?+MZbLcGm~+jg-_cWLUJ>o@sF~gIg*^AVl*P~y=0A$PHwyXB#lF2od)9z8{dF=AwB9MJ"
    "+TBswJc7yjeo_v^-^j<&^(J00|MqmQiRAA?fP7YHzv_2GMPy>sSnLq-)7KYry`6UiOSRPQkSl$-l8Eor(#OAt)LXo%>*OWO-_ck6uDhh2$BxvK"
    "=RWkUL3b#cd)&ZL<RV=2h)@N+&xfxT-gI1Cq<caxY^I4kzx1N7lcU8$<Qjzhb#pcuE{lH%9}Ye?SU1InL|&3e>tc4@aHGXcV7$3LBL?+J6WGG;"
    "zgmPT#$uGeDvA0ZK5M>e9+91dYE}IcZE==dbgp!w4j0H+*M9KPb-KRg08$lDG}upSKmF+w3&XtbEAsgNPMbQJSqEX#w`3sP!_+50zbis<sLg1J"
    "%)1gdQ`4G>2AIoxWZGO4Dzp5dskY^#-y^r&6XMza(`MQ}x<_mCf~S+P8}FMwJ<xj@X2_~l$vo&Ur|DB0E9B@P^>`0XxhD!ad4}gGxtZR7p*@0_"
    "rsw-tkDkw_Vp-YOq221Ap!+Y&NnRe>>VFn%gv+hJ>FNt-?T<o(R^*nt+yC+}V({pDE`}8Cm!D52CMf7`E~;HMHDO*TNq@I4<+{<oCC&-w`~!2C"
    "r2tB=sgw4iTtLufRO>!AB8U|4ERd&<E`^uOPLrTS+grDV{Rg^8$>gJc#Um5;-QSmwbg^k3zkBCHvUqbd%lESlZSF!BV3YQd&iY`>aE)oQEXCJa"
    "zC|~K?(AT4dt&lXo2C1-!_QoqwBj!x8SCk-a&TUno6TOnqCH(?N)_t=cv>&NFr7JH@5OTXL>G<1{VCnfiN5_h(jI~NTQf9TJP0a@=Rq<CFw~3r"
    "W2=v8l^hZ5C;DbYTS~HXvo&%dfD|W-Pqv8u=u;PG`t2-F#E-MOGblf_q~A2w$=~peT2{aRW=z{3ZoLtjl^>h-Lt3DG3Z>lz!kc!Znkg?&8ARZ+"
    "c5Bmg#G<eN>d^elE!xrzQ2T#nUY`}J7+lEGC+b*=_<I9g4fNDAahnkJwYQfV;@cKM@+ACO^L$tj544C+EWIsuh@X=eIFyIAx-w_f!#CHz;e}Ex"
    "5@FMxd|MUL+$%f(_2zFGHJXfDx+|swvG*tS-Mp@gZ<sm}-#5!A84BflD$&aRA>?!jYRm`@j?Lu)*^9y~i{jj6x+cX@iR(=`pmq7Bm5r(VrEh+G"
    "kR%6hOX32r7>sLQ=o04a-xYM64wumvLu(TMW!XCt8>U<;CdMje;$5S>RIL7Mk)+xETkG3eyfz@qKyKL<|2e&K-{=Q>&+Ut;Y15L0GocFqZK9M&"
    "W<<6uJQwtC?3W^2ozX$tB;?uGVv<i*zIEXDX#GBJFe&;Xc{M>s@-C~Oo4wyVn*0@P^*PH`$sm`5>15=iZEgdl1LW29t?459w>QjSO`O+%zVxKt"
    "`N#Ic<!9f#Vq|ykzPJ+_;sL|$fjBgeApiYk@j$vN6~iMPrTW@bRuu{K+>layo<M?$TX|<g=t*7t*z?VO*sQ4@<mJhAb@=`G(_a}paL6|QCW2kG"
    "vLl4jo*CR@QSy$-yx!4(3pI^6B4cB3E__1x#u}SqtsIFOdES$$cyZZ;7mRClwNvU>)$;G@j3`NeFrdx)*otG4k!jib$f&h#GIKjm9Ek334V=_y"
    "B8LRyXuZDj{9kQ-q|o_rM~VNfID3LaFl21*6Ui(DA>Y&VBBo}22nCtSl2(FQn2=}tNtvD+oy_i?f0#e`iF@UUzUKLTW{8cAe{m*Af7d?{qZlPc"
    "`d7zLY|cc))rePgK`)@nD|#)wQWPIH1IPRCRW9|N!>IXm-MoClT)C{0`p2e&|58j3irHmFo=C3$@5O>C_G@Oxy#3xC`9Rc?jq<HM>FUvN2^yBV"
    "Hu%p5CLUp+a_7fdKmUiXTl$s58U&W(*#ddUp%AMXVf8<e`rAIa^75zM+2rEP|2eV~`vflDXqnePbH5z^Ty9jBeXeXLgVE9J3!?b?)!)Wk5Ge_`"
    "nf$Y2w?7q0l!~Pj<i=%ht$BkGS+xCqL;-%v@=k@mE5@d;G2ZROCmxVFpGFb|C?_2aNCwHP*A?*-0^&-1U%X5%`cDa*l50DpUwOxj{5MbOc6RQq"
    "Be|5BZLcvXMo&OKYB(Yfxi3Ft{wYFpx_Mu=OYyCavi#i=TAI?H=&yJyPc61H-B8PBw)^MF*U+)tcnab#r6wmaFzWgRcYNzm5Z{*jf_z=A$bU&7"
    ";B_h$|HD@L{rl5YSf-Y!qg&>_H2?CGJ2H**&VMsIdEyx}{H9(Y_fzOKdpBqiHCnwI7`>;zJ<{dopm6rhY+@Im9iRU1jQ@MfTyrxZGQSiAp*b-6"
    "l~st^1TUuI{%}AvUe@(s|I1q|vo!mBZk7qM6q|#O%`}RTXpv1bUyR!2R{gyR-7EJt@vlqIO)u8_*{4+hzHx@7(Ff+NNQjl>t=T!F^s|Gl0vFNb"
    "&d1YNjM!DJQOAtZQ~wv{n<<_mIr?V17#NGdlX=i+vV2ue6#KhkDm_h3NC)L1UB(k8H_vOkD0*XE-jT|*2EYD$S+2f)y;#V<ba;27ofqou;+x_Z"
    "WN!J1l4@kg{yGE`&gp#=J@&FmBzhNLP=_*pr4XaSj5|%|VQ%)fA@9Ae#H~F1bf_0k6((OB*Q6Lt-rkhik5bDSnSVzglv}k{vaf9dOPI}m|Kh7W"
    "ljIqB*D-h6S<-v54ELS!k?W7db{-GjNtU6ox|%r;uJ@!Q<1h=p^C%_5|MPlV?vNQaep5kucUIVia>UEq&XIcd8?@TXLy#h4>DS$V{zr=+UH)I+"
    "I=t=Id|~Eo9#xZR0o53eMV^)dlZA~K;;)xYCGk^r<~&FLnixo$R04%FT3`Zic_}VcpN5j`fnWt~fm!uUmj0T@aam%#`k)rM6=9Bq`a>a3oAZN$"
    "jEPSO=Lr4o5?Ps&fAV{p{-D!-yd;Eofbkktqapp76z`ykLOWv~ux^(4vnL99B+R5ML6Q~}XW!@tlh~NY^bWV+jNg|-Qy5}T9Qk?r&OtR>iIBq6"
    "s9HMD6WESW^0*ZLmRKO-v~R@IlBEvmon}Ymj^g=PXBevqQ9goj>rYn0RK-*I69U;?qiTjY46@IH`wi$-i17TBJ|qjKUF2fKN70Sl7EDA=W>RdM"
    "f2A@!T_!$d3zjCAA$scmm#HL@^brP`x=NS`mbc&3cdNRP*E9G5qYp!jx%oed710}tIuGm49*1^0{mO-F#!h)VP&ArC2K2%WZ0d_x-G;tGyZ|y9"
    "M7v}vMnZb?qM8pB-G13M1FZOl83@$<Jrw^QZO4D`vamlKhmeB*C9;Wsi{`pIW_zOvMCkO9nS5MVBY9TEr^d#7a}E31<f1Mt)=q->YJOaHsMWx("
    "#*qjPmrLtR4-}o=W?LAqVI-~DcX?!OpN{65LG_uRaVw0eMhus%<e0Pt5-Ri%6Z(UpSupx&@n>#-aj1PPG!H6#OgLoBh;E8!Wp@{Bwe?xBA+n{r"
    "I@Pl)m<2>9;zK!<%lF?f6VahXLRk4VmJEXsi+KSXkX4#=@6b`dV+u#qA>@Tln*z#u7?E~@waI=R5o@Fk43tHD!4dFZ;?Azkd$-7f4Ju7~m#&QY"
    "V?w3ZiTrGQee4`;V^qz6XVkkh!zDejEB1v7KjNDwmbp$Ez@}0v)sG6}_e#`M==1Xv%Ka_+^MUBV+sf0WNiNczU@1F#81vgeF!OFZTDU*r{VzL*"
    "L;AemY-573s5c-KigQr>vaktA>=CEUFy|LvAtM&qf|NHM;sKhp&_$eJaj+-!sn^BGcm=e@#4X^hTtF68s9z&j(IL2E=hq3+t3`w00htzK_8L{1"
    "Z?b)Z?$e*)?KTL7&i+5P-uub2>o^n4>z_AeUis>(_7>fZMxz_1VH%bo0TLh}ij+hrT8ScO1aS-{%?rlF?*6oY!o+SUVmCq)+Kru^St&MRBgRrT"
    "C`v<u0zlXXy1Tl3)w9=}b2h&`_f|J&w<tBrym#Nd=j6%!GV{w!J{L7PV0RdOW#$hdFw@-$6!&9Jg*IJjwwrutCWO5s{0LK#&M|z!Mc&(aOqN3}"
    "5+crH)4e|W0=S<neW$ji(9fh&q{NqAmgub6PTx1N`XaU(_jXoBXYn_eX_w_aDgUWnh$((M5fa6;Z#5x*`V_s%T0;nUB~rXBBfgCRI$tQc8&s}k"
    "uFx-KbT0n8VCXy2P>_UeVrEWgHI`AMZ6s!A6($EZsTe&;IpatY|0G885Fdy?eL&7tU9;KwJ3+V*xjDWEbk9N>mryEkkuW>&x~(Zo1Cuv%kO5F8"
    "{Vu=lLo&?;sqyW6sA;&a&0;^1McQjOkL{pyGyk!L1sgHYLsiP*mnvQ!JkKcC<nq%M<Do!9dOnkh(6afl?(ZQJ_#$gYq+`_tnKuiraxrcO+^iVH"
    "3#w$)YQ<uE<f31Z&>`sFR%!9dY^TJU1;K2-+KlZaFjTckq}0E}Ds~dhrjf{geqQPKvs6+KYxr!}e2cx{m(*G6{vkd%>Pb&f^EVD2BR1!!^^tC0"
    "&6XKU>|uoN*GO$|@gDQi{-4I72SLW2XdPjJ>9Co(ojy48ky*N;cj|*bz<8!JxR}0QyQy?%X9UW(bo&P8o?fO|eYCUc>5)2uDFi4C2o~7++k_a_"
    "7qNFka3He3s2TI@DOP0T-dJBeN?$yJE)x~BI{#2eu6XXTksR}Dl$WB}=4h5OWz2QSXh6_UNr;eD%H~zprs(1F5(4=4ZO;v+ZA}whP;(cr(l_}Q"
    "0uhcX*&L--&;MD!(dfFr`dd?@V88pxW1aldJ}$E}*SQ>-GUXIVUZZ1q8$EtS33(~dE0z8kKmXB1J4rPdua`6Zxm;#k5-|sCrn4x!pflMX{RbP@"
    "6c|t#ss4biTqZ)$%k;>KaJ<qcGkL#BoS7kx-yy*dJ$a(GG-;O$YzqnFG}*>kaI9zW&4V99AxC4f0BShwlS0=QCp6|M_8`zA7q^Ut_#`1oyq~Rk"
    "Mq4i@f@<{0s)3re9YNHvRh$Vc*$X*4loriU`fV8LZnI49*$&4DHO2I(sAEkf6Firk;$NMSvCAZ_l-MdWh{qgs@J+_l<j-?Q)~4Fo6Fah2xYs)0"
    "QXLk4lpM4iIq2;x=Zr7YHW({qA3DK6<C>{#I;YGW+6IF+rPFiytk?YJ^RulFrcj#XxWR~Hkp-~ojHRnwptE_kf;CJ=cwzkQf4HYG{9yWCs?o-f"
    "?MXCyu`%53UNKV+`3U4v{&(M@8KRj6|BL#nv4+|{1f7ZEy}m{x?sP25b?DOIVGA_^W4pA*dO_}9N?N9E%R=1F6};?Mr|)9fnmr_V2E0=rJITBA"
    "E%re8JPxo>>~y~1efuFgH1{Wc5c;mmdlNC2^o#X<DXleD2IwEP`(Mx!*2P(5P%LXGHz71A+dWi3t6ifdXy&n&7gd}2xyZ4$eyC`Lt@91dj-ZWL"
    "{&D;~C0Xhi0Y2K@r!R;4@nqsCLUypr{E|g`rQ1QIrRm&U;s?%2qH_-<KkJ^fo$dG<U0U?PmXRQ{2qZeiYj9~wT^B;0cG+H{CmNsmHWocj`KQm="
    ")^F?yS)G4)%j5%S$rrV7^cVMX?noU7RH6S5=G)2FRk;P^=0A&oOKgVrZ-IpA0XU{@F1bYK4Zw{#V%Dd`&OUxPKg<Jw9sd5m5^t3qi@t>5$kIOg"
    "e4skV)RytWFPz~wf}PA@`tLNu{FQWzZMV5?OwpP<P0RaHI`ipD_TObU2HEkWbnKn3d5pEfcX*lp)0x5mLi1ORSz)_6G-(5tE<368W76|fUps+}"
    "$@oDd6GrxwjQ?RBqhHB!gaP%yjASR#buvSz!gnU6a1=a6OZ?BI8F*$Z00aieWQdC`|I80Br81|^<QJsm*zw12zfcxwbN<IC&s*Zg-KCcXZ6wLN"
    "%%me_o~(Wk!+jdLW<jG->zk-tz2Hhi{^^y6*+~l?`2~bWeGIVC1@BG-acNG?kZm_KGnOIOvHg^T&&`i_Lam}t<GpA=PHf{^0W9!i<q^3?LDX0G"
    "O3!f6IRyGz|3Nm1C<aMQs<drsUY`Vumv6;4W+X1+6vh+XfzYslZ+(O179Lp>e?o5$URU1MGj_<eR7l^sz`ELqC6$R?828#G{j$jxVXNuv+_z0h"
    "R$S%P3fY}!@IzJKeIWZSZxrJ?b)5Bk{Og#h4yo(fzkN15+SxXLZCOxNvRx@vp#p%HjI>&|IwThqXpMMB+SwVgqqaDtZ{qkwPT9&jNXwaDsWhk="
    "n*+ZO4<y4?d^Ea%{6jl^QrgsxpS?f=c#;BE2+QBtvH<(z$;~{DP?X@=eR>rrj%6XqOE>U`m0MRZ$apgyn={)U3+Re~(>1b_EOEg(Z5xcSW=gXN"
    "#aQRtlP%FFxzJgPlw9(oZ#L30-^;x7ccoD#lSOtvll}uWlfSrpYTRR(XAN^AMst57OX_SMn>XT2LL*Wrt&a4J>Jl&ms$sJx%91Fnewh`$l23xy"
    "CIx6mF@%;j`lgRmxNhbZI3~er)^ZIjZn_K*GAI5*b*H)?DdVEvE(>(V!iD*SJ*?Ikz|5FKi+K%M{J8CQX~v9MWVm5C&fAX;Eh9?My42fiQEZVB"
    "ImWW5hs{S)Vz1Z_g99ifW>QsqHD7*3?|ct&mLTV^@LBZfWD>|^yzlVGHh?<B%C8{bl2CV~zl+{Gpo&eIr?ss!y7e38Ls^w{fJBTIg72%EKc4S<"
    "mhs8?6f(1X%;Tk|H<wCu=e29%$F86f@R+m%g*HjW3lXQ8k%!96{_)%>bWsRn%rOQaX`Np^pQ}gw@rxGi@dJLEVOoZq2BW<RPZ8$Ng+Rpxy@;3k"
    "5CbOu`_H7k48tvc2L7NdLGYd(ouQRgxU4ZXS3kq1t7|UUCDm5BsE_uKm5sUj``6c}%%elAtVmB8M-+i;3dCIuu-;oBvthgb<HwG)<>Ecud(P~1"
    "SH7?!p6z#hKX1W72-4@5;I-_t8o7SuDbaWnsWkG*L>;kAJ)uhqjti+nHvm1Qj9~|rpU+hXAmaQJ^9<XwFXQ2RylEe?n#%4^VATE|fqizKo?#P0"
    "i%$V&z<lZpGn9^A)cQdnlLhjpzn*Oy^AbP&ADHzfrdP8D94+69{aJV7AqK&>dO7$&6I*mzqyE$i*%(`94*-B6W~XWT6$#T=Gc?CSX-VDYk>+&z"
    "o!44sZye4&s#8(a`ob#MtP=`Nff=?-bE+xDc3sa{UC$~&1L+u%7dX`V4LYF^xx_7nAbpFKSom4WV8cwxqTV`yzTzt91_OF!ADl;kqCFg6>yg-j"
    "Oz0DM8dpsmM`bG>w&<$aAMBy)JPS~r-9?br8C$F7-JO3y+cQJ(BcE8<pHsZQqui;raU1qzmvl7hHq(-py`9DEliQ_^AFNsh$G3L@#hA9e2%pnt"
    "ce<F#VH6ZROTa+1;1*-o_cDuyzNK<h*t`c$i3v0taXAvj@|HZ_mjzsC=o9I|6v?zgb0q(S?jc!R_!;O)Atm&wj(-EgclSuyohJI~BWCuhPSSxK"
    "f+Vl&6#k3S-#UOx_Ne~a4>6AE2*Fu$>Ev<DTX{V`|5eO7yTt19Uzl&pVePC@=Y<cFlmU^Ze`0hz&-&~cb2T*(v|&ZBuzpgn&6}6!gzuSJ^kD8{"
    "1#M51rpnQ-w!OpFyC!~6I<B6Mf9tPqq{3|Xsrwo&Bwj3VET;0h`3$-?@CBbTyf<<=Kci<+h|1chKK{Ud#?wb6(#lsJc0s4jHjGL^?i4XYm9y0k"
    "d|Q`M1@t)s#PFWUcs+0BK@wOVR5N3-JiARel?_4|+?dA_Wgp5+ozGX>%0fE+@Ke{8a4@bP;3kyTZN}nR{i=~{Ha6rFWCuapHQC0<Z+gYQC&F@$"
    "lC+WwZdQ0_Mvw;J|GWhUnZ%H+JvSpK)eU1~Pia(au*8-IIM;sO*b-!MW!)59lK(enW<ZMzqyPr-!Tma7r0PIvs^q-gEMwdD<uL>>P*rx2&CqMc"
    "RN&3-+H8X<TW{{Uof6S~{QXb#CaItFMRh)k(g(gy!Wv~hqf*cOkP`JnxlrpDbZ#-oy1(5%`#3sN5xvH?gSy?_amH@tx|&5#ENKu12}@1S_Dj#z"
    "JZx+xtJ9J3X)YNCi5Z(BRvFne{O-R^JJgFPyVOT*_L=UidaqCBf5#)AQGyQnYMTgkgDz{vj=RG9WeGjSZcs^@-?4@23oH1cbX@{p&+7SnQbrZq"
    "BQ7fK@_n3Sy_K@+Nb*znY(~4~9>_ij-p<LSc~p&6sUkx%jXsB$eYv6~s<7hIyR`Ug>~4i-XE?7|B&+P>nG+|i(^=4CQQa2M9-0}bejwe;HC;Q@"
    "q;%UnLwREpnCqtnE^O(^s~DfX0Egf@2(R<;XY_+w;;t+_E1id=%7p#W7B>D#cGD|a3HXRtqn(MPUsF}~-+^YQ5VMHMy)UItsSf}JQ+*`RQMRDz"
    "9o-y%f(@>wUkmQYa35(wvVp!sV9z2PWb`Z!(?!9)1J;Y|hs_Z%5Dm8U71jTzd=FP2(a1RQnQ~E+h0{1R`WNWPkj4{Q1-6YWH7=;Kq3<j6;(+Zy"
    "M>a3vhh4z|&qPWvCb3dIvS0Qt%K%wpU9=P7B=3$G{6sQiShIei%><R0vF@{hJ`5<9X+ErXhEu+|!O;296s?zp25lCVD@XA=rl90MVBRrirf*H="
    "l*LTrJR+5zrs1P9OGW++S9qa~$U|5_#KI}7hnI}DDZ(vz4!O`!-y24PvKh&{mSGif^S`ES_#dYm9_69LL+n9yjY`b<HNfKbf$Pu8H#o!JJazv#"
    "qmQB1FgiV>|1_@IXZdR-pkiz~<wvBlz<4_NcU`%O3uJyXWs5W;wj55dluk<p_cxw`p24kjNk(DWo`Rx~9MaOrfJXe5H#E)Xeab|o_I@cYbyw&G"
    "ARb|~h;|zijLa4DF^Ou$_XaRf7N&#yGfFRZy9@z_p;1v~#L8<+Zq6!Hz4JjGg`$Hia!vlt@4<AoHN9SV<$RfpjZ0UiRH-k92`@9EAMP3c@PBT#"
    "qMN8GRuGDv{iw@(Q9J(?#Yo1VLG;1TX7~cJjV(#EoOkR}!}eiX*Yx{@;zLQ3u<AIX^*JQ;9^RK|VdvLuZ&Yd(mIfz*K0NPavgNwNXws+tr(}(G"
    "MRli-kN<$o6Lf`Ne93B|h<+qaDiG|5j<84_GG#FusQj8~p2(Vcb0Ce*DXU|dAu<*vs9j#@>?XYR?&lAg*#83QCOo3dY?)<LIb-!tipMorY_~Sl"
    "eX@4fe-C)U=A<=SSY0XdVk`~ojEO!i;SN2tk45(veH4Nddx^3ka6vNg5pi<T4({jShu>P)W<z3BbxO)$Oe<@gzl$!A3wauKjDrpJHjrq?@8upp"
    "0lZ4+1pm8Z-g+AfZ#b*3K$WP&`mVsiX?>&kX;+M$NL?b40O#Zs%3Ul2D3<Aodg($sGC4L5ouB-h=+mzvgF)5&lO^}1smRjs^(OO>iVbBv7tli*"
    "mt~>(h3#7frO3LfI}61LNS-MBdfkQRlt^x~8*5?P;A7qJ%#~BMMk>P*(2sIN@N@eIMHLZFrM>nZ^}bF!de#~iUIc!?-_p<U5AXH)!alG6EIAR}"
    "iS3qo9oAy<sbq2>8+oCKotmRHrS|mQ<0_Baw_#?{cMU5_5@Ajm2C&fzi*x$HQ8wkhpTj5I@0u2UAO7Rf{I5S3<B#WHQJS|$5|Uqv_%Q7lx{Rvl"
    "6~s#Iv}{y4XKY~wPtGBE@qa_ZWG7kW?c~*{@HobMQ&3ALp0b1p+L9c%0PQ2_nl7zNtpve~S6{Ubi*D&HJFX5czdn=Pq7PDY#|TD43paG{N4y;~"
    "R<hV2824F0QqRhVLt1)xoMikGCE2+9HzR%%i-6KP?TSbu9Xichsy0PJ4zsLDdcsfgtenE!&e4T5wu|~VGr{g}H1zcT{{DmDPcx`kAhBvb1CkDg"
    "+FbW;_mab`m#&WVnY<McXb)r_=UYSny0DvjUD2x&&ek>ZyzWzG@0BNhk3HUgI*>uHB=HsgT+B3Q@Ny!QbeiB*!-kV?nYfF1Hjb}w%(O&ce5^Gf"
    "9E378{f#HgVhE0l&VFSu*3Wm7ksQf^b(R!rRGR2=GGysjRzV>8vuZ)9TJrxGzV)&HnMMo4C-oolYFCwBN_M`0u_JspiE+g7fA-gZm*J6KHtpE_"
    "`uT@`icq-*BA7;NvBg*TLvQMLq2U?FX7mhw5uEkRJn=vAC;pIBFB$Ud{~SW{&(rjKh=7<T%8frx&b|4~l{^48%&3cCUHC=K>-a?ao8Q*@vpZj3"
    "PeL01Gfi2%FQM1>`QhdU89nvo<&8mL)(qN<SOdaWGQW+4smYFfNRLB{@0KKM$Ik06y=-F?_^|tw@y73Fm<wJLl@zl#aFU<8U+G|>p2fnv@mbSW"
    "@mn!{7E|Boi9|ztZ@z3w*&=-Bvc(;u-krB3^N;w^S6HdQx~tQW-tNDk4;8(4QF|s$C7D29@5=ZoQORGqwg;|@USsX|A1g>hjSiW<(%}tC29V?1"
    "c(hkm&Grs&MY<Pe^mv^PA@-l*h#%5wQbye9C1q;am_-O?wVypjyYp!mh4^}4W+07z_igrszY*#9>|}FvWzFb@dxEugzX6SenZ&wI?luG6w|H}*"
    "zREB1<LpYUeeMBACf)_e(@_`Rsp=wOqaWy^nSif{<G*Fh`1fcBl>If*fB67y9ErM_#tAip1U&^%YtML2QuYbIQvpZ@Pu&fc+kn&EGB)e6hJtOo"
    "L^fU5{wns4wSC`-Gqivk<f91a-<exD=F<7&SdM|#kbFXdx{rhk_z^UU%u|$h*-31UTCu%f>GrhKqV+fF?@Ka2me&yVBLfk6scRtm(lwxMTQACs"
    "_u&vmNe=y;TG8b;|LTZ3f;vZh0jp;=X(`v+5oCuY<JIvIz0-SDAEN)kA(!#vU@}CwB|IigNj+A1(-Qjqh;bc&01RFzpMQ%l{#~KK{1NT7>HE~*"
    "metGBvRJ5J%{tjlG}_`ls+d_`0$JOIIU&yEmAw3`OAs3sXKLexlRD#L%KAL6ZK=!#me%xq(w5c~I6z6Nv-fpRHPqu@Yp#q_KGT0pv}D@+;Odlw"
    "nCapn`d#!Y&q|F-?^~ZfJ^J<AeVu-MQD<fK(7A3r@##e09(TKXZvR%A?xcFeAc}YQ7p;e1e#YN6KWvSXUyu8&{IvH_ahohIgWM(ea~HGw{*ilv"
    "mL`D~-jcsfjm<KUsNa=Z<K^^8yhv6BQRrEn+0gqSkE@x}H0I-T^!C#i5*xT@GZZQ5j_@V9{M9mDw{^|3h604tNt1bsp#_C`cwt>48ahFQD82ZF"
    "Gk5g;%I4^AV$vK!(@Otus1asog0?a3@?+!|QKa;u^#4QS8kRPdIZNu?KD$WY7tRT>l??W9%Vm_x(7%)_7v959vw|1M@LeFY?<A7?I#?3Z8M4=}"
    "M_Vt>I4Uit(sa)3S`T6HlHh+FlW*{Mm;ZC=w|EIxA2)YF+(Ad+@3qPNK$ts2wifH%-^@Xt{-sn`kR|MFmvBsv>pq>QZ%=lG10#7Iw%q^L*dNWV"
    "iGK$j)?}=OG*(I{t^YXKG&y`stBh2rZHjwgCDa#%gid>sn;_lmTbR}-^O=&2YnIAN8^*P*jj>yy(sip=EM_-(;3gc|CUvn8Jt`oSVoAF4$L=VF"
    "pF3J~lzI}&y})NlNiwG1{H?L>qQJ*gD~W2@^Yr~9hFX#^h@HW}*S;U{D_2HJu(fIj#basRm7Gr}Gf!sCN0h|1jLlMHw*&!x<s;{X({SFY?T{LL"
    "O#-WY6wuKzSh9mP#fO#9>n^)T^4L?`pzrNSs4#{se?<-XBBut_-O}_fBz1rwD!5ntDX(t<?dxMNu)o=6rB@{DteF#!(BxrC^{7#s5+x91LHZd6"
    "d50x4k6SrnJ&{Aa#vbrZY2z2T2)l*s?CfeY*^^}CF?tc$zXZLysHM{u8dKrXj~N?tA0pKA2U<Ti63wb}Zw}4+_`D0*pf4?Lhf11H)4%G5-B;3o"
    "^zml*%l`Q%J`<Dae-g!9`kq<swzq4F;jMs7%A6J3qSM6m&zU?ejF5KxU?xt~FyAZIIP1DcdBV0!L8tQcSMs2-Qvhf!TQ0&mHhr=&a|Trz8`i^5"
    "41Rt<Yo=V!Al&jdjVJTSdaPNM&KOHgHXWAi0e!|M9}sn^QB%kT_mW))=w?xLF~dd12YKZpxLHKKI^>SCSze62ex7p9u(kFs`7O<o^o5W<2I}r4"
    ">MK{iC?qI3Ld*PkylflwJsQmd4+_o0!?Bn!2$E>I1r~i!DP9#);BedpUhrw^(t^6i%25|7E6Iq=P)Y}%cK5+dkA*7HYLNE9o`bIVF7>b8?t(ID"
    "+sD{dO#dnR;}omPIN75=1I$kE7tVx4%n+X9f7wwV9GBO%CG*SZ2wuwqUukqoJ&aaFCVT8+3$Hj~$0ynpcB;%o{IsFzAsTa=H1^k!{(CZ{4^91C"
    "cIcsk^~V?8Bij*9Y66UUj@87k;P#|fpRwdW+^D48@^hA%y7lBA>pomsG&#>QPnUz2Qe@tFy>5J!KH-y2M%zg4i##+W-#y3IX~`0Fwd+@TPrJ~n"
    "Bg5+N1uX#}8$m?VDMW*}<+JBbq?eAxI^D+Sov<`ciEE<sxl)MfA%XI;ZlY^97=U2U+OWEiKy&?Ld9xZ!fZ1)M1N>6KVwm(DlXm44qB}(ID;c~n"
    "Wu7<mVRSJaHZI)iUj5*iKl+A^)0^vEow3PYJI~HY@Twk^UhIa)U!@x}Mi-o<wl<e#L_mgF%9M}UgzZ<)=cy*Ms?;w`zhMnp<}HwSW1Df~!?Ck8"
    "GHdMYtfCqAxCiAksj2&8DY%8#&kxr^mU{tbw2`Ooq&*EHg3_tMcyp-~3WQx1u@Ja)Ac1tFd=Jl0NV2hIT=36lGy?I^IQbEjojoP-bo6cQ+mu<n"
    "|H_HM+OYvWejh*GAy)sx#O5||l{4~YV}~w1lu6o6tE-CMFy@8izH@6PJ}4tdX;QxnYLMT=++xd7FrrMY*0{g>r{DLxuRfn1O&?;rSx5D7iJ`&_"
    ">AQRhRhRz?m1jBE`y%oK`<lKr!vf&9b=UHiuXQck=IK9vAitSRb}7jR;^6utOW^M4yxR=^j!9G|b@=sTp%Lk}Kge1eUt4`-)+A>TL%dHWr2p0T"
    "zE8CO4H;d{7wIGnjraE`*;BUsfX^C6@L2uXl=YHyTPE7Te8O&74{h|2aggJIK6@%Ob2ED@V*v(>VA2rnepKRZo8!}4HQmJ>{r$XTMB9FgQ|4<y"
    "3F3dFdnx_4+8rjA=K}4UmakxNHbPD~K-SRlWmqyk_*Wzfq0}VF5~(LKppvA)GW#ljJ1M0CBVC|{g8TU2Or<gRa%S=MGMj$M?SY1HBcq@03$^98"
    "X&q;8;P(gli+#pxh#ffV{DJcfhnt_}GeMt}@ZDc3GwBLbN)BaXWZR?_p;X2mIDlXhlD_2HLY*obZMTb*m!jlRk<l*T>GRK<bP~$$Jg>)(;+%_S"
    "`A~T5g-$oo0YaWSYp2QHlp2_du=m@d1{deeQ!>d-Lh_o{)DcrDMzB#?pU&uLH%ni^72gF`8nNno><%B{FZl^P<E0lQ7B<KCzGYt7KduuM$-B4k"
    "Yt5USC`;lr`yl;5K05U0*}jDuBnAd|JSriYY?=^?xd+v7tg~G{wvCqoAk4A_s4-p3UK0l4QM1KoCLEdUdsAq|n0#PfW00_G+XB~6tAtH*0=Pl-"
    "Y=BE-uZgdfnisXi#-v8uXkjRrO3VT@RH!*+$5wsI^oBaSHOTT4^(qDlQSzK)KDq^Ea{VVnPv-G)(>CfOH1~TtK$vICJf%yD=H@OA)CZ{WqMDR9"
    "jOm-1Kp7=5_dX2{D?QxNIzYYYkQR6g7N`KQ*A5e?DCcGwD)*NA&`-MMktx@Vo`v-ULwn#JkJ-0Ga4K$}S3MEbZ~b;_1zWh5&Wa{DgrkAj;D+gF"
    "8fNqC`2IA_E#xDb>Sccm=F2yWRU~-LL%eVa8V98`yiekfCH)P(i*QnFQ;ifz4BZ4y<Cj>fCy^R4^r`G;kF(3G&zSTDV_8*3aKCvYVV@7TxX?3Z"
    "HW>zqb)}$67Io$dM>SLu*HG_f^p7X@8n@U_X|U)*hLY4|Ec=3p_fd3Y%IN=*GQ8F%E5V)SJ5c*S9-ERFu{rfMFrz2m$Y|i(0p#1}U+a-l**F{Z"
    "j0KOpYSpWI^<_-#jRURo<99ldo@Lgukd8)ly#n{PgG<keK8*GE+1kYOG*73!Tb4<XSPRP5+3bRjra#XcbUex&Y4HB_;Wu6s+pvtur;L^|v<c9b"
    "32kCU^WQV3Uq=h#5rRjRK<}9|#D??;DqL}7NVlsged-u>a<00T+cf0^rlTa}SOq_zq!6iY`II@;-+sNFtC+$(lBWOW3lRY*rnIaT9h3_G<GHcW"
    "$=LJYt@ZiFw}w+))C`UiP}?(mxvk%p(Qr>{n}5I3*ST&TuS5l#P}{_bqOJ3QOdkJ`hT%C(tP`D+Qav!KUqujis8qGrOwRLirO%0h<zvlHmsorh"
    "yrxYp)vOaw>X#utF>U7=@`@d!3)FADR!iNE6#s(14-9I?<l%4fcBCg|zuCX+b|$*AjR@>Y#eu<e1Yzp@?f#~<&c=CkFe#0qc98ogM-bSbpp6Kj"
    "qs074lNI#kOm~y_jg5X#QqP@93)GuMXpRI+fdg&+P-D<e_x)9)m-uDnC(YKD`nDcON6vDec2R(L0X_?>?e3M@i&FU0hVY(`a8>~yCB7=5*~@m;"
    "2mkm3R=1a|E5lyv6Z|B8Urae#|5@xT2^@I}VQD?4X^>4DJ#WI{3+5JY{#f!#tbB$6>mHL>=A(I$mpAQ<_#R)c9>MS$^OB&tlI2pN(-SoOiqS8a"
    "gO22uTcYWLg@THWu?R4G6wBZJbAI`zsvur}RXK`!EYYjlmx`4<PG{&?@Bg63^dcVvSfY>2p-k9iH&5cvo0f2j6DPT>RAW3SPM>z!89Z!cn@77W"
    "F<&!!eSA1ELOq@hwVF;|2Z79vkC;}uqZ1(+qedV7JUkaMUZTkp`mV#6fCUhenv(^gYogxvG0Tl5YlL0F6r&1i{n$>jZ#a^Ma3qcM{|FSTkLPB_"
    "7n)gc`n-Qcqw&iMV)yLUcU?(G3*(AS8tRYqF)56EOe5;^_eu<DY9ru)70#)wX)YVxVBKo&Gs%OpYv+3;obj1aU4=As`g20{yuwK6tc8<vW?D|^"
    "Ww<`CgG7)xNsP=%H$T1R+XWNOHVJi~zTOidTJCnF**z=cra82;|DP@WRkKT}|5t5(ct`-~Bvf_Q?Pg>PWsvrjaXG9$odRhEw9BUqRrU{dQ<Iil"
    "DC^&SDfrTfol~{z|9yHMG!;9g0FH)@{_sugYTM-!s3e<V|J!Q|fMt{RIViM~6BD8XSh`uE4=R*dIyN0KqrXFWh#)Y8u_uv<I&3UeoA2em8T|+a"
    "cCNd&BB;fL)cGaLA@SJ|<HW|F{q(`#T8Cal9At&*Zsz})Wc21R%wZAE#<RSO9vbX9bdzP2Q56U~4RrS&<@|7wb4b%GzCqb#66hB&t7tnv(X0&F"
    "W9*t6bMxCdU)xS(F`Wq2(58>cjtn+Bm=AT=C%U1B;fguxw*EccLrg8=joty;wF8gyzaKUCM1%)uI3E~v2g#7Qx}c`=^j+L%P(6(qglV?7$9hVy"
    "6jVPm;;lbK^;M|G)@3<d*F^mdDO*dWG1ee=^|aX>C@58B=Jq^j@+)ece>@KoUM;nxSsLrO1Z1n4xlh(Tn0_`uZesU1bm2*MLc(qN!vs+~-852F"
    "$uGa}Y=d+NvUZ2>g58*GrYEV8JTShiEeMDyISAPC60T$MKd@yzwrq)Vhva)1y>&{8CGDb({37Ur5VNWD7?+&OYvW1HZ?4!6Q>mRi2am5iEfhDw"
    "6e{~9i9^vN8&sFk7P$P0KsbW9`nK8rzcOcy(6q{aS{8gck~!puUIS_Nvq6^^rW@rnhrcxD(CrJfzTY*EW(g8qKhDVKNBy~!QG(g^?y$VSD_)pF"
    "FO^|N_uU}+O^NYiy1~E|x(%87S0!tNPIj0H7Vu6Ur^gp$sEu#_8P>&pBJZ@SFG|Wt*kpXCqfh<o&C%Ps4oObz8UgxVe+JO7FF`p&Z|q&+OYNC_"
    "em$KAXG@-Akh7G)D`FjRDEE8JL1on*h~YS-Q>?RJdJz4y>_}KMTie|Q*?Fwrifkl1&Ng*hWiJCegjQHnQ#U`L^OV^tFZavVBkW2wVfLHg@bkXE"
    "+%aM6K)4yj?W>G{2x5(n6X-)~2R~0v%1G`1AFMS!t<bQx?#k}CZjg5yck}aTBnEZhfcp1RkQ~8wQM(<6_CZozoLu)_u9D1AztE98d1b2Lkw}HT"
    "F4{W(f9kIC5960eQCP^gS<x-mlQ(-ZX;4b5t#9Z1(z)N{9l!H`T{Mxe^9`1&*yEK^4>fK1X2$kRx!yg+J`~Cf0gyE=bmZQqUwK7p&RpRnYK&hh"
    ";xGAKdiPSX@Kn;1*I8Yip6+zW#%mms*1MGYnA~N96znTFEeRu-GiM6D@o|bj#xdrfNz-uGML1h)CxV|ts|JH-ZAN9X5zIu9<LvdRghsRF@^}P>"
    "feI(s|DWkpO}<M32=_!K*D)As;-WR}{MU3<DvEB<lrv!gW{*GTCP<MZN|ozcMZs<sbnub7cWRjA(e{`M!IJ*V7&V3u;!WU>dg8<h3>7tM5+538"
    "dNxAAk0X>Q6o69@1qfN2$m_jW>Rfj-T^h#XnMN*SP?h?$zn71h$8D1nTnJ*}8Dr&ZdnVqZaprj}`==*6QMBJHyUhqgRG_;R`RwjZxiiY7Wphr="
    "wrYHed^7hvZWfkO@s*cPdvIn$^4P(BHgS6{3vJ19Rn(c14fGGWC9_aBYC_vkyJ=>o=O=s8@KiD<3?twSl*_S9+SH+`0udn4kkG!fg>ajBq_2#f"
    "r=uatPy+vjoPSTf0aZ$D)msQRM<z;}KDao?D5|zHI_%7nKcAteLBUpM|C!y-{>WwQqf`E1bi!BXfHy!0o=>k%V+;r>R}O42Jv2|h`PRb^PW$Lu"
    "@-yNiV<vnLUEmW;OM?I-vUc`{@^+<fAFuX~FNhrGWNWP4G+|M!IISRQnd!62qaaLEH^Z?HmssD|eU?+cf2YBYjSQdTlcJHPPa+ebq)P=}m~)&c"
    "iY01LW8Gvh;D=V|{zlC~5AHi7GuqiP{kL7TMsGe-kF7Jn&}OhJ<3IYNz_&(-8lmT#)_$&*)m&go6SiI;g>>__miYr6kiL26N|L>nVFHf3gXxBB"
    "?_`va><Tc69hB(v!lDXZh>ZN6BlD}$<sE-Ru`5E17=q>DM8(F^rl{$MVTo9+nK$48yEfyJSB&v7Xj*<(it#&`X6P{D?y25jFk(9(GjMp#{BdIA"
    "E<w72-oGrLQ+iqE;fN~rS5}-{%h<_tm<O3v<ZoN(eQ13WS&p$XkILMI6by5x-Ok`i`>L8QEDT1a(hyw--I<4I6q~_dvSlInWobXZHK3hLt?z<F"
    "$Io$exiprp;w*>k0XY>0fz6DL{v2-T8|mI)a=OXy50u)5&mSP?l$_&*4^7?i*w}S4cT$1}hMyyC%}i7((QE@6q$#e5D$%x7J5HecG@86(02LhN"
    "dYul2#yNCM>Ijou+sC0}mX_8s40s0dPr5Frg&uZT9wm8d1KANe&99s%`uRJ&yL3LmK!`?TQeTZqHJVBhcHG{UVPt%`4zQ;eQ@H_iU)HstI$?MV"
    "k`dchy&r}c;AzdqnnIiJlk&Nx5+(w$rfXhqBml0)sW_fCckYNS<DX||<%~6IQKNC{)YjHMI#}FabVKq+(gS+z#Qf@og-{$69ZBF~E6E%&(XO|*"
    "h8!Fw_+iKP<qQmUSeJPS4jb?g<gA2JPy1$XAk0V*ENNbdGw;5K5vNr?Ndt3F(Y@#8ydyN0&N6hsq%c}o4?J%It1&cVySifbVjP;D>(?ATA5tff"
    "q1uk)v%J=7Nis~le6&07YPD)qzz{oPk-%}pNP>0tkN50j%MANwQySCah9;&qk(L^vs0Q=u$JWZ&QFYSw-;&9xOf`L2`D0YZcy7I3H;LDuS72@@"
    "pMT^LvEvgS)pgT(WaTjH`oP;kr*1Z9>AptP>b2L2!TrW?CrmO(>@CDGA;QMnU<7u{)st^aUlZK2?9J?~>+2+`L?eea#?clpv}1HFEHfIraKYit"
    "YAj~+ra}{|cA5nXSdgNyXsLq<3y}{2uALJ9VPFO&9W1%-+ao=2JQqo-MEp|A>|<TiYUP~vll-67%OP8E*Mw!`Ilw{3%9k)s8$;ltuwsH9>${M3"
    "F}ZQ#?%5fy?xuV3B3<pbOmJl62X-hL%g?OCi2cbJlhsEwf-#%O={J_;??!1!r4_Tok}!6oc&gN*b{jsv>i(c@2C=?Py}ra8$qN#OQMWgwAG)1#"
    "H_T_E`7*PTqS7NT-LTAd>LZotYF-?^4YxRMTiep8{_0i6F;y)xk5M2jgON>1+0EDO>J-a@cEt&%{%|PcEYO3!UO!cpK`pjNl@2|s^5t6<+6#6W"
    "fC+buwx!F)Hbz52jPAdFeS~&<dCh5YH$J00mybjx4SJ{S0Fi)v{y&zj6Q@?KYHBhZ+S!>Zv3|KCBT-R&^OH9<stM^eBqo7i)65(@Rm{3HR%^J5"
    ";_Gw>2ApL#PWaMRd#&=KKo!3i=xJ&;Y;a$h_r&w}{XtpQt99`)DWV>PPn>4Z6OA!P&Vx+?re=lIPkfJbGm~yoM4x5l({N$5Y7J;hmUb3jnxUq?"
    "n^{^u?@V6R5taFP&3gPyB@biiUY$y8Cm%C;%ne*BmnduV)iUr4(cD&L3_&L`NW1JU$|wq(>oe&T)w8uBD{o_Gt?@GJ*t8~mR|c*y=C4)*O-+_Q"
    "pY1@Dg^U&k0}o?kF%;5qGN~A=*xn@TajL7;J*pVD;b&5^wK-{)eVVAyOjpm}%qM+INY!T*M4C^@jcpWnFrqY&xl(DH|HG!@KMrppTB|V{Gc<0*"
    "-(Xf<9@&PMQ4aJ4H!G}dBdE*FGHG_g$TM-AQ7$;V)XGu%_|z1`eO9qc;e3suuv<lo3uE5-5YyJ@7>&4&W_%xK)oc0|f&dI(bj9bjIcAO?b)027"
    "90Td6C^@cHjGkkiApRt4etn3(rKYytUBz4x7UI2;_9eh*{3-f6LeX({17+xkkv|&f5}u)~Gx92}vR+>g;+XHZXGW|&)AF5gd_U&4hiV$rVBK$i"
    "6S&dXxf&Tpq?e{BJ8{|2&Mrm<WAYIJKayLPdO8{5Mxk!7L@UpvVL1#p`WW8y_x&xYCsi19?zej}jjqoniL@B%F|Ks@VWK_*Nhe`nfN`B3>5fZ1"
    "Mz(Ep+}I_p-}aEW%PPkF&hJzvsFDiTfnEJ}a5g(lm-Z6vp~82RZH+3a*KaRJTKHyebrO|%lV?`Kvd1>Mtn5V9i1AUWsyz3+w3vusi`m&O+jF_*"
    "lyv5@CMnM%4>lq%LTUhw=8@4hKmWM~TxE^26*|qma_0Jjf5?K=j}USg)md73xs~>SXDTXv+*_(%5wEYJ8E0dL<T%Fp3sIU9cxPGfH4t#z?`d}^"
    "Y$983sY)(;Nzs})Ceb{M>niUV>86!AHJ|2nPIyAjHu6}aQWutyB}=1bTP7Dd&fPLw-%d7iFx^zlN<ggwCd~qPx~r>v4#wki=YS}LBQc10XPnc4"
    ">^kcTk`c|+JZdj`Qa{_M@GgCBQ>y!;D2QZ01?dXi<tFj%&z+K4jJqta+e+;kbcrj;;8979Z`4waVJBg~GRgb#aO-SrvfKMgudX_Xo+TirnlfBx"
    "zwc^xT+B2an`ug|9{udMY2z)gXIvGSfX|WHqkS28?N}`^>pX$`KE2Wydw|hw+@q5DFIcZ1(O=x!VC&QAbUyh>UeLqv0HSi{56kyZB$F^~+;=jl"
    "2Y!m7ZDqG&N3ux<GS}#-u>>~Jw5!t{OK=nB<{V>yR*k=7cNjKgYUZeo4PiySc3V0tfTn;lftRJcmwl-S$BbbU@S_Q#ClL$}8MpXun(}We6BBgb"
    "eKw=5EETbjL4=xt&SB_HG_7|DmNcKjYII9(5LKfmCmW5WrNWW$yZ}R`h|Zijg8+_gCIXD$`NeBws_Bn@gz<q4yro%@N{d0`@blT@s<&LXT5aJF"
    "veawol~q%!FOJUu<WeYrz{N1ztX3P3GwKW4G^R3qpY6xw065Th5K3UZMCG-0V|HUKQPNmmmPA%bMo%f3O6sGDbXnp)c?ijM4;{A!;J45yOr>^e"
    "id}*>=GyX?h({2(uItC~kt6&2?7=qK;0E?l{7QXn*kTVd5`gUm`o<k<w1tF}cm+DZkG&lUapKnMWx*RW<711nS%1imO>J$>aZ3~YI>r&zg-3nM"
    "KA}Asxz0kmjz|<NoQ2@!a#;c%SX6aSO7wi9)ZMz?nNl@a)EAV8nLe3Pt+Nw0=js5Q)*9@mR4UCuKAIToU60U-Xm3KIk7?R$KvVFyha2XoAAqEf"
    "y44Qr->SB^f-np}SQxg)D<}NiZEm%a6X#J!m}L%fVC06Dx6<#Ul?Q9;i|hewU~7zxQW6f-y`Hy4W_iK2eF!ip(RXTD5i4WAU#2}`6@1L_!LU^R"
    "Avh3Qrw~6_UigYH>%8bKV4uPWTQ(7TLkR)KQpv_-`xtBnnGSP>cKLEq?fu?+L^DemS3ROJW+vGeR0+etWWF&@l<)XrBvf*RiV@zG&cfy3H)a>H"
    "^@+}Rt<Gw^Qb8b(t!=x_UZ`Uw5&vR}S;dtR&j8$dTP(M(D$TaD4wA>#w5D?pw$6{uXp8-!WTZ^GIS_ef(}kUHw~tHH5#RKBA(R46=yHX%M}tfl"
    "_RT19C>!lPRHo)7lM8~%V$WQ5oTAji(PgjfY|Trg^5QA1XcUA_ZQxr&DAroWp?hh%RcFs|VIhaxj-x2zOK$HwjwNB!VB3~EF$RZlV9HqP<{KsK"
    "Wm`fqVsJAaM^Qc)SX@<;;h4E4Xqjk9=upy!*5Vk(vDuux&YQRKJH~Q-RPUz~*RI*>EA*Da?8@93E54itv<6?H%qD~NqZW8xx_A*$9ri5gEbjif"
    "=Xirln5BBx?XAkZ&NQz|VV#!EpE%J%OsL}8T||Oods{|#h31JTo;ZE_bh-R=`&1N_Dc3J%hqXb15iESTFzIiu+-zcz96MdzwcZ1Uthw)?kT?hp"
    "P&<oFXGsiAx#plfXs>s{HItntUB51an?=mTVisRGR~V2<w>Kmls#KWfOfkllCaSoIz%qo4y$XgE?iGa8G_@zhl_`$Fg$se5Q?F$aa)*<T?9M^A"
    "-8Jx}<B`PfSzTu?rfwE7rqh$14nM%$IzVJ^A2UPUCW{1O71+okQ#Yy9G-}pbQh3OB;m*w91f`fAF4~W8<J`ITcNO`%EL}%iwVH&MebY8`&sU1!"
    "r}kgQj=V_>eSp3Baudd!h6}}C^=d%QR3t}7hOR#QEav{Xy#f5;@B?=EYHX_5^NJ!#Q^>Tlb`yyM`C>mD<efS544+xXK8!ETgyZO<sJz;?)k_d5"
    "M1!{+CrS3uZ(o|_9P||76LF<{`n0|~d(JZAGTVYNk?@lg@_?O+5%bP0YfQttu)1pP%O>T0I^??h&ej%QToNevi1%1uW-!{WF&I;C5gxUkl40Yp"
    "$kCjXAvtf{(yZXwaP8Beh-}r+Sp$=AYcl55hjVU%WWu4#zN;H+Bm2NwA2Uw?H@DG{*gt9^)p2JQuGmC7^3!yF-pl7$7EmC<?hDyHUo^@5P}$}y"
    "tPPALcpB$t*m3HtdnW32*89C4jRpg|*ZVg<VH}xw&MT%cn#zmo_{kG)3403z)*mW!#=HO#+z`(}Or(hw$UJlO+&NYSwNm7Vd8Ue=s2r5V69o=p"
    ">1(Ct>Wl0EP9xGH?HBIwX;(?kV+Dh3Bpe>R-AO|kcnZD|h^rz0=+_pG=i4qZQnP@jemJ^igyC0KP`~J~C`rnxL`#)Q#io8H7<hJacx5HbOdynF"
    "%+vb0#JqLeT)L$7eGfi3JuRR5HedF?z9(@R_A9A#5xr?K8HO@@SBXhvKCO=UKP-X>hoP<nER96=;Vhl(ydAIe-`0Q?H+GRKa$Gw>UF!K&0B|i|"
    "+X@v_wVU)}WIGkxVuFD+$60pU*0!S9HRD5-rb#{$Qg+Yfy=b+vF?nOQ6cMWNR#ucG4=``r62Dv=b5Tne`^;KyX-O#`P^vDymK`^#SXdTKK?`b$"
    "FqX?o%n;DC$^*4SdzzcjC&!LSn=$*heFo--4`U2tNlE&R|LtdX%9N5c0Jb{uYz6rAgn;)!p4e3w@{GyBUZZiOP{88~3_8M-GMP{!v^8T69U|!<"
    "pz?la`KuQs+IIgrH>_1jxqOlxJLmAuhVYh%iuuy~?}8_6<xKj=3IElmQm{FWQ`^8U^!sn2x0`FjNEps(8qYjcMcay4+0u(<Rh$aEF*5OenCrOf"
    "v96*%+1q7+v;pNWg*iGj80{#jpaJ5?<q0ZAd-A7-WtOUWKMX5ZG<oULtf`xQHtqVCnqn4t<&+;StW*+9R!A#s=S-=QrVZbrz^Ue19Jnq<*;45F"
    "E>e*YoO1bN%sYPn4Z(blWOJ1*W0AZFmF8^AGLx6q@TKg4aJIYbyV&iepp+}((g?e+M8n=~xQ5ht=sP<YVs7W>YS#`Mmagc0N1<<|`H!GD5N@3y"
    ">6=bbwA$))a<8a9Dcf8XVx6!6^q{EwvOECx^{UnR`Bi5w5<f9rl~ODARb>cwk=1i7YqR3vBt(HxhuLv$w*gxU)`wJy;LrpfoR@;R3ct(~c}o)3"
    "CW9g$C3i8+2#g;9G2luViM+_tcu=!@x0LEM8gV=v-m<QRB*5Seedth8&oCHl>nvi`QK^g=8N$@7oYH2hUah8WLxv1t2p4H;G6RICixfWV=O9f-"
    "pkN|LxGy#Dyyz!S`npoyT-V0CXc~=BZkrv^-av}Bj5&MybfFk4Pd#NlnZR*#pwpTdArurYF^>21uH$nHXnErSo=kM|+Qt}&#RxGHHHUU!{f^^2"
    "U_O~+3R5thmzS6K@{VLx#5^bRsqMBML=~q|QHM`r^&lsem14XSuWGe+U0bKJy^a4$!1``n)l;*xSmN=}_T)q>ou;>1ggB9LiGXadlulY;ov(lM"
    "n{2Nd{F%Z5n8P{Fvca<BJbpQnFixYv7O8@kuO+0liqf#pb)(PojUPWgWP6fYs}1EiH|P6zPi%DIg1@NX^0~fMB<zm#wEm?6Gzrct@qO`Rn(w1#"
    "aeh8x*MZaI+tsSq2k5H`xBednnJZ8cOT4wEFd!MNe%S3+NNp)`5DU9RPOd(%9)5tj4q*UWz2Z17@+~*b&W?64n;1^#uHByfeb0-f0kH&21_O_G"
    "d3M>ZI(y#IyU{^o5jV(>+lM|jgY`I!yu$+0Xza2p#`bx?pTPUgSZFU@dXq#=<792K9%?YySy|yDY0Pw~w7P01)ux$cxC)MCFzVDO*(j@oy}Ah>"
    "etc6X&<Z1RCHD}pG3*3<7#<X(=imRVXtq*0^d9*p3xEKd)RH^+*QH+B#UuDiaH0)4(ZQhD(jHuFvaCf1c|X#lwtG%3>ytZo3Qmpnp7UBkaYO>7"
    "i*VmViZOqMpJa10k8JR1flN$3{<zFcrnb*!_wFPWFO0;;tk;Tm|C9GOWif7&cG68{2ZQ)?_8f~9NWE~iIRyrp%Bzlb0T-{nMz?Rfnias!8?I@8"
    "B9}WfB_n4)m4ZLH#x~|-Lk{5#oei-#n9p8{8Agt<l8PAfV9q?r*j%<d?ey@<3OE34wU%aQbDd<n8_BKRytBT8nFDaf_%uzJwG^%9$0PJADJ6v>"
    "mGxWTYY#{51<78GlEk7~OeCH{r$-2ysVqlJ77Y)F!Dofxv!wOJg$oR}B_8r2y^F!i$RWO|^{rcSHeD|h8>Mm_5Tp*+9ZiACK@@G|94SM^WN&IE"
    "mMp~zI|9i(O_H3Dl>6Z9mRR4F2G$=B>-Tn7zsprpW4;o9wDahrL_glmWAD6)Ny56-!Lq_++6eP_%);mcjp#OmuSy#&!1A65{K9H2O&35fK$q{F"
    "V!)7xA8_iShdc^LGGTf!*`ftZgSmY9nv&eFK$2T>pm#7g&uXmoT_w%y*rb(NIi^RCg4Ux@EebbZcnPJjdN6c?f9dO^x?E;EIKr4De#xm*u~K%x"
    "IscZQ!84ssZ%8)i?_r6gOvu-nR4cSAqSJaRel#dIXEnU}qY+*E`P-PlA*b)BsovR#VVs<<QDbrj%k7WOWB0aF#4jyHBi^Lw+_{XG3&fK%0JNu0"
    "Ipj@Ec{l|qrs&8BYU4HvldafJz@_C^%*?dQ5gXko^ePQhgelfEv2?%=TGIJZNjSltZy!}KA8MN?6xnW0Od@>j<W<0qI9pXqBY@4STV{oEww27|"
    "9`6_p+rYoqcSDa}=6j5?r&Bt1Y;R<bZX0OXMR4)hvD|${JB@iPuslX70at@x`Kj}(SJ@S04Y;%f%Q+a^tHv0*DB#MiB8G?1nX!N||9>|J^#bp#"
    "!&>9@cZXpZp@=7S5}m26u^@edvyi1w&n+l55e3z1#%efaBaRzm0GzAJAP?JXJqdP?Te$Q=fu$tjN0E4BGONL)l$^(Fb(%MP4-bm+%p1Sh)<p%u"
    "`SaMIS{a_g(UleON*a^eT)iqBNI*;W3LqIsCgX%Qn`Ks>Q`k~0;5LXSMZ>%PXz#A(X*BMsmj(m#zUT^_Ia4*0Yi3t4Tiu;v(Xyk#g@7Cc)e<Jp"
    "`2LD!cb^dlgeGoKGrZbrg(dCvQybi8JvAI2G&J!nN?21evVOdiS;Z|dvh>=ui9CV?%8`jPQxDmO+ZC-}zHI6(m3LpGqJtNB>ouoQsib0?FKF8J"
    "q>%j0y<L+RzM0#4FM$EwFE*UD_F$ANC#X*s7Sl}5iaBtsK^e#_VK*1kMy(b^hQOscr3yM`5sPs51mF#2u-C1=wpk%V_v?!d_B+B(rR_n2(7!40"
    "B8%WEP0RmY7tT#jN31oD9_8aFAO%Xf(QrfKN>{P|HUL7ab?)4`vP4@ejl7eeC{h}vy`D!=N$dG}1Q5jn<-FE<)%Wib-eEV~FpmXLj<7;UipkJ@"
    "RrJ_al4W&}Y&=~nyU{yqWM*dAoY3)Gecmqz?6kpq>q-c!#`$0VO>V+MJ=^ju(kNL{N`+#60MC=c3CF41f^Th0KoP!n0cozj_##`Iy3Xot0~fF!"
    "^A&o1f_6ovlGJrM`t0-^-czfGW-<&jxHx^=AW$J+u5b4Ha)^9MP(tfRAW#h`arx2PlU4+8k5XD(Jb98@tya*UWarCE%VjyvpqjcS4@zZxhJ~WX"
    "z}3<`iVE7CNium%SWfg7V*T<<fcg!Eu+C^q4jZBMp31=#^$%jfi0GK&%O$@7_g<rMtk9UmI7`UX5hX1uOhO&<%SRTYkYBd+un_c9&&vlQ>BRSQ"
    "bIeG;RCY_c8HV8ax}}ws3_(W6S^yklsbUr|oAZAdku>@E?PH}&5yiRYas&*5NgQ}V;QAKz$UT|qqJr3HHj#*5P!9Y(T|{08{$x}uu}V!6&-H!B"
    "SuEuVlmdxoe{~DFm0&u{pcfB&%}%?GESOG|EJ@C4M9AR+)ci53mW2IArHV->0}JyMl`u?C{^w!?v~D&LoUr6#CqV|XT;|2}o_OrBc0N1}p;e`B"
    "8hc_{SB^#vtr2B`jf$#}?^vi{R$tU=VHlJTpZe&gOM&WG&(wECODja)YBgR7j5NT;jK?QWme~%UxrmiUqsyp#C#LbjVr3nDZ~2(PLbe@R=0l-G"
    "!Qwo-!=W(~#>VaHF~kHQf<a_-{Riw>*V-E!spUQSv_S5{h7+nGCX-1Ew>s6q{yKG*@+j$Ep(!$z4=hA4rYPEE&#ychJ$&`>q9}(%s^Dc@2n`bD"
    "f)C=6Uvc&453(nqh?uptRzu$x$E&OJp#&;A^ZLx0*kz-Sb22Hwrzv&T)!IxnHFe-MW>b|4tXPl}#N-S9dK^0vhK)#!=mAM;`xa|P#z>F^U|{P^"
    "SF)_#c7;{zI9vO<Fi8Q!U|0;-qq*f;fk0vU@qgVrj9z-~d+$k)k<4a|Dt@&AU=K`NWV7%b5_w3ANQZp1#Iw9emCWHJDOXKWl7^Oo8V~w7vp59h"
    "Bj?T~8SGTq)JhmLLyz7ssY%b?Y#?ohz>Q?MCeF&tOdPYWOeGkIrP<uv2lR(1s#p?ZBWW=J&?S&k#8#XKSI*^ITU%RNZw!pP6?h&?*v<|@9(jt%"
    "YAzSJN<I9rG4u2G{ne^h;#En40A(+rPeLl$p^lZkz9}xSxmR>_8jbQ=7HUca>A)J|p(dtiZnNLFkr2=A>%8ZoQnI@2NUW@^<cnPMJPXc~JV<3q"
    ")vApXvKe78JwkIvhN4jvxj6nhPm1~#>{WheT5{V;u{Q6JJ7ehZDK~|;W*+z4Ff5u~PMIS|_=a3w)G~s<w#ESB=k^sFPur&=<6p!oGU=m_JYoT-"
    "9rS^0MsScR=G9FWSjQYY<~Y+H4A}#RTGhjcGwBhfpu;_HW5czL>d+HYI(hG~|6RR&IW<N6Yho5*-BkKtWTho)ec~CGsj_V~x&Qj>`N_#+)gq*;"
    "rMcn0j&x<Cn$pf?&*M{IT>>@&01T%YVARi@yP4*?Q5AVdyyld#RB!yY8ATppyF;000%%cj@38mCHZ`y*Q~$?OO~;t+mh|blCC<ADk}m~6Z+~D;"
    "u=f#~E^?_u3R9`k_I<3h8<2B1hZ+SiSn!gu_=k?OsPN~b5sVlfOn*b>6!e|E_;O})F{t!pi+um~1}fCtej)ULcOf0bj?jubPiEGfCb~X2ZkVo~"
    "Ff~uG5b7dW`vj;(Vs||XaQ~xmY7UBk8m#;somG%EU3RJLg^Yxur7`BfZ!!FBm?$mDVVfvV6^S$vTidYDG^b6y<^ux?m2_&VGy&LqdqdL}A1-#}"
    "0rs=J*%LxqC8_wqx5m~J=ti1OPD)O7W+gC-i}R%g0Frxx;S;e$%|pkhU>nVAQ{QXqoCac@nWL-slOyE`ayq?Wkmi+|@~hIhQ>W~(BRH>qQNK5o"
    "Fw-860INSRxvIX?Hg&_cacQX<G9E`OKeVUw|DQie))7mB4l8?-ghTe_C?mSX8OO$pcF3ul!PV4H#D2i)<c&t|sSyL;!1O^`p>aRG%c)>(-?wf<"
    "i!JMx0JQrdIeg0O0#03AYO?{gn4JO#Gac%ah>_U>GN8V&VXkV`X|)_TP0Ll-JX5}n*6PRahR1nRnlFo<K=F!1soio_**`mSx+;jfBMN1XmaBBJ"
    "cH~4fWA3vnnxvJcu&iWQQdDCBs+b;#@^_;u8h*Oc+MWkjsZr*-n?s2P+sDa+Gwvpzn~N9a@ZsaOw)PGD>TzOeT=yI(+DB1D2)F*ok<o}TCmRZ&"
    "wEQJ^_Hr8E2)^NjxaObugx}C=_sM6m?tk?LP+pNEV4>x08F@P;S~>}B0%d*yg94#;&~Y#afOdijB4~2wr6}rC9O+qB-h?rqNVk_p(zt8aI9`x7"
    "Eg5he^HDH+<cHcDqDcTAQvx<qrB+MY$;@PuTOK5om#pZVzm-?gWk|ZI?hlSUR%V>2@&LOTz^9BFPPy0buS^thCD(e9M9>qqa01|cR(~H6txGg="
    "kb_mBY*ZvzqxFaEalJLRWGdDd$7g0W+Ayld+uQux#+<DuSXQc0nWn{(TSG>7a}#&s$R~TA7^gI~z2buLI0KWlQdwC!u%<#+KSlJ?Oa0+N7QhnM"
    "ZE8-t#hAMaIP4ma)t;IP?g_C~D!Q0*#qSsn9F+f|;$bM9J&9dlW{`AoW`$+Rdd3m(K2x68x}b*L8?rkmuqSZx{sU$_us+Ms((b&G)aS|EC>zVb"
    "%{#NRv7}h<mRUP&BeH59add4RCcwWVaE>=N(SgiP9rH===V6bGtwD)8d5{F8k#dC$=uh&DVwNslYJGew#n1@~Bhs6jMn$L<Yo-McD6g6<7M1Uz"
    "93pINFgl$t`;sW=KmQA~fn}!?dRYJpe}%SYA`zT3{G}pRi+%F6<<c}AOCnT%G>*zq0iQ5&=%bI)-jj6tXc-`f9hop}Hp9<-j`fdw0C`!7xOFrx"
    "R??M!l=p}$VhhxdN9at8;*t5%)LdqrrF;sAFyal$Gk<yCJUc!!RR`f52|h}x&0MS1Y*uTv;m~Fxjj^4WP*Y^V#pT0uS|7B4l1FqH@WiR9I`^m?"
    "CFd<clm>|!Y+1GHir);z2O4L26zuLZh%HDh5-u;9eLEiqR7x9)vmU5DBe~h4V0Koi8<_sQ!!lehha!1n>!rpqs)(fmGP`F_w&Rg~Sj+tI@}!tI"
    "o?{if6W_cUhEiDL$nu_^o{nmc|M|~b;)rh^*Hb!7=S!vW*y6k@OQ>6=!RJ7JWZO0af~Hk7475b#%dAiw#}fpX!%N3`)@}K+C+r;ECmB6tySBH{"
    "*~hJ#)z#?bSh4%Ry2>BGE_1C_fJt_s=It}p#26Yxk*(=*1V`oF7=07Tx8NtB)cL}NJavFG#)r+TRXh)d5>NVfw$VvX#%75iNYxlxv`a*ig`L++"
    "4p9&ck}S<z<$!MBCJ_HgHW<9Kk!3L6?Uk^-BQp<C?ANy(DPBh`G21O9YNN*<<r|c|xz5C>vMO&+OfWF2wA<`+uda?ql3B1BiBeioChGN0owB0r"
    "yL>q7b#G!t$(%><h`}GGf*FN-_B^CO>%cyKT^DAYaXr0o@d5JBoM8~jup`|^c*D+lb&JWTvIzAUHen9~Qr1LIc&_k_*gFXPxgDzzP^0Bk%`{*`"
    "$--$@mqbPk$o^&2;N&#zpz2PTFrCcX4y9T*F{H+voa=O26Iy@Od;N8>s^EvEWxo-Gjv!sjf!=)=iD^H)$iCiRu8%yAm89!NI52nC*HUR4g%cVE"
    "4A<9p-vW0;y=^9}j&qDVx4`Cl%pb6|n>&zOJJKZ*b+5%JEFbYFS0BDcy}qy_r8a*of_n>m%DYMBE6pZykOxitoQhKG(u1;S4{F}KiRLb)F+zBJ"
    "BxYvvnFID6<+6w!JNrqVhc+~c2d=thEb^mENV97g{?q4UWr}dQ=<Ul_A8UYkK+XF}T#1HJ{mIFnygR@FGo_M61&DXbG*AR57N}A4Y|+1qpu@G-"
    "#Ouwns(2*iNI3~SZ<g^P8}yU}6+0eCQSRz$YNrcW71GR(+vXR1a0(45$q>=xQPnRO6_xA_qFr5*f3*7!Z$2`-gMkw=)WhLK48ufKs}6mN5J}$H"
    "Fh#U42;@F+;XU!;hQk*ck32GFwbyfzeW$dnEG(wyp1ad?QT2s5k)`n1-iP7|Ynx@?`4HEr*L_D|H|wx|A0L%~F+4G0M<iG_N*Ly?Kn%6{+ie_?"
    "S`9%3ClG5P>_IUX?9U;Qsnc}7Z^peIz$Vgn-q=Miee<KC@G>JUJPr019;Q|!LUf}J7a_PacQ)@95IEP5WCw$f59Ovhw-=2B`S=y5Z(`psyZK=3"
    "5G@HrhwscGY|+m27G^012WGldLZ<TL^;B|S2sbY-E|x1bzu+W@=bGfXyuz#n0sq<8x*DbC@r>=w<;ye29Ux|pLhCd?dZ^x{2A|<~g-?a@1imJK"
    "Gs3??1j0dL!0KSsgoZcEtQr-X0G6vk9yV^ZP66%`(g6cTR3Q1v<Bp{?HHu2Z;fQ@~Jt<xDz>sGhCx&ifa#G^I|8|d%*x1>@a_uqdwUs!MPYZlc"
    "qX*b5Vlpg=dq9Fjx9!e)70_eS;%W1KH|Nfs6YZbc8cwRzYDKUB-6K5ouz<W;?1n%Je?pU8V;W<c%<iu6(vYQhY^d9qp42AawHC9mWDm@n@DuzI"
    "SFXXV^(3Yyi9%L~osL5}nTNe*Ueb=|OigETD1;qXRwjCNYHB!=h#8E4<BV95^>G$<<U<xKhYqvy4p>syH{<I;n>95Xk`_eDHGZR^l2R!%US<(K"
    "Jnu|eMMKiT)O=35a+G5sj(N5b8j|czsR6e~##6Cl>Dc~vqDvW+vJ6ep0nZ1_rgAMPD|c~Kf=LKoYMF(^Xr?w*R2)dteG{-#jo2uV+}a(<5&4d|"
    "ck4Ikpn-CsY$YCM3lvae4ef`BRbEtm51j^4O;kA4X`&K|MllqW3!e=N%oRp@C2uRx>|r}A;i3FeQCX=nR$b~dP+!$4XT-ZY7!0X3Hy1$NqMK`_"
    "<dnmfAI;Y#FbXcUsnitv7I+39f_=5a){620dNy@iDq@IO0$zMi@AowYC25scH8aVj`Xs|6eoL4edlR~ll?{#fgf=-1a0~-$Bux?)Rl9aVx^6ZD"
    "_vmG*xTp%v&oY;Bgcd0u&UO!njo#bJeE;L*R@QS5_*9ciOOiSr@j2Q<z7nMB@i=8!7zxEV<Kv*jXRyTZLo*Yp(iPN8hdmZI04ojCPP0L{DE)PA"
    "Www=1Y+V`lI5*8`X{jQGyy!TX$~aY8UcR#y(L|!;q?UbG8agf731l{);I_2xezOK)o*QI8EqnmB2r7f2D**euQq%75Wg58-+npH6k<_7qXQTd+"
    "a@ty7+S(37n;rIT$5NAKWyVD4(c@Sxy;v`m)JcaGfpW`b=|gK!@h8?-ih{M5*}lQ`LUxD4^Q*UR8KEtvGL8=M3dUq5#Q7^FdK@Gm4O>C%&`(HE"
    "EmOO@0Av1HiO5R-o#HguDUh{aZZK4<0$5E?3lkx=?05eViomLVVh&(7NJU!6`HUZ8sX4Oa1lXnejg|W1vMC7r7EG3<hEA#4RL+F)OMFO68Y4g<"
    "@nvleYR1uP#tybFnaU8w^A?xuL|&3KB_w9H8FjGv#GGZujWGo#uOrVp-8f)MK<mxaf~kY&%YC{ev60ujF32;%a(fm(2CgJZ%d(^VSmn&p=2(+q"
    "<Ut+`+1<5~PN!bT%UT?ZSB&pB#*$rEMTreyt}`+hF1YTf=m??##94!9q^%2At=XM``K(6ODr;~?HJfa3^n}qtl=q}y_r`%OiDYf-bp8{Lhxa(Y"
    "J?&b4BTPV|4X*ZFQFo(F9gg)r3`!isuq@J9UWz+6M<98+ewziiG=<h0QWX#}z=`uLXC8ony`6T$35hEpl5f4uiTh0b$Kr-sDk5!B-;RWaA#F22"
    "K7SqyAjWy0PvORfcJkmIU*)pvzQ)k<_U-;)`!?Pc$~?cp4p7!XFx9r2l)=!(fcA$aV|6t^z89{Wa5ybd0%H!Qr~8&sZk+jc+g7&#XN0yv9SgRR"
    "R#Zdrxa30`0NHh&qA#Uz8Pk|Sx6}h6n2|8_LSJpwvspdNk+6AYvt?*FNVB5Jw>bzI;HvyJC3d&d>F^z)7fs35Gx-SfE`{NIr5V(~-7?$zme;h4"
    "LNtU&l&P#)y}dLCx7#g?#py`o(&W7bt>f`-$|#c2`L%0W-&nJAz6VlocjE?D&-ZdHajXp2{>l}4p7o7W%d*3V1;{_9y4J5*yW_!sb#+<$APq?E"
    "<W0T)hGRC$6=V(_Ha5J5Y%CmWQCVfY^A77TDF~9SpPQRQGlGlXa`yKp7n(_o>Y1O?yE_RhrEGWl{hNg~E{oJ3K0F5ZZE0z9;JR84d+uoh$2fp9"
    "VK|o;=b-*7A&89yoxIGkoknv5LF-JiCWntYV4DEHu1R3@`0@QQ=49Y7f~<gAfqIAtka!~A{&?}xN~={aOYiZu^`6Sb-}eJALTS}-h{>>8N-qqr"
    "0*y|EI4fr1&YdcY_tw@-K<6?^4pUz`ENiEcW|JRXdy*CFwC$#du&Z#{+*e<{u2=V!517m+NNRY!SyZ{l(yS4UP(7HM6p9LuUYerA_Ms0waM|jb"
    "_1!(olQc3nSKGpW0i~{lHl!Q4E5Yr&Bu(pvq>VBqsalhOhk~rW8KCFE;C<uoqT3W0s$=Qd(O+0lo;sDcd4p8BRu!^?$Cqs`kl6wBMjXzB%QV-b"
    "+Aw7Wl4Njt>==6r-3d9#s2DPm0MCoXc4%kUe$S`o-FLm<=uy8^^8K8aaTu*mW{#MJQ?}qW$xNkE@%E*p)`OE)I>ZX754h&p?r?FPcCZ-e2=Bm_"
    "XH}=?rh0A;cO7{hZCA*r%z-24nB1>fSHASw9^nl7DI3>z-lzzAfKNHg*2)SxMXmgm6vt$HjO}kJ$->k>mI)XBln(P&zKrtC)Jf?f1t2M-`4E6*"
    "3F(;M`5i~pYBVVav`n_SGoqsX5ymr=%E8&QS;oH2rS`eVb8RvYNIglB(qMmMG#UvGua3v8%ciFQ;=KMgRhO4@TZKNoE_uCuhdsSX(LCS=kvg-o"
    "!YEw=H4_4d-ebLfbGKj)dtQh&iFIi-sw}^c9gC{ER;q*B!^g&DyRi&nkueMC->9+GZtMgH90Dgg=q)ID*Ha5@VRwcJ#-R)BFYEu8t2Yg{?5fTL"
    "*BS0Sz5C{Q%$LK<my>c%NhxJ&7D|MW5J*A-888SCHk1JyY@Z-HqW^S9bVNsVbaXiCNB?L?RYg}sxqjGH-EGrVcG-*u3}^t2Ilp}KozArPUcJ`Z"
    "=RS#+jg<L@d(Yj&THl(!FP}-lnyf8ILXv)ayBzSLp&{~hI!7nf85m$85+$tjOG`_ji#!gJlA+Wt@FY8%Mc*$_pgYc`*=$%Co_p@OTCLWh7Y@6M"
    "Ol_W1ZDrpA?G+oMC%R9SM7xyf(jb)SgzUZ{6ZA4Jb>Dp!`|#2Cmw0uDO11~GX^RzL@j3aY^tIP+3iqXy*M^5}A~Kh1{|%`j^m(%RcQ!W(F*=S8"
    "nFHHETx?HHmbg8M3@`;=BX5m$-*H}l-M2X}`hNoX<p1h<7|!LIuE)fu%GInt71CnVY<i8S1&f1&?ZnP2F{_L52`XTjaV`69!if3#MpF`|1Uu-2"
    "OnW?>Rj#(zql0N$b>;zn_`TJcnM&o8^|NOOhX<IRy6VwNcVl1UEjkvF5M^>hLcQ61`sv)54Ak)_<XD4ZX~QfVI+qiiYA0~#Tdf58mGnlVkqUNV"
    "mu(XabMuFF*##Yj0@3>2Dm|7zCKp5-_`@G^Cbcp^N2|&4<D9e!9NzEUb(a@%vyB|VTi1F#CfAQo=xm_)yDcV;$+&+BQS|yS#~7ykkj3dlskHOa"
    ";YEpjrD9oU`MdMbO5}DOSk8mr*Me|rvIN;d&Zf=?G}$^)4hDzExp<;i5wA<1yrg~eO0jr?h04D}t-i>={jOuv2w}AO4v*3Zc9M=iU7e%zc(~Dz"
    "YKMn4xn?=llas=NBk{HMrA%wJ7ynwbAOs1F7jtA!J$qW9{uc9uwXKwTg+4>7T!IM%vt3(6Y`pra23K(jmTsl44Gh%$2K$_H85-NxKt)lnM}L(C"
    "FYYxIeee&xqD?L4=~lCk%BHeEJR^Q5OT40&v!<7~&B^LTblaNr+1efHhA|(M+c-o3-eI@jTM}hPF!kYqlFh6PQ7Bt1`GoKZNUg384D5zB8De_Y"
    "3UO;@B#CXX%^Zc|yj6<H=P7DIC&`#jxu1w)`l*Uk?MqFldNW73z?({Qs_@=*K=RG#jMEj!TS(zKQsyx>6I3+6v+X{;4|nh~a*5x1r*oCSaizj%"
    "g_bABJ;s*#N5I+u%XJCI2pP&;`Q8top^nIc30s@H9H)13oZ#aD{^<o9g6wXa4@Mtd>2#+D%hY>dujiWCBxEmkZF$|`-g-Mue^7&bOON(-tl?K3"
    "H_L%8EG$Stxku}@VY71`k(fDh<cJN8-g~cTY_E)LZp!qu1)XFGcFumPLSZ{HBb)&yG_t9~#I{;#Jv3sU(XlnqkYS7!J{Kc_vlp<u8;1YflO}eX"
    "QEOW!kSslu=kd{EJ&HU|W7%4AFKb#(%H_@mQ;%`X;JD>7zg4%}9d!5_OiVb=QwwK2Pfl(s!#Nz@r!qg~TNIp+&din@u-oCLAJ1k<jbXZUyu7qz"
    "Swhd9bF{ER$^4Yb4C3I2FH4qhon#Ap@uFZZCdwP2e-ayAaxm&ieOI>WB6BM+n#`Ko<ZZKAqQ<_<89m1yX%591>+1*2!w=W%1gf}^mb*_Jr^7z4"
    "$RVa~GziR(ie_Rz<C6hPI>)r?4`jx33+lQ^zDY}p4>!=}{X}1rJv0<foZydPtbQF@MK4xlvjdj$OpQI}aolTewT7WNSP;?Q>LJ&cT%aX(F$XBn"
    "H5cyjvOB-IX=MINze8KSA>sxVV>8vzDEd>nmJ!W!4ZH03!!^Q5R{^8yD5LL$EF%sTrB+^KW3yWx8p~VWP3ApX=}MO2ofb1@Zbf8e7`_=g@ocZS"
    ">M6Nir4nbeWz1f$8zY0PKaU5U$c*O5(Ihzvn0+SmKpdIoP?SfNMyw4GQc(W+r(gL!dhI)Jb`#IL#SsnN0W9XZ*5(!Fa=xqvpUyFdLQ-g@iemnv"
    "!tSsv?Tyq*@7YE?E!k90^()`wj&uM0c28F3iwpItmV~7+bXfvOzNjuOYk|X8kK6B=lgaFA6R)pNlNl-}+&ArJZPa#JnG9U5xtDik1IkedQ&D_)"
    "gEO2M<mCq=C8Y^2XwqT1hew^j+1V34SJKj|MWc}4knRCUI}MLlA$u!Z_^mIUWNTWm^ag&fS1P*MJ7WJo46_YqdDswJ&Ih%>bm)++1k+08a^#}?"
    "`S}En9z2-KX_*P3JCWny#Bn@Tq;OT=cmMrJd(9~wwq!0RSsiC(Wu;s$l?t1-YocFpwReYEtg%w5c=8WED33$u+V-LI7UfHMIu#*9pF(CIvX%#a"
    "I{H*bC7<S`V|ccr#ZA(|+N@+cbp&EYarFEWu5}Wg*QR4y7Nk9M6dsNrhalm4Oc^S=XLUDG5J1kn`tYN4GD8ZUlv(#EPUN|+$TO#O7Zs0PYL7sw"
    "!R;OOL!HcRjFWXE7gJ;i83WlTJkr&ukKpt^)jOW<hn#)`CykkVpEW@4!JWsJGe6gK|HY-%%=@}(ymDcK>`MU0<jirmaIF1%h1n8+El&Q9XxH!L"
    "la3}IH5~_cl;!Nz#`ZA=;t(AOK=sz?VH_yO?PT;Ws9-gONU~N2hMDj1Wx#3pHCze|1Z{1GDr<b2c0#2az1?H*GZX@So)PzhhOKia5!}WbtqNTF"
    "45(**4xTBPF=tH3z(W`hK|d2h+*E&tPbF~r0{s%B{3VWUxUH}Sbu(c=PgbA;LE$YlBds^MBKnjm%st3iL~=CR{N$-1(1&{!y1SO6jEu}Na!;vN"
    "-rpHr5h0X39a-F*p$(6*4s8lkM<9r7K3B7LnfqTL9zb0R?&_&X<8b0ZZwCFp(fT&iJ#M~_Fpb8=%RG6RoT0aw+QuN49=X9tDG^nGa{=hmL-jxI"
    "pc@=X@T<oCB-?)@S`NmmV<rCh`>zBYRmW5GlvO{a^VsP;$*+Ke3fe5hX?8{)r{h!p1B6z9hGki>gF4v7myPO@uZ1-*Cj!+GozCFW$VHr?qxzqi"
    "zT3$|n7dS|(k85jo%5V;TaR!g4K_LR{_)BaKPi>D5d-c}Jiv_S9WDmlqMe49q@hmN5%x&_{}kfhEwMO1=1{deKC0<C>(+-rJ0Z|P7r0H&80FoQ"
    "n<-2kAj7MbW7eYu9pGFSN6c+3ruANG76D%}pXDbqt5y8~Cfuu)oRhjx+*Rx5A)Vq^{_|BV3ExLz%%4+$o3e#l#+=zo%~k!rd3{|W9r96Zh}gOe"
    "SxIRuq$k>->oD{KQ^58>NYOU!VuLK+Yqq>MgwFtMzx<@S%KpK8Hibb0TeVzd!`FgUmK2@t_j(#X0b=Z>jg78QZcB%5JIXPa{D5@W>rg$$1Tf~J"
    "C9f2>%-ZuaZKXcxKa!u&dRxPBp7u1j!?U_<-0vDfGr`dwrrUWDrDnb4$79yJ<!%5sO42uWpmiI!w8+}f2Ptg`kHhYly$7OTk;O3JtKbM_T35A-"
    "7rFLJ=<QglD)-Rq#YUeM5>Lr!IoP8!pZKh#heBQ3*~RlI>L}qU=mR^?McSlK5`qYOSSq*cYYL)mmPp5Ezlf=Rn?m4s=?J&G-CdsXppgFa6AfO%"
    "T69Ac+N0YuhY!W3<c2tk!GDLt;%DO5@ZAH)PHA%IWM)hh-URb^Fp&#thoMLxvyG3N-u)aQXjsNLN}m`Xo*$_nW6E)|5BJP5JRPKiox{38Wy#U#"
    "W?wW_H^&u17u_y!8G6hJcN-ts3gUMYv`qy1<<?Eyh%u-52BuA@<2&H=@NwE<4a5H}Wpa~%PT0&b6-;AD_v!CB$M7?p+RzlhKBQkXszo;=<m#!8"
    "zO8X^(oE6c*YM7Y$ws`pci7J2#7>yN00!qmv}nKQAMwuw6D79(Z^+atpR@PH&+s_)Qxt|A7(e!3orK;hc{_2rPfAC@F%*W$JKTI{Jf>;mErS<A"
    "G|5noHS|(gZ{wg$L;jVMOrm6huJ*8o_q^${<3oKPv}kQ$C&_8t_}?c*#sj_s@H%pgb~_^sOqph0Ra&$RADd1OLZ^i#^YVFV^bu}&<d&s$lhfCE"
    "XyNsshW7^GuhFW}u0Z=yGc+C~^Ed<gK+D`g!U|q#UaPGEXz3NQhz0m5-Oe4%w4|Mv-ZVvcpVneS6qG8Quw_O|S`m#w4-{*){c-Ma7(a_G2*;DH"
    ";BGz-CtQ7c`Riz!rGLVGw)z^uVfwuwV8!EK8ru9H$c&9z-C>&%*_h5rjlRhY_GNZ^_x}SuLs(#vU;Mn8i#I+xwxb<#Ns-d=p*afdg8SmuB8-!J"
    "8yUNUGY`Iscu*|i<te6AYCW5qjZCw}BZQp;fl7N_+Lb$r=Uz~s#cFahdb^xA>IdjE4GqITvWBNPZ)t*3#nlBfI6*jIsuD+p)b=?Czxf{C3b~jI"
    "!{#;m41_3ZIb8SCi`Q6XZIdMd|F#gksYjUZ`x+#<L!yzz1@AO)R4i>8<!juKp@P(!ZUYn0rW*xI`e)E!>m0_z={UKN=~I9gpa*{x__JrpBfNpX"
    "fzHHrmb{}VEQjx~7(s;PpKuLmhs6SM`tE-(((^h^y11AK&)zS&Wjui|o}>7FT*D4eTuija5l+Zd8@KL7`z}K%$Avn@`itBjaBVWgm1Q+VMxW4c"
    "Wq*Zp)E$Q7+X-}EF+B;leoTuM-_E-fAqU8Tr9kL9l*6sG7JWN?n`{Y7dJR-z^VJpDF#kCDD4h5jn(%+z;;AG)Ou<XAOP8I(@@qOsrmTh(=G(aT"
    "O*V(vc!w-W0nH{fSTl1RdvO@(E5ZK+Q_P^^K7Nm3N~u)+*EYR-k}P2b_%p_z!{nd2DQ}q-PC<V&pa|pbqbdks^nH4h0Xpx>*(xU81lJqsLx?9K"
    "`pq`VfPc`WjX6YbJIsvGrMR6c7)uO(t{{xKbm!@2-v23>{LExH%Y72{Dvzq-1n8xYLYctF14WiQ&N~cc=r#ovEE?!g+;awx6-<TJDon`;sg^H9"
    "Fu#R4#{5UW3fC{!*U2f&@vk8_opCYJ3|QrcQT+|nPjt;s;O^8Mp=b1@4L31M<DBS)IVrPqgntFhZQ7h>H2q4fJCn{<Z-diM{B7m-1Z_vK5ybQ}"
    ">)Xo&-C}kqcz*+v+B;h6OJoTGGHyJY$BJ5uh<_g7`)JjF=w0ai5eAvY-Yr~*&AgpgJrAab>76FQ$qt=1Y-r|}hjf}}9Uy&Sne(Q3=~Uv7CNeTN"
    "v8#8tW$=2~jP~gJ5Z~tH0bz?cC_Nmr=T42Q=#xdmy}+_;GSLG)oqvtiKdnGW0ke7FF$ag2P7dbGGW?vD{Rdo+P~4gR7`Ntax3x|J)7v1A<HS1Q"
    "b(k^mjX3zj4k3b^!6-bG-<UVBh@q=KPUv<7nHyet$qci62D>kx*!-tWIP~DnM{Zm45YtYoal+!I7<|EU^e*Vs{A=26W+wYK!qHS2@3xuRwh5;~"
    "#mA!~Ch2y;lVZxxcL{6-r<F-x>#beaDlVv>n$fvCc;n_GeD_F8>F!54k%{@>)pb@lLzrM*hi}lUJ$>{gIt4s@Cj(ar8G17CK-W_bF~B*jdlk(x"
    "+Qaw>O=v8q$JfXPy&e);dA-D*##3>#OUwEQk4q8gIdg~!zcAv+<R&?S3d~@Xn0Cs+(_wh071#L4sn`egUX<eFqqMO47dSl@^d2nnar_B|RLPxg"
    "WU6pe^taFq@zGO3hgFB81CnJqKz}B09*{>qAB>fEFixDiWwfulZJ14<0e8$|1T_Wk^3<du+-%Hn0lz#!7pzNh0hz98?Hrjt)4K!i=gAq3qWQeJ"
    "UBzT(o@~o>8?c3=5$t|}48w1BbFP4ra9d2WZKB72N4{aR_S2v2LQ=xlqG98j(}=$uZVa1yyCeUBF56#+-uI@rCa=Tvp<=ni=k}(#eNT}G_rmEz"
    "zr7RelwRH!fY(&XHB@U>1j#t*VCm26gcFbX@FtyI^$sW3%;5og2D<h~HBLUwJ)m%s)uGvgn=}fnH4bbKyW6Vavo~rKb+W8LQt-A-DZgRHeVuTV"
    "l5lJer-CmDHSrhl6n~_rc+R**PUmarwBIUE3U@EQl{C-~2EshFjqj5w`zojBqG0?50>Q!ejc$&{k<RoC`Nf8fP|DH{CvlGeJ({J>u>MMSh3CUL"
    "+?OQQ+r!VXsP?bTIV{5KS5DBmI~}Z*y4<24nt$wJem`K|*^J1mZzotArPsf{nM*3rN-mbkB5PkS$RI$_gts=!#h%Vhf*Jc#%HCwB*8=sM2eHHN"
    "<&OjmHKz`gSoBY%KR82>OS_Yx#~}U%gvtMv6dwyXZ`FQxGH;d5U~@Pa7;J3Spta9ag<f%yHiD3`*=0>N!=hw3hrNUU%U|`T{{8>G`R{&GTYMXK"
    "%yFg(U@~XvJDrteQnJS+LC5h?UjFrrLs?W2Z9}T9jnjWx(&1Bun8PEhm}dn}dCNMiOp_+q7dCFl*LxCu{)q9XT14}10#{S>Bi4Ri0S|9}Uo!X_"
    "%ZSGV{ilCRkOMyzzTL(~5aYA6(lA9KxPk%Q)}#7Uc<uDFLDlF%qc~k0l*o?1;r|HCmpG$<i!p^b!zmY}VH;J@HNnbf9}=BF%{2k@tx1Ei`JR=G"
    "1uW4A>n$U8r+bCg%%{?jKj~Wtr#SWUfA~1`w1kJ8fmZr5{|ZZUJ3I>XaejrCUZn5g)4)lCj+s*&;^2)AkHDf%RUoo<<0nsjeFpIpKUB$OG6wHz"
    "3N&}fTB+UC9L4<G;7)x{y~Aek8b+fmO_lQ07d`HOxt)yMdMxZ1$Ka$?)F6F{F39!>w9GEw`v2LCn(xzQ(~ti?g-si1enkdn`uM{67s-C=y2&Nn"
    "XRt(2cNX8*gP4!L^9%YgaubZ+<n7wk@D2-Et3Ue+eDf0QN4S!jg(hfqPJ&We<Bu{B5g23Cv9~1$e6^nAFA}=^@Bex;eF1O%rGfVq{0RO7xBGD5"
    "&w5*CV4r1!a-~rW|F>P1iT&op&Y`dVktD}nfsgCdc9c>;6r1>`GGuc<$4IQ5S@hSRG6C!DK`}04%09|O@d`av(Cryzt3Ud$(onO)EpOM@xl3<&"
    "k&cBbkbJs%K?3Pdb0^rlYU%KC+L|XV+coM%x?DH)kO_=$(isXSH2(4Y%5R=h@mdA`fx}v(y>AgP_!~~LY(1!gc<hT(-AZ&PHdw5Dd6x`Ia~#Lg"
    "gdEYcUoMUmR{jk>(1p3`>$}@V2WbypjJDFx7T{hko6yIKx{YLQaWteqdb)qt{*159wV&$*nKS0LHh=jE{0q}kt>m>`v-P)}n<uALqcfE}Eh)v;"
    "G^;ejU%YDuHU70tRURvlO+G6m7YA;#O<>-yMDNE5#C@pJ3(O_TJPX6AXwLD<kg>tbR?$TCym^chg_)NwO@ka0Sj}#hMmFcUx5#_s@CMJwH8B~g"
    "@Tg?-9Pe7S&y6Kx1!u!?KGQSb`ZJ12adit1vDRu^EhBTH>K5QL1ZI5#{2;U;n`(r|Um@8)5Sv5|jM&KzZtdZQ%q!eM5JS05=VB4tt+XNxk~$AV"
    "hMlaz8t9%LER{;joEC8sQ_vU^%*$x8MK6QA99I$+=mD#}B3a6l{Ef3u$+t(-m4^u(rA!3_BY~JdjjYBqPCL~5h;FO5Sil%qs$A&o_(;=|nY#b4"
    "=6hVR;k0dDStbr8<|`(fz6Nhujt${(7?h5Zv~Bakmaoms_qj9iL-Th1R=()dAfn0Pp7_`fH&2n#J)p+W<*?OHSKE%TSr;JM`4hs3VF6d})H``F"
    "-!@xt`hqE*Q8|bR!$BcLoZ7Xr0&qc2PN?vOjNNKSVX)pWCEhd-NxC*KlX~(@Lljf>M0(TK<eZMAd;{onTCPtb9Fvb5TKBsweZ4GC%sxIj3oIwA"
    "OpD*}Umi<u0vXrK+?>o0La$Y(`!;P=2(z(Bsd+AT$;UG7?|%YaPAxHP)^XycaGDlxTL@oIj9V{cTh-~|w_)mV83)PE@CYm!n)!ZHA*dO1V}sSg"
    "pW_l@DWRWO#N}9BQOk6#<j|`tZ{z)``F@alUgH6#fQ2o?G<I#cY_Mx`;8F}4<DU#cZy+z4*l{b>xJ_YBm^>E5QCTm=`1g$mw&|xh5<xZat5hcu"
    "uLDl9g?7HqbgJ|lgeB?IRv99ttZM^rJbQP!=uVIs8s^?Ke6*n;-5xY%VgDi1*okz|rQfNV*byb&B$OsG+)3<wOv*!CaaM*wA?pxn5=WA#^7)>y"
    "+p0FD$(R9r<@Eq90|5^p?=jDs508QhEdpP96`1#s^Y;l($InlVbMTifeN^RC)91K2#?!`HhMR4ZIi2$}xJnU%Fdr*@ZB+M1uXIf7$8UD1Yj<B_"
    "tC0H|Iej}zCTzm|zj7~l_rIda3-P(?y2jg?CD)$5kIBNbmWFr!jG}c(%q5f-c6tF3I%QPu^1olh5xt1%aigwI(+;4X-5c*Re#qnVJa-z3uECCH"
    "=nT2dUP?<CQskMm$pi2(brLQx>M}PDq+j9cLOm+NsCvk16WR(Hme`(#yaF}Oz=1wUf6Jw?MSc__K@Ml)9onka8CpR#{I)L90Ucpks=)`I!S2HP"
    "*Sfa||EJ~I=B7b^ZIQR<UD*!$t)2NA-b?lePv#mb9lKC3xUzq}s3>EmtcCL!ePGROs&Piw!o4!I?Ps!)wE+Ck&Icsb2hN|JMQ=6SFZJ3sy5)G7"
    "_xpU(nC8Ko&a8C`Nro18#9WWuwg-gPcy(xBEia`OIzykcW#t1;Fdhuqq8r6R@FG-x%w}0`2H)Mcrq%s#U^HafYlrJ9;c*56I$~8)RmOmT3+F=8"
    "GTpybww`xP<i{-FywQ~&&?ifkHa#$%f`NJGGDOEOJT~~p5FJ}E<0YKaU2JDfxRR?Pw{zEWlgxd%440PPY0sdIMhVC&7}6UnRUDHP{3S{Bqkx7I"
    "bM!f=&(E2;gksEiSW>Z!R$pq<XQ~+YUFbwCy2KlQnX|uxa3;6^yL3i$0Ot7=TMjq1a|VS_WIhPS-WmMG^ApE@zZH3>zT0c#=nc_|Fu}aM3Nzl`"
    "`-Bk=oOw?g@xDAaIlUFs-DrVZCO2)vBk~+8UF%4v7h;A(6<P<aL-QOz`*ofbl0MbMTxDd$Bb}P=aovtqbietXP|ZThKXDBw76}rlG%#x#2Ms*r"
    "(vqYic<j>gmmqjos4275NBT9}o28DyJQSGRosTgj`GY=$JTFDIFP8WK&zOP?1xZ5__wnqqiJ(V$$g(T2Ji20r(2U6qWg4b$e#oq@lWDt4?^GV="
    "y{wc1q(Gd|0d4Ng?_Zr&+!B&E*|f+Dtm~$480po}FuIAm*38V?L;vf&s&<;?fdH)lD)WD7^raO~^J8Wn$sA)adqtn;w!@09YkqV+i!x1|-dwr4"
    "v&Q2iU|qiGnoBvDqJla8$V)i1p`JWJxDeRw=bvurwhd7^IVs&0gDtj}^osLY7l=^H9>yyg_XwWS-BUZg)u8;d7Q=8d!6^m6Nyc%-)lWDWb8>zR"
    "J|8*rZkI<d2s5S)sVOP3??cOkaH9mbjim~s(-2@@Y8f1~b0;c2#SX}BNjpY}Z1ZXm-A8`^GlS(c?lkl7xu3jk#@z$V9aKlfl%Tjfth;{aTW`kL"
    "(Osr#XwzBZIj3M$1mIE#=uH`Bk_8$vpg%-U33{e40%X~+E{Ja^pkm<y31D?MTNgVy9&tU+`U!?EN3cJR0=S1F46O2>&+{jLWjTf#UHkw$bJu%L"
    "r5>|2YGOXVKkG?73?oCs_#f$4PY6{a;iZSAv~3@f+m^NPn)SGAk4<Cp*gea6H8gU-AK1)AYM4zGB-0u#jh4oT?z)BW1>8yJB)Hk;GQrrMcnH7j"
    "ljC&CIIif{Q#|@Uty7&ljQIz`FzS=efo=Fz_z9F5U7o}x0Eb1gT?0ohG-)l|5RyMq>~Zl^cOp3ShzYT`X5v$SI6ua*rq^2zz2`4btY6h8+-u#j"
    "r_bDDR}BaD6zREu6-p1#r$Sw!58F(Q?T5tAByC&AC$zycpTdZBu;1<W0Y!toW8A2Hz%#iIeU~9ok4IEu96pZQx_0|f#7h`K_$(|y^A_1w$kZlp"
    "a3!$!r?C7$`=Py&S?+}J&d+jv)4r>LOe8)}n<J9x`x&p(_x_O#HU^4N3+mAf;rt5QcP&v6XEroNm}Fv?LTv&e&gGY%pa@{Fm)hH3Hn^JNNk~4I"
    "NFsJM(WR>dvU*99nl>K<<@D_3<JIh;|0abnElv*}rU<*pPu1zn^0RzosS_kQeDGxO{CluqXIhq_Z7#tf95Jm~jwUeb=>rKF_wzf4bDwD>6L<t;"
    "36k{34Yxa}{*A#YjTtwJ`H;%H0gtfsj?w8mA(!rs)#t)&aXe1bM{49WYUWDFPMI3DUhZNB2{_TifR$Yf!=Plz^m0czLklXC)a|#;$KV}(KpcrG"
    "q`S^UveZj2d63Kyy6*A@Ivh>0ouR*lY160`)I%ubU<DY+5=WW&0`#lXpvpZ-&fDH|JC!bDSYs)~Uwiu0S7PH#3!Egg!t23xZNnpm<oKQ>kUJ@d"
    "A!_lk`VMU1voBwkj20X7)KNS~rG$LVpk)|nJb`z|fg-fVDHxVxe(wcXb;$#x*r3s@0Z*DGF4~oj^lOEJ0z$AVhSDh8BcW(j*dLIOQN}EOG^2e5"
    "SJ14|DI4fA(XR;trCK)=yxofF9+)oU58C>>m{{*Xm6ld<qw0{-cQ(%k1~;|33|F`B%kPIvTyfNK@cQj23~JHG(EOU#MpCON6EF19w?(wb=x|6r"
    "H7~C)6g8Or9S5&-<PG?9L--T6=quzf{7DWo$WliYahQ^aN4Ebj(Hf)P{z-V|A|wd~=?(*C*Wlt^xvLfl?hWEfSFdl(z^}aCJx~|{Jn$J>h3yRG"
    "pQ|%FX9by}GPP`PsazTyK-&;XAdep6#e9)J4nvGz`4Xs_?8KvFB@KQSF4?c7TFu#EuEdbfBXfOZODh)(hK1q*Csqg$&5o(Vyd@H>p5+zKRNo{e"
    "eN3Wu^K@bSLTbJ`koEFq6y>&r1YF=o9xRV6&CpT0@rK}w85q58V9^T65wtyx!qYB{@cKy^Fw&cDi44*J<gJn+dtuwP-7)JYXHR!S&Mlt5asgXK"
    "X1Z9#9e=^rlLpK}!dmVZX}NaI*;Swbv&)B;P|y6plQ2C^*H?9nNqO)a4o8qvc+qg>-K1ww_~v)5gGZfrt3exoK_7Zb4`NwI0R<oh+#($P5wo4>"
    "1zbaw7TH$E)*nD`=(#4~JG3Vnay=HD$CtkiGK|c;erKj%|I9(qw14X6NB4K|+cJ%t;sd~A>&pju^_XULT6(|DSpzM?cQ+w)$vz)TgJc%Z>N(Z8"
    "IyTyIL>v=e+%ST+duRd`t*>#$0Ije1I-?|J9KHgP`z>saSffE7@gYWA<3eF8V;VLKW1kaFiy2XgB#ZnB_*R@gzQlW_;h>EE@)b$9r;BEXk6=<U"
    "J+=)QhQOhzJ~-rt0l-Z&vf0gv(lMGg-<d+fElpjD+pbm_ri#wsA$S?8_yLQO=7HOHqF6>FmkAO!PBK#?mqw9Uq`RQ2oZ;d}h<0%h4w{^^i<dbH"
    "1>@>3`SG|is?^7UTJrOTVZ4em=1{u)?~SDvQHJ;-XJGrP?4%4G&nxub?`9FbrbD<3y;~6^W&3x?L=kBL{$4!wa>iz~S|E3$43k8YMTl-<*)CEp"
    "v3Ddp-Fex-!4q`<Xt!gSq2TpvFd_OZZsV|-?+lQGWvm%sL2`6W0<t}s5eFEx!{Van*zX7{b4i%KcAr}RfMj9I<Z3BqxdRHL^P3(4#k@J8Es3ua"
    "B~W5swF4kc5n4h(ih<W*Y@xJ6*sNha->(68eZ$xtH>c--0i{1ueoOrn8!7y1MEEAQ%flSol*p<q+5+(ecdpST*S=Glrd2JAtQ9{^!+dQQw+}1A"
    "lGg=`#_L%JHd)FkUGDz8!KC*?Ep8jiIAb_W!2GtQnxeZhAd!O+p-nDUGJUs}d@NEl%*V;Sk334$K(Z-{jUbbln||3VSc|Y?xb6j|P%3K}T#ZBM"
    "a!A*z$E+{F6z&hvt)Aqe2BG>*N@iGAoEiMo78x78S}|pCw8^1)*4zT^Z>q=~O!rbkN^Qi2lieqtF%(tp${TSJRdDZ)WhCQ&eFV2QLP>}~mSD11"
    "*TsdB`KcMzHhr*<-3J}qv=`zCS@T^3Zyz=h?y``A(Z|Rm;pLnuw3CPSk0F$k{#m{40lw!16WrIPuhQM66FDa{GFZZ-`Gz@97836mJjmCpt3<;o"
    "YiS|0OIVFuGdm(~BY<BDulMbE#^m@Qwh}U5%~Bve)%;rxbm-+mZXD*i8=p7N=$VUYae>RS7{}%l&Nfpx5nQ;g@r|7^<E85(+>FT_h%RkRH))-0"
    "JUWw!5N#EeW$4&P_{Bt34}L@574VgNl>S<;_ws<sKe$L|FF6EQi8wESa{=4vaOXX!Zn_@1m!XJ^=10Aw3rk}Ak{VrTNe&pKP$UIUNalI@kF61!"
    "3V0%5%-o-%RX5lIQ<c-GY{pOw2Z6mY$rh7AUZpp^EIr*eHlKxlq$MVJj4uE6=a+<yRDCQtja8Ko$re77ny2We{>W+!V$#*@uJVl84Z)^8fJfHH"
    "oXk3DKo>0WA>LBtVs~aKn3YkwA%>fF<7kV!@d5U=jCv@9SK~FU67?>s`9n3ZBT4iobP`&c!oB0;p7?+AaoqgaCWo4v)tm5etlqx)(0vo7>zzOc"
    "(>5nT$UZJte~`s8DzA@o(+FBaT0;?}GJ3iZ#A&{^F!{yv6wiMeaRKY+p?%FlK+avTb*p$-igKKh^)c3C71m98kG}J7+pM1iOkX`n-i~4qz1%uG"
    "&p<{cT`r_X9c|i>5qvLF#HVX2MHY5Qc2}l~kE*6tW(NiNRB1WadKYHT(uJExw^#{HBwfuEzjj%jS>MSnUo*>kh(+b3G0>Hhb0Iw(?6jo3$LE5F"
    "d_+(JIZiQa05?Tkn$r?UwqhaEVT8}pf4)JnV#IsF6`SZ$?meY=Pq5nsGH`;2;m5Kz>v}d7`J`Oaz<xdo^v$b9+Rc`wTOcnpC!ZYELHgFckRwZY"
    "`=drb$3uRRxykjHm{8Am%<n&~6Q|DPj7b(2f|=Ikj)7&dmlyN5()&b3T6?ocIrUc)rVoHGN0$2SN#?LIod)+2#8a3^^69zim4&5fR}Q2RD#@qe"
    "-5kR7fU%lq=In}z|4HJmO>wcJB#kc07+nYrULyk=_IU5GhrX9CKfGtlIdAdRk7v21j&IbFX@zG2UWd#^&SpNr4t0?u;i)0I@k30s!T0Vcytd6n"
    "#hlg2Q}Ah_2$7uCn;WBFI`kdJE&42X*3pA7Rxq33W*0V2_kaog4wvCp$;p}{LU`$*GpoOyaj0%_w`#g3GOk+aH2GH&Guwmv3<`4vCybur7h^r0"
    "4ma!4Pww(HYw+YK_c>zN(Y3G7<}jepj1zG?VLqWlrGjyBkL+~n4RQ9WGAn?U(fbqb$3LE>agf%Y?qI88W6z||*Je6$LXD+QH}z?mJ7jvIv_)G|"
    "S9lB$wJzSvM8iesM-m3!zXa|rb2-yKm0=Y;*`yyfe?p(`roJhJ>)9$XJzQJ3PvSjBNd4(-KxA1E7v?R1G4_TH!nn<!0JJ$2Xn{+y5S?|dz-VPM"
    "*XYDt=7@~wV4~U9QB;IV4-e|aS5@14IDu{avz7O)iA|(%Q_MgDTeocy#xtr+AwvOcV=56&>sfw^Je-ltBFxxG{c1xlhZ?zPfgj^+ODHq`jbc!M"
    "QCm<zyp0t7a&6W!rIm%Lo)e9tu-r&98Y7bi-0twaxO{}Mq>qvZ$>7rJ4;WszuB`6QGpPWzV*P*0QkaN4blY?M(i|JNvJ~JAKEu&owiCH=5V=DX"
    "Ol{YGZK<CloCla=`4&UL)sV?_oR&J~Jm)JXYdxc8P5+#ylbA7msxi7xsp8fKm<=Sz1-+We@fP-29*9zH(5Lv1i;}5I@#HfMKd^q1kGtksNWBi<"
    "w?qDgD&EVx%+8W7IAe0z;SHOFq*vaSOFJL~Gl`M0vJ_n|$j4bJrP1w4ooGaQGs1tqhaZ*Q*c!LyaNpqnV?Rk`xd}~6Chf39E&`;^G6<6PIy8hy"
    "YHV9oKQC4s;&wW&o1K(cVSwzC=2v1-h^%-|S1MhGcEsDsq@jHpUNb0E$%dzz&g%9NF8&;>7`!@W6F|IkMt$@@)7N9k8FVef9p=`d^uMNEXs?mo"
    "8PaE&Pmk<ZnWxP20iAIvgTny!^S`uCLp)+=e08pfcobI-2CBQE?gaQqgChh}2sj^AB7DEdguNPm$?7d+5?5KrGY;P2CTqg>dGEL4h~Oe}e-h}o"
    ";71bvgnBbhji~>oO%nooC)O#T=bb$lc6H_>uW%U`{*s<$N=nycXwQQV8qG0f7#weRZyr6X&CkMHkaS_-J<gK_yVh4;Pwv+jRt2=jZcE4c66hVC"
    "gjM!4Rt{HEob7VfmX1KF$DE?VPs;yJ2WI|?Hl|q6v6%y*fKEJ?Z&lLsVG|KX28OwWEY1DwaLfeycf*Oky1iXb)?`Vw8p{+tv&8JZXlZ0|M3Oev"
    "5iFoS2hzW>`UKP!MV!u^30kDpp6%*sXT!5={?u*?fg}PzJqT$j@gPr#v|QNb!>TFh*-s~e7V_U*S2<-y++~XI0={BPr!E@*TVxQrcR~9~y2CSW"
    "D=D~135~nMy$W(UQ}A%F9w3>6@YpD4qzors42JvAJe~4|VrmET5D!)ZR?~LBD<Jxe6%6Jy3q3qSIBal5N}u1*<Z=tl=#9ex0WLMGpX}hT*`Ceu"
    "5kIJ_->0?y)DVH7TU=DNu1Dp6`4xx?&C-1$Tr8yY439#6#&8c|R|@V7yYD7zdVGQLa&3)SI@vT0b<7N}@@1axFuL1m3vF;*!mHe3L#HwBT`{RS"
    "jDMJCCVEJVO`hnvOjj@t&DN`5RIA%+N>GV2w!+7n4!!27gH$Z1TwP;xRRYlaBb<4Wa9}oN^2oI`gBEdo$X>PuP97|LFxr`EzaFk6k|sEKZm4fU"
    "<m7d;5{<}p31z5wp+=@#BJV#zCM#3kB}esO8_O-N+P9`@DVHRnWh7|E32sV<jBo>^RH|mYlE?bmC8;gRa+ZML36o3l&11{HN0`aGa2LNOZD^Yt"
    "%Nuzg@;ggu9zQmebI(s*ryagC5c_9PMfn{WWgfnVxhyk9_Ns|#qf^d|zqT%Ub(vJ=Ua9k3jqKP$#W~gin=vp!OCKURT)lEqW(B$Z{yB<BZq=Te"
    "KB)Q6ripq<x{r?Dwv|f*b`wx%w-Q$wC)n%~fy0Kq)iM14{!vPi5t-q(Hz`k=DS3f|*><$ni}ez!<%A9n>le^Z92m2e&UBUMH;{Z2ZoobQ0~DMb"
    "2b-S3b8KW3c2lXu&^0}EZ<c_N(xBP9d3oF`%V{z~DaTTO(J<KvHXRXGCHoAwX^8_Fw@2U*HbLmJv@>9n!VPDvLMuxLfbf3hBcG&5{5)6E+fs|%"
    "Vicq35wLf={WFd4?NJ$I)j<B!QNW8*Yc_}85K{H5)szVnte3J8=^gVjoSz@mjA!|oS>Biq5@a-=Ji4~tIMWT@Ihvj5(GpHb?4e+GJ!;`ynDNmw"
    "TVUFA85*l8xTDTpQAr{9iur`Wj@~knel$jXagK2LHoPXpMV$741zn>{67MqgEHBF2rh8v2ePep5ZN>pV|I|0pQbNU7R+r=|o^rI@ilkt8ino<Y"
    "jxr$wVWur@U`ETB-sCKqjs|%5cb63Ro2lT1;MVK2?<e1TmD$mRx?)Opt)MgoF>@Zl{NqA_rl7B*{Crj`v!;Mq(<ehn=q{Q^PyX|#au&Df<7w~7"
    "$uS(yLClps-GP%q9Yw|bA=Sc`O|DA6+bM{5$mFY0hwxPu3O6!do_;S-MP=oF)>z!6bKSZH0d76m$M0MRI+>6OFx(nu3l8%8$L&@m7G7o#oMc?s"
    "AEF4&MzvcqkOo33Dg6J|y3kkipE5E*)cHe=_Zx}|IHZy`<}#zb7u5$zS`-&UZ+xX5*(;0K--Mln!!P4K$rW2N+jAW2;F_d6RhVf)^p9?@FXlvl"
    "FZ0|BM<4vXUAH~?vYF%>6TkHHlgQ*|7lUKN@y+}S1EOAMIh{EFN}x7(&GUGMms6cOXUWs_bJY$kyC-;*riS`#2_ID<lRGg}T72QR6}lRCkuT)R"
    "Zk+)q-COR<5)!XUuZ7%<ZrD61_`@^}2Y^|^@6%~R!VikLzwUp~=p_kAPiR}OOY4}jhJ8`<)?d~w?!i@-tJh?W<M`-enhquHi@{_A&la(6Nqsl5"
    "cMaN?R~L>DutEG3=rQf^5a!*HN&~`TamxMcwo;+GIwKsK>WgBLC+KK!`E-0I$1NqSnThX``63i>2OB;3JVzv!$R$;?{L}Qqs~fA)To?AkLb52G"
    "7U*5Kha%P&FH{e4aYy>n48e|=mrOrnuA9gAm@|(c{%NFa>H^P8;z`S28R&KxVr;^N4gPXxIXUYZsMQ|+wq7-7L6jz~X$XzZSIq2p6~`?Ra`!UU"
    "8t}Xr9=6EL9_m`=vMsdTBNe_q^Doey`5baF2coHc_r5AEx?KLDA8os`=BCub(L!EBG>dRP)z7xmk8K}ln~&LAoYsd-#+A>>Kc$Wv6TiI8N&{;v"
    "TM35+6d<O!#lB!4Eo^(|Jd8fhH*VT^bJnz0yMx~M^o6_1oZ*oE*W8UF9J`N8j9u*_D-nPhZ$4h=ZSc{@A9^}iX&N|UvWi_{YA@5*#hRES+|0<?"
    "!7x+d05|aUUiu(tkpjMBJ);=d`2x5M33!XmBd4n7jOzy|a5yh|Wb`{n(7gOy8`UxMThnG|e&l}laEm_SUBVj=omd@qFR+3N>aIZ^l3OxIRilkM"
    "iH_<ohT_a_nhUxBv7Rd4vs%&_<psA8qUKgkin*BM@2D0PlCFYM#?2Guxp%WbtIWF;%x=={AjfI8Rbn}uY^X&}?~BY-1r7SSvYqwbm2@GYpwy;5"
    "?^Re#Y2{KK8WYGW9po$yUL`mhw~Y=~qlYRmnM#dI2>xa|`(_PRcp!pbGL@F15SFq1)#@Lq%!Ed2yEYPp1oVRilabty@zCQ<I;`!q-0y<q&Z2f-"
    "u+_@xb`QKQUQUt($Xzs9PbX&o$6FA%msZ3zFyH)5RqX+{pvTBmMS8z&rQ1mRm4T`SaSxiReT8`rGh=-iXpNY-5C4Zh|GlX%PFMT`!*lLL!QcPg"
    "vxL{YFo-ZbdC}9IC;8p~(Ta+4UchoID#gfcL#HR{wyMi8OzTfjyUDo?v@wzwN6fhezcpMsY)S{W^lr3%2Zaq{GFvb=(?ei<<{-Zx$8QLC=|7os"
    "nwMp174g%6iw_`vO(_!vCn@}8F+S|YhO9j<orJ?{0KeFpAjclecVRYGS<WdHCT{Yoqp5TQz675O3g!X_d;d-2z|5R-=ydl^^;w_#0$@6Ipvl?)"
    "Cmv<#5$@IPfj)t~Ev@F8XexR>xTp@rPQ07*8k_UY0Xjv$Mg25BXP(=?s?MCmv=P4v_ZodXX;gP@Z&z<WL^=BJ*f3eg>CM4d54Fb$g%s!^2YWg~"
    "=7ZuyNW?8_TBl95Glp}wyBz|1TuR$r-L37aZNyD&a!C&g<^krfjQ#}PkWh>Q@%*h3K0dQnyC6BWKBNN|9Re?*xu2n{`3T)`$G`~0|MUi?x}Im~"
    "sbZ0aYet}gFKl%Q8rK8&+>h8pCp_5tB|2q(oL5ykRKxMur%%Je7TFmShOf(M9wuw;2Ei`kf-cd+(@S#mR{BVow0r1rcjjE8#yR{?ABx1nA@izX"
    "GFSsAz#G!LN=QGXZ#^n$b7%*#3(I%fI7U~n*Wnp|yq~A1xwKC<71SSK&><V7=RT4^w?fa_PD+t!hiHqX`Gi?i6>p2;xiIbtC}YH3o`od97AIwq"
    "z-;}DX_~I$@hm!83}~kU(9!2(vc33<W#6jsoN%6VH<~FDIx*iq6PRswF+81!yEFWzr)eMP+K;Lk?)quPxI$m;Z1GjpL8+*tSU*Q$4&4ofVGyWx"
    "TOIiG`TGJ*A;0<om&eF1e6niu!X|$(hWFC>xBeBt<9DaRkN#uLV<QEX_Do`!_a=UZqS%s*LhDPXRjx@;DNsco$h7z|njav5-|<eVYk`ADKYxmX"
    "-U9(yj8R(hp~)nC0@Nj*`XTs~)*g;pv?9^K(I0#ID_uVd;?C0;KmDfS^t)bf4Vt?jG(n;W&s_Ko9BpV=`pQ%A(F1SB>ZU$Zb+>v-t?AhxB=bgp"
    "vw^ePIM>K|+-}-tZ?ep~l>&V(oYy*>j=`L|Az3P6-DGS;CcAYH9T3ADH@ZwKw`r!;H?Yl448pkK(^g)>$gCgWNL?tcY`q@e=jL<ad1EesQ8R;="
    "aS#p+DLivv|HU&K<i^;vC}%{c+{lbcO^PAx7KWvx!4^*`$U7w6k6c5iL#z1o^;zAKXGtx18zLX`W7s2Q{=Vdnx!VpbbA1oSP;!g~CB%a~tS2@2"
    "gJ6y}F08ZUMK0MgA~1x0$0SMJ9jt2@s#yI`9zK=PA&+7grq84R&?0a$6G{3}PK!{Co9@ajjMi)1d&llT-8sZX#T0M<9xcWc{cklMm$78}vE8hD"
    "BjgT#VN}3rn^AN^x`<>YexC~rT-=K38fNl`|EK(W*TcRNmn<?4@L)eZQRxZDB@$hzAMuBlcK>q(b6O#}`jnB{t|h;<6icZ~7OM%nF^`dubMCtC"
    "AmUtZVv>{29JMp0k7U~`iZl8xRAuRYF_Fo+{n(kXpSNgyREfSGKgNVU)>A5YG8dU2-c!^EP?!G3!26tNqy@=q-H`rxkJHSUmN2f7joY2Jq7-&6"
    "<4E^lLWUAMvvh?TOUQ%}l66rw4a9rHJFX9qN7QZlSoIW_WcJvwapPujP&V_Y{ULg*aCvg6tGZWn5gU#kntL^T5hH!^`Po8>cmZbS4Bn-}M3u08"
    "tOUKtJVJ}L?<B4#GI%0$Ksw>(q558{au2F{qz?}0QO&Z3ej9!!Cm~qDK<j{7cp`=$9F8?z9sGlKO18Gw8--O(t{m6zu@_-9G>6lWOnc}S3ALQc"
    "!Ywj7h&hmHqqYOK<=Yfw!4lqsK1m%2>_UQA;pSGDioi0t(_}HFgW-QndhV|yypvG;ucVvec*E#EmseySU>tT}Si)3e-dB8L2!b{hupv#i*pky*"
    "`Zba3+V-G>L1>R+zCW5IBV@F<u`6?xL-fBAcjKd!MgBQQP@hZ>uTm{;n#VWxqx2=D#W*;2EtyNc9kLVVbDyRP58zAWeF@IwnQ)X#HMiV!c{~ir"
    "%^7vtsH0W0tINS8+a2cfiIO(sw>G48?t;7ZM2kQXD^{gu!1>j|$O9km^&v<&%9u1&fB1;Gn*Q19vp)u$0^1+JyY^Zd(`U_5*a_WXqpq(jfyqH}"
    "s5Dvv^Lpw$D=Go3w>n18bsxobrwO7lM^wEaTV&)mi0&NS@1$rrs9E1KH(^#7km|NkWKnbmI_!Gj6kDB#zf7lT3Sj`Xx0=T}^DIM>9D~2!knKn2"
    "1`Zx#<c_KI#rUfuJ!~y@$=mQ$RK1R!?wYySC7{v3&zt8S=@>H<r%8HP<McjAo0U6coRgk@?5tUwM4pwO#e=b);L>G(fP{lS7tEzRtX0(4O(wwX"
    "a>3j2F}g)A_yw|1{2}$!iS#wB>zg<knicM1=$)c>++?;qJzFU$m>;&avsIhUkXFe3;qqPAP`bX!9PkW}zr*y1<crb)X@#(l0xvCtj8$-?epxy|"
    "DP&A-^Q_4vO(p2<N>G)C@^z->x|h=;+{nuG334+{J(Dd?HH=6{86E?jkI5ulT)}wwFhQwHwjO7)jxQea0K$4G4+`xzn6wBoi>lYaTz3btPkL@k"
    "Y&-_ZbD*3r_%`?IJ<I5Ey%T?W?2k>T!+xjJ7Z@H9q<Jx$nA9(XS$&@)jmP-ipFD0kLdlX-6#g*k%VcctO7Pu>5ho=hudiF!Om|+_$id6!q^G;Y"
    "w1e807#`D{M=w?(Z@qZ|I|ngLEA!Cc6g1Dma)*!c@Hga9`2+LHQy9kW^H&}N!h6v*$8LtnhB`4z(ym86miX)N=)uv93{Z`W^D5w^91e6Q_~lr8"
    "-k2+?Z51pV?q(FZHS#TGJeHVW&})YUe&K6OQ^3uH%UnXV8L!p|-+U}`MeyM!{Og2wnw(JeHArt0aLyy+NoF)+6G31x6v@vb%+EqvfNhN){r(kl"
    "_q05G8jx!g-Jun3=a9OKtr!$6OEJ=Vv%8wqJ_~x#GT*mP+sYWc_yscPOH$y_Y%zL5KGlQu#B*SaJ>YUbz02|*eEcw_L&bGqE<Tg}gd?WKXc$=}"
    "d2UqkykBg4lh`oQ;rx@=$&WdyO$sx`m44s|mXxU*Sd4Q<kumV2zJDQqSJI5})ABF@p01-!@)ptp_ZT^Jk2XBsID*MLagHqOmjn}`hfgvWZQ&qy"
    "nSh!J9}X_f4^M>3TbT{WeLOLE;zcXULh&~9+wdS~kwpgkNx-Qo2fW;#ZmFmb!ieJxjD#v-Ih_yWwI$%@^Wk}=sVV-B-=~!Q-Pub99OZstf!m(?"
    "FRxq>tt?DG_-Pp}$=d4aT|~n~ezj0=KBS>(*(CWV8X0I|>fzkLNUTyPOfrkqH#e9)Qm!&(GyVN{vnrP?5hge&72?zu2iDoMXL;5S^qta7c(Fgw"
    "p@l-rm_0$X4@uZS)%~5NP(`pR1XI~#d;Rj2XJ^H%Xlm7>c0=prxj$olfqZAL#PBZc#2(ZmW@>k;)paAu!_=zkL9tG#4Q?=>EelVOx9%id=_BWy"
    "8j+sTdMgr95|=);TPS8P8zqn=Z@o1(_RF?$mA@Xr%8KMUjCMsWRdeFR69i4D5@3<rtlWl`h=SW~5$DU19q_d8yLo!(+qPC?Q55DRF9w6NkubM9"
    "R$P?K8O71*+5HPe=2%AVL2+xvge>T9OY}Qr_&u}4rtH#LXJ4`HL#dYXFE{-X#RFTV)4Jx;Cn=Q3`LvDBlW9AAvivF;Dko<KVb<6w@i=kaP6vDe"
    "OF5{sI$tT7nt6D|nf7OfiwEg7YdKo#sf*5Z0MkxREi9ZCX<*);7Dc!0v|P-SwJGGl%~ky}<WW6X)NsTZaiLVTUC|hqi}y6l5^EgozmG+|4h;_v"
    "-{GmqgM}wNZ{{fwx&p*U5bmEfP7$NQ!tqLCPmMyQh9|e%u)G|y5JP<!M?CLF6aAQ%mnn6b^EPx{W5Su#&xqwcr79I;m{wUk+C#_n^Az8>s0w9t"
    "xvs-hQYE^va}gZ`hzrUqiEu)+K9zdD$j_H?5eGoGR5jHERGBkYsXCdbkp(CWyqiL=HAvQ>_ar1ux5oll&@>Bo8x{;UW)n*rCc;g{gLohNS9hKG"
    "`c}^5P7>-^MKZaj;Vc)SJ&n@^SHtuI;<%sAm6u_R-pkdVU!!9!l4GSd!%ZyJn9RCD$HJozzER@y;dwba?+4ilak@a*7Me#Bwnl@oT)<N0mdXa2"
    "Z1)b`SBDLdI04_#;q}1DX9XBOSUo3!vgj`Nsk`$D2S>VI^q8j^ZsP`9%1WLh$+|I8G^`bHxIBO1$ek;1fhw5XsHktkm3e88guAM2t>}6><Trgf"
    "DZ`kr)u18d5VXhnvMHnGmah0LB1VhPUpRR(cZ4~wUC(2hU!;ZozEy%^vg>ZUtvj|rS!AOViCu9TjUz|)r(o;;InM6(8OT|QvoTb0V0?VsVPo&O"
    "Wc|v_R!+xm8}~GSVfysxyehx^sp8l8D`S%)kWKhPr;c{x!9m-4*LIvXBj4Y=mw&hIU|~I161#;aFG`?nw_Qcs8&>oAt+uZ#T!3lUSUQejrmIsm"
    "KK{%Rm|w~j=y4u>?jA_13M#u*C^Tpx9_dJQKC%z=E;-$IM>GXU(~fv}PoMYN#(9oRxvQAAJSvuOb2DE95qc8AaN)(aqCt#kB~P6=%mW9_rYL1Q"
    "OsNhT9Yd|?_>NTqqT?|~AjfgYg`b!<aG0lQ#>SeT(BpZ!*xRv;*HnhETn0af>@tPx+S7x41C>vAYJf1~Y$0)a`_6d<m;8|f{+}}O@lMS03mZZk"
    "Z{-MPVX>{e9oQX(8g?At)(e!IxfV7LZaHain?mGypo_{<SE5t2Q^q%XTaGB&@f2%<g+dtChdN1m^g$*&cU+MV7Rq*RN0{w}wOZLfnqnB{@=zT$"
    "QufSw2XWt7&sEA{H5wKUBzrGzmT)3P2lIs}nqpGzmeBXJ6d^5<^ki$-^+n#80@9r0QJ@x~XN7p^%L@lhNegG$`VRLl{k?%V`_6l}XVcw7mHY26"
    "7Fk=eR@*l>_u>owZP;8Gs)Kc!G34wVo;}IAJQ7HExUVHI5<76*Zn6iJyacMEAs7ikxZ_pXKXOLHPn^il3$37*Ud>7?#@Rzq#JnA2mP=FA`<T<+"
    "iC};QV(0=I_{lY14Nfx+DV(<i%1(*ky~n4Swx}}U<or*gGa&tgbOIHdQARZNvhVwGCcB`#-EeG(!$Z&WhK8Dh`FsH%Q9SO!NnN~pb=$%1&?MM)"
    "(|iSSheu}}vN;XE%T(7+nOC*yH``GPUMc4|rKZ<v6&Wl%cyCrp?&Bhzxa14zC?}=gs%~7Vc&5f>G$lMYJaoaA6pq$biv@PWEEfO+6*@-Vt?eQ`"
    "{z=ygvKKt8a=(Mi0^)hN3fI_jaW@b_v78X_VBU3VOehOpM?_8>o+x2_6~)`TgasncrMQyukt(o=gf^Aj@S#Adon5vTt<=g9#Qd-0$N5&?3Uyy}"
    "@<I%^Hn{7T{nqj_3sAfn`M#X6S}o^eu{;d$4}!#Q-ICFbUWUF1-ZxsUP<3Qoiq$H;v@gOh^ijHT%*r5|dxtri0V@{X!U7plU-O|A(Y@VW@=;AI"
    "DPz2m5%^vG6qJ#BrfM%1hT60htu_NX-;psnq{kM$y{69wox>Km748i4L{Ud2I`KRn0f2gCwK@s#<DW3SP!2Mk8&(Y3ic-JG1CMmyMv@!7grI(>"
    "*=&xo->5W8rE!08#7EzmJ57;U;cv_x?#a;Gw|_++e<nK;A>p1l6J^Qe?)|vOf^uXtw3nuLI7IQvcpXK(fs=QV-2olf$Q5CG-_&sN$h@;}Ja>r6"
    ">)q!3{8|*5WE%Y<8(A-7)Zm7MHu(b_@L*USqF^>*>(f&NmN}I$nGk-gdKCHiWY1}JMm?B3DzO01R%1%mljm?buyk=~$SKfb6cY+Ud9>YaHpB8k"
    "G%fP1l3{`n@7$r~Y~*_>Ujd!u>C_dg3+Np?rX&3z;#;h@mFIpl;|@5(w+)@i64L3ew359x93g`J7dir6_>Wz9j}zRl>k65LDB{6=XJahiv8@zn"
    "Zab{Q;6ob4@4Z*8mRX*ccYl^nZa&fl_FDOT*(o%e)!Kp{_7}+cRA%qKn;R@xHq50@QVfDZMn=Qju!(5*9B??}3%5=tBO=4h!O1#>>BIQg+6J$3"
    "%X7*F9{S_r(<U?X4<L+@yL84M#~`3R^SPPWHw}=+>b&>9DLd{k*09{;ku}zX7`!lS_R*^^xzTK8KWCv`yxQ>b)F7;FQrz^Bhnyj$eHQXi`Ks$f"
    ";-c53^~QmLJ0`|7Nyxq}P7db%{NVBv+%8@?;zKWYj^*NCeW_e$acsnof806w86-b8l%_?(xje}@F}rVH&Tl=F<1~ve<pS~ukL$(x>A`7o8-v`<"
    ";N;EGqvSvG-5rXqA9<wq!2IC@DJ*=1oFZX`(r3B*tohlUp|g1n3;7a(%(COK>iYGvzCep}2R0fef6N-fd>Pi5#Rpw87q-0(a)~iV4Z5JA=12=7"
    "k54~vsDLclw+~qG1aY#0^SyUmOp45ykTdQ<V}fApuq1XUz^s^dg+jW98E+JF*I?K7wi^lqJnm0Phss_#t|K07IK4Etdp_i`?R+}g%=wjk*XnX`"
    "|7>;5Yp|dVlvsP*aZmJ)ACDNC=HN31hPU$#=;@wQ)sA}L$ihO&*@w>K;x%Dst<~z%$0A(Cq~@T?9@Yl(xvK~r=(J#{t{=97V1;UN)`r~5X_%6b"
    "fP=BR7`lijPV9Uj0n^!MXQ6#M{e%5hTrnHFw3u<LMaQ^+wOSU0B6#6?fu5E&j+IDp<bYo93dF9!q!?h`V9N?cFQ4_}d493zp4J2NVnUhCjU9+9"
    "RC^o|B|My@U6I+iJ%Tk;gV|ikd&E1CJ3#(W_eM{V7v8~;kf4ir#P?HpC{&(Tt1T@}Rq~}$-pymd^Xfx{0MZ1S>+6i_H@2a(<4|b#$PnuB9A^AW"
    "<gVxEnL3{bbrV>rHk@MTq-SQ$h)YjUId-gCP0-8dY;C45Kc07+Iu-Iukqu*Y6_d}m3s`AKiQxwO#QHC-uY7av0odzh2b&$lJ<b*hjdNDIZD3)R"
    ")vWTXt8q-mXHFPi8LyX5pQhNmn4{P1=?}WY{BpvsP3vm4Hto6<dYQtwff-u7yyt0s*Ss2|*g}0sGL&4bmvS))`S38r>h&tZ;;<}FH8eC7@n_6e"
    "q0>o^*2l*YS@4>DU!JW%=9dV<3=GWkSF3R32+Jww^Z9pKuQnEvPQaZ`BB!JWA;HDIC`q2+Sfj*pnVauSPMT~4nk~LlWSM$9%_2=4tb?VrTOj!C"
    "rkPkY=1Z*8Nze?LKoB#*-#D(-)|vDLtFc70CYQ+))padbs5dC~^;!RoMQ#K&796KiE|g?Dk^>^s>lBNX0(06_l2=|S7WqJz%4TdLisP|Lh2oWG"
    "&Yw@m8%j;nG04fI(>YC&@=BKIA<OF<$Bd290*qwsbVjpcjpGs8W@<Bv?%0(pMWKuK5BOX#*Ypvv!FaVfX>L=1(XoQeA!l=%P0w@7a#VUfx)>8n"
    "ON=r(FsM|z6#8;aL3G(Ex}letIt`h4<A&)}g1Dhg2`A{c3L_N!76$DwHI&NGJ<{o{b4^uMDu)k~P2P<*apZQJ{5dYr#tsb0tfJ>dyTWg62G4Rh"
    "-fVJb9%|McBA5*0bF4O<=5vPU!|couaFaQGNV}26JnKgyuB~MX$1F3>h1ay0$n?nQXtjFtCO5^q-GV!2VP7tHYmK|C;+O-M*SjphsFd%oZ$xZt"
    "zqWs6CGXQq8B^ZBr|HO@mjkZqx8M`@BCnX|Uv+a5r0^{0uwNXZ$9D<^Md6!Ii_bc1u4fNA3RQv{*m3XNF+KX#NY;}DfPhYVKF=L>eqR<!<kg^)"
    "rb#cY$cA(BLfH}<?x{3#&`@e?+R?>DwC@F+m@*tpGCbrHR20#+GECBQJ}`H1wmY9EbSV9Fs9-TpHHLhpxK>3coSSbP>9S2ZVDr4bG9Bn^*C?DE"
    "W0D^Hw>M}3MFH%^>G1Op`wO{+G$zmMGDuFO)l@MnVcv?ix;hyu<{BH8RLZI&eIXY#zucs-WyH)g@twNo9-DH&vwwSowYxGI?8(V;KDh)i#fF!F"
    "7X575gEFori-fdU--vH|CKH`;NiaUFRyok(K(e3Ftx&{Usax_K{?bwO#>hsdd2O6y#{gb<fp8(S(y=6|;~|vT0F76xgU(`Xk^e5=Hs`U&B&@Ke"
    "PY!QW;$bM2dL|5cbczpCy`C!7?eg^`+dexh0$$8>Pv2ggn;RT3`;9d~o++BaL6!$41DN*3p4Z|yrX!ZedY!DGFJh@#4p=FQ1AD!gx0+VDRO-;h"
    ");bd5<g@!179eH4YzbS-tf=C;HJ2d)R0}bi>ECW383@AC)={P@hon44w#1{JJX~c?o;}N_iN3gRpB#clK3^L1#0+z+^V}zAOTo~POvIMrr5fP*"
    "C=s1b2cg-N_#JXvTcwfHr**C7N+PvfDk(cp&;GbN%ds3CmU8*<xszp1tWJ)W=jKF1)ARgk78a|^($3D>wHocChn<)&PYFv&GB(!Xo*n|JuFQ<f"
    "OmdE8K>6esiyW5do8$>+m`ZEKai-}VW{!;*ey3uQ4(Y*z)Ava-K-zhM;y<f6>Q7yC{ORc+01zFo{OD++^}@mlJvJ8Y`lmh7VeV(-%{phHTPz$}"
    "(N-)i$4k%UgZ12i=(6+Rk}K&XhwFb>$2`ji=H;~4xpDZ&5ofnPGBU$WfSl1eaiTgv=8<KWkDWFd2TL56t3^1$=_WGWENAKaBhwA7@4Ihs(5!E6"
    "vZj4b>pitFx(CC9gUiEs6LD)xj@ZEh!ucnjU`Ui7Rp$jKdHtl_H!KU{i>qdEVwOw-tENSqN<K~(=>R4l6e5zH9af+oEY;!27Pe)=^N~lUj?|+1"
    "D4XpZ*;gjUtHMb6v~^#@t_PJHHwK2-=5f3XIgSlIGSc2=v4AFLy?Q>>oN*ClJf1BId2%!HS)2fzV%v7;WS=m$6g7li$^wO*H2Z=DSDGA~@3&fi"
    "w?+o;Juutyb;-6aEQGyK8bFXBk6$iKXeq^eNbkQXT+MXQq<E9VeA(sJ9?M2+DCq05<~o>>d|7HdE~sXqOs7%^g^M|_RIxgP=#|+ddyZckcd|Xv"
    "x-~Z+Y5gyoDT~ZP?*F6eO@l1Es&uh^&bjB#H}8~lW@Tn&WoBj8JgcfyQVB_=2?>D^LI^~oW~LdNrn?_KoFKyCUk-<V*p6_#aD@Gy|2STEv>h+("
    "_i)q3O+R{|8xSBNA*rO2YR<~>j%V6?d3|f&TcQPlimaRG?z8vWYkh0_7B4c%<)YNQ@PfL-ngZ!OZ!abny01&BIFevSw=d>S-mJ9e$X(!PF^&K*"
    "zBfqlVUj|cHrSjUo}7SjPk2A?J-+14&6)QTNn}$`n52jt9qSZ!aEp>Iita{nYbZNldwl2+`iR@?U8klDYY@%YxWdD04VjMJ!`OJb+pso2MhmQv"
    "RIa0HMonHe2uI#wlVi4foz%;uqtea+z;$|g48{0Q9~KIFvHKN%_$@@NLH{Y^AZ3(d-I$8pagXk8EMbjVmT+*2fyWA69d81}{Uk*%N}L!BK!*TZ"
    "v-$jq6D&CHUY&mHTha0^v`nrrzXCq!IL?;o(4j%PB%u)#+2|=s3dhv)az1ZNJ4z<;#<R0IjN6`_&0zk<<;$1zNisRPxmi}c<EDdCFo_YXPWe20"
    "loPXzqspPpTM0SbxR)gJ#p3iSEPaAf4Fl_0o>{GZx5C;XibK|J`2hlpWxU|>^75uAe+ySD6<&|Rra;V#t7h1v;R=ND^SZgQOO<+>8y~kLio+1E"
    "odq_}BT1WD@?dXppU~CBCRBQ!IvsWgye32GRSdB7cPh$>P+i0Ch~4Q8iiwPEd7$^+V}yC+Y|J==!1tjVjYyn}^loq~HUs^!p(b#mH|+PvNQ`bu"
    "6?{7AUCe<@2bE2b_5mPE1|uZ_FRIlETV-Nhs2uOo#Ke~LSewWhO1PJCo#6mOT#p4z<vf4>z-snxf673#TpVnYnqJS*%~a(pE=IB;z7MV&4I0tJ"
    "aswh<X>YN`>2`4=6VO%7DMAL*kz|1n&XgKEgjj&g4tAxFoPV>DgUU6SstKa_E|?s35z`gN4wtg<AK47*tUGSwV0@WNYzu}7=W^Lct1x0^QV^6Y"
    "EcoZoA3nUk{?w=So9|NY@L~K)PUkDQ%gtE;^${5_DVm$jzV$n4M8cX_pr6BhCACJhuz*I_AqZB7%H>?HE|Wi<vIHM#5`Gz~*i#FRF<uc9?S1h("
    "b2$NkkmLi+*=6hB@nxx03Cgupa<W;h<(qkSkAmP>6cq~3K70IlBRqGm0B&;E&1857*QUbo#TN@ssg$Nm%lN9|S}&w7(gZq({>ChMQccrk81`4D"
    "l@7QM6B%Q{*K{=R7c(la{PG}~lO#GdtW<=6JeRXBWf)nhWK{x8JvdSDg~2~%eTz3qGExm+EEe{lKShJ{%?`NTV}#9!4+Uj2{Ji;jSDxq8b#BBY"
    "q~!vK8@s#Cv3DjdjpLa!U<5HmOk$oJ4nCHlv+_?q@4MQOMYE5M>*?hS*5~Gft?wCrQaDS%5HESmj0Y{QjJvx#aM4qsE#B>x<BW}sonUYs)oYAF"
    "GES+AB<#hi%T5T3TCq4;KYKP4+4<Wnm*vzx-p5$nBxy99zA>QeS{25Z!+t?k7Z=@vo451lwKcZJ^9QxJ>D{@Zsd|4*xt%iN#wwF%hm)l6f%Ve<"
    ">B&icMAB-(*)zk}!i&k9`C>`w{dUOlI#^-UjT<vFu!jv*M?SYu(7rA265GqS3l;5Bbm;qOZ0(369i>`J$_xgEzeKLG@7`1yM%bZCXU|IcgW7T3"
    "dVg+n6BP?62kZ4b`yR5Wl9~~R1p$C9ak7i!QsC437ZtLIKw=^<H@J1BL_iCiuC!3?#0Xp>#Ji#N&?3uAP8;#US@^o5Z}NGJY-RZAX6(pi^q=(k"
    "!CCe)#C77&jFm!m6R$bmg^o;`^G0liOhqP03}PVQZZr(c+1Q0B#iUB5s!Uh0<qiiWC<DKMe(LZkjjFT?ik%)Z;+Re=#T3%;lI1TSkkZ#`^(tZ;"
    "PDsXGG0SYaAgAYkM<^gMmLoK26|SY*x9n`fi^X~g+0uO8#*<t*rnlc7oG~BfR$}RkZBd6`0T-b*uF88bsw~5~q8z8ecqE5+v(ShlFy~D%WKcGS"
    "8s=+sXlBoz$?Uv@qw2#79R{M;u5G3WMMKE5w##m!$ZLO;*qs4e5zKhxK~rH+JeK(=SUc~s$zeCLSxNcgkEcdYpOyvDutLd7{jp=mj2&d{N&tk_"
    "WBBT82x2y5@&Uu%zxzIW5WW7kr}H%I1joBK_V1ryWgR8LJZv&~2#8<-09-f2E*El_zs?}C42{s~#Fj7G3@WC?=J&yy$h!LZ=gna5pfS~IJ!3<q"
    "!<q9XbX(;L*}lw@aNV5GHuCU_D`gJ$Gm+~U1Yd-hNF$gB-Dqe3!mv6;0ZoV{TBzf=_Bb=e;*hjAj^!`%BS81t+d^NJv$c{+Qf_%MG6U_JLIZ7Y"
    "vxeeF6xGz})2BTYG-Z8W)=STyo+y01F({Fmn4WfW8&YDRP-LKF1U0*c+Kr-y6dQ<J#0S)3eN`;QlSk2<onwvlPDH)UO;HV$+oS2u9o}4jRN`BT"
    ")oq#%ES;@OFhvQGm20ximD;d9Ic9iVmKbzTiPs|aY>w~yZmHDn4H<N>Nj5OaONC^y2k*-Gb{&^%S##Ro>Qj3w&uW^Xe7+=ZjWIi2#W%Lh*n5z^"
    "cF1EHEvHGEPEIm9UzptIS18Tp#04S7-=Fxzg$o0nk(A3Rq`Xwx#gslZ>gRH(1W=E*rNko)<&a1B?z05s-9!K$W4m`)J&XyV9vgKB^>VJ~%+9j^"
    "h^)RR8{?U>*5}T-?W=rg9Ot1&@eDVdgHW>G3d4LJamh`otWZ?Q*+RTx9bfvu10yJbv8s(F)?w4GeSZR0HB7B+Nm)&y=4WyPyD~8`;ocpH%_`h2"
    "$ne-=@!hT-@>P;E#p32zS;|5;)B)&#Bk`-O1d#PN7Q$E(ZTmQ9P<Myo)Vvylzll5}@bhL{bfLo_U8OTKT~-OBa0U1wi;G|VY6(YkVsTO6yoacX"
    "d__?KILEm{nc*5=W0X7$9O>qe#9?f5G8<)08Nq_#92p0d8JdPw`wU++_#Y;XeZPZewjy>zsb}j-Ch8x16s9bxo;t;VEYmj|8`yS=EUd{(Ez)*0"
    "+<{Va0-76~l58KP(mWM}n)BbUI%II<lgHQy{90}zqpm~L%V%-%c^6AUq)}^NAnM#)t`<3^q#G@r^;BWrIO3Kvmh~iMKhTv*eUts6vQ9HLfV{)*"
    "=A7dsA&rhkvRKyh1>;6)X{lm?!-VojXtb!RC^<8^T$@+w(nPVi5lQA#R~*qp6|*lx#ZD&+KxFhJ3NrXi@@}^KehH|=S}lQi${Ns-L7{LIOkSOs"
    "uMf0$D6A(*Qma~J>RFl(iQllG^&^s68jHwrViV$>NJZwAWpEHFMy!lBo0%l9rpqY7&xtJ<1@2p3MiW7UuhtZT(WN>qc&oYMUTpg6^kl-Yk(It1"
    "GDuN^&55S!g&EeMMZWkjymCJCBNDT6Y_DFiAvhv8A?7>-UsX~VtSD$;J?sI<rsV{iyB{t*9<f?3mCKj`&zqa$x9RsIo#%_~c}wFPY=tt9@J5<!"
    ";y?Uuw?__Ae!j|wkeDh8%Z=lr<lhuZ#<V1Z&`={Zb2>s^q=cFw<xASfPLxqn#vW<6*EeEu7Z%EN>Quf`t0hSYh+k6~cRW|{A*#3e82am~tSbB-"
    "UlLLQwYe>ElJW5?E#t@Ka*O)yw#WeglE2wjRGppTb!F((aehh0C8o(21(8T0OWhR`ROPnjYgK_imo8nZk5n1)<_DR%yp+RcR4rFGmC6WXJ$S!y"
    "obxh;QmG(kj@vArc`nCmwyvZxr6#8M7=(@U5LBJ@t7Bmp>h-Cq5`+1?jJsy_lgAMbW8T(Bm6N`@!{6=Vs9Z-n;(19|hc<{63tx5y@{rW5>yZSm"
    "ZF$Y|@_;J8-hA(}=cOu2-0cCj6JOV5DdJ=36wgxJY~HtuTiofej8zZ=D2h&6S{g=s^S61Ewy!wi?&Pv8V<mq|q09sE{y4Q4NnDn~z%144#zx>|"
    "r3_XZ4YkL0ZBBsqM5@sRPZf)(0J$zLcd|e@hA7R<NUmVufM%S0NfLr3O9QyNigE(hKA{ngj*z7XyzfiPHP#FTH-Z9nky#&3DoBo;^5Ts`k_-|_"
    "P;=}pXsI{j2locu#Mufk4ayZNnHk|a&gS@B%W6R6F)>lZjzbwD*SSNHa!?>!u7y#tIH8J<n$xGz`0ZZTgZ=gt^de;>8?$d;!nV36UYzGaU**|Q"
    "!fj4a^`CKA3NKt>tWn7l>hI*2UOEjQbpX>a<T6A~DZ|z?x7|X!UCLjAL}j_Wy6P7z<A)u}XLIb^OYav=jFXzV*X(1dlrW2g0UTl30{$+6B1VMD"
    "VmCE1!lnZ$ot%zPMxe^$R_ek+FU8otRxL}-vSIyZOP^4T!#cwVNFn+=;Wbjfd6O@SO`<ZMyS^>`qLMA;Lw2nfgZ4+sR_~o=O+7hGE3>jH)EeRq"
    "c{xy;;TlnKh`UQZyV~Zm+w1-0C(1hISUxPO&Lbtq_M}T@=qoOaRdUkchYv8w;x!{HF${o)YTJXFL*2OOcX4GKW4GJL!50dz_xtc}$xdIexC<YF"
    "LK_<+`VFi67_)L>G)}m8fa-E89Xaw9IPi`*JO<g{oHL2-K{-|_TX3CYd}Xxr_S;(La?bP&cyv+u6eEw_>1+(FZ`T%hKw;R>u?%B^L$Xw@R9Kfq"
    "YLdKl`1uJy$@C1O&stLHNEv!rcv!b~ru$)Bt)Y7);@9b9I-N%r=`Mbfj$YTAhI<!k{``D)>cvkkE@v{g5SQEA92s$4UE1B1F&XT-)1Z+SrIdpP"
    "3Z$I<EQ-S0?e=gg8R{ytgHTcqzL4#k(4xS>yQ<wmKg8fetRq>EuB`Bfv!2>#VGh4TzC55*WJ{7)?)1D#i=&e`v?P(kWRR^>cn-*(W$bB+H%7Rn"
    "to6dE-ek9-(Q21Vo{fc3wwNVE9>k1eHgQ#)nYFd*_&Dav;UUw=9_3J#D0-L%y22lFUk<Jh{|G!Iu0hs}6%^83J~=pv9E;10nuWc#0dD^PyN+|G"
    "OP%eyilg!RB%hJ=iPf-6wtRHc>xEIrPPZ`hfx^+FC~JjrDHufFGg9eI_a~`N3w(`__<!a-T^eWC|B4NH+5_Or3?=Iq3UWzPj~e2J!mQ-;?z9xF"
    "gMXGkd+ywT^hqM~larG!4#n3w9YZPdtMShsd~kf$LA7$paXytiJDopOm@TDF%21DdjQZyHbg4Z*|4u5C72r(pg_od4m948EC-$g$6~6Cfhu?>u"
    "k?A=#&OaUDw`}5sT-v{1UgXF(`u(9pt#!kx<pE+UmGl?S1D8oCp)k%jasjaeJ`}c(yx=iM+V=SS3*|zpcU2z+hQ7X6&7#C^40dsHa)SmlLxgY%"
    "#oU9Ap;4%8qI#oY@+`-D`B97pjCu6Y3m3#@FkbAjp>{GkT!d5)Z8#jFR7s-Tky!D%tH!6rWdrGn?*HC5sE^4wu62i%pMiPobPx<K7F|EJ2Ipvu"
    ";1HjV1B-6cdLS^?zLPt3DhDZ~tQEd?e79s5r4nqm!nEi}8OTWzw|~>^8tAl=0&r1p@5bql47MF)R$ZxIhx=OPe{ijM2fN*!7{wxKBpHQbA}KP^"
    "YaPcN8Del(4~LIXm8#b<GmZlVV0wr4m#w8+@VtGKW$~^(Z-e~N5i%o2DhddC^hT>?Bq$?0Unmr8aGjkLG;285p_o`xc+&BYgD-#n^Sr-afsk^P"
    "wC|}?L@gPr#P8^Ne#xqYG2Vc$JcmYJ27@X%6iA}8#GW={$E<g30FB>6AFAZ2o_B0~P)Qwr5<6~&-6n*S$H)0i;-qBO7|#AbY5G=&3hH$<{R7-0"
    "GFS5^J$8^i+_~)}Nr$aoCNkrLtXLPXCC$_-+s_XK-!YYmdi~I$e5d2viNqB-$<g@WnDa>*R8mKv7BxwNQFgdum_}*7J)d3l^_)6>e3;B&m<-|?"
    "4}G(qck(1ORffe*57E?_Pd1L!8#zd*DVHyk?Y8SA%GrtgY;L-x^z<|)8zdg8i?i8ZvYx-{yr$6&#CU+D%0_bAqPjh0efMk*$?b_<Bp#rqQ9zbK"
    "M|-8N3cRN)olcI{=nrZ&@EfB0K<`Q)zgdU#t=hInZ_C(53id%9UDS_A3OHAASnl{H6;M-SsIhM!?klbc+A+f@+P81t_HH7w?B~6l9HI_GM%oRi"
    "%8Zw#$Q`(T2>j+S8*+TyakjUuSxp*l9%5Ejqod6rz%iuhRi&=I(*;*VxqN<8ns8(r*;{3Ag4&o=p<SuoA2hu2{VtXgZDW?evZJg&Y&1S%GzHz&"
    "5N}nl^!p$r<2%2&h$R0>rJi}>n3SvIuV38&k{J#Jv#R|3`RFb;;-)ZHV}6>n7Y~lV*<4m(G|-d9=6*!r5P{eX6D;T;q|dl+80Gm-BOf6egr4uM"
    "RAw6NfWqyD0xC+8p1S+Z3k$Q8UH+a;W7YwYeBTnFmB7G1u{Tt4w=Y<KkPrmn0pon$arSo`HUzK4L1Ek4>*1k%*SqaDR_Z}T?hJS=jjLuyso8^A"
    "+9H{fgicvCOSz2@!77kZ2-gC9cUKr9!DY@j%NdAy%))%Lh3zTVw63qN4u&xFdYFTxY#=*V9LzGYF-nw2v3T=xY6X!yR)ixXaU5^QxVIh4_LTL^"
    "-T0FHkLVGb*Mx5`q*ba~mQQ7UB;Z_xadt470)9~@Tat*D&6yaemT~AiH)d>B_SB-JQ;eD4vj>(Nr4m5vl;KB*S#%>qX`=#>zoK!lcP?hVkb@zy"
    "Mk51TGBD%ChC2KJjE?QT<v-lHbKrn@o>_@e@=vaT2QH6n?cEkzQA@6^uS4xDJ3L+CP#Y@xtq6r$;36gIdeB9TMhp3ruBVm|)dHo6AJDQ>(cviX"
    "gtn&@$$A7*^RW${So|2P-)eG2lBWnwC+)D>(epxiXiMG8)vANvyLJso7!trvhSjHI2Zbiv5ApF-*AoN>-?n*ZYQ=Q@#tkE_J~kvKu{YKi89y_G"
    "poR2pRi%4<brwlYJauBCG^#RfU*)6<REpy)ix|#rfPXh{t;0PV&r1J#92cZN_9hMT+BT#hU$D8`Qg*aUntDanDM0se>SqSgB=-L*aG>6_C-$0="
    "lEW1BihSsIHa0@&hC%XKQM%o1Dk-|Nz{*p#{HWIB;~837at~*{OvZARj*azYt`$A|Bzp;UK9AMaa+D0Zq5(i!QN)^p!7+<HFrj0^L^5EIq?GzL"
    "TY*kbhE@%4zzh<`EWQKmSV#o_rm1C+Id$q+@2R_kb_f3eo$-5?%96GmxH|1S8B|yHdcFMAR58a=(X<KzU$ciA{?f=u9z<hoqrWmXwzR}{R}U+o"
    "Wi&ig7ivpU5R7nF`|cO+wlGft$=U4GQZ`X;-=>{(oG-CTNp%@%wnU79THRkNO-$U}7`~vKTo_$hlG^OdOmWn)c3@;=t^i`R{nenKBpKAKy6B-~"
    "3E^`Qu`X7@t=4yCkYJy+WxI?HYQRoF3#=LQ5WsrI_oP<hjY|?t$CZ_AiW|cQH)KDs%WEJfc5D%r)_3B>*8OO;xuv$%Mvo0(yOX*`dm<^R(#=sm"
    "sJHnww%hhfy4G3ZJ@iy=!n!im3hDq^b-E)M&Se`}jPJr_hzDg<=67cgI|mNj?Duze2DwBWccp@EQ<)wobuFaB84J=`D^5+_T(=qnL9L3t1<euc"
    "JkqxO9Tn-FYqzp_+Y8SQ&vhiWjL*QYT1QDf>iLRA$M^FEwcF_$Y5I=Sa;d~>lef-`V^$=w=S9xQ2<Xtjw@~(qe7|FeuggMg-Th{>KNzQqt^hOd"
    "l*`l8(7^@xIBaO@>VLa#=;!KX$8EQJZnta9547G&dvHrNg8<)8MYS1K%&x2ftd6tKkpKla(DO+g*)CaDrOI7VX4rQnwXp1nsqO73s(brRVDDmZ"
    "URX6NQ_<PTIGKFjQ@No_T@p3SA1LHlYnk)saqC$6lXPIVY^FoPM64kdbsGlkC$8i!A@-Sgue})HR!G8OQ4IFJK3y&&B+_h_ZF~W5lcJDIVogW*"
    "(vMCxo2FE1s+l4Z1qC6P3?pR27-I8%VJlLg33s9~G5H|NO33cMJ3eDO{eICgyQ7Sd64@FVev-+gDfkxi1uvU39>qN%Ce`c@G7WBw;+ZUvzjT^n"
    "^9F;rRqJQ17UN03WAxZq%JNiV%$`pfu3f(k22wk<nM`yhE|<?W=MRjqf3a9DYYEqD-Ra=0Y#5#RBC=31pm19)@ZTYUa(DP5U*j|_8BkAwVsj+P"
    "t9rdq@Cp?~6&jsS7K%EHer^D3Hw+u6hwLN#%&uA+U0+9Ig|ya2geJ)fXj*ivZv4V*ON&PJW3CN>4Kh0{ZTwGvun(FwK&2wi(0IY;D@ZAe0vnxN"
    "hDJ)IHF~Bz)6{Y7iB{JUvSX0wRQpSVGO270_PHNos03RrJyI;9<&Q<?x>46{9AfGr5OR6~mIS*gKH`Ej3L7cOvN_*g?{0?<FO>Q{wY0?c9thEO"
    "+3X%Z;y6q7(M+adDmk$tYikJC4o0n6Q0)8l`T|;Gq`(BH5yL(dXJ=U)3Ynt%EfWbdvjJ9r3AOPRMeVy|>)(;BxqD8=M*Ack9V44vbNO8-Y?N+K"
    "DU8;Ze3UxJ#uBQ?O5C)F9<Dx#rbQNzjj`L8cSbT#<+Pcej?r8w5|NeAn<HJ6$b17`UE{}jJ3Ge6<&0zYOh*TZi?`iFPpYK=VXxKq#b+6`&leER"
    "mY1AXW$GMChJ@Ter2KwaHnf&Dg&jzi=mQ5_Ke2)$Ip&Mr*s!?Q^WdVpsNkX;^r>WbSZZ>Eg~+HLS4e)E&2dTCfYXjaSFD_pjVn1>LL+*J4h+5y"
    "aPejjtO|XPVGu&!eaRpb<YR)`p#Fx}yRyQH2f{_`>vu{E@_NM{FJaG5Hxp3P47=rRdX=1BNO-GFo2Pp94rq;(pHs`rl?lg&>Xe(eg%es&H7bsO"
    "YcG|hMk;mLp}+Sb-&JM3>5{*45jz%YzNGpL|8DTahkdVLfz$GG$HCvp;OK`RMhvbjAst;TPV+(*=MjYS%W5pyzdsf`Y`cT1Rdg;Sj>A^k{Rcj("
    "^)|bYVe*y<<MI$h)CN_@t=oukQa+!51wa1zyNT*%&Y$O_bj7@~qgAdRK0Gqg^q`>+o>JZdF+9unC^FylG0)Z1!}4pW+7F$sq|ZYOMp1H>6s2N+"
    "I#+IiSY@Mc5!k%&rN_`gCc`fnqGUtoF>%{P(4puT+31@?QYe=+F2~wB1X4s{OQtPo^sRN_8*%)&z}d<np(=19mFprf`!?DKeX7x&uJr)JjsoSm"
    "{I>UNjfe+j*zRO;^#JLm&7x-KgWo@T+HwkzS7?=}^nbV7K>HK>rFc>Xc698xE!z35jxBgt<q^iy<%TzmNqbU3p~V_p?xB`I^U5lyOo(he-d5rF"
    "Q72$4K~bh_bDW?wK`CNhm7<hvmLLZZlBsP;;+pa!m?mPv5J7UGfbUCatfhNN1o&pC3Btc@HtKeLAH|xyi_HZpSCsTZdmiJoIaU<Ty2&E=l+PdX"
    "*wftWA?raj>Yiw-51whDcBdz7IHHBd##AJcX_=|V&YM;xhA|jC>vfWv+Co{+Z=vNvX8(Sp`w96{j>u+u{O;r>ZO0QBYvi;+Obmrxj6iqMzAFPC"
    "2dWqh3$m}7x<4Z7tkD=~lR0xY7l4XlICgsv2>2M~SB#7;K`o^y_X(SDA7y5OQ722Q_<v#8OYMYoWowRPZiRRPhQGF4ZZ7SXoKn6@zU20l>!fKm"
    "a}NWnu}Zax9@2V^3U!~Aa?bYvEUn8>p(aaXmd|z6*RgR#Bt~aSSY)NbE>AjFZn9DjQz?;RTS;KY(_u1*UX;xE>fBs+VIf<*J1CmmFmKXBhgfg>"
    "s36zRKMzU_%p672PRrFuS1m3UGC#sQXnkXoKvB%=nYVGpk|e7#er!{hgP1Qb?%K6ZH(Qo=6hT`VZwRjJdeE9QyqDfxS2uK^ykRc-eTbP|{B5Py"
    "*ZH$(R>6R8MD3A^sN0kO{naxc&kQ0zsn7$ICV4dsJ?G~)J*a`bwJ8T}LK73X^Vrf{zNn^YpK6x!6aJ#iDYs+hAMI;%2O(?QPYmvuLD_)Jf*+O+"
    "+d@wV)D5$<sRWvpl)*`AnOqyq_V}&$?}yd2aTfiuj&@F-jAKS_@&M`c$!6+E{J4C$!YOOPZb$n$-UXJr#~;6O8<5p?XxH-`C$zEJ3<jfGj+zPJ"
    "9*k1m+)Rh%%9O7SGJoN=mm{-WqjIJTsuT}(xSn|L)%z(>&0yi9$k@BAs_NvSS$h;-v~R|bn16NsSophcv6xjk_D<JuAKqvq4wdN*ctmhXY{?Eo"
    "z#I&V+mi|Ci3PR{ro2q%w_+>WGO5t9{dyF66`65ba8+@iLdbI>oSUoq%d;++f6&O@Y$8rxW`jSohdtF?dRbMgEHlfe8X4BRH#_BSdvnt-2wN6I"
    "{tsTd<T%Y-1z>A^iot8XY}dy?6Nf1n1Tn$FGGCq}F_^((bmx2T0$1gK{4XlmpshrvOrVf7r)Y%!d1o6VBSh&&Dt1v~OTydcs!Rd{ijJNsL)oId"
    "Z6?Fk_N(RN$Qe`-yIehn;*7)mmyC~n56H^(JlvLg{nDpD$-h$^sml$^%a=U!%rk3`e}owI38y;38n*pk#On0a)ZEg@($bQL4xeWa%=&OjI-NEM"
    "tGh(E%q_%TS!_&7l9>cz3WaX{16nUGE-W-&P?^2ZQejw;%8iB&aaxkqL=~9MvUHp)m5xmNEGq@cwy2&<-M&k?Rtp(mdbFY|4}Dkq<~P>21|11%"
    "ERL%UVYsJZ&vb|?Dis;mDqRoll4+VluyOzXC~9@o)Ke^ZdoYJ1!~irG@HOu>{Iu88GDCsXqxG^rb}zeX5wS(F9Hh`GBl)UPxdlBZe7;nEEc?{h"
    "0>eG_*U8Vuarqvw%zuOe+(5^19ZZr%f|_>}VT}SgOMRg`M6HP<m8sBb41_5z?n_j%M-M85U53DIlt5`+Q0M#p0OzaAc*!f9m<x-GbQDCfgNSt&"
    "=Jz)Gh!Gi)h@G85=%UVLzTa<q-iEq{+EWY&%NGp;SmSJ<I9~eMD)a0VAZB<YB+S*OK{S(9&_io$IiU!SV|iR=@7OdMR~q|Jpxq;QWW|t@2Paf!"
    "VZl)N-pvr&sZ@ILSwGHU>U);bS^jK|@1oj<e}Dvo_PkibjJl!;S63zCi4pO9EIC)R%zQowrqXw_PoUzoXKQ|NRN`rBJt#nt;SEugJz7>Ht{$!B"
    "^Dn$GU?O$dJXWhEI6cSw!=6{#i~bu(NTcDwkB1}2Ka$v>jZoITGF{!eJ8yPJYKZzMKoG~_{q`>QhVw#{=g8QCJyq=hOI;=PwoLTcGnGkvia;{Y"
    "_;duU3ia_2c4l`+-oW!wjgurL)xJseuXqTnMK9wPSt&*3vZVG@jdx{rwOZ%9Q!J}pYOpy_$?U8pbxhaJC6C<d=8S_WbuxkjYeHp4Hrr21ozeP;"
    "j}#1LoNAR%CYwERV(^aDiHR9jU%rQu&#BXKy<mF-ZDS2BEWi(hI<Z52)%C4XIeGhS)^mIVvnY^ct6|b|PKx~j^jfVxXa|iJR)B3)%vXSjh1tzz"
    "*A+dm7zd01n8pAZJ`VT+r2?*Ub3TSI=^*pMqU^YXN`s&N^rzOou|f)u9Xp1ot(In7!N`Sb)j=K|$kxG(!u^rSRkYsTcHMm3n5l%ynVjsiz3=rL"
    "<1sEZ@T109Vokl`7A(i65>hRdG>zH2cW;)R@1;Sl=o3%$!ePwvmim$E-P{F@hGrK-WX-ixflM(s&#O(GgU@!TrG`yK3+f(Y`>9*PZb*}*u`KHi"
    "34#|h!a&Mcu97KC?P2%B@g2s2mu15{9R@yElv<ITd}SEcU|$ruTt?z`u=tD#DU@H*dCgAx)zPrqWuxpBQFuuvsh|`4lg~f@yo9)%vOZp6kLUFB"
    "%h_x%b=m`=E<)sn24I|MdZZNbvDc)>#_6BWxC-@q3UuHmo5}&ZnUN8}2WiTpWvIdjfv9sO>(|jj>tqL1=e(g(BS|~pyTEn3e7RC#$s1u$;l#%)"
    "k7qLI5uL999O4X8+vcKvWi~ghMne6pnXV)6Z|lvcYhz}4l#P5Qhoro{J-tEd2=nu{p>e6QxP|2S``M4=yD#k-)~k}O7Cd&0)p9>^RLSarO39Yh"
    "lp_g}CW&W5@aN7IeN`=B_Z`YS{P3V+#mh?T-l}jRBX&`e0Gs{B74hkXF+k1J#i++Fi&X5%ni%mqJ!O-e<LS9`6OD-pRDuBgy5)g`tZf`p4`)A("
    "33*>WzqrUB;+3rw;J2{NR>vJDi(p#Tb?Z_tf4b@D+S*#9Q5zrB*h5bFC<?>+B;%HF^D-)zu(~p9{ba_l$F($$Mo3SB8-sqMc-U<S#xW$&s*H#)"
    "J}{h&HVC%JWL)QNz9|_b<Fkb*dIObMTSoPB?Shr<)RxDrvp+0V2@;*Nu@D#udm5XbOpLjvc4P`68i}PjVpL+Us-Dlk6Zfo@B=ugp?V_UP{P|2~"
    "y!_NtWO<=cd)h&mA0UD)uDlk*$<?Fz`~=E<J*S%S;fpmIkW|Oo;|H_)@h=oh;7S4oh?*N^?UJ9EFxnT@bVqH>%>mJDu4S{2KQ2{PrKC`>X}1#G"
    "0GnVg0!CzyRjXH`sIT%{c6U%JG_e=yO9_8ZPunr*N00i);v~5p*+iJ6^hrWT%J<T$EwCOk=CUI;KF|r(>OlA7qL<5A8=<f`xnAd;stb9~fTLxy"
    "XbgM_t#7sl@dJrA@KdL!(b*+&LB3h6YI2PHs*$uVXJWFt-uFAw1edp^huhF>W~(ByUZQ#<m+K*To6on|>bvVQ-8;@Y#EPRb85xBHAZj_#JV?B6"
    "H$po*IAvcvo6i@=Pa~PXg52f8>ejYpArP=v#ME#-ST4)T9R87aYPUOTIKaS`VoO5Lh+k;3!VqFCT}2F6!2`)AjbJE(uG_K;eXGz_9R@{ug8%BU"
    "VV%%G>SJz>om20^eKQSqevbG)DnP2OUYgF&W2|T7wQ8qUwTd!G>hDlLLE4nH9dKkpI)eDc4>Ll~xUAkUp?_jtE|ixxbES%8YqiQ(gg6F*&vu%v"
    "u`aWF?W!8Qj2xe_H_~WU3Ro(FYJm55?x<|F3Uf~z+t`-QPS1dAi{JgxN0H|NVw<Sv`jKQSFoVNhQvR@vTUOH@Tm0DRL}X(ijYh-fPYM!Trj*T<"
    "WF}*TPRrFvR>R(H#Ns`Z_r^nh;@ljokFhx=l><aak0OR0lgB=pmqnU_#VH!rS)fW`Nb}&{EtN!^zum4c+IW*16g}5PfNha=M%;w_$Ot+>q|a%0"
    "5VBUefrfAKe|mQn(#@L#&EKM4&sDlU7DX<oOl)h)Kucxw<sY)?2w7mQM<fNzs8!1FZN{h#@P}j(BS*%Cg;c899jOQJ=h76B`5ekNB8jeqemlg}"
    "JFWBXxNy)Au}!QG+f8&vnyrVOmv^LJGkKptV03iUot^dKW~<do<nm9BNIF5L<w2NXM;(UC6BFN=f9N3sIbxg)U)rd($w?$8Fhs9PH!t}c2q2R7"
    "6Y#Kqaya~~srK=$ZFgkQxpBZ6o9?1;>3SEfaFE>;)<={fd(7%YRmm7273mO=ZsErib!4iQ>$8+zMo){vT=u@9BVm#*hPpa0)8s<6h2pmKXnIFg"
    "R4+2|9VET*cgbyMCoCx4y&18lXi|PQL3t;X-q!UNz4PR&Nv>1=n@$usaZamV9yx~#Bvu|bXohyl`1Jd9nn2Tbc#3|#8zHLS@01z3yS4_AB*sYr"
    "fv#oLXm%;U@S=imjEqp)XtOcRN6CH3rv96>uj--R9-%)#pHdnHHT|XfE9-wqNzfrre`pV>|8glflvRt_HA>PrG<Q^_g6HP>e?QO2<Mu9w{!pt`"
    "2Ja?4$OdyoZGOT8*-z7Ckp1jq7}(Z!Wai|F%BRXKF-d=UitIRp@^!UrHht3JDYQJQ3l&XE<wX{wPO2V!^4IE!%3adIJ7y!qkm3FdT5s|#d?42g"
    "{>`sVH6D2}@J9VV)#gp!f*?4=dt>qe1`n_X(zN!}iRiwEy%~Ld{998&|B!)vrLD{K<YB%5ebZHCGTnubvum;vCG?M)4$P#rHf8y^el$B7pMxl{"
    "TzA_WQJ$4!O7H3lp_f{?<xILy>8}(pims`9MjxdkaV9J*s7jnL)Q$VSg@aDU%*fd%!F3~=r+rUtfi{zL#H8PKTw3rG-RVV%+hJ*XL%)!F{l(*|"
    "6MF-?Bcqpo6YE$%tX_$qf<u`E_o|LMohbKfk-yuQsBA(9_Gj*3Oii10y$ny)k)khBAHm{SO`0knmnVTP``AErL!m{<h1yf*M@oU1L#9{jbIE;w"
    "v;+J-%YZtH(kTWUrT1`clHDX7M|?KCp>!Ms!6RP}>i*B;U^O(|G)@DJxt*704K+8-rN=WpGL@Z0KANXg@6CLna$o~p6Xqbhs~CSe-T#?cGdm+x"
    "s>Xr(DQnH!GZfyDV%u~lk6Bwmu%Y%Dg$fC?@!Yl!!JMd`Y$g%rBe=E!ay}7P8{;y@M7!2=${R;RFK#Gb^8Q7dSq7*44w7n>sc4y1OCRTE)H=&y"
    "XSNuAu%mylyGqTZ)n0gPP|wAysybgeuoLOv-u_kkMVE!AUo9MnC%<OYSEOQr_Aj$l>sQnV%z=~hyex&0whQ6jRGSrgB1ijDT@O;9z(-BZzohbe"
    "`+p$C*f86-`mgh@r)RcqFxor&XBY&h)Cp<F$m$2?N=vE9j3<*Oq{_N_IuV4EV!R{oX^eooD(DRiFcgdgof`1T*ZT*9C+}sC=Hr=h)q0KpP~_MC"
    "VmG&`yx+&LPu{g|&-ou}iq=WJ^NRPGp8ml|&1Bg#)90Z;VwJzim!RJ}6_x@G7x%}riL0aTH*N$fxuPdN#EWoFv}0|;)txqd<dErPnmRDF7Se56"
    "UX00{Jx<_B-jb0%ytW+`-lUeDD_K74tKUfi%65B2;oLe^>jwX8QcnDr__Kdq|2!)VFIDB6vvW&v;UFk-kW56b!_j6@Z!utV&pRpGbOdn<=Fv)q"
    "w?27V&vv7Bzk-AP#3y#mQ$cquOm5Lm`a!){)!U!frd>0~SithgkA>hHqhh9?u3tz-FRIQu?Wy_NrP``dw<Ay8R%V`}`_+Am9rF}Q|DI6sAEqzI"
    "?F?O_uPQxZSgq;QQ)PrFc0E)bV3f<k#)+G+Jws>sEs{!yoV{!P)?~^SW4gAH<_c<!@2$D~4;a$XT~`}=;xzx=?QXic6C717U1P1Rm-(b)I+R-o"
    "_$B{SS$&$mlvX!rY%cmkz84kW?6ArHC6Q2}CMvq35B$oZwU-&x)`4id-4Qg~Vk@!<6;cXI@s3CdE5TsCOOK&6p$Bi|4oN8Gt=s(PPqP;1pS|%O"
    "B<c!+y=rA<($$AYCm#OhpNy!#ec(ucpK$gP-K0qt<k3*Yrzmiw^`yXtBvnhZESYN>Y13-Xtk=}bucANsq+vA?5VGPJCS`h`U5cqo;SJ62?_sF<"
    "l|+ZEXSysBTbPp=1eIg|BTM^yc~9KY7g&;|3anzxqt)%;xtYL}_~lPsyPs`$b&H*y27QUr3MDW1yMIEevwJ^%jzu-IaP;X5(e!8<L~YY_`SIK4"
    "uPu4n&K2H<jgD>-ZK+O|{YA}Y?PTT6^h$OCC6uY5C^-Mhjv62Pe@*>dh0NP&Jy_2!A#rH*Mm*6n&w#5Fo^4z8%yO&>AC7u5YB^#Z)a|LYNPmK!"
    "3ZjMXM(;EDoC#93a*O`nDf4cdfI-$Bp}zPaCNRE>5g#$zjm+gA8yRJosL4qc^^;uFoI|7EX@@tu9criVY<DzU@b0%#(%X6)8Q?obKAQ#~9Pd?o"
    "%kij_9dp;734-?Sx-z9?8{`r}NLN7!m+Ig){SECH^=EFt*rKX2&+MQwQxB>x#@f*@-$tu=+oQKp>A~3Q<S#q43Adv_-(p!}J9e0QZ`?7e(L>K3"
    "B4D1m0rC$0L5vLVVKhCxlPb^(pWn-B_0oW8)JLAEI$=)nCcMLbMg3Jp8D16ZjIznow7U9}XW*c>S)}$V8L6<e`keZA*Xc5fKPmS%i_zM((9G;0"
    "GhKX)4Gzs1b;sOZH)naVy+@PI+2Z_2KX|6{l+Kp3fzeNzFnYBsT>xR%2DADbl>7sR2Bqo)jG+)1-pJ?rycK+B_kZ&Kvht`OfJ<V-Q`Ze2(mqA6"
    "zo%^L;E2?;R-#=ex@h#f@6Zzm)l0MPxewF>_9D-n>V$lnEj05aL3n%|7jlu0#-{@2%kitno4}G3@}Z#)ulq-hid1yOzUq+shBCSJa3bCA(>C4Y"
    "Lm9`-d=Kq|^~T>7Fahao;~~d<Lxlx#F2<y|jHX76nhjfgAXPLtwXuJ!DIX_>2C4<q*)&a^WCNj@<x}5{-8c$#eBGpP0SyOgI*IFTA(vVCTIj1n"
    "Q2x(-NjVu;dF5=jQ%-lNeR_o2&nGJ2-II_@8dvA!hV4>geiAuVsdtk)L%t;KNZTRcZ_4~I^#hc`ll#4?Zls)@BT^KbSNBO702^r~V?>^UcY6y@"
    "n0-@ki~_{ylG05@xBk0`*7Bf$U<`2br|qB{vsT(6bt%UN?ZQ15H^V>QbHg;-D^Gp7+SQaW-qEu`a9nIDp)Vs1*ej0L<DhFU^(Ml`IgGXHQ`Ak<"
    ";DhZO>^}Z7@7q?WwEy>t9?@#D(+dAQIb74n%50M^{$7xP)nDs*Ru<tGVB(@T$(cyD`~3bpZbnT=dG`i|J0^-#^^kx2P&}@RYFT|DxOTt(liX~e"
    "J9vpn6Z@^?-<ds2{Cz?Bl)AECU3>l4%IuR#Y^OE@(+kdphyJgR`thGc-N0OSHcdl0(WdH=u3d~bSP`&7&sLr_i_M_#=2lbcrG**eHy9+{b6;>S"
    "b5T)g($i1>e!y?P`%u5f*!!b@eE5&6zYKmS&#;eQvt6OL*`3}{dK6UXJ4*Mydn)(Uz*M6f6#INDJw6@t9JVm4-!$eO>b`VC9ZrLKhJUZ!$r?Rb"
    ">K*zpv{&l%Sd-sE9QCPt=Kksa`M{Oj<<}>*3NQUpCZhN<e~J2HP%j!b$#?c{>mYlX#b(L$1EsbpYOpZuML>k%QjYz<n=*`oe(0Fk!wjwnW16Fm"
    "+WB0MzR+hq%#TmmY0w+SY3}!s;QjLVZ>1_fL7RFiHc>uE9t%GAmA(HHYht~^h~U+)t5vTbJ$+pNm=FQSjOp7mi<vsDk7F2%;sbg6FREj2E`eVE"
    "`KQnG4*a}zVXHwbO*dY9J9Wo%CfV8^by~EqQk@y8&_z|JKGKMr`q+QG(1<(flA7D*8@2FGoaEKx0c{39Egx}vm!oE~>UM%8OV57p3pZ1SGW>gY"
    "DBVp>2^YcN&$niuI~Jt9cc=tKOiKlG+P^=c8+-)6qW(7#hh3g78*hBeX`f8zt~{CeV~la%QW!}_>J_%+k3nJS8GWxB4nW$YSO=<C8FNrQG$Afu"
    "@%y<N=K0)6Dd@j}F$9`EX3WWTX!Js<A;fw?KR{njoP>G~B{UIS*gG$5W_re)r6{?_-*Z{Lp6KOtUYXA~iov()UwNd@|CgQ)u77JsT?zbK>F=eC"
    "sYZ}Kpgk4yXZ3OQ(W|?~1Aj1@Es>d3(MOFrHKq%GvHzv@g}gG3zOC;0YnJamU5+wwptE73FN}9iviH@&gudrrH`(v(Hya%Tp5EZ;>~0+FE)*ZX"
    "!tT!JDEd50_NvaWl1IIKt)vMZNRMor9R}DmZPI$XnJ(Yhh`K6wW;~8lR#4q91#qF@e6pl#pv@nb-+C+f-s{z<zq2|1SE}w6SBSEZkSI&tH9bX{"
    "HWD@=-3K3JFt793>~8-C__+?VXjTxdYo1{dWz%AMG^556Gfk>7UHu>l0huwr#sFCmWz{6sfg#T{Em0MK9$kBa|NM2yvK*&-nyGq2A045$F&TQ7"
    "zSk$XdgeY}b(3}Ie?)BY<vnNF$)wvT6E>Kzz&hJJWj@pXmS!gwbZ%@UKK@O_4*I9~(65^BWoaM2a6~kF@_EL%!tinc;T$KScn`{VQo}OT2?A>W"
    "jLny4vII;5#ybpb0HJQ`wfT$xo4|74eNU_F)%*CjP-JPAWMV1)7<UgxIvTX7r|UxCMby~PraRYHybxDX9zD|y?}<ZHJoU7Boi`xJ9ZTY8Ks{^b"
    "cIdj&Xp)(FCs3~0YlNAmOc$D<wov9DkzQ4qbP=4C|2suZ@Vv2ce()`+0?n%b5bx4aw#t96)IR|gmw5g2KYG)A8m&jWSej{7L6%Ws4|Zb8G#JbO"
    "9cI3#cm7WbP-T{mBnJ(+HhI&=NKdm{6fNm4@r}{<qPk)$e?WL<Zs1`UgU&lJy**C%r#s79?U;8pYh4x1UN7wy#^~@HO8rfnb?loLk&g)JZPraa"
    "b^cxTISe<}$7wm(qD~Hhb(YU3O($em_{pS&VpM6>z#mw_sq_No&BI&RQKh$bw@}rbp_1D91uOFfQrpp5xTGwN32!a~B2^r8tIv>>f|A}*<}K+b"
    "0CWmLc%Brn!{1MOe1HG}nw|oDq4GicvkCV1`Cj&Y73vxKFr#`Zj<O5+KPy(JIuN#;YR9~cLFg=C1$0N5oj(rRyk%^tFXwo7N;i!D`*UU^7&nJh"
    "HEwF^Mn7bD!3W3soV>#QKt1n3nEA=(0tUSqHWM3aKd~BMmyymNr_)y$;2kxrDiX7#JqAZ~=qum*)#WRHol)xg{pAMIUVV~rJsa!%ub%n$)Ejr9"
    "YV|CCC+aTJvzd`KGsC;OC!syFAc0VaWNIAcRn<3Bx<c~|uO@Wzt!bIQ+>Br2tLP>dUj!~bn9Po<aUnMzWp`A4nN;1M#kAN9CY>_+a8uQ=VJ0wY"
    "I(wmD_&PWzr-P5E<Jk$`*^gm>*s7}Nzc?B1q-s+U1QKADjWp^S(oY&thmDy1Y<821aJEfts3c&MVy@Ij$Kvc4)CK-ACQ6Rbe1>n>A#!qhktNIY"
    "lzT0eV_xLni`HnvP)UX-yqGkTG-qkauBHyvju_>Quv9h7xTOW52Ruv@#f$}nSPguieV8+87_UYZH6iUzT8|%;)^s3LlUE;-D0^}FAy$kl5~5!_"
    "&Zv+ryn02^f;ve>_8F`F?kI99(f;5tN;zU1{N*dOt7e}IL3#xpMgPcNX-cEe8|E(ipK{trL7}_Ss8Jn^+dJ^%%!9CjIVUrfo-wVvRaG+xmAeao"
    "A$gXhrzN=wHVAb*&vySN;*hGJUK<UOPWq}co!s;m;}S9zl&p9KY%S`x9#K>d#dPqC*bM1A#-?f17bF$I7wt@yDlo){!Dq$4mH#*^>}chrP3V~M"
    "s`9#D1k01Iv3RzB@<3uoPfcee6^VeGQO^yhKV$GSIwW_Dj64i51S3&dqogHiS1qdD%Lap``JX?MU${6(M!ccwm)Y4@w*tB<e*q_=EJ?M0RCeY3"
    "4F?s!{Wo<zUFgQH#L+WqkquqiB!#gvDSeXE1NdsTX6n>&=;3L2I`nH>EUXGUiXJSfIR8WGNynWS%U&<gG*x_+N1a2K&+V_m!#dBx@RyAj`|~wA"
    "nq!>8b|(HfI#g1Onby=ye{D*o>vcx{;YOFj-I!#C9mGt#y#X_aF<0-TX1sfpvYYBPpZ&N88FH+l;8iV*?O#uxRG1O2=no>j99_+RCSOi3QRYs@"
    "r8}6=k*HrqgF&4?PY>0Ke_Xv095TT(ANy#q(oQDOQ=ek8tjfuF-y!uEZ%O8?nv=c=QmuV<?gIa3_xiA(o27H~?r>2V{d;$a6MwZEs<=-%b24Vl"
    "qaGIDmyYtPSSm7<Q#<aSNd20k-V%~b#J18r%nv#fn4<Jyrt<Cqyk;HX8^-aYpK45%g6n($?MF(NC+<OKSYGKH*|*VQ81&VTg-N3;1dEEKTGIK;"
    "Awxa`l8a%H_VOXEn5S6Y!^Kl4F*ha$ZXd5Tpy3d{F8=&|d|*GLBL7UN*Vk>La$C~v{oth0A5I2k+s!zsZN)lK>mENT+0##UKI^1Dt)wRkZIx!<"
    "d~Gvi$kH3p*D)T6^mUP^Nat)tTTVD!g(rnZ50TXFgZ@{w7a1r}w|MhSWj5v#sW3IA?0gB+UO{YmVwllyu>TrKX!bsN&RII(O3w#6BBQ;-fhEb|"
    "ArIz&+gVxWzGX>K@0jXujhCHJ|LPyact$9>{U}BvdODe6wT%9nUq*krUZ#Nm+!7XC28gs*(*L$W`Di{>m^mQ>zpCh;=kNWMd`&@r07y;-(ck@A"
    "T7*D#92xki)GKo<w}THP!M+>nT<-SSIXyuP*jA8(Q{OJZCpYP?^Sh)D^71RQN98%abiibR{IU*Huz;eHfT62j^>`nbD0zlHOv#DfeVW*FNNRR~"
    "0@4qCX9Wi?O($kj#-X=a9U*|T>txadDJnXYcI_R-v301aMRHf-YVRSIvs>(EbZ6Coot-v3N>3O`ZROYaRJQnTvGbU)Jjc?&Q!rG2!X(R<fbZME"
    "nZ<x++5%blyE-TXXPl7hU;o&tYH$_th$pa~Yf=+B@mWkg#_&Vl#<+uvP?I4+B~|IN!BQiq=P=%~piXyd><JDgi=C)U+S-IB{qz>)rakkhYJ#>Z"
    "PL@Kc(Yg;EU`oBnut~?t=bscNfpwSF<&JIWQ^AX0Sl-I0qhUt188SRZHJ9Z(<B^W4NJ(zl8SxnIov0`I)j`?cHs@6K;eM=Er^9Rf^Kx>ts2D4)"
    "<hQY+eSiaZcxO*1q6&r;I>6IUl(yJ4H)ILw=+N!Dy2mC+K_JzJ1y#vL${xYN%vd)Z3v`YD_FYUn7xcc2CNe29(CQxzO1`Kj)v*7foKv>!Cc}#T"
    "7>*zDEzs|n5HCFwi7idk!z|_9Ht(H&l$J*$H3AV}B{24Qo&eI-Loy#DN=xkZq(&E7Q`DeOLsdL2&3@QZzsqk^sjA$Ns{Hg0)FiKH_201nbwO7Y"
    "C~1M&4XvH}9l&p1_i+=m`34Bi4NRuw=55(yx_?Xkxv}IqT5ksTyJMf3@v-&p-#(qYxm;j?@&PHT0O>V0Hlz#ebu2jfMIwwA2qUtS<AI~jEV2zp"
    "wSR5!Ej?Eop;}Q-D4B2{tIfXotO?WYmU)g$a+2+mzcDkitezn!)|SLK;niK(G#8R<?jUeV^OK$(Oz*H%q1>vb^G4<4(D}nn<<87_>0peknXh89"
    "Euwj#g6XY*iOsC0FL@8;PmN3~kwP->kAiL}@i|2UYIaF!!i4%R*Wbl~iUC!f5Cwc=aZ{x;-&R8i!Y)St3y-oM#Ymi-8lB*eRvE*m<}0Re=v-nO"
    "9T>zc4w;w{Wan3(!x!tlwyIOomUl7>l|uua(ib)Z`wJyHMS8p{lhYA1Rn<Tv5S!1$mQd-E)WzC|DB2_HdX%Mm-kM>B6`|~w)&{EF%^BsSgW^qA"
    "JeTtZep(}4#k7le`|9RHpHgm$RJNPa>ChZ2PZ96xmo?p_Qy~qagLF_I*IPY@p;jv0ngPD8g1<VP7Jr+S;8qNwlGW%#A0iq>fQo-3QbDSU9mbYr"
    "8JlAZL+o8;G2R1zgWVcw#wjP3ped-6TyjbJn_<0!^k%7GiJ_&rpX!x1YSc3;xM>gGg2|A%kHE4koBRf)$&?{1tfufYxM_yK>NM5TGQHk{6DZLT"
    "5B?W*6?G@9(=+F^lpXYrvpde<bX{5u5pq~yU-#kkDt)~?_r(`R=m?{BU5afv(@U<vcj)c=F<ZBw`q}+SL$9R2vtpVhs6EtC{Dwv=)ck$Mq1}*W"
    "9MPim?$imL5t<%$Uu(l!J#)Pu_uT;Qlcvw+Q<~On-sz=51@Niwiq$sKIM`z+Z7uGcdnm9hZ#`8pTUTRgNYAzY+wyZo^_t4>S2xbQ*8I+_xjQM{"
    "PS8RZr;q!mDO}=x>!?=BE&^)+Q|*2OvyqnOQPdYHGo`XX3h-Y>=&mXzvouO+aO>_MdP20s?SEl#9a%sda2)KxCmK`(jORSi#A_&19n%&)r+k^l"
    "gg{9yt7g4`kwXk*!$PO-{Rq*e77YhZS6c56sOJmLca)v0A(o-(zEET+3{AbrKfK2GWkBmx(@-A{Us+ddZHlHlc09fqJ@BMF{BBXC!5md+ohF8!"
    "CwU2h5Fb=U#GC4cAa-|P0zmGKoEe<BLF#&-cJl(K%m5ch`}mBzqEn4jwv?c%AIY#o#5Zg5tu(`zyj$NjTk1>vqz?)`0~lB9%G8A(5ch`qtEC79"
    "J{eu0n+iPzGRodOIjeVf%rV0r+Rb>xsC!!`*)t15j!&yTI~2=(0u%XqM9EkQDbl+7Od?t(0e3vs!X{=_Fz-FAzFIRTeVSK(9Wyx@7G32-n^Jx>"
    "sdmdVk(#?+W;fNa^VC<URR*Gi$i1P^l-`@?4KKP+lD;sWXWxD!>4au?Q)G^BL<KNlC!vg#Fp-q`PKN#+l)hB;uUG!`%r_EL6UXXX)ku|G1tL+W"
    ")|@u86#XB^OG){lcN3}|{9Iq!gAs0Nto=v$MW<-->Kw~kGOb{#S%)Jx{0N)#+x#spHNTy(UqEpt*)vJo`ZII%^uoh;y5;sozpeDoZ)$MAuOb&P"
    "it6|%)n%Cp#@n;-fc~bO@-f~INW+@`GJ-_^izkf4Qj1{9O^8r@=X1)<2K-y+XIPX*Ngypqd4Q=Ac$`(A3LG=I&N|TWp$ru<bjv+>xa3GBx|PSc"
    "_w8w@{sVyj=cFL(fhduhm$5g}6Ym9OOOKYA?%|o-1wo-~n)T=Z`&g}a=NQ3k(S=B`{b2?S=}Z#runoN~mF|Nw@&P@k8ukQgbc;~3c*g%Rsb~0x"
    "=_oPZxq<$^qv`Qarj*1fUAlfc0=8kSpi-Yr%4Z__@@j_t@*IVHB`!QmV?+f<qg^(UKnYYZYCQ1oD>Nf^>Xeju9#YjZJ+{VJ<*d2~<ZC5ZfJd*z"
    "NnbQ<6P|y=EKtiar)A1s1om99oQ@0y$_F}5)xFVkl8U^_DE*r^CZ8ST?9lFsKaSE}hDTdGo9PcmHSC;2w+`YwiVlQGoMcy2`x@oDhZ!S2?j<v{"
    "`$~{JX71a`sXcbEOkb;=uh9Y8De<@U6)mw|e+gQnPjjkAg_G@>7Ug4DqEy`s(IS3NCT0~9Z>#S~{jRysh+kq^v54A~Y-i{O6`Lp@Kcw!2tU1_2"
    ";!ka&5*NT^EAJa$g(pzDuJ>&-K0OqcNur^M7Ho8P8K3dBPN+RNU$O-2utoe|74xy&N!Zh2only5WKY{E5mo|<HP%kayVg!i?RIDCmi&E4mzsv|"
    "2yH6lDf<B!E#8WoI(6qgXp+RTvdV<{MW{ix7zajipIR%{(`4O`{okS&3^MA7Q^IKyB4}B|76K|d7E<C1J^Tv;T=k!qTKrPrQqJjISAkPLj`U%6"
    "Dnn|jIX4o;%3pqp7<*R|b=|(s6lBCpZ=oqQBkvTe-=v5sReG6}_Fs(E^g1}-{_@y^q$ZG1z>r0l)w$j8sL!Vx|5h7)RJQR3qq6#KJ)Vw{xqV2h"
    "Gpzn^A-?fnL!y38>Qsr$%`?C|q{CiMQc~)H!SI7wlkX;pij!9QJe^5ww49>x1l4ZGEKiKf_uqU?spHXTs3s;l+rj^*Y2!E4;;p<acM~LOY%}F3"
    "*=6om2zO<g_wVATT(vB>?C#82lp?ap+Jy7nh<?TjFxvl;YJVXW$S)A2p`4DH#eF5yk?<B3JlaejPR5==y^ZP4m{0RwPx8lk``I0+%(J*bbh0S8"
    "fs0wbir@~uIDYAP8J#&E%gwj{nN?9t?SV~2{>-GdPPcp}R?$I~-946^Na?pHe&<!DMe9<kr7V4+SkdoBkM@fyJ3)G9(6azD{Le~lCUlk<T>$(T"
    "nozV?sj+BuhB9Uxr_eQ*6eGv~Oe<&Bl+<3Z*Yxrm^aJ#lBK?>cM_uLx98~JBT4a9K6R~#+bm(M1Bz+TW|2(^lk~*VhLmjAQ(`H$(8}$w&aP{i#"
    "%>8U!SpIK)hEVlmXg70zLnt%$<DFmWpb<5jgp71d;~n!~ncB8~S%C-%k*ILU%uMRp_Yke>q7(7HjH#(fM1UjuP$ieLkZd8GQ7N`xWq|y}tz8*_"
    "!#_HbNL&n)lN=l8@C)>8GL=qE`OvvB;^?YPXQfX-)mXPINDV!*eV5d^kh*DPrq!j+>MF0{m-tXQl2ZW>jQ*|=lKfCK4B{#C2yWs-hcQr2Fs{Up"
    "P|r*y%<vqJ;2oUo)V~TISz2)0p}dmX0>u^iodzEBW3UaXCSQ)24dRS3JE|^mmIGEn?1M5brd8_~s5A>TmlkO6m(-Oc8v<^pd_V4)AX7Fv?V$`E"
    "_zb1|YekjntlmtX!gVA&M3q;<uvojSXc?L8cv$sAEOJWy0GKGICsI0y2KM`J<GohD#xD8@FK*nhj%TelX42qCaDl%Ginoqd_l=h;laHuKxRplm"
    "dgG|hV5@rIntF&Gl@DRZiYN(jc4c}9dc`Q(eT()+?F}6u)|{$nV;>2SReuMg^by&-XA)h$M=jKX8ME<trq<mG)e%^te>Q3_4WlE(X0EYJ70IVi"
    "bpupjEQW`rRby~4Ro+qeS4lqyZX`y9(E}2mg1=|RQ*=-gD<gJEc;TZp<i1!A-vop2OA=0+yb{6OX!BU2ll_PGl<zr<s!by;_%5+Q;&ttb;AY7*"
    "=t)5{sW4yBv^n`766ty|3`qjyehh!$148t`h!&87-o@As{n`XI86E6;?~Ip{y3*FE5H-TD1|*qPX2)IP1+%|xs(E!<$d!3lM`E;tnjQVSl6&r~"
    "feFFP)};;9rY$hX4{W80>bMMl39}p~l{ziou%1XZ7um1jmtu&m)(C%LYPYxYHI(18Ke!c)#t+c98QLvazL}mq2=t{gYPwR2yZqRrNqRe(WO0tj"
    "1HA&W3lcehnUaTiD|x{(XtBo#;o(Zf_;!_v)eey`B>3pg(ogfrd`guw2i|vtGQN5Rg{r)Hk^0?^ir<t~``B}r^_Q<BaQ{e($$CoYc(1*upL_xR"
    "31VA%C=S@??)HKISdZl1AFhqT36(*l<5fkE%yrmvN)OR5*smx=5y*sW%Wa+E-g)(DKAwY0kHjvWyVo;AAkxgTxgPdAL^%F?25uc6l~y;l24lOE"
    "QHqD&@J-fKYQMrTZp55GD^Z|}IFOyl>q)O>27Es#VJ+%maGw3I!FV8Lhb$00iSFRwCxs<q4dSDbfx<o2iPYdmawEIyx^C<L66G$of;Q1J>mRu5"
    ";HtM&K}BU)V!BsKooHDN6K?~eTlC!Ll0jrG-JxZv2CJzJ<>h9)A2bStLKDH<GaJZzsu@-6;<6-aTdjxi?0Y&%&2qt}VK9pz<{$8zwm$C6@&$Pu"
    "=z-DMA)-G41A7PNz-#ay(Y(Ui)5FjQ3A;&*7lR(yf~@VRe$<LHSN9U~DKA4g&*by$((r5ct%toWXVue#3=f3$ypkaIEbSTDGM&NH5DBDciQ(|S"
    "_IGx}#xqJi-UH5OqtlyXsWWB%?wiJZwm_RB!H3Q&8I@Z*Qc~Bi-CI_-!3vS90&|UhHf4kTLlKAXLIFH}7rT-=hZN3e!zIXJIFw3U7YB8uv<k(R"
    "D-I4RRX@Yr26>zK>vzY&(=JPO&Ag8{ZlZa<qmn4uAG4pDd@I{m<E7xnwKUjD)z`KH6XcKa?gy!Ka`eSq2LX*TZeR}xDN)lmFPt^kkD!Jl_}Lgh"
    "@PWdhMM$eTi(e>bWd4}~$0rSDH0z`*(@1Vf4ZOo@#x}ugJ9d^0#r^!RvwW2jltD8ZF}C}vt_pvFr{0GVGyM6#XB9=Ga8ZRJ{s?QW?}>wRMY6L!"
    "U+=e_;5JPst@B$5(NW$yQ05eLoO+Qg^&XfAa^C?_&U*q7-)09fJ#g2T7!2(^gmZsSniIP=4Gz+Xsk<D#cR!EB6NY=i3pA$x+4<neihx+ab$eZ?"
    "$ojI2>iU1L#O0t@1b?JEs<b8#`L{HjG{*1nF8^^Nv6D0<;>~}43Iu>XW!Rv$q%7$_VPyyY)-ENl-gOgn&8U?{=|IfT$&w1;fKWvvNQ5`2YneL*"
    ";sspupJ$Lg>==o*(VHSnpF*G$*12C9;99r9>tLTt?@_7593`8ki=mh(LoILGWHL$DryvzqTOB^MVPEC@e6w=uG0R=_Yn!2(HPIlFl@*!I8FJTg"
    "+kTS{Cfl}@o_AG$Jp<c^P_CK^3fbGQhp*nw{(0+((*EE*eKIGIUznKR0P2gLxPDGuWc^6tpW*q}hf}(&du)d7R$%(!6+$kq@gqL?99GgS<%+Jy"
    "_>Pg8*%X!yFzc!@RZCg65=f>+W7hy5wAW`<@&cP9;DcWHZ5!=GK3k0h85N~F>sHV3vv)70rv6X<?cJ}D-l_<7;EbX^`**stKw6U4YzI3M2uEZ&"
    "KYD}#Xk`}pi0-aT{)Dk*+<#@v232Wnz^$d#Sj>l$@7X(tRc<PoPyx&u%3Vv<XVJf=UNO2yOB9VESr|a$Vv-bpCdg$eTu|>#?TlWk++v5EZbQ^2"
    "x8CFZV6Y3;BenHZzbaJ#ldYe?e1w<Q7^7#k5E1e9Mligm1_ahL#?Ar=1OSalJ$?js)^ye>`3{5`Q)HsP%sn(05oTt6`&gH;O`gqX`Vpdu!?6{6"
    "!no9qG|3fFGIb|ij)Zn!t9{Y=M2%agzT(Aj*!jvkF?gTN@rRA-&dLqVr&;*>EP3gs!0T&jPX#?^sU$slLsRdAxv>;s*b@WzW=-g@o`m)@ib9R)"
    "_Vd#MyC`lYl!o1h)f<V<#FOeVcvQ7`1ocH-pe00TlJm)H#Z-lees{MY{i9RKPQLum+*iWqZ{3;=ezlaE856zn-Sr#h5ScSUq^2W2PMS0>(yy%d"
    "zH$NyDRN9%QEl5b{ccK{C8lDEx|=(WrGV)nrW>r2BM>qp&aieQci8{Fk}5&;E;%gGx7e#kgjnAbQXjN72(|W8BsWSjtaKEc+xg9;3iOci1Esq2"
    "=`9wPOaDJtZx$q1cAklyyWg98R%Y#c0fhok0J?z!dLg>m3!7|`%_hY~ltfVyC5n=U)JQX<kw&)V$<VuFBK+WR*p3+c!Sm*bu|p9GTee5mVhtrq"
    "BqfS!irr1@1)!=>mHS=KIsU)@+(L8QA-2#!A@kmI{^k4EuOi|H*&DroJH_^4JyKX;kZ7~O4npri{Kf;uk!l|6bOcXBHYofe--Y4lD}$%GK;zbU"
    "lRN$LHDPwf>chO}iv<Jdjb$A@t&*oqFC23$<5ba%FBizUN8_A=5z$xv-HeNOXT-2a-#bm8u2DBiOA6L8RH4FPxTOoG{D}pbGT&SnSxf2-q#}6`"
    "xL(?Ictb2_6zzid9OS<K5&h?OZ%BF?2?Hs~0QAXV-84I3c-gy4aH~XQT=8&WvBh&{Uw;p6Uy~PXv{*rw4t4v>jqD-pz?#P90ntNJ9ORu(s~DU&"
    "n3zr~^IucWBxqASGb;^5!<_JWLHDG-@b>9n<qhSNp8ToB<YIpWiH5oKnw&C&H3F8&d|BEsEGd#zUMw=@f<C`SBRe+BLY9!WvpZ}#W-P+e=r|=T"
    "_lC$GNo~DhqhK)R**IteXhSEY&FvLQ$F+>DX7`INOm&yxNeOe{G+6GKZGgjGMbX^$CxrSL`qSf#!jPl$6VXMr^lsvit#<2p|C~%=yROtlQI6jC"
    "x3%G1D9>#rBe4B(tzV$qT8xWdhkH@F3)`cx>oNP<p;P~8X7N@B@{(;7zC?jYn3QotRdhZ@M;Cp*(+WSXv1ND&ZJG>cVRRyc)d~zil=U0^)Pjf?"
    "7O@5?f4ZUqtKqIQ!ai+MS>!s5xJ<u00p9>O0c20Xh3+!R9cHcSh&+E*omRKd<d7)SyTLy?VTVH({3`fD_e@NeQ}DOmyNI5KE{9j{OZ>ePm6z%$"
    "#Z9s1==?uPVVL;yX`W3Cm$~x83*V%HB_mRgE`DT8V%vjL`7``}Cg#Y+TQDoLAeIvPzZ2g-JrvR4;q;x2H!<3x)0dj_vo}ZjC3IvhuOc!59?N-H"
    "r-S@-k4`7R5IRr^_a!=nVYJP%+B_q%kAtffTw%pEZ9mFO$u|%+@6bgrbMuPi2Iu19J3p=U+spB5y?Q<U#0FlndFi@J(kHxK%h-%UoJ)C;!)0<n"
    "+)SkWY~Sc(E>P1qUoel;Uo#vCJf(^YL81r}&K~4k3mreOJDfM(LYbsv7HZ#8Ngfmaq|bPnt;q%M*L`V**IVJ@{kiQ~qa?WrRgHyO_vK3z)*sck"
    "MG~8r9h^VCIR5DarA_Z;1|C4N9ovO4ZPof(@iGtPNH=Pw#-`xO)SFU|Q-Y}1_B$wK0{uf2RadMGkkd|op&?#NJ^0_1w{kt-AX)8+Ym5hVnfUC&"
    "3I;Bd>j3D+^y*uN-}xaZ9y~SNc*A-Z*Rk-Xb+sqR?yX(DrrG#R^^GD`7U97jFSE)h^blPna?}|DOTNYyc~ZH@w|d4&TnaeE+^rO9l1sEt){$;|"
    "_QF+eQr3EQN59PD{6?bljgkOki{*P8G3^)Vk1k%MYf{_^*T+mP`P`BGiHQitACd6M`}%jK{Jf}S6tmA3qmTcARzIgM9YYZ==i>Erge2)FUsPVk"
    "Nd>)(5^=j2@s)hDqdHs$W;eGzBEakRqFbfWmJ7K3uY8rv2QuWT^pP4JZ;W9U7L+c?TO0^3WX{GENtNZSm%yL`U5V5$l<LoIK2G|??6SCSBAx53"
    "8U)=R(_^hk9=@(>Mks<l{v_W`Ph%L;L6%;b{VRK^rt4%I6S5dL^xHL$kr0sm!|4ZEf)ZaFi3_p04H>*2ls}N^fsn7hKtXx0g87IU-lvR>$fad7"
    "aNyLzh(bK=svJH2FXmz|smXP2HUVaUMACpW(xG^az3JrrE|h`v%aXoC|8oh0+#|c0ypeD%z*MObWAw^bpcAHFW)JJ|X=eZPpj^6zTv1cY$Iv0G"
    "RlRt#*}E3KWCcla`FHNW%}Z=Jm6w@TtsmbXS%$_5-$_d1O0h<-xcrsN-`R~c?*+*MZoCFg$}ue^&Zrg-l!J6coHiN+`k#mm=PCuyDKEFx*`;Aq"
    "_sEc}DEYPJ=?>DbvbhmYe3fHkN|){~e1Ioj|KFJNITvfs%Y~(3Z37LaMdG8G@Y0L@=~{-mdXtxaeS<FNCFATvp5n{78ay>iOH6v{gOJxHv3y>0"
    "e&qM}^gljiA^1T-5I2<Klj39ep_i2*f5>(haV3+Fi?xRFCli7!{Q~=P>BnA4%fOY977hymZ(@@2bog$;V-5YRL)bxm9ZT6P9k0*ubA()=K!=pc"
    ";Lz)y2(G>vRf92&a(<9PoRALOZGV!&;{b^p0xxQq$d1$lS;Z<c)=Udq7J@<#bxL^rGTjbh*mO7i^q{}1ZS_x-Y)$4l2c;5e<+3^=#oZEC5$A7f"
    "xzyqS^X`;PS5t_W=*q+CI1wX-U7Peo9&jKzfj6-Q)k;(cK5kud?;?1!v>gJ=4)ElvdQX7aVyKHbpp_YQe!aM<!aXIN+|K8@J5P*jTGm8ws(!A$"
    "#YDB)NaUE7$m-vBITD+ms6u~D@qQM1aa7@(o@&9g%pj>mA=u|Ll+d)Tix!q#VvTRH(p>p0mqtq`m(?$sedhX(ux&Z_vAX^XULQ{v_pt$<1%r}$"
    "=_9$%mex6|rpP<4ERwj3pL~9@L4d4MAI4}id{(PUuJqrEceKiGx%y3~5YPWW=F0^pp|^EQFw+gnUGL?8i%`)8<I||<^#~Y;Rzss9S8zDPLZvFc"
    "Xw4TBsp5-lzcAlDC$L0G>~n=pXB91mrUxq|y=+VjO`}F(N-;0DPG-YmD0k7Drh1j!D~;Pk>Uhn53$+c>5{qu0F6;ug_UOi1n(1#JvDGT_^k$Cb"
    "|D^3Er!L16RaME)dFq%WgBfhtRMkP+^UFqRwFp`Urq4mGqGwBSV$9(m!rIBTOqo0yyfd#vN<IvIOGR-j`MTm>BaK`|+A#a(4+p#f`PV-$#H+HS"
    "7qFdTMdawn`O}aToSTg8U3YA6FG+v1NdJ1gCFD=-7CJct#Odp==Cehmw#p|$?|lD|O>TZfPjH0P0?wx^mLKT7d_jCvoZN2}=u6Z;opOpf_{Ja4"
    "_0NpX&MIf)UavLxpgory{g=fTlMj)x{H=+)sk3M4le@)7Z`9K0a+>VQ_S<hJmhN899krh!C6o(vZ9h?K`tS>UN$)6qPOmXpCeTmB=GisZZx)t6"
    "uU{0^)qgGO^vd-_|C<jy$!Xh%*?RatmUUWT=D7&&|Nnj2h8s5uEuIdfj7=Q{mBgy-?{GGQJhQl)Z)WU$CfV#%C|)0`c_(m5ZTnS`7R<skht1*X"
    "yPU}8-ZV+UV*gOu#ub^zQ!?z0G=d{p>Cq3({}GUIq__U7fiwxzd>!Q}ES`EIm{3c2f4XX1Z|O2YID^5gXVd>n)(d1p`xRMs3kw-fNNoO}zQPpB"
    "xUY1C!BV8!;D}ble?~xKd?%kF1Eu?h6l10gggN=*s@cOde~JDY!>5Y+rqp-zh(~5eQr4BY5=wcUcOVOK_RD%&fJnF)xm*9o8reYhy|>LyDLTaU"
    "qn8*bpL+jVVVb<?9Xn45*|gJ-=seN#zfK~ZU(#@*5}lWFSMJz31=oo>S5-{VM%epOX$U6tyl<0Y?o4`*IB9Rq&Ywn^Qsn9jO1G8znatZ6Pw<AQ"
    "A!ub^z@p_o=-ou`p7I^ZHTgE2bC1q*k6W=3lB8cLId&~s`02Wc{CtOnX-dz&16GDh{0^I(_|4Cl>m7p|QM>xH0zkd@YiDy-FExNoE?(1R^mcR_"
    "brGtlDw+O;vXZZ9-T-qv<hbP)>SV3FdWL0tBhwAGGeu-Sb6P{-9vgss{dxw=_{u!JNKYKTK72c2j)q?y^^*J(vP^yypSyWMo%HBp;7pT)uE-0t"
    "$r6UrCy&JD!h}Eq$>X@pF(fmEK9pZvA?5o;P{xa<GF)%ARt{;x^I;K;FDxqLXI^$<7o>&c3=8{B&7Epun-}Gcjlyw~mj3d$D@s&~)U;0*MUH84"
    "$tAzeF?WzuSOu~Y1wO`JQy@IeSV41d^*WOCD<YgTI|PAlRU=qr6R+bf<g$c3P~uRKPsLEFDJgE~*GnT|BSZmXA0h+JDXx8&M{AxDYEFC1xL4(B"
    "Zi{C}dWP$?7z=rl-t6f2@<d*JOZ>6=`~6mN^e3w}8RkBP#mmQIeb&Dg7e#s;6muKj`^CR5zN_+HQTSi=b&<^!ubm4hdN|{KY4BM>UNv%5OV`Ep"
    "=b~K1y}3ehm`<hvQ`<cGU~@w|Aedfc-nS{9D!W6!O?X|TFA(0L3${POHVy3&L0!p7%T0tjOK?~`N&fS<9+5E_71Q2C6}==YdO5<V94J6BrzQYa"
    "7Qmh;(A-PCu4fG%xb<R6YIn&H7Wld~6uKQFi-65e<mvi%jOXPI!Dr3#O^qHwZL&Nn>-B}>dg4gC0|S<kBkJClfj;+3TK@${23eVm8k%I`P73C}"
    "b+qg?rC8TJRVT%jNW%TTygV=5Ng@^@q;)PdqzNaEy^LZ>p}(+W&poyAAey33q*0qakp*G&C9+)DO~i?_iRrNy+&ityz4b;w(vr~_e>(f+G}m#V"
    "R_KnqHu<87DT(kmV6jL1hhn<bJGf1c9uz$tE~s?X+JE$yosECIrL(qZP3<DuBW-?ZS#C7+@GtCZrddU$uU;E#KY!odngJuJ_>45!C5nMLmwn}l"
    "W0J1CeqyX&r+2tW0AfXq@(vf41FZaT<QMf833SGbdB3@j3WwO-6Jqysx=c*zTj=cn7MHc!wSYV73r=am&6t!!rl-?OLiu!eMH#pKSkw9k|4a>?"
    "Zu!aL02u=9-ykul#AWSUYz2Sf|Fqwc21mBg;Hx9DwYe-*`#dIj@tRiv$<mm^RDKK=gThqIVIv>oD{kB3{#=JwdI|CUj6hTJ7@1*srq5`7;!^aW"
    "m)Nzs+Ed%x1Ac^gEiPr^O570-(r)rdekv6U;=dVu7#q{Ae_2WN&L?bgAD7ke9>TYWeUi6d7)yyNPLZP(IX_V%3Jj=Fv#O-BmZL&S@ESpD^dn7j"
    "G?TRhoc)O*jw1;tBlbV*Htbd|^MQ`OG58T4>MD1u#F;UNE<|)Lm9nR#U*oKd_GDh?!E+3m=xZb4B}meUl)f$?e<~a-wjxc~hHWFCoTzp=2}d3*"
    "k|6hryAwFXvF?*Zs40QEFYCJ&JkKwT-|p4vfH&N>H0_1|;x{A)(2pi)Cwh&WKsC38Na0^9(4;+;{b6zarQ_K*UiVypmQ|kU!_9&<NaqJwUf1au"
    "hD^`9dKGIyJ0HkPamtmebpymf@|0=a=$q?;&|B~_(cC(fHu_5~rV99A0LGr1qaO}Txpto6767hooi0&UU<n=0X>Bs~qG_MD#V$O>i1qr;2hlrt"
    "WJ)3^><RN%n0?Bz8kWMyw&cxG4iClDB2YXytoWnM1Q#R?-~;kJMw2yqzMMYtS*B7JyFrs4vKpA;xM5JYO70sbuBlTTl`>tFRX(q7k|6s^Etn@<"
    "J$=k>wUAFwfdh2iC=FEY$5qogGVN$8%W{gE2shc5wbHV%Ur(g;ZvE1!qEl}me0skqavUp79p>GdOdJycm}y;JHvFkCnj*EGDMR8JV{R)=k|JKb"
    "j$ISNNwi~^*K{%#8=Fz2_3uxUeE8VE&u?#4xQo`Z^aj|4E@2UQt&~5`Mh>Li#Dv($!MY<Tud{eYsidH17-2ti!Q78#ZqpNcdlm8iNQ@_wu)O+u"
    "<><(^$5U(~p`WNTk!ZV0f3&PCxj0MD9}4g&?bF9)cY=nmD#{}L8>Kw+#GBz!gjCY9g)_*_L=y$#M|xNl8(6gd%vQq-a6nmt<srzaY1<*tTXihg"
    "CXe-)tec}<bzGwZ!A^=ufSsKVU~dIPqTPyUc&j8=7bF^YW^GHm8BD?S!bdT+;^?Y_o~?DAwycGYZu!D1UU#G~n(Op7NXH3NXRg*FyQ4ouKY3x5"
    "I~r4MqnTq?P)OXq1SzMtQbnd+w`o~zZOPhjQY|d2zl-?SvABt*XzA9h6|GuwES4aJ63omHPde~N;#gjtt<^jN;&yQTrY^Q@vEb<RD{x8Hv{)FB"
    "{jsD=9=3R5r5!uK#wNY;$3h>bN>+|^Wyzuo4wjZc;wnWp)wvag>X6)z&lbzF+?-;&HQ_ehWna<>=pU%@-_?)if_Vs`>*d0Ni07`+91<cr2luOF"
    "Mgm}%icv1*i@?>hA%zcY4T3<j-yxA2=hIq^o0$4^<~GQ~y#_X`y93>E1Za$XR4w9^sX)iB4K8Z>o+L*j9-<bg)yV*ASD@d3)v(oa2_LI^y&toe"
    "bbNgvQcI7?ZpHBh)Em2YHWe!?Bu{u8`f6)wS@<<u=2#6LfT*j66mS5HH;8l{nVAM?us$1baxQ{132vyTB|*__oQy_=T^3>;{7JQ1efg8C`X|<2"
    "d(9!K`^;ya+6i)HqY+3Er|!y1mL&SLN!1!S2m@;kre?;zR8FsxhH?Es+9r}gd-;cFW_ETg%L-i`7Ghyx;eRFIVo9=&bV`$0e0!g(`X~x}bdd!a"
    "6YMBgU~nY8we47E)}-wTKh-LVCS2yQO>aCwI)qxa&SB)axozJbPr8Na30YRvtKtb^&^)&9WemjPx~f!VegV7YUC3{S1q-QYEdq<UIfb&m6%k4r"
    "@$hcw1l80Lx6pEUWLr}Lu(Rr-h`d1PB}cEG7ggbsovOFU#Syf$g*P-S%VSO<G4)@Pcs>>$(J$v3cJq`$IF_>Ny4QF-oeQU;>Mw(=kMwm{zv<hg"
    "esNz^EW4J2D97_c(p~_*WMq-EkdBDRppTB3?P_sR>(CPEETDlqcD0=Hx|?kR<f4T|<Q{>LI+o4*s?};OnB+M3Q2N5R1H0U1Ee;1M{396+LVsdu"
    "F)hrVT9zMwI1%wf$rp??MHn%=hDw|8ZqYiMQOolEB%@f$;<R|9O~`kW7}O3jpCIB{Ms?A3u@M5<DAZjFWl?CJ<=%ivukdHprpqp`An_AVH%jYh"
    "L%gQ-pMCRh1Sr?M7hZUQ?4wt$k}#7=Ev&J^(&hxu48o>3JxgXAV=*dlZBXNiyfRNwz6!%hnlXtuy$I9!FsCBGMS<Ze70uzY+U@O6A?*=k<B4r="
    "Zc3d+k(jz15t67r0^<=_9Ubwf`($4&gF^__j=4PmO9Mzz9k-Z>hWHBR>@95HuBXQ_LoSPRXPooxa4_Y~5H!S}tXg0HIz3q6U^AvQ7cBCe8|jCb"
    "Clg(eI1PE(EUHrEU0s=$S*$*K<XekaG_F7T(NR8;%J&b*TUtxvOMs7k!8{`XiP-GNi>#R0T-y7iL^r#(dzt*zif7xW6!Up(DOanSJ0Uk;3qe5e"
    "<Vj>jHfBgjznO8Zsx_EVTrNMNDhA_P6wX-Ryx9m1#bn}Q%NeFJr`%aeCoMKz_ZYTic#M_n^JKMMFZ4|L23LtHxVF5H<XnG-A^=s3kvO5?g+9zy"
    "vD*ph#b%W9>7hjh;YH$kzGu0F6^dG(KhSayWUoG0RDm;M`j4oB?EmdC7NA?=NlCdbD+myUNjc3UsY1xCh`lkG+CcaK&y!g(j?k@B5R6CQP4C!d"
    "A2fuuvr`n^=k--_y?JyL%)K{{brDm#%)=2FashDOzw@2%V7RK#ww>p*@$ZVra{la4FoS^VtRR1JTvCQ=k-6*Z;`P~C3+~nT-?(uDR2kU5KEJrx"
    "ToUtVNP*LschyeJ1i}6&6?rlp8TD>fa7|ps>lY_musyT7vnXAcgwN8^<C(h8L~X6er^9e9t6t|RhnBmR$GXFON9YRBR-6r(lX1yn`Xp2fLScBn"
    "(sU}{5eTE*AN>z@qqb?XOL{&K^obil(bmy1_qntX1<Di0k&29zSVR^_`e@~-i@4pk!AVW`J$vcAtGSG8J#EpjLC>w#IMg$TvnJO>IBgl+2&9{E"
    "KVaA)9Y!ina#xCneFYF^8{5_;#d#?yrI&R<AE50CDHYoOg9XcxE_V8pCz@%9Je?vLndcrV6`^fM#WZ}^@)}+(t`y?R72dOITAVq<C7dy-IUTe;"
    "AQbdXage?%tT6$(nCzHE-~mjDa0r$<<#05El7zpWh(V0_Pe*l2L?>j53Cv2QxSv?lK?00fhpQ@Tdaqhxk__nZ@AN{EzJ0;k)~T2w`%8-GVU{W%"
    "ktwr9I!HakFb2^<U_@#`;Tb(UJ<JqL9dx>($S0UsJtXD5I`#jlVb{$I`ZPKw;W(2M%bwgTc{gm!Be+LqDc%p2UK_y*6$IhkM3a7tygTEFhHDW("
    "Zlb)R!V|>q_@;tO!zaF#dqSP@GqNLAf*KS_7@4|Ey7`^E4!g-vU_YA^Dywjr*qXk?6_b!WD%qT~FP`v&^J5ZjChJrOTb!8opEhyQ$L`EIZn#Pz"
    "SV%y#)jB3oCJa`qWjVSYJ)hr4k*naPx7pl)cPL9BTuV?OXcdDRohwPBbD>ca5BeZqd|!PFo%<qE-|_HGwk+JGF?|OZx`msmasUCB8H?1bN)PSd"
    "Uiu&z(zg!A*F6dwNz1QS^&;6$j+M^nAXJ7fa%xx|e1gM{UIEl1s}eB1EKDD_hkzSP`#KQEuU6DsORl&P*+nLH-*gTR=1<;rkdMFQ<TY#giMwAr"
    "j^@cV+s=s?MM(lKW-vTyg2s1I%7!D*VKg9rc-$vBY1X`Bk&iI-rL1;6PS~&52wgZ~PyV00Zr)4?vc-w5uKRjPG1LtSZqsM^<ZA=wYvw|V4ck-L"
    "pgD9f*{oE=9pTJ1haHguY}|sb!xRu7B;4RnKD}ibo|E_J_wO0*Ny`u*bHPc>FFGh)>e-iH*7~6gixH}MaCLkEJ5^@A3mUfmna%mD;J*}ayx|D1"
    "qR9d_8ZI(Ia*rHCW`;@*tpZ-EtLO5?M~_JTKn1H~QpP0915YQdoQx>Rp*zjx$uao%Oe1drOnxWvru{U@b-M2f3(MfT5S>+jX{n2RqdMBWE$hN+"
    "(mRpBcF<~+Ks8q`$il8(rt|SdHpI#kx{-%*occZ@G4XysS+cgbw*^!02|v)yzJ{6Q{3XvE_X(|I9nQ=&WdrDxJBCscbyD~CQpK>@ON`Gw<#h@}"
    "$B=k}#HkDvQeeZA!N715@(Lcu$+8I=k@V3N)B@<bOA=eyod1P&A+?D~ZoPbskWrdeV%zs0o|wue{X>uaY_rvZjRfTu-D=QQgF($kXcq$)fPpK^"
    "!Z180kIvy%UpoYfXJ!l$kr3aa09&L?C!|NyDbm37?H^yn$API{$F@yR&8$r|QijyQlO+^YS=Q{{9{7HuO3fiR36~nW$TeA<fVEtS(<^(SL=|l$"
    "gJGU!whewAFN>en_Y?@P7~KE<EkmYGdfe~ldCI+Dw}-$7w+KkWA5nZRA}230SERC9-Pl0=L&{nD-*i;}5c_3awZ#r$0N35wxye*nb9ADwz6#Y?"
    "=!WOIu-fDC_BMjRd8_0IyHX=H!;su7=P1e-&8D(;FWM(hSbY$?n{HcOo5iEHtgu49z1f_ZIXtjg9V^(BAB46J=!~XQ3uuCFmf&4XhtdhSG8c2N"
    "7=0tIw9!Dd2RJc%;+Z66a$UbEOv;DA%9v9X!0#@Oh<kCE#+@6FAd<cZL*sy!7t>kd#B(BwrW<%yvN~j<D`~rG_{SuZ6N5#S+%bgS4Vg)jUfWB@"
    "^kKHWO5afJ7S(E4RoJJ(?6X>X)jEEj<e8JHt-8??GC6a+V#r3FV2lBy%}pkSq`wnIscYF&(r?WzN17AtVrgl2cc<I!{@*%DzzX>Iv48J=aiY0L"
    "_O6=F(!pgmvyMUnNzmr6U0^ObyGC}^FN)0UlLCq*<LA28R$;PviWzHJhwF_W&yLgM*1h?zdgmSgNQ=o4vXM`T--2K`1pwkSl29`<Bu^2?l@kd5"
    "rAvySPDbBg6W+RWM+)BxOahavcMXI?9*ALo`?n7c=KN+GrbLKNhl5Jr^Gw2?B1VwpUWBtIQ&$c3yf&<Gn(U#29dg}_d?cNv>(IBiD4-33F!a1R"
    "ka&$I6JCsCgG_H3A)L;qQ_RKYiU$^yhe#noCUD~DJhO^|*?|TFub7@B+WAM9EgKw;Qh};OOh`+L>=TgI08xCJ)lO8iCzFz$EDWpU5Tht|K?Lj|"
    "?V8@L&`<s=O_phK(YBYCmLm82;)kAx*xUC*Z~)L(x7%Rv^8J_T|3RZir1|$z#1zR0@%KK#7I{Dcj|b&9<b~Q#f!YeB`_M;6QBIymt`m|7%(EnL"
    "AC&7>l=|@sh+&AmbSWdNWY*J!JUPPpy12Nv=NV}&ip?RIz?k*ep=ft9Gc#kdst)!j4Tr<&Q!YTJm4{}*m|N^5@B|wh8$m#k5^Qwu%{PTuy>#iJ"
    "5Jw=^^0ks<jH_DkeZs3}Gc$(pUdVV=EiKh;n?N&}G1(;bD6rKPRcaMPo^J80d3Hq5Q0v3dh)uMn!wkVah|-RgrOGt65GZRhf|uD+!>_Vex`Mci"
    "9HdKc`rwF#8^Xu&SI&u4VVbfni;1%bWPenw@>9A)LC*?$Lun<oR+hzdEyE%7Jc>3p5?*8+>aMkgR?>zS1SIz02q#@f6v0I@%z9fhd~DipfZ2-a"
    "v&Hx!1<Q=nUE8kI@oax}bXs@>2RuJy-0}U%RJ*P^KCU6b=-5t4+s*&Z$fVj3u_pwnMwkIoEh$&vtLbKDtNEv09Cjm&f>qN$A&LtG0?74G@OZOb"
    "n<Hx1ZPa|pH^^B9KblTgS25m+6LX3gtt+`hzsOsqgq^34+qBT1owmA`wXo2c*Nh?P=L=uG{yHKq{`+fdC*$#$pp09T)AslWyDmZR>l4^NIQ+4q"
    "0i9n*23A*gkU7@ii@R`vp2aGu4v__`P^fG(7E-hLplEuL$<HobGHrouMb_uGF?drj+W>i^_Ermwp7XJ&x~OP7q5x+ieBr^9s?$IU3vgg}*P)md"
    "hEp42SDj8Bmaw8|?UDg$1q7wr<ar>DtMh27!q+ObggbE^!?BHcFin771glLDEiN+f&bg(1(K%(|Tz?HX1e<M3ohQ3U-%TQ1IQ#=iDUQeFGs8?6"
    "LSGjngx<?(Z3gp9&uZPBD{5$N?yKXVqMgqUZ|*B~Zim7my){p-%ci1J>39JP!onFq*M8q7*PtxWdUG>Ng}l>*Om4BTFc=O4QLVx!SjJN^+bub@"
    "iE!ea?0p1xdyddSpS%`ZA;ML6lT0w1oA6y;SHk^jlQ3-i{-$m;&?OL7dCSa|os%b8ls$aR`i8CG_z^w}r7M78osLamk|b!M4F46Pw1!^!b2_9)"
    "eP|?oSp~rC=n3ZrdzR6oph1omERiT_8OnGh^YiAaO@2b>3ROId0NM&-S!|B=w%((Iu<E`xgrlLT=gu+wDrd2<bQJrt11od0a{WEBP~f_zcgG2#"
    "r$z)<*2pJI&&h981O@$|T+>HNjmOi0kY2N|5;Zrs^xSiKUbcbdIY~H3!Vxc3xMF@s7cqS*)W}%hJ~oP6^Z(<Wy9WNGX=X1m>tOWN=gySucmY@Z"
    "fbWHsrYV+wnYt#D<CaB1iI>|<7y8}r5@u_5$e3GFf1rPOQ~FnfgQ`F*Q2;eN8yOrQMJ5Y}m`<wzND%_hcU7Q82IA4(+e0;jT=7plU#kr{B>;?8"
    "e)`17!;}JfX)D4`$iCa2=c7|Yp;#J*#zN4c&uiWl#{VQhP!ArTFl6uZ#tU_ilTb4oU7a}&1CR-vGFM8NAKqqjgQtws%&411YEI@TgkGkm4lXQZ"
    "IBy9|tf1dtlfmcj^HIWWHvp79-{gd9Z9<h;bq3gQaBRwn9L0dBwkV!^Zi}=))O&`T7e-F0gCoA@l>>9q5bLSPoYPZpkyVZ3f}$i1k5d=TKH@w~"
    "(uzO(8<sQ22S6WMT*|arAIAiHIpfW%0=XHR!e6qAF$fm%xnIKg`J~nI1F}|oSt150NOWzGY8qoKibRs<3^UYoR#sLjb%4JBITS3{v#fJx7MtzP"
    "4n;YlW@BT%WvOVI6<*GO1Jo|Y6+vL~+!6K+#>AyeBpq~uOgsWV*qRagV8Crz7vU_dD?OH>QTEyXhzePo(+zV|v=egO+~lt=qvVHj7(aG&Sr}eU"
    "lF=JCSUX9I#u{;%RR&J8v$OlALXQD_ie2RB_&ABnMZ~Iznnv15NU8=XGmWBU9o^=ifIeGXp~JwS=qimnA*6kKfDa8lh;2qOSGT)=P`M#v`q4D4"
    ">oc<7f1o+Z3-$hYyh_{AvxkQX2bJU>B*~5)<z6Hkd47uA356wmx%7?aqA09-Nzp(8gBwQNr%gW<Q$_fO%gxlLN!&7>bBKtHnMT~~+iFNwsa{uQ"
    "@4x80EF~ElS$AAyx}SS4BQdYzyCwf!;6eUKh61L>p6A#kLI!=~HN*UFl`|0Z7YNQv<^g8|84U|&-DDo#Lte8rGlMRcI5*h~diAib*Xd3%s;MiL"
    "Z@!PJUP`Eov=f&d&KiPJ&-PrGX-vh&gDf*zS~7lSco-gv;m5KF6E|9L`KeasO)YCwj)}29uxwv&6$!sCXQ|kV;V#%XUIS2vr4)_A4+8HhwoBtL"
    "pKk)&&Bq@s-YnmC#=M!c{wu#?Sl1PWBxiqFgdTSYmFWXg(VT3bYf4t4Ipr;9B&yMHZBsi&9-_*1(O6y%!{?tz=X;I^i|FN`6S&y3dc|@+Ltz1L"
    "!C8CtRd6;?g!i5%i7MBySvK1*g!deKV#i`p)$6dgEaUjoW6{U?@Q-lFtKNDG7?MPcPKZ#87D2OY&>##VmxsebAK9G+;d_WI=jM2JmhMx5xz}PX"
    "vq?66za&J~vo+CLnuAp_*w;mkHj={`I>E6lcc&5%jKz|)c<ZDJo1{~&=2r~@tK3nfuPI*#kz(#@{lU0tK_0R%RKha3yRj323^_FSPA?Xmkbh{l"
    "P^c3|?#PMT*vDn<6=v_8<1y*1O(AAl4#j+=)tXzNUq18dkvQr5+)roFA3aK4cEig3`_|l?S=L5T9%wRhis%4D#+(Bec|wr13=mt34#9E?J6ht}"
    "5&Kq$34AML+!3abB}4C;9&2qHxm99I!XmzyPRUjtPzYG>o8h^b&@~9R#}+zEC$cO;&^e%hPe<S~J^JQVA>Mjx83e`v(5~W$omHBYei^vDf|7Sx"
    "3Mjo+Ip74}@j!u4JHE$B7Ig(3%$21^F*>q^YpL4U*%9K0c9M9WQzo6WzY*g8z$oV3jM<J^(ym{>?$XiOGnN?^G}8Cv$wghcm~m#6{8)WcY%lNZ"
    "bSqVI4GRl6ZQDUAJV}~O!o~EQ5&hPH-Rk2ZA+yl()zL$ta?fK@bJr_7r3}8Q2GIJ~hvRX7q8Ap<Uc2^rt$*p4B&gRZJk{Rual0+$nKi(9`W}jp"
    "Y&<g-Qy|m(NC_BsH~jWKvd}7LD}f#^WAqF9zx#ZVzDYbOld;OmU8s^Sxax#-Y6Lcy;O(43c}9c~`U8Q+;ApcZ?OFg6YKai`DnhdX_wOH-{lx&W"
    "us3dQYNEb2X1&(2y5vJ5-xHZ^z)xq0ggxPf+!Q5lk0%q;;bk%1Iz`;*XB4};yDlA<o+9o@jBVoIeYN0hf~Q>a;S}h1({yf5F={Fn=*g~Ll}Ajb"
    "Lq?61hR$R{8h`I0<PM$w%ptAgEMUfqO4VH=YjEKL!h4eOY^F8`C7N<LmhfP8hWrQ`1WgF*R>bw|*yEHZxF{1}1ayBUmthxDgjL6R?(ErWH4U9j"
    "WISW!c2yxL$~c;c%oZL;R})Sou3ey$?anfNK*NcY=LNH@Fy|etlU-f?*d=tdxPiiv)?2N~#F$OVofULpO^-j%x1G}&_o6smJs{E_SsV!g#f{BI"
    "FYVhDzpK;zvk457XhA3GfU)FzG*!hIwJiJ0uHQOs>5C}J!S_T_vq{Lq&@Pu)Ra)eomAYmcHyk7w>CfFCU;a#Xx@=9HOmMik4wTvvEM?s5m?OHB"
    "CBU&LzVijeRgRRk8tS=l5H|i111v)j5!Bjd6s%80nzJRlyIMc%`;O&?*5UC7>woKYI>QW;MRXDrXY?OsHpAmc*J?lw2Cz7INe_)B6rICau-Da#"
    "f^-t^>U%CL8h>drvhcIWateyAdAsW9IM(Vk_q(!U@jr{`ML{Gu5Wo(+-X7x*XozkSyc&<m{;xO8W_Bs3rb$jm+bfk+^1QNYGt5DWRu#&R@Q@Li"
    "9P$Z8QLk@Yb?gG)>5yk*%g?ygOjo8kwpV<>!Y*E3e^DpZ4Kw>GY`|14$N-m%&i!)1C%UglWDWoi6a{E8Zy?nVdARD?GuZC!&pAcKEehX!pDAmg"
    "yJ4;^I_Fv)(TX5K^+jZ~j*q89WR%I2c|66(GFzM)FHE&J8ufY|%Nq=c)afuO3Ur$aLafS><Or*Y=4oX*^(i4<k6{y{s!V?n4^s57HUBw5+Ip$E"
    "HOrw+rAE;p0cVpMaNL?)2XGt3r=6SP%q-93)PRC5J%a`l`a#>WDvNM^hNhlC$ZOTv*)wbO!b=^;nV+BU;z22}-G8i{;3@6BoiqUvW|c<sK-Sl3"
    "wTiVvjmATA9BMFsl8MKIM3h)pPv1pqomcgA>b17tj>*wI?jwDU+;ie#i{|MaUIC!&Tr0P0X=AqueFU(`wymCy6Hj3<e1P1RdtIsZivb;lD}Nc?"
    ";Tmad)17B=tGTYUNiHcoaS7FJJk@aYLlJzVhjy{1G|O^2|1`@;^j$k~V^rDH=?}NtB>S*VnroU<*G0O6Q4w7VC$~h1J_&xCs9i)HLusSUW<jyO"
    "*yJuJVe+?F8iHtVg2>b!jkvmh_ddp_SW>4?2hWVwvCVtB|3pz#XS_brMD+CJxNjepdo=q4JPP=yVBKTaiMWynfl1P|@*3Nsg{4Y`lQ@nt2TcOr"
    "Y+7P6-*p>}s3F8oV!%4*RXIUV-)TP6HP48KVo3qCSHy6(#{)65_BZzgx+XC%C>Le{1zmS*Yb(nNrOMXp-k0|FDyM}cP6lyGwAP+0$YR;WeAX9V"
    "`8rVM%uJT~<cT*oCv>S9ewgr=>A;w?n$6u^qiW^;4Bz8S18Z8V#fw5nF5HN~Kk1+d770He>cG*!>6zK$qSFPkhkAw33EP&zAXn>GuZl>#@B&Qp"
    ")vH(kzMSVKZ0Mgk!#z56&ebCiIvP!kirRLTHGu+`r>^JdzA1>4G%@^p^5mo#%i^>Lq+YG^PC+wWEaDOp9vzuR2G`5LIN_klQ_ToznNk{exj`JQ"
    "=f<`f3J~1uJ+ksNW8X(WY2o`zXrM7I<jgdo>ow2gfToGx4-9fjcz;~w0SZp8#nG+U+w(9Iz}!^qGy)NF_xSz;q#-y*4T%J_5iO_X2g;WXhwO?V"
    "$4BlkkhN-X)^j80gAh-kT!YCuIOKA9N$zA!U}SWEkO!h}h*^tif`h9CLC)(0|GYIn-;d1?Rw@;4?nZ?&bO<ydn3zh6lFXJrDP2)LKS!?BwldTK"
    "FzH3;tkEzvw{}2~)nyhuiQGZR6uU|ddBX+P%TMM_xQZGLEGyaxxzic>F<u$T-`@$E(Gr~pVq#?~d<ckh4d780*3I8Y7^sqe1J9mvDNJ^@3e9uu"
    "Y3i-$7-Lkd3(hvzEm6kRbHzGcy48^UCvbE2_I7)P9x%qO6h+XOaWxqk+fFNvs&f+i!i5V`h9-lJEPtMxpp>w%=aEhTR+xUanLQzv+aONNhjE;y"
    "^qF_-9;XqdjN>@u5-j~UH_X@T7dZJ0n7q0Q|7NzCpbx?_dAkU0D)cwGWn<^&&2GEh)}IpGN@;p2ot2dhH1X3hMW-cx#>3ilRtoiKIOKy%$T_l|"
    "^cFWUUM9#+<#~C9bl3xQf!;>ABbAZz-B(|=0yQ~Jlx%MZ*AMObiz|iA(f`;aUgJ|BhM>i>%6Jf~9L8)6);$QPZPz2e*F&BwK<06K+v2Vi<#?W7"
    "GjTccx_=U594?NHA+#*Bi_xS^>Ev4a^dI3g%EUD~O-lUYDAJG2_cR5~-b_){FraI^62l1c&*Xm&$m-eoE1%M@awlmy_fbueovqIcmP1|sH9RA|"
    "Bq7e{&vdvj?%_VCIjYk3)TJj#gM@^t)fXlmuZ^vwBbcA}xn_elQwzng;Sf>9v(K8OEue~L7FXBkFE0EtGoSdrAHp40>c!GINOOvL6as?nC&po+"
    ")QD!>NZ3^uIbfwav-rexV)Hr@206ClRgD=#(H4QGJ`H1Ai;KhJv}w*Uvmrq3cI0U_3oq7nUCgfNLBcr{A;*{peOL^oG(0^CtB*^r0ctGPoj2a7"
    "o;GH)JdvSvQJNjc8O8o2_RX=Xo6V$H4g94qY5g5GOPeo}LX*WRM*ZY;VUzEh2ep|20Skm!s-Zmd!&OXR2N9XIm_D#Yk+H0nvrUx>>ok&Y%T0=9"
    "3r@N#x+ljakP+z-iL9Lv+(?q^7@Mip=&#TxyPHuoGxN6>)*&OWyaJ*f7c)VrDKKCv+0M9?%FIa#v1&ZFs8;BM5M79X!T^SEI@&dDAmy0QTwntd"
    "T{hYJsIi5@VW_#g{rdImkDhLP;E5nI$+a3<3Mz4oXuy?05W5M|0=CQ>LMIe5kn!|&g<KECPOc8`pA=I%Yz6o>@P;PwV`B@rXFEB?1oey{rF3UK"
    "5m?r&0U6}TSuRj2!2E*X)MA<bjN@RD^s$^{5MSNdY15xPDT<U?=DBcMO%a?#QKkB{?0Nr>SZ6IlZxY2WWStG1YLgy1o^F$OAXzRRKaQ#}?N)NU"
    "wb0=5*7In3#?P*ZAj>-BOD(NVldq_Yh1CPc`G>n)$-~Oin>TN^L#N>s+gQZFRw}ey&(wjvIbEL<RlS5-*bM%~HOs(t<i(A8nd8;<IvpV<Z8kTp"
    "07+jTP$)m1n#9%c*tQq&UT?n1g&M!&fovH1RqnYg!&b6iV=ph<Lm}NR#e-qD9f>j@CAmVyn~xDE8|xr1RK%JW?jLX^7Bva<BfR{qo=(}#HJd&+"
    "MV56N5^J*WdXo@=Pmq=(w32!T-P<QZEOFBo8+<jL=cPOJDp8G%YE@5QM32c%&$KP301HS?o5E`kwXI$0wTjB3=^TIxSFl?agi-Wszp1$_h_lr{"
    "Mvp^QP*k{C+j4c$CIixEu#c(*S>2i%+|my;*349Aq}<ypq={TyZfoKp7w!Sch4UVHvk|h&g*-NI>!2;dVnQ1gkgk!ikMiLB`2m-)?AvNjB*!PA"
    "*Wf**cx)GFByznHa?^#my`D+BmNu!|g|~|1#P=JgR_ZNNHRY7QLgeha*t>1ig3mXH4d?#9(^2EOxj9mf)i4avK}5!Y<6+JC&9gv_$M%;(9c;Ey"
    "at`*%z(pk9NW&5<(=Ci18o{38OZ<vPmZku-nE6jO!s%*2(E~ZPF~@3E>3O89)q7^q6iU<8Djj<n>nW0-7;D`ce93tCPvRT_74N=hvf}Er)Dk$a"
    "VpMQ!8b`<zb*wCTNZ!~tDbRFbhr%CadJb~>;*}L}LKsiY>dsA%gbC_P)6$<b8kr^tic&9UAW>ri!mzA1j-b*KJ3Bj~Nnonc7z_(KwQ5t!`RAV}"
    "B<Lk)JIJtBt8jSx`}@$fB>ka2mJ~NnOyFk2M;{|fJY}%O*^@;wBYAGYLKy}nda%*}C=fTgd^U5e4^$Su2M?I|HN`CC^DTUOi3Q$&uwPmpFU@tM"
    ">Q8y;jrg#CEs8K4nb_Fs%eDH(Q$!+8GhMvbUYHV=>D}bkN)r#ZT17#J{N#x-9FFs*nQ11l!fO~s5L)Y($=kK(1P^GBO)=9`dk5e7&UXkBb<4&H"
    "d_6g@gdVY5{H_aMP8g7Y<meDRr}V$g{p6TFASqpI&NT`h*0bz1-)33k!sz1Ze9$&`j+ZvlEDlvViZV{U@m$VuSgFj+OeWlKmXVz{jmS)!m0^Fr"
    "XFkurFCHj#ibpPi)4(kXPWPkt4AW$pWevp%fm}NT*p>I^s={TaI>*Uk0obaSvMeSwGDShRiqf>{5DNSzS96{W>Y3}<7&(&UPb^MmJ)LqurEh6z"
    "$vj({J}tC((vNu9WNk;>=Y@Mlm{uu(a<Xiu+wCR^x)teNhmRjWena{9?%gknlatley}k7-+v4Vui@%RJ_&k^17R8IMkIF96z}BRSb%Jfw9fH6@"
    "Uo=nNy4q>s8E3+Xb7&grF#mhFReI9%b8}mp#$b8KW0n^(d+uCF_A*4iUazk53HrW`au`LTZ%p|X?@^42nw|ER$}wbBhOtOZhM{fXNAt`X?K;40"
    "PH7pR3=5vYpx;63QBHuq9QWSZx~^gmQ`;3^bj}z<z&CiBz#*VtoVF$dds5KD{k@nWuvn%u`jtb9fXy$F+*oQhkwE3)5G>#-yHrz1m7QXs>|;B-"
    "oX2lA2Lpvtsgtd)N=bh_qX&k2x!Xk&$P(_Rc<b6VZ-|Zmo@(no3{j)SqUx<#uP9{#W%`?Bts-s0ddr##cXsAi3^~x4AY%SF615_yYrwi1c2kYG"
    "OF%{HYJp&-c5X#mWC=qvnWsHpmT2wXNQ|?{^GD~;Z@qV-Wc4(MjnHNW?cKsMhgD-IbLc#HkQ>gfm{)M4R9E4S@!Sz))?iqM2rx`=C3rOmI1C_p"
    "2n;P#n&GZJc5Tp2M^yAALFTH!9bUWU*U8=hJQ}Iq*xR!W0xIF1!x5S<e09zSPlacreX<ko#8cBCqs1#27xqbJ>ej|+k|d)zjws@&bH(26RQgKI"
    "IhV;bI~)t@kFL#zH*UBDDjeIRILHxBwqBG=1Pd2qgZjc7Z@6ybSL$_A8mESHA>V;0f3c$BfN=aacR><78G}?I%XnQdm{Qp(*DB>3kfbeKPP8^{"
    "8mI`_C4i=2V-3~%h?7))Jx8xcrQ-W>qS5lRaWBR)FFsbsnYYmIiDrw;G%*7Nv}94VF+4nRCKIwzL$eV=dSZ74C0yPgz{xT~TepH6<|R#ym@5Dc"
    "B&2fgRUr|E&wl0^V}!K6Gp^Uy*B|UV4(ZJC@$T+$7=~k0`A6~jw6KqoDxiewb}fp7)C^}kfzL)yP*2qR@*qJ+c`A;?0E;i`w(bB3Ti{XCp=>tE"
    "H#EXl3(u4gfPMB=E5Ynq{K$1NXw7M_#l<^!nHNQOI!`%2^l4`sa^uWqVd^Em$%muJ1g}%qdL>1df>?dAU>^cfmf5B)%2@F5$zVXv&U32h4{pyb"
    "rsk~3c&Wyeux^GXRc?vG?Y1q%Pq^XSFGSb^?xM@Wi<7Ivqx5=}Q&LoqGlv!hi*(F`IVIkChmhnEX_NA6*bu?#%UJrAliT7)2%qfP5I!R>%ANte"
    "7@4pVO}+~N`d(@IzIpffI6D%coT@s`DB;l3)~5tREi!_jS1xi`X{o*&i-SCeQZ<qJAP0|bN|bpQ7xSs@&S@u^QwQcuGo4YWj=Imqi)QylX*8Pc"
    "wrzK{+5uE(Wm%pZcuGHYKIrCK2s_C{Ub&K{H*VZ8iBk>|nqI_hXr=+|v`s{p+D?9=QX##uPLw)0kQoI<VmuDS66yIF=kO4%L}#C+_lk?+oZc<l"
    "1B_mgsPohj&a1nOVGJZ2Nvt3bimbj4EJm8A3;%^xP^|5+I~T{I;xd+eXy;&>9ueYFriHeMdAk_OH^?;`x(F2QB(ngOZ9qcJVoPS0cew8I3LNzd"
    "FVv#3QlpWB`F9`$?&zT-r8BTBlVB^0%2+98^ArPQm*GKo#mhtkvu;LT?Xzbm*hnTV+#C<__zCyBYO%0DCiS4I@Y&{)dcD)w;W1r)E|7`D>Jzkp"
    "S+4PBu2UAokQuaRpkqZVRdPBSDYGqm?G3DC6g&-SP$NMN$G0OigaCS>(=}{7dgNj?L!*HNnU0eR*Y*qai(I*~xen;1^uq+ZEGw;I4XsvIwsp*e"
    "VswkmZV;G+pkus0ML37c2K{)Nf;>Xmssx4}7ht_1N;*y*GOjGA*~N;S$5?bj4#wm^xd`l57b)QLP6vHR(Q?cuc!NP`m6U%uuZ?YLLPDhwGTMP0"
    "UFN0?*bp8F6g&<vk1fS(O1<+ylJ@k+&!(d#{`5BY!I27l`qTVnaf5m51xg{F6I*0E#q`waHWxRbQSTo?^mEBUx4`;Oq*>ii#0j0zx8pIP^M`JW"
    "7lfOfsp*<`U3%BVsr%2%rsaAfBiE?vHMDLy9IZ7F1Fx^UmNp4X3OL;iz3k<d3p+zFUzAO2b{Qv~X0;HBpGKR?bk89VPUc!Y!H{yEHlr?j)26YB"
    "2bij(S#WYFsAJewgi5<7C*{5#YxfyamZnlEeCTo=L;(=g;2@+Z5=%cIVR^Y@yn;z{%bE@bLlB7Jx7PC4wZ3*OM5@M-;T)HOOUlLuDK;77WAX4|"
    "xj2~K4V2<}Zu#XKUAmM_tiULAVfMr5)eLbVUhsQ&4okueARI5iBKEK%=N-|?^X||Kez(aUcW=*<NW(e8weW%&1^))`2PkYnFfI5)^3)W8^64QK"
    "K}!2bx5~J4PFcctOuBYI7iE1nRo1jzr<)|Uox3t!(L*sc(9Cj>o3SFXPNI;Vt~P~zT*cC#kaNnlSzW8D-waFC5wGl-RUIPu$tE2=oEVxZh4`1h"
    "{h@Zd-=D4Pc84sr#PHa)Yj(rT!f8+V`xDOEg!S@L&=pdav4TJz9W7i!<|m*S!Z;{4Nt>Itz46JjOI;CK*7i2m&8OJFNZ|vw^z$?OA-5Q@5$4pr"
    "<9Uem-Q!@FVBU__wU!UN_BZGw?`tuc6xdTDvP9PkLo^$}>|)*^f@i50q03e|z&=wu@s@7h<e@G!G1Ti7s0}Fj5-S(gx*#v|+{d``*PLT@*U=ho"
    "?&3v~?pb6?{8Pq(a@JFr<uJnUh^oywI}+L;8?wNZ0!AQk*Cj;z;)_cZ0E|W>voGJV+%i_3PD`VGaBz%dlGxa&vpc!XZB(aO8!-XIzytpP{XRY<"
    "bbel`N1Uw()P|y_$HHdt*&_KwtwEkU7p+%AI$NX0YyfdqICC4$g@Odk<Z5j=D6p+7s1!qPmzg3>TW;QRy@IUdSvgw^y0bjyFDy1Zy0E4-C8AWO"
    "Kh^+aUhbqYt?h_sE$hmaD<t;ITNopNTH8}N!Koo^G0nn$Xtt2#lL;>!pxErjh#`h}c1p_pPu(-f*D({g(v|aNw=sWTmfw{*#@^}j>uqd}Aj=A%"
    "33yMzI~=oF(kV~LO8g6SFl7aBzUNfTgcgNIclX68_k~*ihdXI0#j=^kLe;R+7IWbg&k>?`$?g)W!6GMp_imB6yabF@gFb)0Ix}OVJD{G6f6eHh"
    "!yS~!)eL);CU?1TKfRQ;%P^q&fF9Rl7{-%~?azFsjB^R6GSdfL^?bW<Jbg-!@PrVqFB<e`ZqE3RV9%NBz8{(GCs~#t)&>rKNb!4;R7(mLEgCa7"
    "6pDf9OABn>jtJSgE=LA`fA>DV5h+zdau&s7=vu6ooOEymO<S+<<!Q9xh%QeGXyH=elVOQJ27Gx9N;l+kWo5?XzZ@gbbWP};sOTsMuCc73P-V7r"
    "<@^K067oc-!ahEJDpr<-qs<x0^X3xQExV@$8xJw<tL&68HL^-_!exg*T)27;2HIqN=_MC{f#1vX7&`;i*c*>sH>k>}2((iT6ReUXu>(=YSeelQ"
    "s~<RK6cx%5x6m7pNewiFhh*RBkxA-KBrB3>bLQ}eF0tS_2D%=#EBv;##GSyXpE#yUFYYu+P`1kA=XiYfisRfaiYzP3Le8904KP)fyHFI5-`=lZ"
    "Faa9~6LK<gsz4b&aMc$tY!L>s7lr;JqCKCkm;%%&^L$mQOqrV<844v#;I6@5uvVVi1Is0=Oi%o+Zy|C0!yhI{+dAEO?&qGwI$iwe++2M{MBR#R"
    "ZA<x`$>S8Gm=HYWpczMb$eR<YF|>hZVg(5ir_&h|7{gW3Rfs~$Qh<3#0~4H?Deah@7G`&X;`Q<+`Ii}%@#aO9!dVwZV=^wO{`irQQAB<%e#k|("
    "Y$T@Rag`eYbrln5j*94X+SjU)wiG74GSlitPjcoA3MfcM9gxg2TEUkh`+!v1Kb(lc6FsKOlyaQp9Lg1Gfo&(D-Q=K-yb)6$MM2<NTo7MbA%(|k"
    "W^v&H22HrcM4wCM$UaKZb{+ZwvoIqGyY~^n(4QMqE#HS&#!qWf^v{Q@!E(jwxUlj?g>ym(b1FbV1g=Guvm+EzYQ5z7{(+pNT;*5BMPcN9X=w@P"
    "aePQ(x1?Wv)gTi*b%7;DZ@txEjQz|F=0t3v*#y(nIHG=zA;puEOjYg!VNH?M)@*@hct;|kyCU1=I<EKTn~qv*pkiwu9HattQKHl7T)%$Z40{zP"
    "@1_qOGI63_ubYN!P;y*y(1k^@amC`wBVEpN2kmD2HTQkzV4!OqaeN$_rc3(6d1$1SW!1vNh`FY~11EQ4hGnZ`asL+gmmJac+#a9@WT+E}8~5T7"
    "Tq|Tk*55I*32a7+^bhE^eDEXCbrCMWOi&AFQ>(#aariJv2wCd_1ElzGsPFMHxdOmH%`5!rg{n^w89TfY&^Fkz=^%+oU*|>07m@5y@Dk{jDa`cy"
    "eU}6tZ5q-sGZEdnjuxNO#~7sw7%URlYBnn?wVH+PT#{aa;DnCs(2={=IEq4qvsTM$M$r!*QFwPq;Np!pru5cG-EwhNaD-soiD@NQ9M9{__*+)3"
    "iYOL>HgEUOWm8YbSpI;@gkDs<tBc8?WDOe3OOKJKZR1#{a$e`Z7|tz=(+M%|>p;sxxvEWS+btVxfyR+ZRjKa>6p-hfe<%l)@UuHRenDY68O?I)"
    "QZ-mJ!IDOiNL97nv2BkFecD4|_IFv@(-HFtb~>5mFar|`x{fQJhB6%K>&iUp;mmsIhaxlSE#cU~fnI(3qeYy+uc3op1WvOlV0T<yMWz=++^A%D"
    "+(t_Z6_qVJN}Uc|=wMvPa{UEM1cz%+NcJ8xC%u?Vo-Y4EzV`#j=SRZKq6q5)dXR_ZbLC9xt_w1y`cU*4+YuhYzen7VDjXn80yq84)DRu_hZdr7"
    "i?mRd1vEWnG6&2;mT&9$?2wSU<8GpYyOI&VG<@yV$n7O*t>c^#xqO-?#;H4}&=1Lji1TRW(3$mDe4|(e(UnN}@v<n_my+WBUn_7+oCqq*_Au{t"
    "4-voM3HOwc%fvxKxdcJD{aV%YHcS(xGYII2y4_rUu&sgRYvw5fOchfKfoLqdBlu0!W|!9KeDfek$L8eBU6H-)p!fPP;Z!UI+XnDkXf@zls4iay"
    "j54KPW|>L7Q^0%g{t&6yn5<@;k$p}}JiNNPdSx?s3FB(W&S5a(%IS&+?u&VsC!p2G#S68g5!YTz9u#iU4(a5Ah!eKc)|!=A(+IW*nBKZ$^rA7t"
    "Mh#t<^gv5XSUFqpiYun4u|?Aj4ovIK>Z)xsBre<BgUA;fUmT58Z0mAn-QoR(6_Ylb9U&oBuP<cqM=VoPnc*q^pTj*u^VoafiaKfPqSk9G_PP<+"
    "wPrH*D#|Uom5)ZSLG!3C-TTHjetwo6o#qBwG;3MpArSZ<$#N416S`rTkA5yNitQ{cpfMI(wiBp476n&$tX$8OCFh^|u?-8Dzz9Q>Dlq~?k*3W?"
    "u$)t8J|H79mo8oE$8j}8Ff7D4FRKjFxXu8B(^ZP&S!XaUZZbsZ3G8#Zzqw4BeZnjE^GP8xUx4OCd~CkcsVOu6yFjLSf>xeilB~O*c;k(Lvsg&i"
    "uAqA_5!VdS8L8W%HVq=nJ7iuK_sr|;?eQ<n(BFVQ1nqJof&Bc)Pg(sf!qJ&kD3VsI%61lpc&=)PBiNM1MZE6gN0^KtP*jx)(L7huN?SEJ!P;9l"
    "LdPOP^DGK^be^8&#n+q4;;_-oRJ-n=KzjH7@rZ(%K6WjTW}2L(sZR6gYeCM>j?-yuY3`yucb<p&CX-l9J#Tzui#W}BJ_3@pzi(#hP!7ifGfu{S"
    "2C~4;yx8e3u9~?*QkSF6&0Du9T8aXJ=7eU&R(V+74DZ)~nHI~7i=72+b9^fXgF%J>iVmGTjdFNjiwRLzuyldUeDyL?K#q@3avq=~q#4kaE$Y*@"
    "W<1_Q0%tK<`?}eupe;dOy4_Ba`D2VRwdrHmhQpB=ZWN|z#-x_G%m`?V6;9o5SEzENB#vb{?}a(={W#`!QH%<lb_nR8j83sIG3J<DF%)GGMdljY"
    "%Lr#gw!JR|X4K#-r<`8^J5Q=OCH}$6C+@$HSYyi_aVIAzQRY5Qg%pg3{pKiSr{@`<|8m7>{P(r~(Je5I%}l4<9vaV?Lm^L#2vON{bM&dJ`uXR1"
    "vddVVGiT1wk$KowXbJ_*CNEQvbQSc9j~+c*w$1tr&(GQ0hr9$0jx!^@S*1T({4aV~U$w-=@cCu@c=zW#La2{3H=ASxrNnBrDRM7A;R^1I68<Me"
    "JrF8+Tg;0@`}IhuxolTGR_K4YmVAbtk=!2hSzV^zLp)XGWo7v>MnA~5$UE*0ZW0oq`Zia7)c>m$%9>-bo`s^HdGvU6k?%_VD=-0|Oac#GaDsgw"
    "KGO8Bio04K?B7#8l7fZ|Tg-z<PWLy5o_bN;dN}yIKlq<U-vk5TCITOL&oAl|<s|e;?UAc@$m%8YhdjTa<Gt$Pkbr+)`|a#lQw$*Va8&T%s_tp="
    "&OHdn?rr*kIW<k*2gm)<ym#s4M2lZcN!Wh2e^m{X&a33{){1kY_&$8zf4hxgyALVZm_EeH^oi(m;ZxZ9;e^7U0%H%~RbStiztz4Vn_Vvl5wdd8"
    "S&2Q0-#bI9a)ViJk=9qO(SzbcNbJN20h?OoR&FORzfCtJ){C?^wsai#J)vJ%3>|T3DVg;s!rFNJsVhN6wX5iz_g-w$RXud8y`R6dn0Y^3{JrdF"
    "zg*1)wvtx$e_%<j_l{ke7q3aTr+QxzMFK*ysj7|dW?Ks@D0`@$xTFWlYdFq5M{kQd{bv^IcULc0Rb?ng+Ht>27e>~J(B|z;?6an0`pU25)8g_p"
    "4b;Y`rus1%>rJpzD)_LuLfj4`#XHmWuYFE{;%2glTl-|?WK6I=)tP8)spt=T$>EX$Ghp`V8-@59C{9O?eo5aiRQ?mw$95t{WBKZESuBpu`6PR4"
    "REtR#hqs-$khin#Kb7i>bf8znPubw)(6<|h7Usbe7@{NVpJ!OBsGZKYTMNBC-8&&szHR2i84Q(+Q<we@o0Td0$r#Y&2*LHsgMI!}I-!rP=(;uE"
    "D=tVe=xrvxO7<TPgq*6rmV3ub`xE`;m-6jn(#EM4AEuB0IEbZ0v(7D|Adw3dN}DBg$<V&9<wrlFUzB}Mk;PK!$v<4+vhXc2@uXfHb<S$>uKE|3"
    "<Z-3i7DIF`5o|w!j}&+5LnxX{l(^c|fBC1qR-#jwi$}Vzt>-ZxV`|lZMd$z5dINho=sBJf4_`|4@n@wxR6ETIYA0kMRR#-y(Q||?r0^tq!l#e="
    "av<hqoVw2iUk`7)x<6{0U9W^F)^wFl1zR_c#FUIwq0i_y9ckUByBGA9DiJ+?(Cb(J-s2nsL4^vL_A_5mz22N|_t5VnhDGK3_Xe*ty{LDDI0;S9"
    "VkO8cPv{k{1i=H|fvhE_tP1o|_1sX!==L6dPv_!9tWNc3B}Lw<KE?)9?7h(Xi4yxcB2zk~G|{Rd>5(Y_MK4PFP=eP}>PY75-3uLUZPJ(4DB>6@"
    "6jP)^7Z`bzu2jxPKK_3;MLMJY@%>}K96io19~7!MD<pHW(CPgzWESX#`{DEA=${SpnmFlYp&~zi^it&NVrpf=`Mll$f6yJ($)$c~3v@GjyFN+J"
    "sNWzs(Gq$fe&~tf8KGk|xc#04tx+PZ`pQ{c(7Mj^uSC}<aIU6vVn6tXyz!pYa$V?FAw4>@i7sk^e$WZ@GvTvX=rmS6cIMAyy7RLqjb7f>3t8<C"
    "jzViyokyocOTXwA`g@`^Db^<9UXkdUZhv8*qMs2}uA3lx@=hRA6_cv>*1*=B*C{x>q{VD<9o$YQbd1|QIq#NXWlDcDk9e{{i`yi}SR4Lfrn;KB"
    "XRSVW=L>}r*+g|7ojhB`wxemG_X*2dQ>|ix6I;DNZDVjmCPzBjY>8h*2iW}QGo_#FXIE52vex-fUp}Bfy&&zJ=E@%T;?6!tc}SwkDJUb3YQcL2"
    "205nU8p@B;TUu7e;w0BS`EL{PzOM8@=b<iv#2Z--xX@$Xy(zyU9<7LE^7Hc0lP!^sS3zd*BC-!}$yEoyPTgum2cOCh=wzf?b3CPZzpow&ove$o"
    "cv0WYb@kWJ=i+z<Tu8-t$#!DO;V?@@C{6%7=%`#>Z;*T*DnFPb(^@puFrh#-q0lg&>MSAuep4;ytEtMh*F)MQ?`$CQsCz3~_Qk$6XJ7v-5RHqT"
    "xN29@{Ck2IFX|O?_E|^jd_MnJ5${V6If0SLKd1Dn>TUGzVa-YxhDhsuZKogBVUeH*|3Iu2(`|GiF&obGdT|hE4|J^=<iDZSE84Uo=i0hk)El+&"
    "$(3BL&}Y53T-3#1%GkE{(#z;F%Fh<EN8o4fyInW8Qu=F&;wILWUgg>0?=9L7M7y5rpX|$9STHWJ17ANM%`cG+nSDfxm;QO68lykbvHg)HUd$uT"
    "sQVyjB76K>TlqMaAf-n!ME)iT>UTu&Sf!tNJfq(vA$=rXbP96Wo@|1SZ39bX#f(-H@nSl?aPsd-REDb3OSAhF3yi|ahy?esy3wF-8NMU#5CWPm"
    "-bbLIKV7JU;1l=S%jzHX^po0l59LJ5uLi}5-0k&mQ@ry899yehVV@~Twsi06fA~Z(If*|_Z~OK@<zkQ(tLnf1eLA$E3Qq1T|5MdJB3%{#UX4y*"
    "o4(B9=3l#9bv<f`U;XHU(%s${M91m<l=vO_$eV8HVN&~LZT+wS0y+M^C$_Xx<YN3Ed!%e&HKdSeTo-=v2bbn7w^_NTZ%o9U-}sTdL{{(BoxA!K"
    "0eXO3^VS7vKY2o6dGH%_9-3Z9^VSr&3K9tGmM#9>RE%P``ba<I9@b=L;|KqSyQa@)Vscnhx>(drN4UTKS@Gv4A48}agSO#J{v5ev@dfglq*6Zu"
    "orBob&1ckK$f_bkIrowNKU>h;(B9Ss!px|Z>j%Yw*u#ETEf0nMqE1Kv-V`21i22V7(TVc&G3KII2|lfo`NKk!;*nTH&tGWCIB!EIA~7T=p^7BQ"
    "nA;s#)0fl3qbuQYWb4@h<9P{IFGS-W1x{yl{^H;1VKDPWl9^tG^m>e~&N}}V=qvS*o>zr>+tSl3`@@OjT<NF_4=aV3>!s*MzfWJo3$DaF`t=kE"
    "vbk?BGOyMD&hzVc7sQ{fE2cI;f6PRDtpaArteQwdec<y%0G5E{tFE}$uTHq5u(r7vqrOk~^++Gl$<TjYLQJE*i4t|-iT{tS_kOZ1tIh=1ao3x?"
    ">D|ls@_Ad&mVITY!c{>*QAObeh?3MuAOQm8Y2DDD(7#N~4?Qsv9Wfo#G0_pN=pGZTR;y(gB*6$IpeQI`&!^A4?zp}8tZ(goZYD@6@#?+IoA>Us"
    "_u9*TYkeb%*aL!PRW1iMXYy5u(2pCpqVHo-1Jl21X!Tw`p;N88U(u^kYcO;3*?vZk`n1H}^VAPA)$jF9z0BKkFU-JUy}IXfz>+-3f^2YWv&<}-"
    "*T|$lWNS9dm-s#{mEmoE|Azt-vTtXq-|<Um(&LN4T8xbYtKpk*pEX%`I>pV_F_d`AP~*F#Z!Pg|>^@rM?d@h+gLTxSpqa-wruDzeFCj0Obo!xm"
    "X0q0Nu(c~l8r_|`uCmSBS5b9n>t2#eZBakhjpIFqX{o#uWey`AT48^X{+&sH#tgEq$(Noq!(9-U^tB8!Y`t#IddKE7>axQ<fp`tP@LL?Ao;~ZE"
    "bV|s0*QtTl9rer<>oK!5{D}9!&fCVU>5idajaSVsYvpsB+4K&vrkVQQTnvoVjbHJzQ7Qa$eQ3%Ix7dbZk$KnXV?ImDo7B>2Qqy(57F|mI+Y7A{"
    "m~Ok#)Q&lsZi670P5+<p8$HR}&zd@WmA*}PX**HNb_k}PY)D#{eTPrN1#5v>k~%CATIes)gs(elpl%27G4pQk<O&=j+EzbM7^uxIvC=2m)jJa8"
    "U0(R_sD+p<sfQGj9~(dOj#Mx2Wh=afuoJ=6WFg>>Yf(Q3OI0$h)t{Lh0YsC!*D_kv;3k;w<}b0|e`ELFckb!KlVq-ay_s&Q^BfXAQC;xL^e4AW"
    "nx8*K-=2y(e=)83EUK6#@KbhE&$DUYVKw}x_Y7}jt^)ns-p2Q6;WVw9bn9nk_(~E66W#M5GOV&^XkJ|v<RL|0$2bxln9FGn;;0v4f=BHwQ!}G@"
    "<})%quH;{0ms`!S-tgfg<qNm<AM~Q0uChz0rnEm2B37i>x)KMl%V_i+()S~{L<sPgu-X(X@(02L<!`;%7#c5mFI&!~VUJ_ev;!Q^(!;!{?!A)w"
    "$_LpR>rReA_vULjh2%$zsu^p)Vxl(bleI+_yN~`%nO>S28P}!%-_T_GDc;_gZmO=H$nV$S!7^>I&vMN9+V$@yowN!XsNOqf;@hRBE&6R_yZL{~"
    "CQLpJG;s4wm(BQe_wxy=zyH&a!g^wkmsDAqq(#pgUGB@csqUUW(H)UmR<{*ZMn+${rD7RX9lTBN(0R56q51C3;9G1D)ZrZAE9k0q@B8dxUVr_r"
    "e(~+!Lc@IB<T(cvAOFMvI8%_4<-F{lJoJw@{`SAU{io@F?)BKxA&~krH_&xBrh&a;v&Ljxy1pkwbV%|m1k>!LKPKd@`{c2<2P@0Q^ZkAzjHC{W"
    "VR^z?qpKS2+V*}RME;Y!c~$F4H{Ut46sWJuc+%0=IBFw|mHMGXVE_^dzJh&lJ3j%y&97R5V|5sz2ZUuq(TJD93hTR6euuY{;@K`7&-Rd%g+c#{"
    "PVnkEJ8WU$B1`9*%4;w4iKZ63xyGNy8{O|%&OiR+S`Atd72)op`A=C!Gm`7pziyL+zsy_9S71|i!Q?$mc14Vq1;XiNUPPgYKkQy(tI>rs>`OuT"
    "EgAdi5RHeCZb8)f%Rm9#WH;x&uBIcDpCI~~`6bH{4+ha-FXhm)Ei<TJlzTC<bdCKDWj;&h*<R%yg4dYsHQw;<4YS)2ws><t_P)lx#E}(L5;Jf&"
    "+~$+_cgn+RZjVmWDp`&kq=49u0pjz4fkenM(!x$Vu{CWeJER~5p5lMJTtX~(79Ja|yon{<d_ziPD|7;ba`VwJ=9ltS(-z1EB3KrUcb~OA<rU0L"
    "hI3FwxmCpBLlC1p{f<q=@``p6O}*P^FY!7a20^J*sCojz9~Q$S01Ps<g5s`g*_?1-1KYs*Zp==Dw!p}8^_Fn?q<vwxGwAOG1GB2TIV<vxKjqE8"
    "A5%2$^hiDiGrf=ioPXpmBs-0BhTO&%0#?d11<ee`SFh3CH-@BtqW{M3?`xQ^&&R;w<~@6=O595e8cwAzD3x~L1w)r(wmMR+)J9kmKdQ32d7jJ%"
    "e^$D!`nIc4O23gfRvgGdxJ&=1F~gC}d!olm?m3Q_M_5dSD|=3$1^lTW0CNqvmUWWRcMR{$USdmf^b$5t4KR3AMqg+UgNUrY3fdlh*yTXGdw<K<"
    "?G9u*(+z0>!=1T^b#M%pIV7VwOWRuDfVnxv0n|hKU2MI&YBbV!v}A?#q>xp~)}<DrhF?yRok3;qeUp~eAirwg5G4uh-(L$usiCCnMu+GNDINNv"
    "<L%wRD?hGMnXRX%kvi7Tg2_m9mJ$CYHtDViWd9`H0S5I`_*EB9N%c$s&QV`rQ6}Efu@zu?TFSMi!ngT@IJT<r8E@tE*<FQO88>VrI8Edr%H%6^"
    "o-Pyp8jwRI)SB*zZ|}3G^j&HjQlJW+#uO7N#yVHixbp`Mo2K|C8-lgspCkFtg|U{7h89v}vZ`}SLkr!yLrzbR%vD>Jo#hp_<)thuPZ5v}qY}vk"
    "YqksEFsJ)jLf8*87V{f_Rindb^bL%tVy}o^lU{`!IqWvXVKwjmIPSBQU&wW457_L3?CfoMuYFwiF#1VK_C&rj-DVfZ+*Tl4d{eVyCG+geP;yaO"
    "$ge$Oy7`J;_4732OU`zZ4^Q37Z?flTw(e$<-@6AEX_XZ950S6@Y4r81OELvqnXWlmbljf3oTlrP6-}W${FdYFuG*tP8wX#YyH&#q;V5*`F**f_"
    "3i-Ie*4p2r2EVv$)n-h~lPr3#|93r{dP`SR-7<5?e7;+d-b9ZYQ}D?0pZBoQ^So;5m^CU>MLB=P=x7L>pXmUZ%nvi$(Vj|{rB86Nixj7#f3NMr"
    "P1BZN0O-TGF0)@=jDL~L)}aL`A4;O_fzQ)%(MKuGaxlJX{0^&IlY$fX9&|&xtQ)DMXm`=*n7oG-n<!ixwvrvDJruk8F`Qanc>^V5_3JX%jOe%p"
    "F~~`~Ie}eTeHa?Z6zsR@Iw*+QmUq9Rq-=;ZB(MF;Zemilj<K%}T%``ml%ekyf0Mmy@Q+tHKEtTgnHje7&{s-Nf*T;C!l_a2Z9$UAXQ^7nCfTk{"
    "<*^^e%OCv}J?zXu2fe<$zigdO9OFyFp8s<|jG?9Y*ll^=MUJQWO0ei&6?y9;$7RYa#rN}_kj7y)LG=BndX=tP?2wZJj)I`z#e=G|jcM3<I=BWF"
    "7O0m{TjIcD&dwgH)>mQj9DeW^kbD;NbB_13=kA>rM=WPu$5!Q(op6Y9&Od=0R+wDJw?uNqskEQs#aPi53%G*JH!{1`iuPOaZEg8Owzn6!(68Ac"
    "^==mvchZ7u(4ta|6v|=hT-9~l9~u{OG5*r-Pi^{ATU&SZk53mbLujb;f>53;bGkK3BTK|1t|IcbtlL;!JaA$Rr*VwVkdKouf6Ca&j{@v%dy8NB"
    "RKC33w>|_c_5w|teL`r_8=#ZP-k(tQ)AS)Aoo}+v1Ndyfu?WlXuMM)pxDJb|;Q4})hyU@rR$6JAZYL}@ALI|cM1M%5<c89&qX!GzfmYIT2&QKT"
    "5Uszk)x8L#e%;Qm)+=HhXK3v%6y=xink*d&3;}H_ygqQN!EbA`tvXCIL%LTpAywefu;YrMcy5Rc?}1?l=7bIv-9Hpu0*>X>f6iQ^kTQ1yb|1Ia"
    "bMrcyS1-dQR0nplW*xFGj$ueYB*EZ`_4?isnbJus`G~%?TUU>-13Ky;JYC+~><t+^k>$nZ)6{c&55f~;?ioE+SVpp#BWEmeMGi@WCkpNS=d2M="
    "kod;Z2PivB{RPZ?L3TmL5G!YO?CcM@cl@_Y{0<ei8aN^FFm>_aS$8QWb?#)P``XbnC9AG+Wmb&&j&0Ode4H2&$6-K%AeI-FJ#%H)<vks+hlSE8"
    "rVa4t_G;EM6<NJZfc;vxL(%+iAUyH)aW)XwVWM|?h3Gpkd|!=2v<pF$|KExy57fuqaoL?x;w~x~e4RMRS$Jr5xp-%ZzG9BF?n~V_Rx_yb0iESd"
    "&yMQNUGqWqh~5#G)pkke>Pzec{wC<GzwmJ~+bSHPBT_v-{#eUqF5@0!8C@*jP`R;IKn%qr(sMaive$J5{>oDE>$))6#kHofemLM4;Wwk>Lf<2r"
    "t8kzC3B^ZfP`s6<HK{`_4SsFNXY(8$4!fdqeNx8c7tNKV6NDtGR^=<86Lw$Q2h`EV&+RfL>3xeBeN)5cvE{x(MfhR;Sv$xG^RevziQ4cpRZ_;Y"
    "t_6EiNzpTJpA^(Z?-9e3*u%BKf_+h4|Dy3m5NY1PR_brQV;Nd<op<cjN{s_A1X3gP4ZUP+eiMJx)>V*j{Hk>g5tV3U$}D!qxNBIGWlt2bKk1`m"
    "0RO-IRh*ij$oEAQ>VG%2i5yf#q@w2z_hM<8!}!}>8)~9om=-eod-acHYHlNX(wsN{`uRc}KJl|7cwB^{iGZ<pZR(qM?nR-cG08CR^+#IGzlV*}"
    "1L9pgfBB#Ac$>zj*ZH-l_1%Z*{OQUU7Ath&>e?e}^7@uBkM%B}j7MGSPTilp^yBz3wYy8tNwYVL%i&{-o3wC$1`B2<e+c<6i++BCwfd@2kCT~E"
    "&*CJf%JrEmUgz2aTJ=p_w$I6N`6+8lO5bF$kQxBsA~Qf&;j$?D17uEm_PA?1as~FD<WM+S2F~QLO#o220$q!~5cFcMv&i(|CEA#t70~z=BEUR)"
    "R}35fI-7fhBhS!t58PKx-xDYCteg$p!T>qkub(z%_a*?yd=}5?;xO%r^MQUSp^s)({o&g$KAM=q+A1Ir0iMU2XC#Qo_$Xr;GKagUyoBAw!LpgF"
    "3|P5lgVXu*luNdU<xZ7jZRKPkf6!i=8|>HvIH@i?cX+H-%%L(&gz2sc124OeY)+17shRM}?_hXhuH9q}w3q3Bb2z)MUzN#4)ct^)n#xx3-DZP-"
    "qhtYfNqt)8|3ZhGj~av7B*{L11+uy>tH4&}cAFN+@~s`dH{7yUzQ>N29;gpkY5$|(k>7Z8#rmrcNlI*JH5agfQ^mHX<CNM{q_e{8^WOHYavqAo"
    "lm2DCt*6~h5;w7`za|;xOCo~nU1b&ps7y=4kwPYmBmZ!bH$I(->BFpfXJGJSna!a4qEA?YIFy*%qr>L?G|`PeWNI*%DJK7z>23zp-q7^nc?;5("
    "#j2AXgJziSd=D35U2%Lr0Sb`;CH)W795i1@Q%f!l_?)r&&*l;w#oGRtvOUag88%>&$8_pEJ{Gr0wpZVb#rYpO9YV<g^U}7LexZlR0gtTPU28O6"
    "BD03TkRJPEUPX(XkD`B26TuKA{3}T~0NNtA-U*WKrn&IgvN_*Y0zGCIdTnFU(3d}Be~j(lq;O=X$7ri{ByGT9K;N!v7Vhz!^HG$$C6B_<2KfGr"
    "R*zX%dgEQX?3lO)dAGG6!5bY^#nHFGJN=eaY9D)4GN2mf>C=C}k>Rq;-aYpzwPkp3w&Kj3Pm`Ed_bTtde16b91lrh=i(l+OG_&tXA8{^|q24K~"
    "U>Q64?`C<@wS+;nn6lWMwN`OCVf|-hB%G0)yV<fJc~2`98_5akZ%{geJr`d);k(k0uU#XI+6W%LA9wI64#J$n^|c*ikkFwMW*5WomK+E^-3?tn"
    "Z!%E17^6o_@{YQivNCDW)tG(QUW0GURWbkC`rogzM=<0yj1-+7jXr92kHxvx2jH~Uj6I);g9pS|me6SM%oA%@q%)0lT?B9X^2dPM-Ro`g#fMcH"
    "@XZ=n*inOiDpW-<{Wq}hZ;NmFN!iP5)Vvg-Jn?p>w^<<b`Fx8)zI%`A)bfV2@7dLo{rL(!pe&DBD}D>0mT7hY&G(7!NNghKbCPxjiHQ-0mQY&i"
    "Hutt{cPz|hWs=q(iuA91=9w)Rck4=tUQwSW{TrY@Lf$Yte3BpO&AMU1UmsZgrCDY*9TOC8PA>b19Jg{~)I>{{uaXU%=plsVG?DFGK8;wshs2Vh"
    "<1RWg^qH}nDLwgoSu6vJYQ<Uqo&4Mv&vd(|dK9V=+AfqXe9g)F^#wCZbgpJv3D_0ENU*A0{ElmW?0=`^-+%NY!|@;?dcVu9?%#a8e21>BW_8jx"
    "$h`Z0R^pPD&8BUL04&fJ^tts%^|qPNmCwNOFOfybD^GgiYqYVRSKHma3A<0Xdg{=R)ll`xxO4=Ih2GnG<Cp0h0KjW=nop2r>HV?p_7N*43E*Xh"
    "e&4l<utCz&s`fEK<>Tv7Bx41LJ>au95byME^#})T{kuOyPqBU+w!r2%wZv|;z4@E+tTJB@nKyj*HRQ{4Q)t1qo0^4dif0~WG2Pd%Nf-A14d|hF"
    "^o~rAOf(>1QEDR7&d@$fXtewfacVyQz8gmG=o`x9d*ZRWHUJe#yKJ(8wLp>OOK_!gGr-aRy%8U^a1!*i_`V|=4Qb;y5pE=BIpSi8G+*D#jcsJ<"
    "Df%t8>E(5DP3p!9N54ehW7FtF;Vex+Z>{sEBcyss2AqD~*zqsw!E=w9f0%|13)AgXk#!u+Q<(p?0}<WcutJZMYOqNk9TM@|e35o4(_(<9o&|*n"
    "yD%?cLT!D;W}hoIfkq9Jon%W@(ezXNUhv<`rqYKOe=qB!ey+`ZJH~YxPx106Q7Ko)>0Kxs<)yNjUOFwu2_?Xu=)j}FA7Jtkm07S?CbP1sc83+J"
    "(zi{f*KH3xzt30c1Z~|llTcdKB&(a$+RaEZ(HBiVhcU7I_qAWLy%tqX&$6e)X8%n!5WTJnCs}TI3>=IxN3V<yxnb?RYPsTZ`UKjBOxlG9p};B%"
    "<17i7T#^{dx*)FjXUw(~g;EVOV1xA0xhMC1epBRlbzM9;DGH!aEtLVKTkr&Ja)UjZAREQqZrbhU<*&1MahAR0cG_|C!j^vhXPBfK_LNN^$&&bP"
    "Z)z8R8FG19vh-jql%J6*jT-2)#>7vf1vVL(qp}U@<zG?)L`hev_tA%VF%M!7v#*f386AP(-Ul~?|F%tod{^+w19|ta!%ikSd&zx$Ail9a*rn%-"
    "9&U*PQrAB&e9yoSP}2ygTSQ7+kbXz&SCz-^{D#T9^%8i&Q=}Q{T|2)}-hK~tA~@#SJ0wAzeB7a&;&FJbC|E_-f{%ptv-zQOyb9*8%ixq|i`@@1"
    "8-?3)L86K_)$m}rCazt=@|*s#n$S-fq?dBaJxc!$4|YSx-zXc?<6|_f6}ji9&=DsUJv`g5Qo3=Ez5n+#x_Ni`k8Y)N@o(g&-rvty2qC)Cg-!zf"
    "N;>!)wKEFy^!+xak|pS?MF=D*ohQ>Df5p1y<1C{M|EDE^I8=A8b>sDGtt7is`}`G*=9PXVnn2-x9s{-S3a%VQfFH11Yv=`5$HPVNx3d`<7(?Ua"
    "BOM56aTV{U&?L1(k|7?s00;R2s5X*m>>0o+#poRl2B`T~sHF3aLb_`}eDCQ4UWm5oPn(RC9_ANR+SWAd#$?_vCV9~yjvcTJYR7^`xhYCLJt_ib"
    "B*mt|wK6I)VPt2XCOw?Tg)h3)1dGn&MqfuWJSJ&f1voK~)-maz0}FwWKvrr)wFOEiBV*W>SZTQV<Q#|S9X1{MgLcUC(2nLLTNf5X#V+Z%`1$#f"
    "u9{-(iME@=TII5=aA?ef->_v=nloA=oICQWd`O)ym<3Vc*r}Sfr67F$_{39+U7R+p#7dvdpTjVOc(h74E<u~#HCr3mLST|EuE{d3zv{8p;H^}r"
    "IKb>Cw4X@?n@_Jr1yktn@L96kwyt(ezM{Uw-u~Hf_Lw+6`WU1;XYGAewEdIp?&0Si-{6ZCq${0Ea>Q=bw7|QCERFqi$@(K9^N7H)4c(uOr$9nU"
    "waD+XLp9=qX=P4R>tiJjVa|Xh356qE19RoEbhz_4m<e^DlQ|tlG~B7cNq@)mpa0ScyYKJ9@VXlETS87wdc@*e9_VO*(xUi>ORS3FMc5iV+roE5"
    "6nplV`_2xV-?F(3wgJ_7{>G+$W^ZnPI>u1I7YJr|RICd@mRt_e`?Le^3;Wii8@=9k_i_Ki)xUV4+kIg3In&*sE8A~m%j##||FW4Z3@;n=&9{a-"
    "nku8Em(W4VA{XZO_Vere6`1`zJ+I-O{edJ?|B(NFyLc5p%F4LE&wBmcLM}O;Dc<8wkvv?Jm%RWt$HF+YJN?Ur@f<D5?c<v@06thk0EJp996iZS"
    "&5<3iYs_kU+9=3uGWEZqE9oJO@HI~jUp)0@U?lNpEHmPjqF9Bj$ES^c4~O-?No!iArC;NB{-3Y1cZmGOt9z#hd=93CqRUfX!-r&eo_Ufw^Fxoq"
    "iksxzvf{n#8vQ7LD$B!9``R%Quu=Krk=UJ@jiz#p_*oHi05NSTi64ev)=!+&$G^;{{*q1ES~4(t0`r(P%{>W?EdAk6bFhP%SBWj*Q2A(fF_%(b"
    "j%cNOU*VkR`bV#^=&?M!AWS}Z!4Rc2vR!tp!A2$@b!pQGg(5tM-1P0l7MuFu-2$L|rTcqEb&~)QHgCcIVBzF99<kXQbsN+%^tsr4at)}WN!DcS"
    "wxhVkZU%4BXZ`|y5`Q{i8q@l#cl$<~jd+2-zen9JpiR4c^lzk?0CR&LE2qRRFodR}^8C4m(;H71ypErE$JVrR=+#HrKOPNZp<u*FdK_*w`?n%F"
    "FXIV&2^8~hoBNljzs5=xb2fXov{YG?%YfwOM?GaO9LC+NLs3k#t@%q{qdKZlUPPP>kP6_3GsFDj^JY%pr`f|*dL;CYbmxrU#S(4-M_i|;S!2b~"
    "MOxJLA+GB`%gn}<AIQ*p9AC0Sh7n5h1dtTw`Q{_af2Mmm3Uszg5u@)W5jTYWdHQ5ejt4JK;I<fh8TcEi4ODw9_~ohDI~%kKx9zC9qGwp4>vH>;"
    "X!}g$&P&W+k+LWZKG|~`;{vo3pmI?z<bOPX&&t0_XoQIY4&ZniB4(fH-Ddm4`+kKUM<UO%-}@LnyiTc|vxeyIHGW9)3|p6$Ai-?GfR|P(2KRMS"
    "Ny#O8i~USCE}GXjjI`S|_8VegC}iw8mLL={MdK)ybR+|=0UKM&=`EAa%DX;`OQ?7g^^5Q@h5BdK=qWmx+LPGkU^5N2D&5D}j2QE{*<s0M>zd`Q"
    "jDvNZUxx(5Qdc^JkT$c{w|QP5TB}G-H&s5HLqBBtQxNj*i(UH7?>KUy$=waHvW6psX*y6?xs};msAx33WZA|tl$Q;S5hsPhDm!;)ivC7`HOf|2"
    "3b0kuv1u7p84!vJIk9dCgDjGcCtVIoKPg3GZL>J|bZeArUsfm<$&`j<AvWnEbl0exC)U*;<z{vSY&3rpO811t<P1|@_j#H_#us`ok|er0E=u4n"
    "TQ-sM&0du+lBzxcL*-_;Kcn)01=Qh4-4oQK#zY#8Jf9Y$@U9!d&hd-<`o8|~H#>Vf=8Xfl=WGN+7pTHswNz6wUP8R$7|Hc%zQ7U45MuM#BZVQ&"
    "oNx~XN;edTR_Sex!1X8!1wZ=IVvm3I!<jyw3+*_^X38bC6u<f-76q9@S*MSIC|W;({vWf2UIq(3cGEK0Q9TBr;mq3(B4Mnzw%eh7)KLM$Qbp}O"
    "L%J>-``zh&-4VS&A2L7qFgWay6qoTZ<?dGiS)hL??C(t*RR|!f0#EQ$<mO<50dj`KAknVcW?jk;F`=AM28XNOCjB8>K>NSkM?N7;<<UaH^(^T="
    "8x*@_zNMsVl1y0y_4?qU!TP}7Qpmvjc`>TFFjrKYKfphE;|r)42^)7JbUB&DuAKd}Ll1tR`p5f@O#%><=`P%>k?(wN)0Qd-Z0S+^w*7P^b<kA_"
    "E=s_E{64>8o8yp=>mygBDJ%ZN($IHG15Z6FWQxUxU$^>zv56x4wQ~jLI==E4%)T+h9Hu6Jntwm{JxW>}N}6}K>=1EnqfcFsn@O~8%)4C7S5)Cx"
    "wtHILgT{ZD=)J$)77B7Z*};~<aahwza2htakax~cfHxZ=1)oG6thbVu1&f|k?~^T{Y<J9VW)s7fQ@D86^(XT}rmXnQ+p_lP7b3pmceHh#QBRVf"
    "b48kwUHn?hUEW3pzU&Tn+hVr%YvIGfo6P#w6MU9F{y=I8HMCInxf96?Te)-5J(_Hdn$n{II|nyE@wNXNT>L+LI&d}ECFFPcFv1z-T+aj9HzS$q"
    "wAd)QA8B5|QZx|GOYSGBNrUVmBTPh=Ld-Yl=5|NRQrZ-`N><dO?wXpiw@pEV=I&X=7WZiklrTlbSQq+yy*n&fvpaUP&4KMMw%pS7DF^)ppCjNc"
    ">>V5VNDfY{rf}#o$#$DSw|C8R$QbqDM+;UF!h+P$h#z{mx<ck0e&bo(wy%Nb(=o1oMkaf%BdSDM>z!HSY6<v{unN3gY^ztJ`$y=NB3<C;G!>8z"
    "Q((btakj1dtXK2jGCO$w$9S7gVQ+`syrKLHyXdE&VCr$1M4#*$Qsd%5?vn+R@KZbrrJW(fQSp#0Kz*gH3)JOxmcX#LpF!AXu>jMCB~UW@quOkc"
    "Meo`u1$W7!jzfOV|BqI``OuO8PTyT?e27N(D|AfX+Ykmy<QzV3b8hz8wznxQXQm2FHy;8o>oFxbF}8n)ij@ek8<KrB9%I{GF?UEsw}m){{7l<s"
    "5i^T;)kF68&tR@l|3RIZ5!x8v0DQfNp;udzS>9Fs-lSRnrIw*iPN4jNMLr%%R_G~L-dEl7yZOELx`Y2!<=EFndjsiUGXG$LMAp?n?i}vTJAYs$"
    "pw<?R#?H?A0R)UGOonz~R(4J$UqXwyr4~VdGE4E2)#{07aT&jj{rGY5MsRDDo^zKr-oF8)_wTTg1P{eKd7i5bB7_(U&f@ze47`CoOKeF+I@MHW"
    "hthNt#oDUNXQBrJ-<LE<eo#t^yJt4&01<0WwkqnDz#3pR$1f~@vb&S~BpV$j)qm;tx=A{F<2TG|m-61v>n>Jz`LhlJC%be<2LEC@(aeCXdg0|h"
    "S;2o)e)IZxGe4zI7?~S_6ZzGxiIkoanR(!9zfi<RV1WfxeqYZVh|+hy<Z^1s-A@`?t|fFsDUR^YIY7uDW5)>CT=TrPUL*T$kussGsRG@FG>Y{?"
    "bH9rOC5HTKvP@RF`$Rd@TtXNq<3z3ppoyL{Ho*65?aq_voEy<%t9kO*Fm18RDprTq$AHkDxUs^^V-s!=!EJY5ePd70bPur-%DdY~#M{bkDUSdD"
    "kVET)Z4Me?8BHAP0^&G9`i;y?n<Z;pQ8KXu$;^A;DSlRZrJVOh$EVpv{EyGYWCI>t&n+7Bi|&rPvEVV)*Q=EG6A4)2KU>AHso{J1RP!XuYMH4d"
    "cop<u1KZdA6wQ1VReic^Nr>+gc;u4eSXCvH7^B=(birKx1pE2?;}6F9M+^#e*)$wB`s|@$*G!!UejsKwth+1v_j4Jm{0aT{0NAm+g$%5z<^m+C"
    "Ib1M0jdZI5^O1=Jo-Ltkkj|U1ug>TUK+*eTT93$FS!N9UD`Q6d=_*|xZd5Rvd5?`xUyAYOhb{9)CP?Zmu^6tZ4EP?=$kNqi>D7@;YZ~5B-~46D"
    "LiTG%u#UN2pa_7MK<W5P$d-IXrvN_1tMKV6abNO6>T`4vIL<E`S_qZ^0?{0Q0_N8;D~3>x=#Io$#3&%|_saB$T!bc-eFXXd_#&JFtQ=__WA?Is"
    "Qd9cm<=>%5)#1?KsdvmJ_R}?+NTfX^TYrJy_0-a&p%V|YivKN+S+>Qbd3t#T+oLL7^DPwD_)RCsSCoD#78NkfCTEj3Vaw>-0Qn8xNAEtrW%`pc"
    "IX+G}R+RA~7NBNElEyRLO*711pc6<gQkt8^tX&||CgNKl)(u8=-ne0!M0}vU=}+sqOw#(hFm%9T1*6P(>3woNJ#*bx1{{$Kmqt2$Hb9H`r;l~k"
    "a(YnS_pb5xC_lPuW!<FbM5@pGa-}iDg?iikY>$@t3JyNQ#}KgF|7@M3B>hrV55>pf%eRD*K~?arPwI}WciU3N`#Lr{VXxrBq@FPY^!Q3am@nhw"
    "B&nc3!v_z{7414NY+Y5#`>w(ir5(OBT0dfKE|~5mR7QW!NBLLY3A1ZCD(oNEPIXj(h;Uj2I09nreBP2vYL{7)C=vDe1BL*z5hNN3tX4IlMM+0$"
    "1v$o{;9DioNsTVp5XNTEDwYS}0u7!>&MB#4Y|zbvFul+5Vg28%$?BrK?!0ELoEl?}+#PMx`I0rnhcu+x_WEV%vUvf~k4aA(^+CR20ic4p1vt8|"
    "72vY=EFa`q_L)rne#a@0xZWIc%})Oy!!+oilW)v_F!!9}sUz=oe#(S*WhRutxah!K&2DHUOZZ<aI4O=jKbNpqAYEMrbP-lz*E0ZH3FEx_mP6|8"
    "Y@1)shY!8ipe;GiTO(GL=|$9=Q5!%J6o7KUFY^H&>XMqUHr2KONSm6W*_lax=<^EImeiLi)GYckgKo=V=7qjtkj~3*qXCaUFgs>TNWFwDPi(Hi"
    "T`;t^@B3_`Gg9)^3mz7jY+N)eO}ewARkv?PwIIn4YaMXprc(VpHf`<xVf)Ji%K<Jbl?FXvx_jp1AzQ1M!^xf3`A19Hiu6)ipLhhN#P-wz(f5Ng"
    "nA$N%mjN0xk&cc&zZGk4zsXumeS;O&)kSIS+C(PCe1z}Z@3Mf%Tl7S7PN+O_enE1eHN(nk<~%I#C`-l}3y)J0%F94i#hP7D0_@NJ==7-_Q1-FD"
    "drFx@cYO2A1?{Pqc~u{Kfo<{+a|{?UkKn_1S(P=V*e5ZWcCpRE%f^v!Bj1uPv!(DcK^%Nq9KoZ1r!|#yyZ!DSZSsP)`rV~LH+y4YnzvQOT?$Sb"
    "y8MsQi_`of-|P!r)7NGvb}%+GX5PG}gex(&U>b?ii;%nICX2I~A0)^H9V_}Ck}?a;57J5LFTG}Y1$)$}NU*`Xy~++|D1AjNJo@t(xrQ`BOz&ks"
    "G8gZj!}v#zn`fcIadpgXH-*pWJNZ0RWMYO6@qWW#Hc|$3;81@K$b$P=O_)<@Vq_eyrin>%34Uz`(?m=45#P9Ubl&<Z60TG}uXW1tOn#SN)j=N1"
    "Gk;3i=o6|xq~ZPZZBy=agUeGo(E0<3Ih1aEEg2l!(M!mzO~l*xemLqXeTvWPg%}XM?XGR^8N?=K_vEeT|7fp6bKmX?G3-_P3r+i#+C0DSJ<?iO"
    "Tap-5z=qcG-2mYUE4@?ZF=U1S23-tb*-{&Gl&6jxI~?9%lP3Q4)SO;VzknLwEAzKJGes5{D5(H-D1#UBp4_6O;KBh@YSW*)MgFu16(w)|gb4Rv"
    "Q777uZftbAN!_=9F4SpIwnlX|Cx9pWwfQdqs<T3~=Vs|WnVE4c%#xQtDAZgA+-1`^m$dl0l#k<iDaOE7?PIC<?w5=8<vRmPX0VGK$BoWvu^UDE"
    "jeK};5J<P*cL-BcXNRUc3#`0p#Y_90I(>WHH{+c|l8`=T0qW=3<$BlU4D{+N>SA1TabQMI=HmQg5<fCJ4L-1M5`Fq*sLKQ?PGs;bn8dK(lF_)`"
    "WGm5aTKZbPa<6+YwLuwD^4dQp%e)MQ4n3vExO#pQzpdSFnICtb#k5$CGxq3b9Hnc-HBdzPl_E>)%k{1`c1D7b@%E40{4=<_`nhbC3q%g|WSH4w"
    "lJ?G>Th)3B=x<h`e=JB)E5zA32Nz*S<&X<n<ReQ)GP{D^gUe`DD|;`q0zxgCuw2Y&X{TMyqI}Ru14pD5`Dab_C)hF>HNd-9u8xJqVdjj@2M$^`"
    "uuS$FF-G#RL&S2~Sjm&$u;>34=8e<V!QL&DVy7MLHw@qFY<>9A<_>P3-EieHSbAKx2W8BeVx&4={C<I5=mT$_TkDeTpNOiNt1ji1tE0KqwiO$3"
    "4{g+{O%*6t*{YKJ^+}iSgCU!<D%*M_TKZRg$uAmL#x%u`yAB|QQ@cd@?_qfD@$n=COJ6}`4&LuHJwP{+kDD!&`e&(;1M-xn<D9|IZya_FlsEF7"
    ";OE|AAAcg8uKHhS){sHLbacEv5FYx)m`%P>b=Q%SyG$^iRjFTC!CE1M1^i6^eA#|rzcpt03`4!YuAh5SJN!=&<h<bBUu*(&yC%cyY4K?BDSo9!"
    "1;;NK(`A1AwQH*MDwJBBQj8M9w{L4?jNy6d?BBuv!jLeB7`PQH^*y#~O5M3r$@BWG9qp{O$L|}K{D}WO+nFm#u`r@$Nj-c7yfo}^R4SgS1wl|v"
    "Gka&X@950LaP98>^ryzGw)Es-lQ;gBSEq09px=Vm)KSf*aot)9m{#_CI&>}S=}Ob4U3*fj!ffh12#hCFY%Q&n);>E2>R{&ffWm2gXwviikOPU5"
    "Qjbnv_tCNt(8oA_#u3hOAgOgVLu+7_pU(t!{se5Muar&@CcO2QEBus9X`jFoBpn+_o<Iu)VbEyo>>4Y92ES|ckM06#mU-+dG|Z%=du%T`KVr*V"
    "m7B9AzJ8ce6(mjxZXa0NKrGKY7?Nq~iGa59a>be>oJGj8SJjlM0t44js-!K2-P}A(HQ&%#W6M=&xXPl68I7dp&1`RYp2}L@)94R5zNLL#o~x4I"
    "*|{XJUGHcK8PevR^B%}AE0+^Y<P)w=W8U?yFvKwK#hgHBUClYH>_tQ6p#y=>B+IW{2|FI8^@eBV*AM*HQ`!TWa@a;cMgEa_?7(XrVH`VdEMYGj"
    "Ge6#qZgQ-G0g}L!ZA1i$tDKFO06#%3y-h-($e;AU)C2!D&4fqzWtC?I(|IP1o|ayNyhfuLo|L976=BSBO5yddeihT4oAD?z<?=M0!v#|Svn6Sm"
    "PfW0*HKOvZMis<cp`KV{0p+6vy+BT-bpk)wZh{Hqo4A3oi0Ymm%q=uEEnIFi+Dqtm_)u`Va(OW5z7Gdmi!+oZUcp4n5{7MKo^E~RG%w)V!gRUJ"
    "DrA=CeaVLJ_0X?=Je#C?RcOeK>Y7Tl6j2&QqXM#sM=X^^^`z;{i$~9hItzk0w%I@ooIk!C`K3~c#@SF+lsz$I9%Iar|0^x)IQE261+|RqSS9i;"
    "ck2Mjw}y4#EjwaDsbq6QBm`Y81e&y2MmOn^BS%70qiHV!!*)dr@12%nx#b`&8#BN<hd?-)T0<%(I`%atx=dqG^7J%1L}A-}UwPGdC)kaZ$1mUy"
    "8F`UV<w+HSLZ2d~Q@u9?I%K(;+_-r4jg+s~`nouz9>$~WnNw1Z(j~CCw^*5<t)cNX!Y52ev>aiAxAt;2(Mhs{0UIm`A-djg(l8OSdr?OL33C)J"
    "E)JyD=T|%nlK||7pXg%kx=?3h;4(Ba2sW^DKImmke?xfaB56C5srr?g=!lYK2*f<4;e(UQojKlSjO~w>mT6;4b{&sAJITt9o-i#ojH(Q>G2<og"
    "YhK5xrhK8oqT0u&9f&;w*-{Wp(_9}QC5&s(Pg{DpVOEhdDalY{s$o<TZgyk4Sw>q*G;1qd7#&~I<&mp|N;{#JZef-v-i(=AyVj_L69vRflDSiC"
    "R_^iPE-&Xwk~YZ+qDNRqVuE9EcOpSj$7{?u)eIiSv=Noc;3k{^v#A)s-MzkLh>7EPG>X?Hi7w_h#-v=dPgKM~@PQ|s;5Vo0f<Iiu$;udL>_DmP"
    "CVdy&^|E?_^+@M)V7oXCTC*nWs{~5UexF~hB+Mr;Wji{{Q1HPQ+ax4YUJIk17TFmFvS2X`!PV7)a!q4n4o^<lsAm2W2evP*A(nAHJteA^y{d1T"
    "Z1{}~;a5S80=^uB1l2VEy_gZ`4^SRqujxr+`Vu-r4sQ8Uvf{IiqP(y@hs*Ua%<Kt$J2MY2*koyvn=Bg+g&=E0F8(1<kmPgQyvD4=2F~;JKqjN|"
    "eahH0n&5SVsex=#Jxd0P)v4Tqs5L9962_uAUxyZH8M0R{RV*0ZR6>w#>$P-G^ujK`kABsHM9DZGD)ccKA&jC2@MlHd%Sa*-vy9h)hDcGUGKb7t"
    "2x+7tFpwz(Q3|@1lET1wvu;L(yO?Z;9HyIFq&IoDd=weBSx2#~jQB2>E2iBl4>RX@`UNd|n%Xfe<gv;vvylRGBnYLfsNhOo^d51}V9C}+u$C8I"
    "K+`tr7pMxILEU6~+Z%=Q#-sHOlVEgFfMzw-hR0NC`oj2zL?(*I3FRf9@9XSbS=vHTjJl)sq;5-z)%Pqd=BUUzp~0inD3|keI&4;bVY^dV)}UtV"
    "_7Ju&D%q=4l?Igt9IYU+fUz}-f7%knac17$(x6sKQ`d0V1KC`~aevfhiGI1<463|yodxYGGc2ZARt<$>hL5pAosOSxvR24Xl2_Bd@T{=xcLLv("
    "Gb56+9lLH@Psky(e!~+dMvkn^8n6Q58?zu6Q>hzZ$kaN|avhG@>#3ef2XlQYn&zm}bKW<F5hm<w6IRQYb0NI~#uxN{0X=W;SS>|!@f7el6tV7}"
    "s9`MfJ+DdC>uYnlX$4+xVJ_BFN)urskQ<)HgG%nvE=D=sHD->@;wuIHh|R1>Mr6Qyc*pc|z$E!Dneq)5^>=7D^X&|)ds^sVj0-UE+(^?yeWqu4"
    "`*yecBiKi_`r;g$#^w0XS$QomqbExXi!6`d{VuA@mynUvKzqStw~VEp358)maHnh+QPslk2+~|*V!lAIr_EoBp|;b^==L3H&u1;Ov+Iajc7XlT"
    ")M)7pH5vc#VRlRACJoq)NO^3MYg2<db?Q)@7x)|C4x<rPqD$;ql`FeaN9(UE>5l9^d>4UZh(v)g^T=56Kl9dYk~zS6d5~HtaU8RprqwmjUa?G6"
    "c9lvJ1MDR)@3q&;O)#aeE1jbPm{AV{JTtqi^o4I(t_4A2c+tGi;u#bjK9^UIv0^LVx;0Um=jdl=$3oDyhO5|=jZ_USdPxZ}&UxMif9*E^x`#`$"
    "&2rU-RZjCd{15yuW;ZtK;~)be!l*WIU{yKj$;mJR=B!*}J#{=!g3S#Y`g9Y#0^k&<x?jh~h{*c<x2??a<JfT;djpd-&zsqK^t<-^MQpcAmT!We"
    "UWc3PTeE2p5?3mPp0A=CH#S1F?Xh`cE8^wr=FJF**I+9JEwdJ}DzUOtdD!FA(QfF22Ah~zMxp(pU=;YOT;*HKch9$wLd#<T{lHeGVzGiA=1$^#"
    "L9oikD)HXlg!#2sGJ|W-R2ZA$R~ju#{;Lh#mLx$N4M0>bs2vWApn7RVmQ@hAvVMc66LL%yjGXpE+IAs*_v$LhpvwH|Q~cw`gr;-Nqr81bj%Yn("
    "Su0`o7TS}^QbUzWxlx@3%c_i<a(7%DGG@l{{=pIMV<uWC?SfRVRH?H&)N`#0RMQ^yYDd(t*U&=rQKpFrxOIOSnbJSe-FsBp^GmcX9W1ON2e!Kz"
    "C3+bq=dsERhBTB1d9%n~ntm$(NwXaCp))_S9%P-ozk5xQzmIr;Kj@o^Desf^g2w$Hz~^`?Gk#4WSEd}Pr)@!%vF0tj(g(x|(12?&*WP|=gUwaI"
    "0k#iy(V41IE!4V?L)kIL5inCnAG@ziw<QYfQGap{l;hjm0Uu8Gw)8o(WFI}MZr_#Sj-q{+03DdKT5rd4-d@(Man$1wu%d7b4pBlAzD%XPy=cty"
    "WQm(3?_>um#q8CFRsMxCIi@)FY;VOeF1{!_kWKkdKg~Njr{p?mkT|N{;LaUTXo6J7s%^Z%POfw3G)V)Ps=_swfgIIph7IHhRj8>)eVE^R5KPT|"
    "-(u2u%Sxb1N+tO{ios^<1->qfl~>Qy9nu`TTT-xDE%cY?rnF;Xl{5_EWrW?}<OwPQS2wnNP1Sb0Ha%@U%`lWOZEns8A)vQ_Ydh-LK0r0WCMXc0"
    "!DKqw^&sr`o6Rg3@8gsu2=?-j1!8-*a~j?pmLRa7*6s#v#lX1E&Z51HIwgtwB2%l$8`_X&W?dL~uv_-6L20*vBxb2$gHPL!m6|c-m=#`KnUZLT"
    "Lzs$w`svvXGGMnOY2!jsWzT}Vc=e05PK9{sS=j@@vG2F5^SLFrVTC*;LLWl=%<$9hl{aLDryahj5drXS+dMu9iK<mQDI8NZU=k%0utR%$Yc7rU"
    "$}3b&V@i%zMKxg$LEJ4;gL|XFihB4kJpRTk->Kb{9iLJue4I7Jyrh9Z4d{8Ef~SHgXe4Qv+Kf22AmQa0T6)~HXMy`!cKY<`8kvQKYRx7rIpVEJ"
    "MlY<GU9-7~x4{6U%k&_-ybh(dFfGh#VP`I&$of)$PV~LE^nTJ5@e(?0g(O&8viQwWW;<%+H-!Euvm%NgU%66nblM~>ZlKZ4ZA(!GBw@czC%wIx"
    "J?1L<`b<`%YbAA2i3<^IZ~H<d76gvfPPBNlNmF;i@V(UwETD(q?nbJE*lUO~WRVFqbf;%*#@B$L9@@Uy_H<DORVoZNd28}hry@l)oUlD0{>vMf"
    "fv~Z$ups|_>#c!=GOw*U;%nZBsxHB@^?HR2HvMW;x4ej2NVX)QT?#BBiM@Qj11%jv5ktdGOu_L(@{r?n-7Z*v`7KKdm29e*lB6zczK=XAi@YUZ"
    "lo)#lCe1dJhRx!5A}CCDo@YJp?%T7T?{ZROE!nr!d1FX33q@;gKXrVTL+}ZU)+vwk<DL-oVZl|=F|0&77>OJN5-~(k88mb9+IJzCIIU0!=KF(K"
    "7rcP#(aDF2u3ujPeb~YUq|7R2rp7Mh9@^yW)mH|3N5~g(hcezll>Llv&nkexNir!qa>N`MG-wM_`pgBd#2!gdry~~QnX3pfQ?1mQQI>A5j_mnc"
    "l1R0?WiucgSQZls3jyP=*Kdh}ER2WeC9E#;d}G5Z8;kCH<dH`LHnxpMRNq!Aj(20dpO^A{CuGPJDT|cW-~E5uF3R9I%I@n#2hMY&v5WL~&6^BW"
    "Q`8DpHL$u`&?-e1!Sc%-Z7%We4*9ZJ-ZPf@drmIrIz~-W2Ox%ePdUDBIK!CU<F$9?Ri(*En+-DJ7x|$Qn2vmin$Q8C(UwZ{yuyx{7c7?4ff@#{"
    "tTN#&d&uv(+3T@7ga(9dmyQxK=6teyX5Y1RUkw?iQqsCo*dh6voJy{`sRXi$S!vkW)tdHIPb|hQLn;~8P-mk=J5va&&%Q%h*|A)n_r<3HkT>bZ"
    "7Juvb@l8!TF~2k4DxU*bDzlD1x`h0LKQYzsU%DitiqIl)Hlmt|hb-R>Yh;_vJNfYZdA>}Zw+2s3R^eSvHWo0?0j7OoB1XDMiY0bIJ?B)<Si(Td"
    "{tSa+pJlQs19Ttur2G_H4V}*|n4hF*c89hG3nOkbtDQ<I@NH;*2l<>B;!s28h@Et;N_Tx|gJF+9dLkPRbK%U!SypLzV$zPC3rL@|-liD$xg{U9"
    "UUU4)6`V$;GvW2yC6M;j8-j&mvsSU>?0!|&{8RH58k{6=b;uf3JXh47VY9^Yt;U#2kS1D%!@K0&amPM4HwQOKUgqbe(Fp87wiQB>Z7s*4&cC{6"
    "OLBX(7e!H1lyL*zNxR*Yc}U34nJZW3=X2%2+p>Rbh3DswAGZ?aXh&t^ORRcz)T9aD=R3N`&qmS9{g(rhfmh!4y3Rui+alk-6lhI0e%m#<>yrrw"
    "q-e=&l4>Lmw%hz{moJN|=QZ+H`+1S)+uiMD(rGM?@yjSny{zf`aQmyaOc|hfaGEcOxSLnWJB=KL=$?NoZ5|wX@=YR_;<c6M#0_|d9LaD45Lgz)"
    "MaN#NkvvV3WJ_$6Yu;aw5d-YaG@Hkc90|ki42r<6M9x}LH^Ir1ENhvuo$ko<0fTPmc8+Y4FAN8BU`!@41EF^O)^Wlcz!yuSnnCBzNnS(V!xZIj"
    "-`{id`RGS%@-{JQP&MSkF(-rdpi6bahBli4bfY*6elWMRgf=HIbnmgx9<i`RSrus&K{bVCxnI1P30l*(4eqw^#`w`hN89#JUR`htY$By~4S%ps"
    "E5|{-tF^!!_=9(~oq?KK3$Ur!K>tMCi1kexXJEt_xf(RYdk@xlZegL>)cQae!e8%Xa_5umIf(;j8qG!n_@)`pnw^;$JCo{x;M6G*o66<OY}g0g"
    "_q|VIhCJn1w^oZvu^0g91bT(zA`v)Te9gfYJG7<qx}S{;wo=#ONCHb~gRZ@S8VBEj*%cD*NH~A&tlD}qo9F7v>C>PsFJE1lo-U&fq^QXsGC$98"
    "VvMZ0v~unCB&{vFt4JY;>Btb^R_a+6;!{QdSyn0%(aO}@E{6YCya~~KOG}Yh#5DE&)%}nd*?qpI8~o8x>GBBWKH1x5U}+zP4b-@V9_|6h;x6(N"
    "Pb7}x%s86Wq8!wJ@#vW|5^Bo@z8lBGbzTVDlm$ulvSQ$Mf`UW<?85A7Fz1O?urlqo6-IbowGKaU6irTg9P0>8Tbr#m91(otFl9$=u?80cFg|`)"
    "cnne0KEVn`?`?amfKT~;t?HeUJI28t1trY=E%9q5*#X8=zC*SJKpYa3wD)Y|6<d*hf5Jfpgw!61tMnfVI~*r67G{Li-^M_lO`AV42aEXQQhiD}"
    "o3J3V(?%f4cl1!8j>nE141{MuZ+htP;f~NMkHaeuZpTcu19T7XcdNZE(LFEz`Gq{kD?6Q1sTbN~g;UW7FwM;qlD4i9o2FyOSnNtcz^c!KTJn+E"
    "3ZftsMr<5fy@AGfGb~&KN7|eSr*#xb&cpH&`XTgZEiaV-6JyDbUE{-)EL<G8z>;EHY@j5{XU?3l6_wosun(MV%bYxEt+dry<nLeThzk9LCtFM1"
    "hDEm6BTUxfp~^5euVgWAVR*xjoU9te39YC!deL!SZ}w#<ID9~<YeUZkrTtSI={T1uotX@^)tX(xW)N(*SaG#5`)l88hndB2sETE-1r;(<O?J|#"
    "q=Iz93Tcibk5!WLg50M(_d>Z>4N!2hb31$!67MFd#EJ0c_RL`5*T=(HZi8rqe{=rWF;>zxqXGu)7Q3i^Fx6<BIb)}kuFf^Qs-nEz@guP!HX6k6"
    "i`<QL=mQOil}}Bfg1EYhl(WfYqLZkdy}jau>fR_0jbjKOWU)f@F=@3Z%LNClLOct($g-`0Twm!bKfF-~8pp@5Xl(8LREH%euz2rGz$1wF8fkWO"
    "G_wfK+jiT5WJZ>T(&4X+7jran<VdxO#;%bDqilc$Nw<cEKSrI$A7_QNM7mXY>qCo=k`3U^QgM<M6N@mKOIzk&j@%W$r@)WO(#GcCBSH;LJ2DH("
    "I=1{<Gc#aYhkZUGMBg564!cujAHnM!EjpBs17vEQIHU+r%j$q1FO@M<s|8YBVzCK1geupn6xDMf;RHb_d*FGFLcPsgzACw4j`-lhhb})>oUP=S"
    "XAZIPVbO;-eEG6-hd(eF;I^AOmd$U@k)xeiHFRz>sw*B$7jM+rvu8y<YqSvh@yy<u)d6rT$J7fVAbw^s7m;uzb66;0&}g)XH^4=-0t#Ei5!3XX"
    "@uHgi69H(YVTT$N{g|FcszUSvyJBU@7#bQ3TH|ZxMTsbjJ9k(^trQQwj<`H?LtC)xxlK3J8cmTh8Q-j9j>O9W+c>~frl*CK+34wMN@b@(SPmWQ"
    ")oLq;@&<;lW?2wC{q)njvBJDA-j3!@x`8fGgGwC^4_nLTV#L2Cj`~!qCMij^>4N5oPW6;^L$kR#&@_*sh?81Z8>Bvr;q%*wsC=1599gB}+e)Rc"
    "j~kWq#-MRzFCjeyUT|72-EuXL2jtzjaq((3eD)QQ*g;I|>@Hcl14%UKULW1}4Fq$=%oVAp^1{K~fi#eA`7McsjFEGX{E5<>k}Mne*+WEh%jOv*"
    "efYbh1pZUb%0|fC3yA!d_{SU!(q1l;Z)`cw3pd+#qP9|R&`=pko>-uSbD9J8F#PCE>p<MuE}EmLz>MJ}v&DJ14R7=9i5<St=cw2lI{2ZsIZ1CH"
    "W;e`BIQQ9E{#gKarA!uj*ss-2UAJ%R`+d|WSS^&RVmCHBvq$7p#R^FG2`{exb0elhhtbP(c2vF5(nT7)Q7Q)kShQt2f#(V7wM}pMcn|bR8nX}S"
    "vq3~ddO_-T8=`2OLY<oLT+lYa<*#?(G`#f=%dc2WsE?e*LLTxGed<%?DqXBvzs1ESw|CsfSQd9z`R2b*O@Rv3rOJ4x8WYXt;K9ksW$MgvfD7D7"
    "0IeM@!Vqq3#WpxBz&}Oj0!#s}W(g5I+T{4=J@G^;c}8}FA`36(b(X7ULI4)jNhs_7e)GBjfo%1a?%iW0WU&QdsK=eR<k^fFf;W#{fr@C%4}aLE"
    "gR}8TfcYKb1Gt{{!p1DxL1;qi4RAz&|JZNB^fX`O>J6!Yuv1YXAQ^&Ef%}&Fk=)Wjmf=ZDnpNoCH9kMJ-!zKVmqKrbhQl2ow9$LRv4IZl#?*lq"
    "A$#{M8$E}m@NZ?<TWOSfMmLWH?6Fp$=$G18vp}#B0F#&_&}J++#Y_rFj^`+E9N<eP1}Syd^n#L|1Et)|hvnrU4Bb{Dc8UN!+U=8Wi`CB)U!WHp"
    "Js`xzO_101Qdew&zGUalpO}~ct0o(LH$2?3n#s6Zw+1irN?2P3lFoO2X+HPZp}x84<Sdg6R*x^E?@#ilG|b!*HK*%Vh|EM@?4>EB39-tRD{e#;"
    "9L8i~ik9I!OiVQ9#+clGzuh*aN(BfD>@MQ$<x}}Bx;=DPl{Hw+W+vDlPsAM5*eW?K^2j3+!td;eiHt#U@4GQB#@rpH%XB0|28HdF)VK<x>Y#-4"
    "*wSm)JY4jsV)53x-*63G{Kts{zF-v9XJ+<0eXyP!B-R``G#XK<!tqO)by8UPD1N(*8?ZeA2owx|$}#w8B*?u+1N9DVuWX%cW!Tz?Ac!-`|Cx#H"
    "ot^zWo;Q%3%t*r0K{51gVF3>lhHID@S@BK#lnG~$BH(rH-s899Cq=>WfR>Ucubdu(r$i?1y{0JcWp+LlJ5#p;VA3=2M5Qv%L<hkb*aI-{_3Li<"
    "oxJDa!?<4jDu^K86CZw(GUbx@<F|~Nn?nuQYm!AM7sGjSm9k4;8VCY__i_XP+sev{HkLSsm6pT{k~asc(VMsv=C(n_Y)U7XW*0?<o|^a3r$Eqa"
    "iw4c64d_MGJtS?ykne3Y_BgC2FO~AhT2*6;#2U<b90x!-0w<kM&P$p|A?c`c<HvFNg25ZeRjn59SSiEe&^_D7CgOUqkDtStoL^B_#SlY_f*WiB"
    "e&X58C#&<&$3~&;2)^n&8`%8J;*|tUrIy%&=R(`%RWn*FM=U&(wzqtl13<5CJMenq4O9^9Xj^Qu-USO`JE&G0jY1wgRE+pHrds61sclIvXMU+g"
    "3-wNebzmLFW@RNwf?&>$G`WYt5<?rhO>nR=v=jfWB<$EZ&7S?R=9HL#l-#f-D(w0==woS@T&u)<>>DZ?_Y_bmtW^Bq**wdhdWt3O>8Ih!nepH|"
    "=&Sxff--seU323$0FkQMY_(2xCS4(8_Th)~{JTWA^<HZ9U%zH^5JlN-E<JLQwa#p*B*9w<;u?v8UBv?HxA{{Pj6Ci6(j!B@^pwYFvOxe6nu$qs"
    "UJG1Zt@4kK&xFz8!xdGRnOu~|rBWdf#tg&~3@~^^6@-+~U=!C=u{9|_>maw4Klx@wxC&LNw6MVHuv)iKcPz~x@*DjuJ8@#C&vG&-jjJvFzOe)s"
    "zI7eufLY>CN|J&-#ZvT%=N?6cs_As*0TVL<q689Fpp+I%Nxj~XydV^3K<&3%h@mv@ETwE4VpgasUQiIA6*jkAUWw!Hf1ls6Rc`IOV)2NjrzPR0"
    "pr7EMQ!q7vM_v@Dhaz0<cKdV~hBok+ngXPe6<wQUs_L`2u^4scoD7&C>P+T>0UskV#{C_$mzpQUhcxD;3mg({4v1WhRfLou%!zBgRrCgsE~8U|"
    "s@3Vq#o9LQvH5B?+3yZKn+SuKCYAXAD2+$2=Yo5*0A{vdXY8O{dkcHi5Z@ZUs}3i0oU#R<o;JebM>h4ypLqSf!i3=E9^13G25bR`QhZf51;cjB"
    ")-YwLaYRo(Nb`<f_O=b>?8?jIb{*wQ&Km_LfpBOU!)L@k$x&9VPt1S2C1ds)B~M_%?1%ME)okWc%8C>pgZS_&CsZD0@XjNPXU&Ug9m73xcdG8L"
    "LDht+F;gYXUTAvr^A8_csMWloJ(W@j6WQD>36L952T+ibo;$f8X4i^2S)v)^QEA+?G(ijCfMx|T2UU?!KSwM-khi+EUi7l%y^_kXs8JN*rVNLv"
    "R8392TsFmgDV<qcA&AT{D`k3YEGXL-=%LSXgW29Q4w%dT%@@@o$KXHR98z!677k3L3Zn}{+3-j9jZACC7mu*QUP4-}CW#404=Yz`*pjitMe$uM"
    "^y$-5Q-SfuplV}tCAp}o3^lC?*9GCbKU%}#%_UUCDr?vz<tuBawrnoMlcYtGdOHB8+>~JZW(qc1wh(9d_m>uGc&6Da(tKnmS|T52>fx0ISr1>c"
    "YR$Lh7Ad$Z0JXFWH)=JlZ*a(z?{^A=V9r@32>B?t@=~hoH&?M3h8YIAW4Pd;h7$Z>;HDQz%$@9aAj!Qemy1EhZr~s9QmKR{_HqT)6&*-Bac-0H"
    "$Lv|vX$G)oJESvZbq<bkm&x2iP=t%%OYxp#+OWZXXsYD!H+p+LGRKcQfr4ib+qmbl9Bh37?YFrVubAW}X;YIamvsrsR3Mn)&c}B9WFr37)}~~F"
    "_cbVT;e!1%{qTVcv_~x^NcQdC$V+`{s3H-yJIWk*2O?V5qSL5S%}p5SRY-ZGf!hp^3?PbpB$>$6hK4>JvP!@XQwMO(o(j<0sa3&a9D^;|M;z4I"
    "h4zq|^Ux%uN@P2^{b)EG(T0h2sf<Yi1wSwzZe7sq(DYhn6_qP=u=7sTEcANOY%c>UL;BX0`_wY%f+i*>jd|6uokX5q24?VW_HD_%F0SeJwyl<1"
    "4j-$B^1Pq95)YCzp$|)6sqFNprgoIg6taSiRVMAT`tCj70c5hQUPqDy@ogYYFh&xMto-0%uC9hw)n%@W&!dpF7BWb@DBp}RBgy=HnvM#Dha39k"
    "`>^^zC6)ve5@x`#`-xOy4v>o)ee)(Jh!j`JZasUsRLpIc$f?a6JgJvE`_<e7Sr6yq%oOj5WUqL!$m@Fc6^3kDyQl=Ahq-E8E-sgps!d^L*)5OX"
    "PlUiq^DxYtK!Rlf{7nwPdp<d5kDq7)cB<B(8L6Lnw8!tCXm+shZhVfQEau>qES|>>Wwi0fLY(UH*s7a1zt((Vev0-wd4A%AY=yEeUZz<a3Mx6y"
    "wrW8Kp%u`*)6+5;lRq-bJ(Po_SUWkny}h06Syu=b(l@@=|GeHaj-$-Uus+Ko6HB$Vik=`%Yin6@leP!@!;e8ATVQ_pFUO7@Te>HW{FXd4=7(ax"
    "X=P=%x8{<zLEtws1uzq}=X93atV2iNZ^j{wF&8czXtm|Du@N2{-LgoH6*~*g@<)=&FMtvUM`%g4Ce2%(uF7xQGVeHQVX3Ya%EuzZe7{o5tXrD<"
    "#fJxxndl`JNl$wvT)bM*T{g2oXF^k{HJx5QK&W0gg4JqG7Hj3W3Q_fIO1i8dg#2Nn5gtmKe_+&dupG!pJAQcv^ecbg`etEHc{BmfkACpVD@%hU"
    "NmHAKGj2xq0-du{9@vr60{_V(uv#QDV)0o-DwU(&yKIg>k4%+~O(K}Ajsp!$v?ffN*-|goW-~mY%WP^Yyj0|~???bqYx4i}(Bue9vBwqL?+Jet"
    "0o2eMtX$BFlPfES9e5*e%+6XbUa&@4Y@sTp(&*A9>z{@OjddQc)YnVF<;!I^sly-l9j_b{ELsg@@v{DOcNfKec&YQtcLeGtFbL<icFclE5Qlqn"
    "Qv7n}gbi<dVnXXCKg($`3I4!B5lm!5U;1h4YNrQADPW`(zTK#4YD+&fhdk(Mk>lkJt5+LS<X3GRJvmu`yp95zg>0b9TxfW!k=23r7)qroZ{XGz"
    "oM4rU5@i8@_0?NedTUK21@qykBqj)6NfPL0o8RdA_3LqlENoQ1b!&TD1igcP6Icp98%t=jy4vQraMG{JF@>?#A2>7*X%9AI;cw_8W$RlW9t8`g"
    "`YJ{0L=sE$O55~s6hV9S?(wHgxIv?NSt`_m*K|oA+U^01Lz7A+o;6U$YWLmUJW1T-gDTt5m^RjTFexX$C;fVWT2kPp=g;p51|l>Ez+YP~w3dNe"
    ")M~OcdZt!Y8|yk7Pr-a0GL#piQ|&JXNm4Ec1tiqSTm~O5kYp7FgBB+&L=j1YQfs0Z831bF>ZsqZ^sSc2rA%83tdo9YkOwNlCZDK1_#khL=Vh6v"
    "1_g4^++}SnK)zP;%rj*mHzoSIYkIsHFK?%;Nt?D|q<p!2$<Dm94rYU9=Pb-Kj(1&#)3%a{&}lm~fCGCLh3XGE7F$DWyzfUXbkHTpg=!0ck}(Qb"
    "T$G~F$nIhiui?@bVPuMe&iuS2=C`*C4gXIr@ZQ{PcqMhNR5h;%QcHklTS;QmzErDOaGi|Z-Yr{GMJae5#j6%zp)iGbo(f*xwxe0#uld@-``qvV"
    "cPH$Xd*+#E_|F@gViP#@M!;TO=KcE-t^q3hzO5Vjwo-EX^y%0oSEV@R7wA+r*S91P9F4X;)INNw?NUz(XZ)XIU?*&qpRj2E9p>B9fVKu!^9^lL"
    "VaTdA>RprMQ}7DWq1Krq9PG3lS%4YiMRnUqaDL`Y=t)bZ3IQW$ml@5((wb|+5(;e-zSJI(n}erqd{c5jMXAiq6;sYjwo>D{ENd==$27{agS32-"
    "z))TpwxpK((x||}a2QTadAYwgqWydo0<TI1NypKs)oMizZ8mwI%L=GBlO=TWr0=OR1>0W9tLjVO88_*+?J+{G%5*v%IGN=#@>say-IFIrwkw9x"
    "yK$V1`J({^5zxy4*W;a=w41`4LB}mh?-nZL!=@<v(3vFJ4nNNJlRzf#dOuXaceXhz=Ul1G&W?vsuw%EdU?)caRAT2jljN#BKP!k>br>E#tkI8_"
    "JHi%0ov1Mlh4%fx1z-ODdRc0wCnsNj-Ch_`+hvc+NfZUa^z<+$V0+mAxmU3H&?r%!1Bh4+W@DK!irmM7v`Lk;a^o~GsH<A7glDGN$C50-8;*Iw"
    "Y`qD$&ZX|)F|cEa#56dc9s2L7Bh%xgIHH-(>@2x{R?2E<f7;$20z!g)3E2ZrBmxOUOQ0#hjN-UdIEYhI_DCDiyld>?2+@H8>a5n0^f3iP?L9KP"
    "p09Co)#~-@YrCZCb?Z^HU@4znA{*l#{2EF<RIEBHtul+PWhh-;%~KcHK(Cfu;)<i36n4XRXnCNnDjYRgm*3-y-x~}nl|;f6z<(RS<OAyi6n(Zg"
    "u$pf1D9z0UNFoa=urd=4(IVm1r(=UcTNKhd^^Hw7@C~&=Vq|OLWsl{Z=AAPD<g;kE)_A!&=`b;MGu_O5uTD1yeV?j{1jVsgEW*Fjr#0F}dr$(4"
    "sl}J*2xZV-FYqMih<kglR=b61T^8WzK(BMNQbTZ1Cs?zYMx}60GLMZp`aUq>&r9-%>^KsEuR$Q+(R!!vdYB%3a4p?*{AGH1dD%W_r7EeDmPs;G"
    "uTZOsxgDWN+hQ+DlJ40xHx^Bp@`tyyc1ZL8BD1Cubjv%ko(~gOh!7GN+Y9B5hT{6@_?Q}3O&ZNuRFX8dyITtJW4(a8deFJHsxOkytk)CXR~FwX"
    "-aRi3hDa1yoU36kIR(DRtj&TsY7?#chms*wQ)dPsAloT!4&S^7cRz|6G)E)nn<4)g<L=j$%rq@HgMm_kzB+XFY+B^LM`oP*VK<>j-Z}c{R50kb"
    "M_XI&1_hF#_K%EFbh(|GW52{_9F0(XWW@$sHB2+7F!?A*4RRAYQB$W+PaMwG)L~=<Um#l3$OnLeO0mnYGRN;r1HlL4qDK*Ovg4_fGM4Ph71UwA"
    "`N*L|?5H=;O`q8<h=6x#FQKATM<{DMOL_UN)v#>P>MX&SXKkE61Rj1G{$XuA9}{~q5PWu?S@@!x^i7c`zH+-Q6maHoV4>t1=XvI_UE`QXa{SVa"
    ";uM~7+Swx)Sh0edXP;CZ;P@`OR<YL6#zv{++pR5^J&&(HjZo3g^G%BkDno%`Pz(CJXOKwK)mp89@JY8B`_*|K?5UZ>i1d8s@3LM~_wuEsAN@>j"
    "el0+?)KhGX#THA_OU6)%N%2OxO#`80YNXJ|!2%wJt=ZjOWW<G3Pe+(7<_Df!2G%k2OAcAhKMus9YWl}qh#mwZq3t41k4dj=;P{WUPrbr+J+^A`"
    "<Vn7R>VN#bI9?Xsct$MRk%_hhC(<cqv0kH*&UQuzIw%77Kvul>Y|~>ZF>wM!r<WwxuAztb*hTnv2Vu=20<R6Yko=R9oV8Wr98sc&fJ$xSl`A$3"
    "(!an$j-d$FYAra(45COS(3!N#b^zVkz+dc+Ymv7M?QQK1#&TDz<t{*~Gc!m8!Fo?mXBGfy3#Vog#>Qe1$hw_z=82%)zGIsa`a7U;;Aivwo!!0h"
    "B&C*?{v(cT!u|Z!CXP&;RHO?cUiB#U#X~KXJmfrP=j`aTxzlZ`qhPB;gXTaRlE#2wSV-Z{UUiBd(|wFiOG`pV$?C2N)tpqdb{NT1=7Lhdx8szK"
    "pk9@-3KOQ$TpZ6c)kwsUKc2N@r?YVG+&ned_brz@%c{&vZy8%7yl?>rwg<wba^)6GsI5l|h<z^4AAb12;4wML{MF7&LKzn}j8$!Nx)I<>mrqs%"
    "{+{5*1B1<;L>+(?hq`aIcI_x{qjQ8)HYZXpqx9+0wGK<dE|pB{&$1jIWE_v;BG(dEsdHPQj9_nUxm=QtNj9o|xs0qyV4F|uVL&{a#Nh(0AS6LD"
    "i-yB*6ZU#LC5~Y3p!u`PdXoZ4%(Jmi#q&a%UBf+3i>6$RN)`8#dYP-1><mU@8}-?5U0F6o<G-_3bc|!z>45f|#tI8zCRSGgb2bi$b>miy@q=cr"
    "!GZMryhVPz30=Ok1F@D-6|UQtDzqg4cPI5J-N0-D(?c7+RkeO#M@JO%-Qa<1WH)LS3qrQX05yw%H`us3CcBwc-ahur?Sv3K1fOfQp$j4cDOl%u"
    "{cqHM))hydr3IB(2F`@hKrp(YpP!ayt+Z7Nrx9b2v6=-H=rZ7h?5zNmMRe-asb~}aUzMax>9f)eP|?dB){K4UG8V?SXD1h>sr_MFvGXyB%pUu!"
    "@KAbS72>BjEt8+^ld;C|C3dNcQ?3LKkr#cUFOnro_idA|P0LJ9=BGjdqDtjP_F8gWB{H?Tk#P!n!af%z1Ip!kZ|uo^ym<#jOzWlPr6G2^^~xT<"
    "g;(!L5|c&x|7YtxgCx7IGr{{zzVv0Xe06tqceMlBp&Mve66l5_2oVH95Tq!I6h%=(&PXIQ5@jgI4F23-`(roOM9i<<*xgWU#O}<jHa4^}p$UyF"
    "sT~@T6yZ(#@|E_Pd(R$o?|Ux`svsNPm6<Q!yXM?uzVm&mFO*F_{rmrx1%^RlJTj8U4DeY5mBIRd6m^-DA_^)Z%_S+7-GNjla6&gXIVI*S6!$jK"
    "KbNO$-T>GC3UQ}!$jI2mUT?tYeuARa8hO=9;dEv9+=GF))tcrbroKVs0`d=+Hpibos}hDi3RM)c47ljM-ME2Q2{LPqEg+D##1GMm$3w$@5GBP0"
    "Rbgz5V-lB|W%Eq1fBgCiu8`>pC;F0@=@2mx!Wb$%#8j&ci1Rp7pjax}_zv#gnmttBe}AC70j?=1Mbv(1-VdUNz%sZbubWEno!l!BP#GXR>ZR0h"
    "AICBNcD(Ihhe|j_4<-S$bV1XIfzAl^dh&`N#FfDyW;mp=;f`QMFubbs6IC;dz#yC>M+}4x4n3dYTsT69tMM3p-+iff(YvWeX<Dr;cWm}!X7;8h"
    "Us*k=66)l#O$(WDof>Ju4XOKzMvNnJ&3TX^RV#5L&}K>!PaGlKPe+a%xx2G3Zq|~FR3-3F<smCCM#;iM95>7|-jwfobmd@3D0%cc{ix2So_2M5"
    "Q%$Qmpc-*H+$93+sg8{mRVZMlzB4V798xeC@ORa4tE5v<Lw9y2AbuA}Z6=Pyq4968zl|nUY#cl5!qvjHjSI^P?jaANXc@wbn}G9Re$!@^xUa?c"
    "s@xIad3X1XnGXrvN&7Xl&Wf|tel@VrnnXA7$f)_yVUyqo=<W|~w~Zyg@X_7XPQqDwXB0G>UR68BCTl;lJYo!@NHc?@ac<vyMu>`9a~ek@P!0lI"
    "Yqh4PIoH!blfx-OT=8w$j_>l|5e(JdH`7F^@bcx+2z`X<2WiPJEWDCe%!8<AsS(1WA<B~V;e>GG7o9fJ-yKk&mtBA&-NQ`{6qN1|nfxaj(lQO?"
    "P*&gI7M7N)&AlaC%#68p&Sw&UkdfVsXV~^}F~bdE!xd-RT!6A=<YtrAHO2!uG$})S>Vd)`!I-}BVOP?b!ebr%wSfJ`n0XJEQ|%}PdYoCxxW_F;"
    "pM*g{%?6qLqAo=4dp5MbCx+91Z{B!AO;pTk&1S~=xD2Q}CQ~Be%Ge574lP@RjDnVc;WYdYyR<*E9(OF^UL13sr1)w2i;HtYJ41#cWYrb=zn2%f"
    "a4)pmg^&J|YJK3OrB#}RcY&+ordji)sn{;$F@^yUoaXEt?c-Th2Dfg=l*Z`u49M5Oclfpu34eywC<>OyIW=JorZaDlIQKdR$oVS?He+bIQZjj("
    "eF6q^;O2_OYvwk&hQ$1yttiv#tKbGa(>m;Q#_9>-wlL6}oqhkNx+QyfFLWJd>e4LbD(=14^B5{e_2tYk){FOhwQ5%rZkF34j>oHY)ia|^`rXoW"
    "-j-Y{o@G%Bn1{k)3mkHxE!@R8S~bc$bN3%*_w7lNBm^uPI0$`-T+sf+d1r8AiB>=|KG$xquV+jtxo}LHBrTgpgZ2ak3V6Bg#-id@RvnT<TWh0j"
    "NOs4|_s}iBPiMB&B2$TXS)-EpeL3U!7A%+w=fy|})LiH9C!jQb0mJ4q9{);2)UX_QkWaLdt3T%ycmZb`YICL3i?MWUPWuRqH3li^jBwec%I-eB"
    ")n{Tfiu~zVO-){D-W%z-Mov*Aeb9jwHK#E>sX97B7igj4vLUIP7(DbNlDRk~PlR{kZ67;^(N-^%d}kF6#tMaZmaK`Xu>q#1XV8Q**CnmaW+&%v"
    "!v#YS$Umhx@s9fAKgQqe@8cYB^+P1PMl#NdJKc!{Ttwy2;UIoD-q+39IYSOea~?w{JUR&3Rbd?j+~FgIb{O5cfozy##z3JL6@`>!OiR4+g!6Fe"
    "K->(yoe>im;WCe0(%$szXxl3lx9Xa>lR{8`M+OQ9qgw8>qW{k0X<p$r`{ML5%qf=x+3f6U6&C1T8b?B&`}yjoEUknG__W~XAcDal47sjCy+=W{"
    "#?TRZab{*_Njev5wVKXS4_~UHqr<f>icYPqB^&5dXI`9TolZy9FeG+27h%Xg7!1~q9xHCt&fh=Xpq=RZjsCRs=7P5U2Wg7dJS4Dgn>=VOl_$at"
    "EKm)}jgars8}q~;0qPw$5VMD<@H)b=533X;+4`UwC21c1x-sdcr&);G5Nwtu=hd47(KR3<L3wWs#Bx1F)mtSEVCuh+C~+bwW2j~D8+7Fpx`uH~"
    "GB?s)br)^{X%XM_SU8RZ6!AYlqD$X2yp16n#Dl+s;o{Cm$z=<H+XSoC4(^8qT&U*<zxwGvtUqC3@4_bD+NwU*I10NY`(B-K8es6f?`LM5-Isjm"
    "SF+y6%+64m?~qXSJ)9=oy9MXjGuQNZibOI%b(K!f>mOp6ihH|XKWVkRYP8@}C&5jhNxJ%}ZM^Yzrsnp#ke!F_D_N?c3-6>*fziity^VGHHaXC`"
    "F*V=TP59a_WStFD8;owL)9SzH(+n@W0NTpc2JmNI2JM|IGpBAOlzpZ09?2)`_}}AF-3<niK7@Pc1@e){Ok2+!YU;V4BN0Fx?6+d`ygG^J0v?<X"
    "WGV5(@4`jp#cgG>;S`Ztk5kiEf!;zZbq{CV2pvC!l}7ysW3)U2Bl3XBUdEZ2A$)GTi$gRw_!&;V$ejD}&WcHsG`%%O<NW7=--QkMU0kyNVD4i4"
    "_~yee95w`U3Bc%o{rA5#Qsy^Kn0IueNe)N!+hm+?rrl%>XL_7;;cbk6<JBvqvumI`jSo%s^=AoTlcsya5cKtP)F2VxVJe&oQH92kZp=xevuWU+"
    "egOl=4zcHV;ryHGezSdK2`yElj|;dzmp%6&GdQZ{rInN^7a{xQ7ZXyONq_sB6fCRzU@xwXS?Lgn>!R2Ec8zV|TKqmO<*`7q-cHoNp#};nbxX}&"
    "L@Cl-+~EBLrYmX*$MJ&NOz(cNztk0(8+`3YySg?s@ZOlaUntWwGS>_v5gS*#Y5-gryO(A??NI|zB3i~7VPYBEo8Hs<)^VKqj_OrNCuLf#y_+q;"
    "lcWbisvc8nplZJg@2TZu3?W>^sZ3evTWwRQLCv;D3H*l6d;bo#O}+j*X`*ojP+nlT7dxFnv<yRtUpsy_?vAgh+MwB8?Xpt+w^));ONUgtjgCO}"
    "Sfa95=wn$ceGyLm&Wc|A^izu_F`v9$)p37Jx3-|w4xD&_I$efY_lv)#Q}tW@vA6f|&!OXGyc?Y{i=b#`ONVcCQyh|;R-qLSfnS)eEw~~&PH6-)"
    "UZ;)wHR-GURVH~Oy<}MaTJ6*Hl>7P~bS&00wM~2c1dL>-Ol_Gin7{MVXHwIysjp@5vGhFGbk5T$+oDeFpur+8iyThO+$H;)s4Y79ar>QP-3Kru"
    "^gR}FZeCPA&SUnp+O2}FRDQA7Cr;b%G>3f{z}bEpTo*VVsrnEftodedaf9>M+jk))vj41$_UA4CkB)YU$J~(GI+3oMe~x<@JWs?r8sC$2F5!~s"
    "sx{>eDP6RTTdKQAM_Fn{_=uk{RB73#V4O~IeM_q&+WaMa8L}iBp)aeo=uME>#`(iN_ELmiBR+Z<6J+W{S4U%5GQSFJ6;xmS`CfymO80QTb%}{U"
    "g&nkaVBUEgK5h=x^~~qh^^BNORslDiPW*9WxBA4LuKA_j=r>__<RSdXZkK59(YAItD4LJ)`&+7Z7WX^!#+v$ghYFIe$C4_Bn_zG=F@gS%6s%nT"
    "5;emN#_F{0jo%10{K{+=!ylTiY7@1<M`@1!SuFx{=*%tN0uyn!5s>5=`Mq=06L#!!_ObSZoIQqbs6VDSMs@u?%d@Ahc41sk#?kv*mG0iA%AOVd"
    "5Pk1L9O?&mXV4a-%Y>HX=1u&-_JDwbz8Vj7uJ;Lg;AaqSaLs!`!GkZ7qotENvHYd1QUTk{O}WfrW}S6;5>gP;in9MS<|n`YfVu%_snsbxPJ3vT"
    "6`j9JkD#5uZzm?khq#R<<Kg>tL|SzELlhRC{lg5`^y_5QXw{nOBWgpP$BAmul;f8D$^fJmuhzPcsGyJ2`Hor>*2J#&NpeOqTKD)+Z;_h|8xMC+"
    "P*GG3r-i*IK64>B^X?th!TVf!kb1j+e2>xDXe)z(rYexs^WlelHuknZ`)9CrOLZ1?^=(`!LQXaVyJ7aDm$U8bIuV$BWr~6D<8>S#Top<CUbP^S"
    "moMXKyS1zyQEvh~PE(sjv-k9LvH=={*JPl49jm`!0#Taw5N%tsK>l_V!c6xE>f#Us^k>J!v`vVu%xuM9ryh2U(xEcK82J||o=x#}>Wmw%Bx6FI"
    "qpx|hrqcdWLJGH>iBHCt;f_)5tF(6iEbgc~Kdq_<zE8;4fC|NZ)0)cen{H9NG_JdM@GCKT-Zv{+?M8rx!ORfB%oiS`L>f^qjQObl#5MK9$5^>{"
    "3lCZJ9@O8xPb%Xz^_GJF6NtqBv7Wh%?)&-LF>TPlx~=ch6wYgX1lP}@7naEx`45ujjUON-9tE?^1ge*pw^~Qg-kI7Nvh~AVb>Evwg5P}ySK6$)"
    "L$uO=yRW|~j14_w{z{G3c8Gd|JhtnMNeSQngH^oY__8^-au4hGj^JfM^Qv<&G-K1onPTc^1Bcb2t_G?eLVO##5ylQ(_5I4ixErGvm$J^&I5Ce#"
    "*<upY#>P#WaYbB*>)C?I$bvE{L%hezj*y-RFtj1xpP+2jT@Ib&bT5gu@zBMCyA+b4$I~1?hVw-A^%nJ|JR>=&p;0rfTNsq-eYM2Or!Q|9&Dv!Y"
    "N)n*0A2-z3J{RqpTR3x1#G#sb`Mwa2kQPQZl@84#FK>8LVAiGHo_-JSV_hY!-v{+M-8Huc)JcZ6*=*Cnzo5r;v~+lYs;r}+jhoS2fB|0lc0}IP"
    "zt=A`$2~?ww`q<>QwjItyn&CLc;-iF*fG2~66ihfr~g~@ZKehMYDlUvCH~(UHCR%Q%f6HEq9TG~1r8FqB%Ub+b+tjkx9;wewu##L$tHd0i$4Ll"
    "Lkr~z{MYfWRSx1q>B1<zfnTA?cy~p)cJZsKyZdbt;^<Q3t<Am;sKjy~>m|S^+ToBQG9Y|Q+yip-(SRrBae_@}PZ1px<zbcjKS&ZBL&|aWdrDm+"
    "Nn<*MxM5)?>%;E8s(l=9sH+3Lu7=rVJa@Zf5B3b42C|wu?OxEMHB)2fYoxNiikBNO4#Jgl$<@L4l>krPq+LCpQQZtj>!ai&wb+zBcc=zqJ<Rq9"
    "O+=524{^?CZ?XU8_|cTGtpkw|(xQ2euH}t6^$dRK4Z>ZjQ!6HW0~gcSOVmm>g4TEMG+;Va$G1hqeUnDO0A>D|LA*Qog5JWTdq%yepYodGx4rt?"
    "nV~dt^2r<5=?i&g550tb{dY$d(b&=G^l?)LY}vH>ZI)H1UM<tah;LU@iN_1K(P{7oLMB%0ch%gJ`0LYZya%UomxaF<lQ4*WTRoYL?m+s&cF?3E"
    "JU-qwMnOT3p&qA~c+HIBNTV0n?XWmuqV6RFwxLJ`^>56K*_0aI+Y}$d4~hGG4&b*R$>?;(Fq|f7aGpZ)iq2x3O=Iw&`2<VG?%M(&Ui3uBV3XaX"
    "mA#d!I_}<zR7yT8n$!0Vaidh<_@Cy}<7)dfjd=@=!j&wbP*d;U{7c+VEp_F8!9xa(>&Q!PA4aQ_n)C%dm%wPh?d|`gtu)54eQQj10jCOXKuaIi"
    "coecu*Y}PxP4j^Ki{v=`B>Wu4fuCfs|Mia=b%~Cy`^YUZ*)C2(OC45w7`6T-sf@C|L4r1AJ*(b(|1J?Do`+kvt(uS8cYw6dO|wUie>+AyukUHK"
    "V(NXxZa109tyh0d`SJ7$`3nyj@7%B70qQTG-d!HYqj5~;aKQ|+RJ}~{Wr?M{L9f4R{y!Y4DbB-X!#js)0nZ3_aLARVXK_BiY*g}gdP$kzCt}va"
    "-4Pm3G}>>SfoXjE8a%wD^(_AmZ|*;;KgNSPqRa~(rUP6uW*6wV)0KDeK2o%f58+ud3+jF1)qZ^>tVOsWiCrMUZP+vDf>q9-dxO5$T7Qm}#hdu9"
    "|7sL5J-<%V8Z2_oF4{r2>3`kPx8a}TQ+O&7f@;iC$Cv25i_}T<kJMky{>A_Mz5Uis@ZC4##XsSl^JO?%bY!zuix5eeTn3Orlq*U-Pw?+YxP+aH"
    "O>s2_K7!}M1Er)TI7*BBqWs%Vr1O{ufBpjh@g8~ko=r*jMek1Ng8-g1tn&)Hxa;4<-`%iHI%|3J2_uuHDeY-1j48>n(QiMk?rf;346G4fffwiV"
    "u<>7aMYt^ongAu~iLDuz_nYjd&gP9rXem58_EO2p)<{s4aui+RZE;9R^(&N00joKb=zM@u$vCXU9XM+RmDR~lJspF~eh!Mk3^1g`;UQ%{Q&rM*"
    "%Hn@$%g@{HVLA}DIJcTX-bru0>txzcyGfVxizneXmDB}x!D%9>tu<w}M>7#b1a*&ooWs4$UTf>JRTZW(jG0LAvresLd%ItiW|r3b7tn3@LAcQA"
    "xBKffBc7<ot*8dyE*{zVEQ!fVa4Wpv+>Ck&I4Q&?_Yo!CAbG0s$<aW4+*V$$k$)K%9a}UvVnpR;hWtGkSR7Y{Ub|a~t8QIWh-hbrQ{K4ZM@-;V"
    "CrAF<wBJ8$yZ8AM6s((1N%AP+jvi1`T~18@WMa{0pBN>UB3OPs1wGJfOa<^)^0v3+k}QHL(8l9@64|wif6n^P3bD^9@6Aix)BJ#Nvm+HORkN|Q"
    "2MA*eSPANgUH;&xQnud7H?q#xi-w9N<ml%&r092o<X%~wV5Xx!OP_c;=Qy%0Ps}HQPK~;E*0{>mz|w1Lk|2*WlUMR*<u?1wekkAVh@V?|M%ng#"
    "TD}5itfJp|@Ie(+yzT%rdt3QNDUe=}V9eS7slyZ1^EM4&P@LuFapt0(PtzIE>B~*l54Bw*?!TucJ}Q(w4M?UF?qzljy6EK+(IH50A*dt2l#{I~"
    "V7E~S!PI8c6a+m=+S{RIGkfw&idVnvJ<N(WV7W5#n#z7I!+Ne%NBlLL{Ks#k8vb;CRfZ2fIg#?_uZ*K>_BXg$?kTRH*AQS_SaL$2UbednoVKzU"
    "0nXk)q4=2j9)nd$q|+0KsKvqJrxp@)1b6r!lmu3FPzR9Qt1YMBX&GoCOD!ZntBq^Q%;hB`YYAO1^!<z$eG?*)PftX{*v$^bp-Kc6)f=opYV|{H"
    "9~O1oqu;Gssgkx{Mx@#WHw$WlrvV3boOAl%EALVh89p&BE;vT9WraqSx>sPz@8D_LQ2k{CKX4ouaFxy;^pKL*Y2JuihmVWnY0;fztNUR>E;=0*"
    "RNDHKz%iu5GhD?-4(acwVf7aM>R!slVX)%i?mZ93d9}~y>nl?oeq21>-hq7NM5NxG(|e_D1xl19_5D?K6l@py8Fvm4f6}y&h0t|Y$%x`{Ew~Q5"
    "t?0$;#na?)wG<L!lx}eg4-*AstTD+<{y)p-KXGe{`f=Az_W+Fk^{)+mNY@xQiZ{1HgaSKb9@NivFH?dPkGhxCOJ&hrDHzj#y2_EkF)<^LiJz53"
    "T1{Cq)rv|ln}ce<>$Vf6#i-JIjrt0`J7#1YK?=B_bpt-8ipEO3gE6Dz?qTnWn9?&m-ZJ%jE4ae4r=LdK*A0)$4TKM?k5&^(^^BA&geZ8)-h?4j"
    "eTfaw#SbWcx-rJHemi+b(NYxa3k|S70y>tNYv0Ogk4}SCy(K?PbUN{c&#7|Pn+)Iu%0K}WjlXfnsBsToHFDzNcDSfkoQa12QCti$JReIhP?<51"
    "MIfiy`K+v?o$L7$IO~*np5MoRF3UiqiK{kE)0fTa{MqSzU#73ZciglNUCHXN<fZ^va4K*`=lo02Ju3*HiXr{cQ#Z;oxv}WQ4vJG@e`2kHXxLld"
    "iYxWY%!LdlSEA%*ByMekyWhI{o8|36WQ9|l+{0j}n&lu7DLx4(gm3)2CAC+)bet~SdE#~|a^19u(k`ROsjL}So`i4g{K;GU-;y3=V&>votw7*N"
    "R&ZrvT>NkO)qmBOBl}fFY~rLUM*cVT3q>-g$3*Bj^gtF8-fz>chm<qJou$l{Xk2wuPby}UT$e@Wk_4vw?y+l+cBh$4s~C_>!Gwme9pulKwT&kl"
    "rYFrzIqsl<;f{kW;mRJcPfBpk^9OX-i#xpw_YtqD_)cv7zC;F^LlpIGTJUjS>3DA^?-u3%epZ!eyi^_r<#*PSQNsaxT7G>`);$`7+up!hF0^*^"
    "*AluxQLkly7)5*e<AJL^=Mfe-&Ixrud%Lg<%1URqc_4OhOB-bm6+>-M^JMp(+l_zQc+Fl>Z{wl&?GLRy`N<!{H~;IOt3S4N=sTUM?{;DQRl^|#"
    "E~4oYAAm8rRH{RM$|El46b!W0c<c;r-)_cdNs@~6IW9U0(PDHx&1oA`;GlKGlN|SO@v7K*Zk{C_qJ(Yui3tg8Im|yO+s@}4So=k1DBTYK<AQ{I"
    "AR?l;e`ahMk{;?-=_;q?DZ3qd-|A<0(R%!hv3f=k&?JYy+9qu(H8Rg2yZ<6E3;Kk08^vATpS;UNJM0<#@r3hW?E^SaS9!vdd4)!lQUF5kwsovb"
    "(hW}MZ>2a#h|<g!-DLyHKICz`T?B!+>T3TDKTxE8-<YmZi-5sXi<oa-A|XDm^jn`Hw|bUL-R_2~{K6di&8@DbZpbl(bWoj5M>+VBI}2Do+^*om"
    "3QXbW+c3nLbItiCcdxu{GC7h4B;si@-U9X%^sJd>h$1>nZ<S1d^8?63GM}bJ_C^|8t5%Bc*-rV{MP>YyO|Y>t_W!Kzec+K~6W`wrprA&)Oh*|A"
    "MYm|&q=nZj&));<gl1~4Q?^OqPLZm22L>6hu-s=K+qNi9D2NCtzk!))N`VaE5tuxOFK$w^$H&~#^ug4RkmRhzui2617awzoA3e7Bk><MNu1l>r"
    "lH9jy+emLpu>}x)s04Dt39&@iYRl&%^ksEyB*sXy`X^Hg{IrW(=wwq5+I&Zui(E<Vj3H?%6Nh#&&n=*Pb1wyGS)8bJwR=)OZh~V;aQkU{+)S8f"
    "Ib)=W_Ct5jm+8wBji{3u#>d%DwBFQ732=7u?G%&mlO@{T9h7F>%4YN0Fm+NhIi^mIPeQtk!2_o_g#$db#taDUkQH5ayq=BYa$@TU`u_>nUw-5?"
    "(~iLzbdYb?7!?i1g`d_JO2}CxK!tqzOXvh$U=Pr?$5<y*xBxQB9}(C_U6L%;bv)@fI~yC$_r-48Nh=r-X)8YRaI^#x7*Q`Dc?n;}uMQ^8V+E!("
    ";J~t;=iK%$jDz@4FmZgjKTP?s<y$eCE;qwWrloSeBw(&8`<5&nEV(zl?K!s(hjg#ZX%nfcfo?C^R%=<zK`-o3pI%c9uI91p)1Tyk@<|rAWyj~9"
    "EZ2#eFt;o!eZbpr#u1q80P-Vq;AVyYT$T53Vc@(>WGFRs$a1<JR;Ivcng<g-eZ0NKMg7DnilCNK1B>|f69a!Ii!+-M8@uPN*aaV{x9IV>y@KFt"
    "z?pQzi7sQ!BX2?O{xv#hcBXP8mqW$NOHL{wo99p~vl$c~@N=>r+f3g=(O(s|<!MjgQHH_l+hE+p#V)6s*>nZLD5ga}Q^9I#dm1f%j{ZEsHxsAs"
    "ICvT)@VMBWhT$&`Wm&x_Fgf+O^Z8+}0IVAU(J}kTj0By>j#4oQzV!$$ZqjMaZ1%=5bGW1qX;!qFdHffxgF(ai@wJN4zI57v9Lm=i)Ott#cg`WE"
    "M#J1dbi2;r?tAp&`$WB{+yN@<qJ5nZ4UlDr3B{q~36mwPjQRNqPt#v*yQ^dnC1(dFdsHoZ4Dllp;WgN2o@1OjN)GVjLONm0)nSPs<u0r}!nYmI"
    "($A>uM%fGx99-G*JF$yK4y-m5)~xgI47t6$*K+jv?(Xh;QshabZ2a>A2{)c}K4SpaT`^m|{#{r-kQki!JGmW)t?=H66LQBST*RR$JP8OI?lv)W"
    "B?%MtYZDj6Q)^hS>t%U#wNGRM$>1ouHMmi%v^XC^J2c%@HdjU<;h-d6fp_z2v3r&486aOuc-ARL&G~j7&txDT=!je-*wf$f|9mnWc~1@$aM_9m"
    "U&)UAVNW(6*c!kIPM{}-@!9R&XN~#9@9CzwIk*p3V!|ARMpM^Ym!iN&;3fsMT3wH!18MxEffnnTe^m9}jZ^rl*~spYb$asiO17hVMRekV>+~^h"
    "Som8U@!tVT&?onY9ErQzKb{+I_4B+#Vm3e8?(4$SdSV9_<69G61kU^3l@^-=n^G0^3Y#J)R_E_Zq{P{z4aMqY0C(XlJR0Vd7XChIaW+*>J4hCn"
    "=Isd{vCnGg51PCYDJ>Mo0&d_VO-skVk*xev^bh@;e8Qr;M9gj6M--;!gzRN>++>Pi^{_Dg_B_S3&WXQpAn*uUd68fw(MRgG*kXDx1D+)ADAALx"
    "0W=dUWl||MOy!Kk@S(Y2{Yv1r-h8)QQ0n2>i`ft-!pSV1;O4_8I|)pbR-6%2MWGAQ>;pT{l*!=u{l_K`x@C8^KREdS!s|}-y&wLESj{{|P11c3"
    "(`q8f2KFv6Kzy0^(h(k_E&I_-l0b)w>t)XK&m766R7PMTy@y{p{?gB$HnD57s+)Tq`7!<PB+>Y3$`;|h%-S4QBpM*OGcqiDyt30x?n_zI<9r_V"
    "gZsOm60#4f@I7z&A=Et{u8&bx#jQx(S>g(6(Cg}<BcPr&He5F2@__M7cZqYPsOIFpjtwWqh4V8pTewq{S9-<W{QXt%C)ZrzrB%sT4K|V=cR%|1"
    "FaA8tz4(fOY#B}u70V+h&e=)%Vd)r7WENU5&-Joz#lU?GS*ieXr`E13N5n-9VCt5qj>Ehb4JMNXNy$mFKb->sJQU#v75A7Vgc&Lp;6QRtJ(qF}"
    "oG;)acFAK~PPFKWJ;wj|%-x!S_;D7M`f8p^CS^nOQ@5rP4~ncEyr69$sQPN6fPm4jD)T0mrq5;>)mf$fP8EtvTK%}6(-VF$he0>ItQ?1qYLvMQ"
    "+q4qQ<HfVkGNUw4R%*jHsue%fE&0$Rfjf<B0#zc|A@iD=b5~%V4#5P{%2AP3v7NS1+*>mMD2h9}?2Z@d3gGG|dR1nhwsYVTwCaAL5-{aC$V%4b"
    "BGu8JmWr*h88#nx&mKqwAt|?1>dnlnWjJm9VNgF&x@4~c$9}_s*?zs#{m7TQ4?f=QZlApg8(Dm(dx>&2n>Obmt7NWlCAMr1T!_{->_nJ6Ce0rp"
    "OBvm8$Jq;QxyhZB3%|d8iK)Bz-We2Z=4ccj5&39%JPVD>T*p@3$}lH9jCyA|>X-H<X)NMUgU+{QD-Vkf>ByK4P~DKY4q`srR=W=NJxe_ZHCx!z"
    ";3|AHJ|wJ7B#Yg=22uDXCab!_iQJUDnyNxS_Mc|i1Pg%xELhw^o#KDnl6!|TdQa!J62J2iDb5SNBrXIRCX6`#@c_Q+U=U;`mu;$nmgv`A9S4dS"
    "(v?vt^GRS=?#p6J2VIlS5#9oRo%;1v_9Fg@>-qTZ&(Np-koY?uB5FJy8)^=trcZM$X9g?>p7NzFL(rwZ`+CZ^rs~*vnmK^S_|2=QY^0-{2ap=G"
    "NijI%-pr?*dD`0*T=@oh+EpoPkmyDzQw3ux4tHYPN2AbvzJ>!n)J4=SP3{VcYDJzTNNhvY9)5I(SP$lQ@M-^NJyuq!SXlxHYBi_H9D@a&m=eTi"
    "7NQNyG0n7G@;#s~oL29T)Gv#g`4hQ4M_0q6CR;Z@#?202@dxUtwTU!c1Pw87+GPbeuJ8wZ9qmbi+|R>lN$$<d&U(f^JnsVZqWlb+z>7Xuvy17+"
    "cwjZO`M)BmdtXq2=@N5No;uLmxN7H!G6~q%kP%x_sb<%z>s$+?H^^t4F|fv*n`+Oz55!VGwrDC)Pw9jXpFgn<Jvj^!XJS@)NX|S$2j@2P4ksL<"
    "P@$Dj4eQkXMXSXcjo3@n_#&Z5we2=tB{AA#^psl440v^qq|K<oDxI@hk9A#O5NK?tDDMw>uD6*pHGmsx%k4&VF{wRc31TJ4SwSpJqYcV%Rno*I"
    "a-~<eELRu)bruDx`eTkT7w}Z4E_ULTo-qfCJI;RC_?7u32>iwk9rXKqIUn2kg4(6R$lz!S&{YS@pk}WqTRKz+9U!ZG)G>nyLt4;T?wpj&^189X"
    "OrD#fH$85$cR<at(?SuO-Z(~rN;GBK8XW6$5l(QV(pmD3%_-jwVO%<^@qu?#J>;zC8K<%V6)pG$^|2wvk+rg8#+fzXxH_{ai?e}vxOw!H-md~}"
    "l#?VLoAXYfoak>T-hOhzSKylR4(upMCLKc{3})&a79IdvfDgFJq=M7=j*!fC#<fmY$)kn8?Ad=5S%Gdz+XS-Ql!&eC<K3*MO6n7u&kW@fd?{fW"
    "PG|2ms@Y%Q%KIYpY7w3Xdm488v*-A_o%A@s2?&Syk;|Ji8H@)P0f<O0T<ie+r>;>=ZpG31cT;(Ew6hgiw`5U>uqx>gc<e$~zW(Q!>jiAp6Qmb("
    "PbTB49Vq=g_n#$+?q5|mKVoeoJ=sfjIFN_T2YFn8YoG|1w5!}aOnc3&*PgZ)=<yg_&5F#Yk?aV0J~pkE3o*k)|E($(U7AyQmCw$O4NL~<M1t~Q"
    "tRPE_%O9OdH+3@E+Bv4k(dL`j%WoD+d(Xj0n@3A&Lw7&fWFCtxFg)-uK>M??tJtN~Hp$jOzb#8cac+jGJ&Nkcaejzjp8#$7+LRz2xvMX=Wy(!m"
    "R?mKg*Bs+W-f%t{JSb&4Ghf1+rEuPundreh{p^Y&AIwI*;==Q+sCE`RflL~=sf;ZXn7)#`xl6gH9uplVx!;*NnBIoL6Df=umd{w*yMSrIq40b!"
    "Kwf&LAwATdNGZYO45$Mu$lYs_Fl<0vI#+Uat`tj1wo})SZ(m~&Vq$Zf4Hc??=?Bee*}XT84N5R4D&5jfV+3se!h-)wmF(;@0y)EF@Pf@!v(N+{"
    "lMmsxMQ;^Nmeu&d|17pH8n`rR^VGq}<O7Jb$$9-xO05``=Fy8fhN0H#CWi3lcXK?lqtlaA;m{d@$$?1K!TqFQXXPkS@$TCUm3`jRroUz*i5Cdb"
    ")pOu2bD*FSF<XM!wG~3HV}nKO6%nv9RA)LeiI4cn6Tfu;N0Am`SNTS5Tws?;$I=AS7{@RftQAQiWgg?3pkQq(m#W}5%-&MXq?lM&_=3~LqZudu"
    "MkyqtM00H-;Q@I{v}9YXsdm%4G#2giv;+z?cDCbuDu}jdwQpS^0759kCk-?nJa>dIdor)8!HSxpGV77cX$;M?T{=_3m29sEw_>^BVe@}?hGCE+"
    "v~vN#Tfb5{zObBx-T%0ZzkQzh-b%|7@>4=wTrx#7_(wO5&|Qm7Qys@q`&R@nZ8#=D>j7x*eytzk0&S|wZjd!1jsv<V-Rc9%2a^__u~^pI;j4*Y"
    "0GZYCF=$gEk^#h7bD?gu94QM#^HwK5lD(-_s$)`bJs&5Dd9thao=*Ks-K>;zIWTjRP#idr>qxHFfs*~)h@6yOFjiNj1OWzg1q!U2s>@mZEE}(1"
    "I3hH<uHcc|7V3)^=0~lH`fIF@(h00S#*Xz^ww75X?%$W(=;4f`PjPlK-)J3ocWK1~DiV&{RQz;DwqYk+t0yuW!GmG9k^%`$YASlU7!)lCh^|v?"
    "D<x>V_Buj!PzJfkN5`KD)V!YG=IYFv4ea!N@~E8=U{E`0ojz0)mcZ0aX-RP{@b@x4p`pNf5yNtspPPQ3EbfHd>14@Cj+ZThVMcnj#d`qa3ro1p"
    "x@IB`WN&4=bR^m=MGoAfecjDmuGS(u!A5WSLN7?P3J_U2W;mF#V_Y_Sa`)#ZcfDk%ZP^RzBe%6o`RKT6geRTqyrmmZN9>T?C*El}p=pi)=#s9D"
    "9r>0JXFJnJAX;5`G|U{eU{NbT@QSNus`6#7O?qo+2EU~&xxOOm@z~<Ghc`Hx1cJ|lb7U<Nm7tUCcO{)h-~aE_@HRt(aW`Z*SLmjh8F7GmT?4zy"
    "Ec5ISX5V`(J}U!z51I(a%Qpu2EOfp3tdTSGj~v{Bv*{T%<!c6+FuJHoChi^TESGn!Ch7(4x+E%a9Q0QhOBqmrOu|H65C5+>AA-G9R{VJw*Em3e"
    "=~ZJTkm!yB!@;OF^V<a2=D~c5E8|duCsxTX+w3LqIPRvO(PZF!2BBO+M?yUa@by=SNN3Rrn!#_~-i4Zejq{JMj7m@vvurVqn&PR`hcZ#<TH-v4"
    ";97=o;u?<65T9ej%5Z3YK%FAy?j46?BD^b`qx<>aO{SQGJ+|_BCeboq@X~K;3l*m=IhC%#SGz1(E$m`sHvZrVvjetPmnmULaS$zWy`H4|TQQV)"
    "fmp{@7MRAh+kJ;o=_JJi4TADl1n|e)IS){h(L5TnNzu6*hYx|_)g$I(^PoQU=zfA5L9-YDeSdT{77Iq!(R>wD4gsN(snSy7WK$grLyt+A%cEru"
    ";f)1)xJns03LD2-Ij7ipdGn43p1QEXyh7RrJG+MuKP42{yxdaDg095Rg|d2eY-<+J6RG2A{%U$*ite1e0<&ZeX|+`0?tnzLEw#GU39_~|d7uUO"
    "nG51dxlPL#d%Tcel$?19jLg{hR5hi<4pR<<g?}E(!BO@?B^TL+Ti22uB^U|Yj3LK)0ye|a;i}mjltI{x3wD<^V1<|I-~vL99yqL1ckg_&^#jEd"
    "cg~+u)DX^D4lw4xn|zo|1}Uwp<Vv8|*!OS+{(}Uh)otD2Y$v%T-C-5)?s44f-y9PP1rPW~Fu-L*t0v|cag^g<$i%ij4oWorUdA<i#(!9R&c(-x"
    "!ix}8l$NGm5bn3aKNj@pb$a`=ZH<QNa||>yxl@p)_t9qQ!(F>tu9MZ(>NwZDz-$w#5X&F~jA%*Bqy2!i{!`_;T5uTp9C@;~R$on6dv&8GtfmRZ"
    "GNv!##W;|RHTO_uUqz4W*J-_eO_|eVN=<@Kx&sp@2JX!74Sx02t{Ok5O<$+ouD0{^3y!4T6q$<K)P2ES4JmO?i4n2kz<>?8SPDCVZb9+QS;-#y"
    "^WTW7=0#cyWAQSjVK8}0!ORIxz?du<0u<47`VgA3#Kw<ml71}aQq9jW|GOL+RcOMx#xwXSO-8k=G934x>5JE9F|<xkx68a*Hnf?ssJGxTV&|u+"
    "YJ+}8S+9v7;6o}fgpdnh2mYWb*?DljIR)m^`_zr2vVjfOI83qeOT+HKRmviz&)IxksT52ujsi2`AenOXq!PRF7+Fokykt+db_6(nN1{p6cEZ2C"
    "Mz8%fRlq3+*L8hU(%{IwR_vL4sm`@g_K3O-nvf$$<<>F8pUsQP&a)Bi=;OfHQTir)@6VE~g_STkPnPCNZeeIooYa!A<U{W_)EdMW(+tpg9LJlG"
    "RmV-OM;VOn!;3Y$=}`@7((MwnM7NtkBQ>-|=>`=ZYeP_<QF>)#2pQv(0vM^6dQ4JmG#u%c(YfL+RTaEI65vouCb`Ha#StUVgd)A!GFBqtrSY;y"
    "`w<<S$4`JcmSwvAcK2<_1g$<<4|m~KKAA;ytyH;P!I9NagELvB+)maxJdD-scmi|u9;lCSKj333Ps^!vNPX$lFXr35a0V_l6Wfmsd7d>)RmrU5"
    "e#;!o;zX`P=YS67cm&08>q$d=jUY4nxM2+km3otYaqVBo0pg$AYt+5f&y&YG9|V&p0JZ3mqr<jLfhCa`;+*xL#lR7wj(SoMQaq$-YM;)ix(!@+"
    "1h5T~bxtxk7$D->o;B242rMsVY_7uSgnEwPYm^aBz~lj<6+7W=JGP+3x{*X6ECk}~2&x>O&X3fcCwPxpm(i5MMs=_kMU~n;^PFf|ZQjGj?6W*A"
    "<wztlz#F`n>eV8QZL5P)i*Aia`SUZsfPH^#mKUW44(iiZA7>!f;SPeIf_jlxi}VJfJ0)VepcCe^QioHaRUPJ6^fd!eERs;$_WO#wrToAG`!=|c"
    "Y1>W<_e4*~s{`R6P9_4aajwXxN7cl+5pEB=enjf~lm*=dMw~V!;ba>#Aa@mMzn=MRNf~QaR%%+y*5@@zU~;G(&g&<H<LsKe9!X1mS4qpR18=(|"
    "*4L$^N$K+<@x=A`MIQR9EcH?glfV&-P0?BGSss14g0V=(%{ns4oKZj@m~`RK_DCn9DznKSGUXh~nqZ>v@)eOZD-0M+z>Uj|jt4TH-hphT(K@U|"
    "Ua1|tTJ#cIh*jxEbMcO#LL02DW~+A1hs;6F74_mfJyJwHezJT7!o(WSZz+$_58QC2V*gt`@El=<wZ#r3wN?kyGxGrN-z3QzyvuQj-kYj5NpCRX"
    "2K5eq_uQOy9Sw;}#c{Z~>9a=1geEO0Ru&9-zT$o?bll7u9uOy}SC11?Q*5c_oKRJ`PU$k829f4QuuX4$d(UP&r)sUn6>FYWNr1^Ng?9u2q;71W"
    "OUcqr1%#<Z>=k$y3kyWK>;#@kN2uhA*XM_Et%f(3aI1ZwsDbw|H7bRw-p0LGX@?>@L#8P588u7r8PXo9)&)!>nsk)}QXJgKHe%}#S3PMc^zD+`"
    "+O|nsQ>8|f4o%^HzA{9_#!m4&Da&@diQ3k<zqMu2@Ogo#5CVRCT>u^!vdp9H3j^g{hPSK0>;M7l*0!KP;53K<oS;JJkA*d;!f{x+0#P;889M2#"
    "nhNkPtewL5zOKx5wXvmw;bIk7nM0{J(<Jt!IGd$-?!-R#D69JVx|9ZG_o+%)A-41}j9%N46R%1#uZ_lS!eA1Ka4n?&RQr1wsk%@=oIV8V>n0BH"
    ")}{kbL7Sg{IBZaG+w*E(Xu>;+5&h;JmDdA&i)X6!M`x#fyr;kqn)^GfhJpqWXTX}PKry9}jOm+3SU6-@ZtqiOfRjikPX?_9$8}-OV}ftr(8R5c"
    "JKpc$wEC>_MWdp=XpJNeUTD<%VH|Ni2QcL|cjR#JNbw>x?<CUSn`WVkNFKn*=hDnIv#z`NAt4#2;c%SFzUrG%wI(VL3k$?sLdz@SDhfKmI#xU6"
    "VOCC_6eAFX(Z5h!stk+cmn5T$GpZs{Eh$M@ielQGW`pHUMx*-94&BzZYisvIr9qRU!q7O4im+}s8{TqVD30;BvxjrDooUr$CG;S0l`<TqGioQ!"
    "DGPun(So=52BIqe_R`9d98~Cja%N!UiY#$vtNUR^92Sqrp3!6Q8&cl`(=)hJaKKysIxYn+*!6lI$xqB)z<d0(q{>;PbXgV%VUHV2v?@072&cWx"
    "upu<Y*%rR7p^S8z-d5CPHcIjlWGvj)mW_akm6>?c{jlz}jEVdjKUtbakqEn3f@Hk$&SGC!jQzaVhp63oM_KA}+*;Iy$B8Q@RGwc@Ih8)Zn|rnu"
    "&lR)5f)82b-Q+ACBs(yp%7HX)g+a&4(~u?&U3`8-$sTujNL?gO_l<9o1JF<K$5n%;nX=kE^l4)T#iZ(q$~lMjHwp3M`|j>>dkhlDqRKQ(dxv&o"
    "Q_glU^YBb@Fpq$-2>ZQ()wZFpbe@6<+eFr<X7GVcwU!@5`1<GR0y|9trj11o0u4p|+BL1~^}RkoxrV10?80lYJ!{O)-K<=U0dS`-r-{`(!K=p{"
    "Du-6Vd}@X_7Vef4(}MA}qk(hUY`QDmmc4h&Vj~@@#kiKl*tkMMou(3Fy#@&;_lF~oyec&|uK3rY_VXc8bWrkiMf8lE_q)3rg}l_lTrrQR_yO+R"
    "wZktt_h+7|R0vA>wV&&F?C_)ICY}$gp#k-$!kZXfN6bRQy5J<D$MSSU`##}~-DbGMei}F@)nhFc9*CPGLO^#`3F4o5MaKdw-LZ_V+P<+HZUK5$"
    "e95+}N|?j?YK`ue&pRIJn%zXxYA#&?*`;dW7)TP!D^Dr9|Dt*cbLFE^;oa*|0H>e(6sdnmD|5A#$eJ>?mzEW>iN}@Q2hnn(H_pzo=mYDlp<f`Y"
    "tjdZAiAXbfL6Cc5{eFEaWub;SBiy@#0m<#H`1G)w#1cuF$_hK~Sw*oYo=r{X<%~w7Rx8}!l7}b17HI^4>3T&%a9<rgN=L@6G)am?$~(-&&c>>j"
    "#k$W&u{E2<SAEa+QpmCv9#wwcm1VCQQIa!q&@buUXsOp_xJXV{OC+1dvA2d!me26IqWEb3^Dr-b-^x`PMQtdtF}vm_PoEd*7XN0C8vU*pnhB)<"
    "(XY;v3FoyybSJqUVx{6;Bo4heGnHV4PNHam+JM-W8GPF7$4`fR+Ts0tAD`+yW|KDo#fW3V=lRtur{)$9lOmux<j^>VCw9Y2)XWf<%T4A6q8qtY"
    "TKFU}I7Zi$z~Gy)$4!shq#Q9^Qy1~H2RXMqbR1wxU7WU`JcUlqHJ>LApW<lsjQakFo1nI~X4HLv7X;5?4gNRDW8<xk-+ebv1@plh7|V5!Yt8W5"
    "qH+!C+^BaY^q{)!sEq0mZmy-{B7eoQ^mo;#fF$^Yn%+o%e}>2RKX0mpTVR?0$1~dCik<f9DQ{-6HMJfH11OI0#c@yC0LeEQQhZ7ZL`QB22eHw+"
    "G&lOlLR-xNb5tHN@f3IR{K7Zzty)V%FTs_=h!4Fg=}7D)#PG@z_WNRj(PE-g{5N+uWqD{*#6@_7W}bndD%Jo)s}`K6>-Ks+6}I5*;gGB1enmZs"
    "hiA;L37yXrA2bAEc!G&Pr(lE!X(q=>weAroFTPsEC$7->7erHIUMJ{zw$~@aJ)0)kCAM%~<6i%YgfL)gBWvA8q@Sk>nQ463QLI|Hwz(DDZ0{+1"
    ";A=cP!N%YqP)&@gd>($EzqT^k4WJQ_dQ`<rhiWg32PQVz4)r#^V_Z$lC*MaGg?*TAae`uQZf{6sMs!Wlpj7wWwxi*>VwpMoC3RY(#lrJ6Gq(CA"
    "@NC@Ism4L<sQiew^ekq7zz)J5UWXp^>Q!<J(V?nL+h?w_u2sEJuL7qvWY4#!1*xR@daWrjflEucVRWb}J{%)}4@esVI<J1U;o8)96Y(cw4PHpC"
    "oy6d(7IPq(&}U`^ln0j!>AL$Tah7&=aqUSi%A+(ti4&84w}9yJN#EVE5h!VW;IdTv6;%<vXFATpG2c=gkF1=9$E~@zCwd-hta_fya||ITIl)+)"
    "V`hWn@cgcI3%2&eR=O^qg}IPqs3K)`HD#GG=K-F|foFBGW~{F_f8~nn2rl(e7dZ_{@MUDO=k3T1hT^9O^aV#q#MUkXj#I`VmA3DyjY=zb1tImo"
    "rl;^8C`|GzIXIqkBk26#E?qv&S(-F<%0HFLvD}K*YBi^=(!t0$Fedk(B)>c>N$Og?j;F87;KYf;V)NRd<5@2sa-c2_RI@C><J}*l?*g|sHz@}p"
    "ZUg~rae1WafyP4XT_xN-oY;G~BEv1oUSC38pH3pQ4ZPb&jk2@I{<04n=wa?;Wxtspi_hj=<uuso=RKAq9MV&e)KV4N{6NEzm5kjWPb!*merQ0@"
    "cx}^ExSC8ri&hc@r%qX<B>p(cA-bCggd+^{cJeT6#O~(WxGY=8L7i<h5*CxDOc^>levvLBjk-<i(Ne0zIYoc;x4AdM&zIq@A&9BVIB-vArCegb"
    "y?*>`DnyK`Ra3P9&ORwFK&8^G+WP)H#$q%Jo`#c=JjMK)^=s_vZzb(k;eL)J&FFTE$0PFUt78&&z&+S>Yi)p@m}f-sJ53W3b4mv}29zSS-1G0W"
    "B-Fq-j-xkpKzzSfxw#J?L~n9SKtSIbggIv;FD4vAV=RA+G8D~f9a`o3ihw}Id^WV^RizmO=-?6YD!x{Ar-|0h>Xj=J1{3)|TF-fAk1j*Rd>fZj"
    "oyzlhYiF!6MMrRK9XvB#D{j8gSY7ok6{GQtOI*^NFP-MBrY7~-Bvqjwaqv^;^Ttd^lq9K$Y?#)Lupv)91eK1E;KEI<Vw2O(unooawY?D$cf4k`"
    "-~k5I+>Yg!EA6!?aiT*daaVe%QM{>&D7fF3P`o<&_{YV=hjfEhQ^op>J|iEPI!>hCs`*wALlXLP;+5iz6|9|oD<-J(QU-1*oPrvy(3vU1C)L<F"
    "$Vh1h7BM_KcJ{1ISuC9L?M;&$X-Z)S%`!y@q1z4MxhFFcV)Kbqv+`UM$XnsD$<3l*Getf!p&=QKCe~t_+OC4cT9^TwaEewUR&XT!vg4HTWO6pz"
    "U(hm~Fa$#cC82(mMyhG)#44)Q_Q4wcAS=_~+S@MD(UOzTEvZI>FjdAfW}@dEh~gDLstj3H@OM=z32U(N(v501Q^bGNBGDJ7rGyhGPdYV)$Cy{j"
    "ILKp@Sz>U*_WlHWilkwy`K)`Lj^@B(0`&hk*X@jms}z9d^3u#nPS$>)7-7FKt&Zh*WyRcy*Ecgd;z?_nqL-lHA0yzE?^$g_c@7NLd7a>JqXQzy"
    "P*oF|-ld1g)##*o(-J=J{5i?x;m2r6dERBx*tl{9U@+irqp~DfhzmcM)F_KQ&vk(xC?~9+xM(BxChx}vS1g*3Hc4|#)oI-HaadWQ?~1Bqnn`n$"
    "5I<UE<}!iwkj-wvsWTvPO8TA**n7KnoAuP@zWrivfAKg-eu2cJ<(IGHoQ`P~7ki&NWB?{sBgWt{CFj)&oQk9;N7m>3%naQ*l{Pjg_fkJytC2vg"
    "8jo8o)saL=6xE1Ou0k23Fmy~WG*voCB-)%xv!Z7sWTu~aN|Z3Nmgo{9+&0qer$kayqerj)-fV3p2?a6Ao2d0zrf+u4$x804#w>+BqBx93b3c__"
    "wfK$XIQq;Y?AGZv25cgIr|C$b^uV#jsVScmPtN0`BAL?+=07~ID5BDtEobvME8I;eR6F@KG@iG(bC}>e#?#_lWVR<rrNsRE)rTr`<a>lvX>c4y"
    "lH_TNoGNbBXnHubhe6Gzb?FklKIv7frWcOFutI>YF!DChCurJ{nuD_SQ`{}9UK=WD{&Be|T^z_V&ghPcvz4*zhYC8(`daPxN23s9wsyyB*}mL>"
    "iU%GmMk>~GCbe?Khn%2m$;yE1P!@~kxr8a%FJ5stQT}8Fkn||nI0UCp(<$QTy@vLISf@AB1!<Eplf}nLL-M{o0QO@G=CQYM@+8`(^=24Ok@);n"
    "n|8Wvd^+hyJAwjJWkXOjL2PU(ueXc`Qk}Q$+uxy=D=y#k0qQPp6X(>4>d0a5-Id$%J^Xw>HF@c_YQLh#0FN)4X0s9&nN>nT=sI`k2llzwFRh2-"
    "$Qr3GP%NhP+#E0SphD}i!r>!59G<S34LOIIP(9Fa)=77^h?6WSP)T6hHK`>^6gi6-qkdH0JbVP>hDdk;MQmR@Gy~06YR#ulb%JbyQ32M~^9Ni*"
    "Q%vD|eVaD5YN0r1yv-^CtpS_6rr!;@3giy6%14bEjUuR0V#8&`MoZ|5zyc11@O|*a+y1wltCrbNa6?W_4P|h&kV#nTf3<_&2|1(MOrB<0iFz4t"
    "bCaEr9$DOCd4`c6<_fxakxCiDqb3oJk_l_IY}T%dljQlFaerrQ@z*vOPTA{V0b77On>ZOIp2k|xZ2IJhl2pB?LTRtvrarGkF0*C&Lsh3IB1d7~"
    "7MAet$m5=>)`@Xb4~HHH9a;9*uYoG}ZQGv~IUYfQNFd5(=V!6T@x_Z5@v4dQ8+63e7%5j0XYJzaQYaAG;dIhzn6)LiTIea(PNp*a9=mkzcqo~J"
    "GtQ-%bUVb)ZHLxa*XwRBUIQCGVx-sD3WUikO_iE70yHvGB>-vhWWrIym&22k4*}NrHjYcwx)9dB@>7zUbhSpx*aQVM#om`MI#NO<h)JthazFPh"
    "71kJr$;K+7Ib`-7*#nN&4p&?WFT$!W{A7(#YmTdGEq59u@vxvYW6X3&$E&T|dJ+ctLkd{=#OJ($FVXCUYu9Qu&l3~m)-s+?jQ;eXA)AeL>h=EH"
    "u)S?zl;UQHi8hA3-)q;Dnmf<WeaUs)`Ez)*oV|ad2T?II7vKq0rCn8RRMl*yLbf)n7C5Q#SpHI}g>FFi6<BCOF6_<LYKAWCX?yd3&48O*2??Vz"
    "VH>`)ie|+rOW3f`uZ!sPXe6JTVa*p(lB=9Klc%GU<*l=vp?FmKK^{Y^xjCoD%MK1Z2^HT@(!0!RmhJMmDzFTlEwk*PEuPL7LcoEbtYOlQ7j{n?"
    "fC9HOfBa*{#d!eD4o{&Mg@Q}uf}n*nO&<r_^vw0wpzR(x$;i2i+HJdYX3@f)dD6^sdM6BRXK{NvXLcD;30MX7eEBwQLZQ(J!)EiJiY<!!#PcU0"
    "MfQ0geKa>V!we=gqFsCy)=9fB6<{M;z-h1dygGa~GvIos*_86e8iSmAphVg;x29+jf_j5ERG^TOU|-Tda^wg&eh519M&3-{Sn9}BoE=ZDnkyBP"
    "203A4UK?dxCyH3r2b?GYJF{U}vy(%|G@L7KYL|k^gA89!a5wXB!%Ag6RA<=S?Zl-fJQlMLf&xMBx&hp3aV=I}?mAe%(3HB?qUyAm6?*m3%F?Ww"
    "H@QvBC_N(>mi%kkncI5b#Y_2Euv?1<#B3#?fDY!{l>7|KC*EM6*6l#NUE&vWx6nxKRji@qzeZ7nhPY8zRbt1H<Ie~$g5MBYo!Ijop#VPLu4Pr_"
    "%!%yFrth!KsSY*6ptX!sJL<h23DMvHaUY6NFJC4#7z;6(KrB+hu<0!?9}EMPsm-o3xPkisH-}>$QnMeDDU4ELsHU<)Yy^|)^Rn^y=4eR;oRVrR"
    "@H5A0;aLo+bj$dTBsqvp3zejp9EGOVB?=)m_BL5Erzh`l45c!pt$dx6PPlvZ{f#~>*1Sfe)fyO1LmNuTR6O6eMNt8wqy*ToZcQ!A(%htS9gN(E"
    "TFtNL37Un9=`J3YO&gg$VN3lT(nn{T)Hes83!|yEypYf4V2=B_VB?3Jjj5Gjh+!%D?0$AN$MoX#KldCD45M2rRd(_5nPy9|eT~XqNA5X@YgE3&"
    "7gkHj0NW!Ewnq@$andIEkyp;Llm#NnDjh8RAUfrT$uc`6M4Jt`-Le+0ZG(?WmfCEcuPl;b0z=}9gD$8kYJDjsX382{G&%E)hAz4w>3(@arUC<x"
    "lK&E^*-}U_6;g$N0Vv#yxGFxTHVTO}6oEUq?RkEl$~72F4Myel$vxIV#Xys004${F0}xA)%s)>+spR0l!yNCv3DIK}wI3%yfKj4WE&$JRK8?b<"
    "8Rrn?77&DBz0;9qFqLQ1<YOUQq1Kcl&MfXXq7qidm`omAi#ZZtO;D+%nR7Qeojft~cvPNcM{6duQ_9w`AJZsRD*GGW2z{-{=9;sk<CTa}Yo`|$"
    "Xo~r4FkUk9T_`*O6^A+84l|Ktn%rgwqf0bf@__qkO7*Ydh!zbe9%&5)W}pVUQsUxbhW*%y<H8#WaR2>1NxTjQbj>$+b~Dx@4r#}_EOP33Sx2>("
    ">AHBjztt<LeC$wW%BJ}k?CQ{SG;=?YgOOnQ%~ERc13+Cd3srHjAga|I^D)3Tp7%WKyASfE{bB3J1caNlXGz9GFIhMDzKXG_XUXM6QHR#b7L%)5"
    "qf@OKlPe?zF7>&sSb0|3A0_Lw?YOe?JOHjU|6t7wzdd^H+3Mz=gp?#GnhrP+sH;<!*T=3OPK#DmiOktuf^UaLl_)!%iQtvLKj1@GH=F29$!a8f"
    ";a5F+@O^=4u!bxDcxGxY=RrhEf%ak!9PG?`v~%y>l!Y6HIrm;lhQ|^iq7SmJKEzqu{d`s;n}a6i5MyR%ab*p2#|A@halq+8IVKI&!cx(Em~)1a"
    "hvjf{xhV)`-^XSmrS7<Kc&aj%NrBKM)`B3I2EVj#aN}3&<homVA1@-sMcj6t=QFQ!SlRp!xf4bVqfJ=k;xzs5o$E7!ZMM=<@~C3)gCU(=OO|8u"
    "Ce8`&p$W&K64@2;;m=E+UHTE@0e3~R@kQ^r(PXQh9~lvYyv9_%`EWiA<WjdDktM}nQEN7HXHrR0$?YO=XUp1JROjk^_RurW>{hB(IWj#dPoqyq"
    "V3PfP3qa+BldQ%S8Wzc3siBs`g8c`E_3_V2t2H&n{kVn|8z=*?vXWcrksoS_dGcv^?AkTZ2iR}GHbXSBaQS&tuSfJLGPPWO@a9jb`8C@|G1%dZ"
    "0Yi5hHWQ#HIJiua|JJUPHc6n|Zc~Z@<xaPExS&M)s7el~tr8oq3lU1KLhi~`pl2Gme;Sf8ggwt*r$CF~2iDgmy2xb#B&x|W_x&kuqPCRmiLvx<"
    "*+KX~?I?Gv9dW??A<1Qp$FcHfTs|7g8cY21E_v4CU{1CfHD@>mm8wO%7G>GUsUq?@e5elK>XR@@NY63p`y6+A>Q9Apy4h^14|3B;)}bH|0-wT@"
    "Tj;{=6;a8nufBR?YHF(d#2^WOLWOWGytbH+&GjN|jALWwmzD^IPiH)5pT}~uj(sRgALF<F@`qLPf@ZpGykwK%%o%B#<95#-&svSsLIH*y98Xs-"
    "^fbfHX*qLTc<GWyHB9^dF~dse7PTtREZ4!HB=RZwr}kya{s(ad9fQI}{6Xky2gA%B3nL4nsB6iv1rpuTif%MgHK&%8pOJ0B1)LT0?GPsXeN!Lg"
    "M@hxOB64Y~`pJtX4KrI4$E8F7{rn;ru|!$PoApjPl*}OKrpswzMizX!!~dpsVokX4FenKZ((1i)cNcOvvHPl>DLIU9YzX&NMogUjN&c2+o_VH9"
    "HRSaQp%J27^o0O_>X8dajy9UsNZp>;K3joWTH^T7)i!5nQO*(MRK`Qw#zXY^vZA|jWKsLn)K#f82M5-6iRw43RHHe#Cdk{;9;VAmfzERUiiM@8"
    "p2CONooSvuo2crvR<~u_QH~eiR>#X6KY6qfdo^|GB>d*skd>aB+Zg3wp*^j$k+ARM21txm%dx3LT%PzXb1>^2=;aiTTK6rWrmikraO5NOvkYOy"
    "_g!>B;)4xzpg7GJq?yIn=7%DbG+gq5m{*4mJ<y_jb6wpnjZ{zGJHW$*?t><p0AYD-V$1M>XvpvZ#t6|p)tB~46LCV8kO(d->v^5kWlro+XG`tU"
    "!9FyJugW|qd7_w*)Ouv`&(xa{h7qU(q%8zAA=A9E8&<Yb(eKo{Hyja)v6x|RVo~(%W}^d`l8FRqhz(&-k0199qo3|jxm;yJ-<C=QW-zjdm`A+?"
    "?BLK1H}U$qc)xA6K(+{{VtSb?J+-3xNP`#D{f=bIeK055)G{ZtYm3?@@7oo!4}2m#%uZY^pA~+wZPGMvL?#-nOP4tF{<_*%y(Fo(>=e3zsBuC)"
    "O^d9jbNZRPg;|aD)w#LL(M8RaM8g`Pb6Q2DM*GZD)j__??!P}3C(~}yP>M~(?N*K+Ep9L@r_V~qy5WA(vM)|Il@U~_yi=<Or+@X>F)k8J$BB}J"
    "e{(kXtonUv6!M|W2Pa(-Hh)ja%nDw1`9M;Fjn?X_8n$r&YWTn&o4q6V3DBu!z5Qd0Q<P@)Z1LO9TpZ&G)!g7D>Rn$tiBxZ3XJKJ=l^r_H0hr;?"
    "9-?EeJDZayeIFlrruOkKfMcEv1ZbOOl8&Qf8y*by2?kL$U33#%sl+NFnut=+ZaB@=uFlL*-hqH`c)=DWat&V6#tTbp9y^5&eTb1uFKXLwBi}rZ"
    "|3#iZJ}>F3emYxe1i_T7l&Kln?&Ms%cD<O^MaGGddZQ7!_^Y~QloMc(8KKfio05!-CwhC3neAO?(J*MCz(muA^i3yfs}J-}vsXXqmZ9JB=9|v2"
    "Is^qL-MuI(GB~^o=Ib+j$d1zVgQSLGIb*k}hQr+ZpA9WBIy+Z86-#0zUHGnEVd)H$s5TjGa`%Tgm>@Lzj>D<}xtanxUO^agrqQ|s>Al32JN1D2"
    "yp!ln<SFnb8y4%V-Qc8YWyY>GG)3HxyEh&WnTS-_SrWA2_367KHlTYp(W8AoDboj3A|(#Xz#jUM8T&OsBjSFMmOqvz$qv%ZH5v`v7Ga>uq>T7E"
    ";=NN(xtSc3>)&vFD(pFNlpjUW<hj0jG%w`~oRhl&eWpk>_~2e9q#hv6lMZqwIV&h2jbKyLl;5MbQ*DcqjI~zFnt@8K78m672kMog&p>2?nRGq7"
    "gUk!0U4b0KX-DEFB41`_SLb3ngbGu;yTG&up&ATmq^u*Lyk$NZI1Mp9J?(0zB{C0Htrj<AJ-|h>xb(iw&7LE&QB{Uj$Q#IxIMq`8;^~A2eV?lZ"
    "Ty=?arxP6)9NCL<`c%Bu<C6K|4rEE!CnF}cC!f0M@<S|mzXP^nu07cmV!V4p7h>^{eB>jC9#CU5F{p7!Zz7L9P2-Uo5j>5-8(|p7XdR|bxUd3U"
    "hcIeTd2e&zW~U-7v=LaN%=U#3mcXNY4F3Gm9P>hTI-J+_;u7Oz^ut!G*|c~F7v1-=Y|{P_wAs?*^C$l^%;6pHQPvGlozWO3NkoM1CAS?3M<I=-"
    "rz@PUh~t6bx=Ii!=L#`S)F(He&hQN@A|Op`wX8;1Q=HMjs}{8RGGR#~R0PHbbd;qw{QQzlD#HTP5o3Q7Rf!Vj<uS7}G-aFGsx0U_<MI6l!+e6k"
    "b5(FUlx7@DlD2dLLc5JaV&Tvtw?@t6$^L%Nytk`E)yn=cPls1(CP(uxp7cFjC$NNvgd4p<|0`b^k4xn+Rclga(|GxEiG22wmX{mUAx}Qo+}zxr"
    "DhJ`d-73@EN3i43*`~`XJ2)s5kK_e@Nr~>JPzI2Upx0Yk+S%!;jZMN@>}{*vK3{q6kXm0lTqWE(<>~$j1B9bE;1ZJy#<kfDThLBGDnbF8P73Ok"
    "5C#M@+QQAXPH3ToFlETkq#{ZqJah=RDj{k`D~qHtInzW?js~-BRjW<UAIWSR2Rmig>Tp~3`^A}iJ*f;^Lur#M9Xe}WH-faEbEXJCyO2A%+&nRJ"
    "j7K9$GKV(ur5{GMTI2E9$CHY#jIa5gvQg^>#X56F)kAUXJbeIM`d0&YOt`{{Jq`6xlKzlWq(%q&z)g)26#|Lcpbi8|5AVjgH7wa{O~pe}SesV4"
    "Ygl;XW!WHpDjuP`+uM276ClmezOIoj$-7Vn%0Xga66Ks~J>i9Twc7SJV;Ea*{9{iSNCigH=5@d5iH|Of!698I(oLatn=f7*nS$6`(&2r@$516$"
    "IpK(AaYNl<#iLq55(0+;cwlwip@EFkWuWFl%5thkt>!gz;FOF_CI-m&2NIc@;$d+Xj-Ed44lZ^?>6&{MCx1uudN^4*QvQvw;wF7dW*9fOm}U$^"
    "VzLg7v9lTmt0zy^iz2zLqs^#=BS$=nfqO!%U@|*&S5D2%T{=w4))x%5KVqy~(xg<DvL*E>RqL8TsM<x=v!&*6MDAL;PhyiI+8ty3!OQF*BsqSb"
    "FX@L>MdB!Uf}GZ*hgGY?3H7jBd!CJEGFiO)I#*p~ja0m|Q>+{BreLad!pF0a78~ighnmK)KBYpE3iP5pNlJ^Il^R_Aosg&h7SA|uaU~Cx{P9@O"
    "%VqZ%a`(Y;z_hGBH`?C4A)&MBcwH)%+bE1wj$Vl(X@2l2TarR0OB_~A7hchDIFnqFGB(&v5R|K2d$c4RbYO~BG4I}}f@iKQ!x1+f+4NT6Td&1K"
    "hhKO^GE2z?D^qQslp~!J4XKYN^XZBldItbl54Ed!T*{!4kLL^MxaX_$$`^4FU$xRvn!~f|0olCMRl;ukjqr{QGMh&;TU%VtfnX~a<hk!<`9iO1"
    "2*bK=toh8BLtU($c1RAqn{($5rjcEwE`^H_tur@LxtfYI9km+y0Hw;PZRCO(F@YLK)CA5QGX`Vypu~b3K{U=SpklNcaVfQ+q;dwfdCJpfB3)w>"
    "L5;@rtctn$v2mlH70hA7e2Hb$3r;Kvb_K=CJHZt#4retd(srnYCc%3fl!+wK7p<#u*1_$6U)g@Z%-FQO=h8(ixjik-j_MGO*8?!25h9XT7PUzc"
    "#A*rNNjGV%0b_SKa5oYJ#HfDmOpTxw+c{F-hEhSx8vY$>xol6gdB@b%&E>1+e!`v`LG>xEN*)^R%&-doB$}&Isk31yV@~A3_uc(#S4+o{5t{1^"
    "MztuQ?Un2|n|vscF{(}`lS^^{3^e9t2dp91Y@VJIZoO)elGC{wf`V~V?Jy<<q$4nU^T{W98+STXFbt^ig2Nni%o#%Oz_9P66AnFy_grO&870I_"
    "ULUC#Aykn7gT|lwb;7D3WyJgL&7VB!S5yfIXk9a{4{BOaGSB32i!6sYomDR#VYRhbkQs2pdUc{?6$;LjI!VB}Ly43+CeCo5Z!T<b6|eYNI({6z"
    "w=~V%am+=u(T*Ys+)sT9V3#whECH;-l4?diMvQ&Rr&wP2$zAd3fo=rP&agzA#qqvJO>U+v@u6BcF*Q##%2il#d<Bt;230)t@*pN+y6%Xpb?kmG"
    "CQfZ0jvYG&xrkp7<V;StHH<wA*-WhC><<!$o$<-x-PbnzY^d&-wZ;?*wA<V%QJJx*>S*h_wv3z3@u05pRPTzTCyJ4}0~Ep^InprgHpal?B^-2&"
    "+h+3}edc&#?kD(_nwm-`sck>~jpse5fgz26o;Np>Jw@a|lF`<_bL*((td3v2vZ75uG1|5jk~Zk)lYFjM7(c43r|DiIb~3)#Y=@lPiCvZiUkzZL"
    "lL!-%ncRv;v5c(DTN|4bMqg^lFo9jewHCEF!t{e`t&}Y%mOFf^a{%Yh3$n?WS6<ocnGv41;b_;Bq^_YFTEs`PF#}wi7cPv8dIw(pfkz>ya~<Vp"
    "c<lC8g=WJ{LXrZnAsz8$gj6NTa#7B0JT7q622@tJxQ!Wj{&^gLX*)Z$I+;vpM>(uo)<IpZ0^C+YjDU-`t!DkRX9>Bnylft@s#nT++kyqHM4^D="
    "Dh@2-Lls>5n2`5A!=P-{KMdC?Az<cCz<w5UWLRyc+~7hJKGjyInrnEi*;Ml4)R*SYAJ0Q`H>DQlE&RP`8xVvMCAQk@>#mQ04R$(F$Sr^}l4qr>"
    "?oz%l8!K+xq?9lvwLEU94JBdUl!r|RP$L4`+MF3tE56Ggji?jz^#P%q_Z5r7PIe4Y*P$g&GEwALs9fujtIaB!Q|q~-8W6~Pk76Cmq|x;9<y%h$"
    ")M41uC(e&8;@7}iY&U>0+3M`svoz$XO(B;{B#nJ^Kn51uzF;1BK%whSu}bLM<_%-2`Ch41Vst#<Kp01-M_U!84$7xXH@CHicQy|uf%#v!LcF`S"
    "5_N=g>@+Z5j<v<F^CgKkQT-#<LXGAqC_1k!Y2#=&HbGb-(ya$dVlLbkT5|nNVUcER16cww!kCRR=n;dz2V^2Cqn?1#q{YW084CAasn|*;Amu)4"
    "1~-~xsuYAOn{H06KWd~fffu3m0trWJKc@6t?~Yfn67Ji!M>-Qzc8OF$Zs0rDh3KdvHW4@^58#9u=`F2Q8x}8&FD|Ux)+FEe=jIk9qf&Rrut$5^"
    "CBCNwDyiVa5Q7Z!9!FPnv@u@`_xIF!7WS#oAA79t$l*9tW=p*n`2>$`0tc9*`02AwK&OMh54KN*4>O<ioH`WFbMA3%&E?#yd|qK(NRZOR;cR*0"
    "g+#&#H;fw(#`$?=id+W#8)=c_H{P<wh<hAME1$u#HOD0&dQiUFBUd0HcH7MI#1-%tWhxz)TnR(+r4|<EDVH<G1DD(3=pT8Hp40!*B^EW|5Totn"
    "5z(BqF7H!TnU_Z@*>EnYYS(cY$Ci9Scrk_dNu<WFI8uhvh7Nni968A;xiAzPzqGVYq=`iG;M{3<TBRy?++4Xobw?#1lIT}2EJzk+UR5V;Wx$6G"
    "L1@#+ZNVMZs3hu=CXYx7Cgj~`m){;Y%h_s~#pVxQrugjW#nWb17xKUu(`&Wwc2+`QuZ9wM-&GD(O2^-B-_^lO!_j>I*=OzW&jDPx5JN!?L1%X@"
    "?_qM2M)eFI&5ItJiRu-E!285bua(rXM@nbLqbAszbk0Bp*VW1id-~7^7ORcM+%m4gN>%pv?A*k~BMjc1TTG|#^el+lLcaFC?@|96?PfT7)D$M1"
    "N4-(dVz|%D5Hwe%%_Xr(u|G~#5v)AP_*<%_x6t{Pq=E5k#5OBYXCM@f?rKMy)q1T)<j<}#A4-R-Cu}k%@0=_5RnboB*bpMN9=IigqHdQgD?LeA"
    "(VE;_{^$HWorzJ#4SG~}YXZ!9E1oMv=J<5jKYhwxp@|EgT)tA|!EShl_cqicb+A3eN8gl<Gc7B8fPynnNy(R35+~q?VD%mCrO2-!dtBvp2_NM1"
    "RkcHh65Ge&*Oj9yU>GTP#L@^*HAF9$sl8|Xdk(jmqUk=HP*HcOOSx&rjG+eWz2Jpw=#&ItYp1Crky~0q@5(GMvuAOjABZ2LPH~#Bn=mdewlx%C"
    "KPW%~eJ7<R_7LM}L4${A^2843?cqDS<Qkw;)HK9C06K+&PT14VpO-vKU1*Lf7#riMSE6Xgm$woc#*H1mhUeLC8RfLxtbvH4n%TLry@w-!?smK6"
    "!;yoEzGYS%o<)0OIJR+)k`w?L-%8W<yLrAi6#ReA5BO?-P`-r46QC0~8j)uv&)&ql%*);CMDyNzU4D^>mr7*HMr<h?S!y9FT0VI=&_q1{d~ufH"
    "pl$8#N#AVVWL~~r8AxC}_9e-)r`_wCgHD|}0mTZ4|ApGGs@NP&U|GT^kc#4h%(SOzcLq7Kp}fn{KaN5sKDO2H5ULaVOiDef<d=J5^-3TUWvL#C"
    "Uur}v&;v0=d6Hy-T7!8F6tTGH1bRy8#1RJ}0;ME_xji#8bNMoWl|gdnClq~PkXZUE=W!X8t=L|Q7^IaQSAiz#@<&!ObsU$*UPAo2k@_a{H0Eg;"
    "p**7Bp#fgB0dyzgW%3$Ty8j5ea24PE@8IOFI>`=;A@L)ljCG|b<yYNN>1$a<WoOw5kXyIqmOHnNPAoYasXk%&c~oyF@jbA#l!JHQd|e-k0gY)C"
    "&++rXKiZduOjowvwVVAjv2yZw*-zA;#sk$EuY(ji(N39``n{&Ak}?Ra@zvM%(RMGP!@CQ5tTJ<Gf$j|VaH0lZ0(A~Qctx4V`bJoGV^{!Bs9gpo"
    "^wnV!1CiODHG8;qPZ6)!$!+M1hntumT3f@-<NzNIpvb-wt9>Dw$A{Yuo2)rO=t<%{jUfxg`y%43v`)$#Xv5+zZ|VP^ulEeL^SaK)_FGOr=k^9%"
    "T!1J<B^n73AR&sP*hGn<idAS;+xpaOMY3f%wmh=W=x6dHnaQ90$Rv{=$$XxClQK!>%f!w%E^!=NmQ`%4iv&r4sQ2Qw)84Z8$|`%m?>+}mU<<^("
    "_uRMaz4ofldKSiJOn0G9QK_z~|6{!hYBYp=#FUkq8gto&#Aqmc=AASZMkj}Jwa?J><CfN6>E=rdG%<EP8}3*AoaeG9-<2^O+4esV;A)o=6AOgQ"
    "f*+vX+q^+Y4vB(Ihbg%TEV`?pb%(S-26K47de?Ax-#N<9iHm#iL`bnqgU5SNYnLSIM+$?c>~$UyO>iMzTU6-gPt8L#m5O8|+P7d<`YP3UXSgPl"
    "5E8Anbfx?DX!dK_ZAyT*lsQSX8tQcp2PDTdQY$L0OkbapAri-Bo<vjfU_2iJ9nP*Co_ChBEy1?;(?9N7%4{u-DARZ#$m)&gDE;j1SI**Em@mzZ"
    "o;piYt-`dco2{4`MS4yZ^tfAIkRbGuH6dR~V;NEfy|<)_{znIARVNpQ45R)M)mwO+_}LRxISPQzC>S0pPlhS80{~?rAbh%C>1O$eMktaN9z6|F"
    "7Qts6reG67bIMF};%!IGkH`lxGNjsR4<67V^tGBsB1hSXiL_qZq%j7gw_4^niq88l0CXd=YcvQJXqJlM`Q5M693j0+B<<#p@ZqNBN`SX2>i1|+"
    "cQaK?kx$p?9cUt)X;QgubDi)Ry>2B_mqE2~|7oW9=pn{#ugQ#uPfJ~5NTOW%Kle28Ar`VDx+PO<`F;NYfag){f^9(N@pZYd1Di-(gY)>^TVz&0"
    "df7b3spwo<Cy34#ZrQ?qO59EcE*~N+<~ufN?6f(k?h=y(dUD!vD@osBAD!kGpGu&gT9Uw@qZ0?CuI{3&(ndekuTbWee~WhtmT1T)B>S0r3M?HB"
    "f$$vZ19T~nA8A5*)34ppwkor3ioD<dYXgTA;`)iSz9%tybBXH*^x3X@)1q(sAtX=QSvOq}0tt*=YYLuM6*tpN#$Dl=O;D2$wSiMIDw<ZuRHH@i"
    "N+HTc9zSUqeEXW3NxPsfb4KD-+XYGfp+4*oBkwl-hiDum*B`b<S)xX>cqFPa!2ui}YRK4nm0jPf%y3TG`LpjtH8Z*?ZlQMMkAsoANs<Fi^4dha"
    "2E#lb%v{Xl-4B}&-5iNuiMM~;z`Z%53*1z<Ojfno1Gq=-Jk6M+X<u^qS8cWoz9HU@;-+Rp!6m-dQToxzA!&~J{TI6ZW9lco4kP*PZTk16gehjF"
    "r!b)f{UqFGq<M|Lb#VuG`kZ-pZtVia8%MN|F_S;_eI-v_u{Ib#bBA)kW(!Prmv}n1#IDbi2YCx+jH@0!=}D29JYZyaLN}qF8$25yuG${}d>7gx"
    "LJS6HD*@&orIDNJWAHPSP2u=MZQA{kc?UhhiVjSR$G8IxSL*)gg1SZuZ66)r;11c~dzlOu(Dp{OC4Ujs;rpEa&z6l^$K}35tXJxdFekpu^^YAj"
    "+se^l1FKl5Q8{ujfPXu4570aB6UYZwF|UH)QgWKya)_G$smej>Z(mPbi4W|kZz!U)(W=3Xk<cqT*?HzUz(~VS)rRWn0Uq9^ZKkQGp%c*mR(IGS"
    ";6Z+zDDeYA31{;t^&QLI@dijL>tQ)o_nKY2=9?&wb=u^pWrs}v^h_eQNZAf%bz0R3S$>spLF&~61&-76jODv~o=wjQ-2W@mJ8PI|XO+hVLB5~z"
    "Ga2kd=K<i0YHNF)P&aj`<bm3~^AlBH&Ol6d1~eZVmB!5O7I`-qYEahgl?p82Sv!Ynjb|d#@Umfknm6h*r1DX5=eEtCs@k}?J#<QDtN05)#;YXi"
    "`4lw-aH7aM?8)nB>=}Zs?Oef#mbZVGvqUId9k>;%bEph+*2$@mMuRC(PQYyzXh8B0ht{XgUgfEvG#t!Ewt{nk&KY`WEs&6O8{hK}M2Y+nn7aPx"
    "$9`{?g%15tdOaJ_4#{tBk{j?#xVmDyi*wc=@DxhTHk}b5h_J&re(Rm6|FchkI@eFQ<h2>1oKWk@yV^9mg&oM(^S)>^EpyaqGxUvB;vS=RFx1=4"
    "Tq4R|nr-7JpCH|!Q&FmJxEID&1{D$L6Qpi06cc)RfS6QIpP_jI_%4_6Tey&K$r@?p<}kw$e!%1z#*&HQQKwIAG7XKgB)j>Ie<%BM4-Hg{7@p>-"
    "F3kDNqv=d8Q&Jzz;TlcZC93OthMX+N@u1AthBDI<@BAlS^Us7QBzv7Q;*V%vv$_8Nr8Y*gvL@DOsNQje$FFh+4SKMG=MgMNCbd2q`iZLbM#N`x"
    "7oUru(FZcTxEWA8ishCfNZ&uetdKUS51HS@^?Ah56xr0~PhZ@CjK=fs$QhT-Cl964quHw<S+vc0)zl+X0ph_jca*-92qI%g>Vo)^KQK^$|NA1U"
    "K#kf^Tb1UfEbkijj!Zwn<=Qa>a9#-1T%xXS+j+>EKQmGm)v!pF6THl`(6rALKv#q2so?GGJYFt&UxOxRf)Fah?*JcRV*boEh7!9F?!i^g?2x0g"
    "6;%Bpx(C#i`vMI@0QJ$_{4N)FY_nHlLu!I}X;a%0*RDTD(`a*o86Tmn=+m?@pl{F>1kGBTGgThQ3EXLxjW}aSK;Amw>WO&(W9O=yO@YxnY$N;w"
    "x$L*<x6sdSqHt!WPASSNt-pC|xN0cJ7~RfpMQF0kkMIO=n;4^1abHFz>RH7wGWqdTJ#)23{`xwY-C$YY;<09USsL2)Ie<$jhO>DWq_=PSBB*1m"
    "I$7riqql4?HlEHN1N@$XeD?_<2P5_M3#!{u*w*a>+kU`Uh>p!{aA?`&@8ZMrWahHoRdsrYoTc9<(8)m6v)@MB%g0~}st*y2jMOh>Ec3)nW$GHh"
    "D=vQSSyV0%vm;9LAF{(gP#asB>dgv~gW>T@@;7xrH1p%4Dt1US)3}7*R(6jLO&|84G2N|*GmBe1LRnxE>6`SJsCsU3X|-mU;29tOb<k(nkD-wl"
    "LTY9GM-)3P{aeummJto%A=Two8mfN+SjQi}X9n_V^lcddfTCsIyk>$A=CK_2$H|K|8cYG5Ox0$m^>6=u>o4k+|NcL_y0EisgY*MXAa=xGcD`%2"
    "$Lmz&?7lj~a4w9$1K03zn$AXB5_3>_>8J`YI3T|b0#_Vke_JmpIKWp~a!ojfb3|x?!V|;}k}v2`H>(ympV{<z=jyCbUdU()i)6d&Wv6y&C$&FQ"
    "41=R}U?4zO*~yKjPbMqqmLEFB5AmdpN;cTBeM4CooUpIJ9G!!6BxxV#U;C~o_<03mSj-K3tDN_>05iy(`k$1kvja9$_Cfa)n=)#~wIvO}vS8$_"
    ")wyfq4tv8zu0`D%@ovTC?-h?xmv3y0W>jKj{FwRae=ab5GX+|WVSzFUzc`_O*S#{QG@12%IKkLx;PI|aay|(jw1_448c4g1yZ)^$yz=Ug2ONOh"
    "Qok&C+9@MH63Bd4Ucszu`>?3%-iP0N*m&J<P+*^IQqS>Auv^5loHHoMmgxVw?twq@Dv4KW6-BNpW0P<40s`5(W58cZD0IVEhoTV{oy`y1Z{p$j"
    "f`T9WtpGE5+0f$T5%0f717p;^CE?n`W$r2{t9GD@o<|cX@LGYCo1pX@e&)UOub2K3)PId@80Gc%U!sw=Bzjr#ULR2Da6fL`)B?{!D>jLU4)LE4"
    "J*Tq1*KD-zUO5_wM~9~w9(T#{I|3cD%im$CelJBX_+@{OwEfc<xJt?XS7MfcMu!QBFX3T}k-SQ#DqB3xjPg+>ZHpD<jNMtWTsxFF%X=0QOkfH|"
    "6+T{yUN$cmp5vsS9h*=nv=X`B@+*W<te(chcVc=+>9&Oc6ua@2q9rFTW-ftC1;Qn;vy6=EK@`Zq%D|<&y~3}765cF?7euzf#mbubnGkXCtobhk"
    "YXUQdQ{?G6G#Z%OMjGn4fYioxGWrQm+SBLj0ypZ#BDxoq9fCqF<<}_{P?4Mb<Q;TI_Pdx+n<ds_t2~^`xXF*`t}V{F%NtviDw(HC9pPlaYLc4w"
    "TsL6?{{l5!&!<?C(ZaqUt2$DyK~+q&&{mNfh(9@B_G)plkC3CYxNtP`7o{@$CI%YnC}&AXyEh}{MuI$fY04&`?BHrkh_h(IodjkA@})q1fF`Bj"
    "Z`g>H2fPz|WiHTnjs>QzsH_ShsbNO0{Z_UwGpbxstLNzamh{$#=&mLV>OAa{%T<+~d5;QP3(FDulnXksU~pKF(i%SB2`bw6l^NPINI(5E5^b*T"
    "RWR^o55B=JB$bFYk?upjj;<cP;tQF2Y;sbq_9>+zB7RYyuIoT0XgI!v51ziRj#2DY0)+LON8H)5iEu^@=vuWn&J_*CRB)b;L*7i+(O?RULVJ*e"
    "o`oWs0>gvPnc2<-N*Y{=MVzjvs)uyTifc&j;K(F-m{z}cl}x=*q`Yv&6``CVo~Ou8%`GcI*U^}jEDmf$22-iS0m;Qs0(v9U7{Z>Snn@2p(>_$p"
    "702?RNsBuLX{^{BCy%nNA#lBH8d*`?X9X8BNn0n|C}gwpPF3&Jsz1=TAsb=fxV)#09>sG0R5F#rU!p^)lkc2@v2&!|<l0j6kRO}4sma0_$A9f|"
    "Yh%Qo=9*I@RJ)|21$k%YIaLr}73JwV95l8R>sLb()motN=m@J7{pcH%S({Q{Rc1HOKME>If=BZskp1?tYTChPeE%}*!<fP-KCbHVp+nHobG$>r"
    "BWdaC$Vg{1ZcYm&Gcntij`$+vujsda{i~|z(xD>{KOg&Cv1)Vuv2U0-|1GpF4H!dA-?{tS@)1cP)_onP)FY+CDb?b-ae<ESvGJO<j;XJu+dz`#"
    "V85>6NYc^hvFVk9<y-B8MVZ{U8%@QP?ZLsaL<;5fdUv9|831(a!^$}#JjJMd;%Sw>%Z7#2?2ebe!}M76VjV&yfNy?K(GWQkq{>nqNmJ{Ju+$oT"
    ")U#JK@Xh`*%EYGsIGJOiT*gDEZ7Y|88~%9{l(Lwp#K{Co+>ETzV`5S^9QaOL2q*@FEAa_vJo<>8)>8nfp_)OTkLN&~#;J(i^R+~p0oRqs^g{?0"
    "RaFIY0Dt2EL*k9<UdP)W&6aMPE82G{?3mo+UDj0M#DVrmT?`)AIj`)ld`Mp*1{^|_-`3W-l`^T5QUg5;+0hA`8A1yr-9~Qxvm@gT>Y-hk#B0^a"
    "T`To{JbogBPqkibpLmUu{@@(pRbwmyMZ^}`${zvaDc~z6E`3_dTdqA+(S`Rt)wK<;_`m0B=Pn&c4x~fTl5al*W(u#EQaa~C_n2ME+}_5F;XNJP"
    "$80_JcfG0jlil{E?Thsvw2PG$U9E-Rfqr)+f#zN?6O2luMNTF%EyXo^?7y>i|LSO8c^LH<gq}dR7D_jsy{F5rAKPs=zTPu<gNNI;RDx1$c3!yn"
    "SfRtlwT%j|Xf;l+z+bJ(1fUxwL=#u$;F%wcFoM_CuQfGTke>u4{sv;I=!#n^MK{~d!4!0c@)_#jSBr1oy9E-|U!reaa)!&;z#F^{MJSe<2L);&"
    "&;Y;5EJOwKnX%=DmVLSI)%TzL&|LT>MXoQeAB~hq?2twFh9uCZL!bV6uD~|`(v!!q>f1US6(00-LEpDhzcCRcL&bTpS$Qn^|G)3n{#kaD1r*mR"
    "9)94*I2Xtn)jTN>1|G@u8T0WcrPo*&UU-`Ujr^<2bU_eOKo;%Xc!?Kni|*dU)6;0OH)V-dhy#{%_fl9|K-ba8Zq8L)ufBVscdD^b@ZBRkq|A>_"
    "J+2-5UI$sZ-Z6VA(67RnDR9BJTXk^kmWJ<Xk@zMz#Ai8DnVELkHMBq@Y8<K+x{NYO8M8Z$X^~8UZ{`CrYasTVUwx0mJc~X!+6Xf_=?3nz@Wlu^"
    "PJht9A2kw(CF68w<__Z$hX!hkvvy>tDM|B}yj%o;mlJU~9E$0+I{p}t>+LllHGQzr*hA$|yhHjs<i0&VFawj+Y^wRR&6KFGP5E6%gBQ^hJ-yUL"
    "3xF~2M{Q*yRkNPoCy$-_F(iAtA0F0<1We(M7bQ%db4f0?_%1BE(qegYW=8GNZq&uLyXdE>qnFtsIGJ}Td|FDRBT8Z9V$KPaB-olEpIbVZ720GP"
    "!SpqD_RD3kd5<sAH(}3?ndp`%1aPZ>;$)m?>)M}P1P-Qc=IE5l1V>Ice>GOyks6em`325|F+}Fy71N}d!Yx<#^$o}}{T7~;6<(_@wWfGdMoqu!"
    "oetxRS7<7yT41lLrv7VWENxV_hOd?#oO06z^gLgr%W-d%j;(ezDph_XK*vhMLB{^6e3f#9qd+2K)cpITR-IeNQ_9LRg?HUOh(9o@$eJ!sq1K$y"
    "wl&T3uQeav-<wK*6stJ7Z5L*{1f5Q~&tkM+0R{Iv?A-eO746-VUTN9Jli;L)iB(N!oK?}N19jEhuh4ZyyYSCrIl9h30mpgfgfwDGq#XO|z@PCQ"
    "z-cMpm&qvB1$-bfsfj(J=3Mwuzr>2*vWmW9zJa^^HGQ7&FcnLC*~OqKaTyW3PJ`3zE4lg|blz$4ZGxN%-jAZ|f5b@9wDYifiV%hms}pWaCqGq("
    "LorU2ol0!0y>u6v?*n|oXNB&;-b(io^s9BMN~mXEQI;Xq`jHR2xiI!yvk!F)(GBC8s{zRfH6Sg~PZpPzdJq|;)#<{_<|sNA#haNJ5yk-#e<)Pa"
    "!ke8`QX0x8y-wg>#_^M#7KiP$Dj=a@F?@#pw`PafHObw!d{v@=_Tf*j6kt_ejTxqNTT{bpoNB@?t0=h5(+Qp-?3n7^!GE7Pt}c+9`J%j9eGSZ8"
    "l>X3xxV_t*G-*f?lERpg2upycJfbqALN8EvxtSPhg)b+?fG);|+cH6`s~Rp2B#XaM+5|4ai<7&^>DP8f8K1wtD1JvCI4%j380AGfv+!#?DZL<Q"
    "ji9N`mzS-rnBiPC?(m|w{p`hZS)<{!p0&5TaPV3A&e{bn@u(qztPU9{Bh(p7LI)xe`9Imm&MGwJT|dHA9vBlLtx94HBUNVOGu9P5k6QWww>wZA"
    ")Y#L*gOYV=Ne78a6O}Ei_#<Q_VMl$X6gFB8;-NpuJqs7u(?Ef%XnEks>v`thP0E3CNsK=EyyDvPzj7RW3Dp8V#7iJQw&KW|+04<!hNh3Z&otIj"
    "UC4h#WQSZEc5~>7wdE<LK5~HW1xIs}$FjJFi%t>u@k2p9NB_;KF1{rlMe~yLOqD+5@^k!+0d?%RR9O*I>Qg9&@^*Vm_X$P^C>@bb^+?WeE55BQ"
    "$i=`LC@pN^D0pkcMG_Rs0IhoB12DT!WuY4HJhc*A07HC#ZT>zAMz66EotP<#3&3>!tDUl+PDZ3Lchz&tD<x1JJUS~V?8JE1#u`k5{-e8_ODf<U"
    "rIIU}#Yf{tsEBCQToJ;I`DHTh4&~;2QOg(>E-sDsBYEEo1;NUosCAU)RMT;=f6zd;=EbDwvPV`Y<K&Z+kWt3D@uwjfNR*b!qQnzPeRrqZ>OHV7"
    "Yu4SSu+JQ|gCry}2tk&H$IyV1c0xvZM*Kr?6gyAZF8`eHdJpiRl~*!M{5>l1{9lu`{i-bW{JMIMyA7fVx!40UD2ofvu)R&ILObRtWz@f+<Fps5"
    "dwI0@SO*EfgG3C9{zqVy7HPdQF1ON$os1_6Ki|IPeWdS{@D*t<(&apr=Xp!EScFh_*H?a33X%iXhIv-iK1%AyhJqQ@{do5njgLw++h^*rjZqUI"
    "y=+E!<*<B^VW!$z9Wo&E00K5)9JTie!gYdv%|3X=_fhkPMdYwaB^5?4*XjwOakPu!oCg*ZzRq2FBkfr&$NAx}^Wx#6AX?Vy(xPJRON;(^S_~_6"
    "^KWni{-HLgG`|)0KCK>hIXnK*D8uE>BYOGf{Ci`iTe@{tT^>*#vN<5jHyXILUR_pZKUwr!zuHZi`0nYl!dmv~j1d4?y?v<AEJJE<>l2A9dV76!"
    "(&ce-7z<OzHJuk2FY@d;ihXa548}^`+chSs>FNxP@pZG0y&KZWf+RbL5yBNkkfV&f({4i05p$6w#DFxKXxrMLTp<F!!YXA+TL-^Spi2XLh@Eo^"
    "wsc!e(pL$LxeRE}@PCG(mCD?tf-&s>hI%}MFCGE7OVy8r$T<&Omba+_K_H?1NWCTyA_mq117*#S2puU8g6G0KLd$fI5O@_Y<E7Oyi2LVOns69U"
    "a>jrc1{g0DF}{zfPy$KlLg*iWR|$XD%QdWj4#?jB34Q;|xAZE}B~T3mWt?XwpTZ@3l3096JEl`$VKtPNFm=f}`0@KNpG<Sq44qA0#Xjloc{k5?"
    "ynTpq6Ak&DlO?j?T%w+kPv`24vM`5n-YNRU<c1jEmnLea8YXpYYR#RehI>4<5#7k+xufL40C*mJpU$oAH`S&5jIu5KCROIa^sPc9kZP};n4aMi"
    "_%OHkkTH4`Ws*+d26V}Xf;HaMaBZ8WN27zBQZ=^W@HLsOI15SWPea#c1Lhfa&yI<Djh+r&rkB)UQ7SvBZXUGi23E8<$Zv5^Ff$87Q9U$Wa+f2N"
    "fFw@2j*-(LCit1e&pFsu^ac-shD1{CviN7zTEJc0sj)ap+|_|uRqD&8UTlKkmAZCi=Oq7=2cK8wm97or>8g!mE<_SMq59r&j>_<qS?zIvFL2Mf"
    "NEd#WGaA&=6;=o&C(KQhA*5VCD%_f~iDO-!F#Pw6Eh!RX@R2(2-?qUlxw+FR%<i?nfS+juaIF{y2KYu0+b0)_&QdS?@iqSQdHns|dD)4ql%3c@"
    "K*duL9w>~MLS-BWou!=rkX&bz3aykuh9ecGds@Fo{s=b=5F=e#1X`t;E08CJQZTLzJUvIL)c&+A#vT~cBT%-EPF6R}GJWq1rK>V#s#_G}-H~9V"
    "?etVo>Y|WR7D5&sghwo{H>BhMuCS<GOQ%Dy@!KvV-tx}4Nm-zHZMN~CuA{r2>BpRFYrY}B!-9V(rv<DOSRG1Xq{8dgcd2e;#}e|(R=O6amV?JF"
    "YIz}`^xMD+k0guW0og6}B7b`ysFSmGv_$Fq;p0!|g#?6?CU#NVhf({EqQmB}ddbKtK<<O>8R}q3G%y;Tl|G#*8i49k?T>lpUT{kb98Lt2qLR=i"
    "eG(YwL>_+DaEnQ}OoAEt^}toyXBOBsQd&?uFH^5SQnlAZBa9vhzCz31+XN~u8q8?wP0I_0y3-F^9rjh2uow0n`r_{3U4D3XZdI8-SnH|PDmUby"
    "S-KItIH7SD2*u2)aYr_x)KONM#+@Mi?!}2sg9(zju|@1M^}E11d9k~tcFnVkXG+7e#iu}WVIsD<3^5C>t<tKXFW@dRexQWaUmZ&4sZ4JF{Q-Lp"
    "+r`@0J}ZdE(?pgBj}QlO(e16vS4k{Wqz_~oDF=h3x1qqBeOjrtwp~dXti7Qcy#7`ZJ9vl!u@R11jXp5_nc~JlNn7B8$a%NZ^N}|y+RL#4Op3E>"
    ")P78l6;70YaWfIrOqI}EGxl3#TXwrNZgMCjWju#gSnS3;_eGimqDCuGto9$6ye$>&;eem1yL0E`P;m2&FEyVM)R|8{iQhWl${>lH8D(`AOorF)"
    "uljh272l|pn*##&ot<0_U6h_;HmYAe<jl~v15etPitf9XT3=b}Ztksqy<U6LB`%Buu&n;N{6p5&0`rzF?9RZGpkW+ZH;_nT=X`sU`$&@$!`&}d"
    "-u=NqpZN@9J+{#G&h=NiV~0FD^RzN^g&$@Edvx43U;5^?Tgx0}5mCxxl6CJ1V1%G%E7CKQt5H~qoa~{HrcR`xm`3C0$@9F(qFJ^`w;y|bGEb#W"
    "B!dYpf$mzhv_?G%?0DeQ2gb^>B#Vi<e>-uBr{yshCgL7yamBx;Q~|VMR%Hb<l%cA<&ld<^@}<;X{)UA(aPBKtC)q%C_{THT6`P*vtNl-R#-+x="
    "E^lJ2@kPGMS-#%Z=#}CA*)aQ%^zXXQf5qytT%B0l4%sBzNk$W{un_?_-m_cfmX~aUG1s6nRiBIkVLW#=?3#D+3ucaSlF*yD<4IA22cH_i&Bpz@"
    "3cu{R@HKUE_tB@(kuWdzBlGm3WEnPp`*ubtf)g_JL;Myc-JX1@PY2EY^6(eP9PgrZJz`XzWZ*GrX+MCCyfr8%Uzz*HP_j?-E}`;L1y|14HsgDQ"
    "!=9tb(k_&lv+DgQdIZ!Gh~Cbkd}mg`i-}}SYDx!HmIG@%f>u*q71jP|$){NaM&*rP{9<-&O;^=sb4=G_@D@!t9GoMQj3}7<QeJ$6k*R0N$4d9e"
    "e&+O~vU_tY(cRNvmVdu@Gu`U8wp&^E{7awx@1EbO9`4*(ID4?Z|9E%%e>-_?JImdY+dB<XzuLI-87px4WJUuV8n68G2p^o9R%1X)S1|PHG;)`|"
    "ED(Zj3L=y=nW{j)cl?yAgWa=Ii|9jR%!=?UQZSt{wdB5!x?*9uOz;-KMVhcZQg>8A@vUArllh#P7t8G~C?WMk-e<y;(XGxZX~lEjII33j!dVt-"
    "A@!%~zCyD%Vkz>>qVZtOzcTmKdV~M-lSjNwh@i|8am-`ckC|fx16>2>9Z&8wnFx+1c_s{~B^Y<snfJXT6oE#y)^ayRaZp$9aULVPl}g;ooLLBR"
    "7(*+#1v?fxI1y^ywa_Xt43W*@E_Z;PFi@~wb!84fL)L;6eIRnvDod=_W@lZB@_?NSg<rn;P+~a@E#xVGW);+X>4UE{$kNAPP{@8Z3y0v;sDQ<x"
    "itV}xgloiqNB!MibVna;tO`7to+F3<m8ae86=(i7Mf{s8`!~{ga~j~olCt4N>Xl1w!wGa#wHfoWsUoKf@!8d4MRu8&!f8u8V29Dv0FMs9f)gW$"
    "%6&>C&Y{zG<iF>v4^@-BxrnaC?NdT01GYut`q)un=aiV6ui&FIHVLS|p31jM8XlB-)%Dce>DaZFM#=_A6fN<Oks@l3IRG3_4Y_SApAbYle1d$g"
    "4ow8cCutmJ_+IGX3Ywb*S@r7YB?N{27ClLY1l;RiGs4D)%Wyo(sHus4;=nNYq==qLd@8xuxr2XBAEl7CoR7Oozmfs#pxpw6XB-ah99}J?P97Ep"
    "sy0zqMiCkP64q?5rK=_ld5Sc3A46WT{5{3-W$KF$+P=yHSw<a~QzO=`hx5d&R#Pc3KZ_renHX{ja<;ysiiR-zQg)7U%_=U2PckL>oagE}{kt%x"
    "cZyC6`aqLc-~0xDBd1<Z--EIxI@+CVJlN2T+Hpre<oaci6o13Xy|UBaz)7{`T$JP^?a&hrRW9htWkWq;@LSZ}^*p)L&nd|YtIEi}Pg8BL5Ojc^"
    "?2tKo24(I$7e6InNmRc~PIsd$rEI9?WlO0jcCY&M46W{2rtEci;!JzUS#`dch!EJ+Lout^z2aB*@>Enl#+AsqF4hda?Z88#pGc^G2sTSbN6_Tq"
    "tc4~F>AfW*jYs$ZPrPW`Xp_=Fu!CRXQ=DL`7Tl>nQ|6Q4(CoJPg&!5ewBrs~L$F#JuTK0ZoaCKR%5{-Pb0A~n%Pk29_IgRrvDzCn(vR|%rdIU`"
    "8$I9P;c*A|Tw(jIIP}VlU;Yr&hKynF1(~AC6jOG<<pk7VN=Y{sKkJlwe=h6xt-=>M$}_VI)H8#ko>b4jPzd}51Ea}dd`f+43{dhh^&AA`tWk!*"
    "fI}H}q_IqlLEFPHb0n3Iz?R60n$3=7Lyzr|hjSDBs+NUM`N4_(NiVak0`|GJ01^+mf`<p|b5C--e5n+s85XSXboHP+_`~9sxy>u<<@cjb{eVq1"
    "<D!j*%1hfZ2wNWY<K{0Nt(K!cHuKzD|8u)|u`m*=3n?2#t+*OP6BPJjD>U|+Ugap~67aT9kam!UoVtC95rey$(le&)O5ia_uH|v$`#P>#Q4F*2"
    "c(UB0#G=f~GTi(i^>$2jU0Fpe16C_FXGB3C7AmpeW=9!yKZZTRXT9ftpU%yddxNzuQ^3RS9?|Iyx`XBa)9x{f6Tpc=ay7Qx)*EY^w$<}$GT5<+"
    "pq{lwbIKOzEJ8FCgh7*s-|nS54{a8cwjwDi*hYO+{n`8TFH6<?x%6!g<Oqn8x4GX0u0T5OX8xRv-8pu~PssC?S=y%PRc(}i@N7RbjH5!yHO*x1"
    "N>bP%<K@v6H<8kyc3395&f%e1DO?zsCa3eM*u;x?^I)dT)!Uf@MG=epE9%y!l_SeEH7sn=+^O8!Tjx`0wIV?F-;*Lrs$6cK2nQfM`c5>y`Oz9E"
    "i_oqZ5JMe(PI=uKqQ!q#+DV10NuB(C`(}v~Qrxyr*hw(_aM8XV{oZ$#dX1j*j!d#D3nXm2fYE2m?8x-)d>E+7<b=w8O~I3Brq3IUIYQH?3{3ji"
    "uTdSqj2O^KT^im14ZkLs__H#=j$csf)HJEFM0=&?avBnwlaq_bJ`dk_ct_NgG>Dwh@)B^uU!k6ge_xp?VvvUFI!MulB8ks{4(?HNC*ChkYwVii"
    "leg5zjBFzX<um97q>Lir*fa~6eh}_y48l(SarZ4(1<Jq3y+g#>h>mth%JMbJ*C%x}m(fm;T4AuH01~IHDIyCYx2H$IS);4=Y}V~d8aN1kf_pp9"
    "#-Koqxtt;j<x#I===nb=3$<9YsckL;*I#15y{5e1H1223tJ=dp=F}KkHZE3W6}y}}%>#nt-*qu9?@Z#f0K_gfQrTpAMe<a`2ZqW7)Trmxk`K6n"
    "|C|!+Qv4j4BcV`Z^7k#}w5f5)*&BYyR;EHTfa~+~^E@R?jFi?Dy2ETkh-br~s#=ZHr%yN3nbUMRH(J3e@)q7@j-O>#Oj1nq6RngsYUD7{bEqI7"
    "P)|i3DQG=TlkdZ*Ovn(MVU=-3VeDFepWwc(N~dnec*yj{fai6DGV;1`;KESudJdnoQJ#<`p56@w?q#*rnkycDcFB>`6Ud<A7<(I%B&28ck6Dkg"
    "yF4=-pg>pQ`__V7$UgZ}G|82;H#Z-{XcR_~BwrnasC}N-ye++YN3t(67pZ~vxly;h<8dP>cAAqlG+2ZJe2iVtQiR6b9k6n&(3p<E%lsI(1_MhL"
    "+z%3M89IWhrK2Z9yx8b;#KAB2H6bJl?VV7X=f+G=@9d%nkVrULv(kx2x9aRXZA6T(UQJj#2DX4R#nkJ?98`QG?p1G2Q7DMI<cCS$sV)e^qelle"
    "z~lBol~_(=sEgwn29C(V^%)D5XlH4RTAj3D#Klgog!UyE$*3@wI!0s_bjm)BOwl$OM=LxwXrYm#MJE0%dIXtMPs}hBk<x_I9U|#R1vv{|wUKdg"
    "A#_%#7?9WmFtLeyu7?RL>S|8I2RBB>Z^1PaI5|Ckf!>HGjos$XLsK@nyUJ1(^uEDjd%;8@4-be5=NZT@Q7gl7!`1wqDqAm-v|2pF&xscE3Ab{&"
    "MV<4XP46jU7z~D`Gm(41n+xwM3#}P(SQD#QTjiOanx%GOyjn|QolGuVsgjYt=&+;_&B=^O+9F#w?rrmOg-j$~fChRrl+*oLeiM~zvzb%NO}&mw"
    "9Y)l^saoyfP)MVQLPpqYnkcqAfg5itdqIUnp7L6&mB~9is~Ml;rdpWj_L~H)4^Ru~Us9Bk_4{`AwLmS>yYk4jxp4**X^-*IOdw48^HMr>1@J2D"
    "30+x}ss=*5CcX$??YfcBRR;Jnm$GqVNckFPX7(DIWQVuf80wfWof%<75Af_$n+eNtG-J4`S%KX}Tx$INrZLZ-U1hFxdM3+86WS^%F7HB7WJDn&"
    "pZ+?HzK&GZsL1TkMpR`GL>P{Bg8c8Sf%+p5J~TIIuVoP^sD3NcvrIJ(9znHGdsI38st{v0zXFe1QGQ-~$_}QAg|5F|mqA!Usqy+vMo9wPrLQX#"
    "0j92wVROMDQL@RXX;y!U?Z^&Pwy%gV+o&VfB_9L}i<SyR>JWokA{6B;B%ziLx6YPi?sfuuIQUi}&y(dk&v2{`6tEeJ1K8Y5vm!T7X{iYH-e#Is"
    "s}?!tLe?1Kkm<p_wG>EEB4eje=s4`EKu~Xlrl3$6FI^E~e-fyL+%}6U8GXl38;!U53RSUp1>-QEjfSfpG+6bo;aP3Z5CWb1NaCuhwTmDtXDVFw"
    "rF9@qGOv!~4H!ymW9}Wf4Le_t5-V0e)(P<Hg^g73lnosf%Cv!co*O83Ss22Q?Ej*Gb5I`fn_<*y@r1fq#@OVsP;axyRcs`E>lWFMyM2?-8nzP="
    "Eq6?^B$Rp)dju5%0194y2txc?z@qk@IpeYj^qNI;2EEBWanoa-Uym1W7x{-krUa8T()=s*%jmR0qvNsV*ftxMm^K{qd*TFd%f+;uXfN01>{wOe"
    "ZzND7?OqGu0Iz%g+B)GuZC^0%NUW+oEwj&l*>}V?kQ)zU4TQoUYwEhcMSPie<rlx;-w8Zu#q2Dq5Ed62@#qNO0ghC7_M#nNCu5h@QcFeE%Cwr}"
    "Wfw__q9S-z_H_B>F6W5$b)E&ra;lS%5ZR#;Wzk002JDDFJCm<PvNbj9t}+u^Kilh2P&}g^)m2rH+7*<Qx$Y~cw9O$b$cuE2Q}SE{zfx&aE`;#y"
    "yQv41uE!A0+SuAL=LZlSrLegvMFjTKj9*|%sV5TxJyUE-;b3lj|F)srMbyCMqiAH-h+8UxXWafwsoK=gmd2`rY>`%dO=t4@$O4io(!9N_WR|2)"
    "GL__R(FyRtmBtYAd^;dp5CnH=K8FnSm0P~48B`%&*BOk1ZC|*l1%z*)WW`aVUb1|R^Yv-46SSb7(}5xX;MI+;y3nk#(6pmOb$XAo{-%kxHu)Vo"
    "wtl{A?ezgO85N1TOvVt!MvX%8hTZ5#sF#vk7U?m%Vllf-rRm%_&Ty$mB`Myn&hsfPZB6F93?3=ju$?=^>Z2;5sWd44nk}F#9TFw5L=&HBLEpY-"
    "VL|;}rdc5mHk3nlb19S7mHt4~Y!JcBc~z|q7id^(mQ^8}J`qBFFpx2sL1PNsm>F#XT~qx1F?tczEMky&ij`MHmOhGdd4sJMZ*L$fifnEWTFQ%n"
    "hdiTecTX^!=<EhM;N^c5o>uBEO=9a|V6qdUb2qajgB?s>fOeqp!-&gP<&la)D(O~b4o#gKKj|k!$#5iUH#3D8SF^g^;gBIiWJqO<#hp<xx6J}X"
    "UFu%$_`UB<1$bgHh|kcrZ=m@`e=#5*wbG}xId97Xm0${8hJj~)wvE*`cn0vX!$iZap6S~-2T0R6Dmo3JsK|yr<pzDOh<&b*QqOIfijI1wQ{}v6"
    "3nc+xyH*2_|HBU2oKbsQj7Bsiq}!C);<?32g)~CSLo=ljM{AiCyc_&*rx<9@mfX0J$@G!eZB1+kXwpI!c(cotL&vFdNczl7TQ(=4Dp;*HFT?Af"
    "+1_z*t0s3hk~nBLegj_$eZ!2#GLN>^4l4U5WCL7~?IGI_8VJu2gI*8M87Xn1ghHXs*dJ&YI1`&rZB>{{BBCs%41!eQ(p=RyJ3$zM3Ex)NwHA*H"
    "wLDzBNSA6ic#3Rl?J&QL@si0Ze{gA@^PPbQqfbXXeX!nWlyxs~9aQBXZrMG4T-oKfUULAgW~D;x&)!HZvM7;cXgYG(WPDgYj!V|o3qt8>C-&uJ"
    "B$0gKCY-lgg`aq5-T6ntplqsSX0}~NR%A^m5Yy~vq(l0;7S?LTT<aLmSI}tYC6|gbHG_fF1zo{)UokH^AE_c|i(fu^foH6zvd-0_Gnlmeemp0f"
    "1g=`gzr<(66+S?7b7f`o-j=sF%rRGy2~Yt2NcnK2fCS{;sBjK?L+gQi6b|%&k%v>RG}RPdbc-OtV(T_Hn@#7!Z6?N%CK=ZNs7=h+Qjn{RMx#27"
    "sC?JE#sw)$lw&m`=P<QZji8_*iQ|$*Rk)$j(5-V2M0G+AmOewRZt-O_Vu;?qZ!Ih(NrN&A!P(}d-Put!ly=U;xx27IqSUSR^AjJ8B~sb3@yXg6"
    "4Gz72*T$|v@XRw&WLLUUsiZryYj%=ip2ui^tExH>%%(p&$9g#FfHOH3VQvc!CXOo}>kqwU_A6TWme6smHOQXYkbyolH<zYq;DInij;2YAyhHMq"
    "_)2Nt25BU_F1qP4`*B$|BN~!%<n$=_t4rcRA7S>|%=yEHIS=tJ+XIh-K!CZ%&C^29y-_#^y6z^aQ4ls3_6D&ahDM3Vp*>ckz?4Z08j6eVN5<s="
    "Gr30fv<zf<_805-YK2F9Q;3Y3uQGN>)xZp0k+g8A$>s%<9ah#y4SX!FLoGELX<D|&t}~jnK?i(J9pmg*r%2jb)2YHSY&xqPAET9(qo7ieG?d<v"
    "tzw2zT#8mve|1_l2tp%km$877BwoIJ*@wXUH_q7TH5&BpJGlBAI!Qd`TPu#p+lq5x9Hy&a#Z%E*xbDElbGVW2`RqFcJnpFsTP@T_wJ2>`+Mhr|"
    "VOirTJ58EAy|J!D9wbc@MT%&=NpXLz#wR1-1Ieib^Swk8FfiVHK=po_3%5Wkc62pP>zm+r)fu)$xoZ`PqABqb0=va^Rgc<j8Qu-Xj8RgdOYG&m"
    "y+66zo>*qfExU10cvP2`L^!~@hvPIjJW7!hJu+SrPo9g)(BZJDUHguyabp&3xHBi$7!_DDRrEgv0Xvp53%;|Lo1gOCUazDv_0~L^6T&LPNfN7w"
    "?R=MscMZ#8-Qfm4t&DTaa+h!{f)C~9(A!6r^aq9FjG$Ki*lct6WG0y{zBuhHqvpInX$fZt3LrQY3RukA%d7Tt*ClJ@U{QP;9{|g2So&{w*IFFU"
    "&1t=NhI{z+azNQ9euULkgI8eMbJlZlsU0e@n}|DA<;bdI8z$&Tw5X1nf`G#^RCpXLx*@W>I&nM!YXwg-NEl_Fga>zb(S=+nV8@%V!Qo^ZQ?#_N"
    "03CQ_A+jR0Ta8M^<pCCIHMz&Ri=q7$R#TI6>SixoC<+mQIA%#<5Xhw7y(hk>xsL;dSId=W#{{n;d>?w>eg<&NH0$BQ0+WYDxAj4Ey~!C5Y(5g-"
    "l`_q=Zlj`!MiNgok5z|e@CD)yx%YqgxG{7<Vk0^X#c5|JD3~`2B5Sham6;j)nz)V?mf3l$wx4*S-u80sXa`a|*FkHG=x{n949i_3y*ocYA4}T5"
    "v7Eaw$T`74gD->ob;^B`OL^o(%==)_AB{ufJiF+@e7x1ZQYHT_Y<qgu$0f5`MP~!g>=yOCruVhO+Orpirc?=9Y#OSicE_%GmTC4=P``r(vy^p0"
    "ln`i5S*MZmIW&em9BZtr+JA)@4Fud3CXlpeLz-dE`n2UXjtolGqB~HDMtREPG*K#=&HIjhtbEU4yb&HHXdfS%-j+9}lXfiR|47_dEs}AzR@$?!"
    "1xADiD8cr!{N{lJ`}a?7ANb_-+IC1tC8#C3K#s;64CQV%o7spJXuV#~$uNasOao8diE8qCCpI`PaXvB@3~Zs5lhhS1RTd-Vo9Ym*S0wSr4*C!@"
    "<I|YksfC3iPd+`dbb2gswE4Wi_9;!d0g!x*YPH&=Et+hyl+j^<1dk1y;YV8)McmsTlnGF&`pZJmJ+@0XkpYLaMnMoK;zd+Lnvjl4z0Z+7vlj6c"
    "VPk_Jh!qvo>@svLv~=Tj8;*u{wPfkG`UCs4@^mw^l6hKEd-uAo5>co8wsLx-xzec(1RPKfcrG#>?6J4oHmRa8K%h(zOTfY9vuDGpAd}HB)6=C6"
    "p0}H~?xurFv(!n71W;_x9p-^-Jgii9{-1W7KIr!yHwMk44IJ93O@TQ+{j@a%G#gp#>Ajp9<wpxV?GXfgUZUw~D3is?I&NWj0n``1AWFV04Lpzx"
    "#~y*z)$yU_lN=I^BSgi|Wj>UKxw$##A)uq&Kmi>SFM6{kJV4T}(EwuWWGd<@&IZHWtEiLeWlEqrqdBDFc|Wy*m6=W+^(AMMSqB}DD%`nK^=}&l"
    "mKT2CKKF?AIt#$ShXdN)Ht-{6_YR$@HqF<SZw(rB3Tic}0dOXM0ObT~RC^Ug<ECYD(Dt^P@YLL(`H&N{gnU$OcJacxe1x%#VX-Jwsfmp7b9R)T"
    "iM+z1m6%7Kc!yCLfN$s@J#~td2kM-sn$2gQCFzfN_7WdpuCp0+DjUNYjy<u~&6c|-EVPQ{V<c5a_P^}@7%N|A)f#E!-hES`Rpw*Lw~Gc~ddo2K"
    "d}cfn^L1OI3Mz2PmYO^l&31wL4}CK;R_-@8oW6)eM`b@=AM<*Q^Oj25-JpEh*~Q=}?E?k%{Y001h`8_3n<FC=jY4U>r^3Gt4O(6-X$cc3zd@C?"
    "6r;Hi9YpipA_>*&=?AzL5q`2#Y0^kHbr!erQF}h=@7eiy$tK_cb=uGjVRj}Y#75j`GIGj{$v@KujLH}T>>%M*%a?VRSER!Fo;_tc#gsv(xU6iQ"
    "ewvF1P7d|f7U#qwpC*MW6%s{Gsc}wrnsS)?CNg!dO`uIVfdgQU!3K2EtN7%nX7=ulV;U=GvXKRTJNvjX<mu!Q29Z(Vaz=inkrDq&?1^_6xFWDF"
    "iZ+w_&v^L`9(5E*1XEFxkTq4p=`*H+Sh;47fL#w`oi+3h``e%v7r_ygqjjC)Anb{UR#)B7mN0PJPvs)x4bQ+!x9f4K-(84clo`v{%FMTrJ#g}*"
    "GIgB?#K~lVSOy`{vfxh|aZU9K2&y3{MH*DAB3XFG%`$Dh8DqE<kIW|dhnewf2Swqc$LjO|?!#|B->z8R@*+nvo>8!;J9auP(|)#rB4x`WRhgNe"
    "QLct+$E3E~9;X4^XVKa%-{Ndh+OSm--NMy^Ftqi>;`I`mY=6IdMD>M{<t>IutBHP~JwVN11{QfGq-><D)w0-T2*PoS3Om7l(jS8YBW6`cd#dUG"
    "5-&n*gH)PwkHK=!uR;$zoQG$0g1*ZL(Enf0^Pw~aKmk{z$4-4taQi5!CU8?EA7FP<#JbjKgt#+y4!tj#5G4_G${nc?NH%Vbq0Cqi=G$e8y!769"
    "$j>fE_pyp94OMe~Ck7EArO-_gmJCT-%}q7Njw=TEGYiJ+4lxr6zY-Xyo#_Od8IGHS-14NNHxW{?)K*Fqk1C|{A0H7Ptisg;XV1_fV$s4!x7;9|"
    "F=v7>r7mrHTk`8;rJy(U#>RwPl)$)zmm;too`Zoer_6GhB_1*{uz7`ez<ObJItY8Imx_A$VL{jQig7@2d&8H)M*D$*0@3uK;v5E(pf&Hg8BIY#"
    "PNNVux7C)~92OwsVg*J8AY8d-I)J4EObNm|gNxlkO@(!g#u!SmV@6aal0K=RjI%3bp{>RM0{igl2n2P8&NZ8hB=d%p-5&}D7JrByZfM(?X?`Xo"
    "NkRuJ7F#*EKat|;L9eV?1gxnO!N60NYCZQp)^5@i&V;mH7?S(L$1LX0xAwU@_$IS{X?0%FB$TncaV|&ANTsrxB-II}*eeN)txdDPTdOrDJr7ja"
    "iRJHLIIZ9rLqT*9PIjkP)Op?B(~2cG?noLY495hwI4$;;VlP=((nQ+_3k%p|(EuFSbfD$nE!(k+0_;R14>}rL>N~%>QdzClyt}d{zVMX%5+iS%"
    "S^;j%v?;UUYLTwv|Lz%7EQl#r{v?z*65`D~sGtpK7+V*FVU?(7FO<SHwY*XaS~w&kfkg?*(MLhoWwsWEi;JpEvxLn3L{GH;K-sm43zhP*37t(I"
    "r1oKMZE&nK76r)4h}p$R9HNMSD{QkWABIx72q_j0f}yp{3po$OSY7kg)jcnhF-p|`&mWpVwXk5Rj|C&q;D@UEz9kJ54T8}~jkPcra@^l8#ipGv"
    "F0NbZEvZ$Hwfv75%NOTMOTGpQ`f{mSt!URO7v_X>ca?hi<r-_E0~akMe3xW)R}nzLL$#5!P-9?o>hvmKel(VdlONLGaa<|VHD+RrhwA{K>$lsT"
    "wmJb7Jh0X&O4BkMMyF{vymybe$?_yL9QiRP(X_44)G4475$<O`_%|vhAK;I{{s6<g+GO&`f)*QXW6WeK!0M^B1B`-h&&*htGIJQ7*$1_YBsP;$"
    "Yb#Tj4p(euh@y6OcWI3tim;ic01#SVGi(;i;hch$JE*)_2UbFTZEBO&s+?6(U=dOu3XKMtU9?W8<G-{CZBi&i_uzPu&nn!u;t)RpaN$C{W}3>J"
    "9n1B?A$(2@P%DE(>HE_wf&WzGxeZ-HgRMg?KqWb{*JBx~R&(!6yZM{rVKnIb!)oftS3$i#mMgF*`wlN0K5(O|YIb=;DgamHknZ-?O1nM($es`y"
    "IY>vJy$V{Tnk{RwzN!|azZGhX;B!IA&<Zyv6p3Y5CSPBdYw;`>mP|A$I?8HzA{{Vp=Rq|JPL2iQ%t#)jmc+BN^O~h5&B*^EbHOE(kb4^0$#7n!"
    "SL%nNnU_zhG^FbXu!Y>@wcfmC)CQCp3)+%I4~RifZ2Guc-wMGFGps_R-PSZZQoZ-RP!9B~N2KD5#4{8LeC}$@xpHr_<TiRhwXLNJWy%v?57ks5"
    "({$6S?pWW)7^!mzYZ@5JT&g;51zN2p->lG4B`sL>F6@ZfRGhoASWi?xec>-tySupBaCf^HKf&0Wi5f3IZl~kMF@h<4?~tfOtTG}sSHPJB0ABdJ"
    "MZLCCRpSAYTSVS^N<Oki$-<EgecrQYk8k}%KwMD00_t67TUM-gRTI5%Yd$v;4NN$t-Tq8OYIgEy5pNRmE~<E)jwQY)hnjoNie>X8B()!ZP#YXf"
    "$oSsrY0e~5fEuBqt5&QtK|>ek#xe1fe`K{VYZLx!=tE2!D&>T`{!}BH_rswK5R&!Su^==Lf}559a+UI7QK@wRAA)>}ZOxmayh7sa%CZw`9v+6a"
    "(hmg={)}d~+;iy<<ucQKSw-u!XbZVxNK3&WMvp>GfgtwB*Yo*3RwZdF+mzXS6zv|Hc54y|rj&3CSe)IYKBf&P&$5SFH6D4SG!%Iri1n?Iql>Xd"
    "qfz%3$tGFH2K~wV^b4qZp<c2F)M&hyUsm^LRf_UtK|zRGH92^Y{0Zr8V^KSBOeuJ9@_zDii=I!pe;!~i;2Y!eIPo6cAG~=gm(jb<WHlV2y@e1#"
    "B={@d->BAXLNP2z2DC=eWLOjs=8EB>jj4sn7hmLDOlaE@@O=EDN708J_F)6YF<bw)Z@9=FoI8v1m>S`*w=Xj@GlTY+Qn~Er1}l4QKB8H^v+-VC"
    "2)5(a&Q6K;?{wxuUGS@AwvYr5sKe<|68jHn3WlqD`1Ut$F~_|J2?QRZZ2VZ1`dXa4Tn#xD>WLe9)OyUzpG>ErrLd_X1NY~a<X~3(GNOfO^JGn`"
    "@HPbnOFOZQhbgL(;h=tlqF%wBKXYnTk{yy0axc9o8n{w=vCcS=_!NpPZ#MJXm<NU60p<4@iX7P`&r%^;0fGju&6$a^>fJHow+*3%rk-$Ux1AAH"
    "?M^%!`B+lB8UieeqFNk#=ch{jswmQ^<D%%kWMxz&MkxFka~q1bh}E?<#t2pJ6j`P)EP!X;I}^u*Bm%)R_$)b8!V)l?4UVJP;zqSO`X$L&;e|OJ"
    "*s;5+@7F2z=+L9jc0A4^FD|i$Bl4PDM2aku@Bx3go^5}`88x>0$<&n22x)I7Ct7U!XM&bl>rOoFKTHq^)X6AzkZks;h3;V_zp$uQBK*0az4@S+"
    "g3>)K+=q6%Ky8R*YW-vICH_9RHAUh<M1?qSK;9x?V836zw<y?iwu+u`G@4kxcAL1iGpiS3_GqMlMJ{L<-dcBUA}0xRvUhQyi(*eieGt*@b$ZN$"
    "jKwAA5A73u{`NqCf0BSmb6TRvpT*eZ1h7g>cHp22s!jPprJ1I_N2LR?U0FtX5L+Yd%e0%YJzg0`!D<&+@1>=s@;!G0aK+d{ipgTdylq-<-u8X~"
    "I&gR_cj=(&8-xKvJ*JN5jy1wpr=sK-O((U!6#Q7bKAGo0f3`#55(4$4=|8_lw|vd+_2#DcNy;hXX?MMsYRG69jvGBI${3ImX%jwtoL_Z)y+Vs!"
    "Yr($75QCm6VHr`?sWP8mv7U92uiD8={LiXVr=PXxU9Z2nUe)g0vX<qgkH*lVgvM|=Ha5rTjaRF+T2$V#T-rJ6JnV3JmKtT^LP0lb^i7Ndno@r^"
    "eYL&Ao7%?Ln7TuGT~Ysrhm_a{=y~1lZ{DU%*EFo-(JwJB?97K8`rBk4(V`x5F_9Tj&$(G%#h=F*yc~ccpTz0sVtroWm*FIC%LNgey$OYd=f6^-"
    ")*yR;dJ=NpN|}+qbma<rwMPzhIKSIrGIhA)?8XLOv#x~jKwyy)YI5#^Qh_^ZNc?WvObY8X1IP&GJMowqE^+902&igxJXzM*8-+#dR~SrXEcuOF"
    "4tG2by+AWozhpe6wM}n1`8nSe9QJy(nnm?npPutL697jF6zCtfZaIq)k0a>4KQnQ>wq_vk{NUXoM{))AZ(y>9^Y1AsKqVrUKbsruSoEt)`vk1>"
    "QBr~2w07x~6fkIxNox=-wSasJZYDT&nhSQSY`b(Q9)Ts0Q{E(WhPC*+QnVD3O^zM34uU8$CCg;S3Vf?{FKBHwfxO%uxQCjAF9PXs0!IcFGlNv="
    ";_vl9*h<#(J}swgfQpYeoWKcs!ZenfOD5r;)i69P=%$-adw{JOGY&6`q@f_+-o`zsR3#z8P;yk{34^LtyFvK9T8#g8#coTPmT`fQu6jp|+i+}<"
    "&I3Z2QAXs1ZUh{zscr44Yno=~0Wb&NL~B7*Yw+M{EO_H2uaSTjgV>l~nSv(8FuM;=MO??%&F_24YUFZ3)c6!M(fW<X^UxJyH@JN}+ofO!eS%I5"
    "P&|oI9%b{*T_3)p!dfke3b`eea56h9geC2YR_UcD#5;(*%?I>^QHX<JwMY^?|Am52%|#lOYPCK+UGO^>A%=(sX@;Oq9ZorUDz!Fl<D3nQsO((K"
    "YEUn4eC7$<`3t9}<7Tr4mM2F?Q5<;0Xt1~#s%jACD!OOv@u)lF((4fj#fq);Sx!_}$Ep7<!1LruRV<>6yo*87BWRpAcO;VVpsj)PL$lPSScq1I"
    "W*b6@+>?ejTjaUR$Bl8JYU5tHErEEjhN-)pO~v0O-@h}<onaPbK!I`O$66c`9+Ecy;<o7+=z`*@icD4mGkwn=8zH8h<1u`P{$S`G>cJHH9kb(P"
    "$)10+t!m@?9LBPu0As+?sK}uOtroXik}on$l0rrz^cmwVi>pTm+2WIyL41usfH0HFrm*bumP;g7+^j%h)%1)^WwwuS6*7iyrMW$+;esE9N?>2*"
    "zN-p*iM^iXqrf8*#sR6DQD74>jLlEeU!h^_%Rh9Q)Jf;~@gfgymxp;+=`S10P{-ZtuRB;XweStcE{yU)hZHUmsx04gu-v5uw(Qou0&tz%qKE@6"
    "$`-0)K9F|;SlGzV8j}e00ru`Krt`V}7Nr~wgbz5kvI=C;yez6<e7u$w6gqSSs}BNg?oRHgRVf>UiQ|Tai9&6~gc%iEU7-8=CMkVm^Mk@6p^Q-v"
    "n$DD4kBl2%64LHrNVugiOhgz%B1jyIy)qBGxILEF2)LKJ4ZEoemC}IFzw22MUI_jvEP6IDGQ_wM4|>gQ#p`mf5mU;es_1m4RHJTF3o{G0Gc0tA"
    "&f>bYH60SNcd^j1<2&f`_3O1FSf=8*TaSE~(`4+V*bs@646Y8R9xhS!Hfcu8VNw{=ftwY`y+x=qYPFWFy~x?^^&O{F9zvCey-uG$PrY`-;eH0}"
    ")m!B4^oGh6P0^)FPfqP8)y=S!XdfJ=ngZ0PRWuk-?HgB!u-d6`$ca}-O%ZA?EoX>(piN1YSE;d^>jgmxs(4^t=k@zA|E{1P^CE)i+v#c49Gorg"
    "r`)w_Q-=|63r*iMYHU<qK7KDrZH6)@Cv-b1WVYy^IZ+F3c>Bc5$4i#}yGdDq*xh9gN_@m4N9-?IXa|GmvO*Bru5!!S8uFYW6rhHr`Pd@y<XryT"
    "+Zm0P-QJFHSCYilQSM9M?sZ1*>8Fcgj(D_$%Am)5Q{JVoZc|Tx(Ax@Caz~PG*CQtMlTI{g?&6`1DP3xMdX_NBMJNJ(IUU8OH_`btj#rxi2Xn+*"
    "BQ6t0>xH&AR?8^oYC&VG>a|!BuWM5Wl^Mu@l8k(dyeJzd$y+5{Hc-wZNQthCkS@8av$moJvG)<Lf^A<3cqonao*BIe0ZSKJBM6F4=YILdIU^p>"
    "ogdlT)gA5}ILE3U;L${}>;4_9c*Pq<BH5JwM%6XTRGZ^25gl-y*|a*EkP)8O`dCqzB`}{1=mx21fy~7bEmI<>jTid^><+vj_<P?Qg4vqz%eI5c"
    "sOI|I7*wKbv?F|hYri1hHBcK=Fo}~$kk-*)v8RT)1W<IHnvtQsP>oHDPIHx-^U$fEnK6@+L)i^R%b-#{Uz}X+H=ek_6W~MbP7^L%<hIHoJMe2L"
    "WN_%=QvYQ9p1dGigzJn-7YXGdnQ#=srkdwKBh*BG7JB2BM;@zlLC0kiT==)v7Ih!Fh=iM6ayfhVh#&7Z`3F1TCKzw_$ljY`Hk$-tnYsnLOy311"
    "Ac7Qd5V-uT_LHm)sDO(3aZ<~G;=6;jT5dEwQsNq+$>LdEs4c$BSUd&OdNkCQmGiJb%BHFC-_q@eJ5rQVWrq6Dp+oI<!NaDG9u-f;*pBp$xCnY7"
    "%B`c*Xf!4#rZot=?c!_AwxT>wkyJ93V-f?VZ55f^U&j;eQIE;JIqO5#hH9*3)}vk*E9%y-Sr)*o<C#AwPOa6az$(68Zz6XRt0vFCs8l*qeT4^f"
    "#7L*0I0L0G)Fd~2XFRFx3{ONP1a^gGDL@qrYuX_dc3i--t5cyfMbX@1?+9|<&T7q}8Dh>BdyP+IMtAPRXldiM|7`C#w{k3MpK$u^sP|*XR#%zU"
    "NO@X{Y7-6V$|h9hgd<pE8tG#kGcGO;OQA4Y&2SfS4pkBBIBvJ67yUJL)tP?bO62#c!m=A|ZgEds@yeKKS|RBqgRz2+p5MyLN3H+BlmSX+MM7Cn"
    "X~>AUiGI&=obWEOBB}DF(%UW;V=@$DjjkV^(Vscm?N+-emCVO}UL79+FH^N>EaE}sN@>s`sCrc<GNA5}{0BM!$<QwX-Z#UB-DR$yP+_3r_P(!5"
    "yHG&mqXLC)jBRfSBd7*}bCX;EPdk0+kaf4TfCnY;);_3p!etoC*-qpKjLxHK2(H3gqj#EU@iJz4b+uaE(PFG6*)c8C2B;FwR)lQjy{xF>u9L8D"
    "z~)_h_-j%+ss^aWN5-P}m=-Z`s%gOfeUW`D4EzI|;1<Vsu6);-8SMq?sI2syq;)N(E%Fq2^{xugDT-UT#&h1*J@d?9CsckuUv2Cb)h1IbBL~4t"
    "@UvE!1A4`;j#n6-Uj!#vQ0+v!`|qm<6Q68f@&|bG2rs6I(u>l&?QH?4r8Y5Hsg!^h^pCm8qv5)FIo57z<FR|tC0h*67@@zMs#Kz(-UAl3=2aWP"
    "pHmIc;Z=)kan9qnEERkUe9#+N*#Ig_)HgepV8@SS#gz=hgQNyGW1&rcr+=vrg9*GJ`2!&It$9G*pWG!VtZX)3jEeC~=sw0ESZQ5m@glqKZ!^)|"
    "W>JvJvOcFJw2mZseDR`{ozhcPly7^~Kk$w{q21vA^Z;nsMw&cWV!<C-I-WP;rj|retRp`w8%MHAMPMRsO^o>!*_al^HV4oFF-IG`$_tQ%up+mb"
    "p%e|i;vf#xX;RBo)MDKO^a}5pWl_0ul;xQM`B;q%@hTqx{S*4ueyevQlQ9w87a90GQ2tyMgT8Ibtm;fnTeG7+9W}`RA%kYX5-sjGZ?E!i&c*v("
    "=_A=XdkFp8wt`_b4@_g2)ZPfWg;{83W+_+j$UQ+Z1)umE$+y<y@b-X3U_O-ujDr1?bK(q$y1_%QLz=670sr}97`S2Zb^*5(&D6@os1s$-6#27@"
    "t`HVck?9geiWbqVIzlGD1SYxt3l=Us1)rE&-z!rPTI}_1i|<G5n>M}B3dbV0*-y|AZ?nYd3BhGSj}%ZHub^k4Cy2pB)+Q;^ch1{_>G)~pv}Voo"
    "4iL&lb6+ihn%xg2buhcUM+xV9aY;%4wo~<e)z8)IJw;vPA*8Rw9^G-MjF9N?HxdjhGWZSB3Rzle=P8rHtnFhE$k8*L<@urT7JrI^2Dl3g2|oG`"
    "ZDh+!qh@NX#Q^_wr|c6%(>zOuulWNtHbP@2v5b4UsdhhNTKmOvJXC*99^!9YLc$z^u8R;KVvt0v30OpAULo6Aax*{<4?()z?rbnX_+ty#xq1vg"
    "r0Wj<kV|OjjA;lowV6J{qs5HN>3`#Mb`9+KqbhjCnT}R}1q<uqpwnA*4@+YXk84gdHKaL#a1Sl(;4~M!76l|Og+QU2ss??MX1v7lIv>7nH7~$k"
    ")l9ATloWaa{z*lsryk<PZA-e<*4}8?J$>~JhjaNaQJ@d4s}USBHDbR14NW5~#DC%RwCGm&{W>J1+fbBD#II^lY)_L!Cc+lc5a-6IcY`w>ncKCT"
    "hOvO!h9n=I&_%ih{+z42FX!CTm*fQ%x;9hqQSnU_r9H$#WX#{undU2gv{~4QklN-@J(5V~9#EOISg&VghID+Gi3p`M%Zh@@{Nk(0CVwD#cR*8H"
    "NBs1OErnL_&@Da`qAN&cg>J%`UE)-sluG_{^&)@u*&6$p-CyTfw6-X;MCc$v3%fQ2Qn)o5sixsylp*gaCQvUe)ik&`JW1}V%@r9K2e05?F^xwr"
    "jLlX2Mbd=H7Q1Y*nte)jyy<-N8ddhg9L3ndVd&c{N$kYj&%UaD%0tR_3*vLU*$B6HJ7<UViK6Y6WqR7EU0iT|%l6uAlg6@6I87?CRk%kE5Nbln"
    "3^8I3(9hwo<CDF?6R=eEox~O!EZat!;cA6WBIrjHeCHU;2?4%t*$Y=0w*ZPq;MiO|5l*JxCpG{mW(Oru3;X#d<uN1z3-nwSQmVrr5jnUGC#2h!"
    "rpHc&Cu*ffS#TTS4bLgfY2UQta7^N`@BZc#z0hMy2B|R(hk&?SGM<%!of90-M(RuWpU0(ZUY!u)t@SW7Tt#O#eZ!hObWjOYFqt?OdqqF(VrUuI"
    "sX(USCj%z54&a6oekI|kcSML&YB5*|Q!&j~X=r8bDNrw>Z2@?VH`z3g!s^%gOir7ko4n&@+59gq-*`>irVjl7_lUYWPtJU}r4DNwC<Br5m?0l^"
    "a9!atDZC05@!x5=7s-VgnncFucG&8ia4--GScb!+4Es1hGfDLUwP{p+POHzd5~o=kL17o@9BwJ|OlF6M^BFb?e?^V9dW2uWsN1s8_H@J?pQD5x"
    "@OM#XQeg5QwgkdqNWn%olsbZ*%P9Ya_zITQ@fAx@8@dP+T&Wf>{IgrMU>S`L$eB4?U2e8Hxq0(;n<9b=P4}C*U?g41(fJW{Dqwz^IRbt?P$#KJ"
    "Y{ur-So1FzSp(I($K22?Hu(61zJd;%&((G#g<zWo%m`G%g1RZw`;fj~<Q$Ef(mVp$n6IOC<vr<k+5It30QBjByJ}d&H<{fdf_n)*LkFpezdL8$"
    "6Q~W<7SHIk3VS-MHJ>7>V0Sjxe=5=7kW8(3d_f<eXh1-tiIQ8}BYw-*LY^tND}7>bC9K*(c~grYqJOO5MMmm*8WvBf@RggQ)(t0RmuBoF`k}F0"
    ">rdL@*~u0S;}!ZUqUX)~HhBePkyJjdi)nqhviY}|7M|Y2NX-JDy`UUNeItyhQPnUfK`&n35}3&nO#%iBck8RoEq=6&)uxJ{;t_)+GG^r+`F^>d"
    "c#S<a&UmlxF>)9RfTU5YGO-C?Xy<*XqNs&DgBkG~{<@1&vfA#ZzcUT$^N<l=t1tmoo+e8|>WssgpFi6L#Yxzf;3%lSi_c^R#Tv`==%Ew|(GOna"
    "XJBu~>??{jwr+fe7H?f#&K#Ye)KyAIrqR&VrX_iA*zdP&nDu#dEvzOOxY?ys48qCP@&N)w;jJ2+OZX<pfJ|tp_u+QbY{f8>l+nM^1KUw(jQIQG"
    "ic<mj)&E0k|I0M46F)WpW@bTi^CoUhegIGG=-1VfRy!Y-ndK_qR*!Yf`Q|n^mAnHi8A(d*PU?&!GvoORa*zL1Ug)fw4b?zNGu13obzy$wWX*S;"
    "P91S1ZCBITUG4C?K#tiuSR0a$sJk_~jb9%Fi_lGjld`B?C?F>BKk#(9A5m&mUy>uOsjC;a;3XqMsD$`H+&oSjS3xW`s)Rm%6$4FShJhyfTB@Y("
    ">4@a?WOB^C(c^gIQz&!_vV9flZd%1h7#Ihd%55hvmr7wP<{+n0=K1)qYq?6lbGJpbT1)5!66YKmx4*tki}6T!7caJ}^mSueRGOFz-;lwF-38XH"
    "4`b-G1;x<wti|1(IVC3({j($+FyvXsMOiVeJ#63Efg2R8&66)>2|ts{8cjGwkutE!l~c=-0ILwqsTCU#F<W(4y#U@U?VdzaAC}MKr%u83`i@ck"
    "HOV0U@E73bYA3e%yuDyApx+>WIuxH)sKUuQU%=m+OK5a2?eRQ$WPeVs#LKMHx<6ztcvtg84|^aol<>%NLN0%h?d)0$?)@0l&yCFyRN!H}VMyoy"
    "nv@3N7QMshO$K$MyZ3A&Zf~EeM0cl4_B0NW(9X<H_0;uqml#BL*vO3M5X{__MP8seQ$r8q?}tC9I-fz6`%oncRpo8D6Ye7^%%&=a0V?(O`@a2O"
    "eB1mF-~Hvw@%F9%S#Z}Ea$bd8_FP!SI5$Iv=G7kBjT{R7gzh$w$ug1-lEaXs!(#Sn-x#J&lxB$B8g~YH4L2D5?W+8Bb#k=W3txdb4ZDf{IeOPL"
    "bhJPJCN1Dg+H|`_O>DXc-<rw4lWOYgyJ8h9-gemSWq*77>$KBb{e8sneoyCJy%%=t=u_+-oXe(O{{lD5LO0L<<SrifIrYahqX!KSDj}KWnZv`m"
    "p@W<6Cko*%McP0!e^J8UHk53FaMr-7D|$$tO8?5}YW_02odcrZ=mHPQ9`@7C0CwIoqfGbvCpQL98bgEh;P1XwJEth_%)1-+=BXx`#%jOG?{XOQ"
    "`qufGsod5f@I!yDuA1HJgweYDbM<XFnD5@~s+CU}^>fHk3Fi7GV&%BC^&y%m#kL$bZMmQ7mSHb5|8LW0aBI4?tGW6M$ntNhKSl}o&ZDOH5+Q+d"
    "{pT31Dzl|^&T8qN{_NoH6uLd5OP&AZw)32b&huGP*&i_=&$f+{7amS{3<Cp6G@e?bXv$`JULw4B1^zvyleaEs0laPALa%P~w=&8bygpRnkJ0m4"
    "c}_j2U>cgx9{tm)8TRZ{J{W0p51k^e(+!C02lx9l4I4%+N*RoO^gQZu_%=ORdtF^K<}9ej9{logLCE9;XF*GzLQ>=DW{Z8*ointVh6edjOhsDA"
    "m~_XOb8VoS{z-VARm%@G!JJIX%!5vLQUCY2puT=LzioC%<6(5ldB=bJ7oH&&ezKnNqy!B8*&zHx_1~`!!)5b{?ro}T?CcuY>aro+RL`ccmF0T*"
    "It(#@UZwL(8PI=0FU3IjMKpq^IP%T=u=6<F;^aaERALbD*7gBh{{2dSmYg_~qFA3by=PKbL38m})o<T;>nHRGKUQ7RtMIRxx`a;5sk8cKnoieK"
    "d?R#v@$5lxtu?~+sG|l>Z(r%}&|}<GpX>4<O!e4Ko~V9)XF-pKWE86TpX!9<3DuN(Cez8w8H>U5yXnj-C1$kwA)Gii7?HV5&0#e}4YEh+KI;CH"
    "$9I}&;B)ol5Y@<QX*$xQk$MB)x=DOqe~7nUZ@u#adA4QpC?yH%jnqO9?ixDYvrWPxzpTkHPr)KS{>WgI72**yu^A0+Bm<aQMa|R$%@{#g_#eSM"
    "cH$DP;(w&ziK{f^3q~lxi!JD&qgBB*jn$)CZDqI?sCdHT`7G!amEHNjQEDzOXg-?&$-$@D2gxa2L)$~HlhzO2f#hG{2HvSVpBsbHwDlMsv$eHa"
    "vdr_RFmmh+Fjo2r4LC;ce>CL2=<Y7;XoyyFxQqtpp+4HDbB2!0HVA%BZ9T14;ar;CRo~(f(CKwl+5d=J`7!*mtI2*palH%Yo_gxPX+2cC_=8)o"
    ";epRi!KZoyLXh=ciK^ev&@}JYwczyH<uu)$-pvL)$sH}_wBfJ|mH#|ZWSpQ_6n`o2R#Mj7`cG0r{>pB?VEK!ZKJ$R#$sLiCGQ4plOL0w1ch_XA"
    "AJdt70YhmN?$vMNmQk3QKx)D~!)Mdm``_%nTdNm7pos`%H$D8LEa~=tkU)|zrk`J0>)d?xk5jc+hppjpBL7T@)5gv3Lp5bK28*P1;alYhP+*^F"
    "=Oy)_{#`J*irn@NI(PgJsNA26qv@4Kem1EMXZ{9HZJs5lN3wJPzw8aD%(l?I(j_ysnXB6L&eQqhU8c5KAZEEn6`s)Wx?u7M6olK;z`w7-t2vq<"
    "MLK2H@<eCvC&^yK*VD@bxXjA(()V&wmxCOpyLgEH5e?X<!`z(t*`Ls^R-mtI19e$l9@J2soy!)C>HZ5o`WGIDTHL<&?QrTxVSTV$If=SpN%f!6"
    "`O+l|!i4PJ_8-9Rm8?$}!e~26U<Q7`B!@~}>L>r9`S<(k>Q1T;>_~=q^x4x#GgFDtR9xw0U`EgzX?2OnIQPDjw0%DKiQ2q{uX2l{ge`za#jG1g"
    "Iu5;LWSvHXkzJNo`$PC;0t{U?2lNIlQ%<#kM+g*^;Q4B&G@7t&hJ*bimRBQ%=G+`ng9Uw-f}`XXe%JIV0@9>M;9qahzIWJn;<=J3dE&r<C69M4"
    "9A?IEFbk@x8$kV}$!fh@<t3fmtnk?Ih`Or^{wwzBK8bOm&PQBDHtNtWIaYet)bt6+7tw+F7Cf4wJ|q}Un&`JPlN|&z{JcuPN>CB}zr3O<XYjXI"
    "-pf1-d$|buCY49|fz{O1T1thhw2P14N7)^j?jk<YO&SmzEPdG|8byUg8})C#_OBqAiY!xyb~f^}q<PJoEc~N`v!8_&U9Nnd^l5|i!*he}>n2f$"
    ")E*3=%}z$X%JRM!Gs;SiOu&aE?^RCX2^{L}{x9zi^6LCKJf^sL1E2!bKSMRkfy-G(iFgf$x6pW#2NiDd3#LFFROsi-n_+**bDSYNmcU!mut6KQ"
    "{eBvgj6PXTAq$35_e9D_V(y?3xHjkpKm5JX`~tvZeKVLjON~r1AI}#~9VUCLX1aY!Lv-=h$u#UGuS??!PhoiS8B{R(4yg)^Co+tXQLfIA?R_t;"
    "%5VhNZ6R)hN3tmv1%d<B)eODZ+#QwN9-Tld55FO51l3|rUMr6_LPJ6l_r4sxhsUlT!@WqZn|<u=e>_Fk;_Yp1zS5UqnB>>MTlmG1jr^-DcRB;E"
    "pA02_>S8bsCn@Sdk^NL^vZWi<w_qeq+Wee9y8N@R!<`ol52WwjyQa~~5-<9$#$%XDYn=Whe)8+djdK^zke$OzWed~z>#yKPC_ttzWg45jvM?f("
    "v<th#E<{8TAYo`S|DH<k$lcH3s}Tf!dkB4=Y?V+8ExV+;!((?y@Upb0yR9F<F8VaRv(u1vEs4u`nF+o|laLR)LS7>u6@3oqK1nT8|1=Q(dr)^d"
    "M%K+4y3H`ATiy9`^0y}4Qu|MIdp8vPY-qah|FQL6L6TkPnc%rLeP&f=`Ks=!uJ+!d8>ZRa@Bl%81POuwMGI0ik_eF^q%qVmLl65lkMpvz5wkBF"
    "qZ!5SMr_Q^4kv<=NR12_5-AY`NPuXd(YCsL+Ut(__y5k#YEZKaiLh0f_nz~c@B6K<FZWoE*J2vT(dy^6ZJ;^)4AIx;k;E~15L-w_f-S4cD`c|n"
    "DC016Sz^Sz{<pjDm7m(JcwLd~EbXz!epjF6KOf&|y3CIAgHegH3v|@gYg>PvJ!T8}iSDP*jFx~IvPGkc{?y!+3+)JQZ|jSo1rxUPpxd^u{Ues4"
    "%(hF2Y-<q(qksI+Q>e+zRHuY^f<!87*E&Um&*)dz-ZO|%#1fwOp#-_B>-a?mrh8absGW6A*%`U9ZYPXx;X6f^A<oQStnzR@QrQXmUtbdKUi!DH"
    "{Y?8tazG_=bLb~858NY|^Ijp_|IXi!P*pZ+bf;KL1L?#hc-!h3#e@Iv@C18~E4%7amzlZS%oGe>Bl8M_rBiyReoP!-D`ILh`VreYnu;y919SER"
    "7Zv*{V^_x7ZjGh8D?Nq<X~d5m&24J4NEet`J@YT=%FY6}JdfYr2@x6FCYP|s_ga#nb9xv`^C&;YL?dK;G(gF+XUwfcw8r?NcClV;D@g&ikmNm-"
    "2<7tM^=(WoQ+fZM$R4xhx=M-UHPT}?+H6;Z!<Kmi;Iand-??T7s*}a+;@L;<qPN75pD|(TszNIzQjAq>%8Ngl-|R6c`Q40h4pLBTWF8%5_1WLC"
    "Su~S_l#S#ed~oFA%%pib2D1D)-J5gE7M_CaWlON|1MIWMSPEc@Rr(nQ)B3+zHl3ND_wQ9qeViXR(<uwRywuk;=wHg>!?>sP;ZcZ0i}%D!HY+fz"
    "+GLuNRwz5fr+bLbZO@8+nW+N9n2MnR-x-@;Qfrn!D}LpaEH%<yy9=JL^~MjS4O7{aLmYNfgJO2mHYb+HcJcsrAMuA{UI}{{&4=TBg`LYrJ54qs"
    "x1pnikj%13T(R?ufO$<m=fkGPQT0^<>O_&X#>IX!Zcd5b+3Xv^Txz;vySuDA!_BKAP@fpkDq>FCCS`qLTV0TCwHLeUY=#38WKJW7ndqId&+X#t"
    "6?PW!GfZ~I1Y*8=XezYKzn|2@<lRS%I!jJ8qvXf4Yx|k3{G*vDAHc`$$ym4OY!;ga!pzw+=EH3B2@c5Apf38Z!;a@13lHRx9{~$u$T^@RK4r!j"
    "v?ZqQ18U@>GK20(NNk?8$j5`&jYLYV%_h`M@jBm6he`~L?vqiEio11b6I~w5LTq>cQc3N)`PqR=^N=f_^AUa&wmIib|D5??-h6_@S6R9k?ZA|s"
    "z52&yV6JNVE~}c+3}I3gV20SaBwJ-j?J$I)#Rs&R><y)w1Lu~yw>yb2agkl`KG{b9jXKO%sWGY*p6lL9B?IDa=?L_?)9)CpdgIp`!+UBe>FhaL"
    "F)g9~cEFD@9k5Gc^1b|@%%uA+a-|Ql=bxDG*3P}x+nl+h+dZQ1h2kev*c1JF@oMtc=|}WeFp$Kk+VG5B`P(g}DsJPuV_QDN-+N$M44zbC9~;CC"
    "X1X}v6Sjxj438f&`e08B^)H)eS(}AvvcDDOMH|OJv@Uj3J`)Xrc+!O-+3GySV5a?Vk_o;9H@*F}KWY!tV^*@y|Ks|efi|0L{)cUY`jX)y<q1xm"
    "FG^<DKh*QruGy`iBKY(Wq9LcnZ6FFnV)k1v$DWepo|Qe4F6668)M{ewRi1P-3K0~v9EgF)x7En(KAn$Gwse-wAf}}&<LxCIv9b|4u^EdXiM6s#"
    "mhI@TB~XyT%1So+iLL7?iR1E9&<kny^WpB^#*h>{Cz8~izL;l0k-lD7i5Z7I*<PBEjUjOMpd>zq!NG>|$k3Oy&OR`uuju4YmaynPMJVwDaY08v"
    "688z+?UVZ8O+lyHU!VK4cKdqaySwooS6Pbsb|?XOTu*5JZgnjcCn25)3JevCf%6q~geXi&x3x5^Qya9=#!6fZa8~WI9Ww9ivvn(cvav?(jV;^Z"
    "cmEQCdN}2eoW{8vjDsJWJV$#c`0HvYY|CmpO!`z2F@mIX`q$z-1_X+IkYMCNqdcd<bQaN2hAPvPGESLPas-puq`rNU%?jTIoAh=~uPJ#OAiQl#"
    "Z5y_|r4!Nhza-KpDbW^#FecP}ecpUKp+`(W--LZpF{SU7j@waOLKH6Qdt1vgndoP#_}!Qt&m^tu<onFV+5f3_mQqsCJ^pW%N4gp7^;nWkS`VJb"
    "-?7$F^pcM-DnNnp{~3=4aEP72o@iTtAVwo(8QmAIr&+VBzscXF+OfHxkK+ryS^a?=L~2_yzoF*VCHYP9b!}#a9)O?SV4uqtufPU5{Ul%Di-yf-"
    "VrR~fO~LRnMo90`@=AtePJJ>H=j~o3@w88IFUtl|!BE*1muBu4?KRUrg>`2PDw$OpJ#>2X**nLNv}gAj{Y#8Y4XDhY!(#B>sNey%^!?`$TYt|k"
    "+GHpR6{(?*ja201P12!4rC4fIJ}YaGw@(!5v-th-ZAO6QSeW<o8p=K^&2E}IT6=_TLT0Z2JZnG6*d=RHvZi;2$dR~!SdKD1o7=W+_wW09J>NDX"
    "KGqd!L8aT`4WWB2aTe1k(m8GEZZG$Oqq*;(nZJ#KfUFgFF$CoSwO8ci_?YR^_)VCkbw2H{ojiA|Z5FiL>U7j9pK8&=yJ|Vij9t8tPwKSfGiLeU"
    "gVLJ=Sx4*MIkmhd3ct>}NWo$EHV`#l;&<#U{d^p3_Rs6kj7=Q?avB?YH{^?(;sJf99fjhte5NSylGm4dugOPDX@)BSSTVlGOzc9;b3YS5R?h{o"
    "b?eNrw%+5&zO?psH||M^a`5r<Ps0cwv8kZZuyqt{8qsLcF6Ry%eg+C*Rvu3eU^#%IjqeWctwy(v+BDoMe~0=nj<vfc%*vhO)4K5ApJKDp5wy+V"
    "sB4n!?OlftB1!SktTcC$gN|7LnU5hVk|xa_YR{gm>H5d#E;KghZ?{cbi-$k)K=o&@w3i!>pd04B9>3d-y+*#Fmr1QpFm3I2Xi*g>`Ka6BWYRb7"
    "g{zo+Bt<Xg<4NDkrX5x#@2r^k;4$<x^n@?}Fk-S@mfr<(Qm^lOQs3yt>!!n$)%?lY_s-sm%oxAoqAEq-zD?U##_TZN>^)=q;AIc@_C`YtFYsgk"
    "-b?+E-H7=-ADOXxD3KY|{9%T?6@J>={J(hECUrnt)iCBbYyb8Wx<W}Y+x0>lS9poyAQkB|T7R-~RdsL4%=~Q<4bz@->B}dZSHVZG&@}8BJ&48V"
    "w5u#Z^GH;#F`0!WezWg(!ok8$r>9|DIAN9Z2n%SWDDDEkuq8++y|nvzk;Eg_JuT@UlHSKoFCh*wnl^2dm}SXkdFdI~X7lb6JvdCBw>9b-A0yUH"
    "N+}~Mw4ktKONXU4;^tY(TEWT#l4Ej_elk%ff6N++2of{7Q$17ypeV^yR^w+{1tpl&#Cj-8Sgzf7O&gt`O=_fs<?5NJ0%bhP2A1FMXMC$9-rO?g"
    "M`kcBUO%M87i_s~@y1!(YBhw%p7Mm489pxJjP4#7|LH7k89$*8<HuoYV#3P2PmevSXWBH&is4>mb%@2qt=2E;Fm*qW53qV3WAo<z<+KpLVAqrh"
    "1|soEQ8?A!WTniCEKAxnCewWfjrbbd@7O)HVh+&V?e_tR58fK~Vv(!}afdZ!o0@$0R}uxdmi5?axtq7tZgcb>vUUOBa*--9m3gsByR+GrbLovX"
    "E$LUDDgUMVh+$UzFuk%rex)rA1}{C*V=^J(VV3wj|FAcAHoD6v+rG6St|`pZmLJbsr&!oA&C$G87TcpVuu0|=`{*`k_{?hwJx4hy<hN(;6oUYX"
    "hk6EEww9ztQ}*`;7TfgLRIJlM*-n|A7tP~aTHO#IC>=}VtM*y`-P1Tm{HUFo$qyrs3fRB{>M*RL%9o`>T==sND)GQp&OE4Zg-nZ(br7rw@Cw<>"
    "TcS1v13kd(4m@i46fi_;`nyL36s-CPk+0AopNg^6{$K8A>1SRSkCjX=$zs3Hu=G(DOtmKyu{s)-RlXH^v6G#RE*dr|{FUi@OXQv;)R6pLmX|LW"
    "Oci_WA4FTR)EPbCNBt(EJ(;*7|5)5XG=RT@-FuvFLD*j#-r$Fn|AF*3NFAfwTKrK4Bg$5_^b39_Qx)S6(TR2bXFp|c7ftZH@G&JUMoCl<Pn*YW"
    "Gg@C_AIlz-Mk-&Rj?two|KWCj7Rfm_1R15fp16a-n4d^1Fa8^SCbLaRNQhGVC6zBk&pUVWVwh9P)2=G$PPUrR0lI9C8MT3H(Kjn8tu3_+pDCFG"
    "?dSWJ2yd$a+?dH&@OSY+pvBsJIJoglYtY;7<*`1|5nXL|h7j7+CTfLt5q%)L`!0p%<tuct1vHoeS-aZ>G2%|_%+h7BFx4K``SEpYT*Ts9{6Zha"
    "($BxRd8L<_=g34K*r<U@M`iyg^iY&Up44BSVkFUuXwL_<$gct@D3(P0)OFFrL|$V@1oyV${XIMM0s?Vt4AclUSSz-9Kd)>dL<LWZbT^ytBC(hH"
    "9ez3lIJ7waMnV4#eXf+vj!GL4wOX{6k}*wsm6llwx`Gz?z3qS$W(JvL`%oMFcF~EiX|NPgZ~w8@ta_iOynqtAU}T`W+sH4fywn&)Q?Gy6(5YDy"
    "2lj=<0a~t0cxyJKC+uBF+V7)}P19+M=19LlY6gM#1XRk1RUBCx@?$embhIlT#5h%LckmKbGE1X{_;bW=Bl(Pl)M9+fyg3kqaj7#@3K6ZxpY@c8"
    "Nlzadi*4|bKQBFoPz>(lU&G?EYZjXU9u%-<GB+Gs+h!_H69_esX5-!#C?!4>T)g?scqlHOL(4wvaB^Q2Gi<jW6rV7UvKIcCG&|!~jQsw9%4Y6v"
    "TW$-gz980>SnZxOed@hS8~J)tCi>!6)z2AQxskQiK(D84nQ3f|652CVV~jzT2FQDfs68L4kC6E6__rX0uS6f5Ke}m7GV~SUN2e9jfKPQ#o-)Q6"
    "s<)nzQ94w^?}+;5KDM0GW`AAC!zz}fy|Ve<<8tcmp00_0&^D|0_2e>Y29y6yG-unI_8%3p%||F@cKBrVCwJ3&8~gtz*jlvTc=t`!cL%XHFYZFt"
    "(-+iL-9)VOyWDw*#9d<(E9|WO(y)W10n1x^N}FM|FP|6DQ<u^1xSm~g_TVnw`iivNrl8GZNV<u$Y)0cp%mVdU=Z4fdo=>#!AT1VYvcUeeEr@-F"
    "{%LT<V$QqDMhOS2$w^!>bgkPZHH7^=!;E#eS0~f%@sV!NF#|vz)J*-)^lPCvV<unIDpEZMHCRTs&8-(~O+|K7vJCO3J<SfM%lgaczaPh&4-MM)"
    "w_ie`Rh!y#N~HAZ{+FJ}^j4q$d5}a>pSgP6#$CR_m}F}x2WCZnNxKJo86^*$kRCk&BA(q`yPHqNvV$x`!Z@wAInA#2NfLX7x^33}6Tz(=wvj1y"
    "8uvpJ^wL)UlX=xK+hm*0#3pAjC%q3ARGPL+h@P;;5A`K74}M%^x`<)WIOn%!glMIID#UUZ-w4$HPa<Hz`Yn>LATU5a;&Sby&sl@DPYs#FVml(B"
    "yvP43{u=XGv85QFu)6ROCuRk7ni(N{?Ja)w1v{9Jq3FyZTV67-K@Qg5BU;60*c`wFeATo`kE05Uzoox^M%%<;wrxp8BF@^xL}G5bdsFqkcp^?r"
    "DPcqP_k!MX2j;wqudSMalhPdf_+jd*wBJ$NFp|T_j<_+d?Wy8FwUHW=TTE)?#+&R7wPbAjyMutb5xesETA%8D5?}tVSeE-{j7dN8ZdqJ5N%yun"
    "Vov`;?5gcj{dg<;RGap<aSZRCiKTQSsO_B#bgh;>NXtLgPm2Ym?>otN*}HXsUzcUW*!k%F5`9Fqsc6HX;ElhxzIkL9|I-6)(LdgK=C~4nw^2w)"
    "w$E;b?5f&NebAV(LnI!Rih=s)__*X|t;467>i%RzZ*^6qql5v-X5;iINZ-*_wRTI0^CrsZx5U$I8|y!VS;($a7JnZEvvfY3+BD`@)ZVYZ58r8*"
    "varPeJ)5e3outBN&~b&RxLpBc01{#&j<m^*QK4jB6mEk{>QNkS6p3?ryx{>*NOVPMv5guZ8+ej5-g{KK>NLA{P3Ohpe5AcEXzHfo9K$V^y=ik~"
    "{YX1y3LV92O3H5$4D%ZM<^;(q7CE`ytLkLnvWK0Z2a+Bg+&(m2U(y#`ev0&v5p#1f>&+I6erb$FO5ANt(kiROtJrV$&ebe0wSzT&2kFT^@F26x"
    "PtB$HPwYy^P>aF7kKv`bA+ezJc>s0!!e~OaG1WZ!Z+v3Tzkxbw<kl3;MU?3aKVlCc4%?JMI~|6RROXIZN&0C((o46G-gs&8f2B?j4GBj~`~DQw"
    "VP|Y_g~1(8r0PG)SRY0;zLnTm`=s`<9l!)!(1*$ebB7w@<2e3qiuSrwD60#ShipI7fs5e5vW;Sw4u!E8(`%&H#4@5X19KJjRXuBN45wJHpDsnI"
    "Oww)18m%K6%ekp5dYsQBHG`x2KCN$wy}C2Y2+uqY7uH3D>d}o<TxH^cCww-UjA_o$+m>+a)E@3r8MQ4M8efeJ3JUYQ1$*>y7W&WQ(R*jvj<6Gx"
    "rpTI(FpH+C{nUJr-|`$=v*G*Ls6xxs*bav;v=PJRi~3^o<&!$7-59!`PG@5FH>_J}f@~E%rYJpPE0~y~r@#$IfQ;8}s^}%e1ACi3ZL0HW)@7wO"
    "Uc?47MfXK}wN2gw=}+1HlnPltd$3J4VZ57y*44Pmwp0C4lRl<QvdN^Qecymt<1qwP!2%M-^IA^KMy|Z7hB4DPvZaQCVW}GG8S!;y!)dL3N0|*;"
    "v30AcR4>UmX5`9V;gFPjjt$%GqRlt+Q$BrP&l<<xW6RM&E2^4NX%7Vu#-?+D{U;^;?%gviS<sK1uOna?DVg=+3ATW;kB}59dJnzwAO8j&@@OmT"
    "{kB6r=MRLO%rtTw&p&H5J`WI<nI)v%bu%Mg6hOhR(7LF7fv$@bUT1m@XdV?pXn-J9W$gfQ6vJQ89<r^)=~@+*n$KnEAR7euk=Ovt6qt^Uum1_W"
    "NRjn2w%u&oYW8dL>$hdQs02!DRNs6o6F){cQ6FR(i2CRGS6g}bn;m)f6I3FpyaR|(<jdZ2nB)0#>0Q}tSDFz_eTGa{peH3?wLlsu0-!UQq!%_P"
    "PKaIqY|amzA9YlwJCj^G`9$2je+$W%yp-l5Wcy<}LJK_0w|Hu@cN;M_R^fgo)xg-^@3svgB^k3JRDgZXZq`L)jgWsa`363l#VMGB;xqQWw2968"
    "Hb39xqY5|p5EtkHSR4$5RbyIgvK)K{(R9#)HAc?-Naf2Xa1!Zg$~qG(X>+Bg2V$qy0^vC%lZLkH6`_l^Ms15;7KrOddHHSI$nC)$A<gmNdHulC"
    "o;Gi2;{%7A`%rJkGIBwKtR{*UqOXb6uE#cY+hD?fbaOJL=~$1C^7ltwaOMu8(T46f`7RmL7oUW8*V#9Q#`dS@&7B_((nGOt!<N5q>%2Nwyw*9E"
    "&qFXXvLj!XbEKwwSRf#}ZSnl8vqC&Y;^TU_#@^=RpSmgO_4a?wd;0h&hg!FXAP^|ljO{{nHJUDpCO$@f>QrPa3$CbUruV$aASp(l59O1~Cs<}o"
    "8wC~pQ>59}>P*M?%L^CLYn#_h@Co)FUVss|S!1%;$FTN2coj~MPiQi;=^Pt@FvxxD_7BB(*+%Ds)D69WEXV+5!O<V$pzMsu1P;WdwX^Uv?7`4g"
    "04pHw{zh+ab*Dc+?~22TMWZg@Lq_L?<q&JW!YC8NKL7R9aEm36nL~DgZ(T<gG`fOakBk{(J1yBcXW}G1WD~9|JpaZP>Zr^-EmQI7tp8=v3z+cJ"
    "CxnU^0S?91r)O-Twz+8y5njd)-?md=l&B5Fq_W*}R`3Knu2R;cuZ%`q@{fI8_|4C-m`!h19>^HIk(|OFqA)SV(H5EZoWxWKBTnqgTW`RWzJaU+"
    "f6)}v8m+eM-7>K1C#*}|FSSL9^^bKhvHQgIgQ>E$GuSPHtJAcCktwF9P5(UX><cjI2@qqthe^As2*v(IFaUUaXPB-HYfVJ$j?3DsrPV7`Iq_d*"
    "Wb1?Zt$*gKP1A3RE%RM*N9<(s3~JU!qh6HFVZ`h!o8k})fs!W=^DC__x?e^(A!e_V6l1fUAXTPK@<+g{zs09LfusXc+*x8I+x^KTnu-Q#vdxI_"
    "vn%`bU5rIY9U5dz3=9l|Ilx9*HmcR(LrmKPEX-Z8wG9ZV){QfH5k9GJGCsQs<YbXaSJEHsW=ke7hG6$LW|Oj26MZKAGLLS>2y_eNm>Fz;hryzq"
    "VJkDS3d>`F0_-?^6U#PYOM9>qYcpnzkS`0#LRV~v$H+W(Kos1nd6{h6jn0$~^%be|G624)zuL5IU2)joPiR7V^%vQ5unKH1HDmAV{d|@VDq>NK"
    "hNz5EDU1pu<}~lXLabY^L)o^K+L~`yt|WbHC09GqYQNuh_+Wb{%^c>l3^E(4I2W4<rAo+t<de@K$^Db!11siVGn=!q84O>ocwkYxVOdb6Hpp1_"
    "|Hvkiv}oFLk?XkT%I}OO1ilZKe13o&mqBzw>x;sA)4rq&Qe?D~O0(tWY@K^7vd`qL!?ux2>))J>LH6yJJGv{?9hQnA6>UQ3fSm(GdTW%JDIe#P"
    "h{WRo|Kfr$7coaf4Z2m^g|uZJ6T`>ZP{!^1_0@wtdbXC7C(Lcuwgad}1Pvp7bhq^;pGW2Bs5??xFCy9-_kTvEAafr%&%&azE!yf+da5S0!=^NX"
    "=ZwW__R(qG0y<o`uKRt{jvoG{9dne4bp{fw#!sBe($s`)*43nK9(^vKlf>l3+Dt^;_)v!1L^ia*|7O#+gQ1!yo7m7)K)lA(3=<A<83*;t?Gc@3"
    "C_l(M)#;A?)wg^3K1(x-m-X2#g4J4iLB$^M#FrYTJ5+W{7AvH1ZCr+LfO&qtx#Of^Kt_2=xuMM9&bodSHS5_+X*`ZL=LdV=a}k`&n;j-CMl%cI"
    "-=V|vzvSgRFd*%R%$T?rzFP$nj^gG|^V(fQC82tev}rc})-QGVbp&n4FQ!}S5_2nx^~>v6Q6R->DO%ff4!wt%lhHZHfH-?dJ+TzGm-dLu4Zbb?"
    "88fgI+w`_^8A`liPS{%R`wl+OT*~Ifax=vysI6WhdNT8c`PFGbO`6>89AF8`HZ1BF12v<_2i7&K*aT`zIQY?*$Sl!18@aP$jx8<9+lGcN$yS2;"
    "PZURctgGuC{wGy?=OKPASZJH+qCe0oA~*RZf_gP$BI^a8;EOw?o^GM%#e79fl1IVPulmVQ)2@8HfQgy+yO^D)wy>3YOeI?XK6}Eq#d-RwXV=8&"
    "c5Gjd+MgGNXT*8o#ah)#yrAi}a{{&3G#-fbIo#)5@PFv88<RRprt6E%M6A8Uf?Ue$IWoj6L+>PIDGX7Yp{#-X7biZ)-#y?1i4{tAQsOr@vaIDw"
    "#K!WaE&YssDkjGYnzB=?lzb2;H;9+gq6j11G8=kAgqh^~o`qqi&!$@pUJ`!t(k{t*yw;Ojv27VT%McZ{$<cs~;Y&s)^L<@I-D=ZhTMP*ou4|;v"
    "19N8e%pfEr(aBub7SW0j`Q7I$#=n)d+wEm<P>hga&}U^br9mniwAM4<SGP#i4z$_-m<<?1e%R|4Vtn7m-PS-zBlNoTpYz)3B8{P^pgnyS3<ecH"
    "ED=x2SmAY?lnwMgcDd=YK1)O7?Bs3pQzeI5zJ8ds`%`50(hs%nFrQl+ux{%<%e0p09H073obge!iTqt*uFVZLsN}Fd8jv2M{SLFWtpmM`IaU_O"
    "V&4Pz5BZ8#CzGSB+b7lLPZ*^AIA87enCY{br&KX%moz2j67%AHO1$bsq7$qCOc`SVm*HRVMIDO`W)JP;Ioi#_X=W%rz<R-it-ivlV*)lR^hzq`"
    "h8aW5yay0AT;E5meyM9q2Sj<)k%$=Rp=sZM0*i{%yZF}g;t%3Ce;)0|JVid0A2OX`IM+<Y_6_zr4^2CU-lzD%A-iU^pDpESYdQ6#uoFAYk{rH`"
    "c=%i&iCQ+YZIs5^OvxcWJT<Du2VEdpW2xR6%_ofN$!8|mN>0r;NO|cShJt?odn;>a^yc15=G53nKnJ$fasE}^$;aEEz>nF}<$NJo-X^MmzQk$q"
    "4OfUiu^{x7HFham;4tD{Pv;HWuv+Ne*FQHik2C%+m@RrxUi;RgmrwIa<s+^cg-I%+Urf;5)LRput;F(vb!$riI%BjWLeCG{fw)DZlyrJVjCB-z"
    "WfNHQlaYGwaq-Rew#X_bvx^9FTk{1FEsyMIkh+N~>QrG3tx*yE&E{}lMBaUR(`?P1KHa6)sEg?-{5aux7S#=<R}k`MX17lwB%3l*E?@cTqAlrC"
    "@cec(PD%q)F(si(>~h`M6iP!e++bD8UK0OGFae>!>=UnT6(ZCr(nf;BqQca__ID6@RN~eVQPDbnO<bHB(6ueM??$_mqnKJ#7@paq!d~scAQqQw"
    "tKIdlQN4uJ_IJ*cd51qcvO7&KKKnR*j8>^apI&FBFN=F?%j3Qfx5@Y-%ce_8xV<6MF?IyZ{8Jfg@uj}%%7u2PJfJffGGL1z7#U<M*=|S+B5owM"
    "M94qQP+*mc>tgosN0T%gbeZ%u5di4370Z}rjT685C9scAZDxMEJ%(OQ*_Pt>vUX}VpAz|Oe?GoPldK0Sw#OpNd3or_T{{_wjpru7k#5^A=YHPh"
    "rY-#PcP4V%{Eu~ojU$$9uoh~JRY;XSa{#b&D&0OI@;QiEg!Y82eTSc_z#px4vB4-WWV=>YVM9*@Vq82+osh%_TWsT2Y!MB^%W{Z_{bpaaXlFdR"
    "xoMG|c^g@Z``L;fM2-Ci26er{Gjqd#G4v_Q2UCa#{Wd9i3neo~U8fe4iFmj*ctjuNQ?z9}{IeOGu69@I<T6mDsv`0YyqTKc95v5SZqGVRqNcyC"
    "M=KXwSr%I{%wC|w6{aokX|sy(j60e)3c=#P`Mnw|%hC7wh_lTDCi<#;>SCnYDMPHw(RRDj5jT&BM*8_NnbM=I-Td-#MxWwCqa!8-U^1B1LGq^5"
    "meU!FQPo3VudfW5`etX?uVKd<)#!^uvAG#d)5%Y%O7<+vToxTk_V9<KJ;voJ-5&|H{q=Sqx-<I@#qVJ>k}0mih$}H2@jXu?wv`;C8x#rmO*Weq"
    "`YXN5997}PG^2L97H2`BCCg7fh0<hs>?f?IMS7Zg{NM>Q?w^$*G4Yp#>DY28O0f?bL{C({ZHw4Yi+TCZ8qw8c;x;{s)(Mr&i|iG{3<`Z4^zSA&"
    "HrfYq`Jf*&_@%6rKFSCGO!^4l{CvXZcnwy`Cw9L!=Wk|x(lhJ_y9^wcYN~Gz{tJd8^XeV>X61Al-@Jhd9+EAq)*nGg$FL*#Gz;LJL0cq?=&oc_"
    "7K76CWnPG88(Pe5{bfkhQDMG!=Ob^dG2i+=t?o<}iqaKP{ek$7E$O5x+ZXu;UHjbLqam|1aUJn1H29?dG;G2%WnZ9tB0Qs2cQl9Xn;A7^s`z@-"
    "W_knvDQ!m}BeIta|K>Oqr1t<qHUi-~^TC&sMML{2Zi^Gj`S^p9?kxz}XVkG*H?H5W>=3Qmjn>07p`B}sXJ#hbpZ>E`EKS=Vj`qvMyeOyl2CbTV"
    "JNVez9v5Q#oeLtF7E7!<ll)?rp2~wqVvUWk^W)G={JB`aZze%&DJ9Pd6SX(qB{e_Jw352W31XteMmBKOk@gvk9b|UO#~IlOr1Pi^I%J~DHm7YD"
    "Bq(1cvK@6qpE__@)c@fLehO(mI{2^bQ;o-V+Y!3jIKlE+`slT+hYXCC#@y-K!I@g0DYJPviI5P#%*;9)hSP67exykUF2Ai)U5!*l=ssmftrVto"
    "indwsWWL!dtxtkP6xnsRN!%+7;CC_TQ=#^4d&mR1hyQ%8LkG}9L!(8xwutG4t5O^)RFKe1RoBcaPo`LnRc_B8%7vak^54UDCU)`5|FA9wf4$!Q"
    "Dsu?-2u8He_F-e=L-KEr{JPC<j#w9Ap!jL`A=x8-XqW0P(7&gMKhdElaH8%e(X~{KH-D1+-)zjU4OC(NT=!RPF&qtvm18<hTkjGxZ3YNh6i|1W"
    "QB4Ij6w{*D9TeB;kZ!Y1zJ=i#;O}ys(zL0bWzwT>y&aPJ-KoD5KS^z@VWRTA2lSw3yF$>)_$Ja0Cur*8cb5*9nNdW+1EcU)yDi_Z@R8OPMalN>"
    "?iTx$>9Sd4AVHS_zEo|NdDakX{#bFl57*@%;EF}o>EF-S`?SOmr>v!(L3D`G_HHx;&@e?A|Eeu0j@sg>c6*%|OlQ%%;@pNW+Cwuy(1+a#|Nadq"
    "?a<Y!lWwuTJD6Lvw+G6Vh)dlhlH<GDg1N#zTXm;~e6V!GPy^Y7j!<mTj;m~X_KBhVaOreD@yM7J@&7ky(uNJ<-bkQE<JQq3XuZg2!10a@3_cwG"
    "O{0mKI}5$=4SHwPZ*S+r$3C3O`ai53{>{cPqYFFkQ}el*(d=hD{gxAqwq~hVq=U$IYVtotwij3HJWZ$HG&{9AqshWH)UEW+gJ$*-<DD^+_qHsP"
    "-MC;a$IgJ!^fw2Yq&uT*jQD56Akh|3D2z6z+M#>;H&)Nxdt;~QIgXT`>(}e-ID@KJu~TJ%0rwaA)+@fabV;#kxN>EIo>zkm(PO2C-ELr9>>%bx"
    "^QPH%VE=g&-UOM&$;q0anX#}qnj~8)nY1P4x=fP!N{e}HwNS&DCoHRJ_+n#YeVu4~s9je}XK3Xi^GSv$H?~geE!24nSBV*NUDcqWEf5|rvA1ay"
    "3PI7yKy=KID&F*TZMufBRSOFU=R1xc1nvfYKC}KE2Wf15E&6IJV@aZ2IT_TZrdDFKs0uYXJ$x*vmPz;l?Q+Z-Gbgr3ow`$|h@6vlIve{C-!*2x"
    "4GWVlwBVi1KAkFKV?Dvgq9S3pan?w~0z-oL-cPiR1-saQ#Xr!H@+Rn+ST{CZZ9IxuZ_$$tw1N{>8l%r6_PLevA$`!CLy3@P8e|6Bh3)7mliorW"
    "lg6qfoOxSwtjuJ>sCl<3v9d#CI&5_+GakY<g8q^H$y^7idu1+ST~EW*{S^j2yC*JJ;(Vh`i0IUC_!s=sw4L;ePQ@=_t`zAjEyvWw-h-^pj_-K<"
    "AxK2E%H>)d7wt7Ou1mCj*m1+UC-i`Zw|}&r&D6<`4&cM^wObr>y*UiE!|dB`sV55k;SFTQBRe*BuF^0yjWNUg{>P8I?(8C_{;XD%yX28+mRNU8"
    "RzJ4O1-*$J<1D7v*&r2KdeZ1hcJ-_)yzE9FpG9tqHqY3=ryDcZ>K;YWpOZA{gM$aR9c(XPQ7xJ{k;YXfp9$WmH_7w;ptUmtbWL=MerPq<r>(+T"
    "Rcx=7f|6(@30pZv>W=eMA%7tXwF2M#WEc=FVaSFJKe==o*;}!$Rmg{+f&eKzAEA3z>qIRsJMTb(LcX|j=dAS^$X10(x`!X?_s5*4`Uubqv9gk{"
    "Sy6t(4^onPT={0`Ql~sE9Htc5S7Z!(iv=c)7|Vg-y8L>!OFa^Hl87CS@3A4xw_}%0J`s8>pTe74QwJMmjpsQ<DP?(j`g_k}$J3_F!jfjyZhBr9"
    "LuNgX<<pQg!NxJ(0__aWXD)dF>qQEMg71kz1=IU0#i?e2fg+j@l9+TbwSi7r(#>Y2O7p%y=1)lJyJ9!iGnUKGgrBrqPMMO%VJL0W&SQ2}C!2?x"
    "#B6`sJGncnj5iwWO4jVvq2y+XP<wD8l}=W1H~6!bNIK5X`M+O{<C|$*sdN?DNQ?CeVH7%vjvUuV_>*l8Cbjj~*-7|9ToLp)e2RV+?DkAKFsaGg"
    "b}?`|#4PtPpWJNic@nnFG%JMgNAsC6ATG-`62*Tm*#%vJQg?RdDCc9GJBo(m<Ktz<9WGv>T;>DYbd9hKk%^I^iE_zI?3pLWDHI%2!&K#gUF~4Z"
    "x4u<j(1BHS<gGYMGMsFYnySL7E`=d~)|jZ8!h~>yUn~~yh|8Csd=m4dUH7`Usqlc2?RiOcuQb|GVKBC65t9W2724fGG_$W&x|Qp~%*-{SH|(e?"
    "KgmZtvx5pBrXTzOm^LgR5wLtl)R9thgL}Jp%_!FBQj*N>LO~oA#H6E_>DYCp6Z0!1fOqYx6dEHJ*6$ZYUoMQ#&(7Ln^$Foah#ow!%SluFsPy8C"
    "S8Nlr>wDcA%fG7|S>eTo9~jeW#d2<{Rz-zvT?AgBJu~i(2I$#9N2TI8K_%b)fd8>;%do`_&W<4MU~lXn0>{tbh+NlE*lk?LdQvvE>?Kv}x#ubs"
    "l!zv(Fyhs|4<d=65}F|42dS{0>HYhGSxi0wt~?)3Nv(<uUinOBA%xe&P-BDugL9X>RO*clE9b75djuhb>soBaLuVinW-X67Q^G5sS!k89TSj_>"
    "(cyNNLGF0$Uh9QQC16nuv{scVrJ0zDaZ_I~80&5K3H_s3rC3xO@XQ|jL<|m}&L=X4*w`41(_(7E&?C<!w({8wyY?^;0bFWd3{Rc9X;;_LcBg<;"
    "p<NR_uGPD0t;)~U@_Z50@WXvtgC*GKPZ`z^{r;#+2xk-a3dmrW%cU|L)wWN=kmWpIGtM^hB&xh8jD?*spR~(ZDrAeck}7IB_oFD@p}};Kij9)k"
    "_M8CS3+yytzfe};Ve8~Ni}3gotlHLrYHiP$@cUoD!aY{EYR`^!#{j<B<z};3C7PYh_c7Z!IyB8->(EhA+(C|Pyps`Xa@hpU9TcK&dy8;-phJzu"
    "x4#Y939-6w*4dvg?ELx93m9gfBV4D9bMs9VD8zu%8g||l5&O<SL^jWu=Y+Pmm2&Lj6C6&ycrP6eB_sWb38<;(V=itbES82I`*?@#aU|kws*ZhB"
    "J39edY$rS~3<vnmz)rd@xivNl;yUtZZeSa~!ved-ds{oK;?^r}YD?T@nv$IMOgI<rwg*v1!-p}quW5HE`h3XZfDp_4t(6+<+2TPv13Ei0TKb*k"
    "BhSP{=;dE<6(4%HSPYTT_KjO2Y<)#|Y`Rodd{a@+nVa*1P&i?#-DO)~Lit95gM6^M;rN@kJQ2DjyBo^hjOXpAUB}RdUBZ-BM2FXkbdzt%6hwST"
    "$*Rgq%AH<AUc0_=Ql!t%XmPjT^qIjsBJ=3hRFeSSEbV2Z;*})p%4~}ft6+fCuZs$?Ja_B-YW;p#t&&r5f&hNn%=mMuL+=2#_dR~ypg6%AQ-AO@"
    "Ek=!B44e>(>GYDk=B{+=6f}?l@&2sv_)%|-VT#FS%gvwZff;Uzciu^iuBDU?)CMy-GcRWU3kH8WtgM~k4}Um<B}V!p$&8<^k)4E}Wp`wsU8M>C"
    "6+_J7k+CKlHYR2C&_f^l7#pUF(;ejF&&x|oI5%pw_y`?Owp!P<-liTx&G4}ODDl`u%T6&YFlcv+EFFQ~69j;nd41L@gDfqWHx)I1nW;BfVT!8A"
    "?6ABQksCSW3@M&C%d*hz8Z)B=h+^O|)k<~h3hj-pBfg&%OPKkv&R@JB)6=J!odhM<=l|2CRA*tpyn$UYC7FKx^}gJ)V<9k`l7W?*X?Ml<UG}dA"
    "Ndi00Yz0|6)HAT2$a2y%+T$a*D${UNsaDIYpwFh|FGW84y?M`w3B4Y4#347Fm>Bn-6gVO*hokofB5t9(gnd)^E8A6mOEacRlN0&IgdlTEGYmgV"
    "jJcJIaeyXo?Fa&NVli+j%7R#6GaR;5wIouna5X_JOnbl1{H#=RQ5hFZ`SibAy=XQuXv>S-zxZpc@<MsG*xE`{LyQTgrl$542Y$unYc7SR=If%E"
    "dRPxq9iTMKl-z=p2gNGi07Hk(vTM>Zm7S<SUXb2(?$CA+$Lw7TY^fb=X%CeX<U>29#tNu{s%p(tjo;I`#gbQ1D<(#OB+K~LkVm%rE$&k#+kG@i"
    "V{YBck}$)B)GOX8q1%;Op|s7k&Mv<|0vL{IiJz$6pBW(X5^0_9ftKAq5gTSvQaae#!ep7SemotGpUf2=aLlp(KG<0lA;vsW-^g@4hH$Mh2M#cP"
    "cEg}y<HZh3gRMbOjt+wV+`Ux@SZyuZ&i^p?CJ*Zz@;DDYq#1+IJMR<<k_s7CVofmBuTqktm8iDniOH77Ot)-gF~Z&(F~J}q$PFd-cI|gC&~m71"
    "+YE@(ihq_rzp%U<S1{eh+*dmLfw)CJTb4;FgH~o=1Y3@<4ux&ZRM~V%xs14)CSd`0r8TgOz-8*pn0xEPP~jzdnKvvLlaubh?CH$&FxjzYCa52}"
    "6FJf6kIiJhN(XO_Abd3}OzLu8?tl+uNub50rE1ZR@beiJ?DPH0mtnpb<2NzM*KhiMy*|WH1ku=S3ne}BD;4Z23>yus`Lwa+z*f%fHRAep@=If5"
    "k<LTwc~6d+@Yn&R=`b@XHJjR)3m1%QNyBK&wVyB1WiaPejA0O^G~yO^YtE%hm%=$~<SpNDH#eE>vm&>OEn`5nSkV`Vo_}5;WDpwVIM+A(eczW1"
    "(|td|t0EoG?;IrEuIpBZu6yoWo{cD&=`>AjoRg2Eq-#OQkiIlIX-ozCVX7sE-KQy)R64}Uc#ZXpd|P%4nlq)F{2ZyBTbnTonwY3GJ&TD@W9Ju?"
    "%0yBa;QPH$h*w{&i)u9w>=@Imq*Ao(;!H4qF*7ss(-7JbMVO<JVT=%UBj&_68EEP44_B~gqa)TX^Van|n3PG7J^cUr<Yaji$a--W%N&PcoQ(Ed"
    "R_Yc+e8A@OZ96tYl(x4^r7XaF9Xu|DgF!xC7E6ac&4xcoC(~A|*<=&z<2ur27W#IcZjx_x7dWm~$PBZeRxVuv^7hM4$=73EQMW8;!gv^Q6YXDi"
    "++-ey3+GxiKW|LJ9&x%_i@xtrS2Xx&4(;8mU4Fb`v4YsUT`^axDmO0(#hPH8CRR!_*{jtU`RiptIc*k~T=(+x<KvY|Z7sChjcfo-8nYn6l5-;L"
    "-5=Cv`SDlO#zyAkRh+A<n1jT0pg@Q6QA0_oz|edYSXLgeBr{IFd2Fo~|3PD3QF=$$s-tzS#H=Wv3uVI}{n!_#KN^f5$G+>HJbCNZ>N*-4&Yxt1"
    "(6rX9<~A|Ui%+{~7yt2ZvJsvoQ)abuL%-tHJ<m8Q%SOD++<XT*!Hha!kY$^N#Q!D48~qOAB)MrUva|}bwH=0)T|tfP#-gDuOUkCER!0+*nMG(N"
    "MvI*hT^h3}l`kjsygL{yCX&AEz&xZnq@lEJsB9NY8q-73p2xmN*Jvgb!Idkxp}TkO9$GqavdAD419dX_SL_AZT8)iWqk73_>dOH0qOBU$FueE("
    "C&@Cq|7dyHtM6T6F6+?5Zo5!)YU<&KvlY@eLjL&j+-SH*zADM{wnJ8qTo4VGmc=fjdA0Fg51~+5t3{bn`v`b_Bmt%&nyQ&E$Res|@e)pKFsM}H"
    "*ltA9Q&Zip$9Tq3W7w($HclS3k_%O_tB84+Xlr6yOP(VZTJFLj28p)XAJ#9N#z31mX4wEO_8H?bIrI6G10ZlW&jwk6+wLgUtotTkcEzj!SRPd0"
    "-cJ;<{F>ib*hr%#J?sR>#~o)G+fXL#zqD14_x6G&Ns=2n%Gq(q(3x+yN^ulbvGioV*&N$#>`qI;L`qHtwc0o$o-|+@9~-u8C`wUkAxt~v$Jh$U"
    "R<*hh*16Kg8nD?`I7Oyu%(}%{c3hZM%EHH&Ivu5#mX@}VgP^f`9Za}5j;S&lORtzeMsCO6-{2Ucr#{xwBay&=>q2JDe*5sY+EN!<#c^A6jWeI0"
    "mzpi5kNJ(-^4sn${;g&P(mA&Dv5!TOYcEI25W7vL94a#zVj~t7q6osc0{Z^`76!^{$u4DT3e!EY;T`GiF!Zr!lxS|5e+_#|9oG1Kfb+W^n^5*D"
    "!-yZ{W?zf4@{jEZBBBJb*S7&%dm(mTnKGkV@D#-q34Aw1zEl!N%2<}ROtEIuv!VM_<@%vRT94_2#+*AaAK#IQEjDI6rgN@nH>mrS37HfM+ry`x"
    "GRF4Q!ICC0TB>?7F;01uv~=A0`M~vajs=ov%;YX6jfnS8i(~L&8UwL#Rw;jOFO6fV^}V%iw$2ibNyV8N&(FsV*ltx3vQEj3EjA=`ojkUM(6p|h"
    "_|mJJ<B2xiDqHV*-A5?dt`^n1CoW&ERO}-5LXN%|86{>t;p6NZCIx(*b|e=48jaS-&ku!k)5S%+V@Q=21A$_gdp#e{<H{WJy!<U5la75Av9R|b"
    "D_bb-B2q-v9ljG5V~SOPwNH^sturo`%dV>=HhsBn1?VMriFFp&C~9EoT0Zd`5p2G`ck_wQ4$aQm%nEEvPiZgC(D=s4U~^)R);?P;Hi)T%@Sl9x"
    "m?GR}L6__Nz8+TeYCR~ti5Oa-S%%E(=0`tXTN@5D5jivachNy4KB?RoOY%-S{w#a4@2siN@Kf0!rBW5<SEkvj7RSb1_6Vcxru(vd?~*_?=L-Fn"
    "8C$-P96BVbBVVw*-=L1yZj&}lYL6b}SN0}}#_4Q<-h~@bsyjBO580*N9(xw%68!dW-c_AWC)0W9Fl&O{)S3s**zs0+HfL67i<^3=tu(%uBP_x&"
    "enC;UZY65IQguCQj9UxkP`-7}hS$~1%z|?52Q#jD;L-D9Aj&x}b&!ADtTO@#!(DqO1-Zpx$2XH()ZD{NAi#K3WcxgXTlu`2+Z39PRIy*F@1J+X"
    "v|EBzEnt5zn^GDZ+qSc7At8&4iMoD+k35O?32~slC`zrC*5!lb)L=inN=5$aS7(ttVB!Ct`hC_LsCJUvvK7k|*0YNK3VZR*mU{*-QYr^DU|n||"
    "Kf|nT-^P=n8fkiTsYLloO=KIIDC=k2*y}M|&wz0Gs7nmKaCD_YjpZmw8EL`HXQ%m79(>}3g9jP2?cVKqn>hJSr!p~Lq$bQ_k$q01Hc4TDPa)QM"
    "_;TL!XlK(fdp`pbMCB?(p2Zj0j8>k{A8k=&-<Gc>rF=~k`-Q*{$o1`_L8~7q>STpNCXXeA@2bcO5>_gq?PQsnb@ParQ$_I4$2w8%%vF;M%vymM"
    ")-YD6R0`PiQ6ot*f%z6^uoXv+xo(|OHOd_Pcg#<bzc5#A<f%qj{fSAVcJa9=R)h}u4O?Mo<FZC9EscfNK-#4$#bT*ecPeOfv|e$eh1?nI`svfD"
    "-dW`cDP-H9TB>Q0S`oK(>5>YRhTAxP+`g1IHpLf>WrAS@2P?s$d>^A<kz%GUA8dl6AO4ZW<$X@syoH)FMH^whAkC4ZZ6$dek6*xPHqRliV}C~&"
    "HZdi?SS(jj!8%T&THqUU{~wHrF9dc@ittlb2hpnV?VC{+2zj8vn2}FC)$L;VO1A8LzlwKzcV*3*4s?`_%IQr$Iw)e_k=UMd+xJ5Kh%eQ3rDhxf"
    "f#BaBrbrP%^E&KY%jN0meEB0>;AoGk#dUUW7-Cn6Q#7E;e8OyNa#*UWb`<<VP0XO;-B9X4=yHd0+43?6KGa~RYav6QKp2Mk9&xYeBYaZ>QcH6u"
    ">UkF?Cmp<lk1#M0*KjxlJ-WLI_o#2)<gf4AeIpFdTI`47@nSf^m<Yk{N+s=M7w(UTZ@(v;!1q1xb+y8u+7mJJYvp0@ZI)a`poT1%;^*P7cpuvX"
    "-Ekp>>hgzAPG;H6F~MIkT6XPcAa%u(>p4!P;<ICj*tOB(;v&McNz!Pr257zI=A%O?lbf4<9pxrUEs>+ou*Hbe=NH~gZTr_~xdA%=t5tSSjNka="
    "#xRGgUcbGK7Y>1ks!0l9S;+T~GTY4~PwPspt?eurMrk&c#weA;L^CS0*+w8n&x_ybYmJ|@=`$x64w&LlGe)DjVDs#UExW%w49Olk7Ll);t*uto"
    "E-M|A<r+h&Fz?CCfai7-{DR%H1r?<{1Bj5g<GlTLt!5YoO9i$!JI!~W*WeGKLj23q)6+B>M&xL_f|^d9I#n#927u`gEB_Nu?Cjo_R&ZHYi#-Eq"
    "mY0Dz4nX*5LG8VDtcLP8yB>{Zhq3L#I|`k-UR0?-kQoBF81bcr^xU$o3z-n}55GJ<e)VeI$wt38KQBBRP31Q+f0boYf|36`%8dyg!S$sbzT_UH"
    "yqW^uuiL$I3~Rv!J^uLAv(Fa2!`KLa^k}i@c^!M#Y)dmXYQbK3<^6`)a)-KJ!N?;=VjutrygkVdgVIbe>Qz(u1a`;4O7svh+lZ~r!6Vk~k1YZ{"
    "diasnoC#({r-S{od5CL-Nkt*FcoG|mZ9T!yI#@=vxoSM))vNw)F#yIh^VLwB3$Dw+DMV|t!a_())<&@y3mIRu(3_o5Pgct1VzKGEPd=HG4^@le"
    "5G#9ZysFa3z_tdftD};e&eoPK)X>#N1DPGqTitwpmAbLXZj~H6a0LV!jfFEccA^CgWE6?wYj#nUkK}3DuH`6~^CZBW$vaw{T!YwO2O{(49S5Or"
    ")S(!r^AX~1MxcYW6d3fy+2BKB%Pbne)mN&!_G7;n?JI~!AC1!W&F;MtqA;AR)v=0|qR3aLgMcyOL=8gLGUBih)hbPt3dA%V=#KdfRjcgNQ?N^8"
    "ka_hI3{SJML7aSEWkc?0ON%|Zg5yk07Dmlf8*tA}00r{P)3l-UO2Xs2?rzxPod&a-Oc?AKnst+L90vb`MXptI8slOmvQ$M1+<?t@GM?jfM*6@3"
    "dkVFB{c_;xZHaQ25>g~;U?(Pv)2B}xJ1(?b!G>X3up={Bm+lI&u~7)aycHIjX?A3)#1QxDZP97CqFJ_C@I!}oO8s*FQD^Xn2{ZGRO1<jd<FJlo"
    "kBZRzp(!Y5vuSi?s@W_!Ro}{Nt+u1qSiKlmD*TK=q9&%MHa0C`$H&`U(yYVst`+hsKX=ui%=hJGnYA+FRgXPODR3K9V4B3=sF`SnLhr`p>`E;d"
    "V|RxVgG0-CkwIo>;-^gELlhg>W`n(1X1#f@58~!9ByqH9xO4msO7;8wX^;K)$&*i@6Wh+mr;3;!4uMJ<4fLa_Y<k)q=G@Hm`;(LXyvPNn%JuY&"
    "Q$Y9<Sd9e=e;fcSWr=Z)f&~`}gy;wwJy~QH#f1xeogF*rd&r-9VUlSqKhk){*0$o-X5Ezyyn112LM2%pOjb^d*JTb9_|1gA7U4{D#nkB((+ikP"
    "-&FF-4P;gLR-!O;0*01aM=8~(rhtH~eFX+GPJrkRTd<95*CENiL^XtrF*Wi^Q|xDC>6I8Zy??_*)+yMn^qH%63mdIx-9XYTGFXU~Yl1LYY}adt"
    "u<bixMO0R(k}HAw(v%sZYctRN{)g+inVm%$aJB)seb=^ND;Dk|BP{ak_{iKhA;=1Y-)v59Zzpz>6RHOps#I*ZR+hc38B44D6tb)|jB^0P*o=)P"
    "azftDj`cl);T%h|tI<ZcQ_eR&1o3CNER`x_zzwX70W#Tu(nNnh9L5RWn!hT{ZGd%c*M~!^>Z5Sb`1p9Uw6$dyonr6$thtxApoWuEDIj|Or1-9}"
    "!@c+)Pmhn!&6UfgA~uxR!32CQp0Xv0fz`)@7ySSciAu%EgH0$b!OPCDuuo4{>!XF+Ov#iAnPvGUV<r~&%v&x{K;a4NW&#V>A7pl=8S6d5<XC~>"
    "@RONued}9x^H@nXn_g&w0+o<wP?$K7t*q#Ye36!3T9P`PoW$BQ(_-u>^D0WC$EHDSi>=`BfjRQ>GDk)S$WItkf~X;B?XWblrFS1VB?L;04j-<y"
    "Qg18Xsomxa!x<Ql&D*Q4T^@k)C&wH08W_89PMGtxi^%Maro^y=BcHh!wo{o^xz#9zuAP3+VfY|!VI+Y4c&DVs-8X+tET4*Yc0?mSk<F;NQ_PSG"
    "kiZ~B0#W2{N>r7qkBy!#4`A}C9ASZqY?yA69k$!j<BV8KJ`;$-uQ9g;jT?MuLf^P+aki~!Wx!^6ZT{Ia`_0UZf~)QT+&O*-kYYxaq~;D5^&MnH"
    "LH8<Q_qO0@tAbtu;09j9*!&<*cmwT>pj2r0M4_s6IO@3PpKYO_8Us(mhetr20q+lfux-T{^Dq!cXT!$iEm#p^wPz-ZW^y##0*OuNSxk~W3*&IU"
    "1T5KhSBD6{U`s$SP-OmD)vw9J_Z6^n{tc9#)lsAc=|(I~Sdaj>iTnj7v%}pE?eKI8u!jh%o$AcStHp9LKzI&eeuNEaCJ1y8Fw=0gO(;K5E+0EK"
    "r{>q#Jtc|5R!~FXf7KZpg+VnI|FXI})-N?!VD2I`$b<qX!N*f5_&&ej(3%kF@D|J|+tcVCN`*Fud9;Z}Wx(tGK8m44zc1y&K6l?fHj&$%#^mhm"
    "tZhwa;bmvHFCU6NH#g@GbRG!@iLxVpDiyZ2(q{818}0vLIOo>uRoGI;#@Fp$1tDsMT_;SXfN3dwx1EtUXQ?fr>S2Jg<6ErDBQ$><!42@kah)1F"
    "tsb9cO%>nw;-ViQlmjrdM@+M!D1af--Ex2!3_F8EV%Hq-XtSA>9ktpQ`tzSh#h9&CcJevFwqM*nphonpR;{{q&#P4OO_t%av4WlIoj8HX2xDVY"
    "vp8+$LJJev?8gj$VV@niw~mLJni@X~dxg?U7aKy%i2rxHL1P{XsEEBq{U-m_+S^$Ny?Ap5ZqK}YXbuAyW=K|T7=^ihcY6AM8l`v$1k<W+ZmN}I"
    ">^U*N5eT)Q-pGPcK2CT{H($d3cj(`Z5)r`*Gpl2At97H%%Z5N4V`D74PDSgljzb0VY-y3jv^s`FIlvTT3Pm_~1&X;!P9gMa)D^u^I#?kyR$w#X"
    "j3d%UwTTHwsV^U8R_&JH`kDx;Ia2or{IH#riPyGUE`#DWgzV;}(3z&fi&G7%j86l}ILa1p=W*8{;Ft6A4AjOndpIOKZHQM|uVoPaDN-#6D<R~*"
    "ngc}L8rXDQ5Qzfmnw<{DfXxdqUsk-2XJM}5;nl`x+;>mFNd~$7Sz6}TiH&X)s#V7sxj**l<(eH>@u%w~kYeF~d3@hKn<X!4q!B|_t<k=Pe628>"
    "{4LDFqv_JVeIj2pYQKWzc4{gtp)8iqFFEpRmXl#oDNF5#;h6m~ZPxvr3VAz~hC%tzqtLBbP@&^dQhui4J0^rA$S}Ncfxl+ia>UB`IL7DEZx-9b"
    "p_yA=%G}rS{Hi+-oia9;z-QXb1ntKI*LqN9&yssRq#o@O;ve3}r8uT!2Y$Fd07<ty$>PN4_QhT2nM`&ZS`xcPm1-ElH9o4x)ykePTZ1LwhdjE2"
    "f_&=qSvkuri{7!uFMnp?+FLT7?h1?!OOkWv&TYvN{K$(5fN+ld`9^+!ZazZ5WR~Fv%$G*xlOmKdAL3)|>=YY>3LHPLr39)K4(m&KCv{<~(i%1b"
    "Y%41TDs{g1y^j<M4Z9438b%*Flqb+^ZJ^z!F*)hOKV*f%z~~Pffj(Fr0Yqj18*I(6L$4?P?N6Y*JG~Fa$;&75{cbt*4KMBAf5&9#57F;#?8jOa"
    "as4*!{GjTfFi7Upx7i7Ftf(Q$PBWnjr>3k*r~*q>(G$gz$>Smt4h;OT0a+az8D!S&zOng9_9BV1nHvn2Wj1d*&pqWusQkx&)4CUl8}IX>naHvU"
    "Y?BJHh+OnGEgQJ$xvK17Lu=6w_=>~x=UF-nql32{F@uX2$CZBmcZAE>tP?HJX4=g!h>-(T?BnB)IJN{usq&a(#s&VpW3#4{YGI+(8mPQP90yUV"
    "*AoyiVa+K{iMc^$gYEfSGMU2j77NV!rIXm{mYQ4`7q4%3t12e>UBGiPNttCzVhla$(VAX?ADx~a1v9$Q&J71m*F~8cHB&ORMdk5x-{K<;9bd|8"
    "SPTZw;=!*Mgv<$;6PAD+3etK7g%ATD`eM;`EwCsRrM*tJ{uLTiERg!T7TpxIZeb6($Wmgag4w^Htr1;dAT%$I&MzDiQ;V76(?OK#<(FBT=O7>n"
    "GMPI)zM;v_ECLj6j6)&fY}D+;uA<SZSlO?jhEDmVAzu;02;Kf7-Ws(}fAtqVan+0>2cgX{J5HV>c2>-&v1uJmQH);JVHc9*)Tx$=fLeaB!A3Al"
    "(=t-_#=Q30Yr-22DKAlXMNzk2f4x?(+MJ=KBKQgTy!_e2e7&!5mCXsFpkO$hV8z=j7SVW=BHm%|hXF~)DpYxBD>e)IINKN|A~D(JIfDp;K7+cZ"
    "DC6(xd0Rr4%c!aWIJajM1iv=!^=#X67FHZ{J7wpSmadKB_;Yh(r%oY99O+SjWK<YnOIAo{PTtisUb2K58oy0o+$Ng@?jYSlIcE@5s)(Dinkov5"
    "Q&W&|Jwi$Ywru2L7fKM?wFqpK0u+X^i_aVfwXjXcpOVZHQD1bxmXQ^2s=*rna^10|_N|uiU2HNodZ|`hXz{%q7h~FH`TC@t)gIM^7s&DPLZRhP"
    "&F4sr|8uzsQo_Dm_w;Co04jBs^G$x#KzbKHd*XyEdc9(Z`T?L!Rwd-1@=9vE<bkoy@P+n~DNhdqOS4VB{(2N!v7cO}VI0zesfv-#jxPwR@=G-Z"
    "g0K=xQtbl5YW3vFy4@B*)GD5=vi(F5KOCl!1AizOuu-{OEFfC3p=_vC*fhE@-nd{VRcmRT54O{&-e%pKEjZ5f^vDDwgX@l30S!CJdT8JmD^*7{"
    ">Mkl%rcpV8AzThtQQj$OJ_>vsDn<clk<QVJI&9H|H&^q^9;!a-OX42dcE>^T@@xhhfSO(HWIZ0^5~Qz$xk2klb%;r8eCL)9G#KcMaeI7QTSNyY"
    "FI_4WS!ebb(<qL$`Mvx7+1ayGRt24(vVyqA_j^o%N-uelq|>JdNm8hi+oxEhovtV$i%=klU=gn4z>ylic9H#QuZJ$cXp~)_JaPn@*ULj8t}FbJ"
    "Kd_E;dD+Gai+RwfQnsPpomvrjFJLfA>Z2;*z|o@v+x3bc8$+N9Qn0W)JXdglNem0o)Eq>>_dTivNm7}&>2Gbhg2_kVS^L8_wP^O*n`$(|a1MD&"
    "V~fW4DJCZ77)ICJ+1ZFW;O~Fhf0StLO%_}>aQCB9rg6xorp?i#FegmbOQ@-199k%tsVO!U=<qRan1e1p%_1tnDrI{?!mS3(mVjk!;bqNd?!%PQ"
    "byrphi{7<4;(R~HfWH*tcHfTviL8C(-&e&V%oSUj5OmV?^Fby-a7S$q*Z8EnT{HvitmkHwHOSw+(P$J<^a|hn?Gvs$=i1tr{ksuMD`~w`oX(na"
    "UyFY&INGYC*2q!6v1_hS(E2=66sp+(oXa5Ter>sIo`<^A(=^@`>lh`(>Ric_JM1yX#-{U&^sJGC5ZrV!p?<z5w5Rm}bL^~jYK0=JcktD(D%CKK"
    "tkpzgf7M!xkRNcmS-^ldkEW4!wYOM!`f1eb&Ed1zEGD)jVrOxqkRxxv08UCXN-O%lJqj8hhbbwsm1X)oJw51%52EC=wQ<yH*J_J1v$MXQ$!B}%"
    "F^iWl>?H4csO9yK%H*pOZ0$hPrCQ2w9JA+6HhfUHn&-{VGR8l?4%lN<=<b|ku~;hc$It9AAYrkmjRpqLi)~aI#dZc$o)$8A@YPj_xtr%Zk6Z0H"
    "T)^PWqMDw})Zu~cy96>cF7_=sF5O;Ttrd`UI(gD(V9`M6xKXJ%Wri?#nO0J$2_!5W{O-g=v5MNVpsc0xWmR6dfWkq>_O8XEe2l5IyEv&(aDm8?"
    "I4*}_hEYbn9-?)&Q_n7I%MpWE-`?g|)aW55HQAv)?Q|mRLP;B|6g4JL@18hegI_wYRz$rb_8*{T5%Ei9JzIdmN25*(dnP`LjqL6dGI5-@;ES1N"
    "6OFzQLcdNX@3>cLr}~slL}v(cp!E=;S7Z5nHmRiS;HOwvCSZ~I>)!S}uOQeF1wpmC6Pd`>t8)MD-ShL*!L#wBh6NOvFode^*@NV$sMYkSq!Hks"
    "*hf*f@9OQm!i^G>BqoYruJ|iTnKOA6=FxWH4c|p&TEFjQq$I!Njy>FqjD7w?B?K){{9%~mup8Tja#vf$!q<A|?#&!<-p*Kv>Yp01$sGI0;#f0J"
    "Gt_;Ypz<sLD#8F>+Ml~O?fLN*s15YS?y!X^asBF^6BvPDWTC*2`o@AQTpJJ_mtW*#4I;Ds|FZR-L2_MJn&5dZeO6|cx2P(34-^1`BnSc^C4g3>"
    "NYRP%O}Q3FYPmLSnHP-N*ofVY*of`<xwEqq-LpGpceZDCx3{}T)7@%~T5K6glt_u51VEsGvgz~Ld+(le?t58T)F31fC}ci!@44rE$9{-|t)@CI"
    "v_?kHz_jVE8yghUWqM1F{URhZ<HLr@fQ3424jx3o>>9?UOH`<v$&A!<QEZ}Rt|{#o%`J|O$pyCh=v5jOGnelzb-InF61uN->|kcI?s-#7_&m2C"
    "t}Y&?Xlu@*cMR9oas`W=BvmfcZml&D*bLdy)@qHi=W2Z&Ki}<=T6WM2fFV?C<lTf0lmfvSV8a+5z5*Vqyx+UWCP?gAK@=lOSEHVXP|7UuvKNQO"
    "ZC#t4X<ifJ$PqGbq{caHlyguxoO8U$O`o$(%G|rx^YKxoO)qO1r%w4aiZlrG<OmSwHYs|0{}{Eq(x?-$OEF}n1Ov-MCTEW^yD#2}!~9BJ#t(OU"
    "?Be!%KBXMh!DChO6sL|25ltOg)uJj|C;$yUmB$UEN_66T_CyX9lQRSx9dqzqlZL{iSN|Lpga|VaGDkGw%x#H2+veu%Y+-C{et!OH6bB{^Z4GO)"
    "WkOb}YD|GOh6i+Ptmi|H)cV!sXP*sFGqSg4S)<(iFUQ6NqJNfF^lJ>NHpiDaeE6^$-a#FX0uP;{i1^VKo|0^igQ<Lt@jVwpwR@%#ahe@)?<nQ0"
    "(MZ@K`$93LGH~X(T#lkT{VOGj1Vu}^H|wQeMtS8sQ}cQVN;3HePiS1Ml4um#R<kvPx>*h1J-rY8^0TT<nyug$9Z{&LkzIVgi$f%40P8fT9NnD^"
    "I!iONC@K`K&T#1uz6w-xRJB<w?%Ks<Mm(pIA<By3IB!c>UZ;kjuFu-;Vic0EZk_D#tV(W-EBTT#QR;Hr*W3%dN0t1J9SNB(A!;Yfi8!<<$B*wB"
    "zW3gHL1V=vRIR&QaW_kTSoK=mwJ-DHwYT2VS7_3KyBW0F2=_<Fa(LZO?tKK0463e4loGm@tjn4W4os4>+f~z(&V_nz-{~Rof$_UQGq-{#4<5|2"
    "bs#fAC1kAAlY(frM)hIKZXl%mh6LX*He2MVar>T3CZ$2iP^i5q_zpwHYoWS{UT-cpv5E`G3f|&b@OW;0!Oi1C@e*f`N+mn2z}#i>?mFDfP=txZ"
    "7RT|z0=`v+;0~3@qe`lwn^rk|I3sFV4MFvmkySGhx$@fPbE-nI7>%2#BzF$)J~<ia8NYq}>ihoHtEl#eatOi@J(y7Tt!vjvs0@Px`6^?UBibNS"
    "kv|fnkY=*%8_I-5l+6wYBrJmpAWN!-M}oE25U6|TPMh_-af<9xxd!(goTqOTDZpX?_uDI~xFgRki?Ah><P}g7Tbe3M*?|3M`+6EODVmgNZ;jv3"
    ")UcUMM6Bw$99m~X6wpk=(y?QWMjVA<Uc0HLIWe)iN-2t*q;4$c*uHWVjvd?F#G`aby-<*kOzvQPeg$=HW`Ec4W=OM9HqYQjq<}_up{8l7O|)j6"
    "oyWM;6}{%6A+9Dh7K4!59xSU(niEZE9O{hEFkKf<%eXAbq`D%Xvmt9*R=$j$uRl!zfml^$Mi91=3ms92@(SsS&{kcJpc4oi8lsKnYOmFX8mi#6"
    "J7FBg>fph4yAx(mA%)7E<pLEWjOL;O9>*c_5)p1XPT;M#db+rSa3`wtV04IQkTH;@shlQ+fo)}T<oy*2apdr&aEpqhU9Sh7U<J2HQJ*k31Wr!!"
    "R}T_kCp&7&eNs1^`DVnB9-U@ff5O)I!vYn!3)N3C6K{&7$>1rJpJtII-N?o3^-9GKQ8(F+VfvOZ6D497i*#vGVt3P|{wF$PMbpTaJt{9Scyxji"
    "8s@ax(RhryC<>{V1r>iZK1uws1%GTLYmUNhamG-kSQVz56Ei5iRCQ)nDldl{R9Ho$BN1L$&8h*1<!B~jBAS8q4GM%?`B?B&@=zHk)Nyp_3>H+="
    "^h15hUMo}09-??kUC%5W&t~I(t5Ke&Q)i3g>Z4?h4jjl%z{TTms2EvcxGGT}6se-dxCG+p$i#$BPeXQGs;NR@*!(++TT0no0YySA;@4kqa_&j2"
    "Q}I2AV9|Xj6arN1xd;)HBmD@Lf~bKSoK;DT-Z)|lJi2(V{UkPsrcEw9ok3G3WLmn;<!(|}cIVo^{xuC}s1%@xE~$A0Pd}$D&YnFxDdnF1DWc;l"
    "15%+qp>-Fv-VEtP|0-_b<sKJv2yQ=ioJzLq6~~iWXez888F5r5j8t#s7@pyJqlUoX8U+eUrPBYsNd_#U^mvW?A=`%z5vqwS5om?@f>EdDQZkGb"
    "TB0dx38T9K2ww6Y&&4rJVX0mfR^D;|^|g&CZf-8f6k20pmkLhNM2fB8x25%`CAo4x)uK)zNn+%=1R|;AO#=qFL$=`DYas(?$zLQwMKY#5u#{{a"
    "=PW5wN0DqoK700P5*m|I(d<&R-+mhp+ivvAjvR3u&l5iPLD+T}W-|MS(>zEQf1$FBx*-+Xwc47~JFk;z6jICO3ULXYMJj1ExWSU+r4fNB%csGe"
    "S=+a5hsyp@Y}4sc*|D*hMuliYE}y$FV;LOxQgdV+a%iY5TgGZ{{%$;^d&OpF2KQuPh+BQw&&_1;UK@H^a0m!=3ZwHxZ@wP!pf#i7XS3bZ>Vj(U"
    "qN8I%?MkQs;|<*u7|>{*HYHCc@|2Tl%puftU22o$uFE#ML!=6pmK-Nq$a<uiX+|%a*&(jPx2UQ@)}|UdX4hy@qQgk48__+>$;D)^(PAE0tQE)|"
    "&yhc0zi?rBnFe-HjHk+s_nMx8oVLiuucJL!@>&!;WsnzXcj}fqcFa?X@4*Mzhh*i4ro)IJ3O6WPP_eBdDhJczYBh;YowO9qukNRsc=u51r*(Rl"
    "K+6ON_cGZmA}_RnnQWmDS_=!@zMzNutC5kZ*VpP?C2v?(gy(7GSAHb$YV|s0E2;9yL$lK6k`@|YMbBn)T?qL?y<Ek!ESeoDg7r{RrDZ-xzSiXA"
    "6vxgb8KrsDJmc~VDgjFsWvOK7K}E_a&;V9kT^ps+SV1jnjhUzzNzmwt>$26A;WUNI=ta@l<Mc(u0}6*a!^2ZkJX||B0;yP#SFsX?rjg6;7o6E!"
    "fv(NOd#3bs^|>;ve`x8Ji3W8hfH84`%Ko`bNHv>R&7N-Ih&k7s7P%^N7D=~oNlOt<E2~E3HFlNTUletDm{f{?;|8ghUnoLIO8v)coRP8gl*Kq#"
    "$eU`IAs|&MlP+E(LFUPU6ExS@!1ozBix#4aw^>>e6j^+Po}f4>&zPe$8qcJvrZ}IE6h(-HA*0;1nX#iNi#N8tDG0|#yENu13M7TLG$p!E#9Q)5"
    "KiYtX0WmeKHP_oT;hw=&9PtuTxsn31u4BW@9ATPdF{mqngD4c<pg4c1bCJm?M;(D9J+#=<ejJTxjw4wZ@mm^sQUN%gO7(6O1pz|4RZ4!n{r1F2"
    "Y+TBiwaMZU@j<lDMT$9A!kM`_Lgq7w2ur1ouF8$=SlIcz0(7Ot@bD_}EjJn{W4p&;Z2#in42&UGsL`B@ie(j`3g^$G)>qv71S;XSr!h^`1E6ks"
    "bG?%)MZ^b+#FKGXo@)ExD(B#-vv+)a94(!pa>tJ!-xz_TM@flVYD|Si(_E!_?7JUua_Oi=a6;eDD5ru*TIR%Zms^%Yn09Qk%`%?A-N@z<h2_A~"
    "jlobWQR7JnK9$z>{9@6dfNi22lwnHiE%XsH>L@iGlk|xQ-BX?efN+&aV?)Bc6J-P4m=Y>Z^%(gG#fgcH4RjW%JeDd>I}oAZ#nXFfDoR9?@xbOm"
    "%!rgoLNZn^=QuSc!lRr`Kt()j8utYxCZ#CK&^QIEUoS!i@)X;mLOi-UzOI?gW|BP0vJlpoT4`7+d^L=1H5rCy&K#$K3p~_keB9=a71a5=r^X}H"
    "P}4Miq1){tW*Zx;#Stz*Hkwq$axE6CU}v*!r`v-c-ek%~dL-MX?h-ZszynT|=ADosLCw^X{i%Aqwmox`PrZQI-JZvj+f_DOj_WO`ppEctsvS~P"
    "U>tFq>i9S=@#f~HSnKTU8j(y|ETx<Zb)~t1;@IsX9L;7;B7=}&Y&gB1JkZ_9Ai6K1FH|m5Xpikv6pJWlWjNjs?KWZ?t6V;wwGSfp5u)2BPm<OX"
    "?G}{|+WCw;gKoPTDpye9)4wLEbiyHsP!=nD)NU$1qhcsaQBu^z-yKz!R0&TrH&iZ4CpMA*q4CPVid@N+Vo(Wlj+*9p$i}i=C`?o)hba7!_DoU|"
    "E2j!KrekHqW{+7h#mtP*=|Rg1afjlYs!RTA){d*yWu<8Njxe)HTyxZ(n4l?jb92)1=$4hr;$p??PgJDQiwf0GnPMTUf-_EBTIm#Tl14RP`0lt("
    "`6NYkWh28QG%1K9hkg*6a>!d;^kS+us+ksOLIj$qD!52Ax2G}-dddxjpKf$nWBO&D?~&07J&P)Y)V>S*P{-QK%Q+p#?)F-O`hnuOM0ewy6a^Cy"
    "yyTCn_h@`M=O}*x^`NIZT_M6ExsKE~DqA;Ep<C>pqvDG>+l}gQksAF1o+K7J93s`heZKP25>1$bSZ39z!4<1q;Ae&*KV}$?E$C4z6l0V$ujWyz"
    "=(b3O7)F=6BG4j|_%NXZ_X)Dt+lTP69(&B7q|3A#$Bn|<-R;m^aMvvsXNL3n(Zna0eUPg6rW)P)Kq)lM1;n}8sOpS>ad232(Lt~wW3R{DtBe#m"
    "Oiq>+MVHK%&sE`MC^=Jsx;m{C!Po5S>9qKlbq#tg+*?F~u&@-jI*6HCT4dYpcCAb^8^fV?dvcMdGoZB&r3VxNQ>_G1D_ygVE0fF7Ms>S3_o(8T"
    "j=+h0DpRRcdVRMs4`w`}<&PQ#66zf8VUwA1Oc-ALc!SEag~ol_o-Hj^P+9KWIXT&_=W;;7eV(?>@3_CJ353TOpE_(R@COsSZF_ildZ8qW`n=(#"
    "3yA(|DlaBYJpi9@l`c@Q4I1c*H>_23b)V+3(zGZm=;94kY7z=m$Wj$)0c$6uTp~@h0<qGPTueaj|3RMlWF1xeFVQQnZ$?qGMa5N~H$LV#g86dE"
    "x9H&6(JMJF5t6A9a#DkUx`mC^cIT=jK~5q;RijdYky5E<nh!qs;IC4`V-XVo=6<#Olx8|}oXqr2Dp=y2B>E(EGqjYGw^fenP_JDVVxy~jRe2}g"
    "Wv`SC3`HDIU5u!cs+{EiSRU-CoXt*7hH+A;PIyfxF$h&VUh!Cz8O2SBhYAIHQC&L|w>#+L=T*|`q59)w^*0^Ry_b-QGBm*$J(MoRPGVNLL$vy)"
    "=2?h+mER2kom|St35O({^cJ7vip&+xo~2dQWe|t~hk5Xz)GY^;K5MmnpBgv1TJ<$4>%EG=<(ltnwwP%c%ja?-o?|>N9y386K5kjV8!R~S)YMcl"
    "!+j~#3&gcs{En0_k?cbEXX>Dg^~w&a;b}k2cBD`HG`)APWeqVv<B@LMNRU$#G?q%u3_DJF`0n(Sl1I%_+3V+tG{qIAv$)|bo6XkFQ(Jk7+zg@*"
    "W#6w*;N79R7<BV26TxVul5{R|t=Al3Mi^C<F;%VdnRq3aqlqvS%<dIUn}@C}FRzmr{N@dl`AIiD;xDf>lid>tNf5$MqgpQ(hh%u)@ZJ*TjRMGK"
    "^w1RwM@uX5i2}5YCqocno-0*#8Zyy!6gD$0)t3xk_S$-gB-kPlVcNrq@BiY<nyzaC_w(pcnq+e7)R(_}<aS(`o(y<!x<q~O>Z@VU!R5)5Uzg3{"
    "Nw@v9n@K>kw4cb%rA5Pm4Asnn;&hwud+<7qV78=Lrooc1Cl>r1RU%`f!3+vAf|fVR^{8_M&**-xK6kR&1E;HUKesoTytj_d9phVtu~($Fn&o9P"
    "r;FK`{LUbx8_^II==%7%a=A{LFhcABMf>DQ4M(%tojZ#+5sK0(`ZTCrp3F_ilPBK<c=uf@a?Y!m=s3t%gT=+Mu?^IltLTi_c1R??A?`s_@VjSr"
    ">=>?SJyWaIVjck8;Yt@HEmNBsr`Kz;NN1)fw&7%W6NiVXDVvdhj1oxbOb;J1pk)L15*x<c5Fh&CVLEpP{WnWV7abx}<#L&|e1mt>w);H*TpJhS"
    "TNgEDpmcmcjz?$4sn4mQt1RG<&@K^BIw{Y3Tym6|8)-ot-!nWM>mYhag^0ke|GoF#tH(X7w$<%sN64{YP^`}&Dtwx4lN%co)LKjSBu~9$iE1JT"
    "7D1dtCvFFqI+LlfOcr7)fo`|C9%Xbl&6n`_vh1o#8_#yDm74Nv_$G%A9kLPbPp8&B#|W7K7R{hExDhJpt~HD}uGd{RQ&QuEx^THNi;FXX2f8kd"
    "dKT1yOlA@Oi&<6BZOhengnCD+F6y<7Wtw&iT+c&RI+k^=A;tgSxCSC34qtVHbbhF<Ppq0;JRrOcE;*V)$G({<AMs;Ex7LPwTG5~km7nfL>Vq!0"
    ";?kGT9JF6)d6!k#G;%AwK#4ukAsJn2tA|1*&Qd+!Js?lnm7YDEe=0&(YFN(QxU1e2mnY8G<-}pU`>m??h*UrLNky*9x7*o_*T}R;L#|Toqm0y@"
    "K77~xFYh&d=1co<oTDLVQJaSG?g*#t4Rq!_nSbbO&r&hKt#_c$QiW^)8;H6?>L(VT6*68WN|{FW$QJ}Lb**fcz3u}yRc+(0`{bUgdVqp*%16)}"
    "Pqw;t_QxU;H{FU?YEmC$fT}E#@iY-oeaZ8D*pMgP%W-2=u1s!-PVgh;w|XlNv;$D5^KTn+sSbXI$StYuK%t+#Tm>;9Nj`xZ-4Ls(=<WzXWj1=n"
    "?S<cYT3(0y(4{pxsCj-oe)+f?5`cWs5C}Wn<@+Cr5S+pE)3IvYfcVn^x_zzFZtTsAZifWz(TY@*!}P^EghVUbR8iYi!Vlf$_(b=3sezmBH|}x|"
    "Tvj<F_%$x2_-h|Jil+j-t85wkdn)a757dc?kRq|i3J8Sus&AkM`J{xak*uL=iwd$WMn8?mDvlQq^`a@DXz#kCpwsi>$oIpBTZQgq=5v`b+3UVS"
    "{YGP`?(v_3H~)M5EQ;;BS@mttjXWaNicd(0mUo`Ld}}BF9OR>SDaa6sZba-G0TGa+7Wg4?St6#pEeLwUr2adulTrK7dhJv3d+~ycA{76~>g1k!"
    "7P{c(RUq9MEysHWk-H(38OA*~-0wetP^OAII3YIFD8zT7*`Jr~#=3kW2#a5%l0;W5P#zC1ql>I=6{-z#<FdLCx+sKBYcZBF!iO;_-tamu8iC7t"
    "_9kMBvihjJ){Tgg677d-w!6J!RA+nrtZRy&NSZpWeo+kkY!5nT3*`$a8Wco$32LG=wrg1piT`p<qC<AI{f3y!$z>3Y;FSBw-6#WfkFfL#>4fg)"
    "s;d25PBfHPRMT=;MurQjr+ZL;eIA9vMNkw+hd|a~J+4H;+p9A1czALlU}{%91abmUj`b*gP`7?dLL+<pvthZ{74Nw(XV6E#(UR}s6C?hceHSm?"
    "{#I9xp@S@7RsGB3sH;0Y5iEYe68N%ld=Ngo8ljWq;n4_~EP~yZ{7aGF+v#x<I3V*uZdT5fK{pe(POW|AK2j_a#Xs`VJHDg%3ssCVaS-~Sj5!pP"
    "QHYVGTCt;+%;s)HP@3P<S&*}5&3$--OH_2TaS7LJ72@8fe?`G~&N}QW-4hQvC*&Si_T)(LIjG(0tK9ss`}I8YC5o%jgYT)rs#G+EBl9mEujhOx"
    "7shSeYq#e=1W&C$&?24>)FAFMYW|+ODDe3`H;98qJ9}$4Ze0bq>)LUz2?46ND+nD7@8;E5t=?A;Xb9l3v7YNhy}HcZ*9>F-U{o_d;i(^pU}%NL"
    "3A-o{v%#wTx8XYxn9+#L`u;OvC{6~V8Vm=X3XM=jH>KgC;IApWNGXz-NTJu{g|Hh@Xaqf{wQFs;u?#VB@GA6?0}*$kH$EzIzS=RZT4t5z)n1C@"
    "Xg!J+qAz|lwkG1ktFYmfs2e0W6iYSnw%oTz4()5H=-=ZR`%?F!5|trz$rqn3g{L7x*(*(h`|Kx+Dsx?+9&2g>YV?S_cmsU{=ZOFv%&-S@w-eU-"
    "8%m{*bkJz6k0{j~mGQHYjJ%7L5&JNL<I6r#cZd&5QGEN|UO<kP9IA^OyVcE2Ja;c3+My}a6I68NLVTMi5Lb_Mj|tM&S5C+EB_$*3BE6VHt>KDx"
    "Z~13$<q&CmzjH!`3SL+5HvZ6EI4#9p^Fll>7gt3qc4=&R{)3X(K8=c;72J$G8CQDe8uuPlJD!Oy$@opFVkd+8B0hKMy089N)OudK9sDDHUD3qX"
    "-Ew-D4Ca-kV%bFxbgC<8xENR!Uu2=H7O11jm(6o0;Ck#&hPWc=8Imt00;(^V@T1;gcojrI#V5_t`+F0z2ut(m1wmIBF|m&rSy@=YuZ%!3n$3Z7"
    "_n@{9JD`3QNGia{WEz2tP6xNb1D0I))Oot<US(Ye70(gZV!Ip>JywT@iiLrDz^}mhFdp}UI7Th&su=Bi@RafpV7`Q#xE`sccuqn~_2Srh4SI-f"
    "sfP4Yfhvv9L|@IX`XkYuZ^X5*ToT<NyBZ%EMxC`M_&4Br-#UxS*o?%4D8p^d&dY%XvlpV;*(s&2&Uz*UzV%BfCd;uKx^eGAy`B$o0r6)LkFE%r"
    "Q-26Dd}tl<X&9HUicf?Gm3^P=xhOwJH}F}zC(Le5sI{l?&HwYP$h3$YvU{_q?8gK-NNNRU<Ad?BOb6fV*J|NUOK2xbk?gEz!SBgKF)qdnA}+VY"
    "UD8#(=W~~;(~H(ArLKteDh*ZmCF*eV>^}8afd<Y}&%-H{xk%7#<UQ9Fg%Ol@62EH@pOt*;F9GcZWrFWK|1n9;x;1OB>E2<$Uw~JJFDbi=uyLok"
    "sltOoYLbk-P^aqS;3%pPW<W!;=hH}A*g-RPyICdPYJCveath?={KbEi@*T?!qSbs$Z5)?Fd8smfe(Y5UhgVS<t{S_@K}4sk1vNyMMsBVg#(VMU"
    "vV>0eWDum2Tg8NiaRZ-Vbo?w@){UOK3U7sT-k*r8N=>MsSBcfLYu@1l>z|Mh83!Nsf-9)U)rZ{|X0x7q|L;Cz;8Di6KLN6+)}?GoV*KKPL()R&"
    "SKabOuZ@Vh7OJ3rF%!8Hf;h+?M9p<s1n7i4-no5>qDe<?ehsz0Pvq><THh1HkJN>rmP0e}%u(>g;lBczmr=aP?0tyQXJhcbLanl&cIB^4*FZm^"
    "KttbVW$~rBg~%ooZG`oWW)2=&-GHd1=Hr_nuLpLZTz6c(72c46yLb<x+_5{}Wlr~}-l6n|SC37I#W3ZeT8Kylf-E_)oEHbt%0?Y=;{3S=`jz6c"
    "nms@@6jHr-rY+pM3U8y%yj(3>{=jhsPdVbopQ4R<OBBR(M`nWS<7O*Tcey=R^iJa8doNb)aDSFa!J&zGaSU~3{7+Rpb5x*p>XNI6(%SfP=svmT"
    "9(+(f7)0`KlzbwtMiKfgx1Q?tHn=|Iy$n%=Q$g~tV{~^>WWMnbk5L!!SSwmq?u|~9iq2dvu)0sFcb@mU%;47Dy;cqp-V=+2+7Q$WSNB&&Blqc0"
    "t<99(J7O_(xhtOef(&-s9#6XbCtL*h_&nN>^F2p&-&Ao&={6>Hxhc(@?8;65Oguj4XMFVqXt_~-dXcmmRUfD?hL>>f^0yNC(M$&+olw!PsWbT8"
    "=T%#*1^e7?4JAX223OQ1<ndN$*8=ql+5&YA)gzkF!*NEzX+hl-LEE~7epLxC6RJ95XX>a{ot-E&4_6VtbOF_F%S1cwbx|an;I0SXe6)Vv&z5@="
    "<6~$$J95~`^eTBJHsa{-e)>w(K{&lb!7;z3N|73EQ}^U`{4TLn;);2ZKvPujfPe1gFbBVpjnzYHQ^=0`c`Kt_?~)BUxMx=z@#v81l!?x7=(?xw"
    ">AiVV$jqJQB_&6T);*t*-Hs`&xFm0!_lxf$9$cmtTXg%q9)ctn)qM3tNA)(y(>Eg@L9Teolj?-q?KU8<8a-=1&Z&A*pYWhPcR;yL7?g1<%794B"
    "x%%y(sG!$Hz1xUuFuAj-oGHrY?G|pYTmL{#NKfuNje9}!CzJ|X0iX;u=X&b?iWK>9u?1)A^6K}XnEmsJ8;fzpe;i-2fo7$^18>ORk9MgsDl_*F"
    "HHss04@`AegW<Z|fxZuwN@mo-mQ-`~xc(1_8HQxr{&$syM{J2MDcx}R54*7;I#9eU@Q9)x^j2#q3Iq5#tbrKsjX7~q9eX}%Rf$jy_j<f@qBk2-"
    "`D><i`R(29=DLVFn@Uvch~7g#2k!lTB#(v#8f#A6HxYcH62|lD&b<8Dhho?5E;mukCu7xfpV*t7+<~iCj+nEwBzp12%fI(}qwB@L0(b>q_A%<|"
    "eJwbzDHD60qboFlJEVpd6&CibAyzOAo~#W8rH-y&IVCrQ@U3sR<?w`qPUxqI-m!!B-a7cwzp9`QB&a`EWxvLAC)K8Vss&}S)=;mj9r0{DYuo_!"
    ";vskAu2AhE-i2j&QxeH|=(zG7iRb!Q0gcL{KeJ}b4Qh=JMdfZ;?Q-TeBV`foeS93x$}(ceW=NEzYRK(Y@OX}YZ4c@&|3i`cXVRxuN@w$<s4dQQ"
    "RY9ts_tb2ZvtuhO?tKsf*>R#yEiQ_jRA-}`Jt=z`*hGc&YZx+C%%Fp>+=Y!d&c}X8q@^!y<`I+MEjK%(nRS)<1N2j@o>V=#8Ywt1GIgoDlaBq{"
    "?*yCw<GYnfu-}>LR5*^7<2k=^pB*gVK1cy4tK38?gA@D@&&1r#sz25rY2YNKjzSHvi*bpm4%DfHHITnCb_-DQ3G{4?wt^{`v<w(RRpF?@WrG;T"
    "1^hcte)F^sJQ;zWudTkXh@wou0U-Js`OJkocP2Tn+>HJM#ipL-j6@`H9dq~t(?$EG4xlFxC(LM_lo^fZJK_V?bDMAnYG3qNK^X^iC_98(0`jni"
    "sEp9%DRFQKUQAy3g_ycKruZu1NzGl(*Z&wXwSzhcq851|o>9VtofLsO0r1C~617b#JMf`ZnAQmt`|CMHjm8ud-n^ki08cC6Jln?4vN0Y&($=tw"
    "e)hu@y{vZ%9@^d}{&)?bTh^&qRV2cpGnB!tT-GUo?wwzN|F^#x&%fo$ocLZX=AKuY%9)c)T>}oq6X)QyIFze-ZlgP_QWl?k)y#_EBp%Ts=voSs"
    "W-%WpqtBHtsTAPeT+P~Ov#JPW5#>M_wc)ijy88b$tGf5yjy~}OJb}CZkgD%&Mc$tEtLVJm_G~Ie^(i<LPOCj!5=pvI&8+j@|B|wrAHoOtpExJv"
    "6_|AsL;)Y>EHA2rZxM%tx&y!T27cSq)r|;2f^&3f*QBXW$1{tb$Pj(iD=~~HHxhAP!Mp@LA!ZY3$P7txMB=Yp3oY1c(jLLFyvilME=95FOt^wu"
    "7e7XXnfE{J!6az*7X|+u<d`0*v(9gK{Dn8ZDyDztfO=*96>=hu!!cmKJ-(mNYdA?*>LZfcc;HnvMxL002i^N9Z-rk)Jp*Yq+-p#r#V`H65;LW@"
    "UdA>033VaC<FtFm8vfY^3)=r_w7c>{6@P>=8h2#icNXZkRVeqV|F#aSr;_t3?@4|-Urpwtj`9ZMAFuWk8WW_eIkUl=)q(+ykms)#I4z>!eRBem"
    "&#B754{1W)4JhjQlJw1-UdgeT4^49A9-SWfTNH{mRcR~|pn{L<yYYz?xUbhMG;(e0JCZ8Qn6Q<eJM6O+y7aY(W*#vSb~=up$$SQ$UoTje$}o~L"
    "aYJ2)3_Ww)0kQ2p-vKy6>MdeoEecy#)0XuZj*<iq>FJg5moj<n8qt*EztBMZ5$4PmTyS9Hqm5G^G1tHGn)4G<=x8K)&{GHU@YK?ad3phnJhI0#"
    "s{4=sz~FATysh0=uGIZYW<36@w)AuIoA{EtJBZp$v*@-wj#v7Oua!~c>LN=0#ucvPa?Rts-zZyL|8o1CS=P3^ZM8@a^B^`<Q%_&xz7)4Nd4$$w"
    "Kb=!CE@iyuTfl|-gUpojs2oe*W_R5RKi#Qsd<kJJF8<=u0T<5Rv&t(6S@jzDR(T!4xZ{N`9@E1md6+m~fcnaROi^0`2xSB#({#ZR^rs-JC+*=`"
    "okh{Ak)*Fu{#6MYYuL#{n^Z{`PSw?Jm9BhJ;^)B<*)ZzpaRn1j-$~Unp=^=VSSo|wXV2zo0y}UYj^8?@Y9PKvGIdenqDchp^^u<!Ll34yPHf`N"
    "?}poXUt#e>d*<F{!&>BJCdT=cXWF${V28)AKy$4%#bx=r9|7(FTxe_D+Z5b2qC7bj(JLySs*3Qx`|*h-{s=9=$M}L%zzwiGFuXV3pA(qUk{3^@"
    "yG;94^~iy7^Z)r=#HUd_REanzzIOCpScsy}nJ^(UkW1>o_(<`e)i(NCrEh{Sgwpovr)#jc4Ft6DujdrHrv?7kh^TeNCuqnl(WiI<UK3E0C7=<h"
    "P>p<=OUAv`dx0ofqpRl^BltQ~uP7QHrB(%;;e`t0gj#)?3oB_L4BQ1`42l85^7)9El*ABC=vAL5uOHNMz`<DfE*lMF7oIqLjlV_{KV-K<bvLU`"
    "U%!kX+d$>SQ)l{z{-(-<g&0D8ouzUM4n;851x>IEL1|Tw+Eg^Yi;Pvq0@<Br#dRDusgOVcr*Y;{63bNnA>meB45Lf*v=V%|2SLljRGc!J<Ds95"
    "V!TNQxIULXZIe4%e}-EbdV(oOYwCWl5<LQL1THR_OD}y0|LZRs^4sJ--g($~TfrstyCq8gj(fluVYM<jBnn!!q=JIFSD8clzEmv4gW`2_G2L%L"
    "{{!3D5j=q|+gkeA6-jXxG^FT&92p>^oljRY;;z0gfG6MPX*85Q(l1w4!&|DhJ!lJ#>Dz4?opUf~nBFIndWS@+>yJOM@Rd14!DabrUdV7eQ}1?a"
    "S-#{`7LEKr`PxI^%3YJn338{?&-&nBq2ooNcfR_hO7sW$Jqq^puNkL$c2W%pO?DeWuafC=Zds;u2cB+hZN}2p5!4*H&^zXXJg*CN0LG#JRxe4="
    "$$e@AkJWn8^#!-8vx4975BNnH@iU{ET;f4`mcDmpQ<akk@nyPc67(dKSv+hsfvWYimFkmO#gu7X4za)w^ow5yIz?i~zdpm{FC;l*xb5fMe+y@#"
    "=5R(Fh#y^>7i03zdoysH-{8*(K#}vX(;res=Un{67v11fFTe2MjQf8+08glajiq#c%44h&kvOkse)_t6$t(f<hs550Iq_Ozo3P|jQ2+Vkcq(vN"
    ")ah9m@MS>V*O!QBHy^sO0aT*xDokq`*-2<Wg^=h`#4x9LYj$fCONr}!PadHU-=lTUz^|b#$tC5fm-3{>E`y(QSl8137eEa(=C7Hwd(%Pk;WK<W"
    "316l0KU!T#J$)nHyuM9m?`+G>i}d2jM^Ol-C~dFIWI^)WrZBxl*R0mnZvnJV>eD;PL^1<EHx_>;juE4$rB8u^4Gp<WD$|G&J(C<EO1lMb3w6|h"
    "@2MxYz!{Zt(A`OoL#a=FrEgIj=jWMxW(0k|%@fYCNbUVgL&WC7SX8;YW;}T5V`Tawy;EI&dfX`a4!!5@WYObo9NFn=BzBJVAW;;fcNfD!P+K%c"
    "{QEE3{c}40z70zcJv%2mhRyUu&nI)QX)?;_ZdDxBM?bc=R&7DWYFt6Q^-LeGDoG+XWPKClaSxh1&3yLa)<W;VRpluHf-O)T6@BuEL-2a~AbqxP"
    "^v#P_po?!9#|)rf{^&<6XLRW?_b*?1>cZX2Z+%fEjXnL38E5EwlRAhX`oAYydFM9X@d4ieeXH<ySQbA5@TTn1Zm1g+-c<V5nSM|KRVs}}Fhz7j"
    "3>*cb7>~i+rn196_c_el<PWfQA{z2@BR;$bciax=YHq{InuuZ>_~1eKyqeN&WjrF2ru`w%V_Y6fJ5kCm#iO(U0QzbKAKhjNwA-E@9}>_w(9^$k"
    "gOC<i?KW?%D}__$*^PDCX*4qUN_D5dBkx<OLOO+i%MRcf=B+Vq<JH2ozlHBaX(L>Z)~<bE%7vJZ{lRG8CvhRpqKTj2=lB{boh<sYKBObH&^+}Q"
    "buw={)UWA+dlZ4Qq;`xu%C)Z@>5HF@)>yv{erF?*=}!^kl*+_K0moc?ap`Z_bnW$mTsTXbF{eEQeMl%FxlMy1N@^t9lMY_kTRNh&Srb(zaEZ8?"
    "YgVrV_0W7RRhixQ+3pklKg)Dsr?jP%D*4AwIni@ytfGOUM#+dwk5Y!;!UW;tz0`Dm7GQM1Kc&FQPl<X#n@kiebQC)1F2o+RY8+$}Ff00$_uB`A"
    "8k#L<tH2UeU-{_Ka@)>Q@?X&}40Z<}*W1Pa+4ZKlM1!AqQNt1QKC;%g;dDgetU<%h-Qu}N41N7SrRBMO9ym<OjCdeAEN#4s`k+X>QcR5kzAe$S"
    "^AokBU%I;Stxq=G;yj+@M|tn|C6i?*H6z<Z--{P<azH@Zdc)yXy$#CRZd8)ddQ$r|=}Y5EzYVfUVelN3C`LsF!9?$(p{v%w{>8_r>o0B6;_5>*"
    "o9A87qEDfu_<zs{a)*1+u<qr?%L&pWySMfxq@hK_k<6Xg)n%D?>Uh0x@Pd7L*l^eC5c~_`Jd>`p)#{U~3zQN2Ick?_po&5nxq<s0S?le%^61%L"
    "8Z@a!a!sa8WR*Tsh#+w3n@^5FWdAR?<Q8tBJoX%_$teCP7;K04(6tat=k;~nq&Q9LOZoU2r$P;-rj{pD<0378n>3PL|M5^?-8h4fM+gqC>DdAJ"
    "@c}^>sBlnt<ly^ogtxdIIww*-6mO~R3TvGmTPA@<XRDWh+6F;=l(H~*PH`<8Od5(J)`VZ^8zff=A@wyStT84jZv#k_wW(@t9l&i+-+A^Pc2n?9"
    "<Y83Yi%-LFz5jHGQJ$bT3E{X*y;jOBR%0`p(=aYKmtSg(Qk7qL5}NWW#CDxeBv9~Lw`*`g(bp(>fC5OBx-<CWg|)Y`1|09{31}gHK9DFRQW+yr"
    "2TVKx9Pm<w!*uIqPqU`@v=7qhCb)KQtR79!I_~g|yqZpYzc|?p^hyQ0UQ+K>ZCFDirM{1k7@RiVrk~zsLN!Zdk?2)DRz;6aP_wx>2~_aLXG8}k"
    "hf>4Ns34tGINT?nVdo{@P+ozXpLi$>o{?>lI++e;(~^+I2V2zbKd23p&(wG(SU;eA5BjcFA8=(j?nZxW)i%73kmg>#7oExGmMTn#QPDV8P$wxU"
    "{|!5iKUmDS@JvMTF<yfJRm=0?nkEBRajpHlowb$P-F8CFZ|S1WZ>-AK)Vmd!Jp(tv3gOp&oU_$`XV|g24mMSPb8i=H>@P#v$vsS+vJ|bL$kL{E"
    "{X6)_+iAS<y%OPqG}tw=@QkQTI;KutZKGhnNmJL$4t&^y|Cm%wf2a7POsTsR?T-SuBYm+6+-vpsg%VI_@Q7)^M-R+6N#|X@Zo}dUlvy_)xOW1D"
    "XHKIuH>qgsT?#?kj7ZSukQ}6Q(ybHGLn;}9rbNdauj-RzhzJgEVGbIl<a&b$HY4GmDahTV+h3#nhM+J2A=jP)oiC{WumLLdzmnfurrgpH;zx4o"
    "<}II}Sop>9F;j1CszLe#Wyop0sc82rg~|R%a!-r1Oebk4V2Bbp@W0n6h)B|eix7N(OvHJmnz%Fb;P(uv`c8K=-BweuPu9A)LVxm)c+C!kS&bYH"
    "QQhxS8d8Z=-`l1z+$h{Xs=f<q)aen|JUnNY^+Vr8g((XB`VJYv52DevuXs?Wqf}YDeU8Y6I^W4_iG4Ou6nG&+r;ZrlKEcXZK;}{&e!T;9<3sY6"
    "|192jv9$u%@kD+cPO!1+LX?G|%XTs|u3ySTkp$wg#N`>I2ye$=zv}1oukXz`gWgAnIx(T^rdv$Lh5D6iEDw9xJ*9hd{)$9LKgk(Nf?Vq9K0rxb"
    ">11fsWBPReD?trd__~o)t?DGM%VN*G+6tw-jeHarb*?B6m<@=hG@KDqZR!Z!R*)4B^^XnM{m5KTRh}?LK9IsUepUA$mAVVJJm9xkrp40H=G6Ni"
    "K#{{R5RDwL3%ht9cr|${bX~7aeM)>D`dsy2rHnw81?;9I8@E#>03VOiPm<_f1&>RtXS?=bU))nkpQKQOAszZ19iXLA*KOkieT1fu(e5|8vw8gQ"
    "Wv!&M6hgq;{}Hr>7FW%S5$crDphZ?sI_f!(I&;C!J*j`TpR%p=k@~;U4oS97)PCBI<i+0%qji~q$A1c}R0|YLW1xVi=l50iW&G@e-yE^v#R@F-"
    "$GqrccS^j~_e8|@S@wy~Bj8;~Qdvp-p3^7C1>b8F*Sc5_j-+khS^%^|wNu@zIR|h_s&tQ%B#!{WVaUTXOFU>lK1$*6><{S6I|lBbf`I6^qkLMT"
    "7801Vw);*vg%_QSCEPy)r>^`SXs6|PA|hkFb3*B~4^c})^OH@=@7#&|T!1oe2K_j^{kDqM3h6*!*iW*ws)Ai$eZto_UugW|`ajwIna-n)qZxPH"
    "ov8$`xHR=F#&t4a<~sz01d8FqIm<l&B{p|A+VI{hk_N0I9#EOX(3MlJeE3@7&XepV(pKKde1xa~LJ;2nI*Q+WDt^`Y2Ey={A!x!X3P6ld6G0>o"
    "=7ymT+vWXvqD0EkB-6ozfDU@lPi*8T?-jFqvkR^_YwdV6Gxn5qM=4DQn`&~q01Da;^*_V$yV==}wnaDefQC7pC>{`6;(54{_Nghobyw)$f2mZN"
    "_A7pX2Hs@<H!}Y@mVcdkQG%x*mzDa|x^RD&XP3<KRrcZ=%`V}Bd>fSOBBpVFDTiP$YLI(AcBAapiHYV$eBUK<Bf@I~Q96!Q8=uyH$(<zH?5!6J"
    "li)H+LwqYf!>gO7KdeOANk8J@@3)Lddjl4af?8Cu{|?kIbfk_s7l6y``ICAWTO^=cgg+XcR3ns*rL%QU#NAPNi_MEv3QVM4d>rWr2-KOxG+4xi"
    "wzi~N4@H3F$?oG=Gw#D)kVT!0MJ#svQ0}>8?0yWFDXH94wwiJAo_oxPY9Dn!(j#H=ppgOD8Ns7wWbnSPXc8yjbb9nF^3sU11I?P5@eFE0;n^E1"
    "<^dc-QL>5UXfE~2%+NsB1+M#76UE@Ah*30XEvy((k^$H8>$?_kcYm|~a}vR&?<aFv=o%w4^iK5jXiSQn;iPD}dc-|J%lh9a*>!I;ISzxr9V~?F"
    "^19nsQ=~(jbQ6Cc)J-;VSAb5=2&}`?xb%k)zCWo8tSr^m-*rBBKz6IC^p=%h;-8tUH$Pqv-bOsTV3-h?5PC@uCgNuQ9!f6G0dA4|ORjc-%XbRp"
    "$D4TBd37&^Rbv+~Ii7?`Pf)Lwp7=?w!!hviwH{)ctTGK`8R@~N_~N%r5{G?^@CLpiZw0@0_J<F{u@R7MqGQ2RGlS~rO~lC1Iu8+%+V7zNKlOfr"
    "cKi6)OAV~qp3dTpU+A)eZNGOOE*x;P=h3?;jllPd@Bqb%Yl<IK>PQIPWs+$!;|T_OW7-4ia3|N}&=Q=x+>Z+2rq;gqkygd$e!|Fqd<@S0KHYU("
    "Ns50VQvJgXzV3w;*N3r?bI3rG$V)K0*S!^GVfc9?3+~@ffY7bKxcj~2;6|tsCCo;@nNk5~rsNCa+X`+dAzQMy1HO-_9RC~zg_m(nl=}N?)Hs$^"
    "wQxwe9nAt6c~LCCEEk}S*xi6ap4@airiT-Rq;AK@^BGmbXDL~VKpU#>4XwEdNs2Z*-nhVjCb`hUhJQ}tzwcHD4K3<rw@Jc^cyGuDwZxtqpXg_9"
    ">7vZLA5kM&@|C|tWI?z=Vj8!<)XVr>d1Niq+EEo0%~g$P6muFh(vd_|4`)I;JcZpZddUsA{p+KDCf&8SyGdOXDhz}NJ7wuuywq*ER#-g_BjQGM"
    "Z5%~2c0*1@3e-Oz;Rr3_v^&mUyHja(D43-<C~+QWu!=)B{36mwHi98!lV~yS3@NU@6<AhkVqR_@s(j{i@R@L*4r>sl+=^cfRq+j06$_^OqEuIK"
    "xz{#+2OJ_F6`qUtd<++>4VDYp<TS2Fw)Q6N!j_lmayZ~cLaZE#@YvCkuu4<Mj1;lp?-xO)vl0M~;-6oqQOUsV#ZQeTF*7nqA&MpOkP#*$)XA_4"
    "{}gWy=nftXMvt)%;9*LxgB5LQ6@)zF%mfWN0-K`DgU0*TlfRDl9uKvrYq8PMZ}ctl8{t2NTPvPVLdfb{9IV_*Q6x-zzg-za+3WlW&AB}vJU8(3"
    "Fp-|D{?kmdn{7>Vm)mBmQJPLaJjyYi*Pv5{J$r?w7iUaa0I;`(<unu=PeDMChE<GhfFpUO9Jv*-RB2>@rhZQ(>Jz`-t?tsP*7Siw$w}eC5`}(*"
    ")MLGq1VumS_rF8uHPDLu<McaM+Ub;R^G1hU*-NWbCUS$HP?DDaZy9%7pubXIFtmeybV~eJmYKrpF1Wmxyt^UzedD41JN>~Ar15$~4){R3^%Xlw"
    "a2LH@e3I|tF_?{UW4b!@c^mg_6OkMKp5p-#CVOq-oYFz?D7lNl)mL0yCHt{(8pO9~jHPVXd~Rb~bL}`Joojy###Eg0X~D3cK3_M>{@LfU?sdL?"
    "$7a_mPLhy$iJCgR`x~j7<H3l0Q5{sRwgbjD^PO{W-hgO)_~a=3b-|Fk)N`mH&Z#N&<*d2@vAdFH&EA7}E-6z0_z*vLR?E;*DzbVcUS<j^%7pKi"
    "zaT$Y{>T?!ibv-zbQ(dkVZXZL$j9KStJ+N^jnK8+LTAbcx8}m^eZsQi4?U~;yH{Z8<bYOfyH92I5r7uc!$}~*P7rdAllyM&Q{u5CGcQa2YMf^M"
    "$M8+$z-c7z7%DUyN$(=I4@>~L^;sr#f*kr7&`8eHSUO{>@jlP*eR>$zYJ@=#ae@@}LaG54S^e2%`oj`+)%5cRi8n6qoN?4W`vIOKip)RmMnOME"
    "c?Vi<uBTh0r{gJV11{~*`Sf*!6#XA_or@w{)_q2=9|vdPbefLfnMrbMmBQPAatL@Zs+qnQk1w_q4jlhS`GFP%Rj=xwELr4Hn<8~m<*w(U=>9|J"
    "9(Tlxg@3O9?m`aajR&CgK;&>BO-a$bA-ws75~DCz1bOgq54R!O#baTJH>^PAc<ePMJKEfC7GdtAOsED6wCFM93{ns`$WG;C2fiFxf2od%ai~j`"
    "v8f#NA6)fYDqJK5bUNg&M6zW@noJ{C88_QVbd#j0Yu_<<2Sj8nN$-D}J|&V&*n_miJGb6>0(v9wt8>xTE%}j1P9oyNU7KmaHLk4xGVG!x7u4X#"
    "mX<t1ho#OEeqcnz>|KWX2_q`mO{$a-Lr#Beuvlkcdstdx-#MuApV2=#7EdN~%F)rG$>}@tPX%jEZ~lr~QJ<&0uA2<$(E~PE$=jlp29ys__AA{T"
    "wJm6zh6zLs4Al2dj;}w{mpfEyr1HdI%@D--oLn%YOdd8(aMapBDmzKqE^-|?EnMLu%jWwNe6JB05AM>&QIDbT5Fv_msF-UBf;0)=<G11mc!cNC"
    "(4$>7`={_Q6r&i*a!w6ojJDMX9i*?wG;J3r*lfUT8~-)<kQlM}0UBZ^H<gZRMCe**qr4B_y107?k98Gy*&uogT&UlX%630rm(4p65W_D`s3~gt"
    "flDdh*gbMaFwZ8sQa$|u==Vn|tl<Yfz{&yNkq%TkKV|(YWqxQrFfM?WN}|HV+kF)(e;5fxBleOKNI7t#lf~$^ndY4}iW=O;>+=1TUHuL8U~(l1"
    "Olr?>P<y!BlCFyR-P4Rbm-mpztgOE2$7O=eBo{@gQPr0@ckw|t{^__2@w@j+aVsk3cUxYj<31IuIDX)h?udHAmAA>y8&=jm_{Q4IV{*^tlaIU0"
    "JFC&4>-xSom>sNlQ=t$2dV`X3)z*Q_3O9eLsTF++YLyYC=7wue^dCONXec1xnqMj*slMULq%fmz(2nyIxs$B(bLzIFmWGG;y#1uHSy|F|MpgI;"
    "uD=<^Ge=<wmobytt(;MF`p}00!|kqh_Ue_Ei;1TPSNXw;zg@{Uumo{Bib?;l{TRT%0Gc~lvQcNd5H8Uh`rl3JzS^M7?aTK?j+Gvpyyf+MAAkO@"
    "PNQgkEx)H)&pmVXoNx<pAzRGD7aw}wFwB{0V?cqi0PGN_9$ng#Q|4a$%NujMbm=|E6eWaB1@9%Nc4mp26f_2(S8B%YD-S7W)vjb;y=gH_MJVxe"
    "wBnk(_XDUB$o70mgqBI+q7s7`w0Qd3NtQ!W0i2)6Zc#s8;0!te1v=iu#@FF=a2E1Hr>+=&DPShNUYk6L4%M<8QS4LDQ}$zs6kW%2NVD%!G3ZB)"
    "69~~^_+*X~tFY*2g`8A&r?@c8gtcA*N2wx)1Qn=(PxV2Pf{hffBuLKJUr5S0Ee;ZHZpD|CE-cy-4~uY3G9zEFc3#)i+}vK@nf_+zt90P^29Ft4"
    "705&KuTrJpK%`=Ihl0<5PCkW+JcM|v<{^pOb4V8`vE$I!yySvC+&@$Ak%u2}JS{H*X7-ZOC8Mn57r7dfs$}J=4S$7qEJ^guDI;9p>ZwqDEfs4I"
    "K!?Wp>oo2N%<fmTQJV*iEJ;I>KTeUi9%8Bwh=Jl#odh9{8c5s=+If*e%bi-}g$ngeFQ;iuyk?a%|2!SE(_gkK3q)GRt`~!mXsnX>n?>cieSLEK"
    "7^Cn2u~m^i(Mq$!Zh{XWjTzb#U}SZ(1`B@xse&Tn2!3T>*ZJ$*#hxU})}Syae{QRuIO-Q%74(yGQI`6RxRhdstF}5Mw!R}^rBUn2v*bF^xMa9W"
    "vi0QC_x#0`f9*EjB$74b{cbsI0mr_o_L9;erTPh$wEU};oPcbi-+14Y&Nkg4Z=;{J!8z*ivMP6jXEG)I3V)zEM;!drF*&0iGAB-XUk{rnz;E|X"
    "-7b{82|Lf-cry2^IaeB==w+{5Et*1FFm`HvTx1`CH8l)3;U`L~e|1hTp&ZE6^B<#=BS4e#8H$T<m6}{h5pSz$Wd*nS7x<$*Bwj0J%}+_5+G4`v"
    "&_I-8J$DH1O22Ydu@Fen`;ZKt;_4y%+lU&#>t%IK_ev2$7yYCAZT!0@*<sT`!q(q2oO%q6&E2PRK%L}J?a0rJN<mwF1^<>Q>(Dz5UAid0!5gmN"
    "T1bSHj*d9Fcw6^v{NqiSL&=|1-<uqMoEIYANh6vJ=WV+E{^$Qg5B7y6kS^2+yS+obK&fIm25(+>Pof;Z$>hWEOG#Bw4R;d6E0k^LHo^>PU+w)X"
    "XIN57hz^R%`?~L73yi8%s3^c%$A{T{KHU~{JiX8Mi`-?OxuF>`oK8YjNk$`tV<WYIt0Xh<Md?5{N?Nj3iu6f}HE<hGQU*EP&>Ki~-Ns;H`c`(("
    "h!tqQMKa1o(degEMrdf*e5$6^GtPJPyU2B_jtBK1I`GCHJzq+`pkOqkPch{l5IeA46GUEyUTa}Ym+$JjGaYPV_e<TeqQd*tt@sgfDjx_q3MW92"
    "8~R~7M0a)}`$zPL-Ki=2HW8c9IVVH8AF}U&x<HS=vJKqh2M^BaMd-XAIqK>Khl?a&TNenqO!ag?qW-6&a&=ex#76nUo$Ib^&pzB#QSNX3uYT?E"
    "=kes4P9J#2siN>f2L0%S>|ZDNEeuG`HS-Sbu#%%%Bq_MLJKT<#0%A{Ty{-h25!JWVFlQ8O`DctIA>6~HEj!bX1lkkV-`V7(y;6-~i|$;rwlvrR"
    "YWf@LYACTbN*oZL%2xEFiH2E8DoqmeCBwE3j|}0iP{D2z8I95Xy*YJ(m?YT!9n`8Ox{N%*w8{#SCsX88p;zX>65XwfGgWd%2Jn4SCor$LZa<&e"
    "8L=H1piuYAny0qaX!d`-ozSyV-Hp6i=MR4(i9PkJNuT=h?@$cwA{xv;IZvh#HGP&i=HU;5#->nZsZVyqGab;os#8L`A9~h9cNw50zaG->LsjgL"
    "4m?*{t`F<)1IyG8d=tVTg0fd+L7SqMHYmu#xJ)ob<o(gt@p7~>R0<5$EIcK_T_;8M!g~mDL}0mF{xmNajkR*;ASjQT>f(&?yXw&IA~@aS*|jaV"
    "JHyHY)xs6uk4+_Pdh{`F5bGeIGC}^`XZb9Nee_OpX>tqU<6ql4C6^3gOt1=ANlaZ)RA_k6#kB{PL2rQGu7^oDdCneQYZNW`#vwk#;?L>o2T*~B"
    "UOb(a_ZJ`j6o32waNTu(__0cUL5AO90@Bp+P79BF9xN3^zswka{hYe<7#}|j>XsqM%)#HZ`wD_msLcYj3YB~MkF6VNDM*@fwe_|_OiAS365$VT"
    "F!v=n`cy+5Wc?!z8qftFi865a4{NLtJ&V(JZsB#c2!BgIDt(Y0gP@HEy|X#~a&Q^U4?!s7=|$D~_)zZqQ8fcMJ*NlrUxCBDX7P)#*rt}M>=Ac2"
    "#76BsiZ$<{x=iVgPTxm8yyRfPoxZ#s!PRf@)o=B<yu>nM2eQ9M^OO{4VyEN9p-@$2`4(dRMy(Oyv3RA&+1r*4FV00;*r;0}_Q_{rj;IlK@3o^f"
    "S9aa=TXoN)Vw^iT;XWdix9xo50S+ZS2hwJJMOA)T70I3x_3mjtNNon7noiR8(lL^wv3j$wxqSAXGtunz(@C~L9(>c?!$Re_dOJSD&KCP%4jZ9O"
    "Z%bpyp9JbX3CWbpZNHM_c&RG4|5L=Nop>u<QjK-PQon{0oT~m3lO3B$a;|@{tB{W5Oiw^RE|S#FseY{$H>tu_av-UNE^mu0IK_VXLDa9*B|y^Y"
    "fgh6}0^zi71Ty=+IjvAtKQa+UzAs#%`pF$RkjznO<0d3r&?0do&BU;``tD8|-?sV~vs~UD56NUSQ`8^=zs`ZeR)?sSGtg@#Y;K50GFb<2k}-!h"
    "Ib5-bzFKdU0E}E&nIj4-LygSwyi-EAhN=6Xx0L^Io(h3SN3*$p{9T#Jy~{>Etre;*;)Bti?KLxyH=G`g)HOq&E8V3m;o}ZG@QC^Y7A_;7;4YK+"
    ";u863lVL;8ZtL>~*jp{^!x_j<O{F8b<=@6e6xkN6cp(jPNqh)9q_QhR^(`>PA(d6y;L0-^ElPrGQvMY@Z;6;>3G&%KRkX<Tu4{@$XpoDN2`#I!"
    "Y-Up@hcr=C2WxnI2tj3t#vDE4TP}iSb?|0kE!I7BsUMWYB54Zr&?tB}*I89txY|FXN`f#+1Zk{g!W&?$La=3^!>~i9)!8S#P%BQ_rq^gBqC(9="
    ")LkTRrkb7gH>Rg6`YhxK^LDRfM64W&mzlcaBTM0kAS*}8g6(dLcGMUfBhggpm}5^;#?SGbx*vxcd!ikR9rWe96xrq7WXhjwZHP^sy|?*)mPy7t"
    "PKcMHwKaTc3!FHMYf_%X@8wi)dctaS;T<AL>7~uCZ$isQOd3+>w()wXcl!set*8ttw0UY~#B&+Z?QMf$I&GuiLhm#RB(#|~crZI|RpzdEsA3Wu"
    "_|*+-#f)t)03#F>CTk}LD+g0XIcF4LZKJMe@JI%V6YvBL^R=`%{B)C)mWZ3pK!uiSHmNoY|D7tAGPsaZ$n&JUs?};Vgf|Go$Owq1EJ7*Mnl1>)"
    "L5QiKm|S$~^Y2o8J_k7=LU<qG;`jGb{VD>3S6o3|$gTVlZA>LOt_7Nn%&eTmy<VhI|3<Z%BRVTGG?r-;oDs?o2~9gaIhnSNFtqxva&=&1i=c|A"
    "VFeWl1Oc&sYLQgRu`@eD!|1RpDSC){cczWl4H}ig9cD3zQii+yWTw+Gc?v?6-kz9$Jc@R|ab4=St15av);zSRF`Ym)PK+T$nbEd4gK(36E@hV@"
    "GymT*Ys~bHW(1mlcRE{C1q<>v_^8gO?Bn@4a(N<>AW049T9i}=q=%Qz^<VQQ1s7T^*0^dXg&~>M$=j;)C*(s)*|wc6b4COL#T-Xna$xAzImfXK"
    "gY=*-UMBm%mEg9TDiPr@6*LnMij>zW!Gq|6!wE;=ri@W=lgOsvlNpAI8nObOExp2Y$eza>gcRcpVbWuH=>`Y_Ec<tX3L0f5({%8!8NLx19g$_a"
    "5A8noATV?@udZ+NIa6Zjcn%Sq!9k|~iG8bJ>?dI`lw~mhTtlH&S(4=uun+NUeZ_;1j5t=^PCBtj=hNDj-ceox6d4*}zPK3R{_@&tnyVQ^lJjMd"
    "J3<v(q~SK9p|_P~aE-2Z-7HQ?V@l};U-lPu?Sd-hwaOy-*WQ8`8wos#laoXl-1&K;Cp2y1_$x4Ff@On|E9KZgB7#}ziXQCPjo+=;^#P!<`5n&S"
    "Lmjc;#ztQdKy7pbt<&2n=K%-3IXXu)_c8N4i%?Nhm8P-CtKC_YAic<f3*qS8#X~tX)=Fp6iQlH3wEC;Ikei!BP9@UCq_jOIIx%RCe4mkxfmSJ-"
    "HoDTvMNLmo>Xk*)h_czX&aM)*67CyBv2_$|i}7{6?tp_5sF&LFQy)+hi9lGOW-u?3BQVFLL0o3%m~HM_P>JKg;dE($!$Zw^->ounk!W&tba`Tu"
    "E>zM@Y6^n;t9S5$`|<SYt*V+1HSKMf5Td=7e|rsAmZy`Dv{P#ik4bN3EDEujR;{JkE-eF!trmp~4OJzB2AanV@+f3hMiHptI(O+g%-#km7q&rc"
    "fxb*8@6b~@PM4_%xIvj&k~O6;y^XoP!UVR6M2rF0IWrt0Dm1+O2(dsI7Vof)0D^iaR6a*Q{ld)5JpR(;gcL24i1|;PD3{e>w;#2R<e+2@9}!(d"
    "Poy<Pq0{NM@H#iw)@d1qc-J8H-RQOBxFd9I%~nn2+xF~CQ7&+qRW^I=S|VMUd|pxPPl%=$W*MCkgGo%<=6mbxXO9VDs0c%64c({FO-%x08<g;+"
    "Ve_q?B=wcml4T$a2z7Yp)EU*EE@X8wnaDuB>%i`=I&(&)O*FK1d1~m58(sQgIqiR$m>^}a-cbe$98u|Jsq7D4O1@dIn+z$WL8T?cR)J4phB`gY"
    "WmhHw!f~+3u;kZ3{UhvB>dF<AS4+LF5QGr{1EgfXB(Ff(8=?|{Vwd5B5*6skd30r>$P&V|v^IbJJ$mTz5XSXc=J<qzw&I;Uivq0%f0D*VPQh$m"
    "cb;pC??ccqKDW4x(i9tBuog>?2rP3Z8C+<}6%PI{QctiNnqkOF3~H$m-1k!vn?jk1_p*+9NI(A#2s+%SmPtZu%aMvwcV@JeMoE=+C|WI6C?P6%"
    "&&Rd1Vv~?Sp~MsK9AmbX9MO=x8^JJi6;4<M%HU9g6D9m@fd+zF&B}AA)d>@t1`Qu#6>eXpf>vCVfY^rdUROHyCd?@C7dO|PB3H;}vlE2*DP@)&"
    "!tD#<>s0cHD7p<YLfD1M5x;BDRIqr2^dQQmfBCAm`ox`h@uCj7;IkJkPPG)qpi9@V6~)5P_)-4_9xGE2MJ&{&K^%js+@N@`=WXbmlt}?SIozRZ"
    "g+>EEY`uw68)-joqE0c?wfyHzyF2YS;xJ;e5|3L5$U8njOk8k9-6V!RJ9Mg|!faK?NIYqVI^tlO=wKGLuT&i^WXRHvG2Y)fYc`tw5Vn*pZUH0?"
    "g<{=`$ZepAK8>`e-D?p@MX$|lL-6dgcy>#)4kGJ!=X({EF=p%XrZOzC0c|4CAo-+0jtw2h@8|1{Bui&nlr`9BMNyX+A8}nRBEHG-5D=zRH6x2i"
    "LJ3uvHd$z?3XaO#3>+y{0g3O;(Ar`$LIcgl+S<fK)CzEane3I`cSn{Zb7)p=I{}iC2q*}+^wZCGq8Ic5(t~bRX0zI0juj`ta*~4RBqM>l3YvdM"
    "ceOOAdtd4{b#2|LeLFy@NO2MV6)k4!J@}+TGMNSl6UN8WX-#HZ6gCi{#MVzDHdAN{amU%@>8UNgPsaWE?-3zaz6Wb<T!<gM#Njq69c37_hLj+d"
    "aubYoar*QH_yC*WHXS`8ynr^MT6~2~i|T?zBepDUna{wv4L>yOf$9?q0Xe4jvg7#nOZ6_Gr8hJ|s4((GZdNSj$m_2lKv6Ocj;M~;Q`>7chKGl#"
    "h9~BcQnW0*o^M^gq7!WGHghB+B4s5aXbu6if=ri!1JW#6R<EbIt2T5ku_V|Ab12IptG1<RtL|iKs8Dds1LO)affQabpD%dZDi(N^GF6fuBB>|v"
    "VG=co;F}1+b~%n?M6k&yDJYlIAc=$4Gaee6zad3G`zz6-u{8azTvjV9o>3@7(K^?P8PoKwx-Uy5ZlO`NxjCB?tx;^!YPMQV#>}P!UF?zoAOz3m"
    "i(!J)WqHRA!)P+Kvd4o-nhYF0U2t#4zEJYTm2E++NG8Geb>{3-iL=B9vM`=PR|3^&9fe0MNA!dDwx{CxZ}nJh&GJa4`dU&gp~26_U#F)LGDTwu"
    "h4NJ|f}1chhK^-zVL?+WaosV3_!4)R15?kh`r1E-LBcjw>LmOShB7<aCB?5grsf1v{cwvyD~v|KPDR%+Ga3)zgAs3N-6N_xcARsTV`L<E!D@bA"
    "yCC!mqoWa{uL<jZKbGYuGbl_whbaz>&3s5eQL!X!&nj!SZQ4scu#lX|ahi6RA%@z#{zr7=8pMB|ME-~^)))vi?JJS|<nyQmogM{R$@wrvYE^k="
    "nWliEEn}`~j}L$15Giy)=`SQi-N8{trjzjL0zCQTK<p1S%-R~={~De~ql^ni?6@QZqZQ5VQ=~8H$RUEV&Q<D77K0OXh+&62tCCu8OSjJ$>H1^_"
    "CfLvuM<Qt<-3p}EWMnMBLp*MbN;}XZp;ke$&|4u*krq3uG%yiT<DGXUm6Z=Zu1j8&dSydztb!rVl?oed#J^}8EtPQAS1LtmWeg~o!myYSmhfdM"
    "_hwseYRlB`khRDb{HTzt4C~e4yASn<u{Z13_7R?-2>;O1!%p&r)EA^4ls?hB-f7SQOEZdW&9)3%aaR*f@W{BC48$_}Yqhz#brF+T&B^IQS&q_("
    "$_8q`5T%=(O!}IQUXU7`Dyp)cXFw*@lw8I(p-q+}y9L`|YHCU_&2{>^qyW=*XlvaRGV7D#r2!)(4(`nQ8grzDMBuBEYGcEcF-MY!hxDdL%#R%L"
    "Oyk?yKE$TZ-HT*;-BwIItpLgtQZG|%n?9n&!IY^m_Nn(4*3iBNx)g(%nOGutk|$j|o5ZR-@AhmapFW30UPY5*I%uQRR-t+a#Xf86*Z`li*El?Z"
    "FB@txFYREeDqLhDz0&o!%MF5d*}>%&TLfJU8Gg;;H8(dmJ~X6>QeVK&lA1zaioz!B0-(*I-Uzsbz^3J(Clke5|0?Cq%mg}?#EJ9aVKoMWRrK7s"
    "o45#D<F54D<?T_m6E%JSm)F-hk7CPqho3E<kreC23rsC*(C$mFzLi_KjD9yrUzaHQLWhW<S6BIz=m{IT?YUa3p`%WMlFQ`=x?n;s3sqsvTkGtb"
    "8N*%dg=r@Rv$`eH@I4OZ)4XVIl4+5$*TEDH>T{PdZqV%PRPf;shl6v#v>K2!<dH3DR{6WsK?3@hsS}k<1w90sST9JEGNb^s63C*sWUMrC89*bO"
    "W#?yXsFZ{r+d5SBOBJ><8AU}9x^_R4X*L5+ZSX40R%wgy)V%ff)`mn8$G7pBOx*fv^#=rEm`9G<_qrsLj;Uk+4AOtK9BpX*Dk(7LQ);RM9kMl!"
    "*>k9R;Qy!WJ)bPQjyu6~-Sg$Ts;jHopbfg=8;&FzfCzvj=qZAfNYN<dHPVW5%Ly$tBh5@y%s;W;_S??xhuxTn-B85FNGrqLp*SK%kpdmOX>>Q*"
    "l&|NmIVU&GIp?1HszAjSiSFvEckey-n9N^h{xY*0rwG%?U0cy2L~}u=FBw>QDR0FvHI8>|hAauCvMhI1G%5_of9UYW9Q@{H&SWd&vJM76R<98k"
    "Sk{G>q1`qC_f0TxMAh<8cTsKH_T}g41AA5F&QymU###Rp+-R}S;C}JNFkwQes{)uS^4Z5l%3{e&0ovDbDrdZdAT@J~9#^4=7>`NE-SJpmEukPK"
    "*@a`EZJid=SenJP=OXG|h&mJz@9k}uZL(O=O(>`Si>QcJ-X8;=^PQn9h4z}<czc^<EFL&>P<Wpp)m|niU!+n>2HoEubN<vVAW~>SYaOwKc!n<c"
    "SjvqP`yz|~@}JdC!K+{qW~_L;X70*EnQ~w#rKgauLPd{1&d#H4jwR{?R1CO)-8epTCZpcQ5qrRK6{ha+(s3*+AHrj&YLaBJ6NiD$&IROYT``pi"
    "pgzR-Gi|4qa1t&#DHFyZPAs!mBC%-!2H*R`AFd26FLaNgh5mVdGQP_{yqP3__ji#6aaXQfamb4|6AIX^t;NN%A`6sT3menV(MU&8ITgx<wib?K"
    ">wy#xw$W9;t;nmrzRsX)t`$WI<9xMXOFO)c!fPvGElUHR&=TC?tex>2-I&{{LUiMFZ$jC$Uq8p1JnKS|%!H2@6IS}2{o5o!psb`fZjt-I$?{pt"
    "pRA&2cXv;G-k=dJ?d_?9!jD-S-EPN;_`Lb-@0rNP-z?7>zj?0paq5jt9@BcKv(%Upw&#A)Q>xg-t*5!q1M1##adBslw(DR*yQ$zPP@Yj72ugZL"
    "yIqkt)5-ZM55J?+mOEX18hOpcSYBFF`g9b<%+*6(AbAzsc0S_d4mti@c&?-M%Nb3mJumvm(0q9)ZDY2INI-8Sy9_F?>yBv?0ESNV;SY}^ewogJ"
    "#Z(cQ04;pav_k8RJ&V!n+iq*i`~6?<3TMyk?lSVuU!~6tS@U+gx9A-wazL{!Y8ylQGvd%US*8=1kXKtH>_kMw$6;?jMPZfYrnI%yB_5SW7pUZ|"
    "->j&#is>|twe;BLpIx}%nNW<=B;k@;*p{5;gG-y@YEHy?F*{i!emriMt!;7n;7BV3GASdRK)ds|Z<22qg-9;4=B@?u1yYgBv%D=yNfh+uAWq-J"
    ")PI^jg;!<Li<ZV6TLI=vD7^HRJZoz>9&0_^CKH3GL&*;(BC=f}Fc3Yw+FM8C+8S60+*a1tQOfk^#$#N-U9!;`Eu<3nZE;LdJto;w58KENQORg$"
    "*V`tSEh{kCkgQ4BYU5_R;tZ$#gVw{zvV5?R2!6)$qy%}h%I!X;mYb|<!{@WMtxs&?czwNtJ1){DskbZ1;<v7q#(_g-9Y_=6k~S|u)3ofrwYb2+"
    "YSZ>-PEV(q)UUuBe^06J|3K{e-8k-aT2`K?WNv&CB*1~!{c-zuQWodwaq;F;F5mKUb%2K*5P@bK)}h(RmZ>G4>Gx?z;jGghzsewrM~2Izx0LHR"
    "tloL|U3UycFC_8unoz}d{tAad5uZrCHloXN@`$Dt50MJBgD^NJ0^<N)W0WsZn+}x-h@w_&LhCCJcy(G;+#-S;C6v)&#^dosnx5m8-OHEdpcLFw"
    "H|H}RGl}<3t9BV|{QCKkBJZITIH4wHCZ?sWaK#@qe9Q<+q54!&io)y3CkuZ*OvLK1s*KIs;zO9Vh*4r^gzYTmzI~|uh_41M+nMltyJrNL6W<PP"
    "{Nbq8Gh8VOe=r=L=qyrf)xaDT6jp-)kO`%TfZ^hL2h>uCJ4@61z7j3Y)nYKYYiTJ-wmE@|4FIi^<WXzmef{glR<o>`X<?wn;vz0ieF8MCa2m@&"
    "h-r^sd^{7T5n=bVi*JtO=x20ZBW5nQf0rCbtoMNfVp=#2CDD@5QhN4T<1GafkO8_al`So47Am-fZr#cYp5~I9DI0K<BQ9LMlcX!G+HGbO;z!yl"
    "i|5aiNoIAs*8Q%;;bL0)W3Jb_X9>{k=cdj<BafpLVrsRPmdF8*FNaWxvC@T3{{oPI0Iz=Ru@`Msw0?gwb=)Rr5*hhj5-2Z-3dzf;v`Yy=BsXZK"
    "F`MHAe@&}3B(eefSV)wVq>U&hu(C3Go&J{j<=eb+ecv{T;3Dthg`r;GPAd{GVX)WhojiGSo1eIEh<rgri_vHlkdlq1Usx*Fs4{`G!@Iu3bT$<2"
    "nHuW_TveTdI8b<~AeIf49gKQy)!N?9N!i`WZAl+m(;?6d+>pX^BT)fVr*Wyll-_04<+?q4QgpiyXvy#)><$Km#B4yRpFH{~6~LKv&wQ4|>ZBkJ"
    "QW}d{R7wPO*fx-ubzkhE1W$>BEjqz_d&H^eRMiY;dzVB_t95Hw)u2TBrPHxq$u~&`Q<H{~O`JTV)a6GdO^VnP997{B&HNVV_ExK09#Twdsh$_U"
    "vKQTNIC4O>M3sA>YO_}~{mFDuc>fgapTnbGIOmz+*hrTW)#n9B96M&kKQ}mF^eK(L@y@aH6Z!?%6mB1Jli>Cpk4=}CiIsquQ+A1JQC)@AwHh8|"
    "2;E~UrFL#GCFMnZL&%dE_w0!i`<z9jBOY?@Gof@I3{R7msJ0x(6xJ^eh<751r1wAhB%+hbTp20vNidt1hU${r3>V$Q^Bfg?n0qoQsbt%cPALjK"
    "odzh7&rRYoQ?nRNR2MivQ4n}ga9)|pQq>E^KBk+Ky&T?^X*7mihH7u>@89xtPQVpeTf6QqEroV5eVs~WkbiKm7{i<zbWtLtLUM26Om%4CzV<aa"
    "kvr_X_NvEve@8o%XqTo$=ugvrTW9p%t9*jV)Qgp1;M94<`CUKtsZYH#=0i);W}<X|PbF1OISB;ia@wZtt|TMRU2slm+ER&2hyqH!Kj3etkOv@z"
    "{0Zza3`&rl;uyvG<U&hz&RXZQIvFu~H1&mTzZdBgNJ&yogE-h}gENp(DOzHQMf!1@`y|sU4m7pBM9GTcpP%snae{t4BD0mu&moGnqGFhQf}3<u"
    "Fp=v}s{8H>439*S-7}@o7Or3Q1GmW{F72E14jiFcGCx)aR6D_tberOj+eB_@Cw=N<@_|45(wBJdxniIky@<MUZOWm<Z%}Y-U%SRrI@NS)BsmpY"
    "t*YSfNeTA*i`x^MDxXRU0*$T`dy1(tkrNU7u6<F>S_L`HUfRo>Y#kg})1Jf&5XFREg$^i%Nz6<Njf(e+BG3qR9<kI`Us*B>eBb-OfhR0UQ;5CT"
    "LaBX2AZApOduOL*Oa~Tm)Hnt7%qmBtBg%c*?auQ?-N9w=B;LDd31uk^7IEWc71PQhc7topxgAt7Hi|0ZVCt-_0?8KnGgGiLOLmT*GT}%C-?Wls"
    "&*U_LJv3joZ<8wQE;j-halE1^SgJ<Tg9DO_;+VmAesyOw38Xdcr#Uq@hmr?pJGH$7@-9&m?}*MNCK`p*5pCfa75A?jdX_liwfcz-zGboX979~h"
    "ako3aRLgP0tRMEK-P)z$nPf`%h9miO3{MY9f%C|s=ujUPYXtcS0Cc)%rJM<ML?Zco7hI}bETDr(I_=38r8vEM<=Qn){Gn``VmPIG8F`$ZJy%g="
    "o1Ba>1$N!Gip<+7PBDti-CXzEcEeu2jB}v%!U73!dd&WQtJQAVA#NSin?zYGuhfqY>aBgfqVm6S5*=_SMCggniTW5u>M#C+ld$mz>*5S%U7My7"
    "r!D3NR6Ig4W5yp9&F)oFCGEvV3|pz2dBHDVus?-I_M-TV6OMD>@MDUlLTG#AE~vyo-eq>S%=In3y)(AunksFolqI7q>ZYNB#b}lNXn!~a$(`b}"
    ")z7k2t&wM<v$CQZsn{;W5M&u32%4PdV{_$`dt)16p&g1^0__#DuAY86D43tAR-5;GOOqqSh6=hTRzCHqyYAvhz_hO5A+M{tOy~_D#Zbtn)F&Yu"
    "r>VFp*aeg%ZFTzen5vKtZsoUc8$&4~aTY}h#XJc%y>si9O)wITfivtdi}El+$dhHQe+Gk2*LW=F+-Ab1BnP32@e~?^>QURcFj<a<m>^N6I(T`9"
    "H$^51zGR1)(wHWJfv^DrcCE*GrPbPci=V$Wl7Nib+1ZgIpS)7ThaaY2i*BhnW^eV(+bqGix0x#`JcdcMHBoSmHkJ2V&pw>{{qY@!xvIQUzY|5*"
    "sV{at|GC!9eIOMwO1r%unZ{!m;3SHZwJ9j2A|~mv32;zA8CYr2e4+A0A;uhOnx|Vi5!w@9b3(S=aK<MG10K=<dhHhVcpa57${N|F1p#Fe<#o{$"
    "&7y`*f-kJerYi)=nu;xS&a3W4(UmJnOv%nrJFu%~I%>Y9dWei%6&yVL9jPHtn`il4dB7!o=&3KiGGsX{He9QPRvFEL%Td|nZ9?TK%!v~RmEDw6"
    "E<A4V;EDrn=LP_QpM*)K7vqILowUZ!#&Lh%lwsBj*8>j74TVnxP7%DM%MsqATS;v)U7{?dV3xQ`J1v{RvR{;Tx~jQ3;;fYAG${UNzj`#Oc>5k*"
    "eg4dx53bsJ&-VNGvk~&SFY4uMQ}Wl6@l{exUA=a7ALXnCMc-*yhVMjWl60gilHjkGv#cnX9IjbhT;C(?k8_eS5GIH*bsHMy7c%O_VQ=Qc4yAF;"
    "bXdgA<Eo!tRc)e9wA-$pMeM^qf&zt0a$-H-BAu2K*KM8>TU<tf^pQl#%TbfG_fX_^e3E!Ty=~(m_*qhyd-3red2y6;kaWl^*ikdp1C#_YPc6*T"
    "4ZYZ5n9+1%OL^TQrg(Xr5e~X-amUzRR<J~+(>_5w86_QCOOIcoB9ABB3=91;mkvQHgQG5~UD~mCN?Xbcr>mE%xrIUH48%^C*lFJ~S8vEF<OIHw"
    "Bxq<O*u(A3M0w}X{?xz5JlRxn&)Y$WQ3}hX7IqA7SK39B$sIO0b573ft@DAlb22LEM8$n>+h?ZJX)B&POCOHd3A^SfB(J>vHX69vC6TN4c#mK!"
    ">~keDOLaj_^oewF@#oYhs*n;Og;!krHuc04KC{i0A1i!b9G--#Ob7;#fw4+am2)YR=(tXk$vdwXoXVOM(Kzlp<Q(T}Qc9Sy2WN3aZ(WsuqBCjO"
    "lWD+Z$K^H}z3;eM%>T}-J+*I<09|~*WN{Ur`pP}`5O~|!Ve^KGGGMJ=YrgmUEA95NL7z(=;pq5~@X;y3l{;4p-7fJPId&Xp)VjhLyX2<;E?r{G"
    "(vm}G!38W5Kb`Xd-23D;_UaD2U!l|KTKAE<<E+HVG-1C%CO}bpOyF6{#0%KrH=sX&k4j7dD>RKpCB0%)loX+8R*H|}KDlZ$N4Lzf`ZTbieH^WW"
    "R+myq$aA-~9~`|@_3Z}{H>Q%@F`X9fQaX$M1rdz+L!p2(wy10}D!z7R7l{HpQOWc#ju`A)<)<52pFjP6)}EEfXJ~SxA=jKK$dJ`4?=bg89+Qw%"
    "LcA4w!#HtPbb=^sa$T4vQQLIN-8wNdiQ~7f3$;O$`chd9h!!aalF&&m1vwD8TSZ!SyiG@)(pzLVQ=XTUG#LyW@(6TQg375MRf{UFYC(<InKN3e"
    ">ZiDt|MfdW#^u2eBy7@-Q{t<P4;M8Pr|1}W^=Qh{PhwlvbR>Nsp*I%>V(y*%c0#<ED3SfNBgDrg>M8uNS`lEqMDeI7CJ#MlJ#?2(<ayEW6T=%o"
    "gWHv4?;<!>-Bw1)Qp;;=vQeZtk?L^a1`@4W7X{v4IkcTB*JMk^dz^fl8z+8)QKfHgA#?23qcyKwMW%NvPHY|7SG)HkC+?3juBL{^aI*IF({<3D"
    "V0x$HDwW|`ZtXltl8d|ROs6B}Ma4o5hMK%>1rN$#Oa0tM0c3Jld|`K&hj+j*|J12dR=E|GrWBBsbv*bzWitjMS<j0s5)xPPaY#^}D$Dg+d^Ea*"
    "-6IaJjg1LdxPcK)3W9>4qMi*!22D}cvBoH>Szlq&$>WbduJ7ELn<KxAq9SuOGtElQ$X55EmW60u0FhC=6CjdUcW!rn3$6SsSFRjbae8&+K$tl0"
    "+Dq1d*B3$U6gy#6w3JZm<F4;q-n^-*(a4Q6RauK!h9Z?5^v3tqrr~nO0}B+dtZ=rZ4j?&+UwqL>fSWSXh|x2ZaO71Mop%_XlUXcPJ6dH~2)pEa"
    "^yh1@@k8Hs<WCgnX(T?5+&E?c-lBiD17lRFhVVqh)6>N<0Ae>w$0g+!2@@4}U8`mf;FOl6m}B1G6c<!Pl76?GPJtNlIUOp^q(1;IIrR41PB^!_"
    "YC1l-6AdE1e9(=Ji?lMl?BwiFtSnCH;Pd|L{{DXLlV4rpB<&WoA*B=*6l*J0wRw%Ck1kpGBpJdATnseJCX+F~yXAcJ@n$~{8xfbIAQ9cF-uHAI"
    "BfgpnCUg6Tb~Vl4=^`h}2?u_9Jzf)i;>^yT+9Rxv(vEt|wA9v+QPg!S<@ZKT$BoKR#(fnnCbC#db;C?$f2DT2v{sm$tfF&;q=Lfc=BZPCR8;5A"
    "88Qq99zw31f0X=`2u^Oc0lugHi7-NE`Q3NB-D6SojQJ{oS&M%%dH(iRns^LKn7O3b=qNY-oDo)5@&3Ns!0%8tGVGvceq}s8Akm#OMJOQ>$iWD>"
    "22L#5yn>6<bW&Fw6f4(Ad4r;04sHS@UY#$nliO}@lI%pF*2Inc`n)8jyn|}<96X^%Z8>tgxA55GYYDEyVH@H$B&o$H3A?+~v`x_(v=Z;wVQc;7"
    "1k5co{HEj?hl1%dg(s4wE~^8$Gi9z8)aH(Fc}MR@UYj8Z@8A026YutJ-!~YL9kHO+alVY_9LCg4%=oGgoD|7?97*1@?v<ZR_VxmySC*+oIb4u0"
    "juEtUh}^ldvcf{0&3K~Z9j9qz;&P?pTesTnG&Yh5F^x7UCh^GKwU|WFOo5F%cK}Yz(GHNx1K9$p7bseLqX^CK0@sCE4XuuYP(>s@A0mr6f4xka"
    "e)_|k2ez9g|MB)!i4r>8fS1N-+VR`Qi0h&_Mtw2v)9pA9g@C`}+GuJ`JwOhGk!*lgby_{`ySc``XEW5kXHMJexqnqjGTP&0Cnnwyv50shu1(|H"
    "Y{-5`-at-4)DzNN<N+|@&RcnohLr9wO0*T2S_IB;*Hvx&lrb%8on{RX1YlKZxrUVr3Mi<nSFgHy8C2db7FZ|Rt2D%6<i@C#cgNx}?<1_)SCX_&"
    "=D!4wi=d634Q^Vu!uaM*5RYiDS4C9gV>HT0sn7~lk_B+={D3Mx^IS)1%CkejeRb7lj^du)j_Clm0B+v20j?jbn5xa)eY(qmJf1*G5}>U?xtK4%"
    "&2^xtGaw#^`IB6&l@7**W1WWbcR32K#H>1ZPFT9m!R2v0xqTpGBLq&WXPhyoV+naNePUk>&Y=3d$eun)ZInP~?-tAMu6sF|r_`F_lBsnc=A1mn"
    "-Dac*n+xaBk2MEzsK(ipn+)JS%9IO>&tDXW8veJd<AiXCC9KY6<&=wI>`*Kq>(#*I3jF$~NQXSC7EjNgKcC_@YQbgBuJK&i*t);%X(LNw`E(@f"
    "a*Uh6KKfv6c?RN^BG>30J;K)_C604rGP4kQO{UU)Nkm4WPQjw@?Y`NeeT-^mhtfKH+XH>PjA-L-#u1a$@gS1-=Jf-$w}sNEQ*^1Ki@aptvd(bf"
    "DDyBKv~A5U&^~%?c@=c)ey7hqdt0`Plc^wCU1cz|vYwBlRRxzGBh*;4P_&Sxq*{&gV&r}<n7&I%+41kdAD>_TaS^5bbV&unb>HD5P@$1D$?udD"
    "?VIGFFJCrH22Ci^4}I$4v9wJ*m=0kKH6UQ0sC!q+5A*5juiK%}P1*k(ce@iD)!O-IwEu<5i<#It??BUj7tPO(Z09KY>XS>19K}1v+-Y|vD(9q~"
    "SSbmQe&8EZTG?**Iv(wtBbe4fpe$woa#8R>`XK|8UA1RGf)3lpRE{Y1p$~nC%q*>ZF?En)Rd^G9IT`XoeP=WlHz&V~Kc~6MZ{P|!)ULtkMBSw>"
    "Ez;~$!&cl!$GfMCF6CinaoV*GS03jz(zu9CA1=#~N8x;jl_e>Q3m|s8v{g3j`?_ALQV$^9eB=>NEN2>xHwLCQR7X;NEQ~Lz@_~=o-|tD3j-cs&"
    "z@8x5cVzkNY(0{LL%CQA4(rud_a`>69(CSExn?NxOx9UdeTyOhB_g~*>Wl1<XY2U!lxN$luKO~+_-Bt}6`Q1G#$yXf5R491QnhZ(=1xGTZu>e!"
    "vxN(_u;&X3T}6u?$h|Q3D2VflViJf%HQ7IK5Gl@jz2R`UcZ1(GwqYe&>K@Cb;V`Y>WpZ3Ds`Y13y@a_ynf1xgKCnG!E?*X2JvU#rYWQ4xO*jv9"
    "A`<V46Cy1)^l5Wg<zn4qrPXTNBlC2~LoJ-w?pi6Sm(8kpP!}`CO=q6i?a%o&HT3~3YN|78Tms?ZGAM$ub%WFT>;s+ql%mi~L_W6tLb}VcMZhlr"
    ">FU{uGyKGB=lo9nDr?0?B8%Pr0|ismN=h%bw1i!s&ZS+Fq!O|s-6E(DY0RhQKh|nZjj9$ukU#!-Ngu$2SQvP)&AAw=jq*F<U=P6dHotllWvTF8"
    "T%u&9#63=;Cgw5TeezUB<OiY`x3qOfRGQth(y-+E4UN*Tw67R5zcIA}jy{h+;dZkl)cJdy7>-h;@?KPmXwxFw7V3mKXbk@^X<*!jH>WIt2&$r;"
    "WzNH`5vqXAO*EYP{b5zNn^1AmZaYFIBuOk;x4m8$P4xJrmcENrakb6-yC~1+)b;C>bw>=u9v$O>{yHA+h;ZEZCpSHJsQ^Phq?pR+q@+5~ydl(*"
    "^`gE<rvkiCg|Q9B+!@kUTIbRa2j}>W?_RY#4R`0f?ZLaVPtu!mv0Qa~qTm{^eUW;{30tj>$cM=pO_oR8>Z0T;%kem#ax5du$t<9Vn`#$=Tb&nY"
    "T0`hXQq=<Em*(-8o0~D3pcHHu(jOb(lj%+AxMmZ1nZX>#zV^4F3Pv3`|MB}TXA)EGF-gF5`9z<isvz@2i(#$Hn*Pi4eEu!)NyJo(XFM`xlo-kE"
    "KuaoNJX$5kWxvD0!I;4J6mPV!$T29Y6=ovJ(OJ;$Kux8iyMj0l(&0Kb)QloapH^F2QKDoD)7H~>X&4gIsoVYCENx5cRN5eCy4i=cXlLej7X?rW"
    "D9PkL_wl;+W_+B|kQNtgEpsWId(sg?D=Iw<H*Mc1h607i&L}Rj45jeGTxOm~$?KqOed9--boK2m!?aRGT;b8ld|)+qnTZQjWvi`@9m{hn8UOTy"
    "{r4M^-Uv~dR+z+GH=Xr-q*pa{Vc8_N&G7FKrA(NsN@crn+u+VNaZy{uCP?>_6(qJ+x=#k?-u{q*1BEbdOtj>4;iTho>Dq}5zP8{<V&aV&*_~H;"
    "*V<$QqJ@-Y2lvnS)Gj+pWl_)3F5*GqPSJanX6oNy&>lE1lARUiWIMy3WLd;Pa1*`ABtU&Xs3)!XFETYyLyIC~I7`TZ9OeiR6a~vE0aAbMYYP|V"
    "ADaodt#<VrgF#P<r7RNd?ZiHfALZ0^x_Fn0&*FnmQQ_k;CmS3`%S7Y$j1qnNw7tzcA`x%iL~$_1t(b9oQ5lU!TU>QOxdK{vP9`pcH0D<o?<C5b"
    "4&@tGT<(A-meuWbdVfbf%E=yGq}sakOO;b<{XRMJ9Zok=sD$slwpNT(HG`YTxaQ@&mUFU2X?uyFfv2fDi;@hM>2zvq_;?E4yIbP>vzbfUdQH=W"
    "!=u}fW|VP-HUifsq^(*QDqsPWhWF(!Jg3iX@*LgPH_QRpkU(2Wf(1UM%Q4bctK03$Y2wFx@Pk(sPWO}p*`2m6EMQz^7~a#PSV)~MsU9jyL(<|6"
    "ZzYzKANr8ITzg)%oFzxRPcClM?OIR2^*U{Ng7aW?HJC!WsK@L^+%bb}Lh@liMJOp+l~>gqLn-SXpi#8I87*kW7sb@}9EmBdd-r7IG&4IY6gzwX"
    "p1wk=CF<J5oqeuR1h#UTHU$$KxhM%y_D-Mz*dvd<iDTDTXdWmji;hxW^DA6^O%9m(D)0<9P{Y%ZPn|lo%;olc&TZJ{=Z9NXx#eaiHe<6uQ2yTB"
    "BSYU8O*Kwc0{C9DNnd~&a91kfaF@Fsk*={}cAlDRsZ)$sae>5tzjs?g<+OHh8Z#_xvd!7M@5wC-W?X3pc`1*w&Ge|&sv9SXC7SNJg#TVTuB@NZ"
    "VOf@#?5UZE=gRH<JB7nxxYrL3hCM~h|ElWwI>9U|A*k1`fSG?FFezdprZKy~6*uWVe56{Iy_d?AjK}@?AoQGCr413{N8TB9-xigh@k~xJn1TSu"
    "eS8T`-SZ!*sFJ2}o=JP8x$ZN0=(Tv~gx|sW*!Hf2Oi?v(;x?h~e&Pv)ukqRi?;0d-Qe0iWB92f5Or=u-g>{spuC7CI`|R^qK@sGCDkZQje)WTc"
    "!hkD(${*;N;gFsD<av4~J~p9&eR2+U;Y05yc@MTJg{6v*owFry{BGCIb&{khAw1kIV;iP57AwdVcR3&7kdmReri2C1&ihArCNj&*w$hq)g$*TG"
    "l*n`|U-_4-!k`*om;JVEwM5N3poO(%Ih+DrAVD?gy3!Zzs@i2gD!{us65PADw?K)g?@&b?*xre$i8vaeL3^x1Y{E8PVAA}|fT~mDOBZTdNoRWX"
    "zFmqIQ85yVnrb)Wv6SHKCW$S#p~RKIc@_v@D>!6+QUG~*`OP=qQs>XFc`id_%a(wYV|3bQXNT(@w5a5;G$)m^as+OldU|;wX2HJ2&#9!jyG+pm"
    "S$jQo*Db_8w4`$#w@D-A!aiI~hD^AaYFpeO{}r%7S4M)jv<k8|_V=gJT&B0;`FW^|fv&I5&;J$PbWhK95+WD!jNUmoFw$}5|M`K-?_`Pv2M(f`"
    "N<T<UF|j@=`uKK+V@pSsW^ttTqmO=7=u_(XOKT_7bY<mJAVisRZ*Le7;K1=CD9O~4@(wuWFEqiM2vKm^Cd_Q2V~?12R~y7QHJRjN>RI(s$Tr0X"
    "U(`9Wm95cgpxH<aZr+R-!}2G6OqI+AmU6Zy1jo}UC46|*>4r}0!UY=jd3EvbzPKZSk|<>d<VFa!G+#XcXAfB+gFo&ew1{_9o8uM7ti@eb6zh8H"
    "UB2D+Hp@bh|I9VC3c5v!)oS8SRV9l+HJA`a%(1yKEjV-91exZ<QnkgUhc)NK%T65N!lHFCBm9YdIzt=gY_8mpO|OAhj*%05upCJb;awmy%DytM"
    "AK*%UiPZt|1)s>Jd6F<0xG?~}>~Nn8HH;Lzn1XetN%J?&aQZlPFI4{v(?rbD`uc0PRMDYyiuviHnO`Jxak_m;ZLfXq{;Gl`()mjV=CecfOH=^i"
    "HxJZ9Dk|E(1nyaqdmnxPANfm)isMsomnBPlR&pHSBkK6Dg<`gSLbbBRe5dTF<T{(GADvR5pen$#2V?5yKwhbVSyRLAC7y{NQB5*s6ExsM6|27!"
    "mmj5MfR6Qe^wm4u9@}=AnLFTxOoNgmlpJl~esz<)LR74nYt?9VZRL#E;PYxvwpQ0v*YIY?r@EuQi#u&qxmHyg{u^9SWueZ{a;S1{Q*C_ckCnMh"
    "aB7Qt%Ei_o=O)GU|I5{Vr#}SLweD|Kl*h2hO$1BZNGVg(%p7B9e>EaBpQ!z-XjY6zvWZ6JKK$}0R4G+YBHmEk3!0!4yttsu<5XP-k6}xH;hSHU"
    "WaSe^y}R^Vs@nKZ>g>Lz+|8Dnn2AFGYpUwUZHsAo-zO*qmnbP)4bM_OPzlvWrPjbKYuD~XYBZ6HY)9#VYJa<J$bpK6L+5qkW72GYoeJbry=mzx"
    "sE?`s4*Ow-2^z+Cw3H|=Pl9hzdrJ5ODrE--i6gTIe@~3P)``kde@(U7CMiw4d6za#xqtYh<<c<+t;+cWb+W3qVdFd;DA>4XBkz{G>M`3+m-fN8"
    "Hu=n|xr$j;KP*()A&f;<;Pkezt2p1$J^h-%Ay+U@y5`}IgKY{C03%1-S(N&viX0N=`sN!`bNc7TYY29}+53yRYg9ctnyPpz?G^Q;=7xP?<5hxA"
    "_*=8oBQ*3X-l@dBq}0cm1)l%m5~#a+h4sm(?^l~$eC}IdM(0^Ra~a$*l-z97wv9WxLDJ!okx|>p%|-m-TFz2mal@pF6-AqRsZ2_7E}~fwt7DP6"
    "89h7+D%NQ3ia=2{G)a<*k{qpj=Y19yR)iZ+B1Q4zFo@xpdV=2Sg9@_ea8K?)ReoMJui5w`N6#*_>iskR;|t`Cxr!fBw};VGHfNDPM#13UrVX9^"
    "pXM|X^GON5YyNd*Y~6<BHA7J!O~R}?)~0ep)9%7feyLkgUN_|HZ&z~$;$y01{yA5i_o&TDexnF>AV;Yo1ess05aq9P<M?x{Jq53HR{nkrJHDtd"
    "wYnv83zy#OP-C`H!Bc#9dN05Sa5A`2&S2x*#*@iORWL<n5x5N3%j&UGtVZ%=lSrNz)nolTf$XH?E|hzJol%(7z=rxn!LlQIN5#yHhl-N!*3BZE"
    "quPX~(=YPmyt729(WU;g2UZny+xZ3#GyhNGmn{huK#v-h(6-sS?)%k9Yoy)*HK#D@9Yd`&4Q#3XN7Uz}^JAGwt73fh@*$E+?^o@Ok3Foif6$;;"
    "PN;6bv-i?6XSn{{_xmJL7<44$w7bDQ`&j;U{=^zmp2$vd<PF*Y*ZQd%^HSdAlGCf@I-M*0E*VFvuP0@^6}Kz(vhB?NQ$<l>3MS)5{_pW1er!wy"
    "I`4g)%w}`<2A=D?xGCICDqBFLWa(Tvp-TA+Es6g<MOE5$$>rM^#dD)SfHSBe-)E2dw!m-dbMw3S*SyJ1K8IN4{?m(4>U?}_JY7lDw_`J*oO?V?"
    "|A6Y^E%p1hsTS36hc?QK0}bNwq+HxVksshThubLrOv`mVM63EZagJ`W<3mXz?E#Mtwc1mho~3|WMExnA53>UF%S!9&+iEdA^(QfPql3(l>Z??K"
    "J(_cpfSoPX9c4aDMfqM*OCx3T*HHpo;o2OyXTOW9{5AztaMQuU9FO*&V4i8DLhWWfx``-do}~J|IzNA&bmW=nJKTN_uA^>UmV#y*U=#m3^k=Js"
    "!Ye8eY~<O+za*iKpSj2}Z#}1eg!d{WcCoR+Bin!~7QZzjm{C82U9(_N;!d-XerG)7-h4tJ!!3sr`bTQMbqXI}s;6Gl2$Y$JmR>Y3Q!t^tLec5_"
    ")UrM==?&M8ahh9_P<1^Kc9ev<M8~m=qT8p4^Ien!?l(k%roV{s?5?PTC!)UI#yyD>^>f?sOYhwE0$lFVAXcDz6^_9kM;}kA`N3EJyFvd8K&`Og"
    "X(-gjnFp9+LFBs52EPBK+$VPMNL_g8MOFQcnx<;~%^x33D9V>oHS}Gz_RE)){sV+P>#zUqsdw3ldV*eObhR)9PS9>ZD58lw8mYg2S*cHaoa(uk"
    "I8XoO2@?CyzrjtJs8IIg6|K@SRPg(!Q!@dxxk6n<wrTmzaoQqi1Kj|1XPIqwt^(THDXIReiP4a)R#ddHFxe_U@~<r3s?6Z-IdbTJFPn-bYWdrr"
    "Rh>39^pv`v)IgFy{~$v1)iFd;XuznyQopC-kxtth?R)CXfGVXR@=#ZxJ;|(H+&g!F5dcN3$w$W(j9#NbD)ojLbLE|1JA0PY^xu$*xIn$dP?N!C"
    "URKnB4ELp>_scmdN1k~OUyZ9f;`aEiIzQc_iccFG6?bK#gK{@nhI&uwO||p@g8YRo&eTxwpIaAEcz<tIGb4Lr6OOGbA{kSW=UhpD)n9yz6~B3`"
    "Ma%QMs$j1Z!t5V$r{EJWeC}Dw(cuZHM*la1f&z8Z2)dvAx*GKdT0Lb94gD!Xz$cX?;1xR+o!`&*l=&*|g5uW3!!qA$)RroWgdfP9EsISq;T0pU"
    "n((!2gl2b)lw2^+`;v1p!o-C008%K~P%igXn^S|SbJy-<ksG<v;D=Ne7oJt>gB3~Mf;yEewJJ)({5?Kmp6Uz7Yxs_3w!$5c)Y6p8hC{ZEASowo"
    "{;m<v1D(t<aG67D2MttYdCU#cB_3Gln`BYFf!iME@`<4j%^atO!PLTS@FejGNB=9L-g1-`<`oo_nJ&_Hf~GL1XcYn{{x?TxkXyVhqQ&$Htb82z"
    "#RQ0+Lyd(&x8J4LWS>T^=G1DtG_GCt_)paXKO*PuG~+U(OvaP0h<n`dx>!_uWb2y2kEJur=ws5pb)QRSF)3@)l6n8tAN&pI0zcQjYn5B|O;sM9"
    "*qG#6?UQruyI=00oY>OrJfk#H+^r>^r#XpHJ+N46Sik|iuTWEz2>*ET5ssn(Ro8o%;t%Qr&#$n<?UQ&1oTm1F<a|0NZoMsX*R<lED#|Iz&jZ|l"
    "<v$HabCicvx?FAZd(^+_iLduBZv5x7gS!VyFXFnb;mhN){NCHNOufZCk5B|ner5W9<fP!2svYw7Zk9zxy@HMTN7!0(BqqFfzXEBw^&K_b%YVFe"
    "Ol0_7wspY<C(B7g4K2uuS@RWj5kV}+y;d&k<LuZon#w*&<J=52q*3Xh{4ZO$?&)HDfIBkBV=|w>+%M4<*Sc%;rX|6ALjC;4wPUC7;O&x@Q~AXY"
    "o>q(cP0I6$*j0eLxD*G;4c6hDRgkEgeFuP#-?d}E8&4U1<21JLpgg<PUS+RRi6`|(VubuQ7|!-Pn5W9MQ_6Wj8zH7LX`6if@u4^Vj$*{PUc`Jp"
    "ixTed*9w|||H$nUD^h2aLEI<mYcx@7Z;dNzG5+s=^Y-U{O<%J)AtWMc(0x2m?U8CvV(NM{Dfatp-+g(bw{(4TUZQ~u$+szAQypx)I{g+J)l-xs"
    "4`yB5j^#!5z&Z^RO`V^<{RY7jt<BQ6-W^@-P4=t*{eK>=z2sYQiNpsNY=>s>2O60tbxjQ0B~S`h2F)*RyN>4PjW6Binq|JOU9|`I0cv&%Ri_Z2"
    "FZnvC4uq!cOAXCYG`=|vM!QDXu2Q=GkxL4ysj@*YK=}^g*PHJB3i*b#kp8*Z^z}b-!0rYWX*Aa73_*twpBcSkp1+Ly;aT{IbID(*8?n1Lg|Jqt"
    "oe?slD2&I%9J=79?W+d1><|B`)pUb>SKyr%wI6>fG{f_V9H-<d;1m1O>uedCIxgcDS{kP+>JY0YGo-Vivz$_oL!*$e@c|Rdp<%ZW%2D&#x<xu^"
    "uV=1uBU|{k6Wuhq2p`@V25Dl73@To5I~nG18NNcfOm~_AY1k}z9r*AEOrwl=c_J7ZC+F5BlF|HsU%0T>W&Vt1%~~FYeX@4>!LA9Nt?S7gGXL?b"
    "b%gx7q;#JP`tcp`%w8g2vD)X!p!N`SeBfT(P3zU6-5fI93TP%B%Kn_AxV7n<N>j)*=loOapRMp0^!?6?L5*P(h#(+!HB0r`G$k<x@O6JJsAXG`"
    "U;#BWDmX71UQpB~+%;l1OlsvjsIuM+Qh*GCn&sU3ht)aMZDu*A2*9>8aIek?=l7M}@s+a98A5NoIl>B<BmC(|`x9gr4}yNV{){rHwB=#&ws+Z|"
    "R^U$Zm+ZNeE=lCWG1uH}zNb!y(a`5aYMrzsv1;T33Ur?hdGJ^KsAzj`fKBuzTWO>E3}x8nLsdP6=;}Dth~tnl=o3PLU=?~Pvhys*L%Ph!+ZP+*"
    "Sv6cSSUlmgIr-46WzCaZ1i$~Oa&2ZG=Hvq}#0|H_B7c~=7YEr|(#oB`vhb7>iRoM83jco|WLumiAk9MRi&nYlSnEHKv!dO0rc8Z$kE%ZFvmqlA"
    "{`Ub@#YrmKLnHD4P5;fCnl$Cs1Z}-!`&ks;X0inbdun?KpCGDK2@k3bUA!<Xk5PrUVTl&LJxyPw0a^x<W=d5Ix_&Z?)Y9ftK|^$hip~CbSBK{-"
    "5EK-x;;IWh>aP5gpZHtQ7KYQbQc~ka-TglViv_*|u~GLVju<^qzEh%%JNu^EF5<7qq`N?*v2DJ9LP)p*Ka@HMd#>*>EvK0&&!+j+H}MYlS?%bX"
    "m!nOD|2SQJhI{-faeB!{d|I^-SzOFmO$~^BMXg1O<S{h6NHi7?a<3u?0EWNq=X{$B{J?{5Fg$Kjea`<Vj$g;Y2dN9rDVl*o_r=XX8a7T?>{MkA"
    "bw>$Pv%ejc#r6;986A-I149!VR;s^5YO9oLcmYqr=L1NEs^oBOSfG~a!(}DD@8&K}L(If)G3BnRpQIoH=={Kce9Duxij#Z|)ZRyg;Ymxvd@!{0"
    "41EMFL{J|;thCj%iQKOIo`-kJ@^sK1x`#^>8uKCQbT{SKxqCyEq&`r8jB+mE`*oH>78jMxG9d@xrK=$$YV;Mxed2%7Q?v0nM^NnvBJPOsbz`)b"
    "W(;=tPUGfUfj>yDHh|i2AFV(&&z#?6H7a@gF!Os>vIM7k>e{SJoG93>>Ir$IS0g;C{LqcGt0bcu@&Z(FnN9MXXDK3Y@yQwomg*Pq>aRIKCr{)D"
    "ZDiDSk6!R&=5UsC5p+EI2CJSmvA*Th4~Xlc)q8${ny7#2OCK?3P=m<^#IN^x@ZrMjdigcs`>{i!de~n+tx@q?0swL69aF>D*4R<LE0Rk$-JmX|"
    "rL1?+JaJWs934jXNZW`3ijSPCKj$`TROOK)CiveeuIIgj7MKxXWCF2nl|dQYO+%m&mOd>w;Kw_h?BfPu$=cl59wej5&!K_3NrikToM&UDj-EDz"
    "SBT>MpO4l+2lNp+@Tx(h;S9<H6>l^@xrVoX3_pIxeB{clV1)r@3_x2_CWP1y0T<vLEx*_pWFVyq)u{cv%1)Z5c~tKt?s{o~b_I?p1wn~Xy#d1E"
    "=H|t=TDbv7?WYqtRXUaRvkeLgKB?8T*0=~r{*Y}1Z()S81)2w#zTP-WqJYgV!JBM+p*}nw)kq6r9R%N$g&pO_`TDcmc8LZv`5d@31n>aQ@g*d@"
    ">iqb;`a`SJxwIcu`rrGkq{id_-tRS~K6I9!v5aJ;A2QG^*DK6p<r02^YEf_)sWs9nniE&LpGICHC`$jo+gs(}rpZDvc8famr%`+8YX-JX{MH5Y"
    "8=nmMMIc=>!2fJ&q!Ej;u?0q*{fnA|yS9R#ZFZq@a>7*P&XMLnBta2!eaqWSI1_uPL{vT}XEQin@EkPv0`F8^4pjAk=!!B-Cu#I*SGJ`+8Epm*"
    "pIN6ArF9-J<`u;z(@ati=*n&}FI=Y9mv5acHEzOP@}Oi&QojGx05nV`hTKh2Pqy&b4o-WA1!-~GjrYjaV~LgW1~w8-<&Qk}l*evP2!ZS@GL_`K"
    "a~ACB!fd?H)X#*n09h)o#Ld{~lDHXFEeVVR>-$z3TfF74#s-wlR|z<|RGXdV<)dC8L9jM;7VsV?`oS!<)%bpfV>!=-tpZ#rUl++)#J|9wzYY30"
    "Siav!tt>Sva7uaoHLZD}_9U7H;j39j|894#!DUT4nXJ_rD|CJ&+OTRE8h)WI>;bz0oVbKG=L{Wk2*Qkxg?ISh$DOQqGC17k?2DPI(EbECgwJ>%"
    "8t|&j1fr%4G+l<$BZB6+GY~8a{qd#RxB0>yb=em}_N8`j4ORJ>TJThl6t)&EpE4rbczZ;<6@h6}_>mVu7%v=v=DGh$IAJHerD6>eQ)@uV`r$oN"
    "^|@f3hCj1S&z-H7YlnGhn{3eNj5kD=rn1U+eTfYRr5>56pntg}Al3PxwZj0^QLa>TVk>yD?S`jDT42c;32`Xj_U<Dv;*mc9XlQWycj?xBYWE(O"
    "h%=Jj>ITNn4Z}Qc>1V6M9mx3GV<Rv=zX(>86#1&|mk;M2QJ~#&&0<mf;Ggh?|BkBT(eF<Cy7@-3U5v~qLD6rPx^x(=V?BYWA-4#Wsx!K6@`t#M"
    "#|`L1`P>t7m?8U>Qy-w`SL`i^5phNErep4xjko`-2()6tqOuJ{5!x^pOhs)p$pFu(Fj?X%jFSriuR9Cyjc|&mg~*bsP#YAV<vvf$qX*{1Ej|c$"
    "YurwnS}|~G2UD(D9BYnp5&9hfVz<hR-$S1!UbFe-_pqys_(Ji+zllHEmGTWxi5TlS&!fsEd1U7i5y)PmJWvZc7=D1H>62dYus_#u%m*505yg2r"
    "*|^u-y(b(cd62OH<{T~9zqL=GW0O7yu8PqHRMuAAqsoh2{MR#3PVlOGFTyn;=fS!V^zrIvSv*jLiQem?RRZ27ErgVb&l~a5x}r=QwjqF%J`|X&"
    "GFg9XWRt`h{knnw$pLT8o#G1hl_h=P-hP=%C5X8>%Du*-2ijKHO5ICjR@}f}JWkCf_jz>Becag<G#{Vg*a#32y!t}~oQoWzHdKK<cQbm+Io$bB"
    "PRP%fYr{7=@dELzZH_kB3hZ_IGCkubRjtnG*N^*Z41WmL#(T@@9yWNVuB(@`<N7>CJlSx|TE$#s^IozHj72KTzpOr3*=J9bw1dVEeu-70DMvD|"
    "?MguqZ!v9&c6BK>xK`2Q*R2p@nggEF<NQW$!-K6nqpBT-EmU~$H82lbF>_5lq3~X-9z-qEZusOKBI$w$w&Kf?)EPB#ihYG(0I&4uVcO2xI{xwh"
    "zh#e7r4HFs{2=OCTzLD7SQ1OJU=^tSFn|(9NDSq@m?8`YnGN!fch%%RU%Idb)X~N}Gige>EEd(!1lB+WIj<BrI75s?Vtj$rSDcDRyhbZhgZ9)R"
    "<J3jY9JpkpUfM$f8V<cU>ItY05ZC>On^aZ$QJGdV8?aP?!#m9P4nYq{@so#bMylCVXEI;0g9Xwcu$Z#?dYtO9hEO8C!gKu7-`Qx|yTaI#-OAza"
    "X(c37JKl4^GHPu~?|RA*sl>2Ow54$#`G}e=&};FK*|YcjWEJFctp34<6z=3tzOM<c0BktE##Qd;`|gm+Pf0Stui!@ar8zg`2yEpiW~4o%k{zb}"
    "*xspu&op@0#1=Y|Xix*bQl&x^!KQrh^Xf7j${K-LAfc_m1n;A`U!7IW_^y9v4P)MUR3A&3XZY9mPI1fQM8BYXN7=2W6RY8DA(|tHX86DXK!{Dn"
    "v`WMQNYgeFur&HPJL5?`GH5s}Z34gb8{Sc-w@y;wgjk{Uf`!fey^~LrImU{7-o7$t%h|z^WkhfHReH!}D}DXymga%rol2+A%}lt(h+hL{5!*9R"
    "WA4zM!xvm?LimRIr|H?CsXEbs@g_K?#+?(#s1#NP(Kn=5fq}qc=6|F{L70(jZ1Ngc{)Ewtfo7m#rd$xGs-rv@064;n(?F-rrEB=g=A6Ovw!e<^"
    "VCa%kewDf(#6!uBrq59o!UuCUClJUyk(1!ah$bhl8}k$lVUh7i&Xt$teKk`yE)jI&v}+}ZO%@eZ@#KZB`9@WkPk){y@_Ck52xPwU>sl8E{v85A"
    "Ld4HYBGNoQ8f}va)d|aGo0>{Ljz4D3R0R_$2!)%NxhIpnYfy;L3QTDkFD{K4ww^Ww!Y!ULIHC{#ybSjp>(jOBCD`M&I~ZpDB-Yo{6!E-dy-f?_"
    "4@td-QK^(`7Rx{F{EM#a2AX{@gXO3nn_0(qLD1ovPr8I-Cvj@l>~=G<iW2BbFM8L5fxtnl8~!+NR5^`X)Eb2P9ZXE9+nDA{MYC^ccd`cciRTJ("
    "fjht}0Rx9UcY(k=?-4Bhkkb9EotfCG4;x;la)u7!Ghem{|2oByY4C&^Ss8k0vL~Y|*yX~=rE3@ySrh&pshS05#lJ;GfK;<lCFko&Bkd9Asq72~"
    "#T=OkmCF;T%R83GuxrDS5<jZoCqTUb$WGEbbg)cy{!!!k6%*sCh~eE%D=9ctEvlt@f>1k`3$Eab-LRt#E2B|l{~}N@@uuHe_jzBy6QF{!gyNuT"
    "Q80@R5;UTU6e7p(FM&<|GF+2vV?$zNv~vt)SHLN{(<ND(Doh}?UpFV#zhc>00<|A>|7!U5LO+8)Rud8TQ){Ofs%;5GHTg;ncxp1hypQr6S2oe7"
    "ad2g1!vvRLzwTqGAc8l&!!C4xJ<3Zv#K|3dK83sAFIZ=?m4ZbbeQN{+A#^Ytb-u+8IyF(-bpT^(@kH(Oc*HVPj#a4pH)yv+u@U5kra(`!j{XDw"
    ">)UkkNxFL3GlxKW21rdfRX2t^3~nIk`{dB0IZ$f!Gepwhu$KiIZb?z}FIf-1sU>nP_IU4n-Y%sLlg$@s0ph36dnm<z7B0ZdK{$Y;=zu=50pXsq"
    "%Dbt98%q=L4VY7jW<S)NmyK}4qKsh<4LA!CD4A;X1xMflDS;U%^o<wTH{$>nJ@6|H$_&*_a@BR54rw__ENfSN!H+m`K6I*@^}E5V*$tyTrsKaj"
    "C$#OPx?i2&@{@Gn=3}4#{cqV!8B-PED&U_<THc1d_;Vzia#a<-ZhWaEaKWMGN;KR!b;!sZ_Q{q<#Ce0*9#^K)5Cn_E>%oUuEVt{30uVFs(ACVM"
    "AwM${%=}H~FK9*{-Df`PXr~pI^)#A&Wg8Eoh%Ll7Y{2Nc;a#a}FFam1nz5o*|2-L96ej{7`LDgqO8OCMzj!MR$Lf3gI~%VpGY@~Rjxyf^5m^L5"
    "W`5!o8wAU(kkm6lH!FuL=kcT?pie0{YK_6V_e(BJPo_=-LhG89>k8&HcuvO5Hu$w%L-+l!8ev4ws1@>d(MGL8Q{2~n!f(Ie9<sz%e@V#^r58u$"
    "0~$_3BV5B|rw}FC(0U1BOsGz9<N`}&*<{_$@C1~LS+jq%F4K()dR{WY3+rAm#<|XG6Bm3e%PT1d@o;d*+%PPpvw3oEfTYRD$EIgn@W^Gv?rD36"
    "$wEUn1ulCaAwDwd>LHLj1Mh14wh@Yk_lCdh#Jx-T{t9wCQ!9ZHOKpDhTz}XWr3o}ZBjkCME9cNz8vP;7V0n<L^~-^#0uM54!okRqeoE6gRP?A3"
    "JldHFx5CsoNon7`Qk9Eam@i8?9m@T7*xWeQ+YFUmovNXg_kb$r342~3N@J<aVek=XzN1*0p?M6HH^A@_tugairH);YU}McX*yA(4anWj}GkL({"
    "JP%OEQT*3A`H{BHoqCLwmj+;^i(LNOAGE(02lpM%IH#G4#r+GFP%6=uEaCZr4W3~$?hTIrviYzJs_9wE6c|sOXsQ!>)RH!n^zqM4Vm?QIg5cEc"
    "3@B!&P!xP=_oU-mcP)a|htm|SFn#`GHEuY>^lLo9h+$+=WHNOE+=!<d>TqU*T~5Z)3Hw6Me@f9Vsc-K>?LL4nvTI*B(2W!gb2!r?bon)f-hcC_"
    "@Jau(aZwY=f@ojh<@qAHk6z#+<G5N6Z#*z7fp8-4If8FzgZ?rf3owNy5j~JHp!EyF69JRP;-cv@D~rzLudSpc-wdS2*Q0}=I<smxeCi0b)sXvW"
    "jS<zO49QAC#JFDJ4HcMUnvDB2Sbs*BW9=i+vyL*T>o%y@y?!-KT-ET&+sjdL-U}gFRU0^@?6nnx;L<$gP!GH!tL*mvG>Wj?%}qt(+35aF=f$Gy"
    "PrKek@=`twP;nzsYSj7*CAgSud%Rss?RJgXA>4Zhf2O32ImG}bBDl0Aj#j{_Ae;|QPd}l|=gx`fL;GsZdny4=aQ>w&!}S7d8B=@yxax?jc*=6g"
    "RH5nms8VY=F8``q`rM-+L<d)Bx;O-yH|E}A2rzyk2Fh28THrqP;%Rn^1DrBxp7L^rjMQyUV3oI-II3;sb&^B#AkkuY)GXWbA$0pGP|2jIKCJ}r"
    "hm;+zRY<ffnVJ(RVkmLfI_C^^PG2kHruVs1z42Lo2N1Kq#)WoNW+XmgDe@z*T4qcK+xnCB<`HVg<Pf#iq99z8V|-AAw`D?MS*OxiKspWMBtfjl"
    "YDS|x)3)Y26tztcGfW1~1p8GkA>@Nr?!%umK2|`q`w{i57FJl0xF(UJJg`B;-UuqCr97@*<muosy;HC=4Af9BYtYgF^`)S>?T$>rQ&zRaaEC$b"
    "y$Wom#FkWx2@43*U;lc>m65xN(olt{W~6jxh<<S#p33tv4rC+n2k=LJCnv|6-kfX<eX_*|^SxsVx`IP4^X|~p)y@_7rgi@P6S!Nu6&#fUXlem$"
    "PLTteJM<!sH!C!=<g2!yGaO^%W?1H?-#2vE2TNN($b<^ZKaN^-af*b2`%AijnVkdX?>p?olJcV(pMm<*D7&ZDIegbuj>k3tRxd=oApbTB*iZ2a"
    "MFl6WYRXu>Ev2|{`zn*dG;m{pcRg1iHFB;{Mw}78A)}qoK$yX{UQtik0f~_B5S1lYLL{~Y=iAFfC7>bOnYQzZ*FT8UHn!Ay)xKG0I9RQp90aTI"
    "ZwirJJ|+~X3i<vgpXI_oAqd4QHuQU>QaXN_JvyM7ThwiE6(Nis0=%d9++s^3DZw_%H-j5IM-6IBZhSVVu|X~Nzw+-YseU21n{apWm4S#7_#_>Q"
    "Jxa~k2$D+cJz52b=qQKBAp`}#T6^N{xPQ_Rc~Cgxq^2x`a|!J<l7uSnr{OB8Un8}9Nj%9FBKMCJ##F*xqkUVPB`g>oHRBCS`rj$3R<CDb-0$Uq"
    "@H844=|)YY^CPqwej%qzhXAu=o{HfEc}C47+BpeKw2=*p#mi0U0MMaxh`OpA@~zZ1m9Xuz`2EwvR(UPWxhm~_R_xnFftJ8T2x5tRi&UwPfPgd`"
    "H_R4RaBLS)7*rw^4EzxvSpyB8a=0NFr06AMC&T?}iHl*(I1S7Ur;SS%S*eQ#xq6%rTL-pkF0@(JQwoW~<82cX%nv*#)7z2Y!?R(6L0td}8rwNE"
    "NT%TxToo>0dd%*aB6Prw)SpqCt>W%g>g)>llHB@6z7K1KDTit6&rt@qNy1iWNVj0Rk(&0l+3@a;I_=^DNX8?4?tGypW?I2N!<Z8=i^kB<T+QF)"
    "^o>E~Y;vB23$|LA>@GZio7%oUCr*_c4bm6?^&5OW^~89{lLH$RUHkWeQvT*(*?#h?yf|yVx+ejL>ve%k=H5=(A0&}~HWOf-k$b6wxFyIjc@~b8"
    "iLCDdYSW}>I!1+wrX&RA?HQugJ}(EL46&1ZMd~@AeLrFktu4y?5_>AG(3nuspCE4nfBKiIPHCx`eMbF{GRmi@2@!D(_>$8hyGsT-$H{}HYMAB_"
    "3OSg~24G09Y`IqWQ_EOar;WPFC`foI=8CE|0%~!Nv;K`Qv_jbgHLu3IyuS(LkSRhe=m+u9nH-eRvJK*;JXxB7Jpb~9_i9@&<GQH}q4R0~a+3=k"
    "<{~!z-^JmioTGhTv%dnE$y=+`|Nk%UMP<9R9Q|m3qXyDZKQk!qGi=msrc4DtE2gfFj1O>oM>w3xs18x7j{LX#N9SJ-|Hny2wW3@{Ae@%_sd|)2"
    ")j8uTB)A+qG_G3z$R4a)x2UK(Q8s*!cp0t9f-!VEB($}5eygfla1mq`>AGn=sNG$9MuPWiQx$QloISA}T9c9)#!MQbRwR~Ol2d&WtC<l&$Pf*}"
    "^^<5oKa_axf1lbgd%9Z6F)N4ambm$1LNch;0&m^0TEan{RBcz5I)$W@^F#K>T2T)OslIAop7Ky4GeZHRQWD>^8)GzTdS)maIggTBo#oX`0)eZ}"
    "TeyTM!p?<>rWKVNRi{p?!QG{}WvQYk_1opuTcHkC-4Kw?CPxT2{pmzT_Wd_el@zRKc6Ozi0kBFKQjz{nPx;xyZ;FM1SP5L?MO)%1XJ2PtmP{#6"
    "m+oZlSU}Vljw2URv{h>vE~V$hz?N*D1E+EuUsQ6Gh&oYa3;c=!+<L%?z-dl_$U8B~W$p=@g3B3^Z!*<k+loK^`FkEwxh<jV4E~~SZrAI#n+LtG"
    "7Vk*oUtDV4qMpemzS<yYqWG%HckRKC9W>(BYs*^JPPg0e7>5IkhtFQBD{t89rfHxuAkp2P{S7@J0ozhiI{qxWvh>%aQ0gKM<}*~Bu6>03q*mD6"
    "YR?YU?9a2iD*9RCfG9S=ZB1Y}G%he1tF+h7%z|G!E~w27?`(DDqk@0bWu`Ny>TFye9pWa9R29~hnyQy0O|^EJC6KC)YntHl%VVla2EI%)gwa~u"
    "7IQ7GiLHr61Fa|?+aP?-Nd{7+K9~SkrFqW}oc1R*rqYm<D9lV60Z+U%tBRz(Q`v85g{q3ADym|R5YFIL8y9es!4o+XOs3{F%3nrLZe^q_0%CHD"
    "oZsAWh9x=91@{n^Epa2akh_|(ZN@XpQI_SZsYywAVsBA|U9@*69^h)mMkd&nuI%+$+b(rtu)VA8?q<x=E|&P(1qfhB3)Y<8#9`idvfc$sS*lju"
    "KA3#c$JB9dHW8(CsDedt$#*cv6&{66LrMC^Ge)XPbA9)iPPbjdmTCuiYF5XOG-v7M4glHK>AZgfs}1T*=GxqoLe%mP?vlN-V*LP->xX56wW>RS"
    "D^xnXtJ9>bxSfIh)Gy*^Qmsm9S0YdIi!}~8LZy#?qIS-9_Z;4-$dX_o^IeNM-jxOGoq=cl@h{6{$h4bIJtM1BI)8t^CILt~@oq-t$J>z$UeW1E"
    "E1SSmPyxR}0<Fu^b>h`mp%EIl4;T#A`HUuU<9N-@bE6^RgDH3Nz#Tk8trnH-d9c;iNo8uHONf}^HFzVU2~ETBjWdnNqpA~kkhlFVH{_YDr2Kr9"
    "$Mp)0*&~@dgfQ`*+tlhhF*6CO;7#^?8qw7CnepiL6@qC4YDg{BUp%7O-oCLZtDcl4H(!uvcPDg?H3TLq7^0GK-{<`;dc$|<y3NgI+<KPyVZV|X"
    "$~fmCOWV6KWnm5Zl}?>KOG`JIym8I2;IgMAjRscRU6o;6zwUQ%B-%^O4=4ym&*a9`apG-+v!W6@)(3`fbAl@DmeloK6&Y1_bz`iJGxgW*aELA&"
    "kAG-Q`e7}mr0VwOiz&$xiN&Af&0g=}R2=59Jtvu+k4u*#rbp}0$rBpGxfS%Z8;2cx)N+U=4Vpf=*^tckR8L76Zi!ztf-RrNGz{XRwb@C5&qyjJ"
    "f=$ZIOkxwNX{<?<x%i=kcXyeXp{+_Z1moJ431QS&8%y`S?Zy>F|M-tS?_vq&{ZvzT0bD%W3o3HQ3_v>W;GJu1`r~l_jL2&i^Qdh~l15M($youl"
    "J%y@_W!uyg2iE2`>PJp(P}9E60M)y<P{2`F6X4bgBJ$~egVgQdM97q^7CMm)0+m+aO&PI{A&(OZzg4aKjEYd%7lqB;Buxk|uRDqkRT>)C{kYu;"
    ">*JC<N1ZeJi;P{PDx!z)2pJc5LFJ)9W&H^Ih#@aA{;1iR^z7@*!=wU=C7z106$Bkm20C{S3!h7m(`yeDb%>4kgmGs>JGOD1t7~C!uh%UnI%(Io"
    "kE_MKJbxT<(^~3O#G_O;6M~vga?ItOl{aq>ai#mFip|aWu1e!%Lf!>#EkE{R*HGE&DzF<f#7eAyaTqA4=5Ss+RR&G}fY{ztn;8xzAUi#l^Rcyp"
    "PK5PK+)tA+%T)U;ZEd~SGlp$UkO1n*84Rc!WT~Ytigc`#$Gy5U$ttI~$DVxylDcT8+i&qh5ZCA#Yy2eMWxTx1#e}jfwq2^m5;AVJ)iDFLE3(tE"
    "7&@|wX1k|)Z$~%BT+2?qv%|iq{rzK%z@J<_q3%-W2wYJ$vySR8R9_0Dl-M1K+G?qJXrr+j*+X3FS?iw4<Oe?KA$3=M6Tf*Y*Jokm-QUt#MX956"
    "n~w;*L*3+ENk6}=F+-h2V`=aA-@mU8qSW;d!H-663s9Fh?JK!BflnD81<Q|f{)wdK)8;73TI)w~JvL*wUt*_ogcpRKV7MU^g~8`b-VHD`5Z1ip"
    "pH0-QTh>+t+g6+9nHr5koP6J7kJ(Yn{1t9uCR3px7}tmxA1;lA&T?bzmBm>%(m<W2TTQj{RAv+C{83;O*wPI13_TVWtWSnEkHf0HBOFCZV;-cB"
    "y^U!P2DYD5jl-4&*Nj-WwL5~*<JcuCj0^>XjDJbmfz8MiwRo93ir)GCpM?J`wK`1c)}dQX@rwGd`3_7z#-kNaOMkG;g(1C4-Pg13eC-@`C-jNE"
    "zIV&TX%=e!&8ZuAUQ<6g_KebK>O$xyPF>gTBb<*hx91bnIwirU=NA?VRgR2mAMJ(PtXMDAh69g)dI~k_1L%D|K3YpoWgV6_wi|EC&LBurYMu(v"
    "=`7oh!N*U=1|h<d6#SreAgPU0`Q~^lE5RGg86g}c-t`%btnHlvbd0?DV*662UG;zq;N^Ko+-B`CsX{zC#{2fXA)B^?>YPw7CO(m=vzm2)yuOio"
    "JVSh5SX?eoZcF2aL*dlu+P<wuAy1XZ-%5<bntAEPjJ;n<ULofW-S@s^hbfv~-hSV8fE}oXwlL$2x%7~I3$3zlP>+Vz1sbLAw#cXgF2_n+)3=+Z"
    "OT@JkaBUA|Kpdpj20zm8d*Q+b|M6qSzhG50{opUZGD8Hzh3+oe25E#gNEc_V7Sw)qkIlMsj$dRJ<lvk<Nej13L9@d}{5n6=XV16HISk}RxIebg"
    "(YBlmO^=!q$=m%X=l-{U*dUNfMu`eM3t=t;e%+yW9)VA3ogJ>70-GL04FVk+tESCdjxPE9@O8L9O;sI1+pX{1k|;y{dO{@%{5ta4yB{jKZZY{6"
    "s2>Up(yFp<g-q%#5|4L%otl%XvgQmC_MNk2FkLCHM!FoXwaS-q4EF<T^gK61az;0&LG&w5Cif{mdp7vAIcj|==Kb{337RYTq%&@^zyGG4tIfi1"
    "?GBSfD&-l(uJMTcy?=vx-Nd94y&c}}%?{ZrL7+AkYPr>h3;jWZu@?E6o*3=GY0OS)Q!DxV3B5=U*@1Paq7Fu(FtDfzh9l*|8on@tp^<d7v%*t$"
    "Jh7>jq`t_sGoewx>^XrKTSg-O_XBQkXw0nIfZ!-mUt+iU#1Wc~CFNCKCJqx9Aw@Ang5sQ-&(uA>#L;`FU`PonfP1z6^rssixjGv8LR9=IdsNaH"
    "jFyOfnRB6s*_al&CHIF%QM-S3_-Wf2m6DiJ7Ph^jiYvo2xT$7{&mnZ4=3xCAj*KQ9A{pZ)83Z_Knum1)ap~{eNz|1IGuMB`{vzd5cf^k0_aP%_"
    "uvnBXNCDvvVwQ?6=3Wo>=kIys5gVrLcDqqHt1Z^c+LsQ{?y^|<mgh5}LHCaMO-9`areYpKb<}isGKXE{>(m2B%>HS0=`yOiB{kXISD~~bO_}HK"
    "8KeyVvPAzf0)b#;_zF3nUS%*(viw*G^~+#>U#1O}@45yVjTZ6vrgKd%J$X7_=74nJP5iv@ZYG|=#S^YmBfzY*Z}si$ORZl#$&Wo|4n=^A;^Nth"
    "7ah#>nLe>#o+K<dMp674dIhH&%+dRPVjB9EM17Xc5Y0e4=r5`*63tAJ$|^hwGKf|hMemtzB^{{=XfNZVt_6B(RKOC{?i}@*&)EDt`8r$c0OFLj"
    "{Z5KzjmP&$m64+ME!xZAeOBB~*EV=9s2{fYZ>BS++jtHWK;Rv*dqdPjZxEA6R3gQx_zgR;_)pS3iKE5g1X2JH(e``?WhG=CLpFVw^eNOU8}D<G"
    "og16mhZfI84e()ud65P?cDUnl0>_T=C|Ye7s7ljtcE~I+4fN!XK0{O~N#%^!Ss|3v_D>jb0~;%xP4mSS9*PpC3F_EZp=29ooor^qMuPX^D9dDb"
    "3}ud|)yz_l$46M<5r-dA*T?4BXZcXHjw+0M1m7Z%A&nQH0JPIYtg3ARy{hsqIXvgFUk_ThR(<c-zvB%E=rP>*pxe0<4rFgHN+N{FVf+UCR;T-<"
    "{aT!CflLmB^)AzNv=4dC8zLu>l++qjhYD-AR+|%Hax&{$WkFzGa;D09?(@VnGk^F{dudGz6V-dyz#*pN$o8v7L`{v&N&A`Wi3ErPb!~bm670M4"
    "$hET*+jK^Yf@)hew*bnX1dazk$g)hMCD>ApmITL7oFJ+j!CEbz{Z}%!*}b~CC(sW<95x(IN|I%o)LXYgj`eWpYdPv!H<GH;$2}d_I5CwhgK8#r"
    "hGct>6hiZTNSJ0+HMVim>n|#9P0yID-R^RTha?sKcRh#-M3K26$|Gh6V^9*mf>7Go=_4PYiwCyfc+-VFcms~FNgbj<P0w5S@MfuOISLiT!&%u)"
    "nPXNF>)weKt&j4h;iprmi)0!Da74tZ<>1)Ds|@a=7R*lOK{Jk9J0;<80p!_hO<k~%r@L)@h7Tt;8?(5`bej2qy;*s;GVRat5wNpH0w|Ifl|u+R"
    "sN0LSY^QdDoIK>4rbdSYj{=jVUWLdZgf#68!n3!R2Je|g#!CE&Kv6f%0nDDz!3XELn3b97AifB#mPZz8qWWAyUfXyL6CP+=j>pop!+9z4JXews"
    "8d**BGvIlw;-5itbFLqYx;MGOFmq%0(01a4dmo5rCzCL2W>pN`gqClAQig&okrysYuY2wL^<R>!ZfzeL=95o8IpuZ{x^j!#YRwLLjtK-N;2^5E"
    "&YZfp;UMsAE$B5~v~biH+GvZ5!6zLbrR_P%+v9M2jDoAAHlBTbLEkQniy9uTTd#(9>H#E)Qt#njxCX*t@K!vcQqy2K%Ec~08;(Y!L4vs49B1IM"
    "^DNZB`k=`W=+t_CcXt@xAP*WK41@X#CfvK_dodX6Z?37n0R3SBN1WQcaY<P=f*DnF8g(7+7y#UL*FG!wn&;Y(e7JZg3kh7PXc?B68(an9l?lt1"
    "OqPmU(>FXia?8w?R+h8hzy+%3yon%{a|3z-wQYBt(UKFERNP9O2S=u^9!sRM!(khG(Zuoq7^K*TPb$j^-rDgandj@feP6Jjj^NvH^X7XIZxOdU"
    "A7bgL4UV|b1hUET_5wYx1#4@4Bal6YycZv5BwXdpEtkQ?@}xFJgq`49AZfe!o?Zj|T()zR%3zaulMNK@6Y_DN{zU!cr?!Mza6!9mBPXd>yK<OQ"
    "W7sH(94c?cRmC?#0ODXFi%e&?MY0k2uRM=Bod7$=w`*=+J=U4iEJX@tvwj7~qtq&EO54sM3Gn`I_p!(9K8%kL)uq!Ojf0oCeUu2jBXF6dHmvpW"
    "G<8mhhxDh_ZuMT-Kyo+B&f?p=nL5fq?KY%;ELkt4U%4bn)ge*7)@s=h#i>&+W^1cY(6r0k9onG!{tJVFTS+JU!L_0b2jbzyfd^a6NK%cl3_%^?"
    "``OuRxVRXk*|}U;Xn}ZYNP>u7ka5Ts#~)m7iDy;2y&j73s)}dMT@l3nlNw8~Le52qXR3AO+}fHYJK`#cZ`e8s!);bYhn{%ndec_`7SXlQoL*Fp"
    "n!ul@7)DJT_Ln8mU=VUIZ4{)a)#KodBt4QI#BIDl8iSl*rKDpN7O7d4nKv>%l0dXup0Fz;F`Uuaj4*U?CXM*r>IyD=<rELpAwO0m!6J8hSTye<"
    "a<uP7Sbiat91;wVRTeXeVR6y@veR-vZ32>mGC4}Y0iy+ucgXwXx72JH&3(Qf`5#rT?94$KB6e~>SC!n(ZAtQRSH86Y9;1a`aCc*(+zM~2%|)7P"
    "Z+*|<0gPiZTOqIaz#*kTp+G$wJMm!ESBW|7K#gJuj-jq&-^9jPSy`=FZcw}O<DfoP9qdvyLVx+?S&!7xsoL<eHKT9_hUKi|!QZH*oRLqlFU4IK"
    "ZQ73K0vxV~X_Uurk(Hp7)JhDUnkuJ!4CXzvI0(3T#>0Vi!ka+N;cA_mJI7S2Lr%VH{2n8iEoW1ca1Ke9VFf8sdnWN#HQVH<8SQuR#zULH8v8z9"
    "q%)(#78Vxl7_MJ+12T1bJy=d5eZ9Ly0>b7!wA+!8p%>){_Ev#CN!Bc^sjV|g(}d<sw{*at*LFv?K$;Hb!&V+vde;y<Fie@dzohOrbvcmwl-OeT"
    "f{a&BpI5DRz_i)lA0A#{rz>vVc9y}BUm_27hQvmzgSMnQ+U=IwbL-jE_5=S<CKmRD076d3MtCoA|F<z`-zGqUO!l}L1C4eWJ|L~66BWrYR$^PK"
    "3OI3&)dJgmNV$%y-H-*;LYCfKd*z$#3+tIYB9prDMOA0<{q(0LkqOI?$m4W#zp-czSEqZ;{XBk;YNm~o0YA&etyv?^*+#y{GmRBU1x2t%jKkZ<"
    "Hu08=pF}ksdM?4;lgwK*sr4c39Yx_F0X)+#pz|cw1>>$ecG@Aorj-1_4}N+`?5tSFzSa~?-~@e2CZA55C6|JtfcRy*VZ!8Hc{m!!6Wy31_*>L~"
    "Z>TpTmZnwpv)N{~@AXhfPwPyrQKy4A<pZjvL<SC*6E2gkijS71#gPPQfka&qtmd%$+5gyRu%qV4b1i?#LmSV{1(sOoKB2GcO5G?AOrtB>Oj^B;"
    "B5msT4~s0P4m66_G0Q*&#e#c_i)+3!<zzD3m@dN6#&Oax3d6TsI`rQ4S2u8jiZ^RY#3&p_M;)&{;8Dmmv&3Z+wySC0m6`~k*{ttgrt&k+I#1Tu"
    "e`XYz%=MnBRr@8Jh<32BU@iUHkK?ktjM4h=$%Xf_YSHE;s{K+zkx82Qcho4?;pK&yZFD^?EhC3Eh))~=Xjn&ETU$G2odyY3tQM1o@3iZ=d=lY3"
    "w#7a#$_7NmTvbv~-p9tb`~A7u6WPMGN*GN05C>V@F0HYLvZK>hNedQ^kY$aEqtJ{Ln10}Ys|`!{(Zi-@8FFn3$5n=)MA)PgB%o^X!`I0h^4;>h"
    "IqzKS*=|O`GaIh}S1U}!WSW9MHhzr;zE!UrrdVCM68eXtAe>|IoU7bP*+8fLbS$k<%|wD1oJv59xC4sl`0KmfEqDA<1?ONlA%hV*8N;njU*Sue"
    "Q16^xg-6&%%x$c`$qDNB8@si!UGHpe22<^uy_>k*4pemRQ}pDV*O6M4wpyVdE-1P>qZo};TJd`7Fzk1VMXr=pZ45UimSTNn9!XoESzJo|^`5oC"
    "9MNrtvE?LE+Bq^xKuLwQ8jMPEHIab_CMf&n^D8|Qpux(RB{vn$LfqXQ*FNxMfof~;(~d70^@vNy25#B_upU*_;v!4?p|in6_&L)2(8bE8LBMwY"
    "p%V|P=F~_+NdYtYXEgw5;DcDO2H$bOq59X8DfdVLLw%jCpc1)Rzcp%!!2rchCGT9r2}i(j-Of1OU`$(ml!wlP*SGjzWd)&n-=7%cUEIzy7|nX7"
    "A{)80$1&>l>1=f~`9XXr98u)uEG9x3r(H7+5MniNqG0FLuva%WO{Llw2pp3t>(3w#8!rMi9LYFp>y_8~_F<x*+QrFvi&8v$J%LZ<dywV!f~-rf"
    "gp$ya%;Ff0oc<DzvA^0?4~da(n81fibYgBUj<aLp)a(UFp0d|Fp#y}e^pRt~=t=GWamMTM<Bz1n+5r-`kBGwWG+^JTnvM6RX(ss`?e@{Egch-p"
    "B3GiJOS>{Rw)6&~=7WPujR!4?1L1C^6qZ=<FI>4IN&Jvmgto9=pWy9@dH-+HrqK=mX{%F9C1@7n0(g1nfRGrZJn$MaYcWiW_qC)6?<#GXcJk_r"
    "jVL?XsrD4k+hdSgH=`A`9m^_clI3}aWyh@hw|1e?PfyrgMUFq>LE%T*>2VbV<q&?M%{V9fea3xPsu>QUQzqTS)A?gDwr<~^abt>`Ky+ZvlwsWY"
    "*LTEq7(f|Y+7Ea5P}E5%jnsR3Gj4zX`_9GLdE}9!06M<q1@!@b<(jV>-YJ>k8<MJwbwdN}-H?;w&Sb1i7RYt+DCWv1=F06?S6A_}B=UK?P%{9E"
    "AY|i`$vjdxGG+ybs-x1fT;JL8;v1h5)8;8%R6083kg+uXnTX3$rsgB-|7I0SyZ*M)6DwGaa@8vs@=ML!X3rX-RNOk0pX+-DN;yd%V92tgX*oym"
    "NDd0y){HvJr~q2%P@UeWw=65)qH1)H(KWiXTURaMD-c)FKGEnm<)x-oxCT)?>zRO?e1)!u8O>Nh?&qanU9M=^B@hjD;gSJ`ccD>8`Y6xm>^};L"
    "(19y<&HZYFPu+}JVv{$6X5{KVg1CsG1t)|!O2p#gscm|@?a2(Gt_s{eu9367sBJiD80zRi>Z)J;_>KBh9r(2mb7*P}fcJ>9)~u0W83l3UwHFp{"
    "1!Za{Bp;GYiL+E2DtW-SBLhSnkfswICvJL+QfRs|CK_Xxm)hCzEKgC&cGdODmND2<L7Jd3DyRnl>PRtU0!B+!f-gHh%U`yQ&I2oiH;rSOPfKTe"
    "(V#lxM#Pm?4V)HYBxP&Rg%~ypYE>}WWedfdD70gw3@V2Ug4W~p2u&Ki-awtDRk%kqiRL=T#31#Y6a|5CA6G8+&9cJOu%9O?;psNUg#G}88Il;i"
    "*koR?$rAULXAVLzBe9ogmoDLpdp{rvJ~MUYkf3T{Op<6M*Ordg5%^#=7Z;<xGi#(O0FjFb2KD<9M;B4NB@mx$Y|ToA(BBtUpk>W0SH&G9AU_AL"
    "?*GTwdj?x}U1wtZ+;ij0vAbXQ>)hx@XrK`rK_C$ckRl1jAt;g3P$U&dDvaWcNR4l4=C8~C;c~g`a+RybD%<k-k2qEKjAvA`C0T(ABavbNNg+1S"
    "`NbR0IeRbf6?Qo1-UsQC=<avJIs5Fe!neM))=W!|1o|SYhYwF9Cz`779N9#)W$IRUpH&xeuZdTWNeO(f1t#w9j;F9Um{m4{?fppfS3;YmWD?mD"
    "<uF#eO*tt(3LDwb&OA>N{|!69rH#@NY8^T>soQiC6Vgg0F_T#$!H5B#xageQOxEoj&A5a`$y1VOBw-WNXu{w7;SP<o&vYdYsS78$C@OIU$-i|T"
    "U6Ok0uYFFs0o)#;=QB4qUycej#AG&+^IOE|^;@nM+&)%uz>*@3gp|W}g)M?En%JB(Go#ru-ng*A8FDSJkhaYAeaX1egAS`s<KVsYSPd^0H}<ne"
    "(PFiuoQQ0BnmIU8uTKZIQ?=^8dRw-e=#n7d5f{R<D)1td43c~TEz&wC-bt&qXT|);ABjGU$BcRBrsTex`k1Vt<(%>$5iWrYS>C)6GEP`0^4&O_"
    "tN@p&hO0GG6cx0%o+M1dG6w=C68_8&>|WOpyX%3+XtQl?CnHKIN}@)7i7bTlPe=lqGAf^9P4;$fhq`#-l8UrV?D#S@v05NW!4F=0-O~aQ5&=vh"
    "NXa9SES<{g;wKye6Xgg|XhJ-L!jy>C*T|sR+Nv^4!Ibdak?YRpODUABNvrl=V=jl3>Qz1L04zhPjg7EjJUre4J7I@$sq%b3Vw=Y0Hc9UFN_qM7"
    "Tx*5LdB=kfCTVH;NGf!|EH07(RU~TLC1#h(0=h5~6wE;jN(mxp$e5dCk;9BSG>#-R>4~8Z7G)E;qV-m*?ql*0@=T=O*B#SHvi(Rqi5@IsE>|ZS"
    "*A&xcw@}3td3nWuL-rVXOxLd$)5FUnQY0>|686O*clGj1p%;Xv{r752)Y+kqV*<>ojj9Dqjz9#4!&`6V%JeHwGyB^0Y}o5XUtCJsvsUgQ6@7Ld"
    "H?CIKaJO=v$f8|mlgwBHaW3Yv@G2vJo$~6kani=1ToMZKg~&X+K=I*;oB8N)9?(otEk>GhI;pSY2j96`6&?vo$N~fCQ5^d~b`()G5GFhkaoB2J"
    "$Dxhnq(q&m$lTsw!UaYGJZ4iMzkrPFq3>_iE;v?XU)UO3bDX3fY#NDWT)cSx{QMF?y%{-kE`KfJ^`Q8uHF4SpC7!Hjp(bTI!n}_nANcH0&O5W>"
    ";ILg#F);TBY6`uWt%w;|TyFW3!BC4}{;1+%Zf?#V>5CUj=xt2(lHaVt(cU5G#EGQK&b{|6v}WqzL$V9RwL?9D)ev#4I!a6<;;sL!h_|N+$><Z0"
    "2gDSB{Zhe+IDXD*4F_FMLa5APc*35nH&$Zr_6SCDC(gaYE)v(uRm#M89YC3FVuiW~$o5KzUM$fZMgDY09XfeZms1DKgdLKUh?|X4OJiq*RA}B1"
    "_|63Z2oZKwXo)D%D*D)1S}%VapbA*n!-pv3V!T06j5nLEf}Hj#?|8<RR#dEYi6W7eGbLu3kN4=KD9ZEvhO4PlFiclQQZiLd|8`2oDJdPpOcKg8"
    "8>$o`!{Qgt&#KVdc`ocd7oI3xza@pvU^)*-^@d4O1ngk_!*M1Se&7E0XHF~6&yQ=7VK@;&37(M^QI2nDl#~Q5F{gH;wiqFgwoJo{x0Hm-(oRP_"
    "9N@}Weg~F8fw0O2gnPSb<&GlmL7SmrQO#jsTok5RmVdL3UKdH_f=NK+12kuF*S`8zg)f3tc@D^WW_u;eN+c2=rm7%K7><W>vXYv#3rVJAYISwp"
    "eH#@ZIC!t_!h?sP;)M3bAt=n~_e>z1ClHf?909bAd4w<rP-UabK0^UG<Yvefi)4m_C2!adUb{|1-YZ1dnzy!<x03hvyeony{;|i_4`ZDEcqmFB"
    "BrFx#+-P&E_AJ<iZKdvrO;gT0@f?=ZgJ%+KZP#a@1<%^TSvn4_c2FSJE5yQH*@QuV=FGxTH4U5sfo%b%a}<E{$E0$2OuLcKU~LGq<nmAY{W7x~"
    "FRn{c3IYsf&6}Dh(elen&84OBj+I~RYbfRol*9S0Ry#ty*wlP|to6y0Xzvw~JwH*6n}6Ps&{PaXNWOKNHk)+%auuPOJe@d8S!T>+)^=pYjj5_S"
    "Flmsg(3dwFFfVGInk0Kk0+M9GP}ot|MUE{RQ0+x3)6hkK-&mKf%cOB_a_X|fO_%K7f28z(|2bT3`<c4PU@df6Do}6r^Z?5v;6V1CU{GqXC$RDe"
    "zM=8DOJlX6l67<0j&R>`GDw`{I4}0qi>e_@d=2buCW8SL#e37h=RtKx3>m^n`r0gOt4FL2tqIyThWj8nCcmZ)_-WYedKhj~>5T%r>Do`ch9?sf"
    "BU1K}4AkUroH*<*X1LF?Jv-oPFDX5c^C_4<-!3Lt&TtnHY4XhHsv!LR&ON)zpH=2A?u&?{yxTY`C#dsK=M2%&9Y&q;dWR>8D&j{A-i1@xnMPZ6"
    "_ut@+vK!VChQAO+^?Mk`vYWZ}7PVhM@{al-c!R5_;D|E6au@r*eAyOrE%^IX@7o-6<?Q3eje3h5G&ILoIA(_XWEds@d4I<~FX@S#0!8$Qd%uEp"
    "5(}Z)3w-i=B#fj)GTVMy8l><BqJw9JRFQ>_Z!@mP4oI^JUxnT%jc40jMKFVw*l1}TEgr6>ooc`Je^Z|~`<)f^le#h%s(Lr;n$JMUK)zG^o~+&O"
    "{WKlGt*VCD3i=3%!Zr@}arG^9Uo<pSf6+ejMeJX#;1WCun1vYu4tu^Y%~fN(fJ@*7E{MQEoDU6faz@y*<kpwI2GTj+5z0j(tvYKR^$^lf2IiM>"
    "3NdgvBgMc{2PozWT-i`=sRE9r3P)7v=wxsElIuE@|1EYti17(YRRIhJnJbvsJN9p_EaeZ<u&DMzU&jRwMM>^$-iPOSmaP<^{-RJ&O$6*Mlk-;5"
    "&+<G)O|kHBJ_6Ktlah7qmOQEStharTr;*)Bsm9GHvDft+Y<Km#c7+qahD8_#KwSZgMpL~CLPyc+I{7*6h+feSseZ!ILJP{g#r-TYmIR{_eQ#0Y"
    "BB8v0SnWzzSD10FYIe?hc(;$P2IXhpQ@HG`8&X<?%<qi%_iP4K&>vi6u~ncbI)>Wny9`k|1KG&giNXV5B0L#(F<LZ6bz=A2w-5x7Ml&4@&|}~s"
    ")xhPF&ESe1eI4`X&>lUf)g~XJ5j3svKNoC{#Qs7?aB=%-GN|yJIh4YDbi^O4sZWU!lF^AzjqLOc=b?+qcQv!9U|trExP`?NcAf9TlU%5Q9oZmI"
    "Uq0kn5g&jjw9|XIr_3kavj4o^$5;BatbJO!Q_RG7fwVC<C#37N#qquM5geDbv07G#jWBd)99fkXY2h+%(ZYF(cElQHK$l@^og1lW4I_SLerE|G"
    "$hTxY2$H(*)3UoEfVrUl7`M%7-IZ;(3*Y<aQCR60=;iP60{b+W@3F0*j%@_O6#lVcdf3rct6>h>o8nJlZH671wZbKf0^G&%V(fZJ@jjp+$ld6|"
    "7H^zK3jvv8(%9MCQ3f7)obCL>a|zal=8jm}L`~uhX}NEXNP|R8-#JxOEioTV>*LV!ZN{V_;}}_CeOR`~u29!o)B;Y9=8cTuNA(8o#1nE!{e<*~"
    "x`x+i$LSc4tNX7GRi1D_;5w7W{`fx`!mfwL9@WQyQd+KT05)i2i-6<aD{zrS=pU*Ddq)4l$z#K0UFvy=o1(dc0(W7HHo$d&9cA8BKbNRCf5$!|"
    "x?EV&&_$`K&D^*5q<Ln8MrBp>Z4ve2iOq5@2H6k5os~=`+u`$r3^sc94eB7e&wIH5bGKc>f(TnZKK)3lRNBK)e9&IQ=OcvLyj@x=^{;R&hae;v"
    "Sc{Ptz2gf0*he3UDRb&O(hZCl3h(J^^Wm}UaxC-YdM|<)SrpNwk-XsCmp2GE!_O2r(V9*U4)iWA95Uu4Sn#dDAvoFc@0+fOil#n+IGkQ+7+nO*"
    "OJDs7?B`VD3lS@B(8dzk#aQPu&(<o?APi0;2-6wbr}*##&?O+QrzyulFo<!>a7W7rxM2CF@!Hdf^~kALBfgVn*h{tkU*Oiw@cvR_C$<7l+wdia"
    "T1iUV2PpSA>dZ%fy@p;Q4R6oTVblGN;cCW6urqIKt_#Vc+ZS4cekI31kL)^}<I@3H<?1^*r8^D`*2;&6o6<y_EIj?w^KSo0S^)AScyJ~dm78*W"
    "MREzH#U2xkIBJq%Mvu)b*>pqIwRfzy5eueeY(MOax3$1EP4rs;zq1nsly*UVg8E6NSF!0m!SxTLaA=HurY?45X;I$CKDUPEHoIt%6kp}71YNp|"
    "md#wqoy3U!reLG!rtD%f5!xO)6Io6G?qON_LEufIYh$`IGAmE;5){gHpx`2GVu$j>(L_-Na=4R>_{Y`q$(FB^=Sr-Q|DZLImRHCqsFN^t-Cw&>"
    "Lt@+Ry}#ee_pKtSohww&?hkv0zkV+s(eLdwUp!(*bI(k{fs_W+xkCwSo!q)SX+M;{N35EwN?pQ|i%XIO=iBp1J<5l4Xt`y;7rlymd(qggq6{EO"
    "wLw*p%#Qg>rW{cLY|>bX??h#k@3OLoR&8ddd9NY6&Q8UjEaPt9;;uM3xzm~URlUKNV$Mm8xKl(oxv5^j)m*k)V*a)=KkA^i8!W}N1o4i*n8%^H"
    "^`YGh7dGeyHL{M+P^mWi-`CaacAMc0XMfIxL(pdc^^v>pwMQGcJ^dn%;hdSX$F}9L2Wj@MpMyPWURSKaui0~Q<P?JNU2DY_Ly$)5P+TD;3hI@)"
    "6x7w>mkeA*D6Wqqc2whW0fGs){=Wapmf3})fAdN<zZhX0dNP@*3e9c2+b2HbIW%R)B_0PUCMSo*f8|Y$q=S6qXw5>BgGCB{<WXmFO+{9}q`coB"
    "|2$kSTPW?+jru=5NU|Tpxl!u3($1gsKrQc)-&igoKiE++8+k@nQ7T5Xtq_if5@uZORwxlQs5n+}Vt|;CMcn+Z=^{6w3o?Fg=c71`rxy65r$Gl2"
    "+&ldDOn()nkB}1IXb4i|vfvFv>|U=H6K%`st*cSN5Z3CgPzfdIA9<FdYi$NA=W5(~l=6`5=;{=kx<lO@XmJlwbMB9O%CWP_8;OL1>%dC<R_9N?"
    "S%LwJnxEZzHMmppggBYX!P1Q08t{Z;K`-$zc1t1PX|$d(_2<Cu%PQJ)<Cp}7FnG1_@n<ioe?#}dRM<}`_2+@mza0b7@^OY*#u9D!bMK0MuSuqB"
    "HZ<A(3P8raND5~b6dy%-`uk^#nZNVQJDE;HI!Ea{!q}d{mcg33cGwBvBUtd5zNxtVGSB8KIxO|pMmRSYbkiEkN=ctggH7H;vsU*|#Na3f&Mc4w"
    "E~;YiC@lNp8muvHDN~IFP_H0xVHd%c;EfFM!luQ_lV3&##~d~e-((c;QFo{N)ZNsD8K1B4{cI~OB)friZ{j$(96>7du;3@cU?O15Lxp29VbRmm"
    "70={__&0VO{BBndv!Z}IfE<In-(az_DB-WdaVzL-u3M{QY;A&B4{(jc!0Bp#JW_q$xx4Z71?aL?h#S4lK?S#If7{b$O*I+B9|pwX$TIGFSystx"
    "Dy8ydYFf6HX}J8hIIg8bN*yRDEs1>W^Z2jBaGx2`o}{)c@S0t3bi}$}u&OT0;1}(Je_UHLy-RVZZ9#gm1>dNP-ka`Ojk4#OZ&%7@=$Hfwj$tw-"
    "I2B1fF(oFeW!qmKkjt*{msT~BUyn1tn8m}QT4(5_<|WOk$vY-Ke$I31>CVWQ9OqfBGJekGln~C}VP!+`AxE{lil_fKLHd-6ntqWkc!|-wg8dzc"
    "M0<V4e(p945#|ORnt#&TRmscPfg8W{FQ{E#&QX5MT*?(8IMXc!dzrz8`YOKq@FlPh?FzG4kzoEL6R?1-a^Ak(Jz@DMDp+ryc9R9odG(S?`qn=B"
    "oCs&Ne_Kt6o=`I|braY(Y-!iTBD@2o#{hdZSNVsY0go+Uqjddz`rbgVK>He}zH*HEBRn}d;Vq(4ztR#tL6-5RzvF{`J>Q5diBi+BR?HNH@&p?d"
    "LHPx5W2fTEaX70AzF0Zv2#`GT6D}UX7r2XxV(*sj0^SG%f$`ZW+6=M4L5b?wCsznQh0Tr;<$oF*|AOO|_$?Zd96tL&r?GM~v5N{dRlbBt7(`~k"
    ")Jh2xF=uiu<>ThL$<N-a-tF6CQb{oKM7(o~BMoXFj%R@mf4w@8xR;BO`ZR^A22{bfTb9+_i5R5LC=7kV%cSmOCQ@`$f{%r2lwKT9nWwQ&q|3bg"
    "%iLA<1Yy-l@h?FsVvPSSK{$}G1Jx{^dR!nAUD$VAX0VC1S*qaD;0pR9s7x{=pgWZD@SwTZ<z2EXj~DM}7-!4^A8vwg<Q_C&F;E9|{;b5gKktqX"
    "{Y?xFI5|N#ErL+8uY66Z4@sz`n39DRIjc@L8>e7br*kDL8tR~p>RVh#&VZ_hdxAc38)?paD2n?d2-f$g&p1>Ea_8JN#vi5dh2|U^RVKI;>XUb~"
    "1)FipW0cYMjkSMbe@lLBz$P0Sr%#S@C_{l$vKYV>nZSsjCJd(*6>9Z#*?C{f!W~2t<i@l`cbikQulPVIyHJ@p%PLw<J#mE!`_r>&snm>m8jz|B"
    "Zw|i&H-8?~3(H;CT0F8>9#blc?oI53W6TUqBw|$M+;Zy}*;AgA28Ecj*DBYe!2D)7-rsV@8`)9$o$4R?Gp8N|4jP5=T$amM*DxeZ+o=ep0>>>i"
    "gF9i<A#)G&;Q)uCMHes;G0T%63lTuL$hWANj!`p09{4lADu#oBa-k2Dh6knm8N?7nb?(ncjcLr}BhhUmAA^Tj82t~4n$Rs1|Gzi|tnnSkpFoXM"
    "19&vp(;7-<dAVMciFYUnU=vyAs+`hK19&JbUr~8P_9aikyFN@Y_3g<L0oG7{8S;>4<m)`g<j2Fx=Qx5gm9mrQ5JK66fPO^8x%jhgITtJ3sxmum"
    "$O1(l_*AT400u!Gls?8OQ5pRBQ5x=X8tF>e#w%qfHOk8siED>P$HK=wz4B3F|IlaUU*C0o8Y|wO)7<?qX?OjYa@{(wI>yFyiP-!iUu%5Zzu#6R"
    "5+GzHI{>n>)fvX3-*nV|zkFtzTB)W*tFTAqLNG<tt^s2zhS_oyy*8?GY@kvdaWm1YBn34Vjz9s^ZkCN>rRfk4(^9kV6|qbK1U?*Nr#E0tF^9`Q"
    "H4nyX=E79AUb%U5K#D+>YyZVFst0ajdpE<8%KSI(&lFVMGfFQV1EwfU*oeOPv76<1fa{2zdD;%Yo2jv?^pkNQWQ2A78W)oB{wArp1bmz=6a=8<"
    "f>yUVaBZcb!c2{hW`JFUD30-+uJScByRPM=hWuu!t|rfe8;a0V@M}9zO9`2?TO$|bRq0}2iUNr?pLyEfIZax~*jQB;C|0qA6VkKG(e1;|IouB~"
    "4)|$*hMM9@D_jy6Sr<*iYb54+jE-4veth@cYh&id?I|pRBHGUW_0S_w1)h6jZFd={LmXeRhfkY5#EyRYN%%SS)SLSB7mYqLFbhR3pY2-XXnY06"
    "4Fm!05N}P+EFZTMPQ{;495O>_`LubK_Eq+tvTI?=8}^X1`GE@2QZC{7_|%lsY9Lr*^5T8QcRhfjf-87DSAOo1>>d2@M;zS0$OAIc=-m&nST8@V"
    "^*ELkg*ktKsP#Y_Ysx>Aat9x#+vGwj8mlwtdpskNiy);~H$BS(+=?oPbF9HdFx|u2W&I#0=!l^COQ@;80%&vUPETj)Ix%ik?wbM71zcK#OR=_J"
    "z9^V1)a>p5njW~J28&qzCa;1C(o)(=J5WFRaq9V-stzv01!QKqE8z<>(%q6KSE-G|tbB+<VCc}Cq>`l|$&HZ~zaz%jpkybYc(jgs-$ymfsfrzs"
    "pI@U8u}02qzi?ggP?=Jn;01P!u2>5;Reh**f?dIH-x}^PJG6%S>8t#XwO*e7r>cR*?x*ij@LLk!^WyYtv>e$c-s236pwxT&ZHg?y$E+~>x}De|"
    "WXAhb2>NgmqW%`gbwx$b9q1VqQXn&t{b|(IN-l)R#_g&hCO;RZK!$Yj^>+*Bl});WRq8yr-p%agFkyK_>H6>#?w7n!*KRAJGyoPfpbI=!LPzIK"
    "pAYeJTzF!tC3vgk9GNO8qhj<6B5t6$YJKeEYLItR6t;V+z?^XynkjHkRD?hs@|Aa0ye{Bl!`Yeyy_O}z^>j6N^iiZk5MyavGAcpflXq)JfTuXu"
    "rB&E-#UXJ7%`?aspf;6H!KdJ|!*M6emQhrIzs#Bf{U}OiDrrtN8R0P2#-XJ22Qh>_>+I%HiJTws@909mGQISm_GDgyW};e<3)n*)I0$!C<xjeD"
    "Tzk@@<X`gHzY@7aDjqzr1E$T`ztk_gLs7POxjq^MS>fLsy4ELLQOdtQ5ReOn<VFY$SFxU-Gj6L4z~dyKKC4~E5;_nMf}4xlwt;0b0rp0|)Q_oX"
    "xzNuUcCHb%d^ZG}{0C|(%YD&*_r@R?<y4MmF5nkReUvLGK<%QsSLto5)T|VHf&yaQ!YPqJ+X(zSZf9_{x^-mbvXY5)cR2M#*)RJOFh$V(D*kdZ"
    ">Usgr%ht|3lzEw~H_QmmEwyh#!9X{pDFG*#;>3NVY%y~|s0nn3lpf~2W9fI8JM$7`v!@^qBzTe0$X-)jdxx9Wireq5epRnIY5;^bdGKAKxnnC%"
    "@_t}WXA!KuZ5|`?Sn%@b&0nX9ebhvV9Zu9eW&&I!<er#kaGuWFp$W{_6fb`GBjUeqquZH+G<6i%IL8yv4dez_s+GC`Dl_y4!pKaBgs}GWPR`@j"
    "he4<Mfy>><JdvyIY7dfP40garCxxcr(6)d%_Ts1Q6)}6_-Z<m|>VwJ(cVq4NUxlu=126W~$<tVoGT$8BXXkE^WhSRA06Smr<<6wQU^;llkM5cm"
    "P`YZzB4WGdNqRwe9#Z6Q-I`z$5q1Rna*TdX>C%S7f4rb8OLL9VLvFa~<eGzM1U7Lt*f|09lMeQEdT#8w3!LDpeqg0let}^r-Vbf{ef!t{^g$@L"
    "6j!FEwsgi6J>o0pa2U#fxO2VA92)Si*}?4S6-D);I%LZLhiZvE1z-FT9}}cN7fd;80mySkiy+x!^?l<^febFGeF~Bdbx}9aMh|F&w8h7Ze&I3)"
    "vV9ECv9*oVO)%fU+E9`>Vj4^j0&(M*7mOWcsotj*?ne**2Y5&o_S!@1?$vuR-&bG5nusH%FL0@oF4{LQ*t`A0tLC5eQ;Khn?c~i9x4KJLA9~#I"
    "Fkt=^MfZ4ODC5b9ROdoHIgckJk$zwQO}HD~H|r+SI@>?>ZG-Ih-@}dB&7pmqUN-uH!u9oi)GN=mJ_P!#o8@(t_sJVKoBM+1Fgr2N9AAoI8@N-!"
    "Eb@i}mF4oE+JkdJ>)KL&zZn&a_k8zfZ`;8QpnG}EdZ^DX2cZZ)<m?yu5=<B&7_7yl6&D$Le@<Ak6U#adf2<;p9;~T0PnF)9_Qo^M{WX2=(4?_s"
    "@QwWv))8P?SXK{g9Dz#}#zLgf%lcEv2>HFAwH~NliBEHsQuS8hU2sad<Wa};=TtF>o36QUKP22oA93cC7nc(goK(g#L_hSH#*d_s0r5Z>i=TTN"
    "-#=0@jc48A<My-XWBhDf1T$9-v}Qo^g)_d^I-5$r<&^$euL64&<OIqJ5j`ykyeguZ26Hmf7Q@(fN3z%j)Emu#aq(wRN1#GA5ukYxLOKwcBf%KF"
    "M_%}4|MgIrRfD%t7N*3WIIE<zX3lp1{Su`dstlOC60PmJ{U{cl`DfkW$W8y*;wPvnPPVC%Wsusd5MB9#9l}Qfl8e*zoU0b37wld=3qaWd<dEVx"
    "KGBRQ{8eRSDgh@u;8R*fKpU#MCrJCA5gQoDyoT9IfF0-NYc3`IIyX_ZSO4`g-ec687`}dNq#n7;WX~MBfw@HehcvN>;RmMZX1~Rk%gmnLC$nFL"
    "xJ(iZz#rS#jHDgsYqh;op4vP{6(<~%_?M6JUrz?NfgWSbO|5nH>)<1?WxA8{3V6@s*>}Sv?igKX?DySieB~3RDvYTFcz>L~cC7n{r_@oCS2N=a"
    "9!Z!XsfPuBpWoSiRE;AFFH|vNDB&q;3e{K2F^oKcaq?$(N{B8)8iLeC(D#=QfbY(y5akR!3>Qr*M_5Cx5vnQn(NlHcd_BN0$<)vTJ$*6hW+S9q"
    "3TuzJ73~Z&*I-i5go+d>Et9A}f%`|{nM)?xnMcs%)}#Xuk?z?G!ehsq^105bf?jzYILKiq=wV70nA)ntb$KOGQ&hBC%<oeswWn7X{}5ZDl0~DS"
    "a^qqOyF08?*tGzXHeQvOOi(R`Wy$@hbv?455qM=M5PpCOWnl>I${{W$L)%aZT4V>Z4G@x|)jB2+B~AHA5@Dm*wU;AX>Sxi{c~bqx&)BW|+)}vS"
    "%*3?w7JE<h>L}XZd6@!`MPYuJplj$VMF}7nPb>f%Y7w}N_(=s1IM=x5zlS8e2l%(aG?GE?LWjEay7|Y2>|xqcsEEXYz@)Zz3s38|1Ly)W#DG^_"
    "2Ror2UG6T4=H3$(HA7=l-C@XNWK)A*?uoiPkM_*S?!wMI^v1;?|FqgIBKX(q*YPQ^7MAto^2wu9Kj^d=u_a9zUj-M|hq9=H$?Hr#e#J!VuxV(n"
    "K4=xDUmV_@+UBpBSC@NOzL`Y$W+&-Wx+ETECfEZ9F_3gm?f<+S=!;l1*NY4drC0>>bfW%tk{ieSDzL{A9yGLLF)=Y+<{4uG15FisSe*hd+%~s_"
    "0QO*I9`7k#;6_Q(O5T!{_V5xK3_30yybq3e7iQuH^S0ldLd{7c6JcNZfGWj5p(G@_)9Q%D6Wwxn_y92aLbkoD9R_^5mYl!z75wdyXlaUywd4OT"
    "oK|p|^Y;Ho<oq$41-7K_CIo=CB*8`jFmc&_&#RJ<j~nQIh(@ulT=Lry&(qO6!4-(=9~JEML>A4GiqbvqeaKL1ERXe^KVR0&(&z0j&j-_BD`OV`"
    "LA>##Se8d9+KQ7#l_$!GZ#+M7Cf`;9o&k8ExB&Tm=<-I@oS17y+6p@<pQ=FeEPN=(S`S4~K?b|qbDI~#f(d@bc|%71)LCA$P4&52hc*BT&waj`"
    "z1Dr(h?_nxTd5fz*TN-nezf8O0U>h_m*c_qUvKeOn^4gw)Lv6bDGvI!wdEcvR3&Wyf)h4pf^s+E20eRBAA(RIdszi!wQLNa%YqQXFCM89QQbDi"
    "4}Pmmw7_E%Yr_*0go;>U>q-8epQ9yTeqNov3ydo|Dj0y8!tmtkluZbL^7tR4h?!k{xF}=t_}jcySEm`(?EY<+vLFe)2}MZ0&nGF{R{a+pVLR^+"
    ")v!xk0fQ`;kJ9O-!`sC;cb_)%%arb}IFtX@1i@5(K}R(42Anxf8%j^nBO}jRssQ}&iO7;#7HKF#Zy8Cxe<7DM&8i<DTEw7RG+{8ZC}@j_0E&2X"
    "c>>b&d3c7p7$?oZE-T9Iz-Y|5FabuYR7RT=*jXP^u^)P5nSy&!<lFIUUC=F;3_ZunIt_7LD^#;*-6&KdRVD6}^$d<<bGl7zA^^9Tu=#ycDsro6"
    "Ttwo(Bk~BV>`dRciT<1aI1L~TcU+-uuC=;TN%~v30%Z+nF8nq&k+-aTi)01gN7NNl!?mh79IiaKj&|A&_f?`JU;zA!PIkL0C9v!@-wkI9Oc*g}"
    "G4)_PPXu(Ti1YEg90m6?h9$)yqHu(7k1M8p`SQ9{fO3g*pECDIr@G9khVO8*-AcMB{v3gr8wu}b2$u3!5fz50a2O#@h5DK`YlQD<&?ecP^dG{W"
    "^z<)x=b<b1>!cC*-3tiAExbQ$)HMehu)DPvW}yh`GDz*}Q*2dX4Hel2h)+709K2H%7l;H&q}nQ-7bqW|dpxqyi8I_Ltm%VD_TU@Jdt3o@16#I-"
    "k+Zd9h*Hn04PpCYh~GU^m%LB08%*rvb0q?0Ce+bLG4XQOib*T<Kd#1g`eauzZ-wpUHvVhn^|BHh5nmN3F`bKjT&5w7c&u-!sJ5`1iFSm32E$=;"
    "+hHNE&{}pIOE+QEaapEm$d^VgSg$aJYAl43n&zygRGNe?{WMD~>7@$Q%xXWi(o(@rXScDYjsvFQk0-=qnVFA}dA$NE$pLP-!~|z?6jD~zMD%gk"
    "uqSG3Y$axI2xe9Fe`*Fs#g3Z&$!>Qq|I)=GS6EX+<u3=Wf!_7ew?dT?U5$By63EKKy*hzgmE+y)f4)ZbEVwlOo$rhME4#^B0>wd%s`}khzpqNP"
    "9KdIO(BAna{PhAAok;dL@k;hvk>88b>ywEUKz%A=rXdRkNSjOWM50?Tb?iD=q60k4=*Y5t^SRkQBM~NoWV%=t1$MdM++*lz4z8mK^K4*a#HT+b"
    "-Jsr;@-lZR_1>VEP{H8xT4nI_lX8)Y7xs1?TUSHGP;;Bw*X3m5ZWI=<($c6vR3*OzxC&i6UM^im=%@W8$=X_3)NHFx{DJzUM4$CvihgFQc9CZ}"
    "&Al7C^N&S=VuBfWnz%80;3pFq=Gs9QoLbj??%<KW%U~<LaQX*L1ATU8e#scD*NT^GcBsBT6)b>jrRc+8fEEAnG3Mv9EV*%mB?k4b!lrFA^PW0X"
    "r`Q~fcJSj`XJS>2M!xk7=<B{<a)Py8u{M7VGjP&GGw+&jUaQTjxT<%6SsSh!dTQm-3G!F^4uVTgm0Tb2J$vHL>WyJi%j^$ohfc>S$4t<ya_i{Y"
    "OhW*S-UidU(x6d6m~`qnzsGg0K2lOq9Hh~&Dr025*mKgu)^zpistel#b5jiqz=kJjN`;XhODGW`&CsrUMC`vIL@tF?8-uF$xAQzF-Rs}Et*|vC"
    "CcsM+HTYLKWIBwe4od~L%9I6YS&cx<;Ji}A^}3al9qjXTb9>~xIqlKCxJ>rQP+J$YMe2Ujra_)zZQxX`)QhxXl0=WlB`FeBinQX!87gMBL}d!f"
    ">9e(%2I|sCG*;eFYips{r8@Qg)%RMBoVKF#GD3lU@#1)-l7XG!T2C&XiQn}%>P_h-J)3lJK}PPtX(kS=t+zQzu-B_&k+XJN3h`#SDpGMdq*uVJ"
    "L(28DzmYMYL(ZQi>iZ~ZNHsBzpmcJUrvA9Ev}nbv$Gzt26DJiIt=di_O*82+mtlvDgxh7#%p|GWDKgG8Wkhl!-P>)hMkpw3Kh)%k8>_M;4HC#Z"
    "bV_~Kk5B~Mw?G8ny=)G{y;z}nFN&#138c=Pa{wDn>73cqOqH{{Z*=HTQcqk>L2e1jjZo7`Xc@20Zas3UZ&=eIZyAH4t+mA$7#6JN@JXUJckhVf"
    "CFQGh*l+k}-F>dt<F+rn?dnujQcglGoOD%9OEf)a2pMVUNS##po7)_vlu}KRq^`xyG-j4?O53u$e8AGC8Z_nO^_E#ol3U^kNsVo3<ov`b-<OX2"
    "f*9+yJfxmHeK%dKQ;YV(OsD2M)C=l>9ijjZxu>*8*mb-}__1qh(VmC))$3|$DG_15fxSoE_^n(!dsa47t5t8j^NuQcx-^{~kAE$$pr#1bDh%xG"
    "kVeW}zV*D2A>OzWZF)Yu4=NS4D8qk{hm5PD@r*9CY1&h_Qg&0GICH)LhxT%>@S{hCM4i-gdPeS^?6!q05S0Y-_^)6aC`{`TC`$akz<+5+Q^1a<"
    "65{{1obK!NnKoue3|-cx*8Kr@SZn%SK}{sDaT;r5p3zQ#+qbpic0fLOh0Vr-(!`-A$rVb=F|_rl$xp%!3L@FzT9>OdQegc|;uoyt8ZC9PQ3O<;"
    "BmOig^+w06PKo&%w*ENVb(YOXoPjgM;h`pCxN{nV`>j4&A*fZ#pkoe6t<QyFheaN1RQ&S`FDP~T^y;bA{e34Y54TPsLwobiV`xDOUa>4n7!Ds^"
    "U9ZTz1!79jHZMa#$B$zhFdgkwo~cLMcmkMPS+8pr7l+o7VWPNGz|s<7566y8@`fv&0Pufl6K)mtcp-E$quQ>h`(PW@;|S~0rij{`qUfvK$1dya"
    "+4)`*V^pOBQoIJ$EDmpLOYLBrzU3NbuB^6Ou2~n%Ig#J%*=MCr-Pq{n5LM?Tgd&fqmb}GVs$_|9h0i*y+Dif2#YMh>=ZD*zS6gBC4f`}VZrU;9"
    "Qfx!;{_@~cU>*BRh^~AWd)wp^)4djEGqu)K^>w&iq=75bPGZHldX{6y10tFd8!V$z6gBGU5aonvU*T^SiLE&y%j33IxA+v-+$3dzmhaEUbqagc"
    "H2F3=M(hRD8Q1_PDFnvt1%gi870_JE<5+7H6LQF)lVzpqaE(~$QsZxW23)?S)g$`REPAk4dNB5?<j6{lM)hJYS$ovv$1{I(lRV5uDq;Z7K;beg"
    "O-L5k4lgq-vy!AI1!Aa|$`Ngn0{c)<@`yD;?NZRD8OOk_VY!&9xe_u5<Lz>|Mp3=ndOe{`ms*R{raGD;@U8k3|LNcN7^ybc2oz^*HF*QWS^pNl"
    "`R$RQJX);m#mKAhb%)tX-B!EA{>WccqkwoKy_Z@!*#B)uxXqvbWx0)MVeRb(@%L_V^0RdFvirERU^mWX?@kYgx0Bae>PQD_=}xo2vFGh%9W6d="
    "c=t`W;K(b#scuF0z#>~?oRQr<R{&v{<^E}O;Jbjvnzo&Y&lt0(nza@sk$awl;fT&Sqh~_v78{DA&28WLp-e`*JsOv|qjA@n5oUv8>v&b)t_5}2"
    "oM|+5>Lv|EN<A$B41ROv9d)STEwYr=7tAeHgi9vMyDjz9xH(?RuzjJq%rXU3?3KCmPaj#-TBCVkHK@6v?3C->#MGcRz$Mw;<>+3YJWem}#wsIw"
    "fMjS|CkM<0GD(aZJ6#)ctnR)PW30N>no~DT>UzdDo3C9*D+Sl1(=n}b6le;0>L9EIjBD4$oiNC7n<-J-5}3Dgot^M`SRg8`<`t<K99Nq=kG*=k"
    "TyTfC4GIV1hzH7)F$*eKq`-OrXffZrH<}3Y%U3HdG*8^nuo#e*hH+D_IzGw#{QSsjR=A3drgoDO{xKL-0;HlivF&1AB<13wGbjiZ86x0e4UdjJ"
    "a@fiR-}%GWBY@PEg2L+mBso^gc1J`gluj<3?K33DfKEzX+WyIw|NqL*p5k($%@j}(d5+q;?=y{4nkm;X776h7o%!=ZVZi7=?OicJ>#8nvm(2BW"
    "sddVs*3oEYvd{y7wfbwph5(pIHVh3e-OtNWhc!&Dk0)kkr`85+6_j9oV-z_#7js`&Q;j<HZbEx(en}lU(o*fbt&++1ndD-QodiwPskkqgebjm%"
    "+(Xr{8IN{*zjBRMom=r?`y4G5$>A;a&W?)cG^H+CId#%5cT38$B&n5$_ovHb{yqBW3~d2|EolyFZVTX?&O~RZ({|l;&Yo|v1RAR{g{#ht0J;#J"
    "#zv#jgF+Qkcvxx412*MO=Dk4YcBWgJHWLnMdrDf%u@h_3-8*4m6Q|^rAGoO;`x7sz6lc^q`^YIGANZLQCr*%KZclBkLH@NoQ&Iz?l4<g4Z$6Kj"
    "eGdk>aXX#aCO&r)Ezh*SP}anDLFxe_8LFt8m;=T_JJdsw%41W~YZUtQsmLzJyp7A3gZJH@;cUhI{fUNH0JzGXc8JI|n>kB>5}_wernPYkfJ%<T"
    "!5&%aJ5DA7WLdd@$dxOT*h~!;Mx^BMvj{S@2=T0y!6HM33pcq#Y%w`djU-+o*J|&Ilh<{b>f2NO4YqV$vuM8rRYafG;kl2+S37;2Cd@jL(rlOe"
    "e~v~IAxS~LaCD7SV3tPX004cQPngj??J>NGc#}riKNZ3E#NBo~nFwk$CINU(*m%bZ=rMh}DgEyfY@kLkvvvMOLM38YGK7`6E3Hck?~?&4Vxcqu"
    "k4iX(O8}FMImlLk1Ax8KqT1_)zyv}Ic!PJO;0@x*=yh>_C1q`gLzBE0U&?BYB+8Hr5)<&ROReI?ZLucE8g0xvQt%j1nv&W+i+X}k8WLA~0KJ%3"
    "Gmouj?cX;&gdBx9?8o;7wWV2>_Rw4xC*e+~G4(mM4yh({?adDMb;IYFrT!51TRFL;8|uQ%U6g~P(E*XJ2!Pb(f)D^auZt_e8c1SpI%fqHp3>!m"
    "8~_tr($^5l*lmh3sro}-eU2djH|3Snq8SjyR_rQi(D4P=E0E-CJw3qs42_Q&)z1Td$6r}lsjGYKgXpy0wC^Rz)k`|a>xLpPF_dA+R|OY(cRgmN"
    "K?Lfd;SfeN9>)O98g0--wOo2H1P6o-ff67vu14s**)Bzl!+x12U+T2D7{4&aZga|l!$t|PTX2<gs)7QOO#|KUojKxPYblgVKUSgSlM$m6Zn{5o"
    "^u6z0<d3FaSk)rH8I_fB&(zFwSw6s6$HsTR>kUa~NEPvbTzhGE>oxTq#nv#+`a*A1l5;J4v@d1W)o+u^ZUou+S9o~dEGo=6*V_O$AQ}!yr^77|"
    "><Bxz2>5FlLHZDoEEmVt##91-@wAe0kkVw+^B$ilWZLUBc<+<1-flOWq^CNO<&+VKMgUSV-L*2Y0#d$_;~2YUM(btYc20<^Q*6w@wLQh}%25Gp"
    "I-vGX5d;k#;fxuYV50MFq0w1GNBi>SaKf+=e7YP#6rCAI7SR5PPE@&Sz*O`xn#>eW(2DW})q-<o3g_P#FPeooaMVeu)U?o^`m49fUuH`;#o0Dy"
    "-a8_^i-#j=$UYibyLdt7Vs#n!I=0Owc*MZ?O?2Y4^DcmaYq+Vdyv-h(cE-=Gv6^g8pwzYfURCdVk1T+?;2Nv<`zd;vF7VM-^RyJZDm0MCCngb5"
    "=kQ7`Qo=QMbKs9g(!G{Cq>@D->(Y=donE>WH;`qof4wREk`R|0Hx>zPv4*BGjWnp6iG`G44=GM?-DM)Yu1dOxm?X)D8-*W?q}akVZVrIcGVw$w"
    "YC1E)wd*vc&*1diO+KDRl%Viw0;Qx2nr*FoPu4fp6+R#(cCps46JD5^!eu`4Wvq()*vG0SP%Wu7;zFAA+1=gkhTQ?JS+TWUBi5Su4>Rs$?Z$3a"
    "uW_z6p)nshicG}I{ZSaB87(59kV(<Nhp5G7a2s?`?xqqNlbLWmcI)JaCWwYE)q@=`?3~4BV<9NodSyvSBvzdhY(L#prbCOKw)pcpfE%bvMPk~?"
    "7_?fQ8HX_WLpNcFj)OO1kHBoli#xNkV~xMo{K9aU`cPXs$$O~<uV!%t;$q6a@PEm<j=epcsm@|FckQ<ChN%g{<jGkseerL67B2Se{p*s$*3Y$`"
    "XxTe8J-1Qb&BMLxJJwYO3Od<YSSv;g*2Ub*k=SO&a+di5Z);L}v=7GbxNA2WXjim2<#U2k5}zWxpB;MNjVuq%eC_8X7)4*1Nl?L98@#gwScgfV"
    "!<C~7?P@YD(?GO~q=pqj7~Lu@*J2rSX~;S8uk8$@EYAL0sY+cJb@=Xt1ek1AAAFwhJOJh7cE5pI)}bl*L(OK@l-nM;YKq`W6Z=&AdO_$y(+64o"
    "Gi)`5<Ut=Z4NtPDAArWDeDIv<Vo%&m*r;4FCMxgPqvN~E4{qh+A?s$@uh%lC1wulZb~K(umOD9sf~F7j;|pV=$9JbT8PY@BWx*_fR%fhS4{U2U"
    "2}IP&+N#!`4>uWvwZQZpcDAyjsEYM=!ONW$ReP9uT6`>r5F~uT><Xe0OnHXu*KdUiLGi(>*P#ND^~i1Hu4qAi<NPE})GSN_yOhkb=X}VLk6&Hr"
    "X+Jtjz^>Hpj@5R(jN#D$W+lIROsMX-RlY=)zY9X6MOK?ACR@c4SkL$RrRonc@?%Pm!BReLP_<1k2Xn)nGlec+sv1eX^DYCOSyC=O<5g6ePRh`_"
    "@kQaA4jr$zJ(^K6>FDI!Wu56DBfPdXE*cIlP7txN6Ze`9iMo@#Cq&Qf&xH$k8|$Z(F5hmq-vt?SwT#eWt=Va>m0Va*WCKiPg~~3p3t%7cb6hbk"
    "vXk7_SWF*sWvOS|7$;f4`h#_Bi^n9dAmt~v=zz_&n%w}HBe1($v9~-_i>D$tI9C`9Fidp3xux{nihq`nA&><zJu?^c$c*z!OI}DzaxbG3X7acd"
    "iCv&XDiVW9txaI}>7rUZLOTI3wc_};JEO4gYViin1wO4Q@t0Ktjc<E|TXuRGqJ`R<O~y=SN}C7K@1z8kB%rG8R+O5E7CeA7Cx}Er5idf7J>Y|%"
    "J$uijXSQ~)nx8*BKZ)bz5~(P^(TSHguWqR=w19Vlw~zgMmuKCg;36FaN;CFE#rO)!naJ^<I;*#2=O#{R9e_AmyJJ5|@|?^Zbl>c`PAC9?;%pyT"
    "!Hw8{3e3A&f-<m`Hk*}`Q66hlp&}Fr+|QgUW$!RuVdAoO=D)otilQ_M2JBKUT$`$M;XM(k3cMR`eA?;wNoj7OVpOz3Yv4K5I#{8#ITF)BQ(fOz"
    "Q`wbV+S2KT#0lQHY8FQ=e)759R;R9-3makLv+^l7;B%MYHCGh7(;=C#zrVP$l7;Y}Jq!3~^Rv?^<Y}Y`a-TR?sCre^Y2ifqx(r#o6>E9XI#i9#"
    "%GI!7m^PEnXldEOD=+LrkH)5{6~zReX0;{L^lMnH#HrUj9!fj@O5wKot+A*A!3f_r{frf7ihnE}9A@7Zct`pw>Qk4dXi@yvzl&#5${_E)7SqgY"
    "Z2~jtL@jjqL1t%5y-~8vyQdsG;CrM{h1L1jMl)+7T)#V13Hn@`!~3-{?WdKM6?cF(H;K{5QHU5H?L7Ft2t9=fEQl$F?qCvU6`yQj6$PhEKw6Fj"
    "HJezy&#8l>=g&{h=+^IZ=wHlbySe=SM=*?Oh4%LQ;!++xdUQgK)+dD947z-mjc<iG9sFu_I+O3zNN!2JQ!Y>jQ)}61k0mGC&ErfxO4CkLBJsXW"
    "OSH=!l`0ijxk0Qq#Ov{ZYg2BjDJmwc4V{Esp^CV~ja8d2hj6cyEE+bCN%=L=9!rt{Kis(K+#TV5Q$I6=oUh*yX@{L5hJ3afjSgyn_N=p;c+G}G"
    "Y6zSdiHoWEyC;KgUM_6QSs!4&9{i{MH?MivUL&?T8#$nvJv6gEDCB0cam;CBuaJFnJ{(7qxp+}Kty_thrry54cJ0O#8;|1Va~wrvE8Je@Lmw)G"
    "0C0_dxwWs%UL@Rzjze&bobI6q?nwcr%uxz!-9*6D(?Y=ECRCj0ULSm0S|i_qM8s%x>vpRGT$g@D?<%h;%u8$0(w9Gti{5Ir0XjsLn5)$edGdQL"
    "TZ@hTgpIgF!9ZuJ+g>CQ*@(}C)=w|At?=6`l#Y|kw6-2aWapX?nNYoyVvYogKq+Ufj9)V%+A1I1xx>xlK_U860HuH>X~EI<K{P6B_gQ^!;zkfd"
    "{7O4YGw8D?oB17^OiBl$Nz)`>Y&0?lwQg*r%}CYRt-KVG9K0GXU+(nj)7B;Lbf(-wEp?1pU2wE*L@cXD6NFla<;r<@SQ~SVGK733Ly^40LS=Md"
    "`G$ghD8vn$XU?37m&b08c~=V(AJV8ryP8EIn>eB1h?VN*g1VF_&i<hN*l1fFHAV5xmhq<AbfN;eboI2>s`dL`C%OW7w+PU~cxA<$H07cLW+2zD"
    "TZd&yt(drV4fcW@4BT$2IIL50;`xOaXaVb_XI*t2M^*PW$XxBzDgKIG%FWF?9a4Apj?(oy)1V%dcFE!*r(DydA3C(uXrJ&T_v44AB2=I*O%GC{"
    "3hrPb!!S8juR)U864jnyE56#a9#MP7PqLL!1wum5&N4a=ts%(}KHz&W=ICdQ4LlPyIDvVW2-;~+MzWdN2<+BfxiVw*uI7CI@*a-}ckL+lo9qd%"
    "$gT`x3hwDQt!?C2%330~Z^zx-BnBjJFD|JKwo{uq$y6bT*+*{1F1eH4_(&@&F+Iyj$gVcw=)7%Tef_NxnG3LXLhhW&&XmoN%!HD&tiVU3sw9Z;"
    "rUha}a#FnOH6oB|^K5JrE!QJDvv$U3YG2Gtw#>10{?c51R#5Y@O7dYhifBdWWvSv|6cuF2`i>2^3$^xyM7J%+<@V=;TsdsP+K;n)gF(q$uE#5*"
    "Qqsmpb(|tg1PW&_EH0+1k<KhsK>iX*f)>M=sb0g;2zJ-b3aQqRu{K36I0DbLLB3*2X0+z`pYKjuQf_hmLYz}=;vTBiUFBsbIdE=O4^EZdO_(@U"
    "_4&tk#&rj?n!o2Dc_Z7R(!##kCVUkFA;YVhL^z*Tgp6)kjZ=h8Cb-MHFw#muM7?g7*aS%;?_5Q7^vBaQSuH^m>}?p03Z~&C-p7j3Q-wG`Un#_S"
    "Yx#hz99XJ{8RUXmoH23wbSRpE3z(D<BsNvsX&U)5ofh63389U~daI=k>E8jhbdc|pA}r9POgc;GC-frLfgPy*dToU(5t5-vSEwbmnr|<snw%lr"
    "7}c##<iVSzrN=K=lkZSv<D|~d00;W9f^WK)au^K4LQL|8idU~ssK$E34vJ`})+Ok~gdCt6VAf@|SDcxh+?n4|n9Nj|iA@&V&8w<6X319+5No!b"
    "(ubMcJ8$Q!iOCK1`t4mj5Tj5*w-(z)oJPzN*Z3kmL&-&?^D%TLNJP-FC!*0vWn@?OSaQ!rAvs4WXjs!HB9`s_z~u@<l#*?zc4Lhpjays(Mj@Pa"
    "tQ=i%&Hol9@QBvtY*drO|1*trLQ&+UiSJOLofNp;3k{VtICZtvT1ZsV%apViZV~Ob<yN{ejP8&?9qC>zG>Lt_2a>-h$b{k7)SfU0a9-P1l}e(t"
    "oTREmEO#2Q6;n^|i2E~*#x((~G#BG;1`~2L8p!vGi9)f4ViajT675>M_}9vcHRDpzN7nvt)g+@M)l?}X1xEEnyICdRpZs<n&P*vq0Gd|r)E9zJ"
    "1mn06Y^&8Ov{!AkEy=M=MsHP6G*3^if!haSqR+um$MuWrSv1ud%-YM>nc_LOiJ46%JE#n&G;LCQdj|?-&jj9263(It<GT$vZ-xLx+`SLyB5kZ6"
    "0YJ$$6=@#3K6Vm2p-I*emoF4JLgdnfg4SH}4`OpRs?9_((`0|&?xaO31UwS#WXw<;SG6(a!oY!yc<EALqmSvc3k&o7J^M^+8%@Sntd3h>C%6S;"
    "oM~vERp^r1rV-xolkdRs-JI(lv|4E;co=ZJ@?x!?J?n^$QdD;UVdh=K8CsP9*aGy$kFNPMq#TtMl?J2VH73r*oiQ-gj$Z!oGr-K^9P{=<KpL0>"
    "7#Vks1f5neO+pPC1u)1cQa1^EYA47F%+RE4*k(YttoXZpxxTg*x+hOMXH&u-$f(mJ`<!#N1y6wUyfDu8XX~(qM2zNsqn1Eiq}t3at>PN5ypGn+"
    "txOD9+446F$zfMjy+tCY1~UQ9wsSX<B0PC^>XI9EznF&T?D}Wqf(J0IMB2_y_2`ZmctByS_R+7HN7!s$9mSS2^q6+rg3u(@78keG!p7vgv^%(H"
    "TuV6Y*IG*TSxtwB<EiO5<)ra)bn+LJ(J;;8baoI4(aXDfl14UxX_S756#2z3ViKg_w(2l~Q9I7Ly7TxEDm59tyZ9vKofCRfPh)IJdt?@ut>H)r"
    "f-~mZ9dKCaTyQl*=7YUtx)`!sQt8bI!<FDWr!}KGvkfUOzK%kH>dQ15V_8$YR;%4{8xkso_dM*$I*2HeFi{adF{z5Z1Tv1YC<oQY<NyW{wU6MU"
    "9f8u=yom`q?ikI@O^Is{hn`<CDl`rZ!HtXeMZ{}DfMQO0>?%&g+PTh15*hJ)jtB8BnX3xF_07%6P`jtKK>@)eZ*d>Z5syO~kYEOv8iokFDW9))"
    "y9xW5<31R3tvnZPW7gI#UuG$NW$5yR_Dj|0+)_0WOA{}x9?Pnt+6@2#I6s;y^EFIF*J$|j^L8UHOTpP9&Xr38v=Vtr-Y~?W^!xou*@@S_z0FpN"
    "+dg>^3oTMx7r%@ZKo%fW%xdXJAEob(qvQ|AwRxo%CCE=6^h3&HC{cd}mZk|y-Q2N5`l!v!HB)L$p`v7lR;xW~_=I@;8JZG+zJkrAZ#aU-UXLYI"
    "14FW6gOTIyosDD1j%n_s6hIg+bBb*0K0=+|8<fjJ05_?|wHLV`EWy38ug_-nU$g86MP+D&exGGJD&d*=BT!q@)`zEjyB5Y5wF6No(K%7`1qM3K"
    "a~S<3N=2Fm>+<Euxz9@Mv?zqtP)*-n-T`L5m5dWN8J+o5O)25V^8MO@T%(>VvBQO-kSb@rS@zP6*bdEE#YA)JIURLNG-x%{0}-K9_awe5zbR4g"
    "o)M?sxQ4m6d@cLY)pY^AB{`<X<q6ixi`|@c${+2b+NDcU=B98=l!mG`JzWrT+DV+_Teys?C3P;TIp#1u@c-r>;_bJi`Vy%F%xf;Dq1G57gl}K5"
    "c8ORiLoOp~)I`Zk`nEh@h5Ra8dy)+j`kBHMFI|>*8)+D0E!E-$e6yC~BN1_lE`)8Om5%n8REwb4_HE-#)qx2W^{MKJwM~Q;VeJy2+A2)+s~6Oo"
    "9z635&EO&wU^LSqc4Ar@lT)e8Iu*S_#}EVC4QuI7h0xv_Qx2SpQdsJ2a-$(x;cskj*RlN76j1k^or0PymDXv2+j{n#<F_o_dFPZpYj;S?i;{&Q"
    "uV7lzH`tu8$w*Ew^I&2E!{MtwaVIQcx(!>cMua)9b`TJ-3SwtxHZ?7(36GnYUBU+9JcBvZ1wPOWoZ|?g7#-S74R_+LIg>iopFz1yxtK1~*XMU}"
    "|9<B?gf!jQ&wU^}L^wGt!phPo2~&?kJ2~~GN@Tp@^P!TFB0996iB>pMNz#bI5&Ir8AURu34zi95&B|;IV>1}p4XZ!Yo{ad7*Leo*z5XsQoZ7|<"
    "@o}aI`81apy|jj6#1AW))H)D_S6LC3yUoe-wHf5Y;-VAhe%g(Kjn=HSS~Ks0%?8Pt_HfQ>Jc0YYk*5_w1+1t@9g;9wPbD(HQH^b4+pY)}caoeW"
    "0iE(!=;L){$KbJD@Fc1OSgoa}30XoRqF-@LuH0fBlOz*%3q;(qas=++lxxhMq;17bRT*p5)1r*QXY!=QGLD72yhd*|4~kT(a;XljD$~-748OZ1"
    "8?D4!j%!vEP-y=<ua4WF3F%*&o7sg*vShSNlY|7vn>}fW)f)MaB+&*Us<oM@xf-7nI;CgNR{aU?Ynl7HLBlc81%0k0sh{fy1)Qbc_86NHgnKoc"
    "JoT8^k}}0~k$ls2*8sw3DhV8n9$)HeuCzn8g<w}ozhsAoqCq-|mdF@%9G2E78kZMt{TuZ0uaG{dAvGR?m0I0Dp>F50mz!&W@93j*`<0&CjgrWq"
    "-%53P3V;bqpe|5S8f_lon?;FAbtnB|k(8=t$MNu&u<{yT*{6mJ`LF3(9*`LGd8$Ns<Hf|Pw7^34_r67*0!44yYIU`6yTeRK+e9|LIm*(^E^lof"
    "%g0f_5DW-U`N6Udn!7Ygs)R2@Qvzm2zT*rfD}l7wNLW#N22JXmQCa^qs=rCE4>ZLR*oTP3zP*Ck%{ktXD#w_0B7nPGj>Y4&pKZUrV{}#Fa7S>e"
    "mTB!*)M|QnH%Sal9;Lvti@Uq4Tr~@PCUhMU9rB51W&*6FCtAW7o56~m9shWD-0{Ex@-D5{Yh2wajFLm8X(!@sFf2XJqSE4E#)-P?(j|w2`rT7Z"
    "v0AN(=Oh<hd_nO4l?jkS>uO7sw*;n*sz-%*m)^v1L~~|V(4&f+IeX9LQEE&*i$dcazmLEFwh9Nt8Z}u33Lx$2>ORS|cRF@*?d-;RQ6v`}?JTOu"
    "!eLwBiiWQ6L*Yaeomi6$%L)bFz38?}`bxRk&>abcF1l#MJR7yCaH-%If=A(<_QhxprNc7{&+!??L5tH0&S0(2F?9gIo4z&%$4P^WcB}tCz`g#="
    "QF1XZx`CL##H(`&cA&b>?>xfZ&cAEZ?eQWDrWhLBtK&|?Pz|C{ETS5r{f;A_*;l`>=C+OcJemsp#9yJulv*v!$AP8XIzYFHuT<d6E8)})Ooh^7"
    "*I`yI6T!(o%n$KtX0VvH!{V)e`0NL1NTc~H+<3tQn4T|Q^5E%G=H}7r(Ol(eW^sfqb#iK8e2?l32a;TG#jRduyF<$S15)I$!InW_qpc%a4?WOP"
    "RcYCQBw@(m4=G(>3G^W!$GHvaeYhX89aRiz9O0|xd4x#{^)c5p&G<$gH8p+|)cw|OVp1ZAu7Xf-N15a3wKO8T?62$#V^d<v-BM8(b26H#b&gTR"
    "6N;M`HR8i54pzY(3@A>!Y_Jk%j*S3}Ssz*N292mEbuNaCbpeXVUVF#El(*p%z;Yk!DPq&0j&v(AQLO~y``Xl9D^-vt%tf{72%fBxNxf-8x6lEl"
    "xgR;gdDTxpico<7O*_=`?BiEd1I?G>{&)DIH`wRV9%%hK=~ie+uWmJW`3%;voW*eBH=NA?BPn&<wZ~#*0Bdkey+^3cvu*~<-Cb9ddDG5l(xRE)"
    "Q5R{{Bu`#nhJM^8NNuW-4(;SA5MclNRq!qPw7`@QO8UC#?@+7i%oNL5A`UmrDLxNa2NVk#?FM0|e1%lXh8}!_-gw>q`HYVIXAxe^vQjf~yI2Te"
    "II%|!%iH@&01{wI&Zyqut7VBR^MHSz;oV~j@0{VJycY)SbAE84X?8#wzbfFQ;C4E-mCl=NNmC8SZ*%kW6F|{tLGo`uZyexM_<{;9WC{C)3Y94}"
    "JsGuFva%9C_zKOBeJbUuk6{x#xUmtzvYZKw1)Lgo?09;bf_R+SH96#=9(>#|iGoF3mv{!R^CCKjXMM&nE%h~OxjDv`NDpE&+k7W9^4SFSWzNSh"
    "<~!a!)~wGR3FDW#IO!d<B1f_<Pqf5XeailMn%WOhfK=C;shgcSD_;|M$PRu%!`JOF?QDKr&yljPK^OPV5p(Q+_kOiKS8W9+ob0g&|H<IS8>2&G"
    "6WAw6lSQdUjPqXFPQMcx22xkxae+1sYxJU*NUIdwRsV9BP-x34qfg`K7q_YXr*;*#W$(6(^k>a@LRalpobwjbTsWc)<UNR>)R;O5doZoh()Vze"
    "Zz_005E=98$f_+YfQrw<7yS346WnTlTe_KLH6I1zUB^Lat@0Lhw$OM$b7~7W?NJg~ufdVf6r8@+A*bIQEjcrqLwDG-XT`VZguz;%*BV$H--n&-"
    "p^S|f<!Iu!wne3I?*1>c2YolF47f&()fW1NF1GJ_j|*^tJ=9I}Lt6cz>Je_{if)tt(uH665|#%)^c4+1iH)?sN(3pZ*&bUu`eKw8Pn9HKeyCm|"
    "L)-<Q;d33{$eK%PAbUz}&eL?_?zgk~JPtaQ6L}l;lKEsa!o!{Eg}~O@9}sH4z;2zLp)=Tw?9bHIon73ySX<e5Rab=HfA3I>#Z8|&J?C0Ut#J4|"
    "B?XsTU9gAH=PTxTqG~L<Z`(iKwtMN0Ra#|(Son-qt~}w7!+?7Zj(DteXipgjt%#y8pg6=_yH6>qyT1E{xSbD8f+&h+!;?yaZ~Y(1{QbOi$WAJx"
    "aoR2Lg5nauMoJ>v9o40>!)Obky?oy{SnO%lz%GPld{Vv7ph_S_C9qXoIIijNQF|egEb6t8$ug9=yAcXEah+b`>zJ`VPxXk6I{Z8{sCw@hM{&6;"
    ";X}@?!$l)!ykt-W)+7rOKIvEZm|X~TO8aYzQ+_mE%YM*{@-;LKdv>%bYr$RF66U`=5%WY`#8+;exTtUxg!CzvAprIkxaC^M*v@mR*M%{6NTcog"
    "-QtFO0P3y;Ei$l803m$e%f7nuY~U<yak$|YP$#;_H0KK%2(8$;<+FDx4YXnt76=0_Tr+C>#b1$oHF(5;DL5as5~Gf{HuZ#jMQhV-o3amu-JguJ"
    "$Jzhk+y99xdSa-elO}&QX=1Ao3YN93lLJRGkQNr1l?SkJKU8a!Q0VM$+$tM^fN6@31_%aS(f=iaeE$tW+@uCzp>S*D%$SBiYN?AXgA0neyJq0q"
    "BNyCekZ#3n<_zJNzSr;Ow>7nWt4BN;y0JBj)O;wuo;T1%`%N|M`U80b|Mg#ClxOE!Z|S5uX_{8Q{AF$}*}cCdq$qojy@*|kqn|F){lo?NL&)6h"
    "tMBiGPF%ZtWA(Qr^zd-q+;Ye^+qc}$juX@Di25fd!qO4RA1~KBT!`1j`pe4Pc~~|x3;EFXS6v<1weyN)91g_TUiZ5Gv$j`0>r10KA6}geVo5XA"
    "XiNPldnG1DgvB83qmsnc-&g6-9=nz_l8^0g`q&LG=`;hHobm-X$ly(!Ew-n=rT&`VYrKvN2IjBuoo`vCo`#KQA2}OZIUwC+7dj+6c*^eN!^5qJ"
    "b0P@l*HzuhQnHfou@d7J^H|rvj+_6)_=vUYnq_A}M^v|S*KWe!{f}E0U%&BR|NWiF@UXWyY$xg^E1dHmE3A71F|dUVW9<v~ipwL>#>c?7^;0fm"
    "hNQ9ws}G~24)96q#lVNyw|MDAe1EoXPFd^kPPD|VVA&(zAJnS`+XX;#4vq9h)DizVmc0Y$%PAZ<QMpGPMsRq-At-SehSr3;JBF<q)SJ3q3Fd6d"
    ")?A1q2Hh3sM>fQ0K=pb}cFJ}z-y8vGBZ|P?;S4(yP{xLfXF@2-Q>VwcRkGTz+Yj8U%qjH@F_rtSZ;5MFT$p{jYcWG*LR~|@LFBXG=d1u2j~s@F"
    "0RDTdO_$;pIv)EuCdBFJ)$?){+5xaAI7o{nR8(Wy7*+E3*vN3}@&o&%j7`pBb0Kq;y9d2O!?{h%GfZ3R?WfTiH!G5%f7?MSer!&44pf)!z7jQn"
    "&-~bDaOQu`N-HMe-_@w(6VT_nE#EX8*cJOE)S*=VZvi~F)yMMf2j{|PT<hTNA7<2%>$c3kU8lpr<mll<3^muQU1A~&P1sd>^Hr8|yV9F=tjv5^"
    "3@uJ)34n?x+8RU8DI$UV0oN0NTsL^CmYr#e{?jgo%+LI<jr1LAIspS-nXYb2PvCxzglr;WfS8Hqfv$9n9kJ)~q`3oP64@0|Qk-$M7x$%Q+LUx&"
    "p@wr3rX4~j4y{sCV>J@ho`*(m_G@<wHnR~kCJb6luG$Yt>n?oW`Y-wr`N8+5w52i>&&T^DE&_Aex~Bw0>^Tbu@RkD<xC0_~{0_bTMcPzdw49at"
    "&JX2W^MIcjiN@jGxKAd_Z19{e^Cq*h<2*)c@+el<Wy=g9fD~nm`8AMotvAd?$j>p9dkp@Z%TVgR(&w_SlV^0|t|($ZElFSo(?^ff2R>v+_LM!J"
    "SGr1-y69RB{Tb;n2j8r3b{Ea7c7>0RA5(W>IU6fNDF@`s)H38bBd+`%f8a$yBdRrOqH8~(x`AW>p%R|`=YM8d4De7K+p>$*r*4XUCkXM6bPus&"
    "?l{F3f;m4yrq@$|7&I}l$Jhb}ZLfgoiUqMSG$z{`o22*v`Rlh-v6(Z{@(Qq+_`a(_zOWHG8mpC0W7BiN8J&45#Y(Jv&0c~#uN8g_7qH!uo(Ro|"
    "lf;6djSu!-DKzS3S5|O}@fJa^_|MBBe2Iu+hXgb@3j?S4$JxfO1y%|xwW6oG&QGW%s`y<iSGJL+z`@cxLln_<>HUwi5IGE84Pd_B8ReShVPl(@"
    "d3vk>9<KqJI>wCAq};*{)wF9g%;o5IBkgf2?&!W+4zk1xs8!U*+3%=e3(lzzds8?Ne}Z`)Q`6_m1dOm0>yjFI4snwE@L!+#)>Bng;;}MO%&X{B"
    "NSkZbebGv7S4Q!}s?z)15gE-gmdt!6nR}sEQ2$u6Dk+HmVG6iCm|TLHG9iqF7Hr!cfBY`ui;snM2r?19>JvFxmoBb=wEWdL|8t-|yRY^P+%ymp"
    ">#F>PA1OuKpqOBcni1_TEy*1;Jx!GiIA#QB6LGPlILoFZeUN!Fzu<!X9DT0STb|Yc7ZjD3Qum6Z^gJ&#nbKC=;ci*8H|pwp?f&A47%9eAdA|>a"
    "e4kUltjsTRstP($<{38867>=`tyGVf>Asb%VZ7G?aka$KUQ=<`?Wm$0$!bC?d>QI;QqKmQMRUV<iJCiz^K-yI<D$;uy`SgbAB{q%S>P1-R@$7@"
    "nw8RYrbLa){WFAF(q+~l+VP1R?a~$2mEQRg>=i}6fK`1X)%_=Q@I>O-3ndw<J%jK<PBRJlC=P4pLx10MWPC#kW9nH8s|4-1zR1D~d7AC|f58Fv"
    "s4gQUaQHPl`EUP{F7{!j80Fp79N?-t`Q`kcQ4=&8-#>$0vvJDwX+U#STLWjSuBd}GfSQQz_=QHSxAx`#%UVba%~b{Wp*a2Hwu1jo{Wh=kLf4AF"
    "-&NR|x_~2JQ(pN)2w_2q_61Rd3v{4(6{VGqZMc9W2+q>acq)s&Ydocix;D}MOmYIEoDB5{%7C?)H8xgV7g)}y&tKHLouJ^!sy{lWf18jfEzUsI"
    "7@b-&yK+@C?I`F<0|rnl1xI%5*q+b%+C3Blx%W6ihSYWmJ%~x0NBn7`zp;VHVIZIgXLg4tM3WmbnpZ#3lRKi#x*}0Yd`m%8j|GogUL|=5T!G=J"
    "@Ba_#Qd@mRbqyRn92Qg`lr|3WfQ@SdT&|)wD9uz$gBg(_i}4CB;$W=!bX`@r)B0ntm9`=pGVUqd@YjH(=GYSh(9aoj(3Vq@NR=56xSjx2RkXhP"
    "miGLzQtN3+43C&<1KH{isiK^bVE_2}af*!PGi2R@GZV~h?<mC6G9s%c&VDgL+ME$SlPO0m*`Vux{3~~kW8moqkJ(yECpFe|wKMpy#M{F1ENATI"
    "i+#|ZfvsmtNfl5@I0GM8*OEj4QHyjZq<>^$H&k<1a5>(uT*3>K%dY_Y*5GpaL2af26#CdP6+ql}0ix~d3B*7H;=#}PY<=H(!sE$CmE(wX{S)3`"
    "itO`=iVj!}AGh0)k$U=NY>_=70AP|vTex<ImEIQR&&7&WEV}3X1&@9BA)}w1<(bGn$%5-VF8*BkdZh60ozw~#)OlJicB)!95`VjopM$8L)QXp5"
    "xay&jY`&MeyRl~NmBgwvpVCt`QoP6Q$L@1Ge=$x~GO}4t<<|Z)hB~yEDH1k2xRZed``|1(%>Wamq+Inb%J&X4WHM55FsNl88SBVVOV4}RlNYQ3"
    "SLZE}(YG!HAQfSJDsMl4Z*P@_eoC<qE8P0R-jyB6ry3p<xnC=rWTp9AevnrWz9{u;LW0-Y9ZD?}!N78%iNjB|L(VsEcZaRrXxQJ*i2m^3U_aH5"
    "z&MtURD{v7SF>SVIl#Pd^#Ww(A)|VuVL~D>|5z7hTA&NG5uQNTICn+YLV!bbw8_mTO5#VB*z%6lkzR_=k$tyoCY&maT8ua*%;Fcy>rA3`LEV*l"
    "5j*ycW=x#abBluB({)%KyG&1tuUvsD>+2dXh%w5*yRpcpnyz{(4N}(FWEHDOYMyt&I@_&K(6Un9Z=IZ&u_;4pPx0E0!BsA#tzTD@8EKjbOA^d#"
    "ABUi`hxCX!9sF4?_e}27iBnoio9d6L_n~mPfn)%s9|b={p0)B5T@vp(L7F#s?|<2j?AVW}H*=cd!G>hF)m{A*Rj%75>~EuMm#tbI7Z9t%jP}I3"
    "da)h%o`w=h79!VVUZrJ|Zfs}e#otLE*|bk~E(#c0Z;=w>p_C^TJ6Pz{odw?0$l1%yfs!hEd3GF8sv)R*=h7OEaVT|h{?JnQV`9KS4v~n{wcM9v"
    "2}HYQ1ThsC!W@t(@*0LD)$Tr_)mt8ZF}R|Vl=C!y{-4{6ZE&t;u>3&0U3b+rHD@3rNY&-{|0WwNZuKtN0p&u5U`O_|riqYZX?pU8-FH98maTPv"
    ";$d}$T);(YE;iX$X)9+;V-B7<{t4}(#P{1jAEq}1lARHEjIx}}DMcMUK?D!%I4lMOuZ7CHBK7Pr=8S}|zYBuuo+s43Z7;JAKCWiKHG2sPd{nOf"
    "4kcd!gpYXzf{SGD{4}OV+BLuXDJOExAtn+D)9SL*eWEBq=9Xq$yKSyjYIoF4r#*A*ok^%0s`EWwkHl$8<-iXD#Pi5UvcAT;wH^uF`z(Rtl*)ZP"
    "u#q9t+}qFExM|vx93wNgN=K~89M+NoH&WDN;T1IS?;VwUY|6GRI93P=f3I6LAi>w05Ff-Einm<Ercpg^Z~#DY*hrJDGO667^hAP0LL?C0!|qq%"
    "fjfV)PXtOsMxv(hsrD+W)gm9?^tK(o@o=OY3KPtLlCmgeLi^<GZj%3PY{B|bgnF=AEoveW&y+4vmG=DmNdv)wABGezxkIn)@$so19^e@>m!q%D"
    "t!C(xiCl(UaT1cLrbv~B7m6-=M!@z(YfzjFhDn4U?kauL5z@@l2%>)KoXU#V=s6Pic#b2<&hq#0LU%hh2bZz%H#O*Huc*)h#|Z8Qkw+79ezdxT"
    "fvpwK8iJCxt4ugd=GZ1NHi1uhKTLtsxa+-DDEH)K$!o`msi>IDbxJBE4-Qo0J|ZmpgOG!?eggB+yL3$#*Ej3BqGczCZjOm%-#mO;b)L5y=QVh6"
    "AfrC~a(88mR_D(N*7&F9M)43FRUaQdX{FB9S4n8LAD+LB1x4&*JYtX6-Y=Prw+w3@Y;I#kJ-maq%k9&!Vr`n9btQIyNVR>tt3N_P>i22nVHSPW"
    "ZEh`n;1tHFOsf8idSL|-nhS?us){9o#>mR_XUaZUP6V=v&l|+7X)>0KI>V6Fc+6}d<Em15-Mi-i4R_4i0UX-_IHy9ua=#C%%XA>$md8#QR8SJ!"
    "#n(~1T@UV+AL3dO_5&t5M6kGaK?Qz_6~5e&!&3s`lm6!^YwXzj{)$gC_br6fdteG_c)#A)hsu5}DLtr@Vr+>7b&mT}-bop$f-*Q--Q4YZ9N}@O"
    "R5-~Ycv+zCsGx2@0nrgev=96LmofHefIS|JNZi(EAx`o^A!hbw)kSd0x^`DAm(aXIoD%nyr@g?+{jLFsI74iX<>5Oc^;Nu#_SPrsT;+A{xzbD)"
    "?*bu|VuX`<h@1c5!ZylH6@67$HzfnwT^<lPS1FPapO!VWXXp8Gsls9x`KYi+cpGpEbUW1MsMg0t4STdWAe9p3(_t@OXDS#H&h4BvA8$=DrTgkT"
    "G4QWWSHnarlV*1^l>{FOC4-6V)(0s-;m`><e3udapmPUBYj3zKUAvE;$b*IUdUYya^}a_~G$4)q1OIl4;3+&zGAMhu;%h#R7aXFA@zW3m{f<U+"
    "1xEwPVwu<?sUkrV)}!yVa2`V>KX7kfCzI2E`mf1Y!kutPNU2I7IB-ljE5HofJ*lrdgjj(JnKVZXAL%Qhx+hdspsK>q^7H5Hh_5=sH+Fc-&_L7o"
    "c=fuF9<nKxMIkQ9OPXD2&T4uvCaUWV(B)u;KLg{U@9$|%z+Dyhwg}iZ3<@LrpXqFB>4JG9c0r@`SOJ70DwVy!GHjZ>ka%*62|f)^gN&Me$fb_`"
    "wp<rs*e(P{1K*s^@Yq^U?>G>~3);T+&C?R8RO(98zM}NJ^Rrcd2dxJCG@HhHQ}y#y_m@cpo4g>eNlv|VUU}V6F|ZKAxMp09y(|Vqv{>=aclr4;"
    "Gl7Fd5tUNb=n1YPuD-@Q;9jZd@GR36O3YypVwF@9VLkbDTw?-1-<4V0R;5}npvvj+*%YAXAP^~*$~V-3R(LRoS1N)$uONZ~jpK71fw*KcI0O$="
    "ne7?P_Mh<!3;y*P6;%&1YfUBnr0H>&91Im7gXpwHxvr0`R#pt&ZE~i+`S$|W_p48@^lDKy&WPS*pZDRhSE!(U4AM|BrlM5vB6rk?4aPdJayAHi"
    "faLmX<!T}Bed-hHW2x$zx5l68b-HO{Mt@|+8Z;60U4&zKc8KI-lXr0_qZ`(kxL^NE)dQou)|`RCw*KYu$l9iG7i6QxtwQ~}nnetGQ79;~@8&><"
    "z<1=(Suvoy2v2tNevumu#|zN6UhZaqt+)1Zwa<g;b(PsIa{X+cn<4dLSw#Mj6H*1?GD>~Ui=K0*C(y<&yA9``G_HkqRJG{~_Bb!>@rJ@GBn@%P"
    "puBa1Q&#iq09D*$P$C%8%MT7FA#dfXqd)>>76G$1;C-Mz%k&*(8W6QpIpZ$-SdDwFsQ0V96sohIUa3N@shSA09=vab2ji)#Yjy#<R%?$B&pa!f"
    "cl(hiNUlE%=9~X5;@4_DJA8m#D0hPK%ap79J_YOO2;2`L$ZyJH9Kb|a2_kib*M1oqBssh4J!2}rZk%=y%+%EabL<f!UhM?SPrTBc?{{}B!3>lu"
    "ng|GmcQ{sj`6pE}w5RRJ#qLA*j@6)h1o!;WJ4=9oCpGPvPvJ3`kIXnwn^Vkzjgnq?CWz)?Fj!$q2u_)K&|`f$?i9-Al8)B?8uCXIN10Nb-|09T"
    "br|QqqPP9ZX@<<=C5Re(o`VTCL5ZwEiAvb2km@JL_#s4SK=iPE$y)t<U?xZemi`i?={9|Jw90opnxXWDP#M5*u<F}9FSVbF2}Pxh*@zaIP6040"
    "Ne+eB%?69eS%()m%y+P70tZ9l<D-?Y#Fg9Aps-#NDTG3Mj#4+_9-k&T<=8rRsC@Hj!+?+R2z`9}oY^n=Ti1Ocyx>gxz`k0E(hX(fjVPk;Ya%x8"
    "R!6k%zJL5s{Vucq!yVn7{|)$~lWQ;a9&EzszLnW)b9OV-iE2a2hRZ2xN4Do_U$Ia9bSN?qNr&!_fjLp-<A}ZI>Y$uI5lIVfa|LIsSR70ggVUzS"
    "K{%ZoQ0L2EnC(1{0Sa<&PZD(4S5=l7xZ=XX6@ZC?-?AyBaU*x{Ru>(zQttMt4~((d*|}%*JWo<l+G<)=gTX~n+8n#=<^5|q-ugmRD9bJM)Z21_"
    "36iRxhu_0jKD9Ert3X5)Kh|vAi?D*>svq|1Z7ZoayE^c#4x%8jZ`-q*@<o)~drx-%gEIF3v@R)l%I(4D<O@gY6PQnrC~lkd{w?$BFWlkF!w)xu"
    "nwB~-m%@@7PW|YmG@n}_nXlwDMAxs;@D81brXJu&L+7dF%s4zzrqzQuFZ*SY@gxS%H9GazDUgGO6ts~DZB&ZOUVQ_m$QxSzJPY-5<W&D!Y&!Ea"
    "p9N=yO)~=u_GK%et~*8px${`H=Ri&3ZM5MxTtv^Ig;0t*uFDqQ0I4vMP4u%-zQkA9(!B|q4LJxMOh&Ix2gz~*G|hUYb2>QVrRt@OYbDm{V%QQm"
    "Q@pq%$+2`_lVm2{J^vyBKZPJqV!#Z~@xg*u{e)uT9(f$u%rj(_-GVM<ym>{qgE6bP>CNk6sXlI98qQEvJLfo(W9&9EQx4%-XK<L<)^_WPC;T~O"
    "#Aqh=A#Sy;DJaoVk@7VzWm9Ppdpnxg2~1tpp1{L3k5`}oYqq0eDnU#IX_dE;fKu(iPg11wO(e*gYB_{1v>4Ht=%@>G0JhIoO~FC0K#@F=h307("
    "mTRc`5%CJ&i(r<ob5mq3Xe+<jK1A%9Nv=c1C`+b@b0dgKEriiH{^N}{ua!(}cgEA-cnd{=q5Uv!JV@RheqimLP!X)J9x-Zjm_&59qJw(&ao|EI"
    "rldaayw7Fdxy>Tvimq9HPeVUFTK8V7$vn4l43b6g={G8K;Ti@<Ci~tCi*Hk*K2S5}e~!~x3w35B45VXDq(QHXcRb;y@1FA_Pq13Y<`S7j<G2d_"
    "RzU19iZK-0wKnf3GW(ifPhE;@Jzs&K{|~$43M*&CxK}4Xt{#LBy6yy@{r?$z(;&&R>pbkfCHJhox~lheX1ZrE)3aeP3kZN50w73`AP7=eNP-+L"
    "vOqyWlQJdCq^t`5w8Ig$|BF8u;c&>7tZ;<GjF3WdSh7XJgh&E|Wr$^#?wMYzm#WIF%zVqe$M>9b*OysCCBf;ctjzcByUSU=^PO{E)oP0B!N|w3"
    "Qjdcnehi;+_lx3Jv?)KcL~qBQsRrVgc7AgI-_ddpF$oW4b0W1_)5c2BmxvfO=Pf9|5Qg||4_O!0)h8RoTMIz$_>CgN4OerNA_ZY{WP)TmQQJ!$"
    "(w@9{kA8jiaXSu~Mm954+xfD=8D>%G(%{D`CdUWEMR)E)1ff<@{Stn@RvZByiknJ&iJo80EM?bT_B-MjVIs>G&@rqjItqC}staJPe9qi%avO(7"
    "$Bw*XD~VO2J>yx(al%quzoXCCO>{vdS5m0OEBN%U90&KD<cqC1dP{Z`hxGl-_kN7WHfh}5qr_1o+KEJo`Y2f1g}oB%Q$#m9h-+fsp9A8KFc8Dt"
    "MtbEXa?0v(meo!*>v|WQEyS9_yW3kN1B|0M4UOiNCVk4$LTgrF4F-5+ZQFQ+wz(XVWx=jb?VoBY6BQjh{<&=sII3X%Gv9{7>XnxBIknW2*7{=E"
    "T87M3`poJ!Va3%~fG$M(IycoZ#65iMv9Q=|jXAz*JzCx+4y?+G5)GRb2(bmZf;;-EzYN=KWQ`xG#qWR`pUf(Ks}qQ<SH{0<66TdL5lKDi!?%`I"
    "fp*f*cp=q#p+oW9C-v{I*^XN4w2CkALsPk~-+;EXE0FUde=P9GlT3-7!0l6}8LyXU&zb1(`R2aG$Pji7k=K;k6Y>gP=M%*P@z1f|+Udzp+|UZ("
    "g|Ze;z4E={lNE63Jz8GOi<3nO{xqf@q5x{T&79gsm<`yb0L#gD1~~*CV1)^;<!Plpu<;-D+;RE?Y<>pWLc6*6h2JH4^*p8a{#||824iDz{iuHI"
    "Z`y2S5RdPG6=m4EXrGBmcsglMm}JF-%>g0@s!5H#8}-#rQoxKo(|0NPSJ?<cCZ!1oD?-j^$;@YmfI1y)BT3?xu{8b;)q#G7g0A17(+kw=h+r5("
    ");rNA?6NUUKR-k9<<BBrduF*^*h(eQXT9Pk&@dqK0BwYqpArU2#$7{22T&6C@JXJhM;?ZJpN)bPAx_-q=sc_mEujY(1`#brqh8P=pYkVu!si5l"
    "OHUUf<S>Mugjyt)SC*+%r!jr7Am-=j<Bu$@c@?SO-x6_6S%2Bp4lJ%O$?qO(xr)lBF;P6W=bp1cckF7Bal?z16)tD&E=&ld?Yt<usrZpBThm^{"
    "Wm~=zVy<y6{CKgxd4JImS12Jh382S>YYHdgMB}5bDcX5GV5e|bsMI)}rb{a;D@hnp$NL-HG||I8o%j|<OF4D|SVrMrlp@P1Q!&e#qftkecU#Eg"
    "e3iAel^Zvfvy(=7rLH0<d@m#|W!!6FYUJp_fvKyjw@yFTUwq;TEOM+5QHJM79A+)Cn@kGQg$I^xFwhUM?8N(OGBC5ZY|5<l+Op=R-eNF_N_p{@"
    "d^0(*H+I>j`}_Oaj+AMtPfd!TcVfcuOqTZ<J-A<T0fSO|HY%s`q^T=`+G=sEO&e_Gw)m(82F{9$T@X*8_euQ|uvL1b&#{E=t*PNpbCEpz*KS;E"
    "+?s-0;$%x?FUVTjR!-K`N@&+nEotr{lzC%#;|TN;jplre17BJ~>Sl(Ig8SJ>nisXGz{<r-TdvLn*;>XmqH;Wz-8QnVXSe`;x-p<Fmx<LnX<)Qf"
    "RC9YG!2zQ)XH%xm9EQ@w=G7GYIrK=Dd?FnrCYnQ`3fqcVx-dI6-fA^kHq((_b@DSn9lKqr8g-w%6Dg(@+}_nwyt2}7>vf-0b=@+fG+P-aRCd*X"
    "U<P<jDMFwprt3i!fP42O?yJ&NUxMW|O#dB(Io*d#G?BJu;shJ2P~u36MR{wRiExu0-joMXE{qScz}dcxi6L;dzk<7C`Tc9}@;YE`yslV&;|<bF"
    "ii^n|ytgkMxMT>mmT5F_St3y{O8xlx4~fI&aP<M<6$v8b>3|MVi<%N7)G@BM``NC9?;(miih5HNiPY|2=4vfd;g{Y3L=cBAajz!*{)F}f$((K%"
    "8^DOW5le33WZOM&03lY{nu#&CV+F0pyR1=LDIWDSZ5e~ckdMB`_B*To8JX4~T&D-8TV|-PgSxsn`lU_Mve~*@I2vg?*o0#Pp-G9oHL*<*X@v1O"
    "AcO%sxCtktG}n_Gk|^GW*RNw&5I~5uYpaMPsR>sV*n87VYr+)<kM;EttK9ZXMVo$Xr3_>k!O8`xm)21%X84eD)(RY(*G+f=OB|MgMV$1wVpFB|"
    "F_pZt#E>Jv^DoQ<1bHdB6?2JLU*~31VCo=XS2nR!8woO(_nyInQc|9;lY3^%7FE0!IGpGV)oBV1V9M)38Urpymcap53*t(3*zQB`v=!<I;(T2t"
    "=JI;ND&I4!DMi@1y~}Dg!}GBO@7fmMcfo#vYUw5B`)N9zhHR6`WVlHS*!H@FjOk9ti+_G5sSj0>c{{z34qMckTO|8bZ6K$v7(9W*o*(i-KYJ3p"
    "P_!*#uGfFhIHvfB02xpBTKY5zsoUVF?nBX9LE*T$Ii-EvJ27H9rk;0nRgyAmyDf%wjWhm@qN#a{?vRn4o*u%QNB1Q5VoA6iWV$+-nS*$9p!bjD"
    "s8m@)Ch}u_{G=4qMweBB<Oq6VX|!wqG78Q#@VNHro1M<eN*Om-eEs!A0oB*X?%70%pd;}e`UZN_OH018Z;5)XbyD2E<HUBJ2R$eg?DrbvDXy$2"
    "bK(b8?_FwuX@lDQhlINU!1*@YC=w&pYfPKazuFSEf5lJaI=0<^@W9~M`U1Nw67@jxT%VfC?EVp-ps)yilDuoq#t4d*KS!14Po}kLdBsUj?%Or`"
    "f+>IFq*m&=ICED2ZLiT1-e{ScNW0?LF`9-mXF`V}A^W0U-7@|!=H7-hjGW+DY$Bc^U<y490cSQ}!PF>eFlT%CZa1asGC9_N(Em;c5fL%Loq$XT"
    "l*oew&8<PUq{ZY~Nx-Z!CE@Ti<iYhRDt&`!trZ({YfoSw-s4JfR|b(v>j-Vyy*-<~{BnT4P_21f)$=p~Z6jK;)ZWML>m&f~9A1qqyGqNjBw0nk"
    "c%*kLwo^dKOJ)^*>F&ss32>()g8|FMZeq>>Uhlz_3S#S{)y}$fyB_q=q|WU|6>WW;+Q=BPQgeo%Iy{>dR?Hx#ULkP&X;IQ{PIHWIB(9GC#2qrd"
    "vTx3cI9i*Sj@Z7pFBmPahjHZ!-oMw+r|DGsxJ&;`AlNM+wcN+?B~Hl*IMu>;_VCZ|q(VJF3}<B0Xl@miY52Q)%lJtad`tRRLYb;j-Zi+!lw@|v"
    "09tMA2!4j@L3Zg8N7K~;%h43p6H^nLT<+7CMBX)>Z);Pwv^CYLZd!_}%vx}5j4itLfl8LMl?$7#eIK0XyZTob`vl_&ymJS~GE7xB&s}>%>WX63"
    ")tJ;q$1H|J;!Js!I>dpg460to1T6|Y?vH$6<GA*<WavRRW9`isu5LwsmZA>w*kprz{C){x6%X6F%NV3n2T#i2Ob2LYkA3W8mgPQ0%Lo`(>vU{q"
    "^KX3@PxY+b60^eKSF#IhtnIM=P-im1=Xo#|ha)8ClKYd@;&O_VCysz3+isx$Z^SFE6<NQp&9QzE<e`CS=Yn(6Ha2-Xc0}j?bdII6u9d6fNc72o"
    "#-}YFXjit`w752D>-vA67e{87MnJROZ_6tyj*WmO8^4{Cpwa`Q#>U1}Z0AlTW}@A)*1I#s(me0<8h#bbvoj`^=_^f}sh}XOYlIfJSUQ|o;8)7y"
    "?M=LI6|@TqUaMklO}>Xc4?Fva5gbEWmN@rBl_Xj*LC3d%GZNF?C(m=oJf}_HaUKdao-*)k)gY)R#zmfy4&@eT#(biFfY<o9hY#thbl&rBk~n@R"
    "?<D&u>7w|BU+i<Ko}mQ`yM5O6Fvk|-;>3w|%lFh)9Ot1VFJ!x$Gd{KLUdyOYJRBSx^lK3m7BR1{eJfmBMk0hs64Vz`u8JcyE}};nToK}fA2f{&"
    "BoWFTTVW{;GvkPn&xdsN#9SM+({d}xo(N=x3vCUDL*FSQWXBMXGt2UvyA9TL-ZnkUz2E6^#@i(tZM(ZkGMN+>2+KvD9@+5|6J(Oa7I}lFH~apH"
    "4D=9^*u@7$G$1KwQ*JOw;gq^Igw$554dJ-;66y@^ZWPum*3Yrl^Sdw>73fQ)s~a13`WU10Ns1s24o0+iskbzffs+}mmeTawR-_GA9sY>{d~<{l"
    "@8G6LTG(Mff_gB}6McACBl}HEWcVOeS|7pw+q&~G0Fg3Qf}-jrwypK+KM0nS-s`2^pk9ux>#n30nPx-=bZz$_UZhm{c9>e=xzws83D@zc^~^|D"
    "25+=Gz@2mLmbKlcT#+9vmogq73C_%BPQ0yf-?3_6%yl4xq#@ub4j{M_B~Ek77I+f0H?`(DxFUUy8W%<Rt-8qE_ZBK}|K11<ryR?05ZrD=1Rv(y"
    "U8F@os?Ci>H?b@c-hA%G(8vd9rwC*diwr^Wix)fQ?@t&>AX)Rw%;2+b*SJ#k!oiwfM^g(iOx;}OJ~HRa8X4PDsYOri-dxrHTbrAbYGIpdaq_h2"
    "wlk5w@`|>#JJMuliWQE=`Zn279u(Q6lE#?C<3;_#nj>{k1<#$aj<qzKNPPgyMNXFb8%(m0A;u%pOE~7Hs|Y0<2{7SX=~c~OF^$&L$bRX{368uy"
    "wA)^(;g;~7-mTkPf_)kvbyEW7_MmBgn&nwk%HBHX9fN_KFHJ+$x(<g%g4gM+{Nzd8sWV1ctFUP?U3OemjE#!5p(&OlTDIkPZpzz=)om<`kR(b4"
    "t<i&CXx1>m)0t+G)-A}iHAhmlRG{aj^LtTTw-(_0O-m?oU&I;eHpBS5>x!cAO=qW(VsWj}gl+yEu4tyGby_q?fsIAS%r3ph%d%X^(#1VAme|^l"
    "qRH|h>W*X(@*$Y2^odW<18OIG*k-iDI3k0AWkKL2%7Af~rUnW%X9v;JoH6`Kvs-Wip%%!k+qCd?zvODxagGCCb~Whohz6`4X69_mcDqfjYtxok"
    "K>ulo+otV~c=3l{Nwp25mNyo_7Dw3mI7eASQy_F%Au{;qyAQ>|#K^#vm9=B1EM&DnUJ^&h)uEA+T#vgIp4qy_?Fg;hIfo8ww0nCJz_e5yY%)<@"
    "+&PJhWR_&P`iAU@84RxAK^?Oniwf*fH^Idk&vbVoDQ7`aSr*Md{^#C3ljD`6q|lqSq`wu$)Tf43Yq$t4ZkDG$Y;35b4LhT<H#bdNH7>QXa-u11"
    "hs$fuIW9~Th(9srnZ}*y_jE$4(#%E2`7xdJM3Bv7A=kRT5sc;Gfqn8cO&ScXx!nk6lWF%VPu^#L#q1zJzpTCKI@=FiT<Y>=+zxf!;vr<=2Bv2Y"
    "a^3Tl$d(iROMwlB=PLC=EF*1`D1FA393e=lyl4Fn(HHBR0tU<C@X*Tg4(Zd}RoFCsMp>85N4@;`<Lp5AhSSc}N|I76knXk>tm7fZp*Hs_jTG*r"
    "+9%a>y|uNz!J8i2xTBH!4!F2SXugN2^V-^)TT3lsa{tM8{n~3bFxSKhL~go4j%GG~H=g=1N322UBE0}VLc<MUimi<MeNSGFWRmix{J@wsF&Ubh"
    "qk#9oiQ}4bfVXfe3WfUqepre_Kh|sh;O@7hX%PzdMu)F^{ya+hnLb;~*tb@+oZ(*-8z&M(s%kyzG;0alFjY0(dE_emK)!Ju^jUKgjZJs=_b0hE"
    "q#+1+cDoGcI&|R;v)I^yjH0)!f`W~)X5xnxwG|?9F&>c_fPIXEV!H<Ew<^u8>*`?8?fUtQ@NCj-9V~daa=cFki_*xXOC4-RVTw91M^1~=XDH~M"
    "2J)fJa*}+}mX_XU&NE7rx)?qVO3LL`?GcX1MK_7UE2#(z*0qG^xWuPq*5-hgRag{33g|U5(%xlASA{SLH};4ij@N86fpR=d2*HEht68Sd^*{MZ"
    "A{&sf(QXXu1=?_VPd#DVi<{^M%b()`Ow;c(wlT1Xr<zmfNg9idj``^R0b=0PCV<@1B(oiNQeZlPzsB*(S+Zh3#?O?+&PVPZaxO>d;T~Z#2)NT|"
    "T6vyjkFrmtqMbx|UpLu+*WVN3V4)_cjHI!rh6~+z_~yt0h^+yui1hSj{%R*lss8#I9(hX)ob!H*Cmg@kj;vIxu861OaMnDjedT141U=>x`^|PJ"
    "x|z!D1mGUgZg?~E4kC3=-_5p0QMlim8q9vN)^2VUL?-|o<Ch*nr=7WQcdr-CRNbglioaJ(Wu>v`&2~V`4^2R;+wEyPHcefvDwtyvI~;aV$!0bG"
    "bmj_aYlg*j+AS)?q^%JH?xr<PR7wH>?Q_Nr6Vv)BMQ?|<Ws<f!&ItpH@bl||k<n{|^*Q6Bs@fTwN2!g}VSg2b^Q6@yb0YA)_ilz=h+@yEt3uOf"
    "Hk<h%1R0;_^))*%81$IYc<QuM0c%4i;FtSt+UT8SmL@a|<#&9W*B)WJ1;?P|Ji#OvqJit_tub`wF=a#S-qRO$-SJ$a49}@~mbRru8@#Ha`pp{F"
    "c2lPYAaH1@MBWK^>^MZ{H3r~Cb+EG1*b(#BpDGp6<`aWCEy4wqdLQfA48AdM?_7^gRqe%byU%o9(L-OLm3ViPcAiab==D-2m6E3y;Kpn`CeFE@"
    "NrSF<d4&n+KotnF?L#~CR9!&QJyR2<L-Z@P21Z(WmI$*K^pCgh#M2Ybeq~~A{8lT?6J_fUBaPEqc3!>H&0CIKM6)TQRf|{f+D%7ap4gBCU&;7|"
    "elyrzwWO8ls3g|M^jemVJlv5IM-(H0mER3j!MeD0^r{;@zoHsY6+Y(W%N5Fv41KaJC45V=;(1&=@w~F$KEy?I7P#7wgdTs2exLT$vr19zf8(5#"
    "DyUVFQFJCV<hW(Dy#2yV?TjQc>-G#Bq?rD7@uIIE^%F0=u-V#}8Dleb(N@#v+n{yT`+AhFnkULp^Q<#dYFe*;E8J`ea#nK6JH5yuW`ws8m(oh("
    "&}!HY#jY`6e%m?Bxb{*u{0<1u<+~}L4GSN(^qXseYm!-2y1*)p`mE~vv^u>*Q$o+4>^bj}2<Eer*`8$?3sE%}2X%3e)KPsBVN#r2GiP!!^<&0f"
    "PjG~KbBLDV!Ze})#u4atVE$BfBV3{hQrHuf#F^~YHb>Vm<Tm#pu23fSiy{Wz66>=WORN(;0<#@vm`k8!!Z3?6x*)a@-OAs%8@v~IZ4vav)f2u^"
    "5SPfNtrk*+lTnKWw`morp~f#QWm!8nJbfmHEHE51VAV#38EcQXJbM@4&64%?vP`0C9^5uS|8Z~Tu<>RRZe*eLXsXVM4<mtL>p1IZeEKvojfYY?"
    "MZJ^!{Mcjs(I=wgGBXp-kGo5fZ_EG}P;(RaLFx1$db)HjzyIyJ_Osp_pcjnqBuO_oBEk7W57#JjHd1P|53m%5<#&>baUcc^*YNlI1^3XFW?hop"
    "o&~dR-R__avjLi1PA8Uz!BK}aqEf>9)_npO_MS{a_&N2b^0n8lKE^9_IMMd*Xkzb`5SbOMeP}y|O{YBTmK4|SExfb)^|lcUckebx5-{iFETB~+"
    "S`_x8aW5bwxUBlLlj0dR(L@eb_Sz1*GTFcFrF6k`<($Z!V#^R{_>u|a`GSYj!k!lPEx2}Q>u)S_#_k%;KZ_Z)TPK={C`t_$LH#5bR{Bmi*$|8o"
    "mK(?T>b`$1XKp0IF5h$-b6)_O^tIZuX3w8L@6dV6rP@D4a#FT-Sg`Y7V^i7zCy{Ij^e*G#kq(H^R>Q_IoT82yS7K84X~W@CVzvm)eBs2ZV)4=G"
    "bmu3uZ9?B<HyZDBL1cuF_f&7H+y%B1vez?he>l@?GrIQiB=c8F61_S^BJOrQF36!m^FMl?R{YQ<24hUiKX$`X6?b~m2R;qeOfer-KnunoP$X{N"
    "qpu#6a6~XMnQ&4I?$KbGYcGKb+P3EcfVD)zv_Tb_5#$vindRMk#22wbDcR_Dj}C<ZhyX^ixeMah$&;ZWacGqk%TVnIEgiJY>SUqDqu(eY5xpdr"
    "joUGL#P$NxhOr^275vy2R-QJ+z4M+!BZat5skTKJ;RFamP#r|umRin}?-CP~nA9qWdFuJC+i}T>j?0egjj$`3z5JEOALmeJY9RBld`MYtny2j!"
    "nCEr+^yzLtKA7Xm)3p7}w2YE)b#=^PN?WaYi3Yrn&5l5m{&2#SH0)qCqV^wETo^O(qHURR?_Yq!0O+1e%gaisIrN*|vP{c|*^GV+dEWJdciutS"
    "gpqB7K}vfIWmVY^_5UU#RO49&4^VpUH_AE^CQ`ScJEX16W3U)`8rYADo3f=T%O^eJ=GKj!$N=S_5S3jHOXRDaP1bx}eHsSmfIFD<`#`wg-u@v3"
    "h3gEgoQIyLD}K93t>Nq5R9Hr{{#>8Txn9q3Dy2AD=M1x0Ah&EIn__C3s3T~QGQ=wKP0FCb{5C0@SIkbFSj2NOKsL=F)x`MRM~TkZw$^qJsr99w"
    "Q)u9o_-2-pucv)91)+-i<~P6T%LB}2vnY6OJu?f1fG|y4&S)?13BG~W&Ev6%h+lG1Eh+6ruRxyKz27WB)NggguuaFX({d3>PV$+b_uh~O_TKwM"
    "^Q_hG<Jp~@E%f|zpYx|tD&^HP(}!xY7h)a^Go3km&Ttwt&q=RJQ^Pi^qhV%!lE-_0>D?p5MB_6M`k5;9w7S+t<-NLKHqGo<1Uap-iO2@2y}I6P"
    "S!F_3KXc}mUsFAheZ~`rF(ReoGv_8L%AOBvkuf1jsR<G(;&h~<Sa_E5yakEPmu;?#%OG;0$cIet+C{!1_F6*DV#xDumJd%{rn2MwC~LaSAI{|-"
    "k&Sb*buy*S54On^ka8iUg1tmSZ*6FR!ooEwPdd1k!B~_8SR6_QQcHG@R`B@k?QL&wYr~-TZc-BU#DSJR4D_GGiD=4>$w@zgJr^}r@wvETmY}N4"
    "B-U<!0R+8N9X6S#p{ZAiM8)9yf(Aeij8?vpx|md<4Q8m10Gn{-aW*?npYC-jYgXi~8FL(K@4gH$3MC)jHQq*#EwF@RC2e#jlL(SX1u-<uxR#D-"
    "6^9|qYF0Ql9aKdA$YTcb2Ef|dm5x}t^f^9@neznjz;0{D9naRN3_LT>4aCtCi^QeR)7t;}&B|6+gMy*ALz;*Sn?nv1>_=gk&cJUVG>}>;dW0R>"
    "+*&E0jx;p^Md`aE>(?Xz=dCwXB^dfTz#(jI;NYn~pPWBA`2%NcirfZvL>bmhY+L8YNIV+O($ZvNBjhsYn&i-oS)_H1E_~a&;WLP#FhiPvv&WFJ"
    "!rLlql$2K1a*ZNaHk+QSf?^avU(JL4O$n;E5hD=VY&SUR12U0wBv@-}wIdFWs}rXvAlxxgM0Q2flsf%56fpIafp6^=#B|1FlmMt+Y}a?#bnn&&"
    "2WEDY#2cB?dMYC?d0lptfkgCprZL)@Wpd7O$lDfi>3Us|h9*{$ri%*9vQq?Ve_zYz9|load%o_2sZ9wp5=*Ui(ufmQNkcYHj7^%h>iYCmyCC>L"
    "QHW6wrAwwj+vafUt%9)3u_XE&D{qNW@>dh_Nl&Up&cGsU-aLX{%;!J&L2Dx-RninU3F)LZ-!$_OX}qVKl-jh@X}1+u2rz#cD$d!#h$1BV)Z{9h"
    "b^x=Se>W1Q-Uwl)U{r@eP?aD|8}wSEYFf=}Yg0KFxpt1g#915mOkm{9Y#v4Z6Py<k?YXuiF_|k3#4u-Cp2(yLeqIx5m*=Y2BU+=GG;3f;8LCVL"
    "i|u_X0MkM)RuROcLqjS_k3i+D2I}>b23>?bavwoAgeU#%sgvo`8A~^AA!uqLCms)4U~EiH@=O&PQp&e*S%5#<2xKDK-FYi_79YkT#iO8&84oT8"
    "OwAPziKan{YBq_Du+qj~j)+<+$J8SEs_jK+8cPYCVcA*M7HDD_G3G<7k1{`hf;UQ~hy#yd`5YWqwW>d`bxPYNH-iakFEZ&<mr0!WSy)Bkj#elP"
    "f@%AfKOE`-BKxC6g_JGqdl8fpdz}4z(yGVLFr<K)Hf<`-JaDlzE(YID968QO8r;}f*xP%dJBKNI8@@?#D`mmH(n7RPDpR=Ib;E!oTmam5WoRzT"
    "gn++%*|Hx4NqLPlVyS9nlyu66=i%O704D{nB~<@HoH!%R?Cw_5uV5L76crQ%Gu5EGVm4;#0KNGRCEVI#vON?Eykl-!L4fkktz6d0vN;aNa!+iU"
    "yNt@lhW8Fe>76FC#3gTc)E%v0<LE))Z!7ET29fZQo_4fS=g<2?pQh=&$K#O3gzvm>xL^8?xk+Te`T*bp8-Z7s_{ZdA^(<RqN7Wmr6&rVH=l!Ti"
    "O<+I4N+sb*QK5_lVR8@!b#B<DdI1yt=}xCpB)qE7bdo;#$<L-q<_;os8?sOacJXa#-H<v8Fe;-s5;oF9Oqb+xrrlL-ghft;suM3lEY-%oH5jDP"
    "4I;>3>Vz!8FTJi(XdMK2R2>-{{9iWXV~&Aqd{~tS2@+VyiqS^VVBNL68qJV@lbI0d3AWTDP9N5$Fe{?n7kc~l0W%sPh!aG0bsL;!4ml`wVBa3$"
    "zBwnvhd;a`RyU$XT7V8{$Di!4fBpV6P+&m)-FW3nYZ!F(1Eg%OrpXy|F(ji9&k50{+qb#CSBm8wAZE67yURE!#J;giqjq1YfJ|FRTYW3iTZt!K"
    "BqGcWF*U6^$W%!>D&|wwNPcBReaWPDQ&7AwmX{~O)+J}cYMLgkvgGkrroJke#BwQGooXzMnMWxfk~?Xc1RO#vW}Ji`+45<hE_nHJ2tMnD#tA(r"
    "iqMRlld+j2=FFAjbav%;&AHN3hCA-^W%0N;t&O6S<aSEg?TO_adm2xtNs@AX0x6p@BE={3$<wF7mTe5rc4J&}k$sRArOR&GrHFw_*VeMEC>F-t"
    "4F$1l9@OdaL_knUCW$k1Yw}b$HKVG%O!F?zsZ#`bLU`mOUBMZ`eV(+g=ux`EJNLCzsVE6W-I1YX-|Wy^?VCRI4Gjak_(vPv<&8F;#WAxkG9hW>"
    "E^SApbCP}^>k+HOif=^b<I>IrrP|e)gwOYgFdQPv-gYGIwvEl`4Ma<*J>A-#q4NHO5?lL-^IUqu^@CH&%187=2J>cY%ObU|ha4C2;^@jCIrIL6"
    "r@W>1r}LWWTHD%m#z^yCg$wKl;`X>WdH&L)M(phE5yOl|wrs*HA)l;mg4P7Q2NtmikqX7jE^Ki!;n2x6J!LxLH7%cMsVeX3qMM8UVWl@kmT3#4"
    "Wio?_Zzizaw76D|M~GIs^u*LkRt$+QF_maptm&n?u(^pmQW7>42$b`6?8T9#56G!)wNe{!L`y7*aN<@ALEfdz=+4YqM#j}_UbkzZoEBzrq+mIh"
    "?3Z?s0LEL)%c$Hw8x6eENaVkTMLF<c)2!DU4)qzO#wA)%(IiZ#6s&pUo|r05&hO@>^&e2`EG@AZV~Es@Ba|$O4-MD0%vvW@YjvZNC9l<iH{L~~"
    "9p}Pw$U$4Q>V29}aynyTO-%k~jmNi*tXky*wifu5&9h?*=9b=$1`entu7;KV#ew0uO0!@cm##d4#2!M>X#m<2zp{1$j-O0@N=x4)y<5%d@*QHW"
    "G$giPRaKeIZ#oo>sE~m+0emPa4YGCs82+s*PY-c)1D=LIX-=P6*E)9-RW_;+`#I}a>%2HfAm|FmW$B1;mK<?*^yT}jL6?aH(U>OWb>ftVKNm!n"
    "*nmsLcGtxKo_*n^cJ2~sg43X4e%2yKP=EONhU4D!yVeYZw!zV(kmbSHY3QTUou_jHPJP6xZY8G24av);rFqh!wrh!({zRnJTYa{yh`6sB-E-2p"
    ">9VpWVkXljM9_OSS4X#{5^KmUd@y;t)4>9Yg7dy^(kY&p@);1*67^UnlqG#sWafa1Y2(GNK9yz<y&UvcIGa!a8CxY&=eZ<plvofO8yGt8#3hcc"
    "6sy7ssXXl>3+sD|lPCSpkr(eu4TKiL=B-=y$HT^hF-zQ(!cf;2NGgdQRILxXl*onD-+MT2Qo)A9Aw;oL_a|}=#e)a_dRMd}JKOC&@x%gbJxPud"
    "li@mCyC&eFrAWH7VmM2kp|L6VL|n*ATXNquc;12GHmKHtOX%sSkgg|XDlw#!wd>dPOkTO-yE<}fox0NAQIZ@SOkk3blO5Z#7`-|yxFEXXuN3YR"
    "81%h-nGIX?6@qXO?itA<mt!Oo0E0AzuY%XTKb!RjqDC&Jl-0u6d1PmW9$}9o6??8+vi;D8Phjon|0_FiAEmgIA-i){EV$cXFo;<aOgw8Ir34Wx"
    "(j2GHoO6FAD%W5T7eTR}L^pURw&TpFCx_Tj07lwU4G|bj3^1`WQ`jg;T8-{8cXy)$N{dlE;L0*dcF!!1)`?mvp7hh|#}LO%E@Q4QuDh0B<MG(o"
    "KGpk5az~?xY$Q0*6)z8lJNUaYXY2V3yx*OHsZwU5cHt>^r7Kvi{8<4j|3E!!>PY`8ouNTavia`w+IvR>YN-?-1vDc+J~8+jE5u{sZ{uEh^dstj"
    "Lu-GhO_&{(O6O1>nEHWOB{E~+?3-P}u<@E&h&_&l;s#wQrqJIIvh_9}w1*KL5T0f`Oo$JC%sFf~#MX551m5LQmZE0bj<Z<)9=`EcG@l)sG0K-z"
    "#>h8ELz(%ec^cx^?!xc^^=?fOid`la1z_6(oX8ymocvCWrT<5^yB|0HWFc}l*uf8wNov}N($L1%7W2l=uOQ=IiI;Y?9zLXY?EF7d@wXyXdYmnm"
    "Zi_-bt(;698JL=j5jt3{wbA<&EyJ7rM64SMIqZBzu240t?+f@eu0m_#Tve`sk%*bK1ett@%Q@BKHds?>MJ+RsC^Z<tj5BGU9&q5Px1Z6I+%cG3"
    "6L31D2dI1#VIiW5{tugOijwNSjU+jdpWml?B|`m0DuVQLy(~|WwK<f;FIQ9|wZK)xU3p@O?2L?C85oD%NUP<P(dVH%{;GBg3!Dciw|z9(Y(aec"
    "L&4F*FP%{971*kZ6lmR7;!m-?!0?q#Em;v}Q$rhOfsR;pVMHPCVryo_ipn-v+kiCaP}ngX2!8!v9FW`BYgLO+|GoiQa1-v-dhh3f@A?6Bq)IB`"
    "gDQxFC;F17kI#vmLu7Tg^PqQ>WyPQf5!EG8uZsaZQ;YcE^1U!&=D9zT@IV`(I8y4=_Lma|4}r=bJjyT$^&Zy$?w|Ow5I?w1_c{#fFmWpny=*-^"
    "(!V;SZ<6UkI|t5_wx-x6m(vuA>SJ#ZOj%nCF`csToTBq?irecOKV`am13=I+xez5HWgQR~#R0{iwdIVDcADlsz`<k<^Zk=Br~GYw5e1T3+V{p|"
    "b(dzFogxg;bRb{D>$FeT+|38HA$rl>Ur>GbTb$5NH@KxJJrM<h`0*)E+DxQp^ifKVS&fASSjFLigttup_U{Fng}@QB-8Vwj1nA%pSLct8+h%P&"
    "a1fE{0t9`#2`1$1O_g|zm`J@!Tr&HF+SoZL2KuW&KKSGMdEa$iqO2DF5x{Nnh~AOwK;#Ob`ZIbZg2W2(2rf*5-K53q`V)VjT7qCh97>&M5%v+i"
    "&FL#EJc=iH<g!$a1l|o!8n;Gap~Vp{`yKE|)q_AK+q!EVTl0z=Y3n_Go$BPiLks#qKhSdwJX3L25!F=}f7}&k?G9NZfp!KA%km%Evx5u&@?j?4"
    "7C*Gg8!vGyuq<<jxnd#3_H|`@*t{h^E~D*-+K|HpDltJQ@|cwtZka80ZaM@2%l{GqpnK9DfT1)EFNP@=krF>C&H)F9yLvNX-*JVtUr<*nW>t6K"
    "(VbgZI$n7dr5zEfPx6#h@bQB}{4F8|nZFiW`lD|h<4Pzzx!>g$u7Xkxv8K%Fgh9x*ent>4#mN<CAK}DF_|W<Mj=u3!59psg`#)p0f{~LWyvhY}"
    "l^Xg{AuC+h$%v6^^+Pvn)xhd1Sl2FD{V8r=${YU=OT6Aq)EQVjmm13bMM3t((^QcF?ukTJXvBO$|Ns9%mwE6d*)>I|_0wENp4)Ro2!Hs;XpJOT"
    "a2uttDiah^dK%WJqQZj4n5_&uyt3*$=*iTIJ2n3aO<WG*-*TilrxtWDZHYruuca%vX1?@*UnSa5L1@)VF%mT`{>E9WXfrTEcw|^Nto^y;59$1m"
    "3k+8}toF;rhtTBfVx-6Qy(Mu@iGKBg#YpM$Kh3s4@|rCS276mAt23tRQ^K^b6~8>SU5+S;`^*8U*qp27;B!8W9vamj!v{V$F<s?AtYnr?CZ@jI"
    "bDL{M*vHViB4K+&ePFf1NABb|#HA$a$0n9g=Iv_ZL3TbWx>xO!?4-4CoaD|<VJYJ35+422p7H3@bm^^k3veZFLG194`LaP=etjB*3Pn)0c`9CT"
    "NttM#?@Z4aF%Z~RkNz}H{SX>lkg*{Q*eWwLqDt(&rPrH%+MDm`zkLp{b!xh1+lwXNq6)OOX*c)fHht<tlI9jY>ovRb6T0&T7H;cueC>21+RL(X"
    "of){<($sEpA#AbJ-0#kPJ{My69AI-So5DG=#Zp*m<-6?f!Scb<He|KygJ%9ocV|;DJo`z&Jm5ylHWWIsM;y=FuhET;p?Uhu^%a;pEupPPm5@LV"
    "TZWnRa>PrAszz)t0aL$@Gj;SiRllS)#gZd6fcSUSh&_R4MG!5L?sPuHx;<oltAD{J4v201%>E|1B9-|x9)Js5jh?&r417VwQ1qwX)dTMDP!1LK"
    "fQf58pfvvp9M^CCK7oVa4L}%IY^JE99O1Iw(+2E4Z9?h2BL7#s|K0BQu?itVEt5`7bSN#l)_&9&4@l}22dQwz>*`r0{!cPOo}7v^!)vzB&j}-^"
    "3{T4%k<aiWHXHQ1gEw}KDiju|PGu_EU#veb+Ebrf*NzT||87Ce-z8dO@GSl9Je9-YPa8&L+dD2(w_m<s0GiMHCg6X{+8fL6Jbstl4{jj(hkl+P"
    "kkY@!PcSXTPgMsyJEpSwOzdsHJwpPFYgG9z8qT!h<XI~?B&%_Pz4<uWz)v!QN0m5e6>dpsvQBY3>2(*r`UJY>@HU)~*QR#Z+F|-G-TyJr3;G{K"
    "HWmFFVw#B{`y3C1neuag_T4wW@oxripV4m2$|;`61G0i-5aBv+?|52U<kgS4)Ekz{>%Rp8L<4!;zh!2YcIz7d5ifX;3PZt*yUZ9@+SY|f=y3lj"
    "HzvhxwL4P!N%})#_uSe+%kzrT%AU)B3`?jvE&~_I<<o2QbAeYmrhA&S`d{EeuT$|E5LP1CIJsi7>>+;gvqX=?QSR{ZsMucyW%7ievdvb(5E6`4"
    "DdEeE1AG~*lczsZ(=(;O$j;SDIrYFZAw5-Vf(HU~Y?R_1`59~~oNDU=V^Y6|fJ&*Rx45=Gx-yXC)qV@<9M1`Od<^yg0U6km@$KtehfOQf@gdGD"
    "{jCz!wcQ$CsPP18rGlP5*53NuSMbKatiQI)P{3*43|A>tl4W1w5ni8pwguFGeCM|05~1QtRf*MgQN$isuY;67MIX(p%lc_vKcMOVMY#SXgM69z"
    "Yi;nWLnxG-SQvTIrF)mA^e60_9M%6@7)b~BY-d^lK^z#2vu8NewIPQo-d2WNU1>w(A<?@)^6n|c%3;^`59OAKwx&~!{a-L<S(tbJ5nXwQY<7v#"
    "_z5v2XaG);O9Yq+gw=bg8!~pxQrPLU1Pa7yk5Pg4wf-B4*2W*RYuFR;2i!UQ`7SRWzMh_#5v^$(!S31}V-JBvq1N%vyC5Ew)7!mTVh_WT?GK8;"
    "7t|hJn_d6xFR|B!X-q-gM7}TP>KX6}rOII=;j1b7fWTy>cCEDm4L_dTGBe=SGej?#LC{MVKl`5tY+)npwNVIM-T$j@2oq`TuWfVke#J=O<px8w"
    "jNtwM+GNu{W4~UB;v~0qD6H9Nzx#7eTY#}uxfL>crTn(~p8JTwV6aNRJk+vCTC5VqNYMa*`BbQq*5;m@O|i#iA+#KTossJzAyrU9&ye`Kz?ws$"
    ">Pi!C(cDNmhgf6!yBA6=q5x<ENAJ?L-@1S7-XpVV^_72lb*#_a$F-Q*NLJ8$FCPk6)8E}U(bDN(idCgPhC``$L}%yrqr8fruo@ERSsc<pa?vIA"
    "+!am)HlpIR0>AAV?BW0407iL)t5DPkA;A%FIqtfxTJD?`GnlGB068s0O=A8>mH4<QzxrRv;X{DyvtRfnkn1#~`%KxoF)DVH(kD{BttHn_+uPy1"
    "7wjz4$UYz4E!Q%$<#}cQac)36fid%L1G}9DQ(>PTcgH(%r>v49t}0IXUDOmAqBt8H#kg2!fkK_*C@^toMfDPm%$!T4C-c{L_*(a2S4#}+@Udz>"
    "P$CNR^MnGI;MRu#@{>MFISzFGv{6j$HU0npcAjnv)}g|S{B1l*>#Y1}q<v9c=SDMVYhHdv@7=!>k*959CVq1Y4}jd(k})?1^}%yp=>${XyRY+6"
    "y6w5|v9kmIaIM46;Z%KV|Fb(a!ccz&a&G?ZS9#Iv8m|9FVUcwzF@^>cppS9Uw~75lWpU<XWKUIl_{d*jmCcCxU2y@T{o|He!K-jb+(60xjeWRE"
    "Kxko2s-4uBh_rhSw@A}FA?F5OfycP$y_YQjMsQ2GN|H(IE<v?w#v{tGxT9?%A4(_?zeoVLw5ai_2(i!bbw?7t?#IvTOI#LRCe}ZwBKC_TkHhy7"
    "oJM_$&>t&Ho62<1j5pq7G-oj>7K{=%d57R?UMUMH%a|K6{kaB%T3OG}mbx(+mTo`EFs=;z0F%b{g9WW0eDOmF3y0F(?u5BS0lx)pa|yMG4RLNz"
    "O+RnHCjG7TlT>%GCl@rE!ZQg!;B<bWVIW-fv1JIdIr%~d(r&Qeq(CV1`SUx_6mV#$z`Y>$%fdo$_yO$vW=Tlu!!_|QIUK$>s`my$*t#yxQd!XQ"
    "0FLG!5_40Wk&1yb446D`M$X2%k!WB2g4ikcE#RQ$ugO8JU!m{TK{VIDZkwj?rmA}(!s`097M64@zHGAhAY`0zsMM&Zqk9`QGnq_?w#mwfcqgVA"
    "ua>l+Y(ske=W`HI`L!$aWx^BhEz(M7gQ=F5I^9%YN-Qjy7#4`t7D)XEc>GF~+9Q7J5gWvWaJxa%00Nu)#MhK_!z_d1E9@MBi>H7ci475fR&(`^"
    "&)VU0m@k-X|4=uqY`92^Y$62zh1-(~8ngy4sa$JxFuga7zwZ*SM8Rgk&JG@1BcCYAZA@Rcn_PV~W@)pTX>x7c>3c#eM7@<iZRh6}XP)RUZt++@"
    "iM6w|+k(zhYSiup{I2DObb}ObP!Q+iEvQbgkksQHNEwM{j;=fs)@@Y)F|^=dJ}Y&>M5cr*bUt$fPz|YS-l!ST<mU5EC;fZZu6>7~tEt;a<n3)("
    ">;Pg@Z{N`mnA*g_6e$7^gu*sxbzLatD_I;e|2|;0ec9t%LD6Sp8=lppqt=>?xw7>6Rd2({Puknpb4vjn)K-lN#rXBl;M*sau<-;X1A_o;r>Bdq"
    "Yp7~w`o#B<zjvAfbqneRFWeQRzHf-I<oQB*r%bO42}Ph)5E=Y69~&rLwF3Y#$D9p=24SK_$gx@|XWhw~VqCgVa|~e4hy$M;2%+u&>1~=u3na62"
    "naj(9Kj0zq38}O&!RytL-s!BMNzadV;N5r|n?zCev|vG`o{O}50N{MzO3l#g2+E$-Bg+F6;Hg+_Y?VFQ?9f`IV`&8*1T3_GUoYd+%mHINu95F("
    "=mG<7+8;ou*<8_|((t+4r|(nCTr&mAp5z5SvAIIvFuM}ta2+t#V;GFTF2o1hF6IfrmO+s`u+m(PkQNBe^r0AEO>P-LXyZY^5uD@qkmd?D)GJTn"
    "J9|pZm@+4R>3RO>RGv|{3?z4wgh$V9UTJKPGaR2vLcJIe*?AE6sZOH!_hgY>5Qs+WzkIc}M+R-;{5`S1iW7<1S(Qaq8U4h-LxNqXs^16{npPxw"
    "%l<A=0E7oQQxQ350j+NqHlIFe$vAY75Otd#Ef2u?Ch9a#{^cLxesQ;P@VM7X7agl@?Acq?)~yv>8`=mtJC`3j`$og4e0<(H2O`Jw(igO8cEGR%"
    "Oe8%0pybxFCUXc%>j|wu!~UKc`=oYoIfxls!?l7R74Uk)@Yb*2n6ET70udds#?fbFAHVjk7mVip!a3Sw2&7%)MgzV`j-TwRX=5KY32IcAT!zNu"
    "IFKz`J-1$2uRT#7;O9laKyo(($^&>Q5WByBM{oP9m2juJlA*MAyPEk9k;u0@K>W<Hs8@iPpyT%6+9u<Odi>d38izi8&^iQDxWgt;>Gyj|g*I$W"
    "8s3!hy%8unTKHSeTw<rjTji!KHR5Y0nH|W-6)_RBOYWm*hq-z(HUzSW9DOGeZeHSyubM$iQ6`_!-yFc*Pphx8&!n9wF5ib-gG<){!=r2GIdSL7"
    "9#ifHo8CZr1Zqq<mnEB_&!7cTJPE%>HTlfwknnWrChgJs3U_$6BG9bVZC=7MK(yTaxD<t<SX4dvp<&LHy!)!F_!$2<S}&|Ps)z}vby+Sx=d2zC"
    "3;NQbs*|`nW$E%(s2cPK5();zR7IPz%U_~M{UfBDr@RsFahbt|ro){}wUC=j-2ZwE%2r18`b35n5?HO7s&D%PW<mlVvQ7HRm|txpg`U@lYRF#e"
    "n<js)IkJ21iE8i3?SD*Bz|jQIwVu$%>-82+;(4>RGtk?hDx@|>KaQ}5_$R`aCL}Q3wgcDOc6vCMR3SsKg+90*S@r~PEyKoNH;|B>@L??~J7I*q"
    "PMbL*=I6f`0TFFO-3dQZMpDd|M}fd#q@$|>GzlVp`cCK5z2CjQ6GI(S=iSs$HwQ+x{|K+R%Fn;t$i0oeuxBgIsX6zG$P2KoW%y?T#42!7gW8x7"
    "*J?DFGxA<vb%2U~PBh<6$4v*%Hu4H;v)O~%d<HTsML=?~k6Jd8qom8M0DJaib9U0g^)CRwgpjBpnOfO1M}mBo7{`o1FXvh>D7LueLX=23T*NQ*"
    "ECS)|+MZS6*7MF6IQXwZYe7xw=fAtN{S~bP?y8+9@lVfUMZi+@MH$go@EdybXd7>>)P|=NTtDsuG@ex!HAKw?y;I)dK2|d_eQo~i*xG>k&0i4b"
    "^-?0!|MnjNiNJ4(pN$gC8V|3;<-CjyQblJ(?Lg^#W;YYhjXolqj-^m93s>bh7M;)*y=CG0Y&W;B|L}|OV^9D6O)@frMXJh;H!)`cH{Xl#VuAPu"
    "{kpsm;VL1<A@$PN?68C7w@cPbyF`Sv`P~p%IANlj<%Ucwz+x#2X#Ur1H2s2&LI))y&F-0b{3D4QXoPOmp|*bD0=@fo{gO{NXi$O#7liboRZF?U"
    "n&GRqK?ZfYE#1at{-~I)vlE>PhemQQhK2#;cD%NcpDax>2ySxU;qBLHL+zU>nw_v349ciXT;zZj!Q4Oq*=-t2JlY+lPh?P$LSBv6MhLN}i3A+s"
    "ImEB~)?PF5K#yZ9-_Eb$L4LtMmy{28Y8Z`wn7#BFgZ``I@S8i772p<^Pnb_7Jr$mo#e-X5Ozc>}15r3wo7(?DzqfDSqY{}5c2~5SPjSv@^w+|8"
    "s4NB_^ENjG@J-_gcaK1IXgg1xku$Psh<ji3ILwp}(!<YkTh5)L1hb0Oy79T`gV#yoIaYy?)JFH7*g1fun<aPyrbILeJ8As#Y@&Z|S3Fh!SORUK"
    "5gcZq3Nn1q{8okClQny8s)lNe5GdsbNzYnvi}IQP%dHmLL;unS;Zop%OvB1nJNzLES`mQS-4W&QiSKA(b8AQ6X-Y&qB$6RzNU>~bWLvz?X7F*y"
    "<q`$!7e!f|rUlIQ6nQEa#a=De`iSA4<kX3rI+1D-GZW%(2qqX;3X4C9PjN7zqWC{4#n(Y7A8&GK;caoA2R^x?C&v%@N6e3pky^&gC2e8jlCX88"
    "&52!O=v7hdNO5iV4>4lf5KCsej@cG(#mN9}hEC|6Q8eL?*nldzm(rm(rg1SU_gv&xQ)r{y5nmF=RtXk;RXyrFmS@GJg(*s7tlK*7iQ}~uZ^|$Q"
    "qo|Lm&j>;A*&U%{m%s&0jNo9|n|MSR7UhSjSR%M&IR9Vi^nhr@=c0JHv20E<b&2-^)66(f`XF@M-KEO+7hH?};)2ZDnw;*`Jewn`V<+Ipq^0mW"
    "GU0q+foAF1CN088q-Ag~aIWmX_I9f&|3&~F>ddFY(|)-DZooo5iX|S<<4A6CI@g=02)}#GJXE>h$ni4F7Ea^@glwJy{raG@>|?&dcoBEVN-iI9"
    "Q7$FW?g%D7)=`H^l6mXagmgE$J4aaHz|b^$fI9RE9t0zWxw9Bm;D`$s+Y|If<1&uLc_GW1SQj>ShU8VFGmgWGZO~|8AvXV$AT)362HqPp`bWhF"
    "6I@A8;OsOzoE?bH(5F40#FcpkSP(*pjUsTprbCC$hH#*X--Q;<n)8hmxW}=17#^)w^FW<)*GB#=>DeN%p%g5#O@Q6Lg9d4)VT0lHD`EhN!1}2{"
    "F4HklQH}3f1cfQ=u?w3r#DQEl{t-;$+k5v#pPYZ>STBLsL-;oQAh0SIh$V<ayJQty=5k_OE?=n1Y>8<Qpo2SB*f@5L3pw%v*Cwo}=b&csAZefI"
    "f&Wvw1ew%|cWWRR8l_{USvI2nALKt0a4`7apQW|D9Ewf3$O63GShNN?XK{~1(B932&#|0|hCGJ)(nOiLy=A)JGU<&sBVtick*xl}rG;U1vAj+m"
    "UgTA(uz=>m=(5q1tIVFSkNaVH3;FY438xVM=_&Kvv*u~#!Xe-}f@GQeC<L(Kp=lsCTd0qHfK>ne*8l?h5F#Ggl7ohcv^z1e*N_MhlMDUc7*q5o"
    "s*BsKU=*FAl0=IQTw1pat>9wCh=m&FD;q&%k%=8OeQ7Z_QDj%?-=1Sn1Y)0OrJh4nr_S0{r1xH$Z@ps&U<5;Ee5kS0@`OO1QR2gE5+*8ox?o`n"
    "#aOSL*FCdS4LMurt=<f`Kr{`P0=&vNNLy1C8mE@=`JxCoT{fA?TWg?p=wXa`2N+Pa#E2+@!!vb`X<GUdKYtX5%pVsMOdG}QVb<RgJaQ$&8##?+"
    "{;h+ULQUdtRPV?P?PKMrA7TNLik1n9S~Wus?jfJ|5<-kkLTG}L;<GuOo?R8fmd_w_^5O~c4lEK1Q5nx26`Q+QFN?nPDcepPrEYh|`{mV;D1uRb"
    "3C_9sO?}qXnS%oc;Ou~^MK}XIW9v^sk6X%WXLO}BOdJf)$!LulHB+_3I}7tXsaQ*e9Z`O(WH!4?T>RkaAHRh86)&1^zG^q*1Vxy(ahI=oyY8oX"
    "<+tn#pA<7p-UTd>pnSLD6}T!mThPYNmG}@Ch$%pT=`XcsYHcX9DJ+P7!q}H1hyM7}0%t&ROCf+?7Y;*%{jHZoot`gio{f)k_D_b`L5G=<C}b6f"
    "+@1M<4&JtD@%m4%NMudbY+d0;#)r0n62Mmyx0a=3j|Z;&lqV{+gzbK&XN&S+R6TR8-^aG~1WP<A3F@%N7aU8pbf$scOk7w^+)#U>;(V7i9M^B-"
    "N6za9c_<VH{4E##IlR(DJO>Vcq0A*2Hru@ng=lu#phJAyhNm|eETAuU=J6a*<TdN@$cFwbd3GtVhROQEmS+d8btQvQuwmNayr_bWJ43WYHqAv}"
    ";~d$~V^IgRQJmfKJU%kLxDOgTqL1+|I_Ai}--Z9o4RnO~VFf%;8|gpq!!^15^v{~a51cde{CL>*h1vsg1reBlb6eK}=6M=Ie8eV;s;D$_4W~>2"
    "l!mbyQ9=VE;aK>BHEN;dRUAO*5QIx2E%y>4V*(HP7X7@dIOtNBmO#otj-H(V7vrDh3oPD%vXvDM{DpT6=ui0_r`cP2*^^PLuOgH+-&Pz9^9_aL"
    "@*Jm%etiDYe~HWb2VyE8ot|2zSoUb=130b^pxdn<=gX9*r9b}pTv!B9`nn|g=#FSW(9?V2VMg>2Ti}J$xAavJQL7l+Qk<Sx?4X{eER~7j=*(0K"
    "bCmv7!8sx()Mb({i?kN*<dU0@lEy~aU2g#l%y_=sC7RiN6Pu#y%2NDK;;VY=y$#|?W>IsX0f+-JEB>E1nb<BW$B$Gyx2mt#(+{2d4$jNJ`I!Fj"
    "O-m*$%+zifodWZ;WTixdDn-z`ss2M2VILi@u}T(W#Ae66@|G%p8@m5+BddBV`%0g&J>gi&Wte&A0SQ%FZFDt=%|ELD`0PDrjBW*dbiVm-fZ$rF"
    "#>EOo!k7CXXrZnT=^FeksJ)fCM1e_Z63wBuv_-ulZx2U`lQA3So+zGy=Chs!Q8%6K1^7%AM26-O+UZfamumb#8TN_ZCNm*K_C9FYY>qz(3m~AQ"
    "FK|TUW4^E}ybpKx>_W_R5!s!iCS`Q-<7_NBkvMeV0u>Eu$H^mtIVt@5l9_m$#D|Wr9QiLJv*kwUus<tBZ>B8+mFZKyStAV%#-GKo3n#VO&5B|l"
    "RJ`+NY94i0%^5z^P-7}^HWo}_Tr1k=sWf|Ft%;ZE-o@_DG}GJbGh(ezHRKe`mjP$E$3`maRX<c%5b2ro3b_AMxB=t?>-RXeMKwRt9fgT@Kit_V"
    "#5KIi8*(hg7jYSmV}{X-m$<{7+o&(m{I1xMjO_rHFX96om@-BoSt_>-sPOd{g35FI*EO=htTSzV_o)c%EoM|)Foe2isPwX991J~1_CR`wMIkw4"
    "=1EkP7D%Yi%+rj)R8%82gfeK2=tfn6;<}X*7L(wCOIeo240>9>hcammKB7e3oC4#nl#5`Hw`))Cqc=0SBodUf7bys+HPOX2{UqY1XK;XN>X=4-"
    "&{W`s5w5#}3JIv#7W_OF^EYHpk8Np>y(`0Roj$>qi6B4M#I^<J@P<eW$-nY|?$vfuj)!I|4$kb(o&60W&)8qCWJ>2hAu2)U&P@Cb5e(^nkc<CV"
    "Eta8oY^I4KngFN;--kIEU0@?JQ;TqQb+!40R;vMnrJKHlXZV-FApF?bvqHspr<%Ut?r2{6TZ)R}8k_ZkYatX2vzr-!hm9F5b{CHmuwhi@pD~Mv"
    "*fO^oG=l71z=58n=4q-S`TX5oO-<!40Mn|fT&Yj(GBhWy3M4%DQfTE|{8QTQX6Wga3mPPC(leetn+*nro>@3bsNS}lZ+Ck3nqpdD(+8#Y**_My"
    "Z?C%tSNUY(FWYWoiPCo@bZ6QxB-%z#5{A}85+)Xc5N&MRl_Z6=j5A|@bdTw!<lYigD3}XrE7O*=YgizR9^Q4K8aicp-o?tDS)KX`VfQ$3Y)(dH"
    ")%`u{$R^&qrNqh-bf!cV;U4K!(Nz^5vYX&B!b-OTqQo?+Q6n2DhagqZ<3|XIpTC#~`+r(nXI@QE5RGuwxE$>dxWYkMGrd#vP(h9{nb|GdfQSiP"
    "E+s55OkD|wEh(;IdHDxCle3a)Yndj2H_wkoqBR5;v&(W&vT|jJv}K_^<?fbXB9<5q&23k@DQ;;T_c$lErP;47Duv^>RJ*OX5{;=(rASTedIgQM"
    "hM_2^5=ibP<XIu?v$7o&ZYay;W$m;~R+Q;b@ScHQ%E0Uka!06=d*Em1xt89xV17q=Vs^^arQqIFFJD!)6R|YLDswpJdI4;?I{3DjGWBO^wQ%~Q"
    "7lw}BO)~oJU{u3I<XjbZRUFf|+6@6TJaPvq_B_zKfl7g!I`p`ovF5Jh&2XciuHl#t!o|fScFgAe(!*qlzGFp&R#ht~Yu<pD>7NcZ4X0X%aCkTi"
    "dKV-~D*YqH#i|oG(`#$Wf8}5#w*C;P;n515&+s(Rt1ScV>H85E6sj^sxN6_r+A*EDWjM0FeacX~#o<^}6NLIXi$S6~dWt}A-mY<-)09+w54^(!"
    "bb308<Bro_#a_h)=5Y4)Y24GAeTAzYF<Y(6-JvE<>$F*Sw164p*6P_cPo((Vzyw={A9?~RXOO6<SCT@h(>@mV-E28+Ocj@B6*mB8X}*MI<M3_U"
    "EX!u@R&f9X>pm~hJ6H-Gi~K{I6E>)#jecP4N<%vKk}+ZWeOiX%jieQjR!eh`vyzRH*G-BwiM=X}eFlx#*>uU3cua5WVQ?r`#5zU_+TG-EBEozi"
    ")036E*;sHDTSO#0P+Z1d-zN4!dywdP!2Y7X+#%Nt@9O~<iAa`P_?H1HU0Zi^VD>M*XQ-Vr!k?sVaj0CJx66H=dZrUfn;6A+XNIs5vSvbVPLjm!"
    "wL>WD!i5VS49oNe;!zzti{(nqm%c9K51c_#InqH{+wwmdmS{6Y?v0bLg;icR?6*2-PSg`!v-}eEeS))fBW+uPh{a71=#{qSS6!5R@WH0|>Hh}Z"
    "eoS|$$_$W=yF*^ei}f-SEU=bw?YU%hs}9lW(`?H3-rf$A=h->cQjmVoqDee`ez=su8VQQ7Ncxnd&@Zg1vTEQHap^IU4~DzkmlNxvYq<j#6I^<r"
    "l67V$bbNPG+jvVF8;aiDwtvM5JQ?N=fSHN1w15Pfeq@3@M0|(~rfVx_X%*Wq;4k0PhMA;-fi=>-SoG_ON8XndYwH4x=y><tBymwhbCiPG?$l`l"
    "$vEA671h4yPh+VY#P+B_JsP4dYzojTI#}Y4VhZB67(cZB`v1Vu;IDt(tX~gXa14z#(xqlmpzZ6{9ep$=EC%5F+|&f=xk=k1S8s6aQA^*6)?O8?"
    "6PhKb&aJwsRKQJ@48?9EWx&g+YxK_z^v@1W7Zbf%T3#HsIul`=t57Sqw`@ZsbwlkMac<5k)w0j*ZyoMToS^3ap%m4A;GL4tCkWNIIWTuAFiN_S"
    "Dl8JMPU$DE+T_le4P!3w<nhxF4D&q2o%0q22XaO12nSl<&`Y39GCg>}x<7?|F7u97T%w?^6W)m_68t;Q1S~H7oIyt!Ef9;ar~tU;;TggD9XhLA"
    "_BSy8;rpTDCi>_Y6Uh##D!WuwHzisHtzcO|>P(KF1s@7Ji#ZDt>PNXZvuz+}7#3NEW6+Xli*w@v%Rp(RT&lZ`(c3Y8KD7W&l03|^n%qMD=rd8="
    "eduThskT^bpYD`RZcfO)?{tothKyvy@+^%Yh8l<(K0`^3yF#lDROa;o-MS9J!Hz-E^<-p~joy$o%f(~v;T^8)&E88WgMqz!=_|4Epa*ij#>!|y"
    "OCMFktcUwC?}%4CA1^a{K)X$;>wZ3(LLORYIN+@doaUns743U&$wyVQQ%`WpvNO51NxQw(s^~mCe6u6kDyj6yX0qN8$Dh{Abm0jt&7Zs=&YTci"
    "=lmnD=w&^P5?JfjUl-yZ^wm=Z%pgdo?apw(lL?9dEc$DDg86h>61dNO&X%mkr<pK2oBo=iaB6i{O!qfxUgqJ5PR9s&6_N`qtP0iE79C(VE)DWE"
    "xi(X5*l>^n7eF}%$Q@;~ED9l9iy;5RgVjdgowspJ+&N0zxRIEzeE&K*Ioi7Er&_Kfy-u}z>g;(F<{63W*YU}-?}+d8^0k7aOy77wbZKqxxf(9Z"
    "fC!REY6`AUI~djAQeggfhr3^AHbVmT4(81CeMqaeWkJ1n3q``~bs>IO=;Qhq5kP=J3aY^bbDWLX?&n&rc|@AAO_{8fpXZ77MDX9g4jMwp1OFv*"
    "`weSS`3B!@1{t`1qA(qfZlw^w;`*wqY{v^IqdGRV@vo^5X$1CY%U`UouiLvE9%4)rNa%-j5Ug1&&YrD%2#!>#F)x8YmAFBdmY=3e4R)siaX(3T"
    "`o8lW8X|h5`=zHOC<{yXNN1*Nb09MWvB~94Kfg&HDiE5m`@6w}o7UzD3-oqsY+loTSU{HV)gc&^+j9Rn{=}3-&-`S4mlGVvB^!qjB1frO9!V~6"
    "fB`$~yqR#GyBo<d^c-#tQgQsa=`g$YtYI7f^Z$JTde=sO&%KGGKmG(OC)^;JK7ON-5dY+#VAt$4%85IT3xW_^o(hxY=fHaMa`aB%mY7Q2tZyFH"
    "*7Sh}lsGjzx2hU2WDDBuyk&Rnx8BeKB&zM@qs-zP2ikM(&Sn5(c201E?yAEhqgzzKM4<-j3D=LiD7xB|YK6$X_J3(JR^E<i6Cx<J+`z}duS&%8"
    "c!%_QWsu;?%^%U6Gd<Ip9%z%P66*2CaMKL9@hbkY)#jaj#L%hv8*qhmy3$m*2(-9&UzXY(gU%ei4!@|>v14$4HhZ%f=IeAU70iT*O*`ApCiUu;"
    "2o83!0aVgybFp}L<>X--IK8_$&|ZPHC}n_^X5<-{r9lCP$H51G`9Hlwm!wEb!!5+=lsDK7S~;wO(H=AjFw=u3kPuH<&IEkb$_<a9o(pX}L`14C"
    ">{KBt<^@_Nny_<Bf<_LlxO?}g{iVJCC3~sm^XJd&>8lqMpJ_;Qx~&%Bole&PJz1Rwz2{Q?2=+o!BEdS3EO!#Ix~bkLaRFd?8+<*dBO2>zQIeRl"
    "r$F%O1dWGwj!@IIvKHKl6DMrQzUDxmqN>$pqgWm`lut589huD%dRnv{<A@()z)+KhP7TPuwtmFKcROKZncjR*%!eYp$c2!cYxn%}aLB;-x3$jr"
    "ZZmmlQo%gMfO|TRx#BFIUIxX%ETR?)bqKYknad5Yn=NUKSn3Ju2#_6d|2~Mglct)@W~xzzO9gONuNUT*FK$a$So$6B@fM!ts{|!;Zo^?DT5P+p"
    "Dj>Dr<DYKSSjJ)|&VK{G{T;h~5lFTjpna4A7}`n*r>U!GGkRkK8vzeCHeAQgt*xk)qV1pdP3r*0^FW=t9Jzo#%oE^eA;9cLrPUS>SNJ*gHrtYx"
    "dr6#z4mqe(F+R-miVIMRv^_tgZCdiI+6uQv2eI3wPM;UA3Ysg2lat388uNtpFfrQ_N%HWa4{*mQNi8aU4YSGQ)mL8)NSSS8j)+d!Mbpd-oA5dJ"
    "2ZV@L5_g0Lk%dZV=BYY3!jj;!1fP7Dn&of-wnPir$D;G7d|0{LT{@=Vv6#zIHjf(59X8O@kG_m<YOU{GEUhUjYai_MshVRF?beH{D~hu6=@r^*"
    "RC6s*30Io(lV^CQ?S|Xf+S0me*mAQNbaf7SBw^IpEWluerMx_(kVRLD1&NY1#3KRfjf+!nvfLkkJm70SoX(8po?)z`eCg?it#FJ3pN#0NtaUKn"
    "*6A<%8QII7jL`=nNfAo|(>XDR)L&~j4Dd6o<};n{H%p#XE-*?HR0Kz_)e}y_5iEz61oe&$;_uKbHpu@ZwY8*K<z=~A!1Os7m0)9&IR<N_Gc!<l"
    "=!q~hd)ElHMOv?t3&ZDm2N#TOfy{swJ}?X&J)ZSr2jpsG6a~V5!`4<$(=a}6LYzt15RwDsQ9(6epk}D2A`9N`CQp`LKnv<sJeZ3IX%nuqvQELI"
    "%!<S_Vv$N%+uX#mILAz<`S9WGB>zcxVQlNJuzBDGVcRmfrDNI8`S=wyZkC#1CuZKpQ@`LmutO+H(*}wx4+bg^4++$7acd+(2l?!^d%|@}5MrKT"
    ";J4FgJT`Sxlrmu{xNb0BY-MWtP4mFOO|AF(VjlaUH|u<6!6XX!@aCZF{`b6ddzJ9L(%lW(eM(kSYBFt^-nv!V;!pPbMRD#F06rP+rL?(vcYlCA"
    "N%2w`tH(Q<%2LStJbpYlt#jMM8g934>9cTf5ZX^Mcd;QkgB(fV<_ZQ)Fs1*`o=xbqW(GZEt%RDqs)Psq0Q=B0w*jB*c4oYS<G!=1_`VM$PN^D("
    "-cxUeLD&8LJ7Z-GIopJXXeF@7=-q=uX@VEPMi4=Z_e%7u6`zyLG`gfq8vagyZK-RLK3Se<`(RF+=%*O~wvvY`jJ&24t-u|Z+N<6cwkQk*$d%8D"
    "IL*#YG}Gq5j!XiO{^I5eWe@ZaJ22v-tG}HbqjKV`EhGI=iDEQ&?4=5F^Ee`{9Xe(72-a<LmZv`K3IihCG?F4PqSI@@QhaLz6Y|}YRbC?}-;nLt"
    "=sCdn%J#P4Ixu>wW;3njTi*K_4ol0_@-`gU=WHx;6_g4Rw=qYsy%E)IB9WBg!!KWchPZj(1ETF}cdYJq|5a?*jhKhA)NXqUBSffE!xJ|iT>CGx"
    "RIQ~gC(P>vIdP=|HD^|Z0<>S5?aP!W2z-YwvW#GXo<uwbg{58c4z8r>-h1*)gg}yzOdk{f-9HuL&lY-pJx0Y$EFKKtE#-pav;uH`Wg|2EC-5a>"
    "3@XCWM;3*>GoB4FnY`Dqa-}Rw5U}vf5|~kx20e??72@GbH^@T~RZDN>T6dlbc%#a1+CAxM*hw0qlNH_4=&3_Tj3~=W`4ZRR5K5MDRDRfhz>Z|5"
    "Ao5oR`filO(Pa(*AmITJ6k;-zZ^5N)h_D}5BQv2BtfJ**bUF#FG`wW5m5}twfu@xyefjta!r=SMzF`XL$UPb_j(h4&lDbw&=B(*<Ixy)HlS$0w"
    ")3bh@KXYcgd}baAX(?`QjaNPxaVS3~ow}*53^d#C4_wwwaO%c^D8qAt8Ltzv0Eq)<8m615wzNo=XCv3Umir8ybQ#AYIH7>mnVdf*M<6_#tE@lp"
    "`h($OKqZd~6WO`8d&Rb7;x4Q!*%G(9IRcwuy-)=Pg{#xy%@AJk83wMAhUmErYCV8cdW0RU)6Pr7D0$1+xhhzcuqKt>AU(So#s$1Tjo*4o{?xp6"
    "D|AKqfs#yw6@XkwEm$)<f}Ysg$`P^6wat&fc~%9daSZJT+uJS@foHI2VEmUZ4P^_f*TH-HA+>{@?S8+Xrbj(aTDQ%}$YQm@m{r!E{!}6`8{x-B"
    "RFJTkxI$%tL@(NGc5H2XuZxDUyb^7k2XJ_J)ac%P%gy=BxzFZx?%anE*tTz_Ig@-)b|E8O|9fLs)a|~Lpp|8O2<Z(Q=SHYd9>K!WPY(<sB}z-l"
    "l4NNqp)$8hJoXq1cP(x=KJn&FI+5sj_XjrGF|pRh(o!AXAf3)=Cr_LR$cfc^Orl0KPdN)K^-0&DfuiJW!&(;Cs&$q!=rAg+7M^BSHV|=ukDpR9"
    "NkYuc#{gAom@0TdBfch8wC+6DvMK(+<8AzU{YL0(SLj4hi_D<Z2?#t61=s@m;kD8<bgl6(hlsvB_aw&{`YSNO_)9NPH<1A_XY_(z5*4TygO6SQ"
    "6g^CRA03}o)6G5<6;4ROS)@S$g-07O^}vSa#lX?&PNLVMhK+jtiI;?(4(p7EH{C{E&Uj?0@elg_-KmI6sG8r}@ZyUwSn~<*de`%#Nfo+L6I<ug"
    "yjD+m&SQH;oC_I}T${^T1o%RZY0?g+wRrG=`3JCVcPKE6mals1cw`{WKqf7d1TR|wW5S+yM@+~w7g`8rI_ZlgOb-bv`1Jb|n{G3jkeYj7AeV%i"
    "d{e14bl8&R^SJ5bO>tQHoC=HZ0L8OfqlVQCzNVnBdIWrZo(nETsNb4SS2o2W`uxl;_VVWDKy||;kYNMuW&z7A@ov{n()EXSHi!egY6><d^I<kN"
    "CftoBU)FOT$d^RqeW+b<qgbUaNT4F2c(WiI3iBi@+gV^{H}(p}5!-Ecu-vn{Tu&3yu7b7*Ea7p&X{rk;`v^>i-wI(xe+<LggR%~tie_3DpCIRW"
    "G%B7b4vBRcmP@P*Xtx&QFvf}dUxaw))~v3j46c@m)ipbYiS0;L?-#MKX&&0xJZclmI<sa2xTKZX$yr{G5EvKDiL0&RJiq$t)o^0q!Uf+n<=)Kg"
    ">RhZ-tv{i4njszt>W~WE+?S175@(+^)G^v)?c^CHvUZ~YMhhB5!66N<)q>euIZ|?$B~_+(!L$ba3Lz6Wdi0gXeEq<#q2BaJYtR;tb5|WFYThGj"
    "zOpypT*4=OY=ykdTeoicO;QsPRRw$y5oZ@Ub@{Ju8@T=+@1Vjkq03S<s!{`Vf?s4|Z+5Q^`5W}#4e{t>cAXRLf@`TbbS!725@f8ml$xb;`_+`#"
    "=JPb21@jOw_ueA@Uu6&;3mqbo^5(m>2giA>mY11b(V8~vdcMtANxT`x*x?z9xC@W5fBQv|v$34&Lr7a%p;zfArvPW}SX(tVVm#rCsCJ5y!)b-G"
    "qq1&mqH1%@_V&b~1ew$SMERqBGbPc5l^PD)ZMoQsDG)A(U6ES|&)LVYVB6JUa7x+zX-L}ITmu#P2NAk*>z26PnIAyORzoTV;yBKS-Y8ky#I{D2"
    "wJc~U$bV7=)O^Xoo6Dn6u9*p)rK#jD9tGF))GJs7{gaxZ1<QBn!1?oW><PO`oH^5oz_EmwhQ+x?<1q<>?d?-skl#N$&S`FLfssfcfWC0HsNh5$"
    "Om?y~?W5c`{pqXchr^{M<b4uM?S)SlUbNOFhez}_M4-=bSo^E(4ZSx8s56tEX+0lB{8H=)!_q22F(sSYysWBtF#OF+=s0A_Kn!<xO+3aMB`ra8"
    "Jr}b|$WX`oUc6|8&R{@I7WXNCkal2+iDI~!S8QK;@q^hc0ziCh&-S%-5QDYA=396<TAp9UhI1(!iV{pytxYk<64oM7+O|@*uQBP;0Tr<~!v0J2"
    "$o<9qkA(qIv?EKGf^2dXO10=a1AuL>7RyHR<N6uNF~@BauInSK`CvTuFdk4ERFcfWefAEX*0Fx}tdtZmTjIH4QE~HTnUuY#Qe{v`Y-U%dH*f=Q"
    "bJvSn;>J`Sv3j_-S2<mI^5jV*(WwSCMna?gqWJchJjco>YlOINQ3QC2!PLZk3eA_HpQJsdC!aJMCu`*isGv(c@0`riniowIW<|-^ZYzptJA&iD"
    "u^UdGHtcdru0SUkrBqxtVp7qWqw?00Z$6z&xN1lhOheZeKWOh#nA$3IgJ%u(^k2CWT5d;S-*f!|553tLW@l4UK({}#2huTgYJb!^iL)v>2={gx"
    "g2y+wTUkz#XK=pm*0zPn$e%#ODM@<0UZx*OOJ|5_N`|8bFxM6jQ$XIuq&v#kABfds*7MS*@uMfrxN{F#BVWFYbj2CX)7Y(-bUmd}MKtx-aG0%u"
    "qYa8iKnCk1Apx6Zr`;e{lD>~chY3T#ehYC(oO`$hrX<ZNoR84vR7ZdV0>XBXf@ne+CmV~0RhkJ|RgGxSp)BXktc83!-!w&<^JPyeQ)JkY%NZ&h"
    "F41Ig2?uz6A0zPKN~zMO#W0uSE5CDn!Lt=uOyC^VP@T=f30D!u4vTy#r<PQNa%cHyEah2kJ)>UEJ%@rhA4V|>@pt~7Tot=e;y@>}ph*h;I}Gx}"
    "M4R@>kjz%z4Uawcr(dJN587&X&--zA5AZw3uU-wucMm{Yp~}|36s2m=liK7jXWe)Ub-QP&Hjk9ES=jxS>20c3n3+oS#Jn3gFI71gRZB#;(cco-"
    "VdOzc?4Ol|J7JF+!`FnCDC_$G%=O}<*Z-*J?rY-zBfpApJ=b&=V%N5v;q};4WHp78H8FzB#o_4lKgl#3b11vrUW+&9LDjGjgV*KD>QiazHdm<v"
    "IE82<0PE|s(*eVI+H9Lb>9P*<>TrBG3g)3Bg{F~;K|uZmzj~39$z<Z8%w^mucq(f&_0_$56-=hUeeY0IicZ@>)svJewxpch@m|NfbZ_5+DW1y&"
    "oQsG0wmV>N*qD&M{Qx_~`};08rPm6;RrE&tODp!w)Ra$+(NrU*a5;9XXo~Z^GOB2f)D=v`M7Z`N^tzAGnc@n0Rb?WA>>yEbt4d3aTUdR}G|)(_"
    "bKsQxA=T)^$P3<gbwe2dNKQkHDi~6$Pyw!pc`UtNyv~0<^NpU-g=72SVC)uhd)rbD$+^5C#2p9=i31#A1M+XzZ#YQ#01xkc`6$!~qU!aSIlUkU"
    "{n*K<SG8EZcdy&k^0)2H+$_{y2RQXb9L`ECNFoC0!HC3bO5NoY>}0LekGYd^?RlSTmgYyR5b*ef-T_tRD3~?jol{OOK^fm^Bbhx5=43iWGGMm}"
    "VPt~qwX{q`q1UU56uLo^c{yKh%LFaMw%7Iqd#8fTj&-z5rBi%fSSV`&g{)F%?U?63EKNl*xlee3qI1=8xm<YOPo1I;31tOsQ&FL;{FOTlVM{&h"
    "dD2R3&bpRSRwCli>NZ2xy-wK70D;}Qz+3hyWoR%k-GNdtLUW|b#Xd@0V4h-t#0ZbDXJu;dHZW#s+yO?ABl8`TXD0>GHglq>0z`d<mO4~bMZf+9"
    "9_p{{DJXM%fVM9&L9zL@JNUzm(m>5%S#u%-(*@7uzqt`SjPS1z02TlGYyP*HosS@b1MrSl(+5#(+T(PL#`M-=m1=DD{*st#i3j&u4PRkY`h1;|"
    "H<UJpGB$=#x8fxRv~30f;ULecN?~g5pM}&-l6RS{xdZP5EST+|R_<JPnuesY*6gjfN#rG5yr4qjg!Fj7s8dk|##t^L-iv`kyLA$R7M*)$Nb5<@"
    "lp(V-W4Zvf+xF&TGK~zwZ=vC9A_#!JrdfxW&~sv8yi}gXR>XdRCWa2Hodz)&E;q2z5XsdZ+t9?@aybWgS(Kc$PUt%YQoHbb*maUe#aEe3M`N(a"
    "MIrp7EZf~(r%1;WXYuSGpx#&98(dEsq_kfWhn+-MuER~yW%R*lO;8r_d-Nl&{M+h!2>9B0X!k_3h?H_v3yAVEF>}Kx+x|?P=G-zA<EKuYlCa31"
    "Ay(NQ413{4qNs4j^UdMZdoIW*kGR@GRtI@AF2%4aBLx|9n}QY0R)tv5uF5v~(|<ahUO}u>+MV<hCr`fovbik;tZS+fSyeb2bzOHNyTxtslv#P!"
    "RegwQDSWaH(Ml4Q78~?PR3?X_ha|~7cPK9HR7pibjKwx5FuKBpCc=V%05`anF)DFKCKSs{O56<KNm^q)q0&NHd$ZWVyv1fx?Q3VJ;1FvJn+}%&"
    "j-AAJ2sOfEpJiDZnwzb#l5w!U*D6@F)LH6HBk*gQigV|}*1k6C2FX;w5(In6TO@Is5Ahqb`}g;0c9rd&QITnxPPN2;M?8EevFiv-sce+#M^08~"
    "&zKW0y@Xduuyj%GjE*iN%2hqTo0r9fILE`p(-3AWLJI{JJI5V>WpQO8YluLE(qvc|C9N&9F$R9dV`UORlAcN#rEo60w&N4WK#?*E+9a&2mI~Sl"
    "Cr^9h+YhlN92+kHrLr_*nYy%uX#k3FsxTdN!E5P(N%VIeP1x47)0mJG6+AYAibavb)55a06!}C^$n!u&Ay5^z4WP%>*CbVx8?64?Xipq+?ipkv"
    "D-4Lg-4Me#)rN0Vmh+e#mxhb!dXCUMkaGQkiaZC&g`u*H5^Sd_*-0SwN0iHvP<o*jman|R!@+FfWr!<C9d}|}se4o&1k;@$@evH!%=^h@f#`R?"
    "h2lK#xW|w|2}IBH5Af?$xb)P7fvTD!K9UpFjHkSH!H!Tn-ZHR8m8sU#K=%u!EoC|fq2>C`Z>IW!+Sxz(XhRJMu4vO`rIpB&CxgIXl>sb<^4BjI"
    "PJz+h($sLLEQQipC(k?s;BqrCeJsmbR0TacmfigSXYM_pEXl4rv76?(@>Shk?cErRH$5`|1_R6tfFTIWAshjcAdHp-36O;77UXJ4Mg{+Y)i-_7"
    "DncQBP;AI7H+EO65LaA<mVQA<Ac=t=*V8?1%RiTy_a5DI&b68Os%uDnP$4i~^-Si?YmWJy-#JH8L@_v}gN2o{)RvKc=q}TehPWk|Z<gXz{cRVk"
    "?mLOJW0!FXq8u|PqQE}WSgGCRCvegv*y1gwRu%4DdE(xCkJwh)F6Caz<;Um)WL&Okzv%q=(scKVqnltV2})}OGeZ`RsoLZ@Hb<7)hC_6m^(kkh"
    "QArm6ohUN3zP`>z;QP-+h$x1Yh@bav8t2!)u1{}*=k<|Cx&G&bi-5kgCAJB*0XUMD_O@uRx(!5XmFrhcOyru}LwnpY6rA-{pchS=a-OQ#@yXGy"
    "-fx#thQ8nOnz9DYxhHLSxSa?V9D>9&s=`2vO;SkGSYXs@{rYBc*6kDv6uPt7OePI4IH}7b#N;^~gDD~zRV_g|(_LB(oFj~>)u8$wW^Ey^c=|N7"
    "g~m$jSd3sgt>ffUID|9^@pFAp85?wj^bKqa8P*gvn8!{nBci8IBbj1Sh|q>oKET~IFuwM!vl^`xL4N&u57l4CzHB4)D!>?3yna#dQ5mP#n`lv|"
    "ooj+<N2;aZ4Y9pl3-IVUpI@+6n}27}FwhI%Gis5<K-LfZz<z=gYfx9I!U$7c@%l7`28)XyrYzI#lx#RSa$G=zVx2eD`10!N;^L~o#4$TKg$DPg"
    "=aT{``k;@!h01QkNOV{9u}~wfMuL1gYhz@lKmhyP@%f@Bzhd(9czjn%-hB+QCXv8JlW3YtIXjF}ao|J?G^8!{y^P3>C;afk7H&^_&henS3t8SC"
    "LJnFZQ4$OS>{iC_G?5w4Q*vB?WxW9@+Ll&d^U4()W!<$J(VU7knt^w{EvKd#|LU(={Bk74vCjDC|3UAAs-IM+*XiL<8<NdbNeOZGvAxX^gFFP+"
    "qph*h%$ma}tDFfu`VR?$pMv7(BrR~-pLyn)D_4f4z0Z1IMDpo7uUlJ<=_cY<W~vC%<tVF!wh)r9GJQIgI(p#@tcbJ<+F&!ibB{f^S6+EtPwyDL"
    "6$ZiGh`%kww_jGGr%(UtDj`OdW0e0tL|WyT@@RxXV??vfwo9oTnKtH_Oi_hssVn+W@<^{si9sHY!xt@EHfi&m$=~ns{CCjIO>F#*!JHsJmx`{5"
    "ZAx?u!4O<2pj0N8dpGaWnV`W@2)pEl?5flod}rO8GGK!Eiph5T7cP|XIqy>0nNeDn-8C_;?I46wu3R%}0Bch3?(VuPCYDM{h2AS%qixE(Q}TyX"
    "f)e1bzh~w9;;NWM3dyZ^6j-qQjBmX0hIz^|KK$T2+q0R(()mKz5K7PR$$llO35xD_GM(?ty{rS|3w9KDpE9oMFBD{@n1V@E;P0N-V6$4MUSylX"
    "q)kw1g=OP2Y>T&L-0}uQ3<s0_`{J#Q`++Jg16;GYeDA+VXYHD`tRFAMbreDW@&z9G;;XKX+L1?ORf>^1b5(tpuZ&!}OQtiTINwuPlky|vSRp5i"
    "?)pRVfnrRB*;ldENU2IZYBz*-bn%P-PEkjb1?~BsA!}l<FQe{9g~JA{;rgOf@~;Hrey@zggYpCxtNbapH?bGbRrAbmi1|G_ms8b?VIj4wxKI*s"
    "Zk^y-LEP=_zF%K+3?}ZS!|h^>go2l0n9{N62f1Q_)HAJ1u9aZgL(zj=Fxc{mfXS&$Qs>$fHqO#c`2numP3m<*Fx?iG@p<DVAs(OtD@add68)mo"
    "+Jtg_wngQqhuiB;#e4C^kMQxmKW=q#O#k;I<&fMx88FX9AvdX#DTU(Bb1!br(@5cAn+B%0@m-Z8UiWRGI_(FH_-d4grtdxvUTd%@%&eWdX?@Mg"
    "weT!$&v@xeW0<p((bVs*iM>fBHY%r#Y?al?BY=I6s5y{&S4#EQK&%T9sxakR(u3`@Q<-MCG%B3P#bxmZoMMv})DfP5D_9@l)F#eAiGVjn@J2%Q"
    "IqQ!N_5xQyngu5D^nm<;@EwIw7;-OQ`UECP{GEISqs(O?;HQ0A9R(`x<E$UG{F{7E%-^QD##+y4>#(}6Y!gD)FjgBS8(>isBlh9_)PF^9srlV)"
    "cn;Igr>mG7=??@tjSmolh&9>^8MY_xjJesKDW3qeR8Q|2Q1xT)6ygv5w<!iQN8(fo>dE&4HvN)VOL0uLaRKwfcCvL<CTW}QN`HT8d*S&669iMK"
    "u@x6J<A+=o+{8?eLxSzi_~e+|7-{nW*0AR9wmJnt`99^!*_q5^v96wo;6sw<ud_^i4EJ7wTa$Z=j;&?0KQMh9x=$(2%7ItcoR{-B{_;MHksx1r"
    "QN2Q2c{rg?vlH5PNGe&?^D=l?P!(zrS1nV1d&~uf-foBWNu%%woPS1fvS~Q(6eY#~grI}o6&MIWmS%+muq(JMO-T3LHz**YH}}sVbLK)%{DD~)"
    "?WB$%3J6%GcJr)*-EM>R=)t<l%4|Kog@56UKJTu3ivGkKU(j~U2lsPPzG_Y@MMidqM+MwK1mwK<A+Un91xyY4Q&#q9UNgI8FEARhxf@1Ls$WIj"
    "1LB2|Q`x3LqS&)#^HU;O=wmX%L?q~lHO#-;AClllDO!?yPK_}YU<X#z`I+kyEX1!mp{_nmoTUw^HY5n!fJ;k)e}+3`!|h|hD3%}`z!Zvhh5Ge|"
    "`5$?M5i4gY<QNdS0p4KG^0=8|*OE4;svRfIb%xZ^p5&SSW#Cc@_is?=Hf=T*NLranu#E`zsO!11?MgD_)8pRW6Z@kf-n`3htQ5AB0dIg({xUVD"
    "Wj@N6Tq{Z2EeVToUE1WcQ;A=BN-AQ?sSTknh@n3IdPYCEAOgDgHb3u%xc8ayH_DTu(!1hVwT$%PB^<#$OD{bnxOCm3p2Cjp=_5Bu`&5b=`@ltG"
    "b4hLweRkXE5h|dG`{+N>x%n(srCu6;l_^uNZ6gB!wz=5g8h-zewX#Cp@gC9*{~dYc`k~Hy3dM)@DpjYp=oxo`3A<`2<eNgRiuE^72#IZtZoxDG"
    "(|>*Rf9a3@--WzQ67QHa*{$ada=L0Gw70CwKu@@(FD&60YZIKWYpk%G4%70q!bXBUlwli4gL?gpi4#pl(6HTTjh{fx_E!?Dql54KFE&}kshF)N"
    "*-#{}Y5o%=|39DtGryy^81-VK(y#g|FS!%$`cD9*+%NDINhv;r^z!>m9foZn-KR{hm~_RXLp}~%Qbs)QCafo(cWUq^Z?Ka%FJGcfG}-aqM`hwb"
    "U(nlrN9&FpNzV!lXJR^#AnN{q>4FLHZG-T8FWmYn|Adlha5oe#4ke7;Am?c@D{h^~WcUa5duyf@`s6pA_eChiP0N7hel#KEr)_oKxhG6oN{({l"
    "9oCjpw(T=~58Ex!k=jIIT~5pGo;FN)Df9%rsrr^BaZeEL4NH@(pe0zMP`PTAz8k*KQc-+H@6IV|5iCR?L-eR8&Vrk~4R97LHP6<E0jfuVi7B=*"
    "t3m?8{4RMfyJ#tk-9NVtQZPAmfutDacYKixnSd%sQP|V==iKO7_>TN|OVRkQn7l;sE0l=$78fSCi~~C=h#8ys3o3!ZwsFanGT8PJH0MlQRc^4?"
    "R2m`+%Jpx<^(hXuQl@W~FMdug;->EnPxX_BU&9iAh>9co9@2e!;G_7VtKG)|*O&AKi337Ywaz|bruI+p@zx>mkx4`S8kJ1hU~>9^IVLBylh!e+"
    "b8I5WTF#ALfw`@&mN!rB!3}W&{!;rC|BUqY^nx}F_EEu&fje=LV*Sc(ZDeWl?bpOt#8*e+m+ai%{Z-Ju8;;?!lpEDm!|-MBTbnXJ0_xbQp7rL)"
    "uCnZ{@ND0rU9?g84)9QwS`N==@1Yf{T$<GqnRWckm7_g@n(9|RCYErv-^DSCm#<D-4RWpPhD3gKh30PryowE<ov)vJ5kFIMH_s=<54GOVZYXQ="
    "f9`hPas1+S(L19+d*H<b`qcd#6i*{UiK6g3;=kDu;=k1M@Bohg8U4|l99Q{|d~Nj#x|HhXl6caj`NJm5kK3Ron~u>$8);qte@%}o2eRGtX(yjb"
    "4fJKd#eTd#N}JD$%Vb3T&rn>48>KcP|G=isg3WNFbQp5<=l-r(p627_%m2fF7~Or*9RM~aKj0jwk$L?bUTT5rw!Gb0C7%hP5i3hJtT$)+&eiCV"
    "0!+7cYB6ozzp=z7m8dp=j4W<3kBdvGqkVHwp-Tby1@9jC>vu!W1Nm9n9wUix&n=8iVE&`Dfj;P&C_*AyTJm12QR<wiNtg}HUmyX=)@dUi!de!>"
    "=6-1-DY9=JGy%3(s?jocA2D@2Q2utU4}Fu$#(8YC6hF>rL+<1MQG0d$uNHIXZaEqE#)5c!mAm5DfqjI`9^0O)S7#C;%k&*rg%#W_xsHg8Y!(#!"
    "8d}f~pYV!v$6o2<MnEilQ0kWl+R5Y(uE6WSF0Xc~w|){8|5culbGG&n#0-vqOtTQc!&$)savWG3UIcsL9&~K9zjjKDHc!pwRZ2|TS$8iw;ypT2"
    "VEQv6TFV>7sPVVs&M3I44(C~V%AP63HTQ-P|0_`gO)Z-@O)N=&uy4eoKIWty_e2zIkG8ohX{_*3tGp|!eVn!5Ft&twek?yN&gvP*MlwQ%p(T8z"
    "@&&%kZ^2n`R*R4oZ@ZN`6fc85V@~z{-Z8t=;H(H61G^{^TgkpXP}kA)P`OJnBgSe&Q_<qtp7h{&Jx{r>Ja`fftB!5CLj&pf3iZ&Wk)3p4ooH+C"
    "YZKyw9TXNAruNvfjjzT{{b>L8?3+?6!xP6X?EyzK01AUq#%rQBEHY=AnFi&7S_fKS%f3MfENi`ItrZV7(kr<5y!rAVroO7ls6^m-`M30&m%D6*"
    "e0C&;=NyF|#Mcy<2$qb9>Y;!;?T5k6Y<a?C;Mxp5C8Y4pSjDsA!{aTGFMf2X8V3RO8o~ZyyekzZ-2j{GZG)TC?_geWIkq>HDlN_NtW`_46D%M!"
    "_OYprwb_o^PL!IZpME)#9G{}k+-)ECRJ1OYaJ35>`#BSiIL2hyLEQ4S&{iX=r>jP8yt`EhDMD<*tQdC~|GoB@i+YqI(ROFY25h&X_5l!43iC$5"
    "vQ{;=vGhlNzafkuCac{H%gmsJ3_evgw`U5Fl}1{9(bjjQNmA%=oVA5RD6`k@aHZWTy+}lX2KhL-#~Z=<0LNu?2}?sU+VDEjSlaBXo1BPy6*qQL"
    "Cj&q>)IC!&<bjheEFw<dG1Yc=tRvAe?8wTco%s&S5M&vHIC>wS@B4fijQNu!19r(S;69mjbM=cL?$cu&iM6j)>W1EZT3}2U?t<TOV&IZn6I!wN"
    "epNuD?nfvN?S3t|;*`^r(nnFgLVPlaR*koWQbN`?)C90Glu@}0=oM`k#SRv){yarUE!o<5)$HG0sMqaNwQxBSVyn9YcWtXi3Gr+8J|(=u3Tz0g"
    "h@aEHeO`#rJ{!5cBGj^Q%|H3eza6oz@%J;WDMHY~6Ow1jSIQEf^0ObgZ^NeFXbblx3Jkei*GSPyx|dRsdE3JO5eFm;+#Cg-eVskTV0Lr(pQ7AB"
    "lcNcl84qdf6>E|o@w{K!203dq^&!=FmgfdsDxq$0J?0|1l}GfgOfI#taxZ|bu3<6@TqJHaC^;uw42#2g(hWGOH%f<e1JlU_?DVjVjQY4F#i3vS"
    "NA#H!$Aa9FeKR#bX6}33v2E~Z@7ryr;6;W)ASkD7B-8xV%~PF#Zmbdszf5o6Zx$PwoQf(bKIb-=>zBDzPr`bD@%?FRazu6sOB5RrcXcXh?!`ZK"
    "U--DVD!mOo5w5R-jkrm(Zu{ZG45RG^!lGtzIiSJ_k>es@@Fu~u?8^Y(GT`Q#@X{xKIJ<>Q2=j*S@T1y~$i&K(qW<xm_Tc07(^TI1RzIlS<gwZT"
    "h1RqXx2#q8XL#@5Lz(yG4SMt)RXq>4#`h?&Bz57UdCme9t{FQIJI<w5)z%(R<Vbnv5at+c>*#}0nmMM^hk>!2d3RG&J9w!fY6EpcqLn4eF9E}X"
    "RX~jcvc|X`jDDiK;tAGk{zpy832Z?ZezT$E*&2{q@lOtL+1e=TAc?4;X}bWiG>=BlWTStHc{b&frQDa7LzS`;_O*#}WZif=!n<FrX^%l|A0RO7"
    "tNGadTQ!x;t^?2LerM+crqpx7ca0#Jei|MGZB)SX?l^IMWn*FJT__*%9|Z_zjCb5bh|u2m!-q+{ud9ZsQ3guq5iMud&z9n+9~C1-G2jQ#tDZ2N"
    "CL(n$npJizj})AxTD7qCAdG;jkVz4EM#0R>)?EW?RVsUhQLHE17TH-=-j54Ply?<~z%i{`IB&D<j(F8-j;N~N!ri;1v)Y<^=6=}*Z{e#Aw<Cd("
    "Yq}>$AsSRZKgLWuVyE?+b6B-WRmwkSco3{lp*^#SPi?6zVLT`p%lJ7FdpBC`7$^b<<ZS2#$7Q*g?J314M6oxCQ9R{CiNRd|f}jMMDgd7+;>#+>"
    "b^~G~E;@`ieN4oX*#aN3RYPE$!m3hgS|aX(h9?--7toWjHvz9fyCH8ctoC4w6{EW7v{(NY>K#FPpO~Vuo{vrt#yr&-)8z)3CLtJ1_i1utzXLKD"
    "2UREWW1n{r<HzE=tB>>S%qbG3g&F;{UFkIn5eegUNfSFZrUP`iQ$!W2Ml>F7Q*n@j-8_g)Vq;KJC2>~;1Hwdkp(0EDTs`?N*fCX2k&JkCQ%3<r"
    "zTU;6q7WZEMKQIXbCGX-(H(<0=qGsA@RjvSPe<a5q=n@-87SsMfgN=((NGtWovCdvHliitT~5yiOy@=Lc1?)S&debu+7U;H=&?&S1K)<>cB(+8"
    "uX9G(0O)fr!d8~r*p3{@Dv;EJ(6OksEwHN7HJymgjVme-9-pi`EI(n&MLF}fS^qw0rtJmNo*7GT6Xwx?*H?KTS|<9}v0lQB?*Ow75Y&AN1$3nx"
    "fKG9fYzk+|Kzk3xY~j87%{>S#ZN)Lf2Mtbg32$;Yd57ne(Xu~D%pwMq&~n(NNbJP!{Y&K}sD0Iy__Sh=gL*^APk$Rk?=PHd9+g3MdaZO84g_tm"
    "^vsUbpW*1=R1_)_*hs{-9Z=3{tQ45}?J>azjw@55VsT&^Q&DxoBifZWrofbCt27MXo1Ei=S7lB(kz?Q9V$uPo`RISvA;gyIKil@LN1wO$pHd5C"
    "k^0U5s@?LTgm(4^*btKXvY0rRiWkKdKYz%kk<ho$ef`&XJ{7?N>#V$Z>_#fS!vweNwQkbM*3$x8pA7`fa|Bg7polP!%4WJtCBkZ<?s~s#$Xnn5"
    "xAMo?P`(}MupaCibspzktA;%SrdzqeoFjvbf9?-6I!eouz|USFFs_nVNAh<R^X<4DGV}<Vrmm3^UK1Pri|_tIK}=q8nY%iOx>d5$CWhK9C@I>S"
    "VK!b-F6e+Z79e%x7??U5Ck0e9zYeoxqSx^Fq(gX4kLAXvwa5EB05($oeDzt_czaM0XNh{jv-v{XOB%Z%b{W+vD=(^=LrTO&`sKW-Ds{L1*gbHH"
    "AvA=m2b2Nw7de1;pdq%3jWMrnn)w-riBHngGiJj*Pw97pwjAzh`mWGuA=9F3rpETgROmnVFTYwx#ZY5>nFmm~3zrV%1-lT2_hR;l3J?YXo<UHE"
    "71Qq6#oC~0=GVqQZrdU@OU7dQlej!8>-A@ZNj)*j-H=~`+m;vojrCw(R>F%CVai_x;e)o7OByemFHHB?GU>M;{8+5E?01}~uht6(yu&hugHie3"
    "Zbd7;;tO(xSxX8|c?$|;H0^T35WlJ5?u8nVsqN8^$j6Y-9-QAD*pS5QgYuu^4WAT2Ce!|bVxk3jc`S@2No{S9ss{pOpb9{z_z!dRrZxw_U8R!t"
    "BhpVky#EXmIjxqKmZ1@F$=Us$DnoTBO5+vnaaa_77qb-f=RWU4pHmjrkB8w&#}KjmjZ~UCkKBBpbppX*FYYTCOs9|1{vPOgJR%{KgAa*YFFKJW"
    ";s2QMO0w!&z#XjKxAuGuJ)YhtJS|@o56K|wAt-G)a8h(Z1icv(y0~d7*NJ*sM%KL;SvD*nAQ|8dyOmI-vQn9Ea$}>mOE&ljC_Tv+E&Ia!JSW8^"
    "y(A_K2ZpEjY0RI2N5JH&*f+ToD4GK*6CL-cB{bZ08SJeps5a6PafZG6RuomsG49J6AfV{{>4kaF{asxXGG<wwy{~aX<i0t;cH?>k$j`S5p;>4J"
    "8o;=hvc{Xi9cGgjoiFve%TK#ML~XjZ%D|S{hi6}`gXkhA61ALl?DH@rY0S`fN{4l9AEF8ZN>9T^OfoPkXnM?slfl-FDkJ(xKs)p=_JU|3dQRP6"
    "p}$;ay7u5Pr`owd2&Z(N7E<Dtc~EH%^l7~J17>*Ite(DDk1<KB>Z(6hMN0eiv~c+$UQTx+WS$%E`h6CWeeDA7Sse6608|G9jG`>zL`*ns#YQc8"
    "+8%C3vm-xJpQT;7X8~Ddq7OEPYuH52(fK+iX~7ps5<gZsZFlbueM`D5Eq}8Kv&QIV|2h79(bX_e;wkf$>k4k4v=OO5FIC3n_z+I(np72=nfimj"
    "bsHwO(ZWVSz92Fkv6>hhMU3Xdc%_F(AXF<x46DHT1$QE*5zU3~c$Wj4D!UtDhUpgAl>A&zxB$RD)R21p_fJHprf(x?gw_0fXbVqFsz}Xg2w_uu"
    "`O7kquUFIE4LOA;zBv4XJTu(NAJ$K>aqskEappT4>LTpCc=s=E-1_+YZ~l&e9kD84Dt}nL2UD4$MIe}qKj6-kgBjb+U?^;!lX&DyCS}gg&2Yj!"
    "4zz|iDz@)7ThPROJN$^3Da60TTsn$iKv<eDnGsEBL_#i!AjV0r?7zD_@0rF`<s+cs`aS$vL5i7;af@`9bw_FH0un*irkFO#OLa8VCuWE{`$zT7"
    "r99#qSctRiEjbBZJQngzCQ(eg7eRn#eIE%tTLaDg*!t7abm?o{-m-uET8Nw;1b#WABZBZN3_j8^rm`+=^c&Bts6-7AhOkU5KpdP4hmy^6r`d2f"
    "H+&K=5M~DW!SMa<5E@<bC_m&Vs3AD4J^GpAIS2}88LwB^(oA8v#?(h??TH)F(vThYL?v3f;s#@dHmZc$KSQ+ytk^AT;T3A&MCvv%G6_OeZm;_p"
    "a|8_Q*3<gDf%jQB|MUf6sW18zcK$Q)Q7dQ%QKDH=Ew9BfJZDU7aALJGga-ZBNf*ji;8_b~fuoMQAY3}JY`uBy!P|B@Sbp2%A8r5uO|kGD^VSfN"
    "hv+(|gm{lLbU43=+Ot$92z>4<Tx(f<f+B4=@n^ln5|cIDH_8|>fw7>x59&at<ymv-qS>S!=WTv))&A@%*rsKZNnq|=G$M*&Us|Z+CP9u<IZLiE"
    "SI0f)1-=#S`Ck{7t0^L6)?VmI_q9rxoNN`W@}<JY5zJSn`2{gJN7osb=Z`)LSjhW0a{_#lSe;Bz1msyV%%?Nto2iS0LhzkIMTIT5vx5f#8-dN("
    "TN7Om5v_@^i4lw>;^X=ZPvpG)X65u&7_=*e>-rWC&oR$n$vINuW3HII&CG!VAVc=$>@oMeepyk?wNtb9Adl!bg87`p?3BtO@vyO>uXc1#RUg#$"
    "2W%ZhJtzT7FG0B>UK$ZaVx!tpPd{BFI@~uDzGrjE+g)H6yVuH^AUGXhSM=?D`uyiuWu6tk&#!Twq06Epq}!{DFM{#}9vR7`AYSADOPtsZ8CK9$"
    "m{oMj9^`O$)VYQczLh=L?nAPV*TeLyALp2i2>UqUn<pcCBRa@;)swhd8lDAEovcG-iE-+K09w_sr5dA_P4-`C^ikWxRqSeLHu|&A)h-Z_hVARA"
    "DDoBak-relSXvWu-6fe^dEIhOd;pVxKYfpC2z|yaihz?Rg5?AFxOgAn5&)hjmGH5Wfq|o-7V~}--`JUHcoFe)-*a_p$e~N|0Irs(*h9$z3W#;I"
    "T{fuRh1z^qL%UBcUnc^&C@WRf3|f$}I-($0&C+t^aG%51ABhb)2%>FMPeM`)u{$;rKRE8!)8%F|vJT<}t~z1e4``5*u&$6OU8;j&h&~q^fzMO#"
    "k79}_Ie86TGlUM6P~l2+DsmtIoD&I6Z%$mae+<CJi<-e0@}&Kd#(n*L_IkQ?wu)rWY9eAs#rTc)3C>Q5e(rNVB~Z9yGtgs4lwstmMZ1Gcz*Duz"
    "{)haNDfV(fec6n-B4R-noZGQ2X{buKtT#fWskvN%aB}d}b!PyHBc*aA2)!f*Zb?1h?*=a2=9SFTX)*jwBQ=#pFRMwDN93e95e+Uy*Z_aHL~n=E"
    "x<LeIpS$X<iL)CDGq)z-8#Q@}`_lqe6_EuHSdfADaZ5ZK%=nyL+2i_&e^z|GQt@V@-KUrFZw!wja+PGzv^;P>%R1vynfY`TtD{+v@de7J|I$Vg"
    "wJQ+-Alj8e_hwq-iiK(j>V~?9O;35=NNcc3TZbnr_?R-VnW^e!h(qSM29k4uF||kVvhp_6x<o<ONSu#SuCTW>qr?;$q;dhYXp}MC^fxUq2$W#M"
    "?|)iBEDa%KU$B`B;wzgMT>(WqH$CkVZ~_p8&me#l1)Oo=TosVMttAZZs8h+RTlzm66f8LJ4<YVi3XI6oyfm<H?%O4DO~Hq586HLZ?ft<Dg0GVk"
    "3g+kBU$=#2Jqyb+bQGe;>nLYOa7uT5H<z4sAsS%-*-C|oq9^`hJBCgFtgVOL@|hYt@gm8%jb#wOiw7pGZX@a0-VlQb9)XxvDGA<UT!6n$3j35l"
    "0hUPNg{!=XGj<cKUHRk)%%w<k>2a4-dRy`t`z5~T$EXz<F5qJVH971Hbx9mI3SwGWBCX}JoDlbtIV-D&3S@97>?`rhLTr{|wc3z(8^%i+*$EK("
    "N)LTHeC@R1G)-g_JZueo*q@6wWrV~H&w@N_u|p+x+458_Ll@*3Qy;)z>_;9LlcA4VH7ce{tm~*+IiJ>M>xFvBzNgx)R@hEq1NXl%UjAKeM{c-c"
    "+D`1L17JirVd6<W9}}t+)AB;yDc|p%<2jdnC0S_V4gRdA1>U_OOOsY*=G#8e3W&(&g}}yKY(|bi#mS}G@QFICSuZhh{$m;{M2MwpAc*B1!q8Gs"
    "0(&7`W2Y*I0Mb@^v`|PJ`f+^X{~jNEKD^jNEV1TM{Vo3<2lI%;^#!~`LBSQ#r;<|WIDUR9Vi7*hkxqS<HyDcI{6q{RkV$_QKJ;Olq$Py2$feY4"
    "SKWo35jtH`3k%2_Bz~|Oxx9i?v_VVqLZ?c-Q<)C%dLLubENsz=-D~EODp+<zwJ}DvDjWk-Pwzs-e6wo4tcS6!5_(LDpI$N*;PfQu89Q>qPU8Da"
    "=P|51zpjE(a8yn}kL6ulGEqyKK2=lwv8qtgW<~j63-R0KGIkE;0%Q`Fknnbjke#Wx=Uu|4w{^cp2C@pVgHHei>g68iZbm<gi{$X{?uMI%GGdZa"
    "WNqG+lHG1se{HzCYdalqq0Y2XZr8SzF^GFFF;f_3<QU^WZkrgk&akzbz3JdvZ()^rjJ_mL6N*^JS$_<=IL-hEs5RqWJr)nqbW!T{vV^UVq%mP)"
    "^<oQ%1<eM)Cr_S?KQvDz>$&%!@>YBzdpRibVU|R)Qq=HjTvE2-$K&;tm7M55ci$a_ro)FaZG++Nql`>VCY`>qE0n2r?mmgFclUQun8}O`&ce!%"
    "9=6bMyb%<nJm<Lyb_~a*4`Kw*9u(BKuX5F6_mMd*<&UR{NTDY=J72$4HNx5=#gx>gk~1yLuu`t4f*o+N(jk_1nhVH9rl@RB$rPynK;R|i9g%k+"
    "&_IdENw3k4Sm6TtcJxW8W%a$!=_Oz0j0#Fp%sp`}MNzloQyR-8S!fUbs1ceR6^;zc)6ZvEzJqRg)N$WN*iL?5IV|7pZLH@!&^M<>3_0{N>v!;w"
    "VTY@RP4v9x^E^qm=Oskl46aV3jU0<~$<h<9M5T?XFB{y@m*4F2Uowvkdc5;xaWgfDB#0g*mn*uSy;&B<FfC0xMO_JJ&#JITcoX(i;{;=sy@}`~"
    "VC9zdU|&y2yYg2JYrv#?RKA8MOUCY=7zMbl-b=S22qxk?JJfO8?~EifJY76Y(=ZB~3OQwuPWAgi!zxsMSL2LKXU%6xYv7X`=TYklT#qYM4g634"
    "v}b!4=oxxr*BnTONad{HDJW;hbi1OWGrE~W=w)vWqba^o^Rc<*a>((<D#x$#F@u}5rjr0^4MQPV??5Cyqtk*Uva%!#b2qBpUO7|ui1T`}iN+cU"
    "i7ug5NzW8mDG|p(S#j)Gr`L+Fr%ssV*CPzhbO9g7Q0$be`fqyywKIWnWS3foQ<6}TMSZ~NP~=pn{S|A&_~O^n6>AH}rPq=R0K3+?Ll58YQ|5VQ"
    "MsJ$bc3HGeC)3=!Ual`>ny}F6@@C?a+0u3{3l$X#w3q0H6?JneN)bcdxFgfixW+3`p#ZR~X)F_M+Z@YamgYJT7CZ)ql(2OyWH3|}7bvaiguRiU"
    "BV#c{n#(sF^WX6e@~F`tbubO0NFnl)m@4I|cG?tG+fD+A2TSI=k9NXXF^Hhu51YGMai7vhGwOb($GVW4KdCozcixxCNuZ;58|#~`TCCZ&CU?zC"
    "QhaPO5O)LrmN!t6yeZzqk>~n(u`YY+(9^ohV+x8($7|JB#ZQ}F7`p`@w$4BVEp!sgctq=W_xnk>1+<Ek763KZ1?mdP8_|K0)K?3ZRGufiDU+be"
    "crWkV<QhoX_!x=?-hHESs95tdEKd$#z0L)!(*yvnY)RJW-yqKDx4VFIU+eug9?$i8*L2L8Wr6wXE~<n?@l2NBvasn{*<8Ae|1q`si!f44@W5yk"
    "j$<&Kvt{J@smadZ7O0pOHHRm9ZU@&cXO(mdrloaSpWws(iBEXBB{&%_mB~C?Aw?ldtmQc|!N&os1S-_;Xni2KM#5yemv|mwnmHff4`ZNkIK1KN"
    "i8x8cg&IipWl5Ww>U2(#2{bOuVaJX@Bo`sqHY>_BSInVfih=QgdQDGELCO>x_L_Ev`?WMOr@m6#bPKmoZ%%Kqd2AFgCGY`{>sB57Hr>>xWIL{}"
    "%xNuKq;yW*rdIkT>JFvU>iyyc8sV5KA1|H}aF=-ShuZ5dxpgp2VFu|FtV5QqtJ>`rh4nX(=PTP|@l5;3s3kN{1{kVKowXxgeU+_GD{C>?BEyE3"
    "WGN>q$qU(FlhX^g9i=@1*OO1bJh4_;X2Xf%ww>bb((y0N#>g?}3=eKm<YWjgh(#@tcExaE#U#zKqg7I;Bc+l+#HQP&Qeit#+hcpui=K3sXC%v5"
    "KV92Z5n!RkP?9*Q#e(^0pB>bWYg8(ZBe$cY@7KW;rbRUW$A*T{Uv2b{6dkU^c^&o@&QMh&*z$ck&=E&g@$RloP2~&DcDr6Q{hwhSk%>tMp{`;4"
    "`i&d=qiQNPQ&CNKN&;w#L_q@GPTmu9-*h=GdiHm%tS9lapq=>s0QcP(bqSj6ir|mhe!()$V~ai{iQDvD{AU5ZFvcdZot{$6?bC(=HdsIjg>6dB"
    "sm6bLO)t$D6=<CsuNE!oAsz5;$L&wNWuA1$f&RpC2mF~V>6nGZ2<mX+gMOlo#+c_LYJ9=(U%6t<N$kgoyECKSzA1^1MD<Rc7M7kg7~rTzT0319"
    "`(q*TfNx!+HCb93I*a~w66r+Ts<a4ET7+KqotX&27nhZ<-2E~`r{(5O;7zlt81#D-lqT3gE2!rHg9hTvqCznNP$Nc{MI#!W9!w2HFOJ%;2F9ap"
    "gqTyMo37rM`q|E(Cy-!i-$9L9!>t{0kY>;Zan2Z*XUtWxfsyF61dw=vrx86f4=x7QS)|`8n}p5}y}-@1t7ac3ty#unSi;*bccVAr#^m~%cin}K"
    "f-!%kh1m9o3^(Xk7mX*A%ijJzrSf8#-F_W!DcQT<+;5-d+iXG^H;)N@d)}0$K9q^;x_Y_A*T}Q*F^$z;MYd?+U9=PYPM!kwZ6y-bwA-~!Thas)"
    "BarVtdUS3Mnz7gMc$_y#pMqNH1dlD1sAuJ=21PjRJ(-i6*YjZRR-jjLzGW+%WAd^L-q041Oq>f*yS+BOwe&E{aQol9M)iQbX{^P1W;eqPZWW9D"
    "0c4gLlfGwtqqd)$g&FaTuAYWwx1(l!pszOoUcQsmo;l4!uZd*YCQ2U10hdN($Ac?uY$!E=M_PhtW1og(v)unPFoD;8KhxW@pU&5%MX=i4t~=6|"
    "^I9vnSCU|RYgy?XL28Pt#ovBZKxOWv1Zb61dl+m?5;I)eQnyb{<mtuDk?ClV9>=p>6vdv_n2k1sDA!ueOe{Yjh0VD1Z5|ORv&I+lZUhu*+Dy|;"
    "sBfWYZMPX8t<3ZWjy{*z_EFGY-ohP%2f&NN2tW!>3YOGPdFWU@dHuLxd?STkPe~ap&78e@icXfQyLbMI9ujRm25GR&W+lro5eFI0(#=TfJ}DVU"
    "<qKpPZQ88aOIO_Teeo)?_hhZGn`sr7G6(?-*riYp(qRRckv`d-P6x-}`_s9PjcOgAQ$B=wUki}RPEeAq1rwBbg`)*#)Zxp$n>nX8Vi($QLVodL"
    "M3conJGG_HgNOsvIIU(R+-z;rK|aPe<k`mNx7v74T@z?M_sX^`gZi;<H4?Bgx}e_NtaA<G<973WhP}#SSkRSPU|X4MPGUkzO4f1TM^g5%5`&66"
    "k(zoeWGX`}3(48(^S!yVGxz{^V$di$(h98?7Lf~b#69Pat$VmfPhC!?mkMjn5T&cDaGXj-fdMRo-6esaziGiY_kn!~*e(e8&&>rr3TaSD>TtVi"
    "M>wQhwMCyydq7z)1zh@yjg6mPuh%L=luAQUUU5fdY!W2e;wK9R>zYWL1);*0OJ*<5&$}ZN>EdZS;0!f+mhu>`DC@+D8;a7G`VI-C?iqO$+Rvw%"
    "tK1tK_{KZQgNF{^*3WeF<~+&0v8dJXOe1+leRRjcMS>0)kmk0e#`-$-iea0wZ9Vk9<SnX}P9>I#rR-aJBy1LUx-E*s%8Ml|!2q1QD9)a>7M>Tk"
    "L4Ra5OVigudsZ3aseyG%k{CbsLfty9ivU$y%eg8jk`yY|DW42i#5hvAly)cQx^Z_`3tNuO170zL0r%It>6V}RSz#bpZ2?T;#&T8FOz`6Vpf%e}"
    "iI!fjC?K|7??s<<$s4iXGg^#VXoe&?5tnq5?K0HmIx46Evow&LV1rHiYZ|o=CV8P3C`)S$-!w8JS~%KO1ksvvjrprnD?wCX`9WiS*#YYZr6=N8"
    "Q|xM8y{c4=58D1S?HV%A`ug0QbI0f_zOSaR28`b}&Ty1LILh*HsT)p*fK+MPN7)5tS(u3JeKJr`7bYgiVHP0*pc#Ygd7wf%iGV;-DndpjK#5MW"
    "o?#1#+UD9tu;Du0ERSs^^A1I&Ndv)T3vEgWp4fuz%Vt@Uq6p23X<&+LdG8Mw^udboBsr~R%c)bVs{k|V=;Cx1E(5}B-fr$OKd37by3xWi>!o=t"
    "`HII5ZKO04As3)w<N9;vOwBAb8TB;u`vs-ryDFb($PxWl-wypgyygopynvH(3Lk70VnPWT?tIo#e}74lAia2VsF4R<KGK81_jWKKBI7K<83y>j"
    "fj=!w5iPq)I7>;7pR*<JFA(ENkcT`K1;+pCww9@IS5)4WE^`W`IEjH@>H8Hq(-H3o9Lk`Nuq$0|UV4?%BSr+k`ZdZzjz_7Tnl;N<l=TCwy`JIl"
    "!G~QYd$L!SjmIrrrHh*mnGh}(WS-&(#NJH6CX=rD`a8vQ&t+s7z5Cq|v^hFJuFy2A1SN?xPBI^OXe|p@uUDUjDp;G+S*@bI;h&S=z;b1<Y_E=-"
    "mg6=8vAB5T$dM$CZk8>ui|O%5HG@8Qd!JjLSYfJ9KH7#Wa3Q0IibBajU*P?!uJ-GVC;(zJmRT4w7rAvP(<a>FO<6X4t8G(0vq6!voRhUnm+XuB"
    "v)kKVDzIfym06tP);J7XLoRy4o6mdV`dK%dZo8a8H{>Ojs%gDc-h2(uyp~Iak@V*6T_s~m(8TNSJh4YLP4jNV-3rBhmMXK|*)4<?5T!otG5v}P"
    "1d!Lo%Apt9>0sg)`WmYuBG6zKO^F*WNkp>@dLwpJcc-IH2KKMi>Y0Va`z=UT&>KU$cj-d7Dir<<Z<(2}aGo;=ps$LYieBAj>u;O9l*vreiWyj0"
    "38>Fq3(C8^ylQ74OJf00&+K+aWY@U5GpdcUM;#K(k*p?$g|{t}*yim}Y!c!#!~ZU<k;QOuwQZ{0dSG&Yp-Q3*nu3`#J$hp~t&`i}C_(`=pCIo<"
    "88a+(VV~GEW9_mpLjF&fM$ytR$%(+4|AJ@4mHzK~ryvAU(7g|yridr2)b|h7*1iaIP>b<%v$SP@3}PUYi0v3yekmT$(YR^In$)i0B$!wkm^clC"
    "!ctY!G_e8Ne5;Di`e4w{seyYlLLD5`imUtt`64Xor{;LvyyafIOt-qV8Qeo#i_kbSwD)Tpa4IaM6lt=+W&=LtSdT(wnf`Zcm`*dFr!}^`W0)wH"
    "kDI3LqNr?H_G>dygi>&X5lty94OU``{?63)!}HhA6EoMnV7H=4sSr($I>Ai&*g~q!dGp{~`(B*n9X`bsZ`1(C#jU$$vA7auX3BdxqJlF3Vs4%e"
    "UEvxQ1g)>4%yZKsrtJ<=+IVMVAw=lMe6a4gr6-YuMI=t8SaO&ki#xO$I5v0UM4cLwbd+PF1?d>FW@>TwFM!f!wi_d1>>OF?dtaHZG8n8jFyRzc"
    "M%sm#Ra(`{zJM{l6F8RHDOs9tqGfn&kDsV-M(M6HZ~%v;xTWS5+Ud+xl0KfD1`!OP_(UhcIJ5OLtE#ToZtu65GTeJ`=o|u@rc54Q^fSM*;y+O&"
    "aZNmQ6;}IwsFxq%=_)KdZD=Dmv6$_)4KcW=YbQ_Brj3;+m0;isLrs!B*sIgXd?9_Rh_gT{g%Wp#w~mn_zqk-Cn;~Fv|IwmtBf5N5{i&ls9QQZv"
    "a}mQ&+yE)%tcswim~+Mwa0xE!UPLHd#zcS)`fP;-7Zbv#V(VyD#T2D5UwD3DXuNfmCaHrc<Kb<2D;Hf=LIoyPk`MuwfGoOkS-x!5+<t^^R^G5>"
    "6*GnKC^)a%N%G}avn)xv<w6RBUcd6rM8n=HW#kEX!!-)}zzkarO|Z3DmWa7(&da{KdgMT{b2W4+{E$wawidq46f3LUNh=)dbqzf&gYo)^nuJXw"
    "6Tu=2Nm3hXuUCK4oCEW1;X3n!NJX%5`-}3tI1aA+j5+<T`o}FwC8%1hfLjJ4ZMu(2rAk<Qlz&#N3|&7*J1bA297H-j)E25Gs>kaaLXA`>^%~6b"
    "Ca!g6U2ejXAxnC61iFlUCD3ulZhn3~j##u<-^3haTiyC5Mu-_=#h_DE&O=HfcrWGHLi3_-^#*MH9iKm8v6a*SGlZ>)d0ZqL5NR*h68auAds4NW"
    "4AV}E&EG`Jxx}{0qo7r{t9)<5st(5(;TV|rNfH!^ND${7lL0psH4uPZvfW){p{9;vkafkyHgj_|w4yDL?kHW~r5E1V_qKkL#-*MU{$fY;I%6JA"
    "o{NwZ78X_GG8;+2RCbE0KD47pj}GSM{^(Dp!qLMcD=Rxdh-C5lLk&zwV)n&&43pKc;-2*nqzn-z2!c#=+8Oj^N=s>K9he2Xyw#j&qDc?jz6X21"
    "qKX8snYT0(L7G7lr^4?T2cp41k(gz~j5~nVL(0}0I`pXTt(=|iQbZMhz5l_OA22Fh(?o#S32G7a%IKGA1ME<$^wm(blU`wEkHLZ#Y1klATki|Q"
    "#7osANi1#99_~(e7WbxIP|?f%tRp&P^5`WS_-E)7G4R+i>*@0TE2|)SM4ISYwdeO8#1+a=ko+CV8_U+IC)~DTGKoc816#B#Yv^ZLg{(LqtXNnK"
    "B096-9`_E{F-y}JRW#)i>lRm|$V3E%<U!YENISDIlK}4Hk6*8y)6T%6mnIfR(Q+Gk83!e48Z2%&DDHWJq+{BpZL+*PC+53p_|XRFZDqI#b9N0*"
    "RmSr=9*<AxjdST8CPaPxMr0Or>W<XS0J@`P#2`F?%dw#d_>C5YLU27E`|y!76LkjYY7sNHz_IV#6$4bFL8fwMCl_e&CQ&U&o8g6)S5}%9p$cbt"
    "u+T^~OvG*&icM6SxV+_Qw5?>p8@|i=F~(xIh!iX=9ApTF4Ub%T)X?uYl+8MVf#fJIG?HdKGn+%FA8+5jJwKXG>#`YKYj|xh^L|*-i>TCIJIx@#"
    "WVA_+BN(g>*8Dc56xgDGv?aadO_Kv+G)9<CTm_^agZ{#n(V2>q{UmZ0GtL_;821puk&EJGvPw&3jAOuT*~yTLrQQahs5zvWMIcFGfvB0G%2_~J"
    "FU*}j@W&*-1#ksVmY(xDJO}|yB-`bEEHyoBlGuzjuvS`XDIh71aP5ecv81NM&l=|2ax$qZTV=;Z@)B_Ju~ZR4&$rU2QXOxQ(Ls@YiuJ1?6lej&"
    "6A(eVF%=^Zid3Cj%Y*t9sw^YKPCwRls!yPb`aV4#gjcjQn~*5%bo@ERvas68@8;#rTY@u>^=|p&Z>pwMo91~WE^du#^qihH(X(u@#D2=$pkWnv"
    "vOo$M`@36sM2%_8i8Ev+o-O@}qOo_#Q$qZ)RBce|t>FkILl@VG1iexa>bJ7RIQpo5@mIvxa9yjev8RY6A!U^GDawGQElqv4qF`?FD%Eu6f*d~a"
    "-&QZEs$G-SIlb;lA~o%9i~=uX5|88UQrLv)D}8w20jpJIYOqGAnHtdEGYgxuGiU^NIHd94ixfD}uVzv%ETm%P7Q@*<4Lja&IP_c>_mZ-w=kzf@"
    "h<={Z36d%Z*J!a;G`v&qmA<yW%Qi2PU8ZHjC^+ipCv+XnQJci|8<kp$zYe0NNWf_K%tt*1v5FO2&j@xKh%3^Tm62g#>i3@XR`!%!D_L8oG-oN}"
    "&^V{DeTb=IXL)fko}-sl;7AP#VI2;K<6dMXsfdP9c=MGD!px?H>Y4L9FJ+&877rrxV8X%ndA7J%dAbx0=UY34>xhVq&?2lfNmaL`wC7>T#d%E#"
    "D^sewYUXHS?dlO7agG2@t*vY1_P#UiF!v=BHA<6HDmb!5XQOb&C<ez0dpzYqAy<PaGCzKWkKs7jWQoY9esW05<{^zul}&!lR=C$#5;;?O!1xL%"
    "InyS`+9|oJ57}Ufy<U%YJ+n}7+lLSb4^Z2)Dom9&TFe=(ojFm@hYNlTN4E$Q`vg<N)=vj;S6^SS=b<5OUz&uFx}6%wcLj&3MH--_buj@jBkUGT"
    "e8O0X7HGMw5%AeAeL{$Le-8hoF5AC4_l32NXc*f1k11vuu6L>V@(}`U5<bY%Ao7&X0&DRTgqe_96WT=KmE%<*Oz{yDm8xtlZMJjK*AUD20d1i<"
    "%Sq2T?*1+{A9&#fqZD$#w+e7DOfp5k!o79oj8g%)d+!qB!H0hU6qqel*ntX-shrclM84oSa&+9Bt&|0|ZuKF0A~1!_KS??>m@RHqaoULCJW?Wo"
    "_UvT61W8D*kTNK3S|s#O>SoA^EOh0;Wi}<e4M>o78x)2Z1;*kLjI&LxLLCeM=G-=47bkZ@(Ln6dv4t5;hJa1_hZ;(kxgw0Apf1~wxq!u1gqo`$"
    "=*L)!iwQ&Bybj|)D{E_!X|2jY^!P0l8xg9hPP8LLRdA3Y)GJZ0{k697x3=AOz}X(xAz>?i*q*Aw>dYqTXgsc2JKg+%0E9Sj4VT2}c*+L)EM-2#"
    "$9iy)F>J27k@Z@HJ~~HPX3egDSyO#{x(CFI9jo?&YPG<JR{6Hpr04K*sz*@d6~w|qt*vMXF3=yAep^}3GXRcF6U>OOY4QvPGZgwTsPhD2txaVj"
    "ny*q8Iv%CWf-Q;7M~SwqB)Lset&j9w<3H-}F<hDCxwftyZT5i0twN~TJxW)uW9Yhr1;o$Y1!7s&V0tR4L{Ft{{aV>kmtyB_QEd8T(kH`4AY@2U"
    "o?#{H^R=_T-waY=_DS2%k4i7g0GwgC=fat_@?AM5v{%0OmPi~ms)%?r%6O_7wQkBNzjYwsILG;R^^#^<j3>#BZ8QyigFMP!6MK6;#S<t2k4H#3"
    "{M(`^%eu`Gfbmh%LE@CwL@8(c%KEwj1U%Ya%h3kQDlkFlNTB!nK|h`Ea!|yI7ieLnm?=UYlJ&}xv`s`(;Suvlk+gf&rMGI?$(37f311G)l+v%Q"
    "`OyWd{-_>Q%EnH{YB(j6CS2_<;Og;i3K`h*2_}sPZkqYV*|R(+%0C1}&SjT}eirMY>-VcYy>kskeVLiEnecqZFoH6&rH|SqX_kq@{&XyPUtjDx"
    "z&@f&Q|oC(cVOlM19(*p;4stK!JI#K1Mp0mWOD+|k~A&L{YrQyRw6Tw7V5dKl-o--_JY-2T=B|Kxv{aDb8UpwK=+~lFeB<>52J)cB@O+w)3sG-"
    "BBwB&)~nA5yWPW}k&Tm>Tb7NOxGS5`$ufZFo>O7H?>e7W3X3UrdWJ7{<3<s-5#(dv8R^BDP6LH-JH-XlFYWBel6<G0H?r{WJ++--wh)1HxXC9r"
    "r)Z*Gyk3WPJnnlbdqT|3h2z=;Tj^BR8x=sqh+o9P9yv;Fg*W%{iM~ta7hdtYeSXeKC=VLCP}78`(;fMIQE)b)A<zX&I5G8eqzssr3yX`dMW}J#"
    "Xf(sQfg$;x)a>H?`IIW*4al*@T%Ig5x@L4!*sS$wnRbn;!aJ2^tDWq@+&R!o$TXt7E9OC*tovd>FgGnlJvJrMHsFT^T`KBwoE_v{Es(Yt-_N7O"
    "5P;g0rKTMjr9o-8Ueq)B#qu)3Io?XOB*?kBxvG+FPi%6<2YxeT;3~x>e0vNRP}qWI_bMUmeCAWDrj%k6$!xua1;_GKCN|*0nKq@S*Qakbq#l%+"
    "tKitEVs8%<H$i~VDJ8z5YLwB)%z4Oz>Zg^Q6@~5D3O$46(!uBugcg<0K7;@O@+{SksCh?}p=sfM8-AWa<!DMkyxnDS^=d3@oLe>fn^6B#m9N<q"
    "Peq&G=x~IDjNWcw&*O=^$Osbps)0r4owMO^zROdS8jJ}{_}a`FqjODw;mENEnZ;lVw8u%7$7+2oh01M^M78loMh&tqA?h|J6yLqSq@Sjn&d+C_"
    "6R{(mS5}r*dhgo_OOo!waCoQijQRJGlXi!kQD?nxFrD7C;nE1s7mc#}gwy0Aia|yB=r~muE?ne|?tE=`E?f!(N`}TDGuPZ`NjnLhHe4r3DjyHh"
    "nyB}Nc?%C!nt@}@m}omnpP}e>jEJ$W=Y%*nq8@Jouo;-4$b^F+^&~QPy(W+L%;u)4zh5=|uQ#r2DsK(MVFXK*aE?QojmILeq7x&TkcT*!SE|=r"
    "KfNMOt%e@9Nn&Jyp7;9$*xXTxPvUl5ckbQ!Zv|D;dFdrRT6EPIt-Qu|41RKH$z)!5!Xj$<*R@=@97QQ=6WQrh()JK3DUVdn@ZrNoXNmt~hXg{E"
    "HE1i53qXf<b7#i{mh&*`+&Jq|j`Zwh9y;KoMYbssc7ia7rHaZbv;p%;PwVzX^dh)=FhD1dB=vLb185c8sh{J}Q!xa0tS?1kZFwOxe3K*%OGJq<"
    "38@p-CGjS_zSHjRt^p3(Gh8e#fT=(fXD$k>v^$-iuvMs#cFo<C&pjjH!M~||$2a(ZspYN>v5r!i<H1|!jEl&B+T8FSZPoWFx{(d_nC4wKln)Bu"
    "O3ztKS{l5Ih2@jt>+W){uD%0lUbuiCKE-K8$q(FeE$w0k*SC}?)o4KT7xhDd72tFZV^MC9$8bcvz7^Tr`a`s=K)XF<t%GlUg8KPXCx+B!(I&|h"
    "QGX3;{;L1`xasi24N3=IKFo{CgbFKFU~Pkm%9N7bN;!QZ^(EGntFT1#vuunnOwOMJZyITT(*#Z&d?|iSJ?~KAd(EqJkUQ6T&k$A$U+&bO$c4as"
    ")h<Lub^j|pnX7b{IqZVkGlfyEVkb4MY<d?0u4O`#;o;~kvW2m&(on2v;g(lDY7GVIJU$gp%qLx6dq?1=RW0lV0O_jLBHX)VtB6XmRoUQ>4c*|1"
    "75)UXW2K%pjVUOn!!+!*WuJh$m~zitrAix!@tvz=ATa!qd#AI96}3KI5cgUiE>IHECT9J6A`V$;GgVHgnVQ}A1ptV-$wm+*)&KuoRl<80v3M-?"
    "rl{OI*C7Wz?yIm|QOYzL^$9j34ca(c>izlQ19KA22CR)Mf#+G#*08ehh<MfXe>Fa*>Cdd3EAG0Bd;`lc@{Y)i5LvRuxoMu#T@XRu2p2>+^SB$|"
    "zc5{oDv~=?4m1$=IL$}7p%(PBoAABID$5(X1%~=S#mIvgQOUM7Wpv(rn5OE7`i*53tfet&He<sXd?Kc8#8uLR*hiwGHu&FxniiH2r9gzqC^i!t"
    "^_ZG-!nX%OLp=Un|1*>-tGE5L?cMRdxR$v!&p4}NLp*4yx;gk;Q(>;h_1)*pQ+{CGcN{V)v-sadv*9sF@AmZ$_B7&2*uqA+BV%c^5baE{)HoG+"
    "hlNqCrBG$cK&Ub<DkL(jwYp`V=*>VcnFML@jR}q0f}-K7e*I`Ft}-UI?=3=5QHLVvEIQ)&z^u;%n+l?FLM5&iOk*a134$TQ6+9qreX7v%fv8i@"
    "x)AT+o%kKTnjPlysz>Q*QcFyU5!(U=fnVwH;hV5Z$UYa?dO5^+Y!gvwG=q6#K|M#mC8ofk%P-r*TD8=ZrsHOPF0NPY`>t`rKme=yeqPIHx%ndX"
    "C-!)HAL3X$_E$YAj^1n6^T?jo?y_brfr`9lMMM+S=?o7VKc_MfGFAwGr4W5A4vQK4<pQQtRgh>gT&C_c;U1f^*^k=(L4IRmITAP-d)W6%`rVe<"
    "*jJfW;tvR}v1N&$5^R{t2v%0q+Sx3OtLUzWFU6yvs{7y616$&P$5yT`T^Rkbc&v}rabNosiW3w5g{y{<f@cIAH1)`mV4Bi=*hUPfr^7Kg((}$3"
    "-{A6TacoNIQ3(69()*SkUD+|rZMcoQdf_Hh4VUP9e`x*EVv`9Qug>%Je%Qrh)9V_`Olt&K6y-&6<*ygS(mpw!3Y@aUT0fUQ{_HBP=X_^fe`naE"
    "vdgRbyL<MeZKB4W<K|@yL>?8@g003Z)>ybgS=oe1aZNHFU-B_u&}s>!QP*C&{m5@xEPHJgvfc?dt&i?Sv~~D4#OI@i;9Bl)vE)$VIYFlsrXcRI"
    "g|^{Vm>f1|{Yrg_TX?S=HwrCN%H0828Y$DydsT+u5^KdcuYcK7Gr{x|dr)-E_Sut*5H;#VCl;TyLoe>5fYE<pg$^~EH--P1m}1n(f@zs+OK9V;"
    "KBH$<8wICL;0bq@nn<xmogDQ?tBrEsQbt`H)UY3sFX1oYK2k%5<9+lm`f$z^;tac$(eI|nw<uUqVCy7oP4qnX7zJlc|5s#}E>K-<qZ8&t_T#t_"
    "2AIN|E^JySE)l*|ot6k4XF$_vv&x7vvw|a*LnER)3-M+uYMmcgcbV=-6FVqJejw*)dR&Ymlzmx`deahDJ}a<cbomZ)I8rJbt`dDMDiY-a?E}(}"
    "yATChOI-Wo0TXD?lDW7>Won!=P~TDx2vXb{MVY2$rb9a{8`(-VN#Fu~d|-ECw4Z)nSaVseej9bjDTT{$RGKBSX$4A{1cyhTm=D1mIPDRDF}Oth"
    "6cqnzZGyRy^R1sj+XaR4_ZIZ`r%rvXyEcuWL}g3%DAx;-ZL($4WEop3ifV6Xm|w%o4dJ@@CZ=O{DYAA=4rsbnrk4Pf*9t7->-SY)oXXqcjj?b("
    "*Z+P&AOuOu>~U^M=~rAid(|CM+txQIz>yOkm^^@&e+|EVAAd(1txMG&Af${|yKQ&~JvGnrp3k>Fd2CILE2)RHEY4Z@N-Q6_Y{QlMqnC{4Tr-o^"
    "XUke~cD)_t5h`%S`L#UiKbr=d{HX9oD{-^5;6|m@k>X7CloFqNMzX;=7H4yO7*nP7`{J_R>103tD|%$5EkxXDqZ8u4HPKauEB9%BHXWBd8?#ML"
    "%6w|5u9g$57fO5+O)catozw>Gas9$sv9O`%9Xlh!efb$IkilW1o1j99wI1`;@8t92-m9<o&VHi70hs;MN;*)`B&S15OeRW}_Vxj@_ij+H;JyHE"
    "Kln3z&{YkGRh55nFSt=vi_X}wR9Gkh4x+*oH6F%tJh0&BgkIV8f^7wEjaYcxv0m+<XqmiG&A+&1D777*%J)pz1lv3`KAWt(qj0Ye%FWv+---aZ"
    "3HC?@@h`%bP~u&;aIAK%`i;m$*48XSV7_^1I5}T6N`3rvZD#-6{kBdU|IfJt(n!!^@E_232JHp>>U}n0HI9=>5hT(5Z3G^Ij8^_Z{OUq2D5^YL"
    "JgkP)9%WG-XtFl^4W9QsRP~EL$sv^rRAF5~ANlblURRr|;2Iy>wk~FR&5d%ee*OSk-Qzbu<+n?t0qDzg{r8mV(|;h}x3Lkg9h>WyGofA!364R_"
    "R=pX1r_O)v3YZ1i{~Z43<cHcgMs->}x7(9Y1MDFb5UPgdQy_P778#{px;rctg1(J`?aKOKyp|0Z?Rx=_CG%_`!Uy>C=d0HEoBw$tdXx36Xsa1n"
    "HN_4crJoOX+2722p>yp!!gBbJw92fPX2%*Ie|v<KpKmLKSc)VjL76w2l~CuQ*0mlEr4?dUQresgXwwZNd)P0vg%e!UbVIu=gtNaKgM$G(yRNFX"
    "3PDbDw@#g{5h#NHf|czLwLaxWdyH3f;}4tn?)sBpKU6G|QVS%yp?oIzs=T8ruC~Qev+*p&c|^iZ*B1;u-m@DUR|=RU$Mrz2D$!i_-M9g`eRuw&"
    "B2;+x<K1}ttzvg$B%)qvG_a~PUdT_<gN*!^!Jd5<0JQ8E>PcH^a~~eDu$1D3ff*Y!s<IGN%^LaFQ$}#&k-v>3#ohYl%R*S)2L}a=p_Q*BYbF5H"
    "{%-tC-twV~-q1ek3(-amH~@~67-^PiU=RqKzf*>D0ZoB6Yh3Fs?^v@<-}To5m4V9qqbIR(uGawf*Gn+RdJ^u;X%=xx+)vMz&SrpH4tUsYv4z^q"
    "U--!EoiJ(PHN$~J5N~b09gX6kPaYkF0xqau8UF0GbQf>kTlcav1V0-&s-msNL@m<nS2Ng<Fe+L#2ZeyN`T7C<n``n{kE%|?fWiE@W_mvb@gqUo"
    "3{Bl3Q!V3n@^AA_>rpjkt*U<v4%nq?Hd!({Yt<okygbadx#PRg;9A<BTQxFg{hRB-cf%Fic-pnAwH6mW@C)HYZ#dHpKl;1)xz+EZZz~>w--M&$"
    "lP2Dqcmt{ZA#QcV(+)W&TU8koZ4_wv<=NiAtYhF4IH!y=tNn8BP}3WU4+(Aik$?Nw@j!MTJb1#*7Yp?76a#}b&RBGVx7Wo-JkHL;P2!N>(6%7g"
    "4~Z^th%F{&SdcsL*|-b!IGCHg-z=qPu;GW^C%&;NeDvuHwQC3a^Y;&21n*<5+Fy@B-~!-YdAFygB!b(Karz{hXZ5)g2b*h$n;dnZs;~Y0`oUDe"
    "AM=Z)TJ{PAj+pe{Et&<;51vN%?|@ntd-YPbU*L4B#)Cr{H9KHu2ioR27MltVu=(0=1I<;GvkZ*tfD<S-<2t1<<F<rRW3#mlYzQiTs_hHOhImiy"
    "4r_;7llGr?x#*5M*ffrQOlxA8h<X)aOAaSWIyx}mJSJ$^Ud)<suzgL>{TBxfq{X(m5&o^>iQ6Dca_Z=kAf7c2H+|$osdZ04RXL_|Lbb6Wwr<wf"
    "$ybAJsa}50jO@2*R(kiu`Vk-X?c!^^6ZVDe+w;ft&tjlK?`m3d;vzrE*@m&x;(?!X&KrcDaENH#!Q@;DWMXI{<*g1spN9)UPln);_0B&IhnIN`"
    "2Ose}@e}T^WY!le8#il*tKs0A;&k21k&pw>s5X$hz9q{o&&P4NR8TOuG!q?|#!u>*>)|PO6`XAz``P$@>IN1_&`!^}HVazT(1ne<K-yAFnER=j"
    "6VYvW-oXotcUn4C+w2Bjt*?Gqyt0*JUDhVKypxLLpZ{8HY-|~?5DUVH#|fWN*IIA!%B>(C%aI!j>$xJs$#PBk(u;TLFLmvT?vqmC5ukN+_6bXN"
    "sd&}*TaBHl-XuTV{j^immtq*_LGe^cj`8c})jt%k&=+$1kxLH+UJM*;3JUL+sVCpkIaF=fpg16uA@*DEUD-=*wjRml!yH-nY8OV9;vgNCaku@*"
    "2VgqOF-LjDfsxXgIvW%totnAZ1&lIt{o9FfbifD>^jw~C5aijXv21i01}we%_I0}9SB(n#+x#=)Ie&(ywTV6#>;VXWm*RmyFVy(jC&Tzx>-6EA"
    "6ns*5f`@tH;Cb(ec1t<N85n<qpPzasgQ<Eg-mWVR0<og@$m*TV;-gmRG@f(#N=LxLE$%Kqc_+N2*W&E-m7RmTfgLDj%mJImktHSWoXc6nin474"
    "!9#~NHaoMSUT_r;S};5pwF%{J{A~Ro^ztFIzVxvbjP`w|35-l^U@dw8*)I7H7AY{(hHEVH&spi+UR|OGBBodi1$BV7eSqo^4#u?g2?GBnoACq}"
    "p@z0nw>s(YRr6wHY{R%Rd>;a`>(3yTVI=7s3H`{Xvk{P_xNUh!PCi@qrvCkY@KHkF0s)lT+t3p4LF9=KeND<^GiT+LRo7}JFb!>CEgbG9rI56t"
    "ULUNzGXIO`+ILP+w|=(~)^I=94pL*&xr3D*U+Kg_DE3=0U?K864OG%IJeQhpqa_rPI_?g9m$xktfpgy$dIW;2?l+!%*!vj{+P7ics->FQhIwvd"
    "Vca7h4z{G*Fnx1|zHY)WwQ^y#qYX0-nv{<mg&p{Pc=2HAZh|#!hfB^r)W(pHOIU>h5@I|lU_p!>dWVS$cV1(C^^YFT(S`#yQ7<;y;2@X2`K+~T"
    "UTD6z4}q{K|9%qMZ7J1e)-}dH5_dE~y&&@0uJcJNR0eIP{@Kv!glHGqpM{1W`A+|P9+;uwomS#oT{{45Xy1;HM|i`7vyd3i1maWO5x;2P=Jf0z"
    "g>eP_l#|K{^Hm`Z0<HXvtOsTP+UYy-hEU?%8MxY$Bk?h6Q@wfWZ#R$|FDF83;r+o6+<@>~VgDi(@U!_wobwSeut<QH$e~kBL81S9;#jf-`@dji"
    "(wZ10zOrolMpdzn37y|@jlv{M*0WE4Xeo2j`1$kT)bV4VY>#{RQ?lsp8^VQ~jdQd0(K?PIXKejyVa6cW-`lnq+dCP+*Jju|7X`p9<i!egqfc%)"
    "*IhR3+Yb;{u1)|g!gKEuFM1?y8`?F)gpHIi4tpc`z(4Z5w!}Kk;Qp)H9osub_h<ghwSVjf?zbnzf#zTwv52tHl4zQTGLXegVKMt@uEt~863@I9"
    "$sRyW@z00s7alWW=<^5^>-F6icMv63S;=@Go*0LQx!Vr~?;$9H&Sm=7X9G~Hc8l5A-s$)u?GatcAQZTf>VQ~?!%S;rhSpQf{#+2*j;ams4?k=*"
    "=9|<W@<7F`KBpRHX%iHGDENKSZmAzo;PI(|8|UUqMma`s$L(XMY&}?sPsWqbRs(aLN-$a<$I#~9-ev<JT7xug>8P_+o9Wq9*Hk=J-SK!Rd-|BN"
    "STDpFf|%_^A|?m<5H2IqBMC!TtDFz39T2&16qNqRQmbS+Dh>d`>#>1&50p(GO{hi);7%;5nLD)-)3K>s*rNo=vvxHu7@q&f=-qoo3m4*Wh{Cw}"
    "rN>2NTR<x%f-m|NdOz15<w-Wv-g}^ixY8={H+_JkzS*)tFqNl7EzvXDaB-VBZa*ViXE{3zPTS@cAN_m#uZLM~AzDQY1ZDqH;R=w@&r?S3D_@qN"
    "g<V0fTq^19W?Vs-`~~r0u@}A-wYdjEbwyS1BxEgdj*B$k`In}LnwDX6KI(Y5oYn-Y`>o;#L+i@bgX5*BhyBBZnS;C#IE1z1>YzcbKJz1Y&=U0>"
    "(Nay*7Cf`hI^QY;$zW&AajU+2;#_^Gn-{W9oeR13qFlExwy)^0?is)_JcHGd2mM;AJI>xx5ai%x>Xz>Twf{n>^x8s)BffTT!}k0!^AoXgKG)cI"
    "|1t76^2PxBj=6Vlyl}%=WJs6=*EtyFaKfTf^Ys&7hISSnZr^YAp>$M`!~D#_TeI*Rj!V@xB`w!k@h|SqlDrFd9LD}Z??Pkxivy(m+xbB@XZa)W"
    "$ej*95XcE(UWFE@Q>;qz!I}0U)a0;gGY5;<z<8^1_`_nV{vz`+dDm*%JM1L*M)MpzDMEy6c)%#E@9b=M6<|w^?^w?;E6oO^hIkQoZrs=^Z+Y&#"
    "a{Hs&pg4`$$a;5$XM$z=jVHH(lQ~C!ib<9aZ#<xP;9c`cejennN$MALwt{zPEw#+Y;VbIdt#A5HyyI9%S9bblI4RJ4<6?L~M~9(s!^>hq^QKVX"
    "UN&6LHg6}+LJS+}#lyH2)>Gtse!s6jJY$8W{9qk_dCmSQ>(Vx0rzhh&Aq{fVl2e6DsE%9AHm~KR1HW3OHvIjL8ypHbfElL2K`TECH2{8=Px`x+"
    "PO$pPfKS=azYY;f4)M}N={rg-7*#`rfEhu%O3YS;@t_Nr_8oa~V<8T!GY|H`0|iHJ^oGZR_$1%H-qdSEobPjbp%DMzC2xTLhxu7jhq_{kPxO-c"
    "#N`kL@;mMO`mtl6N&SPS_S(V2I!wMuSkUFLo-u?V$69q+J}!P7<E$6QVh{0XITGXjdobTs@6t`R^@J$pRLkk(Sci-6N15xK?xc)iyb2e#;FnKU"
    "u4c{|A-=a!ZfRd<`uH2$$AbYp3;!5?jw*Uh_rCPzQu*73dgq21?jywi%-*mlzOsEx+cX<*QxoxKXbix)_kFat^!sr3C%=Y?S0G^~{&n!rc5SXU"
    "T4(N)vWA;^Qr4s`2y{>69_c5zB@f}6LSU%vA7&pF5%EBeXWROXs;0<5i<kx1)Ck{wd$r7^pjr)4n4!Tp>9~Uuhm|I8h<Y+reXHWn-5(d?IYr5o"
    "@YQ45*L=f$_MP@N52gaXg`f$Qc>D&Lm#Ex-OT0(GqbV1%G`vRXz!mevBYI;4*1h|1?H>N^hcNoP-9=MgBN?$GLmF$BkQIYa=778?-0jCO<$L^L"
    "p?(UZ-`3Mor>NY+m#U+y@7ef}H)K>RlQr0wQ~~3JVP>jY@o{^Vt=intra|EQEX1xs46Ri&#ENQo_v_PH;zmY>e6z3j|G$6s0_P9@{^tFi)zkmC"
    "m%TO1Kq?iNDd+mCuirK>ucGqKsk1R?IP(xN0l^y`WM*)E*07xOm~+xVO>%>g`;ypmT$|Lu=G#;J_Ngh>a_zf{b=KW!R`?}(W*$l2R#s$<#tqvh"
    "G7zN-;vr;k?d?^y4Axvll>uxW>64~MxvfIWS;|}#_Sn(9ZiR`$a#j`87qinPX?P>*DC>r{Gt&XfSAd&~a0L-~!>EjC_*I039zSSHQ0u8>ebJN~"
    "VVd&$#snuT{Ec02vQE4Z2Wr<HlIVge#oxNk$?1Am$OFxzgbVFcpSGd%ECX)?2ZZHXVKvXhf;?_OMQ8+Gq%f(<H8j<IG6^;P&A@rVa$P}}vA=Ga"
    "rmNSf-)E8u`K^61$!}SIZECUd!VihNV%c&TX6`HluGiy&P_Fw`E|RtQoUbkD4VLGo*98?S4GaV)w0W*d5O<8|Qwgs;r(N7Tq)}W@1BtDzY0%B%"
    ")muAnRXDx*rT_{gtj?#MNa93y^a&Ko_bY<>GyK5(#-LKLWKjn1urRZuIJbAr7PB;U-Dhpce)QTrk*xECN}MiXJ&5ySb7ZUmtg7n?gA)<CMs_*s"
    "85?mC?=I24O@;8jf68vBwv>exHb6B&rc>@P!gZYYEca10mb}(rD$AG_rBo!G%puIV)i?yo*a*F<%#`&WsgGW65MBQEb#MnTa_q4Wriy21h(dNe"
    "mN9CNwv{&i7k#ym`6XN`X&5(nzh2Kw-O_UBV$}jLfB%ZZ9)hqnHRFP=0<e|9%n7tp@>cvQewto9t=!^5Ccc!mKNzT347L(=%y11n{fplc2Vm#y"
    "WRG2E4?n8ysR)t#?QK1pOMU~8L;_f>8Pui#I1-+D0!Ab774Td9*0MvbSGeG0B79xy#%KSAmtd;M+P!U%KK^uS+Os9TtMR_k%yv$D>D2S)>l?aj"
    "d=Ptx@~++ETP6(d+BWEaS1peaK?5e`>~5PuXI3G*9s>Jue?ZTYFk8e4uG6O*NvUrdIIJ-rQck8^iFB_FYP^YWjW;(bWEbA^%1wg{;Z_+87EEP)"
    "FOJ&Nzwp)N`PcSUQOBMt`$*GkxGlTfiQN?Y6nj*49P0um945Ve+kAO|-6u%OZ|-23NMr}<tyiM5nHuicU&>~Zv}2jbDrBS$XXf$u`>&e)9B?Ob"
    "1s{Es=4rnyo4Bdy_A_S{&_(|;fU;^EeK&G<v!EwTI>9y7x;zVJ%rzW#?5mTu&jF`JiPWgvpyrwvM#cfosXqHAtxTtOPB8l;&wJ6lUAI+|X{{W?"
    "JU4pZ3sB%%0mC7-o=LONqfX4sH2~(Kq2`zgy%O(Jzh`)}_d_^hp)2On6WWiCR6hMX38NBJwt~iw#oKX6d6E@YsMzMVuwQv(p3gGbo!AJlsut|}"
    "@I^;cXL-kk+k=P7sC{j-KWHZw?h_H2Nu55|7__t3X36|nDqI&5cW3>}zr{bkJ2nckY9r%EDnxZfr!aF@`TcCgHm-75Kw@v$wB6W$Sq=}D>F5%w"
    "qfTdWIhz-I+t`h{g4b8Yt>kX~n9MfxkrF-YS&@a7++JZ+SMKs$hei7n#V>;v%B7L&P<OQWN{pvyC1bE+&h%Va^@r0KHvZ>iz&9P*FcDS1^bdS1"
    "yXjla&c?ODZnpY{Zvo|9Uw30E>rH?8idE}>ji;|L*W>1n1)89f2}<mLat<B3$+}p@&bXg_Uf=lMN3{j-mT*)5uWMUI0<}kLMB27&)dsDg`s^Oh"
    "?+<x{lG0{ZVtsz!nag5_WC!B>)VS=_K?J38rimENk#Y^|AnY=3er_9dbGx5=b84w)?P@I!zjs5l&_1O-C-flHCJEqLXf$~hr#GRxgEs@-muHi4"
    "o^{5)cv^DWNRwA=%RcAvrKkbo?Y6sg^pd*g2&~Sr4`=ziyhd9_1?ItoZO(Cdpm7<7L$}9uaZMe%0NO#(c#h3FC4pTU+eJntNN)p%3{PM0LqEhM"
    "&s8&qrj%;sY1)Q-u4(bXF*6+Ke+tBTrIKih_N&=n2BqTOPgnxgxz-RrltXFij_S5{qKX~+p}y+RyHCv5*cpRf&aEGy-wV)CIUA(jthFMX@pH{u"
    "K}|neDI9s8)tr>xpjErX)y<loc^Y{dZFV~@>f0W?QxNO**XKIM1QX33Zo)fjv)A574*=wCTq)y<QHR=5RbyAZIg-r`Z)%X+eSI@*Mr0oEvhRKv"
    "%?f?=hBgOx>+{q`at<GER0~17PtPAg*)y|9oe`TXR*U+@?}VGQH+ZU#QF_<_pv~WJ{o3yCo)Knh)=DRQss5n#0&HjIZw+_Op)RU|P<7(vzPaqN"
    "qi1Sefujwa&({{1wP9J-p2&VC$7bcw7N9VX#LXP5M)*kV9}oi`ONJU$#2ke%M6kDisBp9KN*uAPnoQ!8#X)dF+rw2;he`OLeb~%(+1=fR!vJ`P"
    "u7{SHMOt35URGLb!rA=kI6y*C+otT@PNQ7j5zS_%6Q}c`g{<Kls3if+A(}?awuQJLXj&hbDtKU%njVmmP-!Kzb}xHdvI?VgU?q^0O<~^@-&Gr3"
    "&)yr_6Jr|7ly?qVRoWBX?#*B~E9KmhB$%!7I2J5pL6$tYlz43>t*!>aWgC6D14~gGHWx2mtcl}{N^ZkS)&*m;ES$lHeMz~}3TfNE4zsZ6VbJ2q"
    "$nWqZ5G*v!5y6=rB2%QA1$%FfgBVA$xHvmx2mr1#4T?K%rkx<2hkE0(?cMFRVf0>&pm=cBV<~42_^lr4m#=TS4)@sB^rag?i}IGA%G<<7bWdcT"
    "#-|@?0b8O(UYwDS(-DK%{^v5`167SvIp=Y58?$h-?3Ha7JEB7+LDVW#S7q7mI)HOvWqyDbqbLmoR)Vsk!!^0h==;g)>@EQShh2aqsRv~j=oID@"
    "1+sbt%oc_jw@POTS|@?CENnnnR#p!~O_v5Hf0HYH*qHSE{Cq>l45JZeTFUmR0hsvqG=7%J1Zz-H7fE|+*s;NPyS#F93$a|^WucG~X#>}6yVE&#"
    "%tN|x?OIBk$$X9XFaB|bOGMWXk!tRusY9}wtD7WhmZ#VFa5XY3;iMq-5TGE3I|$1wu^fNNZ)2Mis+5Y;`yzY15Vj~3fJN)t;wPfC=VuQU1Ie56"
    "(2LEde|y_D4^50k5S}lrf!gU@y3}$ImW4QTCNTfPuG0<PvylO<8W^AKW(|J=qnLQf_3>wzz1uBfQ8w4N*1VKi9@?Bq()8W7_8KO-lvv@cvS3nK"
    "+8(j>(pP~|IEwp$+Mn;4L4l7G?^1Jv1mIA%nQY131Xs5lOp&(Uek33+H6jb7b287oNN_HC?6lS$*}%$*PDT}UhV699(6-rChtN?tT*mzIuEye4"
    "ht_XNxK3jcd|MuP6&M6lNJq8Cw@NKi=N8R*mt`qslt`-AZEo(MXKc;1#c7+%YPP_5pT`c2`G+$-mfm76$4v=T52q(JyPTZDiI~{^UKX<|SzP7F"
    "1BjP*>IW|JoDZcH`)Q}suBpv1LN|vn7-Mgy>FbBpxDG5)s6iH@8_d?-aoK3_qS$PWfPa8J!Bp!gE_Z|2($uYVfs?Cb)oSMzvul>@74cU_;gI;g"
    "TBoiYaR7h|prozVL0huuA@#fa*!sxAwtA8XG{(+hsW~H+>8ePL%=qX0d2KY0#tt&9Y!ibc$BxzSa@&>wX$^qdbdn-i4rtj1-LQZ5%t&fdBgZ(6"
    "RMpjHFqK9+%Apf-_CL~)0g{AK0t5zkZinH?R)l6WGk>AjiyX1oLAKa-2ac^hjAPFZvxu=+I_Hg%@VZ8qX{&u|c?)hcg+_D{VOS8kPH=|<dd({A"
    "B)#*f18@uX7H$5gXYSv$ro<cX=gx1KtH_H9>q&Bg>YL62FUuBe?)*6(OPZTq8Sbp~fG4_=`@Bw-!HMR9m+axR#35KmJEy2oMFHvvCp-Mzl(--0"
    "S0{JCBVWJlE`%dPD=of(Zyg_|5T$xo=*{2j3l)GFN<<hg|6Dka0e^9*N_x-FeCIk&ivd^QUX0HH1<$Lx^_}sJ(?+4B#pB0?6GePYV`NwUwZWVj"
    "K4f)xRmEG|Wj)T8rO0wJdqb8jhc1}8RCv<T;pFs$TMMh$7K`ZjyH!nZuAdYU%|wgwe(G+6lKEgzI-@*f?ENinVL*FLb@~S7>m6d~F3Kfc5q68;"
    "X5H?z-4>}>#+LP=#eelfLPHQAYM#riwNPHSTZb%bc=>FQxJ{Es1UO;=(dOsTbhq}JQ5B}rw*I`<xMhf~q)jI#jprsM#mcP4ZtdxJ_w@PpEi4`X"
    "V%ip7nC?j#Pk&eR7MMDi88o(Law+d2`N<jY&cglgZ0<vCk@)-bS{yaj$iA=~bQR0=xrSK0)*7v)U6FL+Yb6v8zHnhyk<<8=3kzd2JGZtBuI!U&"
    "ZN-Xi7&0@8^w@f2>zA&e5O@PGnl3Mz%`T{SpW-Dn9AmveE6dg?19fmBqZI$}%mh%7-qCQkw)(7}KAuf<JPX-xUP{k^bO2PE%!F-rNnS;-=Oi2w"
    "k>_vu!Spxs1+`MlaA#ViODA>w<yL6M%kIWC_S9@e(0FynzC4<c0qH%fgS$Z9X(eHnebeoBxmB$T#`wgsl>Gy(EsUd(*Rz1Ox3^gy#h}qF@6JBM"
    "kBlKcB(LPvvY5o%f>|K^SHE?-GOyAXJF%Z(q(Iu8F>jsFmvy280=ds;G;66&!w-*cQ5m5hASP4rJEM%exf7~YTTKs2UQO~Q_#78i$eMAt5)Leb"
    "MAC+g4p7AKWtHF2$F5(K9Q@CX8*0+N>%aqQSjPHLEj=bkS;>d2JInH|II;kDJfV@!Qm$uH92}z6ohW0+^6|e-b2p7bwZ>$raL3}Lb<)O-lO(h%"
    "l2-2TtAwrjXp)5XFjx<D@Qi4{@hJwI?cdXB5ej{!Py{YJIMGh3#VoWDKdFhUd`wCoW=izvwG20Ei0wCpCE4E<X(~ghXQso#xP7gP8i3sRSzTS7"
    "xx!&VyBk4Am0N}!-BvL&Ay8;cDA+9*1w4)QjNcZ1TCXA0n(g{<bql#G3E4|E<8fAL^g5npznC4k^#fOzR`}HE3)%)d5Tbxtn#y4|)38~ztke5C"
    "Gj;yfv^^>zCg5YeU@e<;mZ6xodBNe`BG@F)D^aWO-rQYVA)q<1YM{pR(rYuGdPlu#+xRk|5zIL+n%|k{ts4zxYrDmw8{4^1jSYbRL75p~h&Ua`"
    "Pqilui`Ft#Cy9aEwDFrOrtWA5jyE?q1Go}ER;{!AiUE>$re&KrwklVtm6ce#Ay4VL^2dVm@It9lD0P6DSr-*!rkV88ftGNu>&-R@iBMTA!g!}$"
    "-xi@Yafx#UW{bZB!X2AsMVl7tEiGdT$Wq(+vnSm-Q07ZrMl8#cU+VXI&<yJQeScO~!`j^C=4N`Zd$wD(gRZ3AoS0T>_Q29vdvAB&B9HpWB>SCA"
    "s7A0NouU4<<#Z;Dy8geleff`NSDoLv%iF7}yKCva-EMc=24mWI84L!4S;FD~2^s<!Gy@@{3?oe@8j?vAWfYb259G%vQl#XkC_jxf`6-c*kP<PO"
    "C@5l30%pKtY`nDTrK+pyt#>)!+_QhrcHgUN@>u%SeRnzcobUNApYP^tGWa?s2Sf~nQy@)@Et#i6d`s6a|K95%{xUC!rP_;7ph_5a6!Dz|Q@On}"
    "!*wu43D-iumf96ExLU-Rupht)h6EU0zRrgXGLBH`7{4eHJW<zvUSWqyM8+z>f4`u?*06xP(w2$98mR&8*j2X=ygfoi5W>O<0%t1kMwTYBGkLGV"
    "sYL*;9pEhgf-hw_ps&}LK$X$nDb7g<fkHnlnb2pglxS}xv%eSs?;#E2I<$g3w*)rGLlIX5yQbHx<<3r{O0X~k5U0*IW;1UIh!uzN^I7HV9JWoc"
    "ut<+VBwJhM3YGM!wH8C9WxV-jL5|kQM#`Nr3kFtK>Q&#dt3Py5S&E_ZoQVJpwLMB{JDffpVm!e8uQJ}<S5!L0*^(N-6^;8KSf3o)jD*^m(4dZ%"
    "q*vv)#~ud({JHx^Q*TvAQd=fCX5TIL4)iQ4hVJ@Rr(?uw1;zIJ{qHZrFGNu~{tAfPO_sK2N>T!pE%w(`*lf#Dq*15i>bt!T@~7k~TMSVkv}nhb"
    "_WR2uPj`A3<_%;=Thd>br|;9c)jX^_9jI(wT=WbV0ZFUu7<s2utdoud?lYnV5p7V{NxNMolLPy{CdN;#Dzc<oIM~qkg)1m@K&Lu8^<NWA9%B!s"
    "w{}Lv?@o=v-0dA{<e|O)uyA6@jX)u;;?(wR4Wus!K+M*;t5;8=6Pd8!Bvja&%S&onblx2&HMi{?^{_05oVnhi3T~0)ohu)@pI)3fN3M~IzsXMX"
    "Q^zp;dy|k3vB3N-ZM4SDN{H@TXoK<CrLoJQ@KVo15fLfu?2MZ?Oe~=)y!(aiOw3M*GLK!0CQ*~Qv@+m$p<GGa5xn3p*Cl<fwM;PgFOe#ai&ePx"
    "xr$;bCGfz~)|D7adSTT(fa#IJfE`sy8I3}~1K8A#QJkq(E@4Vx6-ZdJmoi{qG!!wqAUvqnc#sn@ZL6RV+lbg39uTMK$mS0JgDHsPiM-{2oDNkg"
    "ZUG4sWBzxz{*Z_rU(zKIA%niIT!}47EcJpvrz3PIK5-qs*Sdc7qUp4%Rn9pNYAr3-pv}^C7KiL&NZf`J5od!RdteeC%GKNkAs))(4Fb-QLBwJy"
    "Sxj6=1a`V2PDTBSuB>Xiu}dwArZ*y0#vj%wXh4O8u60@Vh@1e1v489%Sbc|Barax=NiricBZvz7G$FP&g~&gh7QSZLJfhJ9%#_s<&Ol3%@jc2S"
    "baFN|65=k}`)}R$N+a_d-xcvyE{e*Yb!OAJ&@m;Yc%G9)Z{n(|TS$qWl@9Ub&B<bsBnM-*MOi03A&LdND1bWH6heh>3n;78jRpn;yYp!Li$zVe"
    "N`^RFQiZ`ad&~+3$K09KrVt6AEED6JI7k=@8!!pf;B|LgBDv;W6VV~Fd=GdyK<&B2kq7UWaw4kQGF{ZLGkaJ+MStPt7+2QlGW&I`DoNt9|As45"
    "Hurs#5=HuH^A>~cNY5S}J>b0$xB3qck1N_aVAN$Bt&xCPD)i)mKV!m%OH^kuX8`;zw{<2luOJ}_O!%=XQq~>8YwsS6(R9=#3;L@9%Z2KqNiGi%"
    "=og_1A_O)<DAS{15`oiSc_l(^j1grfoS?FosEpb(@65vD8GK1yqU2a$-uN>qH_VM?esn6!=T>6%`h96Cbi3tL-~jwxMZDRFiKet-XI#H-YZF;k"
    "gD#wdOg&89Rd}=x)*;8k8QO5jB3j6Ot~hoDvquutv|k4+6(4k6o;1L5YPzcJyukAb)WHODp|}>jN4nhuOqcB-<j1e;!1jJp;9$BmT_V_X?-$<3"
    "g=}y8-V$PfXF=JdZ@Eq+MwGa!U>EBhs$xY{(iumRPSQ^l9_h#e01{Jl15A{~rX4Qx0AM7ZNB$3uOGlk+B4Fro6ewU!-s5^6um%AP-16?#ZO=>f"
    "tfxM%<X!hy%G%sNf{<ZvK`(288l0KlZ@z}qd^Y$Xy4@8S4`Y^Tx<*2N53{mSpe<2$v#=b-R4#g{q4A|F)v?OY_@|f{?AdI8zfFNoV>BStM2=hq"
    "hOnP#9mCCb$#hrRi^%$H!#eb5jTtkNh(;N!o77Xoy(6GF2^WK~FQ$lOr>d-77KndLRScow9N0;vII>#-#F7y5WnB#zB0eFv=Dr_5A!cc0-z#Gp"
    "r!uHDwnkj%U|~UW|K%Nj43!CxdxOWu)Ls}g$)dKg@rnd`8bREYYt@TrxZ5o+Kbuz|!i^9?o)`5#-hA76?*5dzC2yc8R3H-9pyy6OXi+~^#OqMD"
    "E9NZXsZq-Y&e$JnHrEKafNf@<Wkj9P5#?X|xG?b^ee~u{o=5`TB<wZ+<(}joLOE^doVDZtSZL@u2~1y0X3{-=_SA=vk*PauL|1=6#=<G+On0Z#"
    "Sq2z71ImpW87<~;y7|whE6+=Z-qX|~m}ZW8V_?O1LxHacQ$*o7Sy0Yt31BPBMAnyTJ{M^>M3Xj9lm>`c+-PfSOCEtX3_B`8L-H1a)+3GWJ_HXk"
    "vl;G-GNhvJ>R%~p0%rO1-VWDMSQ?Mz%Z)6)&2uR<h5)Lj+dIr@uo#Kaaja8xf&Uedt3cjeZ?w4!p<zB7Vg=tL|GhZR|9sP?S7{TN+pq-TLlHKm"
    "-f}@KC!?uOa6`>prdDj74gZ^DgB^a43Kuy5TpV80#5q#C5rGxdh4(_(kpG~uFL<YuTHiNfMxg*D@wFu=wON!8a+I9sllS!AY1HcrLdX6Q@nH1A"
    "UjhBs8BKB5`9GP5zfh;OA!Cv;UCyyZRCeK}I`DP~m*t)beBHTP2w33#BnH;454rO41!IbX&byj(og)mAszP6<(GIL)yT>US1XjtMTe|hC{h06b"
    "S)UKcjJ%zZC!PK`<TXPS#F1i2Gi*w9pQu732Ye_OWOoC7rx#<r*Wo?QRBdE@&dX@cK(Oq#NZ`8+)V}0{uj<HU@_*Ts*M>3u5Yz?<+>^(+72*x="
    "lL@)8i4Xw&T!<Jf1$o@j+U-^k#-SW!uzq!qLb2<=K~UUNkF@w45yAqmgDNBQyTX>H7CC*JyO5@!d$=^8&$z%DSld)(06fFjCR3LG$PyqT?QV|+"
    "l`wO?uQqS3?dzC$Nk){I`Y#6|*Z{5p+g+STQJJv8`l$7Rm2BjX`CDj7X3eA<J4x1=tBHwDt&HJc%GsW9E$VIYljMYzKsXvveUqR40n*!3KQrs-"
    "B673}+DreFHhn9(4=3jLF76nIg8{j@10xazd#H(me=k3NZ^8;qYUk|tcoEaSBlRDj<J|BT*W24{CMY(l0b^@AnD2n;IsZ%aeB#qM*33fp`#lYY"
    "FMSFL%sQeCu<h5$;gS%Pyk{$w4b7|$It!2uux!)@WDKTYEnRzh8-s=)?l8{S*W%a{bQ>cy;oHi=#<#yTHmfHLr~McjeA3V%JNpNQ!naibWOMZt"
    "!LmSQGcfW8u794xShRK)eac%?j8y=>P(S{hO{KDczsn9DXtNm}s^M9$=bY3nuD`+$?Stl3(2(Yzkwvc~%pld=t7J6($>x8rW>azbdCo<CNZ{wZ"
    "gRY`_mK7&T|AfNigpGo#+mwpA;WLDP*X#6Uy7n%P7JyWfU0p;Nab&S)yK0-F`*#@M^y-j?WE4!T*1DKP=sj@-kPa{<u-eAN=`^~2pTnWQC4QZl"
    "(T?Ql*bF+v>h+=-Hn#3gb!tJ2@)rL{6eiI@ymP6fxWO?XV7xovK%EGRlBxm<#avLAKh<3Lzq&0t>)JG$r;b*FHm&lzqxqkB-!5CewC!djyX2Zx"
    "FgTb7$NspBW_cfs@zjv>MvZ<JJYrAaMq{K&*z7PTA9lcqe5eQdnC73i1s#~Rcg<w2e?DVJLX8lu=;*(}J(iwnyj7PI<@e_9i{f*$Q2)_IKuJZY"
    "6WEv!`}g0oIz%$bnZAJKfv|w8h#jZ&!0ry{+O$YHD2;-H07d2^Yk12LxqCr~Wgruj1GZBU)1<{3(not6lkx_@4|wg=ZMJIlf8h33IT76KkI9HL"
    "*u<nofkX#>hE(Fa1%WlK$lWWJ0M9`o$q>dZvD-YiVkLCv#>js`{#4Cz2e98XH$7_hX(Gx)%Sjy_EYwtj-}=1Og^5=Bpyte4v}^p2w(79p8~m>6"
    "m@B0Pg?af-vstc}TJe7hz9}x-<wN+FyX)#f|AXDDtF%DM6V<3+L$R=QWO4R+@-TU|A@DQoqDSkA<XNw=;ap<{D(2l6!GXJ}3Ps)OY~8zk_zTki"
    "%YRi}el$D}BW7AR#^HS5n=01~+_dL&y4+WQ@l)Iv?+RCkXwTZY%9Oh%DSkPyh_o!BGu<bIMC>Q9O58ieU$3AyN{I3743@aSC#!jUKOY`_f8X+<"
    "hMax>BCw(K*Qey}s&QL@;aGLk<tCmt4Hbs$EXRmXj<G&ViR3u{)$!NNj^tR4?4_BPnsXFgQox8t?4!(!{&M#h-_aoHZmQ05-hG33Dp%mn)J%%F"
    ";{}`DpGAD-XZ$AjjnMJ{MGPpt&Q+(td`Pa(n=C>B_uyeZvn(9<Elv0p8_{du^SZ5R?Hgxp$-~>rP)hdu-$5$#spvj00znh7wbY9k-r6sd7Pn@l"
    "bS)agPVv(|Nd8C(Guy%7yGVn+VRJrh0SzMD=umUd1!$cvqr318y{c@zbDr)hAI`9_WRPj%do>;nNa22nqv6xLc#yb1%po~O-MQG0|Joe-eYH#y"
    "^Zn_Dar1$Pp|77>jbEnjbE(g!0+x7?34j-Y0_2+ZL_DwE1Fk}EW)XzSTeka^E$UFHLLnQRc-b$}m)LaN!(xf|Vs*0r8O+W})NN_Q@DJOZ?X>5L"
    "=!^P$fln_?G!JoMIc(h@&`M_3xf<3#kLlLB<Z1lpzO(AjeQPiLq)Qg`zu`ECESG@!oLTP2A;A>l;so1k5j$tK*zu1+c=Z9>r6Ccq;s-G37kG>x"
    "WA#N;mm^inxsNMoJa|`F2+9<?+dh9l;*PbrN^*h$1%z2F52S9pXyvEZai^jy3_N~2Y`sdWTXcmvki&RVzLo?Oxg);YI$Ps-5txb?SCKbE!2L^Z"
    "=ei0{E<H<Jq#4adnL*smRXZ$C!TmJ$9uNW+-hE&ShgSUg_|$kp8b8+kELxI14aAYV*4f6@r>;pN3UR;~5iRBK?-NytY}t$PbKdt=N6!w(Fqs)7"
    "Dr~c3qu}m>wvF3q8Ib<-6#u>t1eUGLXU5f+Czp@1cgOdxJ^sG)w|;S^?KN6C%<`ze`TbwW$}h5^@Cj0x7<jZ#a3O2`pz(0yXE%4@x3AlHsrZpc"
    "Sdg2rBB|*wmz?*l5^nT1n)nZ_Ng9z|gq!wBx`^_>Bg<YWgY)%#`{sm`ZN=3tYxJhyz!7_&lET0%4^^+G*XYlW_uwETn%?_hqIv`DjwM&c?>CJ>"
    "NytklW=c;kk-;S7EeVXWrLgz8waH7<)l@#e<S#rW?=95bfnUSh<NBM{!D6ME?%4wKe*Ap&xJ64Y-0c?Ni^?b7I}YK(3ffO>Cs5&Pd)&r4l;yxH"
    "#G7l3YjSWm(lZKLp4*t8e@y;V`Y(n-ILetFaa~<LO*H&elgNdEDDtauyFgc=x5r(QW0@g(;_Ik2S}_T&IOKQqDHnu88|cXy0JSWVx|LX}6`!+E"
    "gj70@WGnF5wkwOkNEKB*%qcznK2u!R`7`D&bVSG#99a~Qb;B30H~)NsNT1#2D=%pI&foi-y6hSD<lziR!OFTmxqC8c@o2l$xBS>qdjsMyM%!oY"
    "hC1^-F;N`H>sQ==cVQqv+-C@K@}S=6=+c9R??3EP*`ZVrS>SZNA9&1&bSl2Gccl*i$n8X()-_&i?lY9MiZTR@y7?o8R2AfuGl_=J0ok;1oNp4y"
    "ZY9Y2(q+jY$SbfJe-<rLMg4iS!OL*VEq-`|1~5_a`HI>lf6e-=cdZAkk@<CLLEWIwe*EfkP_~_?139JYUxO8?YGxot?9G<74?imEZ&9QaDvy%X"
    "hn|Y_lIzyYv-e7w^n61Of=+xL0m#pZEO7iNqRqf2vN(0aM(^2%tfE#6>SRYg8B|P6SgS!T={YBGxoR~Af=P|XRA9GB#S(9z*nRTbTL1%n#S2fg"
    "Fp?0=@N_5>gmFjciNuk0@&O=`OwA~`3O;&J2Y}|)X;rVLmBkZyA!?AtBF_C*QTvA`8`DdoMy)9wJ>yD9s7m$ipT?;Imcvo%?6b#H1rRaPiu%$5"
    "RuO+I$VY{HzW>2MMIvJAv_Z^&E)bd~*~#IMOO4ZHlsE)v`a?n0hzFryKg{Aod7+m+^3i@nZ)q-*=r(_i%THh{j{UrDF9G9FyD+HMD(Rv>Sgg>!"
    "H&R2u_ZSo60(XS|0qIN!Ydc@+E;A}<=@rr;Cdf&?L`Onpff3J6hEl;2<whIEK#rr2IA=W8O#Aw-&<Y<##LL5lzy36$W?r&?!HvNujImy+?Wug^"
    "F926p)0TW6rg3z&kOX(b)G9jg3j(>U8iq;VVr7@u!GA92{yj3eD6Po1Khk{rd+Z<!yZe}AmCVt7F7U>V!SGy%U0AM!(X7fQ>J{z<TB-j3foU%1"
    "gW;U)xpOs2gUR5Sg9^E)jvUl8`nG3IG6Qu8_%Dvl)R!^v^yG|q$^7SS=qCO3P{-+22aF1>Co%d(vFY&}igVsQwot6!#>C7kdneG>=X?<9FfMpd"
    "f5p4^F4FqZLD}j!^?Dpq#NksG%MG`Ma=+Txn+dsdOr6XmniP>PxN{NE(GOj(!tojBJ5+Jf%)~m9FZ@|u8cPQv%O|EF^!6=lIE&zt%KRm-x$cX2"
    "cenAJJg}K)SVzmkH}luv&B~=roO!1OwlcFJa32%H=lCE8tM)!|3;iV=)2WZOXG?=i*I}0G*)|#R5^%)l>#+xiM{#a7_CW(s9r$cmd~OICSGU*("
    "^$NSmm%iuhpJ{|g)7s+ex30H|hBoA!uBfHCToE}c7;IbrLvmNBgVRc}p&P(0V|K}NhK!&MWN0Cy4*A-0=9C=6UW~r^?+W_|-Qqc+CV$($^Lu?%"
    "xUfWnRm;VC{uXxtm2DW@%GLD(d)_Y)xUCd+8o{k>GtaG!@!tOC=7*nl)gNa#8nszh_z6q8ffZE~@0L0o$RgF3`e(nex{@&CT*WGWTE{_x2T?vk"
    "WF4!nO^>Hmw>+-w|H-w%%i=(mAcAuHR7E}_p=cJ~3NyBX9rFICH^`@`wZm+`z$a?*&@&$q)q$NzxYAD3!Vw#fgjg`_2DR+l@tJB}uZIK2de#yg"
    "f99QtIu6!6A4Ou|`1bEgXspZa5tdztWS^MK$1LcLd!fG=AXw^b5OA5Z%EyHj$7_MA%j27GyTE7_*f!p6B-h~@X0t|549K(Gt7G>J26hG<cO|M5"
    "BVNMpTpz&pQ|IW;b{pu?w#L78(y>`LycI)AgGQRk-1lr{l@hxm15@cdzZbBMS74-Tp-HZyv)(s@R~vLfB6yPgGPcO*y#9$EV`EYge+B`LpZFKS"
    "igyKAqN*jwWFhfada0G7?YzfUqMODnjt9efS3ZF|Hyi?|%Wu1d{}@@6Tc|gGv1+j%LQi<;UTDqDw2ZwQthbEPT=!meg&xp_D9(!>@u1O!zPI|L"
    "=Idvcs&nD!Rjz|w^Q>|Er0ecfV?ySfD*=sQ9gt823;#lU4nZ@t_J!3pI~sEA7g!=!CQJ$MJ77(7-s}uS<DWKG-Wl&-Jv<ta6Fy+>*&^~u<XR{D"
    "OLrx3_ef-;@H;-OpT~>THbne~mO&{Bgez84sce;KO>6{$t%GICu>X6P1Ytg~g$PZTvKl;&>H*kUy8!rT&{8qE=hv4)AF#5Z$fy5@rNqt})v)K@"
    "aPGfD7r!?6SWPs}1e`uZC!9R$Wp%>ImjTxgypkzh*A(@yn1SSj64LsqPr^<43Z9A@W-GIxw%8FG4o^`{RGnPUg@-LYm|U(_o^&+ywH5Z=F+Q{U"
    "7L<(z@rV5<l3nsuR{8IXABXPaXPC+Idq6I2)(m}NdP*@pM-iR_2AO5C#2?uz)AUtDvjb*hKmSYS9o{vC%M?~8-~B5r%$1Uq))FAB<^L%>2(0qh"
    "F9Kc<U*!_AX@(dAwTv&-mvcuOyfb{4d$yQ7XVTvA)Gm0lC<i+9r~MLvwNjeF5K%|>j!(p-ZiqIw9!$wIqB4wwJc<y<4MS(27W?+>$4Ri?>jUbV"
    "V2h>YpS5Ns7P9b1{f?FMKxg8HiH>sZxDRW7*-wFKQhy@q%933wi-=sB^A2ZlD5s&&k#I-|4%r6$u$mZMs_1M6+!f9z@AHIwNAw7J+~f89iXYW1"
    "G2j|MyGFH`)fu%1RaaPt{s)Y{;LfR~0xwho0z5WWV-wX}CBteG>SFNZLoNJ>o`gEY=I2&nb*jy=9S1~C(id@U6$H<ENWz=*Tx{#37OS|Pgw51r"
    "efn$1IXmO*=JXj+tamtiK|G(;CKi!9YkJ7FR#yQERu?r;qZe00$TPzG9k2@3;?zttms2^ls(iC5x*a|Qr*<<*0$qNGYb49`n$$|BzIH1pdND2A"
    "WmU*{>=r0ZiJbtbJhZ9ZyhBv|jkk>#84GLf>UBhnT}|C6M}69UO!T61!s5_d@+~TS-poRQT4NKqHJ&B91GVVtp~x^{rBRzXuF>Af5Z|ekFm)H_"
    "?E{q%R@!j2+l&l5p)1WH{ARidq|IFAi$*dr7C2@z&mf+gwR-&-_ul(jN<`OIzYfI0qSm${bLmUJBNnt4T_wG4JpYdTq(lH-sUO_E_K1DgejnUg"
    "P8p9>GUM!~imEu#*QW0-Be<!J6xObtOP0YEOF5xxfxv9|G|`O=5@$~}l+h4QuCUc2Xoxo^W!e!$FaB+q!-${~eTk**)>5+ycTbpDl7o64X>s7;"
    "kBD={?<vvMP(gHzTYzoFsIRYE&$=^_VE&>R(jA%JqMErA*(?C5>i&qqnd!P--`FVZ*f3Qmt0jFi)vhc4i20m#DpMt(ixstURvVj9`sveqvaBT3"
    "2E17mjI?x<9KrcUg69vaoOIA`+7aJ7&{4E&-X3WdS%TAbM6t91LA_fNH1LMLyFFqXxwy25KAZ9B+05pd?5AEX&bVqpS0=`WB#79D(rc8YQSl03"
    "tOPkDU>f@w1mK9931_y6oE0nzG6QQ_w9!#A(n!e}QaMBWlhtt3ZLoR!Ac5`f%e}DB%n3_V)(aS{aBi>&6;$Q?K1f}p^pV15dJ~b3UmLV9rnw0?"
    "h6!TXC<W;Tb1Ae61Me-+?qe6E{V|D}4FxF@Hm9CloOFaj2%4q*3e83HV<l#My71fqy0oA#!euqeb9}yZQ{|pt=jlHSG5nVA2`t7l@wfuF!y>O&"
    "6TceP>~-D|uA!*0PR_2K?1P9#I~d;HFTB{fN?pCd3TjfWRV`#Sk2wluOA51p8-+?VvY*K%xhwRLZdZggE6Ujha5)~UK`W=fhn=zo^#KiGG~{{W"
    "BORl>8&;^)vw9Ojj2*?(J8_6TwRU(<ycRzzD~YJ&o;5Fdp5JNUhG1nW2jTd(o2gmV+}bx@QmHk{Jl2B9=80FEV;>R<l2d3q9f@Q4ff8lxtb{dH"
    "082K3$V%n1BFn1E;_G3FlPV)ZO`J7eizRSc5Ow7ENsoP5X>&JOU~ZmvMN2Cup)(_N%?NEm&t4H671E9KwhGDaJ(t56Oem@WFALIZRzG$zVGBH_"
    "p@h^$WLM1XNy&r=8V;obFJDnr+zm0b;l!gWeitq$-+aj+Nun-!dMTnxH9MoO7+ioNkQ@^nW8#yk)9Kkf-L980bgkT~D$=~>iYDvZ+dFC=C#E}P"
    "H~b4QUPriV<x@dsVNmSrtPC^xKJ^4t53h7$MkQo!sR*mm0Doh*17HKoYwQhH(1y6~&LMu;I-Q!Zgn0HCtd=KZS_Rs6`CLoZpJ6~ys35!zc#^RF"
    "vvq^#H6*aM!zLu-`Omd7Mw%U)H~(R(pD@(c)&Tr`_ahaMlcu`S*mUNNbllunGsyd6w#9oa?W-p`Z>@+FG_Sb1xfwK%WzxWzGsM?xM=y}S&B<$y"
    "TmRxFX$+}Py~y2Et*7jn(%cnwU9;VcYilIWq7uL!EH$=Gv()mOaG*~!Hr~fYDDEjITL>sKs99!WY-iIM9?lw>v$LbVy|EYZuT843!X)x8Rfib<"
    "*X<*B7_AL~?3>ng;N6jlH0q!uoci)CGhIq?$44=ZtWRauv*D@~0#jx8K1!2-SxNbuP-|SKBaLmF9xR-b0+vx?)YCMYMV+S+B#?D2O|?bM9;0Qd"
    "du}>Q5<?A%@-|k~$7WFT)ec#TzMXM9RjO}=Y+szYif)z%bYfd{(V!2AI>%Gg8LJ&Ehz0a!X%=BBnqKmbAo^}Mv_3-JsFh7iSvm1eikjxKR#B5G"
    "=GIF;`TUtp2SyzXzWbWivwiF@lh%mEY0|V8Dco99jhyM4hm@{b*JsAf^zdgmc<#BNTCX9BwDmcdB_MDnb$UNnVVC$3voG9T738Y%Zr|Ot^<#z-"
    "<=|LG2r4qI(*jl)iS|(Osg=g6!<4eMbn3&foNm;N)y{YX?_M3ecL^>qg|X(Z7IPfxv(B_8sFls;UluW4`M|(Rqd)eil=GiS$3cP~&};YSCA=SD"
    "rfcwW&|=_>n`!_V@j)QL*DGwfIG4NeDMCK|X=D{0gjZ!+6F)qQTEdj^=AOW}I@RO9E!HkYE@7%BrBna~?<qrDu#*^#z{wX)o^BXJYS)!TrH*J_"
    "^V;cb7vRUxXg*+)1u^wzYA$PekwkZK@Kq8~P$V@QyfJ5*o32ku-UVa6l-6yJ7#`2Jnmj=oVmEJIC*<!wk&oVkm?E|YDzmgs8}1~j!{C<q(TGpL"
    "8goQBb%<RnSPi>#!gL@>T78q*z-_t5{1#GZJopxV_IEzCi5W`PUxi$y%FY#@-qaCgF}`GN*?-&o?<YSgb=y|kUqNk)j`w~LjMd!4)j2!8YmYn<"
    "Q*CU-gt`M3|IfWNST_T_dZ~kKcVD)Zq`cL?5}4974O5#GiInQ53UwXG%*q+t#T6_zHtdr`OlGs9{nB0qujYJCe%&7nxwLQ3!g|yy9$L-^X@hW9"
    "UDvZJVoi#flG|~=uni7UFM`wDQ%0yE?g-d1_q8am(`&!4!?wzBf`4kgdty13FCY^8D*3urU=wRYgB)p*g~4E{&nfd)|I~TySLRPOi9v4Fl`8RY"
    "eHD$xB|lE3HCsu#LgDXKKKy1j1Q@$(WsUVP!#W)ieSu#$jQuC%){K9#l!UU(a&TBci!+U+nV&CQGcJ@U$0<S)%rx<PBcR}bQN7Re2ij++i7xMx"
    "VC-YeedW2o`Jsk*h1ljyq?-AnJ#S-51=HMf2cPe@#J4uDHnW($up8&w<XmI)4}XbnU3u{rq^|=18OYu58ymfSb*K-Vwp`c=_onX*a)YI%fpF(U"
    "7T?|QfzgH|V04vIS|4XOS<Iy;+A(W&REQqSgPKeAdeP`TO6o1<)*@<f=Uq7p<beVVu)%^ev!vbQ#A%V;xHsmJf`K#Z<w8M^&}yUHyv%6iSmNg7"
    "QifNu!BToWou}fCH518_EQ<qk;${jOK=;%}E@Ju8x9^~JpHz~+gfu-cs5$N9S;BLB<BMPIIk2?_rWy32(;<#_sXWokO00z8hhCglPZWC-(Fki?"
    "6#?BBii_gfX}w;f+2gh&J2;(s{kqkxM|Vyl_4nnfs+fWCcp4{28(-u?sL`c14#Xc=Yt5W!z|<&K%^u}vPRFe{M%|{L(x{~*|IE^5?Bs!@u=RXJ"
    "taD~Y&lg2ZbFCg=C@E>xnH?(;6<1vAtl!)7Cl=9L<v|Gs|6=FNGt-`j<C2#2OxGmKQ;`1!Zl2~Agqkx@qG4OTzO8(4;C(Fw1`mh)Xq8DXc9(`%"
    "Q`*8+8?Kk^?BuThJH*|xT8Q{QHc+8OG$C}9!L2)I{k1@kNz}9s5<Zq*mn2mkVwY&y7nY=Np$;Hf%g=+M-WWsvE*Z%>eixd&;Fe+vsf+J`%N55U"
    "5CJghGM%11BpHbVpxWKLVtzSGvK~sY&Oqt1edU3;0PWFW))E(UWYe(ivAN}M*!!}Pmz7?WcY?&yt%=onH$7gQwP{93&60CxMPwG)mYdEiwW9&T"
    "qB*9U@|~dKde=_H9VjlU>ui9v(`j4}SsQ6KVh(O^WA^Dj^7hz<NF*8Bd@&)eE5n{hg@>d(prjFz+-emAb^HXJU0x;RTJLf~1LpG5oF;W6>!^%N"
    ">DzlS6O|^k5*K1sG-6LA!hb`nbg67vnBN%f+^Je5C2kd+lTJ5ptgoRMmBo|tmtR(s0=B-DkX2}{QI9I?{Wb?^4+C@%3!G5BAE*M8X@*~6)Klvd"
    "crj0uqHwLD*=e-^Jtd(5+?#2a$C6eebh$id7#RdxM@ays70Xr=EWA~1P6x8L*X*X9i#VW{8d#zs!y&ih;BW!$)xW_G*G)LN9vvN9bLxo*ICQsp"
    "yH2#IOr2gDen}Ea_BP5Q1nDqRqY$*GYpxWXJS2V7bY+vZ6V(co#7q*GiA(cjfn{6Q!V>DbK8`x6y?qNz{YUAv`Fl3uWT6E)kF!hM=(&~E;&@7V"
    "l2|_gAmm!8Zi3&0w6meK__1Xmbh`N*jKkEP#~m8dkG)cbfVG9(=3Sc|PliBeu;VDybcKF?!X!yLvTroBaf)1K_)vQJG6Z!R89!jLy%E7~C70s5"
    "iDZ(Jb}`7%3p3|rRV4+f$*>;M3z{E#z0||aSj2J{?@j<@gfJ_y1aQW|113>(W*Si762s}PUbEiSex<6aqx&X1!m(QoW3Ij39thr$w=asq4p9Nv"
    "FJ+iE&n8&4oOvg(D4Aiy=P&48D+^55s=cH_YpwF2U{!_>!OCr1Oqy4COB{0Vv87;wmjSfL+z*B3%1~Rywgj|FX+rEk>ZrZ8&VwXFJKhhHSQY|s"
    "PVSFDwxMM~^ajG@>;D?Sd*M;dRE%9rHA*Z8amu1s!-_^O*JZeY?DN#dF5_@PM5Jo${|)lioh8LO<~Y_=W*T}E+H8saBV>%>7@$%z<*U65mz|v?"
    "vI`=tGH6`XRt*Qw`eVi{csmzX1YiQ@A~#02c6N%Q)ies~bk)R8cZdyR@;cib{f!yVwD#_WcO-7vE7F!STSnW;MoHQ|JBeNcVr7Rm_s(X{E8n*y"
    "tF(DKb_)xLO{<7GeB=>3U?6Ql@-V+bIJk%%))1uDx286%obW%<p=@~ub4!aM5k@6PI`)%T#Gv$2Eb3*-<NcFDl>8x_5jING+xrL52%YBX+vm?m"
    "$bF^A88P(4(&3_)3E$a4spSHMJqLRB=@O$V@tGAYv3)F`OrmDKC=yLkG%yn^Utf?_PP<y(aA}h>9dyG8o*sa0*6-bw&<>Q9EYe#llh`-H%W{dG"
    "-po@c6VeoAxJn`|?jQP0qV%e<!D_bYFPcS3k}}xNPRi7b33^{#+`M@!L@X@HEhqi{#f#nSlb@6dukzp!gZYL-3kIw>z%{*;fP;wU^7RZC%d>XW"
    "3=JA{{!*KI^28)4QUESrzU&ACSYKDC4Tr2k`rdv~l4Ej@9w?{;U^*>Hor`A+)n8{OwUuDabK@36N#^YV%=e1|6zJB|Ebnw9UwH0u*TGfoLHGG<"
    "U%3*KziFB#p0ISGSV$5G#4J>rtpo7vl|am@n3dkJpTXt8wkf<yRC2xVSDN@$B>C7857>H0x@?+R3|iR&UZqR8QQqxhKsH~3fmtZ3npr!I(0<D8"
    "#(b&mEj{RHRiN9Yj@v^Tl~HvN;(e|iV?-toBr;~9s+w6`B0clTWHgkK|Cz!Hk)G{2@|ZF^cK0$hbENraCT^%a9P(Y+2)EDMY7KKf2`I5{(ePG^"
    "a^Xyl?VvtVi58n(As$8~R1sb{j1C-vr4U<zSP6e<?L7(ZjshFE3w_?ko-@!1Z%Gm$JXkqSqtX(G^4-!WBP+r-*S>Tio>_B=jPPtQ^(@8$*4N9q"
    "%$>^chN*ELDB!8?_czU|=B!f=AzxP-BHtkL&AO83XA$LrwiN+RWU&TY=@Fij19CuIWI`m<m{-%-y}W#Ojs+g^?iy~Mjg`4pS^^&R23qM;;^fm{"
    "gBa2-PL&U#urp`w`93*6>Z6nAT=shpl4kWp8;C4Y{t>Y$GdrQC_Bd8z<j`Qqz@b{wUQl$>WA<pOHXE5}0J1A?{m&RXFOko#C7cF)Mugw?%=z;+"
    "cA%(ZJOzm)lIhI45naJ*$y5<)aaS`uHt*?ZWJ#57AP*=fB9trqm}vD&-Tdja5RMfD>5G?EIg@t`8^~Nm7O*B|idJMTsW}mX#^rgI#XZruRZ>|d"
    "Zo<Qimw^b9`1=u5X}%CVt}IJ;g6fFh_w1Jg;lxiqoxLc;cDJkJrPYfL{W@VUzx=ZQo-C4>f=Mc6Uq*qbOJQ0ypPehV3X`e)N$vX{k@J@^{BN;!"
    "loFs+N*!tLOCZ-Y6cGKMkT7oV$|{EaWCbe9VN(JPOt>9VU}H*0{F<W)Pl&87j|I6`I04EE_NJh54GFcZ48hZtqbIW{f5`2utl_W`$IMtL)=ihR"
    "xtf0p?QEuuL_5n}ppt`4l@X*sb_-)qH6{hSQ=?)AqI<AyHVlWZWz+(t^=C{V7{uwAq#YXo@i_>{fDf6LPTo8$$QOPe7xeN8wI^1)@@zb@cbao9"
    "U82Xve?U|kA>2`sVvNOp%S@`Tpu&^=Nq914>F*0^QdvK5T{9gqjwZq!FK7^4fGmr6#_FJGSXq-<fY;E7F}wd=xl*LzG3y5h5cg^5kbVHS08Vu0"
    "CEZm;i%m3)i+i=;w$ePS>xl@9>o7rf+HlP}Atn|}NZ}!iAnS3;(I8`qcqhnIUP^*7b2Vau;H6DF+@>QoCJ)lRJFXRT#^^aXkkg7pn}WNYR82zw"
    "CyUp5Py}|&#0@N0;jGj<>y7)m{@P{u*4j7Crqid3(OkS3vSHfYIjiwl&DjP4y6W{3J^d8yiYGA*B+n0K#7K?Cm{!_|VJArv);WN|XDb#MO_NYj"
    "WUhYjZ2$eRvxKb%ja5>$K9??CLf%~PO@<W^wbU+cVZ~j#V-rv4oWY_!cK^A;s_8Lux{LY<scHC^Q=b1Lv^-+;G}s4X&MB^bfMyluF=D@N#M)7|"
    "MFdew!a~)AnyYFzQ5Z7jc&Lo3)XKl4W|+h}lj(dT4gJVW<ivlu3>h<7j$>G;L9LDYsg;6e7u~vBweX0-R8wlUxk<@H`!cg>n5?ZG14T}fWtJYT"
    ">*eO4W31<C8rZK1*TpP~-3Z)H7ri`vx_iV;dm8F7)g^;RIIFNlkYBB!1#gO3YYts1UKI);YtE~JU>TDju0Ld6ncE%&XLUNO+$pJ)<*r7YlW_^2"
    "K6#`0@8eh+!rIP`d|Xck1v2fRxsh%ARlLrDPCT3A$MK($ziq9#>wt*Lhnn!NT)DCezu4#cU7#2kqKTB(j2liw38>7rlscUtM4US*O+k_8lYr@q"
    "CLnN^Yesem+7@+ANot`-;(8gSATG?&GC|P(<3nS*S;7NY^5v|wjFN6wdkh{hOEf26<7JYKx>+NJ<1|=`YF4sA86h8L_{%PH>8W4XIG<2TziQr1"
    "nJ1C;yVcJ_6_&(5pXdDsm;qEtcx0n6O#(ZV>@YMIK&E2aa=mat?#CLDdYUBDnorxGYHSiS6r+{?RKGJ`kTplVD)uDL*^^4Q>2`$e`~}gh#dJk}"
    "oCNxswlvU0U57zy=502qWQ(;2vBnh{5ns^}=w~jU^tQ~N99E=0BMMjJ5W`c>>$))wGt!dJjCwv9znk}F1MHKdu_=No;$2{GV)oGlWK)cp1+%}T"
    "zW+u-ZU}4kT`bLKvRED7B)j6#oQ;Zu3#xYrjWqbnqEhx@r8Q9MI%;-blnW$75@M>|cgd@AhU(OSj1&8TXa9+w{fiK2TJWu1boLfD^VS6|&sCrS"
    "`TJ3qPK!E0J=ovpnL|o8)qVQJwC+<ceuNcYjv1DMA+yRQpmo(}VJXoQI(2|hIi6w}WG!yFd&xRnBKoLs54K9@<HY;*@*jS#8#Akjb}+;Wc=2@+"
    "m%m0@+03_SW*;yW&-W6IickxDk|`3btD@+K-dn*#Amn+?A|(G@vegBe3aGK#c#S*`4zF*R;2}S9-ibu{EQ*${?_E?kN!``VA64J36709hG3HsN"
    "PUFx@(le;K2GWHLeeO_ZKb`A+Cs+s24F%?Qg4w$MP5}O<=56RJ{GYF;%GN`o7s$}%2-MaHB6UEfEDD)oK!#f8g@)qTD5j`OP6tpATdUR)RlI5^"
    "WB}vL<1NMN7&9pWn?S@tzB_6^ubWpX#j`4hxt2!XNSj?fF{28FK~Yp(7jxQ#d_~QgmNGC!<2r0aJMZjFu?z-9vzF}wUlOeo$mJmKr7ml@_l78V"
    "Oc4bgy-H9f%D-tC)>A6=_7(oa+_4PxJ3aD0IhoEc=m|<@tS3U*$qDRLrm#96FDth{TX0eLv}D-L!v2MP8Nnc*2d620>Z&6p_I_~X?COAi!`2x*"
    "|A?A5b<<Cn@8{Tn!BHf^?10*3i>ExWH|90mB7y#pdKwEYdjF`|0ERxF;M4tWko)s}&Hw%}x<&K%MRDz~T-PZC+kJDSAGJc_`fE)KH=urZW8>nk"
    "3R5ec4f_<a6wkfF5-=_U_}q`ft>#tffaVJ`Lq`WIu=Cu(Q>|5M6s&#RV2ihC(xg0M+E9lx3-|!m)<8z-E%0-j%NF0_eUF6C?;En@Hz3^_r)*R5"
    "n_@Q{MBm^Zsrq^%GmQu=Z1ozfeNICTiQ4)XLJ-J68aE^#utr+OqfphJUD29cVAQWNXjG}&{Uw|Fr*@+mLG0?^@}5Mk>Rj^Y{jRG_*N(#QE^cfd"
    "R8wlTJ3LKB)KRO70j+=j5HInPiM(^*B6yZf#j{?OBj~CZucZZ2lUHYEmipGNyI(AW9fPFJRRg{+sji#eRqRWyz%zPQ|E7H>M-BWDnwMTRZrM%s"
    "iVgu7BiqM`lbw>EpxciToy<tKM@*a0gyi+-#JdP><C;|Y3aXS0rWoE~c<WV`Xzn=dbV88!BS}>P9)3fQV78DUIIlD!nVtn^SB<FGb3@(t{{d{J"
    "Ij;"
)
BIAS = (-291, -268, -343, -316, -277, -375, -382, -427, -353, -341, -374, -419, -404, -344, -415, -448, -489)
WEIGHTS = (NAMES, PACKED, BIAS)
