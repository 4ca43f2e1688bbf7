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
    "c-mCGX^>>sbsl)$ntNtdW$jz<jo!POKm(2L1{zK5pag;>AcCMkk(5MQmSjnmhN2`&8I1X9d;ZRk@l4Dp=Eulm$3%F>R(KR6(~`AW5~-D&u%ppy"
    "ZCRDe+wMK{opWC{pd!1`mHG0$d(S=RJKtIE%{OcR`bV4e`!rhoFMFLW4!qzcnz6*`Vpb#i0)53)W{HWPDB?Nd6??`q5xpM!B(L(P8NVhGHO?Mq"
    "%W-g|2x=GU0=Mxpd;ICH#nq3r*&kRs<E^f&{pbu{ux5zQS?@9Vbm6goD58TzS2m}LD&M7*K65%u|4qJ|;^O|)|8k5h<M#Hh!S%*8hW#xvy!i-*"
    "Fi&z1{BVx{^J8z|*MMH;h?gH^J2l2s*e>Ax+w8T@7tBvnm2fZ42e$Xu&l;P_M|0j~LmBRezXnWCR9@-y{vNl=xc~D!!_#Eb>{aevyjx%x<|aP="
    "=NJJu$i8R!W<eYpk;mmCuiygPVKSGz1sW#uYR<s}HnU&r5f}dx^Ml6Har^OI6D3*3KbslGAO|%&Z%xnIpXzc?2l7RXXq)!ud8V+G-Hk*5W|mJA"
    "SDE{mmQQvs5jns0-WClp@=x}jd<w$|8pJy+f@k`HiiWr15qZo-Ayc>C?m{MJhcGywYU6?+W?Y|R;6B@NBdn51{-6k7q8+9R^CJP?&tj&Pf_evW"
    "yVa8w6XV7&E<zi8&*~Bs1t#5N+^g5KW=s`B|0(C&=Kr;_*nipmVE==l)42LQqHX)eEdM_kX(u;yi+=dQj!lg&qRqLW*1fM^JlrGuY>%mjfnpj{"
    "|C~7-{}|N3KzU@&e?;^?n<nuL?fn>ia{HGsG2(r))4^y&877+i*N1&58PRX{-<EsdC0Y=X5LJ@1cIP@n2%h0-dF9>%M3D@^4$T^-Q_%7mJb2CS"
    "7i8pj=A@gjZ|qOzpRcB|2p=Ec<HFAl9Jz%j)BAY~s~PVzw<yn2EG5y`h|S-d_aGSDgZEmj$}ob;4fdF}_yM*raq+?r^lr3gE%$sXWWmVDia-QE"
    "kM)KT<qu#SCNVkrUnf)0o5Kh4)D+<!1Ymk0u5Av#8Ak8tu*U4F>C>2LR))oY*V_D>@n=VOyVedch#s2*4KMg9`-dTa)!KZ>5ti;%e&snH&#TTr"
    "yjZ=gSUw5cSYj$T^A<l@M9;|GL{Sntkm$dLypmeX#-r~J*|#%yaly_JJYm50I&S619M~Qnnm@5)dzLdFtIB`!PblAHTgWZOU4Ev63)p``R1#_c"
    "85AjB<`=Hx1Dsi2ezxF6HntIB;e+6p``jBqT=c53k38IO@CmgGh-~S?jGqKQ5Ao3s*;A_Q{gbc2N<BXI4|{w7>jHa*ncI;)ZF(((sZq)=72fv?"
    "Ht&f7nS(N~YC|7Q_W)5?`&B-HWxHhTGmuZp=8$ixQE+vZzFJUZVH`gB21boxRPgbmUmu3tTg~NiEH$h*rnJY)sc4OtJQ&-wRwrA(LZ4QvQ{w@y"
    "0k;mo7-iCQp2l}Xce#lAy`QxvP&+1W<$EWf35943y$PA6Z(DPQY(>WXHmy}C`gv7ktYa=PN4<q<7N826B*Vi!LN$Uuoy<KtBeSk1zQ8d)W+@Ud"
    "@a_e=D0_3%00Nv+jGZfHt9&&i<LOW+O*&Q-TYnSH86MBO57*eCL9QyF+{M#!)tffGQ&7>Nyp5?c-LrgW4(5(Qk*FZ8A6+GLi0=Q~Zdgn+cNUAE"
    "6QnX2tL72^gXvOwRGtkWN^N<WT=Mj(J2W=X+TvT*eynA255VzZ%)wBY!=AGp8IT~CZvp3KgF+cTv<ug8hn7<-P)37?<eq|!sb?PG#6H|P2%}>A"
    "6Ts{1kCMQGH&}pf27uCUn>paSITCExW25jeCtP&xiNdfCfKO>$Gkk2Ei&(Ev5EMLuz9b)HhVsJNbiBMn-V|3tJFL8OCz~rC!T4Tnw0d@ms;n-v"
    "N<V%ut(Xco(of~JEEVCKaO(l;r0mg-seX6m$861pyy(NDTnI0jZ1BBeEi(sTY<IGR(;6kqbWJ4X8*wpMhI!cc;YHCV45zqMI#Z~EuPDTT9Qu*X"
    "=_=3rg<uQO-ZXit*zmI{q~rmgDE@MukI1Qlk$cohb%3x!XT;y-Rl!SLItL^8*^<AC$9#VODbW_<`C{VCVJ?Oq{uc#zcD5|;Xc^#m2^#fB1y+`8"
    "xa#o)9x=`hdk-0URR*nyvPuur0b`T=EWi22JM?YaBB21ZRw#Di@79u?PtV2)?!#@Fs@=vrVHe(HDy2M#w`<~IY1^pg+Iq1>^sg|_brq6HL%Gvg"
    "=daYzaQ_EcrU1r)(LPtp*stvsbU5=fAui|Mro6*zP0H=b_7zhMkM9{y3bLPHB^ue|8%;3+Kma~X+s9bs#c4ZIuWYQ!%NOm`|3QbcdzQw2J`YQ!"
    "HU4vT8Te>TeW3f9x-=S}$mj`PU3ZREuK3h0{q^+%=vtN4b)s%RDSx*-xJ>$6<_jMuleP>)&tNH-8&=vDI#oU*f;=k|hNxAZ$BeC<*{JW#U<TEx"
    "tCUUUe7>I9v~KvIg%1ME*|pFO?-&Ljg##8osa_oa1JkJTIpQ&%kZ|YbtUN4NEn$wg6do+NBbk-wDbNwW0kG;l^gkQB@>uay?^+HCr+A9FC@#jP"
    "mCfGiUNOyMbB0Hq-e)p@G~WI6&m4JJKRgB?LrB7dXq1}&6x#h0gG%qrp1g|pPRbNz+)E`4jU4ViCW5_#aV$?6dIW#y$5e}l;FxT#349*F6*IWA"
    "jn@sGlIhi%UK)N1jvvkutddo`$J8t4E)_?z+$y>?6)53|M8bkX`X4&b6tDKlF-$WO+Q)RU(1krZA{!JAf-TnsZJ8E}i&wiBe(|a}TX95k&umUE"
    ">VV>~?T8$4@0?GmHYjS3c{Z|CRSs@wu}RH!D{kdLV8@2Po1_%-w~~uvU>GL3cnCNx%2=-*=^wz_`g6D^xZk%ae9aeah+jO8d)?V7xG+!CE@l_b"
    "tD14;sH&w*KDnze%^4>RIK2Wc0$>`Qf{cbNinYAx*kC9ku{@H?eE6N{far<o73vvbFm*LRT80tm^k}2v!V)zZ0ggk!-#n0&uqVyE%&aM~8dIKF"
    "dr*~HuZFlDz^lh$PmNZW!i24^3sH46%GEV`(8Z#F6ab#f)%U0Z^7OHRTK`db-ZhX<wTh232SX5zu6ad9H+P$zHVb$#ft#N$7N?5c*KyA^Dglp0"
    "CGosRl-uIp1!NDBuiUq?no-Tb6U&d0n1odD_%}ZHvHIQK(ct=}?=R&+w{!T5iFu6w$GP5F&lC<h-W#Ur@6X%bZ+-DgR~~=jPagC>8O*O8=zX(&"
    "4!578ABQ8E!m94e7%>PeQL(f8us(@}I{_QP;KV)f*d|M0Xo~PpvrwKAM3h=12GKEnLWb$7P~p0~<zm*dkAK=#EBsxTN<TC0KAO(KZWL)k`B0JY"
    "FQp2qV=69yI|-^4vf>+JF!z6w5`fL<^ht9u&$hhswjcf3(@!@6rJr%S;)sHq&=VjIE0ZfRPcQo{2%kx2S$!4Lh)tv_@|Qn-v-hpum;U$Jwcbi~"
    "`kS+rUl@M<*|RoiBHZj9oc<bx%7H{;BavDT-k5BdNEE}~R?$$k9vVllxg=-|h0AU4YX&s@DSndpSr*QI!1-VpGOM10w>yeNi<qs<qE7sab9=qh"
    "Jhxrg$E~?QVGP^S)hGgZYtqYew>V=5^%e+)OExX}SJe10O!+%?Z0J>k>w5GxEAFjsi;Na7;@Jm#zt|gn>dw!6`ComZceZ#`%~%m!OsXhFH<}1>"
    "5!1y@$6d=UKRPd~*!wcKijLt2;gjnhgRMW5TZ?6x5@&tPK2pIvjl;g=F`aIg-0&>?58DryhrJov2VGht{=azvZ%o_cFqAckY%7jf6t<3!K+VMM"
    "&IkqwXnt|^(Xlt<XoopFvZZ`$PA>Rs>VR?Be9t&@oVGAN>Yx0cs*41r+}}M=OoK|(XeFB;E13|vnTGNl;`R@EtMgSs3OwkBv0I^j*3f((7V~=T"
    "U}Jg~o-6M!kuge%nU}?#`>}ceM~VQly286;j*9&b)ct4Hp5*0YeDWl3<Wzzi@nNjCe==A%<{f$-#=G5vonhh?Og|i+Qcy95(n2g2ApRQJFZrh)"
    "fEBfHi*_kjkZ0TEE$~rXW7eU`>lJQhPZs+*;^$U^@qDEm-y-l~q)UROUpr25Y5w*$FLUxU2Pk?&6gYLpSrvC_Q)QZ;7Z>Qv^T=0Zb$I+}|NoSS"
    "^Ff~BG%L(Kwyn=8jAP2f5nr_ldtQRyKN}kGL7P-<-f1)KzevUp&#H<bWXLbaf7ZM7T#nnsf-b3`)~EA{H&rk5?2z8O{Qd2lhYeR$Z;P4NgfAkP"
    "wUqs4(PxF%ys&hi!!oUGd>%_{imU&u?FC`Ia41Bbo>#zOZrJ`33m6KnD;kTZ6$N@d8~iSn`3yC@pM6X22y6hWB+~+G;F>;XOVqC;%UPkY5MU66"
    "#kEBzq@5XKJ6|b&8Dlv$O(nC_fXgo8GAr;hn(h=C;`BAn&*(5P9LpQkg17F`0XUHsypb;{EsS7M@YAf)2T$9^9z>U2#Q<-BY=U?4r=iO>FlRNB"
    "^$U4%^!d+cC#Hb8)#QKZA>N;YgXgRlAjSf{{h8hje_ZA}x4k{ntP}=z_qyrMm^PXB>mrdyz862r4cjuat7oq7D*oQdMsH9VF&Z};b*;cF+r7@k"
    "a{61e4lsP?^OawK6qfIL&}Z^1Z-PqM)CrW+AAOvAMI~$W5ZV{idza~gW5%&U>bFUFm8@Uli<yKM+y_r7{(l0<xU{dn*6tR-E!!v{#<(xhktAAZ"
    "`rr06Vt|2gea~@nE<+my3FTdMoiB{*5GT+GGX3pocLnCjf4<RI>;*~7(`hU;|0&T=>pg5-*j&PAdxqZfb4q%7eQr3xH`=5k3Z@#AC=0ZExq!(w"
    "RE&mg-z(H_8alFzP*Nx!6~!5*SH5dJ9~2q7lh|wt{?qb~rCnR;Ju`1%y}4+md{kueaR~(QLh+tZMc7Mm&!H`TK*HAgRQ<2a0~!DfWr;G!(|=rG"
    "eXgegvQ<IOeJ;xvMhqs5;1d%QZwbJTixb34k}nJFwkJslvrPT1CoSC~jlX1ZQuxRhT{OrVmTUfl6b46qv%qH!V5>&Y@NeLPT2Lm7ia@;@b*%6C"
    "`Ma{Xo3{Qdn*6y`XbysZX0W}_eOtk#i*CWaTVGrIl@~H)Z_$u#nJUJAyudwCLV=D8N+G5aTr*766k?)pW43StG)oQ3zb-0UNUrXLsf-p`vS2o_"
    "9Q=;+U-IWKl}}3|LSmP^I9E5Vk$ulSx5#|DAo(?VZ^{6n=G*G$H(0roi~w#`Xyh<D2Np8w%A8gnxhJ<DU4>*{A^>e9m+m*kqy+{P&tM>QcY?-7"
    "r~~u#B;eK`FiKp1-Wy>q;<40G(VtNL4i@Dqb@_f=PW3Mvb-eOx^Q*nzn)~V(g5GTKFMsy+7ccL9rt@SLw%^mYXK>rDV!DIO@3ZEYEuT-E(&3sr"
    ")(68FEyx8;CA@zZM4aVdj67rcHKVBlf5Yr76@q<gW`$!GN+#rk1>Xaf(X7PpoNgd?%V@HeHtl9phC482cpd8!sB>SOwc#QU+>$r(=Vi_+_$7p9"
    "<*Sy~S?}Boin?N(J@`6Q{&D74Boq6o8;Hl=l1E(0x2cxded@KGjmI;VB7``P<N^&L#eXOaYxxi8n~2%@G%na>{?4xmt4MryaW{#Z;TW;pkj!8h"
    "u2*M=67YKn%;+%nDpt~J{B_J9z|kJ(JdZGp>L(B={mwASp2m<08<|OtKv16Q)3Mz8L2I4~vD~$K7lJ>D30K9|C6OvlIIorbDFsnszp2)%%S5+9"
    "&fI&Zis0L7sU*ieF);He#S!jfdH7CDX6ZF?>Y80xO7Bp0%%1T@d_sbhur$J3Fi>MJ(bQ;)7vyfK5ZC`moUesddCbT0q@_w^l+Ym7*$l8`c6d}$"
    "3{rg2A5)qo^<^Eqbn^u)`M6Ej<mF}hE4JSS;v9AHA=YsAeFQ|l`wU2eW+jT}<UR*!C6kztLW{_NPtV=7p}nFgBgKnBLX{L?gexA-0fg^?IN+Bz"
    "@%9!Uyg(x}jYt~<O#$RQcH|MU9aVQ`#q<{FdhTF*%0jdUPuxBN2Z<Yf)<!nL;M+kwV`$nSuutfj%?>8`_EuoAUJJbcpDiO`$$u50#lPGkJ9r6Z"
    "&CyphG@stXI()t!V{9f^PUys<Fm=T7h}IlXMGT8;FLAB!(PN0TMI8cQ)@8sp?^JlT$`A1P6d$ZSK&^Hl`AyH~A245rZz*_B(3wte$Z~f*mZ+V_"
    "2b<tx_8{JDFQuB7;Bhgnb~qBkA9=@!Y9o=-1gljU-*V>j;o>Rs*`E|wF{ZRv`)8WQcBwLl^NJBYDl;8&;ZxSL<>xiJwXDHQ&44|o&q5;~|B;7^"
    "JeWlG5(qWvu$Y6oRoWInYhh6gcj<>!d6<A=TrtZ3G!WvpxP9TYs>mzC1jY9lNh<W%j$K|$d>8Q{jB#3Ojl82n{8dq`oII+xamf^H%jaEQ>QJq4"
    "TpZVr-RytW+Nz=T$7quICdt1j=Vg~|P>4G*E?^b#v>_e%NL)&9SYY}1;x~j!W|<I8yxg<2Kax>81+eMQeVI32>|M0I-e8Ifj0fW@ni2q+kB=3~"
    "3%<bVISy}2)quj#1xWtr(5m<X8FI7_)MNYDbsE-s1=q=M07RFy;AU;m5OdhCI-2H_eR}!~tl<MXYpD;7t78o_sB*1m0UDADNDH0dhMDAG-mBst"
    "-ny>4Cf)n8x*E|)x`_F$eiI{sKjOxc06;#GkN9PnJr(ESw~e{cvsnA$S@v^rD^1N1TK1jj>D#@B&;8kN@OZ!bNqqPKY3||2hmpu(Ai5?ulf2$<"
    "(h#O<=V;!(QoxGJpAERv=R|3^rTS#d+On|l;B41aB!=p$JXi1M3gjxyUW3*8A{@;`ymzIwz}e^VudA`k)CxdzrkDhVpVI7MsaJqrAx<`_{awxW"
    "yj+LCx{`eaN2Q7+)DMy}Sj)RlGxQD7a#JF?{g}Sr6gB)i?xvc-_<l}3b5OIgPJ7lU0Bl4xF|A9u)15=YX|_eU%V7E(X2<O$U~#ldk`)E6%rY)a"
    "@Qhexrim;UYOvN+QfFvJ(pN4s%DV;CB6V*i&A?KOdg`7|P<JGZZCA2MWX8Q$JjnV8A&gb(#Z`wFf<+!hT&jyKl4K?mVF3@noAi?J{3L&c$Jx++"
    "V)xOi@p^P@r{JgK=i^H2@#6N3ge5?TMN#eHNxMN|!#^Z53gcKO!93ieU71~IGs$it%<D~<8XN?hyYLOpAbYn>q4hcvkt0&Gpc!Tck^uk6u`Y8o"
    "&PslQpI;yTgdj&R`N?ne_pau2_r_P)Bp)W8L>i*xy-CSqDA^X+Nk?-t_LLyu)`XnJh4QC4+Y-pZ<qOnObi5~2&4H$jZKPQyVf0Imp^3O98psv$"
    "*l6GoOQ?<q&wvPSy4<~HCPBlzk#<si>o~~zx0;Jf{1{$6g!SbcQdrP>L!bBy#P^)X`;vgN(1fYGlQc}xh|QSZ)PZ|40;_pSezEwZ48gHbJX*3F"
    "JS{Pnr@6#Js}5^am|l-ez=!d%jd%O0UAaY@d@{FromMb{6}uTb#}II(bT)hPpB})_o{tOe&glg#8SZ;dOocuekyoWQS>U;1K%+1q&#i~de?y^~"
    "uR}-E{65{S<wi4p2zSn^bC~HpD6XK3!ORz#q%P@j<9ZQ}t~9xXU_lAY#N7m1ac&Q)-^J_e`4N9u2>qSWcWiYu;Dt)vlT>3vm_u>{!nrIoo%2-6"
    "0%H2O&k_0|mFj{A#x<&27a`eIdK^)TsEGAleuPZkz6n$5SIb#|*u3y-yCSByD9;^FR);Fn+LwP7f4nOL%2=yfcoG&RKjrw)l@w8hu#1x~O3*@5"
    "G)U4m9L)un-J&~i{Lee(w@2vpuoQyM-e2a_Q+OAT8mVnR<gB{Fh09u)W810~CxC}=I!kZ8X=&Iigy0_&7m5)L4wD`Bva7#)TgvFgGw=`=BFHiE"
    "hkIjO@wa4;J0QXxC1Cod2pDubG3RX01XB{P?(QZ5F1XF(dpXT$%KXnXQLZUek=)bb*nm_|g2ujyk-eMp-KNL;2o`G3=gTm3+6EYAkk8CESkv1M"
    "D>J(q$5=F}bB;zJgaLvAt1CCREJE4_Zy!wxk)I<@_`l`9qMb=Ro2}R(b>iQ%Mp8VG&>uUn;H*P0n}5Sn7{CnIOwz++Z>*INMQiL?+>>kTf+jo%"
    "SM!V*DcR}^;-Yq@GQT(|O-#2A+3+Fb%0Uv6kLb*@#G?L4MjsrJ+s6rLz+g)fU1Sc^U(i3wm|JxS8W-2BE7>t$C|uqNz8)^bU-ZO%1{l&sTo$p9"
    "(RTPn%eU@{%FT;+knuJo&bL(UUF0=ui#+9ZjN<4k%CV%X^T5&fGRl9LNd4*X4c;ZbnT7_8KG3QUK$4~Y?`7>Ce91Bo#0TeQMcNNm>}a}ZE)BuJ"
    "`%B7H0Yq9twMsOz=`xm;np(oAgegpahVt?IQm}I%&7g{=p&YbAlSpzNL2~*>T<@r3q`J$~Lk<sF{u2C)aMMn<XQz1|#<FAo)K>OQdokPkKT6WV"
    "klt`=g<+bvUowR``?LJ8aTFCs9&kLZ^d^?l6kp_{SdUGSdaPX;$}&Df{IoiQyV<7ju<TfoOW3?4%}I@mX4dAL@RAXLRCAqhC9CR!LDA?*iwKNA"
    "YovPbgDK71#G}pE{%Ok>Gf!R<61$m8C6=>0mS+sWask-cJRm`=U3xc*O|1;9C!S8SNpuM}uE^6)(tY0UelBT@1?HrYc3-(b15DJ8{SFHT%8Epa"
    "|M=^)f|%Bci2jMJ@iklC&Pvv#_z^aeQ3yD#SxD3HulzBF^3cXtL2Xm|WkyJ7XEiX@Y$>1)rnh2T^2BlMfkbdjzq+WH|CBh!4L&2Pp$$$`vQl|6"
    "6Jrd!Fj8=RW4l1D<)5TH*=jDsK4)bCV$p&kd@ju)uf>(t-`K#;f|G(loT<S=-Y>MvMRUb-G^q&C0yr<{4R8g1W&fD8%fYio=kd@p`w3JSSc<E5"
    "*`?%|_MvswbVF)7sjl<H(Uy3{_w}<VKSCc}fcsY)XTmAH6Wlxc*V*@$`@R12gK@pl<Kce%o&8>KsRv`aZLUcGNv;HNY9pCH_`uBYAHK3(){FQk"
    "l=z?`rh%7G$LL=hbXL5^*Pe52LK3%}EIWTBRpByurcII#58(>dr1waQVphi_zfyi4$XDWx=GO3;1Iia+OKo;0hxgk>r2Z=FcEoN@gMkJJU}Jrs"
    "vUT3MTv?HNIs_j{kyz-NlSgzvm8zV{{|LOvt<3&Si5y9j?_$ha1%IKH{gUS|%qY$UJ(Y^OIUv*6ATYxJtt4r4uccY*UYjm|alwCaJ1H|}t{hX9"
    "t{(Yi{n78;*nR2Z-rm%|eZO_!UZc15r~b?%%e~(#=Eui2Zub6lEkD%Dp6Z#C`@O%|59g-*X|PbrBGdKhB1gL-@eu{q7Z?5$2)O4`x=E^$H=N$f"
    "BL_;$)#W<d!t3L&k(upbA=f$)AIaiOP`?P+JehrJoTNp1n%;T}@!H*1mG9@Z1+68!?EQ;ZtG&Pver{2SWa$u`yR97x$4{=n?eYCMe+{Uw%4p1N"
    "Zt})yglGfG#JrWC{D%v4`}fZF{$ge0Wb_=_HI{bMiEK54<w9dcwg8IrbE?Egu&}lwz>p}S?%$7%OD2e5n8)_qjtkxB(d8W-MNiG5uA|kNnMrYS"
    "f6||3%_Ufwi>H&9i}6#cwDuTCO1@O9U$WHF0PubywEV9HXJYMAGbJG_8-L_Im$sTSE(^xhLX3!?q>)$y{lYghl3b?UI0fQhz4cX15^%D|gQ4Vc"
    "r;Olu5v@;ZshTV4ZNcu6vbxUF4LEy7^tTh5{92}I05JU|ISZFqUE8*{nm6HM?Wm4d0XLR53YUH0GP+3^8q8y@DYvgSp<v$ASa*;!aM-Nfm+M4?"
    "g$3VDKv@kBKY4Nem;5jsn2iE*{iojLq-t`{)Ty*LS^5vyF4Cv<*H<?ReuNt(m5`Dw{!W}4f%ymBi!OYseI(Hry_^E`ZN8+X?(-MrBOA6|qcd3e"
    ">ukKj%0soKCACv<lNS!lW2-c}&BDI41qaVeHH-Y7N^4Ko+pey%^tHhE7o`%Vbjo3j5&By==>R{fRj0||u9C+%GYv1d?ov(BuIpnfS6mw&amoMo"
    "ay#@xJGyj6ZW!CjY6uGq*yc5pYw2-D{Ly?@at{^^1@3WrmceU(vC&w<y>LtWjF>DmrzrDSw(tthuxgK2qhoY-N(zcAY0f=inE{RJ_*8ykzrytH"
    "Ni1?A9~w)i-K0x_N*($ELY{b=FH2)eRlHB#gTGIwY{S4?e}%bQoL-c>@q8+6NFZ!KDaZ_R>YD{V^g>lyJ#0Q7`}r<>Wv_M+G|gI9R#T1gX2cbB"
    "s`T*`_DG`xZOJ*Os<81Y<aCqyk;cY15?2|qCP5fY-DjFopsrEu(td?;-t2do=f^HFCdH&HkfbRIh)sD`(fsj%)RHN(`)oUqR$7E((gu}DI+Bbn"
    "Gm)_ZyjxZY2yfusM_ry`tYtd+Ir_}Gv%-WxEcP=SnTy<w4nh67f2a&?dLp;$Cp16cS`oO(U2{fShq;TtR@CRW;fWRx6p>V0jdmuLO)<FyWG2qR"
    ";d$LeC6tY%mLY+AF3rO+Pg1G-nldHHtg)u%a|OsmRj(l(_ICsT_w=24Uo5EQ6jLUeAm)m4r=+BPf?6B_f56k)uA*JoriesJ<TPXXEbC5zbwnuV"
    "qEGEDP&r4vLv;M1CVeNHhrvs>q1l&I9Tz<f7|mVrbp=+lrX_ByU!N9v1_DtVl6TC<49#i3@wMvXUbO_)qO2^rlw8GXx;2+f!l&V8J4>vs7YLs#"
    "@ar<gXTpXk#X@ydc$rt$xcpg}#}9Sst)w8<>BYomog07G;Xg|KJ#`Le4@nEcj@_Py?wV^3v5V-SIt2I!{`EwQ9xIs96ULK(uU7+l=8y8Pn|Kb6"
    "srN$!J;{`%UDpk(mpXUiBhZ$hkH)73_Z?Q7M~|HS&*%1UWAUCxbO;yyL({>Bv8GrY=*EGEIJ+bquaM9-;9@`jSq;{u=17NpwXff|KRpiGW}U$0"
    "p?D9F)Q=5?c8ZS=!9OvERcd4D>9>E%Xl~{0y&1BV5PI`n!RGzaXIW`06aaF*vPdVH^<s>FEEN2)>-Ml_8s`C_?++H!o-dW72m5qXq7<mFLQ7%V"
    "Y_GD(3oAJ=5abOwlAPhTYe3cN_O3==ym;L%*zX8m5XV&J1dGy>TIDUwyMBr*Piw!#ubCTtn_FMsk#NnmFK#gJy(zpIJoRexjLY5_pZ6tqVfUq*"
    "WdXsy9i0&sw`b$;uwURk)0Uj>nFx`i>%YwBAlEM}d12kIrgL=MVq_2>1+&)UC8@;1xXcmRcffBe8L`w%X6=|f;i?S@z`pxRe=J=Cg_*N98s*Z|"
    "HMYkJ^W5j`k511h4A=AOiY8Dbn;7kl^HaW=u7D4%@k}f%EgIH^$NyO-TU-Rs%-oFZLweMu@jQDKcA9GU$dEa%ghJ%GexXZ4+BVOLY6TYPBJ=`*"
    "sFfat_`f?kce7}CQnBNXmBgVBdb_FnSBhNRy*3s~nXJP+$GOd<2G<Uj!>241a$nhf+QW4}pG#KayeM~HcEoHCdyPrg!{h7&E4p;84W+VG8?yJ{"
    "ai*WZXjdd>I5Ky$F57J@(>L}2ZAprw@1FvzjWN=9LT#qIIXokMPnJWQ7=DE46~q-DL&YP%?Yu2$<n&V3qdnW>eBu><ZBN7DkZaa_(o%gSx``D4"
    "g(2QjB&H3BIz6nNiP9`JrOggSeU(jrh;R|2+@vgn^o<qT{~fz%4&?T-aJuPPi($hA|DNdm9#y7cWi_5j)MWm0>Y3EzYE-tDN|wDfCVy}V8rZAP"
    "!Wr;hQ-j%UFxTRwJp&!pP~4*v<`x3low_WVb}bO^d9^9Ke`b0QgA05F692v7eOdE0tL=LrI?&GJ00&=U`$aCqE4B*RK(KL(SEl+OvriO-eH7~Y"
    "sPvlfOSto6oUe#oKTyD4!MjeJ$)!)^k3xEYX(3djJMz+_K$~lL%tiAc^E+jcb&}s`E9iTtXvd{;_wnbq)$GiN+?$Kf;)MruI<|QM%Z7o`y$LZo"
    "%4Tfqt1%E1YuV@5*J-=K56Z|5|J?qX3u8AJFs`-RitxXjiYaYv2S^uv66!dw1g)i><+jzjLr;d9^P`6UJ^ulB)$LGcxeZjJevNG(A@<LkhW*?U"
    "zi)q7M@;!+QZKW0GVe)Xv;pF0V{sE#hvK<J(+2fbLzfD8tPlGmBy^|0fobjt&=*RqAeG^q^s#?JJ9o2jzA{%;ziNSnmsx$QF#p1jOfRJO>5KkZ"
    "X+KQE1=-pm<j(NXA4EH{m(bf8LKBwehc^D<_S}O%4M&IAEK2jb^vac8!kk=^t&zIHr-4ODMU~sfZCzTDrvQ(=Uaz3>^Cydr8UEGp{DMuhW^~gp"
    "B!s3Z7<*k@lqn>FI>;{X537Bdn`4nUNSai{1+8U8o-15(lL}Y1Q`%*|q=PYO=2FF47o}lE+l~kKiw@g9(SB^713R#n3)!<E3{Cd%EStQF<+1!Z"
    "bA=mC)0_$H%!wz)wv|a#Krb>anlU9oL?dz0M@(5FmegtQdXHl|pE(-R(U}<EDcZF54!{||6K3f;Z*1S7_Oo?f_AAo9+^k4ECNeXpgi2ka^}!33"
    "8;Gg%H$Iv%i9xE#Kd+5fg|9p9Ko)eD9(AC|caPZy;u7iPJt|D(1MtHWB<13hu1~bm8zE@42z~e`x>_}1sU|5(Pf`xNmYU15aqXgl=**=uj|w+9"
    "`hY(x-KP0F+WfRQ4{5@xd0}x*i;0{|a{FCckj0m@o)4H6cgj=X3ZvO?39B;OvS)1fonA(RICYJj0kpfwE`LK{u_vw+*R4^tXQQh*eMb^#vf;=4"
    "qAN1^quY|kv|P1A(FObUJ->SSo7DQl4&50}gJVNuHmoBNq0OfF3-%CLikGOwGX4**8x}%#xmAn{d(l{<t#>_MgnsSuCfmnpVdoL$=BJ>)ySfhy"
    "yruVK{;i-e(s00ui6g4jGDLYMHt<q>7o5TEMin0X>8^AGN$5ByltBZ?b?`9j?IN)24+i}4(OIqV4&4%KDeSN*BoxRccraxLz-}&SoPs_t?XgBS"
    "9@nJ>ox|3`@em7<jy2oH(q3)S2SVB%4|pkNZ`$-IHO5?nhI|REG%=gBFG*$A<hW<;2bcK|x%j_KCOzm+J<8g=ol1_zNX8W4M#YG&<f<Cx_%h&#"
    "v~Nmw)I#teEQ>of(&8THKbQEkd;}w!Ya(nqDCMjCOUG#DJ4a&5k5oKWhO%*D(%fVA8mb>+!n+cQMrA@$df;W>VPld-(Y7(iVs|OoD;pGK7o7}O"
    "?A;5WkgXjbtDlfU%DVJb($TCZZw_gK7wSG{xgSgQQ3@KNdXDZSb&UCE2N2Fed6F%d=7POZ8b&VOFl!XE-n{1v;*1;!+r|ivcw;DCTA=I0?;b0G"
    "S=O$ddSnl6cqUt<VSdY_2C#h_H!J3k$GBjHH@uX*t`R#DixN#Q+KD&-YwV<(jHHc*7c@l6Y0}TRON)O&!`|1wrWtrpor@8l1nk`g$n!Ok-?P+t"
    "yq<0reACixG6URXl$m9*^>H6?2rFoMxTkcbr3la-_(<N7KFk-De~UscN^8;m{ccurmyx&Q=TVzJCl__cbzcNQ4Po_`KIs&S8cTemtGCFU&ytn6"
    "3pyFOq+s#o4<uH}I2QLoGaSZrXzDXAH=xDFc9?PS(*bV%L(Sa#W-lCzQ_DmoiKx~cP_8WEBa&f>csqKp_>ZEzvbkoV*=pH2bLX~{gOfe4WBrlq"
    "?EV4MDsl4Pm>%6MarSeX<{4p`1|0SfaeZI69<?3__W4!_qHt_h$#AOsYVq`cN8HgZ^ZY))*rPL2n2ubksJ>$~Ya${%C3ymApO5E!-J!-$u#_FU"
    "V!>i$9G-51{aYcNqF$lV>U+g)znBKJj1Mbq1|Tm>{|XJIPJMKMB^g6evf2pfd(^fuxS6!^wO>V4_+0Y*bt#9zkHc}>AKGe_E@DLM81Mf#(*2Bv"
    "bgd+oFCG}U^?z6(ox!;dMpx*}73u%rfv}O5efj0Jwbx&d<JVsEv_}23D^>raA9(SEYOU14MI7s<E^0PUJoL~*QmL%FZ8Q___DLz;)$k{ubbV?o"
    "s&6I2J9My0VJLTS{UWmaFP80756Xi)4XFhO8gp`uK5>;bL;u44@qFo_hgvhQ>((Wzy@n6Js=G0%z%aR$AMdQnZ!2+(NMz%{gBavd-L5nfIYOm7"
    "d8tyXX=}XXMtuyh5=H{{&wg^A4xO*G!Z2K2b^8;j)h_obw&Qqu8T4r>kl-k=UaUo>IBqmf%*}PB+P=CvuMQOVI&}WN1xjl0M-R4U+GUAA$6IDy"
    "w0{fw*@r_3^2=UaaOC@%<+D>Xv*5uh5KR^h;O8wwV$n}=FN(6P)@teAC`uBSeJK;dTjJplpOlpf!QFT8zzFm|j`s?C=T0rxI47iPGn<~KN~P?U"
    "D@=r_vK9qi=HHC}P9|_8fzJydpb&TPu!toQ$K=!LOrl_NJv?bu`+lK0;q+9ut9kX26k=c)L4bLL?8GNMfUZ@kOu(jTDrm`#mNzRsShz(?V8v8i"
    "zYknoU4pFLLdyFUTjc{5L-st(TN|Z$Fc@i{Z*hyar2t!(+K-3mA*sg=zI17td8S@Vk`pJj`B(wSWI40}HkX6&`PBsohobS=1k(3I)bwL<Pt9hH"
    "I-TxPp<EboB6*S%oHh8R*0tLZWE{ZT?FHJ-RFS4^i46i1$?AE26M7YZFi)MZ*OUT4ieALEc!A0m*qdeq23j$;QY*CBoW`;53L2P8s{M;f*$Q4d"
    "6m#g=s#deAl~&NDf3TYnvJZGH3P;?f=SYs#(A_WIvDA3az$Jy+FF9)@%t5%AgXM4-$)1NBAOz#WjI#pEO#U7u8(Wv36vQhE=ppwr@&IC+TmcuW"
    "0#d>;*3pwfU^If{^IlIB+RH!tt|*~bH(@G-+3UnmnhMQQlWKJ#DZVfpt3`VWNM-DS4XDwWo#qDAqK>OZA>=qWS4fSoKhlmzQ-&qpupR`zIG~xY"
    ")|%neyG0_);&wIeSx<tDI0(FiLuDL=;{MnPdUsEIf*6Y|P$=evc^u=+8++2z>vj#svFhZz_c)R~>Aib^4ru3{J95MG7lMEh!^>?FO5TO$<ZuyC"
    "46Zjr`Ea)?$ln$%q<T<sH9@Un8DEq*o1%*E_h-q@06m+H79Djh$CEHvnj`&Y5Y%dsWSygGbuZ7Y>lcDtYocN_J)2pF?-T<OJkPqeRUuSmDahCG"
    "==AB+g>ltd{z}n`{bsi+Pf7;14d|lARlazo+1yAG`Po2><Fwh(7Ont6Q9VbT#iK}+O9Iwvb#Z1U09)c8=|$-;TQAy6t+ZZ^$1azBlFos0R>n6W"
    "7;kuC^DQILB54F3ZC9-c0vh{S76vVdq8>*TPY!m0+BE@U0m3R+pH*sSsJ1jk{_aBFp^!5`&kadl&$W)vjsY^mSP$&^2=}~vInRBc4jBY3rrgh("
    "l_gk9m8u|9CXKAX`{`*%&^<XtC-1m^(XpZpn0+Ol?!(EevOvW(mkkS$4c^0H*kU}T;zL}jAGDoOVMN=!%1*~5%CnL{+6Nnr?QLDqkU~V@l}cr2"
    "MiwZ`jvu#DL$7hm(>7G%n=n^jtzL4>f^M>e8T4Q<_`&#XV{XWP9p#U+m87m)zRM)^N+$hWM_+waOfVUcuTES>B`!^yZoDA4rwD@AF!1qyMGCtq"
    "Xmv35cZ=LNaD2W`_ctQy-(GQ6d?UbHfA?dC=NgYw=xwM!<8iX5NvELTI6v-r-w?ls700cV)6mNL9{%z-lO5k<1$}))o{AsC6C&LeXGFJRZ8)q@"
    "-3#y24{@2TnF#@D&8zjon2hngMl+F4L8EO6;EkQqn;7>8ngk1@s#k0JPdw7rIeE&~zz)W=AJiTGYSxGNuIAN8ayAVxFg<!ktqss5eFnJ^C9MEQ"
    "q$x;FrSe=igcsb>!k_1DYY(LFmmL7`O@Tdg2Ddo7C`d=0RxB(D8d%`6KvDxk$@gWN2=e`qV_%}ck+jci_dV;beE7kv!OcDIMm?9KI#NHB&>#p-"
    "^5sq^c5#F6pE%)#ig+>4tfrI&HABKrJa05tua_&h%f=%(^|b%;3T+F+TAZe*qPA8g2a>p;_o+{5W`js|h~paF5>xDJ=j4b+o@DW4TiG`Br%1Jl"
    "){X=1l0rPaoev8Yj1O9ZhwC{f2WWInqq-mp_txLL0sosIL{8I^7h<{ab``Kxz+<$#xx5in-9ZKR*1m9?8GmI()*6V}^aGcka^)!5UsS0`_bxZ2"
    "KI6^Jg&`i%^y$LgyX^168+cwF7BzwwT|Xcadpi-flxqy>`}_O6%W=J?+UNRrd?mBs=@kiaTb+*8Qvg)2vkBlx1QCTi=fN?C{`4+h*dMqSn70St"
    "r8hupT+KTKu?)jPc!wCIXx(;rYZHq&7U<jF^re7-H^*Bdj9KP(n~xraV!<+{4Q@4ATH>|AUf+V5Ii@DGPxgR)V08&p<$ecYvEa&$H@DKhI$0^E"
    "_7>=PTUxC^S#99D5qeYS=<zd25<Y+3ZBYPALwpuMQSZ8QfGQBs`{SX;H${1WSAgD0tqCQ)1Es3lg*a}hz6N2lDO8bd#ErdN*iZyQ5x`y5>6P#|"
    "aEl+LFr>^JlSMz#qrQ;_`EUI-fX#Y0MTPvxwHoA_?z5q9#b#PnDLGbPul?a5-HeMbBsLvC`)s4U5Kh+{tb+lCP2JaUv}fSiZ%gb(jW-)t=-<<B"
    "evi6{MpnIC`*$XdIXA@0{|lMnO}f;kYruyj$Y{Hd<x1T~3FDQ1*>u*;<M?Mo2^{pb!yAWuszE^Tw8whVCk_3G>m?l#zdzpGmIhq=&_jAU9oVXI"
    "Jt=xVQ{Sqyz?2av0Td7?=30<dV-0M+#mSkK1Fe?XBtI0$U&fP1sdZs)Ar3*d5o4S)EXN!53*R6*j>+Ht<7V|HmMoI{QPCE?tt;XN&6z=8P};K6"
    "qUl*Upc=HyBEHQwx4?btbuwPo;zNZkMhTBbZtbbz&tc%6FK5>IEEZH3WsZtj1UvhZl^H2nm3&ki+Ho(KB!0G~Ab-Q1;sU3M_hsj~9eTHYNskHP"
    "kGA-tWYz9uLX<$Wr>0DIH;}G2uLegEd!`WakL+OD+m;@ZOz06THZy!gjt<~(iPj}JiK^n4w}-sV`=Pxk$r&G-)QiR=IKfJ|#6$3G@Tf2d?uf?h"
    "(Y}``&$afPgymCqoJygmEps_=U^v{8c)lo#&b_=Ca|??Io!uQvA3|-R#{LmMYRHc1;jn7bfU=OX!Vf~(lfN|NylxuRP>wPaWDNQ8^;?$rc6m=b"
    "=0P1>pu2Trq_dU4ns>Pf5d!!lQ{}~#$v#m@h^Z$2&7LW1?Rxmew2<Re`f#wiw3#F$xofp5MwxPiWr|nA6}TNCw#Ci9&=(0z1&-!e_B<<K!+ta_"
    "l>@xO$B8=CPWfalf2qG-=xl8X>G{~ltQ@`-X8X_?VT$-zK(+B`GE|9xd7wMs<qQ(I(HT7Q=?ExDrYv=YVu-QiR%1yDE-tn|p}kWWKy|iOdrwa="
    "V8|>pjW}#}WE*t{QRO|}e|t2}cUNFofn;TrHgUr{%pKXS{=p9JySXQ$7)O!pnrg&#u%UfB236g!!cqQd(jQCz)4-)WKs|lghRb0Zcv#fJ-zmI7"
    "?v8db(VeK=4P=ZdOCw+o{<3V%k+vScsP69W3*k%I1OS8Dlso%DMIk6+d)7*xLN@RrIFvdl1hleZK1`Ufv;1uY!V-~cV`RR&yRuS<gaXd_^5s-_"
    "M8&#kJPM<loc`yJROnkqLVjuRN)l)x;;wBuFi{<rF9H(y@jM0hI3AU;1M{99E9AQD#7!<3ParkRD4!JTRatc3@Ya?Z0U`keLEWXLCBd>d6jhU5"
    ")!W-}F1x!@q$zg{^tgwc7V@+xicFYgtxl^IhJFCx7OVGGS7q;NcygT#IB~hNlgF+#x>~)92@g!U#cydzmrMQ{+;Su<nzdTVV0rO_4@x#9cNl})"
    "#+5kS{i7FmTPovvchawF?BSa4FD&FWk%8UZ1T(MHjaRSNn^n1=P!sU1N)_=!UpPECV=L65O{!FOf%tf*GF|R-W}cei#<W6rtoboH46arS!`u_T"
    "qZ8_mV>#U+N-MTY)i~n$peU-<d77QQDz&ve8W5bGn4ILM+f#9zZi0_mTd&6&Jm0>3drN$<E;_M4Vd}cCb+U(%f#%WnP!lj}?DY_$gr{=5+yUV7"
    "ukDfJ$)a#mZID#Hl}X*6`T6H1>7jSR!>owb6f@(=)SX5&Tjc|bw1Nq-)p{oVuXnZ-GKy5+1>@8EWVxf?uBji-m0e^}>}(_q8&e1&e9vvf&+{yk"
    "JtvdUZg^W5T$cI%&0F!5B=}kOc^`@aU6CY)*ss;f{D}075WTyt6bU*EMHb_M3|cK=-X?_)s?}WBcy~un$pJpJCnqE2+Q9WT4Tm>x0a~I)Ll?bP"
    "b9^s`o;4aSbTnBOP?f$i*gJlDi=XfH9C4o#mk}M99}JpUxJFl!m+!#S?TLJv8YI|5hd`_(mEpNRy1|GidsidO>YTNGurAOgIk6`7rd1Z6UkPOi"
    "y$GzMAl=jm7huCsGJz7B!M(-4D=|n1%Rr9Xptd^$R}bUzDfUC(CEvzXx_NhE<C~i_$lpq;x9;S&Oz&aB|FApWt-RlXw>A^bo2J!jb#}JB2ky4F"
    "S90M>CDM~0+YK29+|$fVH5H!#KU?RLKZH#L5KFpiui4aWnQgTsb72%%X~Hq{P_-mg-1xqfe%_$swwZLNVf3;SC)2G4B7@Ax`8-9C<fU!O-SQ+s"
    "2u5YDsc^xOC#yU&GrrqwO6!i>FWVIfxy+=?oA~ZZ&nuz+{!h79KudGKNw)0Z^P$C^PN!C{w^}U#c&?ZC?H~wrvv8%-z;gu?jJ)a2VXZekucH}H"
    "s)_H0mg;H7<XaFRlUM5HxsNU)-`_*<p=qVM#N1x29;LW)MQ5F+4LMz)3;ydZ)jaRf3+1-B(1g$$6WXdf47sx?w5bwA7@+eE`DD*84>XY~b#Bdx"
    "-vUf*dtt7v#0aqJtx$5Vz}>e2c>cU3!KKKPBo(z~m<yl2bg2;Hu0x)w*J??UlT!7Qk8@E4AV9ao7^H1%-)+f)ercH?>S_}m99FK)%GPJNLVoz+"
    "g@w&+A^YVCges6I8jr_tMUl9+G7BW5BRHg7lI60!d>=t1LdIoCxzkyu#?q3JK6F>=lI9jxgw*ARDTzPl*?4u!!2w<o7rX-JT(@>h56vWhYEItW"
    "8(ImgwdlBDCr#l9GmV`bk<;xe1t^Lr!jx)iKAs==eiJL@)#7*`K$Cx%zq(w7vfw>_Va3{OPdlhAHxxu!Scz(WB$?xQVZo*T#*-}=s^m9~xP?Sg"
    "$!@z{rRGw?5XI1!_5!X7;1-2zo`ompMx`Tb4SX)D^NIJ-j&k3@@r<U8n2#N5#Wg5_tZX%GfWrGFBFH}4YDIF%^}r7l@#x>#%{_elE;yF~CL`LZ"
    "*6QvQTFDDV0$GyE%F7o-B9aPsG{g7{ZO_W_p5i#=*fQGLSzKtfci*GpL9tMOQn8f!|5hNSa`V-%b{dmXrz9;xS=Ue5m%6f3RlG1?HqSgaJq_nH"
    "Ek&Q8DuswN^|>Nxo$@F@5m)4eW@7ldrvZGQy|gLLNt&t|3LKT&_&AnN?(#_L4`ZHW(5$UiRF+wGzmfH$wb)EnD$B~9$ntaNd*730Ik@b=YH33*"
    "6Zp^_%1OCfjGF@ogJT+x*z^@Rb4hCkav~B2;P=OR2m?q+WZjdY<M}?7=Nww)4=G;r9k-MIm`%JcBlTi7t{Mi9U}T$FrCNUzO0Ne}Rih;x{eYcX"
    "9z6<#4LpBuQ({t>OGQo(2{lJzG}ha4VM;C=IRur9UT-<r``pLN^I*E-0J~#adAho3?|3f9EyV+TC{e{Q<3-uuZwo+WXJL`UZ>UtLfOKbP+3o%F"
    "E9zisGzFr>UU^bLKzV7#_Wnr`fU3j_*r@G7x=>EQU^oh-k*Y|=>14TVT%D3ElTcg%NChL8Vb23ec1Xk{=Y1O6XgqLM9@D4_38_o<LMFF(@Sr|i"
    "d>KpGQ>q!T1)x2>2}2dUU$)2Gn(kUx2lKX|v3IxKA?DIfnEbUQ?-bY?4R`LMlx-RFJ%6;C<>CzK&hA(Or7Y|9j2XN%7)U?S+#$^GtCuedd1-{<"
    ")a=_uF_d#JZGmUNU^W%w^71SQ+-7f2_pKoam~1+k^;D0mQ!`b`aS&*jP>fJw6A#Mr^2?=L1#`ndb_6HX|GEQ9CB(9HKc8H7hYJyK#f)noS37CE"
    "tpwjX1El$ywgN3JjmLk5JMWh<fiU$#^s?&v%g6kn(Cx}PphyVqGCiHrWGA?B-T3&ArrsiVh-<8$r#T<1Uc@nL0uMn_&6|fOiDQkkxVt97?6^~F"
    "4&S|Z4^ZW@{P&~|bVYi4FxXA+_O6-as1IMbEIFugwR8W>TbF7tcR{$WEcxZ^6LK`s_is5CqwefpGMdnKU(8gF&#Ae6pnkPldgT(5_4a|f=0H09"
    "<G3y{lF)|g6xfRp0#l~VgFsT3^7$l`xU48CA%6ajc%oiH8?qoM+&-=!?6{YJ15$sf3Qv&=9|?j7jPS@$+YYg2W@ZA7f~}UrF_T1ox7oH#d}>;r"
    "_gwt7*Xp&7I&{vfNiuIw`avSTx?+o3l%0i(xqUm2`livCoo)JQ!I0rnrKJT7A&0i$ty`NqcR0RdSFSXgVHlT$%lG$(!>L&};Xs}UONpX4BiV%y"
    "<xch?V|K?c>=af59dTBzh9`v%H7hCRxw15zO*1??)IGy66B)GRsW`6W$|tR3D0+Gry!H@!IT+CW?kA8Vkn%_!36u$nL$nabQ&Z<EQ|`)2<=(x-"
    "lzw}B=+L{nRA&0L(3)k5anp``$^E3Gq8POELeZG5P|q?T7w9b#L`kY%+Cs(A{{FsF*H8>N3@xHC*HYCuS6aAm&+@2SV=9ft*yy>k?w&!}qyefT"
    "Ef-41r?p51y)?3GN;i9G(gZ3av!UwN7N;L>p>p^rGn<yesblm!;m!26>p4u4tt|<2eH#@;VjaKD%OpcH3b`UPhC4IbE21my;`=D7lqwqpz(TLu"
    "6bDazMrh|t5E*)d!R?VS26xT^OzZ<U-G1Ml11{yeh}u`L%EEaHU38Q0<RV1Pt$D*u*R?|6xt`bL8lY-!M#%})#PmE91aeFtmg=o{L4-iHA~}j3"
    "(S!MN5h{J1pZBD%nDk=^mY!Ls2isJOOu5{vV;F4ZpP!<2O1I^78(-vEDU-pzo)PC9wFi^}ss7$btQ7;2!>Qn%#=-|Au~NX@=<!ooCJa{2${TxA"
    "bK@kA<GXu%B^mMheeLR~spkZd0qsvIjSz!}a@2y!T$0LC^Awyz&7ENP;FarozWQS?SA^a*)TK_kHf$Yo9}GNsA=V=>+?HKHgtZ8RjBBcnBA4rn"
    "NOwQUrI?A)&Td{?(@ck@4r%lo_@~Z2Auw4MSeo&YhG?_1I|H>KZ&iuUG(VxoyjJBnEw*up#gg@x5YQQ^)>8a3Z7-sOzI;%2AsGb$+SA(qK&kK~"
    "YAh|loo6idQ_U^Kt0`{!{;qcH$hWxMO(ewi5`VAav+gzUyfRlY`T?+KEZ>@N{zu}GB#mT!blE*TFtDL~y9bwnuIIIbhF`9c;D5z!9gQnRG19{l"
    "Y`d*K>B5D>$Bw7Wr%oU5IIBtq?RBu%ARXOu8`w&wqb0z)%VwN^M)nw2$A#N>15gQJH{OS7qVc#)XSRSiw$kj<m1@=64-e{t*u}%QgZwl*3u!c("
    "RryMj<l@CEpMjlDYc{8|p{Q`+(j~p&<m44`sFjxMgwrzjd1D`{t2hLTz@ntZfKTQSjwh!EzWKLSG*wfKdTMhpGqV^%%XW5I4(&O89{9>BsPKy~"
    "I;loLd=M94VH|Skb`l4{X6g>`aVZfSI}lPC$#|UQ4|jH{r84U=_j)rk_n~Y{!}@KvNoa3Rx*F)5S377y|0|XBgF#utfsRQ4aUptP6IlD!`_Qhq"
    "qCQ()hH=p~jS`V+KE%N6RRo>V|Dfej0jhf46S$0|^r%v+v?t}MOdv$lq~hQL{hP+_XbA+Jmdn19nqOUmTKw84o*v!vcMXjeB2Poy7R}aNMu~Iy"
    "6^J48BYbw`Hg3<h7Wnw_*;(m0^k_KFC21LXWg&Tz7@~GI$a6{4$k%}gID%;&oOc1M@C%!%Mu!3g9-Wa`ejwrr`~#Dd5ry1!N;0^%c08_7xI5N&"
    "cKY{rCQ;GbTji<JB895^ES?2qheE7s)B>LrQddsk&@(U9a6G(S6HztjF)H)bNx_vko^dDGz=|Z_(3VsWmQPX<YsZf(`;|K!^t^)yH7%9rN{87q"
    "tya{S+G#<%Jzq(q=PCutU?q(sj?ecBP4i0@#3?*RZ`@8&IWi9;7&SW`Z_|_!sR?4&l<7dDh$?wL9C9xCuOQ46)CCAbEpUfAmVT}dekhG6Q<A(D"
    "XCaCQP-b_dFlaO;6nk4D%P|Owa9_%g$?MyaL%Ch4Y?Y@yP^V*TGWoWugiYYW(}3rt<*3pA^W@Du&+ni1P)4*-<(@GBTWMvH>`R!JP#eb$Sij^Y"
    "ap`esZP7jC{)7U^G2Rm5cP&jCJA7#i4=Zk;Ev#gFU%DtpWCy7nH;3PIjT2Vg)y9HGKBYt@-~@~P(vvMou2{H)!>+9vNHfe?`z~A(&nr(e(o{y4"
    "K|4r#X$JS()f3~CEiE*o1c8CEzB|+gD(f}?N3B-FS89nH7SnV{H63Pblbos*-zDdSFt@cIv2Tltgg}9oTK%Hx&bDq(mFLT+X(Xp{a7Su(t`~)D"
    "7`FW|Y%aNbsUH>+BBrk`@}|sul0=C+ed)4m@X@1M<iNGBzIyq!!t3>pJ+?3V?SKm-%n@2!c*bwmpi$x`CC?0LVB}N$u+Z9tP8ZV_;osSwq&EX{"
    "M6fjci4I^SdZ?pr$HF2<)6=Dw&|uwjIc(sX^BiGy<P7BldXISzCMR-Et!e5PEJaeQl=fZ(R-v0&5J>Bh7lgaJ(leU-P#yVJl-mA&rGjWPYQjyl"
    "+@@K$<xm+VK3)~wi{s3-^2^sB`EV$iJL0iui4ixZrgr4)Rc<Mp6>Ba{b>b~c|680ro9pIZgp+|}Lg1XXc3jN@ac}rx?q*z8Ejk@Z5W>5-y<F~Y"
    "L7?a<Z~^#Nh8+aKeb-F4{br1TZjEJ#$D{M-RYO`WqIci<>Q`%Z(7(RXjEShjJ|*eBLh~{C1P?`nB^ZtZ4IDH#2lBH7Peh%*kPuL+g`>6FFy&#I"
    "4k8K5NDk?%hOK|JTf>&Qco2SQTfMGDG_hyi++;pRw3%h`Fy=S7FY~*p=dQ_VQNT5q*AfTUCapcxr{u0DPHYxs1A|R$?uollUokaRb$Nhl)mu1>"
    "S6+<HFBN(0wJ<2Z@VwD|eg>cn^28HDckEc2vI${Z^(YLlUEA8S_I^HoAn7VEgF(sJWhYN!jXV6o2a5T#vssqsLKJK`blrIs_Ew;C>+3$ZYnWKz"
    "*@?1CF~(4%Op#WzyaTFjheN^IPHPH)oaq_8{b3-x*i7+}BZ{wIzy8i5aRcn(g%^B35%mi9;Uc`Iw2yt`8*l8()*?p%gH#W0uMK>SZ7NOOBM=1p"
    "8?9rJ#0-&q*I|K}T|B%QmW2~Ji|4usIjmUOhlMqkFTXHKFC;`zYs}N->caZo5GIXvUJW~iT<h<T*^6xGPEuipPWzGovF^x4&z)B7Q-eP|qB)ja"
    "b)w%sgNth|t&wO=MLYQ7z!gN>S}+mW<pY0p)w#Hu^e%~yES0R*l6JR7#q$uMa=9r$PxT&)EVKeSY1`9!xg<u67>~@5?`KCz3kFZ;y?c2oRvg8$"
    "Tu#-7W^gywdRnAaI&pFJMxzSo2}0{S&|ST4%YEC6XEhYQ&4Ur!^1B_1@>@zslY1>;CAaUmOathdJZqFItJ6)y@ZJMa=A9jJr&4hh@AvMzaYaD@"
    "{11Vjpkh@>Ri)z6EyX?36LnmBA3$;cp@&YMOZD(=vZK*r_wBa_gLatPPCbkkPo7jKU?${aPX4>R91HvNCF8fY=Gy0!P6x8BMEIn`Du$Ix++L~I"
    "?}y@(R!SK_5w_-+=_6-2Ird_F&ucWzV&Xs*@Unm4L&Ws7O7_MZ<&q$3Z3sKVOgqsei2!ZfPbN)M#vnd}P<*K0y;Lhp=EMC+KqgI(gE)%A6Ow5k"
    "q_fr9Lc1n)B{?$jgZCiM^>tS~q5Bpw$y-XiApBOk{r55Yip#p&s-v3#U-3Hq4|DHnc{XOGnFV*Ndx`Z&G?1n>yKD3ER2fE?4EO;Vq%&vmw70F7"
    "(f5pIN%ecej1<SCSq(Qm%36V6X6@l3icF7@HHOP`u2~YoR*nRvoiwks;1zRkuPEETBk==L#`eX3)MjR+<}W@`Qvv42U?MZPBA@ken=%+5x^TBV"
    "ToX%_hn>W28V7SulAS+spEG7CCrx<UE^h~V>228<cDcQyg>y_HcbWgn5i`D56~X$xber<IbEWLY+n)aD_7d((cwYCpGLUbOOOjTHOF$|E2ysbl"
    "JB@Z?>uO+f(E8N6=2L?T={cVv-_IRs@lBH-?8imX@>;p)4*&NDL!IH=oNQTApQopNgJt_!O0#P`5ssw&y|s6wQ`?ul%q9qiLsv4?MhI}6rZe+Q"
    "v(CJ-B7mh|(IoT|iyBH?7FgGphQK&P1pZJ*>*v$u7X@i$dNdmAxcjqG&IC&`YvIbQ>|Kgnjt>ji40sWt&zgR*nWx7~u1G^y=u8sNn-3sjOnqva"
    "TiOOP!MmWMfofTX+L!O<lfC(I>AvsSNjhC{ZJ-gC$uh~21wqruQfzy2>l?d~0Bu%qy)ISdw-ArIoc#L(+84;yZWlj@%Us};bpCiB|LlCFjllHi"
    "wl^Eu6+ez91{5KD(Bo4+9I9mGT+KVGHYFD$-CYg|G@LSUC{Pzo#VlKCSn#}9TEBGz6_+(GAz$w6b^J0bLegdO-Zsb!KX>8;OheO~w{G#BSuA9="
    "EMZ{|GpnoBu}fTgHPxe~B|K%Mhu{D|H@9V9S(iFAU6+cA=Hkq7c1kt%R-xUmZVWET_*Z`=xkbRn%RQ{uFy5o?tm~pGp=7Zr8uZjtx>=;%l)koN"
    "KXYp}*e^Mj^t8)yA^tl};gOp6nk`YNJa=ZbPn_n6a7YvD`t^ET)l{DVWjZWNSQ_^YbGO4Q93l|!kEG-yUnA#*oVx?QJumlVn`7=m_%Ncf=cl3V"
    "XmX~eYjQ}ns}qk-T_h`AyF)#b2rfRM6)%d$vq>Y95{qmvLg><5*V)~qJF;C@57is7F158+uU;)&!8F*?4f|H2D&z8E6Nl4ohae62Q^HnD_30#u"
    "p#}d#!H`DRu4xTNB<pqz5J<hK$lhKUt|M;$hc|&d^7VQ0HC<$fBMc&v?^Wiz<3ZV^0(5zoZ!bvHH?7ez!x-tUZ+{0<4HC&lxws0^ops-0rZs)Q"
    "m{*R^S6a;zZZi4W6+|V~YO8P+9>o7(Gu>{j;oPUxl&iYAjLXzRP35iM!vcg{Sy>tD6BMry#8eA_i@L=1rq}IyI^9;Y7E?PYzHsfJ*3lB<&a89="
    "vM9QjB)hrP-yEy-?)T~4XG+9Vl9P^HM^za5Zl3^0i*lkKBXo5M$foN^AbRb!Z|Fyl9rJWoCOzId#+nh`xl!Ifcm4W^Bwm&RS)jo~HNYHfgFEB#"
    "^t94Y^$w}#QNZ#~oONwC75WH|Q(YW2Dt@tmRgEf=W`s6W2NZ70F}$Iq89n-_uLtta%|tMiS$Nw}6Y%44SBk38<8xk11DgvMjvc#w=MLpx{&G?5"
    "fW88ko_g@`;kGhT_bqkW+D;D4TzIWt%Mqr~n65ZGJaT{Ej<sLFTJasQ=K1;Zthh;{7b<=S&aV<{5Ff(~0wEsC`R0weew_|P4}I?k>fP!cS7wC;"
    "hk<U*m4MKBZ~6P+!PAqCkp85aTBcmsHFpZm)jA!GBV9FEW;DsAMDEakYIiA!E8E*2J(UwaVPy9EW%t08_@3Mq!hp$m_$UR(@^^OyVCvd)sx8_E"
    "`k|$9p|0+GairRMf5`VMSM(8fURRRl5;l=LhSpXpy4ZXv1P?!@U-|gdQ<FAA*2+OBu?pP7iZ|K6SkdY&Reeb|g+@1FNDhB~-kBB5y_^02T)lUY"
    "9p{lJm{s+>?e|`L4>Y>b4evcbfDROm=#40flt@XWL{j2VhT=#w75ry!E-qptZZGzBZZ2ZtcK0rJBQADkcXoGXc4s7w+{jWC4QN0RwgEKSK3ncH"
    "d6{3mhUON*p@xmu^{T%5zRX`{{_>Z+*($7wq1ra)?NT3Bt4fvD)A{+F1qmG&0ywKduhrbh!phBs0n^4^wCUGOY29(Wl2WFiqGJYx;>1}h9dF)L"
    "mVW@L_`_YW(e=)ze$HG$@+FSxH;I_9XnW4J>(^5~J@IOlxzW@zzh~@oTzQLS?8&B(jaASxLILqTPH)!_@30PoPMUd$-RxPhNEdD_FOxe6*bF<Y"
    "9ILSlWxKF~>!p0im=)Au_FI?etm8lRmbRA6L&#3o5E`9wCN?z<AIk3js9Pb7%>~y~65WH-Xx^m8ajLgyVQ;;@{{CBhJ5i)8%tD+EjPtVHc?_A%"
    "x@-goU5s9$SVpu9t!`SgBw6iZn?7~n0^8!G>3tdQuD*5deV|YzuJaUAJ)C3GT~!B)TY~kN20hU&bDA+$=@?_syPycpj=g3a07Aw(SU6gs-^elF"
    "QZe&2jEOE}Pp-x0*DA240c{p;_LP>%GRpL@33XY5hldvu_Rka4VE?OeZDeGL{-~(Sd)Fo2*Qhg>1|XaJ<Si$RGyHapnhB#vk%+xNZ-3q!WzVyn"
    "+0;-x?V4O>I!VX6eROV5d)=(b8+=M^$N8s+()?%49k_kdNIG3Cm<YsTvqTP#@Nr^^4rnT0jZ2fN%D8Drb@fnz``+-T0x705{NfguEx!G@uQ8oS"
    "(89#Vinp#galSOmTN@nFaT`KR(PlbWN~s&G8XX~W@d;CAF$>TLLfR?Z2`V9(tX8XZc(6-E;@U5(Y;hBLd|w3VD6n@Dd+vxcvoa}bHQRoFX(?iQ"
    "gy*f3GOalO9HhACI?0JTi+ypM6a7(SwNl;UKV0SdAD4Q%=vtUOPQvr_FLGSPgcO<?(>Bb^(AMwAR}x0gDv7-@Ihgz7yIwz^Z@2mKrt-<;KW;s)"
    "W81RWG{jm0OD7$88o94`bFG4S_^=T^;Peybj2FRLKF$l;F*lJ()KQwkHJfXAe2B9wt<XKaZHZm!V>$gew_{V_QXMrTO$P^!%@_=1yDhD@!?d?V"
    "pj4p+e#ZmMm|<okmAn`XD%hjVmqVX2TY@PAolx@lyJWtnP)OQ+(5>!i!@FGXRfN$|oege|rsFxM%iJo)VM4#Q>5ydl?vmzJa@wt{zz2?O&|9Tf"
    "UZIsF`x0;XM5@cQ?Kbg7nJ&4YTu$b?0}_5;ose-L*I%sWEp7M5brZlAFZEfq(p)v_3=Bqj*DrNPFf1^u@RE*zU3?OUd5D5hdTX=9l%)lnT|ow!"
    "VYFgWXU4Xe{pePKc0sYomS%d|5EfU=4JGCsXT>P{7^|1#qP(y<9WA;L^1Im`W0MmBuh{<lUMXFr$Tv^z5u#8yb}G)xbe(#Rt(ldCHit{Jb31lU"
    "8B|oFu#66EF{Xtk4b-B8-Iq0)FlA!@SYm~2yEa%fGN3H%YLc_^q8K29lO7(vNo+30l`O=+B`~JDLKlpi&W7QI3-*9Ejkla$7O-S`Dor}Zq`KBo"
    "G8aZ@rBfPv%7%~f`~DG!37<*21>H2{1-1w!I-n^|8`IO!Z{{o56k1`xOU<OKkZv={20NZ3z-@OKe8Q;f=W?+o6aCeriNtrgxe%854VZM2F83N%"
    "1YuQCt3`eg1KpdAb;jCO&GJcK#3VZ2W=fgY$r3QJK1j9dy2c7M^7JlbR0OLt$B*=5#JB6PO!hJ6>{!;dB_rmMN>>dW2oiB2oM0B6w!maMv)Qb<"
    "WpkjN`1N%wVzipwa-`{glrhcR^!ae>8ok}!rk9BJMKwcLG))MMLz0;sZ%YpQgecdXjuGPv!zE_B9efCaP@6a*^vNurK7Bl;%t%z_5%jWnYDm0U"
    "W34La=G1VMgD=IX0r8WItR|5ivImU#LU%}HOhPrsJxlw%fr0937+Kos4iHS|F_I<|RT|_|D=He9zpi2m0`0h0CeyG-srl9JByf|87i=5?wI0=2"
    "F$X$H_;)?=Z*Eg}=K?aTu_NTEQ@Ln1ai{%zzCI87fm5fd&K-9oa!diSVkTxcQE3xk%bRMfijz;}3>%$m+{0>S-RN8d+?I#=1oz2*?-M<oNXY?m"
    "pV~QklrQmPfclcn3(BD78ePj{+8Dp!p|QAJ52L9bU5hy0|9Fk|a$nqRg{H4t#1i&NE3vlTgw<{33AsKU_ZI|)!>h0hx+B9EQ)qYK*fr)$m$8sF"
    "b0dqT*b^mUW}De%%3-n=tTfRiGm5=*3{|;84vtP00T<|)JeT=%(OzWCBSTo9M0D@H-54yc_8ALG+bx&Oa7g0VX)f(0;v`I}J1Hk<HkXz_&NiF;"
    "j>z@~pZXMSv(o@C_QmC=h=6vuZo$n#F4K8Um&=^>DO5v?>l*y1-=mG{_PK-4@7w2LXf|7<Ji}QrJY*l()};uND{encrpo;_y$*Y9+Z66CikU<{"
    "FQKPrz4-`AWu7d>c9Yc~AZBUMg%axznuC%BJBA65c#Nu=UG2g+sp8YyrroqkuG1IfKWq!<TCoWp<CpHW_}nzt%rt46$zn`>)=TTbZ_heJ?GEbD"
    "rde`Tn$b+HE}%}Dk%A`Rw7av&xW3R$lu30n+Ar1Xw0&QFl@}+?ZiuA?Ouq?}>-iWO4(}S71^40ICVW_4)~4}+&}q`FQ;d}=74z^Gv%{2=%O+9@"
    "$Ld&y$;gdTZ!Jg@=4MQN0d1LJ0RcwS)vDo!6`A9ux~t5YaCEvl(?OgVV46d+!tgN7!!hadk(shGFz`=Gu@pLT_ftHJBhHQ2hVSC@BQOzZeV*Sc"
    "3$Y`#%VqjlC+42<p!Q6hpXH>vXPAoIO3xLB*v4|Z9Is2Yw|6n-WVYKe>2jUl5vyHv%S9$*%$tL(;LOZS)Ksxt9Ta42t4^M@tXE#~Vqr}FFa_vc"
    ">RCF$KAM)k7q)W4vq@-b(;aX89qMjKw{hRTWIU6^S?>`@CcSR?J)UcCwr9fhry~3|&Ok&O&k7JJ&hVKOoUt5?6EG1cVok#kS45P_$HZ=)E7JVQ"
    "1`jppinhVRC;mL2=Pa8K#+8|VD4R|PL5{|V$i}R5&~tM-LaA^13eXOrVj-Aq8q5tPdnP9G1+{F_$tGKoD|BD&Fa?eYG7=@L&2et`r#0or9DUlI"
    "t|elUcgC^E$SesFh8dlwbs6TEjWhJ7YFEvg#Bstn$_p17(&kB2Mh%CvMCNU#A|nMux1plwI{fTH2MD`n;LJxi+sxKaP$$muaThNr19<pEm@2;6"
    "65I-9b|cTR%H5<zIZi&4u&clsx<wXM4D7tav5sY26IZ20!uLZ0aV6W({43n(WdwRM8dK!fowSa}HW&g}+#J5Nvc_M_Y7h>0N%0#c?@mi+aSsQ<"
    "!H}I(7IDJ{sia&c6G$<NAwAHx4Ke{2J2J*KrqkVw9oLmKEwG!nX?cdZZY+{`ZE-Q~J{*r3k@RFa)8zdjwtZx3AUC<?3PzQifQKQrW&8T$iMVT~"
    "$soq(oe<aiqB#!~8MToF{10s}t4f7@0Pr2IQ}FmD--@CzOeP&rQ3B6notI#3&5XITx`71YXS!0;vKAKDEGZosy)$zPe1@PaD|8liKBUy8*kG=;"
    "8DS7=k9cG^Z$eIY(dy~A+Y)-{v1(<$y_|MTFD(Cgn`@dukme7?EN9aI9XDp*G){DyE){hg@$5duxXSa&NzCR=-O3PcYzG~(bQX)2izY$kh9Rau"
    "_z33eExegEYp-DjY=z~r$wdXGqBNoJZMSVZnOR+Bu%{DUd!S5U5^^w>C+}-I9|$b6Bt*+}DDigISzBe{UW08dKOV+Me+CEX(o=gZ1OHhR@}_)A"
    "{6bSP=aI9;nT)m0BI^(iTSZo1CcndW!L-%U#@@ewna`cgsFc1on@G6sk-S~;ea~Au&x@2C8e$m7h?K2SlmRE3PT39}S$>07yi1yFopgh#^sIrK"
    "&YFW~ApKn%Hc&k7fzLcM&hC^;gv5$UrGlhg2sv*T1>Be0Y>G}NJ78L3O&+#X$`*{Ef)fJ>Lpz2lPSABSESiR$4tK;#&yrQHPUgxgmJhO#+dtyK"
    "+idV6h2G4!6IN8^=MS4Vi8IdoLdKmWhNN38njEqabJ=v(dgKwqjng+fT0mM}AZ%9NvEt56%c@o}&M{`QCdmYG-hXN@PXQLPN3we7+A6DLWHJ=i"
    "(4I&UzS4!9G;)XFpv6grj4|%@x|5aCOcLQ9#!kn9AiCL6%QT~znLvfDRi~SDjQH=`2}84&WFsTV^5<l0c&97V%+92AN$+H6!0B`{acit?RGTrE"
    "vs#&QE@N8U9V43P^Q91nIn8R8uqoI3Rdn1MVB&dY5;$>ECq<Fq=FQs}pj#!4>1zum_K`h3wrOYMBw;cck5pi%om!7li>Wm2I?jliMz$~{W1Z*3"
    "N(vKsgXA11FsXZfla`d6O;=!qugIU}^YOTD0}V}1IBuX}Y@)fh*{~7J0+Czm`g`z9=Mm<UL6plG;VXh?8O!)M(?y@*iDbz7ig9X^w@f~EF^h|v"
    "_OlL0Hv@K)&|{c$H$#<a<wV@?I68_}H=PER4Kd``hPgsJ6o<7LTtlxvD<XC8y^>!`Xmqrbk+_+gH=P#J{6`_3=ADr=6g+-OItG!KRwxFKBWSN{"
    "?$-a@&d4jU<40d(4ZoCLZ$hU1Mtfy+G)@3@`-%7#WtYvt|1~j-dyGI%Cd2C)KX#nhNo9>@K_^aR3UDGGPh$fuEG$D@V{r(ul{JBxk&%eg!}-+i"
    "-7t!Hd9`6E8A-VBKJz(>r{jRWr&N-XZIX$K*ZVI){|^GDwL$Ay^Ou=yD)s*pHU-#J8cZ@-UUbYa&&*iKSV_^8d?900A^3x1dQYjMcrxC4?|zKc"
    "%C!O7g%cdLJzKAL!c2y5DM)av8rN7w6wA#Qqa~*EB6->Fyt%gSZkyGXG{FM18fgzo*1_HT5O5IhL}*3aJ8jE->jP#OhHwV5u+&~p{s)0!Rq^n7"
    "+9*yco6Hi>U`4`2K!Gi{-J9Pgj2TNIa=tfadDCx{r{l(wtdSxP!<*GxE(aJC6q6ghQZ258mb#LOai`kNBtN~QbthVh9Owad=l1vj!1U~n9WkRN"
    "5f`Fwo`GDqg5e}iobW?#Y0I#0ER{+ZoD?T!TjJ)+_0`QnCrlLc*iYLe?8)VWpr_|1q3QJT(aA&<XXg?&fp$(np~+&OIt5PE88>Vhh(&eiE%}z+"
    "MKM@Yrb(SI(@(EsGwyJNh!u58sV+022PzeIlAh`6*G80ulS}0J$Rin!1(S6lR*%>^Q!d9N%sm5DTVbqB;dC{ZkvXtU)<;}C$MalR@~X;tkRVfV"
    "IIqU1wy%$8BSZJxskp~ARtFW}@!6-hpIWBS4s)dmU4VRdaXpWYiW$@68Lb>TES4#^L5tylgK<-aVd6;+M@Q{UTrwmK%HdtwlwTNm%+Ai{WACS9"
    "xt4#b<l4=!ac+9Gv0gSXR<E09Pmacc8E}R_pKo`Qk~-Oya9Lx~Qf>^>raL$GBbAQH0!1>6G8r;VC4JXjeQF5m!)8*fQ!u8_97d)Oek8i$-j<2M"
    "=qyxCOh%aA>Vr8>SN5129jujZ!qXH#MlzL1FzC&6l^~$olNx`j2l5p68x|A0Z#zFYXlHnm7Qj7j?Q@6)z0Ciyw~sY;5Ub6XhOoDH1KW{o&IX@A"
    "k@%VRIerb-+d0VvLm<rToSsxFnKbP-*RFND@|1wG-Btc%-J{N$<&nJ(>+Jk!AxpI`%|JV*!P9i+CK8p3J;M2dOqYh$4QhCmHg4obm>%+m<sRd~"
    "uM*&nQ_joHSOkHoOXPbA<d`%;K84v_E+o4wWm9X4HZ;LGIxZU0d1WZv+%l3eg93zTw3&V4d$1PkF*27WakHKs7vfUZO)qE}P2IS;g%kf#!m*R&"
    "%(&m)<VjeYH^EUsOmZ@{E}kS6V1gA{2^{;r-@SO(blN(dt^pi9n#ptv2bLB7UgqfLpBD4hOd!d>NGE*jR<o9tVS{jb5HmU^Soq`w!u{Oyv}*(V"
    "(cxh_2cXNzTs$Ky9&oJJ={DFUjBvA!?Q9dN)XfYBgE}21xMdAwCR4BTT68)chAg!l{YfgLau`KM?ZR9;bLbFPu~}aVIm>PY5Vax)v(mUpNWdN|"
    "3IC*J17p>Iwh+H3;ShGGAcPjI#D<c^9QdBw4#xa-)+;2Nl;*-i_fiI!o0@T&b{Ct|CtNjd(QCQ7x(DI@KKSytUESkO#@{>6W!xN;qMh!`u&wYk"
    "U~VVCj{e8tVQBT)vhT==)12NEZd_yBb)4r_K;Jmylixf^hauF(>}OG=jd=^<p5!WsXLuoQAamSYw}-ZCm503HxP<Gvt4~HJX+PEqthN`|&kLC~"
    "=x+r7d5s5vV|D2uz%Aw$z0T4o=46lKtfv0o{hT7hYcM}+T$iHTY4_M!lcb@|Ii_$qZQvt{(Z4Z;j^h4Xv`G|69?h<J?%8%Ul27E9LNdhxXKTgQ"
    "<mWY{)VOKVT5=j2%(zT^Ti{08|3#BPCk&@{0Mc4yt2!yz0;#`?n}b^FXFN2!vYnjJeBX?4^@hZ!*U*)X;iC3UzB!~Vc`O9kwjdJUV(AI6hQt~0"
    "&7=^-DV{gES3mKnijo!jbfgUn*Gq8fe<MC+t6Rc4?WgA<Ot5?d=Ex9jTtzkekQ}7Dm>O5;r1G6YKLNBbImZp0u5iu%)`PMIL$cDBx(^MewCG<^"
    "=R95;V4-FlZ-N##YMh+&pb_SpFxbEAYQV1sd+Y()W;Llg>gDl-R;3v*4H^PJW3r*cI8D3mBzd$Y9*80Y4hUX6`5JBMCAd2-I%E{*854^}JoTk_"
    "H9ooRq#&CWSgP0Epi_BxNwhhSwivf`MWz6wk7zEHvIc@^Q`o~1P$A;UO+y4s-{Zjs6Id2pq2Q6e7^tKJdO4vWNx#CwVSbuK`9q$suuJ|Y`Pe2X"
    "&*TWvt~7oNxKSa;J|(tg4@2CaXXtvkh0M@|86xec6b|s5#X;07P}Lr}-?h|Zx!<`iD*FaPV&T>KU3xgezoiGuVi0Wz;3NKWj;VKNQRouhj(8hg"
    "{D4;Ef8t57pw`Ts5>`q)SUsYLcauv!Edo#;#UzW4jcY|q>9bS$kKsEMjJS{Q8mrw-8{|VBuu^pvm-v{#4aV!8wJ6AJq+1`gSmflY?unW4EsnHV"
    "Y4J)tK1PIancSa*2hNZ;QW@=B>2{d6T$g*=bEXrAhi}?_u+Ugm6@>rx$cv$TD?prZ^&~eX=y*aP=)ATYoY_{`YQsg5vXn^4&AN|V*)B5?AUkNX"
    "y*@)Ny${BdZ`~Rl!8v@=Bt-a|?4&i_9!J%z&SEJ+{*rT8Y$}oiWQyU|dKAup-C;c#(A?iy0PXI@HHwn-TFEmL>t<4_-5d5>i4jgjamX7*`&UwK"
    "q^coq60Z9axJ&eXlahxlYAtF6%?YZjGD_EJq+lWJS?<fsGYfL0aG#SAJcw$Z?6(_1rRN<%>)gH)XC21xQNdZk$3l-P+Jn#Q7vBN>ugT00{R*LD"
    "`)R<Rjzn0e!zbKJscl>qIAv9F7n_@=o@Kv3%4~3!dPPMxAOi;=Rfik8%=pc6$FwGR7}PSRq{UO8@!qz6{WdzlxTKlYGQd4qXy~XGxNY(ZZl_K$"
    "nwc*uVAN)0aD)p6ZQ6Bfds+yK+%q23F3cX}Un37=57g;Utp?)kew`t&Y3tFbf(vRz!>W<TW4kf1jJPLIs3VWw$*D#RAPc@6JW8))+2z3vpl{{i"
    "pWDUAHm%lat;pyHA968;=l#@ovK#+!g6?F9;OOdXex8L^wZ0&<QXwC@3Lm+C-GL@uKRadV#WeCT+GS9$x$dJ4`+Khbz|s}RCIj7poJKqEDAl2-"
    "(3|lcz#%eeK1HBCS@luf@v9o1M>8gj9ZlO^LyLY@YqbMEqSye^#j7$_1|;;aRyQ*iU?uJX50fUe_@$3|?3v`MdQoPWR1+;=8s#rF+y%6E$lmEi"
    "yqhde4-}$~nLL<RxUp=8V8Kz2(MwN&j{Kze2Vm9T4_ytahpAQI(|OI32~Lh3NRHn-rm}WCQ9>rw8A5tPr~;l;D2fDdgbrl~Qj2cLJmC5Q=XyQc"
    "41$2ZqhX8r<-;0}1e&WjeypI4Re_xbT@P&?_StXpOsk|(Nh;|f>0&S#3jG`=zKC~lKTX4Hqx1QHrCJ}esy`RVI&^>BWYpUiS%62dM+<|M;*r2Y"
    "!-`tj?YvoOiAgiFX`#d@?X`cDuBwo$gbbZ3IzRd;@PaWP9u?DgiEe_d+u_L`)|<7=#Nh<Kfo~D0_@y@EbRWKatfI2k=4(9l;60xBxCUtt!UJF;"
    "S-8i@;9OAAQz(q0)lV{IJC10U<sxCRJ1<@(TT_7qeTC~mUx!=)ArU|9j&@25shfz`(RHVf(W*k}EdKEsucJypKNL6O*s=p#+tGIy5k~kBNbw$A"
    "KlY^d?TH!>N26G7-jJn}K71MnMn8n|PyGxb?Xhw?veM}ObqcS8%GkY_coWmAeB^ryuJZitW~4G_eido5L3FrtyUM1mDdc*ddaIAlc^Pp_w1;-m"
    "Fpn9EB1hcmtflqNB2NeUDT)v2ynl%Q^9@07r${@W5Dyf7VybF$ER3e$2Rbi&OBRy<2xLHR6n1?Fnm6n$!c+5R_+w)m?ZP+1oL%5lp|l=-iVk*K"
    "|AL2WrwnWjXgAec+>EVTxEl9dtRX9t2wc`iB@{fo7ytM^!Xe)!BgV)701T|UYyOuPXkod`#l=oqsYI&}@{CFZjBDM}Qb&RKP{OceH%)JJE4zS%"
    "K<{4egNi~h#FsYy4*I!XdskJHFD=;cI7L;TuvJ$HA&;mvddK9cCKTp9o>K<9xllqjs{tK!*~%Gg`~~-ZmqL;dLMP(9`4v~;ukojG-L1;lmA>xR"
    "(3&*NrWA8{blc3qEb;tY0aYBGF1Vsn&-~^Js)Z#WEEinC#?xOdfRR>Iz1NxKP@Pp#!oXawVa&|}H*%Mz)zS)23snma3*us|q1(W5{3AtBIRRhR"
    ">j{`x`yn)=Z0U4S1gYO^fd60%+#a|GMIzfV%)V8YFb+JP{B838V5k|;Cn@})1DHXbvKEF7C&i~X{RmX^;SJm?4<ha@C@oT~nE=}qmix3lMF7X6"
    "n{v1_?I%gjV!KS4sT(~s-w5=zn20hC(azmc2Xbwipq*sgTtMk5xvDGsx9-~heVsOA5i6iWBX0M>17v?F5@lV50XDx3&BiM{u5qoAw)C=qKGp#J"
    "-_PL*+64arl$l#sB^0yWXm<kBJMuV`2j#z|RXRte++n5pK!6`=7clJ|%CWixxyDK*&HPgOmBr=|g+dkDs=q+JsYk1zvZlXAAL(2z5STtM)0{}L"
    "GWO%?Rs9?tocD+2L6sEPFX8C0AS76i0}+kBq(#XiX5yIvJ}xV7*~cZa)1V3#cx$?*aZ02)Q!Q6Bb{jkCtQW}yB*=BB7u^nzUJkkGJi^grs{Ls?"
    "kydKfzmN7B&qN$i!yyh&VM6u^_Tik4C8T}!5N1}onnB9wn@sa?S%=(ZFM4{+g`{E>;T96GVrKu|Mz4K@rx^>yVr7E%?ptY`Z5DXIL&RE=bULbS"
    "nQee)&nmS_m+s3s#R6@=_Z(#D$aH{eW(AK#0df}S9-W7iKgv+3i1P%l*66%mQLu%MABbxi<<nsuo6t$x+y~n51qH(`ep_&3>CBmWi3fYGV8cqO"
    "D$0`ZM%6^26C^?HJy|@br&|6<M%QX7rXR3VE@}5*B;VKX@}yG;rQC|+lOCTFPhq2o1NjTy;DtzkmRWsOS{f%F^-DV@V7RZwjHras1h&6HVX-9J"
    "B9HJSQWk?rkUP41oz|f=O*?s>!Yixv*_N!m2eN8$Y_3P+On^&Eyptkma=Zl?*&DO-g<>w-6z*Pu_Bad@J}yD=OhqrZcyHi_i)d*&ePmzt`=%G|"
    "9Oq$siqJ7fd$(XQZ7a;o96jmIMfih$)O}iAa^<a)X?-P#SjStFaa}V;5;imBvDIFk;?#Ad&Mo3R7&v_Sv#ia_Q)sk$1zF~v4aPz2!8gfX$~?RS"
    "PO7ZoO2wk6Mdel+S0Z(}u3*Nqio-DfK3)R+#cn#*L!9o^_Mnl>%qK5tTm4rv3oj_*&y)BOj~0XL;=d3uCTpr?Bnoc*aSB0IYUI}fuPd(%InPP!"
    "&VE{an+!tud6q(@;8EYAi~3Jjzxik5d)|2Ctxd~|>TT@m+=RbGbr^mGHIUX+?2W@!R<(o~^6T29B(--_cf?3k4V-_Krz7$|oMFdkh8gpOA48!i"
    "e)e49=o$J+AHdd)xV;&t$wN?^54T>c?a`MP`xR|5q(%Qw<BXEm#rz)Vf229^M(zjbwh(7u;ezo2)VVjlCd##oa-7LyDi)mr!!!z3jSzIR)H%XM"
    "M$SAm%rI;S_y4o#cSa`8D2HG>a>Yna=^$F6+uck?T20CYfE}8J*g$6o7vXb;aJ_5yqlEkE`=6-}iM8A(k56+Ay<Y_%0zRP^CH|LdjN>2pdLN!Q"
    "6cKU>`hM*%iRKbV+r6$XYnAmLBzwW{8+UBc2^Az<EVp%p%K_W4WLrYMF%!1?7G0YF>Ebu}!8+pKKX^LF4X#T)@Glb;COMQTe8vfe51`*jaXY|F"
    "HG+?q!f0aJ$bm<?saSG9Pbhg=hS+~r{iVDjJBWADYte!G@6Lk$w|WX9p_bYdxI)a@BtYzfoFow1q`RJ@kGfo1+{k61v5r-wK=#CHN8gFVfNOWL"
    "DHB7sgd3Bbk;*7&(gw8c-~GVJ1O%C^2AQD-eyj%#Kl1I=%7T5=p2+U1dVkW!F?^#5!I1GJm#oEocf7@&Ot50BZ{T5xe^OU+Q0yOpQxezA6hBT;"
    "^O@_w$^#g;59%-BU1r2zrLj~Q?FbCyYbzUds`ZcB9h0yZ4sT9#bDfV1f}WKV6-m5@{(a>cNkQMk<x>y2=zanlZy1GTF}2N1XG8gQ@y^DOGyX|D"
    "t!g1%NtRZk<t;!UlGe$Uq3Sd_L{8|RCmsm#M@fDgIFVYG@CHv;UxQXU#@;Kxn-WVur?1wpSNkvF)cy1>JO8JG!rdDF4Gdi;@b#VOr}{YLz-v=T"
    "G_VKH?IVxy*hOxu*g==LMW^8Sfx~qD8Y?i<E$(e-xY~lN-(I;yF^wvs{Fii!>OcA6Qtr%uL^yXY^xo~It)GTQg!jRC4VMzv&h1S$pDDRqfh9xn"
    ">nN{pOkE_OXh+UB@s|X&RT_0G?z+nL*^oQ9p~ZS~A#6gN?%+?VdWbA58T<?_>L%Beka3a`%vn$RD_Hv+swg*}1kr+1a6>(GE3L{tOp`aA6Zl%S"
    "{xaN~VfAhSpX=P}>WRla|07P`zUTA&cI9!!as#{=8LmXFKSx2=WIIi$Mjfy=Qn;(|%ONMidXQN}J$rNXKhCHdM&o3#+`|h>_sfBW>-2(7Bw;D*"
    ";@Csv(Z{SYXl@29N|n#?IB=b45p2lncAkM{$Ai=IVl54N65Y3Duuy6c3X{j%i5vDZ4k@0uO<&IboQ(Jk^l3=UDEu9rLl>d~=NY7HPqQ<rw$(iv"
    "OYJ8iGyDeY$Z$uz;_Qd%)qI>HL%Cn+Fhvf8P@T^CW)8Je3{BNiufo0XmUhT+Qo!no#X+)XU#mBam95f6mIz$P9#|OKL%@N)o$!}5y*J#xHno{d"
    "+$HT!X(>CSHHue^$Jz1J-8|R$bD-<clV$BEkm1lX<UM8+un2>r@VeW+a91!yp5w_-$zVX;ThMtz(<?7fgvx4pDJSC+<^&fzyG%o>+D^|*m`+~P"
    ";!ZP$4|%d}%ol!^>8Cu%fbK5@afx-oVm9-~*&i}ci#l=N2;J5tmW$h64WZKGkxkQUCdvRK>B%D<STgU-Qbw)l7w1+X3f<sW3a)QC4e(i(aIJ&?"
    "f6>REU_p^oOoiYos{w>>v(?uhKqkv7r%)lo@!%+f`l~>%{hHp+7=%^b;-niLDBbw)7(O2$U3Jh2D{j{1G09N`$3c<X=znD3`mN1RcUs$Msl-UX"
    "9wkJbZznD72Ry5oXWZ>e=>Gob?{ONpszJzN88zYP<p+(QbMXpX`+hG7nGn#lE_&z55qPUEeYwPyW^_1`{!)gygZFrjY>!4A8TGu6qY%F5!W8%P"
    "AM3d$vbd?xu|pT9_2?gFk1du)egg2ARaKCGtfYSPpw%p|iifA_6uR?_8S8rFS?AoyrfnMJ-xYW$L{Dz0gYsAeI?)Mc<I>h!qVpYqi{vst6<x3I"
    "DYnT3X;-4<_9Xm;E&U^jBO7_1G-0<)1<ug1IKz{Unx@X^o4wZdd7h*pB>N{gK`?q6S*uJqhS$Kyfu~-uPay>FkU#C<3XjR|(+j4bNa_pS;Q(&r"
    ">$xZ59=r0LMnJc;%AXWl^{1Z3cs@923Nd||q^sY?RV}G6a#@o$oi^;;etNDY`OkG*#!Ujp9QBm`4815>sQJ*(B%5F=<qH_$EpRc9_x5d;oEm*-"
    "4QhFcl>dTz<#zF%e<PsRN462C&juF?`Vfys?l%nicBC<rm{NbW5AaS+1|i7fTu^jfi*u#!ciplzK<Mb&Gu_7GG(3idCGxbs@atx9>=%dg{XALP"
    "#FX0p0O}b~MGh-fR^8UEzYDXePo?1N`Q<_OAR@Y=E)kSYR#uy<Yg@H7Rnp_l-5AYc+I`{U@%pC|tYPPv?tw17fRl|J?J}!Pfa!yvfEqriW-&aN"
    "-<_wQbVM!FQFqgQ4QwN%RH<`+()BC)sHuMuEEnCbH7VU3+^ah`b<Cq!ZqQcY>7NaONO@%K1{10_jPZ1A9(^6aU>$-MGo;c+?X-YC7ti%aN!8%l"
    "<x#5RvT0O(J2_7$>zPRGbQ+25cN|!eJe-)NyC457UC(rIa-KEC1UlU6WWW$!Icn$1jARxcMHsr4e~zpQE!wag1vQHM4gnz`#{Rb$^-t}o!=`(K"
    "V4wP?dAh}C16UV(bSGCMu=bA}<}i*8Q+8iA3=VTQ)U)x7X}}T%VRS@IF~a#e!G;-RzUC7#qg)+BLD*S`cKj-MK(X?e84~n<N|k-HGiqE;;=-e@"
    "zuXc6k8xXBfU6(wCqVxYoP3U#sX5QwADC}#A0p%GxXoMmYXV5*llcTzOjFY_iDCRkM5Q~WHf~#GcH_Xn2i!d-p_s+Q5j7fXtgt?Kg+E44j>kBq"
    "bpmH4-k{$*gSpAI$$FwjmN*>bYh?_o2?i<9p~WoVKghxbOzCu*iRrWmWZR;y!lPjaMTUntHN|E*6>Y@4k{vCd!2)@KG;NNK%5jPUMqQ~FH5s-*"
    "?kkD)0lWB@1u4$#g@G^M;%aRb9sQ1Y(%TA;HU;Fu`BRT4CLd7ytgK?$d!SJI?%Z?Q<s@*2zIa5hx&-oT?v;IHQ?_{SZ@;q`{EEWjJxj2-wtLeK"
    "t|mtGb+k4^nMXw%b=AjjVsbMB&U{U#7wHqVu8`)tJUqzZ)Z_#OGOL<!k(T1Kp&b2QKiAOW@g|Y6qGn<@#Xb5C7xy{G1dqxF>jc0(Xv0h#G@;_y"
    ")!=Rh`tW3TIB?8~*aZ6~X-SRt`UHJwbEs@_LoB<airHL;r00w0wd?xPqKL9__sU)OY0u45T!VUF1TUNv?k9hABx5&XRkOeO!?t4lL%U%-Fo-0U"
    "yoCMT;S>nt*aP7QJ6nXtwgCK=e%2AErVFluU+WR>a|>Il%FSo=bfLg=T(UZ5*zRzUBf^itd$r9Eu1w~UqJZmsW<<AdiEGX0AV?zf;sd66M+<yj"
    "l^NHa+kENkm&klih8PUkPjmf(zNWp!(T`ilqfh7xuOGmp6jk394<3kz5;FyNoB4rw30JRLA9Vt<@EbusMsEjAW52orZ9*&AxZeiDcX{$pzi{y-"
    "I!o##_ml)Y0GMpR$}0E}b?DV_ZtuQj5BVB&zoH2$Bb7VQroB*XjnlQAYV?(=i+QpU8r}DwHX~BNr61En%+!w#X|S=@R=(khJ1py`pahc?vdH&&"
    "L$!x%Jmx^}R}`%g^ij*kV4S5$HvJIaXqFa0o)lUz$>V~VH4l32OZ1s%)aN?T7PPBf-OC!3pf+3&APIvmL9?MmEb~S0fW`6Ps=YKB-Xvr=jZM+N"
    "nw`q-#2qtlrnSE<)zMo{fBsoQa!--%Qh4I|qAuyix9J$!V$)hVCFY-Hs={%PHcdmv#vbDd1@VvttN`38H}X7Y_0-;v_9vF|Zq?rZO;@>6UPz#O"
    "|Khfi7r4_xxK6N^d-^lS<deahX3Rx!5LFvWJh)wj(FniTCilVsd>V!;;gIRo%g0{kFkoi-7(wWPQ;V{-1Lu7l6Z!^kWeJP1*>h^*&~4AonGsP^"
    "_a#mCIFglE?fGs8`t7)fj?+aN%Rs&W%3^~V7Q=h$i8dX~WXjhQkw?*7JkNtWEYgUade)uap?ZmnMosuk+-zQt*F%*RPK1~zuiJi3@1loW+h3N0"
    "^KRYas$iAB@5#ExQ{=u(4m%zzLAUqP_Fs+%KN&gZ?mGF4eePG!yR@*M`5D{W70|^e<c{e<9ZS^5R3wwk4)m8VOh16Z9T4gc9%EfCJVt-}E&Aw2"
    "dR5FVs~z`pYk%q+mkkE%UFDK~ngiYs=D+Go>_dt~eZr+*`vRQ$q#@tWntbk#Cze1m-)ZZNJlg7Yr=4Y?YPjiEZe!#Eb(e)0vpqr{pH3)DeHsV-"
    "bWw3nu<u&N6=_+wS7=)ucXszJaJQv`<Vv`)66&5F9l0r5fIf&`p;)C;yOvyuwFC73dW3?)2BGDP^t87t-RDXr#e@k^4>M2SFe`V{<t`Now5O*="
    "QRgsllZ5m5)bBfJUi`~85{l(al{9@JL%>5u(|8;6xcCWLOz_T9+|BP{d_11|k<wl-TNha-pA3Cp{CCGV1WN{Fsaw*;$X%2&z?7#f<-V}3lvz0H"
    "V!yFQZQ6~n3EDPx1w7oi!%Ainc1_}C2VE4j>LO~6bcv~G1nUxZj-H6=PN;`|tI5XqK>H-<5jHSfNRO&88s)Kw^AnpRJJ{0R-f|(~`ic;cs)ugz"
    "yFi%AOr~Z@!*s-3lx~&j93jW5$ivi|SngM0IpUtz+3#KJ1M5qsj8ttIiazRb<gu<n2Is!OlpMdp?1DPrb_SpYrE@6=eWg8nxbtmJwcj?(85nNq"
    "*F!$nA1G)mnAE`bU-r`zHa|Q;vA4Ji1GKNAd}q=yxDr0yOuzPBnTTcs4#`@&8esOmG|b4r1J#UKT!aLdPA5<dIBHb(#Wrk5XAu66it^Z3@T+7t"
    "lG4+(Df?!34Ux6f2`$p)4>E83%ygAx+x+q=uItK&=Ak;-q}RI9`z7vd!MEsJhLK#Js0BRBT^`%&_io}Inik6PFQG$+L2Ti~Fa2y=^7kZ6T9`Qs"
    "qUgeOqXd?^gjwYA>ZO<I_+3+vke|^xjeif5bdPRFf~P@6b4@N2aYvhE&dCcJcL1K|3=##LCsrZr4*X{54>3sow+ZcoTA~=yzJXXx(j63N6R-X2"
    "nCEV830N4PJg#9???PFnD4t%~vmNkRe)2<>)=BDZ-5FY4!9W5$r#R#Oj)wGc{=tK^P8T`4zpl@M3}S}vTi3r<grEv*)mI6Z_z*f|W4P`_#%w%~"
    "Z#SJQ&lL#nrRWBKNnz-T05>!6sjuQO>B6atVW^av;VA<bxkkp#(364iT3=;y30v(>cPUY%fk(;W>K5Jpy&Pp=4xwj>-Ik~7@MUg9#YpdzA5B7-"
    "gq>h78qI1^Qk%WFUGN<-w`L+6Cz^i3beaxwB!<F+f;Np{re8d!+LJ-viJN%1D}58JfVeVj1a){43;%VBFgJbQKoG_f4AKzxwrFTmq-V7ttkE6S"
    "EckIB1vIqmgPcUZltLH-PLZ5)kFkYZOZ=JskJ#ai2#7k8FKNxgc7Smki_$<))6~wpC$D<emArrz?$d%h!$#}8AXkG3N`0#?Zl>2HFlv{U5kGZ^"
    "R)H&CL4d&o`Kh+$`7!f<NZ_lPySkd6<WKKVZri)%(wYah3kL;G0IsU)zmW9ttZV8)W+()7g96qn<RhOhJ`ej~!+rA<uf%g~W=-Iz-IT5+H^9M%"
    "Jz8IKuPusX-n`eRWi*}&p+c5tE^waM{0;ZlAw2fY{U9SoCaOdmDE$HqXp^32ZEQW@A0CU{;iECRxw{BqFJpwiE^WGaT1NPtFzC<sx!Ejjz%23*"
    "SJ<YK+T~)jPFikAb}j74=Oos$v~nsEpO5_%%7gT8{~{gcWp@rZXEk$?EWxF5_jl<Ohu%jp$&Fusp>yy>g=f95$j2`7OZQr^ij{qJPH&wv_)-6&"
    "o%+)sN7Kt`O?y&uoOowAggZ*V;9iaY4I$g2{Vtv>k_quLWbdsg4#PHHCOdT0ZMvVFqYz+?tc@SB9Cr`6KC7a5?I>cp<Mi?dxKYiqa#(}zAsc+J"
    "(2%g&e+$=)6&B<;*MFi>kG%0=3e2`dsl<bj(ZT4>+_XD@m@p%Atv?X{9wp^sMknY~V;tfg^gBsTWF!oCHl@v!6ZA*QC=ztJD)*}jGwn((tI-gz"
    "a<xAC!JULx)F3^^h6s*vuI*aCG4bE9H%TE)FIV$YqYTf^16zP`Yv}lwRX-#=vTlE-OeAe|@W>EUp{roffnjwk#ZacJ4r6%>0<!wfnD_0#I|BiX"
    "5H3`1BwFe-W5=Q(?zWr57k8P-nGy5BXunys9d;3#TBPgT;I1#$NiTsB>Ndoj?zFAn@zDpk1z|!#uvEvT&4>?z>v=0;2(F{JG<gD+ty8$Q#Yzo#"
    "DUN9g!!Ic<;*o7aWxfOO>unkr7>jYs5xvtQu11iaBHVI<8KbLwh(te5>ilqTA`L;<%G2YWe;+zx<>#6A_?ls`+R)kh0#nXVzaF$Q86G3X5^l@I"
    "Bqu(TY6bVfwuCpsg8QaCnQC#S0{@auWus3|kh`zoWr*mFuW0GY2;7xr0lrLUi`=nLs5RT<bTh&=Q$Y$Wk8*5rV2heMk$=${`Rxt3mM!71k!M3e"
    "DB`nG9JI^yqila<q?bgTUCzYXxd=u-nf#WQ{B*ZBIj=2PpKKTyMfVN`9izRv6qx4x_%L@V{!x6a`E{^fu4J`g0pfeU2rk|F?EUI=_#{DDKThVp"
    "0Kll%=x>{TO8xrpS=apEU**OQbax~VKxYl@#Q%fpmv0FhY8kZ3I_&Wx_rUhr0AbyI*luIi^gE=t?VbZ?PWw0{p;_+v_d55BPdeR;#yw+zH>ds4"
    "K3xOL?{+!O(n5x3;j(E5?HhKpuKV??k<i*v4^tG#5X0X`E@8+?tWUXscfhoY?^iqqnhPe4UhEtz8Iegw?2u@ndI6hR4DbIUPz;rF_iR+l+S|Q`"
    "s?!h)?o;oQ>yY-I*5n2yR*i~kMhU^yCxUt<SbPFrv+-->cb8^p+mkJ#SBH2=aNbm^7Flx_aa<^}Ka0fz{RVsF2%gj%F6!m&a0zol(nkJNVll&O"
    "jr&2DYI;+hRftN}P6)RseT>&4vo03UW5hKTRJr`1V~Ir1$9_Z0KR}N;&B2YHk6s*L`69p>RmX1#mSOCY=cnibBY1`YT7){>i8;$6htwXC93Q|-"
    "Z~!muMN8K=_}5D+gkBB1o>Jsw8#9>8hwzlbWmNr`9KH}}6H}-ic$km(oqFSA3CVfs@u4RF#SDb=%#0#u5$w2X6alK!>?sx)s(`*R9o-GMlrn5Q"
    "e&v@RdZ(9;rCvV0*gxz{kx}}5`=t>%x$p&dKrg!{w<D_l`AVEm(EGbR?&zr=!AI?o&tyP|WIMWpOq7|up~W{RF=3N?zip<$MNcpM=>|M^s}u7A"
    "P;d8E@inL@=K`y_g>sy8G9&iXbOSY=68$Z>N3md0z;lyR1SkdFah1?g)f~)zo>m6<B?+xEH|{5B&wk7|idNVm8|Bw!>vZmmI_T&R;-kzj?LBLW"
    ";$K^1*zNh4)F-SWsP2?F?P2mh7Fyx?5ApHX;z#N>dS#$4HwlYc6+$vhRn&cE`jGh2d9u>>i81uM+BLTBQNDIYo;VvMZml-V3TJmUu1UM92Nhuf"
    "=Q|2&M%2|I>vxHc%_^DTDRF^p&nN*-a@V6$IR~OmF71q?XeJlY#}`#c-rjH&jDO77)(3fjj7fXJoZLnnDQ~w@?<*57^FOa`N`UON`905-<L*AF"
    "eRAlz97LR;0<lJisDQ8#Q<@@(n8$>sV9Je@wH5^zeX(^QL~Yn0l7W)cMspxe2Ty6U$+ty1UDvu4=>Xap53v-|U!(?4H!2-6TKb`MS#Kpc#4h+0"
    ">oNbu6~6G7kagS0ef2qk){%<zsDQy`PW5o^dqvRW+pQ8a48Xbpu9<S{cLz|;DgJ9!n9^JD9@QA6mteoivOo0GgzD(h?$-E*g)JhvuM7j%+w_Q%"
    "T`ocI%Ne-jZWbGaAGIcp*e3ojWD;&QxFv?dsd(5l{om#Ji_V(_?syEdj*eoK`8>jL8>0Xc?OxVZ5+<!j_xqym9~AT*H7wqa;y|o2#ABZ@n*(O<"
    "(5tI!BWKIjxxn6r+|dOdkV%(Y8jDj_bma8zO9nw3N_T3X+qw_^63XjvHC)hcoovmqz_R+F;NHM&^i}u%e|te*{}z`1cqnik^}cIbLrMoyu%v$a"
    "viH%fo|o!2X!1@zob(=-LisqYt^Sg6SRKoWuxK_Bnb9&C4>df%9g{sFG*sl1<8tGHP~Awybwdm-zp0}S2pgS;)N6D5$c=Bo6H>Xf5)GaUR8V{A"
    "HV)zB<uMd=h@wWAI>XO?4~_;rp!d(cr7oT2cJk@^%1b6D<Q3Z+-j((9W+D$0dINNOj}&=6b2Jt!xV@9+=9D*RYh^Y$F)7B~5%NjROHQzNK)t1z"
    "ja+0AFMOU^poH!ul$bRx^fn8E8Kd&TVL%W4-X#^eHo>dEmmCx%r4E*O9JvnE*c;VbuBuFDqVM5y!_}*9_Nvo}Hs$-Yt2+zFFU=mFo2$5XuB3`?"
    "*rb<t$`4R)F4BP;5zu5?Q(esm5H8Yp>((LP<pzTPRIkaOCLoA@Bwp@lZ4@)+3!qQlz+Z<PE*?lvD{QL^0$Oy0cqCWVWW;*g7^OcsHAL_DW85ZN"
    "rS}M}e@+pUez@Y&s=9A%RhTBMCbOSnA>dGxMN*tU4QjKIeme_y2^^o>@h$<WEJb{D(JPJ)mzl0fKK9E5V||K=SJWjXai~ouDWl+^9o!)n$wJZv"
    "{e6=Is^hLq-Dg+y7;TFodag!0(1bmB)LMfqa-<w@@!AJpC2R8Z8F3t1QAxucQVhO}?p;&*0s2yJ>gpVZSJ)^-q95{XO_GwixfJlh1q)u778BT2"
    "(*-kl6;2$!@>gNN>45*dEZ6AGJq^_g{ay3ED{_UQx?VGl(Pumj<7ywXUvh-t{*a-x_^Yas{v!M4likxl1la43hA;vTv3O-^9oHF#ysofgwsGzY"
    "tou+UpMfXotR96o2_{Gv8|P2{%@z(Dt0SysMOYxvU+%k3G3jkELZJ@MEVodP!A2Ow4Jxe5AAEEep;>`Y$y8%>a7>-PU}v$?mr<DV%eZJHcTE<J"
    "b5pxJf9uia+`YZOO?Q(C3o1S*P=%<>;Z8q_*^MT1AoT|$uuDD6lNMTAz&b)V6`I8|q9v+T*4}nD(OUtoFxku0C*?6(hjVn_3Nj%i7bt!&Iorqu"
    ">1UVZs=|5{7&EA5_q!I4pKMYLem|<qtUV5k4m<?W7n^jytBVn4w{}!2^$Rx%1sUGf+DXA^pf<wlW)-e<@&p?@kKOh##q+veaPw{Bv0i;mr@nek"
    "a`q;~i*)>g#5HwIW?0tNjH4Tbp$y%^CW#Y5K@Z*cAFK&qy$T<RF>D-UESb79z<%4J2yY6ZR<cm+*gcwXO{=7iid<vlL5*5}Vhk6X76rfP%DmCa"
    "+~EEiuo(=DX#aU;S%y5zft?)hfjwPyt=}uoU=22Z-u&>tb5%23JHL01m3-A&OVz_*vrB%e`jQ*TY42n)xb`$$A?u=&^tFR27Ke>OC}f8CO@TEC"
    "un*nj7UMkvo(Vw_)fP3Z12RB&<Kf%8*()yWATu=y52!e{l(?m!L43K%6<u!7`ST(isQsG%@=gkW;9xwNm=NYfbP+b_8#<w~$t#%K40@JHZ(6Nc"
    "(A0igm#5oU4jPR4OXJOrdAv-|$e=}qif5+=<h*9$QH<YT&s4mmxdz2|!epDxip&w*CUF7BTF4cF+6K&TJQRrO$xzcdd_BeN@+1y19X9Um#~Vf@"
    "(tWWHyqRG)yvHq?PIhhrfs>HpUTNCF51~l<D$j$d@p)tS-E{|%GQ!f6mkyEJ{=h);1}jaq)GK`RJsew?pjw1Hv!@cVo8>g3Njn)i#)rRh|0dco"
    "PprwJ_mLRXkHLNP#Bj&Ab9#|H+=CM51?SSt!As#l8=F>eL@T)rVNY>aMYdWzMh(O)nv~ln*b(kcgGX@c(j58D6U-i2QKlW-ZPPMV2qO?W)Z!61"
    "zo)|u@KsFFYOVCTs<lzL%bU5vAMs!u3q}KaY+KTkXBF2?P5cD0;2U)3*x`@6mhtA`Aak!#{GK=_9)*cuJu(YSjk)xUzeoT4P69-#D?JZ6rCXb5"
    "Rp@I5%id93UEu~ScW5HCboybuz8a6dYMb7{c<d|vf4Def7xdl-B!19hoU>^QU@p^+I*o|$)P@J&!DzmG;MeI#S^6@=IH@|<1}+eGibj?z>`f$0"
    "wH|x%1cAvJehyo}%DyC?V}5ixG=Gc!>f%&Ff9%?A6ItIEtv@ivT|XOg%M^`N)C$3r?dc?r`vnYTMdAkT7-4Q`xt7juM8YhFoAfF;XWu~VBs9+@"
    "<&<HfgV{THYl<yQy%S0u)v_DL=iKvj3xk|g^xb#d8`kV0CouuxeROSQ6hJxUs6;$|vOV31>~J-JBWr{LEGCi(uQaj(Pgg_J5O?QO@vJSQVfXD`"
    "S`Ip7wAmNCBitXt7VE^*qtXxWROT$Q`??l^Zw=Wm_4s0xdzVauI?Dne#eER!=~zNLZF+*Ux%FWh<FVz_UG5hblBX^ouKqB8Og=2@kGUJQe%Psf"
    "m33KSasKUVQ~#m4%hhfkd6Y+b1{h`2!Aw!isT*bh=DrhOxli#fta|3EICNrPBqjdC;fi7n|25NP?!wIfEuUk~ANRwLTc{77ec3H3l;0Pa+CQi>"
    "hsl7son!R3XK>u4#ds0!;3x4n!Fk-Eo#xqZQSe2f-^9K<#{X#itwzA9b!^VPvBjPrA3KcMzI}l_pm+B)O^S4PtX@4r4oxI%d2qkAnt+VE+kN|Z"
    "G+cDykAvdQtVcd$SyZ<_G&D7&bDVH_l3^w@Wt4gZhVE9yItI>$PTeU6iH8og^XJd_oQ+pETkee_c?1KIXwRd5-#ebNw&5xsS7TorpJ{^LdkC|v"
    "!lE*<0y+Au51H1{tQlq6`}DfF*#V=IO4gkdCtTg(cUo_-UQvYYK1|D{z6J$H<aTA8mXouF3=QaP0FFYG%4yh13;y#cv89#M8!p4W<fm`h+HsqW"
    "<y99Vcj2cg3>(mtk9{b59rf)EoP9L#LAznhpkXP&C>l+2^8!TX3+l%sn4teX(jn`2T+tyttxD2I-F5|f0dHUwoWq5S8Kyu&@AI5A)TVMvpuOsr"
    "Fj>#wiPF37Ai>q>W#(u;kD^2XNk0LO#Sx{HS}NJUgZXrF$<f@p{oUs2`Jg%?>v%<_X0A329gX&(<<r*c*MH&wWOc|*{N9{PQTDvVh{vegWc-*&"
    "TH>vKiY}dN2Z^<UHhRgKbfg*$PQe&5KjOy3O7Mr%7Qt+A6Gj{t^HsyEr`soo`%28je!i!(m~=u|^b^%|a15H>DyA_k*COTw*zl>s_Q@Y4RP^-S"
    "6m1+xQar1?zXM+%>a+EhWP>hol~y#RMaLw6%{wH+!3SpEXmE<`Y3J(gSnzQi>G{4y_)A4h1cWr^#UoFkTc+nbO=byZ@%Pdw9`r?An(hjVOyXM="
    "IM7JwdDwZK_L3%W#j(yfqju=$M5JfL^7g*M!(`uN(*^Cd#e*+zSNi9mN~3?<-13n(VUoOH>(b_304KE`_IBhfvZBLUPZ;T<4)$;1m65$HbwPG2"
    "BD3<jC<^Z`|46a6X?f4JZMeG**yeFb;6K(n$H8pmYFlmQep+MIe>F)sz+D8RNlcgt8i!$@-j=vR(c2d{Fnps(e=#x1*6~_bl7jqW%IF@sV%s>1"
    "Z~Cl+z}*h2-r;9^g!bV^+Ev$3eT&Z7Aj_(1l<o>Q3lH{_Wk2h~Ozb|q^--ehqE14?yV&h6H}J&dMNE?}#_2L6h(f_zQGZ24YgYNsN|Qi!qi_26"
    "4DTw`nRL4YShP>wWeCFN68!6Q+gIpj!xPx0i^bpmB%I%fuc6gnH4`7FHEgsEIY<2p<rcOSPOH2eOdC8j>DCXsf+G_>Q|cfbE;3>=?3Vxn8JqWa"
    "GDf?dUeMk@RY`0)1BYQ@$X&HnF={uyVw8Co+@u=1=ZB~ooa|=8_Dq<cB73v+I_p4c$OY%PyfYCRSyJ{y1h6>kQ;Q{in1f?@RAGNefQ^Dq-fCol"
    "&-{al+25w$;Y4NCK8ifxnpO+G0NUy_j9RJoX%!#SPgvX`i2ovmCntg55WnKAwzPWO3fLiX8>4!tXS)3e_r>!!c6RZ+*+m|MAbP||B)C!=Q_-dZ"
    "rqXzz4oe>HgmulGCd}W!48ERZb1GuaOBhA+8TT*neCqo4S9EBBIYtx|3m6<$Jk|;c1Jd_3#<+^0>h9ex9v7Z@qtO&STMn5SnBH2zr**|)eG2$0"
    "6K~5Qw<JEym3Sez+*$NDDm~~~{Cbzs(XOZHIgg>b6Vw1<w1WCI+)}lbdz^wC>xjZ;LUx&x*3_inzRC}6t{9#S%8gU{xAYn?E;uSy!Tyi}Iv<Z`"
    "ZV5RI2|Ntl4(gS(?xF9{b1b5XIn@i+Em|>A4xcA`OZ#!!L=NO7&B`g<BbXbjezJSk6_QZ!r|9r_Jaze>cP?-@v#8To_PJ8GzR7z{R$BPN!HCYn"
    "=r+ALvqVM$KfH^NPBSNY9u?i*i(2)(?Rx`!fN)C-0z3`3ZHF-?16qiEP2I_=L3QktQO+QK0@1sf3tF$zcQhOXiw?m6H`Mr(m`^o>LAuew5H8BR"
    "&`a&$k9<t6_)_*_Xjw`s|K7_f^533~hj1sZ)*kObRYhw2_%x7njC@b(IqWBh0mGY<?XN&hXL!Or=3pB36JY)JHGAHi^BLZq$P!5ye5Zen<+OSW"
    "g~(EvZU`Kq0CB-_1#EuS=qxLqZ^qU^Ht}>DYTF+OmV)ts8`<|*(%*?u535iu)~5KFMd$X6vhq9udTzHD9PxK9h1|@k$)uc+kr>jppik)2J+ZIX"
    "u=NXMmkO`vIH<=x9-q}f2BT!ag?>)s6><VCJ-}3jS#-I7dg5Lfq$nKwRLbdGg_bi)-zThL(b*5QN%gj27@!YBNoOuFlOs=GH{N-iwyegv<2J?I"
    "I*FYoViNj=V-<s~tIgE3c2?x8w3`-2>2-cyc2-bNg?YI8z=0M!X8tGo0U3t14xPCl(q{R@XuvD?g+|mG)^{)bkT%^=w)6cyTf9!*%}w{XW9~C<"
    ";3f%cqzWir4)vascOU!8$19N^T)DS1bj5FZtpWMo>-)K`p?58(>9jx)`a<<g5{gCU2{0;JY+D>&nCYX&zbd)VVId$bwmpV}66H@=jWLW_YXsYF"
    ">k7KL&ZW3K_g~4l|2g;0k_B<&YXsXg3^Ad6R@GY|HeZ`EjVS_s8%|jQud^@jP5m3f0815$U3$MYFCOGdW*ehh>H3ow0S?^anVIo-3?P(-S-iTR"
    "e9BHv2&i5A=oTBhCYPZ6NrP^F;l%S&f4?Blt*HslmeSo_zpQ5HsElNU-#52exMl!6A(ydD;8v@pDn0REUn5{7lJ6mfZ=xw2jzwPXaD1drVtDHH"
    "8onCb3fM}#A4Z!u<K7;ili$v<as&KN7&7s2t4}Dy(PD7J7{`qF?{8DoqF^tEs;%Vt_5cq@bm>i!NpM+0e@SFu=-NmRIk^Qh7s6xhgd2D}2Jhwu"
    "JCkEzr9qeVzCqch=wpBd8MK=7jHqL?1Dd|E9!tXwDV-nLyrZz_EcwBJ>3krUFa)Dqca2s6%MGOyNrDEYa229Gc=io>qmMam_ql3gM}J(u^|D;~"
    ";y3<5J-h`Tq?^QH7T$Rf6ZjtE(g8R^Mtf}|@1Itrw|3{z;$!-S15Cyoaxd=t>?nI)iRuqnmWr$;E;9{B^5_RVO1t^WId=+m5nV9~&sHWW`raN2"
    ">|2=ZRZmAyxCVs~WQ5T`gqI)aSH&M4<#%3{Sg&bOM7;@krW~!b803QB<t2LCQgWjgxh8J9XmAxeyFDIM$YRxd6~;~2w1wz#nqd$TLiU<Xu1l)N"
    "QAQ(e@D<#kplpb?;cFAF(Jz|Bji58wd&~{IXq~vls`k0dbiM2}mm50E0e|Nn3gz5<0*Vkd_R!`bRC&UM`I9$Ve-y58OH#JY_snc&ffMAz*ZTfZ"
    "Rfn}upMj0E{&$IJznOZEUG@s&c;61Q?RmFnseD>(R-uOvOY*DFz*_tE^vkEpuU~p)_J$7bkLCIHAE1z(F&8~(17n}}8j#;5>$*gaZ6IRc@EBP<"
    "e<R$<<d=((_hzKtS|z7khg_A_F4~9sU&MY{`ON#6peR>&hNd(geFB^Ag?2GIMj;)YHZ8||Q65oAbpx^lxAj?_h^K@eptGJGw(KAT5u8YkUTPfN"
    "C|)iRAaHMUL42u2h{F9+5k!5HPN`(k+Oz_*;!uRWNv#6CS#eRs3I{bh#|BJE>^ix1LO^5mTCOu~^F0DFnCvebNLfaa3>0CVBo_=TzR^q0oZ+NT"
    "pf)f&v&1}J!84pkB4$<L$t`FU8C!|wPKd7Fc^!Kw0HSr17hZ1jWFiMUdRrwaRnMx`Ql}AbWfcVp(GP!h{(CCBk0<)T3a5dby*Nz<YE+~=mQ~2i"
    "(KhF-Md{hc^3d^BpVy+W!H-hjPBN0#We>MYHNKK713YGjDrzMw2|84@wbVVVM#y<IvPs@Dbf&L2@sDZK9*p~CmLk|9EXXk7>BqY9USIdvxv*td"
    "tn+W5M=uu<d;sf4Br-L1$EEhti9&xd*zK~A)~x`EpXga|QuI9n$08#=y-UXP?EBhS5^_UakWMVZm0jg8Ku7bC7;A%TkGWq9Pf=8RsFdQin9nzU"
    "gJ~{WUT<psm>uW8(J02upF_yiR#-NhSp*zf%tRV`AQPH0D&qGIL5xfsb4YiUcz86h)c7^2m`al644}Q2LXS+`6XfzRSpxFmkT#sV5Ue+Ni`PIU"
    "J_H7!x10c@g$%v;&>VS`?0s2)>o9HVyyr*gfmXrxybvOB;DN1`MH~gaQRLUQ&0J~=+0mn4cVUh&#94)p_dt>Ms!O<gadJ}$-)|aYVzd{zc|~9K"
    "I8N(>dM)78mmG{Ume_aW6t<I)8ujn}3D?K;c300o^Kn3D{_oJ|N2R#W&Do!O<5X$N|71GKV}NsKml$A&Mh(x`nVe?8A3f}{P}?8;e@wk;kfqmo"
    "9(KNcx%<7{xA$3k_8kMv02mAh#6}XL2vG|}nxaJ7kZ3xVY%`K+QHfHwRF$e!C8^5)<cF(Nl~l?}WIM7fsS?U6Q?kf#1xS!s2Q!%Ip6TWG-M{rL"
    "d7pD`4@^}JM$_H5zwexPdEWIo{xo~;+l9>bdh8bn3&`HXU9MjE?Vew#8K07UT9bs+NEI_?m}uAx+r`Lm>RzbTOXoPNGH3d+Gia3b&(ZPkoV?Ax"
    "^Kw-aghGg?39eu5f13V&ZiYVH?U95Dny^OIQleH$dfKwukQrBQs(NVywVC?k>VCdsvsDqFU{{Zk^O^0pazz4PE2Ar6kBO#aS^8%0{|f34$hyz|"
    "uwMPM^Xg|Z&rkH0yrRcD-uN94J5&fX_PS1gjcpaIomAN~xhT7=v4k}<-2J;Z*0Jn7rq}-_KZ7Q{9t%C-{py3+!w)wlD#2KVQ<E%@?fXUk*X(m-"
    "lYgH)!E5=7P`jd66z3ZEA)BfCG+kp)YF>ve+1Fi<jFUBEb^0y&?}H6b7IMA!0*-S;A!OrCOF7<e9cTH$D_gx!4W)BZKKtV{`KEY>^%8Zx{W6`^"
    "XV-ZzX{n0^mY6Kl=@q5=%H({Z`n~H(hdp1&^2~T7vs8{TrM5iCTS7I+kGgNU59oLLbYAG5OvP^&DH*Y+)g8r4Uen9LMXyrkI<VCvX+VWZN6Fb9"
    "HdD)wh)>Pm_UTI!>ogy&MKxn}c~pNy1T5yP9h#)dHOxYG7-sX`vWIJ?b><SQxf+c*3yjWa4J3%t=(nsZ!&Asj^G+k94>(-YZ@A>>`LGYy&<&Og"
    "V2nc)?&zIcnnKV#=7Fx=qa~A+xtQlHx#{}Cch?=whrUHYj~ycCUKryC3IWxn=Mx|Cs_Ga*ae7G4Fc8r%>7oZ<CXEtf6C^nTsk6*3o?txZdAI0c"
    "9mdon&P>s58?H-NFBXrg?2w)DqdmIxtO1|Dv29~}Imxe#V=t^$cr{=axvI*XeOZWzZ9Q*4P}4l8?_jLr*ny!hcInG=%5}^oC@@+wW%XwmO|<QP"
    "UaqcI)=9L2X*{R-?1rtj-si4Owq?CQPO6`b+_&1+JJX$=vdl;I<i-wjNyAb}kx_(n3qAaK3j1y$^PY(L^w_jw>30a^YV3Kww68Fo`EyKuh@ow?"
    "Qa^0qIe9X$tSADl?rxrkVZ}cB0cgZBy}MG%?~>y7Re`n;NpUue<n2TyOX2?{-;$*!(LjEP>;0cWaJI7Ea$I&*J_nu}%Z?n9!I?8GT`YE|^SRe2"
    "6Th+=I@p1v>A|r9+SWj6TD4P_XnG)d4oP|LvFvsq6P%#A<a{cl1vn~)WX5uQ7rC=g*~+FUM{Mot0aj_2qJz)EBMV@W2=c@$O`VF&V_z2S_D;d?"
    "Y+*gU4jBmeu`MSg7v+Yr%HQ76JFqAUw<>lYB#38}{TRpUXyJs|B3fz&O)<QpO9$Q?W3IAsV7dea*5l)-)0Df8E5{V6i)&$W{5f7khifr0bOWhS"
    "1zMDiB<_hwWwx^?=;ij&8&6&@QjXr!sEaU3BBY2~v)o=1-Y!<LID#+u^8KOEG<zQ$Oid+gp+(@h&hAf>bynX=$YSxDv$v%)OBHKPb7Bu0nzO>!"
    "1mG#!^AOlt%J(goAC}9!A;*4St-@px1oJARa9qi<YV|@}Ep9q0w)H4qGF96R^klg1spZNFW^I=&=7IG+K({?CsjStQ{^UhF)Z@mM^{0gXWV2b6"
    "AhrV~OH-cv;fid!<(y6Oz8Fl<%N`V?kr0I=y-JlGrPIzFCk#t=KVgYiCz~RR?ckc5`Gh&tj-f((_E}`*aLSs~?GdFWSB-|Ne9J?avGD#_-$^o^"
    "h82n3)$?y9;{kpcaO~j!Js>RsHQ$_f)~S15NWpGk@u~o+z|o^nd;OE|lZ_lxph<FGt2Kc(4f|@A3BBE$RqnYSX6F_$Vrx66SH)7gfmne~!DR!|"
    "PGm2pWuo^%AY#q;%khFbl7i&aFk~N<(rbyeH99lf;VaFm6QSN~ONS7Q7YG2VGvEvf+1M_<r1VKA`gU0qgi74yqVQyWI<<bR*OxD_FYO@7pjhO%"
    "C?2(5I&bBc)MSV@UzhBHC68aAM^0;+(uoYAD@ja3rpeBE&1dsDRZSE{aRljT=mZufK5WNnYe3Vr25goz7s;{h_eZ19xVh=HMB8Q2s<=U?)5%Fk"
    "ktk#<E5ltYj9ga7-hQP<qTIu3?A;-~)?`9~_J{ZMGHp#$uGDSP0nM3$m@(5zvj^VAkTlh@re;EoRoe8+_wUCP_heZ8T@)GCUP=euQkWTPMRGje"
    "F|&9OGfXJt69;=z+BNZx6Xkq!GqeIl0v;U)0YvDSP!gnS9wXoDIJHh}FLK3GF5|jpl`&qEjM7PL;kN57Y@NpjU;2@t%dU^OH_Ghnh59Wwh!FFX"
    "bEZAEwB`m_EvORIk!%~fXz5(IW@qk_n=4DcjFs9OdC!imaQ2vu`ac<4@UJCcu(6QUt=O3wwH)$&MvOi0{tUgylS$!$9f5P-C%8k_OVSbck+?e~"
    "lZUl447GY^KJ3+QhQgX<TUKGZMbTXpgA`HkH0^YrYnG+w(fLu_sTV?}ZwXVMuZJ;+K$PW7PT*wnz@>{sS4-34rFWmS!it%&JqN@&j;$V&-*jY`"
    "UgT}XZa;a0wH9zVHpRa_3Q;_k<hKjkk<Rt&MOn7nKr(^m&hWsCWQWk}Vz6|OWU8<t<tF}YhJR~Bl^BIJ-IU&F>@zVVL$8L#OrFgO^enPjpeBM&"
    "K9gkj$=T3RA7e3@xL@=K11`mER#9qoRmeJBlV@lypciiGsamNE8O_pL1y2>n^7M|?y#=*)Emwe#h>YP3YZw@o{!isBidZNTVWSg(v|SHivdS5P"
    "&30PY$R00Ps?NmuE_;kqxIpI3wsYpr@`YwyMiX}W?5g9^XDdYkT~=Tvvn`txk7kzRlC*|(P_Ni7;th6xi}X!QZSVkq_dYwU-;y(8hsg4b$P8sA"
    "y8TrUaK5mp2-psQ!)zR|rhs!O_5lE*sGS18CWe=6OT}?K6@86|%E^=tvePlfxDtVNh-|Uyc1g+U)k@3G!wG@7lJQ(~fN54;5R96d6W!P}j=>}x"
    "9D+8&IG$tU#I0a#|6N437SD{88UJZ#z{X^Q%(Q_oUwyS&<y_Y5kz*LFNpeYh%0A{ays2(iCoh#|+R9s2w;MCoYDJER>rqafqx~)~6|Pnj=YfVB"
    "OGhoqak&U~?Fzd{MwPVQWiF{B9WRb>fSGiGz5P~ych8L5e-9&hBdoJ0bU~M1C5`&?LSuE1+;i3J&`;dto5g+t*7Cq!(EIr*Yzhk&_`{T0cV;D^"
    "co0mr@$JjKy_76jMOM=FafS`!t8SnPU2S!nzFcjIonp#HSh783AjsAO&`Z37LBNYBNLnEHp(D*Q?`b_12R<%0D+w$`<-Q7Pp8UM$b6(uAK{`in"
    "va~e2fbKkC^(kwE`?airiz<)L2g)Lyrr^b%rE+9p#0_2k{BRlsq^cXL2I4Tb&Dp^|8=iV9cWWtITa$K*(tvM~@8uX=(%e~P#OWYGoo?9%?YWCV"
    "AhVcamSyOe11_1BBY`~SC<yu`$NB14ja)YuNp!>mAJn!gC1h=;m&X)Vp~q_N8PM&}+vvwz+!(J<WqJ2NZEbrpj<RndD9_0DCb>clnFZW!v*;ZZ"
    "akA0^uv?sRCrV@*PMM!(RkUHT(|o&PiB1P3OeIDJ95yDKGNlh_F|}g(%T~&>xXPC6oZZNad!P!Dg*EeA538~{%gb4^wUw*X5i;s$S%1U|Uam`W"
    "QTi0W@ueq{1e?>H*%YZp_{0smxX(W+Q-X9{M~*6_H~kZ}O;I6Pj81WcZn$uZa&6R2C^VCzEj_<1RJOCDZVE|)=;-q79bYW7U2+VpS<QZyPw1ih"
    "ManoSN7Nk9X-@6zq4hvL*n(nD`)t@`@{4A5#iUd_Y@eKm;}L96qY3t;Vu*I*I15sy4pf=At_IA`z*8HCzOr*wHEVXI4%H<U^S}mA{$B~V(P+@8"
    "5;`GOCDCmPKZljEd|5E7ZZ{{gj3T=~No}%9LM%*o7VXpv2jmf@*F<h>7Ngl*O{UqfP-o<#^-jTb3sF%VC5Zmk`{bQY9=Aa%;8wUNeV0NrR%dbS"
    "60!;q%fMIFlIcd^t%ECGr=~%GN=jdG9pBzfd6{e83GKrb+Kd{^m+`WKgGkiOHdH?k#wF)V6^)3=*?EC_oHcK)#&`8xy>7={?sk`gt5=r@4Z3vQ"
    "LfNrqT-Kb!WDQC>IQg>DR2v5m*(7k$@y2#i9k-9)mP4I{7M5Nu4$`ec7eH|4bP{B|tUkquc1e09hQrJjFTX4((i63EHnZB6JcyJ`t-*xQW2LHm"
    "^n{Z!mCUo<^<z?pyd3<iX-a`VecTaMca~i%aHe_4$wVemw1w3306KM_?-x+s8GS#?Y`eL*NGPn+sk1?IB(2;#;JmDo@UdcPCY6Xmq9Sdv(DXFS"
    "05gbz=yrcd-wqy>EaNIE5LktDjUG8@Prt1N4(fKBG|S52GoohmfZ+xUGup$<K-!3m*BExSEFXMmU^i&4B0m}d&nd8iknOYWLT5)T5WtnWz-LNN"
    "j7vcf00C+gwKfQ9>ODfZ<<@9K@tu3|B1;m^$qh;?47-u*x}*potjnz3-MC7RdHnB$p$O6t&laWOSFcpmc8;{n-Mf%_f>5q++n`{9hX743KV-_u"
    "O>993cx&tVs|_%H+Z6jW5S&mvqIq{UcU$g?I38)<vXzC64Q;n=P&U%r<E1?he$1uNn+-=AxAzAwNfgTq&4~n)Nk`?<+mKMB1pe%^f|boCIR{Nm"
    "g$xSkp{!Nb*H4^KwVe4?W+icBKQoCh!?sTEiuE(}L^rK3KE27<i4$7&{Y`q-);<gv(r3)!orP+>o@!=R83e-#GZd|cEmBiJ;eyEglQCpV;dQfp"
    "R}=AQNeQb}%L={aO*&}gD~=+7d+8-X&^u+Mtm=~AYGLlUED=eBp{FbX{x#Mo{VL-RS62gP$ywJ#@d!LX)B2-S$A)rKSjAD_2asWG^K7#z$pA-@"
    "W_FQi3=w5Up&;<HHf)6+Y=IQR4bsuCf>yNME(*(XYF?vMf&i6Xt(MhS4d^2KsRTJ(_8&&u!X(?+Ffkky^qsN2KsuHVBnVmQS;4luf1s02?1|4K"
    "+qQcEeksCwZ_r6ez5iJ^bAj;3x^;oBoP^`W7l(<(QY7!e>WI4@O;rDoH2Ti=Xym$Yz1418&O6!uwQKz0&Q59Zk@8N_3xQ|-5e*LG5RpvQR}!I#"
    "fRp5NpHnv0TBnX5Dq-hH4Eo(JefQB!86GN%DoX?DbViZY#6`V<^ZU0s|0&<8R>6Z_0&28L@ervq3Mh+$oOM)?Q5#E7Q>8~Nc7IxcF_&v<nv|OW"
    "d`c)@XufMg2qCgwvs|MV8HVP;0||>^x9C5Xv^D=UG@c-K7t3_KTUeDqVK6yA245fu!m^Mo75&P)cO3%VoZ|^>>;C<N`6@K|;X@s{f%CCW7S=+E"
    "A=7PD5{uVZHZ9#sIj07@eY>3G2SX$;H7AfuuStNeGR*%H3&$*Zl3wQcH6g%sS1v5@)xyv}Uc2^<Z+wHotqKlyZGT|_{RybPxY9>^Qmw9z9n+*u"
    "0t6R_Dc11ZZ<Vl&)2ZuL&9M`3T3oa={c(fLNqYC{RUuKQMB8k6*}H<Doskc9*K_tPI*>hEdY@ur3PeE|CJVz7Z-d25K+U1_hP_Z<vokhcaWKoW"
    "Qct{9>q2Ns;G;)z71}<4r0mB+(?m(ROPYT2<Vi#FG^bDo>l72DHEt9w6f>MV%Q<qFhU2Ty<MB#ezs@}TVyl2;d${{B7iw*d0&8Bej~=}|nM^d}"
    "pk`|<13*{(E57UIcEO8&fwt2F$E-C6u_nmseLCmNFe-5VR+0d`l6Ziglund{D@PSmd7Afdn=}|J>e9-8FW+MCX|_j@VtQWVBWf(p58o^Zf>Y5t"
    "StZ9+3yfWr^10{qf<7zA+eu<6J3?ZW_nX?5;DsM%jx!vV?jsUwie?Kn=ZwDBFEz2%nv`p6s}4Kqw;V&u9qBtaEt7Ff+L8HlZl|)uc@dnORjamB"
    "M5EEXj*uWjYs=8EOyWTD{M<Qk!Gh3)!@}xo##DxOPXQdSl*8fh#8<w8OtGM_G^p5Ngh%Jj&_WKUDEv?pGP2c^ZjB;BW`Q&-tSZA<LI26XOJ-AG"
    "g7120OvOZzZ%dH=uV7&~H~V#@OlQVRC?p~D!aK_X`yUd3JV`ufVwlC#I}?}%p=Vq{KW5nYay>S%Wk{vlNEo9{k-vNAA$?#y*Q?#<bgxllHe%l|"
    "(E{kO5CJH~OF^uifHi)5N9TF<P_)UNOab4%KTC^wWXjgDqtLc52QMw!m+F!?+0y28PHx5>)ixpRbgGGRG5x43D#ICPs}}@!49^;J-X2EHKj@E@"
    "sdePz0EY@zUrn#4108)9Nm2s6cv@0|1eO`J<+}gBra&b=nH;HwRzyLpY^<*fQ9zK#<C&cllY~c#Q>5JBzy$QmTt`)E$U)JIh$Ce4tr_N13*_>y"
    "T??aB4*+||_;b~7csYp{%32C#WCZqcn}Z=&%^A?pA$f2hgy$6w`a<Et>dVVxPG^)&6QkY7PWnFm^`YigE)O!r9oznZ-6L^SrTVCbG@j}0fkLdW"
    "uTz9(vW0Ado<?4jBc>sYHyS}d!Pw`ap%Dq>dc)e-*my``Oj)*THL?*(9XWEOgj1o@6`G-$o-`GuL-7YaldVa%mA}F6;n&}{H5qvF;6X}38<_`1"
    "z^gP5rgYmo;Srf6Nv;VQQT!clP3d!6tyzhTS?PA-Dt&Dv*ePqrFBJE>ph9#h=7x=QLWkTFVXd&k(&MMBuqLdTkV8R{mM}O&8Ise!&Pa8#gF;SI"
    "GwIBNL)KgJ0<D(s3k(3O%4fzTL4;cq6c3uD5)fT0BZpm<pK|EZ=>RQy1Oq=Dd5FdxpCU+)d24IBhFNmUkpDHjn!X3yR2$65FBv|M)Dd1pfd<}I"
    "E?My%3f(OFRe73jo<2>FPudcI#!s37vq_;lgZuNxHVntnVl^6PlD^H>1eC0l9}%D@eXdjHYOl~uOepbbuK>c<agHkIePv2RxDE*mFq*P#yk|L6"
    "RY%e_saET!$-zGTbZ2A3wmI01!Q!j2D}AKRrO^0!Ac0KDf?#L|uY}B(4GLpXTBfKA$2py8@3@^64K%@g|2x9W*Hf6|Zm{L$N@Ybofo<(`Ftwy%"
    "@WqRq-``TzL`ui2R&{=^w1S|nIo8gfgGVOyqnO3X-xmlT*s-(PS%FmBSoBA%nsDxf*X~bsVpo$GV}vW5mjpTa17C(No3lty)K7l0s3971da+Xg"
    "gX!9;=5fR#G21J{hCI<Z^+QIsN3E<-JlQ;Z1Sy*<X48`{)8jY~uLkG0cc7=g@3&QX`o)Be1c(;(&Sq`LZ5tK7Vxa4hx(ZZ`PzMrZ7LfOg>9#DW"
    "-ZGp`h6<xC9UsJdAVS8V4T95mNXHya#7J)4saLR0fn03tcrfqV+W}j@_<ZST$eQ`VFj~d%oqW^Q44GIN23k=4U~`6TEEbS6m@ss&>aJ<_?6YTw"
    "h6Y%#8q@`PF)v0#5<SFaR~wDCMkI5PGv7Ku#-lr#oIFKG97Q~U{5BfHp#scB7S7R1=DK+vIh$JF>U99%Fho^X^AHsUWY6X%doqJ>KX*=V;&mtz"
    "@T&OsB1iVo36<m7c1kYnPt{MpTOgAE=}*}S`09m)l=nW*ZmR<|QbXj|w#Wxw`4S^&t8Am^(lL)iE>3{yO|VA{pUMRaYcznSI1&>RbWb-LA0`m#"
    "<>hx}Vk5zvQb-hoo}O%bjShHYV>C)to=>L-Y~nd2dX8oY&xgR2Qg<d~xouy+ZlZQ6>*WTt(GHpB5_deq&`!VI4e8^#g;J#Z_B${&Fkt!C?#2eb"
    "Gs^~pV;x+N<KX=a0k#Zhd2Tr|@QaQGENeVMk<lR`9F;jP>;BkkDm5N!>k?EPI^o$K#Yp-hvwmM^vSF<VFNF0f>MQKKoDWAJJ^~SXg%pn-Dri}Y"
    "P<SvSvqP>`&GF2%M_E|VMpDgN9JKgkn&vyB7hWebc72t+m?K;bZ`ov`$~oCK*J9_GH!Bg-Th{WjMl+?!pVP~|`6k7G)nE993Yi$+@}tVf!1{zQ"
    "rE)fV;t6iK3#y}O>Cu2`$A)V)M7BxFcKd3*TJ3a3qsx~)k1Rp5Ko1|b9&v#Cpx{2EI-T{K#-7+tN>-kp>fSw*z&C8@6p9}Ob=Dy%t+pi;c7n?("
    "=cVzJpG3MPR*_FS5h0^v+Y!M}?u{JwbM1fRM>Z(<lq{j0<gV$=rk1^<s#Rm=p_<4_(NS_Unnth<==3N>8Zs&;%AS%pOSDtseo?sYjvj9ENE`H`"
    "E?+fq5X}{sro#YN1uU$H2#|S5F$_Xd=qG7?gmxGdXzf%+RWe$YJ9l7CZXUTwUX8w!>1+#mZ2HbxW97IyPAYUp34&+f>o&C3T-k?9?<Sn<t`O|_"
    "C%e~&(##3B$+K8hAuE-sA=wp#bZmjLmu1<6hbyc2uFYrdxT@wj(?aQ;1XDP}f}phNl`vw4+D#ZC#7I)N9Hps6MqE;8RW&6b%c58<jvb!>H(4EQ"
    "MKN0$Pg!+W^0OWbTBv@UIyKHwNkXPlzkun2MS_w3_b1;nWtRfT2qiUW!U##T#8^u5TE>K(B4xLj?~$m3^Sd22B2}|orW&<)2jSBPDblMUIg}Sf"
    "L1$jWJ_$`eoKa+6sg;;dl`Uq>)oZVLb#yN`S>$3g8ko&&8M7>M<CZbpsp+yJEgF`34x6z2cw7^7J%k+M`2OxEUm%PSLOV2favz<@jieDQV8#m>"
    "T%2a4+hXQCIWDu+>M8}vHjYi_+B7nni_(V$(4S6bxSp4wT>(Y^#l=Gjh&6Vizn@+`Wf2ZvT1nH5jfq7X{lN#is2s<c4w!*o$dG7rY1?F>bYKvY"
    "Cd3U_oUtr|*-(RFN%w0)PIBI+%0{=pUygIh$iJMApGy^hljav8X&%tyc`b@}(PiB2O715c%x>gU+t!(wm8M)fUM0czm3-5~dfqaXK_Ckh>1u7T"
    "Lz7X`tz)x9yToEou$?x5y;q4C*IC^m!i&RmlR66&#q$W(g1?{d?P;=O#~2$Hk$_BjC~b@%AlQ_iudE~;^O8ap972EM1`7j3vPd!roX+ufM8QW{"
    "vFi2d^mPLgvF?HUmUix6`Y}A|p)I5Tjw%#uJFbUgEsW!P>AZ!RJ4psH(}AM}3UqS4r|DOWa#gi2SP#&|*zs*bBTtYC)tld?Oj1@0TqY&}{5EQs"
    "mYur?1W8;MIsFFnsySj%I{s=E0T(~S39237I|$eKkw(}sX@Vbqz4dH~K`!MWs&#~djhO{CvP?EZMpp0Mq_1x~W*M1o1|m@~y$kC*mEqH-Cr}-u"
    "pSd$o4Drn@i5hT6`}_NJ)Bs<Wkw%4Rk!-Dj^kkB3tE>AGY<eH1`SOrKD9b65BvFW!Gcb$nGdf44>lc>gf_t3|E3D_4*Iv_X@&>?@|LBZ8rQXns"
    "N|%-f1DzXG`U|MlXm)YHL{(8ur$#TexIWKuudFOGZ=~nV(WyJx9VtO-5xX8L39RlW9AkFoJkVGoHRriRz=@GcU6{%9X7@baOmkqd-65=4IYHwI"
    "edg@W9bK2U;_Hv*ontx*jVS0d2enqF+gLa%44(3EmW4D8MK1WdwUB4IadS$Jr*b4qbgNt`U2Qil3VkeIh63${8oWDml;9gjRDt&F?b(19lH#A~"
    "l$6v5X&g#3Xl*IBktrT)8Q0!V=nzQF>-A9ob88^lDCY?}bR%}1bQ{T>d^I3-v@}&PyLRnb8D#~8>!BX9k-0rnEQRSpD%-LT=e}jueM0B|%Wr%`"
    "2sb1<V~eX&12lIsah;=<PC0xOpu4W7R*w^mwGpzn39)(+A@!nE9yV$!I@X#~(|IxY4vT4uQs}}g2Q*UV@d*%h=wa%0*UJf{bViryI!j%KBf*-K"
    "3zz3To}}1|y5nwOXyQQEWZCvzv4d3zo#o|uCUm~1P<Pa?=(Rbx8Sr$FQq5H9kt%E-8~}JCzidJ4Y@h5*;rqugM)u+&ddED++n*_syi5KgMv70>"
    "Nm3lwQbEwDHCer?qlB@ZxVAhtm0W%_bE_@kN&NTTJ-v;O@Z6b@Uej|I*h#uj<h861KP06jcS=E0)L^y?@Ca^c<@j<@Ek$+I&K}T5C1#f|`3E;p"
    "8>9rzv?z47;(9n5#g5yyU3WC9sm&36+6ym;FybfRxNmjo^jx`I18`xB&7z(<4w(otKuwR{p5OtprzUxp*KGIF*RP$RH$vyq8+iO-CQNV4lF{a5"
    "zEo~52hBCiTDk$6aL6p>xmoduh!N&O8M71UL;}R6c$P%9`}pI=$4VV9x;0W{*T_^JnC37=K@(dh#i`WLj$qP!tW6&RXqgidmo7lFC48U4L>pJH"
    "wYa1}pIIp7F$^pW=rH%UC@yYPDhWr%lWbrn1!faXS5rZ^?rBppaUfKV!%@0S8TSZg;y3T*YF|3_iCVCY{*`6lLpTG=I4ur)T5yWibXq28`HUM2"
    "4d1V%H<-w*ix)^)(B#eEp3FPKk=`6ofKwSwOLBWIGsYn|oQfo|PFk4spfGlvsYL2ssmdit@7FD?<qXt>EfM5Vds^m8Sa1rbvz*RYn~%igR0MrI"
    "YDHuU;rbLA_<O<#R8g$gjvce@Rx}ht^AO0sjn~#NTf^PJ(|2u^9hi&<4@mvWdVNffcV9;q6y{cuIbkonkZFh@IQc>BSZkn&34>_zRqUBcu9}Zy"
    "TIQeGU7M@LMWJ^?V0DKa>4t8!eDE$1*Nml)Jr+=)NS_e66s}v2<w^&|`eoPmksJ|h**PazH;OYgBLovLcWpzT18JG3yW4>0kU>l7kp)Q#fimp8"
    "eD`g7YLBh0!8nk2u^JWKID`RwlWz$by|-<zOwwKYIEfB5`pq|P9E??~8^=w0>N95~7{&EycZFe*=V9{7rO@z!OjBeg)hyF_%=*!zOABbjVv|%i"
    "NXdC}O($p^oe=|mXb%R!8}rquEUfDx_ynq~>k_&iz52>4NT4AW<=i3bx-b~%S531rb&J?{O^$84;`^P>sZ;u~b{XsQMA+lgB)1!tN~H=Mx3aQg"
    "h0~!!Uf;G8WS1@Uwvd1{=qX<g{Ih4xI(;%2+?GeKoW1B&67tfMiI1c;iR;B5TPoHiaP0soJXYCv=&yVGI@d=!<S;dxW$6?v+-LRrhRLqz=43Q("
    "EjJg35c7814@|G3HUUD+?811h+7f(aF~OJ(A<`sSzjDP<HwgNKG0r_rKq@MAX8(%4iTo$|HX90%R2)JclI(mRXFi+hzUSQ3nv2k<JCL42gP<bs"
    "-tU{x!X*!#%st&<GS+&8FA)eMRcHz(C`@5<cMd;Izg5?)OqU4WB`=SnXr`;&+9i#3RiEpA@`o_Ss5=Ep9`3_sL1muwBg}McvFVVmsP=*>(7<kZ"
    "tE;QXu*ET2o0VQnV3b|TALzZBdu5=L@{aPH=KNEOG6)e1=})F$8mmxZTo<XFHBtGA6KYP#nCEcVEgNd4lfZ=ul<CjKr6VR;fuiQU{rmSd1e>_C"
    "AvCjXSy4^ODbw<*8?|)j7P+drYLvC}o3>t2CMdS@S(Kkp?7Iohkj&Tpi3#F#!6=|-=yna%CC{mJ9iFlOXd>#;{=sfmiZyv$MS%vwE^>Y7WosY{"
    "lbWjBWWMj0!WeyjaKjYoKlai~jO-3B2r;Y<*9fSo_win%QWU0yrV~AMGH%esmK(zPgsF;_BLlRNb7seHu**J~0Mho+hzwzwsq0G{BQH}$ZZL1V"
    "-JTDvG4y;;3<ocT7a8*)*wu3cepStcDy!9M9BLfxy0c7g8oqA&>>S>Rbcs^fEOabK`8bv1_6B)oL^_A54J^g_Lice|R_K8|XSOR7vc7!ECn)VO"
    "?DW!chzP@?@S;4Z;jpdbzE7G$clWQA`r!{@m#hQi!mvqoW)VoKR47=t^;iXad})KZbn<GxC|W*R@vpsF8*zc%NH4MKZnZ%&Pg*@v>B<W09<$UF"
    "hu>ayH#hZdX+IlbV;KBlPS&*3dHki91UjPunMGi!WlR`N$i<TAn*Imfp{uYrL#^7EoRc=os?{tPnQjBIjIdMa5Q0<rECm-?Ax0UO6!kLc&owI{"
    "A3E|T;&5!sw$Gg-@6I(M&vi?ZR4LuKo!IC|sWdbQ0YhO?xD<=1DE_cNl6Bl@5LA|QEeHvZ$nh+<2-T%(w@)6lP>tU#O!W{RWHidi0#Ud?KUnP`"
    "9XAq}k&&aHC!1SmQwXr*bXK(it5~j^6vdF>@1nC#?-CpMQ4|jz;4MH{B{R%$kxB4jjwQ)@qcPy35_xEJU;|FB2}6<sTO@V=xmQM-W38<Nd3q>j"
    "x}JfHWi8P?_$py`W+iOwu9W4HRW9-<>euz$mauY{{9oc^sP1~+rEA^ea~UXa`GK|$giTV*I(?dA<}d^p`*0TxQZ|+-!$FkD5s>(bSVqV`K{D)F"
    "d)`Ssv!Y0seX*s)LE#u_d`GZ_xFp3!zp??^^@MJyz()v?rVgPjWL=QKkDzy!HK7}ek%9;Ms+P*;q?<mI1&KVMzduEsVcW{oEsjtOv~V)QsUjRf"
    "MP6$DcnxaXrj+m)y0<gKpOnDT(fO@}i(}L*Gqy9+iqWlD%Bj~`)?$%$ghEvqrPF6#W}gWM%XN8?-pXal^yzy#oc3{2Z_1=(V^ZuiCfx(=yB<h8"
    ")$KN$R!GX3BF!PDi8RXOs|6jC+bHq)Dq@u^b4()KafE}BIS#IQXojUF*fc{pI^#sAmd~9Udta$LcQYVR60Z-?x{+9TU%$~nTebfhHrU7u5%ceH"
    "w7*Ds>Cz=qj5=F?(ubobgReF>xt`1-L=Clg`f1?h!GO^DqG`>bh#<=zA*FdRnGMlf-aX_snP-;IoFSFRBm^E7=4CwphFXmumgP=v_?ANOkzj5y"
    "%hAQrYFERWBn@^kMt~MU<ddZ+S*xXyH{qC|Y&Q=d;&AU2+5DwfU)A+@)>#swVMmocRHc=t2QqwrU}*SsX_}679~7B{QhNbJw2qNcRdJNQ4>TG;"
    "Y--MifqDrcc>4dZ(DlvS2yH^T?R-W-r+ZqWNs+#(i-_Esk2Z=!koe(yHh~1((|n;f`n(*+<8mKia6#`kRU;8HC2A-;Yk#9*X@ve5_;N%`<s7dx"
    "+erK9lmsb2t_O!qOX+MD1VK(`X4`$G(Uh>Y`|>MI9W0|#DLods&0Du_;rE=;7x(}x-MA=xOrWdFm#ZroxEpXuw(vby=vlKcjvaL6w-9!uyA8H7"
    "oe~f@bB39jI_+>foe83p3JV6cPBP3&pP-r^F$vUWb<t+st2)Nka>0=2)_SN9>RYJDy5z+d&@-pMo_gNe+S+h9)I+dwwTe=RW;$THmlU10$d*cs"
    "P|-&@$V=*JK%M?UvX318@#DwmXaWC-QqkvDk2%h)>)7f%`=l;kTQ+mU$%LdSNG+1oC!dsufHBj9v=ZsRdAo{!e3(I!+@nX2%Bu?tHM*5Af0-SY"
    "+_8rq(><PsXK|JV0lG+x7Sk(?Oi@I!)uw8DYh(#G@OidV6oIS!qwFy@VWW?~_~K4wUUgO|;YOOPXTT=l$*d95v5E?sc`RG)?)v_=hUKWmb1Py6"
    "a<}MPK=?<0+_-ULXJFKpPZL!`(|DsxCeZVmD=TD{2U4J%rt4;ai_n?Gv^=v3nXN^2rdiRau6I|nxn<P>RK@7_)(G8-?px?rY-3o|c_+*E_mRqF"
    "*}j^%Awnk9|Bq^^UOHkK8@jzYon~t5XO07?4{4UxqM|@>mgx}}wD{>Y+DHdtL!El&`0?cyc`E=|{)i6&LcRm2L^3xfl_^R`mZgbT2;R)Co2xa8"
    "e(R5=eE)q*m(>~YZsyK0tWn;>RixVcyM7Z@oMn`eYYX({_utp8eBqA$moxQ!(|n5W&yoD+yy2_mdG^m>8qb^LCLfRjq$8jg5lkKhsP>~87ppae"
    "{|tV6Uk=%j)Ms}0E*_}vH9dAC!ITURfe#SoAIm5n+gPnGVd0&eN2IPh`3nSVnq?tu%}iXN3<~5(^wwIY-r+2&I99D8-np-mQdmw|HP}#(j&U?4"
    "V4l&!cpB*fVG?XrLKgmDT5swhPhn7ra_El!78@8sav#;I?GeoD;!R(9QjNx%faX-UsTXtRJG&MVxzc~2bjibG!OB{-s_(^i=^b8u_0=G(O1Q{M"
    "Mdt0MqdUQ3f>#GgS!5PHn-ez4tdS*btkF#u8mrgq*;Nb6dAtZCb09*_3tfI|qV)B`>_mE*i=(GV;lpaJ3Kz5MLk6db4(p|943LTA6rl|p5Jk(^"
    ">G~&{C95jEP%<nEbKR7@xIP#Xg2-CvPqdVsKS%N_V=@(<o@S=A8WI4MwZOi;u@TtTNnsVf5ZA6<OI56QC<`~PLFN*&YBq{^^Z@%fZF*uKP|Cz3"
    "b+gk3y+(0cMY$w68Hc2Km!denaDkL?i|xR_rYNSfeKxGu!EZ}|7%!+Bs0swQXkA)#$tKumnhFS5+Wk~J7ZVO3^HZVA^L?vOR{8TU#w>Wwea@OD"
    "Wbl@k*_&V*r0Xpm6`O|OvQ+lm!YW;xiXxltw-p2}0Ef|tO)UFScbKm*vQPf4TB|`|(O({%wp6^JOR<Rhl{3#UfYY#vP88Q2kHulx8U|t=XM%x!"
    "iWSJe;`W1(g!w#yL!GlC2netxJTKnz{4}Ky-ith+d1xzD(e$<`CI_CSiH^qSWjfUfYx-X!G?l;2&ye=oV+R26JnAf<$~5IwpPuj7W=98h<g*<o"
    "8b!fuzCt1+2n_NeTiUoldeh8PRXFPYD4|2Tq+1?A;7b+?l%v8RB=X!da&siRtrl4v`VQb`DQvCP0+W;G8^Z>hk2fPzl#!`LeW)^$+|u7`>jlJ;"
    "j+}$9w?-(Gub^y;ikQ#%S^_xhA7Sj`MHEMD3Tje|yC7_1Q4!yDazg&}tM^=Y%|f<!UIv0#>7dJ0>r7&zD5_}nf4#mpsd?f8Inp3W*6U4{>+NSu"
    "9pBi{+h)npKP>i1-;W(550!h4@5gaGzF$!2L`Fbpbn+}<jq+1^*Sd!cM-ZGkHN!@Wl(%1#CNZNh{xUN48qiFVL!nDuTwR5_DpTg&Tp28#!-&hn"
    "BxyDuK2)YBHh_rjFf1)Mi_5fsFvIqYo#>CBe_ogS=C(XZ8jT4eNtUJ>SUBhB4e?n)5?-QBs04pfdFt}+u7{o&Pl%%no4R30nnGcpB;5C}Txno8"
    "kj)#IoWT0<rhFkKS00fyUGIeBOmlBJb%xf3Ja|rh$PqD$yiUHYrRhMHnJ(#@5P@9#ZTfHw7q(=$vhrXwDhc@M-M*QHx^14@Q$1DbxgY!7=epfO"
    "=pQc4x^_O=rlS|A($R5xo=G1Q2yw|6GM)QHE;ZCMrW{MsbFCK@l<hp;sp|cq$O2z{1+4{vD-D#hAkfZ3lP}oZG!0jTMy<o3K^QC*cf)yx$JU8l"
    "xSlL4yr-X@o1)@TC8!a(F)KF76^Q^BCv-Jpk8p^KQ4G6^Knpox#XkRe-}ebFaDo9hP(3-S-78_kfsX;|YVjbYKyf!EdE6#^{y^EjiChS~$DuCY"
    "GbhWCYpZ+QT90C`hZUt`Yc#H2mjhj+Cl_uHCEdfoP%4$Ge#&>fbr%H*RQM+VxVj;<o=geD`US=0x|6ErIOF%ZifXl^$vn@d-<0CFFuV`89EoO}"
    "+96%AQ$AxBX^8(UsY%v}?99dJIOh`^BLSw99SeGe>6sr8+70X_5<@cAJ3Db@61X+e6t*^-&F0-Hdbne@QLZmW+-eNDPw^|MV4dPe%l9yUsP5bM"
    "nOgCBMX@N@yw*WNWS1Dhvw>%3ET_oT5*;`MzcYWtw7}_@E>ASqm_i_n;=yQC^h2#8%99j)NSy#j8yP9&qvbG;?kQ%^^z=-LWvwFHpd9Ww%rljd"
    "1oJz3*~^^&2{{!u-ACnX<9fl#Z&dEA-oyxoQfq6+#XY+6a_Be~%k2Ui{0RYc?Uw6Xb{a7rfM-A&!$5X`&_Sa2PdFz}PIa}*!NMS%fNqY{$yj_h"
    "M=qSfaaJg#6G8_#b);T*^qiD*4R0!mc+Fj0hXcdxp2QD0Y-;Qf=m^~0b+2Bf7r{hD5m@vBgb=1MPtL4b4S@Y1P@nT)`c6Ju`Q7Jk#C1JyqbW&B"
    "Se(gZ0wYlH@}mr2Lw69fR_JZqEwS2-yaHAd&kL@;Axv6d7wy5{5=JCLt9#)ROfS~=m>0~~d8FBNx-MA8pKxS-y<yvP>D9$pIYOxwX&=||;u<sA"
    "<|0K<N=n#a28Za5#;~RI6y)lv<C1BhFHensa~Gkn^&lX??{@4pvucUWxkd=5BdslEtHsA-U0KB}juk-WDNG}cyK<%9N9o)1ZET!S1lnvB6`mfE"
    "TV8&=rgYoKd~E<35c}3GZK#2(`5o(NvcecC;IEKfD<TS5YISt)i3up`To%<r!kyQyp$-WgL*|`6q#9aiejsyZA<aN&fqvVmjTGiJO>KKLCX?h4"
    "y05mBEu>WfG~4yMr5sE5%4L?NR~F5!f$>P0RaM}blV(?fc7QQ*1&ooHOw%KXPnT=%f^+NEyo-urb*+5n>ZkJ}E(sEX0*ZDDbC%?L<Isi=Hoq@D"
    "?YfTh+;f(p5^N(YNpICcFcgG{!0=rkM5$+f9?vpXx`F`cK;LlpE}RIN4FbohjkYg~pd9pr%(d^jzD>U4m%jS+MaTKo6DLm0`R=t5B26cOJ#s~<"
    "%3=`A8JRHvPybhyP7<Rnnb%#H5EH?`M6v0n=bOxYZXzH1)TvYBfyU2B15Bq=de@Bn$wvt*otXxiiV8Dx$^*%CEg@<&K(NFbN8Iu$OogGKND4|e"
    "-Sf-&0$2G2d-3X$5ySOUr(W8q+tu~;DOC6Uy@FiCz55{@YZT2JuK)e~5+#|(0t-LLohQIv8cuzOmy8=zmn1&7O2?}ba@GA-6uFEoH2llI{)y>T"
    "2HOZ0tVr_7W|)Ei?&6gG!HM<Utkj{Wl-2ZQ+u1vinMO4w^Cng!O~(n-JzM&wk2$8qvLw#9ZatFZ`^h|O{pxg%9C{cE;ellk8rNzotdR(vH`Gx-"
    "djWkD5EP6?CRlNuVW*uyPpDq*WC%c2CnB3}S(W8w%StT*G|1}}aa^^RNNnq=vw-am?8et2>IH|lu?cbHc^<7GGVXMgx*Q1``NO)}QDw#m9Y1^+"
    "^JderusX|jLG3ik;;~9*ijC+|V#0UDn4mT~$`=+8u#u^a`g9K|21p&@Rw`wgQ+$V7x+W#!DU>X@$ELZ0K$M3<^NlZEJNCqr$YLsy)oO?*T*s<N"
    "Ih&pxBQ@j~To3*;LRaeZPd+IfQA0=x&Z+rirBoPxgW>yEN^Nh`UlOh`FDAr8my>a72P6wejzDja-O)XBC`pd7<ZEqhH0pK<_W|qB7e#Fief^tf"
    "TeX^%IM(eW{yqljxExIGDYdgJZr-${*@c#ZK0L*g6CrHfjBC&7KpO@|UbzxQF{Yetn;>SR;rjtadGdk&>7N#v$%Kq1h1l8Ii57I$c@dj4M<uDb"
    "6prmSq<@8kqQOwtkLdcdY>Z*t<#7%^-_fW)W2ohy_3g@Xs9dxh(k<-FC%MRo3I59`3HhYy3on!$k-THt|Dj7HMP=6{)qLeQTra8}WP*pWrG+`S"
    "P*mZGrV`l#`vsPqtA8wE^TP1WvV1U7Y-_92DNHv8-4Z5ZbrU%GSmZ_})+X@X*}QcYz>5OueTv8J5dXGdV|W_O?KWbvB26PvZJ6!<Y+%h$Jeuis"
    "7Au%Y4o<O~^rcqzV%83xCx}|QWDtbdahK+<5B2_u&M-!0?o=y|9)D+xi_7{O+DBN8{$Xe<%Wk&_16{GKrXx731yzrJ(ph57Fx2yV6oC8Wt88GB"
    "R-;ay(hH1L)k`GUjBK-8lP=~;WO=uCP1R&2kPHsjN7O^;KhMVFM<}7u`-Uz`)64o+Y@yOkVH4Wf8BAuDml)@k0KXv6QC@9X{~k%!YBuA@HK9>j"
    "ne4Yry=rdp#nRww$I@{r#pVk6vWp#5#I54kC-nfJ-IA4645qoD;?N#n6<7rB6FwI%1tAokGDk+EX>)}+qcO(n#+@ayjDjs3Bb%FsVJtt0|MT($"
    "nsWOSIVO0dlM5EQenLCbdAV|7A!veJUfJ7hr&?WH0ZN-rQ*dR(VNDGNBvR;4i|3=tLB(b@uj%3RDJrNb!;_92tBPy-o7OH+e2nR3B%ukHWxA1t"
    "&a<4kCr`rK?O>Tnc7XZc2gAH%NqXgl7o==d8YB}0{G=#^cG8H>nmEogN}9>5fIy6=RJE<q3ZI9u=)$qA<5wI#lxf_{81B!)bPjv|=U?(rfx|Ey"
    "TRIK-CinZ^-7PZ`=Ifjxc~;%I^_IzN;;?jj{s@CiTfwXp$emXz5vxDXv|RYIR`Y!qnwI8L=#h~qs%%$CO|14jI;ZF3mK9@*M_@_`q#@*o?KYYL"
    "G@D&ID<?Z+dcKqKQ7eGxdbU6jK!ljADcu-I;c*a7>12P(uwe<Gw2L+ff{#GEdInhsKNL}SyQL|FUb==xFZ4B|<IzE^`TF}LyH~GXCCeX1;CT%K"
    "L__ePm^PF+GrV4_T3F1dTjmbzWS%FM`ar2+swc5$AxiO&KQ7j!S>}_6F%JI9NJqFrY;BF_GD!E}Hk+g%vFLQx^~gnMom6SwuyJLnHL5;m=6ujz"
    "jDx1&7>yGlp)<H1zCR&6lINv~jFiV~HI!nQDohhg9B*&yG!bKWu*#57sDVX~Hjy4y>!dj+GzQ?`z1d8yZmA)?O{MrRdOEOyErlD`Rh<df>kv+S"
    "nry<w(O-UZABmiiuD$4%CWQM!lHc-7YaEMpUZp%Z(v=lK(Ku3c<1rz!wqU$5Q^xVJ6S^oX3+_GjDO}V5`Bb1siry#am{qSJhNmFDtUcsP?yKCH"
    "m*K$)z|>I&yC5~01TsFQ&IPTmu6`k6VY!TMn|huDB<eZ{$>zkkb(FX1(j(nOZ<=AH?beuS;Ge9l`MbKbtC^1wrP+3cMA(ecds%?k?&+tQE?lfd"
    "nhDElHZ!EcDv^j>%SW+iMLxYtFhnXRA2L_Z%gEhbv?e&t1=Nsk-D+cghpomjm)#X|WsjmYZ6@2xAC)(~u#0sx^7z$-?%|CVt~*v^^wEo}87D6f"
    "D-Np`MUm~Hm&au15>hYS<JjqRTpe6k`;ZWdMU~g+3d1o|vcq~uov?>w;sDOoX2CQsE9>jV{5{pG*HPpj&lCo8Ypg={vf6Au#y+D<>Za$d-fEnw"
    "wZ<bBko|b>IqV#CP57%@3mg|ist3756BOFwV>;O*^-@q2G|>y8QS|XcbXF-OgM%{G(@-zJoT<Yb^L5z^*>2~|8QTi=n$c3mWCz9+5#@fse6#$I"
    "R4$xHRYz6;`^wT|OFG@4+y4qt)#3c%S}e?X6;TA6kibLJsp>T%QuCjizOzE#RLabD5u@&eh!UfVlZofdr<U-?PKw@elD|GCAeE^Pj}H#smct=T"
    "@nEJK0Cb&2C-;!Sw3EamC%9s-Zu)funRJ+*S35W1s#>KNwD~=SDk6^tK;EM%IT+x}iB>8K^x6x{lLTuX9?)+fL{*><UfUSo)9YCxw6=Rk5eC-7"
    "3Tu&X3Ct2+W*vG?1ij69IlC|mlr1dPQS!av5Q|pyh7CfMpZui%#S;V>b>E^GR^>@o9zUW@FiU2HKP>`9Otuw4DpAVa4<ojWlgO-;Lg7h4u|kod"
    "k6L-U#;a39NC%iDhp>lC1Qg@BZtGZwD`!y%Urlri*l1*mfJjtfqam|ooD^v@2v%0m2&1ja$&=T#B`#7Q?RoVDdf4S<(rw>&ys40Rhz|g`P7;D9"
    "RWiQVnKK(;L9*F0HzKc*quhKz2-B)quE@|{Fq`Qb=E;<7Mn-@IJtZouHJcLiE1u)Fkj>Xxt=pIU0!e9X)E_jPBkW$vJ@0`090%J&NJ0=57B{8)"
    "B9}|fi{zW2IHpJ_>9{?Xbt(LDbl*`v2U}>`@D4|rObK(5fI8NSjHF2zo4H!EmIWIfAP3O`{#-qE%Cgqa3d}hzTPa4JHl#H(;QxL00lRA!X$oL+"
    "vl&#)^r(Aj+q2oXD4P9_88b9lN^k?{HxtaAPD8V9!*-YFi__9lZ`whW<2o+>Fg-+U50IrS-+Jq9Q(#7I4VzU_8gPN!C?d5A<ju&*>`nB#K;sdU"
    "@^A$;{$XJ-80d1|VT+s6J4jqqDP5jr_wV0#OoO(pw`;83USG$Xa@_)sL`+0+tbM0|ekvd^+r`F0r}!J}`}~+F`y8u_R2pGrFqi9vp?y5|IDX?#"
    "OZsAq@%#(_KxJAZv)AjOqOo~I+FDPZoiZ_&aGt0ZFR3z7T=)aFGiU~*V(Y{@ImhG%8_v!X5S<ZlABvv$l-!XIHZ~~ireB)&me~*Jl~jcEF_#lU"
    "Iqw32mEgJT<PS%``s-@&meWUeZvCbjCG>7>ECPGB+mp9HZ2Zy9%Kg9kW@8w9|J5yawwD`dwOS4oJ6^|<_(EM|W$i`mpr5I?PPrp>Rpy&5vOQq+"
    "5HTpLoY`YwM(GLn#R-@=*}1x$`d@wXC$6ec$kf*vL%FxFrmC7K3eyuko;|%o=kst~{de?B$Dl?m5Vt8-IlbV0S$x$l{s{$u{g279+W205m=x+i"
    "TI3um>|eAiQeCHOUc?A$K&N2c-u=B;PLcU8Ri9-q93|l!Ewg<ra+rO$%od(x;uA6ZUc4`Dws?Lj#22zimG=}6eQ8fYs5gmr&`6)#@(E{=bf?V9"
    "VfN2SNqG7H*uO4k>P`&9U*W~U$GFO;DQdQAH_;>pM-ay<_5GS$m9<U5oNe)c%Y%~T-X5t-8FYW|^OAXIKYiu+0mVqS!lNH|9#@rtcvntSSLN?b"
    "tlmGIR7mh@cWXy@DcZbshc5F+ZLc6VcuvXbL<aP3>AreiDjr{k$D#mf4}_|@t$Ihk$1f^>m&EZ8+GihYR3;*d&pT{|f+N4gu4;m33&7Cf1G@bI"
    "wlrVna%WaJF9eq-YARsH8ULFf6u;{|ow7fPlpelF*2wkVAzeNatDQXbxz1$u&z(=@lzsKd(cL`IMUjpBS#Rrfmjdv6u(j+J#mQGaMIZ7KA>tpa"
    "gG9V|rGBC^xRc6l*pFP6GG`~I%H7ZR2x}*7S$G9|X5p@6)gHS?qV*fSpSZ&L^Vx$t>`A&uQh|qdsUiw4C0GolIPpcLM)IE2yu522Ri=<a;Y!i8"
    "uhysZ_i2*M3TEHQ*on8~UplH+CXd|`pYo0usysPVZF-RR6zdZd<t2NKROY1mMV5#3&+A|7{rCyZY<nhQt&ekcU})xM_~WakD$b(@qtI?)i$7xd"
    "X8Iz+FuzPjtHqP;KO~`iptgQFvx6^i($bVdU~D7F4%qf`|A%T^G|v^s$^)J*+#u<1s6Ca*Ct7kMhJ?7(Z}^vb>o*5mOZO&6J_qVgr73jOgk%Z%"
    "4l#W~J|ir*ofhL4Uza6+i=Aqvrm?I^8gj6miPXORk~RFT1-%&QaVBRA&2@Hj;GIoe*3wNo1^E?ufxq?%sj6A_K*?9v7vE-TD18$2f7zVyLX>AV"
    "(AXoMm(l01D=%d|=iWb{-#_Cy!N&Ad+H(|ny8#6|siO&EWp?neV7$j?Y6`Di<*Ilp`L*))-)E2K^6hw>f8n2<eM00Uzm<}mBr`T6>7C}`b9502"
    "mp>vAUX;#<tmKzws`%;hx9`osc$PfZ`<2<sFuQEl`WKKg@i2WtR2IQhQ1(a&_(>G^$+ePo?eYEUC)KG>2-b3PGF~EQOOGYmH}Nkk?{6AW(MSpZ"
    "HvgN4lU{F|&i29r+jcc}QhZvlc<sFNa7J;V^PkwAUt-_<Azl32AbMBobglbe%BfJFV9g)#sonAzKl6i<7lV+g@36s73jQzIzI}r3tO{%TWpxxQ"
    "PcSjU_*+7%UFpo&>q*&Tf5R`KBF%29zdBCntkd2{LUmS}MXQ(`lqywX%yua7lTR(>@<HBaw?WlXrTE<5UQO7WQF`%5pcbqgl@-D{>hI`>e%D=+"
    "-i4uf?Cf*j?X?E1($`HDMaF_PmjbGA;fvv?3U4|t&Rezy+meUu<2QYg3>NxzCFl-cQ>T*A3j4ADu=jFrLl)~GxFIaJ(9IslInjeMy9^R}lJzR%"
    "8nA`E@N;E^oWCf4op%&FxUPOjJtR9xhKf~RZsNkz9GRMft`w^B`pXnH^RkDHbnlX{*-KmRymMu7nAdzk9{;Z;I>bwt;u`(|514z91}tDZR>TgZ"
    "8ZIg9Uw%GS%^9l!WZo&&&{d&OD>tXg;k*A_fyvyu(Y~gp&A~l7o0}d>!gkzO9Xj>98Ft8uRj%7D|0+qJJhDWN4pfhK5!SXz2q)JmqU6j?%l&7X"
    "Bamsvf&IkbW7(9g2>U6_zWE!h*yQCTFZ;ImW44w_=6tIo&z^E#(!AEWCAJoR>zA;2^p1liMf>G%Boh@BONw>Hu9&GHFF3#JiFLs@l>8lbiaDpY"
    ")Il~wliaV$qxK?SMABv$FI*T|QpFE3YZF}vFR7iH%vjS~w}t(6S)?voK|<am6ZZYDmk(rdL|wT1?oFP*M>^KeHiY`H27kpkc@Nb)u5`azy3E-h"
    "Gy;o%5k9Rqd1tK13aX_oHD%Wyo7CN}45W4KblE#8<cqaVzA7DAWL%cwPp-+u$EQ>KFFG+lxYQU>NYt5<c249wuLHS->e~vm5Zfjlse0)cz)*Ix"
    "b88o*NCyJpc%Af+BMzUfBZo_nVx#zl28BQJ_~uO9&axSME2}y^{_K)`PgzI)p|AL&_}V)GU4OX#lTdYkrdr#2#tKZkixzp{n%ODOkE4N@Wv#{$"
    ")l$oW{C^MBzdJ$Fy@C#iKUHreg~)nmC;8<H;=}MqJ!uwt${Bl`0KwJwyG`~zO9?LxKdo-WRn!mSW6SRm7ABxW5iCE5t3sU=+wX6D%L}>HE$U2q"
    "{I)2$x>Gj)@aXSg!gx}b9X9Q;z5gxV%`39_ma0+U`(F7NR@kv*PmluIZ(>i6OcgmTGDDZjY&;{SSYgGPOJw5sK}jHxj<l>?eqm)}%3uBV&-aqF"
    "f18)edr6_rvd|{Xx$q%HvwX0ExfpuJ_?x^lU~7sm6=P);3A;l+GGVKKZY61U|M~T8$$qs*F$TG1Tm2LAtBXo*?>)UoSgfg<ESxb>__wim!Y1Tl"
    "BjJF~x3R}rwmKz2J3^7sf@G6?y!P$Bvj7fsy<zJNc{Qd!Nnr!M<8ih3yMxJJp_+V(;7HcXd2c!%gxF?v6s-f~)#VH0CGu}SQ-8S5&d5Jox+HeL"
    "Vs|e;`QB9}+WYs|yAk-{hub}NpdKQ{{~Fuou1Fc7{4kZ*rrh)wkv|0rzkw|haWiky1Ey8>GtXD|VY8;Pmlm7r;^2+=*S^x*a>#Fg70E6-*%930"
    "wcb6DMu|2#lg_ZG8#O6<CSzl-w?B)%wXrJJ$|0+WQXI|LjU^SFBPh_84wo;9mERSF_SIsqN0;@fB}*kE)o|rNiM4I|)SavQto=`WPNrn7rFnW7"
    "d+p{ok3U<;e6%Cj|4|;(M8=AY&3*c#U`Z*DLz61(7BI44+)A(u6YVN*m)Y_0vFzTNhxzu;+^YxlYd*H83+1)-|NTUeea-K)5jIpP`D<e^Hm9IU"
    "Aoz4e79%>$@-epRT_}oYRnPJM7g2Ee_CZvCB2v#DRgYa3N%f^^@9S#XFJ_k|!FIm>Z^}hg?pD;Ux_$dSzNISZM)Ce0cjRcejK!KV?)~GQiiQQ@"
    ")8<c=y!l_hZp)YUD<D{|%sLK3*=H>!tp2aK{Qm;%bA7urot&BlpBXB-|C@@vSyyj-;eI*zbgo2}exYp4dc*$fi>&yIC%(o(??otCsqF8u-NmU&"
    "qLg)yl26LotF;@1$inR(Aq()1A^nth*@)l-*1H{jWs4Q%G!hQMq+>Q&O$=z}?8oAO9R7P!u-Dmh<f8vi3f?IoIG`W-K#lx&PsnC^`n>^P%EUvz"
    "-YdqJkr5aS1ZTVaG4+Q!8n4~sjgoz*B`klpT*Z`_J&|AWR<16zGFg|)GTHmL=^td0C-uh%Rdh6wW9TVy?Tj=2<bVm$;d_{dsucMzvxp4G@r?b?"
    "o7s=HrYYI-S}H~_s%@_R>{oVp8q2-^c6RL8bv699><UmBuiLvpO|Y_iHB@p>es9E!)m~v!s4=sOzc)VmKPdNWOQ-|O9-9=MAPDLD<V!1@f|uZC"
    "%I=MN@c&iW+yBkYm06PgIvE{;o#jUFlQW4Xq?9eIda)Qa%gySC6Y|FFEt059HzwyQi`i$z;yvXI36dYElPq!6US3O1DIuTiZ5B{OmD@j;y{Oo("
    "XpCBFlpX)KXp|6oi{$9r&9bK~UXIjOy`h_;vZ5${z^2@jnXP14_7zvh2%|hB?V{*RWce-^q+Wmj>v=A|ccbX!zj<(PCY_tLX8E`5vpjQxL~uD$"
    "*mO-W;S5-@1YgXiA!}TGR`f;usgjMzM>QMHhq>y1NVbTr3-)3jem0QH$4iy3k1K)=rym^Q`Oi|z8LPiKAhED2wPa7yGbNzb-M;WCy_4ix`JtoU"
    "ZDvX5u`<|qMg!L$u?Kmj_d&7(qSuv-ZC!73?v`>IeD48475B4poA2Ew>r|}^k9ozcuuI{vkKK0<#8ZDu&~|x<ph#Ns4flWjqwY(~fBgR79Y6Nj"
    ";l#eFHI<~#Hs(FqNv?PE6GFh3mo>SWS(nDx(+XjA0d8Ksh<+x?Q_L8>^M(1^C{Vd!HKktfie2mT;T5wB262wzha|Vc6iMsvGq$PD^a`?w9wD3|"
    "=G{4}GNt~`A5vteTFvvN)NG}4WCjiC-?;h!Lln{;OFdb$q?<d&0*vo))<r_tpexXp3ebi5zH{;cUb;ScM27}K6N=CIP5OwQn(r~NpFr2rX<Zl@"
    "pzg2~|2A8c=x1lwQMt$v^2`S6MK-VDfk&0F2RUxe)*dtb-Rx?98STGxRI#EMhHNF`Y&~zK2;jbp_KRTJ(hMV?z%+J~ArO(rGQqahpNb4mm$6^8"
    "F>OkR5~1tyk11qL#Ph|RLPO68qmIXpsC%X_<PGGiNzo2MFc<xslOQDF6g;4lFT0?*%N09&P1&iwjw&9bMwfZ^X<X{FINhqe%HCn&L}F1R&)A4@"
    "Z{Ae%5u@9$*s6!$zNUJ*%jyC94;VZC7awQ#$D<GnvtK2f_-&FaR>y8{?AamT`9Mv6UJFFPR@o~Q>;3H-?z5qrx^P%K3G%DiVcVgUJ$pU_q0{Bu"
    "I?<u;-=KThV#=#4)VY741$Ti&a~)-N=4W~oMwu1ECBx6A4c69Mld;IE7^<$4!|tcv`SL*eIB317@B;JtbWrrmpXBXbWD1*~Ln9*D(p{0t*=1JO"
    "J0@=xAjjGNDfyokxFIKky{d<VB*~t-g?mm7C*5rVq_@GkRsoS0d452OKJYR-hSo0mC8@`2m>Gcq2&KRMvYzZZdjBO-o}Sc`MlQtTf26A=6|5fl"
    "i?P#xfWFzD-cb*-QY2Gim+dnVz7VJ@%bIczz{Yfb$p-}N+N4wjD9_9#6lzFM5U>`!Ek9YR<Q(ZlMc+?fsjmUS7}dp)_8;l{FIxvgdc1$s6oTT!"
    "YE3Ak)y1pKCLpm#F)f`R7BAB?#hPRb6CDf=qtU{*l2c%YU6VfbI!TvT1o-Y3fwywjLv}>`2DyqBOA0%GiXgq{DkKlcv?#S#HD$iZ)(!fQe~n|_"
    "AV@t^si<lN+hK~Zz<)*Zt-3wT63;YG1;iBz@DC^!L&n(f<3w74=mXbTL#{H05ff}ipg3RjUQB-ty`Lm~=MJ=<LCol+$=@GgT9NzZZIz2J<Ers&"
    "7c_Mi{pC6vmV|Yqe<#;+mcN_pCW^&*1&3aHfdYcQ;VuXu86qWJo`F$PnCd^s>uq6H6dK+*(lqwlCWBq-&WY|B5>-t#+D2FNvdDzy;?uoHY~D}{"
    "fzM5rUa(`N5dZ#~Ci<&Om#H6Vgo~ofifG{da4rO|9Hp)@<QZNvGi9YN%F6jhUvdcllz!|EVdHg_70d2j#gbj2)+yG&A&uJ2lLILe^q{tIU`er{"
    "Cx<p)sW@|nT+Zf}Tp!8PiZHD1B|x)AfKHR=dcQ}{UH=SOMv@-&|C9CRPj+3$nc%tmefxX$s_Io0YDHly5GzR#APIsXC~hJtiJK(aEm;dK(U#iM"
    "NY=F5OTSQe#QZvc!E{Va$Ha6vdOCWhCwh7!I;O+z_9EGqZCN74MIZ?hg+di-d;7chER$cJdkfGsM3IH6S9dulPv)1IUuKdpn74DTaz1WG7<hnm"
    "x<yfnI?8d{nXUOMz&X>st<s{E*-6nJ5dBi<YAsG)lPWDYky8H(saVYD9AaYhGqXxx=Yk|7ZsXprd6Q1;i}F6v#>{jPb-5>~`74Li5y{}Wre1CL"
    ")NFyU#6Dc}-xO+hoA#I#>i<a|^o2g=;?`C%yOPYzt@NSR4YTl&-mUb14<)0gIWhEr_EPT74pOTzw?4+)(~Dw8ADuqz>7hP?DFhNN?+=M?dy9T$"
    "SXsc{4Zwkre@@5Z>65g~quxm0e@uLNb%}e<5mft#iK%$+5jTM_uZgS_%_crA&DmgDd|)eDPjEX}y6&AzB!47^>P3(u?XNxCn?h$J`s$pTJ$Fg`"
    "rqY9eg`=1ym$iEKKlZBCw)<<}njHGw_H)Nt+1+lEX%JHvA|11E8g7tuG;5<LK(s(f5z_;HM(=-Q!D_E?xK)t)wM-W|thmV5(<M$bJNu;E7k|QW"
    "O{<J@Bh~AZ7LY6iT}jB3Z!%t{^_{q%Fj#9qAYUvAbe8J!8`1H3Fl#%!!z7F~p|XKhBALM#7eCRY6Qg0afCG|pg|07{BzLVa<QBPjWO@k{?>IfS"
    "(PUGk*nUMas?kHM2FluY1d#(y=NXwx_Mwa&N=JTB;Zp~CvRD+?jm@nK%(;3DzfLG67Qr*g8eQ-dk6jkrN{OtpkcTh_9dkTJDD~3r(Arcxdt!&z"
    "O7rYhqbl4jCOK$1a?sn?vPp$NMG$uY=5zr8^s*`3an=ajE5~%Wjq#am)@%0g+1b_yQz%Vx4DGM%Uprvva#JvIUYxc|uB~A*%nPG0|MLN5(&SCN"
    "cvc807t)VW>wIOf+rDTfjqoweLu5ZEHQS<ps`PK4o@S)s7%xF*?(;?`Vqc{rMpZ*k^dA*jk3id{b*vBZ)3fE9;&c<2;a$YXUZ1{;WnqUfJUg|*"
    "tB)L`oBeju#`pSID1w&H`)@uXmS+D=Z%nWB1pjVgSVG_1<T7--p!Cmo8ok#+c!JdQ0g8D^Qfn{BRI=z;&}!Fc0h)QtMIr)|%WXMkW?>#SD#y5X"
    "L***@`pnifZ14)a)MG}dyZhoxp?)HnJYo`Vqy}IzZ?Ci-L|P2!PP0kiJ12xVb0PUz`-JUmN7rbJ1s`mgP-NA+DR8(3$t!NV5OQ+KMoi@;TiZZg"
    "?O2kc{w%kCqdSeQ&R^NKr<Y#eXCt!uzPR^~IuNK_|4VW2w=VG`AUFRC<`<03!2T@YDFQHBQ`XMM;ta;J8nbFPr?A}m>JlGjgHRc=r{ug7w6|l?"
    "7Z4m-?4r*HTmSMrK=<pXFt-{H)e(QE&kD1g-XYr!Vnp7;AWaM1C~bYVB>zQvqc4vi6-VE1o5$(6ew&u*zucD_KxqDwflo@}nbu(G<Z)%La?ewJ"
    "`8YBrqYIdVC`oF$Q4reJyp-Vx1L^^I`S6>>1OSfI?@jbHi>+o}hE*(*o8hBp03QWN#re8_>W2@g6jQKFc0n;dcKqtb^94(<{2#BLwZsi`&qio_"
    "HH1Xz6q&1~@1iLU(5<+|+vHo{MCGcOi`TVy<xw;31dqPE29)y&LX~Y=#C;aTg*gQ#E7U=2$P?Sf{M>i#eRjMPQvC-y>aI}miLGAAfd%(Kd{m6@"
    "k~WRHS9%8h=|v!b-a}@@4r)qXqqeP7s{{|b*lV<{;#l4k#uIHqXvo0V-XuT<-BIU0=v)#FEqq@#<QmD&+viC9?YT|)dooGdLce6>yu$jOn*ElE"
    "?T}$h_0;L@r*JGw`mVyWUyi{MSL*nh(Bm(O;}#*c?ay8fk4*2FAKNapC1JZ#>Rbf~^9wrN8k`*5NMwS-S_5;Y8Ozr5!mpkgkB?`REjdm9@0-sT"
    "tD-tK2Yw%SOvf5=qYH=-&dc-MrgrqH`x&+{QSjiv2HMZRr2ik^&f*Ap37*}j*U)c<WFg5)H}Hd%^-CCJyp@j3sU3_(T}EqHu_0VL`IkO3%d=fz"
    "TW3=l5wJ058_ha~FlW$EaC;%vf8vujYiWU0!L0jt@lbL<!o8Q$w?#Gi%L^w*9fEnO!_C*}L1#s0OD5GlqiZ+D5J=LATqwQTHL5LU1^|T0$QsI$"
    "ge(!%<l*2f@?65Ij&O^It)A(P(Auq*Rp6Ket69!8ux)Az5jDsEQnshspD5$POP7I`HF`&~u^sH($c`Rfn$K#;##e2(OEV_D#8HZHXlb9=9n-Yy"
    "sJWe(=5+`ShdQwA>0$FRzDrNqA7KBDsq%<p0~KnSXX4%OAkGqMl>zRtFHVdDo{aZx0+Ch7JCK`MLB1ss?UDW--D?11O4B^0Ei-ie*OB^yk?SK7"
    "!<{V6Yx;)JJ@QrvpPWshvKEhcMpwlz7GiPxwa2(LWf6@Nk8(RuXp__qp#jO2kcX0{b1ajwHqz+E93{h^R_N0hzcS2vZho1c9T@4e25nQv2rtAF"
    "9*R0qC-spypcm0nFA-p(pZ~0$!7cP4kaTVh{998Wm~3h(fLHDCO9b}X`m9}2ZIz4qq<f64>O;T(<ee$?*uW|)p(jyZL%-;m9C7CwYyXfiTP9OX"
    "Moe>CE;3>J&zRlz((5bi+5ThS&qs~33CbX_kv+nD*DgKD9HEJnm6&98L^Acbj!^MI>$i9V@+0)e<j{iv|7@vm5}p3Od5SLfRh}Y4Li91IDfs|7"
    "Z({gU1op{!da6s$HUAXm9U4U**149D!xyx^AXbe&B!cO0$Q@xmLofeFX0z((z$FbhT(~**X5EPkBq{6N9DHaI;JHL^az)q}o26Yd*8)aYi_e=Z"
    "27-bI5=u+zHka$u>2JS+FmE{fC>L>(<eggvn{@(e3}_Cg*-R=C3Ei@~o{Ya1sr@=ZP{!z=iQ|e3Ip`iCM%A#DnEyGtjG87d>iU6M@$Hxm-WS+O"
    "S_#RZXdgG6&&Iy6^!P@dL^WLEI!Z2kn9h39bo%?~I!^*r{%63==n(@S|6u2z!`W;PH5f|fiMh_4BGfd@oLU>VAy0N*N5gh4jWsuELK(-_M%40y"
    "6>A#k@y=q1nQbpZPh4$J^>gE)px^;RSqp9xcD*hw8v3TnP+|2RIAteKY$Sz<CHfb<O<!hkq0Iz;-W7#S{^)A<8|@`tT=*IEH(qY=aK21uo19=}"
    "cUp+AKWb(k)=ApqLy%;3oswh0`ppBlWJ$08=!c~B)L}7V(KvEcNk{$e=-eC7Z1>ac+U8q)Sf_7`=@&jq<i74`@dKmBb7YyHGMBK5WRr_}86l@v"
    "=FH2pY(Z0t9?V@|LR+w}Me%4`+umWDZ8N^e_0lJk-}=iNl4Df9Xum4v5^v0KY%Jm}^8)5W&;_3`v^RV?Uy5f@h)R1@8QD??b9ohQ^>O7v8-l8C"
    "(;|V~$zqmPZKDHz^9!f~`hp>CAbx2it>-O2d(wmjE#P*o{J5k!(fkNua3iiJnX_vq&t(q1;;l_bAHH~H0SDvS0d7Jj|IUa#t1lYPW@AHM<UtZy"
    "I8g8KxY3vVdm=1nM3NRV!Iimp#!YjW(>rIuf#evHwdZE!q`GQs>?sY!K_R+A<39Ai%o<ywa9P=NgiF%@X3aGGS07@c&<?s&PEB?YE#6Dd+08Px"
    "ZJ)4Zls<cz2iXjL3+@dafIXXS;A!&o$!B-yUC+_if2;2Z^|w8Sv6oT$KntCaZ!#xE+%-QGiTWX5sP>*XwGhbm?=((dMQ17@K968YyS+!wqZr**"
    "Gb1$OmcmL{YPz;xdZy-q7A3FFG|)U9AwwRzBvVAHQBK0|{z*C`da;n_dKj>BvOS|dpo8+i<8Yr+#ttqJcLeIf5X2d~?%~J=Y_!OC1GBdvW=3>5"
    "jBqKv&4I6{^^8T&vV`rC{7ZZE9BW4VsN+tvQ}?tKdj$}me}v#IotQzQF>#_Siro>j2u|TLUnyvgDlGZpeKGs%CK9399n2~c$x=#(=){_JI&*rg"
    "kPfYE2j%*z8;UO9|FNZ-NO#RsB5Q17$Xq|gAb49(T*CP5L&#5DGjFG6Hu<c6NORnkHfm-15_SypcN^IFtK_B^C820Ice;+U*O9K!yTT>znMrPm"
    "B;2!7yr4b;6qI^3(6OA;;yqm(eVTlGEq*Py&CdHR?BNy~C?mGZm|eG^SkE)|?MKX9n*(wnUuIiBq<a5^p5c+p8Zu31%0o>SHf3P+yD-D)ctR_}"
    "T^Ot-s%I4m<PVg2p|9#<n$256FT0YMTuLw|u~<61U+^9>><C#G?L;^!#V+fsL}cL-)62Elfd4zvJ$mTFfMQY?g}6PK^f8UXTu#tOglW)bUb%b}"
    "ziqNoXz_q~-<Ve4n#@UynMPSeDm^I%kD)F%Yjj9IoNplV5atjucgm{414i2v;WobqUudB34I@F>4EeVf&>{d2{p-qx|DgitaEPVU)5!0(;X$0+"
    "K+dCa;Bk`j4G>v>`hlSo<T#2ak!6(PPlsjuE<eVCqNn9l;W0aN$1}mdZ}UT(6XuPSEYdU{!B&9xd7K^n?3+&-j7O$NX+xEu+^CZYFR4qtVSPpV"
    "mA8zTv;KrtshwYmOWhTE28c&$16)(txU*Hvs~puD-y6W-{-MGBWby8Aw`UbPR;#EuB;~a&?N|rC;Le8_`{nd6@ipneeixl)8d`im_sX>*<tNiN"
    "w1!e&A?&fp(GPcx9^ju^t>`9dk`NeLe}-*Zi1N9wss%!6Eu)LZm(#Q@V;fuIr=}fypvKBaZffy|0xU=_OC;5?s`VKp^d9YSv~c>@EjShR+|qCv"
    "-3MnK&Xou~O&HG?{TF$S_E~kOSB8Hm%oE}wefUAEg(C6i?4+Vu=1?3Vky?ThmyE^IR&7mIv*th=H#j_E-(+N?6E3M3dD9GOAHTR{#=+}CS7Aw{"
    "*)~h4a>nzWV2`UmH&NeGXL#+d{lE;Zrwpm}gf8ZJF_MN&68g_^pFTaXuO;rcuCg}4iTxxS11yEjez8JMTUeq;A9;66qX9c<lCnq&j>j!S@t(hf"
    "E|BwC8g+z;7*KBmj&}TR=JB(Ta+n4GyKUZnSC9ian9&!JbX2SQuD~HA`1Aa4du;3&c%fC4G0q9_r^ZWcCdNEHQ7@b$mpa47q5BX2w(z-^86=l7"
    "i*L|*Sqm>OaS*DRg;Y3{A)fQeO>9D@efgg4e+Z>Wx~e^k=rbu_GgkKV8u{Vsm~nj@=3Gj9+wj!IwQ@D(*uUXedKan6>`?gRfG7);0+N^RH^i>B"
    "WTb~@fOx*8pQ689@6m;QTB;f0a3hhOhWQ@tnQlIrO!Rpp&+>Y}f*mO<wWseMSAN}|4KuU8tFb6qAebr<lhF$EbNb;?I;owvs&vpgZBrLN0H`^V"
    "{q!w1{&)`(rMawG5gKMhbl+Vg2vM349!oYY8}U6U1{P1w(&MWCN09d}kDIaBwQdoq7n1D#NvI{0Oj<$&p#T6OjlDaJv2_iWzde2>^5WGStbK)U"
    "=p8$*4lcjGFIg8Kq~^9^jE1WKyNdhR#$XsQf^n}hl6sbJ4rxKSQzWC$iA0Xte>D`_9EsB!F)WsIbCM*ht+rW0;0JJe!cVf$i$XkMcs3mi%nCJs"
    ")e82$T-8&ZPUn&*#jropbF^=JD7+SX(;=<PHE+G2ERkM%c%bjgkuhS$=5cy7wB-uhS!yAAnZwz-Bz&*^gxP=X+V7Ib+e`XfpAPndfQHawnLHq~"
    "hRkKtW-`zfRjlJJ252yd2o|Ce9D(t%)_`yj%GC6>o-lI(GN)R;M$h|fI~nqk>@f<b<BS{>V(9$<kWOb_lv%N$RLy&T4Bz_b|0IU<gD3SL(Q22J"
    "UQG6WjYJxA84}}g*X(D0<NE}U%%YhXn}2lnk$*s_TmunIlS(x6uhMz`M86LWF9`04r^Q#q2tR(}f2KSBP^b<)m{xxVA^C$e{jLFFtd2&IA19~Z"
    "{pPau4-MJPHc|=US2V5Twe;)1rS+@3-`Gq-G5V)k$k9HBUOxcEs84tK%JSwQAgM`ADGT8u?)_~fOpRRqNIV8Dz85ogQX<_GFWEMs(5k1E@khTz"
    "b*$pXk77*TzzKTmUa5r!QO|%w^!96}smAXl;?)$p`go$Dy|-UBv0Om@pqOb|ERpk0mid?RYot^p#v+}B^tRjLBPFiiuQ05DlL_J*Z5}_xD*3CA"
    "?IV6>Hb^D?=OXO!Xxa40=H3t_EgY_=3%{~rc6SiW-ixGoyh0G=8l7lN)?U)8i7HK{4=GcYBN8E))t>y6*qck+MLcrfAhRj`_PgW>e<Rf6)04H)"
    "rCUZ<yki7YdsX09iO#(x;n8jMJG5j^gLm)(0lz)2wa@Z8p-FZC@>JA@cdFV**ysywIPtz7jDA9x@$cEH{WUsnX9KixBr0YKC)D)DsILD&FrMR-"
    "eL}yf03?HJcSGqmz;L&W?IW87=3i)Y2`k1>y@90*#lt;koTB-A-<q6)`1j@}&&q~LJDOpjTSz`3LEVE}4-74a5iMlWCMU5rsE@@sgBGsXsfn$3"
    "#NWk&o4=3+CSR(LaGT+}268m6poq}ci_+qKG}L62xU1Oha^B@O`!i+zpfZzm1Xj=75eu2#jvzZGO<o(V>fP?=^^*7(^bNv~{fQ9XL3oroN8S>{"
    "U(z@qW8edfpUjftdL4;5P6YlhqSGJ~-P_?)E7Jn={J$ut(ofK6i}t8!X2hyp+e5RQKFlh4>01v%Y}8n)t>;f@nSRHhTDiQfB*S2{q34nY=6Z7K"
    "IZ3s=uDhzH9{+l6ag@@T{?~%!vVkdYYj#%T`9<-4FYY8VDiwRb{n?YlFRk}f`pJ1Mi|W$J_PG98sW(RLww~?WO4Gem4@J_V-F>Hi>6NFvJNk$9"
    "Ve;j1hu&Iym-5FXap_sa%ENcy%C@hs-V?MmNt<m54%p<-ECPx8ZPe@P#q>!&>s+3TrnXwz(0f0NtC^ExL|-4h_4K*KWd7@^P;t=wOMLl<i{hHJ"
    "Ae;F((39$jk)A^0J+v;5*|e;%1bt-F`(Iz%(C2ydyb(8X$Pk)V`rnen(Nly!b};So6XX{GOrGcdf37FdR76Q<QJ?M*MEik(u#lp_m@2wZp^s<("
    "=LmP>)O^mU0YirGkg5~kPHea>UlKDtAg^B!cb}hfR2rw;bk6Kqj$!{ZjQ?>=zDWn*!T(bD7A@iO<K`}iJLm}f-G(rK#4SDsr0O=?Z)6}(AEde%"
    "Zpm@l#?wl1Ob-a+{8qEg92lI6ge>>}g<K$x{EkV!MTZO-24fp5r4!bF?B6jNd`wD&R0z4}&!QvKm08EIA?GH9?)EKAqqFf6dKKbq+pLw$Scvp8"
    "heW7!*{T&rufk-Vs=|?NQa5IzM-hZlEJ>Sx*dB7=b2#rv^#qpt5ZPmN(;=U^_N|d=4=|;zTuM}xOXlbVW?C!eBWmmb=&?D^##|gYrz4>zg8a2K"
    "84dhrTAC+i?J|CT8u?uY66=frzxs*u+)1t_Z8$>pzn<C(XoZfB!Gg4Tv0+AnQhVecv0<IuAxQ+15o66sps(t|!05HUXm4wA9g^BF;geD<!FAh4"
    "hj)GSdGa?Kr1Utnl_l7?qc%^3xBLC5QQJ9c125p|23#U-R}ZZ&@T*H`<qv!lZ@t3<92mOqY18a-GV+*s0oXr=UR}^i+u?EW!Obz&s6q|UQu+_H"
    "er(7HMj4xj8(}?-<tp?7_yYsA$WQh!|0ry~l>B!eZ?(VfpSk+EG1;BxQOu?9nbmH4yQUc43dp3)eQaBFnwZ{ccK9(r45^9>lKq{*fe5y5>uw&C"
    "Zi`^L`0Q_FL1QP)68~6vOAyr~(-SskPF{~Bzu@rI{?89+&3T**k>|gvUd<xwV@;~GWvVvRK1FC`AYQg2i>OOc)YvrLOLpxeT9$V)!$n31dF8u}"
    "<+3!6a7Pl+`n_J}pF>mG;ehy+TEu-JxQ~H4m_#iuUi=D^pg1?UKoU)OcB`^4hArShlzs^h$D(NvB+(qF25K1sz9Zr>9JPTLJTdveA@vyDQs*fv"
    "#AHoNq`CK_?|CtT#H%LJs-O12o<j`aJEC{#RvVN_bMTC$iT?>YTjr~p8s&-q2$(G&z~zPYog_1oYviaM<<B*^AB+sz@LCQbrnROX#gI~yK6XFn"
    "@sHaMGB$;sD$^K$%9yDE8grX;>~A3b_gEx8G?mkG;gZN*WWjNo*e3SztIv{}cn!;o9wRQ-4O>CvK^|F-O`5Xx<gfnzqtU!Ym_i<8+sA31c_+EQ"
    "@ip;jU+82=Y7~VLpcgP3XO6B@=Ot)s*DuqawxKYG1o_OTwS`rj^+(ewn9v=*_v~8oz|pZzcd#VKEsc}on&b_lgK3Ww$LY(uhOXU6r3+aQHmuGh"
    "P;kvm&YRWZB%PlfqXQ@<1&d+Q_e|R6Q`ndwnf@w!Vahyb#K+P3bXYsT-hTL(PyefL*f_m;vaRJ+LT;z&iovV8AHUEJkG(2xOtA)H6EK0&c#H^;"
    "n58VZ+Z<QhPpN0J1vV>6y>Gfz8?BPwyzp+2yBIt?b{2=`w&;iz5cUXZ(6%?pY5W^5xP{kGFIPty0r%&siu^RW%;DgCwJ_eS<U)b4ts?OeBIua}"
    "8gZj=56_QDvSVY(@Isu@hFdhYbEwEWyM{$KBNDcrO__~5udMYqj`zjYGxT;#w2A{J=qLO(r&#oj4f9-*oOaXtVI_WU%=5{q)3?p|po}0DO?`b4"
    "TV9V8Hy35G)LdePKM%J5!}q-Q%g?4q(uYZ@SLxVl5E5oY9+iM6RmteO^o=E*XBjo~!Hmd;jrJ|iYDc$ipRmhq%eMK{zrK)_SnxL4QiE*p<<Jti"
    "TiQ}=_~)2JWfF%Te#A5)-SGRevGtqFkIb0lR4NwDnSCt7kG}f@a%8`OTSI5H5)qirzDV|zEk7U?f)PAcf7W=tI0qtG8<^+pmUWq6n%D@7;STAc"
    "nQiSYj~E!t*%P~WBc^SeBi&ar?S)<a-)AKwnwh6!(!Alv5dRzP2h!hGyMr`~-hqJ=UBck(HY*}a^rUZ>5O4bMU*aK2UDSAOgt}@FTJo6MXNG?>"
    "!KDI2ouh@E`*;ue&}6{}b1w<)WitIXx7QZxBPo8`VQR}QQzNZb`olr?VPCd64CQQLKovpY+AB!yf11O0Kays`&6rXcC_1pyZSqj64(4$Hkt`7U"
    "L6^CgC?yzpZS+ecS-H$I+6FxR^fNkbLh?@2di>cq<D$tNVaP+RcA|YKYb|R@vNxgnrU+(;m|)i7!YsifbQtH5ycU~k6+hQD@>|fSq&V7^=_}BJ"
    "?<3Jc_)J~7O`!NU`~;ry;`5--sabmVZSzX^gich*+37n7k!jMnP^H@PwmCbBzR`awJJ>`}O^3!x&JdWC97hPn%tLB0)DmMWsxJdTm_=3%bf+uw"
    "3(O!qVzxoB9~t>OlbC^<erUcxAYqqTEuw6c-6SV~8&sAgh|5a8%Dz@=KBIWraFzsNhJq=MnO05D4PjN^G@XH#H~TU>QLlMu`<OiKn2*;Hx4iZf"
    "A+BceanmsB2AcbQDj-B+w#}z>ti<f>{eATz>%B5JejJH6u`z_iIOg6H{liKRcC`u`prxb4mJ`BOBp+YJgbZ`GMNqlB*nyj<>z+WzL*0V)L^q$l"
    "dn_T}5}I>7aaMI%P~ZGkeFZ>vBb{OST^b5*8)ml5G~swTYxMZ1d6M-}Eh>dz8|KS5hl)t>nn!5il9WqShG#hbSWv&I_Yh91-;o0a5<@#d9`~y&"
    "ApfA0Upy~=cI|%p@O>tI-mq(}kWr+S{dsaK;t5)_^n5c(KS(mHNKZG9CY=~16)M)B>X)hb-o#$@7VT(-L^nmtsKiLO&6*Jqfbc;9e3n!I8p{~&"
    "v_U7FzZsdBjo6I(8r}E4$+x8F+YFfAF@KDy*K(8&d1wnV=Gqi5?UfhdO^kh=qwJH3+Oam5{fcNPt`*_lPC`m%kcuEM`TbL5RA$KoT61pMoK|8j"
    "sG-9KvDNzXv_Z#0rkF|j#^5(!VB4@L5R9vmJdD~1IwE3?;Q8El=^d)*wTJwkECqVc+$YSkSVe`aAt*=6x|E9NkBVuXXNeeg6b_h<oRA|G{Gej@"
    "tCE$w#P{T%-pN!<ZXSge|Gz(o2;i(GMXkg^so?i!Mo=0gxpWK?pRCCCV3M#sL6HR5MOsL8=O4qG>1*2N-!JxZ-8x#1ayFs1i4!HZ&jK=eWG&Oc"
    "KkXu-%{6bP5}4F4A=^Jts@SU~XF!a5ib;TU1l1VqJiK-AMe-9<^d~-{Uop&C+Q~BHMN6Z!Ocv`>!BdS0Z3>&xT+d#f{##E^@P5-uwOfrgZzB#V"
    "R~#5jM_{JTPdaz3bvDlBUX!~{?;`gv97bS&3~2;H7jq|!%9*NCx5pnC8~qSTIddj0P|xaiP;3nu0tZ_EGd-ZIw68B4y+|J`JYnu^t8eNacjPQ|"
    "&0d?##(DTGq_*1^%P(*j?FNMRY=pB4_y~>8<JrswoxAJ5N9y(g>&lSViq@NcpG`S@Qd>A<G9ozBxrKRLi+(z7^o$7y&zp6Uu@UE$2!0L%(mf_&"
    "_fMG@X?fG>VbAn`w|s;?aMFC1QC-X^pF2H4!!H{Bys>;_VW9<{`Wzmw25z<G=Ma=w{LY`#$M2{D=4D(|t~6a*|HB}b4(z-;e%K?Oe<vQ-3p=R$"
    "6y{^IBpG{ua)JkpSi&hz9Otr9`t72@>C-MbgDZx&dALUs^L3-Q#!CrAkF++qYE#Mgp)eojr<_umqZ5JEp@tv79j--}XUXY1rtdn833#?4*+E_q"
    "@ffSOeavzr$r@_zwco;&d4-%gx&441@Gx$nz!Ma!k6W$L{WTe!JmVkMs8C-<?4I2EwksI)kTipQ<sg-Jj0+<l*9Zdry=31bOG+Yu?5wG(xnOiv"
    "lJ+~RlZSZM&UOWJ#%D$~0@eekH_NTcE=m-UFr1v#Q@k|~;laL-Zi0zO#>kwsv(sySJM+thZ4&A}{bZMgXtCWQ4C5k_STjpIoj<h^E=?|_{$I8E"
    ";SvMT38-q>ZUZ^m;eA6!hDg#nInoL-w^KN@e-E|E1uwWz*5CV#|K+v4waV51Avud&o}E%44rgVGc(y%l3z3lCl`Y{2ufbAAChd#J(5y{Nm@*gA"
    "NzxAel8}~;EmqC&?-H|b{cwb_Cy|L-HkPVQ&vK@vFN?s=b!YCWuuNE{r7x0PtTR6uv$x4l@BhSx+WBlF8#2|F{{M|90MDk1LZ8GuMW6SSM7!gU"
    "HCbrW2A8`^#vD13jFlMLM|g#FE^S>B=x6BLPi_m_T$Pj|d5mpyV{UdQ<7?ZAEP6UpV1@TkQ%icRRg`&@21@^i?guMo)vf=(;#a8jR$+MuXx9!r"
    "&VGK>+!GNVpy51u1e)JknX{^yrSHZ)0@X-NR8qOWPkKr(AHe7#ZT*s{tl*H>9=d>wS>gs=ZbSAsZk)M#+H7~Z`ygS4eIJ_qqTHmvo<kzDoC2;g"
    "ab+AMnXhVD(NX(g`dJUTiTz{Hg=?Z?!fjz~foY~&hN~)Rna-T5l1GBj@f1A;?WLUVikyZ@M`KT05HJ==wj3M=*~H?1Xv=y~la+}B9i{K4;+>N="
    "_R0@5^zxv~K7PO0QE!OT8OKAYLw8oJ*Q8P&_`n`tdx|M;>@q3&EW7`pj&V>O{uI|p91pNGoV?jFJO4pC8zxRgHp5c|UyFE-$?|I;&AuG8X<^z?"
    "MsxU)F-sfg#b&2%E~^9y>A#l3-__z5Tt*3I*DnW!{XO==lz7Xu2U485A;j0XA`A_s2~#2ABTVHhxMKsI>_Alt$ch{lkI(Z^8{hmMkHor~bz0RA"
    "aLS0;WB}UF{%>~%@9MHJma~q!H+sNNJuNI}7wKH_v(7_wsePOX{=_k{q4LrayCKMq69io{c|bL<tlFo0%;Atukx_W@A&wY3EN!jw-X49VH&pLL"
    ")-;agwyrAq@{X}3P0VzxnBN!Yg|sHg{hGCo=)*>W@dkpJBV#@{ZGyUmjkE@Y;yOwSAc8R+iX}4~+E(#snQL3A|F>9cYD!@$LB&Q3ZSQOxZ#O%S"
    "hGS3%4ybo81<64`MMRB87}yt)DnGf-y<8=pqkeXp5!x%0Igi8@8TEnNI{!CyS6M#DfcTAT&|?;L!?o?;J)UK3<7m9UKA7$qyVyH;QWs6+EA)VI"
    "ku~bD%gsPcR^-B4=z8}Q`-remty;3i*=c^ZsaIa%AGzH4Kx2Sn9)D5yEXhG|)3qaQg|o6UIXN{YY`n(d=F;Sw`G(Ud9F>iYQ|B;(x$nMQZ+wyh"
    "R*lEXbxkCB9tgtOT00T^9B~x$;4Gzu1Syz~BFEY9*}>k0!e|JFfeI%?Bb}ZqnQWH=^p~fNavc-|_zqgr&c2}wTv7B9ITlR|FuQc0b=05^$c}i9"
    "RTPPxv%OmJ)&@xyZ69-9Jm22(l`FO{tnZ_g_v-QEXs~WnvqO4gEcHxOgOSw=m3clGHgRACEluQgKNC-1bES^=6820ZmoO;7abY|8rzuHJ!4*z$"
    "&L8vO7<wCB-Z$fIF_OMdvUGBCDvCOtiaQ@+6`;G7@X6h4IxR`Y+niQ2wKAO|-^@M>#SfUS=*o+09-P@wc;w(dmAGA(G<NK`Dw@J{2;+FmZfp)!"
    "w4C5R5||7@IM7e_xsig+oX{$aL{cbVXchevni4{f2s9+3>ue+3W*+G(_Kwi}caBBD`4i#%CroNA$0AU5%RY+I8nmE3Dxy+die+a;_;Y04@->Ia"
    "-6Hq1J8%j6=#+dcO;WE<BlC#~9JA?#DU*=mRW2XcusIM{-u}fS7pFY&fsp@zSqWw$^)TcnK{I&>@Dypy(>JuYx7}w>GDd(IOF59+B!y`*cHN>="
    "50bi>I;A`jglXzZOsokPNZ(g{l2dwqr%H~EvY92VF`GT1Z=<A31zwo<W8o?YLm+6GG&VlGEFP$p9rWP7Ju-vduIat!pqF;_sWN|*KKzLp>>*A@"
    "3N!Gn5fatV^G&^zsb$#;Ogv$=PU^du_=G_+B#%s25V7KVAoe%i-2s}bNN(`VU@zneVBAsKr-eloJotdP`Rd#<cX`KcN>y7df|l7nPSnU)+LWky"
    "VHndP66WUs)UM6AWEEp{4C?&uB+4n%cpQg}P*->R{Sny#o`FMH!5<|S*9PeldjF>B!lYj0c{r?z{pDpR(=sOO%O3=?$hv3O^ff%nOa&ota~X(%"
    "%sT$lXh<H!qDtwZL;YbK4-hYNTaSq0*bD~EIzR1&3-Afas}{RbZ4&Y@HTvu7Vl==Ll2E1O%R5Dp1~n;;yoHthS-RhEPF8F5&`RyV=f^Nkk({B0"
    "4^72!1xV;FsjV3V2wX9)O-~dH(Nq;0q!w_yo&o^~lB4E?L*hxOo7SuZ_bRGXax;S=XGajAVtNCYi-wL_SlGbXOVH1oyDlfW9(HJhIC+{?_oI4x"
    "`HbVd^*+kf&L)_PSgkhn!)~E0CR1qFogF)1xHmk&p5)*bs$}j>L6?IP`M3UZGDIk`6NYHWXU)cjLYwcyeBU_6L;%tpwF}h*z*W<F(UaZ2&9)42"
    "p&347)pAs=uB~lucf?>*pU-dT4cTgr-7$Uo(4l}G6diHkVmpxzn`qbDzm0M=j5EX|bGV$&M_A!`2#y<wXn@HZBK5Ry_WObxo`V=V%k;tP*D>O>"
    "L?@|l?kT$WJj**mlW{3ADS|{QJhWNxyb07#47dk}$;OwBaA>-&Uvl(pD5e4)s_i&F$!ocsBy!|tcF=L0Qpu=bfRS_+9yWp>ZIXYyXCph@aKBbV"
    "u%6FTV{#j5DU7K!=(Cgc<F}*gxa+^M7^NV}`mpjLcE)omm5NEc-kbt+JNdOoAH^&nG2x4ft~n1c9wuEMc)L9BnjF}UhU@j(_r#tjwuZZ5A|bKs"
    "pm9KiO|V4>?53-m@9~@kJTmXi%#7>nBq>Hi%z-^x7nnV#%VBXmHfPVerW#e}<(w&si4{A|f&?r`p$HaRn6MB9%p6+dqPw2y$2wSW-FJt2;CL>Q"
    "R0;c~mf1&ttJN}2J5rnVmqN1Ot_chDzQ9383lCsGmq)rI3X3M_5}XQ27YjE@(4mSQ<U8*9^Wy$N-2|&cKj7x;7!KTWM3g>(4(+7uhcIT%Kv+kX"
    "$pCJY#wsZq*n^Q9jVI$eX%e31(*A?G>5mC1^q8|ru6U3Tj9TBc{m@yh4zihOSzq%ge)KapZe^nlVJTfLFzhy;3t`O84#T2{A0`}A(k%1U^>tT-"
    "5Og~SmgA_6(j<<%!%i^S&;gILz@)2kxn9m{#TlxFo+x2(ZAt70`v72kQg*n_(6-hwCbWnLp1d|hwpa*xFG=1f8|2cFD5OF6WHvyAL`M(`Nsh0r"
    "lx-g)GR?cYjfgy^i#!q)IQA#M(5NOvfpO{r!IHr^x@L!L9B>sJCC1lK<mi$(dE<nKBXVN1SX5BO*8_41t5sW2ugrCJV12(|;Pq<U|2S7F^uwzs"
    ">5zsa%#p*Oz%elONb6zZ2SV2*x=9s`c!iWt)dO{<Q~{(!UpW`;Dr)z@?&Z@?^P-MKQN&^fm?-uzmhRO_9-WSg#ba*ZnnEmO!&F@fej&mcO41%T"
    "(E+{S&BH|MY`R1`DXMB?;5k{P9}hSmoB9N-M1T?$Q7U;_)Ckb{iqM-PQ=IgA?(D1`Fz+~$E5?epH_2v_=u&A&FXUBy1QY^ur)d^_F;Nt)wx0Wh"
    "%O-dmZyIlypmV<`ZtNgxm2#hJXw6;vk4eR!4AwCloWA2ak#Qq@;dVON2EofH1nQhCb8A}-D)2cu(q*LQjU8v02@Yu{MZ$G#a&mfFoDgC@oGTL)"
    "c1vOx*{1hDqJPmV(E)cf;rp>HUC}p@<QdRGC}IT65p(2-a2CbkF>FyvC`XryM$gi(us=zgrI*E<YI6Jf3O6a+5&J{UGu{n4kiEf-CwT+Wg2U)p"
    "+Sf7Op+L{;7wZMRxfzT`7|DicMVJ;g!qIucKsr>@m<H>9^P9-FWCJrKMx@7+B0YY=h@D-9P8_TO;c~g$xR{g>ltrkkbX1h5)36YRcX}A!^!L4O"
    "o+P6%=-jV&$IkHDY?`9Qkm-`DaY%8h9sx-wAzxsK?reJ66+J?>4JKwlGgfYSNZh65!F=aC1nr6`a~*(Xf>ZLOcwj%#9x8l?>Fr@D_4XQzOmHF1"
    "S8Ad%uX$=YEMWF!L0Q}viNF*p%5y=_2X~*ggdlR!;;D5f){>NpQ<y<;X(+r1p)7Ky_mBiNZ@pCn7n;<`Rv@Z-@xb+ZZ^<C_!$9{13WDe)lX!TT"
    "SzJ`<r`(0&1%~=%;B54h9*qGSLjv@Zfp?npUKIhyPFK4F)6Ez=o>7sD@pv0%g>#nVPKd%jVycOdPRSE<IwL$)F<OQs%A_tVBT1G<%{HcQ(-PMX"
    "{B=LbCpTr;-9XfHnAGCOURj|-IU1cl9mkmq+>dl1oV5T$<#`S#k7yRvRU3R;(@)omB=}#r!`1y!6ohtqx-K4g!pwi0JL%$a_YCXXJ%cWBu{L&g"
    "N6&1PQ(AO7rM+U4_T!QIsj-o_I!dpsV5U1kJN$N;-bea9mwX**Cac_1B}IQXAzpb?Y`yDsjjI9^_zL0f4*TA&)dDllRXq2}<;u_ljMjufV)I|I"
    "UjJ46#rhUmpXur8=buMg7I*-WD}zDd9*SfVhNUxWK`{(chip#4E!vT6YG{3b)^g0J;fQHLtV~W>f*Uh8X9)u|%A$<<POu?Uts^E24>^w4Xee7a"
    "D>^6>c!|q<$(M>;o>=X0YX}5ZkX#la;g;A>k<BYM8sf|uo6$zOCa4+?E8d!O*t#_)cEzPjS(yopVVxfkMIfhI)#}1R?nq$vN`Te6@4ox&m=Syz"
    "CfoD#&+t^!Kl?L`52O`gT%yx_&^Y{j^0+E>*DaMMV$D%5xGXhMQL4v|PajzmD1g9=z$Go0$73maj5dua^?ynBquJ*%Dh@&kq?bftW0UrC%!3ZA"
    "i;JAdih1;uE(}LQ;m0Pe6<`zd5R&UIAF~DE>%ccEwNq2<5)cj~V^b>eJoF&I0G{!9b(M!dRmtE6Srt&BO6oP0eF@WtA?W(XZBcD7{W<Y+bb!Bh"
    "cR9p~M{5-rZ?s0M3oY60S3*(R*bq)UL7yWWQJTN(TlR_A$K=|y6GgWWiGmndgHtFJI{S7|VAkr!{yEEo<xF<dR$L0^^*QCWFp*cO`l$(<bH#*J"
    "QLd7oQY@DG7?x!%a8Qj<#=Y0z=%bYNn&7mCI9xSH{6MQA*R4)XxuT@)ql{7bCTWRkqs8NX<~G;s$?<c5SW-INT*VD7Z>85mD-Y7t=P_0p*cxM_"
    "6ykkacRFa<vM}e;JJs-xw7yP7=CQJJ32*OlgxbdpAHg$#gnuBmIcDPG9=yOyItzIRxEQl#`Bg;>k06e1Oty=`W{~MHOFUn^$f+GVEZ46KF+Gp_"
    "4h6X=VQ3$wESgR0u5kNP&+*wvsN^A$kMJ(G<}U<anw`fEB|6)+DyeZy9gcw*8V$fwD~a4{tb>8>JmMMrB)wy}ShqwlG!PXe0d}UfIP*~b+*k~^"
    "$sbCF%A{L;mS-|u*!g<>*fI92Os88W-_AvtX{m%+;bh0do*9nm<PY{ADT>;ICKCiD#~vtj`T2Ep!7Di1a~!EWzs7T@g3u}V;hu%o2~#`{-AmJr"
    "3VDY4m^6}4B_g`y*1qFd61M1X+j1w*L+kGpQ^ry^2e;bNn^C<;;AS+6qHHiQCpC=3F>_;RnQ)QmP~3;s;+Tj&JZrD>&MkPjLn)y-bUJb6imkq)"
    "I|ig2!ps@V|2S1>4Z1>sOa=*q<Z1Kq`SXbCzzsZwr+?-d+TeoWft|T^ESJl+x0}sdC?yXaKVCyjDB?NaoPFBf-o{xX;l6tH>dBKQtJS9`)}p8&"
    "GW}w9NahlZV4=f>Nq@72T8%k8cDi~NS^|)F-$NmB5Yj`&5sA&zJR6!~*)a{FyWR7yX-?O~wQD@MnZ+!Q?{U&Yj(|EVVttFlp-P2m#uOu5X`+&g"
    "2rNO!v0s7&<`u&!2U6(>@;f=fxpTfB<m`*G<phx0*86u3y6s}B$9O#C*!^fErH65kVfH8|C#R;O$jshG%@=7d#}wUpI?Eh}ju3{mTC1tl6l&J$"
    "TzE)N;j~)l$CC!7n$>>fQ=LA2eNPEr7r5(atz72NvTqt@_SsTKcFZ_X1cb3k_IT6fCX8A0Jk}VM61`B9hi-bHT!^QhLWdN$+XpHPKO~2*Os2{u"
    "fsT+27d-8(QT6@ojTc-G<egdbbfsbfNvKxn3CGDmHbJpQMzbZ6f?KfdI7zaP-hSLHCl7HVesZaB@}#~ydya(~t$xw#3*J<rz=b@TCtEw7GlPkw"
    "^r|Z>*1l|stQwK8+jX|lv=yOb`t~F4V_juU5Yzl*_V|vNcoLX_IkVAh#2fw7bxjJM3>P8qJhIgQF(wGecPkq%d?n}H1j&ReF8Z#iYz%F8A+3*^"
    "tH8~53>Ei}SV(omnL&%bW&>DcZqCc*Smsb5!tOKKJySn+6koySD=>AKk+{SDx?^YQmcbq=mz}_L=_xV4l(pxL=Nyl70>FXj@aBzKmAc$hioAtB"
    "=?}6;BU*s4im;V~m`D{VIq8`rr_tT96h(fRWvWPW3PFKAQJ!*0pd&RGUNo^om<<Ec1W!xeR!PQV1%qtJ93K3-lZHM+q7nVPWORTzZskMAGG*ei"
    "nm=@yjifP{psJRams$O4kJGEMSSS{YmI*sSz;im23@c%#ZfC7uQO_pk7q`p<4`_Yn;>D>cwvg}AW&i#Ij?0i=DW=bpNttkwwvqO!5`$DKiEBhJ"
    "M<Q6Qa^*U3A0!UPOsuuuNw(-`7~8Aw?7^nm=nPLrCFeHa!US&9sSpA$-83&m*<@he<GwY=Qf}DVR#Y{>H%w)cjfCXgbLni=>vAN#5m|}|)p*Ox"
    "3dsW!hmLi~Xd~&iws6UJ3~9NA1*Lo_XF7kdWo}Ziuq>K_7StSJ<e(99z73UQaBsji*R4aJ96P3MHiU&p8h!XM#xTZ;({J?ep0rb@7+G?owZya7"
    "Z>l+MY-X1ey9z^|F*%slay3`LqhiGlM`rd6H)});WEoT$gE^YU+*9y<h?n<)Gj3Qe3FVrO<M3=q^T{pdE#1X8^o)l*v?pa&sGSa~F+N61Y>wkp"
    "Hz7j3-a84Vz#E35q>@SCpL(*0V9;3E(hJ1Ec*e4nkr|&gW-!?ENLPuT(Af=pTbLRO?Sm$5gobS@s1G-^P|GXBaMzGduA243uy{!eFIku|71J3G"
    "wf>c+n0Zn-rB@3Jg~XB-(gFrD$CWg#`VO7>Ql`aOTEXxOJ>MnQfjd_h3LnvD_4|L%n9pIQoUy5GZ@+k!gGjb9w&in#Jdua&F8MCX4mS1UOcBQe"
    "%(+yoVed9vLux$qom~tuxASwgV<C9LXE5}l0Hu7KIB;DL*_t5fnd!V}wKg@Cp{h!gx4F!nM41Jk`+41$ZIrT#8Pjuf%g$`XeqwqUXI+u63RQo1"
    "k!>sRq6a-iw^xVBajn-m3!UUd8!_fX6Zm|RGv+G%GLPjgNl2T>JRikRF{Oq>_}29Mr7&W7VbktG&F<eMXQEmij|T&u{Z66-s0455L&wrz(D$If"
    "qh&+@pjaHD8=?dykx`&FCBIzOwjqOzJeQEEi_AyQ(T=&>u`>wLbl68nV-uQ=9$ApJw&v?nVQZ6|qw}U(jrg%WKj`+jXiMu;Cr{?V(&Cd(T2Cf$"
    "+zjZ{8z^=Y;lcvpVqxP&vxm^?&Ij(8n9gb&M=n-}iIL<S+mXcXp5t6FFJ_n`XOfW<x42;mJh}v%H8GKWfNLL1T$3lJ=_HmaxyZ|CWUZUl_4=O2"
    "uAAB2#eeZ#bC<F2DGb0?s=LQLP_SouRqrsgBw0ik85g+CE|$_sbFA}?H{T?SU!{982VfT4L3nu4ajss77zx&DWRZ$!`C33)D=!WEVmo@B9{kv`"
    "0ojw(T5S^Y+T5J)-#xJrA;5VB(T7X!dBBBRU9Eqm0FBSJV&50hc@5iR_az&#>+s;yCf~hMLENkZxBjiZbQvmQi3vO_UxU0X$n920Z7FsT*)B0N"
    "B+CJ?I~eqt$!mx7vR-kKZ@Ecps~yZHhSRxgw}%`|FX0Bn94zVgJ=*1&Mf>O^Q6^xQh%}cIWXJ7eADck{CE*y1N4BQ3#T|}1y#(GbT;B&Dd|R-Z"
    "#>v_-Qd9}-EG>~IVa!w<udLWfwW+iWSH`ixwq=oQ6;wiAT{DCqUt<ci!iZchOAg2wP6zZt53$kn&p*YQEiQ!Kqu+2`Ce6}SZBMZ{j=KdH@XSXy"
    "03~fnkg$FU-8bIX7=dnCiw^RBLJu15X|<?N6gF%}kqm{YtX7cI7=b@#GBBAd+JPwBBa7hZv_K}N9)BF7P!&@?nO$?h_wk@|5!AGK7P@|u8}?{@"
    "lZ;Zj&8Asve~v57_#Bdl7_HPNjpemvLYl$FORtIbbytVl+`QqM#&en6ArUB?4%q*;aU(dI)hgr={>2$^58#x>@t9!b04u2kVV)NE!GXyoyEBm<"
    "US0;kA*;18Gn45g+b)iu;gj2&yO=ouXN<hi3A33ZxjPy_a^oadq`WY*bnU^g!Of`$!z8iNZ_MQ6Bsx9%AcT|`qXjF^gF)~Lmmw`^J#p?Ffo*(O"
    "eJI{fQ{dj2nO|tVzRqXU^`zb1Y#_LsIAC|wxTTI4$6Fak%7}cjw`e43-UmAb^*&9KjF6Q1;N+HMGSavHcvunlRLKf+mna}P%IsXeEX0p@j0J+U"
    "iAgd~Dg(<3lbO0485xl<`amPP(P+qG1Bs@r(2YJ=DyQio&<hk?R!cD;$U`qU`N$)l2!~@JkwLSLsw>gGaN!DWJsdG4S>I<G1Lo#gjkUR_xOp9!"
    "v;s+Jy1EKlk3zL5+<fLGL>#;qc5=Cie7&j*1+s&~QMUj;|K!Pp=Y*kK)bunN1JATt-2o_Gf(c}{jS|!@8>U8)ceSU+j|GL=48amd9f`!{x87sg"
    "KW_8WRPT^W-S0Oi%c9zBvHvtUOOmO#Q^YSVMPqzN#AnV(S}qVz?gOAbdD0Qy<Rssd9tqYOC&aDhCR>tPKpNA-(>4kb;ixEd3svL~6=|9=moEo("
    "?)+%GGfLa`8l3Tuw57H4K36B2&<C!CPmXoAN@2ziiJ}TKD@bo{D|RGDJ4R!N>HGK4@I2{zVrptK5l4>f5AD%y04=*Ha5{Q4cVAIDhXv-$e4K!*"
    "L7)80*_BIlT1f*gEQl5vu2ELrmW-4IS8k~UV}b~#%=;Rc+!z>ReFe+JLw^Nl5QY(ocv2?;Ca&2z*D^%9b9PRti6|(QB&p$)j5r>QK9$YX4zjR)"
    "BAZQS@?~uRgB(k7!cRo(kufE~q+)!g$t|)|YhA*FqCE5S_jXLibQNdMVuQ*BcnU|BmcT2iHne&8VRm;xQAeb4BsiI@c?NfZl;@;MZMUQy5KnTo"
    "*c*24Y91ti?;co^gEP@Zaq3jbG&jsH`><7al0?gn24@0t5R~EuBB=hd?hlO`4FJNDil_yb>h&<zelN|KnVvToqz9Z%ixM^zkE|c<N~^dTM#ir`"
    "*2p4A3Zv@B(o{mS;dVvK7cQ7eU1i<ZMBc#*%-yn6Ef!ObH=WmF&*eh$x50Sg)^~L1HAd{AA}`x;643rILmyC|E-a>L&agRfq_WN#W(m7lP_|kw"
    "Lw$owv!-%7W*&>sdkpYE6&LzeUt_*GetKS=uX^4%nl3d#Y?A2T#EA)<hGNz7zc+Y@dsl~~HI5uf#Yp7Qz-rYEjLTichWilcdj0h2)1J2EQJzVW"
    "dDLQ%5JC|Vp}RR!dJJ`}5yxRGG91eY?}(x}AzRW6y%NF-9a~J+Q$}Gowi78E2nKt)9J%3p8^S<hXT<UK9_^Qd3{e02ZN&st<NT|Cmzl6o&(uAO"
    "G-69iDPkN1SxhdRaGZ)Q_|{%V*>K^&8*|~s7s=zPYFTL*xPX;0U7_0-B^0<u*$5X$pPHJ*@02T%X-1KRi_^0W0u{G|zS--s^WxhCC3H0iRDFb{"
    "Jkgl6*zeXbB~@|ags9i+L8D2|mq)-B$C<}uxw$o#X_F5zc)Qv<R2j<2P-OFnZIbp5V*UJ0fci~^u+DHKoPNK*+0EMMfr678Lvn>flmBsrUlCk^"
    "MW&r;Oq@F9V1+}F<}MI(J^tpS^HE42TYS{Ey6~(=Ot%>aL1vB}t>c0l>1r5)<Lk!D%PE44B6r$2m6xfTod2UmoiyY=Ry!tlJ_|-VY>vPr4m|RV"
    "e2aScne=2{L2Ps!hlpQ@4ETH6o^vb;`IB)e4udF3JTmW&GaqLOlpKl6AFm^~5===6DLd@dTa5<XDv&$z8*D2OHWRgTQ1eH`M9l0r5f`;=2DYV$"
    "atauxXK6y<dcj{paKbLUn;-*OC?FyC_?0WQY<L>@k4k-P?1?4wHyo0sM6L~PXH?3jwTPS&SuTfRP&mByF$hCy+IptG%PK=5<XA3~?CUXNP=GQg"
    "PQ*&2_nqehO}7l=jj<RVnlEmm&ybXCA*&7w#yoa_m>uMj<7p<0joa16IL8S45r~YQ`~z}biuF5pQp<bt#UbI&Z8?z|z?|r6f-F-7ER+)%TFA;^"
    "Ki3rK#>Ltmy_llt4tais;qZ}5hv!*2AjFXJG!asOiE_aQA#b<n>eutR222q#8yoeiJ~JAvtjvZS%bJ?gCr^%DOAi-KC~dFKWznU|Of)rhfClAc"
    "u?Q<h(&XfsZDy{I$Bu(AY$Vu-9)QU0o1_^*FY!6(oH^4a(ohYLS+$O{-N}TB3mE!?e7K&NU5s)B3TQ%0leBM>Rp`3cuVWcT(q@f{eyIjv4@{dS"
    "N;wf&wzD(LJ@FQfXStDz&EX`8OD2g0cVicsez2#JcCWa4`g9^a=0%kY7&9XtdyrF;UgjyYDFZihYKo&Pgc?U9(v_*<!(`wtbpib$ifYV>v7xXv"
    "xO{Y#QCV9TQY5^ZKiebkRd4nQa`~P|n0^P99)9l1x%TLyamFK$fGfmeZ%QREMrWKL7(h%SV;QkKJ7Xp74&@iPvzK>t8jZ4A7ExpV<AF7_%t|r4"
    "-Rs%Jf$#Qo*6mv<=KYW(v5Y__0~7L%6Ap?cS&+)arIH`u&B%-pm>!}zBY0a;<l^}2EGg<29p~W5G$);uB5gh`+?ElC*Sr+ont9xH!Z2@kIcZi`"
    "5x*zZUO@2I))+wi+@2!iY5P<lbdspZq>nxNs0Ex%LJ}6p<&ji6zsbC=)s7u=oR$YecK>3%c=)j7*8d7RoVH-gwT<e~6O$*$?2-Rnx^N*idHic?"
    "24P*v{V!y^AnMOO9T`=yttLC)`(7r?Hdc*5oK`FG?4U#LY;mh3#qI^qqf=m2l<z0dcqa*9RL-2anP$2%ua{yxx@IiZ8{e%(ktYxWgyQG4PqFCU"
    "lA{sRzIlhDA9FPwouHdMj%l5pcMiULT=4VWhvu*`$3oMl<3g4%NVy8ZCkdq839`_?jRplUSn!gu_=|+?Cn8^<5extW)NO#VNk(RluNJN5LRjpL"
    "nHlJ>Z=yoY?d8Kd0q<gQ5IaIE?kt&Ec4`e!Y~3(DeB6{g#zLrzAng-?h~T(sgea#Nj?>H|V9x|uR9O_&C|Yzy?1kdK`=F&U=D;JPQLCCLjrffw"
    ";>kRb#$wAopM;s1HI=dt49LKHax!iL_TJpoVw(;ZIr50nW(LwA09fXVAAD(SJ%O&IX}!)Y>*=MyEG*2$hcxCx-0ja%9dpz?B$Mpzpm}ZTyLFw>"
    "KrCWDx^lm8xIBSTniurb1IUZha%OGKcB(>;cbnVc*46-OdnwLDi5mr!e5YY5^vHDfN+IEKwDMD=OZ@-zZ;~y<l3=Yk;Twj?z8p2?;rW(h<3+o|"
    "si^*?)KA!c!0Kd;M%;Vy>Nv?gL}kUOpJtqjh;?w+x()SMRJKu3EANNo&?&PEIC*}7yoS0B0*SyeMMTU=!8lygB^ph-Qq?@H)O4*zd!81`uz9A?"
    "MQinAcf;c(H?@~+kPv}#cvNnor0kC!K3zq`-MMY_kwQtFFRvbtr)}@}R3%BN&MYhPAeD$JWC)9<+wI;PRndqaDb6k9HslXW*WDg)G}!vXwjn;4"
    ")GoNxh;ZRMTU&cZ6r%_#R~vEfff64PR0=}mFjiNGLs~;Q2B$64*W%V*M&ld8H*BzL{^{quidK71JcV`t@z3b>R35b<p{1iT^mb#ha01!{6K~F;"
    "ttBj!YMUGY+R{;U8sd$Jqo^mwk!g|g7Th2?2;7*PaSV1Ld$L-~IQXf!W%h+1YHuKtsyNR@351m=<2v|)e%g{;jNBhH)e)<c@wc){I*Fv4YX8CN"
    "l|sF4ix%;YefX4N)h+b8-Q|g#?2&1`kR#{`SvX!_pRRjDh|Mj&ca|oE;)#o{%{zRwBgDIQd>l;v(dikU@v5uu?v8}1&T<xRxJ15jaazpBZW$Tf"
    "J9qFT4&Rxq42)Bn+WsHGXe41oipAw+TEYX_kK#2UKJytwi|)yF^|RERc5_#=fOMqBYc-~(f_pMz#iABjCXIe$(05S&cV{2uQk%cVf(^M~8nJN!"
    "+B;MwgZEZpPTxg5_jGzcjfORNUfX}bjQRlwwg;AWhdKZb0CC9cAcfItjkE4Yxt?+eZL5-vIEJpR!z{#r({L4NW5?Q`GMe08t@-$~=cQ>`NJUTO"
    "K^ajf0;Cu_tdPypgAbNISx+%^0^}>by)9HMX^X3f%4ChG^HDHa5=O@X!p5NC;j*7)1^pL)ff@`yiY6zmsDKX{LZ*A%&dCf0zf#0%u}{XpSeOz="
    "RfPOm`3N5s@Cj2#eDqP;y(-pL3rkDvTm?a`7JT6gbtZ!37|9%QD`tT90N@x5#~C{+kBfE2LuZt7%acR#)U33aFAIY*Bi@wDQvT|`d3JnedQcq8"
    "CrG0N&!4T=Yqe6jJQ%o^-DPYiCasTW;NroR*?UZkZS_rnhwNkdS4(C!6S6qZjmkzrd*ia-Oow0WOOC1ScL>Dhq!tdB7cgMR*o1`T3S=<Wo{`LK"
    "3BT1+>c&l&4wB(QA!KiPXuZ_&czT+(fzH~E+lSp55ADkumOd{_ig}~iPN$QOZ{7@9_;5Dp+vn!zqq5__{yGEu&^M3kNgbqfq+mzZoi34tx+T&7"
    "yyPT#p#_4bRWqS$MV>SsUC-lyMg}h(=P9@D^PZ4%bcQo}z=_*CXy{5RVr3<IX{5;gUs<6Wkjq@DA5>~g&CS_&D%(UcqR82?WE_<-BYYDvj}iO?"
    "yvn(AS?U01j1HSuDS6(uwg>+ww%uQs$7Zo0aMc(YQOOZWrj8L_@&Ii6iA=LrIc(lBN!T<a=F&u#!FV^Qzq1RbEmkw2Q;Yfp5&F#BcTf39OkTN6"
    "4;XOXT(MClL1|1(5HKp%>rRratZ-6-B_0(tX;GP|+dX;GigJJ?Z>8cjG3khoJb1+54~v``h1c;s+^Gue<5zWV#!*)N?70Vpci(++?4SWt2jLAn"
    "=aubA%8O1nt^nsJ9eRt64b~H$%RD3U4uW82*VbczcI6b!Bw$0FRXXX2Wdy;guz(tzp$+qRC3nIEY2ErGFi5pSFotWhtyX<P>#us>|2|t)qY!oS"
    "D?#XRsLXPp_dbLU^uznf*ZYgjp$FQ9>qa;*o13>$#%h>2O?wfFt-W`_9ntTikD*P|xU+}I9UIXNw)gB#-PuM4Q@WWiW)sgo;b2!EzAU;uW<_#s"
    "{*VQCUF+fSZc_PTt%e-rK@&f>q|}z!y_?&qnCmxDjUSC(c!9Ij)>}Ggq{%!$sB9-$v6&<znt0)&Tfib;o+pDgp<(z>o=KF+!{w~EFI>7(0T2_l"
    "`vtoaO{03v=HI^GCkw0%_=<e1DB|D*_Qp9RYGuzRxLj!T$6jNvSIQE5B*I}&4h?=u#(Nsoi!2+C2Sx9$tfY3jfX7Iuu8!K~7j$rP(8WlNlO9pY"
    "FNl1s+8z8Lu>-*9QQuFcLWZ~BcS6B~&OO91G$|f_XkSE#ByVn-JlbcW311k~H(+@_U48V?kul@0i|o5d3o4@;Kl|*ht}CP`fV?e*2l8LBy-c-5"
    "fBPTd8m*S^uwfz{*6rd}DfpTb6Lv&`Wut^)HrL4zL{wr2RBw>>$f*sP+<@#0D<tFkOup7>+U=Q9uTNmpLHf=c(L>Ur{rP}-nI+59AaCIjQLjdb"
    "Zd6dY8Enp-$+`uE!L?O+F!*>eGu4^Bs3ruG^s>`6W8aUn2D5G`kU8Qi(^(*bhSb{$nlG4PW~QSE7IXb}%DFFS=Y@rZLb2@UoCHogCs{1l$@4Y="
    "{n)3Y5vAraNjmSsh1M|#h?y*zb($|PRjQ&&XZSkvsm3AGnDNL6|N4=uMv$Z;oDdY)s72xT6b6|UN<kJjZZy^y?jjw~CqxC3Zx&1$vG)`Y21AS?"
    "Z*tc>FyzT&U_&?2Y;yef|JVmHf%zZW&{ut1iBrN720m)}5T_S4R19{21mUmq&U!`AW0L%Bvwk<HPoo`K7^XJ7CyIzQW%)ZaJk?oKREyncV^IxQ"
    "TXI2ALnER+k@0#Fb+!r8F4rdCwH7T1&Vz?c@Ekqrr7NCoscC8SOca7S%_7m{HPa2JJ!f(%9fLY*>u(}d2Tl%#+?X3iz;T8IYI-;eyL^-R;?iMK"
    "-hqqt1`ik7tVSM}TepEPzgm^!IF`m^BSKhug3AOMM`25)#N>vkSR8YCzsEgbU^50zScNiR@<y6Ej_rTPy0ln?3{8pyo(~H93T3~b-1!xLRMPAW"
    "=IKNaOnEY|IIv{ufShUoPjC)4HaSP+TWGxb(Y=!ZG9(bkv1<zy=+7KX0U}meQT07^8oU-N94ca>7&+Dv4+^=@1_kDFkxDUZD^Tl@N-P$`rK|`("
    "Dkv3W)#>rb4cB^hszB-|QN7+k)MsY{t`((CFUC$GtozX%X&$b~@DX=X<XhmTJ_P%bX;c<v1N8VkENdxmVnd4`>rRh$D&kgoCDTgouQUlBY4lLd"
    "@)e<rI^8Xe_=GkY4RDllNQBUY7v@#FcGWcDZTIL!uDB>O&CfEIafIeYHk|Dq4x6~XEq(u!WL<TggUIv5{5(WOkM@=7jB)h=BKqL-0BsT&Cq%;3"
    "c*hdMS0|hFKt<F`2VL4ycqatP=x41Uoag>Jx4@l4(|YRy&;ht(1`7*CF633lGYAVZPi%8D5)+By{7&q<hK^lh-cBI10R^|Nb^FaS{x;i}Kh1pr"
    "vIt7T(B(0L>sV#a@1PL{>{G%G2M7u}qK~|okV&MRn${0)?^qku8Tz(4x=Ce$FcAXYZZ;*Y636NUDncaTy8*ZAbzFyS5SdAIOY)@c8(ht0cQ81&"
    "vc7JZwwUsqL_cIO9|OS_WAQjhKpJTa!Xe1hudI-e?(YMP`S)=|meW=0Am<BVD*tMOAspf$fX^re$Zha1d~&}6Rq~U23!<T@K+Y%pFy@-0F}J=V"
    "m+DK)mHEZ2hB5Qhkf=g@M3txVdhM9@JJJ{d3b`(5%OAz{qadF$9-HC-oEeMDdGZ^o%lIUkZS<B*(*fZ%!j0%9mDQ1Foo*a3C7|`D%faNq`(-{I"
    "0$a9;2vfH_6D&4b;P!<sS2Yy)Y@}#oYH4$%$$A*WVUerV*JPq9xx8$Q$Ltkz8hXSj36+=FXi@^s(40Hxy2HH42bD1-C0!{r2W3Uca<oK1=Cc%)"
    "2qCJiEfQ<v=?SC#aC4JmujJl1XaW>5L%!midD8KqA)IedyIBbw;^dlr&1dr@t2Qk-*31_ij}x-n3*rnd#qFCszQOey4SLGS$<*d4B7}5D2Q&Q`"
    "sNp0}yWs@K6_5<EPIL3Dsr)s&p_Ym$c0>>Fz^~#rjH}O`!ve5z?)V(sp%>7056uPFeT|^y`g*Uoa|^!}GI^oD3+lA*XLq-)CNTmLMlZ2anWkPJ"
    "`Chng%;C&hST!O3J<BLJ4!P@5mb~))P}{hRliK!@1NOLhN4VatqEqyxWG-Wx5a{-7Fu`$pvC-UPrfai$JVBQ8%x2q&!9JH39%R+{)c`Z9^k<Uo"
    "?lc^3HBN1{4I@{A3-e((SF8nPaJS6PzU1k?yQl(!udYmS!ybu+S-9O0O&8N_03%G+ThKZl*Hc1~gwC&A(fY>5h$GZJuD82!qtCu?wv<N-a6}(^"
    "NIXOO#wkmA7!45z<}uZ_e$B>h5B{s83)<(YufWhZ_2%1-*(?;no`bQWH6&x<Sc^(P^q0RR{lx`Ae4n|wIWn>0{F_dv(>zp5#t6&&gZSlcN=ixY"
    "O@Hu79&(6T>Q`4s2-eLnZ1?F9@?p<BP2d;@a3&0Avf>;9u*F2Y`f5Jv1hv)7J@;?WiD*jBnjAjjh-#?>O}&A-$Nur-oe>&j<1m7(fLeiSga{CO"
    "B7SGIaG8ASLV>q%W3#I=@%R0}i%<?e80?~j3zuFP6b_EoLV$iVzp+sw@!sB^4#a86$zfW2BvG_eP36RmE7wS|PTS-iSUJpPb6<JonqKZGA22y<"
    "hU0lNGczdC0EZlnP(8drDmc<4P~(5tzVy<A7p$(?*xj={N#sCzM!-QCoXepNR&g!|x3iKot*e|ilFTSUDUIN|;*d_R<GZ~NjK8at?}MSr^D}zA"
    "`FZ83wXDq>q{>xxqO=BNs2w6C&DlQ;!3-D0Y+aNG=pc|vm*)v)g9IlK=%&jt#vqkaw5Mgy?CgoGjN83_-3yK!@#EO{QLM-vJB^uWt(y5YTkx7l"
    "Q!EzU4wuw=h&9AZI!StfYo6^6msG?qW;>%JyaQV<OHS8K_3SJ>jmRU9hF8dE>M}PVvVP5`^0?3T5NFU&$+$KYqfEi1Pl;|bh&ma${3C%Sm3xHk"
    "*E#khDxdI#3%{v@e5zAJn8_2&*%<@+z&$_!mL#NQzVjU$z>b=HKnub)cOGJXGa>XwBQ6A|PDx3=%>#|ok>^@A5Rf_oF{ICffHW9SyotG6#MC6X"
    "F5cdbE-fzV%zNlTX?UG|a@a~u);!<_33Y0DIV==7P&2`B=sKP3n|lW>oV*ZgGS=~MSX}%70vT6yIj(@)Lo4l$;cOOw|K`!ZQDdv!krNzn2%IQK"
    "-5%#%*XCzkcXxp1@|HAJ&|x+TR%dKlc1d!k4hwj**))-(0s`hvy-o%b#+^R9y1FV<3<#2<OScQL#$D+=Mt;Gafy0v(3yarZf4$Xe^&CulBEJI#"
    "X2W5LH#{&WE#^s7-YN-{C4LgxtO7~M)<4*oDO~%<AGg>CqVFHUW=|G5QsFf4{H|xmrokMhZ@qO3qsDA{ZF15EB5PWDZ)YQwEqX^Xert;hvGve!"
    "kEn6nA^pi&)dJyD(RgpVcinmGE#Jnx=${~l{i}vz$`AfOuHG|P&httWJ74JBeY^YS9B?my3*Z6-Kq3=?1cM-EQ4}eWl&Cn$X_Q7Yny*yla+UqV"
    "RsP{0UVHzn%U;)(cdKS<*WTUP2|J#hQQ(ZES&F0>Kq3P-cl^@(zQ^aB_q!m+Vu?iP+x_($&UsFHo~G+Dox5_mMT@?e)-_wLW|E8I;9y6RDbjzW"
    "4ZBq2PBy8$5=P7~G@6nyCB#i9WXAXV9KCkdqvbTMJM#d){^<ci*5ywO96L5R++=#{ic2fqPbjRUgO8CAWjd^1+-yGkY;H^j>ZFT@Gmsw7O8{5F"
    "3+2pGA<nnk3G7tT$w#Jwoj8YS6AW_;2Q+;OkHomrW@Y_qA7tR1Goe5KIcHKU4RU5pjvr^FP2j*D@90r4B=BaD`|WFell`#F^!h~<f4AA`WHfC|"
    "58dhQz#PptH!rrK8>LJ-!g*VEw63jKR$1El6ca%3Pb@CvSST~&*5us(KqEWIjON5#HEo?J2ZO^C^g|_c2=RKlbJ+a6QUfvv==}ew)pzl0E<3j8"
    "AdJ@EApqSpj&#B?cS&Uq@!Wy>PE<QQOn>7Dzue@cu;561Ek=-RPW6NM*JQKx^a{p{IkKmoJuNWsZcG-@x<0JdYCr~@J2KMLwY+z=Z+(kGF#@2z"
    "Pq$Ln8jYG?XMj{LLw(B{s4(pJ>9?}rrMuOM5B}$Rj%B&c`<}->Dx1od&I?=ZhSe<bieAo|Ufwn*s~2$wh`w8=D;*)`gL0eEJmW|&b$5D8qHIDY"
    "_3>iKR)vNt6)2YI$vpDND=UpgE40ZF(?dIHh$;6JDGP9O+`m3=xNc8DJVh-mFlEW)xXXcJ`l$-C87(!T>dhYH0&mJiQb}beU66b;I^%o=ETr%p"
    "TjsGT!=m{o+wRlnoE?-#J&fPE+`S67Zk5Y2|H>SD+^wD@SqaTFV47Rzd3}e5{L;A(pP{aZhYMSqyA+%C94GjA9&LKTh9Ipi^TFt&D<XDu40RUc"
    "?Tk_9nAAX^ZOceMqQSfC?Kop&J2t*d$juq6`&Gxya-a(f3%s%2K3(;7o1N>5#LU5i2W@Ed{`*C3du3#EQ~rhpon#4i0?Ljm6t*HW!Wm#fBO5wQ"
    "ZL5{mgTomqj!pFR8ODHZQj}4k+0$5Vh2cLiq>k-?Bah2zl_7NUZ#+JluW_-;m_b|V@5>wXOj0gyZNMgZ**qhaa+#N-*Xs?+`1ItY<2*BelF*aM"
    "2xTNkA+062;ae1(kB-ll>(J_Q(~oDfq{a+$#^k}pMavR;>Xf5xkdtI2a=g*a4_}rn-#W?Ftg~k&sm^^yjk@F}S)i7an4Z*k<;t96ZUqi+?Mm5?"
    "&1Q)P79ZFdFxnx_q37S&*k>Mjq+TzVJ#M7s?i0u9Fq;6A@q(_`iyn+xGWjgyBezg0g|zAyvq7f_26TaZlaUl32S$?j6PhaW&;=+QIpRo?LuXT="
    "kq}|Wskz&#$ds*Fj=^#b8)qlG+-w#O$l%(3*Oy$NC3Z1;5Fa(C&wAO<ZET3iGx{BRr}b0@Dz(j2L%rZn3c)%*5!bNG{@r%FE?xzU2&TtOQbIx6"
    "V5!W*%_TNAt@6-V-tulT@6rCAWEtM0fL1f~r8~{+5_IA{sRuIGAQ@?;5@)?-%-vo$Mh01b9tBWzT>Kn#!z4!mv(IE6h{My|-^!y(Bi058DJZ}G"
    "*)M;d6Pj=J63@HE(}h|OVKLA6*DuV`&F0nMQ#|JI%C}QhA!n+vC;Z@WJ+;z%wh>QDHq}!*mG5!Kxp2Ym$^QA`Lao9Rf0B)IG6F~=VT4izPB(kp"
    "e$Sjtrln21w#MCr<%IjD-K>q;PAl{MYJP}F&vp=wj@l~dPNFr#i9udYR-~jfVFb_N{XFUf&ZgPPSy|l>t5L`w$ZeBSWOA9!fW4J1{0=PM%UOzo"
    "r8mg+`=z4m>>RA@Kb=riFH$kYGF6-;drJon*h(<1R4zxr)0>}9;LyH(xf}&WqGwyq^Pnt!WLl(fRiD3b0co!}rNi#b<s_@)?BBn?TrQQ0Et?qF"
    "DY)9Z!`<-QjKWh+1PmXR$Jyulwhx`RC|}CcsR$Vp6+V~^%&2xa(PLEd5-mX?JW(Ool$XZOjf&2IWgf<G^yDJm=_aC+safBIzU<5)cqINP1PRw;"
    "N>EmPtGkIZ`skZ)J@6>sWY)4XYaYdkn!sx0n)_4_6;DNKk3gz1+b#8XI+@>?AP-C~rpOR720lUudm8nAoLW@<!|86w={Ir0nAxjz+52a4^U>W|"
    "roD;3;(}hz)AZ1#!YVoG0Pc}9$KArQcFxIIHoh)SepQ;_w*925$w$p3!J4u@R2xe~8i+%5Sk0}sCPFslxRZ<>feKbbh*D8ngCXvpdl_&BUWW^T"
    "!JwnfaAl2`Z7Wo!5w;G)Z%_#Ic}6@J3`mUulL+qM^>!5=coEdIzXH$X%ovOb8F&bzebCPmI&G>y!e<h=_YBL5(84W=N}j=_4FfFWt|ux`fuQg<"
    "nvvF<oa%kr6z3jdi<D!^v0pwN1bU@kP1OL{p_?>aA@`JO<^P4z6&Yj7voQF^jIc%xK##)I5eOoi&((~*y}yRIfw~wR?W;)RaN<FK2K|4l^lfGx"
    "+qi}>g~r8;JVO;7qmP-~!XTfn++d`XNMqxP0Cef0fgg6!4Gtynb>n_QG;>+y5{x&1<>+Hqz7}*vHUxDom(qFc_MQ|ynL)+q!%5Bd=tt=!mA`|~"
    "4$#oX(NCiew)JOC+GAmsJAg+5)s>F<;KIl`oT8)pADO<}$wQdCP^pq7S&O=-Bi3w=aU=~kIi7j8`oynFWp2cPRafT;l+hd01-Kp3Vfl;%y}FKY"
    "m*oEsA@1K2i}Nans=bL(jm+3DJ_I@mfeu=@E<IzMcaLwTFuhEMmuDK+qXiw{d=E#>9W18xe#+`!pEjS77V?#<c?e>U09bNb>Oyf(t(u2*ieLZt"
    "*RaF{@D!XGI%v!Z7v%R~PH(2>hJMeyK?gY2-U!8nbac<5lr*?B)~6?0+W<54b5p=}J;YSgF4oE7y(WAtFoe(1X?^7>byf6mKATbq1Y6ZyWZTRO"
    "R#}p-bnsqJ!*d|UUfS4T8*-aEblQ>6T=LxTnJcMKUE;Y;bIy`iid#+yJx+JDdftC5KhA8?aG0k(4Q?SeSwRU8524`}WQFNg-f+%}^^zZp0Y)}C"
    "1MP;1db0)X+dw}oL;gya)`i`n^=1EJ6zmcS!>=>BstBgHi|6QL75UbC5>>jN;AU*}DYo@uGRbH6A&C>8mGn@kYr8ExMd&I@I7-{Q{V7_f^vSyB"
    "GIpulsohZ!ZLvf;zVKyQ#djUR_vo5*`t)-V>R7=S#@VTxT69Ac+N0Yu2lmIN<b*hi!GD9p96UnwTYPWtp`)7IIYMBf@FtkQfQejCJpe^?qYi!)"
    "`xiJu(6EScm^?NyJU>#qhX+B(4xF9iq)w9#b`EP=bdTA{DRs_N-JE8^5^#Ee+vJ>?LaZ)o7!|}npv8a<7Ki*?`zCJ0n3EfrQlJ5s=|}Jq?XZF2"
    "zfnwX5|{+052;`VBf3w2!wnd}#%ZQ}#E0~!jc!56f=Ohl;vZ^kPMFCE`gdS;zp>;L&|76Yixb;n0(A^dhQ^}(zJJI+5locW`oAGltL&fO7i`Ak"
    ")X$hY>>WS+*G|G5ke3se`=oR?I1IutNw<cHMfs#foLG4&Bp^AM<6D%%S_cQ|+t%Puon+Fc3a|C)UY>cInJ5dWFF?!faVv+f&HBHXvf`#c0(c!M"
    "Ml-iF!oZYi=5?h*%kcDcx(wYm7R_f*Nuv)lr~>v0L8Tj<zAiuquLm_e8$j+ht(wl0b-HAR#)4!4XHoBMn_F0<2(L7+^+uhd;RC=v_*J@{+hR`$"
    "-8e7(&J^Jat;L2YD3v)s#@`W!=?(-vP^{JV2e|`b{0VGBI2LaPXZbwb>#F06-$v6c{T(jZ>T3iC=;wmqAl>`_%H_hp<?05g1KVsfA{*0@G1a%Z"
    "+*xJ-a{j+C-C997%D-Ud;`JxTw#m>IOr&(QZ+=Vb;B4Gp#4&PjBV#vl`k}8QE{i36aEd9F+Arj1W7BN&2w`tIP$^S%BzF?uJE=a4)#PS$xs*5R"
    "XXvxWge#%7zL%#1O;D;Z1;Ee*mSCzJM}+ovJIg<KA8$r7u`z63qwi3qOO?YlKRI`uekNXLqWwQF1eeta(|uouB)89Mhf#o;298RkO{0938!}Xo"
    "TGMS{0y?`fhDH4=XmrRrhw(@{+C@Em4B!;>;d_BUcYGtkxA84#Ph6)TZs^qH@Ld)oh_L(*oKo1P)hyujnSU+P^Eyp>IG2dP#cM1Gk-(Qv8H~p?"
    "Z1cp$WOp3lu=EUY>t3|<0JFTbStY9rJ?;;<HXY&ezGM(N$d4;~s?7G?)p{7WQs{q;8NBFKKc~ftZ|7aIkO7JcnURxT3AfT({Dbr|K^7L=ZdPIA"
    "8~b71{N2REaO4|k!vB7grx)1^2QQPsrkLMzuj(L~5s_1_isPN{3-@pRZ6=mSvjKJHLYTmQ90vOF;D2zYm_fz8be1el-K6S2cNm2vyRgF1D8`@1"
    "<R7>xZ#OHPg8orJ5ysmqDhOcY3hQRjc~{P6G43U}T2CKDyceRkHc<xrgC=dv0m$JHGeVc*4jI02viD!&{xQygmI+p$djTdsGv1$L<T_Ag1!9~4"
    "z4#O>s!d%ivfOdr5rr&mf(qSM=o0=sj`tMg$HO!tk4)hee~ouwo(;!6--H_v46Kq<m=m2RL+*}?k)~ml8%FiFQ9l`)zlYPQ*@vugZlo5vIL=KJ"
    "FehbpX2g0N%q`lS!D!}dvFc93X2>*pF8{T1`!aYQ!FoXMDPG&$4K)*oeJtUHx=w1Btv1LudxEks$+Du>0^&~syn<H!hs;gHik~ov;T>Fqb;(4V"
    "{3$R!OjpU`B^^!nzOJA^F<m-Ec0CWti+i{}kk@v)o(-JLO|*1tD`6BmYDOde`}j7uUJj8t2}+N~JWP}tS79IHp?+XlHks(54Cr5@Crrx_`edIT"
    "{HTM&yY3zI&2I7x+Wd?~4iy(iAK})#Z9>9HV0vp?m^!fx`oXM$??%CQx`YVwbVZ_l`Sp1NyRh%7XTdCvkk_UQ<fSt#G8MEwdwAn#o3QWEn;*Gp"
    "GYqDiRFj0oOELI@B@$Vn`}xmlw|O6ah;WGFChxYH+O!F$LdC~JqbBM1AjicN_)QD&mEf2%>FfR5*L4~f(tj``bE|m$<{bR^U@JAfrxD`<=7X=T"
    "^KC|$49Q#)<b-GTeTGf}VF(am^n_dQXIKOb%rFC-72U6BmeC%@=gl33c|Cpypz=Gy^Y~_oJ&mX0!9GUAkMg(_S>WUQ+I;e&v$Rh)=vP&k#V9eI"
    "l+&jx@Lngb@sU$;4)m2M#m7c@aQh!|W-JIFDlwLL6$UU_?M0>vH<TPmGsvA0DM4wv@zJs{zb@0SQ<w?JBcBS!%Ukpz&KZgDDq9A(>4L(lS&E>h"
    ";5{DGM{-<74;S#O6Li6PF%FRFn$+&W>0`ZBaKAv#XcWyC&7CSHGYhOF)&XqeXbi0{lVSMXwr?Av!c8&BR%jjnF9KNW)mMM94RIcS8x7JKI%@DY"
    "&H9MBzdQVIjK1{mLhq+jo0HdJYPnG9@VUK%x9=~q8wjWOUtSHii=SHzz#B}HYnaN6J`Niv9W4H&PEUA`4{y@hRqt|g&FpW|GZ6MTq;TRH4sPIH"
    "R)?ll>zgzRI10olK#{d@+ZBB7W{nUE8`h-YZJAPj!;Jen;YK00?l6?vri2`WYQSUsm7d_=x5?>z%Q&5PDpSJUi|;0N^n*q}4;|zCWXitIrMM`V"
    "c$wUB@Sltx9El^1J93vP`8c7Jr5%pqkQIc@;zn5ez1}{V4+p6!BfK;6Nfy<9-JBv<`Q{Tx3A`N-ZkKy}SVHr+A?Ei2=AE_3U}ZDL+9>Olulq>_"
    "+Q~W2oNG_d)Ac7uQG<6kip9RpPmz`Xa>`l?+x-rxw;x6>^P@i;u(6ohQ-;JRBNK{py2_=!DbQmO{|5TWe@u#(0?u1?-k-|5mIQ5cB&ZM9H*2uH"
    "*HguQaTmc#9?RI~$qmDzWUNZI{6GCkfBN72*~Y(mwZ3o}w#{JzfT~%@8tZ0cSTMo6g9K<;d3AV=J#40nt+T$h)GAo3mUQ^k$ZDv>Sj9XmaLTFe"
    "HuJlrG42Q(H|5X!!e;wRzJH41>h}`3mYP?&nQT8<`dfb`8GKD<nj%Ua{5e4m{8ac(2OB|xFV0Fqib8M&4c*nF=975+-sc0>ibBP(Dkzg3f7AOV"
    "=&u`Xy11Cog&Luab>D?8R6*Ya%db3&f-}i&q50kfoksmrh-4C+U>R-oZp8j%ztEn3Ar1Kiyn}FzQ!oE}4u+nS?3!et^~3xl6vOZsZ_hl#@6gsu"
    "^miQCnO)d5bBaS8bG?h~u63#ck+mB?a^gF)h@bq0N*<y!{+^~la~sA`ksUmYh0EYg|5ROOGk6uFQ80UfBQ^Hge|0Arx%o)cHIBhasi;BnGF_0("
    "NoboEZ{YuEM$BI>V4q(86^ORUnEsaT(agd5GoK;Qq-rLYa7)uJvT(C_g}_cO`h#E7mq{$E!v=2`p`^>ENZ2*_3jE*#Yo9$%;c^4CIssOm9G{|n"
    "7MWf8nS+<Po{u*May)uTfBWD5-y7)*xca{txT@e6@F$|kj<|}xQ!tG^mJP}hisC=pW?=QbiS2#g`mQ9$z5>r`Tl2y+G?7XFL56J31MA-^a7+IB"
    "Gv<$#qO(+rE2!@9-$wC%`rM%3H^SdbKk+9iU-iBq(6Q4O-|!+r96YiZQi%I038Y`*PO$g%uKkB;Ygo9J(~)|CF4rwRZ2s8fOgckYOX2qySKfY7"
    "#j6AG*CyuttoH|Wtp5WiSvDR?gJk@RQr${)hipKp^7U4V$>0Qzr3pEr=YOv>QeOF&c(D(2wKuj~Mh9sKFZQ?6&lTVT_ubIfihGS@b$+zZ;=F3-"
    "uKfXDwQIjp5%$TO+*amaK8OFSX{W8^cP-rdbNb8G#I&n)rjmywernGkgQfrFvT17kcQ#ddPXT)RI3q2ybc;J3DZHTjyBjAEmr$iA$&pHScq9?c"
    "IbNAbvIrM>r@4V80V~+fa)tCzegnI)^>}P2eq~NF_VYfv!pc1q9;bs9icq}936S>Hta*;Pp5a7)oXzgs_k)lYb!7{exeunRc9U_`9NFT>=~H|b"
    "h8Nn9H8t90XO!%2#3o4_BX+W*B+QJMJi#3VF_gRXc)PIEPAkG7sq<vl*~uELf$r;OsZ?Czq?(hMg2s?wUN*2Pwe&nI&jZfW16KP?k$oSp<cVjc"
    "Y%!89KSJmz?eaGt3B>$q989^ZoDSFHx~<-20b?*MPiEQXjOd%x{omi!cL=jE&1PO%S^_1X8Iw(4g?H7?J{y7#oTN<KHZN@X+RQ?hSC8>S^L7~p"
    "CqyrCg99fdvVx0gB`6I`d(;>@9Jc!LO52g!P=IjzhYEF+$Nj4V-8|?Ym`yl#(v(i997NqNLV>{gl<im3a7Io}nBq$ryVW+u!fQLF#GB@l^dJ;u"
    "Qcs>~SVOnZ(wjPykL<}84IrE8hxJK<i1KwK>wb4jU+)Pf8R2twf&sWzrp+(^$B!h0J1^1+oR%-g(wh~6$J0_-GdptC{GY`>v}30I{WH+z)DpvH"
    "N=SsKD7Z|vWVq?@xb;G|Rh=Gw3#L{ow2>(CZK%S9ys_efkj|PL>lz#I2`(X)6MDr0F2?#PwM0>=9D4P{WjvpnzX)<KYTU~du&`lLvY=gf$dD`W"
    "z$K`kz>kNZSI@B~Hb(8#m@T@-VR9*m<Fa0i@vjFS+`yO<F|?OM|25S~B$5`B6u%mRz6ix_W#YYjfvSo*m{`{a-uT3sQrR72$0iQ>QiCk@R@0bW"
    "d-j?7c4UHHxED(%cEqTsp*U>Zj-lTZtx$U0I4i?gfklxfaU_W<-|um|t!hJ>j5)nmc_YZ=eA(dNWu7%39t9Oz1p23>0&@ieQ2oTrBri@)GWD8#"
    "mVu}`Oz-;zE{?75=q{k0XQ6X`0{2sdP~bDD^!0JQGkV2iNiF`>zP{aksdq)(Y{m_ovlRABng7?=iD<-ca8j7hRo5~8_AEVrdIgik=WS#1uH&gn"
    "3HUuo_$U&Z363TNmAm}!*KtHIV0zf7Ytys?sAun9K9lQ1Zh+%0G9&E#S}qR7=nnQ%TEfuLn6$aGg~GL@H_NEYT;G>|jjIc_un1%7L90z@D`Xrk"
    "v%E8KmoLvU>t*^~E`_ZeuM{H(JQ35jLHh))pc;Hvm+62GYkU`mA9xP?OKacg-NY8A<=N)CLI2hQUyAqTVd<x~=WBS5><=Ex)m1urs#b8N*EEcZ"
    "GG@wJIFE8#lG#+_jIM=Sd^bU#$VS!z@IyNvkW?<5I!^xOV7N!dH#+E+DVCsba4M-!@xkiOS*KtH6#=)ULw&?Dyz*UM8QNVhfU>QJpR;A<r6(8<"
    "hJppS%8@dL964mOEH{E5@4lnb2j9eK$aL-;s;dN8UZid70jVluz{y;?FKJmNdWEg$nhEnUt21x(gdFDSQl(37g-*fXyn7Miqh}s#{urV|vwEV4"
    "GrCIwe&)=0PsofPS*lZ{8}5Vii<di7Xroc)`G-NhvA=@j@~{s`qTk9RaF<NeL49)0%qA3L#!cB@MysFhkjE<%%z$3Mm$gt{WOleAIGfuYu!9Z2"
    "d@5n-(p1Trpkq}Eg3-%Ezj<l$@R!=LfAo*~T^zf?2?fst^YSj6bdAnEF53z7GI)hwou3@v3aW0ji@Sw{9)gcG6W~)orqkmwAyNuj$cpLEurfMO"
    "@C!4@Escq}iv0wN>_VM{B2rn9-XH$BuV#TE6JEoqU4XGl1GB2JY2XnzArMBVe4cJ_!#3@=WUaKeg4tiSy;<rI%tL|6-T4?p>g@9&<asHweX-D)"
    "<1un4C^Vtk4mGv7j!AalQOmB7FipA))#$9}&g4Is)2D}J{f?u0yZTYy%W5gWKkkyDi)mSBK7VCKaZ89WZSY3Fg748=Uz5Bzebnd%y-Li?ygl@<"
    "->qtkf?!5R+LI6B#dn4HMcJ&8?cYAa|9(QB<ik?YRnfySGrS@$q__6n+P=+Qv~u=YikIV~yu62=V>_~hLmTSx!)c$@=gB8M*V0{yvp8hZ0#ydv"
    "z?lU!^H~>&P|L316Z!*j(zJDQJ3J7S{=Ow{CE!U-p4&HBp*)7YF+bQid_HvM-5%rJ_B1ASsVOP>F2lRYf<*~#8D)Vqqygp`-4Jk+!E+{R-?k(="
    "(sLbRA_FMVIj4)SG|NfcZRRh#&)+d)?lObQD$?Dg5T`Yydv5oKZ__!{Js#od&|5QMR4~?&0u2QMN?426K@XYC)$h<&%<PB&S;@dt;u{KFXEHW`"
    "Wd(Ct7dtr~aXrrZ3I1LOac3Mw+Ucx`qCe(uc${DHwLK9~P^1Iw&R+|i>OjoFOdWH{16fb%3XBd9<DW9Myv$Wm^!o^ytp7oX{P^K&wr7iLxR6{r"
    "vpc7TM)u~K8@Wggamg2wagCNnOXI^wZzFsjTIm9pl3**c1B;n>2*2&q<8;cpvBq9K#Y0zUod%?*mA_aR+1GIMwN<XC$Wvx?Wm1EVOP;<$^PW>p"
    "S_?OX<OfQ#ZpHJfG3<NPgeJUWqI<u)IQkx!J;J@A_tGhcoPA=#ouC~u>hUvn)v$h7k)8`!q4WTKBGgq{#b&BSyk6rgNhec#H|aLLiwqquXHemT"
    "VaT03Mm~72XL28+$mKAk&m$@c4jsWQUAglS#0N2g{<E+E&0Az!tqQ9!AQSlf3GRNd{fOCt$lM9xot#bhBw&VgEEis$Lqa|$yKTJ*{|gyx@*+^B"
    "lQ*7?Q@w`mBa0NonROkLoihEUP@90?BjUfG!bUpWOD$bc+2Fwx?t}CTi6mlI5?vzGV){v<40m4{<@BZXKsKn4{u>m+w3+RGMY9Yq<CM+>+s!AI"
    "dO?!IM~((Bz6Y~*rez5_=0P}sBc?SY#wQB(o_JH^$?cWgXY0un9>Q3HB>jw$c89ySW=3H%Q<eXa+@xV~2-r3{eJ|wF-JyZ`Fk2jt)AXSlxexVk"
    "vd(Ef=OZA;;QkB}q!I)1!cxpb51B6Nevb3>5u``6<+rTYWaYel7bOX)^2s(#B#XWDq6f(|UH*>DpwK%t+0HO+LfX{n0o0=?<Y0MnDVbr*NK4SK"
    "O@k`;B{^?<&-oSHX-2kaEQRn}&)xU+*f=8YLpC~)_(T!-<q<<V5>KInQ*s!hmS5&evyRVw<|0VYMd3s05ZvZxO6=j4!eixeJR1cH%aVdIX@u{+"
    "1p8gC7>W%V$r|t!t4N%&D;??AbA=Sf4Y!ULhS?qoMXSP{0eMb~^%eYlR(lGbLbF1SyxwP`Ukn1J+Sg;e-6A}sO<!^<1`hMo-`)y8DV9ALQhIgs"
    "L||}LtBY`X`$AzaoM&rmlHm1QQ5aOBXF2ynxJ-0a>>)6)#iy41SSU>mvb@~1$VCi#Rr9)LK!v|Fgg;@E7J?jxH^ujnJakmGT2ztkLPvOoYhrrq"
    "7rhhr6Y8NL-GLHnmq7N>+*OMN?+)T}Sj;131Fw1AGmxic+xH5+VAG;}JUzhdoE2n>%EYq0rE+Poky%Srv<{`0^F{tT42FJdW461uo{<jy?$hv~"
    "{gXtiIZMz@hG2|o9}jM7<q;4N<wu-2Kn84fRITuqFx-YyWM_4z`o^Lwa7dzd^NGUvsnmR<k@fOr{gbwYMDJhZ49aaX4ni|@kKs%SS?R{;bpyMs"
    "kX*!x1&up*Lp`0cD2Co}i)4^0<i~8bhWt+|7r3KW@0~f;4>`AZ{;5;g=JCnge%$t#LayIJ-7LjC?r@$Wrj|KzfSjq8ioG%MeDg^dpP}okx@-Yi"
    "d-gyCIR*EVt>jF@3F(K&ZR_As=iGsyi~mS(JgJ*l)zMG5E{&UXi5@dsiQa{`=)sB{tjB04J^Dj0Gy&hCP12C-kFxE1<wrb-E5RWipMLX|y&Slq"
    "y7|<eF8)xaaT5yad2D^pGOr#J9ZoYA(&nUrHsQM)7<v>C9ZG{_4o|2#)wnt~+I2)66JO?mXU+ZHCQ#Apnq&-w_7T5DH;x>J!Y3ehzmJ2XVl+7P"
    "e}tRjCvb<Z)3sR`Tj3<DEzLR!0VDE%6Y%{ceSC?N`Wluk>oNEJY)%!;HrH{Jsv+Z(>|h8Sn%SY7<OvtRbu+Tw&56=6nhxKYJZ+GRJzavURlao+"
    "@9u-oLG?pI6`F(A%TX+&k$cFiG`PfIgsvIl3a6?|oZ;fMZM2O;&a&~H7GBg0$Be7L>?IS*sM1b5q!L_a*rKT@lUJrwaAhpDh%)*Ry;b&)W#uA!"
    "%!QRd-0}PrF0`O`GlHZnF5oWn3H|49<eu!#*o;;P#Z4*0B++CMqFY$Di<C=@HPoU3jd__h8@k6}yRGRYO=BCs4HJ@6a2qRTzSkrN%Y8Ee79>YE"
    "hzSD$$wQ1ua!kJE_D)9_QzWwWzhABEyLqxLldC2>jmLDaa~mFAu$;M1TM}P4N}x1K%e0qe!}vV~|C?kD#uiGOz^G3=-){k1IkUx*Y#Y;az<|;p"
    "D!;2<#fE~{Mucx-t31rHO$m#7*G68<3cMtjT>DOGnzp0D_Df>Ly7_hsw+<-6lGg=`hN~hS$SwXbrOUlvHQu7v4YgU@D9h||*C^(<Bp<_fr4HN~"
    "#`J4!C=SSYj+T5Zmc@u^=e&l;W3K&k`ItaiT}B<PnGNp5Sm73Tx&i%^F$o4&;|O{j(zOSY${=r+QV(m$Pv(loh#YECG9$9$Y&X@`L1^oh3TquJ"
    "lOyYBZh`hURET@iyD1^1HsZq3-jmOn1%y^&@qp1{$+zzUL3{!?*F!A8j#V|bn*>~3DB-Woh_>m2CFYDG%aHU#9Er8rHt_BN6Jbkpm$E)W9tkhz"
    "OtF(Zyk`udoJgUFxlcU6D{e3$sqCwCcN1+`Gzx08T*=@Yc#0MSR}C)n4d>CzOoc}dY=f{Gxn>^T47iT{n(%txN@h)t4`MqZ3ot;zCTdS4T$@ZF"
    "m4?zd+-1MYL^pc&{<O%N7$HWndEVJ#1~P&R*EPPmJ!<@9y~)j(%z@~c*mRTjeFGnv0z2%mS&(53FuTbHn5gE%?+h*ie(kK%U+(um-%$CByU3%Z"
    "d+9PnoV&sKfc<B<eHE(fu1D@=C^Dx1l((|DD7G)D(S??2NP|;c#qrWaSy|abcN!cvlARng57<MCdJ{}7(@L-s^=tuRP-9>R7tBHW(1$?Va2N!e"
    "XOWg=JR#S1{lz6=BUR5NC$OgSA=$#`67w{@>i5M`7)*Lvb+ySGNt(xS7vLp?I*w|vS6>%wnh$T0UxTe_FrzF;j)PVdO+tc1_o8JjMGFS8Djly9"
    "s!{Kun%`T4Y$Qo@VBJy_?j0HTtpC5wMQYWiklCMA8}MkNF5i6Q+(h|$H_*Wp$9pyI;f*Vmzssf^R9+v#g-jKSyMow8k};dA2Z_qpc1?ZdB*pVD"
    "BQD~=DQI8INKA~#)bJEwIi_b%l#j6<ukabULVxqGI;@|>$P1bT|0wp*ORW?04rg?d9*Yh{J#LrI2)=ib8Phd_O+1pCwD(UJKcbrC8e2w?53|hQ"
    "3C~QOq^~@WZm}8?Eat9e+=4!<GwW4*`JlPOn}>FKNJVtzOeTrQL6ymhf85yXW@=p=0?-El@O*Y(%oGlBe@Hf@_8I!m_aJRVycb-t2_NAWNl)h_"
    "adKKRj=ZC<%G%t~v#H1@`Aq}6g$n}UYEd&}v!oD)&X*Bqxy&TetZS6se!}RNc*rl(H@N;1nH2uWeCb)8x@A^CNwRS{Fw>grMSH|vo-f=^F9<=3"
    "@@H2-C}L0&!C#Fm_1n|*fi2Umb00xGg{cHrFH|3&+r=6L+U|P_&%t{+gz1Kb*l14dGs({+?%I&ZQ<S7>sbsD$g1Q7yux5{Ui#_!Hbot?ZDd)i3"
    "yxj3D$Etjz?wM408sLo`Zr0h%C)lAbyuo;jWi1DpTAMA!A$XJLurVhcx8(U>wpA&H8gH+Uer5TOIF+JKfE3!e`O8o+<7O8&PVZs^KFMVI4w92K"
    "2SrTHMQ2w3Fym0=VU8fV!{D5;ibze-H8!(7JZpF@g%uQ^m4R%@8$}#OP?$vLe1IoMxz7>9uC9G+Hiv<kL{`{nMfrrFv<fC5UK7jEsas+|Rh`p<"
    "Lny3!-2K?cvNR6MO%Xb3Rc!2;?C`bm4asU0Y`J*6-B@CYv`t$wpeS_S-#&Lgn~oCfL=tob&x3o*Tr_uwd+CJSTgQ9Q{D{o+O?6WU*RxgPgjh#-"
    "<Knw`PQRQDi0l@`g?S5L=>1rAWsu-#M$gsZP@oMCuiPHP6&O3)D6WxdQqqXoQuxMg=`i%5+{0zP@J-eBA591Z{p7$E3*r*SZZcqE-Ja1D=CM;z"
    ")fLz(V0DD!P;T<zr^v$z$t=Q*rRjgaDVIZyp0i(gL-HE@W)t5n1_cnZ7rt?~Fpc>8#g-|pEKK#>O2|bITF{KfNT&h!M14|RKEimiQ?hGv|0UT1"
    "CNAQ>I(nF2qs_*p`)#zJ+JJhSOjM3z1b6~XE8B(}{Haz>)q+ZHnTqAi*IM>QEbZh7$;Z#Je2c-Rl!N6q?&_LT{0@_~zDZ}z&N)|8nf?bY0o|vR"
    "Obk8pv`nJVmaK4ylNG*rAWC&WALBT9Q8HC@IG&4yN%cNH?wV=3^eX&ktLIs$;W=&r9p=Y-UmAkt(5_o}NAJ8XDa!`;lIuha1-E?Kg1qJ8ZuI(w"
    "o4JOiHzR!Y49Kw&lgk5ekp4OBl!_%G-LaE)C5E+M<R2OWNqg-dCSPML+tyBAtibO&%Q@1c5-T)-tA6xp_ct<9C=MhrU4jn%VT?=~x--RPhGfdm"
    "a02S2?i}Lc&vM1!)p2_>IsanR6aRsW-jXxuSqd-AtwQO4PJ7U~L+E!%pI|;cI%Q>^GS3He#w8;IjSm;Sx!4&SU!5!>UEF=kf$FcT)c`-zFg*WN"
    "3^*S}NZeT<97C`DM^<lvBCasOR~)>>lXcsW=DoMY5y1t}oNd+bz|SQ73H1h@Yf=AAo16gkj;zuX^Uj_Odph%xPY|Bog8ze-Xi7@gLg}Z2`rue9"
    "15BH}n}<(m^Q-U{VO40p$3^*|W$Q~fk_Xi3749&kD7B^ILJ9OX*JqUdp5>Klf^$7CI?~RUdeWqXqJc&KZchCvA%J2*$2ccU3mCafnU!+Shdto7"
    "|DUb!q$Eg$hhPG8XW;10re&ECp1aU$%$~rVG32voX=HI&k~S)vUstC=`Zrb{hpM88(^;FMMLN)zZ~!~m@a(ET)k+~4VQUHMVMt4{2gQh)x?2wG"
    "Gg6qdmrevN<o|gs$tyGDE+RGqzG6$q&l~?oJqoywLgz`<;u*J<6kLL-#@!|WdQ2{73f^5sTuGBB(UD=MNi&jo!Eg!9b19(<I#l$1A4RS)U@2{z"
    "9j4+>Tft!NM<K96i!fqvpOikoM~7>^$c)}N9B=?Mr=RZPZ&3<lbi9^z?JwzTzA#K6=(aG&*jPLNU%vrSez0^uCq+^vQ2>`R^a;Z~gtp+$u$wOJ"
    "_&vKAFIVm`*BzUtM%T>pDpM$*V@9xUM+WxeGG65t8#;|q|4E9~_T#tm%tQ}qp+S3>K0x0t4$bD*zo_=Ft0_Sx&iDb=D??VeN~Cu16fbRJM?O)w"
    ">-F6Pdmb~YQwjj|K$?YLalBs)wVvlYKl{OGXQutSQb{CDuzY%G$Arkq>t!Vxk?Ru5P^lR=G6G%k2@^<`PTLT#2oJZh+}5gddybCIg0Vw=l8&4-"
    "Tq($$sfm~kS#tQjdv>%-Qd^ScECJmGpBJ8Po)ve@2s3#Xj`Dj3+^g3l$ei<`&{|YE{Mca5JvDLNXuUcRyT=IR=C*}LcI3=EGPxq}QZ^xhsf1f6"
    "e!HqU?3GDnp1e83a*aJ(#yHJ7U~>j0XzK|o_d)MFD(^9R)xZm6F7MQyojO4K^C@<IdXDUBfGgK65YeK5AvZ9qn6Fr1$iH4^Qdhta<BGcys7mi="
    ";y%W0!uLKUZ?K$gM|-U}Py)4((!r6oTKcO|kp=^G0Az~vugL$9tDNIv<2}}eBPX*lRoF{S-ag!Y_h)0hQW`XOZ(bhnnq|#W3+xyFS<~1Fccdf2"
    "oMW$mFfh^kj@u)!A32}zvmt0$ztVKZ$|zM$R(O5<h2v<BGY;$U^#pEV*6JJw6}S4oR(Sa?m4O@r(S#&BPu^ADe)&yNipr{1Oqh_huFI#dn$N-U"
    "`9T82DT_-nJ4OOL5}PrGI2zU($9uuMhq4nrTEa<*JrpdgMIF3%rwTzf1JbU;&{$8xsyg+AN(%m0&9laI^_GeBM<P@g767kr!Rrjbjffo2>Ka{="
    "xJ8zO;~jj@bk4TY-_0&|%sAj@p80(gGy%~Q2N&fk-p6@OhBtYN|G;oZA%kl&5N15Z59lF=)0^CNr{f0i{`M}#g&7sR6x{gT?3MOUzs2lmLR~Q>"
    "yH-#-(PqwrSRIZalP9&Qy%&w%VZBAmnm!dmvX9>N(WAe5At$&6^*w3->B&)?%t5p*^I>prFu;J*=!exdwrz4%%0Kr(yiF!wjXINPYEZlmJDOp("
    "4XdKEazAS<Zqm7K--ZA;AG*sS0R8xAj8SSN(Q9*v{PTzHFBs^jcON*(xUfG&5t@x^w|B1fge^_!9jk<emvDjoefOINA0S*OA(f!k66X<K(*Gn+"
    "+80{?Cu)%ZOsgYqnVh)Eeb{(UGbsR>?OF1Q-0jNg&NR$4A$E>#n6WnS?@KZz!2X^m{oU^P=Wtv&!|1I)HHjX%%(KCv(fCH;fYc7VyVLPgUkTJk"
    "%e;ig<(nKmC3p(d3)L>{agXpQ%>e2XMZBa!CU-KXh{@@<Ds*e_#ahDQI$uPSaD!S(K^c8oC2V2Rmt{(5@4l0!VN=Md&g!%w;RpGf@Ax0qp<=Ro"
    ">Ce9|Qo**dfr}lq^%r%AU5~O{y^{H41oOyZnhqwN^TA{tPZjwoc|vCc!z<XicyRF^9n)8T9`u-Ym<8laq|$%~nN#jx&sq_BIwKsKvQZu9V6dl|"
    "2g2Zwa~uiDoZw|1b#h>hurquXcxqP&cM>(tucjC8UtbC5d$0#);{{=$Mem9wt4Q?uQ<W7i?s&GUl#&S^pr3ipT-BHEma`5b{!yfCs}-KM!LsB$"
    "80dBxVr;;fb;+47B_~`1wfdt!N)M8oN`&-O@{E1M?3uGaQ5?5KDBa7oI=m#p*W6jl?4hn@F55)gFk0c;Gyf9ZnJ=L9S@xzE&wazlu&@!*tFCL;"
    "ywt|ALY{yP#d)Wdezuc5vAx_ePlNQ$YQ1cG7g#Wm9!MRgKYekV)3d9~TZsf4?436`F}mBt*lC@F(Z~44O&f2{n$~J>$o;84d9=iB!qWemyHSLD"
    "E^wK+r(9$u0)n8;CyL<)7vS*co(}d68aQYpI1PpIyP3W|)?`6(W9NdH3jKeW>(u?veGs%r0pGEnQJ8e+3v>i|$2g<(=#iQ^;rfBCsO3eEjDF?_"
    "npa-vpgLsUG97m22QRn>+63+n3vWDhV|Bni)0A>pkH@18E}E6J-l3>0TG783N{a8MIim}Z=&9n~{Ux1IUW8J&+csPpD>294J@kGJA@VC_+&ob}"
    "ZE=9E6z@_nyFs^utGZjXUy^OJE^!m^E65;sKqVAjO9vtOjJ)t=q#_d-->)&xHSJV~hVTvF&Ap0AHLtMBdE2PqV05Vh6RFg=<mOCw_skls@IZw0"
    "n#Nk%YWHCKtCinZnF)>5=D<k6oRh&WlTp@>ac}-jI;@?vywjbLSgHmaa9TOt-rje`%Sn;|g_Y2~+qq-i3BWhq3;S#lgHY8?RiRaz;P9Q*0`*>b"
    "m0nACDg#vu;vP0tTcKLun;A3N?iSATYW;VA{H3Wc&6NG!&3SjC=<oT%6XXrND2On;_q?aOPxB}Lt$d3$&I?%P4yAgWdDH1p@+s;f45<VNDGYLM"
    "Bg0`{5=jC2ZDs@HJ~yMp)j%6Q%zrhA@oWLFr~AS9++_S9j^7a8t6!LthL>eGS%}X7E<A+zZ3^L{;6Cgso<_rvOvILhOUGb^9_`m#gu#<wp--kr"
    "S@a3aUn->hBNTUa^1&<cg`i+gacuRs8XNQTiV;Zv*beK{jsTce4m7#y{`g0Mr#R>Y^-&+e?xt4rgQzQdAvmk|#ZKJH`;E={MuSe#+o(T=A2%=U"
    "Sy9IiVp5OZf^$Y6NvhSB?d|F>LY$}nj*U>LKeI6y>!HrrOo~N1pM!lJvV5$=qeDDIOeZmI>aB5{ztigw*dr7Rt%KXOmZHObN1Ggl#Rc;q6a7WM"
    "4{vba8B!o#xHZDZXU3)-ljG|{I`ELeOK2{#<u^}|adQY+L;N?tqvJo2=XhVmh8gY$IbZm>jUEBXfxtca3--`4g|X>Z>6H0#UR7x8N5i3)j={nf"
    "*%=dtZ^&sLrfcm6K?`v~mk5c{TlTrJ<>4^t^w1-d63irOw9o934@H*uuESZ?q*((ez#G!L`XZx3r7vkIzIKAxg*~fX9HT4P@8Y{;!OwI1gOd9H"
    "B&cs=&});)n0q{dUWHpUl2T+k5!!}=e8McMv@9Q|-?yclOU58#GNM8pU|UG18rlq;FioyV^9AWC2DH-w=;#YE$0uI`+r7fG(0OP_6z1{ZQp}X$"
    "CNS&Ly~oi&YnngwIPJr{#!)rH_Mjc(e)`ky24|3UP|BxKtY4roCyvM?gh8M>9kn-DxDaRx`PI+p{KjM#K3TDOVa)H1;k|U%+usNH=qVx7SFf^)"
    "xGtosZxX}2H_6Aj{Yk0``ob}lZ>SIgRWvs-!;jJI00I1tcb~c%IC$`j1c~E40a=U*3bh6&lkjm+7kTQZK$}y0B<j$LMD;^|=jm_s{3wV!AIJFV"
    "Hx;Mf^?G~AoPN{<i5ft2>Mb}ppkeVF&%k5*-iXu<eX{0m_0#m0p80t)XY}{#IGY;hS|0SBK`qVR8$9in!alMDb6SPdF_`<VNR~=iH*+>HZJl9i"
    "ojYvGm~ndD%%tDLc9CBe#&wUD_5$|x+OkO$+TnN^u)u3VUMj%A2OKrico7C+4}JEDJ$vszvB9vEslc33R%67viEB~}aTKIO($Qf1(+M{0mF`Eb"
    "p?B#sy4>oTVNZI|w1u8#h|bb4;4Ufie`1D8;BGq*Nl)klmwRCgib^<qIpCHW{9Z7J>ZjN8+<%*F84(yludCx^0GbV2jEV$rC^E5}%=Eytl@#Om"
    "WeA+$RQkC5<vOI>mg#M^#-qFw6q%_z`$b;^Z+*dVO&nn*9_I#yfL_*?fPwjGwdk@kX{pU9I%HBQPD;PTQW0F-is>3k%x>^s%TjH7JAIlGhVliX"
    "fDFc=^f+HQ@r%C{%p>Grv=p6C=Q*2U3@0u!J+d0px+`olcceC3<edAiOYURdpP1mJGwlug$XG<0D@^pE+Ng>spfEBy=dM!>jkjQY!ngW*@~G8J"
    "wcSBa=0o%Ivqildb?M(DyvK<~idFMUH@Fpy@gOZOp@Ep-{7`G!DBJhSclBU*Iem<N+nu2+G_VVmjC`<5l@zy(d+?6yJ&W{Y9VUTJaf$zw0lUCQ"
    "Nwf*Z_J%xz;hxE*p6*`FMGQ8(sLyHmGDiCROS1*S3irdzyfH^rn5q(X4i}*xnM;l_OZUQhBJ9N6Hw-E+(TCJ`T2$zORrP4rd?IO|JsNh}@H06H"
    "!3qZ2%W4;y$)Bx+nwAW|*-6RP_QMfe(Ouft^|P|OFcRwh6l?V`bc&<W*<({uVZx*ZGHujxh4oo8o|5qa-h-XyG=bT``QvDPBTPkL8FiZMN-45+"
    "pO&EPI&B8S1;u?8aJXUg4wqMCE(#7CmN3=e6~!lpAZRm%1KjPqflNyTiB}W7u5Ayx7)16c=68B(WQ2?^PVCBD<shrW@hA*RS>*3?1|qFx@T3;k"
    "%||wPFo+CqT8e_hSCYBp2O*yiKKCgBh`sn3PPMoZoy3L=Yu@zJrSUM(tQCIDs3TR=)|FtK?al^$6>@p8<aAY?d#Y|d(ZbvOVJbBZ=e0edhd!S3"
    "AxOAMZPL{Ip%r~C`N_)juL5^fLKdIEn`uJvZ>~ry)f+bI+EywsIVcX5MoVDcN}W%MN&xGvjuU1$OW5{afW<1;kn*xc<}Qh1j~k|WDxvMJZ<=c`"
    "E1VH^JBhT!?l|9J*8}&l)p_`9z||Z&XxclN$65V}kgiUS-F7(0o<>|}9{f7jWQ*$4(Kko?6rfRPPsa=5fdTCH@96t`4!_6e%_lE)jA_JaqE<A{"
    "(miQZSIrE@U47}4S)4>3Pn^N!SWf`j3X}*+uy8V%^LbdUrQbD~0JFoip^k^qb=u+=f$2raI!ql(-!KFECOI{80Lhm3j~O$vaZEbiD@6qhP1|9%"
    "V!eg%iR|s}J#v-bb(0%R9-`0m$re*!IEZPT-z0k!cxfq9QzvuwAV^7|Cj$W)=X^C|0kx#~JSxT?u|ePAEd6|!5E+|W&q9g1Edw%#-H_Ck@et^I"
    "OwRcJ6^xq)$OJ#YrU~w<-0_eH$P~FuZ*{wLGD{${sCpI64Y!Otr02H8#(5~cZ3oSN%p5H|gV$Q`#xIZlh;}H#Yykb^+;>jDdnKEg)GviL&XU~D"
    "qrB5k9<<^3sf0UqALW5UAMZ`@-Ajm5l95-}vN0@rgBm+{Uoxn8ksfG3`#p9gCe86gtxx!K;}rImF-$89z|>B>dw#5?>;HEYr1F*JIxb$NqZPuF"
    "A7KW>=$e~V!t7w8jjQO3uEjkb{O$7S!HR7o06ifozdTOLI2JnNmj0KMlpnQy{<>_KKZL_0j<?F@P-?hqGb->K)Axy3rU&;h05BrJ+a3|3g(6o3"
    "9~y*zp7w2zX6<!IZv)heER2*;fOD9~LkKK}BKcW>`B_Mdu%*$XEq{z`CLIHwsHUq8Zhz<i?Gz{FdRZB>U|EWh)|=hcr1n|TmX`T}1$rG<#^A-@"
    "BkQ)r1rBaFo+9LNMWDuN>^cNB$Z7A{N$+xN8y`PR=$80$IPf;vPv@Y{CQk~W=f)Jzc8H211q9q32JoZT$d5Uq<G`$<TIq`iv8Z%i!>%}Il=8uk"
    "K1d^|61R^9X?bXjoRXtW@;0;TG2S=5gH2D|Vv5@_Ytej_7r90I{WNpY7MEiNIBGV$5Ii_PG8rmw?_2=k#-*X7FI!O-c9#;wL#f0fgF8vUsVN7%"
    "++E#LQ6Gd6$7zg&Ds{pv&P4m?jO7?)d8Mf-z`LWD;QrIuO9mX}jB8bT_j8%1mvTY0vNB4W4~>@K&ZmopiTr4>=zK^+6NOKjUs2CMi%XA`Ym7wv"
    "m`P@lcFYZCkCdxSW&O2)A3Pz`wfmwJkP2~X+emw2CQ&5(wtA-`Z|6Hjhr@myEfiW=s{ooE%~1RDn)^?dLKU;-h3V|Ey`A!vZ)e3=U@<4-Wh}Z%"
    ">*Tq=Vts+UWG&^j@56TDupR}vuBp}53_lv{E6GJI4lvu)HRiKr;R%=HH?H)Nb54y&Piegsiztbk2jvz^83d2$q9yOVGdA{G$GFO0kIer467wnT"
    "h+3-Q#EHk*9{ON1vbz*3Obl4T0Jz!VwoNW_XqOce^7PPmGM!|LqH>ZKgTdKIXUbSsrmjhGbb4aXt|D_RbDtu3wPH#Z^sO>CaANA4MYg>U9Cwxm"
    "IzE(YDK~yLe6o%HX6ar<Yn+Edi4aQ15Gs!Jfs^HLkfCyNrU^6F!EDD#F4yg%&%I@|tOKkD>8DdOkL-7*{n_EtGJVTxj+T1ryhD-djFVFf3nxSx"
    "m=~xGg@m1!i+O@<g&ZBWidW(huk%F>2Vq1-m8$KE#<*NOQ#Xs~`=h(h=N;GGKRP^ohZBc;3y-_r%rj&qJl?EF5zfzQC}K32KU_|1QjjZ7#i^|h"
    "EG<P$M_M1jLEpPRh(3=fur=n6z<l3xjR|KGzi-P#zEaE}y|6$>)zPd`k<YtKWT6TraJjC-qJIs#vGY-CT!{0^D~WrJ*QQg?WBGXs<QGi?bX!$@"
    "JqFx32}%tN7#LoFLgR7*{a%BtL;ooP8*YyUun4`)pEi(V0_Zg?ubB|nQdSlD*msT|{my32<nN{BU*UYU8E|%&pfior1y{rL0^+Ej&XxDTIDM9@"
    "T)!H7e97sCbVT^GRHMZouF$dY=!<WZn7G#U$WEHQJVHYudng^;gNG8f6N9l_z*6P5w$fSF=dwL<*Z>L6_6>?MN?|9yrPb>@F_bt@nxb{fkZ@H>"
    "sd~v{o@Ths8cBp<@<~dIVT6yoTEOAb{OLohPrePRVDe+4z6p=dOM4_7t>*I%IMu2{p4#`zFpPz2m9Z`db_(-lQ%1`z&5HLkGYF!ZeBXV!Ln7wr"
    "d1Z$EIoJIws|1C(Zu*@L&tA$sXQLC@t2;1o=+GXOm1lFD-PM`>VI|I?A$q6r@o|U4NXMm1Q)aeux5Rm5vqKm>bL?0?Er0Hl#c%N2k4=d{cFyB?"
    "%ecwlpl!WtIZlU>@0;)E-|tXFvgQ}9OElsSB;oBUM?+Z2<u^ONuJG)ByGD0|dmCI=r)qrsV~1d2F;}3+x%8>C5Z6+uw5pJ=6BK`>%iTmcvIHzm"
    "r!SAFJUBCsF47Kq`cq!VI4_VXcNLRc$7H-VHu5!L^%p;3<>0Mo5HBNZ%xkiiv=`89N)+RGo|Tnh)Ke`wz9UTD41DIt*@V&FADuREfTwB3#s;6)"
    "g9T&;ZW*ts3}d+reh%4X@@EWrx+$V(InRmfLkP3Q#Oduh;}u-jXNACkiI2Bq<`_>!Tf)i_%)&xPx!cehgBo@nKbFJDCRJRED5RE>dY#h;bns14"
    "Whys?qLRV6tKCgU1{z~__*f|P`}N^Yk{)^p5=Hwg^1(vc&K_*KAJ%GR|DF{4{ahX@BXn4*WXHT^+<n4#m2y~(hLwZp<HgMqPNe8yz8FQ*Oqt)d"
    "H1X9+MM$v|mKgGUA;+hHG}mF}wg^RJS&rVWeWs*^vutg9GfvH48+dESd2jb^x_hL0;X<*<T2%uByXWR!{$%bpZ0s5y0P8ek+e>Pd9b7k;$4-a4"
    "Y*eAZn^$01C}9iK3KFO?Uri-+U9l5YRx<Hq&clg(!4POzV1o`@gmVYTcITyW({iO3^%8TsI}uNdJ7l!!tGs%ZzK$*^V}?>>QCxZ(r(}%s_%yR3"
    ";<%H`y@U?8fDZEKDK?{wXa-8Y=f$>wPp@x<<3ljZUDf{J;J`pGU%*HCEGlI2rEAx=9NY>i{tKNnPiA0?g$5i#XLY~VV~M9S!-}fk?4${JC9<}q"
    "rq^y4_}V>uE-NMP;37KjC500Plk(fD7gs8t8DM#fM5ZHo=z=dP9I72G=6SD&MM9*?#k_Ym$x-<CxmJ+9;9-^f9UL-;<X5l3HQ{YW;RerP#8r#D"
    "=dgNU9lS2N-#%UTveo^J;;j}r?bvg{@wxD*3WUqZ;8b(ND}hqmE$IhIZ6qx+q(_eMt-KlP9ns0tG2C3|u3zpI+q1`U1_yr^`MyA`S}o^ep-edB"
    "&jg9xyeXp_{S1B40jjs!q3(iJ0ITv4l?cCR9rc)aFqhXtnP>$ESTvM;d<x3f48MfHztuvVXqN4j^sUIf{;<Zp5>!~t6$^tM+KP6E0iEy2<T<h!"
    "yC77b$?RF10B(ibBa<u@rV^ca9*+RPK;=Mn0^pZ_PfzCO;jSt{wYm|delZocWQwb9^b>;m-Da~n%6_BLESD$z#StHUXZ{$I%l|)y8<`Wmb?Y_y"
    "`ZL*)2ouju>@U+??%cC{IUI6$+Dp?_Zrmi?dqXq_xwl>@nt0o4h$l>YX==E1Xx>>G$?a!r=QQT$Z%2_yX3)>G`lTy9uU3Ju(_yku4~Er#<0Frk"
    "U|(UHaw=gWA^ceP=<xbF$GO@m7bdw6lI|(fcBaaA=_Yc*osRwRutO1)DJB$z@@Ts|IM^-hM%^aQ8cHk>nblP~67_svJdaNDbn1$g1@!K@M@Qxn"
    "#5d@Dyu9ZAakt@&+#!g<V^DyVc5=53XPfWlYvkg4@NX&L;{^8`<gxM?MXX)wY>XGWwv__SO)@jg29w6|`|sCkC6?#q>pep!Hy7ywd#!xF>=f$t"
    "N_Acj`wI?Ms?(=WbGV?a8X=Z~z*c32D#l4fyJxS%8DF?{Uoyh4t#CZFPH=q~FWp&VSJrmjN`Z&|=oH4AeES--f`z*8j9tPYppEdknb<c2!cPZz"
    "?}{lo?l2BunT&YMQc*B?YM2$W%ZpApSJ}f^Xcw>4eY|fF?rc!p^w`7BkkT%TH|czpY<=RQ*W>kWG;Y&-q-3aaxm}Zkc|YIW{WuR~6jprb=LjQ1"
    "<LjR;*C5a0$<I9F9{Dtq9~(*2l4kB-I5sh}v_!Y#*&ORydwDJwkVkk@@0y<<nlUD78iLtQ-W)pQX()8JDZ2j1M`{=6_w7w#*GI`I<_o&?S%x=_"
    "=eCDV<TNbgOLTM#j>D?!H_G}n^NqoJ-7tERfU``|$2zk(nz?@4TQ`dPb7?1X2~-^pn<Z;>ak+pj*|!KRc!D@y#`*rc9;8elMNrdSHYNzh588oE"
    "$W=|JQgz)1j@L`M>(EN1Nyg+cWzVP7c-gDO<j?lioL1tmpX`$hq>mhK=KM;oXLUKa!?m*N4RDtclu~*!$6e_kJ{%c}t8zf$`OsEwfWnxbQ`L@o"
    "_~61q*;zv8G21V<wc2U-_~tpxvqv_l<YBE*$X#Qqf^G+z1NtF3W241#aaK$Jm~t9MWFzQm7i=ef5sx0-{y+kzw`40mIdY1FJH>G^8)U`vajQi~"
    "vxuxlv_oN)tmPcm_(H}sW@K42%Zc<HPl$xJt_u@M(c`{1nUZBq<YT%qCr**s+(aM5lYS+ws|+c$b_u$;=GHLQ=s3?(koAbS=r55!^n0WCDO}jX"
    "&|`rdJV-GMJls!xzgAmZ++E3+N;x-=1=p($<{Y}G&{$g&O8+hBY&jI#J;G%2K9}`VE9twu%#yn7dJ@=Qt-FQpeRN#RFyTuq&(2n>3E7aGt<7Wt"
    "F~zdm)M=k{J0cr~o=@AKkBeA|!i2zr!NmG6t)KY*{KcJ$fw7Hjc$beO6K~B~>9)qMS?1}<udKvz9QEb|A8~S~bnF<#-bFg{&}VCwWYV_fL~*}_"
    "uGMPOu3M(JDNGocA~%-ve65epsc|lMXOkdY3yTS`rMX1p#;m+ozt1BdxO=xe6~ze=f5&{4E@`?lFg{M;cF6j^JX-<L_z~5<Mq{4;v<3$cvYc{0"
    "pMRhAYLl#vv)xVPl=LYIs8n`DNqjop1EpFmNj5G|OxT$QO9~GKKZiS-VIrK%CR4k4+D13c#G)}@Vx3OI;y!~i0>*;B1gLAZHRk!na!+QcrHaMh"
    "dqCH6g@FdTOn*Euz#=#N`~@-^<x-&}16}bRk?D1c#frn0zLI?Li=`54I~B`%bUciriE4Fx{1cxzbt)OJD>Y5WASaJQ5q6Rkc4xZObX0x1jbmf9"
    "0K-}K%IL{SV_cumcAsu;xs0M+tXzsR{biqNku=}QIt$t~C(UgNFuGQdIpl24V3R;YS&mA-PZwiiagmcH92it8Jqmr(9bI-P(v^X!V~~kAu9J}p"
    ";+mp6K0!ZK7$H<q7_{^=P%1<BV7I$n<W;IvR#wO+x1voPxkd4uM<~~r;*gj-&x^K^V<j_qk}piNX@_}ODwSX|jL&kYkg~A0o1vmMh)TOswmZ03"
    "VEst4%&W@k5z%1@xfv@hk~d*gGg__Qyy>>-9l8Z~%)-80?$#<NOJXL^!`Hhkz^Ih(uWyJ9;P36(zdz^GTWM3?gIe!2EaH)dtMG0z3tjY!ilybm"
    "{;;MU4*SIsO@C4-D1O5-Jw6kw(FGqCr7s>MQ;ltRb=8DMQ+QdlGR_W*xX~ro4DmBrD3Mo#9^spQT9#A5$qS*gqE~o3Dvca8lsh^~Q`$cJS-^=Y"
    "W|F{6zz>TBQ7D56iV+{2U7qdF=Mzr~8)b6TySO(a;w!~E4%X-!M}VkIBYIi!m<#OJt_?xW3a0&w>rs@70@zD4;pZRn7jpAyOpER^NVb)dlvxR_"
    "P7-ZlGF;5n*K9n*tE%;vykPJvjakG|GcRj%|NW7zZ14Gto2=bs)!JZgu91r`08CDB;Fja5?-DDo9!z#cF|fXo=o4nWnc^L6^j+mZE0dG873^eS"
    "pj<N<uL{r7cw^|33#F|(d>G)x7qu?%WMHVQUPqDNd%RW~barJz?Jd4-&ZSFA)Pf*u^d{JBJBUlAknSVrzu6kFIZApxR(GTapA|N}dY$c$){FD="
    "gAKFSSOeslq8S`yc~CNd$&S2Rhs-toK1W-b%jNuBE{dY8>`EJxgI+IY@jP1PQi*9~DEJWJ<P&>#?Sj<zv%&W=E2?;2jXX+)Q%f<M>9^KVm&=5u"
    "B}<R2x+;S*i;JTB$FbDW<Hz|l@od?Wq@(Nkd}-8^+%(5JpMSnt{6f7ha_^;hu?BcD;yrgbsBSb|U(V;|W@+@^dsVIGN+PvfDy4Rwo}<R<EGt9O"
    "c_^0;oH|+N#OmZoVSZjTG(FFsU}3QVSz1=;;<XyJHDhD8<0Q%Dil&q#qoZBUs2M+XWoF!D^3~-UpZpSwph9|!JmCz_f9`jjY5IiOd&czK91A$o"
    "AzfY`Jj@zAmZOi(j;J;g_MJNK_|wxt0C46E`>)Yaa_I{TNA=iPxa|`>_3mOB+SXM*h;3#jsAwyemMcom2;H?@U3A&m4!Dv|5@k$+(K$}q<b`-;"
    "fD4re4?=5TWMrJM<8iuTm7_<i4Kk0M6FGFu#!`Ge%GDwq=5!O?eH(s`&J1XM{`}yeS=-oPP5WHdb}o(Xt~)w7xO)WYZf$JJ5!*`^^wi^zv)ou="
    "RGsEyY13EyeZFg15I?=&3{A|EJz!@LMa?{4l=5B?qRzf{vc1hQ=}@T-2RAuPr~h5LG<B#R4X~}~<+=1k`%;CG^06$ZNXu5ae!V%&HcyE9bBuR9"
    "GSc2A8!TJG$>;kjVu55E1OgWpW-#*m0{#l^9hq$_t86K12)&dA3hPvKT<^|JkdyTNPUkOq2I+k;TgaAoLb6G_!hXnOV@!x&^(!nFB#VLhzUKY_"
    "#?B?S30@H?3bXpTGQ>?mUzb~&$c+_BWm}w5&0-l!!vBE<-z!zD&LBM)=gVBjYmD#giPr7;1v>w~*-S;wHAmhzAzz@(3opPLVLdMAc`P)8?(d{j"
    "9LM}@{ZQPUz{bkVp}WA(HqxMlk9DpBvXX*QO|8o-qhsvcQ@V$z4=;MNv(h8<0p~d<i^8=vfa&Q}5=~_;7v<x-SzNMCi-!C$d-b&40plrC<sFWv"
    "?FT-zkHLMf*JnjsygRTqJIYF$v|k-)7#P27d@`nM<Z?{A+fBUzH6)r)%;Iuv_Xs!RKeduk(6bqz1h~z5=P>#K#3l1$n3{n#bMf@xB0poEutSkc"
    "o3Z3k%$p30excyE+E6@LU}R1Q*t*T<|39kUGsv>*I1|k4o_F<L`Km6{Rn=AP4ced^Xm~U%4MYce3G|{!k)o)b;ZVB4h>iWV`(tBcV<Qw38xs@r"
    "YgXFWjop}$9XV1%X+@EQ2$BFA9_`9kJ$KzXXY<Q*tHA+-=*Fv8*PN3l^Go;TxpOSO?qQXE^P9uvU1*tNW#LGKbWT#JnG+|hY_mW$>>vp(C55Am"
    "XUk=+yKy>+A$_y6MPFgXd@u>T`s%BtG@Y8-+Nx2T7rqZrt5aSxEr_z>x)U>OBWjV&TM0SbsF$YmmCE#aJo==`6b!6OGLM@Nj@w|}7$?Jw0auQ|"
    "5*aVJva+%z%3p$J41FDmQ`dQmeZP8CAM|Lrvc*A3jco0i`bfqa%qp!+;k66E=6vNWvtuif#FJHqKg%W*3@;4XyDY*TrxdIn!^L*%<iv3So7BVV"
    "4Dzt7wk;3l%{Ligp1L<-oM8eyV7ncQbCKOmuO<hH%q<#+6yFkMXc9cd%{!8=R0qQqwU-vht&@}sY?_ah1iWZA1(6t=3YB?@6BAo~F%q$JaQr>r"
    "4o|fE>bVP8nk!e1t`+a5gAcMA*tIm%gQ253DHZF^kR39__Zbi{vZ#<y+9SFntV%e=CbvnD_r@gfMQ7Sz8muG9f&iQ;t%U`9IDx1<OZJ&%^%7LB"
    "PS^+S6NX|Uhg!jO#j%ssLYk_KodQ+Bs9#Zb46E4|$f#i%;2RLypNv>#Q!JJj{3};ZomyXi|7X-IZ<!(lIm?QwSjSl&J%kW-L&i(mOjIh@2@0lR"
    "!<ul?3uRdQqsA;Opu+uNusNNm)r!Rtnf&S0B=~41;g_L`-AWHADqurAU;NHuQ2-!>?O11aMKaPJAC`K9&yuIBRi{wErhW<TQ5c?yqDtkXA3b}v"
    "9bLX$W=RGD@c9czr=sXnpDH`mYL+dp;8vAm{h^6cxb($>&tkyG1=Tct*5UtI?`5{0of2(J{AU<^mVGKwP|K4!SXg$SJl)pFZpiRj6UB*T{4F4#"
    "o!T802nGKX@k@xFFD(GoYIzogbKr)zax;x&FnUC4H4UI;%>2A7HqvRSVgva<Il$4@-ky8U8<T<_&Bcobn^(aM?Q{9$`7V@bF8sy7RgNv4L`4#>"
    "t(Y0n-C1kq;F||c%Vo)91|BLcNV}4D!C6Z2q`cZ)*Bu)hJrl<!9vKPnMztoAun#odlP3#&^-5)O<lcMzC@;WClA7%@WIJ6}3@O@ecc?WeyH=4l"
    "*C&HAHJ6s$vRk$z!Bx&;=>>W1ZFYBVXm<Df+JzMl$uCtZJwc!hD*d&o@o^TYwA+QVrw=kHcrkgi0?HD8wFF|E&*c~b^fNQChiz7>9&5Xj3h01T"
    "$#vPw(w<lk6radoj@)=+R4e@C00xF{B3j6IZ;_v-ZseHDm!<rHc3ig;&2MiDv~OT2uxH-`NY$^J88M$wNIT+WS0*G5JNPGx80JD^Vy}2GJ2f?y"
    "WnNQOZgvwNOejT)HYH{wo{V^SGg`}JoJONB`leLE$W}gYd6E%7>ks+D46yp*I`MbLs%Xu6m%OWceK~LqTOm_}*79-|BZDC}49potMnkb0^#<u4"
    "WGRxJute2Z=pV5%bVo@wkwBJ=IO7K+#T3%;QsA58ku|)aHmjF%6|=|PBl@yimya)fS|}j<s6<p*Q{wWGWoHv!EKPwV+=_BvvV+B6e?9lLUG^ZP"
    "dca8LkiDXM6Yiz<sO(9Y#`wjGY^Mq^bBg!9+>T?!1gB_BI^NJtU25u+Gqbak#RW-7wGPz1>(PxHTdeIxru>4EhnT3;F;pr_q#c+=PAkW9BO*RQ"
    "^x>Y&g|^4l!D`s7p={i_(F+%B&gY;)$x8j%vuCY|KzSG@5Em(a=@-a^wdF2sY5(reH;fq!w_Q~-HX3IScV~5VjBQ?w92@3Ml>oOy!wJ1k0At8X"
    "{UslhZSi2eUSfMr^U2mE*{N=17(T}F^Uohltk=5P9FeGl>mJOUZxzLB3Wh^a{<&^3U@Lp_h>J3Z9P`Jn!`l{E9$JN99(1Ff{fiZ0e=xQZ;#;WW"
    "xOTz)O2sB=W%w)hx7-A}-`T~LP|QdBGK>L3<HgA6oK_WDdv_PMrNY;kx^Urw2WwLZ__1F2_{E9x*G6oUy_uMqaSEGKVn8S|AQ?fe9ai{B(w1Ta"
    "WuMdRv%ad-lF8HXkBY3Z-i*y)D{sOp9#Upw!|@%zJt6?7H4BTKy;rKIby>2!wU#V%wPo@QUc&IWCNXH<3wSNIo{hbDw_5Gy95^(H@}aj<9tp|H"
    "ROAZ#qDrdGKwk*9ho-w-GQPu5zJvyI;`6xEBR;X!+W3KdIVd~PwJgoD$w|h}i&INMowA~EYZlFzS^UH&u3pV`Z(OgZAYQCi_hh=!s9z|c5`eCC"
    "?SPF)HhFZ>lDwE<A^=a5dVN5{F(K3|knf=C!S$R&ha8jxI26djc)F(4C(b+FcU)wp9=V3sbEA0(CF`vyDwWD?DYm4tf=sDu*QM0JO&@-^ffASl"
    "gX6Q!EhzSDp;?9M7lCD@%*w5TU(D^w#KeUA9wB<U!iES|xKeqmf4~ULhjAJ)L2IcC&<!I1bSO2De69y!wl#M!JK0_82j_rS!4%ll8wUbomrTMF"
    "n_Z34J@(=QV$k2~i6KI*4J|Ew^{W-=@w1DI<Kq(57GH{gyUHG1KuMuoL$QU+;!r&>XQKxs4r7y(g}7j9rHaAV@|P=T(hQuJF(Mkkf1k?30mm<F"
    "$0={Xz}A&av_EzYrYvn<xWHfZhkA1p%WmRCU`<(Sk#@vohBc~=@)0iMZ2Ccv%}YO>FdYT{L7_k3fC-THRHne{Fr_o>Tt=uTE_iatq^3EJn{Dvx"
    "&drrZVyBw+qa*iuRGQb~GrOLzJk(SORF|s6Z<R{5n#z0|K;C6{bIx(n$c&E0F;uN<N@eB5?C;bqaG0c0(~MTAp}`ASEOz-xT|H5$Y{pVxsT!`d"
    "FW2>wZz{bWz^Knk3IhOPA>Behr%|#v%5|io6wzE)_8Y{rq)T*eZY0;<LomX#u#`(ynR=GyL&-rYmxr;IS{iXzYuK>~vH(3P(;F)?;ert>qs@+="
    "mT0O9dhepxf_9DnIC2C{1Z_TAlL$svN6ezXTB;nz)sIe%I}97~juC?tDhr*ZnP`<~_<<_2XyR<MlU2d9dL=0$HkGy<m%_LNLwxwElEMIf%B_dz"
    "=d(*JuNwd81LY@Ugq*5X%z)>`E!L1Ah_ezOY|mSn*kG5TaE;HC4#<D(?OxwFNcja+irF>M&3EO{xW@I3Dpz%~CuzSHHO$n7s91s4!HEwf?PDj("
    "NCCKt6%80(#Qd;}i#2ope5uiFrfCF--y+`~FO&m_>TQ<T!8*g4nu{@Cn3GN0I}#@u8+*O012k`%VYe$XRxAg>R+mh322Po8E}Zp!*R8W-*H6=O"
    "*|wt5Ue_wp?p(7W@aOTzA0MeVeV-TJX6Ar0*bcC198rjE#5lyf{sq@7vnL>Xj?*ljxtw#y`rf+Q#uOiouyF~S$WC{2Jc=T9XL`EAi(Hg(*9;$U"
    "IuWAC^0^BVHsrs&%a+mia8^W6vAoVZ2R4Wm3m^7Y0J<O6Yo4HG&jJxi3BdY{wBNeUk4ACoZXc9C17^BrfxW_@Te)bGPUpTg1j@Tzmazt605<Kg"
    "ynGPt^>6bcZNK4&yHhH#o~#B_gfb8G=tDc_#mKDS^Jx6Yh_)fQyc&1VZqqEgvw<~Zg9y2L2ai;iI;|U-4d+SZPhb_YjR%7-_z|39RT6@=l6>jt"
    "QC8K30!pETqhmOXsl^vxUO|^k(TRCcOT1!k;b2lhdisKwY?eXrfQ{BrbL7^QvinvT<lV$U9he5ksqRlti_s|Z9@T8}&zSM?is%N9e~%?(*Tlr$"
    "DerbOiYt|IDqYhTE)a#T`>x8@+oLwJWT+K`fk@d_55$Y}Jm|yH6C}mzDQZc4e$w>nRmKCQf<gTqc=YJkFM@{O`ajsfD8j%Xk5zVYcOUI`8UIH!"
    "feu<-4a$x2la49+#RBMbfHB6KhGy>5hf#K#O4<r2RT66ag;G`L3=>`~jRmY$*mNM+SyTzi2&gu0r7kKD&>2Ac&7v8pY8nxEqcFQpvoo#pM9kl6"
    "(JilB=Y!I>RaJGmu>*~h9Arxc7Mg+9aV9a}#c9CF1Jw*~x7C)|qE}=+Rsw^zDIeJSO2DqRzU~f(Km4Kn0N~PtMO9_{R=YiOFs6d$N9#r5lc-9w"
    "E)c7Ynpuz#(T-mxm+^+NrM-fmM<#CVBL`n9y)wki2TQ?V^a0_az3J$vF)#B<v3BHhrdUb}8@O*kS^dOsW{yKPrKXYn^_)pOn$PcBEtFm7EId1U"
    "?KP!%L8fN-WFWkqBs1&)_Iew+{bfX-h@v<M9m_B#I3&x>Mx#<mBbqecZK=g$P?Al}YF+Y$B)Eo@p)M4QO5NU>9!6}e&^^Mgfa-a@-nGR8h+*^1"
    "zH6cUeGAQCe!ejE>5nh01i@{hEtF3-Tvt_hcLl?iq+Zj`#2|5a^0HtG3aEkZcDwmyrLK})BxNIdge(GNSV^%G@~z6HoUYR1RMwF!e@n~!<$^~`"
    "7UmSn<x<^-WMHHU+MStKS*1OWO+yaLf^40^bKonuzTHh5fX69itrx|u4hw91zgw%iHWp?Im4ca^gg0cLx6_nB=+UFi@$ucr#xQ1(!Q<t}=utNZ"
    "ZPxLzqM(w4Mf?D&k@fPj1ZnuC>ptF;_XDwFXBK%r8{k$_^t{nG-JKTi_(Xe(<rZ^cObe@I+flc?K@?m5K*oO$m(QG*vR0Opie{Vc_)_U@E+?tV"
    "%6yDZ2ch@=>Nt7LH*Cn$t{op{WSs)UuX!sn56r=+9dw|x-D&v__-9cYdF4GsO(T<&lM-+UR56vpG`+OMpFR5M*o=d!)vDusD*ez@>3n&%nz5VZ"
    "@Y$N?m*Dqw&HnuS>zPXOsXct)b&66xwywU_0=O?fnOC^m)xsZ6&(WCi{05uQQBhNRbyc?g#FyYnuzi)0?k%TP^aORKKYkv#OhO4|hF@cgmM|=1"
    "`^XPG=1AKfBmGK^mw1ncDE$l6{WQzgr7#8~G&#9xa>jTWXJ{N>0)Cl5^TUS`iRozeh6{^$6OW(bi6^dJjby2GDZ;b~zsTw#FVU3f1>>g72D?Sq"
    "sdbmer^RIh>4_SA<(qoI_fA|}zQuqWG3{OtLy#&J<BN=FeOgABrUDMwFVAein?);d3g^#D!c4|0A+Z|YE!jn>1Z#|8R&k^Z<h)JVZMr=TomOT2"
    "$6vd?mt;E#w;zmCa-@D8?rXEzYNaXSAG+V)<=5bQ$F4A-rec`US$|KAXkoETt?1wqRBL!WJ>xi{0Qx6ZYu3^&Ff5rw3>IBon<nVgjjro4`5heD"
    "oBP68=-LcLxm>ovb#_u%+9#cN;WV(O@FaMMuT(zwIh~RRlW^^tgo)0dH)dakDzQoQyr61TLWh_CH$UPb_}-kQ@I>fC_Nsl1!SrCKq-hE7p^nrF"
    "W~AuY_#jC|4vW3RM*wB=2J+-3NmZ}0;{UTOyWTTpdKpds0Jpeo%bRqO=fj!XPSf0*WCf6bvfGXk!fR>Ec`?kJoEQ_;Ct9tOCriDakDW?PO?I-A"
    "92<2$Y4S?y7}TOVwVXK3rYhh-{@z02a6!${xpN1}4EAS0Tq7j^zK>ObGw0l`X`xG>>Kt!kOb)+Tt@gU4WKai2&TcX^{eHiaUYO2+;5=|76be6K"
    "to@Gj3q>9uE5`T|@RZ!PsBX`|50Q{Hui3;No)K!=^QwV|!`~R8GJkWm+bx<k^Q~qR^q(FA_j}UEuWuXJ?5^$6+t#*`f>D{HE9#o?u@*}X%N=iJ"
    "88tQ9w3n8I#R&uJ`TtQIFD)(Y?4=^hLD4J9CTf&XlsZtAzF#njoAV_i@LR;rPfR$@&W<&!Y1=KqIM>;zkB1mjmt@&HMDM=Y$Be*w{mKShVGBwl"
    "7KJ)!kozbpL-l^DZMcumccq#s_yImIi0_ZG{@Aktm{=-6+HLVx)sf*)W;XVEhe495&JjKL)LAK4$B$pyMBlu+OATj4J;!&s5x0c78uQbny*S_g"
    "PUi?kF-c)CRoX`ofx}v&!Joz91iE*%>qc=AeAUkx%X?0AwO*fTvjfVSs|*EHks>|1d*_9P*{L3XcUzkc)Y19A5TLO!<^wRX7-397-g%e*jx%7K"
    "kDe&4TXqzKbx_#04hCXBJ+H^d9&is%^Pa5%MLPV@nCT24mbOTyih!!iiy`GUdH3|b6y{_MgP`J|@FioY?Bs4)?Vh>04~SB0W!VUu5j%uoF!0M{"
    "iNt{`4BhRlbUb;1IAJ+!m9436GR9)3Zx;iVc)MjXZ6S}s-|dg^WG-G_u`WjsD7q%!Dg>Ibzvnn5wTmVooDDyyNrq789mMQbj6>hK31hRGM~jk9"
    "(RyKSu27JOnD~ciP0&%HYZ?7a!56sQI^Ms+ZcSPgDn9W#Jg-nV2ocuXbn-zM9ov1&f7#eLhGZ_EuRh6W8gt_YFdea@a?oOH8AhOP9RYZ5L8(3l"
    "QruPa+cCTa<I55R1+;PuF;^T!SD<`8=m5ik*pEr3Lb0Q~7e)4XN74k#2i&GJEq+YsS28?k5UwEOFY>J%H7}Hhwy><$Y&tOi@4kyyhSjLmYF3|)"
    "odBnY3L<<xQ>7HW$Zyy@G&oFd+`QQ<SnFbstQKVIvzE*uXeoJ}n&wJCmyy)ORVOCO9rE@A{vv)$isP~zU8&sbrL9}*2rrEmBw3VzQBkSkEkk)="
    "`Ms6h+S?;L+9k`piblyMQs9B#Xyj>b{N<JF*X@q|LgUQ3QeMcLzPYs(WtlB`6B$akaawWAEwJ)fd`FcUANS1R!`{iF$EQ_7K4W9C%(XI~d3eH@"
    "R>^TzS8H*acSQq$?8kAG!b5B}6QB+!C$yEZa_DGNx7iBx1~RnjfM#bFU5Yq)dB8Fi{F`OAYwP^^e|ekk4%*HC0Xky=sMaLJkRQSB2CHcxj(%xs"
    "s)WwQcDH*F7M?ZjV5!k4;RX26|JL~U@-o|9bx;8<bD*HQ_}{8thm-HR-Mcpgz>ow3J2p#&lw1p@NF}8ztCUPt%VmZews?K@NVPgSd28d~h>JCe"
    "qSvJ|Hwb1cqxtJJ8i&g0R$Xm;cfj^iu^Z{2hms`(L^H^hSDLU5Ls!~lhpa8TH6=Aalans8_lU=)GGlIke@M*=KT4X`sAJdiwzx5DaN~YI>9T5P"
    "B>~zb>GIr2Qma7}ZEe#I?er2w`@Pg<kncf)GE$>syb-VSYwYywk+cvi;5GE9IFU!7YYeo27~DoVA0W>=9(ZsWa)YDv3$rJjW5;d{hr7FZE)ih4"
    "T1U63OpmiY=w38!Q^9<j>1jR^HuuSR!OFJNX=3GPXGL4qrCzApEtDkH$&1{(0kp0I27av(&$ab@m5Lh#r84dHgq=L#!&0kO$HvBXGUK7LTPLm;"
    "JM}u~(7?A)^UCa$<FQg?$ZGP^qoYwi-Z4SIX^M5m)D#{TiD15cwN3xwhBiN;pEz!}+hfbD)Soky%OshjN>nQpGKl~)hA6D8;i3rhvk_+fgr1=^"
    "iEWoGt5R}TNlUOLFUVnKQlOokI3Dqq&SC8mB%~!pCe#dCQoQVvQ6Y~`5J0Thw^H%uO|36q#;HTkXO@qlvY8HXp;$wb>9vLZ#F5;kc-YAz7`R1l"
    "gEYzu{pG}UrfW4D#HbzAe2<T3s4Nht`HZ8~=ya#UHoikMm2pJ8Wv0e3MmCHgcABIN`pPu!j<+TzAJvF*WPvj_B~<M6)4tvvr5>?7qLJ5@`DfXH"
    "MZHjT3q|djWGG!6BYA@zY8M^hbwGapASZsny!g+1dp@JPo@UJklwZ>YRm>Rj+_(b<(mk66)bWL+R=d)fU#m~D_lD*YDJRgq9`?$H(am7UZ&PMK"
    "fl>+Fy`QFchc9Y!v$U!~ErjW;jkH7~BbAC*ZeZcsy-$`a=<*8^0Bbjj+80m&qOIrBqobqi>!`|=*4h{rBC89-VL~^4s&}MHqWMwR%|}Fte02Nl"
    "kh_Qy39L!edc7_ub*vn)Y@3WlfsIZvFwIKksQFNBrlXPs4iRGLs5X)!Ar-9TWm0}4wsmiyeBi^yzs80fVefa93_)gjn|?IS-6^Tqf;^RR<b`S<"
    "%-EtFl77Elx4;5=)G&HmURJ6CB<{Lwc2AvhoaK>G->>O<QLG3!9&DD_>JkV4*=j8;EZ7xhLGN}k8pl))9b$1P`;{i$RkRFVS+`+artnlxPeXoP"
    "$JW1R7Nl9MrAxrbb{P|7vzus$oUl>4xoQ+2TM1C=oM@pOw@>0^74&coVZvm#p}WuUav);T?>h*4>Zz#&&4nTn1qr=5K3YIfY2f?C;;XzK{>~1<"
    "5iVAbH=>gxE?#yoP4iO^ua$k!j!pO4dVKP&L7k?G>8+*eAk1A9Q3o58rA=W6Qei3GK&nANAI0B#$Q#Rxd)ck#8@p};D^WxljFjyAzE{j2L`L<X"
    "Hs8Rfk%SG_T$dOsI#nB2atf?HGB69dZoA!vi`Q9Qv6DX-mYMIqpyB-od>rDt>rO|G@I%ATFzf3Zl?8ddN}nI$(2utGX|w#48JqhA`&nf0R-4u_"
    "d1*u5CMY7iH}2R_9l0f2IFV&jBQ+<uy@;7`Y$7v8%HDmC1}@dqmTQ8=i&%kJ@w2Ln{JY`PA1r`%0>8Sv+;hNLFV&IPt|10jw^P<Cm1$m&r3D1x"
    "7=JIv%gd=v*GNSiJJgh+&W5eD`$Imv>s=K^ar&x`lIq=vn6fX{yTfLD-;_$Fm+<kA-%M!WU%8@562nk)$7_ufCmM}9>gj3qJb4R%XO)48^tZf0"
    "#wWEE)n388;@Ig+`aH_ZMOrN<txCoIbg{M%VwJ6-6_~jNNiD+5)}C$Aua#6uN^=l&s00;8Q~IPZ3Z(7VFh<)t{h5?&<mZ~D*vSJE=G-~hVy|%m"
    "4LRf_#6AHVyVuY@2+D``yvQu-p?%r@w)YE#hzF7t?46J(8TmoAY3GCAKYBqL_8sF@_Nr#&PxiY25tFMjYzXhz>)CNzX6L<*E#Z=`HCS8L+WtXI"
    "+LdfE10sHp>jRX$v1M`U7-bRLc)XP7fZ}_Y*-Fq-DQ_r)BZjPmE>Shkj1AZqg#@RuWtDHKfoUQd@#1n>%6|KjB-mGjG-A8Qw_qH0g?*)XFyMd1"
    "@T~PH3uc|97uxgM#>{~RWJ4Dad@7gMyk#~!9<m<BjJo%9=$Q*`R#X1afDK2q5Ub7@VRIuh_1Jk+ROQ3WhtT)BX_K~PM&f(_l>L<zt)kQfjvSV8"
    "STa$THi2dA-e9VL_Qa)y^#G4DCURinnN`IoG!c3CM}mf+z;-*&JI?F7uDkRP@og553HU&cBe5l@wVJT=L>+|Id_jeDwz>*uGKvNnIPs<T!)EwN"
    "d<03ju{rCk?A4rVxoLb)gwk`etQcHk#5Y!NbkIXO(lDiFz)HD@-^cPP;r(i}G!}SYJAq0VAb}-nbfyA~Qm?bilg-vgjGOUULe7KHu>m_CuT~zt"
    "sOs^xxw*l@0@}F`dQhEVQD-Mlq5uRH<mzJ|Ba9BkWIGm<U00z~;_y;A_`6K9EjPEMFQ1=h(Z&@k6QXQ`B=1D9F<(~TH*WL>#fG$_2-*syzVNP7"
    "s~u_outm<^T~~MLAj1oD5k;s8wz0!IMC<GD5g8To0kj?eyxk*`I#<7Y?7~O=Jo1x?&aI$7lcDF_+?I!-PK&Kc2c4c16TV~X1<<W9rI)BvElmW6"
    "Ww^N=EOBk9^afma8<0MF)EtxzXq~(_sNA~94*dPu*-Qe>FlY!kNbi1<R~UG-x(cgl>qxSHR?+VH^GPx`CL$=5t6tF`!Hc@Qxxy)HYsh*kD5~L*"
    "rS7SxZrlcBbsco8yY6r(E6SG~w>#-f0QX>&>h^Yax2K`l$}@k_j$br-xn*kT9O0uQ6`yDxq}c~dNS$!u!wk74B|c)rV;V)YI?!V$f7MwnF|^3~"
    "PNh<yB73LD090S@qQ%0`OS<HcRP(ZsN-=?%Ly#-Z>)qK!F<yQu?0YK9q+%|wYIfCER%Di0*)x?TLdbJ;I6vR;j~sFr0mOJ=I~^2I)Kb@-IaDg8"
    "rR+6oHd$s?&bNKu#9RGZue-Gsl%?Bx!Kh~*f8238#RkCEooRL|ic+k=me_TD$0BQl@chyWAD+_*U}A#qeD6)*s?rbsiP8<Tomwt7LbaV~m>=$L"
    "?;RA)M+EdC!C=NjF8Qe~&kx)w2KW_uTi<7E`_<Z6nMQ}$<<YY!&N#t894HfbB`L!4a9Uce$3OEaAH7>6a>9zD*`IsvxwR*sGnp&w>M6n+T6qU?"
    "$qQ3chn5=4%ggK??(cu-_)NfHDed*TAgt~ib4%Yw>@|uI7%UY9R58jHy7kADI(&FxVf16<ElLeyRF_WQwu-P@QYI`_K?UQQ%azKhX+E4z*^Zp+"
    "JElK$O>uu88*iShtNNqgl|=96`gY!tKx0YLWb?3X`}S;oAOcV9>$?`hc^Oj185ktY>S`SCcWL?qEP1n^0S^-fzquedt9b1o8w?bJ&#Yh{XxG%)"
    "`}riruqc*;6k&u~p{c33sODshk!gIS@aeGy{+#`F6BLr9dWr8^ea?h<7{_rPjELZO%rGGwb>2iPL!mpgNE}l-B;8g3``8k1@1cYImRBs^V0>Pw"
    "C{?B_!yw1`^cr6BP1cpB37-!QN>N_UT7dbzBM^}NbHL^rVva)Y>wEKq!M^8h(mR?xRtyL$RW&+6{mr97P><?{IkhD*!<+2I50X6DwXwk}=+U*c"
    "qEG}UiCoTK7@IaI(06Rh+)&@)J69r;J~m1I!h$x@+k6$)PSxsXJ{qJ&mhw0-*(`szwY&_1G)yhgLPx~LS^J2;@s-!sNQ!1-n6*m5QH%q=7=}~X"
    "TZLx=A#dkj8b~Loz<Q<fb|@L%5XXhnEvmANwTi{(pSM(h+T~NzY1R;1J6kyEdDX+{zk!6bS}vasp+ew~Bt>nV*%7a1-rc@C5@#33h%r!Nw<o<j"
    "GYH-=m}E1@k+B6!Bgz4mdfU+J(%CUP>8AlhP)%cu)f--seev-~N^ZBsSM~x_<78Qt_HP;UtD|P9T=9GtN-4HYA#7iGRgNC5w@{N^Vjrt*TvmXy"
    "vsUr-*Y1t3-Ru>WqohSxLa;{0cLc#Ot@b)2br64nd#2gsoe6?-=kj-KPE5?P`U>1}-h_qKxK_5kfnv=av#<a^kR2amhx*dHTa{}1#vA;kjkXEk"
    "$%5@FtChqU1Lz^x26hc4tN=SyL4AR^SZr<!+FZIsGQ%2G75pL4Qd`1#6`Y>-T#Wn5AO}<rx?~l`kACzc@!C+JH8^wT44X6QNiih6Mx{nW3P*8*"
    "9L&aC9qM8&%XW5Lx0JMIYG{C;jFs=RBdWb9@}#C_Y;jTRk-A&99GhgjJJJq_`4)@pd@oxx?L70$AUcRy-l4yv!R>uS6qI90K0whR7p#;P7=5PB"
    "@elQ65V-A>UZ8vP`n7$bXfzX*F@Rnif^x;TBSRU=`IV_dDl<;tvZj7r792&eH{QZTF3NiVt*d~(63Ip~Vrh6|V=|wl%36>u_&Z|}+-=vZDMXHS"
    "T1O}LC!c@*dB6_Gt*JA0_INHlzk*D*)6J!?QmMWth77`{8dbztn!-Th46iUkLj4}ip=-Xto)*iO>o*z_8qYGP)zYR>ZX(`b>V;qgEwpaIf`^)("
    "pO+d*v+H>_0ss2z^?D5z0A+LjqxGkJf0jR=<42WP21}ML$$L?4ZCQ<k$h@8zLEhiin@_jK^vc*6%V!}k<1v;|N_sCdrFNikP5tn8o><8LNx%ET"
    "p@Vu=p>Reg0dLzdW#`?(usT@a(Bu(Gkd%#^mH*3^D*-i1=y7(*d+f2iVg*%){7P%u22UKs0L($N!V&T5ZG>XZJeV*Xl#&F5vO%~II72%S%Zz7N"
    "u8g-PCQu0i^y}L64X>_^L#l(Ox-lW|E0qo(<}b1QA1Q<FYI1Up&N)tiU|PX-N2FZ-LdQ`fYisRxb1dgag`DzMln)e+cB?pfJ}5I;jE@eoY2DL$"
    "c^szCli)@kbVv>+)q2wVWK4?@@q-T?Oh&UMg*I91-px0qIYcj%<M<U8M!ltJSlBOH+0JZv%=$*3a(AX~17?yEQFb@BJ?Z{>hj#KQgxZznh*1fD"
    "IwQs68;LMuU+0H-JKJ_qdT`~6=Z)9j_da8Jp;3F<Lzo{1BcW7Yi{a$jnNn%ICG3L@Ux*$$9Z0HUJ9Zu|sHeYFF9!iS0x>a}SFz2gU#kGB$={&O"
    "qer2jwvH7FPdz0yQpKcPwvfAG8hL2vz6uLssc^2@e3PvvmA3QFCH~Ec!$@Ds<j(17NqqUIPX}jsF>b|qnUQDbej#Zccv<rx!g;VUweh@k6}A3("
    "<{2G@g}kRiaPr7VK<&1oyuFftbF#v(za~!De%`rk18Ih)rtosM|D;eTm&?VS9o3Abb=gnJ>iQt)VUx-d7bpZf&}@3>ORHdwWus6SB6wRYcG>E?"
    "cVtqrgGsy@)y5-D2&bWz1I>e|G`Jaw4-EznzgQ|&$1fn6e+0S9`PH2r$;jDCwhE?(=Yi7^mX)JZb8~a@PQ6~A4h9(5QfwvR8Hv}hzh<e7<i8TQ"
    "3TPX3OalWql9nyI$ZnSV)MHSj#`#AlK!)B%>SJy$2x{Ja_fL<oIXvd`CK=P*8)Vsnv~|YbUhDiZ<wS7s!F!Y<ZR!aFFM*j9EdZe4VONvg{Ku!*"
    "nVuI{+RxfSwJt?hib{1Mj)CA;dF5SC)!6rNO#@y=5pCP`R=ZZIJ2~?*W0{Q&DzsX{k+r#lW$Etp;gn&guU$i)hn0kx7%2`DlT)II!!6kk;e(@@"
    "o-Kat^<raVAnkVB=1<CN;9WAAa7fzu?Z=MQniKF~?+nm;rb^y;#8;f3XZ0~Uhq7gypt(7(CY(&{lX(RM*E~S3nBGg59rW+Lhke+pb-N>rwo@~Y"
    "4Wd0)h!=qcJV{ftnel}C&g|^&QNCV9b3kjeZyDR<zi-{jH9vni2uO{L$FZB^s!SaOXNu+eU-R!oDF|~c9~AHh9y%_UfhpMKDimz1o-b^(L0}oK"
    "hr?kpQ#eSayljKjeH=tX6h$jlbVh}Ph7C<HGIG#vqEHhmH3;&Y>(Z~8>bpt$(a}+NcGgQedwYAS^a4*dB%J{C>)F(NrX7aM6BFNFc=S<(HFc66"
    "Xkkr9Cnp&~f}@mA$gRiy%}hw~gA_dMpUi_b43rLIHcw9moog4YvDqF*A>QbtSkkJc%+|qaFy`JfLKTbwqDbMiW{dw7gCsH4%4K(sUe#!*Q?!T9"
    "#?w)n&BUrTFVo~A4D(?*I-@qIPQyeeo7zrY)ag3y#br|cTQO^jQB#^rQQir)y>(;Xyz%TyX|Z4b>s}H%Nm0=N<NnM=h=Vk=(2Ut<kZpdK&SIK_"
    "IXPv1wjE>a-C$UamCbWWX&4wOLO4#Qt#u!9Lte>0_-4IsRJ(h4QJ3TNYPzNVG96MY%66LOchQEB#bHZ*sr@hO-!@s;W2gT8vxdI^RCuC5hl8Ug"
    "&61(MO)-TZnd5c%EJK$&J7!k$&h-MCd>&)pX^pl&Zo<N6%tToH+%?6fw(E#7J6rn{n5fg?(Me;+8B}kWWxW*`72P8h!1vdbUa8KFYu(G}(Wie-"
    "r<~xL3g6UsA`BUhKB4p$Tc-z#{qWzsq?>8|v!UAwzN_>rym?`G0<r#b$P$u*!``etb0&W9ad$@D82$R8aBxDS1Sj2l%{+UYkJ(W7sBUy`@uO*j"
    "mg3a>P??jn*+>umvi|<;WO|wZWVfK$>u&L;)pTawQVo-!c^T%_WJ{#JR)&+)Q3I_`nlp(Xmlvp!Bz$nvs6T&#eZ476>(XiXjuy?+y|=Y!wo=v9"
    "*>_mj7J^ju265u{_^Pj}PZxjjsngU;yxb?(YWbImO4MWYv-nwf^J#b=1|X#5ek~66?R>q|9AEX;F`H!{d47JrM8#yj$fgFY&Sp|Ic+)%yblHl9"
    "5ZM$Y-wP24u>XeWq?8Dt{^w$P_1imjDVNY`9B0#f*Xmn1Hpxz!O+cXzZ<0!WKMWuLTG$DGl!Qkj-OrLNRG8cO$RTY;H}vCA_(P-WJBxf8-$#RA"
    "mMgWRo9LR*C%iNb>#T~0Kh{U}cEePfNl5?93VVIZL>p3Uo9&j+uNsD%bXXHAB=q`6wpFx+Re5SOjdiBFu5C`3O9c$mE}1dWt|LWq#?jD=dRji@"
    "!-vew5j48)BdJ!OjF)&JhBDrVw)yP!=Bn{CJ@uFSYo?QSyNgff_1SSq4d?4ecVZRZKYZK#xNoxkVZDAlnfYx+U$r64wPp5ghc$XcA3Hyv#+bR#"
    "Q;X4I7PS@gRM9MFsvTyoDS*?w^GBxk_Ud0sF*YpB?cpz2RI>})H~D~E`~yt&l_9ol;R@=(xymx5<#sxzhNikf&!x)pB$TDcAVI*LDr%EIN(3W8"
    "r-q3dwudLeXYY-S`h-7Ddp~E_rovY7%l*<edEbIO@T&C(&i~dT!$R}s&z#Q=)nBm3RZy(QFH1oS6>qZxI~?3ItcI8?qkb^UjzKc`#*L8D*VV*R"
    "c!+!U60M@OoqhA6le!mlRH)6d$lNl^M-rp&J!fJH7|4?T13cR{4R4!$nR7+eOCJ4t8k$0XP?0$w_q6)qze{VW|5-lgf7<>sqbWb5>aE$i<)nOq"
    "e|=1*Sp<r;r9P}!W%$lzCnI4@q_Tdpj;SKq2eU)Hs6VV=W1s)no_;1Aj1SY>W+(fATB4Eemsqhh^(huGq&O<EjCH97!)*P&bo46q?wHvY@+l*0"
    "itfZ7W|ki^@dI@KLN|LK>U!Q!$+xqgBzwMj-24`)2@L;InGb?~qCFR#1Q_Kqw|Vy6pMRJYxAxLH>(Tk6(biOEVm;kh&sY-JXD9vhzsG>G{yJ@{"
    "$$MCN-tJ{vyWuJ7>Si_|mYz(<=0s^Rj7<8U>hx*z1=ZRxV{`HE@%e2Q^d76J7mex5Tq}y+RL5U*%(0)cKZhDj)9W{7;0G^7AvJYnhE)s>BLGAb"
    "9_pK?LF^!Plp97uDc4bG^O+d@i00L|AyIFj%z=)~OuFji*yN+X^>0S#Zyz~5#N1UCVEW@EpP`8%#g|OzD%7u*4Vw;HI;5$5RG|d9S=8$-`pHWS"
    "K;m<J)Ogo*5hb0heg<DyN=(nhx6}ob_;ajZ-^^4*ChfCGZ1EFy!mxJsf5G7D+M%SU?l&NsW5ZEb`dV{0{P0YutNilk-??8As~UE8M$A`CRx|03"
    "hW+mv>hC>hKF?n%EUta<foP(Wh4H?wyM1EU?9Xw=UA_Azuh3>!jbe^yx6l5fN-}+}c|Cipuz;aY85{KQ%FnlGeC#jP$d#JWuV*9S?ZUFb_zAU@"
    "jPC1Siy2kJv+bF_UWrZlxp*K&(J|{FUgD#%dfq%6#`FD+{%62JsKbm_@0jnqRn5N<G6vg{j_GIk?&d96@Ps8Vc<uYzbTM>?CZ{MKq@|9&f=0i4"
    "9A4;dq@2F9-BUCY^}nu++R;160B_YmmC75(?oD@>{nLJN%suvzFzoL02D1==T!Mw_9c+E3!aL?K%$}w{aKk;L8yQ>k>?G-_hpCUTcIGFqp@OsP"
    "nb$Lv<dMGTCj+wuC#qt8n-`$2(vzltogq$phzb=Ht9$yE5Pm<!Paa2fj5qDNBG3w7K5TUIc+NB$AoAaw(C2s&-sHs^d5KKGdU;z>Q&-F+z4cEY"
    ")r`3SyXHi_(em1_(Z73_-at*63EpHQvG#7Hr*|co`ZT|Q8P~L_@2smU{IJ7oY437%p%I18HQuKRwL+-XQ+gQxyeC}%!@dn>4Yo}B_n6#}(gO_9"
    "*_SgL<zl2TvMgEq<U<wm%`n_a_{xsCsh>7_iOkFIkhBgu4XJ5uM7!?rL9O0=!#sW5`OKVq>5&#Mvc7n(hZ#HjXy!@7=-fEkfe#nS_za@4qGk|p"
    "13K|BZj0mF|4zFuBi56E<;i`Sbn#9!ne9eq+uY<$8OO<d3;b-I_TQ9PIHoUE9(D9LX;>EYIwr+sW}=~KZn(!dx&gJ+mC+_8JbVIGrID!WsI(BW"
    "xKqpkbU$&EC{)QUt*!$NhcuHW%`W>JbLPm`qJS!4{XbjBRlDTX3qh~J*0p=FVY(krDOAdaT(YFOFfe*s?^Anz0y$NwcT2I>sG$N|B|PWr?7#Bm"
    "*c!&#xZj)V$K>pukzt@k-Upy~M9^i7$om*Ysyjf@v#+YnF@P9VCB?e#_WvB4W5q3`|A*${kG8^oYR1j3p~s6l&<~uuZz~E9-O`=z+B09N_Zj{v"
    "m$E})c-9CU)1?gBl)d6RY1r4-`V&$6GVL&CFmXT2!l$}7*lT;SRLDEghJTOox-`|>kG`9pYN}H;wige5HDsMb1(nTf6Gxwex0<|aoQZUM!0*4y"
    "4(hm+&1{)?S4T-kj|8_)BokDn75aSm)`RNz3v;28`PY*=3A*XO*RxB|67_q`TdVZ;%ReWzER)#o*$VX_yfQfX|9;d@et*~x^()SnZj%#lVM1&3"
    "p=8~tZC2=o+K2SvPB?T6tC<;O<ry8cSP(Bh5T5g|lBrDi>iypcOUmp#HXJhc{?NBi{;Sqc!%vnN_L(f|)y-?BK%1mSNqKsg)Zja3i@z1>a&pt8"
    "f$nPd6o>kwSi(TPqV?-$_`*#(nS~=ByW#u2g4W~Z!HMU1H`#k1j)mbJ1j^rc^w2*(Fc;d~<!?{&rak!`KQ_sAlo@;_tW`9d<n^T;6&7D(v02u`"
    "ka#=dcAhq8n9fd`PHvJ6aQt&eCmzQ1Mapzd+@swO4b2w@)Rp-v>@=ti?ToH@Nbr93Pi|*ao-|u(GSP7<%$^Ou@LP+2$eLKKG9q~C8+6ngCLcVP"
    "{lG|#Cj*r`Gs}L<+!;s9105m##vj#3udg7D|B<IJ@*()~-hG=*!_su)m#<~+L_sIpJ8fszEHxUljhea24(Wh(`Cwa}_)k}wagQB_`JFENmv6*r"
    "$vhF7&G1K+lWzZd+)3BmUYHfkhrjUUo4htDztE=6_A*_?LGX|88Ci12!ffycRfQ#bv8*o!_h#lMZ^6%K_!TJBBhyuW-7RPTLN@p2`_jTFKlgR8"
    "+Va79kuCX?P*`e4UA06@{8ERAbs)XCubO5g!W?^sMStowG0*2#X2RjCI>wCf4{LqT1_~L=RZufGW<oe*3_|%i=Mj^L5n)*W_=eZl`d*Wy7lYYX"
    ">6fWm$rea|zFiJ~tNq2thiWm?kB2wDxkImo#ar3evR%iiBYj{FRn;GijMInT-m4w^_GqzU^en|6)cW+8Dg~9^S8gr1pb@!67ypb6-OyZ*y(CnH"
    "DAo6m@7<&Nx`&+A$A78mH|F&wpCq=Y;rokwNw_;-dHOA95Pi|aUtm4Bs;g_pGyU=iqeM)ddUD6`nKWivXU)BKcI53179;=kc#>qSp!&ZVB6^C+"
    "qZmpCwE2VDtFMONd$|=2_O{0VFB<VGN2G^NW1w9Bn3^#DK1T6I<^lL1`Ml1L753O`V%O~?VU9yes&kRmVT~QcftjJvOivpcnQlE}2Wo3!{!=pB"
    "uPL#PSzKmXqACDAYUFAD`!^)Za@JgEXY`6X-C*p%TexSwH<aPC`syHqRT=z0E4(@{&fVMPYpkP8Sc52>LapDgKim5z!zz=ag`f1tzJb_5be6^A"
    "ZT-E1SrX1o1TQH0JR1&)+#EwV2QxzE5Twa8%TPZIP4}PJe7U+{fJqFxfJjB?d(K?k_<sy7_ucmt-E2OfbYEyNmobl5+@WM}I#P+{7Bbl#A@DM$"
    "v&r9_8`82tg(d&2ulv!xDGRHjfzmHCSPF}$)A&Ouozru>n7qy|dOH1j$j`E*(Z$Vv{?(3DRqG#uQh|I{r!8atqlrgR=Eu6^k=LXOG@$<@*)wO@"
    "D*rvv4}prS{QPr&_p1IZT95XmPPE%ZfhlYJ>4_-~)blr(`JS!+-zG%QW!6lO>DZb>_FEXFns`a|G0|0Bh4Z#uIwm|bH&IC`!+bNE-WfL!X1hl;"
    "?ddm_>VO*aR%Nd|YEHdO^k2GclV5!ZJ#&$HolWe3uDnB^M_N{$H%sBR=@l_-nC0_X)r-t7J)7=fqOG)QuqVx;{9{u0WBwt$g&nHAy0?Xxpl>R)"
    "`(vNAD~16bi&n_em?)4jGhoPTYG#a-f*Q3;`c<KEf;o@cD9tKkh5s}iP|^!Erae6i_+o0u&F@dJzmJKr0S(o(`8BO}Om&Q1$Unqzc@+v<POGb5"
    "#28H^P$=eewEM5aE~7!^(e)CqPVJ`7{{D*I3@7v{8c9Z!>BoPicVyN#BL%PY03PfO2y@7?_z*v&&wg39MXQF@0H}E{pEVcXV1Rd8pUsA;UQr%{"
    "BXi<6zxU!BZ~Pg*`;7<dBPfd)3gV@Wbt=$6|9jIPcY)B<A--o6s4TnJZywdtEV%QjIW(hi#!f`?wnb_NdYWCH1xBWmD*f%51k;y0$uIaQy6Hoo"
    "MrQbUdT5-+K#NQrYVXrm88ip8m=^nh&Zf0KF+wdYnC5qxDcoPyiXDjav*B}ewlL18<aw6W<QUb}ADvJ3G7K`sC>xn3sXf#+WS<t4)zE8TN~jBG"
    "+w>huL(Cg_vo$)N1Ye<x{P7aBI2~dq+Z;1aNgZa%(gSke$z+@7p}&rr4Ho|afcIz9PMVf1E!o?dV_K&)#=-V!M2}lq5c8mqX`%!+JFD_yOeR9u"
    "mj7C(32ApyYV?#Hc?&0~L?4ilQ)T55Ry{`)T$`h(85I`!34carf$lLCt^3Vke-!nZ@k)3Sg*{1LaEp-7%*P_s>0s=K`LCq?%#1>B=)3HH<aCjO"
    "0wt`XQ58<uGw^*MBM`Ep<4<Lm^#0wdsu{32x$}S_d{ou@<z3JkKxa#A<8C1iNyF@&(Fo4d*Ld}dlbaZ`sO$WbmRF|3z^ukxBU6jWPVrf=8PYej"
    "P1Deqjb;1NjGgPyOD8cOj(@B4@nL4-Bj+rifgZ#7qOXAE2~(_T{~sPoQTC?Hj4!FkQ1R~2M-OH>VDK|KBzLtmp@%5j&M43%{i%EWWV_c{TgrR>"
    "ck&Al=gEjyXyiJ3V00%m@5&G0MARjT`VaW_>rx?qg81#fsan}WKXE0F?$cowlx&PWX`Em4Numd2RGFTpd(NsfGgE|c>M!yMMWtOb5A!K6{iXDz"
    "<4lYdZj{ZGsRvY+mP9_(e;l1sMLvvw)c)jfp=Hh#jZCviK8g;N6g6VXw6m9VwRU4<hc(6Kzzp|N)69pVWSKjlgNB%Q)|DFXpEiX}`b9vVet4JY"
    "C<<O_aqQ%J`Yb<mk#GC0Sgpiw7G5aU)KkXa3|xa?$Yx3}#(DDb$NFTe{GG<l@Td;o|Dg|uYu$8QWe#OiST8h@+--Jcama$pv><&EhW3uwZYciW"
    "-c6g0k*UI?!YD!q^Ev5&a?flSH=-mmMSYenS)Z<v5JI2w9mIHj#^t-tTui?-@nBVwOzSM)Pw<5<Fg}+)OyCd2>Tr=^a)>)j;G-XbbqiR{97X#P"
    "`%jaXa70U_ZU)yk0SE^417XtW3&A2r<KhJU5#@t;8IU{}Rm@=)t5wZsqY)oIe-5dQ0=RwreM<=?UbV}Me;;qykJ-RvBz$x0_T_ga-98M@Y4sc?"
    "?xNPelcXbCh+40sUn@N{%yvHKq=7k-ohkPyE4=#4%?KmRo9c$vJ7m-ik*8RdY(-lUybE&VwHZBOEVD7PIo&0VHLToxmGtI(Y8eWug}ExGz2bPB"
    "JIJ4PGL-M)E$@@-Tr$TT>G{Ag;rP(Oz>@Uj0S{)*?M(J8uZWcF+JVn`er}5Xn}0S?Z(*|aYrxr_PN!Hcn?XeXlK%dB&4kKC`@(|D0MQ(l^uKLT"
    "KEqBbW=^1qKsPg)mP0SfZOZBqu$Lndm)*UsS&~V>jtqPx`q|vdM)*(~&flW@ig)gvHIs$`+bWP8{ccqTL!^7ouNyjMc69B~X}QiI6N(0#Uk1fi"
    "oec7n3|$KikJs_ANuDzwFzK28RYt}Ur7hb?h;oz2IWlQy#j{{e$vE^bt0MrB9miJ*0$k=~)<2jh3=Q74U35p1=I{}gvv=619nMnD&Q6=2NzX(6"
    "_&ckF=z_<q&hUSzLC4F|tWE1_l^n6@@Nb9r9uCb+*UBuf1wLl4r#QU%!AtcJ&7{dw_@QXKbmDW6Z1hL)GA7^!3tNdyP@{VPIDe&naSr1x%XFd7"
    "ueoB|LG-!$l&wt|H9xv-3e&7zsKW}%B*{wT;B6lO2LREh)eeH{K0iu%3SRySUGLc%UJ8Hx%SX0-h7msX7&2TlEtlon_l$}gP!!ww5MqqgruXq~"
    "fwI4=@1^1+!-UqRq8t2qExpAs&X^S_SOZz~SlYC?m{KB3oKN}XA3j^%))<;?3F^#=J0o-++t8888(m$5$G(-ZM{wL98$@HFYV%LuGP-BA*b17+"
    "q^v;EKWN}MOj+Rn{Qt<g$Clk-mhEY10>rnLasLP}JtMt}{Irj<l=pj#3)JK0=vYJzhyWjj@oOa`mg^BI2Z^&P`=@X^yHloZK8+5K4@k2g6lVY@"
    "tKOv20af|M9jHl6KKs3{qWe{y%`hDKeg5$H#oqw@=I1`k_a9;%l471emIgXo_L!}0GK>_2jF4>jpxgQNX&+1P{>^j6TPtM-C=V$i6=+D+6Ql9_"
    "+3Q$vN{5XZu&s|`q4rDQXq(GR@ZIOo-D|@~15ZiwxxsAkp-gpNAL<uWob7h?hxwG8XS)<^PS@7xIpZYClK7_lbPsIl2hw-kJaB5}Cp;;=1`Be4"
    "a;v5)^BG8n?(c1rJ3Z@V`50NfP^aD@qz&<_XNO?I+15w1U#G`P_cW%dM|aJRRa<R4Pu>>cuuEztF;@M6>+iu_#egY6`uV=TxJB8_@8;H)e{hwC"
    "pMN|<KnC;BM<;mk*wJca=IeY^&3&o0rh)hyl+#gR-_kkUSYgbM)jJ7oc#HMZmcvyKh0VbJLdBdnYNBO%4^Z^q2o-|w<sh-0{f~VjXN$nuGlv8j"
    "br_S(<+HG<$%23`o}+nnfLqk$WO?x>AB^iINwSS*E9l{PYe=`A{5Tpqjq19YxhKNOH?xMms?1GuK7#iz8+=TiRoerHp%ykiVbhE56a468R@J}4"
    "N^m=YP|4G%;~y|)RPy1N4HjlpVFwO#^R&#>!2^!u=Jyaw!U;ew+^&{cf~IgJC-9b)e6K<cafEQ$oF;wMjMNzzE*ozZC+(42B;>Kegh#{G%?pvK"
    "PN$Kznu#5i>l?5-O?8z_ueaa?<;W2({7>`_n7de~`&Xp?n+B&bwugdsS;A5NU?IJ)@>uqc`JLL_mp;)nrvgTM)x?%Fz2FLbM@0I5MzYsRG%T*B"
    "oop@p^bs>!LnQ|4C|)*W4c++`o4tOFxmde-QJ*}w@{Jgqnw^CpI^af>L{13zNtrK{7<?)^L*@&)e4qc0oLE6ItQ*GFTC#iTk<hZd4XCcS-$|sI"
    "Ea?7EwU1QjWeQg5=Djbszdft(5-;TCiRdC0H^xMVdEI)%+Gvjk?C!Ms-{3V~JTi}>K3>deDgY_Kf2o_h#gaxZkC-gHb$1XwN@~cBzDyPhvN&M!"
    ")12M-R7Idd2%&nhY-oK<%$E5G6$FO^r4$M@>xb0fn=!IsYfV?4Gv=|qgDG#SzW*zg*E(ZaW9RAs%b4j%CdN~Z|9Fr;ydk4cEvd6YGJrRE$xYBl"
    "o1y7$NcxNM!_V3&V+V_)9Y`^2ozXIXDJ@9|#PC|xq-@Ew%3<Q}!UTZaTV=dZsa+DG#lvw0d$r1EuJONPhBCS@I#o+$OBJg63AT=mv+7f?W<KMv"
    "etS=Evr|RpNxa`2QY<afsCDcM$AB3gsm2g0UzN=*I*m0zi<*AsklNov{%OJ7Od6W5?(6i>A(Rb%mi>>WJ~9+K{@aO3$Erw?j?izUqE-0CT7nMQ"
    "#2khurh8ee_Gfhlm+=OMi7FIw>TrsJc#8Ha(-9rIQR9u#>^uz#waN^QG5OiNg2+>^zrdHPxKA7Pz*vdhkBzh!X%x{*fJoH=1K7>+#lJREJ318w"
    "8@ya$OZ|NHUtjt<#%{69eXA8y)g|zbJFU*Fo-xTEpRFbJ6W$G|cJOn3dCsfwOT?;hjRx#~t-LeW=4Y8^Z@{RFs17sPHO2*ZK&?P?yD5F2x5rE8"
    "C(Vxf>>Pb??%HO*)_uh9lKSVH$i3(_2u25dlu5?gH7yB3UwBA;U3U4b0pBm{T=hi+iT-z1q_!kY_jPp?B9v@?iM&F{zjbAXMQPMdRN}AI8^V`l"
    "%pv+z=;SJnREWtze33Gr4sws5syR}LE?|U`{_jph^{***7OzM_*28fsH7}#DWM|(Ft3r=vV%<M6TfARTC|eKph5wa(kii@)t8H_CEZF`O1BPrm"
    "4foiF-jGUnbHJ?dD+gLy84>PH4_^p=VCcDwSC;|mzq*NWKBu#@pUO;{Waiq9i~K6+CXFzG)9Bxb%$L`EZNj37_((kXF*9aNiIHIq2pVb}Dj1zQ"
    "`14IOBX;V7aMPclM%_GpoUzI!IuBO2DrDoy8%c_W-_&%#v(eNGX3y0Z@QkHco07Ghj;vHE1ViV2$w#mo{dX9pfA!YHb9PiRfEEn4>X^F>kG6Q$"
    "ALgSPcCTRKH=IZY^bu-H%15Ys)0F!s`OseT(iyY=FJbzOzJI?+Gj^~HYnq*}n`36T!gm{zS>7Xh0a|0o8$2-O^S#-9Q%G2m@%L{<{0(!-OX_@X"
    "w&{CaEVF)4iC<z_u`m!U+40S7Q|X|5{5Wk6S#!`&am`J1OyPC5$_4Gy@GM%0)#079h9P&&2-ZWiV6(T!YJ#y=YH~_n3uv?;Zy45i+?e&0z2`n+"
    "@|p_g^MS}B0hJbiDSg|bNhx>hP2G~8N9IX3@9VH!NCv3F!<g~GuXbBy?t+I%aAtChK4iZN=$7C8*cj@Q_ExQ@$+}-A-k4ADwFd+mbvWtDs$0J6"
    "HUve;Sq<GkNF?FP$LtSk`vd-47vyxs9%iRg5~~yJR3hCx@5Z87`R3<M*<|$;ybid;w6L6JchHpTi=9j8l?*YZ#vn+|+5<67V{TFJkIy`6khIh?"
    "WRaJ0Vs`gi^u=uR-zu$6%QD{NXC1ktCbDs(@0?I{iPirtKA`4*fJFVo(1ohew=Mzi7!?f$l9Hl_^Wg_Gy4X(>iqrk{d2=bX(Q*@yrzwNiGnNOM"
    "9S&E0mFQeN8qwrrZ!i2CWj23l_IW8^ld}nuG<NM^Lr6VD!@9v)nP#i>&}SURqMFRz0otyRk=EJ1vJ&jXKjs&U*IuCR7cv1}0=w8d?djQ})R%W9"
    "yk*Ls*~*?s$DRY7z3$KGPxD$&@z+z$c+fNs#SNGv%q#^f5QVk35!}Izlh2;5qcg{2x%r)cP$=l?<~B8(v&2b29kolm4#%jlcP2fb8Tys}(h~Vy"
    "vo57t`5Yy&qTh+H4J%ZbK$gMwEWix^6H9w)E<@A+ezck7Ge|TRcV>;R$FK{1^%$RL`V+HqX$^^2q*#YPe#QI+X!yYRk!pvoYbhK2KiR?h$w0Ex"
    "ZpoauXBZiE3(x)q-Iw^MHY?inpqg0@DP>0=+*tIpb^js4>}<OIf<e`fHhccVZ4g(`D&F~LJv5>gQxrbv&Kvr_*R37(Q`R3Sr&cDSgT^@e&|7>e"
    "bPqdt)z?j$L<BfCAFLNMwqDzaA=E3~pOebIw6!M#aQLGW2+fWQ7lWw6jDoWHNII2GO`&ujVQh9xyXG=MsZxt|3tAzuxB)#*mt)h<Vm(8T^-vK_"
    "FA8ydEW3glH}xIiGWsj)P0}EnM{pBgI?gLxv%Uu6N1$FewPE(&2;O{W|J&%1a^4#UawM|_iffkG5tsSCc%7`MS#~OF20^ls6oBcNRS@%tB2==b"
    "^$S=FLCs|)bNEa2dRmA8w=<Qf^Al*^SJ@C{=)h-Km*Z9T&Wn08eIL;rXlZSRk`D2Sby@Y-bhhi^sUKyLBl>f=-LZKhGsn@uet8}5we~enQ-e?7"
    "xMm%{LS{^7;ol;w_$_{inD_3!PPIPyBng4BZs7GMz?#YG{`kA}2>;eISg{IQ&4IHgYF2v1;=NbRV%*zQA!5xL#T!fLY^OT?4brwBlEr&2Rn>cG"
    "p&8ET&8Pg4!FEJo5gz`drp1FEK!kBjXVugtpJJLDnBB`_c#6p6){umU(0wr(7Qu}au~mLh!f)_b^mvAjX5*r{55Tw6LhegP=BL0czafZW@~s%="
    "M(Jl#m9CzctzEqrRhwE_W*Ig}e7o5gZkFK8NkP|qQ=r9Zeb0YPrR#-PBMbKt-ySFP5LpV6Iv|C43)T7Rm*b|Rj+;I2jj?Ln65Eg)H2!N7x-KBS"
    ">#i7dn=0KZ(*>cA;Z?0C#_X2#UiLY>FZGUr2|>>`qvBndk2!u|D`gezB5a6R4lJ#gWQ{gbp?E^}%jBbzJ2+n|z^P-4?H&0V%I{-_Sm9{$koh*_"
    "p#{q~Gq4+hzEpO_-l`^pNutwfb|;-;agGe1{3V2&XC!j|Q<FZ%OIeSNP`C})QF^Ri(}8vJQ>z_fVMr)YRwDI5KE|J<s(<Xj5i+3Ceu)>_=arA?"
    "^F2zh%TxQ<K)1(77GvtQO)*(diFd_syse)31TO%lB2hZvvtyRr-3a(kE18Ip54D@k^C)<hpOJZDuE!=gJIPkB&Y~Pi|DMF2TD*N%=(D^%tR9+)"
    "YcAdEsRJO=F0i>i=y!;*jrW>-TBF%hbaOi&+ntV@WF*%YxA6U=gkjtWgflLGw_>hhLv|Ank=F$o18Gpg3JS$Lxtb}t`CW@S-)zkjmToNRgs?;$"
    "g(CvaZMFg|N?;(x;^9R0>89RS-;awA?jwi$YwHi)b#UnoDpQ2Y2Qv5dWxUoAI!L_bM7LcQ^kQmtY@F?y6{!Xrp$+m%GyY$7ipGg7S0Bx6BJauT"
    "Tj|STp&hyt!7m;t_JNL+CAtzJSd^#?&FTBkJM0b&p8<N{S3Y6P@1vK!CuH#mK2N~+&k_$qA1E(A(7KF4Mw{m7E<5*oiT~z;K|bY0DCe0{QJZw%"
    "NV$-aj&J_6ukz#_g!M9k_>B&kLyaBXr95E()TV?`h5uOX?hV_lrLGKs^V#SOSXBoatjD*sexYKv>fr})vQmdePSxn<yZ6;;Jx1QD3CuP2dCcnk"
    "FCq)y!8TmEi(L)-r0k$}I<A2nM!8ffKxYTZR<kCNyvp6E-j7Wln4|Q!^WZ!LhH-04zlS&22^uDRRN{0o*<>mBonSznN_gwtEZoiLYulj?i|6<>"
    "hZ(PFHyfh7!-OGPQQ!f=?&_ib#J&2)Db#R;KN<rFK3d6JgcR?pa4<7wRU#m|l+eLw0G;$@8p&;`fp=KVNPjEe;Tw41#|=T|F4Je=boz$Thz-87"
    "POkhBE`AjwX84f*fK?PLNj8nb5PzDr*7wB0K_Zkr+CZ(UeDnh@EUoifAR*Pc1EtSH$I+)`y%a{un9{dFl=C*a${2W7DLsDIm&k{9p1^y(EzOAo"
    ">pDa=sQCkq-n-xDol86X?*<}fdicUzcxn|OR{TCY0nJocUk*a!=>Gt{z#siAhVn{xsJbTK__t<wFma0AG=q8sJ4sV80e|*B5C9Hv4%v6c;rvs)"
    "=JCI_*DujqZi=oMT0JcEOo6#np$HC$sVM}Bpe%)(m-XYjA|S8-vybdy*GRO@T$e`2Pa)6=q&sZnM#M!{u)hy{ixXySHceHA#vY!1Z(937)(cFS"
    "SrWsOCpYb@{3)NTB0XV4l0UZ@szbV;d*OCq2cJxL9jEQ(ET3$<Pio$w;fBv26f(4HPKM>e?O#SO-3-G0XR9mWJL)_byHy7Whh7HiOP+rFGCfFj"
    "Mw=n7|L#Gkl~jJlY`Yczv&2sbxp;>!@yt_r_fEA~aXiL%>^$k6)Yx_RX^dK#T2pBxW=psRfD@F*-rwL8^fMd*J&e9hWTWL7gPAa(INMnl@z~*i"
    "?_E=R<cGnXy{{X!T?Zsbfmoymq<V`+Nzxi*@N#|;SuTv8X1!9ILq4M4mC2tlw*1s@jpaerv7B2=(OAN-S?XJ34@ub~nNWe^?ucx!-RBT|p%=9p"
    "=w%a+0>FgOxD0~&{GG5+Fwp|NJ-OR?vVMDmO(TXU>#6Oxcs-(wPc+|Z>;1!~Q~^xw|09lQ^u!Uyo(1%7Np&HD;RDJEtj!qs{K{B#blyCD3U*fa"
    ")=l<pJR+-WHy+B|LxmcIRQKqK9;@1t87*YbF|<3GNTign#df_XO>$Mh<;`q45yk~YOYxPIMy*p{_YyelTda5!z!rV>F@{}pvIV8A(9#lv$fWd`"
    "-laoz^qggq^hC+N_f&B-Lm2i9phV*!&0=zVZ&n#aWvs4uJ~<<>%OqVEk*NPDi>&sOQF;O%RV!(szNk+i@kfUHzU=3fj3ULTrnmF>zq*j_mFm|P"
    "zZQM!_RZ<=UzRgHqld44XXB<mLFQ5z(@d;rR8MLb=~v$SuinFkAC+?aXsumG4+oi13r5vdMfEFZWiBsLx8^46<QOz~=xR82rgSFwQ>a2u(licB"
    "H2ZjMM2ORSV>46^CchdzWFfzkRFPU3PNE*I_lpS%bE-CS;7879x0N=JS7`XIdLsP80SW+27k7mr&Bvxv79h&e+p{=wLWcX65N~aOyETUQV$ST{"
    "jRlIJDq(U*0*Kaac4a*c3p8Z`eLkq^Zk9YL;6z5^%Xn23<Etq)?$urj>Yr^>csr5g-2&~0eBVKQmqy*XP;8|;%4YKndXZ`BC|M?9GB;Fuc&h76"
    ">&Kvah5xpZ>vdQ|@o`(3@EoKCgAm0E<0Ykq+R=s*cUfWGC#X&`Z`voFn4C1c_5XAAW<i!+*Ol10^Sy5#a(X#dWsO-`RRk&vRhWo@ECL_^kq||Z"
    "Es`x!6eVh+TDGN@<!1PWz8&ERhy7u@BW(Zp%OCBK?T|ulcT1vL6GajdDMAEDRH25fA*VOr@totm_PJSLHx(j*s?7K9J;UB>@4fb3JbnP#uj}}O"
    "Ebl9eJi*i8fWf<~J>C6sGrJ8tu&#Nqc^^q}jZ36I)GI!|<9R76Xl8gT{n!uX^w_+@n*#gv*-sxwpc*a6)4u#%FWnl9c$6w~*ey<(!5YzHr>QT?"
    "X{kJ<sLD7gHU)idolg(Uu#g@k?d>_X9389Br|D~vrvA9d9?<W9(ne7VH}(l64>1!?Ot&-9UIhYQL4oZ~akAinlO@C|$65;`#tp>5!fu74@aojF"
    "LVbx|@-U+?WPfuimH_o`C7!D*P7QZ4CsWw2E43xc*82g*HZyC%tkh~Ib@oZEpC$vb92Z|lT%&XsW}JtRWWVyzslSq0Jk{YYZ9WQLg41d9dSOFV"
    "bUthI9|@-wyrDB%hEa=-)pWGLxg>+t3N%0*1O3MqL_D($xSl^AQ30auRUQg)Oj7A_9Y$QHKb>MP3U1$g3@$YE0vi&&R&|)#FQ~_y6|%4?cPp2N"
    "9jkr_K=g7(!2GI->2eDG*83NPOvRjoM6&lhfA3V~$NVPooLF~s{vQ)y#N*i>{GZ_}H!bqOH)&wWh^|K$KQf_X+ean%FA8qOpC=b@p&U9VF^5k7"
    "Yx0xF&)neV^sSB8B$h3Ev9-AP?1XUeJcM@uiGjy*9zD_({uzROQu=5@2P$D+B1VX48;06yotBu#!PN@(zu2ae5AyQT7>G)NmQpK>k0leFiwp03"
    "Uh7Y-#4q;i_4Kt9c*(})9hIbqOm{RKp+cNRqP(In(ZVvBNCnxhxsSP6bjq@qUc&0Hn{lt)r3!<HM3G@O(!ZT;DKNb=Y1*Prq4v@-1GR6eB#-Gu"
    "=`&vBQ-6U+@V?OH@m9!e`U_{~%_YfA4cJIRobcsGDXc%JpAl(nUUs;3j9&StA26GR`F)OqHo>zPeFUtopD3Q=rW_eWEtWVaI1#B{m3opAc6xFb"
    "%?NqHQ;zAq=fvs|IqmEhTjFD>2mibFMy?l|gl+p`hw-2;6QA?2B7v)T&aDzzOs{_0=sVws#Dk|sCq8CjB#P?2W?kvixzy`V?ik}a(@$~US6h9a"
    "@taZTK_0Ow(ZwaFzQz=Jy2g**>l-Jr9k9*Xt`=%Wc0JOf4(GG8^`zuTKrfutFDS-l{PX$AQUK!=->)->X~|CN?F+O`ikWbj!Af94jpe7OBA9%P"
    "4){Dd*ng#p&x%T>vu3v#zw(D#eNkQ9!$r89i<i;~K-z0hE6`nWn^$np=?8)A#b0*S91E**%yfQ2fY<FuH%pd}>S6c4{7Ym$kReZ{k0SkK1BFzv"
    "q;x^v;*m)(&BwZo{3G!^YJHeP5vebi*PlVVlOC86?pIBub5&s*wOo4$ZoC9-T2yt)y{7c>2ib+>IEE1m=1j}<_w41G#+aX&pv#W_RGn$i3dnwU"
    "_F<NwRKYbTE<{@BE&Bf-mOqe@&yz1bO+k6T0?I_kOfHQcTQ36#9?KsWAJSV!kN=Hjw@PVp02<Cb0TLCQItSM>o*?8P@3&P3($_JXUjJtj2DwjW"
    "CV3@czi+D4h%x&5c*;Fkvf2F_Cfb>aLL>E|7I8z%hqyylvwGpVx&GDYIV(tuOTT;XlRU(RQ+b)8YW?K=$TBo$wx>+#xLzc<U0nLbOW!#cX`Ty`"
    "1x&mK7cNJ)lsK(gg4r7|H4h#qb$(TBI!`=+=~gHqXBS6J-6un`s^l-P&dxCnpmj2y1~SLcIKuccyo)D3@qe=Bb1v4e%ii*+w!wV+#0Qyh>*+zf"
    "mSa|5lTK={`dbvKzhIPgB2L4AZ6%G`Tbc3+J`8zXI+jnfMHGMVlzR6*AA%ngbU;EWUK6k2r=C-0#&x#6j4hdbQmi-lzN%>`^q>$Ykmu7cGD_2t"
    "L0Yh$81#{tq<r4gZV{uCVUW$Okm>w7P?@dMjSfFYNZ|x;(@|-^kVWU}o4IN*rj?AN!$KU;9k|_jE!TN~#0^<jHHuY7>Y=Q{&X|lYEg_QFBb{E<"
    ">H=A8a6pqw;ZGeMZEIWox{|Hw(u8}l5^3d<(5KL+ge7PBr?gyYae#Sy+6P--e3Z64oJ|rsP?)u8fTRo2z*jK^)k;(s&vrtl%w0r6&Vg>+V2CGI"
    ")jMR&D6-bY;)s5?t+v*S=Tx*q7d*G~g@n!5q^{{s_G9&nolTZ0$i^bCD{%O~?{Xv-AJX;zWl&of<)I4S^i&J|&vQsB5dwNWvw7N$E?Rmzvn+_i"
    "EjQOb%carM$z`=|?m-j!wy<rvaHFpO46dO<8}|ujtw5APuiVIa+KqP3aBxwq_UO2a&pkaoL4d4MAI%C{)hD%%a;5)X{D2<#rmJ6da&i5iWVV9#"
    "Cw)e@1S{R3-1X!99}p_KI!Tjp(eD#54y^|HPY50wDh+<L;)~W|F_mhz&1{^4-fux*h?3Zq905Q<cVr^;fKGUADh&M?H2@yqME|r97Gt>$iA>e6"
    "6&@QmOH8GX*PS;}+tAMoODDkT=b7508|!JRzjMgvvB=Zsb5`iPXjYDb`>Cv`_)DJA003K$EPrK~_5&_qk_BF-FK?sGKs2#CwiJg3Z~qajom|h9"
    "$)mwCz{{)TMclVk6dxqNqL^!>F%dL{^d~vKy#Y@^{`%*HcuCIbC5VNtASI>spNAS1KDfATcVwSimHw$B`S#?bke|O)=;Ra-r?0=7&*f2dgOL=y"
    "^WA+mx%nRb>j6>=7Zv&q*6!=8MNfP}9NlXd;3euWrkM1j{NMQh7KW!Mr{=Y@@qWL(aId+L9DJkrndGCil)pQb&+F_7dYF0j%GFw0`A9n1mYq+&"
    "mRP#8lR4^MhD1m%K=nJ2>w53Ayh;Bk#aYd3k%}w@dl;++v;EA8)K8O1s;+%Q)b*mE$mPHLPl%Exg0hA9pGsIu|9zjW{N4Z5mz{9qMxn*yhLowP"
    "p+G;iCI{z1xgoeK#qIoL#@=U|&7-el#v{-*59jBb_f?S=sBVx`U84*6E)%Ahn<gn(9PAagaYcreqGZsYXaq;H(x)F<_<w<fBfa_GjCh_TMKJ4_"
    "?g@v#FJ@Cby!WT8;=_S{P(SA2Fn==rx3Z3mq!?5<gEGenOr+lb{Xj_q?UMnBIL{k@2S>CjexHEG<b$k>i8%u^^dCJE^>V=qSIzCG`3v-G44*3M"
    "FQvY%r|7g4<3hHSxExA(&6Hfk=`ZP70lr)@ayS2I9ZnS&70KFt_%Xe4@B+gzVZeu~6@p1#^pA4~QjFW_$8{cS`9GwQ&M#>=QTpO}DYxZ0C!^px"
    "RcArc#FbvBz|qu6XY?7LqQLvywEvLferta5ILefSgFg#Hs(vnW&rPOyLq6lmCfr;p21u%k{vGAp%*^DW+hF46J6r~#ORCae&`qw+S+elc6C(0+"
    "PRfgzo}Hr3VEGci!$~7LbINS*grf&n|1?^SME`52^Bx!Ahp@@=WnD&Z`^PC|LKRgd)Bm7E{L7jrz#KvqNf+-U$=J%Pr}%82$aIVCOcB{n7%r(2"
    "!*cw;P#;fGntfq`BHg~&e`)lo1fQ(GHtr|+YszrHb@A5o7t~>2-PEY|$M@$&R)8ie#0&cHfjGH1r6Wz}aa!gWl1{Go<c)Q@d|wH0xSPtbcWtfQ"
    "NiqLSR0NZ)9%zU11t)ejWHK9~aNeX7^-*&2XPHxEh|HXe-KAgtyNVLkg2lkdawFZVSiXZC^%3SV37(Z8voa(1h=t`UNZlpM1Rex<Xo2E25iRoZ"
    "Tn4&T&7j97UdN{}=u5~wMMxTbmI@ge{NSekcnR5TgeXw#17nwSitBG9vei#uppDCldo`}+A|0!b`aH<T%IVXN(&sz+y*!aSZ;C%v-`{P?gMYUQ"
    ")uv%y^j8lj`mA>~E{gQfFBVUH@5_H%d{^cDqHw?J>mutEFPsTPL!b2i+3+)&kHYY1`KpM&80BKt#{?(t*{h)hE0M+&HWS*J<KJW5w;7%)`v5DQ"
    "I3j(n5Jwn*_d44&&?Ef1l9QI32(^i*dq4Tcn-9pCjElHGRRtXg+0Wr(a#{t9Gv!iJ032xgS{7-qHc)ZL5xe<xMj_!vBUs?;CdEtb7z_!zi!u4a"
    ";Voew%M-TG7`;5b47zDq{K@(Q;kdroQ{K>kW#owFcV(#0eMRfP=Exv5^kJsfP<($T#q81(pzP5N+|Yg1po=RD6^TEPmluRPO+*iev~Cn~5>6bu"
    "nX>3y{Omb<@v)8fEF~!vY19`6=$#hJN_?a+LVx1yRLnk<iPk?MMr0a@MA?Qg_r)yNaiLaekLPUiMKk?aH;WJJ?2p8Bv;XK8bh3-Sj(RFx*AE{2"
    "ZTG|vZ=&kkibYYmO1Js>6?vkmM}KKO$tRFL=Ea?f_VXXRC)%vF_i34!?`*J%3ojiwx)c(k=xwS$UWoVt*`^gS&O5w8K1P0c@@Hwaphyb~^fz>)"
    "30rMaNVxqox=c*z_rdJ{JMQjmgM7nGZfq9bRh3<vv-l!?B<)=h9rFo}6RSV*pJ`cJDN|FASau?KijF}g7G;L=bnvIa&-q<t)MP<(@N`5t4lP05"
    "O##n9A95LxES++_gCB#BL2fGMXv#tWtZ&-l&OF?jCWG?*>?jq<17XxJYM;{j$jzH{=8PUY{okpRLw<xsEw(f9k+>`FrgQ0i`BSM_694`1#laCR"
    "_3s3+KKHs!xbCtV-3C45{t=zGFHfXI6(`RHJzIXHL===_H}k3tTP1lw30)(enS5VdoQO`=MonHH8M&W=GeZ9xy*9e{Wj@rEUmw1YhuUGb$}BT%"
    "c?Tc2kVx5A(yN>DxhM15&`2}U(p?z~FF}$<q!nD!M_M?UDQTW07Y2q~qS|FA96fd<5joE0rl?|1^Z=Cf86E3?u0OEg`hR}%Rv$H~4W}gyz3_K`"
    "i+=kDdVdN!(aW4`)=UeL!oOI6q&<^|Lv{7}qs3QlcrHN8no;S*2f&PHk1)Kh(=qBno_FaI#)5V}JTK*Ve0ZvwB}$e|srA4!Eur8Fz?QQ>SlJL&"
    "a4wy7Ez3)4Ezs3>5py)b32+VSvu&&7jIipd7%gZH2jQ<+oLN35Y#C9%b00?UuFJJJPQ5`YWYsp?QnOUSB8UZ3|8RAx5Ly%tU;J@aHp>*OVdHs>"
    "CTsM3Iep}lHh;l((4>c~2BtV}6x1!Jd{PM4)REnDt<q-lJ2abMgUX(H!u8|FoU0b{Cj=%@NUfI!s{WHV(>XA7G?isJr1NxYTh=O;(H@AzHqo=m"
    "h{g0LzSKn&*%W1`4kY}<bjrha1v3Ln3BWf$Z;I452NQOVG|Nb5Nm9hiPqBy_eUD|8+jKM$o0||s`GZ-Kj~)hhP2sY_WJb$UC!sEM5o8?pt`?Nj"
    "=x+wfZX%{1JDD_DRHt`ZsiY7NIX(!|L3%?ozNXFC*{O&hkHus<4a=>sxA*oeYeGmFGdtZH2APQ#P{T5XpW?L0>`+*iqjxE09()ird{t4lOHo_O"
    "Jx@FtK4V%5?U6IgO-EBlUD(&7syLC5!T!jpy659OW-%+LqUvYU6&_b??b=n&+tKxN<Y7%aHc(3_B*a>ky0Qu((fNvKc&l`-wxmr)bl$eK$C84x"
    "t&gK?#nx3a_h-rZCT(k}E84#HijO(c7tIYm^Wr`lb&=AmRqU>QR<Db#HEt+QwOz!7rV&iFw~gj%MG<Im-L_@TX<ODt(@J4kgKfmW^vwXGMN>ED"
    "t!R}@nphS#M4J_6m<ItZ_ych$pPFygTs^03|H`wfIAx0^N2gzg*|4U?(va+rB|%&*_N{cz4nkz+SO2{bd#RF@eeL$J!NJN3WPGK_W;(Z`NbQmP"
    "@ip|hEX&O)wp-I~(_8VSV?hpe`VaN}g<uhUY1hjIrg@0mH8+P&PMh}Ymn<+)G&3~eV3aQcSI<`}I%jJT1k&W!l$zwTT8&9e16p%iIdqL{NNu`9"
    "J?98Q61I=3MT~=BTVvOzAI5mfIEUmgq85k1`q2Q_E*D{8lFO}@C(@3p*9S3sN!KT&np%2_amMi$lJgxqn~Bv`+vdliueO#~gkK{ZgVEqVgu1GT"
    "a(!UDVWjIIH%IuqpAI-V7r~hX*GxkI7XVw0gVCt4O(7P;z@dH{J^%Wuerx^ZmmNBFpZ@e?J3+2&G+ITV<gTsJh1HKqssm{8Ld_l1m06aMKd(|@"
    "HB#n}X+tl6vC}zsj<$&~0bQeBulH{#Hnz9`gUPnyJG-drgSYRxw2{)GEp#wS)MlV(+p*59X~z{_s#O$Cxy-?}Hy8#R)xBD0FY?^nwr@_R3#_ap"
    ")S9YZ5r=x7qC)#l%8dHBt}0cTZ(-KFi-SV95Wumu49<<4Bb9DPgpv|g;|#5!lG@^Z30*qdnh}8Q>Mc4Y0YL>vubmfF;gX%Ix5&lWlHS=HnUUo&"
    "^P4QQG@kEQP<|2%4ZF#6+USW1-Pc_A3Xg&?iVRhMg<im>J>Ax?`Q$%p@laGOyPmTGt{aLr#0hmWw#ZpXhqhLV(IFH8{a#ONGGi%5r)hUWu?I9-"
    "MYx^PDQFc1Y-<$MF>KyftyU{C$#LdT`oedDQZUCA`@@vK%a>h32P-RxZv;zi!jX=q6!J;lV9*6am{Z!ytO@THZj@alzMo`h8|Jily_M!D{4#3C"
    "xa<IMmk`_qXj#Gav%m*=Nh?QFr9afzca)5(O^01xfjIr~L}?wJ5HD-}&A<LO`5Mpju3x`S2Gy&Q@kFsQw<Zchn`4k}A=nhBXF?uZBvgP+C&!dm"
    "7AeXnGd0OF77@n=S(XuJ!1!=opt(v$i`cAo`^=k2d&K$_p6299!j(}Zrmkz|f2#*0ZB!i{@y+|<fv^k?AyhlTpMz$Li|V+=gz(6(K{LU^^zB-D"
    "5c4U9^nor|F0I4Clt(})#NVu0zy9m=U{EilCtUD*2_QG!53$&}B#Nd`LvC+I>B=coMaE?oYk*o}YY75d`V*fR=ToVC|2`5C%i;^jo)4fiVp_D2"
    "V&y?r5WKdfb$^`b`n>I3qEL3#v+ZMv`7E}St5wY<@II|YkSIPp46TUFA(k(yLa?r?Ss4X8mj@h80ofJKL_hajGqQugvhu{$m~w_mm4Z(Ops4E}"
    "!nTYLDXKZU<au=LL(iN`Y$dAT+VXA?x}(Su7a@Y<o)8{Ub`D*p*y)D!Vzh!jJv6y4IAq`VJ<BDKP}H*go|Zdkag4yy5Qh^%5t)tvEaa^T2B2GF"
    "&xo6m>p_6XFP>w%4LQelyNJCBWN<k@L!KwIxJAURQxHs#Q0GbSX=+&koxAhr^L*}_ep2r=A3gHs-&;gPIit<oqX;!g0dRhJ`|Y>UTvccSMfpPf"
    "`(&}5KR*!ZF6J-Its;(RI0pMFGIwJ`eEr$B1p!0PyK(Ir3oX!fTUa{TToy~Gp(Y#itlFvRAlMzJB1_`2(VK$$gc<T92F1}PY|pCh_F#4kmvF?x"
    "PTgm;+zNeK4A-*ibp}UmZ;g;am-PWbk<?a_54owcXR&+|ss-U=dDEGEhl6+b{r}l+)J~S7AWH#V0_z00kk<Yo^ITd;>&PR=k*ZCf+(Q;eqUTjN"
    "MBHvu7;-qKHRxVE?`kgNT8}vnwmmJ-hZE}7!v&LTQhH?t(QKt+x+#FQEhK}G!6Ym1NeW~D?Lx>$N$ny@7`WM-OMXau6S`EO{ReZFP2K@9hU2s;"
    "&`D=wZk6*;izI^_<+JcT%d2~}xFW?<Pq`T4VI)O-jz*k`XwX7Sdq^nguL#Jz2d;S}xVM481Hca9Cp?_>AtYB*@@0o&FynG?RJTOs2$B+o0>eAo"
    "w`Rix7_(02+AV5&r&__`<2(Gj{ZPzaxnQqQAl|WjpLW?pFI7GwQ%2Z)n0iKG49LvFweWljhA&?hzEU&DKhx@lBAb$JP9IWCb!Fy%-Kgv41+=Ce"
    "PdH9`XxY=-rNoqNdCS5gbR6%7O0OQl3gxyZTzbpI75QA(A*5<4%WY!twGNMT<e+I<qVh+#&$lq@@syvDYqVk%7U_hMsmr9B-}=CaQwQL#Yllo>"
    "?y|5oeTge(q3>4-Se$w0h#wq}SrBd}>r{g>kcfwmNu2btYYUDWu8~Cw323%jM|q51nHt#xupT|1C(Out1Kj>dXA47~p-jl!p%-7kB)k#I-;fvH"
    "YE;F&K}IIwpVYU|IVmFb9q3b#*(|)334Mo@g@ZKGhjNG%?POk6(pzV?m+dAaa#F*|H4ohfLS3(jWy^v-mvBz$Fi=J=68RA_PCj8pLK-QfiXh-I"
    "W-xtZeORxnAioxf!<Q=Rjb&F{3vKeH7hiQAJ*tg<WTX6f(a!4D@}YCPdQe%k9nW@-#5hV4*R3lkJZY=0@6dOnv(nN*M6rZ87|=Os*1SW3T%}c!"
    "R;wN-oQp$jmnl<#U+^t2Z^i@~W{EAY`Wp9_mV$z$8a|6Y-e(C?ZmNX|vI`qAC4ELORmx~yVz4Y26k0T3AYHF4AnqoHN#^L5Wkg-THNIoavjrc@"
    "({t!2Pxm-b((^C8K+%m1i!owuxH`sFXR9Gp?}CP{e{OT}BTI_z(<`qy!mH>j2<2UUj+T0d97ATBN(NQ|Lq4Y$^WN^RQ4{1urJH1V;OV%P6MCg{"
    "=+1IEI8?4_ofS~#B%dF9(_xwvI=M&Y2S>dN#km!KdAW;xqdM5UCF{a!B1}|XtA+8Jtarbq3cGTN)`xEU2qRBuNAAaQ8U!q#^rJ!Cv(B73!xETe"
    "YC_#SBrBrKXb3cT=|NGr=wEA26Z|<Anr959bkym(w|kZ4Wy6GJspis_hM{9bJR#y#j<HCA4G#wclf&mD2{Gvzh)8-5gBpX3L61$F%Ju;IM^eUg"
    "Zi9TC0CJjEVhUUz9GS|d<Vfv_W~=3UCYwXM8npFbP_^m&yD_Avnca{FL2zW}+^~6cq@5hH)0K)bl;6rThE&-6@pOs+jlTW09zG7bygIgRdTQSJ"
    "x?N<c15lGtRApHUJ3Fku9@T6+ok26N=EIR%JSxK?G%Cl(GKHcF8p&{!(Hq(rXX|J2apn?gtEH~@AKWxz>U56>gB<z*^y?3&zy~+!q{AN((i5SR"
    "7pW`KqFUY9K-N>rdHVm^xX#@iO<lDqWVdbCJ%9c=R&-gUyZzEjIQ5I&@N5^jVmdu@20`_bRceG?tkE??edMLH8}v)frn1hTvk&&!AlA7Bj2&-n"
    "9*;_}p+Zoh(dcyc9@u;xE3{={5ZXGR-J8uUs3l>}7lC|Q6ntq8P{f4$01U&d(a1sGrhm!~Jd>nMpVF@xeI-<+Mx3f(k#TT7v4~b$n6`4!!IAVm"
    "7#bI{yznYw&$A;kMywz2`%PQA)wEsZl#dE(T+LSOj`0$1$V!s*hF&_M53}u6`iANpEo@kY(xj0)*4nGqaY^Vrb28QFkL3j0^#YF=vQfL6K%#kb"
    "Q$Z9`AUTwJmOax+OEcxjh`|%Y+TK1lKR^F(b&^08@ZrPY&fVfjGe`E8ns#a7GK&5vB!jdO4%(G1)|$03HQGZ?h+hII7O>y7HVc!@qbm{9`dS!a"
    "+W5)rcpWsp#d-D4JHde#(|u$k9TTEpFVZOj5w^ubwcB)_B7DA{;(;$-R1`g7)QL?9?)Ggdd@JA$AUi4Q&8BU85QhD|-+TCQ(Qme)Ur!jT%R!~@"
    "y2lB74<fl+g~vJ8YN!{qQRgODM4<+q$GMDrB(0@K!HI0mqzr;E^t{DIu3%0A7L=n?nJ*!P)A?+ss{#Y)(XgOAL<$)CCZ>+gS;GqJGZ=WqY>;U8"
    "U6;=c1k&gr=xW9I`P2#)76gkwDJb#Qx^$f(`^^;eAgE}cHge{{6gx-`ryoRQo&HN5&uAxYyVvVQ?mvomJ@3gUSrUv;LqYLvr{f2C?)y&@;=)N8"
    "=UH}l!eyN?)?`-{o_s_n++$ryHj~<?*ltGAF&%WWsSX(iI%2L9S{4?;m}y*vsMP2?PD3*l?9!zQ0Sq&qCZu<C&5`T%c6K~t(~DwbB*Yj6EsNG+"
    "I-Pbp9mW+fKvE8e!`b6%lg*-E76hO<n@!)2CpdB9L>NW^W48WluL-e!>C!IUx|y==0I97h&zk^`%B^MXPO0xG<2ALiLWa^MgTK6zHwnNMJPi!~"
    "-w!?ALgv_|%S)G-T*7$FT5(#D{l;OGJiRJ4g7EZoP7`Zp$#kXR*VrpvLfmD$+M{p3w{P+bUP&M>IFZV^H;t4l49AdM3g*Eb%N+`O)*5cSmDF0~"
    "n$QF|s<Wiqi4zItiO>z5vsi_!?ok-%xgLd1bk`9@ASB=+f>wu@P5TWfTRCjWCifL2vS4^@yNX$0;;;7}*CEKC@IxjY&zr@x;PUXWh6JNyJEl@#"
    "ULqrtYSR%5541iQp@mpArCjA>PDY}df7(R|-JtDRHT(%tY;DPcT>lg`y!kmB5jCw!vlb}cK>_#YN3+@58rnOtVs_Cc)0H`%Q{=7kgq_6zaSQzH"
    "q&;U@OH17afm8@&TMJ)(>|=<y`1jY>59z8BlyQr)+aCX!H`?*qze9Lt?<a}|&{&s&H7~o!9Bb$ZZ*9@DKy#g&I|$)N6e`<A5hIn1f?G7(qQ7jn"
    "x3^8Tff32Z!WlH)Fz)~|YwgW89ad{87F9RUHS(E26$-xa(Lu$oBZWoCY_PrUK-yceWoC{|GGhr;@?gyiw6e{BpmduqB#z_if|g?-X|jLIEcxdc"
    "jqRAVc7a|5UmHJKURFlI9<RFOlq#Io2FMly9E0-CTb2i0ONNXm^l<JD%XUaUGsuJy^aZO}gm0v^4qa^Vq}Fo_MGfTUfjaan+Wy?|*?UTzJBJxL"
    "rxpoou&J1@bliXs!qO=Kn8Cm%gs3bi=rWllr0{D>Cbw8x8jePxs8(%8?VNLDwOev(Q{lupy>Ep2+c|=^1M*tv5OxUp+)gsVYHo;Bk2`^<(<o~D"
    "{s~>LLl-KnVS0i7$oZoKJQs8LSoIB4!6Dts^fIX{fMIiUHib!&phYRzh=pqC)o;=ZJs99d(w9{L%=QoX*!L}C=7NS;Sy^F`7TY$0e5jWc%~hNH"
    "gw7SJcvj@9RV+8+bNAGbt7J&(zBVGLfvD%skyb_*5|u;;^RhiFb2FwMYAz10t+8@7R)`su!R2+|FQj7?PgR6HRh&TES86()4TbWXM=DVZ3oF;J"
    "=XohjndfxEDWZ%KFL4*E{6H5m-5FdXQ`s7zininb)venG{-kMUuQ2U8`lV}|r8-`~`~={8VG)9gaoD)7Ny{8r){Pskm)lrd`Q7i%*><x_w#6#+"
    "hxd=`T1qt-2Lxi7-fDinYH)m|0-;1$ePlEPu3iXcG~!ejMv`xCX9v{`a>Z|5uhmAJ641_Z_X)RL(|I75W=mW76si|CP^rf$b$BRqFIc8<5g%Nt"
    "f~G)F_Z}WGWIy6;wz|VfsLqM5&K)Pj!%X3nxl#gOj*NIYYBEmETzCrOEo(e>L)^=h^G3+@8_io<xHa(o(PkPWyBb(cLcKKrWtO3(V^M39Nx`6M"
    "z=lVMrkpq!u=ppu`n7AP!Y~x|{;5+;8MZJk_R&7?^Xfyh(s;<3$eiO<rwEO{u%IXj9nOR#n*-Ed{uqD%AHK`y%=J;ZA6Z<=wAqMG1<zJOTPTZS"
    "F?xeljJLK-X5b5GKc7%M6p*#rNfR+lAfjvAbA~tzXOl?soFO?9dc4)uN*x=(8>=~<I(vG#+3B9AC`Z(6O#ULD70t53V<}?{JmmwXISS8nN7x-^"
    "HOWNMLZ=WdgO`J?8KW8uZOgg{=aI)HP*^pEVzxgbs#cw2*NX*U>V_$si%ZC*11B2U@5{pIata+>yT-SZPSHdoF0=T;ldYSde_-5c0R!7=$;shi"
    "He-wjGaNNbUu5$fE@`ohqNL#N7H4Ne9Ca*(s$&pvS841?k&6$8__>gl(etv*r7yboD7q?BpThgBu20Fq;I2O4&OEv|f2QIbWrO)gk5Jo!m}emA"
    "?ATH6MY56SW)dtNxzS+8n@fi8bQA@Vn-p~<Fz`#RkuT@4(NqzB)0FcI<1q|#4iS+t(>P<kt%hz$CRdf*f6@IYfrC{c>keXg>)N#}NwNke<w%aE"
    "fCo9JB@GndfChuWV9-y#%<ER>6QL5U3C>H_0cQgl#YT0Lb$Iti_|r~jKo&aAP4<FbJ*?{u$mrqcE0w=_A2%T-)Rpi|3K1?Cfl?1t3zjhzC+=mL"
    "F@dGxXNHI2rWi!U$|6kMXd<XgwSj_k3&v%e82bau_SswVKbO5!Y{jq_Y#gtkNXD<-D118p&(PoSaG>)|$VM;DJ|q^EZ`(0%=5GATukhz;wV?Hx"
    "uL(k}V2_sR13jiAU<=+A%NNZVPdTHb8V=V_(pT_LMU|_fv9c0|*RRtD=Q$oMqL-^y&BmV5Yqs+ig#~Op)?a!Fnhg};y{q^4Aw>Z+ZP|P;U`RRk"
    "lrYE@y(ZC_uS$LCBQe1G@Q;{i@r^fNj0j893ZcRxf~MKrJ;ESzWi%@EzCE`@mJJ)cv?Pp1^Gu1<Md=YXlmK54l!C~5zA9SFixAG?!6e#4jW&|w"
    "PE5g(EN7?EqQ_#HcZV!j*c3(P8T*0Cjd2tD3bKxoVpy&}WOga?kVo|27}$|-pEw^;#GHg?-|5A|qa({|wyQ>+J?0pgEWJ%}%F{f`T01t<)D#s^"
    "h?$m6F`sC)7cg!5BQNcfDK`ekb<5mpP0oeUy?Y?_Fu#pn1Tq;pMRWin)0`)s<|%T_ywG8*=MXHnT#8?=>@%N~)|Sv~Rd*GFD6(YWuIY*9-bje4"
    "xRS6)AZ9cA+lLPcun$c0TrAQShEPtdkUo5B+DG}JIiE+?hvm^vJR!vEudlrNDnD~bkKXB&=728!3bQOw@-9mOrPngPr-1Lk;Duf<-DRYzE@SL>"
    "wbv+)4(RY&vNmzf3-LocO<gWp;MdacQouSe7xQ*juo=QO?Ck8I>TN^hCt)aoHQC?a)|G8kLcz||^^@Z4%DHoMQH{W751BOzK9LGfk|xkKJtu(`"
    "n}SbH_>lRHtUx`uD^%jToa%7>k}1WJw5|rY^)C!3lcS05^-k~X{H#)6{i=fWIwYsPgM)Tk%2Vrr^YlIF)x<MnFom!@?|~99?r!*<U1XtE&Q`)k"
    "Y88%=0;Zz4%^T^P#FH`^tE`-bDk-R|qJ~f*-?PkFZ1C*)FN*@2HcT;4+M0H10Zb@uH|$jevH^7d#D2*yJ~-eZe!|U7P1M)Mtk*i$-2C2N=zAiU"
    "t*C|yIbCvBcp;Ob#LdZc>Y1Jbn{ASk9T4}nx3^trvd>WJD{T}1=}QG?6FlXT4<C(2b7{J;pjh#~=+Tp1xgrlzKG7b;ooP*`^vQSb(?{TexmHD2"
    "F$-AnqEdC2$r@~Jku^b)E9=x2V9I7(qEEQ7Iz@hjOmSeSc5X%N>|l-)qFsuHUCytNoiVvQi_k_$-tMV0XDXF6bWRHKejd9XPcKO`u|E}=Ej&K6"
    "Q>OT@U!axkbQw6*ok+QEu)r5)%fUF=wY66+0@S*J!jjfot;xigP07p(&(aN#KhL-AV>Uoh0#Gd8`-oW0@V$vPo!!1g@w+n8sjO%ZIEOn)3rss&"
    "A5E2<@OPZq_FKo4zKEh6d`}cLn?f>)ql}AbPi(TpN?kF;4F?HEVSLDk$veMM{_Av##l?15oQmyskyTenGa25bV&7A(x)hx^=soLomMkX+VdFoN"
    "oEYt6h-+;#3f9L*nzJR_+gd;A`;O&?*51*F<9}<lKsj`P>HbXUM8$&#8Rv#*cVTVv+yEAbGpZnah;|$EmD%g+WdRv@^3Va&F^bC@^crIe=oDE_"
    "L9sPYR~;QvjDMW_1xX1Zd=Fd{^p6fGHfB##n7L$R7MrwslL<wG8x1p=om^l!W3{%u8l}>74YnBobBA7`08%|KijV~&yIQZGxZ>IczSAMc$CjUQ"
    "tLd&xp?m&#oT;dZH&(9dq`F}y`w1uDmd#G*SiRgY2YiBkh1nJ<q>m^-izNaReg6pe@ySyaWQrD?qT&`sQ0kq-we#5Wg|_IPX>~<2!V!v=!C^W)"
    "lqoXGitH43@$p5-4Tj?{ryZww8^aq6h=llXUVv>X2(c;~-O$xUbGI_B`YhC(DdXFuv*X$#&X%oDEq+Fbt5+{JH|IIjsnntfz?m<Ew%w{+18^Ho"
    "kC~fdxyD4D5GdHv9T7O7DA5K+3wo?enR>z%FIVR0Pp#7eFLxYgX=!N=1f*redddkN%ih}wLz6j$G1aYXpwmhP;HJ?Sk>gOq1@f2=2Z<=Lu8!YB"
    "DHjvAqfWir^4j2G92}v5gWPlCVT$JQ9-aZ9>^@me*V3H$5rjUtCC;|h<J&o%P7w=axoEi*=5AaFXenIzODX!@;gV7VEtzVrD{VSp6rQ+rA5R{4"
    ";j-f(_(l)yVoYh4K_fmRJM8(clX?jz`>NxgZMW&{!#ZiMY0g|1=?)v7h&F|jTLgM=boifI1!5@vRov#XQgOP;EGJ>|w-_1%r#1y@rBIlw`ybo|"
    "5tC2q>~Z6nxpi#w9?w5f1vowUbJT6=>B({5+AHU14u+s?$bt)~ZtOY~z3lTuK5v?)m6zETEiEIcDWG3s7Fr3}Y+7Qv*mdf4ipunP29LJQc~wr("
    "(|6_um6>NmK}%8qjb>c5A`L}%{o8lI>+>*JL@v#X;PB9KPMtcHWrb9>S<n6#c6KVqg(OY}aZ0q-UMR?7*~MZ$5I_Glz}HSE%lreaPoA8@-612b"
    "nKX%_wAE}P(^#l-ScR<v&o;)JgL%$+c^;WP!i01OMX*44{E-eEjm&;#rnu;I(WaxeO6bJHQw)c>IzdLi>0ZB%YeEj-`(=lqMW+nugf!Ll$)qg#"
    "kH^!ph0xBj23gz9rLpTd>c|wt@%_9uhlj;P7RNo{wQ7}T3g#wjp4eqoZQl?XD5A}w7KyP#s!OhkOKFZasa?HjUz^ybN6Ms5MzmHL`#y?}7yfbC"
    "<Xzac@b}f~p2q=A6MycbsGvce1N-@16r5a(qgw(30lWa*0hi%CUxesb7WeLPS(kr^P9*%YXgN)vF0gDm&?Y3H)6^=E<daUjZsdL#;vpdxIAlQK"
    "kd4H-$em1?z8F09C=1Z$%zHPBv2Zot&v~5SH(QH~gV_9FrBY$m9;OOLu1n~jUVetg9X6C?$X!uAzd#X^Wo7i04v6G*>l+PIb87`CB(b;|=GX)Q"
    "OYB0qS@Zwuc-l4LD%!GPSwSbXz;rGO%jN;F{QX_O87<R#Ao4v9(KDD3xWTfpp63Jzd8DB0N{zwF^n(;8yPLV@zV0;jR&@gCjAu%mGw?Dzd`@?Y"
    "4d9W6<fnz3vrnH!5*48do*`&-TunyCwrL?$gOhbz0DU2}*|1Aen`nS*pdRvifE9+%*4d#YXhY9qGENc{zQvuo$7V{(IF2K(KhnQ5C#+uIDuGQD"
    "t*;~DW~P}ypvyAiH{|}ve8e$Zob%5;H`i{r^_zmJl!i;`tgfB_iJwce(Q!Y8TN-qS7U#ieWbQ&za4AxFy%T6J6O{`2sJbca(qfOVU-tuw0`4Fm"
    "!KZxtrI#o!nL1^n<n)Gc{m`yoUn$re@KvR=JCkL(2A}R(Sax3Cyg6oLu;$@#+IGbY`h7)*)kjh9%o&SWDaxTBuV&bF$m{-D3{H9+8$(FmiDxnL"
    "e<&=?+XlgL39nHmuE8`Z@r$DzU1YuovZL1_JV;S$>6I8pkl{(Cen?Ml=P$mgUjmx3%D#_Eit0=qIhwBj_}91@flj3FUq3y^^XXj15IG8L_RK|Q"
    "CP?T|wFZKLn~7lw=L)g7=%WosfM#lev^E@~<o(1GCTR<(;+etKxTL+W@$5)ipAhb_QZJUza+QT+<TPC|?QRx9AnrJegk5uy16JMEJQ!E;*fs<6"
    "IP7!W3KNehDB-ljLwy{^ww9Jg#c@NK!@G|ki0sJYL=VN+6o=-Ju}EHjo!#Xa8anrj5%Z1dy2N||C|ve&jm3s@<3^R!XU7wkEMd7Q%}(NsVt;yo"
    "=2X?pWKxU<{=yfuew)qGiR&`AAdfp9B*%h;28~K+&12im$C@6b-gs>dJ^fK#i&+CQ7TS{4a%NJcQZklwWu@hK=%s>O4(*den`T97JR!TD(B~!z"
    "s4VE<z(g_E+l-=4=Z9xE@Fg$4hzV{kdV(@jV8HdVGNw|YW&u;ZW<0j2R<2&<q!*!{&|>(eqHRM1Dcgh=0{TnOyJWKUQR5T>f)E)>+rE1B>ix$P"
    "AGjkZM)W~u->bwi!U31e>C{b-7O*8oXC*P{)|Rj9gt91jaCLa^2tWZ97_CR)$RvJj2+aAmlT%Dk&j?aVch0jy%bqvKnjAS_Q<Mrs)s)CAt4x2!"
    "vA<0B@vXPaj(p|p**5*nK~bcvmdb_GYKClR6rng(+MBz70*gk0hGk2G@GWWJREsVY?MS;QLI_tqd>B<>+O1@`xzynD)^(7c6_2b9vaCz)-O}nf"
    "`AS<*gw;om^UfV%^d40B+;h*hBd6gOXOPWzIG=3+72v#h3z}|nRWG9!)|qjNa|USY6k8khGRLcHHU6I<IC;`Sn+ftRxylb`CUG@Bv~65z{n~3>"
    "s3GqQCOYm{Ip?yBQ|S;r^76vn6Vjb0U=+@wLBJ}ZCf9z<NL0>cfbF_f5gT53?~w+D1vLq`Q1XQ*HJ%jsugR5s<R8n7Se8ZlWYbapWP<sEMVT`k"
    "3sj3%V%uhLN=9b7$k*I)MWtp+I(iB~au`d|X&WYBK<Bh6y!J@j+Ld0bsPqhT0KTfCm^#5)VSW?zSoQ#+{t0;;obyU(SYNtmlK~kr*vDNhidsz#"
    "Z$c@7tZS95@Xk&lP2>`mna2vI6Jd~?aDGJIY|OpK#bH^cqATfJENG+9R}onLI1kRBAM)?oAE+IX93F*Uqa1l7(fw2uk?SeTv^(op-G1LBT}u=("
    "HwSMO$BFMZj;+)iCIxRwCWxG2^^W5RgQj4^xjc8=YD^B8F2`CJhBM|z+d<ixN=Cu6AdScN*R?@7C!@Rw`(!!}0h#EAAs^P{!V4el8NLK1ZJX8{"
    "*^TypG!IVKt4#{}HGy2jYE`mJbXTjl&7diirfW4?_A=H}bbewG73;{t@<n(Z>j<cL`#qBtSI4Cm-+oExp}86qUwgW1WyyVt(|j|`EL%EH;g8}@"
    "NAe?{x4LS^QE}2*o1zp&YhF<A&5Tkf85Iif95M@uW#eVQxiuiM&3w7GIDh^;)Xrq1F&yPwGLdre+BHIgUV3H@8P;kQ4VZWD-i3rwlKxN~$i>CQ"
    "sbLS=@X<$z5|0&ZvG!yS49UVR7zBm9DX>Io02GKFT|S+A_J>!tY*f*SUsJ3?zSzR2JDmFv@9*xGmd8(X-KzUDc1Yr*!A=y>SyqYFmY6(?f__=T"
    ")#mXGT0*$ty2bIo=1i^R5{+uLio*5%g9A>l(Bpm5^fVV$Hrre$*tkr_y-gqu4cZd}I9;`~_x9UwlL?vQFH6~>(-}<Y5$ELZd+_D-`UE6DIKWUd"
    "x{#Z@=^=eUQo7b$8%2edX<Rb#?}Sr;$7K`>w3s<w+DJ1vROu*!wdcE;=i_mu(&;dH6aj*z4H21TvoIX7>6y>-?}~e>ATJxa1Ws-8!3<?+*I8UG"
    "v#gOgBJ^vA{HymCYQjZNH(jPI7J#jKIm==*-38FADq>ak5(j>hQzlbc&0GicF)hiTSd0`NcR3)tw2T%Hd_j^tF0{DPk1W`)^>gB`=Gl+D$g31U"
    "Ia$`3pPx?>uod$W_=*p2sNl|>yG3zyw6?ahvvK*Xcy8In)ep$CpW~a*6VJLnB8g0NI!>}cZyM8GM(N7}FIq8cQ#ma>V<(L0r+|J5lzZQM`)#hH"
    "pI=xwwOOJaJah>_7tWoFDg+t$P=k#D287SN0*a(>%y<{?QjCe3o%WW?He_?EB&R0B&^GX+dHOWLHqh<t60IE!$v-i*$dS@ZbK8o`cJIy2t19-;"
    "wH^7Qd)gQR-oaAtjW!ZIMtBX&0``pKlv5|PAdbanI-`H0BMQHuB6(uD)q>CEItxdpe9JHZHp`rp!mRMs^V>{YZ#Ktc`m2g(XRE7{pugSG!`nuC"
    "dA<T~FWi&j^($B05e5Wdz}61k^n|QiSasK}7o{?SuVu+mo3P%pI>Fhq3#;Tg(di5$@Guexe|=wa+5mzf@f_VzsjGy&B2_!PssvfWkjtFD#t#~="
    "d}k~sS?C7i^A}G2_(;j>F-Z~MxR{wJQ5&69EXO0~-o4ytcEw<@u%=-JGqvg12{LOS_~i&HO>iZ6Gzfju04EQDp=C-lXq{!fM^4N;qDogB6@Coq"
    "l2@*HRavPZm7KAO+}PQ%jhQduox>3tfdF-u>^>G5^*36Wc*Y4)I;t=Bdi1h%X6n|7@id7?6unZ!VJh}+w=z^}!MSMp!r@p@-&mUquU&HqR5*@D"
    "agZaNY`rLl2o`iuX(6_5+#v7uwR+w6T|y;blldraiunpR10ZGPFbk5_c#H;)EMrL_B=s1p)+%;sVdHq|asrl<;=H`jb_tX$VXrF=Zjs0J>jip&"
    "Diz<4WBRB-oVXKXm=`ar<1AU=dm_Zhv^Jd)j?*GP+(z^8)L}$DG7}-BXI)%DD-UQwMv+0O$*tfi^ODBPA~%6aiG1}a<Oc<hT<7J>=g*rfb8}L!"
    "_j<d#WCJbh@Nj#3JPt$58WKPwI@TtsiF^u=KUZ^ebX%2ba=`#0)@TpWo!XUqWY1DEYWrf?^tG(nx{HAv7If5fB!MBl$ZogE=ct$f?8Rs71jB6N"
    "hn^Q>x&S<LulJ)ntc#+%-DBtIax<ejDmGhR$+yS#Og<b%CO1xVy1;WOay4T087_Zgl5jDPxYod~y@TNp2F|HUMaXG!IW=oVheS1IvzdZV5n))?"
    "8VH@z{lXc|{X&E-;4a!Mym*m=46pnB=vWlhW8`MpzE2-CT2SJhcL+)DdE~A9x|^0F05j=Vj&6zf5kA@Ts7FBp&^SB2%#{&~Nxn-<a9D;0CI0&M"
    ";bFEfAURcaoN>aTrG4CuL^crf@(9@HtLW@j-;KqioE(Q^ar(8@F2JTlnYY)=XSTbb$seePW=%7lNtw-PA5eXA-N&Tn7P8@UTAfF&q?KiPZo*o!"
    "hv)tI{1n1YGLe@qrRlY6*G!d_gM@|`m242BoOw)$F-#ir6BV`wM@l_>s4@zQ#B>^n9=XgF3+4EQh0{+URxFCMdOI*y(%dULXEy&Em~Sg+#z3;s"
    "MGAy#Di*3M2q%sQ{tFBBJ%_u?#i6LUK0fGyosa4Mk4<7xz`(^kT?|bN?0STW^O>Z?tf@*l^+!L)V@#N9{2U_B>(}eigznwMk%-AK=7>p?1t<fS"
    "WfE*<Q5nF+#-Btuy9^KJR)b8ma?I!BZ}rcdnP4KBw6Jr`SoQ&yeEP1nHF};$6(wa_atQm!LrgJVnqmUxevuEx|5&c^X0B5f#3b4)+Q_dJtyC4W"
    "@mQN_+3PoQM2}oyHmH#dh2z^12qA!8V7i8l2M;`YA-7&9NM6%%Vmhob*j_yK)W$lXm(uq^EfP_y*g)uFWt)eb2qt9Hnhye#5VVc=FMP4bj7n7d"
    "DE=aptzyHzb-4iR4J)le*fpGSWjW0`5oh8d2Hnt>nEWSaDBNm~w#qwh^buh7*tzhA!_Ycb&fu}JO${$%lK4EC2A^=5bL(L2Bf52vH793DzvZth"
    "_0Bztu!_Ot$#lHJpWf!|&jleq^(jMoX&BvlI56Ld3Byf9e2iq9OB)E{Zr;VwM@uT(64np0v=@mup*8wWJfZ)-@3weAxXGEChAKjxWC@+Re_b{$"
    "*Ap39B$`md6Aq`NdA!iZhG(0>FXX<Iljq#Q%y~jPM=)QQ$)=WF#!1Jjd5%*(9$<@i$_@XI+Yk>i6DCWWQ5PfHXEPHIXh?N5x%XEDbu_z*P-*w*"
    "$n2qQZC#?v(o|?g6H6-?LW-$g!haY-e~*6N*QSl0a}@jg5wf*RJK;pRSj%5Pz!e}><H&G<OTndNW79&amg0~5_sc=Y^lsA}WM0cJ-{|7SY-)w("
    "LKkK}j9$w$lYoTy-UoZ7V1^4wAJ86zVI&uAx_^0h<OTm#i#;x(6Nzm=vxyF+%3QC^Lj`4%BH?+>Gc90l@sR~nZA5aYTV>oikLD-Gq-%FGQPy|q"
    "HD_Z{l2UEEaAmrxM`FgmZCfsKGgc%v1k1o{)3#Hi8;YSnA!i}$3%XWS{~|0=N4$E)jOq}<=bE(iaAJxDZ+`dpo^Q7YgSonHchS)5V&cpdn}d`Z"
    "N<aSYj0J<kdbufJg}5dk5(IL8zjqOtp8yOrc2LYfJ9*N!PkiFc@|*~4du0W)F;ni~=yaIU&!Z~+5Og)0jWDO~9TeS^>mCN%zVInPskMCAHK>T}"
    "AECRbz?>41CAuM5I70^&hSuOF(TCKF&}DQPVV<cSd*`2hmQ^}HVyM-4azIib4$hHhdL+cPSFo9?xxm+5N9%%XC-gJ(7-Hg^VHU?AjrGyFg5DKX"
    "la!)E>t|y=Fy#UBC*p!jQOVO!&r3v|W0Q1qEVuM^vsr1hA3i+fa^;B=jf?n^TTG)m&f16>AO>w;{zJT|j}r<S&O^@D18U=<QlxA%_-xVn#E5%&"
    "_H1;bO5t0{Ib{QgwURt>0+P5CURf4b&T<oO`az`_F)E)SO<Q)ncz!NqdRorcg1LFq=5LvyNre^Hl!#K9{RBQYFE=U-wcS9J%a<<`T3Xp;kb*n`"
    "9g^{QW&~SIirfo)M#tH7%2thR^3@R&2gQ>!y3Aj9Pa(O^O5jRYwo0}!e_xj0mO0wq=?UsB_^=>I_i?I_v!)OoB~4b(ERMxW{4H9TvI4l!w=1Tq"
    "uRQ<ut{CUOP%A(9AO&HUK1?=~SSa^_GV}VmQ`n~1LlCOT;BRl;DiW8eC44pL^B1b!E`}k=dM^HJQ*UKnE}T<`DMd{t`Y@kfO52qnan&fAkGvK~"
    "3rIcBzx7rb=VqB=r4QQb#dhv^`dA*}fZ&5K8uWK=!Anc9=hRi-r$`5IG0Tzw1z-B9UG3_a_DhvutJ%4xa(Y8hm3>>cBSLnr%aOtNKDf(Wt<X5n"
    "a!XdLN_D$+lYhYsXVI|rDr@v=&~W@N>YB)WBBliMuMlPoN--ZI_|cV)$$vTKK+`sXJ5f<l4qRi|0SjN@UDwXvLo6YWKxg1I)3Jjrm_qZI`Qo~@"
    "nkoq>_}F-;jwizh;juX3isSk^TssE?Z8E;}l09JHACvEkS)ke*k3BD_s;CH*Qw>tgu=G4=kzn{aw+>i?z$v>p5$3e5D%WPv_b)>-0C%&@b1+0R"
    "w@fj_5Y}-I3!dkf=dRioe%tCX6BzXqN0^ChyG=R|n`LHaGC6(OaXu)>N0cM)oOz`hP^v6vp(t*@z0=q-q-iD6I42{g5M8^Wt3JQAS*LKJC-l!E"
    "+VgX4n5tx+uc}pYfv{VN*+?V?^njl4M7eHvEVsZq%Wr*)-rM@&4<UGIJ97&*PSP~iY466uLVZ<K=4!fiR?6>8AEvmDJV(y~8Ao}5Z(_#1^r<i%"
    "D@ftE-7a`}INP)pqBvFx*)M0lnfZf!G^IM`H!1Gb%1UVtUJ-9mR0+Ymm>>?4zkY3BkOwBe7Vo;;=rFe8$%N&*eT}jE%AsRsiOy4%h-?Qsy)r{}"
    "qbC84B?yp=dX$-+;=D6*ua1+Z?;MH2fu2}sk(?ws*B0`$z_gRlZg5aX;Rs*t3cVtZyi#jxU?_rNwY9ZLCeJibXta#mdl}NWp&wv|GO{}PGY~#S"
    "W)+WP`96+i{Fu~4|9PeotW>Oy11n#k|0u;&CsEA^(h#^7RnCr3NU3$t3&V$UlB$wuX!<dt==}Nfn3a6EN5^it?3Xe5mmJ0RH{Pg6uu)H3gDVR$"
    "Bv_-QfD<yxLC`rm%2ad@2y4bnmjV{33syC-aFJca^LD&fUv<=4a~U0dj~=CBhW+YxyE{8Oh8Adz-b?S>D)NNsHKU^m6`zZ?OLnH3>8iz*N7|g_"
    "F6d^Hs&n7jALwdF9~=ZvKFKL&!rMNN5zK3ahZb{9fd^LZ$TZ7VC*tl+-r#-u*$;-0>>B9=ZjZTmvQjBzLe}3gXVbQscl?7P!JNB4hFq6UZS(|n"
    "ur`e*mlWVVr%BO-R6EjQ1-4F#!$S&&P=z%ECFwh>he$^{JQ2_~*s?+41IjJhk4!%+MUHedTc$8`baaG(bZbk3sKQ5YZlSBiXY>I&mwX0`1h$&Z"
    "%4)4<Q79Oo<PLUhWQUHtXiX}Wkdv4#s}V)-+^6tvkHE!^8)JHFq;A3e8^V?5C7^el<2i10=dx)zTtQS8E23Bo+Av^tE}NR*XUxeHSN9Z49Z!J!"
    "WzAtFDQWVwZ7l0dF6#U%;rvQ@bQMn?&SZ;e5}abvwp$WxfyR+Z)oBo*BOYXDLu#?iub(^T6Wo=`Rb|&DNTKF4mE%;Zvh7Z7ds66Q4uxrsx5&kX"
    "9DaAZndR`{b`*3SS3C}7q|sJf6eVr93KrzDNqstY@JO#c{?R;6&;getE(siRr}RjktE<TLB8;0yHW6blQBaIZ%8r@e!fOyr3t5i8;1j_P=upPi"
    "Ud)Eiq)E#(G8%-ZWwhf*!t|mD>qB{vd*yTGEb2}tkPh&k7&5jK1;ghNnoJc}DK&wcVP<NGuKTX#Vj-57mt|Q%(=!%xKrdwZwzP|INbuIoCMs}A"
    "9mFqnUwdTE;v}tgol_#0r9<YDkaiyTwG;4)Sh<;PJAL2Z^44J##JohpkB3FMzLe{E{%ZwxNtE4yT&<C2gsKw??r=|i+G3>NOAZC5WvY6`bx#@+"
    "r85X<iRR|=GJRx~`xdnyE5KB7?gLTpIb--u1hvcSP>3XaI58_{_6lRBFyM7B;Z&?Z`;Ri#rq$vHtgc+fPFKv~Mky)vkIS5Q?vBWaI5Anxn6P1v"
    ";UXNOuB|<_;XkKBlbr)S{_^pN2b2l*d)xu7UK7{r`x71@YKp>fntHS!v~oej<=0tz%}T5|f-M537dOqlXml7MgM~>Cw7i^a?qRkuj|x^&G~M8l"
    "0a0sfXyY*b2w0^c^2OR)<FVpb<~?(Gej)n;%bFj9EL*QHX7EQ2i)WV2Q*1nN*cTTUG55d~4T{*v!mqE`8|J{SHIj*2m2NRty;0FT5}a(({%`!o"
    "FU+x{GXz?YwJh=w2>kcuaT1&TJrh-(z+7x{1|Y_wG@IbcceUAxc3X7HDZ!uri3tnnlng_ZDknM8YnIJMu<TP8+|$8F=F+80qd2aH2!_df<Yg2i"
    "O>`Haak?4=W~^6XW=-+#>*R>b{mm7+*+)EbU#5k~d;ysk@yb%STT`b0cZqz*1QTMuTrgAhjaOa?__iTkySl2u4!mN7&KeE7$03FgD}-3*dOPN7"
    ">@eL&C`N!oG5}c?hGd#!3Znd!ufLUJ@NuE&v|3fRvn!BTui4=kVPvm|*S)`sY$1Un3IY(#JC^fUerR}zS$%E<#v(%VtP)|Y2A1@h7n;iAu+j8X"
    "yY8?+diTyD#k-vWW-ZXoWTR6`>J|*v97o#IG)^qTm_K)(-()(C#nki0d$yRRIr<~8*u}kjaHDAU=B?>1a~!UH3q2Q0;(WKaX8H>0=<RQA-n=Pg"
    "B?^R1*tuD;6{OD0xCqo=V5UWHdAYTuZH{ln;c%ECfTCMPo<=#aDUJzISGTql%zWh%SEPM>l6&t+A)7&WqNk5(&3L@~1kU0hVEn?IBSBue-Hzj>"
    "1GF)<>Ex^rha=P6Xv~ytQcLWi;Q%ngX>M+g5jg%dj^*RRn-%WHG1EoS=XA^v&|b+o$H2tcjL&3a!61tE5w(z_Xwt>KPbO^7<k4rGU!Wh(Q^jpC"
    "AC7!7<Ek7RZL0LAM@I#1XzpXG2=_lz_`E<NJ3Y@3{L3|SU4EeT`?nC$H>Xo1q||iIEDCvAM2HF(S~_d``gQK?GFIo*sZ+FM-cwJNi%6lDVseRx"
    ";daG?2M<;pGycN!4e>b)>GfC<2U+1Y`m5z{^fA7w$Hnl)6&|Jj^S+G4gUrpwkhKuKN>k*1e#8~rHl5_xMLiHIeN!xnRQvT%sKxA(dI%XXy_0-~"
    "bMo>GA8~bwR_B7?QNRQO@&mMfh)!GHa#0?mTN0{o3nudag+>RKnuv`!6i1mSAaW>vEcLG<SxI361jKc4G$v@`qqg+2xU1#f?p@WVQ_xU0Qhs_&"
    "PWN|)o_bc@d@%Ul|MkC){|2?ElR9U9n*6*zQcgmj)ET?_!c2)|X^$xrI=NEan`TNB)qj~CYG4jM8W*ewtovGkUnYv}n-qX|)hzjuu%}{g!P|Z="
    "(c&v99kwq%+);!WGP0fddU0A5KY-8sAJ3uL?s+Afvj>Ifh$#<b)0j;DaJH`}63q;6>tDMsf2Vz3HaczrA!LQo*P<ZE_5DrJ2(H7(r(D!*jd!6J"
    "sEZgOV3Q&dJGbK(J`LfbjUww$EIo?{p3v8Np(7qyghBhXbSECYd66J;y9(~S_jF4Ya@Vc(fBteW^WN=!Bm2UaD!Fhk!Seq*wng<mLFc@9S-O4I"
    "|FS3&2$IcIZE`zZUs_GkLDUx)^-y^Yim4raM%2YcRm}8{)-F_4Wu(U1asQq+%mepK-a459-fQ{KznagA?Klb4#_Lo4fQ<Eqf;2G_{R>juj3Q-j"
    "|CinpY5u$(_fSy!WOOvq0WCo$8Yfiv|MZhb%XGanoqy_jE`Avjrz2ZDuWw70zcqVgCt@;{9~-ZV#ql|x;zc#CL0f9{fr<-tGduI=QhiqE`m*?f"
    "&9c|GntN;=6%?W?_HR?vPfPB0zuj8u@96#zL&p%^%MWMe5?)^Z9yDuGX@of_Dz~JgpBwD*-;$mF__C^7OZ{R?ieY~<303mo{!qx78fdw*-+M6A"
    "Uwl44dq}sD!rT|=<6mW|(ME&&T_GYDDwH<iGkG`=D@fnCkv%Pse2k=0$<YtCxWac!Pd$2|ar?9u@2UU%qCBir+T_n1Y(R9BBPnr5LTSZ`mAKN<"
    "fAh_LGtnuAyxrGBZ9lCGQ4aq97QNu#=?%=~py#+I?te7Z2cIF3sm?bmkj+FXB7+5BMT;@#Jc_h00`)+DDG*CCPTXtJuZK5XJs7p7snJNJ>s+N("
    "!F<01G2=myr}V3iwC>Q}3wleHiara*U;W5Gc)ZT^+7&YGYrmlS{RQ3bbH#aFRK9m-_(Ic<`uj*l$qc&pejXeUFufE6_qf8Y3v^i(U@P^VP{ruW"
    "9sWJN<Up)U_0OO+M%5=Q)*5rCt`fUBB2!wVG|{TAAVN={NNynACDR>4)j{U!y{$QIt<#s*>6OMjB46rY#<b4`GSM%;`X^11wA2sZJ76{Saen!s"
    "RPwYyYE#6tdjAKR1v)N+;Aye{+oPf;j`~@sv}YeYk0y?pMK=+GA!I2&kaP4Zmp3z{n9nw5*{1pzdT`hldLZ7TnBqw&k&#dOS8@y*ldx*5XR$#W"
    "I?sP0+7Y@@Nf-5Q@Eh`}ccqpaLbnR(@qsJqf!>|-^+&=d(U&q&eLmS2Gu{2dpx)2BdMT^?-v^;sQy0LLXy|9XLVr&*W4SgJw~IvAboa9Z6@GzY"
    "!kHN|lD`wmRK>KY{nZ&VAPtxG7Uz<y2r!1UjA#0C(JRBsRMbQsu~eoOx9A*WZ1_hp%TCPQwb!rR`Db*A;+g6^IC`=wtZ+6f^sd;0Y^F-ctZeo}"
    "bq4t{84q-HswKWghss)dosi)5L3UY1bk^F>9LZgXMbO2fyKhbUv+jN5U>K;%nQ&9FUk`s=$e<t$a0TVZ*-b5@i8#u2U;ZzNcvn~ZWZ$&f*164W"
    "D7er=p1mo*EFLV2Wcp?K$dfIRj@QI#kw1g%!|QV0#efiXs~+vWk?+Zje(i+oVJr^N+>rKegZ#lW`gX1>zj;0vhaGt8;%zzRK`Z-NN)Iz6bMlCm"
    "%GLG8p3r;B59Z0V7ELuw$Xmujd3mg}g#6ocYCT^~Rj$20ylvjuKpvs)t!OzAyVjEZ)ZY^LiJ=l}SJM1#!Gjm|nhZtSl{#O@K9R*A6qqck#v=b|"
    "rPoyd<k4*;o#$YP2<B=#{iqHKIx@C?B-V@BS)_o#jSS+e*<O<E>RKzve_N{;&Ay_XdAq1J>XV}jxm<-uU(ajeTQaf5PI^hWgvL%6vX5H9+g*=P"
    "D;bD{FTY;xSDqMuqi64mb}iSRJCe8Pj8zr65nDeSE%vl5<{!|-OTQVY*62@k?7Y$g)l-X8>MrKtN>~5O&3uBPnl-`}1b2RmOwD&i@K9wx^{}a5"
    "qeFUMJna<ZvOU?rYM#VUS<%sIDxOZKTZjLKj>=Hg`e}BXu)!o6Q*4_)P}l18n4@>Z2jr#W-d#@mzFDY8!LxVTE9#&0>`m=>dvc=XS3-FtFZ2gD"
    "$q3R_y(d-{guPkN*;4&0fBb4OJ&NC?w|#S{axuu{y873DK*nUO!lOIN|LN+VK_vDM)p!8g^z%Hy;IDa*pxSSUuRYTvWZ3__=-U0yiQiKX-06lM"
    "rL|wu*1Lr${!twMz!RsmLw0ZSSL8=3P&E`!h)JE|^gp~fZ@I1NUG>yNeDGWE%Zplfo<Dy_zsOXAjLG!$k4FatmWRJd>!IaTb1DHNe4&seZrb91"
    "pXqVz)*jK(;QoN_=0E+n%$nZH#B{%=bg`(Lj&OeCE%6s+L#52YWsh3f)8vxHXX!gUseVk3m`t5+enkD1tSSn8=09=tUo4Toz=$(lKnN~u<@#>1"
    "C$1_*pj*;)_!%AF6~$}9n-(Jf0_|IrpTmQSwTX~xx>?nP1@Z@C1)QJIl5yU~!3x9(;-p2AqDzc?Btc=XnC$Iu2af_v&kebkK@t`PYIZyaCn|sD"
    "AM_|}-vIQf&_YZ@4DrqX4)T?Hr1YE$VJ4=R?~Nvod$Fsw?pF)Z?I+MZy~_%MSfY3I$5NEc7QVg2x>kRT7-;U!qWC5uA<5dm<R8VaR-i1IRa5dg"
    "3MmIbfCOVC>WaC3b;2E~b;cCs|B?3VfyT<vzg-IO-`-S_^Gc!S>Z>Yhph}iy&qYo6lz#F1)w|wz@laDexvIs<hh$aAO7(wBZF&pS?)}e9a`CJ!"
    "R!(Wz`ED*J<FSqcT9yY+4*klLV@pitl4m5#;DP|4d-`3W(|;guwxBchgyM0ZNA&qmJK7D&%T@lu_Aw!YE(TdKy^VJEyUBzsS-+dfoIX6k*omeV"
    ")xQ<`-YRYX;Dv|~N<S}ZWTQUX#2`d+75jfxT>1amdhch;uIo%}op5t}sbB2w*8!b@4#<fB7yyC^1PmsS6h%_vh>|E$q$tre$G7G`@Nag_5A(y6"
    "?ediEa*b+aTcr{;(u^pLI1*_l00a>`_sch)u!GmP_CEJLaOM&0?)Tok=bp3o+ADr*eaH)DGox5KGg)gs(B6}PlCSls&Npw|i$&|20XmC8LjPPZ"
    "N%|UG=DZRW_F*47%r=4kwM|iIj<TLrYwxvVK57jbvVgG~YQJI61;>|i>am~Sv38BXF1g*bbpC8$vsn~P?G`oJpRoGF^M*a%)$t3#1ADBhHq4Br"
    "-_DMiy`!l<x0TQD5Nn$G|GbEyKl+_7M%knsf8QRNwc~Bl38qe~o;4>!YM3{vWs;<B8f*f3l>YgPT?{su^y0Z)dotTWv4B^RHHCeOm!CCt_8R?w"
    "ZqZJvSKJUxGuuR|fuB@=b|RP?^uNxqL>QsJl+1BQkM#8jKBnpo?>aJs7qhE>f($%ugltaPoyd-sbdPWRkM&B*4qt#2QkdC51?#m-{hX!NlxBc2"
    "XLk|{+hi9FPE|T*^j}zo0HQ^``*QGSH&{e^>PvTs-WlBf!JX{rY+x^cvzcz`OB@otr@CY-=3iVlS$^Rz`uB6CnSamksZ$NJ1YTt!xWJ~Jy@>qZ"
    "-DYJz$KICy_}-m=pv5!xsLi&2X-BV2;;_@ZaE%aDaD4FEF+m<u>6@5D%HH(lOrcQyBI4YnyJIm(XW=E`iz<hg`L5NXUd03yR`yFb&36Xnp{cP;"
    "sOL>M5o%hb*m~9hJ8u|si_HC~sv!jU8@|mAidJk6kPiIv7aC(5Bp+bQxi;n)MP*&!W!4_#o9f*zt8aXSt+DB-i@4l3unWo0mUSyJVbzw~WKP%C"
    "So^>5in4oIW*d^H{o9!1!1uDJl+ZQZGhOw7!C)WTW-q{U%=y}*KTPK`K6ZO{e9d<Mrqq@!5N+js^{08qs(C(NQS)riR@Hp(H&Y5I{~y^8Y9#h#"
    "MOU;<+w`0@r2$%PsW&jEdhGkI>Fb87?08+e&c^}+zM^;N9lF2*6WbqNjlReBKp#~l(C2DCBK?2jGky8B8|KB=ej6&PVU^;5;>AynfHMUtnc~}i"
    "`Jo?Q{rkUs`%kk!8x9(OA^hEc;j*-LG^K&PVhc`cm*yA<5gn5JtQ!Pi@wkw;?h~5Hj1o5`&SigoL5|Yi*8uQ2tkHFYc76GifAMeS;x%Jt{e0)#"
    "QK0^6Q%GgL&QTldd@?^t9lJY@0ef`nvY*JqK?8k5X!m#_5PC>h!Om(f<*a|Ol{a}gX|mWuUb-_TUM^&zzQq0vYv)DB1Gsz-OXnS}8ZYyS&16WL"
    "1zG$(q=z$(%z*#6TnD%gn9JUZ{l8RB^OEZ}Uv)iApXa5$&T2_k!Ri4fyP}UOk7PEAeUZc#+1t(SW)B&oPyiEep*CebqVWjQEr>e502IJAe!P2n"
    "nvRiThwoMUo03Kr2GMwsap>70l#xCm4?S^ojiXI%zd-h*gW7EgUfEvbf;X?)y{53m+k4?*)LA&!kD!v6gS+7dYqoH&GOj2O?4aX9Qi4mc=Rm_T"
    "|M-ECM96~6a??(xGaPa1X~@dK+Fz6r3!WXLUu69)NYS-lNxRx%I^MvWCVZ!C(p(PEI_7B>ji)`oc0~zGRm`enqMSH9hu^5|Z(S-@u>i6zAKW;9"
    "iSOfK=wzu-4FrTgE`~>lyI(IT?t1=5{Eo5fUwJS38i3(`91ro9aQWmTEvFj&ofptl*z|K&<chCitUihwHw6tZ^o;mjXX(+uVlD3)F(9|er6^Uj"
    "P|(aEytqR*-{9cv=jLzR`o2a&E?wt%|CWR63ahTubZBmM<^s$DmhMd~(DD{^%fLI(i#luA7kHOntz6e5*VQPc-;#UwxobEI<$q`GXzXeOk5~M2"
    "9J7zIn4<2F0!B8#r+(N9FK^wNG`D|e-%r#}T}h6<B(rWtfMiP2*{EDOI?G??961_4X{6KZ|2-eK>yYW(v`|8mzJ-gp52!AWWVB~##|Ruy+0$d2"
    "J!GEXC-3QGVs084KyGHuu*m3U4x$DKN{WA>viE^G$7-PN_2lQ`?2!5o(o)1hOwa9@F&8sB@)a7&OEw|1pVGMu@G$d&5B&&7dPa1X72r=|vt1F$"
    ";c2>w2YyLtr$s?!Qa#HhH!T^O+@{;Ys)ap&R?4-YCNm$#w$+8tct_Fa_cTsr(sYgB)KwtL<Rf#ASb_bv(1r@NrhnoaG%a5YeQFz0pbMVHOlI5`"
    "I#(#2{p(YQ(s8rS$L3B^I-1B|cTcr+Y3v|HHm{{lJYxslx=CJ7PoN;M>W7HFB6v=S+*4>4wUaW|3eY{e2PflxmJkj|t>cVM{=lHaX!0%O=GiNv"
    "Us-8KLJqqNaX6-XKTFufGk437Ol<IUj=1$U;eGCLeSOqCMQLB;J2%}9FUoZdvc)$vraAzoBI7++A^`6^W_#+0ITorcH|&PLBYCRp>YAZVyLC%A"
    "R|#5O!6UbR$|GdwS>$*(-Q1>@ST}hf=(xU9xwhw(6??HP+i$s%9`JVL!8tVJ19Yp-n`NbA>?EB57yyk`U~3)jv42(rbsioxp~G`5dT;zC$8E3c"
    "YHr$g5x(;K1nJFZ)%w|mvembtUzho=2eLWZHAUgJ);ZE1qbb79AX?*xneCcTrE4M=tL)TbYRLa=+>P6ok`2bh?TU3{RlMLO`-R4XU#xw{;L<V="
    "eTj~VKFVlO4XVd&ID>|*44k;PMl3<unrXV}bbA=SmVJQ4*2uxqZgd$x+gR-CC$Vd)`UY^g`VYx<h25pd^J^>jr)Hyl>|tmiTd?0|o1h@>*|hgn"
    "EoDRKOTPE7c{1O8Q(BiDk+G%&GG!&ZO4Bh~4SwHAj_G*!qxl7U0qI(nwK-7Qr2E3>FN;tLBM@7~BH7~TUBK;5{+b^0oXK5UKu#7o=Tj$mh1v6e"
    "E|a!uDxJ70*IfZZNTZG*a|-zUBb8I(=;mH!1Ph3GgnsnYpw`nXv*e|~vg+W!#e-_HjcJMCP7Jj@EYPf?w#0VOVa9v4`Z1V1j~_e%B%j0l+|BDb"
    "@O<lL&r0Wf2}k^tJh;M%{}IuW>+|xkHL)r^2i*t1AX1Zb+0Wx(BiMAnEUSGe?W=$M=SN*{uVn||Tm1WEDs+jw)Z-eAs1#6wS?FOZ=mqS)fSPxU"
    "sBd}XR}2KhxZ#$8K3KdAQyq*d2<53@PRFGuazQtO9C_O(1s3_hsVSVsqm&^Zcm4b`B0x%{IPZk3-}sC=ygl+guq=Tqv|#tu*w_(Y@sm80QuVX+"
    "QDD)p4bfl=g~iI>X1_hmkK#D2>VoGBMjmCn?|3CXOE*w>`UrpMW%@2n(yLngjvn0L?!bA$By&Aw0MVU~Z1*m~s6XzUL33E#v<13z8-qW;c8mR|"
    "u^UR7Nloq~3C=}#SQgf4VNAChAa(&48au8SiYG{<5?|!BWe4Ui6DztOzQ!kITTcIJ?x!|rdo!|Q+Sye0jXrw^m*EoX11ni~PRUoNFr=UI!-if3"
    "|7Um*td9<>guc7i(C^s*bksw5dc3yz>oRsCSH<BoH1KOLUYNaQ3xg=@IRVkVGnP0ahp{}lun8+n+9&B5dWh)5l%J#Fk{j|o76_8tR2QQ|AZ39K"
    "UBaXUwi?PIIZaP!A$qH<jPE{O?Y(yVY}u)69GN55{+&aTY5T{75pn2ZK@iI~mVfZdxW{YC_q~TJVcGyM)u7=#Q<2rnG%zTxI3uw9RsPXZXil<$"
    "cnr_fADVsCmlugb<gGXN*8jJi&K;<a`|a`=czH5C9<$v_J>)DteEcvK(@zk6CH%M-Gk>{bI0Ebmp5vR(kK3)j{SXH{Z;Q+7x}=r<D*J%H-wMcn"
    "@l#}Xbi|LHr26^k$C8_z2p7V$VaX4aRh~JTKlPC@kUNWIcU;#-8Rl3O<-fvY7sr~W`r&|Igm;$EA5Gh$xeE7bn9*dNM#YU7+JNU`S4LkRCx$f@"
    "Kb#d1v^gzf@?E?DWNC_!B(u7Fnb1DrzIG3&qm6g1GNswYRbY_n2+Y}XUn(LJ5mnK?I9?MY4ybWzBg}PK+rYUNhMg3@RsKm)$9gXgwfurN*U5-`"
    "QN#Ya2}clVU&m7FKYZIUv?!xy9GQG(AE07>LtSQPebKu7CjMw_YK~u|-COR?V%kFPurt;l!@77Xo&AG%!rK437xC_uktSNZFQVA<z04(YP!%Z#"
    "x!_lq%7;0Ozut49<`^5ilDqdcKB>&1&G@}^!G7=gLL5H*%cGcIsWT%@s+M-$A>x&LQD|vwI#$Es#F*s|vT=G)yo(nu{}_j6i~aZ4`L(Cb&4+>u"
    "XR5!sQl*Pm?mVKq4{x(f?p?lXGU-uo_P*?&{VaJr-`nM&)M-e4<oN0)Ek6Li)Vj$ZjwIY9>K$I~V^%*#c3yuND>+wbE?fy_@4Fv!T9b-f6?QC6"
    "J6lrzBcPnEc9V=3q&Yw)^?sM%ygu;LZFc1d^q;gUPXH#NqfX~z&PI)08nmLbX}iM*j5XyE>tcG=Hq%oW@G>61Wj)8qPcRY`QOtAqU#w;Cn`Fs?"
    "gA8JVHR?CtJZ)|N8q7KG#YarBnZB+-^wEr-&x;8yWIy>>>X$*%=bH(@^SI{)2_h6*_{0q+1XoXxW$&laVY^rzu?fsa=hO>;Bx5ZTtICOSa<Z%*"
    "bZ!1u*|A4mQ{VmZqf@P74_9C!Z0`;ZManTeo0D}MF5p$|F1nEvnnMK5ne*-Z4@dLI&1=}ED)pZAQ&ZXWyw7g(JIYS$CCzzhT$a?^i`HT`NxIKp"
    "!T;7itH4&}dRriB`0x1b(Y8DCeRjOqANa77_WwS5?5l6CIe+ybNr{b}<^ndb(ABocmyza(ATP{5AB>?>&N4rU?zrW!XZ%SLH?d~EZjea0A|iOF"
    "r|qf(v8|3Ly34P*W+`4_O_D7nEWuhWAcc{L{xt(pvn)YfGD~}O%sxZi-sEHKus&>sKcZykd+cP!d=`fq?4L@++|J}Dpc&@7KLlELQ?tqIf<k0S"
    ">G0V`*-46IQp!FJ_?&D+Vw|@h7h{3;BM%vG)R82iO&&Ly_xN~6=h$BTaU#}h;&lk62h2;`9s1=yBn`<s)9yJ(^2;dXq5<Y{7UQffng$R4<GPGo"
    "5g^)^(s-mK&0^g)QD|E$kFVMDU2w3<k-xJw&)&>u+^=zRHz}UD=`rva`aW&IVSvwM9D;ki<R49YC@))c`U!hwbk=AW@!8EMFa%bP)kyU^&Yp>c"
    "n6M^}z60KwHv!Kvk3EVHWY;Ct=Cj|jdA2Gh>+YBIHt3+X)7)OjvI(8&S3h|9+^Dz4K`P9dI2O}^XvY7!?p-E}{6`hHv8Vo60b!!B3Dt!1#GbQq"
    "h7PBD^c-}Du)Dxt+IFoS0b9?+N>0#xo6>puG5`m%L#Z7k_uWt6>xdq{m(O7O6#49tF<<AP8wnjcW%n=)&s%((?M1?hM0PgP4txHvP2Se`W^{;m"
    "`o4sH*nX3B$rbBd3u%D*6?+6@zK4mX)04^bcJE}Oj5z?Ob!O~^TpYZg!z8CP89)2Pt$Q7*glUN2&0YQkP`mxXcEdo%vJs!Gp@SVY=w%D15`4y2"
    "5h%SazU60SE$_F@dtxLU-cn`<Efz~^hvMso9(FMvJ3JStXZU~^`nq^P92q6{yJ-8LXBW`^6VVOC=x&!z(e99SCbCmy%+KpJ``Z${NMKT(rHzM5"
    "`in1pXd8FtTq%(n{W&sU<!8Le*U9o@r}>fIY_hr0TO+5x49hG+VT9AlO%@X0*11d#uZt>I$OTUH5OV3%QM;GVA{HOe-S8bwI?tQ`dui%s5)wd0"
    "74v;N6E%D%KmV1pz24~o#d<QZ62Q3B0L?ZYTVhX<h38NwWep=~mt!7#D@BNt{~M+M>x(apr-Ov(8J}C-Kl#FSO7|VhIKID1_L&D+iLVM4e%^%$"
    "NPuiXpF27lvtv7^`dKl&<WTZjMio`+w6US8o!+41*6I2{AO3|N>!FKfv41QigRM7zlfG#$;(1Ri&7x<XNlb4DM>$I&ik7}3!Gt`j!GqaP2r3_6"
    ">=mp_pBaIv10Ek`w`*+E7KV3TL8!)osmXlcYXm}0J6pf!w4n66Y&gC4I=lpB9m*V9GxiSrVL+*Kw&!%usGhr_w8eVK2HceCkty%0qEgNwb0<Ul"
    "EOpvM|0YT8Z#;d?nqBjbwyH0rS-uTGN7B)n9>u*phU2sfS6Trbhhz&thf^oP&WrCm;S)w1zlU%mJ8x-(!u2=yl;;&5XpRq!u56HRQkUcohqq<="
    "A)7|GVfJq7;6!YK)tRN@%joIj9dP4c^aJM}v;R0RIofO|Lk3B_i1%XO_aLG>4oD1+GuvX5J~=FBW%HA?3oa5iz;iEvLWFJo$1&KXc2vA|iQVza"
    "mgO+mu#u&grRnJVWm_GZ#L(@01PGh47k90Zksa*o7@EVH>yz|E9S(h^O!KQ}t+Q!-PKU!$K%+mwXltsnU>}*wE4J1fSJ@^10lR)1uH?nn`5J40"
    "?VENMN~@NthRvMal%#xq31jWvkssapoH!LZ-{HsDQ!=#rrj!RVAB$T*!zw{O)7oQ~Cu@FuEBGUXIw5-kh+&)b;6d=3?TH7PNQprfLOU147ym44"
    "e%wT6P<nMi`sDnRbihX{bV9>8;x)SH(0>N6H*M$`x7X~^MENA?^|D@1RlmjR{v3PB-OTkvm~7>%uWIzJ59DE7n*j0I-ZZY~l3eyqq6!%ky+ZaS"
    "snY0?IcIJ1G+JQOi9IgMkX`;fLIr-)F&e(`Acsm1;Jf_mWUrOhajO@RnBafy&?w&%ys|6%d=qvuRfpJA7I~<BAMD;2iVhr!12Ug;6uxH*{nfSt"
    ">K5IO_0q#xV_s#=qw-CwdX2J@M40JOqvwf&aP0vYd62*`!5V3w>DNaTCDZU)Q*;bj3*M5`{HZ_nDT#vl>oPc{*<uf440!g#<bWS2+Ek;1;hMO1"
    "DMwP-Ki4znDcie<H>r@aAK<~Rn&jJMq?UN&+iQ{tJi~`Al!_kI?Qc=Gd5a_C_cwd0clf(EvZdsAl&uf<Rge&(>uF+dPkQA)N1dD^m3`2qRPt0g"
    "=#xw7JeB?I>n?nrW*J@hzaZF*k-m9<FWJ1movNGl&s+u!L;8`ZYtsaaXVY7PD@PIF$Mh(_|KqHVN8qvMJ((F<OVi{d9SCSKj^aUzZQ3|2-rK|$"
    "EC(zim>wo{(Y)hbTa4bpptjE2v98Nn#u)g^D;^kn_X4OQ87Tt&oX*;YAI6pA@0WzliiPeS(nuT6f<~@djFlTu5ik!NAu*kw>?aLm;7U5ceq8(="
    "pDJO|d5<-ZpstJbFMC}kiKTT+I_SVcAa_)2jPwpD^lXl3a)oujpHB|AW%oK?^h2)qa_j>?R~Hs5WYYcO=NBfXW{a^WZVDVf5nYx$<e2n<Z+jK7"
    "XyGthx+$WmCe;0cMVpV5_mOdsQV_m=aq3CU``x9rM4R*KIlx1c$uYWm5!3E&+MUgOIkIUF$K)_=ycV$5;HA{3*s<>=(<Bjwqf%?oE-C}|+iVRr"
    "*b{ebepLUyHtO6od(2^+{e&!jX6+RWeYQ`b1`9U2LC0LGB3<cSlB3QET0q)Z>b!ton0(}j!XB`J_;vTI=@dvPsWyc@x(7*p-Bw;zniF6xK1=2z"
    "evsf8*vpS)qn-Cib}KUJAyX>RWTy%OxVP-^`QN?Et^0e>)73zJi)0?ZnXvd)#-=<%X;J*c6)UOD4OfHbGyINheBW*J&{-dAe@_^oI2xzgB0t-f"
    "`A~mxpB`q6yOdyds3*?HPMl>}Bm1-|!2572AKM%Zc6v_+=dXPKfnM){tq<GY7Tve=Mt)eoYX8-Cx-!1ZTkzJH9jI!u`XzLbvdG2i_I`eSzXG$L"
    "r|0u~+x<?GsmP(<C|;Fdh9pg=_A1FK7rUgA;u<%K<l!B8*$b)5#=0?)vip~v@#Jk>mD6X~bhBwIVago)Sc@)eEZM0gKXS<0<L!CU2nW--{{>x1"
    "4`GC_eRBNbsW)OPM$bA*y-QQlF&6euTl0Qv&;CB$VPC)e6~6NSbT4LS=O+JU|ICQ@!M0#kpZYr1HOKQTk<^(VdZdiIOwX=j+G5X|$6bElmqPs^"
    "Ddrya+{V_Gr1lhM7#$IF0GVrRi66#aGmoD#C%%>_`z43_afAQp3H0h|T6_}LUi!nIr3YnvQQ}HCR5_JjR8s285v}y@@u_<Dn}7Zqiyq6v^TOnV"
    "&mKz>)w-~Q1{13$Jz^v1@B$fs>d<o(51e{Y>=%y@_rAlAoyLf;`I-L4ru=)BlpQ<iHKBpOFtjh-fyS8Q+tM5bYM8^Em*_YCD$@d{1x#b!eB;)@"
    "szi<_{c)dqJyaEUS+w3vF@f+MdQT;zt45-ps#5B?rcX3K#qWW=n(Vro7RKV)$Jjrfi~t>#N>GjfuAcu(k({673HvD&^Ed6iD>S&nUKP+mgX>1B"
    "EZS#4l>JFx+q>8CeFIlmU|aK->`v?BFbsq^86XwYWBoE#pIEd@=8|C#R~wn_&cc5-=;0QwV?bqto-rJ_$Cv1^sgF?T_%AZE38@1a+CYJ;!GOYW"
    "i2#xUNd)U+^_m$-jNz&j37$?s8LS#o`piJK2j?Y)+hW~eV2>%2R0#E1@GEnNZfvo0!ZLPTUonS}rmb{Nh<=h0Y&OX3U$a?q-oK^u{8^RETM|Ks"
    "kOKs<3dOwLuM-+!CMZ$o7}%iv!@bY$er(^bFw;onBkcD+P7iNT=4?QhrRP`ZfC(&H7u0v{k}DYS<;%t3zFsDE)YNRVpJ{FaJx!C6EfmlWFCaTk"
    "92rPnK{8oePNapXxzutwe=@6z-nN<OPOwH;tub`$MR=Gnc;T|u^K>eAq38|=n_0A5<s0Vs$v(m2HiP~NrCK>=Sm?(9Kt&!bHHQ(>W+Iq*>pWa@"
    "vyR+BTdM`p54rg?a#Fod^yv5h&XrZivwJ|QDGpplU{>BQtlY?{fY9*OR~*||j`Fh8fK$)jIR0xXL(I{C<Toq`O}Z~+LEoga<mTx&q=q-Kz<6^c"
    "K!Q9YI_*I#`bp%y#p3yLv#Yi@en+ENWCwiFba`Ua73i)>Pi4Nmr|jZ{&(3WPhAV6Da+sWPW>)P5TEa*|1id9t2#`G~O5iPrpOCR_do^Qwy7s{P"
    "jnHG^BcIjkt0;^o0MYc3<1zrjotFFJyL<0D(e7QB_$h|w<KLX=@7gyGoSyUGdjv_b|54ktNZdnY4h25MA99)xxiAnX_VGswLz??q_*kHHBTNmS"
    "XpX%RxE@EL;HO_*9k3_x(cGL+Qj}tSqWsy=yn)Zl?EwVKS9m-oI$|CbP}?>MP)6G2jN2MzPbk}?LvMMAg!LiDEbXI?%wSp%ca{1a>AHOCcW3)`"
    "M}9@}oc-}f!C{Z2xbTNmdVc`O0{xS>z2>@$Dg=;)xnBCy#i&3qKprA7NVKPSfHP3k(cUQAb);&@Jm)6J{6GF9-y^dUOUnh<v$4*cm#8T9OYqDa"
    "AX65B;~hOX+8BzFm5S#xh~HXEhl*<R2l+Q|d=WVpnW>r@=e9_Z<lJXHdhkayJUR5qQ$SD-^`O2cq4&9M#}?-DxV!8yU&}mnRf3BOM!5aA{EA(U"
    "Lq2Ja-z!a7$$wWKhhAwIn#KeW8^y0X<}g{lc1go4FxQhSk7*%}9Vwi7^(?<%g#o2)4khjT+ir-sanYxlHc=v4xArL?^A%M%)@MVbZ$sm=Gxz>)"
    "VA_udrM4Xs1GjWYyT(1YqY_=70dF>9ANVBdV7-<9Kk@(%GEd7Akm?tH+}I|52F4UTVa(=Js*ouseoL;bJ^8hW?_DL}RLDO?`j2|gRen`herT2q"
    "eA%1qwr!&J>*WRc7#3vcKK7&ZsRuJhs38RG%I}COK5_4|SCq21de$WDTJ^4d>KlI^UHm^nI&d@;h->I$d{Z~IcRdee->fW6RxFg*8CI}v*HQ5^"
    "de#3Xw^^J&B*QwL8o{hPdy{;@mZen2nAvnqFPomNd*4%I+mwG+vBg800wt`g7>h>mL#uk@vP0ue-R%88_5pg1u1|UBFYU=vU4wTlAIZUq^?*Uw"
    "lApP5{!ZUM2lsp^uat=!nfpH*Zw}lzR5*`!d<3WM4@rQAa(kZ>RkC3KsOGzS=aBVI1-WS@@X<W5HK@_O6Fn42kDY=D&3@vm_=}gVV}|VIso!IB"
    "#J_(`p^U@t8uwIFhj;hUPeIY#6EcZD+jV73k5&qysY8i!9>oUc2yt{WCYP-{+OY-d@==z+c(|WIC`zV~N-3jAmG%V=H_4%Qtq)3V?)ExnRr-%~"
    ">`xwA6EXN;qxlg^9?<BRzP(9-6q0QINtbhT%doRcStYkMV7hq|k`X<w1t-S#?{IM^0_=ul-<wRa?LNafp`zPDbP%RFnN^utl+(CPbOv*Uh7Usd"
    "ppEf$Yu-l0U7_tcmG{(O*tIL4Yg?L81j-M7->H+aWQCrBkgoDl_A2k=YxR4hf2CzM%!-q8I+)Bqm>`k+YKlm)A%5q(Zrn+|EgJ2D<&f<Fx}Z=J"
    "rf51yWqy#RW#xvwqCc6xU3FSL4V*>(Cf4I;MLhwEUx0J~`+F^Ar$D^@5EP00WLM=%<&P;JEwZ!tjD&&LP$WtnpgTteS}Qk{rk9|@sh9AL4PC|t"
    "$}m4DCB@mZn{<GPRgs(Q?0<BFEsWsf*FN3bO<&F@he?lq>rZ-Fw(!pH+T%SAE#9rWSly`)dkCDY^mQ5hi|Is%MxurVfBsYje`$5?J%#<XFPT$T"
    "=7wN>zOprw(NiKb4_+A-${Vh!_Y>?vJ#!#R-}!1$t-bXbONVP2U4sWaJnyE|(I`KQIUuafpEu5Hv?asB6YH7>JK=^Vu0%yT>>;V4>oUJf4z{A="
    "WpHt13ap22vs}Zu2)wZYzTX(XpX{`Ou|%Z9a$M*pFlTM5%V`j7kB3|h+#GB_zR888cE|76(E8o$9pP0`z3p}Jwv;$I4%^~{C+_U9qCh4&NlgK9"
    "?2>ssH}iJIIj6t^RGdD3KT>C(mtHB~q(dj?_}l;exrt*%6wR?kQ-0CiaW4@(rv7G~EgMH{98e{Hfr!A2Kkx_;s(D_|Z8gQKcENXs+vt6U4t)+)"
    "eY)jHi0_e6hivhOcXT=f?0rwu-S(bOp$5-^f1*BaEi1=-mN)>X&mSH4?A!$m(@gb<<I^MNPn49LK5hPiM#er3m?O9!P%Z6oMBs{lFd3#@h55*3"
    "LC=+?UUuGwLwyEh6pAi}u7yT;k6={3V(o-KU8kGl&6?x~G#u9RxZ=;+_H~qdS;?jnvzP`l3A_&zM^~3;_rYJV-N{Y;?JrS|@mmvEM`czBp@NB&"
    "8UHSH)i+EA;M3$7{Ht0r6a}L{PZ#+a(tpMe6t1u_;@i#7@snn4d&DA{wAq`8LxP-3@SQR}BEs3iEMJ3wCYMPtfR*PKxX*q*O6$g)zWhg2(hW?R"
    "%%sigiap6;y+X>-8MM3ks;5_HES-9o@Ag|9v+T$k26pv`Y<aC`zlY))U$jG^rtGtc#1`|s8k@Wb9GTug)qV7|eec;VJDe4SQJUJe!c=uvNdO-P"
    "^3k@pWykpobP}{{yvcSY?-Vf0ndAmI<)cXh$f7I-Juh$4GiDL0tcoBWc;t*<k#k&skE}po9}Trd_wVxMiOxQPK&k!G$?k?i29ej}mJR!)PV73v"
    "ZBZ!X=es+UBQ0>Q!8SkJ<5k|I;b-Zhj@W8{sA+b|e7R=E;^Xk)JB*S+P4KNxni;v@9Y+}-n#7`&9pIN|?a)ASF{zFZ<HG<rko|Kbsou-RcV1XY"
    "ZP~ZHqT}T(rClg0^QcpGV7k{r?wVQs96!a|asGfpnDgHluR5x7Mx8I2Vr5x7Uv&6m*YHg)N<=;WfFaPVvUN_rFvGtsp~zvWtk(ez8wtKuZX)v}"
    "zGgqQ?G4q#Sjo|o=>;uSj7_?F(1-p4Z`S|Knyew^ha10g>RYSnYqXyPd3VVvn8O(TfqT|KIj-6l<h9vpt3SjiECP62QGVbP)>xL+&<&qBpW4T)"
    "dd9kRKuV*+oJw=SKe`5<170V8{TqARJDxfYUKcCFA%7%;aXH$t$Fi#iBMAAsBQn9DLBE+^kiIavY+~fGN$&*~U@JUNsK4hyh`T%V<$V0$2W%DP"
    "u)IAneah}Zy&1IuoAm@{P<Kc+yVfJ&n{yaSQQa1$_Qi!czV6)`)s{T8O2PXuGDUD(F!R>YH;l3+d9eHWef)v>N#}G8&<vW``v?h2y1noFV3bKs"
    "^3}@$`lhqZi}rAvZtfV}8w!>bacqJ*ZKQ7j_xN#vf<G|ser@D9z(u9fXuz(F?b}bsATj4~a`$yWYx6Z{Q^XaTAXqSolq+nJjdZ3~O*y)(z1ahk"
    "m4><70q7=d@u}6{Vr_WuiZpg@DH?10JfFF5ORI?$r~&_VN~_fS1?hp-3|HsRy@wSXXUVwB!Q-@q@<0soKhKhx<qaRwj$Jsj2h`CKgC^|5H$wZN"
    "3ntJ%=Pmohi)@pBl4HP#eHb6U$39tGihUB386Vp$zid7EHp0+smG>)@s0xm%1@7vu)_mIQje30o)?jPcTN(B8*O%vcS@onx5$mOUe`GZu!uD5q"
    "sV?*YJKs$_jLlA&H}BKJl{gWYtwhwh8|d$bs$*fRyp}0)K_{jf0y)p0uvrB)<b94;kdJ6prtR^?*V%rQ>>YXk(EJ8Qu3-p&LQm6JDMuNU+J{fr"
    "4<|ruA}qV%r|?;GLoJfbwUSxotQ+33dTe$wJ;M&7`8;3*=UGkIGg%6~BgIom;-wO0VnW(#V@x|bn_O_dii9h*FJWGSHtH6?YDV%{_TN%I`IH$<"
    "XnfyN*H&hG!9DXjGUkJ+J)CWPJsF+g;KJB5G?Q%K{{JRDZO-xny^tVBz14%8p3o?<ImfqeJ^#J_3@!dGARX1@3jLL#{YtG;7v67h+w~QRL9H8Y"
    "2zPK36cMcS&e+E=Zvp_a)d&M15SX$PRh|QG8N=cEe>bS}y}3oRk$n*vl2?|m2X;=jXe_WFqt-xTVLqVkG=f*Cnux!)SL9ENa72XtJtEwHO`Xzy"
    "bmQ_dThx2|U7=2s@;lVfOVZO+Op<;#dfyF8Eh167^8VZ|xTC2q2_6Up32PYHE}#q=?!WD_p2qX87?WAEkEP<XUn%Y{-yKo9fK}u;ZgSp;-6)!M"
    "<io>*Kswro5k5es(Nol0v=G#Gvbv8i9J*E6n(SthgbZ^OP+#CReezOHO{<UUyOX-7@l^CAA`^_3uce@vz!<SVBKpiPr3uy|y{3%!cdf!)@oBrs"
    "c4|7b@^y9eR`0e{4$y7M9~qvI+q^>3Ap{ph7l{L7qqgy@Wq;oLFs8+FoH3wZ@?kYbhNts&t`ufDl;hoK?oI?D6L{$QyK__aU^CHvhD!pG1G{Pu"
    "9hbDX@@`f8eYvEnC;!}3CHEw8<pm$4v!k-+gBFR5OIGe#uzS`8s?yXsTA<<n4HfOnj&|DDEUE{Mbc|J4;or6Nzrd0u@J!e<s??^h@#o4oy!xo^"
    "0?TYa3pbI69m5mKr%GPfYlHv-^Tui0iOV$1@6CJKZvX&ZCm^ZNlzea{m8(Mg(rVEFG-Q*0#zWC$Ii8k`k2#P-a9zq%EH!>#xA%H<f--k0r){g5"
    "Z`*SHFt!FKQ0$##mlPs&Q)DU8E#zPy<T$u8l8NCysw_wwt?M#Uz7%3Ek@^n$NKQ^CAvpR9B6~2KnPs$3H<3@9EwuhGQX>cCDa)oggI`k=TDm(N"
    "nRfK9OYGxMgwxghSDH1f?91`#{Z;FQ6N>v$rs+FUTv=Ee?TpsHb_cf$87$yu=GV&h?nj}&Ns42$e_!u<Qpeq^B<*ex&c3?|(63sE`RBB9y!e!`"
    "S{GJ1hYb)C5%BBi@@r6PNlFRa&A+{2>;SL0!%ot_26c+yZQN&HPn7ycw&7aeyxCByzThZ9j0tQQ#^tcY-!F9!m8Do%qE=Nsyw0KNgbhWt8gK{_"
    "MK#Pjhmbm^>H;6TxA*F+)-JZq?7CI0AAq*)`Y!q{*v@ve8^&r}K5G{#?HRhSG%!_RI@+}ZDOS}%!p_eZNE^4Kl`<xz*y@9s+XD)x^U>KL2xE3z"
    "%UVA=`)G*H;)p(B`$$ijMH{d@)N-^2*0Q*4qlVy8K~bVj3ND_v-tvW?vMs0k0vu4V1$!m%ZV*}Q?ph~-7L*d!{QMRw#Rz7qO*<>;9tZ8=t!Z<h"
    "i?8ilGUp|w8iur|IJ^NnfFPD9Oi{E=(~W3bRjSS$1wzBBK@6vK(b-nhx@;VU-67##<`cSTUAZbTfyv{lO(uz))t${C=;ZC-Sz{79xyf#1<xtgz"
    "Gdq{ug!f}*xa6%H7lK{Bhsq^>VB~ir?DmsS#_`@B1uL2shGSa;lX<^1)&bfUcu#V5<x1QQC~GtVC%<77zMfG(E(JF3WGoBn<BRYZ-?j~V@}x*y"
    "3r*T#vRAq~@*EQEq->S>Ft#vvkYxA*ctv*zTwzGAzi00LKhJXE5&nf%c>(OtrP0&TYY^|pLVQY^wseW#sWXZm{ewTiH0Mq-F4;<D9?i@G^cr(q"
    "7b_5i*C$kYr&$B>R&2U=w7D)UrBS4*yh)`ad=gU-i*5OW74P?+87(ch46QucXtY<+?eNj)O!e|;)O#99wR)1HEb%g*_^6Cw+n65QIC9#S%l9tN"
    "mrATc4$)GGvbgE@Q6fFTZg3M|<HM+5+iGd0L}{rsR;F;Iz}zOPC(GtvJaI<USrjFS%LZcL{PEQ|^i+bbeN7i-PYju_RI4%af8{lkB!Pb!pQ{s<"
    "Qs}r_M@YWObbkbH5UrFP<5esed0lidm{x^K#;&igN48G$K^gI3RZ>x*E0#MBQg%v5*!Z!`$OkVt;2Q~_G26jVnOx1YW$eowlrYpmE!mCsQXSw0"
    ";CLztk)Tu|C=RKlO=kLIphMPb>D5d3zJUtzojc-?21tqY?HMUYnKD@1+pIUvfosv0kWrj3(HgjZ$OMW#gEYNELaUI({Gj?ejWPQo(xQ$cDha%K"
    "d3h*jHv%u2Eat4(^-GOMg*qDpmy!Fz4rAp)(977trtr{}NX!mQNwqGgxa=4L`OM9aADCU8S#-+G#;a?zx$TJtSX<6ug7%ZPjj^c}#NswcpJ_cR"
    "t_UBfxTyB=ZbxE|pmC#Uo(>J+k7Hbec}7cmf09>aPs(NC9;{<j65pC>?6j&#kd>v8p7t;lzHBNJ53QGWLL;P8EGlt{7HXY(vl@2`h#6kdog?~>"
    "x8SX<v0jSVH%d9CeS~#n%IZ11-A+;c3YrUEH6vq?HB03RxCy)9(i8)@*B?5Dm_)v$$8;AIJ!XPQxd5D3#X*QL-nARB`&3&F#w%D)SLSAMDObE="
    "j0&4(9M`)A$2eM8Fha<26t2|Q2^>qqVGscifzJk0wo;DQTg=zR4hhLr*v6=*6{NlRnup^UThuL8Q5mv!eYWeOnx#t|*naso64c(`E>o=%)I!^0"
    "!*6BAx{m7<@!=Szm=_&B4c_W#XhuSD{FKGiJ1fHq=vt^<RZqvUDs0cuax;#Tv3&avxqW2WB}-Edw)62g11@Adb$3D6r<Qgy^cKby@C}WGcZ<(c"
    "&Zg1EuiLADbn<_Z<h*!!!AI;|DAttavMHQ0lz>(tdzEsP9MG{EgKXQ}!C)QeL%xprr2~oL{78v74g)E1mL4KZXD=AGFo>0Ov;j0kCWzz1_D$Te"
    "v`R)YouQOrJb6XaxKy$m0?3t-Ht9~xVLC^!W}CO3KPB#NQ^sD1n($e!)@-L;9p~QhEJ%A*mdQ9PF!m}|N&#VNJP4(nsNhIm3Lf>&V0qt3eg1j0"
    "ED;9%)3QAqh)s$nu`r&DHa2XE(M1uO)n?l8m@2KXDp-U_JZW|kR0(`z3x_Z?Q97z`-ZW;`bfm-@29CZX*>?ezDmN<?mCeSjT38btbDlS;)xJK0"
    "?JJetQR+&AO1;b)GE5y{><%TrYy-)|TJ7q#0ku+^`i8>+2um7{5z{t=lrF4PT2YNxZf4mOXFlQ+P>ZGIhPSawv$LVvVqKA+rl5uygcR`~Gc!?W"
    "%emX*ZO{^u4{tyY@n#?uC&3(4SOZppNw!N8PilQ92tl{3*bS^t+3Ts1%8--Be0g53gGv{aS_u>Ojg4!SOQ;?oks-qg&PDXR?-9<>Ts&uh?1}?T"
    "ZBU$5ZwD=^J+{GKQ9BBhz+61pZ<Y!Zft>I(8C6w4eT;Hqhip+L$t(M1L|3buU{stjH|&5v_ZJl8Wm~ys(RS6(LpQ_fwxQ9O{A?~4cp^;?^_iX3"
    "TkHT26S0rt%$d+OuOvs#n_^tisq*p)JMDk}_s~q2gr*MIb*n>aOPgwqVn^*QK{fJUj-gkMld-dIBE#IA{cG1@>Kw$Ix1>FvFSFbC>^!@`ei>@E"
    "4ZoGWucPZMkc)Hd&$C~t12)O^xlxmv;KnxR_y<@ROyUX2RDwpcTHTX6+Hgb5%z)lQ*WqWxNEBGRBs1g{JGscg8NSuZD03}0Nm43NR=XqAN~}Wm"
    "v`#Uk61A}K_1CK{1T^e+DfF%7)W-nNjDuh3#V>u&aV<!Q8qObL-%_GHx$@=p6Rg-O*RFM|OQEHmT?awi8Xd=?Y@~YZ&`Vl~aW3#Ggd4Z`?Ewcq"
    "`8LZ{2cCPT8f;;Z77detovtA^G7=&Tc3DhhYqHU^vup)nj~lF~PO{?O+Msbr*Nm2;9lJ<D9Umhi8}h$)@_k-K7T^BJ=B*3%&=NfB;gI%oUykdC"
    "jbpsYzBQW$Vc?{49E7@b^(wnVG5dz#FDM21tM-i&uds^7Xf<VLy`mA3=}@b9fb5(f`e3leu9BLh!0Jt+P?u}$+2mS|?nF847&QEVO<B!h1p_2e"
    "vA=AjOKhyt;O#A#U&jWQW8`^DEO%IKwjqOT>n+@tG({T?@QmJGO^WnhW%aP!mT*7{M}>?!5^_uvO?<ZnvW+X*`;Hw08B~Qooh6f+GltH!jwv{s"
    "?90ULPV+*cffB7IR@ixz)icX-3DEP=O=G52l|x2iVFBm&$I_lcn6lca)@WvLY}VRUpd0!$tRK~*e$%it!F}y^!F%$zu`T_CZr!4CKP+R+84{{_"
    "p1AI289Ig7G+>n(jcF_o^2RiKIRt5~VINmPK8(WDPdAh)`1@aJ3ilBY@CQq_YAXAry}-Zz6aV99*EvRQVj{A)#L8hAq^4#?d@;{epaJ*7TnGE9"
    "4K`PiZZ<=xi<$X4)nj9ZAo<-D>Kgf)F~{$zV9+QA4AF3Q5tQRQI}vY=dRzLOS+b8E)7NeZOjcVvbqQcHIIP=A#D@#=R=qw!(zZFh18ky%CVZI6"
    "{eDRwcx1^~fi}ox>)5M}Yy1Y+Q^;ndR4QHP*an^VB4n`L&pyiwyP)Mb8SJdyi*DWog=V$d_f8+|<E}EwJ5AC6rfVSb6I#bwEmP12k)y4h3}Jp7"
    "Q8c%>Idb>KM-GdVNx#A<fddvqp(%`2(8%;HGI1u{>>PRv8=tu_Z#)yL&@_R(3Sl=mdBUo9D^b4Y7{1e~&CR(Vv2Q1B^FVu*O66b~$96I^;|x%j"
    "w>l~rhe~#<9>v39tCdI7b!__u(=iLgc7Nt9dvg(Nh19xQdz-WkS_`wdC^loJB1~o_TNCPbUj|>;5C$IPuiT|UX}1CHsdCd(!nx5z4zRUP6>F+<"
    "5)DP*S$XD}2J5oH!1+`o$r$z>$cyiOr94yR2r17iK{W<>d8f9d0_Q74a@5hf#M)<ppLVyh)$|HS_}QVwYBeYLr80<N1yqJbLP=UK!n$j3Z^Nh2"
    "UU?;8&w$e7EK^k%39yq}5~+dC;P=eVuCK%6Z!Pkf+RO61UM|N^u!dL?amG3YL7-JGg(f`_v8*pRVj!Tj(?ELMOpr+<V4j~jbEZLdX{pw54y3j9"
    "x@7d?s@*eNTNo0J0Z5nWA!~)|8Mx1RVOEQ07CGc}zSQ@L{_$<IpEND8(><H}*buZ^{1ls$+;!B*JK%tZxf4;)5?{HZr)3aXSw4Zrwsst@=52tJ"
    "yL39}C#F(G{5r9Do$f2^i%MLGXlDnfBMc+oC@Gx5)mDqT@5J%b^}9LbIr4U|q(SYcM<_!UnNUkN2i9eLg`ghVzR9t3Q3mDX6m9X+sMDuQn(D?l"
    "Ds<<Yv2RbCn@dZQVtDJVkv!llH$Cw+FGSsxVc7<QLIzu5tyFish(-$0q5{f}H<{gjUW<0ypsFDnt~&?9LnIHwI-w)ivy>ZC);a%>s<tdPst%IM"
    "oV8zO49K)3#@+=FnrkMFTgCR2oF15641$|)9STC9lbUMDp`*?tDloXV-afRSIzD#{yh^fhm1#md5Q0A3a8-^gE0GylPhQYKGzEt|F2(*Nf{D`_"
    "g<!bZ$aj_%GM*0;J^JVo(1$JGjg(o{&evHj^wB2gj=r{wi&i{CIYT+Gpm5iRZm%NjjAV&Qd{7Py8q^L@efFN9Y$F>r=$P;tYNZjhQN1#Ah}}#)"
    "aueC}w<MA3Rx6YY2nUv)#Eqi;PTV(ch=L@~B^d+>zh9}%O(z}BEq~;ZN1_;6*HU9g>m=C)?4ig@1)&!*WQug+6xR>`-;QTv)w!E@Y`QaWo|{b}"
    "`>F@Cv2I~er3^K4FLFiXf-g__WsbEltAkyt%%R43KW}-tT%2JK1PI3(HHO;rbz`m_tai}dl}D}4&Kj4J7|Rf>SPM+YVL7`dih=H6t6$~Q7DOv$"
    "eV~ScLHAv6*<)Vn?cuOilX*#)J8rF;N=V=^>)U<T(tp)tm`d50YEJtML+sC{_bS)gD|fLd4LiHW(7x(P475#-R5Emp$tQ{NrVv)2eFqt&%m+CL"
    "e(Tu<AiA?#Xtz0ea>LLLf-OE(Vcul%<_K+lO%i>b+2QcgC5$S9&Z?X%u@jYyZ4@@0k!`hZsPTmhe3*jZHasmcvB9Nua|zW;nD$O5AxC(o{0$Af"
    "Q{8fefh=iqpuFm#*_LeM!+}KhiPO+(aoN6-0beA3ND7j&dYunJwH$>mG`|VkI6-et9YcKpJ5c4D0kpxW&mY~%$73a&*;ZzZt#xM|Lr_HKw0N7V"
    "V%!&2LKy*Z;>s25Mzz}whMh7<`x=gAxWqpU9DjOE?)g>w7Lc|PFq59g4bN5TEQke2^b}LsX!$Z7Rw=mdw|#MOQQRcqBUR-w$c9~WgqyC@_8jVb"
    "w|lN6*QY+aT`jTpO?W4rPMeUwM|RF$xgr;|Q>ZSu$d;E+o^;=P+EK|gmJ#2V*j$8RlJGGrSt|W}@Ny_aLn+wVFe(OPq0=+DpFZj@yCJG(F6Drf"
    "@4>c6x6+3@9e%dUG7LT9dxUjTMV@bWcaRJ5la%Ow&Vk3|7lwX>BVTi6$_T}SGkidVSovNGkUe*#jQ?^X;Tc%;G?{|FTDnX9m=Wke8Eyaq%c8jG"
    "*=r37yJ?zA76cv%e!VOs27;KE<HY)U9B*ftc3^XBU3Q({ITxKe#j=)L*Xhm?RS6j|H=82K$IjauErKx_M9?Sz`M@Sgc>zKR{rKZAToBtyF48Fs"
    "e%SZ(`RM0yOj{Eu{U$yfldzFYD11`fQZr)RDD>y-7$3qR&`C~l+-IM?6a-l*uc1v+fF5y0&KKWIm%u!Q#kwvurD4fyID9-sH^3%R-ZX%cHt5Jn"
    "Q12R(9dTx4&$t<=xo|nt7HCL*Aww-Tx2OFBMn=b5SCy7gxUj}c%ge2nF$cmB@So?hIH?k3Sh&(?HX3cD+yZBI78cx0st2Oerv*?`y?mJs`>6Ny"
    ")1uu~R*5V1da0a<0gx8SmpLwS31xJl**40z<qKw*O|x}U*I~1aTj_wVy@?tJpMixVB;1j3{$%Ztu4nUHJHj6iLfI=z^YbOtfi$6Qa%stCc@iYz"
    ")Ecvk@xB;Pie#yG8-&0<M}S*pFFHnUS_sywRf%Y2>TM4*!K-0ce3+G$l32tv4Z~x48WKZAw%c|Sq}8P>6ELESPt%GV?PDDKa~OE@6Qk(s%h~LS"
    "BrKg)9*(Bvpvj9T&YW?&28qa9Niy2NBwV|&>{g0Duv!HLi2&Gz*_Ge5%h%JaLOV_vao6=3&{US@<^q;}p=s;nK>$Yt(mhVuj4ju(f`IX{7{FsF"
    "mAa?cZ#P>T0dM8$FsxUD(-LXdb46h}XD6-1cOZ!*v>dU2<yrv5A>pSp1J`(E*?6*N><(Hg+P1{^_@lxOCoZEh!PDP>*lt<p>;?yl_+oS%h6Y*Y"
    "sN{;_i1%-qu|OS9tRD=7TUgGu!-wYzF`c$P)M=sG6?Pu2+npVW?t>tFdQ~aB5?P9V?6wt7#W2^};|vAkVPTq1oM5r5L{W}0_8`56n;e#+n1v`7"
    "v1&BY7!RCWfi#iZPvOF`I3&V#Au0W+1pQf8<uYJmEcuCVe3+Y?^Ua9D-7OIrt|ED?g>&azMP+Y4Goes5YnfB0TpiLYjd1@!$5iMiJlUPhFIdSZ"
    "tN?k6V60^rTTmv!yv6agurzIrF~eacEKgqaoYz}JVeNo#Ep_eHRg&WDG+kv9B?L7>(aMX!E@3l@wp*-c+nD{e@3q6svd$<~9dj*WGM5ODNMu6n"
    "C8ey87CG`bM%JGwoSGn(M0pbwoUJ?`y}?2{<0q-`a$~vr972bUDUZl?S^PX-I&p%Pw1fkK0BN%WA4YS{=Gn9G01O>lYy>rafKCTlFlVN*X=~Ou"
    "Y=XBUbIHcJIaCmj9kXssrBZIf(O$n_NMDl;cWlXpRHHm$e<q4%4;^xXK`FSsb0u<-=i3tGfRbUwuD{iQpoBE<tn<>`3~zVjvO>9lM-Y%Vvh3Dm"
    "fi2CQJKe4a$xI{#VSMk04HI_6*4GjDvqjXI%r=f32njE$Tbg;|36_*q4&@4Oee5Az_^(o7JC^3f#3FK|IB{6nfzs?H$il-*ECNik?HWt^Vv_L_"
    "c%<|5U|WZv9vAH#AScA`R3$`AzDO$`<>LXF#-v_<O6Ku^A0Nn`)ay|!)GLN!4xuXb8pRETX}m%ZN_$pLrc{oteN}S9B5Ae~`}~;S+dvXM3x{()"
    "NpTGCmz_)J4u5Dg!fCe+skIs%aX_p5ltrKWi{lWc3*!gQpBEcjr{y@D9NOJ*$X;-9n*wStE;s-S*7>R|M#!Ha44O=q&z+Nd3NjH;*dmUJ=ND~I"
    "ZpgO?K&uTYt{BfpU;=O(%Qt;C^A$(BOrue2ddz}2m5sT1vsvUz`1=h|a_6oa$YRx%?24&3TT<c@jv$k8Bwl7AEdi!7KMy%&l{G)lnnR1{oB<FQ"
    "1oirnBdUSnt2z53&p!L?UaA!dTV!iD+dvnn6+P}Y55a2^1P$?B=h}6oBs0C~gXZo`?X=H3E-YvrhEpiwtTDAF>E}+P&WVT$9;~I3Q!1gWREFj*"
    "tCd04flQxWx-sr?UTnfzO(jDLu3o)#Z$19dD-)NU<m0pDO6QVj;CBr%3ZN+|ML%;z>ZxErwgJcMys_=DLvGd^wv9?*r?j9Y%Ldwq7}VKo_F2}c"
    "XaGY>KZFE@LgrpT<abyN<Q67!prjydM9Bs5mW11UUiF*6$3uCWDDv1oBeS>IdyU_4wbz@wt~m+=*h^E<uII~3s1d)#rzi3F#;C)aHSzF6<8qS0"
    "KFn^SD%kf$;EW=$D+#iLj)slK=|_EHHyq+&SS?hlQVragSv)46Dpo+cPa-~wje}UllE>(Q%bbE_^%4!=ELWolPL)h22m-jZE^fenM{xYK-Jf&g"
    "u2yeI{k7?{P35VLpIe%_$G8BOzutz^@aEerzp*obnuRfNs^}8E^irix7i-RM@v+H`9se=H;_kDCa5d-VKn3cP0lZR;POCL~V0LzuW)^|&sY2-R"
    "wiOt{&F#ec35EE7rCM|@AVY$q$?H^^;}5`K>L;JfCC|uiP{~b_<om2tjc9V#$|>c&@3bBjAW$yVSGsje@uNf@{W$Hsg*W5Lvj~u+DpIZbV;_^#"
    "5a(0GCYav^mSd4>h?@(7zw0Ksdtf-=<^3kiz(mhHQ@tt`5Oyl61SCUL_E%G=A35;Y$XV2~VdZl34&RKn`}1P4x^b|;8fo0b2JL8>m|AiR(*RzC"
    "+}U$%^d+Q_oV1k7<CGO=YaK<pDir-{`$`_cna4Cpvd7TB&w^9Tq(BrDc*+~?2L<g&P=Ct~qOu3ikW_+cZ7qr&azKP6Y2t49pqZ{%{X7u^%r;Jv"
    "2RI4xx_*|sJP`~5J9j~+(*dg{#~OZkxSN*`%M<xnAt(i9NOhG3Hs%{zSyGi!N!{4?a+XU5YhZ!)ndMJu+C!_<nrjBa25-A+zhSu;J;t%hl`9^g"
    "28S{2&e0k_m+f|&OH)klaM<bCGKak!!Q#OYXsw-AJG48Jeilelt?p676J!-&u-GbjE%L}CLR+=FD<xRoZzFXX2X?-lWGi$mPuUKzK{dfX2p1X+"
    "s$~gFdf$Bk@O5l^U5q|#kOxsT(YiDB1<U2e!oq&14@rCgFFebd%~H9_@k@nuQe5~bVY`h_+35lTr9d=pn$08;52Mi_Km9I{N?}07$mo#oC71l4"
    "?d<IC?&t9W=@gdMRLrRJx3#<sP+J^J8K)ZB&S@JjNZHiT-fd7U8qC162egzp?$t9>@RZ2J#;-IbgWM73vD<PzlDZ~}pqb1wDYUyJ?yRi5>uHp0"
    "9zBZV#jk=0Dh0DQw%S(8!B5{n$`Oh<XpuuGPXm9Qu}fd(@O&g0w=o}nI(+!Bv5q)~ZH2@ZU1vAqIOyJvm1|J3yP5bZZ0?T8_fOMHn3!V*k{oQg"
    "fZpNuk+g|pKDVW!dmwP$Q@N~4&Z-vmPUIUP3=vR{7}cm|m)&4WXjrXmIGI%L;R7Rkr**9mk1FcP6}mHWORdzebx*Lt=T|heoko#B!QI+{Qxmuf"
    "7_0L*M9E9|BiQo4vni!IhgS*^>gkn3d`n6KuzF4_l@bfjjO#5wafX+;A;((M3ZQ6#ukDIW&bweC?8LQNvsuVPATT;>=GtuaGB@YHl85CEEjMPs"
    "yWN1XIdUXTqiE5MG`Rx;g|RzhT@E%7>NbmR?SYIda@A?ATl2Ec8M$Fg#oP^_dKTX{iX_)6Hkf@wP1BwND#vWRqK|O&@xJ%5q&@p=mKEIy&?*S<"
    "hC>O;<Y8{vt2cmJGp$y;eR`(t3mJzVepso0AiBYxmNoz3S3V(DWOlNn_n<J#Ccp~ld|5)Mpr}~j{$2hQ1*3rDLFthpD?Q~2($ok*O13*|FBpNV"
    "tK<BulM8WaeZ8t0GLwtrlX7|5xFU0X!Vq~{tqVd*Xt3^mx>%ZwpLOJtFNyrH>X<Cc<&~8>W?8zZJ1HhmS~XPa)T!MO%gLxbt+s$>T6ta!oB@pW"
    "!zZO_!JgtM`owcDl?qieGqVH`B~A#w!%tW0>kdmvgTa`BC>Ccx@3#hup|pN4<#!xA)(R~*?W!ttFnecfN%Er~bx_-G@3(9u6PBK~gqykeLqLj$"
    "b0ZwqqChRdpJuamCXVB}heffN#I|DCEe$JS2H+F5=l$8XQ9L`Vl#f7tUvZIHJanmbN_<FbzkD}qOaKIYja7uyJ(&EfUGxT!t)NqaYPE&g)%p(g"
    "*?hHH>~}{3YH-;#40@&i6NMyt9XGP=LadPO*ICCW<m9kVjoeY6*wDmXGs)P3&oB6Ma)^9-<*}#1gaE=^zV4eNwt(o#2YB5&zjEkmnBwu5=&1)>"
    "g4)pa>n@aYcV3yc>*!E&-W9mD2sj0dU3L+$Y-P<&N8^88lQDbEav-o^wo${=bpcp=3znRK`0!nJwJK#Cl(4J`o>dhvyK$fVnQHiBP_vP4EYyGx"
    "x2<q#>EZR|dY$7u<IX;+ijB>(z_Ss;BCkSb@$`O}-7My0iSlN{I&E6&(lR)p*`Zm2sz_<5AdVxs)Q!!emrV`IXg9(1yAo>>)@qn}z_zndso27b"
    "`vz13BGX1$S*km}?3?ck^cZo2-RWCT_{M*$6|>4Q_$ymu8qP{_oA*UqpErY{oDV1NLbkmSO6*-_FChb<)5c)Lc4LCKtsQ_{X<BIpas%%Q1^I0P"
    "5hT9NT<l(snpR2h>g*_mlRMbF#dK=_@5li6P`jtwcDaxMbJA^^1-k&JT$Nz^Y9^SU$nu9Rt}fT{OowE4e&!}xit25Yt}M&_@TS-5p)0pY!CeEW"
    "Wn2c9>UCqTamb|hJB1xmn|z@<m?$SN<?8-0VWh(I%$A@~@{!a>Mk7ysAcMct{SG8KcMxRjhs`?TD;t)}XkxEa@op1IJF#N@!ykLX?Nx*3SCuDw"
    "$+AjCIL3X|zXp~MfHgxY-p64nZmNV`P1*dd!GPWBlPA4E!Lx^L9QZ5;TVFu?T{S5vCb>!b4~p<E>k?I|KrpkvA0%%1WFr2~&bGi)_BCj`ZQV(="
    "JMlyJP@mdbw7~9g5@aDY^MY4wZ=8GZjs$wf^*~hX%Epm7CRMy9PIKaNy9yM3g|`84z+tBZ9I_LbNw+I3j3^==tUYJ0XkX$r3w(-?pD&Ox5*2ct"
    "++hjKT$?sA<%$U`75u<>IKaM@>qEt;6&WaZ;PL??DBCS2HByQJm3(@>cja!qw#N6?ot?GzS8P>{$TAcFpXSh&+-t;ki?+92fb1CaL=Uk<3>~;a"
    "Qr=;S9idLUTHPJa&FyN*yI`1eqH}4VwYP3_ELL`V(`X<`g7`L)fYeH&k!Ga0ckEc~RGo*x^X|o`h@N={2UemJZ+OzBr7W9d(@D|}+YrL)<M5Ux"
    "$HxAy;&-J2jot53<}X(3c6S<c8E<w<l6dw#skM5S7kJjJ%}(<a2fb47<4kK2NcOrqsN})q71kGuv_~4Dhq+dCP$)s`yA)=g50I%BA#l<>id7Rx"
    "usniV;-?t`EsySIB*MC|Q}re-Nc}9JzLuzrqhr3>mKDn4ghN~{cplk(zivxOwjaD-yY`LN^UDjgHv|7imO{Im%S~ITbJ)!`d-Zq*p%u^&hvsE6"
    "CVylp4^R%WD9q2y?C$Q$Fh4-Jk%*wM(CzlXfb(e_WzWQoMHZPvs;$VOhK6q6&Xa5CbDIu7&M}+NmWy3GapJ`4Z3z2@BM(jZq3YHiKD;-$<CC^Q"
    "6f`phFcWZ>xsu1Bu93kBk^lI+?>^9K%X=eZ0g#%gK*<%|7Y<A`kyO6h*aNdUi#FO+wF5x3`Q5I}J00xDQe7*Qk3)uqVYQwMssMxI{D(&++ra=@"
    "w6H~cB^<oE?=GVSHVq|Ptv1BLFysl<58QmE&Q@PO#IZHO+YIZ51T7JeD{tYU#59zllfZHyBkj=c4D>7iydl(WQBJDFUf#?i{nIP2%#YF(F+&{t"
    "Jp_E6&buiOCP0HI#)Fh{EYO1F#aKkD)#JevF2}D*wx+?9gR01k2Mu)FU5qw#omp1Ez-%tWfA$hmxV$%S-jV>K-s1n8u~j$+SYy{BK=4NqK#l$6"
    "eFL=O?9rp^9=xGiQg{a5MbJNqgQ`?2lgpQ#e;Qdd)&;-=o7L#@<%)O5!)f2~;S+*IW81Aea{t-h9^a_MOiQab1?ncSO0Pd=XjvqP!@Wi9O3~HL"
    "?q0jwH5^=7ds<9FI5N)pD!I^?UP*oJ^uQ<uw%dX^Y4VPCq#qh%H2@W8IP==7HRmX-)qLFHo8#><><zMkK67E<t(Ke)blXra*LVT9w^7d2N|Y!I"
    "_%C0(?qs*#Mi-A7Pp~USGF@q8S{?Qy9((MuB*(p%DmQMReTrA3quB7RtqGiHPSR8B>urt;XTusH{);(~{_x=?4riihGZFrVA)EV9TJ8wAJTPJF"
    "j8f^=FiT6?xb$$TgzmWk2Nprs6CEqi6>HZi?vp-tcZebsag>s>3l+*^x{1DfDlH04)$xRF-{yu)a8$R;6if0xrYOiSTyW@&*c<?VZTrxg6k0wT"
    "Ro*og>8jq^H2HK2=Ih96sbX}h`(c=-l}bb|-HOSg0=L6$DW`<H8o*eNGo(SO-7SCzeA#ksG8|S1x%Zxh>p+m2R$m*bNX1y>yXp@=%nK6)c^>Lf"
    "fgH5AtZhnVp_@MYYz1sZA}BX)pH1D%JGrf3S_2&U%H_%>H}lRNo+d3WIhbdX?2)f!J2V@))sAEhBNm0)k2w~*gVy*k4C(-JqmNMr!z-5qsb29>"
    "ibf;5Gd$&>>C+Z*$rc5jrKMe&i?m&6_@6i@eYmyN49faKxn^I!Nkt5|lcjEZP|^0D6$m3M&Q#F^JdbiX1z0FdA*_X?mv`N07CcU9JigJX42MGW"
    "XYN_lsp#!3VJYVuN5EcZPwwVVaSQ_7h0A<}u2ORL?AgSpoUs(V!4;nzsaCI7U@($oCqV5Zp!yz*JVsR6?_*#mY*m!8X#b}zOidUOP9jd#uIp_b"
    "vuZ8%?~~+H_zKaH&bcBS>@+=DfSuw+O^3QJt|_6~StcD<5mA>B<>ii*FfJo~z7R@r6f+FqX|tzVHojDZ#NR?O<y@k{DD)tYz|T|}X9uTCxIsfY"
    "sNjIr73w4`u<Yc=b8~?TJ#j>l;ux~t#`vj8(&=>Krm<UF;Clh;&E_ecJ{<<^??yX((=~Gm#YvOx$N&I~+`65ShB{j=!zMu-dZ$iJTvrTbw~{2C"
    "@<#&-((YI~Xee)71+S>6YxG7TZzmQ2HbpxXo=cML=o9Ep#v~O#jao;12wR6_pQ}|4&WmgdUt(zq-7Z*@zRMFL$*7S<&pqbQm^eOqlvfc`7G*Ib"
    "8AqB=X(;%`kq^G2{oxzDjdQcJufOgNj6`B(cDd3r@8bOYIALv_!2h{Zu=zmv0|#pJ8qCFoajCT5a)((6+K<z~psrf28lRn4nL7<{dgcYY^(HWQ"
    "B&wSnr5_*}%Ea1F5TN(2&rgpHLhG5uMQdEIBjt67-S+kfMMm);*aJ_+2aQBai0+#tNx5(kQH6s$-6|~?K}%Zn@^A#%2{7BD@VRc2-3vm4ovYOz"
    "du(Hmbfe*_+wFEqN9@Cm)UORlaj+d%<_*IVf>*~-dhD3Wic#(?pk<%9;wUGB-3TM^uJZY>vLobN{@~1+GlS8nT1~|nOkF$A<|eQ{B?!`B<TTyt"
    "30hoa`AHH%1y&d0F<K;o#(ZK?Xe-6EK?7SVxqN-a1&Jjj(K(6<V)j>;y)zJ%oHr4)sc4-B_hxGAcCML+LBn1jjzX%X5)>zPrGTfMIb-(Fwge@x"
    "k~w^dDWMEH7{q})vg~Kys@Jcnn=U&?K50vfhve2g)Cuw1LbF=Tjmm>4+Ctw4vV}paO610o2z(8B+N-S1hQ5dCp@(kg+t%@ynKf}05cAdr#=c<F"
    "+%~GzuAy@#wpmB)MOo54eS2-i#u<Nj+xV;m{TTp2eCHE4)E(0RQ=hDqsqdNeLIvZI+>J?3><?aQwlYyk@E(W$l+MkGM~1U{AWC!&cTkegY&4L}"
    "Vey^I_%LJ<K!uUVxn}$&8Js%{tBwJ3uYV*R!!*ns0tiTulvTTa?KU4kK9Fo|De)>7`9}`OD`7)WX~hx5aH=bazK)zfUkn1G$$@#l<tiP>4fER|"
    "#wNd&I9nRJ1`gJg>r)h+ax-&0++Dh+6Y5IZ2u5L)<z8W8ww&TK6c@C;XU=qwDm{19+C_SS=#D`?U_@g+bz!7)&+kj4u?x!#yKTTbOs7uH;I~(<"
    "0M7D9j~qU%b*IIlwj&Q^F+jlCSwl}s6QQi@EajutUXR(=3$05B1y*caFow4^5C5>X-$lo3G3rCBva9Cci#`cb3M9hpbaJuWPXG%g$5^R6V7nG8"
    "S7eoD6tD2?bQY5jtXM%Uu}`YE4{*}@$WGclH#W-Uz%6a15(Is~eKOIUTLmu$E3myifY&KrKqAf5q%lsscu7^TU#(Qs*9*%fGD|9Aze?*{YGvhT"
    "uL_#49sxKVXg0=Ti^U@nu0+Ym2M(4;26Mef8Uv2_ki>EO(C#iW;^H!x5@w4<Q6SL`>zKtAkF4fjMk0Q#@Pt1qQ8W?SF5oonbQU!N$Db79WW=tg"
    "PA#53&EC8I{(pi~Rd#9GvjXi|pXnfTAVy6&tk+~>@}2R44vNS>kP~l7Byj96YCPEikT6Z}yAN^SiHl+A;iOaW2?t)Ah(yHo!CpI8yaW(}tx~yb"
    "gGyBrf7<*S3ps`&gno8|3&;>f3L%8e*z}lD>hKqP(?Q?YE$wah$5Xj0uxon)f}2OJ71n!hE_VP(H*3bOz}Pq}0y(!cQK1Oh&0DvehqMbC2Ma{h"
    "Zofax-(eaZptxyKwZ~I!!6ndc^mM%mNJWwa;-Ru6B0agV;8?pC&vvLG9&v01Bq+C=U<Q-aqiDBZo1^!bAv%^YLtoTmqg7=gom7nR0m5DOoYu95"
    "m0dc9HO@%-J)D(3ckWzG2m=ECc-E3LGt1}CFA*Q-O0_z(rmB4FZR=`;ci)W-8-Vn!Qn`@{<Wq85`2C_%4?T3ya7(h}<(V%FWnA2}Zj71iZV7!0"
    "mrhk7$e=A$d_C!5Y#?3jK;rDf><PjJq&f(vTu!7?8Cgey<tNbLW6I^W12HLhkV!I`<b`;0uzW+?fz$UTDOs{pAME9JD2I^+8-Lx^$KYNziQ{FI"
    "p^-X~q%MX7*myA5E2o*ciRRBL>rIMcsq{s0CTc$ft^~RuE7DA8*G*j0NtQWXvojh`E!1y(@5-7j8vn%@u={Z~jO=_!`%PoEpx^1NuLI_6JrL`i"
    "Ysmzv^iYdK)1@Vc{CG8$RuL8~Eu$*jE<{wNZ7gn~Z8LfYvkB|~ZTPPI9=dkIteEfCZbNoT6*nZk;dE&zHH%2)o@1p_X;@a{K`?>S?BVhO?`y4T"
    "JZnVJHq-ur-p{&Xa5yHqN`8}7{ss%{$O1VZN9qjTQ_9-qcn&cJS*KYL!c_n#%t%mK&{(HSTk!wbkRVVF!@WHYZ(ZZG07^@yf}8~#u0176(}bfA"
    "Msd#yIzEb=hl2T`H9BJfMG$}mDo3Fdf0{)%pteOduS}ni-X{qmkPddwI6JFO#|Si)h^Ppq<haUYQAEW!1(mYTMcIgQ$!%@+<vd=yIn@QE%44i{"
    "`;|V-SiLJrOq4Z-Ze&x4@BhpRSX`rYVjM*dvPH(t0+n$_5!yNtQJ{=Am*sYZ@=O3EaD8)AQes}V0ud_Yz?M2bZ(v4fPnDX-1oaL0nj=Zn0E$+r"
    "PpekM+ojH&;lSH-$hetp8yGI&XIM|kM(D3GpQl`osVpf;nSX0BDFzZXO~U)O`8@wAYw=_vBaNWhw;ig&lUlRCRHSAl@u-AV+>}^C7KCg*%Tnt)"
    "5t|%C#jE%<2Q<Ok*i%O@(#8+@^wzvlxq9{gXY0L!?Yho0!L`H5;pPb70{7w~5JVtA5DcOKkOV1<k|>I#TEUWK%aYY)C3{-3)wbnR>Zf^_*J;1a"
    "LsxaxxVmb3?3srd_ozKRt#Nx~IY_o7i#Z_Qd{5kAt$+To*53PE3MByq?g@LZz1APU|NHvN>z|_0705|jd~-9vWZVVbis;KI*kr0B67|67I6Uel"
    "^oVFg3d4jQeH%()`}S=&({kj9MdXnoiSQ2AFMGkLG$4Uay0yMl0$_D3m5j*Rs)T0_c`7@!l`}#Im(V;{Djb^}u3(BYGs~W4kJ^VMD4|WQk-ESp"
    ">aoBR;g`(v@(Emmc`IJU+ztY};>vGG(^pi?;*4A~0DGVrXX4Yoiepa#Av7XKjvTqavoB%RqO4RY@J}$$w3`kPXq^X9)G&)^QGGNK_{rgbculCP"
    "Q>qyuAj8YMP2gpq3_Km~kp69Z+STVn0W<ZSX<>pGyn}w9H((WyO45cZ#!!<1@w?a|QDAXs{I6Hv@(A2Y4Jrm;3ResFHqI?6Qd5kRd}N6HY`}Fe"
    "zhP@!JlEoT6&^A2y!-pc%#=7Mr>43RP>8eCekHIbHrBO3p_hQ^khZiRV7NcXaQ{*fLzkePgtL@E6-~}n9MCpnRmn2OpiI43niX|n-)xFcv0iOV"
    "YUbLo5a4RF*`DBP-~_`!dB&P1w&;W2HneyIL$zO$BxHnwOP7X2ZK{)x(B_((`=oM-Ojxd3YJ^ZbW&|n0(aLyiNdzBDE#klqj49XprjoZLr8`6>"
    "|6+}X@$j$oj4QA63!Bc-y}?IJn-P!B`Bbkn0VBKTPjT6<R4VlFnx6gd$yzgmm#apD)ip+azQ_pz*PnbiUro&E>mPJ2oe6a71bQZw0Ul@=!D6Bv"
    "r9h9khN%-lq~A$Wo#b{|olJh-7ozYz9ZC((U^@Ln^ZM&*tYcPfG*Yg|;j;op(WWwwpSb7TvQ5Zx(3CM?4S%vr=QHhDMzH>f`y~0VhQF}DI)Bwe"
    "gc=NaV4eQ&m9j81fmSPz(SKg4_p^<aB&GW-Lj<N#^<}8oTD%da;t-tV>Rb>wl!E*5rhTMA41J0<s8i_ngE706ayeL_;M9aw8fxpsF1#KY$5tnk"
    "?}i>%LT*uWOdwzmvmo(0O)E0x0BthQc9f}eS=uw^bnCFw8LP#F+wzn*HTB+Ybw|$dUWo^_n6Z6|Y87YB5OR%d8OA87VXPOQce13O1#H|IFtDIf"
    "Q(ZGkB|%A&Y1?usdzM8lVDzxGWvFZ}$c2^@UYe>(-8rE>Vyo~>0E1~n-(;9@fN|}!D4PtfFY<uU=uE4%x|)(`F3cU1AxZHg6ySuoAUx8yU7uHk"
    "Y)4x}k!Q7uwjtgfE}kaS^)_uY=|v{O(!?5-G*`k{+P5$bM>9ZObK+RK3DR*P|3Kt#&hnJXL=7v|D?@|7Sryrdj0aq4sLm8hFUHcbDaaE6e*OvR"
    "jBwke!r?yUUp`g16w|+uLp52ad3T^A8to~UWez%kFiR|st0`SZ*F0CU)sR8r9t@t+GEu#)gA9E4dfv{_qZncBhoTc#L4&bO>7C8V%2ht_)6<iF"
    "E8sRO?asz@76#yDp(pVEf{>Q?)Sv%3uI~OmCTraN5Xr8gtg~wHic^K&)`z^oK#M=FPtNcxXLFY3_9rF?*;Qg41ibp8ihX~miEoK%5Q{_T7&6gS"
    "B?aDiL-jA|^wX~D?T(np2)B9J741#0hQ^IIyVQm7B!!^<nhX@WPodq&y&sJ-LAlWygR&dul*@o@_UURB<|<u==@WcuuDF-@k{&3Fhmari`(eoG"
    "G|e9Ql`2C=Bu<`OkjVwSD4ixAo}!AcD%|T*r%#`@ww7$5Pm_63nodto6WgnC7gxrVz2EPz96Od@sC|C_bc;@65Htr9GMfvQ-UH7vTJw;=x-A+L"
    "<FsCI1GAcd1r^6sWy>3L#2*3bEqCivhp0d>98!OVk|bBS9%f-hK4{TRPO_Y#A=vDY4Z!Pt(KR3<K~b}dfLN|u7)zu=7i`quktnecn`3^N!oQ*q"
    "KCY{n$HcP(-BI`84v?<WZI7tCh<=^U>rW~4yKVRwL)wq}KZL>3_H!gdL4yb|G?mIUKE^rRs1NqO`tl#wuNv4pyNQ>!tXJwsVHcBfsR@hv$lv`0"
    "9dq(f{N&ft?#ImTK$*W$W~3hA^l|SloHbU}sz(SXx{{94@mcdv1A>m5oyNM=@~RTfKCx*nr`K^uU)#nDZ>DN?w*%=}=)6oxW(VF*pkxLg!TmPU"
    "$(sZu*Y);HOE=&f+mKFgK(#--t4^zbOI;bV*mJB<%;W^-`(6sIy+<Zb+=^LEroza?k&gci&&-bBhxiKG{Et&vV8pa%%%P@ke1=2-(Z#$q(9f%N"
    "%xwn-E~hl)<L$tC<wY%JQrt`Uv_^^PDPM2lQ98|4H#&qvSgO~5JVMJeFd`3_?4?|Z8Nkci9bBTB!ACgt<^2))(ay3-;v~5}!npGLf!~1*_zoJ$"
    "ADRtxd9OY4(Zhy7E&*E0FaLkPF;wQ8$IV;1(V&2%^m}BSZzY}h2tMgi+<`YS|BaR&#`GS|P^V3DIrv@wf`$Q-WN#3HzV#s9^L}(U;n*L~XflH2"
    "-kgBpOdYTE^Z3?T`sWUuc|%<?+ea2c{7Dx>@7_%M++}8PRErCXiSlSnBmJ!xVuF(-fAIS$&C#ESy{I~p5aT}nz1R3RRkneLM>j>volnYJvHETN"
    "V})AX(z6#)io}W^5a$6*mec}X=vlRy-1}m8p+lRD2{eDYtE;%e?~O#}55InBo?=!_s9*1p7z`!D4^SMIboZ!SXa#d)#S)<y)tzqs@hX1PwCa`="
    "E_z$7yqzw<)1(Jt@LaZ4Usb;f@2Z7kT<)Gv0CQ;;;o4?3OkA>KxMq_Wy!Y=JbT6;{eiCck0X6*U;a=o)2GP<CVD#$hnW!_msH*)&=TL__`|7(e"
    "vTX#yA#PzHkUow%_bc?aw3)mB>)&3~b1y$NZDR9@yA>VvMyiK_KUFbKeS}avXaauy8|c`--HW`vE1wQ&6zjby*7~OHJd0odtq!{U`faPwica8H"
    "+toRa;JJF%E5n30)57x__tf5^$T8g`CHk*d{srA-SD(hfVpXdxI^)OLM&d`eH%tf2554q8V%jzJ)f7IOoaLU*S@N<?n#2z3EH*LE>BPi+vcHj{"
    "@~0U<@}N1vn8o2uv_p6yFDM`5#Po*RtpMidzuD^&r|sV~20iG*nQju?6gVDC8bzQl^M~E}O&09lz7H{x{ihwHx^MV@daOe{=4NQrU$PbbS=3G8"
    "!)S!@z^9#L`Vwx54(>ZVp(Zs8c%(Y>tm<rNO7`Q_o}fwolvPLc9j%UN^MAvaamS=XjFvQyU#lANszk(Hqh2hVVT!jNMuyaXI=YOxg!ww0V&B(O"
    "-`}k<Rp~yIyv|YD7U7g?qg{OSN%)vKRM8WkQ@2uLN?8ItbUOA&)t&0q`yKO}`@?TT|L`Nk%iAH^d$g@2W0AmYgx}v(wbKSI(f&x&94|VOsKc7_"
    "6a+A(WyA#fKUJ`N^EYW2raw|A_5SGfK*Lw3(g-@HqnZ?le3+imKdX5@+%UU%8%&w2)lgH+HV8AYj-koL^!e5mt{$T^`rix%BOQO&#pKsJFsj9)"
    "^3APEXLm#C=VT5^KQI>s`qAA<w8c9qNt)ayGOX=B)u?<G^)whKQK@@=3gHI#yyp~Ld7;cGp2`rnX2RT%uuTBs;S#5rb=KvHap&M6nwC&et^M{T"
    "bqhVIQ7285bUocC)o+-844>D9?WlytDQcm~xbm<rlNO!+z>`!7|89zV`c<ZgB4*9@5w)StsaD#g_6;7{uaNxq(8CkE+Idt3Jt)CDYDEfY9rY5Y"
    "cOYU2Z*pU8<I&C<2|*}y7;Ju`ljnoeZ{Jr_xPz9i&}{clPZ^yKw^Hb9l3R<J_7Z-=zOlRgng0YwZ>#BfQ+^9xuvye3COPR(UrD!b>O__;oaA>6"
    "R}<Fzi(9AEtVmwIj4A5YJUpge1NZ<*Bc<i3(_I~JfX1K1eHG|PeV?rbO<9F>1#`5Bl@R7SKT!`2OhY{z?NitmP-|{0`UcIgqmhI15Od@&QlTi>"
    "RXiCtSdMUIF|75}ovKQ^3vmgERFR4zql<9QsP;8V=>Kyxt?vDzqOSZMr2`m|>_N{oC)4wj%^h4^+;{Jcc4&-i-z;geP<Sr!wv{e@{sWq9%q*S+"
    "cJ-fpPW{89tlYbWaV16%>Tlj7>FBz8L&1MERWx^xcg;EC#;qLFrl#Poxk+1VQj;vRIsD;83P%2SHjU}%VPz^@o?uG*#l@}W5e$h;^%O=--e6Z<"
    "cs<4-L*3PCW>VcH9>xFG)qf~ri(O;>s~WEC5jdKR=uOVF%5VM=Nm)e~&6(v>tlv9?mj&sEhO%!W(;|OJDUg9fYNe9`bq^uB107soG|N9J&5b%E"
    "NCz?%G>XmRrF1Ti>0sXh!@@>w9j>SIkdg)EJbSdq%8rm652y-C?Qej7b(fE6l<dYMbfakB;2x!981FPkPbM7y;`3evct-fH@p2~{cS&MtU(K`f"
    "=}ViqU4`n&B)UY3XLa?}U#;w#JNPZvqEJn}d?A3t7~ewNP6p<QPj2~>VAcd)8~+1d$C`?pe*o&Ux?}E8t9|%9ZtE>_{Ih0MCz2={xR_SZg4dKe"
    "j}fC*cgqw_{jd6?&8W*nr)_#-qjt>0AirSh3-eP$qrZB^*Zbg4{s~%^N#WWyXm_H761^(5FDkg#_gx~c6OnS{8g?worFFGM$+zz8a_M~MpSS2c"
    "U;H`8Ge%t{6Vq`zHsqAfkCIykjV&5)bS*3ZHUBSFXZL#~#L=P5J2kr)BH-m-V7&zRcsm?YMh1knkGdEFj3^U`%@YKhPOlRklj4N%KawOknzvEq"
    "$4Xr#T|aa(I;IZTWZHw>Jym@cFS=s_y@qeNh<=xx0F}{B;S-JV4m%h0V8v7!6h2gGUq#Dxh{9m$Y<#WvW8x>nr}HN6Mi@=14r!ErC{@CAtl?Ld"
    "t1!}obQe-#WW$>{>vIpe_r~b)gzBDskq{DvL`bx{HKU%!H@$ACLUZD<Nna!S8822#=@6QKd#?@?iCWua+kmkb#65%8y2n_1==8s!x6pM@st@a@"
    "SZ@!l$XCCWnjrz5KXL0OIaSVb55I_M=HCoTf^p^=FE=eVZCU*;%c}EB8$`RxNJ0p<G4JxaLMB%0b<_-LTAx&-JvfQyDf~l>9nopMp`K2M_aOb~"
    "c2MVSq1C2|(x6L)c{sJeduAAw^wCsxrYQiy{c{GtzPzDG1@*7Zq}h}n-dmI(!aw3lcV_{<^Qb28tPRnoLjN44<RzU(_%zX^cGM?WGIrlKY4A}W"
    "3pq;Mja%v4iK@qu=Ki?RpApUJGXp#*<=6k+Y`mnlj^LIvO?=sv)F;74y?^%yKnLdXe}EpnabV)xhtTRICi$qIjxkhidEFmb)N%}4cW@`(M?ba%"
    "x1gzyXmo|F@$>g<#PX&G6ko)v@U!q&F%Nu&^S<|f#i)m9JugsLV$xk)g{C^J_B2%fl6)GgnMIf)t)-O*F76Pw>sh#a53F8f-<8HbGlAg(PhcLS"
    "t$?muEt?tv73gH*t2V#>P31@J1qxmtGv3+XxrbjL!Q}4pC?1YR7*v^AGe{Hl5&=xfJP;Bwja0?_Ev^&~rlT>vzevowlfZNZ1KK*IJO*FFL;PlP"
    "-ZTH2D$<K+cU#1F{^n_D;od$1S7x<t5txOhSN~l78T=EJsq)gLTZoj|C4-E9>MgvE1g+zv=u4(Ry+;Y=n**EX8`!2kEFQzI!4Rx;8dGJAy;k}&"
    "T%tpB4gdY1%(^&KdWHoatSj%JrT+IjdIMvNlbB4B6y=Dejvu0CNLj6u@%q8kU;f44?>BbBzkef|`wPx^zJv}D3PhWH#<W!cG#2@sKBClzmsn*s"
    "E{aWY1sI;gz4pjh(b7^{s3HXjOqbIv=fPj!=L7hF)%*f#xQn=(oya5UaVpX8qGNjl|LvBY1zO35Pq_R|NM0)yjyKp5wYN{HdmCyZ1uGr21TV~G"
    "ns~p}5#hFMmI|LYh$1M&T%f-?m4V8(&=Hc`OQb4W`56njDym<&A`ai?Z&N7+tmaUpvjs||;;<A=!x<~6tkz$7CIYuK{d_Tl7Ad8f?=i77$LW0N"
    "%ET1-ps_VKbO_tr??`ifdRtseCQLUXMLNo)*5O-9`U1PkX(Fi2Bg$%zCL)Lk>a_kKPt>ONacy0+s=^%Sj1~CRCODm7b;%7EI-uz1(dPOfT<9!1"
    "u*zJ`!s4~0n$kRP(Y?eb-BCsPx~WO^5^zz7P3~h#ra`h&<5R=F`k0+zy-x9Eln;i{v$1M}d@%$59!xCO-0F055xr%n(@gzP`*aMmgDE}a+E)$G"
    "KYx$D_endwucRh{ck{9ok7BOnftu)02}A!Zr!pWykdKa%u^N6Gx{$8$x&48>><zhe%1mN`Hm<TKvU?SOpYorT^E1q5^I~^5KL*vnC_Y%Iq$3#*"
    "5R5C>TPyQWC2<+X0NKdW8n1I{s8~Xdetnz8eK6R<q;!RTI6198Men$gaU9u^Csr0#*OYo-%DB!|-_mPqk|2+`v?<Fk27&5)RafBb+x2N?6=iJ!"
    "08XYW;kgl+w0YkzGa#92E>&i-klD$NPoS^=g`FN{1&91asXcFwuwAvX$8?g7kjYHeKWh7+of`59$&ZT4o&<<eR5CL5z+KArV63ECg704WVn((m"
    "yN2h=@sG`h$q9P+qk9SpHnS`LSi_I`qJKpwGwmo!CMMa<WLO_8^bx;di~snI^NOk9An!kNsGgU+`75LHQ}zS#uso1|e%3>PQEtbn;&aKa49HwJ"
    "SR=sI8#}Pd02SY3uqwGqPavW^>cU0hIRe#g^An*WFoC}h=us|P;xnFf;zT}8EF?dvj;hMc<o*P#sI4e=UgAgl1`xjkX}-Dwp?t%TrvPN_UssVc"
    "Z^q4G(V<uBylN#%#(Ei%YDJ`{L5=Y=s6AJoWB@X8$zwX8o}(*(V??<U62~R&K4|&VG{vZTiw6GDaa^DQLlcb=Qv4bbRN!q1smofDPbb+;7{&%p"
    "kW3^qgT5qi44Lo@52*%z6aM!}I81so>J0w2kAZ@RdD>YT6T=Id&GuKSrulZ!_Ph<*%F)(^%=z!;$138@PEY+(MI8e>MSe;~fcQwn6AGNIUnV08"
    "H;mvqtb#E8@V)WDT9N03m=waAJi^070nE8CO#YvdGe{E5ynQ;BlcJBY?C*T7??G~e)+*xY6K`sVPZ)f<a}jS5qo$n~)k{Uu-F$O(lp}*<Vn$vQ"
    "KP`x~nxbZ^6_s8x2i1Pp>?BH)d>TAp)R#ekv$4$MazpDTe8fdPGP@k{6v1hZu81j}HR#nJEa6+y8_%FM?1XD_0pS((D-|N(OGnBzLKM7YFM{lg"
    "dWenvg**rw`;&xLU@LxG!O_gh)WF6Fu;ro#&{<@5(((%{qLUMyPW<z;%2|ti0neu{$gwLKO&c}p!Z)l%#Dj94ry3+~{1XW=#PB?ykk(T(kWC=R"
    "^K4r1GMP0<h}+?Wn2&!T2{&1YBy!!RDf;?pojn+mMqZHYTv=dMTCn;{nJ>ftxFFaeJGyVb)WD)Lxn{Pz=bv7`Rg}q%L@&0VdxiZ^6!#jhOU=Tk"
    "1!IL*)wa+#oegy*JlY2LI@i8klo2Pg!Zvp$_W>$t1`<)qiLcu6wjULxaEXg);r_Kdyi)?+#Yu-z<kZ$2m7X=fyYqj(yZ^^-I&maas3i!L&RV~i"
    "7k`U?`en&^)z=ge!NH8g-_WEvZGNW5MCds5Sc;6FY{TAHLghm>y_nh-jq7geam8$yGEN(sBrxUQ9)If5&IFTb<qMK37}F58i~MUvZR6xX%8`X@"
    "P>fE=D3dUUeMFxnjs}9<;!!xOK&fB$8R|Y<REO-D7wh*MNfxbtk2X`($GmKRCz}@KKR@L@&;=4okD2tQ97TM*H{_pBr=6ow_8!Xb#o_30#B_m?"
    "%=t3M3FssT{kq<BmbQW8oEVc#E?5R@xeV1}ff+12GL$WZk|i>XaV~Cy|F!W8EAOp|S>k(7EM0%`XXf|+hfmd>*gE|BO#AOTF#3wwqLczR(L{j{"
    "fR!1tQ)lvrvZx#d1D)h;-UoPmI|=&|jw8_>;HHxlEh1L;Q#Pl-MeBs?oc9>e`2b+XSO_+t6t>}OV-nchy!|Dz?Oe5C3I+OyGc*+--cFsDln=Dz"
    "nW>pz30Qg4ox-P_mb>gs(f2QXiZ`vt_ZZPbK4D9TDi>#`RwGjpG9^hYMJ}^$!$x5c*&n-l6>En*qu=n}PATV`Kp$i;;17yt)jCxMmBqzu9fNVw"
    "2B|VH71Y)n4kM%G0LnS!b-R}*fi!OYZ~2DG>bu5t3^j#@=+H6lLgx#!T=B6nLuU1?G>JV8*Z2}=@I*B`mbxLs6p|--Fd1avM^F|~;#+%iSV7^5"
    "JH~En&b9a)d#QbP2I7+N2p!^qG6oIG2d7SOhCZi_5oB%xobjRv$xzD`UQZ%x)e6}?+bKW2pp2ieyqd8q`*S#b>G5Qf%9R1+PV=F}dN}Kaltb=h"
    "lS!rvHV94C%v5pHg7YF3?;e4+xoe;CgW0htHc>)y;Tq-J))L9j&*LpUhd<m<7$JPbZA~9cZG{!zZQKG`6sMkW*Dur(9K@MIZ3hZA*L|xL&htPs"
    "ahoi#@u6@+%rg{GKBbJYtd7Ww6JR5)eIlmBPrJN@Je#^~>m5Zda)HWnDv3{40@}H3kDtQ4mGb<Ah%}cwC-jphI2H$YpM}(n>!xRVQ36$e;vU8_"
    "J-MSH6Z4E#IZm|E)Nx60cC)P%QS6gZtGe2dyHEm9a9C+->M)p9wLV&hWC4>0HrZ_(`zSXgxUJGc6@i_A<8or_2>SmBkH7TT36?6wl{4vGrp2*&"
    "O9n22G^St?f4$4mllqc6r_Qs$j~$P3=ZHtB5~?4m7Ov$(F(20VFasP)PCy}n>?lx<>5Ix{1ic@O7O22U|1!x@D1Hy<V9XyYFsc}~(!oFLj(=_("
    "7<!h%nEP_SnIb|`*vwO1$S%})S<3BsE|41czBK7CxEH+Txv&qHbg#&1Q&trNoo>9XjwCTBy<CYj4b{Jz<*v_sg2FR(10>nP)jQ>AGnF~Okwg6w"
    "bzpee-V7HjGMA+K?y2za%krOFm^d#G7`aMSG*@?IWeQ?*q6`Y^)Ss(g(AU<%BxW8%&3RLUwZ6YYgHNjxw7dH)+g)E$Zx~UAR19AOuB02r6dG$D"
    "rToDPJG!`M=wM9QC@)@DkriJiRJ5(2@Pa=m`?1M|Mk)hVV9Nzp>eMO?s2lg-7_Gye+$JD23_l_InF^K@JJV?KbM*UhzVaw>q0SAEMCJne<iW2G"
    "WLv#pHKMM%vLVdofOTW%#b}IhvcungY(-Nspz|1!X>+AcDhMRl=1Pb3RJ5A7`s+5ppk;hvr6hu=_8j6>J;i6|zWN_seOTRuJVNetoWb2E=m00p"
    "bIMlKK=wuZCaG;gnjRq(hmH#orI-!KYEBAn@H_1O8oFv2Ih*uxwdfHKFAUJ*9fN(5mw}jy1AM!Xj2Uxvn4PG-3TyO<zBx@krPAAwn<rQ0v-Uwt"
    "TuDz;8%k?d?c~!9VbX^TeZIT9`)({VKO7sHFYu=T@piE<P)nU9v$fybGz$j`gJb_qVaE|Gyf<Y0)v7fZZI!!ql54Y<iK#0;hHs9=gy^*fwYpva"
    "iT<gg0&#zZb_<nO`H~-@mu}OdR@ht_frJB_PQIGo$xpA+S>&hElKj`e^1ShS#(jxEhdfTWr+?&sKdWu?|L+<X*~%lY(<fEz${+Gvr$(0ZI2X`k"
    "DyrZj?>=kH$Nxar;dcKb?!=fm2#pRgRqId|_&D6AgjTDY5lll8U&r_C(_VgFb>E2+_zG;KcgY(+{dpzFQGHT$;{2QRHY%~Ee~l~t9Z(;|CwM93"
    "Ox&&KYG%0Auks0D<uR!-Krzz#;0`QAcgCU!eC~UXG-)TmZ`k!4ntXC%1OMYkk|}XD=^pF#;x*obuW*&joM5VFDb?dPtVm~CwgkTPgWUc2jD}vX"
    "!G?I2=XlU4JS%pU$K!0_6F=i=dSd$bnB@a+zk#-FlZ$kTSrcz>y2j3`Egcr7->#>a);ad)4kR9aQ;Z#TXZbwXMkij}d~&b?9>>m==<(42dJ>C8"
    "QYl4(3A8AfJ~Zd@O3$%EDt%6=$0CoVsv#CmW|;&xPp(hJw)E@#tTkfNDw2I1r|&y~rs(MS^{eBKZo&EXhsSTgBA1meKl#IvntY1-?>(@lwG2t$"
    "UPUJbuIuR)K33cIt*I1&4&|ShxGW{Lm1;4>PQ(MU%E0J1K6AoEZp^A?9uPMmSAQH>-dLR{^F75YXjlWwJv91lP>guxq?^nyX0eL><HrwoUKX+s"
    "JZ?rtA~ofXBLeMJOo<5Z>;~1K*VL86pgv?=Uty%iYN(_=j)rHJhh^1RtYg!OQ6Bt^JuPVPY@aR`w&;&b74XORT((|eg^X2yBmP<Ena_RUvoQ1V"
    "PZ~%U;nYB}JaXcK9qD_K8;<2EG)dMLAnrtx)uyh*4Ta%lN5n+~VCt@iYd@n!)zG9tY{T)wT~3cD@L5783u>4ogcUjF^6sU5|8oiFz=<y0ymJk%"
    "<24uyAG0adPi<f@7+s~BHT)L1=#+>p%+Fn)DE9NBf`X4~n+RGgN@3$)Q$^my!sD@3M(XbTH<c?cY4x*SmPEb3hC!ZnDd#P$XC;3MIq5u`tNFdq"
    "Hls36S{TDOsu?}jDa6o2UQ{!xNVJloYi3deefANUB{vj9Qa*}5OEQUGku$LKX8=&N4F<;e-m{&RP*7_2iB=_W_pg{=EF6CZX~DXjr#{*Z>DU@u"
    "Ve?_A_CPWSspThi31kR!X^1`po&@!Cr3>~daO^jnnC;c3Iv@JY&Xud3&eoaR==P#}or~l$Hf^O%cFAlWN^IF0ILF{Lrp^ySXE|wh12ocy$MT-D"
    "7us@@J1G}_ee)tycX3aILBWR3j(SYwqv6RkG_G<T$$f&z(ZjHNhO>UcO4}GlQVlZMOI98h1Ja=}(?EU0E>(^BGnPB9L^(w>2vytI)8IOM^c5tm"
    "O(ct*tOt>2%qFe4#)*{S<fn<s^<#fJ#U@w?1Yq7)+G>>lYm$do>K-|O8=0-d?|e*}^MWst>ZttaK$-VpmMPDwa<FJm32o7@xjs%_8g!R!sPc&m"
    "pE6B}1gssC%rbECcWKy5r60$CV#-u}H5YZii>}FBA!<C{MT9!0p-*$HSd2BrufcrB5O+w=eLdA%6SaDl;|h43*J|m6&2((HhsCNkIFN)*{Ki+D"
    "dD`o0Ufm6fv@6ooAkmFb9u+}4F%^sK91YRlUc&_+=sfF|A$Mi+Zbeokh$X7R1Q^mC+#oQsgBSVlbY#mB@&*ahkJ7^&x&a-N6`)D<puCZd?hHV("
    "4*dJMlj^;p`jQ;Bt69>ED~}0XsNM51?&<I+{)BKo(u1Vl6DDQm4F<9hk^o=xT`PAW1#&-2r#Y1-?sPg?H|)*xDZnVo*U$jAbpDFnw?9LNRoCXv"
    "ncIDc(NSPJlR9hF<Da|eN@h}AXy9aAR%`*?2tSVwxFygVB(6Sb;7H0FWY4?@6b_FvG}Y5OrjqYp*npk_h7wm|4)KzldXyaGHfy~koT6yj{#9x$"
    "10REB8wN&RqDJQlMXK$z>2h2HIEJ4UX->2`ZO899gBcAZ(^l)Tmfsk!?F7~R!B*#NcOu&^sVh+`Qnxpf@ur;QfNE#kyf%S0C}nPIaDbLq*v!;G"
    "_}7V<q2iA?!<<F0PXD0%(3>&`nmf*Z*!)$1CscH_*$&O?pzoRfyxOHI!Qf~D@-z!MhcbJ4+tPj-fzV-@T^%!s2#Qzrr`AJ$GHb>rGg)nlUUb!@"
    "?*JF6Wxwl<Ric|AJeHPCWmQ38lA$^YbpR5x?%O4d3Y~9FL2E7GBFjk^(h%vrU}!$lrwvmr24+%O;}UiXlKh<sltok6J4`OAKpSO??P_Gs+TtXa"
    "GbrD_F%~OOF(BE29R=}tU<ic4OkBXi=axVe7hPwPyByZHY1@pEkvXX?P_ne>xk5vB-<^WCiSz`rQZC*YUd?e@^Adk(;z_f}0$-q~Po(eGD(PS1"
    "&if+lSIX!Q_B8DFrp{3PQ%xsp0LLLDU73eACsG*oF8~mJGn|_O_%9u!8f3jOl>fs-m<%C-lI&Xs77(xYG=ay?bu<GJKFeG$V7s0is~Fbo1a7%V"
    "gYLu3q#DP%cU|3n&e}%0vlpvypbnYW=JUTmo-VmyK|M-l&8$^#*biX98eC7Z$|u<Bh#@%7z!`G~UL1?t^G%mzR9;ZPdra8~te1=zC=cWca$ocU"
    "Vlpj;spG}gsbk8_2@wUYl(pl<c+Wz{RP$(7v&;ZPDjlz5G4cp5T`|!54BIhID@as`*TB3fTSIYKim5&FaA1{h;=daMZTZF&ARSq#FTG`Iu0Eum"
    "{Vm>ej3aq1W3RX@Z8|ekz?&s-&ghBCBU$-58-spdHR{v$K{B+^<jdvWrDGmb8CfPU{YYk!7qaD#i4K#(@ATld!eH-e0>heZGH6>FKw}<>Cnq2n"
    "WUXgf(nBpMcDM_VJbfSDF3PSmj#cXVJc+FVW}y_@h*sj}@olezL5Q)P8?USIV5VYkZcq&GB?QJdd{#as*)%3k6a_(|3sz4I$fpEyhTGs{wo1(;"
    "2IwXqLI0AXi8!IG#t;56*FI<9+_=qC2Q!oRA=1X5>wjTDP?}{g>KLY4%UfOq=3i%cWJjkb#kzq@q{Fe#Ob@OI!O)kE5*2UPx?H<$PMF>in@N0x"
    "5M5nUjFAcrl`_LG%#Q64a$8-TITSKrWhVIajNv1GarO5O;3$&9Wfp#9^8&j~rYub$t?>xne{=TenJ4%nC|PS~hed419aWEYwyBIO(VkF+fZsR}"
    "2SId1b8W2PAseD`01Rat`}WQkMxuS56p(MmKJ6%b6hvFJ)Ke}oBQzYmXrOla!6W>>^;}$KSxr!zb>*QXg8G>bt!cQN?sef#EEha%{3%%L-pdf$"
    "U?JCV=eJ9%vkOVs`7@dkA*`7CT%no)nU?@*WZ+38v8+x~#&9h%4Yi7^_GRkG)vO+YEB<TmQmP-}25q8>VNhypw+J9R|Mt@l_^L4rpB91~{<M-P"
    "!Vy^GC^X3tAEyK@ZOl~((nc4JDPB;k5+BK4dzoM+5-9Lw!}X5ZyOD$!J87Zj@_w-17%Xbsg2dNqcug}5hANCAWRN{50^%T?XD<$p9EJYvIW}Hj"
    "SXnl9?4V%R1Y+JXOns<T#&W76eUxLW7r4qWlA~n~Q(^W+XGQUed)ho$tT(#8sY~{4yd;bc+v-71=_A|HX1wwTQ=7r#iznq|<GG_+#bUlFS}+bB"
    "o%<h$9qsTD)zXhD#Gmf1(WiVht7q9xz)_pn=?ikJQyAt>s-#$MQy<71OJHiIu%$Q~`=gXSG~`$>>hX^WSt#m&WlxztJ)U=x<3)>Lm~L5ZiSdul"
    "Q_;9%#>}Q|Y;PM?L_&$=VD4W{N4w)=k)2?(x6I*XrvP#gSutlgSh8cZK1XtwGLyRwg?faYS*Z;RAocv(uWB&`<UZ0uj&a0ByAN?72gQOWtUz`+"
    "RfcyKTHFS>yQPAp&LbL{8!~f7xo~j-u9=DQm$;4L9Yrhs$I_{wB?(DZMnbp#EpVi|fT`jcvKBGHEtKD3N>0XS{ZDFeS20A4n42PV1^;o1gB;cE"
    "kij%d{Pg>i?>-TomW4fqCc^RZjQ~Ck9d9<RYnKKL9o&LZE1I$XMo147k*45#-U67h+k81zA2V)Bq718`zoKbH0~%u>F077+|JR$BVK0##e-1`f"
    "PLN>Ykg*a-bWQ`q$*4B7TWHhdF+R-<DNu!LhbS)F?8fjUo~Dm#T1%fnC>J4}R}UNb<|k?PeclP0!ME@3K~=xTHMN(Ax%C2LDZ>b2iHYB#lv$cd"
    "e2rLqcohb4{5s{bcpoEHh9mQ%PEq@PCo8hx(PVRUiT_?FYFY#PY~`~`A|)$exqESiJ$cOd^%Kboe5J!MAe}l7{oSi(2W+n{Wx$QQXsav&bXBlq"
    "sPF=jjx3Qnt!t<A4o}3A6c5ef)@d*Cj-<2pFclf$iO6E}jVrR#lqx)KUYNr*dSWlegP_er>|9b+z7~rG<Iet9WZUz3NGr0-GgBQ2Lyw7hP_1e3"
    "xndGLSf>6A+LpbcRxT)Zanf9zdDbp&##cz&V0ZWMk!OSgn@@XUS<pGu%moGn&SV=y&(m2r!Cy^3Xw#JwdfF_QLs~7Ac;q6IV_RmNfNy(M`IaE~"
    "(;3?;vWJ#G>}oE*D2<F_(^?Sk4QT>EI|E@UbtpSZIXX-gG7b8#r;;6RCJ4?ki~aZ@)8D6=#&h;y0Nltv)`;VmcotaueEe79u3c!#4mMA$FIZPJ"
    "5Ki=M8jLycA|DRK-db0vzKKy|kEBI^D9yaewyAR{L19T}K&+NmQ_$ZT5$XsX{G&uj4$>)IkpNP~zm|$^y-Hns`i~cJ51;ZMlbCb<gNj(aPVpcJ"
    "&w}v075+Ax4qu~}Kikr1IzPuiGm`}caq<uy_&(gXyX8Hyx>~VFQ4D6ANQDe**}+gVKnUNE)PJGeR0}Rck26n}8SSYtYp-rqW$|OQ!=^9k#VC-}"
    "kY}jU-@=INcj&UerpyU4rKBK~?7*1EK>zUf{jYzcqejna)6+?(qwS{pH9MR`9G>pG?^40Us4w#~-LNr>jSc%oCe0Gaq(8uJD84u=*+akoOHtLl"
    "Ko5H)l_MD#jGtC8d0a|EX*>YPv+3lDNx2N8VknYCTZ$0;!jFI!f)5~yml~|4Y7L&zG<M!m=_<hUJ&D>xtXVldU8=kH?O94DE$S_Jg8C)&s9Ibm"
    ")7jZDA3$?|j^@B&2mYuIX`b=Q)>9MvG>xOuzAch)nqu>px;>6dL~EFSC_8Yf5EO1nRR7D8%v5|gf7A-U)#I0zH+T5ZG7^`eT5QW-rI-8_cfc`d"
    "?YOxqOZdvoM+%a^SmWL(w`e*vFt3jsl}krAKb<v|U1U>Y?PzY6(sVSJPd`nv79jc$4^jYnsc^gvWk)hWOHS`!slyOmNHlzqgebQltwv4s>nRK$"
    "!pm-Sk`>&&ai>Gf5}i&8jl|FqH9T3hOYoRaV!XRCf|Lik0vM_nyV_O*j&urBI@U&26nq^27($_#<TBOdE&~ua)0--q;+VI_OCFs^3~;U<2XhP^"
    "bo<TDTk^~o3MJ%7kT*r_MKQZBB5bpg5nb=QGzXd4$r`7Jv6>o<<<;+kdX{_#Jg$;_GHXb4=>Q+Jop~}*4>e*jHfbJVhlwhfb*qDJiU!uWYjZWd"
    "zAo&xblebMW1@y*hBX|hDmxYzSAR(jkjRHtl=S#*Q(tF`V6p<BhQoF)bCIrp6~hZmeY?-qFpDTnQ>(@%oWOcL!U?HrHW1(8PxOfNpPohv2NOiR"
    "Wn#@CU1vtNx+y;$v5@!IV>aq0OAxKt2_M^$1ufQ$6ary3kXT1h<uXIb-?w{}&zKDvO>wy5;4F$NjC;C*&6wJ}N7UV%lbgpmpGtX0;kjAP)7X|e"
    "D7EPJcscu8BZHx0Db3=%^mOSE$v|{ZK8HimpJ5KmyG3RLx$w_jG#xWfv^ty!t?IzVK#?y16epUrBHvq<mlSU}5-2`yWP%k=2)c<2S~12wK^`f%"
    "_e7Z@pB|QDi|5T+KznZOX5EJF2%xbcCKB99u$4~6`JeiZz^FAp^@g=<J?2m&Fga8XXO%>%o^&!)Fwd&*@=q!*opxgz=IeA-=m4joP<Uc69mmkL"
    "D>=_e#xhfF(MR-KY@42$YL?2x$fu?pnPlei^g-;f7X7nObgEnSO{Q2wSrJT>VcK^RjL5KIh0O=!kIWpXx_Aewl}78ZRQ3wv;MIJV*g~v|GbL`r"
    "2PJa-Ej49j(>Q*tiwJ2^3JWiCb-m~UVQi0Ql8sqJV8+8l$7o!t9Jr6L#M)v90@bDd1WBgeysa)>;!aBlx6l+cNN=#r1M1WK-9!>hmTRO*R4R(X"
    "%}t-yUM0y`V{zBBtA+V+cO;~^Oz#<zyp&gqVp3CVs`+xIaDn|keav*78Wd&NCi>8~c5St@U2WDcTl2I`U}?J*-s;MGZ*Aa4E|s9LP|#u_cg%C<"
    "@OR&m>5|-_s^wo=n;t~fYMihUR9>KHfcFqJ-9lAs;r1-GLJ^$-BGvWU%BqwTJ8-2cU>eb+E5(rD;+E|owhm)7>YfZ@vi9?q-B!ew<>8Xz&-Qdd"
    "T6LJI@Z3pQG1)z+ZB5)o7A5VAz;kE<dbx+j*(@@;V-}517%1-{c&mc(x8@1}cwU?Bo@|hM9pBo}oS%kOsK6>LU50X{WYXAZ%0bZX{T-~F#Mi#2"
    "%uThqt-|4a6)auETS**wVp-Az?>Y7rGx}CnSB0=xP9H90iP+LdFno1OJWiSV?DhIR!eDwNc^A?jmEK-zw1^caS3rH;L;+sfbl@o~BrzD&sYKFM"
    "RWCH*U73kCZ#yI*Fb0VpNToMCGl7c(K`p57@30yQ@eX<ptw}m`ncsfH2n&aN#@&5wY!PXFJ!sbXT!saq#Md`8ackp=_ovX9`K<DVkFl%1AiUTL"
    "7Z2Uv@x!>{8qZSOYwSpSRgvOFXo%V_Vo`&Tvfwy2^1dW>!>q@Z$o$aO^6<V#iJYsR8CEKy@<7U)yS%;F&yYHWj?@lCn6;-@td?t7`XzJ`r9tj~"
    "Np>XnQ6<T0Nej$U6w~Q68zgsPhQr#<4%z0Xo;rF-mFx6yR2Uj-<y2U=hYc^eDg$ZwuTzJMG|642Qw{<<oQO~3_$jp$Wt0WL4^gIg#Bi1?{I3_5"
    "=fw%7snF;TttpP8)MAQCB^$7i0ycUYzs`FTQ{yf%ZKLaK`o|5CuaQ~ndc-z6cMh-dlTs=tGgV#$t8$}EW0AgK3tf0v<EKJ4-cRr21=gumLa)20"
    "1}P~+W-G|GjIAxnfc=JH4G7;4YhKfsvR~mlOOkS#p*c3NB(0F?`R+hjc}*J`5w$y?C`(<AhsKkRyD)5{HB%XtKESJcb`;Mwv%${uQ|=tv9))5("
    "C9kE5iL~)mf7;5^kR}a%`0S7Z80$Ph`Xa+*-}ojz0R6<HT`{E4XA8UZZX?oB@=*0y=bVk}Z9@F`zPtKu5@3V0T$+Fh@9-YUuIAMaW*(l*9rF;)"
    "UrYq)L#u5=U+G4qOgK3~k8J{P*i@>SBMPX2gdeceAT-5D<RC~w`1*BXvEJ(e6nl7z!7jWPTT{mD+)s+lm|PxB)PH6ViJTlQv{f)~P4L0O)3P=}"
    "V>GS<jC-H;Y-}w-&fZ;%jkFbf5eD7{5m%H(LOm7T>^cc1cLzg{aDp_^X#L1Unddjpk>P@cCEqV9w(sti!_;Q2uCO1HL%4g7f4(Eo9(ChJiSRb?"
    "wNFob{4hzU&I1cvMZ5A$cpJC8u=$T7A#NANA3Aem(bz4X(A`gbwP#~T&1`@4lG_79K+h}(B+%;R&|X%$V;Nhud22V^0*tIgn$;y?=CHn2r96P)"
    "og5xk?ID^_GYMDMi7cz{7)WBvD^Df5zgOLOPxJ`Ne0n`f;Pi)H(zrc@e5uk*Wlx!G=+48dCO;m8w&uqVa%zf2A6RD%;{q3ARVZYS`2AjxE1Gt@"
    "wRXZn4YS5DRIA@7xxFc$Zg!Ig959#(g~vIhY7pLIdm?XVG>UZdg$PgnSwv6J)6`0mg8S;|QF0k~lQ;&~AXWokRD9`*(kP{Psp5xW)pE}FJUdGv"
    "+gg4xo^D~@E0<}jm0Vj!rZ<}EHCe9VK*~x4Mu{SCC15L{y&ULb%nt@x<NLNt@>2Q2IJVqS3~KYiP7hIrLq_qvBq@$?*!Kq288YEKA|8Rx6Two+"
    "J5L;XQL5{~B6*@R`pUziR$%aM-&s8wu#u06EDF@S^ufO{0p*Ah;q&~;<&)F%hjHcF>X2(o8&+=E@M1MN#Qf<FwPN_jZWlH_5f_XwG^O&|W<(xi"
    "Ms1OD#9&38NB;tnBYHG0*;eN#?K@9kkaOMV2Zzu5Xyugp@sNk0wzejzCR)W^?XU*_v(&K_j7IOg;~InP=)AyKu6x{T#uuGHOh;z$t?x+cL5h9D"
    "Vp1dATnlTqLrAjp_tYz}w{Oqno{{<f1XBIa8`Rgb=vdD~<AYK5gim*QD~+tV@u+%Zc&7gRs4HWD6q^ia+mbx>;w=t2Fe=`qXQPkIx6};Lf`B?="
    "qBaAbfBjoP`jj%zO95?IW~Wyv<3rqwV1Hk+e$>90V4ql{^<UlJknQ1&qQ{26oO%X=ilpC|TD9OTeQvkwvq5}&Fyx^DzoZ^VHy3eeLjIYCpc<l1"
    "yjEqvB@EG#CX&}yDSD1b_qc+0Tq6G$l-e{(U?Pk>TWjO#o-LE?L9YzD>PGe}ys@f7Yu$!Gk1v;*#+w~Rs)>7>N5ReZp0W;KqwfTpgM&adA!1YN"
    "aR7laQnVXFH6-<@lAlCsH;e`*GJ1z*8{aavCq~NUwh<_mY?y2E#m>y^4)jP=#;U5a?~WZU&t)ZyS>A#=rO{%Q)hGem{o;8}Vh>30qRZ1NbJ47q"
    "g;%=YXVZYm4x8m`*LXS^qiib$h4CKgTGi^c3NW}#&U|Y^jD_aUYqi7#E-c`I(V;5&aEt&xAY%v^y!w^8)p=68vBZ;+1}_ArQ5q5kW3gC^+D~&R"
    "4|=IxOg8;>e6Tyaxc8(M<+I2N`ftB!`2kbB(|2}k21;5VBnQ7=QYF!QCU+J@d`TpzCJ)Qw(Old_U5{mY^8|k2$}H5bGn_LURjWO}Ys+w3dtxiy"
    "l+WBuNHSCvWpy=Wn=$qhy>j4mu_h<wN3#z<>?VQ>bJTfFLvB4KlRaZG2mOJ>=>a*pBP_}*n}G9_Zb;Vambz7HW}zS?9@z2}UIV2`eklXTa~T?g"
    "pG|ylCwcQTV-b%>l*_A`6|GjQ71wIV%s4P6i=Tkq@3c%fRckd&^W9^N;%u0Pk;`a-_0nMn>f%H-P2(7Y@e#UcxVwp$;fa<#18idrNpb+=V?Afg"
    ")5Df55YEYRi{Py<UeYH|6oxWrKd2RhMUIz!*uV&LC(|i%YEIJR*pZmse*3$m0GAGEhm-nD1!S`iL?eeh5Vig%T^t&ai*{r$tjkE7R+i$#3Hh=J"
    "e>ut_4(q^JR1J@llLlR>9%V!LXuq1Ppw86mq@Bwq$H!OrB+P9~6zE_!ZA43@4p*i7)4$H55x&0^4Zg1(61QIGna)yi98*oJ)ia5mlEUb=7Qll~"
    "O9+71RJQ&7In2fAMZSjhirmHQimgl9-QS3t&HTv?6RS>bH#o1zH@`U=k&W|ABd0&<_dO$u-$@dO^sxIG29z?i)IH4UmZTb($CY_U`xW2smTvF8"
    "kCM@j1O)W0L6{97N=oiCua+GiqHI>vxH%g|Q9{Q=g6w^BR+Sn-P$k90fPPkS-bCwK<?>}ogNghft>-L-GGllq-{$22M|hi)CNgVGkqeF_z@u7P"
    "UPi3fmzRA@#b`XOjT6=bz~jnaPfB-jqC&sy*-(no>&Y?|Nvv#`cH{@9oVl^elyF|cZ34xBZIin}B(=3s)~q{%`@PgBzHrU!Q9wyo%aIiwf}*)Y"
    "d)1FNoxBj$M|zTqR|X&Zm_+!HY|w5h%LTB`E(X^_HaYyt?5LCeImtE2mq;*Xr>$hfpPM#110dm%!bec0oiN!Z+O%pIvVH+c^3G#=cI?a<tAjRo"
    "BCr=ta-<2R9rTo|75r9r8X%LcHIibpN2*$Rt})<2#{62SZSRPtXpC<gjYea8F^(-*J+>C6&nCQrIa`?(94SROLKROgU9)IK6S!aqhWd-4CI*1A"
    "Z7SfiZnk_7s!)@Ok7hiIX%QDDHTlevYBUJ#B15ShFcpa6Rn;ZzX`1Gx?NTXb4L07o<*Ka|@o&|#)fXnxxG<DEZMV}jml#yansqWu3~t!kA7f9E"
    "GHfM#>fZFUR?gC8rHlXfrhOuEU;-PIwO6=U`@Uv`{lcU&68B1;ehkg2HdAu(gbb$aCCJu{jzZ#l5<k@CJ}_D5N(^o-3_t`K$^%FE9Se`rOQ#ce"
    "sVUy>>=~)$1&XBTaNQmvjg8Bf0s4JrDdDQMy^s($elV_4R`xsxFgnmqIKF<tX6y|<=ymQ`G#;y0sZ3L&b<?Y`v_#)kuFyr3WJXMB2k+xyDp-M#"
    "CvQ)l2FX*B_hiA|+vOmFfPh>3_KUs!`Bgrclt*VpSbU}<Zsg`qIv=)mD~-u*%(mf>I$5^)Cg17o<Ro1=wKi^1rJ`}7S|x#4H5#>A=#oOI64Zz~"
    "zC=7QVd$7%=uw#<mO?-~N%NVFkb}=z67yqas96RDRfIcXz{ns>dN86_e{Ht5;uv!*8r&%MdMwj7lLnEM+*h?JN_#|c7(Zb@ky^DUw@u3N4BFLM"
    "{c+Dq-*J(Q4%D&vcH5_-YZmcQlPq;<3H_EA1c80Fh0>&XxCyyxr!Wtc)g7K3Cisr_v;-Ha*d%-q7xC|3xl)>;*dwG)gDa;<k%wJ1&`~W<4hGg4"
    "RBc(8KBC)Y)7<dFVTj>Mn}k%oO^gZZcBN*_7=o6kW!0;F{sfa@HFWNfZAH9fr+w0tcXlw%*p9H*8xDgt1+8hXY3FhSY94ruC8Rf2sKFR0c5>Tx"
    "D~O;j2%i-vzpmRx_Ny#f*q%S$0aWUL5#tb?JV{=}&t?tjL3-9jr#dHXGG@H_XvQj$?^<yFeq<3x_7c|D*OgjrgkhV+=i4nZq<ruddAi|_<DbcX"
    "g&|}^DjS>1>n@^0s`0UX{fG49lB+jmU~2bv9upt&Xydev&NoG_*Y|2PN@X&SRk7dMWheCo(`bZYem{o88wSV)_P&o_Tni<THPT(c|6_PEGsD{)"
    "<13HuY|^?OOtexP4GhwZISy*1JDUd%kWpc{L*RzgC<?ZvKD#<pUlL_)IzD(HSb3Wx3NN5?O{1Au^XYSmVT@4$juR+S74TYG=N9VSo-La)H5<?~"
    "<70+#|6+ClKHE4vCZjlWW~E;-W;iTCnF<>&rx-3^C<3z+%JO~igSYc<j*yDkXVI@<4n2^gq-89~5kl`^bi&2E1C8&r;J%(-S=r<uq?-T~wr5!O"
    "!%RUJKcv`w(#jO}8-Va7G+oeM!97nYHs0ymBgiQ&2way4Ck5*|-QC1ZS>S1`291VK)gwGlfu}+luic_KuUMSdmgx;tjqZrz*IC<G!mFb$WV_KI"
    "sIkT@fRm0i{lTlCigVlcSF>E9wqa1{eDsGyci3@p&YwSzpBmdcOw%$)N@e9*;(VZQN~1ucuw*=Fn6fRnYUnA}PR2`pZ%+`Y`Qdlw;Ft?(#={O?"
    "acG6sSl8<AS-c81eGJhYZ!t(RO_M|^GX{8|l?m<aIj7x;5eLCXS+Nsfjc+@ktz8IV)yrjjVv=2{Qm#!<Kw}O>t49i`1i7n{njCAbltgxQe6Y%r"
    "`;9V;fuprUU!?QSIcIHrXSIOTaq%fvn$8;}(IB5SVa#-B@LFx(){`_y4=7<}kI!`jU$WVA*RNNro+l>A?RoT1jQ;eXE{BaE*IMtt3ESHiMhT>O"
    "WKA>`l$CnwDWzu4@_k>t=uXQFx|TDS#%2(CQ_z&4sZg>~!Sr|vZ8&~+SjpL&Wj|pGUk%-Yc7;_wRk^S?{lK4~5B8kU{0|s#b0;ELS6xZ;iy6tt"
    "<rj9WBdAG`H5|(OCMUThi)OKO>Qr8=q`e}U5ml<Gc^PCmw3?Z5db~Ek!PPJMew^Inx!q)6_N$w*XqrX)^`57*jlh!j9GKHbb6qPUAk%1+Z<U$V"
    "j~JKd0W@a#5qjm4aGF)B&U*q(tdV!%6YSwX2Tga&aZ15exz(~Kr-93I>M1kD<()9Jlf}(;>dIO}i~)xjhh^Kh0rKX0JwWU9ll+L{ns|QEpIc|q"
    "dg6(!BadDS@_vVHkx)2UOH$ryl)0b<obb9IR)^2vL6q5P&tp@{2P-K+>4wHmv)B=@pjIail>#pk$CCb$BS*mTL(umRyveRHa>f#_46^dLCt~f+"
    "-IWL%^UrwAZK-H8Uf7Bfa4;K&HS6NYO~aW&*x*Vq+9esD9^-E2e?@<?7OGRH*fm83C?+EmWRGR>h$)Q81#ZO3%R&ds0B8zRYvsy>6B-6}VR?Rv"
    "6hEC!OsPD>`=ylGUk>KBZl+0AA%r}vMF%le3Miq2*%lQ)!(t-d-=}NtOSDV;V(t>^i7i!ILu)hA3L4^iO;!23*!>yti+){bbt0}`Dyw<0XA8Rl"
    "l`Z64Hhll+EQZPyrE47}cGbIG5~87M-dWy^FI^-?Hw!TtLo8D7tmZ8)9!vw3sZB34xWRA-b1;&w&|XNUupB2$pF{JEf=Tu5tPPoC+EPB3r0Vlr"
    "ZI6<iAPm!_kzjq|_#iedRI|*6K5`VAX<B&6$lK(pi>|yvHfTeZRD@L|XG(nEov!ybdN5!0>h)%`Z@3I?sA(H|zAtDwNu^9efDK#DYNKz-Oe*)m"
    "XwITq^=nyyX0B{H^M~comQ9aZf&LE3bn`~*nS=L*+0=?Lg>b7m!}DBl{~sv{f@+qjv8R3CwD_*(oL++d4}FM{kc@6ARXD^C12a{K5UMoKb>y@;"
    "ILYlhd|{<f3;@U2W6N*OowNvk<Q1zdxj!yam`M*_-aL7jEVBdtw4^a%V{d_L+hTnwm59~Ht!$ADV;B-&&Xu61X!NB}m?<(V(8HNUf9}T4#hvp5"
    "X$J-#r}(9;3W#^r4ynUG2bAvdsFOdcFn>RvZ31`j*fZ@z(%eZ0!{YvACmNKDX;M`;6|+!;SUSk8$r92e$%ZS_x2W2Jk0Hc}l|g!*6Cl7WQ7e~#"
    "rx~9{ZrzLvh)jlJ6@vAtsp5>Jmk$&1{70q6!j@GYji7QgJzYj|I?R!*bWkcKsS7u`oILjA(c7KjKx;CzkCd%pFCrsVD(!E0X`s@wW&cQzjuy*|"
    "T01#67x=#T2ICF-zDtG2Mx9{>kHchHDoyUNLxz0Gg)#P%g!-EJOmNe1;gR={>8t*pw79sLVc)jCD!h>Zmo9bXRQ3DxnQ!dwrmRIAPE6RY3YQ<f"
    "bVjun>2up{^;S1S^Z+66sb1m9vV_(**|yYAq{vKd)JCB+_&%Vnn1zZ2SWv0eG7>2G)`z7egP%LdHqr-e91{?3*7}l^m!7^|XN9nmk*cz-<&-Pa"
    "v{$y6T-6#Kv{J_M-2h}w9+KFzd;qB(QrJoz;M>&!s4sf3XGYkn4?SDi+!KyP+&Ly066=PksS|eSINLv-48KExfk6pvo03%pkjk0OKmqm#>~u91"
    "4(yUAF%@V$y77I1X;AtqzdSQBn}-`1#(<fz-?L+_>g3G3w`JpoVaC0ekl{&Eizr!JBegU1bo<#;DT54A9BR=OPfz28WKV}u?;IP<IcWg%i}@s?"
    "1+q|aRNL*F`z3~(DhL0{O6raqhaXkSGAR(c!WxE_P0NR5`@?vJw254g*(;OcA|5->^JjQ7l{Wu83&J!lD9m$nn*R6Bt;xW~r?y^E!Q>}Ne7lz{"
    "$K>sl+6!hZa41)7lKkZ7EOn{OBlc-3lIPASI<7a^s%Id-5(Aw^)L{5PwhR<fHy;xYTmFh_qmc!ZDlrAe$j*tk^U6xOMi;L2l^Zv9N*G3kS%8*M"
    "&_H04{e5SOrH;qYccQzNE*2|dc`hWwPqy22snKY+c^;P;ez}XYwB)SxXy}Jpa-QrlJaPTH{B3NUv%>#SPs63>O|4d?cPU(2Za;Xl$JNY=oue3R"
    "bH#w6I}KY2&|@52;N>T8(|Oz&px6t{b3nP$?Hz%18orWp#de9^Xq1}84LC8;4)kQ5o26VaggwuG4mfrus+X;;S+rPA^urU&X~yw{ho~hTKw>Pt"
    "U!Y=82YW|J7FN5-wb?^b%NmU$<xjbKG!!+K_}4pRzP&;#&>fh@gj580nOfCynvR?*BKzTG%ul3b2{}`Qd^sb;-{ZW~Q~%e0mbOQuq2A9;lh^g^"
    "-TAcX?gDJ=smv#T^PAtiH8C+!ykn4pKcPbCpGwvF%naVl)5a(=W_EFrW*N!HbM@KsLZr?_Bv<&)FFmQ6=QY!1<3~0a&YY5_IU}{ffd)B&2r%ua"
    "QY*WBuB&OZAE=<kdEv#29`!Ko>qkbXlImzxe6rjJD+oE*`S2D`js$T?BL<nF|EceK2ZPkQg`oveRJBytf<*KkICZ9J;05LLmcR|1=Fi(9OxQBF"
    "$M{h!5t9*|Y0u`kvT2eawLNh<wV^4%U!Yu03(>51!l7h(uKHx%Gf!7BmpSb4y~HWumoUl;gMx4&?cTfhb|HfkyX)O*iZi~wX$w%)0Pl_Sx7@gK"
    "qe4C8<0V2Plrzy60{p2<r;i-1H*AUh?%46!4b&n(Z^wtFCTUa76693YL)*bajQMmvmOikkePFzIV{l+^=g}j2j7oVHo|0a5;S96j3Rk2&SKV1y"
    "c;*?riQUP@nKMR}+o`%M+~gd8d0q{!tJU?R^~kHLht}cSBSQyfW@clMfra+8P6xuij|U(zRxQVt4sm+|%+0`*cVL!NDv)8%0%~gN+&Re94wYJj"
    "u;lv^=n!X&uGcYu;xb<lrxstEIYlUFxMT}4s}3D{xJmWqdM0zk@u$4DkIsejOuC1?0yVG2kcXrpBf*G?J)Yw03UpqVxFAbN1d{=JW|kMFTZXq&"
    "edypEn#DL5pOSqDjHK2>i+?6a5<b47dZMcrH_0^L-wjJ!tYS`kraKtor4=5rH?}EyHqS~xIzN=eM2564R#yXZ7XbHe(T%73a^qU)EikhvGmm=y"
    "tIDYx9^$n%u^ufoN39674ik&q>8aW+&i<PkQvS45%Q3M!PJx7dy3*9nHS&}ISn!TY_`>r=U*YG+CP@l90<duLB3IsD!)Muz<66@`LbnbTj(d|N"
    "uX?(mpSfF@)mUGhnYmcHpqY|rSS55$GtboMoO!C!>$}UjbSaK)e87h^l<H=Fxuv5=^9u}%$z;K;8=faE#^Q8QDM6KrC$(~rYi@aUl>sIbgusru"
    "WIC03m0oYa>*+(04^E~cZ2g{!nI-(##a}{=1<T87&>{c}-mu4JZ{>nG=%$VKkIlC!7W7mxp-iF(mw9S~QCatWD{a;5+ov$MyvzX|H|bz7uugO&"
    "I;HFDK4F+9t1o;W9P?x#vw~?V$t(>acmVbe_RE!I-aX)IHBu4LL==*C!)2~k1s%5^gk&`E1Dlw7_=X0!#E>qmcvSYz>#W^wx6CzQf-~crqDcMH"
    "UnToEUY#n{gP<+Vu=b?1XDGOK<9Z|77b$P?TD@L&`B!Dj2@Bhe?^CGOq9UV5?|7@9n(e(zn*hp`m}t^1^38O)rQSC?&E9D|EW^0vjW?WOO>8>C"
    "MR#s@yGV>r!E9}Uo$N4qA6*&|8S9+XVN(qTS@b^{T4Hn#uJ%JK@FY|Cu3us44C8WjJlo{y4+k-mwxX>Q*WrrW?d^6u2t%$Z%Ckt42Z$@T{jmC+"
    "Wy4`~lg9~9-C~^`uN%I)JZ1M9o;#k$-5ZSt&~xtDk4K>D6ZeK}K&>{N(Y_xSbp}giJEhRK!>T1S3aU~U!1Ka)6SFi)dXRRqj%!n`hT+&uGJZAj"
    "-l?Y@^l?O?f5VN9aOA{Uez{y8haW8;Ewu9471F_`7c-_K^`y8;QL^wB$!cpQ!hBFDT5xHaW@1>9{yK+&)hZoqfr`+nvMHN7FeM~$2iH(inR<4P"
    "%nM{(f#S)@jKqy|X0x-aGcg@Pg`tfGracH5_FJ#pKtOp*eC~(RwwiRk(_;IfQpqpKMu78Vap`rNn_U}GCaS`)3V8w9k(Q&D1Zc;!==;(wAR(wI"
    "Yx<5N!fu`y?^E)cS7iZ&{-2FgJY-UPim4lo%)b&S7__Br^W;>B@!lV}6pNSSx#tc&tPbcuL}7OzELTYq4b_m~X$;;7!ze;$*go#k3Je{>a-Aju"
    "H~Vf$O2R@LfJG#+ePPEEcwO1Gzd7>^rp3whG}m>#sK7W`{&BO}XjnXi%kH~rI%fZT21Y?nW$^#N3|{dbRo&2X4vSow!mw)uQe&yuISZ*ZJYC`-"
    "eiZfbcXU=kS<+H_Cj=@CO;hHLEOMPLqmoj>fx%EI@G7|oF+24r=B8-OM8@<zl&=}%*?<>XMee&~xG!%m2{nT;6K#5Ao7$=@=o%Mh{W`;Z!oYJ~"
    "aB@nMuHUFF(Sguz6GcMedRlujOdjv=cg?%II#kW{Z?lyxRZWKGpI`SquU>}*bP{g$2EDI*Wi*1k9j2-cs%#oB+b(6Fqok#!I>snKG1$z^OgfgA"
    "`}V|6aJhbmy30LXRM|l{K>0}4;1}uC-DHe8VF=ys!ov3UzS`Iv4t)xd`y>A3xkGAg{!oQ*>(ur5x#z<%lD6U;C*VGAqY*Ztr7gH3!0@v{R!;~6"
    "{0VL0=32)w@7%VbNRlc!&G7JHJgS7K6|F30c5U%y4pd!-YyldcKa{6!9PE@stHUih@8>5U@T4<r4W%uvOcP8&O=S%PDrJXEE1~8xqtD3Ssbjp;"
    "$%R_95o;kN1b`XRdepg<i9ho_WwX`|%5`Rps)Z8PdHMjj^uP9<n{bU2>kah)z|s<1%TO+l*D7$|YcAl>#ci;#IU2FuD6@unfdcoM=ALs?K=P)D"
    "2ZX%l0}jJXYkGfYC+m6wByO{$7T(PBe)1iCWg#)vGi2+Qq<Sn0@vGJCZC<seTmQ(jw{JgtlyS6{%hx_UHv)@v9Y@}VHf%nBeqeHzXDNsGXujO2"
    "da$_W1U~UV-J>6`S96jOI2^#`<u!)}GESF)5%D`b$WZYb8E{H&*3LTm)Oz7OFTYuQ3P(?#%pCxR*Yue?c6sgztb~h|LlxW#OYWiHmnV#eTTC;-"
    "Ejbl(0e=`Qt*_VeCb{jSO{%$-6{>6cJt0;wuAzPT<n;7IhiL}roME)ep+f~tO5P6y5b&r}>*$rJ-$>T8sb&JcCJT>O#MOYS;`d+X03o(q9Y)&S"
    "eppczwm<R7lmJcD8XQ-T<{6AUr&KoYo+trW7HZmLhfa9jD31dtn(O{$X%0gjcebWAthH4*hfD31GnN>BKuO+XDiiYbchSdr^GjK(<c~&W?xPgL"
    "V^a(txY5(J`rMw^*c%W!8-wr0LcZOGJhy05rE*z@AAF+5NT8%GZGhGqGO4A(U^TidZETut)tPg!PG^sr3=TTbrd`aZw_HkGF?}c;r*?Y7w^56S"
    "0l#R4rIwNlmf9_!@l@7qK<uN*e5NGWngal=E3FE;OIft**98<s-r84Zl`rBVzG}uiODU(a#-hF_D}>$nE8!jMrxtx<wzgQ35&Z2;kmsS7<O{tD"
    "ja92PW6h@nSa>!0VC|3`cr`R(@%}QhoeHP02dy&?Qn{XrGac0`#Q<6RL0P~Mz@(T!jVo&G@$TaS;Wr0`a#sn;BgjBDT%#l|r6%MmXEaH~{YFol"
    "v2u+q1l8*k)1v3yXx!?hIdj-B+hQrvK@v-Xb>Wfnj&nzg(^<`hw4DSGV~p3<FA_<jqp7K4)xn*AU)g!U)PjP*bLAqI+@6qOM|B9->tPtv2pRFp"
    "4F$DH8N_k{-ia59pI2uJ5OTv1I2>dU81&>1o~jbGVmm|X%LelTt85HAG;-M*8}p86s+$KV8v8LvZW~;w5`}O&nPCNfDw?a(sk3P)V@^C<le5=P"
    "If^G&R1=!(6o%DuK*uZIZ#4LzkTI&LaU4OutPC{fZHIra({npHV{4yzNlxdpEih^*@q=+gpj>Yd^3M=P+L);+j118K(h0}F+#|_S2Znt+84Kt^"
    "qUTD$16OtSRMrrcxXo!1)FoPfn%4;{wv8pFh}rdZzf|aqcsA_T`k<zTD7iYgMVdjJ9#o%LVYRhLfc|jHi9RzOU%()7bd@17BiJmY)oP8y9;n31"
    "jmjE#@$z2_)I-uqk~(+HO|;>T0^BdJyn<mcS5!q=AcUMhFk7QtBjUS-utoj+zQpu^sXsOP!UAm;`ybk}E@ZNAY~q8ddIUY^a<}6v2vs=1h{?;6"
    "m@?CKm$_R9Jct}SwRt#p>==MkN(_RG$?2|!k!K;Bu??L4e(V7BJ_Wq{+E$+p^&OMuh*E)8izg)*;!aPoym?bw<!cvsq;%pn`vK)RO{ah|rXxq{"
    "rq$AVG+Mw#e;QySJJF}tVsptDe5CDm;wbp#*C)UAVJnZWtZuyL%}l0G6FHDnw6*WTIvP2vp>tbW(!@gr-i{TLHUp0a%snqRe$-b_lD)`M_C8>?"
    "1vnfzkTd=?fHiV3<C2*?ibp0_cIKUpjRRYYddY=DE8KJCCTEy_P{~V15f`TMt{wz9dsdK5#=P>%Ue^rK--g3IPl~#%7C~VHMn|TPd-L46Q4agU"
    "Prv*)WDIemG_^i_BxfrnCf{<|j6;$_uOSohP^iS0Vrr?`&MbZ}?%I&r>h@Gm!Sl~knq#d>wMJ-Wm@H?oYS{-hwG41q2{8hGQ%g<xXU<T0duhpB"
    "1|4TKt3www)k<YbSDFqsPJM0&A@3n1iO(H9i(?GKH7W?0nd7jZMw}T|8VSW|+`eqL)QQFle%4fKXWo=I?fj4Dp}A|Txfzc2tuA*?@)v~oM{8}("
    "%@MG{PTt2CX-fvi*vw{+C^gfOs_;5s3dKb&9e`!%tEjr%Y|@7+u@6>f%y0;~81s-OF<+yxp&{|q3<|(o<6tP3I7yeweu;dD*OlTR#$Rh$vKSD^"
    "d!KS0%cRlpv+Y|;1k_=;kxo<dTg0z{m)NS)U-3WBoH@fl7Dv5Oxbwz-kJybR@tiZ4FDne)@#4CnZ-+OGsbpuRREi)@;6NHjOVKJwCZkvA3;Cb5"
    "hj%v*7J>P1xI@Z&wi9)PYwWZzUXHabm3+Zfk9GfuwNUFFCY`fDH&=k!9nr{Zjsm9V&eH_GA82`KOkqK&Aw$QH`;wtg6?C4v#y|(3BbBmfY?ZY5"
    "#6YX;1m;nTmpGAMT(H$K$h9puCpI26HdIbiPDNwR)_zVDv%SsCdiDDIs$nOmIjbFJ9GgWNMm*s}+{N@np7-#>4~t>-sqdc2iv)9PcG3&C&&<r6"
    "R8*?Y4SUR^ZI4LX#%yqWfJugVm$R!lwtOu--&5g2#y&OrBTvSvDIGWLG{6zoyC*!d1soa*#fbmRiv7VfruyOb$?#F;lb%tB!dcEqS5|Dz-K(&_"
    "GA%`r(l|;B9Y-ONFp!r?rQ={5WQ7Tn7+gJ%eqvjwRi1GyG;$d%TXkFl5mWH{ibH{zG%Zuh6Q}ab&XlHIaU~3!%#b!i$8&@Zm&f7gFWHQq)Bn;1"
    "7B%4zqt*1N|01Ky`&3ot?J=^|aB8WhZsIbsgLj_rVhZn*NR6L!qzr|gr{6VZX+^@NP~ZRy7y+$uB0hBCwCn9AIi$t4`xECX*-2ttJvS#+m>E?W"
    "x0L}q8-ma#W%u}ZSfi4tOB%c)`Kv?kg57?5JS-PVy~hqt_FsOP^iVFGG}CFpO2)W+j)pdk8J4F6-gk{tm4f^0k6a(TupEu|o_*FP`ZECM&P7IL"
    "xhF9BOuar9qS6K7ZDH&>GGpB<^jr+Cv5(hE>R6XDJ?XW5f>MX<D$2O8mX2HRLvNU`)ax^gwR*i&k@Gz@b8sRla$zx*fhUMWKPl`z^G_a6o!|xo"
    "3IMZP<o#REX))Y;Ca0$<!EY>xO^SUBT9;VnX`V(Vpnnt2SQ-XH7;^!u;o~WVVZme{tyeImCGuxz7L#Ft?|N)l2(j=!;F8bMDAP8Dh^*|kC4-{Z"
    "r)j>-P%ddrcgKI7o1^}6IpqO8qEK!C%y>(ln~civ>9Bv&Dpo-YH#|)+6*3PF!&4K613etedL(^qb4lH=bJ`Q+oPm58i7zw=#^8qlkd1p-|3db-"
    "!XHquFxkgU96A)+IS#+799;p!NO>ZbR)A1A`bfEOWs~0N!%dF2FW7>L+C&c<G|Y%G)L^3*{NM`ahXGj3X6#7h78fzpHH7Lirc{`c%)X;Wd76|{"
    "x$hg<9*VFZ<dZKwC#5F#5c6n3gNJDHJlk%uAG@<lp#cU(^_18LXiz6_hWXmX^HOK232dQ+xiNaZ0!2Iic$<fNH+J|lJkLUFmD6&wV_c<D)$H8b"
    "-h(P0w==DA*hwk%EtFkB?lXYP9JX*pK`>}CzNLnvee-+?DER+C!|=Y^?-zkD7Eho<jPw|wAa(|?GRKM?Z#?jTt1lAqQh`j_j^eP9r4gch<da=n"
    "tyZIO-1#z3tF65~nVZdq%!{8_1QK9M#~d9oS^hBNkUn|pIF!follMsuhPFl%SeEcHq@pb0WNRYC(-{=UoU_RcVrK|R?9pCMJA}&EIkU6cRBEyZ"
    "#N#r0xd1Xzmg<rCrG~r%rIQq7MUq*XI_Eu*X5+%16X+>KwL>oX*O`KW4CeOa<mAPRVCBE;JbjM$qYN~*^i?k6GD2ofuZ=-Q*@^LqsLLN)O4TZ$"
    "Tfz&8y|Vfa^E75<8KFF)e?tRo^?l5Anf>~!w0Hjlbl@7k`rpHeu3G1S#gO=s5d~;Y&~;MTR>?2Yl1d-sAV4nNwp;GsF*>&7Y^3^Bsi~uSJBm)j"
    "+<XS!edASgXhgcj<%lM<Fem+y{Sj+EMaMe!uzzZ#oIGCoGxeXMftntzfiybNPNBj7gQlva#Qe9ypT4rMNpWWtEw3Ko=N_7)E2|T5y#FOo58@j!"
    "CVir3L=`iJS@2|LuxCPF9mf0Im!~~t_VDPQpg{ZN7Ib|f#5ezFZ4D2T1AHLJCQ?Aecc55UN^jX>%^IO6iSsmqG?eIzh_jL!spFyzi#jrg(pOR+"
    "Is=%Smi6!HLx6h@(vcykBsJ{}hmbI9(i_)$tT(ros>6m{Wkc()chdP;;zZm`Mk}hHvMzh{BWW)sd;c_mw>yTKbmXz%$M}uAw@Fe~vS33!-d%zT"
    "Q8L}$po&up(?kc@G0b1oT4$a|FvHac0)j2nFwXh^`Fhh}yRPd@Y@g}Q_stXVfQNY|Kmr6Oa1<$0q(xEIELj$1Tec+2vMgD$T5U(Zr62txKay1C"
    "M}DMIss53aQ=OzbRh{ZoS>>`zmG&S-gVh!#N}NFq4|ww(&#?E(8umWt+zY5d5`4qG=bp3o+H3sQ`i^VpTP7znRJTz7zabRSG<%rW4Xt;_95%2^"
    "qr@OMxM2462^-f1xGGEt7*y`+sB>*J`^V`zCBU0XpQf=I>J5UHi2$mRT2V<f{qB@7*qs(WiMr&$m>&Wi&W;?OCkt*%u<iY9s_e*YEgT)w7}}B5"
    "8<GA0`MWP&z_l=6njJlUAF)~mNk=ytAx{+PIaSc(ZuvCl9<9mnl_V6BD(Jl<RrGHinN_V!PP9>fgX+ycjjyl7Dmn$Ql@L1`=>{@PsX%*KK=318"
    "?nj+88xe&fY2o3MH2nrXYr&S;HikE6%@ilzx@w-%(>)`p<(&B<wc!yd2)s;y(OrnQ`uY|zJdfUKnA1wfAGjZ&6Hr!&h+u)ZRLG)F!|TK&q`Nev"
    "-FzNzu02}-yj5Pm2UY8)%4PW=S*2&dBbJ&v)mpYU&{0v{PL!!fz-tnz$CQE5VMf_8-^WP3EGK6`q8$FmeJCjYbaG5L<$UsIe3MAtfKv>Xvk8P)"
    "j@&mBN>b%M+=O*9s~>yVJj1Ezj9Vuta>5wj`ss<G@#paHQ3{J6-NBm#)D^dBl0=$;cC(cv80{;lKL11v{lpFld=;PxqmJ%q*rAQS(u*i_%S*yL"
    "1xs)<#w|QZIx7V`j)p*Zl+@)F>rfz%p1zTxNVl}D%50cC@AvmMa7ZAmok^<u5~Ft(xqd*e?Wngb`ljzg@~Gvy=@6KRXK?7Mg6CA^rg|7<89Xpl"
    "gP}HXPN<@3bxb8#<gOIzgrj?v8&<EYnFJ5fBV0`QloALl9Ws5wB`=;f{UbyN$!cY1guY!ogGVAF28SG(LD>w(Kc(09qh^?M9Ar;U;m+R>w@|y`"
    "kAsoAL6QRv^4dha2E!~H%siNd-4C1JyfG5L5^ww=V>ahOy^Y4_wn;0@*1<F|=*|<z9I<@~D1OyVBKU^l^oio8W<$XxKGsS4)tMn_j`_9wJH1ot"
    "=e!OhdCXn<`r(-JaY}j$X&AivG^{hyyh=a1pAuge%`>UB3m!S2GJTfQs6SS6*O9fs_?la!6U{E3ye`e@*cH3JKpx}`#hhXg_fRdEoHp19?La3+"
    "8Ct=!@sWy<_26^;09qnK3<lR+=QQ6Jj<}T6%B!F{0$)Hu=zIYlCogA3d#1@W(xhUu&d(lDS4lG;APMkp5vF%55pn@-KZv&EyFm?p!s-8X#i$Kj"
    "?%N@W*PDJu^D;L+amwrprIC>5k@r%ia^zqDe>JlO=$#L!XBAg5tAgNCG%>dvmjWs71FrCDPZY{;?x{ahG|~pGj1<3nc_%wlf8$+h_=Vb3UERmS"
    "ySPWoPthXUqd)Hq>vU_`sS2g-D1Va9q13nS?2fm@Wo15LyyjM;gV%fu<*`Pa9JDOS^eY!eY>VVu(y|v+jWo_%G!<8UD#pJw<x&~Tcl#nM!m}tZ"
    "j{?UKh6h8eGF=d4Yg8#t;h@@&KmCH*+1()2O$1TwsqXqKs<xDZnCt`^e1?ZJy&dvyFw~&Ud?AAQbfhk%%ETndL|!(`&htjS%--Oekl8kWvH?Wj"
    "Ijz(zMylo&yoXplOBw=X^rwYQyusX~#+Ap74507b7Q`z7zt$tvuTV=_C#N*Zg?+)i4VAS%8j$QmzV)foPcSPeJzigaWOLuG^K{eNLPB=&Ilm^9"
    "-QNOJ(;xlBS7%u0&=18w9UIY-(~M3W3e;=x<~}<ah|BE?9!II!W#=Hv(wz0{+fU$&)87Vlp`S3sb=yZdp&`jnw#b681Nk}~7x4u+(x<yM*Y~Tz"
    "E>C(zQ_;vIqU<K=F23>#=?2Ya*JAAydwm3~fb0xu!^@U#mJdzG`teU;;7Q)W!}z1~3a-i;X(@-(KSMrNEtySBV%y<K>f1bqM%f{|+4cWj_Gb&A"
    ")}#qf^HdjRWpg~4$%bqYFJ*XrWda%ow#`rKW;`hK)uC`&;x2x>L#`|(6E!4^_#>f9XZwGxHWND_D%9weJ$?cP%68CDTbFWOHa@u+mNl}2O8gp="
    "Dyc5s7lw4^P>LUI2E;XPNyBMm_4i>$hBm0*G{1-IbKVe(Y+^mN=QklG2Eskd<|c(X^iU!^`8D*cB#k$Z`e0=6D4-26x0G3rEh0neg7}a>Hjsn="
    "`-(-?s55xW)dK>lPqU6;@5uDyt3+!<-6He8nv2z&d)D#L{F;%nsD?%2%fl<a7aI1yJU~wXWeBg+N-yK(;+N{goN4K`;j2U}j7AqVN~X<8{1kr~"
    "S2?vLM;D@9qOU{KI|u4nB0>Q5(ae06_{A-yGQ>8dCWx0d)g9J<X@8Ce*k;sAaFnv5PteAIrfKX_-GS<ysc>`;+-a7MIAcga-WsU7n1{@^+IWD1"
    "A{`vgulq-G*{|1b&VZgWL)_>ZHPu#W{mt708h=q$!FsyxV@P9Op%VbED-!o*WWugh3?q}BO4NJa=uuR38x5IS);D-eIm$edc6|;{1q$hG)&c45"
    "n|^@ovLpKdFMiwhV&mx~2FE@;23hwC=P${JihoHAGzRyk(+9TwfUyuAn_2JZvd*63!*eCIP4Fn2=l1|TjIUFgbl}ypFM*n;9$=V)%3+?e1kC*c"
    "Sz@MA^$x%XUHsg$s9bzflcAFM7VEg7+StidcSZ&|&|r9St-y9bG_up8D)vY-Pf`4^lWx(W8Nj|D;eJKp%;FZuC<{D9`Uc%5svbtus;Z#@&m^sH"
    "fWDWrHWl`r1(GK79TM?gH3Sc^jA-x<sSdBwQ2h{K1AqDa3}n-|mCUX~EU9l_HQtBPP!#Ed#F1>YWtkQF$DMZbul}Frck9vr`rp32u(xc3^g~6t"
    "M!ZbtyQcd}or;{@M{~K$M>+ApHhi3?&233y4x;BzD(@lY3LxWci(~9>>m>z;_$o^d_HBfyF;V_mn$?;uXkRxYi<?iaZ`yuqR_s{I&2eE?jnZ9p"
    "X(x4=Qw(kD1~4+Sqbzfy>C*~(o#I93_$eQ;(c~sOwr?p5gOlkiFh_C0eWdR`$#46iDENhmjM$d_sEma&2Qx5<1oINu7ap;hvJbkjZd<5k94K#K"
    "dkaj)TAjN#ZmELVi#~gO#Jd&VF@1=B%&zz5Xhy|W#!s7H{CBJ~m6?JP*4apglgES6x3_bM5iK!KeIHItY&7sd$7VPmfD*KbCHAT?eC5}_xs6v|"
    "{n?OJ(oOYRJ~)~(@+0w{J9a|jhMOCJ=kZ1S*$GqXev<~uyebL#d<j0Q%;lUyK5U8p>9`yI*e7Yr6I&ijx&5l>^voR9mTKNIWr{WVvRAGrd3MRj"
    "o!<Viy)Qf*zpvnxa!zq3E1=>|9`Uo+*frQ%l39BwSsevM)ecndc~KNuY6Vh`LFpNM&HL!9=l>Se|BP!GWVH`GV#sQ2iFuOedO;<lHQczVMdm^)"
    "HxrX%eE3<F^-Il08#%yaARZl&s6XtI<G1(`0=xWj!k?!uArzDTK56?W8o02S{#Rg@KuH>h2-T=u-2+u{j@v2&fpW{JlBVs)<iGBf6ShZ0GP-9W"
    "!4*CviXz4$F)}Y}P4!aho?zO9qW+xkVWWIhf<QfnhwsevuF@?F0mygb%Xw}n%u!R|Qi1RgM{=Z9To0mjUMvq>y1P{PH7@zPW$z}XVH;e(ubNk7"
    "J_P>yKKK%Iq$o3nQ)KoWpech1SKiKmh;vydqm8)29rokxZ{QS=RB)G+B|)L0<26)z%A%`&{y3@N!!9P&W{I`f0k+r1F+ZZCv^4K7Z`>fIeDZXm"
    "Bb*G_p0H}^zOKUr{sjoP`UER7TG(e~RUKKb-9PC{qd;JYzqwcxBDvT{_H>p!j};&xO}~kO2C=l`)6h`DMkq9(G`!;SlubZcP?H^qv#9-U3^N}2"
    "QlLIaOp5pp8?kmdy$Q1vdApwcY|4tts%?B`sOPE`$A_5+R8gzv=;E&Q)>8zVFsSpmn+#P^>G}65uQ|UIpijA=6JfemRCdTDj5tB;a05kc&q4u>"
    "zy061ki&y5QPkOkukR>3!d27IeaJS@)uTszE>#aG7#ly7b1T?+2PC;K*R`i&G#p=~X3DqKDT=)cfUti1xU2GkE(&5<HOh~3q#<VoXKo)l4;?k_"
    "Hk<K`B}hWgLJ>_)rh8dgAOI%-)nlQE(_^Yqf*GgzH6(X%{Eo_y`uZEB(gk?)>=jppa)x+b(V+MFWhLl3I)rKD8HvbXDk)J+D~bYCcVy}VvoD9*"
    "&<(5*g(NDxsC3XIHl!yF_?g^H9!BQVCtWL=MwS)#S-}ITq^;v!6tY=)rb_A5s&DFbNMj5fSN65gky*)}jHgogn*bL$`TkiLJ4f0v*Q%1OR%{*Q"
    "Rg7Nczq%N&5t5NS&4Z9zD5m`e;s7_#I^*RRb>%w!$`0l#t$3_j3ltt5=LULx@ohSf)9NcqcQgG_nr7);)W;$H@~H~(uB#UpSs#WJMv)Oo)I-A("
    "ySI5<!P%rBbhHf?<K{G1G85dkbi@}yzm#45@K+0ldphz|2`jxWU$wdZ*bj7={;pPoI*cKvZ*F|qPV=*M4^^grK3h1PQZ24Y*0pR49WiwCl=^bA"
    "OY?c1+#4v>@43XFSBl9S2VhZ{`?~&g80`!WkEwlICN~ZVS>gbok3OQDBO;}P{BEXI`lJmDBUQ8R<(7DuQ-n$=D9-sWpNBK?&QG=742^vi%eH;8"
    "WUt6h+xtVA*e<Vk>ZVXG!(p3!rZ?Oub)aZLDT|4UEvk}^y~T>&FD7Nn7EX0O7`-&Q`w`SzsqlLna}N&zN)2P|Fg6pXaVp?C%33V0)rKlh`e`_*"
    "jaBf5n3zzT8P&OlA9^xfS~pkp7>zP;@4}f5qm?9Xq0?9zC*tY3f?>JbeWVI8Q0K=s&sgV{-6ZX#R71}~cJzp9p7aEJS*M;^zx~7n7{;zlTx!+G"
    "+}O4|sFFnnA8S3=I`=v{SvsGde!v)uK<UW^TRGzrjL%<q%!GwcYv-2h5~}F(qmOkg))fDHwsPsAL-C<xsQ9p6KLTco=3`T4^?}X_d-2R(!i?cP"
    "-7pukbLsE<)8VH(?FV-rsQsh~rSrxNjoimb?;S~?xevw%R-%Sl;AA3?rMPOv{`&{+oNb`X%EPGdl1@~I^C>;9k@6u0W%a=P<xk@WoNOycuFy4m"
    "&tAUlUIpXYM){9vH9lT}zgra?$BhD_i7RvT-XD)Jg4a#!=ha|Qe&ZGR8$eS^^v9frTr56lD0~>q)_e3T`H#15f)LG91do4R&6P7aAJ}y$LZR9y"
    "@up>f29%r32yp$`vE_!Q#cOxodg<&3=ln0?&o1&LU`lgAY)KYlV*~w+4}J38Oo8iBqIpNKzqH6MMmk#31^sf({<9N7GDOaUO^aj6|Nhuweuxx~"
    "s(q|foB7T6%P|i6R`(K1F-S%*7tRajx2`Y%1&Rs2Z3Z;*TUW@92SH<-^3*Fqf<Qi|)TxN`XtK9uiB?d{koN`4eqjM!49j(S%KZ1;13jU}sNg%t"
    "2<4i~vAivValictL-uZ&RSNVgCFoCSW?!LS>~u@RpJ{j2WCk5m+@{n_yX+cTpb?RIR(g;(!Y`3`l)>2L^F!k1DaieSI8yxR`<w$J`ruT}Po>w%"
    "z#SIewU6*zDE|6>qc-zHRf5OgJSPBpRb8A-l!d?KGPGFAMcC||F0G;@X|+0YKalHPiv1cTT|a(PS?=_x<d4V?cxYe-Ca&64^D&z#QD1GB`vC{<"
    "LsRs`QU`R5al*&#Ax|;#EjdSgb`tkNo)eRg4y*Q#ZQi4}eMtrJ^a~|sM_Vu+q3LI))jn;hE@0Q~*Jn5l7`tTNgZ`5o!FVyHFfuXc7&nRcPwOw@"
    "(U0hUzk*-=F+2M(?w1+!1(t#RT{F=wk+0-#?(Q?ixarv6JqSG2(n{z(_$gw}Q3roAq=90CLNh<tCOyRvnSU4L8$D13_skd=m)`U_v=b|=>pBY7"
    "%Ti`YPM@$CUlL&+oh!}U`&2b4KSs*Z#&f~`r0C!jiC#p{^Le`5w6e$`kTOv+W>MN!8V)n|Pi3og{{s))xcya*#wfWZ<Fv(#V1j@RcOzxOs61=B"
    "JdIj&+St}KP^AfokPg+?rjl1e6^_>J!t50NsZ;p~2H+6%PKTWbeSBG$K9e44*~XLL4#S8e`_}kWMWfbgs(FxRf}`{B)3F>~8~2Q7nZj9%mf=V_"
    "R8Y7J$rwWTyc7+JWEATHHe1ri4rgSFGKC+tM_3U&q=G**e}=pKReg~vqZK>$vV(Rtb{P@;oEjJSmoxPx&J9Ql2uQ=%{pk9ikd!L4kE5tE6Ws~B"
    "S{~n3n=5gwBhSSGXN9Juczy)%Tji<HJy?x87bs##Q~~wOBEFPUIU0S!RFy~D%^hx2X^;x)=oe?wfJAc|)zXqucN+$2bvi4EoN#kq5(yI&VFGgl"
    "%UaFllCw(K){{xElh$l{di-Q3xlTH-a!9C`lh4q9YnH^WLG=<luSygUl>r~i!K%C()10qeQ~j&t#N!=TF=)TZ>;&&+>{xFDzdn0fU8eSn=jG9A"
    "2f@5e=@0FR+q>INMs+DdQW!H5Ve#;k2LQzDg%M4Mn~9-Xj+{F5?>#8BP-l=&J=ZR1@wW<_z$JJY=D5h|*H%iW<$L!_t3c+tbgGGsDn&c9@DbIj"
    "6s!t(I}L6AaK+k+89qvy5KP6AYc~gy%#<#l(k>i%ul!`~el78+p>Dd$kbyEXI%AQ2tpz!)|EIm}G@=<m`aD;8U`&ME5K%QyuEK806YKJwM=iZZ"
    "!cd{B)c5s|W8l^ybubta2~xVG!jE!}V~<UTOBc|vExgV>+|2L*=Q+>OWG*q&L8<3iNK+ShB|9t}&nljJ{VyB`KL{7dR6I|2)p1gqux8d&dxDYa"
    "<L*mpfU67H&uG{o*M=PrJ%OShN2`2@;FxeSGg)Yv5V+_Ra34S9qvz=V8JW`^&rV|GoM)o4{VqSpKN!$NblXd9n>1cVF%+kFwJ@MCIz$DnWU5DU"
    "hFkF+j*%H0^%hDCJ2(`))uTKK3PpfcIrCwdJxFmIs5=rXSpf_wgPG?+{W_&Van|`MiVMJW%2zvQUmerv2lVcrU0x}G>M#}+l_ROLwUsIx<%i#t"
    "tQ=bYLdh-UEfwQND355>Tpq%V`DH?PhauQ~c`aj@ySPN{M~k@+@&PM@yw*{eQ?x;Otbdq!PdSv<MUSkG$A?d%wNG4mR>66Q2lIjzltl?AlKSqG"
    ")=^kDWX(Fev=8Q_rCgNAzz3VK1kMo2P!2|U2K-BKBX*v!UH+MErJeMkbDn$WHJ3@3MRL9*Yx@;ZDDxYrT}gok6LPVi4y&1cn(b{;;fWs(hC+oj"
    "JWl(dx}UDTGuA-@a5oWyJQ>NUL=|YgGA_5$haHb63ct|0S$av|DdESY&ZP@Jm8W@2c36Z^ch~m)x)dbuR^7Z;RX+w(cKRMiEUD~X#MOCa(tV~D"
    "+88yak*~^((2DrZLBcRHRV}TK8L-?0sKt#4bRQSgoTj(g8;{C9YQ}T|JRV@0H5A=vfAuWS_O?ei$p!bMi()q9iFD~n+{};iNnSdd7etF>MN$@&"
    "Li|6OSV`B)@!#ME{6lRJHNPG7KSlmdei2||W1<Vihi}fm7%1J+&3n~DJsNV=7-VSrM+3Lk`<InDNEZF(uXj@>etLe=`{NXbQRB2QxD7}03?|(P"
    ")yk*HhZ(4IF4dJ4fiK*l=}Lhy4V@p+>?XK5GN{};>s3bKb#!VVyJilucSA9NAjuBHD!GEX$G)ovotU5_=6;e81JY=sUAxIX7tel~RmzeEQBOS@"
    "1#e(K*}N&($y#EPzCvKkW#|y9kbJP1%<oM?2f)FvtA|qf!ZAUSq$3*6dFT;&nhI_hYRJ~PTEtVGGy`kN(h)KyNsKlFJ{RU5X!BGHxDu6U*tJ>#"
    "sl(<zc2aPGj`dTRQv3-MAxXlj(Uw4|00{6g!r%2W4V%A@Kf52kO=A0{n|hVTB@kK$?~yr^&uK#T#r(!jG7Wap6E*4)jvY#IyXCx^kmQQt;t8!{"
    "pLF*^S=|&7J+qM3!BztD8veZ_^@wP%OkGeG=1>+paiHSs+Lr9cYo;0|b!=kIT}ci1I6t<j)XB_^<hcyaAWy92U#N%l1?Bw6Sed(zZ<Rp;i7vGh"
    "(>>7a*;^}QjP6I7oFNiI=#UQu2Y6HcwcR)-pLUQ?F1+gSHR+<=N%rzz^<A3{nD?+hc}CQ0@TBiDz5H0NRCbTLdCWosVA<BU-r;&6t#g>~A)X{E"
    "kOm~+Va!!yO(`~lpYcoR?AGlBRU&}~OBFARf3G^|aq^5Zp<HbNs;r_V`9odHH$h^fj<wQrlDW&g-&f|vjx_{y)%qzHBG~~XKRhK|AGcj)ZjCSC"
    "pa5|BYxHIs0u=e7I>n4a^uC6I9^Q7BE2+9%@39*Dxuz6}(aA`h_iyiRsb(c0ftmgG4G9e{hIex^Fi?w%hhwnJ_Dh%z7{|cimsFMS&dW|@h3o{j"
    "L}EciT(QQ8$y3J7ptD#0O}Wkv_0CZS8BSDq+|$Mu%-Dtjg1Z()paT@gLKf$OY+M<5W|m^){<Op~`$}GyXq!yIU8@_0aX0so?58Xgi*kQ$2}T@S"
    "9*eWpMLwAV85ZsN$81*4SKPn6Bx=_V{HH*3-PL-VrGtwaM9ZzEq%P0g##>JHC8rq8pUHc8wT@-9fKf5{AD1eTxo&+|)-^)LA=t98qlCUUgVJo#"
    "+>%+yva{@RrjJe7F1t+6@sAIHIyYAX-A!JCk3W^=65vmo*d-wsqtehxv^h3_$l{TWgt!m3Yp8=|r0KhwAZO@I5x{P2)PC7BFR>obs`wMZq^Kmk"
    "*r&ls)hMkyJQ(3J$>T2916S$XvcMix46(i>RL38y+UubaCftRlA;YpK9_O!Q4=H)uECoZInd4T6eFg6Dd_dGEyF2(PKe;t~K$&kI=&1u0ZpcBi"
    "blrQ;gvOocVHW8qM@divEk&wRxi^MCeQ;s}KuwOKDlKA%Gf)EOB>XpY3hkOD4_qkZbBE<ea$yb0Ny|7T-`XmjhhV^6Wc<+ytG{~5c`B0I|9Hrr"
    "!&bgF_C$d{Zrtr0JQU_bVczYni${s=q{#9UkMiOy9ma%j1{{G#%jOih#4E=E&)&E5y(}RL61jb^$jeW^oPV%aR1I7ZIq!CQJ}7lVmq?xgCdJve"
    "Z@;X^3MZ<3aWfIrv<v918GjcpN4KLYaBe6=%9w{%x~WR}CcHmI)$`Fx5URC9lON0a@=!Tbck9;2A)n26r*LUJJ6EpYj}AHR;8@O#fOHDPYEi4P"
    "@2`zL7d=rkqr@F)sM*QY(0P;}vQhn`BhC!%+HrB>{a{e@_)_zampVJEm2cE4S6t%4I4I|VPstauuGU#vwg^W9SMZeUu~i*VB!M>eQfqsgt{<Nr"
    "cE1?C=YvY$`x$N*+d-c))nD$69rE<T6UxlxewYpHF^=E<jemXh<}ycFH1hJYWZio*#ROeY_KH!QGBxs}z{wsOOUdqYl&$rIo5_SXc^1v~WxD;?"
    "U%~-W`9JPY%#TbUAI1RGwIR${bomdemnTA)<c^d*zj|8m2ul-j53q3}?0Z@=x%lE)T7b&?%Kmg&^2sAVTzZFvO|d4*)Hya#GL?FII<)DTzFK>-"
    "JuWp4c6mdq<uCG8F7WlXM;{m-ob{6rN&l{U{g<sC%hWydJ3gD_J^QF;GJ~Dk%$zF4sZc&4KxvH~d|hqwtuUUu8g}3@?!uCR9&~cga8bo2fVe5K"
    "$fh}N+&@*`msC-Fsj9Qx`<_H)W}fc{<~>K_W!U<oTPa0_!ati@)-1*yNeJ>8udyaK{{RJsd${cP7&Or-lqP8zH9lXi$gkyqD{}`8CHqA0acJ7T"
    "NzkW#4u9BlW3qH!GO)6J3SEmB$jOT=hJKDWR3}mbpwWa?mIG@%yk<lFN>uyhVuocN7!@D<zAvU{4(h7fX^iPw4Bo;Chl8_WGobSF^rWh!gl{#C"
    "Kf#wRc@&H(9kcy!Z^ycG9#6<Ode@VkPIIrB{pF<>KJ#ziw^upVy0vuiNOkQ@XXpRE=jvvfIh$fXiQ=VVUH4wL0+&r@G{B+pia+=8!KrFB2BdTa"
    "!?F`x%s)3{I=<k&lHnuv+jhzL<oy7w)I!k`FoDazOA2OcOf9*eqf4`}TqJmN;3D11NZnHTh;Q|#nat<RzOUGBc>n|Dai1kutQ?_J+Xl$VlXsm^"
    "t6A<W%V;6>U#U9^%_WMZptNMhWo-XTxu@n^{J&Q&lxCU)P~?teWTlb$2C&G90|WP2K6{FlN3_tf%qawwS8wdDa=EWnlfeY4xhCi+)G@u9dY|(c"
    "B?=u$$Y$rmj-eIYf}QdloCvpP%{Mag%wRBlw8KPUr%VwQc7z9@E{Zz^84|`pPd?o6D)D{F%MZ)of6_T`ACB$xCQI~}K8@kVZ_o>0YLF)yf<YmB"
    "brz12my?G8HLkVza%AzRf3HrBMR)XswN-&9(|u&{e=!yKeu+5NRh{@u)8ChL{CR+nK&Tvi-L-e{hS(rA=NoVo9g78o4P6B-R;0^wDe`KB5bO|p"
    "9R9g9ursIddz-a*TqLe#uOpq`>XP-Ls<Jl^qib>doa?IPT${Q!4kaUfnBip~r9`Y@6GtugT8uMW`cJu@np-Wq)(Phb>%3*QV_ljRfgt^q*tT<O"
    "=*yMg20@E{lEU3~)~89=rg5C%d%lA!7>3BR>ebIn2nuUN=_m_Af%}Iju6cl$=S+~Qfv7KTMbN77^hs2stkk)Kf9^R!A#K5rdw|Da@DL5v%Taj7"
    ";o$BAnvj`sVU`^n0Pe=Hit}}zB9lq<z$%9Oktn)vLKfNiJtggdTIE9$ei!{l)NwgAV%>T?8<_)9A{2Vh;3hK=$Z847QvATl=B9fn%VTVDrJCWB"
    ")3zF;3X=du5l|KO*cAEY2Cu&PJ^n!ksU0Th7Q&V2v`NQ<jZE5i?9ul*M9gR2y=CQIyKoCs$(~T5h~016p(|FO8OcDc7;cUD9sJ4qbL39HM@d##"
    "g+u#14Yj*M&;i=!Bj&yfxc&d|;Ad>e*<!RiTrWx~o2ve>9jPdGukttzU!_KMl>IH21<)nrtUX0;RCZSK`trR0pX}%IFdySk*0r9aFR$6xKOp*v"
    "-t-f&*cbM+Q-9V%6Na=`Q=$lrTH{FoEgNkT@&)$rTTh%k#`gb}g5L&*X1C2Re5)aKF57h`Jw$L*nvcS9%Zzf-fC}b8Xyl76@dpmn(sPpq$(g;x"
    "Tbj5Ef9B9L`oy?{doj2DRvdao#xFa}n+Frq+q}a6Bc*dFFUt<5SmMP8fwp=vljr%198h#3mVi~|K*&^GQO`Y>3;bmR@t7CE5zME@041NGu|MRj"
    "8E!JR$CVM4+D#U37no;;sz5e!Lv!<*P1jCC5A4Ul#fkZ<(kfD_v*rzEs-HT(F1c?lfW)J&;8BA0xjQ*sJX8YH3=7ul9X;p_{#E{wnd^gH{vZnI"
    "2W+YtC1%vm`>f=Zt2SHkar1ZfCj&S7*eo!w)2r4sp@DPUpNXzoljE%wZuzoRmld@o`sgHY4L-;f(hfrFShWu^GNdpXAlk^T1RjI<Y8LusU&mD|"
    "oDVvgtg{X3!I)n*kA82lV=C|GwdvFnK8XK!pX@k=hSVE-y`_x06T=>=MYUc2IRSDW-x{oScmzCj_t{=~GF=t}uH9|qCqU7$CL6Ntw%%CVw4<I="
    "lfjP7(e<nfp5p?Y%cC>kgsKS*MJIoibk4vo3~faoxoD$4rvB;!*%xWrjZ)7f*JW%Es7}_VQB(wLO2*yHUy`xAm-YN<xxXSfs0l&4HmZE^Y(H}u"
    "&kIsDNXb&=m~+v5SrHNucqt@tTn3}{@W_lLq7BV`O4Spg2^WagV5Y!IDh~>at}K&s&BmBuN`cC8vKJ{=-)L`KT~Moiz=f<ol_E-#r<Z8f7x*V1"
    "rhzagYTPxO3U7cI>fm#w_{U}gza|qDWLA?p_ouEy#RUtvZNDWz7#VmN9N_ULKP2Bl5z?~=|MO-OcI867%-Xhl>mxu-CTCRoQQRwZIWHL)fJY1^"
    "3B>om-%xdS#DGo$SeFPi$~D25#Ut<KaixfJ)AY7jmtp`r@7P7y=N3+W9)9fL&*=XWcM7BBCE$d=Lp>FIU70Cr(}idQq_vzFq&^E84J+NLr^2Mh"
    "{2$<>C-*TU+eq4E#;5TKjDz7WYOlhUaZ78^=l;C&j)kAA?2FtxL{l5#qu|qBzDE6@G5&Wr=z5701`!p_`?pWgun>xadIX#`I<jGF)jp(wBT)1a"
    "60uqe<w%w>S#7*nHtMwv-T#MVp%$eM){y#f?FEK+Y69_3qd!?IRqbJwXKD=XG%i+U6}y~!^+PO|rt4x_CdL@%I}o|pNTrkI6;WoxyN1fdCsE5P"
    "^}Mmaj$gJVu^2uF=C~!N=bzh=)27NL=Sp$4Qw#-(JWti;=jVm*T}vi0qEDEu3+<WjRaCQn{`~p6x^SK@$5g8MWm+x#lsUea*(K+H`fhG>y-K+r"
    "x)0@fl>Lh2mb}(Os(~&~FvcQeDvT?_=+(CVKFobxQM+boJOn!LF<*xtwN=@H^L_c$`|wWd#R*wlTy#p8UG~*hYc9X}*(EPG2A&-*idU+OC82vQ"
    "AG01Q8mQIfEe>6UZco+AWY{NPiWZM@yFCs{Mk5sjG6Kj=5ViO7T4_t)xW(E>vSxl=jYf5mvOq;MUcS@pKhqF&S~%_Fx5QMrG2~246s1LJ!pfN3"
    "{veQvuzfGqc0z|&5tYS}*J7P1O3G}nF(FZC?_{Jo#(mS%dtLMZVnNnct#snitvEZ6;_Zbh^C~ebJ<krxYqMLL^PmPQ<X-j06j^MHhW|P4JJkig"
    "f9&|c_OWpLpo$&9q9Tr`OsfS~wx&e=GW&5$W24nc3kKwfM?6tuz*+`Il&eVGL}Zl0BK<YsZ8C1Ga9PAnT~pJmv<wIq!UNdih*a-VqKl>oXBH=!"
    "7sfE0^`X6wiUBdpmsc><*bDoSdNU*P!Of8=x8RzIyrP-EOiz?ps<Tb`O{0{t=LOPhgZb71U6t-X998L4$uuNXS2@kYlht0tl1h?R3upO07eGKK"
    "Ql=NwIse%%Peq6RU|2X4S&7Wxfu{=JEoID-uA*0;rFv?Xa^85gro=j_TsW!_5cmOyB@Kw<E}-WLY~8rG!x<u>1<3V7k4QP)pSibCxi%VEf}2pQ"
    ";Zpk{&yr}hh*^UMbn#R(POdjlY`dPLw^h>G63WmwQ>_-sJ3pW%P)+?t3lmj~NznQLwUB;|dVAA;-*R8e!H;jtE!XD8C!k1cZyC+R>o+$yr`-$_"
    "p3_-@{TA_Jcpg*crr!3ffV^ubg9-gM&r-%q^JU~1-8-{th{+B=YICT?@lFl2WpVuq6>V9LgBinB%@Fn$h$aDr%9!WwTjg2l#RB4+TK2Om3we<d"
    "C6X-7yF`5*sI*=Y?$3HyVGxAxk9AuA2i8FSSSGD1N3_?p2ow+X*Yqrp8V6{P8@yJ9<F5)jsQhwN^u8)cy_B+5Z`_1X#`V`~LWCtFHQu<vfg8YW"
    "`aUAxJ+VkbJIbEeMR{mkCK5Oj05AbG9Hbh>uZ22dL-IkeAnBG+g5J3yD!njt+Q-vE3)kL}iqxKG4~N`6^T~3ZXE;_f^H_(59&B$XX^wHDab<z>"
    "z3n8aR2XAawB3df`j+gl)NM#ZMPp)n;(`3^3`F2nD}k|!X^c{cbeaz)_S8aVn?;rIz1mqPV{N{yz)SR$oYCR$8V$!GRcF<IkU-3{gh1y$lAxlh"
    "t)c}z<2Z#hqxJ-x&a2}%k_OV+n3ay)uI1NLnt|q0E<S3?#Um<s3SH(XSEe=8^ITW%vM~65bKZioP>2Qt{GlH-n+bgza#ZeRVNP2R;XfiEH*eBB"
    "_>F<d77U-(fR>vHkfrb*utyM)&<I|hr&mLok0w_KE?lsRj33i;M4$A#O>xr$=C8;9xAXjir(C;Pjrgz7FQd~2jkYQW7M#0aiD|+~Q|gIRw)=*O"
    "LVT4ToU^p5%nC{{aooKYz#$=pdwnAz)h>O(DWQ-neJ$K)uk~G#7+l|}#NNw-&e^>K9aQ{T;A8fyU-5gqQjuqNHVnj5Ag*LL@EzcE$b`d|z)onF"
    ")nWssD4JGt0pqV^sK0YstTiO9Q{otOjwtSP>KV%&iXjYBzbjD|t?B86N&kGG1K5;LQjO{7?P2h(KV2@7bDkN`e}xZZB|=%5>%4T2oiAk*AkaEZ"
    "5Hu0|C~8qIgz)X%v;>r{Mc~h>oMp`JYH*TRE*g@3WG-`?ClMo@Qcos$dM4kL+`-)V@w%Zc3NXO&D99k>rLfR>t|f<+ri!M9_IedAN_*0(Z|F?E"
    "JF<YJNSe2oRh9>k&a7Fk4xf||6J*fH)im4nBGj;+cN>F_PzZhHBj48CLo5ExWsHMuU%07ygm0kG`h-z0*m;ffwP~;nT2RXr?jLFAPi%J7<wli-"
    "rWwSl-Mhs4n~AOidp|h^6Fu4+1D0|}`Xgu3r(EjDXP+RaeuQG?P%%G7)zuWM!S$X^mfM-(qG=QSxEk|Q+OajM^D;b=zP9b$p{YJ9@=aLp@!Tnt"
    "r6a5aV2K!?X+f`T+t#~&S20!~ptlLp+hQU)#KEA=YwraxeNk1a!}%4`GHDgk=`%jm1_Miz*_Z-HGoy{CtMZVhJOf>Yc?=RVV+`w`RuG5|^|qUQ"
    "9zC)5L~rK#wz|c1l(Z0Ag0Vqo*V7)`ri<_dO?Sj)>!HHf_3>cOED5oL$#T#R<bIe(sevpYj%&?xY$8dvQBa-Q>`P3JYie>aj?$VHcE83Lv!PWI"
    ">gK4-+a}qUC@7riAN?q*;feKdy*!m}M(9HhM;^I4QJ+NQ;zjYTLa&V<Ju2CsTVSmrv)d~_)^M|D`Zmr1+G__&*WinatlLv=(B}%+=kh7_+!9uF"
    "l;3uh1+9rb0X}xMYPlcm;xN(XtXgeSmLvBh6Gs6le()kw@~DJKGyCkgWR@$q>;3ayPH4|r0plo>wXRg&ur;wg7|?_suf$!Z96GL~t!HMcq60n3"
    "B~+^mLSFy$&YsJQdEDJd%b)?|7BH4a-!Sc=(C_Z4E-L#bqyt=v-67i#aa}Z+ZVxxT&OI-j5J}k|n9eKMHl5mxc$P#!S;}ea&o0eX#?4KD+i^|3"
    "tF?GssO91EWm=wA-S@aFTI?|0qF06`tL*Njc`n8KB^Z4=V)nsWtya{%z;#d+e|RkCX-??-LGCqs(5y!hu3=iD#3D6akqk|ng;`j^Z1YWiV6^pu"
    "&{Vb)`*5r+h2bc04CjqT?zr9BC=g&EG&^VpcU?!8V>SVrG&>q;pM<>XSF8EByAYijzuw4-St`!d3<kE+XA7=tIcHTiasUy&^-GtTk0q6LuH>D;"
    "_}V#qQ+-AXVJ+pdl+H5p0kXVr{D@mS<vw647Fz}=fI*<ja3qfkVw=O<Ip__o2VNTCKsOi^8E`*ps42YY4%M{9*6r*x8qS5=ifJe_xF$u}auae<"
    "(8hJ6(WpkPMo&F8E=Z$cF3hCb5?kf)^5Rnz6;o8D{b=O7b@sfVM##YuPjh7PWi*|IHmq+gEU{jAMHYgy&2hWEr>gh~e0bfbut7pKCOAKz>4tLg"
    "6{&35_~gI=A`ZQF+diY`J^geL*bG<{MZ;a$HA+U2Ba($EQ<16+l%;Ad<B!+_iw9&J1B)=X1qTzN3e;omf$6Vl;af(>v05j4YC{GIq|-F^N*<cX"
    "(G-D-AD6?9XDjVVJ{U-LU8b}PMt0OSHk+|NHUf2JW6gW4Wlx-!#J2T^4TBW$Q+9`?83f?wpbDQBMo0BP77=f}?U>Xk2pbD~nKrD8LJ*4_+G7>_"
    "ZcGk7H6>f{_bHbL%;Xw*q#oipw<Q5LrPm^+_@)rqvn`_eAyor2bfZ}E8Hz%@4R?0RS^bnp0>%w4X(UO}9=pMJU8e&+r%rM9tDPrpt?5+$B-f`G"
    "lrdUqK?RkFq@nbVY?ST?VIf+1{WWJd^Bkdh$^uG~`0&FIm*%331uGdFy(-h>?&0ch>NqaFq?)h5yNYvR9HuL8rF0=Jv+ktPKctOx_h+BMV=Boa"
    "Y_(7y)ugm(VSg-Lu&i<0F<%mGaCxDa<r-?GSiV7Vf3-@C-u&<q{~7b6SQ0QW-h7ZT^;DqdXvL223zOQmJqGz?4YWmBmXAK25--7KFeq*aS}h^("
    "mfq7MO@^QE%+a`TW^Q{z$)GGt4wqHV(vk=VSod%|0SA&4<3tZPQW;gVQJJ9xxD0uhTT5h)`N-*%sd>vxtn%7o?k;#9yHCP8+g@d0Sk~?JiZQ08"
    "H4o+lE+A7VtRgl!*WMW9wJ6pdtrNR7i+Y;nV8q<xG9|`a#|%j!m6opberR?xLhYvoEgI)LXJ^N6FUfN?R$FsSiyzF-+gfo0%HEZ%k%L9?X}k+8"
    "vuV-El260^4#W9*tygEb2SqP?lzrk`SY4&?fXAM*o(l`@5QQ!ro2sy8Y1@VgdXy&BQ5kE-80yi8gGC1x;MFNJxtV;nM{!a-8GoMXi4G;tUdUs|"
    "+pCm)6$i;)I#@IlKp8jdiS?~T(X6vND9!vC7a#PkugGd@lBaI=^5tCfOH9OslJe1HQa83F$}xA$K;hMLsr50zi)7x1UOP-F{n1pj?$6H;=;QsH"
    "`lzaBgnae_2g0dPrkU1_%Z;2rmBdrk)jLF5h|Vas4?`b!;xtqLQgF;V48Pvn^ITzx!3my-I{J~!aWCk*AYz%Fvs>`UBehm3*N%^z2yB5FFVnK#"
    "_5E>J$lTmqC~5!3a^}Jyr>cRhkyn(t)UN{+Qyw`M^FA2#N8`}Al3gspd`ipxXodVYzg5z!Wn8kT)r1Ipwy9K~+|dqe&mMY2g-XaoPGSS?DZAon"
    "s@YGO!c$ClC&_l}E}?`#bILl6sbr|+T;%>##eU^$)#527wjlEi-XRljt9C0t3?3ze1l@sK5@bn6dl9HfX4%};&OL*1`9=vk$cLu4qsvdsbUU~~"
    "GP$6VM+vr8+Ow_&hPj7mqhFMF9y+wPHo1M^l$UkM1eeTLYe+&`_UbK$ayJ?c>Vwl%2dZUcnCKqDAU{!!))YJa!+0z~2|^17w$RE&-H1z-Ii-9<"
    "9mDks=H|pn%$TU!n4PJ`#XL_wJ+X9pEO4~>JkRziwH*N@&le&_REKL;lX-U6u0X>CZSd&MRJ%>pN-4SK&b1%9Yq5t1yG2co0f)3ko)>ZfH%Tjg"
    "6phFbbtS%{sYODvv9UoqyrP1-U52)WmTtUhdq#b`TC#LIeLEcunzqxH^VDjIEP~11Qjffn+@T5Pbsj3R=?ROVvdDB)1YzJhm<;N(SjB7&jxL=)"
    "?@xKD#DLS&g$}OU&D(J7;36$&DgHvSz4z!Eeb2=6QV0HF*Xe_P-z5@=kJfW&r&f!}-K&lZnYfX)p5D)?QCqnw+(>*1x|d*j+98!e3g9XK5>3PB"
    "KQBtYC=J|o7>-pq2M)mauo*SkJ%mmIDt<2W;pv#4pSQM}9OXI+=$LpdFH3vs9qqjDkYcw^CTGFZ!7wXT)JgS{@R}OK0=&X$*OPgFl$mxK^ra&p"
    "wGKLUsNK3XmZ|Z)Ie9rfqey*C7@7wqXOZk{;a9oCv0%GS+D(k?Y?J<=P7z(TDm4Jc{SQhE)XFoFBD!f|4%*#S6P}v3uk|@GOUOsXRW$JH@)E`}"
    "`sIdWVmUA8?4<Ci%SjB9n2V1*DzN)fq;~1tIZ_@d&W|@5&pboYA29cl@x*Zn&}BQGj^PZ)?pW(a(|sn)*Yo9LBvniHKYy1QD_<v-DutIlbH_l3"
    "w2Ud=%^QH}DgB_h15(3tHCv)WyYiqhr7jzX)0*s5y`CB?_gh<Fd58niQRyoiV_uJO-jXTeiQ?mD7QB<b*htk&w8`folGpb3ko-^7o4z#OQ{msD"
    "K3b{D-9#UpQ+9wfR)W!-j}D^wL7s%_^|HIT76HC8ifSBm-HY3J$#K3?3U4l0vPOrLHU`u%JL6L)X;^D8a;iKB$ddqgRKyr=Hb}FnCfX?l0|RRR"
    "{vw@XN>Q2=z{xuOA{7su{@dB%oLFGS94=o;^?ka0c=^-!OjbV2iF0i{ZHl&CfC97d7WG}stgeP(g`yU2NT=w{bt7yJY4vr0>Vp5X0#ht%N?dbc"
    "NxXgM-|=xQd1n(!FCQ^UEAR8ML?^V)0DV(onsnc$7iNx2-H&cro(R3e{tl=GahMosr0P=~gk3pI;h(r4zUQ`|%0;F$Mct=Xs;JQKPAeH@CRCwR"
    "nn6q^8i98W5yT029pj?NO~go5J*+B+6{K4+jWEFoS|kh4xLNUiyXoVqplXx+!?cKLi|A|D^jMu9#zpwuXIqhNQOa{9IW(&r;zmxVrMjGLU`&qn"
    "PN(N*l&hg~>kQfI(o6%m!=ja>nx=q~32sKBTj(I8WZL>-{&+FUj)psIpO(lZHg{@868)O}sD?KKi+skUY$U)$aMP8+^T$V2xJ1{)2fFX_(7QF&"
    "C=4`RKMXDKgfwuCg5_Sh>2gpqXC<TK_0a(pm<*91W!X@g0w9Mg(rqWDu^{eNl8pGV0(pT@OUj6gdfmsJu{`u;$pn8CFlHSJ9|poPEhE*E*;bJv"
    "FIflb9_ev(kFIr8S5*fL!KlV3Yf!YA4oO?hwd-TY6=S981<@hGfHOW#JtzU=v@@MxGsAv;D76Qw-3C4tOC6S#sR{{4!$-sq#)FuOvuEfKd3@C%"
    "61;%TwR(A_HaFK1H#4EDS`K>N(VLqSa*=-(#k>@r?eH9wF+J@5rfFPyQ;ugC@c(Dpp5IFfvkE6p2)d@1(*eQyX89BAtvee?`BwzH@rItdquU@K"
    "J;7)S67o&<e^3u?4RVliz5=5h5UyM^9l+utp1;Bp!NqQ`s{C3b3>iwXXGT;el0GS~h_fSs7&~%Ni+B<U>Wo%)&|;jD(>|^@OYyd6@rUT)iu$8T"
    "D?oXtm=-$}tunYXkx~?b%Vo_xU`?C|dZk3R+Q>>Tn{J~?qvQ>ti^=_A>k$g};2`h1ugtcherl~Q+F|*nPZNl@WN-aS99JilVy_rrZ2R@>d#ly@"
    "r00POJC5Bj=+rHv&m)2X*HG>C@;a|mqO@Z1^;_aSO=!Cu+GTA8n0&ly5^H;7e%{TLHvoG!9XK^r7D0Vyj8dGS7MJ=iuC7F@)#_L=2>*KGITtvm"
    "#Z56$wOxVXa5YcY@&EUYBFL8^XF~BQ=I6ninHQO=svBDugxv};c0N$tUwe7ExL1Ej!$p=PDE9)Ywa-+2KM(OK&EngEU<%d_<p~&Cs6<d@&L$5M"
    "o4mWZNk1@pd?>h=D^-kmAqe<gVT&DrkuQ}C-{aK%&_3Qm#)KHF2g`WJ%~7c`6|4WkAH4p;!h#)rEQ+VjH&rS7mZY?E)MKIN9D1t1QwVJ<TUfkp"
    "M{j{`g)g=Ij~L4rX3NWCO0q9vU9INrTE)VgDI9|rUt}&6bLg^#g!f2hyNUq{1*(mlg(}0(69<>(%a1RGs9kzVm?w~@ri>XoS0?WOpuYZAyQR)T"
    "ga_6-MM+X*!{{{ieKG`u#fg2xksr?_nx2&$ag72x5#fGXwx5A1*K6!Ad>^Wlj*YR^`<5|gG8JI;)WO4tc_ZjE*`>7pTR1g)w|0?%&7@RX%z|n4"
    "Qmxo(=izC+cz|w-u$d+Y5L#c;Z{)6`$vYlX+hzk}0$$dpHfe1Wn5w|4@npxct!lH2)^4}U4{dy#6!OtMIGyLSaz&PZ@}mHkFNbTyV}9>gt{09n"
    "5-o}b@#KJhhixiwcr^<*(o#JF)h2}V$X<^<^-3ixooUCvIUYuXzB8=m!F?VDjb?KA`R0^0B&t>+mJZRo9?7`uQg@*Cw^|ElmVKyYb|AW4bhJuU"
    "Th`(!?3H}zZ&f)RN6FBLn-lWHa$;A0V?#7R${!j8GVDJ{t9T;8cAM?ptwzDgF^?65Oau<9aX2eGpUK$vjIyar>ZWaO&*BGNPOwz!2N*d>8n-7H"
    "P$jfOX}PZRT5sPlY7>f#1#L;J2Q+?6)@9t#EsGJO;yl!wP23$^vX@?hg3zxPpqG+QomDoXwDwMCT)D3|O1hC=prPEeK?%L4ucmUDrVp*?w)K6C"
    "kva$O9-1u5T&fy*M=EUaL5QL}f$YROx($2Q8&yP^JCnCM_ho*W>UJrny|r6Lgh?;^_y`rs$XPnZevZcEb=tKFGN063y<U)gO_%)Lyj~ks)OdiD"
    "b63b2nV)BklKLYVNV;#|zOwZb0dYa~GN`BSYg)1Dss{S#5*rX4nhF(KGDx@p!G!N(M-S!Nf>t4jl$r!WXf6GKvZRqGdq_y?vev3pf}${JA9erq"
    "G^cwhUJg*vRU+$55b5IF_`OtWie(Vp2wBa83q&D6r5wMj$J|*Ma45rEX(vy5zPTIRtoX`R%8NXh1NfwA#U>ZBhA1zeNJZ21j9P$`fXe=`=L~qY"
    "YKlE)9j&>{bVpW^%i<D$vBM+A67p;e#{+Qa(1cH|vMt4SF_CRbElQYnk4?Ln!~r2p67C=fiH~YS2zA^LQF5Uh=PzXWl4ML^fMOX@C9)ZY^?FT}"
    "34d6f=<z_6hbi{^6S6W&?^2^FJ^Zq|GpmxP^C8Gz9mPkEkO}vSuF}J&l!Ch_?<X&}Sn??k%>m4LYDGM8C*Grpj-&EZc|s28T#1Ga(J~7mg1}<o"
    ">E42Bz3y6N?aUJxYvquGXsD!ut5~g1Elxi8e$K`Cwp9-G{jd5oJ#cZkoP-&(_5bN@SMZ>iTy7>!6C*S1?ZeE>%upDLkHT)Qx3b^nBkIL7o6@5n"
    "6UEcq+bcqrc6-j#`Fyq1qNCt0b+~L4hvl1eUKN$cJoD}i9`;y*1Ok&N=VP!0C}oUW;x{}_g_gvPuC2$s{K<40P-j}9nI`U24rW*`BU%PXo`y;l"
    "-iA2Yv=fWeBUd5ALH!1Ky+Z2dYQLY@>R<_+wI~`mDp$Ylcv=*nT#;psMwS_Kx9$y(^7{-$4(yVri40nyrj`Q-=JZ5abz^Ms+m?)lW-^vm%NbGC"
    "YKOCa8B1zcLx4p=Pzgg-*3gs=ZBTl?3<k095BNQl7@_cE%x%cqB37wp4N(-W=UFC(gBdfCL>wgJRXGb3GTiP-kw#IC^Ml#^gQ|0sSdoksUYJ9U"
    "w%t{Ir%rLm7TlDXR%vEYQ5$fD<Y2rB3#G^+3GebJHF?RI5fGC198FKBDIx96B%{Sn`ApC<Yuyf~%QxeB$}SRj$57WcCvuyj6eGQ;RszBlOD<en"
    "j5!oiMja=n)v`pTPBOLrdCAy$a0lF)B5^OELR@L}79ldVL+YixV9(hqy2H_EOcl|S&r?d%K1;|Rjo{(P1@--#8{9Ikn22?Le*e-y=Ob4G>Vu$H"
    ";B6kg;97q$=B4;~eIUR;!F1pk_`yM$i?P+_^hj*dLue~1b@@d|u*i}}r9CZl%_*g%ZH<&VCa7_><t(#ZK_Rvh9MqDfTawVg6Et3_-Gwby$TbwL"
    "w{NMu+Ymij&*8D0czczyLFhAA;MD2NO^q1yq_jBOwz!1GzFbdC?!b`XBeg>^Qw{p{PhY2xeBHV++uNmpktTUn!!XMnLW<Ea95<G%D7W1dNE`pe"
    "X@1n(w?ndk)jF&#`sgB43{0=BOcnWj=UM0Zs=chZ(5h1BpRwrOQh#%$qE*hhWbD#=W#(X2YZf^+fy;Kgl?qp%qi8Y(IZK^~Z7$Dxni@Bqg05HT"
    "hZqMmr2cO9)b<W<Y7-x0YTZpt#@I&2wb{%_P{51dx=ER?Y1qJ{KPXZl1ncpI-CL4*ksCZjzl4~oCuVs+{yxN`?Z*D95m#06EcWV4{4kuvZMq<0"
    "V{bxX;rWjW)EcCBQBN`rFe)l64?g-R2Rp})wm84rZgFwO&2HY@j06)u>(Uyjgqoo^fr08KKFxR2X0mHziUDK<^PRZO)DtXCA$(&1RlKYEzQ8Y_"
    "&)!tZl3%~+aL41&3p8WZ2Tkb;yF4*5yVH@(SGU_m3GwZxYd6qg0$)w5$a$L^H=M-?#}V|UKht5jwr0R9`N4Zbj^y&uzn)1QEQVIzqY@FzpUn+Q"
    "+NDVQc)sN+0CLk>g;P=>Y-qph5G*wr-o?!X=gxD%u9P@*C?0_&3{Z+1bUtjyMOTWJGGvou2dzCX2uv|$k|6HjIDNo&d{96RHZ+im0^JO?I2VbL"
    "3KO=3Wfy;c34|?ZsXGj_O|dc}X*7WoEO$(ocVIN>@I}6VOwdi&UDyP+X3TJ>fKAsh%XW8h52A`BMA)LBA}63ijXIU6x1kc?*KUxX9hsJLfsn3x"
    "OB~eU7`^cwZ2+Dc;vH(`DBu(|3rf~Q6ID?OfH^3mqS;&0P=cqi;EfM?4T7<$?05Y`iedHuYV)v$kDK0cm({@Kf~fJyYoPTTj_08xLWQockG4tG"
    "qinT<(rk94N+X+Zbj$D+<yWg-kjpI%7mR0SWnf7w(kglA5h%^}vqgXOgi(lne>G1MJp1{4*rJOx8kI_IdO9EQlsg}GtP1UAjXIoo;6SyB+c<CY"
    "E>w0d=nCGy`SK&UB$v-khmA%R?3^4O1ff?Nj0Ot}zKT2_o!L!ek4M#QFZI@4vJ{?v#YGU4K<5c!wh+#pv)L<gXDKr+6!kRrV|z~`iIQx4&JRr!"
    "mtvuQSmHL!D@%mpq6M%pq+5L4e8$UeZWUpjCmyWf(Ou4_Qicreb$gaWI_nXVs?7DZXFuiGF)d9o?qid&;vxP``XJ-X)bwVVHbU$+$7A>m{lTzw"
    "s0UN%cg&7;kC*+MT~!&^=P(ILF9S=1Jcs6?s|>8z@XW_?E+YZTaJXY}^_pgTGGX*Gh_B%Z5N1-@*b;D^s0DbINTBxbw<>v>C#h+73vXfonK4$t"
    "o>YIK9EJL>LQZ{GY;$`(JC6d7j30WWZfrZ1M22aS+#PG}9{$LAQYY=xr}I3xT^^ppN`Ki{hW>l~4FN;5Y(~Se3!{ASgwF>FRhI2LQtZ+KTXySS"
    "aXq_;#$r#4vV}@{rON1Ta44xUi9jD<b#)a=Sr-e;%4>CM9M^{Gs#+}ps;qF9TUJo$P_I?)rWJQ5chstsEyBcc!-DURBMgj}Qn59#ao`)<bnL+T"
    "rqU9lj8S)EXUeQc#*Hrt7mWQX8EiimVf0;!C6B$*5_WNKEU)2nFLevLi3^nyua8@|mFD4v;Gg`wX9FWcpPE6?L$`pC*F+zWEK6;be2;p~rWU3b"
    "93a>&I_u1x9U8$fuNHG1YwpNW&|kM}d9X~4{cb(7E~m-ZNwFc4Os;pS?-OIFdc`zfi;I%D(4ON8<lZ9G8P%#CL*sKf%=CJ0rc~xbg~?v0FJ7dX"
    "5X0dCwX)*-7%D(l^+xt8ZE~rSGgF61b!!gn4#07$DL`#n1%m-|WsJDmpFrN4!m`m&bBXiwpbXlSa!Evu-CQs53Yr0PH~8oqcVPZq4l3eB1ktzC"
    "(*Y&NQ6&3#{*yd)NUKa?Tw~s-VrHi*ua)Q>7G_^~a(s6;c9?CLi<)o4+bb`gDOxdZ$0jd8bh}*wOyV&(e%zQ6ddFk%T$&%Hxx{L0p~OJX8GKt`"
    "<1`;zB&N6J*R7|x+h%u{&{1)02}<r{s@&&{-V;wyVCv`8i;7Sg^sBdJSNiHE6<fXDj<4cdQaZjG@Ib$mA3bH%1CME?1`>m2hcL-`C<1Ei@O67*"
    "fdNe5)h58ftPiWGumeWx`L;J!OJ`iAnpd-H)le!k2d0i-;LFM`rNPjyjueygdo`N?GPm1FlF+CYLb_;IXKe<A->FoXcSDj}Jj&mC&x~FKZ(5LR"
    "_*LHN+%Ift#)t=W=SOyLYYul#{!*zZR?ee^uKRba;uUS?iDXmw8<mQ!J5?LwE)i83csh*4cxL2zwW8JE;Z-JsOi+6x(E_Q9Bbuf_P@7Wh56~Ty"
    "g5V$hXb5I!!Y}JpqfynRHc52Vph`^xe1WU4QDMMSn^Z7~;=smEgN2?NW-uDr$F0~FLa5NmiqK&s%+(MBOfxAtL@df@9F^+D{N(C#QO^aQ03U6("
    ">TvNAo1B=N4v)~3%adoJaF6(H{PzywIs;X@f{G^`1;3%@d24)4lN}vmiPL$b;yyFic51DGC#`2tSVDFhnc9q{lp@KSH_1QPW9`qeV~^fta&9&W"
    "!cw)43RwkVUfHZkQP=Zae%6#riFF#*8K#yRhwrHj-KbVGqv@7n*9eWSZPn^RUBU=3jGoMBU2?BVnx^CxNh0%a=>@|*X0t2H$kC%mTP-(-t*K6)"
    "6i-E4gjS1O1mD*SfsACPe0gJ%F|AJ6Z5Ll_wiSgF5;zT^@<Cm=vLcgfH9XO!(PQ%2ob_Q>sHz-pl_sFF-;?EuibhcYvyNwWHwuty&9=<!aZEFo"
    "5eZd;r`|_Vo2st>a2JIjor2PRSNK8=vTJ+eNo{9%0?*IQjXXOpT$qD#tN`pfLD(Y>4H{>PqPfjjUdVV#OQq`2455-yXr(bOzS@f?GeN`_oa^oF"
    "o$<~PiB>1N3hTDce(IF?s#R6eQdFC$Nmn)@BPSfeDvyyq#YxJ=#bME|f}%XbPD}<B5$iB)wWgQKYwFyhevSl~>~}S;ahj@7i~GW;RK`paqK+UR"
    "MlVw@VySw=M{RJ|l!4Y+B%v&*#Aig@xH%3?9)flG-iEoPC+kiQc^HbZ=e-=A(Vscm?Pe=4mCOa@ygEMQP1K{Zj)eU1xbEal5mdb*j0{w(;z-gE"
    "617|eyo1ArwF1{qs4x&YD$Tws>_V$R?mHB^F}A(I4_ru7^vVjy)zPEY-O`dA6Kj=~L9KW1Ep#xtvHXD1Sy1s|xo9xbs@#pk`@g(@f2Fdk#aK(S"
    "V}6eJ;?OB;MaWierFpo2n;HwZVEeW`{MA6BE)UiCh?S9N$0B-8HOV-W9M1;@g843g78jT9Dn;JRj4lQ0^?D@J(kRWqD50RFz$>?vhfY!0#5JBP"
    "ZQavP5B7W&jRCgy3Z!JU6ge<nf`iM572ry_Bt=)K*7M*b^`f@lTf3tkyhm^^$sdphU&Ec{kzT0MTDt;HOKf5?virvdz;wCEqvk?hj<s9bsIl^<"
    "*JN-;oDwEIk!Wc5E{j?%RU4tqQ;l-Us}@$nj4AmnOHm!lpf_$)hG>cUX36a;)pzZ1Tw7M%Pu)y@j*uSj^e^4^1m2JQ0g&;nG_{KKduEAsMDOnG"
    "1VK^fB=8{5dCO-l0aNbKm)CgE-F9A(N>irXG+Of&2v#WB?kGRebh<8Gx>P>!ZhAtiE~Dp+M{VKp9TGd%T~eB$>ogOLcxNfrk>BNI7(Ye#I<(Cq"
    "7Q69lvN0`+Z4RLWVoue0l@}nzLoFXQtDa(2-U~f-p7KK#<EzdgdW84Q@*O>TQu#K88LE+?xypw?zd}DcXvs|ix*&e}1>Wa@D)Xus^lej^<|!qf"
    "R#i*&>BbZNM;<ZGJTy$2V6Lz7JLiIfuJjRaUpR_^CWg$z3cBU>VN!kD=N4vxV9!#n;GQj!eDBlW6UbaG3fB890t<;GU}zBt7srJsVp6D3pM1u1"
    "hhKrg&9N2<bjJV|Nji6BYBjn$=+7=V)-Go2c@Q6Z*CvrvTk4<7kj1xN<AzUY!be)S_w$5FjCW((?IVt4W~Xs9d{tuCRWrXuB;IB@)zX1Vu2qi|"
    "Pz^0YHVb{=$@#IYO`NCioVNwj;geuvN`NOoMmCx|Y5~;jek87e>GB?pI2DIWO8U2zs2>wv`Hh|;yrB>AZ-%7|XP}I)bG%%FVMPkR$2~_$p`KeN"
    "g;`6JDv+c1Fd5oU@m_EVKTDuEqKsd_SXuAVb2dw9)U*t}ld1Sqt}%axL{Uh{exk-GG-hJUkd&E9=Ox|XE`fnLQhi3M%-?ef33JSJ+(A6dP5*&b"
    "hh(O|&vusF41PhA{yyYR<R%;KkI!G@>M{Ihy6*7HAYd%Cx#)bSV4gmy1OzEh^YuTlSUpRBR4Gxus<u{t2MZgL_NJ%m9J84n;+jZOHKf^Jur<_b"
    "a1Wyu7RAQgw8&}0#jQU5g_k%}<Mr-TGV!<-56#->5$>5E;{Q`LO6f2!Zd33fw)RG3_jDWIa5$I$0guel4K;$Jrb?6VKd0fg^H$p|aw2=*s6kA+"
    "&GcyMt>K{_pw5#-GVy&X1;Rf5>ghZ%Pu;F%M8-n!t0WtpWzq!^gTLmg?u!}o=)^f&IO_Q33o5)p?6edP8uJgtway>&u}1DQ`*a{e&rfAcrYd^A"
    "QT%#VX0}<6iU=jdWkuDk?14|lJN$z9X%BR!M|GE&wuy^)@vsL~lK-d^b7q%jst|)v_Dl5~>1_Dj3eQ>U{FWs<<a=16IYH8Em^fQR3YXgNHQ>RZ"
    "q3<CXQ6hhyg8S_~$H{HAwPM+rK8SyXyu|J#zm9KY+Lax4+3*67sdkB-Z(gIyKFPIDOB@Cjuv0ujMWaXdt6xy%#U*zc^o?7m&0fY1=_C34d6wyE"
    "qq-Qc=^M7!W>5V_4n;M6*C?Rw!BbPODB%#JhCTgW0x)RxcFd)>$`drp-&+JB0UNGHoM+YdDEOx{9Fov;-n18HADe!7HAi8YIdr1ZA7?BZjyouZ"
    "s^6zrY|hpYJv~=}gq)h=A_q6&jG)U8(JFgq>V-#X$4WA0>^`MA?VB_mj!7K$?(a;|1KrQh*#x1xV<)C1^sE%@oaJ~nP+!9TJ;aecsMC^_-SAVx"
    "Rdk-FZ&;K2*18*1Fv27Ut8!4f7+QLk707kr@ve?Y<y=!TUnyfAJU0k&N-cT&{6tLin?zb!MLX~U+IoODc#}=@B&_}^M_bb-2i~{EpeXh4?RM{7"
    "C1SQzPRsj5U0oz+-rrHjv<;MjhVqypA9ZkD;ldPNfk^y!%7-p+hRTeDNUqIR=d6Q)P{7h1p5O+#!^BBy*3`C9wK>C<LJj&6J5_0J$D$o&o=7ce"
    "IG<q?^LKrkkUhfhVAN>}`w@CxO#L&8=?1?FsiDB+Z*~O2VTgz|xUSR*^jt>SYYsNY>f$Avt&!3|!7j*-@UPZs!BV0Q;62sqkw%Mk#PxL^l^7Dc"
    "-_&Js0Dz<OW3ZrLcIqPC*C&mllv#hq=GR#BFXdSSwYSZ)p}DAlw?F8Sj9pCCZZ!dKmk4I;a9bPHgQ_0U@8(H&Lx-)!!NAv{E_>4HXdcu12tc21"
    "xTA&@yp_3S5!?siWjaU=e6Juu(S@lF)eduXT7^BGR_l+GRIodnW#5*J)=)7wBkh6L2T;Y7pj$LYd7t<#U-KA6(v^(TJ29(vC{tCh(HARtk&$|q"
    "G%KaTS8mF=G@O*3nYB#xBgyCypP-Ou$JCcLE9Bxk^g(?Gj5cIevgx9w16MZtOX=5%1rW_9$>fCt)XTBW8W^5Q&<mD!1ZIL;1oL3wZhf`A!?%{Q"
    "+En4=lnL9WLv2=`$PUWqiPzX;<BT`fIcY6{v1s)J!q`OG^!-Y$Qww<tGvYh_UFQs_)mA6|<0(*ofTC8hfZ#NEf)4B%h$Wo)<<lKNDRv3AickGr"
    "d?r)K*I4dH52Z+me()mS1A9AqC7;A)>&Ev|nP!7#TGB>&q|BvKLNbj9t~M=IB_kB_@|)^{YB^lUAh1`OVm~E=<uz{7HV0~)OZXO8R8C#JpOm+)"
    "7^brL|3WvsU%5y^!Jmh2fAG7%C)M>uL!y_dK8+7SFDzB>;MQb^&`=LQ2}@e-eMmUV$<4gKV=gszxvAuFu)|0agG;I|<Scn$8%RO@*YZG28d=9k"
    "zK+3=siuJtqY;-U{^lQ_N*qLsbW!fbYKPYag4x}6HY6JnhikBoFFxU1w8T3nrST5r5R>qqm|gA_9{B%|_{5t0K~!@u7~7#BLv+Mt;sCaS4n<#7"
    "LLa{i(ZJzF26(0$ig=IqwME(XggItw^bmgVIjTiMx<3-mwpBt68V8!nY$q?5N?|)-sjn3+3H;YPnM%HYt4X9T`!Jv&@DHAe@2!&<Uhr?@#kxvg"
    "Gp02hfSU8)65_+o0z10sm^QZ|A4HyEoY!aNQB#S2HKF0qRPPD3iwlzK3FjtSaD##abL30ejZ30~by5uIw8A#+sZARtZ~)K;Td}<4JgvH;o-1={"
    "_a#>Ou)H2$br#;O?V-<jKy<-B{|ej$oY)qhcNZ+KLBB<Y!?znU5Pwa<Wzk6wNhCxZF!SG~<Msj8X`P=~4k6n$d>eIAL%J!YkPqGm+0L#tVe1#5"
    "UU!hZ2u|s@*?m2G)k5cP(r-p@0~})3*=J*Md;7!@v@w;l&vT+6TfzI7>Zy0{dx$|~huM4*z}U=PS>%&2YpQTV{loB=<Qo`NxrZX(Q^8gFBsK4o"
    ";5SuH2B_4#@Bhw!{~h!1e(>6h;oi-EFG%hOGG2wuQ6MrRo&Z&}<Dcr`;mvrG0N*PO_aKvHBpt+RS;grv=RWNl!=n?W86vaBok3os4Mu;vDt}F#"
    "9nB5AmtaA|UaVg=LmI4__UGTC)qFwgPKT_Q=^TH1D*Jw-sq^ECRjhahhn;@<y_;X7o!;rKlHJ(SSx4`KZUudcy(4q!)Ei&mW?ATD*}q!H<36Xp"
    "MZ}`JhJ0S(^332wW(c5{9iS1y9pb}=O2Yh;SA~_?pG8;sQ9Ym!9XvXED|;~$Qcj(w9blsDK|k5{VDB9>N_DSyZfE$oF+`*XfB)_3eZ*f5S!Z)|"
    "mTHnosMbt&i<kQKor|;6nRV{)MSrc{(0lI^_0{cH)py`Xws)(eRz7XiFM%LjseXZk?)uJ$$>|;lNhvJ%6WuoKW$J&Mya%_YQ+YE}--R^$miiW&"
    "gCATnz4ueSFVlaG(JGz?tuvbUuD0}N2e+s36pkKg|C@EO)MT^)-b+66M~!8c+{J*&KOXaz62t;OZJRzWPG^8k*K?1;f55NSb{<aA=QVH9#J$g@"
    "RHc7?sQjO)s@eCfdRD<SG@v#5(YYDPvSh=NHfV_Jq2|mPI<vUn7Yw<hCZ?{WRjQ4k)AJp=v(^S~iMfEPk_bL83qmHN&M~y)3B*-qH(TmMXU@=O"
    "qHGfXc9pddF5jLp_qAwB0o((e>*)MI6U@mp%^YNL7xjNHrO0^WR<^FYr18+%V72{^KjoeW|FgABZL;C)vz7h1>c4~@<HP1topn0mdtC!N%%+ac"
    "{?iHUq?uX12B=lxun{&B^UBID-a_XE6tpw!Ic9y>dj!_mj}M?nlEvVy-NU%6YfAqP9s_NX8a}(}y(fWveGPwG{m!*_UZK<XGu0uz3jdO-htP>R"
    "cS&E5lc`#Q+k@K|<8Jy_n<HG0+B`tAex*-&Gjl_It|NNz(k?z^FI!*G@sNx{ReuxL9)E#qN<Ee8_yZ}YJ>J_*rVc1`1Q+wCaO(6RCUcpX<G62^"
    "vwceUQTLy_XRm<<K2ukQs43n^lA#`r6p2HV=6QV+_0UH1$q!`duF0r2tK;5C&Gpo6L&tlrPRij$Lxy?EETFuN%zgm>FY&yFW;D1S57g}b3=GY6"
    "BtB|b{6D~4KJyUifIm^@u{Y^dpsy91g*LR&(F*a-eRaQ9I|MpM#p9pKW+7Wr$*u39)I2z^`E25Q4nM^{NJi<JZ91_-^2-k2g3*75>-b3>Ts-_-"
    "wQ~tI+rfj?c$xX9aKYMxYzD(~r7rjJ><ocC*3KU6Y4G=D@CaV-P#^8nMYBmgY>>$qhOMX6DqKvm+upZ1+mKv?b@c<)(I3ZeJDTkGBky+L-p3#R"
    "pPGlOmw$ZyRn$nyY4}*LPlDZdQ0RU?+XZt_SJj2Jhm*8B)y?|7p;*dk!(msCW_v9Vdn~ZaqdQT;PL%%3#KfowyV<;TCPsap1BU7^rcW4NJArx!"
    "7rfIo>FURHrk;a39g741+T5nW`si%L#>*01cD;Mx?d~&LJ^PZTkLf1I{w0k&gCFB=WXs9#Ev?Pm`1oHWYN-a>qthdbmtf10l~LpYurXL5t*gGB"
    "v%3+z3fF4y1@)1^ZDnv3x$PZv<_hqr+@FoS>3#L=!l*i!`JUN>ERAVqSTZoLbq7>to9|rdkk7WAsp|CZQ`v(Z?k`=W$#Rt{JgDJK!Q@dQ3;lyS"
    "{(Tibm7)1jqY7DB0aPb1l4LKUyy)ctJj}-U!5?OL&<y%-vmG_a{s|4(XS@u~zxwBNn;|-O7@R$<9voCqe_u!zjOqLgZ~OBPK{aZ<^Br&MXMT0q"
    "4evo+u&nw|8NKwd1S#n5ZSDRU>^+*|_N5hlgvg#};3pu%m>%rK->v`Sfx22x^uaD?h)w)E=Z~i*3bVvK-cP}dpf}X&A<8r@Jx(H*4S%k-ZsMcd"
    ";wWJo;QqvBRcyf(c1I)24QbGMPIc5D!mnarf6^Q>n*uOEC3c=>$0g{^wi9v`S}^Rd8R)CG0yT?f{FoXn>Pw`a;u{!tm>xwynjBU5m+PC%s!My%"
    "q+f}$gzZOI8m7n=q_V#uc^(v}*9>|IXe{u&zLyg74(c%{b8OfZc~imvNO?K+GMWLMjf`+%AMa9MyzZK6b{4Y5EYp7hmlBj-7>po^&9&5Ihrta0"
    "Kn?zc@=Ewm7OLo8eD})pJZE8*i=gjNfIZ~8@KozyLV$n-HN6_(S`JNT5pUrJDjel4{h>+Fr{GDoDj7kx_EVYmM5W}TdmGsW(!6LS88Ucm=64~%"
    "=gQ_upVleTd3Lb#E;@Th)e2tN?4^|KT0Zc;l=MVwd^#i;>{iaABo57P?^hfBtTKNe9@BV)zoX^)sjA@TGnnh7CXZ%#6Ud_j6KvB1;;DWQ9ry$m"
    "%y2N|8V01NVt5B6<AOK1`x2473=M;l2e^sb9O2O+fm<l^?+!ZtKYx8Rvw&hWF#Wj;gOODEjeg;tlc@3&HPz{p>FA*H9ZkV1d0jf8DUx;d*%4Z~"
    "bxn?X+Q=x&VzTp83j7UPmEnjoXS{0LOvy$Q|D-Zl#Z!>PYIZ}7)<^e{K>V(#5mbwsDvI<^hNh2Lk>8)eNZo(!6x!4HnmNGk{zns&m}|S*e5Eg<"
    "P9Q(SpLcRI`zFhsCOIIMB8i_mWDU;JOdG9+znz$L=|<%$jHF4M@AGGm{PG*H{+!`CDV^=By0=GdS*C077$(vhXFiRu{Ca%-zDxJTtcgeI{1m?Z"
    "gJuXk4cX9|f!e<~AWv%#y2B3o9F$Dpib*{8e5H44{d4$e1VP^!LXTVQ&}_4X#@lXbF6R-)McmV!=1-uDK27gJn?%)8+K-i);A_N~bj%g<>e(po"
    "b3kzvtb_T5$5sn}e2Zgb-I$?|8AN0}Z~bBXpG>l&)=q!BcU{4&cobBqpV~$7zlnF4N*f?_n33bm`vJaqz-ZejL1E1{#wmQ1uj7;K+KNNpN7q2D"
    ">i=dfho3Sl!Y+~ExfXeXj+x8Cy&_q*<ia!%iFxucob&bi*8iJ4OE4Rh?FZqbR!iW;Mloe&{};2Ku672L$=iCF${Gut=R)s|PSD?~6ko={X0myh"
    "+^EiD|36#r6=m6Vo{8;~Z;q9#tGc?nI_H4y2GHn64kQ8z0w4&A5<meWsX&SpsTn2SrH6U+ll^2b+b<q##>;DYt?_7NS<;e34MozTD3Qpa(K%GS"
    "@x-0{fBW2OK(evOCfHql?>T$_;rrwFIILzSdO>CuZqW@ctm|m>Me$o}@E}~q9G>^yl!5|%jl!Z$0;bEPD!P;PPLRC}Su8sV`q2z_%DA~J0^{Jr"
    "Hj9B`MX2Z%!Vk%R<(;QG*Rs7L&Nf0jetEzSk}R>ZHuLZF{X=9M#_OucE^!qB;3Rp9B#YwF|97pIImg=zH7-jiBMP(SPw7VH1mV)j9GKuzc85At"
    "l^OAf$+xF^lkC7WK2YxzdXm&w(SOXe#;(=d1MFLi=&{4OO{sS3vvlOo{GPrrUPWQjQG_|RQ$*7Ec(RJjX>o$i@c}5!BlH*(b)WFj5JWq!Qa2Me"
    "K|#4*An3a(xc0z8G8(tgYehFRL{5$F0~bpYkv(cOS#XwoN6QAdgLPi5BGl##Ny%6p`R`n_J<-h~a`D{Pi~21F%EXjHSK*uBo3jQ6y!)73qc?j9"
    "pK*tayaYu?=EAtDAF@kqgQ<xTxhAn69~{{@Gp?Qh;wGT1xA)xA4`?rYWt?p1irjhw)I{|8BK=}Q7y0KVSDLAx5AL>leICYJq$KqG!cgkb@FGtR"
    "AwiHlJZ@W*^aL-Oa@DNpXw}N}ZNNlM7WG_rmW{|F{55@JS&^}zldRJhu9^5*L?+C_X~>@8f~PyZ`d8d^H=2?|;`dVpOQkyE*skVw9l-Drf5LZ+"
    "`1)>Rgw994?~Zxl&*M*x<#U2%XlEd0p-0SMKU1E!Org83oQ#{S0U@*Bh+9)^c!qz?olRAbbqBk3FI@kSdHk6Xfo1KoE(IzaKkoC6SVn&{P%Sp6"
    "Gj$wGtP;6h59k#BzCz9-eo~O{petvV3{_b#6AX>(e)7?yN}QrNenyDTrB_xYXaA%o%6lPUOBv~wzK8H+18HWyJdj|BRuo&RD$tO;V+o;80a3uL"
    "Q+$BOu=Yv#PDFm2Z1P^9Mx9AD>K}!~j@c{J*n?nW_Ude+`zf6ZS&LARbmLk`1@F|jDRem`3$fw;)kU#*?UhiZdCHZ}`G8V2vN>ne=pJ=-K|Qb8"
    ">zZJzXu*P?`snxNNWCxB*Y+VSj_KZ|gB@b0l5|yp;hE6l&a+ZY4niSj^bQhFIoO$?=$n!2UEv*cgAjU(;baRr<{3)>D$KEQ6avPwH|!~rAd^Q+"
    "Q1s$LA3v#YsTLDI91?<`_Q@qZrrGj;P?PpY&(dFefL?#5-L2enX|OeWOH$~h{?KFppo3k}hf5#DZ=ZZvehv0giR$Qt;SA{)QyzC<2O{$TAi<bs"
    "qbCJhA%nQC5IspOdS*?gqWy=Z+&`cb{=N1INf)bH<dRu&Nt$t|4-|{7oG08A$FvASlS+Ys(w$Dy)=Jpv&0qU&Crl3;$v*S5_2rS&o09E_IwZDz"
    "7A|Vj-;v{H(&{9M#QevXF<qyb_hN)>3!f$zM@NWE%pPWFT<OZhuG_n~KATgMh&zd~R~j5R^f?(m6o6~Q3|o!n{EW=kC!27VP;E#*ER?fbn~YVS"
    "k=uxwmn8V>2t~sma?o@t3IQp~Hmj?VdppeG5y=qkC6!s&#F7-V)Ip0oL$;uhrk8WKV|{}?+F6?9^&xO}SYXeBL=Q#-*Z-Q7*%eiMT_%6L3v<ya"
    "9kaT^&dBI***#45DNw)i7SqQ&-<ba2JDsb+cXr}EE|C-sAh^&NB%bNJ#np@*1q~rxbv6<t2J8(?gougixR-`bc0+G;wu^t+9YeOG)w{bNH8?IJ"
    "=Q@IaHp?ow{#Da;K+kjkah%J(*#BFV*JyA0KPdagFtLu840V~sC^65=_t_aN2xNO4k_;4`qH!^oa2y?bk0Jt{-qdPRaJ{|CN4|HQ%nIEFSHn(C"
    "t_psOZX)TZLdT?SuZx8B-B(%qgii7l`iQP>AkV7bPV^(n)4!fcim_vzepozgmYmY<+%NC$Da&{)pRVBV#^iV=^twzt1C@~{6rC*9NkR5wse?!Q"
    "BrI_=$tF$mJI}wHUcy0okx&6T7yeT`UcfPKWHDu6_yd#7Hl_8ra5YUEeff1VVX_nJb95YE8O+Knd=!ZuM-yJV`vCtM`?^#!Op@V1tSra}r~(<}"
    "^a~{EFVPJmeaKC|Ix@!y4PbhCEkiM<Hkq+AhB1;o;p$|NrNb~#x@5D9Gv{<?O?6Oo4YDp>D*eUK8t7MU9y`#P-L2%i19JNqdnFXE*hg%8IiJ=a"
    "KZ{kOADhC2RtRiG6?1Il>Bd9S0q>idq{w$=4fFAdfbbRy09_`V<rp;rQ#u|Boi6B^L)C{#%`$cEpR*3Z`zUMaWL0kS&S`cQl@zIZCOL1$?mzaV"
    "p->~!`E-w^1(9~yn@kQ`>@<c2Qfz6G5PRbV^NB@?v8mTEIF_}NJ^?I!uh`A<;P|NO>BbG1q;<Nqub)1By`vT+-|F?`8YxrY;$5Y{9#c7{{gNhu"
    "s1ZgiA<)>9b)_7f6T8=#|32@-LZKIi<#jRkTSn^gb+FmL>_bzgbO2YX?l&U}bjdf^ee!lE^7W(nPEp_`&?B$p^#LXcuJ|E0{+_VW4&*%dkVZyw"
    "w7|BmpFGr&yDTxxjJ<{B6oM5C&z=4(BDX^(Coo>NF3tY;MqBT&Zt1<BF*f?v<Jk(x0fb)vUU-)pU7;kXqs`K{+31V)PG9+HX{+$041Vwg4v^_C"
    "fup`kviEiz*o`96z0+LXOb;-&`cpRo^461TT6g9SS5^IUvuElX^EW!GBiX|*+*keCS3A3F6hz!mmj?81*H)DHx!kSA=Hwy5h&=+u#R)p<PB4)S"
    "RcGNtY(C;_5DUW2m$Mn0&f7W7CNDoug3JblU;a&`vwcPWJxHPW`<18Ujb6N_dSvU>AFut<sT-kcNRjQ5<><F>>F)h?Q`*WdDbpRq2e`Li)LD3j"
    "9{U?FjXZKA@>Oj#m>o8C0jauV&fVMev^VL$(Ws;OiZmMsl{`WQzx$Ld>$H$9z1YDOK0v`-%Hk)b{6hId-oGJI^}{3@r2}E>uO4lGgn0BpJq>%N"
    "@5K%&y`#vrD=%tR`Zyu!BTM||!0vmac{Ay03^aubMmZ0VfJQ>cJ%tKSMBX=jVCUy_9FI8^PH^=PN%ynIccC|ZylvX#e@a+^vFo$8spj3$`u;Ha"
    "yy;O__!zcM;4~#fRRg3Za1|CihKM$$KVAVYE$5r}Q}$FMj{Y6;ObJENi9Xg(4XYJ>Q0Y$eblVqfn$fd`ya00Tp+h0;C?=R#r$;3RlCdgK#v__h"
    "M9=<_v{hTb*i`E8)M%RhWWQv;3@uj0Yo`N%*${qriXw!W(ZehzK)$E-kFx|9+(eVt%fggG5m4s6(0p7@b@W^oOZ(E0lRvt!HSvx<sQXv=eWad;"
    "2-@2}m}cxvYmPz>0wVEo798trQn;8E*nnJcV<KDGr`WHNO^@u8x79v<r+bNxTkO3V^<x&_V(d0)%9d`^-9JcZm_ny)fZ6b^8)BzA_>Wn~2e@3+"
    "Wja?cHi@oIZ?nS}vRfT89>4N*>955FrTU$R^lK~e8y&XSd*z`41rr>Gb{C!J?+zAD$9EE`J2y7iWuR}yKcA0IX|v^0tM8UrcU%Tm>8#LPbVxF?"
    "sozQTb9&rsOin4bArcuo-&f>N^pfe3&7+8+!8U|J#JVOtO1DCe@6jzOuCptG;%?=N4uL~{4~{YaQ9xGGqC*TeaE~~UTgQ<p{HIueF7^p_-)0_p"
    "P-JNk81r*4jRKjeUfyIiWcK6;yF2ixrIWxAsT}PbmoX<Pj;43Ktwy%VOzi6X_xF<G6Z(o8C6!Au+v{v7`49=FSk721_W5O*vqJCeWv8O^Y8SmR"
    "o#n?%+6KmbL;pC-`!%q`jQ!3}Sw~1@P%&lk4P<*V_Hfn#phN}?O~FaJ30wT#=o*a5|DxsBwK$}2O7^>4=9$*Q+w@GT!kYK$V;f{(-83c#+ol($"
    "V~Y1l7DoYlQaxsd(a=B0^)8jhA}3HcC^S`GcQ~ivmJoNP3s2r+gbAL>%CB_fNxBssn1ZP4yi7-OcO6_SZ-zN89BFf3cC*z)?bR36AtlyvE%JIf"
    ")oTl#!pkMK()s+*M5S9|gvMV*9#<^@-wAeiF$=6lYdGi{`O47C(8u7!c!X4rIW!lvzQX%^FS_cB59#~bfFKFl`Rs1M#<3GQvve1tFwqHXD0;V="
    "WP(19zcfUn(eqzeduW)b&ubZ7Hd%wb*VTjvDWU2(a=CnciemXzqIX@<i{!BqX?8ZnPh4evY~)qNfCX&074I3Er56y0qYZ>c=)t;`Q#a)!8;L~J"
    "lI|q)UBK?--(c6VhJjGZkzWMz@AWSgv$=6=19~IOk_GZYEd5aLmXefBlcV7G=4q~B$|>Bh4S%g*MVBR_6jts0A!$TMy{PjBN>euAp6G9&zR2?("
    "ppe%eeQKbSLWZGvVZxNlH4bl`GI`Y8MW%Oq!0b|=FlbK87qpm#0wwtz%PNknllT5Y`w#Zn*$D4$IC!-#6B;xl0DrAWHzWRxHUy!~DfRY<g$+W+"
    "=oHd=E%}lwSghpCfo5!)4(RjJBO;$5VZRTHORkx%dw5X5n#tU7Z1vQXi31Uza<zV!1xm0Nya%p*BMRAlr!cZlI-H!UV2AD2ee84U;bU6=N3OTm"
    "ttkFSBVAH+s~rNRy8HrL7i_hES`BsoeZ7(MF;KY7-U)t5na+)@BSN*Fvad1STGO#!3Ppo3$gUCUUM%X&NBn|juQYxeLip9_^4Wu%>L}~1GXI$="
    "ag^zo`p1teWkuqhr+Ju0GW=~;*;*mBpH+M7j2{p&*U~Ae-+MHhzO&p{(VutJ>gfSr84><U|2=EXk}q62$asgokBe;Ik;;!((^?1oe{E9Z&M!WC"
    "Qw;4<Y^j&#$(EyIc_0P}8d2D-^O~(GQ&=Hq?G>Va4=#O)bta_>t3&=gL4^ld!r6NEq1p+FeCKs;@~gg7kD=(sPSVZBkE#VSxG7z6|46>k!a<tb"
    "AWbq`f2Yyk{j~ns@Iiw)?+BA69IYnDaK+HIeqYl;l3hJjWJea=nwA}s#>U2+Mr%Ah)%5?MKV)(vrr>K@MD$9Cm??BoH(oS771<R|GDM&D8Pfbd"
    "=`Z=GVH|IsA9c=mUWB3R5b6{3kS`5ido+`q`2WKs;qvsQV<zwN4HmJ@5g)1B{8yyCZ;<Ka!ZGgX#}SBU*VgaktvwX+WEdPE5Z_TJDOP)&u@&@G"
    "t^Egu`OU+CyQw&?fR88i%Uk`=_48>-v_7J25|ed8)V&)Pl&cO}<+vUy?W@PMy6-ub$s#!-bIxzi(mkgCD`U%jEbv01=bxEJfb};ue*<+M?ULfM"
    "&f({b!P-Oqi-c8|%=T1={wV&nJM=MIobU;$3mtK)?jW3|h>*TP-Jn;WZ<>k5hMwJP+Dk?zOGuY}P>T2@nFE-BH&h47R)*Bb{^9y5iQY7pcJ;5D"
    "*{D;dFp;Y3_MU`aVvmnfRg6i6e#-RQ_DG#p@s%|-v@%UjWi(1Hkq-M}3q~@`$9)u7a82CWLB5)AB|769Zws=snZ6l+W8~=`#X0-q%R^lwc>U_v"
    "*)m_5Q!2gieu+`!+rOa>sFQE8#p(_*j90VgJ9?#qWBA}?!nqwmZEu~`m#f+RdiUSTr`Qf5Pah^T*uSxt3>C=+Jg`#3qP`$Hx-ia>TkJR2HxKTh"
    "|97s#hDZCKJtEkT*Mmg!&Z#YrEPCgu%Z*vHMB))nE|h<T4u)@5dvpt_98N|0?Y@Xqlx%6eQ9n5@=WmIMSiM2cP0_u4nLRbqs{Bu^v&OP(I*U7u"
    "?yq={KS9{@ZQa=;JMf)I2gNGu`~#V)Ka5l666m<7bz!p%$Y3~tq(Ir^Dq|-<p_f4lLyE^t_AX+l^L)d3<BfHhUT{l7I|(jHuABXbxh+nTYnS@0"
    "UYd`j^GoD!Qg%Aipy-@Z2iFgFl2(^Rv6vG4TN)YAHPqqEs(Sj+?w~5-kxd?ULf@MV^uFGKnc7Zq+NRS@4=6S_7n9y>k?0qjBvNd3a!Rj~Bz>z-"
    "!Rq@T!WPIpr~CoRlLik`boqsuG&QL&jGFh^y;{$a*k9!!D19D4oxd<<^-!u}D4!J;c^Ax_OdYi~p=T%>lV|@1i0`1ueRt9@h$y7Fsct93#Mj(S"
    "`}?lFy!b!sK7DV^KBzk9Qg#zP9cTbiDc#{@CjNwg`~h_1n_i|wx?1i=@3f7tCtr6?-O_dTd9%tm!KC_ecw0ZY-^?@Zxribg@6fwb!0*MZAy>6r"
    "Ls48OBl(eO(R)ta2&d@<pDaZwkJBC}GbkgIin}h#vPEZ-sL?@nTFM)2MfB$g;i)I#!Uo7tJ-U&wkF<UfPxwqS8R|Ku-!%cZu^@^)ndy!}L(SC)"
    "HM?=$f;@VQ1mTwf1N*1Q4#26X0@5KS6F9L?x9`_do+4ZkUPdNDFY9{Ok6!Ey^JK$otuG&zUiIqG`eHgu#!>8}U@Ae`Q$Hqjdf0R@QHY+x1|38Z"
    ">&{gXy@W__u;r>PaW2gUq}0lZ=*%cqnA4rrj<(OFKO_594zgi(zN4#5IoFt86HS?QQ~8uk9uq3r)GFzm3(4~wMp6|~Kuq>f^2xc#;UDoZ9?mke"
    "1d_gcFZmle!@ibSX<F@&N!-x4P2n7!>O~$!iQZ3MVSmO~j*L2;f<c}1luw@?K%dy)vE^vL5mgCPiUtVsp~A$hVj|POdHW<6sHv+wUPr<*6r2x|"
    "Hd#PE6f*DV-S@_y{5>Y*Hwm%!-k|%lzQg!5_P9v>{IjI-a$H0$Qk0PP*VP1ji6Im9y53;5*Yp*Z(hcgFb)fm4mJ8@|(y~foG(g@Zd<(OdX0&*%"
    "3QJArGP2MpCyp_lm;}ru^u^@Y|Jbb6CcTW!G+UR?zQNzP!8--P&{`vg>X{V7dmSd}VzX#?mR`8U@@=>}%YLE^i(_6uO7%RvWtcBTx+lFOhMh_)"
    "V#<OmN|`4oI7*!v!h9D~%4w!w=uRC28SJOlwCl6uiAu<BMU9suhkCr&1jU!U@Ao`p`)L_su|LT-`^?nfromx1)G*7$NIQDm+D&gx-zuQgUxAUN"
    "=#b1Gx=B>dz-OvBzB<TWG!xxYCF<iKpUEaay-A0-L*KW}<%?;CO_GBbm7#1QcnWhUS?Qr;+7M{S@glJyH?`6eBep$iA@UAfl0}G~N*TF!^efBV"
    "^eh}X9%HCvwmG~-K<J3~1$p0R9C8a%Il$ra9<&mWMLR=Rn5jhQ9nsfVYUr_5UFW0NYLJ)dq&_qt3H>cKo=UkXVsu}gQ#qH68nVyRAMI7y*Fy!4"
    "2c?Am7mM_ePHvbrmtC26=d$ni4(Iz2)U4?7m-(C)GXsogvVMns;kOCCJf-Pl!!@BxpMT*7*FWm~=X|D*jxv(66Pj8IM_xY}kE$T5!(Jo`5ybJx"
    "bQU})TA5sYg~H+(b3Qs}qnH2+`98%oYIu~u5lRX&KF80V$E>Z1jz~G!;NczYmdqC<YlD60q}jQTG2BPzG?|&Qq{%=i6w_trFWK)(F<zvu6wIg`"
    "QS_|C?;=7rJ0cT+Ut6!Agr^}7hKe_=0K4<4+1~Oe+mFWUI#rnEQ^1Gl&eHskvAau0DH~DXsE>!_kTZ%LvU3FKWn}uR9Y*kh#}uGhZQeVfk|f=q"
    "*EIwtk6_cddWxLzOWE)>Hu5Oo*PmlNA_N$+trurZqqe$k3=yn@%GXJe+;CPMu?bN!m21-|&z>Xm*Vn%~UU8`{@pb05UM9t!S+CqfpgPoi2FvaI"
    "MCA*#1%W4ytrGNBD|uHNmN0xB5hGpIbQ%iDH}gS^jvgk2V*0OkSP|obgfP(-pv3(Ns;cx4ED@R|^bPC-QbVbRXJBVP50f4PF{aA|a#fiL@-KRU"
    ">G!sW_RS2@MA+%ssLWzY1LohfDQ1!B52mB~nZ-9$ug$j9_t0G}P3{S?$~Kv$5~hX`ldo*CeJIWG;|IvouPxfI;ih7W-_rsGA_-U*$?yCwS1fx~"
    "MA-a@oFsY8RAprMr{ZWjj<TdniuB6rvRuWBrM4brx{b_7qSapVo4i`7hGe^H9vh~F1Qga3H>GYUYw`iK>kl>FrHH^|AtEO?7%h4PDb5F`jSVuI"
    "kX2(tDS5uLlFo^vVnc^D471-!6O5~vJ%OvRJgD2`OX*b1zmMF~GA8&bz8$gbizGK%73z#)k;nG3z%Hv-%vx2tOd(zMAm?M<V)6$YruiiDN8}A;"
    "!oK~B>{(cajLws=_tl}{EoaEf(@UWyL{2${Q6a>f<{Ln;PLgjx*}6h>cXlcdCqrW;SG&>baM-a#%m&BR93qlYX118z6RQa!iqaTav$=(IaBv)q"
    "xAaB7rncr{9gcpp;v)C5=qO|o6dz@z^}lNhNs={9yT}z>bNRQ%8v;LqF+MYb>?mX>q(sRYC8A89<1EwLr8LuSPPiJz^yz$b*bH*z6oYp;Dh7Cs"
    "<(}+i;uc9os7t0Ggk}TygspL5rg%8Tg*}cTqa940#~u+8_AxHl(Oc?q7Cx#+GU}X>AMP9KXDdl%Lfs^7+e>h*BaQ1mykNY^S5jTer#0wEjTd46"
    "cH`VDBE^H9KSRPI(oMZJ)Y-8byl|X`v5C6Y($7vyEagwvP37`q)rlW@%P_NKY@L7vsqquXvouvfhm<Ahs7F7?a!&d$=Qb0znhquGYHd;r^gEl%"
    "m;o$nnAngyKn6@z6(iU2Ag=A*?l_#*^Jpo6$1!V}8GC2Ijc-xoeA$rPsT}4*3**jB#(uf32BFx<#}BchVPuxMs!>Ph%pFG+jC5X7u1P(*xh@|@"
    "&wBQ9nlxc8?(6@7jpSTD>@aOomui9ix0vw!Q+z5eHDsN0s$m?HnUY&Y!7+?mKO57D=_2F(5Nd~c1N|zA`aIL!<mGHjJlK^0aIdVD%#Mr`oK1A~"
    "X%xZ%M0)o~on{xrqf2pT=Q4YUKtxA<NrgtU^m~eo7<*G4G5wtP?0qgB<aOTMOvQ8w;&rW`%v`44J%K66iA8H4Nl>-{5qO4;<c!oF`30ud$S_FL"
    "PNj9Uq}7sMCnI;7&B4PbWF(coz}u-Xi&#=k@Iq|#$h3*-`}fmpCGeWaSm@u8BGPv9F8wR7Q2cMa;A14y`@}OX%)H1q*aZE3f9ah;5=t0nvj8JX"
    "^_)$IEW{RAsT(4Z@>}Hb-eqU>>#m`Rk)7BSAa&;@7Cg<)Fqe>TU9%UZzGWRraidL-rO)9$=e++-_3Rj(DyrwP%|x$$kp#Jz_j6=OdV0=L3Zw~*"
    "ktCC2x(Q=<>?`!$BT{Svw-Nd^$>pf5B>C-#jOCX$)sylGg5pNdgxOjp`2B<^tYN$>4VWKM+_j<F%*&8Moim2{%jp(@7mUA_7V$r8eZCo)k)eCY"
    "E=mfhBD4W~N%3@kD9cCyH5J7yTI{$gQ9k$8>D5!CKyxfARad1!v@Ae<_l1gbu4kRj_m}NqAwqYrJjj!2(I+_C(CdBmhvK?s)dL;e@djNl2w$(^"
    "wAuH~Wak=+1`%dmhR-_xHeJ$<h-9EMeHuOu9Y0*@CwL^Vqtl{C%Jx{~!B*r+9RgJFoBAIF4<-M}0kYiBYqdlFg&>fVBx@tmZP6$6AUReFPrV#x"
    "pnA{ruQPRdVYH!(7DF=3EZpDYQnc3HKgcM?%95C^+;{JYu4rvCIYhdBRBrx+K-%9JQ=UDkMretmaJoT8XOhh&>WlXX_AM)7y;%I8nxBR8=*;^S"
    "65LHXlTPxi-i0>BS)J}By*R*m^_E5V?h)SCznZc6Fbhp)$rQp#K+b68X!61;ADT<X1RNy9vmU`q5Mx<`i*J2_eLH^Z7vX}!jy9eBB^`f-sb<Qy"
    "t`KxPKW$6>v5xNxK|Q^jEagd4XAo_(Ka{B@K6)P`bhATj%pwEdL2IlbW8RO$V|h0|!UfH%B-NYa#l3Mo{?Zg#$>w|w^`2jlg$YN$cYE!$+*&E6"
    "R$1*dHI1$~hQ6R)zTPHPhJxe4e3yFOM=OB7*a`MEhp|64Zt1J*<WknLagTlIihOeyY7&^<m;a2>tuN?6ZRrR2$KQP7!f|=8&R1M(MFzQu!ZXu%"
    "QhSZPQi=IlaieP{VY_CCfv5MGg}4QRble&$*649KuqGhj7b0=#N%nfD%d!$_f^nEAQKw&3V4&A#HAqcGWpTW)#vHP*`iGmNU6FQA%T2X8ee!ru"
    "|BmjljUmp@KdWW7A><v2?8GqJBfu?`#Y&bRetl8rZPRL`ZNze^9;ym@*)Vft$Er{qv5<_o%)Y|@fQ58+p4!KLZ_AC)r>NIc6c#zUmO9^|N53i9"
    "%|om#W&AyMVQQo=cb%aV&L@YlwI+z}S&&}8cHT|c1v6@Q^$lGsVxs0dBxUc@XGez9<bh|N)SuC-x~yMbBc&<b<&b0X&@@E5EX!t!g4u&m-%Cf{"
    "d4@cfh$VY%DEeYYr&k*3lNqW~OIH;4vfJ5$>1ao97~5h#0SbZwtJ+^@vj;wtq}iyi`nrV#z>ut1raEDh<cOWeAnFU7ncL|!Fsqq$xc&{^N!8|K"
    "tfKR+Sn`o18z2<hWySz@@cjqwkTeaDL*EppUkKLJ8Rk=N(!eiw%(t4?e~c?^9AJ6DRZDE+PlY_b53qA8?HwC4BanrD1P^h`m^_K>1(&4-zHob$"
    ")JPujS&KcVyFMW`LKEt?&X+T$B@Y?<EzC1*uP0a646;-2p<;BF6m}nm;xCg;Bqeavj_}`vu8NX;gy256LlM&rtejHfl5SBj5sx;956Z)Iil%MH"
    ")nP^&(iw1>Ttx6BDu;AFIi9LdEe!&cTVB(X$UAoAn76W>(Tkz8Fnd`YC=>X)B-JX0Znl?~s!ZRcfBCH{*~dedlLek`?pM(p{HY6}=%fU(E{45M"
    "ugk6-WcBoynxrw0sSIV&IMdJLvyV!2HlPVMA}4npM~8JsW>`)<@J1c`w$kiWF4Iak^j9LbxfM<6V_%T9>}kfXXVHOVnLZ@L;>=Xv8!^%SMrS||"
    "EoR@>@g*O+Uswm@xM0%}o#PC0Tgef9O-IarJHg78zmp5<u<*}EneL>kaq0yVy!_NtXiesaesYf%fqsfmGG;u5{8@=StBSu$;eaqhL1~gp%57Hq"
    "wrOHRFXqFy*O>k&oVczZMMslN=2`ZdrU>dfPW!)`+*t4ILuQX&R?OfpWySPSI{43~50e?$kz`D)VbF*W7G|Rm+s(RKPLm%*acftN57qwP&!n8="
    "?~Av}N6Yx;4Q%k>dXA*(0%rFVIf56+iQgD?SiF<8hzwLGMo2T@c_W$`Xi+!iufi4|WbzMhUHJJL#an-5NOFuOMd>Y8`E&N2e2TeDcfsG(m%p-d"
    "ARq(7uAw^~ZHMX4!!|q<e@*8b;hC;``9df4>#1(?jKG^tTgf&2QQ9G_ayH}rB>drV9dPH|OU7xSfPVR_$%4|m$rP}Yf<1RH*LMj*b}MoCn;X~8"
    "3qxO3xz>JAw<Wu>aB_OO^Zb82p;FfUWD_7~bF7r!UGk*va`5R48(Nz0ongr=+lihpda(<iftjW2SR*5B{jH~_{)%m!nN2WSs*|UgiaMJgXffC1"
    "1hxBciR9JTMmDm=!OltS2}}tYnj9V+;==~zXRJ@k-ZAS;g)0)?iFyPJdO&7+_!md%DY*X3=>I}0*&!LXnX1%|lYF|*T;>DhlVqmUtr0YqjO59Z"
    "y1|a+&0}nCmCWeTx1QYJ(t9qxBU4$4M43^1!4DZJ%=B^HWg_7@vsGG~G_9I8GaV1(wg7t6uELy(CgWv#Cd4xRdaAEi;C=L%C>Ifoc;S*@d;Ag#"
    "dYR~}Ibn;$Bdb~J%pXvuL{1<1KbnmchWO=Q(Z!ez=KZgiOp7SFhI@vvu>^E}eDH$~xjFr2Vw#cZmt_=t*#B*kvGe+W(h*OXr5`hCoK3ASXR_J)"
    "aq_234z3J&VfJ+YoenBLIazgGCTaTvO_4TffMiAVT@vQuo(?HE8uUkn4ZYu#qTVq*pA@xn0J^4lhJqe><2_%C-<<jp`;qDN=k4+z+$Tp>GZlht"
    "-CJ}RPaV<I4}5p${t}%^<lUPKXWHrTkIQ7hYJza*=5H*rJwo*f-E(@I3jklDHmh_gL{v^OMDIe4f5-G3X8qwgDdcAamN=yo;<LyO5!zmq1h7<?"
    "ppAdkG!#c2_GG8CraPTZ7Jta@*>G7WR3nM}JlQJ6u0gs(Tc%dJMbVB0`?`CG>Jz#4K@#!Cjt=7`xe}Q{o)HFst|?sy!tF89%k*K9PR~3Z@=r*o"
    "^NmMJ-Ddwkv>awNHj4*iff}z{*O|<zti}tDw`E}T$?|VK-k7;f=!I{P+x!@V?GJB!vX%8;Q4W84Figo{+kK*3ug1Hd@$_4kH)hQeF-u30X&dbu"
    "?kg@0|C_0Oys5T(b;g^8O{zPeeKu1rd9-SPWd5c+f5K5b<|EbH3r3SqFEUBDSJ^1`FP1@~FdYPUmj!Ept}Odki%GS%3XWw7;n;4qnsHWWIpqLb"
    "Wq|?r6-d^~F1vV92q_<Ya8W-mMk%t#LhydyQ+Cx95VbR{6c!LvTV^jDUCGo`m9fdXADGD^PZx_anaHwro+LZUZ456370^n9tfua=jSZ3@y%|Z{"
    "mfQ-BJY=rs!Lg0a6LJfE-pm$kRy&TU>(Dd^SBpYr^&s#H7B+ciD%4eHdb&1U19ABLJPfjBxt<5QA<UL3)4rkeV9V^iEjN-xIef~iO;6vBQ*`Qy"
    "iRsZJUZnt@XuV*mHKo#!f{3D3){(Z3n(b_)2A-|dUb<aWrUJMnsa9kvlt~tP&qM{y32X93>IW1-U-~$ed`c)Xzh>{UTj%_e0)fYR&Jai+6Bo_G"
    ";2zKlPFP6L-$qPrmP`BPK6M)Q4_~dqZqSXMPy$;``npM;%9=Ml$3jgC0x65Cg#J_P5Z7s1nsKz*_4QNw`*S^%?u9&0+F!2AnsbHXfra*ka>NXy"
    "S%WOlFbw~a>7S{sXjo=tw}7RAT3&2gs>XKjC17Z|mP4wI&Z2gyREuM*_=O~N5)u<;`_($SGQt~wvysh!ZBHfu-mbI@P1~7cD>>&4uk~4Z7+!;A"
    "3C(2bT)D2A5{XWF|073idv@oDUTn1{?46#aT160r$?D++8^4YE*v|CI6^e5v#DtQi?88$wbFyngQ$@Agdh--wJ7&iPE&7MBbI(dz`trVgTNc<0"
    "NK^|din+3d%6Eb{>MiZKuGd!M%~q?dS8xp{0iD5?w^m`@wW3#KtvDttM@ZeW{)zFoSx^b+<|lnmvn7QMq^NG%`a}wO*dk3N;S-)m4qSUCb+3ns"
    "SX^fBAzOsW<kP2(nr@LdSX9b!>4%2HhV|qSaRg(x?_ireiKk1U9xDpj5(LsM-78Hqi$V(U6)8pDVj)X$?Ic<jc}%lP8~Y6-<6yBbl?-Xlj$Kyy"
    "M(9Sqg*UgRWD0CsIgVZ6oLA@P|L|FG6KwL#DN0wfmgDrX=frV1YPQA%D@!@^`tIU<TkU`7A=1Dg@I4k*u+*qjm}&*C(ilF7BQ3qD4U=aOtya0B"
    "=UunqPGsD(twn4zFO{D5pSK-@;dJEt+%%m%W~e&JJlr5xBBq^VJ9)WTuk&o`wkgkR*<?#-d(`JrZe=BVgV5V9%`NNa^yeSN@wGHAmq&=@xyaF;"
    "pZabhBg=7BY+eH^+J_sYdoE)XZT(Q&%+35oTa`VLsxf<~3t|+<5LKx0Lfj<r+iFG$4+m<-PtoL%WgCg0UrUCd%Ms${_WD*c{waIpc$>{;iExKw"
    "Xvs^i!#3&G9H<fnMoLeX3Tk3`URzcWSgM*5`0N{M2c^FCts)wOeflEjwzb6l$+i|v7ZkZmzE7XkU=<ZiFpIf`LSaZY{ISQd4cfM^u<HU37@F;`"
    "i5L{QVJI|9r?Q<`-Ri=2VFG??rB%FPs&IN{=CanmFrLIqVw8F<Y>RkE|Jk1*#P9<Y0+vs)noZJedw02bvvID`)=4tEppYaA*o38a>%&)tOw_xm"
    "O)M^!gZkKo4M#p3@*R!&*;&)9-exW+Anx0{V5KSOG_-!{r3cLrv+X*)Ic7Pw^t0fly6Y*`ZpVCfvQlPE>=APuSJ<*;jhXh$@{DrXvPz|#`vL#u"
    "^o$td2q42?G(+?T$~((7$yAH{BYwO9>xhwR(!%z0&q>TLsze0ixY~6QNFu3(j$%g2qJ#BJ?pXn5QTYbA@(zEBOHpJ+40WOC%&rg~M*5w=xvia)"
    "i;WE<=Qf*r7^;6+vh_H$2u9)28`czaN+%cE0k~x{M+?i$|FOI%kn>vas8l?U;V@)*N=Otg8mhiSVLQD*8swkIti`NShi7)k`(SbS!uY~Gtnq8="
    "#Z1zlDaY1i<+EvW?ST(oCZ&cfI)41Rp{~>2UVu^|7M|A|QhX@Zs`OkFj?3ICeZ3m$HCTe(?v&EgN?yuoK5#b79|WjimrBJF9F??H=+jZ>G~?td"
    "j#>1_6UwwrQQ$6YE>%DZcPACPWu1ZSTY5BI)P+WoZ8`L8m>d>oKx>5gTiaD0IafzFm#`^eV{f^#RA=tsE1)hRDXa`~vZ6L)v&*ekp`!KdY|h7Q"
    "Hh}2qI%E3}vBEZTB;&nJePt79oZm;+X=aPIw#*U*S+9Tl+mIa}+#xg8o}4NE%{PNmaeF4SU4+4OR0SwRnZCt}E|*y35N?ffk~>qU>2`&%O5;T&"
    "Iw#&s!;ln}PfkKj9Tza7>KBTkqtetS^AfQ*o2t1a$+j~lN+G-AIDRk!O_gspT^H?YfnNElWFd1rGx+TX>QhwQ7~|Hpij#?aXF{s^w5|NPV9^{z"
    "jTxP|d0AQ^8##27bPju}t}a&{)!Mn2fuATlVDK%4oB7H!HW7^ZP(Q%`+$j`%x-I1@yQmiyOe?*bE|vt{R5Y|^XD!!fmY+&{*)*8woS0*mheNj9"
    "ts4&W?ULb!GB@KmD|*LajA4V|x&~!fE9mRCt`TUD_X%DQSwYw{>)4*x*gVeC&(BJBr(g}4$}DKn4KkhpZzk*|qv8~~ZCP^@ZO(&RTn}rktZPd4"
    "sw{oB-w!GkZIvz0gP&G2?p$i?_YlJjNtv`;m{%gJojs{{g^f2ymJh|WF(n1RTReVT8Z1%Vn*|pRIco${R5n*?|4a^5w8h?g4*(}s=}2s7T~zaI"
    "_D`|O)gn;a3;*IT#&hP1dn7N)&DONpgr8-%`7j8$3jTl$NqDf)B*QkKkm<hro_&@KQ`zc`ObEf;r6ru3Znx<OEr+*SSEcOg0jApFVMlS|#DrD)"
    "ML#GM39$u|bZeLA)hjwDZ_#U@v$QB~Drlq=YRycmf+$dQSlT3rOsK>Pbv$v3WTD@uz(6nrik>4HI+f%Hq}x~r_RWe#(%E#KzIZ{1Lx(6jaf_B~"
    "yS6M+l;L|6H%ONtLneRx<3YA%)<V#;2V}<WOxm|x*T%XU6bVdU%57Bb$SjkV2wqMGN;-4|mw4(E0&6y%66S2$?o#ARoz6LmO^6Mz#|}9D<Yd!%"
    "ijDFvdW&5ivZO7M#TVLt$4r&q0RLW`9F=H*X2r}dP7`1#U_F}?W6IviHyo0Uq&OiZh(<98nc<)<DkYXW{<{$}7}9wsbLquxbjEqpuKquas<u!Q"
    ")J|ys^$)?-r?FCQYb#9^Z0q#&^m1iXDA|njqOU40iS^XOazrLN!;o?jV9mDIisW{++9=s7E$E^}zc}7#)xM*9c9M{HrC7`*tU<O?U{e>QfeXa7"
    "1zC~OFQ5W!-AG5WEN-h936d=H98*UIA2_>L6wUO}q@J~E3t8f4s99fhjx*UQSA*h~;5l<4M&aR@7D*;*!<o@Y>$f5)@0j*w-ls@!jU=cj%-ZNN"
    "`6W41`A9lmKRIUNp<gWnP26pw2-a{|Elp)qHxZ56w~x@8?R#KW)aaHY+dbms70G-3=l+d?r#)rRcK(mLyLniS`K|B2A8Bv>{`-Xj*FgsI*$Fz5"
    "icV5S;#6I8*ksM2NVlYTA(AZhP__lry*nlro3ogmu~1ffDFp--_Y{48u)OS*m5K<~2d6Ky>i~Fal5?+}nHLFik~=~cb5kYN)57+I-%^RBc!H-8"
    "Wyhg^v1XOH%fl^{VExP)1xn>X_YeAtZoNeRT2~W#;M$Y<o_6}!jOSE3cyla)ulT{FEamME_&`MEJC~La<x;HRT2k(D-HR7(0|Q$vKmfPpy47lk"
    "E<M&*M9AE7v|BC*EO3K*eG`3v=(lp=&(uZ9u3S;9*l0x3EXEwuE9nXHKjkzHGs5z%7Qu(JXF<eZhS!ZtbaN720&@<X7=b83SL6F;QPahX7ya2W"
    "Jv|+Sy}3!zzL=Pp2--?fbOFjla!b!YFRV~v<D+F=*&GgCH<Ov`x`|1Cqcx8{G4A(myF9dQaG}8C1Zq0V5|iho<0#6S7tqlbCnuGv)NF^93zm%$"
    "#-fY{pp2K;vOHZh6s5|VmaSI1otkw(ZqFwJQf@g06QRe>@rB4(9E{9WlGpj>H*2g?$rC$LHp?kz?Zwcn_D~j^ot^z@0PTn(Y<J2ch)XY|nE1vG"
    "vNzpNC|IPD5vO0@xtb@FGLB#m|5=-w+FlC(;tWnN3gTqUbLp8FTwWpb`97(aEm_d*7K;dFIKe9AYM-J@l~cqJNEXGSN|MQBVxrX|6H5U^nx;E4"
    "L+yu#oSf|3rwC}eTqv+%T7KXGAaAE+6<yhI0@*U4DZ{3i>(~U4ubVV^xL~fWk(^1$BTiSU;rEdnuG7)%-@V(h=<y1LG6*aTw|k*1?A%gm3pR_M"
    ")iQmc)vDKP%0;G6=9b}tZ9nk2X0uwYu7PE0YiJT^T&W$*FIq?a!F_&xmLC5$@U@kz&|m<_OyPj9_Zgb@Bq{nV*rvn*6))j%n+${iYc>1#(hPFk"
    "lHdR{3~j)S`7Uge{usnAQ^TAsQOB`s+sBSwzrMOoy0UrpSXt|qiC#)}3$BDtuwaP)=x+w-^HN1pJIiy+cHME5MQ$utex+`{hg@C|xCF_Y(lki^"
    "C&qp;>>*E*9{{A4sjaT>mlx>1P2eAzwxq1xUd?Unh@uEYHqMwzO6&ScPQIjl$GOF@%Ptw&7R*B`eH|KR-bnkIiB}ZH^T@5qs-B@>;Gu_bL!c_e"
    "`yV-KV@DDFjV%3Z@`7ZoD7Fo2MOS+ych-F>r%WL2<^}Q&31}hdd-m>CmE}c>0W3AS(<sE$)I$%2x0JeuP^2_BUha|i=Q_@&?;59=msI08w2{p#"
    "GzJ5tLV2YUrb?`6;B`7UNPw!dwrJ%9Sp;p<7;8t_XjHDmv0+4#Q&YX3O?bv4ghJ-bHq_R-ot&+(#ey_#tK?ZIG^B%@YuWRAvCswG{)$A>pH5=j"
    "Ha!d&wH(5DMGCq-lMHC(y!1S88{QfS(W<-oYDGl|7Q~SV_09c6QKM1$G!)lkk{*iMnoY}E1{=ym-ijb}<r4ztBuR2Zr}OBzMCgfbw@eQe6I9iD"
    "N2^69+;Cbl<#0aj)oM*-JoS*m_!#@+(Uc;@lArWSkB}AM?Mh_{*17x*vIuOp9ZV5qRBAo%|4q~J68qqDOWm%NOG`_Hut?b(wHhMfLK9nMutN{="
    "V`TTt{f&+wd+JIC2W6~{4VhJYO*^aUwv<7;&@w&O2$bgMxg<;JVt=Dq!OVI$=!BaYg3iX$GtWekjr1ugx(`NxX-k)NnvxOogD8S9UI$a<$6YLx"
    "mE>62)D*URg7gmQy#OTA0eP_5U39+?NDEY)#xH%~P}oiaA4c>j*N2jognML6;g<8DJ42JOHNRCV<viA?q9U-<Ay44DA@ao{J6r-;+Om!%nVwBG"
    "oG#V&?<YSX3BH`(I~U*LNlrvzNK?l=Q{=(QlROE6?&ygplrl4Qu%ronc|}x?CCb|Fnzroud5<FAoQH_RCQL2>2N0l{0W(FZB#{$^c%&qn{WOlb"
    "ly_;{OrK>!M!GOF<GA^{0n==*{giynMwbl9TrbaUAvI0D_B<&{O&v+3>XqwK)@lw?$%a}~F0?OPD3{^Pn3s3V6EaHFTA~yt4*LB}39}MQzmG);"
    "=E%t0raN~I4ZUZ%O+X;<bFb$jlX`I)5wxn+9bJ$s6}DsdUQ#wc1K2SfhL%D~l41qnfmAROhTU5iN+p609Q6V6{y;A|7jAKj^C+rslSOL_8Eks9"
    "55}#N#;&Kvor{5#PLyg(c9be_PAp65>Rr3Y6Q?Hq#~&n+0Jj;)Qk6AD-N(?o90hNJ+`^L~eeOT2zxl!XdKhLbvS#+o>wPGE>Uyn~NHa;NmD!@H"
    "-dPpCqNhSRh@__?m91LsN}<`b$s>%}O;@s<cL}tq@<IJ&)mT24?BCC-V_&emqR_`{NFgvibm$PB5rIS9(x(IcA>4ov-9|$qN_Xhkf<O)_*1@;;"
    "dc92Mt;5nB*mk*$9B;jEb`h34?1l`bk;Y3o!qSFvOGiDE(PDGtQXO4y7z<_ToD$lk*Tu}tydalasZhWn?|t+v8?ka8;9ICaZZ?EPs=Q-ql4&;>"
    "bzM2p)vaCR8$4FcEuUi;8&%rwYF~{q5xeEuo_RuMb`h=;7!IaXHyT~D>=Y8Rb7vy1T;bS7O#W_fZ6|9?ObAiir`;;-hg~Z1ciuUL;sFW&zZ(we"
    "?4a67a>F!WX}^}0<yXmzZ?^4Ic#%TM(-bW#+j0>z<ecojnFLP{Efo=D86L$1tk_eekbE#0$SecGO#mv38IG<P&=spBO(_~jW)VY=_dWK)zI|j-"
    "78h+B6kBAs%M<ej5R(bQMoQJHliCmH6d*Gs-E!VB`5t5ZqYVB8PM~6vnL?nN(a!7nDlfQdCuifL7c`^@y*~3?PuoaY>YQ>DGoY@^k?$i3p^Ge#"
    "g81dKZ_M5FtdnQN><WI&1y`i7W-G}#LSEQIzb5+haz&3!pRUJA#<1Vw#H%n)4a=(QRE#SJ{}sa~{B89yRE450C?__J8sc+SC^6|-mT3FFW9k8H"
    "X$i}(RKDVkPNPVmx{RYS<(rKO)XqrPPn<~QHkBi!kZgZyLQR9z3ZPQFcu_bM{02%NK5Sa3od&r$AKX@c1Vc%Wfcz*{zoNv9#+oeQFzSpgF0Zhn"
    "dJ8>eT(A2%L7K(KY$f@IczOY=(KwB|j`=%G74X%CLaBldR(j@2Kt{>_FaHIbojlJ3OfJ?EvUa(=xTwZeAk=|I4aJ{)axh4-7JIk#{R-ag!#itv"
    "(}|_WY!JrO3h-Z%l$n|Hd>{TWv}_|OqSb;xU|V)NCTr9^a;~M)^fWUh%y5C@U4_7=`1>5a%Q~?N<b%x$N3u0JEEN^A3Vxx=X3+7jbZWuQ=4kCf"
    "g}BTLLp&qtWq^fY()ay=37VWTnRr{zz_O&d6Lp+(lap8orCp?ffw)Gap-th@olUgQ$s0H5*FI#KM7Z6i*d=Zj{0YKD4&76=nhe2(`-AYkOH6wt"
    "m+p_mZBl{(iz&VqPF3lEhaVtOL$EWyBgY9Zfjy8QIcH@406(*A`XK3wV+<QT9$H~#p=i6Xi0&L|M@;s0*REZFaY@o>kOoM(X|a6BB+E88-6}u;"
    "0V;AECr*&bN}peR+pHK@V{!vb{#PofMOfHBhxPxuR=c(ph7QRR{Z1uG5h4YskkhHbP~kq;gjic+cdwg{uGr8i56Kv$si`&sF*;8C-cU;XWL`eY"
    "e;RPtm+&t&)<T%tHq?l|QEODRZF^0Tk*gT8(grV8=#qkbRY?Xsw@6QsGtLg6qB^et=5q7yyVa_S0S^%E%}&$ZYtw^2A{BxL%*@QN@iHPy8VYKC"
    "{P^)g0Sv1Y{*dxN{&@aog@VX8VCq6)pwiSNfi&WKk}gO63ufpXVBpQJhU48~BoBB;CNs-P%4J9-5@g&=CJ5WWCdt}t{-H0mS|5Mh^fE&X$n=gK"
    "%r)6mdK2|`fP?@sKaX-_f@g3&Zk8|E`*hw-0U_!4Zyg~iC26^EVd~ju3(kH3`$LBc6yF&hH4;Ly{aNNM!z-_-3rcl$-w6~ycrXS6fWVuRys3OY"
    "V}yFeWF971R*Nj2kDP79wAgoujyjGTJB4USNT_blDR0)4a2kzVkH(mk5rX0bt1V-}Ip;s?f{beOj&f9?T5%UmzEi1rl&;TNHUTFeqs;<@kQ}FA"
    "`c@?VS8nxuHCZl|3Wc_9KlM}|e27XEquSw`d{w!gA=(<Pu8v!7`deG3K}S~Vbux6G<E(D}XjS(jmEI26SX=1WG@G2RkrNFRsxgVcH5*OQ885mJ"
    "A%v><##s}LjZ=6aVs<>1+4HvT`zFM)6@~M$PSEY^0hW98^8@2*bb{lhSdet%Vr5|kvZYr7_UNNwy0O{6+d|~~^L4CD4s;Z`;)LrGMr>ChWNpa~"
    "lF_c{$zq^Y({L#g&e4^MYeWIiBM3?qeHoGrNS$Skvzw+MKaN?EaI&n)sbD-zwJ|ZFR0}{sd!=c;Znj=Cwtw-?ruiFnOBYk7I7#iSoiueBd=h1Y"
    "Tr27%S!N1c;95w5Jy?@wj??K6fCF{~)mr@_-;tO)v@8%S3o*(S^W+JP>(lWRC_b@l9^`uiJns%;8yf+Do8f3B%^VjOnOkImeE$~fRUA4NQw2Y8"
    ";FDHAL&;}5hJAa!T&`8^yD=>C8Ac5EPf?Ia<{Q<?Rx7Y7uF<V(RgFVl6APEi^o(92CZ?t~O#jXh9}k$0odEp05%LP1Nd?74#2wjq_4BtJviwEQ"
    "uIr#o5E{8q&-N{~xM;}Iy@o8A7K8oEd6PkA)@P=4-#(fR%&@^qmKkr3t|STz36fZnE@F<pL5SgSIPEkwJ9g|z60g*d+2{(J2}AhddcA6@uv1gc"
    "D38t5a5y=MR?A4|cGi(ImQRsU2IZ<&&1+*3EeVTb9YPdLMi-(Z^2FIrcJ?fp`fhB}1Z1GjO{D}OEZL+$N|fx%jD33puU^<SA(E_yNS05tADeLC"
    "!`qtNmAp(&i{QLbOql|b!eqLtvdy~gV<Il~eK6lAQc}cIo16r^GxpWYQ(2_K87%qc<!g{+mzxw~i~{r{Ev#^L+#*5lkFTl7WNi&AeP)YAjpk}q"
    "E>Y}>i6W2R?UyA`W$LiLWjW4vS`nQUqG)rVzBCm)Z;7CD|CH%ZS(E{1D+0IdLuOj0NVp3g$%tFSN9Mk1WC#H%`e{veyK$aIAlscHSAc1)EPGET"
    "Ni1^x%(7xQUbttQq;nr;Wt+Nt7b7@F(rim<IJ0t-(Fl<o(@6YODCog3MZrZS8&F#7ABAC@fS!!LD#&esNoidTL!;^{UwY7NHX8xVxarwrGjr;0"
    "*+SQ?Jd^^Wr%#G*E3@2-9_(bRH8)2#r+_V0X!)YIc3ojw5<R1j`_4NqcsvMd<jJONyk&5jgneeFT+4F+WeUlJ2q?<(DaM%Cxjb*oSAfP7(#-?_"
    "y4&Xp%1Tk;)D&U@sI@{b%C`*jSdllIj;|;<DWT3FFsPN?zAYznwo|#Z#HBwu*~YooUFLFO8KkKiQwVGeZEydcIql?aj%4#upP*m~q83cRiqMhz"
    "zJ2d;lm^iARBa{BX1v|IO&4bPeH}7y-?Wj3SBP&cC!aNF<wwZWJ=OCV9F%6YI380u^h2tK`9Ho@FZ#A;n094qF+!ZZ+?`rQ(X!usAGXjmKaZ!r"
    "nUl?m*%MNhOOQa%HwDBoWqq0RT4Vflc><GU@*rI!EP>}vHc7TxvPp=w<Wc|;d;k(9<dEpln7n%1;OsD`$Yv(4#b;|Zvq#O$P_!?s9%!5`*S83y"
    "sO^^5Tl9SU_PMUocROJh>TtAGre8;D6pu(IU%E!KZJ?dp2q@q1L?MGd(qo=U=1hRk4Ev`2hs?Vm<dc8)XIo}43RCFP2)c*H(c6rz4rJ9=(_&0-"
    "i|%&PvzS69&vONK0U%(ryAjeaU<vR><E>?%fVw<=Uq*C}1s@;<G-Nb{G>}U}_YcZ5trnMN1U`Yg#g>AEYmzK-X=E1aBFid4so)`xQMS+^ts8pQ"
    "^C)zkn84phg6{rO>G0t>F~3IPZjzwTE@5}x?T1QWQH=q|<i8=Saa^YxTqP_P38W%mvYY_Xn^K{9i5BT_H_tWKqPqz;XtSSZoAkI1czuK(MxP<u"
    "uw%tuSs@eI>(?h|XJ>^;I%qh%J^4~}`b~Ev$7`<1J){|i@5)Yrb0^=CpO*>g^5*PXjqtn84EO+yGEO;IIHt-$Y9i4qy>W^WVGXjDBeWggAYC4#"
    "`Kx+_R#l2pWty|!;<JpYqWj*t)1`0<8L~=c7n>$SVVnI7t0k{!7C^IoY+;t^Mx)uxN|v}YVDi;h(J^Lvm93oc(9DaQ2b9R3l`0jxiU2ETvh<&c"
    "MFi5iqeoGnZ8Rolpx_iK?3e(vA4T}}J%*QH9S=1<-8!u_5@P7Obj&Fk4ea;5`aB9y5qXO$p@zuV+gY<`Z4L=erM|R(4l6vSH81D6b=~VtO`Xx>"
    "5)VNY^X^>arkYzO#-VQuEu>mdAu?c;j&pk21i*N~zrSL}pIL-$4;0lo=cXiuUV|(I;%GETcCE6MuQ$ym`J4@x{8zPsLOH;cD~wxVs|?LtMKZ-s"
    "RrlCnTn-kX^YKY3t!5JsM&8;I;<ZB#xt=1@1}(5HTU-v&VAe}nmPT%=)bEo!VOdWaWJlO2cxke(%asXiFtUVc-iF$uaXLfWqJi)mQ}ih9b~`h{"
    "BsX45xmJZ>a>eyapoA)xjY#>jozI_>jSIA_nC)N$*c{h1U0<Rvg?`xBAJdw(J~#p=>E(WXX_>5EtYj^yR7gy6Yer{Ms+xrrf3mI_N-Xr7M^{$N"
    "6BJDu(f3Wb$L^||W$P_dyP7Vpm<pFQ9=dadn3(X3@LWRJ$-!@Cz@jxI@VRuoprHYhrTWlicN^ysW3Nku<#sujt9V?LpR0Qo;U<y<?)&G?(Oc~@"
    "GE;6gu|7|Ky4ju_T1j1ZQi^@8f>W{Q;ZmSZjzeeKB3HSB2d)jE%#Pu{k)a-F0<HhgC48x+ie}LaK&#{Q`%@%NbZ)OMoFy04v-A>M7<a1Ci}oAi"
    "eq7i|6Fyo?%yb;caYMfD4O<!c*o--c8~^+>{E_<(Pp13W7et`z^y$-E*%*F|5h9(<%3p0jJJ13Lq(SHn)}1Uaxy8JFlKGtHOMH~#;{gn`Qs%vs"
    "K((d`u~Zsgmg!0}4&O4Jm2@xd_8<Mxg*0s$G7Mc;^1y+-fM$9F@z2!Mlneim1;I$kPX>Xmu8jdAd8l>EOnI}u{%?K)h25TgP-9DGe$X>g<NFs@"
    "R&FV?ib#I2u>x8ZcI}qV`z#1o^{}pp=i9f*3G|JqLGtvhFZ`(~Q~ME6-=f0`#oW)+-{2+FZ(76GmBt2{bbF*seUi*WieV!d4DxF%Pw|^X*!bZ8"
    "jPPf~u6+z#6Pakjv`$taPJ>MY4z4@4C|O{uE23*o`)AJzVH!N-xM^TGJb!*h$mhPsEMK|3XoucR`}qaYo$E3lAB}}Pj!l3<5k<pNO@`lx@C3o6"
    "SXgMcM<Q<#$3Yb9^#tReEXqv*VqxTd=o2ji38TnFKZU@hkikyO0tlpi=-8c+G;JuPq<z41t&$Si1g<d$Ckxwsi1ee=)8k}DKia-wuWj3CQ`4<f"
    "tLma~=(%r@KlW{x^GiKE8@++UO_0rVT4BpCnp&l)&%qs{Txu^B%+vyjQo*b{N_mBqbwiLq%Bv(chHP`kE{(LG*{PsbR>&G@Qa3iw4leH4&!(3$"
    "L8k*x{iQFFHqW7Kf@S)8d&U>tM}`##QDVIX>ltTbtTjcl-7bTHN0(|%EF3Koyz>c0$j+;HYl{p0w|_NYAFFZZAP8apEK~9#QMkQ5*tCwJC_*o{"
    "U>D-}#EG^Defo~KHt3c8G%cZIuhjRx_dVMUL!Gy%dpeNqAOE;otD2gj2}S59EVNOnJP;c<OIgy?1P!%f*e1nWW{W1^rVr1-k>{m7^TMSt@6eM+"
    "7@;iJA+wEeXcVDS+N((&Vc|{R*<=)iqpJq%&<yJEy!VxTCEGGFOO}<@&6FfNE?gex@#p3m$B&~%9LaHlWZW2FT2{z;S@~2?qe#AkOa*Ct7rhJg"
    "CzHl$sELUQ&OO3{Xb2-U6%^@^&)lx(q9K<oo3>>_!i>~M3Pj-r0VfURnPsJ^&I*=0&7s+3VfJAuwkTW|Loz$6W|>y|i3#RXXz0;fEmf;KnshIR"
    "Swo=8r-oWuYXd^zj!%(N5VYN?`CQ}ak4qqpm*mT3PmVbR(5bU%rUmHZQQpPR?%!{-!Jy!ye}F6(R0%bxyp!6HJW#wJzSKE9Wy_Jb-9Bpw<;Pv{"
    "_`j1XjD5XBmGhF1Z8zo_xpLQSF(hF*2$paYOO?v8V-3p``B=Mf3>@i5;(K8lSvJapWx9q^$-}Ud-V`R)N)m(0zI4clNLg)Tc~(AOb329WoTXrY"
    "YHEAq7pjxvQ9wmeU(HwWiwIX6H5;8N^pjg%Ea9?9txGoxl8yo&ck*NgIuuibkc-l9>9##rb;~XiO|>O<7j4^3DaRYcC|nQ~Jr0$b&AIKmd85EO"
    "7J#xzV|-_q_SOmLgDi*s*&v^{ck;r808RJ1=%Wku4!!qaI6HfKDo?illoZ5Pt~(&PDSXk6xITV-m?S|(+e2(4?Dkj@nX5oU1Pj>Ex$j^V!(eM#"
    "4+d!9kH*#Yi310anHl7%5C|2^ODaZbmzPbh5bf%4EhVIO#dfbqb~j-#4mi=3u;<XBp-G<O$H>^^CEXp1{%LxhBKa!PpvhU7ZP#^l*-Mi0yeWT6"
    "v!qGo{M*L<kWDS9-R7nm4d0(fol=^nF?x#0Nz7|ho!Qy&7GvM~qD!&j+S_E~=sV9Ny;R?CO4I7lA=`x&vy14dBlAcRH5uU;&6^Y!jz<<9g}Ie-"
    "8Lw!rs_ZEwi7eByV^z_k9W!p*w{D@UnUK*T>-)Jqe4DYGL&Joerv}JAkeNn-O2x55jz=o9pI8u}SQlI28l7~%Pv-6}J-3v`d(pes>-7N1FUOJU"
    "+sABs&N96(dlr#PE9Mmt6Z?AJDT+94?@+sjqKd^o#WfcMQr<H;+0Ye}fU^lC9l<D~3i71n&A!x)CR<(YVr8@_=L4tMM$nkbFVgY6F%-LQWlX%e"
    "Mh7M3iaK<H18evJxlQl&*M%r6i&rbGzPn<wc0N7eRLjM}14mC~B9DrK02%y=iFq?#({4vFg0*epMu36bt0P;h#$`p%Ge@DDO$L}lR@N3`dV17j"
    "SEBgK)h0cls8n{&P@pPj^W9#eX7Cc0o#aywm3-10NjG#>o8Ez@qpKFlX+$<G+aR1u2E!pCQtHSN!uu*xqHs4iP$(3O^zr8N@tDkDPtyZsMt{2K"
    "G>Wy@1|@)`u6ySW#2iUH1+Hwo<G}*XJrL8AnK(Ec<<T(N9dcHf7gU>rLEs^{J9f-<v#gGvt`v(_iQEI;sTBt%`OPf!3AEdV3VO@@lH|hW6@Km<"
    "Oe#r@ZLlakY0C4U(Y9;?KA8O#W#2cLwBJXkm}yIqdR$SXe_y9CNg&sa1*B75vur6B4Cxmn)`(EBNCDIbM~;{jyUe>45sd<S0$(A2DU4_HF*Z7O"
    "1<KUyr2_Y=LG`A6%w#E09ySf`+O6SdrJ-TF+lgjbrYSX%GDPY%XH(6l1m|4<FA|nXSY$$h?>mkYFbcZiZ?`iOxq6lFTU?x<*L`7xQTd4V7~=n3"
    "yG(JkQrT{4%!jiVH0uv-+08rL^oS>k3PTI&Vy9TltjUj@ydsz+;fEBs5Z<MTO29$$u`yg`Y;nn05xBuhrBnh0ND}g66f-%d7aU>4?bVw(;Jlf|"
    "T9#kX)~6=Hd9l&T%M5kbq{SUr6d%IrU05*_$tWksUA!>#1{3Nyb=!6;yN+TgRB^gxi(T7cn=P<XHu$S_tX`(NgoB;FK7qbH1b8~M4OPVECR(@+"
    "J1D{gh4D;&*vTUa@ckXenu(ERKmIrxb$!3pEo7X8tlZRjT(o1UJ*k$A*LTR**4>~G9UqRmJuO`yKQeK^+v>(~<NsyrO@k!4jx#}zEAOn#%DRuP"
    "tM9Y=0=n5iHyR+&0GhY~;v_ksc!3ltYI#VcL^2GvyFYf<Y{z!Y)@=8OY)7LRlg(;uOtZ7Y8A>CrhNO52BnS{BZlKTVx~uYx^S!t3{vtB7LA6A5"
    "b!BE`#C!hSKX?D!{V3kg>4TN|Lj*MQ#Ot=hwY6NqA}2{wakvocbp$p8sG7A}!^drk^>ti@cAM0)qYQi*-Esnkp#!BLX7U6P9j}0gD(|cJ+ZkMG"
    "&+@5mB34757lt<B2(o4aqqgQ|XSS}>`RCjN&~Q?ACGapf=XjCpzRot8d-iy~?NDhkabb*;Cw&^=7zBCt)<8B%(Hr|lsN5C*ZHt|XAuA;qbhsjC"
    "kMML~!h{wJ-6ec;tIaNMrxS7*{=ktcd5RN@1G{OODxn@IT6PdLI}Ah&qe|n%ckhlIV17PyI>V!mlaWb5A@l43&em!tPf9ZnGKW}_X{AKpSYMx>"
    "E({OP&dy$r;(%EAK`=O7CT5hX7?WU)AY2(4>G;5Q|H{%AzZlRUFpf)_BV7EC>Recwp`~&tbgXQZI&|o;s?7*$?J+q?2qXtb8W04T90ybR8u^`f"
    "hH7qVAT0xRoPmLq>qi|X!^pBsvjj{yE0?2)nShie5)>_^HQV#*ucN#Qobg%R1SQZa8<jv@tU8VXg~0NH0ZI!M?wZ^yBk>{CAk9|p6daK+tKnT5"
    "VGNL3K;?&c&9^#U1|9gx={UBjQ#pwku9=VMBbTu$@w#&-w@KhWl?+i<5FWfE;rcoi1hswEcK1dhuBWn2v?L^^WT@1URKBGyH9aAclsRgK+{{ce"
    "OqUe1li@@hT9l(lch~N{_g>0osV+ZPaFwet^Cds3dX1Qa1$puMJMZW#)QM-k95nG{+ruLSYd*I35!BImc*h{4=vs114%(>w$I01ktI2Wa&dvPZ"
    "TL#2Eqjyqth;*+f_wUc<a(ciCJ6){PRX3jiusLMe+XyMYCc!t1tp+)2T)vmgbt7?AgEesIdIQEAfx0m=g6L{&4Hu9Vyv4oX@woYda@A0dj&b&&"
    "RC2-!?0BD=RkpaAp-Al?`8>w)+*}S360tYpFeH^!g^7vE;lr7DP$#jN`=<@DiO7}Lwvba5vU^F54~&lPz;B<J2!bAYL2*-{;K~(L`vZ9dVTLX7"
    "rkd6@;{T%hqkJ(r{iTRD$i(ky2QfP8nXE`SxQWfuAqmQ>qMKeVkwH1c+N%QUe)^`Z?L3?$yM(aq{sXgIMemfU+@Qhsm>75Dxn&WygmQo&4WU+("
    "D0Chb7e*Z(Nf^lrY7txYb=P41l0hk_1_@}L4N*X70ml{>x3}YnlYz9Era3;ownhwMg!@j?;^gWzIC^wr1CP={_0xiUbYh0}`DH0{nSE`;n<C9d"
    "**t@~B|t!}yDVzRw1w8JwXn#{O@OI^0cMk$^8vn<Xc|q@oIDCslV^tLx_DYfWQofksSrJHL)Jv=T1L;;r#v9ysLJ#(S^^?nMHHgEM!F)jsTD^C"
    "fhykiz<^E^qe!l7tMUL1hzMi6v4?im>rE?z3Mo|PG&fx}!e~d7M;%-y#E;AAIDxm(>}Xe&aHo=XFj5BH>xx36q~9S7Y%7;1@2^mZTNzfXsP2kn"
    "G_D7&U<J1cfpbQ3K_F$k@XrAP>|{qRxmW5~uxCaD>Cu}+Bw%vQ3z{EQliYiw3*4zIRxY8@(PFa5l5XTs@^-aqhoqYv!}P7#Oq7USEJ^}lc_z=9"
    "421BE6-^^w^l1|al~HSH!7!)M42EOWMR+8rP$&$eu?cEzQ3ytcvgR->h*O3tBW#-79-FEuMXWQkTK#pjfpQ|KbtJ+IvpxuLNDgN*RA2$?8_bQ#"
    "=~_i9>pY>3kB?JrZbU>VUptEOb;|n%@%T8UuBYaXX0vhk*>e;>%oa!0Gn5qHw=X*k=Z?a`Vq}HkD&iG9NvJC-XTdu%M9E-USICV>HCZSOnSU=D"
    "9h&aF0*cC`Mf}Da+njrf)|suX<z&222vDu(Q4|m}co7^A(6*qtz}E+3^v22arfg1eKZ%V+Bt{aCDa4OLrss_5ZoIMRo;P26jks%-0-!h#n}=~L"
    "IAwAB?YE;#v3p;N=$K_dYtW(NOi^juHV1T~e;qOF6|Ze@y^3VRQ^~gd!f3*UCf9Cg$WfUvQk|8fc!syOYr6riZEm6(EtUQsJhtm1B0s4H6tnIe"
    "JV>@UvP7VH2|qQrsJN628j4D&qy{=1ZwtbF-s8SF_>!f(Dy+Qipq9+ph~jqa2s8P{XxJvgX`mv}3w~PxU&BH@WvH|+0i1ji3&=AC0^d(z&op3w"
    "J7jAyEM(v;)q=~6p1Z;gOUc%8&XOW^M7N=Mf=;M#T0tdsRPVflhi%t50IL3s=fwf*U~-%?nSHf157Ndzs4Sy4YM!a7217Gqpy;F{;%fBn;!?;>"
    "%{gg72ap-f2%;<oc3IoEZ6_OXeNx&zDuc*}T7~FHtNhbDr!2!^e`AD<Lq3m3G$UiRH-DEfVUO5qP2rx*4REOs6EHGVOSr)+;)g)lpy63upp^|u"
    "F5|sa{47mBNlcU4){DM_`l?Xlns`$e1qK8-8wB3w3#f|g^&JQ`U6;xvx$3fs?hvVhW5>`nnag^dv{Haxcxix{_!bo(%E5^($w`f^I*g2rK*HNZ"
    "_be;tlfA|>abUhype@aj@3?*Eol8qpv_#32Do?!E;~5YX8<CA4$M+uh8y;CNQgM-Xr*1hjvx8E64?V;L3RZq-I*bq^>KiKMfMpd0`6SF%lc>w2"
    "rKo>(H`T<uhf+TmYCfc*u)r9T#<Elrgn#7<h0vOt<MIXF+#g-$$v4-wm`09{Tm-dR?NwCTc(pCmEvPF{L3(Ibno`#RQ~NQ=HMhhmSC*HrdgyGC"
    "8Vxr>na^7m+gP-vto03QR|>PJc}C?KgaDQ*;?Xp8qatM#r~xYs58H_JjaAg5)`*FQm^OiQ!-m}UWH?4O?)0F<q#(vz#1cQy8XO!O3#pS_ZU|Db"
    "Ag^L2L`{;*?!&`@A6SMKlNZtE`=PcwhV>5(T{5v9X(s(KqWv>_0tM!Z+0ni)S%@x#(KHh(xMfO90d7%Njlu*L-5&K@kYQ{Zh~IA9Am`>~Ma(0m"
    "{=+p%2hr3VH<2&q4OJruNXCv@%ZoLVGVVGt9#c7q$_)*jK?_0os)Hw}<uyFcT@c6RZPpN<7h*L<`FtRmnQq7^H(_S%D57c|+Z%^)WT-`LuA)HB"
    "&nL|az@x!i^2a}3hiwC5!|?t3dJ{e5n88&Xag2iKN(#ujj@HP0p=U$E-K3WV(PJqL8V7;SMJBBrncK;#e7?heoQ!z3lq?SU4V@(*0ysrL-;W~n"
    "d&;mz$**_b85xYs3mJ28SN@>5D~<~V%0*PdshJr<=2M6WOQoh}<;Hd_>^vIuVe}P;hE@>>JKNjJkh{iUWdFk942&R3L5)3<so;5mD%^1gkLDC9"
    "1BVm_Vpy&LP{-e1Z*?=(#OOltq+8ABsUjFIa}J&|?W3ck=(ORsEG{kvLvZ8>DN##}sIX|7tJIHu*8@&YrM>H%(DyUSsp1mJti0Y*BBX&Cla5Wc"
    "S;k|y8`+$UR1Pd%7z~x-5O=QkiCWk3Dd?^$l|(rx!<5!C`iL2IB%(%Iyjf->(bb~|DmNmMEX2H{Wz@J%iL}fUion_EC}LNX50d~iHRTIY@Z!n6"
    "#vX#&To@KGx!&To2^l=Rj#K5x73FLYH99n1lyF~wVv;Y#afaF{P@t@cmLX5EEm}T;&G@)xCc_*8)WDl~Fh*2k(^SE)!`PPNVR+kZi_~y|oBE86"
    "*<7)LAJ{c9iaJY8Qu~E=yJHD4GEznLSgB^BaaAl;Be4p0HrsaE9r)3*RC+E-Xxmg>qGld=z^Tyr(;;1`i<C2<p-IQwWVc_y^e)fm&h4lSOYvqM"
    "29)pngbYkn?bWIdxQ>kpiP~>Vtkf4eMkJFGOZ1JjW;ODyT&_h^Su+`vd!$9N;h+b9ptX@fU|9<B>XgFKpdgAxl(jM(??>Ma6}eR^9nD$?@Z&<X"
    "TjWV<kD92iDBl@*8#U~$6te>Lb(q$dqVSm1-eRt@OYPEwj42^OK{pf6sG~|WD3hYGvC2hh$3_w$G+ws3s#bCLKqZrN)HGLduP@mM6U!3=x^W@?"
    "M$;t*@+yC0BvwXj1_4)rPEQM+9<;0wcgSB+9r9PRPF$@nYc7H`vq@aDW{-^-vWze(c6|EEYIT0T;&nSJvaF!`DI<VXHw0&#m|AHUmeFpZA|AXe"
    "ZW1ewm@#UoHY5d<n8WM`ks$}X`FSrUwowgtysev57{DDS&;aeKO!1PvLkj}S)Uy`BcA4Q~h8NDVD60;8@7!0#)n8i5Y9>#+L&8%;16C>#y@Lc)"
    "5c3fs(Ghh;aJn2-`mbOs=%`j3jd+n<N3I)fETd;+vU{%LFy?Hx_7j?1))!J2533v8=dC$*EK69|msvFoig*XinK$t`NY1~G%&~i(LvzmnL_LbX"
    "zIDf_q<meQsv__PNqjmKMWzt0j*{93(Eohm2}9u%OsWywDEzv+96&$Ib&JKx!F;})_~cS{TW<2-)#%hmN}*}aA<oT36=w*H{WZxno?t`9eut=K"
    "5hFzolapmd(IqwDCutbYlUW1>Ql^M$nr+>kmVmtmy%y!5@#*J}$Bi~(riK>TX0th1&d~J-n$7Wf>bIv_F@jl-IkjBk$a(W1psH&8HvAf!s)Q*{"
    "DTojfgM&MQzpPX`=~P;D15E0_tg}QxkXGYR#k<UuW5V#_XB#|Ho(W%xJv)B9f<DE<!uWW58+E8KDQzHaW~8Y-)haLE2;);cQh3%Vma^NjYPHGv"
    "k|-wm4<QPO{;Dc3#!cM-A8}REt{`JlLs#M~Ry8LEG(Cdb>!S~kPW&Lc$gzsTsz?c}G^Ab<(VBX3QS)~qzo8sF#BPCgSna!4;UlkaMUfX!OrX;l"
    "9d#VCqPpCnIXGx)U_+fYN@|Fl)FAMEG)b$i))mQutRq2Hqf&w4QfbgMAA0DaSJQ#Vf_fB6a@rtIxuAkTS1L2Pu!Yh=IZ3+BEi<%~lebllc&OK|"
    "3$fAGwW_=m@2t~h*uYT4@%V?S?Ml9!<o{S6?5Ld0j*o|NLR2TPmGCAJE0tS?#V|8uBA^+dY?#)1L>O;IAoF^$RNsUv{Yl4A8SQ{Z8R}q+9!i^H"
    "CowDBGGRm0*Zo?3mEQ#com?uliaEqhdW+9YMdk{(-%h*9{t~L8V2~RR>f6KL96sD=_&)Xa(s~N&l=Z%0)$7-YxkNWK1ta-fE|hFnJ+7@ebkwq{"
    "8@eEWVq&6{860G7s0(TJGYSS;z$N!mM@LY`nl&c_axw_BP3h4-P43-G^!&sRNeT&aYLwbisi`5y85p{&*K~{~V)NL}G*6^BK}3-hE<{8(qI!<X"
    "%1gxNh=DVckfF>T^(_oYk5ZUAV^gtF;`E{?yaS&lgke=3MPtBc;$32NkUkZnQ!;ICx^n&cI(^-1@0vWHbkoCgAaYyD{t0UE5Wpm=^<uH2!i%-N"
    "6fKQHyepmu1{98#R^k&8C-ej&?l8wpRi%{dX5}etW?Ec_%GdT~r<o`UTLdCZYdG=wfAMQQt_ux@dH67OGC6tj5C8BmO_l7(fFsm+6Y7mO!k|r="
    "QSvCVXg`JR%S0PXqh8t@68FR$R+MR|XF+kg&G$WclUgvF(kz#0Nq2K=K<46=sKX=`G$Rm@)c43M63hzrG5g%fX7}GZDEG6bHT2%<+%Y~?*y-4`"
    "{8z7<Io(Kso4Om+QaCcv$)L(pD)!l;EsJCjLCHRGLc`H)c448oj8K$17j>vnyF8v9lP6EU4e<W^L~_n5ya;Y<h{|w&eq@B2C9XtNRgG?pjc3SI"
    "bv+%#o|&l)XgxDHI2dyS;FeBeG7VApUMgsMe;hlL1&;XhCe~_Hl+DPW8oY8^gqx2TP`80=i49|VfT*LCKBqnx=!jD(Q%UL&5k6p<wY<K%ZFead"
    "B;y^#bH$<_87Lhz8}abeDAhS_YnBC#6V~G5K$asnF^9VdCgM2&d31NJ7Kf3ZkDxdWi*C}r_uk82B2~+3wX#D>=<+jNYmM)<5nveE(NTm1oGIoK"
    "Oqr;r3?K8zp%b?w;$uiq#LSbjp&Hvp!_MG&9NA6%B|N??yQ*lDY?}`?i}7{z{tq5JXcI#`weC5>H1q+3(;r+2m4te!`SjM7>t>2Xh~s2;c7A>^"
    "@Idpz6tTJXXS4J0BNJ_2yD3-R6AJ&ojf!(~Db(&D&>h7hmYbSG3h|ArAR?OKs|dJL-+Z<{s=?_C;jc60Xd+gko-H5pV??)|W%U^3g+j$U(T>&K"
    "F1X^}FWtW1d9Bg8q{6z9U+(xy?1~P^@Iq5Pgy8CSQVjQjJdqjb*n_#JP$l>^xnt?h^=)x!?EI!2JAmJQN_8HS>IXk8ie>p;Gne%m85;E<*J$h_"
    "`eWyO__q6lt95EP(NK?}b)`AlO<LlaaLU@u$t6z~9{S1`i41V-sVG!c$Of=MQ5sq#@fjiGHR?paJ$U2`#2Z$to0U%I!DUt5Jb$m;RZ|a0n#$;_"
    "RS}Oj+IIHmA`;8)fLE$Zm6HK_S?JbH;r)0obUa^e$m8z&@z#h~8Q%~s|Hmq5cq<=i`Jhha-!tUVE%39r&|G$)wxwJi0x?eAb`-RzVP^+abZ3O1"
    "G8_HY?S$WXT3&;T_-3Ppn&+oumyWt2o$+5#KWpJ$f8enY!5K_GBVhXm#Ged8;WtmYu{S4LG?!33Iv~;Ym%<Zk5H`^5ujBf-Quv{}6di9JF4l3&"
    "{rVm5{!1!r_`j+9Ain3L-`S*Iyze2@3jT@;=G=XoG`}!1g@3ewYJIQzIwG&<C0vfEqSFcUvLT258M-5JJb%!OCb%Ksx}#`9dW`;cxa|%?YcTwn"
    "HG-P^HL5onMeQmgKX~VV#`k)l-pi<OwcW@=(G24g1e121egAa3@J&Ru@6%0$qAh6pMnD6|Wh{O`vn&zQoeF|ZjT_~-wxjl<_THo7tMN{krX~H@"
    "Z04T+eYE9nP6g79(Q;fVitG)c5CnJJaG!S(p$rupjm8^l2;y^S_Ge{dV_iNOgvGDWFiuy@;&E@mC3KPHDFJo#mM^KhJ1z>LQ=jEhC`4t^TVBgW"
    "BXCKR2N7G8)U)zxCvp`^0RE%iY<CtZpndJEYl@%ayQV_*N+}F;9cbQOET4}+RMED)3^h?4*}0^u;z!qL<oo5u+hR5=uY=h3Pr8raMPr#fN+B<k"
    "PUvi}LiJ@iwynH^nv^ve87}eSn8x#)yMhoO+gEXP2;?BF#ps@Q_9!PF32&VZA|47GugY<dF-HJtD{lRkgnIVqr^5lSEv~q)Wl(f(G~_kB;|+ir"
    "+zn`cyCX-?K^Cy8{$dezb*m$Sg%?bkzZu5|;E~lx=2Qm-Auy5(Uc|SrM83DX!%5(Pv@^L`IadaqY+PSl`TYHIoZ^*16m?2coh`nsilHMA<USX3"
    "C@8C1cplZN9XC`ivl2mhZclqbPTy`(8R)%4y4kp=qfkKz@A+3L7*G9fVOQzCxZ<3UdtBL(L*b{PcG6Rs*&+8UJmC?<mGC3iRAEIb>cWxvbH{Jl"
    "ZZ?dYr-X7n|6%p?+QlZRRkUdClB6-9_mku8yFnb*8<|@>apNk$-PezF>VV=aFH_;3w|qsYmHW4e5FH;G?zm3W*_64DY=@D*KO7W~cGM3=IIv3X"
    "gk9GXGr^ktzr*(<u%cm^4ZP2UfjAL}YEbh%6&axlSCru@8Lcb3h}PMNXejiWyfbJ=b*P{q#B0}^asw4XgA4$os6fQc=&h$|GS$qas#{eAxNr}8"
    "gKKd#7ryXJY>mYSR$<#OQ#D9%D3)sCUAb?Ms_bj1=-;7={r&a@6<3DZ3KqUp3~z-9Wv?^|?iW9vSI#wos;RCAP$P!u#OvrASWgDzV0K`~aq5Wk"
    "w?u~+qKf&oA*D8lW&8)IF+2BEhn+*H_Ab$IW)P1`QGVzBj!%x3tZs`N3u<{2&)q)+XgETt#wn%mLj0j1#*;qOJ}RiI+LcrB<}n(-j1c_pENTr`"
    "G&@Vbcsq|E-22pV6)AX2y;J{&J9|osJLiS`s9abPjo78O<@pPer+t>?RE(F9D0<b-`K^2RtC>$m7i9bv`gD$s`XWBN|C+D95m!21vl0BX9=qIK"
    "c$b`Bkijha&arHvFEQQ`)aeVXiXUfCo6k{2m9H9ioQ0*x9}j3;rWzn$N(4kq8ucRYAiRzyl_;yt;fvmw%)>DndV{CRh-vzWk&%TPEo$XmjHYv-"
    "+})_{qZX)N1(I-<li3bsd@48%_gP~8pPk36`g@gg9lfCG7#-<W8JD=F+T2tu4BZ1k70yTTsE=wIwXCaRwC~}Q%0p%SvajTNq>jbYlIA8Ow0i@!"
    "<}LzT#(f0}m!FQlSXlFF(d}==)u3Dw?I61vA3_UO-5LBP_?<tw4VSSViLtm0r|PX=`<9x%Gpe2$SL)KVXF}jxuSzjqj@{6WI}di+KEwq?*+D$C"
    "B1K+(1Gn<xI^t8rtC!=C2M3h>5!pdiCKopX)S<`B_Mnh!&v>!;+i8)hqvlhsWl!0U5#K<m71$9Uh!-<0S4F>3bN{l0cA^-I)=Cy{PVSFOk@}ek"
    "%MEc}x~lPF_Ck4L);vM2!q+N*xBd!@DC73M>Z61s1a(e3K{6*GE{R=BXa{K4=1Kgl8Bjdz?eBsbCQ0a=z4JLq#kxcG9?Lyvz;~5jgfA+)gR8#7"
    "+LGZuqVeNtisxVxZ#C~9hPG<(FlV^pQR*4ysK;(AtKxU+_dt`>@zBgYKb7)b%MGH{d_!$6%7MI8`JgcVIt0UOkTF)wo#aHI)75}MqIKq`^I^O<"
    "gfK&=Zcmo%BqAjc=vjzuA;Y23vqvRtb=*~WC!F>Eg}9>Bhzh)cNPTh5Kd^uO6Y^0w_=p!=Mm??`b^l>H<GJ^L_90X82<zjN?O#)9>!m6q93U8N"
    "lk~UC_t2o3pc<-R>p~`S#{|tqdNAmyYjJQy$|qW9CdjQnwEPwH(R`X;CGEA{vGHSdKB(pJLZ4nlb#?G>C<YM43ydESqwk2p`!bcve$th{HC=<o"
    "U{d$dX<2+VZlLgI!_8=GqmhG$*ES$5srmQ@$YtLNmFteH_rhfvxO4Xl4@Pc#pK>4Sxpyi3(b<em+}auiGwQO_7Gb31*itS&AeZoji4%97-=;nT"
    "@2lzk0n-RyI#n0n*p%UE%A@6~;q`kK6+D#@H~t)L%)6o>rkXP2UmY<Uk-F3Eps6{DAn$6Vn&JKocVMooK#ZcUjQ@KTO&vjN!lMKfp2F=fh3->p"
    "?tus7LqR0}PRS?HN+U{*PMvIb*2$%4U(KMMYK3^HU!zeaC^CQa5Vuhm>Z6V5nsRTn>S0q#mkCz)DfQlqUW?h#?cHk#F=C)85^7ygE!<YHG8(zh"
    "glcuF?4F6mz~#31%<qYCmxD@42>2q;ntgIk72sUQ5$(5CT&MU2?ck+`v~sd7xBRp5*o>F))C<sXqx{5z&cLC~eIdLT_bz`c&5WDG*F34h`H3@;"
    "2<}i#u@>xg+k<G+#Bgv;jYA&4%5)K&{l>#jT}5!}hw4C#*zs0D)f7R~yny#yihL2NEt*70?1I+rtdx&cLqK;1)o$HHJKkyI8Eb;O5&Y33n|FBG"
    "QhRK46m4fq)*Po($tkfOhu?qcwWx`3dRoB|zoCke8g5Ya<aI$Blj5V&i$ptw%@+7~yc*`<w{m;+klGZeNq<q#DL1$W-AlM{XH#^dvTBxToL^<h"
    "gZtWVEen}B>)eBfs$^gMJ<)EP%8X0$#`&Od39ZHwx`vWYYzIM-3+=davZXp3<msD{kDj{xRY$6$ZmYG0zTbAon!#n*QktJ|zrAC>a-A?J;Z~q`"
    "w+YU*Zv{nqY*b#`q5=~;>nbxrL8jfp?X)-V&Y|9sdvC$LkRfFY!$ttDNY!WB>VXQX+;E`|XSd{)zk_1#uQ{El&@}!$zHB2bj7sppoAUF~0%|$%"
    "5VLF-hU9LTXs-peZ8;OfK@oR6BlkC?n%RoCe{!IqYO-$s+seXYHZiFw<~;hXPHc!a6qjW|J&Nc4{l;L3qWuaWRv7P$IdMTPz8E!XQlgJ0gR%DU"
    "&J@uHgwwqA?yhEiO+>9t!~~nT@1dUq_o5%kgHb-*U```~pcg7(JgaWY$(J6CUH9_RHi|j=rycjHJ(=;@Z8W+O&nztp1Sr4#@>|<&FMbu^HGJ47"
    "h<f)%cutQ@?6ekXcsZUf>c9{d_O6M#KyRN1c^4EcuD*Yq(qz8%ou(Wdca-#>kGVx=2CRL*`qx$2#3Moss@#_(`3q{py`=#IVy&*;QnT@nc!zNV"
    ")Jq55jXMLi8xKmnWW0^ijQGQG#d}hO#$o}D%7Q<&=EzMdjSfZSE?I3;GXTg+Roq7PaSXBZjW{^4jfx&s;Q*edxUELNx|=48J{-D#F8myk)i<9("
    "*Y+Gy@YF9mYC6u@0#EM62Oy9wCu-HutQDlXJzDNaiRO6=71C>Jz*sheCL*UcY`l3s_5vF4`0`c`xBE`H*&NQStIVIG{;}{-x8-W6VE^#=h4xN-"
    "n$NxaUa<MUzF!#!=e>#6025+zV_dn=oemao9i)KcRf?Q|3{LP1pNhGXB8k3rixx$a1y+62#kjSCO49p5x9tH8p9C7l40^&?L%}$VTLz#5+;&vq"
    "GIgB8<@hU4e(kgm+!=xHuc^MTsFk~b{rEe)(r53!Z9d6)<t8C%r>@{x&PYTEIthmX8fARtfP_w*Oh#+TMz{1C-o+c*%5B2!sC|jUpp5;=@HIFY"
    "&_MDE(Fk28fWrOoi{z1i7E^V{xE`i)lCSIW^`E0j?Vt{#o{116e_9C><|zVo9N<s&NYo~&?7)XcVM@nE?XPDQ7aHRWn>UmQjAxlM1F-p0HiBQ0"
    "Llwg+O5ej2z1(URJhZ*rhJZDIc1fpVRgne`-7fJP1}^F1g4Ws3!T;Ocj2GW^WlsF<V9X_tlo!l#@x7vcwKS;w4fKsy3sh01j;M5s&%J7LC0<JU"
    "Zm&>bDaW#N#xZ8ysicWL=$7wSQE;WKqWVRYgD|!Mzg?%E;s1VzYTy4M^od8|8Qk@U)Yd{hYVBIPi~#oZmr^O(n1D0kq}s!?%}F<^$#vfQS7;#I"
    "gLnh~e30bJ<A^k_SP^gLEa-0h-=e)%x8W;q;-@_(nh8+F;2d4rHBnpI$20Su$f!99zmB1%TpCoPU`7%lidGw_$qZ!$L;6DHS}Kys0DFE&IdFkP"
    "`2o!UMXTouE?xW>eiA<Nu!nN2Q{xK$4CI(j&~5Ni9{<VPe<&tjazMSh`5FoRF*piY9j{~Q<~10npC0436!5wlmHg=k-TRqqhI)Q8DQw04dmV~2"
    "Q2mEePL|&OHGb|NsR{``O1o#Q;SsXIg67|jv{!zp#1lMWnJY5zi{|ND)}Y)S{ntCNo=VQEyf69f>|oL#b(l98f4tI7XpC~=#pD<PZdMceGy-!&"
    "p{PUW@PR%7$@^5L@0U~{zsw(?Vmv57POoH*`e*8O<xVk;KCRRJL$p$uBR~Zo*Wbn`77Z<2AE3I0-e;s-(Br9?ITLoL6}t4X2%m<IMBGc;QtG_#"
    "{`G=o`TUG0zgmI}-E-Umanp0Y2XL59dn7eQ9c^REw2k2qb*Ct^07&>xGI{LUjV5;_qn>(0G&7qbBeaHiYhzSLthqvFs=zw5LdlJu++ToakNqM~"
    "4<M3T?r@Ll?(IL&zuOJ3xBE2Clmp^sH2P{wqE-4Md`Mj#L}jMg22`KGD}Bn>$|!O*iBdmtg?U`AxtQnctpJa(yzO)rFVNJtQHx}aX9N`_Jh#NX"
    "``pg>5n7i6bWRa&%Xk-QNL}jGolGeY%hBX%j9r^n_<U=7;|mC5M=86#&xPCXTj7;M8}%mmR%s2vxZ{O%e}@L-0bB{H%*}ZJ*yKJ33XMF14!U4X"
    "jZrF$pV0!C##?3evP$_^#aqzIsV1qCHk{a0yH(%Hlj8H>7}+qY=y9o*5ya_1yj&=^f!nKRjQ~88y9vzTJ{&(?K@20lO^bG)#6^=T2V1q5@_`2v"
    "VKPfv?1EFguQ2z}p1JqHq1hJn34>Z2K{7_xwOL??hu??owfY25?W3+ofHNSgV2^v-f~!VUM~-u$rt*r+qgQ+Jj%7d%oWwJH!bof3GBHK3Gg40t"
    "b|NQH@ua%Lv|m>b9T+qJ<7Xq?y8Ph^CDs7e7catC7=6ZqQJJAB6X_A~fH`3*1pvu*a#wOZ<#-}qe|`}5G~osUZT#nXB`vP^#&4w2y5eIz-kazb"
    "0^SrbC`+(Tga|aNR7*|tOV|xGk~O+=$9x1|Tj6h@h^0bPd4?ZC&znLC7-wQ79XYrg#0V7p0Z=nhnFs?kPAO8KB`*)ujX=Na+iWz9op|E#f&cRf"
    "fU?sJ)LpDLlj)>lm9tv_V`sXDewnFf2S9y=rLqTy@cdHM3jZ@Gt!Yk`qV`>6tTGnJ78iZGi?FG9{sF6(Srn`yDP{?$sHs(p6tDze?#XSzBScOa"
    "&U4dGC5O{0##o=rj<(4>R52Z*nrgM@76;WuZy<UM+z4C)1(+WCApY$y8S>k-(B}^t?<%-ZL(IDqjpTh`)L5;Imqnp}L@Q$@We(`?C9)7Vir2-("
    "^nG*s1-3WC_=?N6mfnWuKi*5=5*?5ueF}Ci{h9NB@LBNWdrI3!o@z@2TU4#5YFqubU{No8&*+?ke#6w0#qQrSeNn<KXLkPK9HL-LKF{A1-aM)I"
    "=FzhJsb}m(vhS}y46fWcuADG;B7Lt9J{rpjYV4@5KCY6%6!`Llf?eHf#=7+$z_{uYn%qqTdX-EMSKkvPPx)-U3ux8x^av&!6hUVZ@!}oH70GI+"
    "PxUKF&XOMQQH|AlQuPI=)mhzI<?DRaSm(^Ipa*rFt-7TjJ+r9>lBGr6HJh%X?qq^aJK+^*JZq-6I>po^Xe%Z*{7`?_bpo*<X8-LO9{xg-GmP7Q"
    "*8NNPP*ksF#DVycwK+K=|GG1U`j#xrzoL?2avtXWiZoj1;-^062A_QGM-NT8|Ly_!Xm7KWZdBJ*oBF3av?A~|eaXT{`0M1Tevv<jPNhv)@-V3X"
    "`f)rJxGd_H>6^wStBc()iFWg$8|gzO+OEQ+mXQTQ`;bT(xe2&5yfwQuilxN$zDEwxoA2XVpni!P=t(XqPiB|HEgHMr41k2b7)p`qmAJsFNxL_Z"
    "6f2Te<oozCwg1uTLNXZYf}O5SXYZ`%=0$q(<iiM6Cn#;N%w$1wT&6J98`rEhK7cCm&nJKn!UQ*G@B6*6@RC?0cxUNTpkRZ)P7mshVNLE(3~Wz;"
    "9EUALVpr8uJ#a>1N#9N?Tw_P0cS1^|d_QBK8baT1<EV2qRQvu5O}v>Ojt1@;G#<S0%p{)=GA2wRV&E^|qvzb6EP8y?jO=tZ623FLMc3$`C)q7k"
    "y)j1o-<Mlm%`^6a4NH+ftNfWkGu2W06cNg|#LymD9MMNV?v>ra9GZvG)O+S{e6&hUT2Wf8uYx@4L4Co@XFuFq=oyq@<>;M73$%rbKDosTyqRd9"
    "-n4HOih{+A3#P(aeO<n^XgzLahL1hr{>N9Iy7SH(Z@-{N=Jgx-GxWJ}9RU!0qD1$+P^o%%P5W>Lpmz=7@9`TS2Y5T~&~6~MjuY@4gPj~tZu!J4"
    "e-YjgeY%}SjK^T!q_V^A>~olL$RA+qgy&G5t@&^j&YppDgKpi*8dabG9t6>gYEq<|vrX*@$a`m89xEP7Nqa^;=Cl9+{Dw|Dxb-5T$aHu0gAK-k"
    "?mVFjgdp`~QnIR+V#OPefX!w5V9;^iw7WZ!I%Ub*3o_}#-wUbW8Ro4qPVs8t+MnQWQX(WCXk+I-Fy(B_$NoUP?-OW@&nh@Q%J=byGy@QQSs&6$"
    "KtjmrmW}02hbC9M2u;)^*>?rEm1}=+xVzsrJ%H}Em<;#CcRvsN@RymmDB!4z4=(+lO=p(~?{4NCX+|#A>LiDR5|TG*Fr}>R<mpMq!p`wStjO{4"
    "tE|%__DH7nI#5pfze@$8)o-^IEeZ6d6L&psrl=`6uEnaH=s8r<Q6H&MibPn$54xUQe)!Q&YC1oQ7^lxaC71anD&x2HHgS9JHo6P32aOsFvw$5U"
    "4VHbNL8w73uliJ}<jzJa;jijw(#`rQ)l595+I0JG*JHQ=JKqxbQsd{HRB*&|A6e@=aBE27tU<%VF7eGr4SoH8Ny~F;7HB+=o`?sc$*=Gp>VrbX"
    "wy{BEA6tUs`ia`ni(Fm*(~oVr#d(CX53`=wn{<{P*Av;2a%*aF6DJ3RV6`?zr}Z`{>jTTK5;1c69~xKsU62hmLQtnbF)A_$CfuR6HERv*Uw(|L"
    "{?Z~XG8g1to^!QO=)sQv3(KFHbN3n6MJ~J?C(N>|w>KdTM5#t1cVYq0G}<hOn3P}RNX3_HhP%22!T&)s&!j6Iwe}P`#FP>HB?RFlRY-%3+`zp?"
    "*7{~sdFbpbcwWo2&!VGb(#wk8Q;5NL>61?mL1h0KUctgGlt;cv3BTxR9&Vu|JE=!N<@I&lgq$YzrAW}73O%-|<;l{xNXy?Qz`j}i<Dsr%&h+2j"
    "4*K!B?j3+{?-O)^s04*a_CF8Xs8T<4?uLQOaSy=^u-2LBom4{o>Q@XHKt3zUbWPGps`I2r<=b_5S${#Sr7(oV*TjD?_#m2dpS`85%^-J1!MC1*"
    "t%cj~V>boAi9)^=_wMJQw$(j@h*2KXXMItoUMp2+S7S4q(-0@SBY$jbm{@+{aoCoBfFMZb6A9G(>c${^SkcEQQw8U^iUQ$Ab9U{WtN}+o-2si7"
    "+y)YbL@HxAYEsisU>92z$RSeKJUunV=W3WtD}kSTg?c<yv;a5qYBK2%9VeTCqDQc72S`4tFj&*jNU0y<3*i~#ZTiP)6DnC67O9%>#31$O;^t{5"
    "sF8~vrKtmx1Kogr$gaKqQ|k_&Vdq6`C@;T<ks|Onhc`v)WZIZbOF~vcIIqipP#bp9T%%{`6vE*a<3jx*>Kl;Ze>G|w-jgI8OZTDQTJNdCL=-7W"
    "fPjank^a}LD88qdYv7rP;N!do0qWux!!<((jpADCMLXjtwX11|CU1(1I={Xm-&F5cVfqZLfEB`T{5Wr`|H-h0x(<#Xvo1zwW_@27%9-55R4FU)"
    "7N_t_x3mY^B15TAY1}6fF0kF~fQ7CYhiY`k?yF7Q*tc-?ZYeqNs0aTcVNHLh_~T5uaV**&1#nyXU}Lz~>c17rTp3(54S4pzl#^86<+p8^KaMi%"
    "7DD$dP<ZB6l;&+3Id=(-q_p{j?83#RW58%o7q>=_=q?gu7F*`{pgu{4i29TOiIH%<egvD5@V_g_-k`6)h95pD2(A%w^_7ln!{$HKQ@h>O01Zp_"
    ")QR}9oLIi)Q)BbLIyz?RtxYwEQeEdZ4>uHve}yU`lJ)VmILow?b^?ZoUJC!F2CQNS=@<ncrViBSaYJ!uW+CVpQgxl~XtIewXSb}jaE1Q2pHO%O"
    "qO8Vg2Z{H)n1)nB)pfng_=PpNIE137Mw|}Knuk9oFOuH6OsTNEZe>Es<R099`$~uQK|p2gLo-x!-gI+XV!se53cQd<rVbn6KEujbK<3^&ygo~#"
    "B$Z0@EB`#+d!fDz*YHGs9FFttwCQI3HanKtas5!HNqQNj5tnC}BD`&b{i>Jg)vMD^&--9}bOo>Crdup|qB+PRb~&_rO5e@-E7+4pJWf**<lc@p"
    "p^~c7$<U~e>eKxfdOEJ6?#GSl1S;bBj(N2aN%<l2QC#Y5Ug|R&5Km}0gUD!01LFk2E4BnbH(=LeJ36ZJl#v!wC@n(nPe9#?3OwMaxlW4(tv(#o"
    "k0NV5M1B*9Sm1roc#v`!TY7CaCdFs;yD7x?70L)ySpb%47zQk;<Z^hFex5}4DkL!?ucO_&<4#hu3cA&q>ceUHoySI9w?Vlc>OMxhztx`3<KORV"
    "C7q=Z0xsq^p`q(*fy-H1A!I%nh*D2E>YE-}H?VR~>EG=mGt2$`|57_7nJo~m)OI8%{%Z}b@)SJrb8X#;ps0ZYD(tVT?5p_R2fjXJ!Ak=Sik0d`"
    "nof#$x<My#b1(bE=MnI}ZU+zD$ENfNjfBVV8pgFQ)`LUcvTxAY9ZH(ctBZQ(03mz&4w@7?LOwxAsuN1wXg@wgi=O=feR!tt`%@4Q|8A5|vP8`%"
    "FlTMgX*h|BWGt3&{}i0OLW3R1mL5+)#0c-4(DzN3E<^njb!zN!7XMekfBL*R;h9@28l2_R``AOzvZ}(JU_I+=j5=HY)%7p!{Z#AG?Zb{c>P}RG"
    "U%UA0^_cg1>N^850fwFMP|kAqQ)CUl@<tP`ye1X745m<-!_byfu6+1v{_M$FdQRHPv$|L>$|Csl{;y&D+%xg(#@9puuR&0UHFBbYDFTt~F+#b;"
    "c6o1}Mk3|XQnmCC&132=Tw(G)v13nm&h1QDJ08mnKV#okO5G+yjo&PQg5*d2pRjlrJKGWT`@gy{YKKk~_ZN!c8Cgo})Rcx@m+AFi(Eta6P!AOF"
    "pV@y+=ARvIU*~8f$LOgs(({|r{Q~zcndYnP#V49Rh70nipj;O{J@?nL414hX_kDb6z}=z&wM+5+7bt%gUh9j}aU90@m_{o36V%$b_kbi*P0nvZ"
    "d<yU3^-a^SDp7XQw@{knmLX|x!onh`c@_Kb!PfbfyhG__Cx*1vJGvPg;=y(izB)XihAACOt8%|iQs7r?ULY#4qLiPjk6B5ezKQB|B>{F%s;PU3"
    "N<E(VA{#{9huuKA0)hLqt~$3>a^IHefV@i-1=v=WnsO;`Vmv(fjQe<p&YlO`8Ia8(7y=`M-}{=TfCHz~qgTmGqmdnG){Km2QV|OG-cT_&;HX5&"
    "CYGa_)GISX16>!m?q5yjKzM0y>zJdqR)j#<fUEfNg*iMszg_<&t<2HyCw*Dy8bcH-_Q`z>mEsD1;5iWwxyMNB{*Owv-Q_yRVemiu^WnO@?snA_"
    "=@2K?3tt7bOuz{)A*`bLTdVL4F8#s%A57{pYVG+i3U^+l>QAN7Mt#+?@(cVslQt@NYCU*|@T_41I);Ilwz?SrpKPTy1NWnbeMNCh;?jAcf|x?%"
    "bLxKXhU(%awGaGpI9innI^!arMey*k9wz-n`M)Vy>%b@Z;<t{|4Ey*3zWtBnDewo+{@_7a9EP|-6%y$FPQgAvl)nUxvk;+J7`rLJk1q|8I%Jp?"
    "GVDttTHx-$FaCM!2o&+ruiXK6?RPVGpm$NK!S{>!1bCjSif@!b7@3$H1yH24<8cOh!&==Eg&d-%pb>M%Vc#@_%Ub*1Pg)fv@o6Lf+z6ceBl^}+"
    "C5cXiQ1P1^Z1c~pxIT=A%G3H~3N`NZUiTDUZ16=R3+~^Kg3zVExci;NoruuIk}w^;KA{5sp!`YvEd|R;$hvIL!uJst;m>hUe3d*{_1~`2Qe;&%"
    "8c=R4=?UvavHXIVg9c)EgC`!#2#@LE1R<$2czZtS_y9hQx7v1bd8$_{tB3?;k)o3aX@UPjGSR|;KclVOciKTi8wcQSv9P)@;Db8Ko*QRIe(%;c"
    "%DnrC8q5+h|2&AeLK`$my0zo@)aL-K>+lh_mQAXZj|kw#3E-vb6<U1jHVP)G;!Zb|_^_wHHvF%IyY_Y~Vd$X3cm`mnEHB2#n+?|r2am(BSdOlb"
    "qG-l$z<ucjD!<1W6uBxsbN>2yU7WyY(juyK*A?usIQXP(DKCvyN~=z-wQi?@%DqGYO{$nx8;1ry@o9KI+^@qLc=y>AZ!lD)w;4mso9;hKbs3j?"
    "ZR69_SsoY8cM)1Wfs54u%caRtd>YpxN8>=d(DO1~4l4Wt|Fb|S4R0yK%3u{ODRrO`DdfBW$*5Q|D@XC?H-J*EROSfJj3zNNGDsonfFRNyKYd%s"
    "m9Q#~H~Vx4HwG&biyPn(O0I()^|Z=J45Pz*&$*rS?PXG~s^3WR@{ZD+F%HN;*Kht7`Hk?su(#rQ4wT{=e5n`T<P=3#{cg@h_ff*<%@5Q3wzI)E"
    "davuiAg#ZS<xD5Gq^ZZ;<!-Xocs6f+WSCa&)Em&M!puIQ$BQ$j%mY|`CEzI(98dF_K^j&u`fe*oA1Oxxt5~WuGC)=4<Ee`nL%X`Oi{Z3I=1DR)"
    "(F)@9C$1`wlA!2^{a$<>&ugGf!zb8h3Dba~tlwx+gRXm5Db>5Ahc1$q{~!3dC}&E}N(il>8=VsW1ObV{>Mpp+Ub1Foq6{QHRCmYkPUH24?DK(k"
    "=_|IA;4XT*cqiY%V=x&bgllWg&uMn6X^<QKHy0-D(upZ|hhir})1-KzDf*|9++otH1^;Tz8MSoUHJ{ta*0Xk~FL-wCPr#TE={zl{`RVetbL^je"
    "HtRBP2U<3}R&l~v%1PCM@UE|>c;7>{@=J9<)te~MU(2^o!yN`hqeI7s;d=!`>{j2f8mO!%)faN=9K`NQnl-x$h#|s6<{sqx&g!o?o`Ny{PRLF`"
    "RhjVj<xhwYmmmM^EAjB?xz<*=y`6bu^6+!;zN;E_s-Si)x7eQY!L7Qm<D#^k_<=8Wd)FX}h!cd@9=!SNm|X;*<JgB(nq<{Gn&SwBn|)qBk!0p&"
    "*<Xv(tp5l>8|ZmRXw4N7&4&6N5*@x!-4u`PKW(`Ze)Dz`<{n9VOl^O_^Xu2cIzBeU!El-hQql{ldIN)!_fq-`jtQ5EGWw{LldnEE>8N|rcl;)e"
    "$ozIY3Q}SMMW8M+pKgurj=QM!xwPf8>ERc$%lOee7bQg*+Mm`+JLF%cR2h%s7qXY$4nKs4G@{vAgPE=uj}LY%>^uIC^9?OfY9JY-vS?8*!w}sB"
    "$-;|Jbbrvg;0}4Q@XvLhUG(*0>2nZOU*xctNTl6!$_kE;DlrUm1tkw0qNXAdlLzVP2a80<gQMN`Phyw7%j|d-49#X)BKV&(NI@)<oyy4;d?~WN"
    "s}|!?*pez^AA`g25AIErYJJl*tB8N%&T}Hsc1D^^gP7ymMxvV}MP0jBaQj4LG)eD&lJJ_)2MQka6WU4gwlU}oeb9`^zUYO3#Z)Kk+)N4Ac$40%"
    "Fi-QvVGw@m=(Y`HDNC*6_=X{Y$|+#BFx?@p_U*dcIKOM^S?JMN`lUPKr}LeCs_?x2&Cz%w=~E6=Or@$j^3MiqPG|OtJD@&Gg6$?vdUS&g4u{*K"
    "kp`5B*u5*=EOk@RI6akO5U5kP!$T}9Q(d`3rKV!&%VP7zot&IAX(rO90ghVhOJye~U>+~P=TH<r4869>y_J1~0#m`AS{=mfZ6Ltg3DOy1CXY_S"
    ">#RL}oNnMT?nguax^8y2<`9%3svDY7eHo*!G|^872qvZp6I_@{^?_`f@lO$J6C)NsKuyf#CSh{+*Z1n|vf8_@ptut)&B<yE!l3aMxKN*v%5p!u"
    "B^$RNB9@T}gNnnx7t(oScgran?Zw)oqi>*0SUVh46!s_OfX_&(ChecHc7@D1^#{fU(99l2y;6M{s^5&Lh(#q7NJI3ekM%RPiFD7@ZrSU0OaHtk"
    ";hzFdk~P%mauS%-o?pNAaBoVwDsDHMX5^XPLmsoVx~3nO2{w~l6s1O0SLWP>2i^E*V=ly(E=qA)wc%3JcUtbVG2+aRe8L@8Pr356{G4HD-Ggth"
    "O+7C6Y(Dw4yR<ME^}DVgc!H^ZzMG1C=<*H9#P#hSxU6ss_tv#q+3K=#!qnW*f+frK0Br@8C`LL~oD8YH;mR~BnHsdC9MU_<M>VHT%Uww`as2b%"
    "M~%&aqxzed$loRPTg5X+VF@?jE!m}<VRP!x1HR$5*BX0Woj96LJUzI)-DQ@4AQ-Cps5K%{Sp3W86O_iLW@u%byhaF*GbQpn3D3L9T-N?Szt0$T"
    "apKe)d!Ksoznqq_`bvIpWh?iYD|bjY59hOmJbdoK7Y);#nl$<p7_ZfgIQjVTJvn8fF@?9LW;OMmEs%t8Tfw#D)J`4eB83dA%o(Mo?XLBZa)(+-"
    "_SG8`L!=zyZ_$b~!&Tjdf73dCL4=k`;i3|Qn21_mK^MeP^Eb`BP)xhkKBLnM`;qa$<4x1}S`=<X#FZCB<yV@$pvc~vs?#8l-y$x{5yd_QL*4%9"
    "I-WyndX$PmH)@=`tHoY|IZ9K7MK>#yNo7|P!%SG~Xf{9ndWHlQY{+#r8GR_>9Hu-0hG<S2YX^%gAx+XyJv|Ng_KSx_50Ui9*Q=e^^$N?ss|7Sp"
    "<EylZGj}seln3R1PL%>;X%(ptDfkpK*wZdmRH3#>bXJ`Z<B%@wAi4#8%u8&mr$Yh29UbsAb+o()n4(gc4QSVJbv_U9$5c;1v|}5-hf7zM=&iT;"
    "+^W7Xyy|*IY9I}bEBZLKI|8%)Wo^`EK_g4jkl{XdYeWZc^KQ`xVLq3bf7yY=y$~9OXlS{RfC^H7^y8&u`WET9L2k=P3W4WSrwLw_aDRA<neWE6"
    "0<jjCDO`th>1q*QksDG6AxdFUX<^jH+|_6@PHt5wdkl=MF4kbR8bGR`5S@?mBXbN{$4z6{mt>RiG}=mc=jt^@?{aGkDZz>U`i;1dVus7M+An&a"
    "5wN;F*pX++b>JyBS4p;>eD3c5bot-7+iys9lkc0<8zf4xAM$lZWM6_y^oJ&svKN`{QU_ByYX@!<r-92)oFfh|t8zEECsX2Pd|l5Ru@S~E%5n9u"
    "96RBCHLRZizuCFvv`}&t7S1m{m3w8{mG;Ly`^x2_g|<r#o!l4`*@t0W)nFNZuC)4B=XG*T_EXa6$LQn`P!CA<0mPq_>bh-F0=-j;59Niwi@(aV"
    ">ZiTK-<^=mz_j2gsMB!bKRMJj{BVWXJcPA756a*f{AnNkYgqMpSY@>&If+9EU35(%`Qx5shfUL9>ObH#-xFwT?mCsj!-;sM(vqJXLFq5iOkk*H"
    "%R2N<O$_gmU)4SG;aW%oDIG==j*DOGzJovBfE_6LW9oYowI?+tZ=M<{8V+?`fqgIjwFi6ggVKcxVYm07*>jE-;jQcLF_h!CHJ#!WNeF%0odEG$"
    "%C>W)FhfSz(4TN>l2Sr+P*j1WJJU~KSE*2uux{ba?7Ab}7IZwl-%EUn^y^7VwxV%O57%G?5-;OuZ7^U`YZhLR4z!}ABx|`y?-b`)GO2QfFExal"
    "966ewW%S4b{n<eyR@!0Y7+XQsWy($;rlw(YshU=wbH1aK{&IuZ@t__=2j2Mhi{&I2gRXE!pJI-7Jk38ULA8?z?Te!vlTK8dK5)Er>h={CKA>);"
    "CW<Eu0l91^K%Bx?9;K6Zwgs6#rt9oZP1(00Z16evQ8M>I7I*V@y62UCCy~kz4kYP<)(4TJW-r)GlISy4Nsa0js7!yof?VCzTwEzX(z@ol_Vhz_"
    "73KfV|KeAld=XEs>2!f-oL<CFEPBE!haR&^{SJsFvWHYNR&rE}Bn3Bihc_c8{A9^!you*dO3r}yILz4|Qx_5^KHQ@Sj4bp*dAS}q-sGgcQrk6)"
    "ig{{QkHCtWzH=kB$}(QZ6Wjt%<tqBt#I{*Um?nw&lA#_1EeCK{h_IVPMq_0J%TssKBngPCH)~ZBT}BSk4zgjRtgXsJI%~`9TcQu^Y6#T_>{W{4"
    "`2Dl^AOVK~74)&ypxdzA2-4q8-Ne!C{&@$YPV$l6;`%lltLKu~lV(rg^`HJJy0>|G5vuB6obPDdoporTz7f_pg<|Qqc=)Me?`jKGRlOT})=hUo"
    "^@Q+Yt#99DSFv|rDP5n)iZ_8}st3LSVGu#tE3%-C^2E7<%8w>B3lRB#@)f)s=Y8lND;ao3f=iVfi$A$agr~rAd;T;p7rs%sJ0K_znd;)S@p*Od"
    "_eG#~dv>koc00_O!rQ&<d9kI?6i5zu6+yNlg|Jlq-DfnhcrTemd2GC&JWqAp)vni}(olt+#MBiH7p?WXxORdFy0r?40egsem|>t>h7PN?T0h8V"
    "Sp0js`hHa4p%+i2^#1b0pWsjbmFup1L(f)o^CJ8XT_>I5$B2eavj@itLYF@1KQ9B7K@vWG7}PBTkeP<>H@iS}2Sxw#(8yQr@7^|ta$%(}f8K#!"
    "KwMMeEfM~RBxaBueHP8Ee|S449Pu!!=kq_T@q>3P4$QcPx79p+pMF)oz>YyclV)0*wO7LT!FT{d8Bffs*2f2O|6f$izzxswVD=ASf2&@20p^=j"
    "be%oo?t#b{yhcpE-Bh|R-Qh{RZ6buBDBSL=bFig;3*&IwV|s~Y#13S?jLSiNe9>#1j1~qWRh8viX*L;Z4Kg*q?r`?DZow~SBQ0!{Rg3(qlq{eV"
    "J0zp7qcu}<-8*``=OHo1O@k5fJ2W6WpLl=+NzH+@Ie0-8>9&ew+le~&*B{_mmD<iEWiKrwS?JZ}<ic~DSwQq0O<y~e@Ui8=*Kq;3fu*ar<9T+r"
    "I85rW5!&?nEcDL;b(KnO<nP2-lH_=?`hk}sPVL0KbV)UiQ=^s!q^tTvLKDBBa?`=CCc)osJgCP8Pq=eEt`!%lLN7UxaG}dLxjc5EOFxLZOkDyb"
    "tq%7EK+_RUPU_%Hzi;kTwH7f=^Mm0E-LASX!z1)B!)^$N`lhCFPr6xN;zrlIOXJ&C7h{&osq>r8!6_6zn0~s>fx>1>IgXtHuaQi1Lp+knI`}1y"
    "S<}Peip3c0&I(X3@8#t&nmJ{t;Ti6CO6b<$<tz1B+-jbt=M4{MbKUs6N=6aDw2@D_LW6TW1qfijk%7EncLExt7!qrUdgqq#QH|ab45>e6AHv9{"
    "$$DWHQ~7C<VatNqdq4xlyIaCu%RqKwB5lbne-ImCXj`!2g;It|Wp&36iEdydpqfOlg)iBq4Q8GZ-;{#hCgTCmJ4%ye3G&%KRmUXqWvDgfh1z?|"
    "hL*LxWM)$*hcppdE^BCXKvIO*qn5>I9t6vx#%^IX)-`l#ZlD*7tdxhrTi#$*ZQ*MFf|vv$-Hl4ImI-fxu?m6c8nh^Ck*qs=r5EZ6TC`2CE4c}("
    "VblBvmN!F9Px~7a6S~s?`KtwJU#3Ai4v`y7u8)Eo`RYMd)yjhHZi9DpXo&VjY4Rh26A>UTb3A9$j{`%Cs-<Gb@r^dMS~7U|@PE#=Cd8J>KD5pM"
    "Z<&;Kjr2W4(Ha`nss))i8%yfnX8`qP9JA_epc>fCPHO1if<^$VG~5I){+1@u!4I3gvNA^?hM|4k(gxQtk}?V!6rs9k9YUeaydm|3YMHq!9;lc!"
    "4gB)DwUUW#&sPSDN|Sp$B&Dg7Mmc8|U~OYlQR9&e6vyFdYUXR{o%{I)DJ>B<8i5KeXf%i$hOZNI$)UcSLY^b#RYe^(-~|wdkrB|Gve1C6)<!|V"
    "&F7)RXbaXT9}GqjAz4m{@ON@H%*RTHW{Hl$D~^7SkkH3D25PvjK^XN$PG(3?OcZ$-e6^aRp%r9kEYm1BLzEv9dhGQ0c(-(mpw+jPt5+lL>Z&jd"
    "5gG^Fz(2%a2Ri4Jv7MRFFq%A?AntU)TSyDBx2aVMPz&Z5M9Hyq;;Grx17E8YQ<k}$<)NZcZ(W!A>8dJcCW@Pffb#Z@K;AN`NT6kJh2bV?W+~eg"
    "nfdMw)|lxxni1&vySuUlRj}}5;Gy))nMd<e6dMc)U{fno&?G@cJ-1Agd%5dBH)t?Jqrn<iEl?Pe#-qtjkLM3<wtc2;J3VtoJx+@`<~HTP(6+>J"
    "EW^l{W=dYB4*xt+SWT2lH2R&425YWsOxn`{d36MqsZF9tBAa*!8?^d~^0NZ&k5xBx8*rXMNHNX`#yysoc8DOrvOkZi4n5OMrtaWB9n+-MwA&&p"
    "l^#dJjTrQCo>ZFO7VtM1TBFlQAFieJgV?tU#y+atG?ZoWQmpwXH<=8|K@GBps5v>sA|fGaa#OpNb}Z6$XDv(bC@+EHwxMc%KEOl66SKO0#>8wH"
    "<c=0%W4e`16d<j$C9_!Zze{FuLK>4wwNfkVY3_n5<+aMHR#TVNj}tho$wbu050`azmiE`OX(IRlD+D|eMy{M^11W@DYKsoc?#9n<ap;koSSx0e"
    "qq0FPNK+lViI2?=f4^_E(wPSw0_NzPMU&}y&NGdO3(aJVMPBX7dLHOS7EFYrb7z)w8K9yljyL1dHZ&@rq?z2@9B?X8QW}7tG|`FiL-2jpC8$&I"
    "|Kc7Fis~NTs|F2`5oWVZ4uSG$CF(pM#r6@fEymYdTMjr<Ue`<Q`CYHk;TU?Dr(!UV8k|g%9?h-sYi5J17F6PRa5!BW;P7NnUHDdtRMJh|rr<o$"
    "yln&OR1^dk2XABJ{IkhZJyuPN&g6y(A=+#CcURj17voUtJw>HCG`Jn=8H;!lrZv>m(=PFn#Re7hD1&C3<81_7-3xidEmlS`JR(<4dJa!-OS-M_"
    ")Ilokmq{lX0=rI@M-R~NOq3A)7EOgT)>cSTAUPdrwrpWABvk0-hG+@|b#W&L-9anRrb)v&0_x|dre<g7<}4i+t)ajl0yuuWTvq+nex@YGVbLre"
    "LHWajMF_3XYPB2G0)1_R7F|lJ>&a#}+l@GGicaDX)}?RTJEn?qo_MgR-mhLwq|2dsY2+t}x))^`o!P#xVoE3f?K=C}qoJNqky%CeX?Rl)fx$&x"
    "XT_6ic!JcIhB|1x@YHj7$2j?+L}2LFTiI-62t*dJt1Zu*k*SHMt;<srhG?4;{pGa&Wo(R;!B$HdC~!0xJHvM7)nrAswk$@&s7yk|J%pqQW~kHS"
    "G0$c~KsXB2y+oiys-M9wr7mAad9~D=3PBhRU|`08Mo|cRX-*W45`khn<QSo-KugZS48jsi2-DKq{H<$r)1x8!aY~~kly3*6_q}{lEvJCrsl-Sy"
    "0n>RsaFH7ksas*&`1IToN>glj!CEZ6!_qKvCK+6)%N5QE%~MUV8kl0mPZQKqA-MQ+DNI3e97ap)w88x94G3CHPRt~swWUZ!sXH^=?m7$FKr|Yx"
    "P(oDj9!-X~Vv~+Xp@iq(5RNh3Opa(s-VLotWncx4I|T~r2~<IwCQ!p+gSg_dw1cb6aVd;-T6<FA_EjRZ;`T-~ZJ5Z%EqfE@@r2K9tU84jlbf=G"
    "g!$<yvjez&L3G`wMOs6YC1W$DaU%FxW1MCq)u<ZCSCN0|O5&_-H{ikrND6UP-r`hCVFcQe-CN?>s&*S+vr&9as`OPbI0a%6s$zrUy`HzBb5aJi"
    "Y?k9qlAF-j0#jITqZpHX;P;Pi5%YC5{~6P2Px{+&5Yd)rJf+KMVQxQ9*t@KjQFj`4WLHInw``Hb69~ef;}5o}J(dbohqElpJSPe!hs~|+ZUR-x"
    "22&7ehC;h;QMdhwBKj(joKb6;OpkWV7KAUnfB>NcUL8c%Ywu`}p$t!N$s5YB@By0v&rrr=zJ$(wG8ZakuTUV6a4ISsJjI)hDC$V60gF)x4a3QC"
    "6A&J$Y6KQ_y(U{_GIbf@qNDP*9x$ZzoOrDREn0R`;0BtFwYBl_s1f4+@~~HW-kGds>LT*66Cf#R3LpWOZu<Ewp4q$UdTvH$v)W*eAhfoeKy`Xk"
    "d-1C*o;a2$lC^EB-j}*eos)v(nMMK8F2WQlN104Al9b))tt~`8RPi-F?kC-v%!Vv%#zMx{k0LHjM^m^RhivkQ_GF;xAmjex-_U{-JXj;H_YYp-"
    "aGR7Cdb&YG%YpJFHo;gIx88au+|BaZCc{9p9H5CJfscS145d=kBg@jye+q8f@I%AyW1pZcY9mBsyAa18y0F;>vAIcSJZDK^6bV!ni+S?;E9D&M"
    "8CjZ<>2=i2oDCY1!k0uZfmfX|>N}To*0MoEnM@wT#!5t(6ys<FnKlInq*=0U&(l*-H#C=+7?mxU&BmHoqK-yACfQ`UP;kus#5(2yQh3FD-u7-{"
    "EHDakDipbCcl6{OlSY#W{t_X0z;ztQo~P0#00ZT8^K84L;(>vg8&Y($zY;wfOV1-mu(G`D8O350>E=TQSJ`cOxLVBLfWes=hlv|eY?1^w8cxQ_"
    "@&rUC2r*Vd2%gOs!vv|z^3053)Y%zou(Q6+u{ci??#<Z81M$+0n}S%8OoH$0JhM+F(|no3VUMT1PAFo8s91P}*69~l)lFG={?}Hl`l9tosnNBB"
    "EujY_ZG10@gyF^W26cLS-H*^X)P~Wq9GsgA!!#R_!(&>~aakTczZyVVA>A9;rb?}3K7^snmiF-Q{Wi@G>WUV*_B8T>dM>7-Ygn1A=K4sWxuI7)"
    "8otJkbIx*%jHDjOpy&I>xwsT2*dZoNvk`P-SwYf+!qk13;=tI<k$*<hcM^!!cUY3(BH}5HQOKD>^9>FPwUgH`8b%iNc|Mm!{s{dTMlaN~pWWbm"
    "-Y`(WXmiQ2Gev4uxo25A78g~FNt2`a@FxzDGBaGAL~m&Kw=%MvbcQE9^;BQ%4>ipCI(`2&ypBObm}xpLJ<M=L&-N+O?&`=Pg0j{XB6x{jo<UF8"
    "0q)YGd88JnFVcVup6I>~Hgv}k7kT$HSYc2`#vD8xCBwGO?K+f-6v6X#g5D4**-@o|iI58Kylbhf-1oFfx&r=YQ*W%|F1a*V5A4ZFRC(yaCo}6S"
    "m7=sV2+K`@YMKVZ622_u-fqeb#<{(SB9H5RsgSP>>eXNw9O%%*-mGKWN4SF`{BWCfKI9AO(WM%c?x1(Q(|V=I%eD2i<-UGJCL-P12p=4?+_zR6"
    "8@-E|G}YXo9G_~2X+&isj!}_nH{0N0*F$hqErM0_JOeTzJI_I%&>HDbMS{+$fWgGXgwSKI6O%{^FntE0<t~&w;fj|AjF4t<XVzB9_47kzCZo|p"
    "l20C$%eE4hJ(~Q;5l_{}tw4BU>fF6Z?y46PPZ>a&Lh5CTo4Su^aWG{njNQ?Db8Bdg15L%Cj02A@(VaZ$+Sw#l<$0&GnS6R51Rv}=?=P9XUe362"
    "8F$atu>qb?_d16sJWmHHa2a>-s4B>Y=&6`GS+GQyikcPmbcE;)=wit58y2sbnVC@<Vn`zKQ-j9u;!EqS)7b?;%gSx=Zn@_kKE+l`$L487r8_kh"
    ">R1w0+oOS1BR5lA(4$u=`6a$N?UA>K)jVqa5Z+&3=RAt7=OW@u87Xa6E)z={wEKE!qx?Xo79!cx)rvmQvMj?`UF9<>(sPcVuMQ5PqfUa7%jNp&"
    "UJ2w-^K+g_4bI-F5$Y};rj-<|3=(Ph8$M9fFPaf*gOt5e)e6t+*7*zCoayO_;Ngd(^cK@zrexLg+P%$Zl)s=35YWFwK`k;Bl5Csfa0hA@z;ZXO"
    "fcL91gpiU_+3hU1k5EJ9qV5Jv_d}tomsQvx$Vgmk=I$fBs|TFg;HR4&p!g<Qhj-uWZAcVliEig)70p+zR)0VsCJb9BHVsLMOxt!$9s6gH{_0Y="
    "q018$1;#v*wl=iL);MM-L+pW^X(LR7RkByO2}W7hJ7}@P^T<Yx5*gbp)2m^?5eHIAQ50<>@Q-x<2ai5|Ed?1k3q)6-$)vx5cR=|<?+a~1HY@wM"
    "ZyEy|)GZHf7xkvi9{w=Bp&rNG;t%>VT0B%Ps4=<~+^@dcUoe4&TU%{(Venm4qJ>-B)dB{GIQ1FNnTF}4n{Gz^Dx%W~&>dLoVs#iK7s28n2#K{F"
    "`ld!*+5exi_x`f%IL-v~y64MRbyqvIg=?bG0B9P3NJ0dSXhaecNs;0XH8PyTBR3kY{Os)1ng3&coH@Ja>{)Z>=!cPJN5j#sNLf<!07wGpZnQ67"
    "&s~!l8zwVv-dEMs*`m}a^WJ^;W=2MQ5%ERDTtxkH&>2Rv@IdIe&`}E&U4&}tKO1Yc@~#;2B-t6cbo-Cw!rR*<JSZk+C_T?A_5;y*j5s4io!<8M"
    "Cx-mu`#=<uoc20m4Z$TGA5M92VqbLepVKH_-UW*=V`4etHq2eSBIbkCInV4oew<|Xx#!sSY)eqOM8kj^*p1^eXEK^?j2<0Bs6AI$#K)1UqaBcv"
    "h*K6jbr{&8TtJ@IRRnfyZw-4YmsKU4WN1=0o!rP6r<Rr7C?i_6C|`cLGO)7HUCJsN`x{ZNLw#>2N&ez5A`9ZKUAyLx7Yh?A*v-v_g|ebF2?wQ("
    ">F4OAqpF;WqSw~Lacn&rsa9uKy;#xlJ$aHr*IX-#6G=}lSkmKlR9;&NTUoksPGH^T*!TF2Zp`CUA-Z!0eJ}NK_}z1C$+Ip<!XWrsOjvhx_V2gJ"
    "-ju}GLtS0uK5?>gR#X74X|%VuCoylJ4j}vcYFO|t3a41N+i_x}dbB!wCbFGZEYBLhd4KC8G#i^DrnRKA)|e8u=XudnuHWM+j9h>Zx?Eh`*`r77"
    "Pe_^y&I08b<$<7}4{5hcPBGfmoAT|qb&|Q$#ix<?Oz`E>y3(iVUP(@(=z-uN9y`yF->P74JlE0s)mFRhJA<1eQ}fMM2}czF)fyvVzYOY((2_QR"
    "!RkgI_`o>ghiPqEOocz1tcCZIR_MKPWHEYU+ljV3-+#U<#@Ouc^2pudhxEE3Ti$N>-hEbMd_c3UEviC@W6lP*TGY0x3zMiMZLoldTH<}X`zZxr"
    "b0gJ~_GIAxT&O7a?SvJLR*|Ew(K2IO`o~@LOen!=+^~v9*p}Qx0=G6*gULjK7qg2s;*Uph+1i$n4|%+Kftt0Q2BWg=w?86Z29?NEbj>3Rv|~gX"
    "KFeT`j0E0Ro;!%sH*uQgIYkVsD#~OQE!}r)6<Fe)><4dJzS?j+)_S-_E(X;&C*PTf%65&wKspy6>zzR7T2KN3x3v=|TCJ!*H>Nb>E<#k!L`6(6"
    "N}vVY_Ut(+v$|q4J47XGwd&e7fLugYyaHp`)^XRzEG2mB5<Bbb(Rx|FqYxR*q*fi|$tov(sdUZLZTLCXe;{!G<ca<PdrV2tP!Z4atG6j=A@l`i"
    "9ncO+f|A|r(6#JeN0dX!YSZ>-u9{9$>0*f&{s#mf(vfX<H;y}<%<A)$T*Qys1P8wFx7%ONSe>V9QolphaVsko!oCt@Ml(Q*RwG*_RbhI49-(U#"
    "$@onMQG91(>G0*S?2S8j+%fD}ld-xkRI!~u$J?NcPo!QS(c7kY{7|Ua#+iM~9UGErA{YnoBS!grv4mhn8$IUsMBp&X<g{YyGtG~sa2t*P9#3TG"
    "Ili-d<x0Wkx1i7m)xE_u)||2)MXQcRZG7p%2+wmu63KP<Xu=Yr^ip#6iIR>PJ!coqr;1WkUN5{*`14^RHh)!RY~2=DJ>%-NTCrUbc7D0O;pNU%"
    "-wj&CnOvfF&j>IlzTKKJ2M4X5;Z9LB-*kAqv#6;Bk(mQx(+&neE|ekyhAUd#r{p>7RT9Hjqow)4%RaNTlqB0+z{L&#ieK`q_3?i9cbAW4S+mH("
    "K#SEyT%7m_;uY#_5%WQ4#U$gG-kA#1h;((@#V5!6=w@_YBW5mlzC!+|$PejlnhhnqMTt+n^pf$Of(gg~D5=@fl7KH1p?ml8f|pr_DI4pCN+Y0T"
    "CrMYh{?%4Sp;;nPSv-H9xFy!MYu)ck#FbL?@rq4(8s$(Ut$uDm*NzLXON(xwvU5d*4;MuTjFsNE)H@Gzb2NWbJ^SqUZCA8@e`4!D5%^l6FrIVl"
    "jTc0@)Mao^Ct`|$f<cBZBDv!Pe|44}5ZPeBOnok4Gc;)=RjaF`H#j#S4L0dAuix4?G9-fiB8kG#tZ!!(7opP`?Du*nPu|-R8G&6ov8Xvm<8eSr"
    "HkN+D&I@YW$^^j<ANt~usHPA(`hQk$uc4FMZ8JFoViBlpIO?@kYiFk*WA`Ap?dNGvhd^HHZSkT<Vge}Jx71)t@3QG~)1Eyky4{0rOzYY0c1c4|"
    "3Y$<`jh}gj3JoURQy-@c=(wPuQ4)(=R7eJO*fx-u6Smm{pkj^vj&E{t;~sG;I@OF@Y<5W1v|4wE0z0(u&`iZIj8^l_wp6WHiUs#Sdg>V|lcInh"
    "XH{6Bnco7v-Z7oahZK`qtLH`7BY*E;<bZ04CU@d;8XjYxNEe0oPXq@N$ifBMi3F#TE)}ZJ3y@e|w(1{cgQj^~`C&$8?Baxe1E_9ZMiK$sf8c(*"
    "y1GhEF$%3niE0t!>)3h?53&rM!;5HS&kd$zyl8F+MKa@_oH!8woVArB9`fmD;z7ocku*5{oMm!2Q#f&HK)e$%(oekSJsjb@Hc~#4P(Bdf)!v6V"
    "lyO3>u_$K>8CkE04pE<EifjtX<#ZaLKt4B#qh)3>x~Qe+DoUZY^Dh&ovQ)t^1JYi1r|3i7@t}2EyefbFmen#+0JgsVwr^T1w2SE*bf73cxK~VI"
    "PR;ewm|#c6`Zk6(ZQQT_x^&&$p`<}wRc52V2it@%(^T)!zrA*qWnJd);R#OJ;0eS}T|}Ip_2VD^_^lBK#!1^ul<x0QIUYGq1m&j0A?@^}7<ulz"
    "3rgED?Y5+ivQP)?m`ouLKuWt!(Mj+jbMBYPM6Yx4MTFO9!Rnn8(Ibz9q}F!3?Y}3bD=kU63}U#`2InB7Q7jy@LAI?8+=Pg-h}6{C(D84JC;ATJ"
    "1buHrZYwF&A)cjNU^0b^L|X{_dEyCo##tuF?;&auc}vx|T<Jwbt$nGP0vTLFe&3@zrIDVfd8YVl6dU|s+^079@A{+9eXg<-Fv!K?)ugFh59Cl9"
    "b02SP`{qqS{F+XU6sMvg(glA{_N&)h+@9D{`Aoujba$2bQ%seKT%7d4jW1F@l>l;@y|$Mn-yRMf2Qg+J9oLf<9S<m_Nz6<Mjf(e+x`Xw!tm}w*"
    "%NAFc%mQEc@*m&{OVSi#7p)_$eJ7U4Q$gXKt<0DXEaF|`63}f_IXWHD)VJO4e9)+E-1fd7_hj>VQ38WS+~}-gT3N(laIFin(9;+XepC?$(`028"
    "Xtv0onSz5^A~}A^gd-Jv(@v5-go}9bF1jz<4@m!ZSA#@GM5tC(^!xF2I3&F&v21+iAMT7MVIoLV@NjMpH4mPh)XombyVMr)fzYRkiAIDxFi}R4"
    "5s#fnwiCzyQQx;Yk}S57V@PlTyWRPv$ZIr~KZ&N@*`?bv$&@md`}>x)cKSfs*0DN@4$Wb)PLR(4K)XwamDB{y!^JH;1CNR^MC;T^sOOW2D8<gz"
    "YeWo8xL`KV$G8eZ$m8^pb7<0u6|D}UgM+%wN(473L60hPH?LNDR$#AOK|Q7Q!UC|Ym*xI`tJQAVTiiOx>)z~w<>`1I)S`V$6ZtVth~k+Mkwn_*"
    "qK|+_{ZIdti?EGthlTKZ#F|m^w8h*YrcrX%9@SkJP!`DYbru^rY{aNV!4F?>JcaM<TOtMt=Q*f{D~ULSzBgLKO3oaCCzoxxr+0S7wp|mtwo!Wa"
    "tlw1hi1DV;EBnsgXarI_#b>LZp}d@+$V6v#RjFoun{M1HyBEpiJRh6)zp}?{EN;B5b(SQgw9vbH@x^|9r|849S>D^40wG|Dy2n;O{_!(sI1@0f"
    "J9wlvo=$|u5K;^$qD@guvJo07!P?}iBuQJHIWwj%q=Vbj`}a|FQS-%F6epDP#QligzIV??eZ*qm3OmfAJd6<XWLevv!JyMMRipW6L6Jb>QlkHn"
    "vvNWgFG;k`3-i1+vX2p3r@1-KA*5+01-|5mnbMdhfq|OswOS*sCpr29>nB_M`P(Bg_G)KmN1A*xcpF~1;&p+_IcIO}%v-F%x3|F#=Adqz(H08A"
    "IYNa#Zaw?qGQ)(fFwA}7wNjf=bbBfkPzNowZpr}%|MSv{_tSYiF)|H`az4iT6jV|XllIu8^dgkO6{2|*`9vYc9BRtm+~Yn$ah;3fj~mX!<fuz1"
    "w~g&_df;GG#?m2-B1Z(2NtM@y2HG~4s;auB5)+`H9ia0}61pgpQFQGZVt!pG)W{HA>ric6FHOgi(kGM`QLXH>-~iL|+46vV9{$wVUK_F=79S2#"
    "C$4MdIRv*hSxl%sg*krwpt3?a<;LS?du%yVJ9k8P#!NDOEMEG<Np|p3j9`FDs_M)>NOfkj0UQI%6fsr065(TZwe%*_B|1)&ZL}Gv7D#c)K~dV}"
    "s^;d#V~XQWRXQ6F?L~|=xqqTMe`c;uu1fi){r;Wogna5VdiBnP5ToV}W*Xg}AKl!??X{=rZyTQBc2p)wXWq7YBK-AgmKDXVTWnmIBd|x<A9qdI"
    "Ex5(;)Cn}qFW`Akk~j`55Wb?+t~WIQWu7WSR#fX8<>uNhXBzvokD$Pk`xqQwpKg&&%ZckYM};k5Pl?QtM1#p$o~-wj&{9&;0v=GKA=;PXG9Yug"
    "8?W^#ilbbBq(f1`&Y|`JlEgf@Fi#isYKMu=S|5r{<6ctsEhdbv?pxe3vHMW4My1m}K|C2HZA%(gG9#Qqpu;dc4!aUfVqn%Kvr7_tpH_n|f@|K("
    ")nH*z+J=76=~61|Yv#sn*@c1_ezKhoZ)B>D<xvRK-Tl6AN{pTiYRkCqaXVs^!ZN9a9fRT;MX2_MciKwm(D;146MUepU8PJfzPf*3Nnt?Vis#PC"
    "6c7r+u9sF7yiSxba&QH*srGp9fF6I3yKTB^uIcn=(xs)JQXkO`MQQxrwmFOBE8A?noo~#>C!wMt9#J$xOxz|KWjSExEQcD5$vZzTxRf<1<8jgh"
    "i=5+}DmL)D3QgQuyrVa-OG44PG#tq^;Hu-CR^NAAE#`kut6jBckpR8<fXU)2ZvP@VB?kvPJM7+YTP(0$fUNu8@2|Am%l$spRiLhq`H;}aE{Y$!"
    ">b`|;7vC(o<2cL4;=A%%oC0|CQN}F7l#VR8fF+86aXo;0p1j6h-GPrQbUIxdK2i^ympGwv{gsuKR5Hi9E(~@Q1mXqkSR77KR5~~@C9Jl{ui~dK"
    "OUh8_=8Up<K%v^q(JiwqNEVTgu!^{`)uU1pirj4;1V=AbefvVhjj0rOOs&sRmN9L{U{TBu3A5vpOtmXUr8uYEBuzBblIdUk?0d?R3ma9RuYR-D"
    "p4G?~XmP3jf}&XD$Re!iaGX<AM=V+?VnVqHMB&sfqOi#=VVXp3(=K=Gszj8AH{KR%gJxGhs{zph#c&8b=Or7|s_NLBZPAuQqnsM_DSIudD*@?T"
    "HW)bM5fJfGG*11fT2ygWD{92fK)LL){5~F`zx*3b6GUA#Cf-tq__`T4zC4t$qZ=Bbbd08~{Uo<#C64TY&29OhrK0@5P5qz(NJO5th4{FL!f@_s"
    "?k3dA)FNICmxdmes~$Ql$ESJT>l4EpOa%_94oK;t03e>Gyu`}-x(zUi$JOaE!cFN;iUKdMR#xg3Di3^emFuMdHje)aqe@>XB7U>mkJh|$9hvTO"
    "*@SVA_V~-kFH@#0BJ~+f=U;rWPP!9J?{r+JGCa$z?H9N!4$nZH4w)AfOT1iWh_K6N6%Rmesh_)ehE498FYN8H>>n`9KXvMqHEu<vsRU&01a3pm"
    "wqcN2q676PtAxb0d>j&#zrt+@_-J$qyK_7$9UBv{a04ft3`A^1BhcQKc;1V$&NW6+&H4(9PM&-2IsM?l+}x0;qrkH4iFh`H3$o1AdJ26S1Y^dJ"
    "S*4fK{p42iTdgFycJ11MwMaKc4unbIuDxXAcYRURm5+up3Pr1rQXfCPbx%<hp>m18tYtwd2Q=LS$FVkzkUN@3pnPT3rBr~eaOi#eJ4WmtRis6v"
    "a3vjigAeEfBi$4s<8{(4qWkd&`~xS$e#9So-H|_0p{J1`^V~RQ0B&RdTnENbXhV1+=H=<)Jpf`iOUFfU&kTczrLI-82M~}j(n?sqvlTw5#@sHa"
    "Qy@lsPBC20UE&M&`EIT|<=pP7>Ez^Y)Q|Y>gKlhGrj-glREsCx*%4-)ZW}N1-}m?S>X`iLWdvi9YC#)PDp5hTwpvx2Z<F@X701GoY*Y|W>Oku;"
    "u5Ro&AB2K`7B(myEGoKHz3as|PC7En!<n^&rJC07I7|pFP-qIFvkb_ae`IHm#$M4q7c^U@rM5Umsc+de+8sI@H!MRP_cLmm02k`tHdB$W)QU@M"
    "RRY-2`9exT;lYE`r^uS0KTk2b?Y@VQtLLAIxUpyFZpXkssBaKP=&atk)9o&y=Wf10X2Vw1Wu*;grHNm_Sfetf+~_bj{+tn3R`G!=B~~{ps*%}2"
    "%l!IyvQMge%6?ixB#`|PFi41{npbdfnofPJi^;!ag4h`3+{*zHpm3s#1$J^f?F~GrHCYsb>S=*1UOMo$U`VIXM{SA?2s}KF_}ZU_Lv)PVkfb(9"
    "nQ*u}P1|T!=|DcPx2^Tt6EOFNRM<|+x?uWD0giH-xT+4|Tz7#|wn;@db+myRk`9?*WF3Rp@}p=cTaOP0=tt}=s1xWq8{c0creR`6CWBg(#U_ry"
    "MdHFM-y84k1xl|hQ#m~?ZpatM2wFN+aEZu@l{&leM9EvDWn|)VrILI1+U+zkIj7F2(I(|2u3ie_IvJl_VtTI6lLVBEv9bj+FHp4hMv*q8AYx`U"
    "v^>3wDk#WC6Isl~>qU<B3m@1#aLupipX)blF{R5@&_kEZ$4cUINL&Pb^Qgxa!I~RsMaoXqSXY-RfG`rp(W*|X7d<=Li4jFmJSw5a_`RO{sY;U3"
    "9v3??@rGzB#2axrvbX4;zxf+^0yzayj|%*(fp#^{`d*%+VbUBhkRDIu4aTH_O+~pGLsQo6vQ8%G$Z}rLO@6D{w>NIwupHbN^-mOw+b-6tG!f8Z"
    ")0=!a7LR!!VGW7`CkyjDjwN}V2V?YjG+pJWkCXfNK_a4fc%nsS17wt8q8+NF3SjxdKwWdCcWKJ2L*SLNl!CV^wH-5m2!JDR1Yy3bBI-7G=}eas"
    "dDQe34^zaThH5ciyUu|Gnhc1?Vg4j{Yo&v6VY%Bd{;o#BwU||us~7uiJsM{!IP8<L69Ok`HmdDt9ZAZI=@a|na0cDyMfdbc6`%$>cTqgMN1mXQ"
    "T$ZQ=C@(3o6PU&_M~0)p{UDvkEq*14UQo;NoNJvCy1KOZ{G-~~;)xv{Cxk=nV-7On^WjJDP%a?r)xhLE@THHE4S7Z_o|?aK0ey(H1y4`O>GWLL"
    "*oME|X+xo1IUNa^Zkb-N{>(dKo0pWZ6nV~@W`vJLW`T09Ewd1LOQy0tphy=fbxIa}WB1KYKIO2^_V#uiA=G-lj3{ckiRdZqFwdHzH$Og5ds};?"
    "uxY4(4AYXa&KEDzY7^}v9kgX+J9rMo-q2?}mF{=w4O{!RZ5J0)L2~REgQ2w(`8YbJ;L+zu!~2v2M?p<219?*A)yOkkbFxb{eesv!x6iG7uOKoJ"
    "4e}d{+zgrM5LM_TP4WjNW&0*M=qp!@7Qls;4T!{4Eo~DIrbC?@)EwFjJeyCfmM^mq_D@>1P8a1<5Oq2eysP!|@7MkhGJP=&bh8AS_HA@OJ7CLu"
    "zHn`ck)uS%m^<zK!OD@vCRR(rv+w?cDeY{xdmE4T-4Wz<5-3aC){&qM{*EGpy-V#G<vzC2`FBLAmtJ~lY-D;?*(i{}i|8xKkT>dYM-vHi^0Rd6"
    "_Hp?w+#!eB(TmfGI-?$2B!)cG!U2wT&lJ5BJ)<m6yEfp;pKyz7ol>|`lp&8I)|wrHO4UG%^c0Acw#tToU-wH@>T=S7t5-d-T=_9koO`gTI@0oE"
    "VSJSpC$9JRd$ITs_|f~Swi!hGj(pq%y+;agD3?pY=lJ0d_a`>79(AsxUNe+=CXcYH{)*55)rHTcx^5tt=WA;zm#~;)Cwv=U{I|!3@&QTpcx)dV"
    "!DxRqRVR$u+6m~??QZvwS1ew)B~BG3>F-4!O#Jl3?<&`=#-tF})~IaK)&E6luQwbHcW-gkRczBrwADS<OT%GS!Rr*bTvR9Dhvp>;Sca)9)+$S;"
    "MB(e7qB+m1&F!Cz)at6U?c*GiVvi>Fp*SJZl3GX8Lur*u^^BEPt8I_Wiy;rSaJ?Yj7M@Yr?25;5@uW-jn`^u1zq>s(^#PpLoZ;)&uj5-rOf*(S"
    "khX4cTHk-U^CTjptNgV4`}>82=s8Nu4*=P*vlBl#0;J!NkevHf){2c}7Q6i?3$DQ_sJz(H683x>E$xaVm5>!_$%>#yq50VShg+?wQPtwR^XH!9"
    "xad#~3j;5-MF+M~fAdfU^e?uzV`)v2rowlz{T&bswuQ}MnCe3Y_|&QFGVN!Ej<B}j2*mdkp2f$&%iOx9iGOK*TS7juPkqws@i*Myd3-}c1>AI^"
    "s{4ac;<4>Vs1xR(d-#7)yr`t%?u0eaDcbQVm~(J%geKtree{-4I;(oz1mdE0+YvG$Nn)wG?e%)-qQ|Ff28&1?ZK}`HQJ&A?y{Bm_BL-rRf_4M_"
    "yLh-G!g1f2-1FR}0t}JuVnh^%`b5O&-q7P`y{PZesQ@oDVeEqmbfY+$o`NfDdh73RSV=?aoVQ)CclJqpf8--|cYC7X8aJh^w?@ZuZA39l+PzF-"
    "NR%o^N39x-;+&60mXo(c88_7`1h={<&a{Tmi?rTXFVXi)^Y|H?o0OTr9kZlAcEBf-yLM`$g}bQ*Mi!JB>R{A~&wlvvr!&c^_L(GLy7Zan&QVv8"
    "`Ju(IHe@Xxaz1#=rv0Ve*LXZKWt14H>_By%FdnUvHIa8X7>)^iPw+wui%KNEP$o*ztStC2{Y17_+Ol~--?51mR9X5Yda+TWWC_#O3y)MVyhF^>"
    "?!TaZaXdPei3#28B`wyuOJZ6SrYv(UmE7k(Qup4B*A}E!tW!7aU$*Ln8bvA89e3^Ar!4a<LbO?BnxYn7n9IyHDm$h*ynKbL&%6HimS$fub97!B"
    "`Er^mchTeps{3lIrKO@EMDyZ1`tLLZ!4aXd`;f#Eyr)xLjMp{MG`8rW4!(*gMXJxanL?Zqfg>(z3vYsQKiNTIYo*jKKHVqVfWU!L7`KT4LLY{L"
    "hTEm<AhJ`_eRRH{QG-Du)_o%>OO91q!_+RzPA^Hmq4qdXDw}%#yd7eq(PHKY91H^(4B7+d2U?#|%F!cVu*r3EC?UzKOaj!GLA_wrf1as1HMA%)"
    "hI3?pC}5s+DDX@Dc5|q{@|F4XbI;Bs+*ULF=G>qs%~BSL_I7@c?jQBkWHNt3#b@z@xt|o8d3-(k)g9f}sFC#P({?#-h(^3~Cr3SoqL{J4FQf5z"
    "OED624YU;Zn6-QeUNVVJBJ%9C5|N?_)707AJ|Go)V5j8fgnt*Px9;3x<&0XND!|i5MR~g&(;^-}UW~#jPS=4u;qAOr61*%*J4*z;TU0j|QV>L%"
    "T1J<r(B0Z9Y&C-Pu(VOrG~x8<Hl(;8+uP_Pq(nC$Q7zF&8V-TV@V@wq@2}23kXjaf%N&4B3AE881PS7IIY-)Rb-P_TP5d$MeeXn>IVw9foY<De"
    "0;28hotY6IoH%X?J3@?xl*JpKv&4GxrI+O4+Vh-fW?N^tA4p2g9yHWR49n5vd`f?9Ed*Wo*B-MQ=jM8YY)txLKustq4u{V?&(P3@2e=#x9CaSu"
    "__CbZnIm}NvfMrCIxk6}f+=J8(~IvR(-L<rtT^BvMPNIpQF?)06++TP*;^k|;<aFh$PE^n2P(><qm<YD3YTr<gqiOG&u{~c4&CypQ>RwA-JY+x"
    "4afX^cguPudD!g1<_xF`1QpTUJ$Cd>SfX{zwg@d<fw@g4bCYr5aF@HClXgf0v-8wkOPyl8N|bg!A-ne_RZe^NCZeCh7TcV=_;_xscgK}>ke6y*"
    "+DwmXA9v7fJeIuTT*4}4>6o%{N{3}xV=_#fSc<BZuzR_CoHRwFHSAE+Qe23h?-R_b($5B9<HpQCFt#j-%(pSS=x*~j(t+kqW{cfZ!K&kNe?CY("
    "r`BkrPulHEsDq{;Q2QB|``8zUDM)ZU!Ed2>&4*sDsFS8~=zb~__BO;qOO&PEZrgk$)LhI#rl=b@ahuR~Q;@qGulxStDRGnH>dJd0LXCi_bo*V{"
    "L>A3*oH)VTC)izcbf~FvC5dg}Ivh}Q0@waj%I?f?Nbx?7JiRYop3sebbPjFdm3OP>ZTQT!!;Rx%0WjMWe5($wlO|0?W1)m7TW+B1{@`%R#Rx|+"
    "r^XQv@=`=T9mUPq%*u-Gv}QwLBS{t|vfRp-?L<+`g(fG&bgiB_6BN{g<qq1m9L|6)kfIv&T<eR)s@i4u5a4zd3GUt7TcCamH#ma0y%SSQduVkm"
    "xsGnO5TCG(Z!k%I2CeCC*P!o26fb$kckNQPh`=djO||QY!W*yiE<Km66rjr$TxWp*wmLkhlK4+6D{sE}mO6ia-E$ct+qOh1$i4O1*&!|)8mb*T"
    "LnD>8a%5zF>b=VgF>|^%xj8XM*)<hv;2rOix7Sl=?xQuKEgf{6kVd|bC#^O0BQ0V|cHN$$Kmt2-Wh8h@>VE85M!*;KQ@s_>&wJ_*E$jUJpW|!x"
    "s=00wC623rPKr!i`O9xPXND;j!jq3w&Mex5%fc$@0)&Pj!#hYvm1cFM^)t`V%(Qpo|9|MQ6DQMjZS~_I`H*sNZ#a|Y=2S5inOaib0q6XMCU_53"
    "dK49tn2;tNd&IPRRH+-(;k>MVN_|*mTM~mWw1;j|kV0v`kn0B&#f_9SAyPpn4RRY42R~#c1n1Kus&l&GY{OFP{CQfB^Xk$iimXfB`LoZ81mvvr"
    "WWDgO&L6T$hPvn_XvB6@oAVWJ&Sg~*8{*A7yx4>$l%q8=*U*}=78O?8YTwd^5<3a4eiZcw>~2g8uADYOr8(X{$}DF~_iN6H*PW=*7Z$D2LiiJT"
    "_0i^vE{+~@HT0ZY0OQG9uqwbf-K8)!syy@K1Ki2a@!b>C>ODCF5oxI~;=us;u)}?B)G$)!+bP&!nhbyAB%WHO>4oZl;R0B*w0`18_f*lLa*Fxs"
    "qM2VLcX6`)nA$%6sV5Q4p-)`=U|)Y~s6I;#5Pt1IT~Sfd2G>aMEZxb=PvJ*?7L6<3LS;0!Hc1|l8b|nPwY=ZDN@Jf?D_zKU@Wax#*;V}zmCUQE"
    "sJUJ-O>>}QGB799u=6Od^LMEynIA&&fr`!Fv8S(6F#xUF4#$UY@_1~kebAL0yJV+}DN@&0cv9U1=BSMY#AtP6?Tq-~b81gSt7|H{*s+Q3sK3Rn"
    "Ixb@cm}2_ZaFHDGGd!2BoO_@)Ui>X(o>KeN36dO<*uj^!h!tF^9zXLwps96V#f3{?fe&?Q2PtK0nwez|_E#f9^NHHOfo{ckWZ^}5puYGs+!$I2"
    "Of2ygKht;NTMNp(lgRQYbeaC_Uw%%CmDh~AyYS0UZTtsycBp0Y)YMEJ0yv?nJ{7L;diB3aj9z>y8ZJ0IOFi&Qd}panfLX2FxDyEpaDz&kh1>o*"
    "?nXvWu+Vv3shbflC;Sc*YpICp6gy?hsxLjKM+rK{4>U2|&~rTrenjml;S;bS1qP#L557i>z1H!{6=<4jlRH6E^YY9USc=!bBwO1`T{7l3)XA#a"
    "f{k-DyKLjpjl5fKt7q&uT{_QywaI5z&7mlx|MTrqRh^2v6B;#rAnYn`n&>|LmYi#+P-SW!b#>gvlgB0exF!=trC+MZ>8@~H^Nrk`d2zgs_xoRa"
    "e>(p*KAVoFDxS)CMLnsxVV~Lf(T0rjG)sN*Uw;Th0^7tD`53dnr@yrb>XBYyV>0Sn)g~F|>tM#`6Wek}!5EQX;Tibmkqs1scRxKeYAd<BNQ33a"
    "to79jlb+a6v?!=ODJ8gw)-YBpk-8f_J*k^Q;i~04nk=J`1wPxj02|(Ur!)$~J;i1H3@WYoS(qpA@E&@q_bJF;!oTc5RlY*5HLl9WzhZheFc#?j"
    "BmVbO^E}CM2hb!&QxV4^e~yyDUq-vqO8%2MO)dBcF5EG{TN&H8A^8zk&T6)g%WXiIH0>;G=8tzPp7@=gyk5<r<Fc$;=3BX>GPOA=ZAoDleTI&$"
    "QTS4cU}PQDe5uYI>nZqQXZ7o2*s;9#g38Mkky{u@wkRz(;^~CyLi!lMyKymiP)=*(%*ONa3940x3>JagaQ#3%TZ-36v>j5(6GJV_=}<#<(pBn|"
    "d;c|~G^v3N^|69=M|498Gaf3+JDk*uaGnX^oqmxg7n~<bgD&--TwcS^Z;v-#N8|k;BraRMi{9Ha8>-|S&F$KQkdD6xG@Qbyx6PDXTYTQVXVj-<"
    "CQR9qQN_wU$Z5<Ryi2t<K6FK8U)P{lj;n5`z4!VmYt<LN*&~(0pd+E6-EE%P$NI1Pdk&JNJ|4>RKZfe<eyYZt`n=06r`KpmIBei|RN>y!lQQ0l"
    "Ta|j<PG)~q=@t+5tWeqg4w|VCGsoqL=V+RMxk%%^&hk*Wy9Fs=lx^a>5Waj9)MAVI68fj8OFJ=tX?7qJzNA;cS+tPvvPXS8mFCKLp1*?nY~JK1"
    "pQ8a!k1Rr|^U?kBWHnJ=i_Ns6u-^gNf)d_Rzix+WQ4e=$;aZP0NW_zBaR)_yuz+_(>W|7yjOEeA$B1)un|SC<pD;2~z^G@HdJ!J5LffVhQNKqy"
    "wiTd1R$5nIQ;X@TKZuEZ0hys9^h)KoA{Lhw2Vctj%DhaSoL^PTLuKpN(Z7CPal`x_^>^t1UT567p<rQ-PsTsMJad$o+AVf;lTZq2^*wcN;XK*M"
    "Gtpn;b@9P&;$E*vL$eLAgM2CBPci0A8bkGj&a+E@W)o_cgrYi!CQI!XY=&AJ8#0~^s#xOI)fk5T40g?eLEAdbM*0SgIoP#vS_&@TSLz?pi$4Xo"
    "@bljPV}n4MGjr)B^BOhXEw4prv7S(?`n;4k+*;-`w}i3@Aj*!aOqb|5miSs4?%OYlKF=E>as5v*0U>qpo@k)A5jUYsJii5>zj^wTaHUH(u?U^("
    "utXi#@up9xg}Gn+%6$JbK%=nWr%(%ToOy~V7DTS=Y~Xj3@&MOnZKN*z;M=PFZz_+~`s?4`pS(#9`vG;RSL^@7V@m%vF5k%?{<l+iIf%MOt!GDX"
    "6^6h`mj;|ssxL;@`!8NYxAh~`)x0$O>OWs2wf~_vc>o19%AWoZZ+Z+B{N~A&`uA_HX4Bkk(=M80BqC@4QAi)Gu+Ppds#-hL{qq>a=*U)UD%x0_"
    "Y?Uwnn#Eg{>0O$mfbKtJQ{gaL{`MzTr%kQFr0*x2EyaUdjXpL3Y9pa(!Tt-Lka(oiwuV?wiPuGaeDNW>TDzH^yLeVEewOFSnS68%edZskyY#m="
    "%$O%d{_?rAWTyXu(82|pErym1HmP+LkK)FU8OgLq(zTW7p|O4-VUNF67p7apcHY>icq$VeluJ~0q4!C}FFlDMe_;zm&HtaR$CP^QAC6UAH@vY0"
    "OD7bOjN9bP$|R}kGuPSho2zXCxnH3k(lQeBJ7nI?v5&p-eyY(aWd_B6DM<Vav>YSoe(YbVQGZUW7mcA?e}N*4C#kPGN#<@v=l9b+Wxj|<w!FLX"
    "l&rTJx1}gD;wEvpZ^b6J@QU$_PS~+NPM+hAk>VcnK|fw6R^Nhz>i|+H*-=JB*=7~Efof)FyvT!G2{;b<_`hGN_f_1aN%09iCPu@24RPZfZC;E>"
    "Ojp_32BYGoDYp%WY#UvOoUr*FBN1;pZ6jb`fW|=sftrz$>75i%FZ5kvqN9CX$F+R-(5GhB&>x|x-)io8;uDVkS2Ty^I4jKSL=w|Q(oR&BF;|BS"
    "Cc=sT4P2Cj!$H?YwU|EbCmt2bUJU5(_;|W=PuZ~{Xe#F5Si3N;Dtz)s>hgDKdMMF|-nL{s_L<N%pu<uusvYum&ER{|^L+G?iJguCI^j`cY(?p9"
    "U;eHC8+3uMYo9&Fqxz<J^w&2g=m=0ni}~Bn<B>L7nuBLlMv7RYr1s_WybzZcOAU*71MezGWx(HEdPcBBhMV|wLh|tL53X`(`lEOS#Acm;$Ebnc"
    "U0g5ukeXK9M}5br=m4d#`0jK(PjyI@t)y4xH%aQB{hj{BjsNT1-1))MH_%WVQ#WaH+^@YsRF2+a&I9nK|7`ky<aDr>svSfR=0RCxhP&(i9c->U"
    "5);)pRUjj`{$36D%2&6R8DOeM?C63GE|yd53Tr-cav&>mLSRkttd%Qzjd#*$8q_Ppc{4P*Mx}%5&$e;j(?!(O>wrr$olju?b0p$gcZ}Y$B$$t?"
    "Pj0-ud{Wb_Ws-;d(tA&<#p*4p^P%or(8Hrpij#JmZ8%pIB<gP80pQg$JNCQDl+iaXV+&9DPi<w#IC@ofmHCbYjD7_SkJvbvqt3PX;;jO<NJjPy"
    "%_Knl6RSIasnj=z>SuVm#RYXAzP?`20{lB3msn{uXH-GlS2^m>i8^t8T+)c~fBUQVKmAMkmMz%AMd2(8+N{m?P_-s8O+6YHdwurrKEKglytT#6"
    "WT9G2zE0kqI@ox9@>lqo(_vdZo_6qPm6z1z6O=^8rTD@1Hw;fWH%otYXLO@KKG6UBe;gkFfgi;s8XsJ;9h%7>XjGomJu&dL-j~QBpg`zDZvY>V"
    "0dT`If2{5JTR+y1IwL{VDddn-tOIzekLIB=jf*zEISod;LD;TSy8gB+3aY8H!7M=e4wcti?)fZnf`f1Goh@Jgmk!w7LMT5mP|p^0MYO&$dc}P3"
    "Srnv~;AIz*zi0=syZ<u*8A%0`+e#kL!rGn(4cw8pWnkO>@V^L%Hn^tDUaHakd@9)UJR-*_4|$@WU;QzkPtz!Q;Ek5Ssfs4Vs_6{rOx2U+lzI+="
    "9!?zn^z~nkp+QzFGoP$Sq?7e}>22oUs;{YuUv#wPaB~!ti78ludPokKMmIUXG}`^0cBtoDgVP;eHjOso{5XDmCwtAlyD_@|&xMoeZpim^fyzs;"
    "?Z(Yw?B&Wom|9}U>tBAO&XB(?;oNgjZ^{AF@E+x=?gLqjQv!zJaa2p|)gfsP`Ta$+53cBRLV@T{^i8D+L*`t6YS~I9{(-*VSv4Dl8v+UesjJzl"
    "&zC7_X_oxU!ID>s2L})RXVcbc_!Qx6KZu=ACvT*n!%%~i5H|QnY-P=PJ!Y0`iU90519u)6;rynu5?{$8^80xHNn^?v&6XKyJ4xGb9)tuh_dyIQ"
    "l}xz9%RXX%TY)>tzhKX$OiAKsqU)&xe@{c1>TKvw%N?JxBr(o_OHNd=6HMQH!Jlioxea+|*N`x5R6k1<w)s$1FCe;FqaJb0^apcXC=hHyAC2ug"
    "OP_JDR5TWhjqt1*?ikF^QC4tBQ#X_hEpi_G{Z-}0%wFN*1Havd$6}FrQjg<JwibOqNLA*Za$+-NYfiQ<fQZFe3R|&~`kYmMI@bC(z_VP%=gTE^"
    "Ue#xPHf2Q0|8bzMI7vnLe8eG%-$Q?BT*2m;suFg7+933qY{9{v+8)A3h$>aWQ)<H$uN;)iH1Ty<qK9u!(=RG5wgos9LM&`QdBJthvn69fxT<fd"
    "3X|JX=BAs&g-tL;IptZ-UDX2k-uL|_NQB`GC#)oWf9Vf{%>qAx*r>-7M~of>EvEUtv#+Y{BL0Gi?pZ4e#!bED6w+DsZRvxsXWSi+Yms!jp!v}^"
    "@d{5^>*$A<qfdm-f2#Tf&-it-hgtGpKvaSrR>o#(K<q1~$|TQ%x=5-qe+SPhf&gIn%f7-#+WP#L-Occy=pruuC{PpX?)BP6x2wRQ`{riAqwm<t"
    "l%UHT>WLDjW`8>>i+BfTc}4qd_=i-JOUd}p(jQCdhUa(Hg9w`v(aGW7us|czhbu~zO$4QUNtVS-{1g)oIU=s_Alk_H{mZ3+&N1ACo49cw6o#ka"
    "4tc;Wm5emW6NrF7^N`WDPLc<0*S_N6ops}NY2Y!#{;c@`po~oUaV~BU9hg#8W|R{*5q^jDki|u1vrWhWc<pM)i5h)@DO3`F(NnYW9A{AN38MKI"
    "M!CeX_S#I1-TsYdjgvb_z65N;9jppw7$#oGYE*LLF!Ng-k&L#0V(P}MgG{dvCd*!vkMw3lDL;Qcyu7w8T0@+m>d_N{M6AxU7U8i<>SHwyEY;89"
    "vi!QSKv_PK1$83>IN%5T@Zqt-oXB(=^G9rY*2Vjl1V1(1Ijhw}zd%hv{S#mMkTD6K2%rJ+m7UStI0J>*_4;eV*JEf^J?-B<tx@q?vIKaEWi?FP"
    "*h4=R$(5UKP{WGC0@&t>t3u@HFtRs-MjTK)M-%nOJVuR2V2T6JW?mia7~#)?Bjg(oZ32V_PNbbME`40g+xK?(p!sYKSj8#Pe_!wef;@G|vU8bh"
    "W3`T+239Gs0^yE4WB=}$lCw4NszIY+QqjJOHkz+or_eOM{ET_|+Pz?h0cIRPQ#2*pYZh_>!2*rX96F%jsOpX0&x9ND#+iXYl6dN+1=<xjrW6D%"
    "M)d|ws^oqf&OxvM(N=;ga)dJ3KRdUhV2D&rYm18>|8KL8U~2!hQGPS4(%(2rqkwg0@gf^PUmqTiYGjLakbF}Xc9a|Et<Pj_33dBZlTZ8Sm5~sh"
    "x8gqcl#Ao@Qw)`Va#c{L|J_geJA0S6l={$Fe!pcTEBy{L)2>&T$I2D_1l^+GD192D?#9CTW+<`O2$Ydj7i$;NEt7>}x%7;a%O&AQ{knne<G*&^"
    "{PIUbei46UZv8U0q(%m@7@J$*!G!&bv|78Wasx``jX9y*Du*r64nUb`gk1lxdkS(@_fHADcuCG?aJ=BBp(zV2sk$7f>ay61GAt+Y#EQDUP;=h}"
    "1BcJ7Gm3lCA(H-m-gfY97WIIxtgv|HlB;Q;SitLKlC5`0r6kq+Pu)Ble+og*8Zq*P$8~VWqDW&z8ZXJa$C4}MC#4%{Tes!eYaY8f2q04w*j1AA"
    "&h6e#7iQy~zL7p@<s4+I=-n0NGSy=eW(-uKvE>Jp2hvdEE!%|^J+HF)C{B6vxyqRt@Zn%Lf_?H;z<W;_-B5$jP|C`TWo2^t1x=SVjqnJlSNQe!"
    "K(ER;ETukZ+jAKe1f{(Fn%2BfdlHR9nhiOTJHHgx61jL0zg?>{R_T0KcBg8X8^6)I2GbUUi!y0}F}XSv5QG^U3)lJQHK*%se<TPsC?C*iU<8_w"
    "5^Bea-tJ792~<s4pLNJkdo<+K-m(eR&*$sd=BGB*)9z08{H@&^s`3-H;;F6{wihj(GD9H1`y*}!20sHd(SIe37ly*T_Fo7W?6|dmpsZtJY73}%"
    "3K4x?Ujujg{}Y$JFs{*_MT>kWHt6o^O<WS?Z65g?I}S=+9XHN$RCifblaP-N>ZnkvIldJ<*mfgQBO|cH+JrciFZ<{b81cwo05mK({p@#jqC`y_"
    "uGWz9R(E4e^E1rj=H;?vbRXAK6?kj}#@81Ck#C8cT0SW+&OM^g1>9mR%Gdine&fGJkBt6oPW!(3hSf7mBnTA!YN1PxO)I8oNV6YRZgH^WjBcCh"
    "J9v!84mp=E(R>*SbELm?ia0fSB?Q)yQ9VK~;{%oq1D_OiQcNU!4wPlzFc(aP`l}=dJm06f_`=p)!fAfIM*x05T;gdix&#GsgYvUPBr7C6!JN3I"
    "C(R{|a97hPhKf556vr)&HAjUAy#%mePi-*uF?uyEt@+~YhWjvz68F#i3jS(W+BZNYYOLoYk5e`)u=9+K;W?f5q^U#I!*>ygdO_6@bZ&vf4q@Xg"
    ";!nwB<8gD5nggo$+7B|er@>hgkbiBTj+#THFM;i1L?i|4tL~A1-9^cJACy#O_{1f+SqUsSDFl560c?b+11w(pl5?${7Au65DM@QEUS)3>&_U3G"
    "3jnK@?7wxgiQYH*l7WBkfH#FJO4JCSU)BdMV7o%SCZr&2lzTKmA4mgY_|lIPnH2^2vungx-RHaez(>K^VO)<-u)hi&Qa!&p0kcHmA!S;4$b6;7"
    "T^Dd?8#N&kMNVC?@u%aT1fs}*>jGs$dnKpu`&Dhu=+DnNm}h<ytdIAW)2!_9PNnU0?Z@@`9`R(ued`rd7Xg&MT?<9YOZ=jGpSGVpQ8Er1U-%0b"
    "ITl}zWL?{p^1O2L>N;YUJ4S-=_=b~K32`8MTEQAW(bR%du*Ddv+9B9NGY-v<!CbLw=B9d&>Vi7v74IrZ!$%*eVU6`%EJsRb)WjL~Re}M$)1#{d"
    "7qt!i<Ny7tJxUcE@~8NNPz@P}-VKQyMO``532Hw~pfoZhM6}Sks)rkbp>T59Rg))t>q1mOPpdkZ$@86AGgjPg-w++K?F#gB7H)hQO)!!Xom1<#"
    "Lzopb<g&~feB<$lJszmqOM6Jb_qht+H-%~+kL<s_OY!5YvaDt{Vd+&#b%bN${wB>&p0*XKW>cNXTuTtaFoVEj%4+0}OFhzIS`S|5HU7buH=6#g"
    "Yr|k{PE$`SA)(s)JqL=qU9L~*Sx*@vl^C{(!WM_CFVDgxhrZ0dz2?WXsY8{=errRB5B$n^HiBPXeFeD6>8yQsNaeSrnc$aD(5IdkD@R}}KQ^Q7"
    "8I|l(M#_??!<cFCVH5Ah>1qbP=A>daP<uV~ih2qTRgJ(bkkD3Pf{#%=K^*8te%C*nrUVg11xVt}OZ?}@(ZSw8>HL)P6J@uWL99lwg%~5CkJ|%B"
    "f}tC(n&v`*N?0Zw%0%!mdav@6lT;mBZv@n|>k4P6f<t#t(0U&ikZCM%q4j)FOqE$?Lq2aGxzfgm9?3HzMfFAckf(gi##@=ovnfUJSr}+M>>HuE"
    "ci{n_I1k0pZtr73%yriM)2?q2N;=+v@g_K?rp`ZBwPddmgM(dp@ZmLZ_#^=ZVMVgB#cSNRhR9zH2hB8nY0kvwp7LM`{0~8^CW!pY|MHm>6?{;{"
    "$G8ZFE)BPTe*z>z$$_R<s0-ocoVzoiaeWWZeNGKcjSy$;MHs>Y<ButKUY6(OVtD-+l|XV8JSi(vS>!%8YVxVB`TeReAOCsM$mdyK0c?EXpKDzh"
    "_&3vn)1@C2QJTk(E`_;3PBmS{RQkCEW0*5lA@r6GP!*{}Jgj*a?}j_VPG}o1E{&Pwahf5VZ8B*PL%#e;x!s#qgOkY(rrLr}djwIBAoAYuxNE(n"
    "dRr<SToWSE8B^$>KDQTC|Kt}O4(P$dUwMd!P`|N2b5F$s4p1$h#HCrc5^iJ{Mc1a6eCWYI5TMnKc${~toW(6`3o@KiJS((qnqBh0Mew5C$r{ur"
    "-WD>eKoh9Y?>zd+lsa$1R2>(q%10))>%)fEsfI(weFzh}<`ie9!4qo0lPi)vmwBU*3qM^~Br}qi-{g%)iCy(iQBlQ;mJBqXulE`mk4TNXB`M~}"
    "L}*;zgV*g^9>Wd?VyNdb>BS1Z4>Sva{3N|Y2g_9Ft{SflC&qOV!>f^3MHi_S)l$7ch<wWhM^>@|JK7Lewm|#-^Kiy6TDGFa<6bxx@NQ6bTS6HS"
    "O<S`;hsRjn5O_O6dhb!N#b1VN{5LktNM3?F%_E7)4Ka_(-c)seCI5AAV&eyvoh4BFvinKFtj04lMcWfOWK+-O;IVf2SzoAKFzrw9yw60fDO>0h"
    "xcKhQhRKAo4pof@BY49H?3~h5oXw!E9pd7SJ)go|@8@m$#cILQb7Df<(#T02eZD24cxs}y>jZ{%q`)(!;HqV)tW;?GH%MA&?yLN{6dzW@|BU~B"
    "o$^=g9j<uh5Xj5`z6435)(=xN5a>CF9?91m{REXXI2>hxnXn{<j9#-5e1Mu)0JR%{U$5A$w0d=}Ko1bL)Oio3IL<=xr;4Esz>$jzUYQ3nrNe;g"
    "?ADkdWM`8NC~%j-tq0VLVKd0Wp#eu0g7cKO|BS;jWc`XTbE`H!4dOU~CkB3@L7AbxNv^w&vn?&JiG|to^Zt$#UNUBJSMU{3b%<1CSJycp`VVW5"
    "Huz2lc5!~yC(aJsdPw&FkJ(Kbm$oyb<DW^;bVDBer%5*<Y{>t)_N|hjksR_n(Fo(zDI=o}#bnDP^1KZ<X<yitmO-K#?}vcDQ5>RY!clo+H<_4j"
    "`Mooa-7l-)G}oC&ceRgz&?~rw5%I=2R<`jJo=ll=3r3EeC-T)%c*G#1887PizagiK@<iY>0xD1|gsVaO&07nTH|pW>&c<Wg3Wz^ZN4f8TiY$DW"
    "C;RBvY!a-n=jaHi1eTc~_fDbelM0U7W0yrOxiLMtIt>V|YgVpnm=o@y(PnnQFNEw>rM_fbJfmS&s3^cxo_OQ8)}!vvx(``q+FeP-5vB22`*&+N"
    "35|3Olbu48WRpB4ggK$Qz>ym)m6d9+ZfAG`_3<>~s{2u!)tpp<7dE_Lj0>In6rDtc-FfrrGk43&?lxo>3R@>Pv2QOqC8S)Ib#{e+hT_Yo-ES5`"
    "vQrqcH)Iw^MqNJya%bRO?cX+1(eQBi%Q5&z6x3_&`nTC97_rvoC(reVeP+*nuxSJz01kiNp|dplEn2~HKUF854mJur$gBwmBS-ovn|W*cs1ZEV"
    "Z3I5Z3>%vxcF$g^>Y`hwU*JxoAQhF4i9t6zIz(lsGI$5Ad<4{w{rC_-Jz5)%*aVkAHgMS62AJ6^zB<(nNJi95&ClX-x#0M=uKn6B|99h}4Ng6h"
    "2RzOTpz1tIjrHYM+6H&(d#t=R0IOZZh<*8e_U{tlzV8|5z+et6QHq0pg+}=Cp@JEX2h9i+IR4A#RZEyxdX_Q;#uF!+=7d&lsWRjAxmTt!x25|%"
    "NF2G_Kry?7V&F^bbvdqe*CN;>$`q_J{m_RGu?K^&Uib+{>pDE5k_mWS(yikLV1lv=VN#&YIc^`w#ZRfSoGT?=RfXrI*}K>m4s?@^bGXtX4EZ&c"
    "-d}qY@`C@}xKMQ$9+<(*EOfu{B;iDEGLF0T^v0938VFzW*b#g??XV~PY5}IuB%%je2DJW^<j}yRu>@NB%*vuO`K8sA^qYay_{KUAuqRX_;8SO)"
    "t@pC8o@C-l8IqOi2t;7`HdH|JH00c;!TwY9AI92eqTvW8mhIc1er!DVOC6RWWg6@ObnYLAP~0>ezP7f3Y;cE8l16jhkl7Al>Ju_F(G%k)D5Cv4"
    "K8l6EKkeu^Rt|j*o4qay5B*%}Gwq%6R;|feHD-rU_V)k8N-E_5CZf2sC5~3Wr663|PoI8VnNOb+)pu2@;O&ybah`@~+i-mv4AezK5*ldvj;E}b"
    "OclDWXe`!q-2P*ZzL|RzgsX53IDSU08=A}wK^FLXw-D|=QT;6N9C{lxv6}-M40m7fdS=9R+>XF1PcyZGt}Acw9GV9^8s=HEVwoX^IhfQkDXLE^"
    "!TTXqhu2OO_pfDYPNZPnI;*zYTwSpM$*Q>N<L*>%e9995#t>K~dsk*8RU^{mr?N?Ix=9^~^~Y=B5o*Uo%~DV-3c@{E21gaf0~;#Kx|GKD>zIc4"
    "qgHLsG8&)92uLes9fE}!CIkKV%$K-@kWX5<7k}C~))wh~@&sbBY9=UL6P!^5K8VCFgHCBF-`8g(JWap2S%BtE8R=#GhGR)oQ{lb79a(}GtlEy@"
    "0q@k~yeFi6wrKGS2pb5~fBwfAdTs6^CtO%nqneS@nI<aCF?ex0#XTNw1dx_r@-K1<1?$bp#>f|2yf5EdR?v~$*%c1@P^mq*=H9f=zi}LoPPYQ}"
    "FzS<af=^KZnkV$4(`!~~Wr<y2UuQVS#>248y*dYpzk5e%8wi=ul=zPuai?4sxF<_`12a1Zoa+dp21<QU)0Be^u8HI0eUceGUFCRe19*i!&x$l6"
    "4Wc$5W#khT+<ZV&#p-?GE1>u)lRCMps}@}vmNT{QR_dL=?ZY^vo9myoN=kNpy`q`21Hw6fL&L^$Nf9|JXM2ShhNf_3CXUgJPkR}cZM<(+pnbQl"
    "aImw%lY_u6{Ba?=%jbjwQz74fpUR9LZGcdG$A*4LDW&6=*`ou*JvOR46MYYkD8NIb=k~xGWn02PGd@t$pK3y$O(3{xPzpRvtiq6#jket{_;NhC"
    "uv#66DuIvF*`@xg$wpXI>SeT2YR2nr20RWSDEN|(#25Cyzt>1BLlK10z#n)C32iruglgZNyQKa)ncc@E%2gq9f4QIuds3uMQLM8>-3ifx@s1_^"
    "?-Zwhn&`Ds53i2(6`z#=eG5YU9S&<YXBZLipI&nD3C;ab=1kLj2Csoz9G`o}DGE-N|6GlztI8qYQf<>niax8~KRoP}*V>%B(ps=-`49jt!4we0"
    "d-)QnQXg;zP&1b{n_t0uyFksb#L^h}mz*XwA<?iY5Pe?dC1Zhw`xC|TKHUr&H0LfeMFzBw-n@dpdM6*Yjui!Q3Rd)lQlju&%Y+2;gUZ$;EAK~w"
    "PtP{0UFtHPhB$`~Nglp~yTS!bk6DQ+Lajbhf0Cn}C@!usIqq@NTYr!r!12PA!!-M!PzSe3!&W&x*K{K_?QOH+!yR?m1r-5Ov=&}DU#N+mR_0qU"
    "<^s&3achs_$$pdjg3VRVC+CB5!4`Fhbm94XQ2AqzA5?BMNMHP)Ut%YZW@0?$$$=pw+EHQ;e8mV~qgz9?yf|w<zb6TYx8?e=i)c(a9>l)5xCtON"
    "(^Y*^gd=E}A%3J<u@j7ac~Q{}j2c&!eL4tYa|P;$<N%Z*c9O4%M%a81Z9ex5k;+#10c9Z^*<ga6S72D_w|^E?D*9X~3jDv9yL_I85G^a|$I3V3"
    "*<Es@bDR}0Rl_w0AKMG!wE;LxLE;H?xj&TELQQ7WU0z;b@5;QWs*QkJOwA~N|1()wyb3k1#utWtmG81V^h8QH){PpJMhSe7P1d}#VEZ>y!!c#N"
    "_l!?}swPwmWdD4V3mw)XHlb2+xG3j{SkDoE0+^{=tJMGhFFV&bdiX~J9Cafd^%IlgMg`I6Mx{&zKPjiKj?546tS>lR$*2xdsgC^F{m|+Blb;(W"
    "8BKw3W0#{yU8e3)CROK*%lrAEj$qn<&-m`%J#PJ+f$}rr<!((UxQA|sl(yC`ZdFwaOMV-4Jv1KF&JOqZP7O8GN;B%5J&`{rNx^wGCJoKem>D^R"
    "T=wjOD%zUr4B`68IZ#g}o{cn6oqFO+#*N}#^*b!`@Wq65P^$&ryJ53LT?tg%wWUrWY3KYQ`(x@?@8;atho?G}$jnf{sFlQjw{~eXYE(^gYu-Fc"
    "YIBxXGX(^$J8$6%q8MtMXi5nLqfVWM!NpQ26V!H!=IwIIew8w=UH9~P=#d7Ja6!G8$en%jEd`rAGFt8Ka@#HLkW8Vq@k9-J9_-RL#lnDZFybCB"
    "THI|`gjwcw$@C^QPosX44{X|~FC0g1q-eX=^3TaRd~VU){DBIZX?uzAsgj5~QRSu!^9x#+oeCtCn5qXcX*`|@nu4ntk#929Vc&{h{mNrkRqk5o"
    "T8F==huih~?dC!6tHlSq?qukcW+qqoXoFyg;ty56YnL{5nVXnCZbi%9X%wz!IUQI$efH71^M>ting%8V+Pd4bf8o)pkhtEu^z))?OaC^%WVDE4"
    "@d^AWnG6UJa#}gsy1uSzCdd9fu7o-?QoZp-R43rECO`uR3in)Tubr6%zjfSDn+M+6?#f4{FM2%%y@9IRUf6EEA|^2`ih0Ny>Ay79+6DX|RUJ1p"
    "!PS>X)Rhd9xc;;(`0&<Ti+f_@HSmR56pw5YembpW2!je*GuPkd{>Di@w`m9!BqdczrV;SM@5!hq#ia&izhM<Ljc~J}Kt(N%;fBo%_)tZDIGIet"
    "YkUNe1+10PArCgOMZs@AF+4{A*MiQd?bm%Pw?M9%@omO4+fkO~X=9V#;ym4@47*tGPCUTf<mQUXx328<WE^NGCilW!IhF}G&@LDGy$cY)kQS^v"
    "yNS2?<jLCJO6eg5>HPR$ib*e1%U;?MK2(8J8fQc2B$PXEBZoXB$Yt*}_jiw}x4xB(7IUu~nb1g$G*{`lLUyq2$XR|>;P};*%(c50`6;B5Sc+Fy"
    "Z5$wS^RSFQ+B)||D$}IP9TePs{XDKrs#O`QS_%5i8iyRA(&s<XI%m6X^f<-RFUZ>eoppKc*bO@a@An$MER*4iaAN$59HXr1-hNF2;IEyX77YVw"
    "MO@b)_rx=*K-~Ev=SRnbzamp7UVj}Lsd4)OgTW~d1txJrzs$|^tc85y!MUnOlp1L)C^HWpv~^OMpwKfw%<yA)BccUO!}N`FjVPj8d3~_!ymmu{"
    "QBZYc#z7u?W39&AcGpe!^z#+y^4$Q+5mdp8?D;aHDUW#$)7h`nh_wODEtYhvM>N~pw>M?ild?pk;y$}Gp>wPua8bdK<I6LR_qXT?Z_@iVH=B9u"
    "S>lJ+Ur@#zMzquZ##Dth<VQMn_UwK{(;?n?n|q_%d6p`T2G-i$klVO*%PXKrte2V}P!f!@m=O(ONW715TEw73r5&RF)(K^ltO$!NiG4y!6?Hn~"
    "&zu$)TQ(kl!~Shpt0@VDZhku@T_U;olPv7D45#AeS-!J$Bq5*q(TM5MIt=oJ&TwuO{Q~}b(6vV`hgiy>Wne-hc?Yg=3}92@su67YI;LTe7p>h+"
    "nVG71!i?>>)I!}P1=XbGlPGifLrL%MGBHDoNsJ8Q3sPZH1fwR}G2ZXH`--B!|9hux)iTWcrKafuxOp^DOxek%A~Z5h1Fu|T(>Fr#8I8eCqAG1k"
    "l15M(DLeIQdkR$<%jdaD2-{m@Y+NFVSZaM+0jhWJp@O5SCJ<{8DG*m{kU9xYgiOivz&epl0+m+bO*tGghCHSj-c{9l!l(!ldQsTnaWsnvTwS*x"
    "D^i!uP|hhW8}_hIeRE0G^|&`v6ww$E{8`AjC<T>=0+o#;+|B?VWsTs=jCi!iZ4!nN(U8kXC1a}yI-U%4?lD$Ak3L71uCHi9Y`kZ$F|8@h;Mo)g"
    "&rv;cqLX%cIE{}dR_@uxGPE{L19zG|10{2I-hO-Kjr#<U`=*NZ-9ZO6ae~fJC8Om%VFTAYsTwSwCB#a62MKkoR|8zvPL)A3J|MpL4)+6}EkJg5"
    "Eaziu6`d&SAMiX)#w=6qOa3Zbnla<S#!{H-7iVscrrDKj@=fK2_RuSTxHHKrXSm0{NC%{J(Qla@Res1in`*`zU#IDnD=XYgD9d77%`=krVW{C3"
    "9MOud-tiNitf9HtQ@!ia-Lcvyqj__eZ~x$6i4pko$Jf;(>KuV98jyu*lSl6!58OmK!LizGsd;Flvl`h$T<Tfx9*9FyALS9Ml!!Ff)<mC0RjTVW"
    "ziD^^1|A*-2#TRa6YxC0tg%9!Md~O(_jUR5zB-7~dcao}IT1(_nK5rv?HF^=mdf$)q0a@&1~Ahus`Qwxo{Y*L!t)Y4og<<k1j6v*5j|{M&6g|<"
    "Z~zeYyyV|a)V+JwR|Gp&oAsF*jY6FK#Iw)Z&z9g`;TA>^0>|E+Lu3aDokfIt?%e9q?7a=tDZ12Dd(MTjL*5{eNqaGd-17`Q78Y#GgM`On)&3EI"
    "qG0*RDcEza5jop^H)-9!WJz$%h?QHrBN#o7U7^Cr(3vp)A$ej^^N3VcHFp$2?Hk_<(ORiz8P%cJBRw%q=zh+3VDb@uvqW05_6pTc`3F<`dX_5U"
    "nliv~eSEL)!*X$&g_eJF>h3$Q)9IXhMmsR|L&)M3!AtRw;A1<HxpTZnr1<pw!a||Sv9UuH4@Kb~R5D#N4m&SZG*hS%Q7rfP_-HLsQCl!$r}1V&"
    "ph{Dj)YIXSZnPY0r(%r|VM%gMaq0Sc5Q4N9UtO&QKb|u}m~$>tE8G}<vPkrU@xuv~olBW^)n%8!%ZpCJnxY*>XC#tid~9#v|ImUuC<-+`Lfy%A"
    ">Y6=Kd3+g4iOMVOhRx-o&OHOUI-;pg^!C0#OiG6Q;@4dnrO5H4GSJTavJ6+L<-(!+K9=k-MKj9V@4E@G1GUf=W}GpPKE)eA5H0Hl{b*>kWK)-I"
    "Q5+4(17y+k<EH5?z5Wc>R)@!hUa_BAAN<I;?}ZB&{L7b&f55UV8!vnHwHYE9Zgh9ih)p1oB3qobT2RN;JvQsjJARR|S&~zyNK{rRX?D1YU*{*r"
    "?D>*8r-2;g*dMF0?|$g#<S8$H&T%K0cEr`b{+&j^-BR0w$U<1lKqrzGX~fL}XPdKy!Sksr4}!>{v1;0^<>*q(4<Dz^!P@FjNI#ehNy0{EzJ5HR"
    "5(RM`dF`buCBq?#FVH*`7-Ur?DQ_8u3+z~)IEnJq_cNVjYoj^vZ7sYR>58$C#bg{qutqgzp2LuX(T!#3y3Rm6r<kWbdSiXm{*wNA@x=t)75t>r"
    "Zn3}dmR+mO!i#o?Ng|b1-SuhSl>hGDp;<REVHxj-4|=n=OaTsoym+CNRvRw#2Mxwr<X3uPv{R`u2dPbM<S!F?kr}dm8&E|Xj7ni(Q4=l=tEx;Z"
    "ALKBG?xd@o7oKw9iCwMK!{mu`q0zqVsoG!QE(y3G-{kRz#>|=x2#yksuTGLW>XD}DSV~^yVdAiG5mHn`q$tj-g-ku}TO2*S1cOtS`0wLdf9zw8"
    "mt4mc0!Le*S6QXx$Jn@&EdFIqp$0vh)1nB~{_rSj_fJkg?Kr1W3RB9$b-RdBv(pN0su|*QVCI2ZyTswgq^D2I!{WUs83Z_KIyFI(4d3+OL87ir"
    "n7RJX>>pA-bw^12zE2rJgT<nBK?f8ih*>JOnR|V+pLp!*Rm<`~zaa`&wZ(Q>ANRP%y)9OL<oQf$&^;r5leJKqrjk2uG(PjU-pL$xk*`yik68WF"
    ">ai<m>Xy`W_dtc(ir$&$4^2{r|FJ~>G6I2M<oMe0v3SA3Jn8b~FvAd<-PbrazH0|$c(7oXBAshS>6Kbu{sAYX3vcoAI?Ti?xOCi2Y6O_o_N~5M"
    "eTkglNq+WOb0`B`6qn9ky5wM{qfg6C#BowL9E&)MUqi3(bep5)-uB6_$qdG1*$mMPw1fU)+9I*cl&P%3lVB$}rcv}0lji(aBL0}0ft?x^ump8D"
    "M}6WG9OZRiXKNckoU(Q(Nx{X<!_GIe)X6VHS$41B4B?s^0$tENY+gY%ojKjcbC>{v=!lH~iJ71=zU0A(7MIaPN;-X)v`C4g#o+>G+)`N2chr0W"
    "N!zGaCuG@Hk?MH|x$hv_?al2&o9D6y_+f*2(FQyAcE{rcmY4Z1T5TJeMF0;Chqc*CBdw1<elI?C;hoo6C6v|vPndB7>odbFx``+(?WVPM?5NNI"
    "n$4_}%?NBHcrT8!Or&EdYdo!HVhH2$VK1E5zt>CM9GmyQpASXrsK&TQ@GSxz(s+OaV%{5fkXcY<Bthj1rtzG|em`j6TJ^PK|BSb5V3y0^gHGo`"
    "cq4mz-6TSY+=x4PmxZpA_G@*r1+q90_Pb2e(E;SrxIHI@mev+jhX!l6Hk(tKEeYJatlp4wwtG-nuYI2AX5|kbYOk&7oJ6(k8aTvs9NBr*h^SG0"
    "MU-@|ZYD}~n)FZ8qp1_}cD{2Ra8afPRqhaGL;!V90^wBmEX#CN`60OWYi)g<sBQ#nwM6#cY_ZSojn!j;TO{g}a~4UGt^rTh4Y+G+IP@*<s@X7-"
    "s>{bc9oINDl`Mm57Ip@)wfdMxfwa;oQlqLN#!0Wgpm;PrW5IU2XGmd_rlSA98Ds^b$lMm=5p#esXo+7nw4Gf(iUGP^YrXNNO?$96sm5<hAELOv"
    "+XV|B-Yk`EN1=l1Wj1zG=~G2W%c+&ab@wFu`05mDPM0wNM`WD(E<3sWI)@6Q7R)Z@K{JnA2PF@!G#s*<#)RH5sJ8JHK6_jbY!(+;+s+5<P3v7S"
    "*K|A{Hz>(7%xZi}SX2%n=%DE=`m&um2y$|UB*j>uJ@6<n3BXe1qK#?V8HA6vp9Uv3i;UIylSv+q90*|cgbqHq$i=MAO#0D9Xtg}DNE6l9+HR+4"
    "$Sh({Xf%?c9WF{So#r+}8TruZL*aQG@*^IC<DF*<lQCO{h$%>TXghJjvkxS)lktX9(jsyZ6WYE#JCx8WGKm|b2hi`&Jns+WUH7&Q-R27~yf7sa"
    "RaJS%tks&m<vAu0n6PKgTc=My-UtxXVfbF-L34+G=T$Jh8*1WU(w5R0&2*9AYK(%bq;{Tte?dPkjGG!B?pv=89@ICGBuYIbyzn+X&}3Q%6;TU^"
    "S8KK8&8|Ruh8HxuqrO2IuE4YB8MuJwpSg4gAC2AJMmA*{3_utLrJ;?%=;gy0jP*A+RbPPqusBq=88&jTj$$L3QRzd`VVhkY06g-@J{$O&=h}ER"
    "YLgSxNQ%O<(F!avH@LPaLrPTA;5gZ;BuZ4nM{<h8wpJc2HWSYvF?<hj{EoX{tj4ZaM#%+BDsIJSlj}neV1P(vhtoF7I0rY08Kl?`pH!9;yt(5Q"
    "_#EG5f6h1TCo6H?8`i^nG??@GiqcaXAZSG$9MrY;0)1W!*4I0RAv?l?yce%A60UMPjQ|7{+lb`AOZdV`j%Pkh+u#CcyG<H!;4*KqgQDxmaiqSl"
    "zW=K4tnHr+QH*3xQg3$UFsH__QxZ8;-im2PUPOW2#KFQS4#?7x2m=2n&!bK!z>aafq5+PWIn8d6&TL65;ds<qK|FW&5K?(pxBKj~Ru1DMRCVdB"
    "N8{inPL2|xcLX7m)MlbSlBO;Q@echlwNpK;8c42Y*;#y<H&bhZg0P|O_;RcPs*@z0z1H*3ueVw@MRDqsO>Bw_WcUH?0h@iFzI;J$AyocAU4$FO"
    "=wS=_0}r-}Ny7u<;|}VG*w6Ofp{>a5S}rVPAdwnM@Q7WI`w$VwUtDQP=2AN&AFA=Hif7JU5#;@o8cVQ2&P9o5s`dOiVRdqNWd1~*@k31(h*=dK"
    "`o#NhH)92015s_&>n^))D{?8yVbsK7|F$F=)aTa2xu~ek<A7+m%i=lVv0osIK|!!mGukOE4bhs+yixIy1ghQggk2kn;h~s{F-8Yx(i)w*k0jV$"
    "wQwko6-lzlogP-rJ1`n2p0+BT<HEoNZ9*0^iD7ZkVcB-e9m@$w6NkxB1`Zf4uuYXWPVcGNG@5&TKk~n-T-%w0GDPf2Lc|!koD)fkaaT2m_2kKg"
    "UT}3|qTDKPYt2QQ*GhAM2QZF{#5ZyWILatcDsX1<jhlY~L0hZC0n{k2Wl0FRh0C~Ty}Ej=X1PHf%8!HoSVrra8$!8%?KP#EbmpZ~VZOz!z_6SR"
    "JopQ>lymZFII~&=H#`9vTK8~wIA_fxt3j!#l^8lTRZjUF%n{`pes{=&6gYlhgYYJ>$GBVP=FTyd>QIpHCO^jrX4~1!<o-j=GOU1e7UOuUnr%+h"
    "$o7{m-*`v}jyaH<)e9IRo`r=4dk?qVL>Mr2dA%^MWQXr;5wfs#5AAj&WavdXg1uwFktFLD*3{OSRv8ewGaY;116G}_T@isa9n2qYk~v>P@W3%8"
    "3>Yt|Cyjc(hLj${NkLi6dSdnTIn`<hOq;#^gTsc>*@}Djoo8_5m*|7-A+ez9q%GNwHtLu?x1UXG-}OH-v9K=$5DGdr(tC;fKbv#*V*(_}WH-Y!"
    "8u-@lK2S1=igXwou`TL(UAL@rfN-1Ln_Slcr2=XtOHZ!7@lE!H^-K|wNzurMyDIJPmqaEkLn4pcrhelmhpV%_raX@y(#^DSGT<lqxHW6U1=}e0"
    "c)Ed+Q$Z1I5##XkQt)q2QdHBS=Mt2jWZt4ltq)=ED5|dlZfFQ!F>0VM9faPOPdnsi8j<6F{Kp?0LQShSuwQ7(CUAj1mlaOK=MOLgCsXY-Oqkq}"
    "4=;*hq8m#DUquV}hI%t%ZCX`7nQd0bUJs@8w9eG}W#Hf-J&u+Z8I?|$la+K;e6&AVJcJ-kd(#!gY7U2=?XP2MZf@_IO{D#^*!MV|n+rU#FnmH^"
    "H<Y?v9+<{dw3)Jc9YxyIBcDxRR8j{Tg*239;AT6rB3xQp_me3nlgXi2O}87zNy8}&pKj^UbB8(q`u9Sgr!W!SMn|pH5%4JFnpxM{gyU+OSEbPn"
    "=r-$%D>Q@6jde>-ocM`ZV2Y1*{q3A04p`O-HkKRQgvqA2Ty>W*#;Av9p$`A<M|9yOe5S#If-JkKhEpBBy)?6fuBWAC<dA?k?pV;(O>{SYm30}U"
    "vvEbZV=dKnu*~M#mbW<OML`TS%y@kh7Qt_C_xp1`<mfJfdzJ9$OP}H(kK2_s_E2}Ar<=53L8)04Xc`?yp_wT#{UH8UJC^RHhh5Dw<k}Qf6?mPl"
    "1#v)@rK*RzHlXg|vpR3iCw6Poos5!aHeUg*SD2{DG_8A+`#qX-ZkatyvAT9Gj1NUYI>#ziU$X<yJLQ*Sd6jx561?D20+gzBlIKALywllo$1hcI"
    "4t5iANuVPou)cmkYZET|>0@w}eZ*XP$eAW5XfRM=eP%;kH#awfrS`+#P26q=COY>edU6ngOl{g~g>kr`>FSJOlvc5|ojMHroneu8cC3mFUKbNf"
    "v3_SBNz=PoTuPzfp7p_OP{f&#nGj`~c8=CCb(ohbkV}fmk%I@J8u0a%o(TZWq)(IFR5%ZDcW+$Bz>@{)t-+smY}u%*t{fY9Xam5BsHzqhS=$et"
    "52mD%rS*mm9P=m-61MYC9e;;vE{*Vk3xGqzTMw^G#Ky;w;Rl?m|8YX*oBC}O1#@`Vk`+xZ3R;Q&0MAP$&s@U^*IL{L%cR_3Ork!@!{EUWH~A-2"
    "Jz>mse?lK&nj<da*~nC6Gk5klM%_N0txhJth!3SBioBe~L=Y$14dVbIR;ws&gz{_Hs~f7nRP74{j>(kuXAp<Y7l9g%<UVTemG}DKFwsx#;9K6J"
    "63<>wlv)|cQ~1(dQ)^u=ZcFG$W^s&8PJfB-v46a)o)RbBFo6#pll8f|IL?-(9Ih82d8%ITgaHsX7m;JX=xH7QaR_p4?P@x#sf=;^2n#uB0PImU"
    "o9~nE04XV#S&N#uGfBK|JNKwNV4{n$tvajf;Gk0DewI-2%GtBj%rF-G3)ilVxiK7M)|M|Et55LO#JuZQNN98;ewuY^tpv?RTmY}_91s$NRJ9vE"
    "vlhq1xWagqCM;FjGVSEi7aLi2h$1WK^VYDXR{2;}+p(;ICRv^(EL*YR-#Uawzg@RdMS(vG^5RR{>6!|XatOb&l*}5*`%L(*P%|7tXH2?@r}M|+"
    "Y~8;<6UG$iDK;=?K0iwSjU5gh+K`8fZGiNY85-poWcmn(Q{(IYH^1pZoSmyzk3wT>)O6t8L~>OU2%Ei9GQ&3nBKYVAj@!8{gm`x*5w>Th+2~eS"
    "YnJOQmp^vw7_L(i`MTY}7!*OuCh|p6(GiE<{R@Y>qtfZWy|d%hH-1V?!Xq&@EiOYdAR__(nNaw`a;D}Z8~<h#OHX@W>4{aWM!D`44Ed!=dvj)u"
    "P%7@hY%3r?Gf>(|`UFFkJq$7*;*lKWc03GClu-e+(4jfKU5hLm-=Z;)*1k55eK3P!ZpIK-(SD-QZ^}bW8)3L8o{dbvU4BPhf$cK0hx*f&es{T}"
    "WtTv75F{H=PP$1>I4bfv`$J)g5U#x(&#Mhybth(xt*8tRzpn2ih>I9nBvzY&M3XOU(bH{Dy!+_FA#vz-nSe*pF(#>v9S2xk_p9%{Q9sMR-+L2?"
    "Z*2ka8d27o6>^zi+oaX1g@yY;o7xE#GbWjmR%qJHajsCf%RLD|nodM5v#OR6MG3YKT$i`n`S7ey@sM}bt;)7B*z+!e_U*;tAzH`FpAR@xCHS`E"
    "v;1W{=sfU3SZEy6d|Eo+i*BkjZe(0(*T7k!gmYiggDy=2+G^0Ng3+#n_<LU2NSkv`7kEWp1$PK(AY}t}mUiJWJJd>=fsT#eb{YEUL@BNuO^<bj"
    "sbN2_T*Aw3j0xibah&o#&o4H?H^)2T?()n*2v#Ka8tu_X@xklcpn)J$*NqLT2F4_fMtW^&t<Jy)MrCm^>N~ea+;AcnQEs>2XRauzw*=yIjT2d^"
    "FzV$SE6}!PmK@;|Rutzz`R}#uksx1W<@oW3P+Je_e&>R)$fRhyFRG_V)?A_9z+u^e5O??TBiI|lDx1Rge*N<d-&;3|NvufZd1ynpl&V{2VFL{9"
    "4nq|A#24P+;>pGlY9BjxIQFTdMwB3Y?5NMRi57szE<5Lh3Ej@P=L#0p`Sa)NY-AF+d5y1Ef4s|gIvS6`J%Z&46;*YJ9wu=$>(NDtr~c9g^Sx|M"
    "$@3A?PXPTg3z<#e{8nM~`ljmzcTkA$l4UU)hr2Uu5gr&T+Njr?_M7oWO2jf5&>N&}eeb}C71!gAm`>xud&#MoE*1{<iy~NnMx!&gUu|cp;E^;v"
    "I<TE^hdchomK8Tscc`}6q&D*zj14cs|Hs&S23vMrXJY%@d|!^86FQ*LKsOp}01bd7Kms5@QeqHEF^NHD5G9JD$E0M<n4;#E#($^Ee{5ITWmnlQ"
    "Sv56Nt}^BFlx<nb(kO7m5zS0OBx0lU%Qu~K_FmpA>~!vZuwIdk7w$dxoW0jx@muRl9Fk(f+tH>V+)1aiV;#hiKN5XFfGh55VUppex-lkiXqlQ_"
    "sG$dPM0v9y<V4-a;Ja}?IRP$nIX`eB9L{wk%Lw@A$Z4nep;G?L_hql^ir@9n<0NdGo7spOin1z^AEGb>E*G*5qx2MO^0$!#Xz~1I6<M1&@a4I|"
    ")d5LLzwqKq9=L!h5x^FLdY#7^fJy1@<w;vE{ou42u**|(rIQqke}fikW21^N1(W1+$BvyXnL7~5ldAR-V>x70uZ<2z9$``=_6R&`K0V$+_u?RK"
    "RZ;9tpiO!GD5Ty?sGR0`)(YR}xhq$)da`|_6}n&+7s-JtGquTq>nI%y=*mb)vI1U*bM_P>$mJdK$YDku7)KhKl-f`SkFteW(MG#n_ceJ4eI}em"
    "p_#Q44r4$3ti=wNF_x=Su?iLIuvMyZioSf+_aBLjQN(ofW;xw8Dr27*U{?ZiH!puX&8melZydnZ>sxNn3F*+o6KpIP2#kWggx6jxlo?c>X60u$"
    "^WpAp^sZUenYDV)dbhRqydrMj8yK+6%>(CiJElHk9mKg9%fh>y74}Ui@%cFGWb}O{up-oW6)prZnU4<V0o@eU9?J;clBx>!g|A<)DvyjcB$5G?"
    "Dk3)74;@84f|w>e5v4P0-o}xr$-~tdip+Gis$PMK)d=jt_yRLG=UH-aPF%^gB5Y|NTjj)q{*F0XtBV)!y?1^IGZs-W=j12o&w^5QRCFJhlv`3z"
    "s96d}2;>U;K0Bm+XI32?%x080m^%YC1zyZv#0)Ghx4mq!=56qp)hx4Ga?Y-RG8Zo<+1o@(%64U$_DZK4H<GTn@ZO`)T6Ld3B)>r15401TTWmZv"
    "gp<mR8}6qv7EcqJ(I*}c2q^%&$-s%EBIC!iHPn$K)q^JJ$wqTEj&2WOC3oW7yWB<QlaV|o#@hhuY?Io)dw_f=$>_xz%|Ybv>8b-KPwKRFz)bid"
    "$!V-N5=vvS5UmQ#8v@?Bqy)n4+fmU%DoV7AzBX2Gr0)i(CM@jX!z|=tEFg^xBOrMInNp0nLp)<kt17m-1d+(oP6@#%KlT`^@}jso^oeu2gEW&u"
    "^Wr8-W|aAp6QtublPhH&P)UUhhhI1aSAn<lTG-EAd~<UBwhTIh={O*@H^{OwxKQiwjXSaM{r3NV<E--h{J0i5h7*P4s9Cw`@rFjpNKmHwbv7-c"
    "#Rz@0DGVzXDQRu(bh{Ga0FV0d5}10(VV6trpDks0!#<UN(1k!)RC75nY8bY@d-7~^n@)06e0is?=NdC8wLg8Of)`QsT5X?H1^X*`o`6UclcG#y"
    "nnu<+nO3)g1gJqeC0DDf>+aoX0KujA8m>He04hP~-Wa^i<m~rMa8fde!9WfG+QB|Tz@dW8sl_=|fWy*E@keHOrsPZZIyY`oQ`Jr>%GSKP<+Fv@"
    "obN&rJn@e|zJ74d2FEADPy*K_6lHiQrPZB<rnMS%cf_U{=dEN76PVOuRxU`+Ta)csI77#w-3bOHQyC8S$|oH9)2A1XOdfUl*O&=H@JMlywKT%T"
    "kf!>1yoEhXOG{!s2ZI#ZjThI^6cK*`OoLhX#)s+h>!sGx(s;}6GRGPUVuwS{dEDyj>UejDTAw@#u!l35bs(dJX$9JA0hQrX5sYB5pVq<x7<eir"
    "hB&z{8GA5{ne5t*ytpw<RR>|e^Gw&#wo({$fF_p*{GK#fa4PJuW07Mav$kc4h@*OH6IZ)HIwOi^aX3GbP;i07`~~R$=9e+MVPDgbE0-K@!ZD`m"
    "QUe^1fDgR$X0AsM_N1|W1b<8D`o%FqSJ(BUn)yyW0rl(%*Tw$!B97Ij=ehyvb(IYUG!*Y;1D^%e8wv^CNqXBHTdPOab@EfX_SO$F^N=WOO#=8a"
    "INEb*ID4=9aEZLh20h*xMZLN;j*$%1eEYf;6C(*l&2)MWgG&{Ou4^7Gg_t4+Sk5pPl~clfcCN7h_QK9MH=kDK0%db(+wb=y@xaDY4ek&f-D}i6"
    "-tNd8@-ju}_v|W|2606Hm&68t8*$}-Cx+@9SjMuUR{K??@y05^Nd0_pxb~24&V1zp$G?2pHe)ULMKtf*9ChRDW8y}=K>-@N<BXf9h;tMc0C9gu"
    "KMPS#n!9Z;{RRT8OM%);`sBq3lq@5X*^$yhkV4lS(lJK@@;orU&A7HJ2yDAD3QuVomwF=uQ>ZqPmI`&WM7WwH)h_A(1;k8&uzmZgp4`g{%D}86"
    "pMlVUd_j9o)?V)+S`IouHaxM~2o8}d?BLxzp}vdZi-xA^FWN_bfaAl5;7RLoC4^%;E<}gx#&`vn!SlYpVi)v116-UDa+ciw;_rZCj^`RsE*fdg"
    "=|QwZ2tyf~ui^`_#6Ba#!0IlcSSWB~L-EI)BvKfQRA6+nANzjCI#hfI4jYK`6Vj>z1#auB$m8VOA<W8B@g};h*C;Qb;{k`FuD6a{!jT!XnlnFq"
    "ph}vFfZQ?#i;8}R*C}dg#l!h15bq}WI94Q2DLw0bAB2JA=c(1W<)BlcSP1Q&Ue|7L;_u)Ph5^uIl(N}UKLvrKl<Fq=aGeNV(Fv`7g3+Qz&!5pL"
    "DRU0XMnihvB2s~ozJEk*3#%)19aYWNz5aFv7;3EI_YaiL!rub$MTFU$ZRBhYG|(ShWzj~$9hDu$UHt)FYtK2zM$S%z41)N3*v6AdO@3D9zT;6="
    "U}msDkA;VN2|O;@46fO`Z{Tn+^heKVb&L<u5L#CGpNV`9ILl6Ox$z`*@ZmYjT>bR}BYs&;eMDT+oKAe5*`sh0l)Z`G0?z$5i{xy%rfz#jZ?$Xt"
    "AfDuc>Oj60WaZP3{C^ibA=I8U5y+SiI|cD2y^FsgH(D_v0c+UnuJSi#azd^XO5l6v7x2EUkJYv|Y>0-!IIt>Bs9m^<B3k+!!@PZf8PI8(S{Ftp"
    "TEmE+ng6ng=<-+OI8sXL!H<b_OKF|Y=3nAZ_voI8-8TIApGIY+-=JUrfS=#D!TgAQ1$FFD08HU(9yYtkXsgw*0PS7zw{PNn23ob!HH!k=2V5j-"
    "kS(yEhn^TbfFW%8@;Os*k_Ne7d_J3O)T2-Eu*gHRnaYiDQXALx2jZ4!^_>yYHN>Rv+$yS;84srQ321woF(G6eBPy(KZ^Z^(>PDL=;N)oDDmeW}"
    "%*WXYxukxxpv!J5p41%LF`iIwx;|7z#@6=+@%ov+{9{9RH#Bx9p8#rUdF3!5K^uEc1w|&yaFJB#pWBeCRDUP>n2s1K-$E=yYa12r!UlzOH*lM+"
    "mi)E4dgb?XpocSU09U0Znz`@q(6n5TL5S8w-vx=XB^Kvi4Dui7+a8lV5uN-Xhr@gJ55yo!AWdZKGxysqEN0Lh+GAaY$6aZkj^cy%B5o0v;;;Fj"
    "k-quQ@m|)w$?BuW$eZ2`lP1(i4D#9U3uii6r>A<_yl)KPGO*eUFRhTUBGjD!@J^>nUZT7iI<qBSPK&m{C85C~IXA(Ar;&ybWXt!rj2N2|=D7ZX"
    ">}C)M%bowAU;h;HIo0?=go+z<a71=FMxtAeWz>qj-x<fAL>Z<tOaWzo8i4OC;W4Kq<63mzxNVrx@(SUY)G_0&rxEXwaY!S+c`XEI?LP(K@A|o<"
    "vGbjn2<pPGyQ~$reyew*avDd>eDohgMYQPlc8LB8biZqu+5iD|=9=cYkY|_-({mX0D?J8!WcT5$p`jCiGX=k2P`l&MieEm4M_NK6P9C2A{JcBs"
    "(iTAN*W<uKOlQR!62eai)2l#QV2dh_nsk`aV>3%W-GE4u8(qu=(>8V<Rj${$4YDgi1n@nZQ9)@N)CY-As%~}u2A_^cut&c!R<0<I39Ysf@FNh7"
    "2#N{vc$QydBMLp>5Q&9Z%O}Zk`JUuPF@V}ZG7%CFor^A~1g<bWGxm_Z?;gSidNZ;rPw*C$$}v#jy({O3^25<W(FAh1kLVGfP|GLVeoh{g5aI`;"
    "3ADUI5q^V|=}^)Ly@K!D+Mn@H?-sk(kYr~{wFgbKm4A2<#rOw1t#=->ck{qZ$%T|AG?<};SER6JqTW}2B1v}+WUAC9q(onGT&ptoTgh<eN3`#Z"
    "R|fphs|3-CuegpnfHc)%nx$#B3=uIIMq`o1$~^0uQJ!UGN6|R?zS?OzgRS&muj~*ekXUgzoJK)2;JYx{wJWe9;!hEM$Q|`O?&h);iTS(sNIK1T"
    "leL(ZBHkew^L>!Y!C803`NQ-9d^k@V=}!6I)Js;(aE0@K&x1qM_wb7Ef8arTv`NZxwTK^a*38;t>uIq#dQtjmJSa#Jv<km%H~G*>Ov3l97h4X5"
    "Ue2n%*T~L*`pI0~n#SR;8hCYRud#!7?4ZWu5~L{J{^{P2H}tkS`t28rxy2~Qp(mS}s;Rjn@CL8=gvZcC%_Ai32PJdp5*?xFr!kdNj9e;1Kyt7Y"
    "`$zOAO^))HlnHgm@bySKwh#t#d;iuuExRem5uz>^2zZ#5&)cZ~bUDfVl-6VvBM%`flVL=gM2V6z=2jt!aylT&a3`2<`7`qmhpAdEnNbnPHkht>"
    "KVIR<MPA-}KnD=q>-^uD{wi8Ip$&bhB^27O3*JQ09|eA<DggAS>rh5}K=j~Y5=yW?^8d1DeTLqUrupHgEz^-c-Jrv8FWeqz2@g@D?v3|&?NsO$"
    "46aJ<FMH5wm6wvld|C6W+lY!gMpYvr5UMOUQ;`*raa_EfJ{}KauTpJ;iPW^U)!4XwI@)S*;0)g$;y2L0{}T_Y|B-eYd1!u7slN(Kw;3m*Ln2+d"
    "$uNVk_Ra@fm*F@0(B!)-069}3md-6GKY;r5kIv*X-*>|10F(wep>;0Y+uM;cn249r(c~j2%naXAOux*l`C}b8;5Uwjb90|=0gWE(iRxm5A5mia"
    "l2keHxu!+Gf1|6g;)iRn#kj3ZwaiUiL7;r3&)fELL85EgY&`kb2y~jYB4mzo*!Zyfq)X}ou`uKFmEyrpOwsBE)V+z&R4%=MH)t08LSXBR6F9!-"
    "V><dNXazV^Xo+u-x}N^p)5E+h;T#a{+x;)|VOx~)SLv`7bT-$lS2DIf!K~AM<v83pUG3kEh?|~5O%o$toxZDShGrnuMLUWLeowiP?<SpJ7L`e`"
    "m6iZ-y(%mks^5eRe>Hn<8m_-Bu50PgQU{SfiPY(5@D>ihWiuj~Bw7~usoigcX!SmCy@Wi6|HSHy4{6hf9@U{XCF6?}e4`#lZ+g$V3OkN`JD-5r"
    "a!lqwb~L5L0;$&H|4dHHwm)1EsbAqYt(N%k$GF7K>S0kG;M7UYYnqdjpO|^17_X@pEbP@B=XtFHQ|DezDdBt%CmTWl%xtaT>HjJSPpO#c=jehD"
    "u^TUxw;{qXsxf0<cbAn2$EgSA-)b#V_7P;@#+&~d(e)MFlZKs3g_{LC%~P<K86H;u41fFZWv~w|CJ7eox%sPHJT-C@Mr<g1JA(4TbOl+`<9v7L"
    ")%#SoXEon1D|w=wyJ0!JL>6iJABUzJu5#AIBRq%NV=#i=1pZJ)df@Lr5<Q10rppGERs4+8!vE<n@Z=O!#1Mt@rM4rT##=h(Kk<s+u9qsqMZGK0"
    "j=_VFF0fHiD!&lh1irwK6t>FGrKc1R1w8yISC8P^xQ~WnZzVDg0sJLte0GYCgj(Pr;hgO&>L2`&!P$d0ZhV_6dP)94a(dwtKJgxBu?jOGMWveF"
    "KIs=>5V-+UCnZdxgH`BoFwaiD_L6#|caNFNd*p$5=TuMVr{QRr=>|8eHxhHX7z&cXd1@7Su*VD=5U(L-x6xr}S{2lN)I^4EO7XE!&E%KkDeE+L"
    "o(gLrh_I-^*@p^28K_@_#OKEUFF`nvuw|-UJdJojCRU)Xxz1qY>z&jo1eXV|V6732NlvVpDhzzBVr0!4IQ*>r=Xm)pKJ{byz}vo94#5JJ1GNwH"
    "XQj^lS^7qxmOuy%I6BdWTn2y0{^n~+y<18p<)kz@W@6>bcHW2MgzDri!6bZQs-Sv`YfurrWu@E`?1>YkIUk`Y!YfFP86Ni?hiYH!oV&*O7pQz;"
    "KzUxsQ0gz$2OnS$wqVL*E~~=&N9<48Ck8xB2T$me!vfM&;FK-~a6={l`RWZ`x#kMC5Oq?|`B@fjeG{j33ekXz8<~^#p?FXN_^7VZRF_0n6P~TV"
    "A40<6s2TM(EQl(&HvAsk`7)^ImU@m_Jn~l_i^9k$a(aZ*mYGbfEhmE+%=`0iJthrGaa^uXV0#dN8IJdNobyI<Uz}I}$ger|FuAtl=%ycIVmp}T"
    "M~TjXS2u$$Y9kT=?}njX@Ca`np|2}#jV1zSc@ShN3J7=N77f!e;#VA3f9-dL_NnbI^q#bXF6p1KQHBZAxj!2brBu<=PQs!XgUx7Z^#7l#32d48"
    "zr`uZ8Xu{=C8tyrJQ4h9UGZtd3Cfgn?82uUOuciJw)BHIxbmyVOO^H$aV&Ylyy3%?@Ww_tD4@lUK@ku@0TLOl>mlW-$Ur3{D%f;tNL>ini-0&6"
    "KjW^nSix4M`f<n#MelptY+t~q)uA%ek8!9ueDWyW?g_fn)u6J|U{pEk1&G5_2pwFICfZyrUoiTKa5z-#4^=z~$tYDJPu~l7ao;Z~C8eV44zV#^"
    "BQ}49uQk5w|K3qacm;Vfa1M&p>kRjzUy|aC_M2s<nU!i=bV#W=0!o<Z@lt9XIHzJ5El1UB8{QlpsJf1@nMgoSnfsB911e$Khk2Z11h_JoiI{z>"
    "fG)H=D>$DDe_o|mulq5=NsuJ%6s972DS30q6oD$LO=Q8J?Ypb?Z-*n5`*%E)$H_?X1SuV3ZAN#p-NFw)c1~7&gKL;O^ROLWwL<WqNp7t4@w5Eq"
    "x9M(=`*@SgTo&qVeo-iR(a`R-25zQ9wW%4(^ccxFd|K%dX<g$Uw&y4(HNvXGvuGg=aknDy6#UB;)EXq4_QMOwyeeG|Oj#n(=HqYopWMjW>L_BT"
    "&Qp4E2?b==dXv2YY@Nd#&+`L*+Fzk{5-MC$7kN+pXM~Icf^ZRi2<XxM7gk3-YLwqrI0Qwko&C?1hbI!xySXN=(E~ynI<gMX7L1Jk)wjUs)srvl"
    "lb<vC(7-GfSuxwQuGZ+988<NrXm9b(#L1N7cHA-SoKRdc!_@LU<{6T!;;mIXmk8_u=ko&%qQyB8>P&oUDosKm9*|#NGM@DSN=VI~&*#e50}R3@"
    "1jsMA&|^`gQi$G_!}FDE>C@VXV@Xk&^99UW_e%qZ)WdaV@L{-3A)unMI)$;vGZH%nEycOqXZQv;qQL-KM)f2v8|FCP%?&ytecytb{Xeuxzm$EQ"
    "Hx6=WS~xNQUYQ*gqIUV*OOCdt_6%MJAK1$5LSaCPDUjGj3a0EMs&{>mIe%#=qdJesEO#Xu<09}$rEqqgI((2-?Q4dASz;0gC7wWMiLTc7#y>!k"
    "T}1V0`h@3@0QO|XkH^=qQi)h2=C;orC~SfEu*m>hi_!PHX8pK25_qKMX%!XIo&MJE(zR-6pT5R_d6V_A|07km|4|>gU%}U<zUS5H*J<tZWB3_o"
    "U<3*G_BBd5!w2oL|Au|w0TiM87Ap<hgs8tKMqi8LyI*8f3Oju!@@dqyN-u=y#?7iDCSUhWNg2|`54=$~OX|{<tk32km|hHRILCvEd^Ur(Y2M$P"
    "ca=aIPzd=dPbAsVc{AYaEd!+bc;f3$B{)i_w#DBEmz4n5*H0nXcTn`|m{ZzOCH9O%KWf?ySB<=p1Ag+Zw1K2?o!!1Qu_McJq)%7x{4skyvYt}7"
    "Oy<t1F}x8S0iKrJBoDmfhC|~0w@xEofcQV2h7ZG4df#`aEFLhJpWZCPb+7VY?(vqh^5L%bVm%r|y>^da342!BM;sG@t6PkwByYbw-D%ez%uDc7"
    "6O8WyB}BOhcg&gz$A`Bg8u6d=*}oP<#Hje@rB0#E$cst8>fQUgYC0dy71HB79;w42N-<$f-$0UFs3Z@E(r`7`^XtZGr6Gj0q53qTF#$M$co^JT"
    "WSa(-X?1sodZMfdCd5m8+%~RLd+K&5Hu)E1Dlh!dfA@!hcghWB+yyQ#pYVR3pa8W?>Y~z{HW;;9><KR6l*%VPRDkOgaT?-!DmotjK2BV$`vYks"
    "LH5&l0;VXM-@+eGRVHk9T-a4c*xN~Jb8h0kiy)^m`h+4aI8~kXq!s@?smJW=ziD=dj2_nYa9Lsg>@UE0_7ud01n<>0^A}am-tleg#qIW1zpmHZ"
    "U4in`?cm3Zkp!gTWC-V+&LicvX)si0`v`uNs`^b@*hfv2vBQPBXsXXxQkX%l8E`Kd?gJA!UsJy8z3-Rh*hDaV9fZ_T(#BLQ=ml_t8`VlIfXZqN"
    "9Vvt&WD{;vPd8my9|T>~S03p_?ulG&OX@kKjw#5)qf>{L5oJ?=R0B@iD`NM=gRzSb@bg4}YW?`HK+k&ZQ0}Tz_n>1?935P;Yd09@)|b)bI>VF9"
    "ObVP#cg8tax@X=6^E9qgc~}>yC$U=0ws^#gpIO%dWaeW}o*|FLYh;g`o+yeuuPa+~ofOtBx13|?)(0CWTEC4khE{{b*;o9<7(BF?SN#W8Tjlq1"
    "TFS_wdBOhYzke?j8;U1WV};zRwQ`TJ-US?lDG70Kibq52uF5E)O}(sWUR0Mg8jrcu6w7|$ExslQ<S|TgT><9_!)29&U5(XGjB^EYxUBXFOEuKG"
    "VV4;rpb_rLTgpM{ItTJy%we&&jnGXne`cLx<NW9*N7f)=9H%@mc4k&uqmLZ=W4NM9jkE<lXzam!AHHV)HnN{|j>Ezp{`0*3v@gGCzOsjeH3$+f"
    "3BRDR76{x0!+FC)Kzc_T2A&h%z{UPX2K8{F11-G$;Zpx)xZl2EY{Nv_XUsj`H4FA#-$3)yE1-Lfer@zarF>59an}<AYdrqmB-~;LRMDqs+#KJN"
    "6Ubs*<bFsrFNOW+8I#90=dr&wFg{=E+G6pb85D~bfAA}J#|ZN8J+`j)2G1@Ar3k*{>^J!mOgJHgOEPk-a|&co*4+fLXv|Gv9eHh+&$?<0RKIE2"
    "g`RolTlBg^lg<*ZC8M?~Q9eoYvU=$7LAX>wEEruWWCU9k7xTXe>WJNmUy?e+-a5QNB2s*WBknkIs~D)tP!;^~QGR*hZ4$S<xSp60q;f7p&c-go"
    "_z@I>A?rwjfw^la_J=AC{H%l0^R&@><NVpUgrbrm(p;o_{<IslD(JhfJEMQro4~zF<^)oMh>@1B7?E&;rynwLesUQ5?g(eR57VZtfpPIO*mG2Y"
    "nn<E~5K20NgR5X0+-!ue`dGuK5F7#yZ+u}&?Fr*t9qpMX-ZJV>RDuhw7GCp8wYKN3ARe9hN-qR*)4w)&iE1JLl_Z9-Kac3=KWA^@7eXc%xAR#S"
    "Q0sXstET}jSbGbUnZ*0}a4U_I5@VD^d@Q@Cw2BgKXzHlHetcSdU?4RLvy}onuFcn7OZw|fqH3@Hn@JVhipDFbZ5|t|EBBlHZ3k}QP7JPSN@K%M"
    "OxYX%E?+J;I4NW1>k#{9(1$pQ>)mDARzIul^=j=p$|_Ejx8on)&;NM}LaGs@O&q|KQ=CVLN_uHczzFtO&c*{UnRkpagTB^4eN-PxrZCo}$Rs4)"
    "M|*#MS{*V)wKKltI{~lQ)}$QpLUCX3sv1WSUa01XA<3txDNtV-$1w7Rj>)g>VA=iU^3ZY)`f_>z4C`Zj$FIaV3~-6CL^{K)5t=FX-jfaBem%Pm"
    "$ETOY$X6_<)MmAT1jaUIIOUA$DFqYdMgLOG;slurgB`&4U3lzy6yO|0ms?ZM$^o)H+d+A3c~`#B1@%~^`#{<U@rqZeSzszvhhuqV&$?pOk~FEQ"
    "+taJdX?TDMgc8K5;`D>dDfsUyb+H^D6X>xcjXC0K+aT5KkJ)`Hz91@gD*%4Tl*RE^r*ep=PsvN}FW(n!fGH{3t)rBw1`bz75M^jWx{vh8hWY}="
    "I&W3K{ROL$pN^pMGZV|sBKBmZKprB}#AnH)GCxefHFOoCB%y{@o*t;F7JzBQPburuN@!g3CmIFsP5jP5s`K5`fr;|aurI=Y-?DQ#O{9kI@0)n#"
    "Te5GPN_kEX$qaD})6l_BXhfI0PawS)qoHOBr!1c{<Z*|TKQ_FvkvM}#ab%@%W*&A&<skn!#-Kqud>B@of<0u#R>kDeY3z4ejQEoBmV47zwH2hQ"
    "ZVKh^w55e|f;wzkHdpVr3-AVK8{T*eHMjXr?w*cL0R4S-5<aC9_0Ubx18;yp(tB$6i}JgRJm$`|2|-eeV4RK#%T~x=H@w7>h-4Ctbz@w`#7di|"
    "xxHGBQn>@%bEi7yjsU=}R2J?2<biJ{npXOjP)olL-E~uoRMZ|QopxZ`w=-`06+H>f$s!kFSNVb})jvIY4;W=#+jk#?VpJT~zWwhBT2AdCioh_}"
    "B^QEx34gj8IfYek2SOFV`9_i+0j$<>Ct8!A^R9Fexd-l4Bz6=MCLqzu^D0sDF^vEZXgZ)=^V=c6XnHGz0#Wk3<kJ{=G%G4<_jvGOL#?rVujl;v"
    "!Vb#w_J?-_*Whl>Apj=v#*=DU9--_gsKt3r?LKVYN2Bf?*OVmB!1+6@z6iE9^7V^3wiQ(2jpkz^rqS!!(wA}y)h&Yw!c4GXnioTbAAqkq+hWvb"
    "&hnleQ=hGONdVA!*mWsn_0T3Zj9nEeXvN31bUmBzt%N{8^}R<bh69in3WVAKDuD*Nh0;ue@2=aomnp0;un*ySm|)zEKNZ%<T~Swn8~!-v4@rmA"
    "8R*kc9HqW|C`A=U`F82sjDQw+Y+@^UYywaLQ52;sia1`Q1u2u-`#g0YaAid~-V9Jv5T5Kdw;&{x$Nv~Z%;@3+!5VrsI&aO@Db8y4zTKlPNGj-r"
    "IYB?+laz0${ySYmN6{auK@ZkxdWv1v_tJgP;q76ayHCRWF=}_0df1%_fGIevn>{DqfitJ5D|iZfHOszsV58_VZ;il`uA(!P<zGUO?>FUgrd5pt"
    "#EKZjXsXIyky7o*Q3a}a^LPTX^F?@uhTK3abgh=Y@ge}E3dv-QlCY2+o-+;^gQxxKG8Olt%D2PU>RE^&)Y_x6&Olt(@@+X%t0|+rMOv#%U_=Pk"
    "nC=sM<!2m{AeK!}N=4}@>Kr6b{#=!$JjR<r0KOVE|3T7Z_3()+w3=G0`<-bGSD>!p+?C(P#sx+Z8r)FgfB*oaD7bYmk*Pg8lC)bc;f({q5%Hxy"
    "@5)eaN(n6cVCI%{1ty*kf!TX7o+mJlv5y2Fyx-LTK4}=SJaBIs$L}7eiIaW2JO0Zemn(92s7_+e`7!&$4{*8@L@*|QXNMuiM#8kfXNpruE$#~9"
    "a@T$I>#tk4MiQ_FQySZo@dLzg+B8cxl)<_X94>HCCdN<m?+${x=8^{d&rVo{5=@$OoHD9aZC2vYq?igc_fSDx5?0ZGNRUy%23^V&qaCNuydRi%"
    ";|{lpJ=_mu51vroA2ra;O#LuQ$gsC#2vTp{xOONBVuEQ8Q3_?irMt^%`lYGd5~_KcgALnOO<HC3i)!4USM~(J$ed&yYD0S|HPxenTr6r#r{gvA"
    "C~%7!z2MafFw6KTJtXc*HGOU-4e|=qvYR-%$(j&Yl4TmP&wm8x2b88%&4ut$<_wP;%V-tf&LyW|UQN+en6ZRX!7hKVv5GGBS>wj0PcvD3Z$&cy"
    "l7x30p|{x~D8v@<SXC3j$KkLwB^x+{U~dR!RrNnJ1EX?F&3>xa+b(|XVu=Ms#G8M_@7jQdacJj=Cmk^636GZuU)Lw{Rw~iR9BKcI=2>vU;QVtj"
    "%mABXBqYLtC!p`ZA6Jt7_{>-ACsWVWeKd3;+aVmPG`(8K`x4r%U(D1Y7|;+i4Y>y!SfMBa3eP3tsdcW9?1Q_XE1Vr!wtswjcE?DCDd#aa+RE(?"
    "51hM-S+o94MG!lW#(?D9h9=H4N|>q7E9*!=6ddMwrj9E0#Yw$Lj`7}>L+fgY5Ngf?@pCz0EdjX~sKHDOOuCPY>_Gi_5NmwcC(;jbVYarGs+vue"
    "KyVwA8hzHkDf*hJ`bF+*Ztjh;JO7v@5L5tWTwuCAyYCe<xy`kGuQ&}THMjqrzQN5_c%Jt5TLxOonfWDSa9%53u0@=5G%pF@ripi9Fu;j__!#r^"
    "d9H5WWQ$JRRanC8&U>VNgKKlcEquAwxp-Bhk*A&keZyO$3}-wesbPj4IQ5z)XwO(E*K0E>p6VUatc^X%5;UwnI!-R08&MD0sS1R}306F_x;e~h"
    "x&1;h?{?ko<dV%wsiSL)O-W$v9cEZpJy=u_B%ONJ%ebyJhMbe6-s5K4Qb?L%52B;1hwbU+HOqY4`fW8VVQwC|R%kHt;~6y~)N`DGa8(AY4<HID"
    "C`N&l=u8gK9Px@7_4<Z_Zj*pz0RF@fhxjnZe7?7A4Ol9XDpNL~ZKaHm!9`_=>-F5&)0$~@dvoNJv-a7&cue-l5UmUPA`KNYRmcUgf?roFjk4Y}"
    "S!P{c3`xpNC6!iu(NHn6B^pzZw$IjL7^w5dH9g$wS{QbzPQ7dODZ6I%R&-v-DY$fLJW|=VUE$iETs)T-{k?jH<$Go}>*9uZA=3;TSY7XM2(s62"
    ";E=OUM+Wicg(~Y3atK$z1`qzUKam-;mXu#h(DzZ+lxbpILFpE(O})ilX~*r5Uhp$FpE#?G<FC?b)azs6n9GTJgeTa~%w%=7RpzvGf{B}G_jbb7"
    "43w32XIhkH$kt>_nj~IK-tJjHGVeKg3Pjgm(^hl%NjRZ-#~XS-y1z3gWm}|@nQ=qN2r6f#Z*=fr*2vsUK}PN}5o&!hwTw_`MpL6O+_kPl(KZID"
    "%-WlLfnmvJj%E}E%>C=^rx+Pu<*vvdQERx@?d^ddXQwrtK6f5#;iRi-TcX}`F)VG0l?q}~;WM<M#V(hX#APiemY7*)W6j&k_h!X=;E00iEwh+q"
    "w<R+oGq#1u`JE>`FP*eU+NkAW_2kJ5bQ9fLBnvZLKL&kyMcAol2({y}idp7pb25JHnl&{|-M)TPEiGlD%nu)y$w>HR_1c*;B2cY%qxt&lem#N`"
    ">G=HD!ZKQl(Aj5TYl{;5x$C!{6L|A05u}_ytb0YNh@y;!7G$z38qer_hnBtWcFGFniF?jTqavM7{O0IU0k>xjqT3LHd8dY0LDhHwv$)mb3bj$0"
    "Hl$FLdAY#vw1X+=nlJJHKu-59dQGQ;BPQJJG_CssVp!vZ2}?fS_zecrH0K@J{oT8m_QB`z#VaHm3r4d}BvRL?Er&&rNPdJWDbgKt?)~-1fc109"
    "P_mV4w$%g8QXUI9y`<{2D78k{tWK%<8utD;+MQ+h5m(^M8T@o25ktvo_TOaf(F&znWehs@kktA-7<Nz=u|>syKmSf-E?YUd>iB8^4z}+>g!Zxf"
    "5Z!b}@)b*BgyF!!)%A+bo43kRvv-musi0%W>~ag&OI$ZT-@y|=xoUgV#I_z=myi@K+0qg<DI~NYlOS`~{L^fiJ7pu@2%XKUws6&|oh>Ai8{u5`"
    "Iu=1pS@sz}!z<50ljoWkp$JnasNFCmcqoyTUTq>x-*W97+Lun-k#)hGQ`~!d_F1j?qOVp%6abHPQ5%J?1PRfb8#bSLo}vc%6)U)Wxcg;s7$1C;"
    "=Tl;Wy5>c`b=yi3ZpB74K)(nv1<tY01?bA3Vpli2%y6%T#ayj5RbvhAmi2&@>145CTs_ORV@zoMgj_Xi565(H(bKpSDQK5|C}wf#@Gf3}aYw5="
    "e2Qysk@65inNV260xl6^GJ7=n3q&z*?QB*`GPEB6I^!tWsc#f<tu?9%xy+!`WqL}OAhGwzJp&5C(&{1onBcqUmp|Hru{R}$R^x2cZj2@Cj9S9A"
    "^zB<1VX9`GT1c6!peQ`WoJS04pU-BUm1UcPNG2|oL)v5o@=y>oA=k(*M?y1>61PB3Fmk%gLDB)y*htO}^4bxpbVi*nwKj9ObTw7rJB=yv)4$#0"
    "OtnEGP&C`C*~?hY`qy}Y?~f$Qqs7Z!jG~ID6B`5m4Yf6-dw7?_rb?cDXiDCxyO9$8o4-qGOiSx;HweGi=h>6O=4Iu$yI=+9st>1!!v*yZZMEEn"
    "tiIVQx3Eyw%+_53@H=k95rldxj5n}fKSh{3x;{HQ$h3n3HFC4z6of(W*l~)^VK>4v#^|Y5t=$JNbe#3a!ofJFXF~grgyQIP+rRvSEJmj@8YkG%"
    "n001^-JnPvuj-q%U=CZeR_)c@qM=G@)RP2*7p|hK4m5oPP!~l$w^WIo$6~xYk}~D`W}Pt^_G+(=<uS2N!puK?L{V#v?!^u3DBM)Vj?&wisX=Xk"
    "Te7{)&RIW;!U0Sx<)i~iht?alx-YC7o>XP*avc)kx&LzP3F@|Wcl%H`A|S2Si#O0qLFriRn08tPngX8MFV|v^<B~6x@XNY0GYPaUGxIjO<sf_k"
    "76@~$c}Hrd-JVmO8h!dd+)W4Wu-Kq-FfnQyQ*;X|c%;B~0BAFx+8$2mDS#=IDk3REW602EOz0hxa@mW{&d$%zkE~^d>o;%O$fK6zKL(YtD~{wH"
    "W1og3Q5F}SLqS=QA&?l?y7tXTu#12B^A|(X1>7j8f#!JyD=X6qmrhVUf}|W!U_d9OA+&!Y@_(5=dmV#%ObUdoNS~jhw(cgn;8&yYd9DWaSF8DR"
    "Vik~ltK9NnMXLfElD5trhf6JOdAF{?%;ca4>n+XmU9x3|$-HbJxO871H&L!@jK&}&CYJiOE+AD<hVzXPhguMoH!Q59O~JE=8IAcRb?8t_b&9si"
    "Ch0TDV;nmTnyGshBVb?MYNI_@Y#-H-j7K}!uUw<mU@E?Py;jqL)rMEpwM`YlX%d#KoS3xJ<XfI+SuMT2zgi~u@3F^bNCYTtNo!DZB7ke!jn2?)"
    "$Fb|2IoD<lG*&5utHDb{7a|_OX0zFcvQli%qBzj0Zj&;Z?*%xw3j^x)<%~<(9+K8}=){^FsVrM?MX?|MgImh6Kk>^hFMZBFasx9T_?qL#k5gc7"
    "Pi?J9@pa*{eqdBKO<&!dFCwz<0rtn(lQ7%D=Wb!}RqroUEOC>fm<Z+-)nU9pD&HQ6Odh+E-lEW}PpJfIRlj<*@N(0^fOnf{ttzr))hX_BryVMC"
    "tyakzAOZB$vuQML9_djOcst0ErM~aSz(bzri4XYdtCP8znpqeQM-pV<l6NTMS*x5?$(%{NnPvN%5wDSJwKq(ZH*^a1-BbO;O8Te*A(bank2CtT"
    "56^xezS^my^vSI@+fZwTND_v_iISvHzTw?9>yl<^Hup)OkBbR6dQV4YrlQyMaF~)_R?J8TgXnA`fN4%9;JIPrbr>QD7o|e@tTQA~qcpP({zXG&"
    "(&xe{tlV8`T|&htL#l|CQXhO)!i^*h$s}X;^A%v9#9p$g_IjZ(fvE+&-s>CUxpawRug&~Q%K8omCQAO|ztwXbNq_?=)!0pD9Bb)dODY;LuhvK~"
    "?K=<hewrzh3};od!C4woSK9!4F|KC8nvw;^qdOYLxJp2|0Fq5y<&3w2=i+3{blQ#9t!}KsrVi@sUF3CRSUu_OEaQ;$usVNx8$I^XXrD@#e6u4J"
    "w`62noo;e*HFyJAj7{g6;AI3dn8@>o;g-(L%z^x+sFSMiP7e<8h$75JB{I^+bUK0^$eMI~!EptW_u8oM<9!C=W6tX5A%DkjSy^eQOE~De-mpFu"
    "=G~T5*2TU(D2oK4O!ac<hO)afa1#=tQrDJ{qaNAe80J6(pzTbxU3+h+wTmN=Bm_p)3Y~M?by0@mO158tuEE#E>8&Quc>?hb63>#SoYNE(sA5*a"
    "$93i?&B%vB%$qeR#bm|ElMuh>@KaAMGG@Q-Gd#5@;f(I1anIDUK{{`rz0XURj{M+<-jQ^UR2kopqnCCcy{5ja+MFOnsLS3c(Q|DpRF`ub>Z8xl"
    "?>B?){1)b7UzzYyAe1rDamcz|raZ8BIE($1&}!oJ<(g0yrXvKkG5%I3ox=s?@=+`t$0r7v?(H?%Qc$ek>9ks8r@E2nlv5I|sH?cws)}R}21phR"
    "FaWe3j)~8I7FdFLPO&iqM|(=oCJbfPbwKN1$0TTAgfnJn;_MwoS<UV`2HIDzh7(47jLVVb?#?){fc8gpV#-w$re+_b#cbdST9r<&Bsepri*Jlq"
    "%>o=a>{6<A(?)syR>faoPZvv&bz|oJU9rg>4uz0?Gy<4el(kq{MzwBVJx}Qo1LIdPh|?~*08U)PE%n+psr@<U=gwG7(i2!eb9b+5_kBcWd{P%2"
    "v3kE>x5`sq-|cqP9Bsw63Iy`_#H1n`TwbX~M!3e-9sXkEFlp2x4P?eBIlL+&UB7%ewvBwU*IR-w33a)Ab)IPiFiLIKCmh}AbjopTHav;$WK(8R"
    "eJ>LMrXoin&#9+C40ujJ#YbZ$yAPs*zwczJlY%PQ3i)^%P=d;*86-^?wAv%(Iayy(ukisHr_%N_sxIUPV-lnN$6FKmfe%z&pjuXM#)CBJwcFd9"
    "O)CNIS@E?U5o=B2hZ%=M*^a}kz2@24gvET)dUF@lWBpOMM;I>>7nBSQe3&RUL)f5$aW|FHm`i|)R5U0K%@8ra*zl?rI((hQR&ya3+D2tdNF`Q-"
    "6QrMRDbwXNY}+?kyW|F%Qqh=J^!x30*SSx}{h^z1L`NYSu}5I8<JFy+xoaKI_T0i?P<N#^NEfidXQ}4ya$y<bVao0}*Q8opdBz&oGCT9p+I2eM"
    "ih`O_n7la4$s51zyKqsNe?JM>`h|{p)T<VL3aCk>dAM_9OIvfgE;*vLVzgjG%$)+;-K+@nS>_Au7*5{deU4vu*KRh^uV~|vjwT@`@hQU3>(fkf"
    "Deng|U;8>=i~<^a1<+`K>MQ}a5Qt4#IjTqj<CE50Lpa3kUsefWbt~Df#Wd&Alyl;Lw>^wF+54~BDBiKC!}ljNz$96Hh<U>E07QIgF&Ln20~$Ff"
    ")?KQ&avLK^=jN22M_V<D25w!;7g_x?Y_tUAK`%2+53*?NlZ~zO!E>&QJ#jNZP}R1MN7gafT?VWC;8rglJa`b_Udx>o2n}Ug%Ss63pqA|eLDT!j"
    "@nw8a{SU|uT*C@6bpf=yW92xo+wGR5h}wBq)uKZMgED{@Gt{KGt9e;g)q1Do?T)BwVyglSuNgwn@Fk-w2u3h1cXabkm=F}B<r<CZn54Zu<`Sgd"
    "Qm?;peKL1i7bb!@diVBDMHtPbNvwy2N3zCI19oM0cWkyBX%3HWU{<=+n3!PPPA`!cZ;+wUqN`0*lda|w_<r~LMSLG|=Eo$-7q*UQDRH8b*&iG3"
    "A-jkHRL!i>eS;gFS?0yymE&X%#-LRl+AwM*a*rs>-{|;kM*R9U1~zLo)4>+L+MQ9^T$EeOFk@pE?q@nQ>Q3UGq=0z-JPM4BQ<BSfI-QEA6g$sF"
    "E>dDW)|y@RT7~OnIGzytG%J%)viYNoRu5PAT4-K9{IG*(V5YmANAmMJEKB|;4_bagL?tY#SpmSb&h~c2-}0$iJQan(wVLVHYMOzLw>OoZT}j%H"
    "CE*`V#_U>*Ba@5G%*-UdDVO9Rmb4<KBEjme7OE%f3>-OPSNWhic!(qcFSY9Mwp*hhcePl63rU~W$b@muQd1hZZDoT~v`~Ac#W|B1m1KuG`yC|~"
    "Goz|Q^L=GHI6GGm<^&-DqRMy^qTEA9SeFMTBeS(jYJUFU{A3=lkV-}Rhi;-eO(jLKu}L{GFKfu(yE5xG1%+h4q%`NAXc%8fJrf0ftMf)%BscSo"
    "gZs4C_xrn9Rur^N7`|B(hJI$9I)QfWrq!BSPfX@k>UHai+r?{#?1n#Q*_0G7zH#9Hw3|Cq%F$tcg@Mc3x&QW}sEX<lc4C_|&ut7U@iQ?|6>v99"
    "eA?~$MQPnd!>DM7*4*p*eI4O(=SWQlsLzdEH5FaSqb;3X$eiN6r`pAlJo(&qr`u4ig~MUt^YoM(@V!g$it8upc1b7f?k+4Zdlb%aq}sF|^E1;R"
    "<gp<rd@qtF*{-KPniiLT=nPYgqc6+$!D?+*u2!m~Ff(a%GK#OA@j@PYbT&<`EGLqo)><-5zlPIFoOvzcTR9ZJrEp??cPz;m$q~M0_Qq^D>-f*o"
    "{$=(}N$&`+qCRzb%HrX7|7*OGG6s3;XEDsYHH)AwhFUCi`9Wr96K<3|_u(nKTKpMxfXX4{ADb<!PoUM>8d~k8$qB^rer-%~)QVKF0by-~=;JCx"
    "oFDC8c`nMH!bC2JA%;$g5M~vhY<>k5rz}7{HIuCtHXO~$P8~USZgNF8{@4U-g2@i;<sXw_1X*n&1GL1_M;V-%D2oQ3wM1cb+cxC8N)~c|+7s38"
    "b|*l2&LHT3PM?9Pvuw1_C1={L<4hxJ)2`PE#QQpJ5mDjh)d{RTc)@LG)`)MoHswQkXrZ7sbQXGrD(VtnTAQwiP*#${7bm#L__Yu(lVu_OaO<`U"
    "cLe(l3o;n%<}H4~E)tUt_-r+s9Sn3kv(9hgJsS>*5I8fg+BAFbWYNv*g-to@1MJs>|9kh9>ppFdJ}Jyb0ch@JOXwNt#+yfdyy&qi?t@xX)^R9^"
    "j(y%PdEw&U-?(vWN}-JW%Q=R=u@`PH^YcGnN%P;JAMWfbvmGfnBS?5x>yaql;XZEG>Ej~-Yhl9F!$QF2O=vjLC0~47TBF#(FmCM5olbgMQ_;cb"
    "s;ChWSDT#KwC;)FYTF(d=n_<7u2wtfysKJPti{fL#>vl2!BFRQFJ8tw@wswiZ0#>Pb`PjJ5;d7wrPPd*aVAtI)NY+>j#(C$a;8ie;*4lJJ<@Xr"
    "n#Y4d^z~9uv2R8(_Gn{27*z(;PZJYCATh(J9km(sxe;pYBsNM|#>cP4XY7Gyvv8k%<Va{qA<WC{QWb7UNb2NrCr_TVA$hku<s;Owt}&|%ZrnF!"
    "EUQ`o!mPt|avmPm=1fu?>~yXbsFJr>sf@<^m5@u0p)haQI&<cXiFw;I9wDN=AH8UIvn)l3Gs-7ft!~b%%Xq<=Imz2JJJv=`F}$;BzNwZ175q-4"
    "6gKL$c1<E4!}CPw``Zemx};<Sk!XeF)<CY^umQ`GS}{=<HLhTPICRof30NoHDG^^Jyuat32H9D8$*zN{dmm)3cF#Th7Q2<lj@{=nb!W~c*PEG^"
    ">OpOnEfU$b@RP3}SZa1oc#!+?128Q^MRcuGD$KNZ-JM~)IMt{@e$G^90<HLB>j+k*{32T&RbomA+T$^uht`mENJfvo17og!W*HrS6BFyrugf!Z"
    "MYYAa4{mM%4(ncft*g3qtqxZ1F#)pGJ5lX7+o2+kbu_cA(FwbE)cQt#r>rM(=WfjA=20Y^X<t%@SzcNNJzB=VcKgWfaTJm}-EFTkx4ay~vy2@3"
    "Nr`^V{`RF;LY0BN=K+ry$dppuX&IK8K#jl#JirwkP$J4VEf6Y_o8oyUvajv8&cr^^awEbJl+O9YUzUk4b8?;EG~1Ywtht)>bhw<Lb*#CUDh8>n"
    "WR`5~*mP2-wFe|Ru^cOitNMe&Q><J6abbHfNZjRmyfdm!<1UV96Q^1cK;cj+i;H!uS7sJelD=yus0!K)W2Qz8hoiK+c379{3>oWF2>z_jYi$s("
    "SSM|#6B=<1>FB~}ej%=@)`3HHayWq3om5-rPjZc^)4sMdM*CM|{xNcacM+EQW0#UQuDX(5%_{W;k-jvf=yWo{d|DMUytA3BGAya&UFzzMIOD=i"
    "H5z7#t7n<SoLZ%G^rtkUpl5@g<7+UY&Kf0EU0R|zd#W(c4{5%oRx1YV<t#=wDS&f&6)AK-Fj>+HA%n!OYNuY0I)plH{A>h-Hk)g$wl-vc2Sn*0"
    "?<Yf8Vo;NHad;5)hmj?~1uSYS{5`pabcI@0tAQuh?X=kTj~aV@2CFNxwDiPz>+&6}n6bJm`^hhJ%?7^ZepLX5_fGB`6D=6!i#I3BV@-Qg1Ut1M"
    "K{p2E0L=ii-XYcqXD8#e?<;C%GSfO?B;35A_QtIFv`$Kco0S4IT9SGDa4l?ZXfy@{m>z`*y0sW$SZ@b^-Khm*M$(H&=VRbpkO-h-CBE6L%bmTl"
    "!<u_8D#<xWL9^M8G_~6Osati3TCxqzZme-J=I)07ppc_HlvWo+SQi!r$|wbps6oTKGQlR4x=0qjLxpxS;Mn(x@#$`#zy|Y~$}l2l4ySe#@6Zp3"
    "FnbBDUjwI{;b^_4@Ap9PcU9v@38scUVQxUl^-WcsB)Taci}jai4ZF?Qi>cR>G{b0AlZ2J#Vcf0YLXJiQd0#m(DArJoqTYy9yVkD$wX$N}xVqRQ"
    ">;JcF($P^z-P5sW$9@QVM`-e`Tj90e-6ANjq(uN)Sd(3hHXv>kvuloBdqvo{wj>KjuSBKNU>Puz0ZtBNGv?s1!}`VZELzA0R2Ib=yIga}u&LkV"
    ")21)U&vc+F)r43n`y3_?U)nZFmhUdy4y{WAA*c!NeRKUF5YTdJrg=o89X#rU7g@(xKEHt_wL0%aI)=#|vTUMy1st$sySrAB7HJUhNOC75B?hGQ"
    "rv|(o^ec1uazLYxN$)Q#EK}PQKGWKf7Ux&2j$B(K#`lsYip_<CXJSoBcX-S1rAv-)7o3b}x9gSSVaVg9o3(oOtOGjoAGQY&R$fKL{ktJyD_oy;"
    "5!_W>4Xe(d&)M%91LtC93~aTdU%&Th;9O5pVxSx9Q;Y$O%eEN?tzcSIjBje-B%^5ET9BzNU+ARXVd{o$h3wW*rLJCWtgQw1<jLS{O8Em3b$Vn!"
    "X1-=Um9ue5f)sF5xsJyc0x?=U%~}RYO?Yl;1^0OUCDrPvJGrPc2_0`2(!;K*c8gR_4Z0znZ9UqN4B;{3Q<wcTR;{KWY_>zq!c<us{PND+g(<L{"
    "3}J|jUBX%o;Ly(_R*~^1EX*qpBHUmwiuMiAG_RqHo5r(*gS^)2<TIHrk5%;0bX;<>cqRJyR$ptF=F}ZMs@w!+yN}!2O!9nHBAN7y;;Juv0h=Ht"
    "Z>tU>2z}E9R~JqkqEVCKy$f%lzH>s6#$|Yi^MM*~ThsYyl4mS8yWn!6b0M9Q#WjrjV(^FR!p#W7<=}7EYescvn;g8r8Y%^vFVk#}8JR&BZFjm("
    "(5l?PKJCdiNX$@GuVp4ifMMYPXGb;tuSPmd?i)nVK1vsDNh-~lVWrsMo^@_+N?m&}@c4>RsqyTfFMRQG6rzF5RQGolhl-tv3$h$V#*okPKu-)V"
    "h;C;6*s&?uD+g<X5`s(KW**HE-v?TIw#dt@1ftwcDv_N|3-)q{eK6)mx)vQ{*4H0<jAiT9f$J06RS{2s->Meo(j-c2#JZ}i@^3&$&X1;^5DgR6"
    "HM;%zc`Jy^JWGhJnNK+e-#vnudB+fMrQh#Q>Q21&-OVviyA&6;2x_54X6xc_;83Ln2xAx8`mx7I@WxT|hn8=Dv>P?ZPagCGYISwOYn17poPRNe"
    "Lx=R0jgQRBCZVQKQ8Pok-5E7Ko*KUfCP|>LAi4A{2k_Y0WAoQ+ck9jvqrltO9FH71qM1o4Bw@VHDf6jvgaC}aemWMyehp>s#rF&m?9SNFXS4RN"
    "m4-pl7#cBCd9I^jDr0{HYU^6h(AKuvSYI>_O-PN-nVK*0Fx<<j?31V!X&G$DS0G+9Pta+ReQK&!$N$9`6?b%$PTgSPvmoI8+}vcQ!v694zF4C@"
    "H)5xB1H5cFH{vMWi0^>KRRTm4=d{a33zu@e5%MYBh6nLg@lDksOA}u&U&r2CzLtII$~sS&<$j)`peY5=T}wB+IqQr+`bD+Nmt|*4heT<rTFb))"
    "p&&`(9$yEyQ%mX$_M$@QBl|b*A+BAE=1bI^M_u!Ss8$u7Liqlxr5cKtGUOTbCQXNX9U#wF0l$i9PohD5&UGKe6M1JF=*^9_OpBM~TTwcyPf{mz"
    "p%HFg?Eipq&V<%?jdN88CQQ^HqpxnXJA+usrP(T6BWaX4t&>(xbY4FiF$Pm&jxcZvKO4_dgN9z!8;o;mSWkcIlfF8p9yk@Xur%1^j&X`&V>dP$"
    "SiqlBkveOaAaf3-sh23$vu9n6Y2m_!DKcv%q~Tlc7ubGEWj=5mjQIntLCSqHF@xdor@nE=Z(*%=7w)v1QO<d_jd7$se4CqdHNyksa96grrCwTZ"
    "4rb97_@q5>k0U^?U7jB}D54W@-I=;G{W+-WG;+o~OxvG-h4TBuAJRyqo4bXe1yxkw7ELuu;!@%$w2RYNu9SKkzF3Uj_`*W85-mRwtd?cXs2q{|"
    "lmRKXGC|o|QQyHJbl&dG`Z`v2!|o5Y2P6LNi>j0w@pp^TnQgofA7`qNPbJ_0%4aoXnyaaGA*$7}Axzok<oP<B<f9?hlN274U%?S+W$pINetI$f"
    "bXDKQkErni?(U7%1j!ssap<LEO6#dW=2y}<!2Y`%gFL)*MVf$4`Hz^u9-CS5*e-Yw)jp`!<Y_{ekgw>QO3m-p+iYX9Y{GAW2wPV1M)z&GZpcK6"
    "J;?nPxVAS{r}{Cf(r8nr;4li}GidEssZ={jTY*-UW!a4!zYEfhmIO>LyCMz*;8e7G)rk|wkMAcR62dH|seqUdGRp|2@Cpriuy(cWMuLJX?177u"
    "jG36Z8lMw7rDx7m;|Y3AQM4OA!@+RDsO1odw6Hd9o9-%^>Yl3rX9F4rfcr*sH|c;ZQW&xB1xC|I;LvpKM_tV&60)hChZp7lIG~{#PZ@8KLH(<i"
    "*9!t}`YuccLwuQHp$yd;1TVEJKMf~Eu;lgTYQQ`C1HB7r5Z+8w2K_X*80~QhFyRR_B$ZT;4y+W1qDG~L(|)l^s;gGl;qVu6@)}=xFKBv@H$!Na"
    "_mB&6mv}RADlM>*{l<6M38)e4%j#<Bq{B>T+e`!>j^dvXQ!t;+V>3EX<hHmpP26cRt+1GJtArm!lO$#W?*cU|xf$vi3%y6s)Lk$t`(JOwxhV35"
    "C=es-Hj31~y@J^(xZY4#4l(PpNz8INmWWfUvi;hY(N%+kr_DMCud`7_tERWNGply+rfLHp;%;v%H_ZZ{2}4KB4*ABj>0TB#h38h7jcIrN<DEPA"
    "&_4Rk2CamygXp+(skGjWa2uSK9)}Vj#tGw0UATNXC<Bq6a*Ee#T|B4O>Ea8L|E~-L8ivGCc&Jw;O&d**3iU3149gMinOVsmRrJi62d<9l#x(K>"
    "d)xJL{FB#II3U)k$t$S<?A&!d&2HHjJ9cH;c7daNA-&*WXK@X0o^O=G6*u^yq#z_Cgf7CSE1wB(Jak*i4p1lDq&gR}RFp%mJrhj0cCFy|sf5g&"
    "4}P?U!disNb9|cfpyg==r*YQjm>2-?Lth&EIf8J}iu#{0E({D!DTMny9O#=w2#YVvfh^DUtL%6GA@@+DI-4`)(4ef2yG_%FBxQmL>=O~Y1v|P{"
    "Dt@fyHjVl$B0Knrza$UFJvPE@RoDRN4q2BHf4vec^3Vj>mK%CJgH$8j*6;#84f2OITrS>j(I?(Rw=|r8O-ZBFY^1pZgO8IK>Oj49q++INprZ_9"
    "Cb~{t5W&*}syiG=bG=o!W|=Q1WBws8nM)T}2--S=_0R(yjyQbO1^(*{6!4eSF0c&xps(ZH0rf0~UE@2d9MFA)x0-ignxs(g1?T*FT9KL>KZY2m"
    "f|7(|XPv?jGTfcxC>PBrU-m8gi?K<Na(7fr-GVq3qlj6ed_pmKQ8PZAhz68(u=h%J+GV3`9ABy)q9oQvHoAGt{`N^-h$92SBq;vc>n=@s7d`~6"
    "_i+jd4j}BZOc|pB<jy!=8`E%9s>Ip^t~QhO3h1;q@R$i~p?#W_c<>NczTWn@5;%_mB8M*FqpzuEj@*S;uJJ{0am=HAqV*e`+i5D`jPcy#r*Tte"
    "(JK9!m%I@$*rlg_qE`B_3P<6s0&SiNo?x8IUQy=df*1&LqENdSnnGX1mXBcOj5@AHI?%~eA;A9sw>-tWEP$1Zwn|u16}8vcr_W8f0(uCTXFJ6W"
    "h&W#t2N`WCh=8bqL+|2R55CDsA^Yvq8sf*0XXaVTQ8rBaHu}oV@4{bElHw96KpMGBSJ2yhwLEiU9*9+m%L2j{D+kX!1p|&b-?Pv%+aScR3V&;_"
    "*{MyX(s`M0fuge?F!}jO034?zD|6>L;|lt^??lg+EO$$PJZMI|T@UVTU!+a=F|Ch!2>7h9r+2TqaVX|q{h<<Qb<^HEDw>wiSDfB91&X*QsnsfB"
    "Xnl<563^gup0m1Mo%O<j5PtPKE|nRphlosc2XbaQC!28;)UR+qen}nbytE}#s5=nGulDc|cG_esc*#z*<inq||K0=4N`{};Xx828%qb``xMFX9"
    "Uc(=%NAVROEaw<r0zEu4hs=?G?Lb0!!aCNobh^iW=HtQdHbw_x6WFCEV^yj#26}+R=??;7ARsI7i2AtLqL+J_P^F+${q7*6(w4OhAH&x#ZW4Aw"
    "lVS^$^lbw}$45)qL!<PZ>U$5tA5lz<Xi=0Uap!HPkZt+@k5I~wDR_xxc4U4!v_?rYb)Vf4eA)jYHo@)o_kr2W@|v%LxyB?q8`f2Y?#8qDtyMZ3"
    "D6~gOVZ8*01FfBsLHn58IUJ!X$(m$hla@V2Cydquyw;w|@q?f)D@b!A#<8NQJDV=ENjvbHynOeA%7Jjgs5JHSJ*4k?tM}rztjlFypxqy;9XjGQ"
    "6M48j`0^L9KmNd%HGJx0_6=X>Pphe`OUK?BwZ#+TH_QywdwC|LQ`?{JvSVr(p^oS&b#$IuFS&^Wo})Rtaw6}bT{0hRM)`2Zi-n1;wLc*lU*NFL"
    "DwMOhzW-j`u(w`ztxqrx7;t7A{oZ<;C%Wzs_nkH3O?kz4+#rW`57e>HuV~leZPY)DU0U{^YgU%dt<f%PG#WFS`L^tzKMCZ05P>%{1KO`shMg(K"
    "@ZvK=$<uSqhwxQ3wfz|tkCI@5cY6F*BSt{WcYlQctbJBSE7sh)gn0z^wa=6EXucHp=k#C)SS6$9^3XSVikW?WWFa);lStSJ3?8}QtU>8A*3feJ"
    "1A8ISEb7J3$ugADythJE3!^>>uVcpgULpiD>d-qFLACq3z?MsOJ|pi1c*dDn<S}ovDI;PwBQ^tT3QW&_UO<ra3f(5Q4rOxkH-@3Ywu-E{I6PN+"
    "F1H<v<i9+bOmUK4c4-V2M3SpBkL6&-#%fHkXcrf*VJPyP>i1yGX%Z6GAC@=W13XK=?2v<PToM9;y&tG+PY2A>2A3P|0Ko<xCkKKyL`P|{+}j|$"
    "WIJ|Yfq+i5fSO~Auga6Qgme~La6Vu)MgwOjnntEeKAW2<Avqwn#W;VQTw`%<|D6PLgp$GDT>7civRaFB-z|hJAI|wPwJPTArYyXvN_0*ZrTn(r"
    "Wg{tITB0K%1%s0QKS!y=|A9(1V-m9k?e@dXuWHK1aTitTc+{e@`4~JsGL_^+(Q?)&$AF^m?YsFsO|);#2q!}a^|HNeCk$UNnyA3PriMK)R7Ax1"
    "FR{wAaea5`ggR`RHZ1z<!p1N=e@FSN{4Mq(1M5+Kw5;!B4tyRu+wJE3c*{pgu(dN*|1T*$JY07-Tuso({L#XZ`JykhcXFaE9fADua_xf!^ByR+"
    "UvL-ZVad!c7Q>M|*XjtZu#xwTgYb{-b#Lmw?s$1zTOQB4Gh*X(6P#Jx1lUmT=BUKP8DViq`)DNbo_AG!U{z>a7&zy`YpBy&Ni$r58emrT7&Y51"
    ")&C}7=dGj0{jU0Z{#)xM_SXIb{_s6()azdG@R9S;345yeX&1T(JCP;3j}H$~5kpSH`HP!2pzYC12bZjMxI-liSo;PF|FO{_GeXE@JeO2QP`9%;"
    "ZkzA^cN-U9y8U1L?EDh`?t(qsGwOXd&M7`#s&$o609tn&ANfI{cb0176TEXndQ9o|C9Uj5`ydbX`bDsQ&3pK0yzf24PgpmntoMg(#^bwy`r$Ra"
    "%Fhh4WCNC{x6~r4jQ>EnNKuXh=!+~4oa?ef7)A$8CR|g5VHl{7s|yjbhQ_@;ACDoTXE`RKxfoXrdaEwc(iEp*jZoCeqikay7DY6jKG$~6Id&$5"
    "UriU|`*J5Ek%96W0SIu*zTiP+PN}ESzp~;OQb`44B6f+|vzP&oYX&w*Zqo`*{N_WK!$TeO<Ss$qwT%K{N-=Afe|xW7g$TM~iBF{UfVGKDPQ%Zm"
    "iE^mXzWl^K_?tLIxPdZrgV}?AM7Ki)0vOiYWM*vSzbqa4cO6*GJCn|I4pfgmeKmZP%KhzhapiyAYAXieUuahP3FsMnZBH7`Jjv=8p$W<OzXkBv"
    ")(|smPWMG#4W8*2#>A6xTUNhrtmygu-$f-dGU(5W4n<Za!*t=h>Lu24+tfx)`Iq^y8CuGCP^4Wq;f_j$4!u?9e`?K0VLkjpH+iX+ookBm(>7MH"
    "Pya!)ew|1sV8}bu(;dl=3<_befG&ueXddY)zN-;urJposA<nP9CPs=#!_a@xkpz@tm}zfHrzUK8-;GPFL~4wy!yt}i*xvn;n>ievVssH6;JUTY"
    ")>&Ejob|8u0itid)F6=>qXs@f<5VM(%N`G}wV|zdzwJj3P~i>;*zx=H`_Ge5SzGyW`{NH@5IQXGMt^$bc%$jpyX3OWhREqE3z;>8_hO}{j39+Q"
    "b_p>BP{-K7{1(VGw_D~C6lXb=dqjPcXe5*#sPbIibNY;Yg4Z~tT$I8LwvQgC7raNQXP$yZc&(QtnbGT4pOoem_)g<kZ_)hBn!w}ZC)5Q*Q^6h`"
    "g7S;>$j=%H<<I@8R|QQIm&3!gFRNYv89<nXXTSZngWWzH*S73t?a|PlzEgzwPko282wKMa+T(fe1ejh=NyOkT>>?}yi?**B(-RM3VQ65yF)~^C"
    "bHoaKN0rA4&b0i9JSbz;kz{BV4o3;Jm5(9mx#St0dn$u5a9s8K;QWo!-^2Y@aEfvQ0bqEVB`by|KG@rZWY8VmVP0~J@dmZJ<F}87K?aD3@6z6a"
    "j1Q%&e<GxE6HaKor+RK%YMCnk!0MGvkdy$_?h94KQoNo&qKzn^FG^OP{vPE>^N`r)<Gegp0gq9|&Qe*(DuUTf6e#ORm=U5siD@^o9;ag7&DFHX"
    "5^tam5)(;l@CE0HhL*uC0r(T#^B9^wpO(l%n6WOck!LVZatXit<agf|%v`{-1=o`d3gkj_t$OcNLswpb_oxc@xdSqqr4QSGpULKaey=3{SZej8"
    "BKms?0C6R|9Qu(Nnv|i^f-SqH$1f0Gd@RJ_Qo>L8OI57vYKtop4xkAxkqGEhyK2|KZ3CgPu8LoHYXXdgasn}GMpOsT(%eDI(^6TVls{hiIOfjE"
    "lzYA_JjlG5pCc5!>@^Mu#6Njh1DsbhUdrwSR~K=73Z`(;zBXt)wOTW%p)Xqb;)NIiC=U>Y{*XWC<X4pWk9n>rCJ@cj>^o)ZeMnlVo|wSq#tW%^"
    ")B*9d#6;HkfhGpR=G^GGqkI}tnVsYV4#PQgH~cZ3dt*$;#JBNKXNlhL<)0smTY7>Xh7}cI!-YxNq^BzRtbDSXJlkW`Ao}r{8tu>p52$kMEyxwM"
    "NFOz{UQq8NbnrwIThoz^(d-#4eH2`2%13covl#l%C8uEsbr_xSbuu${yvS0Lemnd1|IDs1B(o<Wg99&FC4cRo=yC^U%2Cl<Ex}w@N4`{C8nr;9"
    "^Zf;)??rCw(->qMZEyOP^#^hjx_@CxM+?PTwJ-kfR?pA1Y;f`rs?)!)q4R&Oevfy0v1irazrw-i)=nMz9p#Nb1oa#{+Wb>DN{_iSSwOtgu@46k"
    "2$jTgPkNlof%955AT!nk`<Vcj<Nn`A@$=RoYS<d9o+~Wp#Pb(%x1*aeWo2{>|2Do+nqPTPRh?1Tr~PCf6A=EOD+COnR!Y&9*0Gfd_Is!X3Lm_N"
    "2}s*X_8>Nohx}=x|IRK@Fo^yruIv^sh^8=Pw4grKmrq2iw&DxENI@UXW5L$UqPj|wt^j-5U-)m;n>y;ts%PNHde~6?2I#+V!|ZugI#*nA(5+Nk"
    "1J2a9Y7!ac*)=gXiuL2-C~N=3i-{;w3x_;~yZtq89~!y+CBI|Lp&hp*ktvf$w=u>EP*p?gr*COU^FmG-8nF!mh7OScKdj2MBf<Xj<#8P$DW@q!"
    "0_P@}yI!Tm%QB+)Ii7=Hg0?v=>d@KvVC|5k>I1)VUmho(Zt*=^PwAA#nXYyP|AnkmrWULn-%SXH_W<rblb}2yH4_elAu0^(f)G)pYgW?mmN$Tm"
    "hD6pom1}s3PKktceOWle%^XMTk|^}G<5>`ce8F|0nu_cqbON69X2CO0_<XWaX&sTSf5JOVQFGtKL<gLPk57Miq~7*XrEV7cG^r+;hf?L0GT5}&"
    "!9w^+Ji2GRu%CF}Bc^=o46j7~VOCuC;^xn%*CX9>Y0@fSX!*2U>{NxFSjl??3~w*m0awFS4=1|$60y6nW!+2Es#HkyREreLxP94!PVyJxRwX0C"
    "a!+CXKVxQG&v12t^Zl6&q}T^%FzXI50ZJ;=-bH!eLDmqX1l!TEQFFn0WE*pHBrk%AyYs3mhMy0KR7~R&N9X{4u$gSI^((e%MQ}I(0X#$^`BcLd"
    "Nhs7*^{j<&7dgMwg3rtRn$Y02cGlih85}GJ2R-;yC-i)?xVx&#ZEVs%E%w8|gX2_x2VO0K2QP)F<}g;R$R&H1bwaKfwKp1Mlz%He^gA%qhO)%F"
    "d<%xgJn0TXGp(nyH>Ej-n)uOWIT^tm>7~T8vk`@v2&%AZG2)sqODv@OOrNr-F4X<Aj2+R8GI3MSoiMOq!iHf{bZ%086$(^puWP&^TxEj&t>RSI"
    "RjVn#b>_|F6Yx3;ZF?{(se!lT>sF@w9iSj)Y*Jt4Dc;*L_>cibzcB^1rwOnm#jMT=2sV4jtm#Z9&*Pq{?t0?1meHpA1L}EH*tZZ2p!A~<s-|uc"
    "KGoxLIHfdivF!i4{lk$b)yq`oSA!!0)M>c+DJq@YCFpOXYmZs8IxeKt%74vCCf3!vIx+V&Bp_Lcs845AJ$32Ec2(Z_`}IeTYib7%0HI^t5D!V8"
    "R7_ZkLERZ(nYM4}7iM2g75#d496_qx{+|gUtx+wOo=Xb{7JDBM2L`L*LB;7>;YYFrpj}JpQ1ZJkG=GpQ@*<U6w|7Z9Z209fxTDgP^LD<me`+sw"
    "m?3n|jPhr^BYKK8HESTJl&UMV{w_N!ZucGnXq5tn;6V15bqlK9e+43?UnrKXcYop$b(-cHEfTrdM4Jd~6r9tTgJ+KaqIPYP2p4{o{vb32nCQ_`"
    "9tV9&5u+zKe9*Sb#n`Y4edV5LJ$oAn_`*NKk3h1z=P2urMddy4bu|MJK~y>H8>Q3VD|8WrrnB}0LWopC@iewa+FN?yDW`JH0R|FD8|9<U_Hjo0"
    "6u3Z*R>}A<3<<$+JL_4LI6G)ov2V4*&yhJx>3f$bCz3}o(jlw`oupV`_$kWjQ!DrJfJTN~laWSUS#Rt~kCC3^_`Ss#*2I7tE+DIgpP+;P;3(zT"
    "6tOKSgXo)CdQ}I~k2G}2L+dEsaTS}Unl|@pN`m5`VUjIKLFJwtmB?jKI4Dgd?<sxa&Y$e#A%mQgswo3}Dw@?IFF!7dnBVhAWE%?OEpBQol1^x!"
    "sOn|K-^U)TzY8dW9$&^Yv7}~_OH@`zj?F0pA%Gu-+3NBMdrDQ%4uEdV^vIa89DQZ(v;x%Dew{BAHzAp7i&S!ZVd$bq1Z-Zk+U}GuEyf3GTj|>l"
    "kY=97B<hFHs=R!Wo+ERQCm6|`gJtXngZs5OKs?66f2ct(XC=z38Oggr6w!p9AEO?cm%K1IO9Lu?><Zqp+GCr=xe0(12$P&lr!nij6_N)EiVw7d"
    ";#5pb?udj+>4O7%&IIx!ucVX%B?8PZT+lUB-aKB{lj-bgF7>E*_U%I_RreiMk-i9526ER2KiXT_pxyafN^AVGxm7+4N7RRgZ?(SR^%n`$)OmFN"
    "uG%#C7+3A_+W9Bu(5r?m50cwhRS&OY_4)2;ShiBUXG4iC_$Ei#Fn&KJZ=chu+eVV*UTb6d-S=3%2Bxn5d84$d8mms#QI`=8w;X9GpH5@2f=fx&"
    "*Bi`PbFtCb`=VVRj};ZZjL&$vbH3w%Qtp^_e9{YN@t=*N+Z}5)dW>82v^-RkPO~H^#kWws-3sBAzs0pO$OASys0wJ!&vd|)4;4udP7N)p@#iV)"
    "?AXu!s)|@$B)9S;OaTq=Hum&-8rSk1MsmB$wrEgiwcqB0l#wc_(%0@ecrjqg=Qva*oD>kEEbJCh6Gih4HG&BCVgL70tUVgRkrA#--ve=z53T*~"
    "jJgP}S=U<n<s_RIh3oY7v{zV#mm01MMsMOKUU02IUsG;0CK%_zW<fWcO;$3Uho7!>l4h$-2=}oGghTbKsgs8Zm={@+0ZErn2%N19$%s$OI@+jt"
    "HVMRk(90-q!TC&X<?s5gs45K*1sg}p$vfO2S3)rzEUVYqN)8EsIcGK5ohd2VzWPC2y-}yDWulcyw>z5(f)9g|!9;%Ro0xpg;V%zfU;snkhl66Z"
    "54$T}zr;`ElZEzr4H{qd+@rjS=q3N$znP+V{D^9|J^kcaYj42|4sf@=08v@zNVHaPB!DcI2`y4*G;Y|BzO%wboFaL_ClATx^eg=>#Ho`c928J0"
    "nPk6UL&k=%2-W@EA<PxTJs6sg^lLuD5Qf`lQ*~1i{lA{4#b0&l#ByK%uI02acw0yh*%Hs9G@P1$zc7JwSJT5WP+cE_Qcad$$rUU2{CZgza9hRP"
    "79qC{gVKonGn`E=pEobZA!yhxkc3bKrLsRP!%-ts)sbD(-cZxSAS1F5aoCRio?I8xust8x@=#wn!{d|W!b@o89Kk)wuv-bqWKyXcP5Tq2=Utqw"
    "`kO%2FgRvxP}RIw6%2Q_e?P{G@kQyW7v`0p8EB}uvT?(>8GCuG=CpY6Z}0K*<$7A8)KyeWydfufj=1_dKg}hX=<qB{9mLKqsDJKMy@WbwkRT--"
    "hMsXy#w5`6#RTVJm6K`V{gO!WR^L*o7Y?e5Pa|-Xsb<S76kBXi3?cEN7JP6SJWwgxGg|Gx;a`OI>=_kJ4>Id5j|;)iSOTR~GD`{)jFt|c^2BOo"
    "$KZ_?XZjz1D#`jmoayB|SS_oSC7@3CN5|fvg7(3$(Io`y<D3{#M29%nd7b+Wg=X3Hgz+@7oezIdeYmcA=GE~h`<-4rgVCRxv5m{`C(MD|+Vac@"
    "!N;cP;jN5rTW8`y{ksTaE_+r3Lw}?E%6MdbQ@8;6sClPQzs-~GmjnwbqBkd=q3f**@-fssOi%WTerdH994|p{e7t9EZLak$?)Et_dp%{g%ThmE"
    "6lO?VEK62C`c6rejFVTN@v7(SJrmi+9<TKIHyiIog{e)Sv&VUUhcyCrl{b~^21!IW1ZB0j>Yp}F4ibPN{rcfS5-B;LBSd|a(e(_gzvn@HLIxC?"
    "CPZ{9r`=^AuQAt(dY3AaQk{MEN;TD5R}*E{{pA)^L}g(YcopWY-YC^*z5A?S-t9}?q8K7&zWZNc{#vc)2lvqniF+4VxeHZXAUtwLO>+=;DTaF-"
    "z(iRo2DIU;KLSnCoIUl_81Xr79l=3w97}_jydF0uInPh*B%Q=Q+#hQ&ET-zp?Q1ToA1%N1Y3l}C6?N!h@8OGM)$bj|n&;8`U~<3hgYKG-lnk74"
    "_zg5`Q`~{WQ1Q&2Y90iKb?PJ=GY@*q`RID$TIxuz+<<{&C0wIl9*tUonm~zW7G8tW2099pA&NpAIHUq?jZ0(HsH7N^3MRHM$ySGl?Mv6{XG1z$"
    "DzKF1luXlIy0_6Pf8voG;gt}e)rN~zOuDLTpH;(TnM^hG2+IYNu1mP#Qv7CvU0QIKkhSKGA`{p@B|bh<c}tAVst1GhelQY*Sw-HZOJ4GAl2eYY"
    "3y0DVpLQGYLB2zeZaZx}U&m2tGLb@f$({BAeYFy`8;anKsAs{8S@VKAtab0*<A)pfne`X$=-&Kq!~b(~_5FKqYQga0%G`|^Ffs}2aZZR+n$Cgk"
    "8Th+mpZe`d7p%a3p!acOP9!=wq!t{s;QWdB9MdocI8)8V!Nf2)ZOTHL<?KOhupFMBn|Yj&y%^q}pw!`>s-n!K58h)1U>be|{kBDUD{G^RF0+!d"
    "ed>K+IkY+tjGp7oC=*fBs#**#%S1S~smH_o3p(EAebJySx6xA(FJrnn(yE^U>VE&&%A{1e77Bi>*|0I&)f}$+huua8YU+4T2fWpO5F}1J?j6H+"
    "539L%-rD;=mAMGezO3MFP6nTqHyoOn&Tsmt&_r5po1cF9+^oCy@OUuOGAHK2u%(7uKl*iA&kZh1;@^Ipj2_J>^gfUX8@xLJT(Z;SU^)t;uHd@t"
    "r7GhoL*x0*P)Qz7Wa)?|NHO_QTvjd*!4!SNx%F|Fmow{XT9NC_h4nMwys(NJ0M3Op6G>fXbO%0B+@7D7z9G>(qI_$)3hi^g>bNfc#SyxL9G$W$"
    "nY*kCAK#mR*^o4L?Q=D&%R##Q414<(=5%n*OSM)ot|cr`iz(KEJKjbHBI+LB%%pqgo@c~3WuCmVI6TV-3x4Jo^fq=EP|!Z}cJj*ZKo1)%f+5_>"
    "Vx6q8(Vsn4t0fo2`rbLql^h)UZl)Z<v(Di#v9Im+6;Jp(=zZuk({NIhuFWZlh9jbNYdp%PLJ_+WE$rkN>)M;qilCSP6<G7FG`|<2A={}9Wel4?"
    "Kr$HfuIoaVcGHzmy3pc8?;?*&Y4*wOvsY7a(Mx;VaUzFk7yy(_)i@$i;gc97pL82u=56Ru{fs{0J%pZ_#5z=*vTTYE?4T+&A9wP<o8D>jR>{PE"
    "XT1EaSHW(Np|D`wyuzpq?5esRCW7_VV@4exWzo?oyZGd9=3YY=W6Oo_d(h2`al#_V(Vkg(qN$%At@{aiCLefD2BeGNmtLx@g(D1(>Igf}FJ7ZT"
    "eW1GLe{!$BMQ7;@4TV>8GHwLLZLf!)c)~5;1NVwP!MWSVi6aKa@f7-vkg>A{yc|lJTAO#1n|(lXPd!RSKbLNp{$H#eDy^Oo=UyHApt=G-F9{9!"
    "^t1NQG!I7K3+j38hjBfN&v^Ue>eJShAGw^fdwNsMs!#Ubz5QpT(-w(y!RqErTc^H-ZFpyiy%N+EZR`W6!bH(wyHIj`)69zTMP!IijZc@3MeiBc"
    "iXPHEZhjUi?3y~w!}OoNAX!(?S>iK8aiFolKOP<>qf4W2ixeCmWezc%yGkk4BAQ>~&VMtl057O(Mtz)7Tw@2>b(j6VTBn@If(i_{G&LNk)D%E<"
    "QP@$RaJQ@2#<@4bI6C#D6$6WkQ3A;v1AN6w=j#}P=>Lzg_YATvyUxS*2{+%)?{&W%C%nlsm;}sFLlPiBLImRw3?Lx_gkY0|C5ob0G)<aa{3%tr"
    "?7uF{<x;s^l5Lgz$Cj&X%ce^f#bA&C27@rf%$s>LFLuAz;r0zD?7h6#T05S5d*CK9ult5`_Ss>DZ+&Ym?%h#~SMljz#X!7iVoFs;R(R1X4{sey"
    "HC|-C_hUS^N#pJwCypA?PR{0E^dk*Z+;t#f=0I?x!?-5)?!2^x<4Dt9qoZE=C`tAx9ZPLjv#yVivxQhwcz0`yWWdCfRtb&f)ut!lXrVPLum*>$"
    "n)AHqi?+EOYJITlQ+u#rDih^xc{c}bV?I&wxS#kY)xA($SVg#kT?1*YFP5!k$Xun*teqmPxJERqmaMOHFjS%)^pB4mWw*v86Xha5%Ft*quqrE>"
    "4%OI0*n(UEmb&;noMIzu^iVB+8`R`XR_R-v+UE2q5Ob6}X;VX)EUFLRT2=<yNk8M2R1545b;HsIy7*PwQEQd<$V>dtRIckw(3W-ua$e*g49IIq"
    "ro?uDA}Q01*Hu^-A2HG4OU-?Yks<6FBHvSLU&u%CI-e>Yi2p%rb$M?3>04R>yja%asaL*R{AdM4a^+OdDMo6`61=`lJw!niM0(s)%`h9VO#wm_"
    "5fV*#Aof^SSm>!dr_>W0U&Ra$vbW&mXOJzllZ&7GZIV~dPl!*ir(|$s46ctWOv<e6C?4OoeaJAckK+0n;WoVd#<xjWgLIj}Qj^{QuDT@IB!8ch"
    "e=V6)Wm1}eu%b?OvvlUOLqMGq5lDFor>1t`HPwNBhQj1ur_&3iX-cd(^|cdi!Y&)rChUk4^wUV!p4kX7Zr?<o^@^K7!$5C&v+^H%$|VKoR9%ZI"
    "#h`pp#54vm4Ea9m1t~%xxC76_nh?JOeGG$WZ=Uv()<we^N`X)LoB%q9ZYk?#lmUEfzVWlNlKP6l85YF+S^D@xOF{W<{raYeYs&hc)$VZx<>}Rv"
    "RMV83_fdKF#@L>J{vm%C{XZ(+y|VK1%MmQF#7mAtO%g1Y_5)eArX8k7lc=w*`+P2<@t*828sZAr3O9CG3D*=(#F@rNT~oBndcaQMu289QI!#ws"
    "R#uWQqK@}BxG7d+KcDy(M@u<&0-*kHMTt!kakpWc1dL19kz#ENd5W*HwzhKf=5lt%D6iC21myy4-dvzw3sWOU4-ZXUT`b<1>+SmZ<5=WaVPhQx"
    "TE<yR>?D(d+I}5a27g~az_MMW)zxHRW^dV)S?hIV%}u?<a1fR9;xGATa$^6;WtSct9Ecnn-|Jzd*mE>7VR#Pfx{MwwrIia<FSKW)aw<=nx)P|Z"
    "7RTDO!B%XE*DNq_UR>!=!Sw6c+(uBV^hlp$3EkUM!=L6NdG_6ITx;B#f}7%OOJpy~nsQeJc#tBYT}QQ~xrb2Zjp6lU&`UI$b4-7Sr6r67W%ww#"
    "pE>^s*$gj;(UBN#x;hVJYZ=#w%0XFib7))7Z~^-C<dC*pCRXdDfzeh`&Fu-wHq(D(=F(O(XAVPYd1_Oor0S6@`D8jsOf-i&#oAWP%7xjf@m5@M"
    "n)hF}>g1;iTZ~HO%Xx=0k6)TraA!wP@ybfStq<g+s_T}CV41B96EU%Ip~M2uDMbkM#B?n-hA7zXF7=x%P4y*MUPHYz2y?m*muMnw&BO^-3#P=8"
    "6pQjEHWT3%JG>bWqHOU09f*yLifdRuPF?7);LI+6c<o(UgaRA&bj9+wzg>fk@}=VN=7DtJk|ESurqRG<iA239t4ieGBMz6t)v2^>CqZ{I9nc|a"
    ";W#rA#d&S_vwa%hLlk#Zicg?5l6L<xS8JL0COz8;MH<6FZ?vS}AJd*7nbYayINW;?OK$39+Z}HJA<EgBVJ`%|STIYvj9Rx+6p3kSnNkL0`g6A5"
    "S@qAzv?eH}VH0DcV0&J{bUs)*K`WcBJ9U90P1?aG+)qppL1J%BERana;fREo&0J##H{oQI=6X^zPbpRsH*R3N3j)ZfP9<4isR>sV*n88q?B?#Y"
    "n|*!6Dz`mT(WYPXlz|K*Sh*ne(mIO83?EX??CC>C@9QQ!fh7*hz#>k1bPs*N4v=o%Sz-<)!1FK61O#mkb1UW&vA)jDrohxeK*^_;Y9m34=EG<3"
    "pd>bjQ(>9evPJ1VFZ0N~NORZN5N1KJ&DaJw@G15%ghOOz(iB$M?n9rP6%kgvw!Of^D}`pl%uKkTy7Epav6{{Bd@RBH?^|{V*e|4G=D*XQY3e)9"
    "lVF_;PAHB>D$kPy-|fUzN{})Wd4jWIY_~!>Y!OQ}BnOlWkPBNf8oQ3QkY+~*{lXdSLeaK}xnBQ$LwQT6yoZ_Ywe%ShQg^^n-G?GyLE(7f#FP-n"
    ")zgP8!1cVNtCEydk3TbLMoF?JGZde^B}}IpE$Y)Tta)?~+jcDDGU$0vRtGb45N{1o1+(8*)}SByWFJ2%DV(EXh?|n4q$zN+W8WDCXBv2159phn"
    "&gyCzH&^_|Hxfm?NvV4_wpZpZFyGr(io?lEOHK)mOY~7&XT;sRPHg9S(1S7wS^?qrS5}lc@tvyo0X4w1j4gg6;cftMuFW=z#7Om;VLrB6J+laZ"
    "#ZSc21WRc?cwqW_>I>{}vV<N;-qI)BmYyE-X%CCgC&~NfY>c32`Eyix{$yI4mRFqg<i1@aMw0S3&T6Hei;L&=d;5)+@CI3`iL@(DZqoCfKd%~g"
    "b|LE3P2>NHtyx6F$O&xF^D)b)tXL02z?t>RO~jzVobBPO-IS`!<XHbf|2r9kZEN(>=$(K}2%N)Vf`PVSx~#?IdP%^nG9}^gG~~hci9~dhXss2;"
    "O4lC8dcUWX;;sxLm6q+jVfXfI_VUXC`qBk<$iyYmC~YHJ^qEV&aI-of4{>xbJn(8V(W|$LfbmH0)^48zx@1=2m+p;BnE*G-84Or1c3Da1Bw+4O"
    "sUWsKTJ5Y$x9dY6by?2N0lE$f3}qbHO3hgTcX&1{te8Pey+Yvl)1su^td(wuCePSs6SvxWW#66^akMsJ=P{F^GN&q|m`?mO?%`fPpQf{bH_<;I"
    "2zFc2eF=RIy|_-vz*(&7BKGm^cT=GrAck{f5Xs$HW$0Nuw~e3Fwa{N5ODI$J^*w`YOu2cxr7ZV?EnGdwt~}(ty(ID7$xkMn2~S($g|k;h-Zh<X"
    "Ym@TUo@rG#(I$48wcv(+<{B&VB+J>#<&!O!y+D-H2(rZHq8%KBmOg#ly{en%Q>Qjs9j~sANNse?VmKtuL_X^f2c}BC6ud~dk;%hPY@E`*mYwS5"
    "c_(>c)Lc|KH$$6{a_DojoPG&m6%SjB${3_m2Tw}jsb&G1*<&x`r0q1hgO(9tSPD8F+u8h^-@#KoYqvx-Gx(M4!WwHktUuJ5Oz?U3#$tSc<Xm!p"
    "vRYirkn*(5;z0|(zSfN+HquK`4hGH~3xdeKw#iA`IKk7{72W%jIhG0*vA^#y>;cMloR{gINMy5VaqZLAe?c6d(-F>%-EYe)E9S*172xHUbJB4g"
    "(MiEJSmFjeMkQvV)3(;T!}YT~@AMje70jdc6U+3K;$RwW3xICdCO}55PsS4q{7QMMeFE=W1?_@DOh~M)$q%sSVebGt;%-vOuZvGqT2bm#610Fb"
    "64Tu$&vVB-r%m7W9!j_Cg7S4pP-j{@J;01~D7Qc}<`XsId5{0v+oP*eRldAu8df<+x)T^{^YIJ6*cVgi^%i_&>w@cHKE(IWoN2ebldCw+LrGqk"
    "fNRe9)V6yKt0n0%9v&X{YY`L{v7GyFglo%4gisbFAalg5G+9HqbC$J3`r?bGkwHy_a>rI!X$BzL+=x<}hjVSv&dJRrdpsZkyU^BfIP{$|JUd1)"
    "k2A~ijGBgN_dM6TXFBtvk3w-DOwefC*-4Vgq_9AkRs-p=9Y19WcokFR4VvEU_x&mG1Ol~g4F@FUY|0G=DV)L$doprKTaDJ5s588~QChQDKgU|n"
    "@4{GApf8oKu3O40@I-t5Ac(`m5iOpVrH~Ar%wV;Yrf*o0)*U(~BL?uz5kkC!#eTm-{Rry8Ku`2|TqFBUOzQAK%A`Jq{kL}aK>#9UtOP~XOKe-~"
    "Z~RTLob*~R?FQYVogpo?$Xs3yBb)7>57*IuQ{~%XB2tw`TO|>VbKi77Nmm9hv^v0@bFF%_-KKmsjU#K1F9c_1Gbi4bxOP}|Am%!d&C$Rp4xn{K"
    "n>ClVEg4v*FhCy6OljCCDxf?>PvF{1_*T#h6}W%xu!Uy^%W$Nb7ZJS2a(9tdtK~B&DEwU%xWk@%DU2FuD<?%Dn^<HhHm_XinD-wyl0folo|(bx"
    "lWtt8df{NrpQEXT7^ZG6b03-WWsPhqo?7(O?nN!eR@dgHq*~afTAV#Ey6sG)ue_pd?M`jdcf<<I!b;9DaqRw7T!A5p$BX)fm0;?i3Z6S-9Ve6N"
    "6dS>pi<~U=eN3{52EbN9E{?eADniKy^BD83^r~jCm`2OhImNS&ooNZ~fMmA4QmCI@r*})s=U_m_rQ?-N#D+O?kK$f*TE<5L*gEGOgMpkY6{k+s"
    "QFAL2yiRAeumNI9#I{nH9DzXDiKD7wY*ef*nPNGj)y?g4n4`LS3Tp);`Vh26hoD%CF$_@Iq*<hO3kJ@NzHX^N&r4y;Um<ANT7d62EuqAH5of5^"
    "4CC{zD+s7G=;$<3EH+t&Mr_OlKO3o@*2%0v3T!MoW_Ia4Uiuz;o;|@8qhTbmwI78Xls0O$n>q08N-$KVPkxdfFcE9RHlrQJ5g80D3j*m7Wx%*g"
    "Qv-z>e=fz1%NYJdHAsL7go~UTbAR#A{gSI$$2kso+0~%SBj&2;VP?*@Y`5Fgx;AZz1@xbWxNQn_#EV~jCDk^JT;4d&KwKFAgsh<{MwF7Q-}>{N"
    "2jXC2WZ=rm8n$3=wT_YN+=tV3X_Mr7+^g`+)-`TNXywj1bXcR^+moO?DR<?bs4ku{XHro864d9?Z(TQ-y*g$;78Tf|Zi0(7p6TvF`)ol{Sr*Md"
    "{%3dB<anWVh$_0I_hx)Iu1L1F&YS@%E%2(bp^h~KtaZDwp<JmQy{}hJH>K@xdCi8G@hD1P6KljX&9&!kcsL<dY39QD3)(?D9bD8xu62DY7|Y(F"
    "eRA(rN%0}Ok!(N6^5ht`Klg<i&@XGBaGmW3E-rQL8g2(|erFLVFWgZJY{BkIWXp;E)xZYBbCvoiX-3*6QTmCN+TPR2drq2l#PX_u!Lk^Stt{{0"
    "wUgXc*fi5o)@5@!AI5Q`1K~S(y4XmPl#RInTdmm&;!4eh+PuAMq;M}y67(-NH`h0K(|5Rlr??F+?h%^rA?m!gw&vezw{!o=cKwAf*uY#9ClI-D"
    "3r8~>zdJJg+IbB^7wHA~5gKj))2aSw&-?kYixgBm>l?8clcBje3V08kIIbxNcnhbZP^cepK*H|rFW__8gL}{pdFoixH^rD1y>Rg&QYUBnY%OEo"
    "TG4Wbe^IQR(jQEqPBEavttpfW!i0(I?=T$xjr{fv&}S_T&Vf8QnB>-wrdjUV&@#ih4qf=RS?mb{zk4a|wKO77o;2~pirNa1xHuXS!i9Z|eZyq_"
    "Sdv(k=GJv(FhIa0>~-zh7LaD^AhmPp6sNVOkx7?0*o?vyb+7@>h_h!Y=$!`gq0MrVe9@Mc-sdmUuF0%KF?D?F<<(Vy5yeJ1Kr1%VC}7=Ub6&)h"
    "Z5+;|#Q`m=uqc8A9*~wHhtM*x=BW5e9eG3$$7}WA+IpO{h6lS>8<~P{eCks~HXvamOcPw{00wzaJ?@^6KhN?fVC!I0U|`v|1W}>h;8dlt2<;g8"
    "e{fisPEu*l^!+s*cT!+FfxpJ7%2~2vF9yYx={#gY(uCa3QDyh`37bK{J!Moc&$5Tvr&3XSZR#W4O-_ify)VS!LN!+fMFl|ELN^}1QOCI#tpTfu"
    "^xQT6Y9~qY!{@kq7PQ2`Iq$c4!tq<}$VxS{OQG1b=O|EV?JFk>$9@857AGct0=~d$>P_f9qTS%P%-m(9?&-VP$-^kz?@bM6zgTNGx8dndr*q5%"
    "wDHZ%g}Zw_h!twAXlt$q#x95+i{5N{K@Mi#KuFvjG4UczU9BpZV-q_@L|DLU{z!)5D-yBo85TZox5QXdhgt*f>gmSf--HsQea^UH!Zt^qrouLw"
    "PtsP$IbmQCe*Sr2Wc1o#y*Z?+s@j=!-S&D0V%5W+71HXFIV0wS4{n8Bh+@yE8%2SOqVPcoGCnWqYj$8T=rN=5+&MSBYeOgCm-}tn=$&PjCNzv7"
    "5x&i9kFec>V}Kqh>i1lT2Ck>K#?YC^e}Y5Y+0_@WY<E0q_c70@d6u@NMH{@Tq591l)^<}H?q%W_xDt6M+_B>b-SZfL7uBJ6a_R-{3r7$PIu(|E"
    "LsbbdzrB?F5bN0tzA<m_-iS^WmtCX(w)=v4{si{65^oHH?;8xN+a&^w7TvjzBzdlG;+$&=8fIa7WDA?O0#-N0M_^wrDusjrNw<zoluiuE17!mv"
    "tvpMF*$evD+jrxw8hZ4ViMjC=T4|mr&i)C=Eg`nYgoTzP7tw4=32>YR|K2S}U&eMxg(KHw#uf9M!S1T1b?lr+tdH6CEE{>aBc(7fMgl9p8;U9G"
    ";@0uCv5lTzQH>-E)R5P%Rgz+i+6C8lM0`uKiTkj4<T+QyAQG1gof}BgU}+E;=xAR(s}$A#H_l06BOfN&J<~smPw6sR-hN?bc19AJb$h+s1(pVg"
    "SNi%<Kl;K8CtDjcV{E1_+KN)NcCqa8Lp@4jE-JPnTIN}2rqr~y>jMWq&l21M85Ksq!YN`1Z*jojU~DyPhho<lFu&s*W?XwI8-53b=ki9%XT!pW"
    "E&bwJK*P<Pbv!R7qCTs7qFSBq5kL@4Ce9knF{{^SC9^%tc#fKVK5EZPO#DKpoB--7C9wd-W&$y8mbc~tNdf4U2Jnj;pLx`7d%>ydcEg8gf)v&f"
    "PU1{<!k`eqO48{5Er=_WiG!kuY8W$2=YxKoc4NwwVSH+FlQ7Jpj4p_6M7Q!c?**>~UR#6{P|1Gy>w@wLE%l&~QDxp*EVxapNDVc9X(`Lvc>vwc"
    "=2fB~I&xwhVv|w$j%V-Ut68$XUY1Ez&4cpg@Xdpn!^WFQxKRt8E_DI9C|*SZ!{#a0(fIUfVj2&n31O;d`1!HN_`{D!$7N<FoF8|GcI*)YT<Gii"
    "O(vy#Q1o=^T)y?qy7se<VgG{zd?j&QD`!!%t&SdU%G;3r)EeV(SPH}PJ4wYj5CaC3V6-!%qB0aNk_3umS+rrg-9Z^<0|Z>oXdlX9aMZPU4XKpy"
    "p>>}?WaggJ2!0OILcZ{YXC7fBe>~Rq?r37~Wmd)7hhV~$Q^WGLq&TF1*p0PlAP-FFGvfQr9pnlYna}#?{Vc@R(`*qT!DZE_+W1I>r5Ule)NMQH"
    "%4Gkxmy!k3#nt=UDN^>K;Y%iv=L;S#Nfg;e@4$Ow+n;@rGj`8t{#o2fYV%Ap5k(;>e;(>5xv=Wq3hAymz>Q62N0h>&ECb@zrN+3^i!WgzxM;)D"
    "wPnp-ym--}^QMwF98553lC2#T?ELHFfFvBU$v4EgYyPv*z%f@vY@Ea?>X>mQn7Xe_$~-P5W{Z&jUpUxFvG_nIYi>eqfR5}&<DD*uj8KXQQlV`r"
    "NaS6Ty^dCvGrdkk*S_HLmk8C<tCKQa#^Zts-#+nfZYzH15`!_;940A~#sRxpANVv>GsS#V0chgr`AFP+Kwmv9;kaPpnBiL7qro!QUIM3dOO=>#"
    "49mlWX@e><BgiY#rgi=PF7ZXIP)ats-Qz<c03v{q!1j1Q8Ex=#T!*+gIzmf_ZDWaNp~j=XC?OHOB$tibHJJ}BdshRDO<5UgmvZHq7tL~8nSsX4"
    "4NA2wq6lXgg6im*8!oln>~@I>N=#}MwC~oRs@rkNiB8APT>Fqx$<5o3K6;HqnW=%y!}1|zdBQwxcfdTavuDqC`|-gXRm5(CG<;Rtr0qDeV4|66"
    "t2HmtfcLT45opqnCrn8jE+g_Mx#?omr@@cZwP;aZU_;ntcxibVoB|9*7{!aVe3;GX*HG@4_uqXNWfMlW4F)OgEtFMdZwc|e$q3brb|UpI*fI6s"
    "<HAa^&P8`fTbsvVF!IDo>O{D71pENb@A7if;(^!(3Q!J8$+GWSB42$hgY4;NVQ>++gGs*+g!>&Fj3FpoXJF+#B*eMmw~N#onKlywrOfC0WX|<^"
    "hEplU@j7RzG00YG&hLy30iq2<$`Gr_Hz<RKioMp&D`uxpFXB1z&t;k;s)_OXYeZ*kS!=t8QQOkbDKzj(d@)PO*V8_lf>1?${p()`xASJR*<?EJ"
    "<jgD-0@UI_|D4xe-s5}&t(&#*h=^bHqS6A|jb4E~wR^u=iEz2q6@xYbqxfJ+WEafMd!LzFABba|GU2lQ0vETFvxT0&{<=SnQYo*Vl^Okhh<Px~"
    "bpFCc14m?@lRhgMmdUcX40T2pwb=hF?`|O`8lQpHz^_oDr`5GKD(}^K)Z5OERT^oHO++?G?bY>as~x&a7cSiL7AYPU#uJD!BIT0zvmwH2>=v9E"
    "H*|tT3K=<&MX~TK<+=9nnhOU`zNhx2n~UvG_OIAMz9RNoLe65ie`>Yx;Q_){PC`V1qaZHbqinsLY@JN0OM@*k1?=4$a;ZvUn15*4OhsvzDD7~-"
    "(7PiNU~woJNG;hpTETs|zrVG$r457L2T3WiPNz{Ex)lHaegGO})wrpU8Nt4=u$PL@#a*YX?Ll>?6(H!Pdi{ozWg&1^VqhSO11XOjHZW0e6N>??"
    "No8#?LZLe5Bd67)kFwcu_H3^UlwO**X3TM{y!)bU>?NW0cFgMc7>-~&Q}h%1y&H)dVrZIit)8anP?}b=!m;U~BJxKbGmuXJtgT(^h^2>KXNi$H"
    "PXHy!mOlP?wnk;(nHl@hOc=39T>3n%{h!^U6a$h+1w(IRTAeE=h8!q37==5hGw>S-4Ww3zU4A>VxwW`67e1Pyv-n<v`o|X<E=%hTAu)i$&`O<H"
    "$H5;`y&wqVk}L!sIAc@fZ9|&VJ0!>jZ(HZbB0wq0*2%<1$YqObl0!3Qk=8Z3@NMsgPgFU#^AWbZuqlxCK!0Y?d|Sl5EriEuaP?<2B^3P%8BMVe"
    "(IyNd5ZY`vIO!gl$T?AHTCI*aJfTjVB@!)4DdZ+F(v+su>BliEGiU9>H+KqRI?q%<t&AbGV71wF@7AM{nO%LSR$#@l9XRrm*JVc;NJKC8G@iaJ"
    "lXH$k-ti$drwh{1#7fe1QGwZ;e8knkfj(|;+bC?}&;5N{n-XRumRhZ(6B{s9(vXc4W0R(>x<2=`Jz@BzU{}zvyF^ZEgJojP0AZPvNfe4?<t;Hv"
    "{_zCsd00}d=wu7Ac_aPxVm|+ok60TKsgkC+Nk}KP`KAQQu+1Cq=_aK%MI?l%BaV=_q&7F*k|p}o<SLwYM~V1KB-H~WBx%-FLXBQaz_dZHHL9l7"
    "yt+D-bCGN32uz%{;cp_P**uE+Cpa%8+H-A3Vlr16h@tJXok<h?d{?L)o~vGun2~1EtbrkAD037nw)d&yeG9o*MG%t?m3ERIgUVSA)a!>hPUbvv"
    "A3-;SC;jZHlj)NgOSfE@YPcXG_-%o)!I^+!T7`y`f;o;_XD%kKuiNg<Te-9NFb*jm1?`Ou@Ht>=u5d^+4N_FINo<5wHa?;j$FG!QYEhxb{mStf"
    "0Rk^wAK}h&tIhKtWJaw$%>4Wb?#on06yH2T25?-}s(x|vthP-8lAnY7qnS=!OQO8T!YVR4^H3NB)Aoix9O?l+(kM|OWsB3G><q3v&VD`x=1yH;"
    "NCDF|J5-!`AUsQpA_l1=$7LZBo`t==7rJx$@*Phx)JmQO`$`MZK1qPP3JH0~xB$5A%CJz8ObDyUmu&^lKvKSk8nG@FB~CHfgl6%<{yv${bNgYL"
    "<4ET(NVAGNmGt&r8Hg0yu2h)PSCn!#rSeT}PA0jojIN;V*h8VfJLZ-Z1d@hj3zl`v0SZ;wa*t}4B3eGG8XMkiO(HZJ32&B|LTkwVP19Dear7YY"
    "uhsQ+gGe~OoQT!XrAvM*rs<rN$})#EO1|@f;eP2m<|dIL<)(xtu%SN|XW`I5Ir}TiR@hPX#%aaIUE29DDpC{JPq0!+cv4g-V?mf4L@mCD=zkF!"
    "ra#^3bc)1aUd_1kr#|)5X_C2vXaa$Lcgnynz9TIVFQWh>*IZF584e-pe2eie1SPe*s*SM7sZe#|foV&%NgR}#Hg4bnADdJw4Fe9h9a;y0-&aKj"
    "2mhDN_?Tnh8Xs2WVS)q}vSPGRG+1|~cSke*L!tm@<}_RC5vLDpQ<xP=O$nj9hs<bzAWjg~)%EjDe{#q{sRNH;>KVQ$#H+8ah?NZi5zQ8~jq6YL"
    "U;ZWLyt_pM>hH!YS6aiMBd|OV83t)`!OU&1Yj{rRe%-ml^}SN<SgQsjsEc((l7!edc3s+ip#m~(VeXX03On(ni$sLEA*QBP2P<nNo!DVVDhbm)"
    "2ZJS(+D$?6zF1zKSZ0_ZtfpzwDoY-3#c&^2hon*~txh>IM6aAuJ|x>+CIN>Ki&@F7eM7e~9niF0yB31adZAJ392P}rM$XCD%n@_yW4LP6&%j1k"
    "amPLR6kHQ$p|x>_>>4S%J+a)vp2pK@lB8UpK+3ro5ueN_&z<8(0vVm{#<=7n`yiiLKMi09lY+Eky}FuZhGSzxw6V4ub%mW$GhK;*FtiqD=GK6&"
    "m!cqeRePB>b;tDVS%N$vJn~uC<^*>nR>q(?=!zc265hS9&t*j=<<(soTJ{awsVomnANsPPuXk{}S$vc?+R-d#K_YjeLmPK#D=M9n^!pQ3aFz>3"
    "byVWg&IM%y)Y{vZe2)mjsS&8T1J-_QTUtt<Gr6~}O)!qo|0yN5_A5P$S08u%;FPlRF|qA6U@qz>Y(5AWCLp~+86(Ms4<|h3Ep;%R*G%uVEmqlT"
    "`8`M2SrFH7;&w}%zIgQ^BRcl?iD5<~Teeh_Km)gJ9SToEQH?~dHomfMYvUQBp|JeIv!)|n6V;y;s*+(VhFwf*tMsPOd#%9nBy4otxCLZdiTBF!"
    "2+>N1UOJ>R)4P2sqfNRj*7OH1pFD}_2PAAL5Gd#C*o$M6uX|K;jKQUh%!yJY5l)=v2=XpvMt5e`GBU1a^SWIN<+L!ylYl+O?3Z?^v@DqXq<DzD"
    "Jw&IG$bXwl0<CB}y4M>H^|DikYAvW}5-^Wb|M~4*F;kqJ-_1*FC7{$<T4FKA5UCkQXh$a;8csZcGZ&put<_CPi`MGU8}Fjgj#DhE+!M4#t3C{l"
    "WiZm3nEcHeQTH~oYLySznjxN$&9h?*=9b=$Hr)Bd)v(fkI50d{X%?*G%C*P2v_)c0$4Kj=wbO9wOzKlw`X=e!YSz@7vf=g{65Fq;s?46Kahy`="
    "piL~B?-(IL)()5o3N_V8aBVfh@b&-PoIbOzb?zprG3CMbw*H}*9VQTTg`@MG5#cO3=IrE{$`f>%NDz%_LSCoNdiZleWQh&9RBUx!4B)vJUT)_u"
    "ktR3|D&}V`as>6VoZ4{Qn|{}tfzUQMdK9vB<kb4ubm!UJfKwN-s_Ir^oIk24yR<Y<I@ES8@zNiU<C=Z8tf&^5YSf|6=BCTa8d27br$x|v=1UgY"
    "%d3P9Iao}+P<J{VETAYj@9Q?5;)$tS7}gi&{c}VeYke|FEZ>oS#iZ?Lo=U~OmxKNaml6sfW5|L!&m}1|R&iqkL+72i#IcoPRX8D)r(I;NaN^FK"
    "@xMp&<Vp>M7Q%_!w>=Rh-j$r)xWPOdcz403kmx~S974)lJM_K1qb3z>Nqb~b?9{!*HPs&YHb>%`R%92ty~iJ4fUPIVabhxD*&8<m>{*JWHS=vQ"
    "QD@1#x-a5FURuw7$AnuB4YvW>hc2O~qe8l#l&Qp!PTsD+pl9;hHQ&{dTkF&n*18afhZ7hl<YX5`1Ai3b5(s=${1umAfhCi)(a(W>^c8||5bhbt"
    "XPaXr69C~0?u48qz3zje(4VTQ&Yvn5#?B)<D@;P{ain73l}olC+VJQS?(3ohyEt1Occ6HGvEXil!60TyoV&J24kn0Lk>Pai{6+U}MzqX9BPgii"
    "14^DlWXIV~6k{yp2P18%hA1f}2AEhGn~-|0TaE59_jcmG^Z1z4Jtm4L*{)ff)zhGr;u$}!=`l&@*Dz;RaC+K!JT|sZ^`Vm7(I}j*p;u0K#Vh^c"
    "Hlv?>ww}Mjy21AoNP9G8U2OB_ju>o<=LD?$uKI|nBmG4>L;Z|o^S$S__l^eCQYl`e?t-7dD)LjO5KoFP<6e3AHTAEsP~di(%MD=`0*CSdob^1)"
    "7&!ZSmvhGP{8jK6mU8HKrI<p0L&*GHK4|wNIv_m5j++oK{-AT%Zi&t5=t;%3+D+gWr|lGr<?rGPe?{}zp&6UCc`28Jqv4uTqg2I|6>$%S4~RLD"
    "A{2{{yoSxSn4z<6fRlevW9k2q?e0fcF(I3K!47_4it^brnH*VL%o{tuina7Wd~_SI@950o?55%`mq0wl7E8B9As;L(rVM1hm@{lc9;>xBdY`0a"
    "c)Op7bweSC?cb2pC8W@k^l4m$*2KB0iVjgCX0-~*hq#<mJ#OQ;6;{+T1Bp_D5zIK3QoUiMP21)BNrfE>RNNBSB@==z{{lYC(?7$5rkkQ2@B1<8"
    "fD++8)hiL|uTv4EpX+6LlBiHaN&Ip}L6!nn5n;tMOLRUmZe_q`CfM#UDWlIrcl=fD6c#uSP;R-CiiN@KYP=+DmM6b)T5XhII~-sgBXOX_zeDJ7"
    "_{s?_Sr74wL)SZ}EmmC^QOF%^&1_ijw!zv4q&^}-O|CpM@Bie0+yPAVjQse2!k>}23Ad%*`+4BIK7o!@NhN&71y=?qsN~$%oX8m?tGk^CmEUcn"
    "5fmY!x+0{uFyWcH;S=$_Fk$Aoe=6aDHbU|7F{TKAJ!SBa3r0W8FbVY@MvCm|&kOO^`*g2yP=|?Ic>uO&(?|M?sQDgY(}i{pU_PvBP1$-ihZC#E"
    "V5QK^9>l&#rhIbIfihAQZ~PS4Bsd6KCKp`hq66ZpIF#h?LmOW?M{^(GV6vWzl#x7Mzpgij0_=|=pm#J@J9f6+$g?%N^0}IuF@rWluekdQs_%ZA"
    "6IbX4w-u!)Qo;34OgXQ3CejOf4<;wA#=-)uVtgp!Z8}sa6TN1kcH~BntVIPbFol=6I{)>SZPwPeZJ^CL=?duEO)w^XIaT6OqPX@daWyx`xwa>r"
    "izBQ8`QTV~{f6rjWj(DQ04!+tklvB&K;#OAEL<(;>L9T~JcJ9A6xe#>8~Wn^5PReSHpBs8YUD}rw_ur{$8<t^()ezrY9#P(aMHLPV4=kkF8dwd"
    "=!gVR<$y!eAx`<ep-9*6iudv9u%8}w3eykt5v~bB#aTsES6%$GuDD=#2=cX*JPU?p`MdVS;KG0GDAO1Go>ks>iQ9o?nLErC4d?cI%Ji@i*TpAf"
    "wEa*Up5cR<m>?7-R46UnGF$50bO->J|E1_=V%LeUp)?IIhN=F95<ey`3by>ZdNbk>QGx^NRmH684m`Yl+ceg*g5nHt<HRSWf*(07#Lp2i$Q+m1"
    "rvA)3C%F;|Pwtz!={1E<k2Ph^B@9Bg#XI`#k0w!a#f69HpAufYnBUQJf`RRS@!Wrh*$T!#9^q9ki)W~z9~H7fV`MVo21Dv?H*3|v>MB^*E?NC)"
    "ZePk9|Bow5KgFSq^(Dy6`+rN4B+pPq0@xLatk8x2d0{{Zc<_s|Yl=|oX@6AeHF;j&JrjHX46Tu5v(KF}REc%;YCR1r6H&b)IP)5|4e0zW)EKpz"
    "()0XlFbzEZ4M&Re6Ev06mKd9QEgjl~Z9WQ_Ilpb{jpnUdsWpcrhkyNo16jcc;gMn8u=eMUKcw?NDK3Ly3ggeO%wEFoI9-hNxW2d2vdct$XfaZ{"
    "{7<nhkbKb=27}$Lmem<k^=V<Voqu_1yBq<=YtA2%ip{xN4nF5I=%G>lF?`@l6Vp`=#ENk)v=p28*4`cA(iv!_F0mlgTjYsV^31yVP4Q3?^<xuD"
    "DD!r-@gO^|iS9G@Nw(A4H%@YAr?eDtb%lzId&Z+IqTH7E3veZFL2UD{xrr``FHNIRq3@hK5vJ%LtEYS0)MhpYm*J7mpfx&-XmrSuG_kN1D^jRD"
    "u-JP?Zz4{Lzx{!J?{$5xQlzW4y;$;1sz7U-c5`2D5K)mce0{6r_`g~C2`$lj%S4p*?4C<Rds$Z2K&=#Q5PZ^}-5CjZr^Z-3bS}j3c|g?Orf`lx"
    "vE*Q>mG7`+2+N1VQ;^lJ51RQW-I-0n6!G_@MXWqM4nm<5d&Kd)eU5h031k;Mdt(Kr4$LjZwxR@_5L+TBTyS@pB~>G~mw>5X$DvYvPSxl1lP(G0"
    "lH~ucM(hcEL<G?y=}zY!*6ktdTm4JJ9px6i2PeoCsm!M_YH;Obqs!y2B}*AY^aDNM{x(sCsRvA4>j9}gpF%U^Km2_<vEUn#!MHN){h~a=(caUi"
    "d{>`AZKKNn5%0g#eTy0p!hx8!E22YvOzXBEJ|(Qtkcfj+IOBEYf<n2d=jF+<I6u5$amG_dP8pt-H6owoDXSZ?LsuaB2<*<0omx<F`1UW=zaZK("
    ";kZ;Ch<a&*?-{HQija5lh3DwKOH>YrKW%L4wl`;|ZomA3@$Y}ZHv#|m#_HEg{lsl@Ke&PDANzSmYhs-`)aW-SrTE*`;r6!KN;9#)^{zI1b}QGY"
    "@_jU%sp_rR?%=47@KE8|de}r8_(?|UAter4g*!NOTJ<*kj-ILYzFp~0Q6=E(>a=`!YKN^Irf<=&kAOb>e=4%6=-(34Oa!UWq=5L0Ui$an`u5lU"
    "kN)*@LXDQr@kAby6(j?z|B}7qS#2p-KWyKSe6rVn0|Yb{LLA(-y;X5>*ZEE2^L&Rs`qI7kcr?=*;3^r9f69$Xaa-*kD*Yt=A+dXIZ=-yCOlf5g"
    "veLR?SVGNl8MwlbNDV&|c$G(V&zjjNKhK3;r{bqTSc#y54ingG1_$<&OpiqA&HiConF@d=PY5cbj@X8mF8(RuS6J@+9k5Owa9?W)sX+#wu9Q;`"
    "JQLDWwZ?+I35<Zyj{MnG?iHvoCiRc7@_wl%x6q?B5tIzC_UlTo)N=wJKLWFwD5DTaV8`=)uEVA$3{&;C`MpY1H+E`xvBndml?r<LSbOVde;sf9"
    "D_CuXTw5@k;b{s^TG{7oYP%@ZmcEd-A-C_ynu%?nuL=~a7*9T>z5!DHIDIs)9@S6t^#hvzUxN3Z;uvNozN5B5jiFFzw(x>XdZwo&Cym2_$x;0i"
    "VI&>w+Rn5Bf;cePznBP78*-T9ZKaqXQE5YCuQZhqX!n$2dD5|q?c#3AG<)nL01kzD<@e~y+eBcKD2*Q%Lu#!I*!K|qs(s?5kpZ-gWqK5L`YgG1"
    "5on(Uw6FD#C3YzNZ`d{L3;09)?Y#I%$A=-GnV1o+XdA)q+HGZtMFxdBfp@+K;t@H$)2k(BD^zTMPy`-Ti2`kQ{fn<E4yz%?e4bPJ=IR;n38h&-"
    "6uz3Gm(r7!+FE`1<)1LJvrNgN0r3ouH=jY!OBX-;+Yu$1uJB{}e~kP5rW?XUTKj9uG;{q`BY~G24AnA%_y1FqP5X@fdL@d}+}5G6W~2S?&o~be"
    "T#wLg4*&8+L4C)|5fl2+LR=ncS)?phiDIN^Fb(-ssFE&!-_54j<6x0?fMI*&x=2Ws2hYSLzAh+JrsFxHyllr<S=_X(5lw?)F*R4a(t4M!{>J^2"
    "yH{tE^4I?P(|QcqC$*SaPsw{P_XVs0cK7AD{Pe40RjD7uq14-=^GA0c<yHI<@k<_`)0-Mx7yv52hwcd{0vl0rT7kdsGIa2NH-We{E{o0;2!;<O"
    "GcaDaS<CGUVg@ty2Oy`|3k1LX!%7dd{L1gk!2^IB)1Ui1$PJp&5mUBqjf!ohkoJFFz~)c5(q8)i3U-!hWS@<Ui(JdhmJc}n#oU0l1Camy26j6Q"
    "rouk`E^*zXPFY+tT*WEBiy{SaoQ;iQT&xSCPNdtiwNr$AMKn`Ca0UR_4B~Bm=>hC)<MC4lr&M}lXrcUB3MZG~dlw^p@T@IB!S<AWh)H9~e@*}I"
    "|C*=Ux?(qYk-v*0U1#M-BkhaoU9NA6K-FW<YWM3)5qa9C<={7`@Id>B!1nisfqW%+t}AI)8rNU&QM&87@3FH3{%~!;_IRe=*#GJ63e%Uq2J%?O"
    "EKhP>!+T#UT!5X-4s9@L$q(X+Zxj2AOlH*o-6Y~=y^oLln?}<RVtyB$@b?!m2=w}X9PWvmdMUQQegIEX;BIC`&UR{IH?(^uo22OlM4<%RVK`{R"
    "B3`io82))NTqVh*bvyQm=K>6j2T6SZ_P~dS_j9yg9AR)(gxF{Ja}S4oPk!=(zQkjq%f$NoRY-mG<Z<{8g41|f5&C0GN6vVB2hDinO>wrd0pkqf"
    "ZOi;8c7lwGV``-=10Mm+`JZVpsFn5nY^fWQVd?gh4CBhc4=`<PKUmQEp@M)v9CW%Yc?<hoqJZCmAiuKhj(t;%(t#ygzZTH&(GIwaZVNP<!V?KU"
    ">{S2r4Fln6A6xcf-cIeIv>OckNr6!2^XIprDd5piVIS8}+w3{s9>DgO%iqJl_SVGz#NqJ0QN1@5!q#;Wu{{ve2gHZ{RJAxS)p`0T&eii)Autz!"
    "zx|b85ZmP;RKhQB{6pn1#24sM>xG;Aj%f;Ss=60$Dfr}mfxq#0O!gi`!LVn|1c4Od!=Fbr2x46He7@OhNS>gkXODui4e7C$Jw#M~Eu212n8MB?"
    "t$aS1YDwsaoLAsdEG(HAo^B=f>pwtISE3Rd@k>|1iPeDO4ow3Hd@_~qXb|483`*j$b7Z<Kc~j7Kb|;t=>TPeT@;S^G1nvDpePCt7WfHX}Lh!rJ"
    "3RW?zC=92$*63h*Zy078xO|y{&4TT1g_~3v(-f$xmO*pr(ytlkQu)0v4JPaY9O5xFNGkE;b__Qy#SymnfqoQgXJM>SA(+5w_bPtZrjK=ln!}(V"
    "&c|C&onRrU$2*WR63sjx4~2DG6+ldC0%LeMm=^4RU7_=t8-NNiJ^w<@h$c6mcgOWlT)Xydg07}+u@riH8x}j@OSw`K2abO51P|$?_YI05Y@>xg"
    "TrTD-S&W%~A28c~CC0acXCat=TTpL1Ei$E*KELX182KrC`+C7r6c(0=Zg8N)XYl1S%1@LG3<9v7o*u%NW&uSJj%kWh|D$shs9R7kc;T)%G`sO&"
    "k-ZfPIn(O`U2-qz&>sCFgTZ96fbabnPXGkwp^DUye~#HPa@L=$DO{p+S<ks!6fCKPXlgjr9)Ej_fFBE{7_efl?#&+rL?5WM!;XSUMtY~SOpF|w"
    "$^-Al+t?(EvZo2p(tkZ4Y4-rYdCOBjeQk)KDpck2d|b^Ku*P83qp&Zu7U@{BbshvPG!?ol(P`#@u^rcu@OZur47icqhfuS*qCchKbGOgw4=8E!"
    "Pz=XIK(ixaaD^Z$<VuXg4Sf-lnYE+!vUsuMQKn$aphzBAlA0VLEfCzfBD|?$cnLxq&kbYLbc=)uVFqX8)u-^4eI;g0nG?VKB7b2jFUs4-TRuy|"
    "qvtlSG{)O`&aSi#3Ikp1r(<-V>Le1XwhdQE4(WHkQdy=80$KS7;$Q^@0A^=Z#?1gmKM|x)unSfF#XzCKCVu=M;9su^4|1j=a?Sz*&=i8Pov~yb"
    "I!J|2$6F*1+;$Y|EKlX5KfwLs?%?3@q}kw%qH@RJ!#qKX`p76AqmJxc{_y#4HH^x~=D`WPY1>%61#OybFk~Tqpdx)ivXy18URqCR1p)?=Fg!d7"
    "ruUCAHD{a#S1b5o0pEx%A^iFBe5I)o#HCRiN1v@RoQ^kMHk$XBF47)DadDX&4Y){ckPcBbZR~NAphk7cWoSGe1&GE3MC+p)wI|90ydH@r<!QKj"
    "crOQH_xJDWiFmpc4!83hk|K0qnC}p&7`p?+Pj1G#bb|8x9~%vgk6ireoGGnOA9CqT;SQTXg;0f3p$%J;h6mn5Hv>gS3xCI%OK7QhI|=E=Y&MBc"
    "lH^5<cxJd~%IuQ+;+%w46}o$L>ntKi-;IQumpDgHnK_iAOnyQSX$W_JTz!Sn-Ti?n--ld-hu#BZ@2y?J)v4<zdl>4JVsOG6NLQi8lyg~f2=O^Y"
    "hh|T}7YH~pQ-*}6tG8&6*4L=^mlJ{9vI2)n$#VYCJ4LRXr!W+YsweLo=1jr6uX-9E;}4_t!iuAc4Y4y?61>iLDLKKXFCD5niK|nVcDqh!DxXLw"
    "7!*?#ZOSfxi9DZ&NI6d#s@O%t=$KxPcdyn$o}li?V(kc&t&HmRNk}`hHF~j6_BZ?iGa-SOY?Hn+=2ts&+DR4IuAOrE8oxM4Ufy;0t-U9=|3ms4"
    "=j_?s24t4Odo9FDE}5;Jf!+pHA+@XYNn{j=KN5^@P?*C5C)#qE9?fOM$k;ju6C-pIg{T3`u<@M+60#l2pH?7;1kCC*N)7c=@b5*6wr!|8p<pZ{"
    "DOLthj5io5rl$fl2_k;_cIPwwfB4>ZtRJS%yQ!gWsxjhe9pM#M`T3Xqewecg#lEr9l$^8ai7N(M`k$W)5UapR4QgXTT&vMw&X{-p2?wZ1pvd<5"
    "XfBx^6!7nBv)O~pp4y%^3x@@dS~ilSq^x7zbQB_HrWQp3;C)4K9a&XC^;a$=OU6!OFnIpFocABtwUP@_BIP%wTj*H?!r5JP!3M2Ds16)U9`_Df"
    "3u;oo@U895U&nIda+{dj&mrtkiaybcClMN@H_r=NJe1<sC@QJgqtwr^Dhx#cL*aU-T<1PkGctW=5TN~d&-~Ww;_4XffLh%7FX6NJ;u{p;7IOxe"
    "qcK04modPtICtxhz~)(2eyN@ty(Z`UD)^{yRgPoPsojMBl5l;to7>la_+|K^XMS&kjLcw>%3|Xk%vnG){pEPEKzxmBK`unNN);z_g5pDXAY37Q"
    "$?fj$5)snocSB_1go$pJ8#1u~i=`}}`Cqe5`MT}95tNKHyJzZ15-N!sXoPOm5w<<POs`(AKMEdyhbD5c4q<53QtlpQ>MS?NpiZ}?+qldh71MQg"
    "qBG&pNbbeZFo4{S*S_FWr4h@x$$f{nFVcoOFjF);<q*G8&2{Fo2dN0=1_H?LL>RrYUo3qhLmVAjkJm;Bu_z}Oj`1AgpZnHcGx0!=V=FV0^B&|c"
    "`sb2zZ@Y%0!|!D;|D-|x)fRktTl`xHA~B^!9c`9Wcv=<@ZoymIR`5W)Tu0*H>DOF|4=RzlV0ZZmQ^YB1H*ZrIpNQ4NBO>yo=QOtgB*gLkY(^7j"
    "<Q!UvZtoX84m0J0wD&XO5XIs4tN^o$)w=Py>4P`ezHoa$QX5_Ea2>+ZEh4QLzF&!G5_Zz~mDyPT-sY04;twQMk<nuDC<kqs?iz243)JGCtPOdj"
    "hU$pYEw+6WAjDtb*NlUT53N1)&#e<K1s=#WtZcQ-`<8-MgbEI}MfqFeO)YG0Z)=O5xW6S5$&fOnShjd)3ce2*=Bjgvr2>V^XSJ+6M+=zmEAmvX"
    "iv3!w^%288qenuS;W*266*qoZcx;R-MckzyLxc{9ZLDUb6u$`~AbvTt@Q%311D|LGxaWubiuv^sQp=dRR7vDK8S6+-`i{|~RTMi?RNEb1V#Kx~"
    "mdtiNVq3fwCj+<{I-|vY(S$!@1FGa+N=M$9CLqr}7j0w;ZB*OhbK>MG`Nuz^9&sMab7I`W3yraE>$oRQS5~}%kuOoy$2O@8g3s<uoqUM(uiNS+"
    "j<0kiT_qX-W6)wb65v%FFmYj>*p7{bv+{acZy8_$0KUvLGcJ0$6L{=?QOXb7tBc=pL1uk+r`xqO9bjklEFYJiNo&wGwSeLxkaF9gMR-h82KNHz"
    "%KmSTPHbIx0`O4MKOLU-M;qV<EaanD;sHGl##gF230aFG{O;y4Q|23l%@$7N1cY2LnJ+raUPf<@7IB9_My2STYK5RUFDDDuQHM#AdF$4MbT`_W"
    "BP^Kg!f1$f=o8!zMhbIhF*4fX!o_xj|DtgjkHjS*%i5AXc_USXx8d(wumUCqU|}IP|C1mzZ|nxnDxc97QSrgFcg4#-6pnd2#&AFF`6SD}1lMsf"
    "+9n4eC@|)SD;p=gVbQEO-$?nBZ1XUDfJ4m#b;?~E`M0EJ3-C6S3jD6v%GU?=utAz>*kCwMiWop5uzo6#LmH8a;-4~%4+nw&g~6iIkADQy`1am?"
    "(d+mh&pDm?l1DV??*&%nf|CSsXqT*lN4T7rp$n_ZY>8<Q$A-HOKDO){A4vn7ceBmz1y(tcBr`C{suKSdlf0E>%Bc{8h)c)n(_q5k7?D2AU-g!{"
    "S>T_hGySk|$eVKX`UWRq&eooNsQl)w^>gIJAjUfr4S5Xp)rm55ds7CRiG3lWr#wvw08d_B7)BS%TDp9+L3mSP0nLTcW#gBxGJC#0C7?MeLi`d~"
    "!fE5Jr;G_Pi%+W&vpIN<AXz3q<jKZ*L-Fj%*+PBn1EhM!zGONvE?_v;LkA5LX?JRyssuy;M=pd2p8}5l#7Vl13Pur`qa@K{1D7(u8;cbq7HXLH"
    "q9C%!#I~AzY++Pii0mo)x9_)Kcq5#ZdJa*YxoayjE<ZNkdItj9Al}84<MGi2LLe_l@#>0%scPQTp^A#JUOBIOW@j66wh*6f@|>JZ=Z{^LAup3A"
    "U~{TM<J7jgd|3pXE-Mm2`AU1+^f1P}0}LoyVnh_dVL0(3)3o#_UO$dQ7P)J9t5Fo_Hu}5vy2my{fl%Q&I(!|(6e=RJkE(5%VFv(5Zvn9YNfqJ+"
    "7PWd=4-J5gyvjN_Au_5kMvBkobmGs0IoJ}*fB(HJXT-a(NGL$a+uK&Lxr<;D89P5_j}{s_T@wWVL`W3DD1Qykx%s<#{ObJSAp>xBK-D6g0X|~u"
    "Pl`Ubl-17YN@<ulm|r8KHEPsM)e`R_%=4sTEhU4FDF0E(Q8D-4^JhPC6}cBLnQwl=ZpaCWuqAEgzUS?_pWv=vTXu!dh}lVUK5F`(z3DQFZt-wX"
    "*a1w0t^n`^9<m!%<(XP1l@YKOL_ck&edN%ezy`aZ?U;S`O1@+aBHV2UTd#;Zxm?yf8?P~CDMgpC&4DG%FjpqNYxmYgc*m#^z2@+$L<67(n=UGj"
    "#+Ho*@SBNS%Tlt(1CM>i6D!)nc0bdzMHR%Lp1O{KBU$^SgF!u{v$^97jwQ-x<6}VKCoZfeZmI{O;(V7?9M^B*M=t3Hd4SXn0Y7UN{&@;nis!+V"
    "o2SgBI;{Err~~@K^PsR^g9%S>)Qpx2u7A)Jlc30JuDVb+p;Y6KK2FC|x+)?94!Qay&f>c9IzOs{jXT4YludKd*EmP^^H|g(6pccam&vIk9n3O@"
    "9MMO37j3%gP2Yn5z+G^J9JLB~pf=Kf$%;s9=JMk|Z34(RXXg1a9p*r&JrIu}0uzug>pBjA*#G{JaxsFiG;#%JjUKYrRPfBsv<irXN0u0NEMcxV"
    "fY2cbRk5_(ODDqZ5GSYTmV~D0Ijc*@`(mM?5GNFq@+Ho12O=ye9QaG`a9~VPe#bfXmVUsMR8ZAd(B+wLD-Nde8>aUz&vB~g*B7t;9xm%2imAFf"
    "J-bB2#L@PXIIbtq?beU;dE(9JkAF6I=DGBBN%WQ+(SR_!x!lW$9%2i;@LKAtVi%K&u`R{tv)H~YO_s{UkdJ1*H;5-HuL#Z&F?4uiloV+#+{tB="
    "9cC`d?s^Nrw(tm;xJq%S1BY-@H~Rlp{C&Okt_$%5v#2@Hptt2`u>;=!^Y*solv{qJ+`e7?MLl`x!kaiR|N3v~58t$8!op1LrqL-dPfJ!xG^kQU"
    "axv$YEW$oIUPmffj1ik1_px_W^;^*WgN>}}tsWo`bkCEpN(ey^x7w<-+ws{THjfdkXLp@3x)Jcv`Q~2+ZVYc-tY9R3xfeiOQu>gt!OuhOeU~8x"
    "CZ%nkP+QufUXkmAk+Q&WWbTRLS!h1%dGL6YSj=m4w94^<kc=bod^kPZCTW*MT->K`WFLZ-&F1)%&;&w16v#a$@&T|oDzaD<U08^j3Na5ObJV1a"
    "E`FNzyYt_N&e|l1uN{?O=a1N0bS5KPxg@@v8F$RKm#C4;o1w%0gc3chY^AbPi4%IUUe)I6&mdb3&IkM$K(TMl57$~z&7<zBIl~tlYD@)MbiowH"
    "&2+`#qSx^YYuYj(KznC<l8v#h#%jN=#e9DXizztNQPit`sIVZ?Gau>(8|QRA<L_I)$FVJ{`H^lbOtkyn_I82wivix0M^gMUuHh-nFnUS*b5$8^"
    "RI&uDPN*qF&GFi+sAoo|S4v2h%1x9s`uQq8SJ=k(J>nNxXWGc>X-IuyM#WV_sC$M=FFOX+&|_o|q=#70D6olDW@QVKqiW`9#w43f?bVcFGPLkz"
    "2wTN<E9EgHc;Hf&r7@;Z9z6qCpYAm!>gE(ku$2JjVUX+IOlQV_4p&5ia`p-leDs#Pysn>wDizr59m6V(`=F^H6hXM|3R>kr#kSyeuq5C#3^}N&"
    "=*h4v9ypFaEew37iERtc;SF~v$-nZD?$vfuj)!Io9?YCT{5~Sj9JQg3PJaKW1erTC@qHo~L3dZV_|0;$483bJO%%}tKrQ$_%)#gan+cj)gsbyS"
    "$y%)j43?e<8pH(e^!wq*E?f{QzB^SE2X{yFqrau7D6X+tFS`~(!7#h2!Sxlh9y+2iPQZpynSaJC9wJ|R&<}@*KV86qUZCb_sv-IO-F-^{cLA7I"
    "Rpm;3YL}roab+M&vzD1hD)y;tcQf?#$^{LQPS7)6xR4D7hMvi>W2(c_7AM~6^h^V6EyW7#Y@yU)!S}m;d)+;Fl20c7vh6n3fxa%GJA)%88+0Wd"
    "wO$V!i=e1%W56g$N?~H-nXx~*C-vNOM=mN9%!Ra-X-nD-xeM>#<6@RZo9LT%v2tft2Ys+v-6Y~fIOWS~Z=X7{i5s_+SQ(1Wl&B(H6qUe!t?nIU"
    "H$ef8m2L+_iD^`$MrS$)u_pt4=|P(M(v>{e|I^yW^0ZyA1<?p+jmy!##T5>?2J(!v=h36O?;mDJ{5%%bVS(Wi9iL%Kil?!>{DUz&Xr)V-+7sf|"
    "rO`;VmcYgA@*HeSG8}CR7+>yg2_|BR;n3W6S)Yd%gZ)Q2u`SJhZBZ#4zopu3#g%9hYe1knKJuOu&KicIphzIu6;!)aj{#P;g2D}Dxx8G8da|NS"
    "hl2M_mCrIT`)U=a{al28cAjh1W((%GlqY7VTwMz8YhNkT=P40OQ>-$FbFLS_maBtriYZfnmR1X=Ke}P)=th!p?We;UCL-smxNG91zST|$pdq$$"
    "m}1WZtsAHmc*=bxa6e<sT~~sgowu&xm=40l#Upmo=Ka#cWQo3GMTJ&XD=2H;fS2i?4mJ(v2^x=QLGOYjNu+<IxL9@KW_oQ+`L7%vip@X9lh_q2"
    "a4EynKtF96Xir}+pro{4)A*-$=^RE(uiBR3$olrVVeJ+dSu({?sGqawBRet!7(mfAwqu%-sn_#myNL*_H(=tp<Fr@xw$6?)hqJFw<Gwa~R=DaB"
    "v(>sOo~UHvv<@lirKJ`ygWOs@JH`;FZsR$?WHJUAdjcvUf-(e+P4CzC$(3MY2TmJP#pPMW4S-piFJaj@eAzb3vb?$~4uIg&_30HXg^or3q0Ln`"
    "sb-yiVC+gmI`*nDVfuYqhT_}$`F#AaGzU2=*(mvjsW?SquL@(IK_hk+KDiQ)=xsd=4#kStKv$#HO~w=9$~FkslT}Ky$w~%S(=_3M;x&7Ho7e}f"
    "0k$o|{-VCzA=eD=>j4*uNLE_-&H$CJ&6yaO{fn=ebVwQH4%>E}pj@1{OOu20lH^RA7{zyIhOiOF{X=e!?FbUuL>9`reEG6B3o<xiboq%3*pI<{"
    ">Cc6HYh~4wvCUIXr7i!HVTra|+z7C?@ricc%*(5T=0rWwHOo&OIuo3&57M?Jh*;bNB*95+a@V}fw0$_mPyaXQ_G7w3Rc3%}+>LoDuhh#-u)tcz"
    "wda!2tvW=f&$21sduz*+4lOpWr6B#HMU!~u(ok>wH4+pZp*J=rDfA0#sw^4!L|lDD<b&ZZ_vOTbeOm6oRXxFjluBURozU^!NllYEgJMkyQa92C"
    "cmmIaxdVDj(oEnanDDYT{iu@T{=T&h(8^g_<&J<@KBz2fDiT#A-OHpC<ygN+Pxk7X;T36__<q6_RD0f)3cBlYuMB{yyIWDuXZ|#nx<PD@8pvVE"
    "i54~m=oKA=LMf&o?ues3>#zUk91Z@<zclOD!^`%Kr`4rqQK0R@)*ZbICM*WvyWE_v)|N=pvB=f84dz?IL~E}K);V`->fEYZ)-|fk{2~;K+17Wx"
    "oZ|M`w2{Y^MTF~?7l*CR#I-9*u$9}}w#}-#sdh+uySN?oy~*rfL+(sWI{R;=s1B?RV}(9JsJ_jCxl4gj()Cnfk!W=m?ans&Hkr|we1Rvo&hK*B"
    "I&9pD98C-k<ch-B4z&J2JE6*?y9NM7e+ma&<{hoLL_u9Ayc1KcHAUxH5!Mxf$t2u;g^J2jTmLhofKZ1!KGMVm#y@;F6beKi9pO<JQ&o1Us%}cO"
    "3R=N(2B|YSde%GP;#N5e66!~}KeHzlQ@HD8IH?UO@+<Igb!~apR?4PV`vTIkPy(bDz)6w^Xk!6Y^i5}?xVPtM2dTDLY@cquFsDx03Ul|J&an+W"
    "NJcEr(g<RxfvDlL8TGYJGOapLnOBE&>pBDnJ6zorF|dpSZPZ+`B}{FIU0nJbdb9Tu%3xquxAc|Rc+dm6F3HBx(nr-W>)~bc4l!a3f|?ndUaR8N"
    "bw3|XA<r8!d-Dn>?C3*98=qS6CR8;$^#mvEeyOEvr@vYjod@IZwMAPcm43jftWStjPwQp6^0;2CCohZhr^RLvTs^Iq_1r~@1!4yM?+oCn8O(h9"
    "MD1EpKI3G9A^?m2qHI?|B?|J7#YcYDmaL|YDomdM{ceWBsnuCA_4BBCnTI1fri3jh5!7e2uqss41G<y5amla0JAQAbgz1J>u-XIVIwRjzmc3aB"
    "2U7)$JXme?-MNlq;?7ax=1px)(3@}FASXwwy?(0YI@0S@yQeNvG>v-U+_*tKZr&7c_VcxZqfB3WKxo)xQn{p{B|rp8BsD3>`}ad$j2RlnRy*AN"
    "+Lc^@{lhsk{Q%O^r~xHExQ(LkYjq*sD)lYD8UX|f!Q)G=;O-(AoJWudb4&wS(lV%uwes^k5w;_i{`b2<LkQ^xsjq=Yo}DkLe1q>c*}!a}C&F|%"
    "x}Cblb$r!T%T_L<IyPLSmoJt_V2`%^#rnES{}_)krU@kULpli7EEX3o)IDq|Q>Dhd1Oip!23=Zyn$9lRod(4HB;o0M^GzBedZUM>rz9xDp9Ly`"
    "E7G+lv}r6z(<AwWpWh@86$nk(?oKe_rnPy(0=<=5oe!p{VV3RHVUR1g<^FA#9qJS6C+kgiM~+H14kP3!Rm(?`3mkyyyqR#GyBo<#RLi#pskY5b"
    "huO7fpXK-d`+v0ny=!+Vo6mYKC}bXI<%GCUqK_YPNVc)~RFYQVo;;8CJwj}G$`7G@6qURj{TesYRqBK4)>vB8r&*(HW_E5>HQs1JyPcbv$+9=T"
    "tp!L_+bbx7{MQEn-R^7#R6JC0vduj;J~p~V1xyrbu%0lz8xfx9YE!BeLVMc(rOjA*JEBd9pwx1Mq+^GCgu%dgP`%puQ>Y*bf<JKGJ((V8lc^Hw"
    "@s}A*U2*IK1#p`m`Iw<o^EbLaH*_ItshyeKU0Grar1l)W4!@|>$&+w-Hv5|<MBM3EDwqiqn|8LHlX!5@lkIl9*Z?Z&w1cue^t0CnPVa6Gv|nH?"
    "O34kPoYtRJWob}=!IrOV%jkjZ9hv-CV^D8wxKrL>H)!Rs3PyVXWk_T30Rjo}l;upoSFPOKxQ<fg1S4nK#xFV!RtDcx5iwFF;h1~?`ovwm#qJ%q"
    "zqI$iWIsN<bm@|wzIs9NnT9kcV?&GZPN!>to~%YG48Z}#yuu;jo>=EmnXt&}3H2d~3joVo;PZ5kX{@J3Nn*;L0>P(PWRcpg=<QKi3+{~VE+wfc"
    "4JBEOiK-S~t*sv=$sBcLI!)+lv#gH&-I_6AsPT}IIge+4ZT*;u?{-3(Cb#J+=0g!)y+TONwNiX}IAq}a4gLRbHUpNE3g#&W+|&7pE6(ESo!A0C"
    "r0cX$s6(hNO<ity-DJBOvDCFl5~I=g?}LatX)5g=sz!FT3g9dR-2LP%ZcA4%4r}*#3y;~;1SK<HaU4!sV%vpP0jYi06ez5*RM<>h`fGUOn^r_4"
    "kZe0Z`#lX@;6I`BQ&-Vu^u`7@0v>GGN(`d4wH2mx3fn*JYgR+Y^KktzBp1+!c>??_1gXQL(rSyn6@E^A!%b<qm*^;G9db~o+SAJO+JKsAdwxdS"
    "Bw(`Ybhte_h}|xA`n-5m&|Ep3oIK9Zm?x||^0@LulEBTlJ{sYUQId*4`Wj}F$;Utb@gVNr=DBKPpf_0E#O)wZ8TSW-h*lDJga?s@N@(V-7#!h@"
    ";Ic#zVnLabBsy@>ABoPR<;~(Ob(c;mcqHa>l+B~YbBEzA{pic+rq=qz%$C*^m9-D{`Bcp@iFWG6)fGiq1@=qD*%1JZ_+UEbC(lq+*$ua`xd|{F"
    "w%jZRU7bT7Nf<RY_TXTJPlOy3v9>E0kRwO}Ml+9Xqe=gpEceGA3;3FQvzf8nGxWpD=bvrZ3MV=6$%xMCS_k88o&K_)k^MYCMbaegahRMsC*~YW"
    "F~IwhpBk#{F`XVXOP(3SqlL0X_zH5=z@z7|a)#xwHaSKAg82Jf3se3lsRQ&(tGp~<R5JSDuyjBR9$I70q(%Vii7-!jPY7Q#vaxWbT&NMTL1U-O"
    "Q5i$P^V1B_(c{_JJS0~mqbLye8@9H(zBwd*JtYl3iJCFi3<QPi&OpsjPem5I+)bV=y?_?ft9UpU57Iiiv${^afXq(9d9g?(terT4as88~(|ouF"
    "c9Q>>@WSXJDr_EjS?een9~hSXv@y#P8aGSqu+6+3P5sSyU`J4tf;(Z7<pD{Xpe_XU(-sRkLI?Tm;f4~nCbO7l82CpSjYg(!ic%&lrKp9&gs9Ak"
    "={L;-12?ta>x+5pV{g_u;a!iTfDb<;UH6~Rs`Yx@TvLQ=r)6@VvdWa2Ok1Y6ZiQL~KiTgW#l>?<;gjKBN}H>9?{BatDbZlM9H}-=6Y@T{wt~|-"
    "w>`9HcltD;ws$Gq7ZwkTxQmUm;A17+Cm4)>BRLU5T)ddjY0XT`gS8Suq*~s3&=1Zke6Cf&Pj)9WUcspgUVy&k1Bp|rf)7>ob{KR$IJk49Y-=6h"
    "COl+)!6Kt~AI8!IFMy38f);m59GSAVcI~B);qUa<mbx~PLmK;FPCn=->OzVoS*vi3Q(BSQqK0_YyS}PpVW)>h;F<OH=1g1NHZlo7`ionXzmfH{"
    "Tb-xQa8$`Ab-`k78R?Ho6i0K%UMkVZokoXF89hRE+rVMdi9*RxF;+?vxYKLEQeeV;hQz_R39pfpZ^(9R^c-M19q!aAqpMPDv)rY^W8isETBeq%"
    "c5S{^md&hCJ;b0?khqJH;r2#Uw~0hjh7Z5|D3vDu>UV)?yV@PAyWM{qEoh6<js{|gctE3^w}`ctKhbC?wEikf)mqwe!n~rSwNinaGpj-qw_lm<"
    "3xi>JtCYHeBBn5}CsDAWu(Xrj!Id<7@XYyebo4Z9>BHhb`=>(u*+L!HQyk&oSiCaSP$?H2rxk!pD<@cx4+h{%#u!wDGqP9|cF%e?z-014!^)Mi"
    "EJ47+GfM@GiqfEG!3XNb=%pLvSVYy*Te;SqX9GgN@|$*FdKz|;hUjEPw={Zc?1&L%St(cIIyz(}htaA0u>XJ^$xK1yuMG6vD2b!X902_d?Kxp7"
    "cqT*n!U5Wb2>Wq0G7~z%DyGI%YPS<uX?V$AD<SEV4pwKG+lZYyO@hC_Tm|L3l-#HB;<%^YB&lnaWX_syr=~@<UelP%r)T{Xf9CvF`RqIr(o+0Q"
    "yz=3QL-{f3)J<)*X4!lL5hiKbC|DrM@SI@A>x7%6Q>jYfaALGIEt2KYs_LGr7TQUdNeyyB0jskGmf+4}d}m{Yq!pq>YA{?3sN@T(1}J6w?An%0"
    "iZ7QfajTnSuo>11l|dq{s=gn7BsD8OtB`vl10uLm>jC23BkW+Ec3v7r$y>(GRl%Y_P#a&FdJ6d3Q3)ST<F}rYKQ-^%4qZ`xpd=Gv1t1qvlYY(Y"
    "2zp|3Ge@gB*ET;ws96=9#v^F&ZEd;2ZlviO6yK{?hpL6u>)?X}&wH@(tbV_LT&r}nZ`x*LM-1F^FlLptXU8ot0<*1t)A1B+5KUa6vOuC2Z8keL"
    "Hv?foN^&{cI1gYvK5lg1d)v+V%(>6z=fZ^-k@jP!D$SWSfU;{MsfgCCT~T%VPJ)(}@gbx)Y@8dRLU{xWOFuo}DXpWllq^Y>mJ%v+tHdLZuyEJn"
    "cH@(8-(~`jKDYgW!!s-%v9wf&H%O;b0)!_{1W<^fd$LB2SeO)#FdNXQGjp&?wqY%cYsETC8FUzxRtrxvE1S5b<*BnuCP|37`52%|4O0a#Xvj*F"
    "Dq44zMzSgXz~gQF^G2vWan+8d)FLw|bpis913F?-HIWbA(jo3UM)c+Rr#QyYUxCRqu{?QOw<c`W(KLENFNq4&i^0bp`B8cpOv~u?T1_{5EGnFk"
    "f|nvFpzv@5rXJYPyy&^pdkWneHEh)DPrM}TbXd6U-EtdsIpdL~#y{xycP1h(p=$nW!%Hv0V9jr9z3c6yMUXHE5hnVtp7xx__Ok0pLuK~4HkY#q"
    "Xwq=Z?O<AG4<66}`j`}Fh-=KErK{FwPDQ(L1~O^UW(MeW;>aa=k&c*<XJKf;9pJuLqC&J~z?Yv`YxHnJ0LcRbxg?2c1kXNpvT_-vbG#|WwP!<0"
    "6VC^VXSGHRs~LPvL0?Y-`1<S?aVbJ9JuzK5(S+|AF}I7oa^l25b-OW69HHGTU^!^g?b=DY@xaa}aiCXC<&I=N%*MuqUHqBk%X-cO`I3md548)f"
    "*oBj}Ac2g8;?06=D9n>At#oh($_m91+ih5iWUH&UXF}Rl&=!G<Dxg<DQ(Z{e*RI1L{8k7n`eV2n5>@KZserlALgE>&a}`e%Q#ZN{%OzF@v|EdD"
    "7{w0IKiAWLcUIRjEYY1Iht7;)Qds$RP{hKfd1zzvs7);E%<g$`Nh`6Fv%DN3FfN)CH?6>V{`kkA4krdKUv{6lxjS>aIu{$94ytvU>7I_}3nu&K"
    "zHHQzxL}et`!v3G@{AH`yHNn66_d8~deY#u)SAAXBgb!9idTiPmF9m+2${IiqpvjP>n*#6deh^zC<lcew5%N`s$s4!utu|Yt}o#eKD=^{S%A0v"
    "CaJ07fQmg`HD|`^pa0dgli#6&&YgB)n9yY@8da&0sp<8jEbPs8>%g|-UpB<UkJxoika(3cP)aOkq!MK8<0&;w=l1K^9B;}ln$G4tQ?o7JAzKcW"
    "T^is3h@^b)M(x3IUaRHh6-Gv;&AOiNGFB3Ah9k<>F5>8wv48tT(c$h6sXm0Xr4@RWo}N{J4N_Ve4Y3j93139DQ<NM|x5|#ox~(Z}#xdJFV`UF;"
    "=JY>N{;1zfNq(zR!(qFv7JD%T!o{#7a@Wk(TAYi5VisZavw_>dkhHbA1}gFoLOKI-Q*RF!oEEkkQZW!)I3IeWWNj1M8dcV^pt&ReNfl7@B?oUW"
    "9|o4MozPjDO77xOm>%ESKL~QZq*zoSm6+6*nz1Kw=G?ic!HNa;r@qV!z-TlgL9n%T7HEq6vlErb+@fR7ww`iliwaKE!DJ^((>~69)1Q9&(r~D4"
    "z0?>OUift2C98V7V0rThsxzwIUu|z7cN=wP(lf=OqKIEAI;+MkO;AjQhQ-i?>J}i-;wm~0SuzmA-CYw`@J7jsc<_K(98T7^_`6rH8lf{7AbVCE"
    "a#)MhGA4@QW?r#<>BU>q7y$9HJ=@oIGHGzf=397a<123rzu{cU=xqaD=zmU#IhL>%iPAQr!2`eycZEphwiouFqet#9=6@^{<+4Q>uL?WAm!(?t"
    "9c^Z8dbODM;tQ>umK<~3GU2*D7PvS#I`S|cP#RQ{%)x#34qYe5)-GH?n@Ld)l0{tsZrv)AvR8-dMEW7l?CSIeZs6@6&0j5XV=9kW?d|VZPFJ2e"
    "a|Wr+szHqj&lNLb-aMkcR{4?(A+Fo$1bB(T)VK%Gq;%*8{XF{QlV;=Otz0Xqw!NHzvUA2@Dz$K$knk#FyR9gq?Ffzo=WKJL3G&6cM=GF{ipxff"
    "OJ-$JzC*<X@yP^;4pxO8cy5P#4~QU~grZIi^ai|kEwtRiZ6})tpxK_qEJ~Q2&9s63$R0??(5YQ;F&iY#s^lQtJ81|W-<)uDJW9}jo_*%cEenxx"
    "Od2rM*z5K31k-&0Vw#dc$N?6#J9z*7_w`p(z_f&cSUs7W;poYD?Ti_B?jdXB%Xg8kIHP$wa_c2sPia&UoyJ{;!)zTKZBR4<GAIENL}J-#U9F-l"
    "7YYLr1te-<KZ`gdcB2h8!IY#qi&4H1hB&5qvn?cVZ$>mBS_!@F9#m;2WK}hyL1S48_)u1wof>5fJBIDtft8jb!;W0eP~mWi5j85|0B;<C3IFlL"
    "ar(4MmE$X4zp>!i3M?jYQDAY(*({uJ6=CeK$d_`8Kt(8bCm)TZydcCQMUgojQSpKyozx)tU;fQ{RosIT2RfbxO;SJ@9Kk++oA$|&%vRnFk38~k"
    "{tWkl7_`;Sf%oI?9^iMjo_Z>Rw*mI|F_>#xi>QVr)+T>B>&9EC(>+gRAf%kl!bVH<&r~9#C1*1)?=oACR;McGJd8wy8~tr@s0Z+%B=*np!kw^B"
    "eJE=}OO!JdL2&2t#?OB-!_e2C<G?uS*)^So*tKnEcs=$MSxw<&O^hG|%QK?S{}|J3%%SXddo2du4y%TR82mi?sQR=WFHLg*rx0xfU}Ix;E?_uM"
    "8kQh^Va4g24#$V1U>>^SNJ&+3mmU5C72{PV+9n=zUnYrBG5uPq-Q5Z%Gb0WNneMdg1!m)vDz>DY-En`(yL9i|#xj<M7s;{-^=)^+eR?ogIT#H;"
    "dOtfnbh#<LRuBcC@+nJe_R(v~r^aZi85b_cy(*gGJg<x@nj>`u6EQVmXZv#>rK92sc~xa1g6tsSxT;D^ncG<Y&NR?SjNEm-OOSP3bL0i@ySkyw"
    "%+=EnqY8%9DpU}V#5|T>!<zbwnQin;8_*zjhevK9EzhGZmQDYzyAT!<2ROzC<iFm(dD9`*czEZ_N1;X#Rj-%DoTq?cb|&goEmn7TyIuXkcHkC<"
    "+Uo#OwIU8@B^D$R0rX(Z=J)jaatd~~*6GLG$*97q@VRDbe!L0+k56EDpmyG7O?c;ILYN%N_)Z(i>{+;Hrbq_tHX)2u48fp@HD9GFQs^Feom|hi"
    "!>~Fd=%Z&(uy-oR?ASnZmUN0QXr^W@ppY}}tR3_G<I+?Vqm&<F4CNF&Hj9Gi{p?w4w_H|0*$-&wRsPByhOnjnUY@jUZVbTsx|N88Qnwkh?sdXu"
    "27q5K@F@2wWoR%k+4ZSy%X?t!>CAT%kLODoMtFohD^p;%fiYVYdi6xpn4nV16D&g4OL8j22@v%aTIwKg0Dt?JC=dQ@UqOkq4lH>A{sgCK_b&c&"
    "vouh%E%9YCU8o0ACy&-*FT%f~9)<t=pZmXNc0Pg#4#0Ky#ofawHf@9)STv@$7OPbLtJ`1FB5w+?+iLg<m>Xq{U#>}ld5ReuL#SJEllK))!N9rh"
    "Dc0Y}=ocG%3v6SOcbToZ10Mn`nC+ib?p$}8hGfWXCW(jpDB<D-6%r?;$NNQ{iYhS9a#&stl&IM{`hgHybnaQnmPpbwWytKzlsvUsdzp_Ok!h5$"
    "C|qdx8VL#5YnpY4$xTb_Go<nyb}aP^G%<8o?KFsiWmP0eAg7fnqozGJ8*j_y9Nc9S=veE7zEd7T#1J6r>|LVbt4yY&F<9iH5dLwN?aq!<q@#(m"
    "cn%J6<`nk^$8LZrnsL6aLe#|0Goeh)VNSrZ5qYx#9{K?@KnbhsA>eE0q1_YBB2vmzEe>PhB5jUoe<sdyZW%%qXSJ+dg!MA3Y##=_MG}hqxy%r~"
    "=~_F^QkTbEZ6T|J<4rcjkSo$9!ER_Cd)joXLM&)kWvw=BwwqofV9q)UKYHfO$3A9h3IXeyibhlw&PH9=oyczS8fHkNvaaeLrls)78l#ouT6B9*"
    "5mdz{S`SH*#??`_3_wjqLX5>WCosCg*Vn4UIlReVHt|4Hv!pkaVw446?(yQAlV4T)v)IAB&1O>VYiB3mu;yGl?}KH4lV`!E_GAQsXK83|w!%ur"
    "!TP>e!J?&3Q*Ro9U(-}vxDd4VJ+x6bNTvdoAlOUZB1yu`QxZ&BwtN48W>=X$uX>lFX_-#7#J?`~_M}8#c1mTVOh0n6Lc82(SbX%Oc$EZ87v;|A"
    "=(2BJ)$_Y~SzLZNmg%OXnrgL*1r|zk`*#4Au_N~akwYLtX)-K~lGc{l2m?PyN6I9CBz;IZi0xc<ZO12$ffB|J$g?J0wN%hfICIXb$*kvhMN2p~"
    "UJ#MV(u`&5(h{ZtaMiA|6d$JM)*hHde}Eu(;ioYnCn}g5T!f;?;Td6BTU5TL6@@$xU2X1A&euLvqOVD+C^uOBd!u~{(*u=d$qIwTZZ^a)PBj~!"
    "P?n8nA{%^Khz4EH5t;{5u3uJ>=ODQ-RF+YK?KCAj3B<t><#Hs6p)tPl3da;M$!H1U3R0(hh*s@Vc@WG5fW${IR5R}<mjzlZ{We<Vlu!U+&`SiV"
    "VhOv#E*9a^QxgWN>YAIpkS%09<;^R0gxc|zfi<d3wVnpLUnp%U(>Vw&*Eils^#!%Ff9Bza8ZfG$%StPeXU_(K!72k-4CSAE)UrcZdvkIENj}%B"
    "NpFc~p9OHa8A!p(vX+pO#<A?95RaZ?xj$SjOKll-I$93y0Bwk|<(uhsJ(O>Bu<E|kRr_`sXZrpVF7s4kyJ>ZTtAY4)gFqdNR8y-8_pUtk@WUIn"
    "r;1CtS8C;1`T!~V_0v*Zyhyn`K^-VcUNY*3Rxt6NSO-ovqiT-Lk)__&(l6*!&M_Y)S^RsyW<V^xO*R5Qel9{pQ7RBW?_)I1-}xPYeuC!}!L})p"
    "5osjf+S5~15InPyR`#}NueymRwaWFYrY3St?qSdnt)F#OpchSbOspRqIX*e==A*?f@&8BNdj(69oo8YvGt1q&bzOTq-93JKW`OB29L&HBh#@>U"
    "APGkh1VA!C1Aw4klCfNE1@*eGdXf|hNskPMmJCT`tX8X~v?L*M36cPbfgRU=y05==%Vg#`zs~>v$7W{TZh(4GAuxTbDl5%7zjq&mwFA*-${INL"
    "JOwZj^9#X(8%P{bl{Q#SlR}cl0;4kP*ZBdtbvwm?=X#p_rD?+pICVvY7u{nu14WV1)Dook&hlCqiiErxs_$ag76#GIoPnm)n43W`hS{tdC%5>n"
    "DoXM5d{7x1bZJUccMXIL+ijIF&(vAxc)ru8v2=f$i_nHrKEd5J*m%$hsz9s^)IPj+;!*vzt$krg+WVeq8fTW>*a+`a2az(9Evl6D`2NX-g;Yzy"
    "H)(iQl;F{8PP-Um{8XP^5$#zeIv_ES^#VVzm*B#h{HIi5hN&9jQ$eR}@bYkOMUif&WW&MX;{s|W)~&j|wz9Uiw6tbo;@BOWLM;lm<eLI0`=Ht0"
    "#`AB-Es`D4!$FO>8wu9aSsNo;5_YVzsPx41lV3Cad3=9Y3#L8}u_lqgMU!ZnNjX1_QgY%%3pB(H?0Ff{GVR-sJ!b3BQdeIHG<P9uHK&jRXe4~{"
    "76#a@jNb_|+mQ~G(#wIuY+DcuuNcp*>(_0Tb;o{XxZ*Iaz_Smus4wwP|E9q&$D+850uuk-f7EnP_LB1Su`UN6jLlTaD%zM;yoXJWFgPEP#%jH5"
    "PK%{E6|)e+F=B;8D+F_AX@R8>&p-eCwQKu@z0UC-cCh$+dik<tO)fVPw=*+EkWNQkB}774e3fbL)cW@P8MP|Xvh+8~<(+$+Nqr47UY#kXQ8)<h"
    "?)aaC_~xrpbT#*{9U@b=boTB)Y}))M4LBR4?`J_ru^X<1d;wfcQ3e9h4}B;&hyJFN8##~NSAJH0#U!e^4&?8f`44S0a}%4t<6utEpG!m6#5Q$!"
    "guxIr-hf(}T-0FEwKGAjMj=GW4XdkCZz!F1U&^2o#7|7N_kaF;r5}`yi*cIgokL<$p&$&UT)Sx`9L}WPagBA(mNUZxY24#BHFYZa-JEylYu~Z*"
    "eQ8b1D+<Y6*{(N0BnjMWlqA5XEMn&Onw)#v%((0GAt01q;gh`*f#&p=&u}^4=?7T{$QSKh+;_^js$a;(zTvvmAphKV88*vf_{ooK2ve0#qZL+-"
    "&#)sN%mn7!%`DY$X0VoXFRc$B2EtDTxM_R&Uc5l*vzwN)o+!mFwDtb@MZWc=R~^jHk;i3Oh<$bDy7~^E8Efe-8DvCpuB)(V{DV9u24F;2eMP*l"
    "m=HOvA=F5z3JjLKDa0dmi+`>N(PRJvgu>C*#9mKE=tn^voVmr9q>}$xaNO_JvAC#?qrCs50LGHbg%tu<1QtkW5}L|x92Qb5453G7HV}}7MSFYb"
    "HxIcACMCdB1Ud-?ufl#xY|#sP#e(R(fiAgGf)S(iAm>eN`9zRNR;H=*&<uuWX}Q0LHpgwoEW<F}7FIT2{gx0HX}}7WCvp+}k`%jw+H|)?>6eG$"
    "b!Xz;_~D0{eIJgYE{^H{ey|vm<t~HDbCJtULae7$+&N&#ILRrB$7~yzCgXccS9opm-&5>S81vbv4^3Zv5xmx5QJ7gfb<6sir7P<!_(vAo%cktO"
    "Ne`EP_mJ3|mSR{sWn{+%Pv3$?syH-Q@91+W&0hn==7m7fD06y)*(Yqy8?C3p2;ij^aTQLnNehZfnM+Me`e{#ZrtmldNo$J<HRV{S-r|x6jm^z2"
    "&<0Zp?<4Yk!XpY}WQDPSiRh5Uzad}4EHff;{ItV+rLlJrjx!=`f1|Z1`kS=YXaS<F!|J*W8!+hv+Ts|3jiOj+Gc8*_O$)oYy9w{Yfm*Xwg!727"
    "gw?}blc>g+`tTDwMSDW9>~?$t&{jQXpyhiXc}j>s{C6{Ks~y9s0@PFQ0R;V$I7@L%wsDTN+qUIY`PzA<9c63R3E{Btr1AhP+T9$Q_^F*qyk<bP"
    "33=QKho>eCV{{5=%A}H8>Ldi?`;-IKHJ!)eDB`jO;X{(=S6C)KfwY$(d=+DgPON1!S}*~<&NGU;a^ST?&dYf#{_&!Xk!Zq(W%VlgfBQ67axx{l"
    "Bj_W&F8xPE&a-i^*-H7HF+2TF+uQoMQTPiC=S#aX3#%A1loWrAk)@ow5GQ1KC~(*iE7GKN@A*3-Cr#X+#<7$ay5bMbzGx?P3{gVBx{9~&abdSj"
    "=h0h?NRTGMqDlA*XGGr)=OMPZ`Z@h5?;Ev5@w(wwa`kuij|jMpT_NYh_kk6p9bkIDxq4~wF5fibV>d7w(euY_Tls4=TSvUe!!yv7d5^jJo*kQ?"
    "GDbF(V?z6B>jeS{qcQPdNfaZEl+#awd&?6vElRKuUvWZReF$^fFqCR2!T1gM?Bjof6f$&l44B2DG5B^+w2?vysDbz+SNyyqmctqYYNCKEriaeR"
    "6=@=jqD6=TCyi^hPmuN`oKyh|AT4#?B9tEO_2yWgK9g|Uq10o{LfOtv?Y+z>P_-vU;}KrG!)~k;wtw2>!{nF50tZ+0XP*~FwFwJ$fJ3-0ZLr5$"
    "iZ4GS6@hQ6p(Zb}FL3HAynkTm);nehq5Qz}lfTPP37lYbtUyTVG2XejfBD-N1&^*<(hFs~K$P4dnkW?k`_Q~?#+^pig?n}k)|^CI#$Jd2Or1YJ"
    "4eQ$Mo_vw(gI?W0(oowxY>)>3{0FU|F%<M1@z?)A9=U#~bH0S)gL;?BlUwxtE^xuF+86SMP;27Y%@aafA|Tcg-@)Lo@Bg3r(7(?mO-Y5Le2ZG2"
    "n#k#z&CuQk+k*+D5;MJ#$5@-->fU69<#d>qrzMVP?xGAE;-JRMr%j${<{@aoYK<R9V*DEk*3rRl{=|7)R>f>RNq{ekRMz58lJ0$<3e5bDrZt5!"
    "hDN{Yv%Ku9G#tt-X0n87Ql+Hrqx$m;4{|-M*ap&l%Jhm!0H?nLx8$wLoOL&05Sn*7HF%qa^9k%O`FSFu>9#kaN|OirIW1s!wC-r(ByR<#rEj(%"
    "p;l8{I2wk3G7*07g<D_c_o<mi5Gsl>?krxJC>LonONP$lV)#eV3<owcX20pYFES%<I`qX{R6>5*^Wk><;|5l%g>vIZtS#pN-f`;ntR$A&LSbFZ"
    "itVmYr+Cry0^Lv+umkQ7(!Jqml2v#_Gdl{*>qhA+cl+9^*ZiWXbB0>v2=Q95XkBr}<GT*Qnc^c#3f#~~KMoMh^-x%Vut<eAnsLw--~B2DTiB3n"
    "4@ipPp(j6QkT+E^j?$jW*v`YA5&v4^AU>cm1->PwFH`;sCE|m{g&D5o0(YqhA>xWn{No<|&%&;8$&@m&?Zar!nMj-*auH2o3RzIDe-m!a@K#Im"
    "wIa}GauGMJJzDbo<k43O9;1E~tM4Hl(E}gBgKl)*3e>JTG^QO_e@zt};-yvp2_Ns657lx(4*UkGtRWYt_qoR8WT8aI2IEWyS<AWctD?W9y`A$<"
    "@4+o`0`#JP@86KVp5CVw#z-V>3ccfOcZzv@X<ZvxTF3sn_+|0MvG^q`LeBpR!1rj9#}z4u#dT9)#=TM6ltH(!r|<8bo{e{vt=<ZGdz~I<SO$@U"
    "QY)#g#r8XChf0SOu}o$i8)>ERQ`2Vpc0M9jaJ8T39K|cwXTc0|xsS_KT6|1#E2yg&26OT!SXU>>fYoa58S(vX{oy0V4g7Ci`P)fF4r=$b0<9co"
    "59{B3R^`u8gi>GOW%1waatSSYux}T)w1}ec$Y1ig)$8a|s@u!rNz>*Jn=C)pK}|PZMH7)f0s$R{B~*1&dI+EZx#s3K#n(9ws#$6Cop704)jx*("
    "O}JfX!}t$vc|6z-H_1aZG>`TFF<+Twla<T=(_f74z1J}S8<X#K4%FCuehvv?f#$Y6<Lb^o6@*5tEE!sFPJx7ad8B}kn>Y7+)8@@33Qp()hCoIZ"
    "L(C(ylH%$qLlhnAb{<$F34m5i1ibX&CZX*y3bx$0j=2f!f0S&I02bO!U9e15gFH8Ff+21_6NFZ-wHW_^1SDIhwR{L`SqQ=XA}BpmZs7{s94b4<"
    "jP5&3yib`r)v-SGZKTqfkB#Qy{Tyv*1yGlE$<5MeF?Vj=$+)Wn@zym)#j!U=*w>dWJXbe-Y+GgewreD2l&D|<`}(_$oRVK-8}!2`yyo1o*LsxM"
    "ZV~-lLv*46AGiuvY#-&-eCwmA_-~NMs>QGhP-Z=${0lRW&^<wxvj_-LTKm4ACqkPK>jcr6DlpqTHEjt>iCI%k1&Ej2I4d-Az~D2AW&PDn;Z3J!"
    "kTP-us)Ii%e94{}<hXcMh(Dv!Kt^O1*TJ?vvdxAkT4LC8WVb;>QCZvnnF>W!;;pVIMtGjzHp3##@<=r1@6jGBtTCMh{e*abFY;-Ai-za0cG7aP"
    "<muq6)lj??5EmBV_Wr9AmeSyy2!VmcxRUI!MBi~shGwH|r~`qZz&A!&b$KHPDfN{5)uSiTu<BTqP6xD{OD~{aMs~{P3mdR?p`yiuyD{e>cx)*e"
    "K|dEvNe_dC5|e9XNYgm1Td93Alx092uZbGESgciP9OZ!u0xhs*Uo8lP0-8#Jt=kt*0#GtYS1tr;gG4{>3?WjUg_U2|zq!(8E98@7v475<<rs)x"
    "Rn{L5O8<7Fx)_S(7B23I#^^~O1J{b{G}Ds}e7;kBaIyvRqaRu>eVak9Dh2kBA}P^e(jmI1Hmok~t-zw<actKR!q1dBp0#QTOk|CKM?XBXxi-78"
    "PLx{2>tBf^$H(ZH`+VvmTv93A?1CCSXRZqcxEOXJhJ4Mn)rjipx~Xt}dt>P@hIFH;Di1mK`ghu6&Z}7p)KqPou-%5*0Z|L{FsQOtm1<+@S$@AJ"
    "j4D{pw?!0{UkQ&Y>*SdN4x(ad^?4KBqvBVJe`#;RtOy(pGUzHtXhTS;im`lx+~Z-uAK+>kT^qqjjE7z);v*f6V@C2pp1i5l$siyb>YkY~<k@$X"
    "UZUk@+U}0khx*>A!?<*9XC7f02rAQ_{K!Mh-w&Ic){=4YB*_$VB1^`Gr;DpEfOuG8u=Ma(q<T|RpB5OirF-Fbofvr1?FsGJyT9ZClA)4Q1?wpp"
    "^$qNB2X*%R+b>c*nLTY0P`j$4+5$rLrqY6v4A3iLs=C4@&G_ffQijwPTN|&M{ksc+B?ndV#I?kN*z&%>UE8eGEciWpQ3<cG0vp1HINqiI`m7M4"
    "eKzqeC(5+d_;B#=L{-=L_u2U^LY4ROeDPXQ;8T9$eGd+8`^}<|FH>U3^}0rimZ9gBYAElWd!bsD`8bxxqFV1<RBvCe+Q+DO(DY~`V4IzsNQFOa"
    "k{`DHn}!V9tkKj5$bV-p8^RL>R1L1Tx{Pk=uV~S^3(frx0NCjo!c|4{A*+$UXmeQNlg`wy)ktv=L6e~N`(UTLfF|<CBq<L4`7h8hCyoZaCHv;N"
    "UNqM|?y7CJ4O|E@i-MOp6au0O-K`d92Ea44k--}eC|SNtUq5U%`yKcd)gQmx5ty`Mem5!s)BnH7@%@>oq8fP7#}dUR#NC|AC+K>A;C}E^;zrQy"
    "Hi^tNdM<-*=-TxJhfqRt3;eHW98hj*?M{fGf;S14Wh9kf857(*>~;bw<xbY4DIn|{y2EP@pvTmHlUEOK5e;6da#L~VOMS0$k+)XtNoZ^faqM2!"
    "9V&kPE0lR(9@3-lf_x9GPajZVi`0cr2ZHxi4H&xtT#QA3xitcUrcmBFghlo>+L}=cRyizrPvMLOuDhF=*}*F{Q5&cm60Iyzei=9{SPDN10x<6i"
    "JP$@c(S4!uLwo-3>$_#4ZvEOIjcoNvt@tO`R;sm8)Ik!l-q}g2dCJYm(}1c~a4KgGg@Ym-kJE;&hPXCSkF2|&w&88FB$!!*3LRjD9r2-ec)*3K"
    "!pGQk!85wvJ^i3k>RrO4MwBKd=FfmZ&38F=;yA3aFf<j)xA+7Mc&u)VSU2^8GB*EU5=~4OWzEzm0;Th~e#T>GbMdLSFlg$N;v$mEOdMC0+E%FA"
    "0JMfGG`XRXK}(Yf@m?nQT(S3zf|ZwzR0C>_B{4%>int!PLDKlHLaXtD=Bkc@m~mqn^?<pfWmoSJh=iaqD6Wg+O6F4y^QXdl+y-yqtD&Pv;K(&="
    "b}8zmeEuFY?TDS#U-ofolPX<5f5o=4-ZbPB-`Y~zf^p@=1;@{+uy@#K$3PJn-)A8(-Q%%bT<s~vN5yofh@*Has`0en{i2`-nKCdYrs9`W3!C_1"
    "*orQL>+wWIGTXq1Y}63IRT~qw5AY}VLd_ElGxK^;_BhV2z{N)5CjeUvV+~e6^{%QapAFjk#0-`7V#Gn1^OPn<(*Z7%5FAYR@c}=e2{O&wL3g}9"
    "?DH-!_rdt;>L+-0`U*`XksGF(H7mW^AR=MBE@>+0%|KshGg3qusz%gN8w6pWvzr$&l{F~w#;0PbB8(K+dKv$^r`miMP)u1-BxBy))D{4vH3sMN"
    "l2Ux|GzHN=Z+?tiqD?zxv^>1i)GK2McPxI6r=0(T2?TOfLV{!qWC^P?we7`5bg4iJkJ%Np392RVc1;+cJ<v+xq$^>>L&2f;2Ql4FxN-VCOd_bw"
    "-{qF8D8wgXD6UYf_d>@)R@)+6rEjPy3d>M#%(o2M^&(ULB{P`8#Rcp0?}NFAULft76LvSWoim~(dJmeOnxt@s;qY6)RR?%qPoaP=l?$L#)+?LA"
    "Su)VxNjY11xBha^weZ^t5Q#dBE_DgB-}h4?*Li8Q>`!R-$xI-dp{(7dOzhOs{*%Qln0?jJ5Bd>Au%M6jMeFoGf#`nKx#rLm&U0Zl@I@J%X&l2}"
    "<K5rHBm&K}J7w)AH>0&c>N4rrE*JQ~ab@aqm-^K4Z|d#V#8oh+z>H<9G${v~^FE+XTuD(2nkVs0lSwDU+wq@c5XP3OuWkF)V=p-BQ3HT>(3AnM"
    "S&|PWG&piHNzYXMqL@0DiuIEle*UN}QX;vIMEoa=4Tb{eC@U|%cccG*#3Z-uxo+d`!yEciTR$BL8f2SCr3(~M%%ilO?lQ!&3OM2qO!1cW2ue}B"
    "{{sEB5$UiljEp*u`>s`0vKms(m5Dh!De2Q34~HEcg{_i6f;vxA1WKAl^m~ek1Q-q(x+aP`!9~6-hP?}K|6I<6s8<-(K~$}h)w#BK#e$Ne2@JFL"
    "iE>E?szSihk)vSdXq*(4>0_~!nA6YY!(aHMQ+Pq&%dL-T7JLB!o2P!R_zVo64*GnS2@8Jce#7@9s}`v`W#vU#8D^<0M6Wt$tPE_Fd_eOkZ5)QH"
    "7pMc|t1STUKtsdqNx(LM#W~Ex9Pzd}UZ{JX!f(sI^Ux}D463~w_05?X+ZS_vf9*ehy&4rm&+?b~27KRa;iA02TF<(FDzb&lhu|YZxmY!8>7c@)"
    "Zsu3WXwpO?;PVy4G1GWFD(m&<O<L6OoHE(x;IhTN{=)iZUs1w~5<wnkga*{Kb4l%E^Ml!lEt6h_e^i`}m}>_}4(!I?{)jcYgS#qaMT1v(R)s#i"
    "o8DW(X>UP+jO;!+w15H_Ek0k#yMZ|Ll6(TxZkQ_AfuWR}C>M%<jTd~{?~xFr1I0u`;N`8s-w&5<oQ3#E5WFfwQ5wB5tT%Om@Tjs(*-bQy4=<j^"
    "S=1(l0@7A!*mtG1L8o@`S6&#eXphpO0Kbo23i`Ou`qbx)h4m9*deT*hSbC!Yb?Q9U=37(1hmlDgJdElNfAOfL@4jBg!xBO{_^4QaiE4J4V*Z1f"
    "(953O04Z4g=-Rt0B7OFd@MZa8c2Ne2Ch*c`!Aa3UkkZ8=I@}XN_2dzzWn|rpv8#r~fMgJF*u`2`X{9n>_tvmNB|~Nbr5E{L5y#(Nkm8cqv4fgP"
    "_Ub=Bp&w}gkAvw|v0pM0=#U2lbSyBAD4^!1%Ye4ZVA@DS#u-LcQuH~8;MJ3rfPf<Y(;IWqy)SPF8CO}Id9ZdOIWi3Fv+WQyjzJU)gSs~tJm~}e"
    "&_H0!Y}2CirLMXDv`50IO~+0d*fMl@&r8)Hx`+#j8h9NG=k`e&b3P{}W}VnOD+4F;IT*%821W(Vj#$eL?A)j#Dj#WxQ)7LO4_Kh*)cI9<=Q`8%"
    "Q(;fFn-zHmk8xT^iFM=M*wFYXyy7D^#v$bF$E%i;w5qQB3&>NV*E2SAr2;wKjw18Nm}K^<CPGB3do~Vw%LfFlbdZ(YL!_jp901{{sX@aLkJm%7"
    "A?;{cq;}<=4ah2&ePELugfAq;z5G4IP>0Wx4f~eTX}bq^=vOjKRhnx}xoV6q_8VkpxfuqSHRYe&RIq-+W~2hWR2rA#!?>)6BtrAFS-AY(223r`"
    "!Z0US5=(ff$MqP-Xg-8zdYlA8xoVbB1<o%xj+jMdE_}svF4$CBQy*fm$%ecj9|ljl1i%O?89x2~qY>A1Z3c~EHNOzr!ZTse*j(>RWO9V_*{|p="
    "zg*6ChjIo_{`~&u<*EIx)}x|Kh7Zop=V!h-ROevlrF*|P-1z8=w|-Z^wsr|%CSNJv5mb4I%2*pPBErRaK?Eq@@sMY-BN+)ryyXj~WzH|r{**Be"
    "w1zk$w(s{zd1{B{N4!cY{^ho9ArW@3ok13uh>eZ}ugE14<T&Y*(c8=O(hoN*;>k?*kH<bOD9g>pxD-`V4vT|0Z69PTrq$TFs6|6Tm3MTk=GykE"
    "Ms`)22+t*_!H36esM91+YbBep6OSg04AD0AFMsUVb5U|YFV6awee+v!<WvZCV7{(j3E}HqKE&KfV_n2M=DCQ1TU%mJ62dXDP>b>VHOU4zF%BYX"
    "uKrhefgoVcE^*MwQ<JJW(YW46L5)lgV^w#~kPm{vSuBuvl9`oF;7i4-eseSw)@h{k`u|T#(SV8@Ob>zv1t8Su49ya-VmGg(SAd4Vpa+;lWM9Vl"
    "qE8yeFjco6amX{!r{JEqofo$Br7T7J7r<w&Ks2sqv`VUxz``7!<BuT^5K*R}LBBicQrXJn=aiTIR7Pyg5jlsFqX%!yaT;d@p7?Mr08keT-!d1_"
    "s`tM5WT&wn4}8V}Q*>xxmS(K<JzwO(GwP$1X`69Hj0@!M9~Rv9cQUdL0zg(jVXRo1lOeZupQ*|n*oaTr{Ol?q)3R=%DO*rjV<)BNuvvHlfP7w1"
    "U4}tyWCZ1C{?~=A)eL5U1-8Z0?q{YeSb6!XKe;qB9dtG{Hp|Y7g>&4?QJg#S1YmIPIM)RDCb6o7%7fxrvdN}%<eLe1q7Zy8n5eJ?QMn+vxhrJm"
    "W$djH0)r8&heQZs1Y;>4qw26JB5oO9z};b(v@2|OwW?iR<ry|4m!_KVqi)y7rhp0#&}^n}TtMWX09HF=KIc?3Kij{4GsrJYBP-1G&e8vdLw&Z@"
    "5tQ%O_6KYoK|Lr1Mh~GFif>M+L}FNOsb}66haS~K`!;8+C>=+hF{0SLQB(xM=^%DxY8&zR&+xLGWpdl45S9`yTSt*@uP#1oeR6PfHxyJ2j9?k4"
    "CUz*p?2l^e3!brz98yQ*&xRl`qy;ZF`;g4*T{L^&%Q+bz$}_ijGO{-!$#`G2iK`BH2Fe@uvYNI}j5iQOwPY<uTDxmmk7<WSAHg0T!Zrv~$N8=o"
    "Dkms~FB&#?or=7*Y7Y6TsOQq^fy`Z!$u2{xK(8Q1;68r8stJ9LTNL4Rt0-^(6XM<Ec>wa0N|>!=VBjdI<h<X4U+m0{Hqxq(e63C;au^g6@Z5Or"
    "#m+)AR)xt7F3Z&0t@bUQx_X`1@&#zCia`r93XHPrR<X2P#m0}~=a0vR90b|6nSTP+k0a@0@txzs?WgO_WZ4Sh$9U?55Uz8#Qj~;KQ0;^ZD+(9H"
    "JEMuI;suGlLHP`$<m5GUe0#+j8007wIS>GDJW4#k%*@!aZx&p>sA4hTyH3Q?XyJU9y`GM!RP9LitR^CMRE*#FFu7P2hvZ>5s2eEVu^H&G!^%|T"
    "s%1+-%2mfeRrWvTpG@&wUr@go)H}6#evjGIi6s?PI(O;KFw*1;*sHK=p>Ol1eLodP3Mzt7CMadXEol_+cLi96cqP~AG#LJvrI!RX7k;d!^*SOK"
    "51}5OOHrvNA6%gIPi@^0hiAVpP+Z+JRM^-y12=yoXn*;%fHlSS1EWZc!UmTLm=*8agw1jN#6Kf`uT(KH5%uY9{D!Ne2sl*+qbURTv#3^FDzlz$"
    "Vs*uM6U}v;5CGu{s6@b2SXyQ*B`noD=j4QJs56C{%juNqDPK3zm~7J9eM-WQOM9R)KzdX-<XZaN2?ta9_i+lcZ5ZL;yjj3fY+REMD>xilno(nl"
    "3`|>q28}YIi~e?)y0FLp3<M2RVN~AMf>A`}OB)x=;03=n9qmeT0}$t$MBw3L+)^219BSIO1jp($vT9xbXPB5_Nnw%V6DGLA5vv9J<;ZT)l0EOf"
    "+lIHG{q~-)+RC?<g?{e4-3@Jo4TN?uktrd1q8jCF3vTJI1_KJRK%t(Jt|tO_<~VNx=Xi1O@tt-ac1;DVYIPz)vZ`XZ0^+|wh6$(JNP4y_mGB6}"
    "WtAm|w<s<k>F1=dPk9cog%sW>lK0|@-3F^NpBaPku1Is~`z{oRG-yqJg|GP`f+EAcctW5ihdrg9(wdWLYF2Qh&o={}5D$<!tI9`n1>_TD@D=?`"
    "g;*_z@_w_gd1NO*K)>SAkB6U~=EgXfcrWmY2Cpev?hCeMgv5=BZJo8TLnU^(T~PTBU3u2F6}gjr-v`EI=%bdkk>FD7f`?YF$WXpUH`Gh^JJoEp"
    "!gdNnj8vGhjelOD$e|mi?Zlp%7fi&5IccUtc70B$q^##O(w#We&UD*w->$SeY|PjBYN!SDN!~G(rHKP8i}z-#Oh807F9afPsS+Is$^hL{EI`pz"
    "xRyBoF$onSRGU-XKFB+yp{1Y(_FOn%r?Le>NL%6E=F+qSOR#+WKXS!>aI#0a-Ui{z)at+DWF8f9eHNBPlCx#FKqIBlas1q}D`P-@e}V&cnwN)k"
    "{wen-VuX=ePtL#xK16J@jNvSr|E2e?ybqBPS{-tv1{B~(3#lz~*H>_w2y`|=sXS5YZOWkOf>hWv3tL2k4;V6~36^b94yRbb0!P8j(>q^sy;-@K"
    "S5i=}{O$=QKD{DM3FRWjBMzUi$Gz7G1{?r>OhsM6G+tOfNBz^7+38XE^T*1mlC~?#`};Vh0i<3{C3ygugcYp&Iz_JbOx*vR%dmI9LI!f!s01Gc"
    "2-M5{&fSb&OH1VN@9u`gLeoByLS#+em6DxKNB?Ypch{^&$yQXBRmbgGSQ!&>?<PiSh8;QLUh`#Rl@?vW&iu6U&_i$GlzAT?i^|jWQF^I6c%MN|"
    "qyomhb~L_4lb7mtvy`omq_$vU?cRnURut;yzfYb#86ULBkngFtzZnWbc3VJrqGClPYqLse3T`Re@RP~8)zuai&EI!ll$s8wzZ=+Kxc5lk{HonE"
    "c7WPS_V>dh5qfvDN2BKnXF%juesmE+L)p3!6r`+KGn4GtpE!9{gwGxfqPL&&)MIx@U%~O?DFPXHsc;JC|5GGO#TqTuS30s>a6^gNy_DyvAOfzS"
    "+0c;ogW@7HRJN^TiqNS^5_H?N+M?BlKm#QrBj121VwC}a?A_Zz&0s<{XSGqea@enROE7+Xfp2pvfUqr%MUpHvCw~-88<a@=I6-zXBO?+oxeB)S"
    "ZH#d8d&<S~k+uyS5wsSBN(qRe1>Ma09em5MxlS^BmWZ^yXo`ctbvOng)$3DfGshxbw&e*|qS3~L%Lcdg={Gz4PPRm(a`4Jm#d>N2x*)oE8w-lg"
    "XD^mP053N1q`C@l>XZtd*;<Z9s7ZpG-kpgy8Q_T!uG^C7Q`()sZmI^%*QKA~$#u=0J(>*?R86gi$wd5ShY+_DM;S?G>U5Errh%}*&eIutbgH+o"
    "93frqUysWZ+|<h~X(9&$oQJ^+!k)QC)4>1guex>|xnAR|J9!Wytq-e)IKoK8uhki?`c?}<FMDf0TH;$SCab&)TZT2>2ru_Ku^DJmkX$k5E;|d("
    "hVu?Y(&I6}VG~(V(8ldWv)fB&>aIDjH$^;g;;0Tqt&*-8uu^b_JcXl2+ug?adg_E(>t+;#BS18=<U-Mmz=`^`;RV#zzBaVOsK1??kt9@NuNjP("
    "qSeCnf5lcF_~F;3jip4{PQ8~LUv<#A`<{|$0wgL+h8^S2I~}5v*)(sN-XRkYU>7T4vfzUZc$rkfqGx(Vg$I6<!t*7eIfbC?MrUM6O4x}>J;7+s"
    "W2&ZcOtghL4)IfP9DOkG*aX|#SUZ=&zAAY@sR*Su&ertya?5O9R-tCQhE@`LfV?)^sf1t}6p@FKmxO(vGSvzIN9x#N`z?ct5R4OVhdw5V0Pcs)"
    "c&)fkX*P_|&-A@6x6Ip&wrkPj(In6=OU3$TtJ2A4p~+ohSU+2f4ae=ku3=T1Bsatjyz^GOMN>ml7d@>v7SmKwX$Bh8ZQ;=d3u7l|W@|5q0756R"
    "6_4lu?|wH4NkFSeX#=3<yg2pB5~2%6qTbD5S+!b85~C(!EV$La%|YpGas)*KQy)Wh+N-sSa6CEKS|Bk%%mOg;fz47?U#B$VbO6`Bg8ep`^m}}G"
    "+wd$C?3G<q2?_8@mKI>!Y(7idD^!QYqqp)rOu-|CO(v~i6n$^MZ^y_REH7NlR?AFfN3&}>?Qi4WwK&thuJY14t(TbDfAS~2+%khbGMOy06_V#7"
    "$620JlYAU7oDB`?R}M3j=1%K_X1j^kW@*d$0RJ`)6z=cea<x@a_r1xYXGxQqYPV052{g$Kv#Y}vNT8){R+MQ)FdeGp-Ivz{d4WV>8#pKnxGf4q"
    "++N5UDr+exxVzoHCNXUvWyt9zja-2(Q44+(HO)xMo?2bdS~gFKPu+895kN@X9i`SD#>vNRD(HZzSUQ6fU?2Iu_PQx0wa<zugY-$(A<H)K+3Cz?"
    "*5AMfkj=SxF8jy`5}FqSOsR{rBkj*#d!25*C7kRQ{R{yu$?Qy2lI0~d275MKNqYhglTUv<HGaR!Y&ubFSQ_3cUG&0=UhFwT#?A8<8G-|`q=nnA"
    "*dMGhZ`l53s?0$_>P2k2O>?t+5Z26Q6S5m+|95#s(v%JBo4X1^7fy?zBym!UnQN`b4r<#0m5LKM60@ZVx{WPNOQ=XDCT-a}RKt%HZ3Yl~6GjSG"
    "sH~PMws>ROT8-e<9ZXH>2hMgnUNrqhI7eh=+CgXpF@JvR)@)x+#YQU1*-nARk1P_UJ&$g?)fN4(xt<pN>m55$gJFYiA<C=10WB8M3TQ2AEtQ5b"
    "abW|D<-~qy_%mT)nV?0zKjEJsoSstL<*y9|gf>PAg)pV|S4mi>=ESO%-wTAsV(V}BiNQN9N1w<;t+X=<^=Ibhvaos5u@r)`X6loEBGS-K>S?0_"
    "kuew|=UVBOp9l74;!u}#A8|zI)M=Afk=m=ryBcZjbVZCNLL!52-K0HPULHA%{xXSliYb-aLQ@Ov_8T6Vi9-13^z2#wdX+<`#paIiHVGfT(Cu>M"
    "3&nu8yI$a8=QB$RxWFPVj4tZsI_bQkDMt}0!LJ6!qckRI3#*y5pzU<D@x<6=%gcMp%5|;b4jpz9F@Qnr8{_hfIqT}0i11Xx;2}CcQ8u(4oXmsI"
    "5_niCLSuI@0BZq5tzCICfn~%^TIobzv|5$G$-VcYqd;44ARH)lLjFn%KV34OOiOl0BcQo*N~OJOyrpFCesk2k%o}V%8GJA<=-YFqG!PDD;!sy#"
    "Z}2r*SrF6^lW8Tpht@{!P2}UeRIL;Ux0U+hXU4|I@J9lP(bV@IInwV#J@-1%c1Nw~QxKF+@Yqs`N;$GnwG!bnfM9Bo3DkAQYq=TdRXn$B4CipK"
    "kWACy((y$S=R#C2-`1OM<b&AU{9oRndBEN@PBX)DdX;W5RIL75$_yRnoWxzXGq<L8J+~$5Fpt0RzIN1{1A3YOkjmOg<(ZRKT(H4K0TbzJz@=c3"
    "-HC3lu(_d>mn=;SXb5b^wWuxsPtPP?d%aAPXD?l>hLM8Z?sUA?bzZA)bx*vfh_ccl_6Y*T)#7gy)#LR~Nobz>HN#}1-d6CxrZ^j(n-to{*bL@M"
    "ParSndA_GD!|F^^l534-CXOGF!ggHx5?TyrSmO)pZUp3MT5r=$ghBAGM_9x{#9Eofe6IdH5jDuFT8sg^WMjZRzl)Aj(0xgbj|}1%A(0V`Fm$_0"
    "%3y2y_UtJ-S*q&ZC293u(oQ2Aq`@{Db)JWfI2Z_#&iPN>k&*+cd;-G9#F#`4OINJ#1absH-X(}i>QAy+L?i-4CrPTRNjjY1GS-~kZnyCsJU*Q}"
    "Y*ayfPN|t!v=$JF%q~!ptp$vlc!fhwW*UjC#BO@%=z^<iHIaey=c6)N#M!BAeQQCOb0ksKRPOJD!PYii$j8by?kdbsm^tWdT6<+7%Rn3;y*%5G"
    "=*$kW$V7Y`HEVxK@Ph=3-6;aHm3K^>8G#YeRP6ao%ANv?jO}wT6K6Uqh-D!;J3YQOBRhjna3>}jMJ%n*dSMYckP}9#IeN@)4)IEh)ToM_!Y;XO"
    "c%Mo|i2)pg-64UWUADnDrvXPW4z*6Zy|@@)6w*y4sf*i{+g5K^DAmIn%b--yuWR8aHr8I<Znsf}Xp1Ej<s~C3BS?^F%AX8OtZOQzt006pT&|yG"
    "aZ!w?4T;}bbHKTpE=u_xt}C#m=(iNLFZG<iLGaYAD7D|3Wo~kBY~Uvb*F1P=h%~KOUmp;()-<kijWbv&<LHiqlLQDEkhE>M_V{tmv64;Mv>%!-"
    "nMBp{sl*y<%6_Hq1npBzCQV}1%8TVyB={qI{!^!{h36kKz(-c|G`(mFb0(9S3F~r<_St8v)^Sw?sLEdUP412OF;uKGwu$n_Ua=mLcE1y&yKb68"
    "C*}dK8Nq<`^<IMY{i#oro4!UCz!aiKF3Wm@7vqCgY%?Vquv}3<Y&-15V0JnYV$V$1r_-$qQJKdX6izpHUzJeX9*1#CnZXV{KDCkiEReAH-Yo>1"
    "j`PbY!dTYyN$}p8?H2P9`5OCIr&fZ5Xv9!uP=5A>1?9y~oNE$s;_13lQG9>iYt|u&iDpT^@7yu^$>GBR<=TvuB`JqEErWEFt-~cWoHhnhdA^$R"
    "8_cpW6{9^eP_oRj6(e9mtd~s;vg`4LT_#cgH1Ud^TiBprOwh!3I@_AwJRrDECu_yFlKF;Gyrh9(vX!Qm;F2V)syu4gF3I!Ite6F+ct^W*?h&Bp"
    "V%AA=dIjah+8V&zIl5BjuBFouZ>QyBeo$2;bfLj2>!n2;`HF0ZHd2}e7H*S`>-fx>nptQv>SgHla%#u7#i{zSf#+uG%c0+g=X~+S7gtCQ>IYkc"
    "xS#|LcjmRgP?eMk(wo;ujl9rdmR?x+_Ku`6G_lp)Y=HmI@K?DRqGfjpS4q2+^qdWSf1b&cWDi0=rgT$+{OgvX@?bPy-l9Z`Zvs(N$Zg-AX^S5T"
    "9LgXy=0=yBk6x#Ou`xEldlJgBu*Rd%PR(Iku_&uIr=NR&|B*)@brif;6t%}KoauJU<r9U=1(~O4L#0^6`!UiX`n*lN@Ipet_UE660On}ETp@2C"
    "!`2y9dV{AzRk=#7+BArGg#@cj>8vu*-qfFy-@tOEziRgw6O^ZI;A&~<(4j*WXD}PE#SBrZuPKqfF=EIQD@;`~L)&l_&S&&c;VR4mT;NezRr{`_"
    "!`tGK8Ov1|vL#y9p-k)H7N3}7!xs~Vt*XO7Key!-hb~>RAL>oq-u7~jEsL_qVl@L*zjJHfi+iyb)OeQVX5DR<bIJ{Qi^H$2^-=;v7M2}A-yyl3"
    "dPjCw$+#qF>UXV`SerjhTb=Owp<>pGTN!d^w-6eFDAi?;%dZORaVcz~&(#<6=}i7YpJPo#1vH3?S|GtC$({YXQdHgPuus5!lUhB~O}yWNXdekp"
    "B1;G1u2A|jf@C*o;a1D!Re@?Mx>cFk+cteE)44?}=EjOrG-qhzDDTS3sxvFnSO8Q@fSeK8F|O{MX`}2>hXv-e>-)L4EtA+DZc}a&VxHlDmyeUh"
    "aPYKkn%sKeWXoBpEk|rTP#`0~`zFON#W8XlT!~OnD3xH{3A0_wNgVJ>*2b1tyNpCw{}Z-R)Buxgsft^HEaVY4`oH6yf-sPR_Ygcy5iiyhvBLxU"
    "9*IB)H5fm)OFQ<*48bUqsM;~G{8D7k@ua@mX6D3b5-h9?Oq`lQVgAZfON82D-6|tqUszaZ5rDgxGsmGc^<(=swh}zqcxKq+_PYD*DqZUKW^j#e"
    "H-Q?<&>B<-a3*X>Dbi$t%?8Zm3MFNh>3=sz$t?4IT4USB0~6)?aY-J*JQ);k`^~vgghFtJ5#t8fuBAo6w%9f)((wE(_MF<P8&E5nlnO(I5RTcN"
    "G223_&3W_STO%({PzNFxmrSTZ92ZIVxQ)dX&2l#G5srN?^n^6i<qohwEH?elcIQCT6{Iv%yQ1%AAr<up!M>xbJB=hPM&eXjj*TgFhiKr@{)rP="
    "1v)BeEAZi}s%Z+59>%tC+u3f6go$%xy&LT&L-&kW7^xYmjI0B3RcTor`vS)JPT)vp7i_s-kCq|Z9zRj}bXvNzEVzPuTjFNz7ov2oRFZCG(=5nf"
    "XoZ7hl3<?M`k7@})oUB0CR2uoQSZCRqHR-#h3d|549OfZOX8V$=qeoQ^}=Rw@KN8=R>7qyt@LdiX1i@u3@+>1X{Bl1#%d)}aNr74O_CA*uE*8m"
    "q)!#qERaf(d6Zb768WV;xNTH`rFcNJXdFCYEkdksJqlFge#0{T9^s?j0x9LZiJ+-iaK;iqkS?pFr>PMeG%rj|%GPT1v5c*wc@tBV!hYe!!M^d<"
    "C6%HiO`ARQR&J_She|`H#-&2bnIW;+HOuo?teP7|UPS2)+cXJ+CQe`&uiHuTwO6t%Njmu;g@taf^v*=h-YR6Ans<h4md&xg<Cxp>@}YT_h&gME"
    "ybxGhJA9znxf;3@{+3RiwvxqyBoyWDv@sm(Q|9!v9E{g2YRVstOe7hV_y80H;q@v_wm320l&&)`j8p`K+gp<7XuyRCYP)%JX{$D<m7r|20@h84"
    "wBCKDRH}rHj~dI@%Ftu?5dF4N$QL4=9t|UE$m;R_hM`7GJiv9B=S{44=bg^PHnOBkQTh(Yz7lA=vY^Gq#W-WpV0{xyvaN1?liaWrbLm1mFP(>!"
    "MB%+u+X{{3=fx4<<MG84N`#H2Ts_$ni?~TPA<`H|X4Yy67c6i?U*qip$BCI{)*SD$W%DdjTae0Q6UI!5P|g;d+4(9-VnfzI{Ulj7Ap>saGLt^d"
    "jgIZEu~5_0Zf(}F^;fY2z2-wKzOLPsbbXsXxH|H-ev+28Q8a+f+1>VpZ>QA~VNF=DI!sh52`ZJXqN>@UM~)m>==cBqf0_wb9xlRRPuT%NB#ZYS"
    "D!~LBFgHsxnZRTPY6v<dAMFyB?t5*!_1l_Qqz{3a$q$B}FK^Y2Un-Mc@V=;Rhs?`J@S1f?eas%XxF@iBcXsxgZDxH#{e-JZ02-N;tv7V&QQzC!"
    "ob6CX75{wbVk}L^xkCv8h@GGYL9dK{nbm?F%7kr+F|>bF;$)A70akwIdZpVi*iSr{YAJ3@V=QyGJM(I9pmCNQecaW2+9s1nugrpfh8`6L9yww?"
    "U8cXH46;W;Tm!gK?s>Yabl9RG`A5oS8dqGYh9GfGdL&hTrPN$S&J<->73Y%`gC$?Y1M|Z@?weV`G9VMRMFLfKUX+>_Xk(+zF+<v(7c&XMeSG*v"
    "r4}c%`>0GVj`I38^D>D#n?<ecY<}MJ2ua7ZL#JO^>5Iiq8Xj5;dfWJsNpo74zKGX#GMOCj332I1Op5x=+mTt&t~yfdLFkUQ5tHyVEW)4m)~$wM"
    "7P(r;_9{{{Eu)8eTEr}^67`^)YI>s@AQYY1$pad^Nfc$<NJO?;E32z@i%^BDyf7HlEG)4breZnRU@V(iw0H<!jknz4{+LpRId%cHQ^y`!7!9(L"
    "BlP=C$!0ZzLA@O`Xv8M0HuoLBZES9K$Fo_@vv$z%+FoXQSVfOX?KPJf1Th(HlH(mLtSub&WJ)ctc@9<k8DBSU-VC%^G=L@u&?F}M3)@C#DsJ|Z"
    "ShJXM-&k%lE*CB|Fk|ABmdZGe0rO=igW%ZG+aM@9nTWtX#I}{(sef;VDp$XfX=ds7#ofG2^P64Bi8ZJ6n)h+*f-sS6miG{)etg&@Nz&-Z%x2dy"
    ")|Yj~p~J4~CbaokGJQi%CS_@-?6|U(#7|<F6;XuVd9~_ztr#5?<4%jNxjQ9dk1bMiop^7uU`W;J!&xw&LPbQMVN=$d>`>RrF%E|#G$s^sFQMJ`"
    ";vdW8TOG}##qD*|d911B|M;4!&tOhltw>zlo>a<ny4pm~vV~>#Q~I?)2DCF#b-CJ|+(*>d%1xXhEAc_ob}dRtXILjV!UCE?sq2~r^{?9KD3hR9"
    "3PSysH|VdI^oL&-zl!@>c9fe`y09Q+WE_hksM3~ZK3kr1ZSoqAeP3b|Hc%BrFJ-xFx;m$C`XUjl-3OvE06tE99B-G>CX`=>9z0@4%(pQ(lT}n>"
    ";vJFNvv$!-?KRd7)E7E<EwSI6h)l}G#Z;`Wb2u9au;ZHTh}QZPX-Qe`IeysRM6Z=n*N;>|x<-q&yyl&@-IBjC+BIm_Nx*;pu~z;1gs!7uwP_52"
    "sMK=&a}X6p0!F)MKI<u{s#qBiBXm;Jy0$Eh43j~@&7QsZY?tPaC5f!;Q`%xF<J=*qv3-iEWM{dmGGA4JBehQv*8TncNjI{R0`Aywj+Qb*#pflF"
    "_zY98D^vFA=hZ=EKA3QjeXfsLS}J|H6y450Y~{Htn3|a4NB?si7cMP7thhX{NnvG5b=J%pO>HuKOhyA|fLt%4flwSd(++!IGEpgMa;7-m*^*mu"
    ";3KuMlUw$b2c=w@noK--mDz9_5SbQBGru_du6V*}<h)*Avl-GFOCo0~FK~PXl$>jmV{d1>R+(aAirsFPsGh4(knF<{2OCgD>29yp@><Lpt?j;O"
    "9^G%X8`{`;VBvG$r4|oof^gSBlUg?j4Jl&?)Rak_-xZvu7HPe{CG@4|j!%c6Y(7I2hHgtX)y++x65<^{i*J7(-+sCO*+XqnGqlmV!7jsN9RgoI"
    "OhKE38CkOZol-js9Evhzk-XKK&^8JWj+MEv!$;aK$0bd$fa?JhoO?kQnzNkrileIU5ct50FB+xb>ls`{HC~L`DID3IKI2pXQm?i#A9?h9Kph^1"
    "3g@Ha-erPw6s>`)kt23<jm}vxURN{GlYuE@lNQO`WVTo@<F*k~^GE>|z1^}pf+Q@jkQSyH?>tZFpVT$XIU^HCOn~cbN|+2tkalV%46)gkU_z0C"
    "Ni$2^3kv{!$Ee4}$(>L%P?_^YgzgZwpc)NciPB|m2xBOyi)J<#u+$i#<|zpJF_tex!-Sz~UWa+0)kBA(T$?I_s#ahA7c-Trs}t=AQSmUg;dXPB"
    "YhT-SQGPHjl#^;m*oq&vr%I^${#iDiR;-;)>wpBr++-2wFU0A1$$Dbhpfyp7k1a5iZ~cD1#cbDY5c=pGWtla*{%u9|F^Mmbe>73e1Jx>t4{U%0"
    "5gPG&g}K$kg+QspdQgEC4TB5x#+Kif*7FPkQ3eDvs@F7q2K_k-eH27xA?zzwCZqY<>#rO6k=bBNV*61dl9eR4iJ*E|zH7py`gbPToMqa&c4e~%"
    "Y;GBbn%$#xFn6Ee`A>^87eFk@N|>HTD$!GQIx>#63Uk8&TU-`Xt6?S~5C|Dk)MpsSRA~CoXjD&9iFUIt`hMwUnF41R?wPwPp)$U!g_d&ZvA0Cx"
    "N~7|;sO438j09G}p~=1=w0NR8#jZ9TGwNHvwT&Z`9Y9_Jl+W4Q^F>FLr8GVi_3&?tyi&5`B8*uOZ1Zc%N^8b#m~NhG#Nyzi<Q3mIs`{C@B(!(R"
    "k$QXJZMkoAQpAcEh(k*uk^+V!tyh+$O(K#8kC;b_q}}V>-b#16%9C5xO)SXr9n?_Y4-c&Rqj^v%8#@_4Z%QUjxZ54T-D7GBE3g+6Y#I;TH1msl"
    "?qOM}{6kRYTz2@@PZ6ANmX&*&a!rZ)O4@N2O0Dxi%CRjYZjz)~Chqptw#EDUWN#uiTyDTHWRjTSN+CgT;B~XC1USrcwz21r-2miC(`-&bvm{N6"
    "VpIxWiIvEVvxR!CrE;`nb1wo%M0LG<@bwU;hM;4H5ZJC7<&Bs*sZnM|35iN-`f0lZwnIErXWAN*P3mhBCyo4g944|_PCPSp&*?&@{md6$kba13"
    "&HFcdijGLTYr>JYZsj42AhUgYUuth_7AS<x6gNz}i#t1d->9WJ^%`}C6=d5P*1A$~4vE~%oYoHtkayc;cxDK3hjTvS7~&?_8OgE=R8WWOS;Ct="
    "d}M<wZ}5pQi78%r)fYl7_ML?CK|_~nn(_`h`fe{7#CBOkDJjZG7jEHPrR88Scs+_5_sr9nnj6?B-xEhbi8E)oakt0gV4$O|4HHivuNxM`kz#4r"
    "Hf73Mab)ba;=g^wlJ0>?`wk!i0AVr0CG}}!C?)|TSFCZcr6pB4&JOaf7D!uMk<*GALjWpEmbQ46W*Aw}ZoQ~>@{5%fMm-K%syHOy??*L1{)zb!"
    "dJCR5GH{dP623g93n*<t^7Sf3*qP^3tEQA<6RB^*ajwc!ncP5J_o8pCyCArAsJa_@=H|ZFrr29%DnMAow;+lHJTSH*TA6~v>8GWfmxXQH2|eAF"
    "!iCWxPA&TIpbr4~D%ExnTIR1X{bj@bJG%|`S2gZj9m9N8T)!U68s}Ec|0Pu4s{FFu@zkC>>cntygoNnKTMcAWp1we)KKZJFMdzKf{r$xbFHLG<"
    "Os4tK{J{l7Nj<=D_~=EhVlV^R<L;=#6<kZ9TDBHIHPwxbYsI=0QMWmv`0BmoRn%Dhe&%Z;cBKpL7KN4GBj;!*ok2LI^&sa~JbKbn$VuhJNH&|@"
    "W*Sz?hVw%Yzfx|1NriS*T!(}D&Y!=)Oz3=V#}}>z0wqHw{fj=Oy{UnA5;{$Bog^uJK1ge(l{d^+$W&<tu4={<2OxmSNOamp#8}sJsy)t%U2m&("
    "lUl4C4hpF!k-6(NdE~xsZkqY~W!?X}dUaEIYamV|*g^?cyOd^=iBHg&xnQjD(uKZKozBtIE8^5z<Y8yt#%r~Dy#?6ZRf!4)Q@HUgm^}So$sZIi"
    "zpU>TT{Svn>n5Ayc;xc3>Adg-i>T!_Ghew9Whp8P*>0E8Vu<9_M=Iy|@FCDy;@|9$Kq#|X*-GRB5Yuk%?3mDIE6h6Acs=Top1;leF7VMH+muWE"
    "a#IRapnA#gsYg<hE`YZ5yHU7$VF8^ylGHD-51>_WyUNF*r(*rfGfOPiRtA~zwvsf+t|lUELTUljL=P9t@9yrJz(I3|i;W9lD-h+G^V}-!cDrj9"
    "QH$%81~2KIIQP7Oi{EgdPx_ztTGW>lIB74lmXz=l-!Mk<adW}@wHoLW3Q)GM8Gg~Bp}b#sC_P8X*MxYEh2@jtcdU(R&b<;$wSV!v{^!amZYxS("
    "aoe@Bhd#+aDk#*XPwN*|_rRK#zx&>z91<HGc12>w%K>S&l|~G+yduf@lZ1Ryo)~k|&yY|a;cF21D*}F)5M4R3D$mG=MNvLt90bU5w!uWT6vz$+"
    "avdul7KfCZu*9acF}|KhVF_U{Xwf82T=-J_8oc15!uOj`7jb;3;k!Lku;Ql#rk*4F0W(cC(_$wClzK7O=qh~#8|(oOM!A7VYS@x;F9uu-8sHR6"
    "70x1C7-5z6#bGVnS|uhp^ySrgd@5X+PdHqAn-rsw`QXa20LxX&C3tAbP7#%6+TqO6^_X@n_Z-YYDD^f2OkuT-#mmA62RJGmxV<WZ_&`w!2}aqJ"
    "XKj2<Gs1|r=K<@(m7yhOsQrH@hr;FhAc#WHM-O``XD>1gvZVU|pD7D?_kgDy7A^=Y(O+-jecy!DlJaZlF(wS86Qu@Fu$|k#*q3l7sM@#|c%G$+"
    "Z1Fco#Oq)Z?`*XgxEken*3!HDn*Q%iuItE*5Lvdyx#R;oOCsnS;eiNepK$m0N5%s!sqaRK#a1Zpk@Al)R2cNK+v+=SEp0CJHi+9}zO8ZSds3zn"
    "`!eyaZ$CyS`JVn_MFo3lOqz|@a0cIqX>rqXdJy|a_z$6*_th-71yKq_*o<O3u~Cnyz7xJ(r~u7TykfspSrzur!n@;jOB;jFC>zOeP8V&dZVUXS"
    "X)xCl`szJ%p7$RE5o49mu<a#f0${tsM>TiItENe#HxVdzVrM#$5N*%2pP=8PEjE}ytdL7H20|5;p+ebMpK#ke(e)t6XBwnIxQK>vTX2bxDvze("
    "8b8IzTZ9f=(P-?}k}DkVnf;j}A`{X-T9Ys^FiZf`U7l&I{8b@U`U+PdLh3or%&jT$TQn5O8g#I-=A-nqs0F|g5c=U30>9G5hi@Z-nKIsv_<kPT"
    "wgnNDf@hwXF9zxbq6v1x3vdwRdpN6>_}<qz_Tzcg!s4zm`Vs!nsJ<^~87((Hiq^BA+e{G&hz7M}a8ew3!0zXfJp@(=9E5ON-G=cPXRA1kpJNNQ"
    "l&0BNbFr|4&v`;W&;Ys!H<)M^FH^@&im?&#AT%>B@)uK6BSFEDJ;c3|5Onfc#O16M|0UHS*s;V<2{ue+Xj9^zPu<42iSE$TS9}Y|^5GkLIhGkl"
    "*-G5y3#0!CPxNp)?i)Xa;>4s+;fAS5!AKYwLjuI(%LXlbQItMXLKB<C5jfoO&X}o7KP8UL1OZ<zm^~BU&|YEDHkI43fmA)X&4vgYKYwcd(tLvp"
    "HeMg_`CjQF+tAoVnmnLI!lEcHh^v1)5X*bycq(SIoFgvciI?8FM(eWJ)}jo?U4eOaO|h_NIc*a)cAwEHxgzff?x8hg53z6sQ=o^}y(zh`t6(-C"
    "sDiO!Au`>+=ZO}_UR#B%m){EFqZM}2w$o62J^}>4jba<vgMR^$a`g#jAnvz=w&8Zz9M-q;MW13F4{eF34GE{PZEJ7{m60xSsEnJcc7xIPU}|4n"
    "&QLEcX|Id4ghXX>2_m3QY$U;crw+-Dk$8p-9SlXN{Y7JHu379ve7|TQb1_h0y}M89RUMicuT%v$6KX2OAwqIQ?im)Nz*)E2+VllGSRw|1e26|V"
    "HQtB+vIqB=L7df4E|?+T7+xSdQZZE2yHTu~LG{D~{}tJ#0|G2DI-xJJ_ah<T*n%uw+^{+$8Zn0e7S@2KyUj`nL4w7Y-K7bV-L61Gqk{avy33#+"
    "O&!{E0Q%V$)8m8<5rj7NU2k$g1mIHwcOie49FCN6;1hi=8WQDdd=_Xb{w_p`Rw|b|7E}W5fi)cy7Z63AslKjUAV?7uH0?=8IHVI;HL{gvlE8WT"
    "?}Eh^jp*qM!kWu!?Pb&<rxk9)5y~hmDo4D^7Bs!(sl_mu1E+liU;-{}l7jJut*zTf`@1|uURf7~^0x;FxaHK>F$I3_q}3?OVIeXm>xvryv##lA"
    "v^#3wz|)Q4P4V|Qs<lU%wVQH*mRn_zCaAntVFf?GXok@%{p+h^;e4(?yC8};j8*jn+9nV}t{I;lf(j)NL1_vYF|O^S<PltxH}Kc@8{B4q<#Ghw"
    "9yxp>wVhR6wa7#{U_Kcd7j{B<mSx1IH<_a4BbRNuQXhKB1RoBY#p<zTtsu&J9+u<)-tf2mm$QJ#j|y+Jl1r%t_cFG7NpY%tT8Ym*FFBJm5ocTY"
    "FlI{Ycf=J<>103tDUqVm79!r*_=NcH?feX~KS#7a8?Kf-n}98oQp5*rX(lF*q{QC?3M#!nC$#~4LVs|NSVZ*hi!)6Z54BF?fDBF(-3Bku5fVwl"
    "^>4KnC*9XB_s;%QkU_drl}KaJfrNT-IyB^DqGoCLcfr+rh>`OUPJLqd!A}#AO)Y!qU{fPw0s^N`MY!Ij*qI&p5D~VHt*Z1%iSTtoGvM)@O(TXz"
    "%w3L5RHq%}4U0Ff_!qZLNo~g$<vw50bGTb2=eitB)q_4Mw`f^zD+<7Awny;JKY}nv_3S!+VFiD$mYK)|G^T5>hmMu^RioC&PgH*6p&XA<`0cM5"
    "0SUVz!NMV-n_#Ynd<&0Q??29yDG@Z$eIp7Uf{fh#2k@tZN>Wt$YVmLyQgfCC+EB0B@E3T&W2ovYf0R=yS}*6;74%v)_uUZo5;@QK*s*gl(>L8+"
    "?p11V@Sl50b$#5EOBLmursxB_qY%&jp?uG981Egs%U3g@F8hSFEsnKR@_W_#*N%XBA^V@DyvGOT)EGs-Vu+@)8nBPRnpGv1PaTJYxEQ5gks1s~"
    "_18S%Y_vc)Kt;*~743UL9ZME4BydsyQJ{;){F{G08Iuji7Mo^9mbLmSR%O2!QrXuR{ZDUVhMqOR;YOMDt@*jeOV31+@^ejt5DSsSMNpRVYq!1#"
    "71VmTE3FV$C8bSk(V!c~c3Uqsr4t-zx+%NNg|ojrSobg_4OQ8NVDMU}S~^=Ppa|qR*lf|o#^)b4=Xgb>6ViNl?_ULLAXy}(qO4REeKORm2d**M"
    "20I}vNGS94O8qU@Kbi7)U)@;Ssi2bNIF2<@qQ32WF#x#zcJadz!`j1J@uD<}-Qm87u+r$p%EEXdFVP9co_BzvQVzmO^0odYN-h1Hx7x6j;*Eg="
    "7R~(;XzsE9JPjh+?)V3YlJC>+ulNOngA&H7v0h15OaQ37uf3)}Fw;d}<U+kSBGjM;z!fD%nq?Lk1j6?36j3o^<qlx}eI0A~#+q&Vs=pSf3{>VH"
    "IVm0pZe2W59l;#S(mR(liwct4Pge=QcJP+--F6$cuu0v)hvwhOw4tsU<|v4}c#_7K6pf<|g4dB=DBvK{v+ftW^^I+&tp|*5`q{`)6-_fHDmUho"
    "6$Atc`+1}0!2c9llD-dzW<jG>;F3vvmBner^nMxyG&2Uo3^tAK6=FK$x0`p`kFvIE@@{u900zC&?!%qwMb)gXAA+cAUxiZvZ#Qg$h`1ga?YQCF"
    "oOxnX&-C^^;X+&4UC{dd0i}(<dmL%!G59SwB0iQ|P%{Tf*8C9b9ZDn^;YPJy+>07ysvvOp#2sutcfe8i?Tq8hYE<;^YI!5hP|!q={MVnyH?sHG"
    "!3%DFn2UW{;Qhdofrbk_Q=`&|?plx63x~X{dd+<H3c!`SBC&a^xdT5PqfmQQ2XgPX%hFe{;Xywt{(epP?9*rKy4Ak^;J^!eJABptc_bi6qLsJ%"
    "LsLO97SldiadhRpcW}4-Cz`z6JH3AE;8MXK^P8naQ}n~@MCpH<-$DA<meKvIwaXi!5nVK&;B=$LgS#?ncECOeG&KpuVsqZO>1O#~eJ_K58|_v("
    "Z>#X&&3KA3%(*Nz93$A;kn#v0Yl>MUL-DT46%PFX;=A_cb1u814mORWmywS!71b%iya>u*S(u6x_Lw|%DevVLLD;^c=l<oLSfg^6x5D=ofjuNk"
    "a^lJ*0auY6Zu;p5Q(<ahX&(3mRH?(E*t%WaCqE6kK`Gy3?(BEzDZ3BE`Vk-X8S$%NVmlVM=P&4=LGS?gHW&;Sm}c&&89NR8bISQ5E<I71q^BBw"
    "8lHDKkcpv*)M|8inIF!3QLTcLYPLH8cQ5m54!*#7TR-mJrSpDR+PqnFxcUw(fy?!vpvnCQM5E>fwZgxPZC{V$;!?rD;KH0gFpZzoOw&a!b`zYf"
    "S$Q_Tp1LInv|N*ctn)%yi7pJQCc&2Cg1MiWyAa))=N){oe5b8bHFDZ*@(07&Z~Nka=os9MGvqJ&UyI>z(|Cn|%y@|!W1(q;av@$_5Aw0Vp>OE("
    "&$+>Qr6SSk!+SMBcWfwQpOgyU0or0`pSDu5<Xs=liGKw`inr(?I-mUcIE?d%c&Z@B*amC=M7&N5+p>qe_2IyxgIESP5Ui`Ned-6|L)91?JRp_P"
    "^x#SuFknmHFh{A}+1=!T9gJ;>gLJWs2kas5gxQ=QQlMy)>ujB=Go)1O%n<G_V3wKZ-%d>0vH}uEG&Zs}rd!=Tx|d;#!+@oC-~I*t?pMs5+ka|("
    "O6wn4+b$LA5dlHAiOcY$cqGsZm3r-yVg9Re`EX5g=G2|Q2zm10b#EU?8`4|JxI(`$3!Ds>fUDR(ZZwFmy8~}e+?`o`#0s6-bMC*|7BE=nWXtqf"
    "_@>^Av$NN?=j#Ayj3U%y95WfKhxyv5*(qyIq}p(@Dc7;L(-LzV-@#2hXo%sttWC(L@w4@U)XV!#3lJT)irKzT)B__^n^=oXU)e1A4_;-sTcxZ>"
    "PpO-+S_+jF*#29nA<9%tbf~q&-qFFBH9kS$-(+(lGZ&!ZU{i@&8SB?1FO9H_C&Tw3FkwE8rv1o8W?Le*>8wSX%r=FsTeRe3yFm2c4};GVdI$ti"
    "YHz3|-bJhv-}f^qkIY?_Q&z02xq<11z2y+jCbf_>Ilv#NeA54=bIp_!;5P0yxJBl5^B_?*TR2$R@tIB>6ve)?wrp@KmD{nhD~&|_{c75SiaPEO"
    "e3u6XRKU6K2R))Veb{*NA@(yIM7IIgLBlk&AxGJ*g>hf`SU{4FV0wnhf5)(T70Lms&VSw5!P`}j9))fA1NiZSr8}4#Q_WuX0qG;K!J&P}>BH*I"
    "Ox)YdM~T3tB-CBRTQnPd<bdEu&Dw)`#x~50t{*zkwr+TxuiwZn1j3^D;Uu)vVXDcjtKIwfVEGx#QQz&_PZ~qx&}8bL4R;?JY+Du;u^;(t5XKD5"
    "(C|vJ@mX;i)B#Br`??g}_r-b9F<%M9GPx~&*?!IK*{_5Spnl4!bi#a1h=YPwenpPiKaPqy<vTG!C~@{I+~~=%_=rSO+c@=&;cHl7h9ed>#RuMZ"
    "3&LN8_(dEy497YsX0dP<GzstmYv`aZC~&;lv1A!WU$8RikQgUw_h3R*v5t{(&{tJfT}Dt$S;Lr<+Uu(U*YRVYY;bh^C1%tO)(|e-thu>6AE`<O"
    "HHY-ec@uz-zq^SRn~@CQD|76f3j$zX<i!eg!^d2ev{PeJlnw9Gbf$lB5-0-kuII!{u6M`e=<1qb%0f*AcX}&0;0s=IC02&|HVM__5r9y0#PFSU"
    "c)$6u?=>)YvpKKkrs)eR)4VGKS<Dp{^PlEwd@q~SiFntNT@adK!|Ma~&?k&*_c;s{ORAVZ*vGNTO2%|}d=e^cM-Msw9(<ZX>>~}iU&^YqnjhOc"
    "6+fia^Q)P4?^Jky{yyY^gi_bM5HiV)Ij&+LrNsQQ1lJCPhHG{Q#jHLpYi4OZ-E%Scd(v#FA28tYEkSLZ+b`)?p{!b6TTKR>Irw<66F(I%LemV)"
    "qcnoi`Zy-q_;iyEFjPDiL|SSDSvR_y)HMxHRd-|$Ww}p9yd7fPZqE;NdD?@yUqT$$9Kj*!eAp9Oo9&tEX?@6Y<5`Y~0|Mby^E;-2qVA&!)evYs"
    "xJqg+rIungHIoawWMiMTyK&x(ta{0X>dLt+eW1XsV-bo+MWtG=sU(6=`X&0lt<A(UTr~Z*12x38MuER6La7qnZMG0B@~P%*3%I8Y4S@?xq)n@w"
    "-A$af$tyncL#UmKdv!O}{}n?w82gt-h7)tN>2bGX2^y*^=#xtYB?aqw1!4LZ#0NqKEMmwlpr|h4tsSkbU?*7cQe;1$-|-0{;PpxoXA}~fHHV$3"
    "&u<|z)}xp~oE$GiwZadog08^}sbv8U%$O8Y0~PPTczmvJ(@YT!(==UYjHxZ_HwIG3U}qVzQKg=^S0AdLimaB-g|+pfIA%X=-qHQ4X8^~j3IFg#"
    "znAKctG67;eilXT;_aYD?=Y^{+@#f*&)prmX6t@<Nq&^i)R^o4iX>iE+u)w7+<PF_e4~StD04%xaL~ln@YSjqfJyU2zR*^Lz)7#XPW=F4st-Sy"
    "g<m7+vS~>g&a>)2+?^+R2Y0-U(LvurZTa&9r2NzTARF_f6g++~`GPUcAgcFND7hYh_s_Ktp(2NsSwyIN0{NY7^&eIzRZpU+=u<V(26v()_*z}8"
    "Jr&t=`v=?w|9hVg0;mc*H2TpkoA}Q{ld=>wQ9t@&7RoEP|E+RUW?~M=s9O3tKS@RW##7rk&_(}m{Fm5d`RMSXroan}Np>FOZ(u(pq~}U_R%@wM"
    "W`{4TcW!^p&GsVUR79M$e~^;`^)Jqc3_3n|Y?S%wD`Lt;MaS3+1{VOCliG1n?V@=@Z-w&|g#&+JivFPaqnZnq@&ncQ%NzEstV-J;eVj~c1!<Xq"
    "<WylLRNHN4lh<-G3VuOD{1pB<+;(8(;J^eM+y%GCT^?`>eMEP)!o_8R#jw+>#AS%0<PbAo)V`zCz^EG9&N)fD`K8g7Cn$0|-d#jq+(d}G)tLwT"
    ";9jzEMsDbtm|fEKTXnrgh4TvmRKY)Q%cIxbmY=SuyE<cmPxP{Rb0v%dc}n}Pery;WY>WON4|DV2+XDDO_6zRXGlnq8ak#uHFNq&RVDIx2v5WC&"
    "ITn-Aec11+sdQ6qUJ|*SX*qoq=Wy}$sB>LSoKT{0z&)GrrIRJs3g~-3BgA+9b+N5|o!JxDw~q%m@I3rBe1@iV&31p`#!~USxq4<ukjY9szc<cj"
    "U)nyRZJObOYASAoVFq>jJs;`zhH&<!FJt2sNSGV{I{39yS*u~=%KfAi^{RBR&@}apxIfaF`WhSZE?iRx47JhS&{1Bghl6eFH>z4VppU1PK4|+)"
    "vBcehjfN=9(cqiJ?x5!R54G1-QEjHGk}8=hFA4E3MP(-NrK8%{yyA|1)~?(mserFz(1b=j{++OebiXCut}V)x2U(g)DAE;1nkOC;DGcG5r;D2="
    "mHl1Ve|dMwjMqpeW>V!D(rnjE8i3|$&y+aFK|pw5@<E|Kj-ev!X~AiNss3DfWbGZp_XVhYjg_ncVFHgt<P}ww;p2WvNoXk<qIs*pp)US#sHv=S"
    "j#!bR>d_vZ%@a2&Y9ZR*7XQC`?FH68{P5=eohADJx2Ij7XCM{IAT7{*)yo?u%&Ta;bLwmix}82mpv}(cpt?hz&l-+%p71~kP*c+ctNcjpqdY{^"
    "gw3~S`0G<MoaNee6YH$Iv%J!{5$2KPrm`YyJgM0>k%1^xFjJd6&b_^|jNRat^0i|4GUaY34Mw?}Ld%dz^k7Giv>OCz$v;+5-OP4}q+w*!Ox&&Q"
    "%yqz8tH9tQ2G;V5G1;Trw|RaQWh3VJPx={F)(Gv0M((7pkg{#8@T<F?|7Tu^1HpA$BtE|o^!oaSff0b2JkUl-c+fuKwCy|3GFVEyAsp8VYpqNS"
    "<Z<4&iY8H9W1ET@)S{{G$YiO36}WqaaH8z%Z<}J_ZxY^Tk_q|sk(jpDt-m(2vGUyE5Yc>j2j^j@b=wlG9uEd|{r6c*B!^=@KQ>4Zn$loh(4f*F"
    "5wjI11B$z7{-uGftrk&n_b%<o839OaZsq}G&FkwsKd5lJaf8O_3bD4Bh73~1_{}rn^_s&gs=;M{&-}$frC`gVpc*&Oj!m#(AP(7KmS(Q|Jc3+^"
    "K3k?D>sCU;5|(l7*g3H^Hr4=6)jjGCpNhyea#)Skm|+wp>F@|)o)F&igxqOYwsJqQ3qarwvz!q|c#iX)t$kFrEw4D)S#}Eo&{`{;3=_5(YMke8"
    "@+KRM<g&<=^&SaFuVo^-OxHKTF<|7_n*lxH3XM?6P9`$Wd7y2jjsGRjoP!nIDubv2c)f1dEZy=-`$E}ZAb#hXi#-GbKM0HqItsw!u;9vf?UMW;"
    "t|~uGH(pkTxR8k-rR^D`KtZ}LK-8g9S#|gi|3MrOJ7-RxIAjlhS6g;glhL2sgP>jmfFu&YpyDH#0pOXd100VboJCyoTMGnWktGkDOoSg<Ry+3V"
    "yah8w*6xNWgyN%99_+=_L=zvS4^lA;>CDgNs1kI?_#iE>Kn;y=nKp0-+n~?BX6p#w6jsUZZkd}Vz<QS}#J@(eR$j?WY)HfdAD*5y``A*})<df4"
    "jF)P!C<B4{SJTZ+O4)_iyuNNWA0aCi7M5uC`br><8W9lb)78Z{_EcVtJ(U&&WOftDvdhRZV4@FuG<6&Up$Vr+*R4M6Bl5ux>6u+Ddchfhn)C`("
    "%rjFv_J2!R-+x<WBFhknXMb)Vf3Iiag=!qzS&u)?khMiokDH24FLPD_o%H_+LRl3;-;LZ|57?DLGQ~a3gvx>ybAZFH`U>0kXc@UJN}povxYU+~"
    "L_>TOBCY}1Z@4pU8LLU`{%Ey&(Yn29rzF!}xeD`^(fdw-q71{+?e8P>j3aevsUU3%Fy}Qj$Cc2lQ3z0anqgw^g=HUuj_9W+xH2h7G4o9YZ^pJ*"
    "7Bb1V)Jn443Ka`(3!~CU=9!nt?o0?9Z(w%HbT^D=!XdasgWH3L$_T!;-j33Wh5OV>6oV|@voi)Aj9=~b*QszQBoO3~{tVxId%~>h@SN3L6{0$#"
    "otw2QJw1c7(G{$R9?gE;c4Pl#C1fmv=n|@<R%>ykwJ6s2w7%&|xY85r$$k1Ufht>lrbMrLmS>?Qx0@T))pC8V`+4&d#UFzf%7u~YP<6EUOq+a{"
    "<FSbqbEoI(p`fY&DyUT_gR+TzYv@9+7e4Uq?6!xRogdc*AKVB{lg6OD!*w^7vUWADUbAZbZ;<<Pb3TUr%+Um$k<&Uni@>>)qhbv)^FD<g*7rZ2"
    "Wzucorv6_?7{UgE&aP$Jw#?i#R8T#Rtu2oBnLtTt7sN!z7Dv9tZ--<DMvIpF`md7*6(|*RO~i1GoE>ZRb)<PX`MNE3dd`^bc9*+W7U`w^&MnbU"
    "_Ni>blpcg&lE9XlTZ=9AcCxyIHv^Te?Dy%eM<a^sP34?T27owMiJ%Y&fVk0gop!t9pQG@m*~F)_{8cW~-K!v@Ic1x3QXFVpLePS@Gp&kiLg)f$"
    "&I812oF+jI$YPTRc9FRd^KYviF1%0Tu_&8PTP;=3p(&+WO;2J0`5b8R!8tP|sBZ+~yi`fFM7zcO9~1aTi2alh%uTo;{-Khj*%i_T<7}4i*n@hi"
    "*LOz@DrM)rZi}HGfI-krm5!XBm)Wd95zcwtv{q2nk4^-`W*G(Mos`Z(qjrg>o7Fw@H1af>>~`GL2QS_!iFNsMzimt~QO9sQAR<t!OyvsJP24F1"
    "=|u>&<Dybsbz>~+wOs^|yKs3UMEWw1x83tT5>)T+wl)X%>KRz24q~iHB?aw{UObHU{oEmSMr^WJ&8sKBQ`|(UIrkMEB)wk((B$to{%m)5&lr01"
    "dIk`zg{A^5%=I_~+&z>lQ&@bJB%(;CU>v&E(IaOnD0vY9xB87_UshYL?J+F`D~Bkb5lc=6b1dsizIQ+lcp^E}pymW!^g8d2?ke4Eypq1fnJuQ%"
    "n4iqRb%40jL)}fo2cA)>+5x+}yYSD<E<iPoOq;a2X1%Pm0>as#V9oxtg(BFd?CqAl7O(7xI+*Fy#_t;++ykg3L6}3-jhJl{;&L!}@j77HtVk+V"
    "dNL9!jpMAkSG;&B!z>+G2_$7*M22r?VZ0=kRSLo=RPEtw>(Oc-v~>x=KXrn+brYqWTapB;HJ!$SWg^Iux7Y}Hp7z>WkX+s$H&92N&a`23;lhQA"
    "+RA9;HmqhHFdp6DY@!8SQm!_Jw82M`8%cRTfOs;JHSGGLu+Xf9oh&l}we)0zhtRC#HYY)jBUxISpE3jhhfIUwj={7OEaxF?Trf!UT`~Xih%6kq"
    "^M#yy!*|8E!RwVbHypw}!kWH(JAf!}c$Gf*VMO;-_K0TmBMrnl#9o|{kF&9P1oyg1@qw~ZQ`z@%a+|YoBIVT`mpdY+lHfVc+*?sJyAI$SSlMdL"
    "e>Td}K%kM86&()bHlyDsYx7Y80Pc1JlBAlH9S|3`C<|ou3K$ZGIhRW3PUT1)hlL#^+NVjXw=}Do{PkMtyVV-~e!r$;#?c*Ti)dlf3BNgupJh5l"
    "myu8;89mL~=lE@hcdkE(<@zqTG>@b`+itgy9`zwzxQSpbU8fG1e(}w9o>WmsSEy0Z%tf-GW@9Fan&;`&NTD2?rEpS^Fa+?m;uv9NHJ0Ol@5vZU"
    "XQ)zPI=e!4l%p}nf{oTS<xkv)Y7Z3y3FYFhH=DVCd)tDCCdMKN`3q;Dw%eC3H88>oVx8kgw<~5gG}JvaJ2Y!xe2CkX_!Ah##9OY}p9N{BlgE$0"
    "(DN~ctR0%A_2kWUvAJ6_(WTT>YL*cJrwWS^Tb+b33b|q2w4Pr#H^mTkY_AcxK>~L-L`K%#2b)4>vyV)uZX6xIRJZfFaMa}?5?qTOJFQhmmVmL-"
    "I%kvtGHknDgtpD=>MnE?-Y&<Q@T$h*R(Gx6BI|b|f?vx6&jJg9rA4e-skcgPq|T)vU6Vvn$gmqqKYt4S{z1>!*lCN)HpnWrz+|8Aoe_9rkQ3>P"
    "4T?!!0>vq5%sZzw5dc#$we()*^P0mb4Uci$*LI2Fq5)%7Ie#au*h|~(d7(OE-UT)`#g12vHE{WEHLeSmDAXW>IL<luF5^fycu{O9DoA9H)jV>#"
    "+zE0^Gq=+@F0PUdqBwV=x6yx}m5usTc_pJCZ}qSX0JsE7Y6^TRk6Hcz2I8E<j*o5FRxc6}877!g!y~0ZRU{xYew{m~jpp&hg$$(yF*tnmX!R=V"
    "vSPwi+%kUVJlGCsAcIbbpFKCOkyMIfTtK3%s?FeLjC7P^C*<sZq$vg<7u@83b~eKFWaAD`=Jqe-dzFn3%@eZJT3Atf?9gL)?{^iWiN(@A-WUlP"
    "(daU5wa;wbf-^Nk10|2cT#@$-cVN()R$(W19xWFJw~)4o_@A9iziCB@*GkaZ&Tr_KBuGPZm>X1YI19We8e(&2?+Il@9R5uYsx!IP@_n5ugA=s_"
    "Mv^_8s-fm|v@wXP_LfL20=ieZU8=b4rd0c(pCV0Sp<R1jx#AWK?+mT9SOR$H_^^d2)l{L0zuOb4lnpL*5MX%lEGGQLT}{$^*W7R3#AT5txqUy@"
    "M{2oN27}?;+#bGgI;eWgOUI8#0!4^h#>g)H=!ah4+&*MkRv)YveB!zu=gU&8a?-?3Ipm^&>4KF@Da-bQ$mwap&RcAYMMaZ))smNEC#!*0=%wy5"
    "M~>VnD4kIsGGUfeHOV1p_e_+pdl$FvvRu*)VYl(ymbTWLZIO~?Y*D>6RdeRuHG=$5UD9NYxCNa~HDr0WuW^$m50gg(4$Q>QchlM0Ysjh;b9ejo"
    "T3kAet)z7)rsAWfWJz*WW3Q6@+S}74R8~C*D%Pyav{_I@rHs<;4ipKc%+x+sOfKa;B)>S5y@u4lU7Gt)*(Cn`qP}`f#@V>W%Hc4EO>AusJtS&C"
    "YiUPoi%Pz3YE2q-hj=;}^h*=7I_sN8Gx{c4JF%i2rp$~YJ$f{<^$S0a*Bf}za(U5gs6bYXWZptkW2`L}He_~H+`lz%;{QLlGXWGNcQo7wgTa9("
    "=^}4pct4lD+Row%NT=P>dC6cj#86&EpSMUjB;ueD;XE;@f4!(y^Qtp97h<8)PF;UiF*ool8<UNDYQ7?<eY#^m9#6@D%+*1&KJPl940ADfI-R!3"
    "f?5~PgN>x@A82i19EFxEJhtJy?QNFEmoDAKUASF;#l)I95%ETmPh$!L0{~8np>eq~uhN&=v7ce2K-!tJZtc*Qb)o|Txz9YBHB6`By8iu1Jf{e6"
    "b~+0HT?^;Uky@^8Q-a!Rc2M(b(vEKtZ)vki!_~Z70SAsjB5A|XMnx6Atn%Aw5-qZH{?x5oYT8V7J`RV}GQH!ZQBG4$wX?Rrxf^*!a5oVMfVqO9"
    ">B1OpZ7BXQB_UH~>{w?14O+Wd<P8~<r9_IwMQf+E3nx@i=K*h%IeNbcvPoRySAT|1XHm_|2Ar7DG#vAOHp`>w$_ho`iVG*&MYS;tZNyiNfYyYR"
    "KFpQq(PtSFDl|zC2-{t>WuIlP<D6r<OVj4P$}0in+G}lXZSD?-gHLY-eOc?KIJ#+KWI_(#n4)0oQ%e_Ta7e~O;n8{zp#rw+)71^dT}fEIR52ds"
    "jYhA=v+NJE0}T>?c8)roI(;68pBnWtpA`=3(%qPaV9_=%lT;%Hbqcvv5nHb4ZVEov3)Zqp=NXD=opB>{v2gB)_SsvSdG8ci-wp$s3swzODljyk"
    "OlEi3C>fLy48o{sBB_Z<RqBI+&RB2JP3&6Ki%;-BQ;0%CxE#k%H8%{4#xYeVsRFld<JWgg-O&!5Zf<S{Q7i56l#Q$W`g#=Mtcqi+a+O+LjkO!r"
    "DZQ-xYEvIxC{=QG5b$bMR7{vUy6J+JaNpO&7G*nPN5X`4-{d{A$6exHf%)PufskS|be!v2sEZA+D=RBa{AW4cIZ)<D9gbM$Ie*kOHH&e;=!bo+"
    "u7$I?i_OjSVE1gdY!14Tc5`A{srfgS&Z9jltRhoOvrMwr&V;H32+}#~Ut3OR!mMlEl7T3)L{-J2HXzO1+cZtX)Gz(r?FMH2bS8WZ*&cDLWXDbg"
    "xDrW7<uPYAKFDz%;p!ecwOo-T;JoS<K5y0B0T`UUk8T-kFv8dv|5OIyiF$dPK8~NFl|>(K=c*AJ7J|7yB2T#XQTe6CU)|bn$h&ZPeWeH-P2NMT"
    "G%?8J-2h`IU>h~ZNS#r+&#2KZ?)6Nd%3JR$>`7<}`g{#-SXBE;WecYJ3j^@ANW(}q?co1g+n4>?b)EOEJ)PkWyqA}}B*j4#MaqmNQ8FdPj^s+R"
    "EhV;)7>*IgN#n+{3p7rrBuxh(&BI0if<6Z*&_1<KdB|Ie04|Wg34*4rZ8WlE%aR#|qQvP=XWo0SuY1kkn)cb3a*r+Ed(WQMUh7-m@cSm7TLQ<("
    "#fU3{UDNN^^1afi5-iLB#Hq7m)2X)vqI`w={BT<NI)`m}&Mng0=J-R^p)d!v=ye5Y8SlNfAcw2uSjzer!JL8BmD)wOY#K;VI?RgloQcZHYI~GY"
    "f^TjH2C)y!bWkZ!{-_7U*^(N-6^;9BJjyDt8#5AWXF`LbKS|VTU%e{Narcd0rK*mkwu~ueRjx8ePoZMyu3vR>h!~fk*oN}IvxulEC>_58B6scD"
    "H8eR39<mcv4JN{7TaF^F7Der(`u7VI=9H^!v9RCC(~c|c_m@eY?)1*h8_15fgrlPD^!v1KH4p2efXddzMWD0@Nb0g<<egIPo+mmEc))lNh;2@3"
    "(r#DD#O;B1mPn(jDyyAWD{#cO!kG&w+(xH5JM~`^OdcZ-rMGrQ#P3cGgX#4TwW8kMe;9CpGljT{Q`@sOl)fMUF<YlEUVIRp$b<zap{Qh1=nM_s"
    "M&Qo4(ee{tJzOk=%5aC;)=8tyNgukOUYt3+=n|<i$*j}dc=hg$LpsD9^S89o8jDVd?t5s1@z|x2%c1a6&uD-^Q`p{SQaG_ZEdmQJZD(TUj;SN$"
    "eCS#<iJHu%l>tX{<w~lA?nb#EW5BhRF`n@fsp7a;g=_Yy_95kQZT)I5MbZze=Dsr3Bf}y4RwZRL3PG<#RIMaItz5#CLKjF_vX?SoUo;f4dNv@W"
    "5Ib)5Y{xbt4pI$>Q)(FaapCe{nBHhCZ#g8J(AJqC3Qw|I6<mKv#EviN5|Uz;*M$qQC5fe8@aGglhvE}g@V(aa?YPOLs#VT8x7I4lHE6SR<>Xgg"
    "42j!NB8Z>GLV}^CGZM6OJ9APNaE=Tj7E8%u;zA;@=!rO$O4XFW(VTW;ms%7}Z$zrJ$Z>@c6%xAE6Um@jZ++?0xHb&Lio5G>7W-2oGlHnFPZMHm"
    "Q;7W2iK9CS4g*Dj8Y<K>4iqg##`h?T&|y89DhXyT+H0}j_DUo38{ZZ2RW6Fko^^c7xX>{rrFfnZid$86fShs5qjUuyo)VV)yf<Q7ly%Y*qFAtt"
    "1vttnj!nKTpsZ#_`z^c3TPBTvv8ahwX%!D48p(TW_Lwag9CLe8n?fWy+Eg<#i_ayAFV?_K9)V@TYTPps9Wu*zpN9j~o=Y6Lh;GP<sA|h}QNzyc"
    "VZDj|!pkwP>;NVEbtIiqBv}4Ji8yiDo9|IFmE@Q<Z!tU>>Di;B2fX*ei4;fpaKNa?IC&!hGd|LUcNcJGOxSRV>MZ8h9;Ea`ok`3qNJs+XG}b7h"
    "B`pN6y>~D|ysviAbQ<djiR+?eI4;^1RdpT9nhlBYhFk-u|KJA^YGaHj>lxpZy+mcy$NRx7ES>|7vl1o80%MY!DL2fGWqz=c7t>XoP{(3i5*7v4"
    "@6$Q2DkW%3#G9=!(Uewfqg}piYZF<<oPssDrXHs5Dm+?;P0R6chBh3sh!(Op0<~^=jwC4P0f3c?54tW-8gR1Iw5#nr$MXr)!31)lxGs2)bh`)G"
    ";X=Rp-`>!H?So_i5YV?`45{!F!nu}t@?;PiBBseZo3w$|8drj5iK`0s2<}h<!6pd$V^TQoAE=p2nEbb(4{FK%0G)=E%hD^YNJ1?U^;+}D{}rQ="
    "sB=vO3_Xeh1&qlb9C*r6%N<gCw}B5YK}7grBQsu4<E@$AlMpiOE$C$};El-ie)Bb?=5ve>qSv$ExTUOh!`0I@63e1=xosUZIwT6aKcaHcO9YKC"
    "S*gM*KjWWbe4^9o?rxg`oyKUO5ND-fAI057hbFq&E}8C1dlp%rZCHo?tTAIo647eL>L&HoaPP{DQXz6=&e0f=>_nBd%K}h%s$vNF0Ee!VN-;RM"
    "0*ECc<jcAmFho>4ug5h6ZO_4qeXoqwj8nj(#@2}I99&qC+<*VTA46pv=Qnt4Oznk1vwDkBCZOTkdTBdu=oV*3X}H^M$u~m<BHRcO<Y`gw<L_@e"
    "&)uCE@gwm#SS(Z^5;t3CcB3K=SaG>nbGa~`&RN7$qm~Vwv0q@41vm*!r_JHULeUZBzw(kW@vdCCc8#ThJ3cG+*Zt=IB7hyCoHlgMT5<r)HT0YW"
    "rmrP4NfZ^C_z*HObyphEH5ihSNQ`!-yC{~$2fNB%Zq&$VF^3JZNshbneBsc0npy<Y%u#;?toSYj$ZvmwC>$pXW*WY?m1V-~OYut{qP-AJR+bi)"
    "28dYP=){Q=@*8Nwu%i+*ByS;TJ%+m-ng^>efkq_rFn^&3{ZLaAv;28)fXgT>tzeX$8(Dmt=Tb<eSvwRcd7sIz`KlNl$N5AT_}f4p2J*prqs^Ux"
    "fcEiBh!uRB{6#6we$SQ^#E^ox%^Msq<6%?kEoY{4G-rJJw<~JqGWE|o8~*DJy)|EdT!o7q5L7qCIHgXL+KmXTpk8<{gbC@B`uF#Fr;}RWH)2Mi"
    "K;*Ey2Ja*wKgang&nH*5^%j#pXM_m)F7aUWg}(y&uj6_QSNIQ)pNsl)R%1JWm@enoBC1f{3H8Oz5H8F9IfJh|T?+vVJ75%3dFum?6aSJi#X(n8"
    "m~)*YyunnVuT8WAtJqA}&P!Px7e3(6oq6y7=X};@Loy{dGjh#sAMmb)!C6u)X@*UWM})7|zFsF8(q!_~Uy3xpBXG5uwqqH8av7}|2$tOz34E7<"
    "+Gl<6RsC_Ee4kBuZ5Y%40kuH__vBJm=Iib?YS)!5gaGL0Ld0MxdFNQHwcD*8j6*rdU`O6-E)=_d71hIT=nC3>j>-x0E~qjxzr`;jqOgJ*^0zn#"
    "n*we{{PWI>0a#VrRR+Mb9KXnv<-ZD^7_IL!e$34EfohOcYx_DTUJ@Q2t4fdU2X(MV`4RqBRC192&0qsyB^&wV{xVvUX*21@PAd2HKo%}QG2?kX"
    "yZ|x3?k4KOA!m*ENfv$WuFL#AUYwlp-lB&V?LqqAwCP*PJu^1Pd$?m94hH1SOJJ2m!5(U&;6<O}dt*lb+By4eUc_|ZNd1q^?d}HA4wJka3dKe>"
    "U~Em#*dEh!{#x{W;$Mz5v(Wv1HxXZYwfXPwqG*g9Q`rdqoOM|tbJ??%qFRVr_$)v+z_L*rkTIAUzouvNNh(XM7pxzKOhJ>CJ8ctr6;1d_<zVB}"
    "C82`qaYMc@p}{BQZ}>%jZSHwe1wb}ePw`Sy6>a*@-O8gp;($7=oy>0YGO#KXi2wWkU$S>oRQEsFmkP{ir0#_ZK8Ys4$i`+;FTcU(WDm4e%Zm8_"
    "30VvZF<T$1{laMcmFB-6rxS7cL!66zkHC*)PwcVcY^5mu6AF_PHVUe4QwqJ-)>wpp*X#6k&TzxSIo5o3bXF(g$Rb>|8RS#$toE21;<cs=$taju"
    "t#vV_(R<>G#&7~&kop8BPN&iJ<Bl5qy7+yJ`ZdYZu^DuL6|Na8_Kw}4MQv@}-x2n&4&vo}=CmKm1Y+~w1_$ayP?QwwC=_!>UH(*aD*h4kFbrJA"
    "l&6+F1iWdL-yOZn$ooy_GjsRZiDo1_<g!&TIG6?p7^H08XAg|=)L0S6YSd{*@QC|@SC0^bup<$2@`3|Kuquc0f{$sf@k2oeX6;=wS?izA+RS!{"
    "Xhlc=4ezt`OydVXp9phPx-aHmn1=d~&VnvqS2wJP>1h0)S)V(Z<V^p8r3Le^Di1NTk>}nvpeB-f$CpOIL4YDtFkmc{7eJvIQ%3YC2W-0{#0@17"
    "Gx|b*V_aSV@_#u(cZv}p{VyCJD93`E{Ts5%8Em42k9w6A@<XH&-&qh?(}M5bVhQkUO^SAvaKfwz2~@AF$U8)+nxB@3m@nDf^(*G4hcInMdlo@A"
    "D|>Tg4xxqzc4}@6#4sy;P?OIQ$r{OjwN-~XXRLQk$6TpjHG-+U#rmlzTKzk64Zbce+u`caAMC8D2Yp8{(ls@#`vEi?#6CCQuFH}I50kf>U3r{c"
    "^jJNXZ~iVD&LgaT;k@@EIB+*rp{OT{6ZdZ){Dcg?`ya{+kA>%<k=qY5<8Zd?O_dvUx@FJjWVx>Z*R`T()*t4~iuPFh0_PSK9+4DZckxOnEo)PC"
    "(I64~39J(LV26D?jNT|g0K;HOyw;?f$M*~2(GPYlA8N?i_wNH6O8@$_++8*9p0qNOMzf;@U?CCeb?k&OfZIXQ_DqXu{8PtY!_wXXKc299Anw|Y"
    "qR;}woOK>mf)g7`BZQ)qom%!%GEQxyxe`z13f!5RNfCEEYqR@Ph_AfGZ?bEfeiopJBSRQ;0Mh`8ONPdqEJ6u)$s-(aV&S+qk=SWQ^v<_KE<wSw"
    "jdayP;3t=%l<fFdkjlIf-RFxy-zGS*)QcG2+P_Fz+?th=+BAlp;-`Iz{H_vawu8ZUkp_Lk=6p()fd<}%2YSGB)eIFNr91GtURB08a-QxgAI`9_"
    "WSD8<`*A!Pkive5qv6wgfmCpiL+f65E_U!gny-FaEt71({)1!2%?BQazP8bgU#9MJsn4bYL9jt40A8(8AeXibohbK!tI!L;NUYXKF{KXm1VE~n"
    "RBVr2jwFp$%?4k_g3A{h^NEI|H-8UirzEbhv|;%3HfP)LToD6SLOFP8Km7FtE-Y7C_Xo6+nRTvqm!H9OYh7|3|GDd|`g7m7AAZs~3;JK@0BUHE"
    ")?02aUuq<cTs;1W+iM;>r(3xA%Mf0D0GuMYPagDRL0F;3c(B_SQC*HyE$1$-pz+bW!a`7{(4F@A^E_5<@nJ_B<+7d#(WlmJ7j=Gm9d|0a!ocIV"
    "E3H>)b&GbG138Q*<=F*t5%gMTYZNa6Qz`pD%yCcow=-oadHDY+taySm8)XJ@H&-376n=pO8g-MH_lpp_FvEip6hx%ngHq!I()f|?XVH@EX&}D2"
    "Yn^Reed?Mdq7Vm+5z$h9Z<mt-?eJoJMW6Vpqh|+X*hri#Dr~dwR)f0>+BR;{G9W;*7<lh2Shg}hKdQbwzHpFzFuHf?>Jw*fy?eavHCj2$@~FSr"
    "-n+8$3nBk&iRv3AhBXl=4gQRcR*t=OZ3q6*Wg9OQ2YG}Ac?vp`8aTMOsicr_qqot-|ED!ct3=5O1~(2!I*;<dLlQAg0UI2xn-d;vD|WlAQD}Y^"
    "N9?^qP*|2%xoE5V+WqY=?AL*@eEi5v!}b+{-Ld4NIDQQ)PoH^Uru5_z8B9XnlE5fi3VWYfAHO{5rt*OoFAblN_ZI5z&@Z~|as4gp%SES|?%M)$"
    "FMd9H+`J_h?zSze{aNj!3S3<<LFl0U#C8G|uC}W-)?wPjA7E~1T$97QBwQ{ITAtgOpZ}KpvGiZ8kT6Jk+rO?}TqhcSs!8O+Kot4KxLu&D(A!tU"
    "OYXIP{4`JG5WGV)hx|Q#%0n_Qh#qxULU3R0YZprd>+ATOg(9TVc_dqb7du>OU3L|(!#MqOrns*0rI@+U5$A;ywTm7n-1GKXB7JsSZ@yqKMygOk"
    "cILC}$tzPJ3+7XQa_7OM#g%rc4|sn??TvWh#nxf0Ur}fNOiUEV@%oPY?=B1li2DpdP9D@79bLNj1apWuRCXX0L>4$*?*$&SN{WiF>>U|k2;{aZ"
    "I!$`Ui_IPF5}`*K0><R}o<gb?WW&)S4W9$DWyj@ygFtpGLDrWpO9nw+fz9|+NP<?>pGO<KggE+ij0P}K@%dH7hJMWYtoN+@tdZFjX+d3qXI_4I"
    "IVjuC(}DGjsa0^RIF^IO%^><BSM9GKo0k@=Id9s-N`2_*=&0tGt(j*`AZ60?hFk_Z_H_gxKO(Zg@fAdy0d?8p$_*R6X92s!N;|^dm(K<j6VRrU"
    "K`rTNr&DIts`&?#8jq;Jo+K4Zyn)5e6TiI$Fw|E(|3r()5P})5hcZES#AI+IeT_T~B$BBa1y?;qSaHDgBig~0mBr)pHc;&~De@dG*YiUISuxp|"
    "UJ^BGO<B7LEeR<eoP__~aucz|XjEsPKAI|kh>=#*mln`v9Xc%3Bl739j|M6d9qlFzVn=7l6jdFpaH+9LRuhK+O@An05y?Wqenf<T5MEeT`)I$e"
    "=a|bRdXk3~oqwDYuOVf+ZZ84jP&=?vtyj{x+n;yn-W#bQ;CqavD71*+pOIoRTs`@v-ZG<tmR=zpVuGCHOB50+3ygUBV7n8RD>q{0fE-01anATy"
    "Gwtg;f+`+ESMhM+-?)ybnV0OJb7QbkQ=Zd%L2ggwBY%PY{CvPyG_gS5z7~?;ZkT!@|N5dpE~`fMq<_!KF0n8FK+gSRGPx+N$hSV-{PsHgvKbh8"
    "SzJ71j_%WeH+Bq$=L+VUD?4E{UD-t4;a;G&)c+SuvtD|aa8CBjx%ydzy2B9%6{5yN2lb4ee*8gZpbi25iz74jWehxha7Mgj{_{3;lm2w5W3%gk"
    "QK9uDM!zUFoh-4zJ~*;atl!7C=9Rq@(Cq<H7L#tbW-k4Tckdmf^`kGPb(?xU4k_aBDPs_DM=1B*#@>wj?h$|_tO<*vccG=9i-3+n=z0~7&p6+K"
    "l#M&g#5$BH-4}FeEFFj}pP0(Blqam=EP_ia^OwA|@Rx|21`+w>fz3q2I$9RKnZE|_RW4=X%sVZx<!}2CxQ~h9b9|7)uDws(LVpQgulh)Pw&b{U"
    "RERWh;5ooECw^Ifek1na@F-4qV;?jC%X!oa2Hau5QQcx2)E#z{FMUthhiQaIHyi`=^_!2jiH0`hyzZ!_xm*!3TNZy?{|j<gh}cP`*wE!>Q9mm#"
    "dCrg#v`JEE+g-o5oH-@kC=yzAo_{RtA9Rc7gqr*<`_3QtQQ?Ip8X%UC1Sh!zsBFXFI#<^V?0G*y_M}qSX#}^j%{-S0K0&rtp1<xIC(dv_q0vW$"
    "pRlAG=%|`_w*-aFT5t8a!S*k9R}!Y2t60TPodqc$$f?(9TSu#F)1#@?Esv`Pe|Tvq=OarHLAiaZA|H`Z6p1UFvbieY+B3(<t9GSJI~w}4HF@}%"
    "PjiB&PGy7Ak4jQ&{wN8dqB|iQ82NANBbgG91itHAOzr41??lv19EHup9*=DQb~ZT-C~Eni>X7Ucllhnpy)h>A#Q?$9&ISROIjf3iuxtl}<oxpZ"
    "=G!hXT1B{;^^shMYnVeq9v_ltr~`osU(mv5V9Ul-Juu=WgyQ-Twm)&2ZlCDx(Xs#f^#>iBb;A!LPp^UstjXN>Y-N*`)QN$qbe`V|SjQb0=~`%#"
    "tLUr`%;1T1hL1=DPm;fkEHZjXAEHOtm{b6|5a9TUe-U&8a$TR1|4EL>LgKIVxmJp{^B!A?ZW6ONJ{s2B`2=?01;_g65D;iJOk1@mccI?=#cJt_"
    "*-v=*UTDn&DWh6)uD6WRT=#K<9>~u_QJfcz@uNl)`rc~f!2kSGbuJve%5|_yo;7Zt^q4!<)HS^m&<NHZ2}Q7oocW$Z&`cz~Km$wIMqjZqAkLNk"
    "Eyhd<&xr#x0GS<!X#CSLUx-FN*Sd#C19HL#%spE~KFNlrmSlJ7t_1ELiEI>p$LsoetVk^r_W#nHa!1~#P^_j>*(%YR*hq0)2X_tOLlT7fz!oAj"
    "?Zj#l63Rq7vVqXDIATjhBE~_h&d^ywY!MXs^!v@+!SrK<^xYfI{CDWNwRIe<CK_h~P9LHNoIL85mN+U$3wsADav@W?t}%5gW+3?rtF(UV2jQlC"
    "1&>7yv(D~X+Hwhm!&6inUnkdd?qN$GO)giRCmjuaeaW+qIMLJk7E}#W`JKVz$qxBdhTy*PGW4z<XC}+HfSlW^8T!KXl*L3F2)y!)L1tOx@e3!a"
    "G<_R2$Q(ADA3pgW^A7KDxE1LY8j|}8b8J(R(n<n^wVW7L+ZU|z*e|Nz55p>#_%THcfm+6w>dSdb8@y9|mwUFDJiQR;vop2KhTL$WLth0xM_{d#"
    "W-vt5(fdayVp2C^A-5h($upugtAjj>5XWPN&R!M!_SDOS&VTBvBtCMl(@U)Zj{)J%<NAGzi_@vNVWP7_3-@8ok=+zn3d<jgy0T=4$|54?XQX7&"
    "atCr678>M1LU4uA+4JJ>Pf3>C+;cmH9a#ej$ZLfBJ}+UXV=2K7p8S5ziZwmL&#sAGEQ^@>)TaZRo+SqS6GmTfXJe_r3zdKXM^R8utK6$(SWQA*"
    "3|_r{kRMU<03WgWdER5S+2&=8D`pSU7jdl%f@eJ>;YQ5avTPe-IHN8Jo2f_o4AzcvcE$;0^SCJ1yR!O%cs{F5EFyQ-^pI;)of;ObE^44gFNWoc"
    "jPQO3tU|RoHPg)HL{6<L->iym!H3|~ZYH5Fzbk7bOLdHCtz_yuw``gXD7|)B6*3yRP*_Ur1VG)2!fxIns{ZP7u>l_<6>|r!JvAhvN?92u+1;4v"
    "MdgIWSF%QEWu@2JjkH>06Sy^=H9}QR7n}Ws-X{rb`I?~;QHfG75hthvg<5a!^C48Y?SM&YL*%ls;poahTK1$QkTzfDb5X(wMr`I;B<)kRdi|;F"
    "oaL@XMAueFc?@QnqSm${bLmUJDHgQ3KPwXEb>sO@<c*S;v6uS6y+<$GcO4A8ery>J8#CkVr9?I*prR3?9vs_26GHGL)v&}uZh-}p7C9?|!P7L+"
    "jSLcJPc@X$5Kg8@ZV^nRXiQ46M+^Cr^f{iROY|j{wp&Xf9qyhmwzebnJksKeM?Nji6~|MetD%DE7&iyoic!D5V?FD`F%faf^JYkQWEEG{%$>+)"
    "0Z3K%N9-D^b-li^F}GvGWK0QdN#D%1>xw^OHs=N0WeMm-N3ERI#%A7@&CUC=tR&P1yqPa_=L^l%$g1G^!zw2Q+D+T4G;*P6*StN_EV2Zr>xg1$"
    "LxOs@Bv`Kn==F(h<buWaO?z~hOl+RX4h?g0#zhOdGBGwJLBzhYqPTffyn-?nK+g!6#(o9?IOJx+)=45~1vkmc46J3*hLl)+6tzA@DrabavKnr>"
    "4K{BdB(}q@+zWHfoUpuPy@0_AL;{OYK~>HlfYe1wA1MST8l1YWl(uMAz>QnkC<W;TGbywd#*mq#-N!CS2Zuh+VWilCGaJt?P70wAf@Ucnpt)!c"
    "R$|5{bI%>1OAGqV&BUQIXZU>SrpkT4&*q;9d3V#Jp~Ye}6^~osc39-?YCQJtGP@yK{PFhFAb22kvJWB}?QrGx?!t?mQ!UoWdXINeN_n7ADT}Tc"
    "tu$Gf{o5#1jU=s<h)Kv@p@;N(BCJ_a&Pf25<FOjFa=3l0{Vi&n2N<IvSM?mRTD_XH2jxXjo#r<m3t}t^D|9djv8UD!?}=^3&&o<7D!FIPOP=9("
    "8oD7^S;|2;zU{OVMRRMv;cBY1Mo!6GhvL@IBh7cu3k9iinu@QA@A7>u$|&Cm(<xZ82?U7FYbs`$)tNcg;v`i@gqk?7KBT^c(}JiY$4|QYWu?tM"
    "#R7Blv?p3xIq8=fp=(BH6S{pta8yW-oiPftEC)blau~xgMK$1ML3+*V4_!>y0*`5^fYUs(D^_guGZW-D97+XVzM@2Vg4vUUu}4=qy9;-_zV{ia"
    "QPuKY%k*4Cm1=fIT`{--b(3;T@LO2NnfRTa<&5J?2Exd)ESV}z@|s73F_5fx&^(U!BPS`l;a`FwGPr|lmXbQNFeu*cFVZe-Ks^D~$19zfF$<Yn"
    "3c_j_gr4P%4St3(uslN^te_1sv^xiQsq1uN!V==yW6&*6hEsxR>!Ket(~|W~oSiY9$)&HG{l)gr*(*E>F@ZJKg|e6N{Ab+*v)QqE^FLM=RTye("
    "YXE*`@SzHUNmDI9CsS{vqvpn%>#=@}Ny3<Bqd+BmDY_vA%`0wgZMA?B8^@0mU$0$#f&4NjuNiLri<_h+ywST0BB$zYWzUr6u0=t^ZpO7Wl4l;3"
    "1uX)(WYQA~@|<v>Pct^&$7M1WbKAGMiofBQ<)dw9(-|JNjd<GLR=?f2AMvk^tFXc(@-9_}82;DoLw6Xh4T0>Ns+Owum*&sS0vSzQYtFOGbScH#"
    "L`);=Q<?Q`%19wFRd(;AGzplMl)s4?a0<91jcuFm&d}@uv=+8$-Xo1>QRis{31nSM)n!@69;0Qddu}>S5<?A%@-|j}Pza#rt3_+aJO0^nJ5{RR"
    "7P5VD<|?{b9?*$x(M5wkAh#l3iaKMpg9WjG-Ym@`Ohw<gnO7=w$I$wS){3>VX(_8mU!<sME^Ea+u3~Pz^p#H?-*PzCaQJ6G)_S&&{iV_xu{ced"
    "_9KN`YpRhmio2tBtLxJ+?ODu_Ssy<4Tu`mo5JlSh9Ly3D1J0yQ@8>G)5+5=9!rfItt{NaWrAe=?A2F0Dck2FOsK~TVbF8o^s#R7&YNfI2Fl8;g"
    "#HkO%a=KA7Ry*TqD6l>Xc<<W-X(y)ys4gg4b=5u5TNBhuUvC9}_lNCufS+<Lvr;}Kla7M~ZNdH$f8LCUyh}=Sxg)+R7|@^^K+baK241W2g)J9n"
    "QjdF@kXK(tR?&WVRVFp@!?UP`H!|Mb7c9Q0u6|9dU0QpPq6oQ81fd;>4&%$S@uT4*u|<RSI~giW*DXgNs$f9tn%7Qey8u6iM)LuaEQqN$Q*&O+"
    "izGV0;HxB}ph#jicw^2qH(j5Qya&d7DXrUbJf3e_d4e>=o_gvsA^-4a^1)Ta6tS99nWe35lPpQ<;D(k5jrbJFE0JXhR#7&(Y{O`rFdayeR^Mbc"
    "bX)E*zl9VUAAJiy`<p+vg#~9i=t8biW#?Exf8vO;7=>C}_K%wX-gu+bZCh=B1+^_Y-upqYXmb-+=Pde<UcOAC?mxUL)E%(+mtmroZU%VuQU}@Y"
    "y=E&(d8>aVKrOzcNR>$BU<uVd0qQyswVyM#iz`@cYy`Yr3CRY7(pGZ38ecj2X@4x_(kWG3npHfooDb3l;jFr@Cso9n6f-5a<NbwgaFBW)oaVkV"
    "LJe_8z>b-(MR}cG2Lm0pRfZG%Q)_AyYYrYlB=&3MYg&O#tPKrvq~k0M21|WTnZNo_@$QG_&uP`7gY=|Iyt3X!V{yrkD{dU_pp^Vn%B1p}fzuB%"
    "{Hd(59%NXjW9!q%>7N+J{sy@<<-b@;LRn@xI4q#WnMTsg_x0C|3nj{N3g95u(m4cxfP#HS^*+z<YoDDax;)Teqi%6udG2riRYSZ&Y;z`3O?|eM"
    "wK1gy)7*30%SC!E@vY6PO)X|G?8ezimI+krc5Up|l^1_O2B;okv(1c+-o852qujLR!Xj*`_lCJC;w2W&eM3=$O2>ouYs3*yS9`|1YdFGgvY1O>"
    "v}4xls1QAt2Q`=EGH>)A6>Kn{S&Ik?3H?Bh0(qbSyI5e(mFJ}0<HTu^-MByEk%ECU>*Yd0kI-tP+`P={DhUcH#iv2AI!ceG^HkiiRwLVa$puc_"
    "j8~}uX%hR3ST5b|yJ+3VmE<oWO%DueZo0L*M04efU$v~MF~Z4g^r9$;qg^Ub^s*8wVfdjRU(2!DB|`qKsoX2s7mADG+G)LBquDEYOct=13a?Ml"
    "0+ww0MC$L$RaG$qqtPTzkak$S0Pr_9Hul9ISZmFkXu#Bnp=OWrGbiI#oiDOQs`i9<wKQ3}jGcTWDNOOKDPo;5P-{M4#5C9XBMc=ap1h1Lc!J-1"
    "ZLL_pci*2_L~oS`B^dmR_Z!ZL4B!>4rnaOf_tGMF@Ag9+D9SAeHD{nibK-DdD<9ltvK9)(Tv_4Y&V(XSkRA=MrnH5tHe4^+-p*bBcM`C@^IE8("
    "18ktSiKd>}^bBs@KIN|kTCGG)>mcD{>Gw!d)e*x>T{E*KeVjUgWG#n>D|%yy&h;6|3SVu^=iE|EA$9Q`aJk|LM5q#&beW>><9nb>OHk@5&C6Mm"
    "^-zj+21)}Ou4h<9)IL~_EEyG{Q487j*gD~F*gchAhoco6Mjs@WnpmB8)1$>%n`VU6EID^pL}rm~xyh_jI~pKr<dcXSBiEIeRKKOAX}y`Z0oFFt"
    "xE`{$qS=V~^5jX(KHW#&9@!9yBtsiZNLuW5K+s!C1r{sJYB5m9Pr%vbMM5t1&%5RH`1y1Rf?~@p!wZC_SP;x(G7+AqmADYcrxAN15&j!mrAuYY"
    "+#F-HbGK@dl(<!NBh!018H&h?B(Xw#^4DHdlLEHBm5?s9)~H97^?qAJw1)w(%Wy>XexS;GM>G5iD}A*-0U$MXpN_({hGwU63tOsYY!r8=LPaG@"
    "TZz!+@|<C0;hGc@KxuVAs0lti94&D=klo#8H*KHA0ln0~5)B!ya61kT=FndK8|-jhj?l{Z&Le%AmFW+yd7HKCMDxnj>80V9B%x$)X~(<fV0`6t"
    "K_n@ZXG+n@L((@*JDaRUR4Y&tGf7+~F3poUmTf%?OQ`GmDC(s4_F16cVLEC4o{l+LXhF_U-z0ee9ho{dRX{hz2LKRqEv8-Yn~;*bA}xNbM+=>9"
    "HUr}@wde694e7_k%{l_CE#x-uI$n6;mQW109fi6>^$idvNm2k&b#UUGB9|FHl%78i5YlM`#T1zSI5H55FA)^iOC*z&w2MK8ewaBYU6mB1CPP4<"
    "&)9)}KlN}k7O~vJyAuEzA<RlF0i1F0fJxMxnFbWN#BjQYFIn$uzfx7z(S1`K;@GW*G1uO14+L+>+b<RiJ46Lwx0GSp>}H+InHPaY$qgGm^N`6m"
    "n-gT(nPe!dJSZpxHVP}ZaWQFL;Vp5%V>v7Z6TA$d#sb|{Sz*k8RDDd4f}c~G5Ic}MWUukhI(FeuA8T)!PVdc6%l#3^Hnc2=K37Qkfe`njgZILt"
    "nzh9vCZ3U+rbQi5Gzz&cTu-mHUmH4r2BAZ98~eXOZr)i^tYd~_O=YH`H=)gz*gZtX7>)rdB~!lGKXcyMNg}%-!YYHtMQzn^@T@;JLE!CN=m@|B"
    "%th{hI<dXIXiFu`!a7|ww$mMA!x-OSn`3ZnO3TpX;+z0<NIKC|TSnW;MoHQ|JBeNcVr7RiO?B$L@}4DGrOi{=Ei525t-`*#bjc1FNL!FRi~=AW"
    "T=dG)5Tw?(CN``r!o$#4+42nLmKH-Ij7pAl<R`HtHoea4Wy<6JgF=*Ps=P9d(sXn802-mg@~v6APDgSN5pZTrW_woURFZ?13lQcndiLoOqbd;O"
    "3`=Yu{23<7F}+wMnxg!yejdt@3o)4M`b+DgM*M*3pzGSDMf(7@S%3RO3GF~x$s)a_GKqa2Tb4`g^aW232P|DPP1WVzfzKpLaJhgp`!S94oklZB"
    "k}_D8Ldw*P33^{#JoVJA&^0W{EpJSgvuAtxE3Zg}S9x%V!F<D^1w*oJ%4{+48S#Xfd_A-G^Q;{;LxV1m;#F!>PX@XqL6HJ*{``6SyA;;f)oCj$"
    "H<^NSzwFQ_&7S-|D5wNrGAUV_3BRdS{gVhtT9<ffj9Uz4Otc0t!`@;63Uur1GdDS&y^65>Dm3U7{@NEV#N=<9rimvkT__fk1OhP&l~#}dc=k#l"
    "W>w5ee`S!tg}}C1c$KK+dhb=5_*EqN$Po|NdPsOuKZ8ihxInjb^U%i1dp#Q%ZpXkZ6jjZvoknOs<#uDf)b^HMEwpmp>ruz;p(raM9U*h~#d5sA"
    "#o&3&LRB@hxI}tp<MHZ>G~+Xc6(T*`4eaDKen#$Ire==xj?2Uim4`#VD;wd-Gqzg8oKFHutXnj^PEjuGN!-alKq}FEt0(M|RT8QQFUVovAy`NB"
    "Ep1e6x)X;(VZ92*VB>b7&rR$(1IV0YXt1LdyT)l$TH-L<E@h4^EAlSWzH}j;S#yb0XCrFWdVM{a$=s<7Z<reAfdZcD!C=d*YR=l)67n^rA@U6("
    "->fHjeil(4+$zz|*6mxKxhe9T?2~=sA``aN4?1;UzR`4gngt&5?i#ME!D^XTS^^&R2I{sbIQf*oQM%NdljlNoWBz=PQt$}R!&LH|%YN@cQtFJg"
    "fyg4|FNsZ=Woho<ZT5aij2vP+d<L@FcDQ;uJz|fhYOArl3_y0lt^XNg=OyylwS?37D5)hsk8`aZVF!vjMiY=oA`xkj@is6Jk}>P%P+gnhv3XBd"
    "S1qa13*-UiM1*pM9}}&9shdA-3gK8mkiNM6a$H-r4I9W}<~-M=Owo#rWLamM1_13u2b^z%xPw+nWtq6mm&cAR1ra3i4<e}2Y%X|QS(feu)e*n%"
    "sV{@y%IL}K*^9gqS=#Gqvsu09s^0+Xwbxz?*siRRDVU^E_RC5j>Jns3HqUv-6O^eMO4|3mN;KSK<WFszs0rE<I?^1VRgYpRG904c6%xknU0KDj"
    "pKOkbawJi(!KXs-(BMOU&Ec3QMAnwag4`>e0A&SxQ_wi9gjza7@U(OEWE$lUxt*>$Y|LgBVwNn{O_#KpntuxIY^IDvJIlwb<X}@}1Syb%#iB$e"
    "1-nzDVg{mnE?h8y{p;b-wTxPzwEm0;1cNvoleDk_5TAoUA#Nhm(#d-V3-ZN(iVJ%AgxVLYU3oU1*gMTR=g!e1V>BQtjS%jrutLV{x6CA`2Nj;|"
    "Pr{QaOMjnBlgc`L;u6u>BZp(z%8~}b1<0~UCGR>Y8ait-bMP7(F=qESmGd&qB&@C<96;Qsp+ous+yXf9o!9FsT5O_WT-+;ca6HMgx*m(LxPl2X"
    "R9PU=kv>Gln++M7)#sEm8o3H9k6f3bAS4(wS0g3}ULLE%Z3?k5c~g@+Jl(T$CJ7+Wc(n@;0(U#9nuY-OT~mv_MV^s~8(6NwX{mSCjXhm|?L2&Q"
    "?Hgv(>C?q%&Ylg~FzxP~7&;Ikone5k`u#*tKifsOI%ptyzCR^KYBa{Q(nbtBNg@^>tFO^9cTJ@oI=i)2>E6|DSP5pUL1UFvt<Sl0=a4rSe3PLA"
    "qL$jFEv&dpSNe!26vwe>kKKQ!{2TNLIo*r;5UFYS$cE?tNMrbYWKc7$dVS=N#Nak!?I_zKf+!_np=v_SRkfSgXOBd}oGPO#wKqN&3^IvzCe!&w"
    "+Ax%v$cg`Q88T+F-0Hk-P;1l@C^t&st-DnVk64&$N;nAyRa?-kLTSZoYeztllVq8tN9%gIIp}<gDxXkmzEh`=!dBpRiJG0w&E6q5?P;jTRF4cF"
    "<=ovCL4LJ@7Q88DtvPf_X}pnMb6yn$%a{al{UP(p+;%@We<I`-e0r9vz($-4M~x!@8=dOPRV)o*ZF^fjt|x;6nRd|J$hQ4N<tUwaHp7qOhmntV"
    "wYlq%h{}hW1hEd?BEEOIeiv}qAeu<I7CanJr;ZS0Pb`WcM4US*O+k_8lK|BOBOq`=3O;9ykVvyF>YS3)LXX7tdxz*koY4w#N@KbiyP%)s%UNj|"
    "CEZ@H*AbOk^2y0pd6{IRZknPsx!YhVs#&o=IkNIR!(VoYc{yI+^a-W(tM(+#KkpLR8PqMfB-i*g-fw^zK-DpE!m*h?tt@DBamr#PvQYiexeIcC"
    "tP!c3B$?EF+WuH$lbE3xlj1G?&UiuALJ)2<KzR<&p5dO~kexp#nzfj&$X7|AuW3sIO;r0%R#t^}n^dyJ+Jji5R5KIsOCiutm9cqKW>2m(D#dXz"
    "3>;#(;k>RJ(=a71`OK*2lkvM%?%6{;ZW@~+2uavd3SzU5#vq$wOf8uGGwS!BO~{p+s7y~S&8M<h9aiRd#G`8y+&QOuhtNoazbv{Gk0^7BQrA(l"
    "^P*fJ8IllFH2;jeEr(L05Oybt?$p25vws!>O$)xcgU&vI&AelRmS?)#_BW$0ofgFb!mz(}dP8hm>OKQvTKB0JKg12tIA&N1hJ22w&L8aa+_JXk"
    "?8w9cLgfe-%OGoU%bj!9*CnElikz?}CB+Ps#?-4H<D#WJ6blToQoQ)Oh|4>u_{7w=Xr|Xq#q;}#Mn$LvJ_)x+#_Y;_M8i*A_y()mbDDfdveh}7"
    "3aBxnd5Js<4zF*Rpuk<uI58-{fXWBe_s*(gsk@rF?xS{*V82a{G0!S>8i!Uyv$vl}m`@xXux3V_)KB;S6*$nTW67J80g&FFBD52Lzo~f}`Ud~;"
    ")l}JfX#T;$$}d`EQrbcZ>ktzbg-kIZ6K-B`$VM?iU2+OQU1P0UM^y2u?T`VCGmlRwR>zo038Aj2N<<WDKd+ltDHYeZnX3^BkT$z|Y(^CdgQBQo"
    "2IjO0`HB%MY9JFdu7gIj^UluHk-_4J<(+{qiPj0aJd@3PsmmJf-4F$jDWag!+XQ8z{84kSr&a3hoBY7su?+QS9{np$rt^pN#3xhM6QL{`UG08l"
    "+6wcLvvT{>ITv-;CBtrh|10@g!kGUQI8EtOR~;$wY;fi5;*h>>>kOWM1nhZBUoyX+W&;LCkwhG*cG=>F*MKzOHRNBN2(-61)40$(=69P7VCeI4"
    "ZV7!$g>f@w_4m;&n!nGAYd>^drx0xS4MOSFt&q6>TGNFaP``6*aCS$9sg=%#{RBF3l^5l~0>)(kpMN7PP5F01^<-w~>V5}yp4)_AuTrC6?cxSo"
    "yhW4VRjW)JDmb%%>sVU@8KpNTmi9{K-{js#;q&`?q9A(=pPQ6zN`6J`hW+Rp+$GgOPh`g90WD2mMi5#1oQ50{br`gzXj)lz8n-6$A%C!@(X#gJ"
    "iq_-;qkfe^qe|WGyKL&8-ic-ev8#XGdlI#(bIHTIJy)4_waE{bv=Ubb9}lQjqK;a%7}EMj7q~^Aac=_wZtzXBu@IVX$r1F_i`R0oYVx+R^~liL"
    "b^D8Duw#(4FKT0y>bmJY#lGYUJgaB*m+U(^YT)<Ky!5M4%WkUM_8LAoLbi_s>QBfU=msOCTu(`UpO`kG3CZg(h<6d%#w95+7gQ-3OfkH}@YaV}"
    "qPgR+(+NT9+rCsK;NlHEg6Uj_;Jn$0WO@p676n4Ro*U}E{}1}};6D"
)
BIAS = (-292, -268, -345, -317, -276, -378, -383, -428, -351, -343, -376, -425, -406, -346, -415, -446, -489)
WEIGHTS = (NAMES, PACKED, BIAS)
