"""Weights of the guess for en: `python -m tests.answers.learn` writes them."""

NAMES = """
qNone qreason qservice qprice qcompetition qimprovement qrange qpermission qmay_we_ask l0 l1 l2 l3 asks
b%+less b&+b b&+sons b10+$ b12+quid b14+months b17+$ b18+percent b20+% b200+miles b2028+$ b22+years
b2231+pending b3+kilo b3+quid b30+$ b300+less b3008+is b4+percent b45+days b4th+$ b7+$ b8+and b8+what b90+days
b900+$ b9th+$ b^+$ b^+0 b^+20 b^+5 b^+a b^+about b^+absolutely b^+advertising b^+after b^+agent b^+ah b^+aldi
b^+all b^+already b^+always b^+am b^+amazon b^+an b^+and b^+another b^+answer b^+app b^+appalling b^+are b^+as
b^+ask b^+at b^+average b^+away b^+aye b^+baby b^+back b^+bad b^+bank b^+bargain b^+be b^+beans b^+because
b^+been b^+before b^+best b^+better b^+big b^+bigger b^+bin b^+bit b^+bitte b^+blades b^+bless b^+blocked
b^+blocking b^+bloody b^+bosch b^+bought b^+brakes b^+bread b^+brilliant b^+bring b^+broke b^+budget b^+bugger
b^+bulk b^+bunnings b^+business b^+busy b^+buttons b^+buy b^+buzz b^+by b^+call b^+came b^+can b^+cancel
b^+cancelled b^+carry b^+cash b^+cause b^+cease b^+ceased b^+certainly b^+change b^+changed b^+charged
b^+cheap b^+cheaper b^+cleaner b^+closed b^+closing b^+coffee b^+colour b^+colours b^+come b^+company
b^+compared b^+connect b^+consent b^+constant b^+contact b^+cooking b^+cost b^+costa b^+costly b^+costs
b^+could b^+count b^+courier b^+cover b^+customer b^+customs b^+cut b^+data b^+daylight b^+dead b^+dear
b^+decent b^+delete b^+deliver b^+deliveries b^+delivery b^+depends b^+did b^+different b^+disappointing
b^+discontinued b^+divorce b^+do b^+doctor b^+does b^+dog b^+done b^+double b^+dreadful b^+driver b^+driving
b^+drop b^+dry b^+dull b^+dunno b^+earlier b^+easier b^+email b^+emigrated b^+end b^+ended b^+enough b^+erase
b^+every b^+everyone b^+everything b^+everythings b^+exit b^+expensive b^+extremely b^+f b^+fabric b^+fair
b^+family b^+far b^+faster b^+faulty b^+fed b^+fee b^+feel b^+fell b^+felt b^+fewer b^+fifty b^+financially
b^+fine b^+finished b^+finishing b^+fire b^+first b^+five b^+fix b^+flowers b^+food b^+for b^+forget b^+forgot
b^+forty b^+found b^+four b^+free b^+fresher b^+friday b^+friendlier b^+friendly b^+from b^+fuel b^+full
b^+gave b^+gdpr b^+get b^+getting b^+give b^+go b^+gone b^+gonnae b^+good b^+goods b^+got b^+great b^+group
b^+habit b^+had b^+haha b^+half b^+halt b^+handle b^+hands b^+hang b^+happy b^+hard b^+hardly b^+haud b^+have
b^+he b^+head b^+heat b^+hello b^+hi b^+high b^+highway b^+hiya b^+hm b^+hmm b^+hold b^+home b^+honestly
b^+hope b^+hotel b^+how b^+hubby b^+human b^+hung b^+husband b^+i b^+if b^+in b^+ink b^+integration
b^+internal b^+invoice b^+is b^+it b^+jog b^+joined b^+just b^+keep b^+keine b^+kept b^+kibble b^+kids
b^+kinda b^+kindly b^+knock b^+know b^+late b^+later b^+leave b^+leaving b^+left b^+legal b^+lent b^+less
b^+let b^+lidl b^+life b^+like b^+limited b^+link b^+listen b^+little b^+living b^+lockdown b^+long b^+look
b^+lose b^+lost b^+lovely b^+lower b^+loyalty b^+machine b^+machines b^+mad b^+made b^+make b^+makita b^+many
b^+mate b^+material b^+maybe b^+me b^+mid b^+minimum b^+missing b^+mixed b^+monday b^+money b^+monthly b^+more
b^+mouldy b^+moved b^+mr b^+much b^+mum b^+my b^+naff b^+nah b^+naw b^+need b^+needed b^+nein b^+neither
b^+never b^+new b^+next b^+nice b^+nicer b^+no b^+nobody b^+non b^+none b^+nope b^+normal b^+not b^+nothing
b^+now b^+number b^+och b^+of b^+off b^+oh b^+oi b^+ok b^+okay b^+on b^+once b^+one b^+only b^+open
b^+operator b^+opt b^+optout b^+order b^+ordered b^+ordering b^+orders b^+other b^+our b^+out b^+over
b^+overpriced b^+pack b^+paid b^+paint b^+parcel b^+pardon b^+paying b^+people b^+personal b^+phone b^+pick
b^+piss b^+plant b^+plants b^+please b^+plese b^+points b^+poor b^+por b^+post b^+premium b^+pretty b^+price
b^+prices b^+pricey b^+prints b^+product b^+project b^+promised b^+prompt b^+proper b^+pure b^+put b^+quality
b^+quit b^+quite b^+rack b^+range b^+rate b^+rates b^+rather b^+real b^+really b^+reasonable b^+refund
b^+relocated b^+remove b^+removed b^+remvoe b^+repair b^+reply b^+reported b^+reporting b^+representative
b^+retired b^+right b^+ring b^+rip b^+room b^+rubbish b^+rude b^+sadly b^+same b^+satisfied b^+saturday
b^+save b^+saw b^+say b^+school b^+scratched b^+screwfix b^+scrub b^+seasonal b^+see b^+seeds b^+selection
b^+sell b^+send b^+service b^+she b^+shein b^+shocking b^+shop b^+shopify b^+shops b^+shut b^+sick b^+signal
b^+signed b^+simply b^+since b^+sir b^+sleeping b^+slightly b^+slow b^+small b^+smaller b^+so b^+software
b^+solar b^+sold b^+some b^+somebody b^+someone b^+something b^+somewhat b^+sorry b^+sort b^+sounds b^+speak
b^+spot b^+staff b^+stale b^+stay b^+still b^+stock b^+stocked b^+stop b^+stopp b^+stopped b^+stpo b^+strike
b^+stronger b^+student b^+sturdier b^+superb b^+support b^+sure b^+swapped b^+switched b^+take b^+taking
b^+tell b^+ten b^+tender b^+terrible b^+text b^+thank b^+thanks b^+that b^+the b^+their b^+there b^+these
b^+they b^+theyd b^+thicker b^+thin b^+third b^+thirty b^+this b^+those b^+three b^+ticket b^+time b^+to
b^+tomorrow b^+too b^+took b^+top b^+totally b^+trade b^+train b^+tried b^+try b^+trying b^+turn b^+two
b^+unaffordable b^+under b^+unfortunately b^+unfriendly b^+unit b^+unsubscribe b^+unsubscribed b^+up b^+use
b^+used b^+using b^+vegan b^+very b^+voucher b^+wait b^+waited b^+waiting b^+wanted b^+was b^+way b^+we
b^+well b^+went b^+what b^+when b^+where b^+which b^+who b^+whose b^+why b^+wider b^+wife b^+will b^+wipe
b^+with b^+wonderful b^+work b^+world b^+worst b^+worth b^+would b^+wrong b^+ye b^+yeah b^+yed b^+yep b^+yes
b^+you b^+youd b^+youll b^+your b^+yous b^+zero b^+zip b^+👍 ba+3 ba+baby ba+bad ba+bag ba+bell ba+bent
ba+better ba+big ba+bigger ba+bill ba+bit ba+black ba+bloke ba+bomb ba+bottle ba+break ba+brochure ba+burnt
ba+bus ba+call ba+callback ba+candle ba+car ba+caravan ba+card ba+case ba+cat ba+catalogue ba+chain ba+chair
ba+change ba+charity ba+chat ba+child ba+christmas ba+claim ba+clue ba+coach ba+coffee ba+colleague ba+company
ba+competitor ba+complaint ba+computer ba+contract ba+copy ba+couple ba+cousin ba+creche ba+credit ba+cup
ba+customer ba+dairy ba+data ba+day ba+dead ba+deal ba+decaf ba+decent ba+delivery ba+deposit ba+different
ba+digital ba+disaster ba+discount ba+dog ba+door ba+falling ba+family ba+favour ba+fella ba+few ba+fifth
ba+firm ba+fiver ba+fixed ba+flat ba+form ba+fortnight ba+fortune ba+framework ba+free ba+friend ba+friendly
ba+full ba+funeral ba+garden ba+gift ba+gold ba+good ba+green ba+group ba+guy ba+gym ba+half ba+heat ba+hobby
ba+home ba+horse ba+house ba+human ba+joke ba+lab ba+lad ba+ladder ba+lady ba+laugh ba+lawyer ba+leaflet
ba+left ba+letter ba+line ba+link ba+list ba+little ba+local ba+long ba+look ba+lot ba+lottery ba+lovely
ba+loyalty ba+machine ba+man ba+meeting ba+member ba+mess ba+meter ba+mistake ba+month ba+narrowboat ba+natter
ba+neighbour ba+new ba+nice ba+nightmare ba+no ba+nuisance ba+number ba+one ba+page ba+pain ba+pdf
ba+pensioner ba+person ba+phone ba+placement ba+plain ba+plan ba+policy ba+pool ba+pound ba+price ba+print
ba+printout ba+private ba+proper ba+puppy ba+question ba+queue ba+quote ba+rash ba+real ba+reason ba+refund
ba+rep ba+replacement ba+reply ba+rest ba+ring ba+robot ba+row ba+rule ba+sample ba+scam ba+school ba+script
ba+sec ba+second ba+service ba+shock ba+shop ba+shout ba+shower ba+sick ba+single ba+small ba+sort ba+soul
ba+spending ba+standing ba+stop ba+straight ba+stroke ba+student ba+summer ba+sunday ba+supplier ba+support
ba+survey ba+tad ba+team ba+tenner ba+text ba+thing ba+third ba+tiny ba+touch ba+treadmill ba+try ba+two
ba+van ba+version ba+village ba+vote ba+voucher ba+warehouse ba+way ba+website ba+wedding ba+week ba+weekend
ba+while ba+whole ba+woman ba+word ba+year ba+young ba+younger ba4+$ babout+$ babout+a babout+coffee
babout+coming babout+everything babout+how babout+i babout+it babout+me babout+money babout+my babout+right
babout+six babout+that babout+the babout+this babout+what babout+you babout+your babove+my babove+the
babove+what babroad+and baccess+request baccess+to baccident+$ baccount+$ baccount+and baccount+for
baccount+got baccount+manager baccount+to baccount+was baccounts+$ baccounts+flagged bacross+the baction+$
bactually+$ badd+up baddress+$ badvertising+$ badvice+$ badvice+was badviser+$ bafford+it bafford+the
bafraid+$ bafter+$ bafter+4 bafter+6pm bafter+a bafter+all bafter+forty bafter+four bafter+fourteen bafter+i
bafter+lunch bafter+my bafter+one bafter+rent bafter+sale bafter+sales bafter+six bafter+so bafter+ten
bafter+that bafter+the bafter+tomorrow bafter+twenty bafter+two bafter+us bafter+was bafter+what bafter+you
bafter+your bafternoon+$ bagain+$ bagain+and bagain+at bagain+but bagain+either bagain+i bagain+in bagain+last
bagain+later bagain+on bagain+please bagain+since bagain+thank bagain+will bagainst+the bagainst+your bage+$
bagen+$ bagent+$ bages+ago bagian+$ bago+$ bago+and bago+i bagree+with bagreed+$ bagreement+with bahead+$
bair+miles balarm+never balcohol+free baldi+has baldi+opened ball+$ ball+bags ball+communication ball+contact
ball+day ball+good ball+home ball+i ball+is ball+it ball+lists ball+marketing ball+means ball+my ball+night
ball+of ball+on ball+orders ball+our ball+over ball+personal ball+records ball+sites ball+spending
ball+subscriptions ball+that ball+the ball+this balone+$ balone+it balone+man balone+your balong+$ balready+$
balready+told balready+unsubscribed balso+not balthough+i baltogether+$ balways+$ balways+a balways+asked
balways+did balways+late balways+sold balways+the balways+wrong bam+a bam+afraid bam+asking bam+at bam+back
bam+blocking bam+done bam+driving bam+going bam+hanging bam+honest bam+i bam+ill bam+in bam+just bam+no
bam+not bam+now bam+off bam+on bam+only bam+out bam+paying bam+retired bam+saying bam+seventy bam+sitting
bam+six bam+sorry bam+still bam+taking bam+telling bam+the bam+told bam+too bam+trying bam+up bam+waiting
bam+with bam+working bamazon+$ bamazon+business bamount+$ ban+accident ban+account ban+actual ban+adviser
ban+answer ban+app ban+email ban+end ban+evening ban+hour ban+hours ban+old ban+open ban+order band+4 band+8
band+a band+after band+again band+all band+always band+an band+at band+be band+being band+big band+by
band+carry band+cheaper band+closed band+collect band+conditions band+cost band+could band+customer band+dear
band+delete band+desist band+do band+does band+dry band+each band+eleven band+every band+everyone
band+everything band+fewer band+for band+found band+four band+gave band+gets band+gone band+good band+got
band+had band+half band+happy band+have band+he band+here band+honestly band+how band+i band+in band+it
band+joined band+leave band+let band+loads band+lose band+lost band+mine band+miss band+more band+moved
band+my band+nasty band+never band+no band+nobody band+none band+not band+nothing band+now band+on band+one
band+only band+our band+paid band+please band+prices band+proud band+put band+quick band+quiet band+remove
band+reported band+rolled band+she band+shrugged band+shut band+signed band+since band+slow band+so
band+someone band+stale band+stayed band+stop band+stuck band+support band+take band+ten band+thank band+that
band+the band+then band+there band+they band+thought band+three band+to band+too band+took band+two band+use
band+was band+we band+well band+what band+when band+where band+who band+will band+with band+without band+worse
band+would band+you band+youd band+your band+yours bannoyed+me bannoying+$ bannoying+please banother+$
banother+and banother+app banother+company banother+crowd banother+day banother+firm banother+one
banother+printer banother+service banother+supplier banother+text banother+time banswer+$ banswer+and
banswer+me banswer+now banswer+the banswer+to banswer+what banswer+your banswered+$ banswered+my banswers+and
banswers+the bantibodies+lot bany+$ bany+advertising bany+further bany+kind bany+longer bany+more bany+of
bany+permission bany+survey bany+time bany+way banybody+$ banymore+$ banymore+like banymore+sorry banyone+$
banyone+else banyone+over banything+$ banything+about banything+any banything+else banything+ever
banything+from banything+i banything+in banything+new banything+over banything+to banyway+$ banyway+so
banywhere+$ banywhere+and banywhere+else bapart+$ bapp+$ bapp+crashed bapp+does bapp+is bapp+keeps bapp+kept
bapp+that bapp+where bappointment+$ bappreciate+the bapproached+us bappropriate+$ bapril+$ bare+$ bare+a
bare+all bare+an bare+asking bare+at bare+back bare+blocked bare+calling bare+chasing bare+cheaper bare+closed
bare+coming bare+dearer bare+doing bare+fair bare+from bare+getting bare+go bare+god bare+gone bare+good
bare+grand bare+grown bare+happy bare+having bare+hung bare+impossible bare+in bare+just bare+late
bare+looking bare+lovely bare+mad bare+no bare+not bare+on bare+only bare+putting bare+saving bare+sending
bare+shut bare+still bare+talking bare+texting bare+the bare+there bare+too bare+under bare+weak bare+with
bare+wrong bare+you barea+manager barrival+and barrived+$ barriving+$ barticle+17 bas+a bas+before
bas+dishwater bas+i bas+if bas+it bas+long bas+much bas+my bas+of bas+our bas+spam bas+that bas+the bas+they
bas+we bas+well bas+you bas+yours basda+$ bask+$ bask+about bask+again bask+away bask+for bask+in bask+me
bask+my bask+the bask+you basked+$ basked+after basked+again basked+for basked+me basked+members basked+my
basked+so basked+to basked+us basked+you basking+$ basking+and basking+but basking+for basking+me basking+more
basking+why basking+you basks+you bat+a bat+all bat+asda bat+christmas bat+dinner bat+every bat+five bat+four
bat+half bat+home bat+it bat+least bat+me bat+my bat+night bat+once bat+our bat+ours bat+present bat+reception
bat+school bat+sharp bat+six bat+some bat+support bat+ten bat+tesco bat+that bat+the bat+them bat+this
bat+three bat+uni bat+walmart bat+work bat+your bat+yours bate+my bate+the battack+and battempts+to baugust+$
baustralia+now bautumn+$ baverage+$ baware+$ baway+$ baway+and baway+at baway+for baway+i baway+in baway+so
baway+with baye+no baye+right bb+& bbaby+and bbaby+in bbaby+is bback+$ bback+after bback+already bback+and
bback+as bback+first bback+for bback+from bback+i bback+in bback+my bback+on bback+since bback+so bback+the
bback+to bback+with bbacks+gone bbad+$ bbad+and bbad+batch bbad+time bbad+to bbad+word bbag+$ bbag+of bbags+$
bbags+got bbags+on bbakery+and bbakes+them bbaking+$ bband+sold bbank+$ bbank+holiday bbargain+bin bbars+in
bbase+to bbasin+in bbath+$ bbathroom+$ bbatteries+dead bbe+$ bbe+a bbe+answering bbe+asked bbe+at bbe+back
bbe+better bbe+bothered bbe+called bbe+cheaper bbe+contacted bbe+done bbe+fair bbe+forgotten bbe+found
bbe+gone bbe+good bbe+grateful bbe+here bbe+honest bbe+in bbe+left bbe+nice bbe+obliged bbe+on bbe+part
bbe+phoned bbe+quick bbe+rebuilt bbe+removed bbe+served bbe+so bbe+some bbe+spending bbe+surveyed bbe+taken
bbe+texted bbe+the bbe+waiting bbe+worse bbe+you bbeans+$ bbeans+for bbeans+got bbeans+went bbeans+were
bbear+with bbeat+your bbecame+too bbecause+i bbecause+it bbecause+my bbecause+of bbecause+the bbecause+they
bbecause+you bbecause+your bbecause+yours bbed+$ bbed+in bbeen+a bbeen+at bbeen+back bbeen+dead bbeen+going
bbeen+in bbeen+informed bbeen+moved bbeen+nice bbeen+on bbeen+open bbeen+paid bbeen+polite bbeen+promised
bbeen+replaced bbeen+to bbeen+told bbeen+waiting bbeen+with bbefore+$ bbefore+also bbefore+and bbefore+i
bbefore+me bbefore+somebody bbefore+that bbefore+the bbefore+we bbefore+you bbeg+you bbegin+$ bbehalf+of
bbeing+left bbeing+tracked bbell+$ bbell+and bbelongs+to bbelow+you bbeside+them bbest+$ bbest+in bbetter+$
bbetter+and bbetter+beans bbetter+bread bbetter+deal bbetter+meat bbetter+not bbetter+price bbetter+quality
bbetter+rates bbetter+than bbetter+we bbetween+8 bbetween+a bbidfood+$ bbig+prices bbig+shop bbigger+choice
bbigger+firm bbigger+range bbiggest+overhead bbill+$ bbill+i bbill+that bbill+was bbills+$ bbin+$ bbin+liners
bbin+my bbiodegradable+bin bbiscuits+it bbiscuits+yours bbit+$ bbit+expensive bbit+his bbit+of bbit+on
bbit+over bbit+steep bbits+$ bbitter+$ bbitter+and bblack+hole bblack+spot bblades+at bblades+needed
bblamed+me bbless+you bblock+$ bblock+you bblocked+$ bblocked+and bblocked+by bblocked+my bblocked+you
bblocked+your bblocking+you bblood+$ bbloom+on bblue+ones bblunt+after bboats+sold bboiler+is bbomb+$
bbomb+tastes bbook+club bbookings+kept bbooks+$ bbooks+any bbooks+now bboots+$ bboots+so bbored+of bboring+$
bboss+$ bboss+says bboss+to bboth+for bboth+of bbother+$ bbother+at bbother+says bbothered+$ bbothered+again
bbothered+to bbothered+with bbothering+me bbottles+$ bbottles+nobody bbought+$ bbought+a bbought+anything
bbought+from bbought+it bbought+one bbought+out bbought+the bbought+two bbouquet+under bbox+$ bbox+it bbox+so
bbox+was bboxes+$ bboxes+and bboxes+from bboxes+of bboycotting+everything bbranch+in bbread+$ bbread+and
bbread+was bbreak+$ bbreak+off bbreakfast+$ bbreakfast+staff bbreaks+$ bbrilliant+$ bbring+back bbring+it
bbring+the bbrochure+$ bbrochures+for bbroke+$ bbroke+after bbroke+and bbroke+my bbroke+the bbroke+too
bbroken+$ bbroken+and bbroker+drops bbrother+$ bbrother+in bbrought+her bbrought+his bbrought+it bbrown+$
bbudget+$ bbugger+off bbugs+$ bbuild+$ bbuilders+merchant bbuilt+$ bbuilt+the bbulbs+never bburied+my bburnt+$
bburnt+carpet bburnt+down bburnt+out bburnt+since bbus+$ bbus+stop bbus+stopped bbusiness+$ bbusiness+and
bbusiness+does bbusiness+is bbust+$ bbusy+with bbut+a bbut+another bbut+delivery bbut+gave bbut+got bbut+had
bbut+he bbut+i bbut+it bbut+left bbut+moved bbut+my bbut+nearer bbut+never bbut+new bbut+no bbut+nobody
bbut+not bbut+nothing bbut+only bbut+our bbut+please bbut+prices bbut+she bbut+stop bbut+switched bbut+the
bbut+then bbut+there bbut+they bbut+this bbut+too bbut+waiting bbut+we bbut+what bbut+when bbut+you bbut+your
bbutter+$ bbutton+$ bbutton+silly bbuy+a bbuy+again bbuy+at bbuy+by bbuy+from bbuy+it bbuy+the bbuy+there
bbuyer+retired bbuying+$ bbuying+anything bbuying+from bbuying+group bbuys+for bbuzz+off bby+$ bby+a
bby+accident bby+all bby+another bby+any bby+anyone bby+card bby+friday bby+june bby+mail bby+me bby+mistake
bby+my bby+now bby+our bby+phone bby+seven bby+text bby+the bby+then bby+you bby+your bbye+$ bcafe+$ bcafe+and
bcaffeine+$ bcake+was bcall+$ bcall+a bcall+again bcall+and bcall+any bcall+back bcall+centre bcall+do
bcall+for bcall+from bcall+it bcall+list bcall+me bcall+my bcall+on bcall+out bcall+that bcall+then bcall+this
bcall+you bcallback+$ bcallback+on bcallbacks+down bcalled+$ bcalled+and bcalled+it bcalled+me bcalled+terry
bcalling+$ bcalling+here bcalling+my bcallouts+down bcalls+$ bcalls+and bcalls+are bcalls+back bcalls+for
bcalls+from bcalls+no bcalls+please bcalls+to bcalls+whatsoever bcame+$ bcame+along bcame+and bcame+at
bcame+back bcame+by bcame+for bcame+from bcame+in bcame+late bcame+off bcame+on bcame+out bcame+so
bcame+through bcame+to bcame+up bcame+with bcampaigns+over bcan+$ bcan+a bcan+ask bcan+do bcan+explain bcan+i
bcan+not bcan+only bcan+ring bcan+rule bcan+someone bcan+stop bcan+talk bcan+tell bcan+these bcan+walk bcan+we
bcan+write bcan+you bcan+your bcancel+my bcancel+the bcancel+these bcancel+this bcancelled+$ bcancelled+after
bcancelled+all bcancelled+and bcancelled+because bcancelled+classes bcancelled+everything bcancelled+in
bcancelled+it bcancelled+my bcancelled+the bcancelled+with bcandle+$ bcandles+$ bcanteen+$ bcanva+instead
bcapsules+are bcapsules+do bcar+$ bcar+park bcar+so bcard+$ bcard+i bcardboard+$ bcards+$ bcare+$ bcare+is
bcare+less bcared+so bcarpet+$ bcarpets+$ bcarry+$ bcarry+it bcarry+on bcarton+$ bcase+$ bcase+is bcase+of
bcash+$ bcash+and bcash+for bcat+$ bcatalogue+$ bcatalogue+has bcatch+me bcater+for bcease+$ bcease+all
bceased+operations bceased+trading bcement+comes bcement+had bcentre+$ bcentre+keeps bcentrifuge+$ bcereal+$
bcertainly+not bcertificate+$ bchains+$ bchair+$ bchairs+$ bchalky+$ bchange+$ bchange+a bchange+my bchange+of
bchanged+$ bchanged+and bchanged+jobs bchanged+my bchanged+our bchanged+supplier bchanged+the bchanged+to
bchanged+your bchanging+my bchannel+$ bchaos+$ bcharge+$ bcharge+for bcharge+i bcharge+like bcharge+more
bcharge+not bcharge+snotty bcharged+a bcharged+for bcharged+me bcharged+us bcharges+$ bcharges+network
bcharging+for bcharity+can bchasing+me bchat+$ bchat+with bcheap+$ bcheap+and bcheap+for bcheap+plastic
bcheaper+$ bcheaper+and bcheaper+at bcheaper+i bcheaper+vendor bcheck+$ bcheck+your bchecked+$ bcheers+$
bchild+in bchildren+$ bchippy+for bchips+$ bchocolat+sorry bchocolate+$ bchoice+$ bchoice+and bchoice+for
bchoice+of bchoice+the bchristening+$ bchristmas+$ bchristmas+present bclaim+$ bclass+$ bclass+i bclasses+$
bclasses+at bclasses+i bclean+$ bclear+the bclick+and bclicks+to bclient+$ bclose+$ bclosed+$ bclosed+and
bclosed+down bclosed+every bclosed+in bclosed+it bclosed+my bclosed+not bclosed+on bclosed+one bclosed+our
bclosed+since bclosed+the bcloser+$ bclosing+down bclumsy+ten bco+op bcoach+$ bcode+i bcoffee+$ bcoffee+at
bcoffee+does bcoffee+for bcoffee+foul bcoffee+got bcoffee+is bcoffee+machine bcoffee+or bcoffee+was bcoins+and
bcold+$ bcold+lockers bcold+store bcolleague+before bcolleague+then bcollect+the bcolor+which bcolour+$
bcolours+$ bcolours+and bcolours+were bcome+$ bcome+again bcome+and bcome+back bcome+by bcome+in bcome+into
bcome+out bcome+round bcome+through bcome+to bcome+you bcomes+$ bcomes+from bcomes+is bcomes+out bcomes+to
bcomes+when bcoming+$ bcoming+and bcoming+back bcomment+$ bcommunication+$ bcompanies+that bcompany+$
bcompany+are bcompany+in bcompany+is bcompany+lol bcompany+was bcompared+to bcomparison+site bcompetition+$
bcompetition+has bcompetitor+and bcompetitor+is bcomplain+$ bcomplain+about bcomplaint+$ bcomplaint+for
bcomplaint+never bcomplaint+no bcomplaint+once bcomplaint+was bcomplaints+at bcomplicated+$ bcompost+$
bcomputer+$ bcomputers+$ bconcerning+me bconditions+$ bconfess+$ bconfirm+that bconfused+by bconnect+me
bconsent+$ bconsent+revoked bconsent+to bconsider+this bconsultant+answered bcontact+$ bcontact+any
bcontact+left bcontact+list bcontact+me bcontact+not bcontact+person bcontact+please bcontact+us bcontact+with
bcontacted+$ bcontacting+me bcontacts+$ bcontinue+$ bcontract+$ bcontract+and bcontract+in bcontract+that
bcontract+was bcontract+with bconveyor+kept bcopy+of bcorked+$ bcorner+$ bcorners+$ bcost+$ bcost+a bcost+me
bcost+more bcost+of bcost+the bcost+too bcost+was bcostco+$ bcostly+$ bcostly+and bcosts+$ bcosts+a
bcosts+less bcosts+more bcosts+the bcosts+too bcould+$ bcould+be bcould+do bcould+find bcould+have bcould+i
bcould+live bcould+never bcould+not bcould+somebody bcould+talk bcould+tell bcould+you bcount+me bcounter+$
bcounter+and bcounter+could bcountry+$ bcourier+has bcourse+$ bcourse+is bcourse+so bcourt+$ bcourt+over
bcousin+works bcover+for bcovers+it bcovers+on bcovid+$ bcrack+in bcracked+$ bcracked+again bcracked+basin
bcracked+in bcrashes+$ bcrashes+plus bcrashing+$ bcream+turned bcreature+of bcredit+and bcredit+note
bcredit+until bcreeping+$ bcriminal+$ bcross+me bcrowd+$ bcrowd+in bcrumble+$ bcrumbs+$ bcry+$ bcups+so
bcurtains+are bcurves+$ bcustom+to bcustomer+$ bcustomer+again bcustomer+and bcustomer+any bcustomer+care
bcustomer+for bcustomer+is bcustomer+number bcustomer+of bcustomer+service bcustomers+$ bcustomers+on
bcut+back bcut+down bcut+it bcut+off bcut+out bcut+the bcut+you bcuts+$ bcutting+out bdaily+$ bdalby+a
bdark+mode bdata+$ bdata+and bdata+breach bdata+for bdata+has bdata+is bdata+leak bdata+of bdata+protection
bdata+you bdatabase+$ bdate+$ bdaughter+was bdaughters+phone bday+$ bday+after bday+and bday+delivery bday+for
bday+of bday+one bday+so bday+we bday+with bday+without bday+you bdaylight+robbery bdays+$ bdays+ago bdays+and
bdays+before bdays+credit bdays+to bdead+a bdead+in bdead+within bdeal+with bdealing+with bdealt+with bdear+$
bdear+and bdear+for bdear+it bdear+late bdearer+and bdearer+every bdearer+than bdeath+of bdecaf+$ bdecaf+and
bdecember+$ bdecent+$ bdecent+coffee bdecided+$ bdecided+that bdecides+these bdefective+and bdegrees+out
bdelete+$ bdelete+data bdelete+it bdelete+me bdelete+my bdelete+us bdeleted+$ bdeleted+my bdeletion+of
bdeliver+on bdeliver+to bdelivered+to bdeliveries+$ bdeliveries+came bdelivering+on bdelivery+$ bdelivery+and
bdelivery+charge bdelivery+charges bdelivery+day bdelivery+fella bdelivery+for bdelivery+great bdelivery+of
bdelivery+plus bdelivery+stopped bdelivery+this bdelivery+times bdelivery+was bdelivery+you bdementia+and
bdepartment+$ bdepends+on bdepends+who bdeposit+$ bdeposit+back bdeposit+for bdepot+$ bdepot+is bdepot+three
bdesigns+every bdesired+$ bdesist+$ bdesk+$ bdesk+that bdesks+$ bdetails+$ bdetails+from bdetails+have
bdetails+of bdetails+out bdeveloper+now bdiabetic+now bdid+$ bdid+and bdid+anyone bdid+come bdid+it bdid+my
bdid+not bdid+the bdid+was bdid+you bdied+$ bdied+and bdied+in bdied+on bdifference+between bdifferent+$
bdifferent+company bdifferent+person bdifferent+rep bdifferently+$ bdigital+$ bdigital+detox bdigital+no
bdirect+debit bdis+$ bdisappointed+$ bdisaster+$ bdiscontinued+and bdiscontinued+the bdiscount+$ bdiscount+for
bdiscount+sir bdiscounts+for bdiscuss+$ bdiscuss+it bdishwasher+to bdishwater+you bdispatch+$ bdissolved+$
bdistribution+list bdisturb+$ bdisturb+me bdivorce+$ bdo+$ bdo+a4 bdo+any bdo+but bdo+dairy bdo+i bdo+it
bdo+like bdo+me bdo+my bdo+need bdo+not bdo+now bdo+one bdo+stop bdo+surveys bdo+that bdo+the bdo+this
bdo+what bdo+with bdo+without bdo+you bdoctors+orders bdoes+$ bdoes+a bdoes+all bdoes+for bdoes+it bdoes+me
bdoes+my bdoes+not bdoes+nothing bdoes+our bdoes+ours bdoes+that bdoes+the bdoes+us bdoes+what bdog+$ bdog+and
bdog+biscuits bdog+died bdog+food bdogs+and bdogs+to bdoing+$ bdoing+it bdoing+the bdoing+weddings bdoing+your
bdollar+for bdollars+$ bdollars+less bdone+$ bdone+by bdone+passed bdone+with bdoor+$ bdoor+and bdoor+asked
bdoor+i bdoor+now bdoor+stops bdoor+to bdouble+what bdoubled+$ bdown+$ bdown+about bdown+and bdown+on
bdown+the bdown+to bdown+with bdownstairs+$ bdrawer+$ bdrifted+off bdrill+bits bdrill+is bdrink+it bdrinking+$
bdrinking+happy bdrive+to bdriver+$ bdriver+kept bdriver+left bdriver+was bdriver+would bdrop+it bdrop+the
bdropped+every bdropped+the bdropped+you bdrops+all bdrops+in bdrove+me bdrove+to bdry+$ bdry+that bdue+to
bdull+blades bdunning+us bduring+covid bduty+$ bdyeing+my bdyson+and beach+evening beach+month beach+one
beach+other beach+time beasier+$ beaster+$ beasy+$ beat+$ beat+like bebay+$ bebay+for becover+it beh+$
beight+months beither+$ belection+$ beleven+$ beleven+years belse+$ belse+in belse+is belse+now belse+on
belse+please belse+was belsewhere+$ bemail+$ bemail+and bemails+$ bemails+about bemails+in bempty+$ bend+$
bend+after bend+every bend+it bend+of bend+the bend+this bend+to bend+was bend+we bend+you bended+$ bended+all
bended+and bended+in bended+it bended+production bended+the bended+up bengineer+$ bengineer+and bengineer+took
benglish+$ benough+$ benough+but benough+choice benough+for benough+hand benough+is benough+kids benough+now
benough+of benough+stop benough+to benough+with benterprise+to benvelopes+$ benvelopes+for berase+all
berase+everything berase+me berasure+request besim+$ beuros+$ beven+get beven+make bevening+$ bevent+only
bever+$ bever+again bever+had bever+opened bever+rang bever+since bever+text bever+used bever+wanted
bevery+cent bevery+day bevery+few bevery+four bevery+line bevery+month bevery+penny bevery+quarter
bevery+season bevery+second bevery+single bevery+text bevery+three bevery+time bevery+tuesday bevery+two
bevery+week bevery+year beverybodys+been beveryday+cards beveryone+$ beveryone+was beveryone+works
beverything+$ beverything+and beverything+else beverything+from beverything+house beverything+i beverything+in
beverything+is beverything+on beverything+out beverything+really beverything+that beverything+three
beverything+under beverything+was beverything+when beverything+with beverything+you beverywhere+$ bexam+$
bexchange+rate bexecutive+$ bexist+$ bexists+$ bexpensive+$ bexpensive+and bexpensive+for bexpensive+too
bexpired+never bexplain+it bexplain+that bexplain+the bexplain+this bexport+to bextra+discount bextra+for
beyes+$ beyes+are beyes+lasered bf+off bface+$ bfactory+$ bfaded+$ bfades+before bfair+$ bfair+and
bfair+enough bfair+i bfair+trade bfall+apart bfalling+out bfamily+$ bfamily+is bfamily+of bfamily+so
bfamily+stuff bfan+of bfancied+a bfar+$ bfar+too bfarm+and bfarm+shop bfarmers+market bfault+it bfavor+$
bfavour+and bfd+signed bfeatures+and bfeatures+nobody bfebruary+i bfed+up bfee+$ bfee+and bfee+went bfeed+$
bfeel+better bfeel+free bfeel+like bfees+$ bfees+and bfeet+$ bfeet+up bfell+apart bfell+off bfell+out bfell+to
bfella+next bfella+on bfella+would bfelt+guilty bfelt+ignored bfelt+like bfence+$ bfew+shades bfewer+and
bfewer+natural bfibres+into bfifty+fifty bfifty+quid bfile+$ bfiles+$ bfill+in bfill+me bfilters+$
bfinancially+it bfind+anything bfind+my bfind+the bfine+$ bfine+but bfine+the bfinish+$ bfinished+$
bfinished+the bfinished+with bfire+away bfire+station bfirm+$ bfirm+and bfirm+is bfirm+of bfirm+that bfirst+$
bfirst+class bfirst+month bfirst+of bfirst+thing bfirst+wash bfish+and bfit+$ bfit+our bfit+the bfit+those
bfits+my bfitted+is bfive+$ bfive+and bfive+minutes bfive+people bfive+times bfive+weeks bfive+years bfix+it
bfix+the bfixed+$ bflagged+you bflaked+off bflat+$ bflats+$ bflavours+$ bflavours+than bflipkart+with bfloor+$
bfloor+and bflour+$ bflour+was bflowers+were bfollow+$ bfollow+up bfollow+ups bfollow+you bfood+$ bfood+and
bfood+for bfood+got bfood+it bfood+was bfor+$ bfor+22 bfor+3 bfor+300 bfor+a bfor+advertising bfor+all
bfor+any bfor+anyone bfor+asking bfor+breakfast bfor+days bfor+delivery bfor+eleven bfor+every bfor+everything
bfor+fancy bfor+features bfor+fifty bfor+forty bfor+four bfor+getting bfor+gods bfor+good bfor+half bfor+her
bfor+him bfor+how bfor+is bfor+it bfor+left bfor+lent bfor+less bfor+marketing bfor+me bfor+months bfor+most
bfor+my bfor+next bfor+nine bfor+no bfor+nothing bfor+now bfor+old bfor+older bfor+once bfor+one bfor+organic
bfor+our bfor+paper bfor+pensioners bfor+people bfor+puppies bfor+returns bfor+schools bfor+single bfor+six
bfor+small bfor+somebody bfor+someone bfor+something bfor+tall bfor+ten bfor+that bfor+the bfor+them bfor+thin
bfor+this bfor+three bfor+two bfor+us bfor+weeks bfor+what bfor+years bfor+you bfor+your bforget+about
bforget+it bforget+me bforget+my bforgot+$ bforgot+about bforgot+my bforgot+you bforgotten+$ bform+$
bformula+$ bfortnight+$ bfortnight+can bfortune+and bforty+boxes bforty+degrees bforty+less bforty+three
bforty+years bfoul+$ bfound+a bfound+cheaper bfound+i bfound+it bfound+same bfoundation+oxidised bfour+$
bfour+of bfour+times bfour+years bfourth+time bfr+$ bframework+agreement bfree+$ bfree+and bfree+delivery
bfree+one bfree+range bfree+shipping bfree+syrup bfree+to bfree+trial bfreeze+$ bfreezer+$ bfresh+$
bfresher+fish bfriday+$ bfriday+and bfriday+i bfridge+you bfriend+$ bfriend+who bfriendlier+people bfriendly+$
bfrom+$ bfrom+a bfrom+all bfrom+and bfrom+any bfrom+companies bfrom+contacting bfrom+day bfrom+dyson
bfrom+everything bfrom+home bfrom+initial bfrom+it bfrom+january bfrom+last bfrom+me bfrom+my bfrom+now
bfrom+one bfrom+our bfrom+six bfrom+square bfrom+start bfrom+temu bfrom+that bfrom+the bfrom+this bfrom+work
bfrom+you bfrom+your bfront+desk bfront+of bfrozen+$ bfuel+surcharge bfull+$ bfull+house bfull+of bfull+stop
bfun+$ bfunny+$ bfurther+$ bfurther+contact bfurther+messages bfurther+texts bfurther+use bfuture+$ bgarage+$
bgarage+is bgarden+$ bgarden+right bgarden+to bgarlands+with bgate+$ bgate+and bgauze+sheds bgave+dalby
bgave+it bgave+me bgave+my bgave+notice bgave+permission bgave+the bgave+up bgave+you bgdpr+$ bgdpr+erasure
bgdpr+i bgel+for bget+$ bget+a bget+at bget+back bget+better bget+everything bget+hold bget+in bget+into
bget+it bget+lost bget+me bget+my bget+off bget+on bget+one bget+rid bget+stuffed bget+that bget+the bget+them
bget+these bget+through bget+what bget+your bgets+a bgets+confused bgetting+a bgetting+in bgetting+on
bgetting+this bgift+card bgildan+now bgirl+and bgirl+from bgirl+i bgirl+on bgirls+$ bgirls+how bgive+it
bgive+me bgive+my bgive+one bgive+us bgive+you bgiven+up bgives+me bgives+us bgiving+90 bgiving+me bgiving+on
bgladly+$ bgloves+tear bglue+does bgluten+free bgo+$ bgo+ahead bgo+any bgo+away bgo+back bgo+blunt bgo+for
bgo+including bgo+into bgo+on bgo+patchy bgo+through bgo+to bgod+$ bgod+knows bgods+sake bgoes+$ bgoes+off
bgoes+out bgoes+through bgoes+to bgoing+$ bgoing+missing bgoing+on bgoing+through bgoing+to bgold+membership
bgone+$ bgone+all bgone+and bgone+backs bgone+before bgone+bust bgone+by bgone+chalky bgone+digital
bgone+everybodys bgone+it bgone+over bgone+so bgone+to bgone+up bgone+with bgonnae+no bgood+$ bgood+as
bgood+but bgood+envelopes bgood+it bgood+not bgood+ones bgood+question bgood+stuff bgood+to bgood+work
bgoodbye+$ bgoods+$ bgoods+arrive bgoods+were bgot+$ bgot+a bgot+an bgot+another bgot+back bgot+bills
bgot+bitter bgot+carpets bgot+cut bgot+dearer bgot+divorced bgot+fed bgot+hacked bgot+in bgot+it bgot+lost
bgot+me bgot+my bgot+no bgot+on bgot+one bgot+out bgot+passed bgot+removed bgot+rid bgot+round bgot+scammed
bgot+settled bgot+staler bgot+talked bgot+the bgot+them bgot+this bgot+tired bgot+told bgot+too bgot+tough
bgot+us bgot+used bgot+was bgot+worse bgrade+$ bgrain+free bgrand+$ bgrand+for bgrand+so bgrandkids+are
bgrateful+if bgravel+$ bgreat+$ bgreat+coffee bgreat+lady bgreat+on bgreat+some bgreen+tea bgrew+$ bgrey+$
bgrey+and bgrinder+for bground+wrong bgroup+purchasing bgroup+signed bgrown+up bguest+$ bguest+house
bguilty+about bguitar+$ bguitar+strings bguy+$ bgym+$ bgym+i bgym+nearer bgym+opened bgym+round bgym+two
bgym+was bhabit+i bhad+$ bhad+a bhad+an bhad+and bhad+anywhere bhad+black bhad+enough bhad+gone bhad+got
bhad+in bhad+it bhad+lumps bhad+me bhad+my bhad+no bhad+none bhad+not bhad+nothing bhad+other bhad+that
bhad+the bhad+this bhad+three bhad+to bhad+what bhad+your bhaggle+about bhaha+$ bhair+$ bhair+in
bhalal+certificate bhalal+meat bhalf+$ bhalf+a bhalf+an bhalf+and bhalf+are bhalf+as bhalf+asleep bhalf+my
bhalf+of bhalf+price bhalf+the bhampers+$ bhand+$ bhand+gel bhand+off bhanded+back bhanded+scissors
bhanded+the bhanders+$ bhandle+came bhands+$ bhands+off bhands+with bhang+on bhanging+up bhappen+with
bhappened+so bhappened+was bhappy+$ bhappy+and bhappy+enough bhappy+to bhappy+with bharassed+$ bharassing+me
bharassment+$ bhard+feelings bhard+of bhard+to bhardly+used bhas+a bhas+asked bhas+become bhas+been bhas+come
bhas+decent bhas+dementia bhas+died bhas+ended bhas+everything bhas+gone bhas+got bhas+happened bhas+his
bhas+it bhas+lost bhas+never bhas+no bhas+not bhas+nothing bhas+one bhas+passed bhas+the bhas+to bhaud+yer
bhave+$ bhave+a bhave+all bhave+an bhave+another bhave+anyone bhave+asked bhave+been bhave+bought bhave+enough
bhave+ever bhave+everything bhave+filed bhave+found bhave+given bhave+gone bhave+got bhave+had bhave+her
bhave+i bhave+is bhave+it bhave+just bhave+kept bhave+left bhave+lost bhave+me bhave+moved bhave+my
bhave+needed bhave+never bhave+no bhave+not bhave+nothing bhave+on bhave+one bhave+only bhave+our bhave+paid
bhave+replaced bhave+shifted bhave+somebody bhave+someone bhave+stopped bhave+stored bhave+taken bhave+the
bhave+this bhave+time bhave+to bhave+told bhave+tuned bhave+what bhave+wound bhave+you bhave+your bhaving+a
bhe+comes bhe+did bhe+does bhe+has bhe+is bhe+knows bhe+said bhe+says bhe+was bhead+in bhead+office bhead+was
bheaded+over bheads+and bhear+about bhear+from bheard+of bheart+$ bheat+pump bheat+with bheating+$
bheating+oil bheavy+duty bhedge+$ bhello+$ bhello+i bhello+who bhello+yes bhelp+me bhelps+$ bhen+$ bher+$
bher+any bher+at bher+eyes bher+number bher+own bhere+$ bhere+and bhere+any bhere+by bhere+ever bhere+in
bhere+to bhere+try bhere+with bhere+you bhi+i bhi+so bhi+um bhidden+fees bhigh+$ bhigh+and bhigh+charges
bhigh+delivery bhigh+for bhigher+side bhiked+the bhim+$ bhim+and bhim+on bhimself+and bhis+daughter bhis+hand
bhis+list bhis+name bhis+old bhis+own bhistory+$ bhit+and bhit+me bhmm+$ bhobby+$ bhold+$ bhold+about
bhold+both bhold+music bhold+of bhold+on bhold+with bhole+$ bholes+after bholiday+$ bholiday+and bholidays+$
bhome+$ bhome+depot bhome+for bhome+i bhome+nobody bhome+now bhome+office bhome+since bhome+so bhome+with
bhonest+$ bhonest+to bhonest+with bhonestly+i bhonestly+it bhonestly+the bhonour+of bhop+it bhope+you
bhoroscope+told bhorse+$ bhorse+in bhose+burst bhospital+$ bhospital+so bhot+chocolate bhotel+$
bhotel+chocolat bhotel+has bhotline+$ bhour+$ bhour+ago bhour+and bhours+$ bhours+and bhours+are bhours+notice
bhouse+$ bhouse+and bhouse+for bhouse+is bhouse+now bhouse+print bhow+come bhow+did bhow+do bhow+i bhow+it
bhow+little bhow+long bhow+many bhow+often bhow+to bhow+you bhuman+$ bhuman+being bhundred+dollars
bhundred+quid bhung+and bhung+up bhusband+died bhusband+he bhusband+is bhusband+passed bhusband+took
bhybrid+working bi+$ bi+already bi+am bi+answer bi+appreciate bi+ask bi+asked bi+beg bi+believe bi+bother
bi+bought bi+brought bi+buy bi+called bi+came bi+can bi+cancelled bi+change bi+changed bi+complained
bi+confess bi+could bi+cut bi+demand bi+did bi+do bi+dropped bi+drove bi+ended bi+ever bi+expect bi+expected
bi+feel bi+felt bi+find bi+follow bi+forbid bi+forgot bi+found bi+gave bi+get bi+getting bi+go bi+got bi+guess
bi+had bi+handed bi+hate bi+have bi+heard bi+hereby bi+hope bi+joined bi+just bi+keep bi+know bi+left bi+let
bi+like bi+liked bi+live bi+look bi+lost bi+mean bi+meant bi+miss bi+moved bi+nearly bi+need bi+needed
bi+never bi+no bi+not bi+object bi+only bi+opt bi+order bi+ordered bi+overbought bi+owe bi+paid bi+pay
bi+phoned bi+pressed bi+print bi+promised bi+put bi+quit bi+ran bi+rang bi+reach bi+read bi+really bi+removed
bi+renewed bi+request bi+retired bi+returned bi+revoke bi+ring bi+run bi+said bi+sat bi+saw bi+say bi+says
bi+sell bi+sent bi+shop bi+signed bi+simply bi+speak bi+speaking bi+spent bi+stare bi+start bi+stayed bi+still
bi+stop bi+stopped bi+suppose bi+switched bi+swore bi+take bi+talk bi+teach bi+tell bi+think bi+thought
bi+told bi+took bi+tried bi+unsubscribe bi+use bi+used bi+wait bi+waited bi+want bi+wanted bi+was bi+went
bi+will bi+wish bi+withdraw bi+work bi+would bi+write bi+wrote bice+$ bico+$ bidea+of bidea+what bideas+$
bif+i bif+it bif+she bif+that bif+the bif+they bif+we bif+you bignored+$ bill+$ bill+and bill+do
bimmediate+deletion bimmediately+$ bimportant+$ bimprovement+$ bin+$ bin+2009 bin+a bin+about bin+all bin+an
bin+and bin+another bin+april bin+australia bin+autumn bin+bed bin+charge bin+cork bin+court bin+do
bin+english bin+every bin+feb bin+for bin+four bin+front bin+full bin+future bin+general bin+her bin+his
bin+hospital bin+house bin+i bin+it bin+january bin+june bin+law bin+leith bin+march bin+may bin+my bin+no
bin+november bin+oban bin+october bin+ohio bin+on bin+one bin+order bin+our bin+particular bin+peace
bin+person bin+perth bin+poland bin+portugal bin+returns bin+six bin+spring bin+stock bin+surveys bin+ten
bin+that bin+the bin+their bin+there bin+this bin+those bin+three bin+touch bin+town bin+tralee bin+two
bin+under bin+with bin+writing bin+your bincluding+me bincluding+the binfo+$ binfo+please binformation+do
binformation+you binformed+$ binitial+offered binnit+$ binside+out binstallation+$ binstead+$ binstead+of
binstructors+cancelled binsurance+$ binsurance+was bintegrate+with bintegration+out bintegration+with
binterest+$ binterest+in binterest+me binterested+$ binterested+in binterested+please binterested+stop binto+a
binto+flats binto+it binto+my binto+the bintroducing+myself binvoice+$ binvoice+3008 binvoices+on
binvoices+were binvoices+will bis+$ bis+200 bis+a bis+all bis+always bis+an bis+annoying bis+asking bis+at
bis+away bis+back bis+been bis+behind bis+better bis+beyond bis+brilliant bis+broken bis+built bis+called
bis+cheaper bis+closed bis+clumsy bis+coming bis+dead bis+done bis+empty bis+enough bis+family bis+fine
bis+finished bis+five bis+for bis+from bis+full bis+giving bis+gone bis+got bis+half bis+harassment bis+here
bis+his bis+how bis+in bis+it bis+junk bis+just bis+late bis+like bis+loads bis+lying bis+me bis+more bis+mrs
bis+my bis+never bis+new bis+next bis+nil bis+no bis+nobody bis+not bis+nothing bis+off bis+ok bis+okay bis+on
bis+only bis+out bis+outstanding bis+over bis+own bis+perfect bis+potty bis+quick bis+required bis+retired
bis+right bis+saved bis+simply bis+spam bis+still bis+stored bis+ten bis+texting bis+that bis+the bis+there
bis+this bis+three bis+to bis+too bis+two bis+used bis+very bis+vile bis+what bis+where bis+why bis+with
bis+worth bis+writing bis+wrong bis+you bis+your bislands+and bit+$ bit+a bit+again bit+all bit+and bit+any
bit+anyway bit+as bit+ask bit+at bit+back bit+be bit+broke bit+but bit+by bit+came bit+cost bit+costs
bit+could bit+crashing bit+cut bit+did bit+do bit+does bit+either bit+end bit+ended bit+enough bit+fell
bit+felt bit+fits bit+for bit+from bit+goes bit+got bit+had bit+has bit+here bit+i bit+if bit+in bit+is
bit+just bit+last bit+lasts bit+leaked bit+like bit+likes bit+long bit+never bit+no bit+now bit+off bit+on
bit+once bit+online bit+or bit+ourselves bit+out bit+over bit+please bit+put bit+rained bit+right bit+says
bit+scratched bit+service bit+should bit+simply bit+since bit+so bit+stop bit+stopped bit+straight bit+takes
bit+tastes bit+that bit+the bit+there bit+they bit+this bit+to bit+too bit+took bit+true bit+turned bit+twice
bit+up bit+used bit+was bit+we bit+well bit+went bit+will bit+with bit+would bit+wrong bit+you bitd+be
bitem+on bitself+$ bjamming+and bjams+every bjanuary+$ bjanuary+and bjewson+$ bjob+$ bjob+and bjob+was bjobs+$
bjog+on bjoined+a bjoined+curves bjoined+the bjoke+$ bjoke+and bjudge+$ bjumped+$ bjune+$ bjune+and bjune+i
bjune+the bjust+a bjust+better bjust+bought bjust+did bjust+do bjust+ended bjust+forget bjust+gave bjust+got
bjust+leave bjust+lost bjust+never bjust+next bjust+not bjust+now bjust+one bjust+ordered bjust+stop
bjust+stopped bjust+the bjust+too bjust+want bjust+wanted bjust+was bjust+yesterday bjustified+$
bjustify+paying bjustify+the bkeen+on bkeep+dunning bkeep+it bkeep+me bkeep+my bkeep+texting bkeep+that
bkeep+up bkeep+your bkeeps+quit bkeeps+telling bkeine+sms bkennels+so bkept+$ bkept+asking bkept+crashing
bkept+creeping bkept+getting bkept+going bkept+leaving bkept+stopping bkept+the bkeyboard+stuck bkids+$
bkids+and bkids+are bkids+left bkids+moved bkids+sizes bkids+took bkilled+it bkilo+bag bkind+$ bkind+of
bkindly+message bkindly+remove bkindly+stop bkindly+take bkit+is bkitchen+$ bkitchen+table bknees+are
bknees+gone bknock+it bknow+$ bknow+about bknow+anything bknow+how bknow+it bknow+my bknow+the bknow+what
bknow+where bknow+who bknow+you bknow+your bknows+$ bknows+about bknows+the bknows+us bknows+where blab+method
blab+we blabels+$ blabels+peel blabs+like black+of blactose+free blad+at blad+from blads+$ blads+and blads+are
blads+at blads+in blads+who blady+$ blady+at blady+i blady+in blady+on blady+said blady+with blandlord+has
blane+last blasers+no blast+$ blast+day blast+few blast+longer blast+message blast+month blast+one
blast+quarter blast+quote blast+spring blast+text blast+time blast+week blast+weekend blast+year blasts+longer
blate+$ blate+and blate+as blate+broken blate+deliveries blate+husbands blate+once blately+$ blater+$
blater+on blater+please blaugh+i blaughing+at blaw+and blaw+sells blawns+been blawyer+$ blawyer+has
blawyer+will blay+off blazy+$ bleaf+and bleaflet+$ bleaflets+$ bleague+$ bleak+$ bleaked+all bleaked+onto
bleaking+$ bleaking+bottles blease+$ blease+and blease+ran bleather+$ bleave+$ bleave+a bleave+for bleave+it
bleave+me bleave+my bleave+parcels bleave+the bleave+us bleaving+it bleeds+$ bleft+$ bleft+a bleft+alone
bleft+and bleft+at bleft+because bleft+for bleft+hand bleft+handed bleft+hander bleft+handers bleft+home
bleft+i bleft+in bleft+it bleft+me bleft+my bleft+on bleft+so bleft+the bleft+to bleft+waiting bleft+you
bleft+your blegal+action blegal+team bleith+is blent+and bless+$ bless+a bless+amount bless+and bless+at
bless+colours bless+flavours bless+for bless+money bless+now bless+so bless+than blessons+with blet+go blet+it
blet+me blet+this blet+us bletter+$ bletter+about bletter+for bletters+$ blewis+and blids+$ blife+$ blife+in
blifetimes+$ blift+the blight+roast blike+$ blike+a blike+before blike+being blike+dirt blike+i blike+it
blike+my blike+ours blike+surveys blike+talking blike+that blike+the blike+this blike+to blike+waitrose
blike+you blike+your blikes+$ bline+$ bline+i bline+is bline+that bline+was bliners+you blink+$ blink+to
bliquidated+$ blist+$ blist+and blist+i blist+it blist+of blist+please blist+this blist+would blisten+$
blisten+i blisten+to blists+$ blittle+bit blittle+i blittle+one blittle+shop blittle+use blive+in blive+with
blive+without bliving+$ bliving+in bloads+for bloads+left blocal+$ blocal+dealer blocal+printer blocal+roaster
blocked+in blocked+out blockers+rusted blog+in blogin+and blogins+been blol+$ blong+$ blong+ago blong+and
blong+as blong+covid blong+do blong+does blong+for blong+story blong+term blong+that blong+time blonger+$
blonger+doing blonger+exists blonger+interested blonger+love blonger+needed blonger+so blonger+than
blonger+wish blook+$ blook+after blook+at blook+for blook+i blook+into blooked+after blooked+around blooked+at
blooked+back blooking+at blooking+for blooks+after bloose+leaf blorry+$ blose+my blose+this blosing+my blost+$
blost+a blost+and blost+everything blost+heart blost+interest blost+it blost+my blost+our blost+parcel
blost+the blost+touch blost+track blot+$ blot+are blot+do blot+for blot+of blot+to blot+were blottery+$
bloud+in blove+$ blove+to blovely+$ blovely+people blovely+to blower+than blower+the bloyalty+card
bloyalty+discount blumps+$ blunch+$ blunch+so bm8+$ bmaan+it bmachine+$ bmachine+and bmachine+in bmachine+kept
bmachine+now bmachine+on bmachine+swallowed bmachine+takes bmachine+was bmachines+$ bmachines+and
bmachines+are bmad+and bmadam+$ bmade+$ bmade+a bmade+it bmade+me bmade+my bmadness+$ bmail+$ bmail+either
bmailing+list bmailings+$ bmails+no bmaintenance+up bmake+a bmake+it bmake+me bmake+sure bmake+this bmaking+my
bmaking+the bmam+cry bman+$ bman+called bman+coming bman+in bman+on bman+sighed bman+told bman+who
bmanagement+$ bmanager+$ bmanager+call bmanager+number bmanager+to bmanager+who bmanners+$ bmany+$
bmany+choices bmany+mails bmany+of bmany+questions bmany+returns bmany+times bmany+years bmarch+$ bmarch+and
bmargin+on bmarket+$ bmarket+is bmarketing+$ bmarvellous+$ bmatch+$ bmatch+the bmate+$ bmate+left
bmaternity+leave bmay+$ bmay+and bmay+i bmay+not bmaybe+$ bmaybe+later bme+$ bme+a bme+about bme+after
bme+again bme+agian bme+all bme+alone bme+and bme+another bme+any bme+anything bme+as bme+at bme+away bme+back
bme+be bme+by bme+either bme+ever bme+every bme+for bme+from bme+go bme+have bme+how bme+i bme+if bme+in
bme+instead bme+is bme+it bme+later bme+like bme+monday bme+more bme+my bme+no bme+not bme+now bme+of bme+off
bme+on bme+once bme+one bme+onto bme+or bme+order bme+out bme+over bme+pay bme+please bme+sighed bme+so
bme+something bme+speak bme+started bme+stop bme+talk bme+thanks bme+that bme+the bme+then bme+think bme+three
bme+through bme+thursday bme+till bme+to bme+tomorrow bme+tuesday bme+twice bme+up bme+what bme+when
bme+whether bme+who bme+with bme+you bme+your bme+😂 bmean+$ bmean+by bmean+for bmean+it bmean+someone
bmean+the bmean+we bmeaning+to bmeant+for bmeant+to bmeat+$ bmeat+got bmeat+was bmeeting+$ bmember+$
bmembership+i bmen+on bmenu+$ bmenu+for bmerchant+on bmerged+and bmerged+with bmess+and bmessage+$
bmessage+and bmessage+came bmessage+i bmessage+me bmessage+please bmessages+$ bmessages+any bmessages+from
bmessages+please bmessages+to bmessaging+me bmet+a bmeter+$ bmethod+changed bmid+shift bmiddle+of bmight+as
bmile+$ bmiles+$ bmiles+away bmiles+from bmilk+$ bmilk+was bmill+lane bmill+road bmiller+$ bmince+$ bmind+$
bmind+not bmine+$ bmine+is bmine+please bminimum+order bminimum+spend bminute+you bminutes+and bmissed+the
bmissing+$ bmissing+order bmistake+$ bmistake+and bmix+up bmixed+up bmobile+$ bmobile+number bmode+$ bmode+no
bmode+sounds bmodel+$ bmodel+and bmodel+is bmodel+was bmoment+$ bmoment+loads bmonday+$ bmonday+then bmoney+$
bmoney+and bmoney+back bmoney+for bmoney+from bmoney+i bmoney+is bmonth+$ bmonth+and bmonth+for bmonth+is
bmonth+of bmonth+when bmonthly+$ bmonthly+fee bmonthly+spending bmonths+$ bmonths+and bmonths+at bmore+$
bmore+and bmore+blades bmore+calls bmore+choice bmore+coffee bmore+colours bmore+do bmore+expensive bmore+for
bmore+formula bmore+from bmore+i bmore+kids bmore+left bmore+message bmore+messages bmore+of bmore+often
bmore+please bmore+questions bmore+running bmore+so bmore+spare bmore+staff bmore+sweets bmore+texts
bmore+than bmore+to bmore+variety bmore+vegan bmorning+$ bmorning+of bmost+of bmostly+$ bmother+$ bmother+in
bmother+is bmothers+garden bmotor+not bmould+in bmouldy+$ bmouldy+bread bmouth+$ bmove+$ bmoved+abroad
bmoved+away bmoved+back bmoved+house bmoved+in bmoved+into bmoved+my bmoved+on bmoved+out bmoved+the bmoved+to
bmowers+$ bmr+patel bmroe+texts bmrs+huber bmuch+$ bmuch+and bmuch+appreciated bmuch+as bmuch+for bmuch+i
bmuch+money bmuch+now bmuch+on bmuch+sugar bmuch+to bmuch+too bmug+$ bmum+$ bmum+passed bmuppets+$ bmusic+to
bmust+be bmust+mean bmust+not bmy+account bmy+accountant bmy+address bmy+appointment bmy+attorney bmy+aunt
bmy+back bmy+bank bmy+bill bmy+birthday bmy+boiler bmy+boss bmy+broken bmy+broker bmy+brother bmy+bus
bmy+business bmy+calls bmy+card bmy+carer bmy+case bmy+cat bmy+child bmy+claim bmy+client bmy+colleague
bmy+colleagues bmy+company bmy+complaint bmy+consent bmy+contact bmy+contract bmy+cousin bmy+curtains
bmy+customer bmy+dad bmy+data bmy+daughter bmy+daughters bmy+delivery bmy+dentist bmy+deposit bmy+details
bmy+doctor bmy+door bmy+emails bmy+ex bmy+exam bmy+eyes bmy+family bmy+father bmy+favourite bmy+feet bmy+file
bmy+flatmate bmy+friend bmy+gate bmy+girls bmy+glasses bmy+gran bmy+grandson bmy+grinder bmy+hair bmy+hand
bmy+hands bmy+head bmy+horoscope bmy+horse bmy+house bmy+husband bmy+husbands bmy+idea bmy+job bmy+kids
bmy+kitchen bmy+knee bmy+knees bmy+lads bmy+last bmy+late bmy+lawyer bmy+life bmy+line bmy+list bmy+login
bmy+logins bmy+mam bmy+mate bmy+membership bmy+mind bmy+missing bmy+mobile bmy+model bmy+money bmy+monthly
bmy+mother bmy+mothers bmy+mum bmy+name bmy+nan bmy+neighbour bmy+nephew bmy+nerves bmy+new bmy+nubmer
bmy+number bmy+old bmy+order bmy+orders bmy+own bmy+package bmy+parcel bmy+parents bmy+partner bmy+passport
bmy+password bmy+pay bmy+pension bmy+permission bmy+personal bmy+phone bmy+points bmy+problem bmy+purse
bmy+reasons bmy+refund bmy+right bmy+roses bmy+shade bmy+side bmy+sister bmy+sisters bmy+size bmy+skin
bmy+solicitor bmy+solicitors bmy+son bmy+stall bmy+standing bmy+stroke bmy+subscription bmy+tablets bmy+taste
bmy+tax bmy+therapist bmy+time bmy+toddler bmy+warranty bmy+way bmy+whole bmy+wife bmy+wifes bmy+window
bmy+work bmyself+$ bmyself+to bnaff+$ bnaff+off bnah+mate bname+$ bname+and bname+is bname+of bname+off
bnames+$ bnappies+$ bnasty+$ bnatter+$ bnatural+wines bnavy+$ bnearer+$ bnearer+work bnearly+fell bnecessary+$
bneed+$ bneed+a bneed+anything bneed+for bneed+half bneed+i bneed+it bneed+less bneed+my bneed+neither
bneed+no bneed+ten bneed+that bneed+the bneed+to bneed+you bneeded+$ bneeded+a bneeded+an bneeded+it
bneeded+to bneedful+and bneeds+no bneeds+that bnein+danke bneither+$ bneither+of bnephew+started bnerves+$
bnetwork+problem bnever+$ bnever+a bnever+again bnever+answer bnever+answered bnever+any bnever+anything
bnever+arrived bnever+asked bnever+been bnever+bothered bnever+bought bnever+call bnever+called bnever+came
bnever+comes bnever+did bnever+gave bnever+get bnever+got bnever+had bnever+heard bnever+in bnever+know
bnever+left bnever+looked bnever+my bnever+on bnever+ordered bnever+rang bnever+really bnever+refunded
bnever+reopened bnever+restarted bnever+said bnever+sent bnever+set bnever+showed bnever+shows bnever+stop
bnever+stopped bnever+stops bnever+text bnever+the bnever+unsubscribed bnever+went bnever+write bnew+$
bnew+baby bnew+boss bnew+broker bnew+buyer bnew+capsules bnew+carpet bnew+chef bnew+contract bnew+customer
bnew+flat bnew+floor bnew+girl bnew+gym bnew+head bnew+landlord bnew+logo bnew+lot bnew+manager bnew+one
bnew+owners bnew+phone bnew+place bnew+printer bnew+recipe bnew+shop bnew+stuff bnew+supplier bnew+system
bnew+town bnew+version bnew+year bnew+years bnews+and bnewsletter+$ bnext+$ bnext+day bnext+door bnext+message
bnext+month bnext+morning bnext+one bnext+question bnext+time bnext+to bnext+week bnext+year bnice+$
bnice+about bnice+people bnight+$ bnight+and bnights+$ bnil+$ bnine+$ bnine+and bnine+days bnine+months
bnine+years bno+$ bno+2231 bno+advertising bno+alcohol bno+and bno+answer bno+bars bno+bigger bno+bother
bno+business bno+call bno+calls bno+car bno+choice bno+clue bno+comment bno+competitor bno+complaint
bno+complaints bno+contact bno+contract bno+dark bno+decent bno+do bno+end bno+evening bno+everyday bno+fault
bno+feed bno+follow bno+further bno+garden bno+good bno+halal bno+hard bno+i bno+idea bno+interest bno+issue
bno+light bno+longer bno+matter bno+messages bno+more bno+mroe bno+need bno+no bno+not bno+nothing bno+oil
bno+one bno+organic bno+paper bno+parking bno+permission bno+phone bno+plus bno+point bno+problem bno+quarrel
bno+reason bno+refill bno+replacement bno+reply bno+resolution bno+seeds bno+send bno+shoe bno+show bno+signal
bno+small bno+spare bno+standing bno+stock bno+stop bno+student bno+subscription bno+sugar bno+suggestion
bno+suitable bno+surveys bno+ta bno+tariff bno+text bno+texts bno+thank bno+thanks bno+the bno+they bno+time
bno+trouble bno+use bno+vegan bno+way bno+window bno+wish bno+word bnobody+$ bnobody+answered bnobody+answers
bnobody+came bnobody+cared bnobody+comes bnobody+could bnobody+drinks bnobody+ever bnobody+had bnobody+has
bnobody+helps bnobody+here bnobody+is bnobody+knew bnobody+knows bnobody+left bnobody+picked bnobody+rang
bnobody+replaced bnobody+replied bnobody+rings bnobody+said bnobody+speaks bnobody+stopped bnobody+there
bnobody+to bnobody+told bnobody+under bnobody+was bnobody+will bnomore+$ bnon+stop bnone+$ bnone+of
bnonsense+$ bnonsense+stop bnoon+$ bnor+bad bnorth+$ bnose+got bnot+$ bnot+a bnot+afford bnot+agree bnot+allow
bnot+allowed bnot+an bnot+and bnot+answer bnot+any bnot+ask bnot+at bnot+available bnot+bad bnot+be
bnot+because bnot+been bnot+before bnot+bother bnot+brown bnot+but bnot+buy bnot+by bnot+call bnot+cancel
bnot+care bnot+carry bnot+change bnot+cheap bnot+clean bnot+close bnot+come bnot+competitive bnot+consent
bnot+contact bnot+contacting bnot+cope bnot+delete bnot+deliver bnot+disturb bnot+do bnot+drive bnot+drop
bnot+eat bnot+enough bnot+even bnot+ever bnot+exactly bnot+exist bnot+export bnot+fault bnot+feel bnot+find
bnot+fit bnot+fixed bnot+for bnot+germinate bnot+get bnot+give bnot+go bnot+going bnot+gone bnot+good bnot+got
bnot+great bnot+happen bnot+have bnot+having bnot+hear bnot+hold bnot+impressed bnot+in bnot+include
bnot+integrate bnot+interested bnot+it bnot+judge bnot+just bnot+justify bnot+keen bnot+keep bnot+know
bnot+last bnot+leave bnot+left bnot+let bnot+like bnot+look bnot+looked bnot+make bnot+me bnot+mean
bnot+message bnot+mind bnot+mine bnot+move bnot+mr bnot+mrs bnot+much bnot+my bnot+necessary bnot+need
bnot+needed bnot+notice bnot+now bnot+on bnot+one bnot+open bnot+order bnot+paid bnot+pay bnot+phone bnot+post
bnot+price bnot+print bnot+proper bnot+put bnot+read bnot+really bnot+received bnot+recognise bnot+remember
bnot+renew bnot+required bnot+respond bnot+responding bnot+right bnot+ring bnot+run bnot+satisfied bnot+say
bnot+see bnot+seen bnot+sell bnot+send bnot+sent bnot+shop bnot+sign bnot+so bnot+stand bnot+stick bnot+stock
bnot+stop bnot+stopped bnot+stretch bnot+suit bnot+suitable bnot+supply bnot+support bnot+take bnot+talk
bnot+taste bnot+tasty bnot+tell bnot+telling bnot+text bnot+that bnot+the bnot+there bnot+think bnot+this
bnot+to bnot+today bnot+too bnot+try bnot+understand bnot+unhappy bnot+until bnot+up bnot+use bnot+used
bnot+very bnot+want bnot+what bnot+who bnot+why bnot+wish bnot+with bnot+work bnot+worked bnot+worth
bnot+write bnot+yet bnot+you bnot+your bnot+yours bnothing+$ bnothing+against bnothing+at bnothing+bad
bnothing+but bnothing+else bnothing+for bnothing+gets bnothing+got bnothing+i bnothing+in bnothing+just
bnothing+left bnothing+more bnothing+my bnothing+on bnothing+personal bnothing+so bnothing+special bnothing+to
bnothing+turns bnothing+was bnothing+wrong bnothing+you bnotice+$ bnoticed+$ bnow+$ bnow+all bnow+and bnow+as
bnow+but bnow+for bnow+he bnow+i bnow+is bnow+it bnow+leave bnow+no bnow+not bnow+on bnow+or bnow+please
bnow+so bnow+stop bnow+the bnow+there bnow+they bnow+we bnow+who bnow+with bnow+you bnow+your bnumber+$
bnumber+again bnumber+and bnumber+any bnumber+as bnumber+belongs bnumber+blocked bnumber+from bnumber+is
bnumber+off bnumber+on bnumber+out bnumber+please bnumber+seven bnumber+when bnumber+with bnuts+were boat+milk
bobject+$ bobject+to bobjection+$ bobliged+if boctober+$ boctopus+$ bof+$ bof+10 bof+a bof+all bof+an bof+any
bof+anyone bof+business bof+cardboard bof+choice bof+course bof+everything bof+five bof+fun bof+god bof+habit
bof+having bof+hearing bof+introducing bof+it bof+last bof+living bof+loyalty bof+many bof+me bof+mine
bof+money bof+my bof+no bof+nothing bof+our bof+ours bof+parcel bof+people bof+plastic bof+reach bof+six
bof+slot bof+something bof+stock bof+story bof+ten bof+that bof+the bof+them bof+these bof+thing bof+things
bof+this bof+those bof+town bof+twenty bof+two bof+us bof+what bof+you bof+your bof+yours boff+$ boff+a
boff+after boff+all boff+and boff+at boff+by boff+contact boff+for boff+from boff+in boff+it boff+list
boff+merchants boff+my boff+on boff+please boff+sick boff+the boff+then boff+this boff+to boff+whatever
boff+when boff+with boff+within boff+you boff+your boffer+$ boffered+to boffice+$ boffice+in boffice+is
boffice+no boffice+now boffice+put boffice+signed boffice+was boffline+mode boften+$ boften+and boften+do
boften+than boften+using boh+i boh+it boh+that boi+stop boil+$ boil+and boil+for bok+$ bok+but bok+so bokay+$
bold+$ bold+address bold+designs bold+dogs bold+for bold+girl bold+lady bold+model bold+ones bold+stuff
bolder+mowers bon+$ bon+31 bon+a bon+about bon+again bon+all bon+and bon+another bon+any bon+arrival
bon+behalf bon+card bon+day bon+do bon+doctors bon+ebay bon+etsy bon+every bon+everything bon+flipkart bon+for
bon+friday bon+from bon+gildan bon+higher bon+his bon+hold bon+holiday bon+i bon+in bon+it bon+long
bon+maternity bon+me bon+mill bon+monday bon+my bon+offer bon+one bon+our bon+principle bon+reception
bon+saturday bon+saturdays bon+shift bon+sunday bon+temu bon+that bon+the bon+them bon+then bon+this bon+those
bon+thursday bon+time bon+to bon+toner bon+top bon+tuesday bon+two bon+us bon+wednesday bon+what bon+who
bon+with bon+your bonboarding+was bonce+$ bonce+a bonce+and bonce+i bonce+in bonce+more bonce+that bonce+too
bone+$ bone+afternoon bone+alone bone+and bone+at bone+back bone+bad bone+bouquet bone+button bone+call
bone+came bone+click bone+day bone+does bone+else bone+from bone+hand bone+has bone+here bone+i bone+in
bone+is bone+left bone+moment bone+more bone+of bone+off bone+old bone+on bone+person bone+place bone+roof
bone+so bone+source bone+the bone+thing bone+time bone+wage bone+was bone+wash bone+we bone+week bone+who
bone+winter bone+word bone+would bone+years bones+$ bones+and bones+from bones+there bones+were bones+you
bonline+shop bonly+$ bonly+a bonly+be bonly+bought bonly+buy bonly+came bonly+do bonly+ever bonly+for
bonly+from bonly+had bonly+have bonly+know bonly+me bonly+need bonly+needed bonly+one bonly+pay bonly+plastic
bonly+round bonly+runs bonly+sell bonly+so bonly+sold bonly+take bonly+the bonly+thing bonly+three bonly+two
bonly+yesterday bonto+my bopen+$ bopen+at bopen+in bopen+on bopen+one bopen+with bopened+$ bopened+a
bopened+next bopening+hours boperations+last boperator+$ bopinel+for bopt+me bopt+out boption+$ boptions+$
bor+a bor+anything bor+i bor+leave bor+not bor+nothing bor+the borange+on border+$ border+and border+every
border+fee border+from border+goes border+in border+is border+on border+was border+when border+with
border+without bordered+$ bordered+again bordered+from bordering+$ bordering+because bordering+for
bordering+from borders+$ borders+and borganic+$ bother+$ bother+crowd bother+end bother+lot bother+one
bother+party bother+people bother+place bother+side bother+supplier bother+things bother+time bother+vendor
bothers+$ botis+has bour+account bour+baby bour+bank bour+base bour+buyer bour+church bour+clients bour+club
bour+company bour+contact bour+custom bour+customers bour+data bour+department bour+deposit bour+depot bour+fd
bour+gate bour+holidays bour+it bour+last bour+legal bour+little bour+logo bour+machines bour+new bour+office
bour+old bour+order bour+orders bour+own bour+parent bour+plant bour+rep bour+school bour+second bour+site
bour+son bour+street bour+till bour+toner bour+town bours+$ bours+is bout+$ bout+a bout+again bout+and bout+by
bout+fee bout+for bout+grey bout+here bout+i bout+if bout+in bout+it bout+loud bout+my bout+of bout+on bout+so
bout+the bout+to bout+with boutdated+$ boutrageous+$ boutside+$ boutside+your boutsourced+the boutstanding+$
boven+thermostat bover+$ bover+20 bover+a bover+and bover+do bover+fifty bover+it bover+my bover+something
bover+the bover+there bover+this bover+to bover+what boverbought+in boverhead+after bowe+me bown+$
bown+canteen bown+developer bown+files bown+kitchen bown+roastery bown+shop bown+supplier bown+way bowner+of
bowners+came boxidised+to bpack+$ bpack+it bpackaging+$ bpacked+in bpacks+$ bpacks+and bpacks+at bpage+and
bpage+that bpage+was bpaid+$ bpaid+by bpaid+extra bpaid+for bpain+i bpaint+flaked bpal+$ bpallet+it bpalm+oil
bpandemic+have bpaper+$ bpaper+and bpaper+at bpaper+started bpaper+that bparcel+$ bparcel+from bparcel+tape
bparcel+was bparcel+with bparcels+$ bparcels+for bparcels+in bparcels+over bparcels+were bparents+up
bparking+for bpart+$ bpart+and bpart+in bpart+of bpart+with bparticular+$ bpartner+does bparts+$ bparts+for
bparty+$ bpass+$ bpass+on bpassed+away bpassed+my bpassed+on bpassed+the bpassed+you bpassword+$ bpast+nine
bpast+that bpatchy+$ bpatience+$ bpatience+with bpay+$ bpay+by bpay+for bpay+forty bpay+grade bpay+now
bpay+postage bpay+that bpaying+$ bpaying+for bpaying+more bpaying+that bpaying+through bpaying+top bpayment+$
bpayments+have bpdf+$ bpeace+$ bpeace+and bpeel+off bpending+with bpenny+$ bpens+$ bpensioner+i bpensioner+now
bpeople+$ bpeople+always bpeople+and bpeople+at bpeople+but bpeople+do bpeople+i bpeople+in bpeople+on
bpeople+who bper+kilo bper+seat bpercent+$ bpercent+and bpercent+below bpercent+extra bpercent+off bperfect+$
bperfume+fades bpermission+$ bpermission+for bpermission+to bperson+$ bperson+i bperson+please bperson+who
bperson+you bpersonal+$ bpersonal+data bpersonally+$ bperth+$ bpestering+me bpet+$ bpet+food bpets+at bpetty+i
bphone+$ bphone+again bphone+and bphone+any bphone+anyway bphone+belongs bphone+call bphone+calls
bphone+contract bphone+do bphone+goes bphone+great bphone+here bphone+i bphone+instead bphone+is bphone+it
bphone+keeps bphone+last bphone+line bphone+me bphone+no bphone+now bphone+number bphone+on bphone+plan
bphone+please bphone+so bphone+the bphone+was bphone+who bphoned+$ bpick+from bpick+up bpicked+it bpicked+up
bpicks+up bpiece+$ bpieces+$ bpies+$ bpiss+off bplace+$ bplace+and bplace+in bplace+is bplace+they bplaced+a
bplaced+an bplain+black bplan+$ bplan+and bplan+by bplan+for bplan+was bplan+with bplanet+fitness bplastic+$
bplastic+in bplease+$ bplease+accept bplease+and bplease+ask bplease+be bplease+call bplease+cease
bplease+confirm bplease+delete bplease+do bplease+end bplease+erase bplease+get bplease+i bplease+it
bplease+just bplease+leave bplease+make bplease+never bplease+no bplease+quit bplease+refrain bplease+remove
bplease+send bplease+sort bplease+stop bplease+take bplease+thank bplease+to bplease+unsubscribe bplease+write
bplus+a bplus+sizes bplus+the bpoached+$ bpods+$ bpoland+with bpolicies+with bpolicy+and bpolicy+that
bpolicy+with bpolish+needed bpolitics+$ bpoor+communication bpoor+stuff bpoor+value bpoor+workmanship bpop+in
bpor+favor bportal+$ bportions+went bpossible+$ bpost+$ bpost+a bpost+me bpostage+$ bpostage+on bpotty+trained
bpound+for bpound+less bpounds+a bpractice+and bprefer+a bprefer+not bprefer+to bpregnant+and bpresent+$
bpressed+stop bprevious+owner bprice+$ bprice+and bprice+cheap bprice+for bprice+i bprice+increase bprice+is
bprice+it bprice+list bprice+ok bprice+on bprice+per bprice+rise bprice+the bprice+up bprice+was bprice+went
bprices+$ bprices+are bprices+kept bprices+never bprices+opinel bprices+up bprices+were bpricey+and
bpricey+for bprinciple+$ bprint+$ bprint+now bprint+on bprinter+$ bprinter+did bprinter+does bprinters+$
bprintout+of bprints+$ bprints+came bprints+were bprivate+$ bprivate+number bproblem+$ bproblem+and
bproblem+with bproceed+$ bprocessing+of bproduct+$ bproduct+is bproduction+of bproducts+$ bproject+ended
bpromise+$ bpromised+$ bpromised+a bpromised+callback bpromised+my bproper+$ bproperly+$ bprotection+officer
bproud+14 bprove+it bprovider+$ bpune+$ bpuppies+and bpurse+$ bpursuant+to bpush+the bput+a bput+an
bput+everything bput+in bput+it bput+me bput+off bput+right bput+the bput+them bput+up bput+your bputting+the
bquality+$ bquality+and bquality+down bquality+has bquality+was bquality+went bquantities+$ bquarter+$
bquarter+and bquarter+past bquestion+$ bquestions+$ bquestions+are bquestions+please bqueue+$ bqueue+and
bquick+$ bquicker+$ bquickly+$ bquid+$ bquid+a bquid+for bquid+so bquiet+$ bquit+$ bquit+because bquit+calling
bquit+doing bquit+it bquit+on bquit+smoking bquit+the bquit+vaping bquit+you bquote+$ bquote+from bquoted+18
brack+off bradiator+leaked bradio+silence brain+$ brained+all bran+out brancid+$ brancid+well brang+back
brang+me brang+the brang+to brang+up brange+$ brange+and brange+for brange+high brange+is brange+to brange+was
brank+$ brash+$ brate+$ brate+and brate+for brate+is brate+killed brate+only brates+$ brates+are brates+at
brather+explain brather+high brather+keep brather+not brather+than brather+you breach+$ breach+the bread+it
bread+my bread+the bread+what breads+from bready+meals breal+or breal+people breal+person breally+$ breally+a
breally+know breally+the breason+$ breason+i breason+to breasons+$ breasons+are brebuilt+$ breceive+nothing
breceive+this breceived+$ breceived+till breception+made brecipe+$ brecognise+you brecommend+you brecord+this
brecording+$ brecords+$ brecycled+paper brefrain+from brefund+$ brefund+and brefund+first brefund+from
brefund+is brefund+it brefund+me brefunded+$ brefused+to bregistered+with bregularly+$ brelocated+and
brelocated+to breminders+for bremoval+from bremove+$ bremove+from bremove+me bremove+my bremove+this
bremove+us bremoved+$ bremoved+from bremoved+my bremoved+the bremoved+to bremvoe+me brenewal+notice
brenewed+on brent+$ brent+on brent+went brentokil+$ breopened+$ breorder+$ breorder+the brep+$ brep+each
brep+every brep+from brep+left brep+never brep+pop brep+was brep+who brepair+still brepair+you breplaced+by
breplaced+the breplaced+with breplacement+$ breplacement+motor breplied+$ breplied+to breply+$ breply+no
breply+to breport+you breported+$ breported+it breporting+this brepresentative+please brequest+$
brequest+removal brequired+$ brequirement+is bresigned+and bresolution+till brespect+please brespond+to
bresponding+$ bresponse+is bresponse+time brest+$ brest+of brestarted+$ brestaurant+is bretired+$ bretired+and
breturn+label breturn+was breturned+$ breturned+to breturns+$ breturns+and breturns+from breturns+put
breturns+returns brevoke+any brid+of bright+$ bright+beside bright+for bright+i bright+never bright+now
bright+ones bright+so bright+that bright+to bring+$ bring+a bring+again bring+at bring+back bring+i bring+it
bring+me bring+the bring+us bring+you brings+me brip+off broad+$ broad+that broast+$ broast+tasted broaster+$
brobbery+$ brobot+$ brolled+up broof+$ broom+$ broom+was brooms+$ broses+from brotate+suppliers brotten+$
bround+$ bround+on bround+the bround+to brow+$ brow+at brubbish+$ brude+$ brude+lads brude+nothing brude+to
brule+out brule+we brun+$ brun+a brun+i brun+of brun+the brunning+$ brust+before brusted+mould bsachets+$
bsacks+$ bsage+$ bsaid+$ bsaid+between bsaid+enough bsaid+hello bsaid+it bsaid+no bsaid+so bsaid+something
bsaid+sorry bsaid+stop bsaid+that bsaid+to bsales+$ bsales+put bsales+sales bsalon+$ bsame+$ bsame+as
bsame+bag bsame+brochures bsame+day bsame+for bsame+item bsame+lady bsame+old bsame+stuff bsame+thing
bsame+three bsame+time bsame+week bsat+down bsat+in bsatisfied+$ bsaturday+$ bsaturdays+$ bsauna+$ bsave+your
bsaved+under bsaving+for bsaw+the bsay+$ bsay+about bsay+anything bsay+it bsay+more bsay+no bsay+that
bsay+they bsay+you bsaying+$ bsays+$ bsays+i bsays+no bsays+to bsays+we bsays+you bscared+to bschool+$
bschool+and bschool+closed bschool+no bschool+run bschools+$ bscissors+$ bscones+$ bscrapped+the
bscratched+within bscreen+$ bscript+$ bseason+$ bseats+could bsecond+biggest bsecond+sheet bsecret+😉
bsecurity+$ bsee+$ bsee+a bsee+if bsee+it bsee+my bsee+the bsee+what bsee+you bsee+your bseeds+and bseeds+did
bseen+it bselco+two bselection+$ bselection+is bsell+$ bsell+a bsell+singles bsells+the bsend+her bsend+it
bsend+me bsend+nothing bsend+the bsending+me bsending+these bsensitive+skin bsent+$ bsent+a bsent+back
bsent+it bsent+me bsent+my bsent+the bseriously+take bserved+$ bservice+$ bservice+just bservice+since
bservice+was bset+it bset+up bsettled+$ bsettled+still bseven+$ bseven+and bseven+on bshade+$ bshades+$
bshades+and bshame+about bshampoo+$ bshare+my bsharp+prices bshe+always bshe+bakes bshe+can bshe+does bshe+has
bshe+is bshe+left bshe+was bsheds+fibres bsheet+$ bshelf+$ bshelf+and bshelves+$ bshift+$ bshifted+our
bshifted+to bshipping+$ bshipping+and bshipping+costs bshock+when bshocking+$ bshoe+covers bshoes+$
bshoes+that bshoot+$ bshop+$ bshop+and bshop+at bshop+but bshop+closed bshop+for bshop+i bshop+in bshop+is
bshop+no bshop+on bshop+or bshop+so bshop+was bshop+with bshop+yesterday bshopify+had bshopping+$
bshopping+list bshops+and bshops+closed bshops+shut bshort+and bshort+my bshortage+until bshould+not
bshouted+at bshow+me bshowed+$ bshowed+up bshower+that bshowers+cold bshows+what bshrugged+$ bshrunk+to
bshut+$ bshut+and bshut+for bshut+it bshut+the bshut+up bshut+within bsick+and bsick+of bside+$ bside+for
bside+of bsighed+$ bsighed+at bsignal+drops bsigned+a bsigned+it bsigned+up bsigned+with bsilence+$ bsilly+$
bsilly+money bsimple+$ bsimple+as bsimply+broke bsimply+did bsimply+forgot bsimply+no bsimply+too bsince+$
bsince+august bsince+but bsince+easter bsince+february bsince+i bsince+it bsince+january bsince+last
bsince+march bsince+may bsince+my bsince+spring bsince+the bsince+then bsince+we bsince+when bsince+you
bsince+your bsir+$ bsir+please bsir+we bsister+in bsisters+and bsit+down bsite+$ bsite+is bsite+was
bsitting+here bsix+$ bsix+dogs bsix+foot bsix+in bsix+months bsix+pounds bsix+weeks bsix+years bsixty+$
bsixty+a bsixty+quid bsize+$ bsizes+$ bsizes+and bskin+$ bskin+type bskip+$ bsleep+i bsleep+on bslipped+my
bslot+is bslow+$ bslow+and bsmall+$ bsmall+labs bsmall+order bsmall+quantities bsmall+range bsmaller+packs
bsmell+of bsmile+$ bsmoking+$ bsms+$ bsnapped+on bsnotty+emails bso+$ bso+a bso+bad bso+did bso+do bso+ecover
bso+good bso+i bso+it bso+kind bso+long bso+many bso+much bso+my bso+no bso+nobody bso+now bso+on bso+otis
bso+please bso+so bso+stop bso+take bso+that bso+the bso+there bso+these bso+they bso+we bso+what bso+when
bso+why bso+yes bso+you bso+youll bsodexo+$ bsofa+$ bsoftware+$ bsolar+on bsold+$ bsold+me bsold+out bsold+the
bsold+to bsold+up bsold+us bsolicitor+$ bsolid+$ bsome+days bsome+mistake bsome+of bsome+other bsome+point
bsome+time bsomebody+$ bsomebody+call bsomebody+else bsomebody+elses bsomebody+to bsomebody+who bsomeone+$
bsomeone+else bsomeone+on bsomeone+read bsomeone+ring bsomeone+to bsomeone+who bsomething+$ bsomething+at
bsomething+different bsomething+else bsomething+for bsomething+i bsomething+that bsomewhere+on bson+$
bson+does bson+has bson+set bsooner+not bsorry+$ bsorry+but bsorry+i bsorry+love bsorry+that bsorry+the
bsorry+to bsorry+yours bsort+it bsort+of bsort+out bsort+that bsorted+in bsorted+it bsound+$ bsounds+like
bsounds+stupid bsoup+tasted bsoup+was bsour+$ bspain+$ bspam+$ bspare+parts bspeak+to bspeak+with bspeaking+$
bspeaking+to bspend+is bspending+$ bspending+on bspending+that bsplit+$ bsplit+up bspoke+to bspoken+to
bspot+by bspot+on bspring+$ bspring+and bsquare+mile bstaff+$ bstaff+and bstaff+can bstaff+could bstaff+on
bstaff+treated bstaff+were bstairs+$ bstale+$ bstaler+$ bstall+at bstanding+charge bstanding+here
bstanding+order bstaples+$ bstare+at bstars+$ bstart+it bstart+over bstart+the bstart+to bstarted+$
bstarted+at bstarted+his bstarted+in bstarted+jamming bstatement+and bstates+you bstay+away bstayed+there
bsteep+$ bsteep+for bstems+$ bsticks+$ bstill+$ bstill+a bstill+being bstill+do bstill+get bstill+going
bstill+got bstill+has bstill+have bstill+is bstill+locked bstill+missing bstill+no bstill+not bstill+on
bstill+open bstill+owe bstill+short bstill+standing bstill+there bstill+waiting bstill+we bstill+with bstock+$
bstock+and bstock+for bstock+on bstock+the bstocked+up bstocking+the bstocks+it bstocks+the bstolen+and
bstood+in bstop+$ bstop+and bstop+asking bstop+at bstop+being bstop+bitte bstop+buying bstop+by bstop+calling
bstop+changing bstop+charging bstop+coming bstop+for bstop+giving bstop+go bstop+here bstop+i bstop+is
bstop+it bstop+last bstop+laughing bstop+leaking bstop+making bstop+messaging bstop+no bstop+on bstop+outside
bstop+please bstop+putting bstop+ringing bstop+sending bstop+sms bstop+stop bstop+textin bstop+texting
bstop+thanks bstop+that bstop+the bstop+them bstop+these bstop+thinking bstop+to bstop+with bstop+writing
bstop+you bstopp+please bstopp+texting bstopped+$ bstopped+arriving bstopped+baking bstopped+because
bstopped+buying bstopped+delivering bstopped+doing bstopped+drinking bstopped+dyeing bstopped+everything
bstopped+for bstopped+heating bstopped+making bstopped+me bstopped+printing bstopped+running bstopped+stocking
bstopped+taking bstopped+the bstopped+trusting bstopped+using bstopped+what bstopped+when bstopped+working
bstopping+mid bstops+at bstops+beeping bstore+$ bstore+it bstored+about bstored+it bstored+on bstory+$
bstory+short bstraight+answer bstraight+from bstraight+the bstrawberries+were bstreet+$ bstreet+right
bstreets+away bstrike+at bstrike+me bstrike+my bstrings+rust bstronger+bags bstuck+$ bstuck+with bstudent+rate
bstuff+$ bstuff+but bstuff+from bstuff+is bstuff+was bstupid+but bsubject+access bsubscription+was
bsuccessor+$ bsuch+a bsugar+free bsugar+in bsuit+me bsuitable+for bsuits+better bsummer+$ bsummer+so bsums+and
bsunday+$ bsupermarket+does bsupplier+$ bsupplier+for bsupplier+has bsupplier+is bsupplier+quoted bsuppliers+$
bsuppliers+every bsuppliers+last bsupplies+us bsupply+$ bsupply+us bsupport+$ bsupport+desk bsupport+spoke
bsuppose+i bsuppression+list bsurcharge+$ bsurcharge+for bsurcharge+on bsure+$ bsure+but bsure+i bsure+nobody
bsure+they bsure+what bsurvey+$ bsurvey+and bsurveys+$ bsurveys+please bswallowed+coins bswap+took
bswapped+the bsweet+$ bsweets+for bswim+there bswindon+$ bswitch+this bswitched+suppliers bswitched+the
bswitched+to bswore+at bsyrup+$ bsystem+$ bsystem+is bta+$ btable+$ btablets+$ btad+high btake+back btake+it
btake+me btake+my btake+our btake+part btake+the btake+this btake+us btake+your btaken+off btaken+over
btakes+a btaking+the btaking+you btalk+$ btalk+about btalk+on btalk+to btalked+down btalked+into
btalking+about btalking+to btape+and btariff+$ btaste+$ btaste+like btasted+burnt btasted+like btasted+of
btastes+like btastes+of btasty+like btbh+$ btea+$ btea+for btea+room bteam+$ btear+when btechnician+came
btees+so btell+me btell+so btell+the btell+us btell+you btell+your btelling+me btelling+you btells+you btemu+$
btemu+i bten+$ bten+at bten+bucks bten+clicks bten+days bten+out bten+percent bten+seats bten+weeks bten+years
btender+$ btender+rules btenner+less bterm+sick bterms+$ bterms+and bterror+$ bterry+answers btesco+$ btest+on
btext+$ btext+about btext+again btext+and btext+i btext+is btext+me btext+please btext+us btextin+me
btexting+$ btexting+a btexting+me btexting+people btexts+$ btexts+any btexts+no btexts+please btexts+take
btexts+thanks bthan+before bthan+for bthan+i bthan+my bthan+not bthan+the bthank+god bthank+you bthanks+$
bthanks+and bthanks+but bthanks+for bthanks+no bthat+$ bthat+a bthat+again bthat+all bthat+are bthat+breaks
bthat+cake bthat+comes bthat+covers bthat+delivery bthat+did bthat+do bthat+does bthat+ended bthat+for
bthat+from bthat+got bthat+hack bthat+had bthat+has bthat+i bthat+in bthat+invoice bthat+is bthat+it
bthat+jams bthat+kit bthat+money bthat+much bthat+my bthat+never bthat+nobody bthat+on bthat+one bthat+out
bthat+please bthat+price bthat+reads bthat+so bthat+split bthat+tells bthat+the bthat+to bthat+was bthat+way
bthat+we bthat+week bthat+will bthat+with bthat+works bthat+would bthat+you bthat+yours bthe+4th bthe+9th
bthe+accident bthe+account bthe+advice bthe+air bthe+alarm bthe+algorithm bthe+allotment bthe+allotments
bthe+antibodies bthe+app bthe+apps bthe+area bthe+army bthe+autumn bthe+b bthe+baby bthe+back bthe+bag
bthe+band bthe+bank bthe+bargain bthe+barn bthe+bath bthe+bathroom bthe+batteries bthe+battery bthe+beans
bthe+beginning bthe+bell bthe+best bthe+better bthe+big bthe+bill bthe+bin bthe+bins bthe+blue bthe+board
bthe+boat bthe+boats bthe+boiler bthe+booking bthe+books bthe+boots bthe+boss bthe+bottle bthe+box bthe+boxes
bthe+branch bthe+brand bthe+bread bthe+brochure bthe+broken bthe+bugs bthe+builders bthe+building bthe+bulbs
bthe+bus bthe+business bthe+cafe bthe+cake bthe+call bthe+callouts bthe+calls bthe+campaigns bthe+cancelled
bthe+canteen bthe+car bthe+carpet bthe+case bthe+cash bthe+cat bthe+catalogue bthe+cement bthe+centrifuge
bthe+chain bthe+chair bthe+charity bthe+chat bthe+cheapest bthe+children bthe+chippy bthe+choice bthe+choir
bthe+christening bthe+class bthe+classes bthe+co bthe+coat bthe+code bthe+coffee bthe+cold bthe+color
bthe+colour bthe+colours bthe+committee bthe+company bthe+competition bthe+complaint bthe+computer
bthe+contact bthe+contract bthe+conveyor bthe+corner bthe+corners bthe+cost bthe+council bthe+counter
bthe+country bthe+county bthe+courier bthe+course bthe+cows bthe+crack bthe+cracked bthe+crates bthe+cream
bthe+credit bthe+cups bthe+customer bthe+damage bthe+data bthe+date bthe+day bthe+dearest bthe+decaf
bthe+deliveries bthe+delivery bthe+depot bthe+desk bthe+device bthe+difference bthe+direct bthe+discount
bthe+dishwasher bthe+distribution bthe+divorce bthe+doctors bthe+documentary bthe+dog bthe+door bthe+double
bthe+driver bthe+early bthe+election bthe+emails bthe+empties bthe+end bthe+energy bthe+engineer bthe+estate
bthe+evening bthe+exchange bthe+expensive bthe+extra bthe+fabric bthe+factory bthe+fair bthe+family bthe+fancy
bthe+farm bthe+farmers bthe+faulty bthe+fee bthe+fees bthe+fella bthe+fence bthe+ferry bthe+filters bthe+final
bthe+fire bthe+firm bthe+first bthe+fish bthe+fitter bthe+flat bthe+flavour bthe+fleet bthe+flood bthe+floor
bthe+flour bthe+food bthe+forklift bthe+fourth bthe+free bthe+freezer bthe+fridge bthe+front bthe+full
bthe+garage bthe+garden bthe+ginger bthe+girl bthe+girls bthe+glass bthe+gloves bthe+glue bthe+good bthe+goods
bthe+grant bthe+green bthe+group bthe+guest bthe+guitar bthe+gym bthe+habit bthe+half bthe+handle bthe+harvest
bthe+head bthe+heating bthe+hedge bthe+helpdesk bthe+helpline bthe+high bthe+highlands bthe+hobby bthe+honour
bthe+horse bthe+hose bthe+hospital bthe+hot bthe+hotel bthe+hotline bthe+hour bthe+house bthe+ico bthe+ink
bthe+insurance bthe+integration bthe+internet bthe+invoice bthe+invoices bthe+islands bthe+issue bthe+item
bthe+job bthe+kennels bthe+kettle bthe+keys bthe+kids bthe+kind bthe+kitchen bthe+lab bthe+labels bthe+lad
bthe+lads bthe+lady bthe+landline bthe+landlord bthe+laptop bthe+last bthe+late bthe+lathe bthe+leak
bthe+lease bthe+leeds bthe+legal bthe+light bthe+line bthe+link bthe+list bthe+little bthe+loose bthe+lot
bthe+loyalty bthe+machine bthe+mainland bthe+maintenance bthe+man bthe+management bthe+market bthe+match
bthe+mattress bthe+meat bthe+meeting bthe+menu bthe+merger bthe+messages bthe+middle bthe+milk bthe+mill
bthe+minimum bthe+minute bthe+moment bthe+money bthe+month bthe+monthly bthe+moon bthe+morning bthe+mornings
bthe+move bthe+name bthe+narrow bthe+needful bthe+neighbours bthe+new bthe+news bthe+newsletter bthe+next
bthe+nice bthe+night bthe+no bthe+nonsense bthe+nose bthe+number bthe+odd bthe+offer bthe+office bthe+old
bthe+once bthe+one bthe+ones bthe+only bthe+order bthe+ordering bthe+orders bthe+other bthe+others bthe+paint
bthe+pandemic bthe+paper bthe+parcel bthe+parcels bthe+parish bthe+part bthe+parts bthe+payments bthe+people
bthe+perfume bthe+person bthe+phone bthe+place bthe+plain bthe+planet bthe+pleasure bthe+plumber bthe+policies
bthe+pool bthe+portions bthe+post bthe+postage bthe+practice bthe+premium bthe+previous bthe+price bthe+prices
bthe+printed bthe+printer bthe+problem bthe+process bthe+processing bthe+product bthe+project bthe+pub
bthe+pump bthe+quality bthe+quarter bthe+question bthe+questions bthe+queue bthe+quiz bthe+quote bthe+rack
bthe+rain bthe+range bthe+rate bthe+receipt bthe+recipes bthe+red bthe+renewal bthe+renovation bthe+rent
bthe+rep bthe+replacement bthe+reports bthe+rest bthe+restaurant bthe+return bthe+right bthe+road bthe+roast
bthe+roof bthe+room bthe+rude bthe+rudeness bthe+sacks bthe+sale bthe+salesman bthe+salon bthe+same
bthe+saturday bthe+sausage bthe+scent bthe+school bthe+screen bthe+sea bthe+seams bthe+season bthe+second
bthe+selection bthe+service bthe+shampoo bthe+shelf bthe+shelves bthe+shoes bthe+shop bthe+shopping bthe+shops
bthe+short bthe+shortage bthe+sign bthe+site bthe+size bthe+sizes bthe+small bthe+smell bthe+sofa
bthe+software bthe+sound bthe+soup bthe+spending bthe+spring bthe+staff bthe+stairs bthe+stall bthe+standing
bthe+states bthe+station bthe+stop bthe+store bthe+storm bthe+strawberries bthe+street bthe+student
bthe+studio bthe+stuff bthe+subscription bthe+summer bthe+sums bthe+supermarket bthe+surcharge bthe+surgery
bthe+swap bthe+system bthe+table bthe+tablet bthe+tap bthe+taste bthe+tea bthe+team bthe+technician bthe+ten
bthe+tender bthe+tenth bthe+texts bthe+theatre bthe+thing bthe+third bthe+thought bthe+till bthe+time
bthe+tool bthe+tools bthe+towels bthe+tps bthe+trade bthe+train bthe+translation bthe+treasurer bthe+trousers
bthe+trustees bthe+tuesday bthe+turf bthe+two bthe+unsubscribe bthe+update bthe+use bthe+van bthe+varnish
bthe+vet bthe+village bthe+wait bthe+waiter bthe+waiting bthe+wall bthe+war bthe+ward bthe+warehouse
bthe+watch bthe+water bthe+way bthe+website bthe+wedding bthe+wednesday bthe+week bthe+weekend bthe+weld
bthe+wheels bthe+whole bthe+wholesaler bthe+wife bthe+window bthe+wine bthe+woman bthe+wood bthe+wool
bthe+word bthe+work bthe+workshop bthe+worktop bthe+world bthe+worst bthe+wound bthe+wrong bthe+yard bthe+yarn
bthe+year bthe+yearly bthe+years bthe+young bthe+zip btheir+coffee btheir+own btheir+stuff bthem+$ bthem+all
bthem+and bthem+at bthem+for bthem+from bthem+had bthem+in bthem+out bthem+than bthem+to bthem+up
bthemselves+$ bthen+$ bthen+a bthen+and bthen+at bthen+did bthen+gave bthen+i bthen+it bthen+my bthen+she
bthen+the bthen+tuesday bthen+we bthen+you bthere+$ bthere+a bthere+and bthere+any bthere+are bthere+is
bthere+must bthere+was bthere+were bthere+you bthermostat+was bthese+$ bthese+calls bthese+days
bthese+messages bthese+stop bthese+texts bthese+things bthey+are bthey+beat bthey+bent bthey+bring bthey+broke
bthey+call bthey+came bthey+can bthey+charge bthey+come bthey+did bthey+do bthey+even bthey+feed bthey+forgot
bthey+get bthey+give bthey+had bthey+have bthey+kept bthey+know bthey+laughed bthey+left bthey+let bthey+made
bthey+make bthey+never bthey+opened bthey+pick bthey+put bthey+remember bthey+ring bthey+said bthey+say
bthey+sorted bthey+supply bthey+told bthey+was bthey+were btheyd+ring bthin+ones bthing+$ bthing+for bthing+i
bthing+in bthing+is bthing+so bthing+to bthing+was bthing+we bthing+with bthings+$ bthings+i bthink+$
bthink+about bthink+and bthink+five bthink+i bthink+ill bthink+it bthink+of bthink+we bthink+you
bthinking+about bthinking+of bthird+$ bthird+and bthird+of bthird+time bthis+$ bthis+a bthis+about bthis+and
bthis+any bthis+as bthis+be bthis+contact bthis+day bthis+evening bthis+from bthis+goes bthis+here bthis+house
bthis+i bthis+in bthis+is bthis+list bthis+message bthis+morning bthis+my bthis+now bthis+number bthis+off
bthis+on bthis+one bthis+phone bthis+please bthis+remove bthis+take bthis+the bthis+thing bthis+to bthis+week
bthis+year bthose+$ bthose+very bthough+$ bthough+i bthought+$ bthought+about bthought+i bthought+it
bthought+someone bthought+youd bthread+$ bthreads+$ bthree+$ bthree+days bthree+different bthree+emails
bthree+hundred bthree+kids bthree+lifetimes bthree+months bthree+quid bthree+times bthree+weeks bthree+years
bthrough+a bthrough+after bthrough+and bthrough+it bthrough+the bthrough+to bthrough+your bthursday+$
bticket+system btied+up btight+$ btil+the btill+$ btill+date btill+i btill+now btill+the btime+$ btime+ago
btime+and btime+delivery btime+i btime+is btime+it btime+of btime+on btime+so btime+to btime+we btime+you
btimes+$ btimes+and btimes+do btimes+i btimes+in btimes+now btin+and btiny+choice btired+of bto+$ bto+a
bto+about bto+another bto+answer bto+anyone bto+ask bto+be bto+begin bto+bits bto+buy bto+call bto+cancel
bto+carry bto+change bto+charge bto+chase bto+clear bto+close bto+come bto+complain bto+contact bto+cost
bto+court bto+cut bto+cyprus bto+date bto+deal bto+discuss bto+do bto+drink bto+drive bto+drop bto+each
bto+eight bto+end bto+enterprise bto+explain bto+find bto+finish bto+fit bto+five bto+fix bto+four
bto+garlands bto+germany bto+get bto+give bto+go bto+god bto+haggle bto+happen bto+have bto+hear bto+help
bto+here bto+him bto+it bto+know bto+lasers bto+leave bto+leeds bto+live bto+look bto+lot bto+make bto+me
bto+much bto+my bto+myself bto+nobody bto+not bto+nothing bto+object bto+octopus bto+one bto+orange bto+order
bto+our bto+pay bto+pick bto+post bto+press bto+print bto+prove bto+pune bto+put bto+quit bto+reach bto+read
bto+receive bto+remove bto+renew bto+reorder bto+reply bto+returns bto+ring bto+run bto+sales bto+save bto+say
bto+see bto+selco bto+send bto+show bto+shut bto+simplify bto+sleep bto+small bto+somebody bto+someone
bto+spain bto+speak bto+start bto+stop bto+store bto+support bto+swindon bto+take bto+talk bto+tell bto+text
bto+that bto+the bto+think bto+this bto+those bto+try bto+turn bto+type bto+unsubscribe bto+upgrade bto+us
bto+use bto+wait bto+watch bto+work bto+write bto+xero bto+you bto+your btoday+$ btoday+it btoday+not
btoday+so btoday+tomorrow btogether+with btold+$ btold+by btold+i btold+me btold+take btold+the btold+to
btold+us btold+you btold+your btolerance+$ btomorrow+$ btomorrow+at btoner+$ btonight+when btoo+$ btoo+big
btoo+busy btoo+costly btoo+dear btoo+expensive btoo+far btoo+few btoo+high btoo+little btoo+long btoo+many
btoo+much btoo+often btoo+old btoo+slow btoo+small btoo+steep btook+a btook+his btook+ill btook+it btook+my
btook+our btook+out btook+over btook+so btook+the btook+three btook+two btook+us btook+you btool+$ btool+was
btools+$ btools+in btools+that btools+they btop+$ btop+dollar btop+notch btop+of btouch+$ btouch+again
btough+$ btown+$ btown+covers btown+new btrack+of btrade+and btrading+$ btrading+standards btrain+your
btraining+was btranslation+was btravis+perkins btreat+people btreated+us btried+the btrouble+$ btry+again
btry+and btry+me btry+to btrying+out btrying+to btubes+cracked btuesday+$ btuesday+and btuesday+then
btuned+them bturf+was bturn+it bturn+up bturned+into bturned+out bturned+rancid bturned+up bturns+up btwenty+$
btwenty+more btwenty+stems btwice+$ btwice+a btwice+and btwice+in btwo+$ btwo+and btwo+boxes btwo+days
btwo+doors btwo+factor btwo+hours btwo+months btwo+of btwo+quid btwo+shops btwo+streets btwo+the btwo+times
btwo+weeks btwo+year btwo+years btype+$ btype+it bum+i bunaffordable+$ bunblock+it bunder+$ bunder+a
bunder+art bunder+article bunder+gdpr bunder+my bunder+one bunder+the bunder+twenty bunder+what bunder+you
bundercut+you bunderstand+$ bunderstood+$ bunfair+$ bunhappy+$ buni+now bunion+asked bunsubscribe+$
bunsubscribe+from bunsubscribe+me bunsubscribed+$ bunsubscribed+from buntil+the bunusable+$ bup+$ bup+a
bup+after bup+again bup+an bup+and bup+as bup+at bup+by bup+callbacks bup+every bup+for bup+front bup+her
bup+here bup+i bup+in bup+knees bup+like bup+my bup+north bup+now bup+on bup+quality bup+shop bup+smoking
bup+so bup+the bup+to bup+twice bup+when bup+with bupgrade+to bupset+her bus+$ bus+a bus+about bus+again
bus+alone bus+and bus+any bus+as bus+be bus+down bus+everything bus+for bus+from bus+if bus+in bus+leave
bus+left bus+now bus+off bus+on bus+out bus+thanks bus+that bus+the bus+to bus+up bus+when buse+$ buse+a
buse+anybody buse+for buse+half buse+it buse+of buse+the buse+them buse+this buse+to bused+it bused+now
bused+to bused+two bused+up bused+your buseless+$ buseless+for buses+a busing+a busing+canva bvalue+$ bvan+$
bvan+comes bvan+never bvan+that bvan+to bveg+$ bvending+machine bvendor+$ bversion+$ bversion+for
bvery+expensive bvery+good bvery+happy bvery+poor bvery+very bvery+well bvery+words bvillage+$ bvillage+now
bvillage+so bvoicemail+$ bvoted+for bwait+$ bwait+i bwait+the bwaited+weeks bwaiting+$ bwaiting+for
bwaiting+in bwaiting+list bwaiting+on bwaiting+room bwaiting+since bwaiting+time bwaitrose+and bwalk+past
bwall+$ bwall+and bwant+$ bwant+a bwant+another bwant+any bwant+anything bwant+from bwant+it bwant+my bwant+no
bwant+nothing bwant+out bwant+something bwant+texts bwant+that bwant+the bwant+these bwant+this bwant+to
bwant+you bwanted+$ bwanted+a bwanted+biodegradable bwanted+it bwanted+loose bwanted+me bwanted+to bwants+me
bwants+to bwar+we bward+and bwarranty+claim bwas+$ bwas+a bwas+abroad bwas+after bwas+alright bwas+always
bwas+as bwas+at bwas+away bwas+bad bwas+cancelled bwas+charged bwas+closed bwas+corked bwas+cut bwas+dear
bwas+decided bwas+defective bwas+dirty bwas+discontinued bwas+dissolved bwas+doing bwas+done bwas+down
bwas+easter bwas+eating bwas+faulty bwas+fine bwas+five bwas+for bwas+forgotten bwas+forty bwas+full bwas+gone
bwas+good bwas+great bwas+handed bwas+happy bwas+i bwas+ill bwas+in bwas+it bwas+just bwas+killed bwas+let
bwas+like bwas+looking bwas+lovely bwas+meant bwas+mine bwas+missing bwas+mouldy bwas+my bwas+never bwas+nice
bwas+no bwas+not bwas+nothing bwas+off bwas+okay bwas+on bwas+one bwas+only bwas+out bwas+over bwas+paying
bwas+poor bwas+pregnant bwas+promised bwas+put bwas+removed bwas+rubbish bwas+rude bwas+shut bwas+so bwas+sold
bwas+spoken bwas+standing bwas+stolen bwas+taken bwas+that bwas+the bwas+to bwas+told bwas+too bwas+tough
bwas+twenty bwas+up bwas+very bwas+wrong bwas+yellow bwas+your bwash+$ bwashes+$ bwatch+every bwater+$
bwatery+$ bway+$ bway+home bway+i bway+it bway+out bway+over bway+so bway+to bway+too bway+you bwe+all bwe+are
bwe+asked bwe+bake bwe+bit bwe+bought bwe+buy bwe+called bwe+came bwe+can bwe+changed bwe+closed bwe+could
bwe+did bwe+do bwe+drink bwe+eat bwe+ended bwe+fancied bwe+found bwe+gave bwe+get bwe+go bwe+got bwe+had
bwe+handed bwe+hardly bwe+have bwe+jumped bwe+just bwe+know bwe+left bwe+live bwe+looked bwe+lost bwe+make
bwe+merged bwe+moved bwe+need bwe+needed bwe+never bwe+now bwe+only bwe+open bwe+opened bwe+order bwe+paid
bwe+plan bwe+print bwe+put bwe+quit bwe+relocated bwe+reordered bwe+run bwe+shop bwe+shut bwe+signed bwe+sold
bwe+still bwe+stopped bwe+switched bwe+take bwe+took bwe+use bwe+used bwe+want bwe+wanted bwe+went bwe+were
bwe+will bwe+would bweak+as bweb+shop bwebsite+$ bwebsite+never bwebsite+so bwebsite+that bwedding+$
bweddings+and bwednesday+$ bweek+$ bweek+after bweek+and bweek+for bweek+i bweek+of bweek+that bweek+three
bweek+we bweekend+$ bweeks+$ bweeks+ago bweeks+and bweeks+for bwelcome+to bwell+$ bwell+and bwell+before
bwell+family bwell+i bwell+in bwell+it bwell+that bwell+you bwent+$ bwent+all bwent+anywhere bwent+away
bwent+back bwent+dark bwent+down bwent+downhill bwent+elsewhere bwent+for bwent+from bwent+in bwent+into
bwent+off bwent+on bwent+out bwent+over bwent+round bwent+through bwent+to bwent+under bwent+up bwent+with
bwere+always bwere+bought bwere+broken bwere+closing bwere+fair bwere+fed bwere+fine bwere+going bwere+grand
bwere+in bwere+late bwere+never bwere+no bwere+not bwere+off bwere+on bwere+out bwere+paying bwere+rancid
bwere+rude bwere+the bwere+told bwere+wilted bwere+wrong bwhat+$ bwhat+company bwhat+do bwhat+else
bwhat+happened bwhat+happens bwhat+have bwhat+he bwhat+i bwhat+information bwhat+is bwhat+it bwhat+kind
bwhat+more bwhat+others bwhat+part bwhat+the bwhat+they bwhat+time bwhat+to bwhat+was bwhat+we bwhat+would
bwhat+you bwhat+youd bwhatever+list bwhatever+you bwhatsoever+$ bwheesht+and bwhen+$ bwhen+does bwhen+he
bwhen+i bwhen+is bwhen+it bwhen+my bwhen+our bwhen+she bwhen+the bwhen+there bwhen+they bwhen+we bwhen+will
bwhen+you bwhen+your bwhere+are bwhere+did bwhere+do bwhere+does bwhere+i bwhere+is bwhere+it bwhere+my
bwhere+the bwhere+to bwhere+we bwhere+when bwhether+i bwhich+company bwhich+data bwhich+details bwhich+firm
bwhich+i bwhich+of bwhich+one bwhich+we bwhile+$ bwhile+has bwhile+i bwhile+the bwhite+bloom bwho+$ bwho+am
bwho+are bwho+built bwho+can bwho+comes bwho+dis bwho+do bwho+does bwho+gave bwho+had bwho+has bwho+i bwho+is
bwho+knew bwho+knows bwho+never bwho+ordered bwho+orders bwho+passed bwho+picks bwho+says bwho+speaks bwho+was
bwho+worked bwho+would bwho+you bwhod+know bwhoever+is bwhole+family bwhole+story bwhole+thing bwholesaler+$
bwholesaler+in bwhy+$ bwhy+am bwhy+are bwhy+do bwhy+i bwhy+not bwhy+would bwhy+you bwider+choice bwider+range
bwife+$ bwife+does bwife+forty bwife+got bwife+has bwife+is bwife+told bwill+be bwill+block bwill+call
bwill+get bwill+give bwill+have bwill+i bwill+not bwill+pass bwill+report bwill+ring bwill+see bwill+sue
bwill+take bwill+tell bwill+ye bwill+you bwindow+$ bwindow+cleaning bwindow+version bwine+$ bwine+any
bwine+was bwines+on bwinter+$ bwipe+my bwish+any bwish+to bwishes+to bwith+$ bwith+a bwith+all bwith+an
bwith+another bwith+anyone bwith+biscuits bwith+eleven bwith+gravel bwith+her bwith+him bwith+it bwith+less
bwith+me bwith+my bwith+no bwith+one bwith+our bwith+rentokil bwith+respect bwith+sage bwith+sky bwith+sodexo
bwith+somebody bwith+someone bwith+surveys bwith+that bwith+the bwith+them bwith+this bwith+three bwith+two
bwith+what bwith+whoever bwith+ye bwith+you bwith+your bwithin+a bwithin+an bwithin+days bwithin+the
bwithout+a bwithout+asking bwithout+it bwithout+the bwobbles+$ bwoke+the bwoman+at bwon+it bwon+the bwood+$
bword+$ bwords+$ bwork+$ bwork+and bwork+for bwork+here bwork+in bwork+nights bwork+now bwork+with bworked+$
bworked+on bworked+out bworked+since bworked+there bworking+for bworking+there bworkmanship+$ bworks+$
bworks+at bworks+came bworks+for bworks+from bworks+in bworks+on bworktop+$ bworld+$ bworse+$ bworst+i
bworth+every bworth+it bworth+something bwould+a bwould+be bwould+buy bwould+call bwould+do bwould+expect
bwould+give bwould+had bwould+have bwould+i bwould+it bwould+like bwould+love bwould+need bwould+no bwould+not
bwould+only bwould+pay bwould+prefer bwould+rather bwould+ring bwould+say bwould+sooner bwould+spent
bwould+still bwould+stored bwould+suit bwould+turn bwould+ye bwould+you bwound+$ bwound+down bwound+up
bwrite+$ bwrite+again bwrite+any bwrite+me bwrite+to bwriting+$ bwriting+to bwrong+$ bwrong+address bwrong+and
bwrong+colour bwrong+day bwrong+end bwrong+goods bwrong+i bwrong+items bwrong+number bwrong+one bwrong+parts
bwrong+person bwrong+size bwrote+stop bwrote+to bxero+$ byard+$ bye+$ bye+ever byeah+$ byeah+hi byeah+i
byeah+no byear+$ byear+and byear+at byear+end byear+it byear+then byear+to byears+$ byears+ago byears+and
byears+back byears+i byears+knees byears+resolution byears+so byears+with byellow+and byer+wheesht byes+$
byes+but byes+call byes+hello byes+i byes+it byes+of byes+ok byes+please byes+sir byes+that byes+the byes+we
byesterday+$ byesterday+and byet+$ byet+to byou+$ byou+a byou+about byou+after byou+again byou+an byou+and
byou+any byou+are byou+as byou+ask byou+asked byou+asking byou+at byou+back byou+before byou+blocked byou+but
byou+call byou+called byou+calling byou+can byou+cancelled byou+changed byou+charge byou+charged byou+closed
byou+come byou+could byou+cut byou+dare byou+deaf byou+deleted byou+delivered byou+did byou+do byou+dropped
byou+ended byou+ever byou+fitted byou+fixed byou+for byou+gave byou+get byou+go byou+got byou+had byou+have
byou+hiked byou+hold byou+i byou+if byou+in byou+is byou+it byou+just byou+keep byou+kindly byou+know
byou+last byou+leave byou+left byou+let byou+like byou+look byou+lost byou+lot byou+make byou+may byou+mean
byou+might byou+mind byou+moved byou+muppets byou+must byou+my byou+need byou+never byou+no byou+not byou+now
byou+on byou+once byou+only byou+open byou+out byou+outsourced byou+overcharged byou+owe byou+paid byou+pay
byou+people byou+please byou+probably byou+promised byou+put byou+quit byou+rang byou+really byou+remove
byou+removed byou+repeat byou+ring byou+said byou+say byou+scrapped byou+see byou+sell byou+send byou+sent
byou+share byou+simply byou+since byou+so byou+sold byou+still byou+stop byou+stopped byou+store byou+sure
byou+swapped byou+take byou+tell byou+test byou+text byou+texted byou+that byou+the byou+think byou+this
byou+to byou+today byou+took byou+treat byou+twice byou+understand byou+use byou+used byou+want byou+wanted
byou+was byou+were byou+when byou+who byou+will byou+with byou+would byou+write byou+writing byoud+expect
byoud+get byoud+gone byoud+have byoud+stopped byoull+be byoull+get byoung+man byounger+company byour+ads
byour+app byour+area byour+beans byour+books byour+boots byour+boss byour+bread byour+business byour+call
byour+calling byour+calls byour+capsules byour+card byour+catalogue byour+cement byour+chat byour+cleaners
byour+colleague byour+company byour+competitor byour+computer byour+consultant byour+counter byour+courier
byour+customer byour+database byour+delivery byour+desk byour+do byour+driver byour+drivers byour+employee
byour+end byour+engineer byour+files byour+firm byour+founder byour+gym byour+hotel byour+hotline
byour+invoices byour+labels byour+last byour+leeds byour+list byour+lot byour+mail byour+mailing byour+man
byour+manager byour+minimum byour+mr byour+name byour+new byour+newsletter byour+number byour+office
byour+opening byour+own byour+packaging byour+parking byour+people byour+phone byour+place byour+plumber
byour+politics byour+price byour+prices byour+programme byour+quality byour+range byour+records byour+rep
byour+rival byour+rivals byour+sales byour+scones byour+service byour+shop byour+side byour+site
byour+software byour+staff byour+store byour+stuff byour+suppression byour+survey byour+surveys byour+system
byour+technician byour+tees byour+texts byour+timetable byour+van byour+vans byour+way byour+web byour+website
byours+$ byours+and byours+did byours+died byours+had byours+is byours+never byours+was byourselves+$ bzip+$
b🎉+$ b👍+$ b😂+$ b😄+$ b😅+$ b😉+$ c.20 c.20_ c008 c008_ c009 c009_ c00_ c028 c028_ c08_ c09_ c10_ c11_ c12_ c14_
c15_ c17_ c18_ c199 c19_ c200 c2009 c2009_ c200_ c201 c202 c2028 c2028_ c20_ c21_ c223 c2231 c2231_ c22_ c231
c231_ c24_ c25_ c28_ c300 c3008 c3008_ c300_ c30_ c31_ c40_ c447 c4471 c4471_ c45_ c46_ c471 c471_ c4th c4th_
c50_ c5th c5th_ c600 c600_ c60_ c6pm c6pm_ c71_ c80_ c81_ c84_ c900 c900_ c90_ c9th c9th_ c_%_ c_&_ c_0_ c_10
c_10_ c_11 c_11_ c_12 c_12_ c_14 c_14_ c_15 c_15_ c_17 c_17_ c_18 c_18_ c_19 c_199 c_19_ c_2. c_20 c_200
c_2009 c_200_ c_201 c_202 c_2028 c_20_ c_22 c_223 c_2231 c_22_ c_24 c_24_ c_25 c_25_ c_2_ c_3. c_30 c_300
c_3008 c_300_ c_30_ c_31 c_31_ c_3_ c_40 c_40_ c_44 c_447 c_4471 c_45 c_45_ c_46 c_46_ c_4_ c_4t c_4th c_4th_
c_50 c_50_ c_5_ c_60 c_600 c_600_ c_60_ c_6_ c_6p c_6pm c_6pm_ c_77 c_7_ c_80 c_80_ c_81 c_81_ c_84 c_84_ c_88
c_8_ c_8p c_90 c_900 c_900_ c_90_ c_9_ c_9t c_9th c_9th_ c_a3 c_a3_ c_a4 c_a4_ c_a9 c_a_ c_ab c_abe c_aber
c_abo c_abou c_abov c_abr c_abro c_abs c_abso c_ac c_acc c_acce c_acci c_acco c_acr c_acro c_act c_act_ c_acti
c_actu c_ad c_ad_ c_add c_add_ c_addi c_addr c_adj c_adju c_adm c_admi c_ads c_ads_ c_adv c_adve c_advi c_af
c_aff c_aff_ c_affo c_afr c_afra c_aft c_afte c_ag c_aga c_agai c_age c_age_ c_agen c_ages c_agi c_agia c_ago
c_ago_ c_agr c_agre c_ah c_ah_ c_ahe c_ahea c_ai c_aid c_air c_air_ c_al c_ala c_alar c_alc c_alco c_ald
c_aldi c_alg c_algo c_ali c_aliv c_all c_all_ c_alle c_allo c_alm c_almo c_alo c_alon c_alr c_alre c_alri
c_als c_also c_alt c_alth c_alto c_alw c_alwa c_am c_am_ c_ama c_amaz c_ame c_amer c_amo c_amon c_amou c_an
c_an_ c_and c_and_ c_andr c_ang c_ange c_ann c_anno c_ano c_anot c_ans c_answ c_ant c_anti c_any c_any_ c_anyb
c_anym c_anyo c_anyt c_anyw c_ap c_apa c_apar c_app c_app_ c_appa c_appo c_appr c_apps c_apr c_apri c_ar c_arc
c_are c_are_ c_area c_arg c_argo c_argu c_arm c_army c_aro c_arou c_arr c_arra c_arre c_arri c_arro c_art
c_art_ c_arti c_as c_as_ c_asd c_asda c_ask c_ask_ c_aske c_aski c_asks c_asl c_asle c_ass c_assi c_asso c_at
c_at_ c_ate c_ate_ c_att c_atta c_atte c_atti c_atto c_au c_aud c_audi c_aug c_augu c_aun c_aunt c_aus c_aust
c_aut c_auto c_autu c_av c_ava c_avai c_ave c_aver c_aw c_awa c_away c_awf c_awfu c_ax c_ay c_aye c_aye_ c_b_
c_ba c_bab c_baby c_bac c_back c_bad c_bad_ c_badl c_bag c_bag_ c_bags c_bak c_bake c_baki c_bal c_ball c_ban
c_ban_ c_band c_bang c_bank c_bann c_bar c_bar_ c_barc c_barg c_barn c_barr c_bars c_bas c_base c_basi c_bask
c_bat c_batc c_bath c_batt c_be c_be_ c_bea c_bean c_bear c_beat c_beau c_bec c_beca c_beco c_bed c_bed_
c_beds c_bee c_been c_beep c_beer c_bees c_bef c_befo c_beg c_beg_ c_begg c_begi c_beh c_beha c_behi c_bei
c_beig c_bein c_bel c_beli c_bell c_belo c_belt c_ben c_bent c_bes c_besi c_best c_bet c_bett c_betw c_bey
c_beyo c_bi c_bid c_bidf c_big c_big_ c_bigg c_bik c_bike c_bil c_bill c_bin c_bin_ c_bind c_bins c_bio c_biod
c_bir c_bird c_birt c_bis c_bisc c_bit c_bit_ c_bits c_bitt c_bl c_bla c_blac c_blad c_blam c_blan c_ble
c_blee c_blen c_bles c_bli c_blin c_blis c_blo c_bloc c_blok c_bloo c_blow c_blu c_blue c_blun c_blur c_bo
c_boa c_boar c_boat c_bob c_bobb c_bog c_boi c_boil c_bom c_bomb c_bon c_boo c_book c_boot c_bor c_bore c_bori
c_bos c_bosc c_boss c_bot c_bot_ c_both c_bott c_bou c_boug c_boun c_bouq c_box c_box_ c_boxe c_boy c_boy_
c_boyc c_boys c_br c_bra c_brac c_brak c_bran c_bras c_bre c_brea c_bree c_brew c_brex c_bri c_bric c_brid
c_brig c_bril c_brin c_bris c_brit c_bro c_broa c_broc c_brok c_broo c_brot c_brou c_brow c_bru c_brus c_bu
c_buc c_buck c_bud c_budg c_bug c_bugg c_bugs c_bui c_buil c_bul c_bulb c_bulk c_bull c_bun c_bund c_bunn
c_bunz c_bur c_buri c_burn c_burs c_bus c_bus_ c_busi c_bust c_busy c_but c_but_ c_butc c_butt c_buy c_buy_
c_buye c_buyi c_buys c_buz c_buzz c_by c_by_ c_bye c_bye_ c_ca c_cab c_caf c_cafe c_caff c_cak c_cake c_cal
c_call c_cam c_came c_camp c_can c_can_ c_cana c_canc c_cand c_cant c_canv c_cap c_cap_ c_caps c_capt c_car
c_car_ c_cara c_card c_care c_carp c_carr c_cart c_cas c_case c_cash c_cast c_cat c_cat_ c_cata c_catc c_cate
c_cats c_cau c_caug c_caus c_ce c_cea c_ceas c_cel c_cell c_cem c_ceme c_cen c_cent c_cer c_cere c_cert c_ch
c_cha c_chai c_chal c_chan c_chao c_chap c_char c_chas c_chat c_che c_chea c_chec c_chee c_chef c_chem c_chew
c_chi c_chic c_chil c_chip c_cho c_choc c_choi c_choo c_chos c_chr c_chri c_chu c_chuc c_chur c_ci c_cin c_cir
c_circ c_cl c_cla c_clai c_clar c_clas c_cle c_clea c_cli c_clic c_clie c_clim c_clin c_clo c_cloc c_clos
c_clot c_clou c_clu c_club c_clue c_clum c_co c_co_ c_coa c_coac c_coat c_cob c_coba c_cod c_code c_cof c_coff
c_coi c_coin c_col c_cold c_coll c_colo c_com c_come c_comi c_comm c_comp c_con c_conc c_cond c_conf c_conn
c_cons c_cont c_conv c_coo c_cook c_cool c_cop c_cope c_copi c_copy c_cor c_cork c_corn c_corp c_corr c_cos
c_cost c_cou c_coul c_coun c_coup c_cour c_cous c_cov c_cove c_covi c_cow c_cows c_cr c_cra c_crac c_crap
c_cras c_crat c_craz c_cre c_crea c_crec c_cred c_cree c_crew c_cri c_crim c_cro c_croo c_cros c_crow c_cru
c_crum c_cry c_cry_ c_cryi c_cu c_cup c_cup_ c_cupb c_cupp c_cups c_cur c_curr c_curt c_curv c_cus c_cust
c_cut c_cut_ c_cuts c_cutt c_cy c_cyp c_cypr c_da c_dad c_dad_ c_dads c_daf c_daft c_dai c_dail c_dair c_dal
c_dalb c_dam c_dama c_dan c_dank c_dar c_dare c_dark c_dat c_data c_date c_dau c_daug c_dav c_dave c_day
c_day_ c_dayl c_days c_de c_dea c_dead c_deaf c_deal c_dear c_deat c_deb c_debi c_debt c_dec c_deca c_dece
c_deci c_decl c_deco c_def c_defe c_defi c_deg c_degr c_del c_dele c_deli c_delt c_dem c_dema c_deme c_demo
c_den c_dent c_dep c_depa c_depe c_depo c_der c_des c_dese c_desi c_desk c_dest c_det c_deta c_deto c_dev
c_deve c_devi c_di c_dia c_diab c_dial c_diar c_dic c_dict c_did c_did_ c_die c_died c_diet c_dif c_diff c_dig
c_digi c_din c_dinn c_dir c_dire c_dirt c_dis c_dis_ c_disa c_disc c_dish c_disp c_diss c_dist c_div c_divo
c_dn c_dnd c_dnd_ c_do c_do_ c_doc c_doct c_docu c_doe c_does c_dog c_dog_ c_dogs c_doi c_doin c_dol c_doll
c_dom c_don c_dona c_done c_doo c_door c_dot c_dou c_doub c_dow c_down c_doy c_doyl c_dr c_dra c_dram c_draw
c_dre c_drea c_dri c_drie c_drif c_dril c_drin c_drip c_driv c_dro c_dron c_drop c_drov c_dry c_dry_ c_du
c_dub c_dubl c_due c_due_ c_dul c_dull c_dum c_dump c_dun c_dunn c_dur c_duri c_dus c_dust c_dut c_duty c_duv
c_duve c_dy c_dye c_dyei c_dyi c_dyin c_dys c_dyso c_e_ c_ea c_eac c_each c_ear c_earl c_eart c_eas c_easi
c_east c_easy c_eat c_eat_ c_eati c_eb c_eba c_ebay c_ec c_eco c_ecol c_econ c_ecov c_ed c_edg c_edge c_edi
c_ef c_eff c_effe c_eg c_egg c_eggs c_eh c_eh_ c_ei c_eig c_eigh c_eit c_eith c_el c_eld c_elde c_ele c_elec
c_elev c_els c_else c_em c_ema c_emai c_emb c_emba c_eme c_emer c_emi c_emig c_emp c_empl c_empt c_en c_end
c_end_ c_ende c_endi c_ends c_ene c_ener c_eng c_engi c_engl c_eno c_enou c_ent c_ente c_entr c_env c_enve
c_er c_era c_era_ c_eras c_es c_esi c_esim c_esp c_espr c_est c_esta c_esti c_et c_eth c_ethi c_ets c_etsy
c_eu c_eur c_euro c_ev c_eve c_even c_ever c_evi c_ex c_ex_ c_exa c_exac c_exam c_exc c_exce c_exch c_excu
c_exe c_exec c_exer c_exi c_exis c_exit c_exp c_expe c_expi c_expl c_expo c_ext c_extr c_ey c_eye c_eyes c_f_
c_fa c_fab c_fabr c_fac c_face c_fact c_fad c_fade c_fai c_fail c_fair c_fal c_fall c_fam c_fami c_fan c_fan_
c_fanc c_far c_far_ c_farm c_fas c_fast c_fat c_fat_ c_fath c_fau c_faul c_fav c_favo c_fax c_fax_ c_fd c_fd_
c_fe c_fea c_feat c_feb c_feb_ c_febr c_fed c_fed_ c_fee c_fee_ c_feed c_feel c_fees c_feet c_fel c_fell
c_felt c_fen c_fenc c_fer c_ferr c_fes c_fest c_few c_few_ c_fewe c_fi c_fib c_fibr c_fie c_fif c_fift c_fig
c_fig_ c_figh c_figu c_fil c_file c_fill c_film c_filt c_fin c_fina c_find c_fine c_fing c_fini c_fir c_fire
c_firm c_firs c_fis c_fish c_fit c_fit_ c_fitn c_fits c_fitt c_fiv c_five c_fix c_fix_ c_fixe c_fiz c_fizz
c_fl c_fla c_flag c_flak c_flat c_flav c_fle c_flee c_fli c_flic c_flip c_flo c_floo c_flou c_flow c_fly
c_fly_ c_flye c_flyi c_fo c_fog c_fol c_fold c_folk c_foll c_foo c_food c_fool c_foot c_for c_for_ c_forb
c_fore c_forg c_fork c_form c_fort c_fou c_foul c_foun c_four c_fr c_fr_ c_fra c_fram c_fran c_fray c_fre
c_free c_frei c_fres c_fri c_frid c_frie c_fro c_from c_fron c_froz c_fru c_frui c_fry c_frye c_fu c_fue
c_fuel c_ful c_full c_fun c_fun_ c_func c_fund c_fune c_funn c_fur c_furt c_fus c_fuss c_fut c_futu c_ga c_gal
c_gap c_gaps c_gar c_gara c_gard c_garl c_gas c_gas_ c_gat c_gate c_gau c_gauz c_gav c_gave c_gd c_gdp c_gdpr
c_ge c_gel c_gel_ c_gen c_gene c_ger c_germ c_get c_get_ c_gets c_gett c_gh c_gho c_ghos c_gi c_gie c_gif
c_gift c_gil c_gild c_gin c_ging c_gir c_girl c_giv c_give c_givi c_gl c_gla c_glad c_glas c_gle c_glen c_gli
c_glit c_glo c_glov c_glu c_glue c_glut c_go c_go_ c_god c_god_ c_gods c_goe c_goes c_goi c_goin c_gol c_gold
c_golf c_gon c_gone c_gonn c_goo c_good c_goog c_got c_got_ c_gov c_gove c_gr c_gra c_grac c_grad c_grai
c_gran c_grat c_grav c_gre c_grea c_gree c_grew c_grey c_gri c_grid c_grie c_grin c_grip c_gro c_grou c_grow
c_gru c_grum c_gu c_gua c_guar c_gue c_gues c_gui c_guil c_guit c_gut c_gut_ c_guy c_guy_ c_guys c_gy c_gym
c_gym_ c_ha c_hab c_habi c_hac c_hack c_had c_had_ c_hag c_hagg c_hah c_haha c_hai c_hair c_hal c_hala c_half
c_hall c_halt c_ham c_hamm c_hamp c_han c_hand c_hang c_hap c_happ c_har c_hara c_hard c_harr c_harv c_has
c_has_ c_hat c_hate c_hats c_hau c_haud c_hav c_have c_havi c_hay c_hay_ c_he c_he_ c_hea c_head c_heal c_hear
c_heat c_heav c_hed c_hedg c_hei c_heid c_hel c_held c_hell c_help c_hen c_hen_ c_hens c_her c_her_ c_here
c_hers c_hi c_hi_ c_hid c_hid_ c_hidd c_hig c_high c_hik c_hike c_hil c_hill c_him c_him_ c_hims c_hin c_hing
c_hip c_hip_ c_hir c_hire c_his c_his_ c_hist c_hit c_hit_ c_hitt c_hiy c_hiya c_hm c_hm_ c_hmm c_hmm_ c_ho
c_hob c_hobb c_hol c_hold c_hole c_holi c_holl c_hom c_home c_hon c_hone c_hono c_hoo c_hop c_hop_ c_hope
c_hor c_horo c_horr c_hors c_hos c_hose c_hosp c_hot c_hot_ c_hote c_hotl c_hou c_hour c_hous c_how c_how_
c_hows c_hu c_hub c_hubb c_hube c_hug c_huge c_huh c_hum c_huma c_hun c_hund c_hung c_hur c_hurt c_hus c_husb
c_hy c_hyb c_hybr c_hyd c_hydr c_i_ c_ic c_ice c_ice_ c_icel c_ico c_ico_ c_id c_ide c_idea c_iden c_if c_if_
c_ig c_ign c_igno c_ik c_ike c_ikea c_il c_ill c_ill_ c_im c_imm c_imme c_imp c_impe c_impo c_impr c_in c_in_
c_inc c_incl c_inco c_incr c_ind c_indu c_inf c_infl c_info c_inh c_inhe c_ini c_init c_ink c_ink_ c_inn
c_inni c_ins c_insa c_insi c_inso c_insp c_inst c_insu c_int c_inte c_into c_intr c_inv c_inve c_invi c_invo
c_ip c_ipa c_ipad c_ir c_ire c_irel c_iro c_iron c_is c_is_ c_isl c_isla c_iso c_iso_ c_iss c_issu c_it c_it_
c_itc c_itch c_itd c_itd_ c_ite c_item c_itl c_itll c_its c_itse c_ja c_jac c_jack c_jam c_jamm c_jams c_jan
c_janu c_jar c_je c_jea c_jean c_jew c_jews c_ji c_jin c_jo c_job c_job_ c_jobs c_joe c_jog c_jog_ c_joh
c_john c_joi c_join c_jok c_joke c_joki c_ju c_jud c_judg c_jug c_jul c_july c_jum c_jump c_jun c_june c_junk
c_jur c_jury c_jus c_just c_ka c_kar c_kare c_ke c_kee c_keen c_keep c_kei c_kein c_ken c_kenn c_kep c_kept
c_ket c_kett c_key c_key_ c_keyb c_keys c_ki c_kib c_kibb c_kid c_kidn c_kids c_kil c_kill c_kilo c_kin c_kind
c_king c_kit c_kit_ c_kitc c_kn c_kne c_knee c_knew c_kni c_knif c_knit c_kno c_knoc c_know c_ko c_kos c_kosh
c_kr c_ku c_la c_lab c_lab_ c_labe c_labs c_lac c_lack c_lact c_lad c_lad_ c_ladd c_lads c_lady c_lai c_laid
c_lak c_lake c_lam c_lamb c_lamp c_lan c_land c_lane c_lang c_lap c_lapt c_lar c_lark c_las c_lase c_lass
c_last c_lat c_late c_lath c_lau c_laug c_laun c_lav c_lava c_law c_law_ c_lawn c_lawy c_lay c_lay_ c_laz
c_lazy c_le c_lea c_lead c_leaf c_leag c_leak c_lear c_leas c_leat c_leav c_lec c_lect c_led c_lee c_leed
c_lef c_left c_leg c_leg_ c_lega c_lei c_leit c_len c_lens c_lent c_les c_less c_let c_let_ c_lett c_lev
c_leve c_lew c_lewi c_li c_lic c_lice c_lid c_lidl c_lids c_lif c_life c_lift c_lig c_ligh c_lik c_like c_lim
c_limi c_lin c_line c_link c_linu c_lip c_lips c_liq c_liqu c_lis c_list c_lit c_litr c_litt c_liv c_live
c_livi c_lo c_loa c_load c_loaf c_loan c_loc c_loca c_lock c_lod c_lodg c_log c_log_ c_logi c_logo c_logs
c_lol c_lol_ c_lon c_lond c_long c_loo c_look c_loos c_lor c_lorr c_los c_lose c_losi c_lost c_lot c_lot_
c_lott c_lou c_loud c_lov c_love c_low c_low_ c_lowe c_loy c_loya c_lu c_lum c_lump c_lun c_lunc c_lux c_luxu
c_ly c_lyi c_lyin c_lyr c_lyre c_m8 c_m8_ c_ma c_ma_ c_maa c_maan c_mac c_mac_ c_mach c_mad c_mad_ c_mada
c_made c_madn c_mag c_magg c_mai c_maid c_mail c_main c_maj c_maje c_mak c_make c_maki c_mam c_mam_ c_man
c_man_ c_mana c_mann c_many c_mar c_marc c_marg c_mark c_marv c_mas c_masc c_mat c_mat_ c_matc c_mate c_math
c_matt c_may c_may_ c_mayb c_me c_me_ c_mea c_meal c_mean c_meas c_meat c_med c_medi c_mee c_meet c_meh c_mehr
c_mem c_memb c_memo c_men c_men_ c_menu c_mer c_merc c_merg c_mes c_mesa c_mess c_met c_met_ c_mete c_meth
c_metr c_mi c_mic c_mich c_mick c_mid c_mid_ c_midd c_mig c_migh c_migr c_mil c_mild c_mile c_milk c_mill
c_min c_min_ c_minc c_mind c_mine c_mini c_minu c_mis c_miss c_mist c_mix c_mix_ c_mixe c_mm c_mm_ c_mo c_mob
c_mobi c_mod c_mode c_modu c_mom c_mome c_mon c_mond c_mone c_mont c_monz c_moo c_mood c_moon c_mor c_more
c_morn c_mort c_mos c_most c_mot c_moth c_moto c_mou c_moul c_moun c_mout c_mov c_move c_mow c_mowe c_mr c_mr_
c_mro c_mroe c_mrs c_mrs_ c_mu c_muc c_much c_mud c_mug c_mug_ c_mul c_mult c_mum c_mum_ c_mums c_mup c_mupp
c_mur c_murd c_mus c_muse c_musg c_mush c_musi c_must c_my c_my_ c_mys c_myse c_na c_naf c_naff c_nah c_nah_
c_nai c_nail c_nam c_name c_nan c_nan_ c_nap c_napp c_nar c_narr c_nas c_nast c_nat c_nati c_natt c_natu c_nav
c_navy c_naw c_naw_ c_ne c_nea c_near c_nec c_nece c_neck c_nee c_need c_nei c_neig c_nein c_neit c_nep c_neph
c_ner c_nerv c_nes c_nesp c_net c_netw c_nev c_neve c_new c_new_ c_news c_nex c_next c_ni c_nic c_nice c_nig
c_nigh c_nil c_nil_ c_nin c_nine c_nis c_nisb c_no c_no_ c_nob c_nobo c_nom c_nomo c_non c_non_ c_none c_nons
c_noo c_noon c_nop c_nope c_nor c_nor_ c_norm c_nort c_nos c_nose c_not c_not_ c_notc c_note c_noth c_noti
c_nov c_nove c_now c_now_ c_nowh c_nu c_nub c_nubm c_nui c_nuis c_num c_numb c_nur c_nurs c_nut c_nut_ c_nuts
c_o_ c_oa c_oat c_oat_ c_ob c_oba c_oban c_obj c_obje c_obl c_obli c_oc c_oca c_ocad c_och c_och_ c_oct c_octo
c_od c_odd c_odd_ c_odo c_odoo c_of c_of_ c_off c_off_ c_offe c_offi c_offl c_oft c_ofte c_oh c_oh_ c_ohi
c_ohio c_oi c_oi_ c_oil c_oil_ c_ok c_ok_ c_oka c_okay c_ol c_old c_old_ c_olde c_om c_omb c_ombu c_on c_on_
c_onb c_onbo c_onc c_once c_one c_one_ c_ones c_onl c_onli c_only c_ont c_onto c_oo c_op c_op_ c_ope c_open
c_oper c_opi c_opin c_opt c_opt_ c_opti c_opto c_or c_or_ c_ora c_oran c_ord c_orde c_org c_orga c_ori c_ot
c_oth c_othe c_oti c_otis c_ou c_our c_our_ c_ours c_out c_out_ c_outd c_outr c_outs c_ov c_ove c_oven c_over
c_ow c_owe c_owe_ c_owed c_own c_own_ c_owne c_ox c_oxi c_oxid c_pa c_pac c_pack c_pad c_pag c_page c_pai
c_paid c_pain c_pair c_pal c_pal_ c_pall c_palm c_pan c_pan_ c_pand c_pap c_pape c_par c_para c_parc c_pard
c_pare c_pari c_park c_part c_pas c_pass c_past c_pat c_patc c_pate c_pati c_patt c_pau c_paus c_pav c_pave
c_pay c_pay_ c_payi c_paym c_payr c_pd c_pdf c_pdf_ c_pe c_pea c_peac c_pee c_peel c_pen c_pen_ c_pend c_penn
c_pens c_peo c_peop c_per c_per_ c_perc c_perf c_peri c_perk c_perm c_pers c_pert c_pes c_pest c_pet c_pet_
c_peti c_petr c_pets c_pett c_ph c_pha c_phar c_phas c_pho c_phon c_phot c_phy c_phys c_pi c_pic c_pick c_pict
c_pie c_piec c_pies c_pil c_pill c_pin c_pink c_pip c_pipe c_pis c_piss c_pit c_piz c_pizz c_pl c_pla c_plac
c_plai c_plan c_plas c_plat c_play c_ple c_plea c_plen c_ples c_plu c_plum c_plus c_po c_po_ c_poa c_poac
c_poc c_pock c_pod c_pods c_poi c_poin c_pol c_pola c_poli c_poly c_pon c_poo c_pool c_poor c_pop c_pop_
c_popp c_popu c_por c_por_ c_port c_pos c_poss c_post c_pot c_pot_ c_pott c_pou c_poun c_pour c_pow c_powe
c_pr c_pra c_prac c_pre c_pref c_preg c_prem c_pres c_pret c_prev c_pri c_pric c_prie c_prim c_prin c_pris
c_priv c_priy c_priz c_pro c_prob c_proc c_prod c_prof c_prog c_proj c_prom c_prop c_prot c_prou c_prov c_pu
c_pub c_pub_ c_pul c_pull c_pum c_pump c_pun c_pune c_pup c_pupp c_pur c_purc c_pure c_purp c_purs c_pus
c_push c_put c_put_ c_putt c_puz c_puzz c_qu c_qua c_qual c_quan c_quar c_que c_ques c_queu c_qui c_quic
c_quid c_quie c_quil c_quit c_quiz c_quo c_quot c_ra c_rab c_rabb c_rac c_rack c_rad c_radi c_rai c_rain
c_rais c_ram c_rama c_ran c_ran_ c_ranc c_rang c_rank c_ras c_rash c_rat c_rate c_rath c_ratt c_raw c_raw_
c_re c_rea c_reac c_read c_reag c_real c_reas c_reb c_rebu c_rec c_rece c_reci c_reco c_recy c_red c_red_
c_reds c_redu c_ref c_refi c_refr c_refu c_reg c_rega c_regi c_regr c_regu c_reh c_reha c_rei c_rej c_reje
c_rejo c_rel c_rela c_rele c_reli c_relo c_rem c_reme c_remi c_remo c_remv c_ren c_rene c_reno c_rent c_reo
c_reop c_reor c_rep c_rep_ c_repa c_repe c_repl c_repo c_repr c_req c_requ c_res c_rese c_resi c_reso c_resp
c_rest c_resu c_ret c_reti c_retu c_reu c_reus c_rev c_revi c_revo c_ri c_ric c_rich c_rid c_rid_ c_ride
c_ridi c_ridl c_rig c_righ c_rin c_ring c_rip c_rip_ c_ripp c_ris c_rise c_riv c_riva c_ro c_roa c_road c_roam
c_roas c_rob c_robb c_robe c_robo c_rol c_roll c_roo c_roof c_room c_ros c_rose c_rot c_rota c_rott c_rou
c_roun c_rout c_row c_row_ c_ru c_rub c_rubb c_rud c_rude c_rul c_rule c_rum c_rumo c_run c_run_ c_runn c_runs
c_rus c_rust c_ry c_rye c_rye_ c_rym c_ryma c_sa c_sab c_sabb c_sac c_sach c_sack c_sad c_sadl c_saf c_safe
c_sag c_sage c_sai c_said c_sain c_sak c_sake c_sal c_sale c_salm c_salo c_sam c_same c_samp c_san c_sand
c_sar c_sat c_sat_ c_sati c_satu c_sau c_saun c_saus c_sav c_save c_savi c_saw c_saw_ c_say c_say_ c_sayi
c_says c_sc c_sca c_scal c_scam c_scan c_scar c_sce c_scen c_sch c_scho c_sci c_scis c_sco c_scon c_scr c_scra
c_scre c_scri c_scru c_se c_sea c_sea_ c_seal c_seam c_seas c_seat c_sec c_sec_ c_seco c_secr c_secu c_see
c_see_ c_seed c_seem c_seen c_sel c_selc c_sele c_self c_sell c_sen c_send c_seni c_sens c_sent c_sep c_sept
c_ser c_seri c_serv c_set c_set_ c_sets c_sett c_sev c_seve c_sew c_sewi c_sh c_sha c_shab c_shad c_shak
c_sham c_shar c_she c_she_ c_shea c_shed c_shee c_shei c_shel c_shet c_shi c_shif c_ship c_shir c_sho c_shoc
c_shod c_shoe c_shoo c_shop c_shor c_shou c_shov c_show c_shr c_shra c_shru c_shu c_shut c_si c_sic c_sick
c_sid c_side c_sie c_sig c_sigh c_sign c_sil c_sile c_sill c_sim c_sim_ c_simp c_sin c_sinc c_sing c_sir
c_sir_ c_sis c_sist c_sit c_sit_ c_site c_sitt c_six c_six_ c_sixt c_siz c_size c_sk c_ski c_skin c_skip c_sky
c_sky_ c_sl c_sla c_sle c_slee c_sli c_slig c_slip c_slo c_slot c_slow c_sm c_sma c_smal c_smar c_smas c_sme
c_smel c_smi c_smil c_smo c_smok c_smoo c_sms c_sms_ c_smu c_smud c_sn c_sna c_snap c_sno c_snot c_snow c_so
c_so_ c_soa c_soap c_soc c_soci c_sock c_sod c_sode c_sof c_sofa c_soft c_sol c_sola c_sold c_sole c_soli
c_solu c_solv c_som c_some c_son c_son_ c_sons c_soo c_soon c_sor c_sorr c_sort c_sou c_soul c_soun c_soup
c_sour c_sp c_spa c_spac c_spai c_spam c_span c_spar c_spe c_spea c_spec c_spen c_spi c_spin c_spl c_spli
c_spo c_spok c_spon c_spoo c_spot c_spr c_spre c_spri c_sq c_squ c_squa c_sque c_st c_sta c_stac c_staf c_stai
c_stal c_stam c_stan c_stap c_star c_stat c_stay c_ste c_stea c_stee c_stem c_step c_sti c_stic c_stil c_stit
c_sto c_stoc c_stol c_ston c_stoo c_stop c_stor c_stp c_stpo c_str c_stra c_stre c_stri c_stro c_stu c_stuc
c_stud c_stuf c_stup c_stur c_su c_sub c_subj c_subs c_suc c_succ c_such c_sud c_sudd c_sue c_sue_ c_suf
c_suff c_sug c_suga c_sugg c_sui c_suit c_sum c_summ c_sums c_sun c_sun_ c_sund c_sup c_supe c_supp c_sur
c_surc c_sure c_surg c_surp c_surv c_sus c_sust c_sw c_swa c_swal c_swap c_swe c_swea c_swee c_swi c_swim
c_swin c_swit c_swo c_swor c_sy c_syn c_syr c_syru c_sys c_sysc c_syst c_t_ c_ta c_ta_ c_tab c_tabl c_tad
c_tad_ c_tae c_tae_ c_tai c_tak c_take c_taki c_tal c_talk c_tall c_tan c_tann c_tap c_tap_ c_tape c_tar
c_tari c_tas c_tast c_tat c_tax c_tax_ c_tb c_tbh c_tbh_ c_te c_tea c_tea_ c_teac c_team c_tear c_tec c_tech
c_tee c_teen c_tees c_teet c_tel c_tele c_tell c_tem c_temp c_temu c_ten c_ten_ c_tena c_tend c_tenn c_tent
c_ter c_term c_terr c_tes c_tesc c_test c_tex c_text c_th c_tha c_than c_that c_thaw c_the c_the_ c_thea
c_thei c_them c_then c_ther c_thes c_they c_thi c_thic c_thin c_thir c_this c_tho c_thom c_thos c_thou c_thr
c_thre c_thro c_thu c_thur c_ti c_tic c_tick c_tid c_tie c_tied c_tig c_tigh c_til c_til_ c_tile c_till c_tim
c_timb c_time c_timi c_tin c_tin_ c_tins c_tiny c_tip c_tip_ c_tir c_tire c_to c_to_ c_tod c_toda c_todd c_tog
c_toge c_tol c_told c_tole c_tom c_tom_ c_toma c_tomo c_ton c_tone c_toni c_too c_too_ c_took c_tool c_top
c_top_ c_tor c_tot c_tota c_tou c_touc c_toug c_tour c_tow c_towe c_town c_toy c_toys c_tp c_tps c_tps_ c_tr
c_tra c_trac c_trad c_trai c_tral c_tran c_tras c_trav c_tre c_trea c_tree c_tren c_tri c_tria c_tric c_trie
c_tro c_trol c_trou c_tru c_true c_trus c_try c_try_ c_tryi c_tu c_tub c_tube c_tue c_tues c_tun c_tune c_tur
c_turf c_turk c_turn c_tw c_twe c_twel c_twen c_twi c_twic c_twin c_two c_two_ c_tx c_txt c_ty c_typ c_type
c_typi c_tyr c_tyre c_uh c_uh_ c_uk c_uk_ c_ul c_um c_um_ c_un c_un_ c_una c_unaf c_unb c_unbe c_unbl c_und
c_unde c_undo c_unf c_unfa c_unfo c_unfr c_unh c_unha c_uni c_uni_ c_unio c_unit c_unl c_unlo c_unp c_uns
c_unsc c_unso c_unsu c_unt c_unti c_unu c_unus c_unw c_up c_up_ c_upd c_upda c_upg c_upgr c_upp c_uppe c_ups
c_ups_ c_upse c_upst c_us c_us_ c_use c_use_ c_used c_usel c_user c_uses c_usi c_usin c_usu c_usua c_va c_val
c_valu c_van c_van_ c_vani c_vans c_vap c_vapi c_var c_vari c_varn c_vat c_vat_ c_ve c_veg c_veg_ c_vega
c_vege c_ven c_vend c_ver c_vers c_very c_vet c_vet_ c_vets c_vi c_via c_vid c_vide c_vie c_view c_vik c_viki
c_vil c_vile c_vill c_vin c_vine c_vio c_viol c_vis c_visi c_vist c_vo c_vod c_voda c_voi c_voic c_vol c_volu
c_vot c_vote c_vou c_vouc c_wa c_wag c_wage c_wai c_wait c_wak c_wake c_wal c_walk c_wall c_walm c_wan c_want
c_war c_war_ c_ward c_ware c_warm c_warn c_warp c_warr c_was c_was_ c_wash c_wast c_wat c_watc c_wate c_way
c_way_ c_we c_we_ c_wea c_weak c_wear c_weat c_web c_web_ c_webs c_wed c_wedd c_wedn c_wee c_week c_weev c_wei
c_weig c_wel c_welc c_weld c_well c_wels c_wen c_went c_wer c_were c_wet c_wet_ c_wh c_wha c_what c_whe c_whee
c_when c_wher c_whet c_whi c_whic c_whil c_whit c_who c_who_ c_whod c_whoe c_whol c_whom c_whos c_why c_why_
c_wi c_wi_ c_wic c_wick c_wid c_wide c_wif c_wife c_wifi c_wil c_wilk c_will c_wilt c_win c_win_ c_wind c_wine
c_wint c_wip c_wipe c_wis c_wish c_wit c_with c_wo c_wob c_wobb c_wok c_woke c_wol c_wolf c_wom c_woma c_wome
c_won c_won_ c_wond c_woo c_wood c_wool c_wor c_word c_wore c_work c_worl c_worn c_worr c_wors c_wort c_wou
c_woul c_woun c_wr c_wra c_wrap c_wri c_writ c_wro c_wron c_wrot c_wu c_x_ c_xe c_xer c_xero c_xl c_xl_ c_ya
c_yar c_yard c_yarn c_ye c_ye_ c_yea c_yeah c_year c_yed c_yed_ c_yel c_yell c_yep c_yep_ c_yer c_yer_ c_yes
c_yes_ c_yess c_yest c_yet c_yet_ c_yo c_yog c_yoga c_yogh c_you c_you_ c_youd c_youl c_youn c_your c_yous
c_yout c_ze c_zer c_zero c_zi c_zip c_zip_ c_zo c_zu c_zur c_zuri c_🎉_ c_👍_ c_📞_ c_😂_ c_😄_ c_😅_ c_😉_ c_😬_ c_🛑_
ca3_ ca4_ caan caan_ cab_ caba cabas cabase cabb cabba cabbat cabbi cabbit cabby cabby_ cabe cabel cabel_
cabels caber cabet cabeti cabi cabil cabili cabit cabit_ cabl cable cable_ cablec cables cablet cably cably_
cabo cabou cabout cabov cabove cabr cabri cabric cabro cabroa cabs cabs_ cabso cabsol caby caby_ cabys cac_
cacc cacce caccep cacces cacci caccid cacco caccou cace cace_ caced caced_ cacem caceme caces caces_ cach
cach_ cache cached cacher cachet cachi cachin caci cack cack_ cacka cackag cacke cacked cacker cacket cacki
cackin cackl cacks cacks_ caco cacr cacro cacros cact cact_ cacte cacted cacti cactic cactin cactio cactiv
cactl cactly cacto cactor cactos cacts cacts_ cactu cactua cacy cacy_ cad_ cada cada_ cadab cadabl cadac
cadach cadam cadam_ cadan cadb cadba cadban cadd cadd_ cadde cadder caddi caddr caddre cade cade_ caded caded_
cader cader_ cades cades_ cadf cadfu cadful cadi cadia cadiat cadin cading cadio cadio_ cadj cadju cadjus cadl
cadly cadly_ cadm cadmi cadmil cadmin cadn cadne cadnes cado cado_ cads cads_ cadsh cadshe cadu cadua caduat
cadv cadve cadver cadvi cadvic cadvis cady cady_ cae_ caes caf_ cafe cafe_ caff caff_ caffe caffei caffo
caffor cafl cafle caflet cafo cafon cafone cafr cafra cafrai caft caft_ cafte cafter cag_ caga cagai cagain
cage cage_ caged caged_ cagem cageme cagen cagen_ cagent cageo cageou cager cager_ cagers cages cages_ cagg
cagge cagged caggi caggl caggle cagi cagia cagian cagin caging cago cago_ cagr cagra cagram cagre cagree cags
cags_ cagu cague cague_ cagues cah_ caha caha_ cahe cahea cahead caid caid_ caide caiden caig caigh caight
caign caigns cail cail_ caila cailab caile cailed caili cailin cails cails_ caily caily_ caim caim_ cain cain_
caina cainab caine cained caini cainin cainl cainla cainle cainly cains cains_ cainst caint caint_ cainte
caints cair cair_ cairc caircu caird cairdr caire caire_ caired cairm cairma cairp cairs cairs_ cairy cairy_
cais cait cait_ caite caited caiter caith caiti caitin caitr caitro caje cajes cajest cak_ caka cake cake_
caked caked_ cakel cakela caken caken_ caker caker_ cakery cakes cakes_ cakf cakfa cakfas caki cakin caking
cakit cakita caks caks_ caky caky_ cal_ cala calad calal calal_ calan calar calarm calb calby calby_ calc
calco calcoh cald caldi caldi_ cale cale_ calee calee_ calen caler caler_ cales cales_ calesm calf calf_ calg
calgo calgor cali cali_ calia calia_ calin caling calis calise calit cality caliv calive calk calk_ calke
calked calki calkin calky calky_ call call_ calla callat callb callba calle called caller calles callet calli
callin callo callot callou callow calls calls_ cally cally_ calm calm_ calma calmar calmo calmon calo calog
calogu calon calon_ calone calong calr calre calrea calri calrig cals cals_ calso calso_ calt calt_ calth
calth_ caltho calto caltog calty calty_ calu calue calue_ calw calwa calway cam_ cama camad camada camag
camage camas camaz camazo camb cambl camble came came_ camed camed_ camen camer camera cameri cames cames_
camew camewo cami camil camili camily camin camina caming camm camme camme_ cammed cammer cammi cammin camo
camon camong camou camoun camp camp_ campa campai campe camper campl cample campo campoo camps cams cams_ can_
cana canad canada canag canage canc cance cance_ cancel cancer cances canch canch_ canchi canci cancia cancid
cancie cancy cancy_ cand cand_ canda candad candar candc candch cande canded candem cander candi candin candk
candki candl candle candli candlo candm candma candp candpa candr candra candro cands cands_ candso candt
candt_ candw candwi cane cane_ canen canent caner caner_ caners canet canet_ cang cang_ cange cange_ canged
cangel canger canges cangi cangin cangu cangua cani canic canic_ canie canies canin caning canis canise canish
cank cank_ canke canke_ canks canks_ cann canne canned cannel canner canni cannin canno cannoy cano canot
canoth cans cans_ cansf cansfe cansh canshi cansl cansla cansw canswe cant cant_ cante canted cantee canti
cantib cantit cantl cantly cants cants_ canty canty_ canu canua canuar canv canva canva_ cany cany_ canyb
canybo canym canymo canyo canyon canyt canyth canyw canywa canywh caos caos_ cap_ capa capar capart cape cape_
caper caper_ caperl capers caperw capes capest capi capin caping capis capist capl caple caples capo capp
capp_ cappa cappal cappe capped cappen cappi cappie cappin cappo cappoi cappr cappre cappro capps capps_ cappy
cappy_ capr capri capril caprin caps caps_ capse capse_ capsu capsul capt capto captop car_ cara cara_ carag
carage caran carant caras carass carav carava carb carbo carbu carc carca carce carcel carch carch_ carco
carcod card card_ cardb cardbo carde carden cardi cardin cardl cardly cardo cardon cards cards_ care care_
carea carea_ cared cared_ careh careho caren caren_ carent carer carer_ cares cares_ carest carg carga cargai
carge carge_ carged carges cargi cargin cargo cargos cargu cargui cargum cari caria carian carie cariet carif
cariff carin caring cario caris carish cariso carit carity cark cark_ carke carket carki carkin carks carks_
carl carla carlan carli carlie carlo carlow carly carly_ carm carm_ carma carmac carme carmer carmi carmin
carms carms_ carmy carmy_ carn carn_ carni carnin carnis caro carou caroun carp carp_ carpe carped carpen
carper carpet carr carra carran carras carre carrel carret carri carria carrie carris carriv carro carrog
carrow carry carry_ cars cars_ cart cart_ carte carted carter carth carti cartic cartl cartm cartme cartn
cartne carto carton cartr cartri carts carts_ carty carty_ carv carve carvel carves cary cary_ cas_ casc casd
casda casda_ case case_ cased cased_ caser casere casers cases cases_ cash cash_ casha cashe cashed casher
cashes cashi cashin casi casia casic casic_ casica casie casier casin casin_ casing cask cask_ caske casked
casket caski caskin casks casks_ casl casle caslee caso cason cason_ casona casons cass cass_ cassa casse
cassed casses cassi cassin cassis cassm cassme casso cassor cassp casspo cassw casswo cast cast_ caste caste_
casted caster castes castf castfe casti castic castin castr castro casts casts_ casty casty_ casu casur casure
casy casy_ cat_ cata cata_ catab cataba catal catalo catas catast catb catbo catbot catc catch catch_ catche
catchi catchy cate cate_ cated cated_ catef catefu catel catel_ cately catem cateme cater cater_ catere cateri
catern caterp caters catery cates cates_ catev cateve catf catfo catfor cath cath_ cathe cathe_ cather cathl
cathlo cathr cathro caths caths_ cati catic catic_ catica catie catien catin cating catio cation catis catisf
cativ cative catl catm catma catmat catme catmen cato catoe catoes cator cator_ catr catre catre_ cats cats_
catsa catsap catso catsoe catt catt_ catta catta_ cattac catte cattem catter catti cattin cattit cattl cattle
catto cattor cattr cattre catu catur catura caturd cature cauc caud caud_ caudi caudit caug caugh caugh_
caughe caughi caught caugu caugus caul cauli caulic cault cault_ caulty caun cauna cauna_ caund caundr caunt
caunt_ caur caura cauran caus causa causag cause cause_ caust caustr caut cauto cautoc cautu cautum cauz cauze
cauze_ cav_ cava cavai cavail cavan cavan_ cavaz cavazz cave cave_ caved caved_ cavel cavel_ caver cavera
caves caves_ cavi cavin caving cavio caviou cavis cavis_ cavo cavor cavor_ cavou cavour cavy cavy_ caw_ cawa
caway caway_ cawb cawbe cawber cawe cawer cawer_ cawf cawfu cawful cawi cawin cawing cawk cawl cawle cawn
cawn_ cawns cawns_ cawy cawye cawyer cax_ caxi cay_ cayb caybe caybe_ caye caye_ cayed cayed_ cayi cayin
caying cayl cayli caylig caym cayme caymen cayr cayro cayrol cays cays_ caze caze_ cazi cazin cazo cazon
cazon_ cazy cazy_ cazz cazza cazza_ cbab cbabl cbably cbaby cbaby_ cbac cback cback_ cbacks cbad cbad_ cbadl
cbadly cbag cbag_ cbags cbags_ cbak cbake cbake_ cbaker cbakes cbaki cbakin cbal cball cball_ cballs cbalt
cbalt_ cban cban_ cband cband_ cbands cbang cbank cbank_ cbann cbanne cbar cbar_ cbarc cbarco cbarg cbarga
cbarn cbarn_ cbarr cbarra cbarre cbarri cbars cbars_ cbas cbase cbase_ cbased cbasi cbasic cbasin cbask cbaske
cbat cbatc cbatch cbath cbath_ cbathr cbati cbatic cbatt cbatte cbay cbay_ cbba cbbat cbbati cbbe cbber cbbery
cbbi cbbin cbbis cbbish cbbit cbbl cbble cbble_ cbbles cbbly cbbly_ cbby cbby_ cbe_ cbea cbean cbean_ cbeans
cbear cbear_ cbeard cbeat cbeat_ cbeau cbeaut cbec cbeca cbecam cbecau cbeco cbecom cbed cbed_ cbeds cbeds_
cbee cbeen cbeen_ cbeep cbeepi cbeer cbeer_ cbees cbef cbefo cbefor cbeg cbeg_ cbegg cbeggi cbegi cbegin cbeh
cbeha cbehal cbehav cbehi cbehin cbei cbeig cbeige cbein cbeing cbel cbel_ cbeli cbelie cbell cbell_ cbelo
cbelon cbelow cbels cbels_ cbelt cbelts cben cbent cbent_ cber cber_ cberr cberri cbers cbers_ cbersh cbert
cbery cbery_ cbes cbes_ cbesi cbesid cbest cbest_ cbet cbeti cbetic cbets cbets_ cbett cbette cbetw cbetwe
cbey cbeyo cbeyon cbh_ cbi_ cbid cbid_ cbidf cbidfo cbig cbig_ cbigg cbigge cbik cbike cbike_ cbikes cbil
cbile cbile_ cbili cbilit cbill cbill_ cbilli cbills cbin cbin_ cbind cbindi cbing cbing_ cbins cbins_ cbio
cbiod cbiode cbir cbird cbird_ cbirt cbirth cbis cbisc cbiscu cbish cbish_ cbit cbit_ cbiti cbits cbits_ cbitt
cbitte cbje cbjec cbject cbla cblac cblack cblad cblade cblam cblame cblan cbland cble cble_ cblec cblecl
cbled cbled_ cblee cbleed cblem cblem_ cblems cblen cblend cbles cbles_ cbless cblet cblet_ cblets cbli cblic
cblig cblige cblin cblin_ cblind cblis cblist cblo cbloc cblock cblok cbloke cbloo cblood cbloom cblow cblu
cblue cblue_ cblun cblunt cblur cblurr cbly cbly_ cbme cbmer cbmer_ cboa cboar cboard cboat cboat_ cboats cbob
cbobb cbobbl cbod cbodi cbodie cbody cbody_ cbodys cbog cboi cboil cboile cbol cboli cbolic cbom cbomb cbomb_
cbon cboo cbook cbook_ cbooke cbooki cbooks cboot cboots cbor cbore cbored cbori cborin cbos cbosc cbosch
cboss cboss_ cbosss cbot cbot_ cboth cboth_ cbothe cbots cbots_ cbott cbottl cbotto cbou cboug cbough cboun
cbounc cbouq cbouqu cbour cbour_ cbours cbout cbout_ cbov cbove cbove_ cbow cbox cbox_ cboxe cboxes cboy cboy_
cboyc cboyco cboys cboys_ cbra cbrac cbrack cbrak cbrake cbran cbranc cbrand cbras cbrass cbre cbre_ cbrea
cbreac cbread cbreak cbreas cbreat cbree cbres cbres_ cbrew cbrex cbrexi cbri cbric cbric_ cbrick cbrid cbrid_
cbridg cbrig cbrigh cbril cbrill cbrin cbring cbris cbrist cbrit cbriti cbro cbroa cbroad cbroc cbroch cbrok
cbroke cbroo cbrook cbrot cbroth cbrou cbroug cbrow cbrown cbru cbrua cbruar cbrus cbrush cbs_ cbsc cbscr
cbscri cbsi cbsit cbsite cbso cbsol cbsolu cbsr cbsri cbsrib cbt_ cbuc cbuck cbucke cbuckl cbucks cbud cbudg
cbudge cbuds cbudsm cbug cbugg cbugge cbuggy cbugs cbugs_ cbui cbuil cbuild cbuilt cbul cbulb cbulbs cbulk
cbulk_ cbull cbun cbund cbundl cbunn cbunni cbunz cbunzl cbur cburg cburi cburie cburn cburn_ cburne cburnt
cburs cburst cbus cbus_ cbusi cbusin cbust cbust_ cbusy cbusy_ cbut cbut_ cbutc cbutch cbuti cbutio cbutt
cbutte cbutto cbuy cbuy_ cbuye cbuyer cbuyi cbuyin cbuys cbuys_ cbuz cbuzz cbuzz_ cby_ cbye cbye_ cbys ccab
ccad ccado ccado_ ccaf ccaf_ ccafe ccafe_ ccaff ccaffe ccag ccak ccake ccake_ ccakes ccal ccal_ ccale ccall
ccall_ ccallb ccalle ccalli ccallo ccalls ccally ccam ccam_ ccame ccame_ ccamer ccamm ccamme ccamp ccampa ccan
ccan_ ccana ccanad ccanc ccance ccand ccandl ccans ccans_ ccant ccante ccanv ccanva ccap ccap_ ccaps ccapsu
ccapt ccar ccar_ ccara ccarav ccard ccard_ ccardb ccards ccare ccare_ ccared ccarer ccares ccari ccarp ccarpe
ccarr ccarri ccarry ccart ccarto ccartr ccas ccase ccase_ ccash ccash_ ccast ccat ccat_ ccata ccatal ccatc
ccatch ccate ccate_ ccated ccater ccati ccatio ccats ccats_ ccau ccaug ccaugh ccaus ccause ccce cccep cccept
ccces cccess ccci cccid cccide ccco cccou cccoun cce_ ccea cceas ccease cced cced_ ccee cceed cceed_ cceedi
ccef ccei cceip cceipt cceiv cceive ccel ccel_ ccela ccelan ccell ccella ccelle ccels ccels_ ccely ccely_ ccem
ccema ccemai ccemb ccembe cceme ccemen ccen ccenc ccence ccene ccent ccent_ ccente ccentr ccents ccep ccept
ccept_ ccepti ccer ccer_ ccere ccerea ccern ccerni ccers ccers_ ccert ccerta ccerti cces cces_ ccess ccess_
ccessa ccessi ccesso ccey ccey_ cch_ ccha cchai cchain cchair cchal cchalk cchan cchang cchann cchant cchao
cchaos cchap cchap_ cchar ccharg cchari cchas cchase cchasi cchat cchat_ cchatb cchatt cche cche_ cchea ccheap
cchec ccheck cched cched_ cchee ccheek ccheer cchees cchef cchef_ cchem cchemo cchen cchen_ cchens ccher
ccher_ cchers cches cches_ cchet cchets cchew cchewy cchi cchic cchil cchild cchin cchine cching cchip cchipp
cchips cchis cchise cchn cchni cchnic ccho cchoc cchoco cchoi cchoic cchoir cchoo cchool cchoos cchos cchose
cchr cchri cchris ccht ccht_ cchu cchuc cchuck cchur cchurc cchure cchy cchy_ ccia ccial ccial_ cciall ccian
ccian_ cciat cciate ccid ccid_ ccide ccide_ ccided cciden ccides ccie ccied ccied_ ccien ccient ccies ccies_
cciet cciety cciev ccieve ccil ccil_ ccin ccine ccine_ ccing ccing_ ccio cciou ccious ccip ccipe ccipe_ ccipes
ccipl cciple ccir ccirc ccircu ccis ccise ccise_ ccisi ccisio cciss ccisso ccit ccite ccited ccito ccitor
ccity ccity_ cck_ ccka cckag cckage cckagi cckb cckbo cckboo cckd cckdo cckdow ccke ccked ccked_ ccker ccker_
cckers cckes cckes_ ccket ccket_ cckets ccki cckin ccking cckl cckle cckle_ cckles cckly cckly_ ccko cckou
cckout ccks ccks_ cckt cckta ccktak ccku cckup cckup_ cckw ccky ccky_ ccla cclai cclaim cclar cclark cclas
cclash cclass ccle ccle_ cclea cclean cclear ccled ccled_ ccli cclic cclick cclie cclien cclim cclimb cclin
ccline cclini cclo ccloc cclock cclos cclose cclosi cclosu cclot ccloth cclou ccloud cclu cclub cclub_ cclud
cclude ccludi cclue cclue_ cclum cclums cco_ ccoa ccoac ccoach ccoal ccoal_ ccoat ccoat_ ccoats ccob ccoba
ccobal ccod ccode ccode_ ccodes ccof ccoff ccoffe ccog ccogn ccogni ccoh ccoho ccohol ccoi ccoin ccoin_ ccoins
ccol ccola ccolab ccolat ccold ccold_ ccoll ccolle ccolo ccolor ccolou ccom ccome ccome_ ccomes ccomi ccomin
ccomm ccomme ccommi ccommu ccomp ccompa ccompe ccompl ccompo ccompu ccon ccon_ cconc cconce ccond ccond_
ccondi ccondu ccone ccone_ ccones cconf cconfe cconfi cconfu cconn cconne ccono cconom ccons cconse cconsi
cconst cconsu ccont cconta cconti ccontr cconv cconve ccoo ccook ccook_ ccooki ccool ccool_ ccoole ccop ccope
ccope_ ccopi ccopie ccopy ccopy_ ccor ccord ccord_ ccordi ccords ccork ccork_ ccorke ccorn ccorne ccorp ccorpo
ccorr ccorre ccos ccost ccost_ ccosta ccostc ccostl ccosts ccot ccott ccotti ccou ccoul ccould ccoun ccounc
ccount ccoup ccoupl ccour ccouri ccours ccourt ccous ccousi ccov ccove ccover ccovi ccovid ccow ccows ccows_
ccpa ccpa_ ccra ccrac ccrack ccraf ccraft ccrap ccrap_ ccrapp ccras ccrash ccrat ccratc ccrate ccraz ccrazy
ccre ccrea ccreak ccream ccreas ccreat ccrec ccrech ccred ccredi ccree ccreen ccreep ccret ccret_ ccreta ccrew
ccrew_ ccrewf ccrews ccri ccrib ccribe ccribi ccrim ccrimi ccrip ccript ccris ccro ccroo ccrook ccros ccross
ccrow ccrowd ccru ccrub ccrub_ ccrum ccrumb ccry ccry_ ccryi ccryin ccs_ cct_ ccta cctat cctate ccte ccted
ccted_ ccti cctic cctice cctin ccting cctio cction cctiv cctiva cctive cctl cctly cctly_ ccto cctob cctobe
cctop cctopu cctor cctor_ cctors cctory cctos cctose cctr cctri cctric ccts ccts_ cctu cctua cctual cctur
ccture ccui ccuit ccuits ccul ccula ccular cculo cculou ccum ccume ccumen ccums ccumst ccup ccup_ ccupb ccupbo
ccupp ccups ccups_ ccur ccure ccurem ccuri ccurit ccurr ccurre ccurt ccurta ccurv ccurve ccus ccuse ccuse_
ccuss ccuss_ ccust ccusto ccut ccut_ ccuti ccutiv ccuts ccuts_ ccutt ccutti ccy_ ccyc ccycl ccycle ccyp ccypr
ccypru cda_ cdab cdabl cdable cdac cdach cdache cdad cdad_ cdads cdads_ cdaf cdafo cdafon cdaft cdaft_ cdai
cdail cdaily cdair cdairy cdal cdal_ cdalb cdalby cdam cdam_ cdama cdamag cdan cdan_ cdanc cdank cdanke cdar
cdar_ cdard cdards cdare cdare_ cdark cdark_ cdat cdata cdata_ cdatab cdate cdate_ cdated cdates cdati cdatio
cdau cdaug cdaugh cdav cdave cdave_ cday cday_ cdayl cdayli cdays cdays_ cdba cdbac cdback cdban cdband cdbo
cdboa cdboar cdby cdbye cdbye_ cdch cdchi cdchil cdd_ cdda cdde cdden cdden_ cddenl cdder cdder_ cddi cddin
cdding cddl cddle cddle_ cddler cddr cddre cddres cddy cddy_ cde_ cdea cdea_ cdead cdead_ cdeadl cdeaf cdeaf_
cdeal cdeal_ cdeale cdeali cdealt cdear cdear_ cdeare cdeas cdeas_ cdeat cdeath cdeb cdebi cdebit cdebt cdebt_
cdec cdeca cdecaf cdece cdecem cdecen cdeci cdecid cdecis cdecl cdecli cdeco cded cded_ cdee cdef cdefe cdefec
cdefi cdefin cdeg cdegr cdegra cdegre cdel cdel_ cdele cdelet cdeli cdelic cdeliv cdels cdels_ cdelt cdem
cdema cdeman cdeme cdemen cdemi cdemic cdemo cden cden_ cdenc cdence cdene cdenes cdenl cdenly cdent cdent_
cdente cdenti cdents cdeo cdeo_ cdep cdepa cdepar cdepe cdepen cdepo cdepos cdepot cder cder_ cderc cdercu
cdere cdered cderf cderfu cderi cderin cdern cdern_ cders cders_ cderst cdes cdes_ cdese cdeser cdesi cdesig
cdesir cdesis cdesk cdesk_ cdesks cdeskt cdest cdestr cdet cdeta cdetai cdeto cdetox cdev cdeve cdevel cdevi
cdevic cdew cdewa cdex cdexo cdexo_ cdey cdf_ cdfo cdfoo cdfood cdfu cdful cdful_ cdge cdge_ cdged cdged_
cdges cdges_ cdget cdget_ cdgi cdi_ cdia cdiab cdiabe cdial cdiall cdian cdian_ cdiar cdiary cdiat cdiate
cdiato cdic cdici cdicin cdict cdicta cdicu cdicul cdid cdid_ cdie cdied cdied_ cdien cdier cdier_ cdies
cdies_ cdiet cdiet_ cdif cdiff cdiffe cdig cdigi cdigit cdin cding cding_ cdings cdinn cdinne cdio cdio_ cdir
cdire cdirec cdirt cdirt_ cdirty cdis cdis_ cdisa cdisap cdisas cdisc cdiscl cdisco cdiscu cdise cdised cdish
cdishw cdisp cdispa cdispo cdispu cdiss cdissa cdisso cdist cdistr cdistu cdit cdit_ cdite cdited cditi cditio
cdito cditor cdiv cdivo cdivor cdju cdjus cdjust cdki cdkid cdkids cdl_ cdla cdle cdle_ cdled cdled_ cdler
cdler_ cdles cdles_ cdley cdli cdlie cdlier cdlin cdline cdling cdlo cdlor cdlord cdly cdly_ cdma cdmi cdmil
cdmill cdmin cdnd cdnd_ cdne cdnes cdnesd cdness cdney cdo_ cdoc cdoct cdocto cdocu cdocum cdoe cdoes cdoes_
cdog cdog_ cdogs cdogs_ cdoi cdoin cdoing cdol cdoll cdolla cdom cdon cdon_ cdona cdonat cdone cdone_ cdoo
cdoo_ cdoor cdoor_ cdoors cdor cdor_ cdors cdors_ cdot cdou cdoub cdoubl cdoug cdough cdow cdow_ cdown cdown_
cdownh cdowns cdoy cdoyl cdoyle cdpa cdpap cdpape cdpr cdpr_ cdra cdra_ cdram cdrama cdrau cdraul cdraw cdraw_
cdrawe cdrawi cdre cdrea cdread cdred cdred_ cdren cdren_ cdres cdress cdri cdrie cdried cdrif cdrift cdril
cdrill cdrin cdrink cdrip cdripp cdriv cdrive cdrivi cdro cdroi cdroid cdron cdrone cdrop cdrop_ cdropp cdrops
cdrov cdrove cdry cdry_ cds_ cdse cdset cdset_ cdsh cdshe cdshee cdsm cdsma cdsman cdso cdson cdson_ cdt_ cdth
cdua cduat cduati cdub cdubl cdubli cduc cduce cduce_ cduced cduci cducin cduct cduct_ cducti cducts cdue
cdue_ cdul cdule cdule_ cdull cdull_ cdum cdump cdun cdunn cdunne cdunni cdunno cdur cduri cdurin cdus cdust
cdust_ cdut cduty cduty_ cduv cduve cduvet cdve cdve_ cdver cdvert cdvi cdvic cdvice cdvis cdvise cdwi cdwic
cdwich cdwil cdwill cdwo cdwor cdwork cdy_ cdye cdyei cdyein cdyi cdyin cdying cdys cdys_ cdyso cdyson cea_
ceac ceace ceace_ ceach ceach_ ceache ceachi ceact ceacti cead cead_ ceada ceadac ceade ceaded ceadf ceadfu
ceadi ceadin ceadl ceadm ceadmi ceads ceads_ ceadsh ceady ceady_ ceaf ceaf_ ceafl ceafle ceag ceage ceagen
ceagu ceague ceah ceah_ ceak ceak_ ceaka ceake ceaked ceakf ceakfa ceaki ceakin ceaks ceaks_ ceaky ceaky_ ceal
ceal_ ceala cealan ceale cealer ceali cealin ceall ceally ceals ceals_ cealt cealt_ cealth ceam ceam_ ceams
ceams_ cean cean_ ceane ceaner ceani ceanin ceans ceans_ ceant ceant_ ceap ceap_ ceape ceaper ceapes cear
cear_ cearc cearch ceard ceard_ ceare ceared cearer ceares ceari cearin cearl cearli cearly cearn cears cears_
ceart ceart_ cearth ceas ceas_ cease cease_ ceased ceases ceasi ceasie ceaso ceason ceast ceast_ ceaste ceastf
ceasu ceasur ceasy ceasy_ ceat ceat_ ceate ceated ceath ceath_ ceathe ceati ceatin ceatm ceatme ceatr ceatre
ceats ceats_ ceatu ceatur ceau ceauc ceaut ceav ceave ceave_ ceaves ceavi ceavin ceavy ceavy_ ceb_ ceba cebay
cebay_ cebi cebit cebit_ cebo cebod cebody ceboo cebook cebr cebra cebru cebrua cebs cebsi cebsit cebt cebt_
cebu cebui cebuil ceby ceby_ cec_ ceca cecaf cecaf_ cecam cecame cecat cecau cecaus cece cece_ cecei ceceip
ceceiv cecem cecemb cecen cecent cecep cecept ceces ceces_ cecess cech ceche ceche_ cechn cechni ceci cecia
cecial ceciat cecid cecide cecie ceciev cecip cecipe cecis cecisi ceck ceck_ cecke cecked cecko ceckou cecl
cecli ceclin ceclo ceclot ceco ceco_ cecog cecogn cecol cecola cecom cecome cecomm cecon cecond cecono cecor
cecord cecov cecove cecr cecre cecret cect cect_ cecte cected cecti cectin cectio cectiv cecto cector cectr
cectri cects cects_ cectu cectur cecu cecur cecuri cecut cecuti cecy cecyc cecycl ced_ cedb cedba cedbac cedd
ceddi ceddin cede ceded ceded_ cedf cedfu cedful cedg cedge cedge_ cedges cedi cedia cediat cedic cedici cedin
ceding cedit cedit_ cedite cedn cedne cednes ceds ceds_ cedt cedu ceduc ceduce cee_ ceed ceed_ ceedb ceedba
ceede ceeded ceedf ceedfu ceedi ceedin ceeds ceeds_ ceek ceek_ ceeke ceeken ceekl ceekly ceeks ceeks_ ceeky
ceeky_ ceel ceel_ ceeli ceelin ceels ceels_ ceem ceeme ceemed ceemen ceen ceen_ ceena ceenag ceens ceens_ ceep
ceep_ ceepi ceepin ceeps ceeps_ ceer ceer_ ceers ceers_ cees cees_ ceese ceese_ ceesh ceesht ceet ceet_ ceeth
ceeth_ ceeti ceetin ceets ceets_ ceev ceevi ceevil ceez ceeze ceeze_ ceezer ceezi ceezin cef_ cefe cefec
cefect cefer cefer_ ceff ceffe ceffec cefi cefil cefill cefin cefini cefit cefo cefor cefore cefr cefra cefrai
ceft ceft_ cefu ceful ceful_ cefun cefund cefus cefuse ceg_ cega cegal cegal_ cegan cegan_ cegar cegard cege
cege_ ceget cegeta cegg ceggi ceggin ceggs ceggs_ cegi cegin cegin_ ceginn cegis cegist cegn cegna cegnan cegr
cegra cegrad cegrat cegre cegree cegret cegs cegs_ cegu cegul cegula ceh_ ceha cehab cehab_ cehal cehalf cehav
cehavi cehi cehin cehind ceho cehol cehold cehou cehous cehr cehr_ ceid ceid_ ceig ceige ceige_ ceigh ceighb
ceight cein cein_ ceine ceine_ ceing ceing_ ceins ceip ceipt ceipt_ ceir ceir_ ceirs ceirs_ ceit ceith ceith_
ceithe ceiv ceive ceive_ ceived ceje cejec ceject cejo cejoi cejoin cek_ ceke ceken cekend cekl cekly cekly_
ceks ceks_ ceky ceky_ cel_ cela celan celand celas celat celati celc celco celco_ celcom celd celd_ celde
celder cele celea celeas celec celect celep celeph celes celess celet celete celeti celev celeve celf celf_
celi celia celic celica celie celiev celig celigi celin celing celiv celive cell cell_ cella cella_ cellar
celle celled celli cellin cello cello_ cellou cellow cells cells_ celly celly_ celm celm_ celo celoc celoca
celon celong celop celope celow celow_ celp celp_ celpd celpde celpe celped celpf celpfu celpl celpli celps
celps_ cels cels_ celse celse_ celses celsew celsh celsh_ celt celt_ celte celter celts celts_ celu celv celve
celve_ celves cely cely_ cem_ cema cema_ cemai cemail ceman ceman_ cemand cemb cemba cembar cembe cember ceme
cemed cemed_ cemel cemely cemem cememb cemen cement cemer cemerg cemi cemic cemic_ cemig cemigr cemin cemind
cemis cemiu cemium cemo cemo_ cemor cemov cemova cemove cemp cempl cemplo cempt cempti cempts cempty cems
cems_ cemse cemsel cemu cemu_ cemv cemvo cemvoe cen_ cena cenag cenage cenan cenanc cenant cenc cence cence_
cencer cences cench cench_ cenci cency cency_ cend cend_ cenda cende cended cender cendi cendin cendl cendli
cendly cendo cendor cends cends_ cendy cendy_ cene cene_ cened cened_ cener cenera cenerg cenes ceness cenev
ceneve cenew cenew_ cenewa cenewe ceng cengi cengin cengl cengli cenh ceni cenin cening cenio cenior cenl
cenly cenly_ cenn cenne cennel cenner cenni cennis cenny cenny_ ceno cenou cenoug cenov cenova cens cens_
censa cense cense_ censes censi censio censit censiv cent cent_ centa cental centar centat cente cented centen
center centh centh_ centi centia centic centin centio centis centl cently cento centok centr centra centre
centri centry cents cents_ centu centy centy_ cenu cenu_ cenv cenve cenvel cenw ceo_ ceon ceon_ ceone ceone_
ceop ceope ceopen ceopl ceople ceor ceord ceorde ceou ceous ceous_ cep_ cepa cepai cepair cepar cepart cepe
cepea cepeat cepen cepend ceph cephe cephew cepho cephon cepi cepin ceping cepl cepla ceplac cepli ceplie
ceply ceply_ cepo cepor ceport cepos ceposi cepot cepot_ cepp ceppe cepr cepre cepres ceps ceps_ cept cept_
cepte ceptem cepti ceptio cequ ceque ceques cequi cequir cer_ cera cera_ cerag cerage ceral ceral_ cerall
ceran ceranc cerap cerapi ceras cerase cerasu cerat cerate cerati cerato cerb cerb_ cerbo cerbou cerc cerce
cercen cerch cercha cerci cercis cercu cercut cerd cerda cerday cere cere_ cerea cereal cereb cereby cered
cered_ cerel ceren cerenc cerent cerer cerer_ ceres cerest cerf cerfa cerfac cerfe cerfec cerfu cerful cerfum
cerg cerge cerged cergen cerger cergy cergy_ cerh cerhe cerhea ceri ceria cerial ceric cerica cerie cerien
ceries cerin cering cerio ceriod ceriou cerit cerite cerk cerki cerkin cerl cerle cerles cerly cerly_ cerm
cerm_ cerma cerman cermar cermi cermin cermis cermit cermo cermos cerms cerms_ cern cern_ cerna cernal cerne
cernet cerni cernin cernit cerno cernoo cero cero_ cerp cerpr cerpri cerpro cerr cerre cerred cerri cerrib
cerrie cerro cerror cerry cerry_ cers cers_ cersa cerse cersel cersh cershi cersi cersio cersis cerso cerson
cerst cersta cersto cert cert_ certa certai certh certh_ certi certif certis certs certs_ ceru cerv cerve
cerve_ cerved cerver cerves cervi cervic cervie cerw cerwa cerwar cerwo cerwor cery cery_ ceryb cerybo ceryd
ceryda ceryo ceryon cerys cerys_ ceryt ceryth ceryw cerywh ces_ cesa cesag cesal cesale cesc cesco cesco_ cesd
cesda cesday cese cese_ cesen cesent ceser ceserv ceset ceset_ cesh cesh_ ceshe cesher cesht cesht_ cesi cesid
ceside cesig cesign cesim cesim_ cesir cesire cesis cesist cesk cesk_ cesks cesks_ ceskt ceskto cesm cesma
cesman ceso cesol cesolu cesp cespe cespec cespo cespon cespr cespre cess cess_ cessa cessag cessar cesse
cessed cesser cesses cessi cessin cessio cesso cesso_ cesson cessor cest cest_ cesta cestar cestat cestau
ceste cested cester cesti cestic cestim cestin cestio cestiv cestl cestly cesto cestoc cestr cestro cests
cests_ cesu cesul cesult cet_ ceta cetab cetabl cetai cetail cetar cetari cetary cetc cetch cetch_ cete cete_
ceted ceted_ cetel cetely ceten cetent ceter ceter_ ceth ceth_ cethe cether cethi cethic cethin cetho cethod
ceti cetic cetic_ cetim cetime cetin ceting cetio cetion cetir cetire cetit cetite cetiti cetito cetl cetla
cetlan ceto cetox cetox_ cetr cetri cetric cetro cetro_ cetrol cets cets_ cetsy cetsy_ cett cette cette_
cetter cetti cettin cettl cettle cettu cettuc cetty cetty_ cetu cetur ceturn cetw cetwe cetwee cetwo cetwor
cety cety_ ceue ceue_ ceum ceum_ ceur ceuro ceuro_ ceuros ceus ceusa ceusab ceva ceve ceve_ cevel cevel_
cevelo ceven ceven_ ceveni cevent cever cever_ cevera cevery cevi cevic cevice cevie ceview cevil cevils cevin
cevio ceviou cevis cevise cevo cevok cevoke cew_ cewa cewal cewal_ cewd cewe cewed cewed_ cewer cewer_ cewf
cewfi cewfix cewh cewha cewhat cewhe cewher cewi cewin cewing cewis cewis_ cewo cewor cework cews cews_ cewsl
cewsle cewso cewson cewy cewy_ cex_ cexa cexac cexact cexam cexam_ cexc cexce cexcel cexch cexcha cexcu cexcus
cexe cexec cexecu cexer cexerc cexi cexic cexis cexist cexit cexit_ cexo cexo_ cexp cexpe cexpec cexpen cexper
cexpi cexpir cexpl cexpla cexpo cexpor cext cext_ cexte cexted cexti cextin cextr cextra cextre cexts cexts_
cey_ ceyb ceybo ceyboa ceyd ceyd_ ceye ceyed ceyed_ ceyes ceyes_ ceyo ceyon ceyond ceyor ceyor_ ceys ceys_
ceze ceze_ cezer cezer_ cezi cezin cezing cezz cfa_ cfab cfabr cfabri cfac cface cface_ cfact cfacto cfad
cfade cfaded cfades cfai cfail cfaile cfair cfair_ cfal cfall cfall_ cfalli cfam cfami cfamil cfan cfan_ cfanc
cfanci cfancy cfar cfar_ cfarm cfarm_ cfarme cfas cfast cfast_ cfaste cfat cfat_ cfath cfathe cfau cfaul
cfault cfav cfavo cfavor cfavou cfax cfax_ cfd_ cfe_ cfea cfeat cfeatu cfeb cfeb_ cfebr cfebru cfec cfect
cfect_ cfecti cfects cfed cfed_ cfee cfee_ cfeed cfeed_ cfeedb cfeedi cfeel cfeel_ cfeeli cfeels cfees cfees_
cfeet cfeet_ cfei cfein cfeine cfel cfell cfell_ cfella cfelt cfelt_ cfen cfenc cfence cfer cfer_ cfere cfered
cferen cferi cferin cferr cferre cferry cfers cfers_ cfes cfes_ cfess cfess_ cfest cfesti cfet cfeti cfetim
cfew cfew_ cfewe cfewer cff_ cffe cffec cffect cffed cffed_ cffee cffee_ cffei cffein cffen cffenc cffer
cffer_ cffere cfferi cffi cffic cffice cffici cffl cffle cffli cfflin cffo cffor cfford cffs cffs_ cfi_ cfib
cfibr cfibre cfic cfica cficat cfice cfice_ cficer cfici cficie cfid cfide cfiden cfie cfied cfied_ cfiel
cfield cfif cfift cfifte cfifth cfifty cfig cfig_ cfigh cfight cfigu cfigur cfil cfile cfile_ cfiled cfiles
cfill cfill_ cfills cfilm cfilm_ cfilt cfilte cfin cfina cfinal cfinan cfind cfind_ cfine cfine_ cfing cfinge
cfini cfinis cfinit cfir cfire cfire_ cfirm cfirm_ cfirms cfirs cfirst cfis cfish cfish_ cfishe cfit cfit_
cfitn cfitne cfits cfits_ cfitt cfitte cfitti cfiv cfive cfive_ cfiver cfix cfix_ cfixe cfixed cfiz cfizz cfla
cflag cflagg cflak cflake cflat cflat_ cflatm cflats cflav cflavo cfle cflee cfleet cflet cflet_ cflets cfli
cflic cflick cflin cfline cflip cflipk cflo cfloo cflood cfloor cflou cflour cflow cflowe cflu cflue cfluen
cfly cfly_ cflye cflyer cflyi cflyin cfo_ cfog cfol cfold cfolde cfolk cfolk_ cfoll cfollo cfon cfone cfone_
cfoo cfood cfood_ cfoods cfool cfool_ cfoot cfoot_ cfootb cfor cfor_ cforb cforbi cford cford_ cforda cfore
cfore_ cforev cforg cforge cforgo cfork cforkl cform cform_ cforma cforme cformu cfort cfortn cfortu cforty
cfos cfos_ cfou cfoul cfoul_ cfoun cfound cfour cfour_ cfourt cfr_ cfra cfrai cfraid cfrain cfram cframe cfran
cfranc cfrank cfray cfraye cfre cfree cfree_ cfreez cfrei cfreig cfres cfresh cfri cfrid cfrida cfridg cfrie
cfrien cfro cfrom cfrom_ cfron cfront cfroz cfroze cfru cfrui cfruit cfry cfrye cfryer cfs_ cft_ cfte cfted
cfted_ cftee cfteen cften cften_ cfter cfter_ cftern cfterw cfth cfth_ cfts cfts_ cftw cftwa cftwar cfty cfty_
cfue cfuel cfuel_ cfug cfuge cfuge_ cful cful_ cfull cfull_ cfully cfum cfume cfume_ cfun cfun_ cfunc cfunct
cfund cfund_ cfunde cfunds cfune cfuner cfunn cfunny cfur cfurt cfurth cfus cfuse cfuse_ cfused cfuses cfusi
cfusin cfuss cfuss_ cfut cfutu cfutur cfy_ cga_ cgad cgag cgage cgage_ cgai cgain cgain_ cgains cgal cgal_
cgan cgan_ cgani cganic cganis cgap cgaps cgaps_ cgar cgar_ cgara cgarag cgard cgarde cgarl cgarla cgas cgas_
cgat cgate cgate_ cgau cgauz cgauze cgav cgave cgave_ cgdp cgdpr cgdpr_ cge_ cged cged_ cgel cgel_ cgem cgeme
cgemen cgen cgen_ cgenc cgency cgene cgener cgent cgent_ cgents cgeo cgeou cgeous cger cger_ cgeri cgerm
cgerma cgermi cgers cgers_ cgery cgery_ cges cges_ cgest cgest_ cgesti cget cget_ cgeta cgetar cgeth cgethe
cgets cgets_ cgett cgetti cgge cgged cgged_ cgger cgger_ cgges cggest cggi cggie cggin cgging cggl cggle
cggle_ cggs cggs_ cggy cggy_ cgh_ cghb cghbo cghbou cghe cghed cghed_ cgher cgher_ cghi cghin cghing cghl
cghla cghlan cgho cghos cghost cght cght_ cghte cghter cghtl cghtly cghtm cghtma cghts cghts_ cghty cghty_
cghu cghur cghurt cghw cghwa cghway cgia cgian cgian_ cgic cgic_ cgie cgie_ cgies cgies_ cgif cgift cgift_
cgil cgild cgilda cgin cgin_ cgine cginee cging cging_ cginge cginn cginni cgins cgins_ cgio cgion cgion_
cgiou cgious cgir cgirl cgirl_ cgirls cgis cgist cgiste cgit cgit_ cgita cgital cgiv cgive cgive_ cgiven
cgives cgivi cgivin cgla cglad cgladl cglar cglas cglass cgle cgle_ cglen cgles cgles_ cgli cglis cglish cglit
cglitt cglo cglov cglove cglu cglue cglue_ cglut cglute cgly cgly_ cgn_ cgna cgnal cgnal_ cgnan cgnant cgnat
cgnatu cgne cgned cgned_ cgner cgner_ cgni cgnis cgnise cgno cgnor cgnore cgns cgns_ cgo_ cgod cgod_ cgods
cgods_ cgoe cgoes cgoes_ cgoi cgoin cgoing cgol cgold cgold_ cgolf cgolf_ cgon cgone cgone_ cgonn cgonna cgoo
cgood cgood_ cgoodb cgoods cgoodw cgoog cgoogl cgor cgori cgorit cgos cgos_ cgot cgot_ cgott cgotte cgov cgove
cgover cgra cgrac cgrace cgrad cgrada cgrade cgradu cgrai cgrain cgram cgram_ cgramm cgran cgran_ cgrand
cgrant cgrat cgrate cgrati cgrav cgrave cgre cgrea cgreat cgree cgree_ cgreed cgreem cgreen cgrees cgret
cgret_ cgrew cgrew_ cgrey cgrey_ cgri cgrid cgrid_ cgrie cgrin cgrind cgrip cgripe cgro cgrou cgroun cgroup
cgrow cgrown cgru cgrum cgrumb cgs_ cgst cgua cguag cguage cguar cguara cgue cgue_ cgues cgues_ cguess cguest
cgui cguil cguilt cguin cguing cguit cguita cgul cgula cgular cgulat cgum cgume cgumen cgur cgure cgus cgust
cgust_ cgut cgut_ cguy cguy_ cguys cguys_ cgy_ cgym cgym_ cha_ chab chab_ chabb chabby chabi chabit chabl
chable chac chack chack_ chacke chad chad_ chade chade_ chades chae chag chagg chaggl chah chaha chaha_ chai
chain chain_ chains chair chair_ chairc chaird chairm chairs chak chake chaki chakin chal chala chalal chalf
chalf_ chalk chalky chall chall_ chalt chalt_ cham cham_ chamb chambl chame chame_ chamed chamm champ champe
champo chan chan_ chand chand_ chande chandl chands chang chang_ change changi chank chank_ chanks chann
channe chant chant_ chants chao chaos chaos_ chap chap_ chapp chappe chappy char chara charas chard chard_
chardl chare chare_ charg charge chargi chari charit charm charma charp charp_ charpe charr chart charv charve
chas chas_ chase chase_ chased chases chasi chasin chat chat_ chatb chatbo chate chate_ chatev chats chats_
chatsa chatso chatt chatti chau chaud chaud_ chav chave chave_ chavi chavin chavio chaw chay chay_ chbo chbou
chbour chd_ chda chday chday_ chdr chdra chdraw che_ chea chead chead_ cheada cheade cheads cheal chealt cheap
cheap_ cheape chear chear_ cheard cheari cheart cheat cheat_ cheati cheatr cheav cheavy chec check check_
checke checko ched ched_ chedg chedge cheds cheds_ chee cheek cheeky cheel cheel_ cheels cheer cheers chees
cheese cheesh cheet cheet_ cheets chef chef_ chei cheid cheid_ chein chein_ cheir cheir_ cheirs chel cheld
cheld_ chelf chelf_ chell chell_ chello chelp chelp_ chelpd chelpe chelpf chelpl chelps chelt chelte chelv
chelve chem chem_ chemo chemo_ chems chemse chen chen_ chene chenev chens chens_ cher cher_ chera cherap chere
chere_ chereb chered cheri cherin cherit cherm chermo chers chers_ ches ches_ chese chese_ chet cheth chethe
cheti chetic chetl chetla chets chets_ chew chew_ chewy chewy_ chey chey_ cheyd cheyd_ chi_ chib chibi chibit
chic chica chich chich_ chick chicke chid chid_ chidd chidde chie chif chift chift_ chifte chig chigh chigh_
chighe chighl chighw chik chike chike_ chiked chil child child_ childr chile chile_ chill chill_ chim chim_
chims chimse chin chin_ chind chind_ chine chine_ chines ching ching_ chinge chings chink chink_ chinki chinks
chio chio_ chip chip_ chipp chippe chippi chippy chips chips_ chir chird chird_ chire chire_ chired chirt
chirt_ chirts chirty chis chis_ chise chise_ chist chisto chit chit_ chite chite_ chites chits chitt chitti
chiy chiya chiya_ chla chlan chland chle chlo chlon chly chly_ chm_ chmm chmm_ chni chnic chnica chnici cho_
chob chobb chobby choc chock chock_ chocki choco chocol chod chod_ chodd choddy choe choe_ choes choes_ choev
choeve choi choic choice choir choir_ chol chol_ chold chold_ chole chole_ choles choli cholid choll cholla
chom chom_ choma chomas chome chome_ chomeb chon chon_ chone chone_ choned chones choney chono chonou choo
chook chook_ chool chool_ chools choos choose choot choot_ chop chop_ chope chope_ chopel chopi chopif chopp
choppe choppi chops chops_ chor choro choros chorr chors chorse chort chort_ chorta chos chose chose_ chosp
chospi chost chost_ choste chot chot_ chote chotel chotl chotli choto chotos chou choug chough choul chould
chour chour_ chours chous chouse chout chout_ choute chov chove chove_ chow chow_ chowe chowed chower chows
chows_ chr_ chra chran chrank chre chrea chread chree chree_ chrew chrew_ chri chris christ chro chroo chroom
chrou chroug chrow chrows chru chrug chrug_ chrugg chrun chrunk chs_ cht_ chte chter chter_ chters chti chtl
chtly chtly_ chtm chtma chtmar chts chts_ chty chty_ chub chubb chubby chube chuber chuc chuck chug chuge
chuge_ chuh chum chuma chuman chun chund chundr chung chung_ chur churc church chure chure_ chures churs
chursd churt churt_ chus chusb chusba chut chut_ chwa chwas chwash chwat chwate chway chway_ chy_ chyb chybr
chybri chyd chydr chydra chys chysi chysio cia_ ciab ciabe ciabet ciag ciage ciage_ cial cial_ ciall cialle
cially cian cian_ ciant ciant_ ciar ciary ciary_ cias cias_ ciat ciate ciate_ ciated ciatel ciato ciator cibb
cibbl cibble cibe cibe_ cibed cibed_ ciber cibi cibin cibing cibit cibl cible cible_ cibo cibod cibodi cibr
cibre cibre_ cibres cibu cibut cibuti cic_ cica cical cical_ cicall cican cican_ cicat cicate cicati cice
cice_ ciced ciced_ cicel cicela cicely cicem cicema cicen cicenc cicer cicer_ cices cices_ cicey cicey_ cich
cich_ ciche ciches cici cicia cician cicie cicien cicies cicin cicine cicing cicit cicite cicito cicity cick
cick_ cickb cickbo cicke cicked cicker cickes cicket cicki cickin cickl cickly cicks cicks_ cicku cickup cicky
cicky_ cicl cicle cicle_ cico cico_ cics cics_ cict cict_ cicta cictat cicte cicted cictu cictur cicu cicul
cicula ciculo cicy cicy_ cid_ cida cidat cidate ciday ciday_ cidays cidd cidde cidden ciddl ciddle cide cide_
cidea cidea_ cideas cided cided_ ciden cidenc cident cideo cideo_ cider cider_ cides cides_ cidf cidfo cidfoo
cidg cidge cidge_ cidges cidi cidic cidicu cidis cidise cidl cidl_ cidle cidley cidn cidne cidney cids cids_
cie_ ciec ciece ciece_ cieces cied cied_ cief cief_ ciel cield cield_ cien cienc cience ciend ciend_ ciendl
ciends cient cient_ cients cier cier_ ciers ciers_ cies cies_ ciest ciest_ ciet ciet_ ciety ciety_ ciev cieve
cieve_ ciew ciew_ ciews ciews_ cif_ cife cife_ cifes cifes_ cifet cifeti ciff ciff_ ciffe ciffer cifi cifi_
cific cifica cifie cified cift cift_ cifte cifted ciftee cifth cifth_ cifts cifts_ cifty cifty_ cifu cifug
cifuge cify cify_ cig_ ciga cige cige_ ciged ciged_ cigg cigge cigger cigges cigh cigh_ cighb cighbo cighe
cighed cigher cighl cighla cight cight_ cighte cightl cightm cights cighty cighw cighwa cigi cigio cigiou
cigit cigita cign cign_ cigna cignal cignat cigne cigned cigner cigno cignor cigns cigns_ cigr cigra cigrai
cigrat cigu cigur cigure cike cike_ cikea cikea_ ciked ciked_ cikes cikes_ ciki cikin ciking cil_ cila cilab
cilabl cilat cild cild_ cilda cildan cilde cilder cildi cildin cildr cildre cile cile_ ciled ciled_ cilen
cilenc ciler ciler_ ciles ciles_ cili cilie cilies cilin ciling cilit cility cilk cilk_ cilko cill cill_ cilla
cillag cillb cille cilled ciller cilli cillia cillin cillio cills cills_ cilly cilly_ cilm cilm_ cilo cilo_
cils cils_ cilt cilt_ cilte cilted cilter cilty cilty_ cilu cily cily_ cim_ cima cimal cimat cimate cimb cimbe
cimber cimbi cimbin cime cime_ cimen ciment cimer cimers cimes cimes_ cimet cimeta cimi cimin cimina ciming
cimit cimite cimm cimme cimmed cimp cimpe cimper cimpl cimple cimpli cimply cimpo cimpor cimpos cimpr cimpre
cimpro cims cimse cimsel cimu cimum cimum_ cin_ cina cina_ cinab cinal cinal_ cinall cinan cinanc cinat cinate
cinb cinc cince cince_ cinci cincip cincl cinclu cinco cincom cincr cincre cind cind_ cinda cinda_ cinde
cinder cindi cindin cindl cindly cindo cindon cindow cinds cindu cine cine_ cined cined_ cinee cineer cinel
cinel_ ciner ciner_ ciners cines cines_ ciness cinet cinety cinf cinfl cinflu cinfo cinfo_ cinfor cing cing_
cinge cinge_ cinger cinges cingi cingin cingl cingle cingly cingo cingo_ cings cings_ cinh cinhe cinher cini
cinim cinimu cinin cining cinio cinion cinis cinish cinist cinit cinite ciniti cink cink_ cinki cinkin cinks
cinks_ cinl cinla cinlan cinle cinles cinly cinly_ cinn cinne cinned cinner cinni cinnin cinnit cino cino_
cins cins_ cinsa cinsan cinsi cinsid cinsis cinso cinsol cinsp cinspe cinst cinst_ cinsta cinste cinsti cinstr
cinsu cinsur cint cint_ cinte cinted cinteg cinten cinter cinti cintin cintm cintme cinto cinto_ cintou cintr
cintro cints cints_ cinu cinue cinue_ cinued cinut cinute cinux cinux_ cinv cinve cinvi cinvo cinvoi cinvol
ciny ciny_ cio_ ciod ciod_ ciode ciodeg ciol cion cion_ ciona cional cione cioned cioner cioni cionis cionn
cionna cions cions_ cior cior_ cios ciou ciour ciour_ cious cious_ ciousl cip_ cipa cipad cipad_ cipe cipe_
cipes cipes_ cipk cipka cipkar cipl ciple ciple_ cipm cipme cipmen cipp cippe cipped cipper cippi cippin cippy
cippy_ cips cips_ cipst cipsti cipt cipt_ cipti ciptio ciqu ciqui ciquid cir_ circ circu circum circut cird
cird_ cirdr cirdre cire cire_ cirec cirect cired cired_ cirel cirela cirem cireme ciri cirie ciries cirin
ciring cirl cirl_ cirls cirls_ cirm cirm_ cirma cirman cirms cirms_ ciro ciron cirp cirs cirs_ cirst cirst_
cirt cirt_ cirth cirthd cirts cirts_ cirty cirty_ ciry ciry_ cis_ cisa cisan cisanc cisap cisapp cisas cisast
cisb cisbe cisbet cisc ciscl cisclo cisco ciscon ciscou ciscu ciscui ciscus cise cise_ cised cised_ ciser
ciser_ cises cises_ cisf cisfi cisfie cish cish_ cishe cished cisher cishes cishi cishin cishw cishwa cisi
cisin cising cisio cision cisit cisito cisits cisl cisla cislan ciso ciso_ cison cison_ cisor cisp cispa
cispat cispo cispos cispu cisput ciss ciss_ cissa cissat cisse cissed cissi cissin cissio cisso cissol cissor
cissu cissue cist cist_ cista cistak cistan cistap ciste cisted cisten cister cistl cistle cistm cistma cisto
cistol cistor cistr cistri cistry cists cists_ cistu cistur cit_ cita cita_ citab citabl cital cital_ citar
citar_ citc citch citch_ citche citchi citd citd_ cite cite_ cited cited_ citel citely citem citem_ citems
citer citer_ cites cites_ cith cith_ cithd cithdr cithe cither cithi cithin cithm cithm_ citho cithou citi
citia citial citic citics citie cities citin citing citio cition citis citish citiv citive citl citll citll_
citn citne citnes cito citor citor_ citors citr citre citre_ citro citros cits cits_ citse citsel citt citte
citte_ citted cittee citten citter citti cittin cittl cittle citu citud citude citut citute city city_ cium
cium_ civa civac civacy cival cival_ civals civat civate cive cive_ cived cived_ civen civen_ civer civer_
civere civeri civers civery cives cives_ civi civin civing civo civor civorc cix_ cixe cixed cixed_ cixer
cixer_ cixt cixte cixtee cixty cixty_ ciya ciya_ ciz_ cize cize_ cizes cizes_ cizz cizza cizza_ cja_ cjac
cjack cjacke cjam cjamm cjamme cjammi cjams cjams_ cjan cjanu cjanua cjar cjea cjean cjean_ cjeans cjec cject
cject_ cjecti cjes cjest cjesti cjet cjew cjews cjewso cjin cjob cjob_ cjobs cjobs_ cjoe cjog cjog_ cjoh cjohn
cjoi cjoin cjoine cjok cjoke cjoke_ cjoki cjokin cjud cjudg cjudge cjug cjul cjuly cjuly_ cjum cjump cjumpe
cjun cjune cjune_ cjunk cjunk_ cjur cjury cjury_ cjus cjust cjust_ cjusti cka_ ckab ckag ckage ckage_ ckagi
ckagin ckar ckare ckaren ckart ckart_ ckay ckay_ ckbo ckboo ckbook ckdo ckdow ckdown cke_ ckea ckea_ cked
cked_ ckee ckeen ckeen_ ckeep ckeep_ ckeepi ckeeps ckei ckein ckeine ckel ckela ckelan cken cken_ ckend ckend_
ckenn ckenne ckep ckept ckept_ cker cker_ ckers ckers_ ckery ckery_ ckerys ckes ckes_ cket cket_ cketi cketin
ckets ckets_ ckett ckettl ckey ckey_ ckeyb ckeybo ckeys ckeys_ ckfa ckfas ckfast ckib ckibb ckibbl ckid ckidn
ckidne ckids ckids_ ckie ckies ckies_ ckil ckil_ ckill ckille ckilo ckilo_ ckin ckin_ ckind ckind_ ckinda
ckinde ckindl cking cking_ ckings ckins ckins_ ckip ckip_ ckit ckit_ ckita ckita_ ckitc ckitch ckle ckle_
ckles ckles_ ckli cklif cklift ckly ckly_ ckma ckman ckmans ckne cknee cknee_ cknees cknew cknew_ ckni cknif
cknife cknit cknitt ckno cknoc cknock cknow cknow_ cknowi cknown cknows ckos ckosh ckoshe ckou ckout ckout_
ckro cks_ cksh cksho ckshop ckta cktak cktaki ckto cktop cktop_ ckun ckup ckup_ ckwa ckwar ckward cky_ cla_
clab clab_ clabe clabel clabl clable clabs clabs_ clac clace clace_ claced clacem clack clack_ clact clacto
clad clad_ cladd cladde clade clade_ clades cladl cladly clads clads_ clady clady_ clag clage clage_ clagg
clagge clai claid claid_ claim claim_ clain clain_ claine claint clak clake claked clakel clal clal_ clam
clamb clame clamed clamp clamp_ clan clan_ cland cland_ clande clandl clands clane clane_ clanet clang clangu
clann clanne clanni clant clant_ clants clap claps clapse clapt clapto clar clar_ clark clarks clarl clarly
clarm clarm_ clars clars_ clas clase claser clash clashe class class_ classe clast clast_ claste clasti clasts
clat clat_ clate clate_ clatel clater clates clatf clatfo clath clathe clati clatin clatio clatm clatma clato
clator clats clats_ clau claug claugh claun claund clav clava clavaz clavo clavou claw claw_ clawn clawns
clawy clawye clay clay_ clays clays_ claz claze clazy clazy_ clba clbac clback clbo clbs clbs_ clby clby_ clch
clco clco_ clcoh clcoho clcom clcome cld_ clda cldan cldan_ clde clded clded_ clden clden_ clder clder_ clders
cldi cldi_ cldin clding cldr cldre cldren cldv cldve cldve_ cldy cldy_ cle_ clea clead cleaf cleaf_ cleafl
cleag cleagu cleak cleak_ cleake cleaki cleaky clean clean_ cleane cleani cleans clear clear_ cleare clearl
clearn cleas clease cleast cleasu cleat cleath cleav cleave cleavi clec clecl cleclo clect clect_ clecte
clecti clectr clectu cled cled_ clee clee_ cleed cleedi cleeds cleep cleep_ cleepi cleet cleet_ clef cleft
cleft_ cleg cleg_ clega clegal clege clege_ clei cleit cleith clem clem_ clema cleman clems clems_ clen clen_
clenc clence clend clend_ clends clens clens_ clense clent clent_ clenti clenty clep cleph clepho cler cler_
clera cleran clerg clergy clers clers_ cles cles_ clesa clesal clese clese_ clesm clesma cless cless_ clesso
clest clest_ clet clet_ clete clete_ cleted cletel cleti cletio clets clets_ clett clette clettu clev cleve
clevel cleven clew clewi clewis clex clexi cley cley_ cleys cleys_ clf_ clfi clgo clgor clgori cli_ clia clia_
cliab clian cliant clib clic clic_ clica clicat clice clicen clici clicie clicit click click_ clicke clicks
clicy clicy_ clid clid_ clida cliday clidl clidl_ clids clids_ clie clied clied_ clien client clier clier_
cliers clies clies_ cliest cliev clieve clif clife clife_ clifet clift clift_ clify clify_ clig clige cliged
cligh clight cligi cligio clik clike clike_ cliked clikes clim climb climbi clime climi climit clin clin_
clind clind_ cline cline_ clined cliner clines cling cling_ clings clini clink clink_ clinu clinux clio clion
clip clipk clipka clipp clippe clips clipst cliq cliqu cliqui clis clise clised clish clish_ clishe clist
clist_ cliste clists clit clit_ clite clite_ cliti clitic clitr clitre clitt clitte clittl clity clity_ cliv
clive clive_ cliver clives clivi clivin clk_ clke clked clked_ clki clkin clking clko clks clks_ clky clky_
cll_ clla clla_ cllag cllage cllap cllar cllar_ cllars cllat cllati cllb cllba cllbac clle cllea clleag cllec
cllect clled clled_ clleg cllege cllen cller cller_ cllerg cllers clles cllest cllet cllet_ cllets clley
clley_ clli cllia cllian cllin cllin_ clling cllio cllion cllo cllo_ cllot cllotm cllou cllous cllout cllow
cllow_ cllowe clls clls_ clly clly_ clm_ clma clmar clmart clmo clmon clmon_ clmond clo_ cloa cload cload_
cloadi cloads cloaf cloaf_ cloan cloc cloca clocal clocat clock clock_ clockd clocke clocki clod clodg clodge
clog clog_ clogi clogin clogo clogo_ clogs clogs_ clogu clogue clok cloke cloke_ clol clol_ clon clon_ clond
clondo clone clone_ clong clong_ clonge clongs cloo clood clood_ cloody clook clook_ clooke clooki clooks
cloom cloom_ cloor cloor_ cloors cloos cloose clop clope cloper clopes clor clor_ clord clord_ clorr clorry
clos close close_ closed closer closes closi closin clost clost_ closu closur clot clot_ cloth cloths clotm
clotme clott clotte clou cloud cloud_ clour clour_ clours clous clous_ clout clouts clov clove clove_ cloved
clovel cloves clow clow_ clowe clowed clower clows clows_ cloy cloya cloyal cloye cloyee clp_ clpd clpde
clpdes clpe clped clped_ clpf clpfu clpful clpi clpl clpli clplin clps clps_ clre clrea clread clri clrig
clrigh cls_ clse clse_ clses clses_ clsew clsewh clsh clsh_ clso clso_ clst clsta clstat clt_ clta cltan
cltant clte clted clted_ clter clter_ clters clth clth_ cltho clthou clti clti_ clto cltog cltoge clts clts_
clty clty_ club club_ clud clude clude_ cludi cludin clue clue_ cluen cluenc clum clumb clumbe clump clumps
clums clumsy clun clunc clunch clunt clunt_ clunte clur clure clurr clurry clus clus_ clut clute clutel cluten
cluti clutio clux cluxu cluxur clve clve_ clved clved_ clven clvent clves clves_ clwa clway clways cly_ clye
clyer clyer_ clyi clyin clying clyr clyre clyrec clys cm8_ cma_ cmaa cmaan cmaan_ cmac cmac_ cmach cmachi cmad
cmad_ cmada cmadam cmadan cmade cmade_ cmadn cmadne cmag cmage cmage_ cmaged cmagg cmagi cmai cmaid cmaide
cmail cmail_ cmaile cmaili cmails cmain cmainl cmaint cmaj cmaje cmajes cmak cmake cmake_ cmakes cmaki cmakin
cmakit cmal cmal_ cmall cmall_ cmalle cmam cmam_ cman cman_ cmana cmanag cmand cmand_ cmane cmanen cmann
cmanne cmans cmans_ cmansh cmany cmany_ cmar cmarc cmarch cmare cmare_ cmarg cmargi cmark cmark_ cmarke cmarks
cmart cmart_ cmarv cmarve cmas cmas_ cmasc cmash cmashe cmast cmaste cmat cmat_ cmatc cmatch cmate cmate_
cmated cmater cmath cmaths cmati cmatio cmato cmatt cmatte cmattr cmay cmay_ cmayb cmaybe cmaz cmazo cmazon
cmb_ cmba cmbar cmbarr cmbe cmber cmber_ cmbers cmbi cmbin cmbing cmbl cmble cmble_ cmbles cmbo cmbr cmbs
cmbs_ cmbu cmbud cmbuds cme_ cmea cmeal cmeals cmean cmean_ cmeani cmeans cmeant cmeas cmeasu cmeat cmeat_
cmeb cmebo cmebod cmed cmed_ cmedi cmedia cmedic cmee cmeet cmeeti cmeh cmehr cmehr_ cmel cmell cmell_ cmelle
cmells cmely cmely_ cmem cmemb cmembe cmemo cmemor cmen cmen_ cmena cmend cmend_ cmende cmens cmens_ cment
cment_ cmenta cmenti cments cmenu cmenu_ cmeo cmeon cmeone cmer cmer_ cmera cmerc cmerch cmerg cmerge cmeri
cmeric cmers cmers_ cmes cmes_ cmesa cmesag cmess cmess_ cmessa cmet cmet_ cmeta cmetab cmete cmeter cmeth
cmethi cmetho cmeti cmetim cmetr cmetri cmetro cmew cmewh cmewha cmewhe cmewo cmewor cmex cmey cmi_ cmic cmic_
cmica cmical cmich cmich_ cmick cmick_ cmid cmid_ cmidd cmiddl cmie cmig cmigh cmight cmigr cmigra cmil cmild
cmild_ cmile cmile_ cmiles cmili cmilie cmilin cmilk cmilk_ cmill cmill_ cmille cmilli cmily cmily_ cmin cmin_
cmina cminal cminat cminc cmince cmind cmind_ cminde cmine cmine_ cming cming_ cmini cminim cminis cminu
cminut cmis cmis_ cmise cmise_ cmised cmiss cmiss_ cmisse cmissi cmist cmista cmit cmit_ cmite cmited cmith
cmitt cmitte cmiu cmium cmium_ cmix cmix_ cmixe cmixed cmixer cmm_ cmme cmme_ cmmed cmmed_ cmmedi cmmen cmmend
cmment cmmer cmmer_ cmmi cmmin cmming cmmis cmmiss cmmit cmmitt cmmo cmmu cmmun cmmuni cmn_ cmo_ cmob cmobi
cmobil cmod cmode cmode_ cmodel cmoder cmodu cmodul cmok cmoke cmoked cmoki cmokin cmol cmom cmome cmomen cmon
cmon_ cmond cmond_ cmonda cmone cmoney cmong cmong_ cmont cmonth cmonz cmonzo cmoo cmood cmood_ cmoon cmoon_
cmoot cmooth cmor cmor_ cmore cmore_ cmorn cmorni cmorr cmorro cmort cmortg cmos cmost cmost_ cmosta cmostl
cmot cmoth cmothe cmoti cmoto cmotor cmou cmoul cmould cmoun cmount cmour cmous cmout cmouth cmov cmova cmoval
cmove cmove_ cmoved cmow cmowe cmower cmp_ cmpa cmpai cmpaig cmpan cmpani cmpany cmpar cmpare cmpari cmpas
cmpass cmpe cmped cmped_ cmper cmper_ cmpers cmpet cmpete cmpeti cmpl cmpla cmplai cmple cmple_ cmplet cmpli
cmplic cmplif cmplo cmploy cmply cmply_ cmpo cmpoo cmpoo_ cmpor cmport cmpos cmposs cmpost cmpr cmpre cmpres
cmpro cmprov cmps cmps_ cmpso cmpson cmpt cmpt_ cmpti cmptie cmpts cmpts_ cmpty cmpty_ cmpu cmpul cmpuls cmput
cmpute cmpy cmpy_ cmr_ cmro cmroe cmroe_ cmrs cmrs_ cms_ cmse cmsel cmself cmselv cmst cmsta cmstan cmsy cmsy_
cmu_ cmuc cmuch cmuch_ cmud cmudg cmug cmug_ cmul cmula cmula_ cmult cmulti cmum cmum_ cmums cmums_ cmun cmuni
cmunic cmup cmupp cmuppe cmur cmurd cmurde cmus cmuse cmuseu cmusg cmusgr cmush cmushy cmusi cmusic cmust
cmust_ cmvo cmvoe cmvoe_ cmy_ cmys cmyse cmysel cna_ cnab cnabl cnable cnad cnada cnada_ cnae cnae_ cnaf cnaff
cnaff_ cnaffo cnag cnage cnagem cnager cnah cnah_ cnai cnail cnails cnair cnaire cnal cnal_ cnall cnally cnam
cname cname_ cnames cnan cnan_ cnanc cnance cnanci cnant cnant_ cnap cnap_ cnapp cnappe cnappi cnar cnarr
cnarro cnary cnary_ cnas cnast cnasty cnat cnate cnate_ cnated cnatel cnati cnatio cnativ cnatt cnatte cnatu
cnatur cnav cnavy cnavy_ cnaw cnaw_ cnbe cnbl cnblo cnbloc cnbo cnboa cnboar cnbu cnbur cnc_ cnce cnce_ cnced
cnced_ cncel cncel_ cncell cncer cncer_ cncern cnces cnces_ cnch cnch_ cnche cnches cnchi cnchis cnci cncia
cncial cncid cncid_ cncie cncied cncil cncil_ cncip cncipl cncl cnclu cnclud cnco cncom cncomp cncr cncre
cncrea cnct cncti cnctio cncy cncy_ cnd_ cnda cnda_ cndad cndal cndar cndard cndat cndati cnday cnday_ cndays
cndc cndch cndchi cnde cnded cnded_ cndem cndemi cnden cnder cnder_ cnderc cnderf cnders cndi cndin cnding
cndit cnditi cndk cndki cndkid cndl cndle cndle_ cndled cndles cndli cndlie cndlin cndlo cndlor cndly cndly_
cndm cndma cndo cndo_ cndon cndon_ cndor cndor_ cndors cndow cndow_ cndp cndpa cndpap cndr cndra cndra_ cndre
cndred cndro cndroi cnds cnds_ cndso cndson cndt cndt_ cndu cnduc cnduct cndw cndwi cndwic cndy cndy_ cne_
cnea cnear cnear_ cneare cnearl cnec cnece cneces cneck cneck_ cnect cnect_ cned cned_ cnee cnee_ cneed cneed_
cneede cneedf cneeds cneer cneer_ cnees cnees_ cnei cneig cneigh cnein cnein_ cneit cneith cnel cnel_ cnels
cnels_ cnem cnen cnent cnentl cnep cneph cnephe cner cner_ cnera cneral cnerat cnerg cnergy cners cners_ cnerv
cnerve cnes cnes_ cnesd cnesda cnesp cnespr cness cness_ cnest cnest_ cnestl cnet cnet_ cnetw cnetwo cnety
cnety_ cnev cneve cnever cnew cnew_ cnewa cnewal cnewe cnewed cnews cnews_ cnewsl cnex cnext cnext_ cney cney_
cneys cneys_ cnfa cnfai cnfair cnfe cnfer cnfere cnfes cnfess cnfi cnfid cnfide cnfir cnfirm cnfl cnflu cnflue
cnfo cnfo_ cnfor cnform cnfort cnfr cnfri cnfrie cnfu cnfus cnfuse cnfusi cng_ cnga cngal cnge cnge_ cnged
cnged_ cngel cnger cnger_ cngers cnges cnges_ cngi cngin cngine cnging cngl cngle cngle_ cngles cngli cnglis
cngly cngly_ cngo cngo_ cngr cngs cngs_ cngu cngua cnguag cnha cnhap cnhapp cnhe cnher cnheri cnhi cnhil
cnhill cni_ cnic cnic_ cnica cnical cnicat cnice cnice_ cnicel cnicer cnich cnici cnicia cnie cnies cnies_
cnif cnife cnife_ cnig cnigh cnight cnil cnil_ cnim cnima cnimal cnimu cnimum cnin cnine cnine_ cninet cning
cning_ cnings cnio cnion cnion_ cnions cnior cniq cnis cnis_ cnisb cnisbe cnise cnise_ cnised cnish cnish_
cnishe cnishi cnist cnist_ cnistr cnit cnit_ cnite cnitel cniti cnitia cnitt cnitti cnity cnity_ cniv cnive
cniver cnk_ cnke cnke_ cnkey cnki cnkin cnking cnkl cnks cnks_ cnla cnlan cnland cnle cnles cnless cnli cnlin
cnline cnlo cnloa cnload cnly cnly_ cnna cnnae cnnae_ cnnai cnnair cnne cnnec cnnect cnned cnned_ cnnel cnnel_
cnnels cnner cnner_ cnners cnnes cnnes_ cnni cnnin cnning cnnis cnnis_ cnnit cnnit_ cnno cnno_ cnnoy cnnoy_
cnnoye cnnoyi cnny cnny_ cno_ cnob cnobo cnobod cnoc cnock cnock_ cnol cnom cnomi cnomic cnomo cnomor cnon
cnon_ cnone cnone_ cnons cnonse cnoo cnoon cnoon_ cnop cnope cnope_ cnor cnor_ cnore cnore_ cnored cnorm
cnorma cnort cnorth cnos cnose cnose_ cnot cnot_ cnotc cnotch cnote cnote_ cnoted cnotes cnoth cnothe cnothi
cnoti cnotic cnott cnotty cnou cnoug cnough cnour cnour_ cnov cnova cnovat cnove cnovem cnow cnow_ cnowh
cnowhe cnowi cnowin cnown cnown_ cnows cnows_ cnoy cnoy_ cnoye cnoyed cnoyi cnoyin cns_ cnsa cnsan cnsane
cnsat cnsati cnsb cnsc cnsce cnscen cnse cnse_ cnsec cnsen cnsens cnsent cnses cnses_ cnsf cnsfe cnsfer cnsh
cnshi cnship cnsi cnsib cnsibl cnsid cnside cnsio cnsion cnsis cnsist cnsit cnsiti cnsiv cnsive cnsl cnsla
cnslat cnso cnsol cnsoli cnsolv cnsor cnsor_ cnsp cnspe cnspec cnst cnst_ cnsta cnstag cnstai cnstal cnstan
cnste cnstea cnsti cnstit cnstr cnstru cnsu cnsub cnsubs cnsul cnsult cnsum cnsur cnsura cnsure cnsw cnswe
cnswer cnt_ cnta cntac cntact cntai cntain cntal cntal_ cntan cntant cntar cntary cntat cntati cnte cnted
cnted_ cntee cntee_ cnteen cnteer cnteg cntegr cnten cntena cntenc cntent cnter cnter_ cntere cnterf cntern
cnterp cnters cnth cnth_ cnthl cnthly cnths cnths_ cnti cntia cntia_ cntial cntib cntibo cntic cntice cntil
cntil_ cntin cnting cntinu cntio cntion cntis cntist cntit cntiti cntity cntl cntly cntly_ cntm cntme cntmen
cnto cnto_ cntok cntoki cntou cntout cntr cntra cntrac cntral cntre cntre_ cntri cntrif cntro cntrod cntrol
cntry cntry_ cnts cnts_ cntu cnty cnty_ cnu_ cnua cnuar cnuary cnub cnubm cnubme cnue cnue_ cnued cnued_ cnui
cnuin cnuis cnuisa cnum cnumb cnumbe cnur cnurs cnurse cnus cnus_ cnusa cnusab cnut cnut_ cnute cnute_ cnutes
cnuts cnuts_ cnux cnux_ cnva cnva_ cnve cnvel cnvelo cnven cnvent cnver cnvers cnvey cnveyo cnvi cnvo cnvoi
cnvoic cnvol cnvolv cnwa cny_ cnyb cnybo cnybod cnym cnymo cnymor cnyo cnyon cnyone cnyt cnyth cnythi cnyw
cnywa cnyway cnywh cnywhe cnzl cnzl_ cnzo cnzo_ coac coach coach_ coache coad coad_ coadb coadba coadi coadin
coads coads_ coaf coaf_ coak coal coal_ coam coami coamin coan coan_ coap coap_ coar coard coard_ coardi coas
coast coast_ coaste coat coat_ coats coats_ cob_ coba cobab cobabl cobal cobalt coban coban_ cobb cobbe cobber
cobbi cobbin cobbl cobble cobbly cobby cobby_ cobe cobe_ cober cober_ cobes cobes_ cobi cobil cobile cobj
cobje cobjec cobl coble coblem cobli coblig cobo cobod cobody cobot cobot_ cobs cobs_ coca cocad cocado cocal
cocal_ cocat cocate coce cocee coceed coces cocess coch coch_ coche cochu cochur coci cocie cociet cock cock_
cockd cockdo cocke cocked cocker cocket cocki cockin cocks cocks_ cockt cockta cocl coco cocol cocola coct
cocto coctob coctop coctor cocu cocum cocume cocur cocure cod_ coda codaf codafo coday coday_ codb codby
codbye codd codd_ coddl coddle coddy coddy_ code code_ coded coded_ codeg codegr codel codel_ codels coder
codern codes codes_ codex codexo codg codge codged codi codie codies codo codoo codoo_ codow cods cods_ codu
coduc coduce coduci coduct codul codule codw codwi codwil cody cody_ codys codys_ coe_ coes coes_ coev coeve
coever cof_ cofa cofa_ coff coff_ coffe coffee coffen coffer coffi coffic coffl coffli cofi cofil cofile coft
cofte coften coftw coftwa cog_ coga coga_ cogan cogan_ coge coget cogeth cogg cogh coghu coghur cogi cogin
cogin_ cogins cogl cogle cogle_ cogn cogni cognis cogo cogo_ cogr cogra cogram cogs cogs_ cogu cogue cogue_
cogues coh_ cohi cohio cohio_ cohn coho cohol cohol_ coi_ coic coice coice_ coicem coices coid coid_ coil
coil_ coile coiled coiler coin coin_ coine coined coing coing_ coins coins_ coint coint_ cointe cointi cointm
coints coir coir_ cois coja coja_ coje cojec coject cok_ coka cokay cokay_ coke coke_ coked coked_ coken
coken_ coker coker_ coki cokie cokies cokil cokil_ cokin coking coks coks_ col_ cola colab colab_ colan coland
colar colar_ colat colat_ colate cold cold_ colde colded colder cole cole_ colen colen_ coler colera coles
coles_ colesa colf colf_ coli colic colici colicy colid colid_ colida colin colin_ coling colis colish colit
colite coliti colk colk_ coll coll_ colla collar colle collea collec colled colleg coller colley collo collow
colls colls_ colo color color_ colou colour cols cols_ colst colsta colt colu colun colunt colut colute coluti
colv colve colved colven coly com_ coma coman coman_ comas comas_ comat comato comb comb_ combu combud come
come_ comeb comebo comen comen_ comens coment comeo comeon comer comer_ comers comes comes_ comet cometh
cometi comew comewh comi comic comica comin coming comis comise comm comme commen commi commis commit commu
commun como comor comore comorr comot comp compa compan compar compas compe compet compl compla comple compli
compo compos compt compt_ compu compul comput coms coms_ con_ cona conab conabl conal conal_ conall conat
conate conb conbo conboa conc conce conce_ concer cond cond_ conda conday conde conder condi condin condit
condo condon condu conduc cone cone_ coned coned_ coner coner_ coners cones cones_ conest coney coney_ conf
confe confer confes confi confid confir confu confus cong cong_ conge conger congs congs_ coni conig conigh
conis conist conk conke conkey conl conli conlin conly conly_ conn conna connae connai conne connec cono conom
conomi conou conour cons cons_ conse conse_ consen consi consib consid conso consor const consta consu consul
consum cont cont_ conta contac conth conth_ conthl conths conti contin conto conto_ contr contra contro conv
conve conven conver convey cony conz conzo conzo_ coo_ cood cood_ coodb coodby coods coods_ coodw coodwi coody
coody_ coof coof_ coog coogl coogle cook cook_ cooke cooked cooker cooki cookie cookin cooks cooks_ cool cool_
coole cooler cools cools_ coolst coom coom_ coome coomer cooms cooms_ coon coon_ coone cooner coop coor coor_
coorl coorly coors coors_ coorst coos coose coose_ coot coot_ cootb cootba cooth cooth_ coots coots_ cop_ cope
cope_ copel copele copen copen_ copene copeni coper coper_ copera coperl copes copes_ coph cophe cophe_ copi
copie copies copif copify copin copine copini copl cople cople_ copp copp_ coppe copped copper coppi coppin
copr copri copria cops cops_ copt copt_ copti coptio copto coptou copu copus copus_ copy copy_ cor_ cora coran
corang corat corati corb corbi corbid corc corce corce_ corced corch cord cord_ corda cordab corde corder
cordi cordin cords cords_ core core_ cored cored_ corev coreve corg corga corgan corge corget corgo corgot
cori corie cories corin coring corit corith cork cork_ corke corked corki corkin corkl corkli corkm corkma
corks corks_ corksh corkt corkto corl corld corld_ corly corly_ corm corm_ corma cormal corman cormat corme
cormed cormer cormu cormul corn corn_ corne corner corney corni cornin coro coros corosc corp corpo corpor
corr corre correc corri corrie corro corrow corry corry_ cors cors_ corse corse_ corst corst_ corste cort
cort_ corta cortag cortal cortan corte corted cortg cortga corth corth_ corti cortin cortio cortm cortme cortn
cortni corts corts_ cortu cortug cortun corty corty_ cory cory_ cos_ cosa cosab cosabl cosc cosch cosch_ cosco
coscop cose cose_ cosed cosed_ coser coser_ coses coses_ cosh coshe cosher cosi cosin cosing cosit cosit_ cosk
cosp cospi cospit coss coss_ cossi cossib cosss cosss_ cost cost_ costa costa_ costag costat costc costco
coste costed costi costl costly costs costs_ cosu cosur cosure cot_ cota cota_ cotal cotall cotat cotate cotb
cotba cotbal cotc cotch cotch_ cote cote_ cotec cotect coted coted_ cotel cotel_ cotes cotes_ coth coth_ cothe
cother cothi cothin coths coths_ coti cotic cotice cotio cotion cotis cotis_ cotl cotli cotlin cotm cotme
cotmen coto cotor cotor_ cotos cotos_ cotr cots cots_ cott cotte cotten cotter cotti cottin cottl cottle cotto
cottom cotty cotty_ cou_ coub coubl couble couc couch couch_ couche coud coud_ coug cough cough_ cought coul
coul_ could could_ coulde couldv couldy coull coull_ coun counc counce counci cound cound_ counda counde
counds coung coung_ counge count count_ counta counte counti countr counts county coup coup_ coupl couple couq
couqu couque cour cour_ courc cource couri courie courit cours cours_ course court court_ courte courth courts
cous cous_ couse couse_ couseh couser couses cousi cousin cousl cously cout cout_ coutd coutda coute coute_
couted couter couth couth_ couti coutin coutr coutra couts couts_ coutsi coutso coutst cova coval coval_ covat
covati cove cove_ coved coved_ covel covel_ covely covem covemb coveme coven coven_ cover cover_ coverb coverc
coverh covern coverp covers coves coves_ covi covid covid_ covide cow_ cowa cowb cowbo cowboa cowd cowd_ cowe
cowe_ cowed cowed_ cowel cowel_ cowels cower cower_ cowers cowh cowhe cowher cowi cowin cowing cowl cown cown_
cowne cowner cownh cownhi cowns cowns_ cownst cows cows_ cox_ coxe coxes coxes_ coxi coxid coxidi coy_ coya
coyal coyal_ coyalt coyc coyco coycot coye coyed coyed_ coyee coyee_ coyi coyin coying coyl coyle coyle_ coys
coys_ coze coze_ cozen cozen_ cpa_ cpac cpace cpace_ cpack cpack_ cpacka cpacke cpacks cpad cpad_ cpag cpage
cpage_ cpages cpai cpaid cpaid_ cpaig cpaign cpain cpain_ cpaint cpair cpair_ cpaire cpairs cpal cpal_ cpall
cpalle cpalli cpalm cpalm_ cpam cpam_ cpan cpan_ cpand cpande cpani cpanie cpany cpany_ cpap cpape cpaper cpar
cpar_ cpara cparc cparce cpard cpardo cpare cpare_ cpared cparen cpari cparis cpark cpark_ cparki cpart cpart_
cparti cpartm cpartn cparts cparty cpas cpass cpass_ cpasse cpassi cpassp cpassw cpast cpast_ cpat cpatc
cpatch cpate cpatel cpati cpatie cpatt cpatte cpau cpaus cpause cpav cpave cpaved cpay cpay_ cpayi cpayin
cpaym cpayme cpayr cpayro cpbo cpboa cpboar cpda cpdat cpdate cpde cpdes cpdesk cpdf cpdf_ cpe_ cpea cpeac
cpeace cpeak cpeak_ cpeaki cpeaks cpean cpeat cpeat_ cpec cpeci cpecia cpect cpect_ cpecte cpecti cped cped_
cpee cpeel cpeel_ cpel cpele cpeles cpen cpen_ cpend cpend_ cpendi cpends cpene cpened cpeni cpenin cpenn
cpenny cpens cpens_ cpensi cpent cpent_ cpeo cpeop cpeopl cper cper_ cpera cperat cperb cperb_ cperc cperce
cperf cperfe cperfu cperi cperie cperio cperk cperki cperl cperle cperly cperm cperma cpermi cpero cpers
cpers_ cpersi cperso cpert cperth cperw cperwo cpes cpes_ cpest cpest_ cpeste cpet cpet_ cpete cpeten cpeti
cpetit cpetr cpetro cpets cpets_ cpett cpetty cpfu cpful cpful_ cpgr cpgra cpgrad cpha cphar cpharm cphas
cphase cphe cphe_ cphew cphew_ cpho cphon cphone cphot cphoto cphy cphys cphysi cpic cpick cpick_ cpicke
cpicks cpicku cpict cpictu cpid cpid_ cpie cpiec cpiece cpies cpies_ cpif cpify cpify_ cpil cpill cpills cpin
cpine cpine_ cpinel cping cping_ cpini cpinio cpink cpink_ cpip cpipe cpir cpire cpired cpis cpiss cpiss_
cpist cpist_ cpit cpita cpital cpits cpits_ cpiz cpizz cpizza cpka cpkar cpkart cpla cplac cplace cplai cplain
cplan cplan_ cplane cplann cplant cplas cplast cplat cplate cplatf cplay cplay_ cplays cple cple_ cplea cpleas
cplen cplent cples cples_ cplese cplet cplete cpli cplic cplica cplie cplied cplier cplies cplif cplify cplin
cpline cplit cplit_ cplo cploy cploye cplu cplum cplumb cplus cplus_ cply cply_ cplyi cplyin cpm_ cpme cpmen
cpment cpo_ cpoa cpoac cpoach cpoc cpock cpocke cpod cpods cpods_ cpoi cpoin cpoint cpok cpoke cpoke_ cpoken
cpol cpola cpolan cpoli cpolic cpolis cpolit cpolo cpoly cpon cpond cpond_ cpondi cpons cponse cponsi cponso
cpoo cpoo_ cpool cpool_ cpoor cpoor_ cpoorl cpop cpop_ cpopp cpopu cpor cpor_ cpora cporat cport cport_ cporta
cporte cporti cports cportu cpos cposa cposab cpose cpose_ cposi cposit cposs cpossi cpost cpost_ cposta
cpostc cposte cpot cpot_ cpott cpotte cpotty cpou cpoun cpound cpour cpow cpowe cpower cpp_ cppa cppal cppall
cppe cpped cpped_ cppen cppen_ cppene cppens cpper cpper_ cppers cppet cppets cppi cppie cppies cppin cpping
cppl cppli cpplie cpply cpply_ cppo cppoi cppoin cppor cpport cppos cppose cppr cppre cpprec cppren cppres
cppro cpproa cpprop cpprov cpps cpps_ cppy cppy_ cpr_ cpra cprac cpract cpre cprea cpread cprec cpreci cpref
cprefe cpreg cpregn cprem cpremi cpren cprent cpres cprese cpress cpret cprett cprev cprevi cpri cpria cpriat
cpric cprice cprie cpries cpril cpril_ cprim cprin cprinc cpring cprint cpris cprise cpriso cpriv cpriva cpriy
cpriya cpriz cprize cpro cproa cproac cprob cproba cprobl cproc cproce cprocu cprod cprodu cprof cprofi cprog
cprogr cproj cproje cprom cpromi cpromp cproo cproof cprop cprope cpropr cprot cprote cprou cproud cprov
cprove cprovi cpru cprus cprus_ cps_ cpse cpse_ cpset cpset_ cpso cpson cpst cpsta cpstai cpsti cpstic cpsu
cpsul cpsule cpt_ cpta cpte cpted cpted_ cptem cptemb cpti cptie cpties cptio cption cpto cptop cptop_ cptou
cptout cpts cpts_ cpty cpty_ cpub cpub_ cpul cpull cpull_ cpuls cpum cpump cpump_ cpun cpune cpune_ cpup cpup_
cpupp cpuppi cpuppy cpur cpurc cpurch cpure cpure_ cpurp cpurs cpurse cpursu cpus cpus_ cpush cpush_ cpushe
cput cput_ cpute cpute_ cputer cputt cputti cpuz cpuzz cpuzzl cpy_ cqua cqual cquali cquan cquant cquar cquare
cquarr cquart cquas cquash cque cque_ cquea cqueak cquee cques cquest cquet cquet_ cqueu cqueue cqui cquic
cquick cquid cquid_ cquida cquie cquiet cquil cquir cquire cquiri cquit cquit_ cquite cquiz cquiz_ cquo cquot
cquote cra_ crab crabb crabbi crac crace crace_ crack crack_ cracke cracki crackl cracks cract cract_ cracti
cracto cracts crad crada cradab crade crade_ crader cradi cradia cradin cradio cradu cradua craf craft craft_
crag crage crage_ crageo crai craid craid_ craig craigh crail crail_ crain crain_ craine craini crais crak
crake crake_ crakes cral cral_ crale cralee crali cralia crall crally cram cram_ crama cramad crame cramew
cramm cramme cran cran_ cranc crance cranch cranci crand crand_ cranda crandc crandk crandm crands crandt
crang crang_ crange crank crank_ crans cransf cransl crant crant_ crante crants cranty crap crap_ crapi crapis
crapp crappe cras cras_ crase crase_ crash crash_ crashe crashi crass crass_ crasse crassi crassm crasu crasur
crat cratc cratch crate crate_ crated cratef crates crath crathe crati cratio crato crator cratt crattl crau
craul crauli crav crava cravan crave crave_ cravel cravi cravis craw craw_ crawa crawb crawbe crawe crawer
crawi crawin cray cray_ craye crayed craz crazy crazy_ crb_ crba crban crbe crbi crbid crbid_ crbo crbou
crboug crbs crbs_ crbu crca crce crce_ crced crced_ crcel crcel_ crcels crcen crcent crch crch_ crcha crchan
crchar crchas crci crcis crcise crcl crco crcod crcode crcu crcum crcums crcut crcut_ crd_ crda crdab crdabl
crday crday_ crdays crdb crdbo crdboa crde crden crden_ crder crder_ crdere crderi crders crdi crdie crdier
crdin crding crdl crdly crdly_ crdo crdon crdon_ crdr crdre crdres crds crds_ cre_ crea crea_ creac creach
creact cread cread_ creadf creadi creadm creads cready creag creage creak creak_ creakf creaks creaky creal
creal_ creall cream cream_ creas crease creaso creast creasu creat creat_ create creath creatm creats creatu
creb crebu crebui creby creby_ crec crece crecei crecep crech creche creci crecia crecie crecip creco creco_
crecog crecom crecor crect crect_ crecte crecto crecy crecyc cred cred_ crede credi credit creds creds_ credu
creduc cree cree_ creed creed_ creeds creem creeme creen creen_ creens creep creepi creeps crees crees_ creet
creet_ creets creez creeze cref crefe crefer crefi crefil crefr crefra crefu crefun crefus creg crega cregar
cregi cregis cregn cregna cregr cregre cregu cregul creh creha crehab creho crehou crei creig creigh crej
creje crejec crejo crejoi crel crel_ crela crelan crelat crele crelea creli crelig crelo creloc crely crely_
crem crema creme cremel cremem cremen cremi cremin cremiu cremo cremov cremv cremvo cren cren_ crenc crence
crench crend crendy crene crenew creno crenov crent crent_ crenta crenti crentl crento crents creo creop
creope creor creord crep crep_ crepa crepai crepe crepea crepl crepla crepli creply crepo crepor crepr crepre
crept creq crequ creque crequi crer crer_ cres cres_ crese cresen creset cresh cresh_ creshe cresi cresid
cresig creso cresol cresp crespe crespo cress cress_ cresse cressi cresso crest crest_ cresta creste cresti
cresto cresu cresul cret cret_ creta cretar cretc cretch crete creti cretir crett cretty cretu cretur creu
creus creusa crev creve crever crevi crevie crevio crevis crevo crevok crew crew_ crewd crewf crewfi crews
crews_ crex crexi crexit crey crey_ crf_ crfa crfac crface crfe crfec crfect crfu crful crful_ crfum crfume
crga crgai crgain crgan crgani crgar crge crge_ crged crged_ crgen crgenc crger crger_ crgery crges crges_
crget crget_ crgi crgin crgin_ crging crgo crgos crgos_ crgot crgot_ crgott crgu crgui crguin crgum crgume
crgy crgy_ crhe crhea crhead cri_ cria criag criage crial crial_ crian crian_ criat criate crib cribe cribe_
cribed cribi cribin cribl crible cribu cribut cric cric_ crica crican crice crice_ criced crices cricey crich
crich_ crici cricit crick crick_ crict crict_ crid crid_ crida criday cride cride_ cridg cridge cridi cridic
cridl cridle crie cried cried_ crief crief_ crien crienc criend crier crier_ criers cries cries_ criest criet
criety crif criff criff_ crift crifte crifu crifug crig crigh cright crik crike crike_ cril cril_ crile crile_
crill crill_ crilli crim crime crimi crimin crin crinc crinci crind crinde cring cring_ cringi crings crink
crink_ crinki crinks crint crint_ crinte crinti crinto crints crio criod criod_ criou crious crip crip_ cripe
cripp crippe crippi cript cript_ cripti cris crise crise_ crish crish_ crisi crisin criso crison crist criste
cristm cristo crists crit crit_ crite crite_ crited crith crithm criti critin critis critt critte crity crity_
criv criva crivac crival crivat crive crive_ crived criver crives crivi crivin criy criya criya_ criz crize
crk_ crke crked crked_ crker crket crket_ crketi crki crkin crking crkins crkl crkli crklif crkm crkma crkman
crks crks_ crksh crksho crkt crkto crktop crl_ crla crlan crland crld crld_ crle crles crless crli crlie
crlier crlo crlow crls crls_ crly crly_ crm_ crma crmac crmal crmal_ crman crman_ crmane crmany crmar crmark
crmat crmat_ crmati crme crmed crmed_ crmer crmer_ crmers crmi crmin crmina crming crmis crmiss crmit crmo
crmon crmos crmost crms crms_ crmu crmul crmula crmy crmy_ crn_ crna crnal crnal_ crnam crname crne crned
crned_ crner crner_ crners crnet crnet_ crney crney_ crni crnin crning crnis crnish crnit crnity crno crnoo
crnoon crns crns_ crnt crnt_ cro_ croa croac croach croad croad_ croadb croam croami croas croast crob croba
crobab crobb crobbe crobe crobes crobl croble crobo crobot croc croce crocee croces croch crochu crocu crocur
crod crodu croduc croe croe_ crof crofi crofil crog croga crogan crogr crogra croi croid croid_ croj croje
crojec crok croke croke_ croken croker crol crol_ croll croll_ crolle crolls crom crom_ cromi cromis cromp
crompt cron crone crones crong crong_ cronge cront cront_ croo croof croof_ crook crook_ crooks croom croom_
crooms crop crop_ crope croper croph crophe cropp croppe cropr cropri crops crops_ cror cror_ cros cros_ crosc
crosco crose crose_ croses cross cross_ crot crota crota_ crotat crote crote_ crotec croth crothe crott crotte
crou croub croubl croud croud_ croug crough croun cround croup croup_ crous crous_ crouse crout croute crouti
crov crove crove_ croved crovem crovi crovid crow crow_ crowb crowbo crowd crowd_ crowe crown crown_ crows
crows_ croy croye croyed croz croze croze_ crozen crp_ crpe crped crped_ crpen crper crper_ crpet crpet_
crpets crph crpo crpor crpora crpr crpri crpric crpris crpro crproo crra crran crrang crrant crras crrass crre
crrec crrect crred crred_ crrel crrel_ crren crrenc crret crri crria crriag crrib crribl crrie crried crries
crris crriv crriva crrive crrivi crro crrog crroga crror crror_ crrow crrow_ crrowb crry crry_ crrys crrys_
crs_ crsa crsd crsda crsday crse crse_ crsel crself crselv crser crsery crses crses_ crsh crshi crship crsi
crsio crsion crsis crsist crso crson crson_ crsona crst crst_ crsta crstan crste crstep crsto crstoo crsu
crsua crsuan crt_ crta crtag crtage crtai crtain crtal crtal_ crtan crtant crtc crtcu crte crted crted_ crtee
crteen crter crter_ crtg crtga crtgag crth crth_ crthd crthda crthe crther crti crtic crticl crticu crtie
crtif crtifi crtin crting crtio crtion crtis crtisi crtl crtm crtme crtmen crtn crtne crtner crtni crtnig crto
crton crton_ crtons crtr crtri crtrid crts crts_ crtu crtug crtuga crtun crtuna crtune crty crty_ cru_ crua
cruar cruary crub crub_ crubb crubbe crubbi cruc cruct cructo crud crude crude_ cruden crue crue_ crug crug_
crugg crugge cruh crui cruit crul crule crule_ crules crum crumb crumbl crumbs crumo crumou crump crun crun_
crunk crunk_ crunn crunni cruns cruns_ crup crup_ crupt crus crus_ crush crushe crust crust_ cruste crusti
crve crve_ crved crved_ crvel crvell crver crves crves_ crvest crvey crvey_ crveye crveys crvi crvic crvice
crvie crview crviv crvive crwa crwar crward crwo crwor crwork cry_ cryb crybo crybod cryd cryda cryday crye
crye_ cryer cryer_ cryi cryin crying crym cryma cryman cryo cryon cryone crys crys_ cryt cryth crythi cryw
crywh crywhe csa_ csab csabb csabba csabl csable csac csach csache csack csacks csad csadl csadly csaf csafe
csafe_ csag csage csage_ csages csagi csagin csai csaid csaid_ csain csak csake csake_ csal csale csale_
csaler csales csalm csalmo csalo csalon csam csame csame_ csamp csampl csan csanc csance csand csande csandp
csandr csandw csane csane_ csant csap csapp csapp_ csappo csar csary csary_ csas csast csaste csat csat_ csati
csatio csatis csatu csatur csau csaun csauna csaus csausa csav csave csave_ csaved csavi csavin csaw csaw_
csay csay_ csayi csayin csays csays_ csba csban csband csbe csbet csbets csca cscal cscam cscam_ cscamm cscan
cscar cscare csce cscen cscene cscent csch csch_ cscho cschoo csci cscie cscien cscis csciss cscl csclo csclos
csco csco_ cscon cscone cscont cscop cscope cscot cscou cscoun cscr cscra cscrap cscrat cscre cscree cscrew
cscri cscrib cscrip cscru cscrub cscu cscui cscuit cscus cscuss csda csda_ csday csday_ csdays cse_ csea csea_
cseal cseam cseams csear csearc cseas cseaso cseat cseat_ cseats csec csec_ cseca cseco csecon csecr csecre
csecu csecur csed csed_ csee csee_ cseed cseeds cseem cseeme cseen cseen_ cseh cseho csehol csel csel_ cselc
cselco csele cselec cseles cself cself_ csell csell_ csells cselv cselve csem csen csend csend_ csendi csends
cseni csenio csens csense csensi csent csent_ csenta csente csentl csep csept csepte cser cser_ csere csered
cseri cserio csers csers_ cserv cserve cservi csery csery_ cses cses_ cset cset_ csets csets_ csett csetti
csettl cseu cseum cseum_ csev cseve cseven csever csew csewh csewhe csewi csewin csfe csfer csfer_ csferr csfi
csfie csfied csgr csgra csgrav csh_ csha cshab cshabb cshad cshade cshak cshake cshaki csham cshamb cshame
cshamp cshar cshare csharp cshe cshe_ cshea cshear cshed cshed_ csheds cshee csheet cshei cshein cshel cshelf
cshell cshelt cshelv csher csher_ cshes cshes_ cshet cshetl cshi cshif cshift cshin cshing cship cship_ cshipp
cshir cshirt csho cshoc cshock cshod cshodd cshoe cshoe_ cshoes cshoo cshoot cshop cshop_ cshopi cshopp cshops
cshor cshort cshou cshoul cshout cshov cshove cshow cshow_ cshowe cshows cshr cshra cshran cshru cshrug cshrun
csht csht_ cshu cshut cshut_ cshw cshwa cshwas cshwat cshy cshy_ csia csib csibl csible csic csic_ csica
csical csick csick_ csid cside cside_ csiden csider csie csier csier_ csig csigh csighe csight csign csign_
csigna csigne csigns csil csile csilen csill csilly csim csim_ csimp csimpl csin csin_ csinc csince csine
csines csing csing_ csingl csio csio_ csion csion_ csione csions csir csir_ csire csired csis csis_ csist
csist_ csiste csists csit csit_ csite csite_ csites csiti csitiv csito csitor csits csits_ csitt csitti csiv
csive csive_ csix csix_ csixt csixte csixty csiz csize csize_ csizes csk_ cska cske csked csked_ csket csket_
cski cskin cskin_ csking cskip cskip_ csks csks_ cskt cskto csktop csky csky_ csla cslan csland cslat cslati
csle cslee csleep cslet cslett csli cslig csligh cslip cslipp cslo cslot cslot_ cslow cslow_ cslowe csly csly_
csma csmal csmall csman csman_ csmar csmart csmas csmash csme csmel csmell csmen csment csmi csmil csmile
csmili csmo csmok csmoke csmoki csmoo csmoot csms csms_ csmu csmud csmudg csna csnap csnapp csne csno csnot
csnott csnow cso_ csoa csoap csoap_ csoc csoci csocie csock csocks csod csode csodex csoe csoev csoeve csof
csofa csofa_ csoft csoftw csol csola csolar csold csold_ csole csole_ csoles csoli csolic csolid csolu csolut
csolv csolve csom csome csome_ csomeb csomeo csomet csomew cson cson_ csona csonab csonal csons csons_ csoo
csoon csoon_ csoone csor csor_ csore csorr csorry csors csors_ csort csort_ csorte csortm csot csou csoul
csoul_ csoun csound csoup csoup_ csour csour_ csourc cspa cspac cspace cspai cspain cspam cspam_ cspan cspar
cspare cspat cspatc cspe cspea cspeak cspec cspeci cspect cspen cspend cspent cspi cspic cspin cspine cspit
cspita cspl cspli csplit cspo cspok cspoke cspon cspond cspons cspoo cspor csport cspos csposa cspot cspot_
cspr cspre csprea cspres cspri csprin cspu csput cspute csqu csqua csquar csquas csque csquea csquee csri
csrib csribe css_ cssa cssag cssage cssagi cssar cssary cssat cssati cssay cssay_ csse cssed cssed_ csser
csser_ csses csses_ cssi cssib cssibl cssin cssing cssio cssion cssis cssist cssm cssme cssmen csso csso_
cssol cssolv csson cssons cssor cssor_ cssors cssort cssp csspo csspor csss csss_ cssu cssue cssue_ cssw csswo
csswor cst_ csta csta_ cstac cstack cstaf cstaff cstag cstage cstagr cstai cstain cstair cstak cstake cstal
cstale cstall cstam cstan cstanc cstand cstant cstap cstapl cstapr cstar cstare cstars cstart cstat cstat_
cstate cstati cstau cstaur cstay cstay_ cstaye cstayi cstc cstco cstco_ cstcod cste cste_ cstea cstead csteam
csted csted_ cstee csteep cstees cstem cstem_ cstems csten csten_ csteni cstent cstep cstep_ cster cster_
csterd cstere csteri csters cstery cstes cstes_ cstf cstfe cstfee csti cstic cstic_ cstick cstie cstif cstifi
cstify cstil cstill cstim cstima cstin csting cstio cstion cstit cstitc cstitu cstiv cstiva cstl cstle cstles
cstly cstly_ cstm cstma cstmas csto csto_ cstoc cstock cstol cstol_ cstole cstom cstom_ cstome cstoms cston
cstone cstoo cstood cstop cstop_ cstopp cstops cstor cstore cstorm cstory cstp cstpo cstpo_ cstr cstra cstrai
cstral cstran cstraw cstre cstrea cstree cstres cstret cstri cstrib cstric cstrik cstrin cstro cstrok cstron
cstrop cstroy cstru cstruc cstry cstry_ csts csts_ cstu cstuc cstuck cstud cstude cstudi cstudy cstuf cstuff
cstup cstupi cstur csturb csturd csty csty_ csua csual csuall csuan csuant csub csubc csubj csubje csubs
csubsc csubsr csuc csucc csucce csuch csuch_ csud csudd csudde csue csue_ csuf csuff csuffi csug csuga csugar
csugg csugge csui csuit csuit_ csuita csuite csuits csul csule csules csult csulta csults csum csuma csume
csumm csumme csums csums_ csun csun_ csund csunda csup csupe csuper csupp csuppl csuppo csuppr csur csura
csuran csurc csurch csure csure_ csurer csurg csurge csurp csurpr csurv csurve csurvi csus csust csusta cswa
cswal cswall cswap cswap_ cswapp cswe cswea cswear cswee csweet cswer cswer_ cswere csweri cswers cswi cswim
cswim_ cswin cswind cswing cswit cswitc cswo cswor csword cswore csy_ csyn csyr csyru csyrup csys csysc csysco
csyst csyste cta_ ctab ctaba ctabas ctabl ctable ctac ctack ctack_ ctact ctact_ ctacte ctacti ctacts ctad
ctad_ ctae ctae_ ctaf ctaff ctaff_ ctag ctage ctage_ ctagr ctagra ctai ctail ctails ctain ctain_ ctaina ctainl
ctains ctair ctairs ctak ctake ctake_ ctaken ctakes ctaki ctakin ctal ctal_ ctale ctale_ ctaler ctalk ctalk_
ctalke ctalki ctall ctall_ ctalla ctalle ctally ctalo ctalog ctam ctamp ctan ctanc ctance ctand ctand_ ctanda
ctandi ctands ctank ctank_ ctann ctanne ctant ctant_ ctantl ctap ctap_ ctape ctape_ ctapl ctaple ctapr ctapri
ctar ctar_ ctare ctare_ ctari ctaria ctarif ctars ctars_ ctart ctart_ ctarte ctary ctary_ ctas ctast ctaste
ctasti ctastr ctasty ctat ctat_ ctate ctate_ ctatem ctates ctati ctatio ctativ ctau ctaur ctaura ctax ctax_
ctay ctay_ ctaye ctayed ctayi ctayin ctba ctbal ctball ctbh ctbh_ ctbo ctbot ctbot_ ctch ctch_ ctche ctched
ctchen ctcher ctches ctchi ctchin ctchy ctchy_ ctco ctco_ ctcod ctcode ctcu ctd_ ctda ctdat ctdate cte_ ctea
ctea_ cteac cteach ctead ctead_ cteam cteam_ ctear ctear_ ctec ctech ctechn ctect ctecti cted cted_ ctee ctee_
cteen cteen_ cteena cteep cteep_ cteer cteer_ cteers ctees ctees_ cteet cteeth ctef ctefu cteful cteg ctegr
ctegra ctel ctel_ ctele ctelep ctell ctell_ ctelli ctells ctely ctely_ ctem ctem_ ctemb ctembe cteme ctemen
ctemp ctempl ctempt ctems ctems_ ctemu ctemu_ cten cten_ ctena ctenan ctenc ctence ctend ctende ctene cteni
ctenin ctenn ctenne ctenni ctens ctens_ ctensi ctent ctent_ ctenth ctep ctep_ cter cter_ ctera cterd cterda
ctere ctered cterer cteres cterf cterfa cteri cteria cterie cterin cterm cterm_ ctermi cterms ctern ctern_
cterna cterne cterni cterno cterp cterpr cterr cterri cterro cterry cters cters_ cterw cterwa ctery ctery_
ctes ctes_ ctesc ctesco ctest ctest_ cteste cteu ctev cteve ctever ctex ctext ctext_ ctexte ctexti ctexts ctfe
ctfee ctfeed ctfo ctfor ctform ctga ctgag ctgage cth_ ctha cthan cthan_ cthank cthat cthat_ cthaw cthd cthda
cthday cthdr cthdra cthe cthe_ cthea ctheat cthei ctheir cthem cthem_ cthems cthen cthen_ cther cther_ cthera
cthere ctheri ctherm cthers cthes cthes_ cthese cthet ctheti cthey cthey_ ctheyd cthi cthic cthick cthin
cthin_ cthing cthink cthir cthird cthirt cthis cthis_ cthl cthlo cthlon cthly cthly_ cthm cthm_ ctho cthod
cthod_ cthom cthoma cthos cthose cthou cthoug cthous cthout cthr cthre cthrea cthree cthrew cthro cthroo
cthrou cthrow cths cths_ cthu cthur cthurs cthy cthy_ cti_ ctia ctia_ ctial ctial_ ctib ctibo ctibod ctic
ctic_ ctica ctical ctice ctice_ cticed ctick ctick_ cticke cticks cticl cticle ctics ctics_ cticu cticul ctid
ctie ctied ctied_ ctien ctienc cties cties_ ctif ctifi ctific ctifie ctify ctify_ ctig ctigh ctight ctil ctil_
ctile ctiles ctill ctill_ ctim ctima ctimat ctimb ctimbe ctime ctime_ ctimes ctimet ctimi ctimin ctin ctin_
ctine ctine_ cting cting_ ctings ctins ctins_ ctinu ctinue ctiny ctiny_ ctio ction ction_ ctiona ctioni ctionn
ctions ctip ctip_ ctir ctire ctired ctis ctis_ ctisf ctisfi ctish ctish_ ctisi ctisin ctist ctist_ ctists ctit
ctitc ctitch ctite ctite_ ctiti ctitie ctitio ctitiv ctito ctitor ctitu ctitud ctitut ctity ctity_ ctiv ctiva
ctival ctivat ctive ctive_ ctla ctlan ctland ctle ctle_ ctled ctled_ ctles ctles_ ctley ctli ctlin ctline ctll
ctll_ ctly ctly_ ctma ctmar ctmare ctmas ctmas_ ctmat ctmate ctme ctmen ctment ctne ctner ctner_ ctnes ctness
ctni ctnig ctnigh cto_ ctob ctobe ctober ctoc ctock ctock_ ctocke ctocki ctocks ctockt ctod ctoda ctoday ctodd
ctoddl ctoe ctoes ctoes_ ctog ctoge ctoget ctok ctoki ctokil ctol ctol_ ctold ctold_ ctole ctolen ctoler ctom
ctom_ ctoma ctomat ctome ctomer ctomo ctomor ctoms ctoms_ cton cton_ ctone ctone_ ctoner ctoni ctonig ctons
ctons_ ctoo ctoo_ ctood ctood_ ctook ctook_ ctool ctool_ ctools ctop ctop_ ctopp ctopp_ ctoppe ctoppi ctops
ctops_ ctopu ctopus ctor ctor_ ctore ctore_ ctored ctorm ctorm_ ctorn ctorne ctors ctors_ ctory ctory_ ctos
ctos_ ctose ctose_ ctot ctota ctotal ctou ctouc ctouch ctoug ctough ctour ctout ctout_ ctow ctowe ctowel ctown
ctown_ ctox ctox_ ctoy ctoys ctoys_ ctpo ctpo_ ctps ctps_ ctra ctra_ ctrac ctrack ctract ctrad ctrade ctradi
ctrag ctrage ctrai ctraig ctrain ctral ctrale ctrali ctrall ctran ctrang ctrans ctras ctrash ctrav ctrave
ctravi ctraw ctrawb ctre ctre_ ctrea ctread ctreak ctreas ctreat ctree ctree_ ctrees ctreet ctrem ctreme ctren
ctrend ctres ctress ctret ctretc ctri ctria ctrial ctrib ctribu ctric ctric_ ctrici ctrick ctrict ctrid ctridg
ctrie ctried ctrif ctrifu ctrik ctrike ctrin ctring ctrip ctro ctro_ ctrod ctrodu ctrok ctroke ctrol ctrol_
ctroll ctron ctrong ctrop ctroph ctros ctrose ctrou ctroub ctrous ctroy ctroye ctru ctruc ctruct ctrue ctrue_
ctrus ctrust ctry ctry_ ctryi ctryin cts_ ctsa ctsap ctsapp ctse ctsel ctself ctsi ctsid ctside ctso ctsoe
ctsoev ctsou ctsour ctst ctsta ctstan ctsy ctsy_ ctt_ ctta ctta_ cttac cttack ctte ctte_ ctted ctted_ cttee
cttee_ cttem cttemp ctten ctten_ ctter ctter_ ctteri cttern ctters cttery ctti cttin ctting cttit cttitu cttl
cttle cttle_ cttled cttles ctto cttom cttom_ ctton ctton_ cttons cttor cttorn cttr cttre cttres cttu cttuc
cttuce ctty ctty_ ctua ctual ctual_ ctuall ctub ctube ctubes ctuc ctuce ctuck ctuck_ ctud ctude ctude_ ctuden
ctudi ctudio ctudy ctudy_ ctue ctues ctuesd ctuf ctuff ctuff_ ctuffe ctug ctuga ctugal ctum ctumn ctumn_ ctun
ctuna ctunat ctune ctune_ ctuned ctup ctup_ ctupi ctupid ctur ctura ctural cturb cturb_ cturba cturd cturda
cturdi cture cture_ ctures cturf cturf_ cturk cturn cturn_ cturne cturns ctut ctute ctwa ctwar ctware ctwe
ctwee ctween ctwel ctwelv ctwen ctwent ctwi ctwic ctwice ctwin ctwins ctwo ctwo_ ctwor ctwork ctxt cty_ ctyp
ctype ctype_ ctyped ctypi ctypin ctyr ctyre ctyre_ ctyres ctz_ cuag cuage cuage_ cual cual_ cuali cualit cuall
cually cuan cuant cuant_ cuanti cuar cuara cuaran cuare cuare_ cuarr cuarre cuart cuarte cuary cuary_ cuas
cuash cuat cuati cuatio cub_ cubb cubbe cubber cubbi cubbis cubbl cubby cubby_ cubc cube cuber cuber_ cubes
cubes_ cubj cubje cubjec cubl cuble cuble_ cubled cubli cublin cubm cubme cubmer cubs cubs_ cubsc cubscr cubsr
cubsri cucc cucce cucces cuce cuce_ cuced cuced_ cuch cuch_ cuche cucher cuci cucin cucing cuck cuck_ cucke
cucket cuckl cuckle cucks cucks_ cuct cuct_ cucti cuctio cucto cuctor cucts cucts_ cud_ cudd cudde cudden cude
cude_ cuden cudene cudent cudg cudge cudge_ cudget cudgi cudi cudin cuding cudio cudio_ cudit cudit_ cudito
cuds cudsm cudsma cudy cudy_ cue_ cuea cueak cueak_ cued cued_ cuee cuel cuel_ cuen cuenc cuence cuer cues
cues_ cuesd cuesda cuess cuess_ cuest cuest_ cuesti cuests cuet cuet_ cueu cueue cueue_ cuff cuff_ cuffe
cuffed cuffi cuffic cug_ cuga cugal cugal_ cugar cugar_ cuge cuge_ cugg cugge cugged cugger cugges cuggy
cuggy_ cugh cugh_ cughe cughed cughi cughin cught cught_ cughte cugs cugs_ cugu cugus cugust cuh_ cuic cuick
cuick_ cuickb cuicke cuickl cuid cuid_ cuida cuidat cuie cuiet cuiet_ cuil cuild cuild_ cuilde cuildi cuilt
cuilt_ cuilty cuin cuing cuing_ cuir cuire cuire_ cuired cuirem cuiri cuis cuisa cuisan cuit cuit_ cuita
cuitab cuitar cuite cuite_ cuited cuits cuits_ cuiz cuiz_ cuk_ cul_ cula cula_ cular cular_ cularl culat
culato culb culbs culbs_ culd culd_ culde culder culdv culdve culdy culdy_ cule cule_ cules cules_ culi culic
culic_ culk culk_ cull cull_ culle culled culli cullin cully cully_ culo culou culous culs cult cult_ culta
cultan culti cults cults_ culty culty_ culy culy_ cum_ cuma cuman cuman_ cumb cumb_ cumbe cumber cumbl cumble
cumbr cumbs cumbs_ cume cume_ cumen cument cumm cumme cummer cummi cumn cumn_ cumo cumou cumour cump cump_
cumpe cumped cumper cumps cumps_ cumpy cumpy_ cums cums_ cumst cumsta cumsy cumsy_ cun_ cuna cuna_ cunaf
cunaff cunat cunate cunb cunbe cunbl cunblo cunc cunce cunch cunch_ cunci cuncil cunct cuncti cund cund_ cunda
cundat cunday cunde cunded cunder cundl cundle cundo cundo_ cundr cundre cunds cunds_ cune cune_ cuned cuned_
cuner cunera cunf cunfa cunfai cunfo cunfor cunfr cunfri cung cung_ cunge cunger cunh cunha cunhap cuni cuni_
cunic cunica cunio cunion cunit cunit_ cunk cunk_ cunl cunlo cunloa cunn cunne cunnes cunni cunnin cunno
cunno_ cunny cunny_ cunp cunr cuns cuns_ cunsc cunsce cunso cunsol cunsu cunsub cunt cunt_ cunta cuntai cuntan
cunte cuntee cunter cunti cuntil cuntin cuntr cuntry cunts cunts_ cunty cunty_ cunu cunus cunusa cunw cunz
cunzl cunzl_ cuot cuote cuote_ cuoted cup_ cupb cupbo cupboa cupd cupda cupdat cupe cuper cuper_ cuperb cuperm
cupg cupgr cupgra cupi cupid cupid_ cupl cuple cuple_ cupp cuppe cupped cupper cuppet cuppi cuppie cuppl
cuppli cupply cuppo cuppor cuppos cuppr cuppre cuppy cuppy_ cups cups_ cupse cupset cupst cupsta cupt cuqu
cuque cuquet cur_ cura cural cural_ curan curanc curant curb curb_ curba curban curc curce curce_ curced curch
curch_ curcha curd curda curday curde curder curdi curdie cure cure_ cured cured_ curem cureme curer curer_
cures cures_ curf curf_ curg curge curger curi curic curich curie curied curier curin curing curit curite
curity curk curl curn curn_ curne curned curni curnin curns curns_ curnt curnt_ curo curo_ curos curos_ curp
curpr curpri curr curre curren curry curry_ curs curs_ cursd cursda curse curse_ cursel curser curses curst
curst_ cursu cursua curt curt_ curta curtai curte curtee curth curth_ curthe curts curts_ curv curve curves
curvey curvi curviv cury cury_ curys curys_ cus_ cusa cusab cusabl cusag cusage cusb cusba cusban cuse cuse_
cused cused_ cuseh cuseho cusel cusele cuser cusers cuses cuses_ cuseu cuseum cusg cusgr cusgra cush cush_
cushe cushed cushy cushy_ cusi cusic cusic_ cusin cusin_ cusine cusing cusl cusly cusly_ cuss cuss_ cust cust_
custa custai custe custed custee custi custif custin custo custo_ custom custr custra custy custy_ cusu cusua
cusual cusy cusy_ cut_ cutc cutch cutche cutd cutda cutdat cute cute_ cuted cuted_ cutel cutely cuten cuten_
cuter cuter_ cuters cutes cutes_ cuth cuth_ cuti cutin cutine cuting cutio cution cutiv cutive cutl cutle cuto
cutoc cutr cutra cutrag cuts cuts_ cutsi cutsid cutso cutsou cutst cutsta cutt cutte cutter cutti cuttin cutto
cutton cutu cutum cutumn cutur cuture cuty cuty_ cuve cuvet cux_ cuxu cuxur cuxury cuy_ cuye cuyer cuyer_ cuyi
cuyin cuying cuys cuys_ cuze cuze_ cuzz cuzz_ cuzzl cuzzle cva_ cvac cvacy cvacy_ cvai cvail cvaila cval cval_
cvals cvals_ cvalu cvalue cvan cvan_ cvani cvanis cvans cvans_ cvap cvapi cvapin cvar cvari cvarie cvarn
cvarni cvas cvat cvat_ cvate cvate_ cvated cvati cvatio cvaz cvazz cvazza cve_ cved cved_ cveg cveg_ cvega
cvegan cvege cveget cvel cvel_ cvell cvello cvelo cvelop cvely cvely_ cvem cvemb cvembe cveme cvemen cven
cven_ cvend cvendi cvendo cveni cvenin cvent cvent_ cventy cver cver_ cvera cverag cveral cverb cverbo cverc
cverch cvere cvered cverh cverhe cveri cverie cverin cvern cverp cverpr cvers cvers_ cversa cversi cvert
cvert_ cverti cverts cvery cvery_ cveryb cveryd cveryo cveryt cveryw cves cves_ cvest cvest_ cvet cvet_ cvets
cvets_ cvey cvey_ cveye cveyed cveyo cveyor cveys cveys_ cvia cvic cvice cvice_ cvid cvid_ cvide cvide_ cvideo
cvider cvie cview cview_ cviews cvik cviki cvikin cvil cvile cvile_ cvill cvilla cvils cvils_ cvin cvine cving
cving_ cvio cviol cviou cviour cvious cvis cvis_ cvise cvised cviser cvisi cvisit cvist cvista cvit cviv cviva
cvive cvive_ cvod cvoda cvodaf cvoe cvoe_ cvoi cvoic cvoice cvok cvoke cvoke_ cvoked cvol cvolu cvolun cvolv
cvolve cvon cvon_ cvor cvor_ cvorc cvorce cvot cvote cvote_ cvoted cvou cvouc cvouch cvour cvour_ cvouri
cvours cvy_ cwag cwage cwage_ cwages cwai cwait cwait_ cwaite cwaiti cwaitr cwak cwake cwake_ cwal cwal_ cwalk
cwalk_ cwalke cwalki cwall cwall_ cwalle cwallo cwalls cwalm cwalma cwals cwan cwant cwant_ cwante cwants cwap
cwap_ cwapp cwappe cwar cwar_ cward cward_ cwards cware cware_ cwareh cwarm cwarm_ cwarn cwarni cwarp cwarpe
cwarr cwarra cwas cwas_ cwash cwash_ cwashe cwashi cwast cwaste cwat cwatc cwatch cwate cwater cwatt cwatt_
cwax cway cway_ cways cways_ cwbe cwber cwberr cwbo cwboa cwboat cwd_ cwe_ cwea cweak cweak_ cwear cwear_
cweari cwears cweat cweath cweb cweb_ cwebs cwebsi cwed cwed_ cwedd cweddi cwedn cwedne cwee cweek cweek_
cweeke cweekl cweeks cween cween_ cweet cweet_ cweets cweev cweevi cwei cweig cweigh cwel cwel_ cwelc cwelco
cweld cweld_ cwell cwell_ cwels cwels_ cwelsh cwelv cwelve cwen cwent cwent_ cwenty cwer cwer_ cwere cwere_
cwered cweri cwerin cwers cwers_ cwes cwet cwet_ cwfi cwfix cwfix_ cwfu cwful cwful_ cwha cwhat cwhat_ cwhate
cwhats cwhe cwhee cwheel cwhees cwhen cwhen_ cwhene cwher cwhere cwhet cwheth cwhi cwhic cwhich cwhil cwhile
cwhit cwhite cwho cwho_ cwhod cwhod_ cwhoe cwhoev cwhol cwhole cwhom cwhom_ cwhos cwhose cwhy cwhy_ cwi_ cwic
cwice cwice_ cwich cwiche cwick cwicke cwid cwide cwide_ cwider cwif cwife cwife_ cwifes cwifi cwifi_ cwil
cwilk cwilko cwill cwill_ cwilt cwilte cwim cwim_ cwin cwin_ cwind cwind_ cwindo cwine cwine_ cwines cwing
cwing_ cwins cwins_ cwint cwinte cwip cwipe cwipe_ cwis cwis_ cwish cwish_ cwishe cwit cwitc cwitch cwith
cwith_ cwithd cwithi cwitho cwks cwks_ cwle cwn_ cwne cwner cwner_ cwners cwnh cwnhi cwnhil cwns cwns_ cwnst
cwnsta cwo_ cwob cwobb cwobbl cwok cwoke cwoke_ cwol cwolf cwolf_ cwom cwoma cwoman cwome cwomen cwon cwon_
cwond cwonde cwoo cwood cwood_ cwool cwool_ cwor cword cword_ cwords cwore cwore_ cwork cwork_ cworke cworki
cworkm cworks cworkt cworl cworld cworn cworn_ cworr cworri cwors cworse cworst cwort cworth cwou cwoul cwould
cwoun cwound cwra cwrap cwri cwrit cwrite cwriti cwritt cwro cwron cwrong cwrot cwrote cws_ cwsl cwsle cwslet
cwso cwson cwson_ cwy_ cwye cwyer cwyer_ cxac cxact cxactl cxam cxam_ cxce cxcel cxcel_ cxch cxcha cxchan cxcu
cxcus cxcuse cxec cxecu cxecut cxed cxed_ cxer cxer_ cxerc cxerci cxero cxero_ cxes cxes_ cxic cxid cxidi
cxidis cxis cxist cxist_ cxiste cxists cxit cxit_ cxl_ cxo_ cxpe cxpec cxpect cxpen cxpens cxper cxperi cxpi
cxpir cxpire cxpl cxpla cxplai cxpo cxpor cxport cxt_ cxte cxted cxted_ cxtee cxteen cxti cxtin cxtin_ cxting
cxtr cxtra cxtra_ cxtre cxtrem cxts cxts_ cxty cxty_ cxur cxury cxury_ cya_ cyal cyal_ cyalt cyalty cyar cyard
cyard_ cyarn cyarn_ cybe cybe_ cybo cyboa cyboar cybod cybody cybr cybri cybrid cycl cycle cycled cyco cycot
cycott cyd_ cyda cyday cyday_ cydr cydra cydrau cye_ cyea cyeah cyeah_ cyear cyear_ cyearl cyears cyed cyed_
cyee cyee_ cyei cyein cyeing cyel cyell cyello cyep cyep_ cyer cyer_ cyes cyes_ cyess cyest cyeste cyet cyet_
cyin cying cying_ cyle cyle_ cyli cylig cyligh cym_ cyma cyman cyman_ cyme cymen cyment cymo cymor cymore cyno
cyo_ cyog cyoga cyoga_ cyogh cyoghu cyon cyond cyond_ cyone cyone_ cyones cyor cyor_ cyou cyou_ cyoud cyoud_
cyoul cyoull cyoun cyoung cyour cyour_ cyours cyous cyous_ cyout cyouth cypa cype cype_ cyped cyped_ cypi
cypin cyping cypr cypru cyprus cyre cyre_ cyrec cyreco cyres cyres_ cyro cyrol cyroll cyru cyrup cyrup_ cys_
cysc cysco cysco_ cyse cysel cyself cysi cysio cysio_ cyso cyson cyson_ cyst cyste cystem cyth cythi cythin
cywa cyway cyway_ cywh cywhe cywher cza_ cze_ czed czed_ czen czen_ czer czer_ czero czero_ czes czes_ czie
czie_ czin czing czing_ czip czip_ czl_ czle czled czled_ czo_ czon czon_ czur czuri czuric czy_ czz_ czza
czza_ czzi czzl czzle czzled w% w& w0 w10 w11 w12 w14 w15 w17 w18 w19 w2 w20 w200 w2009 w2028 w22 w2231 w24
w25 w3 w30 w300 w3008 w31 w4 w40 w4471 w45 w46 w4th w5 w50 w6 w60 w600 w6pm w7 w8 w80 w81 w84 w9 w90 w900 w9th
wa wa3 wa4 wabout wabove wabroad wabsolutely waccept waccess waccident waccount waccountant waccounts wacross
wact waction wactivated wactual wactually wad wadd waddress wads wadvert wadvertising wadverts wadvice
wadvised wadviser waff wafford waffordable wafraid wafter wafternoon wafterwards wagain wagainst wage wagen
wagent wages wagian wago wagree wagreed wagreement wah wahead wair walarm walcohol waldi walgorithm walive
wall wallergy wallotment wallotments wallow wallowed walmond walone walong walready walright walso walthough
waltogether walways wam wamazon wamerican wamong wamount wan wand wandroid wannoy wannoyed wannoying wanother
wanswer wanswered wanswering wanswers wantibodies wany wanybody wanymore wanyone wanything wanyway wanywhere
wapart wapp wappalling wappointment wappointments wappreciate wappreciated wapprentice wapproached
wappropriate wapproved wapps wapril ware warea wargos warguing wargument warmy waround warrival warrive
warrived warrives warriving wart warticle was wasda wask wasked wasking wasks wasleep wassortment wat wate
wattack wattempts wattitude wattorney waudit wauditors waugust waunt waustralia wautumn wavailable waverage
waware waway wawful waye wb wbaby wback wbacks wbad wbadly wbag wbags wbake wbaker wbakery wbakerys wbakes
wbaking wballs wban wband wbank wbanned wbar wbarcode wbargain wbarn wbars wbase wbased wbasic wbasically
wbasin wbasket wbatch wbath wbathroom wbatteries wbattery wbe wbean wbeans wbear wbeard wbeat wbecame wbecause
wbecome wbed wbeds wbeen wbeeping wbeer wbefore wbeg wbegging wbegin wbeginning wbehalf wbehaviour wbehind
wbeige wbeing wbelieve wbell wbelongs wbelow wbelts wbent wbeside wbest wbetter wbetween wbeyond wbidfood wbig
wbigger wbiggest wbike wbikes wbill wbilling wbills wbin wbinding wbins wbiodegradable wbirthday wbiscuits
wbit wbits wbitte wbitter wblack wblades wblamed wbland wbleeding wblend wblends wbless wblind wblock wblocked
wblocking wbloke wblood wbloody wbloom wblue wblunt wblurry wboard wboat wboats wboiler wbomb wbook wbooked
wbooker wbooking wbookings wbooks wboots wbored wboring wbosch wboss wbosss wbot wboth wbother wbothered
wbothering wbottle wbottles wbottom wbought wbouquet wbox wboxes wboy wboycotting wboys wbracket wbrakes
wbranch wbrand wbrandt wbrass wbreach wbread wbreak wbreakfast wbreaks wbrexit wbridge wbrilliant wbring
wbrings wbristol wbritish wbroadband wbrochure wbrochures wbroke wbroken wbroker wbrother wbrothers wbrought
wbrown wbucket wbucks wbudget wbugger wbuggy wbugs wbuild wbuilder wbuilders wbuilding wbuilt wbulbs wbulk
wbundle wbundled wbunnings wbunzl wburied wburn wburned wburnt wburst wbus wbusiness wbust wbusy wbut wbutcher
wbutter wbutton wbuttons wbuy wbuyer wbuying wbuys wbuzz wby wbye wcafe wcaffeine wcake wcakes wcall wcallback
wcallbacks wcalled wcallin wcalling wcallouts wcalls wcame wcampaigns wcan wcanada wcancel wcancelled wcancer
wcandle wcandles wcanteen wcanva wcap wcapsules wcar wcaravan wcard wcardboard wcards wcare wcared wcarer
wcares wcarpet wcarpets wcarriage wcarried wcarries wcarry wcarton wcartons wcartridges wcase wcash wcat
wcatalogue wcatalogues wcatch wcater wcaterer wcats wcaught wcause wcease wceased wcement wcent wcentrally
wcentre wcentrifuge wcents wcereal wcertain wcertainly wcertificate wcertified wchain wchains wchair wchairs
wchalky wchange wchanged wchanges wchanging wchannel wchaos wchap wcharge wcharged wcharges wcharging wcharity
wchase wchasing wchat wchatbot wchatting wcheap wcheaper wcheapest wcheck wchecked wcheckout wcheeky wcheers
wcheese wchef wchemo wchewy wchild wchildren wchipped wchippy wchips wchocolat wchocolate wchoice wchoices
wchoir wchoose wchose wchristening wchristmas wchurch wcircumstances wclaim wclarks wclass wclasses wclean
wcleaner wcleaners wcleaning wclear wcleared wclearly wclick wclicks wclient wclients wclimbing wclose wclosed
wcloser wclosing wclosure wcloud wclub wclue wclumsy wco wcoach wcoat wcoats wcobalt wcode wcodes wcoffee
wcoin wcoins wcold wcolleague wcolleagues wcollect wcollected wcollection wcollections wcollege wcolor wcolour
wcolours wcome wcomes wcoming wcomment wcommittee wcommunication wcompanies wcompany wcompared wcomparison
wcompass wcompetition wcompetitive wcompetitor wcomplain wcomplained wcomplaint wcomplaints wcompletely
wcomplicated wcompost wcomputer wcomputers wconcerning wconditions wconference wconfess wconfidential wconfirm
wconfused wconfusing wconnect wconsent wconsider wconstant wconstantly wconsultant wcontact wcontacted
wcontacting wcontacts wcontinue wcontract wcontracts wconveyor wcook wcookies wcooking wcool wcope wcopies
wcopy wcork wcorked wcorner wcorners wcorrect wcorrected wcost wcosta wcostco wcostly wcosts wcould wcouncil
wcount wcounter wcounting wcountry wcounty wcouple wcourier wcouriers wcourse wcourt wcourts wcousin wcover
wcovers wcovid wcows wcrack wcracked wcracks wcrap wcrash wcrashed wcrashes wcrashing wcrates wcrazy wcream
wcreature wcreche wcredit wcredited wcreeping wcreeps wcrew wcriminal wcross wcrowd wcrumble wcrumbs wcry
wcrying wcup wcupboard wcups wcurtains wcurves wcustom wcustomer wcustomers wcustoms wcut wcuts wcutting
wcyprus wdad wdads wdaft wdaily wdairy wdalby wdamage wdamaged wdanke wdare wdark wdata wdatabase wdate
wdaughter wdaughters wdave wday wdaylight wdays wdead wdeaf wdeal wdealer wdealing wdealt wdear wdearer
wdearest wdeath wdebit wdebt wdecaf wdecember wdecent wdecide wdecided wdecides wdecision wdecisions wdeclined
wdefective wdefects wdefinitely wdegree wdegrees wdelete wdeleted wdeletion wdelicate wdeliver wdelivered
wdeliveries wdelivering wdelivers wdelivery wdemand wdementia wdented wdentist wdentists wdepartment wdepends
wdeposit wdepot wdeserves wdesigner wdesigns wdesired wdesist wdesk wdesks wdesktop wdestroyed wdetails wdetox
wdeveloper wdevice wdiabetic wdiary wdid wdied wdiet wdifference wdifferent wdifferently wdigital wdinner
wdirect wdirector wdirt wdirty wdis wdisappointed wdisappointing wdisaster wdiscontinued wdiscount wdiscounts
wdiscuss wdishwasher wdishwater wdispatch wdispute wdissatisfied wdissolved wdistribution wdisturb wdivorce
wdivorced wdnd wdo wdoctor wdoctors wdocumentary wdoes wdog wdogs wdoing wdollar wdollars wdonated wdone wdoor
wdoors wdoorstep wdouble wdoubled wdown wdownhill wdownstairs wdoyle wdrawer wdreadful wdried wdrifted wdrill
wdrink wdrinking wdrinks wdripping wdrive wdriver wdrivers wdriving wdrones wdrop wdropped wdrops wdrove wdry
wdublin wdue wdull wdunnes wdunning wdunno wduring wduty wdyeing wdying wdyson we weach wearlier wearly
weasier weaster weasy weat weating webay wecolab weconomical wecover wedges weffect weffective weggs weh
weight weighty weither welection welectric welectricity weleven welse welses welsewhere wemail wemails
wembarrassed wemergency wemigrated wemployee wempties wempty wend wended wending wends wenergy wengineer
wenglish wenough wenterprise wentry wenvelopes wera werase werasure wesim wespresso westate wetsy weuro weuros
weven wevening wevent wever wevery weverybody weverybodys weveryday weveryone weveryones weverything
weverythings weverywhere wex wexactly wexam wexcel wexchange wexcuse wexecutive wexercise wexist wexists wexit
wexpect wexpected wexpensive wexpired wexplain wexport wextra wextremely weyes wf wfabric wface wfactor
wfactory wfaded wfades wfailed wfair wfall wfalling wfamiliar wfamilies wfamily wfan wfancied wfancy wfar
wfarm wfarmers wfast wfaster wfat wfather wfault wfaulty wfavor wfavour wfavourite wfax wfd wfeature wfeatures
wfeb wfebruary wfed wfee wfeed wfeedback wfeel wfeeling wfeelings wfeels wfees wfeet wfell wfella wfelt wfence
wferry wfestival wfew wfewer wfibre wfibres wfifteen wfifth wfifty wfig wfight wfile wfiled wfiles wfill wfilm
wfilter wfilters wfinal wfinally wfinance wfinancial wfinancially wfind wfine wfinger wfingers wfinish
wfinished wfinishing wfire wfirm wfirms wfirst wfish wfit wfitness wfits wfitted wfitter wfitters wfittings
wfive wfiver wfix wfixed wflagged wflaked wflat wflatmate wflats wflavour wflavours wfleet wflipkart wflood
wfloor wfloors wflour wflowers wfly wflyer wflying wfolded wfolders wfolk wfollow wfollowed wfood wfoods wfool
wfoot wfootball wfor wforbid wforever wforget wforgot wforgotten wforklift wform wformat wformer wformula
wfortnight wfortune wforty wfoul wfound wfoundation wfounder wfour wfourteen wfourth wfr wframework wfranchise
wfrayed wfree wfreeze wfreezer wfreight wfresh wfresher wfriday wfridays wfridge wfriend wfriendlier
wfriendliness wfriendly wfrom wfront wfroze wfrozen wfryer wfuel wfull wfully wfun wfunction wfunds wfuneral
wfunny wfurther wfuss wfuture wgaps wgarage wgarden wgarlands wgas wgate wgauze wgave wgdpr wgel wgeneral
wgerman wgermany wgerminate wget wgets wgetting wghosted wgift wgildan wginger wgirl wgirls wgive wgiven
wgives wgiving wgladly wglass wglasses wglitter wgloves wglue wgluten wgo wgod wgods wgoes wgoing wgold wgolf
wgone wgonnae wgood wgoodbye wgoods wgoodwill wgoogle wgot wgrade wgrain wgran wgrand wgrandkids wgrandson
wgrant wgrateful wgravel wgreat wgreen wgrew wgrey wgrid wgrinder wground wgrounds wgroup wgrown wgrumble
wguarantee wguess wguest wguests wguilty wguitar wgut wguy wguys wgym whabit whack whacked whad whaggle whaha
whair whaircut whairdresser whalal whalf whall whalt whampers whand whanded whander whanders whandle whandling
whands whang whanging whappen whappened whappens whappy wharassed wharassing wharassment whard whardly
wharvest whas whate whats whaud whave whaving whay whe whead wheaded wheads whealth whear wheard whearing
wheart wheat wheating wheavy whedge wheid wheld whell whello whelp whelpdesk whelped whelpful whelpline whelps
when whens wher where whereby whi whid whidden whigh whigher whighlands whighway whike whiked whim whimself
whinge whinges whip whire whired whis whistory whit whiya whm whmm whobby whold whole wholes wholiday
wholidays whome whonest whonestly whonour whop whope whopeless whoroscope whorse whose whospital whot whotel
whotline whour whours whouse whousehold whow whows whubby whuber whuge whuman whundred whung whurt whusband
whusbands whybrid whydraulic wi wice wiceland wico widea wideas wif wignore wignored wikea will wimmediate
wimmediately wimport wimportant wimpossible wimpressed wimprove wimprovement win winclude wincluding wincrease
wincreases winfo winformation winformed winherited winitial wink winnit winsane winside winsists winstagram
winstallation winstead winstructors winsurance winsure winsurer wintegrate wintegration winterest winterested
winterface winternal winternet winto wintroducing winvoice winvoices winvolved wipad wireland wis wislands
wiso wissue wit witd witem witems witll witself wjammed wjamming wjams wjanuary wjean wjeans wjewson wjob
wjobs wjog wjoined wjoke wjoking wjudge wjuly wjumped wjumper wjune wjunk wjust wjustified wjustify wkaren
wkeen wkeep wkeeping wkeeps wkeine wkennels wkept wkettle wkettles wkey wkeyboard wkeys wkibble wkids wkilled
wkilo wkind wkinda wkindly wkit wkitchen wkitchens wknee wknees wknew wknife wknitting wknock wknow wknowing
wknown wknows wkosher wlab wlabel wlabels wlabs wlack wlactose wlad wladder wlads wlady wlaid wlakeland wlamp
wlanded wlandline wlandlord wlane wlanguage wlaptop wlasered wlasers wlass wlast wlasted wlasts wlate wlately
wlater wlathe wlaugh wlaughed wlaughing wlavazza wlaw wlawns wlawyer wlay wlazy wleaf wleaflet wleaflets
wleague wleak wleaked wleaking wleaky wlease wleast wleather wleave wleaves wleaving wleeds wleft wleg wlegal
wleith wlenses wlent wless wlessons wlet wletter wletters wlevel wlewis wlicence wlicences wlidl wlids wlife
wlifetimes wlift wlight wlights wlike wliked wlikes wlimited wline wliners wlines wlink wlinux wlipstick
wliquidated wlist wlisten wlistening wlists wlitre wlittle wlive wlives wliving wloads wloaf wlocal wlockdown
wlocked wlockers wlodged wlog wlogin wlogins wlogo wlogs wlol wlondon wlong wlonger wlook wlooked wlooking
wlooks wloose wlorry wlose wlosing wlost wlot wlottery wloud wlove wloved wlovely wlow wlower wloyal wloyalty
wlumps wlunch wluxury wlying wlyreco wm8 wma wmaan wmac wmachine wmachines wmad wmadam wmade wmadness wmail
wmailing wmailings wmails wmainland wmaintenance wmajestic wmake wmakes wmaking wmakita wmam wman wmanagement
wmanager wmanagers wmanners wmany wmarch wmargin wmark wmarket wmarketing wmarvellous wmat wmatch wmatched
wmate wmaterial wmaternity wmaths wmatter wmatters wmattress wmay wmaybe wme wmeals wmean wmeaning wmeans
wmeant wmeat wmedicine wmeeting wmeetings wmehr wmember wmembers wmembership wmen wmenu wmerchant wmerchants
wmerged wmerger wmess wmessage wmessages wmessaging wmet wmeter wmethod wmetric wmetro wmich wmick wmid
wmiddle wmight wmild wmile wmiles wmilk wmill wmiller wmin wmince wmind wmine wminimum wministry wminute
wminutes wmiss wmissed wmissing wmistake wmistakes wmix wmixed wmixer wmm wmobile wmode wmodel wmodels wmodern
wmodule wmoment wmonday wmondays wmoney wmonth wmonthly wmonths wmonzo wmood wmoon wmore wmorning wmornings
wmortgage wmost wmostly wmother wmothers wmotor wmould wmouldy wmouth wmove wmoved wmowers wmr wmroe wmrs
wmuch wmug wmum wmums wmuppets wmurder wmuseum wmusgrave wmushy wmusic wmust wmy wmyself wnaff wnah wnails
wname wnames wnan wnappies wnarrow wnarrowboat wnasty wnatter wnatural wnavy wnaw wnear wnearer wnearly
wnecessary wneck wneed wneeded wneedful wneeds wneighbour wneighbours wnein wneither wnephew wnerves
wnespresso wnetwork wnever wnew wnews wnewsletter wnext wnice wnicely wnicer wnight wnightmare wnights wnil
wnine wninety wnisbets wno wnobody wnobodys wnomore wnon wnone wnonsense wnoon wnope wnor wnormal wnorth wnose
wnot wnotch wnote wnoted wnotes wnothing wnothings wnotice wnoticed wnovember wnow wnowhere wnubmer wnuisance
wnumber wnumbers wnursery wnut wnuts wo woat woban wobject wobjection wobliged wocado woch woctober woctopus
wodd wodoo wof woff woffence woffer woffered woffering woffice wofficer woffline woften woh wohio woi woil wok
wokay wold wolder wombudsman won wonboarding wonce wone wones wonline wonly wonto wop wopen wopened wopening
woperations woperator wopinel wopt woption woptions woptout wor worange worder wordered wordering worders
worganic wother wothers wotis wour wours wourselves wout woutdated woutrageous woutside woutsourced
woutstanding woven wover woverbought wovercharged woverhead woverpriced wowe wowed wown wowner wowners
woxidised wpack wpackage wpackaging wpacked wpacks wpage wpages wpaid wpain wpaint wpaints wpair wpairs wpal
wpallet wpallets wpalm wpan wpandemic wpaper wpaperless wpapers wpaperwork wparcel wparcels wpardon wparent
wparents wparish wpark wparking wpart wparticular wpartner wparts wparty wpass wpassed wpassing wpassport
wpassword wpasswords wpast wpatchy wpatel wpatience wpattern wpause wpaved wpay wpaying wpayment wpayments
wpayroll wpdf wpeace wpeel wpen wpending wpenny wpens wpension wpensioner wpensioners wpeople wper wpercent
wperfect wperfume wperiod wperkins wpermanently wpermission wperson wpersonal wpersonally wperth wpestering
wpet wpetite wpetrol wpets wpetty wphone wphoned wphones wphotos wphysio wpick wpicked wpicks wpickup wpicture
wpiece wpieces wpies wpills wpink wpiss wpizza wplace wplaced wplacement wplain wplan wplanet wplanners
wplanning wplant wplants wplaster wplastic wplatform wplay wplays wplease wpleasure wplenty wplese wplumber
wplus wpo wpoached wpocket wpods wpoint wpoints wpoland wpolicies wpolicy wpolish wpolite wpolitics wpool
wpoor wpoorly wpop wpor wportal wportions wportugal wpossible wpost wpostage wpostcode wposted wpot wpottery
wpotty wpound wpounds wpower wpractice wprefer wpregnant wpremium wpresent wpresently wpress wpressed wpretty
wprevious wprice wpriced wprices wpricey wpriest wprinciple wprint wprinted wprinter wprinters wprinting
wprintout wprints wprison wprivacy wprivate wpriya wprobably wproblem wproblems wproceed wproceedings wprocess
wprocessing wprocurement wproduct wproduction wproducts wprogram wprogramme wproject wpromise wpromised
wprompt wproper wproperly wprotection wproud wprove wprovide wprovider wpub wpull wpump wpune wpuppies wpuppy
wpurchases wpurchasing wpure wpurse wpursuant wpush wpushed wput wputting wquality wquantities wquarrel
wquarter wquestion wquestionnaire wquestions wqueue wquick wquickbooks wquicker wquickly wquid wquiet wquit
wquite wquiz wquote wquoted wrack wracket wradiator wradio wrain wrained wran wrancid wrang wrange wrank wrash
wrate wrates wrather wraw wreach wreached wreaction wread wreading wreads wready wreagents wreal wreally
wreason wreasonable wreasons wrebuilt wreceipt wreceive wreceived wreception wreceptionist wrecieve wrecipe
wrecipes wrecognise wrecommend wrecommended wrecord wrecording wrecords wrecycled wred wreds wrefill wrefills
wrefrain wrefund wrefunded wrefuse wrefused wrefuses wregistered wregret wregular wregularly wrehab wrejoined
wrelease wreleased wreligious wrelocated wremember wremembers wreminder wreminders wremoval wremove wremoved
wremvoe wrenew wrenewal wrenewed wrenovation wrent wrentokil wrents wreopened wreorder wreordered wrep wrepair
wrepaired wrepeat wreplaced wreplacement wreplied wreply wreport wreported wreporting wreports wrepresentative
wrequest wrequire wrequired wrequirement wreset wresigned wresolution wrespect wrespond wresponding wresponse
wresponsible wrest wrestarted wrestaurant wrestaurants wresults wretired wreturn wreturned wreturns wreusable
wreviews wrevoke wrevoked wrich wrid wride wridiculous wright wring wringing wrings wrip wripped wrise wrival
wrivals wroad wroaming wroast wroasted wroaster wroastery wrobbery wrobes wrobot wroll wrolled wrolls wroof
wroom wrooms wroses wrota wrotate wrotten wround wroute wrouter wroutine wrow wrubbish wrude wrudeness wrule
wrules wrun wrunning wruns wrust wrusted wrye wryman wsabbatical wsachets wsacks wsadly wsafe wsage wsaid
wsake wsale wsales wsalesman wsalmon wsalon wsame wsample wsander wsandpaper wsandra wsandwiches wsat
wsatisfied wsaturday wsaturdays wsauna wsausage wsausages wsave wsaved wsaving wsaw wsay wsaying wsays wscam
wscammed wscared wscent wschool wschools wscissors wscones wscrap wscrapped wscratch wscratched wscreen
wscreens wscrewfix wscrews wscript wscrub wsea wseams wseason wseasonal wseat wseats wsec wsecond wsecret
wsecretary wsecurity wsee wseeds wseemed wseen wselco wselection wself wsell wsells wsend wsending wsends
wsense wsensitive wsent wsentence wseptember wserious wseriously wserved wservice wset wsets wsettled wseven
wseventy wseveral wsewing wshabby wshade wshades wshaking wshambles wshame wshampoo wshare wsharp wsharper
wshe wshed wsheds wsheet wsheets wshein wshelf wshelves wshetland wshift wshifted wship wshipping wshirt
wshirts wshock wshocking wshoddy wshoe wshoes wshoot wshop wshopify wshopped wshopping wshops wshort wshortage
wshould wshout wshouted wshove wshow wshowed wshower wshowers wshows wshrank wshrug wshrugged wshrunk wshut
wsick wside wsighed wsight wsign wsignal wsignatures wsigned wsilence wsilly wsim wsimple wsimplify wsimply
wsince wsingle wsingles wsir wsister wsisters wsit wsite wsites wsitting wsix wsixteen wsixty wsize wsizes
wskin wskip wsky wsleep wsleeping wslightly wslipped wslippers wslot wslow wslower wsmall wsmaller wsmallest
wsmashed wsmell wsmelled wsmells wsmile wsmiling wsmoked wsmoking wsms wsnapped wsnotty wso wsoap wsociety
wsocks wsodexo wsofa wsoftware wsolar wsold wsole wsoles wsolicitor wsolicitors wsolid wsolution wsolved
wsolvent wsome wsomebody wsomeone wsomething wsomethings wsometimes wsomewhat wsomewhere wson wsons wsoon
wsooner wsorry wsort wsorted wsoul wsound wsounds wsoup wsour wsource wspain wspam wspare wspeak wspeaking
wspeaks wspecial wspend wspending wspent wsplit wspoke wspoken wsponsor wspot wspread wspreadsheet wspring
wsquare wsqueak wstaff wstainless wstairs wstale wstaler wstall wstand wstandards wstanding wstaples wstare
wstars wstart wstarted wstate wstatement wstatements wstates wstation wstay wstayed wstaying wsteam wsteep
wstems wstep wstick wsticks wstill wstitch wstitching wstock wstocked wstocking wstocks wstocktaking wstolen
wstone wstood wstop wstopp wstopped wstopping wstops wstore wstored wstorm wstory wstpo wstraight wstrangers
wstrawberries wstreaks wstreaky wstreet wstreets wstretch wstrike wstrings wstroke wstrong wstronger wstuck
wstudent wstudio wstudy wstuff wstuffed wstupid wsturdier wsubject wsubscription wsubscriptions wsuccessor
wsuch wsuddenly wsue wsufficient wsugar wsuggestion wsuit wsuitable wsuited wsuits wsummer wsums wsun wsunday
wsundays wsuper wsuperb wsupermarket wsupplier wsuppliers wsupplies wsupply wsupport wsuppose wsuppression
wsurcharge wsurcharges wsure wsurgery wsurvey wsurveyed wsurveys wsurvive wswallowed wswap wswapped wswears
wsweet wsweets wswim wswindon wswitch wswitched wswore wsyrup wsysco wsystem wt wta wtable wtablecloths
wtablet wtablets wtad wtae wtake wtaken wtakes wtaking wtalk wtalked wtalking wtall wtap wtape wtariff wtaste
wtasted wtastes wtasty wtax wtbh wtea wteach wteacher wteaching wteam wtear wtechnician wteenagers wtees
wteeth wtelephone wtell wtelling wtells wtemu wten wtenant wtender wtenner wtennis wtent wtenth wterm wterms
wterrible wterror wterry wtesco wtest wtested wtext wtexted wtextin wtexting wtexts wthan wthank wthanks wthat
wthe wtheatre wtheir wtheirs wthem wthemselves wthen wtherapist wthere wthermostat wthese wthey wtheyd
wthicker wthin wthing wthings wthink wthinking wthinks wthird wthirty wthis wthomas wthose wthough wthought
wthread wthreads wthree wthrew wthrough wthrows wthursday wticket wtied wtight wtil wtiles wtill wtimber wtime
wtimes wtimetable wtiming wtin wtins wtiny wtip wtired wto wtoday wtoddler wtogether wtold wtolerance
wtolerances wtom wtomorrow wtone wtoner wtonight wtoo wtook wtool wtools wtoolstation wtop wtotally wtouch
wtough wtowels wtown wtoys wtps wtrack wtracked wtracking wtrade wtrader wtrading wtrain wtrained wtraining
wtralee wtransfer wtransferred wtranslation wtrash wtravel wtravis wtreadmill wtreasurer wtreat wtreated
wtreatment wtreats wtree wtrees wtrendy wtrial wtried wtrolley wtrouble wtrousers wtrue wtrust wtrustees
wtrusting wtry wtrying wtubes wtuesday wtuned wturf wturn wturned wturns wtwelve wtwenty wtwice wtwins wtwo
wtype wtyped wtyping wtyre wtyres wuh wuk wum wun wunaffordable wunblock wunder wundercut wunderstand
wunderstood wundo wunfair wunfortunately wunfriendly wunhappy wuni wunion wunit wunloading wunscented
wunsolicited wunsubscribe wunsubscribed wunsubscribing wunsubsribe wuntil wunusable wup wupdate wupdated
wupdates wupgrade wupper wups wupset wupstairs wus wuse wused wuseless wuses wusing wusually wvalue wvan
wvanished wvans wvaping wvariety wvarnish wvat wveg wvegan wvegetarian wvending wvendor wvendors wversion
wvery wvet wvets wvideo wview wviking wvile wvillage wvisitors wvisits wvistaprint wvodafone wvoice wvoicemail
wvolunteers wvote wvoted wvoucher wwage wwages wwait wwaited wwaiter wwaiting wwaitrose wwake wwalk wwalked
wwalking wwall wwallet wwalls wwalmart wwant wwanted wwants wwar wward wwarehouse wwarm wwarning wwarped
wwarranty wwas wwash wwashes wwashing wwaste wwatch wwatched wwatching wwater wwaterproof wwatery wway wwe
wweak wwearing wweather wweb wwebsite wwedding wweddings wwednesday wweek wweekend wweekly wweeks wweevils
wweight wwelcome wweld wwell wwelsh wwent wwere wwet wwhat wwhatever wwhatsapp wwhatsoever wwheel wwheels
wwheesht wwhen wwhenever wwhere wwhether wwhich wwhile wwhite wwhites wwho wwhod wwhoever wwhole wwholesaler
wwhom wwhose wwhy wwi wwickes wwide wwider wwife wwifes wwifi wwill wwilted wwin wwind wwindow wwine wwines
wwinter wwipe wwish wwishes wwith wwithdraw wwithin wwithout wwobble wwobbles wwobbly wwoke wwolf wwoman
wwomen wwomens wwon wwonder wwonderful wwood wwool wword wwords wwore wwork wworked wworking wworkmanship
wworks wworkshop wworktop wworld wworn wworries wworse wworst wworth wwould wwouldve wwound wwrite wwriting
wwritten wwrong wwrote wx wxero wxl wyard wyarn wye wyeah wyear wyearly wyears wyed wyellow wyep wyer wyes
wyesterday wyet wyoga wyoghurt wyou wyoud wyoull wyoung wyounger wyour wyours wyourself wyourselves wyous
wyouth wzero wzip wzurich w🎉 w👍 w📞 w😂 w😄 w😅 w😉 w😬 w🛑
"""
PACKED = (
    "c-mCGX|N^7bsl)C>ej8hFK^$M-q9P-SQ=>TY>;R!pa_r>DQSijDK1(}lMacNC|mLk{&2+nns7{n9g1*-XZ&X(MzS6DIA*K~D?A}fBbiz$kpw{O"
    "Tcf*Q_gn8;RhfC_d?)KR;0HAD`n|eUnJ3Tr&Uco~`oE(8`P!-YpMS64{x7%Njdf>S%h9PWv!V8>V~@J}9FZ~gpCU`8Xl2B7$h1n78#~|uGvA>b"
    "k26{0MrQ0>l4V5h9SX@Y$&W3E^o{bTC>b!hdx%H;C*cXM$>-SSz5Ob?T%O2$lc-PbiD2fdb>cBEJN_B&{T*9(&>yl~)U|I~xhd0(i*v)AolG1t"
    "$B)|Qi0r>~7g9%?oTtwHs{GpBS+LB%OuRsI_vP{_>T#dO%X4W+IhW*v&P~Y4KPl1c`G_rj=40%Zm<Qx04uc!b$whW=k2uT8xk@)B+@e0B>|e)U"
    "a!#J-oD(4teJf*kVrxN0hp!GZ_4eoGH{a)%+$$_{us_bTdGpX4#PO@2`zw*lkTW{itMXfW@>>~&b@sk%$A5`>&Qe7Nb0oL=JBnJw7wOLTe%a!_"
    "CcN|R`^*Rb>cKLTNk#4?R}uwm9}zhjnU!_2R4R7IM-3S{8~MX-c`tEK*7r&x>5(g!@~6h~)O_nUCMp-R3qC7XT{lDbG?#U0%=ahz6kGQ>{_KEC"
    "EdRQ4h|6irb1QPeF%gRVkca&|vm@7w`S!mXCGY<kMVoR_1vmMNaOb9d&gFAedQYz8cFS$`UC(hg%l4_C8;OQEyE(^`Rawd0of82^7`Y5uq_VV;"
    "*%P<NoUpO>=*uEvQAyX6N!{mqMr8l%{D!N`wS4Vf`9<V-!t~LQp%ssbOtZ}KVQT3<=YGd6iy|(M)-AC!bRcpPiQaa3E{c_}_C$yx(aKnUE)S5;"
    "2cjNwDNXnZ>#k9Hifi*MQgCMC4A1aC;izY>GUuGvY;Tb*S7nq;vodQ@e=Gl#^L(6^WkMBpd%Z`nP@F;v#Alf%pSCgsdUkG279wPB$*m|li}fqp"
    "m~y``+@gjkNAa~SKOtQ%e;YQZL?qB2u2PQs^C+LicYK3P8{=I+A)n52cNCM%Y3%;uvdl$q_HiR)bZ<C!o<*xgk7Ni0la+xkG@QFEBgfyH8!3cV"
    "H`~r`cWa+@{0!|s;keq2w?tI&(`$S|hU!jRQMB?Xm5+2M{Ew*-Ji?UAN3A*JPCp#A_}yrihljy>@Qdyq#?74#Xdyf8%2pPasuWajFFlpBZMyF~"
    "%<nl_d9oE6)1Gmn<Z>%$c9S3FGDgNhjGs}n3!vfg8Qc?=9^*>mWhTF0BST5ZUZ8TRIm1~cr@4{*+J4MsSJON4Ls{^*oV&*M4VUIFGG>dP`KSWK"
    "6QVj>8T|*Y%gy5E7V{+;w>wKBn?`dYwj&QX2}F@8@LNP{)(BFGUh)<e?3ifzPxmu-ke@Rp$M1?Yx|5+O&-h6@7Ipuv;JQ22avnPdtoj>?fwldF"
    "p{aJ5MpXLvK$IQp!-vbGOUGB&pa+jV3!(7LugZ@Tnc;0*;qbw+3PU8NqBw`4$n4K7U7ELaY$-m*ZZ)vWnU{+qYs_8JyHVFHWPoG&Hk08DEkSGk"
    "X0c>@j!ujp6y2+F?^2b6v-b?`M^3F`pmbO@`-{CxCYL*&#BFsw<e^^{!{UXLO`|Z@a9)v_w;hzUioXjQi^ipPP5@k$JMmYY=AO;@Q883Lo91Qx"
    "n7h^k^kQ_|>N|iL>-fcG%fY?0)i691(Eo4F<bnwsT!H(rl<^8*l_j9AxELPnelcVPR>JJnkRT(7Nf1%YSUd%{ZooC!syuLoZo-WaAa)f7x**@4"
    "4gBZCkGKbTBuLCl_6RFyY~V0|QPd_4h<-gavJx_^dHLCF^Dvi(oJg5B<#}72r83b6*lqot+_@=3%{DsOEx}5sepIemz_7TTi4ZMa!Y{^@KtIfP"
    "e{1=%KUr>l^o#o|H@AA{tP5|9ue)CFyMObkkZNKqB0+aFI~jaIMJu{a*Sm7FD|w-HEXX>kSwThDI5PWkRTr*JS5N>=U|tPw4CNG!6=wkdDPx-G"
    "1vi`dqoz*kW-->1Ku49Qu;n$%f6FEJQFf_Fr`)!`cVg%Hr(ddnj*p%G-tyB|?_c2x@k1-$;p4I(Ii+R0t9VB=_9`L&0{gzo_S0V{zU=&8fmuy4"
    "PJn1n9C_}px=h@FB@bviDB&#byiQgY?`I76_^WjREK%+kd%g6rKUnE~2J<}yP0XlxER^@A<KCqAi(@GM8DO?>AM4e(0by8wrTo1tkLJDBJuSeJ"
    "@EdyzinJyxBu?eo`Z2k1%iv-g<MT5$`R{m6?<Gt0&NF{Ll;Mu5AK_a+&t{yOCHy877{Ie;4i^q}76zX63&$GU3+A2ivMnnfKr=#Bl6-<?xwN)<"
    "(n0w|u{bsESxbZ8aDiQwC45)p@+{V;aZJV;jPjs4LrYvUPl!TB?)V{YAXCX9IY$o@;1xP=w>c4oq0cH_ToF{b_dQWcIMa-6bPkWF@dSVo%N@S("
    "b+1|t`l1ZvzTPtz#hEy2*00DAX-0nY+-S1zgj2YCzyr)Dk7nQ`Ppy8|xZdM1Xa3Uf<j$VqLyLvBYU=JSxK|dqb9rj3qJe&W^Y{4zU3Jb|v`a<H"
    "NAL<~L1wbcIlr+gCJzIePx;p0nx#h%Dbm}X;xq2@XUlOIn->LF>N0xMqotB-_O`_)t>Nch?9VJX`?ai{iw_uCKKFfbO=0B@KYD0yE5@o~$!C9x"
    "vxRNr4tt+HxXdBXi7xTlQ$1sQmV56hn6s*(Elfj(-USAagaEZ$GV+mp|9$!Y0#}AKb^f?sjK_fI0F`g(toM$LtfL_6B9)Co6Lj9ZB{yAB6;0}G"
    "fqzqWrLjEu{<?5?b83<+o?x+zO+hR98K#?<z_q^6BRFy}UpJB)cHkLlj{jJmYDA@kn9%cre7_0m*BPY%Ve4mf2@HaTW(tYoy}?K9EB-k$kZ1g="
    "Sg#S>wC>a5$9V$f7g|XG!P}L|p-%Hl#K-lMXI-|;Bg5l|)os8u!E#`Ad>5`M?HDpQ`4owAjj{Yhqm$zE1Z+FMuj`V6GYvk)%^@NaL8-F}YV@BP"
    "A#QMw(^0Yn0$&0+@_i4wDB|$~KxdFKfDI2kS@))XKC;vjwR?Bo*voV3R>ciG^uku_8>=f8j6qxt?FdgCiGOF0vCB(B@Z=G?{NgR6Z<}RZeWzs3"
    "Vd4_I*v|{S#$!Z=cw9BF@%(9aUI)G^#zerZZNwwG+5$V@qWoC|NKYNIy)O5BT%I0?)Od9d7VLN_bNML?PfNUU-F;6!bVA+SjyS8j7?o=jaA#?+"
    "JgIi<_IV*>0!j~X&jqf^zk(4_R;ER{f8#X&Ah~6i2~kWaLrZyCf~J#(;#^s%<qAh_Kp->??1QsQ>di&nXr692#R24D;whOM9O*jdPCh{K<lo5m"
    "$2qO@oXF-SKXvLZ@$<Rh)5nEE7jDH#q-Obfcdr!^{N5o42!u#tiVmQn2Z}G6tmMG)CnofeEX<4$oT|lY4!{zL-sL+W$P4oL$mLLjpU{L3=pLF~"
    "Jk00m0qX+h`HGBM7WQY}jA(~ff=lkrKa-%9+<*9I;#SNV8*%L)m2+;3jjz{iL}s4WM66BNY#<zGu_R9AGeXds+!JJK^K7ya#MOHm^Hu^qN|HlM"
    "pCAcgW`uXI%s?Z~W^nvak<>cRmXsOF<r4SJ0g%5=^gd<l-_D$x#BVBhk<Wgb6;EP8&1;6g$es)HVu<yX_@cunhbwwZBa~5q!69~GUbA(lx;TcJ"
    "&%%QW1L|45ueH1GegkJOvJy_M%TV%`4>Gpl1QI7%%@6em#y;*T%y0-0^!`MqWUf7Nx!rp->-EMZJT;~;dJ0ZVOlpIh6*0j2L?gqHRv#0Y1vP46"
    "jBdxM`RJq1-4?;S*>B6Z1fh+$At8L^*8NjtFfwluonR^_M{OUM=fw@&Sa6N!VP~RI{M!jo?kRxsTVJalha-F5N*p{gUNrYW?N0MA7+BodOsz#s"
    "c0nv>Yo($5tTn@S8lL@hSwez?vujZS_9sV{MBpVSd`<Le2ZlDbps)032I-bSALZK7yLhx4*`7FVS=1Rn-t%(l4$)A_zX*XwIs|~5tBdEnh8&8+"
    "a$#VIYs3_mW%$&R)ir>6Mo?fjdepR;EUHaN-MoC|;^40RrFo>)zigL2w><dHXJ)Tj+t?LpxzCR~^`8})%IwY93r+;p3%deB@;J5jzEh^9_YxY5"
    "5q$YR>i2q|8GT{6e<>}TT-s9`m(eVg>Cs`t5`}v^w%*CXha+|26zK6Oadn=ZtJZ^sh>GDh6+|UQLHR(Pz@J<d1sN}VLWU_iIUo<LwAX`N#hDx2"
    "-Yy~5K9Fx4><UI&*BgsS-&d-uE1BCKVkRR(-dB6N(BHZdfyB$-*X5&IRf!j9wjdsSgilR!_@jJT)n9L8?I)N|?`pIlE<uPG{e}jhMpVFrR7dFE"
    "QqLnl-g*a`L3B^ZndQlfCS{n;DrP>L>rG|87i4lh&dFn^1IDKN@_?r$@S}Zb#I6!wM{n%f>B7*ZNJ5T>AF!b7vYJ6mj~UuO_!@@uWf_=oM?v<!"
    "=+KxwP9p$fScc53Ec}kTZyfX-7N3!45*6Jbca6$ix3{~lcir9I@WP<~MMh&Ec0IQ!jM0p&{jb5{!H8<!#Ys#F)S>6hZwt&gmf%VV8odD15x@&="
    "Vk8VNr9VTiZ$stQkkHl{8O<F<K+G|vKNf(OFS)Bot9ko%5mny@BZE2SKh!KzDeZ~l{yaacN;Hy5t<y*3ifYg9HO+Ci<`%66_!XXX6e5F27;cJ3"
    "-XUA?F6Gr+gb^I@`>L7uaz8`hw~VyPJQVTc9r)~R;`Iob6<b{ySPC+(g|j33_K$+MoLs5Qt8QyOG5*FP%*O^W>TVV}QreZ))LMWF-%Y#tsSvTY"
    "=Jay80Q^xvq@<u=`7)%j>X1bc1RL-;wQB|lLUc0O#YJM==RQVy$9|bx1qpkM*Dc?owCl?H6OmR9FT#Oqf6A+t<%?TB>J(!*D++6P&G6&jDMy~Y"
    "%IdWfp2*|HUGQy~VG1GLFNP?H2cVE29hZUeWJF!fE~o~G82=ubN5npa`j>eG<R<gnSx29i@WW?3K+;aJ&vS8K{`6)r%(L!e2vt+NJa)JFyb2@w"
    "6@j4T7_z+zY|Pr9l+bfQl;yM)(+671Q#VzwV~%LRSyMu>^4MKbpCK`<%U5QQUGotpU`6r6I#1G74P-X2Pwp)2ZMJ{y#UFnAa(CuCimKF`tPPI<"
    "JN&rZs(tB{IaTjj?;kXN5~;dnc2ye`07KK;=3`}(MDr5jWqT5y31m~FgeXby`j~s?*|lSwb*aeX4C!uMsw48u$iDIq@G0`#x`*Uny~(rmoi?Al"
    "_;d2413dKK^<Mtdh1Gv?M29C&jlZy&FaC?)|8(zU@12chm({cOqcXk7R>V(l?LthLJ2>)Qk$&otZFJa_#jP*6jSG{P)8j*ls;ZIC5R|#>_BJk`"
    "azcHIAU!yBN=JHGT}(SMHPafyLH+J84SxTNzkTM|nvi^hY@TO~$ax{ygxD0Vy{M>g`D?r0;bG2@u2F9E1byq1Ed|C=_jLILNzCMZ1sqN7?%Ki5"
    "wn(GeBFp(QK*cR_TG<u?&m*BNVw&z27-A0uoF4^|VD)!gq4(tx0t^GiU`QlGhJ4An@63zY2+tH{7>@6G)Mb~&4?i`m0953=ls>u|78!^RyVmkH"
    "K3|uih@bqmrigj{>{v5dGN{wUU90K)9ws{?&3FofE$MefMp%=`=A-L$Qb-tSv@lUKac@0z_KEx0E!zr!Q4C)ImFf<3ZMCj(*cfnfjqOA^A0g12"
    "Un*^FIeSW``NWf!Q;7uDGo@`M4Y_$ivo|kMDS7q;W}gX@%72#U`5&6jB!o+WN9(1oo834jK?k9D#Nr(&IHVaj4sY@4HiB>}WwMy-t=Sn*5i#Zi"
    "c3!!~c59$(B>V&hGB5Cw#jCE+ef+7TxZ!y14k@X`?3mU+T|4Kn!V<)`CTs&?;BIh<zM+?_xH)iBS`kjj|HFF9zFr~%Q1wwhqamtuNVwvALDrNs"
    "r_ytN2{0uIE^JPoNFTDMDcXTgVKYDCiMa|5X_J^b1{&@3A0b7qzwPd*neg-fX(bn&7H`XTC<6(^{f%<IpHBr)D-%MwzqGlyj<8kzI80F&i!Pk="
    "-_Foyb8*<B6+(;YSEx)#7dzhme8+LjOS4(%YS1Ii8QjDeP70~`iVa+E9fRzc-aEW7Q6qBXQ@%UGZSb|a^)H{5#U0mRd|+q~oL+NwTa;e;`-U4)"
    "Z^U9H579%xvMBgJv79&;MD7go&irFHO^2}34-c_?<uOe>u99)-8o~n6h!e03=a~%FfKyEGERv8%oV+)}=jImeIRaS)Z$LB+YtOhW9<VL+d)W7A"
    "$_g4{8eM)l6!raB^|S^7v9mCc?AEf}>x<2<M991pIe{LD>RgM2(>wc#i#%xxxNgXm^#p{O2B#uB@ue|wMJt%b|7UsGcENr`+eF#<IrlU7S4Z$&"
    "63IH(?6Zp-n}}zqG@%zK#%@&kN>$=?BwXQU><aDu>*u$@2505YLR11IAi89GrUh~wd1<Yv&vP=5`88{vriNRfd-)-XC8#}g^vm+lPb$$DG|7eH"
    "er1_^bFe~JD)GnM+{7I@gsss1Jtr}5mIwS-v%+cFokG@GZ0F;)i~5R+zS^vhBiGBn3%z&lbl`;MZZQS608NLC!@5R+9g&`Uq~v(l&RPdtWV$ZC"
    "S2#qSW7wIj;$I6t{DyGU^l^9lr`-VPZnsFnv<CH79D>7LHr25}wEb^1A4i#`7?#p~s&XK=uZ!v3LaE?B&O#aAKSU|Ru5dlqI*kzG3^_<Mr|FF~"
    "2hX~z$@qm!4eusD^mU~9!qJC*!tS^X`wVEm1Wqj{(qp?F<y9k5^H)R$w*5IDf&8Ul<Sw;n8FB&;NGS0P-}r$@Wg-OiFwdW0^Q*4ABcAgb^#Er7"
    "nT1AYK^JIYFsZ@nJ$zgg4W3Jju|m)m{%%KL>D$C@ajJ`1%^g|MM$Lwa#fuvBf`MiyT~=KaH9;+;z-;+$VZz<L0ez0!h9aL{7X=$1_sJzg=UiO2"
    "pXl|B>19WM(KCGJ{WTH6nsf8A<~b{k7pL*?HFsKK&oY$GBUlP(#8iz2bk18RHJ?o-VqTE%gn?$^>}uCl#SD<ZmLIl#l^~_>_L$C#x}@;8Ilq~>"
    "i~OV=_g0@tB$8;$ijKu7j|<m4J9r`McPYOqSKb2E_+kLg+LkzZM)Y4KG_pLt6p?TO7xK=pi~Z!9;FpUxOYVZpmq3W=IIP?B=?i1Nt!cOA2*r_)"
    "Av8s<8vLOlA1Pdp_>On2?GHt6BF8A;j|$+Y8bqKf+mi)Cl?aMK^*k%fPs>J(hj+6-pi>7c?kC0x1XjJFTBQ8t5${|g0UePM@KjV}7{Gb{lCaK<"
    "MGj^n%y-iT=hGlGc4$k^h+5CTm|_B`qKr=m##o^&eWytuq`A4f6n1Pda5O&PuWgBWDZ>*IW}T-%C^T0!b6Gp-CMeJgECZeZkPmY*;od0Hh3<2e"
    "2O~G+X#IO!`p0N(pqolc5_;^kU8)l*8NBBzyX31akMVBF+4V<VUcO(}?CHnj^muJKE^=>hh#3!2pLmaiooHT1*nd_hAE@K9<s<Uni8q;{@iPp9"
    "O-gwkZ5QMWS||FrsiicL`fk)v2c2+sIUKqoeS+B@Hs~V1wMG+%D#CJJk_C)XXX1s<#QKXkND&u{EW9#T=~l1jQa5w;N#?hNP>UGK-9tCBdo&PQ"
    "H4-ox7*YnJ#^o)^`<T4o+V8BFe!8<_Q8X+Y4M4M52^5Rez5I0~A5COI=4o^F8*-0jpO-$&!;kGVy{s_u{!KW~Jf@fTIe1*iw0u8uf2}DEuGh;F"
    "DDQ)7$bgK-4)02+x|<0zAkFGCNodRMUkecgh@&uj5(94gx|$U$9D@|{fqR6*d#%q$?}}dKntIUEu1H5{*Q{uA1+62>8(~~^mwOpIUU$BVk;$_G"
    "Gj1T4qN>KnzGZ|tI<%!opx1?Y$UoOLfrwkXt+c4E%YDT4{N`^$awk<Utb{Xkiket$G!*=N5zdHD7ptgW5MUIxTE&lq&K^64+S?i7M~l~p?o+mJ"
    "S4GP!a)VQ+$}|@x{zmJVr?u6j^oirK+($y7GK#~sTD1y)(42KMa<`7E+1i?Cd!73h7xgDfxRZ;55r?bJZE&?gR8e&l8WF5GW6X?1oJTH;KFj~8"
    "UeB^1Nqq2%?j|m(n!6C)tms1+O)|h<9H#?7p_p>tmrqMnuB4qV&CLZgo`i5`i7ev}qY-P)C?Lca)hY+*h{`gVnpwc-ge=<n5grgyvb0!7HNe7t"
    "up&_;f`@X*aIzrKpAD@Yk4+X-OC`ChP*%ffn|yg@KBO33Te*N~AQ0PZ22kh<C{wDLN8%f9f5PKH9w#;t#(eqmoLKRkkh^mi#1{ceh0(cWj$PRz"
    "M2k0tB7~fbg>)kASBq;DhSYA)&Q{e|2{SE+l+OU>f)b)VE|o;AB`c1xqGnQ-nFe7g2&~X1i9Jr-V{lP95{9>~NxE<Zyo-dF*Q&aTVGsnVb__V1"
    "i9ipvk%iYbn_%~e3^JID*XhN4?1Sa9Rf5=Rfraf`RD))nYpujF(pXCBAxtFcLJ`OwN;X-hiD_Nau#6bMXj;r-0nq`pe`nvKJU7Myq8Uvbjtc`$"
    "1##$L?T6vS7R_&|gp}e{YP2*PP*AcuYvhq#Bx_PGSDL<LC4V+HbjB#6$o<|t$f0Y|c%>Tu+<=l_>eS=v0gtn)_qV}O80Knq5t$NYR=d7%gOSe+"
    "IA@T4un0w>yd(iFOh#3|f7C}hHw<WJ=f3;s4j=CA1@~QMjjVxg{Qwe91>2%VLrkt(?Z{Hass>4-Jx*HKla*r##Vy6WT&vZZO*DQK7J_d!YPH2h"
    "e3X(X;vn!`UuZ<5UJ*NJcC`bmH52gNRIfZ=b4+4cvso@f_!Zt<rqz|U>bv2(2q1j?TvvkSQJ%X%LWeR}Md5>p%OkRbajEUbV^rqr^~U^sjNJeE"
    "o*Q3t6d&a3!zL4S&(SL4tdfvwj_vmTh(l*m8PzDSIU58M>qg>2n>>o*R>-x`ZYs{j0>|3;7gWT+My;$<Vp}oV|4^&0<Oc^zC`3<##$%67CY3~J"
    "5z?FBsmNf0SnDtb;@{C40@9V|8c`<GydyU&iwB3gTqH~~7NnNDhT(8nQaj_UEB~e2uuD<peS6UG7rUV-Y2NK-naWdiEsCN<vx?c(tE>%DRb8T6"
    "2d*M2FFYuzgfURFBtZCM;R?JP2AUBi8_Iv~q!T_Ru4Dd%7kbF48}>=cs6;?!5)?>ohG7cfzV=$4CPgO*B2&<oQUL4^y-yWeyy&7>v_==SREBpr"
    ">JO<>5s9_i?L0T)o=j|9ZPH=-rs#S}Y&Z;E5GFH1s;C|QX!xd(A<$0_Vab8p+7c`&=|hxzGb(~n5CuWONXP_%ryc0SK_yJSR<`;`qz#7(MhM=-"
    "FGkv1gug_KyqtjeitX+m@whw-)71LPdzhTj{6ILU)FJyoA0VnM3SZtokiXNJGqxZVjCQJwY6wWwRT}k!#1B3w|A%r{W@eH(P!aKKRW0Z+lsM0m"
    "71Ic3tJO-2ZD5LQ^zLqh8!oLNcGs$gs6o6OE>|i_+E1J)tSRQDCE;e(nhOB{rGrwr9Knz$Wa5_sb1ieSigYX~+k-rRe<(&`T)Bd&$e)owVC42`"
    "Ka51>hF#j~0~VlWc?kj@1^h;OgxC`K_esW+$>!)v0(gi^E*?(+Lh@TkIM+g^_(ES~z+I9W@+us>bbUA!mpB+;5#w0vF!{99n<lV|;V=$h9x`~2"
    "YQte_<d#Vk_T@8k5=_4_);g$?${=vjFof2zs$RcO>iB17Fm>-oym%ax0So8CsAQV)`~bjdK{86o|GWF@t3jZOdOL)B7bJ)E3R7iK*f<8)yg3l}"
    "W%l+^1#L9;4=1@8)!d-l<vEG?Y$?`CX`>-lS!!hBFVKr9pZ%Ap<mZDQ?+u;K6sgAE^5f`?;U)Z}H%kxPmu2zCA42nEpQa`>g22#%wV$dZL=0Z9"
    "tE3Wx9KPVa$f-kX)q=&gT748iLXI=5)u={PjftQ9stD{&VY?}x9vRx~(MXl@PwyDSWBZz)p(4#C04sX85CpR=vDbR3A+BT?8h#3ysw-C-{z;)d"
    "FXAk#jU4YuJYrsc8wszMYy66{2fW&*3x_$`4~66Vh^2nO^g2DcOy|XqW)(|=K8?rd?FovG8M&}_@#6t9#z}H;KvmnS%Yy{F!j-RpGemV4p<XiL"
    "e3HGZ{oSIFN4DtjbFQteYaR*`DCkU+T&fk;EI?pR=QkU&lm`^WGMlq9=Yhs6p*VKUof={JnpzWHJgQ3cReAdzj)&lm!h5}Mt)rKs+ZktAEbDA8"
    "4rBw3Rw(jP+YW{@AaS8V7<6dUlIa@*+lWdbRfD!MAGxrE)LDHzj+>%aW!vZq)<ae7l(~i_$}8FtD}e@$|5AJzTFz=9jk3DII2s9zr0Pc6W4;P5"
    "_BM+7f`;w3?Ou<B2TE`&rX*DC46JfQ*YBuq0T)W(|H}ew)m7Sdkk%4<i!&OGVm|#oje}Ae^~5&}oUoWSL?aekDWg6hD3C^xj8lx5X{LriI}~LN"
    "H#X9As9tehID;uP^N@~0u5?;tR>Qao{(W%Jaz@;SXkbdEP(U{5eBTM{Ns`EFt~`#99lODFIN}Mq$AU!AxfCg!2(3Xgy9<%Ih_+4?Io<#^C*QyF"
    "uG1D3C!U_e1u;*s(C|GYv_fzP>HU)JY|?2ldU%yvM-v5;qSq)Et|l_0s9A&nz!$lng{IMR!`fQy*fA|!l!ZK)qPMi(5y*%&E=!W(BtT^>AEh#C"
    "2_5JvoVouhHBvP-h(>7i#b@xF8qIWrVBdIFHJGs7EHAa&{m_cG4|y__P<*6Mnj|D_K83tXE$$|C`@rxk?^1-;+UPLAO!6S(Tp>_n5g|AeOpovO"
    "mxQ(yj%7~O!>DZg$ckrXO6K6)f-rK?;v!GGlw6wb%1j4ojsmtXAG7-%&te2k5P~c%O%wT$W~2mG+kB15HMGbM4_8<Bh0M7HEiPI#I>94WgD?!i"
    "#)nSAe0dg|eTnSHG=tw(AnJXi?3rnK+3(vBvG3c00gG%yv|b>hvr~SFC<<zTpCM;TGwbW?&X&vSW+Z?WF8$*l!*engsMquP>3Y5Hs#%uESFDXP"
    ";=AYO#Kb3)&wMH|SFfsk(o7#6l`_$(JNmd|TL{TS%DV$9IvVixmp7euG-~&CiTZ=?uv){4S33m*lt?^55`8oZ0tt#J$PpD<j9o-MNz*WjJV3>h"
    "sel2PouzvBJX(#ZS>sCMF00IfMng<Klo`q>YvV>oNRF)9LRsRpMtCI5WS+Ycp|>Zg7@h>PGT?FvSyIi92*2;lA08gw7^wgm;agbxpepGC!T(H)"
    "rD9FZs)RSw=2$_4+`Kb}&}Zt$twyE6D!FH$jUi--wR1oIz^)aDO&ZvSVWPxeCOOK3us^2_0rdaeIl#T-vQ9Eh>mnB_LH0xmKMXINpXW5xqMc`E"
    "h%#RJiMO{O{wRvIu#3*clW{Q5&E|9mfmoHyCLHO)2OyHoCaQec7Sid+eeNKZffeXN-9#8JflMWq3CoX=5->)hB`%jWtB^>{AAj4~`yPDzTCZ0_"
    "qgxYW+E})>mFDGk`_+6j!Mb*}*VCRj(NCua<BI|`PSf(FL=PCWPb+|KNQ_@v&^<r83L3MC(qn!=B(Wzdj5}_PMrtu(1i$2PX)9`Ka^KVsj;NT)"
    "&dy{^dwG1A`WUj5;Kw_o@uc(GiV{yvJZ54GOH19iQ`QHe!zwA+HZLuJO$q;)n>&6)D1F+JN<`EFjlm$<<)&6~%Vi&;c~Gg$&PL!#R%@X*;o9zy"
    "Z~IkiiYQyqh5~~ufj}H$Z%vev=Ig+?<2b@2{3j~-&zUm^w`Eb4Yf5OUvQV-YSj9<(Ygf(SI4*>3>1K{jLonzQ-IbM2r^6mBJ;6%OoH+x?7kV-z"
    "lLbLif^~BsPt1HPlSrM?c1KrU!*6_cejfjeTk`u(aj!hDArHE?y+w7ua>{K-Ho$Z!nRTL)K_k#1mMc0X<ZC9xMMT4V!@2!^Qw5L*zAH!;zw#3E"
    "Of})Ht%=??C@hfAT)rHXG&?(&B!I9*{QANZwjRoZJyS&i8i^kHZGF)<3Pas|4<V1`|L4zdZVtxYF{+*7UlC9;maq*@Jmb5~|5Q>QAS!9JoJ<nm"
    "HD+ccv@e6ELT6Re5HZDa8<qS_d3(<bBq%w!hE?Q`kS<4?z|68LVyR@{UnX33s@dr{pZ1Z#>Ig}MP&{F|D$8x-L?I!HqbSRLR~_jd#AECC+)KWC"
    "D3?#das;C-i9^s{BOe5Zq0gyUB%=J>kc}$7Ma3v~>R^0L*ikph%|wLJ7znKceI(xrYwc1Y(zVTI2SsH{<Z&pjk|r{25YlWMudmbZ<-&id?~8}%"
    "W~kL%q1}~gwQdAC+Fb0d5YYyLP$X(Cfvt8AjLsaJsh18ZIF6}J3PTc&>;RN&^tG=woC$It{R3lu>S}x9H+`Jpm9_bK3B%?K^9=E?c4DE`$VxEj"
    "kw9IHfbbB?kZT|XWfN5h%Gh~8v_l8lyN&yLD2l~eJP>0p>c5!o_PNV%u%k5awm90^QR^v};K#jqYps?q|AP{PuA=&%8_I6PMQ6R>Kotq|Nzow_"
    "6kZ6M8j6-<%>d;bhCU^s0rgN74tYMlv;TImzb`U#m1_64U%6@vtVuuzA3k{!TYJL%2f|Lt*UEU}NyT^!1Qv&@9=g{%8-&kYLu!R+DLXb3|1clg"
    "FdTx@`1ljNwd}T2w9?Palx0o734^l%A`MaE(3Rykv$O4XrQ{9DXg~%_h1VaAM(N$f?RL9JS%!Hq@yaORAc_fVZkGjv3f87;StLV%d}ZCgQeHZx"
    "QgWq2vo}wjDwaovfb1lBMs%nwT3o}f@~qtcp?HwnsZTNKzN!CnWu;nGr(ITKM9!L;tMl?1nfgegBLj6gdORH<^OB&J^h*ytBG}le$8oiN0D1Pa"
    "2{PkKu8mI}1;No#NW%5Q0%PFxQKw8w4RP378p!if#G~8KJ?Ak?7+yq&#@Y|sr!-LG4;6$9sL~1EbB3y;>9z7_9fF;ockZUOlOkt;tg6)lIU&;!"
    "38It{=&aL2tn~?2T5Elh16n2@(HRpGJfK+ec>(=)Bn-gHJ!ENx($*rLU%b@^j%ub`3<wF@hv^+O%Nz`%y(3gDIS?R+#n}&KTBlzjWN`5j32L)R"
    "5IT1^uR7hWB(XrP7N~Pi{=4~8Se96df*QMOwd~1DBWm+q*QXd7fgj_+q2E*ab^&>;_3ffl^7Z{`^OgQL>GzFR(8X+>%K;N<ikrl7rQ!$ZoimRH"
    "#$@j)O`H{woc!$5%^B@gZ&FPRe2p*AKoBBi*J$VB2ws1knoiVyX$g@-S$tj%cM8MVS+V7#-M&V-$%D0;JSy<XBUE1Us-KsuDljz~{X_>o9BXHt"
    "!sU(wz461VCqYnam7vrmKc~R0*G^`+N^h8=3=?v#_CbdpR^{(}g+`%~iuz)UV$@HtZ~hK#EG%5kVxN&Lmv?qNVhsk{+q;wL-nm;tzyX#`Breff"
    "(t?l2E;VHa?6ZidgBuM#6j2=NI?B~V>|@cuL(!MM41Pm@<hRr47zg>Z<57kY-yQnhUB_bj)u4_&8k2OI3tC#D)er03-BC9Kt-|52WASML(f|_c"
    "rAGr%pZBh7?OM5u#G_8QsBYvJoq?nFX;)HXE_^{#z5?j8tlV%<-3NwxbaY(@A7~yGyELcPS}rmq*RBa{zd>&g{Dz>uOj-F8IC-T@b8^c@IXWSM"
    "Q&rr6DI;MWM*9LgHQ_}i>f$cT{5e#M<nL-kqW_nV(bMRmO@V)FuTWB>-qU;~-_wkqm~b4AJ|vcaB;caCxtox9jv^6CuP^~8uo&n<r2wpg<VJny"
    "wybHt4?R`$gk&^6vTSS_I|qHt2(_!+BQt6<ee~XkaM450$&F*}$!s*(HpfM#+Xqu{pY^)X$YYqBu<_%^84(=VnPxap3f3%xTUdy+w!HvXK29%R"
    "{;c0_rDoc~u9hS@9MQpnEWxgKJ^1gcnSSrv6Cw=;ut6w|q643JHzLKul23AsHIkb!Pnp!+t(064b&Rc#Z9c$xv}p2;KA>mhj1`dYtCILV!JOVK"
    "_KBW5cdaH<2grtTNiZ))CO`HuB<|i7hUL_Q`Yg_9f^BtmIP3{>5`GA^TD|$0T;G{piD3`>xfW{!H`poqFLb!-=5F2h#CFwr3JK`>08$4GRgtG{"
    "E-#COR)Ti>uG29liUO)v$DdSE5{3f0;;_$sLe_syL(e5Z_V(q=n!vV&WOBrHXv2~j2zs^Jm~^1kFL!PPk8||OEmvv_Swo1057i|SUIF3_hT18y"
    "aS^f<F3;Dl`Jz!AmJSYt^$XG4oNj5g({NZpu>64lEA4;}4t1+K^?E(0J7#xfvWI>thH%-d>#nM4qEhMbK!!1Z2Z$519bVbrAC0v6O{mFWROG)>"
    "k+|Fmbv*lo(bN<nBFD{zCJOB<G^Ex672Mn`0L=gKI~%kEL34{iiJBtm?|$@|(V-i0-jZhp*l*Eo0>QCIEs?*M>IKNkI=0=)N|x;&4CK<9wVtQq"
    "%ef<@rW}&Ry554Vi;Isv_88a~k2S1~QJ6^Sl5TYo0vNRK;y{SBUlI!t4zt699W{iVQ4kpWf#)6|(?aW`QB5Iv>el0OxshlyH0Wkfn<wAe0?TMw"
    "3Ak&uOnk!yU)DqUOgP2z@?DFPXO2`GKd`Y6ww?MN4^E>pT3log?c}?rtZi2794#*H>+Z;;F{Mogwa8ejU3yOmh@4XzA7E6I%&HL#QKoDaB{9yB"
    "i|%%DxJ9`r!es~^Km(CHCU<&_R;o8FwtPzj0|fJJ(Y~Td6D^uJ7BP1h|Mu`mU1Bi}t(zjp%v$XPkZSAebdnQvRh6znNSp;!N{4q7t|By_X{2h{"
    "B#B*xKE>nxR4cL^x!h=%l=5a*88xpVD<}fJ`fyDQnO7z!fC;6F?pboxrp&#9{!l-%Myb@O2R`MH`QhZ#5}{BV-Om=mOGNYY?VyDqD+uEG?IMt&"
    "1UhJ^PPYh8G}F`6h8pw-i8WSLo@11Gd@SWC$OTT6twL{&#tWYDzb!lxT|o2m@H_5>7cO65G2#oCkF1v|>=d)loRQEy$N_se`G;0?yIEcR8Yg=L"
    "Rr@CEIUzK~Lorj&DsP0LYi`UmixUvkzZq0zZ!rP@)xv)(|9$O-#FVlixfqFf_;In>(fVAm1fHRpqN#X7F8sZIRr9=35sF(1YYksOBLnqnx7!K)"
    "y?j(4R?!1a6Wl`VAw_;}mOhk;b<;+(*2RmyzCy9av7*MKaGFlION``-xs8n^Y}3~Clo5HvRHe+IQ1HMvJNU7`Sz2r*+8cYSeEM_(7dkWJTxaHM"
    "UyIA3KQ}0d2@zj-n|)iq>i5x6mKCPzVHWEtYB4{a%#N_PUq(HjX75afsc&2ZPTaM0(JRqx@g<$bMQmi}#O>^$<REGQQ{e+P1G&xKp-MZ*tQNji"
    "@8r|Mf(|mj8OG%f$hWwtlWnV8mv~_Q*!@B9OzncWhd7+2!mCSo7N9!rqNxmI=^EvB`{N(?n1Q9Zc~`MhEr50BCfEQD0UMJi4mosWgq%EbX^DAZ"
    "PFRyzc>{UoV8}L#l!)M{p)A9QlkTjKcg8VxA3@oCPuu$X`t1(6T9d9^F_z1z36v#$^P7Da#@eOpyPS{q5to<hem~=hCGjF6q^zDQo@kNVM`rbP"
    "uaRPa;gL}nKdpblAQEfl%bS~-Hj+|@W>bVqt4qSo%c>}Eysc?o!+J!Bb}}^QrwpiCUIF)+YTS~<hvQTy0<h_HI-;1GsmaO>R2yRfYoA{XkgEcU"
    "#e#w3F;c1n!GQ@DuwS%53u_KTtJ_Hs!Bxy%_aKDnA=|_0457yNiG-#TllDux<}ILpgPL1tw17!@8b9$=NSh8zrT;eQ_t^)7o`^fjaIY8{BIL8g"
    "mJ;o-QTUEL%M+KlvVtE7dLR+$L`#zj*oGKzO@dWfuBDX~<nd(E2sqJ0F6)cWbi4Q8ugQKS*N)+elHhhA(p+0v0r+V-p<OBgx~!3@6-Fz8w8R`m"
    "2nE(crE=MN(=F^L&p+HZPAgkmePeW9!{Lp2?c)eUN2t?z^;M4!Rl%M_dq))Wushin<X*xzbR-0BRA_$gd#*K56Hg1+4rVE?EX>_!^$t5X3KY~d"
    "!}K^7?bAl0sSFr{A5FZhTk>`1gLHt&v{Mj&iU1<aQ0^W$?=)rk`+Y5K+<<8QD(BbaHbrG#d{ISIFp$Lx*>4qxD+#ovLJy<bmXB8JgUpr@!VlBi"
    "hK}^k35nka+g0B`bLNZyzbeVt6+1(w;im7<>-)WJ8kd%}uqGpptj+%bCMn^wV0ZjBDz$<t6>7iJlxZIw`m{4?<PuV8lLr%SwTca!8ymR&7z6kT"
    "oFf;BZQb*$$@V0vm5Xy*Dk!(sTB-BJ7su@+@R<=qK2A`!F82*3{%Xy@|DoL_h3A`_lfg{q1cqX*Z>aRCQLa`?E1`|BL}ig`98_rqZ5&Y4#l@i0"
    "2|{gAfCOwQg{|mjn3WarW=YbDOOg1iKnty@TFqoxp6gE3RyrL3V4lm*a~VcGBtiNGAX5^C5^OFm8YK-4-De`svx}GrNpN&iimYzBz}-Y+Qh@e-"
    "AHHZ^WOvsWJvvtSsGvxSja6##l?tp|qYQdG11+=m0HwI%h>B&y)k<*YiAF;L*V?{~<2nv{h@c~PQ@jBouy1<OYr?|fRET#1Jr1q1sd?|>hZ5tJ"
    "BV;L~iYmPC(Vj+&3$yz`M|$SO3HWS$;P9|tn%WA+y|lD65lt%BENpCjeUkfgib`Nj6j8T~o+$VeI><XSGKPI;G(!^OD4QSsC`43vt(Qg<N<>8`"
    "M+)CHI(7{C4z2RZtq*by<zr1kzb=3ogU!tPX`}xy&P9QZZpf!{R^nEmIPY>-z@?H|h0g@hT`J&-Z3t0<bYrMJ3Hv;VBP#x)u}d`TH$W}W%nZ@i"
    "RxSYwkVlcjhOp?|$p02aI1Sg5nIJ(rmVgL5YW^b~(r5^w_1!dia!p*FpyMvwp6{9Qj6ltSl~QY;zd!k9GMSvL3~6-biZ<40ei_^l9TkEYanc{4"
    "=Tm3x5cDE!eUa$p7lE$1tm#eKJ-#GDT<>-{<POd6{OO;C;QHFhM<^kALL{M>M78FFOo7im;=7tLMW(YdH#avuy^7-U^pd1j%cnY_2>+f0DZXss"
    "Yr{>6UF^{Sty3L*z9N&}jz9n4s%HnVl9?GT4pww)9!)zpY*964YA?vOvDIJsrzER-Hkz1m<cIgoZ+?@snY|j(W4Q9|n;#0#(&q>z5)G(IA$4tw"
    "=QMq<_!0%a94D^l^hJq;8^wG=JS~?P)NL15_TGDkGz^Tyr!u`*2a?zix~`gNo#=K2&f~q@2kF^}jz_iH(vp~^-TU0<G<PAFKJ#R`+(Z?%IB|kC"
    "CUHD<Gs4+wLBBs&tq@{%&T#sjH{G<T5|Jm+Jlb=hf-0|y+;eu;mvpRMUoX#<&fnO#J}Z;?`3BKYuFcDdm$Z^e965p_L$T`Y>$m7bqN0xBfYCv_"
    "9q#XIr<HaT4_v>9C%Y>vIsuJkEex<6P&6FEIY;Bd-O@xHb*UuGPHv#HoD}NsJXl4o&CLSNlHwc){kobYS@!hP_$$o8*DVktwQ$zNCM**g3KL1f"
    "G8S%ScyQozs@i_NyBjUy1fi&_8^*+eMzy(?1p9d*@$n?`8EAwkx&$x2Hnjzetio%?NPJkYXQ8ici}Nr@h@ts00z1szUCwv6RLcv^rf|qN!)dAe"
    "hd=sJ6c_nmWmT-*NHz7bg%QPaH}vGd@`55--+KP}dOdLQ6rVL?#7Dq-=&_(}D##PuHBh~+9)GfPh(11l{GV>L2>n?|gRyg7cXiz3p{8;JJ8hLx"
    "HSp+-hCx5CT$S3_&Kq$%<W2Q9vXWLjX%GpOo%(Djg?dJ%IB<d1*<u^3tWpUY(JD8odz(h%7hm)tIQkI$1aH3j>Z^hF7IzwB%~Xpo@2AsDCg0o@"
    "t$%+=R5T!&fF{$jONy{G2{#|E=PAvt`?fh;giy%ut3nvcMb?~MO}xqErXImN$@92e$0AS|jaOFo_mBD$TWlgkB*4|1$Enl3{bvdBbQd-1x1*Fb"
    "j7LhUb_|UnjhdE4z>JfyKC;>6d&gYt<m!%-qzIM~oGA&{;XiwFB}v@fJ7c9KaQwkR(rM{TBU<ArI@TuHG)IsmBJA-b3=(wAQx@rDwO5Y&NLi%5"
    "Z!U^T#vhsBDS!Vq<H%h<6|LdNb@4-)p7a$2jYcB~M(n1roM@6vcfz0>IDY1tEYs819CYvZc6Krr*Xoxju+3UAJb0uDZvI|wd>gy!RDd#~UT}aa"
    "2o~GEUPUpYl>27>BpLSS=>?BBW$rec!(n|Yno?ylDeS6ZZLH_o#0YL_V|Xn1g2Vk5TCHm+6c50#8^v&{wW(>3CMXKPnz4zi;+4-=MP+CsC~UdB"
    "y)D|iwzgKS28(wFlZiFLWNQ@3FYBoYO{{D~By?=Mmd;PQ6zw9WbAkM9nDbFO!lo2zRMGWgA;fZ(ii0IUbX{fYc+2%X-_`Bm0DsCV3r{*dhKb(;"
    "|B7Pkaj!D(TYW0ikSY?xjEX=;thjd9aTZ5<f%|d03Vn=P-jq>7Ask=le9WRs^qQLb?ylIzyV@Nq+P1-2+Gl$M!T5yk4E)K6ZagjaDx>4yS$zEQ"
    "j_<(np_!=t+X5<<iUfNOTP^~?f3SSd_GxWic!0m2^^6hEvvm%#xc8wcQIl01qaCFRc_2F#H?`fatI-71FsRjPcRf7&3M7vaih&cMDvESC$P}7z"
    "Jkvsu!Ub>iN-c5!tJeP2Ur{AwAA`#9tD0?7^(#%~SVL<W3Z}F;r?GC~__%1qD#_=ZQ1+q0i7mi@GDu{sO)}^YPyMdUOw_;TI|PED!cT}WQE7Yf"
    "t6$YEL~u754q@QUhazo0E0vTYObRclvQbU0)nJ7ne()B2`n1@Xvql!`Orz1$1D8iO3evFY4``r2#-ZW^;Ss(tC8QUGJFpFZ#<9)=1Z+Ik-YyYM"
    "TtJYwt7$The5ZpedRtl3L$q*FTe{1$I15BGspV3mVQuCzJ>sX<iud;52xPkFpVCtRETuw4?3F85BL9?%t5Q)C!&c*r?6eXu(wZYNKv{wp?_fhT"
    "4j(E`d)zC^Tv0g+^_W2YjFG?(OVDmELXJdB+bJ?Pn4#Y!BXst+PR!7gLefV?q>vZ>#Q8){vDaf}rcA~5RDB>UBV+T>Lp5_E`9-e=&K)Cq^2x`-"
    "XP)V&61!kus}&fHbxWnsjlv_RvpX33ZEei#i`-orv+ctOzxguH2(c96#2VNANQoh&cL#?wTAX#njd>hlK^GSCwnfzT`jM@nAT&YU?`;ILGKFzy"
    "KB)Yap>9p^GoUcecXs}4Mxh6g)hu0m{SA2DMqMmrak)59hY~HZQ3c6=i8X|c%0;3Zw%ysU7;H^;MIJUdvU<>xQxk!T3g(Jx-VF@oGFjLpt|G-&"
    "sR&UkeW<}AwRUHR%J<&5p+CBIjroOdZ`Z`Y{V9*I+e)R$^^FbWsw<7$4GSpw$45lH_1~WR+LbHVFDJ|E2HFms%rn0YB+AL;hKD0j-^%i=Ml9v>"
    "2ixL;bau7@6WZPosEAk=D8Zg42&jgm->J>>JeL>~XOR$RRUQSCG}HZ$Bb1`j+)cHEM!EQr$&k!l=j=R1;tEn<MFLy2Y;Nw&9h`qNT_}G*&$I(a"
    "1@)n5I~|YxmKln57gksltU}+E3vJya`pWa9ogC_<!w(v9!i9w*<$`@!VZBDpQXC&zG$%{Qy@yn9m?U8o<a%nXT9&3kHAao=N+$2tk9GftJaBI^"
    "NoGKNqe$~vc3(Rp-Si;1kSFr#2aIu^%5R=~GAhd9{5nXx(d0YwN`_ou!i<xJ1<j_S2L!Q?i}i#}?snrOIRLFXILLCJjn^4wK@r1Dr>8wNIH3dy"
    "&O*2^yr4cJvPH`r82F7F5wf$#YBic7S#bcfKXO3sI+^6+=Jh6f))V$=$G*76x2EY>>=he14n8PnWWFs49A`8d0l76LkCJ`l`L-?cFkp`(Wa<*#"
    "J>$Cd^O}qookH`cAAfkyJveZ<xcNA+WHVp-I<?Z66IYJ?HKb`*X766kI+<@B8(GHF6w#dZTZDSOQdmdvF2wE~?EU95C&SJPdh*m}=WA6NWv!;W"
    "=HE34vRGT4wIW$HyL(9ql<bwa4~$mo_~y>EPpZH<JzUT2nIg*fy>&%G%BN8nN0WLd+>GN6Z5(Aj@|z|*uvtwclIOXJ#0X*kQ+Hr}@~z@&GKy3B"
    "iT-dT@-3^shzYId!eVlNtbJJ15*vwdH#e<BS33dLXvmrFV<}HYMbt_4IP@`KwQ5m`uLkW>-Iyq=h{qIzIleJvZ!)WOB<^268c5iHUTBMU62yz0"
    "u3xQ5mizP1vuU%aR~a;*B)%XqC2EJF3hBSs4kmy4gF`QKB-|%@Dci9V-(l-niU61JieVICSy1{x9jWMrs*lH_vsZuKjC?1)fQletto_22Gd2Qa"
    "!wHMbxLX6rxQWS&g}XD>2A4Yce33k}(*r7!ViN|U(4WK^(opB0Ml(;pzq*XG;`DGP^b4Z(&L^_uNwhP$or-ooc%?d=CNFNkC!i6~3d)~QXP$Qt"
    "jb!l}?S7w%V+|BZM%3>s_b(^KDH%AvBiC9tw5cg!-!*?^u_x}b5Xderp9!J*Fy=fjGG~OH^RDQ+>w+<k;K~P(6PJX)BI(GWQrD5@E|nw*r_FL%"
    "3?@RE18o%mh<1DIi~@c*jx;l=z0#WWD4JH&baH_Hl9!x2NR{nrQspFiKkqmdEt;mNjDFe1-g2{z)369fD@cIhu#3pk=u)ZDz&YgF?FbsuW<g6$"
    "PNwLbaG?p^+}%>Ko$8Y!!JMGHXqYndun3!KLnPBvZS=**UU}tsrCis%O5mHKaQZ89`$xC^mOkAGis{24;g9m))u;9REQ~4MXPn9g`7bk{tD?sV"
    "!eMRW(RJI~i(8ue{i60<iY4{E1<6XJ&g|z=$!|+Afd@Zzd9r3M)YfPAyDKCx?9}7$f4{6{dEfC+twwp!k`NKwFd|@!&tiE%-}9(BcGE@|(&jla"
    "2(hMxg@t3sUh1PEw2la(RYgy93oq+v#@<zwlccF7Ze^i&lYQD9P<NH8C>sd%w08;HtcngFFzBLH%lErzyaHu7>W>RC<46skuA>7{IiX`oj26)#"
    "K*%e83Qc@IcM+9sg8D5iDojcRnj9X&*r(|Nog_#>aF<>2MTe8Agl)K>*zHCopJ=RC1qfzvB9`B6BFrmL@5`Z2PZiZj-`Jl}18pTjrR|ivh2fj~"
    "SyuG7XN8$f2_N&cA;efzKhePBbZrESwzof2`_D4;WfzIi`89hc)WS+hx2kfn`=UPMPv+GRjWdZ<=JDPG+QYV-H0@$Mr%wj}wj>sp{_w#to3@9-"
    "{sL`%!NXA#%(9{p&hPJ;zL&s%Ev(Tmd&KC5QNd%9<iyNkTl+w@sN41X9Gu&alEk=qccwW<_fkY3>^r1Vt+gtC2o8e2*w;YrZ98PdK;b||ZibjW"
    "PksAXUj;NanNQ=vTmnAxlurwy7pvqqeAr^BxBB{4B0a5Hd-=rFm(k)_(@m(BC)KKM+(-+xou8lQ9XBli`13<)8n=JAh8VhqMJ*X`KT&jpA)-SV"
    "xvM*sL~m0^0)El@x^U;ypZsJIg6U;kI1b%mMPa0LaxWHW*ZukI8Hu&?%Qd%T#J^4ECzDR+ZXW&0m9w4PrxJwy&9RU4g|NB~J>(05#?PWKHCfno"
    "h~95WsELLy(B|1JL+5Zwm$_2IW_B6QK#u|OdtDOjH}WesyCMi(SZ<d3%{@3uLr^-7aWISnyTB>X^)~s=C8Q8t;xpdG2{zgXUh?}j!-Doq-oj?L"
    "YGt0wRK8mQZ+V@&{Xrj+c1Q<Qnr58m=H|w_N}A{{my3g+)RCMxaiaF$H=h-0Vl-oSI)U*U5QzPDgha{FnKNgSW^)n%hTqhr?14WlI`=)O0ut5-"
    "{OF~vR3wsYKlvoQm`<cFGDxGWDD&Uc3x#|Pjmgw18>m8rIM)J0UZZ2j3Yv^maU)G>x{F63U#+T1x&c7XImfwS?KV#9sa<^L{!$p$+z2<iu!eJ%"
    "R`^qG>UOs%D5rwt#{3w26mf9j^u!O4*wC8$%H`Qv5nd1<`RXwXg@}--!)X*e$p;SRwm;GyQl9#VT)Q!Sl2L#sJ&pGkl<sB$u$wK8D{Qdotvjo0"
    "ar@u^9QKuWwOd2W4`@3DHluriBebLmu;sb0ogz53VVt5IqB%>v{EWn-j*iH-P=oRr28Hjq*giM?@{vM_ZA?M6I`M~Fd$_H3`S36*m#v;F8fUDp"
    "!x`trhHUgLN<hC7h;)k<S?BT(`fUB-;E0*3<MAgyIo-%3b1rM>x3@<J=RR=}Or~BJt&@;Uch?0$o=<VJV8TT+N90^o+03HogT4y9{X#44W5go0"
    "6<p(5t(M<q2z4x7zO1=~LF)T@gUC;NkWKa5ejp7k6by$$-)ldfq}Q)skC9CaT7(p?^`~5@L;4V|C#1nT_2j3+HFutRA8mYD4-6SEo#~yDaB1Fc"
    "tyB8+<vYJ7CjBK*n#(^$iy8mT&*O+wUi-QRiSdZO(8mG@aJXLYq<p{V{miZ_4pv*?#%-S<tIoU}*v$M8-_PHA7>58~e;bE@qAK;hE}4Db)oso="
    "G8+yrf4h^o4DNZ(o%(^`=kjwWoOX2JWkaasqp#t8b0=ywB|vj)oc8%)4zdY98*%llZmKf2f>Rv76rZ++*O-4mu-eE?{?finivmWIj_L6;_L_CQ"
    ";mMk6&Q%Ew2NBy}a>!Hck$nnTAa_6WN1k$c^GuEgdGWHs9%(E1`z~$aB<J4*<!`W?>@BVOmqjJiG0BOLM@u3dJtB?GtewB-5wuIi=(gi=Q^Ggi"
    "#7iJbB}<dweY2WV>+DOB8*pdLo#Dj%@`EFxEObZR;MZ{c+$rk(!u~M#2g{2<zau31H~cXc?LolvuL!p=`7^)wxvdA#SC`-Do#WEQZ<`oL`RWFC"
    "H^u>MPLCoVWn%wg<EuDhb0L1eEU+-EFSW=yw~0Iu>1R9ssIZuS>%NaT>W{uY$D12-&K+HUL}UFb4wl1<NyJ_94M+L{M0I}qLM<zHV0*E|4(@;s"
    "zVSYFhwhD(lN1~126&H#$n$aMOrJmP_-UNbh<$K*o88>`<#TA+=C7l<Mhs&31EGve@BGaAYxF<L?0dcLgKPI2e$D09(7LP%n|%@NUOM1~k109?"
    "hm9NuChG#I{&G6uuU{AVY=sB#DlYH!4051)0%?hUXa^=J1^@T8Up9a9W8q;v@rUBF#KF}JAkxqv4_y7U+g!LL5V9n39}d>F`A_9PeT;urH<<)2"
    "`)L8HRiW%b$=FQLWku-!mBW1hv66a95ziN9_CmXZSMwSE>kBpa(_FixZz!<IVNZ0eC;GnM#5p}~8!BIMlb##9_tN`Q+eh{GROf|D&h>J<Bf#~t"
    "r1j@=)q5h(Y~wlO#;GvPuepRi8~y5^zLnbbcX)J1)bj9{CM<`&adwt>nLlAJUX~HyOk<;)DMi99zF$6^Doc0n*Kr6kFI81~5A^8^E`J@>1rCR{"
    "?4sT-FK|x}o#tqWlQdt_J|}w+LFm?HCrtg*xc8tl$wwxB?Sjbj28ZU+_~rn)U$Kwj-dXJwxM86NtOqSh{N!%;EQ-Bn5xN`+%j}`AG&k5ec=R-_"
    "tTHvu@XM)K<^U`xu4|iWAa-^Bd_*^I%j2*0@OGr$5i|`gD(BcO<p*$y|K?57*W{#ilUrBLswn75^w!Jk*!FSToy7}TsCr4y2S#-Mo+#aCfpXPw"
    "=^K5=mv7kxJ+K?w_kWk?OV8R)_DybAoIiC{B8wbN1=lg9uT%%w?`J(x7i0yhM!To;)sMI?&iZ8c?$aDB;Z<!`Fac%n_@(2cGTtVl8<Sc;YY+Gb"
    "eAZfhZyPpJb3b!4wR7~A#hK(e&QizQ{X*(o`3Ua-ikqKL#u=|o%-9`rOh0>6;g1}@H*(s&DwO}fn(N1g;ZOk7@t+6Qwzj{YeA{ia{Vq}%&%5+!"
    "JB@z<C$;mH`I??e@3MU6dq+L~JDK+JWYv^$rqJI0t9;0-L5{OpB(~r?d`)K8e=n%F@u<JYM`L$<cnD0dz5R=~(QPiV?;ym9N8va%H{RpkgZH6Q"
    ")iktVaS8#C-1rdh0(l09*&jzoYw3S~#l6H$?#d$Tc90<Z`=WJ6^u~NnOT1*aULEj$(4gUUq_{p~-^%oj4koI-N_7NRTv=;5{;_=X$`e*w-dQ<N"
    "lGgg|{E=UAe=SBX7`^yM|5Rvk!rgpQ5}5i!oIG(7bn7Sa`;%byFZPa~egBPcg|8m6vrXPT+dCR|WvS~n<WJ$XV&bx^t_nlA6@AR+ha%6ze0WIN"
    "`|QvVW#Ei>U_aOUEn)GNpCmi#-9EmHGyY%-dk7Zw^xPWW8MbfDZnm8Jb3t3VTdm+6eNo9H{%23i&pwAEy67H`ZptI`B~co8!c;{cpch{irMrXI"
    "ni}4tuYc=mkE?rbW0uidD6I7z(&H0P;N-jkzoCvr>&~fzyKp_Sa~IB?&UWQ`@u@-NdhRtI^&avYx8~R!0*oyVff=BtvRAr3)D(eZ|37k>y$@%G"
    "?(hS}%l2gMxjzg3KlI7TD)#s}oTe@#8BQFwU$MT01sk(yOJCd~Gph)g<7H%yKQ{le<<0T9!jUbDlzU9Gu5%nwxxSx^Z<~Cw$3wgVLOh?os9`Dl"
    "_KFNCLBmHS%=MI*d#|1;{RP+IA+S|z^eq}Xo1pY~;CO32y;q|*_a?2o_Tpa+_<sAQFHB?x?@oezi8ng*-rg>kvKCKVDsK1lY@g@|1GW-9L`gs!"
    "IKF*wk>g8t;@)tJTb$%AOW%;E4hCa>&9s^cPVhQa*_F6==$@pxVK;obX^@sk)qS<raNw@HW&cZ2voZDXNDSdAH;2Zin=`c`xth369O31@C4k2`"
    "-*7QZf3ED@xl2P$wXqPI^^<<nJl+<?Z`$&^aQ?nm!G-dXA&%)x+&g%gF1y?AR};RDmH4{BnGR+b-TlIuXx9i|DmnB5Q?D1xB@=!i?`ynUTAH_f"
    "tEyye#-2E+)Ji<EF8Rpy?&mWXA_d<!8ruIM^U8fZ=w)_3`;-s{aR{qKfBE8{4Y(Om=Jo~7XR}1&vbFloAx9^czUMZN0<z2Hnpja=(EYFT|J3BN"
    "MYl(FMD87)n26hA-E;f)H(aKN8ELj$n?G{j;Q2z%A^HkFA>k}`Vsn2Nr!~8MN4>b(*+Ufoy)kDw>bZo^1LLWNvuPu|(dQny(Pgn!o*iTZQG}0;"
    "xWi?)5WVb#-@S7ayGd}w^SKo753u&ZUTb?4yor5ukln*`J9*!=FrxP}>yFMMMK`=Z#*5eXCz@M&QS9aV0`J_C1x|tYPf7&%7XwrO->A7G-l$fx"
    "wh_^tnsDN@bF&g=^tUv)=&~h!#fC`3&6O6)nD!sxZ3y(J`{6u~yZi14=0v49TlvPF=WsT@xizpi_Qm7F$=ghiGN4=>?gQ?7`(OUv!>7OZy|<TN"
    "yy0FG3;8*x&Pm^of)`Ghj82{eUR-Lu*n)@{Z&s_5dy(#}hhI*w{PXy2G2#cl%Y2Nf@``PqN^#Vg`gm*1U|)<aQ%j;zdiHnumNTO9;(F#ydlyl)"
    "{BveV7p-ejvXRj<?%tEVjGupYk{({UI;xo$+1zqJ$=JNm)04AL4MZ;vEtQ1Y^SYrEGM!(&ERj#;OF~dmyj=UhjUGA2XP)1AIyj`uKYWhuzIpkX"
    "7qbq%6|D<AAJ>Ch-R{!gQukyk4EYRR`*_FRW`1LEYHa=-2miR}$N!q_e{{5Lhb*+I7v=ezWKRUn{i8q&Kc+>0o$c7labn#f>#jQU+MjJVM(GSD"
    "`~!!bm~_ZT>3#XTzdjPK-T9w}{$;4|<<a`N_h(2!x@Z2?$eiL|aM-Fp9(`Th=YOXBN#e!bmrCn-=6>;DGYI=tBnltfINTv?b4Sf%XdoDt=%=!t"
    "-8<R`=ze0&2b<T=I`@^?oG0@GJ3cF-|IR4S4EKK$i1&LN5o2WYz1%F~xS2I$_x}By*&B2FeRp1>puf4W@PE*Z&D_Pw%{++?oH@I<f092BYI%(}"
    "&OQ(R=hia!C;6~<B&6eit-SQm?aJhLkNT5<sk)z;U!i*9`i=DPWNI&Tegp5>*fV@=PZam<-w^~va_dAYvOm(d2`=#;1$H&pw-5LJf2Q6u$kOvV"
    "6MMgSznfF%G(FwZGd(#EfWZJDFaQxrLL`D#0GFglkRm0K62z5dQSvSR-nISD`@<!>YRe^C*4pb-l2tYptU!?z#Uy|rh%~vU^NnA6gU@r`J0wvG"
    "m_hfwUpVhM&q>cyq8nL|i{`GQ&RjM5)J=2248^ZkDBZ16MlpCnTrE||-*$LF>#k(k1!xrehifZ36vrp@eNeh8_rxK8sCC=uD35wtoJocqqaIUY"
    "=8P#Er=ZbS>1|uzk0wpa{QVDxk<hgbZ<11cdC*p@(q+(SXD?$NNd4ymD$C#5h0*HNVf~?0zoL5i*UlfqscAyAQNMauUm%c5Ssyb6fkJw}zf1t%"
    "5$3co>5Mr1dtaeL^&2Do9>JbYH{Gh6-|fgkN7u41r-Z%_o3Drt_{wrye^_1>>-e{=Bqo4_sRW@O7n|ZE3Nq#xc_<`=-4Z61%WeqBRqTVkR|oy_"
    "bpi_MSNznBx>g>i4NO$Uyr)?dPcD$Vzm4nuLd?6c^nE|h%s*0OZa(~EY@XL^f9PC^%~Pg5MKE(Db0?Qa4jJ*sWcCDgClD{_6?mQccSIiQy12DR"
    ">Gm3wD6WlEUDbE1b7uzHO;kS@AJH>g+$mfuC}(ZyOOG7Lxoq_IAMXF@=k7cvkKd)hwr@5&c}-HNJ^$BwRZ)tp?jWtA%$x$O{<^pM*vC8h?;l^h"
    "xX9Wn;hmI4l()6{K<FX&@YPF-ejYcIQ=Ha{9>{>Z%z40#S3R75Y~E6~XW}xrS+Y|FO=c4jy2X-=r<Pgvv8?m|Ql3no6j5F_uM{Lt?vPc93K)c+"
    "NAc#rp%D3{JL0R|+_c_NMfsG_d6`Uo=eVA2#GTF*LHCXb_1;$`edfQ?(}Y}BDT6b~jfui}mbNnQ3Q3nsNI&3;uk7aHKXdizN`K$n7E`I}DgVT1"
    "_{>%&2P`jTD6!zq!I1Evyf6C6gz3lC3G>Ry$W&c7fOz?sw32I7^+$LY7+#$`*k)dt>w9J`fO9@-#C$@iV4hb2-Zq22n35&&MY_|e{?bW`CNHaK"
    "88Ja5sAR1bc?AqIX`*5d;ObAhMm>k<BF!JtU3`w$Ky_#G28FenGUaStewua2rf@}5kC<%P%g#aa6~Qn8yj2iVR7Wu=rm9Ivh|{7wYEtmt>yvZ6"
    "(FjlC)4>1+>TSGku3VO)5d)@qz;OzTi}ZiwPbfI=pQF^QMTa{H3Jswa?ht-oT|r?j<+WZlrec4NuHwiH$fJ<0CWX%o^#h<Dq<?-;-hW6_*bx&2"
    "@pb*`u{FB*;<;A}XUqykK=F}kTXcYbm+31zFOr2_mCwB2*{LWeUuJ#a`CaiKj_^TLILr=j5#@D?j878En$OHy0__tgr}H>6pFa{kOyJ{L=RvDT"
    "nKPq4%ZgoYXu_Ki30;ka0#PM7fjIk!>g-kN%JbJ=o9}-*Ka!DI)uDv_qu;d^><Z7BCD-QV=sC*Z%=hK6rn8#Vc^WsxWB7{u=m-8b9)N5NV0y&0"
    "riA_sg2fzUUVBemR|9?cRXQhk#M6nsq6tI(hFRf);5ssLy_4-w9D5aNQ~FEHE{Zd#7vJo>D7K=9z#K3ni`@mCh6eX%p7}TQQ)NobYjK-$ApNfw"
    "JJpV(J2#B^y|Q>{|CGus3$#YTE&Kt&iQ|~t<24ydVXBv8rZY?ku4C@^zKfDzS_f<l)v8fNy8#P&FBAof;(vL1A-lMA|8Lw+?n=#yi&;v6b1}=j"
    "8y(ZgfR~11ta2~Xf;fFpJh4?jcHp7Y?Z42!a&kD5Z$D`cCG>S&EO<&nh`u>-TwzXg1)gc{H|64yE~+FtEjH5f$GAyimd_}YB1sjMa+hnM6zek4"
    "=913`oI3eJD)DtW#mmW>=hAK)d0O%Gl;EnC(o0Kp+z%;9s7+-PCVvGh>#3dN>HMclzm#45${yvgjZUY@OZhlz`t|Pp6iP1Oj}Jpq)#&e7cOaFy"
    "{;kEe;cq{r`wcSmmB%-Qu1K-!|KZ0<`jD@9Ps;yU{amIOmnU3Rmfw_*2EerSU(y6_n<jCE`RuUOYeKYK|F;+No=`H$%yUnEF<w>&U`xX_FsRct"
    "4LW|NFCC>1K7m0g?4#OI4;1YpGBY@VS!s^^phNLU^ks(&R#MHK+`ZWO70ogQwY-BVsjB+Gg_IBMqc{0*?Yj&xmnu+w(r5Dg!}n7V@$r1X^N01J"
    "q3M8nT${_YHI<m}vA&i#CiLo2RBYx0DD8m@S;`q?KH_lx3fiD`yA@<&LeJ!xR+KsTR~L=is{Wv|X!6tCz^u3S%896Ev#~BOt5MfTy0p+|PoAH-"
    "5m;$blV{$mxjrao_qJ>kFr(C=X6~9eHXew{DUR#>!u-N{?U?)D6a&rFa;nO?%~aXuHp1NGZA4!}wDCE7S3Bk9Z5=-=&WL%t#X|QzG{4+<+4(-1"
    "+9tF)PgO+LlYc)JAHisFKhHRs)AG~M0{<Zy+DT)1Db?B@L`xdx^35T8%I|khEA`_Cj>8$HYP+{w`Jq;?89CR1KFX`QA3LH`H8O|968;BsaHEkL"
    "@l~^ybCYtep&qmD6e4eM*MvB)>SZr7BOgTMW=X3RP6_t?&OW`~tfO6Xk~!|AvO;!_dcbtW3Ul+$=uv8#R&NDh>_{g3x9#fC-8syn%D=0bkAE2}"
    "hVcf9!SuiLJuwjZUg(dxELi*YUC1EdVK?*h<oD}k{V*5Qg>KA%+-XUF9K(T$(-XoyD%6HHpH&~?dAEu<RqPyjEt^lsUeAMXLj0MyM#ptvrk?4<"
    "oj;_sSO==|83m<XQ;73)X)ouBcaC^Ur)f@Wcj4%h{+KgRQ~D!E#o*mhMn-di$=WEV{!f?!6>2%I-tD9=z4NoEp@wgproOZK3d)A2H<EuMvKO;~"
    ";Z&Bq)cyzA2`F^(Q1ybK>|Os@G|7K{py+(%`C0kGcvmtPUZ?i(kKb7qeGSGlO(*6C9XU&nlB{7&#XXw6^|x=mW`01Izr0S*=V>yYi-d`1CzC5^"
    "7Mb$79W`a{&slyh&9KC}NUr;QUGoNy`KN4`QmJ^9n`tGgBd1FNCKTp#zPV4N-=2R_o0a?lZ}P%r*Zi+zhJ+d&Mt$)~^sU(=zKrvDTgbHoru8gE"
    "qUF{TzbYWWU4}wojy{2&k`>!eq`y`h^g&MuPi|$y<*O!(kATp6;{L8%Am{o_e6UwT=|ES+9s2l9G&+_XvfC{}MJ8JVi`yt4X5DSqfA?Q7tMzb~"
    "BF{P<-Y@J)4F6-Pbpk4nbclDvk%!2_56boIry?9qh(q2AMd49tl;xe#R-T&W(CAfkn3JqSZz&x`TC83yK3=U}W0`3}z2e_+x8FU>f{g@a$VR8l"
    "?3XB@DZAM-jp;(3Z?+ogiBJt;YRMoUe)^K?>q*HBNl^9VmSy8pbd_&Oacy`zn`pGn?`7sfqbq7C4f#hd(3N|Y#o1Le``2&fX1pYO?|9Jh|A$WP"
    "i}UIg)}XbWP(8@R1aqAYALhynL%$cr>?I0Fk9Fkm?q!0CS#s;m&MV&+r`5@Fk0(J!IKx2IM>=#<Z-|29LNjGwh+i}GW1G6#fQGw&!@NP~{ZV{f"
    "K`a#1|AEB<!h|nbF<9ocMW(_GP`N%c%-&lN@9=mH!GKKO6B0@EzNyG(jT>i#-svx1GL3gcNspRZHkGRA%<=lK_$!%e+}$(Jkdb|qK+MVt-Rh&s"
    "O-OM(xdGiB)a)r`{YV7P0x2(DD`%sLa^ol+lr{M~own+TOs1thD8nJ^OS6pZJWb3bCJHG9EQ=qCGvBQok`G>{ctj>&?at9XU}sfC^p5H6;422#"
    ">2u)fJ7z+dI5aZ^rVeVc>xk!`G&B1U&7|lA(FCa>s$)tgQQRXVdWintVIHs{;HGzrmY<8h{)HZ9QI!0(y9W-vnKYmHEv9M0-1D}H&i!$ZH-=?F"
    "nZpA*W7TxGu_<nKDaa&MyF=CAwF4Z#MXx=|jrX9=9%pTI9cp>B%<TrPg73i8+NeWXB`+iHPzcMpk2!7h713BP%k-C=ra2eDw|<mvT>Lwf!O7E4"
    "#5&LAF*AIMoAX|FpKggyGYiK&g%xAw$k~{qu=%@kV9LX6@%BOaDKW8OT0iQ7&P_v?Bl`VGxvsl0503qbKF#Al$_(SQpb5P$vP3%hY!lDi=0S4>"
    "5k>l!CzzoFzg8=v3)mkEvcGEv(U|yh212X#W=FiMGfE{XmUXso-xhvn*m&k+gj722uhWI9@<z6ES^v{nKwxr4dR~_o0pv~5P6_NR%eY7nbmj|I"
    "MZJTv)_k{X;u3vk=SYy<PmVQHlc3omd!wh@Gtd1h3jb!$95s7@|4*U1t)l@F$CmiI*fX+#HXXA%ZmU3}f+-d|LKm_*!LC!xYKp&7^lnjnrkrW;"
    "_3E!yenob4XF5(sN9HDUwsfW=9<1-iOE2U%D1B7~t!D<h_Kj6gW+=I3y2IofWcfTfK8(a4q-bxRA+)w96#ZAqX!B!zJuQbPdNS<kXA}j+D|tu$"
    "4@X7qv0H*5YM$sUj?AhV49N6B<;6YKN%38i1O%!<!<OeNl-ZY|E1hLW<_e?E*DKQvdV#W&C|$|e@Nv)=hu{2O<E&Qy-)KXemfiJtMCUri)aCes"
    "+34y&*P})YKe=<IWs1zTS`d0>eTQ(T{4)w7^WudKDJFPtXeZIH#RS-{$Ue`1!)j0Ebhzt0?@I=7^=gr<<($gYVDGV~DdLDVrPZvY>-tA=Xv-|`"
    "8P!@7gZ$Ruoguo-&r^2u)=cN_#4&ktHY+xP@UV?1(fh(#*CuJ1+T4OZ$PVqss!*?R(di`O5i~5vWKR13qTt$4xh~EV4jSyT?1pJm3i(_IBdj{>"
    "n93%lwxdh><K+2kABIZps8gcXewQM^p#8xa`km)H=G9k{iqgM5L4oAOj^59iO1AOd_PS6-W!}6(o`S$lLuV#gmD;=C_>@*HluY{zU&_U<RAbJ0"
    "<10(0MDCT_B)^|v!9}SKU>T359$3-l2bp*qpyy%nxlSv8SQ_b(9UZ2?I^XFT?I>*0w#`Rg<DAM2#ETh^n94wPQEoGXMScGCUnb-Y=_UDlVx~FV"
    ")w1}=?+MT_Y^YKkO^LNTcU5^hdrs?Z@a*uIrsCb<tVk$(k|)Z}W}^TQUdGEa)A^<17fhj$;Z!!v39;Pn44%C*yUwEbik!rwd1m+2>ERG`hDR;i"
    "xwkK~;~QpngG!h`__eNloUj<3$GjvpYw#J0G!Idhp^8r-`+NQrYDVd+O!;P~Q#;p%SS7G53a6&Tb|+0b@aRQs=P8rrX-$AZ*t~Rae01{{xmNG#"
    "--zSp7F}b>^bZUDgx=dt#Ikf3pG0D47>$rq%EVUH<iBg`9;ZXkC3*f`mk!}7vd!EK*eRv?eRP3Gx=Jje*=?q?bBRxf>}j6CocJ5^OI!I@{VTeW"
    "Wi`pEWMQf5j<97B=PI6_pd-9`><R((2_;7ouC#;Y#7?JwXxdxWuQ6KT)%;x62ZVYlwuVNm827jqwN*dK4$oN8V|whDC>Ipak{>yyu6{GfF9XQ|"
    "kg&#`uGINQhaCFFsoMYk!EYyDJw+KQYDXvE_|u2(H&%_Q3TEc)$o;==0>UU7b5}EgoShXZ9OrWSG+~J|K3%2Iw|q=O9vY8w^}d(iGWz5z559TL"
    "<Y}jUV=}Kj@|rRa1cHTB*ZP0Z`N^Yk$8_@I?5x2gIhp7znO|`>mmfVK5AxME$*i}9I%GclY*{VSp-~_u#OPCQj@v<M*%;=K^-)Ewq?Y#8zRO<V"
    "jW1`vTv7Yt;?<6D$#1`!wVzZx`e7HkcS6)_F2g_k^8J~fTGUGY*B<C4QtYtbMco=BY1n;!aPJ}0`I^y}pEl_Pr;$L$x?E;eQ0&I&8}UR&iDG+~"
    "VFP`{%l};vndWO<LZJzrVx2A+HIbxYTS<}La_K42Wv=<BD38#qGU<@TzP6)AN<6HRiur`7AO1_nod1Y8W^|C>F<Bc~Iwnz}Z*G{mBHcwFCNG)2"
    "kIk;=yVVuld|;W&0K#T<W%4dZ>HnYnVJw`*AtBw6{E6$s%Sa51o$eTQO^8z)m&5#YZ@a67tH@j~G<IGqObNI$BTy4Dyq%RQvt2XZT$9^dLcMAh"
    "I%taGDQ%o2H;N?*MfumwQ{t2ewuBf?=h)xkjT-Tu9rlwvX{^4M&zgr&ilq<FM4-=CKI@7b1V4>l5>>)fFPn0fFB@jHrXSn1x?S9-#3TxHPioXT"
    "==pa>E63@pOy79-S?t;q$<ucIn11?@+3b`Sg*iR<|Iib>g?7GKrN^0%9{gJW_x181;`Fl56IDs}n!F^!&i742o-<~jE@<UCxw;uv>wOc#?lm4Q"
    "{ulNp{bZFRTwc}*CG78mMp4{Ghk<UkpB1>Z^{Rftza@3=tMnvv@F5uyAU|+i>tOM17Q7-?8e<pG6f=Nwl_~^_6vHf5h%BG#eAlEOy!=&ooH~>~"
    "+Lfn`oAFFpnq+F&`N-ou%|XrqJM(1%2?Apc1Jq9LfVLwk>rL`LdO)Fr!dl0ChJ2Ng2ZapdR?U3k;ABT;c?Nw*(_f$XcP6gB^SpXX^K_UT;b4%3"
    "KirbMfoOh>UPT_6Ph$JcEKDnU7xY!V?DL#j?3ogr%*WR+kxwRErxUrdd6OcZQ0F^YzCB^gx#U4#<QFzxh|R%)$0TpbbECT>-8bRK4mBw`)Cmsb"
    "%?YgwA6(Cr_cX$xm@QBan2TA&61j6bk5e~_vm%Af#{QdT4zpUfz8I_YyeefNP+by-p!xYx%+)k@%puXy)7ionX1F3VsK;b}g|&IDHwvHKDRxxr"
    "GwcbK*_F%wGx4x4je2msU`}O8s!JoCK6O)JB(S5=MIP>B!P-1cZe?-F$VC*B%*BrAIC>Tu@@bkUFX_FyR*lS5JC{4hjk}U%|9TPm%1r_yO>^v%"
    "srjX~v)WuXO*OfZyG1<m(<N49NO#M^*+^Q^txv0|)!F!`=S;e&>O%jILf%EK>Mnfca2U_Z+09Wo{ePRcWXH%(^~&p??8Kw~d-?g&{b!$<{ORb-"
    "%^$pAj;eesSMA?2_s1sDp>JnDjM(2Z$KM~v%h7mC?*<N-*c&qiVDvc2SL8hZ>Ate=RqKBYQsw23cY3IFC(WX`j~?BMshW}_S1V^ed}RORR4zuH"
    "`*kHI)Yb`;C9Miyn$+00rC8Fb$v+tqY@nolhD;<@giy^_zf#g4F8mw9=jCp^V&-x}V}EuBwftD+vmd#vz{<a3vdpE}Z#21N%(sZX^k>7PuBb`r"
    "`>_%-BDZwAvNRCQ;Qb|iK;4)S%MbvTnd%35=LV<U^V(GBR@QrID%*8|4f<)VOY~&aTKez5d2UImXNCIbEK9nb?u+gt<ZUi1ec3m+b^R*EBu;r="
    "dM0gmPNV0K@pql~&I#S<n3f?pov8Ot{}*_|ms4{<56Qpy2CC)|^tG!LAXwn}z!m6>(T(g&S2>}%9@mGjWLb=P1A+%yETejH+|!*MBg)}}5GOiq"
    "j?gDf1|sUMpU%Xn(oepaAUyO%$~v`J9eiX*EvmS)`jw|K@tvCaWchQK&5C$Mf1do)b1%%k-Ko7DXPr!c=4xhalZF2G3z&u%AMnJgc)9x+l)Ks="
    "SD|Xtn-lfdPH682*Z<7m_&L)Xl=Z_pFN>_5I)TJmVMgel-p$sOtd;3gqg*{G<3{p{q9IqdZ%(!iRIZK=Op=^7`lHZBSIGmdluNtI*&{nbkzJW>"
    "y6qNNN`YaMKArh_a*^1Aq8r>z7L8h`qf}F3u^>)zY<EhcS48>q)X0>zzMLdT_KYX5^~6Vn{^787PGku^M1^)G>$|s~KOi<SK&|zFV(WZXF|uo3"
    "b>pC!x`ijrJVjl~ZH8Z@^pM#qZV2_~;JrU~8T}qZ;8B5W;P>X_ne8~9%ddv|SVz$XjkfgT+AV`w9~E<K*T;b4KN9Vib(sKBu`^YE`H+sqbLPFA"
    "-1UBD=2LA5;?7_PpqIL08H{!X)*W9SZ&+KPKC<gGBjL=Lo1^`cp=oC4O`}4|C`HOuQO$K}o<hwu#mlMquZH>1`|_zxsbA10?tJtg`YGQ_-SWQl"
    "4`T_LT&^j9T=ZsFe=2s<=SR<^nfaeI^xjY8|Ka4CTr*X1RlLWW+^~?m*GW2ylz+ayV><h1#blaGuEbI<lF~8gwv7A`q4GeBoicWQIaqcm>l&%`"
    "u&DPCSg@&ltOCT9i{Pbrut)bDQr59A6QrvrLRB%z-LEf@Ejqth7;cE$;@Qp-!u@q`<NKKD)Sln;uF-eqsd-LkzbQXQFyq>ZSW=7-T?fJVGP(Vg"
    "q-%Usa|1(3nzunHp-jm0C2_D}{!jXsi`VI8-ls6qaNJ}pXHF;fN$#(z&Tl}ma<R2n5qnB>>YrTup7=zLaW;xL%TGBNsweNG)#t99Go5GU)ALx8"
    "r$b0NP$Vv2FLtx*JQE%rlyZ2EJZAc&q)3yW<e|oecrYd$z{C}qB4kla=^p)$QDY@HE8$7M0sRU)YBVMSh4PhM%#)&&QRL~SKij@2X_Jjfmrz)l"
    "m@vA;lwUa^n1ct$95QWg3in`IyJPw(-VrME_Vdr=6(CXJftAYjSU<c}t4!pz62?!;c73EK&v|>I2Rbar_gxH`GXWRAk)W1h>1)vOIo=0*5Niv9"
    "H%8g)Y;DRZ6j*K%o@>5bDnpNj@X?De(v6k!yOZ8tl4bd5aka-X%48m{A&liX(}bg*f>b1sVYkk-aV@h__5Heu&WL~1V**U9wn`aBiBw09uo_Of"
    "vs<aOy{E44Co%BTh?_ue0eh7Sy9~ESMz#I_?JmnD2rm$0{x46|oT%WfnDxk1L%Vkvk1Uh#&2(Qu*v_{K?2aEuCr2knNuMjj6!jz&&a^4HdqZCB"
    "g0@Lz5*5$eW;+TCLJk@x@O)7*`VRJISxrb&qA8Fm6O4lwi-g%u)4tr%`Npm-9tz6qV*<llrhr}CpIo;~aE{jXa2pN(wUbd*ms}B1P7UI40<Jes"
    "8X4WBy!RSCS!PvX0)1>iI)RfGr5K$prWZby??>=ULpDje`Xm)ajh&`jsze}9-US0u!t6KQDki@`G|}(x>`0Z>wo=tJe)pj9Lp2%cUd}f87fFIz"
    "LYdN)&>5x4>1HxiCh`5z9pjk@95&K(Jij5L)Nosm9!Z6=I#3doQ@oY1V#(4(EYj(;27-^d78xe}u$x%kL~(Nlk0uP~qBdAOD6jFV_^?bJHiZyv"
    "@ddwTS7d*DT^9-<OLJv?#?0SzqsZ#mMA@A!vA^H<2WdJSX1?|d1;=6X#Wtia>g7<&UGHqelo~?ZwEKq-Jw#cnwCYp2t&R!5-3BGCl9M|;htltl"
    "{L;_V819{DXhdgay1jcMI)Ud^f&!hok|)Y?%;7}d6VigHhhMTpfpq5F)E70-^*PFv=-0_?kFA(Wj@42}^jx?6SSpotvu?V(t5DZXOI8!yaat|P"
    "4493fR4Pj^DC(JTQM;CRn6fcl(Yh&42q&+Shm?gK<L&JdJX4cOR8R9N>R_<_caVsj;{BJ*O;M3K<k5+WyhzE#TwM0W%6U%>=lkS@q_dltyj==p"
    "W@-NhY<|eI{5Z$P{VK-aEASg+5F(B<rCOGRcCrGZk{}yX+|JJK{Mdu~5g6^XCQIsO+g&W$VeW4L@nGhM{rerE{at7(Q9{n|U}sZAvwgh(5z2GQ"
    "(bukB%OT@}<w_~z*ukD9{qFJE2=y|GbiG~*xODeD`VVu}(k7A;s5_S3aGyT7>Xhg;`=(eZfKAKQEmY%M({vfU@tToQH2q-mNGNjO$5HV`STSc+"
    "Y@{E>R|_-R4|S2w6nX3Ud7%RkNAbpI%A1qIs;w_##}>=5=d^iA{`x}I3*@>6+Vq83SkNpZf%ho}$=<4`S+Nd!+2L;A%JhLPCXTIe$UsBOA>C#I"
    "H)PS-n1qoGD-zeaLglzQi^`}rSt9*9I3Te<7($|$I}g{)eyL<4{4vFjaUcuO^oxeE+81FYl6^uooZcGq{=P7+Ib;6Dh;JW02C84JLjnWP>8wM>"
    "jc!E+4?Lihu2y?!I%nXME4tIHH_XI=>4pb-h(;6@TswFWQQ|pLyesV|-~-BPu{480ra`*|5sx{)UK1ZHCJ9O$`lQx}C@c4vlYocoF&-UB3?nY)"
    "t##bB4#P&ddV!Fw?+|7ka#><4$sP;_B9eV@GCm|+PZYi4j-*r4R1}fbd{MLqrU&H>a{5`&n59dYJzV#SE_3fXaZ1m+)Ede{sq9oMp0<QA=pXg5"
    "7mug^PMWgx@b3P-N~T%b$Ny^~fGSmQa6)1g#)|Hk$w!#Iy&$m4wsb?4D2nC4^PDtw-6rqE7bDQulHt*DCy&7*TD^K=&|cr~gCv|=RLV9rO<v%Q"
    "X3s9PawWG`$V5^gYhu|3@;Tqy?$bXk$<s)#UWK&0DMAWRWR^FwPw&v%!D;PwMc}&A(^Wbp6i>W*w`=;t0a;fHei3hHm&w^&Oo{`9K<;Ty#M;Yz"
    "*B3>|moPJu8)M0xcSUallvgUgBoGy<DtYfc9&&He^{gyZ==`dZy0&9nuf$ZboyEoPZ+U7bHa-TK0>`^6EHTvGyM03J<+@ysS=Zi;L_{A>ho)Fm"
    "x!O~qI~oe*@v<(G&m!pW3Aqc0U=$r)jd~+%6fmzrmX$>!!n$+0NKfvf`*R(Hgq(|xdZt9LqL8o_dExO~JLE5%BBjf>gq8$k!$g>SrEKQmiJ@gk"
    "4t&@X@zfPznh8Xr3W{K-@}O=%lwkYoqj%@~&E}Ywrb6zBe1u*K0(#D2<mwsUkYhd}#OFVc*V{VaQs^j>9}P1p_b~E;rR1zVB8PGnTjSn{(#fNn"
    "%k;_J%xvuhUd>5wS`O~=!0Lg3zU12i_yTMphOz+HbKwpg@U$B-CFVpLvNq2a)bs+iF~ay8Szt_Ws~#$Si!5_GQY%UJEruf_IoKA%NLP3AY-gv}"
    "+l6jtfshA*N($2R5i=b;yNtq<24j-LYKvI@GSww92-}_&L2~myGS{&~<#~OuQRiXiT$YV2g{NE+QPm7mwYMi;(mMA{Kv6colgWCl$nh?lAvQ&w"
    "JF2Hk^fZH*?jUnDVJ_Xj(=>Mw^zQNaB+|TpJsp6r!Wov?hi}rYtk$YIniDyM=%CONN0ew<Ziq8;Ew@sGOjO7+UUogYJEV|kpc!o13B^Uwf<x)P"
    ";M7nOls_GKecw@Z_M6$ebMGh_^*mG0gOcgRF3vbOND0g?>j{`AdA!vJ4n)^(&|_Vghn!O(nw2HDUFh~6u2jNMo50v5?b2kSzYs?ACT#HjQ;ylY"
    "FnBjfwc?{vHlk64#6y|Ekmu$V%SW>z)moI%`OI1qW=d3M7K&Q}Rj0$N20Vs{Of|cxj)|&~8Fcewobag4LE^Bo>c)t?Px@m$ghP}SaM^+?gCV$;"
    "1@#d`YBjD!<A=_iA@Gs5@~v$#Db#iqI#W_nd<(;fEfn(R+L@WBi+4rrwc;4R=Q+--GhrINEszc5Dg$@rKK%!*KZ&>VO*v`uDe@WZwv-8zN0Kp1"
    "jEfVNs!KW%dW|v*^v~YA-ELWyY-SHF+#RY^fEX8>b%gzO9JfIh;5xeO5R#gmO|x7Sn6sv;<S!KCx`@hYdShRqI>RDz)lzkc0LM%4&^I7V=LPwG"
    "L5<ymS*$6wvvcucp_MR|t#GPwOp(uAz6@97)oRU}>t-rJUMExXOt81o%`x)_2uKiS30u6^MUdX#uh;7X!D$>QhRBnsF*m|kD5WOlxf9?(Ds4(I"
    "7E;_9SNx@{IMwQo>-)=XY~jZu^SpA|$#b8%_9((6dx;ga;3rLy6c4~F=Xp3u8PTP>l*f-l3bRrvR{R9=h^J1KW+<<6y>z2IyOZCe4YpiP&JlTP"
    "e%2g5%<#pZn!FCS0lIeI%rDZdrSQh(vhNRWihGPPDPsVKpktQjlkO=OLD&iyI8l;#UL=;*@Gh5xUszu^Wyi?SbIi0s7`?#*nQoScI&j_?jk3&-"
    "XJ-SaE~bz}4HF8Rg};|Jj;iUUrCKwJD9v}kK(@6DW-rVp>wA|o5_+s6VY&lIZC9)1vS$f}xe=nO(-tX9D?Io{Hq_%_5?kUXCJs!NDc_xbXOz$l"
    "LwK&)9dh^cvD%%C8Iv7WykOq*i^nP$%hy+~?8N(dkKQjH5uLy7ZNoHW`Q5vdlU}fAdS}myloD|_+cM(f_{js~`Fe4&?_fpc@y8XkmzXjGWoG)P"
    "I5*dDO{HS_VrJ;rrgL-Tq}2y+OWEyODH0*}nZ8h|0i?I-?GZRja}OHyrciXgmD^f~;1xrYW`gqrP?dX#Rz7;y;^awY#=@d0_%?XM$awS{bS3nL"
    "gjacr*@Vb(Q$A5H^a)n>D2oWJGKe<c`WDlJ{8$c$mV|=Px$nw6<9aLruOquqI<xKMem_%U>#mL}u4fR!2{CoMv5vDn%u$ERT)1FSl$xB317=XU"
    "aN+gWUngS(VdXBkZ9<mRaqaZ_p(E^HTB<2(W8IX4AD2mjw3L}-BCz5QQB#}3#~nIkcy$fC7zflDn@Tns#bx<1sA&)+eHQCdHm|oMUMTB~rJH-k"
    "-iP0{DZpl5fv1knVF=v@LUuOQc-M+J6Qn)@Hd!G{W2V}G1!n2#^!rwMwht;FbN&K@MEokaouX)We|h;pvF$ze)CwK>*oqTob_bCk1;CISpsq!)"
    "P2|%`?dIcsgYS$+EOv@dlah6xp}GFU>%$B!d+$Hq#VVgclZdd&SRP9|KV!P`L=B9(1=04r6=T-dF^5npg=W%9770u~IfJUhGZ6P$A)}Gvu)=)P"
    "H&d{>NKtp3si{z{2&)Zjp8~6hk%MzHCU#L)!vysv^7}rR?k(-eSihSG?ofhFxfJGtFy1p}{8{;!@&_4ZV=kkg&<}p{lQ>2}(G(`31%k76o6?6p"
    "aq?iHX`XtD!kW|XgRP1DBJ+L@1JCz8)>_@P<GS>zm{iMLn?Y#ZGp^-+l5(sIj~B-77_6$6ThsiMeSjsVSCARhY$>2v&-3?h^|WOzXGai4Gj>!b"
    "#v0Ss7QBE}Q5S{$C)aVdt(XP<8LQrJ=J%A8ohcO`Ew0!6={g<KQk97rORnXV!>eGSJ7w~L5jXl$ES<OF(=rxO5ZuUf0u;R-n#LPSXCSm?>Q8lV"
    "=);%^GGL#Jrlk=Cua*j)7YfCsW?<kQjrwky$NR?DM~{lfM=5yWQK;0lsAx5K%0Z6e_dZ?B*|WuJGB9&zolniZu10!)zfd5rSak6?M0rxFds2D{"
    "bLHFnMkJ+=4AeGO!YO-w`nWC@hp>4NVL@l=j@jikP)iWXYCR)H6DLlb0LL22IN}b-d8A71u7L~UUAxwk_WMzjp0XbqI;KMikeS&=gDEwamX_$W"
    "C}=(=0*x{*AuAS|k7mHZE@IPwhl#sg`bEU2+=?8Ss!bjUSnSwpDvJHvdm~+|ZFLDlm}-c#-c?IMOb<C)QDf>x0<uv77v#6~nF%kL$SEP|S-zTa"
    "VYVN-hjn7bsz7mo)gC~MLb;q#5--9RM~UMkahxQlLGj(j8--+E@<N4>#nu~i?j@Yfm|4~hgs)?t&Dv#UqtMDhHO8_;sQ6Hj89=2R7cc^X+~nc{"
    "{xqu9YOWsyZZWEk-(hSwVsgtV1t!EYXvZjMl6hsB>yHKU^d6t`SdBG8LWI1O>!OMh2KtnD8Q-N@k-}GK^v99rgVb`y1qs*8fdj0-Whu$Y)E%^h"
    "$pdWbAsxvw*^Z=KR9P<7Vv^odhXL&!kkHLIqa^VA-@hmME5b<vi*0kC)$w5Ag<c=Fp!KcTNV*rVS_O@V3&o?EX=cb&f$PhkkRziDKL0ps-UWDe"
    "`Exo_++dM1VRmUK^hLEXp_4|YKTdA%T)S4atT%-Mg?8z>9v7Besq3aWX{M%XH^nw)wu9&>r8MU;3Lt!|Nv!ViDQdIbwO&f!I{mMD{(zCS9#4`%"
    "1!H(;YYW`JD9;X36lh18$EtlH>UZo4+VBLP3c{KEp2Ef*Hb6|71@$`C^vGF-CHRKjT~8c2BOq99N`>Ss9P5prF{&};oIT!oBJ*-tvB%~4v4<Xl"
    ">X2a|Gv+}@TlCzC6Xh~_n)BzuA!t8lhy|NjDd!hJSh>&QLG?OQRN~b4nV!^&`BwZXKzSfn@IU^X+AS!G+Z2}c4h}Ka^!6!ZA#e=iqf_C7ZA@G3"
    "oxd{w;oIcC)b@684!B@)vcKE8x@AUrh76IQk3RA-5kP%qd^d2Qg+ju(-1}K++DNu>&&%XU^Qz6`kMG1{6=kOD4xAAO_M9?EZ?;jLnHdhde5`gM"
    "I!Ts|V<)<?BG8+TS-T#1K-<`0N(T-ckXqZKd#N;O#)?B;Na5V+c14Lkd++9f11!0%^ZWqiQ1v>JC$Eek3w5}h6Q7<2q)q7WQr=eSCv9>atQX~w"
    "S0}qo#@#h#<qWJ&Pjz8(L6cYRUnd_i<f@i-Q6z<W9qPd$S)68{0y<cx@@*5Y@Y0{h8Y2Q(p&L3-hYb`12H8U1%k2bRGhH-awYGUSdUBA)Du8?1"
    "_YWN+uu?8h&R+S@J&K0=?khWuHl2o6%P<$@v13Bm;b?l7j;d6qruO$QTtMy8-JNk-t@6xRtb!bJq?UB4H1}!2itNHB(J(Gvm89$T{YnI{N{_}#"
    "368p%WgB15AU*+pAuS>S?qqs|jx2cRe`~+UY=A=Ije6}ieUYY|x?F}lh%Ex>p0t$KTfDk;yGGC3&4ib-+{Os4eScfq-75&yl#J+h3DierKAL4y"
    "t(QO%7=tU%Eku+(R;_9(U8$evc^y({U${i@nDTkccdqqXQHc8=pP8A~x*F;zVtVPHiSWV}ZsjcOW|skaP;H!@HMJnZ345P0CV6(rmO}Q5`mb~L"
    "QUi3X97;gtOX1O@XMz-j6{1=1l&-5(6+xbR^o(RM%TBn2+`L*%B>fJkv5|ARIXjR^uUar!J2JDBgk9Wo(_b_qCGPbufB2JxoLa5cQ^;{Q3Ef%F"
    "T6kwjnw&aCZ>j9M2M%amFXH1t%pQ`f6nd_JQ|1>b*}EiAS6W%Y@Ex77G=M6))s>pA!bV?y*)2!aC<5!X*z$iyX*=X2C9HNhfFHesfomvKxn8l@"
    ">rK|{blH_kFFAG@B+!D}!6h`b+l#W~S2BG^-(&u?2(V2@kjL)HqS!+2IsG>WR`3xNtssk$0LB~)YD{n`#Ico2?kq*$TAuGZhRzEHF~jtpD3#;#"
    "XlAoX-vFn<3gO|Bh;uYgbGMYLF6DW<-2EanZ74vOs_rs@67Y$GB9e~S?l`gzh9hY3`Dq{zkh?WmvB+;_Ce*Wwi%>{>zv|Rj8<S3<DTtpj%}b72"
    "08C{0J>U4?OE##E?D478WD13dZ(GYO0|zY~-I@UZt<J-tcCqhZFc>Tgg`GVKyGeHYzNervuFRB#ySjXgzP%{HFF6?e4f83-s6}J{!Z&@3xOIl("
    "k!G5y({N{Cnp8Q<+PGoF%BW(2jB7WSzP#*@R)knAke9pPufg{zH5|=1D`Ini9uNrmoh?+Z3589Upo&d*Feb^wD=r6csbN@fsvNhN-q!}u^100N"
    "A0e?}^-td?@Dc_PVzM0D17oXaCfLpDd!->b99o37ESF}0KA>Qwb>KT@Vz!BLy$rwOFu@LPa(@JhpfUnrr9w|J4EqDcJb%8`c|hL3`pPT!7&Yln"
    "(*M?u5T{RP`8_RcLW4PHfc7j#vQehz<rnn5t|Qk15K*_^yp4AhhLH|kN;ZI!rMA6D%U>-p8Xzcd+vD#e12X0>fo?Knjf%gsj~+Ii3BP!Lto|3e"
    "=*ybY`sEny4mZP;#>hbQ!$4y#vSYs}2qa?^7H@(pDw@^rSu*Ip!h|b%k79954Qq8?Y`0UJ_utPmR*Hd$Ertfjt7{0ANYGFUE-+<dz%}MQCXf2?"
    "Qf?QnPkQr(beCYq?&`JSkU#(I*|Sd785ZtBeoLYMs=#T^qGj~ndrQyZ8cN>luXn}B$q!jltkHY#h2ElP>k3vAC{#CYb7_;HO})UnE3BAYaJ&X+"
    "v@w?=+>(Kri4h7RT*{%KTXWr7EsR`>jZ^y<xIhSPku;mS$lCHXmRGR!?=roi-+i~zXs}KfXM3}g)&%}ZY;EIh7K>zan!dQ?pp7CbF2~+l%hjz`"
    "E<MlnP449SCm^;HwR+$I=rrr~=?0vB`d8oNs+}_TRubqhkHSIFYp>VMT+I&(Ufs-sXEF?9uh&z`L3>Y`g9pK=B~*^V2R}5kX0bF6X^I<K4`NGx"
    "O@_4qQB%q)$+pj87q#U;0o>KaY81y;uU6bL9_fs~Fd9{Y7E3ki29)dQJ4yv~ZIF}lK+&Vo{M7{lonG}@J3Us7I&BXHr;CLA=_;qtm!?zuZNMw+"
    "W8<x52^eBsF`h(cW4zDOFteIzeJmO&T{G5s>GK^z@&FFRjFsT(9;67|AX^J7NT3O0L3P!G_Ad@xrD0=wKIYYQ^NOk$cp_+N$;Nr|$(G~-rMH%l"
    "DktNw2IWy$?3uvB4wZh_#J*n`lWGecFseja#eytmXGg}UEkO1;&r9k&c94!8^?j!x<+kK7nviQNS!DvBo<K65&`UD*d<<2F!-R`I`}-pkm4d+c"
    "fZ_c_oW`KT04ZKZ>A2Y56L1OlG*Yy!D*+y2JLFb&kL9*rLRmytEz4~@H3hE2u<m2u&Xu!tlHo-5^Xchrof4MG^=RZz>Pwfbh&4EYC_X~P7XwOk"
    "Fh41Eb=|06H(y(rsFWd;&eKNP#DrqPyb>0W7Ome$S5~lm53a}2v+SXuuf)WfND^OAl1WFbw0IO2QLC{Ij>Sw$FD#%KY3gF(ja^9SHrCc~e=f^<"
    ";KaH=+tn#k0%}4r8r@N@_N3#iuI}uM)m3_O<Y@7TFv$S;X{n?425v!G2}0OZR$W{y6|7-6zraI`;sDPzx#+C#?((jTu&SOi=ZHf;cJi~IC9hwt"
    "*FCRl9rhrLyDls0Ag&Jshy!rDhP=nN8aaVk&~tOg%jk$?^~R`+Nv|L%A?Wx9<Dy0SizkAkN3CHVJl}3R#T4uzs$B5N6kXliwR2azCWg@Qea+&Y"
    "C|o$8|JV4hGMT6o^vRriRNO%@wQvlPwN?wlpXcZOe%A)UnRyNI8G0QxAj=bH&QzGRTyZT@G60tHp>pHHqDW4TE4Jw8BXQ#E0T-e!FD^1T<LYs`"
    "y$$UH(?|2vA{k-lM0ild_)(E-FHA*AY3Nu?74&FX1)L_zv6pDm<F`<3L?@KPww2(6o1*+^Vu_*3?1Jaoq!+cor6m^3wA!@vdp{*B-On4MgcL9;"
    "w8-U=T?5FY4ATG>1N%v8G!x#lMiQFCe%Qc2XmpkBsj5sY(fiZUk9+(3+}cW9wS&{Ad#qm?MRXVfmqm~0$XE2p9S><LqsZs{NXD+{<*5Z&M(0jZ"
    "DRe%xK6D5L#y{cqbI<vYZ&2JU4Hrrk@8`O@sF78WiF0)lnk)2OJoAHs^}5w>u)-J+!n_Vh5%Yr17|D<^DCZvEwxVoI`VhttX69Sx>PiKnD~7|7"
    "&ZT)EDkZ*TS|j8!)nqL8N#69p0eU0OSRP#TC5+LBW&lXVB?FXGr&z#!(lo0czsF)&3_?s?>w{;vC^2bsC$=gcp;um~AczqcJ!0S~$0(n(;jki&"
    "i@Vs^77(HTwh(W<#RWUvrqtn<@3(xV*6K4D=GDT=IgX_T(FzTMV!@C0sv_MFnB+V&<ml%Pi~Eqk&91GHq2zF%lZA%wOD9YUh57aM5nLu-qC#~9"
    "Qe@cOlX6L{KmiyPrD?asQbRJ&ZDr3b*14_J?Z@DO;m5pN!r0VUh-feX%0(&zf)U5ao`;#(v0$74d8EX21Z5tRE}2lH(O%4ktep`QjJqGI>FGFr"
    "mmERimvV=duXNC&l!~%?O6&L41!VT4(J0BXNq1*v29UNr3-J(_zydZF^@Nz3Dnd^Ly@GC+tCgu@u_~SeJAOPhs^*nygy16J*#yXxOZu3Xpm;z)"
    "rZtvfN6>LR6^*3E*-Jn;F+7&%rzi(rs;={1r<*n*&fyV;48seTS=dipxKL_9^WK=#r+tpm1B$2p9fJoNq9Kt^A}!`wu`RkCVHIVHMdrCDLzpPp"
    "wn{)TEE<{;z0H0<q!<An2XZV&aL`8(JAq=BAOjmw;8V33vfpBv?72`NBS#U!^V)|Ag3WljRo1{;z^tfZPA?3?;tjOheFN<#gzH^64sU=J2uMzK"
    "yX7(+!r57cMrN^?DFW?}ibF*e%C_qT8sdjIxqi_#1)cxTpi$|@6o8R*YqG4Rr6m<QnDfGdkZ}q%7Eg6bx+Yq~p)c4Ql?_<)%bYo4%8HMsvW)!N"
    "LMKd1?+saBWd{oKLsmEo+iiOD!OL-^)LE}J6x?(>0GmBr6Vp*tA(%?>JV#|A0&1vKKJyu?K0*K5%4}KBUat+mo7<>{EQy~l&!S$u-y8qwp29S%"
    "c2$c`nJ^y$Lq><CTrEyAI}z8H#slm~^FrCGjB6)W0)-rH`|4HtkSW3%1+NG%M_>Z=@-6!ved`C;@B4}#Yc140VRfY2g`>C_V4Ne^P7d$Ms%T17"
    "WcBoT{ALw6#j%c4Ss{skd3&rm%-3Ha?4k{1?zE!dKQw!=jB*hNnRS?<ZV^~-<KAM0+)Ab1HmDKc9qP~$LXd4HIWTV@lAE5im4mR-1Vw~yHVxop"
    "vs9U3#c6Q-z0*q)<w14kqaQ7w%o8?OOx^QIEfkCNqUfhZ+@CgUDdmk&!?LML7&e=nRl+GYCiLAsxI|2x1nN++HZ+ZOPO=sj#&F<TAfN%I-g;{d"
    "h)dX39xGqqTq~}=30dM>@>q}46Fx<5pS%GsE3wcPEr981ioRLVSrqs2r_<}KCkX)zKL;t#(h@73a9w96vT3I8dp!MO*0A@?YFY&=<4MkqY^EV)"
    "t!5`lJQVFm++LV%h}j062Y&*l6xLkFJ%65(-t5YiD_axLYq<w@`gwjsVEA5^mG<jpUZS9^Dh%J&mQMqOI=M~Pg$FFTdY#LWsy`4V`uXN6SHCHQ"
    "ly9@XniMuPW)|}xNQ%W`+oFV?8J8>ZnjjTOF=Aum?j+_Tf<5~0y(lUaC=1ReC+tiY!NoE7#0}m$L4d^1yA+W^lwas)VUgXD30%Y4k}L?NS*GJ+"
    "tF=_iMGsmQ*jglaGva)P@f4YDf%T*4Qxt@YOl`};KMJEaZeSXmC4S<2)8%TMT;0RNlufw>xbo%m=cf;5ne)&83>^;F-4O5Wh<seo84d{!(t}#S"
    "l_}0R^f(4HCf(gd2$W+{5iv0pw42EK4NH#4!y&;?uNAFk<G3%ge!pLi%jN0mYMslS@Z|6RfaU5?^{lsZtCLQy8Xv(z_gaK?%E29aP5G{PhkiJY"
    "gzXQH;7@=NA$R0V5;9GMxz)3^4%~5BgoWD_rK;6Z$t8PqDGXF`-cAP;D1qLV=yS*{<Gv#T0v#<-P34iO)a$Z{L0S5st5>g<D|O@Tkvk>y$2g`<"
    "D3zUz(;tRWla4#xc?APLp!dwz=O!kKL4a2*xX2D!(7yK}eL<a3ba=gxa-WF_X?8*Y4YEfT!$e4M$^xyD<?~_4HW}q%L|GI;_iTj8F9#FI#bRkb"
    "Q=(aKH1agarP>5>drHZkb9Z4O5bi;YXB$J{VKmlnDOYNJD7zr+(>HWA<~2h|%-<TbREP{q-^EPI_C%>=%woUYzI?e@Dh-pB6=SP;acFZbdhvOg"
    "1!o$KV*%ZsciyV>juI{>z)WVzHdO)2szb;5=<|WfA8$SE!DOoC>sZG12__dr4V_QN%AeBHbNBX;O+aXvf+aK=6`&4zR7aFEF)=~D8%T$K;DXSV"
    "$+32l?Z3ux+Gr^0x^XhF+f}vNp{rM|9x>s_AgEN9l*@@kwaRfcEM%S!bWmu}l|rOD7LC!Kk{ZGX^dC+j0h8A38x`L_`l9271i0%$FV(t`VL?<V"
    "(9=G3q{TZ<o>v;oS4TD)P=s{}T>^LokuaeN$-CU$Ow>ajfgMi_a?j&c`>rj|<q+(gndxtcxhXoxSZVMr4xk*{v=+uPK*HDUHfG3%I`&wvo8=>U"
    "(9xm)!Hn1<{t`1|A;!KaP8>8CkdP*brSeos<)vzmfWB)e1?&1j@%V9cHpgP2A|+td?~f<!@(OgD_sddFhh`3<V#chs=PksnEi8=mMm8YNG(T^I"
    "N<7!4pN}`~o54WxC4&NJ2sy|i<p_>@@uJWKN0om0<>Ama0r%0<vB*PRFy`RmB7&?@rLwFoDb;L#V`m3lNkdpMmY5#0a(wra{BkCrebz2UY{Ri{"
    "VqOS(kB08>JP)Cffw!=6>a#-Q>V^INrWg2dL#Gx|)n|!5Wk;<8-+$?)+C?<Z4CE5%Ayu3YDUEAdo@ih`9MLN)KPb0&zarM9QWyqK`UuyI#csdP"
    "&GO3P;$D)V+GC$9@J*9`Fg*15<IBsVR07d)*8?Dq^5zjx4=NCdBTnKD6K?$5<{d$r0JS>J$b-@o8RW$ZwjbbP<;-dHGJGpiU01wkMmN-IaT^91"
    "g4I+c=;t`)IeyjXl;Mbh{oLj*7%?4pnrkY|99;mT1A(`yfCKT^Mylwd(hE12FE_|N;rw0<&9QMiPQ-w<bNA^qf7F;wAlUy~h@X7GtPXsdCMR27"
    "G0!LI3^&|T6~iBdD0r4k{E#V72&X_T*7WR?Gv0be;Jc!`ypX~`MrSa5nU5zt<|~!aZ8`+4R@sg%aDypDuhNQ>TcK0}F1~#57ieNqWQ=oWHqR4`"
    "h2rMjf>H?{*}ji?)<g7g%iV6fJ`4)v9gjb##?o-;yj0}bm0B;Y)8F**6&USuM3QZQVW;VIAmwBCZi=JFSqKg+8L^)N5t+#~f!R|j6Q+9;IKfPm"
    "ffNqIyXdK~47%aRL-$@~O>_JGW3fmE|Hi9uzf<|x%;1LL6zAP3KlTiWB5z&68?5h(FJS1)pkcbPX)-^ljiAv$S1|7$2oNX>xr)RJS>(MLke!4z"
    "!@RY%jIo?FES-rxV$PTm<ypcK-8%*c2XKqbS1Lj^XUs~oRe)%_<KR{ji_f(1Mq0t`3s$1_tz@$e3T{r{Io8SjJgjT=QmOOI{YOqPk*5V8Y@Cvw"
    "P9k}uy#*xKuGjPi6T0B<HrbxI3N54E52UeTmRRR%{4=2v`t&|PXo6)7*EEefV`^otX`?7+^1kDGuHTsCu5ZHCqcX=rp7biXVGyjY7Ap5-yG3=v"
    "KZLOgQF<W!+_?QRmK?Q3I?RGe9=da^T3b}DuB=cLr$=9{xIDZRL=s$P`O?x%$pi@6++q)~{rVJVZ}iAVqg%n0Yk-9O>@<0RX=B=T$|(1@w_y!&"
    "u@!j!g$rn;ojps&1R>D?-AX1b#B6SjMS-~y)h8<~Ea>Ly0TZEqga86HIL{9HIF9<c1RV<cA;Cdw4L<u9vntSBLL{d58f9yZr=G%h^4G@b;A!RB"
    "XjMXcoM+A|g@9goV8sRpXIiZwc=%yJi3&=BXuj$OS<P@*E{GO+I?qF9+lQ=oj}TuJ6@>}{Y($G%#kbyzPhwD*{QT#yE`{OM1<d?$Ypo<yO^D;Q"
    "12*~BSkWlfD1lxYR*{ASWN*<?u5+Ih&*$RBi=&iB;V}U+zz|so;g5TQb_2{(?qRo7vpnD?eIOl$HnwL(^KeODvTItD3f$nh!E@i|E+1O3t;YL~"
    "YCl_EX3Vh1hvM#5=+$aGUy5Xoc>pw|t4)bA;MCa0*}KYeYmG+I(~w)laF=k<QU%%E;BWuY^1$*SZED7Bm6Zy5?=GJ*ff{v?9;5tL^4Mgs<2x+y"
    "teNkRY{Rn;v#h4^&U`lv9hQTw*XJ_EBNV44oxk;UG2OFDGQxkD$F}dF>Xt$jl3;?t&Lh7RG;t^Egwun1JqVT8qsSAQ5l3e7bJHb#h)i$gDi63N"
    "LEw&i1l|OGy;k$Z8M3rJ<(W;bx3OI_90pmns+~OF+6wF02j<odI?r2H*>g{T(@;R}0Xrkuo+w~Ih~S8qRp8NZ45h6PaKk##ds3sAO~3N&^65*D"
    ";>%qFo!CO5TtEimEDUp}Ah}p>|EVr5iAvk^enAB>#yr+P7;_zB70?iMkQQwg$bV1Oi+1fHpa`qr0OCIVW^nnkl#K>@)z;@ycszQvK0Qr&)!>%9"
    "V-(^2?Y;fNOD{zx;`O(jsd{*J5ZP01`6mfADLZ*qC~=Zs4@2@a4ww1{e6PD)oW+o%(%o*iAVZ3Dl_VoLn&B`(^T2@++oFh;pzUhRP>vw|{D>gf"
    "tO;*Z{v4TR!7BxkCLkKb_93?WxqOk#vDdqF$@frOt+0SXxl9(k04ReMB8;_pew+yqnL0eXJ;{iLzOpOmn0VT`z#9d5eurLXj;W7klckcdti#gv"
    "W{bhocw!qfmk=|(PEHg4s2Zvf<dq;mj&-bIx#^?xhH+eOYizRM=|ZhmU2w19iC?Mg)K&pqvEZB}U3CCA6vi>7iW&0Qn$i<(D`1OS2EXfaGsLQ9"
    "m}S%LOs>0bNLh`k`V<yM1+vEsTmJC59G%3{R2ktySejO3f4;xef>oLR%mtI_ZiX>nUZzn4IU0>CZ?C^zg{W_t>zJlt9(ja0UD*hIkX&mwth3!g"
    "5DP;eWYnxC%~T)0AIrS%d3HixW8H&r_6%&#QB$a3@hIE^r7GoVlupTtP#406WHm<}-c+-!HY>a|Lsfd}Fn@|34o7)j5O>DIaq!gx&%4%7d~W8K"
    "70SG>pEa9K8}BTC%e-4I&rRwcp+*_~B&w64+(J*B8?YED^c@rUr2;y0@=?d>#W8}Lz;Lozo~0L~H1AyqEJg5y(oo9XOtWREA8ujZW*v>sa;ZtD"
    "j@Mz(6wD<^DgrTwl+gD*U9>eQ7JTACCme}OXUJSZwbktjJ3Xv*di?lRUWY<}HD+O9VXxOGqb?R9Z{+zrKzZ%P4fa$ar)iS}kMTh1vdU%h8|6Z<"
    "^a%%PNr}Q=yB&&R_qN5LwOaJw*CTP%Zgnd-JhH8bVJjyqD4>orozPLG{*7JA7S2u{a6&+)s61~JW?MYM@)T^WPhv;Z8;>7gn4dLJalesRUDY;y"
    "TDV{ft)>)EvK|C~{?jxa96EG}{&sR^h9}-en8P3N_=UD@oV95$U~HY|XU?#%>l)s}U;)}9J=DobJ&UE8B4+8&<aX&?-MO<b#wyO0isOl?pxK;7"
    "!A7)~4Z|#Pux3scVMEfQ336J(l(0^JL-aFK3E2=>xF<;>t~OeoWkQ^{Z}SEGH72DoP%VDppYiIg*xI&#^z%HRH&aFz(j715x-KH8pKE>oSDdB%"
    "&K4M8E!NSKR>57{2T0fFR&jmVT*CoV{^iRb?BnBoh~DEsx>NkV)R|`ydHX#7z$;1TOlA>O3Ct^dI`@1ZBk2Nbkg1cPVUQ!O)h|^<Q69n$hsNL%"
    "dVOG~;duZ>iEVYlHt?J@3@aAS?o7=Wlt%hUCWU+M=Q-DUMAKAf=?6aZ8EfvVnoF@c0cXE4RirlzR&edtWy@CYlf=#{w(w&!GYvva3&mn8mew+M"
    "z-lZ`Oi#@}{ODnA%f2I6cT1fkM3{5)frqCeKGjWIO6U*m`e(D*ERfr>j<gvD{xbh~mX7D22>KO^avV#2s2Pbegwu^#t4vH_6#^GhE}3?%_Mmt%"
    "BP?P>v0CD0{>eD@;okTn!=eh}INx`CtCuZ(zg}lf);l|5A3KNy(sL`N9c=9)k{&yz%(y%1crquSxwMoxTTH9sl=iU{pncsgi;8XHs)Gk3>-`>i"
    "*cKqmV!2$7b1)j9H-iBiv^bObc^oLGOsNIE8Ww40xm~ThT&h*J_MT<7dybAUlJ0N}GB!~2)^~VH70>DIot+<RfQmfPJp0beGj5e$Z!TTsIZZF("
    "?5)uV!w(;6nJ^rVM22zb;RFbw%nl!2kQm~}`h7DsJ3C5HV(MA(HP`Mwg!CQ@qDELCEV#TUIA-9$xKp#ug*a=38Sg*|JwgO>>{isNQ~K0lCQhW_"
    "andZ+RjonpDB0S{T?)N!IB6suJk_kTk2i{9KUj;CIHt@Fy?ve*LAdN&!gZ9qK<wfGR!z<qoO*4Xk}JE06UQ#0^_Eh@VQhwGOK;U`NfL9L=g5&G"
    "l*o*t&~e4YG(EsZqr0_*EA{Fa63$q3n!eY^WSCZ?B(nodVh1%XyrVtb=Tu9j{1hl@t?70X#J<uIS>XGSpEkkF%uGx!xG=KY!`L6D%%DpzdLIcy"
    "noEB$&;^z(Wu<Gi7CfIMb`oB^dpjD57Ulpcx-&ox0^f>BN{?M0W@NETWT!A-5k7td3h^tKF1haP3QkgO0%ak7IpiZZwdDfg7Phc5CxmOW?79#e"
    "8$Z|R9{(HYo5<abMy&-le>C)w>3|`HHN@$$yiW;Huh+YCcXK@YQ>IW3f}5s`wgv%DbS!cOWJ5kY9EUPk5&mT{#{Ph?X>nMfxQCzE*w`r3U$xsh"
    "ot@>uhv6{Gqr}63VzqF>lS$$Y#7cY@<G?Cebp&0QxtjgUE`8P`Umo>k_9Oid7-L_H2`ID`DiSq%;FRK&baMJp0?!x4a1BniQ(80od4J}Z@mdS0"
    "J#3f={c@v6N%31ajsx8Y-rIiRX>VpUEC{`}rcA}pk9^_e@2Zvb&!23mA8ft<>FR5ICv@=Be!k!-Z+<t{Uo)bozjuLRl|Dhfr(>`aF5>RI7<O{="
    "?fX=z^G|mm)M&bxw3ahNl_4I|b-jmXR#kmRs6>~@i@HV+MO{znUoEQ->tp%}DU9<$oU6_Eb>EDB$ElhVWO061<Zk-88qoAG)_Jy?o1#8L;P>RP"
    "^{6SlQ2Ss?>2I2;%gQxwS-z!8wRO5#s9h_y;}naz>GxQ=QT|=)X~(QpO*#}gp)AnyqTRV5cGV4)|D~Q<FjJZSBl1DQ%QvNQ7mmMj%2Ymb{-O!s"
    "TARc7_0I4;^P|4${7R1X^X?(Bs2h9RKO`s#cua@Rljg8a8;9)r%+RDevZy=9x7%W*I?FGg9A!6+U%Fr-CPEjOami;ChHUo|aWviOXT#s1w}FbM"
    ")EgVQd|rI_7`YI2LT|-?ZIaWD$@dI_Bk!N)D%y;`X5MWAD&M)O-hTv#;7h`Jz+^rdywppF+mDvJL-W4CK8eDlfkc`*Jfwqo?M|=bQdaq?&UKmi"
    "x3+KJ4}DRs;=SoAx#Gz*S92IqJbek-c~#5RXf5hib)uqmdhryzwzoxiQ;RF+AksXscsH&QpxqM~OV8!U$k*I&c56m1UF<xxcK|cIqBV$vEx_@P"
    "4^cXd6=#2x=LacurX%@)erWbgx~o(ac1(v3EXCEG^qTp0?X5dzBdg8aZU$=pd9tJn%X*Ng)C8RaM$O#qTw;l8qxx8?H4o2(qyCdOwR%r4vpP3D"
    "(Aen4KYYx^8<(HFGdF!e$kO6~;~qUL?1CKf`m$XbK@+~1>m9JotquutnBRG&B#(Ck8H%uJhRPgFGYUEXj2r41{Ux36QI_L9EHO&3(i?n!QR}Vc"
    "Ec?W#TT+z-VVpv2I@8zkbC^iGPCjzxn<j1D*8fr*eRmX_<5{QETpmbrBiAwFC{2>faHt{MxxZ|d^$;=u9dY@JIQJOkU6o+e&+_}vyYyb%8;wk-"
    "-C{?loz7qE%p|Unu^fO{Vz;g2kqx7cnCme|*&`=wixkq1pa0XoEX`)kG#Sb5?}?pJZhk7#%3{a#3?yHf+;i9LV}<e!0&3fi+BG^z{=L#YXQEH3"
    "sIC$wq$eeJ_XGWmmVHp_`9u99u`m9s$Q=J$Y-JQ8FpFN)(Q09|{>)E1PEU9T$mW+;e5IXZ*+a3^m!{tqLvmiF&T&=JlX;6S{F8a6hO--;>Zhch"
    "NCzUBj$3Auu7A^DwdWAIotQ46eCn}@)iO+)k}1)#rS_@XlX66_vpY+F{?=M>KOyWNNiwc$cdjCBGT&&clrX~WCHhmv3{xz{#!E60<}5<dVU@|<"
    ")21k%7|CRr>~z++^$T%Aq0arb9!wED5%fD`uR?rXtCx-zL3^I=nc6_A8nfDdXwVr>>Oyh?o{s=P;cQ*!BbmnE5Um|iP9I&F6A}f{f1Exdbdr&`"
    ")3;GFKa-MYemgV0AC%M@d8d~ur_8Z`OK!eL`SZu~1DFVit7@U={{K|Hd61pgbtiVe_3hpL`t`m7Xl#ugAOL~{2$JF=N+d;!q9~KpMoO|}Th4f7"
    "NuJmfzfx5yf2Asus!65tM^fWdCNon>>?)V#C5|mop3&H{C6nSRuGrB)?{EFKdr!{q-0w9wq(lIX_rB%cbI*Q$Kh1*l!c%+A$~}HGzU1$(H9;<Z"
    "*-OpM6PI+R&aazmt0VMowmW?t@Y^OmRNjko@l<1PKivmXmj|=U0kUvCb@th{UaIFG=-j^;oe3x7)McyK&)z&)`zZU-*ktDIuN#oIby&_!=aykj"
    "w?hADTL-`X3y#+7tzC~G&!4IVqP-D2<Cps^9c9*SBXnS<rQ4-8AA)9fj$dH<VK&=i^!RF-OzG4OSJiHz3;9h0I<gvXhMv^Y({d~$jy>M+ve_h?"
    "U}q`#;p-n7b)$LLwi%f)<o@w*vFC<U`(yp+<&oKUM><cM+H|ZdFC6;F{0-k}e51FLjU+5fblaiYl;%jHkapQ#tr(}NpQSWOdb^c=ot@i7lUz;e"
    "M!hFpPSnv|Oq;{;qhp<|4uMeg(6kPZq3&hopZ{bb-Pb<xjehGY+iCR@+n8P_X8+31IPjVK#a%`fYG7d5S|vXo{qwBz(3!SscG(JTG%?J6JDTst"
    "<3roZ$*!p~dwxb-Y&7TTG@Rb#o1bAdRpgV<pYLrs4P!n9wjDq`0}E4)t;TfS=v_`0H2Y~&cT)*!;oXguUp3A20{ut2m^JBvY`cOkH~9LjPnVi1"
    ";ZxlyJkAfw8%ksSXnE8I<<OwM-o|i`iYfq|jQA@}j$ZUnohEDIRDF`4;3&UFa-iAmv)b${f4xcQw~URd9=r#j=VVUuk*=pEImQNcrL(|yIXc!f"
    "NhfT6Eiu0uvVs|FY_lFM>IdlX7n>$yx0x@{{PUyFfSN4LepET(AxgarSWA77L+4@CYoiuQOI-pvSgn-ZI^FI5ZH<-Y9KbFnW^XkrpD(Se6@KWi"
    "vn%QA4-~PrJG#L~{op7E9KStLdd;k9y0#Xd_vk*gbe58T(f{J7=$i2=8QaiH^gesT{mqX4QLB|+qu!+6)EvyBWrQtF)9rg^>I2HY{O*aiG2a*~"
    "qoq7H|10815TIS2Ipy8IP3aXi*B^T$ZQf9)6Qdn9X1<`;FBkstcvELF)pdH(thLSBrs9{Hy>B0aq(bXM7D(2C^m<|@Q7oZ@bF1WJ(E<nqALCc%"
    "|Cv=b4V9RktA9}UX!W)riBL=T<89h@hT`Ab*yMnGbiA3e3t#7_x}=YPCA6%HahI;m>cZjo;VSpKUntaS^SUwWbgxIIpKP$V-AX=B*@LzA#wk6g"
    "IC#oTdGlGtD??L8{a~!}{=3(BW6RaGd#Ppq`%gx_%24$0GIR3wYvz>GajBZMr*Aw(*@qlx%r;{`HrsJ??%ycy#YRTc&7fDj=<M@f`{b+^&$Zob"
    ">uiYb9XFl$g`~mq(!4K07I>3|ph3~suCwQ=%zc%seb$Flkr`7}N_x|3^#~gQO^2R_630MmHcV^T(H_lWRx>p}-{N&%-=5L{VCu&oW~pm>%SH{Q"
    "AeUfsl|0x6iylQUJoDcqwA$34=$_g7@n+!>>iykOqf4GnBV=1QbmJC8PWOzO^iQ3jNL{O)zmlfCkABze(dx<6ocU|k5hu3*1{`h2-PIPyO@GnW"
    "6kq6>p?j6DR!37zt}W_rrZ@Y^)MvKKncnIwnGNcVG;goZnb|Aqe5T@ZI`#ev2L@FW>(<rFsVN4@I60xxe)rieK%*S)vnHbVM!x_3>8F12{cD$h"
    "VG260JQ|CKKxu63Frx4c*la}`w5)1gnWkQ1fsK;eaDh@G`*yGJ7yH#SYTZtl3KRo}3+h=5ktBhQpVlmF0+|qV2ib>tGbOp~qdcz6cWkIN1{0H#"
    "TcdO4uV^_ILb1%8FrZcyT0lC!glcDO?hhpRrDPYHB1!uAXa%n^vR;%v>4*Cq9dvm$Q~Hsl(_O(f^a|>SEnu1CoooT^7231E)v4KS%%v(Tc~=mS"
    "G0vK3NYJgJz|euyHs8!zY>j#>XX~+@!cSfTG)@y4V)`p+*vBXsz6#@p<RBGSWqwX8P=-d$oI#e%n-2|2pt98Z^FQOr2Fn!|cAKKMjE9L*;{z1r"
    "%DT;)TLNi=gdodmBq*7;o_ai%zWZImt!f<fu8)7SQ;NEg$-b&2tpn%e-}6$<1MQf<)kf+FYKJfR&YX$VJS7)1f&vG7B+!VY5Wa2ul31}lN{2IE"
    "Et>uh>Z7FeKSU~StLziNbC)t>Er8FLJX}!^R4EhMHrod4Ye7__@svg+ZDyi97MWT9h7GRq`@iF3`xT62Uzn$MRa-m+>6gJc2GDN++Qd(DOh~av"
    "fLpZ1iZ&pv<F^bV77T-y{b4w)ivEcV@E>TDHLOd=Y4n@aq5+D-xFxo1h?vfUtxa$sFKyUssuqjzBwy=<>ZdP&S%NQs?8xuX+X=51>wB6;sSY`a"
    "n7>@5b;<l>$}(Y?9LQQB0nLxBYnaJMm2e#b6PhOZcJHCih+!x?+_H_&7NjP@gj`ScEdB`TFBAPtrrPOKo7<qateJ##mZOdB@a!F9V>ilIZZ>KC"
    "&bXZh2IU3-QSH^AlQ)dB$fETM<tF^Eep_$}%mG828TB$6E%3S@723RvZiK`!V}qJ{yapK1)I1CrHKYE!;36xLWyO!&r0dx?zi^wj8gHxKnU+y#"
    "9)nNTljTV7HdZdwfw`o)l`3{+eYBE)X^gLs^kVh$k^9dHyHh5w6a&-9<Q#$`E1yLH-bjHm`X+1R>=BLHW%lTDv!K{#<iCE*%r(ip@awYrz4R+}"
    "GcPYpd(e!cCLr4#Yy%&U7iF9t@)&yo>uek#LA+o|=*Tk*5&~tP()H)5=go*(Vwq><_`Gb*RdOq8T2g%e&k){p5)S0aPwXSx-a=#gc#93Q@pzv^"
    "d18nSQj&^lGiEf;IkAUUW24;`Y7_Jm(q}YSlg)9J_GBlF)t_jYj6oC!Am^$Ss`KU^TmuQs0OL8z^z|{*S9|w?;KN$;91y^!salJByLM<0C~J5P"
    "(7*Qc#HJ(FAUYl&qP<{&V?kI{i)}Mx>t23_G`x{69wpr<eFBxHZCqicPXHYQ@hG@tQuQD`jSJ#Wk2-W<>PC(j1Bz~p_nmMkcIa+l7%|p936-k>"
    "+NiAM3BlqOEro(QR<*xP=DF~hdT5W^D(^7VeW7t~B5R+uO;8WzxmuY?!Mcp~@##{Dk46<#ph3tFAyn-maC`cBzYpbHAoxu(7z<Djlh0OVO1ymZ"
    "Cr6^lQ$IP}0Xtz2AnNM+V8Y2c0$OI5Xk<ca8ocM*WsX)m^6H8C>=3;|w{$wCzAbk}K|Q8+T$T11eTIeP9%`5<gM~zq;yhkPkn$6pZrv9;@|>!d"
    "1KDF^PwYi4D!cEo{<DcX{qT9CX$PkU3gcn(8<B(rtR2;$m*tr+-4#A9tMmJ8CHVU%apV%a1+mKMm&bC4AOAn8a-^jEO-+u@FF38jCB?c4ot*`2"
    "yHge4)Stwd+8fu|z)t=P#dexs27~6(jsKmx)V4`zWpX?)p&#BNveg#3A8&cK+eG)#GJpD;!)DWx*Nd|2v9o4PD@)M2gcZVyP4Q8|VjwzKr-62s"
    "K2JRECXRq{8dzemq^ZGNh!AH#tyr>uFA=Xq-2gfzH9VXBw@84Y7E<Z@p6r$&zZx)WDRX_gMh~?^OjIOi^hkGmPTg?z9}?}MjmYTTNFv+KGqlXQ"
    "r+I`01?L7fSO%PRsAOV||DClort)O>n`Q@=1a5=5CHBOC9<P7Y61lQ@F#cdGbimt&Zu?%!Z$=ZT<hzawnX{%b8N0>5XH)4jd)d&zxRY9JvqIqt"
    "8p!yspXLY3*zp<q4jnPm<gp*ERxTcDeRD4f4`V2>Ss?~u+PuST47RMqjfysS+9EyjcJ##^<I67qnvDvg03uh8w4ExXiRJ|vXXxG3`Zx9THrUZC"
    "7W^G8KES;DO7!5~=MGXJ<&~lcn?8H$82@*_RTW8vuWV*mla^T$9>Gh{in+~de-AsmU6=nhUg!zj+_FJC;?py{9uHA=&ob@%=jnS!edoJCDIQic"
    "0J#|37S8v~<fw1LwGJ{a>%<*Ed3vFizBC%$MQEWs=gnI8=D`KoF%d&-^(uTu65b0nbwzo&!Wv%I?v|Ft6yd+k>uCul^dxS!TUd)5a<O>V7io?x"
    "{jN+8a8LsZ@V?6H8N6$t*ydl^Es7_~bz|?36dnIsm}<##XISn6$GmLrhWW=iRjx7D>CQhGS_|xX_=GT8xMcerc)^liVUKhxw<b><xj<Pzub#v?"
    "SqIT)zRxi}#Ci988YjOK?|Vka5308F8C;`t<Z~GSE7(KXZ-#e+`|KHZM{+t^l@C7xAsO8|3xY=Z6tHDjAKbMy#ZRAt5^S6;*iC-+F<9t+tn@R7"
    "sk9BY<EBczXK0G|doQrV6*a+`7oWwOV?I4bH)tzEV{mMh<cQT`=ofnoYZPS(?XjT03SxA=!JjYaNFW)~0&-4JU=zwlBiW9E6hk&ZvoUaAr{S~*"
    "+93EgcIsh3d7_6*-ZsUbDM^z8G-s+VtjnR_BK6My$hH=LRT2W)Ne+8l`d>(YA78slmCdYKXL~QLu}x5Rt7}w49S=t{k;kFF$!&jTV~~Ba!b|u&"
    "5T{S8X=G$riA_~oYPLCL-s8{z-%@dm1aFfja~FwEqTTC7u@VsEO%7L650N6I<s|P5U+fVn<<3>rTd~SZrcbDX^V2=LN+Y-Q60K{{9a!KI)5<cJ"
    "SN_2RyA3^ru*aOmu@QHyr7Oi}L^D7w&!YiVtA}&oc(XjhPODa-I;~83JL8R5hBWtohxdBcF*jLR-c%#}BQ`xFvO^9u(rZrIRR8=8Uox<>BC2P`"
    "GPD|(2ppv2pQmc3zMDlC=};n8?qC#viiXYaWQ&y;$d&k$wGu}Swt*RETMKYBph{BqKNi4KrTlDzrp>+lsS!&BqUPd!UQj3MK$gma8o~d!Q34tV"
    "9HYfRZs!AjGW<_=XhdW$;H}$*-IIPW!8}oD#yCK0HTa#GwWq0>dbbJH^Qb|CvL*{&Z*Xt5<7JyJAKbe{Rs<T^b{<a|nP=AngJ+q{0f}VBpEf3F"
    "HW&B-L7FR#GPqLj)=^4=_!!&OZ1@`}UH_JJ!GQHuztp%rCW}1<XC4Htnc4j*j>{Hl0@Ywbku4FxLrrU<W0%c?7FXh2LYt)=_gR=ik9eXnRYhHT"
    "Tqfx$YoY{bl`dQ=V@s?2_QMv<6%jPt6FH;o@Ajzq)XZ}ljEKMnum{sLhDe=yj_j@v9PEs)8TGqjv-<#QTilAo<77qqdRxW@!LW{QzoJT?l#EKE"
    "qOtdcid9+2uRqz4;cg%}+BRaDm6qe*vu(v?7Bf=EWZDd4RQE`%5X_ZSWQMI{x}8sd>RgfU!&{-lds(GupQsq?+3lKKdg#7=vuG=<^hFK4j?Udf"
    "y@cho9v2PU_PfxmK(RNY`bVH`vPXLW_<wZ9p4Yga$1=t`=Eg6eA1DgMN7<l1Aaz0s*#W{aQCG1TA$Pweh9}_-)3K6(e*@WttZgARQ3k=)Ap)81"
    "nUeh>BH83+zE(M#P4am9;1=T2Z8;-qgO735h_M8y>YSqUEYZo6omSf9_-q~eHEGH{zR=s0x8MgulOJH8)P)rH|KXU9H>k+=vpq>^i&_iS4trKJ"
    "kbAr*KXBO0%@D={r`USD^xFXZAn+sgj<85R2?nhZ1aCH6GS<!t$b_rY82Gx28JjM#>Ns>D4dDd{MEQe@W#cUt{cX3`G<wG9`+N=9p!D%?>fz^)"
    "wE0LHIzm@if4#&{|9`6gjM4DzFLr-})EJws?%gt(PiDM%;i)D)cJi*9Gp66<^Ap1-YaLX>5@{OX+aqcB2sOcfo4fZ?V<+`V>}!eC4W~oBFBI9I"
    "(B=i2H0%6$pERmVy@|whbxHJ_-(ml*X__uaJ%{+THR;V;C-f*K$*iGgn=J6z-UlN-YhBa3vYX#!iVvC4{_#4_Rq5Y!((TQAOanSDIUxEbNnxZ+"
    "`^&1Mk|szNC{6#XU#98z&dr)&w0mrmqME)B>4Zd?aigyD89U0~m^+6zh_ou}IHNP*HGi7r@Yr*_gTLg<zoX61%se0g-0WdH#|_@%A&yf`x^f4U"
    "h<|fSneXK>2Fp}z+T^`!30RH5PZ&U$?GkzBC+DST2B!4)XUO{Dq!+Wd)SDbb7z|X)JTzYU<vco4D~LC3$a_xQES#1oGriNiGwIXIvDT;Sm&Z$a"
    "kUk9BDQLI=6juV-s!$hIo0NM0A^`g}4x8(*bHpOx(1?!#{jWQD)Y=rMFMaf^W{dnz2MS!vK-5)qUj0g6O(MAR5=2Rb$=TAiXkxT^&*hX&4eRO5"
    "Jl9+^SK?%T@#lLUID2SowO(u*$-qTf9z!XoS&-<M0}>bXZ~XhSvOE^C3doZ}y+C$QZCnmf--MuQvh*!@FNf0SI_B#n+_z9@ttPa<pQlf<rHyqO"
    "iKop$<!R%5mkgSG*Qg}+OZ|=9%4Qa#92hp>s~leb3>ba&Ru`)8d*+3==4`8vg+ZX-C@IOJjDE=)Z2(_1Iq<sBOnFs=s0SC0D~OlWg0dq?9W!k1"
    "O|%38skIZbU7(!i$ZClrwh^Uva6`pL<#8q?qKQD{gxh5?GT>1;-iYZ}dq=V$IymUmT>Th*x7r!_rtcbhl3(`?C}5fE?%7a}4fBvlHI|$`)ou$W"
    "?KAA<?ER9#Uuhaw;9EwySu*@qL9@O(rC&n^LyQuxwR~Q|CYo&Bm`4fp?g#mN(dY1{N36Rj;){IVi_*21NZ?DrO{2~pzWVoHdj9;EX8r?vQ_mV;"
    "gxHzAnwa9QI4mkUN>gb*n#Mo<b_W*Yi9tARBtAlV2QwS@FPXRU)Hj(A9wvb_kZ0{aWdoRz0r*~O&9;R$RyKPe*Bq}zmi$}h1(DJdzFWTGOY-SP"
    "Et=?O=u?#28{sE4=6j|VQ;i;UMYIm**%dOM$kLb(2R(i2M$<ZsiOl!+2Hk+t=$0OYgKE0_zN2FfJf1cZlq>6Zm|eF<)VKHCBADzL8fICNg&0S&"
    "jL-b<7(Myv37gqdLT5<yVe>_4iO&Sf-Zad#os1oYH(#XtEwZm{6nxJob&D+ihP0~S>f#3dGdmz2NsrwiIPrKBLUuy>yn1QVBqjZv5X}FkQQvBo"
    "+UI1OwKG1Ie(r0Zk;|O7o;WDV=@98RsFWvc42R0GXUUH;AmcPw$>vTZ2o`aZ!o(Dk9JQv-D>63*BA;2cutag2&?-iQ5fdf;OE-D4-L>f^_{&R@"
    "&!*h9VkvkuPvV1z#|(-L5RT2}pT0DmeXe)Gglzol!H(wF(4hSJbwMq#2UpuvoOO7yX_Wm-V~>&1pKITT>q^H<l5eWfe;{{?SG75IZ<k%LC3NuI"
    "^#}1e$vSS>G*?De72=sJ3Wb4CT9;QM3Azij4DfzGGPd2b$(tc4Ai@LdJOP~=-*YUHNm!h3^TGT4+ppvM>BD6A8T9YgWm5x|Tcz@bc(q`pJ@qwl"
    "jIN;rUuu1{o#w}Kg}s4Ae(GH{l_NitX%FiRWZCs;Dp}wIBc-0nL5R!YR213aO&Uu(CYzGU3*Mo`IZ2NQXE3ocpEGs=3hbbn8N{XuBHC{j;|tG1"
    "v(YmxHVzyI=svr98Ha!hIFW)*AqOHmsq@fU<OR)V```rd*?TdSG=_(YVoksz@Rit@!&QFRn?`N%CN+2)`>aZ0_Oq+3%M0eBeT81a;min$`Q}YA"
    "-)4`~yaIpJta<!iUYw9c#pVUMUTQ4Vn{4AYS#6F(|2HkXE*ydg?=iHS1B9JyW6^Y6daW0+D-l;CO9IhGM&T7bwaDxF*vljUKD?z1z$XH0Jv3G_"
    "ZT<{{T*yuyN4MKKbaW(gtZRvGCc=fWhs@Vcpb3lpf%x#3pEdmxf}<(h`Gr^_z==AgJxR-?aGs6L_(NGV(Xq_x;$>=6#GXQx!@wzoeEUJf$=(@I"
    "4~J9pz!B;%$gzre84{okvJ9E2bcENmUx2V>Hh&6*xUI5tC9~Ij?=E&Vw&VaqRcBi*Ni=2IY4q13USm6U0%|prc05p3do*lV%Nc&&IxU<RfE8u="
    "yWvH5atk?{|0;5AqC2Kj(lPa%U2+E6BGjfx{dBkV6T*Ee8ucPuHvKAgQzA+YXHHf7z?NB+%22}<Kh4Y<c5eJ02WT<GxWvJ^#;i$<X)@&b#YY>)"
    "-3nP={(M)m{Ln-yYfdzGf+&?_A6lVEq#m8o6B&}6?L?AmCjGaTl4I{#N2a8j_PtCJ2#JY&bsX@@d<fDc<!DzYXr{go&sbb_*h{-Wy_o*%<3YjI"
    "IjRe60S9+!7VnZOB>bQZN)B3N7K&-4_vk7_VhrOak~P=5ucpd#@-oXZ)@~lPBbD~O_&;CyOB5#9TJvhKU$aOyy^hXi`ZEqQ;<HMy)ZP0mSIHQv"
    "t&%v(I_f&VSvzH~I8pUf&r9y{s8!$STA}2Td}fnu2h(1bF`AJYDPQz(O*#(({zQj8W2Jtm{O)2rMMHdc_9NG2jfX}>3YmuJEW9*PiJ7o^9Zee8"
    "`H=6&Qb7l)dkHB$7GAG6%=#nK=A5;U7pNJhDom0d<yCPq6-fzvYlxSw^y_1`J~ET8Z{D`{t54qlW6bvtAg3_FAN87S>foq%*sl;%!v8CE;F3E>"
    "n*!?p@Y0iaU&xLaFUxaux&yKFAC{6i0cZu(@ijsQYL_@s6O`xtZDpIn;JcG1ua`+0ieIRyitn(sVwFb7e*(Tn@(vsHNnVKejTDkl>pi6h_7Zm`"
    "dIn?JWM>g2c6ubUGwUj!eh?q49A~*9ZRGVKNnrBNUb_RP#YdxME|6fE75Z0k`T+n+#eJFg0I3JX%0y{qTTtTvjO(or=`DEL=1Uxb>NG>oWRV6P"
    "9Q>c|3@s(16&zBteC?x}Uuu?04VfrVwihManb)Rtg)JLW6?n^^<kbXLW3v{vW#$6jOH7R}*acOhwfJ76))g>+O4%ySSY~hazVAUlm=_h5^-!}3"
    "fqU;r=W)|~zQy;wmHG7!^7|?U16LKJPeS9=%#iAN5|MHyhQ^G3mbYS8TcO7T6+{gdPjx}*qR<eC_oJHpNXhU1q|?HztgxolkUs(Z-n>)+ax4T;"
    "$zu{$9B$F}10-k3IC+J8WV_NzZA<FCn+nD6-tO!L>!XpUn|rnCBf#VD{VI#m!)$6;^X=h3ZfK|zW3lpuB*w2e)-Kb>^e@KrP2*0p3lM`O2_`^O"
    "$RZ9ZhsyISLo(%@JBg{A=D2Jwz#mMhK|P&c$3p7nILYJ2HfH1(>i2hUj%oL~xm~+Z6ILy;I}`xmBg88OKDlE`V?Z&>c(Jae7^7QT^V@BfU8B^1"
    "ZvwkKWt0G)qAjXKC5+5vS_#8#wb}zj1%-9?AV-EqEs7haNWua;#38V0{Czh2UR9&stg=bhHl~G0@W3_oTtJsCl#g$BEkc4l$@z=aE?xxq2MfV@"
    "{B#BbIJ{P4;V}3aWKCVFnQ@v9^(P8bk0E~WOHeO9>e{-zy~&@7V^2~F$~|VJI}5>^>2>+dcp>);jg`xtjzc3<Dj5sM<x<&WJ>^wtmm2mPAE9-6"
    "_A`<~vwOfx6b4yc9nIW+s<z#rpeo+5(3!_okA{lfOB0S|=;jCQj_Yl-N;$4vKeGc&BUG3{aLiKgwG@?nI<S#h+Gt0x?~5u7|NO679RT$hp|x~4"
    "xG(g#^zo{$w$vUvp`04u#E$n<9Cu9;-xf(rsp~|lge*Tl`$2UspqK?$1z?6<B<JjvtBdm$Pkp3b1Bb1uf(TT!>GrmwDHF`U>8j}MAM=;P^))3p"
    "Lx}XX!`@dlEb<0dmUUQuFEYNw3S-j41J@1sBMPWDd;&Q<OA;3ppo*POXrnSU>;@lFr+tf0^j2HlUWpPf#sm*lpQ@&|0zkKuEqEooUu`5Bi&a$s"
    "wkW1rCIZ3m&7ve1S9I30jw=p?Cxa*AI3{)gA)&U#9VwPDzU7SqzT+KUh=gt|j4$QzfC@14P%ReNDZfxL2!hEO2l*$k6WhZlArCmN3WGca5Xp1`"
    "9G;AF#!BVOk!05(8+DwACm)dUHWdm^k>CwkO%XW0+LE&)%o4ak+ScX?P?rD*P*QAcv0co9f~CUn{;-OVV=!>A1RXjg`r^%)omJY{%02Gg^WnM-"
    "S%Fv92m1e3k2=QrMbe3UzdTQot92JZEe(_u?pMCY566}y7*RBWW2lFNVyRwL)KLH=BG*S)tE*KXs*#nyhXHdJ6Ss~!2nGjHLEXyo^12ih<&@ic"
    "j)dJTXc9ZA5;!c58uQj=D)#WRp`lV~$~oLCv2n(5nV_pE4mg0~G@_|k-(a`YDVEBo*hM{;^f_pfjdh`Et(P=osd}KAlcac(t#-|Xg(|fH@g~G="
    "#J^Nam9a5(yQ;Hw{XO9%8IJ+woj3`O3eXf}8eFpqkqP6DJD@yNe`+T->zkVbfMYr54C=83y0xLNt*bWje2Xfd_>-2M+)PM1tS%^4)+g{X7Puke"
    "?Pu*|JWV-542GI}><)wlK;i_-tyC%j=KY*927%LbOK)#m5d}7y<D*<~Qb@2Bz1r$qvF&vD=&$9%*+u$AZha$_N|``iARFNcb9jO35qh@**UK6b"
    "V(1GOE|jXRl-12hvcN9@F4aOIbB*pG>=<z_DRqN)RQ%zN1(qV`I`1^Avf<Y)`k`xS+ktO4HY|h9d(t%2qj5%!hUd&Q&W<h~Py$IDG(7aWR8Vkt"
    "fK^u)jtus%3*KR(f6#Q($4+0pnqiVyW@m+0h{(o46Zcmf8zHbX@{M;FkKzbMgsFR6bu*#1LrG6fuDj$;WUe4xv2@Nlck%bys*N&KJ-m~7tY;<T"
    "?lBn6bPIZPq&SIazu644>{1HI5=Vtzfgg9Pi{g_^o!ZH1A?vE#|HYgW?gk<ZK4~(RF8NCVJ_L^=A1}d4t$@(Vt<?Z~ocjWxuSdFMT`=4f0Bfg9"
    "79`956U*<bHI<cE@AC3o$DdbLcx6;sEgm`2vlOX1XWRoGrJI(LQu~AjuyOeZ$R!*)v;-tyc-|{3B{egx=7kmg?RQ~=)hPi7y>|WBG0VEaKB5l2"
    "v(R9eOJEZxOk<OkiWwSOTXER`s9}`c_xmLM5ju$d5=;5g_&geByXLg#d5McaOyonYux?dl^EQ@^E(R=<M*GElh8yJC1$PHF``{sOaaos?+vT&N"
    "0^pa{>kkhLfTu&jamaVzEAN&9a~&H)j#~`9rwDNM(oG@R8Ydf5W3+~6aPzaO=9gSMXzclxhpf`)S1Shb1eANy8xluNR5kA)r0#ZK>5-8wow`Hb"
    "b+$L1Mlw}W6Xd?2*5Z%D&;!#HY6v+GP;_-1?Er}!9yvP%?*oSzB1D4z;-v$085kh5-%o|yV9XoKy-5wAFkqGPmW8ZMIkqeoM@IIsAo-=x4Z}iB"
    "!t1wI742PSF>SC5qxW2NWaj?Ot40sAejH~n(GTaB`JxfO*an;lhfNvlqOBHN(>e8Px)xvA>vfcR19LvUCGHtg-+=8DqMO6|25kz-lnP)IhwARN"
    "8!*ff2O62DO4;ajzxT;FMjF<m(DT3bE$LuE*aBq~mMEIt%VBKC*0hCwkV>P9<0Qvo|4`XQjo2;5aSz~xe|>u$QID2>bu}6pXZuV=+KnZ)1jWGc"
    "S{enA@HER<p2o{-$*pn-kd2}XBE3Qu_(D%otf>)O8sPJ$m!l(hMJNnp-6S0bjeI&ijoxyX!j2TX_y7$%LXc=RFrPnuwk3J)i3vgd5_)Oaa>wBv"
    "LE*`-Nb07bS`s(B@=7`MK<f&!lfrf(Vq<Wb4^>vJ@L4UfV*r=8<Pv*juKBF;FUl#21!5n~6bjwtYBY4`1zaNPlHaCC9tdeO5S6>MMn{pv8d9L8"
    "<*3Lj3$#F>4y0uVWEi1^l*>t8(AiWa^|7u-!5gDl;nJftotp!`wO(4vX)Yrta%i{sEK=X~*fSg1$M-6pqvwX>xb$o)%^hJ_8x>UREK@s__G4b|"
    "H39kM?F7&)u0YtaAUKyp_y{F0De@V+Z|pd4>PI&<CdrlS$fF_)rd7{#+<;Vp|1d(P(*Z=l?=`dS;#JyUAuS9G!F3RLmW`)kF7N`*j22qFtuVT#"
    "R8sHpBW$d1bKFp`*PnY1-hH4;ae1I*ZQWpK&wNm+6qM$#dA^?sKakCi<AvsS*=PwEWMjx)M(7`eI#;!kIfaImZSe_mUBFVQ?vL~911lL$N5N$i"
    ";fqtFwXp~$^*TsXGJfGrJDXCZ1q%nlp^8PD5Ugs!d)8-W%jG?L1ludIEWfh?Lz8<*2JnK`mxQvsbxWDMDh2kSEs~vm-)(noZD_0AZb%^F$twX+"
    "R1hzLjgV>IQu@?}z(=tqU%d9d>ssi0x_A+ikGD0nU7DUY;&x24o9EqV0nI?=lx#R~jfPr584Z940?|!lWw-;we8#*=jWrxQ^q?r<r|`|mladmo"
    "LU~AP2kg>?rPXaqX)WwBgM?WQNFy-56egwFvM`XBuUz4~j)EAfbhj@Udg6tH$qb#4fQ~`5TCE~Vl}HgNjWO*E8dSovH<ImligQ?k`l-5g7X&LW"
    "G{b&n8w^>0vw91D96*@xv8n|KnJ>{Ha8sB-3+_)zjSetO9ZBQ_L9sho_vDbz%y@gwSbx(E1Az1S6_AkG0B2nbOpLjCv#91~_~=#u$|jl<>r*5V"
    "j!=AK@xEQLY0}u98`5+ERbO`K3*bICgO111N%)q4HV2n*wK_;I(AHL#jm)p#!pScdEreCYg?#a9f$@ef4X9J(VkBLyMs_Vf_~OJoqy(#17y_H1"
    "K(Gp-mrB)uZjK+k1l<ide&k1W0~1tKg)&R4dhb0!7<R6G)Q?qyIw3@5c6M=5(8d+`uz<|m$g$#9lCBhX6OZagZ0gJFmE03~TBF0>sww-*O~*a("
    "9343>IorSs-9B2&E!d$@4H(m|@B`m{ca9)$9P&51LZqdHs}qU*h5`;rXrb|33l!g%mcC42YC-|4x3eUIsUpBdZm7U<<f}n%RjE|fQ?gDQU7Muq"
    "2}kFsoG0n+avXtk+sX1sa)kWCpxb!{=b&6ZqtuHpDq(J<yaYhtJ=sYy89CdKircquThNr#r%$J8P!ii^;p;HP(ChWZiJvU<d31ee&^gHFup0|="
    "1BdhDtQ@9yf#yf+!=4(Qs;kEyOK8y5I7o8=J94Zo=-%20kF0H{34;*Kby=%i-WHxb<ZEKKa4gSOQr%<6jA=y!Hc~m2X6;qsh!WCV2t<ld9FB5%"
    "Xvp4p&(PRdxlHphBBPEp;EXupT1c9QNV2&c8Ni$*N#Y?q2ZnQ@ma{CoYS*rfmSR(05NFwMG(PI*6gab=DcHV$%O=WhA|fdZmy;i9<cNGY^_d<9"
    "E)meFV?tGLi&cDR0z5LfWb<&*8@3=eyr_s*s`_ZLm=-TVh>+292Ky)Bs9^0<3v6NA+jmlS!iMg74=gX|r`(Qx2-2UV*08@A$UyQ*0_LvmeMC6n"
    "A;jR-lI+C+I=qqP3`Lj$uuH%D)8P66p^)GA&70dOB=o{91>RJ+){gb9XQcxic&-6uf$HB--g?i*oyX~7Rn0=-w%BVraW|`vF^>;WttKjTKo`l6"
    "e9It&kSRbBl{ioAWce9zfWfHBrAAiar__CIagLJ@AIK~Uknbn&J0OTma_h$H%!aPZ&m1fO%{b|lNKHcV1hmB04P7Wn=-*1krrBNBWq0S?1+Nqa"
    "m>W*e4o0!kt(MMt%@UR6UX9hT(ECOCrt1#R9=8uI-p=fDYQg+m!Af0P;)8c<WyK=X%8;5ZUHCyzF4JIAV+zXXY<90!SJ&zI@y7gor6S1T?-9NF"
    "OS|WIYS@_Sm{y~LfNLyg^2GKwdS`){1E79!PJ>{6diWpM144(cqPM_FuQ4B(L@Ga*vJq<lj1O;|FNm-1$pnVHUnC_E)bJs8DFO}A<9-;nVR%a#"
    "C`94R49ADiST|&2T%AhV*HSI0u`#WMd_o$B#dhPaJuBe?rH12;=o?2#T%Co5kM$N|Gy|;G0KT%!?b1GC|Gu3!e&F(mML|7_H%uflF9|Z{@f>ka"
    "3T)cW36)8x;fV(5V`{%V+UcX7ILm>he&wJ1$@@yZ{kC(*U&btNDHV;7vnvUpczw&T*W`JTaMD^@c;UyYKK1E}8j+p@MEY_zwJwo<DoM7S^$_DP"
    "IakYOsbnJ*&0$Cg`e&n4C#>11l@|)Qbz|jf)!$=O7|qTp>RW!7ou|tw9CZvpcbNeW3c&iWR(H-nUue~0kLB8n*JW!(j#?kfV`NYxm9e4XU^L9u"
    "jR&We-Azf(lxx<gc`ZaO_LBM35t4#_A+rdC4uZ9kVEn38fgod%aD)_|e4u5SVs}fD3qz<v1cP+iNMdi8rtjDT07HA@rrJL`IzGNsE`Y9ESgC@Y"
    "-ElqnT~&-m$s=|iYN3dyv7=!bKaIuM*DCL)(jqagTe?$`m=>5*w0Q_L<Ht-KO9lVL0eL7A@lrvyLX>y|2xwd~LAt$bsmy=_jY%Xw2T$wsRlvO^"
    "nX`8b+mhJtc7<R(kS26~`!Lh?-S_QNCOrJksu^VgD%l%Ef>Fr7KMw9WIRvWw=}%)Ni>_d;sNuSF^95sLfVg&KA!lc;!|Vr^P9!k4rkd^aNqKF@"
    "S)?<00xNf0rlzKDSV6Zmn$iO{u+c)<RTD27q__A0$WN|`i^0K%O5!{8*!%Wn8E6D}SrXoa)+BamNQ^L!6Ep{C<nw(v@%z7zo^63;cHNtn%v|qs"
    "oX>t5jM~G)!Yt(vlYj=&ea+I#{LS(4K`)j4XR6V#{%vsVm}7hi1hlUP0MZ`|g+-kz`_xXs_scer6;5#92mK_vc!6d`>&D5yxxOyY^f;|1g+{b&"
    "e`G04T6E{iJ&B9~uPsaDvV?r}QL$rEJ0v^cQ3jlv@86;U>^aBvKKW4mP@sbh*}El{3$iVjEcCV7<@Yc;+3Tk;V1ak^=-ce9i{9}NvIB~EbTlY="
    "o*;iZ;HIMdZmO<WyKDAE+{j@ksP3vsoR6ZkR239D=N^#9IexBOt`)qQZ{-lkp1`=p3XC0zEWu#TSBTgU-U{=wOaK^ku^Zj+XyL${HwHz6oqr%n"
    "zOcR8OK7jiBJs*A9B_!+Gj#MQCMk;Awq9UQEU}~9i~o7(p|Y&}P2^3wQsQUTusCRdR@D*q`pli|M1Bg6e2O)^OO;H0_@S$&9>CtMN@DivRz7&M"
    "1wv*iuku$8RwM@FP_13<7|U!-In{7^Y<?auz}k6sZtf0@I=H^CUA>X3Q&pfbwE_SywCQxEcQ%LY#UdOJCMKeIQVw=E9+(|a{<xZ7xHwuE(ENHA"
    "fyk(L5!H_#Mcspcy1hmlnLwj@-mQ%dd+=(;vI2_ZUj|VoWo3j%VaHA+s+^x3MgynH4<XJl7K4aU<r1xP7OdjOj+o7nrEQZ)srZQ}e$p1I$dtpd"
    "Ig5i2Ni9LUTlc^WxKIl<D@yE9SiX-?s$Ww7GOA>oj-dnCU@ziJhYp<*10|DM^pne2-YCUEu~ZFP+ScNW0b89tdxW6J9xPxX&xc__Iyc}>3%2#1"
    "C~AjObmD{<{G#vsG%?ZcvS>?i;O3~VS&B`bfT$fGI*T7~pdpAlU9dQqR}<apf-2Q7sNy7&15P%J1CfaFF4&nDRlNUxlnoWgLr<Il@V=i~FB<i@"
    "+|H6s>Zl>#cZ$VQ*$Ght)#z~VKzxIuD}2kL;M$Ug&1>DEf+|;MwNwO!2ox1TjujdWTaW!vtdm|_SL`=};<Yje&K+2+VzEf-;K6okH>cC@1MzdP"
    "%?UsyXnnoM&gEl|ESxdR%ggA_=?ku_C21XCtmn|G5<PlCVNvmn4r5^SXKtn<*BM^6?g)p><CEwLR2b{Yp}x&Px<Hr4u1U~OEEACBkRGTR7QK>4"
    "pNACi<)gc7mnQxnd%5rO=H)eIXA5{0%dGe+v!kOZMV6)<M>ugTrxA5gJhQhR9Yu{2j4L3{QUiaGLj&d8ID<o*jyy#}(f-mQ+OucaOm1-C*9hvU"
    "0)Qk7`_6u7IXp$6mOf{aK4l5uG)n5i%uJ~YT1iQhL$%~id7dmHyQI|53w`+SO!?`1N5F((NBxadszvz)Cr=_RfD2e|7-a(XEsGU%3@qKsyt>sM"
    "OnmoHab=e+K<iykCOdH2z`|N6+Z0#|`dD}m`PNrUrD9pp*q9m6r^^9F5iw!c<`!ZIG@*V^Qc=P7mXbyWtL=s-^L$;d=l${VBS*AKTa=sNa@jA!"
    "i^^6ZsCW<8*GbO&lsVhmf#cL_pkpMPiO-X1HuEuHPx2jSO6AB2LT4Uf(3<7292BeNz**Ts%gl=I2v1L6%5C`QPk&63F$M6tTo@7uUIvN3M=XlK"
    "4#Ko6;OgftT=2XaJ1!+mb5-jtK4P0K_FO|Z$oC|q(?Nl^H53$i4LEC<KbDI`9Bq3^!Mqi4V6(Bw7qR?=+m{l7cdpm#m8n@EiN|0+k;g3*$H79y"
    "=fUKFDsm|D^FO}0sJeMwI<n(<{BnHj8@C6U-#Z&om%F=E8b#4x1=XtS=DL!s8Fud&XwOIJsSXVVNNo-8rFJ(jjR?vt;xk({^Fx038s0T?mX<y;"
    "neET_ya8*%j@_4&s%pbGEXkIPmg-DfszfIYgMzVP6V2Kxyk?ap#y$*(jD;eWesYr*OEnr25pkR|!$6MZP?=Bk4MDA`%sbBhVr^n%B!+#$GD{=~"
    "?yliuilfwdl?pt(Gc^_2_$OB}CUrbk45AVYnkpT~l^aW}txsRPSd#C_QfT2+z-x^zE{0*TSg26h7av)sNgEAz&)xdu)>f7?#eg?6FBh=M735!Y"
    ";leKd_?Me0DW^PiooI7N5MCUKrG`6d8qIqMX}bWZmvhhdfX`jgak8weYWyQ_brsLTn_E1xAyx(V>z0Jc?C>dt>>d=H_<wl;-$rY<vTS;~*PB|H"
    "84^9@v-Rm^9UI#4Cn{lqon!s7%|hozB36EP8FSzOIvG5D^eDdyN3&=*3Kr0dnhg(6dU>Q;o~%>~69Yv8(0Jf)#Mb<=gI64Y+HdpQZDcy9qjA%;"
    "URSZ_ZFOx62*T~e>MM{SRPSUW`C9Qet|dmT(bcPi8Gm8Vk^In3zLcb`B$siU0t>39NXuzDR8u;{le-dJq5nnBL^iT`=#b`!6Xb?$Wp|B({8L)K"
    "_y^e_b(N>Mu#osQ|0A_p5ly0>NA^bgMv%z!a$}aJw!7QV->>0juf0l6ocexO2qNrh^W{L0e&Un_B*JwC5Q<TLf|HOl7A}cEV9U`bLbk1-H;6Ct"
    "#+0sYZbT}P9leYOMFV4&ggRiH*M39V3KYV#TCGM-PB9j7Ji+eK@F-GY@PFO9bt|C9GVoORVc1Y5s!u8pQ`?!V5QEbQEiMky)z*L`)@wBEAT|;o"
    "o=QG>;R15nzWqq4l!xW1OkFH36$*{ecl>g=u;2_bAH^d3TV~K7j2Rz(vf9a$(p|5{${eiqe13-IncdUHLf$gZPvuxm2jSOK#YS&~ZC03;`1|KT"
    "&X#w;27%-;mWb}ZzoTtiu2OeuDIEX01lP7Wh$dN8>N|0b3I7$m<}__Vxvu3y9pGa`HRttTs?$ncD68KxYID;mS|bf@>iW4_0l#3L+?gzo*_&V$"
    "UCVjLZh(Mvlg`FwXX~{jwfZCje43lkAW0_I@;yxNsnD+siI@x(fKBHJ)-T702;f;$4OM&``kaGY$(iJ^z*A4S{`i-_Tx4s&7vi01J8H3h;J{8#"
    "tl;9ajZ#Au7sI&lj~X0xI?k1wGHL7P7!b&HHKY~V<Tz6Nyb}}a>v+)-5Dk_AJ9S;DO^o_;OaQJkzb%qh%~0D@m1+T@3cCf{92#xmoc5w<<{L&x"
    "EG%D6BJ&9bSlq}td4wuAAlD8bZWI-|0{D9W_HWV^<N|Nr<Y&*bJ-gXMA6>)-BuPwhA&FF-U4dxF*xm{3jdgc>mPL|1QgFt!ZF(E}fL)oBb>7b~"
    "Y`0Mvs(?8pKLhMiY3<m|F$WJ-b(mCzh0kL}J|r9=9cPDtNNzlOf4L$qB0T%lDl!h8(5&Z5x7w~^5F8p=oKTAsyw#l`it>s=%FlLF%%((NAY_Xz"
    "ZwH7fwj;IE5t;O)+=W)DOPAjOuK~Drl?|BJ_`WWZbQ2R<76a%5i8rzSTirVjq9YwoXHKp}WcqiV<G*<8BW1%W4lAVec%!TiToBhlsrpgdm9J#j"
    "@D8O1394S9Ugy{{991P$Qeg9@V=OQF^6@9oL8oe+uZd<0J#8t8*;5`JDF*!9b9Njg(~-5idH`9|Y~J@gYb%R71hLxX6w_XBZ(R(Mjp{3)5iKC5"
    "LP=b0h%??9u#d3*3;DQuUY8f`rU284S}mdot`mO+vv*S%&f6@7;ncjzeXCfc2EX@xNeiRwAU+`uD<9~yXYCD2l><ay{NjL{JMT3!IaRQPTm0aY"
    "rJSlrC<7a6NL!r@-ae<>2U3)s&NuMh_SzC5V(|iKc5+hJ9lh-T=s($LLg?khskv@<7E?Q(EyZIPWQH~Kr97ds)sl`!sadmqP_BbB2sVY`NuxUG"
    "(Z|wBx0a?_ZAdz^;aORuV2{z!qy5{f8SoK#5ks&ZP)${kzsl#-Mc8-TQURMYBO|0np1><yx{Mn*w$KoI{tnCz^*f&T@mi%CR4>Wu#+8wY`mpC&"
    "khI&kv-s{~`zv76!fdzm_~SEH$bG!jF%As6i5kpp4vsobf4|jJZeS4l?FIglh?#M6b{R9cwWxEP7U?FQo}Mn`buSnH*^8t#Ki%>Aej$#go&3F_"
    "QW%EnzfeMXFq{Om^Hb!ju-AbqMG3!zB#iL7LD{;DNn$@*&vUbl#s?8~(c0|@F;(9hjZO!|ux60ig8-NTqzhGyO}7{H(#@MUFUL1;22$?C=az~^"
    "uS(v_FT+_4J#~~Om0E@4ZPS58Hi+fqyd+(w2XK5g*yKy(TBKwVD9_nfXCL#f3JcuLm0Mb86`Gs#kgqBh*#LoC5z(uq<JOpiLq)hG^FqN+me=z*"
    "){#sF$anel?BBm1YLCM!RMMTsD0^GR9;<6oXUwceA<i+$V1g@>m4jcRAx7J)m&H?cK-80}y3J-$9-i43bTaj^W(f7!QkIoU&p*ZLV`KtebS!K%"
    "o(c<NBfc6A!(Ng=+N@TF2~WapQ){=8J5o-jE0t1hT-Z#J70H2^#3WTJV=#fX*IZTDJvlIYpJF!=r-vfyfp1Gm0x21sW_<IOhU^;?ph1xhQenKe"
    "b6m<L&s0583ZYDz+chYH<5^mZykTVu*#uNAnidzPr-z3Tt`DpH<Yi^)Xv87I?Qi`uj>F1HcCX&rOyLIu^#Ir1*lgzl$FJ|JSL2(aoL9j6DN_Uc"
    "_LVrQ>Bd%Wu3ul_NG44O@KQS2YBW+qlgp~tGXqPKh!CfP5|2{z^ZcNh^cS;aRJK)j(Er1_jBebF*8+Y1eBS?`U!)AD(RF)?<!7g|Bbhpu*|WPO"
    "H&ND5Ve)Z1G^X|*I#J@Vbl1IFS8np(zOk7|+DANFH}AedMoHDtoFHnUst%qSc>J-8(TZF-U+QXYS({zVP?NK;kfCRk%|1tst-$28r=lVuOUer!"
    ">pS9n8ExN&AO5yY(_g)6oe%yI+WukXGVQCO<HrrHuM5w7NiwF=Cm5-lHz6k%E?n3~F{EHi7ySKy{AH}Hex^JX>)FJNt+u7WYcd4@tyNZ6amBWz"
    "u_)JSwpre@aK2zg3qx?TMreBUJuib5FNkJdNmME)MRPFTfg_@5y9dX$62M~UQ)R!5(4goUztgxdVXt_0$><%Z2{j<HQ(JrwnGX#^$Kn#Osqb_("
    "E6y;iA`8YUtwGUd&X;U%uZd9Ny{gt=QBELk=wm9`#VUt}hKia_ssf+Cg|<-dxSHecp<|<!8c3Vz0}<f$^+KVrtq2U+{)h~oke4M!n=utcG7{|j"
    "b!>pAmX^k4wxkwxyJ+dzF`ORTT&t(+I^)Mf?p*pk`S1Q+=Qal)VB*HSeQyvYi=*ODk>96`)L)OqrWdNWZA?uT6cp)_JZ3{^D0w(U>Xw_0ovU&V"
    "Ve4Yw*kdiY?5;b~r<2pdsR1l;ew`^~p7xi6-9@d>-UTJqHQlaFeknaQr7ePo5d$qYx6_lfxHM$e(Fs1BUsjB%n>tP;HC>`YxO=zFVg(fz>PpG@"
    "ycd5Wz6-z2Rh?OsVoAHQhd3prpa3IdJ`%QCGFrHJVk5P@5kf${UHtd0K`RzK>zLi>!1jd>lAOjZ)pI?ZqN&0K3gsBmOsw8EP!qP+t&`#zI?}wC"
    "=gWE5a?)pxz{hi0l59S5t-{|prIxC7oB1jWGa|2xpQ%CK4qYwmhs7NJ&!Dk0sEnf+67*yC*VW8;n1J|<-`f<C!a`aJih{jWss*Jf!JI{WSt#Xo"
    "6X})6xq;abmSud(mA{&tOj|e7L}BtPWk<LgJu*HECmB?=Lb<AM#?n?qdF+r_d;{LAuyV&1q9|1^xx(x=GGaVQ&KWPb<J(ZmE47tq*L|novh^x8"
    "GCwcB{-;QTql<rcJ&IZm$0QDt&ukELz-byS%=R-~LbAt6hh&nQBN$VzZqaq39t0r;X(&HW$LO&!eze&LqKA2psj17qD5ZLW^~iKJB;J(5f{paT"
    "5+GHTdg1rMNRKMv0C~6ot?uS^NeOH09$G)jp%w_l5IO|pO&*P6ocDrgY-Cn+2lZ68ds?#Tl?ok*<9CIgCyz*Yk2cZ8)pspOcE=tpV}^r`4Zc_`"
    "1^_(WH7|FiiXodNOrE1Lvp9q{8`b7W%<=QAY>FI3J~ur`tc+D5^UKRheQfM?R9sEhA5^R*vxYnnYYL$R#0U(Sg6PGArTN{m1u~Z85{tB(7kgE;"
    "9=X&<0?!T1AoLg(S1?q?B*+^cJF?q#v{NYQ_tpBxSeIXd&>)Y$vA8%lBaVe9*r}ykmk-CO>>-<yBrd!)7j;bS4yi$}nfCH=I$K&niwA}cK^tO~"
    "q$DNr@lFT(4q8Lnzu)&Q`n-{PpcVin8kQzZA<G^fu0Y4r#)eu)$h=5d<f10a3z3>cnmwiHdbC`Eu0c8j=WBaV2aGJP3p|aM5nMN<4j0u0mdo|7"
    "wsrw=Un3tR@w|dE7PL}JTH4{;4h@3xJOf)Bt#<Pg6S{Npq!>V{mXjPVx!?+f)c81mX!%p0LJQRGG!d^u@LIckez&%8UL2>5^_A^yYf$pR7??wc"
    "lpQE$Cp*sbUCzGQ*+J0ZNl!(VLn2v4Qv`BWqXE&`mj0wPETLUTP>l?`A1PVrZ$4Izr#4CTJ6qd`5iC4FDp60(FA8hkpcU2@3#A|vR(!vN8AlGE"
    "*fm4VSVs2%8_|%S$i2(Hm>X9ONmqf?TWqV0OiJoK7cV+aY^T4}>zD0p4n#!sA*%*<%%2GO2CV;aYS^<lMc?2{U%Lk0PscOt+>2r1@ItR{s1Am4"
    "@}eIsftF0bl`C5<>&8jlR;k^;Mjw7uJ%o<OOIL2QOS#vf>T7T1q}k$IFD`C59HK8QAYm-qXLgLP<CJqX8nL(Y^wW4?c61W<|JN;&5=MNEII286"
    "jMu!4x^_p5m)$J~2;x;>g5@?L85^qCT@X)Ry>UCwOyDX-$Y-~^Ud?gAz;xO@RFO#T*!Al^^?I#V)jQ=Nd*yFOFcaF*so$EM!{o2Ul+7{@+*R<>"
    "OZOkRp0FEu;)LVk8488Dxw!$0Albnp87&e48(-RM)z+r;soDpiJK1Jc;yBo~w97lnfrUjT3f+Nk$c{wRN;t56{ZbdD0+&5GK8Ck%FE3{RmDYB%"
    "jCS*wSdGpq)k8n5VmGvWq~b`c*_FKdCV{)QEm|11u~}lJZhUzC=HMxi-mlj^L>e0GP)Z$;)Zi(#eB8oQrigU>ci7d8&|+9y5{O65240>#s;Ju*"
    "S0c0E18EiQ3liD{&Ny0E!=hs`9;NB@UF~2b-JsQp%|+~$Wy%FhuXTa;0W>#Rd`Hp<#VE|&Hk#;FSupY|<q!rFZUCAputsT`Cy<KLr$oDViWQjM"
    "GkK=8mjpqmmzSgH$X(-y!aU#Dw}Yw?>)~#aq`Z=o_;aNy51ek5hNeM4z#;?PTfEt4Lnq}ZRy&rqq=Z2d@V17qZ66uB*;a$`rAQWD$8k11eF-^>"
    "T3l!ASI`z)4}IT??!H@&lAB6f@E{_wMxOntv&$2O!fi0}h9O5->_9*TQ113xK6VF{G-(U<Z6i*rg`B^G4q#`%?yBt2MGy@6L+L&!nn3~T<(FSJ"
    "o{Xh0B#F!tsN#~8k<vkv8b5Re0>l<NEdKIm7N3TVdPkZHl?j$eQYNBojio!zJFkp+<&`ysA|6@h%{cUmui9WsDVsJ4i!d)K_AKjr+qGJuNaKbk"
    "^yo^~RhKUpP!qStl^rzKP*|-@`HgHRIj!or4xjbDU#YBj)VjELqS-=(_9G+VLQV4R?DlZj;lvgX*<9dgkH7j)|Hp*ypC7(>u~2Y1xU0IVpX%<N"
    "R=#4neDPv9?btacgO+cFo^pd!OAy-RDDu$*zcNShL7TDKv+oRz7&{0=gIs57ku_4*@$b9?Z>?67S;SIlK15_Rd%%Qos7lh)w{f$T<lbtzJWNu3"
    ">m#D_r4boLF&pZtC<!TaP&<!_Pgb5dbAe4iD@DI9TYJ92V@E~6AT)*D{2*hqgQv4y1n{fD;LaZgu1u1ru>4%tD)nDv0VkoYxALN_q22~98EarY"
    "&o#wyV-D}xnRhD|`E?7$e3HsKUxtH%VzIo_j+eKKDX&^}RFG<RPuTG}a4n@Cv?k{CkT%9xj4g1YNMt=iRhpR@3x{BSQK#uws}{M!7&I7(rlF5V"
    "%Qm?nsl*^p72%xZ8J)!XHWbKA@8Y62aPNSnGvKVqUx79H!a}a~H*6+C`{vit6Iv?=$`2bH?=3IaYM2#?zymCMQ?O4&9Lg;z084SOG@*@6+g56|"
    "nenk9>D@27dk(R87z&Ad-<A<@JL|665h#gbTyLkzLwu75tW(<R^z<*(jT_Rm>;y8JW?j}q=Ja_J5Ri?H`NJ0n8w^;(G@U)zZl~g&&&=4`d(_);"
    "b4g~<96&VW7DvxYQaT?Q(NYsYZfu(!!lD-@Y3}8-MYVmVnOd=_1aw;IrNIEG?We99ZINZ`_55&Ez|vH$#+uNGqg`M1Rob%xY?~z=Nk3&0on(mJ"
    "=T4ae@rTgaV)62r!b9hN=%Htd%shV5lSk{Rei){kYO7QdSt#(Y9NcASErD0`>ldn3iwnh1p!FNz(QVlzeA1qtE|jrWF(uw$g%FdUU0TwT0X%$I"
    "-(k1-m?*l%J3)>@b6Af5(O|uq*bMN;1^42`i|u?|$Md8ae`Mc-yer8dMNX|aK1a_zhYGFd7mIN|-(q5wmdkv8KvT3+MX<ZYG0fd^{93AphKRCl"
    "&e)J|_WP>c?ZV85YA=WFEHYi&FNdZrtM|$|QiJlz=I#{wOd!3I8aIP74~K&<hNn)+@~p2T-NgU=r6?L;;eZshS}o5s9LW;#(Hb4NXdDPR?`f5W"
    "HdP;nSz}1*Pa$tg9E|3eb@z=OUv@(rgiUZ4u(MID@m{g)c#V9HiJf9eF0?is*X*<fS;vWu4CJKO_5`jckUsx{gk-}b!mZHB8xHCBnqS<LZFg9)"
    "y+d^A5-w0@b5$Pp=e<GWNes+GH;P!fW*GBW#UA<6k0}S*%0UI$P58t!qm_bxTO8gf6!cwbwUL<^Q?d)YzQHc+njm$ERxR#qWmv52q`OeZk||$1"
    "uIfmA>N(ZMX}4_Vq@H-<iS}UfN$WI0s0r;E0ylgRl<PdjUp{`^7SZt#x)jId5_ws6N0hg=6QLF`tj11=lfeNI->6tB#k6OBo|jS@n82_N@z&b2"
    "h&QKbkT6g}Y^F}1K0Q1<ye$uw4cdL3{LZ{)M?`KpTAH4=i5i{vkI|i@#af|yyoiy}O|VeVI7JVdEHQu~X7kyM&<D*AdzBtT750nYx@>jgUxFTj"
    "kJh|?sM`_VfQ-7E=5Hz9N*0j7^z#<$6YP)AX;6YJWu~VNP`J#>{T}L^I1hz#MN>?Z*<w1v#_C^+d%$Xm<LA-~LgZv)Al2%96tD}}`~YD0D6jCY"
    "HkB#sENyME&oXwp3gQHS50p&$viVkzE;M6mf`GCxFYVl&nWVGl@3jz~2<T)gXv|TRyswVZiI>Q{w8mc#^de<`QJIq_uBJ<0QB~Sj0MnTw39=-0"
    "K3D2dGhAV(C0<wQgYnd(r+OF!HT|ZZ?W|`U6U0;j>nf$*k24{d$x_wV27uMs*(Nj<m<fxolV(-<?cHs?1)7n0stmtrXp<M=qxUJuQua?B7OkL1"
    "{}+|78WPA}f0%}zUw+**41HT4Ho&93VG`OOUwr-7njA4Ss8ve=qm(8fZ~(taf|ij{;kz*c^Gl|At-P3}eKtt$>1Nax{Omms@Ahl@k3h_#=wWl7"
    "!<+8oKi3rLWH+%eJk$QwehHH`=11^eOgjN*`cvpr8kB5r;&*R?qGOuZXO15jL1CM})S|R!CZY$%fQXc2k)AQlvF<L@^J}r~IyVnRR`F+m$^tn8"
    "ee>_P$;E?rQuCnLgyyJX0a0(#Uu;&8!6;!NO_S~usBd5$_dr-emoh)2Edxa6gf_kX+0z^=KK~_i8!7CAopod)Gc1L0EHvNgTI50D2vgH!GH=D*"
    "MSb%&(hurp%`%OJLN<9bQIG8L_JBKaDKVxM@QO_jm-*bLzGX7Z%XUerx2b@8YU+lPA@szjoeTaG%|raVm+ffi{%C`j?}(#IvzU9^kJJaukLvcR"
    "xvngE3a=%*qjaHcOg~NdU~HNd_LG{i`P^ehAal_^y3T<dxTU|^;1?+Owz6T84k69PN$U@&OFnf!r1j~qX4g}#n@N<mi8p5EaI;EdJ^ey(H|eBo"
    ";&jNJ-4!e&0wptf41kH_pbMx7*hK$%Lseb$EcSU(Pw_2Tr#5*dukkZwD}b8hFGdIGR>|q`O`ErhKZKMReSF?+E=JU5Vct^fs<xJ1z2{f5^(_d1"
    "|M|ty^c<Vf6;>1^Mgd2icC8|F)~qFJJlWq|7>ZJ<CBg!QBeYwOs>S^e{uv+WwN;UT5i*a^mJAl6A&x~LOFZ{!(%qh>1>W9Y7KFE|kAv`P=1bR@"
    "&#PR^exiT;0L!-eH9!>i2~hiB0lTh@!&+mx4|6}VcYtWfJJPzzj~PeJ#)HkE-Gs;E`Q3eHm#N?Cr6Ip@mRw9Jp5v{*j+AOGSqFC;ARu_3ff5}X"
    "4y~Us)X~{@O!ffZGbow0rn#9-z56u|Om3M&iaMG31WwpbSZUA|L5c)Yqrv24PY@+f{C_E8Vh=Rv51owJZf<A&^Rc03mtW!wdl&t?n`97qTr8!O"
    "R%?Z>LpRUqEa|N4IL*9^tS`0sBVN1}bDP$won>PpdCie&qeIqRq1iN4A3gnRRHd%T+-}UPR$X=bw=sx8<|F6Frp{Z|(i|bf^=`83qbu#V(Z<)b"
    "V=m{Y&(HAN(YE6W8P#&8?;fQmOtU#Y+~~CE^52ZW%d9NM@K00W6I&fec5yFSFcaM}iPL7E{01AWPaM$dV1|!z2(({;GDHeuqaLsBnw>1XM6}qL"
    "5*$E-MCK6?t?q_E)rCAYp*?`H+)%bhU~4s9NWT36HG6EPD_QhAhgC=avHKi-m9oF<N}`}S$I(g@wQe<C-pNfWeiweq_+JB9FcTWWS)J*o^R+)7"
    "O$37Q^BhO-0b5BI^L1IZpJWd~x>yE=CzSclS7_v2UZ6^X$ayql?H?8NH0@IQ2S{m}=18iChe0HXGjSq`IJVCkihgZryg6g;rS6!f4^a27t1LKG"
    "Ts1=C(iF|{DML}V1y<Ecvc|i)2IRcDT75LEX_~?C401ds0acq3dW&y%zpUvEL07<x4k$tI=Jz|#Z!$#L=k!W{yOKKJG5Yr7ea+T?NQh8AB4E;I"
    "x78Wb?(p69{j=$NfQ!JGkZPu)Wt}E{>Zzsz$b?|MWoi~oaC?DucNda^DV&K@^vjgm#Zf6pc}hQgEX&(-Kuei|#$Y`{F>u@v$d&}mJZ;t<MS6`N"
    "x>YvKjLo&%gZCJ*%q(~;h_h#?#&+${c1D-@jagYA7r>&d2^&o6e~VBSZDyda>ML`+joTlhGLqoe_!z(1<rCZNHaq_>OWyLk;t~E_*R&&N<eU65"
    "<1AUP$Rjj&MVV=%Rf3#~Z^jR3K4oHQ_}H3H-213*{l)e*leQ|^En2uh+24QE+_$pjq&3oI8f`YKc?y%w_zPPvupO3WyDU4Opsy<3pBALKr9hu}"
    "v!4y$;190Q9`$EXmm|76O!`rBv<Fry)Q@nA^z~<0hXFpCmQ=3=)rY*9Hjf@p>CZ-M&Fpi4h*dY#yy>vZFbxcTW9E>0VmoA9N_L@7<~RZxHQv1W"
    "NV5T#26hv3{f;0--phM*bs?sLIgAv?s=14NHl+sHsP6suWgKLEm*}4r)7{5ZGVTG(ENcqD<kw-1_rirsEyC|#E7g5>?x(NAG(^)H;LAUsHQBAT"
    "@TWu{IRA5{>#jXDTDu?6Zbd4Z1LnPyWxmRa=5}8ooaHP|glr@`=7UV%3Sh7T=?di_n#E|Bu=i~yX*2Fo41y8bV$&K!I?FoI<5iAZ*zzJ@1$Bj%"
    "bAV;g{en%q{gqAX7z7V={f2AC0jN^DZP>j7FHPSxH%)i!d=kgDKYv6<cUIYgC#iG@ZnT$Pen5{Pr$&B{ZXV$K#*tavI8W-~W~-j@OZ>o`RVMIF"
    "!Gy8Q3cSSu1&8`zm@^km`b+j*e&=nP`;Y809jbm6;N3>GM-77cWFJ3;+7G^`Y1Ic2Pf^+#7uin7>gQSY94~$U)_f*4w8*4i9a);7Hc1yyI>fOo"
    "scliBm-l`DU-u`z|NXT;dQUh0d;+XDyhOWm_@iwLz$<NlES9fWY+!Sl{V=_)Qu-1f+U_O(%X{@OU+%s)S#0LxuDV6%aq&IL+(qh40(1#@<7^T2"
    "zfy@k*b8ak|KnHt=Dt7pvLsxJ0Li+YeqZ$r%h)64r=UpT;N=a&4*DOO#-cRHndmX$41-E3nuA?>kRAGLUA3B^mR@Tkzt}XXS-5xxw&qF_Hzny5"
    "zpg5@>AtGmQ$Ii_zL}(p!UINYaa8^%fIev<ed_nvfa`zX|G{p6097e_FIA<}Z3HZbXib+?r`h36hVnMIOr*A0PMXis@1HzH*(iY1<m9;rG5S>~"
    "2(GmG-(QRA)CWI90Mz)`aso1Pj7Q_OoU*`F{-;QlP2o3*K0Cy^l5}OSN`FgzTdPJ^df;m;XX$9~jjMRxe)a^}(b6CGWH!Li?BV-Tm{un<Pe5h8"
    "oajqECBzW%63hNiYC|dQ((WURAEhSktM|c+kS+r)C1IB%YxcgyC#~PXfTupZV9XzVd0#{QA$?6B^4^npgL=Bg_xz&K+w2ZzMf6gAiN$;~(^<Cl"
    "Q}y3&>+6vlv3r<i0~mL2QJVE$N$F`#|H!K4;yg`Z!tF{=2To5NCkGyCHeOJ6?mkBdmpFlC-qCK|bS!0S$1EeEma09JI;TmE6$e~F`eX(t6)B=Q"
    "%I4YZq2aHDO8j=rPTD>hPvp3tzRQ2rKg&xt+$&o)m==7^ij17I^zq@=mhLq%^F|M40xNb>_0Lk&5y*(UQ?@gFj#)Xvg%MtE0rlJed9>hf<WYtS"
    ")%6s-hsm6T<yzh8am(p~BQ&CbG;^AzwPUiej`^O6*e;E)51Z^FFUuzirZTF#JKd#}Rb{?R3l9>%w&h^Oa|!tp`3@hlUQ=o$X#;qvgyE(|jD!Ps"
    "FKBcvz@jBl;+uC!#UJm@l_t|upOv0fSD<N3X1lbr*{ddd>KjQ0f{f)9!t~H<iaz+xNre{jb>wu^(InATm2Rlrbcy{#)K#~%D${*`V3I=Sq(7*>"
    "yxG%g)ea*!N-oE(QIE!|8r0cz`6X|Ht=s90=1sS*cR#Q9t@U(M1xuy>pQ-l@vg|z1#J&@6PTjZr-p&)cC-vln84wtR!GHh(5Q&)rSENLWL83%O"
    "P~O!ou7CN5%T=y&ZMhuEscNgVRrcCeNwU|qR&Xhh6a|tZ2qI(h^mMxMq%Zh=-tROZmPnC}?t9Pq!uvjNdY)8etips~yKkAgjmT*q^i^I|TmKh-"
    "+xsxfZI>L~72?ZjFZCb(gw92_N=kH$RrhJokDe4KP%=eLT;4n;bD{Mo5T+uTDa;zQIZkUZp|ACoTHz!5NRUzl^#Ip{G$^P*?t1H#JfruK<;4<%"
    "u&)B0j-k6?hGB$q#g3#n>JV3)M~8Z79+9)*HJN|u2e<|u7OSHt3g`=a!hFmdK#L^t3ug1-=kJj>8&7xD&Kb}?H6JtST)M;^!O~5cbY9e@m3p*!"
    "?3;TD<&Y4x`eJu{9EPq=+d#kb<j!GMK0?I@tp;W!!~wB5)5Qt-yr`p69D$DKve5g#+}nTa>)JcrcW??yW`wXDQdP9eD!@lfC=5xSnx0%fMBqSJ"
    "c^vxC<9cpnk{O__RGpA_&^=|hrzXVc;(|t#m|0iq*R`4`7m@Rm^{*n!@omCPan^tA>L1*D?b@aG_yIBp^)pIcxvFFHgjk!t*{iQA8EYn~P8)=B"
    "#XSm*vuv!#;Y81pA%SosvYa#ettFMZ-;xwmiYNFTY-KGea9D5XC2j3SiF*rHgy2g7Q}&jaR&QH~^a?Y~E2(VjiY^%2+$veGW0BUfs(SJ_Gp)+)"
    "F%P)OG53j?)57X7=A2Jfl*+0qt>IcJ;hUYS<BK2xkSe8(RQH!y5(2FY7u1QFp?Wm!8`>}t0traw)8@(hrpN_huW|-3dscp9b9aZcHfB~NCk|H="
    "ie#^#Yq|v~Z0=g_jdG=7D4-3LO>JD6i07tfNAbhebB)7zt$X6u_tjWI=H&qQH=(}OL;YmeG+8ExmL{{;F~x=4-IG$W<t!~e>W{aTKc!d2(e$V~"
    "_Jxf~W#5D%XytjQz`beI<>_Vfe=#)?n|<3QtTU<mtG}GioSd&UVKrm?$0xqNy`l^%kEp^S(s^0wSw-IS$jw6|g6qia@)~@TqCKbu)jmaUN}qdM"
    "tj*H8U0YJ3xp^?X_T}c`T$~=V@Zf|CbWV;zFnJjZBh7Qn>Rin`PVH2Oap#%22OG(3yu}-6=c-*YtP`POgIAa0z2x*-%JA1guD`@0OVj)hZi?Pb"
    "Q)O<PE!|&QpJZyR0dRMJTUm{<u89Vy&f^&#p!JH>&k~9QX?+?{Z%?NQanTMfNpoTnn}svx5P0q$IBBM3D8}+^s>DS&Gu4gFo?0Djsh@aevoGXa"
    "`Ouavt&5VJ*CVU$BCM|cWsz&R(s6m1M<NXx=O7^2m#<zEWDjR29=~!;=@DIzdq!P3ZBVES>#PYw=nC>;aM=g&N{w$`dk8fw^<_vRX$cvjd3#i7"
    "6&%|MN~d*l_7#Zvbjkb;#fdF_9y*CEwqkbghv~X>Z7XUf?<*O^kMz{!CsJ=r=uDFFl(kGBduS(J(U<kiV3}gH>~{wG_b1!;3Hzdp(`0HIz@N_0"
    "NdiJG+y`^pjK3kaq<Iq}byi0(?iwpnOYd^pm|OS6Wg`orN**cPV+X+kWOU?aCv<w|pF`bFKf9moofUbNi!3mm{{Eum>39M~1Gayk0{tPdNUYs;"
    "b1qXV3RS1x&l2dm2+_>1&9=U5w0G+KD0^tZ<h>7ksFoC2paIkZ6}-kmBC_1Q3-vNmt7aS&IU8;#^gsD~`Yn2;&M%`ve<E(7!ZO98JoK?=Mo?Z-"
    "@^B5Ow^mo;kgG3eX+Z(~i0PhqT?;x>TK}r9gL~!_{neaeZ93i6F&WCbp-=057S^atuYBUU=gMSEtNYA1Ejg+>#$995Tr#b<3ioLpdunxXfdYcH"
    "TVq2(V-Hz^H0{Z4q<+!NbXEFL(E%ImCvu908Uke7ov-w~=p`?~SEoF~Z0;T#tDzwPsQ)JBw&xc$SMsj@6osV7+I8}h)gQ4DK3L|{jpE^LaV({S"
    "&3VZQ1gKSdTUVF}Is5F%6)VYzk`$dzq|21x`F>3D4&_xnJ1BsgN}#uexgY7#6q11xGUGb2qO!JsB%7K+yJ%Oxa$Z->;mMFL2c*(`z&X7~k_OBt"
    "%r{j&Zz#cHEx_a3s=L1aOZuQ9e7^sBu4)3NIl85>FlP;2XJ&NU5|a`gA9Cy$!1lLg-ltD^%NDQQPJ=9?DR>WA6o`(c3R6RQe1h8Mt7cb*2m%3g"
    "BX0Gk?G7gYQ)Lq$F%e8W1%3F6)&*LYheSb{xj(2w6{sWg5|4gpSAL434%2Yy=Jp0@I<4!8$_~?WcUuQ+HNT9Jf$Tn6?y~N9iCQx|=75>Abz6zK"
    "4vMVcb|$P<O_6=t!5C{oAh`SgqV99S$QzJkTTQ`k@>wSx8kUkfvtVWt_+U4AyVqc4u#B_a1>d|0c8g7l`VeZ;YM-Mec#A%^_78M7#3V7LUa0bB"
    "4HZ!|4_}G-BU+^WsTnGBq7Xs+_iU!`B=y<&C|b7KqemY)d2L3NOyq8&hMy9EP|aYUnLD1z<cqUvJxOFw_^~hgVxb2mIeNLeI;73vE>1};0S45^"
    "0n^C>w_dWb&K+J0w#yFv&(GRW$>z_@!zTbkAB{^Yc}#p;Tk%qzi*2WOK%2J1;i6FF*~jegQW+d(#vJ;jAk*>BO}qr@dEJ|Ceg@O>!&JvA?VsH0"
    "$==gO&AgBAJ`*#tATNA&zIS5jn-|GDUJ|vBCAaaz!~_#l8iuXdKqTd3U0m-!<8!U1$D>U9GyRoww;*6m5wu7RYV4BYFSYqV@q9K^DV;Mp>^cL2"
    "HR(j8gG0!MzwuFz418Ut^dUeG_#Jwe1`2+GmH(uVt(%M77ADpxZtx_M>1NdgKv{a(px`qRo2)OIt)x0At2NC<Lqt|DF)X_)uVUu;0|LJj^BFpO"
    "Va6ib6tnCI{a71JL^@bItT<@xjai5IWwD!tz}2(UoezwjP>3w`FDQH<=om+AhWN481<!%&%6$Z2f1Af&`%9TVN5AM8ia7EJW&&M1JLS&2HOLK0"
    "^EuCU5WPRuYl<^kgZE}=mu8$-^V8L`IERcmC+8FH_QQRE@Z)x}$2=F)N=83YOTBXh+>V>{U+&PZgrZZx#H<*+{6NT4gY=}_4}tp})1k@CNN2_L"
    "a{Al@%dW}??X>bZeBLtVV8b*tPn8Ll8x~9emh3TPS6MVvup;7=U}Y19rt?MdF%)zxMByYg!t;q)Ykgy4e#J0v^aLxIvXRsy4lr~mlDdu#!7z$j"
    "^iK}592HXDqK^P7qmW8;d*&G<=$KH<|2FM2N~=|L$zbm$3~|Q)LTlDJnqpdxyYwCOY_uucdsCnT`u9~<dBYFxGUqWn6g--k&)ZKVE)!vZI?l29"
    "v}uj9HH2hHDo7*O6e7uPk4IA{in%FcTVrkWxbV4D6dpr2*)Q0WKW4;&&>u-{s+_~c6&=*Y#m?qCj}wMOOUwA*8YZ0;9@+IeXYL?KnR9Gw%%P$o"
    "5A!uDyUhK{dfAG(N~>Fs4@TbOQ)YaP_G@~R1&MX<?`-ClzMo$Bzn`R;IYWN0O%I{#y_4H2p9w-|ioyUS^v147@+-pZ0H6IX;J~!F&dn6R1hWjq"
    "wRcO*9lD5Ct-=kIL$jd;*k|u)DKE*CM=GvLH5RW4t1!Hn^-PE0Iu<l}aYdUu<JalAcQm_B(@(`;?Bl#w;uMjj3q2#d_HUWFoqqS{Gk*mZ@HY(D"
    "5-8k^E%#vpQCRdVtuF4F8auNuF2sBEJicLVUB%PTnDsKdtm-C?iL?0GVRFfGZ075Uv&W1f)4_X%NW1<)N1FpDzknOv6}utm>;iQR_;-?<@bp?)"
    "l<5u)O?=64q1;$q0$QvenXWitW{minXnz|xq|!s6`0@a4x#pzSpVb~+iym21mcYC5U5G12&*i<c6e}uUS8%Bmeeeab_=HmRd#cnGtF)BA$+d@f"
    "Q{+{nR8?cC%kyL&myC|?eEQK70Z?v=iLt%I#GwI4upLD4OP3R_MjVEI+aU{;1%+c2it0TwK)p8r&T7H~lMc1cSv~mu6%REg&-3TU(4I6s+hNhS"
    "gap_iHK7*{4-8ZB>`GznJM`1L9kZsR5n2~cU-^YC`p+xE$vZKt`5Jv>!iM76mVS5MNp!5IXeX}I+8apHO%8WOo>5ZvB;YFSpt)~v%>2YLk>@li"
    "*dlw^9Z0fYhdCuq<}N*cfQ7_UzyhTo%0+c;iX$V`^2f}z%V_2~anV?%7yM+M@Tr;-MHX5gJc61lC<+I(huLFBfAG#<?1j$n;Xj|Gk3DN0gB{13"
    "mm6AIQd~3W{Q#VtQ>9BO9;`XMiwGyyD?&A%(njuAA|lIurP%-E>$JRwwBF84+x%_Nr-S^(N54&X<SHG+$C1RQ<%`JRKw1J=yMjb%)}eoQDL&{u"
    "`Qn9t`xzNQWDYN4#*ZVTk?~VKoXfAPr6>{GFF-0?cjA+TY{YQ2*VYL4v_?4&NBg1Q)}lT?Wk=r+^Xa$=@{Vn$r-4P#-1}o56_yEE?@7R8b=9tw"
    "Atu+)iP6VTO;Y`7GF$V&7QbXgpP@E*wGb=zD^PS^l`qG!$aYpC{8Gek=G@Xb`_^VX(qh{4KHj^mF3yp?n=`#EyM~gceim~!4LPT3GNB{TZ7J~y"
    "Gl^rZrgr;uA7YuMag&cY*(lsn4G#hHvz#j)+oFTe`<nB#5Xa>Juv>(Xi2aHd8Oq8T^kEcAfXbXfUy-?W*Bl47Wv_RF+}I&`#t8quQRkm0r$W*A"
    "c$Yk<-26JqFnAql#Y8!cLKmKp>Nh|(e5Ro<Kd6qA`-X8NoV2!f0_@HMrDq?x1`~f0ew76S2oj|g3g__R-edSd0$RTMPNmYIcZ*d={xTbuN1!i$"
    "Nx!+hV7^SZ^pp}8pU47H?sxp}>7^F8Rf6`5*+zI?^zxX_-jAjE9r0p5VG2ngKm>k8B*v9hSrtXQXouNQ>PMxi*3pZ>5x2QwdYf8aHXHh!`9lix"
    "DZ=b^v2gUS!)cu!JV_7JO03c`{9K8B6k$GQ8-p({#Ng!8WK*<ElwA9Xg0oYWS%Trxt});AjcF)hIe#NIRz}ux-bJL-;HG+tKQNM!Nqej5nbr*X"
    "Us{&UwHAR+@*l?@`u0dyc9Y&=!`1dpGVuGjP;Lju&?lwl+1jWBR<DD;sCs^$b;J|sKr|DU!=%uYz3maJc8HjbtB-#-JJ&h2@YITSd#U<l`tm)#"
    "RVOgQihS87&@MA0kNHw_1wibut&+yJLDtsHW97P;-Npa-U+LABzI_Id(W~*D9`K5cyUb!`b;alVJ#$pQsZ8y#??V0%Y+dFIVT!9g!L{iuP`X*1"
    "lZSd=xGGJOiJ5J!veCPUc7NwYH@)<Pimqt+gl_4EN0z~)NjH<rM$e34phdDVMhEax)}9lGhS3DrZnT;nb)f{aX=eIqVZZ(=nTjif0e0zUGb~s~"
    "ubT9ADPjTiL+BqHjBXp%tq^=wgv889=-%dCMMuW}?)!9I<{s($a-v3Y``f=ae@A0rcj+Ev*&mnX4BHbQH`RWsLh;M7K1QcLd9`bW*V6}02DR!r"
    "x@NQ{y@BaR*~lcw<LdRZy*~M&)vuCyj9XbY;jm0Jwlo<CeV!|Mo3m5ms;%iAKz>)LiL5<@%n-B@$pvaz1~b$H<n>aD&EDfwrBwGEn?D}LpV6s?"
    "s{LAVC!53Ajd^r5Zt9-;qjaYi>0h(yVMqn-4FB@!X>ER_>2K8_PU!$=zlsS*CC;B0GWnfY4)Dv#QMzBx>2HvelPgN<N2mMASrhlt^zhN-EhVNO"
    "EjUL1o)(|E^o!Wj_tdFFWGMzlp1&@hEh_QoXCImjtJygI6M0!vJoA>idytS*I_lFBMV|_8fSRu*9Hp;lEA?|-9c=s_GHJR)civp$yOEap$rYWr"
    "I!{(mG#of4bt#HBH58Jw`d(EF4tsCBYlu5CQxxxWRCJ%*tjR~!_a?}|<X`+Paus7c{-!E(9kWEA5fOj~eUw=dfyiW)?uHRwHig37L8*#2KLsMG"
    "^XfbpaIu+cTjbzac-;L6B%^wWDCxa^Y?JIl)Fr%+b5+#M4TOmFA<v32g;8vag{1?p$1J-`t~c62QVLIxAx#M%xs21ci2T!-aDvhWJ5fq!p<cn_"
    "Wa1fQXnuA+Q{yeuY-l;P*~W?S0a}x`taJSi#{F|yauIfRzZ`RXp!+NPk(U!ALV#fNj*d;AFq1n?<qRHE52Q!Nm$adCAhY5qQdjjp9V?q2X8rCd"
    "t~J}fABKAI!ul_HVnolRj)EC*W^5iu$&}2!*@@H4S7zey&@X5KYQieU@3mXgbI6^PM+s%RMC)1n4Bd(k#1{F=ZfNcUHqLWLg3;5yxsoRDr}T!V"
    "KT+vM-A*`EKOA;=M{J`^GBsk<aNU5(UFpg}t<&!&*T!E>Z%C896qz2HWUlmr`oS#dDD?pd|7KBMUCYY!9PP_^TUy8dn3ix{Hs9Jsy3M<{odoU2"
    "=sHi!^+Wo#@BYY$W?p2Cv&8I_D9BLF<o#h>HRe@eIxTY1edT<dVX!IAU?@2|DY~)*lgxe_9V}TR6LB_9H`V}sRY}jt$LVZ+QhZ753yqo;X-ep7"
    "Ykzj?qDp1@MDJi`f|}VaQRH~ksNG>7DL7qFVX2lK-W-n(>KEunEf3M;6AE$F6<J695q;x4T9$GCeiw)7_-E7`dfwbHrHOomzIaVHvttyj*Yeia"
    "T%`LrYqqV6U`JF9?IQ~UFpDzI!KblA(vl-^K*<^AjCCH&nY~dzIW(7FBD1l?3C20}AdP`$-_g6?qOCSDWGH0<a6tU*{;{QfFb?`ODuqXL{b>r3"
    "R~}<o)RWR|3o_dC5SczD#T%e~CJ+#_Lq&=;kq!mrb=lJKd2}t)hYRD6!5CeH5Ip#pkZ<HGyD^H*^kL&nnpU-9+GL$QE&xs&caqn+2ztwUV{?9Q"
    "j(-MBu~p>nKfmvLn?`KNovLTl?d#}`FBpg5zYfWxkvrMtM*J#-*5E#*xSOqMljrqN6%zJlL3WLP(x`c&FT}6z#TVj^xJw}RpR(4h4(L-qVJuAx"
    "U58~PkcVPgkF-@6x{&8qfW67)zPlsKz(V@;(~?#de8e8UtFCorq_`$Z$acdV9t$*qi1b~PTv;%mqd$q%%h`kj;QkZ62M$k-XY|(@Yf4Nufa;9?"
    "lV|B6BwbxyMN@>R<ds0hFQ;soP^*tx5KJ!oPymGv=A}iP?Gb;VVX$1~5ArODsjxvf#|1nE2-oR-sLGa40_Thn(6qLr)i$bY3QNFQEH^?(#F#+%"
    "&U-MqvHgXil%X@t+}C$KFA`Q;As;STPLsYD+PN8D)0s*j<CTH@#lfiDZLn4gCluN(RwIljjwe6;X}kSnIu^;jXl8xAG!24NBytt<H4y%Fe8I(g"
    "PF8GRXEu+bk#6GqwWcYE^q-NaF)hVr6k8@{!JJ+D7m7mrgwD!cOsS={pkbWQv_V69`HGk>>{LL`<*2E0Q@DfDye<@cdc7DP!T7YIPj{z8MOEiA"
    "=KG(Rq|uO4dWefX->Ef<mBse+4+nFVv#XU=y7b*(XxzEeX6`G~PEju{9RqoQE22_jWabS5<u{<P-KhFb)u?A0`jj(Ot`ahKm@i?r{IOEJtiwvz"
    "^$ssAMA60C6OJ==+72szN_^rRYQVZ(trT_v+XV}1*Je^F4jdSctJ9_v_)$G1h*So8@{~Ub2&wJ!%CWs1uH?zJAaJDTXed-Vj_HR5mLM*c+)A<p"
    "3Pu$FRw@+zDbtQ!WLNiQgeRuGYr5hB&KvseTg%SOTd5Oo`V_T8!z5ugO|g1Gic*?xHQuC%@q>YK{a^X+l_TGAWc4BgZ{sgJlYLz;69>yW?X<tb"
    "0ii3pWAIP#CKie=#<W1b6?m2d0W|YEJuWiFWbf#d&Svd+O0QG0g`#r3kE*_dyOL(Y6=7mWz`;Uc=hP`eOCnLeCmm_?m}M6tzorlp+$NKJ!`!7a"
    "OhBi~Yzhu!OrEOtuSJe__2MFr<9&V~zW*9U#g0=b(3TVmm8K|yhL-|tslBpgYJ)zFoo%dE+e(F?kzzJz^Ugc}^;>V*^Gkv1-M+qWd5Ps<pfS_P"
    "qtoEh&S%RoGhHb90lK$2@4Uw?;MrbVG9mQ?2Rs#g`<24CvhK>AJD5o{?g)miP_T4Z161eeFW<ZE-Ik8=H{1dyb7fgt4N)naG!U{}ads!JZqn|T"
    "g20o;FF-LwSF6V=<{-knvoByKaEJC}COdmWnYghm^j&)MExPVb$0e&XC2FVW+dn=a5FCsYs5+dSBos2fZV=eQO`IrG@I1fSbX}Qe#tTKv(zvdR"
    "L^O0ArKCSTvMSc0@YinF_KTTtfF`NIV0OtVl|`k><n^<l!l!MY>N;7OtZOmQj(pU^+7$%WGgEX3+-+q4VF#r=cP>L#I+z1@X_ob2J!P&lR7hR-"
    "wu7<C3X|LPnJ!lh+<Su4Hl8;guRW}xWJveiokSM&;y*f3QV3?W8IKEPb4IdYTcLEsX)P&=|IF?-Hyvo@LqAd;DNH6EjI-W!STtxHfz^a84NGe|"
    "tk)u)uz=vol=8{zm1_<`@z975hJ!?jA1QHTk6CA%C8(sV7uMG+l`>0BIYF@g+<1G?%!#IJxcPRHF31fx;&*YJ=Wi>b=vg&!)_N?oOuyNbAX~|}"
    "dX&0RW)7S&5vN;C5;XJ@=3sVW5zC<9Ln`q82n2Cj)1}yNSYsy)RX*(6oTE*C$v9>D`ZgwaXovl9+G)G)#=CY5HKkZ*maf-@3(XcmI7^da-gqO0"
    "w5=NZy4cvE0Fd0DskIb1+qtM8_@zjyLWTA`XwVuK*4CJh!n#c+WmkSxi37$f+*P>dC8y2olF-o9j{nF)*`beJbqd+dNzM1dHEr^#!$?5j`R~Q|"
    "RnGcOtAzQQz;%l7;I0>$oe|1IAU82lOn>NrmxaQqg#OwQjj;Pb&p10fg6ojR4AYd{oXirr#}Rs2iCg!i47y#{U0V9VW~qdW)9Dm_K@Loa{~H80"
    "WIvSIlPN5<`~6IhcXvY&FSsli(jOrS>d~V(j&&1!w_<RKyG#JXB6X(S^w3}CSb3t@QlRo;70LfbBeHB5eJ2x)h+F64f7Jli&GieLs^95|P5L?r"
    "#)Cu6Z@2&AFL>w=aH5|k9{t?OvM}97&NI=SPG^`=_$WHwfwD&^vw2n&3jeLSf#~7RPi{$<01c0Dj}wPUcy4HY;smD3{q60$CV_K%-(IvCOXi$T"
    "=zSh=^lZ0YTRCxPo%uhH9lH;Gh$F&F;5CqZ$;%eV4*Bl9S$ABI)yCXZD<?@bd-*Xq{fww-v3wpyCZ`BVrHto1i*~NwW6A`t1Ba4^-R`7%h+b7?"
    "+dNiowzos@H>4o$Y?`3DD#J5pXu}^i=KVla%i7D7qbobctu$2K6=hCj0>5cg*o=A~w&u?ha|31i_mU-DGI0!>?@Z>%S!vGtvXC2q-fOQFJ)Ze("
    "(CJ>n1i#}{yb{@KU5?O+dE}FyWQ8;BdfNM?USOwXp|q#CoawRJ*`TY07X^-ZUzx<$-6$2I=M05c_Le!2i75iFG#31hFJ{i_-tW`xHEoE(&?$RQ"
    "(D}|@7X;#TNd(fdXK4AUx*r5<p`NWi2yp902LrR(G#j*GQ;!{;8jM0dZ;paqoh!T|C^V+0x1fuSJ9lNiQiga5cm+d8hl_LyW_vxQi=hjSrI{z6"
    "q-U%5YlkH`U9Wndbc3yR7yO}Kz~mRvqq;M<0?udEG!%j<UmZHs&}0cBlU}=4yL#qSQ_md3>~x_TJ_vS}b2p!^Y4czWHLC-r8G6DQ7WAdXT`_3w"
    "39%LHVl;NZBswOW2t{H;n6tQORzZbl1lhgv^A*Bv(yZkavJ3Cu)9?|cX*4SLdXF<|-SKKFt6<oFZi<2%0;*X;N3yOIo;i-Et6n)GAJA?&+0dUn"
    "kg9B~o!!=yTlCU=vN<zTTY4!mVWGuVVP!NzzT1_br*oM46*C$nfm7_1N}f1s+}@T|;TWc)9Z)4BQRE8Q3R<Aw%p&)wyWlwM#f5NxFy&U1(~@9Q"
    "fVf7J6@rv;Zst|2;S$KxP<=(&OA(40<D`-Ko1f36%zU}sa*G8Ju+fGT(${YA0aOI8bjrM6K5Kr2oQ1Abyo>VHS5bd3IiWFgJxXSCkcP148^RRh"
    "rdSZQ@PI!bETw66ymG-4u}FOpmi%MnPQ<)Sip5H0adEL;ueJhm7b9;0Sc&fSXawXj7=lkkd*3Pw)r_Ev?Km|kA*C#IqQ!j2Z)6t&eN4>Yq7@bw"
    "x6@+Cqxy6@%T=!%XMOXb`~{*E*Nw|g8QdL?k5aaN{H1*#GHB#vwH%=FF{;<=OJ$HB`$vx|HID9;a}f+WOa~6&LNhInvdRsiin1&#m&vb}K#m5U"
    "H7IX&MTrS$@ZnoO1gS@rlV?8bK|t-B{=tzW^pjex7F$N5GY!yJK-X9}LFpr&;A*w|k)%MeSR4X`Ae0C&rs9IzrrB)f`wDSZ`q#!gR&b29L6})L"
    "uq_T0_T903PJ|yFpJNYEspm3nHOHpwLHI)7MQ744SptM`%Cs7$h$iK!DGrSVq!1`}6ncgpUa3;4TJws<6DKU0MYga^W@xcmU0l3y;h~2{2WDwm"
    "!q7@>;t5K;WAMaynRYH7bm)*qHktOjTCFj+nv-S(Qn171_oM`OXSMoQN&23i2qu7O)LqwaK%>-vAOTg18K%38Q|T58rD7P0#iv-L%)6ro5B(t>"
    "9bGib%cW(2tSV9h5uG)HEL$9)Ptr6J9dfO{StXcIo8?@JPAK@MqflKltR^VApW7$2=+M?KpGKL6z-cOctE>SeHz8<ZW@@ZW9N??yy&%KmgUO{-"
    "dhInmbnjREwy{bv+k*jZ%#X)-ktDgd5rJglUmaXu_hxiK#CyCks}-R`PAMDTDG;<MFtS9K{8L9~XT#9({m`9G63fKum{Q{2xB>c2MMh(f9llbD"
    "m^3|(^X_NFXrQ&mllY>NPd3(SnzN{WxUmBoIo1_q&fW?@wdFuwoG&9T6W2~1SV%iQw*?48AW78e>$XRkOhazlFiZdqH6B);Aegna<wM2iKmVKj"
    "Ii6dLzkaPa<1Y=(9$AyTj+&Un20~^BOy^!0`*ys7&-6Ene^~fd{fgG>VJVJJoPhEK{rK_^BHRvUA)K3QDSdLLl`=eq0+S*8ess8sv(Bs*ABtPL"
    "S_$6=tqiWP4YH@nF0=ujSQ+6-Q<^trRJ97AG<^AGrD{ngbJo3Cd{nJcDaeCaUerMMX_rOJSc#f&yRh`bE<-zrOAVt43{u>S-0f;QCj0mAXW>KJ"
    "$(Az_(Jqb1<TT9w{h%Dj(T%ut5>}XWkRsZgxjLf<+P_dNDq8Q9u6Kjt$`YMuk-38i%s#c6Uxfr~ShSM71I~HThaI_cg(bc$$)K2`GX?^;U;p)^"
    "UxwSfUoOf{$+lEE%FCvvpq=Lq2BpS4@-+od1VyB51oy{kfC6UI)S}gT`sptHzPEqBp=<8CUI|ijWh;t<z{_y=5Ar%mqtOj~SVT07NKZLd+Q7I@"
    "=s1gwMp*QQW@ZNTx#r;@n47Cq&YqoR`kYFo))1?!7oGvlu4|i-yWIc`*{-O~oyNC)<tuAzOc~Rl&tF<P>9pHwQaonqOpu#EWmQZ{wFuvvdEQ`b"
    "+{nicHD;mH$s4P!ovt;i6ug#kb7!?ab;^;|si{C!)g?Nw^=6ZP9@Y;;`8Wk=q{`wfI0bQ|!mv{5t_c?8ySKTSl1H)Rgq_aPoEb;tATHL-*(aVr"
    "N7~fs7e8dmGJgb0ifj8;&z)mdKL{RGA+=iQ=w0x+$Cj9d9D0pgt@+)SmMT-`=Ay0w&yWW)vyG<!!l7aqMaT$;p+vqar0uN>FRs-U<e16nPn_Mr"
    "2e(=r?-ONko4JKC&t9gSTd|aVV9lX3npxU2aP>sdPd9|v61yKt3(U<;lGIRe&n&4yShF-Wo(abZQr;~1=pZ#|h3g>2hMsS_fVvSBikMs^6HpHd"
    "7#~;AaANW+3LTx2U#gT*s2z_dOH1UNHqhZk(JMtWtyU!Cr=EHXoe(i3FUle{{?N`J0r(`Tmy6dIn~RnpNV6FdIo((jlO~Gaa6Zevex<8*k*(kZ"
    "pSfHv6h72bvW%7BYm8ZT)7@jl3&2eda-%@8a;PDX0FuA9P%Fp<UpRqv17lsWSo|>W?9F&;X?fYnW<=*r5zxKerdzR*_9?iSrQcYlIP}tbTjr_g"
    "1hL6xMQ^%p!li&cRgsP-s^UVui)Sj5KPm|x&@pc}8h@dFq|FGE4kl(IGvs5waODbZ=mq(m@3fE7PM5>w3n}{>2Z}%#N}SsnTWT)hE-ynma0d3Q"
    "K+9EmAMDGwZUq24ckVRBqMc|&EUGHJP}M3$!?Sdo+fwH_bWx(m>a^SEFB<Ud;xluuL##`?J&t#C@=h`?M~)nkB3FhiKt>I<$B?|6SBF%*CH!VD"
    "HPz8oCZDyUgob4@Yxq~bFSeJ?s^1n>9LMw$sX2ZQzdxc+84N?QH^uZedV^)m>5Vtu$ZE$gK`R>VyA;-OYgJw{Fj4MrgJ>R)zl#f^3{#Tfy9R>-"
    "gfHt0bV7nXHLnz9DAtp(IRGocMPLj3(UD}?F{=y|I3<h70gGI>f9X=K4X^Iz(s7(Qk}^?#CW@ufJ-UINjtmJc3D%mUjn-QHGpaE%>&*jPr0@vw"
    "<W#A2v#Z@M-$F7nr7YK83khqY2Zx?^i{*RBJdx?rJ^^<~SOm&<nHYFx#%66<209;zL2|R+a-VvtTJ86*H7Bvq@MNwklhd4=D_f0K+rmO2M6t>6"
    "mc3>TRhJXS?Axb#;J{plg5H#a#Bafw<|G|dY;0WyQyM`Kw2BlcQ9x0wac9cRkt2N6N>JY`1B#Ga_RD2Zt^Hx$>-{UG+U*M$_V2ID=bp3lj`T!<"
    "dHT>JkN8fdGMRMe36tz6bUI|FQYfmD!}KimocYhp>zj&kU8*EI_0{8rQXq<rlFjV#z`3T#H`OI(dA7{lhD}3?XJ;mR!#b@cFosT$iO6ISl$kDj"
    "JmzjcjqHcgoG&NDO1{=*Hf(oF)!O{(xUH`f!d<_+AFuqv3j}O(Qm}pYkltYl0;KG<Rb`hDS_oS$&e35s0KWip?vXpKR9NDI9?SX{Tmo9SzUwxd"
    "QwNZc!f7srQ&VIv$`2kp7P!7kac<?(C1rcxHGwWG7DVx&5&i!9x?;}5BTP})C==SEwXR!oF)ULq?W%L4P9%&FGjRce!W&aW<=mzO+p|dNhi(+@"
    "u^l6AU9nFcLMF(nR(cjDL0f?qxX6F+w(MO1A71L%SwfMGd;%P>g-o;!W0D#hUozdI^Uf}aWI^Hi^wacNm2nWvMk_!6x#22dCi9XWyTdRSxO3ms"
    "qAv!wGUjOY3OP4<E;g|hvB(_#-<yfKa|>x)EiA9*xGA~g);LVnYY=>9draPR6IG#1o^LP!Y2`F-_}F!`T^1~_V-M>{xO$e#)`aAH8d9bNnyN-_"
    "iJjg1(D$=u<4?y)B2~Dwl=C6dDr&pLR(;QAN1M$mS#sJStk#*J#TtW0KA&qxLc!S;8=&~iW9|TzUr{axF09y{J8T6Dq8e!{*+9l)+IG7lY(_Oc"
    "utc<ma2&GJqB6~74`ywiTRL>QwpKk_aov>yC?QO#YUL|jasB#Tm9ou%-YPj*pCYBRVjQ8YN?RFXM@FNW862vUnN_tWD<T6M2%Ko`-_L3(Ia}sl"
    "ahCZ%nF*E-RrJ9P5je~XNybjU_urvTk`5eE(!$Ct17c275I2eAgj=zdwnFm^=gV}p!RPU#Vg;}Yd)PPD7cviZQOvOTieyDOef~T%h>%Hcx0}p_"
    "+6vpucE~cd^sJdn*1d!R!m*V-kIGp9kPhGtQ>#71tK>R?rHJ>HZQTEe1bdu^L&oy~U66nIyB$C|`r*z_qea%iLL$Y%c1)Mt#li3n95~=;#}B{#"
    "%IUe{w@T@xyRulg!__Z%GKe`U4+&j@aHxWD4H=h<UZy!E_aj76E^XND38>huhB{r?jSafD*~sO=e>W$qWGf=+4pbdWU~8jBSM2sj0)4zml8=&*"
    "`y0hJ)J<3-hfF?&?qL59pba)s6n<5t-c9vng0QR9OdamBBu^HU1aj$gHepAyCW;f)D#7%FH4Fvwd`ro!%)amf`+8cmVsS^=HUV;f;_M9|NRC8n"
    "^Gmk5WDC(LxLxE{mbtd};|NX0%jtAn4{a6JMAh`^Q>Wa~2CdkoOCvof6JQJ|m{DqXm!VL3&WbY4VU*uoxiURH%_f@elI&9`SFKhd*>j&YMR1MX"
    "rNvgE36n4OWTZd^nyGu4b?xPYbY;QB=LysSn-)=w!RM<!RGR}U4Iyt`6cC~nEUNbYP~{P?bMz>fPglkH^Jp!r|MqX=Dn7HecJQFbxPd;i<OLy@"
    "RcX1(%s_7T)C6E!=H|j-u^fb^-p(sAQhvm3>v#yK_M=DrQsShb9g!$SwrjYy^t;ZXLu{`G1CZRJ{6QvVkmZuAgW09koUyV}4b41r?SizFNxU##"
    "=^M95PZz4pOD!pO9ViI;ySPH-S_S2%Vo=piBbDY+PfQ^MqPSEQ-CR!88i2!<3i|bg<-uG6F}kYPmEy}}0^hZY%20eGgSOHZQ=$-%k%Y`ToinIj"
    "7YW89ZgPxY@@R9b6|{?#Dg4UGBpf$oyP-I($r4QF@~H+F$)r`zS?Hn~SyZ_qlaPhNB+&^Yt!2B#+LL#WAeTnars~rYl*OzWmAF%TVV1UYb={Z)"
    "Gc8WHuNGH>0ysYmIo;b>6XlIk<LyN{^D`iUc3fmq8Wr}nIBZoqo!T7^9qd+aLHHso)>IpfKmU2$Tza4~WN^7=8|#+ilX*Ma2C-Q1q#~?S5T(w0"
    ";|QEhaUq!<Y8EkbY1>L|ncdJ77uC(fUo-zqlGAE(j>lvcBJjr{8V=~CJP#5F9Q8B^b_ZxYfan;x(i<YwC9>OJXD*1HK5yfj8_<BD@IXhb#Eyle"
    "2%|&ZBQTvMr2;y&+euPFX*kOuNCB5|u&_?H`{>c5QzZ%&JDntje}ZIK-J7(grhJ#axtIqTxD@R7TP>(72~LklNwGO$WqRPn$z(FROEDsTyPk6|"
    "=bfgkT`u%bK46bZ*1;kFSt=0*-b(UrC0bs(D`dP__%*Y|Pbc%7%a?78luk|EeJ>1udP`+Ln8bEG2FQbOy_!zHi=xouynW2t+%j%XPd>}iTA2*r"
    "Gv>|?CvJ;F6!6n@8*@|$8#oO1p<mYN*x(Hn^?KdRFwWxWV8WR(7gT(h*Sg1y{oE4n6fJ!*5=e$jvzVQ75gZ&jLe3%#VM!6g6MQjc`l^E!I)^29"
    "K^usF^M%xM_7E9{={!_05@|p@2;{ko91sW9xjE|&i|*7E!YDeAQcfl-D_%*v4mm`+krDY!7%tpZ3S#y2w?HEWkr=eYF?I?O!%ikrTFqTnh+{AY"
    "CuCJ4w64)v1PzD&`gvijj3BbbEd58nG>Mc@S*emZPPrUb_FX1)=a*WXXce;y(@ni%w>-akiji8ismXLm7x9`jd#b&{ZId^bWr!`Y?RZy=Ri=ld"
    "R;e_tMFCI5?G_Nrv-G~`WVl8D)%KnJ;~m1@iLty1^)}2V8JK4gPgHD9jinHsQiU%ai{!WruK0WqTAKPt`mpzSV2J6Pxz^7YiySyTMwrD8olXMe"
    "ZsIfEELn82tA>69lD2Lh2DGMkBk1OY;T`T6;EuUGlfX9Rb%6v@l%dOB%EAqV<4sr1zw(Nd6me@ncZ9Nw*csQGpLa`_DixJ(ZP5~yyz?_GaZGl6"
    "aZ&5R;JW?f@i<983Y+PmVX9TBgI!jwZfP+@vq)Mf$ZTeYOEAS2y`@*g;*KZtTBbp;&E7lmlH{3{J*Os=?_WH2Y#|5=>(4DMkH^~s^oPjW*49{*"
    "s=1oElQ)W>R1_9+X`{SbL>xb!D?1|!B;yl^yzdbC;VMK?A^+!a@JENe-h}sQG#ZXsS;?}Qxure0>$|NMGW7}xYx|K#LUBjcyJQI#qB5fNaszDf"
    "X}Z4)tvGSu09loBhRE^2nKR7XGRj!ti=(kzGm)O8%`oBx6)4;i?mEiK4n^pw8n@jk#CK9MR5Q?plUwuIV!c)*<6{;Z1bRf~XP}|6hyGk+;ruL8"
    "m|md`@s}t%i8k^=;9e;FQTT)@sGzo?K4e|OdKAEQ&FXYk62d1_>9%a({o;%C9}c6*nK?29czLolRtJi1#`Kd<PA`grX*$kJ{_}H9(XFH`sAy`d"
    "idE<}EziJk=Yk~E3)77BL$PSJL;Wx;HQ2h)vdo=CR1}y8@!|almBA!A{w2xP4Q}?UOo~1b?)-fA#`*jv)y33)!!znonL#<IK&C5B6{vDw5K<MY"
    "I1;n7e~%R!NExBi%ym3g4xeFdNYiY!nT`@tzVxU=3LMkOLC4jeth_zrO%`h?yz7ajI_pe}9W(sx-yWwJ6;?iHn-fOGE-O!FLCh)!F7tsaruYMh"
    "3cc|1<sgqTkXIuZo@R9K)07OigKFo^GQPZ6Z2aY|k-B3tzG(pq2rMnJ6qiyr=raccdQz4+08@)Tdep;Jr~6RNtT05SFn}-{P!@swGTijKA1u!m"
    "p&=876H{%Ju&WU1mTWI_$<u$X4>b4Ymf*6LlP9D^?OWfX_i7?bfM0w5dHSdc2+2I)ubMI6{VFGuD|4oI^eYX`WIY8$jBy1K+ZfFJt<s)gva%w0"
    "%Jnf>Yp^K<?p6!p-zoJIa;+QW_p8X0x@O*AL=a48caV!bpmN*ROt=WFP}r%^g8F{6FgqJX1?0TPnlWH$HF()6WEov3^f*TeH*fvMN~MO95%!|y"
    "`$$rg3tYo+zgNJ?WdMEtvz^uDT=U^|JEJ1DVk3rWwzIQSQBPU%>U#Yr1QWimZcM;0Zurj)H#MUyW^2YA?R$m76jw0Fj;jQNrbP}|2ZM?@Z@$jq"
    "o#)Z2qWZUmFn9-3{brzZaa~vFihhOwPFO^%gyR%AORVRmbu%XKIu64seKUlk=D8EVWmOgM<W^mGhX6?wf!8ba)U;P2+tKZIdl>3dj`NlfZ(j#x"
    "(#dUGNf$PI>ov_bG|fC`hWon#M_2>g1f1h(AF|3aAEt^?FK3;JT=;`<Mw+IjvX8)*f_*OcO7W4(_T|g;xww6(^sA4Qo4d5C+Hu|5(g~Xq-nzeI"
    "vJ#3fX;Vy{cKGu<oz6m=44aGdhK9Swhg#6x?h!mgWOf*_Uf(fx`gmp)Wsf~)Mi1w+L_o}2Mj#d0eY3H%!#r0IwaQgl+}S1VWmb2~Fg*-KuS(6#"
    "%&@d^6!l}Mf|8|Ud5mdHdD`hopv!IXj<_pSxyjFfZ?AUwp5xoXvdsoT+SJFXf&776ciQb%Yd9Q^Icq&K83n+Bul0vo*B>@^m_6-zQ6iuo&@P9*"
    "L4BZXkf_HosnvXjNtQbb;MpTvl9gO>NFZq-_MJI{Du~M&{0&!E-o244gOmzvBxVjJrxeJ_(tPy@>NNLr_!<lbb~!m?i8A+x`J=E5L0zlAQHJPp"
    "$|h%9sXZMB?h@3Myz&F)-@WV^B<8_BJeWvCZJYQOHbPNeZ%EVBYH)`v?Sj)OSF&8Ts!rh+oGIjq(34m~_mMDD%d{i+6?4@qRU^>%3y9W(|M9ig"
    "UK^V2?Y)kEAsU`nD27%AmVDeDQx*F?6c||utlh3JRi#tVHdnb<Rp5OX-QVULnTKMHD9UyR1Irr1o6tw|BgF8uTcJ0`?$N!l6%g8-8@Fy@$lQw2"
    "B<PRWi0q1SVauot9Z|Sn8P8J`#o@z^hD)d3Zw4XEx0S5n<$C79x;9W2^*q<gd*F{#F2+08p>wCKgysN#jqL4KG0VocTm)e_!R@7`50~CdVK`S>"
    "s!z4LdcAL}Ngv6<5F(;Kl9ej*EmoW&+AbCyZYV~>j!#G<8IAZLKYXe%J?&fBHq+y*$ev(E7}BaX8flt+s8=m+-5!fLik7_gVHF7{-QLE^7Xu8^"
    "E-oz4&Fj-@cb0trz=69Pj?GEjyEkDmwIFC$3968_o(+X*9jQG-fso&)P^WA2&6%C1qFXLde{Uf{*@RI*H!<|BKzB6BjPEOiQUzA7yswzGQ||1T"
    "6s^^cbZsY+5Zll!p~a&6m5N*7xZds?&x*QYez@5ub3aM!8^>{mo@d(0Qk(0SjSd%;WhzR6+`I094|E9a27RSc*;K0EHy<g)dW2S)$cFoj#m=y@"
    "t(nKJ)7jiccE(QpjQ1^~D37zn(wtip2Z&1CyQg-@h80YO7PVgILSoye|59NUC9bK~YTHN%_sN(b0xp%}I4+=05LCqG_HEcZt6oJ&m;)<5vK=3}"
    "k0$4MP50kWp#JB79u&x(yEsgLLmnPm$81Qt>M!lX#c88ch?an&u6pKVBA+=Bi*#0_C|3p6tXE3E;+{CmyUlEF+^ryy`4n{RX%9HgcIo)z(Te4b"
    "4G1WkoJ9^nYL+1F3;f0;fHuNlK}}h*t=nWi5|%gP-u-}lxhxclxVN*jic^bA7{Ab~tDR|g!LBc4HSvOQaAD|ri_Q{-uTL_yhAI^rEk*bAZ#Hx^"
    "ZFYrCCF)Uv=s>%njiCEubVsu6Xks!uVa~yc!-H#lYv0=3EQ=Z~MHm8;`EpS<8pDy&5o#rq<TTm)Upv`txGnBIA-7743Q;vN7?#Opkrxf{kno3j"
    "wUhNNp>YRB7!a(eq7}$PGPA3nqc!(k6BaG>JImu-1ZS&%FU*Y_f~DO-scn(~gaqb?*TJ}<EzB0KZ#Bc|?PAA4A(RaH{QSI!%iJyzz(WRaiB(7)"
    "Q3-;j6R?ZJbeuVW4-!&i^nKf8tJ^jtbw$-TRhEqetIQoGuERdft|Ks{h3xk+MElQomgRWk(TE#}D8?q-IXg?sQm>QIFBDcztklXrH2cK*dZDm)"
    "|6JFpRF0t!N@NMbH9Ft^ks}lqR12YGKfq#EnNn|v8_e=ruj^dJo8$PsjwLRw1dL<RPa+dP(?0o?HX{EuTA}sDI{L#|Lp?CAtcr{l->S<y%*RN<"
    "M8aL;rp&WRT<CJp+KH8OzyJ2zT8D6a<YWS~lvg{3pq#SC9BYZBpr_d{gtqKy%yLttr}bXt1d~~!mMLSiRs2H=KML07pl~QIRA=*g77q%ArizwK"
    "mI-xzv8RoyS%PWN%T);po_fBW-=t?(nDz}r0;OW%&>_x^8b}fLp4E8AEZfXC4rR(o4BD*i?e-iag_-1_&>y?LYbl8FO(kP9F?~Xuw`{M=Pr#{q"
    "=+IQ#W~u#xEzVQGUw6Z3)dZM%);>M;3op2$BojLED_?+HevlTX_vp6^Ud3i1jvhsawX%5i;fD(>14s*jv>3Ol(fYWjPNDg459p%m>i#7yz>N`|"
    "8v-D#p2?|cyD1|&#W7je+W#r#pKgf3sCDU*gTf5$|KX{rAgIq^>(8GRrEb9~m)Df)l~bvgW^bh)y>kUK`<fMV6FmvAYofWy9iBX7Ix|N%veAHm"
    "A*1X<SZ2}az&9no0xe4dHU0Guv{l~{%nljHdpgo%caQA~($TYasMziI!IsK7*g*nn9Wliui7@)_r3sw@nTv6<1gR<($v&NG?au{_+@dUs!fSoZ"
    "_s*@yoMGd{FDJLgRumB8sTwV8^!J5Y9+d{bHr5v3<ftvD9i@wmR-BCIkYM5HK%!3ovTUJn#wqt9()XZ;FF3u;gGXbG$`~LVo(a<#l-ovTl1fu="
    "(ltA1%u`Mnaz0vW3K{&WDJ;{6k}FY#k*RId3ZFJdj5vZLXO<VM-C~o>@Q%(UdMU6A%(yt3SjOEFfGdTbbnlDlUJWvImzVWUM84Mrm?RWM0Y0rp"
    "ruU@0T@1KZDr6;d3OA9fmRkkEGUGrqJw3L{zx#Nprr{H+^Yipk<8iaesZrOZ|6Re=t#L_!<>9?rP3w1QC!!esE#OaOTRV!-_g$;i&+XP{0@Dyh"
    "4&mwg)`IonuroE)Ap1lvSk?-0T&`NpO0##6+FBaVr>k9VvVji*)*vr}_BzM2Q0<FT0Tay*#Z#vaEG(os@DgI7xM+?ZwKs)6;mjG^;|P0EAs<v<"
    "3C(pp=^$pJ^l9W8N^`liHb#JPC9hxK%~S>Fms2dhXHSSRd9OiEng>x<p7}*v1V=^`f}vZ&CGXM@Hldx5bI~9CPUn+fDzXe+4ROGPV8!k(j>*1O"
    "r$`1a@TR8FlHL?Y4$`w7>o!f7hoH||X>*jt1iv{hh-=kTKN1FYMx(h<S-DA$pdC#9+SuCTC-Kl>M}K^i&{Vfezv=l=1WWGE05=zD>8lpLM9Qy`"
    "EyYA!cg!6Kq387R@?*qEri3vYQ(+UTyq%qVWR0A;*Fdd&ICOn^bhc89aKL=T+5x?YDWBH8-#^1mAD)>r6#zF0TcbSRw&4l%nwz9R&K}~C=eB;f"
    "3oi${)XX}<Vs2jifaRv8!@QWeq(GL-ZMxP0oIR7)T{jSAdUJnGyfCY0XRH3|>MEq)Ld+V%YtOmviF0v#_uxUg|J~K5*D&VRPC-SJ3AF3QRB%u~"
    "cJ%0!N0)tfbT<r(gp!#&L*^U6<pxJpjH_maVJTB&YFsoOhd17H#$ue=R>M#fM9cg%+t^~sR{l-b&4>1sALs8T7G$}>;aUkX_0f_>h!x@(lNW{D"
    "_nu<r?CcA@&%#YgGSneAR#0s8<ddgucVq4FVTlP%dq%E$-Y2ICf^KcC*A_j~#gW?BNTCkjrx-edmscpUVn4SMA@v1B1aos!&zgMTj_<)X&v+^6"
    "c!GA$xp=7FB-CF<wT<paAbnFoL}aej+}hP1wl&HIqkQAaaXdBUd9lUtc2v8Bz3=PXRC$<?)ZVmcHWRSNHW%rK-QR$t2ZrF=9ZchFR|`D8ES@P8"
    ")%gYpv_J^UyK<1;x%7wn$`$&k%GK6c?AXnl<Ryzzwx5=sS9|akKoknXXn_I*rf#EAEYW#d)ea~q$!=lC$_E3;F&Np7beHKU(Cg$lLy&q>KvOoC"
    "7C*u7_BQ?d{Y~0m+kTN`JbgurGGdLYnJ}z_$I>|5#5W$(zGUC`MVQgC4MH|Sr33>5bjMd8asL6^`r0Of5(e|WKcR@)JYUJR$1SE0TaE2O?$!w7"
    "d9ZHfG&@uh<_JB`-JQfi7v67txe)o7XD0`iB=g2<20JM_`pMN6mGx+}8p2ZPLEz*!U+vArrD~5*t+3ry##9RB@<*AaN2Xeh)YO{Ir=GHw29bNY"
    "hSaw2SGoiTkU}bQ69gWyQem-Ev_~RH%($hOdmUtk9yDzeHrx=W6bNB_WFj6}ahdVzjxkr37K_R?bnnrdP^n<dW8Vp+t)hwTlAvHKil#)gvp0}#"
    "+^Xl%t%%sVL)pFEZp{!V2r-E@O_pugZqsdxmmWx-yf;?#EE(6twcdnBb)4O#K4?sp3LS^*lts@weAup1yFFVc?CezL)=e$<vzQbK&?*`*3{u-s"
    "t@he$^pQ(TQAi-mG##y`>y=guUvhV2*Aj+Aanfwr^tBfn=jo>rzGE~ifrx9B(0T*teU{$t($fNEW%_54?f!q~op)01-f<zYMG+MOTQS1mL#dt@"
    "CL9Xg8s-T7GqmcZu3M3_7eiF3k^w^20GbF&BvTOUF4=?>ei2@dC0v14k0NyL^|p3D%;MZPKhHLY34iOZ9oY0xzAcCQDSkQoyt!4()0g|#^M<?$"
    "%jh_*7CP$N?Rvo9)tM=EyJ;*HI#?{ZEWz@-u6q~+F4NQb;1^vw1X+bC$YHg3!5n95W>JlcoW(0wN>Pg&U2B*@dHMYL^XQhMFu1j_c%H}1q*V`g"
    "3WZXh5t&9?OBL@qU8`|<{gUeul-sW|;p?n8Jx!(pGa2;IGHcPci+WfE6=<Qrghj$n4;`{DIV~1#9d>K0Rx37}-qT+?T`ZD?L@sb)!A|ek%;PWA"
    "<|cnXDlf6kYCpU>y)-xHIDU;AP;3)RBZ0I8omOM@d2NPcv-j+ZQh8%N%0%=QshUCzlzAl{Su3Fakfsf<MSF3!<gU$nXlZ)vv79GW>2{u7Rl@eX"
    "=WGr96$yMSig88e!({GXefq^0mu43hQ0p@Ub^>m%D1C@U_z%dbA3O+dzASUi#zv<@h`tnJ0E<o?0_!V_Qg=_Erg+7MN|wXXM&)#9RVY$db;ePP"
    "!1hvIGf^h+c%J{Z$~=G^WC|;_-Zfq%VXuJF5f3en$G<>oePohA(gt&;-m<Q2Z;wr8Qwff<$0&ehkO7a4e*bOlm-vZrLVSM-$(d5EHnP3bNc@iE"
    "#0TiRbZNTy$RpNFgrFRU2%bn9jabY5FD_!tjy_;@HEavaSAC}|KK_j&L33PfaqbXZ4Hx%KqXDB7i)3a7z~BQn%evjkWHOcU;7VbycgQT49QWYC"
    "0cwZg$c}!&(>25%+xgs_B|559Dw&jjJK1BzWq0d%YH<%S!kD+Y@I)bA8B?XXs&=7J$tUb%^fNS@q3CuqD^d&~oTfkgAm409>6sak*a0pAJCzSU"
    "z@V&BW$F2aLXBmz1mOf%xXy?rPwc+U&-*BjYBD|(;UFZH1vDE9tb49NEpXw$`PJw4=8=N_a;3R?QOcE-;MKR@;(nH_%;7lt{mje^TbTFWdw-94"
    "DCdr&s}!<Q8-*ekwUOy3|LfRQixR@+bbX?qd-o-|UY9l4lX_e$*elx%Pdrka_KUL^s3QNdxvBO3{rkbJ+3#Gq;D{7uOp#_)^pAv&Z`_JQUPOvx"
    "$BM;b?Ihk<>rpqURDz(WoTOZ_^}oeMn`x@o3q@UM9YDW%5RkncjXZDRph<1xHJW8cBN4V*6f)_-5UuT8%0olgx4wmArvlZi1}WWr%x!Y%TNHeh"
    "#}@}6d%@AC^}`LXEns>WHLaAfC#~6hXT>j+`Vl(!XeZlXkVW=t<_I%d(doueF{Wcey2l7NKMFrSs)N{>-P%h2&>gffSq%h&0KRL7ee8Gc><P5T"
    "wrswWw?NQ2t$H|cnTI}$kA^UOLKKzCyM1GZW1F;L(h*wt&23x$bPLEtdxi%==<>KY@@4b}{lJ*F-xFbFlGt7&U(~qnSPJ(FfmmXY+31gklmyzi"
    "o4zYYqmiBWJ%y$SMd2{Ve8pDlrG1E*Z2z|sr%qL>RZ*Fy&Dh1EteBGi1IR3Bkdv9BXVNhkt`Vh!h!maNj+PlW`RMCn3;Grm?He=&LsIjxRGDR|"
    "icoIJ#Q(uz>fL?xk5Zo*EY&-7{tG3Y+!>lFQ#gE+7Vo|Pn3?!$BBHy09;dxWpgd+yb1@QB(5u?}nmcFj>wn`6X)QPEQgm{`ce*OKSijADej%<+"
    "%=X96=vU+MmN}Pt^N(@bH|sUzEB(J6K1ab;rT@8$=Er9~+ZBuIs>s0jMewHgvDN5PyHd-6ezB#7Y1tpB!qwF;>0bNcbG<`g7ZtZ*u8!+ZpH<mt"
    "6rj<mGCVFvl{fYHK<tXEkE>7}sUOv2{rKo`_2H;DNqQ3~Jv7a_j(ffDFQ%)1_!Tu$z1})Gv0@J`q*APW;}3djMx}@A&upKFv%6$c_0XJr*v-_K"
    "u8MOsnG*7c=3}+?K(!NdbNyt0S(`bnX5`PEu9x22zY9yk9fgk+jh;z|TCEA47Tv?eT|^}z!KV%?ATs;SUFc#e^My_<r^Ih1mBR;;G^Xbm4UK%v"
    "jGuqhY?_J{Y<==4YNEt@pl0j&w9*Tv`qi|iCb+i`%}1FhvcAEdMg%y%ah)t-SF<LF9Xtmne+{Y!|6o>`xiJ+dpO24fwQSTRJr$V^T2nbxNTJ8W"
    "QN7>m^)B|l)F}*lbQqF2p`G3M#KN}8?qB^ClWlhj;>DW)Z1cg0PN?WOV(H$ZsA|&_?-<d1{eVUqj$G&c8hvQ*yZ6n(I>kV5e1_KGz7U_A)+u>u"
    "^Qfh|A!u%9MAZ+OB#>P4xFP0SOGAo!=M%Es2@mA3$mdKczIadnZ^MgvC)sxplyIScXrRr-WM^#B$<dwUOTv7UoYiAqI`@EiX=Y+Z*}hao`rwk$"
    "S0~;A+M)IL&E)3KL6Ai*>OYY0xG?yM&W^yse=XIIo06Y4_URe@o(^Iw<YPxneNoUOlxoaxRpeUlrF}R4Mb~WqG@%1nHqQ-QJ^Wqk`1G!J{<w{@"
    ">eet=aQ<vb*Y*#i^L6ElK!zqgxDkT>GJ8MK+3)Q1Vxgv&hPw7lGSR!|Ricm8bOZ@$-2ivEesYwWd*-*Wqc_B0fFK*TTUMWQo)rj%bk_S*73gcd"
    "cjW;|N2vKmX{>b%EYKnhri|Q(bg6lsvxep?8uf&iRg#vZlZofQnmzuTy1irMPrmCO5N-Wwl}#Ph6_#1oFNQnEW%Nz6rNn|(pU@RKHbG=m-Hcul"
    "SE6*A_Bkz?$IKD#4v0AaLK`nk_kQ5LseJ`ec=72Ka^8(MRoSr2PWb<bWR#VzCF(X=uM3?)Reu0oGoxF}OUnF@Q32-5EcN^^Pg*E`{I$+Zv@1tf"
    "Zc%9dKUXmH?&>rSpo<|z+jK=`%vKOG!H4KGBfX6X?8ZRr&q(wB5OT(JJ-UY$tLo8T{?#{s++Q~o0_}F_y2j6o9#hc!>YK)#E2+6l@;rrFV{=`O"
    "=~(HWhJwnLjt^XhHjueB?9M?5m8E7)x7RDK|CupQm1Z)~2W$On^Yz}R&X=Nt_j;+B8xeY>CHgPkqoX`dvQHFEW&M{PQ>nbKZcYem|5v!A{{)4L"
    "#W!~*4fv1am!jytCtWmw>g5~b?!x=(_-Rj!Uy9LH2bQSL#C(TwkJd*Evi_wgjeRwiX?$@kYyQmrn_rfqX?n9e?^g?S(*9*S+C^)+-T_-<bmuxQ"
    "nxeB@TGrv5S+QU>jWB@OPYZGOYlaRWU6GOF7NNbPC+5D<QK?+{WUuFrHh>r)C=M&ri=#goy%6@kua`WXebTI-!vv(r^uHIQ2(!CJUj4_^?EJ7O"
    "dVyAj^s@d1;>^^P4Q8GkIGLfAhalf6Zkg<2MW>c+0A|8%fF=I6Njl`bok2`MuBo=`oyk8wr=ob6nnQ@lYLEZ5^OLt^oay@m(;$zlyVGyeReU9b"
    "KYUiHoz_IS72SKf)yC*UkL<+l=#3pKO%j<=M4>hU?(qrHij3ay5|yg#urJh0^!fiz-!q5Req(+JQGrZ9snr-o%tAj=Pw6L5e644C6VQlCt<o=e"
    "M}=uOEm18dAQEZDO<Ji}PK223D}b~%sw%mqWjqR`xY?la?t#B1JU#uysS8^4z`$nCAfYeRDI?d@A;c>k&GNJ26__qv2gKc;{UffZrhPe19?#Tm"
    "quy5fyG!YoI{fNb&h*Of4KW5t7=5bZX5>(|jL1$W;+Hh*FX`;y8G-_@n+H!l03-)~Mi~L{iCec>1o4OL(EiIivDrFq9KR_Z1j=IdCvkPc8cJt("
    "?q_x214u!*|5}^MoWX$R+-oW|6;*ak(K#sw^5Uj4lWgu-7VA=0?m?_b5};O19Vf|)X>F<ganYa1NGFd{oNUVf1QvKb`bT3PKQWTMGd1~g-NXa|"
    "%37UMVlb|mM39@_{eg_f1x~n|>s}NEWIav?!Tzpkm|ibduU`BEMeg>1D*SBmaid=?p4LC_n)v1&9(0-NE`KNOy?gn=|6PsOlK79zohUOG$$bYp"
    "ZheaOT~VYoseSR>vZ$kXyV3|J@~LNE{ne2;Tqfi2T5lYf@*}OkI`)b&FVYd(x%c<J83@w^pYeu{zpFphLpLGaF0<{rC&`~oDYY4XJq2yOT4aK&"
    "b<@Mu?(U0wO39@Y|I5W*hz1zlyAX*FuDt3AGPYy!>%Dz7l?<<DvgePaSushEA_oaUu2W!gmBk?WfOb~CJ~ZhO4%=wEl8?(?(TwPe<a~niol`xK"
    "1w!B0bW$?qX3|h!?DbZ(UXO*|{^ULN@<U?RH`#_sqf@7fh2b2F#XKy`oxiDc-Z>Ct&s48zU);R%)4J&OvY*``gFV_IT={nC!0fZWs?v2=AN$L%"
    "w04HN``}opUkt`__)Jf4b!YTXH<IJoLgJi#@$Vf-vr#yjC~{+kmB8%3kR>DAFLC)&8UJ5i55DLhn{JoW)$s${$C4*a`3NU9&1<y#^wLFoTh!kN"
    "gg*zdeAHaVA+G*^;ao@G7We)K@;LJ2rXI;Ks}_r7)JBJT12If8RPL9_fR@v1Hz$E|^i8uIRQ}^A)6tUof|=<xK7ah2PJe{}%v-%JI%aOx(czl+"
    "wN>$%$;RTrFU`$K@#H1b4C?8dm7d<Dh+raq<qeaKlhnvkPdCTMn(tyfLwxDA<hi20KVnjcU+YAsm&{E+;p*Ll42MoP7Xtc6(>0+7;)PxPmP!ob"
    "fHZXX-&Lw$#G}THW%ezmQ|6@IzhC;^ANRiZZ@xFyJ3HZjdL~;Uk0i=RCc6~ioeNHxHFyWJ#w^16KcOdBHs*m9Z=_F^#oKgKhGr{6dhvmX9%%f>"
    "4=eN6t)m3R<cR*^$6x*$MI42R`2DY^Caz%|`FrGXd9r~{yiA(Yp!hcFc~<6-Jr$2K6^vt1LK_Ejng54hqyPFR=JqhM$y<yLle?P%`KA0BezZh}"
    "rJR`}lqV3J>;u_FZ2A;i_sr7`GFB|Qw{4=kJ^G`0G!iBr4_%@2OLxr_iZ>Mhd_kJh-P>)c|1Q0*9BFR<|4hASlx5d-Cbn;SIo7KjySl1FbwD+M"
    "4(JBZhy+0*ks=9FA~~WYQj{psRG_E{lHY=V+P}Q~!}ePKWzX2-8GAHqerQH(nL}D*lA=V30U$smHqhwY6<@sJ1n+O3TMacyu+jbMzI)F-XYX&P"
    "@B5MYD(1Se;rZ#<EH^0&zVm6s00fRjaCfZuCi_)J3>IAgqDZ6)Mf(lD)mKdlr3n+&Zg9XYscW<IYcQ4>ffV=QI~PIJrJvWI8+G`QpA|c=q*(oi"
    "kg;d9Gm_42@<ypY!{>0kv4z=yVWwU74%}Nfuq%>0)8mh6(b<BQ51CDy+2~XD6M%dL3RG$**H*~xN(-E_X;1$h1kZ`1J-zcs&mkz6X65(#-8tGD"
    "m$XT*y6JW0S^E|{yRP&HD)4a@=%1e+(fBLAo~0Y@ue>t2J-ANE%skl>QWhHBg^)({?NkRIF9e9%tUeM&=C+y29)!T@>j^)^<k5r{eKg7220!`J"
    "qc7TYlb$^aJxY2gvJX?k(5gu;(V|MJL1ASMufv@A)@dJ-n^aBzii+9$j4n9ZOTUU3xFd|OH@jK#qgpGdKTj*UEZ5=iUgIOUANqPqiX<6F$+LJr"
    "8<cw=O8Z!&B~<%*91lG#ZEu(WwDd<b{2XX)0^_q)U!X@Af7m5{KJRy}=eh#4?!p+~A)3K#uN7K1wtd}MqtEkgDDv^1XMkRw5}uc03L;*HM(ey0"
    "|BzpSE&n$z4SKI=eom61=!N+Lp5nokW$PL=&*QE=9hmVmjOaVs>^_f92HTa1L-b|Epakll10Sd4;Zk(n6uPb%TJk1W<i2?m@;h!X45b`ylEYV1"
    "GX4>UEIN7;s*pN)wkWoMq%eKIEhDOGH)-^+ZkEk!Q{$Np#<KC=R|sSB88z)|*?jnOorDvkezuDP>ISH{OuRf!pA7VI`>3W_`eY^9y)=ee)n~S>"
    "zZS-o5S?6%BtF3R{V@3SeY1n^h0Pbc8<K2x{4WjRf+XwmHajqpy?Z$zp_<>K9xWtbQe7!PENuCsfY)EYol<&%jSyttB@dBGN&sStlN=J@7*?nT"
    "{<9))`kzVT%Nrtl8_n4JH8t#)kJ0q$CtTipRttd^9}-4EJ!l!tNlH(pPgoi*ZmSz6>#-wD<D#*TmB#2xeQQj`y9+=2<(t;r1YJq4T8Bu)tnuND"
    "`R*5t9kzeLp<IdV@yxXpj+7pU{5|&B&ng1ruW>Z#CUedI>RwCg0Z;xto|?65<B}SEi}88#v$$J<JPF9BpN0k>6n0TdHYXXJu+_dS8ZT(|vT22P"
    "|Hj$(zHsUY@2Q9l<Kf>h>0{<sbVt#a5WUl4kuuEHMWg3T@|ZCLCqjcf6XZAMl<o1JtlN>6X+>?FU?@#&+7Xrd1Qi35Jt&3Mk<h-0CLWrtH;2NE"
    "sMX^BnR?ez{xtADc$a=d*{ZG41+#05hiqrU+6r5N6A>L|Gy@(n^9U`DMU)5Z+^MKO5QCJdaeWZmKYo(WM+24y0Vglf<Cubkz6;Tvz%2ePQ4_66"
    "B1D)c`-gm=PxVBN>)1H|GehZ>cw{>ENi`o!csh0&UQ$1l!N{d(+z@^R5sB1hUKGi)$Fv!4qPHx|xd1lJ@C@l%NFDPvgHYBN<pEuj#=CF!>AWL6"
    "vMqbO^Hn3c8LRTK7+gHv7e8>j`#a^f1^i@-ao)~rIt1k!w7Ps|m6nSz8!b4%Ux8wf+5ed~CwZ0j>XY`l0ty&xtu9~26CB5xs-PbL>AN(d?C7+-"
    "+l)bh{at(ZQ$ITPu_L+uh&`Li0Q12>ij#YA`)^I#ZZp##`%`|wA6Fw&vmNM|7&BB~o6zP#_|#cfebHGqNsg$F_M#0DM9xPxHm%RkH2bRnq;~zO"
    "gRz1yTe})Bis$6Ve$<9ww&F|7i>=~a=#v>&p6J+`eTk#WO_*8^bMA7W%DeN6RNyW5U{<@=C&T}IjIDB}Rk1Oa?J7*6=b%uE*6&hIJSB-`!)wOg"
    "tJ7)PK7XoxxZl-PI}~z0(ICXg4m4tg1;nDaFY43pO*||zge|0<-?sbT+<yKyKAqgKUtRdGdI3^dh!5$Xh<??RUehKI1(~{#J!|z%({3LtSZ{(*"
    ">jY8)TcAx!UHd!cv(f$bF>Hy`BA03P@@V|pgPVvaY&zl%`v@g}AiK$gkTpTat+ICrL?!*NPMwq!E8L>#!Q6%@fI20u)OG-Od13x(gp3v<y_X<D"
    "!2e51!ADNI2|oUzFOj{7VN55CmpR6iBO`2&{f-EnLv!cPOSX~mzbJF!W7ubG2Ktvk(#}@^P_qkQE#hyQ&ZPsLP!I7oOC>0#%Y3NT69w!PqOX8B"
    "O3oZ(6#vnbsq2L-nRz6&FOc%1L;T$P+3MyMSo$HOL~TB0ILL+G0V4tv548C_HI7=dpy<L?^xnY+rWq<@e93XCZy(^Rx6K_h)PqDy<_l?d(18PN"
    "(tRNH7L;v(bhK8c@Sy}^)|&pQuqUruYQ|3>Q)<SiZL&OMh+o<JV$Dq1r^0M!{NpVHalN{qSD!`MFtO)=IP41S;6J!we6K|D*Q_ZqBnxqfd5<GA"
    "$8ohByH&_`ET53hS(PQ-BYcU(o)#PfX`v6y7}~D<*IyNy`wIPU*e=`l{8$gaY5sJlOSkSd_z(hms;d8<xB4*6h6D3-*UkrUo^g`#+ZunZQKCQR"
    "7xu)%{K|?IT`?p{PXK3dwx5kpqbzy&*UgD<O!DnM@;2W|q811CxSlm$_({G6w)HoiI;w4)!7h8A_sI)CaU%A}iMfh_49Q>0-TMbLzO(iqugD4B"
    "%(vJ(q?7!c@|e_DK2bj1qX)Ag?~69o(=Zc7K++GQ@xAg24zx*c_3U9~!y3`|*@g{L2+`0Wnu~wMq#>Py=P<+f$287Ka-goqpyX{1Go2m+<n7=Z"
    "%)`5Unt3zc9=D&sd54A!Ch|=>xfG|}vekFgrCv%pS5xK3+Cx(Ed@^KX)>KKlPyFFNU-ecBW9TIwo;Yz$ZIS$@fYA)wt%AF!X_s$V+M+|BZA+(0"
    "n$X2V`gdq0O#f0DjH|vCf$ez4KqwX{ch~+8{Ix%&lZc0(1CG-f@4qx>+AZ;Wfrm_9dK7##)+{RC5ubMyW?6OSQ*=p9CWCR-eTVnZ-^=maO9pP2"
    "+%=(*3a_UJO4rrvHqKdmC+%1y`Rs0MhnmV9dyc<?*fc9Azmv@lGW?c)eI`WoX?99$>%2@i^Cf3z;(dOcZtQ0ddO2Rr%&6;<>GajnsE#4EPG;}g"
    "x05s09DWW{Yk`IaP&Nqd>N^vU(i|njH|)Q2Evoc^rFHwd`Iork*#@8M+c*g35(lmWvq<BlP)g0Pz;C_wynkEdg_2iyI7&dbej7uFu|cND#)U-u"
    "uAwKM(dgF=>BOY9wbSCg<~!4koBH>05=4n;UiP++28XAuou0@<Yd10WCOqtBwvb_j<Ktt9td`fO`5F&OgY;Jo@w)WZ_zPEg)hal__rzT8sm<~~"
    "j^>g^IP=A9-VF2UGW3oqJ_T&$r^jX2L`S9q?*vEspw)Zok7|sM5LNPmw4w3JR-XfCrHx;T3MsGJYIhgu`TLK$1~l7IOG*uCbNIOM7F9B*eHwf8"
    "!L1uzb|U<o(claRM^`QT1ES|lcY2}R-PD8oCtBt~n_i(Kc*(O`#u%$RXi2$%b8b3xMbU)zHgmnwrLpUS1!y#ZjSMC!l1!KGUsww9elQDQ&n6P8"
    "LkQ2=2Qq)~?@{miq4{HDPT9xuRWnd%MUULTw(j1juhwiTW0BCy!CRVQk8{)GeanV=62sBPO%c*D0*lr|WO{QJWWx)>=_uX|??yOMd398mW5^Mr"
    "B>Q$<W=>U6N@?uY*;ox?2D~3BqSwWcW6+wQ|FuH;6GVHT38I5CHhkVEdCC6<(?D`u%z<nZFVfT@-c%lqwQ3|g`A%>FT}>p7r-qEOsF5L!P|heW"
    "S4@=8LSD%A7;fndnv|NsMjBtb4(n+5=FGq4qugfbY4QzbKJ3=;_$m2{L4kp#NOJRv$HRT2`sz!GOlwJI$%1i$`YyHvtYc$8{;##2Gykml?%WvQ"
    "0*Qz3@4#bE@JgwzBx8RNi+tO1W-=d`?|uQI6||;M=oHW)@~O0qw8+a6x{`I)_sfiQ9;2)Fc)ej%I&w39ui@595P4elRshmPg&2JRWFH#Wbn~}H"
    "5RgMx4B2=1cRNcb_^3scK40q<9n}dNd(Y8nFl1;Put(awIZOyVE7A#zp6IT_0e!HDDzWrwR(+1|7)lpI-7Wl{X$D!QUPhI>OHY{-Cb8M6`)RPr"
    "-|)}Sn{ou(Rpyx9=PMP>flwFQGS%S&&YwGrn-)B(uAn6aqo+H#saNpSg?x&41yW?oxSuZZLLSI2OT0Xi!NoiLmy5!4CGr}mt;tm>*W)IALo+0c"
    "m%CpS@CuS8Uh*N5(q!M2iYj(#Z1Pz1_&?TZ=5M#Z#9pEAk@+9pY0O0UjcDH%kve>{pmOzgzJ*Cb-Ps=OwH#0xY44$5m;)6bOZ8lyi{st!*t>gm"
    "0oRYn54~!^xKDOVsOuV5sCCWyoqMX&!G+h~#sHFvXK4K$70zBWk6G!Q_<LHT;yj<Q?v(?@X*VajXkL)nf}<U}DMIRwF+ra4eR<k0{VgGZE`=JZ"
    "bSWOci(nG<rrY+H<y)_RmiH(&Yhu(QM(P<wk45;N)ZVhsFFT4Sl-%R0(<z@-Cq_7#{8Jdjv_aMz@KIx|mqPEmyVNlY*4|isID$;x|84C=vY(nv"
    "_l;)fep3Hb!1~HE?|lO{7+$+l!^aY?Hbn<S0;P)9zx;JC1z{|ov!*p(7JSKW*nocqB*ko9()aufnCBu|?%8ddF~9wDA47dTNzk^3ObKrZqz{yu"
    "T4${H7`fgTAPDsVCUM!?QOo`sXqgz#{6Q(K#UJe-_rEZ@lbkd9kUsW2l}GIJI9Pb<^Z3Dv-O_!i>8_aKJ`L~ZyWvGo)s}h5`&(#Ih+Z@wM@z3="
    "<l8G6r+AR4*%?r&C)X#aD@D{>Y&f3lUV}~Ux!_;+_h^)#D(#><$vBS|p7W8hJzaz-fOMOwN!L9zhn$ApmJB%EqoJ^CC~H#M;tjH7Do0+<iCPI`"
    "z;=zpuP*y*QDL?T<<L(i4r5V`#z%)04mZlsM-T6hcldDmDaSYTC2Kkdxtru*dR_(#a&J$@H(fR0+XO3+^a^EiPHGGwI;kWlBBCv2W){aWABU3~"
    "R8j`n^~V%L`kNO`$!;#Bz+>7S;Un@w#Y}PlroSdCeNk#mRz@dqN9#6r(|9qLC0$7Ed1Ft*s~Lu1jN;>$>PITPBbM!T4&R<;pwlk`M>6sajqMKu"
    "hRS^LT`zAH<VU%Ww(Y^>nHY*xvOxNP`xkHRdC6;)4OJ=4$q+1pDTaE>-43L{=#0^*R>S~T2dK!UPqmMRL$J&BwOQ3jigL^bk^;>6lZs$P@m@a1"
    "3-n14i?CNnFdbb4U9;rmQwku5!I9SZfbU(dtr%kS?%(`$wxG@O(PYSn!K!K0Cro@V4f(VaRf1wjf|&~oURkZ*gqJV}5`~wM5QbR!7XILp4fWZx"
    "FvFm#&t&>2HC1G3A4~4%fV?RQ<FnR|x<yk2gM(4wIrc#x_m3gYSWp3dUbHB2{xu(XSM)e#Oiux+mHX&AuGAO#sUB_+=xSyaUrBd;HURPINqf}p"
    "R|C>_$Tnq^kuTQb-<+Z4sTHX}@Sl8~FTDs(2dGBwgRXItzI>9_RD9@_^jqo}+0W4`o4aHGWL?kkqn$O29B0uRhY&jP&z&68VfrYD945fHNI|lI"
    "N7ZN-fLFlQI1hFOvms)>WQ56=Tqh;Rz2@l7l;r~r@ir~JBNt`gq`%eJC<5ty0=4#olyG`49ZKwic$xa?%c=eBgK5U=Gj;GOch>Ia?SS{T6Xl66"
    "A@0qooP>YRGfuS~<EM#}YWti99_Z4?vG^XUp5#QyWkkUC8g@H-{`eQa@r6oiUU+ExNjXqv<Zjivcf}iTTGI>feRC3FZ-AHiACVf7%_Is<ycS<;"
    "7jf!!*)D6eWRBUTukx+0vs;>>lgm1I+5lG%%&~YD3F5hn#$Lwr{31um!#sp&00>+ccm5yP^-t6NSl=)-;iJNfG{iQ@b7XLZh69GIKLZzVvP2`4"
    "4P?qhuOpBg;b0isR+1erU`IZ?WeSdkd8o|lDA#6dfZIY@eT**@Ga&lto@uaUOFz}4WP^?H>ZDyhgr;`24IS4>`*9VHlB}ga?D@3zMQCob&7IJg"
    "3o<6I@P^o>l>h@iL-r(7iz_<X<T!aI1T<HHwhjB6{E{-vPr6jaou5N@Ie{WOFPCtY@J~+)MZK}<0O~Ha<(K3mXj+j;B#t&LmH(BPa!M21I%<E7"
    "O%cC1aO--~Zpp~vF2g&`KAex)&-qh_3>~6n>Q;aHL)%npH%=cu<9gr)pX%^Xnka{-7@zOwct|<kV@>zP^+eEz(u-zy($e^!L)4m}qW0D$#sK9s"
    "HXHm{?7qG&7((|hC@H@{v#4NqKO&;+Wb1mi-!)KDG3jSvYPzAdI~jRny9kCX*bm{tw7qO*6X;YiG=VWk0?bT)x}Yz>kIq<lY}1h2H!X8N$3Rbg"
    "VL5?@;-BzkkMei#k1H5tS5I?5I&&YX8+G38FW~0RpB}Bn8$M+pNsrXB_da*qe4c(|py#s}qbHB(;-*seNsDA*5t{b5C6VrC-lUC<=(p{3`Tx3C"
    "_^~p^bz4wuFHb^ao3syjXc9iUdL&dH><&!3$h)+J*4Ifbl>k1a!8xc*&a=TCTPI<s|2*C$4$|y@Ys}A}E^O?w0Yw#M@SuO?5*l(e`2Ww1{y$yN"
    "xztggcO=J~#+Gfot7w|KMrDU-s5zR+@_uy5G8-GK%Tr>qt2O?MJw9Yogl|}VzijnWN36bO>zRU2rCa=+KVc;CjJYf)bAz4U+#oT1{@NeZ>}MoI"
    "+w47+&En?f8-Pxj`=>A?vwNaz8zMISDTxIhRa@QEOa?Y*iZu(1eC#5Vu<7alDkB+41e2rP<2xNlJo+V+4L^e8aMjWK8GieG_Pt&ge9MeDc-vDk"
    "j-kg<8Yo-8PXa4481kPOei_k->c-EqX@BqdsRy$sc=xd-?ZAC+S$f#sntx=I_hpPq>8GpGj?F80clBX?;<&XZ>|djV1L+^F7wNLh4ct?a`hhbM"
    "(#2@`eQ0?(66mB(dqaAXg*RfsE<q|11e51;JrKsZ`y*Fwl;H2oqt4=(9m(lT+(r_G9*{pmhV#9z0WM1{e%;*2hHsp;z2T7dUO8E@*}!yX!;w*y"
    "2gh0;H@b2C(>Li>H`BvznuceC`|aG9&HI|}Jpc6Vr#Q~(LIlJ-bbwTS*<O40I++F9VRQW)|Mj0S0@RasI6Cx1&!lW|&Lz4#;O!-ISyojv<Ah~<"
    "4&{~%3~jUzA2@u6I&WF;7Om7|OnD_29slz!!m!&gT}Jr{{@ve$_RZKuhOQ>PoVcWHm+UdDaX$@Q;ZgKTIlQtKku()OTA^r?_v!L;_F!b_y?Z4|"
    "!4!x}_!`L%#=2`3=i*@h|5><u#~$ykQ+D?35?}RupFs+_kPNiwK)6uwgJb-a_hr9Dm-~gY#*JGl-Oj$A{Vv}L>LPP%H}m2}gZe64{Q)2W$mqn1"
    "?%RR$pEaiebf6B&mp<2!=zv<i2H*R_z${L)tJ6(38l8I_bolQ8X_@&*|33K{TXa2ez+u5`&l*@0e7Jhyf!l0k9^32{^!kmbD4=)7kGwyGK+)=X"
    "J+iw-4FF2elr4g~JLxefM$Jw0jkZ(Q0U-0F<lD4oV;PZhMg~^-yLyfve2-6AKeTzlcMR#p*#54~oE|*>8}zikKiwF0(OHYWeo0%^DeI?AF{1%*"
    "@$96PabV$BVl+tieTzR^u~GL0{)4wfQbV}x?JCX-?~d)Q*6H){q7T!R*~*)4=uBmqI4hDwh^xl9VGTz!pUEhx&}x*#iA#i4$f-i)ZkoC3nA6_C"
    "d&zKaaUmJg677U4z9q~VQf#Sopx=#vsBl1m;>NK(7dYj=LiP-aD9)LX@oiLUK`(Pm%A-6W92?D1rLEV4pf(tURbO;p<Xhzwh+4@fKH=D%on(|3"
    "7>pHSq9=L$aXvT{jN&3@uLh&ZX$;1_5)4&u?k&_rJegDv>|yphlMj#($4Abg4RvL5+v>!j&}lYD0|X#_oAU#(4L)LRk>0<%&E^y7jLK+KEWZ0b"
    "+Vn~dnq0vfJ#MGfj4jSV-I-ob8IAS*jEw+!!s%Av2OW*XRLQVhA}Jo;7v|&{5I5epR0_mcLQGh=Re~_vi~L(c*)*^&_jaeipp<{S6)VaIYwTpb"
    "4$7Mi{@DA=yhYfv#=P6t&U&`2p*(%ctlF>`&V=bad69Pl8Jv#i4TfO&F1Cv^^s)Jksg(HVJXxf&of~^Cwo|nRc6OH9Ff5fLue!Z`SnCnWs{ke1"
    "rs4crP(4;)Jo}WBDS$R0hgv;5oU8=AT^PzuoZ9d>GCv%vB=sU?CNLQ-9Zou=m8e*X81zj3CEfnOmS@O>b&rB}TgI_$k}1<*U|CD5?4gv*P<wnJ"
    "Tg6t{7Nb{t?^gF4{scOSeP~RR0k@e&9B#fM);knVjS5(+0zDFLqd<nJ#<T}j4oq+*rLx9BYVjr;^RDcG{++xMMlpr$Ik*!QvXnsGm8uX~-xNdV"
    "e5_{N*?@2kH5wxZy0saOxiSb+JCf#hpF>~JJ$V=(LXu{7b_Q%`d@vi)H1FUD(agAQ=lStOf8iMhghyJA{K6^yP`U06Zry@DG-T?<D1Pp9i}s6o"
    "Br6Zu2eAf!QI?jbr@h@>rx+7Ol<-bu)IZ_*w%?}%iYQ^;Dc0!ePUqxFJ`Ryz8qs%!uiEvxDNX<RUCHx+oKu%d8T1@NQ_#jk7AsPRLCtSH52gkm"
    "(Nb|2SrIB0dr;f*{jmYRGM~5=Dqr+<i%}`a50WsR0q40u0B1ttyC9icSRN$4-o@;5hlA2U*9)mn+k9Hhkf6jllO3g&U&R<)wMdQjWa@!{V_#UX"
    "Bn_77gBifkhAk^Z`AL$A2r6!}TIgW1tVT7eR6=UC7;xD>WkUYK0JFiD7>QI;KwzU9^n^eW$h8DIK3!sS0Z5ZBva^dwxSL=DOHff-IapyRLFUYh"
    "U?49PB3{j~*^tfzA6YdM3_Sm)>k{L;0sPoEw;bOc2yx1x2bjpNyE7cn*tsWm1(hnB4?Qc>bqAT|6x4{G9zxfh?<}Sw7!6Y^bj2AAOS!#>Lhifo"
    "U!%bwilWWU%}Rv|V8Zqp*J2jT*d3i14Jw$^gjog)njw!3khe22F%jUsrjFsymdYQBapuh@wmuJfij~LOygY08@Doq)(+&&Bl81H#M>H6es&wUh"
    "^h5X)up8hARlu(cqWNn7akk^Vz7p;>KNdFFa!+P9D4Jo!)2410@uZIUZ`!j$cm<)`&Z$$XY$QppcL<szfqI9J7l!i3)-*v&bop|IPN!mVk7(w3"
    "8uqNy?{OO*q}B@HSw*4oR~s|nFL6G85Cfbp*7*30>m`OlNg^Z##c~<44JB(&onmY1$@Zf<81a-TsrcNv=`zT6O=!?2;iwGD>|AdR^kn2Ac5_4>"
    "eA5LTH_oL$rJpg3vvaOdGDg)~4Z?{cqlJzJvmA<V^lrP2!bd;Zv*~38-X@@fenNNpR-~nzH@-C(@WG4hV3do7t*`~*jRYEC+zIqt65)OKiq896"
    "u*cGsE1eDrImDxnhP1m|sP}5MBn-EQnBJ__-h1`hH7u>eaBKvdUg6(eCq3XDIypt(#dl-46KV}-_*R|#=F4D2pPW27F}<*{=MDSUi_-S!Fb-xw"
    "$GyH3=i1Kv*r6S+tx;vvY*V?6U0uEE`%zS_R*tQ%)@t?n@`Fi?aY~M*$C);<u;LxTi{Yb{us=woDNGHq69Uine;iF+AZJ-i{Bk=^KhTL$g1?C-"
    "(Mx!<2x_!IPf~L9TyX6c$UfIsBk3aXb49$8@GXpsW_@=_YUCP2*b=wuT)I9$Ne&6Jup)W^#O{nud((*LUhsr5GJ}41no!9v=X~Z>6F9bDP-MgU"
    "Y8wuE`xKQz5TQ;_@5>ZyPQNpjZZTA_g5dAo;+?NK?i~-=WH!rECeV-;@bbP>^yM+=8c{rS0%B7hMSE<&WFpw3;jS5t81OYviJG9(PEmn>ee3h)"
    "=?7_PB&=-;Zw>lAwXrsVn>~hI)j^@i4(Q~`wniHd04JM|VM8L5iAT247mP#Wp<uyob9fip1`=ObpLbxnru!VstV_2Z_{;lN?-j{5JDzRS7#9R<"
    "kO?RyLa<9h;Xf(_hGU8&l?=^`!qgOH&}h%h_HHOrbX7r*VF&s-a8EELDrSFNWU#Ql?wELBrhBAA0bxmB5V9jwT$`=6Ys<FMVneg9cc5~>%VJ?S"
    "3nJy|)sPbLTCw39rZ_HvIx_@+JLxMWyKQ67-<S{lU!pDJUzxwK5k_4864diyF=H6S;Zubl%vYA~F`N#De#9m&D^}EYIw&$!OxB9R={QxiGkgrN"
    "59iZTOgaD2-5pyg1@(1|uP7+`$W~0Wh$=9~H3b?p%!^Y29SZzR(XlgyS6^Mo_=L0-6$4!k?Nxg_v}VG)5veFsj77@AWT2_ou{Y%{dEV^NJJ4pT"
    "R_hHP`7INN-Y}?vjEJ(4pT|xNrhK;5Ro=RzoxnUxW|6UP(dz_M@q&UAwDUo18|2i1v8#phJMLOATH4kMo8P?r&UOWCc|Cx2(Uo^Zhf-Z#SPCMB"
    "SPxyez_!VkS_bb~9KqRoxnrA6-}8=C8dZpzK!C>zMQ>==!y{-Z5D~L0HCgl7nqK_QcZEKaFTS^pn2mqBFd0kH$Kx;W@A;xIGC@w3I@#O9q_;J9"
    "BhaU^(_?c#9n8<qEfxy)&h%@B@4F@tjZG?m(%Ks1=H?}YR*aqk;WFH1V+YBAL8_<N0<#IORDHAo2j*Ve34=s-I{a|ONu@pGrs^}b43QD|k6>W#"
    "33DO3p(x6nZPobN?cF_L?v8~X6z4kS<r|Hi+%HsGpx-JH$nDk)XpQSzqe?}R06-9z859&DEUg@UGrwtdI1GYHxcZ?|mT>!U<hkqn!ubQ1Tb&E+"
    "fs9f{(#@|;;&fXPM3AZm<~($@;rIjT$dMzAqDsXeNCtyJF%(ibF<+sI<5X~l<fL{um{(9(tW=uX#hp=DDv6fC|Fr8ooXGjnd%Yw{UEP}kKh@hs"
    "Z?sjboj4(hh()MJv0<7j+ZE8`t*xEgvlEHuUA)N7t=v2|$@jqEWMjh~#DtJUlP5fSab=kul3qOqb}RJ!7zyc1B7-*LH(FuXYK^u$P#ny%bpUa3"
    "ExmCA^pA^+LaP~sNzns!stAXcprWPa?m4o3y)8s}kG~8T1DSE1idHp=4b8iD(X+*28$t$uWkqYRQomJiuZCd|){OCMX^@IyU+RSMzzz%GC>`Wd"
    "11g9zF?hOo=S`V<JuIrMo?D`*H3N>FG&2QZY|ETx>uA)Op4Q<3{`&{})17?}O`*7C#BTV=k$-82L#2AXx$AF1K^Ou4HQJv_tVkg9zb!wyAv_oL"
    "iW#R;U5Y^|(&+@tMvf^ck79LDcL-^sYTtQ>113sxLPl&ZzPAKqj)J6SXB{KF@zX@>2Oi+}DwMoRa|BQiS|~R95yaRFt(Hg6J=gC~l-JHRI!;0$"
    "Y8$CBR%-0MUjqF*6{+Q+2@IW3{2GHaXpb<;j2<P?826T!v7Cc}Zz_|M<C4&%^23xdRUop@5f~#fO3*D{NSy3Y9J9$}!&TlX{-dFR3M0Hs`0g@c"
    "ITrU@C=_QK<%2$ri3#Kz%AUwIVzQ)`OiMEiP+fzgQ2T+s`OrfWQ`mxV=!6ll#HO564wc}=X><cCf18ph`z3wgl@4f!JSsYxks$+N5~XS7fh`T1"
    "o<_7#@JqV^e-efpz~4kPQjsi+KyWlSm&;w$?rd%0%s|{msO25?P6DMEjI!~b35B1C9OY9K%}g2d^2;wnzU35~{LvT+Qt!U+$m2?l@q80}>xpT%"
    "3(z{V$4^31U`B?aTQn;VVM{(3rryR&Vh9XAb#SF;Mu<3!Od@)^*2yA>{9eWgf@k;$Vy;d|hce`AM%h7hMY%57wgn$Cls#Q|J>HhIbsHjXc&tq@"
    "ikvy)NM;Ii-V*XUj44zh;M1ZpcNHtgM<Pr{T1eiE>EDFrjxUMlymtCGx9+vYfXqN@u+4m!BffJ-n1YcFverel^v<nYa-+djYd^RxP}CL7>|9&@"
    "i67KU^3Bo4269m5eS}HNi$PHYgNw~##g$i;j^pVLNB~K)Ik?vn`+Cn&&Yd#mNLXU)6Ba9AhYrKk%z$r@Bg*256GEjW%7PFe^PKE39Rr0`t2Z1S"
    "%*X^`UA2oegXGiv#>Ui?E&%c)X%c&q1w$eV3{&NJZtQt25nbUxig)Jpks}KE7t6+<!rB})Zs<j?wqN6O<MX?z+H3D0W(W!!Ga8A4hf|H0!j6Vk"
    "UYdqQZ+^P43W4-vWhuzcS@V>U)_(qK<u)(7MgFDpce3cHp@)|)X_+cKsD^^#vpT`}89dop!M%_nr9olrKBEKg!cMit-h9p4$@xU_A}13aTl$pQ"
    "*zvr>Yxt414mjGW*(&gMw}%g>YJZ;%Jo_!t2&_b);WnO`m>3L)m7HH0Q+1gf#4(}oP}SLnG@Mj)f9zXP=B#cjEnW%Fme*;J{H|9jhse<a@grx-"
    "9y`{9hPg5aR$U(Q@ZrP!amF<(E0Kvpj(xy0DyPgA?c{%nqFei#peP?Yl1#qqu0W`uNNo`Mcpr{Pfg424EJj%-{P&H>M|OzeNV&AMUsiOeDp7Zt"
    "T4TTOgbrPf$&`J`oLa;wP%DNcr16SD;ZUnA$`+$XTe^a=nqDs*P}tn(7`)L~eB=?QNWd|Ho}YKMzl^^$mf0PgI%IqAGJIPK-yV*|4X8R?&sXj<"
    "_w);zybsbe-A1Yj^3HZ{ZjSE*7bl^aPp@A;8ivO<*$<g}?ZP?PWfP}&Q@9HwM?3_3=Xp*5nqTgcTXD=<)BsDzPzZdMAx46ufb5Ag3Q3xkE3}t6"
    "?lDQSM|2PYxHV?@)yj$M*^doJF^S|z#SF&CrnJ|a!kc7VZyglm*vJR2B9o?e6uZ`2cJX)aM9>^4B&my#91l3(Wm#0i*$#5>Y8svDxpRR?bO!~`"
    "&#vbkAF<rAFceCN{lW_^bPN9R5;Q+O(Tp9&G$%(7E-@4NJv>gmj`WFBdw@S1jeh+46_+EMnMX1v08Kqisqo_X(z>DVwGlenCjRa7Hn@qXz}nNw"
    "gku@7>GxM0<=GekM<(jh)6>&McG>|Fw2Jm6VRn3DrgnIKUF#WHW)mr+=|gQ5oW+o$>ez8%a}*mD@kW5*c$quUX_=?maR>{-KL$eV$`4a<-QX^W"
    "AxFx-AxzYEvGo+`dqUs23cCY>xth&eIkeaHI!Nw%cSYNrPhq8XFgpT~ncO6S40>xn7uu8ChHYp9i3@MaTQ}Kfd4Nv|W8Ix$@r0t1$Ue}zh2X-_"
    "jZb~g4yCP&@dl71qY*^VDd|G-Ku(Qs^T*pmA@P&$V{J=?LS6`Rr12swf)9V4S6P(7MOhj_A69LQUPt5L9O+^)Pgbm)XQR95nL00&v5!4A>h}w?"
    "=)@86-ZYOa<h{S|)@C65*7l%_T6A;xk8dHVYP{F`U<h=ysoUc$J9KD&Uq}x5g;wjdSl}m^o&DF>;Ne{z4dGO+iCYsQ!%TXU4sE6Bhax)!f@Hi)"
    "<<2{Y=BC||?ptZ5)9PT%%?oo;2GBO<k)1E1I^Mykh3yO@pt%7qUo8867*0nY_UM9Z`;fcq!Mc>g);GUF?2hdoiBgZ&cLt&$=GlU<zv0Fjv~XBr"
    "t4bM^-bA1MECfQaBAy?@`MU?HSpKdj_~;7L=V`tvq_3}=yLV%h>c|g#_eueGeHVoDziBdKiph&0>5U!x;)}3xRj7p!J2M4A20mReTZftb{cP+l"
    "90J{)XXodwo^ajEY>5GXN>ac>_+R3vfZ<LGzY;YlgUfGkY1h>$Hk5-`4VO@?8dZkG1Vb<IliTw))P+KpZzs_b_q+rOl3BJuv;b=zNev|6T@4<-"
    "$kCDB7~p+*SeHu!>8tTPVO6z$){yq3mpYTv(;TCoGmux4!9AmEer0<4jW>L!y2H1cI{kWREgGy1EIp&pW^=B9vlh@4U2x$#FcQCjy1_YU)=@@q"
    "r$U&{i*7G_YG=n&Es<L&_QZ~vuoj}l(mmi{R|#P0bns@{8}!UGXU?3#08=PLl2n@j*bj^MLXG%9H7At+T6^Zq=+2!j(&_{P%+8szNqPa*NJsnO"
    "8quz=6r`U;Xg;~lUnzQK9^L3m=1<Fpps?eiG0?h`xx0Hlh)#o;lnqZ9mXGO`iIXSST6&6&K}B{wxE6S4Rcb=;%&>~BJ%MJ~7X6BS4|<%kNKW;h"
    "uNoFSbGZ-Ql%=JmOGF?2sE<dif}|1xe~eY~nz_BFkK6-+pDnlk^Sfrt6}ALJh!yVlQ{keQY@CyF3i1X-W1$IY3su414AKk2UhPTsi#Me@EKy_N"
    "5@V=>X&`d#x;A!pEqE;bK#Zs2rF2B{#iBRS>lKRS{oO_tM1okmz!u69VT}2~3cZ7Xw^G^JY7ulTK~8<ou|*()_AG60Z<mx}OvC7Vyuhn)@gmBg"
    "R0W;6(z`wq$#`0}3_+Z>XDnofi&JEvGf5}`>LMuZ(KwGz6(tUJdD&@)AQ_=|?GVUYVTC#!xmRuK?BE#xBqe_V6kA!~UQcgmhR6dJAis*j;o>5{"
    "f|)sRVorp0U{Tn%hJl#)>@0q$QfW<23g0k*l^@x%i{qov>A{lIER-c2I_WtupeCMs!H}tv;+lKa&&smhzP)92vV5{QqnuKRg>bi3rLZ7a1Kl*@"
    "Btv%NR4D0OSuU*dH_&M0`)^$3R~X9IL)#q$>s1kUleuqQE{{1-&C)bK@F*tQk%&^e5#)P2PxfLBjN%nTk$-FZL!j1bNoUoNpU=eGwipCGu^k>#"
    "Lb>z-n%zJq?&Y1EE2mD$r9%YMs8N!zUm^*B3_QP_K@Wm?vXu@UQjP_lm%m2|5I$IiQodT9u^Rk5ElxSeWD=*RVfEsnAVGpNIph>-Bafk&sJ?;)"
    "TZWX@FAAQ3zE9Z3Fr-*dSsbMg8vQwRx-hw>`?V9&pvaMpPi|a<beQM4eW&4}L(E3@7*x|*wS^-xUoZd{(jzLt$lSRLwGCotSZy#?)k%`>%De|2"
    "Jt|2#HB@3LIwEk6`x`0V|1Il>3~i*y6~Kn`l9*yH5taU9r989NIYe~vB0JqSj_PEm>O)vNe>6#S#qtvqvq=4mlu#9@m)E{8MONODEsmCKLka0d"
    "(z?5q_tf*rXLr~ypm0QuWS=o~In^E?kn4%(n>4zc&{irBkd3v)Y-dm^b)pUs*j7(yQ_`BN*}FS>=pmB}U0SMC3t0BZk>2F$@Cr%lEL)Bq)Ve)e"
    "=9d(vPs*5tc5)G7effMqyXojrOk>A2*_)YWD+`ebQ$l=%ow4=qyOjzfbOy}IX?M6j3%2bddQvJe2nrotb54~rjEZ%8pty*kZjlE-#WZkBFDlR;"
    "g-}c5?XtVuayPG?DDH<GvtuM4KwIzhhK1olJ5fIO^0Hh~M9|4>FN9Y8-JwnQv}PCK!iZu?RH3aW)%O5E%!DOxVWHGYj%l}KhY!1h3&g6hsiVl<"
    "0uH|oV+P%EGPQnfV2~E!KUyh_M(l?8^%Ue1Uw{7e=@2U$8xsiXuFTK#H7b5~+_!4++;}`rvMf@otC^OH@Sso@Ar=UJi+^J;6AG)hm_3LMX_32Y"
    "*s#~>gfI>^ad024YNPQa%+$&$6Xoi(>lZJE>E<R!nEu+@+D++{991gI%k0+_O~b5Pd+pjycS<Ls>DHJRMnM_`4?KxUPrbFZrv@<P{44>ExM&Lx"
    "q}>bRgF=CWL&h(dv6qrfL=!@6Owm72d@+;;<r7dxDvmT;d#5Sa;lY~LJAjc@sleih?`W0qKDn7ILxOhRhi{CGSdDRF%hbAi*M2x3S@PtCFNMtl"
    "`wrJC?^``*wU21Q6oZ3=CXO@c0T6_tlK~7T4mj<kLCLs$&GvSoOm3$7Mr~rE7mFmc^SS&WB>~JbY3}<R>&5I$YVG2Q6P*m&WcO+yvsKS)$Y4pa"
    "xQMOoSk4)s@5wkL<V<Qc=@*GO9*AA3*F}8ZXi6f%+%8Gx)jFYA$=4GIkv&i7u-JIAWnR|ONtI<jX3yQH>;`hCo-NgB9+YZEA~56$A9`qR32Adl"
    "11qmJ>xZS%Xw>&|Wpdui<#JsJ)1@x24hA!v&X8pk>aoLEo@^@Pjd9~_A$0?WM}7e=OT;8iFFxNoU;ki`RaQazf48^yY3<y(V;pxsmhkdQqsZB_"
    "GooY)sTC4w$Wi9bcfXI2t~A5e`83{%)-GjreRH!|{2tK{`_g`V5vH3L0wmB&lfK{dJI}1T?kV@S4~%`_h@VMSk#3xbQ0r9%ulUF#5Fy;y2!dkM"
    "#jD7k3R$L0=%l_Mj~#R*5o^9jUs64c=bARYD@$sMj7A<MKqrHh1%a5imv?jR46Q!*3|;hHK8r$K?2t|;f|k3Shr~ELT=Uq9QwW!-q{2?Y3rw~G"
    "h%nJ7F&GX?Ko4u!>69RMuFA-*7wqz~3@(VFoR~0&zJV+Kyi%z!(t@C{J-z~ipoI3i3047qUOpoM`a*es!qtS6_{(>8Kq8a~MM+fjO9vp4Bf5P_"
    "PBf>d^@n=1?CJ{?StDtlHUqm9EqBj6BSL1kH~@XiY>$kD;5$7VMpTN5#gHzx&!2aF6O0OKAa8QI5<11qKOcUrpMM@BL~M8J7ZP3JZ{F|4Zp0r8"
    "?2dm<XFt#8x6)t`T1+w1BssT|6lNepQmgUr_WK+KB}&Vy;jc*{2hNY%nryX#Ae=6jTdl3t70+`MA_yVS+$xzf8!8!Mw6$8HRuiw>Dx*uTMkr_a"
    "eq#}}J+fs$9R9gge{#;tFx(L^P|IaDu-SRBi_JLZtJ=VfwM_rvF@{K=BTrIcpjNA0*@=~xIXS5PVjt0Tz`H5p4Z-)&?_&bH%BGT`X@I0`DE6m#"
    "Z-^1vTE>JkY)c>mVNqnoA=pD1SilXM^`yBYPvIsbg^*uDB4`}Q{WdF6Kn)}lMVzSG0w(mR-s$kNo<a+h&b136j6&ksF{xVEEtTHsOP;TI?%cV#"
    "a#(552KFb?eT<%+ynAzvH$~mmyGtCH%yq<IVv&5t4VjEedqSRkYoPUsmtPi2L9d?+SdbfrrYfpdd-+&wvsQ3PZ`by0M7&GX;f8jjNo!H%$_M=P"
    "am+6xETrewkpC_g0mgntTh1HtCWzy?@K`OPavYnHr}Gz>aX>toI2j4muOn~^qjC-V5iF;Cjab>vB)Y+PUxZ{z13p@e_<{*ZihC%KV17z~b!kE}"
    "L+GuOW?F+Jv#2Z}&5xkEk8pLHP)wyXy?j}cOC0tRNLKiTikOGJ4Y^nv_xmn)jSycDdMOf-DqpoWHlVP}u24Vd#YscX4RV?s;TB2<p!iq9ZZ}up"
    "a9xCuX(gxbwdnTMi-Q4XxwQB{bZ@zSM=OR7rRdxjqzruS=Xcy*UCp~%y~rszKsq*;n}<KQb{nL^wOpGc2E#<)l4jCKuyPLomnyXyXvze57|2Wg"
    "mFtD<kF{grK{`^J*-=V;48OVl8nB{k6(~gKNQ-JTcB-FUuqX~nr$)?|J+$spIHJbOAU|{!a`%D8!t%s(2YTeC(g$>9FeHQ<F8qk1HWs8VeQaqh"
    "wb{hPU|{$HT0i=zA$|k%;Ow$@?%t&`?uO4{tyXi2cL-j}<^J}zDC~_7bn1Ay-igSAv@>rcbTy(G){`B-w3Ot9HYurs-Ma%T<<X?81z<P}dW=$a"
    "Z;pr5nGz9TI%|*CYP>mz>A2$JH)`eRl60Pl&J)n&!tq|u9OyLRk888`siz{(t2Utt4=%a3y?X81HGb{W@?#_IGSJx93lyP0rrG3O)w}M#A)6kg"
    "dqmr4P0sZY^XX3`iiq}@ym+*5-He5!FsGC(iep#JX1gsF=G*e{0(D??>|99_(IDXpC6h);mO~18z8lxB-KG&Ab<sx3-l#`Z$Yg<TjcHpjk{(Nh"
    "<Oc_5qE?aS%Al#rk?@=fdaG1ox5l~sq4DnCLENZ9QEa67Bk=(Mnb;XJ0-Yao$i(4O5B(9>-!f)zZ))oD<=I&}UGVeNpg)tBkJ{~9w{~c5&MV?p"
    "Kpfm|Gh{PPJT|hPY_)ahl(_7}RWxW?d-}+cx#<IyRoJoV<>g`xR4$bFN)*BflFW}tw%XkAjvSE`Ut!t>?K$-Vj6kd9BCsaJ7DY5!k|=cbCZD%s"
    "$MWaxZ`sOwd7jbWIm!iU%)1hwkXkqkq11<@iFlWOUfM7PCyExTnU2UzD$y?|QKd?K$b9Y;3dQ2X(0Y@1!B<>d6!Ec^z513;sewSqJLElc?3j-("
    "Y^$g235M0$uXoB59O?MrT69XEB3kVqIWmD(Bq=jiZC#~l6gkjWGtF8|l|BrBKUFba97K6xfzSj9g$*=})HyuZII^_Q2BhrR=h!>OPE|=TC;#Ji"
    "xF=d!77JY9jkepPdI3ELzUAW%4%b~&df|1+jrI;vc@Z^Vpqk=P2xpLA<gi(%S(XYX-r8EZseLIZ9KU>74dVlNA%(uOzg)Q(VNg2s<Y8m>><BD~"
    "HnHjxg;tUpT+QQ03cwLkr}H|nRVN33wp>1XwA>-1kSNWj?$y0vdJX|J*B<fx0@jiPZ|z|kEsCoA)m4qo23;(|b>(8Gt+FdBLmABGrpZSxA<$00"
    "v(|EbedRKWy2zZM`-{P_ZT<YF%Ck#hUhXqeAj4x$6nuYbV*?-^-H)<|F&1EIIWXmwxYBskLnAS2;UWe-Eo)|6`k>^MN}Y~~wr`(2)f+@nZEtTp"
    "E}$la(xBWPQs96$i;JR0%@^(UMm7UonSR&oCek}(_U)h<S<Nt{O%)V2`2umX$$+e=W@i~L96RF;g^!|_f%*aa_}X1@vX0P};g088-uR&9iAQl+"
    "qHI^hW2<HbpFDIv)y9$UxyC%Q!*QBw-R^KeuVak=f-qOA%&6z(w!GXxWQlPSFR8FItqV069;zqWk+#L)_+I43;56XlXFBSgcVK0URIN8WO2Inq"
    "we`sFOF!=tN+bD>H_~ApO4pF<SH>T|HxhOPjGb9bWRR;pc^Dy0DN}$9mVRO1gDj<*IfRwzOiF5}I5(FjezZj4psIF|Y`vxvWk&q0=g(t>50Jsp"
    "bLU)LwUc*Rt*llj%wdGR863vZqepo+W|O7rXmoH=^0mf7m*f`*L_0fH*Da05k!=_<7io8QY3b!INwU0VORF+)k_3@^0^gHvZ96q5YFzi+lqC4U"
    "VBlmgNyr0j-XDI2isc_`!yyums&yjZXj49cqC?JqAXZf5wP}JltcXXkF_)H>Cd++ec6K61S{#>PCip2chH-h()k5jWXS@+e*y|LU7AkBijqplh"
    "YN%AogxksKcc*ER-zgOBOx#4g1fSdO9vJL5@A(95#^8XQColF^IW%ZU)4g)^S!<8*cNI$q8l4dD<PZofJZzZxUvA#S`bE5Wm@KT~&hfz0)6;F~"
    "h)~;7KrPLvszHG>Ih;!VBdSeEvZ+!*hFq#o#iDI$&0(w_D{TT<&2&(j;KlJkE3PWlI$~vMH1+cui&qnQZaNrZVSEUBq|vA)NSyZ}Kc_dTrJ+qs"
    "n>1CmC5NgHBCH7;E@}PFmYSUObh;*^6w~}D>qJjHG4c_MR0Ly3A^8PUtyD7QlAH@r3)}u{X-XHm9DWaXq%IyLsTv~oz7gAdWrNyKsy#?woZ@e-"
    "Nn2pON|@ErMn)PJ7wggm#|Ek}t%at5WR^IuqUAX;)S#X6m3Povh$uQlDb<$918}ms-6&dvk-ZSppH&CW3R6;}(KbXABC;Fa!<R!;LuE!tlDIb9"
    "DbSIjo5rJ&qtw~mZ3Sq`l72ji%8q!KmzLls3<pK^gMx~HO*Rd25W5i|=@3CG=79$gm-;y{v1f0)1_=g`BbDz&jdm%tMnT~Yf!P#)`Bx{f!B3wK"
    "VUJ2wF`2J28x=F5wzWms&9Hxg7fMM*POS_ju`z6-#Y+x|l1;4@hERR!dP!^+nRn^hE`n2J2iWbD=m?~`Oqjp50<bgtj#5E?&L!C&d|a$U<#U*|"
    "N|J>C^ttC27RKZ08E^sep}ugzZ&DG_Y@?^{St;XWQgf;EBx&7mv1r5G*mxfDLdWkfmD+FzOG{Vt$T*LE(QM&kC4`|8@4iq#H9Xoc91C<XZ>cev"
    "la(c@SOe?%UK*>i!@vAh$B*X+zF;wi0M}PKal#V1cQF4}M;yw)8hjoZV||aE!+lRddbN_bX4YUdUV4d9$6^GrMJXkK_?dD^=!yB33wkKZ6Jq#D"
    "L#1$ieGR6CK{ZLfJCJ8qYG<dfRjO3Wm6*Q2?;s{Q@lbRtBl{R&>3-xem;>WJW})z<k3H5oRpytOd`QEK$?i-b_IMnVYuO-loR?+PUu#r6$hjWN"
    "7L}IQn-tZ=kn;Ip^Uj+DP|I_Z(EA5f4Gb|wCr_T_pS|>~!^8eaYmV*3;)t(Ilt#8{i0K)cteQsy9Ii*UIjSDzL-B0DtIn+B^kBHGSoCo9Vg(J_"
    "Vc5Sd?HNcQ)j$sD633Rx8=e<VIr5!_FZr(a9`*Y+E7{ie5Ca0zuQbWu&`#X}V+T>>FFP6pqrSCoy`}exe(vH7bvl`sB}qN*^3N4KNqLfP%ag6~"
    "o#br?f#`UdXy4jKP|7XZnk1xPpA3Wlm9h<7H4#?2U?+$JV+P9B9=TWv+9cz}Ste_4k^s-0C(CV6I;!F<lU)|@`fFsZ5%})zx~ScKvQ|Ugwk<EX"
    "<dQ{sQX#DI`>Eu@*&{+W4snu?ntn6XK^WB9ITzu0tk|XaY%hv&m0v`G@q8i4>r(6MBNyH{`|97DgO~6$3;`+gXg%g#o2w-P>Iwg9t=+Cc9<<`N"
    "GJy6~t#=?ms<b4A!xEbv6ICli8cXVp#<7y7<ssiH5Gd-0$!wIz=q-Mvp>R3&jdp!U<2YeA)(0;h-{6FuI^><fL@c44?iv`j-@bh}_X|P4f8s<C"
    "WNtgT#X5>CMQZY?f0v5>ps^_s#8aRlF>!1>6?pcG8_P39l@8g5v77}{F1N5OB@=NpMTxXiWN8v%g2v3qCI61xq}^Zq1@BF7cQ=t>rp+NyoMy+5"
    "EG{yn3Tu&h^igB}a&UJLC@bF0Z?N628ODq~T=gDzATL-L?m4zhIAhn&N0|DD*iP<F3?1YO2Sa<$y@z$a1r9J78x$)Qb?Fuji^Vj(yD#X~WS&kE"
    "$O7AHK9oncG9`+|Gc&lQf^qVvX*!9hIs9OhWqUbe0@_Mpz<#OJRb&jUy>@FCi<xc5P=Txlu8Rx34?*BLW4XR=06|eCTV5_zV5pSuSF#BNQ$X*N"
    "ns-fd^o(;FA)Y=DbF7`6o^AyV*B985C<y$-3@XqzW(`~PjZ%_q+d-=H+O=^5-9_{P47PldZamj@Zp@1>R*J9|3x|-guH&O=Qb?14!#+Et={M?i"
    "ki994OrQYdvPc;F$LMJB%$bm;7x-|#`syC(zUz`inKw)L4G!FU31!M7z+g<HjKmN7^^lEIL%mnFSCgF-9dI^8O<XiPCL+(f^KPgjWzrIArX1MA"
    "_Ifwy``_nJ-etV;`mPdjV<`rerR}UzsY+#ozw_o0g{K94`6#$9VHd`HYtD}JhKkYlp7dp4&QC(N0Ns-uD3*5ZX<>us9qPN<*i4~ND3*Nb#aUb&"
    "$#emnehD5LkrLX^7ukh;oMHf;hS-d(S}jFb3@<9XvYjz)KPqG)G9N<-l2-ldkFMXP9qRQSc_g(%A(4@Wl-$6K(aw_RZ^!p|`ifyqPXp+Y-!P1;"
    "(+u!1v~%$GZ-e-5rf4TAZy=m??fjupPZgxXi@*X>Z%!A`I^r&g-r4VUI>ga+8c4HKAX`>U>dBL{X_zGkeUB)P<s!a(wU#YZ6bH!%(U|MQqR0;l"
    "K0C6zaz3FJ@8?CYJo4wr^#Q;+0l~#eK{}#UHgsqOUVtx?A<_xNxcZ)Ts@2pwFl}f|2}jOMk4A0;!Zx?%r7}wJU8V?SsX%F`UX$AjzKQp*yONcJ"
    "3gxnl^C5ME5_=DcAyXQ;)@>PI!Xt<;Wy8T>AVc*DtrYu$%*nOG#M(W5{<dNpqd216pgI*wW}zzGXz-VHyBshqc4Zh>@5cCqm$&W*H}io&J~F$B"
    "YjOzL6#Od3)?#K$)tvfR(Lt>|4#~S3Nu}M{Lte#6ErcoF9x(6ZWUO4YEWaGzK}3T=k*1=N%>oMN=TSNGeJ{(0>*fDq46V~RMdXE=Kd;B)##1P&"
    "EwR^8PQQDU7DPQ4GzQ4($u^>?sj2Dddb{A>JVxp-<Z9N<=E&KIOG}ftcJB3Dx%wBb>DsbrJbTz1*nSCSxl$>jj%zA4j1iQ>qMDvY3lhM+-;8(B"
    "BT+8HdB}cjOw0%N@C$4}z`F$hC%qXUz`>QP8Nf!pzL;RzSR<am-(&sJJhrm3B82r|7oBO)vfNyak$bsG$haK|u#;Q3pKav4kli9NgGnZhTtjn^"
    "R+cAojaVoz)FIZL8sj<{rxB@pn3O4?=#IDdFWg3L*P0y0C;Fhz0F`UTH<Il*b?VeG%j#uBMJO5_<oc<}|CuRQ{E$-Lb;LNfycB+TYFWIq?e8m&"
    "%>a#Qo;{=6fWF^kf2i3)+An7uW1T&F7KqS`qC~sCD+=eNQ)zwO+uZcLBj5$t+uP5PEYz(NnMh44NS9y+rUvGb(3_HJff-#Zhn_%>#YOtTcltXq"
    "yWT38oL#%QyV>1s;m1N_CQN*Wz8be1&$mZ8T{)(Dy@8ZW`g`N-(7v0gfR&Lp1Zq1=QZD;JmdcCpysC6c;2ZY#z!AzvHgzcD?p@wcURD0(<Y_n*"
    "*AQy$p<{E4OB`zf6x^Pk{@KqAgLOpfRIB<q2?fUsVAh?Vnd!{Kv}!v_g)&~3(Q4-yoz^fvoQ9Yn7OFtYtIE$<E9lIw<@G5aFJf0=jIqM-$|uPP"
    "qJL$2dit<*b{_D?n1jR(QUH(}mr|y7K&bVuF<V;>(g<R8&{$|}aC-ZFX^N4(R`mmvw|+$Q^PlH)Yp(5r?OcKhrcn6H%>fr^$RV7J0Y)Gn;0w1o"
    "Ai@?_YFf!gy=Lv!4*yMY5>LW`Yj4(ZRl(4@1f#HSxQ@S>`T2Q<<x?0RsSk#!`^5F@*N=mkrQo#ckvg}T0(bcG%P&tOU3vVtgy9dO)q_u=+Ob=S"
    "-cz<oX-(O*YRtkADcp`EE62hS&M07vMsymsqn-1(sVVZo32%hsicXXQx@wN#L2rtD82@OO4bqlj+-B}fS5vEp!JTeG)f-b2CN(egJhN)5H~K&M"
    "-?JYn7Y^G+yRWKa)h+7b(C8RFDdQ*f=r%_+zpZcbxd6XqjPk>GGQD<nA^V?szkIM#eEfb4!FN^P>SY=)s^etu@)pfrZ{Hs2ZdOf|?$FK^qyrQO"
    "(eGuWG(>Tw>+9dBY^wfb;F-P-Z4~}pn`-^gpr@br#d~_n3L`IaH(A;}H)qYf&bqo}hvU0+`r%S)$Je~kH}(B@=@28I5l0-&+M!Rk_{BG`Om?4n"
    "m|yS;z?6Be%zyZt>2^P2_YyPotNpBeYB5W%29q1K$zSg^|7~i%K*6zpsG0A6-2>g*yMKmG?ma#gi)@KGO8vv&a;;N2`Y!zX$3=Z|h3>W)r{HBj"
    "`ORc}{*7fA_0LWZ29RETLe0J1?ddrNL*e7*k07^B=M5%g9!~c%vR}P^$yU>i8rjIO$L#m~*qRr}oV2s{Vj02L{w$OebV~h7<-W{ts8yXi-`#-V"
    "`#VMcKn6gw{9Qw-jbTcEq&miaE^(BUOH`fga%k{g_w4Y{FK(DUGpe20EA+KJy*}H=nbJqbGHh?7lHd#7g)@QT@A~n^Li}Ecx}COv`zUg$TZhf4"
    "n$dlhZcz9BOcxrkl%A>5at}lM*ZC6L8E;0jrFk=O<V-ug<cx4uqxjI1sQ#p}jSYL#KJIW;swWVo8lfvuLwe0*<~ik8)WF0i&s|`sIPz$MW^I__"
    "P>hk`IoU0g#<teALWFQS{P*Z`;aE?70eWw|ChQA#<I!qMb$dGqLncjOm*~-odKHqV{AurKmu=gc-FbumHL;yvV!c!>ZQcCaZ*yE!rv~vs<a<sN"
    "2G6R%$GEq-Nfm3x5kOJ}Hfg`0?7p!_JsUjy({NNx2SxT)?^{0O)K-ZSg2mp@(BADsTfdp5bJ>@$ZKlR^iLY(XjII971#>Gss_f&VyYzT%Pk)}W"
    "oe733`vIv3P(jFWv@!;yr7AR7(q@w{T5s%@p59RlMHwvKGw~Q!w0@4?#4X0;>mxgP*)G^syYByWHdnF2sD3)WLNn~g$AteBO2eWJp-~l&cxR6I"
    "2$$L5_c`D(deNTXJ0F^%I@T@vP#xeXJ)@TF7UWEmKAmCPS|96j@tkQ6c#ZZ_p^;sxn;9|n$$zq`$zJU+I=nCYb>5KeC*FcQv^E2q-Z$JX4IHHF"
    "v27o#;XWUk8?@r<UgGnruCN7rBmD)fLK5y#vEwPEE}$R&lA)e{wr>~HX=Agqu{otq1nhv4hfT~IdnJq5RE407Nj^T*=JOe?+Jf3OZ^IG1c7vbt"
    "-At&aYv~~6?=SiW?O*l-tWqiiW-n4PwU7%`Ez1kSpy;dK!#_86K;6ao4tw&tUh+&uPiFmJnqgel@pF89R&<}^-GKMuHLDU^<O?Z=Is8?xGge53"
    "zTVe`kLjwk4kgyRzFVHy&LVT1=>55}{UyWq9;ogz)uqsyo%Sg^L{v=KbhmMsS0rmS##vvRy)g(gj##Oc*f)nQ^CR@0psujO$K>YP`R$?Iz01DK"
    "G{9bUC)t1YXRVib&-S0rY*eKhFA-3{C8KG|y!on8<JhpV3Xru^YG{+beWD4s@aFiJ$YT8Vm@)TNld7_fdSeu?d-mZj<C-_$q29`2-WsM$KRBV2"
    "jR1nriG9m#yz+k<J66UsiH$q|2aeV|CLY*l__9B?W{balo>$^uSlj(rH+*&VFOOL5LpBPY?lnsnAa|a<^(R-T%XaE9@U{Oh#h^HqK7Z-xv8C?m"
    "8>lb{p|UQFvjIE)J6{tys;Y#aFk}o@ZYlrU13RV4f%gv_$6Ok`hF3o!G@)68UF#E0e;dEHy{GuzK4tCe8Qb7OW&E`L5n8F%A5H$SUDgbQXl{=E"
    "TztVQUfSNKjo(+l$){obDQiZHV~_Vk!-MHlj76f*?j4SKN$o%~^Pu+hK%_SAnCUf4;{*9*(uI;>?%nRpzeT1v&-eZ{24|oI*osj(o401sz88=9"
    "j(>H{)RU5>Q<sz(+N$}$oZKfp`pgv&R=p=#fLrL{k(OE!>H4M}1!f78Yd-HtjF`AK{s@|Hw)GP>0K7}V<71yeM4c#xwlrW%TQQQbAV)rA|HcfW"
    "U&=vz6ol6q+t%(2k5aV%J1_EjBa89YK=DC3m8Dsd-Js=^;&S$~>5icgS9;52TS90FJeOtuNp0J@qS}AOcajR{@Odl!Ex%sxv%jZw+S<l{vg+@O"
    "R$mUxt*&pv?2<_H)%rK}Ap}EBa2c{&ICe@XYrAE$r`BzK7t&Y!zqM|f+#b?VUiz>EX*zZoKinxu&bw>9C)RZ@@a<lO5?y8E6Pejb`=<bm^ZXJ&"
    "n6gu#Yov_rmHp&HzopI^8vPe^XR^nCiKeD$>Y823I(&lODTCYO)*q|PAKCDxHyGaHqo!4}Q83@JUVofSQ^W^x_hbAvcb~VNjKiZ{%3dLTj_r)q"
    "512RU@9mpPnJIf3LKdBmgGbQnrf6%KLyVj<>y#47jKi^glaG71d-Ll{SNH|0H#vMr0=E2o^V6Dst7u=|TC`4r>oxZD;hB0Vqj3pAiy6`+n<u@u"
    "n$UNO)UDF*p3KZ7oWxvLf9&r$-h9<wjo<9s<*24cYR%T~>zh&VZy1csvkCIe_m$aRoHT>+q#kj2^w%HY&UEzW$xS-C$^HQhz3)~_!JozUs?{Gz"
    "WZ(ZINKvkd1o5YoWK*WufqxO{wk`)ohbBX9li`%Djx-32_};5{iRCUNp?QbiwV+%aYtU?a)}>?gZ?v}eyImMt8_y`a{EV^R8U^9u)0(>Mv$C)J"
    "8JX<%CR_DzNx#j}aU<Xz_Qlt~e_f8GGXHNOQz4)0UZ%sREXQ0CqwuSHzyITwi0l+H^Y^L>5VNKG=G!e(XRtBbwX1%$`=wyk=vUC;wT6}xdf94("
    "cJwFP_HcJBx-+&l-cc7gFwtpQ`+XYUF46W#f7w=6O{GpU6yfWeCV6syq#pXow}i-j@T`V@NafAce(&j5UisJm-7Bv|-@bb%_$#Oyn}<Z<N7<*-"
    "T*rXFe^c1i{-e_$$rhaGglk^O_8>f~MSAwi2(-Tlt`gzzT|&S#pYW?Qwl9(RPuN5aWy5i>)UYq>9c>(YFMs@+slG=hPsF(KEe!IHjQ8he%YFCD"
    "NOS+58E?HwHcl`aCj8m_>5rkcm-eV@-Kcpgq$qh6e4>lCDcj>eJN<y|t=K`&<elzAHIZvD&`?oNJ#K&dMPv8ygyZi+*@SQGD>hG$#Wb$ykt0P;"
    "r}$RNXa>f=OXs*G<M{_i;K}{l6q*3M5G!cryZJNVx%ZdR8#}_Ft3S~xIvQra->08}ZZuoSnj=uqKY^Gp2jPi%#HdF_`b&!pTweRO6E1twm5+nq"
    "7v{gmx3EHTDhmoSD2M|0+;ofG&ALw<OxXzc=i{rNe4kOMd;09*hSvG;d3=>#vHwB-cpJkTZF=7|e$dzoqd4OBr><^W5s+oKd^C7qcdSj~ett^c"
    "W>KWFTK~q<U&m}&o^A=VQ=NSfKg6VHRamp1LE&Nq9(ej~<k{t=3^5!Hff?s!_=bLA^bJTn$>yNvwG7emNAJ7OqFMQq<_X=keQc19$=OP&t)=If"
    "PSk<ZFdv06-##K&(r0LMSBBEnK$J>JZ`p%=*x$Ew_dGpIxr9_EYC&hl0}1z^WDLRg@K^@b-|^_FeVdjHzV?U$r#j_%V=VFbAO}hZ?BLclSs?#O"
    "ecUj|sfT0}sC>r1a*&v^Zz%dlzuW}1l_`Ggc!b1q<==POTF}zS9FKXudv)aYB7W>XjM>2S&WvamlylfrR7oLa10*)<o{~4jEiAxIdAqJF?HR;F"
    "xJYEtsP`qL*ErPRKM=aYFyT9S#%|gB4Sj@8@fEWA={^UF*E=Zq#B`Qp#*ObPt*-KR?P!i6HpxEZ*5*1wA~T{igY6?)9}TWG(fDlb(zGXxx5prL"
    "LHhf03ku~cd!N0>%<s6_k&>~t`l+^5T=huED-cco|7^YYvt`$HCbsXnIli1bM|47?0dzMYfB*p^g8^WG1O_piQ51_BNt864Tl@>A%H<#IDqAkQ"
    "#{Ok&k4BmrTjR1cRF)V-nFK+CKm!eQe)-0e_Fi7!TKk;)pmB?O-MH`GbI;j(?UmQ}JvT;+`Q`n>o)Zbmnr}QFZ+1<-C&~fwF*^JWT#t8{zp>C;"
    "4IwA`Er<w(%gNl(dD#PUKbH3Kt7mj?QZ2H1$|vEa)|)JxF_M)7N%I)x*%f+Laz;niFgbg|wNmz7pMxZ_Q#TLpZY#xzc6TZpb$}{eORK<AQQ~q;"
    "Qc(98Z+l-b9o$4hc%9|88`&!^=Y4V_J`Xu17Mq)J5aEnn($x4DM43?D1w_8ys3ky`1LN|aTmE#+Wt>ZbP2l8e9s*g}1krx=GG4ZYsjqype@mEq"
    "@7CSpXgQ7UH;cb-XlFnxZUpwlZpwk+nj9Ql<`d8|FAQY@mDb08Te=s;h#ZC?V+Yp`eecAv(x|HWd0_9NZfUBsV7hsnC6z>mpn->W=&pwF;G9m#"
    "0m}n-^cToa-gy!05Z;^i{Nd|Dwo|ojA~i$bnV8f1@V1Rqz}y3&sHQIe;zg5mJU)?jQ%kQ4h`EL84W_EQ!OCd!epUpR#3$)G5`v$hjjcjssUzYp"
    "(<sz@qf5TH3}gBzOXjAma^!WFhfD#b-a*gEMM74ApY!$e(lkj2W$LdqNGM7;_IfD|%TBo3?{Z)G1j77i%R_wFlsr|ai!&o>Q$2n=p^zzOcqN``"
    "D{X&dLNo>y7@BNWWu0A)<IlT9WJGoWe+{M+mqg8{AT-jalSwlF@3|?R)R20dsQ$>$10%Aps3?e-$bCLSO3x@rt~8N*3+6|&M9Q@}2UttF1$bu-"
    "p_Wbn&>6?hPzF3yHrb~6nKaK!C_azdij`zZ)`l)Vl|BJ+?T=xPJ?j{K?8-SAPw4Tncv}@L1U}s2MW~!-lXK+sm4Ug%#wWc%y(gV{&vWdLH$OCV"
    "r{fFfcSh!OY4}7s9K8SzzRRQgi-{3nV~V%<Uc!qaO|<a*16UdM%2%vte<zKv9|577ELD`y^a?zE_U6+lG1p0EYT)RCTl?qi+tEwr{VN|a@sr8O"
    "@=88!qwWcJ<$ED<u=|qD$gJE4{G@6hE>{QrYy!+3%D22gbhNT#((MKJVH9TgyzKHDS+3oUG^qW4cHZs57rast=2(H%#YsP+8uYwN*iVSNm|uW="
    "?2F`Po#)5CiHYK;c92fuRq0l<y~(B_6POK&NyIKFz=Y8jBz|%8{gD6T92W1Ih;8+ktzd&WvmY8ceXn`2{8ivDf0V}H6~DjBOMa5|%iEj$kamZb"
    ")3f2?^7q+lR^2v*UxWxML~_b%-HG`Hy`74m@KLD4!phP9uFG5iJuy32j!!tG)8QaL!9I6;#=O$3VtKmJipm!FDxY}9JPGMbwuhf5^V=uz@(EMz"
    "D2eBmSJmcFW(c6AUP;cnC-hA6n~pB)TT&&z_5k~I7OoZFbXSO4K0~)tb|mTLs2g`jZeaGS4$g-{?_WVDR~I~sNN9{f(K$+hb;_%XD8R^6E$W<~"
    "b|;N8w!}69;SVkIVPPpPK);!TJ>j%Bqojq8?Muao6;1LN@j+U9nLVy_)z-{&z;{arbRr$@Qsi=`V%X}dd}?Dl$v58SQ2xxlzsccuxXb<xE6>je"
    "vLJ5O+)TUX5ioNf8nO0|?`4Z)9~<5@XF0Bn+2XLXGrZSu07e3>t_M76^U^*sj6GY;M?ZabN6Z?3!W}`o_l>0#IgWb}y_27bAk`f(4M2IPPb&4Q"
    "L3JTKy?cx9>3+R;_>$S>;{$FEnqGDrYj!|A5=9@nBiEz<`GdbI8~C8tnsnQI=t)ES!g~UC9h4MyY+`3;Woi?gVh_NBP}DX4ajuGE9=IFQu(mTu"
    "Z@KH3_7)oyZEoL>w7qjDq?h@@zB?-oDWL`uMh+$<MypzMAN$G!>GE<_kVxK|UZt7jhG0CNFhWllMwuf9<t$l80T;08;IMi`taW7dVlc@L-F!rD"
    "@!wTB5E}9Krg5sx9EANlM#mq`6eZuc1}ZpJVb_&TfTOQF#*1gIP)`G~qG0|<EDXG{5egyh88g%1XZTLx5WBpg<9O(PIxj={W0o*hS8ddaLF@CK"
    "5+FaDvw?l|F>{H`VW3&|g|`-IPn|^}bu`c0Bdl+i|K*x+VOtbL&`L@zFimz@ifUn_Qa;^HP55_SS<&YsjwC{Jg6ty89$>`Maml>JN520R=uCdD"
    "U!@%?-=M4+78qMyqC@c_cEQb>QS`VoUH-PE#Pd$uNWcq}d+6NR4A=+KvJ#Vw2l3POhTZNbs6^*PC`U)XN;5U-S5G|f9%>QhC_RrZ2H4k+i~n~?"
    "ylA$>_s6@6qhgLD=+h<=9C>;5`E1HbaIMo{$^)+yH$)ePYwV2yEpklJZ<?AA+#c@g17g}7<;gTSA~rJehTevBg7*#qrA12w-CfQd8mXNMnT^h;"
    "^4q^PA9s7mQiY$EvC6FS>#^qgn-ssWnsgU8SRp-<wRWU-tk)Q^lKZf^WX&{-D4SCUvs%kMmdLR5wCO!PwjJr56yZp?a0!gdtWa{tpr;JmBK+cs"
    "aFCnw24bf`pm0utSyq<v2zEkHs-%1_K<Aq%i3>%(c&P2YO5-~+zGoBfe=N>?ne1SiF$=am==xf}q|Hs=urvn0leN)NArXVez%RG4D^B2|t#k*D"
    "QTjt2;+apQ{4XWCe(gTBq`M*gr&IgcU!Zi2o;BA>*C|BA@eo^yr_!F-`(cVWOghIt&UgH_yXhXfD|(-_6W<Fh;+}Kvti%-Gn$WVw2AFuM=$MGU"
    "AnXHoJ2-QgDsDZ)*L3`8x_^Pr;QmG9o?~s-AS&(F(SrT<7irPVC=y+y`oWrtnYMIz7h0ZQe;?A^MuOrV-{Xd!4R9!$nV7EH_dTkeejJb8MXr}*"
    "_U+47S~DE|3Z3jexAgvhd12Tcm8S1pZLE&FThNb@%~@tM?^2dsVW=}NIPYx{6%PMK!!V+C=wU}iAqmzH1!y?2Jg7|moi|F`Im9Q}Q(M@eKCk!v"
    "=|{D18$!ls_=WQ;w$=@kBu>XJ{T6uCew%gd$;BRv3fx?}oouDhBtqLU5*`%xn4sGdwtJ?{u8KHT5H~bgu*8eziNuv|TRO<nXyVTEa+|N*jOe_A"
    "sK)RZgax)~wq%R8q*p|H?>|T1*<FSdniM)8sh;0yQ^^f44vfbSbZ(kxV^Bf26ieH{h}-%xc6qvdL&GpN`)<W79CvGX&PNPrgAG5YNHoVLZ*JYT"
    "U<6GhvaGqEmxSsZYQ}x)sJVfHHuX|vQrxBY@LTU#_jw2hWQ$c|0@jjN`k+nY_Bc!kVq(_aj`@|+Me~9iWvU?6T?MHb92uPbO`<z&bkhWr3Nd|p"
    "BwK2#>QA|ZpPW5{&JnjcFat}g=_d}j@`+O?k*`9VMLZU30^S&r4#XkfqGzZVy0s)dWR$M^AvaKB=_KqvaVZABGV+kinj0jObpijb3a=aY;n!_a"
    ";zKQRmt8)srQ%%%3!ET-?7GA^u(6H%6inEntFS|0=DJU??`9uy>G%X&k`KBr`oAxL6M(80HFq-e42Jf*pZWH;kSAO0k16ismQk~pxGoVbJW#FZ"
    "bW99Rf#^si2>2k*X#4%I2~vZ)qc%;~Q}zr()>)rH&UD287lZAA_1Oc?4Ce(&6q9#rlN^}sSSl`kO5$dCxAwy<8D@*sNR`zioiOy&`!2fCC<5)a"
    "h=Y@^IMZ|$VGTTCT}8>{ytx4|>=OHDEMS3|I+g;JShfrZi18D_3P?|r;jUzz_-?-y`83GNFk^MknIq-0kJ8`reHi%C1jdNB$SZQy^2e3DUcxaJ"
    "t9`m2a|WE}e7%2@iDJ)W5E~lPHjBnALeUNpU4Y^e^$KhNt7bEP;u0@0j_0roSB;|79YRm|l5n{vDiu-J?L26|N$zfKi|tDTS<-b!ad+GN4h}8R"
    "w2-<Nodc}}nY$IqN6S7UMh{9?Axh_M+CcKAyX+0}?!m-Mpn|`ejjRgl(|5`aBBK=oc+20vq1&)Sd2WF;Wn;84-)q|aa2%i$l;()Q$4h<l)cyDO"
    "1l250KYUHA2<(Hoo#ujiH;JI}m|u&GgdKjO*=n+ig-C7-+}rYe22l}Ap-AbkJ<MU96Z+vC!_=5UOT#RaJuu%o-$P&7!$)eRX2l$?UwM`|`jq2$"
    "PP+6Xf3Jy5R<6i1M*@jXK4?~ecM`gCT>cS_A|HnUqAUiG17R9%#cq?eMT&596Z1!s>V3lcL0nmGKA{{+btkGp4lGjltfC(M_KV2L-P`%q&rzdw"
    "rO%!MeH0w?eT1+seL_;^Cb?fx8Kh7tU{{#MFmLfHjLgYRO2gfu*<E#M7egKauXyomU1J|xI4s-YYX9P^WdC6Fj!KXu#md>kN+2_GU0$}uwxf-V"
    "N1#j^?po(RA&Z?nge%<PJNUW^i*+%;AN;(Nf2X*vBcW{X(#QExcgS06$1z_ww%whC70RO73v!tAcvDF9?$`CNSKW)-W3%#^?ya|fO6Fgk+hOIo"
    "-ymh~6NRbF2xRo^2}azYd_L!<q#fynx~1owW?+GVoX6RIw2ftTvumDOjf@?f7uTOaO330wM}*;7D+{4q3<*Wl`q8W)DMBd<WLa)WJf5Q&2ag?t"
    "#HKCLUh18ht<0_IJJ;>sfTzAsbG}&e($S5vaHYGF`*TW;x+y5I<JREpn>O{j9LY&$6H|K-)=y3WC3Z9zv%p*wmtxAz!ebmc$AR<LUZ$0=aOgTh"
    "g!Lo=qshhxVIsTc@q78Ndr;1mcq4HK4-4n?G~db>Z7&%=Y3{=Tl-y5Ogh6!#-i=JQBwSW0Jrknum`u^8iBPTM3;z@_iq7@WgT3<`&W=zf1o!z%"
    "EXYHUQ$G%^aGl+zV=VNjLCL0lKI+<%<rw%aUVK?`8hmvn8h?jstSwjQK4(hiG1}ac^xwDngcm)|NDAu3h;~EMEz3A8kb&*IOpWl-F(0)bsL}yc"
    "CV_Eu0`uC`1tHcE?JYg&(A)vyigE8z^Z4<fNhQ{f6eFKyv&(Amx#?{@*Qr!)_F16GuF)u7nz4fFN8uf;Q)Cw+$=rZ#6|PtBa_aV9q|<M?B{CdB"
    "Y@9@I&^fH;b0EwaupR%+nKb60g3j)^<h&hQt%D}^E^AioAs@S=vmI^2=~Fb;BsbB)<d%9XbrENUMTh@;KP5BJ!R}ErtdiX}FU1n8Xud?oBD&Hq"
    "Cn<x>rc%a5R;B}*h7<zzOb6>RdS!3L?CZve_Sn9)=f#FZbN9*7*YVo%2@T++dlct1TyXSW@Q~kS6gl3$<p&w~KVHMwcL~#^Gm`!#oj)_-1r%^z"
    "vM<tm6ptVGGYDzCOKP@;W`8;4rJMOnnk8gOk|*f-S@!A=cKzUR?9Dr3w$l=Lq8-kpv5TY<zbmF5F&bh3!wX?fL$&q9<9(L=SuS>Ir(Luzya;TW"
    "FG=Dvf}sgFV|k1_ACsnGHHMB&?vF4o;gH_}{_@zHJwva51LwO>!8}P(ogM!4Q}mLUcg!e+N+e)xUIDl)6aB7~I(1VMfw5<&Bc7orSg_gI9dD?u"
    "MDp1j-1Z(V|5G^T=?H&$V{E(KF1?1#%2C&4vo}UFmn52;2(WGjFlyYIk&2)5BoN+R2vtoZTTt;JZpnfyMf)b6T?)e%wtm3tt65sh+Q%k4a_sEL"
    "-DjjfhQBXL&CR26#Jb?IC^?A!+Q_x+!bun-ev%6_NnadsUWa32pop)_5m@|Nx|x178pB+c7Cu8jX}F7xbh`WTe;BQ%4<&APusbfjM#&>=#Cv4B"
    "MUIf8zMH-A1-H8ICv2lzKbyOvoAKEfs6w;*wO$$H$>53APvO6wBFs5Cdws5QLVO1*xI4a3=E=tGHtz)+hi#Ynr}TGb)HLLyoao!W<VR`MpzIai"
    "MU)pqjQ91tNwDs?$l*nkRTmMDMUy%=?4E>mB4?7v2s6kJi^O*pr<~-lFEt`}rqKf<xOv_s51Vx4Mrfc*v`Pa7`W0iIyMqmkwN#lXi`O)5B&?ud"
    "Xz7r&l0D^l)STWH|6lLC5!9_voqs)$Lc=k!@m}?4<;g$m;;|SvR!0|fn$&Roj!WpJjugJ^O`RX8-Px;ndM5V_`P?hVka&irSF$>V%UucDQ{tC@"
    "*9}dg&t&r3Wqq|0o1Alo<9>OfSB+e8A<sgLJZznYA@?YJ34ib7CYv73Ccad!rpKX<$$#M;U5l0<i89^;r})Su^^y2vt8p)0yd*~1PhWVdgxx(4"
    "XKh}K_M@s<?ew4h>2yeWg=CClu;&`7UMQ1bm#>@8g64(rbmFCD3!Iia9r0Sh(_)K1aBeu3lJ$>nvYmjPCi)3fn!mR`C2yzD0He`=c=JtNv1|Z8"
    "0HWl+Q!>d#&ADQ*Z#GHdI7tO0w7$D*t1crylldD=)@*JPEqBZUQR6kDTO(6T*s)v|x<2h4KuVkLGfP)?>+Ng3q4B#G)jXA^KR~wG5%5t{P_kTh"
    "o>wk3Wj4H3tz7IpK0__GpotwS2`K1UF{nDYTB$Szquz?Wou<J6XS5g;il*pSwO|T&a6qeqm(uBoyIs;25c9^SU_|02MInk4=?FG1m_ieS8tS5}"
    "*vN$x2a08F10#J{Q;o|U8B|b|PxQVy=4z+X9ENbdTH|*uuaFYX$qo<TOccw`-byWM_qW!GwrD<h*tt6!E)CkVe49sLyC|LmInL1acn2%&G6ud6"
    "=gb)}lbIQpY(&Hg_KvXy5LC<vq$Fa!akJ%Nu><~&q}C|#wxxkdelI{w|5GZfnVX+ac*pvMKlwS|kMNJ$nwc)o*W6jec+PBYj>fUD4+gVKKLU(V"
    "&D;?*4(+}W^<tNck5MNXL7I?l_~6tOM~|k_sF;S%s->WvCCmU72d4b@>^{1p3ruUB>@F6|l*_+#@0iw6<o3dn=^J4j9nk3bk?HA`Vn;}!SC{y)"
    "Kl|BMM?0n7<i{1<U9;F(Sffg1UuUMlUuYWC>i2~j%9z8lsq<2$E0mWiB|v2Rz8TCN;<&`|!QVQG|E$_Oh`U1m?Xg4kvVibPiYFAgm8ryrz)Y2v"
    "_z+bTLJiQ<$Ll5NDyh@2u6m%x(9lH2HP_TGm3TFqX0AL1tdffJITeteCJ2uc9dR^(+>qH+_E(#Q1|A=iP!fy)o2L*&$kV08ia^xxMKiuKRIz&p"
    "Ejmu7SL)-<PG=pRQ+`4{h_$r`Rfz&E&5}7^FN0sYLgp|(54c+mX8mu7T?Wz45S_?M22;T#SE}e&AP6_B{EK_0&Utkuykc>)S!)qp-4@-&TU!yA"
    "185K+D{)RH!^o^$S=eu;rhti03yWqr!oWBk`jz4uQpd%DaZPBSw2{7~sGz)F0_TfOs4Ez$5r8AmET%x;Rn+k|Cf5_BC~9>U*tVIzc~|jq)p8~Y"
    "3RJ9AONdxv0<xsQ(9EzW)t&;vYp$5*m)=H{JTo(nP<eM9ma_n$viwL}t1PpX`kW&F+R^mPVx^KyO{L%tc2Yu&4ZtC_81Gmg?_dZFywz%u>)r=h"
    "F7dUO=L$)i+!PJ6Z!cFoGft5_o=k?0;c-fk?p<n~B*1+NprXgJa)qMrCov-^D+8Q$Nh<N>*}<P{bj&Z-N2gY&+x2;RoVtHyzAxfATdiR@e!9#D"
    "sQ}(6zD9Kl0d?Y<T`JpNTX?xk_B#UjG6dstzY!Wwf}jLAGi{cVw}*1Xeq1hFv;`TE4{H%Yx~y*12S-_WO|#MfcdJ4OgAFn<J3R=DK+K@oprVO3"
    "P`yxQ<=1iEOp6_?-MSEx!=x8@i+V_Ry#t6z2g?TxonoO8l%^{bG+MqVDxhE>nM(BJ(Vt2$m%52mwd+)pG<<+=P0)OB#NV8od)4iPkfzQ&(o!}^"
    "&|Xn4m$Gb`0GY+1$J_|&mYP(Is@1Wgw?l~MeLt>uR0J>S@yC%J1jv9AQ&Iww`q5|{fu1mqi-P@9Z5QO;M<_wKW&!tE2$q&jCFAd&Ep{-(>RTuM"
    "UqQ2-#`R*gD*g+SF%?!R!x)G&Wf_*;#=SMlr4rPd`QPZ3pUYwp{fM7?dxv#=A84OAtIf8!ABcmDS=uioU(#4B3~2zKGtE{D@i3q6V!a8JAdE9D"
    "F7lyL@BjgrhdwJ7*Nft_LevkmXnF;7c@=?(`9Y|o=r(735M(L7{sE9@Nq;uqN23G$MGUAzm7@j&$NZ3e3hivva<;)93G2!li@_n_CsYRkJATiM"
    "*fLZL<Gv~lMNT)xqM)DehJ(5*CMApe0_W9_JmWdWF18BvHXDgZ20MQEx-C+VL#m%!tF?-4jNfG43gY)W>Pex~Uf|0`Q6w_eXlSRGtDZ>CqR4&1"
    "n3IKti~Qo1D{XTUA{ipjS>Q$I<*X)E-26C|K3MC)0ty{<QRn9Vjp#GQsk?ej6S7s1$QQt8ZY3FjRbOY{jvpU>vJz+W?M|Bm`*>q67R$mfGva_U"
    "FjOl5Zk<<ghekuuW8E*jj$!B$GRJi!+F16B*RU=eEVn~3DWxPSvqE4$1?@rAQWcQCwor@tMk+UNvW%CVyJAI$k4#*Q_?%<9`3qgKioonOGnFN0"
    "XUZKph${<CKn~uz)xeN_v|W%o+>Z+<@r>WIbREVgghX<X1e5Z{P1YGQbK+{1mb6!tjC6IwLFuPxrlc}|<*1GNv_ieEYTCBV`l3GwZuLyqHrpr>"
    "6No3uHPE_*X(AIqJLK_!#u07qx*6)+Er(AdjzZuXMUh)%2*=P4g0Ebu7AvlN`}U~PtDB$-_^4tK|CzZ-Z&i6we!8{A`&qABj~rYa6^7bSCbeCG"
    "o=#A+nXy5QO4X4D0}!Smd3sv59b!!JW<_g5h_e%F$6kW_C{|gyHtLk|1>_-0L!%9wg;nLIFaMep=y@jbObDXZ$EO$1u)Y9Rf^dvEbMmC%o&7Y%"
    "`LnwqxI_Ywzq!+K+C5NiD*X#(G?)T|0N9P&?70ZG%%WLhquv~cbM+dAu?;m>X%u;Y1NNc-1@V_b@Ym+*fQ?c?0p0)t@`i-FiH$HfSEd4d697{F"
    "g+I7DuSK-3{doMWB?_IJir%>61eVOByR#+E8zqW@>hQ<>|Nrq8Tl|{y>1(u8OrzBqG=|8$1{oS9KUR@yu2f=8m8Pw!x|y!AKMxq^kUVWfqpd9#"
    "9FuJ<wmO|K{NM-OKLJUA735#91GYu;5NU=6xucyGftyydI<R@G2$TzZRBVQ-IjG}p06zPve_Jj$j6hU?wB(_O9_mYIo*{>ngbOpn6-dhL#9n#x"
    "&0Z-FE<@{tDKC3KVHX6I4xD~Lc{kxe7_pZQ?8+8aYs%L54}a|@nHY#OWz3qM<E_y!wvZ9wO1pJj_MQ#4XKLR*f>SAy3xHvB>J-6<7n{nu!ahP`"
    "755?b*BA`u=Eeoh!*psHSsLGJ<AhS+X+{NcJx67UGM)jYt~f_^MUB|p+??MP$Y~LX8-r{xLHzFmTb49`EGWD762j?bli$9741m;KoHFTm6CTKe"
    "Q-@ag*BsJ<RKC?Lo~EMk*cn0P2bUZqX`Z#|h+eDbm>s;OaGweMS7;0`Dc#8S&Q1nXy|FQj%+_*=>Ix=Oz-pzSDOp$$e1v%*1PB~@wRjmWcLRve"
    "7Wyv*TrE{QAee&xp(q==w=PYqPUKE7c$#z@U<LqZVG#zO`rUVn>;y_dU%-$h+A-PN>SeW0Xa$sBW@hx*4HZVu;0;E&m_rqYC!YkHv@R!%xV4?D"
    "iky`gRSqLttId@8?Z@|lN@X<CXd}yn1XORgXaA;9=q>{n=K43$s!^a_igf49FMETGUQ#&NO{rL`%sI+HjaZf{uedO_hY!1)K}5Eo7w4|_ty|Ds"
    "g&{&#^3Yy&_ABjRAiu9ud%mr%x%z?Sa-cf7g{Zoat%|@n2Bz%V;*9&tJLR9pxx$1c%pNZn*dH9gS6GWB%Gp`(EP1Fqz4!T9VGu%^LJz=DnL>98"
    "-b0?`-G1$EK@TcZkAH`dO^`I8A#m{7?e<{-=2Y0DZtw06B>mN_Rw@@e4-xyP@7@1^1N7Jf2QbNRZO=R5d<dbefU^^M9xo`Yc3T-5eTp^_8+7Kv"
    "Rra>nwya5*TL1^q_LvlUXBzpMfsUB4D_I8Xq7h`u47Fc&^h(e3`%1#0Q0SFPag1X@UNHy`Zl|*#${sE609WGJN$`fLn86$U;wR<2-&RXa)DWOg"
    "xZAQ@rk3u@%b~GiU>im4_qwc8C>(9C$-D`TwR2$P!vLh)Ta}uPI2Z}hcfn?&I42a0Q~*Dp1w;Gpt_Gr|l6DR>FQ-y)3d6E%va5F3cYZq`fBChr"
    ">76ufw*lBIv-bMo(w<bI|Bz7gsNI^IkM7e_yEcs*O%KBo4?Nsxv8*=P-2xBsa8IfNh}1#w@Wc3c`qPoQoggCw4q{$aR?AC=?w9za(eEEQlBT-l"
    "D||#o)R01t>2!u{+8q1G;K(f;meL{FAh#{qeQ&T`be;g$&z7|i1fCHsFYCo(!g0$RLmB*n$iWk7gOT&le&BL(ta$UbbbkRx8M}FHLy8{K8Kb!h"
    "U6j`1^t{45?+-9pT_{Yq8XAl1qK6Bm3XR82>{yFK<|?1_QmrFt>n*envl%3sUs1F--oV*qr7Fra6nL6U##d;vH2Uo9Y~asNalC)5go)B6lo6l`"
    "j<?hb**9v;DREa2)M{%&?24}9_r5m>{K<#GDme#*n<b3rh5Li0K8eSq0Hpl^%ijO;lTD6J(PVpbi!EJo(Ri{E$`i`sB22;MVV`5o%|}mENPv4b"
    "v*{=im(9(cSlSin_3`+7^l!-(l|D}3-Jx(Iu}oAJ0v==jTw6d`UK5uou^@^iB`z_g$FbBJMcYFWsZXjzc{N!vKAO|h$B!Q`6zpVT%l}vm9(#<P"
    "PJtMUM%pqeneDMJHQYRKfX&-fQBQEybvi;6B4C1kY=8s?DfUj(^_W8x1-*k=G#hu6lPJkqlAFy6d>Iyj>E-2AnA@={n^HP8891EaWWgldkqM?<"
    ")RSDfoXRr;I`41z4eyxi{PyLeXPj#`om=)cN~d!|*bff7{+^@Ot8aU*cjd>@u~(fOqS5I1kt5U7xic@4XVnpYn5xB6$0;AXDJ?In+dm`r03L6M"
    "tm<bgMcT(JQ%W-uO+#<OwUor$68^JtT!MlLOINGa;=p%+<2F6b;$v1$DvwC9-0(QURnu7j6Ii8ES#8hEG?1Wmg2~uy-i*Oy57U<_CkRq;#uH*C"
    "lu-kZm7gR{=arVZi^+Fk;9Od&l)&s*EY9VM5Wa8!{6lD)txB^}r*sInqGn$1zErJhSQCq}Kp$$Z^l1EBCr|q4yR&I+c*X1^amq}_D3NBdgYfO}"
    "^4%5|RsDDw<SfE94;uM7FgLg3I=d`2b~l5RBk<KG#D<TNSzKfhZ<I=vCcQyFdtDtCJ}!rGp~ZP=3ar&}s8bn}%1<i=Vrf+q=$*In13?0DzwTXF"
    "?YjX^8NKRB++}~gzvd-COm?wEd+678W%30)_mh%TGf9%=)zz8VS^pXf_v~_eK_jhV5ed)Av&WJIZ&+BUR6-yCJNQg}520(^IEIn71>MZ7#5Eq^"
    "35C*weZ96ZKE%y3T58M7W&WHz^$s3iNmu!C_;qP@SXfxVf_SQ1ue8`@Efi)C9a08V@Q_hymiF(j)y=z*fAc6%VaagU<2^+^>v5_*2?3Bj|I&FT"
    "EqDF8iHq)xs8XA`c|Os=-_e*9?bwXMhS5em<}U!pMQ3*Q?WTd6KVub2ILCPeud!BIf*HP<kWa`;)f`67QI@SIyaiGntaFsl3;UL7PJ41di+p;>"
    "{$Z(=HE0^)%9%@?Q~IT#CXVQd)zu3ZSRAHH%SfiSTiLXtQQS0mFzCFHRAr|VBr;4GS!HA{M&dn<3cMuBw-+a>Ct633Vn`)L%$6jcVPYf>B1g%q"
    "2i~fv#+}o(0iR95RGV_V$`v_rTV>!mzy3OfN^hC@tZ<R3-R4_xfC-oAMA#TWdVBdYfBpbz?N<1WCarVm>v4Mm+&iJ)UJ_RNLB3SR?xOX?Y;Nl{"
    "X66e8)}4~;Mn`Q1gy_n_+JQ;g_qNSVzooslO189Il(>hD5Z`8D#w3+UM*Z9t@Cs6OQzSk4@11vgWyVICGsp!F;E9F#{ca5Q^aQN1>V;A~0);_^"
    "re`^}yct{Z^l?_=MCV-_&7dTRnFcIyGt{OdrDA%jaNU%H_H@qa#6NqMe4a;h4rzMV(@*>8tD)2U;QTmNo|;qhfLqS^Y>elTWMK<Rs>1vI#msw8"
    "G}?OS9X{mkOs|ZyaY)g`RjsQ?M}F!CyBwU9Q3Gp;X&??{Oyr$4w7s(cHm24NC9{#$p3;XO7NVpy<!EBlj**D5P!6eB6w9GIAD>!7>!0Ap3Hg+C"
    "rmBL>$XhTwi_0&v_%!J&M~%R8BVu;OQ#5J!gLA#!!DCjsN3ao{X|qyyqmVW?JDqy%mgp^1I&)}H1$QmT-Df<ExVK6Hb<CxjP*fOm{=6xhO4WB3"
    "Yo+$Ec@_*<X#(8HLSPl<aZwd{tPNIdiM5>?pV&z^M4e+R<2cEH)dBX~E^jOP_$bVhSi-t0GD1r;P?NhxNRwnoi|jtDAj)QzB@1=s%2j^wcVZbz"
    "papi6P6(cIC>;aJ5n&63O3iblz?=34PWmpVr-yIVrwy=q*<a=R3xHZ)ulq)oa<0Mm{;5`{I-)~Up%ck|y?BlfA<(lO5KBg5UX4<TG=dfz_mcVM"
    "H;cuPqfn#Jp+jv<Q;^E6384!6;lsYHZR5`t_Jay-swC9i{Gd{V9ch^2S5E#~3`z}wP8VnLI8x*62Ju;~YTG<JcOA(;K~=NVzO*8Uzp5@VxmGSJ"
    "CbZ8?Qa+?jl}4j9jo2yu#y6x{Br8&~Pn9YMpGhSNR?u1!$|NQKp0aI*x6;Ng>VhS32y2srXlyF<t!=rx*}>gXEKu#Ssn-hP)niC$5Xu2pGGE~O"
    "`?ed(ysfLOCF!m?c5R9{x+l+;yr860v(k&Wr}bDFsU%o1GQN-)%eGMn<B`4DUR)F`YTlv5?tuyB(?^1k9SgE8IGF+ZU*rWq3$&4uB$);2^~Qc;"
    "3Au!V&~FlTqC%myVp~%SNTIQ1+z}pfk<2Nu<(6d%U*~aXPZDLKzDx5<Yr5srYxx_(aA6^p;~|F~GC8wqubG=8LCE0ms8msIiFU>U0Bn@!7sNT}"
    "V_#pFV;AX$yC#HwD@jkBWNpd^Xqe_LRcswlj62_IZ2*Ng^HyU%52dWd8;7DU`6^9-qb@y~p6*nu?KYm1gvgY1|F)-4tQKO~9l42OA(eEXDdSAI"
    "+|%qkEoW4sDDp%S;zl~(^VKW)x+j9+x35(y{UIyP2Ah6rE{h@Den+6KsYaP-`zdg0T*!sV1n$~M8vO)JcSqQkw2EQ<Db4!DyxY2OAM&?ii#dKl"
    "(9gG4s|By$;HZAq6KU!CZN?*n8%ZGygGhjX3#sz0$Z;!|s~!{CO~0Dquiu30mv)HGJNMadqAHBeAPHN24!N$WY7Pa3`V!E+D)^vk)<Y)hAqMb0"
    "pa)$|D=b*ZUe6SJy;JwK!D~Stv=<DG&E1ik^t0(&6`~O@U_0ZB!=<ilS&wjTY*8Iq=;&9srM3#&CxPdj4^?E)Z+@R%^x*O0G1x=V)WR!d_0nzh"
    "<`OI|Y@`x%SJ+d-H%&>xO3ZoNl-qMOH{U4~r^Ugo)ml~#=h)+3p_2g>^MfKS8-4WhX-JQre)W$rf)wUWbNon!VkuWGtwyC{C*u?5BL5zgHjh54"
    "?DKpV+o1>a*fpD5PDr1eYc%HlBBgQs3wFjFyv-X~)|PdtJNF*rV_IW$LXnV+gV&Gzg`$%e15yU%O{?|j1W@Jt&*|e5vs91pcfV)0RPIa}WLbas"
    "PZG(HFB0mbBIxzZTX0birkOHfb7#`*mRb_Sr{(g21FVQTbI1=$HzYc5#&|68KS%X?C?^n5Mj?V<BuDKa)N+oW6qcfZPdDxJ%&5jKwN7S@B003P"
    "CrK?RD>|~63udBnz1$TFhtl*%KMM9HWn&b3&{GntN1aeIP=<t5_Hmy?!YeqS?3~w#-S=Wb>wu+j#TX=F3#*_2$~!h;Smu$Dc^p&Ke`U<~-&6-2"
    "-f%pLzf`N4QdxcBMz!4u;YSqN5q3%z$u0yW`7MYM%S5PiPx{G#iYW$`q+(m;2iF{t+=n>@Tl%Fg?{vYI;Bl>+tyJ2P+ihRN5@wF^Som~G_B%^p"
    "Qj|e7$`55hXeydcI<%ChjI!jOg34hF`gpckSDynpqiI}u(`3~UsjwUuUI^E68S_Y*5lXpO3zi7kr>l0kqyz~wg}J$Xr+9mPuv+F&(b%hjEolb5"
    "V3UL<EvXd|lrb<JWGzZ%f6$6D00^bF30=57^fM?fk{Fbw5R9nfaqMfw)bzX@!Q50W^&@b`Ln_gheE8-j8BO>O2B$lRu3fvaL)XE;;k_ql?@ke$"
    "RwV5i#f*u7fb+`klO9qh-N$3;!Luh$DCQ9S@knZW?2Xn+$U`^GpbrZ+>j8BNLTZt1PZK?|bbZc%t+Q7Y5Vndr2~6@MW$ojTcaZvEb$YKkaYFS^"
    "RP+Q@=uF};pqQp8W`QI(O9%Rp6nh;GlgxAV))MTr?MA@5I2qRK!ma7^bgBCBvbz%Q15(QO86&e%=3iB6?e^y8ZmeFl@bgNHYw9f-K;GT0*HuJ$"
    "olE?(^=G?aY9YQsAmhR~ip~hKm&L&Py51g|%&iAQLv;fBqo^S^=Bk3C9;ga<76-0ct!9=RE=g&6x-ycIW)MV)E!rYWwNnTbg;K?OR5g`A4Yt;$"
    "01<9j^0n?L+8*aR0Cmy*dmFe382wt3CaVn6(9t?kQ?2P5{Qx?zR7#;;Vu?jqfscd@p(sTuf3v6?gc=zk^Vo6|x4+OqpgiU`H=ErLjP~ybJ@h}a"
    "y>#%i!f-V5if`T=I)nxTun!{i<VYq-qP)Z{%q1*2qiAWV=kzQNWstOBl2U)DOuUYx-U8CR*=JzN79^{5_;68WZ{mF_U8XB4&&Y6bF$~ka2zmjC"
    "QsIJVTYgpOjL2lN*Xtwpm9CJG*Bi~;1#}`$PuF>0X0wc^GZ`Mzo}!GNt#T<d2pO55^W-bOuJ32FT^w&&vm#IRW;$Y@h(EwTun{goK-Frs>O~h%"
    "&zeKn`C>W7tO^*Btgs(~=CdM1I+<}=3@1a1tUlh~d3<Hobfo!J6G3AunNDbCbTBO{H6pl|LBA0LZ5URl*YAhYcrLWo|7<>C4-ldE^-r5ZIp$MZ"
    "Z;IV^t{<n_h=HI#m-B4sPmp^X#oFs`Ejz&5u-@WXmRrRozp5-WiNss87$#!xR7x6$592=3j0ZN;{QEV(rEE63?){_|pyZFdXr56LrjkirxZ36b"
    "XG%|>FF1|I(l@EMP}!-%^e?QgI=6iELQrZ>`7YO#GSMw%0lF(r5m={j+-%0&=zB2Xxd_KFdSR$$+EeTbl9boX{B&hwV`Dzb8$3v;=4Swe<tI^a"
    "d@F+jWUKB`CD_+IEKXyUI%2SDHQC=vt*)S6FevOU*J_Ef@HwAo+7|xqg(J`_l3+kFt-$tD%g=++$Zz!g{DLoNN`1_rqd<!}(CUrGcxJ}eeK=<1"
    "GaZ|g&C8b?S+UONpbwuaNW81MTT`C+bLiwQ@=$2uV!JhOX4>syxg2l|QV25Q!6m*9Mm5$nV^Hv&+7(HFt;^%)LA?j};_DX*Q}xu$Na13PY`DZ8"
    "Ww<`Ac_aR)@tx6g7;!FYj-2<YyeER4nbH0lu&MIz-?(yHoDE1^B?6<pkVLbWFHI!RJoC(0XnA@)v|c7wiXG*$=7*3Tp%U7_L9qS!oD-Zd78tZP"
    "CpdmapkS@T9GeKi;-Wllfmf$j($X!t3h5|Udq&X|qom<zjs>fnjzejDy9E&m!$?yh(uQenZ1p5NGc5TU1&3BQ1)x!ng_TG2sukNSZETgOT8X!J"
    "CTIQ~>2&eQw~}+72VH%*Fp)@LZ*3$jDBEML?leIVjYjpW+u7)hWU2;s#9o%=h3W)PJi!m!W7UyJ7MwzM@alqrTeHtT3kiP>Mb)3~q#^~<xm7xQ"
    "R>X>TsBPBvX@hVSjdMUtgA|@;f(@+sBM!@7`57L$xqwP?oTh;<LBf^q+YI8ekP~&4eJHiKILdmkpln`MEwHr(lATJ;{CqR3J?uCSl*WR_esLj+"
    "MpH{mT5!CDXBQ=v2rhA{RJt?9LG2f#*lDY}Z&L8U1<&Hq&DCw+{$f_{z4j_rK6V-HG$@~u2*j8{5hQL<IJMd>UdGW#(6nmB`nK6spW(ZFb8m0y"
    "u-1RSE-tMZOI^bv?&jMn#RnySQr$SRd`KU-KIdaf_4n{MtI-P=kg}>zl>_|kf~LUjvG}xthRB9x&sexf1DDB4P|Ra=Thhakr^RT`>66L3j!<d)"
    "VOBn*OG`y6rHT`vN-%<~+VPl`U!mcopAH<498(p_g_+VQFtvs~DUTzA0dw9&E-pITZeyh%14E~N>DH#z(3lj#Mw(sarrvnx4d5?F8Ki^s3IzF_"
    "nLsYgT{Z;{#0R8EpfT_m=H`*jn4Ug=KI;!DfCn_?Q?}~~3&%-ji&$~4t-+_VGIyIK?@r`a>bZ;4s#dqQqzWi&$ICxYjRuE?mi?eU;*fskdw42C"
    "S!pNqz0y(G=_t*X1WyHsc<ftPOHDQysVx5uKEJyV>$a5;Uk*|Ujn>1bPD~>yOFGlJdgKUc?=CJ-zH?`U7F`aJ@nw+@(-JwGPRzaPL}7ehBY)hY"
    "Nb~{=(V>9ql=-a#iUXEvX*YW28D!oC&dD?y1>0y&O>MtB>sa(=S-30J|2TXYt?Td&ikaV*=A7R6K&w{FDiou^fL%j%MNmWzLo6v@W=HB<Ylo>="
    "l>sTB3sa}tx#j>uTx_yJufp~cs0<!@NK8Q^%MVE>lmKh{{KnV_urhMIRYwbjm1e74qaTDf#P{aqABlHaEMv*QS`{1-y((h}vZ0AM7-)F&4PzNz"
    "w+TvnyM*SBBUNKJdGm&7U~`2;x>9So$9l5|UMhjwK6UDq;X8@m?A>Ty^cjR6re|wqLk-AN(d@&M#86Q?hb6x}uPCDC-+@2C#sJJ!WFi@N487y="
    "%MAr-PU5^AANaH;Xuc>jl<W~8J^3zI*|(87v~3^Z4FZ2RTG_=Vx^N-7E@<fkI2i2+chfp*5NVjW(VzqUfemKY%pM(PStk{!mgW;}{Nuz4_{3+="
    "p3P5PoICf8PF_J(qI(2nqHyXoopsdM2}CkF&dh3}EmcTuWgl*{Z4DzD>Hr?=&^Dik4nOv3gaGL8kELKs1?;W#2$H%^MG&s4Un)NAXvZ{v_u+$U"
    "hZfQFB}Sv+%=AgunXc5-=#@&#$k7IN1izu;4w~%vzzfZu=FWhxkD)s<<o5db+KG7i@?{*~SlUXo>&;j({<NnRN)yu!)~wd{{#mHNk1{m{_BXbV"
    "rBX7Ko-ABW0+nhVYcv&5WnUYWrFu5KFBf6QDoF~Ft4#+8Z5*^nytH%^y(2N&9#}&pjgs>@mAn^$nu4t(92Ttqf6N+V=C#+t(0OQyz!YM%F_rOE"
    "f%kbuxd-AAbqXh?jw+H}@B{Rsslt(hx$EQzDK<}(nt%WIekORP**5c8?g__zI81Fgi9aJdnQe?RyDlC<5C9_jvb1k%OcC5cfahHpXn0Fm(lRmZ"
    "I!^D2I|XGSk(0zPE`hgG;zDGhwI;BgX;q|aM;qJyN$C1U0af~CbZ4+=b107rnJsHQ@u(D65k<)Ju=`rSNp$s^OwRx>2-WB6U?f8{rZA0m=%Vp;"
    "U&Itf8NG$UR&)d}>ln}1Xf)zDMk&iZu4j|wpyIrrHB2RqWk%9L8M2LuI@vz7G2^kO&cnrvMdEX0L^-mf$YHItn;bfH2!fhIZE{qxu&{5oSu#y)"
    "gNhVDN>Z0yUdHVXu_i1tit;F8STL*#zVL<I$+fo*eMHx}gmk5LnjJe$ihjx3N9~KCH^%VCZtG&3G#ZE2Xs2<z9U7nR&!^JW^K&U82M&2v<&D`Y"
    "?VzsX6oeX-iqb_>;_Ii8RnUTYXu-e~N4{l8SR&EnRT~b&^qTEUcLrZkXxDP4@BoL^d0i$2nlU~Pr(+cPI_{^sAJ{)>Yef=ZW{UTJrd*bQDr*F("
    "FDx{hlk~v#n=yxzR4)PXO#-TSEXSO}4leTU{X64x7Fde^B;oY+b#c3kyj6jKQQ-dIcwj0~dNHKLNtib;6=jeOVpq~K*8q{W*5{>DcV;H>>=yn{"
    "`n?njB(QHr6MZqt1&Qlphot&btI#Rj-EFrtHHSGRC*@O!RiAIY20!`m;lnNlla)CDw+az)$#gKm4FcLyHL?=%kJCW?+)>>o;j|SoK)4!8AH2C>"
    "CRo+QqQwr^0_cCr3nJySSusoD1=t@w>Jvxsw-w-oRbab=p^$!m5CpeId>X;6K2A^yH5}`sJc~+6HNkxE1}t;A#!sScxCShy5QiZ6&+2E^W{@|o"
    "`z*Rh=`9C5PTb32EHg?)WcPPtArf7}L>!Xla@R+XiiHX8hA^>64|BW*)E2gO6}glqiC<oFI(3S}9C^a>PO~`e@>H2@)c?_TjmFdz=ssl{L7cLt"
    "&8i0;pZJ!;Lt{UBg*;oe$7V~Ori5Vxq$9L0i8x}x)T-43q9h~%QZ!jN;P5BTm6~$OZr?7Lw0{`6Ckde|z1syAJJ|vBmjuCRyJ&5t1iP99)qs^+"
    "iu`XiY7F@y-g?UiIgS1MaaXLYD$y48&8FGOdQ*qK0?<R=W{i0aWk4ZY*D!Cs+%ytMw(8dM?ZKQ5M;U}kvFw}k%`j2qp#29ASN3aZRo!!sUyI(-"
    "PG_5?FND;WT8JZby%Iz<P%=l39O;k78F-4R6wG^5Pe7~9Fyd<?8#R|uxg7{RLTW1j)Mpz~h0f-~6W^+vDJO;7lr3Ou8uuK>H3tzjV;^qIFa}Jp"
    "pEWPrngJ|SiDM$;d5UFm)_0*p3X*v72_FfH&h0mJflMB~OOIYERo47ZZCXBaeTQher0pWKM?G+0(_RcRv7@T1QL3rJT79bE1T@e3^sX%yvz}4q"
    "ibee#SBxSISn>JK1J}$olD-LO!=ft$^|@N!*w&EFGJ(Cbd+}JzI!2q3E2w9qhmw_iXfQ}g&{OB;&SqjBCE4I#jy#)cRu|t<R-NB09XgcVwyGCC"
    "lMe%AtfsF7h#g4@+W}tg+YXW{8}d>KHOQ5t#$~P23S1xyF;}13Q){GHaKsImQPbo18Ht-r^--Mz6J_d@myH&k2ix3Lk4i?tWb(h^^^bVrfkZyC"
    "+z9{{gtph8r%uOB%Xvp<XPRaYSICESWO@cq^4;q@rk`rIXE0((FYE~&OX@oY%{|F{c5M98#IbJ;S-++HeYK{{Qs!?JDpO4*AbVN$yW!kxf-UMs"
    "Tgo(uvC?ed5MFOIo%;SG3aTzEZ}~ssq14-oYF(CoHmX?k5g<?R5t(c>Vl4$k*qJHqpKr>F1|~RkXlq*-dT;{`G+<RKmHSqX9)%p>MN~noHXRn5"
    "fDx6dx4S0TO0K;Ca#NdO5iV)IDI4Ec%6X}oXlqV=DI=FwXkc-G^;dDMTmYDq8RvsJ8OApBla8sK#B8jUT&=|IXd3|vE>b1?%1FnQ%aU&|mRWkj"
    "^yG!=J7bwD$W!ttsW=T|f>B}FmCa162Bhh9Q|_0w3<u5ipyGFq6=9;Fq#Lxo?OQedaN8t~X49H)jK@EB*7Yf;P(aB*H)M>aD2*xke{bIox7cz3"
    "(;$TdSk5l9Xl4lAJ%MgB3+B#_uTaz~&Mj6CW);H$l2Az$7&k!mU_o}l2gT}9Rx0H}Gp$s0b|PEf0I9bBov(5AZS(V=OJ-a$#H9&55({usra1u$"
    "Z2%J)MMG`6s6oQ1z|y*~>@$`CmgJQ$!;3*fRNFrbuHf>oO()$-{O20b<|xE`R3R(wf+9=mbr>q<f4+W)<&7<TV={p;cWi2Ibx&0-QMi(V?|8xB"
    "vC}sAJz6g)`iWVUtbSh)ubVUx%U@GdQwLPdYb#fgHBGH(%5c3-V(wD}HmInS1GEOYISz=DB$-=SG`WQlN9aG^Qb3hjT$K!kcSiWqzOXObbyM;|"
    ")kYT7u{xcfpT`?+V#n%DBQl<~bpXe6kLMzTc%^^zNMnSVj@TM)SYpMrt1UuWqdh-tZuj3-WY3!}P8EN`jp1stkw|x<@Ro6ZD1s(LH<%o0TK8zB"
    "`<<yH(e3~VOndN0OEJ!zNYf8)07>K?_q=uQBlo5eN>!rGn|4KRhqQm({P4_AUgu3t?yNnBPF3Fc0TPS6aZ_i8d^ndE1XR2mQ@1zEcV_!3{S3k~"
    "rq$K|Hk~mar!{tu(`|F{RRf2U4^mw*^-b{yZ1eU-7oWBQIoV+``*XnbMU>tp`CuU%6hP0fy^P~=I|whY-ij?7%g3DL0M@9`qSS4p#(s_O>HrpO"
    "be>P~*=qH6n9w*11!<nYx!!dVZAx+|uwgMo&DV?v!?#oVQ(Nu20iV@3_?^wc=O4n!r}zBUu5phhSJK1C+LQpPJBrz54u2yRvO$F=MRn&g_AClV"
    "WeSh;#%<D$2Auq0z4@^a6q9>a^d;ZRZF<tZGrznfkc5$W{1F)#HJxK=A3#K*kelMUpSWR>E@HVH+Nk~yH_!$MP+e{9-$A46Qsxy~?X3L?(Lvx$"
    "y}U)YlCBY)M*4?!J4~)6GKR;p@eJQX#Z}&K5{e`e<s}~{zK0x?hK=rdN4+V~EYpS99HAp{Ma+21q|49Ht2C|2Ki<a#_(?IPvG%Rs1!xR$pzT}T"
    "gq3^;J1-z0z^=V=@zPTVh95*f%tL;8$i-n_Dik>3?V-8*(=+M9`3DXs&YpS`F3(8Mj4gJ*{E4{3cK8FG2DJ_g0Hs}`Zeo`IPmERDuOFBejBIv5"
    "%IBH@NMmn!MmPpnej|Nakdc4YCexsE=Y<*bMt7siT>3(q%s`?2-b=g>`@&V=p~*Qv&i}o|SB!&45Sg)Yihs!WTsq#se9g0FXCbnk^4E9S?V!+F"
    "-n||rjffwntyRV!KYs-0duPNkXWFIcmix;CF-GX$#<CZT4d}KK`E}hzXS(zC&_ZETciAX4i80R-hn$IL7_jvJxYJIt?10Igl55a|H3FwmrElE5"
    "T@)eDm=l0;{##al?8ooYjp<`Vs}5)5Uw_Wr+ZovBSy=dsIo^vKC(m6o&zGa*JZR;^j~I&5{WQz+eYDSh2+dVkCTpfQKKdp_E-r%3pjN%gDxqsu"
    "ZlvbGC<<P8#ExL$Shpjg$mob*#=7P*tH5=BSWr2XlW$WLJXsZ5iEmv?M-;zgWd@KwYTNupJN@HdkIj35Bzu3fO7{$=_^nC&Jwv@nu~7x|M;kq@"
    "12nub_qfX(nx>^B20HK#V$3<%9jq8|voSYtSNE|5o?{f(=}r1PrZt>diG|uKeeZ*<G4+4#adWP1?KjMSjoQRYvPSMwIyYCs;p^fXU)XOKc36k3"
    "KZfk!=y|n3KpLhkDNaS`Nq-?JKJZ$Cyv)hn^v(&gy$wE1MKfl<!u|zs;LpE$V>MYmwEM7_=UFP-?LT?6u53YON+yD)kco?mg4*QhW2^#yd=T_~"
    "@J&`-FB!YgIu2dT6+aLfqhq=r)Gof|?zXiT)4o7A?vi62wDLzTO+Jl&AuBbORW=>%aFB>IRn?Ay$VHY;yf2|2mF)OUGLNHR$S&44U}B{4u8!gt"
    "?H}4>bbE#6oVCJ3p5G0nHTuZI=6t}?xWg{;FSh7#VV(Dkl~(<e8&9H#q<BHHBZ)YG%e+(V5Ai>Kz$WrM9k!}4?CFi>5>gJwTv~7=vwzc0IrFz^"
    "I5QP5JNNxDjs@!@_jdSJZ@U!U;+?+UJqJWB>uM(?tN+=I?vOazQ4fK?>;$WJGY$ds+Ar6Wcd9gCYbDGytd*V#&&1={4RIi2chBu+9qsh|)Ppg<"
    ";VyUaV>B}Jq1EB~#Py`mv&|0U{;&y(jRkYqTtw+)VD9GsOru#tM|ZKbZWPvH(;t545`m)QN&0eURytB%o9oeMz8oEyF(mlPn=tXlO|hh<UAKt@"
    "*8}_*KQnb3YCxNsRr&?^vMB{BhJBS?%~7Nt+OTMEzDXMa+idBSWZ{U{|CoYlO+w2o0I+`&j<Zat9c3u=K>Eek-$c+x!nb37a)(9!>Aob{FY|vd"
    "b;;M!kGt^|%O)@trk~Q&#{MDjNh6@RT~C`a9pp<tx9oO~6ZXlZz;PK;@ouC|A7RrxO6Y%*Z@=#?x-`THX97fIwrJ^}QiYc`T?Y0%V8Gc5Uov6R"
    "T}sb6G-kcI2*>D1%}vpX5FB9a6}-YhMZ)S|$}{E|3rFEO)VvfT9kcBCdHd@4QYbA_GTJI>_N1^oW1fi=fSl;`%8++7S`|-y<woDGMGDTgD-g{Q"
    "d&cI?PxF0#U_5;fKmXImpo83U^u*S9P!cjRUZKA$v_<sz`(qfPbv|E?!+mS{B+lYQr5recH8mBsxcRjE2;z?0{4v+%qiTUdeSb6@n9H(Vh(0Y9"
    "SSj0JbqY9dX1d~9mVOJIyiw(TJ}ZA|%+htRO~J}syU3A=aXofspIVJ*iOpRN2YmO_;3Knk)48xqK@6}ejK6=nZfKB%e9jF{CUo={C3brdPc?ky"
    "kE^@;msm;sU2{lHTL$XH_>J3m$p1z-w$h)_-$Sh8#59B6hUXPyZO4ZxVNHF)EWQ=DS^n5fykpJ4y7#-S)+Hy1;-Ndu=j@3=(b!bR5!2A#1aKL9"
    "CU=?Aeh9v@6-!&D&JocGDa~NI>sUIL${b(qo#(o4_@HqOOWiGHVRgIVHU}Z>-o`Q&2X8b<fV?$Q0$O;Be^Ycjb24$CilwEG*zvW4$yX3VcU_H="
    "UtpT8Xs4H46Ac(-{s(&1ZI$4tO7-b2))=ftZr|clUtOdX6Pi0Tnit5?G*Qr!hz9F6aYZSwZ0rNBA-i_}S3HX@KT9nDfD_05d{2M0%ja}`UUZg="
    "FR?80;z#tu!{7bxcYpf7{@e2Reze>C8OU`d2z~z4Im%-T{)ceZ8sM}YvD%~-d*%uCiRk?j!o_kU87nTTZBF>tDDG-)?)t7dfY-mlh7$V;W^~ZH"
    "X>8V$QEJKnB23cP+JpNAWhFQ(0{$<27TkAJ>-36QQED4=J|o>y{CD}+t{@!5!oEfX#MDG*3lr-(T?CXLlZNyKd&jKd#V8gqALTH`B`+N_S~tfx"
    "eH;?>>l2zBNgzZDG(it>n0zA(UJvs7e~d9DdZ1=A{t^cw6%RyALP(<BxOmWCr|<bCfX#NoJfw@N;N|p^Ip~4J@@5$PClU~`7%R|7oN(R$4&L9("
    "KJ6IWd-jaUitD~9BuH|&j$}!3)Jjdmd|#ewOMG^|9IH;x9b^u=#{@FK`pWn%s?)i#&j0zwRW042b^1ZHyOD1-w#Y^ld=C<Swu&g)-S?>|uLqAM"
    "@Ht(PYwwn|a2M)IP2<HK%bqh)PNij}RDu1Bv<)D?R7+c;{A^$H9y5B!q}DUd3Za<WQ%}no7$c`c02z<5-0pE%nwBT}QH}8&W<rHKTfSmc&kNz<"
    "Uc6}!IEJg-QAgW;)R<ND>)}G<`-~@kmn#QZhK#N`vlnEDAMla~@K@n>S>iUC@Pg{<v+vKRWL9SwrW99~{Ze)amVFwQeK{8OdCDk=Wi3Oa6lVW9"
    "O9?y4yXtVga~XkiFM|=Y;If8adFCm0JGSHrO8etQ^GmudRJb_#UuE?d^)2|mEY&8d6-(#%niZh~#yXXbRTAmU-7&}5?<=}EzU0>MRYjlrQ!11^"
    "XOwdW^S@u3dR!iBPN?m37Au?WRNu1@^96=>XE7^(zX#UI352N&g=kQz?9U6W&b%h4-)}a3YggWAD~&4beWZIkxk=fp&9ci;;XNHNsHpV5$Eq9U"
    "mnCflC`jhh{lR@i<#{NeWwuSzDR2vfe!!UD#Y2|vNzY{%0lNDeNbVfXNwxDl*r_z9m*WNdjlDe;LzB$}viF$kd6WTR^B?qVJ1@J|<jpC(I~S#8"
    "R$d8B##gv)*8CJoRz5gaG8y{4^RojPD*l!p5VCzu<!YA?-Zta)!rDdrRJvG{W%O>W7j;r(BfWhHV)~Zs$8RJl%hbZunfHGt!;vqU_&HV{9}_x="
    "yF}b}Rk2o$fWk`)26X_E!<R2<&V(ja5Pri!{KwQqa(lMYOwi(a*OUR?O?Z7MgRvJ5JabN`Q4|efa>8V&@@3gGh#K-X=&kIfyJWIa67}ISS_{6)"
    "(;q^aQJ7eiCF<ka?CFNW$eWe5JZ*urmXOIevyVY5EfQK%^^btSMBjbr*Z<%5A6a{T_vq6rf0%yBH(q6P&^a7JMn-z)n<@<azffO{IBIrXGhvMr"
    "=Bf6(mDZl79_MWxY4X94Pl_Wg#1?Bt&Cpghtl!mjfDy0wyU*yrJOef5x?Wx$rnw&XXX2J`6%cIBLwUcO|1srJOSBuOtOR1tcLHILd4mjop+sYp"
    "@pnt^VS?FVd<vJfOqJ-o>=L9j)}t2tyXMXMlJN|hPJcDZ+En+cr4XoU8B5|Pe9^@E$R2A9n|RI$V|JfCw;5;J{!z!2?YQ4Kmos7UE9Z7(gM6oZ"
    "LoPV<%gArMtR|&Qws2RB1y4M=^YhwLu65=~!rXZkWKF&scxB1Z9Kcvw^ubhz<gM#k$p{u2d0jsBd!`SL(|!~b2{c}H$2KQi=?N)XEvAee$FQj|"
    "ZK3%`frK)LYg34;S{xc$xU*LHjCHjVm9F&9pzGZ}dXseXMC{ICaLIjpLT@5xyNheSAV#$(@X6H2J{(lXK#Ma?fpUjlUO~TFGeh%HC^b?4$IXl<"
    "ZYEE|MOh}-L!bBq;_}wQ?6`^M7!)M9chSVQbO)xJVxLoE7tGEFvy%ntO=B_yx;=wMN^_CPIluT)-Wah@&)}NKiKPkSXp>{A`E%(JXV;fjc1!(q"
    ")0{V%lMGTR0`ygEC@WJ@28yMN*fJUavveP70wk;LNcAb84I~fg75RX&+V%B931}_gzn#t;Q$6sj{vYSM+ZTzXsp^@W&Pi6a;6a&B9OonS>-S0T"
    "r0Tv6gv4f@r0VhX{i!E8=I^@0PW>-_i2lSSFowZ*j1~Is9^VMaZynQ4Nqh4Ikv4;~62UiiaVlrVOx6F+-f<`~>D$<r9dG=c^qY7cY%j@CZwrC@"
    "MvQ`%{gTlx1e$-^UblC0YvJeS*6=t}pl4Que_8k>Y<SX-^p2tL?9poL2He4S(c}Jv#%qqw(2Sf><?-gvpQcoS*fL9|jFJl5o^w!URXIV?kBz2<"
    "%?|wusFeVrK^c0_KJ40pq=d{YA>2>8?hn|NZ%CcXX^i-$>6>u*tfOO*Nh%}vHNO8%Bs*UI1QN=8nm3d%jt#bXgu*osR%ex+%~9q$nGY_~{#XTX"
    "^n74w5&27iLh=LNH1ubvGIaP-KZ8R{M|1+kSp_LH3)(yPdD;RW-XUHK`&pG!2_mfNR15r7CAog=H~zV~qDcj-N2dbvg1@(Nv4pv}z3E90hmL@o"
    "eDa>s(WF2u+)x~@^;Yu3TVW9-S5IX01w-EUYxjpaS&cXHcp;q_vh1)Mb2hivZr=;mZD<WdR2z$UUF(c4gWHuSPAQMKO-3^P>n!f4Mbn<=>pssu"
    "noM46W@Yl=o|u!r<DZs)N2i|1JVA7?hNCSQPp720?xRKTJo_05#aHW+%MDdXS!k7C++=i0{Qlo-?xjuyJ$846jz40PR4{OzbW9AXC!`d7^(DZ)"
    "#9d{4^Dy5u;TeNUh|KRx2F?{C+S9@;dOFFP<B89X@BQYe+<9-8CTJ!7iRXnA6|o$C0>3@X|CZt52Yfe_dlxZe?h)DCQ;L)S@*R8eQSf7B?}UDA"
    "HGyE+L;sv#H=v+&yeyl_!_V`UJ&aI&#+m~)kM8FDFd#)Srqw-CLO_%LsN+-eq}y25CS5Z!{5H~ejy=h^kik0|Jw)B(-~MKId#iV?yQiBd>!mZB"
    "9<6goe#D6{^GlWJFi&T|Dz}!%v%Xn(FM5##n}gMj>Z-A;3rCA&o#cV!2fiW@e{jZVnVbK&^m}>oD%D88thguL40qJHBrWlW%Eo2oP33V_OMXa0"
    "f;Ghzkny^U5`s=V-8~y*a})=D{ddfsfJ_BNnPAxu|B(9wvi9)DOc(K#Grt|V<d$zAMBC<qhY!(v4$1o`U64YL>A6@R2^#V&J0FTckHVChMbjJW"
    "z-^~`<;!;BD!cr6Q<B})J*4P6SuClmkehaaB@i+<{5Wp5MSXuPQ&QfO!H3}8{=DNnnOKw<x4>`xJU@eUONQ#@fv%nZ^_6^B+9s2@ip*8{-q()F"
    "vz9!I<9WHU10t0N0n<A4#>pj-S8U>(pg&!;+(%FvHNNE`$=s8hByfTx$`$AJxDQf+!|mK^I<L7!i>@NTA!KO~V-5p3&+H+I3`{GfU$L+mdQ?g}"
    "vdPZ9!Ni@L6|6#aNiYQwwoykqI^*&lLET!n14d_5PB^;g4J}GS`RO6g?u@^!vLjP)*=EiMWjvS9fK6OJz!ExM#uv7;xfC4LzE}kFpuUi!4E1Ri"
    "?5%q0vDzPtX>OlY%1LPwIbwZR5&yiPt<TBUhbD6{nS(IMgi8~!`j4l*Gx31Q4?Mqc$vdnjr*OU}1(3+91XL~>UpwkPxs|phXLAU|^ZW?)A=#@e"
    "0YT*BLFZ;fkrvq^5dg1JOtRh<8dLLS1I|rXlt6mdL2>Yv-^1T~A$apkdT3AN={~1`xRew9$|?bXlfVGxJiG7vGwQ<3PAc%n$kF8Zr1`J&w4}5j"
    "iTE9KAV2<RT0f%~n2celZ+gB$ze)O8K6%;@D4Eet`d<vudn@3~%M!r~FsAYF`%0=>n!r71KE-4_m8$Wq&{&MY!>C0(F^hb1a#Brx;i#1jQrPSq"
    "xY_mCMtIqycXJ<Bq<ui{tdMyl>e3q@Y53%i06x1+2{@yyn!n+1(x)ji0XJs#OJ44t<YPLL0Fl4yS4@^Fk-C7Jq(Sx1->J%goqdw#%%p)g3uGs*"
    "hHT5u!-Ue0aUPdf=2o45Lg(A`l6Os>^55T2%^uG=hlPkFM>Uce+OY@IaL-$e)VRHAip(RkauZv5QjK!3W}+uGW#W~!eB?;F1KrQJcl0q`W>$>*"
    "&WGmFDf9fJ-4kZ(T0%B9%`>kUU*po;*~!Az=l=qeZFDfJqGVYfARwZ;VPiBOJm<bGat!+)(6_V1w0}tJJ-PgtJ9RCPge}z#h%Mm4%buTDYMJ8y"
    "Z4Qy7KtYb2(!Jf(Odyi>oDF^M53M+tQHUCA+~kXo>$}lkMM63moXYGNzpWc-WkP~aRxsv8$>6`>p|8c!+2iv%^<m*Z#wX1l)=QJ8Q4KBq|DC=l"
    "yNa~Cs*u>ci&G;*qqQQBf^SyPV@D6`H%C@|O!@wpD(d|%keLvBNV;u__UIO=e^K)MesuioNk6I8)&{>W<sn=)az;5{r+XLkrFmCht-yn-aTbC`"
    "QYzd`apSv=`wyMoqd4cu`$fW-vR{HMNb9*{4<v**_$zqCScDJNHY#jkTp5>qRy$L>ROy~n@%h(1S&h`*?N~4MyADQ9fiKM`TsQR{82pg`N?K{N"
    "-IVpWyMi_^w>($Y8=p$(<K(j(X%|$mZ93#obPVYe>G(yuiBt=!q7OGcsXNf-Y8w?harQUqDhGmJ4e6WGmhb2}vir`O`G(KG(>Fp?%r4actQ{k9"
    "Z4X+wP9z<$>@i&A{SlZ8H2k=gTdt(pfy5p&LNreO)cGnmjd+W1=^lcP_ap2im}DfpC;ag>&1Cs{U0UYVwokLo6F^s9@lV|l*oPvqizCe!)?Fa;"
    "RP4D=h^ENg6~B0dhH%Q?hdg7nDCu@XFDY$riGaw0CZ>J{dWlFlI`|-%#^b(q*^<*?gii(|KCDvgm`|VfdJ1&Oq=YOYa?zQ24q9d~g2>BkZmCku"
    "BG^2SHKNOsP*Y|1w7-ftaEbFBCpzWpfy(@GiSrRlQKt$pNAv!DQ|}^hxRK{Fb8S|ipt}K#cx{qe&x?xHOB~Up^bd}1D5#I*4V@W%8<-(<I`aTf"
    "Q%b+!KuqzB|EOEKcZ=8i6hC~X{s-udB=cd#0`(2rT54IB>l_yh<s~&xwq$&K#6Q}<^kIifM!Hsd{%({dgNCd>q0Ipt7U2gRm{9r59EYJCWqRDC"
    "N5>y}!gl-e)J_c5rZCuQQ#m$iB=%3S-6WfG)aL`i*!$ttoWGkUW5Rs3G8*eocw9fXOpU~>9OqkkJbmxW6-ji8@DAp2TeSye+GRS1;;QnmK5W1M"
    "5y;vOeR@=F<$uM8E6u(xB%8SuxgY1=?PU2Juen!4{yqVi4w-Xs+y0eXM&y`u^BTT!>j^vzVy`DLcs+X93Zn6X3aGd7tNYD;w9OZMv|PXnvl;Ta"
    "P<LONrOCg*pFT(K1FXfSTrJ)or{fUGkwMq7$M3pbo5uXZ&Z8+7rRbi0&ZO&OcQ+lR{(CnpCgo^0)8g3ByR!0|%1@fRrk|{asg0d|irhVXx%Cf^"
    "Qsj7HWjv?3X3Jb|7+A+>BmAsH94py^4cTvg+8~SeLdIy1<~2H?=^3f0nGpYMNCYOQ&&A|n?`-y6ZcKUohkv|hGV;9#1Ad7EMqdmt0}0b0iG1!}"
    "D%v{vVJR2*d~*YJ8Vuct-PB_mv6>T!@I9<wjP@{8Tkkg1@qv}VsI%_gC%+v3-tT8t&-oSAnj~fD|7DYg&f`~}O9Wx6F@dTDfLh$}gE_DGikm#-"
    "&++vysw~c$Q=~Ayc;8$6^L{~y$s(h5g|pk46dJ7=o4x4;a%OJ~>Pi{uy35I`y-38l@3fP92D0B{@8-soS7=|BU&+{y(E?IQZfJH-en<cz=ksjv"
    "!yPEB^SRP2XDh)$@K95dSrUAz)!O4=@FGo{N=t$9Wt6D}^flAm(_)lSu{MNM!sA%yWmBUprPYR92>-6@%K%z7Q*(y?3;62nkIwlRVgJkDu{=IC"
    "HT(Ko29Wtf&_`m_q{L6uB$WLzKdf;Il}fyIckUEHjbbL_6^3>*T81><?(1U+)rz5F0U!~)9Mu^!<7taclB};2El$at@eN~oI%DCc+fyxEy1C|Y"
    "l8nqWn_V`|0NE^=VWgX9EBcJ{^CeHBSI*Fs$}Q_!tr)pHKu>G4NI;DRYuZJDSCXc&G8GgBgU_G<l#E3%%9#FgrGingd9yiCU^5#j2y|AB(A9fq"
    "FX4KedF4O0CdyVObefi<AS`2mhP2IwqKcz==?vzDo~f}}aDQaXO(A=rN|sBro_CuCAaLi+zI#kiXh{jB3b;*U-k=45LhtOXvuF5AUW^U-$hK8&"
    "6l)KcQnof07qJl#JxYru`2K8a-{{MC)k}rO4qPovR<{M0S=s_6H5Z&VpGii=x|2ecf)GSiRv&RtwFN5wqpZoTJZX(Nq1S%dOxC7H+A*}#cbWmy"
    "Shi?9BmG7;RBLvn>3r_kF)EfO96O4x(Fd`JOdsuITN(6}ES#_Ao&LCJcrWMA;4K9#eMb0u&B>_+4TKTk3ZI>1^?23;0hRbyf-ooI9J@qhVbMcd"
    "*9EFuX0OtUz}@e;ue~YhMo|#r0@JX2j$YfCm5OjGcruae32N4(5lEy7quy)hY^_n`gI2CewhY9?R49~n$2#+SqO4IFL*{uvzjny<;#^k*+Hb@A"
    "6Uk_!p$G4p&tYFMC}~AMK&CoYFggk~42(HR(<2hB0fQre_TrDHwc?T_&I6g{LeN`1Vd$e;vP}v;YY~@NIrJjU+B)@?qpN&3H5ZMFpkCSaAeLJI"
    "aiu*ftj+%abW>S7K<=kHyi#wp2HOP$qLoaer<Jlv_AYy+V4Yy*@xS*Uz^;Qo?EBhJWa3<hqLW;3D9OXi<Fc(BgA6Q=0tRh}7aEMhV2&!8{N%+!"
    "!gt|(6PudFFfejp5axmc#K+NTvM0a<fdTD7Q%PmKH7&A2t(loHnn1@?&D=y+JK>4|PIbl%!?IHppqb|UG{msI7owBjgM^&vwM}s;3tDl!r=~#8"
    "b>mJB(d31@5YYd}*P8{|m7Hf{dA7T+wWCnj3qUv4Zh*aUX*Agj*%C>Kl0{OaNJ=A9+k}>p<&mrzO-0)g_N&A8gToIFNBG6#iO`EZmgR}jj5Hcq"
    "=1`)<oxLw;G=SQx?t0G2{GI=jdCo0>QymQys_s4aoXkJ}{r^5%)5(D5c?l9PkgiGm!Tbq=yF?xwGHKN|uEO$h2;ElTU^{lduw}aqn{oyM8AMfD"
    "dW1}64z*N>w5G{;I*8Gbq>@K%Bvjr17-6%|Efx~KyDLM)M80QY^b6j87YI245x6Th2sO_?)uPBT#OY%x_s1`XJ9}!L_`3;hU^IG2foY3e1)T=e"
    "xD^r_3%Sofvb&d8+A0w6X-uW6-K|YbAyuj}`DkUM4NtN+%QUR~wP>A!CFUJflgt;MkRQbS&D5R^qQ4Sv8HMJFCj$}Z$pnE+0z-llAs`@*w}g}n"
    "#Od8MbxaXS+ihjwk(^|ZR&8%r8dhRDS%!GZ$mQ7yuu)|T(K5VtNMrWRYBi=!Yc`2}nhOwR?k*~G&o`@zjC@6%K20n?1>DMO2@b|jbov^+V;>-b"
    "Flw<Av=@>5Fh?!w7n39!ag_<~#a;_tnb$n{ti+~S1}iy1?i5hpT7NsI0=4>~qc5>{xh<WUD7b`f^|t-z?f22%<)yiA#`}m{q%NmSQ4$skd);1b"
    "du;0M6L!avnj&dJnA7p;3)Xj9vR8VC3kF8L2GPWMI<=p=hD0Ns6+oCe>i?taTQpV2Q%QUTiZPRX)YU~K5cNLkiL?8Np`M?6d_IvJk=2daS$M85"
    "pMa(BXOYqdW3siVqu$CXIvfldY8^{WnrkWQ?<AI+ATT?x*%0Fet(cNDlmrweQ2D6SY>IQ6ze(G*d;+CpfGHL06aU8Ef$QpYe2#DIDo+0*>0*?-"
    "toLjAzSng$Qf7DUa<+>mrh;<rdZyNQsZ}B1M}7L@(gL(8VF^e>qSVdjQH&<ONq8Dnh>EdOYvQPXnzC-)_x1Vj+FMkmqC$u`94)+jTw{EcCahB_"
    "cS;IrCu8QnFj61qE=xS5+^G>q1nqDtv~OERuE;tEC5^68J4E{`0Grlkp0LYw+j<tAvjw9tamrh{z5`of0AwVX35sj%bc@ylRiT&~RjZOp;5cD4"
    "f@+OeG^(MLpK!v^zH7*<MdxLEd$O~WLCvo3VPHSyRrSqy`>u@<$9o}C^GP~5rp8&X@49V*UEJO$9bqkT08s`G)8mxlw63Y=j~h4itbP0V)I%mB"
    "3KfPvX-32@22`29yVfGq0u!k^G};vcvqX=RZE}~OC$3+o=Z@pR8fL0BS<_nYf@>?-;wA`09ZIN8Z#uTypj?D9B_toZ$7O=yRn5ezn8UzyTzQ4u"
    ">M-tzy|+7ZZ!~3dYqcgKDDI5MOlKHa6_Ar^H)cl|a`l+q^sLUxv{LROp@ut&fxFG?hbWnZ_LVyP-Kss1NdcBjJ$Uwy5B4)vJ#--(JkZ48exMPZ"
    "9_Hl3MkBgU3Pn_3Q7p!ahv~IPqo^U;Es&xk(v&eKfD4zc>Yckl)-#uqvK8U=!cV1;Z($(_-HZeh3^F!5p&!?XQ33!V!;K7oD#VqBPEV)oB-q0>"
    "MM@$xLU-@quOviff~H&_jXDe1LGbRE{Hhx>E(`;Lj$;>;axTKgXUuls95KKdOP<qWWCF#0V;t9@!y$llr$Jgv1v1Q`7V&Z=9VDGX@jZW@JhUl-"
    "=<wRSJ1Ob|l<&wg$HZg<{-rfw&}HUgj{6|Y6`^%On4yiV&!7Bdfny#7y5JJFM-tmHXx2uas;Z8yXPFh~N(hfUlW=%YuV7n0%$-6`W@D_Gy;0>Q"
    "tF|*iXb9N}NbBt_$F_s(PJ}P!9YXwe#WMR0?@Iyh{(bBZ+Y^*+^aK(6d`_TR0tPS{CYT1kw_6J9tq??*dkn$?C4y+QoY2{=uLC1}1VQg2g#A26"
    "V&iFA5PKnBYfUJ40@}dLJ8pv7R{$X<Np(R<4-^oTIJ8?%evcmyF(DesYynLT!12dO;!OqWMCEK9^eVF@udDzRGKWCW81OX-yM_B@g(Sg?iUaJi"
    "e)kYDppauQpk#>4$V8E0e5;a#X?<^V;KP#%;uJz9d*&HDortbUV*)LR>8O}gP4-guy&Rr9f`eGkn*6ZPNiX3<?J62T*HT#{<Kxi5DF@^R3@UiA"
    "tvy>`M-Z>^!ugm`{2ZeLDi-$B2@+d;RBF6-Ihlv_S?x(buW)t&vxF0LiyTBk?r1b>34&c@#Oi{cl#GyRBBDah#@d`FmLFtg#Xu*>9s0`bC!!4v"
    "U6lbT2QjcGeLEr=j)<W@xHdN)%h4uxmhy_MbQ>L)X{}Yc$jK0|6u`IJ#DC+t*BBy<ClgX#RR5?9!~a0ZsW?th_sbt1s2S24qsy5fGsC{<4no|`"
    "*l!6-&`H?MWktbAxj^t-O;YCz_8Bp()|Ug7x;6kHRI2$K?4fZ9K_iu1L|MkZb))P@A|PdenED@lz_fIZ?->!ulq!#Am2S4zU(Fp1D0k0YWttd+"
    "S*W$g9z&(T#Cpu;&RFJ@L2Dx&+3^#cq=aFh2(r#PD?_!l&C%fx7LM^IZf(g8ZEFZJ<LIcU>sW~e&Ny|lgky008RJPy=&(kkQFCr#VVZV2u!1aT"
    "{eIOd&m>PosUR#863$xV-=7HyF`J3>-D=G)mi;cEBpa`+PQogMvj4X^9OU^#de6A)$=Q}Lw*HR}8$HI@vWk0@>o9VyFPPJ9D?gN>(AVI_%BIYq"
    "w0z7#7kS@`JWHJij`hVi*o_2q5(j8YJRCm5fE~j;ifOf))csiTh1TEu%9+NJ)}v9aUJq4ljGu>K<~`?ZDe2~=IZ?{`1RWh@L6E?ziW|XU5bL8Y"
    "e@LBS|9E@sI(Uq4S}+WqCNF#SwNx|Bbv4VPW2!yRfU%BIp7?j9BdUhwgiW6RbR8;!%*-g<9L@znp*nsj<ju&Ob9fk)6q!V$zH@2jD|F7N3#zF`"
    "y1%bWdENE(^&0a(;NIs`!4!mStjgVuye)7zumOEDuGOk^BJSMrAL_fspkN;36!rp-FR^vC3wDr!uh}q*CDD~_%+H7Z-P&s9h@DJ6LJP-2<SFBc"
    "5SJ>juHK;*h99Kn9H>pf)ictnReY7zTTs%<>5=iJJeMp4@pt3scfEr9((P(VpG0_Qwcmg%>ZKVo>oBOosrE$6RF=GPBcjrRYcL6D*$oqbh@{3J"
    "MYzz&#6ey8{+ngB(uY-tR#|)y6=dg<Zr2mZfPcDN=x%k%j!WCWjfx2hC<9P47HWo|@u<$E=H8W+6<nN%7@*L=zcnnIHwMC!IWK_yL1{@Ukv;MW"
    "3u2=BD1t+TmQC^L2Ut&`DFcu`AuPnjQKDL^-NDYK;jp5Zr}mBQBUx&!)JF;Fnt<<O?9MyA;qk{Gr+G+rUm8}A_B}T>t>~_oGR9sm(%aM<GoSGG"
    "&I7zLD)zp-HjmCiiAuffxS-TmaKKsp8>cJk_G`!+qS+{ma}Wx#t(zeBVJ&(798Abm9r|!GW;!0b^rQzEQ#>_5w|UH+OCm;bW<tgtn<ZdgUejz="
    "$yviIBrb&%ksk-9=qt*xe?_PnGm6SWC?dz`z6mkM?RU(W)6YK3;J&)F@~Ik8jz0h-KaL5L%e=9VD6uy1wk9X|0l)B_cd((BV#uE(=Qv&oJ7=yM"
    "ncZU_i8rW)pWE)YthS0wQX{TxIq4W$*6LNsF-Z2-v(LnB83nU9^d<@9zEOF90nblNRnF8Om#$h6B0GRyPclkDr{f+hXJuXvzbA}@LWHfwLgttY"
    "J;0dfyJ1}R92am_O1Ycl$iN7wrS%(A`fRz*$@R}MmaS??Ik%wQ6+YDJJWu*C)HeuLvo=u_L+ovDwWj9m_SxW%PE%GAdh8V%p<_T7Y>W_<AECNY"
    ";Y8q(b@fbtM&;y5F9DA7xHv^*PK+W}6T790X6uGpSl1j{JDf<)C1iz0ALdRK#1#Z;%uD(VJtL?*{q)lXXB>7O!1AUW0m%yo7(554!a5(^$+Sri"
    "RYK9*bfknn-mOmXK>ax_SMg_hMpxt0r}6KD)J=W@Cs>8+0cJ+|7$DO{PdWE+X>72ZXd4`$-J=eGXC7HtElMkN^05vUaGjh;dU1|pw>j_27HlO5"
    "5;0LzyV4V6yK5lwZ84()yE_=Ku>w7?FNu>HA&iq%M23h6A(?54jyVOGj*23_kz^z>TX8657jhk{QM@o8GA*tF(Y`4r--vCA02hAhs(zO7<2@>F"
    "7Ssce*-L+=@$v~FjohD1If1oH{!la;b753E#bPA_NQB08o@xk-HL>!8j^#da+wFTYD_;EL$HliZs-)5pSr`T*=PqbhA2&0Gi2uHKZ%eIKr`*mA"
    "$VtaU)&yxQc=>HUho(aHkA!g6yYWV=&uuRF8L?HVi;F~lTDB|nY2nep%iRBVQYn!mKG+|zEde%CzJC7m=;gS%4pT|=C8_d~Pf(}}w<-eG>7rt("
    "<`D+JmT+6GA#QaLl;XaF!&0``Nb4z>q@^e{<4$@c(JJ)ZL|SUqxIqt+X^(YYD&qL3BUEbR1O!z1{=%e&NV_~Of=YEX;rEr=U!!axIDu{6*x&0E"
    "vUN^kf|uv#GlDU!u!9BJx^T$&{{Cz-fmfy=ro_+RBPpr$2SnkZVox5;<Q9g(W>g_z?vSR^K`FsH5>M}s3jZ2`K9Y*hKBD(XjY&^GJ=<Lq#Lg{N"
    "OH1l;?ReGEmd2=@Givp#H}xpgiM8SOeilw2iz}e6UcSs~!k(dMbdV%&h|fPY5l~2eOO9F5cxKl+&zX#vlTzfz+fBctK6uOd-x0&8ub*;S@bcw7"
    "{?_i+c$_27Zzw3cl%%yfx6!b&U~S~)$luDIBK~f!7kjTx>Az1ZVRe>jyi9kG%Nn)Y1uf9?FM%83cVC~vf^e-i(thg8kHk|^)+9;seh`ZHUE>B0"
    "5E)<RM<Uq~k<A+3>u`dk1d<z+n<+Iz`LU0k@YZ@NUDrIy3&|rz!(AL#lzA|}m2>=amqP(<^p;)3_wSQ@$5NsUYi4c^^Uc#KPwhsqbiBkDVwKjK"
    "T=jK#>fU-&8cIosbqGF>)a%jA;t$^NYKbx$U2^?;J*x({SU<GeL7pdxv^v$BWo3i6y}fM&>LTP)J!hv9M9y~F$q}<+K?H$Ti7(Z<dB=*SI2I=r"
    "5QCb8=q2~<M#NR?77V|^$iT!Qw&Y~_`?r;E%0-wzYP(|33@zlHG3DSmq3B^)0{*~Hf0`8ls`T-j+P$FFo(bEqlL2LkneLbERp(yd;!chV#s{b6"
    "5mn$c;?=A3$Jjz&y>)BkemRy-hr>gSmq4xFo7b9<-E)j(>ErRA4UwxxyPZlKuc}ccolwb#hk}3vj(i3oicJAb(4+5~y4igx@Ao@(%r9H3PdaAd"
    "6pr9hZehTboyfvX^$4MCr!$_JBDNTnrA&-(82a>+wIqkBl;sRIC&!f_DAJR25x}KO?I<wVS6HXxH4d5GMM#Pn%BiTyFlPvQ9X`P{;Nmf5_XDrr"
    "0{ZFvi4%enJyaLhr8(1G%UbcbQ7g@OZn$T)Hkw4t&sQ1-9A1B~<FKiZ4u;{lt(A&@{cmM36^g)H&=9=-x@~=s!{YNMlz`zuFi9;3E_27zT58Yu"
    "n9VLBMtWOR2r&{<N<!;2Ja<to*06|(Dy7lmH3#jS+^V2oMtGc)^JCO>#!#9WPyUS?5ohOlOh%$h061D4#J9&-kF#D!MWI4qclxg-K%G*HS}uTE"
    "(4j^S8`)3EyEcf&9jTsL45jL9e6^ZC+mzv%Tq>C;oq18;zk}u~oM?BCg;9u+E{?xDPn`>8Q|gi^#%vQ*|CFlAK^$pSsx-X)?j1K5hApB)d<tu)"
    "LsQnvw{G34V#0nAeQZ}3B-ZWu_SFzttw~9ZzY$pH(F@%Qb<A}T&H2HZ9-$P+IoWJ7@qO_w<gA|vKjvOMDF-RmZ(Di!Wg9H)S9)pORC|o?LuMO)"
    "|6z5>`i3tZi~hk#*J^RRv^2^Xm|?7QNGXgN3~&@6#kWkSO_$;>JBwUkd2b}gzrn*!>;@=^`nVTFv8pwua8<+{j?xDtpno&aG>d9&?a?+WwqVb@"
    "gCmKyHTFQ+cxj@<(#Di;Z<w&klO!3&s5^?%Q@V+y;mllxz}anTLTg<0VD<j62F04=?V*Q*)Z1|tW=-$gn+yv@PQiFG4IotTz=*%v6i}>D#`9v<"
    "mLg@@I!#9JY_js<yaGow5Y=%|E1GrfvFEMV>tNUQD$RNKj}t0=DUTh7-Nag&i^x#lAunHhZ=TQSfh+PD`vFh9$hTSJ&sGi>OEv91zJr}C2M4YG"
    ")MM7DCb?-oy%A7}E0w-P{qdERYsp279kHqby`nOPJS~+J0fg-fuU^d^Vo+FTQePS8uxC78UM{x3REVF@9`j*l=5iw6!9H$-aiyFc7quT-Und5v"
    ")`Z-hdE}26jwui=kaf^mV8SRHD=VniFlAOoT?06FOf`|rF(8jboqhzb+T<SZ<zr;Yz!B$0QS;kI4ba;<IHa*{GAx|j-zJ4(Vi_U7aidbHs+M{A"
    "7jbbAXF6o98H7Rx%2E;dvIFJ;a|#K<QqmzpZ<3gSsR-1qR>M#eGYG)BORk$nZEbBO4T-JnE#LXz!G?M?Ds{Q+8z*{movkfJ)Q|-KE?wAeVVdN_"
    ";;VP546aK&lND<$AwduA9jh$vZ_B}smf8eDjD&HjS8bLK$=|rhb(>2Ke4V%6Dz!c^w2qpHtLs!mmSz5+ZCUA=mOw^alfjP21hcEMhej>05^?yW"
    "df(4XR@5~Y?E??pi*rGO+rFee%_&3{IDii-s3c_Q_5S_)@sx|pv9v1ceb|!e-Z-$QpmB0a3UVajU=V0mw9u;5UsAKjd|`<`i;l%~3ZX<keA5kV"
    "eyq<V^o=Hh-k)}L0C0UsKn3%%N`bl4B@e`>7|2%$RLp!ZSZSTOnJdjj^it(u%;LI=i~X@@BgY13MW;4qudM9e25w9!&m?cpx@17^MY*uzK#J7J"
    "?prRqX^#^6BB<9ABw+*YJ`hGEyv4=E#e62sRxVX7b9PQ09E@Et0W)-5n{loyNk~NTow3F`2r>!ga~)v`jif74y{E|GbtqW5GguNSejwvHnQ@N3"
    "-D4xbuL?f-$+bsSR(jl>7+C@FxAxvr<kPL9c|^@%kJ9QBZelTRbnvH#nH3uQ`*_*DrIT`=3b>QUuCS~v@~FiIi*o2Z?H?3D@%<#}^&+jw?|KaY"
    "^Xw(>HWu|qkNz)UJf2cj9_hG?mrcx(W()hS8W!X75jTG)4Q`(l9atej9Fu4p(?sJIB1NHU_)Q`^Mfn8lPSNhq&zG<U6DcED=|SetB#QQ_k8+uq"
    "F9)Vv7WGMZs~25ch&F)|)}67SU`i7f<E>^BGaN;#IeyPeW>L{zJr@&Yp!<M9{?)HaMlq>YgRp5OgbO;=kkcefOLSP4mX^L>sz6CXx!FS2>(Y7_"
    "!{CIBkd;R>_N5VZ?_g&q9|cNE2GvD%j7YSrYFXW}M&JZ4(EL0#i7@n6oJ;<JLT?<C&^30~uyG7+iCvr~_7}}pPM)*|33F9ks1mR{18wVz&IO@R"
    "_ZG;c7mp#`PaooggVOwAnP11B?}{{I6eO@V=v<lYDXdcRrPrHcC-4d@da3eR{Sd6!vlYkTZ0ic^xW6Z6s+rtrR!lL-P0h(*SDv`C5IRExvfSUk"
    "-Du1V!x(a~4<yQ=Jx2;v$t29S1_HeL`s>1xTMGH;!hn#3KuW8esWoE8D0deRhoSY4T5j5X7;v||qGpMKn(&-leD-QUfOTp1kbWGg?@vrgV&NT_"
    ";zSJghvTkls?naSxD7%Reo@QNX<ZWD#}*eum!BHbnLyIeF^6BKXm_)k_w<DeJ?DKcEm>vBKEgg%Ck?g%hlhz9uw!t_C|2AkO{7NtDWWP^kF7PU"
    "P&zaaSfAoufV00pb?u3(gelswLW@ys5XT<qS;a$#PpA?i&|FZbtXxs_p63kVZDYh+N-+ml5kx|*m(iSakYCUUW?pZatMF-F+9a`tqT6+$CuK-c"
    "ku04LBPVsW){?qOdf3!+s2IvMLnVO*cc&2|vvGJi<m|=z7jYq$k4s)Vve8*mJ`!Gka%u1+{;2;dCw~BXD<PGa%8g#w)kmKY$0KXL(^-o;9=C=#"
    ";mzrSRK%u=fh(~>i5JqxDta&Jh%b;S;qRs#58wUm9ht5d@C|IPI+Sir1M`Fv1pU5*cA+Fiug=SYKl?0Bq*-~JSaVj1IpNo52dYM7rkBZ;c!SQ#"
    "#1Wd?bEJ)FNHnwlq69rv+`;rX*V_^)Nj7}N?Sb)`nL-QYHmx6xH=C58_lh^MfHjzj8MTmWmL9Q>QcTb=GOCS9Fonp4*PK9>!9$=(7m)GU-@hl%"
    "cgP9#!*LNwJ2v1Tj^#NOoO1pYU4}NB2b$e8ReizRw{LM4(>Mw;+)&DHc0+1>2u~K|h>~o`y}%ql&aJ-WB2l^zJ0m$J!H_()F7%0Y<-}VNqZ5QN"
    "dx0bDSLi5@>}fyUDwC;V*q{TVXu55s@ete?Ql(`Es+`03rJ!-4>HZz}d5Ok1YML}SZqsvfK{yk68)r{tdZOw^dPoUAb_#Wn^C1oMeWOjBLmgYE"
    "QH*<(9;Fo^$7DK1!eu{y{8#3P8m7h8Uc_pyY}m2BcMH20MJA`y<#Xray0?@8gbshb<hp9fMNR|&{-k;);tZwQ1eXZG_i?dN@|M}+;^NG?$Nuhs"
    "$2UumqRS^vWQfp=p7UUeElgncXx#iaeq#?ydbv>rR(5e-ib7}*#`Msy@3_#Y-G;*cVFOi!8RDGB4hxP|yharJq$OTtnC}-3JE;q+MbwEC(;`L-"
    "*uksSIWcv|r+0~^x>B!CJRnZe?KYdK=UPBTrb`ZjRp{?;OVa`{q&$Z0#tjzfd3vs=pI*lK*=|Cx(hk%2;%SZWk<{Lkm&EPL^DjC00*-saFiG+c"
    "IfunWAWes3%$`A|vbF}HuB-ZZfqNS!ICoP?l1iyWk|S3rIUf2Vd0w2rkn&;$xdn-4)Ob){j3y2aN+BAQ8#DQ5Rcv;`XjFtBq{efNvr_z{FMMG%"
    "fvL&sZ|rF2EJM?}R(YNprAqx~p;Q(eqNZfT@Fua*q^x<PASxOk_};38z!RIU)=hk8g?jPSoO%hH?iOXQJAF()FGfZZ!W3I|U|nq^6eR(MLPyPq"
    "*gnqJt>CB`9kYxZ8!OdX;<H|=9y7+VF)ob6jvMN2s=y|)f}Jw^FpzwE7Vx1|m9y&nD$t|z`nn3?bQ)pL((1X{;(EXesB@M_ubN%L(V6YX<2~Tw"
    "z#V|CNlFyQfwi8PL^dur8LIdWB`gMVo~qIfoyinJp1+F$QhI>6PvAw#HJLFjdQhw3{HoH#^@JQ-A7ZGm`XRQ^<+&358cI*;e(v(jr0+4EX7yXE"
    "3O#Eb*4NjoHKRPwC5G8klaXKP8nsXrgjL@Cwt!Anau|<19ERL$+~CSNJ_D1Iay@czq#F<~P_2@Ns8e-XP%!un)hZ1ZREaFPsL5<^r!2dyq4S-c"
    "Y??_d-lV?7!x730b9PV)4Jbw&gU;fhw!Izjsd<whc57e5XwSX?BX48McxRB<Z<<Kh23O07T%~Fc#&49y$5-S2{fSDaZ@%qE$8-rk-8=e$i##fo"
    "5Mqsq32R7@GIxUCbX;-}Tugm@<v7*En%sF^)&~oVi+E~J?IWGSU7ni;N{HIs)f}!yQ3~c@fbEdni)#%RHwSv1n#=Q?vN6SFzeQ~|(bMb6r%A`p"
    "sinBKs@OkKL606S#GJV}H3xos3(^w`zLG>8>A7V$$KK1ET*iyycm~V>%zJeaL-qH!xm}SOUNR+o+(pr%)UCH{KWBCI94)ssGUv{ntJP{@-DTLc"
    "f4xj8+SRXUj+rsm$B&@=oGyX8P)~~MQl*l^sZ-UelsH$YFHn^dkp(uuJbKM%&z?mboV^2w<}JuQygoaMD-;}}cH$Tbf+@;#6P&JIA~^ZHve@Wg"
    "gUkl@Rr=3kQff1*7HJ4fx!k&iS6*F!9=AAPp7W5iDO^U5<Jovrk`pR-KdkM4{__=9w*A!kt^wuKS+Tj+8oOauhY;^inPI|4P_0&-04#7Ljvd3`"
    "4hJR`HS@*RtvP;CIvi13oNO#FH`;B6nCQ>@iGH?B2${u+@b?0U1B0+GCr-d@Lv*E(4B5oq{Jc5-EJY(j(M@uTSMW^LackGvs(@;?W5r`*k(=?s"
    "`dd;-O9=^d`G|Yk_p*@5q=rF5w2s)q=($*o;n*8byGU#j4w#GDYG15^RB@=odMY-gRBK^TiKS25HT$dQo%_>jwWvqDFi!zej7?`O7I6E6=(5;N"
    "*~?a;mQNDNCGl|xDMD(^7hQaO)AFwVsZ-KUov=4cX^<qM+L5Z{OD%shB+zr%NzP|3er-{O6*w4BH;!}M085F2qoi}u=gsD56uK@Pe**h{HbknG"
    "6qgoLC#moEp*d0ZZQ6{=FUoT7U`VDn1{1dkL(fZyaR>lh0HMRJI&*VjyBtrd19Cy%8~H|P(hBSb=u}`S>hS9At)1C$6?5Q_@_ppFRE&V;fZa%h"
    "{r5D>N}jn@{3Aul7LIA+jFHYrnbGmeSOoA5EB2?DRB2nG4IdcqV57>O1kGB+<-r*1XkWiBwS`^m(0b>{3|^TMJfeIF4te4=PMm&(1HaUJbNmk9"
    "5)HniWY&pAtb?MD%E#YU6(o^L$}U2dNr@ZdAK{?EI7NAES9UpC>Vth;z-skyCt^4Z7L)b$^>Wfc)+LjR=QTPPM4Yp<<cPlA^M+PF3quoz5%z&9"
    "NqxZ+@aQR0QeE{dIB;oF4>)9QgT40v{s;KS_=9gsW094$=fTY)Pi(L?{R_JzR~ac-dh#~EYY3<ln;5_}qSX;R1@p@&q`N=FApdc@_m~A`^aJXh"
    "NH4A0e|*{5-G8NCx9;fz+(md#M74u|f-T4^0KMsntGhV3ViwQfC+_dSCjmYL3x@`Thp1=wbQ=K$pwd?6J=S06R2JC>#%KQlv!H7jI{ePS@uhHq"
    "m*ommA3Jz&=ZuZGDcN*q4MV6J#P;}Qkeh77{zX&{@Qg9(ub|-=-?K5xggF|p+W4#J&d?Bys!fA`x&iS`<n_+-WgB?>lKr%AgT`U{(Z4hQ^*@gK"
    "*82VHG18+>41rI8S;O)trYt6o{z`3VXn%@2qD{IAb4K^Rq0xuN$L}MS1n4bb7E1ilqDI)pp&29U9nzy|M2Nh@4|<?hHr_b%wYN^;Yc(RO-_PBd"
    "*#pyx_F{b7lN3=cF+pQZm4XIBJHY#*!8t^xQgfu;?%Va<-utqu>#xCc40(|wo{xc{VysB}NSw{DVSrpi*HFJpZPkC!CJjk56hBnDwT#UOxvKXS"
    ">}VP?MgAmBld{74ax1~X{~_*M49P?w=>~LB>r-1*x<?I>93pE$w?>jk`)%9wVH(?~hjc$q&MUZ{(+RZ~vhO}ggM2y63ojhq^BFwm=SGH?>Wokz"
    "qCD6TD9z#b?1#6`YgjUno>4ibh!mckYyzEEuC!FxIYzxt1a`JjCH^F)`@z2^V8+&u-fhBEZ+uZZ4ljbOt=Z>)j(sqlggMgj8iUo&Re}*YFpQ~<"
    ">KP`g^U2x(0da_AMZ+@W8>0;y^{5Y5HJw^yFEE={u(P^MqEM7ZBiD%8ZTjgh=q6!$<LbRh(D83EmxX;^eW7D_V%$SP_)pbe(^LjbVY~qj#5vB?"
    "Fh-&s0;heAP}}yHi-Z<0&A5jh$y!h(#?0ydfnA93pW-dfgSzCJ1_{&0-b!Vh!_)S6eeI|;2yqbf?V4hI7i6`~DN(RTbabOBZdS|Cxl+UI050lC"
    "KMVJ{oBuhZ6Xx^;YL{OkAanKW>PgjM?MDdiRGT66@(g)MuUc`n0{iIA^o4(kkBe=j6?6-8Q$<X9ZGI76Cn6Gifh$AMUp5u&voz48o5IEXKF&}j"
    "f;l=$@ztq4<A}3nr6-5se-M;)B6lJGbOTIZ_g~^k*l!|b6p4FEOYpyWTC@LR4mU8}$REjd#k5FRGb{ApUEF0zch$D1G#{k`iq46nw`!4jAJnIe"
    "vL4f3!(Qw#wJPl33bBJ>8zfT`P2kUPolQ!R)24>K8XJhZMJd)?@HM|+{t)qqgC(*s6D21Gg*4q%-%g20>?F;e1YkdAbn~C!{Ouh?#cZcbdV;7h"
    "RvF=1eT;SrA-b`vsirg|VgLEr0VHDtA<yjUT#0tk&t~X-<}(XyC_FfBANW#!gWzX{^i-$kXl{h&m;NDQ1lfh_o7!;8{EzROZc4lZ8Y#JUqkJn5"
    "!JIRuH-V)Rc&vIFPsQ^<-FSX3A|=E?WxCe>-hnS!MO7_kX9tHv$Wr4cMn_DUSW|?jOX~BF%QSg7y8RRmG}{|M0%j|BTgth9c9#J|z;`lbBj5ZV"
    "<Be??QUd>sq2y>@zhYPXuFfy;t{|?e`5fW4qs&3>S}Zn{`5CGsSP^gEgZuDnD?;G`nc@aAlElYx^8l%Y#T&3z&qnFbJ0ct+I8j1Cj%QIlWhe|{"
    "Hq4*y*0850e+)K0j9S`LnITdRe2>u^@h3lhns`_x#8n?`DW(P-*}yYjgKfeGT~4`sS>1yw@(-9iW&CsfOZVX(l4+>l`5sLSIxa+e3jSZUk227N"
    "15#-0zx*8@YwYRGnDW|eOvq1A6GXL#K0fLJbL;_u%nr~+F{nj1P7&oMIzC?+X|v&3HJQk3qjE<<hrp9@V0968Oblz65IWC_tw+Dlt+sH)i^i^8"
    "XwdUX^WV=2W!*Z>_fxENT|_OmCrIUH!^mRmHd>DbsN$UwHuE8Q`3M;PxvmkGfsHA<Yi6oU%c@NqBo2j+poSmQ#e4od5UUjAzl+#tj)0A%X}V`u"
    "$I5DxhI<U>(-2aA%m6chwhT`72|XS!h(_)>x(_{~R4@uF(g%c!E5pG6c4zfyFCXnStxbDN$M#l20%O^-FOFJ&Zbj`rnD1e})*zkr&@3DXg8UV$"
    "W&S3kk)Baj$5|Sj)!9IkF*%-YNDCFF!$^=r&F&dK@;-mtvAST-BpeRe7e5LuqFOj*E@|_eH0H+URIa*|KWIho!auW@d)!DmL|ci=CRR1Pn;|~C"
    "xvzX%^^mJ1SOI?3zWBr16HRh?rFxyUHKK5ghHu;Nx6InVM=}?hP_s%Yw9;swwVfkDy<M-0o*>3~G@|h_MDrIGPNL&6M2oIW!szP&>uMu5>bnT5"
    "ge`ClbP_SiU`6#?yDIp}zpV0Nm|O^e;hS^OfB56tfB8=Q$}4xPB_ao<ZW7T?TDys16H^nv<~SHf*2A_B*MzECtQf}9CPc1xE-Tm4;bwz|WC@7M"
    "2UDIZbr{0i#f-3IaTGIV(jgrX6&&}lz@OtwSIZQ|P@1pDpWk&ApE@z5aye`Sy9FlvR8Ct?`?%~#JGL;uI__|=DGh1VYdPwfGy1<HT9DjfxI-36"
    "g_@ZchB9v}iB76aJc1K1Oq4g2wH)EaUg372P2Vg+xW`0$WQAnNH}^9{Ij$K-HIy!8FjDN%zKZ~X&Q-^=D0;wUu~kML_iUJoDKmgbn1M!&36s(O"
    "{W_%Yy4=}MYABLW73;97ErO>XLLK$nCNoMYAVwpvq~QyY2KI>m&(-wc>F2R$6a;ML!%C;8gCT@x2!LC(@eO=lGnHU?;#s%}g+Vj(tU4rUEOioN"
    "7r2H2@}AN#TWY0T{Ux6qC{f4|!irjcmNBDbwYQj{HETf$mBE47`wYO!E%?x3sT%wx&x#4!p=#0pt9%=}=mE34meVq4$lQjgqZe>dIsGG<AEXYy"
    "QNC55J;;96k)8w1Q}8zbS*DKrac`z^vaeW}SB`}v1CM><0)P4Tp2K<AQCA%oNsb|hPy{S0a$@k$XYD^9SIFy0_p{-1vYH`V)yvk_9Y{rTo&LU#"
    "-=3o~=`n6)fD0Heh7hZIN|^E4)ZGCzAo$QrpsNTP5a3BT%b+d$$|qZJ4#8}X5FE10^Ji$Ban1qMr_*aiWnJW@2Dj`|!el9rW?E|5fr7>oC3A6k"
    "I>e3P_{+fc9+3QA^CZ((m^$GKK*8Hm3VPMA*^7RL0*|Xmw!5~*?Bx~6YE^ngl`$o)H=-t~m6QcJNmT?RG183D1!O7pm4^d<sHYW%UVn(~{e)-t"
    "q)hn0m+cNs9}S=ru9-a>`;S;_XeeRPV5eJ;Jv02-dZF!(Nzt!BzUdWZ+7kb6`uXjzLpm`~dpU$lr$PN>otlm9QGaU7KE%4~Y%sGk$vpM&sjI&-"
    "Q&OP+c!V1N`h^r}i=7@C7nH|@IZ0(w@Axt|HJmu}skfy+t)_(1d(PCX@akCHYT`m>t(=1+V&b-t3Kxj#$iS^z!kA?B42nX<YW8lM0`K2)yKn|v"
    "#|mHPm_{NqRNT6lpVf}7&R5&~G@Z#^rm$-rG1Ol-jrFo7+s2P`n_0d_p0~tPb}VaCfG2cPCp`tT)%^X+qeXX$XB+ZO&a`p->U~LQjR!U!vzGRn"
    "ys5#w)iYBfRx1~lg6^f^$VTX5bNsRcaIHCCCDZZcQ|Hd{XMNNLF8L$Y{QTzguJ?ksJO%x8<KE4~YtEo+?%~Uon#_)owxM9ZEVT^ezC-g32N_~+"
    "`Z+=P3MTu8biBWK(Nj}j$*C;`d}T26;$)qD#J78f8+sPecOor=4d9s1gRf(~b(REN5qlpeKdraR2n{W{<gbgwEGXFcg%e;-Q<3OE6hvdx--rDF"
    "q<@@5sU}!P()Pd{-m_IVPU^m0G=NzH^(i_8h-psq;6=eu!6%r^-qmzsks9muEwBdD%JaI=<3FZ0QGp(}F>wlh?v_1^Yn;X3$Ps!sO`+h;R;S^;"
    "$qgvOM>t*B7pXT>F(ybf%P&kon0CaT<t4x{na&hy8H$8ei60ojpS(`s&J^>Ec2ofc+laTBHMr((cG-7!XqElEA=5-Jq^NWIqiUmLzuPETZI^|&"
    "Mv7We#ofW}<_H$s4t8;s#&ejYF`gMpNlGlT%Jyf%YnYo!(s@iCDbj0n$Pd4+epl|7{lW9am>JDq(O(;`Ma}-Vf&r2F2b;oei!Pl}|4)dIz2(jX"
    "L+|5zP6?N%WSA%$A<sbNFxALB<PN~&j^W#NQKdpu;;Io?I0WQ(oS$4V;{+~?q&P4jLjZq-e1U7&GgQfT<ENQUHw+Hi@c}xt9zaV?Xuq1$ddT%A"
    "y4Np(<4SkKxnKgX_(88>D<9!UA383QOLstDA(On|$5_=YDhB5M>E)4hI{X5_%}>FTR!T6-McCPC!Y;2_%$Cdt1fgVCz<MBX9i^=L;+hg_C{si%"
    "!0tG)51au#E;(z*8G8bbFCvQ|sEg{O1r4MTt_Js@Y>%fvbil)+)6@Coy4*YEPMru(wN0oE=gk#yU2?T7bb>WwUBK;YDCr3MYOT)2o6^)`ply}I"
    "j@_25Md&RZGtVT&D5nZh;HWq6358h;0vS{dzN>Tt(byG&{cm_J^<5WTIM++#LE9!Y_*ZYub1;=tGZfM3(RjMGgvLOL1>A`ol~0?`*^hh)qlhkU"
    "YalK?oW)E1xAdxrgug8&VOj#v^E}J?!}!Nzkp8A7pkn--&8BkY9d)u|jPv-kBs>sxdzskn)UV<{2PO(`Vn3DHV5y|x8l+c)A*J8>r#%~HJZr<k"
    "N41hU!T$uase{6kqWj_oe)~M*snmnf*Ijh@SL*la7OwM(P`IC;NhvCOg|hdKmes}&{0+~EF8=hyEo4S|7m5Kmdb-D`oZxt^f$(2H>`_UeG~kLh"
    "y_OYt%19MhOrE&2wVrzeUBlmu#9P2E&1L*9m0<c>iMdqK$RMQ~mX!7}&T}^UMZaPy@qH?>1%KcaTZeu{-4J&M%M7x|5e=o{_s>!;ain&Rpd|Yy"
    "R;YZ^-rd)6N!K>jr|{QJA2M9BTdqEW39YNnjKDE9G;3M?(K5+lK^`Yml-^K*@wHgkbIS<<Tq$?e<%Ik?rvg>5V4u9aXjl7ha~1#&nX?64-Zp}J"
    "5xV@d^tn_r8c2gGnBo!7krF^V^GRhRO0HkJUgeu8o$sqs7fpfG<~#>=$j=<X$4TwJ_B5RLR#lS+IG_BK!2s@Dl~abtH6>Gi%vT932yTk>7;Eab"
    "CFkK0Ydn)FIw~+umHB{7^UvUM%#Uju!5t%_IlT8PNU37=#)e6==|s2zi6$A~OJa!8Z!_mG_FbSCd|gkwSXU)`pHT-f#NFjw|Mq1ASUI*AKW!*g"
    "kRb`4y>w2!M5K$(lS$_x6QUK$g`~(?nY=7y{v2`Ce;xAQQlG>$<dfQd{3FAsk+RXi$_QSx(b#YA#hebFHYL>sg2Pa9=f}Qhw&;|eFR|BW>JDb!"
    "o-Kr7I-WfMl&j@ltvC6h9xI5y)Mql>o_9;ABCbEjz2YZeH&};bsJb@(k$tk$3hqqsXs3`5(F$;=Z2!0|?7tgAl6Xw$btG&$<+Mxc&LpvC|2DC~"
    "5^tvi!?)^*(y<ZEc#3pfU87H;{C=R}E4(S8Qa6cWOg!wLw7P_sCVt*=Sd+lN^Qh|<Z4tK%DZX19R6Qlfbe>5_eFA_~Yd*3!HYzeE)CbOg{d=Kr"
    "4b|+dnf=stuREEH<Bci^4x%oU1ZFWqnwEg`)|1corMt&9xSw^b%te;;Tq!^(ska^o5Ihj|R1&*jt)%}efJ`=+nO;yt_J_+CZo8YF_v3}soM#=Z"
    "zftgnd0Jc)j4I}>Q{NO+akEo2A^}B&j-gvUpnl6*0lSsWm&Xcbr`oL({2_bLu#BN6Cf|_h443|L->Agtya^`lz6|grtq^dIt07>*9N$fBq$Dn8"
    "rp&Kk+5RbBls;6Qs}k@xziGeyx(}-*R|-ho`8y!gkoHx-X0JB^fk;1B+*^rXS&p%xZgx<Ah~j>e=@DZnLM6<8N<LB*S(-bZ;)X|xk1irT4SC;#"
    "Qr8~ImrFflE``It`gkdAX>24`0?Wk%?p<pNT#AGi1q7a~u!PS_Z^%TMTW@4*!!tEIL-I@x=NhmwLr^XEet$z6yFGvulBUx?x19ClC5&fzsVPzA"
    "3@>4u;kjy}VSAl?s84?B3m0EJ9K1;4vEiogTvcGfW#++b+W%Jvc{cgAU+$*%xF4zwv2iyQPv2wU`tq-*`8-ESSLmj?{%)!{s6rhVX(?q?Ne-Nc"
    "&VAC>XbJVUb}NUg*!3N}u03mUNfe`lhw+jRaKhfj2`pXjQs!8C@6^T<_}#|naOo+0@0Z{ZP9C~Ax)>hyAu6G{*(V*2OYLkRii#XuRLh7iUY<2}"
    "d%xj$JD~Z8ldNe^1Jr+Brz3t;M_S3Rvhl7~=e1jhg4BCr++e-+H*!yQBSAVxLOeibm+LYL4BIPmL-hecVfxpfQ>^@4r|4C+F>l)9Ye7lS@H!PJ"
    ">0ayCre$E43!*RY{fp1m_usjD;=|Xz`0Up{y7$r5Pb{9?IJ`|6Qj#N``droIGo>!*@|<M(;65!i72|wFW_oiODDb@*?(9`{fyAVYN8yF??3nXO"
    "(3$o8o&1{gZIY`^uWqo{|4T%$uAtn>u9$vUq7c4%k2;_VJ)lc%t56>7v_eh)8b0B=lCf3{xfQ+(0X&(K-)Ih6g7M0n>3s7k+(akPxckToob0;O"
    "0K2>%#{jce8QT2m?+?KZ6ajpVtDCqsp*xZ50BhW|h!nQe7vv1!=qpxCei_skpFxz@T(#lRNA9}b>L#^0y$L_z76*Z)k$4;@Fh{U2wOJg(f%jej"
    "85czA<sq?D(MPO6;mLNKUEJ4D5Lny&sZggdyg=JU=rah~rgp%gA|p-_XK=XYkg6h|Yyup+%aO@>LMwF%{?ML~9nO?wXxDk_hyCl_B4evQg8_K&"
    "5c|ZcG2~9q#!mWs%&MA$Pmle>NceE*#Wnt6?kxUQ`zOt7q0P-<pbM|*qOS932=`kEsjd=pN3kKyS%vrrbtbUtWC3V;6i0F=t;@BP5wd?@y+yLK"
    "t2`Av67H~CY4RgXeS+WRimUJ&-kt){%o7GEE#*igW}|3xkBut%&Eyt*%6%O5&nWc;$bVK6q<9JYd^eMu<Ja7I#5RY)S(c$m)WrZUXt)kv`}WJ4"
    "Pf(>$fB4@=9wi2JXY={QQAzR8dnDEoJ`~eHKzuUfzF5*VkUFTU|4)D3o!^@jg?so;D}C40v?8qAMR6z|ajRmA2`*}=GcfT`Ghm9oBm3=CM(!bT"
    "Mi3+Z7r5;cptWJdo`D0*hnIZ7r{#fCK^L#%Coou=S@Glw4L38afvf+#USD*MLvBw@!Rx>emuFB^Kyr1&{TRXOO*Jvsa~qr7<kLtN<Lpa(nWrfK"
    "Z<x~3-v5{2Th7Y2sDqBYB~`bQdJS5<A~Xn@qh#49xrIvOvpD`Uan>16rXq_z#P>hBOrQI>oXMh2re60L4S|dQvDaUND)?jiPRX5c`q(k6&<>1_"
    "8y{0gR2(JLtmif-V9qN*l>QMacPQ}Jo-xw&rHGR6x~n@$-$d?AKumcf?*z!C$;;}^k7w7p!vBKaLnI#T^rIrF&z1}zn+*q|!Za2s-Uy2NIrhn_"
    "NMjQcAPm<M2_4nvPrD{4nK(kPij*sDc4p1s4?sPF%kUV@r#Fs4o72IeioWcMqFA_oLy@;j!cF<4I_?}@4B=GXch25GqDR${q)Gl+dqRGhYV4#9"
    "V@3(#66z=|Dj}GO$%_)k>CgTJ#eE^pEYKE^2Qgd%_zgIRlNP39Cf2dtVA%>{uB*?hKSITgKx5+yWE^-HHEh=ur6}N!Hok*9`$tt#i>HvQM|}f5"
    "sB6#h&i3V3DcqPMz_fi^Jy(}z998ma@)AoWt!h3-%J$#KIP5};{o7BY2Z^0qa>zbxJ;2QXdjzQ@Cb7`exfslCDQqhgl@&E4VwvgEIKEnAidsZ|"
    ";pttR7pIZ&3cjiqtgWqe)rB>haqo2Ot9v1#`pOx?Kp;-Mx2xhRUueaTokx`p2HIg5p0}66(djP1XUx;p5EPY1Z?GO`uba6m?<L5k#xqL9+h;|%"
    "$@u#Pp1h-X$asP&FM$Co_*ca_|Ir;X=7xz1S~N?_a0%6#7Th<UhY5B9yKIOXo0?FPwDw&Q2a$n5HRNFsj^j-aWAETIkfgBNErV4DGH`_8qVr>H"
    "V5FW#$0kvwyUwkH5mp21XAo`-QE;lom4d7Z9q)v}Uy$#PNZ$fHdRQu1FU@KZPnULCiqIMrH|^@C4%;P&3d7-t74NKqvX}B$8AZ(@v%?2CmdYwc"
    "+DVHl57q$>DCkBw7otd^%?#Mg-n)+rH&(R*)u)QPhP<y+m#!F=U~5cRQ#-k;L@?Av3xhP!umFec3qtUVhhI|V4FW<Xge=UXuB5BIQ^3nLt+-~|"
    "jy>5o?%vyZE9A6<v6h|eu@%(kpak<ud18EsDr|30v(l`ta){eJ6KBi_VH~qY*h8$Cxj8gs3|M8wWEjyF)SGjGIzu&+oT^wYM|_d0zzF0+h_^pc"
    "?#NvDJ~pfnD>1a&I##iLVnI42vQ2~og9@^Ug{5#OP8cbz*>o+djLZ(|L1cJWkjHVVx3NBfAZ%d)LLH2^iL9{RS84iSGKoUjW;4aA>;aMasU`Wv"
    "K?*J^b4=d3(lX%YZev~s0|z(&Sm(*)0BgKN0EaJY3Hn%#Nd_utM@?+9MIN}V0{rZYE6hm~3nX*k28~H<>=mmCdE~W7<qhh#0K}I;01SEQUn9ee"
    "maaWSC`o+8g`iwv==tn0LD-^W$lS?@c%t%h>qb2fLX{+l&>{ghPPe~*z-1;P{!38p67O^RAZrtj(fct%f_+VMdz!}RmNXg+g@N|^L|PrGs7AB4"
    "0Y7vvZKzRQV2_DO02Q>F*}2;R!^Z3*145~qgyZms8CLnc=4>Kpv_tnUQtZQF=*WgL4!k2*Q!SuUsk#yZ&SITZ>bxh_X_xSGoH`(!l4cub*@t>P"
    "hDKv(aaHfAJRgtk&*GYDlrS2DA>K#Eyyx~QCQ!&49%3Ol3>0Vj?aH5a1Xwr>=@6-h5@<K8IDw4GcUrX|XiBd6;2<zj7<RkUN(JqMMhxFECsY-Y"
    "VR2HWg;?+eAW;+QY`bqQL21wqh^!z_TYmJ>67IW0k|X!zka&O)Z7`?_2`_R8wii^#u33bOrWnhe5}sDBk^qabq2JcA^7zo|%qrWlx}Xou1!w6)"
    "-})Y&umF0jSp~FTy*(P0M?QI(78VIcnpMV8$z7uXrPp55CC6rNo{;&svdjqn@5Kso8ldbsNbf)$Yg=VmwL+2CV#Z<-&V`bADv$7gcbJW#45(dd"
    "IX$4U(OOlF!}qM#idDTKi_snl5)YkvoR+D_#NcZW$<2>3RHxu#E?wuc1)c92wg@KFIqaV+LO=x?g(t^gEr2xbu_>>YA%4})`*zKDv>>E;%X07k"
    "x<h!wm8Mo<k5F-OWEAIR1BW_nC1{Rsg8Zt$Tkcnf0#8_tNro1|AqdX!cp=}ojVCps0Ytje!VWQbpV*@~sJYM3zd2pySZt#f8ri6GgEv+*UvSyG"
    "dXGgkP;+E!arIxGY^c==X(Xt{x$5di={{>7cg)XHzn%NKlIs|vuqA)U4mQd>4RjW!AkUZkig*+!2(1w<%s?Pe8z<WU8vIWnX`+TTiwz83n1_t1"
    "_}&^)iUIK}5-Pfe97BBjEcwu8JgEthh^n4Ym6fbJPnez&O?lKO6HXvZy$70w)1E4Wrm}+kTW6Cy_I8nTx@~x7IGlD(i8%<9Cqd|V1sNeZ94J=N"
    "DZ}W)P4xm%+|9pd2+G4=Z615iBQpbkNOl`2xfBOdpcDRX2J9PB`DUWh2_6M2c?n81L5Z?@B5U$~Ucff;2M|7k$k(^N6{W~QjmYt7x^1_ugJ`G_"
    "1~EE_moL-O)PkfkaK4>AOm`<j-{;czce6YrfUY1YboRgzl8yur*7HqQ7)KUS6e@^$X*FJ=%Zdn(P}iFN#Vnuc<irk|Lz2g#DaOi&(L1BmmC76F"
    ">N#+%EhF24ca(-Rst$Bvewxi1!{6ijR;vPR^aPr4tb%2=edl)qhFeTjf@rOWNGvt7-h9JMjSdc&Hkcr|X}aG&Ll?!EX&}R}F^eG%NrRei$nw+g"
    "`ptR?G*m^0YFC%qmd>5SU)L+tdOK17(Jw-li;DnZl5H=NDy-LMr}!nPuxoDj{LC3<3g=VYt73no@r1W?2}5`-Fhf;26!ADv*yvWzy#c784rw-z"
    "6f^H{dpJ$>Y+{T$#?+piIIf-p8wrASX{(XvS0hIEu-0^Nm5zieD-LY4C7&@)i?u#`DSQWU#N<_x>a1EF-y@D<RdX9M*P^MHRYAT=<1%(gz-YoC"
    "B_YoXtb`QrG~=urRj^TNUAVFPgJy@Ut@M*v|FlvO77at?tki)#1gfrD1?qmYUqmU0EaggQHmpnwqZ&I@B>v?kr9QxZ<SdM#j3VtI@$5QcT$6$?"
    "zzN&0cJMaStQJi?uB$9tvOOZ)Xed$~71{o|xq97!90EM?1OtiZ?<2q&!nmV@O-v^F5t>cR7>8jJ)Jpi@<zXYX2F2H$J*Y8eI4Wf!9_O<F{*(}T"
    "jszrbBIp;e<3cc;J7CHzoCO1}<ju<_PA#6~PAO(?M#xJQq^!|B#GeR5t)>xlI%o@?L?*~C&MmAa(Kx=hIg1z@K<?<K2rA>=cxoP?-N5ojAZ*wy"
    "BR0;_gg~PZ%|)~JkYkbp1=FY~tAdIbmXx2Lg3;b3Og##Gy`H90=Ems}yI-rTJ#1@OXCfdPr&B`AFhk%8LFgObw7WFkQN#-sdlqj@?+8J+Fa`?x"
    "`K?>GfJ3)JI}sW~zduKfmxCGnWJ);Xt`lUzr7<YaM@e906RlRsjX2`wy0iy^LAl-M6NM&cab<-~gq{&S!ikQ`;3RRq&gv@kBML*#VU?EJVcb$o"
    "y}qiLIP|Exjv@!I<BwNUEiO`7p@1(99AkhwLPq2G8a-|wE@<25hoCg9By1;!f5M<h0;|lX!DNUiX^aF@zRSF*&W@B1PdF?M2n5BibBq@<_qVr?"
    "!n3*}gmIWFW&BA;7I7dvUT)}+>}OQsoab$Jw{r+^539RKYr*8D3KLbTz>xQjXq7`aC|rt!mS~^B%L|KEkk49Qq*ffQ{_=9AvN(r%2_iqGqrSAH"
    "lM3voQWYz?!7dE5CY#!$@rd9dZ}ibC0K!|)P$2J<PVrgK+_xtY3eT9gt<=$v{-97ohR*StmGjENs#2xim?GIn>({PU=Uh-P%uB1M@sV>E;g;rU"
    "n#f!&j%_l-cgd#)R}yCMv+Zju<|s0+kbc=;uN+HNI^StWCr=`9S+b?qJ)R=pz0loYxhol|XtpKF7`!-UmGF};-?)2^ZrE<Z_^r1>`i#J<Ay)Wo"
    "bKU80i4Az}xxh2B+#U>PICzV%8fCiX15^T8);XCn$ak4l#^F4wAJ@Evmhe7f6*~VU_>X&W>H@O@mb!3*fauZ)@oF?WxHsYy#*qdwRZ8sBU(-<a"
    "=1SK<Nt{FQ^s!**i(*M6u(Z2897gV(dz@DOO&#OXIlRi5PXx_`+&)&i0eOaawXlldtMu7+*;}(9;9<*Yt-LI*?0u!Fr`<N3-izae;R4B!1x$jJ"
    "$!w*1k>CBuc}z;oz(^i3dcdG;g?;@l-5w&WaoMch?&y#{FK`+bl3Gnz!)K6JDXEM<Y&5whC7uAOX3bWWc~XZDlZad?Z!_dRt#i^*9@@6qY#wz3"
    "oYuqNXCXpB)0HF*hY2=J6Iibg8FGYEmySWeDa0`po+%LuDsCK7NaaWCS_?^U2JVv&4=E!UH%dKZ*j2Jc7pYcD6h%9S1yy)&t~)^$nkZk6DX^Z?"
    "G&KF?N*O^l2qtA+1DyG_=FcVUja3PhrL{k7edHsi3sc^nLURfP`G_74S?Dg>IK_(7bJynCBHOE1{_L(xhT0>HspH`IabA&n9o5UyF~JPOpR^V6"
    "nU`4)+};X<pgb4*2|@6bQlI-=6eZ@NO`C-juB?>(+tL@&q>-a(&(reqGH^mv+hf`9(f-ms^IcbF<@|LQCJo2-;nFnln;nK#d<;B+1u&W^1K9HG"
    "YPB?&vK=nk9mnIUEPxR*7H4ll<=7V{l)QCrYfw^{xR3K)#X=Ad@O^l+BHnC6ddTOyszg(s&p2H{Kz!b*7y_jmwD4g?()edM0P{xB1rJvLhtonl"
    "!k_r;XU(jtJ%%Y;t<P2}pZEl2P?%Q7OY~Fbp<5Ve-Ei5hUW3!%I_l4u%90htq;bJ%UG{bStIWftgjScizhZcX(MM-osq*{w5=WA9`!=^(%5%K2"
    "S*Dbo7T~2;JM-nNdW$)!Iv!OjLJfeMTm9Ps_ux{m0;?XK7YRC-)D@4sZ8r&t6Rlo)%gH1ijG0GAMyr_O3@#2m!ijSieKZ>}7b>g~xi<i{*bm-`"
    "8?CaltCczuLMDvl?nN1#zqhn>WJM2B_Z<31Q=@5SN$ccDEdxystH@4yH*#krr;g&Nd=v9j1tWed0>ZQp7}c<X@5TspSDqp>94$p5L?xf5bgM%s"
    "qPc*wLqWNyA}Z4*U4c;0m5FH+gQ`k8QX8psPk3BU%$QD6?go&Bs?_O<FFlU>h^gqS60XLCJ0S`$`myqvxgt!I2#tUu#4*b8Rzo~f5uWIVRjzsA"
    "7gl0Q1z2Iw>jBnHOUENV^wHQ678JEb-L^`dw1L?RPjwtWp4FGc9Xj?mM~om|ND2p|hS?$JJh1yyXGH7S+?5kD%FRk>X$`TxOPEpF`hhBJuJioI"
    "_;3}n776tFP^zDmK3hmr;i%Ixn}-%CU2xAZ!EhqMDrF4C_>>LLqa!$-`z1>0RM>tHY)O~QP$GN?6Yx0!PUB`mY2k8sz#-3S+0!qA>S$PnUJ(~y"
    "oeyR<a{jD@dc3K3nPCgvb*bVZpm}WHhaMHxWc%Hy#GS#)H;TsjEJb?6E>3yTqWYn6p-vPuF;r-|7mRkf<XXsGQkqR;=}fpjrE4WSNq;tfWM!%0"
    "DUsgN+uJiNMQ|9$HO_UJ(j2<Ow{;6(Bi0n#O?Zs66=^<Ap@gPW@1_n4g8K*b1qO^+@Zi}rE~1qv8prwehw8oXhj*1!ZRDauQ*0wk=GiMM73;um"
    "a2PkxL9`}5%Qz5cFfYkHQe1_Nk5NQ9a~e>MHDXwG9x~4+b?FA3Ln5joOW~3xDk~c03vc6L>gUh}l{2LEV^9B3uSr^j;=VvqvUIiHDy=f6xX?MV"
    "zG8MHkzLx)FhtnPX~rM@or%X$a>lgNS)4KBIOdO#i<F5%ze8~9u>s}w2WWg9ehdun+$+|ZzH__^MbcZO#V1~anZaz@U~QnZN;?CX@h*yct4xC6"
    "#EFg#^o;W()F*$YSk$6xL_42h+VLNCXxxqQqgw^EPve%_&Gu7r9~;ZeBfQOXbM9CoSNg)Taa}%h_QaCIhxI(iK?P^d29g(7!y!PSzEe6plZO^P"
    "q9XGhW5mO~;}QEiu6xz30d_Jx>TC74_X-7`&xlx&<6d1|&BSlUPYO5~syMjbNfw5s_u_U;96wVV7MF4_u)RWb$0+9bL{Y{BW^|i@&kCck78Raz"
    "_{WPcvKzhphzx#@Fw)KoOd?P@8nt%j_lO6&%Pl|HNy@dhI2JeY<jJxgolN9@r~621iBs?(T^wv<g`%z&##sKsdMHFL1gbUAgw(rTQW6vC&Gp15"
    "O<|EKvsKDx<3|)f<XESUO^eo+kBP^<+MPS%avfkaZ}n`$A3hsf1l<1WOk1s8?5Im7q%OB5op74rqM)Qwc|)=zjBGh^t%36rOrPYp(eP!xK>SE-"
    "_c+6e`Z%7|dzSz%Tw2QdYeiP_w3X8l9HE~BS1(5x>8?0MFhIcyD<%L(i(8#3C<1k1nVAr(Y$mZMH|X{B(M;j@dWzt+D^(>1JFW!MYN2)ykv*=r"
    "upX#1ie}2RwfVC7R2a0%+tnHEHC3&)BR90QP5Us+*og^{SR=}s-7dFdPRa@%WwavcdF$^idKbVEzKCBN`x7u8JE${t*R}HxbMru;y-U9v+zT9z"
    "6_&=4(gwmK>q6lOG*zGYPg?-bKOe_sPmNNgluSPWK@YLssjKbrh!Xx*Bc)e0W&;~YWFnrJ_B)79Lu(0K>t!jC%H5%?pCf25a)nee5jxr%`?`DC"
    "6igX8$_4f|vd>uJCs5K<V{c(=*8PAZEv1yVqjNap!Qt7U^BfU-2j;HR?_fz-=;I&wT7UXh$W3Miiaqv3A$Ecyn1T#uD0L!E+~dw;3Py}xz;lSg"
    ">TG|rP)JFf9Ptgpg!(BsMPkFX$OcCXGp`_j&5F7~k(=)#Y#J7!hNdV4QjcE+t#P~U6Zzqh9<QQV=XIZZ0IrL)g$)imLBQQo>VoR)Q&wlJgwatA"
    "NV?yi%c!g`T<kWJE9zo{7Saus4E}f2H@{f|-NAs0wvMY)m_UKtIzD<6YaNHq0&$03^V)SM&W=L?VL@9;)gO{bo#~*pi#QsMiX}4-^PlLg4+zI3"
    "_4+>2Nd2K9gda2V9F~G}<vGw6ds$W|2Q!X2uazIYT@YOu&#Lx>Jx|hdjws8!bYVC{)QF`HY(Fa}2yl#~)Y4X|MDW_S{TSpVd7z<A{b)-T2T2S`"
    "AXDu;M@+zj6Ra>?J1HrdMv-(ct1r9hwaEHFF%uy5eT<9g&DnFWeTjG0d!}v#1{YE#!UF+G(lg1ZJ3JWZDRnq<7EWP3vsbg_$jbcu{L!SfZvu*B"
    "-Hu^?wT*KP6dzNb4^t1xWS=P+-I538hbr00+;P_X23PrAf^Vrxd2`CVM=G>y-8w8+O7_cs$bRnit1*e7Pec(VfL%+9AFqs^cIHN2Yv7<Y!&>3H"
    "SRS4TK2KS%yV&Q1?GaS~&;LztNqqvSpq-)!z)0(f95r1^qQ|~p1v!(fEY1r+iFalLkp=Aa=rmPrwzloe*UVvuhn;?2C&IUsWQ1!i8FV`NI5S=x"
    "JT8uNLY9_lz1b*BB)G@TJ9SgVdugdoSR&AYsMuKoHPYBa9q?&2=5BG%z{D3te*g_m5(l8uLygWdJn#H}N)ZRr>m1rZgc?LjXBgt?l%H{Tpn}NW"
    "Q4l_kKJ&`_NRpe(-@UbuDWLW1rDyv<dz4!w6j5PRIwcEr($!k&(`Qws!FL`NIeq((<1l>hy|TYM#wo9kYg`LqWM9F)PgKeaOwgv4evriIB_X}e"
    "^l*m38C{96NX$z97}u+IB7abDt)WjHLzl|3Ql_Cg^V$a2knHQe^$jl6m6PLf*lckC5={HTDqjwC%id~u=>`!qA?t@us_OI_V##&71UcQOU7=Uk"
    "Y9-4vK2)WW(B)6KxVtES(J(HvkeAPA(r}8b8BC{@O1E3ItYD1a>ybhlmw<LE_MGGKr<sTBp4w!Dn80Mz(OzLOgZUz5jU<9ra^Ja!ZQu<npQ+Qo"
    "HgdupiMhk2%1H?_|CG)|mj+em1#t@Op8iNy>0?G>Z)?o*Jacr_=$xh%;o%ax%m+_0eVEfDPhV%itQ$|(xGjg03GA{RYRZ&*HxK(&@i-uOEP}q~"
    "YSwO|Bv=K9Ej>zDEm>|#6tGZ|jJS_Y{!Bw>xOS8F^RjaH8mXzCDVkUZaO4%m*VcRQ(U3!7)k+J1Zp+@@gCUYDMFfGA4?Ne}pxKlU8Y)5uSI&xt"
    "Hhkr4ta1gr<~!|(BY|lL?So;$zf&^l#5imX;CvG}S$_F)xw;Xv8PV2ttKfJUH`e2=Pp2l!f*`_%$tX4j+KnkEZ=K6dXCC4H4omF;MVT%(vCNye"
    "Q8hKgube&9ishws_c%0#-+H9;A)*6|Bi-YoD5S}$2dS&su!6e;2+~cAE!u+$hTKVPSB?q9LhA9?Je4Z$X9f?w$siaprlKnb=tweeN<AULh%UPQ"
    "sK^MWY?+KwGrWqZ6CPH(rPID}&T4`v4pe2v_SYT5Cc4zMdSbGf;VX=xzQ=Rlm?O%>SWm(EXoqPr`4!jua%qgI%&}!$vPP7C<T+BlrBDdS2@8T%"
    "zRC-qi%iKqmM5t99Lfz_TeqdjoHT_sUB@YEEcZwspKN><OQ=|yZn(-rSb&&fO|gnWPW8}0xf+a@cO}1aSNe~ul~>fYYo*<Ui19DtX0z1m#%g+R"
    ";C{5vsme?|Bcfi_(jZ~Co5s@utB|NEz)xC4s+9dVW(d%oAKsBk&B6%{N<|O$P_={GEZ->pv0Rv<C~P+I#s@<O+7wLs*8X)KWH8Un1BsvqMB7??"
    "s(Oapxl-!U!EnSLs?@gxRyh^u(iTDJsq$w1IdEy-N`UpiDmAv06yt%^Fv?8M;zm`uka&+LtbDZK=rp&AP|%ryhaA=Ulj;fkNH=b{0Np7xj2Il*"
    ";O?G`&5Tli<Dpev&pZ=`0rZX)L2?zh6w{%^QV&IxA{^mII+7j;lB_t?ee;TJyD27kojQS|Ib#TXpIdOWToaq4-C-D@-o}#sLkv(QDt2jqtfYy+"
    "6-%R|Z^%lcq0;9bCDaJY+bv@@3_wy6*0IFCT4N3}h}7o5mlv?3<gdyleBX!}hV=w&oJ3W@E&j+nr?Wn7H>wiKx4X0X0{Ybb{g_rJR<1fSBkGfi"
    "9B5Gt+ZpBi;&=vJn+e@#<p=@K)!DNm_cYQ+>pk{WgIJmz)o3K$lCi4f=!I8LoUoGL&$4ATKW|LE1p^pzle1M_HI-eipUrbd_({)Pv`ZR7y&K^O"
    "QKar|Zn8N#N@85fg>a;VodcwB!8e;fkf;5@k@k3Wl0(^e`#e_OtsDhYEBLykzGCWG?W~pfyJts*Ck2kW=Ou;2dL%5<9OvGAakYe882f(7tpSnH"
    "+08zF+%r*f8%g2Yxk`*XBvBO7HdiGINI8q=j=+0FZZxG0^7-@P$aKYUyzl~Nrd;-yJjn0!hins=e>;BfHH?VqorfU?lg3*X&DcAb1MSYw!vjYh"
    "mDc9=!|V^ts8w2iZeEE^)#)f+gTO`Cifbx!-Hu}d-~*q@3QVM{VW41~$wY?dYvsqcYQ0gZ+E6n}0?}9jCb{rJA*tm`Pw<}HIMIGl9w+|a%y%cU"
    "R0V;VRXHK#f$|9>MtT|hiYpaK=v+V0n`#2rPMf+xOm74pSibE|<qCsw2g0LjpS#6}MM3Xd-#XMrmlA|Kx&P(+HEx2oPxtmWa3zB+g`0L5TM2EN"
    "p3b4r%?YnhHBoV3&$r5=VUfP$x<E|9Hgwfx*Li1-!~vhO4#CSmc_3wGh1>;QSic~@9SkylxD>lBrOZ_=3U-csw4+uSs%l!~4@aW{HcT9^aAGx+"
    "BSS4*X>erN>RmjJyTW_K%Q(v77@H@8!;x>LMX(5IC4nH8%?}>%))Drp8dN2P#5eELG9#StD4N)5PRLi#N(zp~OrcD`p63pdemc{gh+h{kUUYu7"
    ";=V@vN%SGDHaQ;C*eB!a<q0+9-Qjbq%1KBD=)pCY$qZfsR&p!tT2&@UxqlABDEwc?P%bao{qpXvyZrL<k8x1qq|QIQ2c@}&Agkd?32U?dfN}1v"
    "HtI-Ld#BV)>^OoQ&h||1St>)4s6Wg!RigQhr!louw_LhDDP<~l$1`n${@8DB&x{sZ?Rij+0%`Bo*KH(AVTx~ZWD(+;#*rZ!{!AQG;RFi~>k&)_"
    ">AsrX$42i#&7hBD6kSG2@(hDmrZbw+{7l;2q3Y*H`>f<8CJU-be8h_@Vmr-OmE7KRBw;{MY)v5I+iBoxqG#P~6rca2d!@)cpkIeII-it@w6~SI"
    "a@+S`dniQ5022pHfot}>kF~9~{R7U+f=6NKS4QX63e3f^zfJc1E?zXHlm@noyWqr6Z2OxC{XLg7OU=scNv?1>o9yy%A)b{t_S_{-@R7K1A#l?-"
    "%u9=jki>p-8%ATa+x2?r?7scV&5^MqN<lEOIm`WQ6mtCd+QZ`aX44ccmK|6vwPM9CAg_#xzdM{+^e3Je43#Pn!mZ#0zFWL9<D_xxauXZEj~8Y#"
    "EC&Wr6ohdjIBd-ri4kJ=#9Se$*Nw>yIkX3K8cZq<K<tYFYDBJ1i&2|oCOQa;>}c3!@dz_&GtgznIeBPBANj9qbe~nNf{x6PLUpz&s^4tZ>qV!x"
    "fBTYak(ErWs#Inw@Tp62Nt^pL(7M~rGMW9;I*Q!wIU1|tuI*aH66@NSZC9%yvzChsp3|zII~SK+`zN1#vY1lB;01-fUU6-dc3mf<2eL1G#c~<a"
    "SeJi$dppGHfD!Yhi`eNQnFgw<=sCt;MA+$1BA*RB2D<XK8;Ji0{i}*#8u#+L`35$j(nD7<e}xPV4AkU+^X>_68Uq0WL9hb+?^uvQCe(cekC-jQ"
    "@m?ODz|XvUBexFYUxoQnR<WyI%^U{@!cVSayTc!R7w@xHYyBw(8cS1-jlW=sa2dfN%_r0ygM2E&&t}Xq-&_OBs*d$l$_gOR)lZk;*a^)JpXYt*"
    "hPI#ibFjwGaljb5%!QNJLk|bYPUA{u5FsDo4hbdJuEp*`&ZvHbI!HVbWM%Rta}6ARC!@uI5TheQx}FG!MFI`PqSOQtZSPU5JA3dR!W%np=}{*9"
    "<4J03n64;+DRj`8FqL0F4=TG$OqA;PkQDedg1UqbE8n50LMBumumObf1Ph4(MowJ@*DOq|+NE$1KJf=AO1ZvS|8=w{-xVsL=Qnb>#j_mOq2%cu"
    "Ar532P1UM~jYm<jPXBwW*pa6t5*)X5@)df5sj%wYLau5Lhrg7oAAvO*4!&fgMt0A}Lf^3>@-eFPA*0I;DSF%g-@zB};TA{spDi$_R_uw|h{yu1"
    "4b_1asz<F85Kd1M{wFtWgRlxbElc`}-H8<wWbiT5wX5?~9ui*?84WA_NErv2VOF-s5OmzWAA7-b<HrpF_KC=24_l7AT#EP$yTs->*e*!o&b94c"
    "9}5of`2KT5p)}@YCv6j?Y<6^uj5uJ;rY9(YKVXc_T&-!s7~j5udPnztF9r^)UBgR72(*n+jNPJiPrZyk`(-S{!G=8&O9Iv1^szGvll{I+(n@Ye"
    "6^@}tcETVzxIRFpS{TD0*pKgqRGEDjd&KPT-s3A=<(ef5>jnE(E9-TES4YCzs_M1T&3g}RLWP%Xs#2m0z2&H*9l$SSuQF|0`n#Tk%Kov|*6gsK"
    "wp(Yd<)&79DqOd6eG@vM=BfTZv|;=9891pCWzSw}Tg~HLY_aqO4SU^JjrP1}2~5qH@+$!6k>3Z@ll05ip_!G?+^D}PcQi29aeHD$Xtr1XE#%|5"
    "0*W@BE_|5*>F|y|q~IF7PpGDx$nM~|-eUm%L^4J{R9RP<%k=J+4hRHW9JsB_%JqcnS}8r^nw3i=Jwz^86%vud_f$5g8aKj=2&TA<EXKr2gUkPa"
    "D0XO(5Z>N`GOJHAfb>sfP0{SwP$Hb#!~lx=4gWJprf8)SDaIq5)(?)mu|0hiU$^#xRjSAkV7`Eu>}iFs0ksK+Xv*<a5m>M?5m0Vrqnqb$GE3XL"
    "{M{OO9#eaoo<Lhdec*2iGo^j&OZdh~ZpxH(>Mw>$(DW5N8#Gj9!t|+`y`kp_)jub-e#QQ0=HQ0zAFKk68j<01D8H}1!$c<HJK;Yz)xk1U{}%&a"
    "pSV!sO*prd9bhvoHhUXjE&50HuLDBD{;2S$>P0Qji?{N7xU7Ac)D^VMT#m_ldGsi$UdOc7@T(*PTdv%iIL27`m&i0P;Qw?^-#CB?6cGCtt%N^k"
    "Z+D#zLzTHe?17cECw`ri#ah|N)Qr{9d0Jc`?H8OsA&h?21FmxdmNi;k4Sj_Q?$2MmC;vE)&oJB<3}2(dmvEcL)=cG}Q6FZ7_&V8kjZ;1w*I|yK"
    "ip(Pef>zi-Yeh3Mv{>(Ntisuia6J8adJAf`;|Q>S9j10WhhN<Q$EjJn9Xt&l8y*BDlr_f?IypPyj?4n2OKgnjtGa1CJ%s&nyN2#D(?cTPg=g~w"
    "VKD4vuud|$QnQ=-pK<KeQoS5=cNCrC)ptHXjAch3OsYDB|B0!y@$*uRx<U`t9b|a5{%ZD1@Hv3dvq<fVd$pl&)TX&3JF@=`jALTNtGt3Yb=96{"
    "jkxCO6A<68py94!r{vwQ2Fw`>1<NCEe+)um2!!Epvh;#beUs_4_eL{r_N@F@2=xS}1|ImIX6~?_UG>=3?xe+<wVpj|(L6Y^9|QnnFbx#2J8&mQ"
    "2<Np4Bu$L;&k_p@0|8*E(~&z?3v7A(=KEun4F{8Hux2k5!KT`RfAc-7Q_o`CXRgLZU&%Bqs@D;6-h|zGm5q7XCU*=FE-)_N?qP;zJ0w1AFl~mb"
    "6&q_^W~RV`ydtAq91f>XscKJrL@fHlOH&y^X25Cc1ZhB;Y_s^(-`L~@LkBsp2#=vKd@A)ma}2<FyLTGCNCyfD92Vch4X_4h<5k7ztoCO1|CV)S"
    "4z(!$GLY91eh)t2o9W>K4AHwFRzq@}-bbE9tYXjv|E_&X5_uuqM25TC${04Ex{gez$H-F&)P*%<!ZA&IB41}jvHu)>0sDq!>$?VTmQEGi{mLt^"
    "yfU``e=XVi-VdNVKpHM9fjT#o#Q{QTKuRC`7Hltx^z(4s-e9(+kd|HVhks{pX*~X2<e}cE?Wo(<g4|-ZzUe5l5@CH!olT!TxUE%saS@h`w(1iu"
    "yam}rO((ha_nCke#c?t**596JV(c1P`?GY}`YAW#&GdJWw{@yNWB!r7!@&UQh*#37K_DCRX*2>_ZLF`-nYc8-6-p;Re5~yVKCI>ZQNEeJre1}U"
    "@R#Q{@;B@wP1SX~-3K*<E;jIT25BAO?>+|8cIWVq?d9M*ABMdzOx4BFJsfhh!M={v3#~sjeBjO8#)0~bGFU*^)%qM^gy*!=_wxV7I<Lp9b2+g$"
    "wE5fi<!}FUWv!B4dkQYWBUS6j-dn9sF;LFnaH8+0#QToDG00AI75)a)2dGg;Rn1rr*`0#~#h#{t=#_wdVsn|n(k=;O-#l*h*Q;u(VHNUi`*-%*"
    "NN0N2etgBizlHpMRIj8+!;Yi{u&ai@u1>)fcw$@WxqSG+#t@#vqjO>tx(IBpGxO@&KyUm6TpS=9>kxKLLRG{3rwsg(Mw0nyvi*|k9Zdh%AHMa$"
    "oVu-k8_bqkxA${uIlp7nEBDv!x|_`Ci+|ELle3Lne`MRLq)%82y$gq}G_zvV$v<xo-Cg*2ZpKfT)LhW{veN0UKDm#`uP_&1Fz5B;kL+zuOmAY{"
    "@^{k1oV@V9+3z&WWXoUyB1@s!pIXbES79)X)33pz8H}}cK&{^WQ=^Vs<Mc(fcmE*!|G9e8Ai1vVOz^(_z08+;){>P~h1yW4!cy1@1V8`;B$5&r"
    "XtzX(S}a+zWoxnJ=2(_BvNHUmBj(41V<IM^f4C>+Pft6hr+dON9?x|5w5Pi*YiY@rMT(**k^qRUfZ8j!x7~Hlxi3Mwhar)uLgriUz2}_ote@n~"
    "(kzudts~U()x(nVxR1&Wr1SG<n1VF~4>rU3<##&5MfpCPOkvj~Sn1<8aTdOS&wQ&3*BZ0sB|*gm>m%{2Ad{-THP|8&BUm5g&r0&VI+J|j**`z>"
    "dUgh`2TQ*T60yf42{_?k93Fj9`H`-n6`iI&yPpDUH1>B*O*IVy3A(H$8Ic#1Uz<6n(By!0!b*vIgryxMR&hl*(b;`lO8({A*6tq<zbQq8gwS13"
    "w(1Pn3Hdpp?&LgH*Zd3jD<DNH+gMvCd0z_9HlON@cW_?5EyN@ez8uNSlfT3kNVv#*00`0*_~ltfJ_q>sGkDf-NzJ;}VN}S@5w320-6gORb#kdV"
    "$nYe65TiUVNvB`#{h7U8w4?=xoUUHg5Gs2wY-X8AKh=~Jm0?tRxdcv6B4wu~yxJg^hrmnXL(1Q;$Oq;{%vJONgdfKy<qXs;)jqdu(zfQQBNK^W"
    "OdJ=Q4oH}FtOSE~0z`?VGx%{LlJ1EdMrbg+LZptCWm+Q^x%TX)G|{5et{K3<9raLP*TpA2QWBeTTrxpE3$~&c%OU7SOjOI4Fz8LjFDm6<!7xL3"
    "lE9gq@P|^5#QB<~27Ybn*TEVyJ>5&S?rBPI-j4h8oxJ{)SLR-l83!xt{yO6~=COxE2<8I5qp)<mPu@)EetY>eQhoFlpbAYVhci-9cY@aEgF4s^"
    "usX-ZKPu%HOtZz1U5;ZvVYh!uJM|fLj|zU0gW@@Y2AgVC1i&A#BenPd96^9|P4!7M1~?a8BBwfz^`xPU_SALFiN}%AH&T&czaV@yf@O>-(yHc-"
    "M&ox`hfo~~QR)xW1W9?^0k5E|!2rKD_+9w@rxc50A`XO1KyXo=e>(|;oIzKNYjAWR*jLBkE!o!(j@=a~v{*t2TaD7oWasFr63tE?8v4|~Zsnm9"
    "E1%7c|F`mZ99#~I=cL70I(LiH!*l<H-#ZW;TQ)MBT1STD@~ZsWoC@~@!?EWZY7a{Xm=9l_ls}lsYdADy%kmKO;2jn$|Ma8`_^EZpH`sp|XW2J@"
    "P3jo^{h2-%c&N0aQzfwb;7)sRh|fRwrA*R64}T#Fdj~JcoESxA-JlJx_pLN7!h34BN^5&?lT-1O>QMH#A6-~yaa8R7CO;{fIG~?v@-;-sTxPKN"
    "85g7eZmI)W8cVQe%Bqg6k+^Lt?Pp|6EmE)#VqmK_C_p=!IL`=uOrFD-m#(hNko-eduB#!4^D#l*8%A=k2S)czx&pd{_XYOMGo_QSV2F~hN%<vG"
    "87;g@aeOt)p`UR1VDKJ3XDMu?t?~SQ8K#R7s%BJ7;enb3q1%@QAr5lC_6#CDJ+c{}`{Iac73>bY6Ouh@H|uE~sy?iu8c%0IBE+V82J~!4wggGX"
    "$Qq!SC}r{?%F8}Fj-WZ!uF8gnUU5yo3Q)~BmWNk*Ia7&H?-CF_`agSG*PRNEhfmDN+?D*DZ>Z?QrNT}xODh3R(FZStcf_(p^o_;2t(>8ikj_0Y"
    "pX?RaggZU}Cs+g}Dc+}UKRgE_*Of;qr={Z0bfvV`IfM0Z0H(l=9Ic`G6|N7$<DikdX;(eL;7*k1O(BEdO?sRyCmGUSZh`)rgk@%=Fd0X1T;+#E"
    "=Xt*W8PdwgdjEHxUtnnjZc_GhaHRIRJao#Dvk5#ZrL8+Upe~S)<`5iISXqLgtk8uQm6al<MJI2URNB~OrIeibzLbR&S$s49i|1|(24`r;geB(Q"
    "`*yMouy!rcbs0du0f$FZizI><93acga$WwhSQzrt-YIyHb)F{<IZa`s8S-&V^E;hR(w6Gn%exd0840lyoAFq-Bb5D~0wo3b=qi9)xrrl7!4iRW"
    "z`>L!K`!9$GCVd*V5j1ggd##+bdw`LU{PCQ_*mb{C&Q&yhbmSQpW9Zqu6^S?FYO>U5C(Ec%bXaT(=N;Y%>p`BbU|&U07BS+bV@IGo_!9)07EC5"
    "%v!pzf-(Kp@M&3{!+D63Y<Iv*i8Ih%A6NN=qh~>NT{q<)jmy$4{(}&fd}DrKbpB`XM=P=@ULlu8WP}O_aUvd8hXXvlc{wX)+*Fd$j)&Y@Lb_yd"
    "z|cWFg795^Le@d=!`nWnPbgWvn2%XY)j*Y`DY&S-Az#?sL%QM&e|hT3n{d>g<DlT-e1Qj+btSpAs|ULMA@&yHJmw%#XJb$({9DEg&dwlZ>AbQw"
    "XT)!H0I|U1;NnX_IM2d=;+%_5k~o8NtiGS9N_q|h69a&Pge|JhmwuO!63u!-(0E&2yL-Mgt;9W8a}&GihD@s<5d952FeOzM-~&3DF0jQ5a}3*_"
    "6k|kfAkR>e$*Qb?|I^);-#FH-5}GrGHD%6k_P~lkP@e)tc`8lz6`yqtmCfftF0NVa5?#)x=1H*c*h==Vo`^d_Bw+bLhBMBwj8Ravf@k;%p^4iN"
    "U*Vi{ox&NY0$qlWbd*1fLmT;7j-h0^2jY8lg^NQ8sH@e1TI@Uqx>jIV9RP{);WIIg7!k_v6clo_4KAC=$&`FsVbCqH3at4F0E_rS|CW4J-A4WS"
    "3Rx^}$|94~<6lc&j{qnAeC2{#9vnMRt55%aeP-@%N02Z4X6fKmr|#C(0jSV*`Xjcg(y=E&$W@aT=7s8nF&)Ya*Nc==SXy>3od?&~7vEcuvI{4^"
    "tBjI*0e$1{ig;rv__mP$!>|5uaRWSISCVO1w_~8$0AY(@;DX%C=Sl5g$VtZJ+psj>=n-;W$nMvwQk4%aRZun4W7LlC+QS2N0I2-bCuJ((;D}$x"
    "xT>Y9?@{Vz2A{eohhoHUhQ&vTN;5#-rmbTZ8`*<vO9_T7$xj)1+{H$(Ih|`r@$hm$#w^o0Dnr)fYhx%$t4sf<d`J?-k256o0`-!$8OeE+)ew#e"
    "O}Y94*$2&cn+~=_aIktFJdOSA35<ve)%M8E_YHV9<NobLrot4%_+m)b9AfcOM=o%?4=%`nZ=JYJNb*%hX32&+Ci|wUTqfmpf$>*4F%36+k193q"
    "i^ulN`^;2hdmbmAiZE#;4rO5e`9xpN!C@+(f|4R8!)UJ~&PtxjPyLp<TsziOUp$eh&JHJnKc(v=U!t0Jhdn7Zew`MHgFty%3QvzM0EZgX&`}~R"
    "Pi^1GK$1Fs6vASG@&q?#iTGj>c^N5cx)`n$=PcU*CSY$%B<*7?Q1uhtDX62=tqw)5X{_Q{9`CC_N~5P0rL?#C8mm1e&`D+e|5kac>ZbxhP>Fu-"
    "S0q=-u)~a*zs|`HI=89pY{1Eg|0(YrR(Fvus&xz8j_RkRFTsnAcq;ClBUV&=#Q%!WaF`^pm|*>oJL$1A@;rlw_$=&e=c)u8ud`r>;Ho7qjl1$T"
    "y=*UYWD1mbqQ30dOGWuc=Swj>BnH@c;bcw()yFJVjI32s_gR3kCF<tN^28G##ZIK0)CYEHP7}dr{NxG&Aj;MCKDhKsZDZC3mQ6<HwZ3k5`=)Zl"
    "9RS2TpdMp&CesXGwA)o#C;@GM3E@Lu(v-BLG5ITU*+IB;wxo~#J$zBP=TV|}Ld@TMq2hqo&D60@hkuc4(?Xfx3D5Gd_FgVA97lSnR*SJ|{76%s"
    "MOz3UAZF@B?-`Ur%~oZCU-Vx%>;|RB_P~NARHm0cC~T^uiPtgedKB@M`>1080Vb&WPZ~4xnv@rIaaCZ|<AsT;`tR_}yi!-7)d3A0aI%DRhT;8w"
    "IN3?bnNN4sZzxZmqhdx4IwXOklXa?la0V_a^2ElOebq^B?mW5G0W1E?<e~V+r2|Yk!VaZ{1=`qqF1p<jZ#EKD;{QU0XJqL;>;v!)BK_ES>0ejU"
    "gENf$M7{OK&uOG?IQ?g-5~dQp&Nkczye@Fg)i|mD@o`DLPaj#~gXpKHmPPzch9!`&xCQJ4n<gwG51+?C;IHy1ZSvX|-h8k)_%6w2utf$O>0uKP"
    "ErxkO!OHskw?U}?Y?t-ac>|0^hxac^`g*JbbQY|A@53GcBSd{jO~>N$U_JS5^LNT(@*xA|6^nt0zI>4^ag3e9k`IKdy8%86%g#D%TOxrXE`gNq"
    "mlI!bJ9^dyNjMxm%D`_OCoh3-@DJz6eX@)2|5YyXlz=!VRZ|Y&s-OtruK+J2gu{3f^0AROIk>o@HG>H!kva1q^MLLFv5Ggy1te0RIjnQIAJG1n"
    "yy@RK$9vonfUP*$<Zmb7$QvM`f>8kCmL~VYMuT;*kf~I)jQjz(t%L0BU@K9REP18~9u)Z)p)8esex~(9LFHFF9e9URM2>;-%1)3!IbyzjbOG=K"
    "SD!uxfI>V&Ui@NT)1aoL6YauT`f4Y-%GEE#6(-V-3l{nJItKuaO|l4wSqy$2CaJ2XGNPdHz~{GmrPO^r0&)8oszuZJgt)2LC1pPQ1gpQ&X?&AO"
    "ZgdWaz?k+QBG66XHKL#7^p7AT>#*3Tab|lJG*SjwT3s%uvkSsn6cG{{CutRIC`iICXlFP`4+KC!xS#C5IaKj5lx6uoMds)Hqx_U1aJ)eTN+Xyc"
    "ou4FXNS+7#5i9vCSTWIAj?)qK`My%6L|`Nn0Nh1{v_v_)5%3lEBMJT<C7pCA2Y^@)<e)ww#j?11?cd1VOnLTWm_`{Y@s=VJk@{uE;1$7p?}{S0"
    "%zF`%YI&0aT;O>rQ$fE1%0W=}o{OOTCA%f)?J*7*j6PikIJ(+ljESP|^p-yFCv)>@V;JBZAQolYk;GWx7mtE)#Q=9dfKkz0Z-N{sBsvN=0fN?W"
    "1K~5N%362h&NWdEY8N>Zw590WfMbG!lRkf1(P{o6cw^AN;1sG($9YU{iAF8mRqy>oxJ$$XGvYjrzT4{28{jW+xR=QqwF0Ob@c;50bX|yj@}k2!"
    "TL!3N(BDg#4L!2o>1Zh$?*b;c)V&NZ)J3<ms?zVGDN?F0J_U!c2T&TT20r;0sk%@hmJGSvfrn?Lckg-i>}5fpxs}0g!AYT5kD@)t1lBOcR73^>"
    "tR{4<WA6;Ps=i5G_-K~>-hUx~q$x&Ekax;7bRor<PDf=KRh@B3mX&l$oP)^IgdlKCK0SW+QAN-2zaAtaM(xt-c?$X;mRns1btf=u1V4l9FkBv0"
    "_}U+F_<-g{^K)8R+{_`@Str3hCbeU&=Tqyf5o&8#Sqi?>@4%6#NT<^y>5AFuSpLhr&*i$mp`B+5Hys0zFBf$QqR!i@JcbWOL||6?1IGb0<Lc2-"
    "mX5<I8j*&Qmns<ZQhZ7e31hPtJHzQ``R{dfygnPgsN)nmqr+v)mx;`<6aq5?APj&RIQYHrmKT=v94QLoKbwyvASZUyQB@9x^*%acKbGJDRh6(G"
    "k@V6zSguIPp-OYZmXpY04txUJns~~|att!oIrA0VWibFP8aw3y$zx@cXPLyDrNoHD>p533_+6~8&iE!%pVvfs#bzYrJnT^_x0$0pC$At__%)(E"
    "GYq__4|kNo^TPEZIEUDEi|srQbl&V-pU41n_7SXiXW&S%@;S>Y_JY{y)XvU`F;wKNl_1~#47hJ~94qgG>s6w%TZQw$PATCl>}LUF93Cvaw`Yi>"
    "LQfUqk+^^YE<dZp#6<ih6&B!!pRz=LEDchOkw%1_!*yDbxL5xK{>3R+6nx$T`2tRz)Wc6+A{YvNoCw%i@TCEbdve1_Egc4XeU|}>z!v*$nY<)0"
    "=6VNg6UJjnmJmuzTm|O<V_Cya`#5+buw*<jvd0XhuUG7Gz)#3;qfcy-AO?)8EGq=C!Andf@crKwVou;z=*aC3MpRda;A6;Z@c-zyaFL$|*&I<!"
    "k4jN=LN<n*FYtS5s>z-6^cs#5>E@}{<C5h4<9j%um4IiWNj7>cPGF^z&I_<EY*ubiu$te*QwwgXAlFYRMCb~%Q-Th>7%`r67Q(^_^?D~dD&ItH"
    "_rh|Nrs!&37dlOy_gAO+1QIy*Q2;M&3eCyN{@E}u0LpaHts*-V6LxqO@m}&HZch(uD+0ip?CZ*iyrymfH0zyf>?$ux6?eEU<L~K1ze6@h<+AX("
    "`&$#biP#qyWmcabsCz^C_3<6qNxeT3suinLfVZ^3Uzj8{v7VBoki1D-xa3vPTUm!+Q`b^Mz4e?pR<2al`&FQ>3UJB{07Za+(Xj>j;YG#jRM6-3"
    "9?;}EXw+1@(^(g=4ZKRC=~My8Q~dZ<Sh{ig_+bGrHV!($OM8Pj=ZEIH+RmV`0xW>z@w?!%xcuWBWwz5H!8yJxK#sn`WMvsdK-xuiUa9uv-@x{9"
    "Ra^pLN;}lo;{Xly9C}5aB%*5X{S^5bc!bUsS2V@yq8Cy5@1kl-2C&bExlCKa7^qUe272iPV4i_8Jh45buuzYQC<CQ%PNmI=tMUP;W_A?BhXmUf"
    "xheHY#gfC{{E}oJ?tFD0&T2;I431CP`5)U89fbNIbsT3xd|jzsw0SCqgD~EaCjdi9$*yH+;=x>);3C)cdh7_kb8tm|Qp{}$8TG}`Jp`{HFsE}K"
    "KCHImh?JNbz=09RczGCI>Z1ypCs&e)|GE%w!w)|J=VB)VQEA$u82=h3ESUIZ`XXw6`8<s=@w$vBixt!#ikhH&Qd;5z8J4XN;lzSREwji(JzVA3"
    "&Af>3U0v%t|2b1G$C@9xEx^fD1Km@w-pJ`?QS<=8J%C?T&^-lwP*6A%9S|2FA9#-gw(G5lVKHMz2mD1YELZIkI?u&{qDzl@2bDU7DDKa({o}W9"
    "=UsuiYT*M{6(AbtBVv6B?y1PAsKBPj%yarXzfl($)81T8;E^i+L<(|6J2AU%He+;Tz(!K=i~;H$8Q)6^53@!Lh`s#z0X(%C6VF}G=q&*j7nB|2"
    "SuA+@^Iu=YUL>Kc<_4Axq{{Wg-t!#*r~oVL_d`m%V5=Lt%;XOafrv8oHmSn-T06Y2F?*pf)`1oIAPZk#9rT{Wgh%i9iThb8?>7ZHqwSAAAug%z"
    "0-|X&9}i?eAA}rydGe8(`Z6rV=Qdt={}xlH;p|)yN!FvQ>JdF(Ukxrsn01E3B(9?s=^Q+nTS(4NF*t~mQcg@Jn;5x~9Wr)+QFspivaVT~(v>8<"
    "f-d|8Y^S=2sI`%aGm1{0=#TGjsyWGKRaV1tNkG)8;w58`W)hQ8@P%`jzmKt)B;4MWlsqZF0$_^coD;R^5PFba72wzd)K?O|fue|!vb;}VMx6tf"
    "1@T9aW-$ihpGC`ps)({jMNe=5cqg*x{>LWne2Yf)gO5`6!xDQ8?Jv*NM**P7b<iQm-x5%T-A~}&f4q}!rJNsD;DXA>4@g|kj*x3KG(UTz_cUvR"
    ">7%Qhf4Y+$rtI%)Le@Z0AD65pvk!<A^v@fxpFf$C1@0P5{myP*6bd4__%V34iC3PHqAZ_+qa-qxZu<9w>@xVNxH@oW`p~atDE~+9?yA&ZptG2Q"
    "?x`Ou_1C4{?h)9U6RIT7O0o*i7oqt&4N}+umB?Es<ldD|#-C~JP5p~Yuq++eWB4zq)~!x|4wP8>9UT-S?+5Sofc!^I0Vpx9@$c04bV>Q7+PkfO"
    "{>jsaye=I6VIPyA*+W`3<4#@zg!1_jDvVSd+E;Rqs*e*&`}Zo=N^%Wt*WAZpxz&2{GjMl=aN2B+9aUl1?(jT&R(xmh5kICD4+QcG#S)Ow$?ek&"
    "{IAYE(I~LDT~25(G5OWbX&jk?g{JEm3`fK!TC#Ho{`+?qJe3|JDG!OjT2xuRNI)-B9M4DP!q1Lk_@uJ8rEbqZeRWd=SQjBzz`dYYHJIvAPz^q+"
    "4bwPgsH?#9`kLqNuoE(i%O2v*FHanTXa2K)-2TEU(F3Mt03o%gJm_Fh;7wgZB@bg{=1nYjCS!j=xuc||lD)<3{{e~SyOrzdFUhnnqvGB`XYNjt"
    "Ri1F2tFwzS{LOB4fK`SnZv*CFa4|={c~Y&%WCORb+QBpjCx*NwJC94h``z{>EP`0Y>}#jfRcYM+^eVhhQm4%(nD*wZsK;21l`hUwox&J0048GL"
    "Ssat5)Z54x)D_*%rPG}U@^jx#{~C7td_M*G0OSikr377_S<C<xbPF3Mi&I3_mj)o3l#SyB7iYip;d~}aqBIQ4a&j=i9vN!&PGP66xI(BTtNEDI"
    "(JwJNsG*6_=!cG`BI_0p`9S0s5+it@Gm8@q$hB*ePegG2cPJ0>FEgFn$2`%y^Qm3KFigXpnE`E9whRxe`Z*sfnsUNK=c3&XnjB1Lf>#~SGEX@r"
    "J?h_ZnuN^CQq|3Ko;Vn6yi^WwWRY%M6kzKkSlDD4wRqL5;E>d!8AY$X29MJv4l@k+A2!3dYgzUSfCz~4;DD%XlH9=eu7-kxRl{Gw$~jiEsc?Kv"
    "sny~<2uw5Z$w0S@>)~GbI@69H$I_zJLVcGqzdSoF&sm|b4B{JV2Xx|nE~1&J7|ZD;Y=AU02jjSD0+7s{q8@bpBpfDK<sfT#*g$1aztU&y?tQdE"
    "LO256-w8S0((@i-JvT|=z%dI`r@Hw?Nxjj1wOczXmn66qCTGl4W@2YzU1DJycvltWPttt)ZxgxgL+)d`gt3|lzm8rpg?fA+OtZmlS*)=z0FWw|"
    "r!FIDrsrCg54LsK>wW+4GDb~aWpxZiW$g(m+GL1LR3@>62crDgnr9_?1K}JgZWrBP9K)Kj`<DkvVNPZ=u??_CEn=3@l3CWin<_s}x~K>uY<?Xp"
    "OvovTG^^^;CDUv#M20wMn&x;|Uh`lDrN1`irg(kHXW1J!Y`TVonVaX}k#F{}CB<&2bP5ccN9YoRH!4%TaHc58ogLG#bn3P}`)=bZ_6_z7<zgeb"
    "^wiM&nM3wp56k0Zj?-_Da)d>SuMW0|=VOyfSayVV3Y9_EKv?>T9>3!ImRSaL2=KL9Gj<d=3b3T-&ttx0xKwZ9ls1sEot@BrUj$Fk>tiFEt!!i&"
    "ldh~_#-pFl0>REn#;WaTh}0XPi}SjA!17obViLn*IEIsBjS-HHni$OyRvF5iW!v5q{4js)*mtg57Uz4M?P8aWYuUXm1N<J`Ak&=8n{AaN#!jB("
    "yjUy-{=J%0Y1Aq{+!Q;RY!^J-#XW$#V`GzQJP4{zJ!39Fs=)Uzn^!rGeu&AyaS~lGdR~vM2EDVH0>B!x=T3own3w>G*A<t_!huyWt8>dTlj0k}"
    "D!4yt6JB|+ySqn)<760_6q?SQT7s9{Nvt-Nrg3l}nFUDUj3TdE#7T@X#i}@z3^PSIBmh?fz}fb;U6M_ri<=2KfJMr5utX08!m?03P@8iQtsY3T"
    "J8IJ?6l`0jCai^?j}KB=EzeEr);IzOG{*T6hVg|j)KL6EcNwuUL5t^IBA1$AWZRAd`(MR@Aku@&?p(e4)KhuS-uAYIvs@@)`v<AsFj5>QXMYnL"
    "L0~17?Uau(cMl$-**uWOU93GV#eu8FuBew^M$H_S4CF)fm0wU6y20gfDfd%2*3^Q7H@l>SqkK`YFsZjeGM>F+C`$-S`zBeo!<cj{743mn4bz7w"
    "I6F6Efl}1UV{-D4X-LB%s$_$15%a=0m6aO0`N}rYYEs+LO=vaxs4~MEO-e@E-_blnoJ;~c=ZCrr2=>hNEk`eAp<r-qeOrNb2lPJs!VA@^K6fF{"
    "DL8SmEa+Y#Z0T-sIx`L6gxL+Nj)&Q>@SxA!#@Xp9)>7lUa@{|OQ=u)`-Mdm9Ja`)b60GlJ8=GqX8#fx@qzGw9s;gbHOgC1hqU<=>)$d5`tz>YG"
    "32xgKoQuD?7b%=H?)zLOu;F#wH9LS)6;#JFUM^cWIS3@Dh>fq7R>gp57O@DGvSM*GAgAC9@fv&But))x(4N6q)7`<qvZl?Ws=lKmcb2l_qDo?T"
    "VK|XRG;7!d>GKtMVUD{Z8AjZ&ZX7(KG4mRQ{Y)m{Q2JxS6oKRhARg09GG&_9E;js`WVp?)mnt)L;zloMRvb{Mu(%b=I%IoFj<xckKYAiot1&(<"
    "^;idq51j{RFkD#}CnQX;x_f^gR)<baefPWh_KrC<(`??qU#sUs^YU4DmZ}PDw~qwQHa6k-TbP3snk+!i8!(FbkVl*~hOR2ZDVK%~2Cw3ji$;iL"
    "MF!3`gzv<9l%<{^X5&~gKM+3mDJ5BmF?Di)`Dpm22YbNvv`@ELv5-=nV-NL`O-geC)=Y*LJOsP_OC@`xj|9nv(JolZX&A-%<GL+&Mi0RZ_sx9D"
    "9LHcPF|#mq!S}bM(ae#zl=H=+8c$QQwuU8eZU{TU=?GIjT>=;}X4*g4RHR-gd5^|8IAvL!0>x!IhN$VX3<N?hU1ux+Q0IpUwi(<#N_y*ai~!UD"
    "k37R6fQeTzFeV8n&&w9T2jhIIRgiK6knOGwvS7e6?5_eks#YyHwS}5;JkY_2Pg&1{vlceE%u1IIx9RPH;o-Q)1BrH3iQvQurpM-cFVe<z@xGER"
    "xl<1df7wmcAR({69+9ZTL|+;aocUSue_%0v4abc9)nDcADSB^GV74X8h8T{neO*@N<wJ)9oP&4q;*~2Vsbmy6-eKPl9nuhUd>o$I%4)Sg-OYx("
    "RO*T&WrHuq?$%wuStMnrL>l}MV9B!Xspwi@Q|dSl4-|V^Sr#TMi=hH9|Msr#LF$w4*aamA0Ldzp>~q_Qr@#}T1J$(?aJdz&p_-(9Ar@q|z7A)j"
    "P{$#Qh6t%l!43<>1DP=SqaSS!_W_FoG^ZBMW-;ETnStXXNlYIBUu?HF1*j5V3M-7?7Sv{fmCIn@v4voI8$Oge8;Tfw-(zx#cnFF=PEs4^$r$Pt"
    "tOv%9Bxcy#*zL9pR&TF&l5w<jcI4DU(3Zr+c|x|vpx9@OWv-lte3DE#hGTNafbSbT!bqg8L=DG*fD$wVQ~hshH2u*Wn*ZT%m5X7uBpD8=VNOm?"
    "&f669Bx40vg=JN0ekBEm&Jku{@RD8l^FLp9Sy5OZ2X~9g=z$0g;xb_G<i5w%KBYypf#?gwfOiaEXB?#K$w3H*xr{YZ4B!cI?EPVi^Ro3!rhJg>"
    "u^@EN9ck2^n#I#lc#0enpK(m<Aa8Evn2HB&SBMvJu3${nXrK&WTMV>Q0hmi$93fr%0!C2bSGo{UqSDZv$rh>fILWHQl)c{R(}A#T3;QS?%;@9E"
    "2TS)Kdz(eDpAu;SaZ5DMndj=xYxw8cX8{y(`S*WctscPh01~RGrlHwZ4q(-GOtXOfAZ?CeU50X3aIm}H(v&erK_P;1s@V-8Lg%apNWpQ0k7nV6"
    "M^4`)8!A9alGthi_)?P@JGN<8G2m)i0=}m}>Kxs55E<O9BDT{&gwr&LE03)1pZt`>2Iy1ReLk+3XOux0(oCm*5LN`UlYZV(59@O1(4lHR0~*f~"
    "7`CfdYXBgm*=U$xxZT4+Ff)T?%6>pt*#h^(@B%7^I&~#XTOJ{Ay`{KUE_0#%$o+jZNF><V0r|Fgr2_Ww6Q9VqX#!fzC(n3byKHGY6JXP^+Qih;"
    "63lTuSO@1C?Crs+<>0}M9Wf1jM-eoe+#Hrljs&E8dw)3W_ur`j#h{Ew0hXt>ef+qNF8OhDe?Qf8y1@>$#w=S8n6H7YW#jp53X{#uXs%@^)P=(g"
    "ahS~91H-5SG{%xS3ri{qMdJ=g&?aB}Vg(=x{18NpSa=jA&Vu^C`TjnB0<_)%g=aZHkc$tM9lSG<3@x@&|2vjuP&Q=Ba&I&mzBUBQ8S0T+UX*Ay"
    "k&^B!hBLb-iOopq=FL(Gi`oDM1YtDvvjNUQ$61Jp?6S1kER|eK4TnR6>4A|NVFw&u*HhK==V5t$!^gr{&`Jnt@f7TWcYu*;EMef27beuvqn=$#"
    "iiD-ukH1u{3eYg5R6^5+XQtpO`%#2IsuBGrMrYvW!-kwD>W}c@kHaZHS}yy0a;J}@i`w>bkeskha~MTkl?NMMeKl~(=r?N$b}1`*I$qJs*-nvi"
    "5QO`m>+4%FwrpXyvYrKIVTY#d1C#?10X4n0wy`lBW{Rc_5Gh-Tl+=arJe<W4EXV-l&hrhYH16tt=iKM$-Buby+c>-l-tMmnc_1U6Bsy_h#u0x>"
    ">ibs#mbq?%Sub9%Z|83w$3nN}qH41&@PidjZg>mp9Mv!`*+tEO<zjmr*uFR|8j0vizpBdR=bl3_w6|wjj-x6c`j89ofU|!Kk1ELAoXdRx#ugL7"
    "hxB|^o4AIn3%&K+?zJ^<dbTwNLYab*!-bohd-`ermL>OHIN^=CcZ#9ml~W7eBnb2`;<$%R(g7aTh$M|h+BMXw%uB*SszR$^qMm@)@(p$fqZ%%1"
    "9f#0`1zkR3Vc@Hblm%8s9M;Y|{PIa1@J6<=QY5XG@@*lfI5y!qbsA$-FsOjo8pw8ODtAQjCV8F--nb`atEQPRaR`!>4*{+07YgD3Z{mpY&e+mJ"
    "WDE!4!4Zk$SR+zg7jz~rUQCii|I`A33VOXEm_`bgy<Xp?0^BKPyLI@+m_y>pbCwf^6X?Vc-+>*5-`~{{H`L*vXO#Hlp(x@Ulp+|JA}mA!1;)0O"
    "aU+P09v*nPq#W0SM+-uvt<i&O#!Vft0r$Zv+WtGv&-yxMh&0GXz1Ic6d4$9I)>=W3WynJVN*-hY+!53Z7}x0oDiR0yKKC=ldy>;6(^~~dwN%1U"
    "nGQH|s4?M|$)nET%>cI!6b_Ef-tQ5!pp3@oFO7VjoV2q1v2v$MxAEtrXG{+#{O04>RXsD_Co;0zFCRTB<&u;a4!2oiW}Y^-uts{!F<#YmUEfS>"
    "JLT)^QYLxzKgd*FR@O3?96>ESIZ2!#??}g&0J)n1`OFD1I7b%y96W)2WOBqgkCjn^l#q#mVjZ|LGL@Pb0C;>KjU6m$opUDyIDt_p7KTC49c4+?"
    "^3>(a#iBMR0s2bdCG`bIYt`+-WkYhOfuWI|d?><^Be06BI>A`AWLa9PsZ6w|L07gXT*FCfQ{*Ik*Gml(y#dn%wdn=$3=}+P_`<~6+GuQ(fo3sC"
    "b{}z6=t!ufcO|M@oMg@NU?~nvk0W7I%UVi`v)JElSzPfU^73Fjb}X=k6Oc+-Pdb&mx7<d_#mLl#{L8=E+Y<sdT@<Fyo&{H^HFHGI9+X>fh=2Bw"
    "+M+Q%jmA<(bf?OtRttSFZ2NVm;C*|eCg)@7DdJYI@uejk{*Lc`a=wo-LNrt{C5;9+4FD&aPuMt03O6n;m*u*SAhXQ(hgf8DdmC*1eu@Q)3cXQ="
    "GiI?t+4eA9?|+AMNy5Pmc#zKnhX)0tkn}3LyS-T`0E(TMkRzt#yb|T;(Ia3j%yzpCUpe!{VKM}}V;I<T(j7A`(7KgMLlz6eba9@EwW~67ynI@M"
    "CVHhkK&-<p>bb$%RC>s5<QfP5!N@&^`1$NC6>r?gkcR2_`cgpY++}!dgJ@cWJ9o~V)7$so_j++m5gsE52R*=DaShd4)0wIiEi5-RgoTuD0r!y("
    "XlXLV#GEC|<z_@F1$(TIe5I1pJy=MZP@eGh!^p|W473d_w>fqAF+$p{mTl)lcvP!-q_qsrA9!=1!m3pq_?dgs^Csda@G7+(t+ix6twa1{{yMCm"
    "CQOf;?G3n|`H;_~9L*%tg<!DJAiQv5OJLy9!&YNsJ~A>{AuK|z#?vup`?wx_LFDWEiR*@88OJxZxrhk=#@f?hC>dLhD8p+B^?g1VYzfR2I)2X3"
    "=UMsC#fl>;E;t9}GJqJ+J)=hr0>__kcw#hoN)E<!n3S%q@w^gBKQPaSXfXuO1qVw2Bw9YqcPh~QcE0=olX08{oKGE9-AO2DDZp^G26!P4QMVgp"
    "4^Ugd6nQH>PA=3$20?KC{P}!Pt_o}$RS7~Td<&f4`lo-2GLPd7ELN80QoRm_4m7r_7jtK454@K5y|33}iW}fbl}eyBaj1+T9uY0+;Rv|#=uPP1"
    "vL@y!kR=dsPX(!2mBvK<5n&_71aorFd<KA?k(8P)Y+%L>iCh$TC01+~$wE9FN<_n`kVA#|*wi!6@VGkl{JRk-eG3q@MGon>)*~0;c(v*nuxm(?"
    "OVLk)({7Prq}40-Rcz!)eSRKukj#QZVuRi;m+8=T|Ehm`1Khbwmk9Z}+?P0RE(M@6ew;L{n?FFKed?4k8W30MQa<5M!1HJ5S_sixQN#U6>c|-7"
    "yfz-%NLplgxUCY0v$b{4EZ7MU{C(ZL2@97bZbM;Rhwvx@BAkf!^z?0pDt<JhwB5F`dtfV-E^66IWpBv2jYSHe8L~`>#`3aeV1J<1k=p6?M)7bs"
    "#;)Wdr3&jRwII^J1&o3p!1b_oBNCoyQ;(E%yaoUx+(gSj?G*#m2{je2DZ<dskut+#en19{`9aRHiNy$d$Q!sSj(6jR?<<}&C9EE^EZsAjWmx$Y"
    "hT%pcgl>5a0LsmuIAPn!4X=*p#>BGp=oS$RZ7g*~aH%vH$mHFz&sP4H_|y-%l%x55fG9yfdwOy=&htbBP@$3^Tfg$+!~~@t)urT^%*qF`DfJ61"
    "^Ff_+Tjj<=<rB1QJmuxdd?Z?|=);FMFOa1r*n;uv*FEz%&V-+yE|<Z!BZ>yI3~#eI{XlI87$M5b<<L^VbzC=}|23=ow20S6f(C)FgU@MM<KUQ%"
    "OC2a`joGrjwPhIZ)QWN4N^DtObe#VVg9G9&l|v)&NDG_V5Y|)-Ii^X(Ovfa;Nj1UnKBh&6mQjNh5A!jULqKL>8P>W~Do#!5>-RS|eV_3`p1XiM"
    "xvps<P97%T-;D>+UALlVM@Vo}n8XyG&ixH|9^r;<iuG2&S8Jg34Z}1a&6Nb1vZ`PSL4qY9GXt|2#3GAWbE6Yv!pyLn7rXLo`y(^UN0=y+)zH}O"
    "qJ4rZ>7-SmFzd}Y0q8xx07|{6Y#q~QT+PnPh6QTF;nb>{W~Jif<drr?upMUu3)4W?rD=+OxO#W4bR18cBSO%@*qDBPr&Nk^h5h)_tFIBm!i6_C"
    "K?1?esyU)>bZyWd)&weS*d95g)B%fEq@E4RwiH{VS$$&GZ#0T0ZBtSd3A7l75fPoKTmu^b5+Y=;%Xx{Uc>XCqEVz&^y6F26dSG5L_jrnd>8aPY"
    "R8+Uf1RUz~=iePqG!Xz`2LEEJOh&_mH7J93T{xMa;^|tY;^&CAuE!E7v|q)d6p`SA%HrbQzLY;qF>DFay}kX48qKDjw6uCm(=4BV@(h5`pzM**"
    "&A=Xd3e`-2lwX+rT59oxm<mNZCWC>4Sum`ZQfriI_227jz$W0XQZ@WJtdHb?AjWLhn43GVw7kO&>t<E+E&y!u(VGHwJR0je9KteTnRO6~@U)cu"
    "KA4o#dYX|8-Bl@ydTQs$O{^%?>-!Oyr2+WNbuJ1P8v}nLIa>UOH>AHhO@}4ia_-&NDxe#y-Q7rRfl_iD4cg;uf$IR$quOOxQLBm8L(I<3mfXq7"
    "JXRo0PdjIu_czf#6N(D3o1pJ_CTxPj11Sd>iK+yL>^g}Nk13r7sDi&M4Xa2;gJJd5Ydy<ZXEd=!C(m0+fmRHF@w<#$`}V{AoB$hy{9ay?P$)3Z"
    "QD)iqM`W*sm6eq=#grZPqkvBV?v@yNBsnoizG8Zy^3w6+Qb)*iID`Pu<Y>lC)AnJVrVYS%b{N*{H-(53Od4@Mo}V!s+qQ>hB}W=y0ghK~ZSBuq"
    "(m+RzsI5jbpY-BB+{#NU)VX%MR4Np_{E@+#1vu<!9;5}w&4xl#-)QL^O)F~xi~?O&M%5s}m|_Y{PR>p03nNF*NS4s3rka+lh-2st$Fjcgg)e9("
    "H%FAqhATXxYLdg|9mFxtcw+ECU?O<&{CS+(B<Gt}VKhg~z`4L<_QLU1W#*M0K_JJ9I7yT-uCtw<13S2Of)E4&Pd#;{nmN1KI}@HU_x5wezi4w4"
    "EPPH+Wsl|(ohdv<u&Ks80QW(dqO4*yJRA@$wwdJC2J(5kv|!%al4#g8?uGN7%&Wo$*PSY31Ou7Ya&m@{u|jE-%bLeIQ#cQ4x(5Gd44{n@fzWLz"
    "y={AN5V!O&?9F@t9WoxlJ{G3H3<El)r8jU3i8OCxMPwfI&K{mUtMp(XI2aXxGntz3uyPm>Ctw`_*m+rbVM@x~Zod1aN&^ny*cBbr@Wsn7?`xZe"
    "fp1(9&^aa8<}L80hOAOR9BqKwHL&7Ng<+xtI9o)3<1;-i755YI&TM`?iprkMpVLVx(-X*)Q$S100X}QUjkOC|g2be{x*2|~sH$l+0i;fYXIJn_"
    "ezRFJ{2ZA&;JOzImd59Hp&*3K{at`H*kZ>~oxif1_{C(1V5d;R`8m7|C;h&VnCg>=a*<d~>JCp;tJtD8qLR`=Vb$x8V!M&fOM_=RHI?@b7?nx|"
    "t8ye#^11nkz-AbEb>RT#DOg@^ZdEr|&hX}8G&W`;t5`m&b~J{#>=edT)mH|8`z9fyah<T7aK9>;^j}~Z1x6gO+*CKgPf@I#5~#h@i0-Q0#$XJh"
    "!cwVCCfj51R~D;~05np|m>C0+YgrDZ-E@AQ>IGAp|7_&w*!B?+kA~xb1BkwZK^7B{U_}4eF@{bztkl$EV_rS+1X(|Z0p1wn9;d~lahvK9&no9("
    "OKDn^RL$>V=o?ma8hM;9BY1tW1d`ZPv|yMLRl?HJH56OSfYfSQ2_>jcQQq+<&>qNJ1Lxf^bXh+(iID&IO~XVgc`Wze-32eBPT|N5(^zpGR$}9y"
    "8R;|Mt&ZzlfIQH(!JwnS=L?;p4J-4AT?CUpMl8wLm{4WFtIwd2*sxn|@WD($Gm376NX%k!YpY1m)ucA~fv09O!u^_|`%U6RZ(9kpn5XpleWQt0"
    "_3&qbC8T&3Om!$N2-|jD01(sFP}^=|fc~)^`@RRBVSwsZ&v*yNfaN1Lu#(}{q-h!)u0&>9daTcQ!OLkB7YI4Jj-zDMEv+F`rJ|=#x+R2{stAYJ"
    "gEOHUdJJ1djPscgBP*CNf|smTeYlJ@JpV=fP{nQG5aSX&1+tMpu-+Nm51X{d(;}(HHs@KYZC|kfXCy$Q0rz_133obYLatU*{w_Cbxtwj99J$#F"
    "zV8;4Rlqt6Tp=~3E}$_g<CIEtpZXhE0;X=n8rlm)8?YMa6-H5`5k>IFYmej6GE`;e(S&BxWMjEM0H-)Hh_y_36s0N8<C>J#ZQBr)mGBp@VO-yS"
    "MOw>u!Ex?(!R<cKMFpdOR=?NV-6c73Tqdxc-_KcsL9(>IMX8p)<>ZATzV8`aXh!T6EC3Y(Jh9o?mtHzvDviOLhf=Puzsq`1)a0E>;)Ga8G9uc3"
    ">w%`ZFioU0g=@aC{WqH$GBdL<3K<D3G?9+8Qmx(vML_xO-Zc0K^!}D^K;B2kk)=I-IeqGDmJMJ^cimXvv>3!MVUQn`7wV~UxrtXDhjVFROGpmF"
    "4^lbAh`J1<4g_mD2~VSezu`R1?(BfH>VTOI))-E0lH5yOS+?K@&%&ZGg~^XcoKW3vTgXcvcAca&5OeBwvccs5p3X2_5+Y#@W8es<DRv!*iMG=I"
    "pX)v;^Aw5R%`DIFXf`{kL&tfH&eXBl;=d>8tHV=L-9n@6eN@M_W*&b7Uk__#F@o^mCQfdQvz!<iwn!d3hVq&Rb;fi^6x$Sz>lru?Hl!^3jJ>`!"
    "B7X8=v$)s4tMS~vMk-$Jc_vuUwu<$gyNYt@nhw%3?+a}7REHJ~H)mmLPD}v!mDdDQ>rWaJhe2@_i*004fAK|FxkEUeS1O&?+KWNM7egGAgWm+}"
    "6PC3NDq+=$^n8i4O<3m|AZrOP^VaLB=6xTc7n$?fB|Erj8(5kL7rl?3?cUyd-&<C^EK!2tG!-~6Xc9aV3z>*-h2Q&Lu^8y%lPSTanG@I=SW=|Z"
    "JZjDvAIH#zj!c!yypN~f2z!!LG4UYm088|+ZynoFByyGU9syS>2sA^ZsS8!rEoI)%`Z;xRL2gLXBH{g+nP72I-+Tm3b<wYkHERe{R?c&xCqx<`"
    "41GNhbDv=fyxD9bi8+RFaW<DRI}3l7T6|bOIagD9A$5;eEXG&@m0~_H3d@s|0JH%tPhsd;+-HM_<CaOhAkZwbjv_NNGZPKMr<9ibI|J-XRz67?"
    "sIHoI^k^<4eiQVqhP>E8gmYHG6eH$ZT?H>Iu9PvcE--+rVz>{8O}co!QSt`O5mknhkHQaO`-}Ff^m6oV6sG~!Tb7N-6U-WXWV%>fS<xemK_uFR"
    "R?SBxYB@OB5RhQianNQ;^_s55LRr8tlwf7j)H$9^<9M8U2|B-NnoCPM?c#tX6`Fw!lrt926Vht9J|Km%2lmTAl)*@OXWX?>2(Mk!`4yueMMV%x"
    "R>(}rN0UKH%eqFQ0mvrF1a?ays*(<ZtZb9)VnPX}+chmbMbn7nS(02|DHMI;9jaD;3k*RNwOT7R-7C&sGjncLv-qS50=%}i&zM!tdNSb$J)@xx"
    "HHx@{<5ISQ7FpMukny~cNBafK%Xp(mJ2m^di~==X3X4|3C?Y;xv83Jc5xdGGu!lt)syRMBj=F3D9c`4Z!)wQV3ylRJ<G^*{>{wM&ng>v;z36z9"
    "*)=^im+z@<7cg3lS9dYr#W8P|Wb(u;CPwa<=JfRA=;^nXPR?uMLd!-W0FTM{M<jk2H4RFolFn6`KEc7GXbbYl8pB3K+wOMNC<ay1XyyUvUl2Bt"
    "=NxpT4_-M<uy;Cd=cw23+WS$DxLZ4;j1Z+Z(;U3W=UHLO5J=DS-IW?gxotJtb5@QQ;k8dSG2z)>AbM-%qmgIIKm&Jbb~eH4Q(Os)_-Ca6r)HY$"
    "b;)Co?e1=&U!rsBLgXZ+AoCz{=o{Ptx#ss{f-!aQ1>uvrxUT$}&%leBt}GVJ*|nBbTF<Plx?QyeHlZm-80o$5tyU*(kF?;atSHJYx-LwCV;5?6"
    "6GEPSmSyC}akp56cW_|s!Ua>6U|H)q6ts0p*@Vr~jTN33P|%TSP9UVRFh?{p!jKbbVbCzu+3_4}0$MOJ{+?6Ps|?`UzL5+Oz2~*70GWdT{bDIK"
    "z1Vx;W2bfP7qO~LI+>=3*Uh%l@zkrYzN*aa?F$!he~>YL{Lmrg>FJt84g3%!7xtrP+pU&eaf?`|7-fb<$HpATLMw&G2@fT*1KP-ZMl9mOO9g<a"
    "WI-1^AjU)u`7kG2!fl+9k0Mui*j<eI73i&7lau%-u+k38>mv|3<$(&=5l2U?$)m63^j#J>1ynr%OlM8vCNnn7&AUUTsZbj8>!iAt9lv8cx=zZV"
    "crckP=@BwAeE_2GV1cG#=;R(ao3^U|TB~*B2=-hK25=GAL2>sAOH1(5psIcA5y2GhT|<CTb%ee@$Y_?yH1**#VOT1fW*~4+;FCAg3=kT&j3IL#"
    "EZ_L}veH~F?P+j80ThR!(=f1M1>f@R`>*T3nWTi(&Uv9G_CRBhXGp+Aqgj_&GR#~LAY9&+Arh1zteaGpqnnN9PI8$lO)q?K$kY)6P;Ts+=?(eA"
    "Jsf%PUQFQY5zgIi-oCD{MXAB2h@S`hr5?eou;|nTFF$io#B8T*<g_IfOj<63*?^}F3xy(I>kreODle`RGQS-5dX3|R%#Bq}oWNY%gcID{-`&+l"
    "0>NMyAVnE?RBf3VTHFCba%&5K68KDx3|lQ9lj(+q)1q~imu=o7LmWo>aT6=mm9@3)CUy&XwLNfx02}0#TD`Zm;(A11SSZkpxGM_FvUG^w10bCw"
    "Zh+d-41xql889ATe|W#|jk}l|<KRO&N@pi%9@qdR6~04<3g>o@=4TSY+i|6S181qs9xE;p4|I1i%$YUuL5`Ycq1<dzM4QVEB!0+avs#ARjYbd*"
    "aHx{hzVm&_FdzoNV|I3S4~s*RgmZ6sa~Bq1%$Or+p;lISp5fdde)-Ef#M)|M=oWmGLLpNa2Gh#Q)Q%b+yD5y~m;5^3NFOx}H*(%u0A)~Z<sQ6g"
    "`2N&XhLzzF?lA0v5J=ga<!~R*;{30Eg`x6^eC!1H^H{NAvtrdSgukb{-6q=U@k{1qIaH_NZeliS2C_Wqv`=VRaYN+S<H{7e`eFS<*i@t865xr~"
    "0@E!Pk+G0!QUi@Je9O8^9`Ky=0UqKCwxS1xb5!SDtL^|v0J-{4Z*g700XoxJS<%xG00rCnD5r~yOQrSob;GtF(I<k+1%;|C+vR{|v0R1){Pkb{"
    "5>u5192mZ@4*E!2WZ=f0giQoX-y#J>;UZOzUyx-nmA1>z9Te8yb2N45o>n@~0XlGICJzLd4Gr=0&1O3L8v)8d-}Fn0>|ql<N_Fng`PM{JXzD%F"
    "z9qJ&r^7HD)5aMSI;4hWo4OIkAXUDA&NXOZ`1Ea%nA|`$=kr%9V%>2`O-&hSt!LNP81G{X4xBq940Ub_PD^CTq8@4q@4mRW7-G;TqGA+eQdyeb"
    "xg(O2XN-**p1|If;^t;f@t^=;czz8I2WF`=uBssZp^zgojQ^U9)l#4fZC~2v6k>-eksrr-s-_WOeRx2w%sQlIa9`z_W5h~UsCXo>F^FQ-I2%#t"
    "k%FBwe(G+9%rq&t(iGr2e$579Cd+GU0F5!RlzY@+n1F8d4NYVFkdPZUjvmE|%7*nLPp!`_;i-n#_fCM&9Kmuj%;;Jpy@A3nZ3>FjC}?7_g-Qh+"
    "VIhK9y-Iqa(0J<fPsK1LmUHRB1eh~P7Zx}mVNNipuI5`l39<Y^?!1hJk*Te^QexE7GBm&WmSO1fT+)rjexIzag0?4qwTf*V<9JcTiq9xVScaPy"
    "-MCqbvgGBCeIc81RbG&SkRwZ^S@7`CVTBJWds#x!$EMGnfMJQfkW^w?I)blZJ%}Y2bHNZ>6cB+2ADEibff=}Ur~sDlJt7amTh`HY%2{gj{W1Ds"
    "XeDjVCng-i7PKmc<ExW$I?#rJdQiGWQw0+k@iC}|xVkieH^5DiT_iRlgDf+V3Zt0J+s=%*1ZXA{N3u#S#K#r4u}gAOk=V4`By}XbikC2vXtp0~"
    "MCL)|6uD5Z12zP7;rqCN=?z~$XBcAr-tn0e*rqy4Smy9-=|xIUoG7<v$+Rzv>iz?`o*99!Y@KOgiHVLY)-k90uex!DDO8_fdPcnddK}@wH#L`K"
    "lvYb6N<>f^;>zP>oIVwXWdWFjT_zX`Lo?7kuW89ly`Yl-i1<IER@8i`CUM2a2C@9A30ew-0`?i?ypa>s>B0%6i;Iz$S6J~F*l+mW(5zP9*n#7v"
    "(Ft6pTr-SfZN!O)2sUs0GLxgI%rY17>h@sJYPEit>0V2J4(^Xm1Smheo%qoXrU*d!HJf>_T>v1OvTBu*YSjjS!D@=#Y=BxYD}=1C^T4JHI3pjf"
    "p4$$57I2zaK0+E*kdqq(g-xxGDmXBrl_B9mL8rBut`*fGDFkll$7p(PfC}csks~%1%kZ34nxhVEudZlR6KgUAn;|MHo@k6RYLX2R1s*vPk8)}y"
    "jSBJaGJv=uOmS|!G9Ha|NEzJ6(T-C<l1ku^9204j3MvodBf|Omg;v1@s3OH2*mYU0q7jCtJzIVXQ0X*aZ5Pzjq_5{{=+^}0yP+3xn2<_sd{$41"
    "m4Q7ei^XgNd!_233t@s-+)zWliN8FERT_gEi0|{@zM-+8q?jJ(3k#)^Rq|sU6x6RahHe`8v*U%rHf*^#I9OR(0XTv3P$g}J7Cz@O^!@a?=kj(;"
    "%(d3_PU&WWJf(<8zuWDP9DcAy7caI}4XWgoD-ww<E0qkVjsVOhm7-fL=Us6Hvw~Fv3`6PKYX!JCHsZmPm{ve&0uN}~KBnxQ%sg~RD=Yo_<KuIG"
    "{rCIWKxJX~Ozlr@0T9Tt;cypA(W$NZKs5On=uEGItib^<jDfk=F+h5A4_?G}8wCs)=M{XItUAKWCn&WtKqO`35j%MyRlHCrq^Z$`MRA0QG3X-l"
    "Oz-gikc73WZpYQ(P%uAfYE_n(OC@14T5gCuyac*{i%KYCtf{%NQ_mMqq8`Q9`AM2@>vo#q37<HPy=`bG2ZNYkj~>o_F>@KPIc6caDSUE98U;b8"
    "bXz+7iw-b-w!Mvk`u~KLU2pDVDmv$M;kBl3D8nDA4lMNVi`-*bMYmlRE$c%7`RWSe$moXRUyWZNFPf#Ca~<F_3&XyFWij0}_11{ROeBJ3nJqy@"
    "NE3^1rl&Ci)$Mi@6wdE|zrQz15bo{_Bv$jvQJow3F~eBrzct)N^GIR@94Mju5v6!U-yMzw09WVz!Megj_$V>hV-kjOavMEQ+gHf!MIJt^ma#Ol"
    "e7JR(ti`eCRaA*;-tq~Pspf+`a?J_l=s|%3*@wG<OGy=3s!j{(Rj4RcxrN(YCz#YvF&>PG2hEEqwR%?9e)#Gek7~BdWyH%}rFM5MODnX$(MhT<"
    "0P4B9xpo_L+tW`!?IBQrccWFCHC;DCMlsjc^nyB}T!ziISwT0oByvC{Xd=-9`~tdV9+t+9!C7^5?rRQ2Sd#~8uh_zxtceMtlWB(aGr7NCQYQzh"
    "FLg^s*UW^Dyby0o7quv(Sqh2SBF=eT<kfEP?djGfOS_C+!Yw*|dIskQz}s1Q?Y}N*1|+XzAPlrspza9~gK4E!SjXJ|)RbcwPFBWJ5U}7vSBmTI"
    "V5Bn#N9s*PVy||Q#!iSDnai>(SDv;V)Uqa)Ux_NFF0%6M_JcjuMy-$nAWf2L6+DlrnxWdwX3Mc-)Au(qE&aW|6v(2;gFwlW>)PW)Pe($i7|C}i"
    "nuxTKIK}`+sMp8(uT+K21|LL3hrkFc6e<;f8@Si%c9h__);xu#bSWJHVRjr)4XCRCH2G<29$|f)t6k(p@casx4;I*CTe4iTx#{Uy49_|6=4pz("
    "0V9K!(@XoP1F1P5$EL!CLB)Z^)=M)-#HyhKE+nr^5(C?I?Eo{f|MFjMlkRq&g#uk2y37Q9o)Zj>Y0u*BLscwR!?vl}IzdKyG5F1-xHUrtB8g+H"
    "XS5p)?XZGIbwxC|FAf0g7qGEccQImd2YM48=9^tO1n|SySi4=^&m|DUE^vF--PRQ<eLQ=Hw-3svV5~glVQ(AO$5zWlsXSLBek`4tnZf$O5q-4w"
    "kwO1>p5LA*Xb0%WfJXYUW`xu1$Y7f=Z=+5;HwixOaEOH_yZh+lmgQg&hUg^Q7=^E>a@jp8?+R1tE&{o0WQh*#O9x@kULx*)4?Ey70_N%o<O*p}"
    "lZ57erT>V57(czX_J}eZj)$caqaw%4y0W0LicF87fQaR|>KQ~}U_(LGYu;6<LNm`EVDOAg!5_|_$M~UKRCNuq)gcpn%FleJQ3Zk11qwEZr!nFa"
    "2B|iA`;^Qq3rjXZxtYj1;b6t(gJ13Bvqv7a3!uz`nn9-+2NuAld6qSD-P!2Or=$3xX>R5fv^EzK&IV626Cg669M8eg8nO__i|5h3A$`ta`!KGN"
    "6S0A=%Ad~gJOt|9E;ce??!@98z<a%(jvzlli(kr(?&wKSZMX#nwoSY?$ki0qC~G$5Gq6(k9OA)eY^kS}v`Rrv&aAz3`0DKJEDPQv<?1DwStF)("
    "W|5jOWo}Y!uGOC<;k9IIQs|fl(V7O?&$QU95Xn!meXSd#<pK5b_I*qb;~`sJC3ahluOWGk1e?`tqPttGTb72PDI7{W@3|byz$pMVghip|PR1ha"
    "j=>a|2imGtufxTzT)FZi8FQ_CM23HD<#lQZd;;)AFJD%Y-mR*sP~pYYJ~()NEfM)#akZO@d_slb7cNL%#lkX27F~B?0i--lvb<5S95*k}f-(WI"
    "mdoSgxP^LJR0fWAF%KnRDlIRs!nN{7oYE#O7Yqz$y1F42-!Vkr(i5YsGpKJr#wX{zKj8exk(>$I#o-%RZ~;n>FLRO;$tMXif@ps-L5IBumx}o4"
    "2v)T|RJw>F#o73$PuTV<4qOo!7HnWcA-?R$t`B5R1*#IzvpRV#+8C*65$QgZI}$5tPM`L?YVPRUBkJXvH7n)HRAuR@5zjczg(i{6dtcFaaz-5Q"
    "x*MoiEH*A<r%V|?fYmfyHz+8XRVs)iOj9c(r-WkGAmIYn$nbl4oE1(*9UK();DIhIzOidyF;>)9?dTCJJ(^OJfYaoaW|I1(ngwW2Y~L|y5aJY@"
    "Oy&;*p0%{k0RWNJdG*AI6dX%vw4<gwdgClbPo^NUk-)$D>YKWH2VFrNYI6SkcfPaqekV=$70>70{P@RdGyqsyr4IOoC`0<Ih2mCo9%Gm;sC2^}"
    "HjO-J4%@Q91#yc;7-B?xf@&qHoi2=+Af{~Vu3o!<r>bFFQeh*X)OCdgqN^_KoYWNVCc9fE3eLfSd^f<8f`l-gSO;@ovoUM0`+(0PKES1L9KRQ9"
    "ra(|U<by}X3#U)NMaaE-ct9Ei3kuw{R5^bh3&_a6Om#?1I!b%V_R31DrrjaN21*Y|zzqbq0Xv9Qg3$wS+G=nPRvFt4@BtL*qw+T#ow`&}*CgN~"
    "x$fG#<i3@Pp7J7fiEN&&!MDN;pr*-lt)|4#r{H`rsEjXS&1@H24Rl)J;DGdWpl5p<E4GSqaY;9o>h#d)$ivmw*VjisBtaZkYQ%&cmm^S4{J`2H"
    "QDhjSh{~t~Q@V~b!}G8${u?})8Xw1bSIooimhwCiRC}%PfuhQft|qz;f?#}nyrgZMV*r5iM`dBym4nq+YJ0oWsp&a6)rpB&UHFX-T)kSIz|0dx"
    "280;fuMY&^0*)iFg`zS&PsFsgOj2x0WIY2tYBfF&O2%Z{9e|0uiXKkgPyd$qqPufHxhr{Md-n`MmX4~*IVGP|>)^^?Q^(q=5te0p>uqpgpL&zt"
    "nNH>8V@w`XZ~vIep8AQZ_5g*M2Hry*66AB8txW)^vVeRf39^0<8zL=o8N8<h=I`kA09+)YODNn!8$8&ZyBy=}zJu&@w01>QRTU?CQkC_=d!%n#"
    "KjU#SZr5zs9dNJ2UR**c=%h#+IJZ4fXM3j~3YKj0ezq;61!rYIkW5fwWKM$ikxi9i?2pP=d}~i~X1v;=>^q;LTk1MiDs<(YO7!ha@r^JOo$ZrM"
    "en`-?&p+P<e=k`bvT4u^Rgy_H08vh5+RdV&>fL7-_m0dOaLDNkos)a25kzks(4JIXz<K`;Y1<z1!^e@BC#LiRb@QHjLES@w<1O&Eh@aG+$fQj>"
    "a}3-oz<Rsz#4M8Oc1@iRI&wxZ^EL-}1a_0Z{J+5C1J<J-?_@C@@@tC!!*$MnjRl{qY)UslauAjgJr|bWP-pkl{0AiUgyfx)dq`Q)^Gg0Q>nQ$n"
    "UwU8Y3_2bYokUR(@g8}ClP{5qkcR;skptD1$-nx~^3&YvsEzCDYL>A9oGUILDz-c5b)-vA))<%`m%IHfI7UceiHRQ3x+wOf>ZFRbCCyG5k}puP"
    "+fAK7#9zYV4<)gXQL6Fd`(#qQ{(s2<SJ@A`*^y;6RFOH>`SwvI2jE!zueR!?nXgL!6CaBv$zydKI1Tt|`+ZdIbl`mRw!216y9gR#ifPvLzC4#5"
    "R(b;O*>90I?28{4lab=Dciwap+0X817V-2_`b3Zj`>$WZ&b0{q)j73De*ahS5s9;cmF?db!*GZ*`cT)iPR3-&lgBz&D?=ucr)n(x_tpku*@tkN"
    "Rvp}&AE|xP@R+jZFC^7#r#&jK5FX&nyc>V;Gs;LHXJJj?>djJv_$}|-AHA!qTwlJlgTM|XTnhFVLpt@D@k~Wc>nrTM>aQ`xo$^`0-rY;c2G(KR"
    "z59&n{Xl*0?c;Pn;9IefZ>76KA-2BJ$7ovSrV(#^h(~JD|NJi~Gj=@1*%L+9V1m6#BSOW38PlitKg<3<!rnW`uIs!L{BC%;-|L*w02&z}5($tX"
    "K|&ORD3GG4L{ibxNLIFNjU~rjd0t`v*{a#9t=ai!%3I#u8P}B8RpXiU%&f**yKGsuMafp67(_}GN#xM+b@xj*opbj4zH`pK_cfs1CINK6e(&CM"
    "&-rrrefuxsekxBD7N|U?R_+P)_v)?~{VNown|(?6=xC%hdP(Sv{%{A9_!QbaQ;~X#vP$as2Oyc0J1)WvN;i3n5|))X3+htzbi0X)a8Cl$%~;&4"
    "4oB0)X7j@%3a*K^LepmRb(i`y`aM{zCvTyqnO-?{Ww(NjaXI=00j<lE#iqEDh{vM1m~<nWq?6pWl8C1GE?P5N@~A7LW<0kjX4R8ulJr#f{lS-O"
    "1ogRRE9%MR&bP0WM5TL9B(2TX!Q`t+a_^2<J%N7Mwd9NVtnVQMtPYX`*zZh4L!J4|y=p~GRl`Ue?a5|;x__nh426FiVz=m3)zC()4k4{qM#Izn"
    "2V@W>;jcaci8=^0`m)@m;U>L_-sWytjkcifJVc=am_NF;L3IQ{GAicV0<NpZxZ3K1d_&4x(W`}_ek4AwlG*WTB)X|J)h(#-W?W5{(b?@b4|GPL"
    "I34)t%YQ?K-Prkp6hG+7%krEc|0KG#LbZ|3CTfEFnsTXqJbCoTNpEOJ9F~%~nyf8G{{iCPKO(vZ#1QQ0ZM?BwgWd0#Lj~Pa!Hsw`t`?hbH<NRs"
    "r_jY8UdO|1CP6^Oo^hiYO{uW|>kvKAj)H;+?u{?Lq(=G?GDxgK^c{zz4P=gYjtUef^4Om*$o66wmAh>@FG}B4%U6b<MPc^e{%m)1e&!LBy{mC+"
    "NWBH6+Uy6prZSfEkDQloFj{rEgG)S#^05W+8$W_65U}>)MI^kDV@~O95R=eU6G^gIK#n{u)J~e%dWcHeD&@{Nia~UmzL)Gru56W&QH~6WQ8Bi6"
    "q34K+W^~hUspPGA3f-S%WTD%hUq4*=&*ToS5>T4({GDf$XbJAFP~Q*Dq!}iw1dc9z@P5$_n%(ZM%?oI}BxqZ9YLV(E>h8-Qm9vF+p6I{TeBbwX"
    "KX`58D>F?(+y1nh9Qv-BpmMxe)nzMDhY9t$8mXu@QY2Lt#9zJYp~m{jxewtJze6M|ge$vKU3nmC)Kv1{_2RwXB)pxw8S8mZ-2d$uPsCgBppK$-"
    "td(@sNZd^}!i9s$klHIi{vE`v<~x2kw%W%tYc_s!{oz&I-L`7JT8g9Yx*(9T*@&A-0;vv9pA9zA=zDheHKe42Gp~D8K+;t&sb*VF(3qUlD(U=t"
    "mAslv#XTqPBn=s^ezgfr@&&p98h9UzTr!jy6#d`Ic=!al7fscF>aLYt|E$>+FZYutrh@QF65l@*{}WQ?%GNCI2aQPzkW)W+l)G2L2W0<>+fRB)"
    "lT7^wpnV~xR_I=5BWkzhn4}&;8Ny}R{9rFym~4Jy<R$f76YjZ*j+FQkp3qmywFjbha_jOI;cuxeSyp02{y?6a+b55yX0x@3EJXuRlCMxW@wB+{"
    "jjm8j`>V~;>LY#BE>|k&R=Xo;G~v-D?WT;^2r6a?73gAsyYf7W(s->Gi5(~gWtZ9>+m97RG%}6yjnJ;R)e&hXY!={iXV*@|YPS2({(7{crrmyf"
    "AqY0&=%sJ}H0lKkP6SCQ>f)ZgO*qS>MWGl)JNgGN_g3d|FGWZELiip{o_~B#AGxF0V)*uD<=?`cPaX??rCpKlQ+}sfmmBeJ^l0iFDRDcf*;RjY"
    "@t!Ck&?S6?zeY#;@#gx*51^`UCQ(vRA=UEw@~#i^Ou8LaxemoPftXh$p!*lb3vypuoji-SRNU;g!wTBXqs5Q_2SqQ82wi!jAr}g`Bgt+7cmLDn"
    "O7SN#o~B%iH`=oJfmO7@Cef#thh=pfZvHG8iIXW=LO)H_cP#ur06+PQqIms4L9QJ84|4y<L*>3LR8VV5U-j1B7Gv-$Qoa!H36u3?C83Un|0P_("
    "ZAqf3R}Zb9h!eHZ?nWbxtBJU#hGpD{;j<q}8k1;A%&4t`P@jmrhfapKP9@FiwVo_R{pPd#OJxdHg^fgpmzuA|9me%aIBt828?M9Q2ipBU1gBQz"
    "vM7krWeHU{)wy-LAHVo%QA<3@XzC3m?t10_noHL3l#0JXu|L`Vz0X`v;u|gbsyaQ^bLnm0eD2pzC(jAA0D)Ss-KJWK!=j%=AD6hD8<i-oBvlZ7"
    "RjDP{BT?<f;7W1!p?+74H3`buA3>=tpImJINg`_A__gzLU5&~&f6)jRXXD{vaT;~tmZQ4!Zdn9EyrZvH<78BY|5Q+0<Feh8?Hg~MRV6a=FI@9v"
    "Z|g|`{qceV@1G}KG932r{OtQ@W%Ez}w(#8x|Lz}PwEpVqHSMn7ohADjt%`$Pw{Y|R2Gm5WSAeR626plL)MitJ3p7qh#U-BV4qXZk-Pf-JJbix&"
    "7Id>11<^$WiwoaWx0-0q$J6@i0yviUeRR$j;9Vh=XVT!@O}Go{NlXCjLUCpF4^#~I&<BRexk8Wfv(P;KaMFTLQEeVC@F89$<tM0DfI>J;4c|+("
    "F>9-8?^&2z4jRC-3cCI1DQL74i0dJba0A$2Fs_84Ap!gYe?gb~s~dj+;tdL_!*rj~ch}J`XJ979mH+QP2)DHBybG#6#P>yd2e*b}Daz4YWiKWA"
    "Ur&k>{$js;<YTJ4&;3lKKE8TiAX_JpHd;@8R!>$O2lYGL?m-o*yFvY67-+ng-F_Y)xuwt$S3Qco!0*620lrb$QuE_S^pmS5KgYXaNY5tbHsMcr"
    "l(Y3Y4Zo=IJ}61TVcU<Rnc4h6^6c|Eaf3go&;_`dEPeel{HHQqb_jYJCS+XauqE85LzTb!Rjwb3dGSjiy05%3+_>~&@B@H-&3hEV%=nv7g80HP"
    "+H}f0-ZkWO50wI$Cra#8F#dT;Po#kny%_vDZf6inVdlY}O6gMO2in-Lh%Y!#IkS@fojwm8PNPvF`0bbR``@JSg}qdAx27P*@1(h*)K$<<2lM7w"
    "0l#k01-tqCZUVZAz_Xs|8hvgw7qANO;6})e91uo51qJ)q1Z25~(Rx*eBV@0rdg-;BBU0?2Y@-PO8qIVOuo$V2L<U2KD{-JX;nJhRxp|nP89xd>"
    "K&vQ5hnqd>r96KxRMYEsVQ+im>E?*{ICLvL^zuO*cAK#G2?}Aw;dk_UbYU@Ps_>Q@dSDFg8`9=ZBN6xw^`S2&f)e7?`${mfi}+R!o{L>bHeUib"
    "#BWE3wy@q1Y8Nl#ZtiV-aE|yCbQ~S|^i*7nZ@x}*rW1oi);Fi7-UJ_=_7Nj5@Du(Al&Il1f!(KCy-@5wKT_U$7GImfk6nLX|AQasQIM27*i)<l"
    "kfW5deGE{}sj~$=2??UF5Ig8D&YN5s0RAXy-bH-vH6^Z5`eTFEGUMp2uNA9sKvkq5_}ad_ftG43qNiy3MMh!%%LE#PoZslhuYh8tQbKk~4mG7c"
    "XY>$f;R?m|2y>W@kS4>UoNNPpg(?;llnBQXzZosnsK{{)cTy9ok||!BK9AiVdgSZTmp%c_BCW&OzY&!uU}SIcfPyDGWeF4almeQ5Ya|7sg&6WK"
    "5t1YR*@NGcTsRME&4)yepTRfo(<d}e#&IX3_=S{W4M4zsCL(Uu#g{(0_1qj)UA!xRZC~O;BaqzxQ`qT@?4&|2ffmIh_VXEM4d*71+w;>ejGKx-"
    "&D&_K4fmb&Eki;haxJjd*+s~DRBm^Wx_k*_W{QbIrkl4&M*uN}32$+i*|)$cK*9YvZFE`P{rI1KC@#dpTfD>#vG1S8xBN#y_C7RI3?CfXE%v~D"
    "D{vlCL8BN%+6t-K1;Sj2s4HA-%_i&K$X*4oO?csR9aR?60A!q<E&2pIGlth6nc#$1CiEa3TB5gw7s1ICiTV|_zP**QV$)o%kzPYngIpOnr!!~t"
    "$Gq>Wy;6fk7{Q0c5=}xi#lxS@KMhTugZIxYogJR4!=7a*mPW)xt$Lv8tOLx`z59^vmKrcM=ur;fW0X(W-}R#H)I+a+B&CdcGD?9Op{U0kc6Dje"
    "3kBd;D{%PJ$MGFg_bT;hLT69&*{P6bRfXxcCv{WPXrtdqE+ade|MIhon;*_^Qe@Y&KV!Ypd+?jnS3`W7HGOo86rh*6bqX(CHZ@AY&hZDK4zAZj"
    "3+wPPc!z_+m}j#k|JuHZ)0d$>dSs5LH6su~HQP^_Yn83+3&AQ-pNhKE1E3ZmUO~+vJS(;YSa?4`Kh!PtpviR4h-}J@0b*2yq6W{xuk5~$k+DB8"
    "KXgPftbCK_8qPusY`#W~9wig5rgLH?J%-X;OTx$ynF#o&k(0t9oY_v$mJZfW(Z4gANF6(>E~RrKo8C_Ia$gnj)SFS#r^N($h7xew7hbXAG$E54"
    "|E;dhK&L~4!<Z}-%xVq(5*iWbj}d=sBgw8nU%MZp#e0KP7Ii4O$;u<czg0~|qRiitK3wVL?P#NBXc}Mlu&Tl+?--ru&z>_&FYkrM#~BC$`u}$X"
    "qemCK$}@v9a2#4my!S&;>oOnR3xy^G{|ZKa=PA79B#r9b4f9{ww4ZqIN}Y9iVAeM*qr3RIe#C2<CClP0fj%988UDaOGuaDN4Q(=h*x**X>D5~q"
    ")iKX+khU`13<7dh!t@0D(<2N9jyk70)V(aC^(Z0yvF%(&R?LY%rAx#ucYXodj}zKe<f>BhnP-?c?;+;Bk3ZuhRXD>jDTrNlDgm7wy|-+Zb7ku@"
    "6wN@rPa}OGzIzppD<dhT5RE|19VRxBH5lh{wE)L7Q(FlncCacZ`}FT&M`f8;Sl^2h3qno7e#k(e9@SJc1`Vw#F=kcv#iMqAPwP`%%U}>Dv^?#`"
    "zfM-=iC>NR(ecB#xXAE#kzzct&pgis))HMPU;H1aGumYyyNj~=E!dPTaL%a@m*FyHBQF#{_Pi~g&ar%O_)z~hXtRYwL~9nN)PpG16?p*E(mkOe"
    "El4$!{_H4tbXI;zL5tq~7`zBewNvUaUXSc?4PmnHOH@;}>kvF%hMUx&Ph>+~&IV0KJ;s&v=))r^`ZA@HME$l=BWfP%oBX^x1xXFkNxio2`D}mJ"
    "kk0CORP?4RX0PZ^5qf2qJ&-EBOuKUL<2V(?0eq6Oc^!{`IRtY^w<qMc;ZM=*1-A(7TXN+%OxD$VL*d2i@CE9oyl$2`9>Zh17jDEfOmH^b0TpAV"
    "0(yM!VUu|`%jrNhC%TTFg$Lg&JhXWgzda>CgCwizp>&O>1XTMJ8NlTnN#F&7_Wvsn-Uj0V5kvgJ0MDSW563{;@&Qn?1eR!?4>Rfuo8#;&Eeyyz"
    "^Z8ez{`t~-_=mGUSHDK`8UJ5}L6Y3AV9DwHbN9WpCrt>;X#w+_O3YJH0~KAS1j}FdDtNj136Lmci?O#1s;@ufI)tXkyR{_=Dl`ApOdcZ!_?)p_"
    "#1aXpfBY0|f%@s355G?AG^Ur-^jfZJPL@@nep23MK+)GPSg4pKp<ul$K#E3Y?a5u4)Om0k-DD?8*FK8I0M!j5Q9xzMNbWcjLFRKLOya!@)t#Z5"
    "+k5aBYe9vK&uFnE-)5*P6YZjCCz{Gn>OtDLn0IxRzp*Ks9|_MCysv$3+J#r1*o5ZYP7~eCWsvJ64WyFJBUdUbcg>aHG_oLk3W+*W7vTLOF0T$<"
    "SN%(oAjg}aMrroyfl6CgF|4c+zB$@E)++_xxqBwQ%%?SK*WZ9QcUwZD)-@!0VKy&83DVZ@y5wcF^Y}PwIK2mV;XijZ>(E>wWbm~o>D4#EOdkO?"
    "d<;72HgzF78~qGAldLW96pzfop7_@4hiDr7j8>=&y$)OC>{l6GS$>hnf~&jb7;fEfX}#bUVzyU6Y4PzW^qs0MG($Dy2<OvQ=@6f}aQ7Do);WG("
    "6MtIgqeUTG37X$Sxq0J$>Z5Z6OnJ-~5uR6rAg|HRp=BH{%C*fa<SZn8ZM7@EN<u?-Nd5T`EAgp58{J3o&&TN8)t^Y%YOdmg9avOOAal;k4bXz)"
    "DY&J^)g5V-jimGws?wyG(K=k0y**y9LU8c7@EWSdCTgGcyW=@y#?9decC)c{`txl5s=J7EANu^+OVw9KfCd%f9hX}4W~AnCm>abCo*%12>3^Ny"
    "zk}otO0J~=Q$@YY{BV%|x=DXM8bad%a(Cce_>qtJ!@s5;X_f?8unF41iQDYx@WljF@BNhc*9V@}v9Pa_9gi{%N!jz>7-zF~GdP%lvx}q_t?8S1"
    "N;h6mFcJ=(K!F(31k%IkZUYbT`E9HFxy%W=C{u<*2%4Zv`Ts<lxPME_-s=<QQQTaFk5A&yN60jj@bSA_G+rGUl4{G~AQ$<M1ou-Y(6j^K<2yuM"
    "=xj7ECC&QZ44>9V@+35B!S^du?>m69tVs$Aoz+v$2)9}o5zKXn#8^x)v4HT&WXzbX3Voc7M+(hvz$Y0%M>gs%n)|~j=!RR4>vuQa4GlGxG!NVd"
    "pNBV_8bQhmL_!WncbbpPNa!i;8LVp=P7JYZh+kS$En*0(65C=(D0TK5n)>iZ^mT5+$pg5)7XT)~s!C%iYe^V2uj?O&@;XEsBhF})0+dJcr0iIy"
    "y`AZt7VJQEs&0(&4Mahu#16JIkhFHn2Q(ot?+!Sr!7a6)t7080(s3#EHPBPxAXuZf<Do`rl<zX{AsIy5Rn0BEyXkEcy@pc8oLZh1yhp!I6QuFm"
    "cS;JGP$+ULwEjry-JBTG@-);&oIuH-ZHO3-jXxdmyx+-4@hvxod*6j(B*#8+9v%jH=;Y!U{IDS_P@*a~4s-KocMD!m&PQJzos>hX$3NZtuVeMz"
    "==JfPA9l}u-fwQ9D>nb`p)=bBi&O)$rcX#6^;;oVB<)Up{WM|_ThxCR05LULALbV}2DWY(&bfF@w?KzAvVC3ppy#LF+e1xciL*9tw;!HJ!Ra!i"
    "MA>siiSSJCRO+`8@UdRF2a{s~+X69C^>cQ=6&I@RyWloozWe+hg#`Xi7?i9sr>%z_g%Y!}rN_C>y0|Ypn0V8#(WerMVszn}`{|<k93-vkwf-d)"
    "{rfzztNeM7u$YuN2L^s0?V2xxBfu)AoOs7Kpw*GI01fti-{%j^k-*qWUDO1!m;*lj&@=d+Gx~m&_2BoxKWCq?L>u{)T(pG3;bLs8;=&+JYMC%n"
    "(eFw3r)GRKnZ0e4#7HTN*bMBWRF<nd?Ei(rZivdAq)cDPDDXTLb8?Wj<(DM{MKYhmrfSaP3J$}Mr*NP4+km(3M#sC=@vxJl6nHp^yYV(j*)}{&"
    "y1yomb-qNEOJyQkb`$y2zot5I`g}B5WgwWw=0u(mnkr*@y<4?(H<Mhrp!sA|U8zCvpdxd6wb$uB|D=HE+}CE{chuR>mn!Avv6bcO1F|#M{K?+h"
    "9ZYAHMcVRVi1Iz4qv%wC8d)b0#I^_+ex2s3SW?12y|?=?XhZT*_F}#WUHojVe6Z=CQxoUi5^@n$tGu)=@?b9bw`gw5B0qcbUgMw}4)`KL*qnK2"
    "`NGx_r%*cm+C=m2;%6`H@Xg2f?mF1K;T?s)+YdY#-dtTm>0U4u<HSx~Ic;cQAHH@@!p@HZgBosI2vx8v8<xtGOI_u*DA`1tgzQp|#mPa^gf!I5"
    "MvyXYQeFbc0ST~^L<!A(#C@JhZyGtdxeYQk@(C|wFal;TIe0n_%dS&0yFy8P*L=4D>eqO=jttawv*MDT7@9zn%QkI0XpBo*0iOK!5fnn;eFr=y"
    "oZi48CQ?78R$q_tcZUseJvK--3Uc1B(wa>Rb<>oUg?e+rtn43c#C<&Ds6Mp)QGU6Z-f5ma@&P`R_pmhg^YqsydeJ=^ZYp%n0{jI20H1uz*ZW%P"
    "BZuFRR3ZJ1@hcaaO|6vl)eUEvhgV5X!Vj!~+V7z<QgNWUPRJKPcoC(?rXQ=Sc7N+prNV2w*H-JQ^r-4wAFYg+s;?Arc|*Qpht4(NbvC4qu3RKj"
    "B^6vyK1?bmb{9GEi~~>NPQ4wH)tGz<S9ia%ba4ha_ZF6|5vNA1q$YRYxeMlM{xFQA|4eF!ZRGn?XJ6=TzMpzR;SH3Z$8Vis)W&GUN~eF-zWCla"
    "QHROh=`koMZu<8&I>_EP$ueo9FRI>i23m&6%0+@CR7KCSoU{g&ld_b8##3f9t-jy4sF@-j8xTruwv%(5UEppjVlut`OhL!L%=A(kqKpS_b7I)r"
    "(M~cdhcU9hA#h19Jx~*H&tW`+_aS544-@x-It^Ok)BhekG~P0CWBLCPr^siW^!n~!J>%RM-F@@vk35J6*naq-3#aw5{6eMa5_P8-F?cCy4XaA)"
    "F5P57@4h9S_$n{Oj?J*iDO62!Mg6h9S<?*;wyS9*#=2wkVe?XSj1)_7Yv3Yo-+oS%pfR7?C9%ken}NItS!FB}q*`?|wzbk;Kw(f~rTbDG7*N9$"
    "Ym68YcL5{#>{Cl^eD$B}8hU)Rh0bGjISlKwkxoVMC)fI`WZ!y3s#11?)NY{}LU``?^9w)9$zYpff=a7HLpK&tuu+?`1M=Bvh6sG;7uuEXs+=_T"
    "cpu(T`QSrIxJ!poD|oZbb>hQCREILECjoq&-#9jxKB2M39SLHaKa##hg2C{l@~Q`bCN#tDUjeC!>HwWb>C0v3>bbqrt|O)=AY;Nk0CVoxkF{is"
    "6wUk8IL$BQB&Qp#K!=duRps3eX>z{@Cf@OCb%fe=At}J|v0KSRm*f)emDBB9^I&LJ9YK$F`X-^hvGu=rT$Fdip0+qAcQ&65hY|w<AihZEa1-v?"
    "4bSwi!9F-f82UF=@fm_78<)yITo!wxJ(SLx1$bRRQK~jfycF;PS2(sDag)s{aqxEyhj;ZJJq${7#W|%jhC<$m#TaKO^xi3{#TgxML!t{No_|$C"
    "EFO67qYEtMl4n5r#&yE&Z2w_SHEMf{)2(15a;gr$^eag$2{#}G71iEtq6jCAJb4EoXSS-$Ym~PeV)|-ar2~zItKU+v1E{XxwbomF`G0&Z5LaoZ"
    "q>9jJCD3bfDEpn@b?%&c_0>Y9LY07{^IRHX;82FMWlYp4r#3n|KF!d-)RhBf!oif+py!#}L(sWM!6m3VE<LLh>9#mVzsVu>i5QBWAGy?|;1%^H"
    "HkN5flaoC+jZfiU)u}m@Km6A;Ahd^CTZMv+bG~LTv-(5ElG-2+3#i=?eC~`DM{5O}X`ze&f49=sxxA5Kyg=M@{B%=Mc6lR{MW%|7fE13LL-UU6"
    "WhyGmX7tJ8!((@=^L2hoT_prB(jZngYtsDTTV!f*a(tMv7aEYYB6TQSNO^=w)Xr<TBQQC6<8mAadM%a0t+$+RWNN-}!4A|M=<yJfThs+YaaBdV"
    "Km>9bLHy&J9U3;h0ikRsuJ$&QO(I-rEj_i7u$RZVJBsko#Wt;Z)oRh`6Gv{W`7)ZpyC(C~MKoD^ion?!aHP+n2Y!UNV&<fqvGK~~G{^B{N#MTP"
    "gCZY|e%IH}Y|h(p8md^8G|>2smj8CC7j1#(NaAQ|EyS@0%hifggOHM<p*s)HhzcY5!An#g7KZKiX2d*2AX(s)IUaEYV0wDGQODbbq08tdbY}HZ"
    "3G@gz!k6=kZC)MWj6iPWeI{is9(qh|mozaXp9jzrV++jD4#7{46V4>TGYCWRt`8M|G~wPzw7j(G^~^Ky4KZL{QhV=uO;P4UL*U4olPn0=?UDKx"
    "Vq`fDZf*%~qD{2(p-R-WO5f_pcCm=RLo(XznG5%s(tVBH;ZUxxM(%LsZ^Nxs(|)Mbx<op=lsT3i9c_aNRr8=8CFHw~!6dr)5rGu4v9R7HeJMPX"
    "-g=8#R2k_94xgs2kMdL6iRwzFvfkQS5g1_AI^hHg(2w)JRL6lrspRN!H9i{mFTO|*=m>CYL~@i{vqsPcftcn}s8q_L2qJ}HBJtf*-8Nj==sQmB"
    "lghyjihwP4hv!|=6lVf=bqG>|Xie?_=9eTHAO)H;?i{3AYbk%mC2us)@9K4Upt?^ojtf=R2z9mFZEe~_E;nAgE_Y2z8B?;68rPKp+GZHD>huCq"
    "o_{UyT<yH{bV(Y(pV2kGB^w80-2JRfX3L~7Mva#<Gh-dcMA#MgQ6f0AvqW_r##hQB8ay0tqocM6AV*`L`{Yhsgk>}cZrz|wG!-73a*aP~{W1cA"
    "uz8bpvx*|@EnK>68eEN05)9GcWL*8EVUU2`CmMrUsW_oy-CLAX5rel4m6UlDbOBb{Iw<S8)Ts>`Q2>dU?%>XX!`>G49a14ZKssE9rhc-_adf1%"
    "$Q59I11X{C1yDp0;IrL>gcnIS?3TN_(nV6KHtiuX_p{#n`JS)O-fI{gX{+z7Q(#CXudhYKqR>M^K&23Vr{CsCwL7z^cnXE*K)v6lZ5bWKh2p|X"
    "6`D$@s#TqsP%-t*$|8?V5w^RU79zQ^n6|?~-cINlO!L25dIgz>2W{wsIacrYCno&FpGKWKWuh)<v{t#pxBA(cnL~$;9xW5Q?Z6Y<OT(WEg~V)@"
    "M2BRiG;tuIqoINx3infs?Z(C?TIJ$upM-m-ht}6J6U|R=;l~c_fSn{Ee)<|s!zq`gbT|8vhnh2tQ5yXbKI(tHL2f~tTk@xS733qrvcOdf*ret("
    "zeh0EQj^dv<1l&qj_Sy$p!Ws%;(Z<X^rsbApPDaM?+2+Dq$(8{8Ci|=xWtkNB~-cJF*LfNt5YRtWGM;^NSi%CyC)f=UxX9*#6P9N<F}U?G=;MI"
    "iKFM}n0gRW>#V%$A<5(fWuZI(yEFuq=M~F02y>#AFtIu-bW+|8sknGjkO5YhpaqUy8-@kXWbeqyfrBADJWInnsOvbA(BDVp+qf{##}BWOF*4tf"
    "vN6T-VS1X7O7X56Qkz@Aa5-5@WY{t7=37xJK&v^!5Pw-HkT%d$LVLQzdTfTE^;N^&Z6!X5Dj1!OVN%aJBj4H6$&3KKuq6*4X9X`;a09bRja$4K"
    "k<dmj0o|eZBNsP&((B?*6bdXBW>7ME!=$mqDw}dtn!MDOoetrW*J=y6k}67U2>VEXq}QO`gQG`H3{5TiCK*HB`veY)>Y<~NL%Gcn?_8!>ky^Up"
    "$~5RhD2?Q>>uRr66^8yg=Q;2QM%F0yxG_5$cl#Cc_R%y*gv`RtG)W-{Bi22N3NT&j5}+~-lvo~Heq<0&!t?}9A1A#|jcqT#VktB>cF^J2kEIRn"
    "4D(Axu9NW!U5LN-wa67E*jNHt+`4wWGl|X%5tx${w*<{<=LKC=RGyW~bHsfDUaV9pZ@Gd-%(7ZyodJXj%O>4@_ubdIqGUhsExS<AhMx;YS}UhR"
    "D%h1<Tf@U$no<BfKciGRs9CgFva?DwE!_<>_mCC!iCRfFZI3rbp;9EcQLvGfAS-m-5Uh~d<W2Lht$?9mRXRAxL@Bnm=t(7@ezcjJSb3X~N}?AC"
    "s*FZwppDEhAT(eO*48%gb{GB%1tlK)b)<+N{e+?Y$bZlfrFaXE>J8g4H}~|@LRj!W8@Ikm<r0*SDN-df96oySQW|8%1H9xZPn+&)*TE}Gs20~a"
    "UgyiisW4}Gz79zwy)8~U@u$bf$75~)F?IHObKbtP!LojJecenH;*xV*%WFY_gzi=F6Gn#I@~IRGA9TVKLgVM`)Jm>4<Txd`H*xH-sM*<9^JWT@"
    "77c;Wn8QUr&Tf~TG9EE$l3^vCknDFlfszvw`__e-9WB#9%FE~ps&b{W%nu=|_(;8kh8^;qM(5`XCBrd6K$s@3LEh9h0Fy+yj5a%xRHCAJJmW;~"
    "1hQoZnd*;!l=olp!<!O}#e^glz{H8vVj-}Pq_w%Jf4siElIMo9#suq#j+ui^qWrD5^uK<QpdYUx)wOr+ErJ}`wX5CMA1hGP*(8k9%;O%-FmSWD"
    "N~hBqy`kakX>qL%3=|R}8Ija%8*&#)gCX!cR=fNxG|WDY*-NjHP%IJMI1&(WF^uybye4|r<ZrJ?q5@jHNPkHH3Z)YIePqS&+2a=q6~jQjUs8>s"
    "Tzr8Q8R5QEt32AyhN(QubDrgFhCwHb)TkG;mdwe~k(2kn*F^L-H)(fQ8)l3iBfHpesTplZ<shwgVxOv$`rIZ!rOg^+vj=)=gAEGC%oUbJX)M?d"
    "cxZ{sl<>W1q50LwhQ##cqDX(2BtIZKV)3xCMPC#A5Pcok(SXY6#4!RR^Ce!f=t9+%ei3LA8$FHVzNzJvHWu0Zz$bduE7ZsB<8;cQgpJViYBfa>"
    "p}%}p8*v+(Y;n1c2YxPk;S=r$f&Zjoe2#{YX*)8(6cD*OBuxnKtrmG#6#jADBA0;lc}ji8<&;6~G0q!PrDNmr1uZ1PZFy+IrZTm(jH|D#_(zxJ"
    "QmD_aR;zjTT^no0A+>oZS~|M@s7$s{iwYB4PYKrMT++N1x#7ME-vnvJrTNDdgdv(HS=K|aeqX?KXq3nCJx!xXTBquTQa(?`MapsPr2PO_F42aw"
    "F~Glnk+!+rHmfg`Ij+;wP<;_0__0U6J$&Xko0o|{y}7x$$)c&&_$zBsZt<QLxN5ghV9)NzxpRDst};WD)YoTbT*JIX*`02l26{5b+b*xTT&bf)"
    "NqAf<wx2<+ubcRh9rvhgxQ}Fkn`X45!O$O7M=I^|>fyY6yvYQk{W284>FR0;ykDVFge>cwe%-`Nb#+KP(ey!qC<d8a3$zrSoE&M*%nVdu;AJX4"
    "k$7-k9)fG|i_5$roiOi?@?p|&c4RWbJ7NCoabQIgc842NQ3**}Dbh^TOK2XWAhme)!0^Zj8HOndFz|by#_k20|6j$wf4)hkq31d6Sno;<;_}au"
    "K1z2Xl3#R)LRC^^$+1ckY=NZjO=x#w6bkNeoED$P^gkOjuDc!^{{g7ltdpo-pqayQ5|c{QLv<bJZ92$A4)FbL<#6b{(z|QJGwl9}G(N&mSO(YI"
    "^HQ2;gkj@wGtMw>pw7UEG(J($g2NOkx}~(mMP;~8C{|k8v6c9Sj)Mf%+6Yh_<F(3Bg1#$fdJ<iF<UzGhH<^0^DR$<Z^!=i#jp%4eP5J9My+^53"
    "G2ZNTr7ja(^_H=v?bDxQcLdFCRV3cH6=(yACU_}NgBXt-++*;oX|6G9lS%GyL9NgYX_6fkukP7H*n^I(VM=8q<8=+p-A4KD=gVc%$=rBL4OM4+"
    "(ey)U6oXLhY#hepagIQ<)D;cv8jlQU7fomQ<L~(Xi!VAxdhXpzAk?CygHxj4$McLC3Mp(WBrCFV@g^+a7#WxoTX+sUkqQ3#uXA-s>cI!gbhy=$"
    "<M5!+Ig?Nj0ffVxf+H{_ngIzKh6|S(?Jf7HEB0gaB&ds(R3@27s?HBI`aO-jL?GIRjwTi;f}VtAim#?hL>p}ZT2`)GKs%K+jt+@C`TB+<#gl}>"
    ">Ujf_bxp8FCsKfZR)+=A^mIV&&viQ(!sU_8u1Rvi&`^ouCfZt{V<_@0d3{Jk>~w^a3%GMU*c?~c1~VdtvXojqXwyr|mn?aRZT%{_f`dEMtkMRP"
    "eXO$S%}!QlQ+AFXjTw#Ky$aTGq76qWNvJ9gy9eHDUEV{DnYG-~WTWxlV5>v(vGj-6*E<9Y7Z#Z1LBk{J+$|8wvSQd!Y4Xxb<g5FsUC95A&+dTi"
    "g^UI4W1l=}T36!O2rdqS+s7`tP8ez;&Yst3b&913*37Qw(a;hn7w)rTD&8ivNP^P~N?IB@3k&+3h=$NdAh{6%O*JMEG+YHCu&SFkwf;8E#cVIM"
    "x5$NQZ=ym*q2T*BnP-_0wUQ^3bc|4!l^uIGHalA=;QCiqkd8t#@q*=TL5sWd=M8r|ru!{d^Ukwc2++CBBA%Yo*uat^WTdZVG%3lF9&<~p4)p}w"
    "a;4@p;68tf2g?jA^`N^>_b;ZGuT;MKJ>;9Ubs?gDZhJMk=c#U{gPt0vpNAc7*pf9QSou0=Q{TL$`>R7Uch^|R4?^jY(gQA4C%T3PX2-`zx;)9P"
    "P_TB0Qzpe$C~!Kw-AP-S7z3B;(KO3yBP7i+j#A2^7<-i=j=ulkvS3@BLqseGbVMgHN+>W))<CUF44_Zw4J%8@H%IM<C)Q(-Ls_B$HEf#GnQL>3"
    "Mn9>WIrHfw&rp(HpO{1v8DV3cN~n>n31yyoTtEEb*fxS@jh@EyD54%HSQp6Ay#nWokLQgk&S5$_Xut>uyKs}P8_;<a1Pk@yfZytillWK#`UE;)"
    "S-qsT%IP`(*pL{p;fZ#~N+#cbP)muAeQbVS<Z`%*C$oV6)_Xq6A)H37%p(#x_<d?`1O0th@GK^tCXR3L*<fJ8E<NAvYKH5OI-tklP*$fy@O@rR"
    "rLmD6a*tMGax1X9wq~ZstIX*4%k;ZjVGn9}=%$9VO)6nxe*Ujb3XhGuGM##DTW^gL=`2^uW62sitO?B<rm!f5X2_Ko7ZY<FmN<Fx@7O_cDiyOQ"
    "g@Q8vn#y~|NS2#zq5Te`KOQ)P4@9R<XpL;O(vav3G{Hfar*(zGb(y?^&7QfBME^>=f^n?u)C?L3H@aCUOihu&<Ty7{3n%l5fa<1fNrn){8PY3r"
    "iUn0MYGnv%N-M;21(rhk6ipCPx@Xypl|~&&F^>rH1*X}Cc0_ht<0jOI(d%`W28bk<&d0{Il%71`(x7&{!a6Iti0z`jE8H^7TCLm-S!%DKR!6R*"
    "*=E_{Z4h4;3a?z3S?td^nmg9HC6Z$0OY2&095{YjIMnPdIN551WT~NWX~yvD$iZ$%enV+X==`VTP<6yD%dru<uA3AI8Dm)QNJV#_2~p%Eir#jT"
    "!}-{xigfV8ct9+<Xc(zX?1mCV#`xr*?{fb9c``#BT_+Z40p;Gw7SP6_NE2x&`qv!vFH6Kpnih7RI)z)A^wW-a=>3TOCqj;=1P@1Hakm_uhB6hG"
    "L?Lma<hG(?qdyWi1Qq?#k}xHu$h(4FO3AP5T_$T|vul5YPo+~RQ&TS+jz)?Jf3ZOU(^XV~BbAb0%u2<S|H)4hur91`<jaj(CTtdO(T)<l{sg%?"
    "zNr|cv>4Omv17+>*uVptHr{+<FC9}re2fLFJ8VNfx+z5I7^JR~k2JQ3QBYcPuCN6)iO(|YpPX>(9O~PljvpV`7xcY(t?STfrC}v9AnddGZXstY"
    "QRxKDxU3LzHa?-HD95-M$uu(#J8p3BU>v8WLrWjpiz&gF;0UdO?1UvCkW$c-TWQ*zrc3G%JoLZ=L8xy(#79Ws8+n<nMf5Q{A&(MNUC`R`CIz&+"
    "0h;EhPdu;C=}?4BQ5L<ZH7|a8lOi9v4tysqn2Vy!P~(tW0H(o*=YcqMf`vl9zL?+Yn#1HYylc*)S|1TZOuYNPKoL%)-%LVPDwWr@@#G}c=^eCq"
    "-<FdI5eH7Dj_NZ7=#rumD$j0yu~_8R9-6ga`N2iwXTzW|tgI^Sl)0&~y1lv6__`GR)vG7B)dfzZt*p_IcQ7-@!HN3BfaqK&5g*^>Ad2(hm0{HF"
    "g+i|<)uwg1Lkr#zTSLj=S-+{0Q8^2mTv<Q$!JNo-Y1{|Dm1w#X^LTW&=eg1&b5M*zaq?INT0f@E@zV>8^1<B&ep*puz>6rX*<V?;hUR9UN58<x"
    "sP6wM_N}HA8xEWLy;v3b5e^(+@Op|`l6)qDFS9o$oLqF#v4{DG*V1_4&lMFpOS#b+!X24okwjwsd*AEIKBq#ck|DN1p|DmV7-$-fskbB|3zAxt"
    "!Oxo&<VGt~JZ!omzN1|{ykJerRB`G7Rw+5&P^+t3h6B*&_YNJ(pf?<bhq@Z*C&DKkua<pX=T@{ib(7AMdH1gnAJCohhsYlEz%f(7sk7SiPM)03"
    "LI~Uq?)f%BOGIBic1$a=Za2S?T>CJit6fal5p}uI<S!ZmXUKwBqOxZXiiT?K2FEjtLrB^Yd2)1(o6BUpOXGHJMnY6ZM#Q$H0D0HtvZY8;JX|Oe"
    "MKRa$WyVID%yC>bq~j(7oHj|Mh~D5<N4fR-5JQ{O2}e<6YS>rToM6u${WKc4ofrtYa%qXrfP3BH#u~`crDd>IqrS(eHRiKBqC>dGlblVUJGVw{"
    "n8)VRdtxV%)q&1%%1h9%{)ry>;wFf^&wm--PIB!CY9MN>bI<sJDil46z5PtRt+@4$9HGP>p>tcc_JAku(?C+Eq;2MX``mn-#BthlqddAKXC^rs"
    "P=#O}=2UD07H_^4nN#DsvyLV8%Uh<^VyY)>U}JcA*c5?reH1APK`cL0u70djT0hNf*w43rZRHX_`kxw%>0no6?&RhI*+^l=C!^UTeDHP`8bWDx"
    "cjRy}Gi%MI&u~)oeNVt-Y-pdN3(1=oFIABE|BeY=n>;rzn;-{+iN8RR_MiVe4b!y)9m^b|2Idmu{>YgbuUgHtppKakIiddAS%Wg}yf;t{FSrhL"
    "VnV**74<}z!St8@w^|%7SXTADw8t`tO&o>lJ;sL|N*5Q<n5b?y)wFF4G!B=dtxB2lQOD%mQu3kSxg~@65bHfx>~3&HRaT+633?1>r_;HSGitkh"
    "R)kfrj5(FoZ;L$*Q*!4w#wZ-O44WLujW~nr8t02inQF1MAX<-15Q$2Y8=TuEb6wJW2fe)Ywd*PI@8S2}>XMHHm6l;pSJoHE-Y(SZbqxx`S@5nY"
    "GeIUQ2O&)b?wVnesB#`Cc;5TrqdmwQ^=S(ak=DKU=A}cBfz~*@^o_)&e`E4-xQ-0%zjBL9aEd673T$F?H?iP0lVKp-`d_@6rajALsmF|hsV>G<"
    "gkkvSXq5Gd!q(SKdJI|W(S7?iH<y={J|O)No<7uieWX;XPn9{)<TzP(p|N6WWdC|5VGtOB;inPB9J?8(CZAZ);k}YJEPb9#TduN#X;}dj$K&JU"
    "#VjP~`5ua~jZNs8;st5u{w&j(2{8~8bvT{in8_}jB{jE&dV|KU^p(z!=epPQRNow8SLF3jf|7JL<yFheCeEAU1tfjSi<4TW43N0p16y9r|1?4b"
    "L9U(SCZP}%ehNyOSM=BhQp!ahwE}S)tT}XRMO$#2kw_DgZ@i?_-zXnT?IgQJl>{i`)0puj{VGL3L!RD2$saV4N(Dca;~axgcB8;kB^o~LXZEgV"
    "ql!Qh?1wL!_Q@f=V<o(j>klAtC}$JREi_LoCFq))Ter9@uuYHRnaD<@Z@L5a9Hyk=P`}?NO<p9y<|n>Cy^~_3V^h+gJh5n}ig=WoBZVq`n&W&X"
    "^q?)2Ai%5P1vXtP_zx7Jx$`{(3QnJ>KJA)@RDw4ca0lLCR+>J!ON&!<F}l-_Jd#P~s_}==?@nMO{xDs2wMUl>iZw&{ea16QQhw3NJv1iL<RZNJ"
    "rY^}7G=j2E{wUQxx;#ypWTCM|s@fT<QiVLbaCepXNvkybiwY!iaekq48EZRo$));mP}H3)v!va&u8!p7$&<;(209G70NK-f<8m2{v0Mu#F-?@N"
    ">x5<MHtO*qd-v{bvz6Qx12F-QqJtzG%8p|S%1umfjI6q$l2YXZ*IQ1QrXWcoz&1N+FnKK9z_9K}3hBV&gVLg=jcijH&%`xO52@pC(Qm&0eIYLA"
    "oHyh+Pv(pte~1U!NWnGUx|YOfSRM_ZT1cAmcvP^%<}1x_!D~m1E*R42ETO14mgBR&zp<%}$#OY~CRUt?$iefR*vp>Hq%ln;TS+a;)Z;<k#_d9r"
    "U@h6a+4h(`hWq{H|KhqdTvWNf2*aB+ab(r;Z3R~q&Qoivo0^;F9$D|}kPuao7j<$C4$A)Cy_}2FYZ<3Lnk^Lw@zxq|dBB5dL<fKGrf{o{sSr5d"
    "My6<m3f9%OroC}|yaiO1Iw2SA+X1k1Cm9K`zKB1h@Bb4d<)6I7L^Vok3jL@($6eQEkt0j!dfO#W0d;r*iektp2sd@I9j*x;x+27?=us&`E6@(Q"
    "ltGkY2=b}rY^su@{Zk&`LtIL&4P~aZV%DUu*HFkm->OS?Dv{X)jqj;);Y-GV))y(Ucc{e<6^bBFC_&}as6#2$;UvjV@KLUB>N<uSJ&glou_Amn"
    "WxG_Xt*UT!Ycn(gOr_l%oSS3NP?G7zxk?4!Tp&RmW`%Z<wxv->_jF}?7(=OAC1(HjlA*J;byLYvHr!Wm-6{&y2^~}goojIC(!HDO^&F=-%IdV&"
    "qw$k)_;6&rd3;h_)8-~?XzpQD?v$e7U^jFr(}NUGY~rPflUphcCs_V3$48G|*C9L_CxwUj#vA6%T#;-YU9Qdamit_P7UWEVJ#g09P`U!3EboF("
    "7YwBvQ8<u%H;O9`z)-i7^=*@KxO~|Z1-Y(gl>rTiA{`RP7cYt|z>AdXdhBVJxH`y7`OxzVJTZ`>n=%WWQVXmO0BIs}w5`dINE|rjLM&Ia-jJj7"
    "@H`z&rlr*;+)Ky1v9e+!JJqUmkpFltY)=o=^D7RFq;(KloH~wf#sb1EC!yXT5zX)U4kWKpwdg*csY-X=(8@(~=tky#ILuclB}PXfm(=1N;G(A?"
    "5(0YbrHFHpZOt{(HCB8UGwSqA<lUwj^nHh!B@Y}xf)=|DLt5OID9E{`Qa>8Rjr6d4*2qJ$blpn&7{gQg83Jt}MtT9R_cj}tobq*8hMZ8(+)M8~"
    "291T<>}<jJ(c`S~ggRbnT806Y`k<3trNG2k-Pj*1)bu3cAdn6f&5YE1$BK<|NRuJyyMI*b#f?zuqzz4YV-AU9pGGc2i7X~(lHy#*YOP*u3Uo|0"
    "VuP|(!qvHbMgdTXuG?@N^W34XzUfD4mnKr)*qBmdv)5J>p4OrBgGCbDq>va-kiTZp4W|gBdiasq@ipDGMt*iLw$TDbZ3B{Dk^A;B@&N^jhT<;O"
    "y{WNDg4069+i|LJb`nleA8}>E7^o<g)^uh+z}w8vPo(^+V;Po#xu8V)0r#U2vmHMzm7a$?0RNI2O~;OWiia^)xH)oYT5Y8T3iS#%Lh(;;#T?9_"
    "-%)B5j5&p;JUKZjv-B6UaoIn>KfD(9br(B|5Z9C>{MeROx9IZ?HALgkizTv&p**}tR>BNzTy<%CeYr>GjFVijJ0A`RoiugqFnBV)^N3qik3XLO"
    "+<Lw<71^t=T~w-ErEwdviI!2N8W(d?tvX(l^NoUL%?&E|PA8EToW-a2q5^;GBEIt~qejvIFDDC!@7iT3s4-?rlDW2#49d;TEJEwjKn)@O;q7$Q"
    "6+1K<2Ff>7dhP`qOMU1~1EP||8p3$juIsm;i%)YMFDbUxL>iaow)0MBMYuP~rW>C0nT7K;&0M@9X)rY$KkiZfD@lm3Po6Xr?QRR5X>nU<*y=jV"
    "`DX?K0h>{J8yn}CG+k~UoL;Vs>)uTB_I3{AfkQ-How1j9GK}AKq<rYe5r?~H3hP@&`D@KNe<;7=#8lxG>(c1k;fWI*tS+cV!*#WnkblHB1i^Ox"
    "QR-c@u8$u0=w9Rm9>W(COYW6}^eP0!4(oNB9TzmCYIKxogOKnf%uP5{J6|1vu)qd22d-%&T#~|DTgiYgP~cIaY0ifV_gHxd#(Q81RVmxsJ7(hQ"
    "r8rKyY!=L!3e`omLGdX{l%Rk^1IrZtQDUi(vqGdUjOq`&1+8jXr}*S+QwwhyR#zRTQt=zmm_dmwKIXgNj-x>k_A=`ow{(fpmz_?mLSVxHoo5^5"
    "Fj0z#1R76sr><erPCsjH+Op=PR%6eG60_WEl=jhkxu7rFYK%|dnGjTCjCZ`<b_vAq$|b2E2fQ#HBmiHC)5Bujd-$-PZhQTD#Vtvdb)y;BYn8&W"
    "aX?n3(WlNMA3n9;u$ag733bXboj5^HSc|jtgt;41f`2O)L5`xB`)@gFkJlGnrd5C19A*ENH_=4Hy_uXgsu-Q5(u~yxjxAB(;%XjAAw!)=QNx-)"
    "b-8e%bZSJY)*868v$Iay0EZ}ORFD}xix$SEn`Y>%J9*Mr<NmZO<-}MyOHqKS7+noyt`LtkAT`no9$P-rFr970T6dozVQt53KonB&%mmnJ%)Cg`"
    "71Q|W<KzAQeE^RvIs|CW{n!S1(KQf4kvodMqvYA?H?Dw;OzwmKDd>GM48ku57F0-3xktn?@fTo&IzwU&z3NZr<%M4kQ832?VyF1`xX?G>6j@XF"
    "51~zbYUXyBn!0d!SauUUwQ^p66pFgLV9+|6{0^?}{T_Unb=jx~wKQK@fL(^(|Bp9;)9j^E`Kw=@ook%T+R<I{)(GCUPPzPDOS+v1g-5Ll4!(Aj"
    "FvB`sO4AIh5wsfPUArKyPUp#_E_9P3lwcF(T^#E=L|3zBXri?!nEcdUr<7ygp4JxWOatppRgqA`JJm-_a*xJ<vj-r_@1a*to=ikmac|T`j821g"
    "mlLax7Zx@*6LXv*HBe|{F0JrE_QO!~p{_Lr?sy8&x08}+K6bf$PRgz-m6n#eO1<YDYGIXEwW(Gm*TI=C80KRZezjVXmc!4^-gn>k!Bf6)V{*6y"
    "4I+_tGet7PcF_s9)Tpv2JDF?ov@}q*bu#+lT4_Y8VlW4+4$)XuZn<)6Ne7KR@=g*U>l9p7D#7g*QtB8|tSp|=6r#;?l+G@-81JTmhFsaAIyMMy"
    "9C&(%pvvdr?+3BS;g$3_kc4b)RWsLx+QhDI_|}74ksi4KVP<A#9L9!iLxc5Atb-co5Lr0szTA~r9EH_$Ti;)6YQffY?3%KDH?H8bd8UrI;II)|"
    "=5k|4YLY62cGd(sO9%34KBtUVojr7@wj);+JD$}x=sHZ(c}c%)cXJIQS({9;AB6k)eS7pSMbu0>fX*gWW_M_u0nm1v^8<AF3Tf?7!Xa`i7PR+`"
    "x~yDHSDj?m?|$Cidrod@?0oHb7=z{$W^Kc{h^Vp^+d@}yp?pUQpvl=4-<r36j}szD9B#xb7NHP12GtG99<@KQQNn00ONnkJOi7F%*TK_EbgjDY"
    "S6C}QQa<f@$L`TMl9pc4_}q$=65<X<9nU(VDpS?&+1uv<w`_r&(18nG4o0O(sCH>B9`CiTL?$uE025M9Pv`5UO~G}Y!l|>I{niQVp2$PC&laF&"
    "5G}o4PgggDrX8X{k%FrfrQkj<dt7O8h*CpxRCSV*UR32Q^@{dJ;KVZ7_v7QJ5sG0JAxCREHiO(9hXP(<cd+uEK7-pbKVL83Axc~{*nwMHX12jK"
    "(`(AK9UVV@bjZ;eI5|*?<HkC})uJXA4wYHg#PK!qE%$Q?(PN!{z3nFICfOK~k;z0PCic3tw5IyK)&@)dw43cOlPl%Qw1cefbF$_-4G0JB1Gc#s"
    "mOicyDzmxlo5o`nk{;4Sn`97e?cChqGw}40sbSx*R*wO-U$6K3VjwvVslSpw=j&|DwPOQvV;YQY^DR7h^kB)qc<GW--P>aCSzYP+x@%exc_$O8"
    "gGH{5t+|{}08yVqdwXGFs$y#Tvl0oerVc~LTJr<YGN_N@b@W5s3>d&Ky!r<Iv$j^Gen{81Lkfyj>)eLg>Y{#UN!7KLs?Mmy;!YhCQ9k%LF*WUQ"
    "TO8@1uEilR+h)^_e8UkN_rnvALY}7w$&|7MQbt;cHEzL)F{Ft<l4xMXYILLb0(Fr^XczB5Wzua{6QQW&{7)lwO3KARek5S0R$q_`GasFXC*T<n"
    "u6mupKWfLI36G5`HC}`n<n|)cAJy#b?`Zxn=mt#&Q>{#(F;ksHYW@~M7tioJh{zl7L<4&hE<<w5#B_W$P}D{xT4*Y*CpvLY7IA;ytfoo<JsvkF"
    "e~KG^ipo)MQK*Stc}?urSHUfe-~Hh4K+H6e!@uNQ5`0{B9;@(vMkaMCSmAUHwi=@~2CAb6VvP^D+JYFj?K8+`QCvq&bl<<(pg8HUf*Zrlu=&3g"
    "m(}z&bLgHrK;hhRy`xLqES5wC!3Wr+P3oiu)haGwlc#H3>^VB81pQ6kFeWgH_C%zR6Ro+WN!5`(LLd+RXs%B~(UFr5wb9^<-MWND1F1~@nVRNM"
    "3H|u!?#@z^AYFdLZT8n|8pTO~F(-E-qeh7sH4S`mxXs9+YsO56U*mevQP!~$iZ}E%QEpDslHB9T$ip#=sqfeS=hjPv359l|D|D19(rB9i&6k=m"
    "O!oDvzmM!}N#%er^fA2U0*Tr+cx{;taIz28oL1)s8gA#80p4?z^6~{q?>)MM6ljJ18aLx-80vufIbz7wSXbE4F(}9G2o+$H!5E)}AqFwT|Icpq"
    "y10jr@EV`fPE2$aKDNkMaj}6MmozT&Q>f2N*J-TH8M8w_GeEu(1Dz!Wk*HHzb*YJUJpn}lmzaZ=d3bhH@lL(PC@jlPIJ3K<R(}eAW81t1L^m?@"
    "+gQW$0FCD43pjT{Q!OyBDA^&wbXD%@F#(c=ysX0)brM0rpOYKsB2zy@0t3y%aF$K~3AIZwAZG!3jtS2G9A>AfAEj~Sw@@`+NZ5}r?<e=A9oXO?"
    "S6@q)<ogv(ZZE@Ate4PqSiecPXg;&o?W=JI>dI>&k2>&q3VxF5uH4IM@uuG_*rppBv{GpLMD&nS?O5x>@AZh+1L%vJYQ6VkLOZ#Iw?Tg^ZYgm}"
    "f{*OAdDkJ{se7)I$F)&X0m~tL_Wx0<f+J1tUgh$dS4d{!pZ8hwB#E9?x{j0^aix4cDIKEZo2)1BEd}3!vliGnd?o897fMtO;1Wabj??G=5XKoY"
    "UwNtUk7=ZmP@^<~NnC?n78<riwMok!yWzy6`zvrBdjFOXny993%rM^nRMY9>UsGO#vc(Zkf=G-U=;EdppntG7gfBg)R=}wtMZ<)P;+cRw8QB$2"
    "y?ApTcW&VyiA(O%4^EH1ule8ewl`J6QREghB-|vnREb*eGT*ismSg1_ym|$RSHTBfBeRTjl6y@39Msu*u<M}Q!>zilNjW}ZamGbN`XyFHxHc6i"
    "8niV>vuJ%aEgGt<jfNwa;n7b0v-sqU!ZvkPEz+}<7vI-hCe!*8G5o>&2rVOmnSVh~g?~ma!F}qc`Vn-mz|6%&d=ua`YUrhb3!hzsms&|z&a3cB"
    "EN8TLLq&tK4}XfZ^t{%lZ~rD8PLXRvspz1GHa>0aR{-~LC=La6;<DAHA@`cL*0Zdx3*|te`InIa_lG`3U{zqLc=u^vrjmy|wM7Bby6P_e5u4H^"
    "nr(zxzcB%42g<0Rw*a@^t6oNqSf#pMl>T4arPNR81m2-R`5=@!9oN@wCyZA-On~kbxP4jOt(D%tXws#ThK{$Q4pc)4!P*dTatf`PtF4f1%?}8m"
    "h9k!K-k=GL>bbwCMNL;3^j&JLH2oX9->Ij8ayd%EX^~*h2PR;vK1UN(;Q>;>ds)e@(c+HH1yA9|&wkCTvC@#b!<wy4?aOmGfzz@pd9TD9QS0f*"
    "TbZx{)l8t9oa9z$v;yQ5Jft<+yG?+bCVtZKo>A}v@aRNVJ5VgeBP2pRt2#)J_RI`hh*K1Q9xNO6ualG*4b6~Q81}hB55l{-llI$H6?mlS)T=5+"
    "gGKDqa8q6RvvfS~O4AGq#O+_f)1V4_RiqH0KIK~IT4$#zUzMEywh?=i;1RGvnD$z81@F;{fKhmEm<PD;Gv8K8ya|P8!A$IXLK*PIji<_H;6)cV"
    "m*S``sEwGe8Pz9Pc~$!6!sD7maaA9ppvHS2XN+-ptSP(6AL&ye&m=+lN@*?<^!L2gRxr`G<`F^1!$+U5?`r<boinrFL>?J~pTPeKO-h<OGsUjs"
    "w?7}pRpgN=_$g5<uJ7BhY|6(~>sE^au>X?kTmK7{j}eu2n86Crk_P-DkENm1yltZMH0XpVbzY|Qml{_KHKMQG@3P}U5_n(pYIUv%9Mg@DJpdCG"
    "v~s9f-446Z7^i%T>+JL`7-o%mtCdE)YW_#h1f5!%RVg5`x=5RY9#FfyDgTpBT>R}1;D6si+*2RIv-=*6W@AMdOJa+l4i!{VvfqPd^U40F)tlT2"
    "Vv+wH3UtJJHUJtAA#PK1uJLcE{6s~y>OXM3X7ii!+j#k?<HKUb3k0}mfVJO#nGXI-_g;AAuP$8pcmH_d!r!&lzq7qrE`#eN@OedzBGebgKE5<6"
    "YCkz}roc-vXsX4#QTcg&F}v;XLYx)7tAUQ^&}6qWCq<=^t?!u`FjnB{QKU^CNoP{?3hWY;$`$FVG`hlFzxb(+w&)X(T(*#W4u2)h6?t+CzIs}Z"
    "t9@(95ET2Ue6vR>$fkkcOt{0&Y_%`y=Tk!Mc}hcavZ1WL$zjgddK#OFvr)o0)cDE0rg_L-4Bpr_8^d%}nKsV!amj#?=^J!K!EsZJVYZLv6H2@3"
    "Ixuf)8MvYaq`e@>IgPBQy6=aIhUX>(E_}-qiD?YC=@o6n*#<<4bW-0#fV(8a#3X8Uh+<dN?AhGCepZ`k<HzX}fV-iBBW$^6^KWBYQl)H@kd=C-"
    "mr_P~Ph*3Tml8=fazkb1@d>|9*iUh8Y}P>Dn$56i7rws5p{0<fHsKBBra`_>14WDWn{?>OSM(KP(<$AQIvUADov7YHttaffnJy$v#S_4783gA9"
    "GmW3($fzIEw@(VSrC(_RnqG{$t&9(M7^TFF9vvR5s>b_JY-)swX){gfNm0cX5<-}W{rLHt_jXWc_oLnx(G9Lq6n4%LQ+HTZe3om0rJg4wQatWl"
    "H36M)9GM(|#v@iKXVXm7bk27JjQUU4f@Z0vj$`&P=#$qIQt}l@FQ?C_VfZq~4Y3-C_uww?Xo!R?Tb%$+lKo~|)mbYtgc%i;lN8#0%7{wCAQ&!*"
    "bJIhWo#bl&)>GOwan4gvM!v7FvaV7ik7)ZF*@}_GdNMaNL$}X}lrfbm8{~8jXQDwCo83vI9GI1(@{r~H!w_1NUld#fvZ0B9D+EF!_$KYkhDvYU"
    "F%pWNX@z`&BuJWeTeMIF<9V2!p}TW&p0a7Vd>SJjn8KTd)FT5XrnX17t{X_^NU<1^X1CP9L<WF6Oul<}R%eNe`hsyM2WxSYJGS)>j5kOI%5{}#"
    "70)IQlb92hT(v$UNv?r=leElBDNwh~<;$&|<yP_$qmf8JpqfnKhX!jj*bsljeAbR-=0i&IdO(<D#hpi59LYnl7-pPqX4@%Y=yJYwT);N;D{+U7"
    "<HpJC3KrUd!WBy72EnLr<Z8WX+qMYNK$v<pnU%>a1A?ON(0onZjXD%VLJjZMeEv3kE*m_wtkG8T%V`FMdqVUc31S7h?<Z9;H;~K7TZ-jBpVO{-"
    "pZOCS&Qid(4jFwc()MNm8~@bkVR=>%ZejiYv$;b}DUWG~3AJD#<?!1Hy_LI!%tXg!V>QJLo&xt~<SXRBvB)@;sVaX;d9lDl3DOZRmdDcbN85fp"
    "R(+`k1dC-aX)2epdSR6wzRXG`(&-}lJ)eO>&F&95wMuTo5HVtA6qMSI&!Dp9CFw2IK<D4j<V7(0g!r;2Q<SmLYV_!~i7#q*vVCUDGGtlP{KKW?"
    "p5m8b7BKndKd1|kRDQx#dPsr&UY8-%ARW1=@&l)S*D#0b3224#nN%l|&`4r)zS)il+SRf&r5y|epfYJh?+C5nrj(zGbHXV$xaUpN)=Di<DDU1W"
    "ppre1%#KV?FtH<QvXi8NsrjwjE(+BhCzqxht6FxfP;PXi1UIF3nbM-Z{8=^*BmH*Nr8kU3Q8Y<h9<ZX*8kb6Hh+iJG^IPx<v`q!9;l4=E6hEI)"
    "TSPG(ijtowNV!E<9^nEiwHLa=1h-FHq6{J%Y$1aHFRaqZ4=EuD{X|uzo>bWsH@&8{frc)ra#Ip@ObyiAdhhkQ%8#%`q2Sb3^B7%qQDt@%A0KT}"
    "sOI?`<8ww)M<J9IYX3=z+cmt`*cb068-}HvB#|iK3B4*a$yf!9{k@j$xCk;NIDx!XB$7yUkHJ+`?rZX&Oj}QxsP7?kn4}If^x<$6qtp6zrEUn&"
    "KoaU1KDXZ>cWAByGn#Y*q32vDnx*kBRo)dx%PQk{bxb6*VZ}#ihF+u;h5xfFS0{m^-2{$USQ>0Zil*zFlo?_QV;HGRq?LzKl53OOM88vBu%-4`"
    "Rcf5=ih_N~B&gebWPA7&L4%@@V<|hx%qh*Yg<#JmDDgBa#mzvF<i;Xonieer@j*>h>Eo>HW&LKHrktgvK()=_VG)v~?Lbn+PfHrPB;>YLK~6}^"
    "G)}KCaWrSBB<54E{ch9pLRt!f)S*3vdA%Kdm0HXCP7l9#yChW|%Um?~8&aQ2Ss72N#&o{x{bc7*19%3oFMq8h9VsbO@60&jD(~nKA2iVweEj2j"
    "OVr?Y0W00p`Fe80CW=$xYCLt)msNINRuC4m$6yOdsdLH0%A*mK#+yh_S!kD$L;;O_QR`CJlz$Fsl1)#~7;^%2_(i3PMrLN!GCy24LP=SZPUNn("
    "%U(w>SAy-HWlzt3wvmnc6rZ5p9WgNSZ!vH7XY<ptiInMvM@COa0elFoBe&0x>*smeoapf5&U8lO#5lyb(47X~+@Mq82lpS%EdQqM-`9rdloCR>"
    "fOVN{#B(EDXsx9}xWPh6K=TaYo553T;^8;%cn8ps4pPQJhLfOR00j{8e+{TQmD9Ouo09>9pS)cQX2z8M;G>!(=&vCYCINYSRe-u9WRaP-oqm1&"
    "4!8-oe@RexS}cEaQd^*DC1<SIThsQ!2+VVXLC*ZgUw%kG(s9d0#%QUTcpS=Ftst4Nznq3rwR4r|L}rrTMzKqyN;BCcoRHAOuAOu>`=Gu<0<%0^"
    "&g3|$jU<bAMesFaOb9rktDl4oHsxRm;>cPJQb*KTTc(PALn`hyt(wS7%5|KDpQrKFsVLNe2IFAsmUQ*9c4mw~y^9z_ph04!Tdr<Z*bwHn${$pI"
    "TxJJrsk{<g2tYe<R8;u6bY22&kLL)0122ES9&BrZZtTu?2Zj?55K=FO|DP|NINCO>NdlyWI@UknCl4SmW%RquzyO)L;1YCNw<&YrF!lzInc$Pz"
    "bv;`;y{@qwSIm|()s0!*u2SbtpOv`X1<A#TW#(b3$X0y7Qd6D}RkGc>)$bHR{($lmM&*VEEl{?20umb&R(Ti8(5HlS(5gxX+;Z~hm2P}dp_U2S"
    "E@BfUi+aQ`;Dco@s|j4F+tlth3P{p$s8L->7Vgs@pb|WJTO>tNz^Z4AmEJ(~<_@8e%!4s4+UeXcc2@{almf6q*Mo{v>T!@cI64#fz<pTJ3NpBT"
    "?^9DO2vpX8o@5_SyTX-~Mr5XNwLl`X>B~qh`yiKLRi>%ppxoS!7N_nYVI#fsd`f*`G_J}kjwH8@zYgj(rH-o%8i`^}dF^p-$~tp-{h`#buqvyU"
    "?)y%&T2rqQ!tYaPo2huqmWFIYVH(&+lakbnA9{*MY9<Dp$85!?m9!ziM+YxMk0pLpvzkgd)WV|az?JITC+HKpl};t)LC36CRl8&;(Z8QD*`*xu"
    "1!SfN=G^1klq<-A?K86yDbxu0I$t#~%orH--3CfBdl53KwW$|noT)p92eJTJa>v4NnVyjGQta1f@_PU?Dh*8=Xl00!ryx0q{1FZniT;&({;Uv$"
    "a3BT+GLHp5A*kYPz`h;aAtd-}tn)uX&knXV-Vu8x$$*?-Hd4#Ey|G5KAkQ$N>7}83=#D~0?am2EyU>k%$*fIZslm`eGc}QtRQLu~Rqiz}NceIp"
    "=B&@~B}V<{0b&C~^Mn-<Cr#drCVZ|dYY(Xb8D^hjKF_`RI#YGV(2%;W6@}6n&~$o-4QvVfw=wT=Gix?JAk)dznZ>E3E-6YwH!_R7(}wp4NNbS("
    "6Oh|}G0enbLO59@R}F+-mByaZBX+h(e$hs^l!DvBJ5LYZ-3m8|IyUlTs3}KrVt|;omT(0P!}d0TZ1;U^K&D4|-)tlwkj0lK`EZ+C(m0S&C<Aum"
    "#n<9nktj;_kWgu}O8ilwZB9tCvliCrgRIJ3&rrw*ylpxv=@LyPt%1m-gr|v%;?U|)t7?ksbNEAFXd4E}IYc*-3ZJEp{^Tg#6oRQ)rHV$hHDhI3"
    "Sj)kT1or@y%fua>lczZmXcfyiRk$**S8No)1dHxq^C`jzRgn8VmoVkqNd}yZyui!BjF9Y>8TBI9acx)r{Sxvye@*Tv*i%8DWft@JQ_6}9aVIIO"
    ")MY~<p{A|a6xQJ$1TU)HZJC64%IE{0jt8Dz{xX@Ji|T0k+{`uUqlT3OX&7mjwvitfWvH}iniBKrk)&_(c2o)C!z`ton|X67r{Qy{>2mg?FKT9$"
    "lS*w*bY+h<30W5L;2pA4dKRBlW5#wt{`y^|3mi0S*yw;ZIMZyCu_euogiIjAxfYpj%L&NPy7Sj?t%pN6mLy4d2;8Ohe$YIl`|Pz4RI)ESX%}sk"
    "p{-=P;}hC15^El$72@e;i@fP)<wi%Zr;*rH8}&X0+>5HDsVq>Y20<kX(hPR4uEKg_scNE^-+=p5Jws{PFdFB#Zs?&-B9o(O4sZob92bB0Iz7fQ"
    "wl!7G8&K(Au{AStI2~E(OZq!f3?%W;87t&M&<bDE!Ho`le!(&khkz{;?VzWMAxSmVamdn<simsZ=L79gNpixGdY|yU9|W0$uQZ-acn7cYm*py9"
    "d-79lr(~J$GrG-M{iUIeJ9VGSZ9Xd$%Y_s*!gtg@w5h77<=vbND5x<F1Gv1*9fKv)WM$8wn5|cLT(H${ZdbHzKjU_eNz6(7YLU{01<%Z;f!Wyz"
    "H2y-to+9r57KKH<&`4NHE0(w-VEbcnn>H_Jy53k?@?02*Txmq1ohDFGfV$6lqc9>NUo1g}gEweH@GQG^0JW{FMyDXR@<KT6T*<fM*s2@RqatT*"
    "`!DQ-hMPt-fjxD_t&>7?&gyLu>CyvcVOMXMPA;WZ*TCW={piPWLPu!(LTh;CQSKhM9<egB+s$|7SOZ>wsdU689L}3H1RXc@o^*OvVg+m~FFg}e"
    "=;v@>iev<3ch=CV5PsV?mDfxkj@{OgdHvXna9@;f6*1U^I|_RSPqx+8L$Dme)OVF<kU|T#^YD6TOK7A<;lZcT>pn2Vi|KZM|4<$tA<I0eiy@vp"
    "50>VhK>^A@wkS2ekOer54<#)^VFpv|n<-X4L1pjO2v&DwL1_xBARQ%S-++`_A8f(9Ll;-U?+sOVX7MgEZl)V5hbCZ1oA7i~5-wze?&EZz6ea!g"
    "G9bf?aVHW6u~IbH!$}4pd?1Gu?G*I)f0G{G%OMAs$N-adS+t|+k#M7i-F21Ey{ldpR90p*q-oRbvO+ST?c5dY42rj!Z(thqU!4w6``Tul%jn<9"
    "7SJa?%hPT*Z1_sYVSIO(np#jH>hTa7qp(qT6}b6J;eW1%{?#p}p4wp{BcM@M=~?KWQYR}FP!*_|hrx|>29DSCs7+?Jf*q8p()!V=Ima@UoLfA6"
    "jX~yQbyRdxBc>&yAN(@qpbT1`t=%hf6S|)7N@JshNHSH#oJDgsp-^mCJVxz+8w^*uky2O=IMf~<ZdlKNI0XWBaDeoxu`EpCHL}g!7A>yV$U0>k"
    "Bs`W^vSN?5H5a_0if<zoDe{L4JoSTW_a}IXTU)m=(a6XU)4C_E9m@w#pvmiOkrZtII^lvSc*W&OjcPDvxT4mKLX`Q;lgUGQ#jN39Ke6B~Di(Mm"
    "mnJ0|cW*<NG9zRwe23~v-7?gf4y~8Q9Q>9}|E<cDF%_(=Zg%k4P^Q>ZEnTDT&cQ>c`B)wiWKw#IuByS&tW_!HAo@14a?K!5=rszBXaIXpp1fHk"
    "`S|kd>N;gwWS85j*$nt`NUgMBhFXqIjKLPELOiB|n;HS0v5|9?hOTZxlEq5CtWkgSpH+qh`nHy$LAp+=|Gs$9mbQbaHBx$CZE4OndopYYVQR|J"
    "is%lhsDef>z<;jxbvP8|tn1jx;GNqnshCdXmNE9bHjLHF?W2HPWzQRqsZvMVq-4ai^6V}ortE2h?j$X8IOj^FsY3*tBYna4_4oA5;K45ooX>ad"
    "XNE{B34fdq&&I~yC3A?q)l@Xl@V9P0{F5(0*6P|R*x$AK#)e6u;A$>MC_G1VC{Yl<yOc(NN><is*;=OGM3Gm6qL%^IIU1mr+1<~_1Wo+M&6UGZ"
    "y6Yg3#PFEX2%YrxQ*Cv1B#7-nqL-cjm$NsGwd}gi#P&J&-1)xwy_!c>k;R!5DT$^;$#P_Ql4Q%4EyI>2wcGA)yB&07!wom=Bo71{{Uc}~2pUMb"
    "k?tP>`bW@!11B9jaS(ZE+mS8HqAW_JBvLF6RjldNo9}R@y|UL@dpzgdSLMEzS@+$0?iu#5=JkCB8^oR=5ijEr???mHM+ZM>CiUX`xDbXPsx=V("
    "Qh0$>o5I(gek>VQP$aF6U%$@p2N9|0t|58^EjJNy9C3^vxiOxK<+vw`PI|bUC?PBnL^+$OG1+mFR;?VDu3GO=2efirH3oI(u*yiPJkK%~om!Tb"
    "(vFGQlOo<?8N=vm;KCfY%<?y(6XrEIBziyf!JS>VxnA9#mM)Y%S20)8Z8GrZ)he3ma;ttn(hbJrsV1B4CGKR2=DwLRB)@n$Nv?~7f;Q1xTe_0("
    "EYbCB91|PjgbhiSi;H>1Pg4`SFR`IT4d^L^shZ6EyLy|f2P0l-6{9@*-XW}uz2J%Umhp$78Zd7m{zzX-PWxI|BC`uFUrw{zQ~p&_YFeMKz7~}9"
    "s@D#k;$m1|69lT*t#(#s7cHGi=1$Eg!9hu-5Ld+|4US%M8rKA&Y>OM)zL`1m2Pohypr9jIR*HS;4Bn4jLGn{8HN?p{vY{WBs0@(Wm6u6kW;8Mf"
    "Ef}+BP__ST!3P6tAQG;DtTCg*e-~Z_N2%HKK<g>P%p^j3TG{pfym~Fjlt5$MwLTAHtan->CkU=C-TX#(T|6y_M+Qv=!^!~mSGJ&WQ7+1MO@WQe"
    "z`4(hVw{^hO*&;Q63}h45mJ_I8b`#b7S+Rcsus1BYilRHlVsX{C*Vy4szmV<d+u_tx30aWUa7SF$xFDT5t_*_8(_R@--?7Vz-e*U{F`Z82j+d?"
    "a=fNGE`ZNA5vFe0>C7pH$1p>xd!&Fc0n0<tTlO8XBFdXWE!%g;o|%Gk|I#gc{#hv7V%E=S^j|X*Hwj%o=$OIK*yu3{?UN_XcrBdJ+bgO?n5cIr"
    "3)dZi`1gX5aJ9N|NUEwoK6B;_m5b`%yPFFQ4yC6Smu}p+N&HQ<acLRq0PA8N*P7GwYXi8?aE6nTm>U_rCNq#Y9gQL7!J~r@)99b!Yp;i*mVW6k"
    "09V@O*HP5cnVLi152tlQaCY?=i%5^z8Ipu8t4r8Br5e_yMNx|p>1A8cd>s;~G?`eXv08M1iy~zx`=F_MNpIH?M_x2&krA~$$5k)J<8f6U03l{J"
    "1`<2s`R9Y2E(M~rndntmhzdip_)`#nbC*MTse#`@vYZN)?+}xbxO3GEJ??Tfw8*EyjHGBI(!0y37BeJjMb1Al<S-XHuhAlSiJ6u#0tw$Zk&X5("
    "U1mJv^50Ta<i@U$vbGw)jL7B7<{`S>ZrRW*O3R|xr@ejw=lp^^q8gk%VEpJrSs)DKAG$9lMIpkxs2y_s*YM*XN7<Rn>e|hz2?UNVe+#B8_tGP#"
    "{s)*6_KhIhZNtgYLFS!;D9EI2Ep)}msbQPnP7V&bc#T!AX{x&~QN4A^<h{~do<7aahmE+O74LsPb&qs99gZGrwLo#ONOZ(~zBJ|u5#Pv~=a2J}"
    "oH^tEI(Et5JGgbwH9r`;uoX7Av^DT%<JH{QmtEBRv{u&xTMOw3bZ}C~efaf`NYj}{jn#FD=2n)2@`69Q>I6*bm)t5TwAxJEAUXq<kp&8F85S`p"
    "!SVSkS1QJ9%e%9E?Ul%Tlw8(qN@m0H(xWMf`rTcsjnE*yRHLtSLSUyP{VaEubsvliLBCi%VdAbPw-Z!e=ox*Q=MT?4G*RBj7x6WgOk{{%MNW2C"
    "mS~YQVM6XF2#@zmXf|m-DC5h6R>8KYUjHbCcBGNqWV$DIPZ-SKk+`rZ7APX=%<b6mY*-}2or6QaLNCp-FpI6WXR0min6o;17bTi|#$oC;1di2t"
    "7AUiTA!+WimZ5Z6s>&Gvs1_IJh=Z)_Y>C$q2qiFbBshd`?fAT<O_F;xMaBoQx|$IAC^W&b{gwB;M+m4C{5D$a5Z-Vps<?Ir_LBl&S*BTb>8^Xe"
    "^Z;Q?<**A?Z5X#K(lndJVi8e`MHJMa)WS`{qUWkQOcdMNT+=vL1hR7<t2e5;9;<l50-l3e<&s5MMW*jI3-<w${>4(Sl(^ih7E$*HLe#8r$*A;Z"
    "FW`(;Vie3z3Td#8N@<g`hh?L1Vc1P}Hn%!>g~>!mXA0B)UO9SB1w{KK+)IAlu_HulE-x(vH4HACJxPyD<GZ|vTWC?+d~dmPwhx4O-~oWj&H@NS"
    "1@!MXrpENv5azczlkNHV3!H8H3w<M{v2m<cr#i?(YdO?&sJL+3IuahN4u2kKE$t{7Jou_uh&q8oyj?q5%-LCHOBKe+6~`CP8IgdvK6H}FWTg@?"
    ";d9S|Py^d12p=n2Pz9E4i>~LUZ-jvnGD~t#eOaA!*Yn}KBj2J+ol%HVWLmiuia%w|s|QBK6%+QC2@G{pPANL=P86B3sAuZut-`2nX}{_R+V}6K"
    "W_GbEs^~$opo?O1osW~TbADXcOho>Dwy@xo;P?1yx3|Mv`rrpYNGmbVsqCvLtu@tTVs4#2dl~$gly?9%+QO>w@pOR#-A&6ZTpGW<v~pfgofYBQ"
    "R)5`jS3~1gVvwb;-u=Q`<apC(iK1-r9(5MsYeB;*2W~3;dwA$j=Ed$rGP<slul7xOk4xkbq}k@hRec?#-tO#%hw)4=%QI(Ee<Rx0idq+H82Yk@"
    "VAoC$<!Zr{WveTEZH&Kdn|wg%-HE|q5Zq8%mZR8Eff7M)3wN-wRwlEfo}DwVLF|KFw;ACLV-_iI*`V_d9EO=26DcgcE)BH<oc%Pqyt<*2yJv<#"
    "l<j+CAs0Iv-j1|19xYQugHhS)UhH;Zur*J`<ZgN*Njce9#kb$7)UftgzK)1OM>xzHf^)SZsVudD)^1l~k240@Lj$_s_i&M~W1T>=^<$ZNg^8B*"
    "`+aMzg)8&2wvyw-i=vsB30o)?4Q&mtq7@cB(E@z5*Vk3X#Z%lS)aa<TOp2bXUp%HSy&f0IBjg$GbVA(WZkKRtG_JC1BPf`5G01~HaE3}|+;Bo|"
    "u=Md;mb+!_PheRe<D0ia3wlwz8yg#uTwAL}Y1Qyv87`5+G7ezj71O(CPwfWoFQ2yh)j3%&koVf!0CDaKj;8jUX524=`+W0`3_9+5*h{s1@nY3x"
    ")|k?2{UJ1X?5PU(j8-Za1H7$a6s_P*uZ@M1xm87{!R03QT3$AxyblrVT$7lTym^?Y<vbagt6Or;*0Lu~^d?j)8ol^Ou-WR`xYQ^Gl!YzQs`sFj"
    "D&D7l+_&#GyZleI^q$gr&n-V)JeU~LfOb38rE<CNdM+;ZoGlY^8AWU&xKe{HQH)V-*u}-Mo+9?0lP2dIn(6~>)uH2@2WIRV42Fj2RXd0tH?{Pg"
    "TQ#Duy;id>8QR}8o*VoZ*Op8vOA0=;$(-$QH*LFJHS{&hv0V{F8JM&~DO9&|@vr@HX#gnz!X68?DL#Is<zgxH?GCol%bHykd0|2d(Fu~MyJ8IU"
    "mne4mpE(180Ih}??A>f^Y*0jG>nb!T5WOXK51a>(BoR}l@Si8dd)^aR0F_5DqTwc&H~?$WgN$lq+wEQ@GT-&YWuN{&1{WLrFLRy2>M`BH#Wv#|"
    "s|iarPlPHT#q}ZL;+L&`rqAQetQ6~Lv7aJ|vG*8E*w*Tiel*<S%@HlIB@t%31Pf!zCY6Ll*MC(vZd}G7)!j~+yrbp#DT$#^<IN!VqKP6q-9?0#"
    "<Fq`Y`<QlZ5yZ6QoY>rb1v0_H;7R!{&-6)nG+Q!U512D@dICwxI|GrdP}R~*2C+(tXgXpcueerwM5X8seY^D4SKshA;nPn)eSJy=Q>6)iFa#f%"
    "$d8L~awEsxeKSVh@Vu@h#$9o@uvz4qc@;+Pv+!%|UVi8&!n}oYd(nhjfv7&B0RRp(RWsN~JwYp$L9li}i_WH<qLA138o;~7VI`RdPH4s;?{CtL"
    "Z{1m4JtIUdVHHJ{98ut~gb(FSILcIH9g3mnt4L=%m9|zZIAxC%<?>l~{pIC3aTFYmOHW%5kVbBtdA`%GF&T?mWI^*=rT%B%2*O|cuZgWg+Y?;r"
    "Qg-D5vdr>I@a@i>J2wxsi4swOj=~?ielP$Q?Ng~oU6pEk5Zi0D^ddBKVrw@J2G!x1a-D-RTG#BlEnIK5wNMi&^3iBiS^e+6TVI@|H)_~`G8&EM"
    "1Pt`=j-eLNpA|$jUszht;m{AK037;$S?Rpbq@wsKF{ehk=(y^E;et$4rD`H9_mV496G0`z$2=FBlth>-fcen#&`M+`C5m*LT19W{F{&C>Htbt("
    "y<PQspr#@_T9Be~Tee4|`xn2_{A`cu?Zp{z(dF2VD6)o>!r_!@&Kc14HPgiBTCLh{?RGcV?7H%CQ83dB26QJwl*|~gn$2bn?pzb5hLIuuqDpjZ"
    "et5ZRTihvZyO8$k+^OEa76g1m_t^1Dnq5?SG3TTQiBVpuk~bkuscBj|Js|zc4vI*0%#8R21LT&NJ3;xjr{>x2lmGMv8{g7r`pNE+bwN*;=hua}"
    "al=c5%DAv?LJ_oE3t5)5d>@ey+@GeEn5*5Td_dd=u$@jp*%8I-l1k9W)YPjD+D5K+Dkhh<fl0kR2xb$3h_1bhPB4{whZdW-ks0^W6evsCQ7)q>"
    "hpQOKKGhW`jqRiUIs0IzBW2WKS1_Khn4EfaW6T0#I2>_-Ot(|DVRi!<W|!Xx@4Y1|1!gub=3;n<R`%}g6|*khV4+O3wyVjJIrpZTeY3nq4?ZsB"
    "<(~*sFvC&vgS|06JT&cOowiAk8nK1;gpEDux)nSBb|4Jd9##FYC8SO7F#eI(9poUqm+(1}zcVpk#>m|!Pg?`QKV5?flUgV~bpuPMq%g6wH>8h{"
    "A&GGB|1s5NE~ld5if3@Iz_ogP?~OMaoEl=-Ts+RStcFUS&(c-Cr_Di+Tdm;S`xCnyq-et1DE#yT^LXOvz-1UcurZyz#?M=E7<6dr>Jz&Y3pzo5"
    "XreQYqEhC<u5UMpRE&%mm`ngpo<t#N+m1ErfD&9$l+BuV)qYimf?p|eBr<~^IpRUdlInT`CqtwRtZkr#qjZ`o);{!#5*&{`<3&<DeCf&!9aQYe"
    ">awPJh+@Vl*BlW33C_A3g1Up{?VsG-1y6Qa$cD`Ro63HgLA6+BG#bztAIP8qTSmIn-lgx947Nelj;;v6M%UN%XSWXOGr{!&&?;SPt(&6))5_pS"
    "AGXX9xHFRlJ6zl?#kS}nE!<S<Xb>;DLDCD5_h<mdTC7f3&)EfIQ0tpKkJ47OfN2Q><Lm@r%t0<<nw2^>bwFysyO)S0IlD)RO%$*hZ620nYFqaO"
    "iPNX4_-tQCTFZuYZLOp>)@LmIH*6aaBZIQAr2)d>hn<#gX_h1@v@;r427%&`%Nyq5%Ffaf3f`5IX31(3qZ6q1_4SI&CmZ*nE={9=S{@`7OE+Az"
    "Ov{+*Oe`!!To~A?m~r3*Kk*+_EK+zP)wicw_W0G+)y8PMn6qjJu>3xo>`{IqdSMBcVa>{l0G`bXk>;YoHxLDQ89a@C7HCL+?ED5Z(>*uzz6l?$"
    "G`T`|%I;ZRMN5q5+P}=n@Az`pn&E2{hF@4*oU6QUZy}>f#v4JJ7-DH*mTCzAs2eOP(QsSRbf~Qf-E_ep>3H%u)mQ|Qw$0xL9mxjas@IF0moR*<"
    "UYWePU$)R@2V;wT%#PMmXf3plj5^I?oiX&{YC7T-i=maM_F-I=y0Y&U7#7y`hC3}4JbGD53kNTQqLBs4<*VnO(MF(wzf2_C9QVT&h#Zb_%k12i"
    "`YiR+PIlcV)e8D{J2`eth+5^Jc~6)mX~Uqzda0h_Xy_YnKqgCNI9R~b%=GF78{Xwx0d@!htQ0ve!NEuvc+dG})GK%HZkz4IODHzsPnffBds$6N"
    "L@cC0RBKDGIfu%_JQ7gxaY^t)#eVyiLuMeiZ+E7Pv>>TG3;w-|si>mJYmq0iZ2%5k?b6bQdH3D`@4KxNimd@gWMbuu#TE#*A`mD-83lHRs}<gk"
    "P{3m}bXwVyF593ix&;ihC!%6zQibf(wfQPS^Uo7gjevCMA=SL5|1GkE-A4ZBg9F)M;<C+*u6gd)Ubd$GLB|Dm*RLXjRc`QTVIVG5ay69Xaxv6f"
    "x1^@;Vli}MEc5A<jh?eHDi|dOI-Tx-DjpBf`C48=&Cr3vMdY?M8+nQM!a^z9ITo-+{fIJR9bsF{!L6`)<|{hzw`nhC1ylo^r6D@Uc8J{A-A&e^"
    "x7DE%BcM7yw%)t;D9jJ|-X<|jn<|x#7m(^4>b>#W)=axc+B7_Q^2k^cGF7w)klFZ!q11>POBI_$QsuR}8u!V6!nVCT^DaNKas6SJnyKt|WSxET"
    "<k1&~hNxO%W=H>7k-HRMB6CN&kcSi@`cY7`Q`U<DaO!(ltZ_))G*uT{Z{65!6kuOq==SF&tN@PuHCK39GMBcb*Mkolg~(pgR4><FC8tBLPkrul"
    "PJtH9kr9lZ1a+Hnt06E;^AB%`H{aA*&?6R7{q4@(mS}msqGbAkh2^KpD;%PwC5r}TFHC3yMVbbt9WbA}EtzY&4_o*XJQ15&^qhgW#d|nxnZl*F"
    "@VvF>lP0MEMW<s`eE&J-6bLY^I2Wy~t#Kyhz0zk5AKB{K^2m)>)rCHiV_BJczc?nWh4*gogz>k7RZqn;^i6jn8U>qDBTM5hx}bON>br`xe^+Vw"
    "s=fN+YzK;>o}?^~5IxwTo7IC>{eD-&hpfrMKmKqUo}=HkqtUaGXL?j=bRT$9jg5j?YQrjJW<&kfHfb|p&A|al0;=1T;;k*S+_~04O5@OM9K&SJ"
    "hA9myt4jd8BjpHSQMs=erS)C3S#<^Jr{O}q-CSp5F=nczAc?_#Pi?vhN<WK9b!O;^2B)1W^Fhs0=gtK+>K!BWbj$3dww7A}Nm5%bYTA_f75J!w"
    ")`Sz#=puoiATis&!&?#iodFwY_r}iisl!f<{e2~|lBCpGsNl#V&zs9xGXP^l`>7f>`rU4$1i~o+eX3UZtuj{<l2E|ZWhQDWPEt+UUqJaMKPTXl"
    "B=iO2ah@YuB6T1|FH=%<2@+eBdsEb5YW?PuhoLJSc=1oQjlxI&qWre#-_B(TFXN}5HXxeNS8tyAeS_5PpfugE$_s!w*h7+`Q#giJlO`674Cm6i"
    "BdaL`A`+b$AWp(kfNxuJI+3`()K~cKm*8nnM8OLtsH~1S7eHL;e>Sy~SN;cPF;L_4r*z04b3ksk4+B{izpaH60{osN+BHV3<61!C?}oA#`OpGU"
    ">Rv_7o~pn9FMi1jCjo+=9vV1TUf?rPrBu{QET@20xK@Ua<&HKdk>kA+8ALXKPm7srA%$;|p?(5qaMO?n39%k*z@MX`=10Z0@<Q1q%fD`i_Voh#"
    "NL!iqC6X(Z3<FTWQ)ayin3ZgO%Q2#r7Y6DMm-&Y{llt9F>zCO&enOb!7{D#@i1<oDgPdo&%|zPt8-U5jUNU!emTXqdwxnZ(8sj%}ltWNH4o1W>"
    "<RP*Gh}$>Sd7fif6kP5|H&kxsMH!$r#;Eb7g+e{;_B~k+ixn@A!&IB{kjOd2PvHfTtam*ThoDI{a$lhgMnZ<7=oap?bbpVDkeD5ctQw}RYw<H}"
    "J!uO73i>}bF*8<IJ4Ab_G~b;kZ3uHw-56qMz}t9+w|UFvA(%G^2axs^ek>#nWTu^h_+QI+p*$(%vO4qvz+-r>Aq<QN(I}2elMQfpvHmK*K;zeg"
    "Gr%kZlFV;{RTU3Y#4W~tF-EDmtPcGc2{tMgG_L9invd}Zyz%aGHGnYeeA)Z7r*DC?u!31mkb!3v0l3CMy;E4NqlRboLqxY^RMM*Fy;9SF`tFbe"
    "vK>M4hS0~wgTiGpgm_g=Z-f#;W^nam`uB);F8*I(;oHB7yl;ccg0tlKC?xY{?OnYeeqbsbn@q{nU|k9q=~BX^xQJ*?I0UN(eVS(VQ)+Rw)!Qix"
    "SQlA6+%X(|n(Re4-l=!b%f1gG3u!s&(fV7VYRE<Y;TRXy3>5^6tjBRCc0^&<K7RV0g2?aa&o8|S0t?j>zT&@s$P_FRyR1abp`PjBcnSYu#(FNr"
    "-G*o1zl_hmg+c5YN|mYDTo*epO7Xj<SP50ZZE;f_j!X?ND1pTHjwu5;C4_6wU@jx+No5c}OmbBHaQ0bF336vuY57f<oes<E)q(q9&@=wMr}+;*"
    "iBo1^An9lVq+z7zP0&*Xc@?(Vpr|59T+Rgpq!=<@rk6yiQ)s2LH(B8DxE_>j0W&lZ<TDFKErjct(le4Lq-!$`Wm$@o@Guis&1`Ve5>3d%+)-O{"
    "G^bSdfdtKO$RK#kNm{a4#a%6K{IxB~)5a$=pgABirknJF$A~#ulvHPoBD-zOompNoM}nqG1()$uvp5sW#<197u5NYRPj}oHeV$LBSms4na)VIQ"
    "&)_rd3Ckx?767K82GOC8A?Pz)263#T$L6wT4I1(dXtjP<uP1e$7ye6f>+j@*C-$KNJXXz8GxzN>BDC#)QR?1B5DSYB`;viY5#q0jGmUn<tR(CT"
    "JsUuFNXg4&!5p%{I<}?xPr!IqIZ}p*CzK=pBy51sFNn7MDqJ9QW&xPK)L}|18J}OxWcqgJ6p|;b!5#4(j82a8^&e7pM>ZpYds_+Y<AOWz#!@f7"
    "Gs_a0B9v(d^1CA!>)EGozfVWMEq$@s8zpF)7anAmx9cU|1p{Twv~1x<>itZjHTxA~SN!?75MJCAf*L9VJ7-37+fWvW6DfR{KYs_z5Q}7_HM0`u"
    "MTaYQi$22a<8NLO2gqS2zJ&La6OI5p@jmerdREIcy}A!8`g$1=f>Umgr~-2FJL;cPyO5Xix(R@6Q`H<2MGNum@}nYs9n*P?Fg~Ljk>B^?AOCkR"
    "zWAj-_}hQ=;>w*h(ZEe6p0d959&k3$>_#p5j0k3#WB6FTXuNc>@|%7$V+il1O@XjVjg8W)!bj`?$C>8=Alp-F#5a$>I~T@K2BB$=Eg5+BE6T{&"
    "1;fz5Hu4HDqnl5F0X8oA+rHgye0O(+Pc&(>7syBha09sbX@DJ;XVsveWx+tWagxDG0NyZ|b7o(GUP)nMOF+PO$(K?;yOX)jP`1=KioY2~QcTPq"
    "H}ykcsZ6#kB((Gpqfh+{aRo)1FundzijYv#8Yj2u4|Ue-=%MZxW*pRC<Ock)GT^>#42h|R#r?PoBY)l&YF@KT&+OgEM)Ed<1DW@Y;X|#_2$<~("
    "lLl~jt_(6kl9&)+*3s;^m=S!!hJIdRYsZ#vs?X9d3TVVU1djGVJ@;6oc1eHSY>vVP)k{}YaaA3(qd~aC3&<c5^@>+&4H_Vuns2}<z&d~oeK7*d"
    "f1TM?c?y)n`xga*qa&B_@n2P+K59xp)K@>^#G7PC6MQ?j9^lIx;tqWdba*Lb<v9_KVJCDxYk{%bm3|ShDK!1pd0VIxkYgYWPHT{DGfl9>BASn@"
    "Q~iA~RE`x`ETjm3)^pk`5BU+KLoHa|jK0WK&;!G{B7WLdeR*Nd8t#dubdwdVz|`aKzRvLd;Gx_BX@A2*>-y|0(Ln<Sr^6?a_6W!YfTN%JfY3Bh"
    "E>L>t#HF-!6H06TX2CJBO+Tjkf&h@7$d;A*(`xk(xY{D9U?MnMmHiX^`SDE|sEK<<<z-O#RLu(1i<AI7lB?G%C)JHqC0U0Xyy+ub&0~IVs&b(W"
    ")RPpA$nx&80I7%C3SkVZaxgR$sX_?trkh~rLDvg!YTfkuHTCxW(!ERE{7*?T{j}Ki*0$&?)!Fc49(KqxG&K^VEByM#xiB|4x<d{w8bKs$(ft4_"
    "@ck51yE)qs|EN|MX|sce5`q#DbHwBq!{al}2Vq>|qG5P{!pn?zgr&3q?s}`VWkM!=UMxrV#U|x~-P5pbYpnIp|Et>gluc}L{^&HMucRQ1dMoGp"
    "J~fDCrGds(;Ms41%?HgZq)Kffz*sYN?#kv)f(ox(;~oh)QN(Tdhfg-#NfVyAt5L*~ldqLcYV8?)l1zxWaWg!QXG;yjtv4-|F)SO+25XZd!87=z"
    "Mz*S6ily1It$!Nlzz!}1^6uu<pzP7oo>!Y^?11}VW>N&kx2?m{UuTs}fk$H}3vmP-Z3{LlW#vt)<wuR~-$_EfL4&$UgA3KWGluadI6f;Ps&=<w"
    "Z)MM{+DU9g4{DmrQ1+iE+xW>69p_ELY<kW_)Mfi;*sUi4`TfXBFf(CF6a7zD?F2lowr*cMBs4#!EgN};2kjBhJ#lMVS6;p#m>aMRVP^4lp8mTl"
    "?U3g_cO<+|cnrXit`(DVqe8r=^?5HXq-Z0FH!uIG)HWbILVj8)48oFev+lrH)9&qukk9!30sENW6a%q;D8)*soC>ECEmwm__hTri_0a?Kvla7r"
    "pT;-;Mz7DO!MS<HSd>~@mj{7M1Jv`ytGe*$SHi;SRQ^+8sKp)=A4jx$_=WeppO%&FxcNMW+$azE;o>@EeoC<e;(w?cIza`VU6>El44xxX$4s(R"
    "7n80o->jmIU<123Dr@9g-gzVxPE`GZ`f`0FUZ2&F<mz|2b)J(@8?aih>#M1tLSr_AN3FmaLS^)dpPDlaxZOntk1!30A7C+=9ma^#IXQimc^cx3"
    "-7IC&Fcv?KU)*stc!tx{b_ziyLs6N<)MU-{irj*EMW|-|<!UEv6s0T+3Oac~Fb(-;gapV1@bPIh)#<vMMQ+1?{F4~kE5#Qta#+$c|0VKIiYdq%"
    "J?ljQ9&*7C;zH8wdf?T>`NmGWP6c0aQ$s_FUO%Xw`IAhg<}H^(Y;I1yoxkK8C(cKjfOO2{ja!T(O<Z*=9|^mZCHy+i#Wo5S<GQ+*Zat}o3tF}8"
    "8=WDw0NM1!U22}MsJS)3nL$apn?h`At5FOdVPSfrded&L{*eFqYHf)XZs*vBf=IBt2zLTbEAZqEG5ZX~?XPp;b7CV%mzun%0!f-J&0OID`GW1J"
    "5=~a+6kBb8ARP)MU7(SD+I6+yqQrbiAp*@NbwLrDwUT0R$~k$6X*o6X<0i$`e)fCf1#I>&INW5Jf~R)l`P-i5wdPmige7qSOUl-L87DJ;Ki)+7"
    "gg7QDTgci{x4iXzfxfw-WmXL0f$0d^i!%(B%-(NeRn~j6&89p=DJaDW{?a|MgNv}FU<jngM&GR=Nl4*w#Xs$TRme&)l&1NV_pDm;8R1)YL%aAu"
    "Imbs8kMX;~efWavbRT(t@YVBypK2Zo3eWz@jby(7AL1;r&qU0Ok^I4j@jt&*bD}-{2pX5s%8D)D;V?Dlo|CDs^lYGy!7H;<e;**|=riUA_~mDG"
    "Ho(TatJ!PAz`>7QJne-A)JpvOLm@t5k3K2HFTf|%7gM^|Mf{(HP2Lf#)dRKzHvzY7PD#|6C+ozjA*8ns1V3A^;;jg_{~G`Lk(V7MxU}5!W{Xv$"
    "JJv%KURC)$?3^DC9#FdAr!@5HWG3g1WzumONW=eZN{_1eM^-43WJY;9b%7bEa<Jd^vjwT1_SB~7GZ9+w?o!jROucM0MWp9x*@OU}?u#}{UbXas"
    "9y;I4^_%6qDqFNuf5m*aQL{~5(Uff3(RJEiH;zx?yGONpgtT$pLE~B6P;paqg|xR)EyZTg2dohSKYP-Y|7EzXOZXh*F~~UEt^_?&O31iS?5V1)"
    "08LP}xwyv?t%6Q(H#~THKPG)`FUXp&o*!|FVk!*hvnc$Hj+sy5?u9KK+ylnhpVdQOl_d{h;U#Kvp$Tffh=}=K2`Wb%ZZ}l_OVc+3=Y4C?l%LDy"
    "7%o&v2EZ!h>X>afH!+aj_DA1WS9tjE^OcPPPBe#!hBaH)_3UY#+EkbLHBAleUVDv?a-k}3{dae3fGJRkr#X`qsG#;&C^nC=rfKT!9UR+B@M!7_"
    "f@dN3s)T*0aOo$H^jW6Vme6qNBTWd{b8|{*-1iGpk|9D-0u6CSW7ZsZiL)c%fD^<Re((df_3H0{+f?|=oFWrKT;JpYd1JqjIr{ms#O{M^6H{LK"
    "kE^HoZIE)8EAynu2-do$#d`}Uu|{QW#gb<UpH{bft1^D2H$FAjDJ%UEi7MUpX6a6AEZNRKL!06=LvE*YO6EaMC+kWozxBX|J&rKwpne$WbWJs*"
    "0o6R(lYZT{6kKqyZz)N^M1H;Wft9a?3nA1Ni8m<I3_@WL4lRW6a_({uVbkMXF`z_y(S~w6L`IE_ZBvs{6)T6w5-U)i`Y~?7h6eW(%wvsfVVkg{"
    "D5#HbSAv6ZKMfKcYgMesU|fZeM{l6O4&qXVLL_i#<VQjDUM0ssLL7R(+<;tkd#=5i+D#WqEP;U$`E;1EJf)W9m(1NE-ar0e-O{@e;;}J@q!*+*"
    "oHBW;qvn2+-~TYuhVe~yn}8%XUC15k7MLH9@AASfjBBoqb>&23rS(V-#pX{;HcMyP7_Ie#ZhBq|lnjUi%CySzDb`gbjc#EVfrJvn%33ZQE7W1{"
    "<)<$-+Bp7hfCl%InL3TG7@%`4Nv3uvOgx;zNGvUWp3ZSz$j&>tUI)L5UtEV7#d<Qo9;Wo`Z@Db-2|JIuQhUD{g!Y^%9j?mKHp7q;rtfOenOqG$"
    "LLHYN5&s!4#E@urMBu*u9Z$5_Y}_q%mR5Cd8^qKlg9Ec$1o;a_)7jq_?=bx;Fwz1*5HIT@dLNix6%CbV`V}win1;wMRvKg7WIOTueR{&dliFEo"
    "sY%PrNH_Ez*6UvQU1l3x-a&8+uVFLf>kuXe1Fn40gJb0Frnc|}tzb*eWy)HjPJ%Wy?P^MoYt{_WkYt{!A;sy76FLoV-^5SR5fn&_BH^|%41#{="
    "35upactx%A#5UdEFjrCcd2`?H@wPYyezv+|KB_0`(kYO#Q`($FL+UeP-X1%c%f9)G9hpNlbcplVgE9g?l`7@LWjv;Hte?c*)X?C<_UbkcPQkHb"
    "(}Mf5yE8W1?PR<);XGZp*V-^ho&06LO_&0Edlt771zFq0Y~d}m4&ylKnxG)#OO@qxnu(z3;U3#9(d@s2P$E~%<EY__LqsX=R}+=hR}{6jE66{-"
    "C7aix^-%>weL62a?%~ambfSz>+3NJdfPqLNn~;avx%Lm#l{b*X99pTZc=1~3cieKM?rPWx?rt_Ki$dFxTf21#f)J0;W0+EcWIU$c>6_X_&B9;C"
    "mcxe0<Sw%S@-uOSTG47zYpv$)q297V+gT$T=wL%Fv2JMxB{uZCgQ2_PiYZOW86u51n5f=hO{nWkXH=UlJd~U@A+B5*`J+*N@K<Jb;q(Sx%@~Ng"
    "<1iSuqJ!73eB0k<L5R;#G~g&GK^?Dn@$RBnT-jJGL;&Vrn94bB@k@-5=>!IqX0IkplStHgvy2j5e%l0|1hRP1TwLaX$T8qM8eQk};dOR*g)OF@"
    "=qlf7^~|wuN!`mdhIC`wKNB7*iPp9CVN3~wnD3#LPw<Bg)Pmv~yh{rq#FLJ->gh;E@Q}I{GQ-nOcEm0bHN`DE>K}eWh!ZD<dY)tK0BOnRG2-(A"
    "kuB;#)<*U68+4<0@A?>#OUr0Il|6?l{KATB&^4?7+({#3Fhwk-Mz5bE(GKL^D-PL1ONN-S@eg04cub_6zc%5lTB#N18vmeR#>gHE6!nxd0uJuA"
    "g#lVo>$qcK)5rnn5XM6yj++ZYCFs{`fu)iYPFD~?P+7zM`mW9(zWhyuYSHe37opJ>S>N-hlsyuYp}W)`;|!M@#R2#xpIaWR!$~pS(FGZKt@?s@"
    "3KprSWUp=Y)x4%L6{Sh={BAGgN$_{6p*M{=0pqYkn8~{QU9*Ai-n!+*sUTD{8l$|fEc{SjUifb=_%%-0jA_7~Mm^Bvf^gMC)+p^I_t~=dQZu@9"
    "$Fx)<2-~)QM*z#7%8J*C))5%Bi!Az>1c0kC)U-mQaHdz@@MD&AvQ~?@@L~-`q~RzFzn{LvLhRq#LF*bDYbO3zeDft~;fX6WY{4rNInk?1j`D&o"
    "(YFb$yGD<_@pkB`4OjqzMI$IE^%KJtJ0w}wiuO9<@&Z=+bn^qW!}@9y%NBw?cvV#pdEWI`_j%q^6L`J3SI0btS)_X@p&HcmqLUq7HXXGw617=T"
    "a1oy4AM3DS1vzkHaNVxm^t_gRgUUiiigW;YUF)5$VD*r{Ym!hJ7Y?A=(T8cJC1vEI!mLZE>JG6cgt%H1H^sQ1pp%TYxQpeGj#umQKpYB<b6b|}"
    "_5$0Xt+uOLXqk(iLB00eN5VKl*F3}G^1HV|YuEwus&<+}7Em*Og)r45vy40Z;}Gag$4&6_wp1dsgO0=U;sEdd>UJewG>d3MdMF8HIf&i3*mOkM"
    "koIi&fOAhp(G)e^XHW2*KfL3cv*R(iw0z&!p52hYo12W=`s9D~O;HUsK~%}Eq!8HQgr1f;Fdd5+@OllW%Mz#YAw3U)vfz<vQ9W*JAS~vkh3zd("
    "1DE7=(pvWXN&w$k84Zri7Y83P_wF<e)_HaZyb2b7z%{=Z+L)c5IDUL6hBB#NA=2Ye>N)T3>ZeeaXbWnknFDHEY`2w{83|L)quoJiCVoW1vNw0N"
    "T<z<XcIJ%#kdc458JX^e@Dh`C_ao^vBz8%0^!km`x2)b#t2H#N55{;R>LHq}NAdRl<Co|7a!Ml<h#4M58oNoI=LTpOCd&*qYpV&LJI*~I7DgeW"
    "@KEcxF){rcwFo*eKV=5q1HzHSyNOSxIvkDC3Yz@@0H<a}HyMvcMUZfnMN!PTgN@f3yw$zEny5H9I25v}FD8X1+WX2?j_|27zm6~C`ch(xt*=JC"
    "ZwXBZE<9?!USA1U823__K~a*K!`Q_+YfTJ!tw9I2Cr5;s)0FIMXx#nn0EE3cBQ-`#if**S$3~EF@GMSh>1}mJXv$p&JB-0tEVMeq8qN!_w_2Tf"
    "6E_h|o%8#z=m=_uBoX1SmGvLsM?35;WrpA9=3Xt-(G_cFh;F%oOui7!{N21u_bo`L<L|~Wc8iI-l`#=ufqD1W%P|skT8O_MXn|>1+L4TkR2V}*"
    "`YPG#=K{a8d}tcp%rS*UVMLLlYx4<NDr|!VsopL3Me5dUQTVuz4QC)0A+UEUg}65n46_sjw@yDA*=KKexfjUhDAbc4Cnrb;fa5ArkPJ4d(`N||"
    "R;w!LYv52#p|ELQmd&P%#^O7q?xx&3!_m)P`;rjUheHU{*ALG7y~hU6YcTUUc#a(tuUu=OmuV2I2by<Iov%DQ3ptY8=03+B3-23ZGRcBCe&qhe"
    "yJ~3#*tzA<=i|hgqE%9hN<f8mCr<dV0_uy=R3|iJC5~@tW+t!PSl%NyA*HOuR(<mx{5TI@!`jnS7>xL?fy|tcWSJs_nA#tBuu_V?Mw0W(QHJ6_"
    "^Chcms}<VzEkN40Nm(x&@zW~a{AuMxRJKfeGhCt&ogi#FW%N!cQVD@9lHyOkLD8kSqa%FVX?=feDQWL1`l_2@8ijENB4=<caTU3bsq90fW%Z@K"
    "S2*@0|KwYKl)R?)c|k3`d+6F(yKx|Gc{u3#90DRVyDyDBy4`MLffvkkfogk{!c^_ZuR0cvzgt+iZ++KEKxW4o9UPR&jI@-)ht2cpj#1Bc1*!e|"
    "=%ckw899Ap9lXL{hKaF)D}n#C&OZOp0P(1<6t<*A-n!!2E{U?IX+Wz2gVH7awmIn7x@SX>1ZmtlJ<;p6+<nfJ)Lq-KSCVFdg3s$G0=V5_X8sP$"
    "SAW$l4K)LNjD~=bERL+hOJm^AdV|17G^wjdEHuk6<foH*J46xKqy(dt1$+JFyMAE*|8yO&v#cph07jSxsj!#cymrGdE2<|uo*{kiC`GtAOs{!6"
    "#Y5dixNmDw;yOsZ&~>L4p~rk<MXT7CLvG!m0Js{{wZ6D@nm_ygr6t16t&8-wPNsN&&l9L#PVC)QizCU!yA>yKPL8ZbRS_w#xj$F4S!=Qsb4ah-"
    "1d`S8y4H8MkznefDof+4+zJG~eaZtr!P)9`yFF0>n|GUyi3;0u?UzP9Za>NoyfW&IQ<>!%VmPH1Rjk-EnLQ^Pc<Kf@@7eu>=CT@%?O-&3S`ai?"
    "NPudE{@ZWggt_y9yi&@-y%m7kYeX(9)rf}r`c`${xLU)7C;;+AeBZdy`f`q5%V`^r#SUV+kFs<BW`VJzJC&))(JUR0z4|N7Sd;}*rY}9wY|V4i"
    "&A5+xb7~pslHG>I-|2>{BVa&n*jN$K01PqCId$-@ZISfgx~91Zf3+}VG16*>*7brB0d8VOg{`m0WKghT=WQQvGsM>1ax67BC>gSx6a{Mg1baB*"
    "cmjDS&khbb{+K)KC5|1Sm5Ic&I*wvn*54lZD$!ePi}Rfe06$%oO#}5^_@Uw9FfT-RrnFGPid=`hCV3cCqmqz9Bbh3%nJ|z$8nE23mmW+TCN>mH"
    "5n)a?I#U*`+_%;PQFO(RIYnZ$+T><Y?@kSD+tEYZO}&fYYQhYZg>OYeKa=-Y;q>P|92+|2M>~Cb+Ow<@Wh}uD*0D6=5o;x8<l-c5H9L?=OE2xc"
    "i76QXwMHAX)%K334-m5v5M7-o%iOt}sMo$m(rMsd%jfUzG{kw1ibF5>y4hKZn8L=?g<dST3(tNmOkMJq{@kD6vNssatOmpDcbY;HUYyLVg>eaU"
    ")NU|b$vayjSduY?!tZBE*ceINVx~cFg?B7IbRa*MoCLJFwakIpjKP2$7Mca3nlq=3V(>b;)03Bkh=OP_-p3y~)16Uhr{0*w9jEg0V6j&7a{vu3"
    "Py|a*kd(c41MRyR%qgc`Tog67tHFGej8WQgajdLV>$3_&SPU@m3l_F8JzdxqzAVc)mINM*bCdc?t-zuj9MRX;P&vfvsZ-U@5NfqAkBA?ch*>)k"
    "ylZTxFH9(K0hrUvrA?`|kBA+Cv!SE8o@phPS$W;i6$9$-0-dt=2Z42Ic(lLqO%|ht?J?+dhCk*UUajmeS5j+Erkka?>#wzI`7{fFga%f3dp=3L"
    "<~vEg>TtAM%SoH+qV$5^-L<KM-Gun3)MRJ%(PYyS4W%G4F-yrW$>=fpvi~~h{qGtN#wQA(wlryjGgK*46z!_<iG>M=*i#hT$#D$g(;9)EXsuEW"
    "i`N|NR@ggx((;`ZW!-1Cp2ktpFm<nyeFS%JFlWW6k*-6rH#r7r&3r;5%;S2MLGzyNa+#%EDG>)3trQ+NacG7gudc3Ejya`<6iZ>cIubRf=+Ouo"
    "O^ey<_1flEmX=;tBH>+eqlh_`QOPCDu^G*z4??YEgC2q^dS!9`5?=C*pCy_T{;eCT%KR7z12&)SP<s51m`pqiDyBjgU+xZyo^~1fS`0T32i+r%"
    "jmII1--#1Z;7wH%;ee%P@_FOVzwrH{4nOC!DB*Lgtsi6AS79_e!c3o)+Oog*&Hq_)-ltpVTnAQZ0HrF`=9mgc?bUdSP9T|2YxPb|2U&Jo+?|B$"
    "6?|56*T^+vMb+-aogpu?rNTHDWmz_GhuetR`f>4y5>1OpK2D1w3hQr;q1EB4`P@2tW`JB)6U$R3Q{jv!DK*-7b0ovqu{_r8wsYd^9v!31w3_%k"
    "F#h1ZuITl#z<#8Ac=Ss=1?^Xr2CX-;vYNm!bOkIPQ&WGY+~eb!KfAe)CBoz>8xksenL>>HiquQus9`1BL$LPocw_V;SQs5Mp6vuxdUPL~5KJR{"
    "^Q!lxMQrLZ8p2C@BQ&k_-@8Zls_8`w0v$tqwyjst!SSV5tA3U;ytFBf^D9zj!r!sNTdc;wiOs4{+-Wqww&~#N6ucBV1K<3**F(u}yRD0~)!Jig"
    "qt_d?hroKE((FN#(&0tybz8^r&A=7{UH73sIK!(y$=kNZ=lJm#9*twiaG4-CxTDDsyHbWIbS|_WM-KdH=dZpIO0Jv)f7gp|VIeP`can#h4)vcu"
    "7xA11R<)=1#JI@xX7Uc%7d}l{%VvfrX}$5UgC17vRM0}6GLpHF9x1z_%)<JUL>9C=lFWs@K+Z9M-@H3--S4N>4SS&;H^3~x29hxK8#Pv_ZbtU2"
    "Za0c2Y;p3+%=E}6v3AsT!nS8J=q;?0ZaL#8n!|Y1&fTp{(gyKdRs(Z`1zr51>l5lLp7WT(z&(c{CyW=wo;}OP&S0RlWY3G0QV<DS$OjIJyk&@q"
    "j5A)JiqZkBg<mdue|1)<#+Lgf1cdFoBm<-S5m7xHxlS{*A;>V&Usm!w9kuF0<+j)Q<~N-z4~Z3VG|IBt!_Irc<)IsH8OyvADTd%RPc=SKKg-nU"
    "pDGD!-fp*g=>-r=OYE<6QteAiBVoAGd(3cGmKz&Iv0FVwea?1jQ+PkRAxS($y3{5FeA$vYgUgFr2Tprz1~ra6*u-ihxnCCup$R!~<OQr7sKYVo"
    "2}4=swJo6yaA=D0^<$pDa;0<TOjRvHL;99Z($bXMNw71m7{m~1zTg)xvQ#-q{?aTcYe^+(x!6WH=*T+|^p-N}Rj>P$@H6wl92Opsc?~!jf^0;P"
    "H9}?A!{KA@=%ig0J#lRBpRQf8U^3ieISl031vYF(u*8p+nyqcHQO7I!{r8_@VGN%RqX37cH~c|GMDt3&b^CV1D&O9-35nY7jDjLN)LjEl-4{0a"
    "y@9*Tge)Q@T30tt9cAJrrATM~NVj1qYiUV_kAg5wUVln(IjbWbB?w@K)F1B=;sYP{OyQQS<fcQn7ZpAi55_PbNw>i#fFt-*1LK+8TfEE}>AU|X"
    "-4iMOnQ}V?Vo~@+k3E33HR@8D(AS<Bpw`RE%1TvgdDpMqTsAMETw7nHTLYfC=5ol{Y}WMgJJ&Iplj~YMdv<Cy3Fmr=8%hJ{A<e8-vVScruE#*x"
    "vtU8BOde2g{4{r_j{4uXqo!GT`Q@_K8fw0L+t@y0GP4lcdK!I&b<(G575=dKq9BigY=piJQvpW8Z#A0b^VT-Z`zTBj#EWE+wTePn%2Py%q0JCc"
    "Yi4e|bm3XM8h{l)R2w_G*Fu(F)peGQtRM|;@YRNs9D4K|WQs>|FBP4UbwH9Os@tk0J#z2lc^xGQDp~T1)Bfh$H*V^!KIQ<})CAWt*3Q29@vs$k"
    "<UP%$OJJ-IzN^Fw^=iF4o%)ZTps%Pa2)|`|PG+WLP3IINm&O`W=?uV^UMkI2oXa;GMMX98ghFL1EJx?O2xoQw=Y~+()W3QwmKd3G=>YK{)M}Yz"
    "<>1nQCc@(ik)o({Z3={H2zEMUgPABB)>~{MDWlP-nsyn>vKF?v<7hW&f_HXWfx_4Gb4AJ$gySdBLcFuSUf*MsznVh5FpOP2ZX0!#M3ANjt=OBs"
    "Xb+~wTsXU+J(E0Ng+j@$ILFaAI7FqRTr6~xt(%1PVnYgtL#rgdKkX?UJLXH`qb&<80MX_$l{-@_@xJLt8)MZI8%1psHtffvxhu$5fmU_(Y~MIp"
    "ER7mx${`1wi3J*i)J)ygJzW~{fBm&-iM(Su+~CMXjK)<=ZJ%tDEjC#9VjjZrefV7{4tw*ybS-^{x7hzNwcFD6-5(tTt6zEA7-|az9g&~!Dk<Hg"
    "_x+)8C7M!1_hlOCE$(Fl4i4vv4i4_cy-I~*;XlYse{@ulXqQW~xJwU0`4)G?YT%YAUGH@Y3IFb<o|$nT%PV9v(+sjFt=qlQ3@6r^BWnM0Mq6jk"
    "zyEu1Sv#@BG1@$71yVa0lkYYCF!gaCD-i$+4~~qX8WEQ_-cZt-znIJ5la{9;Egw9dY;CR3wJ*|zEGe0=(sR%3**NI?3ChC&bnR(}UVZpga{~bL"
    "Eq3s4vw}sCcoA9px+v^^!Jv-U<lzL-q6u~e6V<VIxVBW=35@Diitp~zb7Q(`QJg#H_*<GMJyF_xA<+zM6)Tn!r$@SbX$lP~@phJ#&9=HR>@7Zy"
    "!|lj|Cn_~+Ld=uwcg9(g?7R>+i)mW%tkJc`w(IeP>=d0|kkQtbnL%lh5y5&Z2S&9-W?rmGGAd=MmVBb4RtxR6l^$9Z4zYi@?M(+Opd_xKv7n8{"
    "cdnk`xsQD09;KY(zD%HZ2?axK%1A#yFQ6lTdF9F#j3IVqm^Mw4YqvCrNuExder(Fg1|wZn(>D9aD9*%7&WtNcB1sbM8{VJ%0pc8nd5Dwv$5ZBH"
    "&j52}gKVQ}zRir3Siz&CRmz6{KT70}EiQOuBG}|J!)-$(-o>MMiofimXK^yaw09w4Wg#|HlKlTCeG)q5^zTiu;_Ewxih!f62l)QG+C|a4A_03M"
    "t>Tp3hb`<s0ujm5?BwzVI&ds3*OL_zUO=jZs~->B0&OLkNuRALd%W-}hkPhfeE&&@J^j;R&-!5rFQOT=hycwI#V@}s#4-X%PT=c?H3|vrWDw8O"
    "XOmTT#+-b_PK$ev(v8ufPvc@H{-R)zhkkwGWS*1+=0CT@)d5Nwa;M~kuTCk(M8{<Vdd9+~qvRYCF72@CI<57GgF+1=(p16^4wZ+DT_3+F?bdc7"
    "(JeC<C|Em>d{X;J)WOV-+20_dJ<gwU)t3Sbg?{=DKIt(!a-3@=_f{B<7u6IJW+yKS7vwi%+;a2sCJ^lE%z+dECIEo#l^aOW?nV9~jL5hs!s4Y6"
    "3wwTzI%J+!r#^Hzc249XpjcR`?RtIUmx&DFX8>}I4lm?~Z3flSIF{}wGnm+N_3IQ@fv*~rq3N1UXzcR(-Gl3R4uowaDmlg<4{qTs{r8wzh~|kO"
    "#&x9bE89}T@(_Ih%d`a6?R;26clc>UI_A3^@H0MWneK$#TkDWbxPWBc^t*Qr5Wc#|<|72%_pZMNuj|>nAS_;#cIDhqKd1ilqQ94DOQh%MOC>LV"
    "h;hJ6o4E(b?2pf9wx)j_-`#P`KT>z2iIxnCs=2~#<zpPz4)Z~FT0COs_HSG)>N+$CdgSpb5n>;1i*y?1*{M1d;G{v;;fuB)NC?L~3W*x2lX|+;"
    "1RHB??*=PzE8tPu07vj=@C^O5W3~ha5#SHSTXdNXHbd6MrufNs0iG(dpH>HLj&U45Av_hKg#7o^s1!?l<L{NIl%!Z;rSe>#@AVWO`qTK?ioRU-"
    "<0d(0?k#(f0W`GO#NM=jA@X=yE(;433$P~+-U}Ek!;%<=&jkkT5GT)BP7vhkJnhwSq{EUyqSOeKMsR=9l>k`e)jqJK%v})VK|jh>1SN;`1{d2B"
    "Gvj&!s*-Wk1&w>+*{R@)JoqL2??L;A%K)v`!-?mQ*JuTe4U3c3bA`T`-t*tb{dfOBulN$}U7|w*Vs+OfcE<WNEnWQCnBiiNxs>xs45iF0Bb>gw"
    "_o)%&v<r>jfBF+YfFMn!L*LTK1^~8<sK;;i{cI*01yjgz1E2Ft)eCPpN&_TC)Q36c3vyv8I5ldMEBjb-6R;zo22bjN*8c!dwU1<!C}}tWz@u}s"
    "h`;~6m$t((6|L@>J6g1r%XWzrD3>jaJ*Dhr;5Opx32Sg&clY)pRclGV2GyT3hpSnNP)TWoPSdnmn*S)%p1368KcZFRB?{<)8CHktD#}fBI-2!w"
    "4xznYrs>9`lu6#(KOuI$jq@Nc!J+!;Wy<l)@RC~Kbj?tGL;Z1+f{g%Qv(ey4KLGBvr~T}tkKE|dUgm1ms~fza%vz$9W;j|tc)K8G?B6q1+1FbJ"
    "(t75twL;?tkG(Zmx?<=;jHQW2Jm-w0eBU_ZU0@-aiv3&0C3{2pQFy-OOQ<z+nocEuzr&-iH2!o$@6QKU?3P!nV<aqL^)?cFTk2+|c+{?g_x|5F"
    "Mi1jsUy99b8HD2({`sH&%NJk#|9<b>tN-Km$9fQ!Zt@|YA(tq7A2ygMt8de1*HXjMlOXq89;7b~cRU1Sio`9q34c$zD|ktZ&w_TJ(fQldMHNIM"
    "PlucqK6mtQk(5k@p=H$w@X`R=gU9q}xWxsW6IUpuRDiavCDty((+s-|vE<s30y)P99DDh}p%f95a1s+Yi_$MTKg6JQ8d^@nV8(lVp97juV$5QT"
    "_~3?y?|hf`2W&!VXnQTf^(W~AqR%WHZ4Er8GXn4LvbZhKmQcU{m=>X*=Jn4z<#}=Fv7nuhU_qkxBwq3<ePqg9R2;c0h?YU!b@3IY0A8gZ@S@-A"
    "v4xhJIgmb>2EdmDY$qUN=ovP5fQYo`*%#p?=JiQv{K|CS?giy;d~}mXjy&DR`8j_UkRgy~0(64Lbfz3w){Bn5uL|Tk`Y!oUZ-);WXt}cnb5D80"
    "KLV!FdQ<u}c%XLC|1QM`)gb(avKL>ITAVJ_iXk<Zp&yav74=bO&X!!`#2aZ-7pzXeNXJcai5AJHQE)4p^t_m6i#obY446?%Lkf2Ok{sgPZ8rI9"
    "W=|E`Y%XkkybJ>Kk`=Pdd~#}R9x=%oWhXsailU<g={7}GOG(@YshQMAHibtzFcp3oA|H{HIvAP4F&_(ggB?Qa^f?O$pq8kkyHhgk9b}5>c`hs;"
    "bD%|ADdwRUpoZC3-yeE@EwN~d3da#tXim$fY*XNEn|G5>37>Py8yR}+X*-7otORMbCngmmYc}+dx<gs@@DYQiT@px-h2-RaFB$-Ch_JD*Y>r-|"
    "AG{ArXcau-Iby<M<nH2_44G@%0A4Ug*-a4+Or?efoQ~)B7l@Xv3^@QqBL#(@kp-BC5YZFgA2N@K#*Ql!z<9eJMVJ%O3vtyw9M1}SbEUvg*9#cm"
    "XjwcIo4YS?PL9vi@J{nhbh&;JW)}#WVw3WlG8nxI*-ZDNN*i99h;I|M0dBsvO)of7&vMp?KQJdK3-4Lv>QRX*{$exW<rQH(2<{mjZR*i_5B>L}"
    "Wf<a;jWm~HB#BRS(>PvxkBZGyXe?9@?=-8YrQmV#cDC{%y^bWzV;K!w)<{`zhHUZnNod^`u}7NMaU2@~t&)Z9g{->MBvA?4<eK3h8dRWhc70(}"
    "+R`&3&VDc``y_N|agF~xCqQQxUCl}}Q%JBgo<A~iX++&wFGlwp+`<FCMJ)Yo>Ud2(7psH`F!3itut0@Y>4-bU!+u%+efbN%X|BiZ!1wfp%<Zoq"
    "lXihjeEJc9t6-wRU?Ud*RldV8Ln&)MS}znji{ZDUhCu~Wz*x-e9ZOS0BjitNL&ElIbc0!J>8m;{ACJFz-3ri%e9*!g$hnWyW<@raz+E7r@EP)_"
    "$>4g3*x7r`kYcCw5{QqrTtvr`a7&6$7>QcyvO4L>Shqb=&#|x8jn0+Cc@tKlqcLh|W7Om#9`!;E+(S3{!mY4QwO%^Hq;6yv;kj@i(TOMyOYv#4"
    "P71NZSNhc_kw#c=YmG+))oeL>3enUpb>l$K{6UD3msD^(s+5L!)1#VlLDldgMM%QP;av64;#u$U$~QtD7H;5_L>dcY3Q<mkCOK65V-KY8aij3h"
    "&#8Iti&p97QM{ZsQ>*IC)h7#QIl_lD8#@ird1WMC0a;wIAm3-YCjO7Nen<fe8Z>#yT)ZerRhA$1EM~oZi%mDd1aA#bKO&4DC4s@89w<B(&x(yU"
    "vbhDk{Gw=5cNn`EsLLIa&n_2v4%>dPMlXM46M^(&*F+ZC!QR6&wQ@V{S9s3a4JIQO`udWnBV;?^n&JeGvqmRP?UFLEP&Ie8^lKsQHK*Eg%<fTN"
    "VnMg)1fTCWDE?K=<O}w2z?K{^wx<M5@lk{O#B5&(K2f6=4L38bugBnw{r$cG3pk~g*tG3(mlMv>d@?g$XKfRejvC?%B2+U`)yVLF*AgDV5Qhr7"
    "R3Kg{9NIUhJOo=_%5}G!=fzJQ)EQ16qkC5-_}LHqb~IK({9%z#;Au6K@1=hIX+D+EU&O_*%oRg>XVew%z^n~l72Wc20ZMW|(Ho1+&BOHvPr#`|"
    "C8QQSydxWADV!+}sdcXW+6GY`2Gi_W+gc5!!LaNeomtN3XaKx{Uw46@zh|l3V%b12HZ`RoKkuCsD%LQsi02`+mq9?I^#QYaHL*>0K`u<ci44=k"
    "dx0w*x;Vikm*QULcr(}ho@ZtWQz}V9U|BEvQN`b^+khoz-~0OTn_$VMGnjWv_{CCS)Haozxres-0kL<?KS`;7`^;auPjioi+3^er!v<jjK>Vpz"
    "?q`k3Br4WLRkl>fi_N~g!y6dy<)nKQN=SWRzE5xdeLdhz_Q7sT%eU)1D9r4+0w23PrCvvAWo_<g0gnYfgAv>fTxVL$xy~(>0YrxJp$|nxl&*@x"
    "i(@!5m4+jyh_mFnnKoUfCyJK1sM*vp5k0mS$VFonKmk8f8)5HatIal_`N-RNo20q_Ht3F$b7&f^=BqfC;pHWD>6;J6p=pMY{%ySvurh&4KV++V"
    "s=^Olxc@X1T0zAnhi1(jv}t`p^E+xIb^99mqva!9ezAa7<>Y7O1a<1?p2b{RiSF^DIH6YSL2lSG>ipeLgHn*28OXa({<lCNR<MsnWwbzbWW+H+"
    "{Ej4+G<}EV!*b-g#A3c?o;10V;L4BD!$v_63c-gAr@fPON7UE`e3jp?%!>CtZ2S4%`8}v+&N##!<~wOa8Olj}fnVcCuf&KjBrt&>XtZA|gJPZn"
    "l)i7C-CX$G`ybHP+AzngJsJ*JlUMk@x_-1kd091@3Bv0kG<JCbWaaX+mO2Pg`iiWf%X^!FZ>knyG}kK^7b{C1;9m8?`Zlrl;HOYUba8k4GYR3="
    "#gqOvXMwDIv?M#a5Ws+ga;An;84v#4Pfm(c=l)5SiZ2X4Asr<UkY~gpFiNDEUA_5~S5gA^DD*3<=-TFxvsqmd*34^5Ok+|>>VF-3Q}bRyXM5?("
    "%)?s4y>~eSOz|}nfs~%ptYm@u@UF)Z2RrZvCNhrKB0plR+_@k40KNTSr5*M)UYv4Q-n_^`GvzN{b`excbKMTTcZ%J>FO%uQrb70Zo}*tRjq(7_"
    "m0a{3gHKf>cDctkFOVWWtRJuVVsl9xpk8`j{YpE7@&P_;w%MTZj3iNi-8v#7I+-icFreeb8*S8Zg2e)49)7mQSub?Z7@NFSQhvk_N&PHAW0m-V"
    "5$+U-u9g;mz+A1UDJNk30>9||zN%v3aVIXNabo3z%@H1a+{B9&+Ty=*Q5dMVK;9;Ssy+1;VaY0h!d&$J=f%5o!kvA)_5G?~nYp!smt6l2?a{ql"
    "5~s-NtYp0X=S7Y=Sayvv>oKi``u(%r_we=iO&M|tRfFj6NxT#ILtPtHQ26d5(Z!43GGrwWo0Z;OiKw82O9t4Znd0bpYy16vX{5LbpTI|<8Wwo%"
    "bK+sX*?)R07CqWU|4hSEs&#Z${pgflJSjcM?M+|ZK11=L(4O<npM|Q#H<>=D=O!NLRQ!;{z<e4pv8xlq^tAn~S`cH;Ipev`F8cmx6QOpgb0E;@"
    "d|6{!2H{GKTF5<ctnhFKj;sK`&)3|V>uS_x$tjVv`MSVmBXB?U>4rU)#L0^D)3VBS@2>*hi|s0@pLTp3J2RlLX$YeWL7lzh2*&K>gBZXE((Q!4"
    "KjsE`@i@m;Y*VRrIhJ5no+X5<J>^RM<1)m+AZ|qcXAg|vTkH!iMK3-ITaBm_Sy;U5nWK}_4DwpSkNxPeEku1-c}l_wzyJq4XF>*0_)kiH!lDMc"
    "5Y@=Lyj3PRw?CHO)`;ymlb^%1jRBGP#4kbVhnf%x#-1oqW&`&ylOZALZKexLOhJw1?=r@pG?kG4EUK}Ff6&#*s$IQ8av_&=-VL6_+jv|J@{)4T"
    "jOUt5-L}d7e}3wguJW5)N=Z?nD^?cEe=Nk0%XMI%GX>8y@Iy(}H5lLTb~CHjc06M1=1Hc{gd<jW1DKk}<A|U)qJm72=%&z>E<zmXpMZ$^L$yYy"
    "KC)9^9OM1b>rKD&oq=_LjqUaC+)3Yfiz_{IJ<3v!jn!}v>((X2P!!_LYbVB>0Cfm6>B}4g9S$R1#Jrz@DC|S`dSTANEy#?}ju0h#huXAcotn`9"
    "Nk59P9aY1V;A%4c(Q5sbYsx9()fW}VIN>3hav_J(<Y%IokT~f3g_@1g5nbe^moAVobqU#eRP39L6HJQo>f2focRDzGx+U!F*)$csC9B&q?`)|<"
    "pmp6MCs%0*Be60q>{1DbYzz$s{J<a1wpw!tY&34G3!fM5;5o7^ilw=sNi{9t>jxeo-EkqV*LK3;)R;HPyIbnfs@f-=I_jF1{#WPd_=Cx$Gz(Qt"
    "le#NM$&e9n#Kbd|sr@rahQr*`X!AjFVjX5vTWGB#`VWXB^A0ga{7!Cd`MeZgzrJgWCd*1(-rIrwWZNyP#dGA|=C(O&!kuQsOAj^Bpo*f1K*S!u"
    ")V3G@&Q0iX=4=$*NtpT|BK+?=c2wSu)J85C)NAGoAOmW3;I-aKEp)5nWBMC8Gu*OkEoq0P53hSWIwu~j?QH~w)`cra8xb_E+uNZbqqdTC5Ug6}"
    "itXGF<3y~64mr}u$1Sbd%k+4pxJHM_`=Y2`u#rhQO~t~Bz=iVcv;O=nn$eCMI=p*}Mh3`0xVOll4!kfe$PG$(le&=ejkcnQTggEta^_#4gX067"
    "{Y-eRd;Cva*|A_D#0_7<Oe8x82jNW24C5|i@{Gr3r4>bwcjizB3M4~En|iX@462z1b3?I4NeQdzlm<PvZ2wxNL5pTw>%pf=aXBm{4^V}kCT(qt"
    "uG*iY69r$W*DG?+@>)I5EK0O2#d>4Sd~u+|I}j{Tkwr=!si(N}mJ}UBAcWrQ#t^Ykb0535)Np^>yLJcp!~-3&j@~q~(o<<)|67R!ldX2gsJP$1"
    "G0_^!BK*S5F(!l(@y1nl=nfAnr9mMVri5>K$cq3s_8Hd^2|(I-<!%=iXeX!<El#l2^y)-&j1gqYchgMV+~S)^W@fBK2DQSfnJ%M^pc{Er0Q{^T"
    "a0Z9?<zu++X_aGz?gLooIxWk}TJPyawajf_NlhpWmzn490+{8uOT^r$JiaqwXEyWW33XUtLOkuDG>sG9Q`t%!;QN=RycbvD3>D-myOpJu+K^Wz"
    "wKAV>nhZ?)6#o8<l)44VSofxtEz6&I#z-(N61;X}+JjA%C40es7u@l`qtqyM(A($SI&csJ430xHx8^Ornc<*-7GJpQ_yqbbx=~}{pcZMfgkI33"
    "#4CZb56TL|gW?4tV@IcPV1!h8TX$h*K`L=D2rVR`p=pvNDkJ~V+YLlaw>)=;2q<ySzm9A9rC3Lu3*BlN;>#F^yWh(*ZI0%Cywo`Iv4N4fyCWWd"
    "vZ|3uXJ|uzLmXEIT+-!hmNYf(Og%!PoU9`16#G-<L}p5z7X5f(IQp8Yvm-z;r*j8ghGv;!%jHT-^je9&_3psYo^%i+#9<TIUXao#e3Bkf2Spkh"
    "#;YgR-1>jpTRLIVl*4}h7U*_&Eexrw!xtH&vtlqa1ckwwZLuh{@Wk|b=^HfPt=84s`T=5*P*XheEI>|tIR`sCy9gyssI@{6MW|RecaKiC&9N^o"
    "wkuXc5$nabx`rdw@2eTGXbadCx9h5`J3T{q-rIvdbd!MO?PvXbo|FyNNvsXBPK{J6BG)^L4DbhI&8aDpv9G|p!(l54!^B7pF%H!}w{P96WnSMo"
    "YR}#(G{Tp6(G&a5cfQj;L|<(Y^I^x&@QSFpGYQ&n%vY8Qrvq^mc`Ob>geDYzq%g!1)y|XsnfnIvg4oIIjY@tdX*?}xbc+o=o9}`k&o8bqT(4_u"
    "t;nj>!jc-#fGo;fN?FTOsE-b$%lo|iJ+Dfp9<Jx1(a@|*XO-f5V4C@fEz#c(e$dja-Rkc2J8wlfmITjXD*}*ZrGyt+%gfrZYS(SiumAOl6R57s"
    "(koNUE1P-@mGoG}p1cELHH3A%gkx5kzQGWiWI4&w^C=pFiG>3L<Bd@p%AOVZ5i@XjOFl*PmN~HUe@tqBRJ|-k6drhhrpT2((?FJ0X#2Do?eO$="
    "X7Tx1OLkXmt?EGtf6*3%83bNaA%cr6FI$s!v<Lx>Put_@iQ}>>YU##G?O9pYXUb<0_j_JtUd+wiVU~cJ8oe{M>r`flOD>zJmI`YSOK7S^s^W3f"
    "9z|I&ts*tp-v)?B12k25yy>}7lRo{l(ZLL7R)4HQ!yozh$U&O7<}*ofF<-;w(yoP;5aWhcUjbFHKL3OZHO?;xLPhBFbg^OVF|>3?R$s7cXgX&p"
    "<WXVsW~jRm_y4|<V%o-{rE~Rd;a7&??R6XYL@vbQ?8P;r1D%4VYw0c3;OSH0h%4({>G*0bdh6Rrq$r9Wg)rceRpFb-HnQMCk;4EQ8&T8U2(}2z"
    "rj_Fu6(&GVm=|s}Qfx376hX4QY}!+a4Hw-X9iR-t2Ht4Mz<3u;1zn*FBJY*$35=4Cu*Mg(OxSun!ysqZ0H5-tpFc0G)lya`Ef17imPub;#Pw;u"
    "5B~0P=AfNu_uBzyJ>crDwFU`@8}sS(o@1^i{lg#bD4*`!xxYgK$qnt^G?Ud;Qm5H*B|_$2^Qn%RwnSr}4=uFG#NRN}X>@8<*+Sl}L^`7V-J4$I"
    "%}q&k6n}T{VHLT4GASzf*hV5pWcX7|V*%j9_Z&dR%~ytGB(#a+aoi+^X?Nnnvv%laAstdeV>~oSXRT_k&JS@}MHo5hFs}ySp3{G<*K>>xJ#Wfq"
    "rZcKm$}VvZTD&S^zwCVUV9mf{o+{jl6y=Pj{=#Z;d}u)|E}{M6cJOW?eCvxtZFjf*yEuRGVs*R9vcWweVZi2A6xG(otnM>J`UoT9l#5S0>BXw9"
    "0Y3|6<Z#>FF>fQfnJ8SdhqF*Cx11@-q&Z0Q<e{6kkShho<C$LyelML@MN`Xj)4_-Fb?G6zH<bBVP5_fQ1z}m&r!#T#q=ZPUYhJb4Y_uM?!r5vr"
    "NPA0c?FVId9Vm)P!Pwd05kiDWzuy(pTjF+Nu=4eN_014k{5*u5@Uvt!l%kr^g$JP?pPHg%=yX=NA*3>xjLT@RwI<d#BDbVkCO6_vE`xu{@;G`B"
    "OpQjjd@)>li$RC8URTtSSQH^oQY{rA!gf=2Q&ZohiY?I6$X8S7H??gu?&FV_MNpwmt6vV=ylNbA9X|0jFZ-JJ`eBW0m~!!7?@YD#Y~U3P@>yJ!"
    "(IfA1CzcMeG-<ra{4xog%>9{|dEcyAs8IXav&&lLzjN0MFPb#H_uE#J?h9UvC>+SDz_b*{`B9ur3bXg4s|~u)t&_;=_ZCCjm-m32pVpsP_}o3Q"
    "$sxuI4OuvR_r003`7t(-RG$$ao8!}ge&ymTXB-Aj+Drp$2J67Bf_c(PR^6wvNsHfz=rLQ=`AA3^rl&A+hElNnjHwJT3CQtwwOH@9N5OT|G&R%!"
    "zTe~17TBS9_0{hl;hXSb2WaT^heIAk3ImCjwVKI|Fpg-GN@*ZEkDH-x!PpFk6iydS9ra1O52CU9{eCovQK;l^`5ai{_BK>I)$9nC_jmSIbbqxZ"
    "CZfOHaGH4K)VzwW7!q`JQMRSd>nQy~flyKz<7#!Sxzfa&WxKBM?2!oEr@UyWwWz$>P|afKbWM!-)P2wNs{}X<_k3xU-9i*4-qe_X7uQ&xDH)UP"
    "h&a3{r#KN#tJ8Di;cwc(;6mlL@xU`@bd8az3TUAvtbTY(oPG#oU^NyEtm?I9s3OmYL+o{xf#F&RpS61kK6g$vGP0s$U>HErdFh1CgpmFK_l+v+"
    "4oh=ey5O6+y$=4>?u&=cdL|k!90YNsBvIF;He7P@h#Ppxrrrqz`W`z1(o`eUl40v&Kv5K!PE?OJOGU6W%LYnBtwW@%R+#VA(s(%Z^gH2@ZTZ?s"
    "duY?VE+_qHfE(LsR@*8KQMsP?!Pp7+$~sH4&`rZALIr=mZlmmlD82QTJ)Hs+Z;|Jst+^xm1`qy1Psi!g-gw^+;;$WwR*Z}vjY1Joa%H$PO%9Eg"
    "`z7&Vy!<H+a#ZRpSo@$&csa<b&h+i=PW|yu?AgEP^a6uE-1T<B(xTaDQfdjhu+SK#^D1iX-t>=XlTCFfeLG&e#k^cs3YZgS`8xnev*@);JRlTa"
    "#TtW*Q;Jf0fQY8hLC8Slnq*(<sRo;W9*-+mO|z^aAQ$g->_A_wK8L-xg95xt>tHc+2~~v<H0HdzWm;`lm$m5-zKcuXw%9M{*NcV2y|%XIZ|dG0"
    "Ww+<3sr?t1Hr&4JE@S8_sH)o4)ffyoA;JzgGyF+xVs!Yl{b^=fUX>ol?(a^w`ZSSPT4l>UG<N*^Pl08lUUA*7GvG{pP|+aR*+w}S3tJ*a1?&jI"
    "E)XAv0*DL>7FkidytYQXi0z8$m!c@h{gB#pT3<T0``OowTIrE#0&x^msfKJs-I|sTh+E3K=*4qv$#gD#jilF`TYFv<Kz8dSm5r~3<>dx7*Rkh?"
    "n)#qzT*|3)dNW|vP1(}Xxx7;w4?N(>hOE)%ra~AK!RrouFAQnhE4-RMUHF9y7flqfwDnFHQ<#=E$w!x2UteEzB?x<xs5&4C)^T5q0tv~;Q)t2L"
    "8bBSho^JUOIsQFK;t4bndEGxp3jP?YzIb$bG2DIg)mNp&X==CYXgc2%;#<=l?F5=u27An106CvxttSlTCrL2$Wfm9nAT`$jCPpII2a?&Xh7iu4"
    "8y=@b)y75~x7%rYbbnu`Bdck%Z{O7AI3Rqk_@<W&Bhqx<LUmmt-Ip|Jc+5idY7_`wtSgTFWyx}sY~Aw@PbOWpH0vRjYEFcBLy|!Kz4Z03=jKo4"
    "zNJkI!$U4Q#G3@JmkGjM^;cUc#{hYYi@M*C)FODIv1#o_5W=vVYcxc2DL#L`5iT7+yD{++34GAf(sGzugm=c=fU#4~Y@ClY-{Bu{bhq2(q3TLv"
    "%J3ZIWfDl`Jnt>?6Uk*>bh+fIC>91TF?Qw3o^P9JZjW460+ZGF6(x!%r8o9*T%U)-!|}bv>X%QPIKc;&WqBWBIFjPty@f*OvdhUNp2G+{l?{}w"
    "UQoPj!c00MGC`^4{e3kl_~UPt(pnNQSF#;t3erc1+FG#MkS6OTQOPw@$jklowbw-jxg-u(2xUmyM@!j>pRH?OAb8OA^>)H~z&ifciC<E#?Rb{?"
    "K08skVmPTC5A+ryCcwyIPWF@`u2xPaA@iiE#28ni)$#)Fwa1slX`KX(yePSHaR+LXn365uX>6r=C8cR?5Wmu9X`uGU&a@gA8pqmI>x%Wz&sFkc"
    "3Ps`1o9@y6n)dH>$!TP2e{bEb`={43V+TT*<MW&aGs7|Ob!GqS!k4(AnuEMGk1u{!)R)v+f8)4l;G=u9Ih^*AxOuagR1@`(Z#I+BIUxS-BtI#R"
    "9j9Ofikn2URcJfX{-jHv?pusJD}#o^y5?aIdV5>cD?;2l)xH5MP^=TSXNp^MHm%KLRzi;DeC3&8P<LFx87=%QtLXMB!l|fV9@|(K&YS*GJe8^4"
    "$3j%2f5~xG>#d)zuZMy?#?as;p<5nx40+z`g0?FSvv!bli<^@m)~+dvR*QQGt;?<np-jhLgV<WD=r{-y(V=00_2E-tD@XKm96w%5AL8-5<8eSL"
    "0N$qYq4~j5rC4_^=~4Lo>(<Floy^R#do$)$A#75yeCm|n$_PgxLh!@k+Tg*Kkv1n|{m48CK_y2nR#sx((-sJn!bfqi)%}|*p%#15qa5T5$kXmG"
    "hbIX7uR9vn98HXBiAMc7Q)wC0ENDo*xB}NGJN3#6-%EWl%mt=$yM4w!i&4)jPlE6XZ20gp*sZ`e`8&o`Yt?o`6agEZ`Oy#$b{1bVpWeI$P&k5F"
    "pYE@H%B|xwS4>nG+C2!vi(qBIq{&d5Bc2u<(dHaZ+(tQNdnr&XkIR5T)vcPTTa^CI93CFl9Url>${FuMShUtA>`PMC6v)+%NTz=z%`Wo`ObY5R"
    "kj>jBj!RjGP%A}^zZ*;;XpjW*_;KrJzQ1rA2c&n1luq~RL8X9xJT`gt#M`%hRxP#Kv-a?QF57Ak=I50nyyn6ZF=y@}Cv8@(e}4S&2fKNx*{;Fh"
    "^0-(ENtqc`%1`DHKFKC9xTX(aPF&ca4#A+^MmL==`c|`9->ikEGqk6)e~PtBG`u@$Mm1(pK!?Q|Mu~=Q=m&4@2Wz(Os8d0kfjinW`$&C!39HnG"
    "Vz?k$(3BR~+L{&B5UNH<R5q`9pt$5pjqU;ub%!88z3`WdG%lYv;+Qtv$|-+5>(rc)=^*iXg0&I6FjQxVhfO|)<!UE^b>e{s!b})m<vP+tf*ON;"
    "u|M&5Vch57fsW@uoM?WE$WYMEcabvOM^oPOp7oSX8<rsqnl-S0%mbIAi|evK8YKAmO1yV^L!n8;efP(g7|FuI{YX)7(AqPXLDkAi87FX*ulnts"
    "+7(I%zZ71uk3Bd(?4PL(iiJO~e7TmZxFglb|8%%2Q@r$MhKBZ_#%~)e-K=4-;ZV6WY1SCX&<2NN(8Tr8@AY!^)x_Hk(gU9&u<AmJI(VgKra<yn"
    "3@Ud<bJ^5y-z5a_A^!dNdm-_Ijks=G6|+}1c+{~T;ww!8z8<mVZtYG7cU8AP@Pf0!S@DbG7w|7m0}L6twMnx`9=FiHXzPqtiJ-s|JivLSwlKuw"
    "%HG6MRzhlONDC_9Q?gKv9gsIwpnBauz!=p&)y@eUbk}R}AQ!Tab-*LU8yCaT$UV@#jo#PPvb%F<$^y}hXv;RNVs!Vkj(>;2;K0wK915;VADyh6"
    "A7!O@Um5s#B<@$p`9tYNE-=<~DMyc^Vqbopn|#!yB;fp1v+X$rEnV#!5J^^{ylF4p)3u#?)B0X0n*_!YVI55EZXBJyw<=jscSzaPF*cj^%et;K"
    "%_SD}kMvB*IiyO)v2*NLr=zzPJ^jJ4<>TB`%LleKWsvIys%gk2bRr8c!J8`o1Rw|wR}ATZO97gkdY4heL5Qqk39Ll3HWICs@AI{1V>)WRcsujh"
    "@!DYe2A0hQl}|qV+<~Z=!}FOj^~PQ#pDIGQp4{gs7qw*IJhd~?zF$yBrPncSz_?|msoSe2L~IZ<w30hDZPn^_@uR$)pM7c8Z%~Xzr3pID^nucs"
    "{yifpzjdc*8UbnXPo8;ZDRcg2C$yklR49tUrIoEOT4P9R@=1j5^S#FuvcYuYM#Gu0xtc@hH|K6*v2};mj)`_#QP?#M%ckht#ES~<VmT+4#ChLQ"
    "m<x{SeU;}Ht}}2i+AV{J7rIo~zia$3(&dR=9Jj*Dax*u^zNP1S+GHzqI+IB*{%R|$RLX4c?6Yq;BMx&@jfk5LE3k}2cX!353<*FIG$TZjpGIF2"
    "VsU|sP=-xJ@|7{m$Q0PisuQ@%ssDaI>xzBUB6Iz}bAFto>!02t1&T$=-xTC^T2t4TAjIqq*ili>Do=Njp;-ixSqU1iLdn+t(B1sOxT;%vd&=zU"
    "t5f$18n&h5!Y#1Sw($KLy9ap%#?4F2KJKSMw;px8snDn8X+8fLeV2>hhuo}4_^1B=%q4ZZ=MFTO*ctdoxMY_fDgL?o+0Sd7aJ>iqHJ`V@c6v2$"
    "RCnB4MoVZyl)V4TXMytO;N`kr{5&3YS#PE-!R6+sEfN8(`hE1>W&tJ>2e#aRDB+vH;HF^G<eQqo7Xf)%VzZ#E``(XMg^P1(c0^l(fxfBu^CvAU"
    "Qx@XWduFhtNY#87NeR*aS#X_zIL?*7|KwAMcqtCH#4`q*P+R3K({*lfBDnQA6G1iz`qn<+BR?TDjiHaApv%32asz;d5?LxtIA)LRbKCk|C#lrE"
    "_arwCBK4yB_uM16`BN)PTtFSV!q!O7OR^bDhkv#R771Qc3EiRLzOC%rEiGvIi58tOQS0TOu~EQxJK}JnY+GS{l^7G%r<X09|E9BJkn2WV<q?uo"
    "ZM{F}vr2#m;$ovGmwv++Qu?uf?(2n3G=3$uNj}2fq3(`#v9s$W9bWyHQ3N43?(=-6q251Ju+d0X`hK59!p}DFBWRL<e04aLK;S80Ybjhq8k$m6"
    "vLh|z43XPX!&ZSU)&enLnTMynC9QG-s?y`>(-F{926E**g_ld6(UUVIuB2oBqPlNu_V%9%O`2n*@;WUFu7yERYs8-4iG+rKr4_MZ<I>UF(&Ewo"
    "fDWpkLLyF%IL98<9D)_);wFe+hfNJN_>_xno7@$(K~D=u_P1K`p4AKKa{j8Clr`X?69h#a<IW*ukFMB)05tn=xHwEFFDc-qjo6K^Au|0mjFRft"
    "pQ(>tOL=`g=7vu@B?Zs#9YcSl?@8B)wmK$JgwbR(&>z&dl=KAbn%pPltrjkSLH9^#vIRuMhg^QjvJvh&{O){8o+ydzM~vuV)GH~11^|$2+bPvT"
    "{TsE`A2DC0;vsmVjnZ~ZWo=(2+Eadlbwk{>Xr@PP=NHvsTNhA#l8f`ZZ<44c%u4yXnxh#ZYyB$*sn)bEW5$BbsiCfSf=B0XVTvS{>G4uL%rUu5"
    "+DTUhg1_RWlpy>PKdFv0?YcH;*^(k8a+IOSAWCs&KMS}=5<S@I?+hLRp8L(xV=BoVoiw8h3;3Wlv;m1_*fV}Fir-%~y%5OED=1qB#Y9-cX(H+X"
    "@6=frCiU?2r|~~M@!42=p*!$_zT=Ca{M`HOZ#GLC<>H5*>a0%T#rdr~yD=^tfca+((YN~XrY7`r7|?|mcHP-5kNbUl9$UHwbFMJa0D{S0QNO+O"
    "8VXB^Az!}9Z?e4;pt9)eW{#YPS`JyXs`b1I)h%vuXcs)!m~+(P;RVtnT0Xjv06xfV+IEk_Vzw~VtauE8`L^DoZ}aV3G^H+P+*@D#L4>crf)hLL"
    "I5X-W7T}QrfK6n8XrO>}IGo~tD##WSD@A}zuO|);g{i(v0}ypKM99{a!LO8eKzuL&*OZm835#JoUI%Azk)E(0zou!s@>ZG8;ss*VYKc{G@QONP"
    "+&<722v!sH#8brEF;ULVj+u%RQ-V;G&z0i*h?4=AOq=EkU-$o~?Y)C-yUzQtwNJmjypH#X!iPelkRVYcQlv<VCJ2&dQ=vp!^r+dEC0k`AMUJfG"
    "4l+(Alks1PQ)V(Lns~-Zl#E7^6^)~ak`s!QDS;vd5+n+N2jJn=`)<Fd?Y-8Q{e9mm-&%X`b1x|642gH|x##S?_9|che!qX%(06p`hIF!A$A!<p"
    "Z4Qus3KPjYTG0B;yQe(6b5Ii=k`bh}Fz+Le!#nRqvFqb4H_yT!*z2t1q_+?=aA#XR!wY-06iK|pe$g=#qC#15sKf>y(%^ZEY3t78<^{jK)%!u+"
    "ItQ;%v=wPWXluhcyw=m^_R_XDFkT^br<pZP|HxDS`BP6l^{;+s_kq8-cH<@9^wU^he;fa^ceylcE|+82*rl=DM7m^}zJrbOz^s*KKNmn8Aa5Ub"
    ">*SZUY|;He6vDga2g^r*(NH<^Dg4flVK<!8ze=%>30`MH)P<TTtPQ35>1Xxn!pe?Z<z$#{GR>P~Z!7<|OA5%8TbgSr%?J5b<???lM+U}qyvBA`"
    "sGpxcSAOum0^2k&Za$tPSZkF1F9X?(hnpj{hIJ_SLslM<ExsZXi@_5*NLIUlo`Rn)fBq<4rgWu#+nDhN0&BrP9l<{<<;oU(<XO~^W(lU{0^~W2"
    "#=E9K=-_hKT`5O09N_UQ7ieTab{G<bML}8>3$I4y2E;s9xmj;m)-*i2)Av~W8VtKrm_NKxUgi7Twp_rgZgCb{p91ye9QHVggJ*!el41F+r%H|g"
    "ieTz|s9>qQfezy1D5=>W;7>p)<6yT9W{9h{0k%<#2K%S|G3=s3!Mi^#RAzbCf~?O7kR#{<aJ~tgFd}mDn^AP-<J*p_36v#Ed_oFBs|r6prm`YC"
    "+L|yH;CfRO0KS8BaIKvEVL`yTA5alkjC1(|>Nlv<oOSD{h?W@GO7U)mf5yUd{_b9U^<gzV+!gN8J$jA0x=MNV9W-ipe*^yBPuW?~+r}Kyt@wI3"
    "vB{8If{3+i!$0>`+5nc74Q%NW9GH#!rhsa<c;xesz-#6wcl5jkE8CmWiTPfwK21}Z(|%BYmwmHt$T0-K0k{>L^`SWOC5Bv=t7-yanPl+{#XfMS"
    "?mE9$O7Fs1AneGMC-~+@jOSmJU%sFT>d^oahTTlDUEJq?O1P)?6Tj@;Pxky-x;wTfSDjJ>3Ngn#Y5R!pQ5#oP=kJ?6T@7Rz^?inC4F&XDZo|7j"
    "%9kit=23N6YPz3xmhk;x$w1keDActZTlmXA#v1SP34eqJuu;)%KhCPcs7HL+A(qBiUT$A-6NOa$HGULV8VpEgP&EgVAi<ry4Z0jHW1v}tG#wc3"
    "a|UuqGE??kBP+GVq=zEeIcgl6FAOPeqG&K!>J{)y2DK4~MHRzkfeU&>4ei=kUHem^fQhD$mK;{q#v!x8KaaQHf<OT7XRTs%x$y4ym(uj!@-0%C"
    ">O-S72zW9eiU~h0(rv!godU}n7DL)z`upf`H)e#xKcVGM2U3GlYWzgq0hCKv309*8YaX`~0!9R;Au^{!=ajMLiL)3P0L<~EM>KY_QX3pg0jTiM"
    "6R0clFuvjBCNMW3Smt_Lqa>4;<$OP|#7RKxlY#|y)h&UZzqVVBT(ihAl>~ngyHchw_E#tIuPV<NEI`q$8%Q)1E_uWM{61|pl4_2qm4i><<6<s>"
    "_Cw{HXQOon5uPe4)l_)V3H6adC?Nx1xxi~tzL&3>X@V^05EWdg90Bd{-_O`KGg)F%i*y<DXgkrmVM&fAd;v&{DlzB<Nx*VHs!F31!(-CwWBi#Z"
    "XRCgcR?t4lT|QLiJSy`(zw5Nf%|Xq<U9qM*<QJNb*~?K}BP0O>ECv4ix(mWM%S2;X`*Gzsl?#b{X}oozh9<uYot5)ox#DdmdCeP2r4@Tf?`^Ql"
    "tO>6Lv;^eyM%B58eQTxq2RM*|1<)fx@|F(HTQ$gfIC`ov?Hw!%7~QfFTgq5@+-P^lPtXNpx(Kv1V;&eQ<h6B5>jVyG9@$I1^B>y4ynTMdtoNaP"
    "0*WRI96o-1%j!f%=4Sg0$%VoltZvH+BpBj<_F$tEkWnjH17bFk3egt3yeCQaxxFw}yG%Mmg6gzS@CEE-En_kpuh7|Yu}ELNS_mvifDcQsqd$PF"
    "))4s%74g1|3nn?7qjfGEnvxAtqF+R2={J?9Yr=0{F}5hp9ZXxw^^fRou4efrZ}6$Q0Os`5u33=hg$sx@mmkml44S6z`*k-p`CU7x*IIX#P862S"
    "k$3zKHAGbQ$?LmJD+;cez>pQcCzJ+E12LnX;#;RftP_WRV931x`6ySSKI`UhS-%O?avTN+il8nE^$HHF3JNn8nF`)gUtLznSO=dq2?%EqAyL78"
    "%jJ&L_p$_>$j&(di)k^+4x`A_B~jIjyGLWV%lMdX>3~}z%5kucfU-7P>ZuSR`}cjyDsZ5KQjmbCc#cSL!i&|mmPXyiKj!%JmVIk1&qzK(D<DL_"
    "K&59twa|(#1m^Vk7;y<Ap{URkZV7wjZR)g$aXb5?5LNFcgcWs61V;sRVBH2$pyE;~kXm)YJ^?VHa?_i&(?Sp|qUPaS8gxtxv-P=KFSS3nfRGIf"
    "`WoCzk`*XzSAOK}<*@Hnt@20~Yi7vF#xXq>JI|1Blv8m1WBE6Kf#}vCq+{%uHzH`NjxKyB)5TD%366*4Ja})*^1}x3=YdkbY592-B^6Di(E-^j"
    "ZOA$$#5P3Y=tqRk7>vNtGbcc-u?e8n9Z==(*3zU6g;Z{MoGK{V&T^khed>Ye;vETOaB&#YX>b`6(B2lNo4-wTsYLdxiu~FdklDyWhPtXM;<&_h"
    "E=pCNkJK+;piTBD{JK#p$wO9u6cON;LibGKkerO{vN1>o`<QvX;xTViC=fI3x8Cm#?C#HzFT6nuG6>s(%wGJ<W%ahpegR5#uv|{jN6Jas?>g&#"
    "qVf<Axds;P0I+3rLqas;Y8vcc{nQGd8VI$H#BGU@8CWWfs^NzD3|waA1^c9TP0(avs)Wgb<V$3gJ*vxV8x421*f(IFU+3w%JXblCB@~E-GwHQ+"
    "Wfdh7MP<T=a9^Fr&mm~Xl(x}ju{73z{f*!RCG3h9tQd&uxTp3AaMaVTJA>){i28o2s(Fi{2l_lbImC<u&M9tK?QDPdwIZ?9@8q8^8#A+dI#eg9"
    "+R`~olX$b#T$3UST?!J^J&?uU?Aia)C>Ta@r<jS=g7v!pA_y280)NEs-*tP9Lbz$+nm0qpVrq@cn*Ju&$4Jc;<vrh0YhsQ;Mt`N3Xh<txru{z&"
    "NhW~EI>lMsO(Kz|Qu8*%#=z3phxu}oj#&E?HuR*;yh<3)p^$_6IsEs5Mnn~H(u~VL7BXJ;x5CrrkOW~kO9(cDH(`4Mq)lcjo}rIK&>5iWXfK$>"
    "V>rlbx*SHQeZ?6}opX)723IOi!@9xVp%kiY5l}e%avb6?Y!q)`?4aN{!%c`#fs9RP&V9hR=;ME=B6wz%AlylF$LbV5toW_50w3#mOGKkB{dj-L"
    "+|nsRY)Q?<Fd~!^Kmo+AFvud?h<oz0B3PxS_v64MNcVmmm7%B9A(RbLiOr$As9mALcRm+IbhSTA(}<8A66SC(hH#>wr|vfgV1vA+x!Es52n2o%"
    "F3<VEXh^dausKRpX{^2?s5^S9hhGhLJE$M_#%r))$9-Ck1kHxg6*>B8c{ksN8csKhN~jb*sibPQ+<GIGMk3wtsgz3F2&C9qLr&C$0|RiNK9U=i"
    "=5uqaGfsPHC}f<E5|`TcJYuDAzAeJ(D_@<uvSFj<p&B6!9OEqD6K5BL)J7%2e@e)T-{)=E(5UZ0Ry=n*T~nv4s~z)Lfz*lC|AHEy<_9f(%ER34"
    "I_&}o>K;9I1Rm-mC=UYG%_OYHqn`#J>RuFd^hvobmzLV3k16KtAGXvPQ0N3>ZvUP>Hm~&G>ydrSCno5#iBT0`v2sz#>AuHzb{48y&EXEK5&bPN"
    ";#pf1riCv3>BLIavJSd}`)wX9-?<xw<_%`z*;R?~qjBwBe3Zjw?%S`aVvLnx6^p$zGh+TSeCC$j#N=YOnoh3}WC!sq`M~yAgFz1%Uel$*KxMH("
    "VFGxDw)X+pbE}IJB-^!o<nRxU>2~!q>>Ho^fOm)=vO!E*xG}(;D&L8Vt<VcJ_Kcl$n$JX#5GUQXJ!uG>JdgIYm;L6ayr6s3m|!)Q|Ge}OG^9Qx"
    "%-Xfl|9*MHc`B5j&DDlfPR5U<4mQ>|=6X=fua*-xwP}VpsW;IgUVt@8AKGEt2F=FLhM=LrJoFuE;T;6yz(YHY>L8S$-a)f6HX!QrG}QSw?(C)P"
    "h2S!%_VbV82bKd4RFq&CCpOY?+fHJB6MaO|B|b@fL<dp~X0E3mM?O$-{^YciPaXl^J#FaZdoTOvpdJTP!SXOu84hcDNE0Q|Y<gITGC(P~koTyx"
    "cnKiUUEEyji4jDZU?DnUv?u5*T>N$4fB(IuaGm1PkImzIM#f!~gxxYA9b5+xIk7Vq@CHtz3cYVm85?cA*UsZ>yZ}9yO~k?mX5rwu*--o_T0Nc%"
    "!`u_=QMCy?$gmtjb+@ka#|l^L{4KlS*BM5w{M&P4r}`2~_gwRVsy>K@^C9=53rM=tbckTYTf+r|WP|AUd1bUcLzLD*oGMjYqg!iL)ptE<wKI*F"
    "M2`WM6gplM(Or44UE5VdZEi?<UVD|f(Cd(i7?c1qDzE3ezJAbNn5QehUYb*!Xc&5)f~bqqaO_0u+iuhCHV5prb`*te_0qg=KW2DjV+xCpto5oZ"
    "96sH<c8%7gO?b{bob~BYDcUmIbe#?_?qs6Lwlk28bJaynMXin=wcC~Xm8Ka#_#Qt2){!IRT$ZT}y230G37t+UV!AvR<tQ&Ks$E2jbM#1fkS&ZJ"
    "@_TkUZdBa~$X2uuA@%LM7}Q@$b~3wh4L1C1<0TR^oKfN<Q-+SkEsvuyR~vHZl|tbjJQKNg8p}m2U%oURt5)BurB2uQbnCL}zNs`R&l?I1TChh`"
    "&J9OZ4subX=$eQSGx2OU^v^h|UiC#eAR<g}L2Gx2E!$>W^_POVuk~{yTwuZ}8yay~GV8MglOEd<cM5G8K&34KNVtoQ!R10{s{8wUT+1Wl1m@M@"
    ")ID@?aOnEqvJ~)p1>1us&r-95Q>W!-$qQ-<EvJ%tJ$q_E|6*(W!0r{QxHY1R)4weGDvjl^JPr(6koZC@+VXrZba~~u<nP{^f>RQ<BOjbx6qnNa"
    "&i@qVp$&+odV<Wl>7u3<GQ7iK2>ticIE+OEvm&d*VR>Imyy$eBGd#)#TTn%>W!er^t&?`BWj3k&MSuOR*A%uVWVaLy*(<_L+F4M8ylZz*xrl8l"
    "7-m0m-$u`%+-%s-b=?>yF>tK80aU3RQGZn+-BNp{F|<+zWkj*BZ;<hlwR@HPr$~hu+W*-9N`Q@cfY9D<!w#8n1IzKWjBRe&C;;wQehx$!dO0+W"
    "`O6!M|4<mmoTR;TUJVBAun^0{+^f0^*<q0%L}f_!pM9Y|v^x|X%{iErg*J&u9b0bqX_XHVdx^y7{0dTESaaxvjhLT1=e&CDLu!Zo1Wbx*qTV^0"
    ")XO87IBy?4ofhMwyXtDDZC6*|hLY_yEp>|JUU!aqDe%V^)#S#>Q{Dxp_x@@G%2SGHhOHX&V_U)biqBiAa#=jK_}*TdT3@~uDj*qOX`&{C{W@i!"
    "Ny6S!bv4gingc%VqX;GTCVt0c*1<s2>s<G2%Pskxce;*9$qZgh)rEU|<OpMP6`k0@;l!tpu;}Ydd)3e`?iXF<v1uk#m&1Ooysr)h4$HOc*GcG*"
    "eQY?08+I?Bkclh=QrF6pQ!2+&lu_2J{O<ENrqdkp#v!-tjP0%-a9`}wGSKo}yXG@@5IU<I#7sW_swQi}b--(5`MZHy!rJXyJ8%VkX1!gWS3||J"
    "`TsgXHgRR~TRM9qpgzvQpx?)gH$Un%M(IVt?hp&Mlugg)?cmMZf4}Av57X&B|8(Fj6C{Gagq!7to!S7oGO;n9a<(Ds5^4m0<^Yv!CdEU?Hd8Dv"
    "F1JVrs7w3Siwxv2lm<?~&<=<8B3Z{=xPr##gd^$pbLTHkc&WQ>9P*c)=jPp*iSjXAu$5Mr#T$V|e%zt5hti3(CUzSwgPw2YQ-rT)*{Q1r3gKD!"
    "#@SBj>wGoZQ#PVJHl-fg?+D|glr`W%WqUp%PVcq2J0jGDAznQ!u9oMsJ<q|+tNaWHtdEJj6$4`0G6F)D-N4<Id(U=f-`5UgEkDzp_Sv(%PCF)!"
    "MV2!Ee)WNCx02W<17~2+j$!!KU*%-z92Ql*&>g#*x64Coo5Qc+2)|wma{{2@FMEY;t?&L_*axrXMu@4(;lUH9lyGR=r@5tFo0~ge;ZAsSpE}1j"
    "DXm*~z@~jv2WWb|D>p||RUjVr;Bd5G+EQ$kU*Ff~E?`Rg_S*s0meu@ebz&*l!(?wybG3?Nf_L9IFy0X!Smuhno7shqeU#fD#MSL|NL2AC*fMHa"
    "txAt?F;e^e`0M2{-beEiB#`CTt`7^SjSdX`E~{ErixDv7KKG($<%C~xi4OJeN<q`=mjhbOY`k$HTUlIkG39-t0Ght?>YVCo(jb>MDXOJ455E))"
    "eVB8VLZvW%tp+o>Yw@|TAE-PX5o$&bJ?CHm?9e3tcKQF`xm;fE3s#L=|H`(x&2aj1%Yq=Gm5Gs@&Ii7>?4d7c3t0Ycmw)9}ta6Fk%Q08kVb@}&"
    "T_js}9aXVF5%j3@YJffXVl`J*R@lNBkG0GL@N?;N>bBcT1FXHrkO5pT)Axu{7SD&>S?VJtR4qS&2S%Qz!E#l0wS6v*m1)+A-0Pcr$y#|XIQpVM"
    "!zyCboWf$N2Z$P_zWS^$fr;@1$uP$aO7PXKn0^VTVbHpGkv3ep5w6~-%W?QX4nD@Gz`_{KPjz|8-62RP`#di_o;0K<6+|D*rRrz{^ZX^fGpWk^"
    "F@=s@MKwCv3vFjd{^jLDM`keEZ~GBkQJV~?X#%me<;AKs4H!DNJrH%}Hp|zu9vdE2LIB2LYrU|b+mOb)O~mr%SBKO~f?wqrcYWL=0I4$zOdeuo"
    "hlfL5gDP1Hr1?Dm1N{8K&>!EZ4u-_=2@ByiKR-_!s@taHXZ-yyA5NjBjeoHpX06w2tCOX?^lfMt-WvOZ>wC`BxBTpcg(|Zcrax~pORZ32aO#xB"
    "IkLc8q}_W}P=PU_`C<a7-?xeqhZ3*@TlQ@6-!w~{s3C%5^(&yxlIo449)m<gw#wP<TA-tZJwr<>-MUvfkkj|g5Q_8(4ptUaxw}|C*6w(m^F;SV"
    "%D}k3HkBuVt5zqd-FA>js#<fMNFNzp>&3bG@~4}lN{x5OB~&UQWQ@90Twi}C@=762e3t7q1n249^820wTxUZ1B1`QayQpknnGkB-WX%#sBzE`q"
    "yfA=<Cs8#uQ9W`O@43gz)m)2!xG&j<P(AnZ9;ZHrU}3jgeXSD`l}?ut;~*+c0*?duCQtU&K7ZZ;_0a3<;96H%kMC($(Eu&a^ITgrb~v@mxnl@v"
    "(Rt1Rt!&?NoTyY-x$Pg=vyhEft#o?nJVJdS!bjPfG4kc1IT#Lo2`6_ku-$In`ObG*5y!dmKGYzRwaih3;n5((`9W4jV=%C?L;Er3xXhhmoK)6v"
    "s~q0kLVroEfk*R<OHl%v?N>*mee^Ba^U3`B9Kw+ZbmPMjkJLnTw+w%vh~#}a9E2rA%bn{Vk1X9@t%EVWPG>ZYqU=8AQi;8D&6Pu>&9cMN>fz(W"
    "V0Np$Iu29ZHS6o;C%T^aZ#(dJiVbL+<1^==dW*okTps9Y#Qi7~d`DC$^_B~YkpTye$1=6%f&P=@5$JbJRWj`DO+(Ov-tLrZc=oJ|X6-~pm%4uU"
    "x7n#k9kO<t8$w`yVWoT`ixN%~Vwr>S(fa*18L<#tiSZ=ZHejNvSp|Z-3&9gU9%X>r@d;R3IpITEO^{j<?N&gq{hx(7fhK>B>%6Vw9j0~Y?1ddI"
    "tY9#e{TM2Ss7bJ&Y$PHg9MQ7_gq(xO7tTAJ2pxm$PMCZHT!SUrZ-qan<Z%RVH9m{-Dp3%DzdmNU=uWk>+phD82=L6LMaW$%J&nUd1O)!mY`~vh"
    "S{jcRduUAbA_Hf9lX1a%Jpg2Z<a5#~|9kObWqf`M_weJTWtdw)2bfjS>Bg5wmNNeP;Dg3R0zi^m(2X=_(|TR9fN<119dB`AChMl(s??zl+x`yI"
    ">D93f`5LG#kan*To?mc`kp<TcPM`yjWd35v=>u$88KvTWtxa<ol9V^eC@%_c<_zWfdz>Q-F-wVzw)n_+K<r*n{WOT4r{$2+eZm`X+JJglu9)pC"
    "*B}j>3^2SvL#6`TuCvN~qS!jS<ad9Ij>W+NpM^Y6)ZC)-Ileq^SqXvRFNP%rlT@dtC2r*w^dKx0!p@f2IS&vw<@e4!_@Gix?>m8sqp%Pdr2<&b"
    "hKox|6zBS=5mYUf7D5-yhuMEcQ%?kSf98?sxFU2TvwudKwZ-mzT^iXi*@{mH4CY+%)@`8ykQyl9WcyzA&;JMY7je}DP;Lo|qQSJl-%Dq(H|Vn*"
    "HO3ac;5RG)C$g9HmMMydu)i-R2iusst5VPhdg3oBXS;p>mj8uS7skcUMK{QTO<g&Ly+vH?AOX-d+mFIR<sWvHhs;ceS%_=4i8BIe;me2blfzg#"
    "{jxeTWj(HXQJIwSiM|d}>Ymq}hmGmrHR=jRe@*LKgj$VZ=s*&eTl1s6fT_Aco(r#TVB>PPt?LI9fznd323lH5+nzXNYZW<&3OiQSS*y*!j^(D<"
    "W7uHLUL7Aja_&mS((RHDKb+Q2F}}W1^)wk$9_H%s*D++Dt4i0f?M*Gsls*n%<;3Yb8VmwUT<VCvz&l+Avy?XJt95eyvuE6S>~O2C9IvG!(hUVD"
    "*32!As3<Y<Eq4#X`-FJi74D0ze~|4>2O0^&`#WYN(LE>X7K}}F9PREHxai7@uf^k7o}23rR7B=(+LlNlw_RMBMfC%wer~3b9fhEXOP2D)FD;_@"
    "+DFY2I!X`JC{}*^75?t>pv}en-M+N+8r3<gYnuvMZD~DtzSs6-DveHoCB4tr-wf&mgbZF;vBv<piRTb-tgrNa&%Nr{f`~J<)Ont!pxgB-sXQp_"
    ">*9K36)oI`3}iGB+qu^w`{?-t_`rg*a_~IN*`=79m*UdP4F*2MS|kwW<+QF;GpU^8iJz#L28<J~{^Q@cBK!iJwaFA>PXsc)KvrvhhM(4MSL)5@"
    "=5Y@X_H~T`75`>AE$z9qenfW;QzrC(Ny4+cZ#SFM!f9#FsZew%J%afVylZz7Q25QQ;HdQo`qO=Hlpf~`3YJ!sLlOnIVYLoEMEJ_-+fjK^Dt7=Z"
    "ee)=yLjNqgnj9P^7i-}N@}Zj?))jpdVP??gfh8HJCz&^NyPmVmV*UCnHh1mcyYIfK?=jlqt+~9MW#9sH$Oe`vc?*vgZh`ojrgYp`n<_+6NDSb&"
    "7gy4hCw`{u1AVPl<n0B3qcHwwE`c<lPQFEi`)GN0$(VN^I=B{!3-K8#lQ95zb2nDm5!&@jJAuDj$AdkGbsRY7EB=vN(MpIuUu$J)J+$Y3k@6u~"
    "u!}6Ld3m!?U!XnLLE?#Gp@<74SEX{hT~9>$M@l{S+z24Z@)pI1feY7MoD@Wq!1?3iil=GRty3qHtIw~kr6ailaAP-Y9ZYw>^PP9rjBMx@sjE(%"
    "qT(Sh+!jQzS2=Q!uIjWNqC5m7fwl4xmey>we0u;_QPi(xCye??nsTq%Q2ct6`1yI>F{4ppI=6RgRUx}ivXt!BtvNg#_nliO{_Z67Y?P8+X(7&Z"
    "ZE6dz@Pd2UB)5AhxvQ&>RIY9&yp~9dS^vvzSxn@J95E6(+t+JY;W_0jb;UXSEAq9r_e1SMM|H_co!U)&*IjpWM@clm8zIUaaTsD51B4urqkaT|"
    "G(uO_Ed*UjN<56&r2mdI)!4bhjHK+BgF4+Viox9K|2EjnLn&Nv=BB2(*q#l?Yf+}ls2cLU*pW-g$_3DmcHJZ{2OX>yL*jM?E=r3|x{xE@7xt`w"
    "V^1>1g2u3>5gc09%4|hdWaqkP&-z_DEq&@aVfn2V!fu#M7?$qNJ1>H_R_V@N`w1IUpG+oQCl~ttVg|<xuPbim^Y`|8YzTS?{JW{bmqd@H@o=Qi"
    "C-W1e&<H&)zC3=a<uh_C_6$i12GE3Ue&$RImendgN0#}N#DRL{73O#G(<RL2t9Sq>VY70C_&x98ukT55ocOeL(P%}8<RCYe*43PZmR=%}nNzJc"
    "I$z4w6!2C=*(f}hh5Kh!SBm6Hiy#mhwe)fr&Lt<@FWiH}x<G-crMUt#UL#U4nUd-}3R&|#S!0|!caC<>R@g*fu3Q<Z$-p?ks#L1AG9Q9(X$)?G"
    "tGp{$=KA$RV~v~n`FX9YUWp_^FZaW%WAHJw=!p|0Iplyn*!%%s--+2yX_sWSop~H3tK*cJZ3>8Y!Idj$EBTtv-a?YYD?fZ=N_4Nd#8f4SWe)kY"
    "Ai5z>MeFjsMd!LbeJ*Y`kQ6<}NE|9TJt==T|LM$y`$kff-9(Sk*jUHD%uzlggGif(x;~f|%LPSNRzu-H`SoQqCPVhs$H=RG@HHxaoQ^RFc=BTK"
    "fY*Z!pfHM4VeW=m{Zj4bKlNPdMzFy*T^C1M7?y>c-0Srgt*xh5F>Kgm_ttyNfB7|+6EC;ai{v>-_MaoUvRdv#CaT#0z<F;`D55+zG%5^ozcRAy"
    "Htw_v=WS~{&L!Y@&k&}TosJx4w4_0rNe5WzO(vyOJu{iKz3*X-m-4m)G?nM(OR>Jq>lo+Rg|&<}?7Uue#IbkY`EQ@0(G|hvDqk;Pp{=^}Lm%RU"
    "hWp59;{?F1Trzu_R(Cked>N6NTR6=}=B74rIFqVusiszHP>tdJpx=!ZTwfk>ty_^PvlyN1$#l94uJobR(%=gru0;O&AC~`p`f2=?X<=d&f<R!s"
    "9%?EYJ27rft$~~KUht!$YRR>=xj9=4G%D(SF;D6hXBJgPZp-@m3AUIv57RHMC6QBKN|9yPucw>Cm`bMVGBEalG27d>2-!0&#ejqOeBa^#)U{o("
    "oTyo5S8CjFPF6B!Pxku@18EivY?7cL`4r0iuUu0}mIfLlb`zzhi5$(WC}`VH7cOH!T0G)!oLWeq9Js&57y~d{nC)XOCAZfvmuK~nM{Ksiei|=N"
    "_F*Z(ZVZhCUo4+^(fYxM-aIqSGV|q2mn<M*n(Lp8b~5EGDB)zRt-D!VnNHE96fXPD&U6}Vn+TRA!ySu5ebR0ao@1L_-p9s(iC73BuyXJr`xv`O"
    "X4ud?yD}bo@(t@?8)73%o_;tqi_6QArfBmy{st!2?V>|Suh$n&wL586Anck6Zot)5hu52X56d)%RQHCV;>GfJXI9VRtX{ZqiN#^Tx#KVq^On3="
    "b=u2f=8Vr0GIt;4P3)n!;<-3Migz!{!)t(Qj#=2P1@=*p7m(*sG_yfrEQOt(INkwcMQh|jV<+QJ0G>YJP%f=7vo&@)XXq&HLgYXDzUolM0B{I3"
    "1!d2_>@>)&s<k|__O_`pP8H!uWoj;juYBxqG$QPBcO}W+z2iWx*+^r>-GafQw46H_BAi(7q8)54a@9I#&P1VLNVDo(NABq8yGNJT><!&Y;sftF"
    "9L^S5UQ0d;It*@wT-Jo%3*aSE8Qa0xr6_T$1vU0drUu%`DR0}hCV&SXrmMA>a2k+=aB+DpKH!CbV=7&dgg&Iyk*2f)bZVQ63MlF?qdj5*TxfNd"
    "K(pzC#S88{<o0X(2Uy7HE0$xKP-h`Br+9cU2=b>vE`aHD>n;b7N4OJoxXWonIlER$iwhMy?(lG;dhOcUE?{R_Q5iuL&#oDkpwxqOOT@_u&R{l)"
    "hE8ejf#2Te@5C@+rjxQJo3U@u{4G!Xt+X@G#>P+tSVGK9EYTcPsPi<d?FxT)2Mb&(3uwd7yIxe^qwafi?>R|r3NEg|iBp*_3sW~8I$S^uOD`>w"
    "s-O_E1w3x0Tzhg7|1z1-YlW{{5Y756pSa$2b_2A=lFd5=Y9fO4j7pqo_}YP5v~_S_UswC3iISuA(8l>nh6=psiQn=T%h-+Nnl$ibM)1+nBA^?t"
    "-+f==rfZKR6f!1S*8JYD)CaEAY=ud@Rg0pH@tj+(%ahv3=55#QUf5eB?^S8U=Ngc@!n3q?BAgLpqAC=TzZHocp2BHuafC1^U%VQ{6hjxJ3uksh"
    "^}z(q<>^$mA5L_btNr*6l9VFLG;ha_HB!I&8k1KQMbUS#-Vaoqgi(+NVfctcw!K$VgxJ69Ljod>*1lh!uMx*t9VZ`dLrtn?-3I)T(XORbgmJkV"
    "#1#ErIwC^`nb5x2E5sDqD1rNZB4DLm7ElzcxRyzjFz)$ncktS$&c$DAahhRqQNCy5qV+F)p`)nV`QCS@g00O~BlTff305lum(YD18wT^?5;h~u"
    "n=He^B^?A=uh&sU5U>54BVAaF8%BNH-Q`3N2KzZ}4JtU>-^bkdb$AJrYk3~ae!TM4eP8E(?t(xV?|Kv0ZO5MEFfB*hKaV2oHmahyqm*JxTDtet"
    "Xm0mp=8Cn{YN}0qzfadEd?+8p$?jI@A?`0OF1A|u@prDS%M&qW^LmXe11t)qY{$FHt$EEhn5#c~d1%e~o*RltUD0+JXpsagiaZbPLp|)Zlk3-u"
    "Eg|gZs$E`FZwTO*PrV6XIxE^Ev*bkG-Rblsl223k34?If#q9U{fxml&NrUHHJby)&C|LnT_R*l-?aPpQT7``DqgaP?Lc+HtOdH#3Z{JJ2!^6tM"
    "VH(wM7Eo!0STB7dl7twQzHq@nK=}9f>r#0~zni7Th$sXZQozmT4?5u^5)`A79g1AcXpnH|nmKIMYToZxt)-f>_eB_>4bqp|c4^7?TL8=mb#5x|"
    "fNWc$r=`{E@M_(FvDaf2b8bGACAhdVn@A(EKU;0zzeE2)S2D_ounylX*T;tleQlnV{`h*;O<&fjHFt9e82WP|wXPhk^j&vZ=dH6^1K4j;Ja1=R"
    "V+g=yeu{Y89uZo$Z!B+b*Bt3}l=JVpxBTf}{!#T1V@X*l?tb?gA<!$$!F(OVg;id2RC?($3nx!j0{8;^N>oaDle`ml74HR9F|WVA=RCb75JDXL"
    "cR7?|>!e@2?#yq7lO@}mG+{f-R#xVgdR^5MT-#yV0d{xy)m(QnjStJESFdq)rIhcONXmJUE^S(H6>|O|L~zxF($VFD4F&)rG#>bW0Qqv^wH+X-"
    "b>$e*|IDi8QUPU3q%_){4vVhLs6CVqnUsp)l2RwAM%E{HA@WMKe`f*9NNwp%QCQm<vpmthIeXUBMN9H>TDuDoHxcCdtzF|Y6``F3eIy@grAz(J"
    "Wgf#9zGQ(2`gPMVNYsm$j$mT_#I@ThE#fCDA0v~e-I7q_{C4mo9{#rd+TJz+h!~f(G%|#T?VQ8+j5ijswhIZw2r~=`h=~M(@&||5LpgdcP5<wf"
    "%6qy<2z7ffvIS}H_dHD8BYl-3j#G10eW1wUBEv<|W}ciaKmSVkbGBOUkYc^T-QOrj`s_SS#ZbK!t^hwKBVBLuDy|tRDyfo-BiaR7taExRf(G;v"
    "p^2JOXCC328Y3|Ve9fA{CIJszAbW!7ie00A13}3tI%8NLK110NHM*kC?pw-8Q0rscDytk2C!MXID1Z3uq)?AZ@o~{tuZGnrC*JRAaJZC@fQ|pW"
    "Bj)ceR8$m{N1$yzuEZC$9^lBBz!zg|fnz=YRRUdi5o-h!FB}M^wq?r@sQB#0wa~zP08f?{ukoM;2D%632kyu_u&Q%Q8j4*(MJHh84|iP$4Q6%V"
    "dt6L1cc9oxef^M5+2<`vs-3%`ogRIF#FkS)seO)2&zq9Xs(iE!fp!V%`>DDJx+Y+dPt<PayixDR7sU>9wc>5}fj}cyKdk=b+9pvR<HD6z)cbLq"
    "o8>IPL#4oR!{er3hMJzTYvH&kwBNl2%YnCoW0zuPmb+-|_hGdT%oW5MN*`bL<!(GPcLm-X{P%yP*xkE{?GiJS=yTB8ObPDi?Yzad);Q`}{`nzh"
    "$twRhU+hkZC2QYJ)VXrTKf<oiO$C#3YDW{A(~nVa0^W38s6`hIMdA4@Ehn5Vr-uS_>Nf0@*t&&N1b3D8hq>c+cx7I3h{9N8Zl_<eegSS5+f<bv"
    "=Ld}S^1$2AI3Py#{_?*+TF&6!t|}bhEqsHcr`SAYG?#PT6QWO!p4U_I=B%#XdBtjtANFPwR*y`%R|Wwg@?BtL8kCe&OEUnQA=gg}c8e!EIJ6C`"
    "D287^S-s)rCSpfH&bJr26qpx_N#BtVoMRaHkS`GCl^2p6zRlG*AKT#C-Uv%?!S!*t`h&u_T}&rygw#;F!-Qr7E0kdM)9!d}s60^Y&F%31+=PwW"
    "`MIVVPz?Ng3h~fISM#TTXnWEpVR`_M;IVE`+4U%&?QrO@oAvKwa3}X_ZcK;cLXJ5WUf+LR&di&~8b;;`D2>WL*izf&QMiTMc<nqs+8^L3-(DV$"
    "-^EL8q3~6N!4G#5mGSdPVv1s}+$Cm7&Hsf_zeC_B2nt@>#Fy3cdFixwQ6Uz$(Xh^8U?27@;5OrIss-)K9%!gTA8<3}=qAJ<O$RlzG=&VHcZ&#V"
    "k?|Ca<+%JUB`l{uM_M?DkTT1!m{UZ?OH=R~OVz^Z9WK{=8zOK$go`^QzH$c-%OpHS#HIlE@}(yxi0Dgb>b6U*^mplt`&(8TPBoc*y40N8{_q;k"
    "GQwB_dxEX#vJ&3|dBYZJ(miSOqlhVQR~Q>XF+@g>PxP}M4G`cvN>Fe(UyC~|SDgxkyQS$rLAj~b<Qk&`KjaNiZcRR|K$1?<@=bCO;K8@JQTox-"
    "<to0J#AojN<YC{TRo)IBk*au|_+>5HK3{v<ndhSM5d*@0lNQSmbR&zSw|}4I26YbgE()bT@n*WsFfHA@nQ@CV6n9xIQK~v+cBISXm=lc>jZi0D"
    "-v#!p;7LPbtKTZDZ@(w^7i$;IS25&BF!!Ij+d(Ju9$GV?BL}kF0E{0x{8ssyULb7vA)*B_L=6H9AOZa8hsDw#-yEBK^YmTF{eE73N4@qe(!iU!"
    "^2E>YVzp)IHR!Q=ulkwE+tpp_lZKFV%boWg0!>oipTowt$5u9%zi;skKHyys9c*FXXy=B(XfZ(wPhtLoVl4b}4bB}X$Cr&CK7eBSs9JZBnZI|S"
    "A+cpNQx`E1uz-sVrsPM|*L}^zQ@l4mhljjHG{SxL*vU24i4*mWP4&Bcs!o*h4(I)kb0QTVqTyYh!#A;2ieQOP8`f>MU70~DixU{Q*mw4ADOkVl"
    "=+*B=0jTx2@KOIKY<_%-xmx$jVQ7S)Q#U^R)c^Kh{AXYL?dSjbQ~${~-+DqtY=Y9OehgLZmOBkU4rlC)V2BDSnr`RutV4i@DgS-5fP1939@&J5"
    "8cIapjEf{ku`YNMeh#DX*JFg?L*;Nw1BqtfP6(7yunpmW;8zB@@?2fzPwxZErbnpl1z$7gaNo3)Vz;rvq^vNge#9}Y-eE#ijOp0O<+5=8=j?3V"
    "#99AB`O_`<cB#M5VF?QJh~euizf^u{-&UmP5Im9@AIHb5WL(EG3^~~Yte}bF-AjVfoci0ge3x52mz0OUf(KNojg{c9a`V3Tdx$+k_uS+xRc_gl"
    "62fxJr2?lg0;0_n9wWqYuw1|82fn<i%xO@9Ih0W`e-WD#Nt5QXW>_odK%fI;ae_Y}qY8W~&vUsG_=YNQ>_#9te<t=z=$W1@uRCuIC!OrR+_MC8"
    "2awU$1$I%jk5=6C1V`dt2Fv3{^M{3$oVrqykpBJwPZegoALo7gE|<8LPk2aG3E%&lYL&zcF2N(nTk3~pY&Da2y2`a?Z*b)f`s<U{R^}bDSPJkv"
    "rdZpr*2YG&R&vpTC)hBybss|~U&^)0f4Y|4x2EoJ-ffKC#w7i_nnK~FP|~WdnSWZv8-lnjnZVL~dA9Ot)JmrveeWKQa{fy0%SGIoJK=XJGl!uo"
    "Xa#9oh#%!(M^-$9I>gf<QWbOR+p^Cf7rC6kH&Xa=BX#~~kOGaijXwFC>}0-OucK4?m=JA0JFApG4l=s40dZ%nqp`YxSoWq6KCnp=oz^GPss`d6"
    "YU8hb>NKm$QV!l`|9o#8fVRKryRZEr-fhF)bWc?yrP1}>e_yHHhjR;+amg+(8<@M@A8Xgv{;qtY1b73xAs{+7At;f+3>@8QgApe5KnX)>KQIMa"
    "18uJ^dVMY=6=((CCu`+YN|avz%9BNT1dVJR)cH+;$RHbYje`0VShS;<*j#+wOlq?qZj3ud31XVC_kN}s)89vGSWtlMeT@g?r0<Chc90KQ!kTo<"
    "!~p6ao1!Czo$O%*9|N&eF;k1JCE-st(ojBsz(>gT)>C?gm?hnWzw%iBW%y**WwY|eQ+)tJ&KfrbcMB~P75}=ObTT<QCY7Nn2ffd2DUXqE(iG-J"
    "`xB-W&D+&agQ`+HcrpyRVYSU7Kr%}*tv73XM3opo#d!GRs+@UK6-$s#5J${UR4cyRjas^4=Ru%}X{bsQX9?o{b+`Hzwr}#Fl`UvJe{%Ri^^4Mk"
    "b;#S3@Kju+V?1wG9x<%BJg@*g51msZCKEi9?2`>p0aQ6E*$vN0zcao<APo79Nbc&b=0dvohPZuTVah}-%2%NgVP_yR3ia>K<bnFqXpr5o;8LpP"
    "9BV!+K;fe)CD~5d4-Mfhw%nUG(4DQ^AWOB<dAg*5kT|MJc4UdZ?JWSf-5EA>ZVN3PtH?C0tQICDtck1VA(_Cj?yKnWtK0S#?IyU6O50Jo6tL-!"
    "y0+Co^V4z;I%BNi0pk$@r+AF#XfZ$IwaeXhU>`3C9%<|qzv$_r<4;@EaP**~Hlcva66DPac<vB6G`4_d?9vIWWY3{3_x?|Ua)cD`AQm8%`xBzc"
    "s-pO3Uwz0|$VIZH($q5Xo$D}?$B*v0{8meuAd~ejt8rO@NgM8{NBK}q-{;kdC4u}JRI8zDWyD|xJ5Jp@2hnf;Kne^p)+a75ykZZKllea&UF&Aj"
    "Ca0iW<2qP+oLbSx3yJP%-hubyKE2};k#A^`otWs}#Nyeo-oa>xeeah=m6xtcNPv^7l0cIJ-a9A<>JA~D>llc*hK)b|SK{pxF>QJTqoejsRN1GN"
    "AXTJ7giB(jqH3GquJRPvi`4N|-tc9ppXSO-&+3#*noxo<{&B%?JEk;A?R~ySo(c;}PyfH@j`b(Rrw?Wi_cwxboqS-T(hX6l+q5}h3uQst7*=w^"
    "A)T*HZOq5;Prs&Y#4(NzDdH@1U}e7RnZh-NW@P=1Qck{VxVVf85Ltm4+udvOmin+29F&=IR{ETc7edTA<tFKTJdjO#nAgC@xG6BF**d%uF2mRQ"
    "A^*jwdh;zb>B2CyM7Ww6Qb7`}%`nWv^zWo^Kc<fHN-%V*=9W`ik~4l>AHS=A!}~$56Vgkpk3Si2n~4qDLen_cA$31J(Q@P`PK8YwO44~kq;7w%"
    "{N)Ze#=>9jBn!X5Kxy`UT>#WZB5X1azE`}p7h-jz^3ir8$AMEGl#N#ZL62?z&xP9afW`JnB`VVMhodLLAAXd^=;$ooqmfuwUBGOigM}*p@=m2b"
    "9f=@)ob4d%{`2SqW?J2h?@pG*gm~6OZ4{r`c*if4duekr+Sqgfd8OVaCuJA~_=2feT3<gRf_ZOMcfnN3YbpuvmC`mgf+PCyin$KzU2y>L=L8<K"
    "nBrG_6>~iYwx}<X43kr^_9)oR=$hOfjpZZ`_?&$T0k-o`-w`f#)z!nBYC*dk?m1Og5ece+ZQWEBJwBcQ5Sid`O4MLOr81k%+ZqPWdN-`%G*Lb<"
    "`5tvi2j?3;%aurqa&6=-d_3CACJF}GlwDqpnQS;q8JFe}75ERqm5Xp<(@<JJj<^HI%$<lqL;Z!CV>BMG!U-c1DFzG5g)K>$2BBnhKrM()05qLd"
    "5HzNds*<r9dVR)67vptjWI+4NqXNkfOLq{j!u&#?iN}nAnkAcxBFA7cfgstUzb>mv6l5ylV8A7+1s$u{RZhZ3!pmkp{87+Vl8_C{**Xy+G=L4K"
    "FA9EZR|a*QYbrs1fg2br72zso<E{}qXOjIN*71b@i-x59H%9+1(g;#H^5ro@^Vpf+CaITdMHA)l+-6vcCG<G#o7^N8FYkoi8lbuXz*5b2oP-B>"
    "3}z`6{^gYObJcwO`0iOBizd!g42qOj)^*fEP4LCfM3J5#Sgi(?{mC)5K0pTLYJ#M~`DfPeGtRnQjiT7m&cS(YN5Km$7wY-?bGr>ENh+a2Pw3+d"
    "wp3LVkVA}(y{rQ%ecifn4GElfzrU3*PRtK*<R6-?1^AgX0uAFlIrEdcX`VV>d8O(gW@Z^AAZ4YiQDuJ=4)q1w+iHkca2wRG8@Oc^X!-gPdmb#H"
    "<tIV*bHNGt!4LS~R=yn8KgduJEyxW+tuq!PwP<FW^s17$vE?nv-yg+{-lu{%Evja}T=bKbv_lFs>4o3lNiINA_uxn4OrO(TAj@Ob(5Fn^b0R*C"
    "E+S*`qo!6!74KC_Cj_N&q{qaDKg8wbA<-{R)Kp|PC+S+4+I=>P;sENONEEmtVa1lFZXx^ClAMmBzfsWdE>?6@zc|5Ux%b0aB|O7=?|oznJP@yo"
    "#dmyyp6EB#@I!DRk<C8~X_<d@Hr;<m#RaP&d_*nIX+fkq1Vgk2BZDB^<QHhq6ib;9i#0<CRmPff)abdR!>lGIvib19(v5%EFR&#`Cg*@=|0g%b"
    "D#95nq^SdPyXL_R6!|J)9?6>DVBUdCS*?SJ*2<{gi(<%s=ch{zHU_hC0*eJjE?7#7UkB}vu{EWxJ&OBab%Se1%6<3dIV>SqB6Ru<P7)J^-kk<Z"
    "8W0R03L9Cthufb&NK%ke0k9#2C}^!94p2UUB(q_Xw1x9Xy9G|Y%OY;Rzb46eiVGPAC^nzK`JJZ@i(ez^;ULy3f{)7AV4G@Sl&hDle?`rkj&gb8"
    "XuRxs$BL+%b>b~k$9%2YD-VJYC~txJ{efx^bj`IP%a;57a_Dd7PB=H0!gg6%X0vI<1z5rHEU7Q5D_5;ig<T=f9n!YS+~tvw$r5-_5)k_M^JY1d"
    "yM<dC&wQK_E0;SiMlunsV^^BNQtrM=5GTUZ^t1!<McNkvE7F4+T}8wod6W7rqP}fHh3UjCyDf`SO=sy%Xj^c96L;vh+L4j#+t{i%8d);|J7qhJ"
    "n1O^X)&hO`(%e9O{ff8iT9$egd-12vQq)2QZ0<VOFEfk2a4Z<SoU#^SaJxlbj_qQ`>En1s(T-->nB9ZS4d?(Wv2nU(z?|?+t(h*8xt<oxFAHjL"
    "_P`}=h2C1q2U6k*VK-8ic}_bjF@wd<D!@ce(eKH<%U(Vw9Wr8<u`@}t$&-_vJ*%o&e!&3OqJ>G^pqT!tTss{_x1ZiQ^d0@9rd%&9EWm;~tO=4^"
    "9K6U(s@tqn+?VqJMMXDn#uwxot<19qxyu#R{BF<te=EBbJ4TG#jJJOa)M9rrz>0ule{KgD7r9%?pTEODU%Ej}z5D*wQ!FJElS(DUJ#OafbX=qU"
    "p-KJv+Gz2L+`YNoptQv@(S*0KkXfA_mr`}JHoJ>4bXD~FswJg01|TXzvf+*bw&IE9F$i!Eff-`APu@=KKsMzHaJaBu=sQT<moG)z4#m7B1vGjZ"
    "p`bg6T_Oh|p?av5<Upe0IOO^6a*Jil37NLIx=M409H>@saypGNbLvdj{*mb1SGoC^SH<?s-x4PDFhug&Z4-d2<vzczZuGip`DDu>{TL6yBqs8}"
    "8EVoxB0^}Cyq3$rZ+i249nbBgIwY>!ToOyWi1*{f##Xxge@C#i?h)_}>6Gr~s`3O|gjdt%1aU;SL0ECJKR>Hza@MI!OLE(7Z})pdcH%YvA8ieX"
    "-dnTVA)i|GUhMk7Ox(+9{96OlZIe{r&NAi!6d_TIXn;+=#vE)}Gj5+9Lj2qv<<%a2Oj%6t`A*U9AZSau{?tlp`McdE+pVDI2nWLufu4z@w_g#5"
    "!ZuLHiPo&%+%ZT7RW8;p7npS)cSp7r({hOe^@2}*Y)|YsicFU3tEw|mN}(1uI6BM_<+;RNb%<6jZhmH=BekRreqeXeqA?FW03U6k9kqv9l3sZf"
    "?^BODvNd<b7E4_1=B?eHOhRpQT(hIX&a~h4=FJs?Cgh(9Q!^{=h`eA@?JzxurPv(_rOI|PI1DmsW;Kk4Rr+bR@FK`*8&#W_FwJe=;WpHklM@bY"
    "3*Bbs7RkUYAQG*PlS;KFwZ%}&i{ZI#BZA$=4!C68#4u6rSe~Bw08d={mtVoZ{`XmIW3*K#F32Jv2AF_u^X_%gxBvoJ&M}kO;g=@4G8G(}?+DHi"
    "cEvNRR`Eiwz4qdMIjy(K%jcv0;&7<8iDk|7JN;hox(Eu6MFGgd>pf((E|m(x(v=3Lqx}^rR{C@7#<$SqCt?r8nc_+rO2-w@>9ELMScnCEbn-4-"
    "L^F^ZGTH*J*krkXNWRVqzai~Er9rF{l&rXhYdi1^-?-s+w!H<wDUZLb`h>1R3AbJkFFDMz%ZLVnTVcFK)7x$r4ubKzHJjS}`~Q{ftWB_|>gG+f"
    "k&HQvC{TMRwtac7YTtq<IqG=!q)NdvlA{@s5l0msy&BMs7A;u2ofQlnV;iYTp^>^P-4?qZuIvJj!POcgRFM93{b31wPYi7Ca|&~FkY>|JSC#YE"
    "@ArEVrFjG>f95RhbK;?~4!KA0A9|oM+OqvP77bDT2gu~PB{WbwTh?1;tD)sZ<O@|7&KrAqn&t=TvS#dKutmmb6oWy*j@wEE+vCt3jp+r%FSWW{"
    "n{tgyc<cl4MmiXQ48*_iM_%(SET|es!@u@SQG*jX($Oc&;dSgWoK9c3BCjz=VBz1~a(@-UKDjZ`uO3%pxZSSUrk5fpqE5LaC@$K53j)MEoz`+K"
    "tfK-lt>?OMl_lRLnbDb13B;d4FB1CpQ997hYH?%+gAvtA7fx_gKe9{Rro5zWbX=|)(re-(YppsOwJYO70LoJ|f7*4P;7Et=nCTRK87Dw@?V}b&"
    ")!&OUJi*Ts`kAD6xALs*1S}rd4e{XAj=$Sor9P!W?=Ap9Dn0myf*g~<LktxQ_T%91e&FXgZgL><Bd*5)_-)=WZAa=_6R=4yxVbALa>mBBCzG0Q"
    "R1ksE>!wJi(@JBY!KYt7OA^)@Y>W%rZYNyc(GXaS^&@qf2Y{$M64tmZ0el4OiOo08YQo{zqtl;d$Bq+{A?;!lj{JrI37Ngu3;tm=LsW->{N0Cq"
    "g?X6c1^e0+rIJ05!O>Q`!nDQSs9PW%?{6l@I}cXO7$1WnjDR?kt!q+!9va(hMW&q`nlX!u($xo%^p8-OM84Y8Qe)Qjh(TlR5ja@Xcz0I7mtu&s"
    "I%p=HI!v`kuA$FhKht)X3{3!Pa{SpYb6wi-xeH$e#fP73t2ADSs3QkGG?0oExqNoqhAugtGOWF^ttbF7@EAu1VD(JL2~Ux2><$J;?(-!E*mKrS"
    "jEQRsIBEqkag&kL#Vhgf+v@nctFPXk=;n~NmWfoD3}fZ_z=6cag$HrG`{E+NXMdc(tc}vDF*sRgGeH#I<e)}B7eKf4j>Vhhco&DqW}p$z*!~um"
    "7odYMP}|mQ%f(RXFr&}aigaELiI_~|wSu6H<3DvI7-!F(g;~e5Y1XpvCqx=RKla3lERVmnCRqu{K66hpmbohF{DNz5{`2h=C>G65wYAf+F&CD?"
    "`?^|5fJ!s975ail4y?fi?Y5pRrv`n0olGp7)g}ic#(hlX$yukx+acOyhgW(LJO#tWG0XOH`8(@N646uI9=QgnEmmo=p(yy@?>qg_t^g^g3V(5N"
    "F-9%spqmk=v0s6YhL3*qqve<{R7OFc>$s^dM~_gf197NdI8dr;1J*_GD}uZnB%=-kQ5$M`OCQETNP<dPST{BQbW6n?@9ijN{&@Y?Cx)fmtHw(&"
    "S7jAIt$fMxWIy_@cL|dsoir7vZ$mW_q2AT)PyhKRo_um{4}W;{Q5B%<QlV=VR;%SxkV51hDZfHFoOXzyHg3T@>;B2lde0E!vJQ1@d3kwk8$|ji"
    "W{4I0dUY!y6C$(djCy;eBzI4=6#B#|QSP)jgx$0(WUdeMV0?C?fQ0MYr+g8jAiw^4oW(9r8Xc??4?U#5i<j{EzrN215aq%Rt6RRoX{b6Y<&kLB"
    "2<e_f(*_t8O)kj<ptc2HWxFAOg9bsX)v9=<>02RR9CHS$IDwdD@ot6&B~?*g05$b+0T6!I?NYG8_7f^20IHTlD;6i8GZ6FhokiTX?Z|qWs|&hA"
    "gH^<A<ds*yKR{=3P;ch3Wp}AY98Nvw9I4H(U9DhR2Cn<cHM@g)`b6*4)zn<M2b*%@#<oAtIHS>AwQWg*n*$<a7aUjs_S0#JptIU%%AZcqqTW1P"
    "bS$;qNYjfM)+UWdiOpC;RB(wg-!x%h#;x1PT#e>up=Y}AKApOdurNb$)p&dX(N(&*xX|UIi$)b)RK*v^87^JM_b-*Q;~*GQ)6~^;QCuC1lHdXv"
    "p>A&Ss4zcV=z6oUaYxwqZ#A30boLx5G-GRK$--DxFN%I>ryC0v#(wG@#ip_JO`}|H6yA8I7da4p)2MC$B#{xSfPzrPQ?sC+g~X!{jq{3Z0DvIm"
    "cP5EcFN!D(V{52dN15Jp^Uy`+ZYy*;X<Dzw*;O{GA8%EBe;OZx+_P{txh($cj$K`KJC%bPbF1th#v#@qdxxg_c!b0sz1<aj-~uEmLcInr)lyGP"
    "V#xMGoOu|7c%SI|Se^-G+o1}<c^}0QXFyta<rjd9y$*GnOoiHnZjl^+s6*sR1S2O={4(xIdl&?hBqcDV9@`hBpzaeosF;I13bmMug2L*Gix=JC"
    "rtNx@<r&c{MVFOq<XPL_!#F9WV>)3Ky3mVs4!xt>ADo=v@+?595f<vboeF%-V1B+5JMuHKxVW4Y(#>0ru1=?(z3Gb><<zn+ub*AGAi?&vDWWbl"
    "Hl!RbG_wA6)$=U$ZrnWDd~8L5@2V~6P4ZUTHh)hm%TqX0QbqAvBQR{D<OA_NuvLUWQrPLT!<b*wX=7{~YB4s-|9=snHu`+E-kRjnhPLI~>5yt`"
    "n<d569sU3}A5C|oZF^cs!(o0@WI?Q>i1e7F#EkY*c5cDRjfkEq5oW`ozW{PiQq@Ra<MrC2B8%1N%P;0R+9ePFJ&;)TStb}8Iz24>v+^r^Z9L{f"
    "KNu{PT4RaPTPD2r2CB&V&(jlK-3PjTw^MbaPoC^K%NkApG}~@L=B=oy4ZE*Xdhx0@N5_V}keul(Dv^!qRt`R-VdS{6NV~Np{d@T!>WygI1dvk#"
    "fh8r&<l_5S!p_cKs?j>UydpH7JWC7Nz@6habx{4rS6`MQ9s_Jjw{1qN=IQ;Z&XHj=Pj`MVl=L}P0IGxS!9~*$+EW!8<{E3H-?R4?w$`$`etmV-"
    "I|q5}$ZrAca*9w(V4JEN3P(mH+Ntp^<NBe<9Xu~2K&y4cUel&IS2P2GYh{rZ=s14=S7WI%=HyrwD$XP-V!iT@P5kxP-CR;jlXhbsGCWxuP-KcV"
    "-QM1wFPHQ2$LS75;yqPzF)t$pUD7h?4aq!B$|UO<q6oN6dVTr9`o?8losx?eFG5XFv?cx0EZZ6ep6u|!qR8c&W5?3T)k8yHnw&;dx-!iu#;I$g"
    "t6CQk56IrwmfB6H(?6feS!&DaX>kIzH<w&F)vjEGFgKr0d|*c>6q1);o+W5`x9<l7HqqrRn&}y`w_R7q6V1c^a41wgDazI$L=_#SZF=JKo{~BC"
    "%H>VXt;m<AFCqSSHZdIUoM9(5#Qvoa=&9wENQ%(~@CmjG2Ww4|rrQ-K6D2vcgeYmjT;!eDsyU_9;0PIK54t-ZW_@8k%SaEzP-EzNb=0t?TKjau"
    "aTkfW*DujVH!cl8qx{k{342v^z0CkKM%~GnpX)gfRh-(y<Qeo`%tlvMK^PmrCdBRy(?H0U=jGewA+>8Ot`t>hsdtrM{^X}n-W-hL2qL+Vx)PIA"
    "%!#@NZ&Qj&!CWOtpRNB^Ysj&o>9`W;OWYFg;YQI)=M8jH+EyJK&fZBbAG5J`LC)Yw{}_WoYvn8IFTd^u*4RdzdhKXGIsT$9FZ+!Ut~0yx@*N8u"
    "rqt8pARN5Nw4@XCW6{XVRVrcdMLmuBwW6^&O59S`?J|)^*J_Dut=(vc<3JQ9)u#xEy0ly_O?$fEt}URsrK6>w{r2^uAx(wFyh(Uuw(ZiYHMpva"
    "9Apu)k^60e^Zw#^Z%;%Cs)>2~@jIkdWD{qte!~{ZgN0kjz*L17cWZy&JD8cLtcL~-FsZrS1U(b7Y$IblNBZ%^u1+R2aWo5N39cp~Bm{0fRBf-<"
    "Gi@tlZR3~?H64gZd7vue`~jc!`N;4Dh<yo@ctbu5zZHc$HOxj)0?cEY)JHzrF18zrO19grbV-W4lzIzcHGD{^Pu%tsHj+5Nsv`dJ>Rfr`Pf%3{"
    ";%W7lTekJj7Nv>t#V#oa-<H-~4z4CtQg~0I<u0|jNQuPrN<DyS<%}&DYm>Ttg$9{@l;suAM|hu7kG^XZ&m4vrjp^Zs=TF3eOAQsJO16uAa6Q|8"
    "hcQ$VRnTBg3@3$+a-i)wmW}6Kwd@n5n?XWF{N1#dv!1`pf>SUU{SbBaEqle@p_@!B!+=61U3fTmxq2w1<r+;j|Klo+V;o^g&jXyfr>11kay5E8"
    "aDHj2VN<(WT8SJ`KN_t3>=5ZIp(eXD1~!goNles(h6-n($BSEGi|)2&r7)UO1nv+)U(NG2!~#uXbSR}rrA~opK!Z4cHI@AoR46QPKU9=M#pX4p"
    "K$BifJiFVbqE@1sFAytT*{HYIKB@GTvY?aL8QfxSMS2fcI4=r-+DW7DB?1}S&ae}sNTyome@zN!n@zg*jIF8llj`+kxp;hwi~KE8>r;rXf7u6J"
    "T|CZpzdFLpnGuHM*>;R5IIFST+Wwi^Eh<5%V3fxM>9#4m<w4=w{u+p`utKfz)57w1haRCRkD@5V31SjM_O6U+4sv8Rf@I9mFeITU6J&rmg6td&"
    "GAsb=2Pbe6VAr7@Ey+mYHMWBRW}d=t7k;U_Y`zsrH5LqTOr~2AFr88^fQ#X^Qa6k4;LWg=>`DJcC(f3a<%HAuHD+?arEa#>=fC^H*fu=Il$i4I"
    "W=y>>18ZSC%3&K0aG?4{t~7p-R#vGG7&F#Nf>a;Q_SBJ7<XS{-38o~lu1^lJuHgVwQfk>E8M~OqAhYNmNmpBKy3AD8?^3Lwpxv%p-;o^=L_W5~"
    "8<5|&rQ%OMnZp$7bEUTH*mz6rwbu%!d*o=y>i!rCn-Pbn$?GW3@o4n)P1H?5ZL+0?+QBA=qL2%0-O<w1H2n_kzX6+`vDvK}G5#19lp8v{*YylW"
    ">R<5MsiSJD15J_`?k%Ykw7K#$Vk&oIzu*6I@P~WesRbfOu_c&Dw2FI>b+lV~y!L<j2V-lY7pB!q4I8LUPq$00Iu|m;v2z7AG~`gXo$cwC8-W^p"
    "@le~Y+J2=XIz+t=r=GvNC~8h;`PKO}6E8E3;plbZxM3@yv`3}MHPTkomWqAVJp&JL!No{0Pf{DK!i%3c%i*J}De4+w`P45!CW7SUFLQGM#Z3RA"
    "OOG|T0<!F;rk>I90L8(ZZaEi>0B3^}N51eHFRGVb^7m;sl$X~GdOV5W?#`@-zi{zlk1aD)FZ(um)@P;MPLrDM-*&ql&({P3w?cBD7b>I8IDpZK"
    "E{`BbA^F%=PE^Q~(eKzAbQbf$QTONFf|Qh-tyR0AvL0s9LlP_=tfhf8fv#V3p;ooH*ng~}eDhq(K810H32opLLN5;(H&HFQlxB3VFhi@~aO!y_"
    "+S`a-xj@g|?Q;8*$H{9jbo|kQ+Dwbqkk85!>DqkI_3JwjTRR@iA%3i3?xQks;u`0(-(Oi@x)5hSAb@D2_PA!s(;iu`RQ!ntWi(beiS`ELtzcD@"
    "o3#kJqb$paQ9#|ek<NHX{AE<85t_9{)~4=toqHlox?gT``4O$kVSsBmA{GxbkNCb*FGlir)4Bpcqc_(potV98>^qf8XcL}zLRG6<CAutL@9aqz"
    "H%PDE7s29gl3;oL_1BxXQm5RpVXRbOQvN!i$de-jR_%(jWPf|?f}6)_&qBD}ZRF7~9R=qxp8PB72bqV8F7lA|5Y>ALo!}I$@NaX%7Ny5`m>*f<"
    "SDsoR+%^PD+9(~8vD(XVK}XhtTPJglsvF@!v}(?Z41ugJ#`=;GKfoO0P>o_P(NgbUQ;{5vh(U;hi%Pvu$=z{#TS=hde?&MHE;8JDc%bSFoaO5^"
    "YsM0mKP(`g3!@c%hljR*oBCe__`jYLC~`nt9`wUz%#jzdYe{5Zqu#pWC^U@liY8v1hsREY(Zo9@_{T{XoFy4bZiFLD77aB7-|OC!*x1hzNiqGH"
    "H%*OY807EWdoMl2UI>XFV3PxAb)NeIbeb^70xm=Jct%~+DuQ_Q*F7`h6~}yq5uPIdRv_as19_=2ov?ws{(7{gpK@QdvE@~V=U8~Rcr|pKsuwv)"
    "^P2L>NdiC{F>LN7X`5RatOH`L7LHMb+Ntg;ns`6R4Ur(d6!vI=Wb;!s;Sv7%tL|iM&;c_f8^F%tlkg~yW0BsWWERZ(nnsxLxc^V&3dSE1USYz="
    "q`VLcfn^RFEgPZry_U^|-8km0wHw<y9GJb0cS*~VWEUWbGnt!qQ5$zX?K26Mb#_7pBA^3Ih^96V`UUNS3pBbN!r(N*x&r1h0#H$-Ln)JJzaX>m"
    "f90zOY;K2Pi5^jFgv#luZVJxd`t$_M#b&7;iDK$SV*R!my(q0WfVD@@GA=3f-4YuY6||CIAf<xwBvUUKiaUG|RNp-oDqirwJ;oFJ(G>2}ny<MX"
    "=o<gcQ$D{8@Acc$#mP_|T=6r7CYdRI&4%?H@`;%;i^m_mhXz{MNd5o;VJvv38IXz6maJao|E?{#2~q0borF?M0F^qFZ+-C+M}d*im{E2*mPb|p"
    "3&pdGa0%z|+ke)<NA6jq41>D%Zk2zLE<16Gqcoa->T|aleAxXJbw$COjBTpa7JiM##zaHsLTpD1WK(OpOhQb``{g@!*{PQc>=c8F;7=@*Atw>p"
    "PY1POC;MV#)<n4JY_CjJt|VOz>Nl9iqTKkEj|yVf!zs)q44Wa;T@$K5i!;s!a9UuFLD8)oR-er`%F{qsF9>5}gZnc!Kw|P5!J1$<%13Za+tf{S"
    "D=8~2c(SIE`h)YK$6fsy{&2tAr?0itl5J3d1DIOAh5+bq-=Gxw*dYPrRs?FLk|rkx9F`;oVC`<RNRV>kV7t8cGARplADK^P>T(WXnQ-T9SBAUf"
    "TRmr!GL$muWYc*kr^lZE2KT=IWFb`~Jc`Ixoya1Fhl5;y3b9X5f&ek{DxAdTo!~f-6c%HIvJl!916LLAlZmEXAbvxx@>l0`qh;#aFbg?~-hlUe"
    "mz_t1ww&D3IzL20xE=M1dRFbfOr&Zf%bANHFN^A&I&0XJ*>X$qug<{ufJy~cU@Yo3roMbKR|$qLCI!#2kb1Ly<O5j7`FfmxYnfn3{F*A28iy||"
    "hD0}aCf5g|ST9?w2eF1Nywv)NhumBU2TY%{pFQ``=N&TqiEU*wOqWYr8K?jMRnWx=#}n1n>fbmK18Uwt+yV!_;+J*u|4qwti4%0+UrI!Zv;PS~"
    "{QdxuIoi02M{hRoe(I_J=AS+F>|d&<zPxktCshqEuLEyDkT-DT)Cw$jc}FG>XtKe$jAm5WW=+w(iR>~5=@*Ga|I}Y^jizs%IPgGnT7#tNad7w6"
    "dO9tLXz{fX=&r5O0!OLNt;SctTPTzw`;Ykj_l{h_A}sN=b@GUM684kM0Py>;T!*jQIe<Ap{%(AK7w7%D&v-dXS1*S>XTX(&AkJ4u$n_(t7>N8H"
    "`v>Pt=!Cb7jNo5|``!EuU1>9a%W~FE|G50)C;&&gt`5FQCk^8R{JBz}F4U)f>)jjRC_(MVufBwbgzcfJ)0a19N8Q$ruB=m0D#<C3dz4Ztf_%MD"
    "30bL1^RG^D|NeIQ|L=h#!U+w3|NAa9!!z`1UCdNk`~EMB^6#}&u7Nr@BEo^XRH$z$8;g&NX1tB+Bh=NmK$LiTIIXIJhQ(Ri^L)`VLULM6c{RWV"
    "BO?=C6LmMow1Rtn7~k;ZRIJIQc}>#C+z^I6{^vo6j;}AS2HR=o=SyBOk84qU_J@CY*KKG8r?p;P0XYa!Gjklpg80gn+O|nE)`YJ4$}xKL-<i(w"
    "sWjONs*;9`tfQZ+qj#UhHVsFf@a6%hRPE+$O=Mj)#voMvK<Vd)e9W;j`032inub3Xhe;MCMWn9D?$*VA-@q%KLQv|vyjU3bkMVCCK9Y>C$h%>q"
    "=F-;39Yz!p$J_zH2*0w!tL9skf*iH^nfg^WQReDB$-N(pN_l-@mM&%ql7sil-@AWL3qA=W1O*-6Pt?zAvBC^7VQ`n7$XT$rxurf^zw6)7>nCax"
    "c_L|CfXW-hNy^hEKlYYm?w`x`xxI#DBES*P3F&i`YV@p-Ui><H#Hqj}(H_h?4QA#jqMqy7y|p1e7|mz7OP&=^^Qn*u8>_vsiuP{J>t|6>jhBN-"
    "^KkjWTkgYD!@U}P;SQ<OHKe8nqlV8IJ=C`?eQ(sUQWcQ!#>G1%`MB6n1NAv}ZYtR}sMu#9;AzCn*sxt{ytE4^oYSZ9xI>^mdW<BK#p6smD4#vP"
    "0#qA6zol$_<%9CcroXc)zSNDMO8jAwAC8S^c&m;?h;cl}bx%RTZo93<pN}FM%v*DlrA9#tV6QeTP5=4W5s%qeS+)~jQG>b}9oyR1RgRCTK$@m1"
    "1}bsme%6V-8<yWGPf=(0>4O_T--QkN{tsXT?PhoyIj8rf5dh?5NTmy?i2ONzO^>G?LDkd88W-?u5=DM@-t{f}t^cEZx@(ogn0!0WYp-=UL!+C-"
    "u#K;;8=unNxhu27x5p1Xt~Y4X+t*K~@VmC-YZ&m-u^Hbko&Wr}wiKeXBNk@i82gH(h+H~zx@xkVkV7a>?M5+vPXRB~&cg!~zBI>joF9Ml?DM%d"
    "+l4y56$yeJPr7o_x52nQT*adg9+6egzNk2~zbU@}AD+2CYMIorQgOp<)Un)xVm9%n5kZu<ubiN9W4z$82Jbs&Uws3{`c?JaypFg5jbf|Wr#i+y"
    "fDkXOfB*HFqj|TV-Swtnn^e~B1a8HdyJ+07>ovx~v1oAGAqL=2>?@rv$U!ue(>X~5dAE7xIjugt-&Kc^F$49&ykdRJzdYBxSV0?18Wd@%(U@cW"
    "yL2eu=&r)@jVEINBaZigdh)yVNg)l3U2nKbb37}xHJb&-9&?}1n)QD&!+V1I*nmy>?m-X+b(Gq4Y{1W`<Ax1er%|8kqfYtD$@{wQv&a1zR8zbv"
    "5fle;tTJ5Z;~rc=Mn8)x{xeV}>=?V|3c4dOqf}>4-0PH&l(~^TkUSgIZlM|GhRqF>V(YB?&aM)iaPfj)QGsh6j(R%$(@W`djVu1odYu;+JF&-7"
    "5anrm*KF|)b^f`j2B3->+fb6Qx<;eT>Q)O*!2Nc=YBl%yW5o%M6B2Z<N!SxQvdMx+DH_>k1&OZ2^9yfW=DOM<<Hv7&%p+DM=xx5UdOqJ-jv#+u"
    "gZZRFu362Q_g7fR(Qvy<#!-AAtAZ*8zvw4r^RJ^@mXFW~OEvMLnNn`OvOnWrkK7e24ezhdj7lH<dT063t4G^m`T-HKfYM)k{MgnUG>7m12JJ)f"
    "v7dUQUos$T7?msTx-~OYKVy{EDERfyzE3j_;zoIgj}_P9<6u_Tu}Z9~VDJU|x!vPjUe}uyur)ryLpn(Qc8ULL<Hq{UGaO+XCY;uV@1aOVc>yXR"
    "%>`&)cQ|6dG}=kCqV+i0Xm2k#`3<idsM`BAW|uimkg#b`P^Z>>))ZvEP5^suq*0;2iL)>xku{d8HZlgww>I8zJYUDV_Pdp}>p${+fCv}E?Z-Gs"
    "$OS#DRvr>;b@;mTW7mRBvhnO6Zm1=@InQitl;`M^ufxwO4I5<Ce%icVjMS#%AJmJd{;90lsO-il{d+pHT|p}4Rh-EyD$P_J+x^u1&6;l;tO2~I"
    "DUMr{2zi0Skp8Joevr+_p2{aH@k0H)HF@3s>#6sY|97>>T*$-aD+ja)zjV&t>sk9RMKfVe^x(M`rsodq5BKF8&PJgV_YL)+`oZ_kiXJ?c$Te4k"
    "O627L^&-Gj1GrHr%${iT|F>)TH}@JDkKJ{1*Nbc-y6jW}L`9xg39`N|96E<9;4xBq?&Etci}}fIHd8b)GkF#yql9mZoq%fR#ukoE8e5385eD)^"
    "qOThfa8?%WQmxI4P0r{L<aYH5=OR$~QlEaW>Uu3K;$;tFE7isvF4qPm!jZ!A$DOJzY<y^V(0rs979&=Je_>VScZ$-C+VziFG^+#~BOAN>6;0iw"
    "le%!bhoQhJL-3XPE~v#T6vd5Iy)my$e4HieH*PIgB4G}BNPVL+n9G)Bv8CYILuFdSWURX$Lp&?@s}A78&SIn{P(Rh3CGq7o+>pIqmVj=8_s;Y&"
    "rE9<4KDO2ZkkF>jUA=V-*JyVakzuPbS^L_T3kA)UVRhYM%kc)_Lfn?>yT&a$IW-odx5#ZiYCu=u>aBgIeqC8^aIxbKb_pX1Od1tLPYSuS!_&wd"
    "q=dYNFakw=ORkYUeZ5|fienvrnsXz2u$;3(J>Xs3>BS_H4&7i<KFH;w8q1c`y2lt+RXPC90Qg4c#a_?U2O+BcmEYd1t}oLOr+UWi!*=_)_FEME"
    "r9{_A#|V>|FO8;Ev$ELINBI+LYHosDb;d+h4r+58J#n6UMncOFEE{v%g4E5eS|wVYtD=SUGr6%ixwR+Y-|+m65u9P?nm9t(wdn|9d>OjwjMTJp"
    "EFJsvPW+gOp?1r%Gz~dcsb0MXX+!~^c2Z^ZWe{b%_17x3pRd-4iG#yDS5ce!Q-7j$TDS3)Z}PM4>~gleCvbzJR|gx6y9+Phs#>T#+&_Jl#*T6R"
    "oV-**h$I@CQw%Gmde}1jjs2n8e1)~W4o!5E+R#P2DV!0~WSvfh3^HrBeiwRCNA2j?!kHL_uUXY38DAw32av#{`Pc_x{2A|0`!_?w)2+;Eytc0-"
    "RsxjDjZ_5nZ@SG6m7uvPR0Ot@+1$`df&pCT*Gtl!BBo-KQmxx2G>XI`gX`kku9c(?&wi6<#E9fFGt~Rjej@(DG*?wRQd!Sgd#aao<+HXoxHC@%"
    "f%CSq8iDv9r=kQKhW=ap;Y+!NoM0=dsoU5n<7)U#O*9}B5|xJ}!Xq^4La=0!k2ok_(>e7VHm~YJZLO#m)E&5+h!J}~GSz~yc6FM_h`lj1W+B|("
    "8Pw_q*G-Y`p&RvDYGjjcAUR#OCq+Z%K_?N|<_Pg1ycI;^bI;q)zPb>;Kd~J<2qT1t<MStb^GJ8UREm)g{H^kD53MgO%(<IP$|vl))Z}pZ)vCqB"
    "Pk8+XZll2<#<sdl#(+DKBiA*1VqR59N19_!xi{sSOg|PU2L~+A=I7^aPm|glB~>oBCTVFRz?VQcTp5eeBR$h-ETxt8c2xr%fE7b|-iw|z%gXt`"
    ")@*TjtWyUW##h}PSLY=S!Y3~HRuWfiwcE48Wx;sKRKP++zB|-|{|}V{<)+5|f=KnH(*#naEG`^B$Kk+QGP$FAOGhk7VAE(Le1D3*GAa_NYynes"
    "Y6Jof!=9zN$iBDy-O0$Q{BA~c_z-Ht{@h8_Vf!s*_%O4|u-{17q%y4SoxJ(`j4hy3gyT@r)JBAlg#=Y5@>8}(=`9K0V)50@WUXE~0H}ItEUP_s"
    "<)O5>XNBGC@n&?BZC|(hx_z;2<;R;*>x#L$H><hQNhx(};cD4`(pA^5rRI(w<4r|?Llp6N;{D#7ghrH(PpeaNMPq6L>Fwp^`l;+9VxX=mRGbmA"
    "&Vz?pv#UqSlVLY*`PO{>a@n=dtDfbI%O&9D{P?5M=xE_T<F&9@y<HVW6eEK#9uO&y%GRs`y|P=ui7aNEeAB$Y4-O7ew7Y3-e72UY(rwJ{P7<+n"
    "6FQ!OE0|o>d{>h=(?J(1Zkpz@YD4tLk_WXPEYH-MH?3}kYY#dD`|X805jp&o<Tz=&_x8ti69iBf()ibt$yF>=DrWcG)lK~2#2OHpJ+1x@x0HoD"
    "J!<k77nf&EJVX1ojt<^~hdzj2FWrp&X6)V{Cfx*yOd?{(e4i(&h2?U?2JI-%%#K3%MBO}LnI#UtF;+4X9yh=hHR2qO*t`<+4{Gq5JB#0aJ}!oA"
    "UvV)z`F0)LaMf&yTz2B5{+l|Q%`X}D?>UIItz?3YwDc{s=Hg<|TQUI>B4vD-UeDthBG7n~09`9pX9DH%Lf0vMXkLA2IxLk4)wn?`{@3aDs=4HK"
    "BN(72H5cN@X|CUx!N_((9?wc|AU9N1%wu0STFNboE7qbb&o)?+Ge1o1r$QX+4g<q$-D)3U4psST34h2_8`ko7PnC_-MX%@6r+NKl=_<93d4y><"
    "4>@02{(5cqSmwmE^aQ(BK6xj&9p13<x-^F>otvXaH_oiyfuojd7A&4=E)LwwqmXWMGyIKKSnSE9-!wV1@tS+>7)kG-v4lA{!Av(gjY!R^^daop"
    ";;3>+UoiWftx9>%<gZ~;iq)RaEtyJ|njA-(IY+3kB(BhDJaPpz6vw=lIYDdrldE~2#wRu@gpZq_HgR@2&nA*wfBn~qSh=>8S(_ou_D3>AzY_UH"
    "lN_L7Ma?nfBSVf%)BV*-{b|*$v%9s6DP)<ykJg#PryhmC(_U3K->4nX!L3<NLa8O&OSKS|GhWV)o~qcyGA1R$vomX&<7G2EOiu3{Wv2>MY;4Y@"
    "OwHRHETx*ww!$;gKN~@wPteC=muWhQ=WLBJWFf_{?F8b8AipH~ReWzfvl@}lUsP4c7iZdUWW*9HR+*u#Ek1jz>eOj5H}!Jk+odWj-+$?q=0ROJ"
    "KWn!u^}(j+IN)KURo{L{x}9>+7K*(cVP&^$p2QVi?-~;c+9;wYS`5S^UTgM{x^Z4Q5zgJ?Ij`k5DQ26J-;fy$tQuNfKOW*mHLzC@x}Xic96dhB"
    "g+~g}BPK&OCZ@Hn$?E%U1wIvU#6cDTDpP0RCffFD^-=(J&e}LXju?4966bmBDuFvWr%qLMS^}hLLN&hKySc944kp$Ot=19+&Rgi~%&I_z%bRZ~"
    ")FEC=Gr|Zy6xzb7Bk%VtrV6RM7!g8yMie+snCjZ78tL`{2Jt{Wd7chM7$pN0?2KAh2<pr%d)fH`hmBMtM(^L08=N;puX7B1Xel-W1DJy5&Yt)X"
    "_AK#M=jee9Q1lmd>H2j2T|JShUqetwN1_rzZV%v;HFIUg;V7gme*J#K`=^^Q3NXwd9s9k#XkA*z6Vz&GM0{z-6uLeh)M}m+V`EdZif!BBFdaCB"
    "Qq)Kc7N3)8(nL})8*r`y*+&c>M6PENcE^ixa=aZ}Fz~&hEoqBaZ7ED_*x}@i3anaLojy4fW^tC)OY2#t8i!*JkB-y6;lm49rJa5kV3b?OP?IU3"
    "xr<Et^j<P|A}*M$KE5;ZV=}3R>{QO~`H{$;7+C|A#w~bl_@mS5R5)v0A_Z;1asA86u!mLuR5#CT!wpteDs54R?t<c6zM!sLX&z(wjUfxk+YvzH"
    "{x>LmQuE!IVrHDL&d$|G1iDw(){mj`Vwsp9D@a2z@|fh4T?+cHw!?2V1c)2n7VsEaqX`FD<B8EJv!r~6g9Bf04$u%8g$U~l&rSw|+Q>>e;jwb|"
    "*C8cR2y<a^Mb)uY?$<_FtTr|?c-a0#i$5Aw&)N3J-?VeU>Dv&sK7BjyZTH5W-(xt@ddA+UD}&Kg62fWPZ<(>Mf4ULlBCjvks*A$le)SH?GS#GY"
    "W3s5G*Fq9N{_DS%gS2RCz0v^eIWfn;18nz>eOF@XBi5+}jCW)$7p`<*$IukPm?1bYY%;8XWZ^L#712;zEhEoUy!=BI=^YP^dpye?O}-BAz3H^&"
    "i{}zLE7}qZcitzbFGDJ;f1B`kNBi~Z=lzZjAKM*5%<aoL1$%mi5Hb5+R^xF|QxQFEDA)G=4<Zm%jZ43dMow*xrBt&m;Vg)+zA5_LO@k|kf4+LN"
    "F6ddOTQF$6f<zZl?9Vzbb8{xPB4-*XDZ7&}Au4Xfd{sr^mlxE+LUEjq{qX(m?L7awdgdE`@8T@uTwRMJg_qbc+_OGQ9%TOBZv8!85jEVgF?(B$"
    "7{q<%HHw$I$L)QrE#th4{=NTxcdOdqLUv5$jmQ&ibp~WO)<!olo6>PA6KKEf=q97!yNcq}Nb=^Tt?Z-q-t2phM&E@gt%FR$#Qb982S?@cojO4K"
    "8JC7y1`|8SSFgHr)vg%9Ge)Y@U(GR22i6Y;5IHc8K^`i6hmZ~<;($Nqo^71uRuuEfcw7y;)Ix**HQV=#N~zj3HpTh8(8gz%6=06$cpMefw`v2S"
    "9r0vdi~5M5C=;w()!qP(oKTOTi-ulO`tB}u!}(+;jhd$>Gc*kTn6JpdpB-%&Pu+)6<X$z_NJk1mS?k*%3w3IuF3L1PTeX*A=CSVZdJg8Sw-2$H"
    "dIP<>EeTqq%j=!E{TPR`F)7&!uH+0!A%5Y0y25emqLy1X$MJx3=fxZ?lIo4E=IQmFmE{Kd5}l}`#&%>?0?;Vcv^-xk_~vFv#NsH?K7%^-eACXG"
    "Oses>b_*jxh1Si>Y-ZR)8OI@me(k9Fwb@T-JI+Q^SCb0O^V4d%_zFNOQmj=94Ks1XoEMQMm@+$O4K9c!68BOEFml$ekA2nB)kEqa(@zH^_C^!?"
    "@a>M9hA8SJmtn#&kp3WQwoykpIL#Aq^kKhzxttl01;YJM*9Dm`bCJc0*|FM(qcv`)sevPP$K{>6_(lC^Z&Y`LbY~9Ya6|n1QzzSafM0r6yU9Rh"
    "Kd7I3Q@8&PRiK$a&db<Y=yakk`QzCKU=g~<ct{|QTZ6Z$Mobt@8#^=NX-pOA_Ba-Bg(kITzz4}&&p+Sv46S~V>gA$#U+hkg6+I4HxNp=#upzbw"
    "Q_wEUzcsNR*19tYCuD02Lt<Z2&*0kMafd&UKA@f(iQpHc?EhEWmBmPQo#j)v_NuP#cJ(Zt=}FJT<ApIy?AXINgH4<$B9JJHfGAi-CPGAj5+0Be"
    "@qmDq1+P3ryb!?y;tfb7A|y6JLLec*PDn&dV#f~Su|1i!_v%{jJwNyC|JiQc8Y^YFr<S{&bN>DR&;QMjd5-w;+=LMRR9gi(xQDm3PwXy>#Y7O5"
    "+V&$yqkmQHDCrCBjOAs&{6DJC-40|lOdJ3KkK58Vt$9=9^3|N4c_(7O7&mt?T1+s;4^4|10<<YNjvYwLOMoHv^s<aBM&-6BcM1f8@C(-j5l+k4"
    "z<epG3Y*y9f9HjAb{W(gjXEh2zzis=RKSu^+qEw{ue{oH`o><|NJ(RsaD;p&iQb_D0ZXuq&8G}h7K_NhUpG_4r*+@KG#JXaz?dh7uM*b+vmB^9"
    "^Fag5Qi&beq#?{2BT4@0)#%-}m|)5#0CQ!6oVKE3+0tADPB3`}$3l01>HBW{PhX*9T~d5Ib_&8NwiL5md}I}u+mAGw!l%uDWyIbSMJ;?EaQ-@f"
    "zTfY5{nW}t?NjCIq}g?9zgdi6f?TROB1*)2eS*FrFv6Ryq%FML*_()IU>A?o%`PoOpe!Apg6q<W9nCs}*zlB=YRleH_Gl65Og#6XLL%F03#iNU"
    "Ivq@C6?&KWdhkPIP%Rl~GqzR-unGn)PXvF}W%=S$p7E?d$_^M-*g@CW4pFCb^*z?}+$7sm)<13A_T4!?;7wdXIU_0)VuJJc7;)K>5x~=2r*{n&"
    "pf&#U87}R~Z*p@^@|qI2r)223P`~7azyo@xeyaBM@kHg2d<%z9AmFsc+xWT_c*Nho73&P|aa^6?wt8oTKVd^M8C5gnXCF{-avJL5*Yt+O7$A^y"
    "N}V9MVgC9O2Y_f29_jiCUp|1u4@Yypj4mJ&6YF4FU7q*#$J?2dt0N4()S9v&bG4n#*NU3ay8k<v-UMK}5@%iM9$mNi(m{lv_|Ep^#`jWs89Qd8"
    "Hi?5p7+VST_7BiUz8eKmAiNE)8Y(aoZ>xjE+zYhH1H6|Lmu%+?<<l{BJKUKRK1^=08a%F6U&=qPscfeiQAa=GfEnLbyD@5Ng5Su{Y;(6M<xhG<"
    "9xJS}F_w~F<R0lzxwJZJito@S#Epxfh?Agyur>`sU31~F0m5;yY4euY5Ht#~Fq3>c{E9PCc7-WZ9ebOQP!?$_1aLMcY1OgK`Rr^D^=xLE;1Www"
    "a51{1`vD=6>{iiOAl&Et9qN!wD6}tF+cTN&n3{_ovh{k>8AKH^+V}T>q{at+mg5=^#iwUQxGVqr&3pxp$dH{R-y`I{FNvZpg^-@#_Rq*HS3J8a"
    "MZh9rKg+jfv3-=U0{K(jk;}12eBFvkq8g7DE&HOl;vU$rS3f-x!g_$PU&!#gMdO{j$ivzEUVOQKB2}ez5185w4~ABUu_M;)e~R@h2yb!WUypp)"
    "H3p9{i`FMIlwSg)iZk9zM(#&KaEF#^kn@}{E@?c5E<|0yI@A`kTo3R%6WzeBn!)dZgq-u9-!V&fbtiClQ-PhRJH%l%e(~uxC9>5u&sm?867EAZ"
    "SeFd8fEVw#&0)_nk{7iy4-o57fI?Bn9g_jFudU*4u){6lU{;5m7<eg!+d$4$DWqp^@av8k(|$Go>D!{I?QaTROOZ<4)s0F;8j4#XZ$zsP=ix<y"
    "iJJ&fjqF0!Vh&Ibv1@54aYN_17u)bY`R)&q(!NjLilJc1AkKIw0S956^X&V$1(vVI<`ehIlmoXv@8d*&9elI|>q-70*OMDsQUl+Y2=F>P@E&$>"
    "SNqR$^A3IdGk^6LpZTNbFaOE2&%XS~uDI%fbq^`_*gt#VVs8UV;PW557@OLQ7K0RSKCq~|a0Lk=69*XvEM(kk7!YD~{^x%CFn*zYQ4^4$aLS7T"
    "gdhR(8SZB1y(+%$3<Phmw|ZO_r%+3u>MM#be*mh!D*xg0yxIC8JAvxTNKo%o*E~uP0yA+S6wOz>FQyna#_uM|M1Z!fsKDBp34-5cZ53YAGvfO6"
    "-|`1J;NQyKX&Fi{eczS905345*SyqcEfwKAXg1+nuW^fz56t4E3~=*QhaNsI|Gn4YE+?#f+KEA0O}E$Gr$oR>_(4ASv?(sl^csR)+g#S^-j%0q"
    "GMH#dJFN40-DX;~`MWT5xd#?!kN|!+)xYHWl%vjE<@#uaf`gz8vem51c@XjwEevC%zAeo*pf(T{!tZ{I&=wPWWPWq>75v3W@c{3@|6cOiQgJ51"
    "z@D~6i>S!X_tRd|%2908jQW@tED=9(E&6iMr~{S;SL`*l?gDOLU>~0~wX9$tzk5b(-iNS#0XUOJ#@+@R2psC#r+}gg87Qo;<E0~;VUW&v4ApgA"
    "gUwqYlwWY1Sb}_?lAIbaaMVP740L$qluP>BM!*{h?Rv{#=p{F4jBV9~sO<_)+(g#|2kM(<#Y1yzbjss*7el7!<K423JP4i(<T2*1LS}UG%wE^u"
    ";eXTc17v+QLm5Phn;b>~Kif-=OvrG5i>zH-q481D02L7U0o#x>A%7QnKokAsx_WeaQ_T;}E|OW{gd$^_1s?uheLP8iSw2nQ40sw}^-s)OONiL<"
    "U>WH^;<)pu%L#!Y%)gVZ!7lK>zeRiyW;?+7kQ-Hx%K^orZm?{*;DoS$Ni^UlA%RpHnN$nJh)uZ9hoP-$v3AX+^aU`WzON(HY0{oykhh?;m~PVl"
    "Vse2ht24uRIQFVS4QzgaGdM~Ex{F-Pp9h%Z^nepAUg(ttbpa(lem6zFDv<j<?#&SKX-5tw6%*8A7d|G;r=uVoX;9G6?Awn(HWt!y(;GfY(nYrg"
    "hg5U^-TU%Cw+l!zOk-PI2K+uC6GXTy**S8~Ge~>5b4Nyu3HySC<uNfEdBh|%68L9DY==G><?rt^RQ_nr04(CxabcwM*A<xnGnQv+r!CZ|mcj{&"
    "+`aFi;O24i)8GAM5Xv2SN&={jFKcYOw$Mb6O!SN%6|}@lqj44K)A{%B%rCuH+h*{K*NvG?Nn*h-MytRm^yleV2qgL-NF>OfB+t2ePul2f*`|uV"
    "ZU&!6+qaGLykv8kSL{GJmIcQ;ldClgK{rww#vPCQIEk`c!Ot{2VA<+Jp6{da*ryaIznT@6lZ~~TY<jm*2bUsJQT^fkr%!VbRTqHQwYw&Gx|U9}"
    "RLv$R7$(730B1Fh8ITW}Bq7UByj=wrK%OB)lf>(xgJ@!K9yXc!bv*JXr-3GRT*6GG;UuH$UC6+}@7eP1132-;M!83Rn;$QeyYI}uyNK@MsD;cV"
    "!A02`oEKBoRX*~k*+1{H4R$t-lMp@r49`@1uT(IgV>{5m2Z#q8qg@OlTVtISEg5$>2vGaug=eG%j))g#n;Y$1)S-Yoy4oD0+H#yCt_cbHjJA2U"
    "uVO(W!1gxj#Id=M1@96kUY2;QeM;xzEV(VT&Jv__Xc2^oI4T3oahp|hLTWEpWL$!f)(CV^DjU~B9$}S&9Wo&#*mHVLo5u3nW-X23Bn!p_Zy)L0"
    "(Ykx)H|V5~XVKIaBAf^+EJHJ#(emtzCV(4)KORdKK#}^zS6&x%u%DZ;thVTR%7e)Cnb;$UZ+>^tnSENHKg8F%sEpb|)ZA#%_`G0)W;&;lm|&9&"
    "kH6nlCM=>rK{Rrs1tpXh<a0R?nbhf9<pdMJX*mN?w}oP>GDI5UN>3{>6AZwdFxT671~yX}4iyJH3<b}i?7UF^G*CE_DL3E)3rpr)1pZ{Ch&MP-"
    "W;W6gO$dQ^5sgBbQh?GMk+d+_enc4k!-P&DNNG;o2<Ez^^G8ZTo`0V_K|Vrg@Buzvq}TMLrCw6^q{Mg6G}S>tq=y&BHKTcADgxswdq;i7JY-=C"
    "U#oTlu_?gT-W^&BPG_QpU#Fw@qjzp;l(9shjGrT4$FzN6b@-|TWlk1QQNwv=(OL5rZCC(Gel)MZNO`Q{RFr|0eF8zrZC~#<=C7HPMBIg|56Q|q"
    "hWa#G;c{YXGQQ4!a~cQ~SOf7Q=q;f|t~*Q*cD~GNA$-5EhdwEO?j4dO8bgvQWmA57uQnIiKZl08GCP_Qkx8YYs>@{vocx^_a{twDY?4p$#4*ld"
    "x!ZQSo+p$T{t34Y*7S0{Tp&@sVaDYR1f_6taps2wBv?VTVP**+`OgX=g?+Q)FB%JqFD7$u4t{ZiY<`F=z44%wG3>t=-_MJ0A9R3c-#a_rS6q_P"
    "pKGQ%#sp&L!@F}`a9kcSv$J`W(4iqq(V<EQoSDsc5(i8k5W^God9aFwDNkH)5L#mg++BXcQWGe942YvOO*vzxdwhe|VBmO4GD-zkoC#i*dxLgV"
    "NK91`7`oJ3GsvU4?$3mIxCyQNuBR?*=O}~OfDp|K`Ts|65zS^i*e~opCc~b}KfHyPDN!mb^<c<!^1U#H+0?3!@p$W3(1s>QYsGf0IjRU)du%_M"
    "ETU7ksyTUBiiaR-Xfglw<lzFwfjfrqkh(b=_C=HLN^(gByz0!`?dS&)-%cjmgMohq<Y9`fWypOnaDI*1RDlb!2E@GBa#Dd<cAI_M$VNFuW))Rk"
    "_e!*#y9tARJ-43@W8K$Ph#|R#2&3JK3sfr1F&DpE#39q*<nG4Y12p{ue?3fZl79_8%7o3&*0w&1&GcnSZB&4{fRQ1-DTayh%Aw-S#qhg5z*#mw"
    "wL=DtCh)s+hvq5SIS*B5#~R8Q6E0Qqsp%c`z@sWi4F_p}EB@tbD!ahwqPey8Qz9QED7o&?s;Nn?x<<PoTy{npF_=k#t5fc!Th8O)JDSwoT=OQZ"
    "*Q+eK<v+--sNsbQ?#!HoqI>*h8b`E_=(VbOn^9Ar9KL7hi3-?RCYXPKqYAgSqcK-&D74$_$wAbTs@3J!Bh6(sjf8KtOVfOI!oA15a2CK>*3(bP"
    "Fl9yL4_mK`UiE_hx=ip5!LVdyMb2U>a*W_?4=qb3z?x13yAUCF1~p*HM5EQCD*}G@F0$rOoVzt}Ray&0Z4c~IE@LUgn@IImNgp$gQ>jx^yd&OR"
    "F3@NxYI34}zkY}V!)UPjIlAT}TV(aU+Ms`E`{)3PfH7xTBe5kg6b<BNlo>`_rv8*^lwl8+fl;?0XvNM#f#8H#8>7A}FI<sm#kY1WQr9dA0XKPL"
    "qbj>q2GEQ@D~whPjAD0pGPUu$|9IQ);Pw3HNP~U3y(2~-k1$S$C4{=|!!3*d(eKPs$g*ru5p$86lMfYe3>TtTW<zp)M=W8*EK1ii*+E9Apjz|g"
    "DQebPt(eI+N_033l3p?t=Bu2;dMvPCGkdAlb^q?>j0kAfR!-!+dS{iaU^1<m7QF{@3N?QBkhqqz6f^CKJYq@J@={`lo20Fw>7pq#l<w`Qyue*e"
    "O1gi_B+liPisS#Tgp3yc=A8U=oOvUMfomp&E+Z3p?WEivMQUwVO!W9VbuzU1tEISJblco7<9N@(?}j#RfJQI|nv#rTAR#ZDpS|zggW-4cvtN49"
    "q;{GAQr!qz(5zctD1*Vf&gcJWbM;^l5K7n%5YiMMGnxFymFX5)?J~g5B<r#|6W%YW)zF<bgt;<C%bzx#=RBAM20kg{!jHstQY2a~TrfscZ`r1F"
    "4OG96JcMmJfH2Zj7PCjZSIY=Z18?{0Ymx=NvX7@sX{#(_tkK!nsIi`*t!377OP;WVw2L|I*s+msF;OM4S*M9)W+fi4F+fZ8;Wh(mB&<Kc(QZzL"
    "(NJ^DtyEpC`fF=0$6aE%it%`6>3h~DdXJG9D$?GbxZViBWzS3Nbjsp)TNwy&or8SN27|%275t9(OTjSW`L+5|hOhG+@|9cOu^to%>es+Luff!Q"
    "T0N_kxM5D+%?@fJ>NUsNP7+Ej0S*!88qYZHQ(s}c?-7BSLm?Jsc6rX;gv^hcOU9f9{EeC2x;TG4wRy5$?{@rF2|FW2{S_knU1eq`3UZK|WF`72"
    "{h;tT%*<->=4tMd#6x!30tlPb_pGR6V|kBP;lI`Ep=dp80fL*mG^G8>Kb$(ny3*57gk|~Oci4KAJbyig-<^4zGYUHCl<s3=Pj2A1m6d*QsS5DB"
    "$rl3OjeVma7XxAZ?pR;R+_jsOS>9K0akRE9+O1aUNf}Qa6T&7A9D0g8s%#HPC5sy#FT(EzC@Q<_5(^}LPM^t+zLuvNBDsxlSIYo6-5q7QCQ^#u"
    "-u7?j7m{<MU?eQZRDrytA$<~0BM0!ie~gfaShf6kJbuZ!Sms^EatIj)NKd%Pb$a%r{KtA~X)o4mv?g8h()isAw;G-QLZQw&K%J}=g^D9_6%p=A"
    "bRlsy+zcZY>rS=ssxjNAwNKhzJs^}X+{Z<dyi>+gPpv(1X8DvJc$T5)=nk`9?U`*fLM=|kGuKQo#3N$cn5-Cor!;F?Gbw%JI|g|^^XMh(+-tjp"
    "%we<+vuPW%$g;*B<R8h^s{+xeB4K}N$l4TLVjX?1Lq%)rr%n|TtI3rcAXr~@+5i`PwW^oyX!;^c=WUU5!fp)|D(Us?unhAbS_Lc6C2#I!7Hi3N"
    "Ze)={TEMb)pH07ZjM}PnG7ZdD-3t><L;jxKXtnCMi&fhm7r^hv1AgL3IpeIcapJL?*SI|OeT9{)C{`T8@9yxb(#|R&rCmq;6lrRu+-Y{F;<_Y$"
    "cdGUPh#uwNRNr46?z4rPA)l#Un{V+8;pRIxv>|4_3eg_848jb&8l^MtXu1t25Ln7Q;FV{hl|4KA8!wmRnfyLggEbMb=lCymM<)nHP+3_8dJ~sp"
    "&1h(GYK;O<plF2PtD)9v;5d%J!zau$;3=|M0eXknNBm#pv1R4uOs64PSgx{0k~2%TEG&duYr<I(iWyLkFp%9_MA$e)VXSrWJpAq@b?DL$ojtz*"
    "<2NBmk#av!+t?^ADW5g%CdJ;=%r$Ugi=W0A@-?)RpF-e<ELH^V;JJ65e@DkR)Ih1_Bw5f@^k7bcw;k#FP)=}l<IYpm76C9z>&LjYjT3lkugqi`"
    "dX!39=IIX(1_k0YcT0M`-pv5p8h9KYcOMVpuJfTM{%`C;u|-JB$>2LNX#}HAS?xoLF@D|*es`s$*8%u$$MDR1K2jhocnd&<EKsPbN@^=IFLQj|"
    "p0j4N%Dq6hprUKyw#tI54<Q;QD7KgrA2m@tyU-_WuOjMi%)L&02jzQr$?{6E&(0EI6)rP7Eg3fo%=l<rY$=op?#Q<X<Y4IhG)_Zix$}7>!!Ig!"
    "Rc|BHm}szXJPkYZ!G#=r!H9q9twb7*dwJguZ=%pCyL_kXOm9F0XCZ8&8j@bM`CX~O4n|v4=R9;eOG}vy`D;s^IT+7@VMR`klSZz$eW2n&fV@te"
    "Frh<g9f`Uk<<@7Y4>pd`@cfhD8Y&yXDd=}|*p!(Lxv8_(UV81aI}B?+!sg7(pNwWzZ&*$uxG93JXCdN*685{Ev@ryCUPw>X;CEZzOmgWG4sqz{"
    "dWm4PE@5bqU`XqSC{D~<G-6G9Yz=hz&J^joFb#83KjYA~9P1vRx!IlIcPFg;CMJP>DS7Q$xFk7$fW5ukZ0_G}FJZl2PYA=G;f=I{8>P^ff&ePR"
    ";e17#lW`4s!h^V%Mx)Fe6!DXJT6QGQ;`Bc;UOg<h+oBbT>h;6eE<&zPXC~}|rAIm+#ZBXPXT(Uv7s+8h;Qif*PgX1kt@(4tp`%2=8vY4^6G|8g"
    "-PLS3<)FFulQ}nD1?S!suZKG&?!L5Y)rIn-6!lN==w0ZOq@mmX1dgdCiR|^z>!~N8&ZfHgV8#tA`UNHFd~W2U<6IMbCa#OPc#Yt+fRv2PVnxxS"
    ")cO&dqvDITqt3%mCNpPDmRFxko6IyO!N;kF<*7;<15yV=UU4%kgU(`tlK8IX3yq|aVTtXaB8Rtg1#&1Abu#iyUMIJ2$5(b2U_X=M8Zx&@Z8;3="
    "76t^Nh0*R%fN!H3hmT^kR;!mLI87%bQAHPofU|G6WaD=WWX={lZz^TjTp$8_9bUAgeRhr9+>I*(1oc&M6z<N>&Twj`&B3<hjNWe>RL>nLNde{t"
    "wlj~!%+)LS@B-+KVNlG50JWU6w@au7^0m(~>$FpwKx#i;uNTt_5VMpax@FpAbaJy`X^4UHh5?*V!Be!*D_&o>ZxCSHGUG>Od=pk6L43=6(FAI4"
    "RH<p4Sx->K4(qI-7tN$}e86#c`J?6nVs9&zqUpkg3kzPzMVs++HPevKhL*I|vTqoXZN=P<YlV`T0)<R9<AwSf)KW{qw0Ny<KI3hz8?&CZm|y&B"
    "#kDFr#I#`I;dkS4+OFe}j3=Ssl!SjXr)4qs+jB-)AFF7DEf=ZN5V1e?)Sk6^9oEim*6#HC?eyYBzC2lq1`$%7OGM_LL!G^;DqU-r(GisjM7l>f"
    "8mQOn&FrA+>MA>=R=btYVU&TxUFZ)ErnDmL{zl^!<f-o3rr_(ht$9xk$(tC8{oJ=vV$Co_PFMXS5ktAtj;(jY#q@F{P8OmORl1;x(fkBXZt5iD"
    "RLozsiP7s>B{ytYRRa|UmdjLl7GvKe0F>beX^S?p%?ZbDGf`@Zk9JktC=vdM{8%IanNY4Lwos~tLhSX~Y`MkT$^qIs7z(lV+z=Y*9*knHnZsdN"
    "p<^EY+y#6Z+vd^a)pyj(KFs&~fL~G<pV!i+bi0<o(d=SY4~!18q!M*Jix`o?+&GO21^WlgO!+XSv!Hn%UP{2VeAJL<#dc+pKf*92WqEq7riEs+"
    "S-)k}6~v#_3g|JAf+ua-Q(<uoS*}b$o-WR!%cURxz*r^V;&<C2zN+HdBw3|C6tfs0eu#zo`UvrfZK`<|I-n(=Mz(LqqRTdZH^_M&49)zm7t%tN"
    "sBJ+f&M4FY*GMe4m5Z7czKhp;mwHuVHA(1}l`5j1doElEuY)MN8xz46bJ|sLsZ}GZ+71KMSDO<@zmM2?EnZ<*$ZCM5am_MZ)a{alF4d~qU}%J|"
    "BtaC)C&i(7b^}U;Moe08O63uo1iNQVXQ3_PA>aDAH(y8ZZXS<C_N~{YOP6de$yGT8)lrmJrj7&b3b4Doc2fIGiEW+K+RF~h#z2^YQC&RKo#SL2"
    ">~d+sfF=((L9CrDmkLq%=KLO~vdNSPH3WLc5p^ox!EgYV9c4CZmVv1aHjio9)@!H3V;Gf5Ta`zoUYl;0Cj1Uga@md_kNI^|ZFx%ip9NjgQ>MhP"
    "bHkJFS<IWRYJ$>U47RuSARcZ|DW+6X)=Sq?a_&7|2w7RUYeeP(Y*EMiIaJ8TMz(;Pomt(?yjkX~%nBkqe%6Bx^Z`x+W8sxq3({Lxv$%IK7BPPS"
    "Z~H!7(7p@@r2I4fGQ&gYt&W0wd)YdPqNgh6(ne5#@r^qRJll9|b>BaFWeVBWmJE@1rO=<v4o3Vjco?(WWt_28=}>~uxijP2wi=`!k~&BMWWm1k"
    "yffc;%>9Q$z8wF@ytg-W49xWCD5cY(*yL#z7}5$8F0(_}`xAMo7v4~8(1mw5em%(K%gc_CE#F`#HbUPE(7GK=4Oo1r?e^HfH_{(1ez)363!~71"
    "P~5MJoxHKJfoKQGz$}YTqQ+KAaB!RYlUVB&S;M>BX-l)YdIRCstBYN*0-?b$m}gdt8n!gOlN|+hwxmnJh<w<3@_@}L-707+updkW*t=u#B;K+I"
    "TOo6eWC-jA!FTb(vf%fjzBUOet%<C3V6Xpv-O#RCfVRzA&Gw@652XzbyxqPMs`Wy#rkm0G^+sG_c&0~w-xgVZI3mrWawgni6;L!h5C!OTTH&U#"
    "a{sP=4aUL#IcmY<_}$Vy>{fUt95M68#y!FX&W$s+g}y1|Y&Ee$_<)-*0G?fEhtfn){xM#rksyL7a$IE^!7DRWsYCW$XJ&WC&fY01QL37n(6Ta{"
    "R{~XVxEkQrj)mXtLqW*dKiU=93rLDaFd!)Fmn4aBs|sp$L&Wz>uefMafXoF@eWA}1co%P}3fpE?&+x;A3A@eEbU`~0@`7tttc7y3VowBqIt1Rz"
    "zrMkQCtzec6T<5s3`uRort7m5cf=R{vS0QCMjB$6zxx|;RW_J)S(#<^G@SS`5xXZF6vCD01U8UTp<wIm+}Qn!cBn<r<8{$YtvR;sZ3uPh6r-Rq"
    "iDHk!58?#_VlH5jqJkwHRl~hF^1~lwU`z~dQYLc;x|KNaK9iYdWYiCe7Lug8{m5&Qv&koBCbyjWJ?0puJAF>phP1&!LVfaMBE$qS@hbsW4W={y"
    "c{y(Of{RRS$qI{o<*oQk?2pA<=j@t^*<8klfd{Nb1-c$uDVWT2g&w~jIsAZaQ7DjeS~6!0BA3|cZyM)XH52`c$OLZL(R?yJFO@lpJAtwg`7V_$"
    ")^CVGuosD7wq`G??yJa$Jwe_hDgW;L<5|`1OC9hC8uk#hbwjNs0}Lu^@GX}>iWK($t6It`^agl@#r@v$3*m6N{LC!S*GL35;BVPoexChVH5MV8"
    "5qX0?3Fri^^{54NgJZ@Z(KJ)j{{&QUKz?yVpEont&B$@VjWi{bv5QBiKEIWa_pmq>>I~~}HS4vB){Q!@rv1RD2`<8zYAGii*RO-)w((x~(uMyu"
    "1`5=-vOI)52ZpGh+XCSah@ZZ?ua=tOcN22YGB>EdmVb4ivJ=7^qGaRC9KZXtqL2z}K6?1QgxOA}!S94sC0E#ymlN`zG8c}O0b+MtaYU_*#xt=F"
    "!EHsllZVxJuZN^0vW@Q2?L|FhbszD|U4%u>qcu;P+dpFI!i$7APbXqJ7{Lsj@O0`H+5oQ3qn3~X@`=ZvAqKA02o-h;W%?cLdL@|~f9!fNDlSSs"
    "#)t7D7}=)^2O@yzLJBMCwEh9!b_QRmubD*J4<A)d{6nUzv;$A`w2h~!-wm{ifQKWdfmu9iS%Ef?omuj>#td%j2#Ht^3|1Vt1B84=v=!;|Y^&Lk"
    "%@E=ci`{+PBmg{r1%i3YrfLs!9cybxXRrB_$=c+OGswPtmX{>%=CeOy-MzAe&+!d$_FdA_V0YJBFHXpbVne;2E)?HEwg)BqVy-sX#ourLD(L(r"
    "6NEnqhA4fb!Sb|EYI6B=lmhv-BA21=^)TAzU_%W0nzZTLiA>Z1j3olB3IJaLcqg<xlf#-@wqJ^VVqZ;jN_fhei`@Ge)3q|~>BvpJ{|~aIa}x"
)
BIAS = (-253, -241, -318, -275, -252, -353, -358, -408, -349, -360, -370, -435, -417, -263, -364, -398, -519)
WEIGHTS = (NAMES, PACKED, BIAS)
